export const id=1549;export const ids=[1549];export const modules={1549:(function(t,e,i){var s;i.d(e,{Header:()=>we,Pax:()=>Ie,extract:()=>zr,iX:()=>Si})
;var r=i(4434),h=i(9896),n=i(8474),o=i(7075),a=i(6193),l=i(6760),d=i(3024),u=i(6928),c=i(2613),m=i(181),f=i(3106),p=i(4589),y=i(7598),b=i(1455),w=Object.defineProperty,g="object"==typeof process&&process?process:{
stdout:null,stderr:null
},E=t=>!!t&&"object"==typeof t&&(t instanceof rt||t instanceof o||R(t)||_(t)),R=t=>!!t&&"object"==typeof t&&t instanceof n.EventEmitter&&"function"==typeof t.pipe&&t.pipe!==o.Writable.prototype.pipe,_=t=>!!t&&"object"==typeof t&&t instanceof n.EventEmitter&&"function"==typeof t.write&&"function"==typeof t.end,S=Symbol("EOF"),v=Symbol("maybeEmitEnd"),O=Symbol("emittedEnd"),k=Symbol("emittingEnd"),T=Symbol("emittedError"),L=Symbol("closed"),x=Symbol("read"),D=Symbol("flush"),A=Symbol("flushChunk"),N=Symbol("encoding"),I=Symbol("decoder"),B=Symbol("flowing"),F=Symbol("paused"),M=Symbol("resume"),C=Symbol("buffer"),P=Symbol("pipes"),z=Symbol("bufferLength"),U=Symbol("bufferPush"),j=Symbol("bufferShift"),H=Symbol("objectMode"),Z=Symbol("destroyed"),G=Symbol("error"),W=Symbol("emitData"),$=Symbol("emitEnd"),Y=Symbol("emitEnd2"),V=Symbol("async"),K=Symbol("abort"),X=Symbol("aborted"),q=Symbol("signal"),Q=Symbol("dataListeners"),J=Symbol("discarded"),tt=t=>Promise.resolve().then(t),et=t=>t(),it=class{
src;dest;opts;ondrain;constructor(t,e,i){this.src=t,this.dest=e,this.opts=i,this.ondrain=()=>t[M](),this.dest.on("drain",this.ondrain)}unpipe(){
this.dest.removeListener("drain",this.ondrain)}proxyErrors(t){}end(){this.unpipe(),this.opts.end&&this.dest.end()}},st=class extends it{unpipe(){
this.src.removeListener("error",this.proxyErrors),super.unpipe()}constructor(t,e,i){super(t,e,i),this.proxyErrors=t=>this.dest.emit("error",t),
t.on("error",this.proxyErrors)}},rt=class extends n.EventEmitter{[B]=!1;[F]=!1;[P]=[];[C]=[];[H];[N];[V];[I];[S]=!1;[O]=!1;[k]=!1;[L]=!1;[T]=null;[z]=0;[Z]=!1
;[q];[X]=!1;[Q]=0;[J]=!1;writable=!0;readable=!0;constructor(...t){let e=t[0]||{};if(super(),
e.objectMode&&"string"==typeof e.encoding)throw new TypeError("Encoding and objectMode may not be used together");(t=>!!t.objectMode)(e)?(this[H]=!0,
this[N]=null):(t=>!t.objectMode&&!!t.encoding&&"buffer"!==t.encoding)(e)?(this[N]=e.encoding,this[H]=!1):(this[H]=!1,this[N]=null),this[V]=!!e.async,
this[I]=this[N]?new a.StringDecoder(this[N]):null,e&&!0===e.debugExposeBuffer&&Object.defineProperty(this,"buffer",{get:()=>this[C]}),
e&&!0===e.debugExposePipes&&Object.defineProperty(this,"pipes",{get:()=>this[P]});let{signal:i}=e;i&&(this[q]=i,
i.aborted?this[K]():i.addEventListener("abort",()=>this[K]()))}get bufferLength(){return this[z]}get encoding(){return this[N]}set encoding(t){
throw new Error("Encoding must be set at instantiation time")}setEncoding(t){throw new Error("Encoding must be set at instantiation time")}get objectMode(){
return this[H]}set objectMode(t){throw new Error("objectMode must be set at instantiation time")}get async(){return this[V]}set async(t){this[V]=this[V]||!!t}
[K](){this[X]=!0,this.emit("abort",this[q]?.reason),this.destroy(this[q]?.reason)}get aborted(){return this[X]}set aborted(t){}write(t,e,i){if(this[X])return!1
;if(this[S])throw new Error("write after end");if(this[Z])return this.emit("error",Object.assign(new Error("Cannot call write after a stream was destroyed"),{
code:"ERR_STREAM_DESTROYED"})),!0;"function"==typeof e&&(i=e,e="utf8"),e||(e="utf8");let s=this[V]?tt:et
;if(!this[H]&&!Buffer.isBuffer(t))if((t=>!Buffer.isBuffer(t)&&ArrayBuffer.isView(t))(t))t=Buffer.from(t.buffer,t.byteOffset,t.byteLength);else if((t=>t instanceof ArrayBuffer||!!t&&"object"==typeof t&&t.constructor&&"ArrayBuffer"===t.constructor.name&&t.byteLength>=0)(t))t=Buffer.from(t);else if("string"!=typeof t)throw new Error("Non-contiguous data written to non-objectMode stream")
;return this[H]?(this[B]&&0!==this[z]&&this[D](!0),this[B]?this.emit("data",t):this[U](t),0!==this[z]&&this.emit("readable"),i&&s(i),
this[B]):t.length?("string"==typeof t&&!(e===this[N]&&!this[I]?.lastNeed)&&(t=Buffer.from(t,e)),Buffer.isBuffer(t)&&this[N]&&(t=this[I].write(t)),
this[B]&&0!==this[z]&&this[D](!0),this[B]?this.emit("data",t):this[U](t),0!==this[z]&&this.emit("readable"),i&&s(i),
this[B]):(0!==this[z]&&this.emit("readable"),i&&s(i),this[B])}read(t){if(this[Z])return null;if(this[J]=!1,0===this[z]||0===t||t&&t>this[z])return this[v](),
null;this[H]&&(t=null),this[C].length>1&&!this[H]&&(this[C]=[this[N]?this[C].join(""):Buffer.concat(this[C],this[z])]);let e=this[x](t||null,this[C][0])
;return this[v](),e}[x](t,e){if(this[H])this[j]();else{let i=e;t===i.length||null===t?this[j]():"string"==typeof i?(this[C][0]=i.slice(t),e=i.slice(0,t),
this[z]-=t):(this[C][0]=i.subarray(t),e=i.subarray(0,t),this[z]-=t)}return this.emit("data",e),!this[C].length&&!this[S]&&this.emit("drain"),e}end(t,e,i){
return"function"==typeof t&&(i=t,t=void 0),"function"==typeof e&&(i=e,e="utf8"),void 0!==t&&this.write(t,e),i&&this.once("end",i),this[S]=!0,this.writable=!1,
(this[B]||!this[F])&&this[v](),this}[M](){this[Z]||(!this[Q]&&!this[P].length&&(this[J]=!0),this[F]=!1,this[B]=!0,this.emit("resume"),
this[C].length?this[D]():this[S]?this[v]():this.emit("drain"))}resume(){return this[M]()}pause(){this[B]=!1,this[F]=!0,this[J]=!1}get destroyed(){return this[Z]
}get flowing(){return this[B]}get paused(){return this[F]}[U](t){this[H]?this[z]+=1:this[z]+=t.length,this[C].push(t)}[j](){
return this[H]?this[z]-=1:this[z]-=this[C][0].length,this[C].shift()}[D](t=!1){do{}while(this[A](this[j]())&&this[C].length)
;!t&&!this[C].length&&!this[S]&&this.emit("drain")}[A](t){return this.emit("data",t),this[B]}pipe(t,e){if(this[Z])return t;this[J]=!1;let i=this[O]
;return e=e||{},t===g.stdout||t===g.stderr?e.end=!1:e.end=!1!==e.end,e.proxyErrors=!!e.proxyErrors,
i?e.end&&t.end():(this[P].push(e.proxyErrors?new st(this,t,e):new it(this,t,e)),this[V]?tt(()=>this[M]()):this[M]()),t}unpipe(t){
let e=this[P].find(e=>e.dest===t);e&&(1===this[P].length?(this[B]&&0===this[Q]&&(this[B]=!1),this[P]=[]):this[P].splice(this[P].indexOf(e),1),e.unpipe())}
addListener(t,e){return this.on(t,e)}on(t,e){let i=super.on(t,e);if("data"===t)this[J]=!1,this[Q]++,
!this[P].length&&!this[B]&&this[M]();else if("readable"===t&&0!==this[z])super.emit("readable");else if((t=>"end"===t||"finish"===t||"prefinish"===t)(t)&&this[O])super.emit(t),
this.removeAllListeners(t);else if("error"===t&&this[T]){let t=e;this[V]?tt(()=>t.call(this,this[T])):t.call(this,this[T])}return i}removeListener(t,e){
return this.off(t,e)}off(t,e){let i=super.off(t,e);return"data"===t&&(this[Q]=this.listeners("data").length,
0===this[Q]&&!this[J]&&!this[P].length&&(this[B]=!1)),i}removeAllListeners(t){let e=super.removeAllListeners(t);return("data"===t||void 0===t)&&(this[Q]=0,
!this[J]&&!this[P].length&&(this[B]=!1)),e}get emittedEnd(){return this[O]}[v](){!this[k]&&!this[O]&&!this[Z]&&0===this[C].length&&this[S]&&(this[k]=!0,
this.emit("end"),this.emit("prefinish"),this.emit("finish"),this[L]&&this.emit("close"),this[k]=!1)}emit(t,...e){let i=e[0]
;if("error"!==t&&"close"!==t&&t!==Z&&this[Z])return!1;if("data"===t)return!(!this[H]&&!i)&&(this[V]?(tt(()=>this[W](i)),!0):this[W](i))
;if("end"===t)return this[$]();if("close"===t){if(this[L]=!0,!this[O]&&!this[Z])return!1;let t=super.emit("close");return this.removeAllListeners("close"),t}
if("error"===t){this[T]=i,super.emit(G,i);let t=!(this[q]&&!this.listeners("error").length)&&super.emit("error",i);return this[v](),t}if("resume"===t){
let t=super.emit("resume");return this[v](),t}if("finish"===t||"prefinish"===t){let e=super.emit(t);return this.removeAllListeners(t),e}let s=super.emit(t,...e)
;return this[v](),s}[W](t){for(let e of this[P])!1===e.dest.write(t)&&this.pause();let e=!this[J]&&super.emit("data",t);return this[v](),e}[$](){
return!this[O]&&(this[O]=!0,this.readable=!1,this[V]?(tt(()=>this[Y]()),!0):this[Y]())}[Y](){if(this[I]){let t=this[I].end();if(t){
for(let e of this[P])e.dest.write(t);this[J]||super.emit("data",t)}}for(let t of this[P])t.end();let t=super.emit("end");return this.removeAllListeners("end"),t
}async collect(){let t=Object.assign([],{dataLength:0});this[H]||(t.dataLength=0);let e=this.promise();return this.on("data",e=>{t.push(e),
this[H]||(t.dataLength+=e.length)}),await e,t}async concat(){if(this[H])throw new Error("cannot concat in objectMode");let t=await this.collect()
;return this[N]?t.join(""):Buffer.concat(t,t.dataLength)}async promise(){return new Promise((t,e)=>{this.on(Z,()=>e(new Error("stream destroyed"))),
this.on("error",t=>e(t)),this.on("end",()=>t())})}[Symbol.asyncIterator](){this[J]=!1;let t=!1,e=async()=>(this.pause(),t=!0,{value:void 0,done:!0});return{
next:()=>{if(t)return e();let i=this.read();if(null!==i)return Promise.resolve({done:!1,value:i});if(this[S])return e();let s,r,h=t=>{this.off("data",n),
this.off("end",o),this.off(Z,a),e(),r(t)},n=t=>{this.off("error",h),this.off("end",o),this.off(Z,a),this.pause(),s({value:t,done:!!this[S]})},o=()=>{
this.off("error",h),this.off("data",n),this.off(Z,a),e(),s({done:!0,value:void 0})},a=()=>h(new Error("stream destroyed"));return new Promise((t,e)=>{r=e,s=t,
this.once(Z,a),this.once("error",h),this.once("end",o),this.once("data",n)})},throw:e,return:e,[Symbol.asyncIterator](){return this},
[Symbol.asyncDispose]:async()=>{}}}[Symbol.iterator](){this[J]=!1;let t=!1,e=()=>(this.pause(),this.off(G,e),this.off(Z,e),this.off("end",e),t=!0,{done:!0,
value:void 0});return this.once("end",e),this.once(G,e),this.once(Z,e),{next:()=>{if(t)return e();let i=this.read();return null===i?e():{done:!1,value:i}},
throw:e,return:e,[Symbol.iterator](){return this},[Symbol.dispose]:()=>{}}}destroy(t){if(this[Z])return t?this.emit("error",t):this.emit(Z),this;this[Z]=!0,
this[J]=!0,this[C].length=0,this[z]=0;return"function"==typeof this.close&&!this[L]&&this.close(),t?this.emit("error",t):this.emit(Z),this}
static get isStream(){return E}
},ht=h.writev,nt=Symbol("_autoClose"),ot=Symbol("_close"),at=Symbol("_ended"),lt=Symbol("_fd"),dt=Symbol("_finished"),ut=Symbol("_flags"),ct=Symbol("_flush"),mt=Symbol("_handleChunk"),ft=Symbol("_makeBuf"),pt=Symbol("_mode"),yt=Symbol("_needDrain"),bt=Symbol("_onerror"),wt=Symbol("_onopen"),gt=Symbol("_onread"),Et=Symbol("_onwrite"),Rt=Symbol("_open"),_t=Symbol("_path"),St=Symbol("_pos"),vt=Symbol("_queue"),Ot=Symbol("_read"),kt=Symbol("_readSize"),Tt=Symbol("_reading"),Lt=Symbol("_remain"),xt=Symbol("_size"),Dt=Symbol("_write"),At=Symbol("_writing"),Nt=Symbol("_defaultFlag"),It=Symbol("_errored"),Bt=class extends rt{
[It]=!1;[lt];[_t];[kt];[Tt]=!1;[xt];[Lt];[nt];constructor(t,e){if(super(e=e||{}),this.readable=!0,this.writable=!1,
"string"!=typeof t)throw new TypeError("path must be a string");this[It]=!1,this[lt]="number"==typeof e.fd?e.fd:void 0,this[_t]=t,this[kt]=e.readSize||16777216,
this[Tt]=!1,this[xt]="number"==typeof e.size?e.size:1/0,this[Lt]=this[xt],this[nt]="boolean"!=typeof e.autoClose||e.autoClose,
"number"==typeof this[lt]?this[Ot]():this[Rt]()}get fd(){return this[lt]}get path(){return this[_t]}write(){throw new TypeError("this is a readable stream")}
end(){throw new TypeError("this is a readable stream")}[Rt](){h.open(this[_t],"r",(t,e)=>this[wt](t,e))}[wt](t,e){t?this[bt](t):(this[lt]=e,this.emit("open",e),
this[Ot]())}[ft](){return Buffer.allocUnsafe(Math.min(this[kt],this[Lt]))}[Ot](){if(!this[Tt]){this[Tt]=!0;let t=this[ft]()
;if(0===t.length)return process.nextTick(()=>this[gt](null,0,t));h.read(this[lt],t,0,t.length,null,(t,e,i)=>this[gt](t,e,i))}}[gt](t,e,i){this[Tt]=!1,
t?this[bt](t):this[mt](e,i)&&this[Ot]()}[ot](){if(this[nt]&&"number"==typeof this[lt]){let t=this[lt];this[lt]=void 0,
h.close(t,t=>t?this.emit("error",t):this.emit("close"))}}[bt](t){this[Tt]=!0,this[ot](),this.emit("error",t)}[mt](t,e){let i=!1;return this[Lt]-=t,
t>0&&(i=super.write(t<e.length?e.subarray(0,t):e)),(0===t||this[Lt]<=0)&&(i=!1,this[ot](),super.end()),i}emit(t,...e){switch(t){case"prefinish":case"finish":
return!1;case"drain":return"number"==typeof this[lt]&&this[Ot](),!1;case"error":return!this[It]&&(this[It]=!0,super.emit(t,...e));default:
return super.emit(t,...e)}}},Ft=class extends Bt{[Rt](){let t=!0;try{this[wt](null,h.openSync(this[_t],"r")),t=!1}finally{t&&this[ot]()}}[Ot](){let t=!0;try{
if(!this[Tt]){for(this[Tt]=!0;;){let t=this[ft](),e=0===t.length?0:h.readSync(this[lt],t,0,t.length,null);if(!this[mt](e,t))break}this[Tt]=!1}t=!1}finally{
t&&this[ot]()}}[ot](){if(this[nt]&&"number"==typeof this[lt]){let t=this[lt];this[lt]=void 0,h.closeSync(t),this.emit("close")}}},Mt=class extends r{readable=!1
;writable=!0;[It]=!1;[At]=!1;[at]=!1;[vt]=[];[yt]=!1;[_t];[pt];[nt];[lt];[Nt];[ut];[dt]=!1;[St];constructor(t,e){super(e=e||{}),this[_t]=t,
this[lt]="number"==typeof e.fd?e.fd:void 0,this[pt]=void 0===e.mode?438:e.mode,this[St]="number"==typeof e.start?e.start:void 0,
this[nt]="boolean"!=typeof e.autoClose||e.autoClose;let i=void 0!==this[St]?"r+":"w";this[Nt]=void 0===e.flags,this[ut]=void 0===e.flags?i:e.flags,
void 0===this[lt]&&this[Rt]()}emit(t,...e){if("error"===t){if(this[It])return!1;this[It]=!0}return super.emit(t,...e)}get fd(){return this[lt]}get path(){
return this[_t]}[bt](t){this[ot](),this[At]=!0,this.emit("error",t)}[Rt](){h.open(this[_t],this[ut],this[pt],(t,e)=>this[wt](t,e))}[wt](t,e){
this[Nt]&&"r+"===this[ut]&&t&&"ENOENT"===t.code?(this[ut]="w",this[Rt]()):t?this[bt](t):(this[lt]=e,this.emit("open",e),this[At]||this[ct]())}end(t,e){
return t&&this.write(t,e),this[at]=!0,!this[At]&&!this[vt].length&&"number"==typeof this[lt]&&this[Et](null,0),this}write(t,e){
return"string"==typeof t&&(t=Buffer.from(t,e)),this[at]?(this.emit("error",new Error("write() after end()")),
!1):void 0===this[lt]||this[At]||this[vt].length?(this[vt].push(t),this[yt]=!0,!1):(this[At]=!0,this[Dt](t),!0)}[Dt](t){
h.write(this[lt],t,0,t.length,this[St],(t,e)=>this[Et](t,e))}[Et](t,e){t?this[bt](t):(void 0!==this[St]&&"number"==typeof e&&(this[St]+=e),
this[vt].length?this[ct]():(this[At]=!1,this[at]&&!this[dt]?(this[dt]=!0,this[ot](),this.emit("finish")):this[yt]&&(this[yt]=!1,this.emit("drain"))))}[ct](){
if(0===this[vt].length)this[at]&&this[Et](null,0);else if(1===this[vt].length)this[Dt](this[vt].pop());else{let t=this[vt];this[vt]=[],
ht(this[lt],t,this[St],(t,e)=>this[Et](t,e))}}[ot](){if(this[nt]&&"number"==typeof this[lt]){let t=this[lt];this[lt]=void 0,
h.close(t,t=>t?this.emit("error",t):this.emit("close"))}}},Ct=class extends Mt{[Rt](){let t;if(this[Nt]&&"r+"===this[ut])try{
t=h.openSync(this[_t],this[ut],this[pt])}catch(t){if("ENOENT"===t?.code)return this[ut]="w",this[Rt]();throw t}else t=h.openSync(this[_t],this[ut],this[pt])
;this[wt](null,t)}[ot](){if(this[nt]&&"number"==typeof this[lt]){let t=this[lt];this[lt]=void 0,h.closeSync(t),this.emit("close")}}[Dt](t){let e=!0;try{
this[Et](null,h.writeSync(this[lt],t,0,t.length,this[St])),e=!1}finally{if(e)try{this[ot]()}catch{}}}
},Pt=new Map([["C","cwd"],["f","file"],["z","gzip"],["P","preservePaths"],["U","unlink"],["strip-components","strip"],["stripComponents","strip"],["keep-newer","newer"],["keepNewer","newer"],["keep-newer-files","newer"],["keepNewerFiles","newer"],["k","keep"],["keep-existing","keep"],["keepExisting","keep"],["m","noMtime"],["no-mtime","noMtime"],["p","preserveOwner"],["L","follow"],["h","follow"],["onentry","onReadEntry"]]),zt=t=>Pt.get(t)||t,Ut=(t={})=>{
if(!t)return{};let e={};for(let[i,s]of Object.entries(t)){e[zt(i)]=s}return void 0===e.chmod&&!1===e.noChmod&&(e.chmod=!0),delete e.noChmod,e
},jt=(t,e,i,s,r)=>Object.assign((h=[],n,o)=>{Array.isArray(h)&&(n=h,h={}),"function"==typeof n&&(o=n,n=void 0),n=n?Array.from(n):[];let a=Ut(h);if(r?.(a,n),
(t=>!!t.sync&&!!t.file)(a)){if("function"==typeof o)throw new TypeError("callback not supported for sync tar functions");return t(a,n)}
if((t=>!t.sync&&!!t.file)(a)){let t=e(a,n);return o?t.then(()=>o(),o):t}if((t=>!!t.sync&&!t.file)(a)){
if("function"==typeof o)throw new TypeError("callback not supported for sync tar functions");return i(a,n)}if((t=>!t.sync&&!t.file)(a)){
if("function"==typeof o)throw new TypeError("callback only supported with file option");return s(a,n)}throw new Error("impossible options??")},{syncFile:t,
asyncFile:e,syncNoFile:i,asyncNoFile:s,validate:r}),Ht=f.constants||{ZLIB_VERNUM:4736},Zt=Object.freeze(Object.assign(Object.create(null),{Z_NO_FLUSH:0,
Z_PARTIAL_FLUSH:1,Z_SYNC_FLUSH:2,Z_FULL_FLUSH:3,Z_FINISH:4,Z_BLOCK:5,Z_OK:0,Z_STREAM_END:1,Z_NEED_DICT:2,Z_ERRNO:-1,Z_STREAM_ERROR:-2,Z_DATA_ERROR:-3,
Z_MEM_ERROR:-4,Z_BUF_ERROR:-5,Z_VERSION_ERROR:-6,Z_NO_COMPRESSION:0,Z_BEST_SPEED:1,Z_BEST_COMPRESSION:9,Z_DEFAULT_COMPRESSION:-1,Z_FILTERED:1,Z_HUFFMAN_ONLY:2,
Z_RLE:3,Z_FIXED:4,Z_DEFAULT_STRATEGY:0,DEFLATE:1,INFLATE:2,GZIP:3,GUNZIP:4,DEFLATERAW:5,INFLATERAW:6,UNZIP:7,BROTLI_DECODE:8,BROTLI_ENCODE:9,Z_MIN_WINDOWBITS:8,
Z_MAX_WINDOWBITS:15,Z_DEFAULT_WINDOWBITS:15,Z_MIN_CHUNK:64,Z_MAX_CHUNK:1/0,Z_DEFAULT_CHUNK:16384,Z_MIN_MEMLEVEL:1,Z_MAX_MEMLEVEL:9,Z_DEFAULT_MEMLEVEL:8,
Z_MIN_LEVEL:-1,Z_MAX_LEVEL:9,Z_DEFAULT_LEVEL:-1,BROTLI_OPERATION_PROCESS:0,BROTLI_OPERATION_FLUSH:1,BROTLI_OPERATION_FINISH:2,BROTLI_OPERATION_EMIT_METADATA:3,
BROTLI_MODE_GENERIC:0,BROTLI_MODE_TEXT:1,BROTLI_MODE_FONT:2,BROTLI_DEFAULT_MODE:0,BROTLI_MIN_QUALITY:0,BROTLI_MAX_QUALITY:11,BROTLI_DEFAULT_QUALITY:11,
BROTLI_MIN_WINDOW_BITS:10,BROTLI_MAX_WINDOW_BITS:24,BROTLI_LARGE_MAX_WINDOW_BITS:30,BROTLI_DEFAULT_WINDOW:22,BROTLI_MIN_INPUT_BLOCK_BITS:16,
BROTLI_MAX_INPUT_BLOCK_BITS:24,BROTLI_PARAM_MODE:0,BROTLI_PARAM_QUALITY:1,BROTLI_PARAM_LGWIN:2,BROTLI_PARAM_LGBLOCK:3,
BROTLI_PARAM_DISABLE_LITERAL_CONTEXT_MODELING:4,BROTLI_PARAM_SIZE_HINT:5,BROTLI_PARAM_LARGE_WINDOW:6,BROTLI_PARAM_NPOSTFIX:7,BROTLI_PARAM_NDIRECT:8,
BROTLI_DECODER_RESULT_ERROR:0,BROTLI_DECODER_RESULT_SUCCESS:1,BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT:2,BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT:3,
BROTLI_DECODER_PARAM_DISABLE_RING_BUFFER_REALLOCATION:0,BROTLI_DECODER_PARAM_LARGE_WINDOW:1,BROTLI_DECODER_NO_ERROR:0,BROTLI_DECODER_SUCCESS:1,
BROTLI_DECODER_NEEDS_MORE_INPUT:2,BROTLI_DECODER_NEEDS_MORE_OUTPUT:3,BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_NIBBLE:-1,BROTLI_DECODER_ERROR_FORMAT_RESERVED:-2,
BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_META_NIBBLE:-3,BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_ALPHABET:-4,BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_SAME:-5,
BROTLI_DECODER_ERROR_FORMAT_CL_SPACE:-6,BROTLI_DECODER_ERROR_FORMAT_HUFFMAN_SPACE:-7,BROTLI_DECODER_ERROR_FORMAT_CONTEXT_MAP_REPEAT:-8,
BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_1:-9,BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_2:-10,BROTLI_DECODER_ERROR_FORMAT_TRANSFORM:-11,
BROTLI_DECODER_ERROR_FORMAT_DICTIONARY:-12,BROTLI_DECODER_ERROR_FORMAT_WINDOW_BITS:-13,BROTLI_DECODER_ERROR_FORMAT_PADDING_1:-14,
BROTLI_DECODER_ERROR_FORMAT_PADDING_2:-15,BROTLI_DECODER_ERROR_FORMAT_DISTANCE:-16,BROTLI_DECODER_ERROR_DICTIONARY_NOT_SET:-19,
BROTLI_DECODER_ERROR_INVALID_ARGUMENTS:-20,BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MODES:-21,BROTLI_DECODER_ERROR_ALLOC_TREE_GROUPS:-22,
BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MAP:-25,BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_1:-26,BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_2:-27,
BROTLI_DECODER_ERROR_ALLOC_BLOCK_TYPE_TREES:-30,BROTLI_DECODER_ERROR_UNREACHABLE:-31
},Ht)),Gt=m.Buffer.concat,Wt=Object.getOwnPropertyDescriptor(m.Buffer,"concat"),$t=t=>t,Yt=!0===Wt?.writable||void 0!==Wt?.set?t=>{m.Buffer.concat=t?$t:Gt
}:t=>{},Vt=Symbol("_superWrite"),Kt=class extends Error{code;errno;constructor(t,e){super("zlib: "+t.message,{cause:t}),this.code=t.code,this.errno=t.errno,
this.code||(this.code="ZLIB_ERROR"),this.message="zlib: "+t.message,Error.captureStackTrace(this,e??this.constructor)}get name(){return"ZlibError"}
},Xt=Symbol("flushFlag"),qt=class extends rt{#t=!1;#e=!1;#i;#s;#r;#h;#n;get sawError(){return this.#t}get handle(){return this.#h}get flushFlag(){return this.#i
}constructor(t,e){if(!t||"object"!=typeof t)throw new TypeError("invalid options for ZlibBase constructor");if(super(t),this.#i=t.flush??0,
this.#s=t.finishFlush??0,this.#r=t.fullFlushFlag??0,"function"!=typeof(s||(s=i.t(f,2)))[e])throw new TypeError("Compression method not supported: "+e);try{
this.#h=new((s||(s=i.t(f,2)))[e])(t)}catch(t){throw new Kt(t,this.constructor)}this.#n=t=>{this.#t||(this.#t=!0,this.close(),this.emit("error",t))},
this.#h?.on("error",t=>this.#n(new Kt(t))),this.once("end",()=>this.close)}close(){this.#h&&(this.#h.close(),this.#h=void 0,this.emit("close"))}reset(){
if(!this.#t)return c(this.#h,"zlib binding closed"),this.#h.reset?.()}flush(t){this.ended||("number"!=typeof t&&(t=this.#r),
this.write(Object.assign(m.Buffer.alloc(0),{[Xt]:t})))}end(t,e,i){return"function"==typeof t&&(i=t,e=void 0,t=void 0),"function"==typeof e&&(i=e,e=void 0),
t&&(e?this.write(t,e):this.write(t)),this.flush(this.#s),this.#e=!0,super.end(i)}get ended(){return this.#e}[Vt](t){return super.write(t)}write(t,e,i){
if("function"==typeof e&&(i=e,e="utf8"),"string"==typeof t&&(t=m.Buffer.from(t,e)),this.#t)return;c(this.#h,"zlib binding closed")
;let s=this.#h._handle,r=s.close;s.close=()=>{};let h,n,o=this.#h.close;this.#h.close=()=>{},Yt(!0);try{let e="number"==typeof t[Xt]?t[Xt]:this.#i
;h=this.#h._processChunk(t,e),Yt(!1)}catch(t){Yt(!1),this.#n(new Kt(t,this.write))}finally{this.#h&&(this.#h._handle=s,s.close=r,this.#h.close=o,
this.#h.removeAllListeners("error"))}if(this.#h&&this.#h.on("error",t=>this.#n(new Kt(t,this.write))),h)if(Array.isArray(h)&&h.length>0){let t=h[0]
;n=this[Vt](m.Buffer.from(t));for(let t=1;t<h.length;t++)n=this[Vt](h[t])}else n=this[Vt](m.Buffer.from(h));return i&&i(),n}},Qt=class extends qt{#t;#e
;constructor(t,e){(t=t||{}).flush=t.flush||Zt.Z_NO_FLUSH,t.finishFlush=t.finishFlush||Zt.Z_FINISH,t.fullFlushFlag=Zt.Z_FULL_FLUSH,super(t,e),this.#t=t.level,
this.#e=t.strategy}params(t,e){if(!this.sawError){if(!this.handle)throw new Error("cannot switch params when binding is closed")
;if(!this.handle.params)throw new Error("not supported in this implementation");if(this.#t!==t||this.#e!==e){this.flush(Zt.Z_SYNC_FLUSH),
c(this.handle,"zlib binding closed");let i=this.handle.flush;this.handle.flush=(t,e)=>{"function"==typeof t&&(e=t,t=this.flushFlag),this.flush(t),e?.()};try{
this.handle.params(t,e)}finally{this.handle.flush=i}this.handle&&(this.#t=t,this.#e=e)}}}},Jt=class extends Qt{#t;constructor(t){super(t,"Gzip"),
this.#t=t&&!!t.portable}[Vt](t){return this.#t?(this.#t=!1,t[9]=255,super[Vt](t)):super[Vt](t)}},te=class extends Qt{constructor(t){super(t,"Unzip")}
},ee=class extends qt{constructor(t,e){(t=t||{}).flush=t.flush||Zt.BROTLI_OPERATION_PROCESS,t.finishFlush=t.finishFlush||Zt.BROTLI_OPERATION_FINISH,
t.fullFlushFlag=Zt.BROTLI_OPERATION_FLUSH,super(t,e)}},ie=class extends ee{constructor(t){super(t,"BrotliCompress")}},se=class extends ee{constructor(t){
super(t,"BrotliDecompress")}},re=class extends qt{constructor(t,e){(t=t||{}).flush=t.flush||Zt.ZSTD_e_continue,t.finishFlush=t.finishFlush||Zt.ZSTD_e_end,
t.fullFlushFlag=Zt.ZSTD_e_flush,super(t,e)}},he=class extends re{constructor(t){super(t,"ZstdCompress")}},ne=class extends re{constructor(t){
super(t,"ZstdDecompress")}},oe=(t,e)=>{e[0]=128;for(var i=e.length;i>1;i--)e[i-1]=255&t,t=Math.floor(t/256)},ae=(t,e)=>{e[0]=255;var i=!1;t*=-1
;for(var s=e.length;s>1;s--){var r=255&t;t=Math.floor(t/256),i?e[s-1]=ue(r):0===r?e[s-1]=0:(i=!0,e[s-1]=ce(r))}},le=t=>{
for(var e=t.length,i=0,s=!1,r=e-1;r>-1;r--){var h,n=Number(t[r]);s?h=ue(n):0===n?h=n:(s=!0,h=ce(n)),0!==h&&(i-=h*Math.pow(256,e-r-1))}return i},de=t=>{
for(var e=t.length,i=0,s=e-1;s>-1;s--){var r=Number(t[s]);0!==r&&(i+=r*Math.pow(256,e-s-1))}return i},ue=t=>255&(255^t),ce=t=>1+(255^t)&255;((t,e)=>{
for(var i in e)w(t,i,{get:e[i],enumerable:!0})})({},{code:()=>be,isCode:()=>me,isName:()=>fe,name:()=>ye,normalFsTypes:()=>pe})
;var me=t=>ye.has(t),fe=t=>be.has(t),pe=new Set(["0","","1","2","3","4","5","6","7","D"]),ye=new Map([["0","File"],["","OldFile"],["1","Link"],["2","SymbolicLink"],["3","CharacterDevice"],["4","BlockDevice"],["5","Directory"],["6","FIFO"],["7","ContiguousFile"],["g","GlobalExtendedHeader"],["x","ExtendedHeader"],["A","SolarisACL"],["D","GNUDumpDir"],["I","Inode"],["K","NextFileHasLongLinkpath"],["L","NextFileHasLongPath"],["M","ContinuationFile"],["N","OldGnuLongPath"],["S","SparseFile"],["V","TapeVolumeHeader"],["X","OldExtendedHeader"]]),be=new Map(Array.from(ye).map(t=>[t[1],t[0]])),we=class{
cksumValid=!1;needPax=!1;nullBlock=!1;block;path;mode;uid;gid;size;cksum;#t="Unsupported";linkpath;uname;gname;devmaj=0;devmin=0;atime;ctime;mtime;charset
;comment;constructor(t,e=0,i,s){Buffer.isBuffer(t)?this.decode(t,e||0,i,s):t&&this.#e(t)}decode(t,e,i,s){if(e||(e=0),
!(t&&t.length>=e+512))throw new Error("need 512 bytes for header");let r=Ee(t,e+156,1),h=pe.has(r),n=h?i:void 0,o=h?s:void 0;if(this.path=n?.path??Ee(t,e,100),
this.mode=n?.mode??o?.mode??Se(t,e+100,8),this.uid=n?.uid??o?.uid??Se(t,e+108,8),this.gid=n?.gid??o?.gid??Se(t,e+116,8),
this.size=(t=>void 0===t||t<0?void 0:t)(n?.size??o?.size??Se(t,e+124,12)),this.mtime=n?.mtime??o?.mtime??Re(t,e+136,12),this.cksum=Se(t,e+148,12),
o&&this.#e(o,!0),n&&this.#e(n),me(r)&&(this.#t=r||"0"),"0"===this.#t&&"/"===this.path.slice(-1)&&(this.#t="5"),"5"===this.#t&&(this.size=0),
this.linkpath=Ee(t,e+157,100),"ustar\x0000"===t.subarray(e+257,e+265).toString())if(this.uname=n?.uname??o?.uname??Ee(t,e+265,32),
this.gname=n?.gname??o?.gname??Ee(t,e+297,32),this.devmaj=n?.devmaj??o?.devmaj??Se(t,e+329,8)??0,this.devmin=n?.devmin??o?.devmin??Se(t,e+337,8)??0,
0!==t[e+475]){let i=Ee(t,e+345,155);this.path=i+"/"+this.path}else{let r=Ee(t,e+345,130);r&&(this.path=r+"/"+this.path),
this.atime=i?.atime??s?.atime??Re(t,e+476,12),this.ctime=i?.ctime??s?.ctime??Re(t,e+488,12)}let a=256;for(let i=e;i<e+148;i++)a+=t[i]
;for(let i=e+156;i<e+512;i++)a+=t[i];this.cksumValid=a===this.cksum,void 0===this.cksum&&256===a&&(this.nullBlock=!0)}#e(t,e=!1){
Object.assign(this,Object.fromEntries(Object.entries(t).filter(([t,i])=>!(null==i||"size"===t&&Number(i)<0||"path"===t&&e||"linkpath"===t&&e||"global"===t))))}
encode(t,e=0){if(t||(t=this.block=Buffer.alloc(512)),"Unsupported"===this.#t&&(this.#t="0"),!(t.length>=e+512))throw new Error("need 512 bytes for header")
;let i=this.ctime||this.atime?130:155,s=ge(this.path||"",i),r=s[0],h=s[1];this.needPax=!!s[2],this.needPax=Ne(t,e,100,r)||this.needPax,
this.needPax=ke(t,e+100,8,this.mode)||this.needPax,this.needPax=ke(t,e+108,8,this.uid)||this.needPax,this.needPax=ke(t,e+116,8,this.gid)||this.needPax,
this.needPax=ke(t,e+124,12,this.size)||this.needPax,this.needPax=De(t,e+136,12,this.mtime)||this.needPax,t[e+156]=Number(this.#t.codePointAt(0)),
this.needPax=Ne(t,e+157,100,this.linkpath)||this.needPax,t.write("ustar\x0000",e+257,8),this.needPax=Ne(t,e+265,32,this.uname)||this.needPax,
this.needPax=Ne(t,e+297,32,this.gname)||this.needPax,this.needPax=ke(t,e+329,8,this.devmaj)||this.needPax,this.needPax=ke(t,e+337,8,this.devmin)||this.needPax,
this.needPax=Ne(t,e+345,i,h)||this.needPax,0!==t[e+475]?this.needPax=Ne(t,e+345,155,h)||this.needPax:(this.needPax=Ne(t,e+345,130,h)||this.needPax,
this.needPax=De(t,e+476,12,this.atime)||this.needPax,this.needPax=De(t,e+488,12,this.ctime)||this.needPax);let n=256;for(let i=e;i<e+148;i++)n+=t[i]
;for(let i=e+156;i<e+512;i++)n+=t[i];return this.cksum=n,ke(t,e+148,8,this.cksum),this.cksumValid=!0,this.needPax}get type(){
return"Unsupported"===this.#t?this.#t:ye.get(this.#t)}get typeKey(){return this.#t}set type(t){let e=String(be.get(t))
;if(me(e)||"Unsupported"===e)this.#t=e;else{if(!me(t))throw new TypeError("invalid entry type: "+t);this.#t=t}}},ge=(t,e)=>{
let i,s=t,r="",h=l.posix.parse(t).root||".";if(Buffer.byteLength(s)<100)i=[s,r,!1];else{r=l.posix.dirname(s),s=l.posix.basename(s);do{
Buffer.byteLength(s)<=100&&Buffer.byteLength(r)<=e?i=[s,r,!1]:Buffer.byteLength(s)>100&&Buffer.byteLength(r)<=e?i=[s.slice(0,99),r,!0]:(s=l.posix.join(l.posix.basename(r),s),
r=l.posix.dirname(r))}while(r!==h&&void 0===i);i||(i=[t.slice(0,99),"",!0])}return i
},Ee=(t,e,i)=>t.subarray(e,e+i).toString("utf8").replace(/\0.*/,""),Re=(t,e,i)=>_e(Se(t,e,i)),_e=t=>void 0===t?void 0:new Date(1e3*t),Se=(t,e,i)=>128&Number(t[e])?(t=>{
let e=t[0],i=128===e?de(t.subarray(1,t.length)):255===e?le(t):null;if(null===i)throw Error("invalid base256 encoding")
;if(!Number.isSafeInteger(i))throw Error("parsed number outside of javascript safe integer range");return i
})(t.subarray(e,e+i)):ve(t,e,i),ve=(t,e,i)=>(t=>isNaN(t)?void 0:t)(parseInt(t.subarray(e,e+i).toString("utf8").replace(/\0.*$/,"").trim(),8)),Oe={12:8589934591,
8:2097151},ke=(t,e,i,s)=>void 0!==s&&(s>Oe[i]||s<0?(((t,e)=>{
if(!Number.isSafeInteger(t))throw Error("cannot encode number outside of javascript safe integer range");t<0?ae(t,e):oe(t,e)})(s,t.subarray(e,e+i)),
!0):(Te(t,e,i,s),
!1)),Te=(t,e,i,s)=>t.write(Le(s,i),e,i,"ascii"),Le=(t,e)=>xe(Math.floor(t).toString(8),e),xe=(t,e)=>(t.length===e-1?t:new Array(e-t.length-1).join("0")+t+" ")+"\0",De=(t,e,i,s)=>void 0!==s&&ke(t,e,i,s.getTime()/1e3),Ae=new Array(156).join("\0"),Ne=(t,e,i,s)=>void 0!==s&&(t.write(s+Ae,e,i,"utf8"),
s.length!==Buffer.byteLength(s)||s.length>i),Ie=class t{atime;mtime;ctime;charset;comment;gid;uid;gname;uname;linkpath;dev;ino;nlink;path;size;mode;global
;constructor(t,e=!1){this.atime=t.atime,this.charset=t.charset,this.comment=t.comment,this.ctime=t.ctime,this.dev=t.dev,this.gid=t.gid,this.global=e,
this.gname=t.gname,this.ino=t.ino,this.linkpath=t.linkpath,this.mtime=t.mtime,this.nlink=t.nlink,this.path=t.path,this.size=t.size,this.uid=t.uid,
this.uname=t.uname}encode(){let t=this.encodeBody();if(""===t)return Buffer.allocUnsafe(0)
;let e=Buffer.byteLength(t),i=512*Math.ceil(1+e/512),s=Buffer.allocUnsafe(i);for(let t=0;t<512;t++)s[t]=0;new we({path:("PaxHeader/"+(0,
l.basename)(this.path??"")).slice(0,99),mode:this.mode||420,uid:this.uid,gid:this.gid,size:e,mtime:this.mtime,
type:this.global?"GlobalExtendedHeader":"ExtendedHeader",linkpath:"",uname:this.uname||"",gname:this.gname||"",devmaj:0,devmin:0,atime:this.atime,
ctime:this.ctime}).encode(s),s.write(t,512,e,"utf8");for(let t=e+512;t<s.length;t++)s[t]=0;return s}encodeBody(){
return this.encodeField("path")+this.encodeField("ctime")+this.encodeField("atime")+this.encodeField("dev")+this.encodeField("ino")+this.encodeField("nlink")+this.encodeField("charset")+this.encodeField("comment")+this.encodeField("gid")+this.encodeField("gname")+this.encodeField("linkpath")+this.encodeField("mtime")+this.encodeField("size")+this.encodeField("uid")+this.encodeField("uname")
}encodeField(t){if(void 0===this[t])return""
;let e=this[t],i=" "+("dev"===t||"ino"===t||"nlink"===t?"SCHILY.":"")+t+"="+(e instanceof Date?e.getTime()/1e3:e)+"\n",s=Buffer.byteLength(i),r=Math.floor(Math.log(s)/Math.log(10))+1
;return s+r>=Math.pow(10,r)&&(r+=1),r+s+i}static parse(e,i,s=!1){return new t(Be(Fe(e),i),s)}
},Be=(t,e)=>e?Object.assign({},e,t):t,Fe=t=>t.replace(/\n$/,"").split("\n").reduce(Me,Object.create(null)),Me=(t,e)=>{let i=parseInt(e,10)
;if(i!==Buffer.byteLength(e)+1)return t;let s=(e=e.slice((i+" ").length)).split("="),r=s.shift();if(!r)return t
;let h=r.replace(/^SCHILY\.(dev|ino|nlink)/,"$1"),n=s.join("=").replace(/\0.*/,"");switch(h){case"path":case"linkpath":case"type":case"charset":case"comment":
case"gname":case"uname":t[h]=n;break;case"ctime":case"atime":case"mtime":t[h]=new Date(1e3*Number(n));break;case"size":let e=+n;e>=0&&(t[h]=e);break;case"gid":
case"uid":case"dev":case"ino":case"nlink":case"mode":t[h]=+n}return t
},Ce="win32"!==(process.env.TESTING_TAR_FAKE_PLATFORM||process.platform)?t=>String(t):t=>String(t).replaceAll(/\\/g,"/"),Pe=class extends rt{extended
;globalExtended;header;startBlockSize;blockRemain;remain;type;meta=!1;ignore=!1;path;mode;uid;gid;uname;gname;size=0;mtime;atime;ctime;linkpath;dev;ino;nlink
;invalid=!1;absolute;unsupported=!1;constructor(t,e,i){switch(super({}),this.pause(),this.extended=e,this.globalExtended=i,this.header=t,this.remain=t.size??0,
this.startBlockSize=512*Math.ceil(this.remain/512),this.blockRemain=this.startBlockSize,this.type=t.type,this.type){case"File":case"OldFile":case"Link":
case"SymbolicLink":case"CharacterDevice":case"BlockDevice":case"Directory":case"FIFO":case"ContiguousFile":case"GNUDumpDir":break;case"NextFileHasLongLinkpath":
case"NextFileHasLongPath":case"OldGnuLongPath":case"GlobalExtendedHeader":case"ExtendedHeader":case"OldExtendedHeader":this.meta=!0;break;default:this.ignore=!0
}if(!t.path)throw new Error("no path provided for tar.ReadEntry");this.path=Ce(t.path),this.mode=t.mode,this.mode&&(this.mode=4095&this.mode),this.uid=t.uid,
this.gid=t.gid,this.uname=t.uname,this.gname=t.gname,this.size=this.remain,this.mtime=t.mtime,this.atime=t.atime,this.ctime=t.ctime,
this.linkpath=t.linkpath?Ce(t.linkpath):void 0,this.uname=t.uname,this.gname=t.gname,e&&this.#t(e),i&&this.#t(i,!0)}write(t){let e=t.length
;if(e>this.blockRemain)throw new Error("writing more to entry than is appropriate");let i=this.remain,s=this.blockRemain;return this.remain=Math.max(0,i-e),
this.blockRemain=Math.max(0,s-e),!!this.ignore||(i>=e?super.write(t):super.write(t.subarray(0,i)))}#t(t,e=!1){t.path&&(t.path=Ce(t.path)),
t.linkpath&&(t.linkpath=Ce(t.linkpath)),Object.assign(this,Object.fromEntries(Object.entries(t).filter(([t,i])=>!(null==i||"path"===t&&e))))}
},ze=(t,e,i,s={})=>{t.file&&(s.file=t.file),t.cwd&&(s.cwd=t.cwd),s.code=i instanceof Error&&i.code||e,s.tarCode=e,
t.strict||!1===s.recoverable?i instanceof Error?t.emit("error",Object.assign(i,s)):t.emit("error",Object.assign(new Error(`${e}: ${i}`),s)):(i instanceof Error&&(s=Object.assign(i,s),
i=i.message),t.emit("warn",e,i,s))
},Ue=Buffer.from([31,139]),je=Buffer.from([40,181,47,253]),He=Math.max(Ue.length,je.length),Ze=Symbol("state"),Ge=Symbol("writeEntry"),We=Symbol("readEntry"),$e=Symbol("nextEntry"),Ye=Symbol("processEntry"),Ve=Symbol("extendedHeader"),Ke=Symbol("globalExtendedHeader"),Xe=Symbol("meta"),qe=Symbol("emitMeta"),Qe=Symbol("buffer"),Je=Symbol("queue"),ti=Symbol("ended"),ei=Symbol("emittedEnd"),ii=Symbol("emit"),si=Symbol("unzip"),ri=Symbol("consumeChunk"),hi=Symbol("consumeChunkSub"),ni=Symbol("consumeBody"),oi=Symbol("consumeMeta"),ai=Symbol("consumeHeader"),li=Symbol("consuming"),di=Symbol("bufferConcat"),ui=Symbol("maybeEnd"),ci=Symbol("writing"),mi=Symbol("aborted"),fi=Symbol("onDone"),pi=Symbol("sawValidEntry"),yi=Symbol("sawNullBlock"),bi=Symbol("sawEOF"),wi=Symbol("closeStream"),gi=Symbol("compressedBytesRead"),Ei=Symbol("decompressedBytesRead"),Ri=Symbol("checkDecompressionRatio"),_i=()=>!0,Si=class extends r.EventEmitter{
file;strict;maxMetaEntrySize;filter;brotli;zstd;maxDecompressionRatio;writable=!0;readable=!1;[Je]=[];[Qe];[We];[Ge];[Ze]="begin";[Xe]="";[Ve];[Ke];[ti]=!1;[si]
;[mi]=!1;[pi];[yi]=!1;[bi]=!1;[ci]=!1;[li]=!1;[ei]=!1;[gi]=0;[Ei]=0;constructor(t={}){super(),this.file=t.file||"",this.on(fi,()=>{
("begin"===this[Ze]||!1===this[pi])&&this.warn("TAR_BAD_ARCHIVE","Unrecognized archive format")}),t.ondone?this.on(fi,t.ondone):this.on(fi,()=>{
this.emit("prefinish"),this.emit("finish"),this.emit("end")}),this.strict=!!t.strict,
this.maxDecompressionRatio="number"==typeof t.maxDecompressionRatio?t.maxDecompressionRatio:1e3,this.maxMetaEntrySize=t.maxMetaEntrySize||1048576,
this.filter="function"==typeof t.filter?t.filter:_i;let e=t.file&&(t.file.endsWith(".tar.br")||t.file.endsWith(".tbr"))
;this.brotli=t.gzip||t.zstd||void 0===t.brotli?!!e&&void 0:t.brotli;let i=t.file&&(t.file.endsWith(".tar.zst")||t.file.endsWith(".tzst"))
;this.zstd=t.gzip||t.brotli||void 0===t.zstd?!!i||void 0:t.zstd,this.on("end",()=>this[wi]()),"function"==typeof t.onwarn&&this.on("warn",t.onwarn),
"function"==typeof t.onReadEntry&&this.on("entry",t.onReadEntry)}warn(t,e,i={}){ze(this,t,e,i)}[ai](t,e){let i;void 0===this[pi]&&(this[pi]=!1);try{
i=new we(t,e,this[Ve],this[Ke])}catch(t){return this.warn("TAR_ENTRY_INVALID",t)}if(i.nullBlock)this[yi]?(this[bi]=!0,"begin"===this[Ze]&&(this[Ze]="header"),
this[ii]("eof")):(this[yi]=!0,this[ii]("nullBlock"));else if(this[yi]=!1,i.cksumValid)if(i.path){let t=i.type
;if(/^(Symbolic)?Link$/.test(t)&&!i.linkpath)this.warn("TAR_ENTRY_INVALID","linkpath required",{header:i
});else if(/^(Symbolic)?Link$/.test(t)||/^(Global)?ExtendedHeader$/.test(t)||!i.linkpath){let t=this[Ge]=new Pe(i,this[Ve],this[Ke]);if(!this[pi])if(t.remain){
let e=()=>{t.invalid||(this[pi]=!0)};t.on("end",e)}else this[pi]=!0;t.meta?t.size>this.maxMetaEntrySize?(t.ignore=!0,this[ii]("ignoredEntry",t),
this[Ze]="ignore",t.resume()):t.size>0&&(this[Xe]="",t.on("data",t=>this[Xe]+=t),this[Ze]="meta"):(this[Ve]=void 0,t.ignore=t.ignore||!this.filter(t.path,t),
t.ignore?(this[ii]("ignoredEntry",t),this[Ze]=t.remain?"ignore":"header",t.resume()):(t.remain?this[Ze]="body":(this[Ze]="header",t.end()),
this[We]?this[Je].push(t):(this[Je].push(t),this[$e]())))}else this.warn("TAR_ENTRY_INVALID","linkpath forbidden",{header:i})
}else this.warn("TAR_ENTRY_INVALID","path is required",{header:i});else this.warn("TAR_ENTRY_INVALID","checksum failure",{header:i})}[wi](){
queueMicrotask(()=>this.emit("close"))}[Ye](t){let e=!0;if(t)if(Array.isArray(t)){let[e,...i]=t;this.emit(e,...i)}else this[We]=t,this.emit("entry",t),
t.emittedEnd||(t.on("end",()=>this[$e]()),e=!1);else this[We]=void 0,e=!1;return e}[$e](){do{}while(this[Ye](this[Je].shift()));if(0===this[Je].length){
let t=this[We];!t||t.flowing||t.size===t.remain?this[ci]||this.emit("drain"):t.once("drain",()=>this.emit("drain"))}}[ni](t,e){let i=this[Ge]
;if(!i)throw new Error("attempt to consume body without entry??");let s=i.blockRemain??0,r=s>=t.length&&0===e?t:t.subarray(e,e+s);return i.write(r),
i.blockRemain||(this[Ze]="header",this[Ge]=void 0,i.end()),r.length}[oi](t,e){let i=this[Ge],s=this[ni](t,e);return!this[Ge]&&i&&this[qe](i),s}[ii](t,e,i){
0!==this[Je].length||this[We]?this[Je].push([t,e,i]):this.emit(t,e,i)}[qe](t){switch(this[ii]("meta",this[Xe]),t.type){case"ExtendedHeader":
case"OldExtendedHeader":this[Ve]=Ie.parse(this[Xe],this[Ve],!1);break;case"GlobalExtendedHeader":this[Ke]=Ie.parse(this[Xe],this[Ke],!0);break
;case"NextFileHasLongPath":case"OldGnuLongPath":{let t=this[Ve]??Object.create(null);this[Ve]=t,t.path=this[Xe].replace(/\0.*/,"");break}
case"NextFileHasLongLinkpath":{let t=this[Ve]||Object.create(null);this[Ve]=t,t.linkpath=this[Xe].replace(/\0.*/,"");break}default:
throw new Error("unknown meta: "+t.type)}}abort(t){if(!this[mi]){if(this[si]){let t=this[si];t.write=()=>!0,t.end=()=>t,t.emit=()=>!1,t.destroy?.()}this[mi]=!0,
this.emit("abort",t),this.warn("TAR_ABORT",t,{recoverable:!1})}}[Ri](t){this[Ei]+=t.length;let e=this[Ei]/this[gi]
;return!(e>this.maxDecompressionRatio)||(this.abort(new Error(`max decompression ratio exceeded: ${e.toFixed(2)} > ${this.maxDecompressionRatio}`)),!1)}
write(t,e,i){if("function"==typeof e&&(i=e,e=void 0),"string"==typeof t&&(t=Buffer.from(t,"string"==typeof e?e:"utf8")),this[mi])return i?.(),!1
;if((void 0===this[si]||void 0===this.brotli&&!1===this[si])&&t){if(this[Qe]&&(t=Buffer.concat([this[Qe],t]),this[Qe]=void 0),t.length<He)return this[Qe]=t,
i?.(),!0;for(let e=0;void 0===this[si]&&e<Ue.length;e++)t[e]!==Ue[e]&&(this[si]=!1);let e=!1;if(!1===this[si]&&!1!==this.zstd){e=!0
;for(let i=0;i<je.length;i++)if(t[i]!==je[i]){e=!1;break}}let s=void 0===this.brotli&&!e;if(!1===this[si]&&s)if(t.length<512){if(!this[ti])return this[Qe]=t,
i?.(),!0;this.brotli=!0}else try{new we(t.subarray(0,512)),this.brotli=!1}catch{this.brotli=!0}if(void 0===this[si]||!1===this[si]&&(this.brotli||e)){
let s=this[ti];this[ti]=!1,this[si]=void 0===this[si]?new te({}):e?new ne({}):new se({}),this[si].on("data",t=>{this[Ri](t)&&this[ri](t)}),
this[si].on("error",t=>{this[mi]||this.abort(t)}),this[si].on("end",()=>{this[ti]=!0,this[ri]()}),this[ci]=!0,this[gi]+=t.length
;let r=!!this[si][s?"end":"write"](t);return this[ci]=!1,i?.(),r}}this[ci]=!0,this[si]?(this[gi]+=t.length,this[si].write(t)):this[ri](t),this[ci]=!1
;let s=!(this[Je].length>0)&&(!this[We]||this[We].flowing);return!s&&0===this[Je].length&&this[We]?.once("drain",()=>this.emit("drain")),i?.(),s}[di](t){
t&&!this[mi]&&(this[Qe]=this[Qe]?Buffer.concat([this[Qe],t]):t)}[ui](){if(this[ti]&&!this[ei]&&!this[mi]&&!this[li]){this[ei]=!0;let t=this[Ge]
;if(t?.blockRemain){let e=this[Qe]?this[Qe].length:0;this.warn("TAR_BAD_ARCHIVE",`Truncated input (needed ${t.blockRemain} more bytes, only ${e} available)`,{
entry:t}),this[Qe]&&t.write(this[Qe]),t.end()}this[ii](fi)}}[ri](t){if(this[li]&&t)this[di](t);else if(t||this[Qe]){if(t){if(this[li]=!0,this[Qe]){this[di](t)
;let e=this[Qe];this[Qe]=void 0,this[hi](e)}else this[hi](t);for(;this[Qe]&&this[Qe]?.length>=512&&!this[mi]&&!this[bi];){let t=this[Qe];this[Qe]=void 0,
this[hi](t)}this[li]=!1}}else this[ui]();(!this[Qe]||this[ti])&&this[ui]()}[hi](t){let e=0,i=t.length;for(;e+512<=i&&!this[mi]&&!this[bi];)switch(this[Ze]){
case"begin":case"header":this[ai](t,e),e+=512;break;case"ignore":case"body":e+=this[ni](t,e);break;case"meta":e+=this[oi](t,e);break;default:
throw new Error("invalid state: "+this[Ze])}e<i&&(this[Qe]=this[Qe]?Buffer.concat([t.subarray(e),this[Qe]]):t.subarray(e))}end(t,e,i){
return"function"==typeof t&&(i=t,e=void 0,t=void 0),"function"==typeof e&&(i=e,e=void 0),"string"==typeof t&&(t=Buffer.from(t,e)),i&&this.once("finish",i),
this[mi]||(this[si]?(t&&(this[gi]+=t.length,this[si].write(t)),this[si].end()):(this[ti]=!0,(void 0===this.brotli||void 0===this.zstd)&&(t=t||Buffer.alloc(0)),
t&&this.write(t),this[ui]())),this}},vi=t=>{let e=t.length-1,i=-1;for(;e>-1&&"/"===t.charAt(e);)i=e,e--;return-1===i?t:t.slice(0,i)},Oi=(t,e)=>{
let i=new Map(e.map(t=>[vi(t),!0])),s=t.filter,r=(t,e="",s=0)=>{if(s>=100)return i.set(t,!1),!1;let h,n=e||(0,u.parse)(t).root||".";if(t===n)h=!1;else{
let e=i.get(t);h=void 0!==e?e:r((0,u.dirname)(t),n,s+1)}return i.set(t,h),h};t.filter=s?(t,e)=>s(t,e)&&r(vi(t)):t=>r(vi(t))},ki=jt(t=>{
let e,i=new Si(t),s=t.file;try{e=d.openSync(s,"r");let r=d.fstatSync(e),h=t.maxReadSize||16777216;if(r.size<h){
let t=Buffer.allocUnsafe(r.size),s=d.readSync(e,t,0,r.size,0);i.end(s===t.byteLength?t:t.subarray(0,s))}else{let t=0,s=Buffer.allocUnsafe(h);for(;t<r.size;){
let r=d.readSync(e,s,0,h,t);if(0===r)break;t+=r,i.write(s.subarray(0,r))}i.end()}}finally{if("number"==typeof e)try{d.closeSync(e)}catch{}}},(t,e)=>{
let i=new Si(t),s=t.maxReadSize||16777216,r=t.file;return new Promise((t,e)=>{i.on("error",e),i.on("end",t),d.stat(r,(t,h)=>{if(t)e(t);else{let t=new Bt(r,{
readSize:s,size:h.size});t.on("error",e),t.pipe(i)}})})},t=>new Si(t),t=>new Si(t),(t,e)=>{e?.length&&Oi(t,e),t.noResume||(t=>{let e=t.onReadEntry
;t.onReadEntry=e?t=>{e(t),t.resume()}:t=>t.resume()})(t)}),Ti=(t,e,i)=>(t&=4095,i&&(t=-19&t|384),e&&(256&t&&(t|=64),32&t&&(t|=8),4&t&&(t|=1)),
t),{isAbsolute:Li,parse:xi}=l.win32,Di=t=>{let e="",i=xi(t);for(;Li(t)||i.root;){let s="/"===t.charAt(0)&&"//?/"!==t.slice(0,4)?"/":i.root;t=t.slice(s.length),
e+=s,i=xi(t)}return[e,t]
},Ai=["|","<",">","?",":"],Ni=Ai.map(t=>String.fromCodePoint(61440+Number(t.codePointAt(0)))),Ii=new Map(Ai.map((t,e)=>[t,Ni[e]])),Bi=new Map(Ni.map((t,e)=>[t,Ai[e]])),Fi=t=>Ai.reduce((t,e)=>t.split(e).join(Ii.get(e)),t),Mi=(t,e)=>e?(t=Ce(t).replace(/^\.(\/|$)/,""),
vi(e)+"/"+t):Ce(t),Ci=Symbol("process"),Pi=Symbol("file"),zi=Symbol("directory"),Ui=Symbol("symlink"),ji=Symbol("hardlink"),Hi=Symbol("header"),Zi=Symbol("read"),Gi=Symbol("lstat"),Wi=Symbol("onlstat"),$i=Symbol("onread"),Yi=Symbol("onreadlink"),Vi=Symbol("openfile"),Ki=Symbol("onopenfile"),Xi=Symbol("close"),qi=Symbol("mode"),Qi=Symbol("awaitDrain"),Ji=Symbol("ondrain"),ts=Symbol("prefix"),es=class extends rt{
path;portable;myuid=process.getuid&&process.getuid()||0;myuser=process.env.USER||"";maxReadSize;linkCache;statCache;preservePaths;cwd;strict;mtime;noPax;noMtime
;prefix;fd;blockLen=0;blockRemain=0;buf;pos=0;remain=0;length=0;offset=0;win32;absolute;header;type;linkpath;stat;onWriteEntry;#t=!1;constructor(t,e={}){
let i=Ut(e);super(),this.path=Ce(t),this.portable=!!i.portable,this.maxReadSize=i.maxReadSize||16777216,this.linkCache=i.linkCache||new Map,
this.statCache=i.statCache||new Map,this.preservePaths=!!i.preservePaths,this.cwd=Ce(i.cwd||process.cwd()),this.strict=!!i.strict,this.noPax=!!i.noPax,
this.noMtime=!!i.noMtime,this.mtime=i.mtime,this.prefix=i.prefix?Ce(i.prefix):void 0,this.onWriteEntry=i.onWriteEntry,
"function"==typeof i.onwarn&&this.on("warn",i.onwarn);let s=!1;if(!this.preservePaths){let[t,e]=Di(this.path);t&&"string"==typeof e&&(this.path=e,s=t)}
this.win32=!!i.win32||"win32"===process.platform,this.win32&&(this.path=(t=>Ni.reduce((t,e)=>t.split(e).join(Bi.get(e)),t))(this.path.replaceAll(/\\/g,"/")),
t=t.replaceAll(/\\/g,"/")),this.absolute=Ce(i.absolute||u.resolve(this.cwd,t)),""===this.path&&(this.path="./"),
s&&this.warn("TAR_ENTRY_INFO",`stripping ${s} from absolute path`,{entry:this,path:s+this.path});let r=this.statCache.get(this.absolute)
;r?this[Wi](r):this[Gi]()}warn(t,e,i={}){return ze(this,t,e,i)}emit(t,...e){return"error"===t&&(this.#t=!0),super.emit(t,...e)}[Gi](){
h.lstat(this.absolute,(t,e)=>{if(t)return this.emit("error",t);this[Wi](e)})}[Wi](t){this.statCache.set(this.absolute,t),this.stat=t,t.isFile()||(t.size=0),
this.type=rs(t),this.emit("stat",t),this[Ci]()}[Ci](){switch(this.type){case"File":return this[Pi]();case"Directory":return this[zi]();case"SymbolicLink":
return this[Ui]();default:return this.end()}}[qi](t){return Ti(t,"Directory"===this.type,this.portable)}[ts](t){return Mi(t,this.prefix)}[Hi](){
if(!this.stat)throw new Error("cannot write header before stat");"Directory"===this.type&&this.portable&&(this.noMtime=!0),this.onWriteEntry?.(this),
this.header=new we({path:this[ts](this.path),linkpath:"Link"===this.type&&void 0!==this.linkpath?this[ts](this.linkpath):this.linkpath,
mode:this[qi](this.stat.mode),uid:this.portable?void 0:this.stat.uid,gid:this.portable?void 0:this.stat.gid,size:this.stat.size,
mtime:this.noMtime?void 0:this.mtime||this.stat.mtime,type:"Unsupported"===this.type?void 0:this.type,
uname:this.portable?void 0:this.stat.uid===this.myuid?this.myuser:"",atime:this.portable?void 0:this.stat.atime,ctime:this.portable?void 0:this.stat.ctime}),
this.header.encode()&&!this.noPax&&super.write(new Ie({atime:this.portable?void 0:this.header.atime,ctime:this.portable?void 0:this.header.ctime,
gid:this.portable?void 0:this.header.gid,mtime:this.noMtime?void 0:this.mtime||this.header.mtime,path:this[ts](this.path),
linkpath:"Link"===this.type&&void 0!==this.linkpath?this[ts](this.linkpath):this.linkpath,size:this.header.size,uid:this.portable?void 0:this.header.uid,
uname:this.portable?void 0:this.header.uname,dev:this.portable?void 0:this.stat.dev,ino:this.portable?void 0:this.stat.ino,
nlink:this.portable?void 0:this.stat.nlink}).encode());let t=this.header?.block;if(!t)throw new Error("failed to encode header");super.write(t)}[zi](){
if(!this.stat)throw new Error("cannot create directory entry without stat");"/"!==this.path.slice(-1)&&(this.path+="/"),this.stat.size=0,this[Hi](),this.end()}
[Ui](){h.readlink(this.absolute,(t,e)=>{if(t)return this.emit("error",t);this[Yi](e)})}[Yi](t){this.linkpath=Ce(t),this[Hi](),this.end()}[ji](t){
if(!this.stat)throw new Error("cannot create link entry without stat");this.type="Link",this.linkpath=Ce(u.relative(this.cwd,t)),this.stat.size=0,this[Hi](),
this.end()}[Pi](){if(!this.stat)throw new Error("cannot create file entry without stat");if(this.stat.nlink>1){
let t=`${this.stat.dev}:${this.stat.ino}`,e=this.linkCache.get(t);if(0===e?.indexOf(this.cwd))return this[ji](e);this.linkCache.set(t,this.absolute)}
if(this[Hi](),0===this.stat.size)return this.end();this[Vi]()}[Vi](){h.open(this.absolute,"r",(t,e)=>{if(t)return this.emit("error",t);this[Ki](e)})}[Ki](t){
if(this.fd=t,this.#t)return this[Xi]();if(!this.stat)throw new Error("should stat before calling onopenfile");this.blockLen=512*Math.ceil(this.stat.size/512),
this.blockRemain=this.blockLen;let e=Math.min(this.blockLen,this.maxReadSize);this.buf=Buffer.allocUnsafe(e),this.offset=0,this.pos=0,
this.remain=this.stat.size,this.length=this.buf.length,this[Zi]()}[Zi](){let{fd:t,buf:e,offset:i,length:s,pos:r}=this
;if(void 0===t||void 0===e)throw new Error("cannot read file without first opening");h.read(t,e,i,s,r,(t,e)=>{if(t)return this[Xi](()=>this.emit("error",t))
;this[$i](e)})}[Xi](t=()=>{}){void 0!==this.fd&&h.close(this.fd,t)}[$i](t){if(t<=0&&this.remain>0){let t=Object.assign(new Error("encountered unexpected EOF"),{
path:this.absolute,syscall:"read",code:"EOF"});return this[Xi](()=>this.emit("error",t))}if(t>this.remain){
let t=Object.assign(new Error("did not encounter expected EOF"),{path:this.absolute,syscall:"read",code:"EOF"});return this[Xi](()=>this.emit("error",t))}
if(!this.buf)throw new Error("should have created buffer prior to reading")
;if(t===this.remain)for(let e=t;e<this.length&&t<this.blockRemain;e++)this.buf[e+this.offset]=0,t++,this.remain++
;let e=0===this.offset&&t===this.buf.length?this.buf:this.buf.subarray(this.offset,this.offset+t);this.write(e)?this[Ji]():this[Qi](()=>this[Ji]())}[Qi](t){
this.once("drain",t)}write(t,e,i){if("function"==typeof e&&(i=e,e=void 0),"string"==typeof t&&(t=Buffer.from(t,"string"==typeof e?e:"utf8")),
this.blockRemain<t.length){let t=Object.assign(new Error("writing more data than expected"),{path:this.absolute});return this.emit("error",t)}
return this.remain-=t.length,this.blockRemain-=t.length,this.pos+=t.length,this.offset+=t.length,super.write(t,null,i)}[Ji](){
if(!this.remain)return this.blockRemain&&super.write(Buffer.alloc(this.blockRemain)),this[Xi](t=>t?this.emit("error",t):this.end())
;if(!this.buf)throw new Error("buffer lost somehow in ONDRAIN")
;this.offset>=this.length&&(this.buf=Buffer.allocUnsafe(Math.min(this.blockRemain,this.buf.length)),this.offset=0),this.length=this.buf.length-this.offset,
this[Zi]()}},is=class extends es{sync=!0;[Gi](){this[Wi](h.lstatSync(this.absolute))}[Ui](){this[Yi](h.readlinkSync(this.absolute))}[Vi](){
this[Ki](h.openSync(this.absolute,"r"))}[Zi](){let t=!0;try{let{fd:e,buf:i,offset:s,length:r,pos:n}=this
;if(void 0===e||void 0===i)throw new Error("fd and buf must be set in READ method");let o=h.readSync(e,i,s,r,n);this[$i](o),t=!1}finally{if(t)try{
this[Xi](()=>{})}catch{}}}[Qi](t){t()}[Xi](t=()=>{}){void 0!==this.fd&&h.closeSync(this.fd),t()}},ss=class extends rt{blockLen=0;blockRemain=0;buf=0;pos=0
;remain=0;length=0;preservePaths;portable;strict;noPax;noMtime;readEntry;type;prefix;path;mode;uid;gid;uname;gname;header;mtime;atime;ctime;linkpath;size
;onWriteEntry;warn(t,e,i={}){return ze(this,t,e,i)}constructor(t,e={}){let i=Ut(e);super(),this.preservePaths=!!i.preservePaths,this.portable=!!i.portable,
this.strict=!!i.strict,this.noPax=!!i.noPax,this.noMtime=!!i.noMtime,this.onWriteEntry=i.onWriteEntry,this.readEntry=t;let{type:s}=t
;if("Unsupported"===s)throw new Error("writing entry that should be ignored");this.type=s,"Directory"===this.type&&this.portable&&(this.noMtime=!0),
this.prefix=i.prefix,this.path=Ce(t.path),this.mode=void 0!==t.mode?this[qi](t.mode):void 0,this.uid=this.portable?void 0:t.uid,
this.gid=this.portable?void 0:t.gid,this.uname=this.portable?void 0:t.uname,this.gname=this.portable?void 0:t.gname,this.size=t.size,
this.mtime=this.noMtime?void 0:i.mtime||t.mtime,this.atime=this.portable?void 0:t.atime,this.ctime=this.portable?void 0:t.ctime,
this.linkpath=void 0!==t.linkpath?Ce(t.linkpath):void 0,"function"==typeof i.onwarn&&this.on("warn",i.onwarn);let r=!1;if(!this.preservePaths){
let[t,e]=Di(this.path);t&&"string"==typeof e&&(this.path=e,r=t)}this.remain=t.size,this.blockRemain=t.startBlockSize,this.onWriteEntry?.(this),
this.header=new we({path:this[ts](this.path),linkpath:"Link"===this.type&&void 0!==this.linkpath?this[ts](this.linkpath):this.linkpath,mode:this.mode,
uid:this.portable?void 0:this.uid,gid:this.portable?void 0:this.gid,size:this.size,mtime:this.noMtime?void 0:this.mtime,type:this.type,
uname:this.portable?void 0:this.uname,atime:this.portable?void 0:this.atime,ctime:this.portable?void 0:this.ctime}),
r&&this.warn("TAR_ENTRY_INFO",`stripping ${r} from absolute path`,{entry:this,path:r+this.path}),this.header.encode()&&!this.noPax&&super.write(new Ie({
atime:this.portable?void 0:this.atime,ctime:this.portable?void 0:this.ctime,gid:this.portable?void 0:this.gid,mtime:this.noMtime?void 0:this.mtime,
path:this[ts](this.path),linkpath:"Link"===this.type&&void 0!==this.linkpath?this[ts](this.linkpath):this.linkpath,size:this.size,
uid:this.portable?void 0:this.uid,uname:this.portable?void 0:this.uname,dev:this.portable?void 0:this.readEntry.dev,ino:this.portable?void 0:this.readEntry.ino,
nlink:this.portable?void 0:this.readEntry.nlink}).encode());let h=this.header?.block;if(!h)throw new Error("failed to encode header");super.write(h),
t.pipe(this)}[ts](t){return Mi(t,this.prefix)}[qi](t){return Ti(t,"Directory"===this.type,this.portable)}write(t,e,i){"function"==typeof e&&(i=e,e=void 0),
"string"==typeof t&&(t=Buffer.from(t,"string"==typeof e?e:"utf8"));let s=t.length
;if(s>this.blockRemain)throw new Error("writing more to entry than is appropriate");return this.blockRemain-=s,super.write(t,i)}end(t,e,i){
return this.blockRemain&&super.write(Buffer.alloc(this.blockRemain)),"function"==typeof t&&(i=t,e=void 0,t=void 0),"function"==typeof e&&(i=e,e=void 0),
"string"==typeof t&&(t=Buffer.from(t,e??"utf8")),i&&this.once("finish",i),t?super.end(t,i):super.end(i),this}
},rs=t=>t.isFile()?"File":t.isDirectory()?"Directory":t.isSymbolicLink()?"SymbolicLink":"Unsupported",hs=class t{tail;head;length=0;static create(e=[]){
return new t(e)}constructor(t=[]){for(let e of t)this.push(e)}*[Symbol.iterator](){for(let t=this.head;t;t=t.next)yield t.value}removeNode(t){
if(t.list!==this)throw new Error("removing node which does not belong to this list");let e=t.next,i=t.prev;return e&&(e.prev=i),i&&(i.next=e),
t===this.head&&(this.head=e),t===this.tail&&(this.tail=i),this.length--,t.next=void 0,t.prev=void 0,t.list=void 0,e}unshiftNode(t){if(t===this.head)return
;t.list&&t.list.removeNode(t);let e=this.head;t.list=this,t.next=e,e&&(e.prev=t),this.head=t,this.tail||(this.tail=t),this.length++}pushNode(t){
if(t===this.tail)return;t.list&&t.list.removeNode(t);let e=this.tail;t.list=this,t.prev=e,e&&(e.next=t),this.tail=t,this.head||(this.head=t),this.length++}
push(...t){for(let e=0,i=t.length;e<i;e++)os(this,t[e]);return this.length}unshift(...t){for(var e=0,i=t.length;e<i;e++)as(this,t[e]);return this.length}pop(){
if(!this.tail)return;let t=this.tail.value,e=this.tail;return this.tail=this.tail.prev,this.tail?this.tail.next=void 0:this.head=void 0,e.list=void 0,
this.length--,t}shift(){if(!this.head)return;let t=this.head.value,e=this.head;return this.head=this.head.next,this.head?this.head.prev=void 0:this.tail=void 0,
e.list=void 0,this.length--,t}forEach(t,e){e=e||this;for(let i=this.head,s=0;i;s++)t.call(e,i.value,s,this),i=i.next}forEachReverse(t,e){e=e||this
;for(let i=this.tail,s=this.length-1;i;s--)t.call(e,i.value,s,this),i=i.prev}get(t){let e=0,i=this.head;for(;i&&e<t;e++)i=i.next;if(e===t&&i)return i.value}
getReverse(t){let e=0,i=this.tail;for(;i&&e<t;e++)i=i.prev;if(e===t&&i)return i.value}map(e,i){i=i||this;let s=new t
;for(let t=this.head;t;)s.push(e.call(i,t.value,this)),t=t.next;return s}mapReverse(e,i){i=i||this;var s=new t
;for(let t=this.tail;t;)s.push(e.call(i,t.value,this)),t=t.prev;return s}reduce(t,e){let i,s=this.head;if(arguments.length>1)i=e;else{
if(!this.head)throw new TypeError("Reduce of empty list with no initial value");s=this.head.next,i=this.head.value}for(var r=0;s;r++)i=t(i,s.value,r),s=s.next
;return i}reduceReverse(t,e){let i,s=this.tail;if(arguments.length>1)i=e;else{if(!this.tail)throw new TypeError("Reduce of empty list with no initial value")
;s=this.tail.prev,i=this.tail.value}for(let e=this.length-1;s;e--)i=t(i,s.value,e),s=s.prev;return i}toArray(){let t=new Array(this.length)
;for(let e=0,i=this.head;i;e++)t[e]=i.value,i=i.next;return t}toArrayReverse(){let t=new Array(this.length);for(let e=0,i=this.tail;i;e++)t[e]=i.value,i=i.prev
;return t}slice(e=0,i=this.length){i<0&&(i+=this.length),e<0&&(e+=this.length);let s=new t;if(i<e||i<0)return s;e<0&&(e=0),i>this.length&&(i=this.length)
;let r=this.head,h=0;for(h=0;r&&h<e;h++)r=r.next;for(;r&&h<i;h++,r=r.next)s.push(r.value);return s}sliceReverse(e=0,i=this.length){i<0&&(i+=this.length),
e<0&&(e+=this.length);let s=new t;if(i<e||i<0)return s;e<0&&(e=0),i>this.length&&(i=this.length);let r=this.length,h=this.tail;for(;h&&r>i;r--)h=h.prev
;for(;h&&r>e;r--,h=h.prev)s.push(h.value);return s}splice(t,e=0,...i){t>this.length&&(t=this.length-1),t<0&&(t=this.length+t);let s=this.head
;for(let e=0;s&&e<t;e++)s=s.next;let r=[];for(let t=0;s&&t<e;t++)r.push(s.value),s=this.removeNode(s);s?s!==this.tail&&(s=s.prev):s=this.tail
;for(let t of i)s=ns(this,s,t);return r}reverse(){let t=this.head,e=this.tail;for(let e=t;e;e=e.prev){let t=e.prev;e.prev=e.next,e.next=t}return this.head=e,
this.tail=t,this}};function ns(t,e,i){let s=e,r=e?e.next:t.head,h=new ls(i,s,r,t);return void 0===h.next&&(t.tail=h),void 0===h.prev&&(t.head=h),t.length++,h}
function os(t,e){t.tail=new ls(e,t.tail,void 0,t),t.head||(t.head=t.tail),t.length++}function as(t,e){t.head=new ls(e,void 0,t.head,t),t.tail||(t.tail=t.head),
t.length++}var ls=class{list;next;prev;value;constructor(t,e,i,s){this.list=s,this.value=t,e?(e.next=this,this.prev=e):this.prev=void 0,i?(i.prev=this,
this.next=i):this.next=void 0}},ds=class{path;absolute;entry;stat;readdir;pending=!1;pendingLink=!1;ignore=!1;piped=!1;constructor(t,e){this.path=t||"./",
this.absolute=e}
},us=Buffer.alloc(1024),cs=Symbol("onStat"),ms=Symbol("ended"),fs=Symbol("queue"),ps=Symbol("pendingLinks"),ys=Symbol("current"),bs=Symbol("process"),ws=Symbol("processing"),gs=Symbol("processJob"),Es=Symbol("jobs"),Rs=Symbol("jobDone"),_s=Symbol("addFSEntry"),Ss=Symbol("addTarEntry"),vs=Symbol("stat"),Os=Symbol("readdir"),ks=Symbol("onreaddir"),Ts=Symbol("pipe"),Ls=Symbol("entry"),xs=Symbol("entryOpt"),Ds=Symbol("writeEntryClass"),As=Symbol("write"),Ns=Symbol("ondrain"),Is=class extends rt{
sync=!1;opt;cwd;maxReadSize;preservePaths;strict;noPax;prefix;linkCache;statCache;file;portable;zip;readdirCache;noDirRecurse;follow;noMtime;mtime;filter;jobs
;[Ds];onWriteEntry;[fs];[ps]=new Map;[Es]=0;[ws]=!1;[ms]=!1;constructor(t={}){if(super(),this.opt=t,this.file=t.file||"",this.cwd=t.cwd||process.cwd(),
this.maxReadSize=t.maxReadSize,this.preservePaths=!!t.preservePaths,this.strict=!!t.strict,this.noPax=!!t.noPax,this.prefix=Ce(t.prefix||""),
this.linkCache=t.linkCache||new Map,this.statCache=t.statCache||new Map,this.readdirCache=t.readdirCache||new Map,this.onWriteEntry=t.onWriteEntry,this[Ds]=es,
"function"==typeof t.onwarn&&this.on("warn",t.onwarn),this.portable=!!t.portable,t.gzip||t.brotli||t.zstd){
if((t.gzip?1:0)+(t.brotli?1:0)+(t.zstd?1:0)>1)throw new TypeError("gzip, brotli, zstd are mutually exclusive");if(t.gzip&&("object"!=typeof t.gzip&&(t.gzip={}),
this.portable&&(t.gzip.portable=!0),this.zip=new Jt(t.gzip)),t.brotli&&("object"!=typeof t.brotli&&(t.brotli={}),this.zip=new ie(t.brotli)),
t.zstd&&("object"!=typeof t.zstd&&(t.zstd={}),this.zip=new he(t.zstd)),!this.zip)throw new Error("impossible");let e=this.zip;e.on("data",t=>super.write(t)),
e.on("end",()=>super.end()),e.on("drain",()=>this[Ns]()),this.on("resume",()=>e.resume())}else this.on("drain",this[Ns]);this.noDirRecurse=!!t.noDirRecurse,
this.follow=!!t.follow,this.noMtime=!!t.noMtime,t.mtime&&(this.mtime=t.mtime),this.filter="function"==typeof t.filter?t.filter:()=>!0,this[fs]=new hs,
this[Es]=0,this.jobs=Number(t.jobs)||4,this[ws]=!1,this[ms]=!1}[As](t){return super.write(t)}add(t){return this.write(t),this}end(t,e,i){
return"function"==typeof t&&(i=t,t=void 0),"function"==typeof e&&(i=e,e=void 0),t&&this.add(t),this[ms]=!0,this[bs](),i&&i(),this}write(t){
if(this[ms])throw new Error("write after end");return"string"==typeof t?this[_s](t):this[Ss](t),this.flowing}[Ss](t){let e=Ce(u.resolve(this.cwd,t.path))
;if(this.filter(t.path,t)){let i=new ds(t.path,e);i.entry=new ss(t,this[xs](i)),i.entry.on("end",()=>this[Rs](i)),this[Es]+=1,this[fs].push(i)}else t.resume()
;this[bs]()}[_s](t){let e=Ce(u.resolve(this.cwd,t));this[fs].push(new ds(t,e)),this[bs]()}[vs](t){t.pending=!0,this[Es]+=1;let e=this.follow?"stat":"lstat"
;h[e](t.absolute,(e,i)=>{t.pending=!1,this[Es]-=1,e?this.emit("error",e):this[cs](t,i)})}[cs](t,e){if(this.statCache.set(t.absolute,e),t.stat=e,
this.filter(t.path,e)){if(e.isFile()&&e.nlink>1&&!this.linkCache.get(`${e.dev}:${e.ino}`)&&!this.sync)if(t===this[ys])this[gs](t);else{
let i=`${e.dev}:${e.ino}`,s=this[ps].get(i);s?s.push(t):this[ps].set(i,[t]),t.pendingLink=!0,t.pending=!0}}else t.ignore=!0;this[bs]()}[Os](t){t.pending=!0,
this[Es]+=1,h.readdir(t.absolute,(e,i)=>{if(t.pending=!1,this[Es]-=1,e)return this.emit("error",e);this[ks](t,i)})}[ks](t,e){
this.readdirCache.set(t.absolute,e),t.readdir=e,this[bs]()}[bs](){if(!this[ws]){this[ws]=!0
;for(let t=this[fs].head;t&&this[Es]<this.jobs;t=t.next)if(this[gs](t.value),t.value.ignore){let e=t.next;this[fs].removeNode(t),t.next=e}this[ws]=!1,
this[ms]&&0===this[fs].length&&0===this[Es]&&(this.zip?this.zip.end(us):(super.write(us),super.end()))}}get[ys](){
return this[fs]&&this[fs].head&&this[fs].head.value}[Rs](t){this[fs].shift(),this[Es]-=1;let{stat:e}=t;if(e&&e.isFile()&&e.nlink>1){
let t=`${e.dev}:${e.ino}`,i=this[ps].get(t);if(i){this[ps].delete(t);for(let t of i)t.pending=!1,this[gs](t)}}this[bs]()}[gs](t){
if(t.pending&&t.pendingLink&&t===this[ys]&&(t.pending=!1,t.pendingLink=!1),!t.pending){if(t.entry)return void(t===this[ys]&&!t.piped&&this[Ts](t));if(!t.stat){
let e=this.statCache.get(t.absolute);e?this[cs](t,e):this[vs](t)}if(t.stat&&!t.ignore){if(!this.noDirRecurse&&t.stat.isDirectory()&&!t.readdir){
let e=this.readdirCache.get(t.absolute);if(e?this[ks](t,e):this[Os](t),!t.readdir)return}if(t.entry=this[Ls](t),!t.entry)return void(t.ignore=!0)
;t===this[ys]&&!t.piped&&this[Ts](t)}}}[xs](t){return{onwarn:(t,e,i)=>this.warn(t,e,i),noPax:this.noPax,cwd:this.cwd,absolute:t.absolute,
preservePaths:this.preservePaths,maxReadSize:this.maxReadSize,strict:this.strict,portable:this.portable,linkCache:this.linkCache,statCache:this.statCache,
noMtime:this.noMtime,mtime:this.mtime,prefix:this.prefix,onWriteEntry:this.onWriteEntry}}[Ls](t){this[Es]+=1;try{
return new this[Ds](t.path,this[xs](t)).on("end",()=>this[Rs](t)).on("error",t=>this.emit("error",t))}catch(t){this.emit("error",t)}}[Ns](){
this[ys]&&this[ys].entry&&this[ys].entry.resume()}[Ts](t){t.piped=!0,t.readdir&&t.readdir.forEach(e=>{let i=t.path,s="./"===i?"":i.replace(/\/*$/,"/")
;this[_s](s+e)});let e=t.entry,i=this.zip;if(!e)throw new Error("cannot pipe without source");i?e.on("data",t=>{i.write(t)||e.pause()}):e.on("data",t=>{
super.write(t)||e.pause()})}pause(){return this.zip&&this.zip.pause(),super.pause()}warn(t,e,i={}){ze(this,t,e,i)}},Bs=class extends Is{sync=!0;constructor(t){
super(t),this[Ds]=is}pause(){}resume(){}[vs](t){let e=this.follow?"statSync":"lstatSync";this[cs](t,h[e](t.absolute))}[Os](t){
this[ks](t,h.readdirSync(t.absolute))}[Ts](t){let e=t.entry,i=this.zip;if(t.readdir&&t.readdir.forEach(e=>{let i=t.path,s="./"===i?"":i.replace(/\/*$/,"/")
;this[_s](s+e)}),!e)throw new Error("Cannot pipe without source");i?e.on("data",t=>{i.write(t)}):e.on("data",t=>{super[As](t)})}},Fs=(t,e)=>{e.forEach(e=>{
"@"===e.charAt(0)?ki({file:l.resolve(t.cwd,e.slice(1)),sync:!0,noResume:!0,onReadEntry:e=>t.add(e)}):t.add(e)}),t.end()},Ms=async(t,e)=>{
for(let i of e)"@"===i.charAt(0)?await ki({file:l.resolve(String(t.cwd),i.slice(1)),noResume:!0,onReadEntry:e=>{t.add(e)}}):t.add(i);t.end()},Cs=(jt((t,e)=>{
let i=new Bs(t),s=new Ct(t.file,{mode:t.mode||438});i.pipe(s),Fs(i,e)},(t,e)=>{let i=new Is(t),s=new Mt(t.file,{mode:t.mode||438});i.pipe(s)
;let r=new Promise((t,e)=>{s.on("error",e),s.on("close",t),i.on("error",e)});return Ms(i,e).catch(t=>i.emit("error",t)),r},(t,e)=>{let i=new Bs(t)
;return Fs(i,e),i},(t,e)=>{let i=new Is(t);return Ms(i,e).catch(t=>i.emit("error",t)),i},(t,e)=>{
if(!e?.length)throw new TypeError("no paths specified to add to archive")
}),"win32"===(process.env.__FAKE_PLATFORM__||process.platform)),{O_CREAT:Ps,O_NOFOLLOW:zs,O_TRUNC:Us,O_WRONLY:js}=h.constants,Hs=Number(process.env.__FAKE_FS_O_FILENAME__)||h.constants.UV_FS_O_FILEMAP||0,Zs=Hs|Us|Ps|js,Gs=Cs||"number"!=typeof zs?null:zs|Us|Ps|js,Ws=null!==Gs?()=>Gs:Cs&&!!Hs?t=>t<524288?Zs:"w":()=>"w",$s=(t,e,i)=>{
try{return d.lchownSync(t,e,i)}catch(t){if("ENOENT"!==t?.code)throw t}},Ys=(t,e,i,s)=>{d.lchown(t,e,i,t=>{s(t&&"ENOENT"!==t?.code?t:null)})},Vs=(t,e,i,s,r)=>{
if(e.isDirectory())Ks(l.resolve(t,e.name),i,s,h=>{if(h)return r(h);let n=l.resolve(t,e.name);Ys(n,i,s,r)});else{let h=l.resolve(t,e.name);Ys(h,i,s,r)}
},Ks=(t,e,i,s)=>{d.readdir(t,{withFileTypes:!0},(r,h)=>{if(r){if("ENOENT"===r.code)return s();if("ENOTDIR"!==r.code&&"ENOTSUP"!==r.code)return s(r)}
if(r||!h.length)return Ys(t,e,i,s);let n=h.length,o=null,a=r=>{if(!o){if(r)return s(o=r);if(0===--n)return Ys(t,e,i,s)}};for(let s of h)Vs(t,s,e,i,a)})
},Xs=(t,e,i,s)=>{e.isDirectory()&&qs(l.resolve(t,e.name),i,s),$s(l.resolve(t,e.name),i,s)},qs=(t,e,i)=>{let s;try{s=d.readdirSync(t,{withFileTypes:!0})
}catch(s){let r=s;if("ENOENT"===r?.code)return;if("ENOTDIR"===r?.code||"ENOTSUP"===r?.code)return $s(t,e,i);throw r}for(let r of s)Xs(t,r,e,i);return $s(t,e,i)
},Qs=class extends Error{path;code;syscall="chdir";constructor(t,e){super(`${e}: Cannot cd into '${t}'`),this.path=t,this.code=e}get name(){return"CwdError"}
},Js=class extends Error{path;symlink;syscall="symlink";code="TAR_SYMLINK_ERROR";constructor(t,e){
super("TAR_SYMLINK_ERROR: Cannot extract through symbolic link"),this.symlink=t,this.path=e}get name(){return"SymlinkError"}},tr=(t,e,i)=>{t=Ce(t)
;let s=e.umask??18,r=448|e.mode,h=0!==(r&s),n=e.uid,o=e.gid,a="number"==typeof n&&"number"==typeof o&&(n!==e.processUid||o!==e.processGid),u=e.preserve,c=e.unlink,m=Ce(e.cwd),f=(e,s)=>{
e?i(e):s&&a?Ks(s,n,o,t=>f(t)):h?d.chmod(t,r,i):i()};if(t===m)return((t,e)=>{d.stat(t,(i,s)=>{(i||!s.isDirectory())&&(i=new Qs(t,i?.code||"ENOTDIR")),e(i)})
})(t,f);if(u)return b.mkdir(t,{mode:r,recursive:!0}).then(t=>f(null,t??void 0),f);let p=Ce(l.relative(m,t)).split("/");er(m,p,r,c,m,void 0,f)
},er=(t,e,i,s,r,h,n)=>{if(0===e.length)return n(null,h);let o=e.shift(),a=Ce(l.resolve(t+"/"+o));d.mkdir(a,i,ir(a,e,i,s,r,h,n))},ir=(t,e,i,s,r,h,n)=>o=>{
o?d.lstat(t,(a,l)=>{if(a)a.path=a.path&&Ce(a.path),n(a);else if(l.isDirectory())er(t,e,i,s,r,h,n);else if(s)d.unlink(t,o=>{if(o)return n(o)
;d.mkdir(t,i,ir(t,e,i,s,r,h,n))});else{if(l.isSymbolicLink())return n(new Js(t,t+"/"+e.join("/")));n(o)}}):er(t,e,i,s,r,h=h||t,n)},sr=(t,e)=>{t=Ce(t)
;let i=e.umask??18,s=448|e.mode,r=0!==(s&i),h=e.uid,n=e.gid,o="number"==typeof h&&"number"==typeof n&&(h!==e.processUid||n!==e.processGid),a=e.preserve,u=e.unlink,c=Ce(e.cwd),m=e=>{
e&&o&&qs(e,h,n),r&&d.chmodSync(t,s)};if(t===c)return(t=>{let e,i=!1;try{i=d.statSync(t).isDirectory()}catch(t){e=t?.code}finally{
if(!i)throw new Qs(t,e??"ENOTDIR")}})(c),m();if(a)return m(d.mkdirSync(t,{mode:s,recursive:!0})??void 0);let f,p=Ce(l.relative(c,t)).split("/")
;for(let t=p.shift(),e=c;t&&(e+="/"+t);t=p.shift()){e=Ce(l.resolve(e));try{d.mkdirSync(e,s),f=f||e}catch{let t=d.lstatSync(e);if(t.isDirectory())continue;if(u){
d.unlinkSync(e),d.mkdirSync(e,s),f=f||e;continue}if(t.isSymbolicLink())return new Js(e,e+"/"+p.join("/"))}}return m(f)
},rr=Object.create(null),hr=new Set,nr="win32"===(process.env.TESTING_TAR_FAKE_PLATFORM||process.platform),or=class{#t=new Map;#e=new Map;#i=new Set
;reserve(t,e){t=nr?["win32 parallelization disabled"]:t.map(t=>vi((0,l.join)((t=>{
hr.has(t)?hr.delete(t):rr[t]=t.normalize("NFD").toLocaleLowerCase("en").toLocaleUpperCase("en"),hr.add(t);let e=rr[t],i=hr.size-1e4
;if(i>1e3)for(let t of hr)if(hr.delete(t),delete rr[t],--i<=0)break;return e})(t))));let i=new Set(t.map(t=>(t=>t.split("/").slice(0,-1).reduce((t,e)=>{
let i=t.at(-1);return void 0!==i&&(e=(0,l.join)(i,e)),t.push(e||"/"),t},[]))(t)).reduce((t,e)=>t.concat(e)));this.#e.set(e,{dirs:i,paths:t});for(let i of t){
let t=this.#t.get(i);t?t.push(e):this.#t.set(i,[e])}for(let t of i){let i=this.#t.get(t);if(i){let t=i.at(-1);t instanceof Set?t.add(e):i.push(new Set([e]))
}else this.#t.set(t,[new Set([e])])}return this.#r(e)}#s(t){let e=this.#e.get(t);if(!e)throw new Error("function does not have any path reservations");return{
paths:e.paths.map(t=>this.#t.get(t)),dirs:[...e.dirs].map(t=>this.#t.get(t))}}check(t){let{paths:e,dirs:i}=this.#s(t)
;return e.every(e=>e&&e[0]===t)&&i.every(e=>e&&e[0]instanceof Set&&e[0].has(t))}#r(t){return!(this.#i.has(t)||!this.check(t))&&(this.#i.add(t),
t(()=>this.#h(t)),!0)}#h(t){if(!this.#i.has(t))return!1;let e=this.#e.get(t);if(!e)throw new Error("invalid reservation");let{paths:i,dirs:s}=e,r=new Set
;for(let e of i){let i=this.#t.get(e);if(!i||i?.[0]!==t)continue;let s=i[1];if(s)if(i.shift(),
"function"==typeof s)r.add(s);else for(let t of s)r.add(t);else this.#t.delete(e)}for(let e of s){let i=this.#t.get(e),s=i?.[0];if(i&&s instanceof Set){
if(1===s.size&&1===i.length){this.#t.delete(e);continue}if(1===s.size){i.shift();let t=i[0];"function"==typeof t&&r.add(t)}else s.delete(t)}}
return this.#i.delete(t),r.forEach(t=>this.#r(t)),!0}
},ar=Symbol("onEntry"),lr=Symbol("checkFs"),dr=Symbol("checkFs2"),ur=Symbol("isReusable"),cr=Symbol("makeFs"),mr=Symbol("file"),fr=Symbol("directory"),pr=Symbol("link"),yr=Symbol("symlink"),br=Symbol("hardlink"),wr=Symbol("ensureNoSymlink"),gr=Symbol("unsupported"),Er=Symbol("checkPath"),Rr=Symbol("stripAbsolutePath"),_r=Symbol("mkdir"),Sr=Symbol("onError"),vr=Symbol("pending"),Or=Symbol("pend"),kr=Symbol("unpend"),Tr=Symbol("ended"),Lr=Symbol("maybeClose"),xr=Symbol("skip"),Dr=Symbol("doChown"),Ar=Symbol("uid"),Nr=Symbol("gid"),Ir=Symbol("checkedCwd"),Br="win32"===(process.env.TESTING_TAR_FAKE_PLATFORM||process.platform),Fr=(t,e,i)=>void 0!==t&&t===t>>>0?t:void 0!==e&&e===e>>>0?e:i,Mr=class extends Si{
[Tr]=!1;[Ir]=!1;[vr]=0;reservations=new or;transform;writable=!0;readable=!1;uid;gid;setOwner;preserveOwner;processGid;processUid;maxDepth;forceChown;win32
;newer;keep;noMtime;preservePaths;unlink;cwd;strip;processUmask;umask;dmode;fmode;chmod;constructor(t={}){if(t.ondone=()=>{this[Tr]=!0,this[Lr]()},super(t),
this.transform=t.transform,this.chmod=!!t.chmod,"number"==typeof t.uid||"number"==typeof t.gid){
if("number"!=typeof t.uid||"number"!=typeof t.gid)throw new TypeError("cannot set owner without number uid and gid")
;if(t.preserveOwner)throw new TypeError("cannot preserve owner in archive and also set owner explicitly");this.uid=t.uid,this.gid=t.gid,this.setOwner=!0
}else this.uid=void 0,this.gid=void 0,this.setOwner=!1
;this.preserveOwner=void 0===t.preserveOwner&&"number"!=typeof t.uid?0===process.getuid?.():!!t.preserveOwner,
this.processUid=(this.preserveOwner||this.setOwner)&&process.getuid?process.getuid():void 0,
this.processGid=(this.preserveOwner||this.setOwner)&&process.getgid?process.getgid():void 0,this.maxDepth="number"==typeof t.maxDepth?t.maxDepth:1024,
this.forceChown=!0===t.forceChown,this.win32=!!t.win32||Br,this.newer=!!t.newer,this.keep=!!t.keep,this.noMtime=!!t.noMtime,
this.preservePaths=!!t.preservePaths,this.unlink=!!t.unlink,this.cwd=Ce(l.resolve(t.cwd||process.cwd())),this.strip=Number(t.strip)||0,
this.processUmask=this.chmod?"number"==typeof t.processUmask?t.processUmask:(()=>process.umask())():0,
this.umask="number"==typeof t.umask?t.umask:this.processUmask,this.dmode=t.dmode||511&~this.umask,this.fmode=t.fmode||438&~this.umask,
this.on("entry",t=>this[ar](t))}warn(t,e,i={}){return("TAR_BAD_ARCHIVE"===t||"TAR_ABORT"===t)&&(i.recoverable=!1),super.warn(t,e,i)}[Lr](){
this[Tr]&&0===this[vr]&&(this.emit("prefinish"),this.emit("finish"),this.emit("end"))}[Rr](t,e){let i=t[e],{type:s}=t;if(!i||this.preservePaths)return!0
;let[r,h]=Di(i),n=h.replaceAll(/\\/g,"/").split("/");if(n.includes("..")||Br&&/^[a-z]:\.\.$/i.test(n[0]??"")){
if("path"===e||"Link"===s)return this.warn("TAR_ENTRY_ERROR",`${e} contains '..'`,{entry:t,[e]:i}),!1
;let r=l.posix.dirname(t.path),h=l.posix.normalize(l.posix.join(r,n.join("/")))
;if(h.startsWith("../")||".."===h)return this.warn("TAR_ENTRY_ERROR",`${e} escapes extraction directory`,{entry:t,[e]:i}),!1}return r&&(t[e]=String(h),
this.warn("TAR_ENTRY_INFO",`stripping ${r} from absolute ${e}`,{entry:t,[e]:i})),!0}[Er](t){let e=Ce(t.path),i=e.split("/");if(this.strip){
if(i.length<this.strip)return!1;if("Link"===t.type){let e=Ce(String(t.linkpath)).split("/");if(!(e.length>=this.strip))return!1
;t.linkpath=e.slice(this.strip).join("/")}i.splice(0,this.strip),t.path=i.join("/")}
if(isFinite(this.maxDepth)&&i.length>this.maxDepth)return this.warn("TAR_ENTRY_ERROR","path excessively deep",{entry:t,path:e,depth:i.length,
maxDepth:this.maxDepth}),!1;if(!this[Rr](t,"path")||!this[Rr](t,"linkpath"))return!1
;if(t.absolute=l.isAbsolute(t.path)?Ce(l.resolve(t.path)):Ce(l.resolve(this.cwd,t.path)),
!this.preservePaths&&"string"==typeof t.absolute&&0!==t.absolute.indexOf(this.cwd+"/")&&t.absolute!==this.cwd)return this.warn("TAR_ENTRY_ERROR","path escaped extraction target",{
entry:t,path:Ce(t.path),resolvedPath:t.absolute,cwd:this.cwd}),!1;if(t.absolute===this.cwd&&"Directory"!==t.type&&"GNUDumpDir"!==t.type)return!1;if(this.win32){
let{root:e}=l.win32.parse(String(t.absolute));t.absolute=e+Fi(String(t.absolute).slice(e.length));let{root:i}=l.win32.parse(t.path)
;t.path=i+Fi(t.path.slice(i.length))}return!0}[ar](t){if(!this[Er](t))return t.resume();switch(p.equal(typeof t.absolute,"string"),t.type){case"Directory":
case"GNUDumpDir":t.mode&&(t.mode=448|t.mode);case"File":case"OldFile":case"ContiguousFile":case"Link":case"SymbolicLink":return this[lr](t);default:
return this[gr](t)}}[Sr](t,e){"CwdError"===t.name?this.emit("error",t):(this.warn("TAR_ENTRY_ERROR",t,{entry:e}),this[kr](),e.resume())}[_r](t,e,i){tr(Ce(t),{
uid:this.uid,gid:this.gid,processUid:this.processUid,processGid:this.processGid,umask:this.processUmask,preserve:this.preservePaths,unlink:this.unlink,
cwd:this.cwd,mode:e},i)}[Dr](t){
return this.forceChown||this.preserveOwner&&("number"==typeof t.uid&&t.uid!==this.processUid||"number"==typeof t.gid&&t.gid!==this.processGid)||"number"==typeof this.uid&&this.uid!==this.processUid||"number"==typeof this.gid&&this.gid!==this.processGid
}[Ar](t){return Fr(this.uid,t.uid,this.processUid)}[Nr](t){return Fr(this.gid,t.gid,this.processGid)}[mr](t,e){
let i="number"==typeof t.mode?4095&t.mode:this.fmode,s=new Mt(String(t.absolute),{flags:Ws(t.size),mode:i,autoClose:!1});s.on("error",i=>{
s.fd&&d.close(s.fd,()=>{}),s.write=()=>!0,this[Sr](i,t),e()});let r=1,h=i=>{if(i)return s.fd&&d.close(s.fd,()=>{}),this[Sr](i,t),void e()
;0===--r&&void 0!==s.fd&&d.close(s.fd,i=>{i?this[Sr](i,t):this[kr](),e()})};s.on("finish",()=>{let e=String(t.absolute),i=s.fd
;if("number"==typeof i&&t.mtime&&!this.noMtime){r++;let s=t.atime||new Date,n=t.mtime;d.futimes(i,s,n,t=>t?d.utimes(e,s,n,e=>h(e&&t)):h())}
if("number"==typeof i&&this[Dr](t)){r++;let s=this[Ar](t),n=this[Nr](t)
;"number"==typeof s&&"number"==typeof n&&d.fchown(i,s,n,t=>t?d.chown(e,s,n,e=>h(e&&t)):h())}h()});let n=this.transform&&this.transform(t)||t
;n!==t&&(n.on("error",i=>{this[Sr](i,t),e()}),t.pipe(n)),n.pipe(s)}[fr](t,e){let i="number"==typeof t.mode?4095&t.mode:this.dmode
;this[_r](String(t.absolute),i,i=>{if(i)return this[Sr](i,t),void e();let s=1,r=()=>{0===--s&&(e(),this[kr](),t.resume())};t.mtime&&!this.noMtime&&(s++,
d.utimes(String(t.absolute),t.atime||new Date,t.mtime,r)),this[Dr](t)&&(s++,d.chown(String(t.absolute),Number(this[Ar](t)),Number(this[Nr](t)),r)),r()})}
[gr](t){t.unsupported=!0,this.warn("TAR_ENTRY_UNSUPPORTED",`unsupported entry type: ${t.type}`,{entry:t}),t.resume()}[yr](t,e){
let i=Ce(l.relative(this.cwd,l.resolve(l.dirname(String(t.absolute)),String(t.linkpath)))).split("/")
;this[wr](t,this.cwd,i,()=>this[pr](t,String(t.linkpath),"symlink",e),i=>{this[Sr](i,t),e()})}[br](t,e){
let i=Ce(l.resolve(this.cwd,String(t.linkpath))),s=Ce(String(t.linkpath)).split("/");this[wr](t,this.cwd,s,()=>this[pr](t,i,"link",e),i=>{this[Sr](i,t),e()})}
[wr](t,e,i,s,r){let h=i.shift();if(this.preservePaths||void 0===h)return s();let n=l.resolve(e,h)
;d.lstat(n,(e,h)=>e?s():h?.isSymbolicLink()?r(new Js(n,l.resolve(n,i.join("/")))):void this[wr](t,n,i,s,r))}[Or](){this[vr]++}[kr](){this[vr]--,this[Lr]()}
[xr](t){this[kr](),t.resume()}[ur](t,e){return"File"===t.type&&!this.unlink&&e.isFile()&&e.nlink<=1&&!Br}[lr](t){this[Or]();let e=[t.path]
;t.linkpath&&e.push(t.linkpath),this.reservations.reserve(e,e=>this[dr](t,e))}[dr](t,e){let i=t=>{e(t)},s=()=>{if(t.absolute!==this.cwd){
let e=Ce(l.dirname(String(t.absolute)));if(e!==this.cwd)return this[_r](e,this.dmode,e=>{if(e)return this[Sr](e,t),void i();r()})}r()},r=()=>{
d.lstat(String(t.absolute),(e,s)=>{if(s&&(this.keep||this.newer&&s.mtime>(t.mtime??s.mtime)))return this[xr](t),void i()
;if(e||this[ur](t,s))return this[cr](null,t,i);if(s.isDirectory()){if("Directory"===t.type){let e=e=>this[cr](e??null,t,i)
;return this.chmod&&t.mode&&(4095&s.mode)!==t.mode?d.chmod(String(t.absolute),Number(t.mode),e):e()}
if(t.absolute!==this.cwd)return d.rmdir(String(t.absolute),e=>this[cr](e??null,t,i))}if(t.absolute===this.cwd)return this[cr](null,t,i);((t,e)=>{
if(!Br)return d.unlink(t,e);let i=t+".DELETE."+(0,y.randomBytes)(16).toString("hex");d.rename(t,i,t=>{if(t)return e(t);d.unlink(i,e)})
})(String(t.absolute),e=>this[cr](e??null,t,i))})};this[Ir]?s():(()=>{this[_r](this.cwd,this.dmode,e=>{if(e)return this[Sr](e,t),void i();this[Ir]=!0,s()})})()}
[cr](t,e,i){if(t)return this[Sr](t,e),void i();switch(e.type){case"File":case"OldFile":case"ContiguousFile":return this[mr](e,i);case"Link":return this[br](e,i)
;case"SymbolicLink":return this[yr](e,i);case"Directory":case"GNUDumpDir":return this[fr](e,i)}}[pr](t,e,i,s){d[i](e,String(t.absolute),e=>{
e?this[Sr](e,t):(this[kr](),t.resume()),s()})}},Cr=t=>{try{return[null,t()]}catch(t){return[t,null]}},Pr=class extends Mr{sync=!0;[cr](t,e){
return super[cr](t,e,()=>{})}[lr](t){if(!this[Ir]){let e=this[_r](this.cwd,this.dmode);if(e)return this[Sr](e,t);this[Ir]=!0}if(t.absolute!==this.cwd){
let e=Ce(l.dirname(String(t.absolute)));if(e!==this.cwd){let i=this[_r](e,this.dmode);if(i)return this[Sr](i,t)}}
let[e,i]=Cr(()=>d.lstatSync(String(t.absolute)));if(i&&(this.keep||this.newer&&i.mtime>(t.mtime??i.mtime)))return this[xr](t)
;if(e||this[ur](t,i))return this[cr](null,t);if(i.isDirectory()){if("Directory"===t.type){let e=this.chmod&&t.mode&&(4095&i.mode)!==t.mode,[s]=e?Cr(()=>{
d.chmodSync(String(t.absolute),Number(t.mode))}):[];return this[cr](s,t)}let[e]=Cr(()=>d.rmdirSync(String(t.absolute)));this[cr](e,t)}
let[s]=t.absolute===this.cwd?[]:Cr(()=>(t=>{if(!Br)return d.unlinkSync(t);let e=t+".DELETE."+(0,y.randomBytes)(16).toString("hex");d.renameSync(t,e),
d.unlinkSync(e)})(String(t.absolute)));this[cr](s,t)}[mr](t,e){let i,s="number"==typeof t.mode?4095&t.mode:this.fmode,r=s=>{let r;try{d.closeSync(i)}catch(t){
r=t}(s||r)&&this[Sr](s||r,t),e()};try{i=d.openSync(String(t.absolute),Ws(t.size),s)}catch(t){return r(t)}let h=this.transform&&this.transform(t)||t
;h!==t&&(h.on("error",e=>this[Sr](e,t)),t.pipe(h)),h.on("data",t=>{try{d.writeSync(i,t,0,t.length)}catch(t){r(t)}}),h.on("end",()=>{let e=null
;if(t.mtime&&!this.noMtime){let s=t.atime||new Date,r=t.mtime;try{d.futimesSync(i,s,r)}catch(i){try{d.utimesSync(String(t.absolute),s,r)}catch{e=i}}}
if(this[Dr](t)){let s=this[Ar](t),r=this[Nr](t);try{d.fchownSync(i,Number(s),Number(r))}catch(i){try{d.chownSync(String(t.absolute),Number(s),Number(r))}catch{
e=e||i}}}r(e)})}[fr](t,e){let i="number"==typeof t.mode?4095&t.mode:this.dmode,s=this[_r](String(t.absolute),i);if(s)return this[Sr](s,t),void e()
;if(t.mtime&&!this.noMtime)try{d.utimesSync(String(t.absolute),t.atime||new Date,t.mtime)}catch{}if(this[Dr](t))try{
d.chownSync(String(t.absolute),Number(this[Ar](t)),Number(this[Nr](t)))}catch{}e(),t.resume()}[_r](t,e){try{return sr(Ce(t),{uid:this.uid,gid:this.gid,
processUid:this.processUid,processGid:this.processGid,umask:this.processUmask,preserve:this.preservePaths,unlink:this.unlink,cwd:this.cwd,mode:e})}catch(t){
return t}}[wr](t,e,i,s,r){if(this.preservePaths||0===i.length)return s();let h=e;for(let t of i){h=l.resolve(h,t);let[n,o]=Cr(()=>d.lstatSync(h))
;if(n)return s();if(o.isSymbolicLink())return r(new Js(h,l.resolve(e,i.join("/"))))}s()}[pr](t,e,i,s){let r=`${i}Sync`;try{d[r](e,String(t.absolute)),s(),
t.resume()}catch(e){return this[Sr](e,t)}}},zr=jt(t=>{let e=new Pr(t),i=t.file,s=d.statSync(i),r=t.maxReadSize||16777216;new Ft(i,{readSize:r,size:s.size
}).pipe(e)},(t,e)=>{let i=new Mr(t),s=t.maxReadSize||16777216,r=t.file;return new Promise((t,e)=>{i.on("error",e),i.on("close",t),d.stat(r,(t,h)=>{
if(t)e(t);else{let t=new Bt(r,{readSize:s,size:h.size});t.on("error",e),t.pipe(i)}})})},t=>new Pr(t),t=>new Mr(t),(t,e)=>{e?.length&&Oi(t,e)}),Ur=(t,e,i,s,r)=>{
let h=new Ct(t.file,{fd:s,start:i});e.pipe(h),jr(e,r)},jr=(t,e)=>{e.forEach(e=>{"@"===e.charAt(0)?ki({file:l.resolve(t.cwd,e.slice(1)),sync:!0,noResume:!0,
onReadEntry:e=>t.add(e)}):t.add(e)}),t.end()},Hr=async(t,e)=>{for(let i of e)"@"===i.charAt(0)?await ki({file:l.resolve(String(t.cwd),i.slice(1)),noResume:!0,
onReadEntry:e=>t.add(e)}):t.add(i);t.end()},Zr=jt((t,e)=>{let i,s,r=new Bs(t),h=!0;try{try{i=d.openSync(t.file,"r+")}catch(e){if("ENOENT"!==e?.code)throw e
;i=d.openSync(t.file,"w+")}let n=d.fstatSync(i),o=Buffer.alloc(512);t:for(s=0;s<n.size;s+=512){for(let t=0,e=0;t<512;t+=e){
if(e=d.readSync(i,o,t,o.length-t,s+t),0===s&&31===o[0]&&139===o[1])throw new Error("cannot append to compressed archives");if(!e)break t}let e=new we(o)
;if(!e.cksumValid)break;let r=512*Math.ceil((e.size||0)/512);if(s+r+512>n.size)break;s+=r,t.mtimeCache&&e.mtime&&t.mtimeCache.set(String(e.path),e.mtime)}h=!1,
Ur(t,r,s,i,e)}finally{if(h)try{d.closeSync(i)}catch{}}},(t,e)=>{e=Array.from(e);let i=new Is(t);return new Promise((s,r)=>{i.on("error",r)
;let h="r+",n=(o,a)=>o&&"ENOENT"===o.code&&"r+"===h?(h="w+",d.open(t.file,h,n)):o||!a?r(o):void d.fstat(a,(h,n)=>{if(h)return d.close(a,()=>r(h));((e,i,s)=>{
let r=(t,i)=>{t?d.close(e,e=>s(t)):s(null,i)},h=0;if(0===i)return r(null,0);let n=0,o=Buffer.alloc(512),a=(s,l)=>{if(s||void 0===l)return r(s);if(n+=l,
n<512&&l)return d.read(e,o,n,o.length-n,h+n,a);if(0===h&&31===o[0]&&139===o[1])return r(new Error("cannot append to compressed archives"))
;if(n<512)return r(null,h);let u=new we(o);if(!u.cksumValid)return r(null,h);let c=512*Math.ceil((u.size??0)/512);if(h+c+512>i||(h+=c+512,h>=i))return r(null,h)
;t.mtimeCache&&u.mtime&&t.mtimeCache.set(String(u.path),u.mtime),n=0,d.read(e,o,0,512,h,a)};d.read(e,o,0,512,h,a)})(a,n.size,(h,n)=>{if(h)return r(h)
;let o=new Mt(t.file,{fd:a,start:n});i.pipe(o),o.on("error",r),o.on("close",s),Hr(i,e)})});d.open(t.file,h,n)})},()=>{throw new TypeError("file is required")
},()=>{throw new TypeError("file is required")},(t,e)=>{if(!(t=>!!t.file)(t))throw new TypeError("file is required")
;if(t.gzip||t.brotli||t.zstd||t.file.endsWith(".br")||t.file.endsWith(".tbr"))throw new TypeError("cannot append to compressed archives")
;if(!e?.length)throw new TypeError("no paths specified to add/replace")}),Gr=(jt(Zr.syncFile,Zr.asyncFile,Zr.syncNoFile,Zr.asyncNoFile,(t,e=[])=>{
Zr.validate?.(t,e),Gr(t)}),t=>{let e=t.filter;t.mtimeCache||(t.mtimeCache=new Map),
t.filter=e?(i,s)=>e(i,s)&&!((t.mtimeCache?.get(i)??s.mtime??0)>(s.mtime??0)):(e,i)=>!((t.mtimeCache?.get(e)??i.mtime??0)>(i.mtime??0))})})};
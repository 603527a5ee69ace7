export const id=1549,ids=[1549],modules={1549:((tn,er,T)=>{var rt;T.d(er,{Header:()=>te,Pax:()=>je,extract:()=>Yh,iX:()=>De});var Ki=T(4434),f=T(9896),jt=T(8474),
$i=T(7075),tr=T(6193),u=T(6760),d=T(3024),_e=T(6928),Wt=T(2613),le=T(181),Ht=T(3106),ir=T(4589),Yi=T(7598),sr=T(1455),rr=Object.defineProperty,hr=(e,t)=>{for(var i in t)
rr(e,i,{get:t[i],enumerable:!0})},Vi=typeof process=="object"&&process?process:{stdout:null,stderr:null},nr=e=>!!e&&typeof e=="object"&&(e instanceof ue||e instanceof
$i||or(e)||ar(e)),or=e=>!!e&&typeof e=="object"&&e instanceof jt.EventEmitter&&typeof e.pipe=="function"&&e.pipe!==$i.Writable.prototype.pipe,ar=e=>!!e&&typeof e==
"object"&&e instanceof jt.EventEmitter&&typeof e.write=="function"&&typeof e.end=="function",G=Symbol("EOF"),K=Symbol("maybeEmitEnd"),Q=Symbol("emittedEnd"),ht=Symbol(
"emittingEnd"),Ne=Symbol("emittedError"),nt=Symbol("closed"),Xi=Symbol("read"),ot=Symbol("flush"),Qi=Symbol("flushChunk"),B=Symbol("encoding"),Re=Symbol("decode\
r"),R=Symbol("flowing"),Be=Symbol("paused"),ve=Symbol("resume"),v=Symbol("buffer"),D=Symbol("pipes"),S=Symbol("bufferLength"),Zt=Symbol("bufferPush"),at=Symbol(
"bufferShift"),k=Symbol("objectMode"),_=Symbol("destroyed"),Gt=Symbol("error"),Kt=Symbol("emitData"),Ji=Symbol("emitEnd"),$t=Symbol("emitEnd2"),z=Symbol("async"),
Yt=Symbol("abort"),lt=Symbol("aborted"),Me=Symbol("signal"),de=Symbol("dataListeners"),x=Symbol("discarded"),Pe=e=>Promise.resolve().then(e),lr=e=>e(),dr=e=>e===
"end"||e==="finish"||e==="prefinish",ur=e=>e instanceof ArrayBuffer||!!e&&typeof e=="object"&&e.constructor&&e.constructor.name==="ArrayBuffer"&&e.byteLength>=0,
cr=e=>!Buffer.isBuffer(e)&&ArrayBuffer.isView(e),qi=class{src;dest;opts;ondrain;constructor(e,t,i){this.src=e,this.dest=t,this.opts=i,this.ondrain=()=>e[ve](),this.
dest.on("drain",this.ondrain)}unpipe(){this.dest.removeListener("drain",this.ondrain)}proxyErrors(e){}end(){this.unpipe(),this.opts.end&&this.dest.end()}},mr=class extends qi{unpipe(){
this.src.removeListener("error",this.proxyErrors),super.unpipe()}constructor(e,t,i){super(e,t,i),this.proxyErrors=s=>this.dest.emit("error",s),e.on("error",this.
proxyErrors)}},fr=e=>!!e.objectMode,pr=e=>!e.objectMode&&!!e.encoding&&e.encoding!=="buffer",ue=class extends jt.EventEmitter{[R]=!1;[Be]=!1;[D]=[];[v]=[];[k];[B];[z];[Re];[G]=!1;[Q]=!1;[ht]=!1;[nt]=!1;[Ne]=null;[S]=0;[_]=!1;[Me];[lt]=!1;[de]=0;[x]=!1;writable=!0;readable=!0;constructor(...e){
let t=e[0]||{};if(super(),t.objectMode&&typeof t.encoding=="string")throw new TypeError("Encoding and objectMode may not be used together");fr(t)?(this[k]=!0,this[B]=
null):pr(t)?(this[B]=t.encoding,this[k]=!1):(this[k]=!1,this[B]=null),this[z]=!!t.async,this[Re]=this[B]?new tr.StringDecoder(this[B]):null,t&&t.debugExposeBuffer===
!0&&Object.defineProperty(this,"buffer",{get:()=>this[v]}),t&&t.debugExposePipes===!0&&Object.defineProperty(this,"pipes",{get:()=>this[D]});let{signal:i}=t;i&&
(this[Me]=i,i.aborted?this[Yt]():i.addEventListener("abort",()=>this[Yt]()))}get bufferLength(){return this[S]}get encoding(){return this[B]}set encoding(e){throw new Error(
"Encoding must be set at instantiation time")}setEncoding(e){throw new Error("Encoding must be set at instantiation time")}get objectMode(){return this[k]}set objectMode(e){
throw new Error("objectMode must be set at instantiation time")}get async(){return this[z]}set async(e){this[z]=this[z]||!!e}[Yt](){this[lt]=!0,this.emit("abort",
this[Me]?.reason),this.destroy(this[Me]?.reason)}get aborted(){return this[lt]}set aborted(e){}write(e,t,i){if(this[lt])return!1;if(this[G])throw new Error("wri\
te after end");if(this[_])return this.emit("error",Object.assign(new Error("Cannot call write after a stream was destroyed"),{code:"ERR_STREAM_DESTROYED"})),!0;
typeof t=="function"&&(i=t,t="utf8"),t||(t="utf8");let s=this[z]?Pe:lr;if(!this[k]&&!Buffer.isBuffer(e)){if(cr(e))e=Buffer.from(e.buffer,e.byteOffset,e.byteLength);else if(ur(
e))e=Buffer.from(e);else if(typeof e!="string")throw new Error("Non-contiguous data written to non-objectMode stream")}return this[k]?(this[R]&&this[S]!==0&&this[ot](
!0),this[R]?this.emit("data",e):this[Zt](e),this[S]!==0&&this.emit("readable"),i&&s(i),this[R]):e.length?(typeof e=="string"&&!(t===this[B]&&!this[Re]?.lastNeed)&&
(e=Buffer.from(e,t)),Buffer.isBuffer(e)&&this[B]&&(e=this[Re].write(e)),this[R]&&this[S]!==0&&this[ot](!0),this[R]?this.emit("data",e):this[Zt](e),this[S]!==0&&
this.emit("readable"),i&&s(i),this[R]):(this[S]!==0&&this.emit("readable"),i&&s(i),this[R])}read(e){if(this[_])return null;if(this[x]=!1,this[S]===0||e===0||e&&
e>this[S])return this[K](),null;this[k]&&(e=null),this[v].length>1&&!this[k]&&(this[v]=[this[B]?this[v].join(""):Buffer.concat(this[v],this[S])]);let t=this[Xi](
e||null,this[v][0]);return this[K](),t}[Xi](e,t){if(this[k])this[at]();else{let i=t;e===i.length||e===null?this[at]():typeof i=="string"?(this[v][0]=i.slice(e),
t=i.slice(0,e),this[S]-=e):(this[v][0]=i.subarray(e),t=i.subarray(0,e),this[S]-=e)}return this.emit("data",t),!this[v].length&&!this[G]&&this.emit("drain"),t}end(e,t,i){
return typeof e=="function"&&(i=e,e=void 0),typeof t=="function"&&(i=t,t="utf8"),e!==void 0&&this.write(e,t),i&&this.once("end",i),this[G]=!0,this.writable=!1,(this[R]||
!this[Be])&&this[K](),this}[ve](){this[_]||(!this[de]&&!this[D].length&&(this[x]=!0),this[Be]=!1,this[R]=!0,this.emit("resume"),this[v].length?this[ot]():this[G]?
this[K]():this.emit("drain"))}resume(){return this[ve]()}pause(){this[R]=!1,this[Be]=!0,this[x]=!1}get destroyed(){return this[_]}get flowing(){return this[R]}get paused(){
return this[Be]}[Zt](e){this[k]?this[S]+=1:this[S]+=e.length,this[v].push(e)}[at](){return this[k]?this[S]-=1:this[S]-=this[v][0].length,this[v].shift()}[ot](e=!1){
do;while(this[Qi](this[at]())&&this[v].length);!e&&!this[v].length&&!this[G]&&this.emit("drain")}[Qi](e){return this.emit("data",e),this[R]}pipe(e,t){if(this[_])
return e;this[x]=!1;let i=this[Q];return t=t||{},e===Vi.stdout||e===Vi.stderr?t.end=!1:t.end=t.end!==!1,t.proxyErrors=!!t.proxyErrors,i?t.end&&e.end():(this[D].
push(t.proxyErrors?new mr(this,e,t):new qi(this,e,t)),this[z]?Pe(()=>this[ve]()):this[ve]()),e}unpipe(e){let t=this[D].find(i=>i.dest===e);t&&(this[D].length===
1?(this[R]&&this[de]===0&&(this[R]=!1),this[D]=[]):this[D].splice(this[D].indexOf(t),1),t.unpipe())}addListener(e,t){return this.on(e,t)}on(e,t){let i=super.on(
e,t);if(e==="data")this[x]=!1,this[de]++,!this[D].length&&!this[R]&&this[ve]();else if(e==="readable"&&this[S]!==0)super.emit("readable");else if(dr(e)&&this[Q])
super.emit(e),this.removeAllListeners(e);else if(e==="error"&&this[Ne]){let s=t;this[z]?Pe(()=>s.call(this,this[Ne])):s.call(this,this[Ne])}return i}removeListener(e,t){
return this.off(e,t)}off(e,t){let i=super.off(e,t);return e==="data"&&(this[de]=this.listeners("data").length,this[de]===0&&!this[x]&&!this[D].length&&(this[R]=
!1)),i}removeAllListeners(e){let t=super.removeAllListeners(e);return(e==="data"||e===void 0)&&(this[de]=0,!this[x]&&!this[D].length&&(this[R]=!1)),t}get emittedEnd(){
return this[Q]}[K](){!this[ht]&&!this[Q]&&!this[_]&&this[v].length===0&&this[G]&&(this[ht]=!0,this.emit("end"),this.emit("prefinish"),this.emit("finish"),this[nt]&&
this.emit("close"),this[ht]=!1)}emit(e,...t){let i=t[0];if(e!=="error"&&e!=="close"&&e!==_&&this[_])return!1;if(e==="data")return!this[k]&&!i?!1:this[z]?(Pe(()=>this[Kt](
i)),!0):this[Kt](i);if(e==="end")return this[Ji]();if(e==="close"){if(this[nt]=!0,!this[Q]&&!this[_])return!1;let r=super.emit("close");return this.removeAllListeners(
"close"),r}else if(e==="error"){this[Ne]=i,super.emit(Gt,i);let r=!this[Me]||this.listeners("error").length?super.emit("error",i):!1;return this[K](),r}else if(e===
"resume"){let r=super.emit("resume");return this[K](),r}else if(e==="finish"||e==="prefinish"){let r=super.emit(e);return this.removeAllListeners(e),r}let s=super.
emit(e,...t);return this[K](),s}[Kt](e){for(let i of this[D])i.dest.write(e)===!1&&this.pause();let t=this[x]?!1:super.emit("data",e);return this[K](),t}[Ji](){
return this[Q]?!1:(this[Q]=!0,this.readable=!1,this[z]?(Pe(()=>this[$t]()),!0):this[$t]())}[$t](){if(this[Re]){let t=this[Re].end();if(t){for(let i of this[D])i.
dest.write(t);this[x]||super.emit("data",t)}}for(let t of this[D])t.end();let e=super.emit("end");return this.removeAllListeners("end"),e}async collect(){let e=Object.
assign([],{dataLength:0});this[k]||(e.dataLength=0);let t=this.promise();return this.on("data",i=>{e.push(i),this[k]||(e.dataLength+=i.length)}),await t,e}async concat(){
if(this[k])throw new Error("cannot concat in objectMode");let e=await this.collect();return this[B]?e.join(""):Buffer.concat(e,e.dataLength)}async promise(){return new Promise(
(e,t)=>{this.on(_,()=>t(new Error("stream destroyed"))),this.on("error",i=>t(i)),this.on("end",()=>e())})}[Symbol.asyncIterator](){this[x]=!1;let e=!1,t=async()=>(this.
pause(),e=!0,{value:void 0,done:!0});return{next:()=>{if(e)return t();let i=this.read();if(i!==null)return Promise.resolve({done:!1,value:i});if(this[G])return t();
let s,r,n=l=>{this.off("data",h),this.off("end",o),this.off(_,a),t(),r(l)},h=l=>{this.off("error",n),this.off("end",o),this.off(_,a),this.pause(),s({value:l,done:!!this[G]})},
o=()=>{this.off("error",n),this.off("data",h),this.off(_,a),t(),s({done:!0,value:void 0})},a=()=>n(new Error("stream destroyed"));return new Promise((l,c)=>{r=c,
s=l,this.once(_,a),this.once("error",n),this.once("end",o),this.once("data",h)})},throw:t,return:t,[Symbol.asyncIterator](){return this},[Symbol.asyncDispose]:async()=>{}}}[Symbol.
iterator](){this[x]=!1;let e=!1,t=()=>(this.pause(),this.off(Gt,t),this.off(_,t),this.off("end",t),e=!0,{done:!0,value:void 0}),i=()=>{if(e)return t();let s=this.
read();return s===null?t():{done:!1,value:s}};return this.once("end",t),this.once(Gt,t),this.once(_,t),{next:i,throw:t,return:t,[Symbol.iterator](){return this},
[Symbol.dispose]:()=>{}}}destroy(e){if(this[_])return e?this.emit("error",e):this.emit(_),this;this[_]=!0,this[x]=!0,this[v].length=0,this[S]=0;let t=this;return typeof t.
close=="function"&&!this[nt]&&t.close(),e?this.emit("error",e):this.emit(_),this}static get isStream(){return nr}},yr=f.writev,J=Symbol("_autoClose"),M=Symbol("\
_close"),Ce=Symbol("_ended"),p=Symbol("_fd"),Vt=Symbol("_finished"),$=Symbol("_flags"),Xt=Symbol("_flush"),Qt=Symbol("_handleChunk"),Jt=Symbol("_makeBuf"),Fe=Symbol(
"_mode"),dt=Symbol("_needDrain"),Se=Symbol("_onerror"),Oe=Symbol("_onopen"),qt=Symbol("_onread"),Te=Symbol("_onwrite"),q=Symbol("_open"),P=Symbol("_path"),ee=Symbol(
"_pos"),U=Symbol("_queue"),Le=Symbol("_read"),ei=Symbol("_readSize"),Y=Symbol("_reading"),ze=Symbol("_remain"),ti=Symbol("_size"),ut=Symbol("_write"),ce=Symbol(
"_writing"),ct=Symbol("_defaultFlag"),me=Symbol("_errored"),ii=class extends ue{[me]=!1;[p];[P];[ei];[Y]=!1;[ti];[ze];[J];constructor(e,t){if(t=t||{},super(t),this.
readable=!0,this.writable=!1,typeof e!="string")throw new TypeError("path must be a string");this[me]=!1,this[p]=typeof t.fd=="number"?t.fd:void 0,this[P]=e,this[ei]=
t.readSize||16*1024*1024,this[Y]=!1,this[ti]=typeof t.size=="number"?t.size:1/0,this[ze]=this[ti],this[J]=typeof t.autoClose=="boolean"?t.autoClose:!0,typeof this[p]==
"number"?this[Le]():this[q]()}get fd(){return this[p]}get path(){return this[P]}write(){throw new TypeError("this is a readable stream")}end(){throw new TypeError(
"this is a readable stream")}[q](){f.open(this[P],"r",(e,t)=>this[Oe](e,t))}[Oe](e,t){e?this[Se](e):(this[p]=t,this.emit("open",t),this[Le]())}[Jt](){return Buffer.
allocUnsafe(Math.min(this[ei],this[ze]))}[Le](){if(!this[Y]){this[Y]=!0;let e=this[Jt]();if(e.length===0)return process.nextTick(()=>this[qt](null,0,e));f.read(
this[p],e,0,e.length,null,(t,i,s)=>this[qt](t,i,s))}}[qt](e,t,i){this[Y]=!1,e?this[Se](e):this[Qt](t,i)&&this[Le]()}[M](){if(this[J]&&typeof this[p]=="number"){
let e=this[p];this[p]=void 0,f.close(e,t=>t?this.emit("error",t):this.emit("close"))}}[Se](e){this[Y]=!0,this[M](),this.emit("error",e)}[Qt](e,t){let i=!1;return this[ze]-=
e,e>0&&(i=super.write(e<t.length?t.subarray(0,e):t)),(e===0||this[ze]<=0)&&(i=!1,this[M](),super.end()),i}emit(e,...t){switch(e){case"prefinish":case"finish":return!1;case"\
drain":return typeof this[p]=="number"&&this[Le](),!1;case"error":return this[me]?!1:(this[me]=!0,super.emit(e,...t));default:return super.emit(e,...t)}}},br=class extends ii{[q](){
let e=!0;try{this[Oe](null,f.openSync(this[P],"r")),e=!1}finally{e&&this[M]()}}[Le](){let e=!0;try{if(!this[Y]){this[Y]=!0;do{let t=this[Jt](),i=t.length===0?0:
f.readSync(this[p],t,0,t.length,null);if(!this[Qt](i,t))break}while(!0);this[Y]=!1}e=!1}finally{e&&this[M]()}}[M](){if(this[J]&&typeof this[p]=="number"){let e=this[p];
this[p]=void 0,f.closeSync(e),this.emit("close")}}},mt=class extends Ki{readable=!1;writable=!0;[me]=!1;[ce]=!1;[Ce]=!1;[U]=[];[dt]=!1;[P];[Fe];[J];[p];[ct];[$];[Vt]=!1;[ee];constructor(e,t){
t=t||{},super(t),this[P]=e,this[p]=typeof t.fd=="number"?t.fd:void 0,this[Fe]=t.mode===void 0?438:t.mode,this[ee]=typeof t.start=="number"?t.start:void 0,this[J]=
typeof t.autoClose=="boolean"?t.autoClose:!0;let i=this[ee]!==void 0?"r+":"w";this[ct]=t.flags===void 0,this[$]=t.flags===void 0?i:t.flags,this[p]===void 0&&this[q]()}emit(e,...t){
if(e==="error"){if(this[me])return!1;this[me]=!0}return super.emit(e,...t)}get fd(){return this[p]}get path(){return this[P]}[Se](e){this[M](),this[ce]=!0,this.
emit("error",e)}[q](){f.open(this[P],this[$],this[Fe],(e,t)=>this[Oe](e,t))}[Oe](e,t){this[ct]&&this[$]==="r+"&&e&&e.code==="ENOENT"?(this[$]="w",this[q]()):e?this[Se](
e):(this[p]=t,this.emit("open",t),this[ce]||this[Xt]())}end(e,t){return e&&this.write(e,t),this[Ce]=!0,!this[ce]&&!this[U].length&&typeof this[p]=="number"&&this[Te](
null,0),this}write(e,t){return typeof e=="string"&&(e=Buffer.from(e,t)),this[Ce]?(this.emit("error",new Error("write() after end()")),!1):this[p]===void 0||this[ce]||
this[U].length?(this[U].push(e),this[dt]=!0,!1):(this[ce]=!0,this[ut](e),!0)}[ut](e){f.write(this[p],e,0,e.length,this[ee],(t,i)=>this[Te](t,i))}[Te](e,t){e?this[Se](
e):(this[ee]!==void 0&&typeof t=="number"&&(this[ee]+=t),this[U].length?this[Xt]():(this[ce]=!1,this[Ce]&&!this[Vt]?(this[Vt]=!0,this[M](),this.emit("finish")):
this[dt]&&(this[dt]=!1,this.emit("drain"))))}[Xt](){if(this[U].length===0)this[Ce]&&this[Te](null,0);else if(this[U].length===1)this[ut](this[U].pop());else{let e=this[U];
this[U]=[],yr(this[p],e,this[ee],(t,i)=>this[Te](t,i))}}[M](){if(this[J]&&typeof this[p]=="number"){let e=this[p];this[p]=void 0,f.close(e,t=>t?this.emit("error",
t):this.emit("close"))}}},es=class extends mt{[q](){let e;if(this[ct]&&this[$]==="r+")try{e=f.openSync(this[P],this[$],this[Fe])}catch(t){if(t?.code==="ENOENT")
return this[$]="w",this[q]();throw t}else e=f.openSync(this[P],this[$],this[Fe]);this[Oe](null,e)}[M](){if(this[J]&&typeof this[p]=="number"){let e=this[p];this[p]=
void 0,f.closeSync(e),this.emit("close")}}[ut](e){let t=!0;try{this[Te](null,f.writeSync(this[p],e,0,e.length,this[ee])),t=!1}finally{if(t)try{this[M]()}catch{}}}},
Er=new Map([["C","cwd"],["f","file"],["z","gzip"],["P","preservePaths"],["U","unlink"],["strip-components","strip"],["stripComponents","strip"],["keep-newer","n\
ewer"],["keepNewer","newer"],["keep-newer-files","newer"],["keepNewerFiles","newer"],["k","keep"],["keep-existing","keep"],["keepExisting","keep"],["m","noMtime"],
["no-mtime","noMtime"],["p","preserveOwner"],["L","follow"],["h","follow"],["onentry","onReadEntry"]]),wr=e=>!!e.sync&&!!e.file,gr=e=>!e.sync&&!!e.file,_r=e=>!!e.
sync&&!e.file,Rr=e=>!e.sync&&!e.file,vr=e=>!!e.file,Sr=e=>Er.get(e)||e,si=(e={})=>{if(!e)return{};let t={};for(let[i,s]of Object.entries(e)){let r=Sr(i);t[r]=s}
return t.chmod===void 0&&t.noChmod===!1&&(t.chmod=!0),delete t.noChmod,t},Ue=(e,t,i,s,r)=>Object.assign((n=[],h,o)=>{Array.isArray(n)&&(h=n,n={}),typeof h=="fun\
ction"&&(o=h,h=void 0),h=h?Array.from(h):[];let a=si(n);if(r?.(a,h),wr(a)){if(typeof o=="function")throw new TypeError("callback not supported for sync tar func\
tions");return e(a,h)}else if(gr(a)){let l=t(a,h);return o?l.then(()=>o(),o):l}else if(_r(a)){if(typeof o=="function")throw new TypeError("callback not supporte\
d for sync tar functions");return i(a,h)}else if(Rr(a)){if(typeof o=="function")throw new TypeError("callback only supported with file option");return s(a,h)}throw new Error(
"impossible options??")},{syncFile:e,asyncFile:t,syncNoFile:i,asyncNoFile:s,validate:r}),Or=Ht.constants||{ZLIB_VERNUM:4736},j=Object.freeze(Object.assign(Object.
create(null),{Z_NO_FLUSH:0,Z_PARTIAL_FLUSH:1,Z_SYNC_FLUSH:2,Z_FULL_FLUSH:3,Z_FINISH:4,Z_BLOCK:5,Z_OK:0,Z_STREAM_END:1,Z_NEED_DICT:2,Z_ERRNO:-1,Z_STREAM_ERROR:-2,
Z_DATA_ERROR:-3,Z_MEM_ERROR:-4,Z_BUF_ERROR:-5,Z_VERSION_ERROR:-6,Z_NO_COMPRESSION:0,Z_BEST_SPEED:1,Z_BEST_COMPRESSION:9,Z_DEFAULT_COMPRESSION:-1,Z_FILTERED:1,Z_HUFFMAN_ONLY:2,
Z_RLE:3,Z_FIXED:4,Z_DEFAULT_STRATEGY:0,DEFLATE:1,INFLATE:2,GZIP:3,GUNZIP:4,DEFLATERAW:5,INFLATERAW:6,UNZIP:7,BROTLI_DECODE:8,BROTLI_ENCODE:9,Z_MIN_WINDOWBITS:8,
Z_MAX_WINDOWBITS:15,Z_DEFAULT_WINDOWBITS:15,Z_MIN_CHUNK:64,Z_MAX_CHUNK:1/0,Z_DEFAULT_CHUNK:16384,Z_MIN_MEMLEVEL:1,Z_MAX_MEMLEVEL:9,Z_DEFAULT_MEMLEVEL:8,Z_MIN_LEVEL:-1,
Z_MAX_LEVEL:9,Z_DEFAULT_LEVEL:-1,BROTLI_OPERATION_PROCESS:0,BROTLI_OPERATION_FLUSH:1,BROTLI_OPERATION_FINISH:2,BROTLI_OPERATION_EMIT_METADATA:3,BROTLI_MODE_GENERIC:0,
BROTLI_MODE_TEXT:1,BROTLI_MODE_FONT:2,BROTLI_DEFAULT_MODE:0,BROTLI_MIN_QUALITY:0,BROTLI_MAX_QUALITY:11,BROTLI_DEFAULT_QUALITY:11,BROTLI_MIN_WINDOW_BITS:10,BROTLI_MAX_WINDOW_BITS:24,
BROTLI_LARGE_MAX_WINDOW_BITS:30,BROTLI_DEFAULT_WINDOW:22,BROTLI_MIN_INPUT_BLOCK_BITS:16,BROTLI_MAX_INPUT_BLOCK_BITS:24,BROTLI_PARAM_MODE:0,BROTLI_PARAM_QUALITY:1,
BROTLI_PARAM_LGWIN:2,BROTLI_PARAM_LGBLOCK:3,BROTLI_PARAM_DISABLE_LITERAL_CONTEXT_MODELING:4,BROTLI_PARAM_SIZE_HINT:5,BROTLI_PARAM_LARGE_WINDOW:6,BROTLI_PARAM_NPOSTFIX:7,
BROTLI_PARAM_NDIRECT:8,BROTLI_DECODER_RESULT_ERROR:0,BROTLI_DECODER_RESULT_SUCCESS:1,BROTLI_DECODER_RESULT_NEEDS_MORE_INPUT:2,BROTLI_DECODER_RESULT_NEEDS_MORE_OUTPUT:3,
BROTLI_DECODER_PARAM_DISABLE_RING_BUFFER_REALLOCATION:0,BROTLI_DECODER_PARAM_LARGE_WINDOW:1,BROTLI_DECODER_NO_ERROR:0,BROTLI_DECODER_SUCCESS:1,BROTLI_DECODER_NEEDS_MORE_INPUT:2,
BROTLI_DECODER_NEEDS_MORE_OUTPUT:3,BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_NIBBLE:-1,BROTLI_DECODER_ERROR_FORMAT_RESERVED:-2,BROTLI_DECODER_ERROR_FORMAT_EXUBERANT_META_NIBBLE:-3,
BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_ALPHABET:-4,BROTLI_DECODER_ERROR_FORMAT_SIMPLE_HUFFMAN_SAME:-5,BROTLI_DECODER_ERROR_FORMAT_CL_SPACE:-6,BROTLI_DECODER_ERROR_FORMAT_HUFFMAN_SPACE:-7,
BROTLI_DECODER_ERROR_FORMAT_CONTEXT_MAP_REPEAT:-8,BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_1:-9,BROTLI_DECODER_ERROR_FORMAT_BLOCK_LENGTH_2:-10,BROTLI_DECODER_ERROR_FORMAT_TRANSFORM:-11,
BROTLI_DECODER_ERROR_FORMAT_DICTIONARY:-12,BROTLI_DECODER_ERROR_FORMAT_WINDOW_BITS:-13,BROTLI_DECODER_ERROR_FORMAT_PADDING_1:-14,BROTLI_DECODER_ERROR_FORMAT_PADDING_2:-15,
BROTLI_DECODER_ERROR_FORMAT_DISTANCE:-16,BROTLI_DECODER_ERROR_DICTIONARY_NOT_SET:-19,BROTLI_DECODER_ERROR_INVALID_ARGUMENTS:-20,BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MODES:-21,
BROTLI_DECODER_ERROR_ALLOC_TREE_GROUPS:-22,BROTLI_DECODER_ERROR_ALLOC_CONTEXT_MAP:-25,BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_1:-26,BROTLI_DECODER_ERROR_ALLOC_RING_BUFFER_2:-27,
BROTLI_DECODER_ERROR_ALLOC_BLOCK_TYPE_TREES:-30,BROTLI_DECODER_ERROR_UNREACHABLE:-31},Or)),Tr=le.Buffer.concat,ts=Object.getOwnPropertyDescriptor(le.Buffer,"con\
cat"),Lr=e=>e,ri=ts?.writable===!0||ts?.set!==void 0?e=>{le.Buffer.concat=e?Lr:Tr}:e=>{},fe=Symbol("_superWrite"),ft=class extends Error{code;errno;constructor(e,t){
super("zlib: "+e.message,{cause:e}),this.code=e.code,this.errno=e.errno,this.code||(this.code="ZLIB_ERROR"),this.message="zlib: "+e.message,Error.captureStackTrace(
this,t??this.constructor)}get name(){return"ZlibError"}},hi=Symbol("flushFlag"),ni=class extends ue{#e=!1;#i=!1;#s;#h;#r;#t;#n;get sawError(){return this.#e}get handle(){
return this.#t}get flushFlag(){return this.#s}constructor(e,t){if(!e||typeof e!="object")throw new TypeError("invalid options for ZlibBase constructor");if(super(
e),this.#s=e.flush??0,this.#h=e.finishFlush??0,this.#r=e.fullFlushFlag??0,typeof(rt||(rt=T.t(Ht,2)))[t]!="function")throw new TypeError("Compression method not \
supported: "+t);try{this.#t=new(rt||(rt=T.t(Ht,2)))[t](e)}catch(i){throw new ft(i,this.constructor)}this.#n=i=>{this.#e||(this.#e=!0,this.close(),this.emit("err\
or",i))},this.#t?.on("error",i=>this.#n(new ft(i))),this.once("end",()=>this.close)}close(){this.#t&&(this.#t.close(),this.#t=void 0,this.emit("close"))}reset(){
if(!this.#e)return Wt(this.#t,"zlib binding closed"),this.#t.reset?.()}flush(e){this.ended||(typeof e!="number"&&(e=this.#r),this.write(Object.assign(le.Buffer.
alloc(0),{[hi]:e})))}end(e,t,i){return typeof e=="function"&&(i=e,t=void 0,e=void 0),typeof t=="function"&&(i=t,t=void 0),e&&(t?this.write(e,t):this.write(e)),this.
flush(this.#h),this.#i=!0,super.end(i)}get ended(){return this.#i}[fe](e){return super.write(e)}write(e,t,i){if(typeof t=="function"&&(i=t,t="utf8"),typeof e=="\
string"&&(e=le.Buffer.from(e,t)),this.#e)return;Wt(this.#t,"zlib binding closed");let s=this.#t._handle,r=s.close;s.close=()=>{};let n=this.#t.close;this.#t.close=
()=>{},ri(!0);let h;try{let a=typeof e[hi]=="number"?e[hi]:this.#s;h=this.#t._processChunk(e,a),ri(!1)}catch(a){ri(!1),this.#n(new ft(a,this.write))}finally{this.#t&&
(this.#t._handle=s,s.close=r,this.#t.close=n,this.#t.removeAllListeners("error"))}this.#t&&this.#t.on("error",a=>this.#n(new ft(a,this.write)));let o;if(h)if(Array.
isArray(h)&&h.length>0){let a=h[0];o=this[fe](le.Buffer.from(a));for(let l=1;l<h.length;l++)o=this[fe](h[l])}else o=this[fe](le.Buffer.from(h));return i&&i(),o}},
is=class extends ni{#e;#i;constructor(e,t){e=e||{},e.flush=e.flush||j.Z_NO_FLUSH,e.finishFlush=e.finishFlush||j.Z_FINISH,e.fullFlushFlag=j.Z_FULL_FLUSH,super(e,
t),this.#e=e.level,this.#i=e.strategy}params(e,t){if(!this.sawError){if(!this.handle)throw new Error("cannot switch params when binding is closed");if(!this.handle.
params)throw new Error("not supported in this implementation");if(this.#e!==e||this.#i!==t){this.flush(j.Z_SYNC_FLUSH),Wt(this.handle,"zlib binding closed");let i=this.
handle.flush;this.handle.flush=(s,r)=>{typeof s=="function"&&(r=s,s=this.flushFlag),this.flush(s),r?.()};try{this.handle.params(e,t)}finally{this.handle.flush=i}
this.handle&&(this.#e=e,this.#i=t)}}}},kr=class extends is{#e;constructor(e){super(e,"Gzip"),this.#e=e&&!!e.portable}[fe](e){return this.#e?(this.#e=!1,e[9]=255,
super[fe](e)):super[fe](e)}},Dr=class extends is{constructor(e){super(e,"Unzip")}},ss=class extends ni{constructor(e,t){e=e||{},e.flush=e.flush||j.BROTLI_OPERATION_PROCESS,
e.finishFlush=e.finishFlush||j.BROTLI_OPERATION_FINISH,e.fullFlushFlag=j.BROTLI_OPERATION_FLUSH,super(e,t)}},Ar=class extends ss{constructor(e){super(e,"BrotliC\
ompress")}},xr=class extends ss{constructor(e){super(e,"BrotliDecompress")}},rs=class extends ni{constructor(e,t){e=e||{},e.flush=e.flush||j.ZSTD_e_continue,e.finishFlush=
e.finishFlush||j.ZSTD_e_end,e.fullFlushFlag=j.ZSTD_e_flush,super(e,t)}},Ir=class extends rs{constructor(e){super(e,"ZstdCompress")}},Nr=class extends rs{constructor(e){
super(e,"ZstdDecompress")}},Br=(e,t)=>{if(Number.isSafeInteger(e))e<0?Pr(e,t):Mr(e,t);else throw Error("cannot encode number outside of javascript safe integer \
range");return t},Mr=(e,t)=>{t[0]=128;for(var i=t.length;i>1;i--)t[i-1]=e&255,e=Math.floor(e/256)},Pr=(e,t)=>{t[0]=255;var i=!1;e=e*-1;for(var s=t.length;s>1;s--){
var r=e&255;e=Math.floor(e/256),i?t[s-1]=hs(r):r===0?t[s-1]=0:(i=!0,t[s-1]=ns(r))}},Cr=e=>{let t=e[0],i=t===128?zr(e.subarray(1,e.length)):t===255?Fr(e):null;if(i===
null)throw Error("invalid base256 encoding");if(!Number.isSafeInteger(i))throw Error("parsed number outside of javascript safe integer range");return i},Fr=e=>{
for(var t=e.length,i=0,s=!1,r=t-1;r>-1;r--){var n=Number(e[r]),h;s?h=hs(n):n===0?h=n:(s=!0,h=ns(n)),h!==0&&(i-=h*Math.pow(256,t-r-1))}return i},zr=e=>{for(var t=e.
length,i=0,s=t-1;s>-1;s--){var r=Number(e[s]);r!==0&&(i+=r*Math.pow(256,t-s-1))}return i},hs=e=>(255^e)&255,ns=e=>(255^e)+1&255,Ur={};hr(Ur,{code:()=>oi,isCode:()=>pt,
isName:()=>jr,name:()=>yt,normalFsTypes:()=>os});var pt=e=>yt.has(e),jr=e=>oi.has(e),os=new Set(["0","","1","2","3","4","5","6","7","D"]),yt=new Map([["0","File"],
["","OldFile"],["1","Link"],["2","SymbolicLink"],["3","CharacterDevice"],["4","BlockDevice"],["5","Directory"],["6","FIFO"],["7","ContiguousFile"],["g","GlobalE\
xtendedHeader"],["x","ExtendedHeader"],["A","SolarisACL"],["D","GNUDumpDir"],["I","Inode"],["K","NextFileHasLongLinkpath"],["L","NextFileHasLongPath"],["M","Con\
tinuationFile"],["N","OldGnuLongPath"],["S","SparseFile"],["V","TapeVolumeHeader"],["X","OldExtendedHeader"]]),oi=new Map(Array.from(yt).map(e=>[e[1],e[0]])),Wr=e=>e===
void 0||e<0?void 0:e,te=class{cksumValid=!1;needPax=!1;nullBlock=!1;block;path;mode;uid;gid;size;cksum;#e="Unsupported";linkpath;uname;gname;devmaj=0;devmin=0;atime;ctime;mtime;charset;comment;constructor(e,t=0,i,s){
Buffer.isBuffer(e)?this.decode(e,t||0,i,s):e&&this.#i(e)}decode(e,t,i,s){if(t||(t=0),!e||!(e.length>=t+512))throw new Error("need 512 bytes for header");let r=pe(
e,t+156,1),n=os.has(r),h=n?i:void 0,o=n?s:void 0;if(this.path=h?.path??pe(e,t,100),this.mode=h?.mode??o?.mode??ie(e,t+100,8),this.uid=h?.uid??o?.uid??ie(e,t+108,
8),this.gid=h?.gid??o?.gid??ie(e,t+116,8),this.size=Wr(h?.size??o?.size??ie(e,t+124,12)),this.mtime=h?.mtime??o?.mtime??ai(e,t+136,12),this.cksum=ie(e,t+148,12),
o&&this.#i(o,!0),h&&this.#i(h),pt(r)&&(this.#e=r||"0"),this.#e==="0"&&this.path.slice(-1)==="/"&&(this.#e="5"),this.#e==="5"&&(this.size=0),this.linkpath=pe(e,t+
157,100),e.subarray(t+257,t+265).toString()==="ustar\x0000")if(this.uname=h?.uname??o?.uname??pe(e,t+265,32),this.gname=h?.gname??o?.gname??pe(e,t+297,32),this.
devmaj=h?.devmaj??o?.devmaj??ie(e,t+329,8)??0,this.devmin=h?.devmin??o?.devmin??ie(e,t+337,8)??0,e[t+475]!==0){let l=pe(e,t+345,155);this.path=l+"/"+this.path}else{
let l=pe(e,t+345,130);l&&(this.path=l+"/"+this.path),this.atime=i?.atime??s?.atime??ai(e,t+476,12),this.ctime=i?.ctime??s?.ctime??ai(e,t+488,12)}let a=256;for(let l=t;l<
t+148;l++)a+=e[l];for(let l=t+156;l<t+512;l++)a+=e[l];this.cksumValid=a===this.cksum,this.cksum===void 0&&a===256&&(this.nullBlock=!0)}#i(e,t=!1){Object.assign(
this,Object.fromEntries(Object.entries(e).filter(([i,s])=>!(s==null||i==="size"&&Number(s)<0||i==="path"&&t||i==="linkpath"&&t||i==="global"))))}encode(e,t=0){if(e||
(e=this.block=Buffer.alloc(512)),this.#e==="Unsupported"&&(this.#e="0"),!(e.length>=t+512))throw new Error("need 512 bytes for header");let i=this.ctime||this.atime?
130:155,s=Hr(this.path||"",i),r=s[0],n=s[1];this.needPax=!!s[2],this.needPax=ye(e,t,100,r)||this.needPax,this.needPax=se(e,t+100,8,this.mode)||this.needPax,this.
needPax=se(e,t+108,8,this.uid)||this.needPax,this.needPax=se(e,t+116,8,this.gid)||this.needPax,this.needPax=se(e,t+124,12,this.size)||this.needPax,this.needPax=
li(e,t+136,12,this.mtime)||this.needPax,e[t+156]=Number(this.#e.codePointAt(0)),this.needPax=ye(e,t+157,100,this.linkpath)||this.needPax,e.write("ustar\x0000",t+
257,8),this.needPax=ye(e,t+265,32,this.uname)||this.needPax,this.needPax=ye(e,t+297,32,this.gname)||this.needPax,this.needPax=se(e,t+329,8,this.devmaj)||this.needPax,
this.needPax=se(e,t+337,8,this.devmin)||this.needPax,this.needPax=ye(e,t+345,i,n)||this.needPax,e[t+475]!==0?this.needPax=ye(e,t+345,155,n)||this.needPax:(this.
needPax=ye(e,t+345,130,n)||this.needPax,this.needPax=li(e,t+476,12,this.atime)||this.needPax,this.needPax=li(e,t+488,12,this.ctime)||this.needPax);let h=256;for(let o=t;o<
t+148;o++)h+=e[o];for(let o=t+156;o<t+512;o++)h+=e[o];return this.cksum=h,se(e,t+148,8,this.cksum),this.cksumValid=!0,this.needPax}get type(){return this.#e==="\
Unsupported"?this.#e:yt.get(this.#e)}get typeKey(){return this.#e}set type(e){let t=String(oi.get(e));if(pt(t)||t==="Unsupported")this.#e=t;else if(pt(e))this.#e=
e;else throw new TypeError("invalid entry type: "+e)}},Hr=(e,t)=>{let i=e,s="",r,n=u.posix.parse(e).root||".";if(Buffer.byteLength(i)<100)r=[i,s,!1];else{s=u.posix.
dirname(i),i=u.posix.basename(i);do Buffer.byteLength(i)<=100&&Buffer.byteLength(s)<=t?r=[i,s,!1]:Buffer.byteLength(i)>100&&Buffer.byteLength(s)<=t?r=[i.slice(0,
99),s,!0]:(i=u.posix.join(u.posix.basename(s),i),s=u.posix.dirname(s));while(s!==n&&r===void 0);r||(r=[e.slice(0,99),"",!0])}return r},pe=(e,t,i)=>e.subarray(t,
t+i).toString("utf8").replace(/\0.*/,""),ai=(e,t,i)=>Zr(ie(e,t,i)),Zr=e=>e===void 0?void 0:new Date(e*1e3),ie=(e,t,i)=>Number(e[t])&128?Cr(e.subarray(t,t+i)):Kr(
e,t,i),Gr=e=>isNaN(e)?void 0:e,Kr=(e,t,i)=>Gr(parseInt(e.subarray(t,t+i).toString("utf8").replace(/\0.*$/,"").trim(),8)),$r={12:8589934591,8:2097151},se=(e,t,i,s)=>s===
void 0?!1:s>$r[i]||s<0?(Br(s,e.subarray(t,t+i)),!0):(Yr(e,t,i,s),!1),Yr=(e,t,i,s)=>e.write(Vr(s,i),t,i,"ascii"),Vr=(e,t)=>Xr(Math.floor(e).toString(8),t),Xr=(e,t)=>(e.
length===t-1?e:new Array(t-e.length-1).join("0")+e+" ")+"\0",li=(e,t,i,s)=>s===void 0?!1:se(e,t,i,s.getTime()/1e3),Qr=new Array(156).join("\0"),ye=(e,t,i,s)=>s===
void 0?!1:(e.write(s+Qr,t,i,"utf8"),s.length!==Buffer.byteLength(s)||s.length>i),je=class qs{atime;mtime;ctime;charset;comment;gid;uid;gname;uname;linkpath;dev;ino;nlink;path;size;mode;global;constructor(t,i=!1){
this.atime=t.atime,this.charset=t.charset,this.comment=t.comment,this.ctime=t.ctime,this.dev=t.dev,this.gid=t.gid,this.global=i,this.gname=t.gname,this.ino=t.ino,
this.linkpath=t.linkpath,this.mtime=t.mtime,this.nlink=t.nlink,this.path=t.path,this.size=t.size,this.uid=t.uid,this.uname=t.uname}encode(){let t=this.encodeBody();
if(t==="")return Buffer.allocUnsafe(0);let i=Buffer.byteLength(t),s=512*Math.ceil(1+i/512),r=Buffer.allocUnsafe(s);for(let n=0;n<512;n++)r[n]=0;new te({path:("P\
axHeader/"+(0,u.basename)(this.path??"")).slice(0,99),mode:this.mode||420,uid:this.uid,gid:this.gid,size:i,mtime:this.mtime,type:this.global?"GlobalExtendedHead\
er":"ExtendedHeader",linkpath:"",uname:this.uname||"",gname:this.gname||"",devmaj:0,devmin:0,atime:this.atime,ctime:this.ctime}).encode(r),r.write(t,512,i,"utf8");
for(let n=i+512;n<r.length;n++)r[n]=0;return r}encodeBody(){return this.encodeField("path")+this.encodeField("ctime")+this.encodeField("atime")+this.encodeField(
"dev")+this.encodeField("ino")+this.encodeField("nlink")+this.encodeField("charset")+this.encodeField("comment")+this.encodeField("gid")+this.encodeField("gname")+
this.encodeField("linkpath")+this.encodeField("mtime")+this.encodeField("size")+this.encodeField("uid")+this.encodeField("uname")}encodeField(t){if(this[t]===void 0)
return"";let i=this[t],s=i instanceof Date?i.getTime()/1e3:i,r=" "+(t==="dev"||t==="ino"||t==="nlink"?"SCHILY.":"")+t+"="+s+`
`,n=Buffer.byteLength(r),h=Math.floor(Math.log(n)/Math.log(10))+1;return n+h>=Math.pow(10,h)&&(h+=1),h+n+r}static parse(t,i,s=!1){return new qs(Jr(qr(t),i),s)}},
Jr=(e,t)=>t?Object.assign({},t,e):e,qr=e=>e.replace(/\n$/,"").split(`
`).reduce(eh,Object.create(null)),eh=(e,t)=>{let i=parseInt(t,10);if(i!==Buffer.byteLength(t)+1)return e;t=t.slice((i+" ").length);let s=t.split("="),r=s.shift();
if(!r)return e;let n=r.replace(/^SCHILY\.(dev|ino|nlink)/,"$1"),h=s.join("=").replace(/\0.*/,"");switch(n){case"path":case"linkpath":case"type":case"charset":case"\
comment":case"gname":case"uname":e[n]=h;break;case"ctime":case"atime":case"mtime":e[n]=new Date(Number(h)*1e3);break;case"size":let o=+h;o>=0&&(e[n]=o);break;case"\
gid":case"uid":case"dev":case"ino":case"nlink":case"mode":e[n]=+h;break}return e},th=process.env.TESTING_TAR_FAKE_PLATFORM||process.platform,m=th!=="win32"?e=>String(
e):e=>String(e).replaceAll(/\\/g,"/"),ih=class extends ue{extended;globalExtended;header;startBlockSize;blockRemain;remain;type;meta=!1;ignore=!1;path;mode;uid;gid;uname;gname;size=0;mtime;atime;ctime;linkpath;dev;ino;nlink;invalid=!1;absolute;unsupported=!1;constructor(e,t,i){
switch(super({}),this.pause(),this.extended=t,this.globalExtended=i,this.header=e,this.remain=e.size??0,this.startBlockSize=512*Math.ceil(this.remain/512),this.
blockRemain=this.startBlockSize,this.type=e.type,this.type){case"File":case"OldFile":case"Link":case"SymbolicLink":case"CharacterDevice":case"BlockDevice":case"\
Directory":case"FIFO":case"ContiguousFile":case"GNUDumpDir":break;case"NextFileHasLongLinkpath":case"NextFileHasLongPath":case"OldGnuLongPath":case"GlobalExtend\
edHeader":case"ExtendedHeader":case"OldExtendedHeader":this.meta=!0;break;default:this.ignore=!0}if(!e.path)throw new Error("no path provided for tar.ReadEntry");
this.path=m(e.path),this.mode=e.mode,this.mode&&(this.mode=this.mode&4095),this.uid=e.uid,this.gid=e.gid,this.uname=e.uname,this.gname=e.gname,this.size=this.remain,
this.mtime=e.mtime,this.atime=e.atime,this.ctime=e.ctime,this.linkpath=e.linkpath?m(e.linkpath):void 0,this.uname=e.uname,this.gname=e.gname,t&&this.#e(t),i&&this.#e(
i,!0)}write(e){let t=e.length;if(t>this.blockRemain)throw new Error("writing more to entry than is appropriate");let i=this.remain,s=this.blockRemain;return this.
remain=Math.max(0,i-t),this.blockRemain=Math.max(0,s-t),this.ignore?!0:i>=t?super.write(e):super.write(e.subarray(0,i))}#e(e,t=!1){e.path&&(e.path=m(e.path)),e.
linkpath&&(e.linkpath=m(e.linkpath)),Object.assign(this,Object.fromEntries(Object.entries(e).filter(([i,s])=>!(s==null||i==="path"&&t))))}},bt=(e,t,i,s={})=>{e.
file&&(s.file=e.file),e.cwd&&(s.cwd=e.cwd),s.code=i instanceof Error&&i.code||t,s.tarCode=t,!e.strict&&s.recoverable!==!1?(i instanceof Error&&(s=Object.assign(
i,s),i=i.message),e.emit("warn",t,i,s)):i instanceof Error?e.emit("error",Object.assign(i,s)):e.emit("error",Object.assign(new Error(`${t}: ${i}`),s))},sh=1024*
1024,di=Buffer.from([31,139]),ui=Buffer.from([40,181,47,253]),rh=Math.max(di.length,ui.length),I=Symbol("state"),be=Symbol("writeEntry"),V=Symbol("readEntry"),ci=Symbol(
"nextEntry"),as=Symbol("processEntry"),W=Symbol("extendedHeader"),We=Symbol("globalExtendedHeader"),re=Symbol("meta"),ls=Symbol("emitMeta"),b=Symbol("buffer"),X=Symbol(
"queue"),he=Symbol("ended"),mi=Symbol("emittedEnd"),Ee=Symbol("emit"),E=Symbol("unzip"),Et=Symbol("consumeChunk"),wt=Symbol("consumeChunkSub"),fi=Symbol("consum\
eBody"),ds=Symbol("consumeMeta"),us=Symbol("consumeHeader"),He=Symbol("consuming"),pi=Symbol("bufferConcat"),gt=Symbol("maybeEnd"),ke=Symbol("writing"),H=Symbol(
"aborted"),_t=Symbol("onDone"),we=Symbol("sawValidEntry"),Rt=Symbol("sawNullBlock"),vt=Symbol("sawEOF"),cs=Symbol("closeStream"),hh=1e3,Ze=Symbol("compressedByt\
esRead"),yi=Symbol("decompressedBytesRead"),ms=Symbol("checkDecompressionRatio"),nh=()=>!0,De=class extends Ki.EventEmitter{file;strict;maxMetaEntrySize;filter;brotli;zstd;maxDecompressionRatio;writable=!0;readable=!1;[X]=[];[b];[V];[be];[I]="\
begin";[re]="";[W];[We];[he]=!1;[E];[H]=!1;[we];[Rt]=!1;[vt]=!1;[ke]=!1;[He]=!1;[mi]=!1;[Ze]=0;[yi]=0;constructor(e={}){super(),this.file=e.file||"",this.on(_t,
()=>{(this[I]==="begin"||this[we]===!1)&&this.warn("TAR_BAD_ARCHIVE","Unrecognized archive format")}),e.ondone?this.on(_t,e.ondone):this.on(_t,()=>{this.emit("p\
refinish"),this.emit("finish"),this.emit("end")}),this.strict=!!e.strict,this.maxDecompressionRatio=typeof e.maxDecompressionRatio=="number"?e.maxDecompressionRatio:
hh,this.maxMetaEntrySize=e.maxMetaEntrySize||sh,this.filter=typeof e.filter=="function"?e.filter:nh;let t=e.file&&(e.file.endsWith(".tar.br")||e.file.endsWith("\
.tbr"));this.brotli=!(e.gzip||e.zstd)&&e.brotli!==void 0?e.brotli:t?void 0:!1;let i=e.file&&(e.file.endsWith(".tar.zst")||e.file.endsWith(".tzst"));this.zstd=!(e.
gzip||e.brotli)&&e.zstd!==void 0?e.zstd:i?!0:void 0,this.on("end",()=>this[cs]()),typeof e.onwarn=="function"&&this.on("warn",e.onwarn),typeof e.onReadEntry=="f\
unction"&&this.on("entry",e.onReadEntry)}warn(e,t,i={}){bt(this,e,t,i)}[us](e,t){this[we]===void 0&&(this[we]=!1);let i;try{i=new te(e,t,this[W],this[We])}catch(s){
return this.warn("TAR_ENTRY_INVALID",s)}if(i.nullBlock)this[Rt]?(this[vt]=!0,this[I]==="begin"&&(this[I]="header"),this[Ee]("eof")):(this[Rt]=!0,this[Ee]("nullB\
lock"));else if(this[Rt]=!1,!i.cksumValid)this.warn("TAR_ENTRY_INVALID","checksum failure",{header:i});else if(!i.path)this.warn("TAR_ENTRY_INVALID","path is re\
quired",{header:i});else{let s=i.type;if(/^(Symbolic)?Link$/.test(s)&&!i.linkpath)this.warn("TAR_ENTRY_INVALID","linkpath required",{header:i});else if(!/^(Symbolic)?Link$/.
test(s)&&!/^(Global)?ExtendedHeader$/.test(s)&&i.linkpath)this.warn("TAR_ENTRY_INVALID","linkpath forbidden",{header:i});else{let r=this[be]=new ih(i,this[W],this[We]);
if(!this[we])if(r.remain){let n=()=>{r.invalid||(this[we]=!0)};r.on("end",n)}else this[we]=!0;r.meta?r.size>this.maxMetaEntrySize?(r.ignore=!0,this[Ee]("ignored\
Entry",r),this[I]="ignore",r.resume()):r.size>0&&(this[re]="",r.on("data",n=>this[re]+=n),this[I]="meta"):(this[W]=void 0,r.ignore=r.ignore||!this.filter(r.path,
r),r.ignore?(this[Ee]("ignoredEntry",r),this[I]=r.remain?"ignore":"header",r.resume()):(r.remain?this[I]="body":(this[I]="header",r.end()),this[V]?this[X].push(
r):(this[X].push(r),this[ci]())))}}}[cs](){queueMicrotask(()=>this.emit("close"))}[as](e){let t=!0;if(!e)this[V]=void 0,t=!1;else if(Array.isArray(e)){let[i,...s]=e;
this.emit(i,...s)}else this[V]=e,this.emit("entry",e),e.emittedEnd||(e.on("end",()=>this[ci]()),t=!1);return t}[ci](){do;while(this[as](this[X].shift()));if(this[X].
length===0){let e=this[V];!e||e.flowing||e.size===e.remain?this[ke]||this.emit("drain"):e.once("drain",()=>this.emit("drain"))}}[fi](e,t){let i=this[be];if(!i)throw new Error(
"attempt to consume body without entry??");let s=i.blockRemain??0,r=s>=e.length&&t===0?e:e.subarray(t,t+s);return i.write(r),i.blockRemain||(this[I]="header",this[be]=
void 0,i.end()),r.length}[ds](e,t){let i=this[be],s=this[fi](e,t);return!this[be]&&i&&this[ls](i),s}[Ee](e,t,i){this[X].length===0&&!this[V]?this.emit(e,t,i):this[X].
push([e,t,i])}[ls](e){switch(this[Ee]("meta",this[re]),e.type){case"ExtendedHeader":case"OldExtendedHeader":this[W]=je.parse(this[re],this[W],!1);break;case"Glo\
balExtendedHeader":this[We]=je.parse(this[re],this[We],!0);break;case"NextFileHasLongPath":case"OldGnuLongPath":{let t=this[W]??Object.create(null);this[W]=t,t.
path=this[re].replace(/\0.*/,"");break}case"NextFileHasLongLinkpath":{let t=this[W]||Object.create(null);this[W]=t,t.linkpath=this[re].replace(/\0.*/,"");break}default:
throw new Error("unknown meta: "+e.type)}}abort(e){if(!this[H]){if(this[E]){let t=this[E];t.write=()=>!0,t.end=()=>t,t.emit=()=>!1,t.destroy?.()}this[H]=!0,this.
emit("abort",e),this.warn("TAR_ABORT",e,{recoverable:!1})}}[ms](e){this[yi]+=e.length;let t=this[yi]/this[Ze];return t>this.maxDecompressionRatio?(this.abort(new Error(
`max decompression ratio exceeded: ${t.toFixed(2)} > ${this.maxDecompressionRatio}`)),!1):!0}write(e,t,i){if(typeof t=="function"&&(i=t,t=void 0),typeof e=="str\
ing"&&(e=Buffer.from(e,typeof t=="string"?t:"utf8")),this[H])return i?.(),!1;if((this[E]===void 0||this.brotli===void 0&&this[E]===!1)&&e){if(this[b]&&(e=Buffer.
concat([this[b],e]),this[b]=void 0),e.length<rh)return this[b]=e,i?.(),!0;for(let h=0;this[E]===void 0&&h<di.length;h++)e[h]!==di[h]&&(this[E]=!1);let r=!1;if(this[E]===
!1&&this.zstd!==!1){r=!0;for(let h=0;h<ui.length;h++)if(e[h]!==ui[h]){r=!1;break}}let n=this.brotli===void 0&&!r;if(this[E]===!1&&n)if(e.length<512)if(this[he])
this.brotli=!0;else return this[b]=e,i?.(),!0;else try{new te(e.subarray(0,512)),this.brotli=!1}catch{this.brotli=!0}if(this[E]===void 0||this[E]===!1&&(this.brotli||
r)){let h=this[he];this[he]=!1,this[E]=this[E]===void 0?new Dr({}):r?new Nr({}):new xr({}),this[E].on("data",a=>{this[ms](a)&&this[Et](a)}),this[E].on("error",a=>{
this[H]||this.abort(a)}),this[E].on("end",()=>{this[he]=!0,this[Et]()}),this[ke]=!0,this[Ze]+=e.length;let o=!!this[E][h?"end":"write"](e);return this[ke]=!1,i?.(),
o}}this[ke]=!0,this[E]?(this[Ze]+=e.length,this[E].write(e)):this[Et](e),this[ke]=!1;let s=this[X].length>0?!1:this[V]?this[V].flowing:!0;return!s&&this[X].length===
0&&this[V]?.once("drain",()=>this.emit("drain")),i?.(),s}[pi](e){e&&!this[H]&&(this[b]=this[b]?Buffer.concat([this[b],e]):e)}[gt](){if(this[he]&&!this[mi]&&!this[H]&&
!this[He]){this[mi]=!0;let e=this[be];if(e?.blockRemain){let t=this[b]?this[b].length:0;this.warn("TAR_BAD_ARCHIVE",`Truncated input (needed ${e.blockRemain} mo\
re bytes, only ${t} available)`,{entry:e}),this[b]&&e.write(this[b]),e.end()}this[Ee](_t)}}[Et](e){if(this[He]&&e)this[pi](e);else if(!e&&!this[b])this[gt]();else if(e){
if(this[He]=!0,this[b]){this[pi](e);let t=this[b];this[b]=void 0,this[wt](t)}else this[wt](e);for(;this[b]&&this[b]?.length>=512&&!this[H]&&!this[vt];){let t=this[b];
this[b]=void 0,this[wt](t)}this[He]=!1}(!this[b]||this[he])&&this[gt]()}[wt](e){let t=0,i=e.length;for(;t+512<=i&&!this[H]&&!this[vt];)switch(this[I]){case"begi\
n":case"header":this[us](e,t),t+=512;break;case"ignore":case"body":t+=this[fi](e,t);break;case"meta":t+=this[ds](e,t);break;default:throw new Error("invalid sta\
te: "+this[I])}t<i&&(this[b]=this[b]?Buffer.concat([e.subarray(t),this[b]]):e.subarray(t))}end(e,t,i){return typeof e=="function"&&(i=e,t=void 0,e=void 0),typeof t==
"function"&&(i=t,t=void 0),typeof e=="string"&&(e=Buffer.from(e,t)),i&&this.once("finish",i),this[H]||(this[E]?(e&&(this[Ze]+=e.length,this[E].write(e)),this[E].
end()):(this[he]=!0,(this.brotli===void 0||this.zstd===void 0)&&(e=e||Buffer.alloc(0)),e&&this.write(e),this[gt]())),this}},Ge=e=>{let t=e.length-1,i=-1;for(;t>
-1&&e.charAt(t)==="/";)i=t,t--;return i===-1?e:e.slice(0,i)},oh=e=>{let t=e.onReadEntry;e.onReadEntry=t?i=>{t(i),i.resume()}:i=>i.resume()},fs=(e,t)=>{let i=new Map(
t.map(h=>[Ge(h),!0])),s=e.filter,r=100,n=(h,o="",a=0)=>{if(a>=r)return i.set(h,!1),!1;let l=o||(0,_e.parse)(h).root||".",c;if(h===l)c=!1;else{let y=i.get(h);c=y!==
void 0?y:n((0,_e.dirname)(h),l,a+1)}return i.set(h,c),c};e.filter=s?(h,o)=>s(h,o)&&n(Ge(h)):h=>n(Ge(h))},ah=e=>{let t=new De(e),i=e.file,s;try{s=d.openSync(i,"r");
let r=d.fstatSync(s),n=e.maxReadSize||16*1024*1024;if(r.size<n){let h=Buffer.allocUnsafe(r.size),o=d.readSync(s,h,0,r.size,0);t.end(o===h.byteLength?h:h.subarray(
0,o))}else{let h=0,o=Buffer.allocUnsafe(n);for(;h<r.size;){let a=d.readSync(s,o,0,n,h);if(a===0)break;h+=a,t.write(o.subarray(0,a))}t.end()}}finally{if(typeof s==
"number")try{d.closeSync(s)}catch{}}},lh=(e,t)=>{let i=new De(e),s=e.maxReadSize||16*1024*1024,r=e.file;return new Promise((n,h)=>{i.on("error",h),i.on("end",n),
d.stat(r,(o,a)=>{if(o)h(o);else{let l=new ii(r,{readSize:s,size:a.size});l.on("error",h),l.pipe(i)}})})},St=Ue(ah,lh,e=>new De(e),e=>new De(e),(e,t)=>{t?.length&&
fs(e,t),e.noResume||oh(e)}),ps=(e,t,i)=>(e&=4095,i&&(e=(e|384)&-19),t&&(e&256&&(e|=64),e&32&&(e|=8),e&4&&(e|=1)),e),{isAbsolute:dh,parse:ys}=u.win32,bi=e=>{let t="",
i=ys(e);for(;dh(e)||i.root;){let s=e.charAt(0)==="/"&&e.slice(0,4)!=="//?/"?"/":i.root;e=e.slice(s.length),t+=s,i=ys(e)}return[t,e]},Ot=["|","<",">","?",":"],Ei=Ot.
map(e=>String.fromCodePoint(61440+Number(e.codePointAt(0)))),uh=new Map(Ot.map((e,t)=>[e,Ei[t]])),ch=new Map(Ei.map((e,t)=>[e,Ot[t]])),bs=e=>Ot.reduce((t,i)=>t.
split(i).join(uh.get(i)),e),mh=e=>Ei.reduce((t,i)=>t.split(i).join(ch.get(i)),e),Es=(e,t)=>t?(e=m(e).replace(/^\.(\/|$)/,""),Ge(t)+"/"+e):m(e),fh=16*1024*1024,ws=Symbol(
"process"),gs=Symbol("file"),_s=Symbol("directory"),wi=Symbol("symlink"),Rs=Symbol("hardlink"),Ke=Symbol("header"),Tt=Symbol("read"),gi=Symbol("lstat"),Lt=Symbol(
"onlstat"),_i=Symbol("onread"),Ri=Symbol("onreadlink"),vi=Symbol("openfile"),Si=Symbol("onopenfile"),ne=Symbol("close"),kt=Symbol("mode"),Oi=Symbol("awaitDrain"),
Ti=Symbol("ondrain"),Z=Symbol("prefix"),vs=class extends ue{path;portable;myuid=process.getuid&&process.getuid()||0;myuser=process.env.USER||"";maxReadSize;linkCache;statCache;preservePaths;cwd;strict;mtime;noPax;noMtime;prefix;fd;blockLen=0;blockRemain=0;buf;pos=0;remain=0;length=0;offset=0;win32;absolute;header;type;linkpath;stat;onWriteEntry;#e=!1;constructor(e,t={}){
let i=si(t);super(),this.path=m(e),this.portable=!!i.portable,this.maxReadSize=i.maxReadSize||fh,this.linkCache=i.linkCache||new Map,this.statCache=i.statCache||
new Map,this.preservePaths=!!i.preservePaths,this.cwd=m(i.cwd||process.cwd()),this.strict=!!i.strict,this.noPax=!!i.noPax,this.noMtime=!!i.noMtime,this.mtime=i.
mtime,this.prefix=i.prefix?m(i.prefix):void 0,this.onWriteEntry=i.onWriteEntry,typeof i.onwarn=="function"&&this.on("warn",i.onwarn);let s=!1;if(!this.preservePaths){
let[n,h]=bi(this.path);n&&typeof h=="string"&&(this.path=h,s=n)}this.win32=!!i.win32||process.platform==="win32",this.win32&&(this.path=mh(this.path.replaceAll(
/\\/g,"/")),e=e.replaceAll(/\\/g,"/")),this.absolute=m(i.absolute||_e.resolve(this.cwd,e)),this.path===""&&(this.path="./"),s&&this.warn("TAR_ENTRY_INFO",`strip\
ping ${s} from absolute path`,{entry:this,path:s+this.path});let r=this.statCache.get(this.absolute);r?this[Lt](r):this[gi]()}warn(e,t,i={}){return bt(this,e,t,
i)}emit(e,...t){return e==="error"&&(this.#e=!0),super.emit(e,...t)}[gi](){f.lstat(this.absolute,(e,t)=>{if(e)return this.emit("error",e);this[Lt](t)})}[Lt](e){
this.statCache.set(this.absolute,e),this.stat=e,e.isFile()||(e.size=0),this.type=bh(e),this.emit("stat",e),this[ws]()}[ws](){switch(this.type){case"File":return this[gs]();case"\
Directory":return this[_s]();case"SymbolicLink":return this[wi]();default:return this.end()}}[kt](e){return ps(e,this.type==="Directory",this.portable)}[Z](e){return Es(
e,this.prefix)}[Ke](){if(!this.stat)throw new Error("cannot write header before stat");this.type==="Directory"&&this.portable&&(this.noMtime=!0),this.onWriteEntry?.(
this),this.header=new te({path:this[Z](this.path),linkpath:this.type==="Link"&&this.linkpath!==void 0?this[Z](this.linkpath):this.linkpath,mode:this[kt](this.stat.
mode),uid:this.portable?void 0:this.stat.uid,gid:this.portable?void 0:this.stat.gid,size:this.stat.size,mtime:this.noMtime?void 0:this.mtime||this.stat.mtime,type:this.
type==="Unsupported"?void 0:this.type,uname:this.portable?void 0:this.stat.uid===this.myuid?this.myuser:"",atime:this.portable?void 0:this.stat.atime,ctime:this.
portable?void 0:this.stat.ctime}),this.header.encode()&&!this.noPax&&super.write(new je({atime:this.portable?void 0:this.header.atime,ctime:this.portable?void 0:
this.header.ctime,gid:this.portable?void 0:this.header.gid,mtime:this.noMtime?void 0:this.mtime||this.header.mtime,path:this[Z](this.path),linkpath:this.type===
"Link"&&this.linkpath!==void 0?this[Z](this.linkpath):this.linkpath,size:this.header.size,uid:this.portable?void 0:this.header.uid,uname:this.portable?void 0:this.
header.uname,dev:this.portable?void 0:this.stat.dev,ino:this.portable?void 0:this.stat.ino,nlink:this.portable?void 0:this.stat.nlink}).encode());let e=this.header?.
block;if(!e)throw new Error("failed to encode header");super.write(e)}[_s](){if(!this.stat)throw new Error("cannot create directory entry without stat");this.path.
slice(-1)!=="/"&&(this.path+="/"),this.stat.size=0,this[Ke](),this.end()}[wi](){f.readlink(this.absolute,(e,t)=>{if(e)return this.emit("error",e);this[Ri](t)})}[Ri](e){
this.linkpath=m(e),this[Ke](),this.end()}[Rs](e){if(!this.stat)throw new Error("cannot create link entry without stat");this.type="Link",this.linkpath=m(_e.relative(
this.cwd,e)),this.stat.size=0,this[Ke](),this.end()}[gs](){if(!this.stat)throw new Error("cannot create file entry without stat");if(this.stat.nlink>1){let e=`${this.
stat.dev}:${this.stat.ino}`,t=this.linkCache.get(e);if(t?.indexOf(this.cwd)===0)return this[Rs](t);this.linkCache.set(e,this.absolute)}if(this[Ke](),this.stat.size===
0)return this.end();this[vi]()}[vi](){f.open(this.absolute,"r",(e,t)=>{if(e)return this.emit("error",e);this[Si](t)})}[Si](e){if(this.fd=e,this.#e)return this[ne]();
if(!this.stat)throw new Error("should stat before calling onopenfile");this.blockLen=512*Math.ceil(this.stat.size/512),this.blockRemain=this.blockLen;let t=Math.
min(this.blockLen,this.maxReadSize);this.buf=Buffer.allocUnsafe(t),this.offset=0,this.pos=0,this.remain=this.stat.size,this.length=this.buf.length,this[Tt]()}[Tt](){
let{fd:e,buf:t,offset:i,length:s,pos:r}=this;if(e===void 0||t===void 0)throw new Error("cannot read file without first opening");f.read(e,t,i,s,r,(n,h)=>{if(n)return this[ne](
()=>this.emit("error",n));this[_i](h)})}[ne](e=()=>{}){this.fd!==void 0&&f.close(this.fd,e)}[_i](e){if(e<=0&&this.remain>0){let i=Object.assign(new Error("encou\
ntered unexpected EOF"),{path:this.absolute,syscall:"read",code:"EOF"});return this[ne](()=>this.emit("error",i))}if(e>this.remain){let i=Object.assign(new Error(
"did not encounter expected EOF"),{path:this.absolute,syscall:"read",code:"EOF"});return this[ne](()=>this.emit("error",i))}if(!this.buf)throw new Error("should\
 have created buffer prior to reading");if(e===this.remain)for(let i=e;i<this.length&&e<this.blockRemain;i++)this.buf[i+this.offset]=0,e++,this.remain++;let t=this.
offset===0&&e===this.buf.length?this.buf:this.buf.subarray(this.offset,this.offset+e);this.write(t)?this[Ti]():this[Oi](()=>this[Ti]())}[Oi](e){this.once("drain",
e)}write(e,t,i){if(typeof t=="function"&&(i=t,t=void 0),typeof e=="string"&&(e=Buffer.from(e,typeof t=="string"?t:"utf8")),this.blockRemain<e.length){let s=Object.
assign(new Error("writing more data than expected"),{path:this.absolute});return this.emit("error",s)}return this.remain-=e.length,this.blockRemain-=e.length,this.
pos+=e.length,this.offset+=e.length,super.write(e,null,i)}[Ti](){if(!this.remain)return this.blockRemain&&super.write(Buffer.alloc(this.blockRemain)),this[ne](e=>e?
this.emit("error",e):this.end());if(!this.buf)throw new Error("buffer lost somehow in ONDRAIN");this.offset>=this.length&&(this.buf=Buffer.allocUnsafe(Math.min(
this.blockRemain,this.buf.length)),this.offset=0),this.length=this.buf.length-this.offset,this[Tt]()}},ph=class extends vs{sync=!0;[gi](){this[Lt](f.lstatSync(this.
absolute))}[wi](){this[Ri](f.readlinkSync(this.absolute))}[vi](){this[Si](f.openSync(this.absolute,"r"))}[Tt](){let e=!0;try{let{fd:t,buf:i,offset:s,length:r,pos:n}=this;
if(t===void 0||i===void 0)throw new Error("fd and buf must be set in READ method");let h=f.readSync(t,i,s,r,n);this[_i](h),e=!1}finally{if(e)try{this[ne](()=>{})}catch{}}}[Oi](e){
e()}[ne](e=()=>{}){this.fd!==void 0&&f.closeSync(this.fd),e()}},yh=class extends ue{blockLen=0;blockRemain=0;buf=0;pos=0;remain=0;length=0;preservePaths;portable;strict;noPax;noMtime;readEntry;type;prefix;path;mode;uid;gid;uname;gname;header;mtime;atime;ctime;linkpath;size;onWriteEntry;warn(e,t,i={}){
return bt(this,e,t,i)}constructor(e,t={}){let i=si(t);super(),this.preservePaths=!!i.preservePaths,this.portable=!!i.portable,this.strict=!!i.strict,this.noPax=
!!i.noPax,this.noMtime=!!i.noMtime,this.onWriteEntry=i.onWriteEntry,this.readEntry=e;let{type:s}=e;if(s==="Unsupported")throw new Error("writing entry that shou\
ld be ignored");this.type=s,this.type==="Directory"&&this.portable&&(this.noMtime=!0),this.prefix=i.prefix,this.path=m(e.path),this.mode=e.mode!==void 0?this[kt](
e.mode):void 0,this.uid=this.portable?void 0:e.uid,this.gid=this.portable?void 0:e.gid,this.uname=this.portable?void 0:e.uname,this.gname=this.portable?void 0:e.
gname,this.size=e.size,this.mtime=this.noMtime?void 0:i.mtime||e.mtime,this.atime=this.portable?void 0:e.atime,this.ctime=this.portable?void 0:e.ctime,this.linkpath=
e.linkpath!==void 0?m(e.linkpath):void 0,typeof i.onwarn=="function"&&this.on("warn",i.onwarn);let r=!1;if(!this.preservePaths){let[h,o]=bi(this.path);h&&typeof o==
"string"&&(this.path=o,r=h)}this.remain=e.size,this.blockRemain=e.startBlockSize,this.onWriteEntry?.(this),this.header=new te({path:this[Z](this.path),linkpath:this.
type==="Link"&&this.linkpath!==void 0?this[Z](this.linkpath):this.linkpath,mode:this.mode,uid:this.portable?void 0:this.uid,gid:this.portable?void 0:this.gid,size:this.
size,mtime:this.noMtime?void 0:this.mtime,type:this.type,uname:this.portable?void 0:this.uname,atime:this.portable?void 0:this.atime,ctime:this.portable?void 0:
this.ctime}),r&&this.warn("TAR_ENTRY_INFO",`stripping ${r} from absolute path`,{entry:this,path:r+this.path}),this.header.encode()&&!this.noPax&&super.write(new je(
{atime:this.portable?void 0:this.atime,ctime:this.portable?void 0:this.ctime,gid:this.portable?void 0:this.gid,mtime:this.noMtime?void 0:this.mtime,path:this[Z](
this.path),linkpath:this.type==="Link"&&this.linkpath!==void 0?this[Z](this.linkpath):this.linkpath,size:this.size,uid:this.portable?void 0:this.uid,uname:this.
portable?void 0:this.uname,dev:this.portable?void 0:this.readEntry.dev,ino:this.portable?void 0:this.readEntry.ino,nlink:this.portable?void 0:this.readEntry.nlink}).
encode());let n=this.header?.block;if(!n)throw new Error("failed to encode header");super.write(n),e.pipe(this)}[Z](e){return Es(e,this.prefix)}[kt](e){return ps(
e,this.type==="Directory",this.portable)}write(e,t,i){typeof t=="function"&&(i=t,t=void 0),typeof e=="string"&&(e=Buffer.from(e,typeof t=="string"?t:"utf8"));let s=e.
length;if(s>this.blockRemain)throw new Error("writing more to entry than is appropriate");return this.blockRemain-=s,super.write(e,i)}end(e,t,i){return this.blockRemain&&
super.write(Buffer.alloc(this.blockRemain)),typeof e=="function"&&(i=e,t=void 0,e=void 0),typeof t=="function"&&(i=t,t=void 0),typeof e=="string"&&(e=Buffer.from(
e,t??"utf8")),i&&this.once("finish",i),e?super.end(e,i):super.end(i),this}},bh=e=>e.isFile()?"File":e.isDirectory()?"Directory":e.isSymbolicLink()?"SymbolicLink":
"Unsupported",Eh=class Ie{tail;head;length=0;static create(t=[]){return new Ie(t)}constructor(t=[]){for(let i of t)this.push(i)}*[Symbol.iterator](){for(let t=this.
head;t;t=t.next)yield t.value}removeNode(t){if(t.list!==this)throw new Error("removing node which does not belong to this list");let i=t.next,s=t.prev;return i&&
(i.prev=s),s&&(s.next=i),t===this.head&&(this.head=i),t===this.tail&&(this.tail=s),this.length--,t.next=void 0,t.prev=void 0,t.list=void 0,i}unshiftNode(t){if(t===
this.head)return;t.list&&t.list.removeNode(t);let i=this.head;t.list=this,t.next=i,i&&(i.prev=t),this.head=t,this.tail||(this.tail=t),this.length++}pushNode(t){
if(t===this.tail)return;t.list&&t.list.removeNode(t);let i=this.tail;t.list=this,t.prev=i,i&&(i.next=t),this.tail=t,this.head||(this.head=t),this.length++}push(...t){
for(let i=0,s=t.length;i<s;i++)gh(this,t[i]);return this.length}unshift(...t){for(var i=0,s=t.length;i<s;i++)_h(this,t[i]);return this.length}pop(){if(!this.tail)
return;let t=this.tail.value,i=this.tail;return this.tail=this.tail.prev,this.tail?this.tail.next=void 0:this.head=void 0,i.list=void 0,this.length--,t}shift(){
if(!this.head)return;let t=this.head.value,i=this.head;return this.head=this.head.next,this.head?this.head.prev=void 0:this.tail=void 0,i.list=void 0,this.length--,
t}forEach(t,i){i=i||this;for(let s=this.head,r=0;s;r++)t.call(i,s.value,r,this),s=s.next}forEachReverse(t,i){i=i||this;for(let s=this.tail,r=this.length-1;s;r--)
t.call(i,s.value,r,this),s=s.prev}get(t){let i=0,s=this.head;for(;s&&i<t;i++)s=s.next;if(i===t&&s)return s.value}getReverse(t){let i=0,s=this.tail;for(;s&&i<t;i++)
s=s.prev;if(i===t&&s)return s.value}map(t,i){i=i||this;let s=new Ie;for(let r=this.head;r;)s.push(t.call(i,r.value,this)),r=r.next;return s}mapReverse(t,i){i=i||
this;var s=new Ie;for(let r=this.tail;r;)s.push(t.call(i,r.value,this)),r=r.prev;return s}reduce(t,i){let s,r=this.head;if(arguments.length>1)s=i;else if(this.head)
r=this.head.next,s=this.head.value;else throw new TypeError("Reduce of empty list with no initial value");for(var n=0;r;n++)s=t(s,r.value,n),r=r.next;return s}reduceReverse(t,i){
let s,r=this.tail;if(arguments.length>1)s=i;else if(this.tail)r=this.tail.prev,s=this.tail.value;else throw new TypeError("Reduce of empty list with no initial \
value");for(let n=this.length-1;r;n--)s=t(s,r.value,n),r=r.prev;return s}toArray(){let t=new Array(this.length);for(let i=0,s=this.head;s;i++)t[i]=s.value,s=s.next;
return t}toArrayReverse(){let t=new Array(this.length);for(let i=0,s=this.tail;s;i++)t[i]=s.value,s=s.prev;return t}slice(t=0,i=this.length){i<0&&(i+=this.length),
t<0&&(t+=this.length);let s=new Ie;if(i<t||i<0)return s;t<0&&(t=0),i>this.length&&(i=this.length);let r=this.head,n=0;for(n=0;r&&n<t;n++)r=r.next;for(;r&&n<i;n++,
r=r.next)s.push(r.value);return s}sliceReverse(t=0,i=this.length){i<0&&(i+=this.length),t<0&&(t+=this.length);let s=new Ie;if(i<t||i<0)return s;t<0&&(t=0),i>this.
length&&(i=this.length);let r=this.length,n=this.tail;for(;n&&r>i;r--)n=n.prev;for(;n&&r>t;r--,n=n.prev)s.push(n.value);return s}splice(t,i=0,...s){t>this.length&&
(t=this.length-1),t<0&&(t=this.length+t);let r=this.head;for(let h=0;r&&h<t;h++)r=r.next;let n=[];for(let h=0;r&&h<i;h++)n.push(r.value),r=this.removeNode(r);r?
r!==this.tail&&(r=r.prev):r=this.tail;for(let h of s)r=wh(this,r,h);return n}reverse(){let t=this.head,i=this.tail;for(let s=t;s;s=s.prev){let r=s.prev;s.prev=s.
next,s.next=r}return this.head=i,this.tail=t,this}};function wh(e,t,i){let s=t,r=t?t.next:e.head,n=new Li(i,s,r,e);return n.next===void 0&&(e.tail=n),n.prev===void 0&&
(e.head=n),e.length++,n}function gh(e,t){e.tail=new Li(t,e.tail,void 0,e),e.head||(e.head=e.tail),e.length++}function _h(e,t){e.head=new Li(t,void 0,e.head,e),e.
tail||(e.tail=e.head),e.length++}var Li=class{list;next;prev;value;constructor(e,t,i,s){this.list=s,this.value=e,t?(t.next=this,this.prev=t):this.prev=void 0,i?
(i.prev=this,this.next=i):this.next=void 0}},Ss=class{path;absolute;entry;stat;readdir;pending=!1;pendingLink=!1;ignore=!1;piped=!1;constructor(e,t){this.path=e||
"./",this.absolute=t}},Os=Buffer.alloc(1024),Dt=Symbol("onStat"),$e=Symbol("ended"),C=Symbol("queue"),Ye=Symbol("pendingLinks"),oe=Symbol("current"),ge=Symbol("\
process"),Ve=Symbol("processing"),At=Symbol("processJob"),F=Symbol("jobs"),ki=Symbol("jobDone"),xt=Symbol("addFSEntry"),Ts=Symbol("addTarEntry"),Di=Symbol("stat"),
Ai=Symbol("readdir"),It=Symbol("onreaddir"),Nt=Symbol("pipe"),Ls=Symbol("entry"),xi=Symbol("entryOpt"),Bt=Symbol("writeEntryClass"),ks=Symbol("write"),Ii=Symbol(
"ondrain"),Mt=class extends ue{sync=!1;opt;cwd;maxReadSize;preservePaths;strict;noPax;prefix;linkCache;statCache;file;portable;zip;readdirCache;noDirRecurse;follow;noMtime;mtime;filter;jobs;[Bt];onWriteEntry;[C];[Ye]=new Map;[F]=0;[Ve]=!1;[$e]=!1;constructor(e={}){
if(super(),this.opt=e,this.file=e.file||"",this.cwd=e.cwd||process.cwd(),this.maxReadSize=e.maxReadSize,this.preservePaths=!!e.preservePaths,this.strict=!!e.strict,
this.noPax=!!e.noPax,this.prefix=m(e.prefix||""),this.linkCache=e.linkCache||new Map,this.statCache=e.statCache||new Map,this.readdirCache=e.readdirCache||new Map,
this.onWriteEntry=e.onWriteEntry,this[Bt]=vs,typeof e.onwarn=="function"&&this.on("warn",e.onwarn),this.portable=!!e.portable,e.gzip||e.brotli||e.zstd){if((e.gzip?
1:0)+(e.brotli?1:0)+(e.zstd?1:0)>1)throw new TypeError("gzip, brotli, zstd are mutually exclusive");if(e.gzip&&(typeof e.gzip!="object"&&(e.gzip={}),this.portable&&
(e.gzip.portable=!0),this.zip=new kr(e.gzip)),e.brotli&&(typeof e.brotli!="object"&&(e.brotli={}),this.zip=new Ar(e.brotli)),e.zstd&&(typeof e.zstd!="object"&&(e.
zstd={}),this.zip=new Ir(e.zstd)),!this.zip)throw new Error("impossible");let t=this.zip;t.on("data",i=>super.write(i)),t.on("end",()=>super.end()),t.on("drain",
()=>this[Ii]()),this.on("resume",()=>t.resume())}else this.on("drain",this[Ii]);this.noDirRecurse=!!e.noDirRecurse,this.follow=!!e.follow,this.noMtime=!!e.noMtime,
e.mtime&&(this.mtime=e.mtime),this.filter=typeof e.filter=="function"?e.filter:()=>!0,this[C]=new Eh,this[F]=0,this.jobs=Number(e.jobs)||4,this[Ve]=!1,this[$e]=
!1}[ks](e){return super.write(e)}add(e){return this.write(e),this}end(e,t,i){return typeof e=="function"&&(i=e,e=void 0),typeof t=="function"&&(i=t,t=void 0),e&&
this.add(e),this[$e]=!0,this[ge](),i&&i(),this}write(e){if(this[$e])throw new Error("write after end");return typeof e=="string"?this[xt](e):this[Ts](e),this.flowing}[Ts](e){
let t=m(_e.resolve(this.cwd,e.path));if(!this.filter(e.path,e))e.resume();else{let i=new Ss(e.path,t);i.entry=new yh(e,this[xi](i)),i.entry.on("end",()=>this[ki](
i)),this[F]+=1,this[C].push(i)}this[ge]()}[xt](e){let t=m(_e.resolve(this.cwd,e));this[C].push(new Ss(e,t)),this[ge]()}[Di](e){e.pending=!0,this[F]+=1;let t=this.
follow?"stat":"lstat";f[t](e.absolute,(i,s)=>{e.pending=!1,this[F]-=1,i?this.emit("error",i):this[Dt](e,s)})}[Dt](e,t){if(this.statCache.set(e.absolute,t),e.stat=
t,!this.filter(e.path,t))e.ignore=!0;else if(t.isFile()&&t.nlink>1&&!this.linkCache.get(`${t.dev}:${t.ino}`)&&!this.sync)if(e===this[oe])this[At](e);else{let i=`${t.
dev}:${t.ino}`,s=this[Ye].get(i);s?s.push(e):this[Ye].set(i,[e]),e.pendingLink=!0,e.pending=!0}this[ge]()}[Ai](e){e.pending=!0,this[F]+=1,f.readdir(e.absolute,(t,i)=>{
if(e.pending=!1,this[F]-=1,t)return this.emit("error",t);this[It](e,i)})}[It](e,t){this.readdirCache.set(e.absolute,t),e.readdir=t,this[ge]()}[ge](){if(!this[Ve]){
this[Ve]=!0;for(let e=this[C].head;e&&this[F]<this.jobs;e=e.next)if(this[At](e.value),e.value.ignore){let t=e.next;this[C].removeNode(e),e.next=t}this[Ve]=!1,this[$e]&&
this[C].length===0&&this[F]===0&&(this.zip?this.zip.end(Os):(super.write(Os),super.end()))}}get[oe](){return this[C]&&this[C].head&&this[C].head.value}[ki](e){this[C].
shift(),this[F]-=1;let{stat:t}=e;if(t&&t.isFile()&&t.nlink>1){let i=`${t.dev}:${t.ino}`,s=this[Ye].get(i);if(s){this[Ye].delete(i);for(let r of s)r.pending=!1,this[At](
r)}}this[ge]()}[At](e){if(e.pending&&e.pendingLink&&e===this[oe]&&(e.pending=!1,e.pendingLink=!1),!e.pending){if(e.entry){e===this[oe]&&!e.piped&&this[Nt](e);return}
if(!e.stat){let t=this.statCache.get(e.absolute);t?this[Dt](e,t):this[Di](e)}if(e.stat&&!e.ignore){if(!this.noDirRecurse&&e.stat.isDirectory()&&!e.readdir){let t=this.
readdirCache.get(e.absolute);if(t?this[It](e,t):this[Ai](e),!e.readdir)return}if(e.entry=this[Ls](e),!e.entry){e.ignore=!0;return}e===this[oe]&&!e.piped&&this[Nt](
e)}}}[xi](e){return{onwarn:(t,i,s)=>this.warn(t,i,s),noPax:this.noPax,cwd:this.cwd,absolute:e.absolute,preservePaths:this.preservePaths,maxReadSize:this.maxReadSize,
strict:this.strict,portable:this.portable,linkCache:this.linkCache,statCache:this.statCache,noMtime:this.noMtime,mtime:this.mtime,prefix:this.prefix,onWriteEntry:this.
onWriteEntry}}[Ls](e){this[F]+=1;try{return new this[Bt](e.path,this[xi](e)).on("end",()=>this[ki](e)).on("error",t=>this.emit("error",t))}catch(t){this.emit("e\
rror",t)}}[Ii](){this[oe]&&this[oe].entry&&this[oe].entry.resume()}[Nt](e){e.piped=!0,e.readdir&&e.readdir.forEach(s=>{let r=e.path,n=r==="./"?"":r.replace(/\/*$/,
"/");this[xt](n+s)});let t=e.entry,i=this.zip;if(!t)throw new Error("cannot pipe without source");i?t.on("data",s=>{i.write(s)||t.pause()}):t.on("data",s=>{super.
write(s)||t.pause()})}pause(){return this.zip&&this.zip.pause(),super.pause()}warn(e,t,i={}){bt(this,e,t,i)}},Ni=class extends Mt{sync=!0;constructor(e){super(e),
this[Bt]=ph}pause(){}resume(){}[Di](e){let t=this.follow?"statSync":"lstatSync";this[Dt](e,f[t](e.absolute))}[Ai](e){this[It](e,f.readdirSync(e.absolute))}[Nt](e){
let t=e.entry,i=this.zip;if(e.readdir&&e.readdir.forEach(s=>{let r=e.path,n=r==="./"?"":r.replace(/\/*$/,"/");this[xt](n+s)}),!t)throw new Error("Cannot pipe wi\
thout source");i?t.on("data",s=>{i.write(s)}):t.on("data",s=>{super[ks](s)})}},Rh=(e,t)=>{let i=new Ni(e),s=new es(e.file,{mode:e.mode||438});i.pipe(s),Ds(i,t)},
vh=(e,t)=>{let i=new Mt(e),s=new mt(e.file,{mode:e.mode||438});i.pipe(s);let r=new Promise((n,h)=>{s.on("error",h),s.on("close",n),i.on("error",h)});return As(i,
t).catch(n=>i.emit("error",n)),r},Ds=(e,t)=>{t.forEach(i=>{i.charAt(0)==="@"?St({file:u.resolve(e.cwd,i.slice(1)),sync:!0,noResume:!0,onReadEntry:s=>e.add(s)}):
e.add(i)}),e.end()},As=async(e,t)=>{for(let i of t)i.charAt(0)==="@"?await St({file:u.resolve(String(e.cwd),i.slice(1)),noResume:!0,onReadEntry:s=>{e.add(s)}}):
e.add(i);e.end()},Sh=(e,t)=>{let i=new Ni(e);return Ds(i,t),i},Oh=(e,t)=>{let i=new Mt(e);return As(i,t).catch(s=>i.emit("error",s)),i},sn=Ue(Rh,vh,Sh,Oh,(e,t)=>{
if(!t?.length)throw new TypeError("no paths specified to add to archive")}),Th=process.env.__FAKE_PLATFORM__||process.platform,xs=Th==="win32",{O_CREAT:Is,O_NOFOLLOW:Ns,
O_TRUNC:Bs,O_WRONLY:Ms}=f.constants,Ps=Number(process.env.__FAKE_FS_O_FILENAME__)||f.constants.UV_FS_O_FILEMAP||0,Lh=xs&&!!Ps,kh=512*1024,Dh=Ps|Bs|Is|Ms,Cs=!xs&&
typeof Ns=="number"?Ns|Bs|Is|Ms:null,Fs=Cs!==null?()=>Cs:Lh?e=>e<kh?Dh:"w":()=>"w",Bi=(e,t,i)=>{try{return d.lchownSync(e,t,i)}catch(s){if(s?.code!=="ENOENT")throw s}},
Pt=(e,t,i,s)=>{d.lchown(e,t,i,r=>{s(r&&r?.code!=="ENOENT"?r:null)})},Ah=(e,t,i,s,r)=>{if(t.isDirectory())zs(u.resolve(e,t.name),i,s,n=>{if(n)return r(n);let h=u.
resolve(e,t.name);Pt(h,i,s,r)});else{let n=u.resolve(e,t.name);Pt(n,i,s,r)}},zs=(e,t,i,s)=>{d.readdir(e,{withFileTypes:!0},(r,n)=>{if(r){if(r.code==="ENOENT")return s();
if(r.code!=="ENOTDIR"&&r.code!=="ENOTSUP")return s(r)}if(r||!n.length)return Pt(e,t,i,s);let h=n.length,o=null,a=l=>{if(!o){if(l)return s(o=l);if(--h===0)return Pt(
e,t,i,s)}};for(let l of n)Ah(e,l,t,i,a)})},xh=(e,t,i,s)=>{t.isDirectory()&&Us(u.resolve(e,t.name),i,s),Bi(u.resolve(e,t.name),i,s)},Us=(e,t,i)=>{let s;try{s=d.readdirSync(
e,{withFileTypes:!0})}catch(r){let n=r;if(n?.code==="ENOENT")return;if(n?.code==="ENOTDIR"||n?.code==="ENOTSUP")return Bi(e,t,i);throw n}for(let r of s)xh(e,r,t,
i);return Bi(e,t,i)},js=class extends Error{path;code;syscall="chdir";constructor(e,t){super(`${t}: Cannot cd into '${e}'`),this.path=e,this.code=t}get name(){return"\
CwdError"}},Ct=class extends Error{path;symlink;syscall="symlink";code="TAR_SYMLINK_ERROR";constructor(e,t){super("TAR_SYMLINK_ERROR: Cannot extract through sym\
bolic link"),this.symlink=e,this.path=t}get name(){return"SymlinkError"}},Ih=(e,t)=>{d.stat(e,(i,s)=>{(i||!s.isDirectory())&&(i=new js(e,i?.code||"ENOTDIR")),t(
i)})},Nh=(e,t,i)=>{e=m(e);let s=t.umask??18,r=t.mode|448,n=(r&s)!==0,h=t.uid,o=t.gid,a=typeof h=="number"&&typeof o=="number"&&(h!==t.processUid||o!==t.processGid),
l=t.preserve,c=t.unlink,y=m(t.cwd),w=(g,L)=>{g?i(g):L&&a?zs(L,h,o,Ut=>w(Ut)):n?d.chmod(e,r,i):i()};if(e===y)return Ih(e,w);if(l)return sr.mkdir(e,{mode:r,recursive:!0}).
then(g=>w(null,g??void 0),w);let A=m(u.relative(y,e)).split("/");Mi(y,A,r,c,y,void 0,w)},Mi=(e,t,i,s,r,n,h)=>{if(t.length===0)return h(null,n);let o=t.shift(),a=m(
u.resolve(e+"/"+o));d.mkdir(a,i,Ws(a,t,i,s,r,n,h))},Ws=(e,t,i,s,r,n,h)=>o=>{o?d.lstat(e,(a,l)=>{if(a)a.path=a.path&&m(a.path),h(a);else if(l.isDirectory())Mi(e,
t,i,s,r,n,h);else if(s)d.unlink(e,c=>{if(c)return h(c);d.mkdir(e,i,Ws(e,t,i,s,r,n,h))});else{if(l.isSymbolicLink())return h(new Ct(e,e+"/"+t.join("/")));h(o)}}):
(n=n||e,Mi(e,t,i,s,r,n,h))},Bh=e=>{let t=!1,i;try{t=d.statSync(e).isDirectory()}catch(s){i=s?.code}finally{if(!t)throw new js(e,i??"ENOTDIR")}},Mh=(e,t)=>{e=m(e);
let i=t.umask??18,s=t.mode|448,r=(s&i)!==0,n=t.uid,h=t.gid,o=typeof n=="number"&&typeof h=="number"&&(n!==t.processUid||h!==t.processGid),a=t.preserve,l=t.unlink,
c=m(t.cwd),y=g=>{g&&o&&Us(g,n,h),r&&d.chmodSync(e,s)};if(e===c)return Bh(c),y();if(a)return y(d.mkdirSync(e,{mode:s,recursive:!0})??void 0);let w=m(u.relative(c,
e)).split("/"),A;for(let g=w.shift(),L=c;g&&(L+="/"+g);g=w.shift()){L=m(u.resolve(L));try{d.mkdirSync(L,s),A=A||L}catch{let Ut=d.lstatSync(L);if(Ut.isDirectory())
continue;if(l){d.unlinkSync(L),d.mkdirSync(L,s),A=A||L;continue}else if(Ut.isSymbolicLink())return new Ct(L,L+"/"+w.join("/"))}}return y(A)},Pi=Object.create(null),
Hs=1e4,Ae=new Set,Ph=e=>{Ae.has(e)?Ae.delete(e):Pi[e]=e.normalize("NFD").toLocaleLowerCase("en").toLocaleUpperCase("en"),Ae.add(e);let t=Pi[e],i=Ae.size-Hs;if(i>
Hs/10){for(let s of Ae)if(Ae.delete(s),delete Pi[s],--i<=0)break}return t},Ch=process.env.TESTING_TAR_FAKE_PLATFORM||process.platform,Fh=Ch==="win32",zh=e=>e.split(
"/").slice(0,-1).reduce((t,i)=>{let s=t.at(-1);return s!==void 0&&(i=(0,u.join)(s,i)),t.push(i||"/"),t},[]),Uh=class{#e=new Map;#i=new Map;#s=new Set;reserve(e,t){
e=Fh?["win32 parallelization disabled"]:e.map(s=>Ge((0,u.join)(Ph(s))));let i=new Set(e.map(s=>zh(s)).reduce((s,r)=>s.concat(r)));this.#i.set(t,{dirs:i,paths:e});
for(let s of e){let r=this.#e.get(s);r?r.push(t):this.#e.set(s,[t])}for(let s of i){let r=this.#e.get(s);if(!r)this.#e.set(s,[new Set([t])]);else{let n=r.at(-1);
n instanceof Set?n.add(t):r.push(new Set([t]))}}return this.#r(t)}#h(e){let t=this.#i.get(e);if(!t)throw new Error("function does not have any path reservations");
return{paths:t.paths.map(i=>this.#e.get(i)),dirs:[...t.dirs].map(i=>this.#e.get(i))}}check(e){let{paths:t,dirs:i}=this.#h(e);return t.every(s=>s&&s[0]===e)&&i.every(
s=>s&&s[0]instanceof Set&&s[0].has(e))}#r(e){return this.#s.has(e)||!this.check(e)?!1:(this.#s.add(e),e(()=>this.#t(e)),!0)}#t(e){if(!this.#s.has(e))return!1;let t=this.#i.
get(e);if(!t)throw new Error("invalid reservation");let{paths:i,dirs:s}=t,r=new Set;for(let n of i){let h=this.#e.get(n);if(!h||h?.[0]!==e)continue;let o=h[1];if(!o){
this.#e.delete(n);continue}if(h.shift(),typeof o=="function")r.add(o);else for(let a of o)r.add(a)}for(let n of s){let h=this.#e.get(n),o=h?.[0];if(!(!h||!(o instanceof
Set)))if(o.size===1&&h.length===1){this.#e.delete(n);continue}else if(o.size===1){h.shift();let a=h[0];typeof a=="function"&&r.add(a)}else o.delete(e)}return this.#s.
delete(e),r.forEach(n=>this.#r(n)),!0}},jh=()=>process.umask(),Zs=Symbol("onEntry"),Ci=Symbol("checkFs"),Gs=Symbol("checkFs2"),Fi=Symbol("isReusable"),N=Symbol(
"makeFs"),zi=Symbol("file"),Ui=Symbol("directory"),Ft=Symbol("link"),Ks=Symbol("symlink"),$s=Symbol("hardlink"),Xe=Symbol("ensureNoSymlink"),Ys=Symbol("unsuppor\
ted"),Vs=Symbol("checkPath"),ji=Symbol("stripAbsolutePath"),ae=Symbol("mkdir"),O=Symbol("onError"),zt=Symbol("pending"),Xs=Symbol("pend"),xe=Symbol("unpend"),Wi=Symbol(
"ended"),Hi=Symbol("maybeClose"),Zi=Symbol("skip"),Qe=Symbol("doChown"),Je=Symbol("uid"),qe=Symbol("gid"),et=Symbol("checkedCwd"),Wh=process.env.TESTING_TAR_FAKE_PLATFORM||
process.platform,tt=Wh==="win32",Hh=1024,Zh=(e,t)=>{if(!tt)return d.unlink(e,t);let i=e+".DELETE."+(0,Yi.randomBytes)(16).toString("hex");d.rename(e,i,s=>{if(s)
return t(s);d.unlink(i,t)})},Gh=e=>{if(!tt)return d.unlinkSync(e);let t=e+".DELETE."+(0,Yi.randomBytes)(16).toString("hex");d.renameSync(e,t),d.unlinkSync(t)},Qs=(e,t,i)=>e!==
void 0&&e===e>>>0?e:t!==void 0&&t===t>>>0?t:i,Gi=class extends De{[Wi]=!1;[et]=!1;[zt]=0;reservations=new Uh;transform;writable=!0;readable=!1;uid;gid;setOwner;preserveOwner;processGid;processUid;maxDepth;forceChown;win32;newer;keep;noMtime;preservePaths;unlink;cwd;strip;processUmask;umask;dmode;fmode;chmod;constructor(e={}){
if(e.ondone=()=>{this[Wi]=!0,this[Hi]()},super(e),this.transform=e.transform,this.chmod=!!e.chmod,typeof e.uid=="number"||typeof e.gid=="number"){if(typeof e.uid!=
"number"||typeof e.gid!="number")throw new TypeError("cannot set owner without number uid and gid");if(e.preserveOwner)throw new TypeError("cannot preserve owne\
r in archive and also set owner explicitly");this.uid=e.uid,this.gid=e.gid,this.setOwner=!0}else this.uid=void 0,this.gid=void 0,this.setOwner=!1;this.preserveOwner=
e.preserveOwner===void 0&&typeof e.uid!="number"?process.getuid?.()===0:!!e.preserveOwner,this.processUid=(this.preserveOwner||this.setOwner)&&process.getuid?process.
getuid():void 0,this.processGid=(this.preserveOwner||this.setOwner)&&process.getgid?process.getgid():void 0,this.maxDepth=typeof e.maxDepth=="number"?e.maxDepth:
Hh,this.forceChown=e.forceChown===!0,this.win32=!!e.win32||tt,this.newer=!!e.newer,this.keep=!!e.keep,this.noMtime=!!e.noMtime,this.preservePaths=!!e.preservePaths,
this.unlink=!!e.unlink,this.cwd=m(u.resolve(e.cwd||process.cwd())),this.strip=Number(e.strip)||0,this.processUmask=this.chmod?typeof e.processUmask=="number"?e.
processUmask:jh():0,this.umask=typeof e.umask=="number"?e.umask:this.processUmask,this.dmode=e.dmode||511&~this.umask,this.fmode=e.fmode||438&~this.umask,this.on(
"entry",t=>this[Zs](t))}warn(e,t,i={}){return(e==="TAR_BAD_ARCHIVE"||e==="TAR_ABORT")&&(i.recoverable=!1),super.warn(e,t,i)}[Hi](){this[Wi]&&this[zt]===0&&(this.
emit("prefinish"),this.emit("finish"),this.emit("end"))}[ji](e,t){let i=e[t],{type:s}=e;if(!i||this.preservePaths)return!0;let[r,n]=bi(i),h=n.replaceAll(/\\/g,"\
/").split("/");if(h.includes("..")||tt&&/^[a-z]:\.\.$/i.test(h[0]??"")){if(t==="path"||s==="Link")return this.warn("TAR_ENTRY_ERROR",`${t} contains '..'`,{entry:e,
[t]:i}),!1;let o=u.posix.dirname(e.path),a=u.posix.normalize(u.posix.join(o,h.join("/")));if(a.startsWith("../")||a==="..")return this.warn("TAR_ENTRY_ERROR",`${t}\
 escapes extraction directory`,{entry:e,[t]:i}),!1}return r&&(e[t]=String(n),this.warn("TAR_ENTRY_INFO",`stripping ${r} from absolute ${t}`,{entry:e,[t]:i})),!0}[Vs](e){
let t=m(e.path),i=t.split("/");if(this.strip){if(i.length<this.strip)return!1;if(e.type==="Link"){let s=m(String(e.linkpath)).split("/");if(s.length>=this.strip)
e.linkpath=s.slice(this.strip).join("/");else return!1}i.splice(0,this.strip),e.path=i.join("/")}if(isFinite(this.maxDepth)&&i.length>this.maxDepth)return this.
warn("TAR_ENTRY_ERROR","path excessively deep",{entry:e,path:t,depth:i.length,maxDepth:this.maxDepth}),!1;if(!this[ji](e,"path")||!this[ji](e,"linkpath"))return!1;
if(e.absolute=u.isAbsolute(e.path)?m(u.resolve(e.path)):m(u.resolve(this.cwd,e.path)),!this.preservePaths&&typeof e.absolute=="string"&&e.absolute.indexOf(this.
cwd+"/")!==0&&e.absolute!==this.cwd)return this.warn("TAR_ENTRY_ERROR","path escaped extraction target",{entry:e,path:m(e.path),resolvedPath:e.absolute,cwd:this.
cwd}),!1;if(e.absolute===this.cwd&&e.type!=="Directory"&&e.type!=="GNUDumpDir")return!1;if(this.win32){let{root:s}=u.win32.parse(String(e.absolute));e.absolute=
s+bs(String(e.absolute).slice(s.length));let{root:r}=u.win32.parse(e.path);e.path=r+bs(e.path.slice(r.length))}return!0}[Zs](e){if(!this[Vs](e))return e.resume();
switch(ir.equal(typeof e.absolute,"string"),e.type){case"Directory":case"GNUDumpDir":e.mode&&(e.mode=e.mode|448);case"File":case"OldFile":case"ContiguousFile":case"\
Link":case"SymbolicLink":return this[Ci](e);default:return this[Ys](e)}}[O](e,t){e.name==="CwdError"?this.emit("error",e):(this.warn("TAR_ENTRY_ERROR",e,{entry:t}),
this[xe](),t.resume())}[ae](e,t,i){Nh(m(e),{uid:this.uid,gid:this.gid,processUid:this.processUid,processGid:this.processGid,umask:this.processUmask,preserve:this.
preservePaths,unlink:this.unlink,cwd:this.cwd,mode:t},i)}[Qe](e){return this.forceChown||this.preserveOwner&&(typeof e.uid=="number"&&e.uid!==this.processUid||typeof e.
gid=="number"&&e.gid!==this.processGid)||typeof this.uid=="number"&&this.uid!==this.processUid||typeof this.gid=="number"&&this.gid!==this.processGid}[Je](e){return Qs(
this.uid,e.uid,this.processUid)}[qe](e){return Qs(this.gid,e.gid,this.processGid)}[zi](e,t){let i=typeof e.mode=="number"?e.mode&4095:this.fmode,s=new mt(String(
e.absolute),{flags:Fs(e.size),mode:i,autoClose:!1});s.on("error",o=>{s.fd&&d.close(s.fd,()=>{}),s.write=()=>!0,this[O](o,e),t()});let r=1,n=o=>{if(o){s.fd&&d.close(
s.fd,()=>{}),this[O](o,e),t();return}--r===0&&s.fd!==void 0&&d.close(s.fd,a=>{a?this[O](a,e):this[xe](),t()})};s.on("finish",()=>{let o=String(e.absolute),a=s.fd;
if(typeof a=="number"&&e.mtime&&!this.noMtime){r++;let l=e.atime||new Date,c=e.mtime;d.futimes(a,l,c,y=>y?d.utimes(o,l,c,w=>n(w&&y)):n())}if(typeof a=="number"&&
this[Qe](e)){r++;let l=this[Je](e),c=this[qe](e);typeof l=="number"&&typeof c=="number"&&d.fchown(a,l,c,y=>y?d.chown(o,l,c,w=>n(w&&y)):n())}n()});let h=this.transform&&
this.transform(e)||e;h!==e&&(h.on("error",o=>{this[O](o,e),t()}),e.pipe(h)),h.pipe(s)}[Ui](e,t){let i=typeof e.mode=="number"?e.mode&4095:this.dmode;this[ae](String(
e.absolute),i,s=>{if(s){this[O](s,e),t();return}let r=1,n=()=>{--r===0&&(t(),this[xe](),e.resume())};e.mtime&&!this.noMtime&&(r++,d.utimes(String(e.absolute),e.
atime||new Date,e.mtime,n)),this[Qe](e)&&(r++,d.chown(String(e.absolute),Number(this[Je](e)),Number(this[qe](e)),n)),n()})}[Ys](e){e.unsupported=!0,this.warn("T\
AR_ENTRY_UNSUPPORTED",`unsupported entry type: ${e.type}`,{entry:e}),e.resume()}[Ks](e,t){let i=m(u.relative(this.cwd,u.resolve(u.dirname(String(e.absolute)),String(
e.linkpath)))).split("/");this[Xe](e,this.cwd,i,()=>this[Ft](e,String(e.linkpath),"symlink",t),s=>{this[O](s,e),t()})}[$s](e,t){let i=m(u.resolve(this.cwd,String(
e.linkpath))),s=m(String(e.linkpath)).split("/");this[Xe](e,this.cwd,s,()=>this[Ft](e,i,"link",t),r=>{this[O](r,e),t()})}[Xe](e,t,i,s,r){let n=i.shift();if(this.
preservePaths||n===void 0)return s();let h=u.resolve(t,n);d.lstat(h,(o,a)=>{if(o)return s();if(a?.isSymbolicLink())return r(new Ct(h,u.resolve(h,i.join("/"))));
this[Xe](e,h,i,s,r)})}[Xs](){this[zt]++}[xe](){this[zt]--,this[Hi]()}[Zi](e){this[xe](),e.resume()}[Fi](e,t){return e.type==="File"&&!this.unlink&&t.isFile()&&t.
nlink<=1&&!tt}[Ci](e){this[Xs]();let t=[e.path];e.linkpath&&t.push(e.linkpath),this.reservations.reserve(t,i=>this[Gs](e,i))}[Gs](e,t){let i=h=>{t(h)},s=()=>{this[ae](
this.cwd,this.dmode,h=>{if(h){this[O](h,e),i();return}this[et]=!0,r()})},r=()=>{if(e.absolute!==this.cwd){let h=m(u.dirname(String(e.absolute)));if(h!==this.cwd)
return this[ae](h,this.dmode,o=>{if(o){this[O](o,e),i();return}n()})}n()},n=()=>{d.lstat(String(e.absolute),(h,o)=>{if(o&&(this.keep||this.newer&&o.mtime>(e.mtime??
o.mtime))){this[Zi](e),i();return}if(h||this[Fi](e,o))return this[N](null,e,i);if(o.isDirectory()){if(e.type==="Directory"){let a=this.chmod&&e.mode&&(o.mode&4095)!==
e.mode,l=c=>this[N](c??null,e,i);return a?d.chmod(String(e.absolute),Number(e.mode),l):l()}if(e.absolute!==this.cwd)return d.rmdir(String(e.absolute),a=>this[N](
a??null,e,i))}if(e.absolute===this.cwd)return this[N](null,e,i);Zh(String(e.absolute),a=>this[N](a??null,e,i))})};this[et]?r():s()}[N](e,t,i){if(e){this[O](e,t),
i();return}switch(t.type){case"File":case"OldFile":case"ContiguousFile":return this[zi](t,i);case"Link":return this[$s](t,i);case"SymbolicLink":return this[Ks](
t,i);case"Directory":case"GNUDumpDir":return this[Ui](t,i)}}[Ft](e,t,i,s){d[i](t,String(e.absolute),r=>{r?this[O](r,e):(this[xe](),e.resume()),s()})}},it=e=>{try{
return[null,e()]}catch(t){return[t,null]}},Js=class extends Gi{sync=!0;[N](e,t){return super[N](e,t,()=>{})}[Ci](e){if(!this[et]){let r=this[ae](this.cwd,this.dmode);
if(r)return this[O](r,e);this[et]=!0}if(e.absolute!==this.cwd){let r=m(u.dirname(String(e.absolute)));if(r!==this.cwd){let n=this[ae](r,this.dmode);if(n)return this[O](
n,e)}}let[t,i]=it(()=>d.lstatSync(String(e.absolute)));if(i&&(this.keep||this.newer&&i.mtime>(e.mtime??i.mtime)))return this[Zi](e);if(t||this[Fi](e,i))return this[N](
null,e);if(i.isDirectory()){if(e.type==="Directory"){let n=this.chmod&&e.mode&&(i.mode&4095)!==e.mode,[h]=n?it(()=>{d.chmodSync(String(e.absolute),Number(e.mode))}):
[];return this[N](h,e)}let[r]=it(()=>d.rmdirSync(String(e.absolute)));this[N](r,e)}let[s]=e.absolute===this.cwd?[]:it(()=>Gh(String(e.absolute)));this[N](s,e)}[zi](e,t){
let i=typeof e.mode=="number"?e.mode&4095:this.fmode,s=h=>{let o;try{d.closeSync(r)}catch(a){o=a}(h||o)&&this[O](h||o,e),t()},r;try{r=d.openSync(String(e.absolute),
Fs(e.size),i)}catch(h){return s(h)}let n=this.transform&&this.transform(e)||e;n!==e&&(n.on("error",h=>this[O](h,e)),e.pipe(n)),n.on("data",h=>{try{d.writeSync(r,
h,0,h.length)}catch(o){s(o)}}),n.on("end",()=>{let h=null;if(e.mtime&&!this.noMtime){let o=e.atime||new Date,a=e.mtime;try{d.futimesSync(r,o,a)}catch(l){try{d.utimesSync(
String(e.absolute),o,a)}catch{h=l}}}if(this[Qe](e)){let o=this[Je](e),a=this[qe](e);try{d.fchownSync(r,Number(o),Number(a))}catch(l){try{d.chownSync(String(e.absolute),
Number(o),Number(a))}catch{h=h||l}}}s(h)})}[Ui](e,t){let i=typeof e.mode=="number"?e.mode&4095:this.dmode,s=this[ae](String(e.absolute),i);if(s){this[O](s,e),t();
return}if(e.mtime&&!this.noMtime)try{d.utimesSync(String(e.absolute),e.atime||new Date,e.mtime)}catch{}if(this[Qe](e))try{d.chownSync(String(e.absolute),Number(
this[Je](e)),Number(this[qe](e)))}catch{}t(),e.resume()}[ae](e,t){try{return Mh(m(e),{uid:this.uid,gid:this.gid,processUid:this.processUid,processGid:this.processGid,
umask:this.processUmask,preserve:this.preservePaths,unlink:this.unlink,cwd:this.cwd,mode:t})}catch(i){return i}}[Xe](e,t,i,s,r){if(this.preservePaths||i.length===
0)return s();let n=t;for(let h of i){n=u.resolve(n,h);let[o,a]=it(()=>d.lstatSync(n));if(o)return s();if(a.isSymbolicLink())return r(new Ct(n,u.resolve(t,i.join(
"/"))))}s()}[Ft](e,t,i,s){let r=`${i}Sync`;try{d[r](t,String(e.absolute)),s(),e.resume()}catch(n){return this[O](n,e)}}},Kh=e=>{let t=new Js(e),i=e.file,s=d.statSync(
i),r=e.maxReadSize||16*1024*1024;new br(i,{readSize:r,size:s.size}).pipe(t)},$h=(e,t)=>{let i=new Gi(e),s=e.maxReadSize||16*1024*1024,r=e.file;return new Promise(
(n,h)=>{i.on("error",h),i.on("close",n),d.stat(r,(o,a)=>{if(o)h(o);else{let l=new ii(r,{readSize:s,size:a.size});l.on("error",h),l.pipe(i)}})})},Yh=Ue(Kh,$h,e=>new Js(
e),e=>new Gi(e),(e,t)=>{t?.length&&fs(e,t)}),Vh=(e,t)=>{let i=new Ni(e),s=!0,r,n;try{try{r=d.openSync(e.file,"r+")}catch(a){if(a?.code==="ENOENT")r=d.openSync(e.
file,"w+");else throw a}let h=d.fstatSync(r),o=Buffer.alloc(512);e:for(n=0;n<h.size;n+=512){for(let c=0,y=0;c<512;c+=y){if(y=d.readSync(r,o,c,o.length-c,n+c),n===
0&&o[0]===31&&o[1]===139)throw new Error("cannot append to compressed archives");if(!y)break e}let a=new te(o);if(!a.cksumValid)break;let l=512*Math.ceil((a.size||
0)/512);if(n+l+512>h.size)break;n+=l,e.mtimeCache&&a.mtime&&e.mtimeCache.set(String(a.path),a.mtime)}s=!1,Xh(e,i,n,r,t)}finally{if(s)try{d.closeSync(r)}catch{}}},
Xh=(e,t,i,s,r)=>{let n=new es(e.file,{fd:s,start:i});t.pipe(n),Jh(t,r)},Qh=(e,t)=>{t=Array.from(t);let i=new Mt(e),s=(r,n,h)=>{let o=(w,A)=>{w?d.close(r,g=>h(w)):
h(null,A)},a=0;if(n===0)return o(null,0);let l=0,c=Buffer.alloc(512),y=(w,A)=>{if(w||A===void 0)return o(w);if(l+=A,l<512&&A)return d.read(r,c,l,c.length-l,a+l,
y);if(a===0&&c[0]===31&&c[1]===139)return o(new Error("cannot append to compressed archives"));if(l<512)return o(null,a);let g=new te(c);if(!g.cksumValid)return o(
null,a);let L=512*Math.ceil((g.size??0)/512);if(a+L+512>n||(a+=L+512,a>=n))return o(null,a);e.mtimeCache&&g.mtime&&e.mtimeCache.set(String(g.path),g.mtime),l=0,
d.read(r,c,0,512,a,y)};d.read(r,c,0,512,a,y)};return new Promise((r,n)=>{i.on("error",n);let h="r+",o=(a,l)=>{if(a&&a.code==="ENOENT"&&h==="r+")return h="w+",d.
open(e.file,h,o);if(a||!l)return n(a);d.fstat(l,(c,y)=>{if(c)return d.close(l,()=>n(c));s(l,y.size,(w,A)=>{if(w)return n(w);let g=new mt(e.file,{fd:l,start:A});
i.pipe(g),g.on("error",n),g.on("close",r),qh(i,t)})})};d.open(e.file,h,o)})},Jh=(e,t)=>{t.forEach(i=>{i.charAt(0)==="@"?St({file:u.resolve(e.cwd,i.slice(1)),sync:!0,
noResume:!0,onReadEntry:s=>e.add(s)}):e.add(i)}),e.end()},qh=async(e,t)=>{for(let i of t)i.charAt(0)==="@"?await St({file:u.resolve(String(e.cwd),i.slice(1)),noResume:!0,
onReadEntry:s=>e.add(s)}):e.add(i);e.end()},st=Ue(Vh,Qh,()=>{throw new TypeError("file is required")},()=>{throw new TypeError("file is required")},(e,t)=>{if(!vr(
e))throw new TypeError("file is required");if(e.gzip||e.brotli||e.zstd||e.file.endsWith(".br")||e.file.endsWith(".tbr"))throw new TypeError("cannot append to co\
mpressed archives");if(!t?.length)throw new TypeError("no paths specified to add/replace")}),rn=Ue(st.syncFile,st.asyncFile,st.syncNoFile,st.asyncNoFile,(e,t=[])=>{
st.validate?.(e,t),en(e)}),en=e=>{let t=e.filter;e.mtimeCache||(e.mtimeCache=new Map),e.filter=t?(i,s)=>t(i,s)&&!((e.mtimeCache?.get(i)??s.mtime??0)>(s.mtime??0)):
(i,s)=>!((e.mtimeCache?.get(i)??s.mtime??0)>(s.mtime??0))}})};

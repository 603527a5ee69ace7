export const id=820,ids=[820],modules={6752:((O,W,e)=>{var t;const N=e(3701),f=e(883),D=e(628),l=e(837),n=e(7405),E=e(6672),B=e(3137),A=e(50),C=e(8707),o=e(3440),
{InvalidArgumentError:s}=C,g=e(6615),a=e(9136),c=e(7365),R=e(7501),m=e(4004),M=e(2429),U=e(7816),{getGlobalDispatcher:x,setGlobalDispatcher:L}=e(2581),G=e(8155),
Q=e(8754),r=e(5092);Object.assign(f.prototype,g),t=f,t=N,t=D,t=l,O.exports.g6=n,O.exports.kT=E,t=B,t=A,t=U,t=G,t=Q,t=r,t={redirect:e(1514),retry:e(2026),dump:e(
8060),dns:e(379)},t=a,t=C,t={parseHeaders:o.parseHeaders,headerNameToString:o.headerNameToString};function u(DA){return(IA,uA,RA)=>{if(typeof uA=="function"&&(RA=
uA,uA=null),!IA||typeof IA!="string"&&typeof IA!="object"&&!(IA instanceof URL))throw new s("invalid url");if(uA!=null&&typeof uA!="object")throw new s("invalid\
 opts");if(uA&&uA.path!=null){if(typeof uA.path!="string")throw new s("invalid opts.path");let eA=uA.path;uA.path.startsWith("/")||(eA=`/${eA}`),IA=new URL(o.parseOrigin(
IA).origin+eA)}else uA||(uA=typeof IA=="object"?IA:{}),IA=o.parseURL(IA);const{agent:_,dispatcher:$=x()}=uA;if(_)throw new s("unsupported opts.agent. Did you me\
an opts.client?");return DA.call($,{...uA,origin:IA.origin,path:IA.search?`${IA.pathname}${IA.search}`:IA.pathname,method:uA.method||(uA.body?"PUT":"GET")},RA)}}
t=L,t=x;const i=e(4398).fetch;t=async function(IA,uA=void 0){try{return await i(IA,uA)}catch(RA){throw RA&&typeof RA=="object"&&Error.captureStackTrace(RA),RA}},
e(660).Headers,e(9051).Response,e(9967).Request,e(5910).FormData,t=globalThis.File??e(4573).File,e(8355).FileReader;const{setGlobalOrigin:y,getGlobalOrigin:w}=e(
1059);t=y,t=w;const{CacheStorage:I}=e(3245),{kConstruct:h}=e(109);t=new I(h);const{deleteCookie:F,getCookies:b,getSetCookies:T,setCookie:Y}=e(9061);t=F,t=b,t=T,
t=Y;const{parseMIMEType:H,serializeAMimeType:tA}=e(1900);t=H,t=tA;const{CloseEvent:iA,ErrorEvent:BA,MessageEvent:gA}=e(5188);e(3726).WebSocket,t=iA,t=BA,t=gA,O.
exports.Em=u(g.request),t=u(g.stream),t=u(g.pipeline),t=u(g.connect),t=u(g.upgrade),t=c,t=m,t=R,t=M;const{EventSource:cA}=e(1238);t=cA}),158:((O,W,e)=>{const{addAbortListener:t}=e(
3440),{RequestAbortedError:N}=e(8707),f=Symbol("kListener"),D=Symbol("kSignal");function l(B){B.abort?B.abort(B[D]?.reason):B.reason=B[D]?.reason??new N,E(B)}function n(B,A){
if(B.reason=null,B[D]=null,B[f]=null,!!A){if(A.aborted){l(B);return}B[D]=A,B[f]=()=>{l(B)},t(B[D],B[f])}}function E(B){B[D]&&("removeEventListener"in B[D]?B[D].
removeEventListener("abort",B[f]):B[D].removeListener("abort",B[f]),B[D]=null,B[f]=null)}O.exports={addSignal:n,removeSignal:E}}),2279:((O,W,e)=>{const t=e(4589),
{AsyncResource:N}=e(6698),{InvalidArgumentError:f,SocketError:D}=e(8707),l=e(3440),{addSignal:n,removeSignal:E}=e(158);class B extends N{constructor(o,s){if(!o||
typeof o!="object")throw new f("invalid opts");if(typeof s!="function")throw new f("invalid callback");const{signal:g,opaque:a,responseHeaders:c}=o;if(g&&typeof g.
on!="function"&&typeof g.addEventListener!="function")throw new f("signal must be an EventEmitter or EventTarget");super("UNDICI_CONNECT"),this.opaque=a||null,this.
responseHeaders=c||null,this.callback=s,this.abort=null,n(this,g)}onConnect(o,s){if(this.reason){o(this.reason);return}t(this.callback),this.abort=o,this.context=
s}onHeaders(){throw new D("bad connect",null)}onUpgrade(o,s,g){const{callback:a,opaque:c,context:R}=this;E(this),this.callback=null;let m=s;m!=null&&(m=this.responseHeaders===
"raw"?l.parseRawHeaders(s):l.parseHeaders(s)),this.runInAsyncScope(a,null,null,{statusCode:o,headers:m,socket:g,opaque:c,context:R})}onError(o){const{callback:s,
opaque:g}=this;E(this),s&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(s,null,o,{opaque:g})}))}}function A(C,o){if(o===void 0)return new Promise(
(s,g)=>{A.call(this,C,(a,c)=>a?g(a):s(c))});try{const s=new B(C,o);this.dispatch({...C,method:"CONNECT"},s)}catch(s){if(typeof o!="function")throw s;const g=C?.
opaque;queueMicrotask(()=>o(s,{opaque:g}))}}O.exports=A}),6862:((O,W,e)=>{const{Readable:t,Duplex:N,PassThrough:f}=e(7075),{InvalidArgumentError:D,InvalidReturnValueError:l,
RequestAbortedError:n}=e(8707),E=e(3440),{AsyncResource:B}=e(6698),{addSignal:A,removeSignal:C}=e(158),o=e(4589),s=Symbol("resume");class g extends t{constructor(){
super({autoDestroy:!0}),this[s]=null}_read(){const{[s]:M}=this;M&&(this[s]=null,M())}_destroy(M,U){this._read(),U(M)}}class a extends t{constructor(M){super({autoDestroy:!0}),
this[s]=M}_read(){this[s]()}_destroy(M,U){!M&&!this._readableState.endEmitted&&(M=new n),U(M)}}class c extends B{constructor(M,U){if(!M||typeof M!="object")throw new D(
"invalid opts");if(typeof U!="function")throw new D("invalid handler");const{signal:x,method:L,opaque:G,onInfo:Q,responseHeaders:r}=M;if(x&&typeof x.on!="functi\
on"&&typeof x.addEventListener!="function")throw new D("signal must be an EventEmitter or EventTarget");if(L==="CONNECT")throw new D("invalid method");if(Q&&typeof Q!=
"function")throw new D("invalid onInfo callback");super("UNDICI_PIPELINE"),this.opaque=G||null,this.responseHeaders=r||null,this.handler=U,this.abort=null,this.
context=null,this.onInfo=Q||null,this.req=new g().on("error",E.nop),this.ret=new N({readableObjectMode:M.objectMode,autoDestroy:!0,read:()=>{const{body:u}=this;
u?.resume&&u.resume()},write:(u,i,y)=>{const{req:w}=this;w.push(u,i)||w._readableState.destroyed?y():w[s]=y},destroy:(u,i)=>{const{body:y,req:w,res:I,ret:h,abort:F}=this;
!u&&!h._readableState.endEmitted&&(u=new n),F&&u&&F(),E.destroy(y,u),E.destroy(w,u),E.destroy(I,u),C(this),i(u)}}).on("prefinish",()=>{const{req:u}=this;u.push(
null)}),this.res=null,A(this,x)}onConnect(M,U){const{ret:x,res:L}=this;if(this.reason){M(this.reason);return}o(!L,"pipeline cannot be retried"),o(!x.destroyed),
this.abort=M,this.context=U}onHeaders(M,U,x){const{opaque:L,handler:G,context:Q}=this;if(M<200){if(this.onInfo){const u=this.responseHeaders==="raw"?E.parseRawHeaders(
U):E.parseHeaders(U);this.onInfo({statusCode:M,headers:u})}return}this.res=new a(x);let r;try{this.handler=null;const u=this.responseHeaders==="raw"?E.parseRawHeaders(
U):E.parseHeaders(U);r=this.runInAsyncScope(G,null,{statusCode:M,headers:u,opaque:L,body:this.res,context:Q})}catch(u){throw this.res.on("error",E.nop),u}if(!r||
typeof r.on!="function")throw new l("expected Readable");r.on("data",u=>{const{ret:i,body:y}=this;!i.push(u)&&y.pause&&y.pause()}).on("error",u=>{const{ret:i}=this;
E.destroy(i,u)}).on("end",()=>{const{ret:u}=this;u.push(null)}).on("close",()=>{const{ret:u}=this;u._readableState.ended||E.destroy(u,new n)}),this.body=r}onData(M){
const{res:U}=this;return U.push(M)}onComplete(M){const{res:U}=this;U.push(null)}onError(M){const{ret:U}=this;this.handler=null,E.destroy(U,M)}}function R(m,M){try{
const U=new c(m,M);return this.dispatch({...m,body:U.req},U),U.ret}catch(U){return new f().destroy(U)}}O.exports=R}),4043:((O,W,e)=>{const t=e(4589),{Readable:N}=e(
9927),{InvalidArgumentError:f,RequestAbortedError:D}=e(8707),l=e(3440),{getResolveErrorBodyCallback:n}=e(7655),{AsyncResource:E}=e(6698);class B extends E{constructor(o,s){
if(!o||typeof o!="object")throw new f("invalid opts");const{signal:g,method:a,opaque:c,body:R,onInfo:m,responseHeaders:M,throwOnError:U,highWaterMark:x}=o;try{if(typeof s!=
"function")throw new f("invalid callback");if(x&&(typeof x!="number"||x<0))throw new f("invalid highWaterMark");if(g&&typeof g.on!="function"&&typeof g.addEventListener!=
"function")throw new f("signal must be an EventEmitter or EventTarget");if(a==="CONNECT")throw new f("invalid method");if(m&&typeof m!="function")throw new f("i\
nvalid onInfo callback");super("UNDICI_REQUEST")}catch(L){throw l.isStream(R)&&l.destroy(R.on("error",l.nop),L),L}this.method=a,this.responseHeaders=M||null,this.
opaque=c||null,this.callback=s,this.res=null,this.abort=null,this.body=R,this.trailers={},this.context=null,this.onInfo=m||null,this.throwOnError=U,this.highWaterMark=
x,this.signal=g,this.reason=null,this.removeAbortListener=null,l.isStream(R)&&R.on("error",L=>{this.onError(L)}),this.signal&&(this.signal.aborted?this.reason=this.
signal.reason??new D:this.removeAbortListener=l.addAbortListener(this.signal,()=>{this.reason=this.signal.reason??new D,this.res?l.destroy(this.res.on("error",l.
nop),this.reason):this.abort&&this.abort(this.reason),this.removeAbortListener&&(this.res?.off("close",this.removeAbortListener),this.removeAbortListener(),this.
removeAbortListener=null)}))}onConnect(o,s){if(this.reason){o(this.reason);return}t(this.callback),this.abort=o,this.context=s}onHeaders(o,s,g,a){const{callback:c,
opaque:R,abort:m,context:M,responseHeaders:U,highWaterMark:x}=this,L=U==="raw"?l.parseRawHeaders(s):l.parseHeaders(s);if(o<200){this.onInfo&&this.onInfo({statusCode:o,
headers:L});return}const G=U==="raw"?l.parseHeaders(s):L,Q=G["content-type"],r=G["content-length"],u=new N({resume:g,abort:m,contentType:Q,contentLength:this.method!==
"HEAD"&&r?Number(r):null,highWaterMark:x});this.removeAbortListener&&u.on("close",this.removeAbortListener),this.callback=null,this.res=u,c!==null&&(this.throwOnError&&
o>=400?this.runInAsyncScope(n,null,{callback:c,body:u,contentType:Q,statusCode:o,statusMessage:a,headers:L}):this.runInAsyncScope(c,null,null,{statusCode:o,headers:L,
trailers:this.trailers,opaque:R,body:u,context:M}))}onData(o){return this.res.push(o)}onComplete(o){l.parseHeaders(o,this.trailers),this.res.push(null)}onError(o){
const{res:s,callback:g,body:a,opaque:c}=this;g&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(g,null,o,{opaque:c})})),s&&(this.res=null,queueMicrotask(
()=>{l.destroy(s,o)})),a&&(this.body=null,l.destroy(a,o)),this.removeAbortListener&&(s?.off("close",this.removeAbortListener),this.removeAbortListener(),this.removeAbortListener=
null)}}function A(C,o){if(o===void 0)return new Promise((s,g)=>{A.call(this,C,(a,c)=>a?g(a):s(c))});try{this.dispatch(C,new B(C,o))}catch(s){if(typeof o!="funct\
ion")throw s;const g=C?.opaque;queueMicrotask(()=>o(s,{opaque:g}))}}O.exports=A,O.exports.RequestHandler=B}),3560:((O,W,e)=>{const t=e(4589),{finished:N,PassThrough:f}=e(
7075),{InvalidArgumentError:D,InvalidReturnValueError:l}=e(8707),n=e(3440),{getResolveErrorBodyCallback:E}=e(7655),{AsyncResource:B}=e(6698),{addSignal:A,removeSignal:C}=e(
158);class o extends B{constructor(a,c,R){if(!a||typeof a!="object")throw new D("invalid opts");const{signal:m,method:M,opaque:U,body:x,onInfo:L,responseHeaders:G,
throwOnError:Q}=a;try{if(typeof R!="function")throw new D("invalid callback");if(typeof c!="function")throw new D("invalid factory");if(m&&typeof m.on!="functio\
n"&&typeof m.addEventListener!="function")throw new D("signal must be an EventEmitter or EventTarget");if(M==="CONNECT")throw new D("invalid method");if(L&&typeof L!=
"function")throw new D("invalid onInfo callback");super("UNDICI_STREAM")}catch(r){throw n.isStream(x)&&n.destroy(x.on("error",n.nop),r),r}this.responseHeaders=G||
null,this.opaque=U||null,this.factory=c,this.callback=R,this.res=null,this.abort=null,this.context=null,this.trailers=null,this.body=x,this.onInfo=L||null,this.
throwOnError=Q||!1,n.isStream(x)&&x.on("error",r=>{this.onError(r)}),A(this,m)}onConnect(a,c){if(this.reason){a(this.reason);return}t(this.callback),this.abort=
a,this.context=c}onHeaders(a,c,R,m){const{factory:M,opaque:U,context:x,callback:L,responseHeaders:G}=this,Q=G==="raw"?n.parseRawHeaders(c):n.parseHeaders(c);if(a<
200){this.onInfo&&this.onInfo({statusCode:a,headers:Q});return}this.factory=null;let r;if(this.throwOnError&&a>=400){const y=(G==="raw"?n.parseHeaders(c):Q)["co\
ntent-type"];r=new f,this.callback=null,this.runInAsyncScope(E,null,{callback:L,body:r,contentType:y,statusCode:a,statusMessage:m,headers:Q})}else{if(M===null)return;
if(r=this.runInAsyncScope(M,null,{statusCode:a,headers:Q,opaque:U,context:x}),!r||typeof r.write!="function"||typeof r.end!="function"||typeof r.on!="function")
throw new l("expected Writable");N(r,{readable:!1},i=>{const{callback:y,res:w,opaque:I,trailers:h,abort:F}=this;this.res=null,(i||!w.readable)&&n.destroy(w,i),this.
callback=null,this.runInAsyncScope(y,null,i||null,{opaque:I,trailers:h}),i&&F()})}return r.on("drain",R),this.res=r,(r.writableNeedDrain!==void 0?r.writableNeedDrain:
r._writableState?.needDrain)!==!0}onData(a){const{res:c}=this;return c?c.write(a):!0}onComplete(a){const{res:c}=this;C(this),c&&(this.trailers=n.parseHeaders(a),
c.end())}onError(a){const{res:c,callback:R,opaque:m,body:M}=this;C(this),this.factory=null,c?(this.res=null,n.destroy(c,a)):R&&(this.callback=null,queueMicrotask(
()=>{this.runInAsyncScope(R,null,a,{opaque:m})})),M&&(this.body=null,n.destroy(M,a))}}function s(g,a,c){if(c===void 0)return new Promise((R,m)=>{s.call(this,g,a,
(M,U)=>M?m(M):R(U))});try{this.dispatch(g,new o(g,a,c))}catch(R){if(typeof c!="function")throw R;const m=g?.opaque;queueMicrotask(()=>c(R,{opaque:m}))}}O.exports=
s}),1882:((O,W,e)=>{const{InvalidArgumentError:t,SocketError:N}=e(8707),{AsyncResource:f}=e(6698),D=e(3440),{addSignal:l,removeSignal:n}=e(158),E=e(4589);class B extends f{constructor(o,s){
if(!o||typeof o!="object")throw new t("invalid opts");if(typeof s!="function")throw new t("invalid callback");const{signal:g,opaque:a,responseHeaders:c}=o;if(g&&
typeof g.on!="function"&&typeof g.addEventListener!="function")throw new t("signal must be an EventEmitter or EventTarget");super("UNDICI_UPGRADE"),this.responseHeaders=
c||null,this.opaque=a||null,this.callback=s,this.abort=null,this.context=null,l(this,g)}onConnect(o,s){if(this.reason){o(this.reason);return}E(this.callback),this.
abort=o,this.context=null}onHeaders(){throw new N("bad upgrade",null)}onUpgrade(o,s,g){E(o===101);const{callback:a,opaque:c,context:R}=this;n(this),this.callback=
null;const m=this.responseHeaders==="raw"?D.parseRawHeaders(s):D.parseHeaders(s);this.runInAsyncScope(a,null,null,{headers:m,socket:g,opaque:c,context:R})}onError(o){
const{callback:s,opaque:g}=this;n(this),s&&(this.callback=null,queueMicrotask(()=>{this.runInAsyncScope(s,null,o,{opaque:g})}))}}function A(C,o){if(o===void 0)return new Promise(
(s,g)=>{A.call(this,C,(a,c)=>a?g(a):s(c))});try{const s=new B(C,o);this.dispatch({...C,method:C.method||"GET",upgrade:C.protocol||"Websocket"},s)}catch(s){if(typeof o!=
"function")throw s;const g=C?.opaque;queueMicrotask(()=>o(s,{opaque:g}))}}O.exports=A}),6615:((O,W,e)=>{O.exports.request=e(4043),O.exports.stream=e(3560),O.exports.
pipeline=e(6862),O.exports.upgrade=e(1882),O.exports.connect=e(2279)}),9927:((O,W,e)=>{const t=e(4589),{Readable:N}=e(7075),{RequestAbortedError:f,NotSupportedError:D,
InvalidArgumentError:l,AbortError:n}=e(8707),E=e(3440),{ReadableStreamFrom:B}=e(3440),A=Symbol("kConsume"),C=Symbol("kReading"),o=Symbol("kBody"),s=Symbol("kAbo\
rt"),g=Symbol("kContentType"),a=Symbol("kContentLength"),c=()=>{};class R extends N{constructor({resume:y,abort:w,contentType:I="",contentLength:h,highWaterMark:F=64*
1024}){super({autoDestroy:!0,read:y,highWaterMark:F}),this._readableState.dataEmitted=!1,this[s]=w,this[A]=null,this[o]=null,this[g]=I,this[a]=h,this[C]=!1}destroy(y){
return!y&&!this._readableState.endEmitted&&(y=new f),y&&this[s](),super.destroy(y)}_destroy(y,w){this[C]?w(y):setImmediate(()=>{w(y)})}on(y,...w){return(y==="da\
ta"||y==="readable")&&(this[C]=!0),super.on(y,...w)}addListener(y,...w){return this.on(y,...w)}off(y,...w){const I=super.off(y,...w);return(y==="data"||y==="rea\
dable")&&(this[C]=this.listenerCount("data")>0||this.listenerCount("readable")>0),I}removeListener(y,...w){return this.off(y,...w)}push(y){return this[A]&&y!==null?
(r(this[A],y),this[C]?super.push(y):!0):super.push(y)}async text(){return U(this,"text")}async json(){return U(this,"json")}async blob(){return U(this,"blob")}async bytes(){
return U(this,"bytes")}async arrayBuffer(){return U(this,"arrayBuffer")}async formData(){throw new D}get bodyUsed(){return E.isDisturbed(this)}get body(){return this[o]||
(this[o]=B(this),this[A]&&(this[o].getReader(),t(this[o].locked))),this[o]}async dump(y){let w=Number.isFinite(y?.limit)?y.limit:131072;const I=y?.signal;if(I!=
null&&(typeof I!="object"||!("aborted"in I)))throw new l("signal must be an AbortSignal");return I?.throwIfAborted(),this._readableState.closeEmitted?null:await new Promise(
(h,F)=>{this[a]>w&&this.destroy(new n);const b=()=>{this.destroy(I.reason??new n)};I?.addEventListener("abort",b),this.on("close",function(){I?.removeEventListener(
"abort",b),I?.aborted?F(I.reason??new n):h(null)}).on("error",c).on("data",function(T){w-=T.length,w<=0&&this.destroy()}).resume()})}}function m(i){return i[o]&&
i[o].locked===!0||i[A]}function M(i){return E.isDisturbed(i)||m(i)}async function U(i,y){return t(!i[A]),new Promise((w,I)=>{if(M(i)){const h=i._readableState;h.
destroyed&&h.closeEmitted===!1?i.on("error",F=>{I(F)}).on("close",()=>{I(new TypeError("unusable"))}):I(h.errored??new TypeError("unusable"))}else queueMicrotask(
()=>{i[A]={type:y,stream:i,resolve:w,reject:I,length:0,body:[]},i.on("error",function(h){u(this[A],h)}).on("close",function(){this[A].body!==null&&u(this[A],new f)}),
x(i[A])})})}function x(i){if(i.body===null)return;const{_readableState:y}=i.stream;if(y.bufferIndex){const w=y.bufferIndex,I=y.buffer.length;for(let h=w;h<I;h++)
r(i,y.buffer[h])}else for(const w of y.buffer)r(i,w);for(y.endEmitted?Q(this[A]):i.stream.on("end",function(){Q(this[A])}),i.stream.resume();i.stream.read()!=null;)
;}function L(i,y){if(i.length===0||y===0)return"";const w=i.length===1?i[0]:Buffer.concat(i,y),I=w.length,h=I>2&&w[0]===239&&w[1]===187&&w[2]===191?3:0;return w.
utf8Slice(h,I)}function G(i,y){if(i.length===0||y===0)return new Uint8Array(0);if(i.length===1)return new Uint8Array(i[0]);const w=new Uint8Array(Buffer.allocUnsafeSlow(
y).buffer);let I=0;for(let h=0;h<i.length;++h){const F=i[h];w.set(F,I),I+=F.length}return w}function Q(i){const{type:y,body:w,resolve:I,stream:h,length:F}=i;try{
y==="text"?I(L(w,F)):y==="json"?I(JSON.parse(L(w,F))):y==="arrayBuffer"?I(G(w,F).buffer):y==="blob"?I(new Blob(w,{type:h[g]})):y==="bytes"&&I(G(w,F)),u(i)}catch(b){
h.destroy(b)}}function r(i,y){i.length+=y.length,i.body.push(y)}function u(i,y){i.body!==null&&(y?i.reject(y):i.resolve(),i.type=null,i.stream=null,i.resolve=null,
i.reject=null,i.length=0,i.body=null)}O.exports={Readable:R,chunksDecode:L}}),7655:((O,W,e)=>{const t=e(4589),{ResponseStatusCodeError:N}=e(8707),{chunksDecode:f}=e(
9927),D=128*1024;async function l({callback:B,body:A,contentType:C,statusCode:o,statusMessage:s,headers:g}){t(A);let a=[],c=0;try{for await(const U of A)if(a.push(
U),c+=U.length,c>D){a=[],c=0;break}}catch{a=[],c=0}const R=`Response status code ${o}${s?`: ${s}`:""}`;if(o===204||!C||!c){queueMicrotask(()=>B(new N(R,o,g)));return}
const m=Error.stackTraceLimit;Error.stackTraceLimit=0;let M;try{n(C)?M=JSON.parse(f(a,c)):E(C)&&(M=f(a,c))}catch{}finally{Error.stackTraceLimit=m}queueMicrotask(
()=>B(new N(R,o,g,M)))}const n=B=>B.length>15&&B[11]==="/"&&B[0]==="a"&&B[1]==="p"&&B[2]==="p"&&B[3]==="l"&&B[4]==="i"&&B[5]==="c"&&B[6]==="a"&&B[7]==="t"&&B[8]===
"i"&&B[9]==="o"&&B[10]==="n"&&B[12]==="j"&&B[13]==="s"&&B[14]==="o"&&B[15]==="n",E=B=>B.length>4&&B[4]==="/"&&B[0]==="t"&&B[1]==="e"&&B[2]==="x"&&B[3]==="t";O.exports=
{getResolveErrorBodyCallback:l,isContentTypeApplicationJson:n,isContentTypeText:E}}),9136:((O,W,e)=>{const t=e(7030),N=e(4589),f=e(3440),{InvalidArgumentError:D,
ConnectTimeoutError:l}=e(8707),n=e(6603);function E(){}let B,A;global.FinalizationRegistry&&!(process.env.NODE_V8_COVERAGE||process.env.UNDICI_NO_FG)?A=class{constructor(a){
this._maxCachedSessions=a,this._sessionCache=new Map,this._sessionRegistry=new global.FinalizationRegistry(c=>{if(this._sessionCache.size<this._maxCachedSessions)
return;const R=this._sessionCache.get(c);R!==void 0&&R.deref()===void 0&&this._sessionCache.delete(c)})}get(a){const c=this._sessionCache.get(a);return c?c.deref():
null}set(a,c){this._maxCachedSessions!==0&&(this._sessionCache.set(a,new WeakRef(c)),this._sessionRegistry.register(c,a))}}:A=class{constructor(a){this._maxCachedSessions=
a,this._sessionCache=new Map}get(a){return this._sessionCache.get(a)}set(a,c){if(this._maxCachedSessions!==0){if(this._sessionCache.size>=this._maxCachedSessions){
const{value:R}=this._sessionCache.keys().next();this._sessionCache.delete(R)}this._sessionCache.set(a,c)}}};function C({allowH2:g,maxCachedSessions:a,socketPath:c,
timeout:R,session:m,...M}){if(a!=null&&(!Number.isInteger(a)||a<0))throw new D("maxCachedSessions must be a positive integer or zero");const U={path:c,...M},x=new A(
a??100);return R=R??1e4,g=g??!1,function({hostname:G,host:Q,protocol:r,port:u,servername:i,localAddress:y,httpSocket:w},I){let h;if(r==="https:"){B||(B=e(1692)),
i=i||U.servername||f.getServerName(Q)||null;const b=i||G;N(b);const T=m||x.get(b)||null;u=u||443,h=B.connect({highWaterMark:16384,...U,servername:i,session:T,localAddress:y,
ALPNProtocols:g?["http/1.1","h2"]:["http/1.1"],socket:w,port:u,host:G}),h.on("session",function(Y){x.set(b,Y)})}else N(!w,"httpSocket can only be sent on TLS up\
date"),u=u||80,h=t.connect({highWaterMark:64*1024,...U,localAddress:y,port:u,host:G});if(U.keepAlive==null||U.keepAlive){const b=U.keepAliveInitialDelay===void 0?
6e4:U.keepAliveInitialDelay;h.setKeepAlive(!0,b)}const F=o(new WeakRef(h),{timeout:R,hostname:G,port:u});return h.setNoDelay(!0).once(r==="https:"?"secureConnec\
t":"connect",function(){if(queueMicrotask(F),I){const b=I;I=null,b(null,this)}}).on("error",function(b){if(queueMicrotask(F),I){const T=I;I=null,T(b)}}),h}}const o=process.
platform==="win32"?(g,a)=>{if(!a.timeout)return E;let c=null,R=null;const m=n.setFastTimeout(()=>{c=setImmediate(()=>{R=setImmediate(()=>s(g.deref(),a))})},a.timeout);
return()=>{n.clearFastTimeout(m),clearImmediate(c),clearImmediate(R)}}:(g,a)=>{if(!a.timeout)return E;let c=null;const R=n.setFastTimeout(()=>{c=setImmediate(()=>{
s(g.deref(),a)})},a.timeout);return()=>{n.clearFastTimeout(R),clearImmediate(c)}};function s(g,a){if(g==null)return;let c="Connect Timeout Error";Array.isArray(
g.autoSelectFamilyAttemptedAddresses)?c+=` (attempted addresses: ${g.autoSelectFamilyAttemptedAddresses.join(", ")},`:c+=` (attempted address: ${a.hostname}:${a.
port},`,c+=` timeout: ${a.timeout}ms)`,f.destroy(g,new l(c))}O.exports=C}),735:(O=>{const W={},e=["Accept","Accept-Encoding","Accept-Language","Accept-Ranges","\
Access-Control-Allow-Credentials","Access-Control-Allow-Headers","Access-Control-Allow-Methods","Access-Control-Allow-Origin","Access-Control-Expose-Headers","A\
ccess-Control-Max-Age","Access-Control-Request-Headers","Access-Control-Request-Method","Age","Allow","Alt-Svc","Alt-Used","Authorization","Cache-Control","Clea\
r-Site-Data","Connection","Content-Disposition","Content-Encoding","Content-Language","Content-Length","Content-Location","Content-Range","Content-Security-Poli\
cy","Content-Security-Policy-Report-Only","Content-Type","Cookie","Cross-Origin-Embedder-Policy","Cross-Origin-Opener-Policy","Cross-Origin-Resource-Policy","Da\
te","Device-Memory","Downlink","ECT","ETag","Expect","Expect-CT","Expires","Forwarded","From","Host","If-Match","If-Modified-Since","If-None-Match","If-Range","\
If-Unmodified-Since","Keep-Alive","Last-Modified","Link","Location","Max-Forwards","Origin","Permissions-Policy","Pragma","Proxy-Authenticate","Proxy-Authorizat\
ion","RTT","Range","Referer","Referrer-Policy","Refresh","Retry-After","Sec-WebSocket-Accept","Sec-WebSocket-Extensions","Sec-WebSocket-Key","Sec-WebSocket-Prot\
ocol","Sec-WebSocket-Version","Server","Server-Timing","Service-Worker-Allowed","Service-Worker-Navigation-Preload","Set-Cookie","SourceMap","Strict-Transport-S\
ecurity","Supports-Loading-Mode","TE","Timing-Allow-Origin","Trailer","Transfer-Encoding","Upgrade","Upgrade-Insecure-Requests","User-Agent","Vary","Via","WWW-A\
uthenticate","X-Content-Type-Options","X-DNS-Prefetch-Control","X-Frame-Options","X-Permitted-Cross-Domain-Policies","X-Powered-By","X-Requested-With","X-XSS-Pr\
otection"];for(let t=0;t<e.length;++t){const N=e[t],f=N.toLowerCase();W[N]=W[f]=f}Object.setPrototypeOf(W,null),O.exports={wellknownHeaderNames:e,headerNameLowerCasedRecord:W}}),
2414:((O,W,e)=>{const t=e(3053),N=e(7975),f=N.debuglog("undici"),D=N.debuglog("fetch"),l=N.debuglog("websocket");let n=!1;const E={beforeConnect:t.channel("undi\
ci:client:beforeConnect"),connected:t.channel("undici:client:connected"),connectError:t.channel("undici:client:connectError"),sendHeaders:t.channel("undici:clie\
nt:sendHeaders"),create:t.channel("undici:request:create"),bodySent:t.channel("undici:request:bodySent"),headers:t.channel("undici:request:headers"),trailers:t.
channel("undici:request:trailers"),error:t.channel("undici:request:error"),open:t.channel("undici:websocket:open"),close:t.channel("undici:websocket:close"),socketError:t.
channel("undici:websocket:socket_error"),ping:t.channel("undici:websocket:ping"),pong:t.channel("undici:websocket:pong")};if(f.enabled||D.enabled){const B=D.enabled?
D:f;t.channel("undici:client:beforeConnect").subscribe(A=>{const{connectParams:{version:C,protocol:o,port:s,host:g}}=A;B("connecting to %s using %s%s",`${g}${s?
`:${s}`:""}`,o,C)}),t.channel("undici:client:connected").subscribe(A=>{const{connectParams:{version:C,protocol:o,port:s,host:g}}=A;B("connected to %s using %s%s",
`${g}${s?`:${s}`:""}`,o,C)}),t.channel("undici:client:connectError").subscribe(A=>{const{connectParams:{version:C,protocol:o,port:s,host:g},error:a}=A;B("connec\
tion to %s using %s%s errored - %s",`${g}${s?`:${s}`:""}`,o,C,a.message)}),t.channel("undici:client:sendHeaders").subscribe(A=>{const{request:{method:C,path:o,origin:s}}=A;
B("sending request to %s %s/%s",C,s,o)}),t.channel("undici:request:headers").subscribe(A=>{const{request:{method:C,path:o,origin:s},response:{statusCode:g}}=A;B(
"received response to %s %s/%s - HTTP %d",C,s,o,g)}),t.channel("undici:request:trailers").subscribe(A=>{const{request:{method:C,path:o,origin:s}}=A;B("trailers \
received from %s %s/%s",C,s,o)}),t.channel("undici:request:error").subscribe(A=>{const{request:{method:C,path:o,origin:s},error:g}=A;B("request to %s %s/%s erro\
red - %s",C,s,o,g.message)}),n=!0}if(l.enabled){if(!n){const B=f.enabled?f:l;t.channel("undici:client:beforeConnect").subscribe(A=>{const{connectParams:{version:C,
protocol:o,port:s,host:g}}=A;B("connecting to %s%s using %s%s",g,s?`:${s}`:"",o,C)}),t.channel("undici:client:connected").subscribe(A=>{const{connectParams:{version:C,
protocol:o,port:s,host:g}}=A;B("connected to %s%s using %s%s",g,s?`:${s}`:"",o,C)}),t.channel("undici:client:connectError").subscribe(A=>{const{connectParams:{version:C,
protocol:o,port:s,host:g},error:a}=A;B("connection to %s%s using %s%s errored - %s",g,s?`:${s}`:"",o,C,a.message)}),t.channel("undici:client:sendHeaders").subscribe(
A=>{const{request:{method:C,path:o,origin:s}}=A;B("sending request to %s %s/%s",C,s,o)})}t.channel("undici:websocket:open").subscribe(B=>{const{address:{address:A,
port:C}}=B;l("connection opened %s%s",A,C?`:${C}`:"")}),t.channel("undici:websocket:close").subscribe(B=>{const{websocket:A,code:C,reason:o}=B;l("closed connect\
ion to %s - %s %s",A.url,C,o)}),t.channel("undici:websocket:socket_error").subscribe(B=>{l("connection errored - %s",B.message)}),t.channel("undici:websocket:pi\
ng").subscribe(B=>{l("ping received")}),t.channel("undici:websocket:pong").subscribe(B=>{l("pong received")})}O.exports={channels:E}}),8707:(O=>{const W=Symbol.
for("undici.error.UND_ERR");class e extends Error{constructor(P){super(P),this.name="UndiciError",this.code="UND_ERR"}static[Symbol.hasInstance](P){return P&&P[W]===
!0}[W]=!0}const t=Symbol.for("undici.error.UND_ERR_CONNECT_TIMEOUT");class N extends e{constructor(P){super(P),this.name="ConnectTimeoutError",this.message=P||"\
Connect Timeout Error",this.code="UND_ERR_CONNECT_TIMEOUT"}static[Symbol.hasInstance](P){return P&&P[t]===!0}[t]=!0}const f=Symbol.for("undici.error.UND_ERR_HEA\
DERS_TIMEOUT");class D extends e{constructor(P){super(P),this.name="HeadersTimeoutError",this.message=P||"Headers Timeout Error",this.code="UND_ERR_HEADERS_TIME\
OUT"}static[Symbol.hasInstance](P){return P&&P[f]===!0}[f]=!0}const l=Symbol.for("undici.error.UND_ERR_HEADERS_OVERFLOW");class n extends e{constructor(P){super(
P),this.name="HeadersOverflowError",this.message=P||"Headers Overflow Error",this.code="UND_ERR_HEADERS_OVERFLOW"}static[Symbol.hasInstance](P){return P&&P[l]===
!0}[l]=!0}const E=Symbol.for("undici.error.UND_ERR_BODY_TIMEOUT");class B extends e{constructor(P){super(P),this.name="BodyTimeoutError",this.message=P||"Body T\
imeout Error",this.code="UND_ERR_BODY_TIMEOUT"}static[Symbol.hasInstance](P){return P&&P[E]===!0}[E]=!0}const A=Symbol.for("undici.error.UND_ERR_RESPONSE_STATUS\
_CODE");class C extends e{constructor(P,aA,oA,X){super(P),this.name="ResponseStatusCodeError",this.message=P||"Response Status Code Error",this.code="UND_ERR_RE\
SPONSE_STATUS_CODE",this.body=X,this.status=aA,this.statusCode=aA,this.headers=oA}static[Symbol.hasInstance](P){return P&&P[A]===!0}[A]=!0}const o=Symbol.for("u\
ndici.error.UND_ERR_INVALID_ARG");class s extends e{constructor(P){super(P),this.name="InvalidArgumentError",this.message=P||"Invalid Argument Error",this.code=
"UND_ERR_INVALID_ARG"}static[Symbol.hasInstance](P){return P&&P[o]===!0}[o]=!0}const g=Symbol.for("undici.error.UND_ERR_INVALID_RETURN_VALUE");class a extends e{constructor(P){
super(P),this.name="InvalidReturnValueError",this.message=P||"Invalid Return Value Error",this.code="UND_ERR_INVALID_RETURN_VALUE"}static[Symbol.hasInstance](P){
return P&&P[g]===!0}[g]=!0}const c=Symbol.for("undici.error.UND_ERR_ABORT");class R extends e{constructor(P){super(P),this.name="AbortError",this.message=P||"Th\
e operation was aborted",this.code="UND_ERR_ABORT"}static[Symbol.hasInstance](P){return P&&P[c]===!0}[c]=!0}const m=Symbol.for("undici.error.UND_ERR_ABORTED");class M extends R{constructor(P){
super(P),this.name="AbortError",this.message=P||"Request aborted",this.code="UND_ERR_ABORTED"}static[Symbol.hasInstance](P){return P&&P[m]===!0}[m]=!0}const U=Symbol.
for("undici.error.UND_ERR_INFO");class x extends e{constructor(P){super(P),this.name="InformationalError",this.message=P||"Request information",this.code="UND_E\
RR_INFO"}static[Symbol.hasInstance](P){return P&&P[U]===!0}[U]=!0}const L=Symbol.for("undici.error.UND_ERR_REQ_CONTENT_LENGTH_MISMATCH");class G extends e{constructor(P){
super(P),this.name="RequestContentLengthMismatchError",this.message=P||"Request body length does not match content-length header",this.code="UND_ERR_REQ_CONTENT\
_LENGTH_MISMATCH"}static[Symbol.hasInstance](P){return P&&P[L]===!0}[L]=!0}const Q=Symbol.for("undici.error.UND_ERR_RES_CONTENT_LENGTH_MISMATCH");class r extends e{constructor(P){
super(P),this.name="ResponseContentLengthMismatchError",this.message=P||"Response body length does not match content-length header",this.code="UND_ERR_RES_CONTE\
NT_LENGTH_MISMATCH"}static[Symbol.hasInstance](P){return P&&P[Q]===!0}[Q]=!0}const u=Symbol.for("undici.error.UND_ERR_DESTROYED");class i extends e{constructor(P){
super(P),this.name="ClientDestroyedError",this.message=P||"The client is destroyed",this.code="UND_ERR_DESTROYED"}static[Symbol.hasInstance](P){return P&&P[u]===
!0}[u]=!0}const y=Symbol.for("undici.error.UND_ERR_CLOSED");class w extends e{constructor(P){super(P),this.name="ClientClosedError",this.message=P||"The client \
is closed",this.code="UND_ERR_CLOSED"}static[Symbol.hasInstance](P){return P&&P[y]===!0}[y]=!0}const I=Symbol.for("undici.error.UND_ERR_SOCKET");class h extends e{constructor(P,aA){
super(P),this.name="SocketError",this.message=P||"Socket error",this.code="UND_ERR_SOCKET",this.socket=aA}static[Symbol.hasInstance](P){return P&&P[I]===!0}[I]=!0}
const F=Symbol.for("undici.error.UND_ERR_NOT_SUPPORTED");class b extends e{constructor(P){super(P),this.name="NotSupportedError",this.message=P||"Not supported \
error",this.code="UND_ERR_NOT_SUPPORTED"}static[Symbol.hasInstance](P){return P&&P[F]===!0}[F]=!0}const T=Symbol.for("undici.error.UND_ERR_BPL_MISSING_UPSTREAM");
class Y extends e{constructor(P){super(P),this.name="MissingUpstreamError",this.message=P||"No upstream has been added to the BalancedPool",this.code="UND_ERR_B\
PL_MISSING_UPSTREAM"}static[Symbol.hasInstance](P){return P&&P[T]===!0}[T]=!0}const H=Symbol.for("undici.error.UND_ERR_HTTP_PARSER");class tA extends Error{constructor(P,aA,oA){
super(P),this.name="HTTPParserError",this.code=aA?`HPE_${aA}`:void 0,this.data=oA?oA.toString():void 0}static[Symbol.hasInstance](P){return P&&P[H]===!0}[H]=!0}
const iA=Symbol.for("undici.error.UND_ERR_RES_EXCEEDED_MAX_SIZE");class BA extends e{constructor(P){super(P),this.name="ResponseExceededMaxSizeError",this.message=
P||"Response content exceeded max size",this.code="UND_ERR_RES_EXCEEDED_MAX_SIZE"}static[Symbol.hasInstance](P){return P&&P[iA]===!0}[iA]=!0}const gA=Symbol.for(
"undici.error.UND_ERR_REQ_RETRY");class cA extends e{constructor(P,aA,{headers:oA,data:X}){super(P),this.name="RequestRetryError",this.message=P||"Request retry\
 error",this.code="UND_ERR_REQ_RETRY",this.statusCode=aA,this.data=X,this.headers=oA}static[Symbol.hasInstance](P){return P&&P[gA]===!0}[gA]=!0}const DA=Symbol.
for("undici.error.UND_ERR_RESPONSE");class IA extends e{constructor(P,aA,{headers:oA,data:X}){super(P),this.name="ResponseError",this.message=P||"Response error",
this.code="UND_ERR_RESPONSE",this.statusCode=aA,this.data=X,this.headers=oA}static[Symbol.hasInstance](P){return P&&P[DA]===!0}[DA]=!0}const uA=Symbol.for("undi\
ci.error.UND_ERR_PRX_TLS");class RA extends e{constructor(P,aA,oA){super(aA,{cause:P,...oA??{}}),this.name="SecureProxyConnectionError",this.message=aA||"Secure\
 Proxy Connection failed",this.code="UND_ERR_PRX_TLS",this.cause=P}static[Symbol.hasInstance](P){return P&&P[uA]===!0}[uA]=!0}const _=Symbol.for("undici.error.U\
ND_ERR_WS_MESSAGE_SIZE_EXCEEDED");class $ extends e{constructor(P){super(P),this.name="MessageSizeExceededError",this.message=P||"Max decompressed message size \
exceeded",this.code="UND_ERR_WS_MESSAGE_SIZE_EXCEEDED"}static[Symbol.hasInstance](P){return P&&P[_]===!0}get[_](){return!0}}O.exports={AbortError:R,HTTPParserError:tA,
UndiciError:e,HeadersTimeoutError:D,HeadersOverflowError:n,BodyTimeoutError:B,RequestContentLengthMismatchError:G,ConnectTimeoutError:N,ResponseStatusCodeError:C,
InvalidArgumentError:s,InvalidReturnValueError:a,RequestAbortedError:M,ClientDestroyedError:i,ClientClosedError:w,InformationalError:x,SocketError:h,NotSupportedError:b,
ResponseContentLengthMismatchError:r,BalancedPoolMissingUpstreamError:Y,ResponseExceededMaxSizeError:BA,RequestRetryError:cA,ResponseError:IA,SecureProxyConnectionError:RA,
MessageSizeExceededError:$}}),4655:((O,W,e)=>{const{InvalidArgumentError:t,NotSupportedError:N}=e(8707),f=e(4589),{isValidHTTPToken:D,isValidHeaderValue:l,isStream:n,
destroy:E,isBuffer:B,isFormDataLike:A,isIterable:C,isBlobLike:o,buildURL:s,validateHandler:g,getServerName:a,normalizedMethodRecords:c}=e(3440),{channels:R}=e(2414),
{headerNameLowerCasedRecord:m}=e(735),M=/[^\u0021-\u00ff]/,U=Symbol("handler");class x{constructor(Q,{path:r,method:u,body:i,headers:y,query:w,idempotent:I,blocking:h,
upgrade:F,headersTimeout:b,bodyTimeout:T,reset:Y,throwOnError:H,expectContinue:tA,servername:iA},BA){if(typeof r!="string")throw new t("path must be a string");
if(r[0]!=="/"&&!(r.startsWith("http://")||r.startsWith("https://"))&&u!=="CONNECT")throw new t("path must be an absolute URL or start with a slash");if(M.test(r))
throw new t("invalid request path");if(typeof u!="string")throw new t("method must be a string");if(c[u]===void 0&&!D(u))throw new t("invalid request method");if(F&&
typeof F!="string")throw new t("upgrade must be a string");if(F&&!l(F))throw new t("invalid upgrade header");if(b!=null&&(!Number.isFinite(b)||b<0))throw new t(
"invalid headersTimeout");if(T!=null&&(!Number.isFinite(T)||T<0))throw new t("invalid bodyTimeout");if(Y!=null&&typeof Y!="boolean")throw new t("invalid reset");
if(tA!=null&&typeof tA!="boolean")throw new t("invalid expectContinue");if(this.headersTimeout=b,this.bodyTimeout=T,this.throwOnError=H===!0,this.method=u,this.
abort=null,i==null)this.body=null;else if(n(i)){this.body=i;const gA=this.body._readableState;(!gA||!gA.autoDestroy)&&(this.endHandler=function(){E(this)},this.
body.on("end",this.endHandler)),this.errorHandler=cA=>{this.abort?this.abort(cA):this.error=cA},this.body.on("error",this.errorHandler)}else if(B(i))this.body=i.
byteLength?i:null;else if(ArrayBuffer.isView(i))this.body=i.buffer.byteLength?Buffer.from(i.buffer,i.byteOffset,i.byteLength):null;else if(i instanceof ArrayBuffer)
this.body=i.byteLength?Buffer.from(i):null;else if(typeof i=="string")this.body=i.length?Buffer.from(i):null;else if(A(i)||C(i)||o(i))this.body=i;else throw new t(
"body must be a string, a Buffer, a Readable stream, an iterable, or an async iterable");if(this.completed=!1,this.aborted=!1,this.upgrade=F||null,this.path=w?s(
r,w):r,this.origin=Q,this.idempotent=I??(u==="HEAD"||u==="GET"),this.blocking=h??!1,this.reset=Y??null,this.host=null,this.contentLength=null,this.contentType=null,
this.headers=[],this.expectContinue=tA??!1,Array.isArray(y)){if(y.length%2!==0)throw new t("headers array must be even");for(let gA=0;gA<y.length;gA+=2)L(this,y[gA],
y[gA+1])}else if(y&&typeof y=="object")if(y[Symbol.iterator])for(const gA of y){if(!Array.isArray(gA)||gA.length!==2)throw new t("headers must be in key-value p\
air format");L(this,gA[0],gA[1])}else{const gA=Object.keys(y);for(let cA=0;cA<gA.length;++cA)L(this,gA[cA],y[gA[cA]])}else if(y!=null)throw new t("headers must \
be an object or an array");g(BA,u,F),this.servername=iA||a(this.host),this[U]=BA,R.create.hasSubscribers&&R.create.publish({request:this})}onBodySent(Q){if(this[U].
onBodySent)try{return this[U].onBodySent(Q)}catch(r){this.abort(r)}}onRequestSent(){if(R.bodySent.hasSubscribers&&R.bodySent.publish({request:this}),this[U].onRequestSent)
try{return this[U].onRequestSent()}catch(Q){this.abort(Q)}}onConnect(Q){if(f(!this.aborted),f(!this.completed),this.error)Q(this.error);else return this.abort=Q,
this[U].onConnect(Q)}onResponseStarted(){return this[U].onResponseStarted?.()}onHeaders(Q,r,u,i){f(!this.aborted),f(!this.completed),R.headers.hasSubscribers&&R.
headers.publish({request:this,response:{statusCode:Q,headers:r,statusText:i}});try{return this[U].onHeaders(Q,r,u,i)}catch(y){this.abort(y)}}onData(Q){f(!this.aborted),
f(!this.completed);try{return this[U].onData(Q)}catch(r){return this.abort(r),!1}}onUpgrade(Q,r,u,i=""){this.onFinally(),f(!this.aborted),f(!this.completed),Q!==
null&&this.#A(Q,r,i);const y=this[U].onUpgrade(Q,r,u);return this.aborted||(this.completed=!0,Q!==null&&this.#e()),y}onUpgradeResponse(Q,r,u,i=""){f(!this.aborted),
f(this.completed),R.headers.hasSubscribers&&this.#A(Q,u(r),i),this.#e()}onUpgradeError(Q){f(!this.aborted),f(this.completed),R.error.hasSubscribers&&R.error.publish(
{request:this,error:Q})}#A(Q,r,u){R.headers.hasSubscribers&&R.headers.publish({request:this,response:{statusCode:Q,headers:r,statusText:u}})}#e(){R.trailers.hasSubscribers&&
R.trailers.publish({request:this,trailers:[]})}onComplete(Q){this.onFinally(),f(!this.aborted),this.completed=!0,R.trailers.hasSubscribers&&R.trailers.publish({
request:this,trailers:Q});try{return this[U].onComplete(Q)}catch(r){this.onError(r)}}onError(Q){if(this.onFinally(),R.error.hasSubscribers&&R.error.publish({request:this,
error:Q}),!this.aborted)return this.aborted=!0,this[U].onError(Q)}onFinally(){this.errorHandler&&(this.body.off("error",this.errorHandler),this.errorHandler=null),
this.endHandler&&(this.body.off("end",this.endHandler),this.endHandler=null)}addHeader(Q,r){return L(this,Q,r),this}}function L(G,Q,r){if(r&&typeof r=="object"&&
!Array.isArray(r))throw new t(`invalid ${Q} header`);if(r===void 0)return;let u=m[Q];if(u===void 0&&(u=Q.toLowerCase(),m[u]===void 0&&!D(u)))throw new t("invali\
d header key");if(Array.isArray(r)){const i=[];for(let y=0;y<r.length;y++)if(typeof r[y]=="string"){if(!l(r[y]))throw new t(`invalid ${Q} header`);i.push(r[y])}else if(r[y]===
null)i.push("");else{if(typeof r[y]=="object")throw new t(`invalid ${Q} header`);{const w=`${r[y]}`;if(!l(w))throw new t(`invalid ${Q} header`);i.push(w)}}r=i}else if(typeof r==
"string"){if(!l(r))throw new t(`invalid ${Q} header`)}else if(r===null)r="";else if(r=`${r}`,!l(r))throw new t(`invalid ${Q} header`);if(u==="host"){if(G.host!==
null)throw new t("duplicate host header");if(typeof r!="string")throw new t("invalid host header");G.host=r}else if(u==="content-length"){if(G.contentLength!==null)
throw new t("duplicate content-length header");if(G.contentLength=parseInt(r,10),!Number.isFinite(G.contentLength))throw new t("invalid content-length header")}else if(G.
contentType===null&&u==="content-type")G.contentType=r,G.headers.push(Q,r);else{if(u==="transfer-encoding"||u==="keep-alive"||u==="upgrade")throw new t(`invalid\
 ${u} header`);if(u==="connection"){const i=typeof r=="string"?r.toLowerCase():null;if(i!=="close"&&i!=="keep-alive")throw new t("invalid connection header");i===
"close"&&(G.reset=!0)}else{if(u==="expect")throw new N("expect header not supported");G.headers.push(Q,r)}}}O.exports=x}),6443:(O=>{O.exports={kClose:Symbol("cl\
ose"),kDestroy:Symbol("destroy"),kDispatch:Symbol("dispatch"),kUrl:Symbol("url"),kWriting:Symbol("writing"),kResuming:Symbol("resuming"),kQueue:Symbol("queue"),
kConnect:Symbol("connect"),kConnecting:Symbol("connecting"),kKeepAliveDefaultTimeout:Symbol("default keep alive timeout"),kKeepAliveMaxTimeout:Symbol("max keep \
alive timeout"),kKeepAliveTimeoutThreshold:Symbol("keep alive timeout threshold"),kKeepAliveTimeoutValue:Symbol("keep alive timeout"),kKeepAlive:Symbol("keep al\
ive"),kHeadersTimeout:Symbol("headers timeout"),kBodyTimeout:Symbol("body timeout"),kServerName:Symbol("server name"),kLocalAddress:Symbol("local address"),kHost:Symbol(
"host"),kNoRef:Symbol("no ref"),kBodyUsed:Symbol("used"),kBody:Symbol("abstracted request body"),kRunning:Symbol("running"),kBlocking:Symbol("blocking"),kPending:Symbol(
"pending"),kSize:Symbol("size"),kBusy:Symbol("busy"),kQueued:Symbol("queued"),kFree:Symbol("free"),kConnected:Symbol("connected"),kClosed:Symbol("closed"),kNeedDrain:Symbol(
"need drain"),kReset:Symbol("reset"),kDestroyed:Symbol.for("nodejs.stream.destroyed"),kResume:Symbol("resume"),kOnError:Symbol("on error"),kMaxHeadersSize:Symbol(
"max headers size"),kRunningIdx:Symbol("running index"),kPendingIdx:Symbol("pending index"),kError:Symbol("error"),kClients:Symbol("clients"),kClient:Symbol("cl\
ient"),kParser:Symbol("parser"),kOnDestroyed:Symbol("destroy callbacks"),kPipelining:Symbol("pipelining"),kSocket:Symbol("socket"),kHostHeader:Symbol("host head\
er"),kConnector:Symbol("connector"),kStrictContentLength:Symbol("strict content length"),kMaxRedirections:Symbol("maxRedirections"),kMaxRequests:Symbol("maxRequ\
estsPerClient"),kProxy:Symbol("proxy agent options"),kCounter:Symbol("socket request counter"),kInterceptors:Symbol("dispatch interceptors"),kMaxResponseSize:Symbol(
"max response size"),kHTTP2Session:Symbol("http2Session"),kHTTP2SessionState:Symbol("http2Session state"),kRetryHandlerDefaultRetry:Symbol("retry agent default \
retry"),kConstruct:Symbol("constructable"),kListeners:Symbol("listeners"),kHTTPContext:Symbol("http context"),kMaxConcurrentStreams:Symbol("max concurrent strea\
ms"),kNoProxyAgent:Symbol("no proxy agent"),kHttpProxyAgent:Symbol("http proxy agent"),kHttpsProxyAgent:Symbol("https proxy agent")}}),7752:((O,W,e)=>{const{wellknownHeaderNames:t,
headerNameLowerCasedRecord:N}=e(735);class f{value=null;left=null;middle=null;right=null;code;constructor(E,B,A){if(A===void 0||A>=E.length)throw new TypeError(
"Unreachable");if((this.code=E.charCodeAt(A))>127)throw new TypeError("key must be ascii string");E.length!==++A?this.middle=new f(E,B,A):this.value=B}add(E,B){
const A=E.length;if(A===0)throw new TypeError("Unreachable");let C=0,o=this;for(;;){const s=E.charCodeAt(C);if(s>127)throw new TypeError("key must be ascii stri\
ng");if(o.code===s)if(A===++C){o.value=B;break}else if(o.middle!==null)o=o.middle;else{o.middle=new f(E,B,C);break}else if(o.code<s)if(o.left!==null)o=o.left;else{
o.left=new f(E,B,C);break}else if(o.right!==null)o=o.right;else{o.right=new f(E,B,C);break}}}search(E){const B=E.length;let A=0,C=this;for(;C!==null&&A<B;){let o=E[A];
for(o<=90&&o>=65&&(o|=32);C!==null;){if(o===C.code){if(B===++A)return C;C=C.middle;break}C=C.code<o?C.left:C.right}}return null}}class D{node=null;insert(E,B){this.
node===null?this.node=new f(E,B,0):this.node.add(E,B)}lookup(E){return this.node?.search(E)?.value??null}}const l=new D;for(let n=0;n<t.length;++n){const E=N[t[n]];
l.insert(E,E)}O.exports={TernarySearchTree:D,tree:l}}),3440:((O,W,e)=>{const t=e(4589),{kDestroyed:N,kBodyUsed:f,kListeners:D,kBody:l}=e(6443),{IncomingMessage:n}=e(
7067),E=e(7075),B=e(7030),{Blob:A}=e(4573),C=e(7975),{stringify:o}=e(1792),{EventEmitter:s}=e(8474),{InvalidArgumentError:g}=e(8707),{headerNameLowerCasedRecord:a}=e(
735),{tree:c}=e(7752),[R,m]=process.versions.node.split(".").map(p=>Number(p));class M{constructor(j){this[l]=j,this[f]=!1}async*[Symbol.asyncIterator](){t(!this[f],
"disturbed"),this[f]=!0,yield*this[l]}}function U(p){return L(p)?(T(p)===0&&p.on("data",function(){t(!1)}),typeof p.readableDidRead!="boolean"&&(p[f]=!1,s.prototype.
on.call(p,"data",function(){this[f]=!0})),p):p&&typeof p.pipeTo=="function"?new M(p):p&&typeof p!="string"&&!ArrayBuffer.isView(p)&&b(p)?new M(p):p}function x(){}
function L(p){return p&&typeof p=="object"&&typeof p.pipe=="function"&&typeof p.on=="function"}function G(p){if(p===null)return!1;if(p instanceof A)return!0;if(typeof p!=
"object")return!1;{const j=p[Symbol.toStringTag];return(j==="Blob"||j==="File")&&("stream"in p&&typeof p.stream=="function"||"arrayBuffer"in p&&typeof p.arrayBuffer==
"function")}}function Q(p,j){if(p.includes("?")||p.includes("#"))throw new Error('Query params cannot be passed when url already contains "?" or "#".');const rA=o(
j);return rA&&(p+="?"+rA),p}function r(p){const j=parseInt(p,10);return j===Number(p)&&j>=0&&j<=65535}function u(p){return p!=null&&p[0]==="h"&&p[1]==="t"&&p[2]===
"t"&&p[3]==="p"&&(p[4]===":"||p[4]==="s"&&p[5]===":")}function i(p){if(typeof p=="string"){if(p=new URL(p),!u(p.origin||p.protocol))throw new g("Invalid URL pro\
tocol: the URL must start with `http:` or `https:`.");return p}if(!p||typeof p!="object")throw new g("Invalid URL: The URL argument must be a non-null object.");
if(!(p instanceof URL)){if(p.port!=null&&p.port!==""&&r(p.port)===!1)throw new g("Invalid URL: port must be a valid integer or a string representation of an int\
eger.");if(p.path!=null&&typeof p.path!="string")throw new g("Invalid URL path: the path must be a string or null/undefined.");if(p.pathname!=null&&typeof p.pathname!=
"string")throw new g("Invalid URL pathname: the pathname must be a string or null/undefined.");if(p.hostname!=null&&typeof p.hostname!="string")throw new g("Inv\
alid URL hostname: the hostname must be a string or null/undefined.");if(p.origin!=null&&typeof p.origin!="string")throw new g("Invalid URL origin: the origin m\
ust be a string or null/undefined.");if(!u(p.origin||p.protocol))throw new g("Invalid URL protocol: the URL must start with `http:` or `https:`.");const j=p.port!=
null?p.port:p.protocol==="https:"?443:80;let rA=p.origin!=null?p.origin:`${p.protocol||""}//${p.hostname||""}:${j}`,dA=p.path!=null?p.path:`${p.pathname||""}${p.
search||""}`;return rA[rA.length-1]==="/"&&(rA=rA.slice(0,rA.length-1)),dA&&dA[0]!=="/"&&(dA=`/${dA}`),new URL(`${rA}${dA}`)}if(!u(p.origin||p.protocol))throw new g(
"Invalid URL protocol: the URL must start with `http:` or `https:`.");return p}function y(p){if(p=i(p),p.pathname!=="/"||p.search||p.hash)throw new g("invalid u\
rl");return p}function w(p){if(p[0]==="["){const rA=p.indexOf("]");return t(rA!==-1),p.substring(1,rA)}const j=p.indexOf(":");return j===-1?p:p.substring(0,j)}function I(p){
if(!p)return null;t(typeof p=="string");const j=w(p);return B.isIP(j)?"":j}function h(p){return JSON.parse(JSON.stringify(p))}function F(p){return p!=null&&typeof p[Symbol.
asyncIterator]=="function"}function b(p){return p!=null&&(typeof p[Symbol.iterator]=="function"||typeof p[Symbol.asyncIterator]=="function")}function T(p){if(p==
null)return 0;if(L(p)){const j=p._readableState;return j&&j.objectMode===!1&&j.ended===!0&&Number.isFinite(j.length)?j.length:null}else{if(G(p))return p.size!=null?
p.size:null;if(IA(p))return p.byteLength}return null}function Y(p){return p&&!!(p.destroyed||p[N]||E.isDestroyed?.(p))}function H(p,j){p==null||!L(p)||Y(p)||(typeof p.
destroy=="function"?(Object.getPrototypeOf(p).constructor===n&&(p.socket=null),p.destroy(j)):j&&queueMicrotask(()=>{p.emit("error",j)}),p.destroyed!==!0&&(p[N]=
!0))}const tA=/timeout=(\d+)/;function iA(p){const j=p.toString().match(tA);return j?parseInt(j[1],10)*1e3:null}function BA(p){return typeof p=="string"?a[p]??p.
toLowerCase():c.lookup(p)??p.toString("latin1").toLowerCase()}function gA(p){return c.lookup(p)??p.toString("latin1").toLowerCase()}function cA(p,j){j===void 0&&
(j={});for(let rA=0;rA<p.length;rA+=2){const dA=BA(p[rA]);let wA=j[dA];if(wA)typeof wA=="string"&&(wA=[wA],j[dA]=wA),wA.push(p[rA+1].toString("utf8"));else{const CA=p[rA+
1];typeof CA=="string"?j[dA]=CA:j[dA]=Array.isArray(CA)?CA.map(bA=>bA.toString("utf8")):CA.toString("utf8")}}return"content-length"in j&&"content-disposition"in
j&&(j["content-disposition"]=Buffer.from(j["content-disposition"]).toString("latin1")),j}function DA(p){const j=p.length,rA=new Array(j);let dA=!1,wA=-1,CA,bA,GA=0;
for(let JA=0;JA<p.length;JA+=2)CA=p[JA],bA=p[JA+1],typeof CA!="string"&&(CA=CA.toString()),typeof bA!="string"&&(bA=bA.toString("utf8")),GA=CA.length,GA===14&&CA[7]===
"-"&&(CA==="content-length"||CA.toLowerCase()==="content-length")?dA=!0:GA===19&&CA[7]==="-"&&(CA==="content-disposition"||CA.toLowerCase()==="content-dispositi\
on")&&(wA=JA+1),rA[JA]=CA,rA[JA+1]=bA;return dA&&wA!==-1&&(rA[wA]=Buffer.from(rA[wA]).toString("latin1")),rA}function IA(p){return p instanceof Uint8Array||Buffer.
isBuffer(p)}function uA(p,j,rA){if(!p||typeof p!="object")throw new g("handler must be an object");if(typeof p.onConnect!="function")throw new g("invalid onConn\
ect method");if(typeof p.onError!="function")throw new g("invalid onError method");if(typeof p.onBodySent!="function"&&p.onBodySent!==void 0)throw new g("invali\
d onBodySent method");if(rA||j==="CONNECT"){if(typeof p.onUpgrade!="function")throw new g("invalid onUpgrade method")}else{if(typeof p.onHeaders!="function")throw new g(
"invalid onHeaders method");if(typeof p.onData!="function")throw new g("invalid onData method");if(typeof p.onComplete!="function")throw new g("invalid onComple\
te method")}}function RA(p){return!!(p&&(E.isDisturbed(p)||p[f]))}function _(p){return!!(p&&E.isErrored(p))}function $(p){return!!(p&&E.isReadable(p))}function eA(p){
return{localAddress:p.localAddress,localPort:p.localPort,remoteAddress:p.remoteAddress,remotePort:p.remotePort,remoteFamily:p.remoteFamily,timeout:p.timeout,bytesWritten:p.
bytesWritten,bytesRead:p.bytesRead}}function P(p){let j;return new ReadableStream({async start(){j=p[Symbol.asyncIterator]()},async pull(rA){const{done:dA,value:wA}=await j.
next();if(dA)queueMicrotask(()=>{rA.close(),rA.byobRequest?.respond(0)});else{const CA=Buffer.isBuffer(wA)?wA:Buffer.from(wA);CA.byteLength&&rA.enqueue(new Uint8Array(
CA))}return rA.desiredSize>0},async cancel(rA){await j.return()},type:"bytes"})}function aA(p){return p&&typeof p=="object"&&typeof p.append=="function"&&typeof p.
delete=="function"&&typeof p.get=="function"&&typeof p.getAll=="function"&&typeof p.has=="function"&&typeof p.set=="function"&&p[Symbol.toStringTag]==="FormData"}
function oA(p,j){return"addEventListener"in p?(p.addEventListener("abort",j,{once:!0}),()=>p.removeEventListener("abort",j)):(p.addListener("abort",j),()=>p.removeListener(
"abort",j))}const X=typeof String.prototype.toWellFormed=="function",K=typeof String.prototype.isWellFormed=="function";function sA(p){return X?`${p}`.toWellFormed():
C.toUSVString(p)}function nA(p){return K?`${p}`.isWellFormed():sA(p)===`${p}`}function fA(p){switch(p){case 34:case 40:case 41:case 44:case 47:case 58:case 59:case 60:case 61:case 62:case 63:case 64:case 91:case 92:case 93:case 123:case 125:
return!1;default:return p>=33&&p<=126}}function YA(p){if(p.length===0)return!1;for(let j=0;j<p.length;++j)if(!fA(p.charCodeAt(j)))return!1;return!0}const SA=/[^\t\x20-\x7e\x80-\xff]/;
function xA(p){return!SA.test(p)}function lA(p){if(p==null||p==="")return{start:0,end:null,size:null};const j=p?p.match(/^bytes (\d+)-(\d+)\/(\d+)?$/):null;return j?
{start:parseInt(j[1]),end:j[2]?parseInt(j[2]):null,size:j[3]?parseInt(j[3]):null}:null}function MA(p,j,rA){return(p[D]??=[]).push([j,rA]),p.on(j,rA),p}function kA(p){
for(const[j,rA]of p[D]??[])p.removeListener(j,rA);p[D]=null}function NA(p,j,rA){try{j.onError(rA),t(j.aborted)}catch(dA){p.emit("error",dA)}}const hA=Object.create(
null);hA.enumerable=!0;const HA={delete:"DELETE",DELETE:"DELETE",get:"GET",GET:"GET",head:"HEAD",HEAD:"HEAD",options:"OPTIONS",OPTIONS:"OPTIONS",post:"POST",POST:"\
POST",put:"PUT",PUT:"PUT"},AA={...HA,patch:"patch",PATCH:"PATCH"};Object.setPrototypeOf(HA,null),Object.setPrototypeOf(AA,null),O.exports={kEnumerableProperty:hA,
nop:x,isDisturbed:RA,isErrored:_,isReadable:$,toUSVString:sA,isUSVString:nA,isBlobLike:G,parseOrigin:y,parseURL:i,getServerName:I,isStream:L,isIterable:b,isAsyncIterable:F,
isDestroyed:Y,headerNameToString:BA,bufferToLowerCasedHeaderName:gA,addListener:MA,removeAllListeners:kA,errorRequest:NA,parseRawHeaders:DA,parseHeaders:cA,parseKeepAliveTimeout:iA,
destroy:H,bodyLength:T,deepClone:h,ReadableStreamFrom:P,isBuffer:IA,validateHandler:uA,getSocketInfo:eA,isFormDataLike:aA,buildURL:Q,addAbortListener:oA,isValidHTTPToken:YA,
isValidHeaderValue:xA,isTokenCharCode:fA,parseRangeHeader:lA,normalizedMethodRecordsBase:HA,normalizedMethodRecords:AA,isValidPort:r,isHttpOrHttpsPrefixed:u,nodeMajor:R,
nodeMinor:m,safeHTTPMethods:["GET","HEAD","OPTIONS","TRACE"],wrapRequestBody:U}}),7405:((O,W,e)=>{const{InvalidArgumentError:t}=e(8707),{kClients:N,kRunning:f,kClose:D,
kDestroy:l,kDispatch:n,kInterceptors:E}=e(6443),B=e(1841),A=e(628),C=e(3701),o=e(3440),s=e(5092),g=Symbol("onConnect"),a=Symbol("onDisconnect"),c=Symbol("onConn\
ectionError"),R=Symbol("maxRedirections"),m=Symbol("onDrain"),M=Symbol("factory"),U=Symbol("options");function x(G,Q){return Q&&Q.connections===1?new C(G,Q):new A(
G,Q)}class L extends B{constructor({factory:Q=x,maxRedirections:r=0,connect:u,tls:i,...y}={}){if(typeof Q!="function")throw new t("factory must be a function.");
if(u!=null&&typeof u!="function"&&typeof u!="object")throw new t("connect must be a function or an object");if(!Number.isInteger(r)||r<0)throw new t("maxRedirec\
tions must be a positive number");super(y),u&&typeof u!="function"&&(u={...u}),i&&typeof i!="function"&&(i={...i}),this[E]=y.interceptors?.Agent&&Array.isArray(
y.interceptors.Agent)?y.interceptors.Agent:[s({maxRedirections:r})],this[U]={...o.deepClone(y),connect:u,tls:i},this[U].interceptors=y.interceptors?{...y.interceptors}:
void 0,this[R]=r,this[M]=Q,this[N]=new Map,this[m]=(w,I)=>{this.emit("drain",w,[this,...I])},this[g]=(w,I)=>{this.emit("connect",w,[this,...I])},this[a]=(w,I,h)=>{
this.emit("disconnect",w,[this,...I],h)},this[c]=(w,I,h)=>{this.emit("connectionError",w,[this,...I],h)}}get[f](){let Q=0;for(const r of this[N].values())Q+=r[f];
return Q}[n](Q,r){let u;if(Q.origin&&(typeof Q.origin=="string"||Q.origin instanceof URL))u=String(Q.origin);else throw new t("opts.origin must be a non-empty s\
tring or URL.");let i=this[N].get(u);return i||(i=this[M](Q.origin,this[U]).on("drain",this[m]).on("connect",this[g]).on("disconnect",this[a]).on("connectionErr\
or",this[c]),this[N].set(u,i)),i.dispatch(Q,r)}async[D](){const Q=[];for(const r of this[N].values())Q.push(r.close());this[N].clear(),await Promise.all(Q)}async[l](Q){
const r=[];for(const u of this[N].values())r.push(u.destroy(Q));this[N].clear(),await Promise.all(r)}}O.exports=L}),837:((O,W,e)=>{const{BalancedPoolMissingUpstreamError:t,
InvalidArgumentError:N}=e(8707),{PoolBase:f,kClients:D,kNeedDrain:l,kAddClient:n,kRemoveClient:E,kGetDispatcher:B}=e(2128),A=e(628),{kUrl:C,kInterceptors:o}=e(6443),
{parseOrigin:s}=e(3440),g=Symbol("factory"),a=Symbol("options"),c=Symbol("kGreatestCommonDivisor"),R=Symbol("kCurrentWeight"),m=Symbol("kIndex"),M=Symbol("kWeig\
ht"),U=Symbol("kMaxWeightPerServer"),x=Symbol("kErrorPenalty");function L(r,u){if(r===0)return u;for(;u!==0;){const i=u;u=r%u,r=i}return r}function G(r,u){return new A(
r,u)}class Q extends f{constructor(u=[],{factory:i=G,...y}={}){if(super(),this[a]=y,this[m]=-1,this[R]=0,this[U]=this[a].maxWeightPerServer||100,this[x]=this[a].
errorPenalty||15,Array.isArray(u)||(u=[u]),typeof i!="function")throw new N("factory must be a function.");this[o]=y.interceptors?.BalancedPool&&Array.isArray(y.
interceptors.BalancedPool)?y.interceptors.BalancedPool:[],this[g]=i;for(const w of u)this.addUpstream(w);this._updateBalancedPoolStats()}addUpstream(u){const i=s(
u).origin;if(this[D].find(w=>w[C].origin===i&&w.closed!==!0&&w.destroyed!==!0))return this;const y=this[g](i,Object.assign({},this[a]));this[n](y),y.on("connect",
()=>{y[M]=Math.min(this[U],y[M]+this[x])}),y.on("connectionError",()=>{y[M]=Math.max(1,y[M]-this[x]),this._updateBalancedPoolStats()}),y.on("disconnect",(...w)=>{
const I=w[2];I&&I.code==="UND_ERR_SOCKET"&&(y[M]=Math.max(1,y[M]-this[x]),this._updateBalancedPoolStats())});for(const w of this[D])w[M]=this[U];return this._updateBalancedPoolStats(),
this}_updateBalancedPoolStats(){let u=0;for(let i=0;i<this[D].length;i++)u=L(this[D][i][M],u);this[c]=u}removeUpstream(u){const i=s(u).origin,y=this[D].find(w=>w[C].
origin===i&&w.closed!==!0&&w.destroyed!==!0);return y&&this[E](y),this}get upstreams(){return this[D].filter(u=>u.closed!==!0&&u.destroyed!==!0).map(u=>u[C].origin)}[B](){
if(this[D].length===0)throw new t;if(!this[D].find(I=>!I[l]&&I.closed!==!0&&I.destroyed!==!0)||this[D].map(I=>I[l]).reduce((I,h)=>I&&h,!0))return;let y=0,w=this[D].
findIndex(I=>!I[l]);for(;y++<this[D].length;){this[m]=(this[m]+1)%this[D].length;const I=this[D][this[m]];if(I[M]>this[D][w][M]&&!I[l]&&(w=this[m]),this[m]===0&&
(this[R]=this[R]-this[c],this[R]<=0&&(this[R]=this[U])),I[M]>=this[R]&&!I[l])return I}return this[R]=this[D][w][M],this[m]=w,this[D][w]}}O.exports=Q}),637:((O,W,e)=>{
const t=e(4589),N=e(3440),{channels:f}=e(2414),D=e(6603),{RequestContentLengthMismatchError:l,ResponseContentLengthMismatchError:n,RequestAbortedError:E,InvalidArgumentError:B,
HeadersTimeoutError:A,HeadersOverflowError:C,SocketError:o,InformationalError:s,BodyTimeoutError:g,HTTPParserError:a,ResponseExceededMaxSizeError:c}=e(8707),{kUrl:R,
kReset:m,kClient:M,kParser:U,kBlocking:x,kRunning:L,kPending:G,kSize:Q,kWriting:r,kQueue:u,kNoRef:i,kKeepAliveDefaultTimeout:y,kHostHeader:w,kPendingIdx:I,kRunningIdx:h,
kError:F,kPipelining:b,kSocket:T,kKeepAliveTimeoutValue:Y,kMaxHeadersSize:H,kKeepAliveMaxTimeout:tA,kKeepAliveTimeoutThreshold:iA,kHeadersTimeout:BA,kBodyTimeout:gA,
kStrictContentLength:cA,kMaxRequests:DA,kCounter:IA,kMaxResponseSize:uA,kOnError:RA,kResume:_,kHTTPContext:$}=e(6443),eA=e(2824),P=Buffer.alloc(0),aA=Buffer[Symbol.
species],oA=N.addListener,X=N.removeAllListeners,K=Symbol("kIdleSocketValidation"),sA=Symbol("kIdleSocketValidationTimeout"),nA=Symbol("kSocketUsed");let fA;async function YA(){
const EA=process.env.JEST_WORKER_ID?e(3870):void 0;let V;try{V=await WebAssembly.compile(e(3434))}catch{V=await WebAssembly.compile(EA||e(3870))}return await WebAssembly.
instantiate(V,{env:{wasm_on_url:(k,S,d)=>0,wasm_on_status:(k,S,d)=>{t(lA.ptr===k);const J=S-NA+MA.byteOffset;return lA.onStatus(new aA(MA.buffer,J,d))||0},wasm_on_message_begin:k=>(t(
lA.ptr===k),lA.onMessageBegin()||0),wasm_on_header_field:(k,S,d)=>{t(lA.ptr===k);const J=S-NA+MA.byteOffset;return lA.onHeaderField(new aA(MA.buffer,J,d))||0},wasm_on_header_value:(k,S,d)=>{
t(lA.ptr===k);const J=S-NA+MA.byteOffset;return lA.onHeaderValue(new aA(MA.buffer,J,d))||0},wasm_on_headers_complete:(k,S,d,J)=>(t(lA.ptr===k),lA.onHeadersComplete(
S,!!d,!!J)||0),wasm_on_body:(k,S,d)=>{t(lA.ptr===k);const J=S-NA+MA.byteOffset;return lA.onBody(new aA(MA.buffer,J,d))||0},wasm_on_message_complete:k=>(t(lA.ptr===
k),lA.onMessageComplete()||0)}})}let SA=null,xA=YA();xA.catch();let lA=null,MA=null,kA=0,NA=null;const hA=0,HA=1,AA=2|HA,p=4|HA,j=8|hA;class rA{constructor(V,k,{
exports:S}){t(Number.isFinite(V[H])&&V[H]>0),this.llhttp=S,this.ptr=this.llhttp.llhttp_alloc(eA.TYPE.RESPONSE),this.client=V,this.socket=k,this.timeout=null,this.
timeoutValue=null,this.timeoutType=null,this.statusCode=null,this.statusText="",this.upgrade=!1,this.headers=[],this.headersSize=0,this.headersMaxSize=V[H],this.
shouldKeepAlive=!1,this.paused=!1,this.resume=this.resume.bind(this),this.bytesRead=0,this.keepAlive="",this.contentLength="",this.connection="",this.maxResponseSize=
V[uA]}setTimeout(V,k){V!==this.timeoutValue||k&HA^this.timeoutType&HA?(this.timeout&&(D.clearTimeout(this.timeout),this.timeout=null),V&&(k&HA?this.timeout=D.setFastTimeout(
dA,V,new WeakRef(this)):(this.timeout=setTimeout(dA,V,new WeakRef(this)),this.timeout.unref())),this.timeoutValue=V):this.timeout&&this.timeout.refresh&&this.timeout.
refresh(),this.timeoutType=k}resume(){this.socket.destroyed||!this.paused||(t(this.ptr!=null),t(lA==null),this.llhttp.llhttp_resume(this.ptr),t(this.timeoutType===
p),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),this.paused=!1,this.execute(this.socket.read()||P),this.readMore())}readMore(){for(;!this.paused&&
this.ptr;){const V=this.socket.read();if(V===null)break;this.execute(V)}}execute(V){t(this.ptr!=null),t(lA==null),t(!this.paused);const{socket:k,llhttp:S}=this;
V.length>kA&&(NA&&S.free(NA),kA=Math.ceil(V.length/4096)*4096,NA=S.malloc(kA)),new Uint8Array(S.memory.buffer,NA,kA).set(V);try{let d;try{MA=V,lA=this,d=S.llhttp_execute(
this.ptr,NA,V.length)}catch(v){throw v}finally{lA=null,MA=null}const J=S.llhttp_get_error_pos(this.ptr)-NA;if(d!==eA.ERROR.OK){const v=V.subarray(J);if(d===eA.ERROR.
PAUSED_UPGRADE)this.onUpgrade(v);else if(d===eA.ERROR.PAUSED)this.paused=!0,k.unshift(v);else throw this.createError(d,v)}}catch(d){N.destroy(k,d)}}finish(){t(lA===
null),t(this.ptr!=null),t(!this.paused);const{llhttp:V}=this;let k;try{lA=this,k=V.llhttp_finish(this.ptr)}finally{lA=null}return k===eA.ERROR.OK?null:k===eA.ERROR.
PAUSED||k===eA.ERROR.PAUSED_UPGRADE?(this.paused=!0,null):this.createError(k,P)}createError(V,k){const{llhttp:S,contentLength:d,bytesRead:J}=this;if(d&&J!==parseInt(
d,10))return new n;const v=S.llhttp_get_error_reason(this.ptr);let Z="";if(v){const z=new Uint8Array(S.memory.buffer,v).indexOf(0);Z="Response does not match th\
e HTTP/1.1 protocol ("+Buffer.from(S.memory.buffer,v,z).toString()+")"}return new a(Z,eA.ERROR[V],k)}destroy(){t(this.ptr!=null),t(lA==null),this.llhttp.llhttp_free(
this.ptr),this.ptr=null,this.timeout&&D.clearTimeout(this.timeout),this.timeout=null,this.timeoutValue=null,this.timeoutType=null,this.paused=!1}onStatus(V){this.
statusText=V.toString()}onMessageBegin(){const{socket:V,client:k}=this;if(V.destroyed)return-1;if(k[L]===0)return N.destroy(V,new o("bad response",N.getSocketInfo(
V))),-1;const S=k[u][k[h]];if(!S)return-1;S.onResponseStarted()}onHeaderField(V){const k=this.headers.length;(k&1)===0?this.headers.push(V):this.headers[k-1]=Buffer.
concat([this.headers[k-1],V]),this.trackHeader(V.length)}onHeaderValue(V){let k=this.headers.length;(k&1)===1?(this.headers.push(V),k+=1):this.headers[k-1]=Buffer.
concat([this.headers[k-1],V]);const S=this.headers[k-2];if(S.length===10){const d=N.bufferToLowerCasedHeaderName(S);d==="keep-alive"?this.keepAlive+=V.toString():
d==="connection"&&(this.connection+=V.toString())}else S.length===14&&N.bufferToLowerCasedHeaderName(S)==="content-length"&&(this.contentLength+=V.toString());this.
trackHeader(V.length)}trackHeader(V){this.headersSize+=V,this.headersSize>=this.headersMaxSize&&N.destroy(this.socket,new C)}onUpgrade(V){const{upgrade:k,client:S,
socket:d,headers:J,statusCode:v,statusText:Z}=this;t(k),t(S[T]===d),t(!d.destroyed),t(!this.paused),t((J.length&1)===0);const z=S[u][S[h]];t(z),t(z.upgrade||z.method===
"CONNECT"),this.statusCode=null,this.statusText="",this.shouldKeepAlive=null,this.headers=[],this.headersSize=0,d.unshift(V),d[U].destroy(),d[U]=null,d[M]=null,
d[F]=null,X(d),S[T]=null,S[$]=null,S[u][S[h]++]=null,S.emit("disconnect",S[R],[S],new s("upgrade"));try{z.onUpgrade(v,J,d,Z)}catch(q){N.errorRequest(S,z,q),N.destroy(
d,q)}S[_]()}onHeadersComplete(V,k,S){const{client:d,socket:J,headers:v,statusText:Z}=this;if(J.destroyed)return-1;if(d[L]===0)return N.destroy(J,new o("bad resp\
onse",N.getSocketInfo(J))),-1;const z=d[u][d[h]];if(!z)return-1;if(t(!this.upgrade),t(this.statusCode<200),V===100)return N.destroy(J,new o("bad response",N.getSocketInfo(
J))),-1;if(k&&!z.upgrade)return N.destroy(J,new o("bad upgrade",N.getSocketInfo(J))),-1;if(t(this.timeoutType===AA),this.statusCode=V,this.shouldKeepAlive=S||z.
method==="HEAD"&&!J[m]&&this.connection.toLowerCase()==="keep-alive",this.statusCode>=200){const QA=z.bodyTimeout!=null?z.bodyTimeout:d[gA];this.setTimeout(QA,p)}else
this.timeout&&this.timeout.refresh&&this.timeout.refresh();if(z.method==="CONNECT")return t(d[L]===1),this.upgrade=!0,2;if(k)return t(d[L]===1),this.upgrade=!0,
2;if(t((this.headers.length&1)===0),this.headers=[],this.headersSize=0,this.shouldKeepAlive&&d[b]){const QA=this.keepAlive?N.parseKeepAliveTimeout(this.keepAlive):
null;if(QA!=null){const FA=Math.min(QA-d[iA],d[tA]);FA<=0?J[m]=!0:d[Y]=FA}else d[Y]=d[y]}else J[m]=!0;const q=z.onHeaders(V,v,this.resume,Z)===!1;return z.aborted?
-1:z.method==="HEAD"||V<200?1:(J[x]&&(J[x]=!1,d[_]()),q?eA.ERROR.PAUSED:0)}onBody(V){const{client:k,socket:S,statusCode:d,maxResponseSize:J}=this;if(S.destroyed)
return-1;const v=k[u][k[h]];if(t(v),t(this.timeoutType===p),this.timeout&&this.timeout.refresh&&this.timeout.refresh(),t(d>=200),J>-1&&this.bytesRead+V.length>J)
return N.destroy(S,new c),-1;if(this.bytesRead+=V.length,v.onData(V)===!1)return eA.ERROR.PAUSED}onMessageComplete(){const{client:V,socket:k,statusCode:S,upgrade:d,
headers:J,contentLength:v,bytesRead:Z,shouldKeepAlive:z}=this;if(k.destroyed&&(!S||z))return-1;if(d)return;t(S>=100),t((this.headers.length&1)===0);const q=V[u][V[h]];
if(t(q),this.statusCode=null,this.statusText="",this.bytesRead=0,this.contentLength="",this.keepAlive="",this.connection="",this.headers=[],this.headersSize=0,!(S<
200)){if(q.method!=="HEAD"&&v&&Z!==parseInt(v,10))return N.destroy(k,new n),-1;if(q.onComplete(J),V[u][V[h]++]=null,k[nA]=!0,k[r])return t(V[L]===0),N.destroy(k,
new s("reset")),eA.ERROR.PAUSED;if(z){if(k[m]&&V[L]===0)return N.destroy(k,new s("reset")),eA.ERROR.PAUSED;V[b]==null||V[b]===1?setImmediate(()=>V[_]()):V[_]()}else
return N.destroy(k,new s("reset")),eA.ERROR.PAUSED}}}function dA(EA){const{socket:V,timeoutType:k,client:S,paused:d}=EA.deref();k===AA?(!V[r]||V.writableNeedDrain||
S[L]>1)&&(t(!d,"cannot be paused while waiting for headers"),N.destroy(V,new A)):k===p?d||N.destroy(V,new g):k===j&&(t(S[L]===0&&S[Y]),N.destroy(V,new s("socket\
 idle timeout")))}async function wA(EA,V){EA[T]=V,SA||(SA=await xA,xA=null),V[i]=!1,V[r]=!1,V[m]=!1,V[x]=!1,V[K]=0,V[sA]=null,V[nA]=!1,V[U]=new rA(EA,V,SA),oA(V,
"error",function(S){const d=this[U];if(S.code==="ECONNRESET"&&d.statusCode&&!d.shouldKeepAlive){const J=d.finish();J&&(this[F]=J,this[M][RA](J));return}this[F]=
S,this[M][RA](S)}),oA(V,"readable",function(){const S=this[U];S&&S.readMore()}),oA(V,"end",function(){const S=this[U];if(S.statusCode&&!S.shouldKeepAlive){const d=S.
finish();d&&N.destroy(this,d);return}N.destroy(this,new o("other side closed",N.getSocketInfo(this)))}),oA(V,"close",function(){const S=this[M],d=this[U];CA(this),
d&&(!this[F]&&d.statusCode&&!d.shouldKeepAlive&&(this[F]=d.finish()||this[F]),this[U].destroy(),this[U]=null);const J=this[F]||new o("closed",N.getSocketInfo(this));
if(S[T]=null,S[$]=null,S.destroyed){t(S[G]===0);const v=S[u].splice(S[h]);for(let Z=0;Z<v.length;Z++){const z=v[Z];N.errorRequest(S,z,J)}}else if(S[L]>0&&J.code!==
"UND_ERR_INFO"){const v=S[u][S[h]];S[u][S[h]++]=null,N.errorRequest(S,v,J)}S[I]=S[h],t(S[L]===0),S.emit("disconnect",S[R],[S],J),S[_]()});let k=!1;return V.on("\
close",()=>{k=!0}),{version:"h1",defaultPipelining:1,write(...S){return OA(EA,...S)},resume(){GA(EA)},destroy(S,d){k?queueMicrotask(d):V.destroy(S).on("close",d)},
get destroyed(){return V.destroyed},busy(S){return!!(V[r]||V[m]||V[x]||V[K]===1||S&&(EA[L]>0&&!S.idempotent||EA[L]>0&&(S.upgrade||S.method==="CONNECT")||EA[L]>0&&
N.bodyLength(S.body)!==0&&(N.isStream(S.body)||N.isAsyncIterable(S.body)||N.isFormDataLike(S.body))))}}}function CA(EA){EA[sA]&&(clearImmediate(EA[sA]),EA[sA]=null),
EA[K]=0}function bA(EA,V){V[K]=1,V[sA]=setImmediate(()=>{V[sA]=null,V[K]=2,EA[T]===V&&!V.destroyed&&EA[_]()})}function GA(EA){const V=EA[T];if(V&&!V.destroyed){
if(EA[Q]===0?!V[i]&&V.unref&&(V.unref(),V[i]=!0):V[i]&&V.ref&&(V.ref(),V[i]=!1),EA[L]===0&&EA[G]>0&&V[nA]){if(V[K]===0)return bA(EA,V),V[U].readMore(),V.destroyed,
void 0;if(V[K]===1)return V[U].readMore(),V.destroyed,void 0}if(EA[L]===0&&(V[U].readMore(),V.destroyed))return;if(EA[Q]===0)V[U].timeoutType!==j&&V[U].setTimeout(
EA[Y],j);else if(EA[L]>0&&V[U].statusCode<200&&V[U].timeoutType!==AA){const k=EA[u][EA[h]],S=k.headersTimeout!=null?k.headersTimeout:EA[BA];V[U].setTimeout(S,AA)}}}
function JA(EA){return EA!=="GET"&&EA!=="HEAD"&&EA!=="OPTIONS"&&EA!=="TRACE"&&EA!=="CONNECT"}function OA(EA,V){const{method:k,path:S,host:d,upgrade:J,blocking:v,
reset:Z}=V;let{body:z,headers:q,contentLength:QA}=V;const FA=k==="PUT"||k==="POST"||k==="PATCH"||k==="QUERY"||k==="PROPFIND"||k==="PROPPATCH";if(N.isFormDataLike(
z)){fA||(fA=e(4492).extractBody);const[TA,PA]=fA(z);V.contentType==null&&q.push("content-type",PA),z=TA.stream,QA=TA.length}else if(N.isBlobLike(z)&&V.contentType==
null){const TA=z.type;if(TA){const PA=`${TA}`;if(!N.isValidHeaderValue(PA))return N.errorRequest(EA,V,new B("invalid content-type header")),!1;q.push("content-t\
ype",PA)}}z&&typeof z.read=="function"&&z.read(0);const mA=N.bodyLength(z);if(QA=mA??QA,QA===null&&(QA=V.contentLength),QA===0&&!FA&&(QA=null),JA(k)&&QA>0&&V.contentLength!==
null&&V.contentLength!==QA){if(EA[cA])return N.errorRequest(EA,V,new l),!1;process.emitWarning(new l)}const yA=EA[T];CA(yA);const pA=TA=>{if(!V.aborted){if(V.completed){
(V.upgrade||V.method==="CONNECT")&&N.destroy(yA,new s("aborted"));return}N.errorRequest(EA,V,TA||new E),N.destroy(z),N.destroy(yA,new s("aborted"))}};try{V.onConnect(
pA)}catch(TA){N.errorRequest(EA,V,TA)}if(V.aborted)return!1;k==="HEAD"&&(yA[m]=!0),(J||k==="CONNECT")&&(yA[m]=!0),Z!=null&&(yA[m]=Z),EA[DA]&&yA[IA]++>=EA[DA]&&(yA[m]=
!0),v&&(yA[x]=!0);let UA=`${k} ${S} HTTP/1.1\r
`;if(typeof d=="string"?UA+=`host: ${d}\r
`:UA+=EA[w],J?UA+=`connection: upgrade\r
upgrade: ${J}\r
`:EA[b]&&!yA[m]?UA+=`connection: keep-alive\r
`:UA+=`connection: close\r
`,Array.isArray(q))for(let TA=0;TA<q.length;TA+=2){const PA=q[TA+0],LA=q[TA+1];if(Array.isArray(LA))for(let vA=0;vA<LA.length;vA++)UA+=`${PA}: ${LA[vA]}\r
`;else UA+=`${PA}: ${LA}\r
`}return f.sendHeaders.hasSubscribers&&f.sendHeaders.publish({request:V,headers:UA,socket:yA}),!z||mA===0?$A(pA,null,EA,V,yA,QA,UA,FA):N.isBuffer(z)?$A(pA,z,EA,
V,yA,QA,UA,FA):N.isBlobLike(z)?typeof z.stream=="function"?jA(pA,z.stream(),EA,V,yA,QA,UA,FA):KA(pA,z,EA,V,yA,QA,UA,FA):N.isStream(z)?zA(pA,z,EA,V,yA,QA,UA,FA):
N.isIterable(z)?jA(pA,z,EA,V,yA,QA,UA,FA):t(!1),!0}function zA(EA,V,k,S,d,J,v,Z){t(J!==0||k[L]===0,"stream body cannot be pipelined");let z=!1;const q=new XA({abort:EA,
socket:d,request:S,contentLength:J,client:k,expectsPayload:Z,header:v}),QA=function(pA){if(!z)try{!q.write(pA)&&this.pause&&this.pause()}catch(UA){N.destroy(this,
UA)}},FA=function(){z||V.resume&&V.resume()},mA=function(){if(queueMicrotask(()=>{V.removeListener("error",yA)}),!z){const pA=new E;queueMicrotask(()=>yA(pA))}},
yA=function(pA){if(!z){if(z=!0,t(d.destroyed||d[r]&&k[L]<=1),d.off("drain",FA).off("error",yA),V.removeListener("data",QA).removeListener("end",yA).removeListener(
"close",mA),!pA)try{q.end()}catch(UA){pA=UA}q.destroy(pA),pA&&(pA.code!=="UND_ERR_INFO"||pA.message!=="reset")?N.destroy(V,pA):N.destroy(V)}};V.on("data",QA).on(
"end",yA).on("error",yA).on("close",mA),V.resume&&V.resume(),d.on("drain",FA).on("error",yA),V.errorEmitted??V.errored?setImmediate(()=>yA(V.errored)):(V.endEmitted??
V.readableEnded)&&setImmediate(()=>yA(null)),(V.closeEmitted??V.closed)&&setImmediate(mA)}function $A(EA,V,k,S,d,J,v,Z){try{V?N.isBuffer(V)&&(t(J===V.byteLength,
"buffer body must have content length"),d.cork(),d.write(`${v}content-length: ${J}\r
\r
`,"latin1"),d.write(V),d.uncork(),S.onBodySent(V),!Z&&S.reset!==!1&&(d[m]=!0)):J===0?d.write(`${v}content-length: 0\r
\r
`,"latin1"):(t(J===null,"no body must not have content length"),d.write(`${v}\r
`,"latin1")),S.onRequestSent(),k[_]()}catch(z){EA(z)}}async function KA(EA,V,k,S,d,J,v,Z){t(J===V.size,"blob body must have content length");try{if(J!=null&&J!==
V.size)throw new l;const z=Buffer.from(await V.arrayBuffer());d.cork(),d.write(`${v}content-length: ${J}\r
\r
`,"latin1"),d.write(z),d.uncork(),S.onBodySent(z),S.onRequestSent(),!Z&&S.reset!==!1&&(d[m]=!0),k[_]()}catch(z){EA(z)}}async function jA(EA,V,k,S,d,J,v,Z){t(J!==
0||k[L]===0,"iterator body cannot be pipelined");let z=null;function q(){if(z){const mA=z;z=null,mA()}}const QA=()=>new Promise((mA,yA)=>{t(z===null),d[F]?yA(d[F]):
z=mA});d.on("close",q).on("drain",q);const FA=new XA({abort:EA,socket:d,request:S,contentLength:J,client:k,expectsPayload:Z,header:v});try{for await(const mA of V){
if(d[F])throw d[F];FA.write(mA)||await QA()}FA.end()}catch(mA){FA.destroy(mA)}finally{d.off("close",q).off("drain",q)}}class XA{constructor({abort:V,socket:k,request:S,
contentLength:d,client:J,expectsPayload:v,header:Z}){this.socket=k,this.request=S,this.contentLength=d,this.client=J,this.bytesWritten=0,this.expectsPayload=v,this.
header=Z,this.abort=V,k[r]=!0}write(V){const{socket:k,request:S,contentLength:d,client:J,bytesWritten:v,expectsPayload:Z,header:z}=this;if(k[F])throw k[F];if(k.
destroyed)return!1;const q=Buffer.byteLength(V);if(!q)return!0;if(d!==null&&v+q>d){if(J[cA])throw new l;process.emitWarning(new l)}k.cork(),v===0&&(!Z&&S.reset!==
!1&&(k[m]=!0),d===null?k.write(`${z}transfer-encoding: chunked\r
`,"latin1"):k.write(`${z}content-length: ${d}\r
\r
`,"latin1")),d===null&&k.write(`\r
${q.toString(16)}\r
`,"latin1"),this.bytesWritten+=q;const QA=k.write(V);return k.uncork(),S.onBodySent(V),QA||k[U].timeout&&k[U].timeoutType===AA&&k[U].timeout.refresh&&k[U].timeout.
refresh(),QA}end(){const{socket:V,contentLength:k,client:S,bytesWritten:d,expectsPayload:J,header:v,request:Z}=this;if(Z.onRequestSent(),V[r]=!1,V[F])throw V[F];
if(!V.destroyed){if(d===0?J?V.write(`${v}content-length: 0\r
\r
`,"latin1"):V.write(`${v}\r
`,"latin1"):k===null&&V.write(`\r
0\r
\r
`,"latin1"),k!==null&&d!==k){if(S[cA])throw new l;process.emitWarning(new l)}V[U].timeout&&V[U].timeoutType===AA&&V[U].timeout.refresh&&V[U].timeout.refresh(),S[_]()}}destroy(V){
const{socket:k,client:S,abort:d}=this;k[r]=!1,V&&(t(S[L]<=1,"pipeline should only contain this request"),d(V))}}O.exports=wA}),8788:((O,W,e)=>{const t=e(4589),{
errorMonitor:N}=e(8474),{pipeline:f}=e(7075),D=e(3440),{RequestContentLengthMismatchError:l,RequestAbortedError:n,SocketError:E,InformationalError:B}=e(8707),{kUrl:A,
kReset:C,kClient:o,kRunning:s,kPending:g,kQueue:a,kPendingIdx:c,kRunningIdx:R,kError:m,kSocket:M,kStrictContentLength:U,kOnError:x,kMaxConcurrentStreams:L,kHTTP2Session:G,
kResume:Q,kSize:r,kHTTPContext:u}=e(6443),i=Symbol("open streams");let y,w=!1,I;try{I=e(2467)}catch{I={constants:{}}}const{constants:{HTTP2_HEADER_AUTHORITY:h,HTTP2_HEADER_METHOD:F,
HTTP2_HEADER_PATH:b,HTTP2_HEADER_SCHEME:T,HTTP2_HEADER_CONTENT_LENGTH:Y,HTTP2_HEADER_EXPECT:H,HTTP2_HEADER_STATUS:tA}}=I;function iA(X){const K=[];for(const[sA,
nA]of Object.entries(X))if(Array.isArray(nA))for(const fA of nA)K.push(Buffer.from(sA),Buffer.from(fA));else K.push(Buffer.from(sA),Buffer.from(nA));return K}function BA(X){
const{[tA]:K,...sA}=X;return iA(sA)}async function gA(X,K){X[M]=K,w||(w=!0,process.emitWarning("H2 support is experimental, expect them to change at any time.",
{code:"UNDICI-H2"}));const sA=I.connect(X[A],{createConnection:()=>K,peerMaxConcurrentStreams:X[L]});sA[i]=0,sA[o]=X,sA[M]=K,D.addListener(sA,"error",DA),D.addListener(
sA,"frameError",IA),D.addListener(sA,"end",uA),D.addListener(sA,"goaway",RA),D.addListener(sA,"close",function(){const{[o]:fA}=this,{[M]:YA}=fA,SA=this[M][m]||this[m]||
new E("closed",D.getSocketInfo(YA));if(fA[G]=null,fA.destroyed){t(fA[g]===0);const xA=fA[a].splice(fA[R]);for(let lA=0;lA<xA.length;lA++){const MA=xA[lA];D.errorRequest(
fA,MA,SA)}}}),sA.unref(),X[G]=sA,K[G]=sA,D.addListener(K,"error",function(fA){this[m]=fA,this[o][x](fA)}),D.addListener(K,"end",function(){D.destroy(this,new E(
"other side closed",D.getSocketInfo(this)))}),D.addListener(K,"close",function(){const fA=this[m]||new E("closed",D.getSocketInfo(this));X[M]=null,this[G]!=null&&
this[G].destroy(fA),X[c]=X[R],t(X[s]===0),X.emit("disconnect",X[A],[X],fA),X[Q]()});let nA=!1;return K.on("close",()=>{nA=!0}),{version:"h2",defaultPipelining:1/0,
write(...fA){return $(X,...fA)},resume(){cA(X)},destroy(fA,YA){nA?queueMicrotask(YA):K.destroy(fA).on("close",YA)},get destroyed(){return K.destroyed},busy(){return!1}}}
function cA(X){const K=X[M];K?.destroyed===!1&&(X[r]===0&&X[L]===0?(K.unref(),X[G].unref()):(K.ref(),X[G].ref()))}function DA(X){this[M][m]=X,this[o][x](X)}function IA(X,K,sA){
if(sA===0){const nA=new B(`HTTP/2: "frameError" received - type ${X}, code ${K}`);this[M][m]=nA,this[o][x](nA)}}function uA(){const X=new E("other side closed",
D.getSocketInfo(this[M]));this.destroy(X),D.destroy(this[M],X)}function RA(X){const K=this[m]||new E(`HTTP/2: "GOAWAY" frame received with code ${X}`,D.getSocketInfo(
this)),sA=this[o];if(sA[M]=null,sA[u]=null,this[G]!=null&&(this[G].destroy(K),this[G]=null),D.destroy(this[M],K),sA[R]<sA[a].length){const nA=sA[a][sA[R]];sA[a][sA[R]++]=
null,D.errorRequest(sA,nA,K),sA[c]=sA[R]}t(sA[s]===0),sA.emit("disconnect",sA[A],[sA],K),sA[Q]()}function _(X){return X!=="GET"&&X!=="HEAD"&&X!=="OPTIONS"&&X!==
"TRACE"&&X!=="CONNECT"}function $(X,K){const sA=X[G],{method:nA,path:fA,host:YA,upgrade:SA,expectContinue:xA,signal:lA,headers:MA}=K;let{body:kA}=K;if(SA)return D.
errorRequest(X,K,new Error("Upgrade not supported for H2")),!1;const NA={};for(let CA=0;CA<MA.length;CA+=2){const bA=MA[CA+0],GA=MA[CA+1];if(Array.isArray(GA))for(let JA=0;JA<
GA.length;JA++)NA[bA]?NA[bA]+=`,${GA[JA]}`:NA[bA]=GA[JA];else NA[bA]=GA}let hA;const{hostname:HA,port:AA}=X[A];NA[h]=YA||`${HA}${AA?`:${AA}`:""}`,NA[F]=nA;const p=CA=>{
if(!K.aborted){if(K.completed){nA==="CONNECT"&&hA!=null&&D.destroy(hA,CA||new n);return}CA=CA||new n,D.errorRequest(X,K,CA),hA!=null&&D.destroy(hA,CA),D.destroy(
kA,CA),X[a][X[R]++]=null,X[Q]()}};try{K.onConnect(p)}catch(CA){D.errorRequest(X,K,CA)}if(K.aborted)return!1;if(nA==="CONNECT"){sA.ref(),hA=sA.request(NA,{endStream:!1,
signal:lA});let CA=!1;const bA=OA=>{CA=!0,hA.off(N,GA),K.onUpgradeResponse(Number(OA[tA]),OA,BA)},GA=OA=>{CA=!0,hA.off("response",bA),K.onUpgradeError(OA)},JA=()=>{
try{K.onUpgrade(null,null,hA)}catch(OA){hA.off("response",bA),p(OA);return}K.aborted||(hA.off("error",p),hA.once(N,GA),X[a][X[R]++]=null)};return hA.once("respo\
nse",bA),hA.once("error",p),++sA[i],JA(),hA.once("close",()=>{!CA&&K.completed&&(hA.off("response",bA),hA.off(N,GA),K.onUpgradeError(new B(`HTTP/2: "stream erro\
r" received - code ${hA.rstCode}`))),sA[i]-=1,sA[i]===0&&sA.unref()}),!0}NA[b]=fA,NA[T]="https";const j=nA==="PUT"||nA==="POST"||nA==="PATCH";kA&&typeof kA.read==
"function"&&kA.read(0);let rA=D.bodyLength(kA);if(D.isFormDataLike(kA)){y??=e(4492).extractBody;const[CA,bA]=y(kA);NA["content-type"]=bA,kA=CA.stream,rA=CA.length}
if(rA==null&&(rA=K.contentLength),(rA===0||!j)&&(rA=null),_(nA)&&rA>0&&K.contentLength!=null&&K.contentLength!==rA){if(X[U])return D.errorRequest(X,K,new l),!1;
process.emitWarning(new l)}rA!=null&&(t(kA,"no body must not have content length"),NA[Y]=`${rA}`),sA.ref();const dA=nA==="GET"||nA==="HEAD"||kA===null;return xA?
(NA[H]="100-continue",hA=sA.request(NA,{endStream:dA,signal:lA}),hA.once("continue",wA)):(hA=sA.request(NA,{endStream:dA,signal:lA}),wA()),++sA[i],hA.once("resp\
onse",CA=>{const{[tA]:bA,...GA}=CA;if(K.onResponseStarted(),K.aborted){const JA=new n;D.errorRequest(X,K,JA),D.destroy(hA,JA);return}K.onHeaders(Number(bA),iA(GA),
hA.resume.bind(hA),"")===!1&&hA.pause(),hA.on("data",JA=>{K.onData(JA)===!1&&hA.pause()})}),hA.once("end",()=>{(hA.state?.state==null||hA.state.state<6)&&K.onComplete(
[]),sA[i]===0&&sA.unref(),p(new B("HTTP/2: stream half-closed (remote)")),X[a][X[R]++]=null,X[c]=X[R],X[Q]()}),hA.once("close",()=>{sA[i]-=1,sA[i]===0&&sA.unref()}),
hA.once("error",function(CA){p(CA)}),hA.once("frameError",(CA,bA)=>{p(new B(`HTTP/2: "frameError" received - type ${CA}, code ${bA}`))}),!0;function wA(){!kA||rA===
0?eA(p,hA,null,X,K,X[M],rA,j):D.isBuffer(kA)?eA(p,hA,kA,X,K,X[M],rA,j):D.isBlobLike(kA)?typeof kA.stream=="function"?oA(p,hA,kA.stream(),X,K,X[M],rA,j):aA(p,hA,
kA,X,K,X[M],rA,j):D.isStream(kA)?P(p,X[M],j,hA,kA,X,K,rA):D.isIterable(kA)?oA(p,hA,kA,X,K,X[M],rA,j):t(!1)}}function eA(X,K,sA,nA,fA,YA,SA,xA){try{sA!=null&&D.isBuffer(
sA)&&(t(SA===sA.byteLength,"buffer body must have content length"),K.cork(),K.write(sA),K.uncork(),K.end(),fA.onBodySent(sA)),xA||(YA[C]=!0),fA.onRequestSent(),
nA[Q]()}catch(lA){X(lA)}}function P(X,K,sA,nA,fA,YA,SA,xA){t(xA!==0||YA[s]===0,"stream body cannot be pipelined");const lA=f(fA,nA,kA=>{kA?(D.destroy(lA,kA),X(kA)):
(D.removeAllListeners(lA),SA.onRequestSent(),sA||(K[C]=!0),YA[Q]())});D.addListener(lA,"data",MA);function MA(kA){SA.onBodySent(kA)}}async function aA(X,K,sA,nA,fA,YA,SA,xA){
t(SA===sA.size,"blob body must have content length");try{if(SA!=null&&SA!==sA.size)throw new l;const lA=Buffer.from(await sA.arrayBuffer());K.cork(),K.write(lA),
K.uncork(),K.end(),fA.onBodySent(lA),fA.onRequestSent(),xA||(YA[C]=!0),nA[Q]()}catch(lA){X(lA)}}async function oA(X,K,sA,nA,fA,YA,SA,xA){t(SA!==0||nA[s]===0,"it\
erator body cannot be pipelined");let lA=null;function MA(){if(lA){const NA=lA;lA=null,NA()}}const kA=()=>new Promise((NA,hA)=>{t(lA===null),YA[m]?hA(YA[m]):lA=
NA});K.on("close",MA).on("drain",MA);try{for await(const NA of sA){if(YA[m])throw YA[m];const hA=K.write(NA);fA.onBodySent(NA),hA||await kA()}K.end(),fA.onRequestSent(),
xA||(YA[C]=!0),nA[Q]()}catch(NA){X(NA)}finally{K.off("close",MA).off("drain",MA)}}O.exports=gA}),3701:((O,W,e)=>{const t=e(4589),N=e(7030),f=e(7067),D=e(3440),{
channels:l}=e(2414),n=e(4655),E=e(1841),{InvalidArgumentError:B,InformationalError:A,ClientDestroyedError:C}=e(8707),o=e(9136),{kUrl:s,kServerName:g,kClient:a,kBusy:c,
kConnect:R,kResuming:m,kRunning:M,kPending:U,kSize:x,kQueue:L,kConnected:G,kConnecting:Q,kNeedDrain:r,kKeepAliveDefaultTimeout:u,kHostHeader:i,kPendingIdx:y,kRunningIdx:w,
kError:I,kPipelining:h,kKeepAliveTimeoutValue:F,kMaxHeadersSize:b,kKeepAliveMaxTimeout:T,kKeepAliveTimeoutThreshold:Y,kHeadersTimeout:H,kBodyTimeout:tA,kStrictContentLength:iA,
kConnector:BA,kMaxRedirections:gA,kMaxRequests:cA,kCounter:DA,kClose:IA,kDestroy:uA,kDispatch:RA,kInterceptors:_,kLocalAddress:$,kMaxResponseSize:eA,kOnError:P,
kHTTPContext:aA,kMaxConcurrentStreams:oA,kResume:X}=e(6443),K=e(637),sA=e(8788);let nA=!1;const fA=Symbol("kClosedResolve"),YA=()=>{};function SA(AA){return AA[h]??
AA[aA]?.defaultPipelining??1}class xA extends E{constructor(p,{interceptors:j,maxHeaderSize:rA,headersTimeout:dA,socketTimeout:wA,requestTimeout:CA,connectTimeout:bA,
bodyTimeout:GA,idleTimeout:JA,keepAlive:OA,keepAliveTimeout:zA,maxKeepAliveTimeout:$A,keepAliveMaxTimeout:KA,keepAliveTimeoutThreshold:jA,socketPath:XA,pipelining:EA,
tls:V,strictContentLength:k,maxCachedSessions:S,maxRedirections:d,connect:J,maxRequestsPerClient:v,localAddress:Z,maxResponseSize:z,autoSelectFamily:q,autoSelectFamilyAttemptTimeout:QA,
maxConcurrentStreams:FA,allowH2:mA,webSocket:yA,eventSource:pA}={}){if(super({webSocket:yA,eventSource:pA}),OA!==void 0)throw new B("unsupported keepAlive, use \
pipelining=0 instead");if(wA!==void 0)throw new B("unsupported socketTimeout, use headersTimeout & bodyTimeout instead");if(CA!==void 0)throw new B("unsupported\
 requestTimeout, use headersTimeout & bodyTimeout instead");if(JA!==void 0)throw new B("unsupported idleTimeout, use keepAliveTimeout instead");if($A!==void 0)throw new B(
"unsupported maxKeepAliveTimeout, use keepAliveMaxTimeout instead");if(rA!=null&&!Number.isFinite(rA))throw new B("invalid maxHeaderSize");if(XA!=null&&typeof XA!=
"string")throw new B("invalid socketPath");if(bA!=null&&(!Number.isFinite(bA)||bA<0))throw new B("invalid connectTimeout");if(zA!=null&&(!Number.isFinite(zA)||zA<=
0))throw new B("invalid keepAliveTimeout");if(KA!=null&&(!Number.isFinite(KA)||KA<=0))throw new B("invalid keepAliveMaxTimeout");if(jA!=null&&!Number.isFinite(jA))
throw new B("invalid keepAliveTimeoutThreshold");if(dA!=null&&(!Number.isInteger(dA)||dA<0))throw new B("headersTimeout must be a positive integer or zero");if(GA!=
null&&(!Number.isInteger(GA)||GA<0))throw new B("bodyTimeout must be a positive integer or zero");if(J!=null&&typeof J!="function"&&typeof J!="object")throw new B(
"connect must be a function or an object");if(d!=null&&(!Number.isInteger(d)||d<0))throw new B("maxRedirections must be a positive number");if(v!=null&&(!Number.
isInteger(v)||v<0))throw new B("maxRequestsPerClient must be a positive number");if(Z!=null&&(typeof Z!="string"||N.isIP(Z)===0))throw new B("localAddress must \
be valid string IP address");if(z!=null&&(!Number.isInteger(z)||z<-1))throw new B("maxResponseSize must be a positive number");if(QA!=null&&(!Number.isInteger(QA)||
QA<-1))throw new B("autoSelectFamilyAttemptTimeout must be a positive number");if(mA!=null&&typeof mA!="boolean")throw new B("allowH2 must be a valid boolean va\
lue");if(FA!=null&&(typeof FA!="number"||FA<1))throw new B("maxConcurrentStreams must be a positive integer, greater than 0");typeof J!="function"&&(J=o({...V,maxCachedSessions:S,
allowH2:mA,socketPath:XA,timeout:bA,...q?{autoSelectFamily:q,autoSelectFamilyAttemptTimeout:QA}:void 0,...J})),j?.Client&&Array.isArray(j.Client)?(this[_]=j.Client,
nA||(nA=!0,process.emitWarning("Client.Options#interceptor is deprecated. Use Dispatcher#compose instead.",{code:"UNDICI-CLIENT-INTERCEPTOR-DEPRECATED"}))):this[_]=
[lA({maxRedirections:d})],this[s]=D.parseOrigin(p),this[BA]=J,this[h]=EA??1,this[b]=rA||f.maxHeaderSize,this[u]=zA??4e3,this[T]=KA??6e5,this[Y]=jA??2e3,this[F]=
this[u],this[g]=null,this[$]=Z??null,this[m]=0,this[r]=0,this[i]=`host: ${this[s].hostname}${this[s].port?`:${this[s].port}`:""}\r
`,this[tA]=GA??3e5,this[H]=dA??3e5,this[iA]=k??!0,this[gA]=d,this[cA]=v,this[fA]=null,this[eA]=z>-1?z:-1,this[oA]=FA??100,this[aA]=null,this[L]=[],this[w]=0,this[y]=
0,this[X]=UA=>hA(this,UA),this[P]=UA=>MA(this,UA)}get pipelining(){return this[h]}set pipelining(p){this[h]=p,this[X](!0)}get[U](){return this[L].length-this[y]}get[M](){
return this[y]-this[w]}get[x](){return this[L].length-this[w]}get[G](){return!!this[aA]&&!this[Q]&&!this[aA].destroyed}get[c](){return!!(this[aA]?.busy(null)||this[x]>=
(SA(this)||1)||this[U]>0)}[R](p){kA(this),this.once("connect",p)}[RA](p,j){const rA=p.origin||this[s].origin,dA=new n(rA,p,j);return this[L].push(dA),this[m]||(D.
bodyLength(dA.body)==null&&D.isIterable(dA.body)?(this[m]=1,queueMicrotask(()=>hA(this))):this[X](!0)),this[m]&&this[r]!==2&&this[c]&&(this[r]=2),this[r]<2}async[IA](){
return new Promise(p=>{this[x]?this[fA]=p:p(null)})}async[uA](p){return new Promise(j=>{const rA=this[L].splice(this[y]);for(let wA=0;wA<rA.length;wA++){const CA=rA[wA];
D.errorRequest(this,CA,p)}const dA=()=>{this[fA]&&(this[fA](),this[fA]=null),j(null)};this[aA]?(this[aA].destroy(p,dA),this[aA]=null):queueMicrotask(dA),this[X]()})}}
const lA=e(5092);function MA(AA,p){if(AA[M]===0&&p.code!=="UND_ERR_INFO"&&p.code!=="UND_ERR_SOCKET"){t(AA[y]===AA[w]);const j=AA[L].splice(AA[w]);for(let rA=0;rA<
j.length;rA++){const dA=j[rA];D.errorRequest(AA,dA,p)}t(AA[x]===0)}}async function kA(AA){t(!AA[Q]),t(!AA[aA]);let{host:p,hostname:j,protocol:rA,port:dA}=AA[s];
if(j[0]==="["){const wA=j.indexOf("]");t(wA!==-1);const CA=j.substring(1,wA);t(N.isIP(CA)),j=CA}AA[Q]=!0,l.beforeConnect.hasSubscribers&&l.beforeConnect.publish(
{connectParams:{host:p,hostname:j,protocol:rA,port:dA,version:AA[aA]?.version,servername:AA[g],localAddress:AA[$]},connector:AA[BA]});try{const wA=await new Promise(
(CA,bA)=>{AA[BA]({host:p,hostname:j,protocol:rA,port:dA,servername:AA[g],localAddress:AA[$]},(GA,JA)=>{GA?bA(GA):CA(JA)})});if(AA.destroyed){D.destroy(wA.on("er\
ror",YA),new C);return}t(wA);try{AA[aA]=wA.alpnProtocol==="h2"?await sA(AA,wA):await K(AA,wA)}catch(CA){throw wA.destroy().on("error",YA),CA}AA[Q]=!1,wA[DA]=0,wA[cA]=
AA[cA],wA[a]=AA,wA[I]=null,l.connected.hasSubscribers&&l.connected.publish({connectParams:{host:p,hostname:j,protocol:rA,port:dA,version:AA[aA]?.version,servername:AA[g],
localAddress:AA[$]},connector:AA[BA],socket:wA}),AA.emit("connect",AA[s],[AA])}catch(wA){if(AA.destroyed)return;if(AA[Q]=!1,l.connectError.hasSubscribers&&l.connectError.
publish({connectParams:{host:p,hostname:j,protocol:rA,port:dA,version:AA[aA]?.version,servername:AA[g],localAddress:AA[$]},connector:AA[BA],error:wA}),wA.code===
"ERR_TLS_CERT_ALTNAME_INVALID")for(t(AA[M]===0);AA[U]>0&&AA[L][AA[y]].servername===AA[g];){const CA=AA[L][AA[y]++];D.errorRequest(AA,CA,wA)}else MA(AA,wA);AA.emit(
"connectionError",AA[s],[AA],wA)}AA[X]()}function NA(AA){AA[r]=0,AA.emit("drain",AA[s],[AA])}function hA(AA,p){AA[m]!==2&&(AA[m]=2,HA(AA,p),AA[m]=0,AA[w]>256&&(AA[L].
splice(0,AA[w]),AA[y]-=AA[w],AA[w]=0))}function HA(AA,p){for(;;){if(AA.destroyed){t(AA[U]===0);return}if(AA[fA]&&!AA[x]){AA[fA](),AA[fA]=null;return}if(AA[aA]&&
AA[aA].resume(),AA[c])AA[r]=2;else if(AA[r]===2){p?(AA[r]=1,queueMicrotask(()=>NA(AA))):NA(AA);continue}if(AA[U]===0||AA[M]>=(SA(AA)||1))return;const j=AA[L][AA[y]];
if(AA[s].protocol==="https:"&&AA[g]!==j.servername){if(AA[M]>0)return;AA[g]=j.servername,AA[aA]?.destroy(new A("servername changed"),()=>{AA[aA]=null,hA(AA)})}if(AA[Q])
return;if(!AA[aA]){kA(AA);return}if(AA[aA].destroyed||AA[aA].busy(j))return;!j.aborted&&AA[aA].write(j)?AA[y]++:AA[L].splice(AA[y],1)}}O.exports=xA}),1841:((O,W,e)=>{
const t=e(4573),N=e(883),{ClientDestroyedError:f,ClientClosedError:D,InvalidArgumentError:l}=e(8707),{kDestroy:n,kClose:E,kClosed:B,kDestroyed:A,kDispatch:C,kInterceptors:o}=e(
6443),s=Symbol("onDestroyed"),g=Symbol("onClosed"),a=Symbol("Intercepted Dispatch"),c=Symbol("webSocketOptions"),R=Symbol("eventSourceOptions");class m extends N{constructor(U){
super(),this[A]=!1,this[s]=null,this[B]=!1,this[g]=[],this[c]=U?.webSocket??{},this[R]=U?.eventSource??{}}get webSocketOptions(){return{maxFragments:this[c].maxFragments??
131072,maxPayloadSize:this[c].maxPayloadSize??128*1024*1024}}get eventSourceOptions(){return{maxEventSize:this[R].maxEventSize??t.kStringMaxLength}}get destroyed(){
return this[A]}get closed(){return this[B]}get interceptors(){return this[o]}set interceptors(U){if(U){for(let x=U.length-1;x>=0;x--)if(typeof this[o][x]!="func\
tion")throw new l("interceptor must be an function")}this[o]=U}close(U){if(U===void 0)return new Promise((L,G)=>{this.close((Q,r)=>Q?G(Q):L(r))});if(typeof U!="\
function")throw new l("invalid callback");if(this[A]){queueMicrotask(()=>U(new f,null));return}if(this[B]){this[g]?this[g].push(U):queueMicrotask(()=>U(null,null));
return}this[B]=!0,this[g].push(U);const x=()=>{const L=this[g];this[g]=null;for(let G=0;G<L.length;G++)L[G](null,null)};this[E]().then(()=>this.destroy()).then(
()=>{queueMicrotask(x)})}destroy(U,x){if(typeof U=="function"&&(x=U,U=null),x===void 0)return new Promise((G,Q)=>{this.destroy(U,(r,u)=>r?Q(r):G(u))});if(typeof x!=
"function")throw new l("invalid callback");if(this[A]){this[s]?this[s].push(x):queueMicrotask(()=>x(null,null));return}U||(U=new f),this[A]=!0,this[s]=this[s]||
[],this[s].push(x);const L=()=>{const G=this[s];this[s]=null;for(let Q=0;Q<G.length;Q++)G[Q](null,null)};this[n](U).then(()=>{queueMicrotask(L)})}[a](U,x){if(!this[o]||
this[o].length===0)return this[a]=this[C],this[C](U,x);let L=this[C].bind(this);for(let G=this[o].length-1;G>=0;G--)L=this[o][G](L);return this[a]=L,L(U,x)}dispatch(U,x){
if(!x||typeof x!="object")throw new l("handler must be an object");try{if(!U||typeof U!="object")throw new l("opts must be an object.");if(this[A]||this[s])throw new f;
if(this[B])throw new D;return this[a](U,x)}catch(L){if(typeof x.onError!="function")throw new l("invalid onError method");return x.onError(L),!1}}}O.exports=m}),
883:((O,W,e)=>{const t=e(8474);class N extends t{dispatch(){throw new Error("not implemented")}close(){throw new Error("not implemented")}destroy(){throw new Error(
"not implemented")}compose(...l){const n=Array.isArray(l[0])?l[0]:l;let E=this.dispatch.bind(this);for(const B of n)if(B!=null){if(typeof B!="function")throw new TypeError(
`invalid interceptor, expected function received ${typeof B}`);if(E=B(E),E==null||typeof E!="function"||E.length!==2)throw new TypeError("invalid interceptor")}
return new f(this,E)}}class f extends N{#A=null;#e=null;constructor(l,n){super(),this.#A=l,this.#e=n}dispatch(...l){this.#e(...l)}close(...l){return this.#A.close(
...l)}destroy(...l){return this.#A.destroy(...l)}}O.exports=N}),3137:((O,W,e)=>{const t=e(1841),{kClose:N,kDestroy:f,kClosed:D,kDestroyed:l,kDispatch:n,kNoProxyAgent:E,
kHttpProxyAgent:B,kHttpsProxyAgent:A}=e(6443),C=e(6672),o=e(7405),s={"http:":80,"https:":443};let g=!1;class a extends t{#A=null;#e=null;#t=null;constructor(R={}){
super(),this.#t=R,g||(g=!0,process.emitWarning("EnvHttpProxyAgent is experimental, expect them to change at any time.",{code:"UNDICI-EHPA"}));const{httpProxy:m,
httpsProxy:M,noProxy:U,...x}=R;this[E]=new o(x);const L=m??process.env.http_proxy??process.env.HTTP_PROXY;L?this[B]=new C({...x,uri:L}):this[B]=this[E];const G=M??
process.env.https_proxy??process.env.HTTPS_PROXY;G?this[A]=new C({...x,uri:G}):this[A]=this[B],this.#s()}[n](R,m){const M=new URL(R.origin);return this.#n(M).dispatch(
R,m)}async[N](){await this[E].close(),this[B][D]||await this[B].close(),this[A][D]||await this[A].close()}async[f](R){await this[E].destroy(R),this[B][l]||await this[B].
destroy(R),this[A][l]||await this[A].destroy(R)}#n(R){let{protocol:m,host:M,port:U}=R;return M=M.replace(/:\d*$/,"").toLowerCase(),U=Number.parseInt(U,10)||s[m]||
0,this.#r(M,U)?m==="https:"?this[A]:this[B]:this[E]}#r(R,m){if(this.#o&&this.#s(),this.#e.length===0)return!0;if(this.#A==="*")return!1;for(let M=0;M<this.#e.length;M++){
const U=this.#e[M];if(!(U.port&&U.port!==m)){if(/^[.*]/.test(U.hostname)){if(R.endsWith(U.hostname.replace(/^\*/,"")))return!1}else if(R===U.hostname)return!1}}
return!0}#s(){const R=this.#t.noProxy??this.#i,m=R.split(/[,\s]/),M=[];for(let U=0;U<m.length;U++){const x=m[U];if(!x)continue;const L=x.match(/^(.+):(\d+)$/);M.
push({hostname:(L?L[1]:x).toLowerCase(),port:L?Number.parseInt(L[2],10):0})}this.#A=R,this.#e=M}get#o(){return this.#t.noProxy!==void 0?!1:this.#A!==this.#i}get#i(){
return process.env.no_proxy??process.env.NO_PROXY??""}}O.exports=a}),4660:(O=>{class t{constructor(){this.bottom=0,this.top=0,this.list=new Array(2048),this.next=
null}isEmpty(){return this.top===this.bottom}isFull(){return(this.top+1&2047)===this.bottom}push(f){this.list[this.top]=f,this.top=this.top+1&2047}shift(){const f=this.
list[this.bottom];return f===void 0?null:(this.list[this.bottom]=void 0,this.bottom=this.bottom+1&2047,f)}}O.exports=class{constructor(){this.head=this.tail=new t}isEmpty(){
return this.head.isEmpty()}push(f){this.head.isFull()&&(this.head=this.head.next=new t),this.head.push(f)}shift(){const f=this.tail,D=f.shift();return f.isEmpty()&&
f.next!==null&&(this.tail=f.next),D}}}),2128:((O,W,e)=>{const t=e(1841),N=e(4660),{kConnected:f,kSize:D,kRunning:l,kPending:n,kQueued:E,kBusy:B,kFree:A,kUrl:C,kClose:o,
kDestroy:s,kDispatch:g}=e(6443),a=e(3246),c=Symbol("clients"),R=Symbol("needDrain"),m=Symbol("queue"),M=Symbol("closed resolve"),U=Symbol("onDrain"),x=Symbol("o\
nConnect"),L=Symbol("onDisconnect"),G=Symbol("onConnectionError"),Q=Symbol("get dispatcher"),r=Symbol("add client"),u=Symbol("remove client"),i=Symbol("stats");
class y extends t{constructor(I){super(I),this[m]=new N,this[c]=[],this[E]=0;const h=this;this[U]=function(b,T){const Y=h[m];let H=!1;for(;!H;){const tA=Y.shift();
if(!tA)break;h[E]--,H=!this.dispatch(tA.opts,tA.handler)}this[R]=H,!this[R]&&h[R]&&(h[R]=!1,h.emit("drain",b,[h,...T])),h[M]&&Y.isEmpty()&&Promise.all(h[c].map(
tA=>tA.close())).then(h[M])},this[x]=(F,b)=>{h.emit("connect",F,[h,...b])},this[L]=(F,b,T)=>{h.emit("disconnect",F,[h,...b],T)},this[G]=(F,b,T)=>{h.emit("connec\
tionError",F,[h,...b],T)},this[i]=new a(this)}get[B](){return this[R]}get[f](){return this[c].filter(I=>I[f]).length}get[A](){return this[c].filter(I=>I[f]&&!I[R]).
length}get[n](){let I=this[E];for(const{[n]:h}of this[c])I+=h;return I}get[l](){let I=0;for(const{[l]:h}of this[c])I+=h;return I}get[D](){let I=this[E];for(const{
[D]:h}of this[c])I+=h;return I}get stats(){return this[i]}async[o](){this[m].isEmpty()?await Promise.all(this[c].map(I=>I.close())):await new Promise(I=>{this[M]=
I})}async[s](I){for(;;){const h=this[m].shift();if(!h)break;h.handler.onError(I)}await Promise.all(this[c].map(h=>h.destroy(I)))}[g](I,h){const F=this[Q]();return F?
F.dispatch(I,h)||(F[R]=!0,this[R]=!this[Q]()):(this[R]=!0,this[m].push({opts:I,handler:h}),this[E]++),!this[R]}[r](I){return I.on("drain",this[U]).on("connect",
this[x]).on("disconnect",this[L]).on("connectionError",this[G]),this[c].push(I),this[R]&&queueMicrotask(()=>{this[R]&&this[U](I[C],[this,I])}),this}[u](I){I.close(
()=>{const h=this[c].indexOf(I);h!==-1&&this[c].splice(h,1)}),this[R]=this[c].some(h=>!h[R]&&h.closed!==!0&&h.destroyed!==!0)}}O.exports={PoolBase:y,kClients:c,
kNeedDrain:R,kAddClient:r,kRemoveClient:u,kGetDispatcher:Q}}),3246:((O,W,e)=>{const{kFree:t,kConnected:N,kPending:f,kQueued:D,kRunning:l,kSize:n}=e(6443),E=Symbol(
"pool");class B{constructor(C){this[E]=C}get connected(){return this[E][N]}get free(){return this[E][t]}get pending(){return this[E][f]}get queued(){return this[E][D]}get running(){
return this[E][l]}get size(){return this[E][n]}}O.exports=B}),628:((O,W,e)=>{const{PoolBase:t,kClients:N,kNeedDrain:f,kAddClient:D,kGetDispatcher:l}=e(2128),n=e(
3701),{InvalidArgumentError:E}=e(8707),B=e(3440),{kUrl:A,kInterceptors:C}=e(6443),o=e(9136),s=Symbol("options"),g=Symbol("connections"),a=Symbol("factory");function c(m,M){
return new n(m,M)}class R extends t{constructor(M,{connections:U,factory:x=c,connect:L,connectTimeout:G,tls:Q,maxCachedSessions:r,socketPath:u,autoSelectFamily:i,
autoSelectFamilyAttemptTimeout:y,allowH2:w,...I}={}){if(U!=null&&(!Number.isFinite(U)||U<0))throw new E("invalid connections");if(typeof x!="function")throw new E(
"factory must be a function.");if(L!=null&&typeof L!="function"&&typeof L!="object")throw new E("connect must be a function or an object");typeof L!="function"&&
(L=o({...Q,maxCachedSessions:r,allowH2:w,socketPath:u,timeout:G,...i?{autoSelectFamily:i,autoSelectFamilyAttemptTimeout:y}:void 0,...L})),super(I),this[C]=I.interceptors?.
Pool&&Array.isArray(I.interceptors.Pool)?I.interceptors.Pool:[],this[g]=U||null,this[A]=B.parseOrigin(M),this[s]={...B.deepClone(I),connect:L,allowH2:w},this[s].
interceptors=I.interceptors?{...I.interceptors}:void 0,this[a]=x,this.on("connectionError",(h,F,b)=>{for(const T of F){const Y=this[N].indexOf(T);Y!==-1&&this[N].
splice(Y,1)}})}[l](){for(const M of this[N])if(!M[f])return M;if(!this[g]||this[N].length<this[g]){const M=this[a](this[A],this[s]);return this[D](M),M}}}O.exports=
R}),6672:((O,W,e)=>{const{kProxy:t,kClose:N,kDestroy:f,kDispatch:D,kInterceptors:l}=e(6443),{URL:n}=e(3136),E=e(7405),B=e(628),A=e(1841),{InvalidArgumentError:C,
RequestAbortedError:o,SecureProxyConnectionError:s}=e(8707),g=e(9136),a=e(3701),c=Symbol("proxy agent"),R=Symbol("proxy client"),m=Symbol("proxy headers"),M=Symbol(
"request tls settings"),U=Symbol("proxy tls settings"),x=Symbol("connect endpoint function"),L=Symbol("tunnel proxy");function G(h){return h==="https:"?443:80}function Q(h,F){
return new B(h,F)}const r=()=>{};function u(h,F){return F.connections===1?new a(h,F):new B(h,F)}class i extends A{#A;constructor(F,{headers:b={},connect:T,factory:Y}){
if(super(),!F)throw new C("Proxy URL is mandatory");this[m]=b,Y?this.#A=Y(F,{connect:T}):this.#A=new a(F,{connect:T})}[D](F,b){const T=b.onHeaders;b.onHeaders=function(iA,BA,gA){
if(iA===407){typeof b.onError=="function"&&b.onError(new C("Proxy Authentication Required (407)"));return}T&&T.call(this,iA,BA,gA)};const{origin:Y,path:H="/",headers:tA={}}=F;
if(F.path=Y+H,!("host"in tA)&&!("Host"in tA)){const{host:iA}=new n(Y);tA.host=iA}return F.headers={...this[m],...tA},this.#A[D](F,b)}async[N](){return this.#A.close()}async[f](F){
return this.#A.destroy(F)}}class y extends A{constructor(F){if(super(),!F||typeof F=="object"&&!(F instanceof n)&&!F.uri)throw new C("Proxy uri is mandatory");const{
clientFactory:b=Q}=F;if(typeof b!="function")throw new C("Proxy opts.clientFactory must be a function.");const{proxyTunnel:T=!0}=F,Y=this.#A(F),{href:H,origin:tA,
port:iA,protocol:BA,username:gA,password:cA,hostname:DA}=Y;if(this[t]={uri:H,protocol:BA},this[l]=F.interceptors?.ProxyAgent&&Array.isArray(F.interceptors.ProxyAgent)?
F.interceptors.ProxyAgent:[],this[M]=F.requestTls,this[U]=F.proxyTls,this[m]=F.headers||{},this[L]=T,F.auth&&F.token)throw new C("opts.auth cannot be used in co\
mbination with opts.token");F.auth?this[m]["proxy-authorization"]=`Basic ${F.auth}`:F.token?this[m]["proxy-authorization"]=F.token:gA&&cA&&(this[m]["proxy-autho\
rization"]=`Basic ${Buffer.from(`${decodeURIComponent(gA)}:${decodeURIComponent(cA)}`).toString("base64")}`);const IA=g({...F.proxyTls});this[x]=g({...F.requestTls});
const uA=F.factory||u,RA=(_,$)=>{const{protocol:eA}=new n(_);return!this[L]&&eA==="http:"&&this[t].protocol==="http:"?new i(this[t].uri,{headers:this[m],connect:IA,
factory:uA}):uA(_,$)};this[R]=b(Y,{connect:IA}),this[c]=new E({...F,factory:RA,connect:async(_,$)=>{let eA=_.host;_.port||(eA+=`:${G(_.protocol)}`);try{const{socket:P,
statusCode:aA}=await this[R].connect({origin:tA,port:iA,path:eA,signal:_.signal,headers:{...this[m],host:_.host},servername:this[U]?.servername||DA});if(aA!==200&&
(P.on("error",r).destroy(),$(new o(`Proxy response (${aA}) !== 200 when HTTP Tunneling`))),_.protocol!=="https:"){$(null,P);return}let oA;this[M]?oA=this[M].servername:
oA=_.servername,this[x]({..._,servername:oA,httpSocket:P},$)}catch(P){P.code==="ERR_TLS_CERT_ALTNAME_INVALID"?$(new s(P)):$(P)}}})}dispatch(F,b){const T=w(F.headers);
if(I(T),T&&!("host"in T)&&!("Host"in T)){const{host:Y}=new n(F.origin);T.host=Y}return this[c].dispatch({...F,headers:T},b)}#A(F){return typeof F=="string"?new n(
F):F instanceof n?F:new n(F.uri)}async[N](){await this[c].close(),await this[R].close()}async[f](){await this[c].destroy(),await this[R].destroy()}}function w(h){
if(Array.isArray(h)){const F={};for(let b=0;b<h.length;b+=2)F[h[b]]=h[b+1];return F}return h}function I(h){if(h&&Object.keys(h).find(b=>b.toLowerCase()==="proxy\
-authorization"))throw new C("Proxy-Authorization should be sent in ProxyAgent constructor")}O.exports=y}),50:((O,W,e)=>{const t=e(883),N=e(7816);class f extends t{#A=null;#e=null;constructor(l,n={}){
super(n),this.#A=l,this.#e=n}dispatch(l,n){const E=new N({...l,retryOptions:this.#e},{dispatch:this.#A.dispatch.bind(this.#A),handler:n});return this.#A.dispatch(
l,E)}close(){return this.#A.close()}destroy(){return this.#A.destroy()}}O.exports=f}),2581:((O,W,e)=>{const t=Symbol.for("undici.globalDispatcher.1"),{InvalidArgumentError:N}=e(
8707),f=e(7405);l()===void 0&&D(new f);function D(n){if(!n||typeof n.dispatch!="function")throw new N("Argument agent must implement Agent");Object.defineProperty(
globalThis,t,{value:n,writable:!0,enumerable:!1,configurable:!1})}function l(){return globalThis[t]}O.exports={setGlobalDispatcher:D,getGlobalDispatcher:l}}),8155:(O=>{
O.exports=class{#A;constructor(e){if(typeof e!="object"||e===null)throw new TypeError("handler must be an object");this.#A=e}onConnect(...e){return this.#A.onConnect?.(
...e)}onError(...e){return this.#A.onError?.(...e)}onUpgrade(...e){return this.#A.onUpgrade?.(...e)}onResponseStarted(...e){return this.#A.onResponseStarted?.(...e)}onHeaders(...e){
return this.#A.onHeaders?.(...e)}onData(...e){return this.#A.onData?.(...e)}onComplete(...e){return this.#A.onComplete?.(...e)}onBodySent(...e){return this.#A.onBodySent?.(
...e)}}}),8754:((O,W,e)=>{const t=e(3440),{kBodyUsed:N}=e(6443),f=e(4589),{InvalidArgumentError:D}=e(8707),l=e(8474),n=[300,301,302,303,307,308],E=Symbol("body");
class B{constructor(a){this[E]=a,this[N]=!1}async*[Symbol.asyncIterator](){f(!this[N],"disturbed"),this[N]=!0,yield*this[E]}}class A{constructor(a,c,R,m){if(c!=
null&&(!Number.isInteger(c)||c<0))throw new D("maxRedirections must be a positive number");t.validateHandler(m,R.method,R.upgrade),this.dispatch=a,this.location=
null,this.abort=null,this.opts={...R,maxRedirections:0},this.maxRedirections=c,this.handler=m,this.history=[],this.redirectionLimitReached=!1,t.isStream(this.opts.
body)?(t.bodyLength(this.opts.body)===0&&this.opts.body.on("data",function(){f(!1)}),typeof this.opts.body.readableDidRead!="boolean"&&(this.opts.body[N]=!1,l.prototype.
on.call(this.opts.body,"data",function(){this[N]=!0}))):this.opts.body&&typeof this.opts.body.pipeTo=="function"?this.opts.body=new B(this.opts.body):this.opts.
body&&typeof this.opts.body!="string"&&!ArrayBuffer.isView(this.opts.body)&&t.isIterable(this.opts.body)&&(this.opts.body=new B(this.opts.body))}onConnect(a){this.
abort=a,this.handler.onConnect(a,{history:this.history})}onUpgrade(a,c,R){this.handler.onUpgrade(a,c,R)}onError(a){this.handler.onError(a)}onHeaders(a,c,R,m){if(this.
location=this.history.length>=this.maxRedirections||t.isDisturbed(this.opts.body)?null:C(a,c),this.opts.throwOnMaxRedirect&&this.history.length>=this.maxRedirections){
this.request&&this.request.abort(new Error("max redirects")),this.redirectionLimitReached=!0,this.abort(new Error("max redirects"));return}if(this.opts.origin&&
this.history.push(new URL(this.opts.path,this.opts.origin)),!this.location)return this.handler.onHeaders(a,c,R,m);const{origin:M,pathname:U,search:x}=t.parseURL(
new URL(this.location,this.opts.origin&&new URL(this.opts.path,this.opts.origin))),L=x?`${U}${x}`:U;this.opts.headers=s(this.opts.headers,a===303,this.opts.origin!==
M),this.opts.path=L,this.opts.origin=M,this.opts.maxRedirections=0,this.opts.query=null,a===303&&this.opts.method!=="HEAD"&&(this.opts.method="GET",this.opts.body=
null)}onData(a){if(!this.location)return this.handler.onData(a)}onComplete(a){this.location?(this.location=null,this.abort=null,this.dispatch(this.opts,this)):this.
handler.onComplete(a)}onBodySent(a){this.handler.onBodySent&&this.handler.onBodySent(a)}}function C(g,a){if(n.indexOf(g)===-1)return null;for(let c=0;c<a.length;c+=
2)if(a[c].length===8&&t.headerNameToString(a[c])==="location")return a[c+1]}function o(g,a,c){if(g.length===4)return t.headerNameToString(g)==="host";if(a&&t.headerNameToString(
g).startsWith("content-"))return!0;if(c&&(g.length===13||g.length===6||g.length===19)){const R=t.headerNameToString(g);return R==="authorization"||R==="cookie"||
R==="proxy-authorization"}return!1}function s(g,a,c){const R=[];if(Array.isArray(g))for(let m=0;m<g.length;m+=2)o(g[m],a,c)||R.push(g[m],g[m+1]);else if(g&&typeof g==
"object")for(const m of Object.keys(g))o(m,a,c)||R.push(m,g[m]);else f(g==null,"headers must be an object or an array");return R}O.exports=A}),7816:((O,W,e)=>{const t=e(
4589),{kRetryHandlerDefaultRetry:N}=e(6443),{RequestRetryError:f}=e(8707),{isDisturbed:D,parseHeaders:l,parseRangeHeader:n,wrapRequestBody:E}=e(3440);function B(o){
const s=Date.now();return new Date(o).getTime()-s}function A(o,s,g,a){const c=o["content-length"];if(c==null||!Number.isFinite(s.start)||!Number.isFinite(s.end))
return null;const R=Number(c),m=s.end-s.start+1;return!Number.isFinite(R)||R!==m?new f("Content-Length mismatch",g,{headers:o,data:{count:a}}):null}class C{constructor(s,g){
const{retryOptions:a,...c}=s,{retry:R,maxRetries:m,maxTimeout:M,minTimeout:U,timeoutFactor:x,methods:L,errorCodes:G,retryAfter:Q,statusCodes:r}=a??{};this.dispatch=
g.dispatch,this.handler=g.handler,this.opts={...c,body:E(s.body)},this.abort=null,this.aborted=!1,this.retryOpts={retry:R??C[N],retryAfter:Q??!0,maxTimeout:M??30*
1e3,minTimeout:U??500,timeoutFactor:x??2,maxRetries:m??5,methods:L??["GET","HEAD","OPTIONS","PUT","DELETE","TRACE"],statusCodes:r??[500,502,503,504,429],errorCodes:G??
["ECONNRESET","ECONNREFUSED","ENOTFOUND","ENETDOWN","ENETUNREACH","EHOSTDOWN","EHOSTUNREACH","EPIPE","UND_ERR_SOCKET"]},this.retryCount=0,this.retryCountCheckpoint=
0,this.start=0,this.end=null,this.etag=null,this.resume=null,this.headersSent=!1,this.handler.onConnect(u=>{this.aborted=!0,this.abort?this.abort(u):this.reason=
u})}checkpointResponseEnd(s,g){if(this.end==null&&this.opts.method!=="HEAD"){const a=s["content-length"];this.end=a!=null?Number(a)-1:null,t(this.end==null||Number.
isFinite(this.end),"invalid content-length")}this.resume=this.end!=null?g:null}onRequestSent(){this.handler.onRequestSent&&this.handler.onRequestSent()}onUpgrade(s,g,a){
this.handler.onUpgrade&&this.handler.onUpgrade(s,g,a)}onConnect(s){this.aborted?s(this.reason):this.abort=s}onBodySent(s){if(this.handler.onBodySent)return this.
handler.onBodySent(s)}static[N](s,{state:g,opts:a},c){const{statusCode:R,code:m,headers:M}=s,{method:U,retryOptions:x}=a,{maxRetries:L,minTimeout:G,maxTimeout:Q,
timeoutFactor:r,statusCodes:u,errorCodes:i,methods:y}=x,{counter:w}=g;if(m&&m!=="UND_ERR_REQ_RETRY"&&!i.includes(m)){c(s);return}if(Array.isArray(y)&&!y.includes(
U)){c(s);return}if(R!=null&&Array.isArray(u)&&!u.includes(R)){c(s);return}if(w>L){c(s);return}let I=M?.["retry-after"];I&&(I=Number(I),I=Number.isNaN(I)?B(I):I*
1e3);const h=I>0?Math.min(I,Q):Math.min(G*r**(w-1),Q);setTimeout(()=>c(null),h)}onHeaders(s,g,a,c){const R=l(g);if(this.retryCount+=1,s>=300)return!this.headersSent&&
this.retryOpts.statusCodes.includes(s)===!1?(this.headersSent=!0,this.checkpointResponseEnd(R,a),this.handler.onHeaders(s,g,a,c)):(this.abort(new f("Request fai\
led",s,{headers:R,data:{count:this.retryCount}})),!1);if(this.resume!=null){if(this.resume=null,s!==206&&(this.start>0||s!==200))return this.abort(new f("server\
 does not support the range header and the payload was partially consumed",s,{headers:R,data:{count:this.retryCount}})),!1;const M=n(R["content-range"]);if(!M)return this.
abort(new f("Content-Range mismatch",s,{headers:R,data:{count:this.retryCount}})),!1;if(this.etag!=null&&this.etag!==R.etag)return this.abort(new f("ETag mismat\
ch",s,{headers:R,data:{count:this.retryCount}})),!1;const U=A(R,M,s,this.retryCount);if(U!=null)return this.abort(U),!1;const{start:x,size:L,end:G=L-1}=M;return this.
start!==x||this.end!=null&&this.end!==G?(this.abort(new f("Content-Range mismatch",s,{headers:R,data:{count:this.retryCount}})),!1):(this.resume=a,!0)}if(this.end==
null){if(s===206){const M=n(R["content-range"]);if(M==null)return this.headersSent=!0,this.handler.onHeaders(s,g,a,c);const U=A(R,M,s,this.retryCount);if(U!=null)
return this.abort(U),!1;const{start:x,size:L,end:G=L-1}=M;t(x!=null&&Number.isFinite(x),"content-range mismatch"),t(G!=null&&Number.isFinite(G),"invalid content\
-length"),this.start=x,this.end=G}if(this.end==null){const M=R["content-length"];this.end=M!=null?Number(M)-1:null}return t(Number.isFinite(this.start)),t(this.
end==null||Number.isFinite(this.end),"invalid content-length"),this.resume=a,this.headersSent=!0,this.etag=R.etag!=null?R.etag:null,this.etag!=null&&this.etag.startsWith(
"W/")&&(this.etag=null),this.handler.onHeaders(s,g,a,c)}const m=new f("Request failed",s,{headers:R,data:{count:this.retryCount}});return this.abort(m),!1}onData(s){
return this.start+=s.length,this.handler.onData(s)}onComplete(s){return this.retryCount=0,this.handler.onComplete(s)}onError(s){if(this.aborted||D(this.opts.body)||
this.headersSent&&this.resume==null)return this.handler.onError(s);this.retryCount-this.retryCountCheckpoint>0?this.retryCount=this.retryCountCheckpoint+(this.retryCount-
this.retryCountCheckpoint):this.retryCount+=1,this.retryOpts.retry(s,{state:{counter:this.retryCount},opts:{retryOptions:this.retryOpts,...this.opts}},g.bind(this));
function g(a){if(a!=null||this.aborted||D(this.opts.body))return this.handler.onError(a);if(this.start!==0){const c={range:`bytes=${this.start}-${this.end??""}`};
this.etag!=null&&(c["if-match"]=this.etag),this.opts={...this.opts,headers:{...this.opts.headers,...c}}}try{this.retryCountCheckpoint=this.retryCount,this.dispatch(
this.opts,this)}catch(c){this.handler.onError(c)}}}}O.exports=C}),379:((O,W,e)=>{const{isIP:t}=e(7030),{lookup:N}=e(610),f=e(8155),{InvalidArgumentError:D,InformationalError:l}=e(
8707),n=Math.pow(2,31)-1;class E{#A=0;#e=0;#t=new Map;dualStack=!0;affinity=null;lookup=null;pick=null;constructor(C){this.#A=C.maxTTL,this.#e=C.maxItems,this.dualStack=
C.dualStack,this.affinity=C.affinity,this.lookup=C.lookup??this.#n,this.pick=C.pick??this.#r}get full(){return this.#t.size===this.#e}runLookup(C,o,s){const g=this.#t.
get(C.hostname);if(g==null&&this.full){s(null,C.origin);return}const a={affinity:this.affinity,dualStack:this.dualStack,lookup:this.lookup,pick:this.pick,...o.dns,
maxTTL:this.#A,maxItems:this.#e};if(g==null)this.lookup(C,a,(c,R)=>{if(c||R==null||R.length===0){s(c??new l("No DNS entries found"));return}this.setRecords(C,R);
const m=this.#t.get(C.hostname),M=this.pick(C,m,a.affinity);let U;typeof M.port=="number"?U=`:${M.port}`:C.port!==""?U=`:${C.port}`:U="",s(null,`${C.protocol}//${M.
family===6?`[${M.address}]`:M.address}${U}`)});else{const c=this.pick(C,g,a.affinity);if(c==null){this.#t.delete(C.hostname),this.runLookup(C,o,s);return}let R;
typeof c.port=="number"?R=`:${c.port}`:C.port!==""?R=`:${C.port}`:R="",s(null,`${C.protocol}//${c.family===6?`[${c.address}]`:c.address}${R}`)}}#n(C,o,s){N(C.hostname,
{all:!0,family:this.dualStack===!1?this.affinity:0,order:"ipv4first"},(g,a)=>{if(g)return s(g);const c=new Map;for(const R of a)c.set(`${R.address}:${R.family}`,
R);s(null,c.values())})}#r(C,o,s){let g=null;const{records:a,offset:c}=o;let R;if(this.dualStack?(s==null&&(c==null||c===n?(o.offset=0,s=4):(o.offset++,s=(o.offset&
1)===1?6:4)),a[s]!=null&&a[s].ips.length>0?R=a[s]:R=a[s===4?6:4]):R=a[s],R==null||R.ips.length===0)return g;R.offset==null||R.offset===n?R.offset=0:R.offset++;const m=R.
offset%R.ips.length;return g=R.ips[m]??null,g==null?g:Date.now()-g.timestamp>g.ttl?(R.ips.splice(m,1),this.pick(C,o,s)):g}setRecords(C,o){const s=Date.now(),g={
records:{4:null,6:null}};for(const a of o){a.timestamp=s,typeof a.ttl=="number"?a.ttl=Math.min(a.ttl,this.#A):a.ttl=this.#A;const c=g.records[a.family]??{ips:[]};
c.ips.push(a),g.records[a.family]=c}this.#t.set(C.hostname,g)}getHandler(C,o){return new B(this,C,o)}}class B extends f{#A=null;#e=null;#t=null;#n=null;#r=null;constructor(C,{
origin:o,handler:s,dispatch:g},a){super(s),this.#r=o,this.#n=s,this.#e={...a},this.#A=C,this.#t=g}onError(C){switch(C.code){case"ETIMEDOUT":case"ECONNREFUSED":{
if(this.#A.dualStack){this.#A.runLookup(this.#r,this.#e,(o,s)=>{if(o)return this.#n.onError(o);const g={...this.#e,origin:s};this.#t(g,this)});return}this.#n.onError(
C);return}case"ENOTFOUND":this.#A.deleteRecord(this.#r);default:this.#n.onError(C);break}}}O.exports=A=>{if(A?.maxTTL!=null&&(typeof A?.maxTTL!="number"||A?.maxTTL<
0))throw new D("Invalid maxTTL. Must be a positive number");if(A?.maxItems!=null&&(typeof A?.maxItems!="number"||A?.maxItems<1))throw new D("Invalid maxItems. M\
ust be a positive number and greater than zero");if(A?.affinity!=null&&A?.affinity!==4&&A?.affinity!==6)throw new D("Invalid affinity. Must be either 4 or 6");if(A?.
dualStack!=null&&typeof A?.dualStack!="boolean")throw new D("Invalid dualStack. Must be a boolean");if(A?.lookup!=null&&typeof A?.lookup!="function")throw new D(
"Invalid lookup. Must be a function");if(A?.pick!=null&&typeof A?.pick!="function")throw new D("Invalid pick. Must be a function");const C=A?.dualStack??!0;let o;
C?o=A?.affinity??null:o=A?.affinity??4;const s={maxTTL:A?.maxTTL??1e4,lookup:A?.lookup??null,pick:A?.pick??null,dualStack:C,affinity:o,maxItems:A?.maxItems??1/0},
g=new E(s);return a=>function(R,m){const M=R.origin.constructor===URL?R.origin:new URL(R.origin);return t(M.hostname)!==0?a(R,m):(g.runLookup(M,R,(U,x)=>{if(U)return m.
onError(U);let L=null;L={...R,servername:M.hostname,origin:x,headers:{host:M.hostname,...R.headers}},a(L,g.getHandler({origin:M,dispatch:a,handler:m},R))}),!0)}}}),
8060:((O,W,e)=>{const t=e(3440),{InvalidArgumentError:N,RequestAbortedError:f}=e(8707),D=e(8155);class l extends D{#A=1024*1024;#e=null;#t=!1;#n=!1;#r=0;#s=null;#o=null;constructor({
maxSize:B},A){if(super(A),B!=null&&(!Number.isFinite(B)||B<1))throw new N("maxSize must be a number greater than 0");this.#A=B??this.#A,this.#o=A}onConnect(B){this.#e=
B,this.#o.onConnect(this.#i.bind(this))}#i(B){this.#n=!0,this.#s=B}onHeaders(B,A,C,o){const g=t.parseHeaders(A)["content-length"];if(g!=null&&g>this.#A)throw new f(
`Response size (${g}) larger than maxSize (${this.#A})`);return this.#n?!0:this.#o.onHeaders(B,A,C,o)}onError(B){this.#t||(B=this.#s??B,this.#o.onError(B))}onData(B){
return this.#r=this.#r+B.length,this.#r>=this.#A&&(this.#t=!0,this.#n?this.#o.onError(this.#s):this.#o.onComplete([])),!0}onComplete(B){if(!this.#t){if(this.#n){
this.#o.onError(this.reason);return}this.#o.onComplete(B)}}}function n({maxSize:E}={maxSize:1024*1024}){return B=>function(C,o){const{dumpMaxSize:s=E}=C,g=new l(
{maxSize:s},o);return B(C,g)}}O.exports=n}),5092:((O,W,e)=>{const t=e(8754);function N({maxRedirections:f}){return D=>function(n,E){const{maxRedirections:B=f}=n;
if(!B)return D(n,E);const A=new t(D,B,n,E);return n={...n,maxRedirections:0},D(n,A)}}O.exports=N}),1514:((O,W,e)=>{const t=e(8754);O.exports=N=>{const f=N?.maxRedirections;
return D=>function(n,E){const{maxRedirections:B=f,...A}=n;if(!B)return D(n,E);const C=new t(D,B,n,E);return D(A,C)}}}),2026:((O,W,e)=>{const t=e(7816);O.exports=
N=>f=>function(l,n){return f(l,new t({...l,retryOptions:{...N,...l.retryOptions}},{handler:n,dispatch:f}))}}),2824:((O,W,e)=>{Object.defineProperty(W,"__esModul\
e",{value:!0}),W.SPECIAL_HEADERS=W.HEADER_STATE=W.MINOR=W.MAJOR=W.CONNECTION_TOKEN_CHARS=W.HEADER_CHARS=W.TOKEN=W.STRICT_TOKEN=W.HEX=W.URL_CHAR=W.STRICT_URL_CHAR=
W.USERINFO_CHARS=W.MARK=W.ALPHANUM=W.NUM=W.HEX_MAP=W.NUM_MAP=W.ALPHA=W.FINISH=W.H_METHOD_MAP=W.METHOD_MAP=W.METHODS_RTSP=W.METHODS_ICE=W.METHODS_HTTP=W.METHODS=
W.LENIENT_FLAGS=W.FLAGS=W.TYPE=W.ERROR=void 0;const t=e(172);var N;(function(A){A[A.OK=0]="OK",A[A.INTERNAL=1]="INTERNAL",A[A.STRICT=2]="STRICT",A[A.LF_EXPECTED=
3]="LF_EXPECTED",A[A.UNEXPECTED_CONTENT_LENGTH=4]="UNEXPECTED_CONTENT_LENGTH",A[A.CLOSED_CONNECTION=5]="CLOSED_CONNECTION",A[A.INVALID_METHOD=6]="INVALID_METHOD",
A[A.INVALID_URL=7]="INVALID_URL",A[A.INVALID_CONSTANT=8]="INVALID_CONSTANT",A[A.INVALID_VERSION=9]="INVALID_VERSION",A[A.INVALID_HEADER_TOKEN=10]="INVALID_HEADE\
R_TOKEN",A[A.INVALID_CONTENT_LENGTH=11]="INVALID_CONTENT_LENGTH",A[A.INVALID_CHUNK_SIZE=12]="INVALID_CHUNK_SIZE",A[A.INVALID_STATUS=13]="INVALID_STATUS",A[A.INVALID_EOF_STATE=
14]="INVALID_EOF_STATE",A[A.INVALID_TRANSFER_ENCODING=15]="INVALID_TRANSFER_ENCODING",A[A.CB_MESSAGE_BEGIN=16]="CB_MESSAGE_BEGIN",A[A.CB_HEADERS_COMPLETE=17]="C\
B_HEADERS_COMPLETE",A[A.CB_MESSAGE_COMPLETE=18]="CB_MESSAGE_COMPLETE",A[A.CB_CHUNK_HEADER=19]="CB_CHUNK_HEADER",A[A.CB_CHUNK_COMPLETE=20]="CB_CHUNK_COMPLETE",A[A.
PAUSED=21]="PAUSED",A[A.PAUSED_UPGRADE=22]="PAUSED_UPGRADE",A[A.PAUSED_H2_UPGRADE=23]="PAUSED_H2_UPGRADE",A[A.USER=24]="USER"})(N=W.ERROR||(W.ERROR={}));var f;(function(A){
A[A.BOTH=0]="BOTH",A[A.REQUEST=1]="REQUEST",A[A.RESPONSE=2]="RESPONSE"})(f=W.TYPE||(W.TYPE={}));var D;(function(A){A[A.CONNECTION_KEEP_ALIVE=1]="CONNECTION_KEEP\
_ALIVE",A[A.CONNECTION_CLOSE=2]="CONNECTION_CLOSE",A[A.CONNECTION_UPGRADE=4]="CONNECTION_UPGRADE",A[A.CHUNKED=8]="CHUNKED",A[A.UPGRADE=16]="UPGRADE",A[A.CONTENT_LENGTH=
32]="CONTENT_LENGTH",A[A.SKIPBODY=64]="SKIPBODY",A[A.TRAILING=128]="TRAILING",A[A.TRANSFER_ENCODING=512]="TRANSFER_ENCODING"})(D=W.FLAGS||(W.FLAGS={}));var l;(function(A){
A[A.HEADERS=1]="HEADERS",A[A.CHUNKED_LENGTH=2]="CHUNKED_LENGTH",A[A.KEEP_ALIVE=4]="KEEP_ALIVE"})(l=W.LENIENT_FLAGS||(W.LENIENT_FLAGS={}));var n;(function(A){A[A.
DELETE=0]="DELETE",A[A.GET=1]="GET",A[A.HEAD=2]="HEAD",A[A.POST=3]="POST",A[A.PUT=4]="PUT",A[A.CONNECT=5]="CONNECT",A[A.OPTIONS=6]="OPTIONS",A[A.TRACE=7]="TRACE",
A[A.COPY=8]="COPY",A[A.LOCK=9]="LOCK",A[A.MKCOL=10]="MKCOL",A[A.MOVE=11]="MOVE",A[A.PROPFIND=12]="PROPFIND",A[A.PROPPATCH=13]="PROPPATCH",A[A.SEARCH=14]="SEARCH",
A[A.UNLOCK=15]="UNLOCK",A[A.BIND=16]="BIND",A[A.REBIND=17]="REBIND",A[A.UNBIND=18]="UNBIND",A[A.ACL=19]="ACL",A[A.REPORT=20]="REPORT",A[A.MKACTIVITY=21]="MKACTI\
VITY",A[A.CHECKOUT=22]="CHECKOUT",A[A.MERGE=23]="MERGE",A[A["M-SEARCH"]=24]="M-SEARCH",A[A.NOTIFY=25]="NOTIFY",A[A.SUBSCRIBE=26]="SUBSCRIBE",A[A.UNSUBSCRIBE=27]=
"UNSUBSCRIBE",A[A.PATCH=28]="PATCH",A[A.PURGE=29]="PURGE",A[A.MKCALENDAR=30]="MKCALENDAR",A[A.LINK=31]="LINK",A[A.UNLINK=32]="UNLINK",A[A.SOURCE=33]="SOURCE",A[A.
PRI=34]="PRI",A[A.DESCRIBE=35]="DESCRIBE",A[A.ANNOUNCE=36]="ANNOUNCE",A[A.SETUP=37]="SETUP",A[A.PLAY=38]="PLAY",A[A.PAUSE=39]="PAUSE",A[A.TEARDOWN=40]="TEARDOWN",
A[A.GET_PARAMETER=41]="GET_PARAMETER",A[A.SET_PARAMETER=42]="SET_PARAMETER",A[A.REDIRECT=43]="REDIRECT",A[A.RECORD=44]="RECORD",A[A.FLUSH=45]="FLUSH"})(n=W.METHODS||
(W.METHODS={})),W.METHODS_HTTP=[n.DELETE,n.GET,n.HEAD,n.POST,n.PUT,n.CONNECT,n.OPTIONS,n.TRACE,n.COPY,n.LOCK,n.MKCOL,n.MOVE,n.PROPFIND,n.PROPPATCH,n.SEARCH,n.UNLOCK,
n.BIND,n.REBIND,n.UNBIND,n.ACL,n.REPORT,n.MKACTIVITY,n.CHECKOUT,n.MERGE,n["M-SEARCH"],n.NOTIFY,n.SUBSCRIBE,n.UNSUBSCRIBE,n.PATCH,n.PURGE,n.MKCALENDAR,n.LINK,n.UNLINK,
n.PRI,n.SOURCE],W.METHODS_ICE=[n.SOURCE],W.METHODS_RTSP=[n.OPTIONS,n.DESCRIBE,n.ANNOUNCE,n.SETUP,n.PLAY,n.PAUSE,n.TEARDOWN,n.GET_PARAMETER,n.SET_PARAMETER,n.REDIRECT,
n.RECORD,n.FLUSH,n.GET,n.POST],W.METHOD_MAP=t.enumToMap(n),W.H_METHOD_MAP={},Object.keys(W.METHOD_MAP).forEach(A=>{/^H/.test(A)&&(W.H_METHOD_MAP[A]=W.METHOD_MAP[A])});
var E;(function(A){A[A.SAFE=0]="SAFE",A[A.SAFE_WITH_CB=1]="SAFE_WITH_CB",A[A.UNSAFE=2]="UNSAFE"})(E=W.FINISH||(W.FINISH={})),W.ALPHA=[];for(let A=65;A<=90;A++)W.
ALPHA.push(String.fromCharCode(A)),W.ALPHA.push(String.fromCharCode(A+32));W.NUM_MAP={0:0,1:1,2:2,3:3,4:4,5:5,6:6,7:7,8:8,9:9},W.HEX_MAP={0:0,1:1,2:2,3:3,4:4,5:5,
6:6,7:7,8:8,9:9,A:10,B:11,C:12,D:13,E:14,F:15,a:10,b:11,c:12,d:13,e:14,f:15},W.NUM=["0","1","2","3","4","5","6","7","8","9"],W.ALPHANUM=W.ALPHA.concat(W.NUM),W.
MARK=["-","_",".","!","~","*","'","(",")"],W.USERINFO_CHARS=W.ALPHANUM.concat(W.MARK).concat(["%",";",":","&","=","+","$",","]),W.STRICT_URL_CHAR=["!",'"',"$","\
%","&","'","(",")","*","+",",","-",".","/",":",";","<","=",">","@","[","\\","]","^","_","`","{","|","}","~"].concat(W.ALPHANUM),W.URL_CHAR=W.STRICT_URL_CHAR.concat(
["	","\f"]);for(let A=128;A<=255;A++)W.URL_CHAR.push(A);W.HEX=W.NUM.concat(["a","b","c","d","e","f","A","B","C","D","E","F"]),W.STRICT_TOKEN=["!","#","$","%","&",
"'","*","+","-",".","^","_","`","|","~"].concat(W.ALPHANUM),W.TOKEN=W.STRICT_TOKEN.concat([" "]),W.HEADER_CHARS=["	"];for(let A=32;A<=255;A++)A!==127&&W.HEADER_CHARS.
push(A);W.CONNECTION_TOKEN_CHARS=W.HEADER_CHARS.filter(A=>A!==44),W.MAJOR=W.NUM_MAP,W.MINOR=W.MAJOR;var B;(function(A){A[A.GENERAL=0]="GENERAL",A[A.CONNECTION=1]=
"CONNECTION",A[A.CONTENT_LENGTH=2]="CONTENT_LENGTH",A[A.TRANSFER_ENCODING=3]="TRANSFER_ENCODING",A[A.UPGRADE=4]="UPGRADE",A[A.CONNECTION_KEEP_ALIVE=5]="CONNECTI\
ON_KEEP_ALIVE",A[A.CONNECTION_CLOSE=6]="CONNECTION_CLOSE",A[A.CONNECTION_UPGRADE=7]="CONNECTION_UPGRADE",A[A.TRANSFER_ENCODING_CHUNKED=8]="TRANSFER_ENCODING_CHU\
NKED"})(B=W.HEADER_STATE||(W.HEADER_STATE={})),W.SPECIAL_HEADERS={connection:B.CONNECTION,"content-length":B.CONTENT_LENGTH,"proxy-connection":B.CONNECTION,"tra\
nsfer-encoding":B.TRANSFER_ENCODING,upgrade:B.UPGRADE}}),3870:((O,W,e)=>{const{Buffer:t}=e(4573);O.exports=t.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgB\
H9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2VudhV3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlb\
nYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbnYMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAA\
gICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIgZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJG\
GxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaHR0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0c\
F9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dXNfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxod\
HRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodHRwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0d\
HBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zd\
GF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X\
2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALgkXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK07MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCO\
CAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgADoAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoA\
gAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAyABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgA\
SABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAkUNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEI\
gBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILI\
AZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANgIYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBA\
nFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBCABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAI\
ARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQMgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGI\
AUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQRAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCA\
AwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIgJBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgB\
UYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBC\
yAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcjYCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQ\
Qh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQACgCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQ\
QF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAiADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgA\
yABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBwAgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECI\
AAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38DfiABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgA\
d8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e\
3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZkBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKA\
bgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxAELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMu\
QELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsAELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsD\
KUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMgycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQ\
TwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQtBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKA\
Ax/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAAx2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC\
0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQIMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7\
gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9wAMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBg\
gEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiwEMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBl\
gEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnwEMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBq\
gEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQwRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8A\
QwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAkACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZna\
Gpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZQBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0A\
bUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBI\
QMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIAEgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAER\
w1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpwMLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA\
0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNACADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC\
0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBDYCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCO\
CIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDRZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMW\
hs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBA\
WohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCE\
CACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADK\
AJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIAJBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQ\
CACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAI\
QMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRF\
zYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIAIoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQI\
AJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQIAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAI\
gBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAkELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4Ut\
QG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAkGvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBA\
WohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEIC\
QoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6A\
gtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDLMCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74CvgK+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4Cv\
gK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCByEKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hC\
gyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAiACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCB\
EElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQEhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQ\
QFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIgBB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACK\
QMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJCEDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQ\
RVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAwyCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAER\
gRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQwWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdA\
gsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCwNAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCI\
AIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBA\
DYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9DtqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBA\
WoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BI\
AFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgACEBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC\
0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBaiIBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQ\
CABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgc\
kcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAwzZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBC\
yABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2\
wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBEcEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDR\
Q0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4xg2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrD\
hgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQFqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgA\
S0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAEE6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCA\
CIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABa\
yACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhA\
wzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8CvwIBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGI\
AAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvAIgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAI\
gFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrI\
AIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQRpJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGD\
d8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAER\
gRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDhMAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhA\
wzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgATYCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGB\
EBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDcsBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AA\
EcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQMM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBC\
yABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIAIgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBA\
SEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgB\
EYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIARHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgA\
SAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAa\
i0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIARGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohA\
CAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQ\
AJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAWohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AA\
EHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIAFBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAI\
QMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCmsOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQ\
QYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBaiABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQ\
QQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAHwBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILA\
kADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDKoCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMv\
wILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAEEBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQ\
YwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBEBB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqL\
QAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6AgtB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILI\
AJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDLUCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AI\
AIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDHYLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGD\
XUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGD\
a8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CI\
AIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoA\
gAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtA\
ABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8BbwsgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAb\
m5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBA\
WoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAgAiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiA\
UcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQCABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDD\
KcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMp\
gILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILI\
AJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQEMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBA\
UYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHD\
QALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALI\
AIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgB\
TYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAGsOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgB\
CABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa\
2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohB\
SABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABI\
ABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohA\
UEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIAFBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBW\
wsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0AC\
yACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQCABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQ\
QFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBEYNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAI\
AQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkwIgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgA\
UEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBa\
iIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBR\
w0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIAEtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiA\
CAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEI\
AFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFra\
iEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFI\
AEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LA\
E9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiASEDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0AT\
QsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgB\
TYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAGsOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtA\
ABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQYkBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAER\
g2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EA\
iACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACK\
AIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAI\
gAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQ\
AJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZQBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHD\
UIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBA\
WohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgASAERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqI\
QAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwASEDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBC\
yABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIAFBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA\
2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohB\
gJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09P\
T09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQMM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06I\
ABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDDsLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBA\
kYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIAEgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBA\
WohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQCABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQ\
QFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqI\
QFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBD\
ww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQMM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABL\
QAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIAJBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0N\
DQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIAEgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAUEBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBA\
WohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6ACEDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhA\
wzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAUEBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA\
0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsBc2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQ\
QFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQsgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDD\
OcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQMMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgB\
EcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQpsIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBA\
DYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCECACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCH\
CACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQFqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXC\
zYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQsgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMv\
gELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAwy3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYA\
CEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXASEDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2A\
hAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJyIARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUI\
AJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBACEDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQI\
AJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQA2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAI\
QMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELI\
AIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsgELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhA\
CACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqC\
yEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHCACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcI\
AIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANgIcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCF\
CACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBA\
DYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACI\
AAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRwRAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBF\
TYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdEHKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AK\
UEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgA\
iABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQRAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABN\
gIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIAIgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgA\
iAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFB\
EAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAiAAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgA\
kEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByRc2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQ\
QA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQsgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACI\
AAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzC\
yAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANgIcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELI\
AEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2AgwgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvC\
yACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42AhAgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLI\
AIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbgsgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBA\
WoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQTkhAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACI\
AFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQ\
QFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LI\
AJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQAsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BM\
EEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAkAgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIAR\
Q0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEAN\
gIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACI\
AE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAwJAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BM\
CADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAwJAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToAL\
CACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDAxqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqI\
gFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBg\
AFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAkEFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBA\
DYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAUYNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQ\
AJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAHI7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCF\
CACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCH\
CACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMD\
GELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAWohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2A\
hAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUD\
FsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAiAANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCB\
CEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAUEBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCD\
CACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDFYLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2A\
hQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCECACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQ\
CACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAww4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABE\
CwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAyACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAI\
AFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMD\
EwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBA\
DYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcI\
AIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgA\
kGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDCsLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEI\
AFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIgNFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBA\
SEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDgIEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgA\
EUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCyACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQ\
QE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQMMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgA\
S0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAwwhC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBA\
kYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQFqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAI\
gAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCC\
yACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAkHTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAAR\
Q0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIAJB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFI\
AAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAEcNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgA\
kEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIARGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2A\
gQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQMMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABN\
gIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQAhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC\
0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAUEBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCC\
yABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2AhQgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgA\
iAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHCACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAAB\
EAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAkHIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGB\
EBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAWohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+a\
i0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCwsgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMA\
QsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQN\
gIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC\
0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcI\
AIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCzYCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPN\
gIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAkEANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC\
0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnBo2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2\
MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBUUEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMA\
QsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQbUaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELI\
AEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCyACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBA\
n8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQA6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAA\
kAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANgIYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACI\
ABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDACAAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AI\
AEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIABB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMC\
wcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAEEuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQ\
AJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhY\
WFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYWFhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhY\
WFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhI\
iMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQGFhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZW\
lthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC\
0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDwtBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC\
0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDwtBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC\
0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDwtBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC\
0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDwtB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgA\
C0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AI\
ABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiB\
EF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrI\
AMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgA\
SACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDR\
Q0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQAgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQ\
ShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxD\
QBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtXACAAQRhqQgA3AwAgAEIANwMAIABBOGpCADcDACAAQTBqQgA3AwAgAEEoakIANwMAIABBIGpCADcDACAAQRBqQgA3AwAgAEEIakIANwMAIABB3QE2AhwLB\
gAgABAyC5otAQt/IwBBEGsiCiQAQaTQACgCACIJRQRAQeTTACgCACIFRQRAQfDTAEJ/NwIAQejTAEKAgISAgIDAADcCAEHk0wAgCkEIakFwcUHYqtWqBXMiBTYCAEH40wBBADYCAEHI0wBBADYCAAtBzNMAQYDUB\
DYCAEGc0ABBgNQENgIAQbDQACAFNgIAQazQAEF/NgIAQdDTAEGArAM2AgADQCABQcjQAGogAUG80ABqIgI2AgAgAiABQbTQAGoiAzYCACABQcDQAGogAzYCACABQdDQAGogAUHE0ABqIgM2AgAgAyACNgIAIAFB2\
NAAaiABQczQAGoiAjYCACACIAM2AgAgAUHU0ABqIAI2AgAgAUEgaiIBQYACRw0AC0GM1ARBwasDNgIAQajQAEH00wAoAgA2AgBBmNAAQcCrAzYCAEGk0ABBiNQENgIAQcz/B0E4NgIAQYjUBCEJCwJAAkACQAJAA\
kACQAJAAkACQAJAAkACQAJAAkACQAJAIABB7AFNBEBBjNAAKAIAIgZBECAAQRNqQXBxIABBC0kbIgRBA3YiAHYiAUEDcQRAAkAgAUEBcSAAckEBcyICQQN0IgBBtNAAaiIBIABBvNAAaigCACIAKAIIIgNGBEBBj\
NAAIAZBfiACd3E2AgAMAQsgASADNgIIIAMgATYCDAsgAEEIaiEBIAAgAkEDdCICQQNyNgIEIAAgAmoiACAAKAIEQQFyNgIEDBELQZTQACgCACIIIARPDQEgAQRAAkBBAiAAdCICQQAgAmtyIAEgAHRxaCIAQQN0I\
gJBtNAAaiIBIAJBvNAAaigCACICKAIIIgNGBEBBjNAAIAZBfiAAd3EiBjYCAAwBCyABIAM2AgggAyABNgIMCyACIARBA3I2AgQgAEEDdCIAIARrIQUgACACaiAFNgIAIAIgBGoiBCAFQQFyNgIEIAgEQCAIQXhxQ\
bTQAGohAEGg0AAoAgAhAwJ/QQEgCEEDdnQiASAGcUUEQEGM0AAgASAGcjYCACAADAELIAAoAggLIgEgAzYCDCAAIAM2AgggAyAANgIMIAMgATYCCAsgAkEIaiEBQaDQACAENgIAQZTQACAFNgIADBELQZDQACgCA\
CILRQ0BIAtoQQJ0QbzSAGooAgAiACgCBEF4cSAEayEFIAAhAgNAAkAgAigCECIBRQRAIAJBFGooAgAiAUUNAQsgASgCBEF4cSAEayIDIAVJIQIgAyAFIAIbIQUgASAAIAIbIQAgASECDAELCyAAKAIYIQkgACgCD\
CIDIABHBEBBnNAAKAIAGiADIAAoAggiATYCCCABIAM2AgwMEAsgAEEUaiICKAIAIgFFBEAgACgCECIBRQ0DIABBEGohAgsDQCACIQcgASIDQRRqIgIoAgAiAQ0AIANBEGohAiADKAIQIgENAAsgB0EANgIADA8LQ\
X8hBCAAQb9/Sw0AIABBE2oiAUFwcSEEQZDQACgCACIIRQ0AQQAgBGshBQJAAkACQAJ/QQAgBEGAAkkNABpBHyAEQf///wdLDQAaIARBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmoLIgZBAnRBvNIAaigCACICRQRAQ\
QAhAUEAIQMMAQtBACEBIARBGSAGQQF2a0EAIAZBH0cbdCEAQQAhAwNAAkAgAigCBEF4cSAEayIHIAVPDQAgAiEDIAciBQ0AQQAhBSACIQEMAwsgASACQRRqKAIAIgcgByACIABBHXZBBHFqQRBqKAIAIgJGGyABI\
AcbIQEgAEEBdCEAIAINAAsLIAEgA3JFBEBBACEDQQIgBnQiAEEAIABrciAIcSIARQ0DIABoQQJ0QbzSAGooAgAhAQsgAUUNAQsDQCABKAIEQXhxIARrIgIgBUkhACACIAUgABshBSABIAMgABshAyABKAIQIgAEf\
yAABSABQRRqKAIACyIBDQALCyADRQ0AIAVBlNAAKAIAIARrTw0AIAMoAhghByADIAMoAgwiAEcEQEGc0AAoAgAaIAAgAygCCCIBNgIIIAEgADYCDAwOCyADQRRqIgIoAgAiAUUEQCADKAIQIgFFDQMgA0EQaiECC\
wNAIAIhBiABIgBBFGoiAigCACIBDQAgAEEQaiECIAAoAhAiAQ0ACyAGQQA2AgAMDQtBlNAAKAIAIgMgBE8EQEGg0AAoAgAhAQJAIAMgBGsiAkEQTwRAIAEgBGoiACACQQFyNgIEIAEgA2ogAjYCACABIARBA3I2A\
gQMAQsgASADQQNyNgIEIAEgA2oiACAAKAIEQQFyNgIEQQAhAEEAIQILQZTQACACNgIAQaDQACAANgIAIAFBCGohAQwPC0GY0AAoAgAiAyAESwRAIAQgCWoiACADIARrIgFBAXI2AgRBpNAAIAA2AgBBmNAAIAE2A\
gAgCSAEQQNyNgIEIAlBCGohAQwPC0EAIQEgBAJ/QeTTACgCAARAQezTACgCAAwBC0Hw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBDGpBcHFB2KrVqgVzNgIAQfjTAEEANgIAQcjTAEEANgIAQYCABAsiA\
CAEQccAaiIFaiIGQQAgAGsiB3EiAk8EQEH80wBBMDYCAAwPCwJAQcTTACgCACIBRQ0AQbzTACgCACIIIAJqIQAgACABTSAAIAhLcQ0AQQAhAUH80wBBMDYCAAwPC0HI0wAtAABBBHENBAJAAkAgCQRAQczTACEBA\
0AgASgCACIAIAlNBEAgACABKAIEaiAJSw0DCyABKAIIIgENAAsLQQAQMyIAQX9GDQUgAiEGQejTACgCACIBQQFrIgMgAHEEQCACIABrIAAgA2pBACABa3FqIQYLIAQgBk8NBSAGQf7///8HSw0FQcTTACgCACIDB\
EBBvNMAKAIAIgcgBmohASABIAdNDQYgASADSw0GCyAGEDMiASAARw0BDAcLIAYgA2sgB3EiBkH+////B0sNBCAGEDMhACAAIAEoAgAgASgCBGpGDQMgACEBCwJAIAYgBEHIAGpPDQAgAUF/Rg0AQezTACgCACIAI\
AUgBmtqQQAgAGtxIgBB/v///wdLBEAgASEADAcLIAAQM0F/RwRAIAAgBmohBiABIQAMBwtBACAGaxAzGgwECyABIgBBf0cNBQwDC0EAIQMMDAtBACEADAoLIABBf0cNAgtByNMAQcjTACgCAEEEcjYCAAsgAkH+/\
///B0sNASACEDMhAEEAEDMhASAAQX9GDQEgAUF/Rg0BIAAgAU8NASABIABrIgYgBEE4ak0NAQtBvNMAQbzTACgCACAGaiIBNgIAQcDTACgCACABSQRAQcDTACABNgIACwJAAkACQEGk0AAoAgAiAgRAQczTACEBA\
0AgACABKAIAIgMgASgCBCIFakYNAiABKAIIIgENAAsMAgtBnNAAKAIAIgFBAEcgACABT3FFBEBBnNAAIAA2AgALQQAhAUHQ0wAgBjYCAEHM0wAgADYCAEGs0ABBfzYCAEGw0ABB5NMAKAIANgIAQdjTAEEANgIAA\
0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1NAAaiACNgIAIAFBIGoiAUGAA\
kcNAAtBeCAAa0EPcSIBIABqIgIgBkE4ayIDIAFrIgFBAXI2AgRBqNAAQfTTACgCADYCAEGY0AAgATYCAEGk0AAgAjYCACAAIANqQTg2AgQMAgsgACACTQ0AIAIgA0kNACABKAIMQQhxDQBBeCACa0EPcSIAIAJqI\
gNBmNAAKAIAIAZqIgcgAGsiAEEBcjYCBCABIAUgBmo2AgRBqNAAQfTTACgCADYCAEGY0AAgADYCAEGk0AAgAzYCACACIAdqQTg2AgQMAQsgAEGc0AAoAgBJBEBBnNAAIAA2AgALIAAgBmohA0HM0wAhAQJAAkACQ\
ANAIAMgASgCAEcEQCABKAIIIgENAQwCCwsgAS0ADEEIcUUNAQtBzNMAIQEDQCABKAIAIgMgAk0EQCADIAEoAgRqIgUgAksNAwsgASgCCCEBDAALAAsgASAANgIAIAEgASgCBCAGajYCBCAAQXggAGtBD3FqIgkgB\
EEDcjYCBCADQXggA2tBD3FqIgYgBCAJaiIEayEBIAIgBkYEQEGk0AAgBDYCAEGY0ABBmNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEDAgLQaDQACgCACAGRgRAQaDQACAENgIAQZTQAEGU0AAoAgAgAWoiADYCACAEI\
ABBAXI2AgQgACAEaiAANgIADAgLIAYoAgQiBUEDcUEBRw0GIAVBeHEhCCAFQf8BTQRAIAVBA3YhAyAGKAIIIgAgBigCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBwsgAiAANgIIIAAgAjYCDAwGCyAGKAIYI\
QcgBiAGKAIMIgBHBEAgACAGKAIIIgI2AgggAiAANgIMDAULIAZBFGoiAigCACIFRQRAIAYoAhAiBUUNBCAGQRBqIQILA0AgAiEDIAUiAEEUaiICKAIAIgUNACAAQRBqIQIgACgCECIFDQALIANBADYCAAwEC0F4I\
ABrQQ9xIgEgAGoiByAGQThrIgMgAWsiAUEBcjYCBCAAIANqQTg2AgQgAiAFQTcgBWtBD3FqQT9rIgMgAyACQRBqSRsiA0EjNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAc2AgAgA0EQakHU0wApAgA3A\
gAgA0HM0wApAgA3AghB1NMAIANBCGo2AgBB0NMAIAY2AgBBzNMAIAA2AgBB2NMAQQA2AgAgA0EkaiEBA0AgAUEHNgIAIAUgAUEEaiIBSw0ACyACIANGDQAgAyADKAIEQX5xNgIEIAMgAyACayIFNgIAIAIgBUEBc\
jYCBCAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjNAAKAIAIgFBASAFQQN2dCIDcUUEQEGM0AAgASADcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJ\
iAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAiABNgIcIAJCADcCECABQQJ0QbzSAGohAEGQ0AAoAgAiA0EBIAF0IgZxRQRAIAAgAjYCAEGQ0AAgAyAGcjYCACACIAA2AhggAiACNgIIIAIgAjYCDAwBCyAFQRkgA\
UEBdmtBACABQR9HG3QhASAAKAIAIQMCQANAIAMiACgCBEF4cSAFRg0BIAFBHXYhAyABQQF0IQEgACADQQRxakEQaiIGKAIAIgMNAAsgBiACNgIAIAIgADYCGCACIAI2AgwgAiACNgIIDAELIAAoAggiASACNgIMI\
AAgAjYCCCACQQA2AhggAiAANgIMIAIgATYCCAtBmNAAKAIAIgEgBE0NAEGk0AAoAgAiACAEaiICIAEgBGsiAUEBcjYCBEGY0AAgATYCAEGk0AAgAjYCACAAIARBA3I2AgQgAEEIaiEBDAgLQQAhAUH80wBBMDYCA\
AwHC0EAIQALIAdFDQACQCAGKAIcIgJBAnRBvNIAaiIDKAIAIAZGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAdBEEEUIAcoAhAgBkYbaiAANgIAIABFDQELIAAgBzYCGCAGKAIQIgIEQCAAI\
AI2AhAgAiAANgIYCyAGQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAIaiEBIAYgCGoiBigCBCEFCyAGIAVBfnE2AgQgASAEaiABNgIAIAQgAUEBcjYCBCABQf8BTQRAIAFBeHFBtNAAaiEAAn9BjNAAK\
AIAIgJBASABQQN2dCIBcUUEQEGM0AAgASACcjYCACAADAELIAAoAggLIgEgBDYCDCAAIAQ2AgggBCAANgIMIAQgATYCCAwBC0EfIQUgAUH///8HTQRAIAFBJiABQQh2ZyIAa3ZBAXEgAEEBdGtBPmohBQsgBCAFN\
gIcIARCADcCECAFQQJ0QbzSAGohAEGQ0AAoAgAiAkEBIAV0IgNxRQRAIAAgBDYCAEGQ0AAgAiADcjYCACAEIAA2AhggBCAENgIIIAQgBDYCDAwBCyABQRkgBUEBdmtBACAFQR9HG3QhBSAAKAIAIQACQANAIAAiA\
igCBEF4cSABRg0BIAVBHXYhACAFQQF0IQUgAiAAQQRxakEQaiIDKAIAIgANAAsgAyAENgIAIAQgAjYCGCAEIAQ2AgwgBCAENgIIDAELIAIoAggiACAENgIMIAIgBDYCCCAEQQA2AhggBCACNgIMIAQgADYCCAsgC\
UEIaiEBDAILAkAgB0UNAAJAIAMoAhwiAUECdEG80gBqIgIoAgAgA0YEQCACIAA2AgAgAA0BQZDQACAIQX4gAXdxIgg2AgAMAgsgB0EQQRQgBygCECADRhtqIAA2AgAgAEUNAQsgACAHNgIYIAMoAhAiAQRAIAAgA\
TYCECABIAA2AhgLIANBFGooAgAiAUUNACAAQRRqIAE2AgAgASAANgIYCwJAIAVBD00EQCADIAQgBWoiAEEDcjYCBCAAIANqIgAgACgCBEEBcjYCBAwBCyADIARqIgIgBUEBcjYCBCADIARBA3I2AgQgAiAFaiAFN\
gIAIAVB/wFNBEAgBUF4cUG00ABqIQACf0GM0AAoAgAiAUEBIAVBA3Z0IgVxRQRAQYzQACABIAVyNgIAIAAMAQsgACgCCAsiASACNgIMIAAgAjYCCCACIAA2AgwgAiABNgIIDAELQR8hASAFQf///wdNBEAgBUEmI\
AVBCHZnIgBrdkEBcSAAQQF0a0E+aiEBCyACIAE2AhwgAkIANwIQIAFBAnRBvNIAaiEAQQEgAXQiBCAIcUUEQCAAIAI2AgBBkNAAIAQgCHI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgA\
UEfRxt0IQEgACgCACEEAkADQCAEIgAoAgRBeHEgBUYNASABQR12IQQgAUEBdCEBIAAgBEEEcWpBEGoiBigCACIEDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggA\
kEANgIYIAIgADYCDCACIAE2AggLIANBCGohAQwBCwJAIAlFDQACQCAAKAIcIgFBAnRBvNIAaiICKAIAIABGBEAgAiADNgIAIAMNAUGQ0AAgC0F+IAF3cTYCAAwCCyAJQRBBFCAJKAIQIABGG2ogAzYCACADRQ0BC\
yADIAk2AhggACgCECIBBEAgAyABNgIQIAEgAzYCGAsgAEEUaigCACIBRQ0AIANBFGogATYCACABIAM2AhgLAkAgBUEPTQRAIAAgBCAFaiIBQQNyNgIEIAAgAWoiASABKAIEQQFyNgIEDAELIAAgBGoiByAFQQFyN\
gIEIAAgBEEDcjYCBCAFIAdqIAU2AgAgCARAIAhBeHFBtNAAaiEBQaDQACgCACEDAn9BASAIQQN2dCICIAZxRQRAQYzQACACIAZyNgIAIAEMAQsgASgCCAsiAiADNgIMIAEgAzYCCCADIAE2AgwgAyACNgIIC0Gg0\
AAgBzYCAEGU0AAgBTYCAAsgAEEIaiEBCyAKQRBqJAAgAQtDACAARQRAPwBBEHQPCwJAIABB//8DcQ0AIABBAEgNACAAQRB2QAAiAEF/RgRAQfzTAEEwNgIAQX8PCyAAQRB0DwsACwvcPyIAQYAICwkBAAAAAgAAA\
AMAQZQICwUEAAAABQBBpAgLCQYAAAAHAAAACABB3AgLii1JbnZhbGlkIGNoYXIgaW4gdXJsIHF1ZXJ5AFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fYm9keQBDb250ZW50LUxlbmd0aCBvdmVyZmxvdwBDaHVua\
yBzaXplIG92ZXJmbG93AFJlc3BvbnNlIG92ZXJmbG93AEludmFsaWQgbWV0aG9kIGZvciBIVFRQL3gueCByZXF1ZXN0AEludmFsaWQgbWV0aG9kIGZvciBSVFNQL3gueCByZXF1ZXN0AEV4cGVjdGVkIFNPVVJDR\
SBtZXRob2QgZm9yIElDRS94LnggcmVxdWVzdABJbnZhbGlkIGNoYXIgaW4gdXJsIGZyYWdtZW50IHN0YXJ0AEV4cGVjdGVkIGRvdABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3N0YXR1cwBJbnZhbGlkIHJlc\
3BvbnNlIHN0YXR1cwBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zAFVzZXIgY2FsbGJhY2sgZXJyb3IAYG9uX3Jlc2V0YCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfaGVhZGVyYCBjYWxsY\
mFjayBlcnJvcgBgb25fbWVzc2FnZV9iZWdpbmAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX3N0YXR1c19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb\
3IAYG9uX3ZlcnNpb25fY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl91cmxfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX2hlYWRlcl92Y\
Wx1ZV9jb21wbGV0ZWAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9tZXRob2RfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfZmllbGRfY\
29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fbmFtZWAgY2FsbGJhY2sgZXJyb3IAVW5leHBlY3RlZCBjaGFyIGluIHVybCBzZXJ2ZXIASW52YWxpZCBoZWFkZXIgdmFsdWUgY2hhc\
gBJbnZhbGlkIGhlYWRlciBmaWVsZCBjaGFyAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdmVyc2lvbgBJbnZhbGlkIG1pbm9yIHZlcnNpb24ASW52YWxpZCBtYWpvciB2ZXJzaW9uAEV4cGVjdGVkIHNwYWNlI\
GFmdGVyIHZlcnNpb24ARXhwZWN0ZWQgQ1JMRiBhZnRlciB2ZXJzaW9uAEludmFsaWQgSFRUUCB2ZXJzaW9uAEludmFsaWQgaGVhZGVyIHRva2VuAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fdXJsAEludmFsa\
WQgY2hhcmFjdGVycyBpbiB1cmwAVW5leHBlY3RlZCBzdGFydCBjaGFyIGluIHVybABEb3VibGUgQCBpbiB1cmwARW1wdHkgQ29udGVudC1MZW5ndGgASW52YWxpZCBjaGFyYWN0ZXIgaW4gQ29udGVudC1MZW5nd\
GgARHVwbGljYXRlIENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhciBpbiB1cmwgcGF0aABDb250ZW50LUxlbmd0aCBjYW4ndCBiZSBwcmVzZW50IHdpdGggVHJhbnNmZXItRW5jb2RpbmcASW52YWxpZCBjaGFyY\
WN0ZXIgaW4gY2h1bmsgc2l6ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl92YWx1ZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl92YWx1ZQBJbnZhbGlkIGNoYXJhY\
3RlciBpbiBjaHVuayBleHRlbnNpb25zIHZhbHVlAE1pc3NpbmcgZXhwZWN0ZWQgTEYgYWZ0ZXIgaGVhZGVyIHZhbHVlAEludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYCBoZWFkZXIgdmFsdWUASW52YWxpZCBja\
GFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZSB2YWx1ZQBJbnZhbGlkIGNoYXJhY3RlciBpbiBjaHVuayBleHRlbnNpb25zIHF1b3RlZCB2YWx1ZQBQYXVzZWQgYnkgb25faGVhZGVyc19jb21wbGV0Z\
QBJbnZhbGlkIEVPRiBzdGF0ZQBvbl9yZXNldCBwYXVzZQBvbl9jaHVua19oZWFkZXIgcGF1c2UAb25fbWVzc2FnZV9iZWdpbiBwYXVzZQBvbl9jaHVua19leHRlbnNpb25fdmFsdWUgcGF1c2UAb25fc3RhdHVzX\
2NvbXBsZXRlIHBhdXNlAG9uX3ZlcnNpb25fY29tcGxldGUgcGF1c2UAb25fdXJsX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2NvbXBsZXRlIHBhdXNlAG9uX2hlYWRlcl92YWx1ZV9jb21wbGV0ZSBwYXVzZQBvb\
l9tZXNzYWdlX2NvbXBsZXRlIHBhdXNlAG9uX21ldGhvZF9jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfZmllbGRfY29tcGxldGUgcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUgcGF1c2UAVW5leHBlY3RlZ\
CBzcGFjZSBhZnRlciBzdGFydCBsaW5lAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fY2h1bmtfZXh0ZW5zaW9uX25hbWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBuYW1lAFBhdXNlI\
G9uIENPTk5FQ1QvVXBncmFkZQBQYXVzZSBvbiBQUkkvVXBncmFkZQBFeHBlY3RlZCBIVFRQLzIgQ29ubmVjdGlvbiBQcmVmYWNlAFNwYW4gY2FsbGJhY2sgZXJyb3IgaW4gb25fbWV0aG9kAEV4cGVjdGVkIHNwY\
WNlIGFmdGVyIG1ldGhvZABTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2hlYWRlcl9maWVsZABQYXVzZWQASW52YWxpZCB3b3JkIGVuY291bnRlcmVkAEludmFsaWQgbWV0aG9kIGVuY291bnRlcmVkAFVuZXhwZ\
WN0ZWQgY2hhciBpbiB1cmwgc2NoZW1hAFJlcXVlc3QgaGFzIGludmFsaWQgYFRyYW5zZmVyLUVuY29kaW5nYABTV0lUQ0hfUFJPWFkAVVNFX1BST1hZAE1LQUNUSVZJVFkAVU5QUk9DRVNTQUJMRV9FTlRJVFkAQ\
09QWQBNT1ZFRF9QRVJNQU5FTlRMWQBUT09fRUFSTFkATk9USUZZAEZBSUxFRF9ERVBFTkRFTkNZAEJBRF9HQVRFV0FZAFBMQVkAUFVUAENIRUNLT1VUAEdBVEVXQVlfVElNRU9VVABSRVFVRVNUX1RJTUVPVVQAT\
kVUV09SS19DT05ORUNUX1RJTUVPVVQAQ09OTkVDVElPTl9USU1FT1VUAExPR0lOX1RJTUVPVVQATkVUV09SS19SRUFEX1RJTUVPVVQAUE9TVABNSVNESVJFQ1RFRF9SRVFVRVNUAENMSUVOVF9DTE9TRURfUkVRV\
UVTVABDTElFTlRfQ0xPU0VEX0xPQURfQkFMQU5DRURfUkVRVUVTVABCQURfUkVRVUVTVABIVFRQX1JFUVVFU1RfU0VOVF9UT19IVFRQU19QT1JUAFJFUE9SVABJTV9BX1RFQVBPVABSRVNFVF9DT05URU5UAE5PX\
0NPTlRFTlQAUEFSVElBTF9DT05URU5UAEhQRV9JTlZBTElEX0NPTlNUQU5UAEhQRV9DQl9SRVNFVABHRVQASFBFX1NUUklDVABDT05GTElDVABURU1QT1JBUllfUkVESVJFQ1QAUEVSTUFORU5UX1JFRElSRUNUA\
ENPTk5FQ1QATVVMVElfU1RBVFVTAEhQRV9JTlZBTElEX1NUQVRVUwBUT09fTUFOWV9SRVFVRVNUUwBFQVJMWV9ISU5UUwBVTkFWQUlMQUJMRV9GT1JfTEVHQUxfUkVBU09OUwBPUFRJT05TAFNXSVRDSElOR19QU\
k9UT0NPTFMAVkFSSUFOVF9BTFNPX05FR09USUFURVMATVVMVElQTEVfQ0hPSUNFUwBJTlRFUk5BTF9TRVJWRVJfRVJST1IAV0VCX1NFUlZFUl9VTktOT1dOX0VSUk9SAFJBSUxHVU5fRVJST1IASURFTlRJVFlfU\
FJPVklERVJfQVVUSEVOVElDQVRJT05fRVJST1IAU1NMX0NFUlRJRklDQVRFX0VSUk9SAElOVkFMSURfWF9GT1JXQVJERURfRk9SAFNFVF9QQVJBTUVURVIAR0VUX1BBUkFNRVRFUgBIUEVfVVNFUgBTRUVfT1RIR\
VIASFBFX0NCX0NIVU5LX0hFQURFUgBNS0NBTEVOREFSAFNFVFVQAFdFQl9TRVJWRVJfSVNfRE9XTgBURUFSRE9XTgBIUEVfQ0xPU0VEX0NPTk5FQ1RJT04ASEVVUklTVElDX0VYUElSQVRJT04ARElTQ09OTkVDV\
EVEX09QRVJBVElPTgBOT05fQVVUSE9SSVRBVElWRV9JTkZPUk1BVElPTgBIUEVfSU5WQUxJRF9WRVJTSU9OAEhQRV9DQl9NRVNTQUdFX0JFR0lOAFNJVEVfSVNfRlJPWkVOAEhQRV9JTlZBTElEX0hFQURFUl9UT\
0tFTgBJTlZBTElEX1RPS0VOAEZPUkJJRERFTgBFTkhBTkNFX1lPVVJfQ0FMTQBIUEVfSU5WQUxJRF9VUkwAQkxPQ0tFRF9CWV9QQVJFTlRBTF9DT05UUk9MAE1LQ09MAEFDTABIUEVfSU5URVJOQUwAUkVRVUVTV\
F9IRUFERVJfRklFTERTX1RPT19MQVJHRV9VTk9GRklDSUFMAEhQRV9PSwBVTkxJTksAVU5MT0NLAFBSSQBSRVRSWV9XSVRIAEhQRV9JTlZBTElEX0NPTlRFTlRfTEVOR1RIAEhQRV9VTkVYUEVDVEVEX0NPTlRFT\
lRfTEVOR1RIAEZMVVNIAFBST1BQQVRDSABNLVNFQVJDSABVUklfVE9PX0xPTkcAUFJPQ0VTU0lORwBNSVNDRUxMQU5FT1VTX1BFUlNJU1RFTlRfV0FSTklORwBNSVNDRUxMQU5FT1VTX1dBUk5JTkcASFBFX0lOV\
kFMSURfVFJBTlNGRVJfRU5DT0RJTkcARXhwZWN0ZWQgQ1JMRgBIUEVfSU5WQUxJRF9DSFVOS19TSVpFAE1PVkUAQ09OVElOVUUASFBFX0NCX1NUQVRVU19DT01QTEVURQBIUEVfQ0JfSEVBREVSU19DT01QTEVUR\
QBIUEVfQ0JfVkVSU0lPTl9DT01QTEVURQBIUEVfQ0JfVVJMX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19DT01QTEVURQBIUEVfQ0JfSEVBREVSX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS19FWFRFTlNJT05fV\
kFMVUVfQ09NUExFVEUASFBFX0NCX0NIVU5LX0VYVEVOU0lPTl9OQU1FX0NPTVBMRVRFAEhQRV9DQl9NRVNTQUdFX0NPTVBMRVRFAEhQRV9DQl9NRVRIT0RfQ09NUExFVEUASFBFX0NCX0hFQURFUl9GSUVMRF9DT\
01QTEVURQBERUxFVEUASFBFX0lOVkFMSURfRU9GX1NUQVRFAElOVkFMSURfU1NMX0NFUlRJRklDQVRFAFBBVVNFAE5PX1JFU1BPTlNFAFVOU1VQUE9SVEVEX01FRElBX1RZUEUAR09ORQBOT1RfQUNDRVBUQUJMR\
QBTRVJWSUNFX1VOQVZBSUxBQkxFAFJBTkdFX05PVF9TQVRJU0ZJQUJMRQBPUklHSU5fSVNfVU5SRUFDSEFCTEUAUkVTUE9OU0VfSVNfU1RBTEUAUFVSR0UATUVSR0UAUkVRVUVTVF9IRUFERVJfRklFTERTX1RPT\
19MQVJHRQBSRVFVRVNUX0hFQURFUl9UT09fTEFSR0UAUEFZTE9BRF9UT09fTEFSR0UASU5TVUZGSUNJRU5UX1NUT1JBR0UASFBFX1BBVVNFRF9VUEdSQURFAEhQRV9QQVVTRURfSDJfVVBHUkFERQBTT1VSQ0UAQ\
U5OT1VOQ0UAVFJBQ0UASFBFX1VORVhQRUNURURfU1BBQ0UAREVTQ1JJQkUAVU5TVUJTQ1JJQkUAUkVDT1JEAEhQRV9JTlZBTElEX01FVEhPRABOT1RfRk9VTkQAUFJPUEZJTkQAVU5CSU5EAFJFQklORABVTkFVV\
EhPUklaRUQATUVUSE9EX05PVF9BTExPV0VEAEhUVFBfVkVSU0lPTl9OT1RfU1VQUE9SVEVEAEFMUkVBRFlfUkVQT1JURUQAQUNDRVBURUQATk9UX0lNUExFTUVOVEVEAExPT1BfREVURUNURUQASFBFX0NSX0VYU\
EVDVEVEAEhQRV9MRl9FWFBFQ1RFRABDUkVBVEVEAElNX1VTRUQASFBFX1BBVVNFRABUSU1FT1VUX09DQ1VSRUQAUEFZTUVOVF9SRVFVSVJFRABQUkVDT05ESVRJT05fUkVRVUlSRUQAUFJPWFlfQVVUSEVOVElDQ\
VRJT05fUkVRVUlSRUQATkVUV09SS19BVVRIRU5USUNBVElPTl9SRVFVSVJFRABMRU5HVEhfUkVRVUlSRUQAU1NMX0NFUlRJRklDQVRFX1JFUVVJUkVEAFVQR1JBREVfUkVRVUlSRUQAUEFHRV9FWFBJUkVEAFBSR\
UNPTkRJVElPTl9GQUlMRUQARVhQRUNUQVRJT05fRkFJTEVEAFJFVkFMSURBVElPTl9GQUlMRUQAU1NMX0hBTkRTSEFLRV9GQUlMRUQATE9DS0VEAFRSQU5TRk9STUFUSU9OX0FQUExJRUQATk9UX01PRElGSUVEA\
E5PVF9FWFRFTkRFRABCQU5EV0lEVEhfTElNSVRfRVhDRUVERUQAU0lURV9JU19PVkVSTE9BREVEAEhFQUQARXhwZWN0ZWQgSFRUUC8AAF4TAAAmEwAAMBAAAPAXAACdEwAAFRIAADkXAADwEgAAChAAAHUSAACtE\
gAAghMAAE8UAAB/EAAAoBUAACMUAACJEgAAixQAAE0VAADUEQAAzxQAABAYAADJFgAA3BYAAMERAADgFwAAuxQAAHQUAAB8FQAA5RQAAAgXAAAfEAAAZRUAAKMUAAAoFQAAAhUAAJkVAAAsEAAAixkAAE8PAADUD\
gAAahAAAM4QAAACFwAAiQ4AAG4TAAAcEwAAZhQAAFYXAADBEwAAzRMAAGwTAABoFwAAZhcAAF8XAAAiEwAAzg8AAGkOAADYDgAAYxYAAMsTAACqDgAAKBcAACYXAADFEwAAXRYAAOgRAABnEwAAZRMAAPIWAABzE\
wAAHRcAAPkWAADzEQAAzw4AAM4VAAAMEgAAsxEAAKURAABhEAAAMhcAALsTAEH5NQsBAQBBkDYL4AEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB/TcLAQEAQZE4C14CAwICAgICAAACAgACAgACAgICAgICAgICAAQAAAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICA\
gICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEH9OQsBAQBBkToLXgIAAgICAgIAAAICAAICAAICAgICAgICAgIAAwAEAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgIAAAACAgICAgICAgICAgICAgICA\
gICAgICAgICAgICAgACAAIAQfA7Cw1sb3NlZWVwLWFsaXZlAEGJPAsBAQBBoDwL4AEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBBiT4LAQEAQaA+C+cBAQEBAQEBAQEBAQEBAgEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQFjaHVua2VkAEGwwAALXwEBAAEBAQEBAAABAQABAQABAQEBAQEBAQEBAAAAAAAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEAAQABAEGQwgALIWVjdGlvbmVudC1sZW5ndGhvbnJveHktY29ubmVjdGlvbgBBwMIACy1yYW5zZmVyLWVuY29kaW5ncGdyYWRlDQoNCg0KU00NCg0KVFRQL0NFL1RTUC8AQfnCAAsFA\
QIAAQMAQZDDAAvgAQQBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAEH5x\
AALBQECAAEDAEGQxQAL4AEEAQEFAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QBB+cYACwQBAAABAEGRxwAL3wEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBA\
QEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBA\
QEBAEH6yAALBAEAAAIAQZDJAAtfAwQAAAQEBAQEBAQEBAQEBQQEBAQEBAQEBAQEBAAEAAYHBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQABAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAAAAQAQfrKA\
AsEAQAAAQBBkMsACwEBAEGqywALQQIAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwAAAAAAAAMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAEH6zAALBAEAAAEAQZDNAAsBAQBBms0ACwYCAAAAAAIAQ\
bHNAAs6AwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB8M4AC5YBTk9VTkNFRUNLT1VUTkVDVEVURUNSSUJFTFVTSEVURUFEU0VBUkNIUkdFQ1RJVklUW\
UxFTkRBUlZFT1RJRllQVElPTlNDSFNFQVlTVEFUQ0hHRU9SRElSRUNUT1JUUkNIUEFSQU1FVEVSVVJDRUJTQ1JJQkVBUkRPV05BQ0VJTkROS0NLVUJTQ1JJQkVIVFRQL0FEVFAv","base64")}),3434:((O,W,e)=>{
const{Buffer:t}=e(4573);O.exports=t.from("AGFzbQEAAAABJwdgAX8Bf2ADf39/AX9gAX8AYAJ/fwBgBH9/f38Bf2AAAGADf39/AALLAQgDZW52GHdhc21fb25faGVhZGVyc19jb21wbGV0ZQAEA2Vudh\
V3YXNtX29uX21lc3NhZ2VfYmVnaW4AAANlbnYLd2FzbV9vbl91cmwAAQNlbnYOd2FzbV9vbl9zdGF0dXMAAQNlbnYUd2FzbV9vbl9oZWFkZXJfZmllbGQAAQNlbnYUd2FzbV9vbl9oZWFkZXJfdmFsdWUAAQNlbn\
YMd2FzbV9vbl9ib2R5AAEDZW52GHdhc21fb25fbWVzc2FnZV9jb21wbGV0ZQAAAy0sBQYAAAIAAAAAAAACAQIAAgICAAADAAAAAAMDAwMBAQEBAQEBAQEAAAIAAAAEBQFwARISBQMBAAIGCAF/AUGA1AQLB9EFIg\
ZtZW1vcnkCAAtfaW5pdGlhbGl6ZQAIGV9faW5kaXJlY3RfZnVuY3Rpb25fdGFibGUBAAtsbGh0dHBfaW5pdAAJGGxsaHR0cF9zaG91bGRfa2VlcF9hbGl2ZQAvDGxsaHR0cF9hbGxvYwALBm1hbGxvYwAxC2xsaH\
R0cF9mcmVlAAwEZnJlZQAMD2xsaHR0cF9nZXRfdHlwZQANFWxsaHR0cF9nZXRfaHR0cF9tYWpvcgAOFWxsaHR0cF9nZXRfaHR0cF9taW5vcgAPEWxsaHR0cF9nZXRfbWV0aG9kABAWbGxodHRwX2dldF9zdGF0dX\
NfY29kZQAREmxsaHR0cF9nZXRfdXBncmFkZQASDGxsaHR0cF9yZXNldAATDmxsaHR0cF9leGVjdXRlABQUbGxodHRwX3NldHRpbmdzX2luaXQAFQ1sbGh0dHBfZmluaXNoABYMbGxodHRwX3BhdXNlABcNbGxodH\
RwX3Jlc3VtZQAYG2xsaHR0cF9yZXN1bWVfYWZ0ZXJfdXBncmFkZQAZEGxsaHR0cF9nZXRfZXJybm8AGhdsbGh0dHBfZ2V0X2Vycm9yX3JlYXNvbgAbF2xsaHR0cF9zZXRfZXJyb3JfcmVhc29uABwUbGxodHRwX2\
dldF9lcnJvcl9wb3MAHRFsbGh0dHBfZXJybm9fbmFtZQAeEmxsaHR0cF9tZXRob2RfbmFtZQAfEmxsaHR0cF9zdGF0dXNfbmFtZQAgGmxsaHR0cF9zZXRfbGVuaWVudF9oZWFkZXJzACEhbGxodHRwX3NldF9sZW\
5pZW50X2NodW5rZWRfbGVuZ3RoACIdbGxodHRwX3NldF9sZW5pZW50X2tlZXBfYWxpdmUAIyRsbGh0dHBfc2V0X2xlbmllbnRfdHJhbnNmZXJfZW5jb2RpbmcAJBhsbGh0dHBfbWVzc2FnZV9uZWVkc19lb2YALg\
kXAQBBAQsRAQIDBAUKBgcrLSwqKSglJyYK77MCLBYAQYjQACgCAARAAAtBiNAAQQE2AgALFAAgABAwIAAgAjYCOCAAIAE6ACgLFAAgACAALwEyIAAtAC4gABAvEAALHgEBf0HAABAyIgEQMCABQYAINgI4IAEgAD\
oAKCABC48MAQd/AkAgAEUNACAAQQhrIgEgAEEEaygCACIAQXhxIgRqIQUCQCAAQQFxDQAgAEEDcUUNASABIAEoAgAiAGsiAUGc0AAoAgBJDQEgACAEaiEEAkACQEGg0AAoAgAgAUcEQCAAQf8BTQRAIABBA3YhAy\
ABKAIIIgAgASgCDCICRgRAQYzQAEGM0AAoAgBBfiADd3E2AgAMBQsgAiAANgIIIAAgAjYCDAwECyABKAIYIQYgASABKAIMIgBHBEAgACABKAIIIgI2AgggAiAANgIMDAMLIAFBFGoiAygCACICRQRAIAEoAhAiAk\
UNAiABQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFKAIEIgBBA3FBA0cNAiAFIABBfnE2AgRBlNAAIAQ2AgAgBSAENgIAIAEgBEEBcjYCBAwDC0EAIQALIA\
ZFDQACQCABKAIcIgJBAnRBvNIAaiIDKAIAIAFGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgAUYbaiAANgIAIABFDQELIAAgBjYCGCABKAIQIgIEQCAAIAI2AhAgAiAANg\
IYCyABQRRqKAIAIgJFDQAgAEEUaiACNgIAIAIgADYCGAsgASAFTw0AIAUoAgQiAEEBcUUNAAJAAkACQAJAIABBAnFFBEBBpNAAKAIAIAVGBEBBpNAAIAE2AgBBmNAAQZjQACgCACAEaiIANgIAIAEgAEEBcjYCBC\
ABQaDQACgCAEcNBkGU0ABBADYCAEGg0ABBADYCAAwGC0Gg0AAoAgAgBUYEQEGg0AAgATYCAEGU0ABBlNAAKAIAIARqIgA2AgAgASAAQQFyNgIEIAAgAWogADYCAAwGCyAAQXhxIARqIQQgAEH/AU0EQCAAQQN2IQ\
MgBSgCCCIAIAUoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAULIAIgADYCCCAAIAI2AgwMBAsgBSgCGCEGIAUgBSgCDCIARwRAQZzQACgCABogACAFKAIIIgI2AgggAiAANgIMDAMLIAVBFGoiAygCACICRQ\
RAIAUoAhAiAkUNAiAFQRBqIQMLA0AgAyEHIAIiAEEUaiIDKAIAIgINACAAQRBqIQMgACgCECICDQALIAdBADYCAAwCCyAFIABBfnE2AgQgASAEaiAENgIAIAEgBEEBcjYCBAwDC0EAIQALIAZFDQACQCAFKAIcIg\
JBAnRBvNIAaiIDKAIAIAVGBEAgAyAANgIAIAANAUGQ0ABBkNAAKAIAQX4gAndxNgIADAILIAZBEEEUIAYoAhAgBUYbaiAANgIAIABFDQELIAAgBjYCGCAFKAIQIgIEQCAAIAI2AhAgAiAANgIYCyAFQRRqKAIAIg\
JFDQAgAEEUaiACNgIAIAIgADYCGAsgASAEaiAENgIAIAEgBEEBcjYCBCABQaDQACgCAEcNAEGU0AAgBDYCAAwBCyAEQf8BTQRAIARBeHFBtNAAaiEAAn9BjNAAKAIAIgJBASAEQQN2dCIDcUUEQEGM0AAgAiADcj\
YCACAADAELIAAoAggLIgIgATYCDCAAIAE2AgggASAANgIMIAEgAjYCCAwBC0EfIQIgBEH///8HTQRAIARBJiAEQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAgsgASACNgIcIAFCADcCECACQQJ0QbzSAGohAAJAQZDQAC\
gCACIDQQEgAnQiB3FFBEAgACABNgIAQZDQACADIAdyNgIAIAEgADYCGCABIAE2AgggASABNgIMDAELIARBGSACQQF2a0EAIAJBH0cbdCECIAAoAgAhAAJAA0AgACIDKAIEQXhxIARGDQEgAkEddiEAIAJBAXQhAi\
ADIABBBHFqQRBqIgcoAgAiAA0ACyAHIAE2AgAgASADNgIYIAEgATYCDCABIAE2AggMAQsgAygCCCIAIAE2AgwgAyABNgIIIAFBADYCGCABIAM2AgwgASAANgIIC0Gs0ABBrNAAKAIAQQFrIgBBfyAAGzYCAAsLBw\
AgAC0AKAsHACAALQAqCwcAIAAtACsLBwAgAC0AKQsHACAALwEyCwcAIAAtAC4LQAEEfyAAKAIYIQEgAC0ALSECIAAtACghAyAAKAI4IQQgABAwIAAgBDYCOCAAIAM6ACggACACOgAtIAAgATYCGAu74gECB38Dfi\
ABIAJqIQQCQCAAIgIoAgwiAA0AIAIoAgQEQCACIAE2AgQLIwBBEGsiCCQAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAIAIoAhwiA0EBaw7dAdoBAdkBAgMEBQYHCAkKCwwNDtgBDxDXARES1gETFBUWFxgZGhvgAd8BHB0e1QEfICEiIyQl1AEmJygpKiss0wHSAS0u0QHQAS8wMTIzNDU2Nzg5Ojs8PT4/QEFCQ0\
RFRtsBR0hJSs8BzgFLzQFMzAFNTk9QUVJTVFVWV1hZWltcXV5fYGFiY2RlZmdoaWprbG1ub3BxcnN0dXZ3eHl6e3x9fn+AAYEBggGDAYQBhQGGAYcBiAGJAYoBiwGMAY0BjgGPAZABkQGSAZMBlAGVAZYBlwGYAZ\
kBmgGbAZwBnQGeAZ8BoAGhAaIBowGkAaUBpgGnAagBqQGqAasBrAGtAa4BrwGwAbEBsgGzAbQBtQG2AbcBywHKAbgByQG5AcgBugG7AbwBvQG+Ab8BwAHBAcIBwwHEAcUBxgEA3AELQQAMxgELQQ4MxQELQQ0MxA\
ELQQ8MwwELQRAMwgELQRMMwQELQRQMwAELQRUMvwELQRYMvgELQRgMvQELQRkMvAELQRoMuwELQRsMugELQRwMuQELQR0MuAELQQgMtwELQR4MtgELQSAMtQELQR8MtAELQQcMswELQSEMsgELQSIMsQELQSMMsA\
ELQSQMrwELQRIMrgELQREMrQELQSUMrAELQSYMqwELQScMqgELQSgMqQELQcMBDKgBC0EqDKcBC0ErDKYBC0EsDKUBC0EtDKQBC0EuDKMBC0EvDKIBC0HEAQyhAQtBMAygAQtBNAyfAQtBDAyeAQtBMQydAQtBMg\
ycAQtBMwybAQtBOQyaAQtBNQyZAQtBxQEMmAELQQsMlwELQToMlgELQTYMlQELQQoMlAELQTcMkwELQTgMkgELQTwMkQELQTsMkAELQT0MjwELQQkMjgELQSkMjQELQT4MjAELQT8MiwELQcAADIoBC0HBAAyJAQ\
tBwgAMiAELQcMADIcBC0HEAAyGAQtBxQAMhQELQcYADIQBC0EXDIMBC0HHAAyCAQtByAAMgQELQckADIABC0HKAAx/C0HLAAx+C0HNAAx9C0HMAAx8C0HOAAx7C0HPAAx6C0HQAAx5C0HRAAx4C0HSAAx3C0HTAA\
x2C0HUAAx1C0HWAAx0C0HVAAxzC0EGDHILQdcADHELQQUMcAtB2AAMbwtBBAxuC0HZAAxtC0HaAAxsC0HbAAxrC0HcAAxqC0EDDGkLQd0ADGgLQd4ADGcLQd8ADGYLQeEADGULQeAADGQLQeIADGMLQeMADGILQQ\
IMYQtB5AAMYAtB5QAMXwtB5gAMXgtB5wAMXQtB6AAMXAtB6QAMWwtB6gAMWgtB6wAMWQtB7AAMWAtB7QAMVwtB7gAMVgtB7wAMVQtB8AAMVAtB8QAMUwtB8gAMUgtB8wAMUQtB9AAMUAtB9QAMTwtB9gAMTgtB9w\
AMTQtB+AAMTAtB+QAMSwtB+gAMSgtB+wAMSQtB/AAMSAtB/QAMRwtB/gAMRgtB/wAMRQtBgAEMRAtBgQEMQwtBggEMQgtBgwEMQQtBhAEMQAtBhQEMPwtBhgEMPgtBhwEMPQtBiAEMPAtBiQEMOwtBigEMOgtBiw\
EMOQtBjAEMOAtBjQEMNwtBjgEMNgtBjwEMNQtBkAEMNAtBkQEMMwtBkgEMMgtBkwEMMQtBlAEMMAtBlQEMLwtBlgEMLgtBlwEMLQtBmAEMLAtBmQEMKwtBmgEMKgtBmwEMKQtBnAEMKAtBnQEMJwtBngEMJgtBnw\
EMJQtBoAEMJAtBoQEMIwtBogEMIgtBowEMIQtBpAEMIAtBpQEMHwtBpgEMHgtBpwEMHQtBqAEMHAtBqQEMGwtBqgEMGgtBqwEMGQtBrAEMGAtBrQEMFwtBrgEMFgtBAQwVC0GvAQwUC0GwAQwTC0GxAQwSC0GzAQ\
wRC0GyAQwQC0G0AQwPC0G1AQwOC0G2AQwNC0G3AQwMC0G4AQwLC0G5AQwKC0G6AQwJC0G7AQwIC0HGAQwHC0G8AQwGC0G9AQwFC0G+AQwEC0G/AQwDC0HAAQwCC0HCAQwBC0HBAQshAwNAAkACQAJAAkACQAJAAk\
ACQAJAIAICfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAgJ/AkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACfwJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACfwJAAkACQAJAAn8CQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAk\
ACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCADDsYBAAECAwQFBgcICQoLDA0ODxAREhMUFR\
YXGBkaGxwdHyAhIyUmKCorLC8wMTIzNDU2Nzk6Ozw9lANAQkRFRklLTk9QUVJTVFVWWFpbXF1eX2BhYmNkZWZnaGpsb3Bxc3V2eHl6e3x/gAGBAYIBgwGEAYUBhgGHAYgBiQGKAYsBjAGNAY4BjwGQAZEBkgGTAZ\
QBlQGWAZcBmAGZAZoBmwGcAZ0BngGfAaABoQGiAaMBpAGlAaYBpwGoAakBqgGrAawBrQGuAa8BsAGxAbIBswG0AbUBtgG3AbgBuQG6AbsBvAG9Ab4BvwHAAcEBwgHDAcQBxQHGAccByAHJAcsBzAHNAc4BzwGKA4\
kDiAOHA4QDgwOAA/sC+gL5AvgC9wL0AvMC8gLLAsECsALZAQsgASAERw3wAkHdASEDDLMDCyABIARHDcgBQcMBIQMMsgMLIAEgBEcNe0H3ACEDDLEDCyABIARHDXBB7wAhAwywAwsgASAERw1pQeoAIQMMrwMLIA\
EgBEcNZUHoACEDDK4DCyABIARHDWJB5gAhAwytAwsgASAERw0aQRghAwysAwsgASAERw0VQRIhAwyrAwsgASAERw1CQcUAIQMMqgMLIAEgBEcNNEE/IQMMqQMLIAEgBEcNMkE8IQMMqAMLIAEgBEcNK0ExIQMMpw\
MLIAItAC5BAUYNnwMMwQILQQAhAAJAAkACQCACLQAqRQ0AIAItACtFDQAgAi8BMCIDQQJxRQ0BDAILIAIvATAiA0EBcUUNAQtBASEAIAItAChBAUYNACACLwEyIgVB5ABrQeQASQ0AIAVBzAFGDQAgBUGwAkYNAC\
ADQcAAcQ0AQQAhACADQYgEcUGABEYNACADQShxQQBHIQALIAJBADsBMCACQQA6AC8gAEUN3wIgAkIANwMgDOACC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACyAARQ3MASAAQRVHDd0CIAJBBD\
YCHCACIAE2AhQgAkGwGDYCECACQRU2AgxBACEDDKQDCyABIARGBEBBBiEDDKQDCyABQQFqIQFBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAA3ZAgwcCyACQgA3AyBBEiEDDIkDCyABIARHDR\
ZBHSEDDKEDCyABIARHBEAgAUEBaiEBQRAhAwyIAwtBByEDDKADCyACIAIpAyAiCiAEIAFrrSILfSIMQgAgCiAMWhs3AyAgCiALWA3UAkEIIQMMnwMLIAEgBEcEQCACQQk2AgggAiABNgIEQRQhAwyGAwtBCSEDDJ\
4DCyACKQMgQgBSDccBIAIgAi8BMEGAAXI7ATAMQgsgASAERw0/QdAAIQMMnAMLIAEgBEYEQEELIQMMnAMLIAFBAWohAUEAIQACQCACKAI4IgNFDQAgAygCUCIDRQ0AIAIgAxEAACEACyAADc8CDMYBC0EAIQACQC\
ACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ3GASAAQRVHDc0CIAJBCzYCHCACIAE2AhQgAkGCGTYCECACQRU2AgxBACEDDJoDC0EAIQACQCACKAI4IgNFDQAgAygCSCIDRQ0AIAIgAxEAACEACyAARQ\
0MIABBFUcNygIgAkEaNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMmQMLQQAhAAJAIAIoAjgiA0UNACADKAJMIgNFDQAgAiADEQAAIQALIABFDcQBIABBFUcNxwIgAkELNgIcIAIgATYCFCACQZEXNgIQIA\
JBFTYCDEEAIQMMmAMLIAEgBEYEQEEPIQMMmAMLIAEtAAAiAEE7Rg0HIABBDUcNxAIgAUEBaiEBDMMBC0EAIQACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3DASAAQRVHDcICIAJBDzYCHCACIA\
E2AhQgAkGRFzYCECACQRU2AgxBACEDDJYDCwNAIAEtAABB8DVqLQAAIgBBAUcEQCAAQQJHDcECIAIoAgQhAEEAIQMgAkEANgIEIAIgACABQQFqIgEQLSIADcICDMUBCyAEIAFBAWoiAUcNAAtBEiEDDJUDC0EAIQ\
ACQCACKAI4IgNFDQAgAygCTCIDRQ0AIAIgAxEAACEACyAARQ3FASAAQRVHDb0CIAJBGzYCHCACIAE2AhQgAkGRFzYCECACQRU2AgxBACEDDJQDCyABIARGBEBBFiEDDJQDCyACQQo2AgggAiABNgIEQQAhAAJAIA\
IoAjgiA0UNACADKAJIIgNFDQAgAiADEQAAIQALIABFDcIBIABBFUcNuQIgAkEVNgIcIAIgATYCFCACQYIZNgIQIAJBFTYCDEEAIQMMkwMLIAEgBEcEQANAIAEtAABB8DdqLQAAIgBBAkcEQAJAIABBAWsOBMQCvQ\
IAvgK9AgsgAUEBaiEBQQghAwz8AgsgBCABQQFqIgFHDQALQRUhAwyTAwtBFSEDDJIDCwNAIAEtAABB8DlqLQAAIgBBAkcEQCAAQQFrDgTFArcCwwK4ArcCCyAEIAFBAWoiAUcNAAtBGCEDDJEDCyABIARHBEAgAk\
ELNgIIIAIgATYCBEEHIQMM+AILQRkhAwyQAwsgAUEBaiEBDAILIAEgBEYEQEEaIQMMjwMLAkAgAS0AAEENaw4UtQG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwG/Ab8BvwEAvwELQQAhAyACQQA2AhwgAk\
GvCzYCECACQQI2AgwgAiABQQFqNgIUDI4DCyABIARGBEBBGyEDDI4DCyABLQAAIgBBO0cEQCAAQQ1HDbECIAFBAWohAQy6AQsgAUEBaiEBC0EiIQMM8wILIAEgBEYEQEEcIQMMjAMLQgAhCgJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkAgAS0AAEEwaw43wQLAAgABAgMEBQYH0AHQAdAB0AHQAdAB0AEICQoLDA3QAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAdAB0AHQAd\
ABDg8QERIT0AELQgIhCgzAAgtCAyEKDL8CC0IEIQoMvgILQgUhCgy9AgtCBiEKDLwCC0IHIQoMuwILQgghCgy6AgtCCSEKDLkCC0IKIQoMuAILQgshCgy3AgtCDCEKDLYCC0INIQoMtQILQg4hCgy0AgtCDyEKDL\
MCC0IKIQoMsgILQgshCgyxAgtCDCEKDLACC0INIQoMrwILQg4hCgyuAgtCDyEKDK0CC0IAIQoCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIAEtAABBMGsON8ACvwIAAQIDBAUGB74Cvg\
K+Ar4CvgK+Ar4CCAkKCwwNvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ar4CvgK+Ag4PEBESE74CC0ICIQoMvwILQgMhCgy+AgtCBCEKDL0CC0IFIQoMvAILQgYhCgy7AgtCBy\
EKDLoCC0IIIQoMuQILQgkhCgy4AgtCCiEKDLcCC0ILIQoMtgILQgwhCgy1AgtCDSEKDLQCC0IOIQoMswILQg8hCgyyAgtCCiEKDLECC0ILIQoMsAILQgwhCgyvAgtCDSEKDK4CC0IOIQoMrQILQg8hCgysAgsgAi\
ACKQMgIgogBCABa60iC30iDEIAIAogDFobNwMgIAogC1gNpwJBHyEDDIkDCyABIARHBEAgAkEJNgIIIAIgATYCBEElIQMM8AILQSAhAwyIAwtBASEFIAIvATAiA0EIcUUEQCACKQMgQgBSIQULAkAgAi0ALgRAQQ\
EhACACLQApQQVGDQEgA0HAAHFFIAVxRQ0BC0EAIQAgA0HAAHENAEECIQAgA0EIcQ0AIANBgARxBEACQCACLQAoQQFHDQAgAi0ALUEKcQ0AQQUhAAwCC0EEIQAMAQsgA0EgcUUEQAJAIAItAChBAUYNACACLwEyIg\
BB5ABrQeQASQ0AIABBzAFGDQAgAEGwAkYNAEEEIQAgA0EocUUNAiADQYgEcUGABEYNAgtBACEADAELQQBBAyACKQMgUBshAAsgAEEBaw4FvgIAsAEBpAKhAgtBESEDDO0CCyACQQE6AC8MhAMLIAEgBEcNnQJBJC\
EDDIQDCyABIARHDRxBxgAhAwyDAwtBACEAAkAgAigCOCIDRQ0AIAMoAkQiA0UNACACIAMRAAAhAAsgAEUNJyAAQRVHDZgCIAJB0AA2AhwgAiABNgIUIAJBkRg2AhAgAkEVNgIMQQAhAwyCAwsgASAERgRAQSghAw\
yCAwtBACEDIAJBADYCBCACQQw2AgggAiABIAEQKiIARQ2UAiACQSc2AhwgAiABNgIUIAIgADYCDAyBAwsgASAERgRAQSkhAwyBAwsgAS0AACIAQSBGDRMgAEEJRw2VAiABQQFqIQEMFAsgASAERwRAIAFBAWohAQ\
wWC0EqIQMM/wILIAEgBEYEQEErIQMM/wILIAEtAAAiAEEJRyAAQSBHcQ2QAiACLQAsQQhHDd0CIAJBADoALAzdAgsgASAERgRAQSwhAwz+AgsgAS0AAEEKRw2OAiABQQFqIQEMsAELIAEgBEcNigJBLyEDDPwCCw\
NAIAEtAAAiAEEgRwRAIABBCmsOBIQCiAKIAoQChgILIAQgAUEBaiIBRw0AC0ExIQMM+wILQTIhAyABIARGDfoCIAIoAgAiACAEIAFraiEHIAEgAGtBA2ohBgJAA0AgAEHwO2otAAAgAS0AACIFQSByIAUgBUHBAG\
tB/wFxQRpJG0H/AXFHDQEgAEEDRgRAQQYhAQziAgsgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAc2AgAM+wILIAJBADYCAAyGAgtBMyEDIAQgASIARg35AiAEIAFrIAIoAgAiAWohByAAIAFrQQhqIQYCQANAIAFB9D\
tqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBCEYEQEEFIQEM4QILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPoCCyACQQA2AgAgACEBDIUCC0E0IQMgBCABIgBGDfgCIAQgAWsgAi\
gCACIBaiEHIAAgAWtBBWohBgJAA0AgAUHQwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/wFxRw0BIAFBBUYEQEEHIQEM4AILIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADPkCCyACQQA2AgAgAC\
EBDIQCCyABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRg0JDIECCyAEIAFBAWoiAUcNAAtBMCEDDPgCC0EwIQMM9wILIAEgBEcEQANAIAEtAAAiAEEgRwRAIABBCmsOBP8B/gH+Af8B/gELIAQgAUEBai\
IBRw0AC0E4IQMM9wILQTghAwz2AgsDQCABLQAAIgBBIEcgAEEJR3EN9gEgBCABQQFqIgFHDQALQTwhAwz1AgsDQCABLQAAIgBBIEcEQAJAIABBCmsOBPkBBAT5AQALIABBLEYN9QEMAwsgBCABQQFqIgFHDQALQT\
8hAwz0AgtBwAAhAyABIARGDfMCIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAEGAQGstAAAgAS0AAEEgckcNASAAQQZGDdsCIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADPQCCyACQQA2AgALQTYhAw\
zZAgsgASAERgRAQcEAIQMM8gILIAJBDDYCCCACIAE2AgQgAi0ALEEBaw4E+wHuAewB6wHUAgsgAUEBaiEBDPoBCyABIARHBEADQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxIgBBCUYNACAAQSBGDQ\
ACQAJAAkACQCAAQeMAaw4TAAMDAwMDAwMBAwMDAwMDAwMDAgMLIAFBAWohAUExIQMM3AILIAFBAWohAUEyIQMM2wILIAFBAWohAUEzIQMM2gILDP4BCyAEIAFBAWoiAUcNAAtBNSEDDPACC0E1IQMM7wILIAEgBE\
cEQANAIAEtAABBgDxqLQAAQQFHDfcBIAQgAUEBaiIBRw0AC0E9IQMM7wILQT0hAwzuAgtBACEAAkAgAigCOCIDRQ0AIAMoAkAiA0UNACACIAMRAAAhAAsgAEUNASAAQRVHDeYBIAJBwgA2AhwgAiABNgIUIAJB4x\
g2AhAgAkEVNgIMQQAhAwztAgsgAUEBaiEBC0E8IQMM0gILIAEgBEYEQEHCACEDDOsCCwJAA0ACQCABLQAAQQlrDhgAAswCzALRAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAswCzALMAgDMAgsgBCABQQ\
FqIgFHDQALQcIAIQMM6wILIAFBAWohASACLQAtQQFxRQ3+AQtBLCEDDNACCyABIARHDd4BQcQAIQMM6AILA0AgAS0AAEGQwABqLQAAQQFHDZwBIAQgAUEBaiIBRw0AC0HFACEDDOcCCyABLQAAIgBBIEYN/gEgAE\
E6Rw3AAiACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgAN3gEM3QELQccAIQMgBCABIgBGDeUCIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFBkMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf\
8BcUcNvwIgAUEFRg3CAiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzlAgtByAAhAyAEIAEiAEYN5AIgBCABayACKAIAIgFqIQcgACABa0EJaiEGA0AgAUGWwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcU\
EaSRtB/wFxRw2+AkECIAFBCUYNwgIaIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOQCCyABIARGBEBByQAhAwzkAgsCQAJAIAEtAAAiAEEgciAAIABBwQBrQf8BcUEaSRtB/wFxQe4Aaw4HAL8CvwK/Ar8Cvw\
IBvwILIAFBAWohAUE+IQMMywILIAFBAWohAUE/IQMMygILQcoAIQMgBCABIgBGDeICIAQgAWsgAigCACIBaiEGIAAgAWtBAWohBwNAIAFBoMIAai0AACAALQAAIgVBIHIgBSAFQcEAa0H/AXFBGkkbQf8BcUcNvA\
IgAUEBRg2+AiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBjYCAAziAgtBywAhAyAEIAEiAEYN4QIgBCABayACKAIAIgFqIQcgACABa0EOaiEGA0AgAUGiwgBqLQAAIAAtAAAiBUEgciAFIAVBwQBrQf8BcUEaSRtB/w\
FxRw27AiABQQ5GDb4CIAFBAWohASAEIABBAWoiAEcNAAsgAiAHNgIADOECC0HMACEDIAQgASIARg3gAiAEIAFrIAIoAgAiAWohByAAIAFrQQ9qIQYDQCABQcDCAGotAAAgAC0AACIFQSByIAUgBUHBAGtB/wFxQR\
pJG0H/AXFHDboCQQMgAUEPRg2+AhogAUEBaiEBIAQgAEEBaiIARw0ACyACIAc2AgAM4AILQc0AIQMgBCABIgBGDd8CIAQgAWsgAigCACIBaiEHIAAgAWtBBWohBgNAIAFB0MIAai0AACAALQAAIgVBIHIgBSAFQc\
EAa0H/AXFBGkkbQf8BcUcNuQJBBCABQQVGDb0CGiABQQFqIQEgBCAAQQFqIgBHDQALIAIgBzYCAAzfAgsgASAERgRAQc4AIQMM3wILAkACQAJAAkAgAS0AACIAQSByIAAgAEHBAGtB/wFxQRpJG0H/AXFB4wBrDh\
MAvAK8ArwCvAK8ArwCvAK8ArwCvAK8ArwCAbwCvAK8AgIDvAILIAFBAWohAUHBACEDDMgCCyABQQFqIQFBwgAhAwzHAgsgAUEBaiEBQcMAIQMMxgILIAFBAWohAUHEACEDDMUCCyABIARHBEAgAkENNgIIIAIgAT\
YCBEHFACEDDMUCC0HPACEDDN0CCwJAAkAgAS0AAEEKaw4EAZABkAEAkAELIAFBAWohAQtBKCEDDMMCCyABIARGBEBB0QAhAwzcAgsgAS0AAEEgRw0AIAFBAWohASACLQAtQQFxRQ3QAQtBFyEDDMECCyABIARHDc\
sBQdIAIQMM2QILQdMAIQMgASAERg3YAiACKAIAIgAgBCABa2ohBiABIABrQQFqIQUDQCABLQAAIABB1sIAai0AAEcNxwEgAEEBRg3KASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBjYCAAzYAgsgASAERgRAQdUAIQ\
MM2AILIAEtAABBCkcNwgEgAUEBaiEBDMoBCyABIARGBEBB1gAhAwzXAgsCQAJAIAEtAABBCmsOBADDAcMBAcMBCyABQQFqIQEMygELIAFBAWohAUHKACEDDL0CC0EAIQACQCACKAI4IgNFDQAgAygCPCIDRQ0AIA\
IgAxEAACEACyAADb8BQc0AIQMMvAILIAItAClBIkYNzwIMiQELIAQgASIFRgRAQdsAIQMM1AILQQAhAEEBIQFBASEGQQAhAwJAAn8CQAJAAkACQAJAAkACQCAFLQAAQTBrDgrFAcQBAAECAwQFBgjDAQtBAgwGC0\
EDDAULQQQMBAtBBQwDC0EGDAILQQcMAQtBCAshA0EAIQFBACEGDL0BC0EJIQNBASEAQQAhAUEAIQYMvAELIAEgBEYEQEHdACEDDNMCCyABLQAAQS5HDbgBIAFBAWohAQyIAQsgASAERw22AUHfACEDDNECCyABIA\
RHBEAgAkEONgIIIAIgATYCBEHQACEDDLgCC0HgACEDDNACC0HhACEDIAEgBEYNzwIgAigCACIAIAQgAWtqIQUgASAAa0EDaiEGA0AgAS0AACAAQeLCAGotAABHDbEBIABBA0YNswEgAEEBaiEAIAQgAUEBaiIBRw\
0ACyACIAU2AgAMzwILQeIAIQMgASAERg3OAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYDQCABLQAAIABB5sIAai0AAEcNsAEgAEECRg2vASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAzOAgtB4wAhAyABIA\
RGDc0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgNAIAEtAAAgAEHpwgBqLQAARw2vASAAQQNGDa0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADM0CCyABIARGBEBB5QAhAwzNAgsgAUEBaiEBQQAhAAJAIA\
IoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANqgFB1gAhAwyzAgsgASAERwRAA0AgAS0AACIAQSBHBEACQAJAAkAgAEHIAGsOCwABswGzAbMBswGzAbMBswGzAQKzAQsgAUEBaiEBQdIAIQMMtwILIAFBAW\
ohAUHTACEDDLYCCyABQQFqIQFB1AAhAwy1AgsgBCABQQFqIgFHDQALQeQAIQMMzAILQeQAIQMMywILA0AgAS0AAEHwwgBqLQAAIgBBAUcEQCAAQQJrDgOnAaYBpQGkAQsgBCABQQFqIgFHDQALQeYAIQMMygILIA\
FBAWogASAERw0CGkHnACEDDMkCCwNAIAEtAABB8MQAai0AACIAQQFHBEACQCAAQQJrDgSiAaEBoAEAnwELQdcAIQMMsQILIAQgAUEBaiIBRw0AC0HoACEDDMgCCyABIARGBEBB6QAhAwzIAgsCQCABLQAAIgBBCm\
sOGrcBmwGbAbQBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBmwGbAZsBpAGbAZsBAJkBCyABQQFqCyEBQQYhAwytAgsDQCABLQAAQfDGAGotAABBAUcNfSAEIAFBAWoiAUcNAAtB6gAhAwzFAgsgAUEBai\
ABIARHDQIaQesAIQMMxAILIAEgBEYEQEHsACEDDMQCCyABQQFqDAELIAEgBEYEQEHtACEDDMMCCyABQQFqCyEBQQQhAwyoAgsgASAERgRAQe4AIQMMwQILAkACQAJAIAEtAABB8MgAai0AAEEBaw4HkAGPAY4BAH\
wBAo0BCyABQQFqIQEMCwsgAUEBagyTAQtBACEDIAJBADYCHCACQZsSNgIQIAJBBzYCDCACIAFBAWo2AhQMwAILAkADQCABLQAAQfDIAGotAAAiAEEERwRAAkACQCAAQQFrDgeUAZMBkgGNAQAEAY0BC0HaACEDDK\
oCCyABQQFqIQFB3AAhAwypAgsgBCABQQFqIgFHDQALQe8AIQMMwAILIAFBAWoMkQELIAQgASIARgRAQfAAIQMMvwILIAAtAABBL0cNASAAQQFqIQEMBwsgBCABIgBGBEBB8QAhAwy+AgsgAC0AACIBQS9GBEAgAE\
EBaiEBQd0AIQMMpQILIAFBCmsiA0EWSw0AIAAhAUEBIAN0QYmAgAJxDfkBC0EAIQMgAkEANgIcIAIgADYCFCACQYwcNgIQIAJBBzYCDAy8AgsgASAERwRAIAFBAWohAUHeACEDDKMCC0HyACEDDLsCCyABIARGBE\
BB9AAhAwy7AgsCQCABLQAAQfDMAGotAABBAWsOA/cBcwCCAQtB4QAhAwyhAgsgASAERwRAA0AgAS0AAEHwygBqLQAAIgBBA0cEQAJAIABBAWsOAvkBAIUBC0HfACEDDKMCCyAEIAFBAWoiAUcNAAtB8wAhAwy6Ag\
tB8wAhAwy5AgsgASAERwRAIAJBDzYCCCACIAE2AgRB4AAhAwygAgtB9QAhAwy4AgsgASAERgRAQfYAIQMMuAILIAJBDzYCCCACIAE2AgQLQQMhAwydAgsDQCABLQAAQSBHDY4CIAQgAUEBaiIBRw0AC0H3ACEDDL\
UCCyABIARGBEBB+AAhAwy1AgsgAS0AAEEgRw16IAFBAWohAQxbC0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAADXgMgAILIAEgBEYEQEH6ACEDDLMCCyABLQAAQcwARw10IAFBAWohAUETDH\
YLQfsAIQMgASAERg2xAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYDQCABLQAAIABB8M4Aai0AAEcNcyAAQQVGDXUgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMsQILIAEgBEYEQEH8ACEDDLECCwJAAkAgAS\
0AAEHDAGsODAB0dHR0dHR0dHR0AXQLIAFBAWohAUHmACEDDJgCCyABQQFqIQFB5wAhAwyXAgtB/QAhAyABIARGDa8CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDXIgAEECRg\
0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADLACCyACQQA2AgAgBkEBaiEBQRAMcwtB/gAhAyABIARGDa4CIAIoAgAiACAEIAFraiEFIAEgAGtBBWohBgJAA0AgAS0AACAAQfbOAGotAABHDXEgAEEFRg0BIA\
BBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADK8CCyACQQA2AgAgBkEBaiEBQRYMcgtB/wAhAyABIARGDa0CIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQfzOAGotAABHDXAgAEEDRg0BIABBAW\
ohACAEIAFBAWoiAUcNAAsgAiAFNgIADK4CCyACQQA2AgAgBkEBaiEBQQUMcQsgASAERgRAQYABIQMMrQILIAEtAABB2QBHDW4gAUEBaiEBQQgMcAsgASAERgRAQYEBIQMMrAILAkACQCABLQAAQc4Aaw4DAG8Bbw\
sgAUEBaiEBQesAIQMMkwILIAFBAWohAUHsACEDDJICCyABIARGBEBBggEhAwyrAgsCQAJAIAEtAABByABrDggAbm5ubm5uAW4LIAFBAWohAUHqACEDDJICCyABQQFqIQFB7QAhAwyRAgtBgwEhAyABIARGDakCIA\
IoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQYDPAGotAABHDWwgAEECRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKoCCyACQQA2AgAgBkEBaiEBQQAMbQtBhAEhAyABIARGDagCIAIoAg\
AiACAEIAFraiEFIAEgAGtBBGohBgJAA0AgAS0AACAAQYPPAGotAABHDWsgAEEERg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNgIADKkCCyACQQA2AgAgBkEBaiEBQSMMbAsgASAERgRAQYUBIQMMqAILAkACQC\
ABLQAAQcwAaw4IAGtra2trawFrCyABQQFqIQFB7wAhAwyPAgsgAUEBaiEBQfAAIQMMjgILIAEgBEYEQEGGASEDDKcCCyABLQAAQcUARw1oIAFBAWohAQxgC0GHASEDIAEgBEYNpQIgAigCACIAIAQgAWtqIQUgAS\
AAa0EDaiEGAkADQCABLQAAIABBiM8Aai0AAEcNaCAAQQNGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpgILIAJBADYCACAGQQFqIQFBLQxpC0GIASEDIAEgBEYNpAIgAigCACIAIAQgAWtqIQUgASAAa0\
EIaiEGAkADQCABLQAAIABB0M8Aai0AAEcNZyAAQQhGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMpQILIAJBADYCACAGQQFqIQFBKQxoCyABIARGBEBBiQEhAwykAgtBASABLQAAQd8ARw1nGiABQQFqIQ\
EMXgtBigEhAyABIARGDaICIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgNAIAEtAAAgAEGMzwBqLQAARw1kIABBAUYN+gEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMogILQYsBIQMgASAERg2hAiACKAIAIg\
AgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGOzwBqLQAARw1kIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyiAgsgAkEANgIAIAZBAWohAUECDGULQYwBIQMgASAERg2gAiACKAIAIgAgBC\
ABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHwzwBqLQAARw1jIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyhAgsgAkEANgIAIAZBAWohAUEfDGQLQY0BIQMgASAERg2fAiACKAIAIgAgBCABa2\
ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHyzwBqLQAARw1iIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAygAgsgAkEANgIAIAZBAWohAUEJDGMLIAEgBEYEQEGOASEDDJ8CCwJAAkAgAS0AAEHJAG\
sOBwBiYmJiYgFiCyABQQFqIQFB+AAhAwyGAgsgAUEBaiEBQfkAIQMMhQILQY8BIQMgASAERg2dAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGRzwBqLQAARw1gIABBBUYNASAAQQFqIQAgBC\
ABQQFqIgFHDQALIAIgBTYCAAyeAgsgAkEANgIAIAZBAWohAUEYDGELQZABIQMgASAERg2cAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGXzwBqLQAARw1fIABBAkYNASAAQQFqIQAgBCABQQ\
FqIgFHDQALIAIgBTYCAAydAgsgAkEANgIAIAZBAWohAUEXDGALQZEBIQMgASAERg2bAiACKAIAIgAgBCABa2ohBSABIABrQQZqIQYCQANAIAEtAAAgAEGazwBqLQAARw1eIABBBkYNASAAQQFqIQAgBCABQQFqIg\
FHDQALIAIgBTYCAAycAgsgAkEANgIAIAZBAWohAUEVDF8LQZIBIQMgASAERg2aAiACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEGhzwBqLQAARw1dIABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQ\
ALIAIgBTYCAAybAgsgAkEANgIAIAZBAWohAUEeDF4LIAEgBEYEQEGTASEDDJoCCyABLQAAQcwARw1bIAFBAWohAUEKDF0LIAEgBEYEQEGUASEDDJkCCwJAAkAgAS0AAEHBAGsODwBcXFxcXFxcXFxcXFxcAVwLIA\
FBAWohAUH+ACEDDIACCyABQQFqIQFB/wAhAwz/AQsgASAERgRAQZUBIQMMmAILAkACQCABLQAAQcEAaw4DAFsBWwsgAUEBaiEBQf0AIQMM/wELIAFBAWohAUGAASEDDP4BC0GWASEDIAEgBEYNlgIgAigCACIAIA\
QgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBp88Aai0AAEcNWSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlwILIAJBADYCACAGQQFqIQFBCwxaCyABIARGBEBBlwEhAwyWAgsCQAJAAkACQC\
ABLQAAQS1rDiMAW1tbW1tbW1tbW1tbW1tbW1tbW1tbW1sBW1tbW1sCW1tbA1sLIAFBAWohAUH7ACEDDP8BCyABQQFqIQFB/AAhAwz+AQsgAUEBaiEBQYEBIQMM/QELIAFBAWohAUGCASEDDPwBC0GYASEDIAEgBE\
YNlAIgAigCACIAIAQgAWtqIQUgASAAa0EEaiEGAkADQCABLQAAIABBqc8Aai0AAEcNVyAAQQRGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlQILIAJBADYCACAGQQFqIQFBGQxYC0GZASEDIAEgBEYNkw\
IgAigCACIAIAQgAWtqIQUgASAAa0EFaiEGAkADQCABLQAAIABBrs8Aai0AAEcNViAAQQVGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMlAILIAJBADYCACAGQQFqIQFBBgxXC0GaASEDIAEgBEYNkgIgAi\
gCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBtM8Aai0AAEcNVSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkwILIAJBADYCACAGQQFqIQFBHAxWC0GbASEDIAEgBEYNkQIgAigCAC\
IAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIABBts8Aai0AAEcNVCAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAMkgILIAJBADYCACAGQQFqIQFBJwxVCyABIARGBEBBnAEhAwyRAgsCQAJAIA\
EtAABB1ABrDgIAAVQLIAFBAWohAUGGASEDDPgBCyABQQFqIQFBhwEhAwz3AQtBnQEhAyABIARGDY8CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbjPAGotAABHDVIgAEEBRg0BIABBAWohAC\
AEIAFBAWoiAUcNAAsgAiAFNgIADJACCyACQQA2AgAgBkEBaiEBQSYMUwtBngEhAyABIARGDY4CIAIoAgAiACAEIAFraiEFIAEgAGtBAWohBgJAA0AgAS0AACAAQbrPAGotAABHDVEgAEEBRg0BIABBAWohACAEIA\
FBAWoiAUcNAAsgAiAFNgIADI8CCyACQQA2AgAgBkEBaiEBQQMMUgtBnwEhAyABIARGDY0CIAIoAgAiACAEIAFraiEFIAEgAGtBAmohBgJAA0AgAS0AACAAQe3PAGotAABHDVAgAEECRg0BIABBAWohACAEIAFBAW\
oiAUcNAAsgAiAFNgIADI4CCyACQQA2AgAgBkEBaiEBQQwMUQtBoAEhAyABIARGDYwCIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQbzPAGotAABHDU8gAEEDRg0BIABBAWohACAEIAFBAWoiAU\
cNAAsgAiAFNgIADI0CCyACQQA2AgAgBkEBaiEBQQ0MUAsgASAERgRAQaEBIQMMjAILAkACQCABLQAAQcYAaw4LAE9PT09PT09PTwFPCyABQQFqIQFBiwEhAwzzAQsgAUEBaiEBQYwBIQMM8gELIAEgBEYEQEGiAS\
EDDIsCCyABLQAAQdAARw1MIAFBAWohAQxGCyABIARGBEBBowEhAwyKAgsCQAJAIAEtAABByQBrDgcBTU1NTU0ATQsgAUEBaiEBQY4BIQMM8QELIAFBAWohAUEiDE0LQaQBIQMgASAERg2IAiACKAIAIgAgBCABa2\
ohBSABIABrQQFqIQYCQANAIAEtAAAgAEHAzwBqLQAARw1LIABBAUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyJAgsgAkEANgIAIAZBAWohAUEdDEwLIAEgBEYEQEGlASEDDIgCCwJAAkAgAS0AAEHSAG\
sOAwBLAUsLIAFBAWohAUGQASEDDO8BCyABQQFqIQFBBAxLCyABIARGBEBBpgEhAwyHAgsCQAJAAkACQAJAIAEtAABBwQBrDhUATU1NTU1NTU1NTQFNTQJNTQNNTQRNCyABQQFqIQFBiAEhAwzxAQsgAUEBaiEBQY\
kBIQMM8AELIAFBAWohAUGKASEDDO8BCyABQQFqIQFBjwEhAwzuAQsgAUEBaiEBQZEBIQMM7QELQacBIQMgASAERg2FAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHtzwBqLQAARw1IIABBAk\
YNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyGAgsgAkEANgIAIAZBAWohAUERDEkLQagBIQMgASAERg2EAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHCzwBqLQAARw1HIABBAkYNAS\
AAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyFAgsgAkEANgIAIAZBAWohAUEsDEgLQakBIQMgASAERg2DAiACKAIAIgAgBCABa2ohBSABIABrQQRqIQYCQANAIAEtAAAgAEHFzwBqLQAARw1GIABBBEYNASAAQQ\
FqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyEAgsgAkEANgIAIAZBAWohAUErDEcLQaoBIQMgASAERg2CAiACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHKzwBqLQAARw1FIABBAkYNASAAQQFqIQ\
AgBCABQQFqIgFHDQALIAIgBTYCAAyDAgsgAkEANgIAIAZBAWohAUEUDEYLIAEgBEYEQEGrASEDDIICCwJAAkACQAJAIAEtAABBwgBrDg8AAQJHR0dHR0dHR0dHRwNHCyABQQFqIQFBkwEhAwzrAQsgAUEBaiEBQZ\
QBIQMM6gELIAFBAWohAUGVASEDDOkBCyABQQFqIQFBlgEhAwzoAQsgASAERgRAQawBIQMMgQILIAEtAABBxQBHDUIgAUEBaiEBDD0LQa0BIQMgASAERg3/ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIA\
EtAAAgAEHNzwBqLQAARw1CIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAyAAgsgAkEANgIAIAZBAWohAUEODEMLIAEgBEYEQEGuASEDDP8BCyABLQAAQdAARw1AIAFBAWohAUElDEILQa8BIQMgAS\
AERg39ASACKAIAIgAgBCABa2ohBSABIABrQQhqIQYCQANAIAEtAAAgAEHQzwBqLQAARw1AIABBCEYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz+AQsgAkEANgIAIAZBAWohAUEqDEELIAEgBEYEQEGwAS\
EDDP0BCwJAAkAgAS0AAEHVAGsOCwBAQEBAQEBAQEABQAsgAUEBaiEBQZoBIQMM5AELIAFBAWohAUGbASEDDOMBCyABIARGBEBBsQEhAwz8AQsCQAJAIAEtAABBwQBrDhQAPz8/Pz8/Pz8/Pz8/Pz8/Pz8/AT8LIA\
FBAWohAUGZASEDDOMBCyABQQFqIQFBnAEhAwziAQtBsgEhAyABIARGDfoBIAIoAgAiACAEIAFraiEFIAEgAGtBA2ohBgJAA0AgAS0AACAAQdnPAGotAABHDT0gAEEDRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAi\
AFNgIADPsBCyACQQA2AgAgBkEBaiEBQSEMPgtBswEhAyABIARGDfkBIAIoAgAiACAEIAFraiEFIAEgAGtBBmohBgJAA0AgAS0AACAAQd3PAGotAABHDTwgAEEGRg0BIABBAWohACAEIAFBAWoiAUcNAAsgAiAFNg\
IADPoBCyACQQA2AgAgBkEBaiEBQRoMPQsgASAERgRAQbQBIQMM+QELAkACQAJAIAEtAABBxQBrDhEAPT09PT09PT09AT09PT09Aj0LIAFBAWohAUGdASEDDOEBCyABQQFqIQFBngEhAwzgAQsgAUEBaiEBQZ8BIQ\
MM3wELQbUBIQMgASAERg33ASACKAIAIgAgBCABa2ohBSABIABrQQVqIQYCQANAIAEtAAAgAEHkzwBqLQAARw06IABBBUYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz4AQsgAkEANgIAIAZBAWohAUEoDD\
sLQbYBIQMgASAERg32ASACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEHqzwBqLQAARw05IABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAz3AQsgAkEANgIAIAZBAWohAUEHDDoLIA\
EgBEYEQEG3ASEDDPYBCwJAAkAgAS0AAEHFAGsODgA5OTk5OTk5OTk5OTkBOQsgAUEBaiEBQaEBIQMM3QELIAFBAWohAUGiASEDDNwBC0G4ASEDIAEgBEYN9AEgAigCACIAIAQgAWtqIQUgASAAa0ECaiEGAkADQC\
ABLQAAIABB7c8Aai0AAEcNNyAAQQJGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9QELIAJBADYCACAGQQFqIQFBEgw4C0G5ASEDIAEgBEYN8wEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQ\
AAIABB8M8Aai0AAEcNNiAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM9AELIAJBADYCACAGQQFqIQFBIAw3C0G6ASEDIAEgBEYN8gEgAigCACIAIAQgAWtqIQUgASAAa0EBaiEGAkADQCABLQAAIA\
BB8s8Aai0AAEcNNSAAQQFGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8wELIAJBADYCACAGQQFqIQFBDww2CyABIARGBEBBuwEhAwzyAQsCQAJAIAEtAABByQBrDgcANTU1NTUBNQsgAUEBaiEBQaUBIQ\
MM2QELIAFBAWohAUGmASEDDNgBC0G8ASEDIAEgBEYN8AEgAigCACIAIAQgAWtqIQUgASAAa0EHaiEGAkADQCABLQAAIABB9M8Aai0AAEcNMyAAQQdGDQEgAEEBaiEAIAQgAUEBaiIBRw0ACyACIAU2AgAM8QELIA\
JBADYCACAGQQFqIQFBGww0CyABIARGBEBBvQEhAwzwAQsCQAJAAkAgAS0AAEHCAGsOEgA0NDQ0NDQ0NDQBNDQ0NDQ0AjQLIAFBAWohAUGkASEDDNgBCyABQQFqIQFBpwEhAwzXAQsgAUEBaiEBQagBIQMM1gELIA\
EgBEYEQEG+ASEDDO8BCyABLQAAQc4ARw0wIAFBAWohAQwsCyABIARGBEBBvwEhAwzuAQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCABLQAAQcEAaw4VAAECAz8EBQY/Pz8HCAkKCz8MDQ4PPwsgAU\
EBaiEBQegAIQMM4wELIAFBAWohAUHpACEDDOIBCyABQQFqIQFB7gAhAwzhAQsgAUEBaiEBQfIAIQMM4AELIAFBAWohAUHzACEDDN8BCyABQQFqIQFB9gAhAwzeAQsgAUEBaiEBQfcAIQMM3QELIAFBAWohAUH6AC\
EDDNwBCyABQQFqIQFBgwEhAwzbAQsgAUEBaiEBQYQBIQMM2gELIAFBAWohAUGFASEDDNkBCyABQQFqIQFBkgEhAwzYAQsgAUEBaiEBQZgBIQMM1wELIAFBAWohAUGgASEDDNYBCyABQQFqIQFBowEhAwzVAQsgAU\
EBaiEBQaoBIQMM1AELIAEgBEcEQCACQRA2AgggAiABNgIEQasBIQMM1AELQcABIQMM7AELQQAhAAJAIAIoAjgiA0UNACADKAI0IgNFDQAgAiADEQAAIQALIABFDV4gAEEVRw0HIAJB0QA2AhwgAiABNgIUIAJBsB\
c2AhAgAkEVNgIMQQAhAwzrAQsgAUEBaiABIARHDQgaQcIBIQMM6gELA0ACQCABLQAAQQprDgQIAAALAAsgBCABQQFqIgFHDQALQcMBIQMM6QELIAEgBEcEQCACQRE2AgggAiABNgIEQQEhAwzQAQtBxAEhAwzoAQ\
sgASAERgRAQcUBIQMM6AELAkACQCABLQAAQQprDgQBKCgAKAsgAUEBagwJCyABQQFqDAULIAEgBEYEQEHGASEDDOcBCwJAAkAgAS0AAEEKaw4XAQsLAQsLCwsLCwsLCwsLCwsLCwsLCwALCyABQQFqIQELQbABIQ\
MMzQELIAEgBEYEQEHIASEDDOYBCyABLQAAQSBHDQkgAkEAOwEyIAFBAWohAUGzASEDDMwBCwNAIAEhAAJAIAEgBEcEQCABLQAAQTBrQf8BcSIDQQpJDQEMJwtBxwEhAwzmAQsCQCACLwEyIgFBmTNLDQAgAiABQQ\
psIgU7ATIgBUH+/wNxIANB//8Dc0sNACAAQQFqIQEgAiADIAVqIgM7ATIgA0H//wNxQegHSQ0BCwtBACEDIAJBADYCHCACQcEJNgIQIAJBDTYCDCACIABBAWo2AhQM5AELIAJBADYCHCACIAE2AhQgAkHwDDYCEC\
ACQRs2AgxBACEDDOMBCyACKAIEIQAgAkEANgIEIAIgACABECYiAA0BIAFBAWoLIQFBrQEhAwzIAQsgAkHBATYCHCACIAA2AgwgAiABQQFqNgIUQQAhAwzgAQsgAigCBCEAIAJBADYCBCACIAAgARAmIgANASABQQ\
FqCyEBQa4BIQMMxQELIAJBwgE2AhwgAiAANgIMIAIgAUEBajYCFEEAIQMM3QELIAJBADYCHCACIAE2AhQgAkGXCzYCECACQQ02AgxBACEDDNwBCyACQQA2AhwgAiABNgIUIAJB4xA2AhAgAkEJNgIMQQAhAwzbAQ\
sgAkECOgAoDKwBC0EAIQMgAkEANgIcIAJBrws2AhAgAkECNgIMIAIgAUEBajYCFAzZAQtBAiEDDL8BC0ENIQMMvgELQSYhAwy9AQtBFSEDDLwBC0EWIQMMuwELQRghAwy6AQtBHCEDDLkBC0EdIQMMuAELQSAhAw\
y3AQtBISEDDLYBC0EjIQMMtQELQcYAIQMMtAELQS4hAwyzAQtBPSEDDLIBC0HLACEDDLEBC0HOACEDDLABC0HYACEDDK8BC0HZACEDDK4BC0HbACEDDK0BC0HxACEDDKwBC0H0ACEDDKsBC0GNASEDDKoBC0GXAS\
EDDKkBC0GpASEDDKgBC0GvASEDDKcBC0GxASEDDKYBCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB8Rs2AhAgAkEGNgIMDL0BCyACQQA2AgAgBkEBaiEBQSQLOgApIAIoAgQhACACQQA2AgQgAiAAIAEQJy\
IARQRAQeUAIQMMowELIAJB+QA2AhwgAiABNgIUIAIgADYCDEEAIQMMuwELIABBFUcEQCACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwy7AQsgAkH4ADYCHCACIAE2AhQgAkHKGDYCECACQRU2AgxBAC\
EDDLoBCyACQQA2AhwgAiABNgIUIAJBjhs2AhAgAkEGNgIMQQAhAwy5AQsgAkEANgIcIAIgATYCFCACQf4RNgIQIAJBBzYCDEEAIQMMuAELIAJBADYCHCACIAE2AhQgAkGMHDYCECACQQc2AgxBACEDDLcBCyACQQ\
A2AhwgAiABNgIUIAJBww82AhAgAkEHNgIMQQAhAwy2AQsgAkEANgIcIAIgATYCFCACQcMPNgIQIAJBBzYCDEEAIQMMtQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0RIAJB5QA2AhwgAiABNgIUIAIgADYCDE\
EAIQMMtAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0gIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMswELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0iIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMsg\
ELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0OIAJB5QA2AhwgAiABNgIUIAIgADYCDEEAIQMMsQELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0dIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMsAELIAIoAg\
QhACACQQA2AgQgAiAAIAEQJSIARQ0fIAJB0gA2AhwgAiABNgIUIAIgADYCDEEAIQMMrwELIABBP0cNASABQQFqCyEBQQUhAwyUAQtBACEDIAJBADYCHCACIAE2AhQgAkH9EjYCECACQQc2AgwMrAELIAJBADYCHC\
ACIAE2AhQgAkHcCDYCECACQQc2AgxBACEDDKsBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNByACQeUANgIcIAIgATYCFCACIAA2AgxBACEDDKoBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNFiACQdMANg\
IcIAIgATYCFCACIAA2AgxBACEDDKkBCyACKAIEIQAgAkEANgIEIAIgACABECUiAEUNGCACQdIANgIcIAIgATYCFCACIAA2AgxBACEDDKgBCyACQQA2AhwgAiABNgIUIAJBxgo2AhAgAkEHNgIMQQAhAwynAQsgAi\
gCBCEAIAJBADYCBCACIAAgARAlIgBFDQMgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwymAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDRIgAkHTADYCHCACIAE2AhQgAiAANgIMQQAhAwylAQsgAigCBCEAIA\
JBADYCBCACIAAgARAlIgBFDRQgAkHSADYCHCACIAE2AhQgAiAANgIMQQAhAwykAQsgAigCBCEAIAJBADYCBCACIAAgARAlIgBFDQAgAkHlADYCHCACIAE2AhQgAiAANgIMQQAhAwyjAQtB1QAhAwyJAQsgAEEVRw\
RAIAJBADYCHCACIAE2AhQgAkG5DTYCECACQRo2AgxBACEDDKIBCyACQeQANgIcIAIgATYCFCACQeMXNgIQIAJBFTYCDEEAIQMMoQELIAJBADYCACAGQQFqIQEgAi0AKSIAQSNrQQtJDQQCQCAAQQZLDQBBASAAdE\
HKAHFFDQAMBQtBACEDIAJBADYCHCACIAE2AhQgAkH3CTYCECACQQg2AgwMoAELIAJBADYCACAGQQFqIQEgAi0AKUEhRg0DIAJBADYCHCACIAE2AhQgAkGbCjYCECACQQg2AgxBACEDDJ8BCyACQQA2AgALQQAhAy\
ACQQA2AhwgAiABNgIUIAJBkDM2AhAgAkEINgIMDJ0BCyACQQA2AgAgBkEBaiEBIAItAClBI0kNACACQQA2AhwgAiABNgIUIAJB0wk2AhAgAkEINgIMQQAhAwycAQtB0QAhAwyCAQsgAS0AAEEwayIAQf8BcUEKSQ\
RAIAIgADoAKiABQQFqIQFBzwAhAwyCAQsgAigCBCEAIAJBADYCBCACIAAgARAoIgBFDYYBIAJB3gA2AhwgAiABNgIUIAIgADYCDEEAIQMMmgELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ2GASACQdwANgIcIA\
IgATYCFCACIAA2AgxBACEDDJkBCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMhwELIAJB2gA2AhwgAiAFNgIUIAIgADYCDAyYAQtBACEBQQEhAwsgAiADOgArIAVBAWohAwJAAkACQCACLQAtQRBxDQ\
ACQAJAAkAgAi0AKg4DAQACBAsgBkUNAwwCCyAADQEMAgsgAUUNAQsgAigCBCEAIAJBADYCBCACIAAgAxAoIgBFBEAgAyEBDAILIAJB2AA2AhwgAiADNgIUIAIgADYCDEEAIQMMmAELIAIoAgQhACACQQA2AgQgAi\
AAIAMQKCIARQRAIAMhAQyHAQsgAkHZADYCHCACIAM2AhQgAiAANgIMQQAhAwyXAQtBzAAhAwx9CyAAQRVHBEAgAkEANgIcIAIgATYCFCACQZQNNgIQIAJBITYCDEEAIQMMlgELIAJB1wA2AhwgAiABNgIUIAJByR\
c2AhAgAkEVNgIMQQAhAwyVAQtBACEDIAJBADYCHCACIAE2AhQgAkGAETYCECACQQk2AgwMlAELIAIoAgQhACACQQA2AgQgAiAAIAEQJSIARQ0AIAJB0wA2AhwgAiABNgIUIAIgADYCDEEAIQMMkwELQckAIQMMeQ\
sgAkEANgIcIAIgATYCFCACQcEoNgIQIAJBBzYCDCACQQA2AgBBACEDDJEBCyACKAIEIQBBACEDIAJBADYCBCACIAAgARAlIgBFDQAgAkHSADYCHCACIAE2AhQgAiAANgIMDJABC0HIACEDDHYLIAJBADYCACAFIQ\
ELIAJBgBI7ASogAUEBaiEBQQAhAAJAIAIoAjgiA0UNACADKAIwIgNFDQAgAiADEQAAIQALIAANAQtBxwAhAwxzCyAAQRVGBEAgAkHRADYCHCACIAE2AhQgAkHjFzYCECACQRU2AgxBACEDDIwBC0EAIQMgAkEANg\
IcIAIgATYCFCACQbkNNgIQIAJBGjYCDAyLAQtBACEDIAJBADYCHCACIAE2AhQgAkGgGTYCECACQR42AgwMigELIAEtAABBOkYEQCACKAIEIQBBACEDIAJBADYCBCACIAAgARApIgBFDQEgAkHDADYCHCACIAA2Ag\
wgAiABQQFqNgIUDIoBC0EAIQMgAkEANgIcIAIgATYCFCACQbERNgIQIAJBCjYCDAyJAQsgAUEBaiEBQTshAwxvCyACQcMANgIcIAIgADYCDCACIAFBAWo2AhQMhwELQQAhAyACQQA2AhwgAiABNgIUIAJB8A42Ah\
AgAkEcNgIMDIYBCyACIAIvATBBEHI7ATAMZgsCQCACLwEwIgBBCHFFDQAgAi0AKEEBRw0AIAItAC1BCHFFDQMLIAIgAEH3+wNxQYAEcjsBMAwECyABIARHBEACQANAIAEtAABBMGsiAEH/AXFBCk8EQEE1IQMMbg\
sgAikDICIKQpmz5syZs+bMGVYNASACIApCCn4iCjcDICAKIACtQv8BgyILQn+FVg0BIAIgCiALfDcDICAEIAFBAWoiAUcNAAtBOSEDDIUBCyACKAIEIQBBACEDIAJBADYCBCACIAAgAUEBaiIBECoiAA0MDHcLQT\
khAwyDAQsgAi0AMEEgcQ0GQcUBIQMMaQtBACEDIAJBADYCBCACIAEgARAqIgBFDQQgAkE6NgIcIAIgADYCDCACIAFBAWo2AhQMgQELIAItAChBAUcNACACLQAtQQhxRQ0BC0E3IQMMZgsgAigCBCEAQQAhAyACQQ\
A2AgQgAiAAIAEQKiIABEAgAkE7NgIcIAIgADYCDCACIAFBAWo2AhQMfwsgAUEBaiEBDG4LIAJBCDoALAwECyABQQFqIQEMbQtBACEDIAJBADYCHCACIAE2AhQgAkHkEjYCECACQQQ2AgwMewsgAigCBCEAQQAhAy\
ACQQA2AgQgAiAAIAEQKiIARQ1sIAJBNzYCHCACIAE2AhQgAiAANgIMDHoLIAIgAi8BMEEgcjsBMAtBMCEDDF8LIAJBNjYCHCACIAE2AhQgAiAANgIMDHcLIABBLEcNASABQQFqIQBBASEBAkACQAJAAkACQCACLQ\
AsQQVrDgQDAQIEAAsgACEBDAQLQQIhAQwBC0EEIQELIAJBAToALCACIAIvATAgAXI7ATAgACEBDAELIAIgAi8BMEEIcjsBMCAAIQELQTkhAwxcCyACQQA6ACwLQTQhAwxaCyABIARGBEBBLSEDDHMLAkACQANAAk\
AgAS0AAEEKaw4EAgAAAwALIAQgAUEBaiIBRw0AC0EtIQMMdAsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIARQ0CIAJBLDYCHCACIAE2AhQgAiAANgIMDHMLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAE\
UEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAS0AAEENRgRAIAIoAgQhAEEAIQMgAkEANgIEIAIgACABECoiAEUEQCABQQFqIQEMAgsgAkEsNgIcIAIgADYCDCACIAFBAWo2AhQMcgsgAi\
0ALUEBcQRAQcQBIQMMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQKiIADQEMZQtBLyEDDFcLIAJBLjYCHCACIAE2AhQgAiAANgIMDG8LQQAhAyACQQA2AhwgAiABNgIUIAJB8BQ2AhAgAkEDNgIMDG4LQQEhAw\
JAAkACQAJAIAItACxBBWsOBAMBAgAECyACIAIvATBBCHI7ATAMAwtBAiEDDAELQQQhAwsgAkEBOgAsIAIgAi8BMCADcjsBMAtBKiEDDFMLQQAhAyACQQA2AhwgAiABNgIUIAJB4Q82AhAgAkEKNgIMDGsLQQEhAw\
JAAkACQAJAAkACQCACLQAsQQJrDgcFBAQDAQIABAsgAiACLwEwQQhyOwEwDAMLQQIhAwwBC0EEIQMLIAJBAToALCACIAIvATAgA3I7ATALQSshAwxSC0EAIQMgAkEANgIcIAIgATYCFCACQasSNgIQIAJBCzYCDA\
xqC0EAIQMgAkEANgIcIAIgATYCFCACQf0NNgIQIAJBHTYCDAxpCyABIARHBEADQCABLQAAQSBHDUggBCABQQFqIgFHDQALQSUhAwxpC0ElIQMMaAsgAi0ALUEBcQRAQcMBIQMMTwsgAigCBCEAQQAhAyACQQA2Ag\
QgAiAAIAEQKSIABEAgAkEmNgIcIAIgADYCDCACIAFBAWo2AhQMaAsgAUEBaiEBDFwLIAFBAWohASACLwEwIgBBgAFxBEBBACEAAkAgAigCOCIDRQ0AIAMoAlQiA0UNACACIAMRAAAhAAsgAEUNBiAAQRVHDR8gAk\
EFNgIcIAIgATYCFCACQfkXNgIQIAJBFTYCDEEAIQMMZwsCQCAAQaAEcUGgBEcNACACLQAtQQJxDQBBACEDIAJBADYCHCACIAE2AhQgAkGWEzYCECACQQQ2AgwMZwsgAgJ/IAIvATBBFHFBFEYEQEEBIAItAChBAU\
YNARogAi8BMkHlAEYMAQsgAi0AKUEFRgs6AC5BACEAAkAgAigCOCIDRQ0AIAMoAiQiA0UNACACIAMRAAAhAAsCQAJAAkACQAJAIAAOFgIBAAQEBAQEBAQEBAQEBAQEBAQEBAMECyACQQE6AC4LIAIgAi8BMEHAAH\
I7ATALQSchAwxPCyACQSM2AhwgAiABNgIUIAJBpRY2AhAgAkEVNgIMQQAhAwxnC0EAIQMgAkEANgIcIAIgATYCFCACQdULNgIQIAJBETYCDAxmC0EAIQACQCACKAI4IgNFDQAgAygCLCIDRQ0AIAIgAxEAACEACy\
AADQELQQ4hAwxLCyAAQRVGBEAgAkECNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMZAtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMYwtBACEDIAJBADYCHCACIAE2AhQgAkGqHDYCECACQQ\
82AgwMYgsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEgCqdqIgEQKyIARQ0AIAJBBTYCHCACIAE2AhQgAiAANgIMDGELQQ8hAwxHC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxfC0IBIQoLIAFBAW\
ohAQJAIAIpAyAiC0L//////////w9YBEAgAiALQgSGIAqENwMgDAELQQAhAyACQQA2AhwgAiABNgIUIAJBrQk2AhAgAkEMNgIMDF4LQSQhAwxEC0EAIQMgAkEANgIcIAIgATYCFCACQc0TNgIQIAJBDDYCDAxcCy\
ACKAIEIQBBACEDIAJBADYCBCACIAAgARAsIgBFBEAgAUEBaiEBDFILIAJBFzYCHCACIAA2AgwgAiABQQFqNgIUDFsLIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQRY2AhwgAi\
AANgIMIAIgAUEBajYCFAxbC0EfIQMMQQtBACEDIAJBADYCHCACIAE2AhQgAkGaDzYCECACQSI2AgwMWQsgAigCBCEAQQAhAyACQQA2AgQgAiAAIAEQLSIARQRAIAFBAWohAQxQCyACQRQ2AhwgAiAANgIMIAIgAU\
EBajYCFAxYCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABEC0iAEUEQCABQQFqIQEMAQsgAkETNgIcIAIgADYCDCACIAFBAWo2AhQMWAtBHiEDDD4LQQAhAyACQQA2AhwgAiABNgIUIAJBxgw2AhAgAkEjNgIMDF\
YLIAIoAgQhAEEAIQMgAkEANgIEIAIgACABEC0iAEUEQCABQQFqIQEMTgsgAkERNgIcIAIgADYCDCACIAFBAWo2AhQMVQsgAkEQNgIcIAIgATYCFCACIAA2AgwMVAtBACEDIAJBADYCHCACIAE2AhQgAkHGDDYCEC\
ACQSM2AgwMUwtBACEDIAJBADYCHCACIAE2AhQgAkHAFTYCECACQQI2AgwMUgsgAigCBCEAQQAhAyACQQA2AgQCQCACIAAgARAtIgBFBEAgAUEBaiEBDAELIAJBDjYCHCACIAA2AgwgAiABQQFqNgIUDFILQRshAw\
w4C0EAIQMgAkEANgIcIAIgATYCFCACQcYMNgIQIAJBIzYCDAxQCyACKAIEIQBBACEDIAJBADYCBAJAIAIgACABECwiAEUEQCABQQFqIQEMAQsgAkENNgIcIAIgADYCDCACIAFBAWo2AhQMUAtBGiEDDDYLQQAhAy\
ACQQA2AhwgAiABNgIUIAJBmg82AhAgAkEiNgIMDE4LIAIoAgQhAEEAIQMgAkEANgIEAkAgAiAAIAEQLCIARQRAIAFBAWohAQwBCyACQQw2AhwgAiAANgIMIAIgAUEBajYCFAxOC0EZIQMMNAtBACEDIAJBADYCHC\
ACIAE2AhQgAkGaDzYCECACQSI2AgwMTAsgAEEVRwRAQQAhAyACQQA2AhwgAiABNgIUIAJBgww2AhAgAkETNgIMDEwLIAJBCjYCHCACIAE2AhQgAkHkFjYCECACQRU2AgxBACEDDEsLIAIoAgQhAEEAIQMgAkEANg\
IEIAIgACABIAqnaiIBECsiAARAIAJBBzYCHCACIAE2AhQgAiAANgIMDEsLQRMhAwwxCyAAQRVHBEBBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMSgsgAkEeNgIcIAIgATYCFCACQfkXNgIQIAJBFT\
YCDEEAIQMMSQtBACEAAkAgAigCOCIDRQ0AIAMoAiwiA0UNACACIAMRAAAhAAsgAEUNQSAAQRVGBEAgAkEDNgIcIAIgATYCFCACQbAYNgIQIAJBFTYCDEEAIQMMSQtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCEC\
ACQRI2AgwMSAtBACEDIAJBADYCHCACIAE2AhQgAkHaDTYCECACQRQ2AgwMRwtBACEDIAJBADYCHCACIAE2AhQgAkGnDjYCECACQRI2AgwMRgsgAkEAOgAvIAItAC1BBHFFDT8LIAJBADoALyACQQE6ADRBACEDDC\
sLQQAhAyACQQA2AhwgAkHkETYCECACQQc2AgwgAiABQQFqNgIUDEMLAkADQAJAIAEtAABBCmsOBAACAgACCyAEIAFBAWoiAUcNAAtB3QEhAwxDCwJAAkAgAi0ANEEBRw0AQQAhAAJAIAIoAjgiA0UNACADKAJYIg\
NFDQAgAiADEQAAIQALIABFDQAgAEEVRw0BIAJB3AE2AhwgAiABNgIUIAJB1RY2AhAgAkEVNgIMQQAhAwxEC0HBASEDDCoLIAJBADYCHCACIAE2AhQgAkHpCzYCECACQR82AgxBACEDDEILAkACQCACLQAoQQFrDg\
IEAQALQcABIQMMKQtBuQEhAwwoCyACQQI6AC9BACEAAkAgAigCOCIDRQ0AIAMoAgAiA0UNACACIAMRAAAhAAsgAEUEQEHCASEDDCgLIABBFUcEQCACQQA2AhwgAiABNgIUIAJBpAw2AhAgAkEQNgIMQQAhAwxBCy\
ACQdsBNgIcIAIgATYCFCACQfoWNgIQIAJBFTYCDEEAIQMMQAsgASAERgRAQdoBIQMMQAsgAS0AAEHIAEYNASACQQE6ACgLQawBIQMMJQtBvwEhAwwkCyABIARHBEAgAkEQNgIIIAIgATYCBEG+ASEDDCQLQdkBIQ\
MMPAsgASAERgRAQdgBIQMMPAsgAS0AAEHIAEcNBCABQQFqIQFBvQEhAwwiCyABIARGBEBB1wEhAww7CwJAAkAgAS0AAEHFAGsOEAAFBQUFBQUFBQUFBQUFBQEFCyABQQFqIQFBuwEhAwwiCyABQQFqIQFBvAEhAw\
whC0HWASEDIAEgBEYNOSACKAIAIgAgBCABa2ohBSABIABrQQJqIQYCQANAIAEtAAAgAEGD0ABqLQAARw0DIABBAkYNASAAQQFqIQAgBCABQQFqIgFHDQALIAIgBTYCAAw6CyACKAIEIQAgAkIANwMAIAIgACAGQQ\
FqIgEQJyIARQRAQcYBIQMMIQsgAkHVATYCHCACIAE2AhQgAiAANgIMQQAhAww5C0HUASEDIAEgBEYNOCACKAIAIgAgBCABa2ohBSABIABrQQFqIQYCQANAIAEtAAAgAEGB0ABqLQAARw0CIABBAUYNASAAQQFqIQ\
AgBCABQQFqIgFHDQALIAIgBTYCAAw5CyACQYEEOwEoIAIoAgQhACACQgA3AwAgAiAAIAZBAWoiARAnIgANAwwCCyACQQA2AgALQQAhAyACQQA2AhwgAiABNgIUIAJB2Bs2AhAgAkEINgIMDDYLQboBIQMMHAsgAk\
HTATYCHCACIAE2AhQgAiAANgIMQQAhAww0C0EAIQACQCACKAI4IgNFDQAgAygCOCIDRQ0AIAIgAxEAACEACyAARQ0AIABBFUYNASACQQA2AhwgAiABNgIUIAJBzA42AhAgAkEgNgIMQQAhAwwzC0HkACEDDBkLIA\
JB+AA2AhwgAiABNgIUIAJByhg2AhAgAkEVNgIMQQAhAwwxC0HSASEDIAQgASIARg0wIAQgAWsgAigCACIBaiEFIAAgAWtBBGohBgJAA0AgAC0AACABQfzPAGotAABHDQEgAUEERg0DIAFBAWohASAEIABBAWoiAE\
cNAAsgAiAFNgIADDELIAJBADYCHCACIAA2AhQgAkGQMzYCECACQQg2AgwgAkEANgIAQQAhAwwwCyABIARHBEAgAkEONgIIIAIgATYCBEG3ASEDDBcLQdEBIQMMLwsgAkEANgIAIAZBAWohAQtBuAEhAwwUCyABIA\
RGBEBB0AEhAwwtCyABLQAAQTBrIgBB/wFxQQpJBEAgAiAAOgAqIAFBAWohAUG2ASEDDBQLIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0UIAJBzwE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAsgASAERgRAQc4BIQ\
MMLAsCQCABLQAAQS5GBEAgAUEBaiEBDAELIAIoAgQhACACQQA2AgQgAiAAIAEQKCIARQ0VIAJBzQE2AhwgAiABNgIUIAIgADYCDEEAIQMMLAtBtQEhAwwSCyAEIAEiBUYEQEHMASEDDCsLQQAhAEEBIQFBASEGQQ\
AhAwJAAkACQAJAAkACfwJAAkACQAJAAkACQAJAIAUtAABBMGsOCgoJAAECAwQFBggLC0ECDAYLQQMMBQtBBAwEC0EFDAMLQQYMAgtBBwwBC0EICyEDQQAhAUEAIQYMAgtBCSEDQQEhAEEAIQFBACEGDAELQQAhAU\
EBIQMLIAIgAzoAKyAFQQFqIQMCQAJAIAItAC1BEHENAAJAAkACQCACLQAqDgMBAAIECyAGRQ0DDAILIAANAQwCCyABRQ0BCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMAwsgAkHJATYCHCACIAM2Ah\
QgAiAANgIMQQAhAwwtCyACKAIEIQAgAkEANgIEIAIgACADECgiAEUEQCADIQEMGAsgAkHKATYCHCACIAM2AhQgAiAANgIMQQAhAwwsCyACKAIEIQAgAkEANgIEIAIgACAFECgiAEUEQCAFIQEMFgsgAkHLATYCHC\
ACIAU2AhQgAiAANgIMDCsLQbQBIQMMEQtBACEAAkAgAigCOCIDRQ0AIAMoAjwiA0UNACACIAMRAAAhAAsCQCAABEAgAEEVRg0BIAJBADYCHCACIAE2AhQgAkGUDTYCECACQSE2AgxBACEDDCsLQbIBIQMMEQsgAk\
HIATYCHCACIAE2AhQgAkHJFzYCECACQRU2AgxBACEDDCkLIAJBADYCACAGQQFqIQFB9QAhAwwPCyACLQApQQVGBEBB4wAhAwwPC0HiACEDDA4LIAAhASACQQA2AgALIAJBADoALEEJIQMMDAsgAkEANgIAIAdBAW\
ohAUHAACEDDAsLQQELOgAsIAJBADYCACAGQQFqIQELQSkhAwwIC0E4IQMMBwsCQCABIARHBEADQCABLQAAQYA+ai0AACIAQQFHBEAgAEECRw0DIAFBAWohAQwFCyAEIAFBAWoiAUcNAAtBPiEDDCELQT4hAwwgCw\
sgAkEAOgAsDAELQQshAwwEC0E6IQMMAwsgAUEBaiEBQS0hAwwCCyACIAE6ACwgAkEANgIAIAZBAWohAUEMIQMMAQsgAkEANgIAIAZBAWohAUEKIQMMAAsAC0EAIQMgAkEANgIcIAIgATYCFCACQc0QNgIQIAJBCT\
YCDAwXC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwWC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwVC0EAIQMgAkEANgIcIAIgATYCFCACQZwRNgIQIAJBCTYCDAwUC0EAIQMgAk\
EANgIcIAIgATYCFCACQc0QNgIQIAJBCTYCDAwTC0EAIQMgAkEANgIcIAIgATYCFCACQekKNgIQIAJBCTYCDAwSC0EAIQMgAkEANgIcIAIgATYCFCACQbcQNgIQIAJBCTYCDAwRC0EAIQMgAkEANgIcIAIgATYCFC\
ACQZwRNgIQIAJBCTYCDAwQC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwPC0EAIQMgAkEANgIcIAIgATYCFCACQZcVNgIQIAJBDzYCDAwOC0EAIQMgAkEANgIcIAIgATYCFCACQcASNgIQIAJBCz\
YCDAwNC0EAIQMgAkEANgIcIAIgATYCFCACQZUJNgIQIAJBCzYCDAwMC0EAIQMgAkEANgIcIAIgATYCFCACQeEPNgIQIAJBCjYCDAwLC0EAIQMgAkEANgIcIAIgATYCFCACQfsPNgIQIAJBCjYCDAwKC0EAIQMgAk\
EANgIcIAIgATYCFCACQfEZNgIQIAJBAjYCDAwJC0EAIQMgAkEANgIcIAIgATYCFCACQcQUNgIQIAJBAjYCDAwIC0EAIQMgAkEANgIcIAIgATYCFCACQfIVNgIQIAJBAjYCDAwHCyACQQI2AhwgAiABNgIUIAJBnB\
o2AhAgAkEWNgIMQQAhAwwGC0EBIQMMBQtB1AAhAyABIARGDQQgCEEIaiEJIAIoAgAhBQJAAkAgASAERwRAIAVB2MIAaiEHIAQgBWogAWshACAFQX9zQQpqIgUgAWohBgNAIAEtAAAgBy0AAEcEQEECIQcMAwsgBU\
UEQEEAIQcgBiEBDAMLIAVBAWshBSAHQQFqIQcgBCABQQFqIgFHDQALIAAhBSAEIQELIAlBATYCACACIAU2AgAMAQsgAkEANgIAIAkgBzYCAAsgCSABNgIEIAgoAgwhACAIKAIIDgMBBAIACwALIAJBADYCHCACQb\
UaNgIQIAJBFzYCDCACIABBAWo2AhRBACEDDAILIAJBADYCHCACIAA2AhQgAkHKGjYCECACQQk2AgxBACEDDAELIAEgBEYEQEEiIQMMAQsgAkEJNgIIIAIgATYCBEEhIQMLIAhBEGokACADRQRAIAIoAgwhAAwBCy\
ACIAM2AhxBACEAIAIoAgQiAUUNACACIAEgBCACKAIIEQEAIgFFDQAgAiAENgIUIAIgATYCDCABIQALIAALvgIBAn8gAEEAOgAAIABB3ABqIgFBAWtBADoAACAAQQA6AAIgAEEAOgABIAFBA2tBADoAACABQQJrQQ\
A6AAAgAEEAOgADIAFBBGtBADoAAEEAIABrQQNxIgEgAGoiAEEANgIAQdwAIAFrQXxxIgIgAGoiAUEEa0EANgIAAkAgAkEJSQ0AIABBADYCCCAAQQA2AgQgAUEIa0EANgIAIAFBDGtBADYCACACQRlJDQAgAEEANg\
IYIABBADYCFCAAQQA2AhAgAEEANgIMIAFBEGtBADYCACABQRRrQQA2AgAgAUEYa0EANgIAIAFBHGtBADYCACACIABBBHFBGHIiAmsiAUEgSQ0AIAAgAmohAANAIABCADcDGCAAQgA3AxAgAEIANwMIIABCADcDAC\
AAQSBqIQAgAUEgayIBQR9LDQALCwtWAQF/AkAgACgCDA0AAkACQAJAAkAgAC0ALw4DAQADAgsgACgCOCIBRQ0AIAEoAiwiAUUNACAAIAERAAAiAQ0DC0EADwsACyAAQcMWNgIQQQ4hAQsgAQsaACAAKAIMRQRAIA\
BB0Rs2AhAgAEEVNgIMCwsUACAAKAIMQRVGBEAgAEEANgIMCwsUACAAKAIMQRZGBEAgAEEANgIMCwsHACAAKAIMCwcAIAAoAhALCQAgACABNgIQCwcAIAAoAhQLFwAgAEEkTwRAAAsgAEECdEGgM2ooAgALFwAgAE\
EuTwRAAAsgAEECdEGwNGooAgALvwkBAX9B6yghAQJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQA\
JAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAIABB5ABrDvQDY2\
IAAWFhYWFhYQIDBAVhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhBgcICQoLDA0OD2FhYWFhEGFhYWFhYW\
FhYWFhEWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYRITFBUWFxgZGhthYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYW\
FhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhHB0eHyAhIiMkJSYnKCkqKywtLi8wMTIzNDU2YTc4OTphYWFhYWFhYTthYWE8YWFhYT0+P2FhYWFhYWFhQG\
FhQWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYUJDREVGR0hJSktMTU5PUFFSU2FhYWFhYWFhVFVWV1hZWlthXF1hYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFhYWFeYWFhYWFhYWFhYWFhYWFhYWFhYW\
FhYWFhYWFhYWFhYWFhYWFhX2BhC0HhJw8LQaQhDwtByywPC0H+MQ8LQcAkDwtBqyQPC0GNKA8LQeImDwtBgDAPC0G5Lw8LQdckDwtB7x8PC0HhHw8LQfofDwtB8iAPC0GoLw8LQa4yDwtBiDAPC0HsJw8LQYIiDw\
tBjh0PC0HQLg8LQcojDwtBxTIPC0HfHA8LQdIcDwtBxCAPC0HXIA8LQaIfDwtB7S4PC0GrMA8LQdQlDwtBzC4PC0H6Lg8LQfwrDwtB0jAPC0HxHQ8LQbsgDwtB9ysPC0GQMQ8LQdcxDwtBoi0PC0HUJw8LQeArDw\
tBnywPC0HrMQ8LQdUfDwtByjEPC0HeJQ8LQdQeDwtB9BwPC0GnMg8LQbEdDwtBoB0PC0G5MQ8LQbwwDwtBkiEPC0GzJg8LQeksDwtBrB4PC0HUKw8LQfcmDwtBgCYPC0GwIQ8LQf4eDwtBjSMPC0GJLQ8LQfciDw\
tBoDEPC0GuHw8LQcYlDwtB6B4PC0GTIg8LQcIvDwtBwx0PC0GLLA8LQeEdDwtBjS8PC0HqIQ8LQbQtDwtB0i8PC0HfMg8LQdIyDwtB8DAPC0GpIg8LQfkjDwtBmR4PC0G1LA8LQZswDwtBkjIPC0G2Kw8LQcIiDw\
tB+DIPC0GeJQ8LQdAiDwtBuh4PC0GBHg8LAAtB1iEhAQsgAQsWACAAIAAtAC1B/gFxIAFBAEdyOgAtCxkAIAAgAC0ALUH9AXEgAUEAR0EBdHI6AC0LGQAgACAALQAtQfsBcSABQQBHQQJ0cjoALQsZACAAIAAtAC\
1B9wFxIAFBAEdBA3RyOgAtCz4BAn8CQCAAKAI4IgNFDQAgAygCBCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBxhE2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCCCIDRQ0AIAAgASACIAFrIAMRAQ\
AiBEF/Rw0AIABB9go2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCDCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB7Ro2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCECIDRQ0AIAAgASACIA\
FrIAMRAQAiBEF/Rw0AIABBlRA2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCFCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBqhs2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCGCIDRQ0AIA\
AgASACIAFrIAMRAQAiBEF/Rw0AIABB7RM2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCKCIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABB9gg2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCHC\
IDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBwhk2AhBBGCEECyAECz4BAn8CQCAAKAI4IgNFDQAgAygCICIDRQ0AIAAgASACIAFrIAMRAQAiBEF/Rw0AIABBlBQ2AhBBGCEECyAEC1kBAn8CQCAALQAoQQFGDQ\
AgAC8BMiIBQeQAa0HkAEkNACABQcwBRg0AIAFBsAJGDQAgAC8BMCIAQcAAcQ0AQQEhAiAAQYgEcUGABEYNACAAQShxRSECCyACC4wBAQJ/AkACQAJAIAAtACpFDQAgAC0AK0UNACAALwEwIgFBAnFFDQEMAgsgAC\
8BMCIBQQFxRQ0BC0EBIQIgAC0AKEEBRg0AIAAvATIiAEHkAGtB5ABJDQAgAEHMAUYNACAAQbACRg0AIAFBwABxDQBBACECIAFBiARxQYAERg0AIAFBKHFBAEchAgsgAgtzACAAQRBq/QwAAAAAAAAAAAAAAAAAAA\
AA/QsDACAA/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQTBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQSBq/QwAAAAAAAAAAAAAAAAAAAAA/QsDACAAQd0BNgIcCwYAIAAQMguaLQELfyMAQRBrIgokAEGk0AAoAg\
AiCUUEQEHk0wAoAgAiBUUEQEHw0wBCfzcCAEHo0wBCgICEgICAwAA3AgBB5NMAIApBCGpBcHFB2KrVqgVzIgU2AgBB+NMAQQA2AgBByNMAQQA2AgALQczTAEGA1AQ2AgBBnNAAQYDUBDYCAEGw0AAgBTYCAEGs0A\
BBfzYCAEHQ0wBBgKwDNgIAA0AgAUHI0ABqIAFBvNAAaiICNgIAIAIgAUG00ABqIgM2AgAgAUHA0ABqIAM2AgAgAUHQ0ABqIAFBxNAAaiIDNgIAIAMgAjYCACABQdjQAGogAUHM0ABqIgI2AgAgAiADNgIAIAFB1N\
AAaiACNgIAIAFBIGoiAUGAAkcNAAtBjNQEQcGrAzYCAEGo0ABB9NMAKAIANgIAQZjQAEHAqwM2AgBBpNAAQYjUBDYCAEHM/wdBODYCAEGI1AQhCQsCQAJAAkACQAJAAkACQAJAAkACQAJAAkACQAJAAkACQCAAQe\
wBTQRAQYzQACgCACIGQRAgAEETakFwcSAAQQtJGyIEQQN2IgB2IgFBA3EEQAJAIAFBAXEgAHJBAXMiAkEDdCIAQbTQAGoiASAAQbzQAGooAgAiACgCCCIDRgRAQYzQACAGQX4gAndxNgIADAELIAEgAzYCCCADIA\
E2AgwLIABBCGohASAAIAJBA3QiAkEDcjYCBCAAIAJqIgAgACgCBEEBcjYCBAwRC0GU0AAoAgAiCCAETw0BIAEEQAJAQQIgAHQiAkEAIAJrciABIAB0cWgiAEEDdCICQbTQAGoiASACQbzQAGooAgAiAigCCCIDRg\
RAQYzQACAGQX4gAHdxIgY2AgAMAQsgASADNgIIIAMgATYCDAsgAiAEQQNyNgIEIABBA3QiACAEayEFIAAgAmogBTYCACACIARqIgQgBUEBcjYCBCAIBEAgCEF4cUG00ABqIQBBoNAAKAIAIQMCf0EBIAhBA3Z0Ig\
EgBnFFBEBBjNAAIAEgBnI2AgAgAAwBCyAAKAIICyIBIAM2AgwgACADNgIIIAMgADYCDCADIAE2AggLIAJBCGohAUGg0AAgBDYCAEGU0AAgBTYCAAwRC0GQ0AAoAgAiC0UNASALaEECdEG80gBqKAIAIgAoAgRBeH\
EgBGshBSAAIQIDQAJAIAIoAhAiAUUEQCACQRRqKAIAIgFFDQELIAEoAgRBeHEgBGsiAyAFSSECIAMgBSACGyEFIAEgACACGyEAIAEhAgwBCwsgACgCGCEJIAAoAgwiAyAARwRAQZzQACgCABogAyAAKAIIIgE2Ag\
ggASADNgIMDBALIABBFGoiAigCACIBRQRAIAAoAhAiAUUNAyAAQRBqIQILA0AgAiEHIAEiA0EUaiICKAIAIgENACADQRBqIQIgAygCECIBDQALIAdBADYCAAwPC0F/IQQgAEG/f0sNACAAQRNqIgFBcHEhBEGQ0A\
AoAgAiCEUNAEEAIARrIQUCQAJAAkACf0EAIARBgAJJDQAaQR8gBEH///8HSw0AGiAEQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qCyIGQQJ0QbzSAGooAgAiAkUEQEEAIQFBACEDDAELQQAhASAEQRkgBkEBdmtBAC\
AGQR9HG3QhAEEAIQMDQAJAIAIoAgRBeHEgBGsiByAFTw0AIAIhAyAHIgUNAEEAIQUgAiEBDAMLIAEgAkEUaigCACIHIAcgAiAAQR12QQRxakEQaigCACICRhsgASAHGyEBIABBAXQhACACDQALCyABIANyRQRAQQ\
AhA0ECIAZ0IgBBACAAa3IgCHEiAEUNAyAAaEECdEG80gBqKAIAIQELIAFFDQELA0AgASgCBEF4cSAEayICIAVJIQAgAiAFIAAbIQUgASADIAAbIQMgASgCECIABH8gAAUgAUEUaigCAAsiAQ0ACwsgA0UNACAFQZ\
TQACgCACAEa08NACADKAIYIQcgAyADKAIMIgBHBEBBnNAAKAIAGiAAIAMoAggiATYCCCABIAA2AgwMDgsgA0EUaiICKAIAIgFFBEAgAygCECIBRQ0DIANBEGohAgsDQCACIQYgASIAQRRqIgIoAgAiAQ0AIABBEG\
ohAiAAKAIQIgENAAsgBkEANgIADA0LQZTQACgCACIDIARPBEBBoNAAKAIAIQECQCADIARrIgJBEE8EQCABIARqIgAgAkEBcjYCBCABIANqIAI2AgAgASAEQQNyNgIEDAELIAEgA0EDcjYCBCABIANqIgAgACgCBE\
EBcjYCBEEAIQBBACECC0GU0AAgAjYCAEGg0AAgADYCACABQQhqIQEMDwtBmNAAKAIAIgMgBEsEQCAEIAlqIgAgAyAEayIBQQFyNgIEQaTQACAANgIAQZjQACABNgIAIAkgBEEDcjYCBCAJQQhqIQEMDwtBACEBIA\
QCf0Hk0wAoAgAEQEHs0wAoAgAMAQtB8NMAQn83AgBB6NMAQoCAhICAgMAANwIAQeTTACAKQQxqQXBxQdiq1aoFczYCAEH40wBBADYCAEHI0wBBADYCAEGAgAQLIgAgBEHHAGoiBWoiBkEAIABrIgdxIgJPBEBB/N\
MAQTA2AgAMDwsCQEHE0wAoAgAiAUUNAEG80wAoAgAiCCACaiEAIAAgAU0gACAIS3ENAEEAIQFB/NMAQTA2AgAMDwtByNMALQAAQQRxDQQCQAJAIAkEQEHM0wAhAQNAIAEoAgAiACAJTQRAIAAgASgCBGogCUsNAw\
sgASgCCCIBDQALC0EAEDMiAEF/Rg0FIAIhBkHo0wAoAgAiAUEBayIDIABxBEAgAiAAayAAIANqQQAgAWtxaiEGCyAEIAZPDQUgBkH+////B0sNBUHE0wAoAgAiAwRAQbzTACgCACIHIAZqIQEgASAHTQ0GIAEgA0\
sNBgsgBhAzIgEgAEcNAQwHCyAGIANrIAdxIgZB/v///wdLDQQgBhAzIQAgACABKAIAIAEoAgRqRg0DIAAhAQsCQCAGIARByABqTw0AIAFBf0YNAEHs0wAoAgAiACAFIAZrakEAIABrcSIAQf7///8HSwRAIAEhAA\
wHCyAAEDNBf0cEQCAAIAZqIQYgASEADAcLQQAgBmsQMxoMBAsgASIAQX9HDQUMAwtBACEDDAwLQQAhAAwKCyAAQX9HDQILQcjTAEHI0wAoAgBBBHI2AgALIAJB/v///wdLDQEgAhAzIQBBABAzIQEgAEF/Rg0BIA\
FBf0YNASAAIAFPDQEgASAAayIGIARBOGpNDQELQbzTAEG80wAoAgAgBmoiATYCAEHA0wAoAgAgAUkEQEHA0wAgATYCAAsCQAJAAkBBpNAAKAIAIgIEQEHM0wAhAQNAIAAgASgCACIDIAEoAgQiBWpGDQIgASgCCC\
IBDQALDAILQZzQACgCACIBQQBHIAAgAU9xRQRAQZzQACAANgIAC0EAIQFB0NMAIAY2AgBBzNMAIAA2AgBBrNAAQX82AgBBsNAAQeTTACgCADYCAEHY0wBBADYCAANAIAFByNAAaiABQbzQAGoiAjYCACACIAFBtN\
AAaiIDNgIAIAFBwNAAaiADNgIAIAFB0NAAaiABQcTQAGoiAzYCACADIAI2AgAgAUHY0ABqIAFBzNAAaiICNgIAIAIgAzYCACABQdTQAGogAjYCACABQSBqIgFBgAJHDQALQXggAGtBD3EiASAAaiICIAZBOGsiAy\
ABayIBQQFyNgIEQajQAEH00wAoAgA2AgBBmNAAIAE2AgBBpNAAIAI2AgAgACADakE4NgIEDAILIAAgAk0NACACIANJDQAgASgCDEEIcQ0AQXggAmtBD3EiACACaiIDQZjQACgCACAGaiIHIABrIgBBAXI2AgQgAS\
AFIAZqNgIEQajQAEH00wAoAgA2AgBBmNAAIAA2AgBBpNAAIAM2AgAgAiAHakE4NgIEDAELIABBnNAAKAIASQRAQZzQACAANgIACyAAIAZqIQNBzNMAIQECQAJAAkADQCADIAEoAgBHBEAgASgCCCIBDQEMAgsLIA\
EtAAxBCHFFDQELQczTACEBA0AgASgCACIDIAJNBEAgAyABKAIEaiIFIAJLDQMLIAEoAgghAQwACwALIAEgADYCACABIAEoAgQgBmo2AgQgAEF4IABrQQ9xaiIJIARBA3I2AgQgA0F4IANrQQ9xaiIGIAQgCWoiBG\
shASACIAZGBEBBpNAAIAQ2AgBBmNAAQZjQACgCACABaiIANgIAIAQgAEEBcjYCBAwIC0Gg0AAoAgAgBkYEQEGg0AAgBDYCAEGU0ABBlNAAKAIAIAFqIgA2AgAgBCAAQQFyNgIEIAAgBGogADYCAAwICyAGKAIEIg\
VBA3FBAUcNBiAFQXhxIQggBUH/AU0EQCAFQQN2IQMgBigCCCIAIAYoAgwiAkYEQEGM0ABBjNAAKAIAQX4gA3dxNgIADAcLIAIgADYCCCAAIAI2AgwMBgsgBigCGCEHIAYgBigCDCIARwRAIAAgBigCCCICNgIIIA\
IgADYCDAwFCyAGQRRqIgIoAgAiBUUEQCAGKAIQIgVFDQQgBkEQaiECCwNAIAIhAyAFIgBBFGoiAigCACIFDQAgAEEQaiECIAAoAhAiBQ0ACyADQQA2AgAMBAtBeCAAa0EPcSIBIABqIgcgBkE4ayIDIAFrIgFBAX\
I2AgQgACADakE4NgIEIAIgBUE3IAVrQQ9xakE/ayIDIAMgAkEQakkbIgNBIzYCBEGo0ABB9NMAKAIANgIAQZjQACABNgIAQaTQACAHNgIAIANBEGpB1NMAKQIANwIAIANBzNMAKQIANwIIQdTTACADQQhqNgIAQd\
DTACAGNgIAQczTACAANgIAQdjTAEEANgIAIANBJGohAQNAIAFBBzYCACAFIAFBBGoiAUsNAAsgAiADRg0AIAMgAygCBEF+cTYCBCADIAMgAmsiBTYCACACIAVBAXI2AgQgBUH/AU0EQCAFQXhxQbTQAGohAAJ/QY\
zQACgCACIBQQEgBUEDdnQiA3FFBEBBjNAAIAEgA3I2AgAgAAwBCyAAKAIICyIBIAI2AgwgACACNgIIIAIgADYCDCACIAE2AggMAQtBHyEBIAVB////B00EQCAFQSYgBUEIdmciAGt2QQFxIABBAXRrQT5qIQELIA\
IgATYCHCACQgA3AhAgAUECdEG80gBqIQBBkNAAKAIAIgNBASABdCIGcUUEQCAAIAI2AgBBkNAAIAMgBnI2AgAgAiAANgIYIAIgAjYCCCACIAI2AgwMAQsgBUEZIAFBAXZrQQAgAUEfRxt0IQEgACgCACEDAkADQC\
ADIgAoAgRBeHEgBUYNASABQR12IQMgAUEBdCEBIAAgA0EEcWpBEGoiBigCACIDDQALIAYgAjYCACACIAA2AhggAiACNgIMIAIgAjYCCAwBCyAAKAIIIgEgAjYCDCAAIAI2AgggAkEANgIYIAIgADYCDCACIAE2Ag\
gLQZjQACgCACIBIARNDQBBpNAAKAIAIgAgBGoiAiABIARrIgFBAXI2AgRBmNAAIAE2AgBBpNAAIAI2AgAgACAEQQNyNgIEIABBCGohAQwIC0EAIQFB/NMAQTA2AgAMBwtBACEACyAHRQ0AAkAgBigCHCICQQJ0Qb\
zSAGoiAygCACAGRgRAIAMgADYCACAADQFBkNAAQZDQACgCAEF+IAJ3cTYCAAwCCyAHQRBBFCAHKAIQIAZGG2ogADYCACAARQ0BCyAAIAc2AhggBigCECICBEAgACACNgIQIAIgADYCGAsgBkEUaigCACICRQ0AIA\
BBFGogAjYCACACIAA2AhgLIAEgCGohASAGIAhqIgYoAgQhBQsgBiAFQX5xNgIEIAEgBGogATYCACAEIAFBAXI2AgQgAUH/AU0EQCABQXhxQbTQAGohAAJ/QYzQACgCACICQQEgAUEDdnQiAXFFBEBBjNAAIAEgAn\
I2AgAgAAwBCyAAKAIICyIBIAQ2AgwgACAENgIIIAQgADYCDCAEIAE2AggMAQtBHyEFIAFB////B00EQCABQSYgAUEIdmciAGt2QQFxIABBAXRrQT5qIQULIAQgBTYCHCAEQgA3AhAgBUECdEG80gBqIQBBkNAAKA\
IAIgJBASAFdCIDcUUEQCAAIAQ2AgBBkNAAIAIgA3I2AgAgBCAANgIYIAQgBDYCCCAEIAQ2AgwMAQsgAUEZIAVBAXZrQQAgBUEfRxt0IQUgACgCACEAAkADQCAAIgIoAgRBeHEgAUYNASAFQR12IQAgBUEBdCEFIA\
IgAEEEcWpBEGoiAygCACIADQALIAMgBDYCACAEIAI2AhggBCAENgIMIAQgBDYCCAwBCyACKAIIIgAgBDYCDCACIAQ2AgggBEEANgIYIAQgAjYCDCAEIAA2AggLIAlBCGohAQwCCwJAIAdFDQACQCADKAIcIgFBAn\
RBvNIAaiICKAIAIANGBEAgAiAANgIAIAANAUGQ0AAgCEF+IAF3cSIINgIADAILIAdBEEEUIAcoAhAgA0YbaiAANgIAIABFDQELIAAgBzYCGCADKAIQIgEEQCAAIAE2AhAgASAANgIYCyADQRRqKAIAIgFFDQAgAE\
EUaiABNgIAIAEgADYCGAsCQCAFQQ9NBEAgAyAEIAVqIgBBA3I2AgQgACADaiIAIAAoAgRBAXI2AgQMAQsgAyAEaiICIAVBAXI2AgQgAyAEQQNyNgIEIAIgBWogBTYCACAFQf8BTQRAIAVBeHFBtNAAaiEAAn9BjN\
AAKAIAIgFBASAFQQN2dCIFcUUEQEGM0AAgASAFcjYCACAADAELIAAoAggLIgEgAjYCDCAAIAI2AgggAiAANgIMIAIgATYCCAwBC0EfIQEgBUH///8HTQRAIAVBJiAFQQh2ZyIAa3ZBAXEgAEEBdGtBPmohAQsgAi\
ABNgIcIAJCADcCECABQQJ0QbzSAGohAEEBIAF0IgQgCHFFBEAgACACNgIAQZDQACAEIAhyNgIAIAIgADYCGCACIAI2AgggAiACNgIMDAELIAVBGSABQQF2a0EAIAFBH0cbdCEBIAAoAgAhBAJAA0AgBCIAKAIEQX\
hxIAVGDQEgAUEddiEEIAFBAXQhASAAIARBBHFqQRBqIgYoAgAiBA0ACyAGIAI2AgAgAiAANgIYIAIgAjYCDCACIAI2AggMAQsgACgCCCIBIAI2AgwgACACNgIIIAJBADYCGCACIAA2AgwgAiABNgIICyADQQhqIQ\
EMAQsCQCAJRQ0AAkAgACgCHCIBQQJ0QbzSAGoiAigCACAARgRAIAIgAzYCACADDQFBkNAAIAtBfiABd3E2AgAMAgsgCUEQQRQgCSgCECAARhtqIAM2AgAgA0UNAQsgAyAJNgIYIAAoAhAiAQRAIAMgATYCECABIA\
M2AhgLIABBFGooAgAiAUUNACADQRRqIAE2AgAgASADNgIYCwJAIAVBD00EQCAAIAQgBWoiAUEDcjYCBCAAIAFqIgEgASgCBEEBcjYCBAwBCyAAIARqIgcgBUEBcjYCBCAAIARBA3I2AgQgBSAHaiAFNgIAIAgEQC\
AIQXhxQbTQAGohAUGg0AAoAgAhAwJ/QQEgCEEDdnQiAiAGcUUEQEGM0AAgAiAGcjYCACABDAELIAEoAggLIgIgAzYCDCABIAM2AgggAyABNgIMIAMgAjYCCAtBoNAAIAc2AgBBlNAAIAU2AgALIABBCGohAQsgCk\
EQaiQAIAELQwAgAEUEQD8AQRB0DwsCQCAAQf//A3ENACAAQQBIDQAgAEEQdkAAIgBBf0YEQEH80wBBMDYCAEF/DwsgAEEQdA8LAAsL3D8iAEGACAsJAQAAAAIAAAADAEGUCAsFBAAAAAUAQaQICwkGAAAABwAAAA\
gAQdwIC4otSW52YWxpZCBjaGFyIGluIHVybCBxdWVyeQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX2JvZHkAQ29udGVudC1MZW5ndGggb3ZlcmZsb3cAQ2h1bmsgc2l6ZSBvdmVyZmxvdwBSZXNwb25zZSBvdm\
VyZmxvdwBJbnZhbGlkIG1ldGhvZCBmb3IgSFRUUC94LnggcmVxdWVzdABJbnZhbGlkIG1ldGhvZCBmb3IgUlRTUC94LnggcmVxdWVzdABFeHBlY3RlZCBTT1VSQ0UgbWV0aG9kIGZvciBJQ0UveC54IHJlcXVlc3\
QASW52YWxpZCBjaGFyIGluIHVybCBmcmFnbWVudCBzdGFydABFeHBlY3RlZCBkb3QAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9zdGF0dXMASW52YWxpZCByZXNwb25zZSBzdGF0dXMASW52YWxpZCBjaGFyYW\
N0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucwBVc2VyIGNhbGxiYWNrIGVycm9yAGBvbl9yZXNldGAgY2FsbGJhY2sgZXJyb3IAYG9uX2NodW5rX2hlYWRlcmAgY2FsbGJhY2sgZXJyb3IAYG9uX21lc3NhZ2VfYmVnaW\
5gIGNhbGxiYWNrIGVycm9yAGBvbl9jaHVua19leHRlbnNpb25fdmFsdWVgIGNhbGxiYWNrIGVycm9yAGBvbl9zdGF0dXNfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl92ZXJzaW9uX2NvbXBsZXRlYCBjYW\
xsYmFjayBlcnJvcgBgb25fdXJsX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fY2h1bmtfY29tcGxldGVgIGNhbGxiYWNrIGVycm9yAGBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGVgIGNhbGxiYWNrIGVycm\
9yAGBvbl9tZXNzYWdlX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25fbWV0aG9kX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlYCBjYWxsYmFjayBlcnJvcgBgb2\
5fY2h1bmtfZXh0ZW5zaW9uX25hbWVgIGNhbGxiYWNrIGVycm9yAFVuZXhwZWN0ZWQgY2hhciBpbiB1cmwgc2VydmVyAEludmFsaWQgaGVhZGVyIHZhbHVlIGNoYXIASW52YWxpZCBoZWFkZXIgZmllbGQgY2hhcg\
BTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3ZlcnNpb24ASW52YWxpZCBtaW5vciB2ZXJzaW9uAEludmFsaWQgbWFqb3IgdmVyc2lvbgBFeHBlY3RlZCBzcGFjZSBhZnRlciB2ZXJzaW9uAEV4cGVjdGVkIENSTE\
YgYWZ0ZXIgdmVyc2lvbgBJbnZhbGlkIEhUVFAgdmVyc2lvbgBJbnZhbGlkIGhlYWRlciB0b2tlbgBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX3VybABJbnZhbGlkIGNoYXJhY3RlcnMgaW4gdXJsAFVuZXhwZW\
N0ZWQgc3RhcnQgY2hhciBpbiB1cmwARG91YmxlIEAgaW4gdXJsAEVtcHR5IENvbnRlbnQtTGVuZ3RoAEludmFsaWQgY2hhcmFjdGVyIGluIENvbnRlbnQtTGVuZ3RoAER1cGxpY2F0ZSBDb250ZW50LUxlbmd0aA\
BJbnZhbGlkIGNoYXIgaW4gdXJsIHBhdGgAQ29udGVudC1MZW5ndGggY2FuJ3QgYmUgcHJlc2VudCB3aXRoIFRyYW5zZmVyLUVuY29kaW5nAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIHNpemUAU3BhbiBjYW\
xsYmFjayBlcnJvciBpbiBvbl9oZWFkZXJfdmFsdWUAU3BhbiBjYWxsYmFjayBlcnJvciBpbiBvbl9jaHVua19leHRlbnNpb25fdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyB2YW\
x1ZQBNaXNzaW5nIGV4cGVjdGVkIExGIGFmdGVyIGhlYWRlciB2YWx1ZQBJbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AgaGVhZGVyIHZhbHVlAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbn\
MgcXVvdGUgdmFsdWUASW52YWxpZCBjaGFyYWN0ZXIgaW4gY2h1bmsgZXh0ZW5zaW9ucyBxdW90ZWQgdmFsdWUAUGF1c2VkIGJ5IG9uX2hlYWRlcnNfY29tcGxldGUASW52YWxpZCBFT0Ygc3RhdGUAb25fcmVzZX\
QgcGF1c2UAb25fY2h1bmtfaGVhZGVyIHBhdXNlAG9uX21lc3NhZ2VfYmVnaW4gcGF1c2UAb25fY2h1bmtfZXh0ZW5zaW9uX3ZhbHVlIHBhdXNlAG9uX3N0YXR1c19jb21wbGV0ZSBwYXVzZQBvbl92ZXJzaW9uX2\
NvbXBsZXRlIHBhdXNlAG9uX3VybF9jb21wbGV0ZSBwYXVzZQBvbl9jaHVua19jb21wbGV0ZSBwYXVzZQBvbl9oZWFkZXJfdmFsdWVfY29tcGxldGUgcGF1c2UAb25fbWVzc2FnZV9jb21wbGV0ZSBwYXVzZQBvbl\
9tZXRob2RfY29tcGxldGUgcGF1c2UAb25faGVhZGVyX2ZpZWxkX2NvbXBsZXRlIHBhdXNlAG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lIHBhdXNlAFVuZXhwZWN0ZWQgc3BhY2UgYWZ0ZXIgc3RhcnQgbGluZQBTcG\
FuIGNhbGxiYWNrIGVycm9yIGluIG9uX2NodW5rX2V4dGVuc2lvbl9uYW1lAEludmFsaWQgY2hhcmFjdGVyIGluIGNodW5rIGV4dGVuc2lvbnMgbmFtZQBQYXVzZSBvbiBDT05ORUNUL1VwZ3JhZGUAUGF1c2Ugb2\
4gUFJJL1VwZ3JhZGUARXhwZWN0ZWQgSFRUUC8yIENvbm5lY3Rpb24gUHJlZmFjZQBTcGFuIGNhbGxiYWNrIGVycm9yIGluIG9uX21ldGhvZABFeHBlY3RlZCBzcGFjZSBhZnRlciBtZXRob2QAU3BhbiBjYWxsYm\
FjayBlcnJvciBpbiBvbl9oZWFkZXJfZmllbGQAUGF1c2VkAEludmFsaWQgd29yZCBlbmNvdW50ZXJlZABJbnZhbGlkIG1ldGhvZCBlbmNvdW50ZXJlZABVbmV4cGVjdGVkIGNoYXIgaW4gdXJsIHNjaGVtYQBSZX\
F1ZXN0IGhhcyBpbnZhbGlkIGBUcmFuc2Zlci1FbmNvZGluZ2AAU1dJVENIX1BST1hZAFVTRV9QUk9YWQBNS0FDVElWSVRZAFVOUFJPQ0VTU0FCTEVfRU5USVRZAENPUFkATU9WRURfUEVSTUFORU5UTFkAVE9PX0\
VBUkxZAE5PVElGWQBGQUlMRURfREVQRU5ERU5DWQBCQURfR0FURVdBWQBQTEFZAFBVVABDSEVDS09VVABHQVRFV0FZX1RJTUVPVVQAUkVRVUVTVF9USU1FT1VUAE5FVFdPUktfQ09OTkVDVF9USU1FT1VUAENPTk\
5FQ1RJT05fVElNRU9VVABMT0dJTl9USU1FT1VUAE5FVFdPUktfUkVBRF9USU1FT1VUAFBPU1QATUlTRElSRUNURURfUkVRVUVTVABDTElFTlRfQ0xPU0VEX1JFUVVFU1QAQ0xJRU5UX0NMT1NFRF9MT0FEX0JBTE\
FOQ0VEX1JFUVVFU1QAQkFEX1JFUVVFU1QASFRUUF9SRVFVRVNUX1NFTlRfVE9fSFRUUFNfUE9SVABSRVBPUlQASU1fQV9URUFQT1QAUkVTRVRfQ09OVEVOVABOT19DT05URU5UAFBBUlRJQUxfQ09OVEVOVABIUE\
VfSU5WQUxJRF9DT05TVEFOVABIUEVfQ0JfUkVTRVQAR0VUAEhQRV9TVFJJQ1QAQ09ORkxJQ1QAVEVNUE9SQVJZX1JFRElSRUNUAFBFUk1BTkVOVF9SRURJUkVDVABDT05ORUNUAE1VTFRJX1NUQVRVUwBIUEVfSU\
5WQUxJRF9TVEFUVVMAVE9PX01BTllfUkVRVUVTVFMARUFSTFlfSElOVFMAVU5BVkFJTEFCTEVfRk9SX0xFR0FMX1JFQVNPTlMAT1BUSU9OUwBTV0lUQ0hJTkdfUFJPVE9DT0xTAFZBUklBTlRfQUxTT19ORUdPVE\
lBVEVTAE1VTFRJUExFX0NIT0lDRVMASU5URVJOQUxfU0VSVkVSX0VSUk9SAFdFQl9TRVJWRVJfVU5LTk9XTl9FUlJPUgBSQUlMR1VOX0VSUk9SAElERU5USVRZX1BST1ZJREVSX0FVVEhFTlRJQ0FUSU9OX0VSUk\
9SAFNTTF9DRVJUSUZJQ0FURV9FUlJPUgBJTlZBTElEX1hfRk9SV0FSREVEX0ZPUgBTRVRfUEFSQU1FVEVSAEdFVF9QQVJBTUVURVIASFBFX1VTRVIAU0VFX09USEVSAEhQRV9DQl9DSFVOS19IRUFERVIATUtDQU\
xFTkRBUgBTRVRVUABXRUJfU0VSVkVSX0lTX0RPV04AVEVBUkRPV04ASFBFX0NMT1NFRF9DT05ORUNUSU9OAEhFVVJJU1RJQ19FWFBJUkFUSU9OAERJU0NPTk5FQ1RFRF9PUEVSQVRJT04ATk9OX0FVVEhPUklUQV\
RJVkVfSU5GT1JNQVRJT04ASFBFX0lOVkFMSURfVkVSU0lPTgBIUEVfQ0JfTUVTU0FHRV9CRUdJTgBTSVRFX0lTX0ZST1pFTgBIUEVfSU5WQUxJRF9IRUFERVJfVE9LRU4ASU5WQUxJRF9UT0tFTgBGT1JCSURERU\
4ARU5IQU5DRV9ZT1VSX0NBTE0ASFBFX0lOVkFMSURfVVJMAEJMT0NLRURfQllfUEFSRU5UQUxfQ09OVFJPTABNS0NPTABBQ0wASFBFX0lOVEVSTkFMAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0VfVU\
5PRkZJQ0lBTABIUEVfT0sAVU5MSU5LAFVOTE9DSwBQUkkAUkVUUllfV0lUSABIUEVfSU5WQUxJRF9DT05URU5UX0xFTkdUSABIUEVfVU5FWFBFQ1RFRF9DT05URU5UX0xFTkdUSABGTFVTSABQUk9QUEFUQ0gATS\
1TRUFSQ0gAVVJJX1RPT19MT05HAFBST0NFU1NJTkcATUlTQ0VMTEFORU9VU19QRVJTSVNURU5UX1dBUk5JTkcATUlTQ0VMTEFORU9VU19XQVJOSU5HAEhQRV9JTlZBTElEX1RSQU5TRkVSX0VOQ09ESU5HAEV4cG\
VjdGVkIENSTEYASFBFX0lOVkFMSURfQ0hVTktfU0laRQBNT1ZFAENPTlRJTlVFAEhQRV9DQl9TVEFUVVNfQ09NUExFVEUASFBFX0NCX0hFQURFUlNfQ09NUExFVEUASFBFX0NCX1ZFUlNJT05fQ09NUExFVEUASF\
BFX0NCX1VSTF9DT01QTEVURQBIUEVfQ0JfQ0hVTktfQ09NUExFVEUASFBFX0NCX0hFQURFUl9WQUxVRV9DT01QTEVURQBIUEVfQ0JfQ0hVTktfRVhURU5TSU9OX1ZBTFVFX0NPTVBMRVRFAEhQRV9DQl9DSFVOS1\
9FWFRFTlNJT05fTkFNRV9DT01QTEVURQBIUEVfQ0JfTUVTU0FHRV9DT01QTEVURQBIUEVfQ0JfTUVUSE9EX0NPTVBMRVRFAEhQRV9DQl9IRUFERVJfRklFTERfQ09NUExFVEUAREVMRVRFAEhQRV9JTlZBTElEX0\
VPRl9TVEFURQBJTlZBTElEX1NTTF9DRVJUSUZJQ0FURQBQQVVTRQBOT19SRVNQT05TRQBVTlNVUFBPUlRFRF9NRURJQV9UWVBFAEdPTkUATk9UX0FDQ0VQVEFCTEUAU0VSVklDRV9VTkFWQUlMQUJMRQBSQU5HRV\
9OT1RfU0FUSVNGSUFCTEUAT1JJR0lOX0lTX1VOUkVBQ0hBQkxFAFJFU1BPTlNFX0lTX1NUQUxFAFBVUkdFAE1FUkdFAFJFUVVFU1RfSEVBREVSX0ZJRUxEU19UT09fTEFSR0UAUkVRVUVTVF9IRUFERVJfVE9PX0\
xBUkdFAFBBWUxPQURfVE9PX0xBUkdFAElOU1VGRklDSUVOVF9TVE9SQUdFAEhQRV9QQVVTRURfVVBHUkFERQBIUEVfUEFVU0VEX0gyX1VQR1JBREUAU09VUkNFAEFOTk9VTkNFAFRSQUNFAEhQRV9VTkVYUEVDVE\
VEX1NQQUNFAERFU0NSSUJFAFVOU1VCU0NSSUJFAFJFQ09SRABIUEVfSU5WQUxJRF9NRVRIT0QATk9UX0ZPVU5EAFBST1BGSU5EAFVOQklORABSRUJJTkQAVU5BVVRIT1JJWkVEAE1FVEhPRF9OT1RfQUxMT1dFRA\
BIVFRQX1ZFUlNJT05fTk9UX1NVUFBPUlRFRABBTFJFQURZX1JFUE9SVEVEAEFDQ0VQVEVEAE5PVF9JTVBMRU1FTlRFRABMT09QX0RFVEVDVEVEAEhQRV9DUl9FWFBFQ1RFRABIUEVfTEZfRVhQRUNURUQAQ1JFQV\
RFRABJTV9VU0VEAEhQRV9QQVVTRUQAVElNRU9VVF9PQ0NVUkVEAFBBWU1FTlRfUkVRVUlSRUQAUFJFQ09ORElUSU9OX1JFUVVJUkVEAFBST1hZX0FVVEhFTlRJQ0FUSU9OX1JFUVVJUkVEAE5FVFdPUktfQVVUSE\
VOVElDQVRJT05fUkVRVUlSRUQATEVOR1RIX1JFUVVJUkVEAFNTTF9DRVJUSUZJQ0FURV9SRVFVSVJFRABVUEdSQURFX1JFUVVJUkVEAFBBR0VfRVhQSVJFRABQUkVDT05ESVRJT05fRkFJTEVEAEVYUEVDVEFUSU\
9OX0ZBSUxFRABSRVZBTElEQVRJT05fRkFJTEVEAFNTTF9IQU5EU0hBS0VfRkFJTEVEAExPQ0tFRABUUkFOU0ZPUk1BVElPTl9BUFBMSUVEAE5PVF9NT0RJRklFRABOT1RfRVhURU5ERUQAQkFORFdJRFRIX0xJTU\
lUX0VYQ0VFREVEAFNJVEVfSVNfT1ZFUkxPQURFRABIRUFEAEV4cGVjdGVkIEhUVFAvAABeEwAAJhMAADAQAADwFwAAnRMAABUSAAA5FwAA8BIAAAoQAAB1EgAArRIAAIITAABPFAAAfxAAAKAVAAAjFAAAiRIAAI\
sUAABNFQAA1BEAAM8UAAAQGAAAyRYAANwWAADBEQAA4BcAALsUAAB0FAAAfBUAAOUUAAAIFwAAHxAAAGUVAACjFAAAKBUAAAIVAACZFQAALBAAAIsZAABPDwAA1A4AAGoQAADOEAAAAhcAAIkOAABuEwAAHBMAAG\
YUAABWFwAAwRMAAM0TAABsEwAAaBcAAGYXAABfFwAAIhMAAM4PAABpDgAA2A4AAGMWAADLEwAAqg4AACgXAAAmFwAAxRMAAF0WAADoEQAAZxMAAGUTAADyFgAAcxMAAB0XAAD5FgAA8xEAAM8OAADOFQAADBIAAL\
MRAAClEQAAYRAAADIXAAC7EwBB+TULAQEAQZA2C+ABAQECAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEAQf03CwEBAEGROAteAgMCAgICAgAAAgIAAgIAAgICAgICAgICAgAEAAAAAAACAgICAgICAgICAgICAgICAgICAgICAgICAgAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAgICAA\
IAAgBB/TkLAQEAQZE6C14CAAICAgICAAACAgACAgACAgICAgICAgICAAMABAAAAAICAgICAgICAgICAgICAgICAgICAgICAgICAAAAAgICAgICAgICAgICAgICAgICAgICAgICAgICAgIAAgACAEHwOwsNbG9zZW\
VlcC1hbGl2ZQBBiTwLAQEAQaA8C+ABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEAQYk+CwEBAEGgPgvnAQEBAQEBAQEBAQEBAQIBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBY2h1bmtlZABBsMAAC18BAQABAQEBAQAAAQEAAQEAAQEBAQEBAQEBAQAAAAAAAAABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQBBkMIACy\
FlY3Rpb25lbnQtbGVuZ3Rob25yb3h5LWNvbm5lY3Rpb24AQcDCAAstcmFuc2Zlci1lbmNvZGluZ3BncmFkZQ0KDQoNClNNDQoNClRUUC9DRS9UU1AvAEH5wgALBQECAAEDAEGQwwAL4AEEAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+cQACwUBAgABAwBBkMUAC+ABBAEBBQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEAQfnGAAsEAQAAAQBBkccAC98BAQEAAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ\
EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQBB+sgACwQBAAACAEGQyQALXwMEAAAEBA\
QEBAQEBAQEBAUEBAQEBAQEBAQEBAQABAAGBwQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAAEAAQABAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQAAAAEAEH6ygALBAEAAAEAQZDLAAsBAQBBqssAC0ECAAAAAA\
AAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAAAAAAAADAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwBB+swACwQBAAABAEGQzQALAQEAQZrNAAsGAgAAAAACAEGxzQALOgMDAwMDAwMDAwMDAwMDAwMDAwMDAw\
MDAwMDAAAAAAAAAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAwMAQfDOAAuWAU5PVU5DRUVDS09VVE5FQ1RFVEVDUklCRUxVU0hFVEVBRFNFQVJDSFJHRUNUSVZJVFlMRU5EQVJWRU9USUZZUFRJT05TQ0hTRUFZU1\
RBVENIR0VPUkRJUkVDVE9SVFJDSFBBUkFNRVRFUlVSQ0VCU0NSSUJFQVJET1dOQUNFSU5ETktDS1VCU0NSSUJFSFRUUC9BRFRQLw==","base64")}),172:((O,W)=>{Object.defineProperty(W,"__esMo\
dule",{value:!0}),W.enumToMap=void 0;function e(t){const N={};return Object.keys(t).forEach(f=>{const D=t[f];typeof D=="number"&&(N[f]=D)}),N}W.enumToMap=e}),7501:((O,W,e)=>{
const{kClients:t}=e(6443),N=e(7405),{kAgent:f,kMockAgentSet:D,kMockAgentGet:l,kDispatches:n,kIsMockActive:E,kNetConnect:B,kGetNetConnect:A,kOptions:C,kFactory:o}=e(
1117),s=e(7365),g=e(4004),{matchValue:a,buildMockOptions:c}=e(3397),{InvalidArgumentError:R,UndiciError:m}=e(8707),M=e(883),U=e(1529),x=e(6142);class L extends M{constructor(Q){
if(super(Q),this[B]=!0,this[E]=!0,Q?.agent&&typeof Q.agent.dispatch!="function")throw new R("Argument opts.agent must implement Agent");const r=Q?.agent?Q.agent:
new N(Q);this[f]=r,this[t]=r[t],this[C]=c(Q)}get(Q){let r=this[l](Q);return r||(r=this[o](Q),this[D](Q,r)),r}dispatch(Q,r){return this.get(Q.origin),this[f].dispatch(
Q,r)}async close(){await this[f].close(),this[t].clear()}deactivate(){this[E]=!1}activate(){this[E]=!0}enableNetConnect(Q){if(typeof Q=="string"||typeof Q=="fun\
ction"||Q instanceof RegExp)Array.isArray(this[B])?this[B].push(Q):this[B]=[Q];else if(typeof Q>"u")this[B]=!0;else throw new R("Unsupported matcher. Must be on\
e of String|Function|RegExp.")}disableNetConnect(){this[B]=!1}get isMockActive(){return this[E]}[D](Q,r){this[t].set(Q,r)}[o](Q){const r=Object.assign({agent:this},
this[C]);return this[C]&&this[C].connections===1?new s(Q,r):new g(Q,r)}[l](Q){const r=this[t].get(Q);if(r)return r;if(typeof Q!="string"){const u=this[o]("http:\
//localhost:9999");return this[D](Q,u),u}for(const[u,i]of Array.from(this[t]))if(i&&typeof u!="string"&&a(u,Q)){const y=this[o](Q);return this[D](Q,y),y[n]=i[n],
y}}[A](){return this[B]}pendingInterceptors(){const Q=this[t];return Array.from(Q.entries()).flatMap(([r,u])=>u[n].map(i=>({...i,origin:r}))).filter(({pending:r})=>r)}assertNoPendingInterceptors({
pendingInterceptorsFormatter:Q=new x}={}){const r=this.pendingInterceptors();if(r.length===0)return;const u=new U("interceptor","interceptors").pluralize(r.length);
throw new m(`
${u.count} ${u.noun} ${u.is} pending:

${Q.format(r)}
`.trim())}}O.exports=L}),7365:((O,W,e)=>{const{promisify:t}=e(7975),N=e(3701),{buildMockDispatch:f}=e(3397),{kDispatches:D,kMockAgent:l,kClose:n,kOriginalClose:E,
kOrigin:B,kOriginalDispatch:A,kConnected:C}=e(1117),{MockInterceptor:o}=e(1511),s=e(6443),{InvalidArgumentError:g}=e(8707);class a extends N{constructor(R,m){if(super(
R,m),!m||!m.agent||typeof m.agent.dispatch!="function")throw new g("Argument opts.agent must implement Agent");this[l]=m.agent,this[B]=R,this[D]=[],this[C]=1,this[A]=
this.dispatch,this[E]=this.close.bind(this),this.dispatch=f.call(this),this.close=this[n]}get[s.kConnected](){return this[C]}intercept(R){return new o(R,this[D])}async[n](){
await t(this[E])(),this[C]=0,this[l][s.kClients].delete(this[B])}}O.exports=a}),2429:((O,W,e)=>{const{UndiciError:t}=e(8707),N=Symbol.for("undici.error.UND_MOCK\
_ERR_MOCK_NOT_MATCHED");class f extends t{constructor(l){super(l),Error.captureStackTrace(this,f),this.name="MockNotMatchedError",this.message=l||"The request d\
oes not match any registered mock dispatches",this.code="UND_MOCK_ERR_MOCK_NOT_MATCHED"}static[Symbol.hasInstance](l){return l&&l[N]===!0}[N]=!0}O.exports={MockNotMatchedError:f}}),
1511:((O,W,e)=>{const{getResponseData:t,buildKey:N,addMockDispatch:f}=e(3397),{kDispatches:D,kDispatchKey:l,kDefaultHeaders:n,kDefaultTrailers:E,kContentLength:B,
kMockDispatch:A}=e(1117),{InvalidArgumentError:C}=e(8707),{buildURL:o}=e(3440);class s{constructor(c){this[A]=c}delay(c){if(typeof c!="number"||!Number.isInteger(
c)||c<=0)throw new C("waitInMs must be a valid integer > 0");return this[A].delay=c,this}persist(){return this[A].persist=!0,this}times(c){if(typeof c!="number"||
!Number.isInteger(c)||c<=0)throw new C("repeatTimes must be a valid integer > 0");return this[A].times=c,this}}class g{constructor(c,R){if(typeof c!="object")throw new C(
"opts must be an object");if(typeof c.path>"u")throw new C("opts.path must be defined");if(typeof c.method>"u"&&(c.method="GET"),typeof c.path=="string")if(c.query)
c.path=o(c.path,c.query);else{const m=new URL(c.path,"data://");c.path=m.pathname+m.search}typeof c.method=="string"&&(c.method=c.method.toUpperCase()),this[l]=
N(c),this[D]=R,this[n]={},this[E]={},this[B]=!1}createMockScopeDispatchData({statusCode:c,data:R,responseOptions:m}){const M=t(R),U=this[B]?{"content-length":M.
length}:{},x={...this[n],...U,...m.headers},L={...this[E],...m.trailers};return{statusCode:c,data:R,headers:x,trailers:L}}validateReplyParameters(c){if(typeof c.
statusCode>"u")throw new C("statusCode must be defined");if(typeof c.responseOptions!="object"||c.responseOptions===null)throw new C("responseOptions must be an\
 object")}reply(c){if(typeof c=="function"){const U=L=>{const G=c(L);if(typeof G!="object"||G===null)throw new C("reply options callback must return an object");
const Q={data:"",responseOptions:{},...G};return this.validateReplyParameters(Q),{...this.createMockScopeDispatchData(Q)}},x=f(this[D],this[l],U);return new s(x)}
const R={statusCode:c,data:arguments[1]===void 0?"":arguments[1],responseOptions:arguments[2]===void 0?{}:arguments[2]};this.validateReplyParameters(R);const m=this.
createMockScopeDispatchData(R),M=f(this[D],this[l],m);return new s(M)}replyWithError(c){if(typeof c>"u")throw new C("error must be defined");const R=f(this[D],this[l],
{error:c});return new s(R)}defaultReplyHeaders(c){if(typeof c>"u")throw new C("headers must be defined");return this[n]=c,this}defaultReplyTrailers(c){if(typeof c>
"u")throw new C("trailers must be defined");return this[E]=c,this}replyContentLength(){return this[B]=!0,this}}O.exports.MockInterceptor=g,O.exports.MockScope=s}),
4004:((O,W,e)=>{const{promisify:t}=e(7975),N=e(628),{buildMockDispatch:f}=e(3397),{kDispatches:D,kMockAgent:l,kClose:n,kOriginalClose:E,kOrigin:B,kOriginalDispatch:A,
kConnected:C}=e(1117),{MockInterceptor:o}=e(1511),s=e(6443),{InvalidArgumentError:g}=e(8707);class a extends N{constructor(R,m){if(super(R,m),!m||!m.agent||typeof m.
agent.dispatch!="function")throw new g("Argument opts.agent must implement Agent");this[l]=m.agent,this[B]=R,this[D]=[],this[C]=1,this[A]=this.dispatch,this[E]=
this.close.bind(this),this.dispatch=f.call(this),this.close=this[n]}get[s.kConnected](){return this[C]}intercept(R){return new o(R,this[D])}async[n](){await t(this[E])(),
this[C]=0,this[l][s.kClients].delete(this[B])}}O.exports=a}),1117:(O=>{O.exports={kAgent:Symbol("agent"),kOptions:Symbol("options"),kFactory:Symbol("factory"),kDispatches:Symbol(
"dispatches"),kDispatchKey:Symbol("dispatch key"),kDefaultHeaders:Symbol("default headers"),kDefaultTrailers:Symbol("default trailers"),kContentLength:Symbol("c\
ontent length"),kMockAgent:Symbol("mock agent"),kMockAgentSet:Symbol("mock agent set"),kMockAgentGet:Symbol("mock agent get"),kMockDispatch:Symbol("mock dispatc\
h"),kClose:Symbol("close"),kOriginalClose:Symbol("original agent close"),kOrigin:Symbol("origin"),kIsMockActive:Symbol("is mock active"),kNetConnect:Symbol("net\
 connect"),kGetNetConnect:Symbol("get net connect"),kConnected:Symbol("connected")}}),3397:((O,W,e)=>{const{MockNotMatchedError:t}=e(2429),{kDispatches:N,kMockAgent:f,
kOriginalDispatch:D,kOrigin:l,kGetNetConnect:n}=e(1117),{buildURL:E}=e(3440),{STATUS_CODES:B}=e(7067),{types:{isPromise:A}}=e(7975);function C(I,h){return typeof I==
"string"?I===h:I instanceof RegExp?I.test(h):typeof I=="function"?I(h)===!0:!1}function o(I){return Object.fromEntries(Object.entries(I).map(([h,F])=>[h.toLocaleLowerCase(),
F]))}function s(I,h){if(Array.isArray(I)){for(let F=0;F<I.length;F+=2)if(I[F].toLocaleLowerCase()===h.toLocaleLowerCase())return I[F+1];return}else return typeof I.
get=="function"?I.get(h):o(I)[h.toLocaleLowerCase()]}function g(I){const h=I.slice(),F=[];for(let b=0;b<h.length;b+=2)F.push([h[b],h[b+1]]);return Object.fromEntries(
F)}function a(I,h){if(typeof I.headers=="function")return Array.isArray(h)&&(h=g(h)),I.headers(h?o(h):{});if(typeof I.headers>"u")return!0;if(typeof h!="object"||
typeof I.headers!="object")return!1;for(const[F,b]of Object.entries(I.headers)){const T=s(h,F);if(!C(b,T))return!1}return!0}function c(I){if(typeof I!="string")
return I;const h=I.split("?");if(h.length!==2)return I;const F=new URLSearchParams(h.pop());return F.sort(),[...h,F.toString()].join("?")}function R(I,{path:h,method:F,
body:b,headers:T}){const Y=C(I.path,h),H=C(I.method,F),tA=typeof I.body<"u"?C(I.body,b):!0,iA=a(I,T);return Y&&H&&tA&&iA}function m(I){return Buffer.isBuffer(I)||
I instanceof Uint8Array||I instanceof ArrayBuffer?I:typeof I=="object"?JSON.stringify(I):I.toString()}function M(I,h){const F=h.query?E(h.path,h.query):h.path,b=typeof F==
"string"?c(F):F;let T=I.filter(({consumed:Y})=>!Y).filter(({path:Y})=>C(c(Y),b));if(T.length===0)throw new t(`Mock dispatch not matched for path '${b}'`);if(T=T.
filter(({method:Y})=>C(Y,h.method)),T.length===0)throw new t(`Mock dispatch not matched for method '${h.method}' on path '${b}'`);if(T=T.filter(({body:Y})=>typeof Y<
"u"?C(Y,h.body):!0),T.length===0)throw new t(`Mock dispatch not matched for body '${h.body}' on path '${b}'`);if(T=T.filter(Y=>a(Y,h.headers)),T.length===0){const Y=typeof h.
headers=="object"?JSON.stringify(h.headers):h.headers;throw new t(`Mock dispatch not matched for headers '${Y}' on path '${b}'`)}return T[0]}function U(I,h,F){const b={
timesInvoked:0,times:1,persist:!1,consumed:!1},T=typeof F=="function"?{callback:F}:{...F},Y={...b,...h,pending:!0,data:{error:null,...T}};return I.push(Y),Y}function x(I,h){
const F=I.findIndex(b=>b.consumed?R(b,h):!1);F!==-1&&I.splice(F,1)}function L(I){const{path:h,method:F,body:b,headers:T,query:Y}=I;return{path:h,method:F,body:b,
headers:T,query:Y}}function G(I){const h=Object.keys(I),F=[];for(let b=0;b<h.length;++b){const T=h[b],Y=I[T],H=Buffer.from(`${T}`);if(Array.isArray(Y))for(let tA=0;tA<
Y.length;++tA)F.push(H,Buffer.from(`${Y[tA]}`));else F.push(H,Buffer.from(`${Y}`))}return F}function Q(I){return B[I]||"unknown"}async function r(I){const h=[];
for await(const F of I)h.push(F);return Buffer.concat(h).toString("utf8")}function u(I,h){const F=L(I),b=M(this[N],F);b.timesInvoked++,b.data.callback&&(b.data=
{...b.data,...b.data.callback(I)});const{data:{statusCode:T,data:Y,headers:H,trailers:tA,error:iA},delay:BA,persist:gA}=b,{timesInvoked:cA,times:DA}=b;if(b.consumed=
!gA&&cA>=DA,b.pending=cA<DA,iA!==null)return x(this[N],F),h.onError(iA),!0;typeof BA=="number"&&BA>0?setTimeout(()=>{IA(this[N])},BA):IA(this[N]);function IA(RA,_=Y){
const $=Array.isArray(I.headers)?g(I.headers):I.headers,eA=typeof _=="function"?_({...I,headers:$}):_;if(A(eA)){eA.then(X=>IA(RA,X));return}const P=m(eA),aA=G(H),
oA=G(tA);h.onConnect?.(X=>h.onError(X),null),h.onHeaders?.(T,aA,uA,Q(T)),h.onData?.(Buffer.from(P)),h.onComplete?.(oA),x(RA,F)}function uA(){}return!0}function i(){
const I=this[f],h=this[l],F=this[D];return function(T,Y){if(I.isMockActive)try{u.call(this,T,Y)}catch(H){if(H instanceof t){const tA=I[n]();if(tA===!1)throw new t(
`${H.message}: subsequent request to origin ${h} was not allowed (net.connect disabled)`);if(y(tA,h))F.call(this,T,Y);else throw new t(`${H.message}: subsequent\
 request to origin ${h} was not allowed (net.connect is not enabled for this origin)`)}else throw H}else F.call(this,T,Y)}}function y(I,h){const F=new URL(h);return I===
!0?!0:!!(Array.isArray(I)&&I.some(b=>C(b,F.host)))}function w(I){if(I){const{agent:h,...F}=I;return F}}O.exports={getResponseData:m,getMockDispatch:M,addMockDispatch:U,
deleteMockDispatch:x,buildKey:L,generateKeyValues:G,matchValue:C,getResponse:r,getStatusText:Q,mockDispatch:u,buildMockDispatch:i,checkNetConnect:y,buildMockOptions:w,
getHeaderByName:s,buildHeadersFromArray:g}}),6142:((O,W,e)=>{const{Transform:t}=e(7075),{Console:N}=e(7540),f=process.versions.icu?"\u2705":"Y ",D=process.versions.
icu?"\u274C":"N ";O.exports=class{constructor({disableColors:n}={}){this.transform=new t({transform(E,B,A){A(null,E)}}),this.logger=new N({stdout:this.transform,
inspectOptions:{colors:!n&&!process.env.CI}})}format(n){const E=n.map(({method:B,path:A,data:{statusCode:C},persist:o,times:s,timesInvoked:g,origin:a})=>({Method:B,
Origin:a,Path:A,"Status code":C,Persistent:o?f:D,Invocations:g,Remaining:o?1/0:s-g}));return this.logger.table(E),this.transform.read().toString()}}}),1529:(O=>{
const W={pronoun:"it",is:"is",was:"was",this:"this"},e={pronoun:"they",is:"are",was:"were",this:"these"};O.exports=class{constructor(N,f){this.singular=N,this.plural=
f}pluralize(N){const f=N===1,D=f?W:e,l=f?this.singular:this.plural;return{...D,count:N,noun:l}}}}),6603:(O=>{let W=0;const e=1e3,t=(e>>1)-1;let N;const f=Symbol(
"kFastTimer"),D=[],l=-2,n=-1,E=0,B=1;function A(){W+=t;let s=0,g=D.length;for(;s<g;){const a=D[s];a._state===E?(a._idleStart=W-t,a._state=B):a._state===B&&W>=a.
_idleStart+a._idleTimeout&&(a._state=n,a._idleStart=-1,a._onTimeout(a._timerArg)),a._state===n?(a._state=l,--g!==0&&(D[s]=D[g])):++s}D.length=g,D.length!==0&&C()}
function C(){N?N.refresh():(clearTimeout(N),N=setTimeout(A,t),N.unref&&N.unref())}class o{[f]=!0;_state=l;_idleTimeout=-1;_idleStart=-1;_onTimeout;_timerArg;constructor(g,a,c){
this._onTimeout=g,this._idleTimeout=a,this._timerArg=c,this.refresh()}refresh(){this._state===l&&D.push(this),(!N||D.length===1)&&C(),this._state=E}clear(){this.
_state=n,this._idleStart=-1}}O.exports={setTimeout(s,g,a){return g<=e?setTimeout(s,g,a):new o(s,g,a)},clearTimeout(s){s[f]?s.clear():clearTimeout(s)},setFastTimeout(s,g,a){
return new o(s,g,a)},clearFastTimeout(s){s.clear()},now(){return W},tick(s=0){W+=s-e+1,A(),A()},reset(){W=0,D.length=0,clearTimeout(N),N=null},kFastTimer:f}}),9634:((O,W,e)=>{
const{kConstruct:t}=e(109),{urlEquals:N,getFieldValues:f}=e(6798),{kEnumerableProperty:D,isDisturbed:l}=e(3440),{webidl:n}=e(5893),{Response:E,cloneResponse:B,fromInnerResponse:A}=e(
9051),{Request:C,fromInnerRequest:o}=e(9967),{kState:s}=e(3627),{fetching:g}=e(4398),{urlIsHttpHttpsScheme:a,createDeferredPromise:c,readAllBytes:R}=e(3168),m=e(
4589);class M{#A;constructor(){arguments[0]!==t&&n.illegalConstructor(),n.util.markAsUncloneable(this),this.#A=arguments[1]}async match(L,G={}){n.brandCheck(this,
M);const Q="Cache.match";n.argumentLengthCheck(arguments,1,Q),L=n.converters.RequestInfo(L,Q,"request"),G=n.converters.CacheQueryOptions(G,Q,"options");const r=this.#r(
L,G,1);if(r.length!==0)return r[0]}async matchAll(L=void 0,G={}){n.brandCheck(this,M);const Q="Cache.matchAll";return L!==void 0&&(L=n.converters.RequestInfo(L,
Q,"request")),G=n.converters.CacheQueryOptions(G,Q,"options"),this.#r(L,G)}async add(L){n.brandCheck(this,M);const G="Cache.add";n.argumentLengthCheck(arguments,
1,G),L=n.converters.RequestInfo(L,G,"request");const Q=[L];return await this.addAll(Q)}async addAll(L){n.brandCheck(this,M);const G="Cache.addAll";n.argumentLengthCheck(
arguments,1,G);const Q=[],r=[];for(let b of L){if(b===void 0)throw n.errors.conversionFailed({prefix:G,argument:"Argument 1",types:["undefined is not allowed"]});
if(b=n.converters.RequestInfo(b),typeof b=="string")continue;const T=b[s];if(!a(T.url)||T.method!=="GET")throw n.errors.exception({header:G,message:"Expected ht\
tp/s scheme when method is not GET."})}const u=[];for(const b of L){const T=new C(b)[s];if(!a(T.url))throw n.errors.exception({header:G,message:"Expected http/s\
 scheme."});T.initiator="fetch",T.destination="subresource",r.push(T);const Y=c();u.push(g({request:T,processResponse(H){if(H.type==="error"||H.status===206||H.
status<200||H.status>299)Y.reject(n.errors.exception({header:"Cache.addAll",message:"Received an invalid status code or the request failed."}));else if(H.headersList.
contains("vary")){const tA=f(H.headersList.get("vary"));for(const iA of tA)if(iA==="*"){Y.reject(n.errors.exception({header:"Cache.addAll",message:"invalid vary\
 field value"}));for(const BA of u)BA.abort();return}}},processResponseEndOfBody(H){if(H.aborted){Y.reject(new DOMException("aborted","AbortError"));return}Y.resolve(
H)}})),Q.push(Y.promise)}const y=await Promise.all(Q),w=[];let I=0;for(const b of y){const T={type:"put",request:r[I],response:b};w.push(T),I++}const h=c();let F=null;
try{this.#e(w)}catch(b){F=b}return queueMicrotask(()=>{F===null?h.resolve(void 0):h.reject(F)}),h.promise}async put(L,G){n.brandCheck(this,M);const Q="Cache.put";
n.argumentLengthCheck(arguments,2,Q),L=n.converters.RequestInfo(L,Q,"request"),G=n.converters.Response(G,Q,"response");let r=null;if(L instanceof C?r=L[s]:r=new C(
L)[s],!a(r.url)||r.method!=="GET")throw n.errors.exception({header:Q,message:"Expected an http/s scheme when method is not GET"});const u=G[s];if(u.status===206)
throw n.errors.exception({header:Q,message:"Got 206 status"});if(u.headersList.contains("vary")){const T=f(u.headersList.get("vary"));for(const Y of T)if(Y==="*")
throw n.errors.exception({header:Q,message:"Got * vary field value"})}if(u.body&&(l(u.body.stream)||u.body.stream.locked))throw n.errors.exception({header:Q,message:"\
Response body is locked or disturbed"});const i=B(u),y=c();if(u.body!=null){const Y=u.body.stream.getReader();R(Y).then(y.resolve,y.reject)}else y.resolve(void 0);
const w=[],I={type:"put",request:r,response:i};w.push(I);const h=await y.promise;i.body!=null&&(i.body.source=h);const F=c();let b=null;try{this.#e(w)}catch(T){
b=T}return queueMicrotask(()=>{b===null?F.resolve():F.reject(b)}),F.promise}async delete(L,G={}){n.brandCheck(this,M);const Q="Cache.delete";n.argumentLengthCheck(
arguments,1,Q),L=n.converters.RequestInfo(L,Q,"request"),G=n.converters.CacheQueryOptions(G,Q,"options");let r=null;if(L instanceof C){if(r=L[s],r.method!=="GET"&&
!G.ignoreMethod)return!1}else m(typeof L=="string"),r=new C(L)[s];const u=[],i={type:"delete",request:r,options:G};u.push(i);const y=c();let w=null,I;try{I=this.#e(
u)}catch(h){w=h}return queueMicrotask(()=>{w===null?y.resolve(!!I?.length):y.reject(w)}),y.promise}async keys(L=void 0,G={}){n.brandCheck(this,M);const Q="Cache\
.keys";L!==void 0&&(L=n.converters.RequestInfo(L,Q,"request")),G=n.converters.CacheQueryOptions(G,Q,"options");let r=null;if(L!==void 0)if(L instanceof C){if(r=
L[s],r.method!=="GET"&&!G.ignoreMethod)return[]}else typeof L=="string"&&(r=new C(L)[s]);const u=c(),i=[];if(L===void 0)for(const y of this.#A)i.push(y[0]);else{
const y=this.#t(r,G);for(const w of y)i.push(w[0])}return queueMicrotask(()=>{const y=[];for(const w of i){const I=o(w,new AbortController().signal,"immutable");
y.push(I)}u.resolve(Object.freeze(y))}),u.promise}#e(L){const G=this.#A,Q=[...G],r=[],u=[];try{for(const i of L){if(i.type!=="delete"&&i.type!=="put")throw n.errors.
exception({header:"Cache.#batchCacheOperations",message:'operation type does not match "delete" or "put"'});if(i.type==="delete"&&i.response!=null)throw n.errors.
exception({header:"Cache.#batchCacheOperations",message:"delete operation should not have an associated response"});if(this.#t(i.request,i.options,r).length)throw new DOMException(
"???","InvalidStateError");let y;if(i.type==="delete"){if(y=this.#t(i.request,i.options),y.length===0)return[];for(const w of y){const I=G.indexOf(w);m(I!==-1),
G.splice(I,1)}}else if(i.type==="put"){if(i.response==null)throw n.errors.exception({header:"Cache.#batchCacheOperations",message:"put operation should have an \
associated response"});const w=i.request;if(!a(w.url))throw n.errors.exception({header:"Cache.#batchCacheOperations",message:"expected http or https scheme"});if(w.
method!=="GET")throw n.errors.exception({header:"Cache.#batchCacheOperations",message:"not get method"});if(i.options!=null)throw n.errors.exception({header:"Ca\
che.#batchCacheOperations",message:"options must not be defined"});y=this.#t(i.request);for(const I of y){const h=G.indexOf(I);m(h!==-1),G.splice(h,1)}G.push([i.
request,i.response]),r.push([i.request,i.response])}u.push([i.request,i.response])}return u}catch(i){throw this.#A.length=0,this.#A=Q,i}}#t(L,G,Q){const r=[],u=Q??
this.#A;for(const i of u){const[y,w]=i;this.#n(L,y,w,G)&&r.push(i)}return r}#n(L,G,Q=null,r){const u=new URL(L.url),i=new URL(G.url);if(r?.ignoreSearch&&(i.search=
"",u.search=""),!N(u,i,!0))return!1;if(Q==null||r?.ignoreVary||!Q.headersList.contains("vary"))return!0;const y=f(Q.headersList.get("vary"));for(const w of y){if(w===
"*")return!1;const I=G.headersList.get(w),h=L.headersList.get(w);if(I!==h)return!1}return!0}#r(L,G,Q=1/0){let r=null;if(L!==void 0)if(L instanceof C){if(r=L[s],
r.method!=="GET"&&!G.ignoreMethod)return[]}else typeof L=="string"&&(r=new C(L)[s]);const u=[];if(L===void 0)for(const y of this.#A)u.push(y[1]);else{const y=this.#t(
r,G);for(const w of y)u.push(w[1])}const i=[];for(const y of u){const w=A(y,"immutable");if(i.push(w.clone()),i.length>=Q)break}return Object.freeze(i)}}Object.
defineProperties(M.prototype,{[Symbol.toStringTag]:{value:"Cache",configurable:!0},match:D,matchAll:D,add:D,addAll:D,put:D,delete:D,keys:D});const U=[{key:"igno\
reSearch",converter:n.converters.boolean,defaultValue:()=>!1},{key:"ignoreMethod",converter:n.converters.boolean,defaultValue:()=>!1},{key:"ignoreVary",converter:n.
converters.boolean,defaultValue:()=>!1}];n.converters.CacheQueryOptions=n.dictionaryConverter(U),n.converters.MultiCacheQueryOptions=n.dictionaryConverter([...U,
{key:"cacheName",converter:n.converters.DOMString}]),n.converters.Response=n.interfaceConverter(E),n.converters["sequence<RequestInfo>"]=n.sequenceConverter(n.converters.
RequestInfo),O.exports={Cache:M}}),3245:((O,W,e)=>{const{kConstruct:t}=e(109),{Cache:N}=e(9634),{webidl:f}=e(5893),{kEnumerableProperty:D}=e(3440);class l{#A=new Map;constructor(){
arguments[0]!==t&&f.illegalConstructor(),f.util.markAsUncloneable(this)}async match(E,B={}){if(f.brandCheck(this,l),f.argumentLengthCheck(arguments,1,"CacheStor\
age.match"),E=f.converters.RequestInfo(E),B=f.converters.MultiCacheQueryOptions(B),B.cacheName!=null){if(this.#A.has(B.cacheName)){const A=this.#A.get(B.cacheName);
return await new N(t,A).match(E,B)}}else for(const A of this.#A.values()){const o=await new N(t,A).match(E,B);if(o!==void 0)return o}}async has(E){f.brandCheck(
this,l);const B="CacheStorage.has";return f.argumentLengthCheck(arguments,1,B),E=f.converters.DOMString(E,B,"cacheName"),this.#A.has(E)}async open(E){f.brandCheck(
this,l);const B="CacheStorage.open";if(f.argumentLengthCheck(arguments,1,B),E=f.converters.DOMString(E,B,"cacheName"),this.#A.has(E)){const C=this.#A.get(E);return new N(
t,C)}const A=[];return this.#A.set(E,A),new N(t,A)}async delete(E){f.brandCheck(this,l);const B="CacheStorage.delete";return f.argumentLengthCheck(arguments,1,B),
E=f.converters.DOMString(E,B,"cacheName"),this.#A.delete(E)}async keys(){return f.brandCheck(this,l),[...this.#A.keys()]}}Object.defineProperties(l.prototype,{[Symbol.
toStringTag]:{value:"CacheStorage",configurable:!0},match:D,has:D,open:D,delete:D,keys:D}),O.exports={CacheStorage:l}}),109:((O,W,e)=>{O.exports={kConstruct:e(6443).
kConstruct}}),6798:((O,W,e)=>{const t=e(4589),{URLSerializer:N}=e(1900),{isValidHeaderName:f}=e(3168);function D(n,E,B=!1){const A=N(n,B),C=N(E,B);return A===C}
function l(n){t(n!==null);const E=[];for(let B of n.split(","))B=B.trim(),f(B)&&E.push(B);return E}O.exports={urlEquals:D,getFieldValues:l}}),1276:(O=>{O.exports=
{maxAttributeValueSize:1024,maxNameValuePairSize:4096}}),9061:((O,W,e)=>{const{parseSetCookie:t}=e(1978),{stringify:N}=e(7797),{webidl:f}=e(5893),{Headers:D}=e(
660);function l(A){f.argumentLengthCheck(arguments,1,"getCookies"),f.brandCheck(A,D,{strict:!1});const C=A.get("cookie"),o={};if(!C)return o;for(const s of C.split(
";")){const[g,...a]=s.split("=");o[g.trim()]=a.join("=")}return o}function n(A,C,o){f.brandCheck(A,D,{strict:!1});const s="deleteCookie";f.argumentLengthCheck(arguments,
2,s),C=f.converters.DOMString(C,s,"name"),o=f.converters.DeleteCookieAttributes(o),B(A,{name:C,value:"",expires:new Date(0),...o})}function E(A){f.argumentLengthCheck(
arguments,1,"getSetCookies"),f.brandCheck(A,D,{strict:!1});const C=A.getSetCookie();return C?C.map(o=>t(o)):[]}function B(A,C){f.argumentLengthCheck(arguments,2,
"setCookie"),f.brandCheck(A,D,{strict:!1}),C=f.converters.Cookie(C);const o=N(C);o&&A.append("Set-Cookie",o)}f.converters.DeleteCookieAttributes=f.dictionaryConverter(
[{converter:f.nullableConverter(f.converters.DOMString),key:"path",defaultValue:()=>null},{converter:f.nullableConverter(f.converters.DOMString),key:"domain",defaultValue:()=>null}]),
f.converters.Cookie=f.dictionaryConverter([{converter:f.converters.DOMString,key:"name"},{converter:f.converters.DOMString,key:"value"},{converter:f.nullableConverter(
A=>typeof A=="number"?f.converters["unsigned long long"](A):new Date(A)),key:"expires",defaultValue:()=>null},{converter:f.nullableConverter(f.converters["long \
long"]),key:"maxAge",defaultValue:()=>null},{converter:f.nullableConverter(f.converters.DOMString),key:"domain",defaultValue:()=>null},{converter:f.nullableConverter(
f.converters.DOMString),key:"path",defaultValue:()=>null},{converter:f.nullableConverter(f.converters.boolean),key:"secure",defaultValue:()=>null},{converter:f.
nullableConverter(f.converters.boolean),key:"httpOnly",defaultValue:()=>null},{converter:f.converters.USVString,key:"sameSite",allowedValues:["Strict","Lax","No\
ne"]},{converter:f.sequenceConverter(f.converters.DOMString),key:"unparsed",defaultValue:()=>new Array(0)}]),O.exports={getCookies:l,deleteCookie:n,getSetCookies:E,
setCookie:B}}),1978:((O,W,e)=>{const{maxNameValuePairSize:t,maxAttributeValueSize:N}=e(1276),{isCTLExcludingHtab:f}=e(7797),{collectASequenceOfCodePointsFast:D}=e(
1900),l=e(4589);function n(B){if(f(B))return null;let A="",C="",o="",s="";if(B.includes(";")){const g={position:0};A=D(";",B,g),C=B.slice(g.position)}else A=B;if(!A.
includes("="))s=A;else{const g={position:0};o=D("=",A,g),s=A.slice(g.position+1)}return o=o.trim(),s=s.trim(),o.length+s.length>t?null:{name:o,value:s,...E(C)}}
function E(B,A={}){if(B.length===0)return A;l(B[0]===";"),B=B.slice(1);let C="";B.includes(";")?(C=D(";",B,{position:0}),B=B.slice(C.length)):(C=B,B="");let o="",
s="";if(C.includes("=")){const a={position:0};o=D("=",C,a),s=C.slice(a.position+1)}else o=C;if(o=o.trim(),s=s.trim(),s.length>N)return E(B,A);const g=o.toLowerCase();
if(g==="expires"){const a=new Date(s);A.expires=a}else if(g==="max-age"){const a=s.charCodeAt(0);if((a<48||a>57)&&s[0]!=="-"||!/^\d+$/.test(s))return E(B,A);const c=Number(
s);A.maxAge=c}else if(g==="domain"){let a=s;a[0]==="."&&(a=a.slice(1)),a=a.toLowerCase(),A.domain=a}else if(g==="path"){let a="";s.length===0||s[0]!=="/"?a="/":
a=s,A.path=a}else if(g==="secure")A.secure=!0;else if(g==="httponly")A.httpOnly=!0;else if(g==="samesite"){const a=s.toLowerCase();a==="none"?A.sameSite="None":
a==="strict"?A.sameSite="Strict":a==="lax"&&(A.sameSite="Lax")}else A.unparsed??=[],A.unparsed.push(`${o}=${s}`);return E(B,A)}O.exports={parseSetCookie:n,parseUnparsedAttributes:E}}),
7797:(O=>{function W(o){for(let s=0;s<o.length;++s){const g=o.charCodeAt(s);if(g>=0&&g<=8||g>=10&&g<=31||g===127)return!0}return!1}function e(o){for(let s=0;s<o.
length;++s){const g=o.charCodeAt(s);if(g<33||g>126||g===34||g===40||g===41||g===60||g===62||g===64||g===44||g===59||g===58||g===92||g===47||g===91||g===93||g===
63||g===61||g===123||g===125)throw new Error("Invalid cookie name")}}function t(o){let s=o.length,g=0;if(o[0]==='"'){if(s===1||o[s-1]!=='"')throw new Error("Inv\
alid cookie value");--s,++g}for(;g<s;){const a=o.charCodeAt(g++);if(a<33||a>126||a===34||a===44||a===59||a===92)throw new Error("Invalid cookie value")}}function N(o){
for(let s=0;s<o.length;++s){const g=o.charCodeAt(s);if(g<32||g>126||g===59)throw new Error("Invalid cookie path")}}function f(o){return o>=48&&o<=57||o>=65&&o<=
90||o>=97&&o<=122}function D(o){if(o===" ")return;if(o.length>255)throw new Error("Invalid cookie domain");let s=0;for(let g=0;g<o.length;++g){const a=o.charCodeAt(
g);if(a===46){if(s===0)throw new Error("Invalid cookie domain");if(o.charCodeAt(g-1)===45)throw new Error("Invalid cookie domain");s=0;continue}if(s===0&&!f(a))
throw new Error("Invalid cookie domain");if(!f(a)&&a!==45)throw new Error("Invalid cookie domain");if(++s>63)throw new Error("Invalid cookie domain")}if(s===0||
o.charCodeAt(o.length-1)===45)throw new Error("Invalid cookie domain")}const l=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],n=["Jan","Feb","Mar","Apr","May","Jun",
"Jul","Aug","Sep","Oct","Nov","Dec"],E=Array(61).fill(0).map((o,s)=>s.toString().padStart(2,"0"));function B(o){return typeof o=="number"&&(o=new Date(o)),`${l[o.
getUTCDay()]}, ${E[o.getUTCDate()]} ${n[o.getUTCMonth()]} ${o.getUTCFullYear()} ${E[o.getUTCHours()]}:${E[o.getUTCMinutes()]}:${E[o.getUTCSeconds()]} GMT`}function A(o){
if(o<0)throw new Error("Invalid cookie max-age")}function C(o){if(o.name.length===0)return null;e(o.name),t(o.value);const s=[`${o.name}=${o.value}`];o.name.startsWith(
"__Secure-")&&(o.secure=!0),o.name.startsWith("__Host-")&&(o.secure=!0,o.domain=null,o.path="/"),o.secure&&s.push("Secure"),o.httpOnly&&s.push("HttpOnly"),typeof o.
maxAge=="number"&&(A(o.maxAge),s.push(`Max-Age=${o.maxAge}`)),o.domain&&(D(o.domain),s.push(`Domain=${o.domain}`)),o.path&&(N(o.path),s.push(`Path=${o.path}`)),
o.expires&&o.expires.toString()!=="Invalid Date"&&s.push(`Expires=${B(o.expires)}`),o.sameSite&&s.push(`SameSite=${o.sameSite}`);for(const g of o.unparsed){if(!g.
includes("="))throw new Error("Invalid unparsed");const[a,...c]=g.split("="),R=a.trim(),m=c.join("=");e(R),t(m),s.push(`${R}=${m}`)}return s.join("; ")}O.exports=
{isCTLExcludingHtab:W,validateCookieName:e,validateCookiePath:N,validateCookieValue:t,toIMFDate:B,stringify:C}}),4031:((O,W,e)=>{const t=e(4573),{Transform:N}=e(
7075),{isASCIINumber:f,isValidLastEventId:D}=e(4811),l=[239,187,191],n=10,E=13,B=58,A=32,C=t.kStringMaxLength,o=Buffer.from("data"),s=Buffer.from("event"),g=Buffer.
from("id"),a=Buffer.from("retry"),c=1024,R=131072,m=128;function M(Q,r){if(r>=Q.length)return!1;for(let u=r;u<Q.length;u++)if(Q[u]<48||Q[u]>57)return!1;return!0}
function U(Q,r){for(let u=r;u<Q.length;u++)if(Q[u]===0)return!1;return!0}function x(Q,r,u){if(r!==u.length)return!1;for(let i=0;i<r;i++)if(Q[i]!==u[i])return!1;
return!0}function L(){const Q=new Error("EventSource message size exceeded");return Q.aborted=!1,Q}class G extends N{state=null;checkBOM=!0;crlfCheck=!1;eventEndCheck=!1;chunks=[];chunkIndex=0;pos=0;lineChunkIndex=0;linePos=0;lineLength=0;eventSize=0;eventFieldSizes={
data:0,event:0,id:0,retry:0};dataLineCount=0;maxEventSize;maxDataLines;maxBufferedChunks;event={data:void 0,event:void 0,id:void 0,retry:void 0};constructor(r={}){
r.readableObjectMode=!0,super(r),this.state=r.eventSourceSettings||{},this.maxEventSize=r.maxEventSize??C;const u=this.maxEventSize>0?Math.min(R,Math.max(c,Math.
floor(this.maxEventSize/m))):0;this.maxDataLines=u,this.maxBufferedChunks=u,r.push&&(this.push=r.push)}_transform(r,u,i){if(r.length===0){i();return}if(this.maxEventSize>
0&&this.chunks.length>=this.maxBufferedChunks&&r[0]!==n&&r[0]!==E){i(L());return}if(this.chunks.push(r),this.checkBOM&&this.handleBOM()){i();return}for(;this.hasCurrentByte();){
const y=this.currentByte();if(this.eventEndCheck){if(this.crlfCheck){if(y===n){this.crlfCheck=!1,this.consumeCurrentByte();continue}this.crlfCheck=!1}if(y===n||
y===E){y===E&&(this.crlfCheck=!0),this.consumeCurrentByte(),this.hasPendingEvent()&&this.processEvent(this.event),this.clearEvent();continue}this.eventEndCheck=
!1;continue}if(y===n||y===E){y===E&&(this.crlfCheck=!0);try{this.parseLine(this.readLine(),this.event)}catch(w){i(w);return}this.consumeCurrentByte(),this.eventEndCheck=
!0;continue}if(this.maxEventSize>0&&++this.lineLength>this.maxEventSize+7){i(L());return}this.advanceCursor()}i()}_destroy(r,u){this.chunks.length=0,this.clearEvent(),
super._destroy(r,u)}parseLine(r,u){if(r.length===0)return;const i=r.indexOf(B);if(i===0)return;let y=r.length,w=r.length;if(i!==-1&&(y=i,w=i+1,r[w]===A&&++w),x(
r,y,o)){if(this.maxEventSize>0&&this.dataLineCount>=this.maxDataLines)throw L();const I=r.length-w,h=this.eventFieldSizes.data+(u.data===void 0?0:1)+I;this.setEventFieldSize(
"data",h);const F=r.toString("utf8",w);u.data===void 0?u.data=F:u.data+=`
${F}`,this.dataLineCount++;return}if(x(r,y,a)){M(r,w)&&(this.setEventFieldSize("retry",r.length-w),u.retry=r.toString("utf8",w));return}if(x(r,y,g)){U(r,w)&&(this.
setEventFieldSize("id",r.length-w),u.id=r.toString("utf8",w));return}x(r,y,s)&&w<r.length&&(this.setEventFieldSize("event",r.length-w),u.event=r.toString("utf8",
w))}setEventFieldSize(r,u){const i=this.eventSize-this.eventFieldSizes[r]+u;if(this.maxEventSize>0&&i>this.maxEventSize)throw L();this.eventSize=i,this.eventFieldSizes[r]=
u}processEvent(r){r.retry&&f(r.retry)&&(this.state.reconnectionTime=parseInt(r.retry,10)),r.id&&D(r.id)&&(this.state.lastEventId=r.id),r.data!==void 0&&this.push(
{type:r.event||"message",options:{data:r.data,lastEventId:this.state.lastEventId,origin:this.state.origin}})}clearEvent(){this.event.data=void 0,this.event.event=
void 0,this.event.id=void 0,this.event.retry=void 0,this.eventSize=0,this.dataLineCount=0,this.eventFieldSizes.data=0,this.eventFieldSizes.event=0,this.eventFieldSizes.
id=0,this.eventFieldSizes.retry=0}hasPendingEvent(){return this.event.data!==void 0||this.event.event!==void 0||this.event.id!==void 0||this.event.retry!==void 0}hasCurrentByte(){
return this.chunkIndex<this.chunks.length&&this.pos<this.chunks[this.chunkIndex].length}currentByte(){return this.chunks[this.chunkIndex][this.pos]}consumeCurrentByte(){
this.advanceCursor(),this.syncLineStartToCursor()}advanceCursor(){for(this.pos++;this.chunkIndex<this.chunks.length&&this.pos>=this.chunks[this.chunkIndex].length;)
this.chunkIndex++,this.pos=0}syncLineStartToCursor(){this.lineChunkIndex=this.chunkIndex,this.linePos=this.pos,this.lineLength=0,this.dropConsumedChunks()}dropConsumedChunks(){
if(this.lineChunkIndex>0){const r=this.lineChunkIndex;this.chunks.splice(0,r),this.lineChunkIndex=0,this.chunkIndex-=r}this.chunkIndex===this.chunks.length&&(this.
chunks.length=0,this.chunkIndex=0,this.pos=0,this.lineChunkIndex=0,this.linePos=0)}readLine(){if(this.lineChunkIndex===this.chunkIndex)return this.chunks[this.chunkIndex].
subarray(this.linePos,this.pos);const r=[];let u=0;for(let i=this.lineChunkIndex;i<=this.chunkIndex;i++){const y=this.chunks[i],w=i===this.lineChunkIndex?this.linePos:
0,I=i===this.chunkIndex?this.pos:y.length,h=y.subarray(w,I);u+=h.length,r.push(h)}return Buffer.concat(r,u)}peekBufferedByte(r){let u=this.lineChunkIndex,i=this.
linePos;for(;u<this.chunks.length;){const y=this.chunks[u],w=y.length-i;if(r<w)return y[i+r];r-=w,u++,i=0}}discardLeadingBytes(r){for(;r>0&&this.lineChunkIndex<
this.chunks.length;){const i=this.chunks[this.lineChunkIndex].length-this.linePos;r<i?(this.linePos+=r,r=0):(r-=i,this.lineChunkIndex++,this.linePos=0)}this.chunkIndex=
this.lineChunkIndex,this.pos=this.linePos,this.dropConsumedChunks()}handleBOM(){const r=this.peekBufferedByte(0),u=this.peekBufferedByte(1),i=this.peekBufferedByte(
2);return u===void 0?(r===l[0]||(this.checkBOM=!1),!0):i===void 0?r===l[0]&&u===l[1]?!0:(this.checkBOM=!1,!1):(r===l[0]&&u===l[1]&&i===l[2]&&this.discardLeadingBytes(
3),this.checkBOM=!1,!this.hasCurrentByte())}}O.exports={EventSourceStream:G}}),1238:((O,W,e)=>{const{pipeline:t}=e(7075),{fetching:N}=e(4398),{makeRequest:f}=e(
9967),{webidl:D}=e(5893),{EventSourceStream:l}=e(4031),{parseMIMEType:n}=e(1900),{createFastMessageEvent:E}=e(5188),{isNetworkError:B}=e(9051),{delay:A}=e(4811),
{kEnumerableProperty:C}=e(3440),{environmentSettingsObject:o}=e(3168),{getGlobalDispatcher:s}=e(2581);let g=!1;const a=3e3,c=0,R=1,m=2,M="anonymous",U="use-cred\
entials";class x extends EventTarget{#A={open:null,error:null,message:null};#e=null;#t=!1;#n=c;#r=null;#s=null;#o;#i;constructor(Q,r={}){super(),D.util.markAsUncloneable(
this);const u="EventSource constructor";D.argumentLengthCheck(arguments,1,u),g||(g=!0,process.emitWarning("EventSource is experimental, expect them to change at\
 any time.",{code:"UNDICI-ES"})),Q=D.converters.USVString(Q,u,"url"),r=D.converters.EventSourceInitDict(r,u,"eventSourceInitDict"),this.#o=r.dispatcher,this.#i=
{lastEventId:"",reconnectionTime:a};const i=o;let y;try{y=new URL(Q,i.settingsObject.baseUrl),this.#i.origin=y.origin}catch(h){throw new DOMException(h,"SyntaxE\
rror")}this.#e=y.href;let w=M;r.withCredentials&&(w=U,this.#t=!0);const I={redirect:"follow",keepalive:!0,mode:"cors",credentials:w==="anonymous"?"same-origin":
"omit",referrer:"no-referrer"};I.client=o.settingsObject,I.headersList=[["accept",{name:"accept",value:"text/event-stream"}]],I.cache="no-store",I.initiator="ot\
her",I.urlList=[new URL(this.#e)],this.#r=f(I),this.#g()}get readyState(){return this.#n}get url(){return this.#e}get withCredentials(){return this.#t}#g(){if(this.#n===
m)return;this.#n=c;const Q={request:this.#r,dispatcher:this.#o},r=u=>{B(u)&&(this.dispatchEvent(new Event("error")),this.close()),this.#Q()};Q.processResponseEndOfBody=
r,Q.processResponse=u=>{if(B(u))if(u.aborted){this.close(),this.dispatchEvent(new Event("error"));return}else{this.#Q();return}const i=u.headersList.get("conten\
t-type",!0),y=i!==null?n(i):"failure",w=y!=="failure"&&y.essence==="text/event-stream";if(u.status!==200||w===!1){this.close(),this.dispatchEvent(new Event("err\
or"));return}this.#n=R,this.dispatchEvent(new Event("open")),this.#i.origin=u.urlList[u.urlList.length-1].origin;const I=new l({eventSourceSettings:this.#i,maxEventSize:this.#o.
eventSourceOptions?.maxEventSize,push:h=>{this.dispatchEvent(E(h.type,h.options))}});t(u.body.stream,I,h=>{h?.aborted===!1&&(this.close(),this.dispatchEvent(new Event(
"error")))})},this.#s=N(Q)}async#Q(){this.#n!==m&&(this.#n=c,this.dispatchEvent(new Event("error")),await A(this.#i.reconnectionTime),this.#n===c&&(this.#i.lastEventId.
length&&this.#r.headersList.set("last-event-id",this.#i.lastEventId,!0),this.#g()))}close(){D.brandCheck(this,x),this.#n!==m&&(this.#n=m,this.#s.abort(),this.#r=
null)}get onopen(){return this.#A.open}set onopen(Q){this.#A.open&&this.removeEventListener("open",this.#A.open),typeof Q=="function"?(this.#A.open=Q,this.addEventListener(
"open",Q)):this.#A.open=null}get onmessage(){return this.#A.message}set onmessage(Q){this.#A.message&&this.removeEventListener("message",this.#A.message),typeof Q==
"function"?(this.#A.message=Q,this.addEventListener("message",Q)):this.#A.message=null}get onerror(){return this.#A.error}set onerror(Q){this.#A.error&&this.removeEventListener(
"error",this.#A.error),typeof Q=="function"?(this.#A.error=Q,this.addEventListener("error",Q)):this.#A.error=null}}const L={CONNECTING:{__proto__:null,configurable:!1,
enumerable:!0,value:c,writable:!1},OPEN:{__proto__:null,configurable:!1,enumerable:!0,value:R,writable:!1},CLOSED:{__proto__:null,configurable:!1,enumerable:!0,
value:m,writable:!1}};Object.defineProperties(x,L),Object.defineProperties(x.prototype,L),Object.defineProperties(x.prototype,{close:C,onerror:C,onmessage:C,onopen:C,
readyState:C,url:C,withCredentials:C}),D.converters.EventSourceInitDict=D.dictionaryConverter([{key:"withCredentials",converter:D.converters.boolean,defaultValue:()=>!1},
{key:"dispatcher",converter:D.converters.any,defaultValue:()=>s()}]),O.exports={EventSource:x,defaultReconnectionTime:a}}),4811:(O=>{function W(N){return N.indexOf(
"\0")===-1}function e(N){if(N.length===0)return!1;for(let f=0;f<N.length;f++)if(N.charCodeAt(f)<48||N.charCodeAt(f)>57)return!1;return!0}function t(N){return new Promise(
f=>{setTimeout(f,N).unref()})}O.exports={isValidLastEventId:W,isASCIINumber:e,delay:t}}),4492:((O,W,e)=>{const t=e(3440),{ReadableStreamFrom:N,isBlobLike:f,isReadableStreamLike:D,
readableStreamClose:l,createDeferredPromise:n,fullyReadBody:E,extractMimeType:B,utf8DecodeBytes:A}=e(3168),{FormData:C}=e(5910),{kState:o}=e(3627),{webidl:s}=e(
5893),{Blob:g}=e(4573),a=e(4589),{isErrored:c,isDisturbed:R}=e(7075),{isArrayBuffer:m}=e(3429),{serializeAMimeType:M}=e(1900),{multipartFormDataParser:U}=e(116);
let x;try{const H=e(7598);x=tA=>H.randomInt(0,tA)}catch{x=H=>Math.floor(Math.random(H))}const L=new TextEncoder;function G(){}const Q=globalThis.FinalizationRegistry&&
process.version.indexOf("v18")!==0;let r;Q&&(r=new FinalizationRegistry(H=>{const tA=H.deref();tA&&!tA.locked&&!R(tA)&&!c(tA)&&tA.cancel("Response object has be\
en garbage collected").catch(G)}));function u(H,tA=!1){let iA=null;H instanceof ReadableStream?iA=H:f(H)?iA=H.stream():iA=new ReadableStream({async pull(uA){const RA=typeof gA==
"string"?L.encode(gA):gA;RA.byteLength&&uA.enqueue(RA),queueMicrotask(()=>l(uA))},start(){},type:"bytes"}),a(D(iA));let BA=null,gA=null,cA=null,DA=null;if(typeof H==
"string")gA=H,DA="text/plain;charset=UTF-8";else if(H instanceof URLSearchParams)gA=H.toString(),DA="application/x-www-form-urlencoded;charset=UTF-8";else if(m(
H))gA=new Uint8Array(H.slice());else if(ArrayBuffer.isView(H))gA=new Uint8Array(H.buffer.slice(H.byteOffset,H.byteOffset+H.byteLength));else if(t.isFormDataLike(
H)){const uA=`----formdata-undici-0${`${x(1e11)}`.padStart(11,"0")}`,RA=`--${uA}\r
Content-Disposition: form-data`;const _=X=>X.replace(/\n/g,"%0A").replace(/\r/g,"%0D").replace(/"/g,"%22"),$=X=>X.replace(/\r?\n|\r/g,`\r
`),eA=[],P=new Uint8Array([13,10]);cA=0;let aA=!1;for(const[X,K]of H)if(typeof K=="string"){const sA=L.encode(RA+`; name="${_($(X))}"\r
\r
${$(K)}\r
`);eA.push(sA),cA+=sA.byteLength}else{const sA=L.encode(`${RA}; name="${_($(X))}"`+(K.name?`; filename="${_(K.name)}"`:"")+`\r
Content-Type: ${K.type||"application/octet-stream"}\r
\r
`);eA.push(sA,K,P),typeof K.size=="number"?cA+=sA.byteLength+K.size+P.byteLength:aA=!0}const oA=L.encode(`--${uA}--\r
`);eA.push(oA),cA+=oA.byteLength,aA&&(cA=null),gA=H,BA=async function*(){for(const X of eA)X.stream?yield*X.stream():yield X},DA=`multipart/form-data; boundary=${uA}`}else if(f(
H))gA=H,cA=H.size,H.type&&(DA=H.type);else if(typeof H[Symbol.asyncIterator]=="function"){if(tA)throw new TypeError("keepalive");if(t.isDisturbed(H)||H.locked)throw new TypeError(
"Response body object should not be disturbed or locked");iA=H instanceof ReadableStream?H:N(H)}if((typeof gA=="string"||t.isBuffer(gA))&&(cA=Buffer.byteLength(
gA)),BA!=null){let uA;iA=new ReadableStream({async start(){uA=BA(H)[Symbol.asyncIterator]()},async pull(RA){const{value:_,done:$}=await uA.next();if($)queueMicrotask(
()=>{RA.close(),RA.byobRequest?.respond(0)});else if(!c(iA)){const eA=new Uint8Array(_);eA.byteLength&&RA.enqueue(eA)}return RA.desiredSize>0},async cancel(RA){
await uA.return()},type:"bytes"})}return[{stream:iA,source:gA,length:cA},DA]}function i(H,tA=!1){return H instanceof ReadableStream&&(a(!t.isDisturbed(H),"The b\
ody has already been consumed."),a(!H.locked,"The stream is locked.")),u(H,tA)}function y(H,tA){const[iA,BA]=tA.stream.tee();return tA.stream=iA,{stream:BA,length:tA.
length,source:tA.source}}function w(H){if(H.aborted)throw new DOMException("The operation was aborted.","AbortError")}function I(H){return{blob(){return F(this,
iA=>{let BA=Y(this);return BA===null?BA="":BA&&(BA=M(BA)),new g([iA],{type:BA})},H)},arrayBuffer(){return F(this,iA=>new Uint8Array(iA).buffer,H)},text(){return F(
this,A,H)},json(){return F(this,T,H)},formData(){return F(this,iA=>{const BA=Y(this);if(BA!==null)switch(BA.essence){case"multipart/form-data":{const gA=U(iA,BA);
if(gA==="failure")throw new TypeError("Failed to parse body as FormData.");const cA=new C;return cA[o]=gA,cA}case"application/x-www-form-urlencoded":{const gA=new URLSearchParams(
iA.toString()),cA=new C;for(const[DA,IA]of gA)cA.append(DA,IA);return cA}}throw new TypeError('Content-Type was not one of "multipart/form-data" or "application\
/x-www-form-urlencoded".')},H)},bytes(){return F(this,iA=>new Uint8Array(iA),H)}}}function h(H){Object.assign(H.prototype,I(H))}async function F(H,tA,iA){if(s.brandCheck(
H,iA),b(H))throw new TypeError("Body is unusable: Body has already been read");w(H[o]);const BA=n(),gA=DA=>BA.reject(DA),cA=DA=>{try{BA.resolve(tA(DA))}catch(IA){
gA(IA)}};return H[o].body==null?(cA(Buffer.allocUnsafe(0)),BA.promise):(await E(H[o].body,cA,gA),BA.promise)}function b(H){const tA=H[o].body;return tA!=null&&(tA.
stream.locked||t.isDisturbed(tA.stream))}function T(H){return JSON.parse(A(H))}function Y(H){const tA=H[o].headersList,iA=B(tA);return iA==="failure"?null:iA}O.
exports={extractBody:u,safelyExtractBody:i,cloneBody:y,mixinBody:h,streamRegistry:r,hasFinalizationRegistry:Q,bodyUnusable:b}}),4495:(O=>{const W=["GET","HEAD",
"POST"],e=new Set(W),t=[101,204,205,304],N=[301,302,303,307,308],f=new Set(N),D=["1","7","9","11","13","15","17","19","20","21","22","23","25","37","42","43","5\
3","69","77","79","87","95","101","102","103","104","109","110","111","113","115","117","119","123","135","137","139","143","161","179","389","427","465","512",
"513","514","515","526","530","531","532","540","548","554","556","563","587","601","636","989","990","993","995","1719","1720","1723","2049","3659","4045","419\
0","5060","5061","6000","6566","6665","6666","6667","6668","6669","6679","6697","10080"],l=new Set(D),n=["","no-referrer","no-referrer-when-downgrade","same-ori\
gin","origin","strict-origin","origin-when-cross-origin","strict-origin-when-cross-origin","unsafe-url"],E=new Set(n),B=["follow","manual","error"],A=["GET","HE\
AD","OPTIONS","TRACE"],C=new Set(A),o=["navigate","same-origin","no-cors","cors"],s=["omit","same-origin","include"],g=["default","no-store","reload","no-cache",
"force-cache","only-if-cached"],a=["content-encoding","content-language","content-location","content-type","content-length"],c=["half"],R=["CONNECT","TRACE","TR\
ACK"],m=new Set(R),M=["audio","audioworklet","font","image","manifest","paintworklet","script","style","track","video","xslt",""],U=new Set(M);O.exports={subresource:M,
forbiddenMethods:R,requestBodyHeader:a,referrerPolicy:n,requestRedirect:B,requestMode:o,requestCredentials:s,requestCache:g,redirectStatus:N,corsSafeListedMethods:W,
nullBodyStatus:t,safeMethods:A,badPorts:D,requestDuplex:c,subresourceSet:U,badPortsSet:l,redirectStatusSet:f,corsSafeListedMethodsSet:e,safeMethodsSet:C,forbiddenMethodsSet:m,
referrerPolicySet:E}}),1900:((O,W,e)=>{const t=e(4589),N=new TextEncoder,f=/^[!#$%&'*+\-.^_|~A-Za-z0-9]+$/,D=/[\u000A\u000D\u0009\u0020]/,l=/[\u0009\u000A\u000C\u000D\u0020]/g,
n=/^[\u0009\u0020-\u007E\u0080-\u00FF]+$/;function E(i){t(i.protocol==="data:");let y=B(i,!0);y=y.slice(5);const w={position:0};let I=C(",",y,w);const h=I.length;
if(I=G(I,!0,!0),w.position>=y.length)return"failure";w.position++;const F=y.slice(h+1);let b=o(F);if(/;(\u0020){0,}base64$/i.test(I)){const Y=r(b);if(b=R(Y),b===
"failure")return"failure";I=I.slice(0,-6),I=I.replace(/(\u0020)+$/,""),I=I.slice(0,-1)}I.startsWith(";")&&(I="text/plain"+I);let T=c(I);return T==="failure"&&(T=
c("text/plain;charset=US-ASCII")),{mimeType:T,body:b}}function B(i,y=!1){if(!y)return i.href;const w=i.href,I=i.hash.length,h=I===0?w:w.substring(0,w.length-I);
return!I&&w.endsWith("#")?h.slice(0,-1):h}function A(i,y,w){let I="";for(;w.position<y.length&&i(y[w.position]);)I+=y[w.position],w.position++;return I}function C(i,y,w){
const I=y.indexOf(i,w.position),h=w.position;return I===-1?(w.position=y.length,y.slice(h)):(w.position=I,y.slice(h,w.position))}function o(i){const y=N.encode(
i);return a(y)}function s(i){return i>=48&&i<=57||i>=65&&i<=70||i>=97&&i<=102}function g(i){return i>=48&&i<=57?i-48:(i&223)-55}function a(i){const y=i.length,w=new Uint8Array(
y);let I=0;for(let h=0;h<y;++h){const F=i[h];F!==37?w[I++]=F:F===37&&!(s(i[h+1])&&s(i[h+2]))?w[I++]=37:(w[I++]=g(i[h+1])<<4|g(i[h+2]),h+=2)}return y===I?w:w.subarray(
0,I)}function c(i){i=x(i,!0,!0);const y={position:0},w=C("/",i,y);if(w.length===0||!f.test(w)||y.position>i.length)return"failure";y.position++;let I=C(";",i,y);
if(I=x(I,!1,!0),I.length===0||!f.test(I))return"failure";const h=w.toLowerCase(),F=I.toLowerCase(),b={type:h,subtype:F,parameters:new Map,essence:`${h}/${F}`};for(;y.
position<i.length;){y.position++,A(H=>D.test(H),i,y);let T=A(H=>H!==";"&&H!=="=",i,y);if(T=T.toLowerCase(),y.position<i.length){if(i[y.position]===";")continue;
y.position++}if(y.position>i.length)break;let Y=null;if(i[y.position]==='"')Y=m(i,y,!0),C(";",i,y);else if(Y=C(";",i,y),Y=x(Y,!1,!0),Y.length===0)continue;T.length!==
0&&f.test(T)&&(Y.length===0||n.test(Y))&&!b.parameters.has(T)&&b.parameters.set(T,Y)}return b}function R(i){i=i.replace(l,"");let y=i.length;if(y%4===0&&i.charCodeAt(
y-1)===61&&(--y,i.charCodeAt(y-1)===61&&--y),y%4===1||/[^+/0-9A-Za-z]/.test(i.length===y?i:i.substring(0,y)))return"failure";const w=Buffer.from(i,"base64");return new Uint8Array(
w.buffer,w.byteOffset,w.byteLength)}function m(i,y,w){const I=y.position;let h="";for(t(i[y.position]==='"'),y.position++;h+=A(b=>b!=='"'&&b!=="\\",i,y),!(y.position>=
i.length);){const F=i[y.position];if(y.position++,F==="\\"){if(y.position>=i.length){h+="\\";break}h+=i[y.position],y.position++}else{t(F==='"');break}}return w?
h:i.slice(I,y.position)}function M(i){t(i!=="failure");const{parameters:y,essence:w}=i;let I=w;for(let[h,F]of y.entries())I+=";",I+=h,I+="=",f.test(F)||(F=F.replace(
/(\\|")/g,"\\$1"),F='"'+F,F+='"'),I+=F;return I}function U(i){return i===13||i===10||i===9||i===32}function x(i,y=!0,w=!0){return Q(i,y,w,U)}function L(i){return i===
13||i===10||i===9||i===12||i===32}function G(i,y=!0,w=!0){return Q(i,y,w,L)}function Q(i,y,w,I){let h=0,F=i.length-1;if(y)for(;h<i.length&&I(i.charCodeAt(h));)h++;
if(w)for(;F>0&&I(i.charCodeAt(F));)F--;return h===0&&F===i.length-1?i:i.slice(h,F+1)}function r(i){const y=i.length;if(65535>y)return String.fromCharCode.apply(
null,i);let w="",I=0,h=65535;for(;I<y;)I+h>y&&(h=y-I),w+=String.fromCharCode.apply(null,i.subarray(I,I+=h));return w}function u(i){switch(i.essence){case"applic\
ation/ecmascript":case"application/javascript":case"application/x-ecmascript":case"application/x-javascript":case"text/ecmascript":case"text/javascript":case"te\
xt/javascript1.0":case"text/javascript1.1":case"text/javascript1.2":case"text/javascript1.3":case"text/javascript1.4":case"text/javascript1.5":case"text/jscript":case"\
text/livescript":case"text/x-ecmascript":case"text/x-javascript":return"text/javascript";case"application/json":case"text/json":return"application/json";case"im\
age/svg+xml":return"image/svg+xml";case"text/xml":case"application/xml":return"application/xml"}return i.subtype.endsWith("+json")?"application/json":i.subtype.
endsWith("+xml")?"application/xml":""}O.exports={dataURLProcessor:E,URLSerializer:B,collectASequenceOfCodePoints:A,collectASequenceOfCodePointsFast:C,stringPercentDecode:o,
parseMIMEType:c,collectAnHTTPQuotedString:m,serializeAMimeType:M,removeChars:Q,removeHTTPWhitespace:x,minimizeSupportedMimeType:u,HTTP_TOKEN_CODEPOINTS:f,isomorphicDecode:r}}),
6653:((O,W,e)=>{const{kConnected:t,kSize:N}=e(6443);class f{constructor(n){this.value=n}deref(){return this.value[t]===0&&this.value[N]===0?void 0:this.value}}class D{constructor(n){
this.finalizer=n}register(n,E){n.on&&n.on("disconnect",()=>{n[t]===0&&n[N]===0&&this.finalizer(E)})}unregister(n){}}O.exports=function(){return process.env.NODE_V8_COVERAGE&&
process.version.startsWith("v18")?(process._rawDebug("Using compatibility WeakRef and FinalizationRegistry"),{WeakRef:f,FinalizationRegistry:D}):{WeakRef,FinalizationRegistry}}}),
7114:((O,W,e)=>{const{Blob:t,File:N}=e(4573),{kState:f}=e(3627),{webidl:D}=e(5893);class l{constructor(B,A,C={}){const o=A,s=C.type,g=C.lastModified??Date.now();
this[f]={blobLike:B,name:o,type:s,lastModified:g}}stream(...B){return D.brandCheck(this,l),this[f].blobLike.stream(...B)}arrayBuffer(...B){return D.brandCheck(this,
l),this[f].blobLike.arrayBuffer(...B)}slice(...B){return D.brandCheck(this,l),this[f].blobLike.slice(...B)}text(...B){return D.brandCheck(this,l),this[f].blobLike.
text(...B)}get size(){return D.brandCheck(this,l),this[f].blobLike.size}get type(){return D.brandCheck(this,l),this[f].blobLike.type}get name(){return D.brandCheck(
this,l),this[f].name}get lastModified(){return D.brandCheck(this,l),this[f].lastModified}get[Symbol.toStringTag](){return"File"}}D.converters.Blob=D.interfaceConverter(
t);function n(E){return E instanceof N||E&&(typeof E.stream=="function"||typeof E.arrayBuffer=="function")&&E[Symbol.toStringTag]==="File"}O.exports={FileLike:l,
isFileLike:n}}),116:((O,W,e)=>{const{isUSVString:t,bufferToLowerCasedHeaderName:N}=e(3440),{utf8DecodeBytes:f}=e(3168),{HTTP_TOKEN_CODEPOINTS:D,isomorphicDecode:l}=e(
1900),{isFileLike:n}=e(7114),{makeEntry:E}=e(5910),B=e(4589),{File:A}=e(4573),C=globalThis.File??A,o=Buffer.from('form-data; name="'),s=Buffer.from("; filename"),
g=Buffer.from("--"),a=Buffer.from(`--\r
`);function c(Q){for(let r=0;r<Q.length;++r)if((Q.charCodeAt(r)&-128)!==0)return!1;return!0}function R(Q){const r=Q.length;if(r<27||r>70)return!1;for(let u=0;u<
r;++u){const i=Q.charCodeAt(u);if(!(i>=48&&i<=57||i>=65&&i<=90||i>=97&&i<=122||i===39||i===45||i===95))return!1}return!0}function m(Q,r){B(r!=="failure"&&r.essence===
"multipart/form-data");const u=r.parameters.get("boundary");if(u===void 0)return"failure";const i=Buffer.from(`--${u}`,"utf8"),y=[],w={position:0};for(;Q[w.position]===
13&&Q[w.position+1]===10;)w.position+=2;let I=Q.length;for(;Q[I-1]===10&&Q[I-2]===13;)I-=2;for(I!==Q.length&&(Q=Q.subarray(0,I));;){if(Q.subarray(w.position,w.position+
i.length).equals(i))w.position+=i.length;else return"failure";if(w.position===Q.length-2&&G(Q,g,w)||w.position===Q.length-4&&G(Q,a,w))return y;if(Q[w.position]!==
13||Q[w.position+1]!==10)return"failure";w.position+=2;const h=M(Q,w);if(h==="failure")return"failure";let{name:F,filename:b,contentType:T,encoding:Y}=h;w.position+=
2;let H;{const iA=Q.indexOf(i.subarray(2),w.position);if(iA===-1)return"failure";H=Q.subarray(w.position,iA-4),w.position+=H.length,Y==="base64"&&(H=Buffer.from(
H.toString(),"base64"))}if(Q[w.position]!==13||Q[w.position+1]!==10)return"failure";w.position+=2;let tA;b!==null?(T??="text/plain",c(T)||(T=""),tA=new C([H],b,
{type:T})):tA=f(Buffer.from(H)),B(t(F)),B(typeof tA=="string"&&t(tA)||n(tA)),y.push(E(F,tA,b))}}function M(Q,r){let u=null,i=null,y=null,w=null;for(;;){if(Q[r.position]===
13&&Q[r.position+1]===10)return u===null?"failure":{name:u,filename:i,contentType:y,encoding:w};let I=x(h=>h!==10&&h!==13&&h!==58,Q,r);if(I=L(I,!0,!0,h=>h===9||
h===32),!D.test(I.toString())||Q[r.position]!==58)return"failure";switch(r.position++,x(h=>h===32||h===9,Q,r),N(I)){case"content-disposition":{if(u=i=null,!G(Q,
o,r)||(r.position+=17,u=U(Q,r),u===null))return"failure";if(G(Q,s,r)){let h=r.position+s.length;if(Q[h]===42&&(r.position+=1,h+=1),Q[h]!==61||Q[h+1]!==34||(r.position+=
12,i=U(Q,r),i===null))return"failure"}break}case"content-type":{let h=x(F=>F!==10&&F!==13,Q,r);h=L(h,!1,!0,F=>F===9||F===32),y=l(h);break}case"content-transfer-\
encoding":{let h=x(F=>F!==10&&F!==13,Q,r);h=L(h,!1,!0,F=>F===9||F===32),w=l(h);break}default:x(h=>h!==10&&h!==13,Q,r)}if(Q[r.position]!==13&&Q[r.position+1]!==10)
return"failure";r.position+=2}}function U(Q,r){B(Q[r.position-1]===34);let u=x(i=>i!==10&&i!==13&&i!==34,Q,r);return Q[r.position]!==34?null:(r.position++,u=new TextDecoder().
decode(u).replace(/%0A/ig,`
`).replace(/%0D/ig,"\r").replace(/%22/g,'"'),u)}function x(Q,r,u){let i=u.position;for(;i<r.length&&Q(r[i]);)++i;return r.subarray(u.position,u.position=i)}function L(Q,r,u,i){
let y=0,w=Q.length-1;if(r)for(;y<Q.length&&i(Q[y]);)y++;if(u)for(;w>0&&i(Q[w]);)w--;return y===0&&w===Q.length-1?Q:Q.subarray(y,w+1)}function G(Q,r,u){if(Q.length<
r.length)return!1;for(let i=0;i<r.length;i++)if(r[i]!==Q[u.position+i])return!1;return!0}O.exports={multipartFormDataParser:m,validateBoundary:R}}),5910:((O,W,e)=>{
const{isBlobLike:t,iteratorMixin:N}=e(3168),{kState:f}=e(3627),{kEnumerableProperty:D}=e(3440),{FileLike:l,isFileLike:n}=e(7114),{webidl:E}=e(5893),{File:B}=e(4573),
A=e(7975),C=globalThis.File??B;class o{constructor(a){if(E.util.markAsUncloneable(this),a!==void 0)throw E.errors.conversionFailed({prefix:"FormData constructor",
argument:"Argument 1",types:["undefined"]});this[f]=[]}append(a,c,R=void 0){E.brandCheck(this,o);const m="FormData.append";if(E.argumentLengthCheck(arguments,2,
m),arguments.length===3&&!t(c))throw new TypeError("Failed to execute 'append' on 'FormData': parameter 2 is not of type 'Blob'");a=E.converters.USVString(a,m,"\
name"),c=t(c)?E.converters.Blob(c,m,"value",{strict:!1}):E.converters.USVString(c,m,"value"),R=arguments.length===3?E.converters.USVString(R,m,"filename"):void 0;
const M=s(a,c,R);this[f].push(M)}delete(a){E.brandCheck(this,o);const c="FormData.delete";E.argumentLengthCheck(arguments,1,c),a=E.converters.USVString(a,c,"nam\
e"),this[f]=this[f].filter(R=>R.name!==a)}get(a){E.brandCheck(this,o);const c="FormData.get";E.argumentLengthCheck(arguments,1,c),a=E.converters.USVString(a,c,"\
name");const R=this[f].findIndex(m=>m.name===a);return R===-1?null:this[f][R].value}getAll(a){E.brandCheck(this,o);const c="FormData.getAll";return E.argumentLengthCheck(
arguments,1,c),a=E.converters.USVString(a,c,"name"),this[f].filter(R=>R.name===a).map(R=>R.value)}has(a){E.brandCheck(this,o);const c="FormData.has";return E.argumentLengthCheck(
arguments,1,c),a=E.converters.USVString(a,c,"name"),this[f].findIndex(R=>R.name===a)!==-1}set(a,c,R=void 0){E.brandCheck(this,o);const m="FormData.set";if(E.argumentLengthCheck(
arguments,2,m),arguments.length===3&&!t(c))throw new TypeError("Failed to execute 'set' on 'FormData': parameter 2 is not of type 'Blob'");a=E.converters.USVString(
a,m,"name"),c=t(c)?E.converters.Blob(c,m,"name",{strict:!1}):E.converters.USVString(c,m,"name"),R=arguments.length===3?E.converters.USVString(R,m,"name"):void 0;
const M=s(a,c,R),U=this[f].findIndex(x=>x.name===a);U!==-1?this[f]=[...this[f].slice(0,U),M,...this[f].slice(U+1).filter(x=>x.name!==a)]:this[f].push(M)}[A.inspect.
custom](a,c){const R=this[f].reduce((M,U)=>(M[U.name]?Array.isArray(M[U.name])?M[U.name].push(U.value):M[U.name]=[M[U.name],U.value]:M[U.name]=U.value,M),{__proto__:null});
c.depth??=a,c.colors??=!0;const m=A.formatWithOptions(c,R);return`FormData ${m.slice(m.indexOf("]")+2)}`}}N("FormData",o,f,"name","value"),Object.defineProperties(
o.prototype,{append:D,delete:D,get:D,getAll:D,has:D,set:D,[Symbol.toStringTag]:{value:"FormData",configurable:!0}});function s(g,a,c){if(typeof a!="string"){if(n(
a)||(a=a instanceof Blob?new C([a],"blob",{type:a.type}):new l(a,"blob",{type:a.type})),c!==void 0){const R={type:a.type,lastModified:a.lastModified};a=a instanceof
B?new C([a],c,R):new l(a,c,R)}}return{name:g,value:a}}O.exports={FormData:o,makeEntry:s}}),1059:(O=>{const W=Symbol.for("undici.globalOrigin.1");function e(){return globalThis[W]}
function t(N){if(N===void 0){Object.defineProperty(globalThis,W,{value:void 0,writable:!0,enumerable:!1,configurable:!1});return}const f=new URL(N);if(f.protocol!==
"http:"&&f.protocol!=="https:")throw new TypeError(`Only http & https urls are allowed, received ${f.protocol}`);Object.defineProperty(globalThis,W,{value:f,writable:!0,
enumerable:!1,configurable:!1})}O.exports={getGlobalOrigin:e,setGlobalOrigin:t}}),660:((O,W,e)=>{const{kConstruct:t}=e(6443),{kEnumerableProperty:N}=e(3440),{iteratorMixin:f,
isValidHeaderName:D,isValidHeaderValue:l}=e(3168),{webidl:n}=e(5893),E=e(4589),B=e(7975),A=Symbol("headers map"),C=Symbol("headers map sorted");function o(G){return G===
10||G===13||G===9||G===32}function s(G){let Q=0,r=G.length;for(;r>Q&&o(G.charCodeAt(r-1));)--r;for(;r>Q&&o(G.charCodeAt(Q));)++Q;return Q===0&&r===G.length?G:G.
substring(Q,r)}function g(G,Q){if(Array.isArray(Q))for(let r=0;r<Q.length;++r){const u=Q[r];if(u.length!==2)throw n.errors.exception({header:"Headers constructo\
r",message:`expected name/value pair to be length 2, found ${u.length}.`});a(G,u[0],u[1])}else if(typeof Q=="object"&&Q!==null){const r=Object.keys(Q);for(let u=0;u<
r.length;++u)a(G,r[u],Q[r[u]])}else throw n.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString>>",
"record<ByteString, ByteString>"]})}function a(G,Q,r){if(r=s(r),D(Q)){if(!l(r))throw n.errors.invalidArgument({prefix:"Headers.append",value:r,type:"header valu\
e"})}else throw n.errors.invalidArgument({prefix:"Headers.append",value:Q,type:"header name"});if(M(G)==="immutable")throw new TypeError("immutable");return x(G).
append(Q,r,!1)}function c(G,Q){return G[0]<Q[0]?-1:1}class R{cookies=null;constructor(Q){Q instanceof R?(this[A]=new Map(Q[A]),this[C]=Q[C],this.cookies=Q.cookies===
null?null:[...Q.cookies]):(this[A]=new Map(Q),this[C]=null)}contains(Q,r){return this[A].has(r?Q:Q.toLowerCase())}clear(){this[A].clear(),this[C]=null,this.cookies=
null}append(Q,r,u){this[C]=null;const i=u?Q:Q.toLowerCase(),y=this[A].get(i);if(y){const w=i==="cookie"?"; ":", ";this[A].set(i,{name:y.name,value:`${y.value}${w}${r}`})}else
this[A].set(i,{name:Q,value:r});i==="set-cookie"&&(this.cookies??=[]).push(r)}set(Q,r,u){this[C]=null;const i=u?Q:Q.toLowerCase();i==="set-cookie"&&(this.cookies=
[r]),this[A].set(i,{name:Q,value:r})}delete(Q,r){this[C]=null,r||(Q=Q.toLowerCase()),Q==="set-cookie"&&(this.cookies=null),this[A].delete(Q)}get(Q,r){return this[A].
get(r?Q:Q.toLowerCase())?.value??null}*[Symbol.iterator](){for(const{0:Q,1:{value:r}}of this[A])yield[Q,r]}get entries(){const Q={};if(this[A].size!==0)for(const{
name:r,value:u}of this[A].values())Q[r]=u;return Q}rawValues(){return this[A].values()}get entriesList(){const Q=[];if(this[A].size!==0)for(const{0:r,1:{name:u,
value:i}}of this[A])if(r==="set-cookie")for(const y of this.cookies)Q.push([u,y]);else Q.push([u,i]);return Q}toSortedArray(){const Q=this[A].size,r=new Array(Q);
if(Q<=32){if(Q===0)return r;const u=this[A][Symbol.iterator](),i=u.next().value;r[0]=[i[0],i[1].value],E(i[1].value!==null);for(let y=1,w=0,I=0,h=0,F=0,b,T;y<Q;++y){
for(T=u.next().value,b=r[y]=[T[0],T[1].value],E(b[1]!==null),h=0,I=y;h<I;)F=h+(I-h>>1),r[F][0]<=b[0]?h=F+1:I=F;if(y!==F){for(w=y;w>h;)r[w]=r[--w];r[h]=b}}if(!u.
next().done)throw new TypeError("Unreachable");return r}else{let u=0;for(const{0:i,1:{value:y}}of this[A])r[u++]=[i,y],E(y!==null);return r.sort(c)}}}class m{#A;#e;constructor(Q=void 0){
n.util.markAsUncloneable(this),Q!==t&&(this.#e=new R,this.#A="none",Q!==void 0&&(Q=n.converters.HeadersInit(Q,"Headers contructor","init"),g(this,Q)))}append(Q,r){
n.brandCheck(this,m),n.argumentLengthCheck(arguments,2,"Headers.append");const u="Headers.append";return Q=n.converters.ByteString(Q,u,"name"),r=n.converters.ByteString(
r,u,"value"),a(this,Q,r)}delete(Q){if(n.brandCheck(this,m),n.argumentLengthCheck(arguments,1,"Headers.delete"),Q=n.converters.ByteString(Q,"Headers.delete","nam\
e"),!D(Q))throw n.errors.invalidArgument({prefix:"Headers.delete",value:Q,type:"header name"});if(this.#A==="immutable")throw new TypeError("immutable");this.#e.
contains(Q,!1)&&this.#e.delete(Q,!1)}get(Q){n.brandCheck(this,m),n.argumentLengthCheck(arguments,1,"Headers.get");const r="Headers.get";if(Q=n.converters.ByteString(
Q,r,"name"),!D(Q))throw n.errors.invalidArgument({prefix:r,value:Q,type:"header name"});return this.#e.get(Q,!1)}has(Q){n.brandCheck(this,m),n.argumentLengthCheck(
arguments,1,"Headers.has");const r="Headers.has";if(Q=n.converters.ByteString(Q,r,"name"),!D(Q))throw n.errors.invalidArgument({prefix:r,value:Q,type:"header na\
me"});return this.#e.contains(Q,!1)}set(Q,r){n.brandCheck(this,m),n.argumentLengthCheck(arguments,2,"Headers.set");const u="Headers.set";if(Q=n.converters.ByteString(
Q,u,"name"),r=n.converters.ByteString(r,u,"value"),r=s(r),D(Q)){if(!l(r))throw n.errors.invalidArgument({prefix:u,value:r,type:"header value"})}else throw n.errors.
invalidArgument({prefix:u,value:Q,type:"header name"});if(this.#A==="immutable")throw new TypeError("immutable");this.#e.set(Q,r,!1)}getSetCookie(){n.brandCheck(
this,m);const Q=this.#e.cookies;return Q?[...Q]:[]}get[C](){if(this.#e[C])return this.#e[C];const Q=[],r=this.#e.toSortedArray(),u=this.#e.cookies;if(u===null||
u.length===1)return this.#e[C]=r;for(let i=0;i<r.length;++i){const{0:y,1:w}=r[i];if(y==="set-cookie")for(let I=0;I<u.length;++I)Q.push([y,u[I]]);else Q.push([y,
w])}return this.#e[C]=Q}[B.inspect.custom](Q,r){return r.depth??=Q,`Headers ${B.formatWithOptions(r,this.#e.entries)}`}static getHeadersGuard(Q){return Q.#A}static setHeadersGuard(Q,r){
Q.#A=r}static getHeadersList(Q){return Q.#e}static setHeadersList(Q,r){Q.#e=r}}const{getHeadersGuard:M,setHeadersGuard:U,getHeadersList:x,setHeadersList:L}=m;Reflect.
deleteProperty(m,"getHeadersGuard"),Reflect.deleteProperty(m,"setHeadersGuard"),Reflect.deleteProperty(m,"getHeadersList"),Reflect.deleteProperty(m,"setHeadersL\
ist"),f("Headers",m,C,0,1),Object.defineProperties(m.prototype,{append:N,delete:N,get:N,has:N,set:N,getSetCookie:N,[Symbol.toStringTag]:{value:"Headers",configurable:!0},
[B.inspect.custom]:{enumerable:!1}}),n.converters.HeadersInit=function(G,Q,r){if(n.util.Type(G)==="Object"){const u=Reflect.get(G,Symbol.iterator);if(!B.types.isProxy(
G)&&u===m.prototype.entries)try{return x(G).entriesList}catch{}return typeof u=="function"?n.converters["sequence<sequence<ByteString>>"](G,Q,r,u.bind(G)):n.converters["\
record<ByteString, ByteString>"](G,Q,r)}throw n.errors.conversionFailed({prefix:"Headers constructor",argument:"Argument 1",types:["sequence<sequence<ByteString\
>>","record<ByteString, ByteString>"]})},O.exports={fill:g,compareHeaderName:c,Headers:m,HeadersList:R,getHeadersGuard:M,setHeadersGuard:U,setHeadersList:L,getHeadersList:x}}),
4398:((O,W,e)=>{const{makeNetworkError:t,makeAppropriateNetworkError:N,filterResponse:f,makeResponse:D,fromInnerResponse:l}=e(9051),{HeadersList:n}=e(660),{Request:E,
cloneRequest:B}=e(9967),A=e(8522),{bytesMatch:C,makePolicyContainer:o,clonePolicyContainer:s,requestBadPort:g,TAOCheck:a,appendRequestOriginHeader:c,responseLocationURL:R,
requestCurrentURL:m,setRequestReferrerPolicyOnRedirect:M,tryUpgradeRequestToAPotentiallyTrustworthyURL:U,createOpaqueTimingInfo:x,appendFetchMetadata:L,corsCheck:G,
crossOriginResourcePolicyCheck:Q,determineRequestsReferrer:r,coarsenedSharedCurrentTime:u,createDeferredPromise:i,isBlobLike:y,sameOrigin:w,isCancelled:I,isAborted:h,
isErrorLike:F,fullyReadBody:b,readableStreamClose:T,isomorphicEncode:Y,urlIsLocal:H,urlIsHttpHttpsScheme:tA,urlHasHttpsScheme:iA,clampAndCoarsenConnectionTimingInfo:BA,
simpleRangeHeaderValue:gA,buildContentRange:cA,createInflate:DA,extractMimeType:IA}=e(3168),{kState:uA,kDispatcher:RA}=e(3627),_=e(4589),{safelyExtractBody:$,extractBody:eA}=e(
4492),{redirectStatusSet:P,nullBodyStatus:aA,safeMethodsSet:oA,requestBodyHeader:X,subresourceSet:K}=e(4495),sA=e(8474),{Readable:nA,pipeline:fA,finished:YA}=e(
7075),{addAbortListener:SA,isErrored:xA,isReadable:lA,bufferToLowerCasedHeaderName:MA}=e(3440),{dataURLProcessor:kA,serializeAMimeType:NA,minimizeSupportedMimeType:hA}=e(
1900),{getGlobalDispatcher:HA}=e(2581),{webidl:AA}=e(5893),{STATUS_CODES:p}=e(7067),j=["GET","HEAD"],rA=typeof __UNDICI_IS_NODE__<"u"||typeof esbuildDetection<"\
u"?"node":"undici";let dA;class wA extends sA{constructor(J){super(),this.dispatcher=J,this.connection=null,this.dump=!1,this.state="ongoing"}terminate(J){this.
state==="ongoing"&&(this.state="terminated",this.connection?.destroy(J),this.emit("terminated",J))}abort(J){this.state==="ongoing"&&(this.state="aborted",J||(J=
new DOMException("The operation was aborted.","AbortError")),this.serializedAbortReason=J,this.connection?.destroy(J),this.emit("terminated",J))}}function CA(d){
GA(d,"fetch")}function bA(d,J=void 0){AA.argumentLengthCheck(arguments,1,"globalThis.fetch");let v=i(),Z;try{Z=new E(d,J)}catch(pA){return v.reject(pA),v.promise}
const z=Z[uA];if(Z.signal.aborted)return OA(v,z,null,Z.signal.reason),v.promise;z.client.globalObject?.constructor?.name==="ServiceWorkerGlobalScope"&&(z.serviceWorkers=
"none");let QA=null,FA=!1,mA=null;return SA(Z.signal,()=>{FA=!0,_(mA!=null),mA.abort(Z.signal.reason);const pA=QA?.deref();OA(v,z,pA,Z.signal.reason)}),mA=zA({request:z,
processResponseEndOfBody:CA,processResponse:pA=>{if(!FA){if(pA.aborted){OA(v,z,QA,mA.serializedAbortReason);return}if(pA.type==="error"){v.reject(new TypeError(
"fetch failed",{cause:pA.error}));return}QA=new WeakRef(l(pA,"immutable")),v.resolve(QA.deref()),v=null}},dispatcher:Z[RA]}),v.promise}function GA(d,J="other"){
if(d.type==="error"&&d.aborted||!d.urlList?.length)return;const v=d.urlList[0];let Z=d.timingInfo,z=d.cacheState;tA(v)&&Z!==null&&(d.timingAllowPassed||(Z=x({startTime:Z.
startTime}),z=""),Z.endTime=u(),d.timingInfo=Z,JA(Z,v.href,J,globalThis,z))}const JA=performance.markResourceTiming;function OA(d,J,v,Z){if(d&&d.reject(Z),J.body!=
null&&lA(J.body?.stream)&&J.body.stream.cancel(Z).catch(q=>{if(q.code!=="ERR_INVALID_STATE")throw q}),v==null)return;const z=v[uA];z.body!=null&&lA(z.body?.stream)&&
z.body.stream.cancel(Z).catch(q=>{if(q.code!=="ERR_INVALID_STATE")throw q})}function zA({request:d,processRequestBodyChunkLength:J,processRequestEndOfBody:v,processResponse:Z,
processResponseEndOfBody:z,processResponseConsumeBody:q,useParallelQueue:QA=!1,dispatcher:FA=HA()}){_(FA);let mA=null,yA=!1;d.client!=null&&(mA=d.client.globalObject,
yA=d.client.crossOriginIsolatedCapability);const pA=u(yA),UA=x({startTime:pA}),TA={controller:new wA(FA),request:d,timingInfo:UA,processRequestBodyChunkLength:J,
processRequestEndOfBody:v,processResponse:Z,processResponseConsumeBody:q,processResponseEndOfBody:z,taskDestination:mA,crossOriginIsolatedCapability:yA};return _(
!d.body||d.body.stream),d.window==="client"&&(d.window=d.client?.globalObject?.constructor?.name==="Window"?d.client:"no-window"),d.origin==="client"&&(d.origin=
d.client.origin),d.policyContainer==="client"&&(d.client!=null?d.policyContainer=s(d.client.policyContainer):d.policyContainer=o()),d.headersList.contains("acce\
pt",!0)||d.headersList.append("accept","*/*",!0),d.headersList.contains("accept-language",!0)||d.headersList.append("accept-language","*",!0),d.priority,K.has(d.
destination),$A(TA).catch(PA=>{TA.controller.terminate(PA)}),TA.controller}async function $A(d,J=!1){const v=d.request;let Z=null;if(v.localURLsOnly&&!H(m(v))&&
(Z=t("local URLs only")),U(v),g(v)==="blocked"&&(Z=t("bad port")),v.referrerPolicy===""&&(v.referrerPolicy=v.policyContainer.referrerPolicy),v.referrer!=="no-re\
ferrer"&&(v.referrer=r(v)),Z===null&&(Z=await(async()=>{const q=m(v);return w(q,v.url)&&v.responseTainting==="basic"||q.protocol==="data:"||v.mode==="navigate"||
v.mode==="websocket"?(v.responseTainting="basic",await KA(d)):v.mode==="same-origin"?t('request mode cannot be "same-origin"'):v.mode==="no-cors"?v.redirect!=="\
follow"?t('redirect mode cannot be "follow" for "no-cors" request'):(v.responseTainting="opaque",await KA(d)):tA(m(v))?(v.responseTainting="cors",await EA(d)):t(
"URL scheme must be a HTTP(S) scheme")})()),J)return Z;Z.status!==0&&!Z.internalResponse&&(v.responseTainting,v.responseTainting==="basic"?Z=f(Z,"basic"):v.responseTainting===
"cors"?Z=f(Z,"cors"):v.responseTainting==="opaque"?Z=f(Z,"opaque"):_(!1));let z=Z.status===0?Z:Z.internalResponse;if(z.urlList.length===0&&z.urlList.push(...v.urlList),
v.timingAllowFailed||(Z.timingAllowPassed=!0),Z.type==="opaque"&&z.status===206&&z.rangeRequested&&!v.headers.contains("range",!0)&&(Z=z=t()),Z.status!==0&&(v.method===
"HEAD"||v.method==="CONNECT"||aA.includes(z.status))&&(z.body=null,d.controller.dump=!0),v.integrity){const q=FA=>XA(d,t(FA));if(v.responseTainting==="opaque"||
Z.body==null){q(Z.error);return}const QA=FA=>{if(!C(FA,v.integrity)){q("integrity mismatch");return}Z.body=$(FA)[0],XA(d,Z)};await b(Z.body,QA,q)}else XA(d,Z)}function KA(d){
if(I(d)&&d.request.redirectCount===0)return Promise.resolve(N(d));const{request:J}=d,{protocol:v}=m(J);switch(v){case"about:":return Promise.resolve(t("about sc\
heme is not supported"));case"blob:":{dA||(dA=e(4573).resolveObjectURL);const Z=m(J);if(Z.search.length!==0)return Promise.resolve(t("NetworkError when attempti\
ng to fetch resource."));const z=dA(Z.toString());if(J.method!=="GET"||!y(z))return Promise.resolve(t("invalid method"));const q=D(),QA=z.size,FA=Y(`${QA}`),mA=z.
type;if(J.headersList.contains("range",!0)){q.rangeRequested=!0;const yA=J.headersList.get("range",!0),pA=gA(yA,!0);if(pA==="failure")return Promise.resolve(t("\
failed to fetch the data URL"));let{rangeStartValue:UA,rangeEndValue:TA}=pA;if(UA===null)UA=QA-TA,TA=UA+TA-1;else{if(UA>=QA)return Promise.resolve(t("Range star\
t is greater than the blob's size."));(TA===null||TA>=QA)&&(TA=QA-1)}const PA=z.slice(UA,TA,mA),LA=eA(PA);q.body=LA[0];const vA=Y(`${PA.size}`),qA=cA(UA,TA,QA);
q.status=206,q.statusText="Partial Content",q.headersList.set("content-length",vA,!0),q.headersList.set("content-type",mA,!0),q.headersList.set("content-range",
qA,!0)}else{const yA=eA(z);q.statusText="OK",q.body=yA[0],q.headersList.set("content-length",FA,!0),q.headersList.set("content-type",mA,!0)}return Promise.resolve(
q)}case"data:":{const Z=m(J),z=kA(Z);if(z==="failure")return Promise.resolve(t("failed to fetch the data URL"));const q=NA(z.mimeType);return Promise.resolve(D(
{statusText:"OK",headersList:[["content-type",{name:"Content-Type",value:q}]],body:$(z.body)[0]}))}case"file:":return Promise.resolve(t("not implemented... yet.\
.."));case"http:":case"https:":return EA(d).catch(Z=>t(Z));default:return Promise.resolve(t("unknown scheme"))}}function jA(d,J){d.request.done=!0,d.processResponseDone!=
null&&queueMicrotask(()=>d.processResponseDone(J))}function XA(d,J){let v=d.timingInfo;const Z=()=>{const q=Date.now();d.request.destination==="document"&&(d.controller.
fullTimingInfo=v),d.controller.reportTimingSteps=()=>{if(d.request.url.protocol!=="https:")return;v.endTime=q;let FA=J.cacheState;const mA=J.bodyInfo;J.timingAllowPassed||
(v=x(v),FA="");let yA=0;if(d.request.mode!=="navigator"||!J.hasCrossOriginRedirects){yA=J.status;const pA=IA(J.headersList);pA!=="failure"&&(mA.contentType=hA(pA))}
d.request.initiatorType!=null&&JA(v,d.request.url.href,d.request.initiatorType,globalThis,FA,mA,yA)};const QA=()=>{d.request.done=!0,d.processResponseEndOfBody!=
null&&queueMicrotask(()=>d.processResponseEndOfBody(J)),d.request.initiatorType!=null&&d.controller.reportTimingSteps()};queueMicrotask(()=>QA())};d.processResponse!=
null&&queueMicrotask(()=>{d.processResponse(J),d.processResponse=null});const z=J.type==="error"?J:J.internalResponse??J;z.body==null?Z():YA(z.body.stream,()=>{
Z()})}async function EA(d){const J=d.request;let v=null,Z=null;const z=d.timingInfo;if(J.serviceWorkers,v===null){if(J.redirect==="follow"&&(J.serviceWorkers="n\
one"),Z=v=await k(d),J.responseTainting==="cors"&&G(J,v)==="failure")return t("cors failure");a(J,v)==="failure"&&(J.timingAllowFailed=!0)}return(J.responseTainting===
"opaque"||v.type==="opaque")&&Q(J.origin,J.client,J.destination,Z)==="blocked"?t("blocked"):(P.has(Z.status)&&(J.redirect!=="manual"&&d.controller.connection.destroy(
void 0,!1),J.redirect==="error"?v=t("unexpected redirect"):J.redirect==="manual"?v=Z:J.redirect==="follow"?v=await V(d,v):_(!1)),v.timingInfo=z,v)}function V(d,J){
const v=d.request,Z=J.internalResponse?J.internalResponse:J;let z;try{if(z=R(Z,m(v).hash),z==null)return J}catch(QA){return Promise.resolve(t(QA))}if(!tA(z))return Promise.
resolve(t("URL scheme must be a HTTP(S) scheme"));if(v.redirectCount===20)return Promise.resolve(t("redirect count exceeded"));if(v.redirectCount+=1,v.mode==="c\
ors"&&(z.username||z.password)&&!w(v,z))return Promise.resolve(t('cross origin not allowed for request mode "cors"'));if(v.responseTainting==="cors"&&(z.username||
z.password))return Promise.resolve(t('URL cannot contain credentials for request mode "cors"'));if(Z.status!==303&&v.body!=null&&v.body.source==null)return Promise.
resolve(t());if([301,302].includes(Z.status)&&v.method==="POST"||Z.status===303&&!j.includes(v.method)){v.method="GET",v.body=null;for(const QA of X)v.headersList.
delete(QA)}w(m(v),z)||(v.headersList.delete("authorization",!0),v.headersList.delete("proxy-authorization",!0),v.headersList.delete("cookie",!0),v.headersList.delete(
"host",!0)),v.body!=null&&(_(v.body.source!=null),v.body=$(v.body.source)[0]);const q=d.timingInfo;return q.redirectEndTime=q.postRedirectStartTime=u(d.crossOriginIsolatedCapability),
q.redirectStartTime===0&&(q.redirectStartTime=q.startTime),v.urlList.push(z),M(v,Z),$A(d,!0)}async function k(d,J=!1,v=!1){const Z=d.request;let z=null,q=null,QA=null;
const FA=null,mA=!1;Z.window==="no-window"&&Z.redirect==="error"?(z=d,q=Z):(q=B(Z),z={...d},z.request=q);const yA=Z.credentials==="include"||Z.credentials==="sa\
me-origin"&&Z.responseTainting==="basic",pA=q.body?q.body.length:null;let UA=null;if(q.body==null&&["POST","PUT"].includes(q.method)&&(UA="0"),pA!=null&&(UA=Y(`${pA}`)),
UA!=null&&q.headersList.append("content-length",UA,!0),pA!=null&&q.keepalive,q.referrer instanceof URL&&q.headersList.append("referer",Y(q.referrer.href),!0),c(
q),L(q),q.headersList.contains("user-agent",!0)||q.headersList.append("user-agent",rA),q.cache==="default"&&(q.headersList.contains("if-modified-since",!0)||q.headersList.
contains("if-none-match",!0)||q.headersList.contains("if-unmodified-since",!0)||q.headersList.contains("if-match",!0)||q.headersList.contains("if-range",!0))&&(q.
cache="no-store"),q.cache==="no-cache"&&!q.preventNoCacheCacheControlHeaderModification&&!q.headersList.contains("cache-control",!0)&&q.headersList.append("cach\
e-control","max-age=0",!0),(q.cache==="no-store"||q.cache==="reload")&&(q.headersList.contains("pragma",!0)||q.headersList.append("pragma","no-cache",!0),q.headersList.
contains("cache-control",!0)||q.headersList.append("cache-control","no-cache",!0)),q.headersList.contains("range",!0)&&q.headersList.append("accept-encoding","i\
dentity",!0),q.headersList.contains("accept-encoding",!0)||(iA(m(q))?q.headersList.append("accept-encoding","br, gzip, deflate",!0):q.headersList.append("accept\
-encoding","gzip, deflate",!0)),q.headersList.delete("host",!0),FA==null&&(q.cache="no-store"),q.cache!=="no-store"&&q.cache,QA==null){if(q.cache==="only-if-cac\
hed")return t("only if cached");const TA=await S(z,yA,v);!oA.has(q.method)&&TA.status>=200&&TA.status<=399,mA&&TA.status,QA==null&&(QA=TA)}if(QA.urlList=[...q.urlList],
q.headersList.contains("range",!0)&&(QA.rangeRequested=!0),QA.requestIncludesCredentials=yA,QA.status===407)return Z.window==="no-window"?t():I(d)?N(d):t("proxy\
 authentication required");if(QA.status===421&&!v&&(Z.body==null||Z.body.source!=null)){if(I(d))return N(d);d.controller.connection.destroy(),QA=await k(d,J,!0)}
return QA}async function S(d,J=!1,v=!1){_(!d.controller.connection||d.controller.connection.destroyed),d.controller.connection={abort:null,destroyed:!1,destroy(LA,vA=!0){
this.destroyed||(this.destroyed=!0,vA&&this.abort?.(LA??new DOMException("The operation was aborted.","AbortError")))}};const Z=d.request;let z=null;const q=d.timingInfo;
null==null&&(Z.cache="no-store");const FA=v?"yes":"no";Z.mode;let mA=null;if(Z.body==null&&d.processRequestEndOfBody)queueMicrotask(()=>d.processRequestEndOfBody());else if(Z.
body!=null){const LA=async function*(WA){I(d)||(yield WA,d.processRequestBodyChunkLength?.(WA.byteLength))},vA=()=>{I(d)||d.processRequestEndOfBody&&d.processRequestEndOfBody()},
qA=WA=>{I(d)||(WA.name==="AbortError"?d.controller.abort():d.controller.terminate(WA))};mA=(async function*(){try{for await(const WA of Z.body.stream)yield*LA(WA);
vA()}catch(WA){qA(WA)}})()}try{const{body:LA,status:vA,statusText:qA,headersList:WA,socket:ee}=await PA({body:mA});if(ee)z=D({status:vA,statusText:qA,headersList:WA,
socket:ee});else{const VA=LA[Symbol.asyncIterator]();d.controller.next=()=>VA.next(),z=D({status:vA,statusText:qA,headersList:WA})}}catch(LA){return LA.name==="\
AbortError"?(d.controller.connection.destroy(),N(d,LA)):t(LA)}const yA=async()=>{await d.controller.resume()},pA=LA=>{I(d)||d.controller.abort(LA)},UA=new ReadableStream(
{async start(LA){d.controller.controller=LA},async pull(LA){await yA(LA)},async cancel(LA){await pA(LA)},type:"bytes"});z.body={stream:UA,source:null,length:null},
d.controller.resume||d.controller.on("terminated",TA),d.controller.resume=async()=>{for(;;){let LA,vA;try{const{done:WA,value:ee}=await d.controller.next();if(h(
d))break;LA=WA?void 0:ee}catch(WA){d.controller.ended&&!q.encodedBodySize?LA=void 0:(LA=WA,vA=!0)}if(LA===void 0){T(d.controller.controller),jA(d,z);return}if(q.
decodedBodySize+=LA?.byteLength??0,vA){d.controller.terminate(LA);return}const qA=new Uint8Array(LA);if(qA.byteLength&&d.controller.controller.enqueue(qA),xA(UA)){
d.controller.terminate();return}if(d.controller.controller.desiredSize<=0)return}};function TA(LA){h(d)?(z.aborted=!0,lA(UA)&&d.controller.controller.error(d.controller.
serializedAbortReason)):lA(UA)&&d.controller.controller.error(new TypeError("terminated",{cause:F(LA)?LA:void 0})),d.controller.connection.destroy()}return z;function PA({
body:LA}){const vA=m(Z),qA=d.controller.dispatcher;return new Promise((WA,ee)=>qA.dispatch({path:vA.pathname+vA.search,origin:vA.origin,method:Z.method,body:qA.
isMockActive?Z.body&&(Z.body.source||Z.body.stream):LA,headers:Z.headersList.entries,maxRedirections:0,upgrade:Z.mode==="websocket"?"websocket":void 0},{body:null,
abort:null,onConnect(VA){const{connection:ZA}=d.controller;q.finalConnectionTimingInfo=BA(void 0,q.postRedirectStartTime,d.crossOriginIsolatedCapability),ZA.destroyed?
VA(new DOMException("The operation was aborted.","AbortError")):(d.controller.on("terminated",VA),this.abort=ZA.abort=VA),q.finalNetworkRequestStartTime=u(d.crossOriginIsolatedCapability)},
onResponseStarted(){q.finalNetworkResponseStartTime=u(d.crossOriginIsolatedCapability)},onHeaders(VA,ZA,ie,se){if(VA<200)return;let Ae="";const ne=new n;for(let _A=0;_A<
ZA.length;_A+=2)ne.append(MA(ZA[_A]),ZA[_A+1].toString("latin1"),!0);Ae=ne.get("location",!0);const te=[],Ee=Ae&&Z.redirect==="follow"&&P.has(VA);if(Z.method!==
"HEAD"&&Z.method!=="CONNECT"&&!aA.includes(VA)&&!Ee){const _A=ne.get("content-encoding",!0),re=_A?_A.toLowerCase().split(","):[],Be=5;if(re.length>Be)return this.
abort(new Error(`too many content-encodings in response: ${re.length}, maximum allowed is ${Be}`)),!0;for(let Qe=re.length-1;Qe>=0;--Qe){const oe=re[Qe].trim();
if(oe==="x-gzip"||oe==="gzip")te.push(A.createGunzip({flush:A.constants.Z_SYNC_FLUSH,finishFlush:A.constants.Z_SYNC_FLUSH}));else if(oe==="deflate")te.push(DA({
flush:A.constants.Z_SYNC_FLUSH,finishFlush:A.constants.Z_SYNC_FLUSH}));else if(oe==="br")te.push(A.createBrotliDecompress({flush:A.constants.BROTLI_OPERATION_FLUSH,
finishFlush:A.constants.BROTLI_OPERATION_FLUSH}));else{te.length=0;break}}}this.body=new nA({read:ie});const ge=this.onError.bind(this);return WA({status:VA,statusText:se,
headersList:ne,body:te.length?fA(this.body,...te,_A=>{_A&&this.onError(_A)}).on("error",ge):this.body.on("error",ge)}),!0},onData(VA){if(d.controller.dump)return;
const ZA=VA;return q.encodedBodySize+=ZA.byteLength,this.body.push(ZA)},onComplete(){this.abort&&d.controller.off("terminated",this.abort),d.controller.ended=!0,
this.body.push(null)},onError(VA){this.abort&&d.controller.off("terminated",this.abort),this.body?.destroy(VA),d.controller.terminate(VA),ee(VA)},onUpgrade(VA,ZA,ie){
if(VA!==101)return;const se=new n;for(let Ae=0;Ae<ZA.length;Ae+=2)se.append(MA(ZA[Ae]),ZA[Ae+1].toString("latin1"),!0);return WA({status:VA,statusText:p[VA],headersList:se,
socket:ie}),!0}}))}}O.exports={fetch:bA,Fetch:wA,fetching:zA,finalizeAndReportTiming:GA}}),9967:((O,W,e)=>{const{extractBody:t,mixinBody:N,cloneBody:f,bodyUnusable:D}=e(
4492),{Headers:l,fill:n,HeadersList:E,setHeadersGuard:B,getHeadersGuard:A,setHeadersList:C,getHeadersList:o}=e(660),{FinalizationRegistry:s}=e(6653)(),g=e(3440),
a=e(7975),{isValidHTTPToken:c,sameOrigin:R,environmentSettingsObject:m}=e(3168),{forbiddenMethodsSet:M,corsSafeListedMethodsSet:U,referrerPolicy:x,requestRedirect:L,
requestMode:G,requestCredentials:Q,requestCache:r,requestDuplex:u}=e(4495),{kEnumerableProperty:i,normalizedMethodRecordsBase:y,normalizedMethodRecords:w}=g,{kHeaders:I,
kSignal:h,kState:F,kDispatcher:b}=e(3627),{webidl:T}=e(5893),{URLSerializer:Y}=e(1900),{kConstruct:H}=e(6443),tA=e(4589),{getMaxListeners:iA,setMaxListeners:BA,
getEventListeners:gA,defaultMaxListeners:cA}=e(8474),DA=Symbol("abortController"),IA=new s(({signal:oA,abort:X})=>{oA.removeEventListener("abort",X)}),uA=new WeakMap;
function RA(oA){return X;function X(){const K=oA.deref();if(K!==void 0){IA.unregister(X),this.removeEventListener("abort",X),K.abort(this.reason);const sA=uA.get(
K.signal);if(sA!==void 0){if(sA.size!==0){for(const nA of sA){const fA=nA.deref();fA!==void 0&&fA.abort(this.reason)}sA.clear()}uA.delete(K.signal)}}}}let _=!1;
class ${constructor(X,K={}){if(T.util.markAsUncloneable(this),X===H)return;const sA="Request constructor";T.argumentLengthCheck(arguments,1,sA),X=T.converters.RequestInfo(
X,sA,"input"),K=T.converters.RequestInit(K,sA,"init");let nA=null,fA=null;const YA=m.settingsObject.baseUrl;let SA=null;if(typeof X=="string"){this[b]=K.dispatcher;
let j;try{j=new URL(X,YA)}catch(rA){throw new TypeError("Failed to parse URL from "+X,{cause:rA})}if(j.username||j.password)throw new TypeError("Request cannot \
be constructed from a URL that includes credentials: "+X);nA=eA({urlList:[j]}),fA="cors"}else this[b]=K.dispatcher||X[b],tA(X instanceof $),nA=X[F],SA=X[h];const xA=m.
settingsObject.origin;let lA="client";if(nA.window?.constructor?.name==="EnvironmentSettingsObject"&&R(nA.window,xA)&&(lA=nA.window),K.window!=null)throw new TypeError(
`'window' option '${lA}' must be null`);"window"in K&&(lA="no-window"),nA=eA({method:nA.method,headersList:nA.headersList,unsafeRequest:nA.unsafeRequest,client:m.
settingsObject,window:lA,priority:nA.priority,origin:nA.origin,referrer:nA.referrer,referrerPolicy:nA.referrerPolicy,mode:nA.mode,credentials:nA.credentials,cache:nA.
cache,redirect:nA.redirect,integrity:nA.integrity,keepalive:nA.keepalive,reloadNavigation:nA.reloadNavigation,historyNavigation:nA.historyNavigation,urlList:[...nA.
urlList]});const MA=Object.keys(K).length!==0;if(MA&&(nA.mode==="navigate"&&(nA.mode="same-origin"),nA.reloadNavigation=!1,nA.historyNavigation=!1,nA.origin="cl\
ient",nA.referrer="client",nA.referrerPolicy="",nA.url=nA.urlList[nA.urlList.length-1],nA.urlList=[nA.url]),K.referrer!==void 0){const j=K.referrer;if(j==="")nA.
referrer="no-referrer";else{let rA;try{rA=new URL(j,YA)}catch(dA){throw new TypeError(`Referrer "${j}" is not a valid URL.`,{cause:dA})}rA.protocol==="about:"&&
rA.hostname==="client"||xA&&!R(rA,m.settingsObject.baseUrl)?nA.referrer="client":nA.referrer=rA}}K.referrerPolicy!==void 0&&(nA.referrerPolicy=K.referrerPolicy);
let kA;if(K.mode!==void 0?kA=K.mode:kA=fA,kA==="navigate")throw T.errors.exception({header:"Request constructor",message:"invalid request mode navigate."});if(kA!=
null&&(nA.mode=kA),K.credentials!==void 0&&(nA.credentials=K.credentials),K.cache!==void 0&&(nA.cache=K.cache),nA.cache==="only-if-cached"&&nA.mode!=="same-orig\
in")throw new TypeError("'only-if-cached' can be set only with 'same-origin' mode");if(K.redirect!==void 0&&(nA.redirect=K.redirect),K.integrity!=null&&(nA.integrity=
String(K.integrity)),K.keepalive!==void 0&&(nA.keepalive=!!K.keepalive),K.method!==void 0){let j=K.method;const rA=w[j];if(rA!==void 0)nA.method=rA;else{if(!c(j))
throw new TypeError(`'${j}' is not a valid HTTP method.`);const dA=j.toUpperCase();if(M.has(dA))throw new TypeError(`'${j}' HTTP method is unsupported.`);j=y[dA]??
j,nA.method=j}!_&&nA.method==="patch"&&(process.emitWarning("Using `patch` is highly likely to result in a `405 Method Not Allowed`. `PATCH` is much more likely\
 to succeed.",{code:"UNDICI-FETCH-patch"}),_=!0)}K.signal!==void 0&&(SA=K.signal),this[F]=nA;const NA=new AbortController;if(this[h]=NA.signal,SA!=null){if(!SA||
typeof SA.aborted!="boolean"||typeof SA.addEventListener!="function")throw new TypeError("Failed to construct 'Request': member signal is not of type AbortSigna\
l.");if(SA.aborted)NA.abort(SA.reason);else{this[DA]=NA;const j=new WeakRef(NA),rA=RA(j);try{(typeof iA=="function"&&iA(SA)===cA||gA(SA,"abort").length>=cA)&&BA(
1500,SA)}catch{}g.addAbortListener(SA,rA),IA.register(NA,{signal:SA,abort:rA},rA)}}if(this[I]=new l(H),C(this[I],nA.headersList),B(this[I],"request"),kA==="no-c\
ors"){if(!U.has(nA.method))throw new TypeError(`'${nA.method} is unsupported in no-cors mode.`);B(this[I],"request-no-cors")}if(MA){const j=o(this[I]),rA=K.headers!==
void 0?K.headers:new E(j);if(j.clear(),rA instanceof E){for(const{name:dA,value:wA}of rA.rawValues())j.append(dA,wA,!1);j.cookies=rA.cookies}else n(this[I],rA)}
const hA=X instanceof $?X[F].body:null;if((K.body!=null||hA!=null)&&(nA.method==="GET"||nA.method==="HEAD"))throw new TypeError("Request with GET/HEAD method ca\
nnot have body.");let HA=null;if(K.body!=null){const[j,rA]=t(K.body,nA.keepalive);HA=j,rA&&!o(this[I]).contains("content-type",!0)&&this[I].append("content-type",
rA)}const AA=HA??hA;if(AA!=null&&AA.source==null){if(HA!=null&&K.duplex==null)throw new TypeError("RequestInit: duplex option is required when sending a body.");
if(nA.mode!=="same-origin"&&nA.mode!=="cors")throw new TypeError('If request is made from ReadableStream, mode should be "same-origin" or "cors"');nA.useCORSPreflightFlag=
!0}let p=AA;if(HA==null&&hA!=null){if(D(X))throw new TypeError("Cannot construct a Request with a Request object that has already been used.");const j=new TransformStream;
hA.stream.pipeThrough(j),p={source:hA.source,length:hA.length,stream:j.readable}}this[F].body=p}get method(){return T.brandCheck(this,$),this[F].method}get url(){
return T.brandCheck(this,$),Y(this[F].url)}get headers(){return T.brandCheck(this,$),this[I]}get destination(){return T.brandCheck(this,$),this[F].destination}get referrer(){
return T.brandCheck(this,$),this[F].referrer==="no-referrer"?"":this[F].referrer==="client"?"about:client":this[F].referrer.toString()}get referrerPolicy(){return T.
brandCheck(this,$),this[F].referrerPolicy}get mode(){return T.brandCheck(this,$),this[F].mode}get credentials(){return this[F].credentials}get cache(){return T.
brandCheck(this,$),this[F].cache}get redirect(){return T.brandCheck(this,$),this[F].redirect}get integrity(){return T.brandCheck(this,$),this[F].integrity}get keepalive(){
return T.brandCheck(this,$),this[F].keepalive}get isReloadNavigation(){return T.brandCheck(this,$),this[F].reloadNavigation}get isHistoryNavigation(){return T.brandCheck(
this,$),this[F].historyNavigation}get signal(){return T.brandCheck(this,$),this[h]}get body(){return T.brandCheck(this,$),this[F].body?this[F].body.stream:null}get bodyUsed(){
return T.brandCheck(this,$),!!this[F].body&&g.isDisturbed(this[F].body.stream)}get duplex(){return T.brandCheck(this,$),"half"}clone(){if(T.brandCheck(this,$),D(
this))throw new TypeError("unusable");const X=P(this[F]),K=new AbortController;if(this.signal.aborted)K.abort(this.signal.reason);else{let sA=uA.get(this.signal);
sA===void 0&&(sA=new Set,uA.set(this.signal,sA));const nA=new WeakRef(K);sA.add(nA),g.addAbortListener(K.signal,RA(nA))}return aA(X,K.signal,A(this[I]))}[a.inspect.
custom](X,K){K.depth===null&&(K.depth=2),K.colors??=!0;const sA={method:this.method,url:this.url,headers:this.headers,destination:this.destination,referrer:this.
referrer,referrerPolicy:this.referrerPolicy,mode:this.mode,credentials:this.credentials,cache:this.cache,redirect:this.redirect,integrity:this.integrity,keepalive:this.
keepalive,isReloadNavigation:this.isReloadNavigation,isHistoryNavigation:this.isHistoryNavigation,signal:this.signal};return`Request ${a.formatWithOptions(K,sA)}`}}
N($);function eA(oA){return{method:oA.method??"GET",localURLsOnly:oA.localURLsOnly??!1,unsafeRequest:oA.unsafeRequest??!1,body:oA.body??null,client:oA.client??null,
reservedClient:oA.reservedClient??null,replacesClientId:oA.replacesClientId??"",window:oA.window??"client",keepalive:oA.keepalive??!1,serviceWorkers:oA.serviceWorkers??
"all",initiator:oA.initiator??"",destination:oA.destination??"",priority:oA.priority??null,origin:oA.origin??"client",policyContainer:oA.policyContainer??"clien\
t",referrer:oA.referrer??"client",referrerPolicy:oA.referrerPolicy??"",mode:oA.mode??"no-cors",useCORSPreflightFlag:oA.useCORSPreflightFlag??!1,credentials:oA.credentials??
"same-origin",useCredentials:oA.useCredentials??!1,cache:oA.cache??"default",redirect:oA.redirect??"follow",integrity:oA.integrity??"",cryptoGraphicsNonceMetadata:oA.
cryptoGraphicsNonceMetadata??"",parserMetadata:oA.parserMetadata??"",reloadNavigation:oA.reloadNavigation??!1,historyNavigation:oA.historyNavigation??!1,userActivation:oA.
userActivation??!1,taintedOrigin:oA.taintedOrigin??!1,redirectCount:oA.redirectCount??0,responseTainting:oA.responseTainting??"basic",preventNoCacheCacheControlHeaderModification:oA.
preventNoCacheCacheControlHeaderModification??!1,done:oA.done??!1,timingAllowFailed:oA.timingAllowFailed??!1,urlList:oA.urlList,url:oA.urlList[0],headersList:oA.
headersList?new E(oA.headersList):new E}}function P(oA){const X=eA({...oA,body:null});return oA.body!=null&&(X.body=f(X,oA.body)),X}function aA(oA,X,K){const sA=new $(
H);return sA[F]=oA,sA[h]=X,sA[I]=new l(H),C(sA[I],oA.headersList),B(sA[I],K),sA}Object.defineProperties($.prototype,{method:i,url:i,headers:i,redirect:i,clone:i,
signal:i,duplex:i,destination:i,body:i,bodyUsed:i,isHistoryNavigation:i,isReloadNavigation:i,keepalive:i,integrity:i,cache:i,credentials:i,attribute:i,referrerPolicy:i,
referrer:i,mode:i,[Symbol.toStringTag]:{value:"Request",configurable:!0}}),T.converters.Request=T.interfaceConverter($),T.converters.RequestInfo=function(oA,X,K){
return typeof oA=="string"?T.converters.USVString(oA,X,K):oA instanceof $?T.converters.Request(oA,X,K):T.converters.USVString(oA,X,K)},T.converters.AbortSignal=
T.interfaceConverter(AbortSignal),T.converters.RequestInit=T.dictionaryConverter([{key:"method",converter:T.converters.ByteString},{key:"headers",converter:T.converters.
HeadersInit},{key:"body",converter:T.nullableConverter(T.converters.BodyInit)},{key:"referrer",converter:T.converters.USVString},{key:"referrerPolicy",converter:T.
converters.DOMString,allowedValues:x},{key:"mode",converter:T.converters.DOMString,allowedValues:G},{key:"credentials",converter:T.converters.DOMString,allowedValues:Q},
{key:"cache",converter:T.converters.DOMString,allowedValues:r},{key:"redirect",converter:T.converters.DOMString,allowedValues:L},{key:"integrity",converter:T.converters.
DOMString},{key:"keepalive",converter:T.converters.boolean},{key:"signal",converter:T.nullableConverter(oA=>T.converters.AbortSignal(oA,"RequestInit","signal",{
strict:!1}))},{key:"window",converter:T.converters.any},{key:"duplex",converter:T.converters.DOMString,allowedValues:u},{key:"dispatcher",converter:T.converters.
any}]),O.exports={Request:$,makeRequest:eA,fromInnerRequest:aA,cloneRequest:P}}),9051:((O,W,e)=>{const{Headers:t,HeadersList:N,fill:f,getHeadersGuard:D,setHeadersGuard:l,
setHeadersList:n}=e(660),{extractBody:E,cloneBody:B,mixinBody:A,hasFinalizationRegistry:C,streamRegistry:o,bodyUnusable:s}=e(4492),g=e(3440),a=e(7975),{kEnumerableProperty:c}=g,
{isValidReasonPhrase:R,isCancelled:m,isAborted:M,isBlobLike:U,serializeJavascriptValueToJSONString:x,isErrorLike:L,isomorphicEncode:G,environmentSettingsObject:Q}=e(
3168),{redirectStatusSet:r,nullBodyStatus:u}=e(4495),{kState:i,kHeaders:y}=e(3627),{webidl:w}=e(5893),{FormData:I}=e(5910),{URLSerializer:h}=e(1900),{kConstruct:F}=e(
6443),b=e(4589),{types:T}=e(7975),Y=new TextEncoder("utf-8");class H{static error(){return RA(BA(),"immutable")}static json($,eA={}){w.argumentLengthCheck(arguments,
1,"Response.json"),eA!==null&&(eA=w.converters.ResponseInit(eA));const P=Y.encode(x($)),aA=E(P),oA=RA(iA({}),"response");return uA(oA,eA,{body:aA[0],type:"appli\
cation/json"}),oA}static redirect($,eA=302){w.argumentLengthCheck(arguments,1,"Response.redirect"),$=w.converters.USVString($),eA=w.converters["unsigned short"](
eA);let P;try{P=new URL($,Q.settingsObject.baseUrl)}catch(X){throw new TypeError(`Failed to parse URL from ${$}`,{cause:X})}if(!r.has(eA))throw new RangeError(`\
Invalid status code ${eA}`);const aA=RA(iA({}),"immutable");aA[i].status=eA;const oA=G(h(P));return aA[i].headersList.append("location",oA,!0),aA}constructor($=null,eA={}){
if(w.util.markAsUncloneable(this),$===F)return;$!==null&&($=w.converters.BodyInit($)),eA=w.converters.ResponseInit(eA),this[i]=iA({}),this[y]=new t(F),l(this[y],
"response"),n(this[y],this[i].headersList);let P=null;if($!=null){const[aA,oA]=E($);P={body:aA,type:oA}}uA(this,eA,P)}get type(){return w.brandCheck(this,H),this[i].
type}get url(){w.brandCheck(this,H);const $=this[i].urlList,eA=$[$.length-1]??null;return eA===null?"":h(eA,!0)}get redirected(){return w.brandCheck(this,H),this[i].
urlList.length>1}get status(){return w.brandCheck(this,H),this[i].status}get ok(){return w.brandCheck(this,H),this[i].status>=200&&this[i].status<=299}get statusText(){
return w.brandCheck(this,H),this[i].statusText}get headers(){return w.brandCheck(this,H),this[y]}get body(){return w.brandCheck(this,H),this[i].body?this[i].body.
stream:null}get bodyUsed(){return w.brandCheck(this,H),!!this[i].body&&g.isDisturbed(this[i].body.stream)}clone(){if(w.brandCheck(this,H),s(this))throw w.errors.
exception({header:"Response.clone",message:"Body has already been consumed."});const $=tA(this[i]);return C&&this[i].body?.stream&&o.register(this,new WeakRef(this[i].
body.stream)),RA($,D(this[y]))}[a.inspect.custom]($,eA){eA.depth===null&&(eA.depth=2),eA.colors??=!0;const P={status:this.status,statusText:this.statusText,headers:this.
headers,body:this.body,bodyUsed:this.bodyUsed,ok:this.ok,redirected:this.redirected,type:this.type,url:this.url};return`Response ${a.formatWithOptions(eA,P)}`}}
A(H),Object.defineProperties(H.prototype,{type:c,url:c,status:c,ok:c,redirected:c,statusText:c,headers:c,clone:c,body:c,bodyUsed:c,[Symbol.toStringTag]:{value:"\
Response",configurable:!0}}),Object.defineProperties(H,{json:c,redirect:c,error:c});function tA(_){if(_.internalResponse)return DA(tA(_.internalResponse),_.type);
const $=iA({..._,body:null});return _.body!=null&&($.body=B($,_.body)),$}function iA(_){return{aborted:!1,rangeRequested:!1,timingAllowPassed:!1,requestIncludesCredentials:!1,
type:"default",status:200,timingInfo:null,cacheState:"",statusText:"",..._,headersList:_?.headersList?new N(_?.headersList):new N,urlList:_?.urlList?[..._.urlList]:
[]}}function BA(_){const $=L(_);return iA({type:"error",status:0,error:$?_:new Error(_&&String(_)),aborted:_&&_.name==="AbortError"})}function gA(_){return _.type===
"error"&&_.status===0}function cA(_,$){return $={internalResponse:_,...$},new Proxy(_,{get(eA,P){return P in $?$[P]:eA[P]},set(eA,P,aA){return b(!(P in $)),eA[P]=
aA,!0}})}function DA(_,$){if($==="basic")return cA(_,{type:"basic",headersList:_.headersList});if($==="cors")return cA(_,{type:"cors",headersList:_.headersList});
if($==="opaque")return cA(_,{type:"opaque",urlList:Object.freeze([]),status:0,statusText:"",body:null});if($==="opaqueredirect")return cA(_,{type:"opaqueredirec\
t",status:0,statusText:"",headersList:[],body:null});b(!1)}function IA(_,$=null){return b(m(_)),M(_)?BA(Object.assign(new DOMException("The operation was aborte\
d.","AbortError"),{cause:$})):BA(Object.assign(new DOMException("Request was cancelled."),{cause:$}))}function uA(_,$,eA){if($.status!==null&&($.status<200||$.status>
599))throw new RangeError('init["status"] must be in the range of 200 to 599, inclusive.');if("statusText"in $&&$.statusText!=null&&!R(String($.statusText)))throw new TypeError(
"Invalid statusText");if("status"in $&&$.status!=null&&(_[i].status=$.status),"statusText"in $&&$.statusText!=null&&(_[i].statusText=$.statusText),"headers"in $&&
$.headers!=null&&f(_[y],$.headers),eA){if(u.includes(_.status))throw w.errors.exception({header:"Response constructor",message:`Invalid response status code ${_.
status}`});_[i].body=eA.body,eA.type!=null&&!_[i].headersList.contains("content-type",!0)&&_[i].headersList.append("content-type",eA.type,!0)}}function RA(_,$){
const eA=new H(F);return eA[i]=_,eA[y]=new t(F),n(eA[y],_.headersList),l(eA[y],$),C&&_.body?.stream&&o.register(eA,new WeakRef(_.body.stream)),eA}w.converters.ReadableStream=
w.interfaceConverter(ReadableStream),w.converters.FormData=w.interfaceConverter(I),w.converters.URLSearchParams=w.interfaceConverter(URLSearchParams),w.converters.
XMLHttpRequestBodyInit=function(_,$,eA){return typeof _=="string"?w.converters.USVString(_,$,eA):U(_)?w.converters.Blob(_,$,eA,{strict:!1}):ArrayBuffer.isView(_)||
T.isArrayBuffer(_)?w.converters.BufferSource(_,$,eA):g.isFormDataLike(_)?w.converters.FormData(_,$,eA,{strict:!1}):_ instanceof URLSearchParams?w.converters.URLSearchParams(
_,$,eA):w.converters.DOMString(_,$,eA)},w.converters.BodyInit=function(_,$,eA){return _ instanceof ReadableStream?w.converters.ReadableStream(_,$,eA):_?.[Symbol.
asyncIterator]?_:w.converters.XMLHttpRequestBodyInit(_,$,eA)},w.converters.ResponseInit=w.dictionaryConverter([{key:"status",converter:w.converters["unsigned sh\
ort"],defaultValue:()=>200},{key:"statusText",converter:w.converters.ByteString,defaultValue:()=>""},{key:"headers",converter:w.converters.HeadersInit}]),O.exports=
{isNetworkError:gA,makeNetworkError:BA,makeResponse:iA,makeAppropriateNetworkError:IA,filterResponse:DA,Response:H,cloneResponse:tA,fromInnerResponse:RA}}),3627:(O=>{
O.exports={kUrl:Symbol("url"),kHeaders:Symbol("headers"),kSignal:Symbol("signal"),kState:Symbol("state"),kDispatcher:Symbol("dispatcher")}}),3168:((O,W,e)=>{const{
Transform:t}=e(7075),N=e(8522),{redirectStatusSet:f,referrerPolicySet:D,badPortsSet:l}=e(4495),{getGlobalOrigin:n}=e(1059),{collectASequenceOfCodePoints:E,collectAnHTTPQuotedString:B,
removeChars:A,parseMIMEType:C}=e(1900),{performance:o}=e(643),{isBlobLike:s,ReadableStreamFrom:g,isValidHTTPToken:a,normalizedMethodRecordsBase:c}=e(3440),R=e(4589),
{isUint8Array:m}=e(3429),{webidl:M}=e(5893);let U=[],x;try{x=e(7598);const k=["sha256","sha384","sha512"];U=x.getHashes().filter(S=>k.includes(S))}catch{}function L(k){
const S=k.urlList,d=S.length;return d===0?null:S[d-1].toString()}function G(k,S){if(!f.has(k.status))return null;let d=k.headersList.get("location",!0);return d!==
null&&h(d)&&(Q(d)||(d=r(d)),d=new URL(d,L(k))),d&&!d.hash&&(d.hash=S),d}function Q(k){for(let S=0;S<k.length;++S){const d=k.charCodeAt(S);if(d>126||d<32)return!1}
return!0}function r(k){return Buffer.from(k,"binary").toString("utf8")}function u(k){return k.urlList[k.urlList.length-1]}function i(k){const S=u(k);return wA(S)&&
l.has(S.port)?"blocked":"allowed"}function y(k){return k instanceof Error||k?.constructor?.name==="Error"||k?.constructor?.name==="DOMException"}function w(k){for(let S=0;S<
k.length;++S){const d=k.charCodeAt(S);if(!(d===9||d>=32&&d<=126||d>=128&&d<=255))return!1}return!0}const I=a;function h(k){return(k[0]==="	"||k[0]===" "||k[k.length-
1]==="	"||k[k.length-1]===" "||k.includes(`
`)||k.includes("\r")||k.includes("\0"))===!1}function F(k,S){const{headersList:d}=S,J=(d.get("referrer-policy",!0)??"").split(",");let v="";if(J.length>0)for(let Z=J.
length;Z!==0;Z--){const z=J[Z-1].trim();if(D.has(z)){v=z;break}}v!==""&&(k.referrerPolicy=v)}function b(){return"allowed"}function T(){return"success"}function Y(){
return"success"}function H(k){let S=null;S=k.mode,k.headersList.set("sec-fetch-mode",S,!0)}function tA(k){let S=k.origin;if(!(S==="client"||S===void 0)){if(k.responseTainting===
"cors"||k.mode==="websocket")k.headersList.append("origin",S,!0);else if(k.method!=="GET"&&k.method!=="HEAD"){switch(k.referrerPolicy){case"no-referrer":S=null;
break;case"no-referrer-when-downgrade":case"strict-origin":case"strict-origin-when-cross-origin":k.origin&&dA(k.origin)&&!dA(u(k))&&(S=null);break;case"same-ori\
gin":sA(k,u(k))||(S=null);break;default:}k.headersList.append("origin",S,!0)}}}function iA(k,S){return k}function BA(k,S,d){return!k?.startTime||k.startTime<S?{
domainLookupStartTime:S,domainLookupEndTime:S,connectionStartTime:S,connectionEndTime:S,secureConnectionStartTime:S,ALPNNegotiatedProtocol:k?.ALPNNegotiatedProtocol}:
{domainLookupStartTime:iA(k.domainLookupStartTime,d),domainLookupEndTime:iA(k.domainLookupEndTime,d),connectionStartTime:iA(k.connectionStartTime,d),connectionEndTime:iA(
k.connectionEndTime,d),secureConnectionStartTime:iA(k.secureConnectionStartTime,d),ALPNNegotiatedProtocol:k.ALPNNegotiatedProtocol}}function gA(k){return iA(o.now(),
k)}function cA(k){return{startTime:k.startTime??0,redirectStartTime:0,redirectEndTime:0,postRedirectStartTime:k.startTime??0,finalServiceWorkerStartTime:0,finalNetworkResponseStartTime:0,
finalNetworkRequestStartTime:0,endTime:0,encodedBodySize:0,decodedBodySize:0,finalConnectionTimingInfo:null}}function DA(){return{referrerPolicy:"strict-origin-\
when-cross-origin"}}function IA(k){return{referrerPolicy:k.referrerPolicy}}function uA(k){const S=k.referrerPolicy;R(S);let d=null;if(k.referrer==="client"){const q=n();
if(!q||q.origin==="null")return"no-referrer";d=new URL(q)}else k.referrer instanceof URL&&(d=k.referrer);let J=RA(d);const v=RA(d,!0);J.toString().length>4096&&
(J=v);const Z=sA(k,J),z=_(J)&&!_(k.url);switch(S){case"origin":return v??RA(d,!0);case"unsafe-url":return J;case"same-origin":return Z?v:"no-referrer";case"orig\
in-when-cross-origin":return Z?J:v;case"strict-origin-when-cross-origin":{const q=u(k);return sA(J,q)?J:_(J)&&!_(q)?"no-referrer":v}default:return z?"no-referre\
r":v}}function RA(k,S){return R(k instanceof URL),k=new URL(k),k.protocol==="file:"||k.protocol==="about:"||k.protocol==="blank:"?"no-referrer":(k.username="",k.
password="",k.hash="",S&&(k.pathname="",k.search=""),k)}function _(k){if(!(k instanceof URL))return!1;if(k.href==="about:blank"||k.href==="about:srcdoc"||k.protocol===
"data:"||k.protocol==="file:")return!0;return S(k.origin);function S(d){if(d==null||d==="null")return!1;const J=new URL(d);return!!(J.protocol==="https:"||J.protocol===
"wss:"||/^127(?:\.[0-9]+){0,2}\.[0-9]+$|^\[(?:0*:)*?:?0*1\]$/.test(J.hostname)||J.hostname==="localhost"||J.hostname.includes("localhost.")||J.hostname.endsWith(
".localhost"))}}function $(k,S){if(x===void 0)return!0;const d=P(S);if(d==="no metadata"||d.length===0)return!0;const J=aA(d),v=oA(d,J);for(const Z of v){const z=Z.
algo,q=Z.hash;let QA=x.createHash(z).update(k).digest("base64");if(QA[QA.length-1]==="="&&(QA[QA.length-2]==="="?QA=QA.slice(0,-2):QA=QA.slice(0,-1)),X(QA,q))return!0}
return!1}const eA=/(?<algo>sha256|sha384|sha512)-((?<hash>[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)={0,2}(?:\s|$)( +[!-~]*)?)?/i;function P(k){const S=[];let d=!0;for(const J of k.
split(" ")){d=!1;const v=eA.exec(J);if(v===null||v.groups===void 0||v.groups.algo===void 0)continue;const Z=v.groups.algo.toLowerCase();U.includes(Z)&&S.push(v.
groups)}return d===!0?"no metadata":S}function aA(k){let S=k[0].algo;if(S[3]==="5")return S;for(let d=1;d<k.length;++d){const J=k[d];if(J.algo[3]==="5"){S="sha5\
12";break}else{if(S[3]==="3")continue;J.algo[3]==="3"&&(S="sha384")}}return S}function oA(k,S){if(k.length===1)return k;let d=0;for(let J=0;J<k.length;++J)k[J].
algo===S&&(k[d++]=k[J]);return k.length=d,k}function X(k,S){if(k.length!==S.length)return!1;for(let d=0;d<k.length;++d)if(k[d]!==S[d]){if(k[d]==="+"&&S[d]==="-"||
k[d]==="/"&&S[d]==="_")continue;return!1}return!0}function K(k){}function sA(k,S){return k.origin===S.origin&&k.origin==="null"||k.protocol===S.protocol&&k.hostname===
S.hostname&&k.port===S.port}function nA(){let k,S;return{promise:new Promise((J,v)=>{k=J,S=v}),resolve:k,reject:S}}function fA(k){return k.controller.state==="a\
borted"}function YA(k){return k.controller.state==="aborted"||k.controller.state==="terminated"}function SA(k){return c[k.toLowerCase()]??k}function xA(k){const S=JSON.
stringify(k);if(S===void 0)throw new TypeError("Value is not JSON serializable");return R(typeof S=="string"),S}const lA=Object.getPrototypeOf(Object.getPrototypeOf(
[][Symbol.iterator]()));function MA(k,S,d=0,J=1){class v{#A;#e;#t;constructor(z,q){this.#A=z,this.#e=q,this.#t=0}next(){if(typeof this!="object"||this===null||!(#A in
this))throw new TypeError(`'next' called on an object that does not implement interface ${k} Iterator.`);const z=this.#t,q=this.#A[S],QA=q.length;if(z>=QA)return{
value:void 0,done:!0};const{[d]:FA,[J]:mA}=q[z];this.#t=z+1;let yA;switch(this.#e){case"key":yA=FA;break;case"value":yA=mA;break;case"key+value":yA=[FA,mA];break}
return{value:yA,done:!1}}}return delete v.prototype.constructor,Object.setPrototypeOf(v.prototype,lA),Object.defineProperties(v.prototype,{[Symbol.toStringTag]:{
writable:!1,enumerable:!1,configurable:!0,value:`${k} Iterator`},next:{writable:!0,enumerable:!0,configurable:!0}}),function(Z,z){return new v(Z,z)}}function kA(k,S,d,J=0,v=1){
const Z=MA(k,d,J,v),z={keys:{writable:!0,enumerable:!0,configurable:!0,value:function(){return M.brandCheck(this,S),Z(this,"key")}},values:{writable:!0,enumerable:!0,
configurable:!0,value:function(){return M.brandCheck(this,S),Z(this,"value")}},entries:{writable:!0,enumerable:!0,configurable:!0,value:function(){return M.brandCheck(
this,S),Z(this,"key+value")}},forEach:{writable:!0,enumerable:!0,configurable:!0,value:function(QA,FA=globalThis){if(M.brandCheck(this,S),M.argumentLengthCheck(
arguments,1,`${k}.forEach`),typeof QA!="function")throw new TypeError(`Failed to execute 'forEach' on '${k}': parameter 1 is not of type 'Function'.`);for(const{
0:mA,1:yA}of Z(this,"key+value"))QA.call(FA,yA,mA,this)}}};return Object.defineProperties(S.prototype,{...z,[Symbol.iterator]:{writable:!0,enumerable:!1,configurable:!0,
value:z.entries.value}})}async function NA(k,S,d){const J=S,v=d;let Z;try{Z=k.stream.getReader()}catch(z){v(z);return}try{J(await j(Z))}catch(z){v(z)}}function hA(k){
return k instanceof ReadableStream||k[Symbol.toStringTag]==="ReadableStream"&&typeof k.tee=="function"}function HA(k){try{k.close(),k.byobRequest?.respond(0)}catch(S){
if(!S.message.includes("Controller is already closed")&&!S.message.includes("ReadableStream is already closed"))throw S}}const AA=/[^\x00-\xFF]/;function p(k){return R(
!AA.test(k)),k}async function j(k){const S=[];let d=0;for(;;){const{done:J,value:v}=await k.read();if(J)return Buffer.concat(S,d);if(!m(v))throw new TypeError("\
Received non-Uint8Array chunk");S.push(v),d+=v.length}}function rA(k){R("protocol"in k);const S=k.protocol;return S==="about:"||S==="blob:"||S==="data:"}function dA(k){
return typeof k=="string"&&k[5]===":"&&k[0]==="h"&&k[1]==="t"&&k[2]==="t"&&k[3]==="p"&&k[4]==="s"||k.protocol==="https:"}function wA(k){R("protocol"in k);const S=k.
protocol;return S==="http:"||S==="https:"}function CA(k,S){const d=k;if(!d.startsWith("bytes"))return"failure";const J={position:5};if(S&&E(QA=>QA==="	"||QA==="\
 ",d,J),d.charCodeAt(J.position)!==61)return"failure";J.position++,S&&E(QA=>QA==="	"||QA===" ",d,J);const v=E(QA=>{const FA=QA.charCodeAt(0);return FA>=48&&FA<=
57},d,J),Z=v.length?Number(v):null;if(S&&E(QA=>QA==="	"||QA===" ",d,J),d.charCodeAt(J.position)!==45)return"failure";J.position++,S&&E(QA=>QA==="	"||QA===" ",d,
J);const z=E(QA=>{const FA=QA.charCodeAt(0);return FA>=48&&FA<=57},d,J),q=z.length?Number(z):null;return J.position<d.length||q===null&&Z===null||Z>q?"failure":
{rangeStartValue:Z,rangeEndValue:q}}function bA(k,S,d){let J="bytes ";return J+=p(`${k}`),J+="-",J+=p(`${S}`),J+="/",J+=p(`${d}`),J}class GA extends t{#A;constructor(S){
super(),this.#A=S}_transform(S,d,J){if(!this._inflateStream){if(S.length===0){J();return}this._inflateStream=(S[0]&15)===8?N.createInflate(this.#A):N.createInflateRaw(
this.#A),this._inflateStream.on("data",this.push.bind(this)),this._inflateStream.on("end",()=>this.push(null)),this._inflateStream.on("error",v=>this.destroy(v))}
this._inflateStream.write(S,d,J)}_final(S){this._inflateStream&&(this._inflateStream.end(),this._inflateStream=null),S()}}function JA(k){return new GA(k)}function OA(k){
let S=null,d=null,J=null;const v=$A("content-type",k);if(v===null)return"failure";for(const Z of v){const z=C(Z);z==="failure"||z.essence==="*/*"||(J=z,J.essence!==
d?(S=null,J.parameters.has("charset")&&(S=J.parameters.get("charset")),d=J.essence):!J.parameters.has("charset")&&S!==null&&J.parameters.set("charset",S))}return J??
"failure"}function zA(k){const S=k,d={position:0},J=[];let v="";for(;d.position<S.length;){if(v+=E(Z=>Z!=='"'&&Z!==",",S,d),d.position<S.length)if(S.charCodeAt(
d.position)===34){if(v+=B(S,d),d.position<S.length)continue}else R(S.charCodeAt(d.position)===44),d.position++;v=A(v,!0,!0,Z=>Z===9||Z===32),J.push(v),v=""}return J}
function $A(k,S){const d=S.get(k,!0);return d===null?null:zA(d)}const KA=new TextDecoder;function jA(k){return k.length===0?"":(k[0]===239&&k[1]===187&&k[2]===191&&
(k=k.subarray(3)),KA.decode(k))}class XA{get baseUrl(){return n()}get origin(){return this.baseUrl?.origin}policyContainer=DA()}class EA{settingsObject=new XA}const V=new EA;
O.exports={isAborted:fA,isCancelled:YA,isValidEncodedURL:Q,createDeferredPromise:nA,ReadableStreamFrom:g,tryUpgradeRequestToAPotentiallyTrustworthyURL:K,clampAndCoarsenConnectionTimingInfo:BA,
coarsenedSharedCurrentTime:gA,determineRequestsReferrer:uA,makePolicyContainer:DA,clonePolicyContainer:IA,appendFetchMetadata:H,appendRequestOriginHeader:tA,TAOCheck:Y,
corsCheck:T,crossOriginResourcePolicyCheck:b,createOpaqueTimingInfo:cA,setRequestReferrerPolicyOnRedirect:F,isValidHTTPToken:a,requestBadPort:i,requestCurrentURL:u,
responseURL:L,responseLocationURL:G,isBlobLike:s,isURLPotentiallyTrustworthy:_,isValidReasonPhrase:w,sameOrigin:sA,normalizeMethod:SA,serializeJavascriptValueToJSONString:xA,
iteratorMixin:kA,createIterator:MA,isValidHeaderName:I,isValidHeaderValue:h,isErrorLike:y,fullyReadBody:NA,bytesMatch:$,isReadableStreamLike:hA,readableStreamClose:HA,
isomorphicEncode:p,urlIsLocal:rA,urlHasHttpsScheme:dA,urlIsHttpHttpsScheme:wA,readAllBytes:j,simpleRangeHeaderValue:CA,buildContentRange:bA,parseMetadata:P,createInflate:JA,
extractMimeType:OA,getDecodeSplit:$A,utf8DecodeBytes:jA,environmentSettingsObject:V}}),5893:((O,W,e)=>{const{types:t,inspect:N}=e(7975),{markAsUncloneable:f}=e(
5919),{toUSVString:D}=e(3440),l={};l.converters={},l.util={},l.errors={},l.errors.exception=function(n){return new TypeError(`${n.header}: ${n.message}`)},l.errors.
conversionFailed=function(n){const E=n.types.length===1?"":" one of",B=`${n.argument} could not be converted to${E}: ${n.types.join(", ")}.`;return l.errors.exception(
{header:n.prefix,message:B})},l.errors.invalidArgument=function(n){return l.errors.exception({header:n.prefix,message:`"${n.value}" is an invalid ${n.type}.`})},
l.brandCheck=function(n,E,B){if(B?.strict!==!1){if(!(n instanceof E)){const A=new TypeError("Illegal invocation");throw A.code="ERR_INVALID_THIS",A}}else if(n?.[Symbol.
toStringTag]!==E.prototype[Symbol.toStringTag]){const A=new TypeError("Illegal invocation");throw A.code="ERR_INVALID_THIS",A}},l.argumentLengthCheck=function({
length:n},E,B){if(n<E)throw l.errors.exception({message:`${E} argument${E!==1?"s":""} required, but${n?" only":""} ${n} found.`,header:B})},l.illegalConstructor=
function(){throw l.errors.exception({header:"TypeError",message:"Illegal constructor"})},l.util.Type=function(n){switch(typeof n){case"undefined":return"Undefin\
ed";case"boolean":return"Boolean";case"string":return"String";case"symbol":return"Symbol";case"number":return"Number";case"bigint":return"BigInt";case"function":case"\
object":return n===null?"Null":"Object"}},l.util.markAsUncloneable=f||(()=>{}),l.util.ConvertToInt=function(n,E,B,A){let C,o;E===64?(C=Math.pow(2,53)-1,B==="uns\
igned"?o=0:o=Math.pow(-2,53)+1):B==="unsigned"?(o=0,C=Math.pow(2,E)-1):(o=Math.pow(-2,E)-1,C=Math.pow(2,E-1)-1);let s=Number(n);if(s===0&&(s=0),A?.enforceRange===
!0){if(Number.isNaN(s)||s===Number.POSITIVE_INFINITY||s===Number.NEGATIVE_INFINITY)throw l.errors.exception({header:"Integer conversion",message:`Could not conv\
ert ${l.util.Stringify(n)} to an integer.`});if(s=l.util.IntegerPart(s),s<o||s>C)throw l.errors.exception({header:"Integer conversion",message:`Value must be be\
tween ${o}-${C}, got ${s}.`});return s}return!Number.isNaN(s)&&A?.clamp===!0?(s=Math.min(Math.max(s,o),C),Math.floor(s)%2===0?s=Math.floor(s):s=Math.ceil(s),s):
Number.isNaN(s)||s===0&&Object.is(0,s)||s===Number.POSITIVE_INFINITY||s===Number.NEGATIVE_INFINITY?0:(s=l.util.IntegerPart(s),s=s%Math.pow(2,E),B==="signed"&&s>=
Math.pow(2,E)-1?s-Math.pow(2,E):s)},l.util.IntegerPart=function(n){const E=Math.floor(Math.abs(n));return n<0?-1*E:E},l.util.Stringify=function(n){switch(l.util.
Type(n)){case"Symbol":return`Symbol(${n.description})`;case"Object":return N(n);case"String":return`"${n}"`;default:return`${n}`}},l.sequenceConverter=function(n){
return(E,B,A,C)=>{if(l.util.Type(E)!=="Object")throw l.errors.exception({header:B,message:`${A} (${l.util.Stringify(E)}) is not iterable.`});const o=typeof C=="\
function"?C():E?.[Symbol.iterator]?.(),s=[];let g=0;if(o===void 0||typeof o.next!="function")throw l.errors.exception({header:B,message:`${A} is not iterable.`});
for(;;){const{done:a,value:c}=o.next();if(a)break;s.push(n(c,B,`${A}[${g++}]`))}return s}},l.recordConverter=function(n,E){return(B,A,C)=>{if(l.util.Type(B)!=="\
Object")throw l.errors.exception({header:A,message:`${C} ("${l.util.Type(B)}") is not an Object.`});const o={};if(!t.isProxy(B)){const g=[...Object.getOwnPropertyNames(
B),...Object.getOwnPropertySymbols(B)];for(const a of g){const c=n(a,A,C),R=E(B[a],A,C);o[c]=R}return o}const s=Reflect.ownKeys(B);for(const g of s)if(Reflect.getOwnPropertyDescriptor(
B,g)?.enumerable){const c=n(g,A,C),R=E(B[g],A,C);o[c]=R}return o}},l.interfaceConverter=function(n){return(E,B,A,C)=>{if(C?.strict!==!1&&!(E instanceof n))throw l.
errors.exception({header:B,message:`Expected ${A} ("${l.util.Stringify(E)}") to be an instance of ${n.name}.`});return E}},l.dictionaryConverter=function(n){return(E,B,A)=>{
const C=l.util.Type(E),o={};if(C==="Null"||C==="Undefined")return o;if(C!=="Object")throw l.errors.exception({header:B,message:`Expected ${E} to be one of: Null\
, Undefined, Object.`});for(const s of n){const{key:g,defaultValue:a,required:c,converter:R}=s;if(c===!0&&!Object.hasOwn(E,g))throw l.errors.exception({header:B,
message:`Missing required key "${g}".`});let m=E[g];const M=Object.hasOwn(s,"defaultValue");if(M&&m!==null&&(m??=a()),c||M||m!==void 0){if(m=R(m,B,`${A}.${g}`),
s.allowedValues&&!s.allowedValues.includes(m))throw l.errors.exception({header:B,message:`${m} is not an accepted type. Expected one of ${s.allowedValues.join("\
, ")}.`});o[g]=m}}return o}},l.nullableConverter=function(n){return(E,B,A)=>E===null?E:n(E,B,A)},l.converters.DOMString=function(n,E,B,A){if(n===null&&A?.legacyNullToEmptyString)
return"";if(typeof n=="symbol")throw l.errors.exception({header:E,message:`${B} is a symbol, which cannot be converted to a DOMString.`});return String(n)},l.converters.
ByteString=function(n,E,B){const A=l.converters.DOMString(n,E,B);for(let C=0;C<A.length;C++)if(A.charCodeAt(C)>255)throw new TypeError(`Cannot convert argument \
to a ByteString because the character at index ${C} has a value of ${A.charCodeAt(C)} which is greater than 255.`);return A},l.converters.USVString=D,l.converters.
boolean=function(n){return!!n},l.converters.any=function(n){return n},l.converters["long long"]=function(n,E,B){return l.util.ConvertToInt(n,64,"signed",void 0,
E,B)},l.converters["unsigned long long"]=function(n,E,B){return l.util.ConvertToInt(n,64,"unsigned",void 0,E,B)},l.converters["unsigned long"]=function(n,E,B){return l.
util.ConvertToInt(n,32,"unsigned",void 0,E,B)},l.converters["unsigned short"]=function(n,E,B,A){return l.util.ConvertToInt(n,16,"unsigned",A,E,B)},l.converters.
ArrayBuffer=function(n,E,B,A){if(l.util.Type(n)!=="Object"||!t.isAnyArrayBuffer(n))throw l.errors.conversionFailed({prefix:E,argument:`${B} ("${l.util.Stringify(
n)}")`,types:["ArrayBuffer"]});if(A?.allowShared===!1&&t.isSharedArrayBuffer(n))throw l.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not\
 allowed."});if(n.resizable||n.growable)throw l.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return n},l.converters.TypedArray=
function(n,E,B,A,C){if(l.util.Type(n)!=="Object"||!t.isTypedArray(n)||n.constructor.name!==E.name)throw l.errors.conversionFailed({prefix:B,argument:`${A} ("${l.
util.Stringify(n)}")`,types:[E.name]});if(C?.allowShared===!1&&t.isSharedArrayBuffer(n.buffer))throw l.errors.exception({header:"ArrayBuffer",message:"SharedArr\
ayBuffer is not allowed."});if(n.buffer.resizable||n.buffer.growable)throw l.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});
return n},l.converters.DataView=function(n,E,B,A){if(l.util.Type(n)!=="Object"||!t.isDataView(n))throw l.errors.exception({header:E,message:`${B} is not a DataV\
iew.`});if(A?.allowShared===!1&&t.isSharedArrayBuffer(n.buffer))throw l.errors.exception({header:"ArrayBuffer",message:"SharedArrayBuffer is not allowed."});if(n.
buffer.resizable||n.buffer.growable)throw l.errors.exception({header:"ArrayBuffer",message:"Received a resizable ArrayBuffer."});return n},l.converters.BufferSource=
function(n,E,B,A){if(t.isAnyArrayBuffer(n))return l.converters.ArrayBuffer(n,E,B,{...A,allowShared:!1});if(t.isTypedArray(n))return l.converters.TypedArray(n,n.
constructor,E,B,{...A,allowShared:!1});if(t.isDataView(n))return l.converters.DataView(n,E,B,{...A,allowShared:!1});throw l.errors.conversionFailed({prefix:E,argument:`${B}\
 ("${l.util.Stringify(n)}")`,types:["BufferSource"]})},l.converters["sequence<ByteString>"]=l.sequenceConverter(l.converters.ByteString),l.converters["sequence<\
sequence<ByteString>>"]=l.sequenceConverter(l.converters["sequence<ByteString>"]),l.converters["record<ByteString, ByteString>"]=l.recordConverter(l.converters.
ByteString,l.converters.ByteString),O.exports={webidl:l}}),2607:(O=>{function W(e){if(!e)return"failure";switch(e.trim().toLowerCase()){case"unicode-1-1-utf-8":case"\
unicode11utf8":case"unicode20utf8":case"utf-8":case"utf8":case"x-unicode20utf8":return"UTF-8";case"866":case"cp866":case"csibm866":case"ibm866":return"IBM866";case"\
csisolatin2":case"iso-8859-2":case"iso-ir-101":case"iso8859-2":case"iso88592":case"iso_8859-2":case"iso_8859-2:1987":case"l2":case"latin2":return"ISO-8859-2";case"\
csisolatin3":case"iso-8859-3":case"iso-ir-109":case"iso8859-3":case"iso88593":case"iso_8859-3":case"iso_8859-3:1988":case"l3":case"latin3":return"ISO-8859-3";case"\
csisolatin4":case"iso-8859-4":case"iso-ir-110":case"iso8859-4":case"iso88594":case"iso_8859-4":case"iso_8859-4:1988":case"l4":case"latin4":return"ISO-8859-4";case"\
csisolatincyrillic":case"cyrillic":case"iso-8859-5":case"iso-ir-144":case"iso8859-5":case"iso88595":case"iso_8859-5":case"iso_8859-5:1988":return"ISO-8859-5";case"\
arabic":case"asmo-708":case"csiso88596e":case"csiso88596i":case"csisolatinarabic":case"ecma-114":case"iso-8859-6":case"iso-8859-6-e":case"iso-8859-6-i":case"iso\
-ir-127":case"iso8859-6":case"iso88596":case"iso_8859-6":case"iso_8859-6:1987":return"ISO-8859-6";case"csisolatingreek":case"ecma-118":case"elot_928":case"greek":case"\
greek8":case"iso-8859-7":case"iso-ir-126":case"iso8859-7":case"iso88597":case"iso_8859-7":case"iso_8859-7:1987":case"sun_eu_greek":return"ISO-8859-7";case"csiso\
88598e":case"csisolatinhebrew":case"hebrew":case"iso-8859-8":case"iso-8859-8-e":case"iso-ir-138":case"iso8859-8":case"iso88598":case"iso_8859-8":case"iso_8859-8\
:1988":case"visual":return"ISO-8859-8";case"csiso88598i":case"iso-8859-8-i":case"logical":return"ISO-8859-8-I";case"csisolatin6":case"iso-8859-10":case"iso-ir-1\
57":case"iso8859-10":case"iso885910":case"l6":case"latin6":return"ISO-8859-10";case"iso-8859-13":case"iso8859-13":case"iso885913":return"ISO-8859-13";case"iso-8\
859-14":case"iso8859-14":case"iso885914":return"ISO-8859-14";case"csisolatin9":case"iso-8859-15":case"iso8859-15":case"iso885915":case"iso_8859-15":case"l9":return"\
ISO-8859-15";case"iso-8859-16":return"ISO-8859-16";case"cskoi8r":case"koi":case"koi8":case"koi8-r":case"koi8_r":return"KOI8-R";case"koi8-ru":case"koi8-u":return"\
KOI8-U";case"csmacintosh":case"mac":case"macintosh":case"x-mac-roman":return"macintosh";case"iso-8859-11":case"iso8859-11":case"iso885911":case"tis-620":case"wi\
ndows-874":return"windows-874";case"cp1250":case"windows-1250":case"x-cp1250":return"windows-1250";case"cp1251":case"windows-1251":case"x-cp1251":return"windows\
-1251";case"ansi_x3.4-1968":case"ascii":case"cp1252":case"cp819":case"csisolatin1":case"ibm819":case"iso-8859-1":case"iso-ir-100":case"iso8859-1":case"iso88591":case"\
iso_8859-1":case"iso_8859-1:1987":case"l1":case"latin1":case"us-ascii":case"windows-1252":case"x-cp1252":return"windows-1252";case"cp1253":case"windows-1253":case"\
x-cp1253":return"windows-1253";case"cp1254":case"csisolatin5":case"iso-8859-9":case"iso-ir-148":case"iso8859-9":case"iso88599":case"iso_8859-9":case"iso_8859-9:\
1989":case"l5":case"latin5":case"windows-1254":case"x-cp1254":return"windows-1254";case"cp1255":case"windows-1255":case"x-cp1255":return"windows-1255";case"cp12\
56":case"windows-1256":case"x-cp1256":return"windows-1256";case"cp1257":case"windows-1257":case"x-cp1257":return"windows-1257";case"cp1258":case"windows-1258":case"\
x-cp1258":return"windows-1258";case"x-mac-cyrillic":case"x-mac-ukrainian":return"x-mac-cyrillic";case"chinese":case"csgb2312":case"csiso58gb231280":case"gb2312":case"\
gb_2312":case"gb_2312-80":case"gbk":case"iso-ir-58":case"x-gbk":return"GBK";case"gb18030":return"gb18030";case"big5":case"big5-hkscs":case"cn-big5":case"csbig5":case"\
x-x-big5":return"Big5";case"cseucpkdfmtjapanese":case"euc-jp":case"x-euc-jp":return"EUC-JP";case"csiso2022jp":case"iso-2022-jp":return"ISO-2022-JP";case"csshift\
jis":case"ms932":case"ms_kanji":case"shift-jis":case"shift_jis":case"sjis":case"windows-31j":case"x-sjis":return"Shift_JIS";case"cseuckr":case"csksc56011987":case"\
euc-kr":case"iso-ir-149":case"korean":case"ks_c_5601-1987":case"ks_c_5601-1989":case"ksc5601":case"ksc_5601":case"windows-949":return"EUC-KR";case"csiso2022kr":case"\
hz-gb-2312":case"iso-2022-cn":case"iso-2022-cn-ext":case"iso-2022-kr":case"replacement":return"replacement";case"unicodefffe":case"utf-16be":return"UTF-16BE";case"\
csunicode":case"iso-10646-ucs-2":case"ucs-2":case"unicode":case"unicodefeff":case"utf-16":case"utf-16le":return"UTF-16LE";case"x-user-defined":return"x-user-def\
ined";default:return"failure"}}O.exports={getEncoding:W}}),8355:((O,W,e)=>{const{staticPropertyDescriptors:t,readOperation:N,fireAProgressEvent:f}=e(3610),{kState:D,
kError:l,kResult:n,kEvents:E,kAborted:B}=e(961),{webidl:A}=e(5893),{kEnumerableProperty:C}=e(3440);class o extends EventTarget{constructor(){super(),this[D]="em\
pty",this[n]=null,this[l]=null,this[E]={loadend:null,error:null,abort:null,load:null,progress:null,loadstart:null}}readAsArrayBuffer(g){A.brandCheck(this,o),A.argumentLengthCheck(
arguments,1,"FileReader.readAsArrayBuffer"),g=A.converters.Blob(g,{strict:!1}),N(this,g,"ArrayBuffer")}readAsBinaryString(g){A.brandCheck(this,o),A.argumentLengthCheck(
arguments,1,"FileReader.readAsBinaryString"),g=A.converters.Blob(g,{strict:!1}),N(this,g,"BinaryString")}readAsText(g,a=void 0){A.brandCheck(this,o),A.argumentLengthCheck(
arguments,1,"FileReader.readAsText"),g=A.converters.Blob(g,{strict:!1}),a!==void 0&&(a=A.converters.DOMString(a,"FileReader.readAsText","encoding")),N(this,g,"T\
ext",a)}readAsDataURL(g){A.brandCheck(this,o),A.argumentLengthCheck(arguments,1,"FileReader.readAsDataURL"),g=A.converters.Blob(g,{strict:!1}),N(this,g,"DataURL")}abort(){
if(this[D]==="empty"||this[D]==="done"){this[n]=null;return}this[D]==="loading"&&(this[D]="done",this[n]=null),this[B]=!0,f("abort",this),this[D]!=="loading"&&f(
"loadend",this)}get readyState(){switch(A.brandCheck(this,o),this[D]){case"empty":return this.EMPTY;case"loading":return this.LOADING;case"done":return this.DONE}}get result(){
return A.brandCheck(this,o),this[n]}get error(){return A.brandCheck(this,o),this[l]}get onloadend(){return A.brandCheck(this,o),this[E].loadend}set onloadend(g){
A.brandCheck(this,o),this[E].loadend&&this.removeEventListener("loadend",this[E].loadend),typeof g=="function"?(this[E].loadend=g,this.addEventListener("loadend",
g)):this[E].loadend=null}get onerror(){return A.brandCheck(this,o),this[E].error}set onerror(g){A.brandCheck(this,o),this[E].error&&this.removeEventListener("er\
ror",this[E].error),typeof g=="function"?(this[E].error=g,this.addEventListener("error",g)):this[E].error=null}get onloadstart(){return A.brandCheck(this,o),this[E].
loadstart}set onloadstart(g){A.brandCheck(this,o),this[E].loadstart&&this.removeEventListener("loadstart",this[E].loadstart),typeof g=="function"?(this[E].loadstart=
g,this.addEventListener("loadstart",g)):this[E].loadstart=null}get onprogress(){return A.brandCheck(this,o),this[E].progress}set onprogress(g){A.brandCheck(this,
o),this[E].progress&&this.removeEventListener("progress",this[E].progress),typeof g=="function"?(this[E].progress=g,this.addEventListener("progress",g)):this[E].
progress=null}get onload(){return A.brandCheck(this,o),this[E].load}set onload(g){A.brandCheck(this,o),this[E].load&&this.removeEventListener("load",this[E].load),
typeof g=="function"?(this[E].load=g,this.addEventListener("load",g)):this[E].load=null}get onabort(){return A.brandCheck(this,o),this[E].abort}set onabort(g){A.
brandCheck(this,o),this[E].abort&&this.removeEventListener("abort",this[E].abort),typeof g=="function"?(this[E].abort=g,this.addEventListener("abort",g)):this[E].
abort=null}}o.EMPTY=o.prototype.EMPTY=0,o.LOADING=o.prototype.LOADING=1,o.DONE=o.prototype.DONE=2,Object.defineProperties(o.prototype,{EMPTY:t,LOADING:t,DONE:t,
readAsArrayBuffer:C,readAsBinaryString:C,readAsText:C,readAsDataURL:C,abort:C,readyState:C,result:C,error:C,onloadstart:C,onprogress:C,onload:C,onabort:C,onerror:C,
onloadend:C,[Symbol.toStringTag]:{value:"FileReader",writable:!1,enumerable:!1,configurable:!0}}),Object.defineProperties(o,{EMPTY:t,LOADING:t,DONE:t}),O.exports=
{FileReader:o}}),8573:((O,W,e)=>{const{webidl:t}=e(5893),N=Symbol("ProgressEvent state");class f extends Event{constructor(l,n={}){l=t.converters.DOMString(l,"P\
rogressEvent constructor","type"),n=t.converters.ProgressEventInit(n??{}),super(l,n),this[N]={lengthComputable:n.lengthComputable,loaded:n.loaded,total:n.total}}get lengthComputable(){
return t.brandCheck(this,f),this[N].lengthComputable}get loaded(){return t.brandCheck(this,f),this[N].loaded}get total(){return t.brandCheck(this,f),this[N].total}}
t.converters.ProgressEventInit=t.dictionaryConverter([{key:"lengthComputable",converter:t.converters.boolean,defaultValue:()=>!1},{key:"loaded",converter:t.converters["\
unsigned long long"],defaultValue:()=>0},{key:"total",converter:t.converters["unsigned long long"],defaultValue:()=>0},{key:"bubbles",converter:t.converters.boolean,
defaultValue:()=>!1},{key:"cancelable",converter:t.converters.boolean,defaultValue:()=>!1},{key:"composed",converter:t.converters.boolean,defaultValue:()=>!1}]),
O.exports={ProgressEvent:f}}),961:(O=>{O.exports={kState:Symbol("FileReader state"),kResult:Symbol("FileReader result"),kError:Symbol("FileReader error"),kLastProgressEventFired:Symbol(
"FileReader last progress event fired timestamp"),kEvents:Symbol("FileReader events"),kAborted:Symbol("FileReader aborted")}}),3610:((O,W,e)=>{const{kState:t,kError:N,
kResult:f,kAborted:D,kLastProgressEventFired:l}=e(961),{ProgressEvent:n}=e(8573),{getEncoding:E}=e(2607),{serializeAMimeType:B,parseMIMEType:A}=e(1900),{types:C}=e(
7975),{StringDecoder:o}=e(3193),{btoa:s}=e(4573),g={enumerable:!0,writable:!1,configurable:!1};function a(x,L,G,Q){if(x[t]==="loading")throw new DOMException("I\
nvalid state","InvalidStateError");x[t]="loading",x[f]=null,x[N]=null;const u=L.stream().getReader(),i=[];let y=u.read(),w=!0;(async()=>{for(;!x[D];)try{const{done:I,
value:h}=await y;if(w&&!x[D]&&queueMicrotask(()=>{c("loadstart",x)}),w=!1,!I&&C.isUint8Array(h))i.push(h),(x[l]===void 0||Date.now()-x[l]>=50)&&!x[D]&&(x[l]=Date.
now(),queueMicrotask(()=>{c("progress",x)})),y=u.read();else if(I){queueMicrotask(()=>{x[t]="done";try{const F=R(i,G,L.type,Q);if(x[D])return;x[f]=F,c("load",x)}catch(F){
x[N]=F,c("error",x)}x[t]!=="loading"&&c("loadend",x)});break}}catch(I){if(x[D])return;queueMicrotask(()=>{x[t]="done",x[N]=I,c("error",x),x[t]!=="loading"&&c("l\
oadend",x)});break}})()}function c(x,L){const G=new n(x,{bubbles:!1,cancelable:!1});L.dispatchEvent(G)}function R(x,L,G,Q){switch(L){case"DataURL":{let r="data:";
const u=A(G||"application/octet-stream");u!=="failure"&&(r+=B(u)),r+=";base64,";const i=new o("latin1");for(const y of x)r+=s(i.write(y));return r+=s(i.end()),r}case"\
Text":{let r="failure";if(Q&&(r=E(Q)),r==="failure"&&G){const u=A(G);u!=="failure"&&(r=E(u.parameters.get("charset")))}return r==="failure"&&(r="UTF-8"),m(x,r)}case"\
ArrayBuffer":return U(x).buffer;case"BinaryString":{let r="";const u=new o("latin1");for(const i of x)r+=u.write(i);return r+=u.end(),r}}}function m(x,L){const G=U(
x),Q=M(G);let r=0;Q!==null&&(L=Q,r=Q==="UTF-8"?3:2);const u=G.slice(r);return new TextDecoder(L).decode(u)}function M(x){const[L,G,Q]=x;return L===239&&G===187&&
Q===191?"UTF-8":L===254&&G===255?"UTF-16BE":L===255&&G===254?"UTF-16LE":null}function U(x){const L=x.reduce((Q,r)=>Q+r.byteLength,0);let G=0;return x.reduce((Q,r)=>(Q.
set(r,G),G+=r.byteLength,Q),new Uint8Array(L))}O.exports={staticPropertyDescriptors:g,readOperation:a,fireAProgressEvent:c}}),6897:((O,W,e)=>{const{uid:t,states:N,
sentCloseFrameState:f,emptyBuffer:D,opcodes:l}=e(736),{kReadyState:n,kSentClose:E,kByteParser:B,kReceivedClose:A,kResponse:C}=e(1216),{fireEvent:o,failWebsocketConnection:s,
isClosing:g,isClosed:a,isEstablished:c,parseExtensions:R}=e(8625),{channels:m}=e(2414),{CloseEvent:M}=e(5188),{makeRequest:U}=e(9967),{fetching:x}=e(4398),{Headers:L,
getHeadersList:G}=e(660),{getDecodeSplit:Q}=e(3168),{WebsocketFrameSend:r}=e(3264);let u;try{u=e(7598)}catch{}function i(F,b,T,Y,H,tA){const iA=F;iA.protocol=F.
protocol==="ws:"?"http:":"https:";const BA=U({urlList:[iA],client:T,serviceWorkers:"none",referrer:"no-referrer",mode:"websocket",credentials:"include",cache:"n\
o-store",redirect:"error"});if(tA.headers){const IA=G(new L(tA.headers));BA.headersList=IA}const gA=u.randomBytes(16).toString("base64");BA.headersList.append("\
sec-websocket-key",gA),BA.headersList.append("sec-websocket-version","13");for(const IA of b)BA.headersList.append("sec-websocket-protocol",IA);return BA.headersList.
append("sec-websocket-extensions","permessage-deflate; client_max_window_bits"),x({request:BA,useParallelQueue:!0,dispatcher:tA.dispatcher,processResponse(IA){if(IA.
type==="error"||IA.status!==101){s(Y,"Received network error or non-101 status code.");return}if(b.length!==0&&!IA.headersList.get("Sec-WebSocket-Protocol")){s(
Y,"Server did not respond with sent protocols.");return}if(IA.headersList.get("Upgrade")?.toLowerCase()!=="websocket"){s(Y,'Server did not set Upgrade header to\
 "websocket".');return}if(IA.headersList.get("Connection")?.toLowerCase()!=="upgrade"){s(Y,'Server did not set Connection header to "upgrade".');return}const uA=IA.
headersList.get("Sec-WebSocket-Accept"),RA=u.createHash("sha1").update(gA+t).digest("base64");if(uA!==RA){s(Y,"Incorrect hash received in Sec-WebSocket-Accept h\
eader.");return}const _=IA.headersList.get("Sec-WebSocket-Extensions");let $;if(_!==null&&($=R(_),!$.has("permessage-deflate"))){s(Y,"Sec-WebSocket-Extensions h\
eader does not match.");return}const eA=IA.headersList.get("Sec-WebSocket-Protocol");if(eA!==null){const P=Q("sec-websocket-protocol",BA.headersList);if(P===null||
!P.includes(eA)){s(Y,"Protocol was not set in the opening handshake.");return}}IA.socket.on("data",w),IA.socket.on("close",I),IA.socket.on("error",h),m.open.hasSubscribers&&
m.open.publish({address:IA.socket.address(),protocol:eA,extensions:_}),H(IA,$)}})}function y(F,b,T,Y){if(!(g(F)||a(F)))if(!c(F))s(F,"Connection was closed befor\
e it was established."),F[n]=N.CLOSING;else if(F[E]===f.NOT_SENT){F[E]=f.PROCESSING;const H=new r;b!==void 0&&T===void 0?(H.frameData=Buffer.allocUnsafe(2),H.frameData.
writeUInt16BE(b,0)):b!==void 0&&T!==void 0?(H.frameData=Buffer.allocUnsafe(2+Y),H.frameData.writeUInt16BE(b,0),H.frameData.write(T,2,"utf-8")):H.frameData=D,F[C].
socket.write(H.createFrame(l.CLOSE)),F[E]=f.SENT,F[n]=N.CLOSING}else F[n]=N.CLOSING}function w(F){this.ws[B].write(F)||this.pause()}function I(){const{ws:F}=this,
{[C]:b}=F;b.socket.off("data",w),b.socket.off("close",I),b.socket.off("error",h);const T=F[E]===f.SENT&&F[A];let Y=1005,H="";const tA=F[B].closingInfo;tA&&!tA.error?
(Y=tA.code??1005,H=tA.reason):F[A]||(Y=1006),F[n]=N.CLOSED,o("close",F,(iA,BA)=>new M(iA,BA),{wasClean:T,code:Y,reason:H}),m.close.hasSubscribers&&m.close.publish(
{websocket:F,code:Y,reason:H})}function h(F){const{ws:b}=this;b[n]=N.CLOSING,m.socketError.hasSubscribers&&m.socketError.publish(F),this.destroy()}O.exports={establishWebSocketConnection:i,
closeWebSocketConnection:y}}),736:(O=>{const W="258EAFA5-E914-47DA-95CA-C5AB0DC85B11",e={enumerable:!0,writable:!1,configurable:!1},t={CONNECTING:0,OPEN:1,CLOSING:2,
CLOSED:3},N={NOT_SENT:0,PROCESSING:1,SENT:2},f={CONTINUATION:0,TEXT:1,BINARY:2,CLOSE:8,PING:9,PONG:10},D=2**16-1,l={INFO:0,PAYLOADLENGTH_16:2,PAYLOADLENGTH_64:3,
READ_DATA:4},n=Buffer.allocUnsafe(0),E={string:1,typedArray:2,arrayBuffer:3,blob:4};O.exports={uid:W,sentCloseFrameState:N,staticPropertyDescriptors:e,states:t,
opcodes:f,maxUnsigned16Bit:D,parserStates:l,emptyBuffer:n,sendHints:E}}),5188:((O,W,e)=>{const{webidl:t}=e(5893),{kEnumerableProperty:N}=e(3440),{kConstruct:f}=e(
6443),{MessagePort:D}=e(5919);class l extends Event{#A;constructor(o,s={}){if(o===f){super(arguments[1],arguments[2]),t.util.markAsUncloneable(this);return}const g="\
MessageEvent constructor";t.argumentLengthCheck(arguments,1,g),o=t.converters.DOMString(o,g,"type"),s=t.converters.MessageEventInit(s,g,"eventInitDict"),super(o,
s),this.#A=s,t.util.markAsUncloneable(this)}get data(){return t.brandCheck(this,l),this.#A.data}get origin(){return t.brandCheck(this,l),this.#A.origin}get lastEventId(){
return t.brandCheck(this,l),this.#A.lastEventId}get source(){return t.brandCheck(this,l),this.#A.source}get ports(){return t.brandCheck(this,l),Object.isFrozen(
this.#A.ports)||Object.freeze(this.#A.ports),this.#A.ports}initMessageEvent(o,s=!1,g=!1,a=null,c="",R="",m=null,M=[]){return t.brandCheck(this,l),t.argumentLengthCheck(
arguments,1,"MessageEvent.initMessageEvent"),new l(o,{bubbles:s,cancelable:g,data:a,origin:c,lastEventId:R,source:m,ports:M})}static createFastMessageEvent(o,s){
const g=new l(f,o,s);return g.#A=s,g.#A.data??=null,g.#A.origin??="",g.#A.lastEventId??="",g.#A.source??=null,g.#A.ports??=[],g}}const{createFastMessageEvent:n}=l;
delete l.createFastMessageEvent;class E extends Event{#A;constructor(o,s={}){const g="CloseEvent constructor";t.argumentLengthCheck(arguments,1,g),o=t.converters.
DOMString(o,g,"type"),s=t.converters.CloseEventInit(s),super(o,s),this.#A=s,t.util.markAsUncloneable(this)}get wasClean(){return t.brandCheck(this,E),this.#A.wasClean}get code(){
return t.brandCheck(this,E),this.#A.code}get reason(){return t.brandCheck(this,E),this.#A.reason}}class B extends Event{#A;constructor(o,s){const g="ErrorEvent \
constructor";t.argumentLengthCheck(arguments,1,g),super(o,s),t.util.markAsUncloneable(this),o=t.converters.DOMString(o,g,"type"),s=t.converters.ErrorEventInit(s??
{}),this.#A=s}get message(){return t.brandCheck(this,B),this.#A.message}get filename(){return t.brandCheck(this,B),this.#A.filename}get lineno(){return t.brandCheck(
this,B),this.#A.lineno}get colno(){return t.brandCheck(this,B),this.#A.colno}get error(){return t.brandCheck(this,B),this.#A.error}}Object.defineProperties(l.prototype,
{[Symbol.toStringTag]:{value:"MessageEvent",configurable:!0},data:N,origin:N,lastEventId:N,source:N,ports:N,initMessageEvent:N}),Object.defineProperties(E.prototype,
{[Symbol.toStringTag]:{value:"CloseEvent",configurable:!0},reason:N,code:N,wasClean:N}),Object.defineProperties(B.prototype,{[Symbol.toStringTag]:{value:"ErrorE\
vent",configurable:!0},message:N,filename:N,lineno:N,colno:N,error:N}),t.converters.MessagePort=t.interfaceConverter(D),t.converters["sequence<MessagePort>"]=t.
sequenceConverter(t.converters.MessagePort);const A=[{key:"bubbles",converter:t.converters.boolean,defaultValue:()=>!1},{key:"cancelable",converter:t.converters.
boolean,defaultValue:()=>!1},{key:"composed",converter:t.converters.boolean,defaultValue:()=>!1}];t.converters.MessageEventInit=t.dictionaryConverter([...A,{key:"\
data",converter:t.converters.any,defaultValue:()=>null},{key:"origin",converter:t.converters.USVString,defaultValue:()=>""},{key:"lastEventId",converter:t.converters.
DOMString,defaultValue:()=>""},{key:"source",converter:t.nullableConverter(t.converters.MessagePort),defaultValue:()=>null},{key:"ports",converter:t.converters["\
sequence<MessagePort>"],defaultValue:()=>new Array(0)}]),t.converters.CloseEventInit=t.dictionaryConverter([...A,{key:"wasClean",converter:t.converters.boolean,
defaultValue:()=>!1},{key:"code",converter:t.converters["unsigned short"],defaultValue:()=>0},{key:"reason",converter:t.converters.USVString,defaultValue:()=>""}]),
t.converters.ErrorEventInit=t.dictionaryConverter([...A,{key:"message",converter:t.converters.DOMString,defaultValue:()=>""},{key:"filename",converter:t.converters.
USVString,defaultValue:()=>""},{key:"lineno",converter:t.converters["unsigned long"],defaultValue:()=>0},{key:"colno",converter:t.converters["unsigned long"],defaultValue:()=>0},
{key:"error",converter:t.converters.any}]),O.exports={MessageEvent:l,CloseEvent:E,ErrorEvent:B,createFastMessageEvent:n}}),3264:((O,W,e)=>{const{maxUnsigned16Bit:t}=e(
736),N=16386;let f,D=null,l=N;try{f=e(7598)}catch{f={randomFillSync:function(A,C,o){for(let s=0;s<A.length;++s)A[s]=Math.random()*255|0;return A}}}function n(){
return l===N&&(l=0,f.randomFillSync(D??=Buffer.allocUnsafe(N),0,N)),[D[l++],D[l++],D[l++],D[l++]]}class E{constructor(A){this.frameData=A}createFrame(A){const C=this.
frameData,o=n(),s=C?.byteLength??0;let g=s,a=6;s>t?(a+=8,g=127):s>125&&(a+=2,g=126);const c=Buffer.allocUnsafe(s+a);c[0]=c[1]=0,c[0]|=128,c[0]=(c[0]&240)+A;c[a-
4]=o[0],c[a-3]=o[1],c[a-2]=o[2],c[a-1]=o[3],c[1]=g,g===126?c.writeUInt16BE(s,2):g===127&&(c[2]=c[3]=0,c.writeUIntBE(s,4,6)),c[1]|=128;for(let R=0;R<s;++R)c[a+R]=
C[R]^o[R&3];return c}}O.exports={WebsocketFrameSend:E}}),9469:((O,W,e)=>{const{createInflateRaw:t,Z_DEFAULT_WINDOWBITS:N}=e(8522),{isValidClientWindowBits:f}=e(
8625),{MessageSizeExceededError:D}=e(8707),l=Buffer.from([0,0,255,255]),n=Symbol("kBuffer"),E=Symbol("kLength");class B{#A;#e={};#t=0;constructor(C,o){this.#e.serverNoContextTakeover=
C.has("server_no_context_takeover"),this.#e.serverMaxWindowBits=C.get("server_max_window_bits"),this.#t=o.maxPayloadSize}decompress(C,o,s){if(!this.#A){let g=N;
if(this.#e.serverMaxWindowBits){if(!f(this.#e.serverMaxWindowBits)){s(new Error("Invalid server_max_window_bits"));return}g=Number.parseInt(this.#e.serverMaxWindowBits)}
try{this.#A=t({windowBits:g})}catch(a){s(a);return}this.#A[n]=[],this.#A[E]=0,this.#A.on("data",a=>{if(this.#A[E]+=a.length,this.#t>0&&this.#A[E]>this.#t){s(new D),
this.#A.removeAllListeners(),this.#A.destroy(),this.#A=null;return}this.#A[n].push(a)}),this.#A.on("error",a=>{this.#A=null,s(a)})}this.#A.write(C),o&&this.#A.write(
l),this.#A.flush(()=>{if(!this.#A)return;const g=Buffer.concat(this.#A[n],this.#A[E]);this.#A[n].length=0,this.#A[E]=0,s(null,g)})}}O.exports={PerMessageDeflate:B}}),
1652:((O,W,e)=>{const{Writable:t}=e(7075),N=e(4589),{parserStates:f,opcodes:D,states:l,emptyBuffer:n,sentCloseFrameState:E}=e(736),{kReadyState:B,kSentClose:A,kResponse:C,
kReceivedClose:o}=e(1216),{channels:s}=e(2414),{isValidStatusCode:g,isValidOpcode:a,failWebsocketConnection:c,websocketMessageReceived:R,utf8Decode:m,isControlFrame:M,
isTextBinaryFrame:U,isContinuationFrame:x}=e(8625),{WebsocketFrameSend:L}=e(3264),{closeWebSocketConnection:G}=e(6897),{PerMessageDeflate:Q}=e(9469),{MessageSizeExceededError:r}=e(
8707);function u(y,w,I){G(y,w,I,Buffer.byteLength(I)),c(y,I)}class i extends t{#A=[];#e=0;#t=0;#n=!1;#r=f.INFO;#s={};#o=[];#i;#g;#Q;constructor(w,I,h={}){super(),
this.ws=w,this.#i=I??new Map,this.#g=h.maxFragments??0,this.#Q=h.maxPayloadSize??0,this.#i.has("permessage-deflate")&&this.#i.set("permessage-deflate",new Q(I,h))}_write(w,I,h){
this.#A.push(w),this.#t+=w.length,this.#n=!0,this.run(h)}#B(){return this.#Q>0&&!M(this.#s.opcode)&&this.#s.payloadLength+this.#e>this.#Q?(u(this.ws,1009,"Paylo\
ad size exceeds maximum allowed size"),!1):!0}run(w){for(;this.#n;)if(this.#r===f.INFO){if(this.#t<2)return w();const I=this.consume(2),h=(I[0]&128)!==0,F=I[0]&
15,b=(I[1]&128)===128,T=!h&&F!==D.CONTINUATION,Y=I[1]&127,H=I[0]&64,tA=I[0]&32,iA=I[0]&16;if(!a(F))return c(this.ws,"Invalid opcode received"),w();if(b)return c(
this.ws,"Frame cannot be masked"),w();if(H!==0&&!this.#i.has("permessage-deflate")){c(this.ws,"Expected RSV1 to be clear.");return}if(tA!==0||iA!==0){c(this.ws,
"RSV1, RSV2, RSV3 must be clear");return}if(T&&!U(F)){c(this.ws,"Invalid frame type was fragmented.");return}if(U(F)&&this.#o.length>0){c(this.ws,"Expected cont\
inuation frame");return}if(this.#s.fragmented&&T){c(this.ws,"Fragmented frame exceeded 125 bytes.");return}if((Y>125||T)&&M(F)){c(this.ws,"Control frame either \
too large or fragmented");return}if(x(F)&&this.#o.length===0&&!this.#s.compressed){c(this.ws,"Unexpected continuation frame");return}if(Y<=125){if(this.#s.payloadLength=
Y,this.#r=f.READ_DATA,!this.#B())return}else Y===126?this.#r=f.PAYLOADLENGTH_16:Y===127&&(this.#r=f.PAYLOADLENGTH_64);U(F)&&(this.#s.binaryType=F,this.#s.compressed=
H!==0),this.#s.opcode=F,this.#s.masked=b,this.#s.fin=h,this.#s.fragmented=T}else if(this.#r===f.PAYLOADLENGTH_16){if(this.#t<2)return w();const I=this.consume(2);
if(this.#s.payloadLength=I.readUInt16BE(0),this.#r=f.READ_DATA,!this.#B())return}else if(this.#r===f.PAYLOADLENGTH_64){if(this.#t<8)return w();const I=this.consume(
8),h=I.readUInt32BE(0),F=I.readUInt32BE(4);if(h!==0||F>2**31-1){c(this.ws,"Received payload length > 2^31 bytes.");return}if(this.#s.payloadLength=F,this.#r=f.READ_DATA,
!this.#B())return}else if(this.#r===f.READ_DATA){if(this.#t<this.#s.payloadLength)return w();const I=this.consume(this.#s.payloadLength);if(M(this.#s.opcode)){this.#n=
this.parseControlFrame(I),this.#r=f.INFO;const h=this.ws[C].socket;if(this.#n&&h.writableNeedDrain){this.#n=!1,h.once("drain",()=>{this.destroyed||(this.#n=!0,this.
run(w))});return}}else if(this.#s.compressed){this.#i.get("permessage-deflate").decompress(I,this.#s.fin,(h,F)=>{if(h){const b=h instanceof r?1009:1007;u(this.ws,
b,h.message);return}if(this.writeFragments(F)){if(this.#Q>0&&this.#e>this.#Q){u(this.ws,1009,new r().message);return}if(!this.#s.fin){this.#r=f.INFO,this.#n=!0,
this.run(w);return}R(this.ws,this.#s.binaryType,this.consumeFragments()),this.#n=!0,this.#r=f.INFO,this.run(w)}}),this.#n=!1;break}else{if(!this.writeFragments(
I))return;if(this.#Q>0&&this.#e>this.#Q){u(this.ws,1009,new r().message);return}!this.#s.fragmented&&this.#s.fin&&R(this.ws,this.#s.binaryType,this.consumeFragments()),
this.#r=f.INFO}}}consume(w){if(w>this.#t)throw new Error("Called consume() before buffers satiated.");if(w===0)return n;if(this.#A[0].length===w)return this.#t-=
this.#A[0].length,this.#A.shift();const I=Buffer.allocUnsafe(w);let h=0;for(;h!==w;){const F=this.#A[0],{length:b}=F;if(b+h===w){I.set(this.#A.shift(),h);break}else if(b+
h>w){I.set(F.subarray(0,w-h),h),this.#A[0]=F.subarray(w-h);break}else I.set(this.#A.shift(),h),h+=F.length}return this.#t-=w,I}writeFragments(w){return this.#g>
0&&this.#o.length===this.#g?(u(this.ws,1008,"Too many message fragments"),!1):(this.#e+=w.length,this.#o.push(w),!0)}consumeFragments(){const w=this.#o;if(w.length===
1)return this.#e=0,w.shift();const I=Buffer.concat(w,this.#e);return this.#o=[],this.#e=0,I}parseCloseBody(w){N(w.length!==1);let I;if(w.length>=2&&(I=w.readUInt16BE(
0)),I!==void 0&&!g(I))return{code:1002,reason:"Invalid status code",error:!0};let h=w.subarray(2);h[0]===239&&h[1]===187&&h[2]===191&&(h=h.subarray(3));try{h=m(
h)}catch{return{code:1007,reason:"Invalid UTF-8",error:!0}}return{code:I,reason:h,error:!1}}parseControlFrame(w){const{opcode:I,payloadLength:h}=this.#s;if(I===
D.CLOSE){if(h===1)return c(this.ws,"Received close frame with a 1-byte body."),!1;if(this.#s.closeInfo=this.parseCloseBody(w),this.#s.closeInfo.error){const{code:F,
reason:b}=this.#s.closeInfo;return G(this.ws,F,b,b.length),c(this.ws,b),!1}if(this.ws[A]!==E.SENT){let F=n;this.#s.closeInfo.code&&(F=Buffer.allocUnsafe(2),F.writeUInt16BE(
this.#s.closeInfo.code,0));const b=new L(F);this.ws[C].socket.write(b.createFrame(D.CLOSE),T=>{T||(this.ws[A]=E.SENT)})}return this.ws[B]=l.CLOSING,this.ws[o]=!0,
!1}else if(I===D.PING){if(!this.ws[o]){const F=new L(w);this.ws[C].socket.write(F.createFrame(D.PONG)),s.ping.hasSubscribers&&s.ping.publish({payload:w})}}else I===
D.PONG&&s.pong.hasSubscribers&&s.pong.publish({payload:w});return!0}get closingInfo(){return this.#s.closeInfo}}O.exports={ByteParser:i}}),3900:((O,W,e)=>{const{
WebsocketFrameSend:t}=e(3264),{opcodes:N,sendHints:f}=e(736),D=e(4660),l=Buffer[Symbol.species];class n{#A=new D;#e=!1;#t;constructor(C){this.#t=C}add(C,o,s){if(s!==
f.blob){const a=E(C,s);if(!this.#e)this.#t.write(a,o);else{const c={promise:null,callback:o,frame:a};this.#A.push(c)}return}const g={promise:C.arrayBuffer().then(
a=>{g.promise=null,g.frame=E(a,s)}),callback:o,frame:null};this.#A.push(g),this.#e||this.#n()}async#n(){this.#e=!0;const C=this.#A;for(;!C.isEmpty();){const o=C.
shift();o.promise!==null&&await o.promise,this.#t.write(o.frame,o.callback),o.callback=o.frame=null}this.#e=!1}}function E(A,C){return new t(B(A,C)).createFrame(
C===f.string?N.TEXT:N.BINARY)}function B(A,C){switch(C){case f.string:return Buffer.from(A);case f.arrayBuffer:case f.blob:return new l(A);case f.typedArray:return new l(
A.buffer,A.byteOffset,A.byteLength)}}O.exports={SendQueue:n}}),1216:(O=>{O.exports={kWebSocketURL:Symbol("url"),kReadyState:Symbol("ready state"),kController:Symbol(
"controller"),kResponse:Symbol("response"),kBinaryType:Symbol("binary type"),kSentClose:Symbol("sent close"),kReceivedClose:Symbol("received close"),kByteParser:Symbol(
"byte parser")}}),8625:((O,W,e)=>{const{kReadyState:t,kController:N,kResponse:f,kBinaryType:D,kWebSocketURL:l}=e(1216),{states:n,opcodes:E}=e(736),{ErrorEvent:B,
createFastMessageEvent:A}=e(5188),{isUtf8:C}=e(4573),{collectASequenceOfCodePointsFast:o,removeHTTPWhitespace:s}=e(1900);function g(b){return b[t]===n.CONNECTING}
function a(b){return b[t]===n.OPEN}function c(b){return b[t]===n.CLOSING}function R(b){return b[t]===n.CLOSED}function m(b,T,Y=(tA,iA)=>new Event(tA,iA),H={}){const tA=Y(
b,H);T.dispatchEvent(tA)}function M(b,T,Y){if(b[t]!==n.OPEN)return;let H;if(T===E.TEXT)try{H=F(Y)}catch{G(b,"Received invalid UTF-8 in text frame.");return}else
T===E.BINARY&&(b[D]==="blob"?H=new Blob([Y]):H=U(Y));m("message",b,A,{origin:b[l].origin,data:H})}function U(b){return b.byteLength===b.buffer.byteLength?b.buffer:
b.buffer.slice(b.byteOffset,b.byteOffset+b.byteLength)}function x(b){if(b.length===0)return!1;for(let T=0;T<b.length;++T){const Y=b.charCodeAt(T);if(Y<33||Y>126||
Y===34||Y===40||Y===41||Y===44||Y===47||Y===58||Y===59||Y===60||Y===61||Y===62||Y===63||Y===64||Y===91||Y===92||Y===93||Y===123||Y===125)return!1}return!0}function L(b){
return b>=1e3&&b<1015?b!==1004&&b!==1005&&b!==1006:b>=3e3&&b<=4999}function G(b,T){const{[N]:Y,[f]:H}=b;Y.abort(),H?.socket&&!H.socket.destroyed&&H.socket.destroy(),
T&&m("error",b,(tA,iA)=>new B(tA,iA),{error:new Error(T),message:T})}function Q(b){return b===E.CLOSE||b===E.PING||b===E.PONG}function r(b){return b===E.CONTINUATION}
function u(b){return b===E.TEXT||b===E.BINARY}function i(b){return u(b)||r(b)||Q(b)}function y(b){const T={position:0},Y=new Map;for(;T.position<b.length;){const H=o(
";",b,T),[tA,iA=""]=H.split("=");Y.set(s(tA,!0,!1),s(iA,!1,!0)),T.position++}return Y}function w(b){if(b.length===0)return!1;for(let Y=0;Y<b.length;Y++){const H=b.
charCodeAt(Y);if(H<48||H>57)return!1}const T=Number.parseInt(b,10);return T>=8&&T<=15}const I=typeof process.versions.icu=="string",h=I?new TextDecoder("utf-8",
{fatal:!0}):void 0,F=I?h.decode.bind(h):function(b){if(C(b))return b.toString("utf-8");throw new TypeError("Invalid utf-8 received.")};O.exports={isConnecting:g,
isEstablished:a,isClosing:c,isClosed:R,fireEvent:m,isValidSubprotocol:x,isValidStatusCode:L,failWebsocketConnection:G,websocketMessageReceived:M,utf8Decode:F,isControlFrame:Q,
isContinuationFrame:r,isTextBinaryFrame:u,isValidOpcode:i,parseExtensions:y,isValidClientWindowBits:w}}),3726:((O,W,e)=>{const{webidl:t}=e(5893),{URLSerializer:N}=e(
1900),{environmentSettingsObject:f}=e(3168),{staticPropertyDescriptors:D,states:l,sentCloseFrameState:n,sendHints:E}=e(736),{kWebSocketURL:B,kReadyState:A,kController:C,
kBinaryType:o,kResponse:s,kSentClose:g,kByteParser:a}=e(1216),{isConnecting:c,isEstablished:R,isClosing:m,isValidSubprotocol:M,fireEvent:U}=e(8625),{establishWebSocketConnection:x,
closeWebSocketConnection:L}=e(6897),{ByteParser:G}=e(1652),{kEnumerableProperty:Q,isBlobLike:r}=e(3440),{getGlobalDispatcher:u}=e(2581),{types:i}=e(7975),{ErrorEvent:y,
CloseEvent:w}=e(5188),{SendQueue:I}=e(3900);class h extends EventTarget{#A={open:null,error:null,close:null,message:null};#e=0;#t="";#n="";#r;constructor(Y,H=[]){
super(),t.util.markAsUncloneable(this);const tA="WebSocket constructor";t.argumentLengthCheck(arguments,1,tA);const iA=t.converters["DOMString or sequence<DOMSt\
ring> or WebSocketInit"](H,tA,"options");Y=t.converters.USVString(Y,tA,"url"),H=iA.protocols;const BA=f.settingsObject.baseUrl;let gA;try{gA=new URL(Y,BA)}catch(DA){
throw new DOMException(DA,"SyntaxError")}if(gA.protocol==="http:"?gA.protocol="ws:":gA.protocol==="https:"&&(gA.protocol="wss:"),gA.protocol!=="ws:"&&gA.protocol!==
"wss:")throw new DOMException(`Expected a ws: or wss: protocol, got ${gA.protocol}`,"SyntaxError");if(gA.hash||gA.href.endsWith("#"))throw new DOMException("Got\
 fragment","SyntaxError");if(typeof H=="string"&&(H=[H]),H.length!==new Set(H.map(DA=>DA.toLowerCase())).size)throw new DOMException("Invalid Sec-WebSocket-Prot\
ocol value","SyntaxError");if(H.length>0&&!H.every(DA=>M(DA)))throw new DOMException("Invalid Sec-WebSocket-Protocol value","SyntaxError");this[B]=new URL(gA.href);
const cA=f.settingsObject;this[C]=x(gA,H,cA,this,(DA,IA)=>this.#s(DA,IA),iA),this[A]=h.CONNECTING,this[g]=n.NOT_SENT,this[o]="blob"}close(Y=void 0,H=void 0){t.brandCheck(
this,h);const tA="WebSocket.close";if(Y!==void 0&&(Y=t.converters["unsigned short"](Y,tA,"code",{clamp:!0})),H!==void 0&&(H=t.converters.USVString(H,tA,"reason")),
Y!==void 0&&Y!==1e3&&(Y<3e3||Y>4999))throw new DOMException("invalid code","InvalidAccessError");let iA=0;if(H!==void 0&&(iA=Buffer.byteLength(H),iA>123))throw new DOMException(
`Reason must be less than 123 bytes; received ${iA}`,"SyntaxError");L(this,Y,H,iA)}send(Y){t.brandCheck(this,h);const H="WebSocket.send";if(t.argumentLengthCheck(
arguments,1,H),Y=t.converters.WebSocketSendData(Y,H,"data"),c(this))throw new DOMException("Sent before connected.","InvalidStateError");if(!(!R(this)||m(this)))
if(typeof Y=="string"){const tA=Buffer.byteLength(Y);this.#e+=tA,this.#r.add(Y,()=>{this.#e-=tA},E.string)}else i.isArrayBuffer(Y)?(this.#e+=Y.byteLength,this.#r.
add(Y,()=>{this.#e-=Y.byteLength},E.arrayBuffer)):ArrayBuffer.isView(Y)?(this.#e+=Y.byteLength,this.#r.add(Y,()=>{this.#e-=Y.byteLength},E.typedArray)):r(Y)&&(this.#e+=
Y.size,this.#r.add(Y,()=>{this.#e-=Y.size},E.blob))}get readyState(){return t.brandCheck(this,h),this[A]}get bufferedAmount(){return t.brandCheck(this,h),this.#e}get url(){
return t.brandCheck(this,h),N(this[B])}get extensions(){return t.brandCheck(this,h),this.#n}get protocol(){return t.brandCheck(this,h),this.#t}get onopen(){return t.
brandCheck(this,h),this.#A.open}set onopen(Y){t.brandCheck(this,h),this.#A.open&&this.removeEventListener("open",this.#A.open),typeof Y=="function"?(this.#A.open=
Y,this.addEventListener("open",Y)):this.#A.open=null}get onerror(){return t.brandCheck(this,h),this.#A.error}set onerror(Y){t.brandCheck(this,h),this.#A.error&&
this.removeEventListener("error",this.#A.error),typeof Y=="function"?(this.#A.error=Y,this.addEventListener("error",Y)):this.#A.error=null}get onclose(){return t.
brandCheck(this,h),this.#A.close}set onclose(Y){t.brandCheck(this,h),this.#A.close&&this.removeEventListener("close",this.#A.close),typeof Y=="function"?(this.#A.
close=Y,this.addEventListener("close",Y)):this.#A.close=null}get onmessage(){return t.brandCheck(this,h),this.#A.message}set onmessage(Y){t.brandCheck(this,h),this.#A.
message&&this.removeEventListener("message",this.#A.message),typeof Y=="function"?(this.#A.message=Y,this.addEventListener("message",Y)):this.#A.message=null}get binaryType(){
return t.brandCheck(this,h),this[o]}set binaryType(Y){t.brandCheck(this,h),Y!=="blob"&&Y!=="arraybuffer"?this[o]="blob":this[o]=Y}#s(Y,H){this[s]=Y;const tA=this[C]?.
dispatcher?.webSocketOptions,iA=tA?.maxFragments,BA=tA?.maxPayloadSize,gA=new G(this,H,{maxFragments:iA,maxPayloadSize:BA});gA.on("drain",F),gA.on("error",b.bind(
this)),Y.socket.ws=this,this[a]=gA,this.#r=new I(Y.socket),this[A]=l.OPEN;const cA=Y.headersList.get("sec-websocket-extensions");cA!==null&&(this.#n=cA);const DA=Y.
headersList.get("sec-websocket-protocol");DA!==null&&(this.#t=DA),U("open",this)}}h.CONNECTING=h.prototype.CONNECTING=l.CONNECTING,h.OPEN=h.prototype.OPEN=l.OPEN,
h.CLOSING=h.prototype.CLOSING=l.CLOSING,h.CLOSED=h.prototype.CLOSED=l.CLOSED,Object.defineProperties(h.prototype,{CONNECTING:D,OPEN:D,CLOSING:D,CLOSED:D,url:Q,readyState:Q,
bufferedAmount:Q,onopen:Q,onerror:Q,onclose:Q,close:Q,onmessage:Q,binaryType:Q,send:Q,extensions:Q,protocol:Q,[Symbol.toStringTag]:{value:"WebSocket",writable:!1,
enumerable:!1,configurable:!0}}),Object.defineProperties(h,{CONNECTING:D,OPEN:D,CLOSING:D,CLOSED:D}),t.converters["sequence<DOMString>"]=t.sequenceConverter(t.converters.
DOMString),t.converters["DOMString or sequence<DOMString>"]=function(T,Y,H){return t.util.Type(T)==="Object"&&Symbol.iterator in T?t.converters["sequence<DOMStr\
ing>"](T):t.converters.DOMString(T,Y,H)},t.converters.WebSocketInit=t.dictionaryConverter([{key:"protocols",converter:t.converters["DOMString or sequence<DOMStr\
ing>"],defaultValue:()=>new Array(0)},{key:"dispatcher",converter:t.converters.any,defaultValue:()=>u()},{key:"headers",converter:t.nullableConverter(t.converters.
HeadersInit)}]),t.converters["DOMString or sequence<DOMString> or WebSocketInit"]=function(T){return t.util.Type(T)==="Object"&&!(Symbol.iterator in T)?t.converters.
WebSocketInit(T):{protocols:t.converters["DOMString or sequence<DOMString>"](T)}},t.converters.WebSocketSendData=function(T){if(t.util.Type(T)==="Object"){if(r(
T))return t.converters.Blob(T,{strict:!1});if(ArrayBuffer.isView(T)||i.isArrayBuffer(T))return t.converters.BufferSource(T)}return t.converters.USVString(T)};function F(){
this.ws[s].socket.resume()}function b(T){let Y,H;T instanceof w?(Y=T.reason,H=T.code):Y=T.message,U("error",this,()=>new y("error",{error:T,message:Y})),L(this,
H)}O.exports={WebSocket:h}}),9783:((O,W,e)=>{e.d(W,{s:()=>t});function t(l){const n=l.protocol==="https:";if(N(l))return;const E=n?process.env.https_proxy||process.
env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(E)try{return new D(E)}catch{if(!E.startsWith("http://")&&!E.startsWith("https://"))return new D(
`http://${E}`)}else return}function N(l){if(!l.hostname)return!1;const n=l.hostname;if(f(n))return!0;const E=process.env.no_proxy||process.env.NO_PROXY||"";if(!E)
return!1;let B;l.port?B=Number(l.port):l.protocol==="http:"?B=80:l.protocol==="https:"&&(B=443);const A=[l.hostname.toUpperCase()];typeof B=="number"&&A.push(`${A[0]}\
:${B}`);for(const C of E.split(",").map(o=>o.trim().toUpperCase()).filter(o=>o))if(C==="*"||A.some(o=>o===C||o.endsWith(`.${C}`)||C.startsWith(".")&&o.endsWith(
`${C}`)))return!0;return!1}function f(l){const n=l.toLowerCase();return n==="localhost"||n.startsWith("127.")||n.startsWith("[::1]")||n.startsWith("[0:0:0:0:0:0\
:0:1]")}class D extends URL{constructor(n,E){super(n,E),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.
password)}get username(){return this._decodedUsername}get password(){return this._decodedPassword}}})};

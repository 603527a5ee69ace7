export const id=7848,ids=[7848],modules={9362:((Ft,i,pe)=>{const{createReadStream:Oe}=pe(3024),{Writable:De}=pe(7075),{toUint8Array:Le,concatBytes:Ze}=pe(2882),
{createHash:He,createHmac:Re}=pe(7598),Fe=pe(8522);async function je(oe,g,a=1024*1024){const l=oe.size;let T=0;for(;T<l;){const _=oe.slice(T,Math.min(l,T+a));g(
new Uint8Array(await _.arrayBuffer())),T+=_.size}}const Be=async function(g,a){const l=new g;return await je(a,T=>{l.update(T)}),l.digest()};class ve extends De{hash;constructor(g,a){
super(a),this.hash=g}_write(g,a,l){try{this.hash.update(Le(g))}catch(T){return l(T)}l()}}const Qe=(oe,g)=>new Promise((a,l)=>{if(!X(g)){l(new Error("Unable to c\
alculate hash for non-file streams."));return}const T=Oe(g.path,{start:g.start,end:g.end}),_=new oe,D=new ve(_);T.pipe(D),T.on("error",F=>{D.end(),l(F)}),D.on("\
error",l),D.on("finish",function(){_.digest().then(a).catch(l)})}),X=oe=>typeof oe.path=="string",ue=(oe,g)=>{if(g.readableFlowing!==null)throw new Error("Unabl\
e to calculate hash for flowing readable stream");const a=new oe,l=new ve(a);return g.pipe(l),new Promise((T,_)=>{g.on("error",D=>{l.end(),_(D)}),l.on("error",_),
l.on("finish",()=>{a.digest().then(T).catch(_)})})};class M{digestLength=16;state=Uint32Array.from(B);writeBuffer=new DataView(new ArrayBuffer(64));bufferLength=0;bytesHashed=0;update(g){
const a=Le(g);let l=0,T=a.byteLength;for(this.bytesHashed+=T;T>0;)this.writeBuffer.setUint8(this.bufferLength++,a[l++]),--T,this.bufferLength===64&&(Ye(this.state,
this.writeBuffer),this.bufferLength=0)}async digest(){const g=Uint32Array.from(this.state),a=new DataView(this.writeBuffer.buffer.slice(0));let l=this.bufferLength;
const T=this.bytesHashed*8;if(a.setUint8(l++,128),this.bufferLength%64>=56){for(let F=l;F<64;++F)a.setUint8(F,0);Ye(g,a),l=0}for(let F=l;F<56;++F)a.setUint8(F,0);
a.setUint32(56,T>>>0,!0),a.setUint32(60,Math.floor(T/2**32),!0),Ye(g,a);const _=new Uint8Array(16),D=new DataView(_.buffer);for(let F=0;F<4;++F)D.setUint32(F*4,
g[F],!0);return _}reset(){this.state.set(B),this.writeBuffer=new DataView(new ArrayBuffer(64)),this.bufferLength=0,this.bytesHashed=0}}const B=[1732584193,4023233417,
2562383102,271733878],se=4294967295,G=Uint8Array.of(7,12,17,22,5,9,14,20,4,11,16,23,6,10,15,21),Me=Array.from({length:64},(oe,g)=>Math.abs(Math.sin(g+1))*2**32>>>
0);function Ye(oe,g){let a=oe[0],l=oe[1],T=oe[2],_=oe[3];for(let D=0;D<64;++D){let F,ne;D<16?(F=l&T|~l&_,ne=D):D<32?(F=_&l|T&~_,ne=(5*D+1)%16):D<48?(F=l^T^_,ne=
(3*D+5)%16):(F=T^(l|~_),ne=7*D%16);const le=g.getUint32(ne*4,!0),$e=_;_=T,T=l;const xe=G[(D>>4)*4+(D&3)],me=(a+F&se)+(le+Me[D]&se)&se;l=l+((me<<xe|me>>>32-xe)>>>
0)&se,a=$e}oe[0]=oe[0]+a&se,oe[1]=oe[1]+l&se,oe[2]=oe[2]+T&se,oe[3]=oe[3]+_&se}const et=(()=>{try{return He("md5"),!0}catch{return!1}})()?We():M;function We(){return class{digestLength=16;hash=He(
"md5");update(g){this.hash.update(Le(g))}async digest(){const g=this.hash.copy().digest();return new Uint8Array(g.buffer,g.byteOffset,g.byteLength)}reset(){this.
hash=He("md5")}}}const Ce=new Uint32Array(256);for(let oe=0;oe<256;++oe){let g=oe;for(let a=0;a<8;++a)g=g&1?3988292384^g>>>1:g>>>1;Ce[oe]=g>>>0}const ht=4294967295;
class Ge{digestLength=4;checksum=ht;update(g){for(let a=0;a<g.length;++a)this.checksum=this.checksum>>>8^Ce[(this.checksum^g[a])&255]}digestSync(){return(this.checksum^
ht)>>>0}async digest(){const g=this.digestSync(),a=new Uint8Array(4);return new DataView(a.buffer).setUint32(0,g,!1),a}reset(){this.checksum=ht}}const ot=typeof Fe.
crc32=="function"?Fe.crc32:void 0,Xe=ot?_e(ot):Ge;function _e(oe){return class{digestLength=4;value=0;update(a){this.value=oe(a,this.value)}digestSync(){return this.
value>>>0}async digest(){const a=new Uint8Array(4);return new DataView(a.buffer).setUint32(0,this.digestSync(),!1),a}reset(){this.value=0}}}const Ie=64,at=32,Mt=2**
53-1;class tt{digestLength=at;state=Int32Array.from(nt);w;buffer=new Uint8Array(64);bufferLength=0;bytesHashed=0;finished=!1;inner;outer;constructor(g){if(g){const a=tt.
normalizeKey(g);this.inner=new tt,this.outer=new tt;const{inner:l,outer:T}=this,_=new Uint8Array(Ie*2);for(let D=0;D<Ie;++D)_[D]=54^a[D],_[D+Ie]=92^a[D];l.update(
_.subarray(0,Ie)),T.update(_.subarray(Ie))}}update(g){if(this.finished)throw new Error("Attempted to update an already finished HMAC.");if(this.inner){this.inner.
update(g);return}const a=Le(g);let l=0,{byteLength:T}=a;if(this.bytesHashed+=T,this.bytesHashed*8>Mt)throw new Error("Cannot hash more than 2^53 - 1 bits");for(;T>
0;)this.buffer[this.bufferLength++]=a[l++],T--,this.bufferLength===Ie&&(this.hashBuffer(),this.bufferLength=0)}async digest(){const{inner:g,outer:a}=this;if(g&&
a){if(this.finished)throw new Error("Attempted to digest an already finished HMAC.");this.finished=!0;const l=g.digestSync();return a.update(l),a.digestSync()}return this.
digestSync()}reset(){this.state=Int32Array.from(nt),this.buffer=new Uint8Array(64),this.bufferLength=0,this.bytesHashed=0}digestSync(){const g=this.state.slice(),
a=this.buffer.slice();let l=this.bufferLength;const T=this.bytesHashed*8,_=new DataView(a.buffer,a.byteOffset,a.byteLength);if(_.setUint8(l++,128),(l-1)%Ie>=Ie-
8){for(let F=l;F<Ie;++F)_.setUint8(F,0);this.hashBufferWith(g,a),l=0}for(let F=l;F<Ie-8;++F)_.setUint8(F,0);_.setUint32(Ie-8,Math.floor(T/4294967296),!1),_.setUint32(
Ie-4,T,!1),this.hashBufferWith(g,a);const D=new Uint8Array(at);for(let F=0;F<8;++F)D[F*4]=g[F]>>>24&255,D[F*4+1]=g[F]>>>16&255,D[F*4+2]=g[F]>>>8&255,D[F*4+3]=g[F]>>>
0&255;return D}static normalizeKey(g){const a=Le(g);if(a.byteLength>Ie){const l=new tt;l.update(a);const T=l.digestSync(),_=new Uint8Array(Ie);return _.set(T),_}
if(a.byteLength<Ie){const l=new Uint8Array(Ie);return l.set(a),l}return a}hashBuffer(){this.hashBufferWith(this.state,this.buffer)}hashBufferWith(g,a){const l=this.
w??=new Int32Array(64);let T=g[0],_=g[1],D=g[2],F=g[3],ne=g[4],le=g[5],$e=g[6],xe=g[7];for(let me=0;me<Ie;++me){if(me<16)l[me]=(a[me*4]&255)<<24|(a[me*4+1]&255)<<
16|(a[me*4+2]&255)<<8|a[me*4+3]&255;else{let Ae=l[me-2];const wt=(Ae>>>17|Ae<<15)^(Ae>>>19|Ae<<13)^Ae>>>10;Ae=l[me-15];const rt=(Ae>>>7|Ae<<25)^(Ae>>>18|Ae<<14)^
Ae>>>3;l[me]=(wt+l[me-7]|0)+(rt+l[me-16]|0)}const Se=(((ne>>>6|ne<<26)^(ne>>>11|ne<<21)^(ne>>>25|ne<<7))+(ne&le^~ne&$e)|0)+(xe+(Ct[me]+l[me]|0)|0)|0,Te=((T>>>2|
T<<30)^(T>>>13|T<<19)^(T>>>22|T<<10))+(T&_^T&D^_&D)|0;xe=$e,$e=le,le=ne,ne=F+Se|0,F=D,D=_,_=T,T=Se+Te|0}g[0]+=T,g[1]+=_,g[2]+=D,g[3]+=F,g[4]+=ne,g[5]+=le,g[6]+=
$e,g[7]+=xe}}const nt=new Int32Array([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]),Ct=new Int32Array([1116352408,1899447441,
3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,3835390401,
4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,338241895,
666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,4094571909,
275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,3204031479,
3329325298]),Ne=(()=>{try{return He("sha256"),!0}catch{return!1}})()?J():tt;function J(){return class{digestLength=32;secret;hash;isHmac;finished=!1;constructor(g){
this.secret=g,this.isHmac=!!g,this.hash=this.createHash()}update(g){if(this.finished)throw new Error("Attempted to update an already finished hash.");this.hash.
update(g)}async digest(){let g;return this.isHmac?(this.finished=!0,g=this.hash.digest()):g=this.hash.copy().digest(),new Uint8Array(g.buffer,g.byteOffset,g.byteLength)}reset(){
this.hash=this.createHash(),this.finished=!1}createHash(){return this.secret?Re("sha256",w(this.secret)):He("sha256")}}}function w(oe){return typeof oe=="string"?
oe:ArrayBuffer.isView(oe)?Buffer.from(oe.buffer,oe.byteOffset,oe.byteLength):Buffer.from(oe)}const{digest:U,sign:j,importKey:q}=globalThis?.crypto?.subtle??{},we=typeof U==
"function"&&typeof j=="function"&&typeof q=="function"?globalThis.crypto.subtle:void 0,ke=8*1024*1024;class It{digestLength=32;secret;pending=[];pendingBytes=0;fallback;finished=!1;constructor(g){
g&&(this.secret=Le(g))}update(g){if(this.finished)throw new Error("Attempted to update an already finished HMAC.");if(this.fallback){this.fallback.update(g);return}
this.pending.push(g.slice()),this.pendingBytes+=g.byteLength,this.pendingBytes>=ke&&this.switchToFallback()}async digest(){if(this.fallback)return this.fallback.
digest();if(this.secret&&this.finished)throw new Error("Attempted to digest an already finished HMAC.");const g=Ze(this.pending);if(we){if(this.secret){this.finished=
!0;const T=await we.importKey("raw",this.secret,{name:"HMAC",hash:"SHA-256"},!1,["sign"]),_=await we.sign("HMAC",T,g);return new Uint8Array(_)}const l=await we.
digest("SHA-256",g);return new Uint8Array(l)}const a=new tt(this.secret);return a.update(g),a.digest()}reset(){this.pending=[],this.pendingBytes=0,this.fallback=
void 0,this.finished=!1}switchToFallback(){const g=new tt(this.secret);for(const a of this.pending)g.update(a);this.fallback=g,this.pending=[],this.pendingBytes=
0}}i.Crc32=Xe,i.Crc32Js=Ge,i.Crc32Node=Xe,i.Md5=et,i.Md5Js=M,i.Md5Node=et,i.Sha256=Ne,i.Sha256Js=tt,i.Sha256Node=Ne,i.Sha256WebCrypto=It,i.blobHasher=Be,i.blobReader=
je,i.fileStreamHasher=Qe,i.readableStreamHasher=ue}),4614:((Ft,i,pe)=>{const{hasOwn:Oe}=pe(4514),{getSmithyContext:De,normalizeProvider:Le}=pe(4514);i.getSmithyContext=
De,i.normalizeProvider=Le;const{SMITHY_CONTEXT_KEY:Ze,AlgorithmId:He}=pe(4566);i.AlgorithmId=He;const{NormalizedSchema:Re}=pe(5982),Fe=(u,h)=>{const N=[];if(u&&
N.push(u),h)for(const R of h)N.push(R);return N},je=(u,h)=>`${u||"anonymous"}${h&&h.length>0?` (a.k.a. ${h.join(",")})`:""}`,Be=()=>{let u=[],h=[],N=!1;const R=new Set,
K=ie=>ie.sort((re,be)=>ve[be.step]-ve[re.step]||Qe[be.priority||"normal"]-Qe[re.priority||"normal"]),Z=ie=>{let re=!1;const be=d=>{const p=Fe(d.name,d.aliases);
if(p.includes(ie)){re=!0;for(const m of p)R.delete(m);return!1}return!0};return u=u.filter(be),h=h.filter(be),re},te=ie=>{let re=!1;const be=d=>{if(d.middleware===
ie){re=!0;for(const p of Fe(d.name,d.aliases))R.delete(p);return!1}return!0};return u=u.filter(be),h=h.filter(be),re},ce=ie=>(u.forEach(re=>{ie.add(re.middleware,
{...re})}),h.forEach(re=>{ie.addRelativeTo(re.middleware,{...re})}),ie.identifyOnResolve?.(st.identifyOnResolve()),ie),ge=ie=>{const re=[];return ie.before.forEach(
be=>{be.before.length===0&&be.after.length===0?re.push(be):re.push(...ge(be))}),re.push(ie),ie.after.reverse().forEach(be=>{be.before.length===0&&be.after.length===
0?re.push(be):re.push(...ge(be))}),re},Ke=(ie=!1)=>{const re=[],be=[],d={};return u.forEach(m=>{const S={...m,before:[],after:[]};for(const P of Fe(S.name,S.aliases))
d[P]=S;re.push(S)}),h.forEach(m=>{const S={...m,before:[],after:[]};for(const P of Fe(S.name,S.aliases))d[P]=S;be.push(S)}),be.forEach(m=>{if(m.toMiddleware){const S=d[m.
toMiddleware];if(S===void 0){if(ie)return;throw new Error(`${m.toMiddleware} is not found when adding ${je(m.name,m.aliases)} middleware ${m.relation} ${m.toMiddleware}`)}
m.relation==="after"&&S.after.push(m),m.relation==="before"&&S.before.push(m)}}),K(re).map(ge).reduce((m,S)=>(m.push(...S),m),[])},st={add:(ie,re={})=>{const{name:be,
override:d,aliases:p}=re,m={step:"initialize",priority:"normal",middleware:ie,...re},S=Fe(be,p);if(S.length>0){if(S.some(P=>R.has(P))){if(!d)throw new Error(`Du\
plicate middleware name '${je(be,p)}'`);for(const P of S){const L=u.findIndex(Y=>Y.name===P||Y.aliases?.some(de=>de===P));if(L===-1)continue;const v=u[L];if(v.step!==
m.step||m.priority!==v.priority)throw new Error(`"${je(v.name,v.aliases)}" middleware with ${v.priority} priority in ${v.step} step cannot be overridden by "${je(
be,p)}" middleware with ${m.priority} priority in ${m.step} step.`);u.splice(L,1)}}for(const P of S)R.add(P)}u.push(m)},addRelativeTo:(ie,re)=>{const{name:be,override:d,
aliases:p}=re,m={middleware:ie,...re},S=Fe(be,p);if(S.length>0){if(S.some(P=>R.has(P))){if(!d)throw new Error(`Duplicate middleware name '${je(be,p)}'`);for(const P of S){
const L=h.findIndex(Y=>Y.name===P||Y.aliases?.some(de=>de===P));if(L===-1)continue;const v=h[L];if(v.toMiddleware!==m.toMiddleware||v.relation!==m.relation)throw new Error(
`"${je(v.name,v.aliases)}" middleware ${v.relation} "${v.toMiddleware}" middleware cannot be overridden by "${je(be,p)}" middleware ${m.relation} "${m.toMiddleware}\
" middleware.`);h.splice(L,1)}}for(const P of S)R.add(P)}h.push(m)},clone:()=>ce(Be()),use:ie=>{ie.applyToStack(st)},remove:ie=>typeof ie=="string"?Z(ie):te(ie),
removeByTag:ie=>{let re=!1;const be=d=>{const{tags:p,name:m,aliases:S}=d;if(p&&p.includes(ie)){const P=Fe(m,S);for(const L of P)R.delete(L);return re=!0,!1}return!0};
return u=u.filter(be),h=h.filter(be),re},concat:ie=>{const re=ce(Be());return re.use(ie),re.identifyOnResolve(N||re.identifyOnResolve()||(ie.identifyOnResolve?.()??
!1)),re},applyToStack:ce,identify:()=>Ke(!0).map(ie=>{const re=ie.step??ie.relation+" "+ie.toMiddleware;return je(ie.name,ie.aliases)+" - "+re}),identifyOnResolve(ie){
return typeof ie=="boolean"&&(N=ie),N},resolve:(ie,re)=>{for(const be of Ke().map(d=>d.middleware).reverse())ie=be(ie,re);return N&&console.log(st.identify()),ie}};
return st},ve={initialize:5,serialize:4,build:3,finalizeRequest:2,deserialize:1},Qe={high:3,normal:2,low:1},X=u=>()=>{throw new Error(u)},ue=u=>()=>Promise.reject(
u),M=()=>{const u=new WeakSet;return(h,N)=>{if(typeof N=="object"&&N!==null){if(u.has(N))return"[Circular]";u.add(N)}return N}},B=u=>new Promise(h=>setTimeout(h,
u*1e3)),se={minDelay:2,maxDelay:120};var G;(function(u){u.ABORTED="ABORTED",u.FAILURE="FAILURE",u.SUCCESS="SUCCESS",u.RETRY="RETRY",u.TIMEOUT="TIMEOUT"})(G||(G=
{}));const Me=u=>{if(u.state===G.ABORTED){const h=new Error(`${JSON.stringify({...u,reason:"Request was aborted"},M())}`);throw h.name="AbortError",h}else if(u.
state===G.TIMEOUT){const h=new Error(`${JSON.stringify({...u,reason:"Waiter has timed out"},M())}`);throw h.name="TimeoutError",h}else if(u.state!==G.SUCCESS)throw new Error(
`${JSON.stringify(u,M())}`);return u},Ye=async({minDelay:u,maxDelay:h,maxWaitTime:N,abortController:R,client:K,abortSignal:Z},te,ce)=>{const ge={},[Ke,st]=[u*1e3,
h*1e3];let ie=0;const re=Date.now()+N*1e3,be=Date.now()+6e4;let d=!1;for(;;){if(ie>0){const S=We(Ke,st,ie,re);if(R?.signal?.aborted||Z?.aborted){const P="AbortC\
ontroller signal aborted.";return ge[P]|=0,ge[P]+=1,{state:G.ABORTED,observedResponses:ge}}if(Date.now()+S>re)return{state:G.TIMEOUT,observedResponses:ge};await B(
S/1e3)}const{state:p,reason:m}=await ce(K,te);if(m){const S=et(m);ge[S]|=0,ge[S]+=1}if(p!==G.RETRY)return{state:p,reason:m,final:m,observedResponses:ge};ie+=1,!d&&
Date.now()>=be&&(yt(ge,K),d=!0)}},yt=(u={},h)=>{const N=Object.keys(u);let R=0;for(const te of N){const ce=u[te]|0;te.startsWith("403:")&&(R+=ce)}const K=h?.config?.
logger,Z=typeof K?.warn=="function"&&!K.constructor?.name?.includes?.("NoOpLogger")?K:console;(R>=3||N[N.length-1]?.startsWith("403:"))&&Z.warn("@smithy/util-wa\
iter WARN - 403 status code encountered during waiter polling.")},et=u=>{const h=u?.$response?.statusCode??u?.$metadata?.httpStatusCode;return u?.$responseBodyText?
`${h?h+": ":""}Deserialization error for body: ${u.$responseBodyText}`:h?u?.$response||u?.message?`${h??"Unknown"}: ${u?.message}`:`${h}: OK`:String(u?.message??
JSON.stringify(u,M())??"Unknown")},We=(u,h,N,R)=>{const K=Math.log(h/u)/Math.log(2)+1;if(N>K)return h;const Z=u*2**(N-1),te=Math.min(Z,h),ce=Ce(u,te);if(Date.now()+
ce>R){const ge=R-Date.now();return Math.max(0,ge-500)}return ce},Ce=(u,h)=>u+Math.random()*(h-u),ht=u=>{if(u.maxWaitTime<=0)throw new Error("WaiterConfiguration\
.maxWaitTime must be greater than 0");if(u.minDelay<=0)throw new Error("WaiterConfiguration.minDelay must be greater than 0");if(u.maxDelay<=0)throw new Error("\
WaiterConfiguration.maxDelay must be greater than 0");if(u.maxWaitTime<=u.minDelay)throw new Error(`WaiterConfiguration.maxWaitTime [${u.maxWaitTime}] must be g\
reater than WaiterConfiguration.minDelay [${u.minDelay}] for this waiter`);if(u.maxDelay<u.minDelay)throw new Error(`WaiterConfiguration.maxDelay [${u.maxDelay}\
] must be greater than WaiterConfiguration.minDelay [${u.minDelay}] for this waiter`)},Ge=u=>{let h;const N=new Promise(R=>{h=()=>R({state:G.ABORTED}),typeof u.
addEventListener=="function"?u.addEventListener("abort",h):u.onabort=h});return{clearListener(){typeof u.removeEventListener=="function"&&u.removeEventListener(
"abort",h)},aborted:N}},ot=async(u,h,N)=>{const R={...se,...u};ht(R);const K=[Ye(R,h,N)],Z=[];if(u.abortSignal){const{aborted:te,clearListener:ce}=Ge(u.abortSignal);
Z.push(ce),K.push(te)}if(u.abortController?.signal){const{aborted:te,clearListener:ce}=Ge(u.abortController.signal);Z.push(ce),K.push(te)}return Promise.race(K).
then(te=>{for(const ce of Z)ce();return te})};class Xe{config;middlewareStack=Be();initConfig;handlers;constructor(h){this.config=h;const{protocol:N,protocolSettings:R}=h;
R&&typeof N=="function"&&(h.protocol=new N(R))}send(h,N,R){const K=typeof N!="function"?N:void 0,Z=typeof N=="function"?N:R,te=K===void 0&&this.config.cacheMiddleware===
!0;let ce;if(te){this.handlers||(this.handlers=new WeakMap);const ge=this.handlers;ge.has(h.constructor)?ce=ge.get(h.constructor):(ce=h.resolveMiddleware(this.middlewareStack,
this.config,K),ge.set(h.constructor,ce))}else delete this.handlers,ce=h.resolveMiddleware(this.middlewareStack,this.config,K);if(Z)ce(h).then(ge=>Z(null,ge.output),
ge=>Z(ge)).catch(()=>{});else return ce(h).then(ge=>ge.output)}destroy(){this.config?.requestHandler?.destroy?.(),delete this.handlers}}const _e="***SensitiveIn\
formation***";function Ie(u,h){if(h==null)return h;const N=Re.of(u);if(N.getMergedTraits().sensitive)return _e;if(N.isListSchema()){const R=N.getValueSchema();if(R.
getMergedTraits().sensitive)return _e;if(Array.isArray(h))return h.map(K=>Ie(R,K))}else if(N.isMapSchema()){const R=N.getValueSchema();if(N.getKeySchema().getMergedTraits().
sensitive||R.getMergedTraits().sensitive)return _e;if(typeof h=="object")return Object.fromEntries(Object.entries(h).map(([K,Z])=>[K,Ie(R,Z)]))}else if(N.isStructSchema()&&
typeof h=="object"){const R=h,K={};for(const[Z,te]of N.structIterator())R[Z]!=null&&(K[Z]=Ie(te,R[Z]));return K}return h}const at=Symbol.for("@smithy/op-event-s\
tream");class Mt{middlewareStack=Be();schema;static classBuilder(){return new tt}resolveMiddlewareWithContext(h,N,R,{middlewareFn:K,clientName:Z,commandName:te,
inputFilterSensitiveLog:ce,outputFilterSensitiveLog:ge,smithyContext:Ke,additionalContext:st,CommandCtor:ie}){for(const Y of K.bind(this)(ie,h,N,R))this.middlewareStack.
use(Y);const re=h.concat(this.middlewareStack),{logger:be}=N,d=st[Ze],p={logger:be,clientName:Z,commandName:te,inputFilterSensitiveLog:ce,outputFilterSensitiveLog:ge,
...st,[Ze]:{...d,commandInstance:this,...Ke,...R?.metricsRecorder===void 0?{}:{metricsRecorder:R.metricsRecorder},...R?.abortSignal===void 0?{}:{abortSignal:R.abortSignal}}},
{requestHandler:m}=N;let S=R??{};S.metricsRecorder&&(S={...S},delete S.metricsRecorder);let P;const L=this.schema,v=L?.[at];if(v!==void 0)P=v;else if(L&&Array.isArray(
L)&&L[0]===9){const[,,,,Y,de]=L;P=L[at]=!!(Re.of(Y).getEventStreamMember()||Re.of(de).getEventStreamMember())}return P&&(S={isEventStream:P,...S}),re.resolve(Y=>m.
handle(Y.request,S),p)}}class tt{_init=()=>{};_ep={};_middlewareFn=()=>[];_commandName="";_clientName="";_additionalContext={};_smithyContext={};_inputFilterSensitiveLog=void 0;_outputFilterSensitiveLog=void 0;_serializer=null;_deserializer=null;_operationSchema;init(h){
this._init=h}ep(h){return this._ep=h,this}m(h){return this._middlewareFn=h,this}s(h,N,R={}){return this._smithyContext={service:h,operation:N,...R},this}c(h={}){
return this._additionalContext=h,this}n(h,N){return this._clientName=h,this._commandName=N,this}f(h=R=>R,N=R=>R){return this._inputFilterSensitiveLog=h,this._outputFilterSensitiveLog=
N,this}ser(h){return this._serializer=h,this}de(h){return this._deserializer=h,this}sc(h){return this._operationSchema=h,this._smithyContext.operationSchema=h,this}build(){
const h=this;let N;return N=class extends Mt{input;static getEndpointParameterInstructions(){return h._ep}constructor(...[R]){super(),this.input=R??{},h._init(this),
this.schema=h._operationSchema}resolveMiddleware(R,K,Z){const te=h._operationSchema,ce=te?.[4]??te?.input,ge=te?.[5]??te?.output;return this.resolveMiddlewareWithContext(
R,K,Z,{CommandCtor:N,middlewareFn:h._middlewareFn,clientName:h._clientName,commandName:h._commandName,inputFilterSensitiveLog:h._inputFilterSensitiveLog??(te?Ie.
bind(null,ce):Ke=>Ke),outputFilterSensitiveLog:h._outputFilterSensitiveLog??(te?Ie.bind(null,ge):Ke=>Ke),smithyContext:h._smithyContext,additionalContext:h._additionalContext})}serialize=h.
_serializer;deserialize=h._deserializer}}}const nt="***SensitiveInformation***",Ct=(u,h,N)=>{for(const[Z,te]of Object.entries(u)){const ce=async function(Ke,st,ie){
const re=new te(Ke);if(typeof st=="function")this.send(re,st);else if(typeof ie=="function"){if(typeof st!="object")throw new Error(`Expected http options but g\
ot ${typeof st}`);this.send(re,st||{},ie)}else return this.send(re,st)},ge=(Z[0].toLowerCase()+Z.slice(1)).replace(/Command$/,"");h.prototype[ge]=ce}const{paginators:R={},
waiters:K={}}=N??{};for(const[Z,te]of Object.entries(R))h.prototype[Z]===void 0&&(h.prototype[Z]=function(ce={},ge,...Ke){return te({...ge,client:this},ce,...Ke)});
for(const[Z,te]of Object.entries(K))h.prototype[Z]===void 0&&(h.prototype[Z]=async function(ce={},ge,...Ke){let st=ge;return typeof ge=="number"&&(st={maxWaitTime:ge}),
te({...st,client:this},ce,...Ke)})};class Pe extends Error{static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";$fault;$response;$retryable;$metadata;constructor(h){
super(h.message),Object.setPrototypeOf(this,Object.getPrototypeOf(this).constructor.prototype),this.name=h.name,this.$fault=h.$fault,this.$metadata=h.$metadata}static isInstance(h){
if(!h)return!1;const N=h;return Pe.prototype.isPrototypeOf(N)||!!N.$fault&&!!N.$metadata&&(N.$fault==="client"||N.$fault==="server")}static[Symbol.hasInstance](h){
if(!h)return!1;const N=h;if(this===Pe)return Pe.isInstance(h);if(Pe.isInstance(h)){if(this.prototype.isPrototypeOf(h))return!0;const R=Object.prototype.hasOwnProperty.
call(this,"shapeId")?this.shapeId:void 0;let K=!1;if(R){let te=Object.getPrototypeOf(N);for(;te&&te!==Object.prototype;){const ce=te.constructor,ge=ce!==Pe&&Object.
prototype.hasOwnProperty.call(ce,"shapeId")?ce?.shapeId:void 0;if(ge&&(K=!0,ge===R))return!0;te=Object.getPrototypeOf(te)}}if(R&&K)return!1;const Z=this.name;if(Z&&
Z.length>=6){if(N.name===Z)return!0;let te=Object.getPrototypeOf(N);for(;te&&te!==Object.prototype;){const ce=te.constructor?.name;if(ce&&ce!=="Error"&&ce===Z)return!0;
te=Object.getPrototypeOf(te)}}}return!1}}const Ne=(u,h={})=>{Object.entries(h).filter(([,R])=>R!==void 0).forEach(([R,K])=>{(u[R]==null||u[R]==="")&&(u[R]=K)});
const N=u.message||u.Message||"UnknownError";return u.message=N,delete u.Message,u},J=({output:u,parsedBody:h,exceptionCtor:N,errorCode:R})=>{const K=U(u),Z=K.httpStatusCode?
K.httpStatusCode+"":void 0,te=new N({name:h?.code||h?.Code||R||Z||"UnknownError",$fault:"client",$metadata:K});throw Ne(te,h)},w=u=>({output:h,parsedBody:N,errorCode:R})=>{
J({output:h,parsedBody:N,exceptionCtor:u,errorCode:R})},U=u=>({httpStatusCode:u.statusCode,requestId:u.headers["x-amzn-requestid"]??u.headers["x-amzn-request-id"]??
u.headers["x-amz-request-id"],extendedRequestId:u.headers["x-amz-id-2"],cfId:u.headers["x-amz-cf-id"]}),j=u=>{switch(u){case"standard":return{retryMode:"standar\
d",connectionTimeout:3100};case"in-region":return{retryMode:"standard",connectionTimeout:1100};case"cross-region":return{retryMode:"standard",connectionTimeout:3100};case"\
mobile":return{retryMode:"standard",connectionTimeout:3e4};default:return{}}};let q=!1;const we=u=>{u&&!q&&parseInt(u.substring(1,u.indexOf(".")))<16&&(q=!0)},ke=Object.
values(He),It=u=>{const h=[];for(const N in He){if(!Oe(He,N))continue;const R=He[N];u[R]!==void 0&&h.push({algorithmId:()=>R,checksumConstructor:()=>u[R]})}for(const[
N,R]of Object.entries(u.checksumAlgorithms??{}))h.push({algorithmId:()=>N,checksumConstructor:()=>R});return{addChecksumAlgorithm(N){u.checksumAlgorithms=u.checksumAlgorithms??
{};const R=N.algorithmId(),K=N.checksumConstructor();ke.includes(R)?u.checksumAlgorithms[R.toUpperCase()]=K:u.checksumAlgorithms[R]=K,h.push(N)},checksumAlgorithms(){
return h}}},oe=u=>{const h={};return u.checksumAlgorithms().forEach(N=>{const R=N.algorithmId();ke.includes(R)&&(h[R]=N.checksumConstructor())}),h},g=u=>({setRetryStrategy(h){
u.retryStrategy=h},retryStrategy(){return u.retryStrategy}}),a=u=>{const h={};return h.retryStrategy=u.retryStrategy(),h},l=u=>Object.assign(It(u),g(u)),T=l,_=u=>Object.
assign(oe(u),a(u)),D=u=>Array.isArray(u)?u:[u],F=u=>{const h="#text";for(const N in u)Oe(u,N)&&(u[N][h]!==void 0?u[N]=u[N][h]:typeof u[N]=="object"&&u[N]!==null&&
(u[N]=F(u[N])));return u},ne=u=>u!=null;class le{trace(){}debug(){}info(){}warn(){}error(){}}function $e(u,h,N){let R,K,Z;if(typeof h>"u"&&typeof N>"u")R={},Z=u;else{
if(R=u,typeof h=="function")return K=h,Z=N,Se(R,K,Z);Z=h}for(const te in Z)if(Oe(Z,te)){if(!Array.isArray(Z[te])){R[te]=Z[te];continue}Te(R,null,Z,te)}return R}
const xe=u=>{const h={};for(const[N,R]of Object.entries(u||{}))h[N]=[,R];return h},me=(u,h)=>{const N={};for(const R in h)Oe(h,R)&&Te(N,u,h,R);return N},Se=(u,h,N)=>$e(
u,Object.entries(N).reduce((R,[K,Z])=>(Array.isArray(Z)?R[K]=Z:typeof Z=="function"?R[K]=[h,Z()]:R[K]=[h,Z],R),{})),Te=(u,h,N,R)=>{if(h!==null){let te=N[R];typeof te==
"function"&&(te=[,te]);const[ce=Ae,ge=wt,Ke=R]=te;(typeof ce=="function"&&ce(h[Ke])||typeof ce!="function"&&ce)&&(u[R]=ge(h[Ke]));return}let[K,Z]=N[R];if(typeof Z==
"function"){let te;const ce=K===void 0&&(te=Z())!=null,ge=typeof K=="function"&&!!K(void 0)||typeof K!="function"&&!!K;ce?u[R]=te:ge&&(u[R]=Z())}else{const te=K===
void 0&&Z!=null,ce=typeof K=="function"&&!!K(Z)||typeof K!="function"&&!!K;(te||ce)&&(u[R]=Z)}},Ae=u=>u!=null,wt=u=>u,rt=u=>{if(u!==u)return"NaN";switch(u){case 1/0:
return"Infinity";case-1/0:return"-Infinity";default:return u}},pt=u=>u.toISOString().replace(".000Z","Z"),ct=u=>{if(u==null)return{};if(Array.isArray(u))return u.
filter(h=>h!=null).map(ct);if(typeof u=="object"){const h={};for(const N in u)Oe(u,N)&&u[N]!=null&&(h[N]=ct(u[N]));return h}return u};function Nt(u,h,N,R){return function(Z,te,ce,ge,Ke={}){
const st=Object.assign({},u,Z);return Mt.classBuilder().ep(st).m(function(ie,re,be,d){const p=te.call(this,ie,re,be,d);return p.unshift(R(be,ie.getEndpointParameterInstructions())),
p}).s(h,ce,Ke).n(N,ce.charAt(0).toUpperCase()+ce.slice(1)+"Command").sc(ge).build()}}i.Client=Xe,i.Command=Mt,i.NoOpLogger=le,i.SENSITIVE_STRING=nt,i.ServiceException=
Pe,i.WaiterState=G,i._json=ct,i.checkExceptions=Me,i.constructStack=Be,i.convertMap=xe,i.createAggregatedClient=Ct,i.createWaiter=ot,i.decorateServiceException=
Ne,i.emitWarningIfUnsupportedVersion=we,i.getArrayIfSingleItem=D,i.getChecksumConfiguration=It,i.getDefaultClientConfiguration=T,i.getDefaultExtensionConfiguration=
l,i.getRetryConfiguration=g,i.getValueFromTextNode=F,i.invalidFunction=X,i.invalidProvider=ue,i.isSerializableHeaderValue=ne,i.loadConfigsForDefaultMode=j,i.makeBuilder=
Nt,i.map=$e,i.resolveChecksumRuntimeConfig=oe,i.resolveDefaultRuntimeConfig=_,i.resolveRetryRuntimeConfig=a,i.schemaLogFilter=Ie,i.serializeDateTime=pt,i.serializeFloat=
rt,i.take=me,i.throwDefaultError=J,i.waiterServiceDefaults=se,i.withBaseException=w}),7567:((Ft,i,pe)=>{const{homedir:Oe}=pe(8161),{sep:De,join:Le}=pe(6760),{createHash:Ze}=pe(
7598),{readFile:He}=pe(1455),{IniSectionType:Re}=pe(4566),{normalizeProvider:Fe}=pe(4614),{isValidHostLabel:je}=pe(4514);class Be extends Error{name="ProviderEr\
ror";tryNextLink;constructor(O,$=!0){let Q,fe=!0;typeof $=="boolean"?(Q=void 0,fe=$):$!=null&&typeof $=="object"&&(Q=$.logger,fe=$.tryNextLink??!0),super(O),this.
tryNextLink=fe,Object.setPrototypeOf(this,Be.prototype),Q?.debug?.(`@smithy/property-provider ${fe?"->":"(!)"} ${O}`)}static from(O,$=!0){return Object.assign(new this(
O.message,$),O)}}class ve extends Be{name="CredentialsProviderError";constructor(O,$=!0){super(O,$),Object.setPrototypeOf(this,ve.prototype)}}class Qe extends Be{name="\
TokenProviderError";constructor(O,$=!0){super(O,$),Object.setPrototypeOf(this,Qe.prototype)}}const X=(...b)=>async()=>{if(b.length===0)throw new Be("No provider\
s in chain");let O;for(const $ of b)try{return await $()}catch(Q){if(O=Q,Q?.tryNextLink)continue;throw Q}throw O},ue=b=>()=>Promise.resolve(b),M=(b,O,$)=>{let Q,
fe,Ee,ft=!1;const qe=async()=>{fe||(fe=b());try{Q=await fe,Ee=!0,ft=!1}finally{fe=void 0}return Q};return O===void 0?async bt=>((!Ee||bt?.forceRefresh)&&(Q=await qe()),
Q):async bt=>((!Ee||bt?.forceRefresh)&&(Q=await qe()),ft?Q:$&&!$(Q)?(ft=!0,Q):(O(Q)&&await qe(),Q))},B=(b,O,$)=>{if(O in b){if(b[O]==="true")return!0;if(b[O]===
"false")return!1;throw new Error(`Cannot load ${$} "${O}". Expected "true" or "false", got ${b[O]}.`)}},se=(b,O,$)=>{if(!(O in b))return;const Q=parseInt(b[O],10);
if(Number.isNaN(Q))throw new TypeError(`Cannot load ${$} '${O}'. Expected number, got '${b[O]}'.`);return Q};var G;(function(b){b.ENV="env",b.CONFIG="shared con\
fig entry"})(G||(G={}));const Me={},Ye=()=>process&&process.geteuid?`${process.geteuid()}`:"DEFAULT",yt=()=>{const{HOME:b,USERPROFILE:O,HOMEPATH:$,HOMEDRIVE:Q=`\
C:${De}`}=process.env;if(b)return b;if(O)return O;if($)return`${Q}${$}`;const fe=Ye();return Me[fe]||(Me[fe]=Oe()),Me[fe]},et="AWS_PROFILE",We="default",Ce=b=>b.
profile||process.env[et]||We,ht=b=>{const $=Ze("sha1").update(b).digest("hex");return Le(yt(),".aws","sso","cache",`${$}.json`)},Ge={},ot=async b=>{if(Ge[b])return Ge[b];
const O=ht(b),$=await He(O,"utf8");return JSON.parse($)},Xe=".",_e=b=>Object.entries(b).filter(([O])=>{const $=O.indexOf(Xe);return $===-1?!1:Object.values(Re).
includes(O.substring(0,$))}).reduce((O,[$,Q])=>{const fe=$.indexOf(Xe),Ee=$.substring(0,fe)===Re.PROFILE?$.substring(fe+1):$;return O[Ee]=Q,O},{...b.default&&{default:b.
default}}),Ie="AWS_CONFIG_FILE",at=()=>process.env[Ie]||Le(yt(),".aws","config"),Mt="AWS_SHARED_CREDENTIALS_FILE",tt=()=>process.env[Mt]||Le(yt(),".aws","creden\
tials"),nt=/^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/,Ct=["__proto__","profile __proto__"],Pe=b=>{const O={};let $,Q;for(const fe of b.split(/\r?\n/)){const Ee=fe.split(
/(^|\s)[;#]/)[0].trim();if(Ee[0]==="["&&Ee[Ee.length-1]==="]"){$=void 0,Q=void 0;const qe=Ee.substring(1,Ee.length-1),bt=nt.exec(qe);if(bt){const[,_t,,Ut]=bt;Object.
values(Re).includes(_t)&&($=[_t,Ut].join(Xe))}else $=qe;if(Ct.includes(qe))throw new Error(`Found invalid profile name "${qe}"`)}else if($){const qe=Ee.indexOf(
"=");if(![0,-1].includes(qe)){const[bt,_t]=[Ee.substring(0,qe).trim(),Ee.substring(qe+1).trim()];if(_t==="")Q=bt;else{Q&&fe.trimStart()===fe&&(Q=void 0),O[$]=O[$]||
{};const Ut=Q?[Q,bt].join(Xe):bt;O[$][Ut]=_t}}}}return O},Ne={},J={},w=(b,O)=>J[b]!==void 0?J[b]:((!Ne[b]||O?.ignoreCache)&&(Ne[b]=He(b,"utf8")),Ne[b]),U=()=>({}),
j=async(b={})=>{const{filepath:O=tt(),configFilepath:$=at()}=b,Q=yt(),fe="~/";let Ee=O;O.startsWith(fe)&&(Ee=Le(Q,O.slice(2)));let ft=$;$.startsWith(fe)&&(ft=Le(
Q,$.slice(2)));const qe=await Promise.all([w(ft,{ignoreCache:b.ignoreCache}).then(Pe).then(_e).catch(U),w(Ee,{ignoreCache:b.ignoreCache}).then(Pe).catch(U)]);return{
configFile:qe[0],credentialsFile:qe[1]}},q=b=>Object.entries(b).filter(([O])=>O.startsWith(Re.SSO_SESSION+Xe)).reduce((O,[$,Q])=>({...O,[$.substring($.indexOf(Xe)+
1)]:Q}),{}),we=()=>({}),ke=async(b={})=>w(b.configFilepath??at()).then(Pe).then(q).catch(we),It=(...b)=>{const O={};for(const $ of b)for(const[Q,fe]of Object.entries(
$))O[Q]!==void 0?Object.assign(O[Q],fe):O[Q]=fe;return O},oe=async b=>{const O=await j(b);return It(O.configFile,O.credentialsFile)},g={getFileRecord(){return J},
interceptFile(b,O){J[b]=Promise.resolve(O)},getTokenRecord(){return Ge},interceptToken(b,O){Ge[b]=O}};function a(b){try{const O=new Set(Array.from(b.match(/([A-Z_]){3,}/g)??
[]));return O.delete("CONFIG"),O.delete("CONFIG_PREFIX_SEPARATOR"),O.delete("ENV"),[...O].join(", ")}catch{return b}}const l=(b,O)=>async()=>{try{const $=b(process.
env,O);if($===void 0)throw new Error;return $}catch($){throw new ve($.message||`Not found in ENV: ${a(b.toString())}`,{logger:O?.logger})}},T=(b,{preferredFile:O="\
config",...$}={})=>async()=>{const Q=Ce($),{configFile:fe,credentialsFile:Ee}=await j($),ft=Ee[Q]||{},qe=fe[Q]||{},bt=O==="config"?{...ft,...qe}:{...qe,...ft};try{
const Ut=b(bt,O==="config"?fe:Ee);if(Ut===void 0)throw new Error;return Ut}catch(_t){throw new ve(_t.message||`Not found in config files w/ profile [${Q}]: ${a(
b.toString())}`,{logger:$.logger})}},_=b=>typeof b=="function",D=b=>_(b)?async()=>await b():ue(b),F=({environmentVariableSelector:b,configFileSelector:O,default:$},Q={})=>{
const{signingName:fe,logger:Ee}=Q;return M(X(l(b,{signingName:fe,logger:Ee}),T(O,Q),D($)))},ne="AWS_USE_DUALSTACK_ENDPOINT",le="use_dualstack_endpoint",$e=!1,xe={
environmentVariableSelector:b=>B(b,ne,G.ENV),configFileSelector:b=>B(b,le,G.CONFIG),default:!1},me={environmentVariableSelector:b=>B(b,ne,G.ENV),configFileSelector:b=>B(
b,le,G.CONFIG),default:void 0},Se="AWS_USE_FIPS_ENDPOINT",Te="use_fips_endpoint",Ae=!1,wt={environmentVariableSelector:b=>B(b,Se,G.ENV),configFileSelector:b=>B(
b,Te,G.CONFIG),default:!1},rt={environmentVariableSelector:b=>B(b,Se,G.ENV),configFileSelector:b=>B(b,Te,G.CONFIG),default:void 0},pt=b=>{const{tls:O,endpoint:$,
urlParser:Q,useDualstackEndpoint:fe}=b;return Object.assign(b,{tls:O??!0,endpoint:Fe(typeof $=="string"?Q($):$),isCustomEndpoint:!0,useDualstackEndpoint:Fe(fe??
!1)})},ct=async b=>{const{tls:O=!0}=b,$=await b.region();if(!new RegExp(/^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]{0,61}[a-zA-Z0-9])$/).test($))throw new Error("Inv\
alid region in client config");const fe=await b.useDualstackEndpoint(),Ee=await b.useFipsEndpoint(),{hostname:ft}=await b.regionInfoProvider($,{useDualstackEndpoint:fe,
useFipsEndpoint:Ee})??{};if(!ft)throw new Error("Cannot resolve hostname from client config");return b.urlParser(`${O?"https:":"http:"}//${ft}`)},Nt=b=>{const O=Fe(
b.useDualstackEndpoint??!1),{endpoint:$,useFipsEndpoint:Q,urlParser:fe,tls:Ee}=b;return Object.assign(b,{tls:Ee??!0,endpoint:$?Fe(typeof $=="string"?fe($):$):()=>ct(
{...b,useDualstackEndpoint:O,useFipsEndpoint:Q}),isCustomEndpoint:!!$,useDualstackEndpoint:O})},u="AWS_EXECUTION_ENV",h="AWS_REGION",N="AWS_DEFAULT_REGION",R="A\
WS_EC2_METADATA_DISABLED",K=["in-region","cross-region","mobile","standard","legacy"],Z="/latest/meta-data/placement/region",te="/latest/api/token",ce="x-aws-ec\
2-metadata-token",ge="x-aws-ec2-metadata-token-ttl-seconds",Ke=1e3,st=6e4;let ie=0;const re=async()=>{if(!process.env[R]&&!(Date.now()<ie))try{const b=d(),O=(await p(
{...b,path:te,method:"PUT",headers:{[ge]:"21600"}})).toString();return(await p({...b,path:Z,method:"GET",headers:{[ce]:O}})).toString().trim()||be()}catch{return be()}},
be=()=>{ie=Date.now()+st},d=()=>{const b=process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;if(b){const O=new URL(b);return{hostname:O.hostname.replace(/^\[(.+)]$/,"\
$1"),port:O.port?Number(O.port):void 0}}return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE==="IPv6"?{hostname:"fd00:ec2::254"}:{hostname:"169.254.169.254"}},
p=async b=>{const{request:O}=pe(7067);return new Promise(($,Q)=>{const fe=O({hostname:b.hostname,port:b.port,path:b.path,method:b.method,headers:b.headers,timeout:Ke,
signal:AbortSignal.timeout(Ke)});fe.on("error",Ee=>{Q(Ee),fe.destroy()}),fe.on("timeout",()=>{Q(new Error("TimeoutError from instance metadata service")),fe.destroy()}),
fe.on("response",Ee=>{const{statusCode:ft=400}=Ee;if(ft<200||ft>=300){Q(Object.assign(new Error("Error response received from instance metadata service"),{statusCode:ft})),
fe.destroy();return}const qe=[];Ee.on("data",bt=>qe.push(bt)),Ee.on("end",()=>{$(Buffer.concat(qe)),fe.destroy()})}),fe.end()})},m="AWS_REGION",S="region",P={environmentVariableSelector:b=>b[m],
configFileSelector:b=>b[S],default:async()=>{const b=await re();if(b)return b;throw new Error("Region is missing")}},L={preferredFile:"credentials"},v=new Set,Y=(b,O=je)=>{
if(!v.has(b)&&!O(b))if(b==="*")console.warn('@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/\
aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.');else throw new Error(`Region not accepted: region="${b}" is not a valid hostname component.`);else v.add(
b)},de=b=>typeof b=="string"&&(b.startsWith("fips-")||b.endsWith("-fips")),Ve=b=>de(b)?["fips-aws-global","aws-fips"].includes(b)?"us-east-1":b.replace(/fips-(dkr-|prod-)?|-fips/,
""):b,St=b=>{const{region:O,useFipsEndpoint:$}=b;if(!O)throw new Error("Region is missing");return Object.assign(b,{region:async()=>{const Q=typeof O=="function"?
await O():O,fe=Ve(Q);return Y(fe),fe},useFipsEndpoint:async()=>{const Q=typeof O=="string"?O:await O();return de(Q)?!0:typeof $!="function"?Promise.resolve(!!$):
$()}})},Lt=(b=[],{useFipsEndpoint:O,useDualstackEndpoint:$})=>b.find(({tags:Q})=>O===Q.includes("fips")&&$===Q.includes("dualstack"))?.hostname,$t=(b,{regionHostname:O,
partitionHostname:$})=>O||($?$.replace("{region}",b):void 0),Pt=(b,{partitionHash:O})=>Object.keys(O||{}).find($=>O[$].regions.includes(b))??"aws",Ht=(b,{signingRegion:O,
regionRegex:$,useFipsEndpoint:Q})=>{if(O)return O;if(Q){const fe=$.replace("\\\\","\\").replace(/^\^/g,"\\.").replace(/\$$/g,"\\."),Ee=b.match(fe);if(Ee)return Ee[0].
slice(1,-1)}},Vt=(b,{useFipsEndpoint:O=!1,useDualstackEndpoint:$=!1,signingService:Q,regionHash:fe,partitionHash:Ee})=>{const ft=Pt(b,{partitionHash:Ee}),qe=b in
fe?b:Ee[ft]?.endpoint??b,bt={useFipsEndpoint:O,useDualstackEndpoint:$},_t=Lt(fe[qe]?.variants,bt),Ut=Lt(Ee[ft]?.variants,bt),Wt=$t(qe,{regionHostname:_t,partitionHostname:Ut});
if(Wt===void 0)throw new Error(`Endpoint resolution failed for: ${{resolvedRegion:qe,useFipsEndpoint:O,useDualstackEndpoint:$}}`);const Kt=Ht(Wt,{signingRegion:fe[qe]?.
signingRegion,regionRegex:Ee[ft].regionRegex,useFipsEndpoint:O});return{partition:ft,signingService:Q,hostname:Wt,...Kt&&{signingRegion:Kt},...fe[qe]?.signingService&&
{signingService:fe[qe].signingService}}},vt="AWS_DEFAULTS_MODE",Dt="defaults_mode",Ot={environmentVariableSelector:b=>b[vt],configFileSelector:b=>b[Dt],default:"\
legacy"},jt=({region:b=F(P),defaultsMode:O=F(Ot)}={})=>M(async()=>{const $=typeof O=="function"?await O():O;switch($?.toLowerCase()){case"auto":return Qt(b);case"\
in-region":case"cross-region":case"mobile":case"standard":case"legacy":return Promise.resolve($?.toLocaleLowerCase());case void 0:return Promise.resolve("legacy");default:
throw new Error(`Invalid parameter for "defaultsMode", expect ${K.join(", ")}, got ${$}`)}}),Qt=async b=>{if(b){const O=typeof b=="function"?await b():b,$=await Xt();
return $?O===$?"in-region":"cross-region":"standard"}return"standard"},Xt=async()=>process.env[u]&&(process.env[h]||process.env[N])?process.env[h]??process.env[N]:
re();i.CONFIG_PREFIX_SEPARATOR=Xe,i.CONFIG_USE_DUALSTACK_ENDPOINT=le,i.CONFIG_USE_FIPS_ENDPOINT=Te,i.CredentialsProviderError=ve,i.DEFAULT_PROFILE=We,i.DEFAULT_USE_DUALSTACK_ENDPOINT=
$e,i.DEFAULT_USE_FIPS_ENDPOINT=Ae,i.ENV_PROFILE=et,i.ENV_USE_DUALSTACK_ENDPOINT=ne,i.ENV_USE_FIPS_ENDPOINT=Se,i.NODE_REGION_CONFIG_FILE_OPTIONS=L,i.NODE_REGION_CONFIG_OPTIONS=
P,i.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS=xe,i.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS=wt,i.ProviderError=Be,i.REGION_ENV_NAME=m,i.REGION_INI_NAME=S,i.SelectorType=
G,i.TokenProviderError=Qe,i.booleanSelector=B,i.chain=X,i.externalDataInterceptor=g,i.fromStatic=D,i.fromValue=ue,i.getHomeDir=yt,i.getProfileName=Ce,i.getRegionInfo=
Vt,i.getSSOTokenFilepath=ht,i.getSSOTokenFromFile=ot,i.loadConfig=F,i.loadSharedConfigFiles=j,i.loadSsoSessionData=ke,i.memoize=M,i.nodeDualstackConfigSelectors=
me,i.nodeFipsConfigSelectors=rt,i.numberSelector=se,i.parseKnownFiles=oe,i.readFile=w,i.resolveCustomEndpointsConfig=pt,i.resolveDefaultsModeConfig=jt,i.resolveEndpointsConfig=
Nt,i.resolveRegionConfig=St}),4561:((Ft,i,pe)=>{const{CONFIG_PREFIX_SEPARATOR:Oe,booleanSelector:De,SelectorType:Le,loadConfig:Ze}=pe(7567),{toEndpointV1:He,getSmithyContext:Re,
normalizeProvider:Fe,isValidHostLabel:je,hasOwn:Be}=pe(4514);i.isValidHostLabel=je,i.middlewareEndpointToEndpointV1=He,i.toEndpointV1=He;const{EndpointURLScheme:ve}=pe(
4566),Qe="AWS_ENDPOINT_URL",X="endpoint_url",ue=d=>({environmentVariableSelector:p=>{const m=d.split(" ").map(L=>L.toUpperCase()),S=p[[Qe,...m].join("_")];if(S)
return S;const P=p[Qe];if(P)return P},configFileSelector:(p,m)=>{if(p.services){const P=["services",p.services].join(Oe);if(!m||!m[P])throw new Error(`The servi\
ces section "${p.services}" specified in the profile is not present in the shared configuration file.`);const L=m[P],v=d.split(" ").map(de=>de.toLowerCase()),Y=L[[
v.join("_"),X].join(Oe)];if(Y)return Y}const S=p[X];if(S)return S},default:void 0}),M="AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",B="ignore_configured_endpoint_urls",
se={environmentVariableSelector:d=>De(d,M,Le.ENV),configFileSelector:d=>De(d,B,Le.CONFIG),default:!1},G=async d=>{if(!await Ze(se)())return Ze(ue(d??""))()},Me=async d=>{
const p=d?.Bucket||"";if(typeof d.Bucket=="string"&&(d.Bucket=p.replace(/#/g,encodeURIComponent("#")).replace(/\?/g,encodeURIComponent("?"))),Ce(p)){if(d.ForcePathStyle===
!0)throw new Error("Path-style addressing cannot be used with ARN buckets")}else(!We(p)||p.indexOf(".")!==-1&&!String(d.Endpoint).startsWith("http:")||p.toLowerCase()!==
p||p.length<3)&&(d.ForcePathStyle=!0);return d.DisableMultiRegionAccessPoints&&(d.disableMultiRegionAccessPoints=!0,d.DisableMRAP=!0),d},Ye=/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
yt=/(\d+\.){3}\d+/,et=/\.\./,We=d=>Ye.test(d)&&!yt.test(d)&&!et.test(d),Ce=d=>{const[p,m,S,,,P]=d.split(":"),L=p==="arn"&&d.split(":").length>=6,v=!!(L&&m&&S&&P);
if(L&&!v)throw new Error(`Invalid ARN: ${d} was an invalid ARN.`);return v},ht=(d,p,m,S=!1)=>{const P=async()=>{let L;return S?L=m.clientContextParams?.[d]??m[d]??
m[p]:L=m[d]??m[p],typeof L=="function"?L():L};return d==="credentialScope"||p==="CredentialScope"?async()=>{const L=typeof m.credentials=="function"?await m.credentials():
m.credentials;return L?.credentialScope??L?.CredentialScope}:d==="accountId"||p==="AccountId"?async()=>{const L=typeof m.credentials=="function"?await m.credentials():
m.credentials;return L?.accountId??L?.AccountId}:d==="endpoint"||p==="endpoint"?async()=>{if(m.isCustomEndpoint===!1)return;const L=await P();if(L&&typeof L=="o\
bject"){if("url"in L)return L.url.href;if("hostname"in L){const{protocol:v,hostname:Y,port:de,path:Ve}=L;return`${v}//${Y}${de?":"+de:""}${Ve}`}}return L}:P};function Ge(d){
return async(p,m,S,P)=>{if(!S.isCustomEndpoint&&!S.ignoreConfiguredEndpointUrls){let Y;S.serviceConfiguredEndpoint?Y=await S.serviceConfiguredEndpoint():Y=await d(
S.serviceId),Y&&(S.endpoint=()=>Promise.resolve(He(Y)),S.isCustomEndpoint=!0,P?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${Y}`))}
const L=await ot(p,m,S);if(typeof S.endpointProvider!="function")throw new Error("config.endpointProvider is not set.");const v=S.endpointProvider(L,P);if(S.isCustomEndpoint&&
S.endpoint){const Y=await S.endpoint();if(Y?.headers){v.headers??={};for(const[de,Ve]of Object.entries(Y.headers))v.headers[de]=Array.isArray(Ve)?Ve:[Ve]}}return v}}
const ot=async(d,p,m)=>{const S={},P=p?.getEndpointParameterInstructions?.()||{};for(const[L,v]of Object.entries(P))switch(v.type){case"staticContextParams":S[L]=
v.value;break;case"contextParams":S[L]=d[v.name];break;case"clientContextParams":case"builtInParams":S[L]=await ht(v.name,L,m,v.type!=="builtInParams")();break;case"\
operationContextParams":S[L]=v.get(d);break;default:throw new Error("Unrecognized endpoint parameter instruction: "+JSON.stringify(v))}return Object.keys(P).length===
0&&Object.assign(S,m),String(m.serviceId).toLowerCase()==="s3"&&await Me(S),S};function Xe(d,p,m){d.__smithy_context?d.__smithy_context.features||(d.__smithy_context.
features={}):d.__smithy_context={features:{}},d.__smithy_context.features[p]=m}function _e(d){const p=Ge(d);return({config:m,instructions:S})=>(P,L)=>async v=>{
m.isCustomEndpoint&&Xe(L,"ENDPOINT_OVERRIDE","N");const Y=await p(v.input,{getEndpointParameterInstructions(){return S}},{...m},L);L.endpointV2=Y,L.authSchemes=
Y.properties?.authSchemes;const de=L.authSchemes?.[0];if(de){L.signing_region=de.signingRegion,L.signing_service=de.signingName;const St=Re(L)?.selectedHttpAuthScheme?.
httpAuthOption;St&&(St.signingProperties=Object.assign(St.signingProperties||{},{signing_region:de.signingRegion,signingRegion:de.signingRegion,signing_service:de.
signingName,signingName:de.signingName,signingRegionSet:de.signingRegionSet},de.properties))}return P({...v})}}const at={step:"serialize",tags:["ENDPOINT_PARAME\
TERS","ENDPOINT_V2","ENDPOINT"],name:"endpointV2Middleware",override:!0,relation:"before",toMiddleware:{name:"serializerMiddleware"}.name};function Mt(d){const p=_e(
d);return(m,S)=>({applyToStack:P=>{P.addRelativeTo(p({config:m,instructions:S}),at)}})}function tt(d){return p=>{const m=p.tls??!0,{endpoint:S,useDualstackEndpoint:P,
useFipsEndpoint:L}=p,v=S!=null?async()=>He(await Fe(S)()):void 0,de=Object.assign(p,{endpoint:v,tls:m,isCustomEndpoint:!!S,useDualstackEndpoint:Fe(P??!1),useFipsEndpoint:Fe(
L??!1),ignoreConfiguredEndpointUrls:!!p.ignoreConfiguredEndpointUrls});let Ve;return de.serviceConfiguredEndpoint=async()=>(p.serviceId&&!Ve&&(Ve=d(p.serviceId)),
Ve),de}}class nt{nodes;root;conditions;results;constructor(p,m,S,P){this.nodes=p,this.root=m,this.conditions=S,this.results=P}static from(p,m,S,P){return new nt(
p,m,S,P)}}class Ct{capacity;data=new Map;parameters=[];constructor({size:p,params:m}){this.capacity=p??50,m&&(this.parameters=m)}get(p,m){const S=this.hash(p);if(S===
!1)return m();if(!this.data.has(S)){if(this.data.size>this.capacity+10){const P=this.data.keys();let L=0;for(;;){const{value:v,done:Y}=P.next();if(this.data.delete(
v),Y||++L>10)break}}this.data.set(S,m())}return this.data.get(S)}size(){return this.data.size}hash(p){let m="";const{parameters:S}=this;if(S.length===0)return!1;
for(const P of S){const L=p[P],v=L==null?"\0":String(L);if(v.includes("|;"))return!1;m+=v+"|;"}return m}}class Pe extends Error{constructor(p){super(p),this.name=
"EndpointError"}}const Ne="endpoints";function J(d){return typeof d!="object"||d==null?d:"ref"in d?`$${J(d.ref)}`:"fn"in d?`${d.fn}(${(d.argv||[]).map(J).join("\
, ")})`:JSON.stringify(d,null,2)}const w={},U=(d,p)=>d===p;function j(...d){for(const p of d)if(p!=null)return p}const q=d=>{const p=d.split("."),m=[];for(const S of p){
const P=S.indexOf("[");if(P!==-1){if(S.indexOf("]")!==S.length-1)throw new Pe(`Path: '${d}' does not end with ']'`);const L=S.slice(P+1,-1);if(Number.isNaN(parseInt(
L)))throw new Pe(`Invalid array index: '${L}' in path: '${d}'`);P!==0&&m.push(S.slice(0,P)),m.push(L)}else m.push(S)}return m},we=(d,p)=>q(p).reduce((m,S)=>{if(typeof m!=
"object")throw new Pe(`Index '${S}' in '${p}' not found in '${JSON.stringify(d)}'`);if(Array.isArray(m)){const P=parseInt(S);return m[P<0?m.length+P:P]}return m[S]},
d),ke=d=>d!=null;function It(d,p,m){return d?p:m}const oe=d=>!d,g=new RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){\
3}$"),a=d=>g.test(d)||d.startsWith("[")&&d.endsWith("]"),l={[ve.HTTP]:80,[ve.HTTPS]:443},T=d=>{const p=(()=>{try{if(d instanceof URL)return d;if(typeof d=="obje\
ct"&&"hostname"in d){const{hostname:$t,port:Pt,protocol:Ht="",path:Vt="",query:vt={}}=d,Dt=new URL(`${Ht}//${$t}${Pt?`:${Pt}`:""}${Vt}`);return Dt.search=Object.
entries(vt).map(([Ot,jt])=>`${Ot}=${jt}`).join("&"),Dt}return new URL(d)}catch{return null}})();if(!p)return console.error(`Unable to parse ${JSON.stringify(d)}\
 as a whatwg URL.`),null;const m=p.href,{host:S,hostname:P,pathname:L,protocol:v,search:Y}=p;if(Y)return null;const de=v.slice(0,-1);if(!Object.values(ve).includes(
de))return null;const Ve=a(P),St=m.includes(`${S}:${l[de]}`)||typeof d=="string"&&d.includes(`${S}:${l[de]}`),Lt=`${S}${St?`:${l[de]}`:""}`;return{scheme:de,authority:Lt,
path:L,normalizedPath:L.endsWith("/")?L:`${L}/`,isIp:Ve}};function _(d,p,m){if(m===1)return[d];if(d==="")return[""];const S=d.split(p);return m===0?S:S.slice(0,
m-1).concat(S.slice(1).join(p))}const le={booleanEquals:U,coalesce:j,getAttr:we,isSet:ke,isValidHostLabel:je,ite:It,not:oe,parseURL:T,split:_,stringEquals:(d,p)=>d===
p,substring:(d,p,m,S)=>d==null||p>=m||d.length<m||/[^\u0000-\u007f]/.test(d)?null:S?d.substring(d.length-m,d.length-p):d.substring(p,m),uriEncode:d=>encodeURIComponent(
d).replace(/[!*'()]/g,p=>`%${p.charCodeAt(0).toString(16).toUpperCase()}`)},$e=(d,p)=>{const m=[],{referenceRecord:S,endpointParams:P}=p;let L=0;for(;L<d.length;){
const v=d.indexOf("{",L);if(v===-1){m.push(d.slice(L));break}m.push(d.slice(L,v));const Y=d.indexOf("}",v);if(Y===-1){m.push(d.slice(v));break}d[v+1]==="{"&&d[Y+
1]==="}"&&(m.push(d.slice(v+1,Y)),L=Y+2);const de=d.substring(v+1,Y);if(de.includes("#")){const[Ve,St]=de.split("#");m.push(we(S[Ve]??P[Ve],St))}else m.push(S[de]??
P[de]);L=Y+1}return m.join("")},xe=({ref:d},p)=>p.referenceRecord[d]??p.endpointParams[d],me=(d,p,m)=>{if(typeof d=="string")return $e(d,m);if(d.fn)return Te.callFunction(
d,m);if(d.ref)return xe(d,m);throw new Pe(`'${p}': ${String(d)} is not a string, function or reference.`)},Se=({fn:d,argv:p},m)=>{const S=Array(p.length);for(let v=0;v<
S.length;++v){const Y=p[v];typeof Y=="boolean"||typeof Y=="number"?S[v]=Y:S[v]=Te.evaluateExpression(Y,"arg",m)}const P=d.indexOf(".");if(P!==-1){const Y=w[d.slice(
0,P)]?.[d.slice(P+1)];if(typeof Y=="function")return Y(...S)}const L=le[d];if(typeof L=="function")return L(...S);throw new Error(`function ${d} not loaded in e\
ndpointFunctions.`)},Te={evaluateExpression:me,callFunction:Se},Ae=(d,p)=>{const{assign:m}=d;if(m&&m in p.referenceRecord)throw new Pe(`'${m}' is already define\
d in Reference Record.`);const S=Se(d,p);p.logger?.debug?.(`${Ne} evaluateCondition: ${J(d)} = ${J(S)}`);const P=S===""?!0:!!S;return m!=null?{result:P,toAssign:{
name:m,value:S}}:{result:P}},wt=(d,p)=>Object.entries(d??{}).reduce((m,[S,P])=>(m[S]=P.map(L=>{const v=me(L,"Header value entry",p);if(typeof v!="string")throw new Pe(
`Header '${S}' value '${v}' is not a string`);return v}),m),{}),rt=(d,p)=>Object.entries(d).reduce((m,[S,P])=>(m[S]=ct.getEndpointProperty(P,p),m),{}),pt=(d,p)=>{
if(Array.isArray(d))return d.map(m=>pt(m,p));switch(typeof d){case"string":return $e(d,p);case"object":if(d===null)throw new Pe(`Unexpected endpoint property: ${d}`);
return ct.getEndpointProperties(d,p);case"boolean":return d;default:throw new Pe(`Unexpected endpoint property type: ${typeof d}`)}},ct={getEndpointProperty:pt,
getEndpointProperties:rt},Nt=(d,p)=>{const m=me(d,"Endpoint URL",p);if(typeof m=="string")try{return new URL(m)}catch(S){throw console.error(`Failed to construc\
t URL with ${m}`,S),S}throw new Pe(`Endpoint URL must be a string, got ${typeof m}`)},u=1e8,h=(d,p)=>{const{nodes:m,root:S,results:P,conditions:L}=d;let v=S;const Y={},
de={referenceRecord:Y,endpointParams:p.endpointParams,logger:p.logger};for(;v!==1&&v!==-1&&v<u;){const Ve=3*(Math.abs(v)-1),[St,Lt,$t]=[m[Ve],m[Ve+1],m[Ve+2]],[
Pt,Ht,Vt]=L[St],vt=Ae({fn:Pt,assign:Vt,argv:Ht},de);if(vt.toAssign){const{name:Dt,value:Ot}=vt.toAssign;Y[Dt]=Ot}v=v>=0===vt.result?Lt:$t}if(v>=u){const Ve=P[v-
u];if(Ve[0]===-1){const[,Pt]=Ve;throw new Pe(me(Pt,"Error",de))}const[St,Lt,$t]=Ve;return{url:Nt(St,de),properties:rt(Lt,de),headers:wt($t??{},de)}}throw new Pe(
"No matching endpoint.")},N=(d=[],p)=>{const m={},S={...p,referenceRecord:{...p.referenceRecord}};let P=!1;for(const L of d){const{result:v,toAssign:Y}=Ae(L,S);
if(!v)return{result:v};Y&&(P=!0,m[Y.name]=Y.value,S.referenceRecord[Y.name]=Y.value,p.logger?.debug?.(`${Ne} assign: ${Y.name} := ${J(Y.value)}`))}return P?{result:!0,
referenceRecord:m}:{result:!0}},R=(d,p)=>{const{conditions:m,endpoint:S}=d,{result:P,referenceRecord:L}=N(m,p);if(!P)return;const v=L?{...p,referenceRecord:{...p.
referenceRecord,...L}}:p,{url:Y,properties:de,headers:Ve}=S;p.logger?.debug?.(`${Ne} Resolving endpoint from template: ${J(S)}`);const St={url:Nt(Y,v)};return Ve!=
null&&(St.headers=wt(Ve,v)),de!=null&&(St.properties=rt(de,v)),St},K=(d,p)=>{const{conditions:m,error:S}=d,{result:P,referenceRecord:L}=N(m,p);if(!P)return;const v=L?
{...p,referenceRecord:{...p.referenceRecord,...L}}:p;throw new Pe(me(S,"Error",v))},Z=(d,p)=>{for(const m of d)if(m.type==="endpoint"){const S=R(m,p);if(S)return S}else if(m.
type==="error")K(m,p);else if(m.type==="tree"){const S=ce.evaluateTreeRule(m,p);if(S)return S}else throw new Pe(`Unknown endpoint rule: ${m}`);throw new Pe("Rul\
es evaluation failed")},ce={evaluateRules:Z,evaluateTreeRule:(d,p)=>{const{conditions:m,rules:S}=d,{result:P,referenceRecord:L}=N(m,p);if(!P)return;const v=L?{...p,
referenceRecord:{...p.referenceRecord,...L}}:p;return ce.evaluateRules(S,v)}},ge=(d,p)=>{const{endpointParams:m,logger:S}=p,{parameters:P,rules:L}=d;p.logger?.debug?.(
`${Ne} Initial EndpointParams: ${J(m)}`);for(const Y in P){if(!Be(P,Y))continue;const de=P[Y],Ve=m[Y];if(Ve==null&&de.default!=null){m[Y]=de.default;continue}if(de.
required&&Ve==null)throw new Pe(`Missing required parameter: '${Y}'`)}const v=Z(L,{endpointParams:m,logger:S,referenceRecord:{}});return p.logger?.debug?.(`${Ne}\
 Resolved endpoint: ${J(v)}`),v},Ke=d=>{const{endpoint:p}=d;return p===void 0&&(d.endpoint=async()=>{throw new Error("@smithy/middleware-endpoint: (default endp\
ointRuleSet) endpoint is not set - you must configure an endpoint.")}),d},st=Ge(G),ie=tt(G),re=_e(G),be=Mt(G);i.BinaryDecisionDiagram=nt,i.EndpointCache=Ct,i.EndpointError=
Pe,i.customEndpointFunctions=w,i.decideEndpoint=h,i.endpointMiddleware=re,i.endpointMiddlewareOptions=at,i.getEndpointFromInstructions=st,i.getEndpointPlugin=be,
i.isIpAddress=a,i.resolveEndpoint=ge,i.resolveEndpointConfig=ie,i.resolveEndpointRequiredConfig=Ke,i.resolveParams=ot}),2007:((Ft,i,pe)=>{const{Crc32:Oe}=pe(9362),
{hasOwn:De}=pe(4514),{toHex:Le,fromHex:Ze,toUtf8:He,fromUtf8:Re}=pe(2882),{Readable:Fe}=pe(7075),{TypeRegistry:je}=pe(5982);class Be{bytes;constructor(a){if(this.
bytes=a,a.byteLength!==8)throw new Error("Int64 buffers must be exactly 8 bytes")}static fromNumber(a){if(a>9223372036854776e3||a<-9223372036854776e3)throw new Error(
`${a} is too large (or, if negative, too small) to represent as an Int64`);const l=new Uint8Array(8);for(let T=7,_=Math.abs(Math.round(a));T>-1&&_>0;T--,_/=256)
l[T]=_;return a<0&&ve(l),new Be(l)}valueOf(){const a=this.bytes.slice(0),l=a[0]&128;return l&&ve(a),parseInt(Le(a),16)*(l?-1:1)}toString(){return String(this.valueOf())}}
function ve(g){for(let a=0;a<8;a++)g[a]^=255;for(let a=7;a>-1&&(g[a]++,g[a]===0);a--);}class Qe{toUtf8;fromUtf8;constructor(a,l){this.toUtf8=a,this.fromUtf8=l}format(a){
const l=[];for(const D in a){if(!De(a,D))continue;const F=this.fromUtf8(D);if(F.byteLength>255)throw new Error(`@smithy/core/event-streams - header name exceeds\
 255 bytes: ${F.byteLength}`);l.push(Uint8Array.from([F.byteLength]),F,this.formatHeaderValue(a[D]))}const T=new Uint8Array(l.reduce((D,F)=>D+F.byteLength,0));let _=0;
for(const D of l)T.set(D,_),_+=D.byteLength;return T}formatHeaderValue(a){switch(a.type){case"boolean":return Uint8Array.from([a.value?0:1]);case"byte":return Uint8Array.
from([2,a.value]);case"short":const l=new DataView(new ArrayBuffer(3));return l.setUint8(0,3),l.setInt16(1,a.value,!1),new Uint8Array(l.buffer);case"integer":const T=new DataView(
new ArrayBuffer(5));return T.setUint8(0,4),T.setInt32(1,a.value,!1),new Uint8Array(T.buffer);case"long":const _=new Uint8Array(9);return _[0]=5,_.set(a.value.bytes,
1),_;case"binary":if(a.value.byteLength>Ce)throw new Error(`@smithy/core/event-streams - header value (binary) exceeds ${Ce} bytes: ${a.value.byteLength}`);const D=new DataView(
new ArrayBuffer(3+a.value.byteLength));D.setUint8(0,6),D.setUint16(1,a.value.byteLength,!1);const F=new Uint8Array(D.buffer);return F.set(a.value,3),F;case"stri\
ng":const ne=this.fromUtf8(a.value);if(ne.byteLength>Ce)throw new Error(`@smithy/core/event-streams - header value (string) exceeds ${Ce} bytes: ${ne.byteLength}`);
const le=new DataView(new ArrayBuffer(3+ne.byteLength));le.setUint8(0,7),le.setUint16(1,ne.byteLength,!1);const $e=new Uint8Array(le.buffer);return $e.set(ne,3),
$e;case"timestamp":const xe=new Uint8Array(9);return xe[0]=8,xe.set(Be.fromNumber(a.value.valueOf()).bytes,1),xe;case"uuid":if(!We.test(a.value))throw new Error(
`Invalid UUID received: ${a.value}`);const me=new Uint8Array(17);return me[0]=9,me.set(Ze(a.value.replace(/-/g,"")),1),me}}parse(a){const l={};let T=0;for(;T<a.
byteLength;){const _=a.getUint8(T++),D=this.toUtf8(new Uint8Array(a.buffer,a.byteOffset+T,_));switch(T+=_,a.getUint8(T++)){case 0:l[D]={type:ue,value:!0};break;case 1:
l[D]={type:ue,value:!1};break;case 2:l[D]={type:M,value:a.getInt8(T++)};break;case 3:l[D]={type:B,value:a.getInt16(T,!1)},T+=2;break;case 4:l[D]={type:se,value:a.
getInt32(T,!1)},T+=4;break;case 5:l[D]={type:G,value:new Be(new Uint8Array(a.buffer,a.byteOffset+T,8))},T+=8;break;case 6:const F=a.getUint16(T,!1);T+=2,l[D]={type:Me,
value:new Uint8Array(a.buffer,a.byteOffset+T,F)},T+=F;break;case 7:const ne=a.getUint16(T,!1);T+=2,l[D]={type:Ye,value:this.toUtf8(new Uint8Array(a.buffer,a.byteOffset+
T,ne))},T+=ne;break;case 8:l[D]={type:yt,value:new Date(new Be(new Uint8Array(a.buffer,a.byteOffset+T,8)).valueOf())},T+=8;break;case 9:const le=new Uint8Array(
a.buffer,a.byteOffset+T,16);T+=16,l[D]={type:et,value:`${Le(le.subarray(0,4))}-${Le(le.subarray(4,6))}-${Le(le.subarray(6,8))}-${Le(le.subarray(8,10))}-${Le(le.
subarray(10))}`};break;default:throw new Error("Unrecognized header type tag")}}return l}}var X;(function(g){g[g.boolTrue=0]="boolTrue",g[g.boolFalse=1]="boolFa\
lse",g[g.byte=2]="byte",g[g.short=3]="short",g[g.integer=4]="integer",g[g.long=5]="long",g[g.byteArray=6]="byteArray",g[g.string=7]="string",g[g.timestamp=8]="t\
imestamp",g[g.uuid=9]="uuid"})(X||(X={}));const ue="boolean",M="byte",B="short",se="integer",G="long",Me="binary",Ye="string",yt="timestamp",et="uuid",We=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
Ce=32767,ht=4,Ge=ht*2,ot=4,Xe=Ge+ot*2;function _e({byteLength:g,byteOffset:a,buffer:l}){if(g<Xe)throw new Error("Provided message too short to accommodate event\
 stream message overhead");const T=new DataView(l,a,g),_=T.getUint32(0,!1);if(g!==_)throw new Error("Reported message length does not match received message len\
gth");const D=T.getUint32(ht,!1),F=T.getUint32(Ge,!1),ne=T.getUint32(g-ot,!1),le=new Oe;if(le.update(new Uint8Array(l,a,Ge)),F!==le.digestSync())throw new Error(
`The prelude checksum specified in the message (${F}) does not match the calculated CRC32 checksum (${le.digestSync()})`);if(le.update(new Uint8Array(l,a+Ge,g-(Ge+
ot))),ne!==le.digestSync())throw new Error(`The message checksum (${le.digestSync()}) did not match the expected value of ${ne}`);return{headers:new DataView(l,
a+Ge+ot,D),body:new Uint8Array(l,a+Ge+ot+D,_-D-(Ge+ot+ot))}}class Ie{headerMarshaller;messageBuffer;isEndOfStream;constructor(a,l){this.headerMarshaller=new Qe(
a,l),this.messageBuffer=[],this.isEndOfStream=!1}feed(a){this.messageBuffer.push(this.decode(a))}endOfStream(){this.isEndOfStream=!0}getMessage(){const a=this.messageBuffer.
pop(),l=this.isEndOfStream;return{getMessage(){return a},isEndOfStream(){return l}}}getAvailableMessages(){const a=this.messageBuffer;this.messageBuffer=[];const l=this.
isEndOfStream;return{getMessages(){return a},isEndOfStream(){return l}}}encode({headers:a,body:l}){const T=this.headerMarshaller.format(a),_=T.byteLength+l.byteLength+
16,D=new Uint8Array(_),F=new DataView(D.buffer,D.byteOffset,D.byteLength),ne=new Oe;return F.setUint32(0,_,!1),F.setUint32(4,T.byteLength,!1),ne.update(D.subarray(
0,8)),F.setUint32(8,ne.digestSync(),!1),D.set(T,12),D.set(l,T.byteLength+12),ne.update(D.subarray(8,_-4)),F.setUint32(_-4,ne.digestSync(),!1),D}decode(a){const{
headers:l,body:T}=_e(a);return{headers:this.headerMarshaller.parse(l),body:T}}formatHeaders(a){return this.headerMarshaller.format(a)}}class at{options;constructor(a){
this.options=a}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(const a of this.options.inputStream)yield this.options.decoder.
decode(a)}}class Mt{options;constructor(a){this.options=a}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(const a of this.options.
messageStream)yield this.options.encoder.encode(a);this.options.includeEndFrame&&(yield new Uint8Array(0))}}class tt{options;constructor(a){this.options=a}[Symbol.
asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(const a of this.options.messageStream){const l=await this.options.deserializer(a);l!==
void 0&&(yield l)}}}class nt{options;constructor(a){this.options=a}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(const a of this.
options.inputStream)yield this.options.serializer(a)}}function Ct(g){let a=0,l=0,T=null,_=null;const D=ne=>{if(typeof ne!="number")throw new Error("Attempted to\
 allocate an event message where size was not a number: "+ne);a=ne,l=4,T=new Uint8Array(ne),new DataView(T.buffer).setUint32(0,ne,!1)},F=async function*(){const ne=g[Symbol.
asyncIterator]();for(;;){const{value:le,done:$e}=await ne.next();if($e){if(a)if(a===l)yield T;else throw new Error("Truncated event message received.");else return;
return}const xe=le.length;let me=0;for(;me<xe;){if(!T){const Te=xe-me;_||(_=new Uint8Array(4));const Ae=Math.min(4-l,Te);if(_.set(le.slice(me,me+Ae),l),l+=Ae,me+=
Ae,l<4)break;D(new DataView(_.buffer).getUint32(0,!1)),_=null}const Se=Math.min(a-l,xe-me);T.set(le.slice(me,me+Se),l),l+=Se,me+=Se,a&&a===l&&(yield T,T=null,a=
0,l=0)}}};return{[Symbol.asyncIterator]:F}}function Pe(g,a){const l=Ne(a.deserializer,a.toUtf8);return{[Symbol.asyncIterator]:async function*(){for await(const T of g){
const _=a.eventStreamCodec.decode(T),D=await l(_);D!==void 0&&(yield D)}}}}function Ne(g,a){return async function(l){const{value:T}=l.headers[":message-type"];if(T===
"error"){const _=new Error(l.headers[":error-message"].value||"UnknownError");throw _.name=l.headers[":error-code"].value,_}else if(T==="exception"){const _=l.headers["\
:exception-type"].value,D={[_]:l},F=await g(D);if(F.$unknown){const ne=new Error(a(l.body));throw ne.name=_,ne}throw F[_]}else if(T==="event"){const _={[l.headers["\
:event-type"].value]:l},D=await g(_);return D.$unknown?void 0:D}else throw Error(`Unrecognizable event type: ${l.headers[":event-type"].value}`)}}let J=class{eventStreamCodec;utfEncoder;constructor({
utf8Encoder:a,utf8Decoder:l}){this.eventStreamCodec=new Ie(a,l),this.utfEncoder=a}deserialize(a,l){const T=Ct(a);return new tt({messageStream:new at({inputStream:T,
decoder:this.eventStreamCodec}),deserializer:Ne(l,this.utfEncoder)})}serialize(a,l){return new Mt({messageStream:new nt({inputStream:a,serializer:l}),encoder:this.
eventStreamCodec,includeEndFrame:!0})}};const w=g=>new J(g);class U{universalMarshaller;constructor({utf8Encoder:a,utf8Decoder:l}){this.universalMarshaller=new J(
{utf8Decoder:l,utf8Encoder:a})}deserialize(a,l){const T=typeof a[Symbol.asyncIterator]=="function"?a:q(a);return this.universalMarshaller.deserialize(T,l)}serialize(a,l){
return Fe.from(this.universalMarshaller.serialize(a,l))}}const j=g=>new U(g);async function*q(g){let a=!1,l=!1;const T=new Array;for(g.on("error",_=>{if(a||(a=!0),
_)throw _}),g.on("data",_=>{T.push(_)}),g.on("end",()=>{a=!0});!l;){const _=await new Promise(D=>setTimeout(()=>D(T.shift()),0));_&&(yield _),l=a&&T.length===0}}
const we=g=>({[Symbol.asyncIterator]:async function*(){const a=g.getReader();try{for(;;){const{done:l,value:T}=await a.read();if(l)return;yield T}}finally{a.releaseLock()}}}),
ke=g=>{const a=g[Symbol.asyncIterator]();return new ReadableStream({async pull(l){const{done:T,value:_}=await a.next();if(T)return l.close();l.enqueue(_)}})},It=g=>Object.
assign(g,{eventStreamMarshaller:g.eventStreamSerdeProvider(g)});class oe{marshaller;serializer;deserializer;serdeContext;defaultContentType;compositeErrorRegistry;constructor({
marshaller:a,serializer:l,deserializer:T,serdeContext:_,defaultContentType:D,compositeErrorRegistry:F}){this.marshaller=a,this.serializer=l,this.deserializer=T,
this.serdeContext=_,this.defaultContentType=D,this.compositeErrorRegistry=F}async serializeEventStream({eventStream:a,requestSchema:l,initialRequest:T,initialMessageType:_}){
const D=this.marshaller,F=l.getEventStreamMember(),ne=l.getMemberSchema(F),le=this.serializer,$e=this.defaultContentType,xe=Symbol("initialRequestMarker"),me={async*[Symbol.
asyncIterator](){if(T){const Se={":event-type":{type:"string",value:_??"initial-request"},":message-type":{type:"string",value:"event"},":content-type":{type:"s\
tring",value:$e}};le.write(l,T);const Te=le.flush();yield{[xe]:!0,headers:Se,body:Te}}for await(const Se of a)yield Se}};return D.serialize(me,Se=>{if(Se[xe])return{
headers:Se.headers,body:Se.body};let Te="";for(const Nt in Se)if(De(Se,Nt)&&Nt!=="__type"){Te=Nt;break}const{additionalHeaders:Ae,body:wt,eventType:rt,explicitPayloadContentType:pt}=this.
writeEventBody(Te,ne,Se);return{headers:{":event-type":{type:"string",value:rt},":message-type":{type:"string",value:"event"},":content-type":{type:"string",value:pt??
$e},...Ae},body:wt}})}async deserializeEventStream({response:a,responseSchema:l,initialResponseContainer:T,initialMessageType:_}){const D=this.marshaller,F=l.getEventStreamMember(),
le=l.getMemberSchema(F).getMemberSchemas(),$e=Symbol("initialResponseMarker"),xe=D.deserialize(a.body,async Te=>{let Ae="";for(const rt in Te)if(De(Te,rt)&&rt!==
"__type"){Ae=rt;break}const wt=Te[Ae].body;if(Ae===(_??"initial-response")){const rt=await this.deserializer.read(l,wt);return delete rt[F],{[$e]:!0,...rt}}else if(Ae in
le){const rt=le[Ae];if(rt.isStructSchema()){const pt={};let ct=!1;for(const[Nt,u]of rt.structIterator()){const{eventHeader:h,eventPayload:N}=u.getMergedTraits();
if(ct=ct||!!(h||N),N)u.isBlobSchema()?pt[Nt]=wt:u.isStringSchema()?pt[Nt]=(this.serdeContext?.utf8Encoder??He)(wt):u.isStructSchema()&&(pt[Nt]=await this.deserializer.
read(u,wt));else if(h){const R=Te[Ae].headers[Nt]?.value;R!=null&&(u.isNumericSchema()?R&&typeof R=="object"&&"bytes"in R?pt[Nt]=BigInt(R.toString()):pt[Nt]=Number(
R):pt[Nt]=R)}}return{[Ae]:await this.readEventMember(rt,wt,ct,pt)}}return{[Ae]:await this.deserializer.read(rt,wt)}}else return{$unknown:Te}}),me=xe[Symbol.asyncIterator](),
Se=await me.next();if(Se.done)return xe;if(Se.value?.[$e]){if(!l)throw new Error("@smithy::core/protocols - initial-response event encountered in event stream b\
ut no response schema given.");for(const Te in Se.value)De(Se.value,Te)&&(T[Te]=Se.value[Te])}return{async*[Symbol.asyncIterator](){for(Se?.value?.[$e]||(yield Se.
value);;){const{done:Te,value:Ae}=await me.next();if(Te)break;yield Ae}}}}async readEventMember(a,l,T,_){let D;const F=a.getSchema();if(Array.isArray(F)&&F[0]===
-3){const le=F[1],$e=je.for(le);this.compositeErrorRegistry?.copyFrom($e),D=(this.compositeErrorRegistry??$e)?.getErrorCtor(F)}const ne=T?_:l.byteLength===0?{}:
await this.deserializer.read(a,l);if(D){const le=ne.message??ne.Message??"Unknown",$e={},xe=a.getMergedTraits().error;return xe&&($e.$fault=xe),Object.assign(new D(
{}),$e,{message:le},ne)}return ne}writeEventBody(a,l,T){const _=this.serializer;let D=a,F=null,ne;const le=l.getSchema()[4].includes(a),$e={};if(le){const Se=l.
getMemberSchema(a);if(Se.isStructSchema()){for(const[Te,Ae]of Se.structIterator()){const{eventHeader:wt,eventPayload:rt}=Ae.getMergedTraits();if(rt)F=Te;else if(wt){
const pt=T[a][Te];let ct="binary";Ae.isNumericSchema()?(-2)**31<=pt&&pt<=2**31-1?ct="integer":ct="long":Ae.isTimestampSchema()?ct="timestamp":Ae.isStringSchema()?
ct="string":Ae.isBooleanSchema()&&(ct="boolean"),pt!=null&&($e[Te]={type:ct,value:pt},delete T[a][Te])}}if(F!==null){const Te=Se.getMemberSchema(F);Te.isBlobSchema()?
ne="application/octet-stream":Te.isStringSchema()&&(ne="text/plain"),_.write(Te,T[a][F])}else _.write(Se,T[a])}else if(Se.isUnitSchema())_.write(Se,{});else throw new Error(
"@smithy/core/event-streams - non-struct member not supported in event stream union.")}else{const[Se,Te]=T[a];D=Se,_.write(15,Te)}const xe=_.flush()??new Uint8Array;
return{body:typeof xe=="string"?(this.serdeContext?.utf8Decoder??Re)(xe):xe,eventType:D,explicitPayloadContentType:ne,additionalHeaders:$e}}}i.EventStreamCodec=
Ie,i.EventStreamMarshaller=U,i.EventStreamSerde=oe,i.HeaderMarshaller=Qe,i.Int64=Be,i.MessageDecoderStream=at,i.MessageEncoderStream=Mt,i.SmithyMessageDecoderStream=
tt,i.SmithyMessageEncoderStream=nt,i.UniversalEventStreamMarshaller=J,i.eventStreamSerdeProvider=j,i.getChunkedStream=Ct,i.getMessageUnmarshaller=Ne,i.getUnmarshalledStream=
Pe,i.iterableToReadableStream=ke,i.readableStreamToIterable=we,i.resolveEventStreamSerdeConfig=It,i.universalEventStreamSerdeProvider=w}),9922:((Ft,i,pe)=>{const{
Uint8ArrayBlobAdapter:Oe,writeKey:De,sdkStreamMixin:Le,splitEvery:Ze,splitHeader:He,NumericValue:Re,toUtf8:Fe,fromBase64:je,LazyJsonString:Be,_parseEpochTimestamp:ve,
_parseRfc7231DateTime:Qe,_parseRfc3339DateTimeWithOffset:X,fromUtf8:ue,generateIdempotencyToken:M,toBase64:B,dateToUtcString:se,quoteHeader:G,parseEpochTimestamp:Me,
parseRfc7231DateTime:Ye,parseRfc3339DateTimeWithOffset:yt}=pe(2882),{HttpRequest:et,HttpResponse:We,hasOwn:Ce,isValidHostname:ht,getSmithyContext:Ge}=pe(4514),{
parseQueryString:ot,parseUrl:Xe}=pe(4514);i.HttpRequest=et,i.HttpResponse=We,i.isValidHostname=ht,i.parseQueryString=ot,i.parseUrl=Xe;const{NormalizedSchema:_e,
translateTraits:Ie,TypeRegistry:at,deref:Mt}=pe(5982),{FieldPosition:tt}=pe(4566),nt=async(I=new Uint8Array,t)=>{if(I instanceof Uint8Array)return Oe.mutate(I);
if(!I)return Oe.mutate(new Uint8Array);const e=t.streamCollector(I);return Oe.mutate(await e)};function Ct(I){return/^[\w.~-]+$/.test(I)?I:encodeURIComponent(I).
replace(/[!'()*]/g,function(t){return"%"+t.charCodeAt(0).toString(16).toUpperCase()})}const Pe=Symbol.for("@smithy/schema-x");class Ne extends _e{static identity=Symbol.
for("@smithy/HttpBindingNormalizedSchema");identity=Ne.identity;bindings;constructor(t){super(t)}static of(t){const e=_e.of(t);if(e.identity===Ne.identity)return e;
const s=e.isMemberSchema()?e:e.getSchema(),n=typeof s=="object"&&s!==null?s:e;return n[Pe]??=new Ne(e)}getHttpBindingLocation(t){return t.httpPayload?36:t.httpLabel?
33:t.httpHeader?38:typeof t.httpPrefixHeaders=="string"?39:t.httpQuery?34:t.httpQueryParams?35:t.httpResponseCode?37:32}getHttpBindingValue(t,e,s=!1){const n=this.
getSchema(),f=typeof n=="number"?n&255:this.isListSchema()?64:255,c=t&7,y=e.mediaType?e.mediaType==="application/json"||e.mediaType.endsWith("+json")?2:1:0,E=e.
streaming||f===42?this.isStructSchema()?2:1:0,k=f>=4&&f<=7?c>=6?2:c>0&&c<4?1:0:0;let V=f|y<<8|(e.idempotencyToken?1:0)<<10|E<<11|(e.sparse?1:0)<<13|k<<14|(e.hostLabel?
1:0)<<17|(t===36&&typeof n!="object"?1:0)<<18;const W=f&192,he=c&2&&(W===64||!s&&c&1)?this.getHttpBindingCollectionValue(t,e):void 0,Ue=(he?.[1]??0)&255;return V|=
(c>=6&&(Ue===4||Ue===6)?1:0)<<16,[this,V,he]}getHttpBindingCollectionValue(t,e=this.getMergedTraits()){const s=Ne.of(this.getValueSchema());return s.getHttpBindingValue(
t,{...s.getMergedTraits(),...e},!0)}getHttpBindings(){const t=this.getSchema();return typeof t!="object"||t===null?j:this.bindings??=J(this)}}const J=I=>{const t=[],
e=[],s=[],n=[],f=[],c={},y={},E=[],k={headers:y,prefixHeaders:E},V={request:{memberBindings:f,byName:c},response:{bodyMemberNames:t,bindings:k}},{request:W,response:he}=V;
for(const[Ue,Je]of I.structIterator()){const mt=Ne.of(Je),it=mt.getMergedTraits(),At=mt.getHttpBindingLocation(it),ut=it.httpHeader?.toLowerCase()??it.httpPrefixHeaders?.
toLowerCase()??it.httpQuery,Et=mt.getHttpBindingValue(At,it),dt=[Ue,Et,At,ut];Ue==="__proto__"&&De(c),c[Ue]=dt,Et[1]>>10&1&&(W.hasIdempotency=!0),f.push(dt);const gt=At&
7;if(gt===0&&(s.push(Ue),n.push(Je)),(gt&4)===0)t.push(Ue),e.push(Je);else if((gt&6)===4)if(gt&1)k.statusCode=dt;else{k.payload=dt;const Rt=Et[1]&255;W.contentTypeInstruction=
it.mediaType??(Rt===0?"text/plain":Rt===21||Rt===42?"application/octet-stream":null)}else gt&1?(W.hasPrefixHeaders=!0,E.push(dt)):(ut==="__proto__"&&De(y),y[ut]=
dt)}return W.contentTypeInstruction===void 0&&s.length&&(W.contentTypeInstruction=null),W.syntheticBodySchema=we(I,s,n),he.syntheticBodySchema=we(I,t,e),V},w=I=>{
const t=[];let e=0;for(const s of I.matchAll(/\{([^{}+]+)(\+)?\}/g))s.index>e&&t.push([I.slice(e,s.index),0]),t.push([s[1],s[2]?2:1]),e=s.index+s[0].length;return t.
length&&e<I.length&&t.push([I.slice(e),0]),t.length?t:void 0},U=I=>{const{http:t,endpoint:e}=Ie(I.traits??{}),[s,n]=t?.[1].split("?")??[];return[t?.[0],s,n?[...new URLSearchParams(
n)]:[],s?w(s):void 0,e?.[0]]},j={request:{memberBindings:[],byName:{}},response:{bodyMemberNames:[],bindings:{headers:{},prefixHeaders:[]}}},q=I=>I[Pe]??=U(I),we=(I,t,e)=>{
if(!t.length)return;const s=I.getSchema(),n=[3,s[1],s[2],I.getMergedTraits(),t,e],f=s[6],c=f&&t.reduce((y,E)=>y+(s[4].indexOf(E)<f?1:0),0);return c&&(n[6]=c),n};
class ke{serdeContext;setSerdeContext(t){this.serdeContext=t}}class It extends ke{options;compositeErrorRegistry;constructor(t){super(),this.options=t,this.compositeErrorRegistry=
new at(t.defaultNamespace);for(const e of t.errorTypeRegistries??[])this.compositeErrorRegistry.copyFrom(e)}getRequestType(){return et}getResponseType(){return We}setSerdeContext(t){
this.serdeContext=t,this.serializer.setSerdeContext(t),this.deserializer.setSerdeContext(t),this.getPayloadCodec()&&this.getPayloadCodec().setSerdeContext(t)}updateServiceEndpoint(t,e){
if("url"in e){t.protocol=e.url.protocol,t.hostname=e.url.hostname,t.port=e.url.port?Number(e.url.port):void 0,t.path=e.url.pathname,t.fragment=e.url.hash||void 0,
t.username=e.url.username||void 0,t.password=e.url.password||void 0,t.query||(t.query={});for(const[s,n]of e.url.searchParams.entries())t.query[s]=n;if(e.headers)
for(const s in e.headers)Ce(e.headers,s)&&(t.headers[s]=e.headers[s].join(", "));return t}else{if(t.protocol=e.protocol,t.hostname=e.hostname,t.port=e.port?Number(
e.port):void 0,t.path=e.path,t.query={...e.query},e.headers)for(const s in e.headers)Ce(e.headers,s)&&(t.headers[s]=e.headers[s]);return t}}setHostPrefix(t,e,s,n=q(
e)){if(this.serdeContext?.disableHostPrefix)return;const f=n[4];if(typeof f!="string")return;let c=f;for(const[y,[,E]]of Ne.of(e.input).getHttpBindings().request.
memberBindings){if(!(E>>17&1))continue;const k=s[y];if(typeof k!="string")throw new Error(`@smithy/core/schema - ${y} in input must be a string as hostLabel.`);
c=c.replace(`{${y}}`,k)}if(t.hostname=c+t.hostname,!ht(t.hostname))throw new Error(`[${t.hostname}] is not a valid hostname.`)}deserializeMetadata(t){return{httpStatusCode:t.
statusCode,requestId:t.headers["x-amzn-requestid"]??t.headers["x-amzn-request-id"]??t.headers["x-amz-request-id"],extendedRequestId:t.headers["x-amz-id-2"],cfId:t.
headers["x-amz-cf-id"]}}resolveError(t,e,s){const n=[-3,"","Error",0,[],[],0];let f;for(const c of s)for(const y of e)try{y==="*"?f=c.getSchema(t):f=c.getSchema(
y+"#"+t);const E=c.getErrorCtor(f);if(E)return[f,E,"modeled"];{const k=c.getBaseException();if(k){const V=c.getErrorCtor(k);if(V)return[f,V,"synthetic"]}}}catch{}
for(const c of s){const y=c.getBaseException();if(y){const E=c.getErrorCtor(y);if(E)return[y,E,"synthetic"]}}return[n,Error,"native"]}async serializeEventStream({
eventStream:t,requestSchema:e,initialRequest:s}){return(await this.loadEventStreamCapability()).serializeEventStream({eventStream:t,requestSchema:e,initialRequest:s})}async deserializeEventStream({
response:t,responseSchema:e,initialResponseContainer:s}){return(await this.loadEventStreamCapability()).deserializeEventStream({response:t,responseSchema:e,initialResponseContainer:s})}async loadEventStreamCapability(){
const{EventStreamSerde:t,eventStreamSerdeProvider:e}=pe(2007),s=this.resolveEventStreamMarshaller(e);return new t({marshaller:s,serializer:this.serializer,deserializer:this.
deserializer,serdeContext:this.serdeContext,defaultContentType:this.getDefaultContentType(),compositeErrorRegistry:this.compositeErrorRegistry})}getDefaultContentType(){
throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`)}async deserializeHttpMessage(t,e,s,n,f){return[]}getEventStreamMarshaller(){
const t=this.serdeContext;if(!t.eventStreamMarshaller)throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");return t.eventStreamMarshaller}resolveEventStreamMarshaller(t){
const e=this.serdeContext;return e.eventStreamMarshaller?e.eventStreamMarshaller:t(this.serdeContext)}}class oe extends It{async serializeRequest(t,e,s){const n=e&&
typeof e=="object"?e:{},f={},c={},y=await s.endpoint(),E=Ne.of(t?.input),k=E.getHttpBindings().request,V=q(t),W=new et({query:f,headers:c});if(y){this.updateServiceEndpoint(
W,y),this.setHostPrefix(W,t,n,V);const[Ue,Je,mt]=V;if(Ue){W.method=Ue,W.path=W.path==="/"?Je:W.path+Je;for(const[it,At]of mt)f[it]=At}}W.query=f;const he=this.serializeHttpBindings(
n,W,k,V);return he&&(W.body=await this.serializeEventStream({eventStream:he,requestSchema:E})),W}serializeHttpBindings(t,e,s,n){const f=this.serializer,c=typeof f.
writeCodec=="function"?f:void 0,y=e.query,E=e.headers,k=s.syntheticBodySchema;let V=!1,W,he,Ue;const Je=Object.getOwnPropertyNames(t),mt=Object.getPrototypeOf(t),
it=(mt===Object.prototype||mt===null)&&!s.hasIdempotency&&!s.hasPrefixHeaders&&Je.length*2<s.memberBindings.length,At=it?Je.length:s.memberBindings.length;for(let dt=0;dt<
At;++dt){const gt=it?Ce(s.byName,Je[dt])?s.byName[Je[dt]]:void 0:s.memberBindings[dt];if(!gt)continue;const Rt=gt[1],Gt=gt[0],Zt=Rt[0],Yt=Rt[1],qt=Rt[2],kt=gt[2],
er=gt[3],xt=t[Gt];if(!(xt==null&&!(Yt>>10&1)))if(kt===36){const zt=Yt>>11&3;zt?zt===2?he=xt||void 0:W=xt:(c?c.writeCodec(Zt,xt):f.write(Zt,xt),W=f.flush())}else if(kt===
33||kt===38){const zt=this.serializeHttpValue(Rt,xt,kt,c);kt===33?(Ue??=Object.create(null))[Gt]=zt:E[er]=zt}else if(kt===39)for(const zt in xt){if(!Ce(xt,zt))continue;
const tr=er+zt;E[tr.toLowerCase()]=this.serializeHttpValue(qt,xt[zt],38,c,c?qt[0]:[qt[0],{httpHeader:tr}])}else(kt&62)===34?this.serializeQuery(Rt,xt,er,y,c):V=
!0}const ut=n[1],Et=n[3];return ut&&Et&&e.path.endsWith(ut)&&(e.path=e.path.slice(0,-ut.length)+this.serializePath(Et,Ue,s)),V&&k&&(c?c.writeCodec(k,t):f.write(
k,t),W=f.flush()),e.body=W,he}serializeQuery(t,e,s,n,f){const[c,y,E]=t,k=f?void 0:c.getMergedTraits();if(s===void 0){for(const V in e)!Ce(e,V)||V in n||(f||Object.
assign(E[0].getMergedTraits(),{...k,httpQuery:V,httpQueryParams:void 0}),this.serializeQuery(E,e[V],V,n,f));return}if((y&192)===64){const V=[];for(const W of e){
const he=this.serializeHttpValue(E,W,34,f,f?E[0]:[E[0],k]);(y>>13&1||he!==void 0)&&V.push(he)}n[s]=V}else n[s]=this.serializeHttpValue(t,e,34,f,f?c:[c,k])}serializeHttpValue(t,e,s,n,f=t[0]){
const c=t[1],y=c&255;return n&&!(c&1792)&&(y<=2||y===17||y===19)?String(e):(n?n.writeHttpBinding(t,e,s):this.serializer.write(f,e),this.serializer.flush())}serializePath(t,e,s){
let n="";for(const[f,c]of t){if(c===0){n+=f;continue}const y=e?.[f];if(y===void 0){if(Ce(s.byName,f)&&s.byName[f][2]===33)throw new Error(`No value provided for\
 input HTTP label: ${f}.`);n+=`{${f}${c===2?"+":""}}`}else n+=c===2?y.split("/").map(Ct).join("/"):Ct(y)}return n}async deserializeResponse(t,e,s){const n=this.
deserializer,f=typeof n.readCodec=="function"?n:void 0,c=Ne.of(t.output),y=c.getHttpBindings().response,E={};if(s.statusCode>=300){const V=await nt(s.body,e);throw V.
byteLength>0&&Object.assign(E,await n.read(15,V)),await this.handleError(t,e,s,E,this.deserializeMetadata(s)),new Error("@smithy/core/protocols - HTTP Protocol \
error handler failed to throw.")}const k=await this.deserializeHttpMessage(c,e,s,E);if(k.length){const V=await nt(s.body,e);if(V.byteLength>0){const W=await(f?f.
readCodec(y.syntheticBodySchema,V):n.read(y.syntheticBodySchema,V));for(const he of k)W[he]!=null&&(E[he]=W[he])}}else y.bindings.payload||await nt(s.body,e);return E.
$metadata=this.deserializeMetadata(s),E}async deserializeHttpMessage(t,e,s,n,f){const c=n instanceof Set?f:n,y=this.deserializer,E=typeof y.readCodec=="function"?
y:void 0,k=Ne.of(t),{bodyMemberNames:V,bindings:{payload:W,statusCode:he,headers:Ue,prefixHeaders:Je}}=k.getHttpBindings().response,mt=s.headers;if(W){const[it,
At]=W,[ut,Et]=At,dt=Et>>11&3;if(dt)dt===2?c[it]=await this.deserializeEventStream({response:s,responseSchema:k}):c[it]=Le(s.body);else if(s.body){const gt=await nt(
s.body,e);gt.byteLength>0&&(c[it]=await(E?E.readPayload(At,gt):y.read(ut,gt)))}}for(const it in mt){if(!Ce(mt,it))continue;const At=it.toLowerCase(),ut=mt[it];At!==
it&&(delete mt[it],mt[At]=ut);const Et=Ce(Ue,At)?Ue[At]:void 0;if(!Et)continue;const[dt,[gt,Rt,Gt],,Zt]=Et;if(Gt){const Yt=Rt>>16&1?Ze(ut,",",2):He(ut),qt=[];for(const kt of Yt)
qt.push(E?E.readHttpBinding(Gt,kt.trim(),38):await y.read([Gt[0],{httpHeader:Zt}],kt.trim()));c[dt]=qt}else c[dt]=E?E.readHttpBinding(Et[1],ut,38):await y.read(
gt,ut)}for(const[it,[,,At],,ut]of Je){c[it]={};for(const Et in mt){if(!Ce(mt,Et)||!Et.startsWith(ut))continue;const dt=mt[Et];c[it][Et.slice(ut.length)]=E?E.readHttpBinding(
At,dt,38):await y.read([At[0],{httpHeader:Et}],dt)}}return he&&(c[he[0]]=s.statusCode),V}}class g extends It{async serializeRequest(t,e,s){const n=this.serializer,
f={},c={},y=await s.endpoint(),E=_e.of(t?.input),k=E.getSchema();let V;const W=e&&typeof e=="object"?e:{},he=new et({protocol:"",hostname:"",port:void 0,path:"/",
fragment:void 0,query:f,headers:c,body:void 0});if(y&&(this.updateServiceEndpoint(he,y),this.setHostPrefix(he,t,W)),W){const Ue=E.getEventStreamMember();if(Ue){
if(W[Ue]){const Je={};for(const[mt]of E.structIterator())mt!==Ue&&W[mt]!=null&&(Je[mt]=W[mt]);V=await this.serializeEventStream({eventStream:W[Ue],requestSchema:E,
initialRequest:Je})}}else n.write(k,W),V=n.flush()}return he.headers=Object.assign(he.headers,c),he.query=f,he.body=V,he.method="POST",he}async deserializeResponse(t,e,s){
const n=this.deserializer,f=_e.of(t.output),c={};if(this.isErrorResponse(s.statusCode)){const E=await nt(s.body,e);throw E.byteLength>0&&Object.assign(c,await n.
read(15,E)),await this.handleError(t,e,s,c,this.deserializeMetadata(s)),new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.")}for(const E in s.
headers){if(!Ce(s.headers,E))continue;const k=s.headers[E];delete s.headers[E],s.headers[E.toLowerCase()]=k}const y=f.getEventStreamMember();if(y)c[y]=await this.
deserializeEventStream({response:s,responseSchema:f,initialResponseContainer:c});else{const E=await nt(s.body,e);E.byteLength>0&&Object.assign(c,await n.read(f,
E))}return c.$metadata=this.deserializeMetadata(s),c}isErrorResponse(t){return t>=300}}class a extends g{constructor({defaultNamespace:t,errorTypeRegistries:e}){
super({defaultNamespace:t,errorTypeRegistries:e})}async serializeRequest(t,e,s){const n=await super.serializeRequest(t,e,s);Object.assign(n.headers,{"content-ty\
pe":this.getDefaultContentType(),"smithy-protocol":this.getSmithyProtocolHeaderValue(),accept:this.getDefaultContentType()}),Mt(t.input)==="unit"?(delete n.body,
delete n.headers["content-type"]):this.applyEmptyBody(n);const{service:f,operation:c}=Ge(s),y=`/service/${f}/operation/${c}`;return n.path.endsWith("/")?n.path+=
y.slice(1):n.path+=y,n}isErrorResponse(t){return t!==200}}const l=(I,t,e,s,n,f)=>{if(t!=null&&t[e]!==void 0){const c=s();if(c==null||c.length<=0)throw new Error(
"Empty value provided for input HTTP label: "+e+".");I=I.replace(n,f?c.split("/").map(y=>Ct(y)).join("/"):Ct(c))}else throw new Error("No value provided for inp\
ut HTTP label: "+e+".");return I};function T(I,t){return new _(I,t)}class _{input;context;query={};method="";headers={};path="";body=null;hostname="";resolvePathStack=[];constructor(t,e){
this.input=t,this.context=e}async build(){const{hostname:t,protocol:e="https",port:s,path:n}=await this.context.endpoint();this.path=n;for(const f of this.resolvePathStack)
f(this.path);return new et({protocol:e,hostname:this.hostname||t,port:s,method:this.method,path:this.path,query:this.query,body:this.body,headers:this.headers})}hn(t){
return this.hostname=t,this}bp(t){return this.resolvePathStack.push(e=>{this.path=`${e?.endsWith("/")?e.slice(0,-1):e||""}`+t}),this}p(t,e,s,n){return this.resolvePathStack.
push(f=>{this.path=l(f,this.input,t,e,s,n)}),this}h(t){return this.headers=t,this}q(t){return this.query=t,this}b(t){return this.body=t,this}m(t){return this.method=
t,this}}class D extends ke{settings;constructor(t){super(),this.settings=t}read(t,e){const s=Ne.of(t),n=s.getMergedTraits(),f=s.getHttpBindingLocation(n);return this.
readHttpBinding(s.getHttpBindingValue(f,n),e,f)}readHttpBinding([t,e,s],n,f){const c=e&255;if((c&192)===64)return s??=t.getHttpBindingCollectionValue(f),He(n).map(
y=>this.readHttpBinding(s,y,f));switch(c){case 21:case 42:return(this.serdeContext?.base64Decoder??je)(n);case 4:case 5:case 6:case 7:{const y=this.settings.httpBindings?
e>>14&3:0;switch(this.settings.timestampFormat.useTrait&&c>4?c:y?y+4:this.settings.timestampFormat.default){case 5:return X(n);case 6:return Qe(n);case 7:return ve(
n);default:return console.warn("Missing timestamp format, parsing value with Date constructor:",n),new Date(n)}}case 0:{const y=e>>8&3;if(!y)return n;let E=n;return(f&
6)===6&&(E=(this.serdeContext?.utf8Encoder??Fe)((this.serdeContext?.base64Decoder??je)(E))),y===2?Be.from(E):E}case 1:return Number(n);case 2:return n.toLowerCase()===
"true";case 17:return BigInt(n);case 19:return new Re(n,"bigDecimal");default:return n}}}class F extends ke{codecDeserializer;stringDeserializer;constructor(t,e){
super(),this.codecDeserializer=t,this.stringDeserializer=new D(e)}setSerdeContext(t){this.stringDeserializer.setSerdeContext(t),this.codecDeserializer.setSerdeContext(
t),this.serdeContext=t}read(t,e){const s=Ne.of(t),n=s.getMergedTraits();if(n.httpHeader||n.httpResponseCode){const f=s.getHttpBindingValue(38,n);return this.readHttpBinding(
f,e,38)}return n.httpPayload?this.readPayload(s.getHttpBindingValue(36,n),e):this.readCodec(s,e)}readHttpBinding(t,e,s){const n=typeof e=="string"?e:(this.serdeContext?.
utf8Encoder??Fe)(e);return this.stringDeserializer.readHttpBinding(t,n,s)}readPayload([t,e],s){const n=e&255;return n===21||n===42?typeof s=="string"?(this.serdeContext?.
utf8Decoder??ue)(s):s:n===0?typeof s=="string"?s:(this.serdeContext?.utf8Encoder??Fe)(s):this.readCodec(t,s)}readCodec(t,e){return this.codecDeserializer.read(t,
e)}}class ne extends ke{settings;stringBuffer="";constructor(t){super(),this.settings=t}write(t,e){const s=Ne.of(t),n=s.getMergedTraits(),f=s.getHttpBindingLocation(
n);this.writeHttpBinding(s.getHttpBindingValue(f,n),e,f)}writeHttpBinding([t,e,s],n,f){const c=e&255;switch(typeof n){case"object":if(n===null){this.stringBuffer=
"null";return}if(c>=4&&c<=7){if(!(n instanceof Date))throw new Error(`@smithy/core/protocols - received non-Date value ${n} when schema expected Date in ${t.getName(
!0)}`);const k=this.settings.httpBindings?e>>14&3:0;switch(this.settings.timestampFormat.useTrait&&c>4?c:k?k+4:this.settings.timestampFormat.default){case 5:this.
stringBuffer=n.toISOString().replace(".000Z","Z");break;case 6:this.stringBuffer=se(n);break;case 7:this.stringBuffer=String(n.getTime()/1e3);break;default:console.
warn("Missing timestamp format, using epoch seconds",n),this.stringBuffer=String(n.getTime()/1e3)}return}if((c===21||c===42)&&"byteLength"in n){this.stringBuffer=
(this.serdeContext?.base64Encoder??B)(n);return}if((c&192)===64&&Array.isArray(n)){s??=t.getHttpBindingCollectionValue(f);const k=s[1]&255,V=k>=4&&k<=7;let W="";
for(const he of n){this.writeHttpBinding(s,he,f);const Ue=this.flush();W&&(W+=", "),W+=V?Ue:G(Ue)}this.stringBuffer=W;return}this.stringBuffer=JSON.stringify(n,
null,2);break;case"string":const y=e>>8&3;let E=n;if(y===2&&(E=Be.from(E)),y&&(f&6)===6){this.stringBuffer=(this.serdeContext?.base64Encoder??B)(E.toString());return}
this.stringBuffer=n;break;default:this.stringBuffer=e>>10&1?M():String(n)}}flush(){const t=this.stringBuffer;return this.stringBuffer="",t}}class le{codecSerializer;stringSerializer;buffer;constructor(t,e,s=new ne(
e)){this.codecSerializer=t,this.stringSerializer=s}setSerdeContext(t){this.codecSerializer.setSerdeContext(t),this.stringSerializer.setSerdeContext(t)}write(t,e){
const s=Ne.of(t),n=s.getMergedTraits();if(n.httpHeader||n.httpLabel||n.httpQuery){const f=s.getHttpBindingLocation(n);this.writeHttpBinding(s.getHttpBindingValue(
f,n),e,f);return}this.writeCodec(s,e)}writeHttpBinding(t,e,s){this.stringSerializer.writeHttpBinding(t,e,s),this.buffer=this.stringSerializer.flush()}writeCodec(t,e){
this.codecSerializer.write(t,e)}flush(){if(this.buffer!==void 0){const t=this.buffer;return this.buffer=void 0,t}return this.codecSerializer.flush()}}function $e(I,t){
if(t.timestampFormat.useTrait){const y=I.getSchema();if(y===5||y===6||y===7)return y}const{httpLabel:e,httpPrefixHeaders:s,httpHeader:n,httpQuery:f}=I.getMergedTraits();
return(t.httpBindings?typeof s=="string"||n?6:f||e?5:void 0:void 0)??t.timestampFormat.default}class xe{name;kind;values;constructor({name:t,kind:e=tt.HEADER,values:s=[]}){
this.name=t,this.kind=e,this.values=s}add(t){this.values.push(t)}set(t){this.values=t}remove(t){this.values=this.values.filter(e=>e!==t)}toString(){return this.
values.map(t=>t.includes(",")||t.includes(" ")?`"${t}"`:t).join(", ")}get(){return this.values}}class me{entries={};encoding;constructor({fields:t=[],encoding:e="\
utf-8"}){t.forEach(this.setField.bind(this)),this.encoding=e}setField(t){this.entries[t.name.toLowerCase()]=t}getField(t){return this.entries[t.toLowerCase()]}removeField(t){
delete this.entries[t.toLowerCase()]}getByType(t){return Object.values(this.entries).filter(e=>e.kind===t)}}const Se=I=>(I.logger&&I.logger.constructor?.name!==
"NoOpLogger"&&I.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"),I.logger),I.defaultSocketTimeout&&I.requestHandler?.updateHttpClientConfig?.(Symbol.
for("@smithy/defaultSocketTimeout"),I.defaultSocketTimeout),{setHttpHandler(t){I.requestHandler=t},httpHandler(){return I.requestHandler},updateHttpClientConfig(t,e){
I.requestHandler?.updateHttpClientConfig(t,e)},httpHandlerConfigs(){return I.requestHandler.httpHandlerConfigs()}}),Te=I=>({requestHandler:I.httpHandler()}),Ae="\
content-length";function wt(I){return t=>async e=>{const s=e.request;if(et.isInstance(s)){const{body:n,headers:f}=s;if(n&&Object.keys(f).map(c=>c.toLowerCase()).
indexOf(Ae)===-1)try{const c=I(n);c!=null&&(s.headers={...s.headers,[Ae]:String(c)})}catch{}}return t({...e,request:s})}}const rt={step:"build",tags:["SET_CONTE\
NT_LENGTH","CONTENT_LENGTH"],name:"contentLengthMiddleware",override:!0},pt=I=>({applyToStack:t=>{t.add(wt(I.bodyLengthChecker),rt)}}),ct=I=>encodeURIComponent(
I).replace(/[!'()*]/g,Nt),Nt=I=>`%${I.charCodeAt(0).toString(16).toUpperCase()}`,u=I=>I.split("/").map(ct).join("/");function h(I){const t=[];for(let e of Object.
keys(I).sort()){const s=I[e];if(e=ct(e),Array.isArray(s))for(let n=0,f=s.length;n<f;n++)t.push(`${e}=${ct(s[n])}`);else{let n=e;(s||typeof s=="string")&&(n+=`=${ct(
s)}`),t.push(n)}}return t.join("&")}class N{serdeContext;setSerdeContext(t){this.serdeContext=t}}class R{from;to;keys;constructor(t,e){this.from=t,this.to=e;const s=Object.
keys(this.from),n=new Set(s);n.delete("__type"),this.keys=n}mark(t){this.keys.delete(t)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){
if(this.hasUnknown()){const t=this.keys.values().next().value,e=this.from[t];this.to.$unknown=[t,e]}}}let K;function Z(){if(K===void 0)try{if(typeof Buffer!="fu\
nction")K=!1;else{const I=JSON.parse(Buffer.from([123,125]));K=I!==null&&typeof I=="object"}}catch{K=!1}return K}function te(I,t,e){if(e?.source){const s=e.source;
if(typeof t=="number")return t<=Number.MAX_SAFE_INTEGER&&t>=Number.MIN_SAFE_INTEGER?ge(s,t)?t:new Re(s,"bigDecimal"):ce(s)?new Re(s,"bigDecimal"):/[eE]/.test(s)?
st(s):BigInt(s)}return t}function ce(I){const t=I.indexOf(".");if(t===-1)return!1;const e=I.search(/[eE]/);if(e===-1)return!0;const s=e-t-1;return parseInt(I.slice(
e+1),10)<s}function ge(I,t){if(I===String(t)||Object.is(t,-0))return!0;if(/[eE]/.test(I))return Ke(I)===Ke(String(t));const e=I.replace(/(\.\d*?)0+$/,"$1").replace(
/\.$/,""),s=String(t);return e===s?!0:/[eE]/.test(s)?e===Ke(s):!1}function Ke(I){const t=I.startsWith("-"),e=t?I.slice(1):I,s=e.search(/[eE]/);let n;if(s===-1)n=
e;else{const f=parseInt(e.slice(s+1),10),c=e.slice(0,s),y=c.indexOf(".");let E,k;y===-1?(E=c,k=c.length):(E=c.slice(0,y)+c.slice(y+1),k=y),E=E.replace(/0+$/,"")||
"0";const V=k+f;E==="0"?n="0":V<=0?n="0."+"0".repeat(-V)+E:V>=E.length?n=E+"0".repeat(V-E.length):n=E.slice(0,V)+"."+E.slice(V)}return n.includes(".")&&(n=n.replace(
/(\.\d*?)0+$/,"$1").replace(/\.$/,"")),(t?"-":"")+n}function st(I){const t=I.search(/[eE]/),e=parseInt(I.slice(t+1),10),s=I.startsWith("-"),n=I.slice(s?1:0,t),f=n.
indexOf(".");let c,y;if(f===-1)c=n,y=e;else{c=n.slice(0,f)+n.slice(f+1);const k=n.length-f-1;y=e-k}c=c.replace(/0+$/,"")||"0";const E=BigInt(c)*10n**BigInt(y+(n.
replace(".","").length-c.length));return s?-E:E}const ie=Symbol.for("@aws-sdk/reviver");function re(I){const t=_e.of(I),e=t.getSchema();if(Array.isArray(e)&&t.isStructSchema()){
if(ie in e)return e[ie];const s=be(t,new Set);return e[ie]=s,s}return be(t,new Set)}function be(I,t){const e=I.getSchema();if(t.has(e))return!1;if(t.add(e),I.isBigIntegerSchema()||
I.isBigDecimalSchema())return!0;if(I.isStructSchema()){for(const[,s]of I.structIterator())if(be(s,t))return!0}else if(I.isListSchema()||I.isMapSchema()){if(be(I.
getValueSchema(),t))return!0}else if(I.isDocumentSchema())return!0;return!1}const d=(I,t)=>nt(I,t).then(e=>(t?.utf8Encoder??Fe)(e));async function p(I,t,e){let s;
if(Z()&&typeof I?.[Symbol.asyncIterator]=="function"){const f=await nt(I,t);typeof Buffer=="function"&&(Buffer.isBuffer(f)?s=f:s=Buffer.from(f.buffer,f.byteOffset,
f.byteLength))}if(s||(s=await d(I,t)),s.length===0)return{};const n=e&&re(e)?te:void 0;try{return JSON.parse(s,n)}catch(f){throw f?.name==="SyntaxError"&&Object.
defineProperty(f,"$responseBodyText",{value:typeof s=="string"?s:s.toString("utf8")}),f}}const m=async(I,t)=>{const e=await p(I,t);return e.message=e.message??e.
Message,e},S=(I,t)=>Object.keys(I).find(e=>e.toLowerCase()===t.toLowerCase()),P=I=>{let t=I;return typeof t=="number"&&(t=t.toString()),t.indexOf(",")>=0&&(t=t.
split(",")[0]),t.indexOf(":")>=0&&(t=t.split(":")[0]),t.indexOf("#")>=0&&(t=t.split("#")[1]),t},L=(I,t)=>de(I,t,["header","code","type"]),v=(I,t,e=!1)=>de(I,t,e?
["code","header","type"]:["type","code","header"]),Y=(I,t)=>{if(t?.__type!==void 0){let e=t.__type;return typeof e=="number"&&(e=e.toString()),e.indexOf(",")>=0&&
(e=e.split(",")[0]),e.indexOf(":")>=0&&(e=e.split(":")[0]),e}},de=({headers:I},t,e)=>{for(;e.length>0;)switch(e.shift()){case"header":const n=S(I??{},"x-amzn-er\
rortype");if(n!==void 0)return P(I[n]);break;case"code":const f=S(t??{},"code");if(f&&t[f]!==void 0)return P(t[f]);break;case"type":if(t?.__type!==void 0)return P(
t.__type);break}};class Ve extends N{settings;constructor(t){super(),this.settings=t}async read(t,e){const s=re(t)?te:void 0;let n;if(typeof e=="string"){if(e.length===
0)return{};n=JSON.parse(e,s)}else if(e instanceof Uint8Array&&Z()){if(e.byteLength===0)return{};const f=Buffer.isBuffer(e)?e:Buffer.from(e.buffer,e.byteOffset,e.
byteLength);n=JSON.parse(f,s)}else n=await p(e,this.serdeContext,t);return this._read(t,n)}readObject(t,e){return this._read(t,e)}_read(t,e){const s=e!==null&&typeof e==
"object",n=_e.of(t);if(s){if(n.isStructSchema())return this._readStruct(n,e);if(Array.isArray(e)&&n.isListSchema()){const c=n.getValueSchema();if(this.needsTransform(
c))for(let y=0;y<e.length;++y)e[y]=this._read(c,e[y]);return e}if(n.isMapSchema()){const c=n.getValueSchema(),y=e;if(this.needsTransform(c))for(const E in y)Ce(
y,E)&&(E==="__proto__"&&De(y),y[E]=this._read(c,y[E]));return y}}if(n.isBlobSchema()&&typeof e=="string")return je(e);const f=n.getMergedTraits().mediaType;if(n.
isStringSchema()&&typeof e=="string"&&f)return f==="application/json"||f.endsWith("+json")?Be.from(e):e;if(n.isTimestampSchema()&&e!=null)switch($e(n,this.settings)){case 5:
return yt(e);case 6:return Ye(e);case 7:return Me(e);default:return console.warn("Missing timestamp format, parsing value with Date constructor:",e),new Date(e)}
if(n.isBigIntegerSchema()&&(typeof e=="number"||typeof e=="string"))return BigInt(e);if(n.isBigDecimalSchema()&&e!=null){if(e instanceof Re)return e;const c=e;return c.
type==="bigDecimal"&&"string"in c?new Re(c.string,c.type):new Re(String(e),"bigDecimal")}if(n.isNumericSchema()&&typeof e=="string"){switch(e){case"Infinity":return 1/0;case"\
-Infinity":return-1/0;case"NaN":return NaN}return e}if(n.isDocumentSchema()&&s)if(Array.isArray(e))for(let c=0;c<e.length;++c){const y=e[c];y instanceof Re||(e[c]=
this._read(n,y))}else{const c=e;for(const y in c){if(!Ce(c,y))continue;y==="__proto__"&&De(c);const E=c[y];E instanceof Re||(c[y]=this._read(n,E))}}return e}_readStruct(t,e){
const s=t.isUnionSchema(),n={};let f;const c=typeof e.__type=="string",{jsonName:y}=this.settings;y&&c&&(f={});let E;s&&(E=new R(e,n));for(const[k,V]of t.structIterator()){
let W=k;y&&(W=V.getMergedTraits().jsonName??W,c&&(f[W]=k)),s&&E.mark(W),e[W]!=null&&(n[k]=this._read(V,e[W]))}if(s)E.writeUnknown();else if(c)for(const k in e){
if(!Ce(e,k))continue;const V=e[k],W=y?f[k]??k:k;W in n||(n[W]=V)}return n}needsTransform(t){return!!(t.isBlobSchema()||t.isTimestampSchema()||t.isBigIntegerSchema()||
t.isBigDecimalSchema()||t.isNumericSchema()||t.isDocumentSchema()||t.isStructSchema()||t.isListSchema()||t.isMapSchema()||t.isStringSchema()&&t.getMergedTraits().
mediaType)}}class St extends Uint8Array{string=null;static allocUnsafe(t){if(typeof Buffer=="function"){const e=Buffer.allocUnsafe(t);return new St(e.buffer,e.byteOffset,
e.byteLength)}return new St(t)}toString(){return this.s()}valueOf(){return this.s()}includes(t,e){return typeof t=="string"?this.s().includes(t,e):Uint8Array.prototype.
includes.call(this,t,e)}indexOf(t,e){return typeof t=="string"?this.s().indexOf(t,e):Uint8Array.prototype.indexOf.call(this,t,e)}lastIndexOf(t,e){if(typeof t=="\
string")return this.s().lastIndexOf(t,e);const s=Uint8Array.prototype.lastIndexOf;return e!==void 0?s.call(this,t,e):s.call(this,t)}startsWith(t,e){return this.
s().startsWith(t,e)}endsWith(t,e){return this.s().endsWith(t,e)}match(t){return this.s().match(t)}replace(t,e){return this.s().replace(t,e)}search(t){return this.
s().search(t)}split(t,e){return this.s().split(t,e)}substring(t,e){return this.s().substring(t,e)}trim(){return this.s().trim()}trimStart(){return this.s().trimStart()}trimEnd(){
return this.s().trimEnd()}charAt(t){return this.s().charAt(t)}charCodeAt(t){return this.s().charCodeAt(t)}padStart(t,e){return this.s().padStart(t,e)}padEnd(t,e){
return this.s().padEnd(t,e)}repeat(t){return this.s().repeat(t)}toUpperCase(){return this.s().toUpperCase()}toLowerCase(){return this.s().toLowerCase()}s(){if(this.
string==null){const t=Date.now();t>Lt+6e4&&(console.warn("@aws-sdk/core/protocols - WARN - JsonCodec2: you have called a string method on a Uint8Array request b\
ody. It has been automatically converted to string. In a future version this will throw an error."),Lt=t),this.string=Fe(this)}return this.string}}var Lt=0;const $t=new TextEncoder,
Pt=123,Ht=125,Vt=91,vt=93,Dt=34,Ot=58,jt=44,Qt=92,Xt=new Uint8Array([116,114,117,101]),b=new Uint8Array([102,97,108,115,101]),O=new Uint8Array([110,117,108,108]),
$=new Array(128).fill(null);$[8]="b",$[9]="t",$[10]="n",$[12]="f",$[13]="r",$[34]='"',$[92]="\\";for(let I=0;I<32;I++)$[I]===null&&($[I]="u00"+I.toString(16).padStart(
2,"0"));const Q=2048;function fe(I){return St.allocUnsafe(I)}class Ee extends N{settings;json;i=0;rootSchema;rawValue;passthrough=!1;constructor(t){super(),this.
settings=t,this.json=fe(Q)}write(t,e){this.i=0,this.rawValue=e,this.rootSchema=_e.of(t),this.passthrough=this.rootSchema.isBlobSchema()||this.rootSchema.isStringSchema(),
this.passthrough||this.writeValue(this.rootSchema,e,void 0)}writeDiscriminatedDocument(t,e){this.i=0,this.rootSchema=_e.of(t);const s=this.rootSchema;if(s.isStructSchema()&&
e!=null&&typeof e=="object"){this.writeValue(s,e,void 0);const n=`"__type":"${s.getName(!0)??"Unknown"}",`,f=n.length;this.ensure(f),this.json.copyWithin(1+f,1,
this.i),$t.encodeInto(n,this.json.subarray(1)),this.i+=f}else this.writeValue(s,e,void 0)}flush(){this.rootSchema=void 0;const t=this.i;this.i=0;const e=this.rawValue;
if(this.rawValue=void 0,t===0)return e;const s=this.json.subarray(0,t);return this.json=fe(Q),s}ensure(t){const{i:e,json:s}=this;if(e+t>s.length){let n=s.length*
2;for(;n<e+t;)n*=2;const f=fe(n);f.set(this.json),this.json=f}}writeAscii(t){const e=t.length;this.ensure(e);let{i:s,json:n}=this;for(let f=0;f<e;++f)n[s]=t.charCodeAt(
f),s+=1;this.i=s}writeAsciiQuoted(t){const e=t.length;this.ensure(e+4);let{json:s,i:n}=this;s[n++]=Dt;for(let f=0;f<e;++f)s[n++]=t.charCodeAt(f);s[n++]=Dt,this.
i=n}writeJsonString(t){const e=t.length;this.ensure(e*3+2),this.json[this.i++]=Dt;for(let s=0;s<e;++s){const n=t.charCodeAt(s);if(n>34&&n<92)this.json[this.i++]=
n;else if(n<128){const f=$[n];if(f!==null){this.ensure(f.length+1+(e-s-1)*3+1),this.json[this.i++]=Qt;for(let c=0;c<f.length;c++)this.json[this.i++]=f.charCodeAt(
c)}else this.json[this.i++]=n}else if(n>=55296&&n<=56319){const f=s+1<e?t.charCodeAt(s+1):0;if(f>=56320&&f<=57343){this.ensure(4);const{written:c}=$t.encodeInto(
t.substring(s,s+2),this.json.subarray(this.i));this.i+=c,++s}else this.ensure(6+(e-s-1)*3+1),this.writeUnicodeEscape(n)}else if(n>=56320&&n<=57343)this.ensure(6+
(e-s-1)*3+1),this.writeUnicodeEscape(n);else{let{i:f,json:c}=this;n<2048?(c[f++]=192|n>>6,c[f++]=128|n&63):(c[f++]=224|n>>12,c[f++]=128|n>>6&63,c[f++]=128|n&63),
this.i=f}}this.json[this.i++]=Dt}writeUnicodeEscape(t){let{json:e,i:s}=this;e[s++]=Qt,e[s++]=117;const n=t.toString(16).padStart(4,"0");for(let f=0;f<4;++f)e[s++]=
n.charCodeAt(f);this.i=s}static B64=(()=>{const t="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",e=new Uint8Array(64);for(let s=0;s<64;++s)e[s]=
t.charCodeAt(s);return e})();writeBase64(t){const e=Math.ceil(t.length/3)*4;this.ensure(e+2);const s=this.json,n=Ee.B64;let f=this.i;s[f++]=Dt;const c=t.length,
y=c%3,E=c-y;for(let k=0;k<E;k+=3){const V=t[k],W=t[k+1],he=t[k+2];s[f++]=n[V>>2],s[f++]=n[(V&3)<<4|W>>4],s[f++]=n[(W&15)<<2|he>>6],s[f++]=n[he&63]}if(y===2){const k=t[E],
V=t[E+1];s[f++]=n[k>>2],s[f++]=n[(k&3)<<4|V>>4],s[f++]=n[(V&15)<<2],s[f++]=61}else if(y===1){const k=t[E];s[f++]=n[k>>2],s[f++]=n[(k&3)<<4],s[f++]=61,s[f++]=61}
s[f++]=Dt,this.i=f}writeValue(t,e,s){if(e==null){if(s?.isStructSchema()){if(e===void 0&&_e.of(t).isIdempotencyToken()){this.writeAsciiQuoted(M());return}return}
this.ensure(4),this.json.set(O,this.i),this.i+=4;return}const n=_e.of(t),f=typeof e=="object";if(n.isStringSchema()){const c=n.getMergedTraits().mediaType;if(c&&
(c==="application/json"||c.endsWith("+json"))){this.writeJsonString(Be.from(e).toString());return}}if(this.settings.bigNumberAsString&&e!=null&&(n.isBigIntegerSchema()||
n.isBigDecimalSchema())){const c=e instanceof Re?e.string:String(e);this.writeAsciiQuoted(c);return}if(f){if(n.isStructSchema()){this.writeStruct(n,e);return}if(Array.
isArray(e)&&(n.isListSchema()||n.isDocumentSchema())){this.writeList(n,e,n.isDocumentSchema());return}if(n.isMapSchema()){this.writeMap(n,e,!1);return}if(e instanceof
Uint8Array&&(n.isBlobSchema()||n.isDocumentSchema())){this.writeBase64(e);return}if(e instanceof Date&&(n.isTimestampSchema()||n.isDocumentSchema())){this.writeTimestamp(
n,e);return}if(e instanceof Re){this.writeAscii(e.string);return}if(n.isDocumentSchema()){Array.isArray(e)?this.writeList(n,e,!0):this.writeMap(n,e,!0);return}const c=JSON.
stringify(e);this.writeAscii(c);return}if(typeof e=="string"){if(n.isBlobSchema()){const c=(this.serdeContext?.base64Encoder??B)(e);this.writeAsciiQuoted(c);return}
this.writeJsonString(e);return}if(typeof e=="number"){if(Math.abs(e)===1/0||Number.isNaN(e)){this.writeAsciiQuoted(String(e));return}const c=String(e);this.writeAscii(
c);return}if(typeof e=="boolean"){this.ensure(5);let{i:c,json:y}=this;e?(y.set(Xt,c),c+=4):(y.set(b,c),c+=5),this.i=c;return}if(typeof e=="bigint"){this.writeAscii(
e.toString());return}this.writeAscii(String(e))}writeStruct(t,e){this.ensure(2),this.json[this.i++]=Pt;let s=!1;const n=typeof e.__type=="string";let f;n&&(f=new Set);
for(const[c,y]of t.structIterator()){const E=e[c];if(E==null&&!y.isIdempotencyToken())continue;s&&(this.ensure(1),this.json[this.i++]=jt),s=!0;const k=this.settings.
jsonName?y.getMergedTraits().jsonName??c:c;f&&(f.add(c),f.add(k)),this.writeAsciiQuoted(k),this.json[this.i++]=Ot,this.writeValue(y,E,t)}if(!s&&t.isUnionSchema()){
const{$unknown:c}=e;if(Array.isArray(c)){const[y,E]=c;this.writeAsciiQuoted(y),this.ensure(1),this.json[this.i++]=Ot,this.writeValue(15,E,t)}}else if(n)for(const c in e){
if(f.has(c))continue;f.add(c);const y=e[c];s&&(this.ensure(1),this.json[this.i++]=jt),s=!0,this.writeAsciiQuoted(c),this.ensure(1),this.json[this.i++]=Ot,this.writeValue(
15,y,void 0)}this.ensure(1),this.json[this.i++]=Ht}writeList(t,e,s){const n=!!t.getMergedTraits().sparse,f=t.getValueSchema();if(!s&&(f.isStringSchema()||f.isNumericSchema()||
f.isBooleanSchema())){let y=!1;for(let k=0;k<e.length;++k){const V=e[k];if(Number.isNaN(V)||V===1/0||V===-1/0||V==null&&!n){y=!0;break}}let E;if(!y)E=JSON.stringify(
e);else{const k=[];for(let V=0;V<e.length;++V){const W=e[V];W==null&&!n||(Number.isNaN(W)||W===1/0||W===-1/0?k.push(String(W)):k.push(W))}E=JSON.stringify(k)}this.
ensure(E.length*3),this.i+=$t.encodeInto(E,this.json.subarray(this.i)).written;return}this.ensure(2),this.json[this.i++]=Vt;let c=!1;for(let y=0;y<e.length;++y){
const E=e[y];(s?E===void 0:E==null&&!n)||(c&&(this.ensure(1),this.json[this.i++]=jt),this.writeValue(f,E,void 0),c=!0)}this.ensure(1),this.json[this.i++]=vt}writeMap(t,e,s){
const n=!!t.getMergedTraits().sparse,f=t.getValueSchema();if(!s&&(f.isStringSchema()||f.isNumericSchema()||f.isBooleanSchema())){let y;for(const k in e){if(!Ce(
e,k))continue;const V=e[k];Number.isNaN(V)||V===1/0||V===-1/0?((y??={})[k]=V,e[k]=String(V)):V===null&&!n&&((y??={})[k]=null,e[k]=void 0)}const E=JSON.stringify(
e);y&&Object.assign(e,y),this.ensure(E.length*3),this.i+=$t.encodeInto(E,this.json.subarray(this.i)).written;return}this.ensure(2),this.json[this.i++]=Pt;let c=!0;
for(const y in e){if(!Ce(e,y))continue;const E=e[y];(s?E===void 0:E==null&&!n)||(c||(this.ensure(1),this.json[this.i++]=jt),c=!1,this.writeJsonString(y),this.ensure(
1),this.json[this.i++]=Ot,this.writeValue(f,E,void 0))}this.ensure(1),this.json[this.i++]=Ht}writeTimestamp(t,e){switch($e(t,this.settings)){case 5:{const n=e.toISOString().
replace(".000Z","Z");this.writeAsciiQuoted(n);return}case 6:{this.writeAsciiQuoted(se(e));return}case 7:{const n=String(e.getTime()/1e3);this.writeAscii(n);return}default:{
const n=String(e.getTime()/1e3);this.writeAscii(n);return}}}}class ft extends N{settings;constructor(t){super(),this.settings=t}createSerializer(){const t=new Ee(
this.settings);return t.setSerdeContext(this.serdeContext),t}createDeserializer(){const t=new Ve(this.settings);return t.setSerdeContext(this.serdeContext),t}}class qe extends a{codec=new ft(
{timestampFormat:{useTrait:!1,default:7},jsonName:!1,bigNumberAsString:!0});serializer=this.codec.createSerializer();deserializer=this.codec.createDeserializer();getShapeId(){
return"smithy.protocols#rpcv2Json"}getPayloadCodec(){return this.codec}getSmithyProtocolHeaderValue(){return"rpc-v2-json"}applyEmptyBody(t){t.body||(t.body="{}")}async handleError(t,e,s,n,f){
const c=Y(s,n)??"Unknown",y={$metadata:f,$fault:s.statusCode<=500?"client":"server"};let E=this.options.defaultNamespace;c.includes("#")&&([E]=c.split("#"));const k=this.
compositeErrorRegistry,V=at.for(E);k.copyFrom(V);let W;try{W=k.getSchema(c)}catch{n.Message&&(n.message=n.Message);const Et=at.for("smithy.ts.sdk.synthetic."+E);
k.copyFrom(Et);const dt=k.getBaseException();if(dt){const gt=k.getErrorCtor(dt);throw Object.assign(new gt({name:c}),y,n)}throw Object.assign(new Error(c),y,n)}
const he=_e.of(W),Ue=k.getErrorCtor(W),Je=n.message??n.Message??"Unknown",mt=new Ue({}),it={},At=this.codec.createDeserializer();for(const[ut,Et]of he.structIterator())
n[ut]!=null&&(it[ut]=At.readObject(Et,n[ut]));throw Object.assign(mt,y,{$fault:he.getMergedTraits().error,message:Je},it)}getDefaultContentType(){return"applica\
tion/json"}}class bt extends N{settings;constructor(t){super(),this.settings=t}async read(t,e){const s=re(t)?te:void 0;return this._read(t,typeof e=="string"?JSON.
parse(e,s):await p(e,this.serdeContext,t))}readObject(t,e){return this._read(t,e)}_read(t,e){const s=e!==null&&typeof e=="object",n=_e.of(t);if(s){if(n.isStructSchema()){
const c=e,y=n.isUnionSchema(),E={};let k;const{jsonName:V}=this.settings;V&&(k={});let W;y&&(W=new R(c,E));for(const[he,Ue]of n.structIterator()){let Je=he;V&&(Je=
Ue.getMergedTraits().jsonName??Je,k[Je]=he),y&&W.mark(Je),c[Je]!=null&&(E[he]=this._read(Ue,c[Je]))}if(y)W.writeUnknown();else if(typeof c.__type=="string")for(const he in c){
if(!Ce(c,he))continue;const Ue=c[he],Je=V?k[he]??he:he;Je in E||(E[Je]=Ue)}return E}if(Array.isArray(e)&&n.isListSchema()){const c=n.getValueSchema(),y=[];for(const E of e)
y.push(this._read(c,E));return y}if(n.isMapSchema()){const c=n.getValueSchema(),y={};for(const E in e)Ce(e,E)&&(E==="__proto__"&&De(y),y[E]=this._read(c,e[E]));
return y}}if(n.isBlobSchema()&&typeof e=="string")return je(e);const f=n.getMergedTraits().mediaType;if(n.isStringSchema()&&typeof e=="string"&&f)return f==="ap\
plication/json"||f.endsWith("+json")?Be.from(e):e;if(n.isTimestampSchema()&&e!=null)switch($e(n,this.settings)){case 5:return yt(e);case 6:return Ye(e);case 7:return Me(
e);default:return console.warn("Missing timestamp format, parsing value with Date constructor:",e),new Date(e)}if(n.isBigIntegerSchema()&&(typeof e=="number"||typeof e==
"string"))return BigInt(e);if(n.isBigDecimalSchema()&&e!=null){if(e instanceof Re)return e;const c=e;return c.type==="bigDecimal"&&"string"in c?new Re(c.string,
c.type):new Re(String(e),"bigDecimal")}if(n.isNumericSchema()&&typeof e=="string"){switch(e){case"Infinity":return 1/0;case"-Infinity":return-1/0;case"NaN":return NaN}
return e}if(n.isDocumentSchema())if(s){const c=Array.isArray(e)?[]:{};for(const y in e){if(!Ce(e,y))continue;y==="__proto__"&&De(c);const E=e[y];E instanceof Re?
c[y]=E:c[y]=this._read(n,E)}return c}else return structuredClone(e);return e}}const _t="\u039D";class Ut{values=new Map;counter=0;stage=0;createReplacer(){if(this.
stage===1)throw new Error("@aws-sdk/core/protocols - JsonReplacer already created.");if(this.stage===2)throw new Error("@aws-sdk/core/protocols - JsonReplacer e\
xhausted.");return this.stage=1,(t,e)=>{if(e instanceof Re){const s=`${_t+"nv"+this.counter++}_`+e.string;return this.values.set(`"${s}"`,e.string),s}if(typeof e==
"bigint"){const s=e.toString(),n=`${_t+"b"+this.counter++}_`+s;return this.values.set(`"${n}"`,s),n}return e}}replaceInJson(t){if(this.stage===0)throw new Error(
"@aws-sdk/core/protocols - JsonReplacer not created yet.");if(this.stage===2)throw new Error("@aws-sdk/core/protocols - JsonReplacer exhausted.");if(this.stage=
2,this.counter===0)return t;for(const[e,s]of this.values)t=t.replace(e,s);return t}}class Wt extends N{settings;buffer;useReplacer=!1;rootSchema;constructor(t){
super(),this.settings=t}write(t,e){this.rootSchema=_e.of(t),this.buffer=this._write(this.rootSchema,e)}flush(){const{rootSchema:t,useReplacer:e}=this;if(this.rootSchema=
void 0,this.useReplacer=!1,t?.isStructSchema()||t?.isDocumentSchema()){if(!e)return JSON.stringify(this.buffer);const s=new Ut;return s.replaceInJson(JSON.stringify(
this.buffer,s.createReplacer(),0))}return this.buffer}writeDiscriminatedDocument(t,e){this.write(t,e),typeof this.buffer=="object"&&(this.buffer.__type=_e.of(t).
getName(!0))}_write(t,e,s){const n=e!==null&&typeof e=="object",f=_e.of(t);if(n){if(f.isStructSchema()){const c=e,y={},{jsonName:E}=this.settings;let k;E&&(k={});
let V=0;for(const[W,he]of f.structIterator()){const Ue=this._write(he,c[W],f);if(Ue!==void 0){let Je=W;E&&(Je=he.getMergedTraits().jsonName??W,k[W]=Je),y[Je]=Ue,
V++}}if(f.isUnionSchema()&&V===0){const{$unknown:W}=c;if(Array.isArray(W)){const[he,Ue]=W;he==="__proto__"&&De(y),y[he]=this._write(15,Ue)}}else if(typeof c.__type==
"string")for(const W in c){if(!Ce(c,W))continue;const he=c[W],Ue=E?k[W]??W:W;Ue in y||(y[Ue]=this._write(15,he))}return y}if(Array.isArray(e)&&f.isListSchema()){
const c=f.getValueSchema(),y=[],E=!!f.getMergedTraits().sparse;for(const k of e)(E||k!=null)&&y.push(this._write(c,k));return y}if(f.isMapSchema()){const c=f.getValueSchema(),
y={},E=!!f.getMergedTraits().sparse;for(const k in e){if(!Ce(e,k))continue;const V=e[k];(E||V!=null)&&(k==="__proto__"&&De(y),y[k]=this._write(c,V))}return y}if(e instanceof
Uint8Array&&f.isBlobSchema())return f===this.rootSchema?e:(this.serdeContext?.base64Encoder??B)(e);if(e instanceof Date&&(f.isTimestampSchema()||f.isDocumentSchema()))
switch($e(f,this.settings)){case 5:return e.toISOString().replace(".000Z","Z");case 6:return se(e);case 7:return e.getTime()/1e3;default:return console.warn("Mi\
ssing timestamp format, using epoch seconds",e),e.getTime()/1e3}e instanceof Re&&(this.useReplacer=!0)}if(!(e===null&&s?.isStructSchema())){if(f.isStringSchema()){
if(typeof e>"u"&&f.isIdempotencyToken())return M();const c=f.getMergedTraits().mediaType;return e!=null&&c&&(c==="application/json"||c.endsWith("+json"))?Be.from(
e):e}if(typeof e=="number")return Math.abs(e)===1/0||isNaN(e)?String(e):e;if(typeof e=="string"&&f.isBlobSchema())return f===this.rootSchema?e:(this.serdeContext?.
base64Encoder??B)(e);if(typeof e=="bigint"&&(this.useReplacer=!0),f.isDocumentSchema())if(n){if(e instanceof Uint8Array)return(this.serdeContext?.base64Encoder??
B)(e);const c=Array.isArray(e)?[]:{};for(const y in e){if(!Ce(e,y))continue;const E=e[y];y==="__proto__"&&De(c),E instanceof Re?(this.useReplacer=!0,c[y]=E):c[y]=
this._write(f,E)}return c}else return structuredClone(e);return e}}}class Kt extends N{settings;constructor(t){super(),this.settings=t}createSerializer(){const t=new Wt(
this.settings);return t.setSerdeContext(this.serdeContext),t}createDeserializer(){const t=new bt(this.settings);return t.setSerdeContext(this.serdeContext),t}}i.
AbstractRpcV2Protocol=a,i.Field=xe,i.Fields=me,i.FromStringShapeDeserializer=D,i.HttpBindingProtocol=oe,i.HttpInterceptingShapeDeserializer=F,i.HttpInterceptingShapeSerializer=
le,i.HttpProtocol=It,i.JsonCodec=Kt,i.JsonCodec2=ft,i.JsonShapeDeserializer=bt,i.JsonShapeDeserializer2=Ve,i.JsonShapeSerializer=Wt,i.JsonShapeSerializer2=Ee,i.
RequestBuilder=_,i.RpcProtocol=g,i.SerdeContext=ke,i.SmithyRpcV2JsonProtocol=qe,i.ToStringShapeSerializer=ne,i.buildQueryString=h,i.collectBody=nt,i.contentLengthMiddleware=
wt,i.contentLengthMiddlewareOptions=rt,i.determineTimestampFormat=$e,i.escapeUri=ct,i.escapeUriPath=u,i.extendedEncodeURIComponent=Ct,i.getContentLengthPlugin=pt,
i.getHttpHandlerExtensionConfiguration=Se,i.loadJsonRpcErrorCode=v,i.loadRestJsonErrorCode=L,i.loadSmithyRpcV2JsonErrorCode=Y,i.parseJsonBody=p,i.parseJsonErrorBody=
m,i.requestBuilder=T,i.resolveHttpHandlerRuntimeConfig=Te,i.resolvedPath=l}),5982:((Ft,i,pe)=>{const{getSmithyContext:Oe,HttpResponse:De,toEndpointV1:Le}=pe(4514),
Ze=J=>typeof J=="function"?J():J,He=(J,w,U,j,q)=>({name:w,namespace:J,traits:U,input:j,output:q}),Re=J=>(w,U)=>async j=>{const{response:q}=await w(j),{operationSchema:we}=Oe(
U),[,ke,It,oe,g,a]=we??[];try{const l=await J.protocol.deserializeResponse(He(ke,It,oe,g,a),{...J,...U},q);return{response:q,output:l}}catch(l){if(Object.defineProperty(
l,"$response",{value:q,enumerable:!1,writable:!1,configurable:!1}),!("$metadata"in l)){const T="Deserialization error: to see the raw response, inspect the hidd\
en field {error}.$response on this object.";try{l.message+=`
  `+T}catch{!U.logger||U.logger?.constructor?.name==="NoOpLogger"?console.warn(T):U.logger?.warn?.(T)}typeof l.$responseBodyText<"u"&&l.$response&&(l.$response.
body=l.$responseBodyText);try{if(De.isInstance(q)){const{headers:_={},statusCode:D}=q,F=Object.entries(_);l.$metadata={httpStatusCode:D,requestId:Fe(/^x-[\w-]+-request-?id$/,
F),extendedRequestId:Fe(/^x-[\w-]+-id-2$/,F),cfId:Fe(/^x-[\w-]+-cf-id$/,F)}}}catch{}}throw l}},Fe=(J,w)=>(w.find(([U])=>U.match(J))||[void 0,void 0])[1],je=J=>(w,U)=>async j=>{
const{operationSchema:q}=Oe(U),[,we,ke,It,oe,g]=q??[],a=U.endpointV2?async()=>Le(U.endpointV2):J.endpoint,l=await J.protocol.serializeRequest(He(we,ke,It,oe,g),
j.input,{...J,...U,endpoint:a});return w({...j,request:l})},Be={name:"deserializerMiddleware",step:"deserialize",tags:["DESERIALIZER"],override:!0},ve={name:"se\
rializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:!0};function Qe(J){return{applyToStack:w=>{w.add(je(J),ve),w.add(Re(J),Be),J.protocol.setSerdeContext(
J)}}}class X{name;namespace;traits;static assign(w,U){return Object.assign(w,U)}static[Symbol.hasInstance](w){const U=this.prototype.isPrototypeOf(w);return!U&&
typeof w=="object"&&w!==null?w.symbol===this.symbol:U}getName(){return this.namespace+"#"+this.name}}class ue extends X{static symbol=Symbol.for("@smithy/lis");valueSchema;symbol=ue.
symbol}const M=(J,w,U,j)=>X.assign(new ue,{name:w,namespace:J,traits:U,valueSchema:j});class B extends X{static symbol=Symbol.for("@smithy/map");keySchema;valueSchema;symbol=B.
symbol}const se=(J,w,U,j,q)=>X.assign(new B,{name:w,namespace:J,traits:U,keySchema:j,valueSchema:q});class G extends X{static symbol=Symbol.for("@smithy/ope");input;output;symbol=G.
symbol}const Me=(J,w,U,j,q)=>X.assign(new G,{name:w,namespace:J,traits:U,input:j,output:q});class Ye extends X{static symbol=Symbol.for("@smithy/str");memberNames;memberList;symbol=Ye.
symbol}const yt=(J,w,U,j,q)=>X.assign(new Ye,{name:w,namespace:J,traits:U,memberNames:j,memberList:q});class et extends Ye{static symbol=Symbol.for("@smithy/err");ctor;symbol=et.
symbol}const We=(J,w,U,j,q,we)=>X.assign(new et,{name:w,namespace:J,traits:U,memberNames:j,memberList:q,ctor:null}),Ce=[];function ht(J){if(typeof J=="object")return J;
if(J=J|0,Ce[J])return Ce[J];const w={};let U=0;for(const j of["httpLabel","idempotent","idempotencyToken","sensitive","httpPayload","httpResponseCode","httpQuer\
yParams"])(J>>U++&1)===1&&(w[j]=1);return Ce[J]=w}const Ge={it:Symbol.for("@smithy/nor-struct-it"),ns:Symbol.for("@smithy/ns")},ot=[],Xe={};class _e{ref;memberName;static symbol=Symbol.
for("@smithy/nor");symbol=_e.symbol;name;schema;_isMemberSchema;traits;memberTraits;normalizedTraits;constructor(w,U){this.ref=w,this.memberName=U;const j=[];let q=w,
we=w;for(this._isMemberSchema=!1;at(q);)j.push(q[1]),q=q[0],we=Ze(q),this._isMemberSchema=!0;if(j.length>0){this.memberTraits={};for(let ke=j.length-1;ke>=0;--ke){
const It=j[ke];Object.assign(this.memberTraits,ht(It))}}else this.memberTraits=0;if(we instanceof _e){const ke=this.memberTraits;Object.assign(this,we),this.memberTraits=
Object.assign({},ke,we.getMemberTraits(),this.getMemberTraits()),this.normalizedTraits=void 0,this.memberName=U??we.memberName;return}if(this.schema=Ze(we),Mt(this.
schema)?(this.name=`${this.schema[1]}#${this.schema[2]}`,this.traits=this.schema[3]):(this.name=this.memberName??String(we),this.traits=0),this._isMemberSchema&&
!U)throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(!0)} missing member name.`)}static[Symbol.hasInstance](w){const U=this.prototype.
isPrototypeOf(w);return!U&&typeof w=="object"&&w!==null?w.symbol===this.symbol:U}static of(w){const U=typeof w=="function"||typeof w=="object"&&w!==null;if(typeof w==
"number"){if(ot[w])return ot[w]}else if(typeof w=="string"){if(Xe[w])return Xe[w]}else if(U&&w[Ge.ns])return w[Ge.ns];const j=Ze(w);if(j instanceof _e)return j;
if(at(j)){const[we,ke]=j;if(we instanceof _e)return Object.assign(we.getMergedTraits(),ht(ke)),we;throw new Error(`@smithy/core/schema - may not init unwrapped \
member schema=${JSON.stringify(w,null,2)}.`)}const q=new _e(j);return U?w[Ge.ns]=q:typeof j=="string"?Xe[j]=q:typeof j=="number"?ot[j]=q:q}getSchema(){const w=this.
schema;return Array.isArray(w)&&w[0]===0?w[4]:w}getName(w=!1){const{name:U}=this;return!w&&U&&U.includes("#")?U.split("#")[1]:U||void 0}getMemberName(){return this.
memberName}isMemberSchema(){return this._isMemberSchema}isListSchema(){const w=this.getSchema();return typeof w=="number"?w>=64&&w<128:w[0]===1}isMapSchema(){const w=this.
getSchema();return typeof w=="number"?w>=128&&w<=255:w[0]===2}isStructSchema(){const w=this.getSchema();if(typeof w!="object")return!1;const U=w[0];return U===3||
U===-3||U===4}isUnionSchema(){const w=this.getSchema();return typeof w!="object"?!1:w[0]===4}isBlobSchema(){const w=this.getSchema();return w===21||w===42}isTimestampSchema(){
const w=this.getSchema();return typeof w=="number"&&w>=4&&w<=7}isUnitSchema(){return this.getSchema()==="unit"}isDocumentSchema(){return this.getSchema()===15}isStringSchema(){
return this.getSchema()===0}isBooleanSchema(){return this.getSchema()===2}isNumericSchema(){return this.getSchema()===1}isBigIntegerSchema(){return this.getSchema()===
17}isBigDecimalSchema(){return this.getSchema()===19}isStreaming(){const{streaming:w}=this.getMergedTraits();return!!w||this.getSchema()===42}isIdempotencyToken(){
return!!this.getMergedTraits().idempotencyToken}getMergedTraits(){return this.normalizedTraits??(this.normalizedTraits={...this.getOwnTraits(),...this.getMemberTraits()})}getMemberTraits(){
return ht(this.memberTraits)}getOwnTraits(){return ht(this.traits)}getKeySchema(){const[w,U]=[this.isDocumentSchema(),this.isMapSchema()];if(!w&&!U)throw new Error(
`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);const j=this.getSchema(),q=w?15:j[4]??0;return Ie([q,0],"key")}getValueSchema(){const w=this.
getSchema(),[U,j,q]=[this.isDocumentSchema(),this.isMapSchema(),this.isListSchema()],we=typeof w=="number"?63&w:w&&typeof w=="object"&&(j||q)?w[3+w[0]]:U?15:void 0;
if(we!=null)return Ie([we,0],j?"value":"member");throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`)}getMemberSchema(w){const U=this.
getSchema();if(this.isStructSchema()&&U[4].includes(w)){const j=U[4].indexOf(w),q=U[5][j];return Ie(at(q)?q:[q,0],w)}if(this.isDocumentSchema())return Ie([15,0],
w);throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no member=${w}.`)}getMemberSchemas(){const w={};try{for(const[U,j]of this.structIterator())w[U]=
j}catch{}return w}getEventStreamMember(){if(this.isStructSchema()){for(const[w,U]of this.structIterator())if(U.isStreaming()&&U.isStructSchema())return w}return""}*structIterator(){
if(this.isUnitSchema())return;if(!this.isStructSchema())throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");const w=this.getSchema(),U=w[4].
length;let j=w[Ge.it];if(j&&U===j.length){yield*j;return}j=Array(U);for(let q=0;q<U;++q){const we=w[4][q],ke=Ie([w[5][q],0],we);yield j[q]=[we,ke]}w[Ge.it]=j}}function Ie(J,w){
if(J instanceof _e)return Object.assign(J,{memberName:w,_isMemberSchema:!0});const U=_e;return new U(J,w)}const at=J=>Array.isArray(J)&&J.length===2,Mt=J=>Array.
isArray(J)&&J.length>=5;class tt extends X{static symbol=Symbol.for("@smithy/sim");schemaRef;symbol=tt.symbol}const nt=(J,w,U,j)=>X.assign(new tt,{name:w,namespace:J,
traits:j,schemaRef:U}),Ct=(J,w,U,j)=>X.assign(new tt,{name:w,namespace:J,traits:U,schemaRef:j}),Pe={BLOB:21,STREAMING_BLOB:42,BOOLEAN:2,STRING:0,NUMERIC:1,BIG_INTEGER:17,
BIG_DECIMAL:19,DOCUMENT:15,TIMESTAMP_DEFAULT:4,TIMESTAMP_DATE_TIME:5,TIMESTAMP_HTTP_DATE:6,TIMESTAMP_EPOCH_SECONDS:7,LIST_MODIFIER:64,MAP_MODIFIER:128};class Ne{namespace;schemas;exceptions;static registries=new Map;constructor(w,U=new Map,j=new Map){
this.namespace=w,this.schemas=U,this.exceptions=j,Ne.registries.has(w)||Ne.registries.set(w,this)}static for(w){return Ne.registries.get(w)??new Ne(w)}copyFrom(w){
const{schemas:U,exceptions:j}=this;for(const[q,we]of w.schemas)U.has(q)||U.set(q,we);for(const[q,we]of w.exceptions)j.has(q)||j.set(q,we)}register(w,U){const j=this.
normalizeShapeId(w);for(const q of[this,Ne.for(j.split("#")[0])])q.schemas.has(j)||q.schemas.set(j,U)}getSchema(w){const U=this.normalizeShapeId(w);if(!this.schemas.
has(U)){if(!w.includes("#")){const j="#"+w,q=[];for(const[we,ke]of this.schemas.entries())we.endsWith(j)&&q.push(ke);if(q.length===1)return q[0]}throw new Error(
`@smithy/core/schema - schema not found for ${U}`)}return this.schemas.get(U)}registerError(w,U){const j=w,q=j[1],we=q+"#"+j[2];U.hasOwnProperty?.("shapeId")||(U.
shapeId=we);for(const ke of[this,Ne.for(q)])!ke.schemas.has(we)&&!ke.exceptions.has(j)&&(ke.schemas.set(we,j),ke.exceptions.set(j,U))}getErrorCtor(w){const U=w;
return this.exceptions.has(U)?this.exceptions.get(U):Ne.for(U[1]).exceptions.get(U)}getBaseException(){for(const w of this.exceptions.keys())if(Array.isArray(w)){
const[,U,j]=w,q=U+"#"+j;if(q.startsWith("smithy.ts.sdk.synthetic.")&&q.endsWith("ServiceException"))return w}}find(w){for(const U of this.schemas.values())if(w(
U))return U}clear(){this.schemas.clear(),this.exceptions.clear()}normalizeShapeId(w){return w.includes("#")?w:this.namespace+"#"+w}}i.ErrorSchema=et,i.ListSchema=
ue,i.MapSchema=B,i.NormalizedSchema=_e,i.OperationSchema=G,i.SCHEMA=Pe,i.Schema=X,i.SimpleSchema=tt,i.StructureSchema=Ye,i.TypeRegistry=Ne,i.deref=Ze,i.deserializerMiddlewareOption=
Be,i.error=We,i.getSchemaSerdePlugin=Qe,i.isStaticSchema=Mt,i.list=M,i.map=se,i.op=Me,i.operation=He,i.serializerMiddlewareOption=ve,i.sim=nt,i.simAdapter=Ct,i.
simpleSchemaCacheN=ot,i.simpleSchemaCacheS=Xe,i.struct=yt,i.traitsCache=Ce,i.translateTraits=ht}),2882:((Ft,i,pe)=>{const{createHmac:Oe,createHash:De,getRandomValues:Le}=pe(
7598),{hasOwn:Ze,HttpResponse:He}=pe(4514);i.hasOwn=Ze;const{ReadStream:Re,lstatSync:Fe,fstatSync:je}=pe(3024),{toEndpointV1:Be}=pe(4561),{Readable:ve,Writable:Qe,
PassThrough:X}=pe(7075),ue=r=>typeof ArrayBuffer=="function"&&r instanceof ArrayBuffer||Object.prototype.toString.call(r)==="[object ArrayBuffer]",M=(r,o=0,C=r.
byteLength-o)=>{if(!ue(r))throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof r} (${r})`);return Buffer.from(r,o,C)},B=(r,o)=>{
if(typeof r!="string")throw new TypeError(`The "input" argument must be of type string. Received type ${typeof r} (${r})`);return o?Buffer.from(r,o):Buffer.from(
r)},se=/^[A-Za-z0-9+/]*={0,2}$/,G=r=>{if(r.length*3%4!==0)throw new TypeError("Incorrect padding on base64 string.");if(!se.exec(r))throw new TypeError("Invalid\
 base64 string.");const o=B(r,"base64");return new Uint8Array(o.buffer,o.byteOffset,o.byteLength)},Me=r=>{const o=B(r,"utf8");return new Uint8Array(o.buffer,o.byteOffset,
o.byteLength/Uint8Array.BYTES_PER_ELEMENT)},Ye=r=>{let o;if(typeof r=="string"?o=Me(r):o=r,typeof o!="object"||typeof o.byteOffset!="number"||typeof o.byteLength!=
"number")throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");return M(o.buffer,o.byteOffset,o.byteLength).toString(
"base64")};function yt(r,o,C,A){return class rr extends Uint8Array{static fromString(z,H="utf-8"){if(typeof z=="string")return H==="base64"?rr.mutate(A(z)):rr.mutate(
o(z));throw new Error(`Unsupported conversion from ${typeof z} to Uint8ArrayBlobAdapter.`)}static mutate(z){return Object.setPrototypeOf(z,rr.prototype),z}transformToString(z="\
utf-8"){return z==="base64"?C(this):r(this)}}}const et=r=>{if(typeof r=="string")return r;if(typeof r!="object"||typeof r.byteOffset!="number"||typeof r.byteLength!=
"number")throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");return M(r.buffer,r.byteOffset,r.byteLength).toString("\
utf8")},We=Array.from({length:256},(r,o)=>o.toString(16).padStart(2,"0"));function Ce(r){return typeof crypto<"u"&&typeof crypto.randomUUID=="function"?()=>crypto.
randomUUID():()=>{const o=new Uint8Array(16);return r(o),o[6]=o[6]&15|64,o[8]=o[8]&63|128,We[o[0]]+We[o[1]]+We[o[2]]+We[o[3]]+"-"+We[o[4]]+We[o[5]]+"-"+We[o[6]]+
We[o[7]]+"-"+We[o[8]]+We[o[9]]+"-"+We[o[10]]+We[o[11]]+We[o[12]]+We[o[13]]+We[o[14]]+We[o[15]]}}const ht=(r,o,C=A=>A)=>r,Ge=r=>{switch(r){case"true":return!0;case"\
false":return!1;default:throw new Error(`Unable to parse boolean value "${r}"`)}},ot=r=>{if(r!=null){if(typeof r=="number"){if((r===0||r===1)&&me.warn(xe(`Expec\
ted boolean, got ${typeof r}: ${r}`)),r===0)return!1;if(r===1)return!0}if(typeof r=="string"){const o=r.toLowerCase();if((o==="false"||o==="true")&&me.warn(xe(`\
Expected boolean, got ${typeof r}: ${r}`)),o==="false")return!1;if(o==="true")return!0}if(typeof r=="boolean")return r;throw new TypeError(`Expected boolean, go\
t ${typeof r}: ${r}`)}},Xe=r=>{if(r!=null){if(typeof r=="string"){const o=parseFloat(r);if(!Number.isNaN(o))return String(o)!==String(r)&&me.warn(xe(`Expected n\
umber but observed string: ${r}`)),o}if(typeof r=="number")return r;throw new TypeError(`Expected number, got ${typeof r}: ${r}`)}},_e=Math.ceil(2**127*(2-2**-23)),
Ie=r=>{const o=Xe(r);if(o!==void 0&&!Number.isNaN(o)&&o!==1/0&&o!==-1/0&&Math.abs(o)>_e)throw new TypeError(`Expected 32-bit float, got ${r}`);return o},at=r=>{
if(r!=null){if(Number.isInteger(r)&&!Number.isNaN(r))return r;throw new TypeError(`Expected integer, got ${typeof r}: ${r}`)}},Mt=at,tt=r=>Pe(r,32),nt=r=>Pe(r,16),
Ct=r=>Pe(r,8),Pe=(r,o)=>{const C=at(r);if(C!==void 0&&Ne(C,o)!==C)throw new TypeError(`Expected ${o}-bit integer, got ${r}`);return C},Ne=(r,o)=>{switch(o){case 32:
return Int32Array.of(r)[0];case 16:return Int16Array.of(r)[0];case 8:return Int8Array.of(r)[0]}},J=(r,o)=>{if(r==null)throw o?new TypeError(`Expected a non-null\
 value for ${o}`):new TypeError("Expected a non-null value");return r},w=r=>{if(r==null)return;if(typeof r=="object"&&!Array.isArray(r))return r;const o=Array.isArray(
r)?"array":typeof r;throw new TypeError(`Expected object, got ${o}: ${r}`)},U=r=>{if(r!=null){if(typeof r=="string")return r;if(["boolean","number","bigint"].includes(
typeof r))return me.warn(xe(`Expected string, got ${typeof r}: ${r}`)),String(r);throw new TypeError(`Expected string, got ${typeof r}: ${r}`)}},j=r=>{if(r==null)
return;const o=w(r),C=[];for(const A in o)Ze(o,A)&&o[A]!=null&&C.push(A);if(C.length===0)throw new TypeError("Unions must have exactly one non-null member. None\
 were found.");if(C.length>1)throw new TypeError(`Unions must have exactly one non-null member. Keys ${C} were not null.`);return o},q=r=>Xe(typeof r=="string"?
oe(r):r),we=q,ke=r=>Ie(typeof r=="string"?oe(r):r),It=/(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g,oe=r=>{const o=r.match(It);if(o===null||
o[0].length!==r.length)throw new TypeError("Expected real number, got implicit NaN");return parseFloat(r)},g=r=>typeof r=="string"?_(r):Xe(r),a=g,l=g,T=r=>typeof r==
"string"?_(r):Ie(r),_=r=>{switch(r){case"NaN":return NaN;case"Infinity":return 1/0;case"-Infinity":return-1/0;default:throw new Error(`Unable to parse float val\
ue: ${r}`)}},D=r=>at(typeof r=="string"?oe(r):r),F=D,ne=r=>tt(typeof r=="string"?oe(r):r),le=r=>nt(typeof r=="string"?oe(r):r),$e=r=>Ct(typeof r=="string"?oe(r):
r),xe=r=>String(new TypeError(r).stack||r).split(`
`).slice(0,5).filter(o=>!o.includes("stackTraceWarning")).join(`
`),me={warn:console.warn},Se=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],Te=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function Ae(r){
const o=r.getUTCFullYear(),C=r.getUTCMonth(),A=r.getUTCDay(),x=r.getUTCDate(),z=r.getUTCHours(),H=r.getUTCMinutes(),ee=r.getUTCSeconds(),ae=x<10?`0${x}`:`${x}`,
ye=z<10?`0${z}`:`${z}`,ze=H<10?`0${H}`:`${H}`,lt=ee<10?`0${ee}`:`${ee}`;return`${Se[A]}, ${ae} ${Te[C]} ${o} ${ye}:${ze}:${lt} GMT`}const wt=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/),
rt=r=>{if(r==null)return;if(typeof r!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings");const o=wt.exec(r);if(!o)throw new TypeError(
"Invalid RFC-3339 date-time value");const[C,A,x,z,H,ee,ae,ye]=o,ze=le(p(A)),lt=re(x,"month",1,12),Tt=re(z,"day",1,31);return K(ze,lt,Tt,{hours:H,minutes:ee,seconds:ae,
fractionalMilliseconds:ye})},pt=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/),ct=r=>{if(r==null)return;
if(typeof r!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings");const o=pt.exec(r);if(!o)throw new TypeError("Invalid RFC-3339 dat\
e-time value");const[C,A,x,z,H,ee,ae,ye,ze]=o,lt=le(p(A)),Tt=re(x,"month",1,12),Bt=re(z,"day",1,31),Jt=K(lt,Tt,Bt,{hours:H,minutes:ee,seconds:ae,fractionalMilliseconds:ye});
return ze.toUpperCase()!="Z"&&Jt.setTime(Jt.getTime()-d(ze)),Jt},Nt=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
u=new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
h=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/),
N=r=>{if(r==null)return;if(typeof r!="string")throw new TypeError("RFC-7231 date-times must be expressed as strings");let o=Nt.exec(r);if(o){const[C,A,x,z,H,ee,
ae,ye]=o;return K(le(p(z)),ge(x),re(A,"day",1,31),{hours:H,minutes:ee,seconds:ae,fractionalMilliseconds:ye})}if(o=u.exec(r),o){const[C,A,x,z,H,ee,ae,ye]=o;return ce(
K(Z(z),ge(x),re(A,"day",1,31),{hours:H,minutes:ee,seconds:ae,fractionalMilliseconds:ye}))}if(o=h.exec(r),o){const[C,A,x,z,H,ee,ae,ye]=o;return K(le(p(ye)),ge(A),
re(x.trimLeft(),"day",1,31),{hours:z,minutes:H,seconds:ee,fractionalMilliseconds:ae})}throw new TypeError("Invalid RFC-7231 date-time value")},R=r=>{if(r==null)
return;let o;if(typeof r=="number")o=r;else if(typeof r=="string")o=q(r);else if(typeof r=="object"&&r.tag===1)o=r.value;else throw new TypeError("Epoch timesta\
mps must be expressed as floating point numbers or their string representation");if(Number.isNaN(o)||o===1/0||o===-1/0)throw new TypeError("Epoch timestamps mus\
t be valid, non-Infinite, non-NaN numerics");return new Date(Math.round(o*1e3))},K=(r,o,C,A)=>{const x=o-1;return st(r,x,C),new Date(Date.UTC(r,x,C,re(A.hours,"\
hour",0,23),re(A.minutes,"minute",0,59),re(A.seconds,"seconds",0,60),be(A.fractionalMilliseconds)))},Z=r=>{const o=new Date().getUTCFullYear(),C=Math.floor(o/100)*
100+le(p(r));return C<o?C+100:C},te=50*365*24*60*60*1e3,ce=r=>r.getTime()-new Date().getTime()>te?new Date(Date.UTC(r.getUTCFullYear()-100,r.getUTCMonth(),r.getUTCDate(),
r.getUTCHours(),r.getUTCMinutes(),r.getUTCSeconds(),r.getUTCMilliseconds())):r,ge=r=>{const o=Te.indexOf(r);if(o<0)throw new TypeError(`Invalid month: ${r}`);return o+
1},Ke=[31,28,31,30,31,30,31,31,30,31,30,31],st=(r,o,C)=>{let A=Ke[o];if(o===1&&ie(r)&&(A=29),C>A)throw new TypeError(`Invalid day for ${Te[o]} in ${r}: ${C}`)},
ie=r=>r%4===0&&(r%100!==0||r%400===0),re=(r,o,C,A)=>{const x=$e(p(r));if(x<C||x>A)throw new TypeError(`${o} must be between ${C} and ${A}, inclusive`);return x},
be=r=>r==null?0:ke("0."+r)*1e3,d=r=>{const o=r[0];let C=1;if(o=="+")C=1;else if(o=="-")C=-1;else throw new TypeError(`Offset direction, ${o}, must be "+" or "-"`);
const A=Number(r.substring(1,3)),x=Number(r.substring(4,6));return C*(A*60+x)*60*1e3},p=r=>{let o=0;for(;o<r.length-1&&r.charAt(o)==="0";)o++;return o===0?r:r.slice(
o)},m=function(o){return Object.assign(new String(o),{deserializeJSON(){return JSON.parse(String(o))},toString(){return String(o)},toJSON(){return String(o)}})};
m.from=r=>r&&typeof r=="object"&&(r instanceof m||"deserializeJSON"in r)?r:typeof r=="string"||Object.getPrototypeOf(r)===String.prototype?m(String(r)):m(JSON.stringify(
r)),m.fromObject=m.from;function S(r){return(r.includes(",")||r.includes('"'))&&(r=`"${r.replace(/\\/g,"\\\\").replace(/"/g,'\\"')}"`),r}const P="(?:Mon|Tue|Wed\
|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?",L="(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",v="(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?",Y="(\\d?\\d)",de="(\\d{\
4})",Ve=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/),St=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/,
Lt=new RegExp(`^${P}, ${Y} ${L} ${de} ${v} GMT$`),$t=new RegExp(`^${P}, ${Y}-${L}-(\\d\\d) ${v} GMT$`),Pt=new RegExp(`^${P} ${L} ( [1-9]|\\d\\d) ${v} ${de}$`),Ht=[
"Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Vt=r=>{if(r==null)return;let o=NaN;if(typeof r=="number")o=r;else if(typeof r=="string"){
if(!/^-?\d*\.?\d+$/.test(r))throw new TypeError("parseEpochTimestamp - numeric string invalid.");o=Number.parseFloat(r)}else typeof r=="object"&&r.tag===1&&(o=r.
value);if(isNaN(o)||Math.abs(o)===1/0)throw new TypeError("Epoch timestamps must be valid finite numbers.");return new Date(Math.round(o*1e3))},vt=r=>{if(r==null)
return;if(typeof r!="string")throw new TypeError("RFC3339 timestamps must be strings");const o=Ve.exec(r);if(!o)throw new TypeError(`Invalid RFC3339 timestamp f\
ormat ${r}`);const[,C,A,x,z,H,ee,,ae,ye]=o;Ot(A,1,12),Ot(x,1,31),Ot(z,0,23),Ot(H,0,59),Ot(ee,0,60);const ze=new Date(Date.UTC(Number(C),Number(A)-1,Number(x),Number(
z),Number(H),Number(ee),Number(ae)?Math.round(parseFloat(`0.${ae}`)*1e3):0));if(ze.setUTCFullYear(Number(C)),ye.toUpperCase()!="Z"){const[,lt,Tt,Bt]=/([+-])(\d\d):(\d\d)/.
exec(ye)||[void 0,"+",0,0],Jt=lt==="-"?1:-1;ze.setTime(ze.getTime()+Jt*(Number(Tt)*60*60*1e3+Number(Bt)*60*1e3))}return ze},Dt=r=>{if(r==null)return;if(typeof r!=
"string")throw new TypeError("RFC7231 timestamps must be strings.");if(St.test(r))return new Date(r);let o,C,A,x,z,H,ee,ae;if((ae=Lt.exec(r))?[,o,C,A,x,z,H,ee]=
ae:(ae=$t.exec(r))?([,o,C,A,x,z,H,ee]=ae,A=(Number(A)+1900).toString()):(ae=Pt.exec(r))&&([,C,o,x,z,H,ee,A]=ae),A&&H){const ye=Date.UTC(Number(A),Ht.indexOf(C),
Number(o),Number(x),Number(z),Number(H),ee?Math.round(parseFloat(`0.${ee}`)*1e3):0);Ot(o,1,31),Ot(x,0,23),Ot(z,0,59),Ot(H,0,60);const ze=new Date(ye);return ze.
setUTCFullYear(Number(A)),ze}throw new TypeError(`Invalid RFC7231 date-time value ${r}.`)};function Ot(r,o,C){const A=Number(r);if(A<o||A>C)throw new Error(`Val\
ue ${A} out of range [${o}, ${C}]`)}function jt(r,o,C){if(C<=0||!Number.isInteger(C))throw new Error("Invalid number of delimiters ("+C+") for splitEvery.");const A=r.
split(o);if(C===1)return A;const x=[];let z="";for(let H=0;H<A.length;H++)z===""?z=A[H]:z+=o+A[H],(H+1)%C===0&&(x.push(z),z="");return z!==""&&x.push(z),x}const Qt=r=>{
const o=r.length,C=[];let A=!1,x=!1,z=0;for(let H=0;H<o;++H){const ee=r[H];switch(ee){case'"':x||(A=!A);break;case",":A||(C.push(r.slice(z,H)),z=H+1);break}x=ee===
"\\"&&!x}return C.push(r.slice(z)),C.map(H=>{H=H.trim();const ee=H.length;return ee<2?H:H[0]==='"'&&H[ee-1]==='"'?(H=H.slice(1,ee-1),H.replace(/\\(["\\])/g,"$1")):
H.replace(/\\"/g,'"')})},Xt=/^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;class b{string;type;constructor(o,C){if(this.string=o,this.type=C,!Xt.test(o))throw new Error(
`@smithy/core/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${o}"`)}toString(){return this.string}static[Symbol.hasInstance](o){
if(!o||typeof o!="object")return!1;const C=o;return b.prototype.isPrototypeOf(o)||C.type==="bigDecimal"&&Xt.test(C.string)}}function O(r){return new b(String(r),
"bigDecimal")}const $={},Q={};for(let r=0;r<256;r++){let o=r.toString(16).toLowerCase();o.length===1&&(o=`0${o}`),$[r]=o,Q[o]=r}function fe(r){if(r.length%2!==0)
throw new Error("Hex encoded strings must have an even number length");const o=new Uint8Array(r.length/2);for(let C=0;C<r.length;C+=2){const A=r.slice(C,C+2).toLowerCase();
if(A in Q)o[C/2]=Q[A];else throw new Error(`Cannot decode unrecognized sequence ${A} as hexadecimal`)}return o}function Ee(r){let o="";for(let C=0;C<r.byteLength;C++)
o+=$[r[C]];return o}const ft=r=>{if(!r)return 0;if(typeof r=="string")return Buffer.byteLength(r);if(typeof r.byteLength=="number")return r.byteLength;if(typeof r.
size=="number")return r.size;if(typeof r.start=="number"&&typeof r.end=="number")return r.end+1-r.start;if(r instanceof Re){if(r.path!=null)return Fe(r.path).size;
if(typeof r.fd=="number")return je(r.fd).size}throw new Error(`Body Length computation failed for ${r}`)},qe=r=>r instanceof Uint8Array?r:typeof r=="string"?Me(
r):ArrayBuffer.isView(r)?new Uint8Array(r.buffer,r.byteOffset,r.byteLength/Uint8Array.BYTES_PER_ELEMENT):new Uint8Array(r);function bt(r,o){if(o===void 0){o=0;for(const x of r)
o+=x.byteLength}const C=new Uint8Array(o);let A=0;for(const x of r)C.set(x,A),A+=x.byteLength;return C}const _t=(r,o)=>(C,A)=>async x=>{const{response:z}=await C(
x);try{const H=await o(z,r);return{response:z,output:H}}catch(H){if(Object.defineProperty(H,"$response",{value:z,enumerable:!1,writable:!1,configurable:!1}),!("\
$metadata"in H)){const ee="Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";try{H.message+=`
  `+ee}catch{!A.logger||A.logger?.constructor?.name==="NoOpLogger"?console.warn(ee):A.logger?.warn?.(ee)}typeof H.$responseBodyText<"u"&&H.$response&&(H.$response.
body=H.$responseBodyText);try{if(He.isInstance(z)){const{headers:ae={}}=z,ye=Object.entries(ae);H.$metadata={httpStatusCode:z.statusCode,requestId:Ut(/^x-[\w-]+-request-?id$/,
ye),extendedRequestId:Ut(/^x-[\w-]+-id-2$/,ye),cfId:Ut(/^x-[\w-]+-cf-id$/,ye)}}}catch{}}throw H}},Ut=(r,o)=>(o.find(([C])=>C.match(r))||[void 0,void 0])[1],Wt=(r,o)=>(C,A)=>async x=>{
const z=r,H=A.endpointV2?async()=>Be(A.endpointV2):z.endpoint;if(!H)throw new Error("No valid endpoint provider available.");const ee=await o(x.input,{...r,endpoint:H});
return C({...x,request:ee})},Kt={name:"deserializerMiddleware",step:"deserialize",tags:["DESERIALIZER"],override:!0},I={name:"serializerMiddleware",step:"serial\
ize",tags:["SERIALIZER"],override:!0};function t(r,o,C){return{applyToStack:A=>{A.add(_t(r,C),Kt),A.add(Wt(r,o),I)}}}class e{algorithmIdentifier;secret;hash;constructor(o,C){
this.algorithmIdentifier=o,this.secret=C,this.reset()}update(o,C){this.hash.update(qe(s(o,C)))}digest(){return Promise.resolve(this.hash.digest())}reset(){this.
hash=this.secret?Oe(this.algorithmIdentifier,s(this.secret)):De(this.algorithmIdentifier)}}function s(r,o){return Buffer.isBuffer(r)?r:typeof r=="string"?B(r,o):
ArrayBuffer.isView(r)?M(r.buffer,r.byteOffset,r.byteLength):M(r)}let n=class extends ve{expectedChecksum;checksumSourceLocation;checksum;source;base64Encoder;constructor({
expectedChecksum:o,checksum:C,source:A,checksumSourceLocation:x,base64Encoder:z}){if(super(),typeof A.pipe!="function")throw new Error(`@smithy/util-stream: uns\
upported source type ${A?.constructor?.name??A} in ChecksumStream.`);this.source=A,this.base64Encoder=z??Ye,this.expectedChecksum=o,this.checksum=C,this.checksumSourceLocation=
x,this.source.on("data",this.onSourceData),this.source.on("end",this.onSourceEnd),this.source.on("error",this.onSourceError),this.source.on("close",this.onSourceClose),
this.source.pause()}onSourceData=o=>{if(!this.destroyed){try{this.checksum.update(o)}catch(C){this.destroy(C);return}this.push(o)||this.source.pause()}};onSourceEnd=async()=>{
if(!this.destroyed){try{const o=await this.checksum.digest(),C=this.base64Encoder(o);if(this.expectedChecksum!==C){this.destroy(new Error(`Checksum mismatch: ex\
pected "${this.expectedChecksum}" but received "${C}" in response header "${this.checksumSourceLocation}".`));return}}catch(o){this.destroy(o);return}this.push(
null)}};onSourceError=o=>{this.destroy(o)};onSourceClose=()=>{!this.destroyed&&!this.source.readableEnded&&this.destroy(new Error("Connection lost or stream clo\
sed before all data was received."))};_read(o){this.source.resume()}_destroy(o,C){this.source?.removeListener("data",this.onSourceData),this.source?.removeListener(
"end",this.onSourceEnd),this.source?.removeListener("error",this.onSourceError),this.source?.removeListener("close",this.onSourceClose),this.source?.destroy(),C(
o)}};const f=r=>typeof ReadableStream=="function"&&(r?.constructor?.name===ReadableStream.name||r instanceof ReadableStream),c=r=>typeof Blob=="function"&&(r?.constructor?.
name===Blob.name||r instanceof Blob),y=r=>new TextEncoder().encode(r),E="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";Object.entries(E).reduce(
(r,[o,C])=>(r[C]=Number(o),r),{});const k=E.split(""),V=6,W=8,he=63;function Ue(r){let o;typeof r=="string"?o=y(r):o=r;const C=typeof o=="object"&&typeof o.length==
"number",A=typeof o=="object"&&typeof o.byteOffset=="number"&&typeof o.byteLength=="number";if(!C&&!A)throw new Error("@smithy/util-base64: toBase64 encoder fun\
ction only accepts string | Uint8Array.");let x="";for(let z=0;z<o.length;z+=3){let H=0,ee=0;for(let ye=z,ze=Math.min(z+3,o.length);ye<ze;ye++)H|=o[ye]<<(ze-ye-
1)*W,ee+=W;const ae=Math.ceil(ee/V);H<<=ae*V-ee;for(let ye=1;ye<=ae;ye++){const ze=(ae-ye)*V;x+=k[(H&he<<ze)>>ze]}x+="==".slice(0,4-ae)}return x}const Je=typeof ReadableStream==
"function"?ReadableStream:function(){};class mt extends Je{}const it=({expectedChecksum:r,checksum:o,source:C,checksumSourceLocation:A,base64Encoder:x})=>{if(!f(
C))throw new Error(`@smithy/util-stream: unsupported source type ${C?.constructor?.name??C} in ChecksumStream.`);const z=x??Ue;if(typeof TransformStream!="funct\
ion")throw new Error("@smithy/util-stream: unable to instantiate ChecksumStream because API unavailable: ReadableStream/TransformStream.");const H=new TransformStream(
{start(){},async transform(ae,ye){o.update(ae),ye.enqueue(ae)},async flush(ae){const ye=await o.digest(),ze=z(ye);if(r!==ze){const lt=new Error(`Checksum mismat\
ch: expected "${r}" but received "${ze}" in response header "${A}".`);ae.error(lt)}else ae.terminate()}});C.pipeThrough(H);const ee=H.readable;return Object.setPrototypeOf(
ee,mt.prototype),ee};function At(r){return typeof ReadableStream=="function"&&f(r.source)?it(r):new n(r)}class ut{allocByteArray;byteLength=0;byteArrays=[];constructor(o){
this.allocByteArray=o}push(o){this.byteArrays.push(o),this.byteLength+=o.byteLength}flush(){if(this.byteArrays.length===1){const A=this.byteArrays[0];return this.
reset(),A}const o=this.allocByteArray(this.byteLength);let C=0;for(let A=0;A<this.byteArrays.length;++A){const x=this.byteArrays[A];o.set(x,C),C+=x.byteLength}return this.
reset(),o}reset(){this.byteArrays=[],this.byteLength=0}}function Et(r,o,C){const A=r.getReader();let x=!1,z=0;const H=["",new ut(ye=>new Uint8Array(ye))];let ee=-1;
const ae=async ye=>{const{value:ze,done:lt}=await A.read(),Tt=ze;if(lt){if(ee!==-1){const Bt=gt(H,ee);Rt(Bt)>0&&ye.enqueue(Bt)}ye.close()}else{const Bt=Gt(Tt,!1);
if(ee!==Bt&&(ee>=0&&ye.enqueue(gt(H,ee)),ee=Bt),ee===-1){ye.enqueue(Tt);return}const Jt=Rt(Tt);z+=Jt;const br=Rt(H[ee]);if(Jt>=o&&br===0)ye.enqueue(Tt);else{const wr=dt(
H,ee,Tt);!x&&z>o*2&&(x=!0,C?.warn(`@smithy/util-stream - stream chunk size ${Jt} is below threshold of ${o}, automatically buffering.`)),wr>=o?ye.enqueue(gt(H,ee)):
await ae(ye)}}};return new ReadableStream({pull:ae})}function dt(r,o,C){switch(o){case 0:return r[0]+=C,Rt(r[0]);case 1:case 2:return r[o].push(C),Rt(r[o])}}function gt(r,o){
switch(o){case 0:const C=r[0];return r[0]="",C;case 1:case 2:return r[o].flush()}throw new Error(`@smithy/util-stream - invalid index ${o} given to flush()`)}function Rt(r){
return r?.byteLength??r?.length??0}function Gt(r,o=!0){return o&&typeof Buffer<"u"&&r instanceof Buffer?2:r instanceof Uint8Array?1:typeof r=="string"?0:-1}function Zt(r,o,C){
if(f(r))return Et(r,o,C);const A=new ve({read(){}});let x=!1,z=0;const H=["",new ut(ae=>new Uint8Array(ae)),new ut(ae=>Buffer.from(new Uint8Array(ae)))];let ee=-1;
return r.on("data",ae=>{const ye=Gt(ae,!0);if(ee!==ye&&(ee>=0&&A.push(gt(H,ee)),ee=ye),ee===-1){A.push(ae);return}const ze=Rt(ae);z+=ze;const lt=Rt(H[ee]);if(ze>=
o&&lt===0)A.push(ae);else{const Tt=dt(H,ee,ae);!x&&z>o*2&&(x=!0,C?.warn(`@smithy/util-stream - stream chunk size ${ze} is below threshold of ${o}, automatically\
 buffering.`)),Tt>=o&&A.push(gt(H,ee))}}),r.on("end",()=>{if(ee!==-1){const ae=gt(H,ee);Rt(ae)>0&&A.push(ae)}A.push(null)}),A}const Yt=(r,o)=>{const{base64Encoder:C,
bodyLengthChecker:A,checksumAlgorithmFn:x,checksumLocationName:z,streamHasher:H}=o,ee=C!==void 0&&A!==void 0&&x!==void 0&&z!==void 0&&H!==void 0,ae=ee?H(x,r):void 0;
Promise.resolve(ae).catch(()=>{});const ye=r.getReader();return new ReadableStream({async pull(ze){const{value:lt,done:Tt}=await ye.read();if(Tt){if(ze.enqueue(
`0\r
`),ee){const Bt=C(await ae);ze.enqueue(`${z}:${Bt}\r
`),ze.enqueue(`\r
`)}ze.close()}else ze.enqueue(`${(A(lt)||0).toString(16)}\r
${lt}\r
`)}})};function qt(r,o){const C=r,A=r;if(f(A))return Yt(A,o);const{base64Encoder:x,bodyLengthChecker:z,checksumAlgorithmFn:H,checksumLocationName:ee,streamHasher:ae}=o,
ye=x!==void 0&&H!==void 0&&ee!==void 0&&ae!==void 0,ze=ye?ae(H,C):void 0;Promise.resolve(ze).catch(()=>{});const lt=new ve({read(){C.resume()}});return C.on("da\
ta",Tt=>{const Bt=z(Tt)||0;Bt!==0&&(lt.push(`${Bt.toString(16)}\r
`),lt.push(Tt),lt.push(`\r
`)||C.pause())}),C.on("error",Tt=>{lt.destroy(Tt)}),C.pause(),C.on("end",async()=>{try{if(lt.push(`0\r
`),ye){const Tt=x(await ze);lt.push(`${ee}:${Tt}\r
`),lt.push(`\r
`)}lt.push(null)}catch(Tt){lt.destroy(Tt)}}),lt}async function kt(r,o){let C=0;const A=[],x=r.getReader();let z=!1;for(;!z;){const{done:ae,value:ye}=await x.read();
if(ye&&(A.push(ye),C+=ye?.byteLength??0),C>=o)break;z=ae}x.releaseLock();const H=new Uint8Array(Math.min(o,C));let ee=0;for(const ae of A){if(ae.byteLength>H.byteLength-
ee){H.set(ae.subarray(0,H.byteLength-ee),ee);break}else H.set(ae,ee);ee+=ae.length}return H}const er=(r,o)=>f(r)?kt(r,o):new Promise((C,A)=>{const x=new xt;x.limit=
o,r.pipe(x),r.on("error",z=>{x.end(),A(z)}),x.on("error",A),x.on("finish",function(){const z=bt(this.buffers);C(z)})});let xt=class extends Qe{buffers=[];limit=1/0;bytesBuffered=0;_write(o,C,A){
if(this.buffers.push(o),this.bytesBuffered+=o.byteLength??0,this.bytesBuffered>=this.limit){const x=this.bytesBuffered-this.limit,z=this.buffers[this.buffers.length-
1];this.buffers[this.buffers.length-1]=z.subarray(0,z.byteLength-x),this.emit("finish")}A()}};const zt=r=>{if(typeof r=="string")return r;if(typeof r!="object"||
typeof r.byteOffset!="number"||typeof r.byteLength!="number")throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");return new TextDecoder(
"utf-8").decode(r)},tr=async r=>c(r)?nr(r):sr(r);async function nr(r){return r.arrayBuffer().then(o=>new Uint8Array(o))}async function sr(r){const o=[],C=r.getReader();
let A=0;for(;;){const{done:x,value:z}=await C.read();if(z&&(o.push(z),A+=z.length),x)break}return bt(o,A)}const ir="The stream has already been transformed.",ur=r=>{
if(!or(r)&&!f(r)){const x=r?.__proto__?.constructor?.name||r;throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${x}`)}let o=!1;
const C=async()=>{if(o)throw new Error(ir);return o=!0,await tr(r)},A=x=>{if(typeof x.stream!="function")throw new Error(`Cannot transform payload Blob to web s\
tream. Please make sure the Blob.stream() is polyfilled.
If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body`);return x.stream()};return Object.
assign(r,{transformToByteArray:C,transformToString:async x=>{const z=await C();if(x==="base64")return Ue(z);if(x==="hex")return Ee(z);if(x===void 0||x==="utf8"||
x==="utf-8")return zt(z);if(typeof TextDecoder=="function")return new TextDecoder(x).decode(z);throw new Error("TextDecoder is not available, please make sure p\
olyfill is provided.")},transformToWebStream:()=>{if(o)throw new Error(ir);if(o=!0,or(r))return A(r);if(f(r))return r;throw new Error(`Cannot transform payload \
to web stream, got ${r}`)}})},or=r=>typeof Blob=="function"&&r instanceof Blob,ar=r=>c(r)?nr(r):f(r)?sr(r):new Promise((o,C)=>{const A=new dr,x=r;x.pipe(A),x.on(
"error",z=>{A.end(),C(z)}),A.on("error",C),A.on("finish",function(){const z=bt(this.bufferedBytes);o(z)})});class dr extends Qe{bufferedBytes=[];_write(o,C,A){this.
bufferedBytes.push(o),A()}}const cr="The stream has already been transformed.",lr=r=>{if(!(r instanceof ve))try{return ur(r)}catch{const x=r?.__proto__?.constructor?.
name||r;throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${x}`)}let o=!1;const C=async()=>{if(o)throw new Error(cr);return o=
!0,await ar(r)};return Object.assign(r,{transformToByteArray:C,transformToString:async A=>{const x=await C();return A===void 0||Buffer.isEncoding(A)?M(x.buffer,
x.byteOffset,x.byteLength).toString(A):new TextDecoder(A).decode(x)},transformToWebStream:()=>{if(o)throw new Error(cr);if(r.readableFlowing!==null)throw new Error(
"The stream has been consumed by other callbacks.");if(typeof ve.toWeb!="function")throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill \
is available.");return o=!0,ve.toWeb(r)}})};async function hr(r){return typeof r.stream=="function"&&(r=r.stream()),r.tee()}async function mr(r){if(f(r)||c(r))return hr(
r);const o=new X,C=new X;return r.pipe(o),r.pipe(C),[o,C]}function gr(r){Object.defineProperty(r,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}
class yr extends yt(et,Me,Ye,G){}const fr=Ce(Le),pr=fr;i.ChecksumStream=n,i.Hash=e,i.LazyJsonString=m,i.NumericValue=b,i.Uint8ArrayBlobAdapter=yr,i._parseEpochTimestamp=
Vt,i._parseRfc3339DateTimeWithOffset=vt,i._parseRfc7231DateTime=Dt,i.calculateBodyLength=ft,i.concatBytes=bt,i.copyDocumentWithTransform=ht,i.createBufferedReadable=
Zt,i.createChecksumStream=At,i.dateToUtcString=Ae,i.deserializerMiddleware=_t,i.deserializerMiddlewareOption=Kt,i.expectBoolean=ot,i.expectByte=Ct,i.expectFloat32=
Ie,i.expectInt=Mt,i.expectInt32=tt,i.expectLong=at,i.expectNonNull=J,i.expectNumber=Xe,i.expectObject=w,i.expectShort=nt,i.expectString=U,i.expectUnion=j,i.fromArrayBuffer=
M,i.fromBase64=G,i.fromHex=fe,i.fromString=B,i.fromUtf8=Me,i.generateIdempotencyToken=pr,i.getAwsChunkedEncodingStream=qt,i.getSerdePlugin=t,i.handleFloat=a,i.headStream=
er,i.isArrayBuffer=ue,i.isBlob=c,i.isReadableStream=f,i.limitedParseDouble=g,i.limitedParseFloat=l,i.limitedParseFloat32=T,i.logger=me,i.nv=O,i.parseBoolean=Ge,
i.parseEpochTimestamp=R,i.parseRfc3339DateTime=rt,i.parseRfc3339DateTimeWithOffset=ct,i.parseRfc7231DateTime=N,i.quoteHeader=S,i.sdkStreamMixin=lr,i.serializerMiddleware=
Wt,i.serializerMiddlewareOption=I,i.splitEvery=jt,i.splitHeader=Qt,i.splitStream=mr,i.streamCollector=ar,i.strictParseByte=$e,i.strictParseDouble=q,i.strictParseFloat=
we,i.strictParseFloat32=ke,i.strictParseInt=F,i.strictParseInt32=ne,i.strictParseLong=D,i.strictParseShort=le,i.toBase64=Ye,i.toHex=Ee,i.toUint8Array=qe,i.toUtf8=
et,i.v4=fr,i.writeKey=gr}),4514:((Ft,i,pe)=>{const{SMITHY_CONTEXT_KEY:Oe}=pe(4566),De=M=>M[Oe]||(M[Oe]={});function Le(M,B){return Object.prototype.hasOwnProperty.
call(M,B)}class Ze{method;protocol;hostname;port;path;query;headers;username;password;fragment;body;constructor(B){this.method=B.method||"GET",this.hostname=B.hostname||
"localhost",this.port=B.port,this.query=B.query||{},this.headers=B.headers||{},this.body=B.body,this.protocol=B.protocol?B.protocol.slice(-1)!==":"?`${B.protocol}\
:`:B.protocol:"https:",this.path=B.path?B.path.charAt(0)!=="/"?`/${B.path}`:B.path:"/",this.username=B.username,this.password=B.password,this.fragment=B.fragment}static clone(B){
const se=new Ze({...B,headers:{...B.headers}});return se.query&&(se.query=He(se.query)),se}static isInstance(B){if(!B)return!1;const se=B;return"method"in se&&"\
protocol"in se&&"hostname"in se&&"path"in se&&typeof se.query=="object"&&typeof se.headers=="object"}clone(){return Ze.clone(this)}}function He(M){return Object.
keys(M).reduce((B,se)=>{const G=M[se];return{...B,[se]:Array.isArray(G)?[...G]:G}},{})}class Re{statusCode;reason;headers;body;constructor(B){this.statusCode=B.
statusCode,this.reason=B.reason,this.headers=B.headers||{},this.body=B.body}static isInstance(B){if(!B)return!1;const se=B;return typeof se.statusCode=="number"&&
typeof se.headers=="object"}}const Fe=new RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$"),je=(M,B=!1)=>{if(!B)return Fe.test(M);const se=M.split(".");for(const G of se)
if(!je(G))return!1;return!0};function Be(M){return/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(M)}const ve=M=>{if(typeof M=="function")return M;const B=Promise.resolve(
M);return()=>B};function Qe(M){const B={};if(M=M.replace(/^\?/,""),M)for(const se of M.split("&")){let[G,Me=null]=se.split("=");G=decodeURIComponent(G),Me&&(Me=
decodeURIComponent(Me)),G in B?Array.isArray(B[G])?B[G].push(Me):B[G]=[B[G],Me]:B[G]=Me}return B}const X=M=>{if(typeof M=="string")return X(new URL(M));const{hostname:B,
pathname:se,port:G,protocol:Me,search:Ye}=M;let yt;return Ye&&(yt=Qe(Ye)),{hostname:B,port:G?parseInt(G):void 0,protocol:Me,path:se,query:yt}},ue=M=>{if(typeof M==
"object"){if("url"in M){const B=X(M.url);if(M.headers){B.headers={};for(const se in M.headers)Le(M.headers,se)&&(B.headers[se.toLowerCase()]=M.headers[se].join(
", "))}return B}return M}return X(M)};i.HttpRequest=Ze,i.HttpResponse=Re,i.getSmithyContext=De,i.hasOwn=Le,i.isValidHostLabel=je,i.isValidHostname=Be,i.normalizeProvider=
ve,i.parseQueryString=Qe,i.parseUrl=X,i.toEndpointV1=ue}),9752:((Ft,i,pe)=>{var Oe;Oe={value:!0},Oe=Oe=Oe=i.cS=i.Kd=Oe=Oe=void 0;var De=pe(9922);Oe={enumerable:!0,
get:function(){return De.Field}},Oe={enumerable:!0,get:function(){return De.Fields}},Object.defineProperty(i,"Kd",{enumerable:!0,get:function(){return De.HttpRequest}}),
Object.defineProperty(i,"cS",{enumerable:!0,get:function(){return De.HttpResponse}}),Oe={enumerable:!0,get:function(){return De.isValidHostname}},Oe={enumerable:!0,
get:function(){return De.getHttpHandlerExtensionConfiguration}},Oe={enumerable:!0,get:function(){return De.resolveHttpHandlerRuntimeConfig}}}),4566:((Ft,i)=>{var pe;
(function(X){X.HEADER="header",X.QUERY="query"})(pe||(pe={}));var Oe;(function(X){X.HEADER="header",X.QUERY="query"})(Oe||(Oe={}));var De;(function(X){X.HTTP="h\
ttp",X.HTTPS="https"})(De||(De={}));var Le;(function(X){X.MD5="md5",X.CRC32="crc32",X.CRC32C="crc32c",X.SHA1="sha1",X.SHA256="sha256"})(Le||(Le={}));const Ze=X=>{
const ue=[];return X.sha256!==void 0&&ue.push({algorithmId:()=>Le.SHA256,checksumConstructor:()=>X.sha256}),X.md5!=null&&ue.push({algorithmId:()=>Le.MD5,checksumConstructor:()=>X.
md5}),{addChecksumAlgorithm(M){ue.push(M)},checksumAlgorithms(){return ue}}},He=X=>{const ue={};return X.checksumAlgorithms().forEach(M=>{ue[M.algorithmId()]=M.
checksumConstructor()}),ue},Re=X=>Ze(X),Fe=X=>He(X);var je;(function(X){X[X.HEADER=0]="HEADER",X[X.TRAILER=1]="TRAILER"})(je||(je={}));const Be="__smithy_contex\
t";var ve;(function(X){X.PROFILE="profile",X.SSO_SESSION="sso-session",X.SERVICES="services"})(ve||(ve={}));var Qe;(function(X){X.HTTP_0_9="http/0.9",X.HTTP_1_0=
"http/1.0",X.TDS_8_0="tds/8.0"})(Qe||(Qe={})),i.AlgorithmId=Le,i.EndpointURLScheme=De,i.FieldPosition=je,i.HttpApiKeyAuthLocation=Oe,i.HttpAuthLocation=pe,i.IniSectionType=
ve,i.RequestHandlerProtocol=Qe,i.SMITHY_CONTEXT_KEY=Be,i.getDefaultClientConfiguration=Re,i.resolveDefaultRuntimeConfig=Fe}),8367:((Ft,i,pe)=>{pe.d(i,{Ay:()=>Qe});
const Oe=Object.prototype.toString,De=ue=>Oe.call(ue)==="[object Error]",Le=new Set(["network error","NetworkError when attempting to fetch resource.","The Inte\
rnet connection appears to be offline.","Network request failed","fetch failed","terminated"," A network error occurred.","Network connection lost"]);function Ze(ue){
if(!(ue&&De(ue)&&ue.name==="TypeError"&&typeof ue.message=="string"))return!1;const{message:B,stack:se}=ue;return B==="Load failed"||B.startsWith("Load failed (")&&
B.endsWith(")")?se===void 0||"__sentry_captured__"in ue:B.startsWith("error sending request for url")||B==="Failed to fetch"||B.startsWith("Failed to fetch (")&&
B.endsWith(")")?!0:Le.has(B)}function He(ue){if(typeof ue=="number"){if(ue<0)throw new TypeError("Expected `retries` to be a non-negative number.");if(Number.isNaN(
ue))throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.")}else if(ue!==void 0)throw new TypeError("Expected `retries` to be a num\
ber or Infinity.")}function Re(ue,M,{min:B=0,allowInfinity:se=!1}={}){if(M!==void 0){if(typeof M!="number"||Number.isNaN(M))throw new TypeError(`Expected \`${ue}\
\` to be a number${se?" or Infinity":""}.`);if(!se&&!Number.isFinite(M))throw new TypeError(`Expected \`${ue}\` to be a finite number.`);if(M<B)throw new TypeError(
`Expected \`${ue}\` to be \u2265 ${B}.`)}}class Fe extends Error{constructor(M){super(),M instanceof Error?(this.originalError=M,{message:M}=M):(this.originalError=
new Error(M),this.originalError.stack=this.stack),this.name="AbortError",this.message=M}}function je(ue,M){const B=Math.max(1,ue+1),se=M.randomize?Math.random()+
1:1;let G=Math.round(se*M.minTimeout*M.factor**(B-1));return G=Math.min(G,M.maxTimeout),G}function Be(ue,M){return Number.isFinite(M)?M-(performance.now()-ue):M}
async function ve({error:ue,attemptNumber:M,retriesConsumed:B,startTime:se,options:G}){const Me=ue instanceof Error?ue:new TypeError(`Non-error was thrown: "${ue}\
". You should only throw errors.`);if(Me instanceof Fe)throw Me.originalError;const Ye=Number.isFinite(G.retries)?Math.max(0,G.retries-B):G.retries,yt=G.maxRetryTime??
Number.POSITIVE_INFINITY,et=Object.freeze({error:Me,attemptNumber:M,retriesLeft:Ye,retriesConsumed:B});if(await G.onFailedAttempt(et),Be(se,yt)<=0)throw Me;const We=await G.
shouldConsumeRetry(et),Ce=Be(se,yt);if(Ce<=0||Ye<=0)throw Me;if(Me instanceof TypeError&&!Ze(Me)){if(We)throw Me;return G.signal?.throwIfAborted(),!1}if(!await G.
shouldRetry(et))throw Me;if(!We)return G.signal?.throwIfAborted(),!1;const ht=je(B,G),Ge=Math.min(ht,Ce);return G.signal?.throwIfAborted(),Ge>0&&await new Promise(
(ot,Xe)=>{const _e=()=>{clearTimeout(Ie),G.signal?.removeEventListener("abort",_e),Xe(G.signal.reason)},Ie=setTimeout(()=>{G.signal?.removeEventListener("abort",
_e),ot()},Ge);G.unref&&Ie.unref?.(),G.signal?.addEventListener("abort",_e,{once:!0})}),G.signal?.throwIfAborted(),!0}async function Qe(ue,M={}){if(M={...M},He(M.
retries),Object.hasOwn(M,"forever"))throw new Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.");
M.retries??=10,M.factor??=2,M.minTimeout??=1e3,M.maxTimeout??=Number.POSITIVE_INFINITY,M.maxRetryTime??=Number.POSITIVE_INFINITY,M.randomize??=!1,M.onFailedAttempt??=
()=>{},M.shouldRetry??=()=>!0,M.shouldConsumeRetry??=()=>!0,Re("factor",M.factor,{min:0,allowInfinity:!1}),Re("minTimeout",M.minTimeout,{min:0,allowInfinity:!1}),
Re("maxTimeout",M.maxTimeout,{min:0,allowInfinity:!0}),Re("maxRetryTime",M.maxRetryTime,{min:0,allowInfinity:!0}),M.factor>0||(M.factor=1),M.signal?.throwIfAborted();
let B=0,se=0;const G=performance.now();for(;!Number.isFinite(M.retries)||se<=M.retries;){B++;try{M.signal?.throwIfAborted();const Me=await ue(B);return M.signal?.
throwIfAborted(),Me}catch(Me){await ve({error:Me,attemptNumber:B,retriesConsumed:se,startTime:G,options:M})&&se++}}throw new Error("Retry attempts exhausted wit\
hout throwing an error.")}function X(ue,M){return function(...B){return Qe(()=>ue.apply(this,B),M)}}})};

export const id=922,ids=[922],modules={9362:((jt,i,be)=>{const{createReadStream:Je}=be(3024),{Writable:He}=be(7075),{toUint8Array:Ue,concatBytes:nt}=be(2882),{createHash:Fe,
createHmac:Re}=be(7598),Pe=be(8522);async function xe(se,g,a=1024*1024){const l=se.size;let T=0;for(;T<l;){const M=se.slice(T,Math.min(l,T+a));g(new Uint8Array(
await M.arrayBuffer())),T+=M.size}}const Be=async function(g,a){const l=new g;return await xe(a,T=>{l.update(T)}),l.digest()};class ke extends He{hash;constructor(g,a){
super(a),this.hash=g}_write(g,a,l){try{this.hash.update(Ue(g))}catch(T){return l(T)}l()}}const rt=(se,g)=>new Promise((a,l)=>{if(!Z(g)){l(new Error("Unable to c\
alculate hash for non-file streams."));return}const T=Je(g.path,{start:g.start,end:g.end}),M=new se,$=new ke(M);T.pipe($),T.on("error",k=>{$.end(),l(k)}),$.on("\
error",l),$.on("finish",function(){M.digest().then(a).catch(l)})}),Z=se=>typeof se.path=="string",qe=(se,g)=>{if(g.readableFlowing!==null)throw new Error("Unabl\
e to calculate hash for flowing readable stream");const a=new se,l=new ke(a);return g.pipe(l),new Promise((T,M)=>{g.on("error",$=>{l.end(),M($)}),l.on("error",M),
l.on("finish",()=>{a.digest().then(T).catch(M)})})};class te{digestLength=16;state=Uint32Array.from(H);writeBuffer=new DataView(new ArrayBuffer(64));bufferLength=0;bytesHashed=0;update(g){
const a=Ue(g);let l=0,T=a.byteLength;for(this.bytesHashed+=T;T>0;)this.writeBuffer.setUint8(this.bufferLength++,a[l++]),--T,this.bufferLength===64&&(at(this.state,
this.writeBuffer),this.bufferLength=0)}async digest(){const g=Uint32Array.from(this.state),a=new DataView(this.writeBuffer.buffer.slice(0));let l=this.bufferLength;
const T=this.bytesHashed*8;if(a.setUint8(l++,128),this.bufferLength%64>=56){for(let k=l;k<64;++k)a.setUint8(k,0);at(g,a),l=0}for(let k=l;k<56;++k)a.setUint8(k,0);
a.setUint32(56,T>>>0,!0),a.setUint32(60,Math.floor(T/2**32),!0),at(g,a);const M=new Uint8Array(16),$=new DataView(M.buffer);for(let k=0;k<4;++k)$.setUint32(k*4,
g[k],!0);return M}reset(){this.state.set(H),this.writeBuffer=new DataView(new ArrayBuffer(64)),this.bufferLength=0,this.bytesHashed=0}}const H=[1732584193,4023233417,
2562383102,271733878],ge=4294967295,ce=Uint8Array.of(7,12,17,22,5,9,14,20,4,11,16,23,6,10,15,21),Ke=Array.from({length:64},(se,g)=>Math.abs(Math.sin(g+1))*2**32>>>
0);function at(se,g){let a=se[0],l=se[1],T=se[2],M=se[3];for(let $=0;$<64;++$){let k,ne;$<16?(k=l&T|~l&M,ne=$):$<32?(k=M&l|T&~M,ne=(5*$+1)%16):$<48?(k=l^T^M,ne=
(3*$+5)%16):(k=T^(l|~M),ne=7*$%16);const ue=g.getUint32(ne*4,!0),Ie=M;M=T,T=l;const De=ce[($>>4)*4+($&3)],le=(a+k&ge)+(ue+Ke[$]&ge)&ge;l=l+((le<<De|le>>>32-De)>>>
0)&ge,a=Ie}se[0]=se[0]+a&ge,se[1]=se[1]+l&ge,se[2]=se[2]+T&ge,se[3]=se[3]+M&ge}const dt=(()=>{try{return Fe("md5"),!0}catch{return!1}})()?Ve():te;function Ve(){
return class{digestLength=16;hash=Fe("md5");update(g){this.hash.update(Ue(g))}async digest(){const g=this.hash.copy().digest();return new Uint8Array(g.buffer,g.
byteOffset,g.byteLength)}reset(){this.hash=Fe("md5")}}}const Ne=new Uint32Array(256);for(let se=0;se<256;++se){let g=se;for(let a=0;a<8;++a)g=g&1?3988292384^g>>>
1:g>>>1;Ne[se]=g>>>0}const pt=4294967295;class We{digestLength=4;checksum=pt;update(g){for(let a=0;a<g.length;++a)this.checksum=this.checksum>>>8^Ne[(this.checksum^
g[a])&255]}digestSync(){return(this.checksum^pt)>>>0}async digest(){const g=this.digestSync(),a=new Uint8Array(4);return new DataView(a.buffer).setUint32(0,g,!1),
a}reset(){this.checksum=pt}}const lt=typeof Pe.crc32=="function"?Pe.crc32:void 0,Ze=lt?Me(lt):We;function Me(se){return class{digestLength=4;value=0;update(a){this.
value=se(a,this.value)}digestSync(){return this.value>>>0}async digest(){const a=new Uint8Array(4);return new DataView(a.buffer).setUint32(0,this.digestSync(),!1),
a}reset(){this.value=0}}}const Ae=64,st=32,Mt=2**53-1;class Qe{digestLength=st;state=Int32Array.from(Ye);w;buffer=new Uint8Array(64);bufferLength=0;bytesHashed=0;finished=!1;inner;outer;constructor(g){
if(g){const a=Qe.normalizeKey(g);this.inner=new Qe,this.outer=new Qe;const{inner:l,outer:T}=this,M=new Uint8Array(Ae*2);for(let $=0;$<Ae;++$)M[$]=54^a[$],M[$+Ae]=
92^a[$];l.update(M.subarray(0,Ae)),T.update(M.subarray(Ae))}}update(g){if(this.finished)throw new Error("Attempted to update an already finished HMAC.");if(this.
inner){this.inner.update(g);return}const a=Ue(g);let l=0,{byteLength:T}=a;if(this.bytesHashed+=T,this.bytesHashed*8>Mt)throw new Error("Cannot hash more than 2^\
53 - 1 bits");for(;T>0;)this.buffer[this.bufferLength++]=a[l++],T--,this.bufferLength===Ae&&(this.hashBuffer(),this.bufferLength=0)}async digest(){const{inner:g,
outer:a}=this;if(g&&a){if(this.finished)throw new Error("Attempted to digest an already finished HMAC.");this.finished=!0;const l=g.digestSync();return a.update(
l),a.digestSync()}return this.digestSync()}reset(){this.state=Int32Array.from(Ye),this.buffer=new Uint8Array(64),this.bufferLength=0,this.bytesHashed=0}digestSync(){
const g=this.state.slice(),a=this.buffer.slice();let l=this.bufferLength;const T=this.bytesHashed*8,M=new DataView(a.buffer,a.byteOffset,a.byteLength);if(M.setUint8(
l++,128),(l-1)%Ae>=Ae-8){for(let k=l;k<Ae;++k)M.setUint8(k,0);this.hashBufferWith(g,a),l=0}for(let k=l;k<Ae-8;++k)M.setUint8(k,0);M.setUint32(Ae-8,Math.floor(T/
4294967296),!1),M.setUint32(Ae-4,T,!1),this.hashBufferWith(g,a);const $=new Uint8Array(st);for(let k=0;k<8;++k)$[k*4]=g[k]>>>24&255,$[k*4+1]=g[k]>>>16&255,$[k*4+
2]=g[k]>>>8&255,$[k*4+3]=g[k]>>>0&255;return $}static normalizeKey(g){const a=Ue(g);if(a.byteLength>Ae){const l=new Qe;l.update(a);const T=l.digestSync(),M=new Uint8Array(
Ae);return M.set(T),M}if(a.byteLength<Ae){const l=new Uint8Array(Ae);return l.set(a),l}return a}hashBuffer(){this.hashBufferWith(this.state,this.buffer)}hashBufferWith(g,a){
const l=this.w??=new Int32Array(64);let T=g[0],M=g[1],$=g[2],k=g[3],ne=g[4],ue=g[5],Ie=g[6],De=g[7];for(let le=0;le<Ae;++le){if(le<16)l[le]=(a[le*4]&255)<<24|(a[le*
4+1]&255)<<16|(a[le*4+2]&255)<<8|a[le*4+3]&255;else{let Ce=l[le-2];const bt=(Ce>>>17|Ce<<15)^(Ce>>>19|Ce<<13)^Ce>>>10;Ce=l[le-15];const Xe=(Ce>>>7|Ce<<25)^(Ce>>>
18|Ce<<14)^Ce>>>3;l[le]=(bt+l[le-7]|0)+(Xe+l[le-16]|0)}const Se=(((ne>>>6|ne<<26)^(ne>>>11|ne<<21)^(ne>>>25|ne<<7))+(ne&ue^~ne&Ie)|0)+(De+(Ct[le]+l[le]|0)|0)|0,
Ee=((T>>>2|T<<30)^(T>>>13|T<<19)^(T>>>22|T<<10))+(T&M^T&$^M&$)|0;De=Ie,Ie=ue,ue=ne,ne=k+Se|0,k=$,$=M,M=T,T=Se+Ee|0}g[0]+=T,g[1]+=M,g[2]+=$,g[3]+=k,g[4]+=ne,g[5]+=
ue,g[6]+=Ie,g[7]+=De}}const Ye=new Int32Array([1779033703,3144134277,1013904242,2773480762,1359893119,2600822924,528734635,1541459225]),Ct=new Int32Array([1116352408,
1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,3248222580,
3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,113926993,
338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,3600352804,
4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,2756734187,
3204031479,3329325298]),Te=(()=>{try{return Fe("sha256"),!0}catch{return!1}})()?W():Qe;function W(){return class{digestLength=32;secret;hash;isHmac;finished=!1;constructor(g){
this.secret=g,this.isHmac=!!g,this.hash=this.createHash()}update(g){if(this.finished)throw new Error("Attempted to update an already finished hash.");this.hash.
update(g)}async digest(){let g;return this.isHmac?(this.finished=!0,g=this.hash.digest()):g=this.hash.copy().digest(),new Uint8Array(g.buffer,g.byteOffset,g.byteLength)}reset(){
this.hash=this.createHash(),this.finished=!1}createHash(){return this.secret?Re("sha256",S(this.secret)):Fe("sha256")}}}function S(se){return typeof se=="string"?
se:ArrayBuffer.isView(se)?Buffer.from(se.buffer,se.byteOffset,se.byteLength):Buffer.from(se)}const{digest:D,sign:z,importKey:G}=globalThis?.crypto?.subtle??{},pe=typeof D==
"function"&&typeof z=="function"&&typeof G=="function"?globalThis.crypto.subtle:void 0,$e=8*1024*1024;class It{digestLength=32;secret;pending=[];pendingBytes=0;fallback;finished=!1;constructor(g){
g&&(this.secret=Ue(g))}update(g){if(this.finished)throw new Error("Attempted to update an already finished HMAC.");if(this.fallback){this.fallback.update(g);return}
this.pending.push(g.slice()),this.pendingBytes+=g.byteLength,this.pendingBytes>=$e&&this.switchToFallback()}async digest(){if(this.fallback)return this.fallback.
digest();if(this.secret&&this.finished)throw new Error("Attempted to digest an already finished HMAC.");const g=nt(this.pending);if(pe){if(this.secret){this.finished=
!0;const T=await pe.importKey("raw",this.secret,{name:"HMAC",hash:"SHA-256"},!1,["sign"]),M=await pe.sign("HMAC",T,g);return new Uint8Array(M)}const l=await pe.
digest("SHA-256",g);return new Uint8Array(l)}const a=new Qe(this.secret);return a.update(g),a.digest()}reset(){this.pending=[],this.pendingBytes=0,this.fallback=
void 0,this.finished=!1}switchToFallback(){const g=new Qe(this.secret);for(const a of this.pending)g.update(a);this.fallback=g,this.pending=[],this.pendingBytes=
0}}i.Crc32=Ze,i.Crc32Js=We,i.Crc32Node=Ze,i.Md5=dt,i.Md5Js=te,i.Md5Node=dt,i.Sha256=Te,i.Sha256Js=Qe,i.Sha256Node=Te,i.Sha256WebCrypto=It,i.blobHasher=Be,i.blobReader=
xe,i.fileStreamHasher=rt,i.readableStreamHasher=qe}),4614:((jt,i,be)=>{const{hasOwn:Je}=be(4514),{getSmithyContext:He,normalizeProvider:Ue}=be(4514);i.getSmithyContext=
He,i.normalizeProvider=Ue;const{SMITHY_CONTEXT_KEY:nt,AlgorithmId:Fe}=be(4566);i.AlgorithmId=Fe;const{NormalizedSchema:Re}=be(5982),Pe=(u,h)=>{const N=[];if(u&&
N.push(u),h)for(const R of h)N.push(R);return N},xe=(u,h)=>`${u||"anonymous"}${h&&h.length>0?` (a.k.a. ${h.join(",")})`:""}`,Be=()=>{let u=[],h=[],N=!1;const R=new Set,
J=re=>re.sort((ee,ye)=>ke[ye.step]-ke[ee.step]||rt[ye.priority||"normal"]-rt[ee.priority||"normal"]),K=re=>{let ee=!1;const ye=d=>{const p=Pe(d.name,d.aliases);
if(p.includes(re)){ee=!0;for(const m of p)R.delete(m);return!1}return!0};return u=u.filter(ye),h=h.filter(ye),ee},Y=re=>{let ee=!1;const ye=d=>{if(d.middleware===
re){ee=!0;for(const p of Pe(d.name,d.aliases))R.delete(p);return!1}return!0};return u=u.filter(ye),h=h.filter(ye),ee},oe=re=>(u.forEach(ee=>{re.add(ee.middleware,
{...ee})}),h.forEach(ee=>{re.addRelativeTo(ee.middleware,{...ee})}),re.identifyOnResolve?.(et.identifyOnResolve()),re),he=re=>{const ee=[];return re.before.forEach(
ye=>{ye.before.length===0&&ye.after.length===0?ee.push(ye):ee.push(...he(ye))}),ee.push(re),re.after.reverse().forEach(ye=>{ye.before.length===0&&ye.after.length===
0?ee.push(ye):ee.push(...he(ye))}),ee},Ge=(re=!1)=>{const ee=[],ye=[],d={};return u.forEach(m=>{const w={...m,before:[],after:[]};for(const B of Pe(w.name,w.aliases))
d[B]=w;ee.push(w)}),h.forEach(m=>{const w={...m,before:[],after:[]};for(const B of Pe(w.name,w.aliases))d[B]=w;ye.push(w)}),ye.forEach(m=>{if(m.toMiddleware){const w=d[m.
toMiddleware];if(w===void 0){if(re)return;throw new Error(`${m.toMiddleware} is not found when adding ${xe(m.name,m.aliases)} middleware ${m.relation} ${m.toMiddleware}`)}
m.relation==="after"&&w.after.push(m),m.relation==="before"&&w.before.push(m)}}),J(ee).map(he).reduce((m,w)=>(m.push(...w),m),[])},et={add:(re,ee={})=>{const{name:ye,
override:d,aliases:p}=ee,m={step:"initialize",priority:"normal",middleware:re,...ee},w=Pe(ye,p);if(w.length>0){if(w.some(B=>R.has(B))){if(!d)throw new Error(`Du\
plicate middleware name '${xe(ye,p)}'`);for(const B of w){const U=u.findIndex(Q=>Q.name===B||Q.aliases?.some(fe=>fe===B));if(U===-1)continue;const v=u[U];if(v.step!==
m.step||m.priority!==v.priority)throw new Error(`"${xe(v.name,v.aliases)}" middleware with ${v.priority} priority in ${v.step} step cannot be overridden by "${xe(
ye,p)}" middleware with ${m.priority} priority in ${m.step} step.`);u.splice(U,1)}}for(const B of w)R.add(B)}u.push(m)},addRelativeTo:(re,ee)=>{const{name:ye,override:d,
aliases:p}=ee,m={middleware:re,...ee},w=Pe(ye,p);if(w.length>0){if(w.some(B=>R.has(B))){if(!d)throw new Error(`Duplicate middleware name '${xe(ye,p)}'`);for(const B of w){
const U=h.findIndex(Q=>Q.name===B||Q.aliases?.some(fe=>fe===B));if(U===-1)continue;const v=h[U];if(v.toMiddleware!==m.toMiddleware||v.relation!==m.relation)throw new Error(
`"${xe(v.name,v.aliases)}" middleware ${v.relation} "${v.toMiddleware}" middleware cannot be overridden by "${xe(ye,p)}" middleware ${m.relation} "${m.toMiddleware}\
" middleware.`);h.splice(U,1)}}for(const B of w)R.add(B)}h.push(m)},clone:()=>oe(Be()),use:re=>{re.applyToStack(et)},remove:re=>typeof re=="string"?K(re):Y(re),
removeByTag:re=>{let ee=!1;const ye=d=>{const{tags:p,name:m,aliases:w}=d;if(p&&p.includes(re)){const B=Pe(m,w);for(const U of B)R.delete(U);return ee=!0,!1}return!0};
return u=u.filter(ye),h=h.filter(ye),ee},concat:re=>{const ee=oe(Be());return ee.use(re),ee.identifyOnResolve(N||ee.identifyOnResolve()||(re.identifyOnResolve?.()??
!1)),ee},applyToStack:oe,identify:()=>Ge(!0).map(re=>{const ee=re.step??re.relation+" "+re.toMiddleware;return xe(re.name,re.aliases)+" - "+ee}),identifyOnResolve(re){
return typeof re=="boolean"&&(N=re),N},resolve:(re,ee)=>{for(const ye of Ge().map(d=>d.middleware).reverse())re=ye(re,ee);return N&&console.log(et.identify()),re}};
return et},ke={initialize:5,serialize:4,build:3,finalizeRequest:2,deserialize:1},rt={high:3,normal:2,low:1},Z=u=>()=>{throw new Error(u)},qe=u=>()=>Promise.reject(
u),te=()=>{const u=new WeakSet;return(h,N)=>{if(typeof N=="object"&&N!==null){if(u.has(N))return"[Circular]";u.add(N)}return N}},H=u=>new Promise(h=>setTimeout(
h,u*1e3)),ge={minDelay:2,maxDelay:120};var ce;(function(u){u.ABORTED="ABORTED",u.FAILURE="FAILURE",u.SUCCESS="SUCCESS",u.RETRY="RETRY",u.TIMEOUT="TIMEOUT"})(ce||
(ce={}));const Ke=u=>{if(u.state===ce.ABORTED){const h=new Error(`${JSON.stringify({...u,reason:"Request was aborted"},te())}`);throw h.name="AbortError",h}else if(u.
state===ce.TIMEOUT){const h=new Error(`${JSON.stringify({...u,reason:"Waiter has timed out"},te())}`);throw h.name="TimeoutError",h}else if(u.state!==ce.SUCCESS)
throw new Error(`${JSON.stringify(u,te())}`);return u},at=async({minDelay:u,maxDelay:h,maxWaitTime:N,abortController:R,client:J,abortSignal:K},Y,oe)=>{const he={},
[Ge,et]=[u*1e3,h*1e3];let re=0;const ee=Date.now()+N*1e3,ye=Date.now()+6e4;let d=!1;for(;;){if(re>0){const w=Ve(Ge,et,re,ee);if(R?.signal?.aborted||K?.aborted){
const B="AbortController signal aborted.";return he[B]|=0,he[B]+=1,{state:ce.ABORTED,observedResponses:he}}if(Date.now()+w>ee)return{state:ce.TIMEOUT,observedResponses:he};
await H(w/1e3)}const{state:p,reason:m}=await oe(J,Y);if(m){const w=dt(m);he[w]|=0,he[w]+=1}if(p!==ce.RETRY)return{state:p,reason:m,final:m,observedResponses:he};
re+=1,!d&&Date.now()>=ye&&(Tt(he,J),d=!0)}},Tt=(u={},h)=>{const N=Object.keys(u);let R=0;for(const Y of N){const oe=u[Y]|0;Y.startsWith("403:")&&(R+=oe)}const J=h?.
config?.logger,K=typeof J?.warn=="function"&&!J.constructor?.name?.includes?.("NoOpLogger")?J:console;(R>=3||N[N.length-1]?.startsWith("403:"))&&K.warn("@smithy\
/util-waiter WARN - 403 status code encountered during waiter polling.")},dt=u=>{const h=u?.$response?.statusCode??u?.$metadata?.httpStatusCode;return u?.$responseBodyText?
`${h?h+": ":""}Deserialization error for body: ${u.$responseBodyText}`:h?u?.$response||u?.message?`${h??"Unknown"}: ${u?.message}`:`${h}: OK`:String(u?.message??
JSON.stringify(u,te())??"Unknown")},Ve=(u,h,N,R)=>{const J=Math.log(h/u)/Math.log(2)+1;if(N>J)return h;const K=u*2**(N-1),Y=Math.min(K,h),oe=Ne(u,Y);if(Date.now()+
oe>R){const he=R-Date.now();return Math.max(0,he-500)}return oe},Ne=(u,h)=>u+Math.random()*(h-u),pt=u=>{if(u.maxWaitTime<=0)throw new Error("WaiterConfiguration\
.maxWaitTime must be greater than 0");if(u.minDelay<=0)throw new Error("WaiterConfiguration.minDelay must be greater than 0");if(u.maxDelay<=0)throw new Error("\
WaiterConfiguration.maxDelay must be greater than 0");if(u.maxWaitTime<=u.minDelay)throw new Error(`WaiterConfiguration.maxWaitTime [${u.maxWaitTime}] must be g\
reater than WaiterConfiguration.minDelay [${u.minDelay}] for this waiter`);if(u.maxDelay<u.minDelay)throw new Error(`WaiterConfiguration.maxDelay [${u.maxDelay}\
] must be greater than WaiterConfiguration.minDelay [${u.minDelay}] for this waiter`)},We=u=>{let h;const N=new Promise(R=>{h=()=>R({state:ce.ABORTED}),typeof u.
addEventListener=="function"?u.addEventListener("abort",h):u.onabort=h});return{clearListener(){typeof u.removeEventListener=="function"&&u.removeEventListener(
"abort",h)},aborted:N}},lt=async(u,h,N)=>{const R={...ge,...u};pt(R);const J=[at(R,h,N)],K=[];if(u.abortSignal){const{aborted:Y,clearListener:oe}=We(u.abortSignal);
K.push(oe),J.push(Y)}if(u.abortController?.signal){const{aborted:Y,clearListener:oe}=We(u.abortController.signal);K.push(oe),J.push(Y)}return Promise.race(J).then(
Y=>{for(const oe of K)oe();return Y})};class Ze{config;middlewareStack=Be();initConfig;handlers;constructor(h){this.config=h;const{protocol:N,protocolSettings:R}=h;
R&&typeof N=="function"&&(h.protocol=new N(R))}send(h,N,R){const J=typeof N!="function"?N:void 0,K=typeof N=="function"?N:R,Y=J===void 0&&this.config.cacheMiddleware===
!0;let oe;if(Y){this.handlers||(this.handlers=new WeakMap);const he=this.handlers;he.has(h.constructor)?oe=he.get(h.constructor):(oe=h.resolveMiddleware(this.middlewareStack,
this.config,J),he.set(h.constructor,oe))}else delete this.handlers,oe=h.resolveMiddleware(this.middlewareStack,this.config,J);if(K)oe(h).then(he=>K(null,he.output),
he=>K(he)).catch(()=>{});else return oe(h).then(he=>he.output)}destroy(){this.config?.requestHandler?.destroy?.(),delete this.handlers}}const Me="***SensitiveIn\
formation***";function Ae(u,h){if(h==null)return h;const N=Re.of(u);if(N.getMergedTraits().sensitive)return Me;if(N.isListSchema()){const R=N.getValueSchema();if(R.
getMergedTraits().sensitive)return Me;if(Array.isArray(h))return h.map(J=>Ae(R,J))}else if(N.isMapSchema()){const R=N.getValueSchema();if(N.getKeySchema().getMergedTraits().
sensitive||R.getMergedTraits().sensitive)return Me;if(typeof h=="object")return Object.fromEntries(Object.entries(h).map(([J,K])=>[J,Ae(R,K)]))}else if(N.isStructSchema()&&
typeof h=="object"){const R=h,J={};for(const[K,Y]of N.structIterator())R[K]!=null&&(J[K]=Ae(Y,R[K]));return J}return h}const st=Symbol.for("@smithy/op-event-str\
eam");class Mt{middlewareStack=Be();schema;static classBuilder(){return new Qe}resolveMiddlewareWithContext(h,N,R,{middlewareFn:J,clientName:K,commandName:Y,inputFilterSensitiveLog:oe,
outputFilterSensitiveLog:he,smithyContext:Ge,additionalContext:et,CommandCtor:re}){for(const Q of J.bind(this)(re,h,N,R))this.middlewareStack.use(Q);const ee=h.
concat(this.middlewareStack),{logger:ye}=N,d=et[nt],p={logger:ye,clientName:K,commandName:Y,inputFilterSensitiveLog:oe,outputFilterSensitiveLog:he,...et,[nt]:{...d,
commandInstance:this,...Ge,...R?.metricsRecorder===void 0?{}:{metricsRecorder:R.metricsRecorder},...R?.abortSignal===void 0?{}:{abortSignal:R.abortSignal}}},{requestHandler:m}=N;
let w=R??{};w.metricsRecorder&&(w={...w},delete w.metricsRecorder);let B;const U=this.schema,v=U?.[st];if(v!==void 0)B=v;else if(U&&Array.isArray(U)&&U[0]===9){
const[,,,,Q,fe]=U;B=U[st]=!!(Re.of(Q).getEventStreamMember()||Re.of(fe).getEventStreamMember())}return B&&(w={isEventStream:B,...w}),ee.resolve(Q=>m.handle(Q.request,
w),p)}}class Qe{_init=()=>{};_ep={};_middlewareFn=()=>[];_commandName="";_clientName="";_additionalContext={};_smithyContext={};_inputFilterSensitiveLog=void 0;_outputFilterSensitiveLog=void 0;_serializer=null;_deserializer=null;_operationSchema;init(h){
this._init=h}ep(h){return this._ep=h,this}m(h){return this._middlewareFn=h,this}s(h,N,R={}){return this._smithyContext={service:h,operation:N,...R},this}c(h={}){
return this._additionalContext=h,this}n(h,N){return this._clientName=h,this._commandName=N,this}f(h=R=>R,N=R=>R){return this._inputFilterSensitiveLog=h,this._outputFilterSensitiveLog=
N,this}ser(h){return this._serializer=h,this}de(h){return this._deserializer=h,this}sc(h){return this._operationSchema=h,this._smithyContext.operationSchema=h,this}build(){
const h=this;let N;return N=class extends Mt{input;static getEndpointParameterInstructions(){return h._ep}constructor(...[R]){super(),this.input=R??{},h._init(this),
this.schema=h._operationSchema}resolveMiddleware(R,J,K){const Y=h._operationSchema,oe=Y?.[4]??Y?.input,he=Y?.[5]??Y?.output;return this.resolveMiddlewareWithContext(
R,J,K,{CommandCtor:N,middlewareFn:h._middlewareFn,clientName:h._clientName,commandName:h._commandName,inputFilterSensitiveLog:h._inputFilterSensitiveLog??(Y?Ae.
bind(null,oe):Ge=>Ge),outputFilterSensitiveLog:h._outputFilterSensitiveLog??(Y?Ae.bind(null,he):Ge=>Ge),smithyContext:h._smithyContext,additionalContext:h._additionalContext})}serialize=h.
_serializer;deserialize=h._deserializer}}}const Ye="***SensitiveInformation***",Ct=(u,h,N)=>{for(const[K,Y]of Object.entries(u)){const oe=async function(Ge,et,re){
const ee=new Y(Ge);if(typeof et=="function")this.send(ee,et);else if(typeof re=="function"){if(typeof et!="object")throw new Error(`Expected http options but go\
t ${typeof et}`);this.send(ee,et||{},re)}else return this.send(ee,et)},he=(K[0].toLowerCase()+K.slice(1)).replace(/Command$/,"");h.prototype[he]=oe}const{paginators:R={},
waiters:J={}}=N??{};for(const[K,Y]of Object.entries(R))h.prototype[K]===void 0&&(h.prototype[K]=function(oe={},he,...Ge){return Y({...he,client:this},oe,...Ge)});
for(const[K,Y]of Object.entries(J))h.prototype[K]===void 0&&(h.prototype[K]=async function(oe={},he,...Ge){let et=he;return typeof he=="number"&&(et={maxWaitTime:he}),
Y({...et,client:this},oe,...Ge)})};class _e extends Error{static shapeId="smithy.ts.sdk.synthetic.nonamespace.client#ServiceException";$fault;$response;$retryable;$metadata;constructor(h){
super(h.message),Object.setPrototypeOf(this,Object.getPrototypeOf(this).constructor.prototype),this.name=h.name,this.$fault=h.$fault,this.$metadata=h.$metadata}static isInstance(h){
if(!h)return!1;const N=h;return _e.prototype.isPrototypeOf(N)||!!N.$fault&&!!N.$metadata&&(N.$fault==="client"||N.$fault==="server")}static[Symbol.hasInstance](h){
if(!h)return!1;const N=h;if(this===_e)return _e.isInstance(h);if(_e.isInstance(h)){if(this.prototype.isPrototypeOf(h))return!0;const R=Object.prototype.hasOwnProperty.
call(this,"shapeId")?this.shapeId:void 0;let J=!1;if(R){let Y=Object.getPrototypeOf(N);for(;Y&&Y!==Object.prototype;){const oe=Y.constructor,he=oe!==_e&&Object.
prototype.hasOwnProperty.call(oe,"shapeId")?oe?.shapeId:void 0;if(he&&(J=!0,he===R))return!0;Y=Object.getPrototypeOf(Y)}}if(R&&J)return!1;const K=this.name;if(K&&
K.length>=6){if(N.name===K)return!0;let Y=Object.getPrototypeOf(N);for(;Y&&Y!==Object.prototype;){const oe=Y.constructor?.name;if(oe&&oe!=="Error"&&oe===K)return!0;
Y=Object.getPrototypeOf(Y)}}}return!1}}const Te=(u,h={})=>{Object.entries(h).filter(([,R])=>R!==void 0).forEach(([R,J])=>{(u[R]==null||u[R]==="")&&(u[R]=J)});const N=u.
message||u.Message||"UnknownError";return u.message=N,delete u.Message,u},W=({output:u,parsedBody:h,exceptionCtor:N,errorCode:R})=>{const J=D(u),K=J.httpStatusCode?
J.httpStatusCode+"":void 0,Y=new N({name:h?.code||h?.Code||R||K||"UnknownError",$fault:"client",$metadata:J});throw Te(Y,h)},S=u=>({output:h,parsedBody:N,errorCode:R})=>{
W({output:h,parsedBody:N,exceptionCtor:u,errorCode:R})},D=u=>({httpStatusCode:u.statusCode,requestId:u.headers["x-amzn-requestid"]??u.headers["x-amzn-request-id"]??
u.headers["x-amz-request-id"],extendedRequestId:u.headers["x-amz-id-2"],cfId:u.headers["x-amz-cf-id"]}),z=u=>{switch(u){case"standard":return{retryMode:"standar\
d",connectionTimeout:3100};case"in-region":return{retryMode:"standard",connectionTimeout:1100};case"cross-region":return{retryMode:"standard",connectionTimeout:3100};case"\
mobile":return{retryMode:"standard",connectionTimeout:3e4};default:return{}}};let G=!1;const pe=u=>{u&&!G&&parseInt(u.substring(1,u.indexOf(".")))<16&&(G=!0)},$e=Object.
values(Fe),It=u=>{const h=[];for(const N in Fe){if(!Je(Fe,N))continue;const R=Fe[N];u[R]!==void 0&&h.push({algorithmId:()=>R,checksumConstructor:()=>u[R]})}for(const[
N,R]of Object.entries(u.checksumAlgorithms??{}))h.push({algorithmId:()=>N,checksumConstructor:()=>R});return{addChecksumAlgorithm(N){u.checksumAlgorithms=u.checksumAlgorithms??
{};const R=N.algorithmId(),J=N.checksumConstructor();$e.includes(R)?u.checksumAlgorithms[R.toUpperCase()]=J:u.checksumAlgorithms[R]=J,h.push(N)},checksumAlgorithms(){
return h}}},se=u=>{const h={};return u.checksumAlgorithms().forEach(N=>{const R=N.algorithmId();$e.includes(R)&&(h[R]=N.checksumConstructor())}),h},g=u=>({setRetryStrategy(h){
u.retryStrategy=h},retryStrategy(){return u.retryStrategy}}),a=u=>{const h={};return h.retryStrategy=u.retryStrategy(),h},l=u=>Object.assign(It(u),g(u)),T=l,M=u=>Object.
assign(se(u),a(u)),$=u=>Array.isArray(u)?u:[u],k=u=>{const h="#text";for(const N in u)Je(u,N)&&(u[N][h]!==void 0?u[N]=u[N][h]:typeof u[N]=="object"&&u[N]!==null&&
(u[N]=k(u[N])));return u},ne=u=>u!=null;class ue{trace(){}debug(){}info(){}warn(){}error(){}}function Ie(u,h,N){let R,J,K;if(typeof h>"u"&&typeof N>"u")R={},K=u;else{
if(R=u,typeof h=="function")return J=h,K=N,Se(R,J,K);K=h}for(const Y in K)if(Je(K,Y)){if(!Array.isArray(K[Y])){R[Y]=K[Y];continue}Ee(R,null,K,Y)}return R}const De=u=>{
const h={};for(const[N,R]of Object.entries(u||{}))h[N]=[,R];return h},le=(u,h)=>{const N={};for(const R in h)Je(h,R)&&Ee(N,u,h,R);return N},Se=(u,h,N)=>Ie(u,Object.
entries(N).reduce((R,[J,K])=>(Array.isArray(K)?R[J]=K:typeof K=="function"?R[J]=[h,K()]:R[J]=[h,K],R),{})),Ee=(u,h,N,R)=>{if(h!==null){let Y=N[R];typeof Y=="fun\
ction"&&(Y=[,Y]);const[oe=Ce,he=bt,Ge=R]=Y;(typeof oe=="function"&&oe(h[Ge])||typeof oe!="function"&&oe)&&(u[R]=he(h[Ge]));return}let[J,K]=N[R];if(typeof K=="fu\
nction"){let Y;const oe=J===void 0&&(Y=K())!=null,he=typeof J=="function"&&!!J(void 0)||typeof J!="function"&&!!J;oe?u[R]=Y:he&&(u[R]=K())}else{const Y=J===void 0&&
K!=null,oe=typeof J=="function"&&!!J(K)||typeof J!="function"&&!!J;(Y||oe)&&(u[R]=K)}},Ce=u=>u!=null,bt=u=>u,Xe=u=>{if(u!==u)return"NaN";switch(u){case 1/0:return"\
Infinity";case-1/0:return"-Infinity";default:return u}},gt=u=>u.toISOString().replace(".000Z","Z"),it=u=>{if(u==null)return{};if(Array.isArray(u))return u.filter(
h=>h!=null).map(it);if(typeof u=="object"){const h={};for(const N in u)Je(u,N)&&u[N]!=null&&(h[N]=it(u[N]));return h}return u};function Nt(u,h,N,R){return function(K,Y,oe,he,Ge={}){
const et=Object.assign({},u,K);return Mt.classBuilder().ep(et).m(function(re,ee,ye,d){const p=Y.call(this,re,ee,ye,d);return p.unshift(R(ye,re.getEndpointParameterInstructions())),
p}).s(h,oe,Ge).n(N,oe.charAt(0).toUpperCase()+oe.slice(1)+"Command").sc(he).build()}}i.Client=Ze,i.Command=Mt,i.NoOpLogger=ue,i.SENSITIVE_STRING=Ye,i.ServiceException=
_e,i.WaiterState=ce,i._json=it,i.checkExceptions=Ke,i.constructStack=Be,i.convertMap=De,i.createAggregatedClient=Ct,i.createWaiter=lt,i.decorateServiceException=
Te,i.emitWarningIfUnsupportedVersion=pe,i.getArrayIfSingleItem=$,i.getChecksumConfiguration=It,i.getDefaultClientConfiguration=T,i.getDefaultExtensionConfiguration=
l,i.getRetryConfiguration=g,i.getValueFromTextNode=k,i.invalidFunction=Z,i.invalidProvider=qe,i.isSerializableHeaderValue=ne,i.loadConfigsForDefaultMode=z,i.makeBuilder=
Nt,i.map=Ie,i.resolveChecksumRuntimeConfig=se,i.resolveDefaultRuntimeConfig=M,i.resolveRetryRuntimeConfig=a,i.schemaLogFilter=Ae,i.serializeDateTime=gt,i.serializeFloat=
Xe,i.take=le,i.throwDefaultError=W,i.waiterServiceDefaults=ge,i.withBaseException=S}),7567:((jt,i,be)=>{const{homedir:Je}=be(8161),{sep:He,join:Ue}=be(6760),{createHash:nt}=be(
7598),{readFile:Fe}=be(1455),{IniSectionType:Re}=be(4566),{normalizeProvider:Pe}=be(4614),{isValidHostLabel:xe}=be(4514);class Be extends Error{name="ProviderEr\
ror";tryNextLink;constructor(O,_=!0){let q,ae=!0;typeof _=="boolean"?(q=void 0,ae=_):_!=null&&typeof _=="object"&&(q=_.logger,ae=_.tryNextLink??!0),super(O),this.
tryNextLink=ae,Object.setPrototypeOf(this,Be.prototype),q?.debug?.(`@smithy/property-provider ${ae?"->":"(!)"} ${O}`)}static from(O,_=!0){return Object.assign(new this(
O.message,_),O)}}class ke extends Be{name="CredentialsProviderError";constructor(O,_=!0){super(O,_),Object.setPrototypeOf(this,ke.prototype)}}class rt extends Be{name="\
TokenProviderError";constructor(O,_=!0){super(O,_),Object.setPrototypeOf(this,rt.prototype)}}const Z=(...b)=>async()=>{if(b.length===0)throw new Be("No provider\
s in chain");let O;for(const _ of b)try{return await _()}catch(q){if(O=q,q?.tryNextLink)continue;throw q}throw O},qe=b=>()=>Promise.resolve(b),te=(b,O,_)=>{let q,
ae,we,ot=!1;const je=async()=>{ae||(ae=b());try{q=await ae,we=!0,ot=!1}finally{ae=void 0}return q};return O===void 0?async yt=>((!we||yt?.forceRefresh)&&(q=await je()),
q):async yt=>((!we||yt?.forceRefresh)&&(q=await je()),ot?q:_&&!_(q)?(ot=!0,q):(O(q)&&await je(),q))},H=(b,O,_)=>{if(O in b){if(b[O]==="true")return!0;if(b[O]===
"false")return!1;throw new Error(`Cannot load ${_} "${O}". Expected "true" or "false", got ${b[O]}.`)}},ge=(b,O,_)=>{if(!(O in b))return;const q=parseInt(b[O],10);
if(Number.isNaN(q))throw new TypeError(`Cannot load ${_} '${O}'. Expected number, got '${b[O]}'.`);return q};var ce;(function(b){b.ENV="env",b.CONFIG="shared co\
nfig entry"})(ce||(ce={}));const Ke={},at=()=>process&&process.geteuid?`${process.geteuid()}`:"DEFAULT",Tt=()=>{const{HOME:b,USERPROFILE:O,HOMEPATH:_,HOMEDRIVE:q=`\
C:${He}`}=process.env;if(b)return b;if(O)return O;if(_)return`${q}${_}`;const ae=at();return Ke[ae]||(Ke[ae]=Je()),Ke[ae]},dt="AWS_PROFILE",Ve="default",Ne=b=>b.
profile||process.env[dt]||Ve,pt=b=>{const _=nt("sha1").update(b).digest("hex");return Ue(Tt(),".aws","sso","cache",`${_}.json`)},We={},lt=async b=>{if(We[b])return We[b];
const O=pt(b),_=await Fe(O,"utf8");return JSON.parse(_)},Ze=".",Me=b=>Object.entries(b).filter(([O])=>{const _=O.indexOf(Ze);return _===-1?!1:Object.values(Re).
includes(O.substring(0,_))}).reduce((O,[_,q])=>{const ae=_.indexOf(Ze),we=_.substring(0,ae)===Re.PROFILE?_.substring(ae+1):_;return O[we]=q,O},{...b.default&&{default:b.
default}}),Ae="AWS_CONFIG_FILE",st=()=>process.env[Ae]||Ue(Tt(),".aws","config"),Mt="AWS_SHARED_CREDENTIALS_FILE",Qe=()=>process.env[Mt]||Ue(Tt(),".aws","creden\
tials"),Ye=/^([\w-]+)\s(["'])?([\w-@+.%:/]+)\2$/,Ct=["__proto__","profile __proto__"],_e=b=>{const O={};let _,q;for(const ae of b.split(/\r?\n/)){const we=ae.split(
/(^|\s)[;#]/)[0].trim();if(we[0]==="["&&we[we.length-1]==="]"){_=void 0,q=void 0;const je=we.substring(1,we.length-1),yt=Ye.exec(je);if(yt){const[,_t,,Ut]=yt;Object.
values(Re).includes(_t)&&(_=[_t,Ut].join(Ze))}else _=je;if(Ct.includes(je))throw new Error(`Found invalid profile name "${je}"`)}else if(_){const je=we.indexOf(
"=");if(![0,-1].includes(je)){const[yt,_t]=[we.substring(0,je).trim(),we.substring(je+1).trim()];if(_t==="")q=yt;else{q&&ae.trimStart()===ae&&(q=void 0),O[_]=O[_]||
{};const Ut=q?[q,yt].join(Ze):yt;O[_][Ut]=_t}}}}return O},Te={},W={},S=(b,O)=>W[b]!==void 0?W[b]:((!Te[b]||O?.ignoreCache)&&(Te[b]=Fe(b,"utf8")),Te[b]),D=()=>({}),
z=async(b={})=>{const{filepath:O=Qe(),configFilepath:_=st()}=b,q=Tt(),ae="~/";let we=O;O.startsWith(ae)&&(we=Ue(q,O.slice(2)));let ot=_;_.startsWith(ae)&&(ot=Ue(
q,_.slice(2)));const je=await Promise.all([S(ot,{ignoreCache:b.ignoreCache}).then(_e).then(Me).catch(D),S(we,{ignoreCache:b.ignoreCache}).then(_e).catch(D)]);return{
configFile:je[0],credentialsFile:je[1]}},G=b=>Object.entries(b).filter(([O])=>O.startsWith(Re.SSO_SESSION+Ze)).reduce((O,[_,q])=>({...O,[_.substring(_.indexOf(Ze)+
1)]:q}),{}),pe=()=>({}),$e=async(b={})=>S(b.configFilepath??st()).then(_e).then(G).catch(pe),It=(...b)=>{const O={};for(const _ of b)for(const[q,ae]of Object.entries(
_))O[q]!==void 0?Object.assign(O[q],ae):O[q]=ae;return O},se=async b=>{const O=await z(b);return It(O.configFile,O.credentialsFile)},g={getFileRecord(){return W},
interceptFile(b,O){W[b]=Promise.resolve(O)},getTokenRecord(){return We},interceptToken(b,O){We[b]=O}};function a(b){try{const O=new Set(Array.from(b.match(/([A-Z_]){3,}/g)??
[]));return O.delete("CONFIG"),O.delete("CONFIG_PREFIX_SEPARATOR"),O.delete("ENV"),[...O].join(", ")}catch{return b}}const l=(b,O)=>async()=>{try{const _=b(process.
env,O);if(_===void 0)throw new Error;return _}catch(_){throw new ke(_.message||`Not found in ENV: ${a(b.toString())}`,{logger:O?.logger})}},T=(b,{preferredFile:O="\
config",..._}={})=>async()=>{const q=Ne(_),{configFile:ae,credentialsFile:we}=await z(_),ot=we[q]||{},je=ae[q]||{},yt=O==="config"?{...ot,...je}:{...je,...ot};try{
const Ut=b(yt,O==="config"?ae:we);if(Ut===void 0)throw new Error;return Ut}catch(_t){throw new ke(_t.message||`Not found in config files w/ profile [${q}]: ${a(
b.toString())}`,{logger:_.logger})}},M=b=>typeof b=="function",$=b=>M(b)?async()=>await b():qe(b),k=({environmentVariableSelector:b,configFileSelector:O,default:_},q={})=>{
const{signingName:ae,logger:we}=q;return te(Z(l(b,{signingName:ae,logger:we}),T(O,q),$(_)))},ne="AWS_USE_DUALSTACK_ENDPOINT",ue="use_dualstack_endpoint",Ie=!1,De={
environmentVariableSelector:b=>H(b,ne,ce.ENV),configFileSelector:b=>H(b,ue,ce.CONFIG),default:!1},le={environmentVariableSelector:b=>H(b,ne,ce.ENV),configFileSelector:b=>H(
b,ue,ce.CONFIG),default:void 0},Se="AWS_USE_FIPS_ENDPOINT",Ee="use_fips_endpoint",Ce=!1,bt={environmentVariableSelector:b=>H(b,Se,ce.ENV),configFileSelector:b=>H(
b,Ee,ce.CONFIG),default:!1},Xe={environmentVariableSelector:b=>H(b,Se,ce.ENV),configFileSelector:b=>H(b,Ee,ce.CONFIG),default:void 0},gt=b=>{const{tls:O,endpoint:_,
urlParser:q,useDualstackEndpoint:ae}=b;return Object.assign(b,{tls:O??!0,endpoint:Pe(typeof _=="string"?q(_):_),isCustomEndpoint:!0,useDualstackEndpoint:Pe(ae??
!1)})},it=async b=>{const{tls:O=!0}=b,_=await b.region();if(!new RegExp(/^([a-zA-Z0-9]|[a-zA-Z0-9][a-zA-Z0-9-]{0,61}[a-zA-Z0-9])$/).test(_))throw new Error("Inv\
alid region in client config");const ae=await b.useDualstackEndpoint(),we=await b.useFipsEndpoint(),{hostname:ot}=await b.regionInfoProvider(_,{useDualstackEndpoint:ae,
useFipsEndpoint:we})??{};if(!ot)throw new Error("Cannot resolve hostname from client config");return b.urlParser(`${O?"https:":"http:"}//${ot}`)},Nt=b=>{const O=Pe(
b.useDualstackEndpoint??!1),{endpoint:_,useFipsEndpoint:q,urlParser:ae,tls:we}=b;return Object.assign(b,{tls:we??!0,endpoint:_?Pe(typeof _=="string"?ae(_):_):()=>it(
{...b,useDualstackEndpoint:O,useFipsEndpoint:q}),isCustomEndpoint:!!_,useDualstackEndpoint:O})},u="AWS_EXECUTION_ENV",h="AWS_REGION",N="AWS_DEFAULT_REGION",R="A\
WS_EC2_METADATA_DISABLED",J=["in-region","cross-region","mobile","standard","legacy"],K="/latest/meta-data/placement/region",Y="/latest/api/token",oe="x-aws-ec2\
-metadata-token",he="x-aws-ec2-metadata-token-ttl-seconds",Ge=1e3,et=6e4;let re=0;const ee=async()=>{if(!process.env[R]&&!(Date.now()<re))try{const b=d(),O=(await p(
{...b,path:Y,method:"PUT",headers:{[he]:"21600"}})).toString();return(await p({...b,path:K,method:"GET",headers:{[oe]:O}})).toString().trim()||ye()}catch{return ye()}},
ye=()=>{re=Date.now()+et},d=()=>{const b=process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT;if(b){const O=new URL(b);return{hostname:O.hostname.replace(/^\[(.+)]$/,"\
$1"),port:O.port?Number(O.port):void 0}}return process.env.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE==="IPv6"?{hostname:"fd00:ec2::254"}:{hostname:"169.254.169.254"}},
p=async b=>{const{request:O}=be(7067);return new Promise((_,q)=>{const ae=O({hostname:b.hostname,port:b.port,path:b.path,method:b.method,headers:b.headers,timeout:Ge,
signal:AbortSignal.timeout(Ge)});ae.on("error",we=>{q(we),ae.destroy()}),ae.on("timeout",()=>{q(new Error("TimeoutError from instance metadata service")),ae.destroy()}),
ae.on("response",we=>{const{statusCode:ot=400}=we;if(ot<200||ot>=300){q(Object.assign(new Error("Error response received from instance metadata service"),{statusCode:ot})),
ae.destroy();return}const je=[];we.on("data",yt=>je.push(yt)),we.on("end",()=>{_(Buffer.concat(je)),ae.destroy()})}),ae.end()})},m="AWS_REGION",w="region",B={environmentVariableSelector:b=>b[m],
configFileSelector:b=>b[w],default:async()=>{const b=await ee();if(b)return b;throw new Error("Region is missing")}},U={preferredFile:"credentials"},v=new Set,Q=(b,O=xe)=>{
if(!v.has(b)&&!O(b))if(b==="*")console.warn('@smithy/config-resolver WARN - Please use the caller region instead of "*". See "sigv4a" in https://github.com/aws/\
aws-sdk-js-v3/blob/main/supplemental-docs/CLIENTS.md.');else throw new Error(`Region not accepted: region="${b}" is not a valid hostname component.`);else v.add(
b)},fe=b=>typeof b=="string"&&(b.startsWith("fips-")||b.endsWith("-fips")),ve=b=>fe(b)?["fips-aws-global","aws-fips"].includes(b)?"us-east-1":b.replace(/fips-(dkr-|prod-)?|-fips/,
""):b,St=b=>{const{region:O,useFipsEndpoint:_}=b;if(!O)throw new Error("Region is missing");return Object.assign(b,{region:async()=>{const q=typeof O=="function"?
await O():O,ae=ve(q);return Q(ae),ae},useFipsEndpoint:async()=>{const q=typeof O=="string"?O:await O();return fe(q)?!0:typeof _!="function"?Promise.resolve(!!_):
_()}})},Lt=(b=[],{useFipsEndpoint:O,useDualstackEndpoint:_})=>b.find(({tags:q})=>O===q.includes("fips")&&_===q.includes("dualstack"))?.hostname,$t=(b,{regionHostname:O,
partitionHostname:_})=>O||(_?_.replace("{region}",b):void 0),Pt=(b,{partitionHash:O})=>Object.keys(O||{}).find(_=>O[_].regions.includes(b))??"aws",zt=(b,{signingRegion:O,
regionRegex:_,useFipsEndpoint:q})=>{if(O)return O;if(q){const ae=_.replace("\\\\","\\").replace(/^\^/g,"\\.").replace(/\$$/g,"\\."),we=b.match(ae);if(we)return we[0].
slice(1,-1)}},Vt=(b,{useFipsEndpoint:O=!1,useDualstackEndpoint:_=!1,signingService:q,regionHash:ae,partitionHash:we})=>{const ot=Pt(b,{partitionHash:we}),je=b in
ae?b:we[ot]?.endpoint??b,yt={useFipsEndpoint:O,useDualstackEndpoint:_},_t=Lt(ae[je]?.variants,yt),Ut=Lt(we[ot]?.variants,yt),Wt=$t(je,{regionHostname:_t,partitionHostname:Ut});
if(Wt===void 0)throw new Error(`Endpoint resolution failed for: ${{resolvedRegion:je,useFipsEndpoint:O,useDualstackEndpoint:_}}`);const Kt=zt(Wt,{signingRegion:ae[je]?.
signingRegion,regionRegex:we[ot].regionRegex,useFipsEndpoint:O});return{partition:ot,signingService:q,hostname:Wt,...Kt&&{signingRegion:Kt},...ae[je]?.signingService&&
{signingService:ae[je].signingService}}},Ft="AWS_DEFAULTS_MODE",Dt="defaults_mode",Ot={environmentVariableSelector:b=>b[Ft],configFileSelector:b=>b[Dt],default:"\
legacy"},Ht=({region:b=k(B),defaultsMode:O=k(Ot)}={})=>te(async()=>{const _=typeof O=="function"?await O():O;switch(_?.toLowerCase()){case"auto":return Qt(b);case"\
in-region":case"cross-region":case"mobile":case"standard":case"legacy":return Promise.resolve(_?.toLocaleLowerCase());case void 0:return Promise.resolve("legacy");default:
throw new Error(`Invalid parameter for "defaultsMode", expect ${J.join(", ")}, got ${_}`)}}),Qt=async b=>{if(b){const O=typeof b=="function"?await b():b,_=await Xt();
return _?O===_?"in-region":"cross-region":"standard"}return"standard"},Xt=async()=>process.env[u]&&(process.env[h]||process.env[N])?process.env[h]??process.env[N]:
ee();i.CONFIG_PREFIX_SEPARATOR=Ze,i.CONFIG_USE_DUALSTACK_ENDPOINT=ue,i.CONFIG_USE_FIPS_ENDPOINT=Ee,i.CredentialsProviderError=ke,i.DEFAULT_PROFILE=Ve,i.DEFAULT_USE_DUALSTACK_ENDPOINT=
Ie,i.DEFAULT_USE_FIPS_ENDPOINT=Ce,i.ENV_PROFILE=dt,i.ENV_USE_DUALSTACK_ENDPOINT=ne,i.ENV_USE_FIPS_ENDPOINT=Se,i.NODE_REGION_CONFIG_FILE_OPTIONS=U,i.NODE_REGION_CONFIG_OPTIONS=
B,i.NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS=De,i.NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS=bt,i.ProviderError=Be,i.REGION_ENV_NAME=m,i.REGION_INI_NAME=w,i.SelectorType=
ce,i.TokenProviderError=rt,i.booleanSelector=H,i.chain=Z,i.externalDataInterceptor=g,i.fromStatic=$,i.fromValue=qe,i.getHomeDir=Tt,i.getProfileName=Ne,i.getRegionInfo=
Vt,i.getSSOTokenFilepath=pt,i.getSSOTokenFromFile=lt,i.loadConfig=k,i.loadSharedConfigFiles=z,i.loadSsoSessionData=$e,i.memoize=te,i.nodeDualstackConfigSelectors=
le,i.nodeFipsConfigSelectors=Xe,i.numberSelector=ge,i.parseKnownFiles=se,i.readFile=S,i.resolveCustomEndpointsConfig=gt,i.resolveDefaultsModeConfig=Ht,i.resolveEndpointsConfig=
Nt,i.resolveRegionConfig=St}),4561:((jt,i,be)=>{const{CONFIG_PREFIX_SEPARATOR:Je,booleanSelector:He,SelectorType:Ue,loadConfig:nt}=be(7567),{toEndpointV1:Fe,getSmithyContext:Re,
normalizeProvider:Pe,isValidHostLabel:xe,hasOwn:Be}=be(4514);i.isValidHostLabel=xe,i.middlewareEndpointToEndpointV1=Fe,i.toEndpointV1=Fe;const{EndpointURLScheme:ke}=be(
4566),rt="AWS_ENDPOINT_URL",Z="endpoint_url",qe=d=>({environmentVariableSelector:p=>{const m=d.split(" ").map(U=>U.toUpperCase()),w=p[[rt,...m].join("_")];if(w)
return w;const B=p[rt];if(B)return B},configFileSelector:(p,m)=>{if(p.services){const B=["services",p.services].join(Je);if(!m||!m[B])throw new Error(`The servi\
ces section "${p.services}" specified in the profile is not present in the shared configuration file.`);const U=m[B],v=d.split(" ").map(fe=>fe.toLowerCase()),Q=U[[
v.join("_"),Z].join(Je)];if(Q)return Q}const w=p[Z];if(w)return w},default:void 0}),te="AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",H="ignore_configured_endpoint_urls",
ge={environmentVariableSelector:d=>He(d,te,Ue.ENV),configFileSelector:d=>He(d,H,Ue.CONFIG),default:!1},ce=async d=>{if(!await nt(ge)())return nt(qe(d??""))()},Ke=async d=>{
const p=d?.Bucket||"";if(typeof d.Bucket=="string"&&(d.Bucket=p.replace(/#/g,encodeURIComponent("#")).replace(/\?/g,encodeURIComponent("?"))),Ne(p)){if(d.ForcePathStyle===
!0)throw new Error("Path-style addressing cannot be used with ARN buckets")}else(!Ve(p)||p.indexOf(".")!==-1&&!String(d.Endpoint).startsWith("http:")||p.toLowerCase()!==
p||p.length<3)&&(d.ForcePathStyle=!0);return d.DisableMultiRegionAccessPoints&&(d.disableMultiRegionAccessPoints=!0,d.DisableMRAP=!0),d},at=/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
Tt=/(\d+\.){3}\d+/,dt=/\.\./,Ve=d=>at.test(d)&&!Tt.test(d)&&!dt.test(d),Ne=d=>{const[p,m,w,,,B]=d.split(":"),U=p==="arn"&&d.split(":").length>=6,v=!!(U&&m&&w&&B);
if(U&&!v)throw new Error(`Invalid ARN: ${d} was an invalid ARN.`);return v},pt=(d,p,m,w=!1)=>{const B=async()=>{let U;return w?U=m.clientContextParams?.[d]??m[d]??
m[p]:U=m[d]??m[p],typeof U=="function"?U():U};return d==="credentialScope"||p==="CredentialScope"?async()=>{const U=typeof m.credentials=="function"?await m.credentials():
m.credentials;return U?.credentialScope??U?.CredentialScope}:d==="accountId"||p==="AccountId"?async()=>{const U=typeof m.credentials=="function"?await m.credentials():
m.credentials;return U?.accountId??U?.AccountId}:d==="endpoint"||p==="endpoint"?async()=>{if(m.isCustomEndpoint===!1)return;const U=await B();if(U&&typeof U=="o\
bject"){if("url"in U)return U.url.href;if("hostname"in U){const{protocol:v,hostname:Q,port:fe,path:ve}=U;return`${v}//${Q}${fe?":"+fe:""}${ve}`}}return U}:B};function We(d){
return async(p,m,w,B)=>{if(!w.isCustomEndpoint&&!w.ignoreConfiguredEndpointUrls){let Q;w.serviceConfiguredEndpoint?Q=await w.serviceConfiguredEndpoint():Q=await d(
w.serviceId),Q&&(w.endpoint=()=>Promise.resolve(Fe(Q)),w.isCustomEndpoint=!0,B?.logger?.debug?.(`@smithy/core/endpoints - resolved endpoint from config: ${Q}`))}
const U=await lt(p,m,w);if(typeof w.endpointProvider!="function")throw new Error("config.endpointProvider is not set.");const v=w.endpointProvider(U,B);if(w.isCustomEndpoint&&
w.endpoint){const Q=await w.endpoint();if(Q?.headers){v.headers??={};for(const[fe,ve]of Object.entries(Q.headers))v.headers[fe]=Array.isArray(ve)?ve:[ve]}}return v}}
const lt=async(d,p,m)=>{const w={},B=p?.getEndpointParameterInstructions?.()||{};for(const[U,v]of Object.entries(B))switch(v.type){case"staticContextParams":w[U]=
v.value;break;case"contextParams":w[U]=d[v.name];break;case"clientContextParams":case"builtInParams":w[U]=await pt(v.name,U,m,v.type!=="builtInParams")();break;case"\
operationContextParams":w[U]=v.get(d);break;default:throw new Error("Unrecognized endpoint parameter instruction: "+JSON.stringify(v))}return Object.keys(B).length===
0&&Object.assign(w,m),String(m.serviceId).toLowerCase()==="s3"&&await Ke(w),w};function Ze(d,p,m){d.__smithy_context?d.__smithy_context.features||(d.__smithy_context.
features={}):d.__smithy_context={features:{}},d.__smithy_context.features[p]=m}function Me(d){const p=We(d);return({config:m,instructions:w})=>(B,U)=>async v=>{
m.isCustomEndpoint&&Ze(U,"ENDPOINT_OVERRIDE","N");const Q=await p(v.input,{getEndpointParameterInstructions(){return w}},{...m},U);U.endpointV2=Q,U.authSchemes=
Q.properties?.authSchemes;const fe=U.authSchemes?.[0];if(fe){U.signing_region=fe.signingRegion,U.signing_service=fe.signingName;const St=Re(U)?.selectedHttpAuthScheme?.
httpAuthOption;St&&(St.signingProperties=Object.assign(St.signingProperties||{},{signing_region:fe.signingRegion,signingRegion:fe.signingRegion,signing_service:fe.
signingName,signingName:fe.signingName,signingRegionSet:fe.signingRegionSet},fe.properties))}return B({...v})}}const st={step:"serialize",tags:["ENDPOINT_PARAME\
TERS","ENDPOINT_V2","ENDPOINT"],name:"endpointV2Middleware",override:!0,relation:"before",toMiddleware:{name:"serializerMiddleware"}.name};function Mt(d){const p=Me(
d);return(m,w)=>({applyToStack:B=>{B.addRelativeTo(p({config:m,instructions:w}),st)}})}function Qe(d){return p=>{const m=p.tls??!0,{endpoint:w,useDualstackEndpoint:B,
useFipsEndpoint:U}=p,v=w!=null?async()=>Fe(await Pe(w)()):void 0,fe=Object.assign(p,{endpoint:v,tls:m,isCustomEndpoint:!!w,useDualstackEndpoint:Pe(B??!1),useFipsEndpoint:Pe(
U??!1),ignoreConfiguredEndpointUrls:!!p.ignoreConfiguredEndpointUrls});let ve;return fe.serviceConfiguredEndpoint=async()=>(p.serviceId&&!ve&&(ve=d(p.serviceId)),
ve),fe}}class Ye{nodes;root;conditions;results;constructor(p,m,w,B){this.nodes=p,this.root=m,this.conditions=w,this.results=B}static from(p,m,w,B){return new Ye(
p,m,w,B)}}class Ct{capacity;data=new Map;parameters=[];constructor({size:p,params:m}){this.capacity=p??50,m&&(this.parameters=m)}get(p,m){const w=this.hash(p);if(w===
!1)return m();if(!this.data.has(w)){if(this.data.size>this.capacity+10){const B=this.data.keys();let U=0;for(;;){const{value:v,done:Q}=B.next();if(this.data.delete(
v),Q||++U>10)break}}this.data.set(w,m())}return this.data.get(w)}size(){return this.data.size}hash(p){let m="";const{parameters:w}=this;if(w.length===0)return!1;
for(const B of w){const U=p[B],v=U==null?"\0":String(U);if(v.includes("|;"))return!1;m+=v+"|;"}return m}}class _e extends Error{constructor(p){super(p),this.name=
"EndpointError"}}const Te="endpoints";function W(d){return typeof d!="object"||d==null?d:"ref"in d?`$${W(d.ref)}`:"fn"in d?`${d.fn}(${(d.argv||[]).map(W).join("\
, ")})`:JSON.stringify(d,null,2)}const S={},D=(d,p)=>d===p;function z(...d){for(const p of d)if(p!=null)return p}const G=d=>{const p=d.split("."),m=[];for(const w of p){
const B=w.indexOf("[");if(B!==-1){if(w.indexOf("]")!==w.length-1)throw new _e(`Path: '${d}' does not end with ']'`);const U=w.slice(B+1,-1);if(Number.isNaN(parseInt(
U)))throw new _e(`Invalid array index: '${U}' in path: '${d}'`);B!==0&&m.push(w.slice(0,B)),m.push(U)}else m.push(w)}return m},pe=(d,p)=>G(p).reduce((m,w)=>{if(typeof m!=
"object")throw new _e(`Index '${w}' in '${p}' not found in '${JSON.stringify(d)}'`);if(Array.isArray(m)){const B=parseInt(w);return m[B<0?m.length+B:B]}return m[w]},
d),$e=d=>d!=null;function It(d,p,m){return d?p:m}const se=d=>!d,g=new RegExp("^(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)(?:\\.(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]\\d|\\d)){\
3}$"),a=d=>g.test(d)||d.startsWith("[")&&d.endsWith("]"),l={[ke.HTTP]:80,[ke.HTTPS]:443},T=d=>{const p=(()=>{try{if(d instanceof URL)return d;if(typeof d=="obje\
ct"&&"hostname"in d){const{hostname:$t,port:Pt,protocol:zt="",path:Vt="",query:Ft={}}=d,Dt=new URL(`${zt}//${$t}${Pt?`:${Pt}`:""}${Vt}`);return Dt.search=Object.
entries(Ft).map(([Ot,Ht])=>`${Ot}=${Ht}`).join("&"),Dt}return new URL(d)}catch{return null}})();if(!p)return console.error(`Unable to parse ${JSON.stringify(d)}\
 as a whatwg URL.`),null;const m=p.href,{host:w,hostname:B,pathname:U,protocol:v,search:Q}=p;if(Q)return null;const fe=v.slice(0,-1);if(!Object.values(ke).includes(
fe))return null;const ve=a(B),St=m.includes(`${w}:${l[fe]}`)||typeof d=="string"&&d.includes(`${w}:${l[fe]}`),Lt=`${w}${St?`:${l[fe]}`:""}`;return{scheme:fe,authority:Lt,
path:U,normalizedPath:U.endsWith("/")?U:`${U}/`,isIp:ve}};function M(d,p,m){if(m===1)return[d];if(d==="")return[""];const w=d.split(p);return m===0?w:w.slice(0,
m-1).concat(w.slice(1).join(p))}const ue={booleanEquals:D,coalesce:z,getAttr:pe,isSet:$e,isValidHostLabel:xe,ite:It,not:se,parseURL:T,split:M,stringEquals:(d,p)=>d===
p,substring:(d,p,m,w)=>d==null||p>=m||d.length<m||/[^\u0000-\u007f]/.test(d)?null:w?d.substring(d.length-m,d.length-p):d.substring(p,m),uriEncode:d=>encodeURIComponent(
d).replace(/[!*'()]/g,p=>`%${p.charCodeAt(0).toString(16).toUpperCase()}`)},Ie=(d,p)=>{const m=[],{referenceRecord:w,endpointParams:B}=p;let U=0;for(;U<d.length;){
const v=d.indexOf("{",U);if(v===-1){m.push(d.slice(U));break}m.push(d.slice(U,v));const Q=d.indexOf("}",v);if(Q===-1){m.push(d.slice(v));break}d[v+1]==="{"&&d[Q+
1]==="}"&&(m.push(d.slice(v+1,Q)),U=Q+2);const fe=d.substring(v+1,Q);if(fe.includes("#")){const[ve,St]=fe.split("#");m.push(pe(w[ve]??B[ve],St))}else m.push(w[fe]??
B[fe]);U=Q+1}return m.join("")},De=({ref:d},p)=>p.referenceRecord[d]??p.endpointParams[d],le=(d,p,m)=>{if(typeof d=="string")return Ie(d,m);if(d.fn)return Ee.callFunction(
d,m);if(d.ref)return De(d,m);throw new _e(`'${p}': ${String(d)} is not a string, function or reference.`)},Se=({fn:d,argv:p},m)=>{const w=Array(p.length);for(let v=0;v<
w.length;++v){const Q=p[v];typeof Q=="boolean"||typeof Q=="number"?w[v]=Q:w[v]=Ee.evaluateExpression(Q,"arg",m)}const B=d.indexOf(".");if(B!==-1){const Q=S[d.slice(
0,B)]?.[d.slice(B+1)];if(typeof Q=="function")return Q(...w)}const U=ue[d];if(typeof U=="function")return U(...w);throw new Error(`function ${d} not loaded in e\
ndpointFunctions.`)},Ee={evaluateExpression:le,callFunction:Se},Ce=(d,p)=>{const{assign:m}=d;if(m&&m in p.referenceRecord)throw new _e(`'${m}' is already define\
d in Reference Record.`);const w=Se(d,p);p.logger?.debug?.(`${Te} evaluateCondition: ${W(d)} = ${W(w)}`);const B=w===""?!0:!!w;return m!=null?{result:B,toAssign:{
name:m,value:w}}:{result:B}},bt=(d,p)=>Object.entries(d??{}).reduce((m,[w,B])=>(m[w]=B.map(U=>{const v=le(U,"Header value entry",p);if(typeof v!="string")throw new _e(
`Header '${w}' value '${v}' is not a string`);return v}),m),{}),Xe=(d,p)=>Object.entries(d).reduce((m,[w,B])=>(m[w]=it.getEndpointProperty(B,p),m),{}),gt=(d,p)=>{
if(Array.isArray(d))return d.map(m=>gt(m,p));switch(typeof d){case"string":return Ie(d,p);case"object":if(d===null)throw new _e(`Unexpected endpoint property: ${d}`);
return it.getEndpointProperties(d,p);case"boolean":return d;default:throw new _e(`Unexpected endpoint property type: ${typeof d}`)}},it={getEndpointProperty:gt,
getEndpointProperties:Xe},Nt=(d,p)=>{const m=le(d,"Endpoint URL",p);if(typeof m=="string")try{return new URL(m)}catch(w){throw console.error(`Failed to construc\
t URL with ${m}`,w),w}throw new _e(`Endpoint URL must be a string, got ${typeof m}`)},u=1e8,h=(d,p)=>{const{nodes:m,root:w,results:B,conditions:U}=d;let v=w;const Q={},
fe={referenceRecord:Q,endpointParams:p.endpointParams,logger:p.logger};for(;v!==1&&v!==-1&&v<u;){const ve=3*(Math.abs(v)-1),[St,Lt,$t]=[m[ve],m[ve+1],m[ve+2]],[
Pt,zt,Vt]=U[St],Ft=Ce({fn:Pt,assign:Vt,argv:zt},fe);if(Ft.toAssign){const{name:Dt,value:Ot}=Ft.toAssign;Q[Dt]=Ot}v=v>=0===Ft.result?Lt:$t}if(v>=u){const ve=B[v-
u];if(ve[0]===-1){const[,Pt]=ve;throw new _e(le(Pt,"Error",fe))}const[St,Lt,$t]=ve;return{url:Nt(St,fe),properties:Xe(Lt,fe),headers:bt($t??{},fe)}}throw new _e(
"No matching endpoint.")},N=(d=[],p)=>{const m={},w={...p,referenceRecord:{...p.referenceRecord}};let B=!1;for(const U of d){const{result:v,toAssign:Q}=Ce(U,w);
if(!v)return{result:v};Q&&(B=!0,m[Q.name]=Q.value,w.referenceRecord[Q.name]=Q.value,p.logger?.debug?.(`${Te} assign: ${Q.name} := ${W(Q.value)}`))}return B?{result:!0,
referenceRecord:m}:{result:!0}},R=(d,p)=>{const{conditions:m,endpoint:w}=d,{result:B,referenceRecord:U}=N(m,p);if(!B)return;const v=U?{...p,referenceRecord:{...p.
referenceRecord,...U}}:p,{url:Q,properties:fe,headers:ve}=w;p.logger?.debug?.(`${Te} Resolving endpoint from template: ${W(w)}`);const St={url:Nt(Q,v)};return ve!=
null&&(St.headers=bt(ve,v)),fe!=null&&(St.properties=Xe(fe,v)),St},J=(d,p)=>{const{conditions:m,error:w}=d,{result:B,referenceRecord:U}=N(m,p);if(!B)return;const v=U?
{...p,referenceRecord:{...p.referenceRecord,...U}}:p;throw new _e(le(w,"Error",v))},K=(d,p)=>{for(const m of d)if(m.type==="endpoint"){const w=R(m,p);if(w)return w}else if(m.
type==="error")J(m,p);else if(m.type==="tree"){const w=oe.evaluateTreeRule(m,p);if(w)return w}else throw new _e(`Unknown endpoint rule: ${m}`);throw new _e("Rul\
es evaluation failed")},oe={evaluateRules:K,evaluateTreeRule:(d,p)=>{const{conditions:m,rules:w}=d,{result:B,referenceRecord:U}=N(m,p);if(!B)return;const v=U?{...p,
referenceRecord:{...p.referenceRecord,...U}}:p;return oe.evaluateRules(w,v)}},he=(d,p)=>{const{endpointParams:m,logger:w}=p,{parameters:B,rules:U}=d;p.logger?.debug?.(
`${Te} Initial EndpointParams: ${W(m)}`);for(const Q in B){if(!Be(B,Q))continue;const fe=B[Q],ve=m[Q];if(ve==null&&fe.default!=null){m[Q]=fe.default;continue}if(fe.
required&&ve==null)throw new _e(`Missing required parameter: '${Q}'`)}const v=K(U,{endpointParams:m,logger:w,referenceRecord:{}});return p.logger?.debug?.(`${Te}\
 Resolved endpoint: ${W(v)}`),v},Ge=d=>{const{endpoint:p}=d;return p===void 0&&(d.endpoint=async()=>{throw new Error("@smithy/middleware-endpoint: (default endp\
ointRuleSet) endpoint is not set - you must configure an endpoint.")}),d},et=We(ce),re=Qe(ce),ee=Me(ce),ye=Mt(ce);i.BinaryDecisionDiagram=Ye,i.EndpointCache=Ct,
i.EndpointError=_e,i.customEndpointFunctions=S,i.decideEndpoint=h,i.endpointMiddleware=ee,i.endpointMiddlewareOptions=st,i.getEndpointFromInstructions=et,i.getEndpointPlugin=
ye,i.isIpAddress=a,i.resolveEndpoint=he,i.resolveEndpointConfig=re,i.resolveEndpointRequiredConfig=Ge,i.resolveParams=lt}),2007:((jt,i,be)=>{const{Crc32:Je}=be(
9362),{hasOwn:He}=be(4514),{toHex:Ue,fromHex:nt,toUtf8:Fe,fromUtf8:Re}=be(2882),{Readable:Pe}=be(7075),{TypeRegistry:xe}=be(5982);class Be{bytes;constructor(a){
if(this.bytes=a,a.byteLength!==8)throw new Error("Int64 buffers must be exactly 8 bytes")}static fromNumber(a){if(a>9223372036854776e3||a<-9223372036854776e3)throw new Error(
`${a} is too large (or, if negative, too small) to represent as an Int64`);const l=new Uint8Array(8);for(let T=7,M=Math.abs(Math.round(a));T>-1&&M>0;T--,M/=256)
l[T]=M;return a<0&&ke(l),new Be(l)}valueOf(){const a=this.bytes.slice(0),l=a[0]&128;return l&&ke(a),parseInt(Ue(a),16)*(l?-1:1)}toString(){return String(this.valueOf())}}
function ke(g){for(let a=0;a<8;a++)g[a]^=255;for(let a=7;a>-1&&(g[a]++,g[a]===0);a--);}class rt{toUtf8;fromUtf8;constructor(a,l){this.toUtf8=a,this.fromUtf8=l}format(a){
const l=[];for(const $ in a){if(!He(a,$))continue;const k=this.fromUtf8($);if(k.byteLength>255)throw new Error(`@smithy/core/event-streams - header name exceeds\
 255 bytes: ${k.byteLength}`);l.push(Uint8Array.from([k.byteLength]),k,this.formatHeaderValue(a[$]))}const T=new Uint8Array(l.reduce(($,k)=>$+k.byteLength,0));let M=0;
for(const $ of l)T.set($,M),M+=$.byteLength;return T}formatHeaderValue(a){switch(a.type){case"boolean":return Uint8Array.from([a.value?0:1]);case"byte":return Uint8Array.
from([2,a.value]);case"short":const l=new DataView(new ArrayBuffer(3));return l.setUint8(0,3),l.setInt16(1,a.value,!1),new Uint8Array(l.buffer);case"integer":const T=new DataView(
new ArrayBuffer(5));return T.setUint8(0,4),T.setInt32(1,a.value,!1),new Uint8Array(T.buffer);case"long":const M=new Uint8Array(9);return M[0]=5,M.set(a.value.bytes,
1),M;case"binary":if(a.value.byteLength>Ne)throw new Error(`@smithy/core/event-streams - header value (binary) exceeds ${Ne} bytes: ${a.value.byteLength}`);const $=new DataView(
new ArrayBuffer(3+a.value.byteLength));$.setUint8(0,6),$.setUint16(1,a.value.byteLength,!1);const k=new Uint8Array($.buffer);return k.set(a.value,3),k;case"stri\
ng":const ne=this.fromUtf8(a.value);if(ne.byteLength>Ne)throw new Error(`@smithy/core/event-streams - header value (string) exceeds ${Ne} bytes: ${ne.byteLength}`);
const ue=new DataView(new ArrayBuffer(3+ne.byteLength));ue.setUint8(0,7),ue.setUint16(1,ne.byteLength,!1);const Ie=new Uint8Array(ue.buffer);return Ie.set(ne,3),
Ie;case"timestamp":const De=new Uint8Array(9);return De[0]=8,De.set(Be.fromNumber(a.value.valueOf()).bytes,1),De;case"uuid":if(!Ve.test(a.value))throw new Error(
`Invalid UUID received: ${a.value}`);const le=new Uint8Array(17);return le[0]=9,le.set(nt(a.value.replace(/-/g,"")),1),le}}parse(a){const l={};let T=0;for(;T<a.
byteLength;){const M=a.getUint8(T++),$=this.toUtf8(new Uint8Array(a.buffer,a.byteOffset+T,M));switch(T+=M,a.getUint8(T++)){case 0:l[$]={type:qe,value:!0};break;case 1:
l[$]={type:qe,value:!1};break;case 2:l[$]={type:te,value:a.getInt8(T++)};break;case 3:l[$]={type:H,value:a.getInt16(T,!1)},T+=2;break;case 4:l[$]={type:ge,value:a.
getInt32(T,!1)},T+=4;break;case 5:l[$]={type:ce,value:new Be(new Uint8Array(a.buffer,a.byteOffset+T,8))},T+=8;break;case 6:const k=a.getUint16(T,!1);T+=2,l[$]={
type:Ke,value:new Uint8Array(a.buffer,a.byteOffset+T,k)},T+=k;break;case 7:const ne=a.getUint16(T,!1);T+=2,l[$]={type:at,value:this.toUtf8(new Uint8Array(a.buffer,
a.byteOffset+T,ne))},T+=ne;break;case 8:l[$]={type:Tt,value:new Date(new Be(new Uint8Array(a.buffer,a.byteOffset+T,8)).valueOf())},T+=8;break;case 9:const ue=new Uint8Array(
a.buffer,a.byteOffset+T,16);T+=16,l[$]={type:dt,value:`${Ue(ue.subarray(0,4))}-${Ue(ue.subarray(4,6))}-${Ue(ue.subarray(6,8))}-${Ue(ue.subarray(8,10))}-${Ue(ue.
subarray(10))}`};break;default:throw new Error("Unrecognized header type tag")}}return l}}var Z;(function(g){g[g.boolTrue=0]="boolTrue",g[g.boolFalse=1]="boolFa\
lse",g[g.byte=2]="byte",g[g.short=3]="short",g[g.integer=4]="integer",g[g.long=5]="long",g[g.byteArray=6]="byteArray",g[g.string=7]="string",g[g.timestamp=8]="t\
imestamp",g[g.uuid=9]="uuid"})(Z||(Z={}));const qe="boolean",te="byte",H="short",ge="integer",ce="long",Ke="binary",at="string",Tt="timestamp",dt="uuid",Ve=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/,
Ne=32767,pt=4,We=pt*2,lt=4,Ze=We+lt*2;function Me({byteLength:g,byteOffset:a,buffer:l}){if(g<Ze)throw new Error("Provided message too short to accommodate event\
 stream message overhead");const T=new DataView(l,a,g),M=T.getUint32(0,!1);if(g!==M)throw new Error("Reported message length does not match received message len\
gth");const $=T.getUint32(pt,!1),k=T.getUint32(We,!1),ne=T.getUint32(g-lt,!1),ue=new Je;if(ue.update(new Uint8Array(l,a,We)),k!==ue.digestSync())throw new Error(
`The prelude checksum specified in the message (${k}) does not match the calculated CRC32 checksum (${ue.digestSync()})`);if(ue.update(new Uint8Array(l,a+We,g-(We+
lt))),ne!==ue.digestSync())throw new Error(`The message checksum (${ue.digestSync()}) did not match the expected value of ${ne}`);return{headers:new DataView(l,
a+We+lt,$),body:new Uint8Array(l,a+We+lt+$,M-$-(We+lt+lt))}}class Ae{headerMarshaller;messageBuffer;isEndOfStream;constructor(a,l){this.headerMarshaller=new rt(
a,l),this.messageBuffer=[],this.isEndOfStream=!1}feed(a){this.messageBuffer.push(this.decode(a))}endOfStream(){this.isEndOfStream=!0}getMessage(){const a=this.messageBuffer.
pop(),l=this.isEndOfStream;return{getMessage(){return a},isEndOfStream(){return l}}}getAvailableMessages(){const a=this.messageBuffer;this.messageBuffer=[];const l=this.
isEndOfStream;return{getMessages(){return a},isEndOfStream(){return l}}}encode({headers:a,body:l}){const T=this.headerMarshaller.format(a),M=T.byteLength+l.byteLength+
16,$=new Uint8Array(M),k=new DataView($.buffer,$.byteOffset,$.byteLength),ne=new Je;return k.setUint32(0,M,!1),k.setUint32(4,T.byteLength,!1),ne.update($.subarray(
0,8)),k.setUint32(8,ne.digestSync(),!1),$.set(T,12),$.set(l,T.byteLength+12),ne.update($.subarray(8,M-4)),k.setUint32(M-4,ne.digestSync(),!1),$}decode(a){const{
headers:l,body:T}=Me(a);return{headers:this.headerMarshaller.parse(l),body:T}}formatHeaders(a){return this.headerMarshaller.format(a)}}class st{options;constructor(a){
this.options=a}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(const a of this.options.inputStream)yield this.options.decoder.
decode(a)}}class Mt{options;constructor(a){this.options=a}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(const a of this.options.
messageStream)yield this.options.encoder.encode(a);this.options.includeEndFrame&&(yield new Uint8Array(0))}}class Qe{options;constructor(a){this.options=a}[Symbol.
asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(const a of this.options.messageStream){const l=await this.options.deserializer(a);l!==
void 0&&(yield l)}}}class Ye{options;constructor(a){this.options=a}[Symbol.asyncIterator](){return this.asyncIterator()}async*asyncIterator(){for await(const a of this.
options.inputStream)yield this.options.serializer(a)}}function Ct(g){let a=0,l=0,T=null,M=null;const $=ne=>{if(typeof ne!="number")throw new Error("Attempted to\
 allocate an event message where size was not a number: "+ne);a=ne,l=4,T=new Uint8Array(ne),new DataView(T.buffer).setUint32(0,ne,!1)},k=async function*(){const ne=g[Symbol.
asyncIterator]();for(;;){const{value:ue,done:Ie}=await ne.next();if(Ie){if(a)if(a===l)yield T;else throw new Error("Truncated event message received.");else return;
return}const De=ue.length;let le=0;for(;le<De;){if(!T){const Ee=De-le;M||(M=new Uint8Array(4));const Ce=Math.min(4-l,Ee);if(M.set(ue.slice(le,le+Ce),l),l+=Ce,le+=
Ce,l<4)break;$(new DataView(M.buffer).getUint32(0,!1)),M=null}const Se=Math.min(a-l,De-le);T.set(ue.slice(le,le+Se),l),l+=Se,le+=Se,a&&a===l&&(yield T,T=null,a=
0,l=0)}}};return{[Symbol.asyncIterator]:k}}function _e(g,a){const l=Te(a.deserializer,a.toUtf8);return{[Symbol.asyncIterator]:async function*(){for await(const T of g){
const M=a.eventStreamCodec.decode(T),$=await l(M);$!==void 0&&(yield $)}}}}function Te(g,a){return async function(l){const{value:T}=l.headers[":message-type"];if(T===
"error"){const M=new Error(l.headers[":error-message"].value||"UnknownError");throw M.name=l.headers[":error-code"].value,M}else if(T==="exception"){const M=l.headers["\
:exception-type"].value,$={[M]:l},k=await g($);if(k.$unknown){const ne=new Error(a(l.body));throw ne.name=M,ne}throw k[M]}else if(T==="event"){const M={[l.headers["\
:event-type"].value]:l},$=await g(M);return $.$unknown?void 0:$}else throw Error(`Unrecognizable event type: ${l.headers[":event-type"].value}`)}}let W=class{eventStreamCodec;utfEncoder;constructor({
utf8Encoder:a,utf8Decoder:l}){this.eventStreamCodec=new Ae(a,l),this.utfEncoder=a}deserialize(a,l){const T=Ct(a);return new Qe({messageStream:new st({inputStream:T,
decoder:this.eventStreamCodec}),deserializer:Te(l,this.utfEncoder)})}serialize(a,l){return new Mt({messageStream:new Ye({inputStream:a,serializer:l}),encoder:this.
eventStreamCodec,includeEndFrame:!0})}};const S=g=>new W(g);class D{universalMarshaller;constructor({utf8Encoder:a,utf8Decoder:l}){this.universalMarshaller=new W(
{utf8Decoder:l,utf8Encoder:a})}deserialize(a,l){const T=typeof a[Symbol.asyncIterator]=="function"?a:G(a);return this.universalMarshaller.deserialize(T,l)}serialize(a,l){
return Pe.from(this.universalMarshaller.serialize(a,l))}}const z=g=>new D(g);async function*G(g){let a=!1,l=!1;const T=new Array;for(g.on("error",M=>{if(a||(a=!0),
M)throw M}),g.on("data",M=>{T.push(M)}),g.on("end",()=>{a=!0});!l;){const M=await new Promise($=>setTimeout(()=>$(T.shift()),0));M&&(yield M),l=a&&T.length===0}}
const pe=g=>({[Symbol.asyncIterator]:async function*(){const a=g.getReader();try{for(;;){const{done:l,value:T}=await a.read();if(l)return;yield T}}finally{a.releaseLock()}}}),
$e=g=>{const a=g[Symbol.asyncIterator]();return new ReadableStream({async pull(l){const{done:T,value:M}=await a.next();if(T)return l.close();l.enqueue(M)}})},It=g=>Object.
assign(g,{eventStreamMarshaller:g.eventStreamSerdeProvider(g)});class se{marshaller;serializer;deserializer;serdeContext;defaultContentType;compositeErrorRegistry;constructor({
marshaller:a,serializer:l,deserializer:T,serdeContext:M,defaultContentType:$,compositeErrorRegistry:k}){this.marshaller=a,this.serializer=l,this.deserializer=T,
this.serdeContext=M,this.defaultContentType=$,this.compositeErrorRegistry=k}async serializeEventStream({eventStream:a,requestSchema:l,initialRequest:T,initialMessageType:M}){
const $=this.marshaller,k=l.getEventStreamMember(),ne=l.getMemberSchema(k),ue=this.serializer,Ie=this.defaultContentType,De=Symbol("initialRequestMarker"),le={async*[Symbol.
asyncIterator](){if(T){const Se={":event-type":{type:"string",value:M??"initial-request"},":message-type":{type:"string",value:"event"},":content-type":{type:"s\
tring",value:Ie}};ue.write(l,T);const Ee=ue.flush();yield{[De]:!0,headers:Se,body:Ee}}for await(const Se of a)yield Se}};return $.serialize(le,Se=>{if(Se[De])return{
headers:Se.headers,body:Se.body};let Ee="";for(const Nt in Se)if(He(Se,Nt)&&Nt!=="__type"){Ee=Nt;break}const{additionalHeaders:Ce,body:bt,eventType:Xe,explicitPayloadContentType:gt}=this.
writeEventBody(Ee,ne,Se);return{headers:{":event-type":{type:"string",value:Xe},":message-type":{type:"string",value:"event"},":content-type":{type:"string",value:gt??
Ie},...Ce},body:bt}})}async deserializeEventStream({response:a,responseSchema:l,initialResponseContainer:T,initialMessageType:M}){const $=this.marshaller,k=l.getEventStreamMember(),
ue=l.getMemberSchema(k).getMemberSchemas(),Ie=Symbol("initialResponseMarker"),De=$.deserialize(a.body,async Ee=>{let Ce="";for(const Xe in Ee)if(He(Ee,Xe)&&Xe!==
"__type"){Ce=Xe;break}const bt=Ee[Ce].body;if(Ce===(M??"initial-response")){const Xe=await this.deserializer.read(l,bt);return delete Xe[k],{[Ie]:!0,...Xe}}else if(Ce in
ue){const Xe=ue[Ce];if(Xe.isStructSchema()){const gt={};let it=!1;for(const[Nt,u]of Xe.structIterator()){const{eventHeader:h,eventPayload:N}=u.getMergedTraits();
if(it=it||!!(h||N),N)u.isBlobSchema()?gt[Nt]=bt:u.isStringSchema()?gt[Nt]=(this.serdeContext?.utf8Encoder??Fe)(bt):u.isStructSchema()&&(gt[Nt]=await this.deserializer.
read(u,bt));else if(h){const R=Ee[Ce].headers[Nt]?.value;R!=null&&(u.isNumericSchema()?R&&typeof R=="object"&&"bytes"in R?gt[Nt]=BigInt(R.toString()):gt[Nt]=Number(
R):gt[Nt]=R)}}return{[Ce]:await this.readEventMember(Xe,bt,it,gt)}}return{[Ce]:await this.deserializer.read(Xe,bt)}}else return{$unknown:Ee}}),le=De[Symbol.asyncIterator](),
Se=await le.next();if(Se.done)return De;if(Se.value?.[Ie]){if(!l)throw new Error("@smithy::core/protocols - initial-response event encountered in event stream b\
ut no response schema given.");for(const Ee in Se.value)He(Se.value,Ee)&&(T[Ee]=Se.value[Ee])}return{async*[Symbol.asyncIterator](){for(Se?.value?.[Ie]||(yield Se.
value);;){const{done:Ee,value:Ce}=await le.next();if(Ee)break;yield Ce}}}}async readEventMember(a,l,T,M){let $;const k=a.getSchema();if(Array.isArray(k)&&k[0]===
-3){const ue=k[1],Ie=xe.for(ue);this.compositeErrorRegistry?.copyFrom(Ie),$=(this.compositeErrorRegistry??Ie)?.getErrorCtor(k)}const ne=T?M:l.byteLength===0?{}:
await this.deserializer.read(a,l);if($){const ue=ne.message??ne.Message??"Unknown",Ie={},De=a.getMergedTraits().error;return De&&(Ie.$fault=De),Object.assign(new $(
{}),Ie,{message:ue},ne)}return ne}writeEventBody(a,l,T){const M=this.serializer;let $=a,k=null,ne;const ue=l.getSchema()[4].includes(a),Ie={};if(ue){const Se=l.
getMemberSchema(a);if(Se.isStructSchema()){for(const[Ee,Ce]of Se.structIterator()){const{eventHeader:bt,eventPayload:Xe}=Ce.getMergedTraits();if(Xe)k=Ee;else if(bt){
const gt=T[a][Ee];let it="binary";Ce.isNumericSchema()?(-2)**31<=gt&&gt<=2**31-1?it="integer":it="long":Ce.isTimestampSchema()?it="timestamp":Ce.isStringSchema()?
it="string":Ce.isBooleanSchema()&&(it="boolean"),gt!=null&&(Ie[Ee]={type:it,value:gt},delete T[a][Ee])}}if(k!==null){const Ee=Se.getMemberSchema(k);Ee.isBlobSchema()?
ne="application/octet-stream":Ee.isStringSchema()&&(ne="text/plain"),M.write(Ee,T[a][k])}else M.write(Se,T[a])}else if(Se.isUnitSchema())M.write(Se,{});else throw new Error(
"@smithy/core/event-streams - non-struct member not supported in event stream union.")}else{const[Se,Ee]=T[a];$=Se,M.write(15,Ee)}const De=M.flush()??new Uint8Array;
return{body:typeof De=="string"?(this.serdeContext?.utf8Decoder??Re)(De):De,eventType:$,explicitPayloadContentType:ne,additionalHeaders:Ie}}}i.EventStreamCodec=
Ae,i.EventStreamMarshaller=D,i.EventStreamSerde=se,i.HeaderMarshaller=rt,i.Int64=Be,i.MessageDecoderStream=st,i.MessageEncoderStream=Mt,i.SmithyMessageDecoderStream=
Qe,i.SmithyMessageEncoderStream=Ye,i.UniversalEventStreamMarshaller=W,i.eventStreamSerdeProvider=z,i.getChunkedStream=Ct,i.getMessageUnmarshaller=Te,i.getUnmarshalledStream=
_e,i.iterableToReadableStream=$e,i.readableStreamToIterable=pe,i.resolveEventStreamSerdeConfig=It,i.universalEventStreamSerdeProvider=S}),9922:((jt,i,be)=>{const{
Uint8ArrayBlobAdapter:Je,writeKey:He,sdkStreamMixin:Ue,splitEvery:nt,splitHeader:Fe,NumericValue:Re,toUtf8:Pe,fromBase64:xe,LazyJsonString:Be,_parseEpochTimestamp:ke,
_parseRfc7231DateTime:rt,_parseRfc3339DateTimeWithOffset:Z,fromUtf8:qe,generateIdempotencyToken:te,toBase64:H,dateToUtcString:ge,quoteHeader:ce,parseEpochTimestamp:Ke,
parseRfc7231DateTime:at,parseRfc3339DateTimeWithOffset:Tt}=be(2882),{HttpRequest:dt,HttpResponse:Ve,hasOwn:Ne,isValidHostname:pt,getSmithyContext:We}=be(4514),{
parseQueryString:lt,parseUrl:Ze}=be(4514);i.HttpRequest=dt,i.HttpResponse=Ve,i.isValidHostname=pt,i.parseQueryString=lt,i.parseUrl=Ze;const{NormalizedSchema:Me,
translateTraits:Ae,TypeRegistry:st,deref:Mt}=be(5982),{FieldPosition:Qe}=be(4566),Ye=async(I=new Uint8Array,t)=>{if(I instanceof Uint8Array)return Je.mutate(I);
if(!I)return Je.mutate(new Uint8Array);const e=t.streamCollector(I);return Je.mutate(await e)};function Ct(I){return/^[\w.~-]+$/.test(I)?I:encodeURIComponent(I).
replace(/[!'()*]/g,function(t){return"%"+t.charCodeAt(0).toString(16).toUpperCase()})}const _e=Symbol.for("@smithy/schema-x");class Te extends Me{static identity=Symbol.
for("@smithy/HttpBindingNormalizedSchema");identity=Te.identity;bindings;constructor(t){super(t)}static of(t){const e=Me.of(t);if(e.identity===Te.identity)return e;
const s=e.isMemberSchema()?e:e.getSchema(),r=typeof s=="object"&&s!==null?s:e;return r[_e]??=new Te(e)}getHttpBindingLocation(t){return t.httpPayload?36:t.httpLabel?
33:t.httpHeader?38:typeof t.httpPrefixHeaders=="string"?39:t.httpQuery?34:t.httpQueryParams?35:t.httpResponseCode?37:32}getHttpBindingValue(t,e,s=!1){const r=this.
getSchema(),f=typeof r=="number"?r&255:this.isListSchema()?64:255,c=t&7,y=e.mediaType?e.mediaType==="application/json"||e.mediaType.endsWith("+json")?2:1:0,E=e.
streaming||f===42?this.isStructSchema()?2:1:0,L=f>=4&&f<=7?c>=6?2:c>0&&c<4?1:0:0;let j=f|y<<8|(e.idempotencyToken?1:0)<<10|E<<11|(e.sparse?1:0)<<13|L<<14|(e.hostLabel?
1:0)<<17|(t===36&&typeof r!="object"?1:0)<<18;const V=f&192,de=c&2&&(V===64||!s&&c&1)?this.getHttpBindingCollectionValue(t,e):void 0,Oe=(de?.[1]??0)&255;return j|=
(c>=6&&(Oe===4||Oe===6)?1:0)<<16,[this,j,de]}getHttpBindingCollectionValue(t,e=this.getMergedTraits()){const s=Te.of(this.getValueSchema());return s.getHttpBindingValue(
t,{...s.getMergedTraits(),...e},!0)}getHttpBindings(){const t=this.getSchema();return typeof t!="object"||t===null?z:this.bindings??=W(this)}}const W=I=>{const t=[],
e=[],s=[],r=[],f=[],c={},y={},E=[],L={headers:y,prefixHeaders:E},j={request:{memberBindings:f,byName:c},response:{bodyMemberNames:t,bindings:L}},{request:V,response:de}=j;
for(const[Oe,ze]of I.structIterator()){const ht=Te.of(ze),tt=ht.getMergedTraits(),At=ht.getHttpBindingLocation(tt),ct=tt.httpHeader?.toLowerCase()??tt.httpPrefixHeaders?.
toLowerCase()??tt.httpQuery,wt=ht.getHttpBindingValue(At,tt),ft=[Oe,wt,At,ct];Oe==="__proto__"&&He(c),c[Oe]=ft,wt[1]>>10&1&&(V.hasIdempotency=!0),f.push(ft);const mt=At&
7;if(mt===0&&(s.push(Oe),r.push(ze)),(mt&4)===0)t.push(Oe),e.push(ze);else if((mt&6)===4)if(mt&1)L.statusCode=ft;else{L.payload=ft;const Rt=wt[1]&255;V.contentTypeInstruction=
tt.mediaType??(Rt===0?"text/plain":Rt===21||Rt===42?"application/octet-stream":null)}else mt&1?(V.hasPrefixHeaders=!0,E.push(ft)):(ct==="__proto__"&&He(y),y[ct]=
ft)}return V.contentTypeInstruction===void 0&&s.length&&(V.contentTypeInstruction=null),V.syntheticBodySchema=pe(I,s,r),de.syntheticBodySchema=pe(I,t,e),j},S=I=>{
const t=[];let e=0;for(const s of I.matchAll(/\{([^{}+]+)(\+)?\}/g))s.index>e&&t.push([I.slice(e,s.index),0]),t.push([s[1],s[2]?2:1]),e=s.index+s[0].length;return t.
length&&e<I.length&&t.push([I.slice(e),0]),t.length?t:void 0},D=I=>{const{http:t,endpoint:e}=Ae(I.traits??{}),[s,r]=t?.[1].split("?")??[];return[t?.[0],s,r?[...new URLSearchParams(
r)]:[],s?S(s):void 0,e?.[0]]},z={request:{memberBindings:[],byName:{}},response:{bodyMemberNames:[],bindings:{headers:{},prefixHeaders:[]}}},G=I=>I[_e]??=D(I),pe=(I,t,e)=>{
if(!t.length)return;const s=I.getSchema(),r=[3,s[1],s[2],I.getMergedTraits(),t,e],f=s[6],c=f&&t.reduce((y,E)=>y+(s[4].indexOf(E)<f?1:0),0);return c&&(r[6]=c),r};
class $e{serdeContext;setSerdeContext(t){this.serdeContext=t}}class It extends $e{options;compositeErrorRegistry;constructor(t){super(),this.options=t,this.compositeErrorRegistry=
new st(t.defaultNamespace);for(const e of t.errorTypeRegistries??[])this.compositeErrorRegistry.copyFrom(e)}getRequestType(){return dt}getResponseType(){return Ve}setSerdeContext(t){
this.serdeContext=t,this.serializer.setSerdeContext(t),this.deserializer.setSerdeContext(t),this.getPayloadCodec()&&this.getPayloadCodec().setSerdeContext(t)}updateServiceEndpoint(t,e){
if("url"in e){t.protocol=e.url.protocol,t.hostname=e.url.hostname,t.port=e.url.port?Number(e.url.port):void 0,t.path=e.url.pathname,t.fragment=e.url.hash||void 0,
t.username=e.url.username||void 0,t.password=e.url.password||void 0,t.query||(t.query={});for(const[s,r]of e.url.searchParams.entries())t.query[s]=r;if(e.headers)
for(const s in e.headers)Ne(e.headers,s)&&(t.headers[s]=e.headers[s].join(", "));return t}else{if(t.protocol=e.protocol,t.hostname=e.hostname,t.port=e.port?Number(
e.port):void 0,t.path=e.path,t.query={...e.query},e.headers)for(const s in e.headers)Ne(e.headers,s)&&(t.headers[s]=e.headers[s]);return t}}setHostPrefix(t,e,s,r=G(
e)){if(this.serdeContext?.disableHostPrefix)return;const f=r[4];if(typeof f!="string")return;let c=f;for(const[y,[,E]]of Te.of(e.input).getHttpBindings().request.
memberBindings){if(!(E>>17&1))continue;const L=s[y];if(typeof L!="string")throw new Error(`@smithy/core/schema - ${y} in input must be a string as hostLabel.`);
c=c.replace(`{${y}}`,L)}if(t.hostname=c+t.hostname,!pt(t.hostname))throw new Error(`[${t.hostname}] is not a valid hostname.`)}deserializeMetadata(t){return{httpStatusCode:t.
statusCode,requestId:t.headers["x-amzn-requestid"]??t.headers["x-amzn-request-id"]??t.headers["x-amz-request-id"],extendedRequestId:t.headers["x-amz-id-2"],cfId:t.
headers["x-amz-cf-id"]}}resolveError(t,e,s){const r=[-3,"","Error",0,[],[],0];let f;for(const c of s)for(const y of e)try{y==="*"?f=c.getSchema(t):f=c.getSchema(
y+"#"+t);const E=c.getErrorCtor(f);if(E)return[f,E,"modeled"];{const L=c.getBaseException();if(L){const j=c.getErrorCtor(L);if(j)return[f,j,"synthetic"]}}}catch{}
for(const c of s){const y=c.getBaseException();if(y){const E=c.getErrorCtor(y);if(E)return[y,E,"synthetic"]}}return[r,Error,"native"]}async serializeEventStream({
eventStream:t,requestSchema:e,initialRequest:s}){return(await this.loadEventStreamCapability()).serializeEventStream({eventStream:t,requestSchema:e,initialRequest:s})}async deserializeEventStream({
response:t,responseSchema:e,initialResponseContainer:s}){return(await this.loadEventStreamCapability()).deserializeEventStream({response:t,responseSchema:e,initialResponseContainer:s})}async loadEventStreamCapability(){
const{EventStreamSerde:t,eventStreamSerdeProvider:e}=be(2007),s=this.resolveEventStreamMarshaller(e);return new t({marshaller:s,serializer:this.serializer,deserializer:this.
deserializer,serdeContext:this.serdeContext,defaultContentType:this.getDefaultContentType(),compositeErrorRegistry:this.compositeErrorRegistry})}getDefaultContentType(){
throw new Error(`@smithy/core/protocols - ${this.constructor.name} getDefaultContentType() implementation missing.`)}async deserializeHttpMessage(t,e,s,r,f){return[]}getEventStreamMarshaller(){
const t=this.serdeContext;if(!t.eventStreamMarshaller)throw new Error("@smithy/core - HttpProtocol: eventStreamMarshaller missing in serdeContext.");return t.eventStreamMarshaller}resolveEventStreamMarshaller(t){
const e=this.serdeContext;return e.eventStreamMarshaller?e.eventStreamMarshaller:t(this.serdeContext)}}class se extends It{async serializeRequest(t,e,s){const r=e&&
typeof e=="object"?e:{},f={},c={},y=await s.endpoint(),E=Te.of(t?.input),L=E.getHttpBindings().request,j=G(t),V=new dt({query:f,headers:c});if(y){this.updateServiceEndpoint(
V,y),this.setHostPrefix(V,t,r,j);const[Oe,ze,ht]=j;if(Oe){V.method=Oe,V.path=V.path==="/"?ze:V.path+ze;for(const[tt,At]of ht)f[tt]=At}}V.query=f;const de=this.serializeHttpBindings(
r,V,L,j);return de&&(V.body=await this.serializeEventStream({eventStream:de,requestSchema:E})),V}serializeHttpBindings(t,e,s,r){const f=this.serializer,c=typeof f.
writeCodec=="function"?f:void 0,y=e.query,E=e.headers,L=s.syntheticBodySchema;let j=!1,V,de,Oe;const ze=Object.getOwnPropertyNames(t),ht=Object.getPrototypeOf(t),
tt=(ht===Object.prototype||ht===null)&&!s.hasIdempotency&&!s.hasPrefixHeaders&&ze.length*2<s.memberBindings.length,At=tt?ze.length:s.memberBindings.length;for(let ft=0;ft<
At;++ft){const mt=tt?Ne(s.byName,ze[ft])?s.byName[ze[ft]]:void 0:s.memberBindings[ft];if(!mt)continue;const Rt=mt[1],Gt=mt[0],Zt=Rt[0],Yt=Rt[1],qt=Rt[2],kt=mt[2],
en=mt[3],vt=t[Gt];if(!(vt==null&&!(Yt>>10&1)))if(kt===36){const xt=Yt>>11&3;xt?xt===2?de=vt||void 0:V=vt:(c?c.writeCodec(Zt,vt):f.write(Zt,vt),V=f.flush())}else if(kt===
33||kt===38){const xt=this.serializeHttpValue(Rt,vt,kt,c);kt===33?(Oe??=Object.create(null))[Gt]=xt:E[en]=xt}else if(kt===39)for(const xt in vt){if(!Ne(vt,xt))continue;
const tn=en+xt;E[tn.toLowerCase()]=this.serializeHttpValue(qt,vt[xt],38,c,c?qt[0]:[qt[0],{httpHeader:tn}])}else(kt&62)===34?this.serializeQuery(Rt,vt,en,y,c):j=
!0}const ct=r[1],wt=r[3];return ct&&wt&&e.path.endsWith(ct)&&(e.path=e.path.slice(0,-ct.length)+this.serializePath(wt,Oe,s)),j&&L&&(c?c.writeCodec(L,t):f.write(
L,t),V=f.flush()),e.body=V,de}serializeQuery(t,e,s,r,f){const[c,y,E]=t,L=f?void 0:c.getMergedTraits();if(s===void 0){for(const j in e)!Ne(e,j)||j in r||(f||Object.
assign(E[0].getMergedTraits(),{...L,httpQuery:j,httpQueryParams:void 0}),this.serializeQuery(E,e[j],j,r,f));return}if((y&192)===64){const j=[];for(const V of e){
const de=this.serializeHttpValue(E,V,34,f,f?E[0]:[E[0],L]);(y>>13&1||de!==void 0)&&j.push(de)}r[s]=j}else r[s]=this.serializeHttpValue(t,e,34,f,f?c:[c,L])}serializeHttpValue(t,e,s,r,f=t[0]){
const c=t[1],y=c&255;return r&&!(c&1792)&&(y<=2||y===17||y===19)?String(e):(r?r.writeHttpBinding(t,e,s):this.serializer.write(f,e),this.serializer.flush())}serializePath(t,e,s){
let r="";for(const[f,c]of t){if(c===0){r+=f;continue}const y=e?.[f];if(y===void 0){if(Ne(s.byName,f)&&s.byName[f][2]===33)throw new Error(`No value provided for\
 input HTTP label: ${f}.`);r+=`{${f}${c===2?"+":""}}`}else r+=c===2?y.split("/").map(Ct).join("/"):Ct(y)}return r}async deserializeResponse(t,e,s){const r=this.
deserializer,f=typeof r.readCodec=="function"?r:void 0,c=Te.of(t.output),y=c.getHttpBindings().response,E={};if(s.statusCode>=300){const j=await Ye(s.body,e);throw j.
byteLength>0&&Object.assign(E,await r.read(15,j)),await this.handleError(t,e,s,E,this.deserializeMetadata(s)),new Error("@smithy/core/protocols - HTTP Protocol \
error handler failed to throw.")}const L=await this.deserializeHttpMessage(c,e,s,E);if(L.length){const j=await Ye(s.body,e);if(j.byteLength>0){const V=await(f?f.
readCodec(y.syntheticBodySchema,j):r.read(y.syntheticBodySchema,j));for(const de of L)V[de]!=null&&(E[de]=V[de])}}else y.bindings.payload||await Ye(s.body,e);return E.
$metadata=this.deserializeMetadata(s),E}async deserializeHttpMessage(t,e,s,r,f){const c=r instanceof Set?f:r,y=this.deserializer,E=typeof y.readCodec=="function"?
y:void 0,L=Te.of(t),{bodyMemberNames:j,bindings:{payload:V,statusCode:de,headers:Oe,prefixHeaders:ze}}=L.getHttpBindings().response,ht=s.headers;if(V){const[tt,
At]=V,[ct,wt]=At,ft=wt>>11&3;if(ft)ft===2?c[tt]=await this.deserializeEventStream({response:s,responseSchema:L}):c[tt]=Ue(s.body);else if(s.body){const mt=await Ye(
s.body,e);mt.byteLength>0&&(c[tt]=await(E?E.readPayload(At,mt):y.read(ct,mt)))}}for(const tt in ht){if(!Ne(ht,tt))continue;const At=tt.toLowerCase(),ct=ht[tt];At!==
tt&&(delete ht[tt],ht[At]=ct);const wt=Ne(Oe,At)?Oe[At]:void 0;if(!wt)continue;const[ft,[mt,Rt,Gt],,Zt]=wt;if(Gt){const Yt=Rt>>16&1?nt(ct,",",2):Fe(ct),qt=[];for(const kt of Yt)
qt.push(E?E.readHttpBinding(Gt,kt.trim(),38):await y.read([Gt[0],{httpHeader:Zt}],kt.trim()));c[ft]=qt}else c[ft]=E?E.readHttpBinding(wt[1],ct,38):await y.read(
mt,ct)}for(const[tt,[,,At],,ct]of ze){c[tt]={};for(const wt in ht){if(!Ne(ht,wt)||!wt.startsWith(ct))continue;const ft=ht[wt];c[tt][wt.slice(ct.length)]=E?E.readHttpBinding(
At,ft,38):await y.read([At[0],{httpHeader:wt}],ft)}}return de&&(c[de[0]]=s.statusCode),j}}class g extends It{async serializeRequest(t,e,s){const r=this.serializer,
f={},c={},y=await s.endpoint(),E=Me.of(t?.input),L=E.getSchema();let j;const V=e&&typeof e=="object"?e:{},de=new dt({protocol:"",hostname:"",port:void 0,path:"/",
fragment:void 0,query:f,headers:c,body:void 0});if(y&&(this.updateServiceEndpoint(de,y),this.setHostPrefix(de,t,V)),V){const Oe=E.getEventStreamMember();if(Oe){
if(V[Oe]){const ze={};for(const[ht]of E.structIterator())ht!==Oe&&V[ht]!=null&&(ze[ht]=V[ht]);j=await this.serializeEventStream({eventStream:V[Oe],requestSchema:E,
initialRequest:ze})}}else r.write(L,V),j=r.flush()}return de.headers=Object.assign(de.headers,c),de.query=f,de.body=j,de.method="POST",de}async deserializeResponse(t,e,s){
const r=this.deserializer,f=Me.of(t.output),c={};if(this.isErrorResponse(s.statusCode)){const E=await Ye(s.body,e);throw E.byteLength>0&&Object.assign(c,await r.
read(15,E)),await this.handleError(t,e,s,c,this.deserializeMetadata(s)),new Error("@smithy/core/protocols - RPC Protocol error handler failed to throw.")}for(const E in s.
headers){if(!Ne(s.headers,E))continue;const L=s.headers[E];delete s.headers[E],s.headers[E.toLowerCase()]=L}const y=f.getEventStreamMember();if(y)c[y]=await this.
deserializeEventStream({response:s,responseSchema:f,initialResponseContainer:c});else{const E=await Ye(s.body,e);E.byteLength>0&&Object.assign(c,await r.read(f,
E))}return c.$metadata=this.deserializeMetadata(s),c}isErrorResponse(t){return t>=300}}class a extends g{constructor({defaultNamespace:t,errorTypeRegistries:e}){
super({defaultNamespace:t,errorTypeRegistries:e})}async serializeRequest(t,e,s){const r=await super.serializeRequest(t,e,s);Object.assign(r.headers,{"content-ty\
pe":this.getDefaultContentType(),"smithy-protocol":this.getSmithyProtocolHeaderValue(),accept:this.getDefaultContentType()}),Mt(t.input)==="unit"?(delete r.body,
delete r.headers["content-type"]):this.applyEmptyBody(r);const{service:f,operation:c}=We(s),y=`/service/${f}/operation/${c}`;return r.path.endsWith("/")?r.path+=
y.slice(1):r.path+=y,r}isErrorResponse(t){return t!==200}}const l=(I,t,e,s,r,f)=>{if(t!=null&&t[e]!==void 0){const c=s();if(c==null||c.length<=0)throw new Error(
"Empty value provided for input HTTP label: "+e+".");I=I.replace(r,f?c.split("/").map(y=>Ct(y)).join("/"):Ct(c))}else throw new Error("No value provided for inp\
ut HTTP label: "+e+".");return I};function T(I,t){return new M(I,t)}class M{input;context;query={};method="";headers={};path="";body=null;hostname="";resolvePathStack=[];constructor(t,e){
this.input=t,this.context=e}async build(){const{hostname:t,protocol:e="https",port:s,path:r}=await this.context.endpoint();this.path=r;for(const f of this.resolvePathStack)
f(this.path);return new dt({protocol:e,hostname:this.hostname||t,port:s,method:this.method,path:this.path,query:this.query,body:this.body,headers:this.headers})}hn(t){
return this.hostname=t,this}bp(t){return this.resolvePathStack.push(e=>{this.path=`${e?.endsWith("/")?e.slice(0,-1):e||""}`+t}),this}p(t,e,s,r){return this.resolvePathStack.
push(f=>{this.path=l(f,this.input,t,e,s,r)}),this}h(t){return this.headers=t,this}q(t){return this.query=t,this}b(t){return this.body=t,this}m(t){return this.method=
t,this}}class $ extends $e{settings;constructor(t){super(),this.settings=t}read(t,e){const s=Te.of(t),r=s.getMergedTraits(),f=s.getHttpBindingLocation(r);return this.
readHttpBinding(s.getHttpBindingValue(f,r),e,f)}readHttpBinding([t,e,s],r,f){const c=e&255;if((c&192)===64)return s??=t.getHttpBindingCollectionValue(f),Fe(r).map(
y=>this.readHttpBinding(s,y,f));switch(c){case 21:case 42:return(this.serdeContext?.base64Decoder??xe)(r);case 4:case 5:case 6:case 7:{const y=this.settings.httpBindings?
e>>14&3:0;switch(this.settings.timestampFormat.useTrait&&c>4?c:y?y+4:this.settings.timestampFormat.default){case 5:return Z(r);case 6:return rt(r);case 7:return ke(
r);default:return console.warn("Missing timestamp format, parsing value with Date constructor:",r),new Date(r)}}case 0:{const y=e>>8&3;if(!y)return r;let E=r;return(f&
6)===6&&(E=(this.serdeContext?.utf8Encoder??Pe)((this.serdeContext?.base64Decoder??xe)(E))),y===2?Be.from(E):E}case 1:return Number(r);case 2:return r.toLowerCase()===
"true";case 17:return BigInt(r);case 19:return new Re(r,"bigDecimal");default:return r}}}class k extends $e{codecDeserializer;stringDeserializer;constructor(t,e){
super(),this.codecDeserializer=t,this.stringDeserializer=new $(e)}setSerdeContext(t){this.stringDeserializer.setSerdeContext(t),this.codecDeserializer.setSerdeContext(
t),this.serdeContext=t}read(t,e){const s=Te.of(t),r=s.getMergedTraits();if(r.httpHeader||r.httpResponseCode){const f=s.getHttpBindingValue(38,r);return this.readHttpBinding(
f,e,38)}return r.httpPayload?this.readPayload(s.getHttpBindingValue(36,r),e):this.readCodec(s,e)}readHttpBinding(t,e,s){const r=typeof e=="string"?e:(this.serdeContext?.
utf8Encoder??Pe)(e);return this.stringDeserializer.readHttpBinding(t,r,s)}readPayload([t,e],s){const r=e&255;return r===21||r===42?typeof s=="string"?(this.serdeContext?.
utf8Decoder??qe)(s):s:r===0?typeof s=="string"?s:(this.serdeContext?.utf8Encoder??Pe)(s):this.readCodec(t,s)}readCodec(t,e){return this.codecDeserializer.read(t,
e)}}class ne extends $e{settings;stringBuffer="";constructor(t){super(),this.settings=t}write(t,e){const s=Te.of(t),r=s.getMergedTraits(),f=s.getHttpBindingLocation(
r);this.writeHttpBinding(s.getHttpBindingValue(f,r),e,f)}writeHttpBinding([t,e,s],r,f){const c=e&255;switch(typeof r){case"object":if(r===null){this.stringBuffer=
"null";return}if(c>=4&&c<=7){if(!(r instanceof Date))throw new Error(`@smithy/core/protocols - received non-Date value ${r} when schema expected Date in ${t.getName(
!0)}`);const L=this.settings.httpBindings?e>>14&3:0;switch(this.settings.timestampFormat.useTrait&&c>4?c:L?L+4:this.settings.timestampFormat.default){case 5:this.
stringBuffer=r.toISOString().replace(".000Z","Z");break;case 6:this.stringBuffer=ge(r);break;case 7:this.stringBuffer=String(r.getTime()/1e3);break;default:console.
warn("Missing timestamp format, using epoch seconds",r),this.stringBuffer=String(r.getTime()/1e3)}return}if((c===21||c===42)&&"byteLength"in r){this.stringBuffer=
(this.serdeContext?.base64Encoder??H)(r);return}if((c&192)===64&&Array.isArray(r)){s??=t.getHttpBindingCollectionValue(f);const L=s[1]&255,j=L>=4&&L<=7;let V="";
for(const de of r){this.writeHttpBinding(s,de,f);const Oe=this.flush();V&&(V+=", "),V+=j?Oe:ce(Oe)}this.stringBuffer=V;return}this.stringBuffer=JSON.stringify(r,
null,2);break;case"string":const y=e>>8&3;let E=r;if(y===2&&(E=Be.from(E)),y&&(f&6)===6){this.stringBuffer=(this.serdeContext?.base64Encoder??H)(E.toString());return}
this.stringBuffer=r;break;default:this.stringBuffer=e>>10&1?te():String(r)}}flush(){const t=this.stringBuffer;return this.stringBuffer="",t}}class ue{codecSerializer;stringSerializer;buffer;constructor(t,e,s=new ne(
e)){this.codecSerializer=t,this.stringSerializer=s}setSerdeContext(t){this.codecSerializer.setSerdeContext(t),this.stringSerializer.setSerdeContext(t)}write(t,e){
const s=Te.of(t),r=s.getMergedTraits();if(r.httpHeader||r.httpLabel||r.httpQuery){const f=s.getHttpBindingLocation(r);this.writeHttpBinding(s.getHttpBindingValue(
f,r),e,f);return}this.writeCodec(s,e)}writeHttpBinding(t,e,s){this.stringSerializer.writeHttpBinding(t,e,s),this.buffer=this.stringSerializer.flush()}writeCodec(t,e){
this.codecSerializer.write(t,e)}flush(){if(this.buffer!==void 0){const t=this.buffer;return this.buffer=void 0,t}return this.codecSerializer.flush()}}function Ie(I,t){
if(t.timestampFormat.useTrait){const y=I.getSchema();if(y===5||y===6||y===7)return y}const{httpLabel:e,httpPrefixHeaders:s,httpHeader:r,httpQuery:f}=I.getMergedTraits();
return(t.httpBindings?typeof s=="string"||r?6:f||e?5:void 0:void 0)??t.timestampFormat.default}class De{name;kind;values;constructor({name:t,kind:e=Qe.HEADER,values:s=[]}){
this.name=t,this.kind=e,this.values=s}add(t){this.values.push(t)}set(t){this.values=t}remove(t){this.values=this.values.filter(e=>e!==t)}toString(){return this.
values.map(t=>t.includes(",")||t.includes(" ")?`"${t}"`:t).join(", ")}get(){return this.values}}class le{entries={};encoding;constructor({fields:t=[],encoding:e="\
utf-8"}){t.forEach(this.setField.bind(this)),this.encoding=e}setField(t){this.entries[t.name.toLowerCase()]=t}getField(t){return this.entries[t.toLowerCase()]}removeField(t){
delete this.entries[t.toLowerCase()]}getByType(t){return Object.values(this.entries).filter(e=>e.kind===t)}}const Se=I=>(I.logger&&I.logger.constructor?.name!==
"NoOpLogger"&&I.requestHandler?.updateHttpClientConfig?.(Symbol.for("logger"),I.logger),I.defaultSocketTimeout&&I.requestHandler?.updateHttpClientConfig?.(Symbol.
for("@smithy/defaultSocketTimeout"),I.defaultSocketTimeout),{setHttpHandler(t){I.requestHandler=t},httpHandler(){return I.requestHandler},updateHttpClientConfig(t,e){
I.requestHandler?.updateHttpClientConfig(t,e)},httpHandlerConfigs(){return I.requestHandler.httpHandlerConfigs()}}),Ee=I=>({requestHandler:I.httpHandler()}),Ce="\
content-length";function bt(I){return t=>async e=>{const s=e.request;if(dt.isInstance(s)){const{body:r,headers:f}=s;if(r&&Object.keys(f).map(c=>c.toLowerCase()).
indexOf(Ce)===-1)try{const c=I(r);c!=null&&(s.headers={...s.headers,[Ce]:String(c)})}catch{}}return t({...e,request:s})}}const Xe={step:"build",tags:["SET_CONTE\
NT_LENGTH","CONTENT_LENGTH"],name:"contentLengthMiddleware",override:!0},gt=I=>({applyToStack:t=>{t.add(bt(I.bodyLengthChecker),Xe)}}),it=I=>encodeURIComponent(
I).replace(/[!'()*]/g,Nt),Nt=I=>`%${I.charCodeAt(0).toString(16).toUpperCase()}`,u=I=>I.split("/").map(it).join("/");function h(I){const t=[];for(let e of Object.
keys(I).sort()){const s=I[e];if(e=it(e),Array.isArray(s))for(let r=0,f=s.length;r<f;r++)t.push(`${e}=${it(s[r])}`);else{let r=e;(s||typeof s=="string")&&(r+=`=${it(
s)}`),t.push(r)}}return t.join("&")}class N{serdeContext;setSerdeContext(t){this.serdeContext=t}}class R{from;to;keys;constructor(t,e){this.from=t,this.to=e;const s=Object.
keys(this.from),r=new Set(s);r.delete("__type"),this.keys=r}mark(t){this.keys.delete(t)}hasUnknown(){return this.keys.size===1&&Object.keys(this.to).length===0}writeUnknown(){
if(this.hasUnknown()){const t=this.keys.values().next().value,e=this.from[t];this.to.$unknown=[t,e]}}}let J;function K(){if(J===void 0)try{if(typeof Buffer!="fu\
nction")J=!1;else{const I=JSON.parse(Buffer.from([123,125]));J=I!==null&&typeof I=="object"}}catch{J=!1}return J}function Y(I,t,e){if(e?.source){const s=e.source;
if(typeof t=="number")return t<=Number.MAX_SAFE_INTEGER&&t>=Number.MIN_SAFE_INTEGER?he(s,t)?t:new Re(s,"bigDecimal"):oe(s)?new Re(s,"bigDecimal"):/[eE]/.test(s)?
et(s):BigInt(s)}return t}function oe(I){const t=I.indexOf(".");if(t===-1)return!1;const e=I.search(/[eE]/);if(e===-1)return!0;const s=e-t-1;return parseInt(I.slice(
e+1),10)<s}function he(I,t){if(I===String(t)||Object.is(t,-0))return!0;if(/[eE]/.test(I))return Ge(I)===Ge(String(t));const e=I.replace(/(\.\d*?)0+$/,"$1").replace(
/\.$/,""),s=String(t);return e===s?!0:/[eE]/.test(s)?e===Ge(s):!1}function Ge(I){const t=I.startsWith("-"),e=t?I.slice(1):I,s=e.search(/[eE]/);let r;if(s===-1)r=
e;else{const f=parseInt(e.slice(s+1),10),c=e.slice(0,s),y=c.indexOf(".");let E,L;y===-1?(E=c,L=c.length):(E=c.slice(0,y)+c.slice(y+1),L=y),E=E.replace(/0+$/,"")||
"0";const j=L+f;E==="0"?r="0":j<=0?r="0."+"0".repeat(-j)+E:j>=E.length?r=E+"0".repeat(j-E.length):r=E.slice(0,j)+"."+E.slice(j)}return r.includes(".")&&(r=r.replace(
/(\.\d*?)0+$/,"$1").replace(/\.$/,"")),(t?"-":"")+r}function et(I){const t=I.search(/[eE]/),e=parseInt(I.slice(t+1),10),s=I.startsWith("-"),r=I.slice(s?1:0,t),f=r.
indexOf(".");let c,y;if(f===-1)c=r,y=e;else{c=r.slice(0,f)+r.slice(f+1);const L=r.length-f-1;y=e-L}c=c.replace(/0+$/,"")||"0";const E=BigInt(c)*10n**BigInt(y+(r.
replace(".","").length-c.length));return s?-E:E}const re=Symbol.for("@aws-sdk/reviver");function ee(I){const t=Me.of(I),e=t.getSchema();if(Array.isArray(e)&&t.isStructSchema()){
if(re in e)return e[re];const s=ye(t,new Set);return e[re]=s,s}return ye(t,new Set)}function ye(I,t){const e=I.getSchema();if(t.has(e))return!1;if(t.add(e),I.isBigIntegerSchema()||
I.isBigDecimalSchema())return!0;if(I.isStructSchema()){for(const[,s]of I.structIterator())if(ye(s,t))return!0}else if(I.isListSchema()||I.isMapSchema()){if(ye(I.
getValueSchema(),t))return!0}else if(I.isDocumentSchema())return!0;return!1}const d=(I,t)=>Ye(I,t).then(e=>(t?.utf8Encoder??Pe)(e));async function p(I,t,e){let s;
if(K()&&typeof I?.[Symbol.asyncIterator]=="function"){const f=await Ye(I,t);typeof Buffer=="function"&&(Buffer.isBuffer(f)?s=f:s=Buffer.from(f.buffer,f.byteOffset,
f.byteLength))}if(s||(s=await d(I,t)),s.length===0)return{};const r=e&&ee(e)?Y:void 0;try{return JSON.parse(s,r)}catch(f){throw f?.name==="SyntaxError"&&Object.
defineProperty(f,"$responseBodyText",{value:typeof s=="string"?s:s.toString("utf8")}),f}}const m=async(I,t)=>{const e=await p(I,t);return e.message=e.message??e.
Message,e},w=(I,t)=>Object.keys(I).find(e=>e.toLowerCase()===t.toLowerCase()),B=I=>{let t=I;return typeof t=="number"&&(t=t.toString()),t.indexOf(",")>=0&&(t=t.
split(",")[0]),t.indexOf(":")>=0&&(t=t.split(":")[0]),t.indexOf("#")>=0&&(t=t.split("#")[1]),t},U=(I,t)=>fe(I,t,["header","code","type"]),v=(I,t,e=!1)=>fe(I,t,e?
["code","header","type"]:["type","code","header"]),Q=(I,t)=>{if(t?.__type!==void 0){let e=t.__type;return typeof e=="number"&&(e=e.toString()),e.indexOf(",")>=0&&
(e=e.split(",")[0]),e.indexOf(":")>=0&&(e=e.split(":")[0]),e}},fe=({headers:I},t,e)=>{for(;e.length>0;)switch(e.shift()){case"header":const r=w(I??{},"x-amzn-er\
rortype");if(r!==void 0)return B(I[r]);break;case"code":const f=w(t??{},"code");if(f&&t[f]!==void 0)return B(t[f]);break;case"type":if(t?.__type!==void 0)return B(
t.__type);break}};class ve extends N{settings;constructor(t){super(),this.settings=t}async read(t,e){const s=ee(t)?Y:void 0;let r;if(typeof e=="string"){if(e.length===
0)return{};r=JSON.parse(e,s)}else if(e instanceof Uint8Array&&K()){if(e.byteLength===0)return{};const f=Buffer.isBuffer(e)?e:Buffer.from(e.buffer,e.byteOffset,e.
byteLength);r=JSON.parse(f,s)}else r=await p(e,this.serdeContext,t);return this._read(t,r)}readObject(t,e){return this._read(t,e)}_read(t,e){const s=e!==null&&typeof e==
"object",r=Me.of(t);if(s){if(r.isStructSchema())return this._readStruct(r,e);if(Array.isArray(e)&&r.isListSchema()){const c=r.getValueSchema();if(this.needsTransform(
c))for(let y=0;y<e.length;++y)e[y]=this._read(c,e[y]);return e}if(r.isMapSchema()){const c=r.getValueSchema(),y=e;if(this.needsTransform(c))for(const E in y)Ne(
y,E)&&(E==="__proto__"&&He(y),y[E]=this._read(c,y[E]));return y}}if(r.isBlobSchema()&&typeof e=="string")return xe(e);const f=r.getMergedTraits().mediaType;if(r.
isStringSchema()&&typeof e=="string"&&f)return f==="application/json"||f.endsWith("+json")?Be.from(e):e;if(r.isTimestampSchema()&&e!=null)switch(Ie(r,this.settings)){case 5:
return Tt(e);case 6:return at(e);case 7:return Ke(e);default:return console.warn("Missing timestamp format, parsing value with Date constructor:",e),new Date(e)}
if(r.isBigIntegerSchema()&&(typeof e=="number"||typeof e=="string"))return BigInt(e);if(r.isBigDecimalSchema()&&e!=null){if(e instanceof Re)return e;const c=e;return c.
type==="bigDecimal"&&"string"in c?new Re(c.string,c.type):new Re(String(e),"bigDecimal")}if(r.isNumericSchema()&&typeof e=="string"){switch(e){case"Infinity":return 1/0;case"\
-Infinity":return-1/0;case"NaN":return NaN}return e}if(r.isDocumentSchema()&&s)if(Array.isArray(e))for(let c=0;c<e.length;++c){const y=e[c];y instanceof Re||(e[c]=
this._read(r,y))}else{const c=e;for(const y in c){if(!Ne(c,y))continue;y==="__proto__"&&He(c);const E=c[y];E instanceof Re||(c[y]=this._read(r,E))}}return e}_readStruct(t,e){
const s=t.isUnionSchema(),r={};let f;const c=typeof e.__type=="string",{jsonName:y}=this.settings;y&&c&&(f={});let E;s&&(E=new R(e,r));for(const[L,j]of t.structIterator()){
let V=L;y&&(V=j.getMergedTraits().jsonName??V,c&&(f[V]=L)),s&&E.mark(V),e[V]!=null&&(r[L]=this._read(j,e[V]))}if(s)E.writeUnknown();else if(c)for(const L in e){
if(!Ne(e,L))continue;const j=e[L],V=y?f[L]??L:L;V in r||(r[V]=j)}return r}needsTransform(t){return!!(t.isBlobSchema()||t.isTimestampSchema()||t.isBigIntegerSchema()||
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
ody. It has been automatically converted to string. In a future version this will throw an error."),Lt=t),this.string=Pe(this)}return this.string}}var Lt=0;const $t=new TextEncoder,
Pt=123,zt=125,Vt=91,Ft=93,Dt=34,Ot=58,Ht=44,Qt=92,Xt=new Uint8Array([116,114,117,101]),b=new Uint8Array([102,97,108,115,101]),O=new Uint8Array([110,117,108,108]),
_=new Array(128).fill(null);_[8]="b",_[9]="t",_[10]="n",_[12]="f",_[13]="r",_[34]='"',_[92]="\\";for(let I=0;I<32;I++)_[I]===null&&(_[I]="u00"+I.toString(16).padStart(
2,"0"));const q=2048;function ae(I){return St.allocUnsafe(I)}class we extends N{settings;json;i=0;rootSchema;rawValue;passthrough=!1;constructor(t){super(),this.
settings=t,this.json=ae(q)}write(t,e){this.i=0,this.rawValue=e,this.rootSchema=Me.of(t),this.passthrough=this.rootSchema.isBlobSchema()||this.rootSchema.isStringSchema(),
this.passthrough||this.writeValue(this.rootSchema,e,void 0)}writeDiscriminatedDocument(t,e){this.i=0,this.rootSchema=Me.of(t);const s=this.rootSchema;if(s.isStructSchema()&&
e!=null&&typeof e=="object"){this.writeValue(s,e,void 0);const r=`"__type":"${s.getName(!0)??"Unknown"}",`,f=r.length;this.ensure(f),this.json.copyWithin(1+f,1,
this.i),$t.encodeInto(r,this.json.subarray(1)),this.i+=f}else this.writeValue(s,e,void 0)}flush(){this.rootSchema=void 0;const t=this.i;this.i=0;const e=this.rawValue;
if(this.rawValue=void 0,t===0)return e;const s=this.json.subarray(0,t);return this.json=ae(q),s}ensure(t){const{i:e,json:s}=this;if(e+t>s.length){let r=s.length*
2;for(;r<e+t;)r*=2;const f=ae(r);f.set(this.json),this.json=f}}writeAscii(t){const e=t.length;this.ensure(e);let{i:s,json:r}=this;for(let f=0;f<e;++f)r[s]=t.charCodeAt(
f),s+=1;this.i=s}writeAsciiQuoted(t){const e=t.length;this.ensure(e+4);let{json:s,i:r}=this;s[r++]=Dt;for(let f=0;f<e;++f)s[r++]=t.charCodeAt(f);s[r++]=Dt,this.
i=r}writeJsonString(t){const e=t.length;this.ensure(e*3+2),this.json[this.i++]=Dt;for(let s=0;s<e;++s){const r=t.charCodeAt(s);if(r>34&&r<92)this.json[this.i++]=
r;else if(r<128){const f=_[r];if(f!==null){this.ensure(f.length+1+(e-s-1)*3+1),this.json[this.i++]=Qt;for(let c=0;c<f.length;c++)this.json[this.i++]=f.charCodeAt(
c)}else this.json[this.i++]=r}else if(r>=55296&&r<=56319){const f=s+1<e?t.charCodeAt(s+1):0;if(f>=56320&&f<=57343){this.ensure(4);const{written:c}=$t.encodeInto(
t.substring(s,s+2),this.json.subarray(this.i));this.i+=c,++s}else this.ensure(6+(e-s-1)*3+1),this.writeUnicodeEscape(r)}else if(r>=56320&&r<=57343)this.ensure(6+
(e-s-1)*3+1),this.writeUnicodeEscape(r);else{let{i:f,json:c}=this;r<2048?(c[f++]=192|r>>6,c[f++]=128|r&63):(c[f++]=224|r>>12,c[f++]=128|r>>6&63,c[f++]=128|r&63),
this.i=f}}this.json[this.i++]=Dt}writeUnicodeEscape(t){let{json:e,i:s}=this;e[s++]=Qt,e[s++]=117;const r=t.toString(16).padStart(4,"0");for(let f=0;f<4;++f)e[s++]=
r.charCodeAt(f);this.i=s}static B64=(()=>{const t="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",e=new Uint8Array(64);for(let s=0;s<64;++s)e[s]=
t.charCodeAt(s);return e})();writeBase64(t){const e=Math.ceil(t.length/3)*4;this.ensure(e+2);const s=this.json,r=we.B64;let f=this.i;s[f++]=Dt;const c=t.length,
y=c%3,E=c-y;for(let L=0;L<E;L+=3){const j=t[L],V=t[L+1],de=t[L+2];s[f++]=r[j>>2],s[f++]=r[(j&3)<<4|V>>4],s[f++]=r[(V&15)<<2|de>>6],s[f++]=r[de&63]}if(y===2){const L=t[E],
j=t[E+1];s[f++]=r[L>>2],s[f++]=r[(L&3)<<4|j>>4],s[f++]=r[(j&15)<<2],s[f++]=61}else if(y===1){const L=t[E];s[f++]=r[L>>2],s[f++]=r[(L&3)<<4],s[f++]=61,s[f++]=61}
s[f++]=Dt,this.i=f}writeValue(t,e,s){if(e==null){if(s?.isStructSchema()){if(e===void 0&&Me.of(t).isIdempotencyToken()){this.writeAsciiQuoted(te());return}return}
this.ensure(4),this.json.set(O,this.i),this.i+=4;return}const r=Me.of(t),f=typeof e=="object";if(r.isStringSchema()){const c=r.getMergedTraits().mediaType;if(c&&
(c==="application/json"||c.endsWith("+json"))){this.writeJsonString(Be.from(e).toString());return}}if(this.settings.bigNumberAsString&&e!=null&&(r.isBigIntegerSchema()||
r.isBigDecimalSchema())){const c=e instanceof Re?e.string:String(e);this.writeAsciiQuoted(c);return}if(f){if(r.isStructSchema()){this.writeStruct(r,e);return}if(Array.
isArray(e)&&(r.isListSchema()||r.isDocumentSchema())){this.writeList(r,e,r.isDocumentSchema());return}if(r.isMapSchema()){this.writeMap(r,e,!1);return}if(e instanceof
Uint8Array&&(r.isBlobSchema()||r.isDocumentSchema())){this.writeBase64(e);return}if(e instanceof Date&&(r.isTimestampSchema()||r.isDocumentSchema())){this.writeTimestamp(
r,e);return}if(e instanceof Re){this.writeAscii(e.string);return}if(r.isDocumentSchema()){Array.isArray(e)?this.writeList(r,e,!0):this.writeMap(r,e,!0);return}const c=JSON.
stringify(e);this.writeAscii(c);return}if(typeof e=="string"){if(r.isBlobSchema()){const c=(this.serdeContext?.base64Encoder??H)(e);this.writeAsciiQuoted(c);return}
this.writeJsonString(e);return}if(typeof e=="number"){if(Math.abs(e)===1/0||Number.isNaN(e)){this.writeAsciiQuoted(String(e));return}const c=String(e);this.writeAscii(
c);return}if(typeof e=="boolean"){this.ensure(5);let{i:c,json:y}=this;e?(y.set(Xt,c),c+=4):(y.set(b,c),c+=5),this.i=c;return}if(typeof e=="bigint"){this.writeAscii(
e.toString());return}this.writeAscii(String(e))}writeStruct(t,e){this.ensure(2),this.json[this.i++]=Pt;let s=!1;const r=typeof e.__type=="string";let f;r&&(f=new Set);
for(const[c,y]of t.structIterator()){const E=e[c];if(E==null&&!y.isIdempotencyToken())continue;s&&(this.ensure(1),this.json[this.i++]=Ht),s=!0;const L=this.settings.
jsonName?y.getMergedTraits().jsonName??c:c;f&&(f.add(c),f.add(L)),this.writeAsciiQuoted(L),this.json[this.i++]=Ot,this.writeValue(y,E,t)}if(!s&&t.isUnionSchema()){
const{$unknown:c}=e;if(Array.isArray(c)){const[y,E]=c;this.writeAsciiQuoted(y),this.ensure(1),this.json[this.i++]=Ot,this.writeValue(15,E,t)}}else if(r)for(const c in e){
if(f.has(c))continue;f.add(c);const y=e[c];s&&(this.ensure(1),this.json[this.i++]=Ht),s=!0,this.writeAsciiQuoted(c),this.ensure(1),this.json[this.i++]=Ot,this.writeValue(
15,y,void 0)}this.ensure(1),this.json[this.i++]=zt}writeList(t,e,s){const r=!!t.getMergedTraits().sparse,f=t.getValueSchema();if(!s&&(f.isStringSchema()||f.isNumericSchema()||
f.isBooleanSchema())){let y=!1;for(let L=0;L<e.length;++L){const j=e[L];if(Number.isNaN(j)||j===1/0||j===-1/0||j==null&&!r){y=!0;break}}let E;if(!y)E=JSON.stringify(
e);else{const L=[];for(let j=0;j<e.length;++j){const V=e[j];V==null&&!r||(Number.isNaN(V)||V===1/0||V===-1/0?L.push(String(V)):L.push(V))}E=JSON.stringify(L)}this.
ensure(E.length*3),this.i+=$t.encodeInto(E,this.json.subarray(this.i)).written;return}this.ensure(2),this.json[this.i++]=Vt;let c=!1;for(let y=0;y<e.length;++y){
const E=e[y];(s?E===void 0:E==null&&!r)||(c&&(this.ensure(1),this.json[this.i++]=Ht),this.writeValue(f,E,void 0),c=!0)}this.ensure(1),this.json[this.i++]=Ft}writeMap(t,e,s){
const r=!!t.getMergedTraits().sparse,f=t.getValueSchema();if(!s&&(f.isStringSchema()||f.isNumericSchema()||f.isBooleanSchema())){let y;for(const L in e){if(!Ne(
e,L))continue;const j=e[L];Number.isNaN(j)||j===1/0||j===-1/0?((y??={})[L]=j,e[L]=String(j)):j===null&&!r&&((y??={})[L]=null,e[L]=void 0)}const E=JSON.stringify(
e);y&&Object.assign(e,y),this.ensure(E.length*3),this.i+=$t.encodeInto(E,this.json.subarray(this.i)).written;return}this.ensure(2),this.json[this.i++]=Pt;let c=!0;
for(const y in e){if(!Ne(e,y))continue;const E=e[y];(s?E===void 0:E==null&&!r)||(c||(this.ensure(1),this.json[this.i++]=Ht),c=!1,this.writeJsonString(y),this.ensure(
1),this.json[this.i++]=Ot,this.writeValue(f,E,void 0))}this.ensure(1),this.json[this.i++]=zt}writeTimestamp(t,e){switch(Ie(t,this.settings)){case 5:{const r=e.toISOString().
replace(".000Z","Z");this.writeAsciiQuoted(r);return}case 6:{this.writeAsciiQuoted(ge(e));return}case 7:{const r=String(e.getTime()/1e3);this.writeAscii(r);return}default:{
const r=String(e.getTime()/1e3);this.writeAscii(r);return}}}}class ot extends N{settings;constructor(t){super(),this.settings=t}createSerializer(){const t=new we(
this.settings);return t.setSerdeContext(this.serdeContext),t}createDeserializer(){const t=new ve(this.settings);return t.setSerdeContext(this.serdeContext),t}}class je extends a{codec=new ot(
{timestampFormat:{useTrait:!1,default:7},jsonName:!1,bigNumberAsString:!0});serializer=this.codec.createSerializer();deserializer=this.codec.createDeserializer();getShapeId(){
return"smithy.protocols#rpcv2Json"}getPayloadCodec(){return this.codec}getSmithyProtocolHeaderValue(){return"rpc-v2-json"}applyEmptyBody(t){t.body||(t.body="{}")}async handleError(t,e,s,r,f){
const c=Q(s,r)??"Unknown",y={$metadata:f,$fault:s.statusCode<=500?"client":"server"};let E=this.options.defaultNamespace;c.includes("#")&&([E]=c.split("#"));const L=this.
compositeErrorRegistry,j=st.for(E);L.copyFrom(j);let V;try{V=L.getSchema(c)}catch{r.Message&&(r.message=r.Message);const wt=st.for("smithy.ts.sdk.synthetic."+E);
L.copyFrom(wt);const ft=L.getBaseException();if(ft){const mt=L.getErrorCtor(ft);throw Object.assign(new mt({name:c}),y,r)}throw Object.assign(new Error(c),y,r)}
const de=Me.of(V),Oe=L.getErrorCtor(V),ze=r.message??r.Message??"Unknown",ht=new Oe({}),tt={},At=this.codec.createDeserializer();for(const[ct,wt]of de.structIterator())
r[ct]!=null&&(tt[ct]=At.readObject(wt,r[ct]));throw Object.assign(ht,y,{$fault:de.getMergedTraits().error,message:ze},tt)}getDefaultContentType(){return"applica\
tion/json"}}class yt extends N{settings;constructor(t){super(),this.settings=t}async read(t,e){const s=ee(t)?Y:void 0;return this._read(t,typeof e=="string"?JSON.
parse(e,s):await p(e,this.serdeContext,t))}readObject(t,e){return this._read(t,e)}_read(t,e){const s=e!==null&&typeof e=="object",r=Me.of(t);if(s){if(r.isStructSchema()){
const c=e,y=r.isUnionSchema(),E={};let L;const{jsonName:j}=this.settings;j&&(L={});let V;y&&(V=new R(c,E));for(const[de,Oe]of r.structIterator()){let ze=de;j&&(ze=
Oe.getMergedTraits().jsonName??ze,L[ze]=de),y&&V.mark(ze),c[ze]!=null&&(E[de]=this._read(Oe,c[ze]))}if(y)V.writeUnknown();else if(typeof c.__type=="string")for(const de in c){
if(!Ne(c,de))continue;const Oe=c[de],ze=j?L[de]??de:de;ze in E||(E[ze]=Oe)}return E}if(Array.isArray(e)&&r.isListSchema()){const c=r.getValueSchema(),y=[];for(const E of e)
y.push(this._read(c,E));return y}if(r.isMapSchema()){const c=r.getValueSchema(),y={};for(const E in e)Ne(e,E)&&(E==="__proto__"&&He(y),y[E]=this._read(c,e[E]));
return y}}if(r.isBlobSchema()&&typeof e=="string")return xe(e);const f=r.getMergedTraits().mediaType;if(r.isStringSchema()&&typeof e=="string"&&f)return f==="ap\
plication/json"||f.endsWith("+json")?Be.from(e):e;if(r.isTimestampSchema()&&e!=null)switch(Ie(r,this.settings)){case 5:return Tt(e);case 6:return at(e);case 7:return Ke(
e);default:return console.warn("Missing timestamp format, parsing value with Date constructor:",e),new Date(e)}if(r.isBigIntegerSchema()&&(typeof e=="number"||typeof e==
"string"))return BigInt(e);if(r.isBigDecimalSchema()&&e!=null){if(e instanceof Re)return e;const c=e;return c.type==="bigDecimal"&&"string"in c?new Re(c.string,
c.type):new Re(String(e),"bigDecimal")}if(r.isNumericSchema()&&typeof e=="string"){switch(e){case"Infinity":return 1/0;case"-Infinity":return-1/0;case"NaN":return NaN}
return e}if(r.isDocumentSchema())if(s){const c=Array.isArray(e)?[]:{};for(const y in e){if(!Ne(e,y))continue;y==="__proto__"&&He(c);const E=e[y];E instanceof Re?
c[y]=E:c[y]=this._read(r,E)}return c}else return structuredClone(e);return e}}const _t="\u039D";class Ut{values=new Map;counter=0;stage=0;createReplacer(){if(this.
stage===1)throw new Error("@aws-sdk/core/protocols - JsonReplacer already created.");if(this.stage===2)throw new Error("@aws-sdk/core/protocols - JsonReplacer e\
xhausted.");return this.stage=1,(t,e)=>{if(e instanceof Re){const s=`${_t+"nv"+this.counter++}_`+e.string;return this.values.set(`"${s}"`,e.string),s}if(typeof e==
"bigint"){const s=e.toString(),r=`${_t+"b"+this.counter++}_`+s;return this.values.set(`"${r}"`,s),r}return e}}replaceInJson(t){if(this.stage===0)throw new Error(
"@aws-sdk/core/protocols - JsonReplacer not created yet.");if(this.stage===2)throw new Error("@aws-sdk/core/protocols - JsonReplacer exhausted.");if(this.stage=
2,this.counter===0)return t;for(const[e,s]of this.values)t=t.replace(e,s);return t}}class Wt extends N{settings;buffer;useReplacer=!1;rootSchema;constructor(t){
super(),this.settings=t}write(t,e){this.rootSchema=Me.of(t),this.buffer=this._write(this.rootSchema,e)}flush(){const{rootSchema:t,useReplacer:e}=this;if(this.rootSchema=
void 0,this.useReplacer=!1,t?.isStructSchema()||t?.isDocumentSchema()){if(!e)return JSON.stringify(this.buffer);const s=new Ut;return s.replaceInJson(JSON.stringify(
this.buffer,s.createReplacer(),0))}return this.buffer}writeDiscriminatedDocument(t,e){this.write(t,e),typeof this.buffer=="object"&&(this.buffer.__type=Me.of(t).
getName(!0))}_write(t,e,s){const r=e!==null&&typeof e=="object",f=Me.of(t);if(r){if(f.isStructSchema()){const c=e,y={},{jsonName:E}=this.settings;let L;E&&(L={});
let j=0;for(const[V,de]of f.structIterator()){const Oe=this._write(de,c[V],f);if(Oe!==void 0){let ze=V;E&&(ze=de.getMergedTraits().jsonName??V,L[V]=ze),y[ze]=Oe,
j++}}if(f.isUnionSchema()&&j===0){const{$unknown:V}=c;if(Array.isArray(V)){const[de,Oe]=V;de==="__proto__"&&He(y),y[de]=this._write(15,Oe)}}else if(typeof c.__type==
"string")for(const V in c){if(!Ne(c,V))continue;const de=c[V],Oe=E?L[V]??V:V;Oe in y||(y[Oe]=this._write(15,de))}return y}if(Array.isArray(e)&&f.isListSchema()){
const c=f.getValueSchema(),y=[],E=!!f.getMergedTraits().sparse;for(const L of e)(E||L!=null)&&y.push(this._write(c,L));return y}if(f.isMapSchema()){const c=f.getValueSchema(),
y={},E=!!f.getMergedTraits().sparse;for(const L in e){if(!Ne(e,L))continue;const j=e[L];(E||j!=null)&&(L==="__proto__"&&He(y),y[L]=this._write(c,j))}return y}if(e instanceof
Uint8Array&&f.isBlobSchema())return f===this.rootSchema?e:(this.serdeContext?.base64Encoder??H)(e);if(e instanceof Date&&(f.isTimestampSchema()||f.isDocumentSchema()))
switch(Ie(f,this.settings)){case 5:return e.toISOString().replace(".000Z","Z");case 6:return ge(e);case 7:return e.getTime()/1e3;default:return console.warn("Mi\
ssing timestamp format, using epoch seconds",e),e.getTime()/1e3}e instanceof Re&&(this.useReplacer=!0)}if(!(e===null&&s?.isStructSchema())){if(f.isStringSchema()){
if(typeof e>"u"&&f.isIdempotencyToken())return te();const c=f.getMergedTraits().mediaType;return e!=null&&c&&(c==="application/json"||c.endsWith("+json"))?Be.from(
e):e}if(typeof e=="number")return Math.abs(e)===1/0||isNaN(e)?String(e):e;if(typeof e=="string"&&f.isBlobSchema())return f===this.rootSchema?e:(this.serdeContext?.
base64Encoder??H)(e);if(typeof e=="bigint"&&(this.useReplacer=!0),f.isDocumentSchema())if(r){if(e instanceof Uint8Array)return(this.serdeContext?.base64Encoder??
H)(e);const c=Array.isArray(e)?[]:{};for(const y in e){if(!Ne(e,y))continue;const E=e[y];y==="__proto__"&&He(c),E instanceof Re?(this.useReplacer=!0,c[y]=E):c[y]=
this._write(f,E)}return c}else return structuredClone(e);return e}}}class Kt extends N{settings;constructor(t){super(),this.settings=t}createSerializer(){const t=new Wt(
this.settings);return t.setSerdeContext(this.serdeContext),t}createDeserializer(){const t=new yt(this.settings);return t.setSerdeContext(this.serdeContext),t}}i.
AbstractRpcV2Protocol=a,i.Field=De,i.Fields=le,i.FromStringShapeDeserializer=$,i.HttpBindingProtocol=se,i.HttpInterceptingShapeDeserializer=k,i.HttpInterceptingShapeSerializer=
ue,i.HttpProtocol=It,i.JsonCodec=Kt,i.JsonCodec2=ot,i.JsonShapeDeserializer=yt,i.JsonShapeDeserializer2=ve,i.JsonShapeSerializer=Wt,i.JsonShapeSerializer2=we,i.
RequestBuilder=M,i.RpcProtocol=g,i.SerdeContext=$e,i.SmithyRpcV2JsonProtocol=je,i.ToStringShapeSerializer=ne,i.buildQueryString=h,i.collectBody=Ye,i.contentLengthMiddleware=
bt,i.contentLengthMiddlewareOptions=Xe,i.determineTimestampFormat=Ie,i.escapeUri=it,i.escapeUriPath=u,i.extendedEncodeURIComponent=Ct,i.getContentLengthPlugin=gt,
i.getHttpHandlerExtensionConfiguration=Se,i.loadJsonRpcErrorCode=v,i.loadRestJsonErrorCode=U,i.loadSmithyRpcV2JsonErrorCode=Q,i.parseJsonBody=p,i.parseJsonErrorBody=
m,i.requestBuilder=T,i.resolveHttpHandlerRuntimeConfig=Ee,i.resolvedPath=l}),5982:((jt,i,be)=>{const{getSmithyContext:Je,HttpResponse:He,toEndpointV1:Ue}=be(4514),
nt=W=>typeof W=="function"?W():W,Fe=(W,S,D,z,G)=>({name:S,namespace:W,traits:D,input:z,output:G}),Re=W=>(S,D)=>async z=>{const{response:G}=await S(z),{operationSchema:pe}=Je(
D),[,$e,It,se,g,a]=pe??[];try{const l=await W.protocol.deserializeResponse(Fe($e,It,se,g,a),{...W,...D},G);return{response:G,output:l}}catch(l){if(Object.defineProperty(
l,"$response",{value:G,enumerable:!1,writable:!1,configurable:!1}),!("$metadata"in l)){const T="Deserialization error: to see the raw response, inspect the hidd\
en field {error}.$response on this object.";try{l.message+=`
  `+T}catch{!D.logger||D.logger?.constructor?.name==="NoOpLogger"?console.warn(T):D.logger?.warn?.(T)}typeof l.$responseBodyText<"u"&&l.$response&&(l.$response.
body=l.$responseBodyText);try{if(He.isInstance(G)){const{headers:M={},statusCode:$}=G,k=Object.entries(M);l.$metadata={httpStatusCode:$,requestId:Pe(/^x-[\w-]+-request-?id$/,
k),extendedRequestId:Pe(/^x-[\w-]+-id-2$/,k),cfId:Pe(/^x-[\w-]+-cf-id$/,k)}}}catch{}}throw l}},Pe=(W,S)=>(S.find(([D])=>D.match(W))||[void 0,void 0])[1],xe=W=>(S,D)=>async z=>{
const{operationSchema:G}=Je(D),[,pe,$e,It,se,g]=G??[],a=D.endpointV2?async()=>Ue(D.endpointV2):W.endpoint,l=await W.protocol.serializeRequest(Fe(pe,$e,It,se,g),
z.input,{...W,...D,endpoint:a});return S({...z,request:l})},Be={name:"deserializerMiddleware",step:"deserialize",tags:["DESERIALIZER"],override:!0},ke={name:"se\
rializerMiddleware",step:"serialize",tags:["SERIALIZER"],override:!0};function rt(W){return{applyToStack:S=>{S.add(xe(W),ke),S.add(Re(W),Be),W.protocol.setSerdeContext(
W)}}}class Z{name;namespace;traits;static assign(S,D){return Object.assign(S,D)}static[Symbol.hasInstance](S){const D=this.prototype.isPrototypeOf(S);return!D&&
typeof S=="object"&&S!==null?S.symbol===this.symbol:D}getName(){return this.namespace+"#"+this.name}}class qe extends Z{static symbol=Symbol.for("@smithy/lis");valueSchema;symbol=qe.
symbol}const te=(W,S,D,z)=>Z.assign(new qe,{name:S,namespace:W,traits:D,valueSchema:z});class H extends Z{static symbol=Symbol.for("@smithy/map");keySchema;valueSchema;symbol=H.
symbol}const ge=(W,S,D,z,G)=>Z.assign(new H,{name:S,namespace:W,traits:D,keySchema:z,valueSchema:G});class ce extends Z{static symbol=Symbol.for("@smithy/ope");input;output;symbol=ce.
symbol}const Ke=(W,S,D,z,G)=>Z.assign(new ce,{name:S,namespace:W,traits:D,input:z,output:G});class at extends Z{static symbol=Symbol.for("@smithy/str");memberNames;memberList;symbol=at.
symbol}const Tt=(W,S,D,z,G)=>Z.assign(new at,{name:S,namespace:W,traits:D,memberNames:z,memberList:G});class dt extends at{static symbol=Symbol.for("@smithy/err");ctor;symbol=dt.
symbol}const Ve=(W,S,D,z,G,pe)=>Z.assign(new dt,{name:S,namespace:W,traits:D,memberNames:z,memberList:G,ctor:null}),Ne=[];function pt(W){if(typeof W=="object")return W;
if(W=W|0,Ne[W])return Ne[W];const S={};let D=0;for(const z of["httpLabel","idempotent","idempotencyToken","sensitive","httpPayload","httpResponseCode","httpQuer\
yParams"])(W>>D++&1)===1&&(S[z]=1);return Ne[W]=S}const We={it:Symbol.for("@smithy/nor-struct-it"),ns:Symbol.for("@smithy/ns")},lt=[],Ze={};class Me{ref;memberName;static symbol=Symbol.
for("@smithy/nor");symbol=Me.symbol;name;schema;_isMemberSchema;traits;memberTraits;normalizedTraits;constructor(S,D){this.ref=S,this.memberName=D;const z=[];let G=S,
pe=S;for(this._isMemberSchema=!1;st(G);)z.push(G[1]),G=G[0],pe=nt(G),this._isMemberSchema=!0;if(z.length>0){this.memberTraits={};for(let $e=z.length-1;$e>=0;--$e){
const It=z[$e];Object.assign(this.memberTraits,pt(It))}}else this.memberTraits=0;if(pe instanceof Me){const $e=this.memberTraits;Object.assign(this,pe),this.memberTraits=
Object.assign({},$e,pe.getMemberTraits(),this.getMemberTraits()),this.normalizedTraits=void 0,this.memberName=D??pe.memberName;return}if(this.schema=nt(pe),Mt(this.
schema)?(this.name=`${this.schema[1]}#${this.schema[2]}`,this.traits=this.schema[3]):(this.name=this.memberName??String(pe),this.traits=0),this._isMemberSchema&&
!D)throw new Error(`@smithy/core/schema - NormalizedSchema member init ${this.getName(!0)} missing member name.`)}static[Symbol.hasInstance](S){const D=this.prototype.
isPrototypeOf(S);return!D&&typeof S=="object"&&S!==null?S.symbol===this.symbol:D}static of(S){const D=typeof S=="function"||typeof S=="object"&&S!==null;if(typeof S==
"number"){if(lt[S])return lt[S]}else if(typeof S=="string"){if(Ze[S])return Ze[S]}else if(D&&S[We.ns])return S[We.ns];const z=nt(S);if(z instanceof Me)return z;
if(st(z)){const[pe,$e]=z;if(pe instanceof Me)return Object.assign(pe.getMergedTraits(),pt($e)),pe;throw new Error(`@smithy/core/schema - may not init unwrapped \
member schema=${JSON.stringify(S,null,2)}.`)}const G=new Me(z);return D?S[We.ns]=G:typeof z=="string"?Ze[z]=G:typeof z=="number"?lt[z]=G:G}getSchema(){const S=this.
schema;return Array.isArray(S)&&S[0]===0?S[4]:S}getName(S=!1){const{name:D}=this;return!S&&D&&D.includes("#")?D.split("#")[1]:D||void 0}getMemberName(){return this.
memberName}isMemberSchema(){return this._isMemberSchema}isListSchema(){const S=this.getSchema();return typeof S=="number"?S>=64&&S<128:S[0]===1}isMapSchema(){const S=this.
getSchema();return typeof S=="number"?S>=128&&S<=255:S[0]===2}isStructSchema(){const S=this.getSchema();if(typeof S!="object")return!1;const D=S[0];return D===3||
D===-3||D===4}isUnionSchema(){const S=this.getSchema();return typeof S!="object"?!1:S[0]===4}isBlobSchema(){const S=this.getSchema();return S===21||S===42}isTimestampSchema(){
const S=this.getSchema();return typeof S=="number"&&S>=4&&S<=7}isUnitSchema(){return this.getSchema()==="unit"}isDocumentSchema(){return this.getSchema()===15}isStringSchema(){
return this.getSchema()===0}isBooleanSchema(){return this.getSchema()===2}isNumericSchema(){return this.getSchema()===1}isBigIntegerSchema(){return this.getSchema()===
17}isBigDecimalSchema(){return this.getSchema()===19}isStreaming(){const{streaming:S}=this.getMergedTraits();return!!S||this.getSchema()===42}isIdempotencyToken(){
return!!this.getMergedTraits().idempotencyToken}getMergedTraits(){return this.normalizedTraits??(this.normalizedTraits={...this.getOwnTraits(),...this.getMemberTraits()})}getMemberTraits(){
return pt(this.memberTraits)}getOwnTraits(){return pt(this.traits)}getKeySchema(){const[S,D]=[this.isDocumentSchema(),this.isMapSchema()];if(!S&&!D)throw new Error(
`@smithy/core/schema - cannot get key for non-map: ${this.getName(!0)}`);const z=this.getSchema(),G=S?15:z[4]??0;return Ae([G,0],"key")}getValueSchema(){const S=this.
getSchema(),[D,z,G]=[this.isDocumentSchema(),this.isMapSchema(),this.isListSchema()],pe=typeof S=="number"?63&S:S&&typeof S=="object"&&(z||G)?S[3+S[0]]:D?15:void 0;
if(pe!=null)return Ae([pe,0],z?"value":"member");throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no value member.`)}getMemberSchema(S){const D=this.
getSchema();if(this.isStructSchema()&&D[4].includes(S)){const z=D[4].indexOf(S),G=D[5][z];return Ae(st(G)?G:[G,0],S)}if(this.isDocumentSchema())return Ae([15,0],
S);throw new Error(`@smithy/core/schema - ${this.getName(!0)} has no member=${S}.`)}getMemberSchemas(){const S={};try{for(const[D,z]of this.structIterator())S[D]=
z}catch{}return S}getEventStreamMember(){if(this.isStructSchema()){for(const[S,D]of this.structIterator())if(D.isStreaming()&&D.isStructSchema())return S}return""}*structIterator(){
if(this.isUnitSchema())return;if(!this.isStructSchema())throw new Error("@smithy/core/schema - cannot iterate non-struct schema.");const S=this.getSchema(),D=S[4].
length;let z=S[We.it];if(z&&D===z.length){yield*z;return}z=Array(D);for(let G=0;G<D;++G){const pe=S[4][G],$e=Ae([S[5][G],0],pe);yield z[G]=[pe,$e]}S[We.it]=z}}function Ae(W,S){
if(W instanceof Me)return Object.assign(W,{memberName:S,_isMemberSchema:!0});const D=Me;return new D(W,S)}const st=W=>Array.isArray(W)&&W.length===2,Mt=W=>Array.
isArray(W)&&W.length>=5;class Qe extends Z{static symbol=Symbol.for("@smithy/sim");schemaRef;symbol=Qe.symbol}const Ye=(W,S,D,z)=>Z.assign(new Qe,{name:S,namespace:W,
traits:z,schemaRef:D}),Ct=(W,S,D,z)=>Z.assign(new Qe,{name:S,namespace:W,traits:D,schemaRef:z}),_e={BLOB:21,STREAMING_BLOB:42,BOOLEAN:2,STRING:0,NUMERIC:1,BIG_INTEGER:17,
BIG_DECIMAL:19,DOCUMENT:15,TIMESTAMP_DEFAULT:4,TIMESTAMP_DATE_TIME:5,TIMESTAMP_HTTP_DATE:6,TIMESTAMP_EPOCH_SECONDS:7,LIST_MODIFIER:64,MAP_MODIFIER:128};class Te{namespace;schemas;exceptions;static registries=new Map;constructor(S,D=new Map,z=new Map){
this.namespace=S,this.schemas=D,this.exceptions=z,Te.registries.has(S)||Te.registries.set(S,this)}static for(S){return Te.registries.get(S)??new Te(S)}copyFrom(S){
const{schemas:D,exceptions:z}=this;for(const[G,pe]of S.schemas)D.has(G)||D.set(G,pe);for(const[G,pe]of S.exceptions)z.has(G)||z.set(G,pe)}register(S,D){const z=this.
normalizeShapeId(S);for(const G of[this,Te.for(z.split("#")[0])])G.schemas.has(z)||G.schemas.set(z,D)}getSchema(S){const D=this.normalizeShapeId(S);if(!this.schemas.
has(D)){if(!S.includes("#")){const z="#"+S,G=[];for(const[pe,$e]of this.schemas.entries())pe.endsWith(z)&&G.push($e);if(G.length===1)return G[0]}throw new Error(
`@smithy/core/schema - schema not found for ${D}`)}return this.schemas.get(D)}registerError(S,D){const z=S,G=z[1],pe=G+"#"+z[2];D.hasOwnProperty?.("shapeId")||(D.
shapeId=pe);for(const $e of[this,Te.for(G)])!$e.schemas.has(pe)&&!$e.exceptions.has(z)&&($e.schemas.set(pe,z),$e.exceptions.set(z,D))}getErrorCtor(S){const D=S;
return this.exceptions.has(D)?this.exceptions.get(D):Te.for(D[1]).exceptions.get(D)}getBaseException(){for(const S of this.exceptions.keys())if(Array.isArray(S)){
const[,D,z]=S,G=D+"#"+z;if(G.startsWith("smithy.ts.sdk.synthetic.")&&G.endsWith("ServiceException"))return S}}find(S){for(const D of this.schemas.values())if(S(
D))return D}clear(){this.schemas.clear(),this.exceptions.clear()}normalizeShapeId(S){return S.includes("#")?S:this.namespace+"#"+S}}i.ErrorSchema=dt,i.ListSchema=
qe,i.MapSchema=H,i.NormalizedSchema=Me,i.OperationSchema=ce,i.SCHEMA=_e,i.Schema=Z,i.SimpleSchema=Qe,i.StructureSchema=at,i.TypeRegistry=Te,i.deref=nt,i.deserializerMiddlewareOption=
Be,i.error=Ve,i.getSchemaSerdePlugin=rt,i.isStaticSchema=Mt,i.list=te,i.map=ge,i.op=Ke,i.operation=Fe,i.serializerMiddlewareOption=ke,i.sim=Ye,i.simAdapter=Ct,i.
simpleSchemaCacheN=lt,i.simpleSchemaCacheS=Ze,i.struct=Tt,i.traitsCache=Ne,i.translateTraits=pt}),2882:((jt,i,be)=>{const{createHmac:Je,createHash:He,getRandomValues:Ue}=be(
7598),{hasOwn:nt,HttpResponse:Fe}=be(4514);i.hasOwn=nt;const{ReadStream:Re,lstatSync:Pe,fstatSync:xe}=be(3024),{toEndpointV1:Be}=be(4561),{Readable:ke,Writable:rt,
PassThrough:Z}=be(7075),qe=n=>typeof ArrayBuffer=="function"&&n instanceof ArrayBuffer||Object.prototype.toString.call(n)==="[object ArrayBuffer]",te=(n,o=0,C=n.
byteLength-o)=>{if(!qe(n))throw new TypeError(`The "input" argument must be ArrayBuffer. Received type ${typeof n} (${n})`);return Buffer.from(n,o,C)},H=(n,o)=>{
if(typeof n!="string")throw new TypeError(`The "input" argument must be of type string. Received type ${typeof n} (${n})`);return o?Buffer.from(n,o):Buffer.from(
n)},ge=/^[A-Za-z0-9+/]*={0,2}$/,ce=n=>{if(n.length*3%4!==0)throw new TypeError("Incorrect padding on base64 string.");if(!ge.exec(n))throw new TypeError("Invali\
d base64 string.");const o=H(n,"base64");return new Uint8Array(o.buffer,o.byteOffset,o.byteLength)},Ke=n=>{const o=H(n,"utf8");return new Uint8Array(o.buffer,o.
byteOffset,o.byteLength/Uint8Array.BYTES_PER_ELEMENT)},at=n=>{let o;if(typeof n=="string"?o=Ke(n):o=n,typeof o!="object"||typeof o.byteOffset!="number"||typeof o.
byteLength!="number")throw new Error("@smithy/util-base64: toBase64 encoder function only accepts string | Uint8Array.");return te(o.buffer,o.byteOffset,o.byteLength).
toString("base64")};function Tt(n,o,C,A){return class nn extends Uint8Array{static fromString(F,x="utf-8"){if(typeof F=="string")return x==="base64"?nn.mutate(A(
F)):nn.mutate(o(F));throw new Error(`Unsupported conversion from ${typeof F} to Uint8ArrayBlobAdapter.`)}static mutate(F){return Object.setPrototypeOf(F,nn.prototype),
F}transformToString(F="utf-8"){return F==="base64"?C(this):n(this)}}}const dt=n=>{if(typeof n=="string")return n;if(typeof n!="object"||typeof n.byteOffset!="nu\
mber"||typeof n.byteLength!="number")throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");return te(n.buffer,n.byteOffset,
n.byteLength).toString("utf8")},Ve=Array.from({length:256},(n,o)=>o.toString(16).padStart(2,"0"));function Ne(n){return typeof crypto<"u"&&typeof crypto.randomUUID==
"function"?()=>crypto.randomUUID():()=>{const o=new Uint8Array(16);return n(o),o[6]=o[6]&15|64,o[8]=o[8]&63|128,Ve[o[0]]+Ve[o[1]]+Ve[o[2]]+Ve[o[3]]+"-"+Ve[o[4]]+
Ve[o[5]]+"-"+Ve[o[6]]+Ve[o[7]]+"-"+Ve[o[8]]+Ve[o[9]]+"-"+Ve[o[10]]+Ve[o[11]]+Ve[o[12]]+Ve[o[13]]+Ve[o[14]]+Ve[o[15]]}}const pt=(n,o,C=A=>A)=>n,We=n=>{switch(n){case"\
true":return!0;case"false":return!1;default:throw new Error(`Unable to parse boolean value "${n}"`)}},lt=n=>{if(n!=null){if(typeof n=="number"){if((n===0||n===1)&&
le.warn(De(`Expected boolean, got ${typeof n}: ${n}`)),n===0)return!1;if(n===1)return!0}if(typeof n=="string"){const o=n.toLowerCase();if((o==="false"||o==="tru\
e")&&le.warn(De(`Expected boolean, got ${typeof n}: ${n}`)),o==="false")return!1;if(o==="true")return!0}if(typeof n=="boolean")return n;throw new TypeError(`Exp\
ected boolean, got ${typeof n}: ${n}`)}},Ze=n=>{if(n!=null){if(typeof n=="string"){const o=parseFloat(n);if(!Number.isNaN(o))return String(o)!==String(n)&&le.warn(
De(`Expected number but observed string: ${n}`)),o}if(typeof n=="number")return n;throw new TypeError(`Expected number, got ${typeof n}: ${n}`)}},Me=Math.ceil(2**
127*(2-2**-23)),Ae=n=>{const o=Ze(n);if(o!==void 0&&!Number.isNaN(o)&&o!==1/0&&o!==-1/0&&Math.abs(o)>Me)throw new TypeError(`Expected 32-bit float, got ${n}`);return o},
st=n=>{if(n!=null){if(Number.isInteger(n)&&!Number.isNaN(n))return n;throw new TypeError(`Expected integer, got ${typeof n}: ${n}`)}},Mt=st,Qe=n=>_e(n,32),Ye=n=>_e(
n,16),Ct=n=>_e(n,8),_e=(n,o)=>{const C=st(n);if(C!==void 0&&Te(C,o)!==C)throw new TypeError(`Expected ${o}-bit integer, got ${n}`);return C},Te=(n,o)=>{switch(o){case 32:
return Int32Array.of(n)[0];case 16:return Int16Array.of(n)[0];case 8:return Int8Array.of(n)[0]}},W=(n,o)=>{if(n==null)throw o?new TypeError(`Expected a non-null\
 value for ${o}`):new TypeError("Expected a non-null value");return n},S=n=>{if(n==null)return;if(typeof n=="object"&&!Array.isArray(n))return n;const o=Array.isArray(
n)?"array":typeof n;throw new TypeError(`Expected object, got ${o}: ${n}`)},D=n=>{if(n!=null){if(typeof n=="string")return n;if(["boolean","number","bigint"].includes(
typeof n))return le.warn(De(`Expected string, got ${typeof n}: ${n}`)),String(n);throw new TypeError(`Expected string, got ${typeof n}: ${n}`)}},z=n=>{if(n==null)
return;const o=S(n),C=[];for(const A in o)nt(o,A)&&o[A]!=null&&C.push(A);if(C.length===0)throw new TypeError("Unions must have exactly one non-null member. None\
 were found.");if(C.length>1)throw new TypeError(`Unions must have exactly one non-null member. Keys ${C} were not null.`);return o},G=n=>Ze(typeof n=="string"?
se(n):n),pe=G,$e=n=>Ae(typeof n=="string"?se(n):n),It=/(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?)|(-?Infinity)|(NaN)/g,se=n=>{const o=n.match(It);if(o===null||
o[0].length!==n.length)throw new TypeError("Expected real number, got implicit NaN");return parseFloat(n)},g=n=>typeof n=="string"?M(n):Ze(n),a=g,l=g,T=n=>typeof n==
"string"?M(n):Ae(n),M=n=>{switch(n){case"NaN":return NaN;case"Infinity":return 1/0;case"-Infinity":return-1/0;default:throw new Error(`Unable to parse float val\
ue: ${n}`)}},$=n=>st(typeof n=="string"?se(n):n),k=$,ne=n=>Qe(typeof n=="string"?se(n):n),ue=n=>Ye(typeof n=="string"?se(n):n),Ie=n=>Ct(typeof n=="string"?se(n):
n),De=n=>String(new TypeError(n).stack||n).split(`
`).slice(0,5).filter(o=>!o.includes("stackTraceWarning")).join(`
`),le={warn:console.warn},Se=["Sun","Mon","Tue","Wed","Thu","Fri","Sat"],Ee=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"];function Ce(n){
const o=n.getUTCFullYear(),C=n.getUTCMonth(),A=n.getUTCDay(),P=n.getUTCDate(),F=n.getUTCHours(),x=n.getUTCMinutes(),X=n.getUTCSeconds(),ie=P<10?`0${P}`:`${P}`,me=F<
10?`0${F}`:`${F}`,Le=x<10?`0${x}`:`${x}`,ut=X<10?`0${X}`:`${X}`;return`${Se[A]}, ${ie} ${Ee[C]} ${o} ${me}:${Le}:${ut} GMT`}const bt=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?[zZ]$/),
Xe=n=>{if(n==null)return;if(typeof n!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings");const o=bt.exec(n);if(!o)throw new TypeError(
"Invalid RFC-3339 date-time value");const[C,A,P,F,x,X,ie,me]=o,Le=ue(p(A)),ut=ee(P,"month",1,12),Et=ee(F,"day",1,31);return J(Le,ut,Et,{hours:x,minutes:X,seconds:ie,
fractionalMilliseconds:me})},gt=new RegExp(/^(\d{4})-(\d{2})-(\d{2})[tT](\d{2}):(\d{2}):(\d{2})(?:\.(\d+))?(([-+]\d{2}:\d{2})|[zZ])$/),it=n=>{if(n==null)return;
if(typeof n!="string")throw new TypeError("RFC-3339 date-times must be expressed as strings");const o=gt.exec(n);if(!o)throw new TypeError("Invalid RFC-3339 dat\
e-time value");const[C,A,P,F,x,X,ie,me,Le]=o,ut=ue(p(A)),Et=ee(P,"month",1,12),Bt=ee(F,"day",1,31),Jt=J(ut,Et,Bt,{hours:x,minutes:X,seconds:ie,fractionalMilliseconds:me});
return Le.toUpperCase()!="Z"&&Jt.setTime(Jt.getTime()-d(Le)),Jt},Nt=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (\d{2}) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (\d{4}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
u=new RegExp(/^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday), (\d{2})-(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)-(\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? GMT$/),
h=new RegExp(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) ( [1-9]|\d{2}) (\d{1,2}):(\d{2}):(\d{2})(?:\.(\d+))? (\d{4})$/),
N=n=>{if(n==null)return;if(typeof n!="string")throw new TypeError("RFC-7231 date-times must be expressed as strings");let o=Nt.exec(n);if(o){const[C,A,P,F,x,X,ie,
me]=o;return J(ue(p(F)),he(P),ee(A,"day",1,31),{hours:x,minutes:X,seconds:ie,fractionalMilliseconds:me})}if(o=u.exec(n),o){const[C,A,P,F,x,X,ie,me]=o;return oe(
J(K(F),he(P),ee(A,"day",1,31),{hours:x,minutes:X,seconds:ie,fractionalMilliseconds:me}))}if(o=h.exec(n),o){const[C,A,P,F,x,X,ie,me]=o;return J(ue(p(me)),he(A),ee(
P.trimLeft(),"day",1,31),{hours:F,minutes:x,seconds:X,fractionalMilliseconds:ie})}throw new TypeError("Invalid RFC-7231 date-time value")},R=n=>{if(n==null)return;
let o;if(typeof n=="number")o=n;else if(typeof n=="string")o=G(n);else if(typeof n=="object"&&n.tag===1)o=n.value;else throw new TypeError("Epoch timestamps mus\
t be expressed as floating point numbers or their string representation");if(Number.isNaN(o)||o===1/0||o===-1/0)throw new TypeError("Epoch timestamps must be va\
lid, non-Infinite, non-NaN numerics");return new Date(Math.round(o*1e3))},J=(n,o,C,A)=>{const P=o-1;return et(n,P,C),new Date(Date.UTC(n,P,C,ee(A.hours,"hour",0,
23),ee(A.minutes,"minute",0,59),ee(A.seconds,"seconds",0,60),ye(A.fractionalMilliseconds)))},K=n=>{const o=new Date().getUTCFullYear(),C=Math.floor(o/100)*100+ue(
p(n));return C<o?C+100:C},Y=50*365*24*60*60*1e3,oe=n=>n.getTime()-new Date().getTime()>Y?new Date(Date.UTC(n.getUTCFullYear()-100,n.getUTCMonth(),n.getUTCDate(),
n.getUTCHours(),n.getUTCMinutes(),n.getUTCSeconds(),n.getUTCMilliseconds())):n,he=n=>{const o=Ee.indexOf(n);if(o<0)throw new TypeError(`Invalid month: ${n}`);return o+
1},Ge=[31,28,31,30,31,30,31,31,30,31,30,31],et=(n,o,C)=>{let A=Ge[o];if(o===1&&re(n)&&(A=29),C>A)throw new TypeError(`Invalid day for ${Ee[o]} in ${n}: ${C}`)},
re=n=>n%4===0&&(n%100!==0||n%400===0),ee=(n,o,C,A)=>{const P=Ie(p(n));if(P<C||P>A)throw new TypeError(`${o} must be between ${C} and ${A}, inclusive`);return P},
ye=n=>n==null?0:$e("0."+n)*1e3,d=n=>{const o=n[0];let C=1;if(o=="+")C=1;else if(o=="-")C=-1;else throw new TypeError(`Offset direction, ${o}, must be "+" or "-"`);
const A=Number(n.substring(1,3)),P=Number(n.substring(4,6));return C*(A*60+P)*60*1e3},p=n=>{let o=0;for(;o<n.length-1&&n.charAt(o)==="0";)o++;return o===0?n:n.slice(
o)},m=function(o){return Object.assign(new String(o),{deserializeJSON(){return JSON.parse(String(o))},toString(){return String(o)},toJSON(){return String(o)}})};
m.from=n=>n&&typeof n=="object"&&(n instanceof m||"deserializeJSON"in n)?n:typeof n=="string"||Object.getPrototypeOf(n)===String.prototype?m(String(n)):m(JSON.stringify(
n)),m.fromObject=m.from;function w(n){return(n.includes(",")||n.includes('"'))&&(n=`"${n.replace(/\\/g,"\\\\").replace(/"/g,'\\"')}"`),n}const B="(?:Mon|Tue|Wed\
|Thu|Fri|Sat|Sun)(?:[ne|u?r]?s?day)?",U="(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)",v="(\\d?\\d):(\\d{2}):(\\d{2})(?:\\.(\\d+))?",Q="(\\d?\\d)",fe="(\\d{\
4})",ve=new RegExp(/^(\d{4})-(\d\d)-(\d\d)[tT](\d\d):(\d\d):(\d\d)(\.(\d+))?(([-+]\d\d:\d\d)|[zZ])$/),St=/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), (?:0[1-9]|[12]\d|3[01]) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) [1-9]\d{3} (?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d GMT$/,
Lt=new RegExp(`^${B}, ${Q} ${U} ${fe} ${v} GMT$`),$t=new RegExp(`^${B}, ${Q}-${U}-(\\d\\d) ${v} GMT$`),Pt=new RegExp(`^${B} ${U} ( [1-9]|\\d\\d) ${v} ${fe}$`),zt=[
"Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Vt=n=>{if(n==null)return;let o=NaN;if(typeof n=="number")o=n;else if(typeof n=="string"){
if(!/^-?\d*\.?\d+$/.test(n))throw new TypeError("parseEpochTimestamp - numeric string invalid.");o=Number.parseFloat(n)}else typeof n=="object"&&n.tag===1&&(o=n.
value);if(isNaN(o)||Math.abs(o)===1/0)throw new TypeError("Epoch timestamps must be valid finite numbers.");return new Date(Math.round(o*1e3))},Ft=n=>{if(n==null)
return;if(typeof n!="string")throw new TypeError("RFC3339 timestamps must be strings");const o=ve.exec(n);if(!o)throw new TypeError(`Invalid RFC3339 timestamp f\
ormat ${n}`);const[,C,A,P,F,x,X,,ie,me]=o;Ot(A,1,12),Ot(P,1,31),Ot(F,0,23),Ot(x,0,59),Ot(X,0,60);const Le=new Date(Date.UTC(Number(C),Number(A)-1,Number(P),Number(
F),Number(x),Number(X),Number(ie)?Math.round(parseFloat(`0.${ie}`)*1e3):0));if(Le.setUTCFullYear(Number(C)),me.toUpperCase()!="Z"){const[,ut,Et,Bt]=/([+-])(\d\d):(\d\d)/.
exec(me)||[void 0,"+",0,0],Jt=ut==="-"?1:-1;Le.setTime(Le.getTime()+Jt*(Number(Et)*60*60*1e3+Number(Bt)*60*1e3))}return Le},Dt=n=>{if(n==null)return;if(typeof n!=
"string")throw new TypeError("RFC7231 timestamps must be strings.");if(St.test(n))return new Date(n);let o,C,A,P,F,x,X,ie;if((ie=Lt.exec(n))?[,o,C,A,P,F,x,X]=ie:
(ie=$t.exec(n))?([,o,C,A,P,F,x,X]=ie,A=(Number(A)+1900).toString()):(ie=Pt.exec(n))&&([,C,o,P,F,x,X,A]=ie),A&&x){const me=Date.UTC(Number(A),zt.indexOf(C),Number(
o),Number(P),Number(F),Number(x),X?Math.round(parseFloat(`0.${X}`)*1e3):0);Ot(o,1,31),Ot(P,0,23),Ot(F,0,59),Ot(x,0,60);const Le=new Date(me);return Le.setUTCFullYear(
Number(A)),Le}throw new TypeError(`Invalid RFC7231 date-time value ${n}.`)};function Ot(n,o,C){const A=Number(n);if(A<o||A>C)throw new Error(`Value ${A} out of \
range [${o}, ${C}]`)}function Ht(n,o,C){if(C<=0||!Number.isInteger(C))throw new Error("Invalid number of delimiters ("+C+") for splitEvery.");const A=n.split(o);
if(C===1)return A;const P=[];let F="";for(let x=0;x<A.length;x++)F===""?F=A[x]:F+=o+A[x],(x+1)%C===0&&(P.push(F),F="");return F!==""&&P.push(F),P}const Qt=n=>{const o=n.
length,C=[];let A=!1,P=!1,F=0;for(let x=0;x<o;++x){const X=n[x];switch(X){case'"':P||(A=!A);break;case",":A||(C.push(n.slice(F,x)),F=x+1);break}P=X==="\\"&&!P}return C.
push(n.slice(F)),C.map(x=>{x=x.trim();const X=x.length;return X<2?x:x[0]==='"'&&x[X-1]==='"'?(x=x.slice(1,X-1),x.replace(/\\(["\\])/g,"$1")):x.replace(/\\"/g,'"')})},
Xt=/^-?((0|[1-9]\d*)(\.\d+)?|\.\d+)([eE][+-]?\d+)?$/;class b{string;type;constructor(o,C){if(this.string=o,this.type=C,!Xt.test(o))throw new Error(`@smithy/core\
/serde - NumericValue string must conform to the Smithy bigDecimal format. Received: "${o}"`)}toString(){return this.string}static[Symbol.hasInstance](o){if(!o||
typeof o!="object")return!1;const C=o;return b.prototype.isPrototypeOf(o)||C.type==="bigDecimal"&&Xt.test(C.string)}}function O(n){return new b(String(n),"bigDe\
cimal")}const _={},q={};for(let n=0;n<256;n++){let o=n.toString(16).toLowerCase();o.length===1&&(o=`0${o}`),_[n]=o,q[o]=n}function ae(n){if(n.length%2!==0)throw new Error(
"Hex encoded strings must have an even number length");const o=new Uint8Array(n.length/2);for(let C=0;C<n.length;C+=2){const A=n.slice(C,C+2).toLowerCase();if(A in
q)o[C/2]=q[A];else throw new Error(`Cannot decode unrecognized sequence ${A} as hexadecimal`)}return o}function we(n){let o="";for(let C=0;C<n.byteLength;C++)o+=
_[n[C]];return o}const ot=n=>{if(!n)return 0;if(typeof n=="string")return Buffer.byteLength(n);if(typeof n.byteLength=="number")return n.byteLength;if(typeof n.
size=="number")return n.size;if(typeof n.start=="number"&&typeof n.end=="number")return n.end+1-n.start;if(n instanceof Re){if(n.path!=null)return Pe(n.path).size;
if(typeof n.fd=="number")return xe(n.fd).size}throw new Error(`Body Length computation failed for ${n}`)},je=n=>n instanceof Uint8Array?n:typeof n=="string"?Ke(
n):ArrayBuffer.isView(n)?new Uint8Array(n.buffer,n.byteOffset,n.byteLength/Uint8Array.BYTES_PER_ELEMENT):new Uint8Array(n);function yt(n,o){if(o===void 0){o=0;for(const P of n)
o+=P.byteLength}const C=new Uint8Array(o);let A=0;for(const P of n)C.set(P,A),A+=P.byteLength;return C}const _t=(n,o)=>(C,A)=>async P=>{const{response:F}=await C(
P);try{const x=await o(F,n);return{response:F,output:x}}catch(x){if(Object.defineProperty(x,"$response",{value:F,enumerable:!1,writable:!1,configurable:!1}),!("\
$metadata"in x)){const X="Deserialization error: to see the raw response, inspect the hidden field {error}.$response on this object.";try{x.message+=`
  `+X}catch{!A.logger||A.logger?.constructor?.name==="NoOpLogger"?console.warn(X):A.logger?.warn?.(X)}typeof x.$responseBodyText<"u"&&x.$response&&(x.$response.
body=x.$responseBodyText);try{if(Fe.isInstance(F)){const{headers:ie={}}=F,me=Object.entries(ie);x.$metadata={httpStatusCode:F.statusCode,requestId:Ut(/^x-[\w-]+-request-?id$/,
me),extendedRequestId:Ut(/^x-[\w-]+-id-2$/,me),cfId:Ut(/^x-[\w-]+-cf-id$/,me)}}}catch{}}throw x}},Ut=(n,o)=>(o.find(([C])=>C.match(n))||[void 0,void 0])[1],Wt=(n,o)=>(C,A)=>async P=>{
const F=n,x=A.endpointV2?async()=>Be(A.endpointV2):F.endpoint;if(!x)throw new Error("No valid endpoint provider available.");const X=await o(P.input,{...n,endpoint:x});
return C({...P,request:X})},Kt={name:"deserializerMiddleware",step:"deserialize",tags:["DESERIALIZER"],override:!0},I={name:"serializerMiddleware",step:"seriali\
ze",tags:["SERIALIZER"],override:!0};function t(n,o,C){return{applyToStack:A=>{A.add(_t(n,C),Kt),A.add(Wt(n,o),I)}}}class e{algorithmIdentifier;secret;hash;constructor(o,C){
this.algorithmIdentifier=o,this.secret=C,this.reset()}update(o,C){this.hash.update(je(s(o,C)))}digest(){return Promise.resolve(this.hash.digest())}reset(){this.
hash=this.secret?Je(this.algorithmIdentifier,s(this.secret)):He(this.algorithmIdentifier)}}function s(n,o){return Buffer.isBuffer(n)?n:typeof n=="string"?H(n,o):
ArrayBuffer.isView(n)?te(n.buffer,n.byteOffset,n.byteLength):te(n)}let r=class extends ke{expectedChecksum;checksumSourceLocation;checksum;source;base64Encoder;constructor({
expectedChecksum:o,checksum:C,source:A,checksumSourceLocation:P,base64Encoder:F}){if(super(),typeof A.pipe!="function")throw new Error(`@smithy/util-stream: uns\
upported source type ${A?.constructor?.name??A} in ChecksumStream.`);this.source=A,this.base64Encoder=F??at,this.expectedChecksum=o,this.checksum=C,this.checksumSourceLocation=
P,this.source.on("data",this.onSourceData),this.source.on("end",this.onSourceEnd),this.source.on("error",this.onSourceError),this.source.on("close",this.onSourceClose),
this.source.pause()}onSourceData=o=>{if(!this.destroyed){try{this.checksum.update(o)}catch(C){this.destroy(C);return}this.push(o)||this.source.pause()}};onSourceEnd=async()=>{
if(!this.destroyed){try{const o=await this.checksum.digest(),C=this.base64Encoder(o);if(this.expectedChecksum!==C){this.destroy(new Error(`Checksum mismatch: ex\
pected "${this.expectedChecksum}" but received "${C}" in response header "${this.checksumSourceLocation}".`));return}}catch(o){this.destroy(o);return}this.push(
null)}};onSourceError=o=>{this.destroy(o)};onSourceClose=()=>{!this.destroyed&&!this.source.readableEnded&&this.destroy(new Error("Connection lost or stream clo\
sed before all data was received."))};_read(o){this.source.resume()}_destroy(o,C){this.source?.removeListener("data",this.onSourceData),this.source?.removeListener(
"end",this.onSourceEnd),this.source?.removeListener("error",this.onSourceError),this.source?.removeListener("close",this.onSourceClose),this.source?.destroy(),C(
o)}};const f=n=>typeof ReadableStream=="function"&&(n?.constructor?.name===ReadableStream.name||n instanceof ReadableStream),c=n=>typeof Blob=="function"&&(n?.constructor?.
name===Blob.name||n instanceof Blob),y=n=>new TextEncoder().encode(n),E="ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";Object.entries(E).reduce(
(n,[o,C])=>(n[C]=Number(o),n),{});const L=E.split(""),j=6,V=8,de=63;function Oe(n){let o;typeof n=="string"?o=y(n):o=n;const C=typeof o=="object"&&typeof o.length==
"number",A=typeof o=="object"&&typeof o.byteOffset=="number"&&typeof o.byteLength=="number";if(!C&&!A)throw new Error("@smithy/util-base64: toBase64 encoder fun\
ction only accepts string | Uint8Array.");let P="";for(let F=0;F<o.length;F+=3){let x=0,X=0;for(let me=F,Le=Math.min(F+3,o.length);me<Le;me++)x|=o[me]<<(Le-me-1)*
V,X+=V;const ie=Math.ceil(X/j);x<<=ie*j-X;for(let me=1;me<=ie;me++){const Le=(ie-me)*j;P+=L[(x&de<<Le)>>Le]}P+="==".slice(0,4-ie)}return P}const ze=typeof ReadableStream==
"function"?ReadableStream:function(){};class ht extends ze{}const tt=({expectedChecksum:n,checksum:o,source:C,checksumSourceLocation:A,base64Encoder:P})=>{if(!f(
C))throw new Error(`@smithy/util-stream: unsupported source type ${C?.constructor?.name??C} in ChecksumStream.`);const F=P??Oe;if(typeof TransformStream!="funct\
ion")throw new Error("@smithy/util-stream: unable to instantiate ChecksumStream because API unavailable: ReadableStream/TransformStream.");const x=new TransformStream(
{start(){},async transform(ie,me){o.update(ie),me.enqueue(ie)},async flush(ie){const me=await o.digest(),Le=F(me);if(n!==Le){const ut=new Error(`Checksum mismat\
ch: expected "${n}" but received "${Le}" in response header "${A}".`);ie.error(ut)}else ie.terminate()}});C.pipeThrough(x);const X=x.readable;return Object.setPrototypeOf(
X,ht.prototype),X};function At(n){return typeof ReadableStream=="function"&&f(n.source)?tt(n):new r(n)}class ct{allocByteArray;byteLength=0;byteArrays=[];constructor(o){
this.allocByteArray=o}push(o){this.byteArrays.push(o),this.byteLength+=o.byteLength}flush(){if(this.byteArrays.length===1){const A=this.byteArrays[0];return this.
reset(),A}const o=this.allocByteArray(this.byteLength);let C=0;for(let A=0;A<this.byteArrays.length;++A){const P=this.byteArrays[A];o.set(P,C),C+=P.byteLength}return this.
reset(),o}reset(){this.byteArrays=[],this.byteLength=0}}function wt(n,o,C){const A=n.getReader();let P=!1,F=0;const x=["",new ct(me=>new Uint8Array(me))];let X=-1;
const ie=async me=>{const{value:Le,done:ut}=await A.read(),Et=Le;if(ut){if(X!==-1){const Bt=mt(x,X);Rt(Bt)>0&&me.enqueue(Bt)}me.close()}else{const Bt=Gt(Et,!1);
if(X!==Bt&&(X>=0&&me.enqueue(mt(x,X)),X=Bt),X===-1){me.enqueue(Et);return}const Jt=Rt(Et);F+=Jt;const Sn=Rt(x[X]);if(Jt>=o&&Sn===0)me.enqueue(Et);else{const wn=ft(
x,X,Et);!P&&F>o*2&&(P=!0,C?.warn(`@smithy/util-stream - stream chunk size ${Jt} is below threshold of ${o}, automatically buffering.`)),wn>=o?me.enqueue(mt(x,X)):
await ie(me)}}};return new ReadableStream({pull:ie})}function ft(n,o,C){switch(o){case 0:return n[0]+=C,Rt(n[0]);case 1:case 2:return n[o].push(C),Rt(n[o])}}function mt(n,o){
switch(o){case 0:const C=n[0];return n[0]="",C;case 1:case 2:return n[o].flush()}throw new Error(`@smithy/util-stream - invalid index ${o} given to flush()`)}function Rt(n){
return n?.byteLength??n?.length??0}function Gt(n,o=!0){return o&&typeof Buffer<"u"&&n instanceof Buffer?2:n instanceof Uint8Array?1:typeof n=="string"?0:-1}function Zt(n,o,C){
if(f(n))return wt(n,o,C);const A=new ke({read(){}});let P=!1,F=0;const x=["",new ct(ie=>new Uint8Array(ie)),new ct(ie=>Buffer.from(new Uint8Array(ie)))];let X=-1;
return n.on("data",ie=>{const me=Gt(ie,!0);if(X!==me&&(X>=0&&A.push(mt(x,X)),X=me),X===-1){A.push(ie);return}const Le=Rt(ie);F+=Le;const ut=Rt(x[X]);if(Le>=o&&ut===
0)A.push(ie);else{const Et=ft(x,X,ie);!P&&F>o*2&&(P=!0,C?.warn(`@smithy/util-stream - stream chunk size ${Le} is below threshold of ${o}, automatically bufferin\
g.`)),Et>=o&&A.push(mt(x,X))}}),n.on("end",()=>{if(X!==-1){const ie=mt(x,X);Rt(ie)>0&&A.push(ie)}A.push(null)}),A}const Yt=(n,o)=>{const{base64Encoder:C,bodyLengthChecker:A,
checksumAlgorithmFn:P,checksumLocationName:F,streamHasher:x}=o,X=C!==void 0&&A!==void 0&&P!==void 0&&F!==void 0&&x!==void 0,ie=X?x(P,n):void 0;Promise.resolve(ie).
catch(()=>{});const me=n.getReader();return new ReadableStream({async pull(Le){const{value:ut,done:Et}=await me.read();if(Et){if(Le.enqueue(`0\r
`),X){const Bt=C(await ie);Le.enqueue(`${F}:${Bt}\r
`),Le.enqueue(`\r
`)}Le.close()}else Le.enqueue(`${(A(ut)||0).toString(16)}\r
${ut}\r
`)}})};function qt(n,o){const C=n,A=n;if(f(A))return Yt(A,o);const{base64Encoder:P,bodyLengthChecker:F,checksumAlgorithmFn:x,checksumLocationName:X,streamHasher:ie}=o,
me=P!==void 0&&x!==void 0&&X!==void 0&&ie!==void 0,Le=me?ie(x,C):void 0;Promise.resolve(Le).catch(()=>{});const ut=new ke({read(){C.resume()}});return C.on("dat\
a",Et=>{const Bt=F(Et)||0;Bt!==0&&(ut.push(`${Bt.toString(16)}\r
`),ut.push(Et),ut.push(`\r
`)||C.pause())}),C.on("error",Et=>{ut.destroy(Et)}),C.pause(),C.on("end",async()=>{try{if(ut.push(`0\r
`),me){const Et=P(await Le);ut.push(`${X}:${Et}\r
`),ut.push(`\r
`)}ut.push(null)}catch(Et){ut.destroy(Et)}}),ut}async function kt(n,o){let C=0;const A=[],P=n.getReader();let F=!1;for(;!F;){const{done:ie,value:me}=await P.read();
if(me&&(A.push(me),C+=me?.byteLength??0),C>=o)break;F=ie}P.releaseLock();const x=new Uint8Array(Math.min(o,C));let X=0;for(const ie of A){if(ie.byteLength>x.byteLength-
X){x.set(ie.subarray(0,x.byteLength-X),X);break}else x.set(ie,X);X+=ie.length}return x}const en=(n,o)=>f(n)?kt(n,o):new Promise((C,A)=>{const P=new vt;P.limit=o,
n.pipe(P),n.on("error",F=>{P.end(),A(F)}),P.on("error",A),P.on("finish",function(){const F=yt(this.buffers);C(F)})});let vt=class extends rt{buffers=[];limit=1/0;bytesBuffered=0;_write(o,C,A){
if(this.buffers.push(o),this.bytesBuffered+=o.byteLength??0,this.bytesBuffered>=this.limit){const P=this.bytesBuffered-this.limit,F=this.buffers[this.buffers.length-
1];this.buffers[this.buffers.length-1]=F.subarray(0,F.byteLength-P),this.emit("finish")}A()}};const xt=n=>{if(typeof n=="string")return n;if(typeof n!="object"||
typeof n.byteOffset!="number"||typeof n.byteLength!="number")throw new Error("@smithy/util-utf8: toUtf8 encoder function only accepts string | Uint8Array.");return new TextDecoder(
"utf-8").decode(n)},tn=async n=>c(n)?rn(n):sn(n);async function rn(n){return n.arrayBuffer().then(o=>new Uint8Array(o))}async function sn(n){const o=[],C=n.getReader();
let A=0;for(;;){const{done:P,value:F}=await C.read();if(F&&(o.push(F),A+=F.length),P)break}return yt(o,A)}const on="The stream has already been transformed.",dn=n=>{
if(!an(n)&&!f(n)){const P=n?.__proto__?.constructor?.name||n;throw new Error(`Unexpected stream implementation, expect Blob or ReadableStream, got ${P}`)}let o=!1;
const C=async()=>{if(o)throw new Error(on);return o=!0,await tn(n)},A=P=>{if(typeof P.stream!="function")throw new Error(`Cannot transform payload Blob to web s\
tream. Please make sure the Blob.stream() is polyfilled.
If you are using React Native, this API is not yet supported, see: https://react-native.canny.io/feature-requests/p/fetch-streaming-body`);return P.stream()};return Object.
assign(n,{transformToByteArray:C,transformToString:async P=>{const F=await C();if(P==="base64")return Oe(F);if(P==="hex")return we(F);if(P===void 0||P==="utf8"||
P==="utf-8")return xt(F);if(typeof TextDecoder=="function")return new TextDecoder(P).decode(F);throw new Error("TextDecoder is not available, please make sure p\
olyfill is provided.")},transformToWebStream:()=>{if(o)throw new Error(on);if(o=!0,an(n))return A(n);if(f(n))return n;throw new Error(`Cannot transform payload \
to web stream, got ${n}`)}})},an=n=>typeof Blob=="function"&&n instanceof Blob,cn=n=>c(n)?rn(n):f(n)?sn(n):new Promise((o,C)=>{const A=new ln,P=n;P.pipe(A),P.on(
"error",F=>{A.end(),C(F)}),A.on("error",C),A.on("finish",function(){const F=yt(this.bufferedBytes);o(F)})});class ln extends rt{bufferedBytes=[];_write(o,C,A){this.
bufferedBytes.push(o),A()}}const fn="The stream has already been transformed.",hn=n=>{if(!(n instanceof ke))try{return dn(n)}catch{const P=n?.__proto__?.constructor?.
name||n;throw new Error(`Unexpected stream implementation, expect Stream.Readable instance, got ${P}`)}let o=!1;const C=async()=>{if(o)throw new Error(fn);return o=
!0,await cn(n)};return Object.assign(n,{transformToByteArray:C,transformToString:async A=>{const P=await C();return A===void 0||Buffer.isEncoding(A)?te(P.buffer,
P.byteOffset,P.byteLength).toString(A):new TextDecoder(A).decode(P)},transformToWebStream:()=>{if(o)throw new Error(fn);if(n.readableFlowing!==null)throw new Error(
"The stream has been consumed by other callbacks.");if(typeof ke.toWeb!="function")throw new Error("Readable.toWeb() is not supported. Please ensure a polyfill \
is available.");return o=!0,ke.toWeb(n)}})};async function mn(n){return typeof n.stream=="function"&&(n=n.stream()),n.tee()}async function gn(n){if(f(n)||c(n))return mn(
n);const o=new Z,C=new Z;return n.pipe(o),n.pipe(C),[o,C]}function yn(n){Object.defineProperty(n,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}
class pn extends Tt(dt,Ke,at,ce){}const un=Ne(Ue),bn=un;i.ChecksumStream=r,i.Hash=e,i.LazyJsonString=m,i.NumericValue=b,i.Uint8ArrayBlobAdapter=pn,i._parseEpochTimestamp=
Vt,i._parseRfc3339DateTimeWithOffset=Ft,i._parseRfc7231DateTime=Dt,i.calculateBodyLength=ot,i.concatBytes=yt,i.copyDocumentWithTransform=pt,i.createBufferedReadable=
Zt,i.createChecksumStream=At,i.dateToUtcString=Ce,i.deserializerMiddleware=_t,i.deserializerMiddlewareOption=Kt,i.expectBoolean=lt,i.expectByte=Ct,i.expectFloat32=
Ae,i.expectInt=Mt,i.expectInt32=Qe,i.expectLong=st,i.expectNonNull=W,i.expectNumber=Ze,i.expectObject=S,i.expectShort=Ye,i.expectString=D,i.expectUnion=z,i.fromArrayBuffer=
te,i.fromBase64=ce,i.fromHex=ae,i.fromString=H,i.fromUtf8=Ke,i.generateIdempotencyToken=bn,i.getAwsChunkedEncodingStream=qt,i.getSerdePlugin=t,i.handleFloat=a,i.
headStream=en,i.isArrayBuffer=qe,i.isBlob=c,i.isReadableStream=f,i.limitedParseDouble=g,i.limitedParseFloat=l,i.limitedParseFloat32=T,i.logger=le,i.nv=O,i.parseBoolean=
We,i.parseEpochTimestamp=R,i.parseRfc3339DateTime=Xe,i.parseRfc3339DateTimeWithOffset=it,i.parseRfc7231DateTime=N,i.quoteHeader=w,i.sdkStreamMixin=hn,i.serializerMiddleware=
Wt,i.serializerMiddlewareOption=I,i.splitEvery=Ht,i.splitHeader=Qt,i.splitStream=gn,i.streamCollector=cn,i.strictParseByte=Ie,i.strictParseDouble=G,i.strictParseFloat=
pe,i.strictParseFloat32=$e,i.strictParseInt=k,i.strictParseInt32=ne,i.strictParseLong=$,i.strictParseShort=ue,i.toBase64=at,i.toHex=we,i.toUint8Array=je,i.toUtf8=
dt,i.v4=un,i.writeKey=yn}),4514:((jt,i,be)=>{const{SMITHY_CONTEXT_KEY:Je}=be(4566),He=te=>te[Je]||(te[Je]={});function Ue(te,H){return Object.prototype.hasOwnProperty.
call(te,H)}class nt{method;protocol;hostname;port;path;query;headers;username;password;fragment;body;constructor(H){this.method=H.method||"GET",this.hostname=H.
hostname||"localhost",this.port=H.port,this.query=H.query||{},this.headers=H.headers||{},this.body=H.body,this.protocol=H.protocol?H.protocol.slice(-1)!==":"?`${H.
protocol}:`:H.protocol:"https:",this.path=H.path?H.path.charAt(0)!=="/"?`/${H.path}`:H.path:"/",this.username=H.username,this.password=H.password,this.fragment=
H.fragment}static clone(H){const ge=new nt({...H,headers:{...H.headers}});return ge.query&&(ge.query=Fe(ge.query)),ge}static isInstance(H){if(!H)return!1;const ge=H;
return"method"in ge&&"protocol"in ge&&"hostname"in ge&&"path"in ge&&typeof ge.query=="object"&&typeof ge.headers=="object"}clone(){return nt.clone(this)}}function Fe(te){
return Object.keys(te).reduce((H,ge)=>{const ce=te[ge];return{...H,[ge]:Array.isArray(ce)?[...ce]:ce}},{})}class Re{statusCode;reason;headers;body;constructor(H){
this.statusCode=H.statusCode,this.reason=H.reason,this.headers=H.headers||{},this.body=H.body}static isInstance(H){if(!H)return!1;const ge=H;return typeof ge.statusCode==
"number"&&typeof ge.headers=="object"}}const Pe=new RegExp("^(?!.*-$)(?!-)[a-zA-Z0-9-]{1,63}$"),xe=(te,H=!1)=>{if(!H)return Pe.test(te);const ge=te.split(".");for(const ce of ge)
if(!xe(ce))return!1;return!0};function Be(te){return/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(te)}const ke=te=>{if(typeof te=="function")return te;const H=Promise.resolve(
te);return()=>H};function rt(te){const H={};if(te=te.replace(/^\?/,""),te)for(const ge of te.split("&")){let[ce,Ke=null]=ge.split("=");ce=decodeURIComponent(ce),
Ke&&(Ke=decodeURIComponent(Ke)),ce in H?Array.isArray(H[ce])?H[ce].push(Ke):H[ce]=[H[ce],Ke]:H[ce]=Ke}return H}const Z=te=>{if(typeof te=="string")return Z(new URL(
te));const{hostname:H,pathname:ge,port:ce,protocol:Ke,search:at}=te;let Tt;return at&&(Tt=rt(at)),{hostname:H,port:ce?parseInt(ce):void 0,protocol:Ke,path:ge,query:Tt}},
qe=te=>{if(typeof te=="object"){if("url"in te){const H=Z(te.url);if(te.headers){H.headers={};for(const ge in te.headers)Ue(te.headers,ge)&&(H.headers[ge.toLowerCase()]=
te.headers[ge].join(", "))}return H}return te}return Z(te)};i.HttpRequest=nt,i.HttpResponse=Re,i.getSmithyContext=He,i.hasOwn=Ue,i.isValidHostLabel=xe,i.isValidHostname=
Be,i.normalizeProvider=ke,i.parseQueryString=rt,i.parseUrl=Z,i.toEndpointV1=qe}),4566:((jt,i)=>{var be;(function(Z){Z.HEADER="header",Z.QUERY="query"})(be||(be=
{}));var Je;(function(Z){Z.HEADER="header",Z.QUERY="query"})(Je||(Je={}));var He;(function(Z){Z.HTTP="http",Z.HTTPS="https"})(He||(He={}));var Ue;(function(Z){Z.
MD5="md5",Z.CRC32="crc32",Z.CRC32C="crc32c",Z.SHA1="sha1",Z.SHA256="sha256"})(Ue||(Ue={}));const nt=Z=>{const qe=[];return Z.sha256!==void 0&&qe.push({algorithmId:()=>Ue.
SHA256,checksumConstructor:()=>Z.sha256}),Z.md5!=null&&qe.push({algorithmId:()=>Ue.MD5,checksumConstructor:()=>Z.md5}),{addChecksumAlgorithm(te){qe.push(te)},checksumAlgorithms(){
return qe}}},Fe=Z=>{const qe={};return Z.checksumAlgorithms().forEach(te=>{qe[te.algorithmId()]=te.checksumConstructor()}),qe},Re=Z=>nt(Z),Pe=Z=>Fe(Z);var xe;(function(Z){
Z[Z.HEADER=0]="HEADER",Z[Z.TRAILER=1]="TRAILER"})(xe||(xe={}));const Be="__smithy_context";var ke;(function(Z){Z.PROFILE="profile",Z.SSO_SESSION="sso-session",Z.
SERVICES="services"})(ke||(ke={}));var rt;(function(Z){Z.HTTP_0_9="http/0.9",Z.HTTP_1_0="http/1.0",Z.TDS_8_0="tds/8.0"})(rt||(rt={})),i.AlgorithmId=Ue,i.EndpointURLScheme=
He,i.FieldPosition=xe,i.HttpApiKeyAuthLocation=Je,i.HttpAuthLocation=be,i.IniSectionType=ke,i.RequestHandlerProtocol=rt,i.SMITHY_CONTEXT_KEY=Be,i.getDefaultClientConfiguration=
Re,i.resolveDefaultRuntimeConfig=Pe})};

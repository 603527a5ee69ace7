export const id=8768;export const ids=[8768];export const modules={8768:(function(e,t,r){r.d(t,{install:()=>install})
;var i=r(1455),n=r(6760),a=r(6986),s=r(8292),o=r(8168),h=r(1166),c=r(1746),f=r(255),l=r(7598),u=r(16),d=r(1202),__addDisposableResource=function(e,t,r){
if(null!=t){if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var i,n;if(r){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");i=t[Symbol.asyncDispose]}if(void 0===i){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");i=t[Symbol.dispose],r&&(n=i)}
if("function"!=typeof i)throw new TypeError("Object not disposable.");n&&(i=function(){try{n.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({
value:t,dispose:i,async:r})}else r&&e.stack.push({async:!0});return t},w=function(e){return function(t){function fail(r){
t.error=t.hasError?new e(r,t.error,"An error was suppressed during disposal."):r,t.hasError=!0}var r,i=0;return function next(){for(;r=t.stack.pop();)try{
if(!r.async&&1===i)return i=0,t.stack.push(r),Promise.resolve().then(next);if(r.dispose){var e=r.dispose.call(r.value);if(r.async)return i|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else i|=1}catch(e){fail(e)}if(1===i)return t.hasError?Promise.reject(t.error):Promise.resolve()
;if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,r){var i=new Error(r);return i.name="SuppressedError",
i.error=e,i.suppressed=t,i});const y=20480;async function download(e,t,r,n,s={}){const o={stack:[],error:void 0,hasError:!1};try{const h=(0,
d.rs)(t.origin,t.path),f=performance.now(),l=__addDisposableResource(o,await(0,i.open)(r,"wx",384),!0),w=new Transfer(l),p=function reportProgress(e,t,r,i){
let n=0;const a=setInterval(()=>{const a=Math.max(0,t.received-n)/i*1e3;n=t.received;const s=void 0===t.total?"":` of ${megabytes(t.total)}`
;r.info(`${e}: ${megabytes(t.received)}${s} MB, ${megabytes(a)} MB/s`)},i);return()=>clearInterval(a)}(e,w,n.logger,1e3*(s.progress??5));try{
await async function whileProgressing(e,{logger:t},r){let i=0;for(;;)try{return void await r(t=>(i=e.furthest,t()))}catch(r){if(!(0,
u.dg)(r)||e.furthest===i)throw r;t.info(`${(0,a.bD)(r)} Going on, as part of it came through.`)}}(w,n,e=>(0,
u.jh)(()=>e(()=>async function fetchRest({origin:e,largest:t},r,i,n,a){const s=i.received>0&&void 0!==i.validator,o=s&&i.validator?{
range:`bytes=${i.received}-`,"if-range":i.validator}:{},h=await(0,c.CZ)(e,r,o,n,a);if(await async function begin(e,t,r,i){if(206===e.status){
const n=/^bytes (\d+)-\d+\/(\d+|\*)$/.exec(e.headers["content-range"]??"");if(i&&n&&Number(n[1])===r.received)return;throw e.body.destroy(),await r.restart(),
new u.N_(`${t} answered with another part than was asked for.`,"Run the job again; if it persists, look at the proxy or the mirror.")}await r.restart()
;const n=e.headers["content-length"];void 0!==n&&/^\d+$/.test(n)&&(r.total=Number(n));const{etag:a}=e.headers
;r.validator=a&&!a.startsWith("W/")?a:e.headers["last-modified"]}(h,r,i,s),await(0,c.EW)(r,n.signal,()=>async function receive(e,t,r,{stall:i,largest:n}){
let a=performance.now(),s=r.received;(r.total??0)>n&&refuseSize(e,t,n);for await(const o of e.body){await r.add(o),r.received>n&&refuseSize(e,t,n)
;const h=performance.now();if(!(h-a<1e3*i)){if(r.received-s<y)throw e.body.destroy(),
new u.N_(`${t} sent only ${r.received-s} bytes in ${i} s.`,"Run the job again later, or use a mirror.");a=h,s=r.received}}}(h,r,i,{stall:a.stall??20,largest:t
}),()=>` after ${i.received} of ${i.total??"an unknown number of"} bytes`),
void 0!==i.total&&i.received!==i.total)throw new u.N_(`${r} ended after ${i.received} of ${i.total} bytes.`,"Run the job again; if it persists, look at the proxy or the mirror.")
}(t,h,w,n,s)),{what:`Fetching ${h}`,signal:n.signal,onRetry:e=>n.logger.info(e)})),await w.finish()}finally{p()}const g=(performance.now()-f)/1e3;return{
url:h.href,bytes:w.received,sha256:w.digest(),seconds:g}}catch(e){o.error=e,o.hasError=!0}finally{const e=w(o);e&&await e}}class Transfer{received=0;furthest=0
;total;validator;#e;#t=(0,l.createHash)("sha256");#r=[];#i=0;#n=0;#a=Promise.resolve();constructor(e){this.#e=e}async add(e){this.#t.update(e),this.#r.push(e),
this.#i+=e.length,this.received+=e.length,this.furthest=Math.max(this.furthest,this.received),this.#i>=1048576&&await this.#s()}async finish(){await this.#s(),
await this.#a}async restart(){await this.#a,await this.#e.truncate(0),this.#t=(0,l.createHash)("sha256"),this.#r=[],this.#i=0,this.#n=0,this.received=0,
this.total=void 0,this.validator=void 0}async#s(){await this.#a;const e=this.#r;this.#r=[],this.#i=0,this.#a=this.#o(e),this.#a.catch(()=>{})}async#o(e){
if(0===e.length)return;let{bytesWritten:t}=await this.#e.writev(e,this.#n);const r=e.reduce((e,t)=>e+t.length,0);this.#n+=t;const i=t<r?Buffer.concat(e):void 0
;for(let e=t;i&&e<r;e+=t)t=(await this.#e.write(i,e,r-e,this.#n)).bytesWritten,this.#n+=t}digest(){return this.#t.digest("hex")}}function refuseSize(e,t,r){
throw e.body.destroy(),
new a.yo(`${t} is larger than ${megabytes(r)} MB, far more than this file has.`,"Check the mirror, and whether a proxy answers in its place.")}
function megabytes(e){return(e/1e6).toFixed(1)}var p=r(9178),g=r(1871),m=r(3024),b=r(7075),v=r(4222);async function verifyPgp(e,t,i,n){
const s=await r.e(5382).then(r.bind(r,5382)),o=await async function parsePinnedKey(e){const t=await r.e(5382).then(r.bind(r,5382)),i=await t.readKey({
armoredKey:e.armored}),n=i.getFingerprint().toUpperCase();if(n!==e.fingerprint)throw new Error(`The pinned key has the fingerprint ${n}.`)
;const[a]=i.users,s=a?.selfCertifications[0];if(!a?.userID||!s)throw new Error(`The key ${n} has no self-signature.`)
;const o=s.signatureType??t.enums.signature.certGeneric;if(await s.verify(i.keyPacket,o,{userID:a.userID,key:i.keyPacket}),
i.revocationSignatures.length>0)throw new Error(`The key ${n} is revoked.`);return i}(i),h=await async function parseSignature(e,t){
const i=await r.e(5382).then(r.bind(r,5382)),n=Buffer.from(e).toString("latin1");let s;try{const t=n.trimStart().startsWith("-----BEGIN PGP SIGNATURE-----")
;s=[...(t?await i.readSignature({armoredSignature:n}):await i.readSignature({binarySignature:e})).packets]}catch(e){
const t=n.slice(0,60).replaceAll(/[^\x20-\x7e]+/g," ");throw new a.yo(`What is published as the signature is no PGP signature: '${t}'.`,v.Z,{cause:e})}
const o=s.find(e=>e.issuerKeyID.equals(t.getKeyID()));if(o)return o;const h=s.map(e=>e.issuerKeyID.toHex().toUpperCase()).join(", ")||"nobody"
;throw new a.yo(`The file is signed by the key ${h} and not by ${t.getKeyID().toHex().toUpperCase()}.`,v.Z)}(t,o);try{
if(h.signatureType!==s.enums.signature.binary)throw new Error("It is not a signature of a file.")
;await h.verify(o.keyPacket,s.enums.signature.binary,function streamOf(e){return{text:null,getBytes:()=>b.Readable.toWeb((0,m.createReadStream)(e,{
highWaterMark:1048576}))}}(e),n,!0)}catch(e){throw new a.yo(`The PGP signature does not match the file: ${(0,a.bD)(e)}.`,v.Z,{cause:e})}
const c=await async function expiryOf(e){const t=e.users[0]?.selfCertifications[0]?.keyExpirationTime
;return t?new Date(e.getCreationTime().getTime()+1e3*t):new Date(864e13)}(o),f=o.getKeyID().toHex().toUpperCase();if(c>n&&c>(h.created??n))return{keyId:f}
;return{keyId:f,
warning:`Our copy of the key ${f} expired on ${c.toISOString().slice(0,10)}. The signature is by that key; a newer release of this action may carry its extension.`
}}var $=r(9700);async function install(e,t,r,l,u,d){const w=e.file(t,d.platform);!function checkLibc(e,t){if("aws"!==e.name||"zip"!==t.format||!(0,
p.MN)())return
;throw new a.yo("The AWS CLI is published for glibc only, and this job runs on another C library (such as Alpine Linux).","Use an image with glibc (Debian, Ubuntu, Amazon Linux), install the distribution's aws-cli package, or set aws: none.")
}(e,w),await(0,s.I2)(u.folder);const y=await(0,i.mkdtemp)((0,n.join)(u.folder,`${e.name}-`));try{const i=await async function fetchVerified(e,t,r){
const{tool:i,version:s,file:o,source:h,work:l}=e,u=`${i.title} ${s.text}`;try{const e="path"in o.proof?await(0,
c.Sy)(h.origin,o.proof.path,t,r.transfer):void 0,s=(0,n.join)(l,(0,n.basename)(o.path)),f=await download(u,{origin:h.origin,path:o.path,largest:i.largest.file
},s,t,r.transfer),d=f.bytes/Math.max(f.seconds,.001)
;t.logger.info(`${u}: ${megabytes(f.bytes)} MB from ${f.url} in ${f.seconds.toFixed(1)} s (${megabytes(d)} MB/s).`),function checkPin({sha256:e},t){
if(!e||e===t.sha256)return
;throw new a.yo(`${t.url} has the SHA-256 ${t.sha256}, and the workflow pins ${e}.`,"Check that the pin is that of this version and platform; if it is, do not use the file.")
}(h,f);const w=await async function verify(e,t,r,i,n,s){const{url:o}=i;if("pkg-signature"===e.proof.kind)return await ofUrl(o,()=>(0,g.H_)(t,s.run))
;if("msi-signature"===e.proof.kind)return await ofUrl(o,()=>(0,g.iH)(t,n.environment,s.run));const h=r??Buffer.alloc(0)
;if("sha256"===e.proof.kind)return function checkSha256(e,t,r){const i=/^([0-9a-f]{64})(\s|$)/i.exec(e.trim())?.[1]?.toLowerCase()
;if(!i)throw new a.yo(`${t} holds no SHA-256 but '${(0,c.ak)(e)}'.`,"Check the mirror, and whether a proxy answers in its place.");if(i===r.sha256)return
;throw new a.yo(`${r.url} has the SHA-256 ${r.sha256}, and ${i} is published for it.`,"Do not use this file: report the mirror or proxy that it came from.")
}(h.toString("utf8"),`${i.url.slice(0,-e.path.length)}${e.proof.path}`,i),"published SHA-256"
;const{keyId:f,warning:l}=await ofUrl(o,()=>verifyPgp(t,h,s.awsKey,new Date(n.now())));l&&n.logger.warning(l);return`PGP signature by key ${f}`}(o,s,e,f,t,r)
;return t.logger.info(`${u}: verified by its ${w}.`),{downloaded:f,verified:h.sha256?`${w}, pinned SHA-256`:w}}catch(i){
if(i instanceof c.Hb)throw await async function missingVersion({tool:e,version:t,source:r},i,n,s){const o={platform:s.platform,origin:r.origin},h=await(0,
f.newestVersion)(e,{kind:"latest"},o,n,s.transfer).catch(()=>{}),c=403===i.status?"is not there, or may not be read":"does not exist"
;return new a.yo(`${e.title} ${t.text} ${c}: ${i.url} answers with HTTP ${i.status}.${h?` The newest is ${h.text}.`:""}`,`Use a version that exists (${e.versionsPage}); a mirror has to carry the checksum or signature as well.`,{
cause:i})}(e,i,t,r);throw i}}({tool:e,version:t,file:w,source:r,work:y},u,d),s=(0,n.join)(y,"tree"),{environment:m}=u;await(0,o.X)(e,w,(0,n.join)(y,(0,
n.basename)(w.path)),s,{...d,environment:m}),await async function tryOut(e,t,r,{environment:i,signal:s},{platform:o}){const c=(0,n.join)(r,"bin",(0,
p.IK)(e.name,o)),f=await(0,h.q)(e,c,i,s,60)
;if("problem"in f)throw new a.yo(`${e.title} ${t.text} was downloaded and verified, but does not run here: ${f.problem}.`,"Check that this machine can run it (processor, C library, a temporary folder that allows programs).")
;if(f.version.text===t.text)return
;throw new a.yo(`${e.title} ${t.text} was asked for, and the file says it is ${f.version.text}.`,"Check the mirror: it serves another version under this name.")
}(e,t,s,u,d);const{url:b,sha256:v}=i.downloaded,k={version:t.text,url:b,sha256:v,verified:i.verified};return{folder:await(0,$.l)(l,e.cacheName,s,k),record:k,
bytes:i.downloaded.bytes}}finally{await(0,i.rm)(y,{recursive:!0,force:!0})}}async function ofUrl(e,t){try{return await t()}catch(t){
if(t instanceof a.yo)throw new a.yo(`${e}: ${t.message}`,t.remedy,{cause:t});throw t}}})};
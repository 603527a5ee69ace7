export const id=5382,ids=[5382],modules={5382:((hy,gs,_e)=>{var me;_e.r(gs),_e.d(gs,{AEADEncryptedDataPacket:()=>$c,CleartextMessage:()=>Ft,CompressedDataPacket:()=>xn,
GrammarError:()=>bt,LiteralDataPacket:()=>Jt,MarkerPacket:()=>hh,Message:()=>Le,OnePassSignaturePacket:()=>rt,PacketList:()=>ee,PaddingPacket:()=>yh,PrivateKey:()=>Hr,
PublicKey:()=>f0,PublicKeyEncryptedSessionKeyPacket:()=>yn,PublicKeyPacket:()=>gt,PublicSubkeyPacket:()=>Wn,SecretKeyPacket:()=>c0,SecretSubkeyPacket:()=>Ki,Signature:()=>xr,
SignaturePacket:()=>ve,Subkey:()=>Or,SymEncryptedIntegrityProtectedDataPacket:()=>Lr,SymEncryptedSessionKeyPacket:()=>Rr,SymmetricallyEncryptedDataPacket:()=>to,
TrustPacket:()=>xh,UnparseablePacket:()=>va,UserAttributePacket:()=>s0,UserIDPacket:()=>Jn,armor:()=>Ur,config:()=>O,createCleartextMessage:()=>Nh,createMessage:()=>Qh,
decrypt:()=>Vh,decryptKey:()=>_h,decryptSessionKeys:()=>Jh,encrypt:()=>jh,encryptKey:()=>Gh,encryptSessionKey:()=>Wh,enums:()=>u,generateKey:()=>Oh,generateSessionKey:()=>Zh,
readCleartextMessage:()=>Lh,readKey:()=>Bh,readKeys:()=>Ch,readMessage:()=>Th,readPrivateKey:()=>Ih,readPrivateKeys:()=>Kh,readSignature:()=>gh,reformatKey:()=>Hh,
revokeKey:()=>zh,sign:()=>Yh,unarmor:()=>kt,verify:()=>qh});var ps=_e(3339),nt=_e(7598);const Nt=typeof window<"u"?window:typeof global<"u"?global:typeof self<"\
u"?self:{};function yu(r,e){return e.forEach(function(n){n&&typeof n!="string"&&!Array.isArray(n)&&Object.keys(n).forEach(function(t){if(t!=="default"&&!(t in r)){
var a=Object.getOwnPropertyDescriptor(n,t);Object.defineProperty(r,t,a.get?a:{enumerable:!0,get:function(){return n[t]}})}})}),Object.freeze(r)}const $r=Symbol(
"doneWritingPromise"),ws=Symbol("doneWritingResolve"),As=Symbol("doneWritingReject"),Kn=Symbol("readingIndex");class at extends Array{constructor(){super(),Object.
setPrototypeOf(this,at.prototype),this[$r]=new Promise((e,n)=>{this[ws]=e,this[As]=n}),this[$r].catch(()=>{})}}at.prototype.getReader=function(){return this[Kn]===
void 0&&(this[Kn]=0),{read:async()=>(await this[$r],this[Kn]===this.length?{value:void 0,done:!0}:{value:this[this[Kn]++],done:!1})}},at.prototype.readToEnd=async function(r){
await this[$r];const e=r(this.slice(this[Kn]));return this.length=0,e},at.prototype.clone=function(){const r=new at;return r[$r]=this[$r].then(()=>{r.push(...this)}),
r};function le(r){return r&&r.getReader&&Array.isArray(r)}function Pn(r){if(!le(r)){const e=r.getWriter(),n=e.releaseLock;return e.releaseLock=()=>{e.closed.catch(
function(){}),n.call(e)},e}this.stream=r}Pn.prototype.write=async function(r){this.stream.push(r)},Pn.prototype.close=async function(){this.stream[ws]()},Pn.prototype.
abort=async function(r){return this.stream[As](r),r},Pn.prototype.releaseLock=function(){},typeof Nt.process=="object"&&Nt.process.versions;function Ee(r){if(le(
r))return"array";if(Nt.ReadableStream&&Nt.ReadableStream.prototype.isPrototypeOf(r))return"web";if(r&&!(Nt.ReadableStream&&r instanceof Nt.ReadableStream)&&typeof r.
_read=="function"&&typeof r._readableState=="object")throw new Error("Native Node streams are no longer supported: please manually convert the stream to a WebSt\
ream, using e.g. `stream.Readable.toWeb`");return r&&r.getReader?"web-like":!1}function ya(r){return Uint8Array.prototype.isPrototypeOf(r)}function ms(r){if(r.length===
1)return r[0];let e=0;for(let a=0;a<r.length;a++){if(!ya(r[a]))throw new Error("concatUint8Array: Data must be in the form of a Uint8Array");e+=r[a].length}const n=new Uint8Array(
e);let t=0;return r.forEach(function(a){n.set(a,t),t+=a.length}),n}const Es=new WeakSet,fe=Symbol("externalBuffer");function Et(r){if(this.stream=r,r[fe]&&(this[fe]=
r[fe].slice()),le(r)){const t=r.getReader();this._read=t.read.bind(t),this._releaseLock=()=>{},this._cancel=()=>{};return}if(Ee(r)){const t=r.getReader();this._read=
t.read.bind(t),this._releaseLock=()=>{t.closed.catch(function(){}),t.releaseLock()},this._cancel=t.cancel.bind(t);return}let n=!1;this._read=async()=>n||Es.has(
r)?{value:void 0,done:!0}:(n=!0,{value:r,done:!1}),this._releaseLock=()=>{if(n)try{Es.add(r)}catch{}}}Et.prototype.read=async function(){return this[fe]&&this[fe].
length?{done:!1,value:this[fe].shift()}:this._read()},Et.prototype.releaseLock=function(){this[fe]&&(this.stream[fe]=this[fe]),this._releaseLock()},Et.prototype.
cancel=function(r){return this._cancel(r)},Et.prototype.readLine=async function(){let r=[],e;for(;!e;){let{done:n,value:t}=await this.read();if(t+="",n)return r.
length?Qe(r):void 0;const a=t.indexOf(`
`)+1;a&&(e=Qe(r.concat(t.substr(0,a))),r=[]),a!==t.length&&r.push(t.substr(a))}return this.unshift(...r),e},Et.prototype.readByte=async function(){const{done:r,
value:e}=await this.read();if(r)return;const n=e[0];return this.unshift(Fe(e,1)),n},Et.prototype.readBytes=async function(r){const e=[];let n=0;for(;;){const{done:t,
value:a}=await this.read();if(t)return e.length?Qe(e):void 0;if(e.push(a),n+=a.length,n>=r){const i=Qe(e);return this.unshift(Fe(i,r)),Fe(i,0,r)}}},Et.prototype.
peekBytes=async function(r){const e=await this.readBytes(r);return this.unshift(e),e},Et.prototype.unshift=function(...r){if(this[fe]||(this[fe]=[]),r.length===
1&&ya(r[0])&&this[fe].length&&r[0].length&&this[fe][0].byteOffset>=r[0].length){this[fe][0]=new Uint8Array(this[fe][0].buffer,this[fe][0].byteOffset-r[0].length,
this[fe][0].byteLength+r[0].length);return}this[fe].unshift(...r.filter(e=>e&&e.length))},Et.prototype.readToEnd=async function(r=Qe){const e=[];for(;;){const{done:n,
value:t}=await this.read();if(n)break;e.push(t)}return r(e)};function Dn(r){return Ee(r)?r:new ReadableStream({start(e){e.enqueue(r),e.close()}})}function ks(r){
const e=Ee(r);if(e){if(e!=="array")throw new Error("Can't convert Stream to ArrayStream here, call `readToEnd` first");return r}const n=new at;return(async()=>{
const t=et(n);await t.write(r),await t.close()})(),n}function Qe(r){return r.some(e=>Ee(e)&&!le(e))?bu(r):r.some(e=>le(e))?gu(r):typeof r[0]=="string"?r.join(""):
ms(r)}function bu(r){const e=r.map(Dn),n=vs(async function(i){await Promise.all(a.map(s=>F0(s,i)))});let t=Promise.resolve();const a=e.map((i,s)=>Ot(i,(c,o)=>(t=
t.then(()=>Cr(c,n.writable,{preventClose:s!==e.length-1})),t)));return n.readable}function gu(r){const e=new at;let n=Promise.resolve();return r.forEach((t,a)=>(n=
n.then(()=>Cr(t,e,{preventClose:a!==r.length-1})),n)),e}async function Cr(r,e,{preventClose:n=!1,preventAbort:t=!1,preventCancel:a=!1}={}){if(Ee(r)&&!le(r)&&!le(
e)){r=Dn(r);try{if(r[fe]){const c=et(e);for(let o=0;o<r[fe].length;o++)await c.ready,await c.write(r[fe][o]);c.releaseLock()}await r.pipeTo(e,{preventClose:n,preventAbort:t,
preventCancel:a})}catch{}return}Ee(r)||(r=ks(r));const i=ht(r),s=et(e);try{for(;;){await s.ready;const{done:c,value:o}=await i.read();if(c){n||await s.close();break}
await s.write(o)}}catch(c){t||await s.abort(c)}finally{i.releaseLock(),s.releaseLock()}}function vs(r){let e=!1,n=!1,t,a,i;return{readable:new ReadableStream({start(s){
i=s},pull(){t?t():e=!0},async cancel(s){n=!0,r&&await r(s),a&&a(s)}},{highWaterMark:0}),writable:new WritableStream({write:async function(s){if(n)throw new Error(
"Stream is cancelled");i.enqueue(s),e?e=!1:(await new Promise((c,o)=>{t=c,a=o}),t=null,a=null)},close:i.close.bind(i),abort:i.error.bind(i)})}}function ke(r,e=()=>{},n=()=>{},t={
highWaterMark:0}){if(Ee(r))return Ss(r,e,n,t);const a=e(r),i=n();return a!==void 0&&i!==void 0?Qe([a,i]):a!==void 0?a:i}async function U0(r,e=async()=>{},n=async()=>{},t={
highWaterMark:1}){if(Ee(r))return Ss(r,e,n,t);const a=await e(r),i=await n();return a!==void 0&&i!==void 0?Qe([a,i]):a!==void 0?a:i}function Ss(r,e,n,t){if(le(r)){
const a=new at;return(async()=>{const i=et(a);try{const s=await ge(r),c=await e(s),o=await n();let f;c!==void 0&&o!==void 0?f=Qe([c,o]):f=c!==void 0?c:o,await i.
write(f),await i.close()}catch(s){await i.abort(s)}})(),a}if(Ee(r)){let a,i=!1;return new ReadableStream({start(){a=r.getReader()},async pull(s){if(i){s.close(),
r.releaseLock();return}try{for(;;){const{value:c,done:o}=await a.read();i=o;const f=await(o?n:e)(c);if(f!==void 0){s.enqueue(f);return}if(o){s.close(),r.releaseLock();
return}}}catch(c){s.error(c)}},async cancel(s){await a.cancel(s)}},t)}throw new Error("Unreachable")}function Ot(r,e){if(Ee(r)&&!le(r)){let t;const a=new TransformStream(
{start(c){t=c}}),i=Cr(r,a.writable),s=vs(async function(c){t.error(c),await i,await new Promise(o=>setTimeout(o))});return e(a.readable,s.writable),s.readable}r=
ks(r);const n=new at;return e(r,n),n}function ba(r,e){let n;const t=Ot(r,(a,i)=>{const s=ht(a);s.remainder=()=>(s.releaseLock(),Cr(a,i),t),n=e(s)});return n}function pu(r){
if(le(r))throw new Error("ArrayStream cannot be tee()d, use clone() instead");if(Ee(r)){const e=Dn(r).tee();return e[0][fe]=e[1][fe]=r[fe],e}return[Fe(r),Fe(r)]}
function Kr(r){if(le(r))return r.clone();if(Ee(r)){const e=pu(r);return Bs(r,e[0]),e[1]}return Fe(r)}function Un(r){return le(r)?Kr(r):Ee(r)?new ReadableStream(
{start(e){const n=Ot(r,async(t,a)=>{const i=ht(t),s=et(a);try{for(;;){await s.ready;const{done:c,value:o}=await i.read();if(c){try{e.close()}catch{}await s.close();
return}try{e.enqueue(o)}catch{}await s.write(o)}}catch(c){e.error(c),await s.abort(c)}});Bs(r,n)}}):Fe(r)}function Bs(r,e){Object.entries(Object.getOwnPropertyDescriptors(
r.constructor.prototype)).forEach(([n,t])=>{n!=="constructor"&&(t.value?t.value=t.value.bind(e):t.get=t.get.bind(e),Object.defineProperty(r,n,t))})}function Fe(r,e=0,n=1/0){
if(le(r))throw new Error("Not implemented");if(Ee(r)){if(e>=0&&n>=0){let t,a=0;return new ReadableStream({start(){t=r.getReader()},async pull(i){try{for(;;)if(a<
n){const{value:s,done:c}=await t.read();if(c){i.close(),r.releaseLock();return}let o;if(a+s.length>=e&&(o=Fe(s,Math.max(e-a,0),n-a)),a+=s.length,o){i.enqueue(o);
return}}else{i.close(),r.releaseLock();return}}catch(s){i.error(s)}},async cancel(i){await t.cancel(i)}},{highWaterMark:0})}if(e<0&&(n<0||n===1/0)){let t=[];return ke(
r,a=>{a.length>=-e?t=[a]:t.push(a)},()=>Fe(Qe(t),e,n))}if(e===0&&n<0){let t;return ke(r,a=>{const i=t?Qe([t,a]):a;if(i.length>=-n)return t=Fe(i,n),Fe(i,e,n);t=i})}
return console.warn(`stream.slice(input, ${e}, ${n}) not implemented efficiently.`),ir(async()=>Fe(await ge(r),e,n))}return r[fe]&&(r=Qe(r[fe].concat([r]))),ya(
r)?r.subarray(e,n===1/0?r.length:n):r.slice(e,n)}async function ge(r,e=Qe){return le(r)?r.readToEnd(e):Ee(r)?ht(r).readToEnd(e):r}async function F0(r,e){if(Ee(r)){
if(r.cancel){const n=await r.cancel(e);return await new Promise(t=>setTimeout(t)),n}if(r.destroy)return r.destroy(e),await new Promise(n=>setTimeout(n)),e}}function ir(r){
const e=new at;return(async()=>{const n=et(e);try{await n.write(await r()),await n.close()}catch(t){await n.abort(t)}})(),e}function ht(r){return new Et(r)}function et(r){
return new Pn(r)}const Fn=Symbol("byValue");var u={curve:{nistP256:"nistP256",p256:"nistP256",nistP384:"nistP384",p384:"nistP384",nistP521:"nistP521",p521:"nist\
P521",secp256k1:"secp256k1",ed25519Legacy:"ed25519Legacy",ed25519:"ed25519Legacy",curve25519Legacy:"curve25519Legacy",curve25519:"curve25519Legacy",brainpoolP256r1:"\
brainpoolP256r1",brainpoolP384r1:"brainpoolP384r1",brainpoolP512r1:"brainpoolP512r1"},s2k:{simple:0,salted:1,iterated:3,argon2:4,gnu:101},publicKey:{rsaEncryptSign:1,
rsaEncrypt:2,rsaSign:3,elgamal:16,dsa:17,ecdh:18,ecdsa:19,eddsaLegacy:22,aedh:23,aedsa:24,x25519:25,x448:26,ed25519:27,ed448:28},symmetric:{idea:1,tripledes:2,cast5:3,
blowfish:4,aes128:7,aes192:8,aes256:9,twofish:10},compression:{uncompressed:0,zip:1,zlib:2,bzip2:3},hash:{md5:1,sha1:2,ripemd:3,sha256:8,sha384:9,sha512:10,sha224:11,
sha3_256:12,sha3_512:14},webHash:{"SHA-1":2,"SHA-256":8,"SHA-384":9,"SHA-512":10},aead:{eax:1,ocb:2,gcm:3,experimentalGCM:100},packet:{publicKeyEncryptedSessionKey:1,
signature:2,symEncryptedSessionKey:3,onePassSignature:4,secretKey:5,publicKey:6,secretSubkey:7,compressedData:8,symmetricallyEncryptedData:9,marker:10,literalData:11,
trust:12,userID:13,publicSubkey:14,userAttribute:17,symEncryptedIntegrityProtectedData:18,modificationDetectionCode:19,aeadEncryptedData:20,padding:21},literal:{
binary:98,text:116,utf8:117,mime:109},signature:{binary:0,text:1,standalone:2,certGeneric:16,certPersona:17,certCasual:18,certPositive:19,certRevocation:48,subkeyBinding:24,
keyBinding:25,key:31,keyRevocation:32,subkeyRevocation:40,timestamp:64,thirdParty:80},signatureSubpacket:{signatureCreationTime:2,signatureExpirationTime:3,exportableCertification:4,
trustSignature:5,regularExpression:6,revocable:7,keyExpirationTime:9,placeholderBackwardsCompatibility:10,preferredSymmetricAlgorithms:11,revocationKey:12,issuerKeyID:16,
notationData:20,preferredHashAlgorithms:21,preferredCompressionAlgorithms:22,keyServerPreferences:23,preferredKeyServer:24,primaryUserID:25,policyURI:26,keyFlags:27,
signersUserID:28,reasonForRevocation:29,features:30,signatureTarget:31,embeddedSignature:32,issuerFingerprint:33,preferredAEADAlgorithms:34,preferredCipherSuites:39},
keyFlags:{certifyKeys:1,signData:2,encryptCommunication:4,encryptStorage:8,splitPrivateKey:16,authentication:32,sharedPrivateKey:128},armor:{multipartSection:0,
multipartLast:1,signed:2,message:3,publicKey:4,privateKey:5,signature:6},reasonForRevocation:{noReason:0,keySuperseded:1,keyCompromised:2,keyRetired:3,userIDInvalid:32},
features:{modificationDetection:1,aead:2,v5Keys:4,seipdv2:8},write:function(r,e){if(typeof e=="number"&&(e=this.read(r,e)),r[e]!==void 0)return r[e];throw new Error(
"Invalid enum value.")},read:function(r,e){if(r[Fn]||(r[Fn]=[],Object.entries(r).forEach(([n,t])=>{r[Fn][t]=n})),r[Fn][e]!==void 0)return r[Fn][e];throw new Error(
"Invalid enum value.")}};const O={preferredHashAlgorithm:u.hash.sha512,preferredSymmetricAlgorithm:u.symmetric.aes256,preferredCompressionAlgorithm:u.compression.
uncompressed,aeadProtect:!1,parseAEADEncryptedV4KeysAsLegacy:!1,preferredAEADAlgorithm:u.aead.gcm,aeadChunkSizeByte:12,v6Keys:!1,enableParsingV5Entities:!1,s2kType:u.
s2k.iterated,s2kIterationCountByte:224,s2kArgon2Params:{passes:3,parallelism:4,memoryExponent:16},maxArgon2MemoryExponent:30,allowUnauthenticatedMessages:!1,allowUnauthenticatedStream:!1,
minRSABits:2047,passwordCollisionCheck:!1,allowInsecureDecryptionWithSigningKeys:!1,allowInsecureVerificationWithReformattedKeys:!1,allowMissingKeyFlags:!1,constantTimePKCS1Decryption:!1,
constantTimePKCS1DecryptionSupportedSymmetricAlgorithms:new Set([u.symmetric.aes128,u.symmetric.aes192,u.symmetric.aes256]),ignoreUnsupportedPackets:!0,ignoreMalformedPackets:!1,
enforceGrammar:!0,additionalAllowedPackets:[],showVersion:!1,showComment:!1,versionString:"OpenPGP.js 6.3.2",commentString:"https://openpgpjs.org",maxUserIDLength:1024*
5,maxDecompressedMessageSize:1/0,knownNotations:[],nonDeterministicSignaturesViaNotation:!0,useEllipticFallback:!0,rejectHashAlgorithms:new Set([u.hash.md5,u.hash.
ripemd]),rejectMessageHashAlgorithms:new Set([u.hash.md5,u.hash.ripemd,u.hash.sha1]),rejectPublicKeyAlgorithms:new Set([u.publicKey.elgamal,u.publicKey.dsa]),rejectCurves:new Set(
[u.curve.secp256k1])},Is=(()=>{try{return process.env.NODE_ENV==="development"}catch{}return!1})(),x={isString:function(r){return typeof r=="string"||r instanceof
String},nodeRequire:(0,ps.createRequire)(import.meta.url),isArray:function(r){return r instanceof Array},isUint8Array:ya,isStream:Ee,getNobleCurve:async(r,e)=>{
if(!O.useEllipticFallback)throw new Error("This curve is only supported in the full build of OpenPGP.js");const{nobleCurves:n}=await Promise.resolve().then(function(){
return $1});switch(r){case u.publicKey.ecdh:case u.publicKey.ecdsa:{const t=n.get(e);if(!t)throw new Error("Unsupported curve");return t}case u.publicKey.x448:return n.
get("x448");case u.publicKey.ed448:return n.get("ed448");default:throw new Error("Unsupported curve")}},readNumber:function(r){let e=0;for(let n=0;n<r.length;n++)
e+=256**n*r[r.length-1-n];return e},writeNumber:function(r,e){const n=new Uint8Array(e);for(let t=0;t<e;t++)n[t]=r>>8*(e-t-1)&255;return n},readDate:function(r){
const e=x.readNumber(r);return new Date(e*1e3)},writeDate:function(r){const e=Math.floor(r.getTime()/1e3);return x.writeNumber(e,4)},normalizeDate:function(r=Date.
now()){return r===null||r===1/0?r:new Date(Math.floor(+r/1e3)*1e3)},readMPI:function(r){const n=(r[0]<<8|r[1])+7>>>3;return x.readExactSubarray(r,2,2+n)},readExactSubarray:function(r,e,n){
if(r.length<n)throw new Error("Input array too short");return r.subarray(e,n)},leftPad(r,e){if(r.length>e)throw new Error("Input array too long");const n=new Uint8Array(
e),t=e-r.length;return n.set(r,t),n},uint8ArrayToMPI:function(r){const e=x.uint8ArrayBitLength(r);if(e===0)throw new Error("Zero MPI");const n=r.subarray(r.length-
Math.ceil(e/8)),t=new Uint8Array([(e&65280)>>8,e&255]);return x.concatUint8Array([t,n])},uint8ArrayBitLength:function(r){let e;for(e=0;e<r.length&&r[e]===0;e++)
;if(e===r.length)return 0;const n=r.subarray(e);return(n.length-1)*8+x.nbits(n[0])},hexToUint8Array:function(r){const e=new Uint8Array(r.length>>1);for(let n=0;n<
r.length>>1;n++)e[n]=parseInt(r.substr(n<<1,2),16);return e},uint8ArrayToHex:function(r){const e="0123456789abcdef";let n="";return r.forEach(t=>{n+=e[t>>4]+e[t&
15]}),n},stringToUint8Array:function(r){return ke(r,e=>{if(!x.isString(e))throw new Error("stringToUint8Array: Data must be in the form of a string");const n=new Uint8Array(
e.length);for(let t=0;t<e.length;t++)n[t]=e.charCodeAt(t);return n})},uint8ArrayToString:function(r){r=new Uint8Array(r);const e=[],n=16384,t=r.length;for(let a=0;a<
t;a+=n)e.push(String.fromCharCode.apply(String,r.subarray(a,a+n<t?a+n:t)));return e.join("")},encodeUTF8:function(r){const e=new TextEncoder("utf-8");function n(t,a=!1){
return e.encode(t,{stream:!a})}return ke(r,n,()=>n("",!0))},decodeUTF8:function(r){const e=new TextDecoder("utf-8");function n(t,a=!1){return e.decode(t,{stream:!a})}
return ke(r,n,()=>n(new Uint8Array,!0))},concat:Qe,concatUint8Array:ms,equalsUint8Array:function(r,e){if(!x.isUint8Array(r)||!x.isUint8Array(e))throw new Error(
"Data must be in the form of a Uint8Array");if(r.length!==e.length)return!1;for(let n=0;n<r.length;n++)if(r[n]!==e[n])return!1;return!0},findLastIndex:function(r,e){
for(let n=r.length;n>=0;n--)if(e(r[n],n,r))return n;return-1},timingSafeEqualsUint8Array:function(r,e){if(r.length!==e.length)throw new Error("Equal input array\
s expected");let n=1;for(let t=0;t<r.length;t++)n&=r[t]===e[t];return!!n},writeChecksum:function(r){let e=0;for(let n=0;n<r.length;n++)e=e+r[n]&65535;return x.writeNumber(
e,2)},printDebug:function(r){Is&&console.log("[OpenPGP.js debug]",r)},printDebugError:function(r){Is&&console.error("[OpenPGP.js debug]",r)},nbits:function(r){let e=1,
n=r>>>16;return n!==0&&(r=n,e+=16),n=r>>8,n!==0&&(r=n,e+=8),n=r>>4,n!==0&&(r=n,e+=4),n=r>>2,n!==0&&(r=n,e+=2),n=r>>1,n!==0&&(r=n,e+=1),e},double:function(r){const e=new Uint8Array(
r.length),n=r.length-1;for(let t=0;t<n;t++)e[t]=r[t]<<1^r[t+1]>>7;return e[n]=r[n]<<1^(r[0]>>7)*135,e},shiftRight:function(r,e){if(e)for(let n=r.length-1;n>=0;n--)
r[n]>>=e,n>0&&(r[n]|=r[n-1]<<8-e);return r},getWebCrypto:function(){const e=typeof Nt<"u"&&Nt.crypto&&Nt.crypto.subtle||this.getNodeCrypto()?.webcrypto.subtle;if(!e)
throw new Error("The WebCrypto API is not available");return e},getNodeCrypto:function(){return this.nodeRequire("crypto")},getNodeZlib:function(){return this.nodeRequire(
"zlib")},getNodeBuffer:function(){return(this.nodeRequire("buffer")||{}).Buffer},getHardwareConcurrency:function(){return typeof navigator<"u"?navigator.hardwareConcurrency||
1:this.nodeRequire("os").cpus().length},isEmailAddress:function(r){return x.isString(r)?/^[^\p{C}\p{Z}@<>\\]+@[^\p{C}\p{Z}@<>\\]+[^\p{C}\p{Z}\p{P}]$/u.test(r):!1},
canonicalizeEOL:function(r){let t=!1;return ke(r,a=>{t&&(a=x.concatUint8Array([new Uint8Array([13]),a])),a[a.length-1]===13?(t=!0,a=a.subarray(0,-1)):t=!1;let i;
const s=[];for(let f=0;i=a.indexOf(10,f)+1,i;f=i)a[i-2]!==13&&s.push(i);if(!s.length)return a;const c=new Uint8Array(a.length+s.length);let o=0;for(let f=0;f<s.
length;f++){const d=a.subarray(s[f-1]||0,s[f]);c.set(d,o),o+=d.length,c[o-1]=13,c[o]=10,o++}return c.set(a.subarray(s[s.length-1]||0),o),c},()=>t?new Uint8Array(
[13]):void 0)},nativeEOL:function(r){let t=!1;return ke(r,a=>{t&&a[0]!==10?a=x.concatUint8Array([new Uint8Array([13]),a]):a=new Uint8Array(a),a[a.length-1]===13?
(t=!0,a=a.subarray(0,-1)):t=!1;let i,s=0;for(let c=0;c!==a.length;c=i){i=a.indexOf(13,c)+1,i||(i=a.length);const o=i-(a[i]===10?1:0);c&&a.copyWithin(s,c,o),s+=o-
c}return a.subarray(0,s)},()=>t?new Uint8Array([13]):void 0)},removeTrailingSpaces:function(r){return r.split(`
`).map(e=>{let n=e.length-1;for(;n>=0&&(e[n]===" "||e[n]==="	"||e[n]==="\r");n--);return e.substr(0,n+1)}).join(`
`)},wrapError:function(r,e){if(!e)return r instanceof Error?r:new Error(r);if(r instanceof Error){try{r.message+=": "+e.message,r.cause=e}catch{}return r}return new Error(
r+": "+e.message,{cause:e})},constructAllowedPackets:function(r){const e={};return r.forEach(n=>{if(!n.tag)throw new Error("Invalid input: expected a packet cla\
ss");e[n.tag]=n}),e},anyPromise:function(r){return new Promise((e,n)=>{let t;Promise.all(r.map(async a=>{try{e(await a)}catch(i){t=i}})).then(()=>{n(t)})})},selectUint8Array:function(r,e,n){
const t=Math.max(e.length,n.length),a=new Uint8Array(t);let i=0;for(let s=0;s<a.length;s++)a[s]=e[s]&256-r|n[s]&255+r,i+=r&s<e.length|1-r&s<n.length;return a.subarray(
0,i)},selectUint8:function(r,e,n){return e&256-r|n&255+r},isAES:function(r){return r===u.symmetric.aes128||r===u.symmetric.aes192||r===u.symmetric.aes256}},T0=x.
getNodeBuffer();let ga,pa;T0?(ga=r=>T0.from(r).toString("base64"),pa=r=>{const e=T0.from(r,"base64");return new Uint8Array(e.buffer,e.byteOffset,e.byteLength)}):
(ga=r=>btoa(x.uint8ArrayToString(r)),pa=r=>x.stringToUint8Array(atob(r)));function Ht(r){let e=new Uint8Array;return ke(r,n=>{e=x.concatUint8Array([e,n]);const t=[],
a=45,i=Math.floor(e.length/a),s=i*a,c=ga(e.subarray(0,s));for(let o=0;o<i;o++)t.push(c.substr(o*60,60)),t.push(`
`);return e=e.subarray(s),t.join("")},()=>e.length?ga(e)+`
`:"")}function Cs(r){let e="";return ke(r,n=>{e+=n;let t=0;const a=[" ","	","\r",`
`];for(let c=0;c<a.length;c++){const o=a[c];for(let f=e.indexOf(o);f!==-1;f=e.indexOf(o,f+1))t++}let i=e.length;for(;i>0&&(i-t)%4!==0;i--)a.includes(e[i])&&t--;
const s=pa(e.substr(0,i));return e=e.substr(i),s},()=>pa(e))}function Ge(r){return Cs(r.replace(/-/g,"+").replace(/_/g,"/"))}function Te(r,e){let n=Ht(r).replace(
/[\r\n]/g,"");return n=n.replace(/[+]/g,"-").replace(/[/]/g,"_").replace(/[=]/g,""),n}function wu(r){const e=/^-----BEGIN PGP (MESSAGE, PART \d+\/\d+|MESSAGE, PART \d+|SIGNED MESSAGE|MESSAGE|PUBLIC KEY BLOCK|PRIVATE KEY BLOCK|SIGNATURE)-----$/m,
n=r.match(e);if(!n)throw new Error("Unknown ASCII armor type");if(/MESSAGE, PART \d+\/\d+/.test(n[1]))return u.armor.multipartSection;if(/MESSAGE, PART \d+/.test(
n[1]))return u.armor.multipartLast;if(/SIGNED MESSAGE/.test(n[1]))return u.armor.signed;if(/MESSAGE/.test(n[1]))return u.armor.message;if(/PUBLIC KEY BLOCK/.test(
n[1]))return u.armor.publicKey;if(/PRIVATE KEY BLOCK/.test(n[1]))return u.armor.privateKey;if(/SIGNATURE/.test(n[1]))return u.armor.signature}function Pr(r,e){let n="";
return e.showVersion&&(n+="Version: "+e.versionString+`
`),e.showComment&&(n+="Comment: "+e.commentString+`
`),r&&(n+="Comment: "+r+`
`),n+=`
`,n}function Dr(r){const e=mu(r);return Ht(e)}const Ce=[new Array(255),new Array(255),new Array(255),new Array(255)];for(let r=0;r<=255;r++){let e=r<<16;for(let n=0;n<
8;n++)e=e<<1^((e&8388608)!==0?8801531:0);Ce[0][r]=(e&16711680)>>16|e&65280|(e&255)<<16}for(let r=0;r<=255;r++)Ce[1][r]=Ce[0][r]>>8^Ce[0][Ce[0][r]&255];for(let r=0;r<=
255;r++)Ce[2][r]=Ce[1][r]>>8^Ce[0][Ce[1][r]&255];for(let r=0;r<=255;r++)Ce[3][r]=Ce[2][r]>>8^Ce[0][Ce[2][r]&255];const Au=(function(){const r=new ArrayBuffer(2);
return new DataView(r).setInt16(0,255,!0),new Int16Array(r)[0]===255})();function mu(r){let e=13501623;return ke(r,n=>{const t=Au?Math.floor(n.length/4):0,a=new Uint32Array(
n.buffer,n.byteOffset,t);for(let i=0;i<t;i++)e^=a[i],e=Ce[0][e>>24&255]^Ce[1][e>>16&255]^Ce[2][e>>8&255]^Ce[3][e>>0&255];for(let i=t*4;i<n.length;i++)e=e>>8^Ce[0][e&
255^n[i]]},()=>new Uint8Array([e,e>>8,e>>16]))}function Ks(r){for(let e=0;e<r.length;e++)/^([^\s:]|[^\s:][^:]*[^\s:]): .+$/.test(r[e])||x.printDebugError(new Error(
"Improperly formatted armor header: "+r[e])),/^(Version|Comment|MessageID|Hash|Charset): .+$/.test(r[e])||x.printDebugError(new Error("Unknown header: "+r[e]))}
function Eu(r){let e=r;const n=r.lastIndexOf("=");return n>=0&&n!==r.length-1&&(e=r.slice(0,n)),e}function kt(r){return new Promise((e,n)=>{try{const t=/^-----[^-]+-----$/m,
a=/^[ \f\r\t\u00a0\u2000-\u200a\u202f\u205f\u3000]*$/;let i;const s=[];let c=s,o,f=[],d;const l=Cs(Ot(r,async(h,b)=>{const g=ht(h);try{for(;;){let w=await g.readLine();
if(w===void 0)throw new Error("Misformed armored text");if(w=x.removeTrailingSpaces(w.replace(/[\r\n]/g,"")),!i)t.test(w)&&(i=wu(w));else if(o)!d&&i===u.armor.signed&&
(t.test(w)?(f=f.join(`\r
`),d=!0,Ks(c),c=[],o=!1):f.push(w.replace(/^- /,"")));else if(t.test(w)&&n(new Error("Mandatory blank line missing between armor headers and armor data")),!a.test(
w))c.push(w);else if(Ks(c),o=!0,d||i!==u.armor.signed){e({text:f,data:l,headers:s,type:i});break}}}catch(w){n(w);return}const y=et(b);try{for(;;){await y.ready;
const{done:w,value:p}=await g.read();if(w)throw new Error("Misformed armored text");const B=p+"";if(B.indexOf("=")===-1&&B.indexOf("-")===-1)await y.write(B);else{
let v=await g.readToEnd();v.length||(v=""),v=B+v,v=x.removeTrailingSpaces(v.replace(/\r/g,""));const C=v.split(t);if(C.length===1)throw new Error("Misformed arm\
ored text");const P=Eu(C[0].slice(0,-1));await y.write(P);break}}await y.ready,await y.close()}catch(w){await y.abort(w)}}))}catch(t){n(t)}}).then(async e=>(le(
e.data)&&(e.data=await ge(e.data)),e))}function Ur(r,e,n,t,a,i=!1,s=O){let c,o;r===u.armor.signed&&(c=e.text,o=e.hash,e=e.data);const f=i&&Un(e),d=[];switch(r){case u.
armor.multipartSection:d.push("-----BEGIN PGP MESSAGE, PART "+n+"/"+t+`-----
`),d.push(Pr(a,s)),d.push(Ht(e)),f&&d.push("=",Dr(f)),d.push("-----END PGP MESSAGE, PART "+n+"/"+t+`-----
`);break;case u.armor.multipartLast:d.push("-----BEGIN PGP MESSAGE, PART "+n+`-----
`),d.push(Pr(a,s)),d.push(Ht(e)),f&&d.push("=",Dr(f)),d.push("-----END PGP MESSAGE, PART "+n+`-----
`);break;case u.armor.signed:d.push(`-----BEGIN PGP SIGNED MESSAGE-----
`),d.push(o?`Hash: ${o}

`:`
`),d.push(c.replace(/^-/mg,"- -")),d.push(`
-----BEGIN PGP SIGNATURE-----
`),d.push(Pr(a,s)),d.push(Ht(e)),f&&d.push("=",Dr(f)),d.push(`-----END PGP SIGNATURE-----
`);break;case u.armor.message:d.push(`-----BEGIN PGP MESSAGE-----
`),d.push(Pr(a,s)),d.push(Ht(e)),f&&d.push("=",Dr(f)),d.push(`-----END PGP MESSAGE-----
`);break;case u.armor.publicKey:d.push(`-----BEGIN PGP PUBLIC KEY BLOCK-----
`),d.push(Pr(a,s)),d.push(Ht(e)),f&&d.push("=",Dr(f)),d.push(`-----END PGP PUBLIC KEY BLOCK-----
`);break;case u.armor.privateKey:d.push(`-----BEGIN PGP PRIVATE KEY BLOCK-----
`),d.push(Pr(a,s)),d.push(Ht(e)),f&&d.push("=",Dr(f)),d.push(`-----END PGP PRIVATE KEY BLOCK-----
`);break;case u.armor.signature:d.push(`-----BEGIN PGP SIGNATURE-----
`),d.push(Pr(a,s)),d.push(Ht(e)),f&&d.push("=",Dr(f)),d.push(`-----END PGP SIGNATURE-----
`);break}return x.concat(d)}const je=BigInt(0),en=BigInt(1);function J(r){const e="0123456789ABCDEF";let n="";return r.forEach(t=>{n+=e[t>>4]+e[t&15]}),BigInt("\
0x0"+n)}function $(r,e){const n=r%e;return n<je?n+e:n}function ku(r,e,n){const t=-r;return e&t|n&~t}function Ke(r,e,n){if(n===je)throw Error("Modulo cannot be z\
ero");if(n===en)return BigInt(0);if(e<je)throw Error("Unsopported negative exponent");let t=e,a=r;a%=n;let i=BigInt(1);for(;t>je;){const s=t&en;t>>=en;const c=i*
a%n;i=ku(s,c,i),a=a*a%n}return i}function Ps(r){return r>=je?r:-r}function vu(r,e){let n=BigInt(0),t=BigInt(1),a=BigInt(1),i=BigInt(0),s=Ps(r),c=Ps(e);const o=r<
je,f=e<je;for(;c!==je;){const d=s/c;let l=n;n=a-d*n,a=l,l=t,t=i-d*t,i=l,l=c,c=s%c,s=l}return{x:o?-a:a,y:f?-i:i,gcd:s}}function tn(r,e){const{gcd:n,x:t}=vu(r,e);
if(n!==en)throw new Error("Inverse does not exist");return $(t+e,e)}function Su(r,e){let n=r,t=e;for(;t!==je;){const a=t;t=n%t,n=a}return n}function Q0(r){const e=Number(
r);if(e>Number.MAX_SAFE_INTEGER)throw new Error("Number can only safely store up to 53 bits");return e}function Bu(r,e){return(r>>BigInt(e)&en)===je?0:1}function rn(r){
const e=r<je?BigInt(-1):je;let n=1,t=r;for(;(t>>=en)!==e;)n++;return n}function Ve(r){const e=r<je?BigInt(-1):je,n=BigInt(8);let t=1,a=r;for(;(a>>=n)!==e;)t++;return t}
function Ae(r,e="be",n){let t=r.toString(16);t.length%2===1&&(t="0"+t);const a=t.length/2,i=new Uint8Array(n||a),s=n?n-a:0;let c=0;for(;c<a;)i[c+s]=parseInt(t.slice(
2*c,2*c+2),16),c++;return e!=="be"&&i.reverse(),i}const Iu=x.getNodeCrypto();function Pe(r){const e=typeof crypto<"u"?crypto:Iu?.webcrypto;if(e?.getRandomValues){
const n=new Uint8Array(r);return e.getRandomValues(n)}else throw new Error("No secure random number generator available.")}function sr(r,e){if(e<r)throw new Error(
"Illegal parameter value: max <= min");const n=e-r,t=Ve(n),a=J(Pe(t+8));return $(a,n)+r}const vt=BigInt(1);function Ds(r,e,n){const t=BigInt(30),a=vt<<BigInt(r-
1),i=[1,6,5,4,3,2,1,4,3,2,1,2,1,4,3,2,1,2,1,4,3,2,1,6,5,4,3,2,1,2];let s=sr(a,a<<vt),c=Q0($(s,t));do s+=BigInt(i[c]),c=(c+i[c])%i.length,rn(s)>r&&(s=$(s,a<<vt),
s+=a,c=Q0($(s,t)));while(!Us(s,e,n));return s}function Us(r,e,n){return!(e&&Su(r-vt,e)!==vt||!Ku(r)||!Cu(r)||!Du(r,n))}function Cu(r,e=BigInt(2)){return Ke(e,r-
vt,r)===vt}function Ku(r){const e=BigInt(0);return Pu.every(n=>$(r,n)!==e)}const Pu=[7,11,13,17,19,23,29,31,37,41,43,47,53,59,61,67,71,73,79,83,89,97,101,103,107,
109,113,127,131,137,139,149,151,157,163,167,173,179,181,191,193,197,199,211,223,227,229,233,239,241,251,257,263,269,271,277,281,283,293,307,311,313,317,331,337,
347,349,353,359,367,373,379,383,389,397,401,409,419,421,431,433,439,443,449,457,461,463,467,479,487,491,499,503,509,521,523,541,547,557,563,569,571,577,587,593,
599,601,607,613,617,619,631,641,643,647,653,659,661,673,677,683,691,701,709,719,727,733,739,743,751,757,761,769,773,787,797,809,811,821,823,827,829,839,853,857,
859,863,877,881,883,887,907,911,919,929,937,941,947,953,967,971,977,983,991,997,1009,1013,1019,1021,1031,1033,1039,1049,1051,1061,1063,1069,1087,1091,1093,1097,
1103,1109,1117,1123,1129,1151,1153,1163,1171,1181,1187,1193,1201,1213,1217,1223,1229,1231,1237,1249,1259,1277,1279,1283,1289,1291,1297,1301,1303,1307,1319,1321,
1327,1361,1367,1373,1381,1399,1409,1423,1427,1429,1433,1439,1447,1451,1453,1459,1471,1481,1483,1487,1489,1493,1499,1511,1523,1531,1543,1549,1553,1559,1567,1571,
1579,1583,1597,1601,1607,1609,1613,1619,1621,1627,1637,1657,1663,1667,1669,1693,1697,1699,1709,1721,1723,1733,1741,1747,1753,1759,1777,1783,1787,1789,1801,1811,
1823,1831,1847,1861,1867,1871,1873,1877,1879,1889,1901,1907,1913,1931,1933,1949,1951,1973,1979,1987,1993,1997,1999,2003,2011,2017,2027,2029,2039,2053,2063,2069,
2081,2083,2087,2089,2099,2111,2113,2129,2131,2137,2141,2143,2153,2161,2179,2203,2207,2213,2221,2237,2239,2243,2251,2267,2269,2273,2281,2287,2293,2297,2309,2311,
2333,2339,2341,2347,2351,2357,2371,2377,2381,2383,2389,2393,2399,2411,2417,2423,2437,2441,2447,2459,2467,2473,2477,2503,2521,2531,2539,2543,2549,2551,2557,2579,
2591,2593,2609,2617,2621,2633,2647,2657,2659,2663,2671,2677,2683,2687,2689,2693,2699,2707,2711,2713,2719,2729,2731,2741,2749,2753,2767,2777,2789,2791,2797,2801,
2803,2819,2833,2837,2843,2851,2857,2861,2879,2887,2897,2903,2909,2917,2927,2939,2953,2957,2963,2969,2971,2999,3001,3011,3019,3023,3037,3041,3049,3061,3067,3079,
3083,3089,3109,3119,3121,3137,3163,3167,3169,3181,3187,3191,3203,3209,3217,3221,3229,3251,3253,3257,3259,3271,3299,3301,3307,3313,3319,3323,3329,3331,3343,3347,
3359,3361,3371,3373,3389,3391,3407,3413,3433,3449,3457,3461,3463,3467,3469,3491,3499,3511,3517,3527,3529,3533,3539,3541,3547,3557,3559,3571,3581,3583,3593,3607,
3613,3617,3623,3631,3637,3643,3659,3671,3673,3677,3691,3697,3701,3709,3719,3727,3733,3739,3761,3767,3769,3779,3793,3797,3803,3821,3823,3833,3847,3851,3853,3863,
3877,3881,3889,3907,3911,3917,3919,3923,3929,3931,3943,3947,3967,3989,4001,4003,4007,4013,4019,4021,4027,4049,4051,4057,4073,4079,4091,4093,4099,4111,4127,4129,
4133,4139,4153,4157,4159,4177,4201,4211,4217,4219,4229,4231,4241,4243,4253,4259,4261,4271,4273,4283,4289,4297,4327,4337,4339,4349,4357,4363,4373,4391,4397,4409,
4421,4423,4441,4447,4451,4457,4463,4481,4483,4493,4507,4513,4517,4519,4523,4547,4549,4561,4567,4583,4591,4597,4603,4621,4637,4639,4643,4649,4651,4657,4663,4673,
4679,4691,4703,4721,4723,4729,4733,4751,4759,4783,4787,4789,4793,4799,4801,4813,4817,4831,4861,4871,4877,4889,4903,4909,4919,4931,4933,4937,4943,4951,4957,4967,
4969,4973,4987,4993,4999].map(r=>BigInt(r));function Du(r,e,n){const t=rn(r);e||(e=Math.max(1,t/48|0));const a=r-vt;let i=0;for(;!Bu(a,i);)i++;const s=r>>BigInt(
i);for(;e>0;e--){const c=sr(BigInt(2),a);let o=Ke(c,s,r);if(o===vt||o===a)continue;let f;for(f=1;f<i;f++){if(o=$(o*o,r),o===vt)return!1;if(o===a)break}if(f===i)
return!1}return!0}const Fs=x.getWebCrypto(),wa=x.getNodeCrypto(),Uu=wa&&wa.getHashes();function zt(r){if(!(!wa||!Uu.includes(r)))return async function(e){const n=wa.
createHash(r);return ke(e,t=>{n.update(t)},()=>new Uint8Array(n.digest()))}}function _t(r,e){const n=async()=>{const{nobleHashes:t}=await Promise.resolve().then(
function(){return b2}),a=t.get(r);if(!a)throw new Error("Unsupported hash");return a};return async function(t){if(le(t)&&(t=await ge(t)),x.isStream(t)){const i=(await n()).
create();return ke(t,s=>{i.update(s)},()=>i.digest())}else return Fs&&e?new Uint8Array(await Fs.digest(e,t)):(await n())(t)}}const Fu=zt("md5")||_t("md5"),Tu=zt(
"sha1")||_t("sha1","SHA-1"),Qu=zt("sha224")||_t("sha224"),Mu=zt("sha256")||_t("sha256","SHA-256"),Lu=zt("sha384")||_t("sha384","SHA-384"),Ru=zt("sha512")||_t("s\
ha512","SHA-512"),Nu=zt("ripemd160")||_t("ripemd160"),Ou=zt("sha3-256")||_t("sha3_256"),Hu=zt("sha3-512")||_t("sha3_512");function St(r,e){switch(r){case u.hash.
md5:return Fu(e);case u.hash.sha1:return Tu(e);case u.hash.ripemd:return Nu(e);case u.hash.sha256:return Mu(e);case u.hash.sha384:return Lu(e);case u.hash.sha512:
return Ru(e);case u.hash.sha224:return Qu(e);case u.hash.sha3_256:return Ou(e);case u.hash.sha3_512:return Hu(e);default:throw new Error("Unsupported hash funct\
ion")}}function Se(r){switch(r){case u.hash.md5:return 16;case u.hash.sha1:case u.hash.ripemd:return 20;case u.hash.sha256:return 32;case u.hash.sha384:return 48;case u.
hash.sha512:return 64;case u.hash.sha224:return 28;case u.hash.sha3_256:return 32;case u.hash.sha3_512:return 64;default:throw new Error("Invalid hash algorithm\
.")}}const it=[];it[1]=[48,32,48,12,6,8,42,134,72,134,247,13,2,5,5,0,4,16],it[2]=[48,33,48,9,6,5,43,14,3,2,26,5,0,4,20],it[3]=[48,33,48,9,6,5,43,36,3,2,1,5,0,4,
20],it[8]=[48,49,48,13,6,9,96,134,72,1,101,3,4,2,1,5,0,4,32],it[9]=[48,65,48,13,6,9,96,134,72,1,101,3,4,2,2,5,0,4,48],it[10]=[48,81,48,13,6,9,96,134,72,1,101,3,
4,2,3,5,0,4,64],it[11]=[48,45,48,13,6,9,96,134,72,1,101,3,4,2,4,5,0,4,28],it[12]=[48,49,48,13,6,9,96,134,72,1,101,3,4,2,8,5,0,4,32],it[14]=[48,81,48,13,6,9,96,134,
72,1,101,3,4,2,10,5,0,4,64];function zu(r){const e=new Uint8Array(r);let n=0;for(;n<r;){const t=Pe(r-n);for(let a=0;a<t.length;a++)t[a]!==0&&(e[n++]=t[a])}return e}
function Ts(r,e){const n=r.length;if(n>e-11)throw new Error("Message too long");const t=zu(e-n-3),a=new Uint8Array(e);return a[1]=2,a.set(t,2),a.set(r,e-n),a}function Qs(r,e){
let n=2,t=1;for(let c=n;c<r.length;c++)t&=r[c]!==0,n+=t;const a=n-2,i=r.subarray(n+1),s=r[0]===0&r[1]===2&a>=8&!t;if(e)return x.selectUint8Array(s,i,e);if(s)return i;
throw new Error("Decryption error")}function Ms(r,e,n){let t;if(e.length!==Se(r))throw new Error("Invalid hash length");const a=new Uint8Array(it[r].length);for(t=
0;t<it[r].length;t++)a[t]=it[r][t];const i=a.length+e.length;if(n<i+11)throw new Error("Intended encoded message length too short");const s=new Uint8Array(n-i-3).
fill(255),c=new Uint8Array(n);return c[1]=1,c.set(s,2),c.set(a,n-i),c.set(e,n-e.length),c}const nn=x.getWebCrypto(),Fr=x.getNodeCrypto(),cr=BigInt(1);async function _u(r,e,n,t,a,i,s,c,o){
if(Se(r)>=n.length)throw new Error("Digest size cannot exceed key modulus size");if(e&&!x.isStream(e)){if(x.getWebCrypto())try{return await Wu(u.read(u.webHash,
r),e,n,t,a,i,s,c)}catch(f){x.printDebugError(f)}else if(x.getNodeCrypto())return Ju(r,e,n,t,a,i,s,c)}return Zu(r,n,a,o)}async function Gu(r,e,n,t,a,i){if(e&&!x.
isStream(e)){if(x.getWebCrypto())try{return await $u(u.read(u.webHash,r),e,n,t,a)}catch(s){x.printDebugError(s)}else if(x.getNodeCrypto())return ed(r,e,n,t,a)}return Xu(
r,n,t,a,i)}async function ju(r,e,n){return x.getNodeCrypto()?td(r,e,n):rd(r,e,n)}async function Vu(r,e,n,t,a,i,s,c){if(x.getNodeCrypto()&&!c)try{return nd(r,e,n,
t,a,i,s)}catch(o){x.printDebugError(o)}return ad(r,e,n,t,a,i,s,c)}async function Yu(r,e){if(e=BigInt(e),x.getWebCrypto()){const s={name:"RSASSA-PKCS1-v1_5",modulusLength:r,
publicExponent:Ae(e),hash:{name:"SHA-1"}},c=await nn.generateKey(s,!0,["sign","verify"]),o=await nn.exportKey("jwk",c.privateKey);return Ls(o,e)}else if(x.getNodeCrypto()){
const s={modulusLength:r,publicExponent:Q0(e),publicKeyEncoding:{type:"pkcs1",format:"jwk"},privateKeyEncoding:{type:"pkcs1",format:"jwk"}},c=await new Promise(
(o,f)=>{Fr.generateKeyPair("rsa",s,(d,l,h)=>{d?f(d):o(h)})});return Ls(c,e)}let n,t,a;do t=Ds(r-(r>>1),e,40),n=Ds(r>>1,e,40),a=n*t;while(rn(a)!==r);const i=(n-cr)*
(t-cr);return t<n&&([n,t]=[t,n]),{n:Ae(a),e:Ae(e),d:Ae(tn(e,i)),p:Ae(n),q:Ae(t),u:Ae(tn(n,t))}}async function qu(r,e,n,t,a,i){if(r=J(r),t=J(t),a=J(a),t*a!==r)return!1;
const s=BigInt(2);if(i=J(i),$(t*i,a)!==BigInt(1))return!1;e=J(e),n=J(n);const c=BigInt(Math.floor(rn(r)/3)),o=sr(s,s<<c),f=o*n*e;return $(f,t-cr)===o&&$(f,a-cr)===
o}function Zu(r,e,n,t){e=J(e);const a=J(Ms(r,t,Ve(e)));return n=J(n),Ae(Ke(a,n,e),"be",Ve(e))}async function Wu(r,e,n,t,a,i,s,c){const o=M0(n,t,a,i,s,c),f={name:"\
RSASSA-PKCS1-v1_5",hash:{name:r}},d=await nn.importKey("jwk",o,f,!1,["sign"]);return new Uint8Array(await nn.sign("RSASSA-PKCS1-v1_5",d,e))}function Ju(r,e,n,t,a,i,s,c){
const o=Fr.createSign(u.read(u.hash,r));o.write(e),o.end();const f=M0(n,t,a,i,s,c);return new Uint8Array(o.sign({key:f,format:"jwk",type:"pkcs1"}))}function Xu(r,e,n,t,a){
if(n=J(n),e=J(e),t=J(t),e>=n)throw new Error("Signature size cannot exceed modulus size");const i=Ae(Ke(e,t,n),"be",Ve(n)),s=Ms(r,a,Ve(n));return x.equalsUint8Array(
i,s)}async function $u(r,e,n,t,a){const i=L0(t,a),s=await nn.importKey("jwk",i,{name:"RSASSA-PKCS1-v1_5",hash:{name:r}},!1,["verify"]);return nn.verify("RSASSA-\
PKCS1-v1_5",s,n,e)}function ed(r,e,n,t,a){const s={key:L0(t,a),format:"jwk",type:"pkcs1"},c=Fr.createVerify(u.read(u.hash,r));c.write(e),c.end();try{return c.verify(
s,n)}catch{return!1}}function td(r,e,n){const a={key:L0(e,n),format:"jwk",type:"pkcs1",padding:Fr.constants.RSA_PKCS1_PADDING};return new Uint8Array(Fr.publicEncrypt(
a,r))}function rd(r,e,n){if(e=J(e),r=J(Ts(r,Ve(e))),n=J(n),r>=e)throw new Error("Message size cannot exceed modulus size");return Ae(Ke(r,n,e),"be",Ve(e))}function nd(r,e,n,t,a,i,s){
const o={key:M0(e,n,t,a,i,s),format:"jwk",type:"pkcs1",padding:Fr.constants.RSA_PKCS1_PADDING};try{return new Uint8Array(Fr.privateDecrypt(o,r))}catch{throw new Error(
"Decryption error")}}function ad(r,e,n,t,a,i,s,c){if(r=J(r),e=J(e),n=J(n),t=J(t),a=J(a),i=J(i),s=J(s),r>=e)throw new Error("Data too large.");const o=$(t,i-cr),
f=$(t,a-cr),d=sr(BigInt(2),e),l=Ke(tn(d,e),n,e);r=$(r*l,e);const h=Ke(r,f,a),b=Ke(r,o,i);let y=$(s*(b-h),i)*a+h;return y=$(y*d,e),Qs(Ae(y,"be",Ve(e)),c)}function M0(r,e,n,t,a,i){
const s=J(t),c=J(a),o=J(n);let f=$(o,c-cr),d=$(o,s-cr);return d=Ae(d),f=Ae(f),{kty:"RSA",n:Te(r),e:Te(e),d:Te(n),p:Te(a),q:Te(t),dp:Te(f),dq:Te(d),qi:Te(i),ext:!0}}
function L0(r,e){return{kty:"RSA",n:Te(r),e:Te(e),ext:!0}}function Ls(r,e){return{n:Ge(r.n),e:Ae(e),d:Ge(r.d),p:Ge(r.q),q:Ge(r.p),u:Ge(r.qi)}}const or=BigInt(1);
async function sd(r,e,n,t){e=J(e),n=J(n),t=J(t);const a=Ts(r,Ve(e)),i=J(a),s=sr(or,e-or);return{c1:Ae(Ke(n,s,e)),c2:Ae($(Ke(t,s,e)*i,e))}}async function cd(r,e,n,t,a){
r=J(r),e=J(e),n=J(n),t=J(t);const i=$(tn(Ke(r,t,n),n)*e,n);return Qs(Ae(i,"be",Ve(n)),a)}async function od(r,e,n,t){const a=J(r),i=J(e),s=J(n);if(i<=or||i>=a)return!1;
const c=BigInt(rn(a)),o=BigInt(1023);if(c<o||Ke(i,a-or,a)!==or)return!1;let f=i,d=BigInt(1);const l=BigInt(2),h=l<<BigInt(17);for(;d<h;){if(f=$(f*i,a),f===or)return!1;
d++}const b=J(t),g=sr(l<<c-or,l<<c),y=(a-or)*g+b;return s===Ke(i,y,a)}const fd={"2a8648ce3d030107":u.curve.nistP256,"2b81040022":u.curve.nistP384,"2b81040023":u.
curve.nistP521,"2b8104000a":u.curve.secp256k1,"2b06010401da470f01":u.curve.ed25519Legacy,"2b060104019755010501":u.curve.curve25519Legacy,"2b2403030208010107":u.
curve.brainpoolP256r1,"2b240303020801010b":u.curve.brainpoolP384r1,"2b240303020801010d":u.curve.brainpoolP512r1};class Gt{constructor(e){if(e instanceof Gt)this.
oid=e.oid;else if(x.isArray(e)||x.isUint8Array(e)){if(e=new Uint8Array(e),e[0]===6){if(e[1]!==e.length-2)throw new Error("Length mismatch in DER encoded oid");e=
e.subarray(2)}this.oid=e}else this.oid=""}read(e){if(e.length>=1){const n=e[0];if(e.length>=1+n)return this.oid=e.subarray(1,1+n),1+this.oid.length}throw new Error(
"Invalid oid")}write(){return x.concatUint8Array([new Uint8Array([this.oid.length]),this.oid])}toHex(){return x.uint8ArrayToHex(this.oid)}getName(){const e=fd[this.
toHex()];if(!e)throw new Error("Unknown curve object identifier.");return e}}function Rs(r){let e=0,n;const t=r[0];return t<192?([e]=r,n=1):t<255?(e=(r[0]-192<<
8)+r[1]+192,n=2):t===255&&(e=x.readNumber(r.subarray(1,5)),n=5),{len:e,offset:n}}function Aa(r){return r<192?new Uint8Array([r]):r>191&&r<8384?new Uint8Array([(r-
192>>8)+192,r-192&255]):x.concatUint8Array([new Uint8Array([255]),x.writeNumber(r,4)])}function ud(r){if(r<0||r>30)throw new Error("Partial Length power must be\
 between 1 and 30");return new Uint8Array([224+r])}function ma(r){return new Uint8Array([192|r])}function Ns(r,e){return x.concatUint8Array([ma(r),Aa(e)])}function Ea(r){
return[u.packet.literalData,u.packet.compressedData,u.packet.symmetricallyEncryptedData,u.packet.symEncryptedIntegrityProtectedData,u.packet.aeadEncryptedData].
includes(r)}async function dd(r,e,n){let t,a;try{const i=await r.peekBytes(2);if(!i||i.length<2||(i[0]&128)===0)throw new Error("Error during parsing. This mess\
age / key probably does not conform to a valid OpenPGP format.");const s=await r.readByte();let c=-1,o=-1,f;o=0,(s&64)!==0&&(o=1);let d;o?c=s&63:(c=(s&63)>>2,d=
s&3);const l=Ea(c);let h=null;if(e&&l){if(e==="array"){const g=new at;t=et(g),h=g}else{const g=new TransformStream;t=et(g.writable),h=g.readable}a=n({tag:c,packet:h})}else
h=[];let b;do{if(o){const g=await r.readByte();if(b=!1,g<192)f=g;else if(g>=192&&g<224)f=(g-192<<8)+await r.readByte()+192;else if(g>223&&g<255){if(f=1<<(g&31),
b=!0,!l)throw new TypeError("This packet type does not support partial lengths.")}else f=(await r.readByte()<<24|await r.readByte()<<16|await r.readByte()<<8|await r.
readByte())>>>0}else switch(d){case 0:f=await r.readByte();break;case 1:f=await r.readByte()<<8|await r.readByte();break;case 2:f=(await r.readByte()<<24|await r.
readByte()<<16|await r.readByte()<<8|await r.readByte())>>>0;break;default:f=1/0;break}if(f>0){let g=0;for(;;){t&&await t.ready;const{done:y,value:w}=await r.read();
if(y){if(f===1/0)break;throw new Error("Unexpected end of packet")}const p=f===1/0?w:w.subarray(0,f-g);if(t?await t.write(p):h.push(p),g+=w.length,g>=f){r.unshift(
w.subarray(f-g+w.length));break}}}}while(b);t?(await t.ready,await t.close()):(h=x.concatUint8Array(h),await n({tag:c,packet:h}))}catch(i){if(t)return await t.abort(
i),!0;throw i}finally{t&&await a}}class ne extends Error{constructor(...e){super(...e),Error.captureStackTrace&&Error.captureStackTrace(this,ne),this.name="Unsu\
pportedError"}}class ka extends ne{constructor(...e){super(...e),Error.captureStackTrace&&Error.captureStackTrace(this,ne),this.name="UnknownPacketError"}}class R0 extends ne{constructor(...e){
super(...e),Error.captureStackTrace&&Error.captureStackTrace(this,ne),this.name="MalformedPacketError"}}class va{constructor(e,n){this.tag=e,this.rawContent=n}write(){
return this.rawContent}}async function N0(r){switch(r){case u.publicKey.ed25519:try{const e=x.getWebCrypto(),n=await e.generateKey("Ed25519",!0,["sign","verify"]).
catch(i=>{if(i.name==="OperationError"){const s=new Error("Unexpected key generation issue");throw s.name="NotSupportedError",s}throw i}),t=await e.exportKey("j\
wk",n.privateKey),a=await e.exportKey("jwk",n.publicKey);return{A:new Uint8Array(Ge(a.x)),seed:Ge(t.d,!0)}}catch(e){if(e.name!=="NotSupportedError")throw e;const{
default:n}=await Promise.resolve().then(function(){return Jr}),t=Pe(Sa(r)),{publicKey:a}=n.sign.keyPair.fromSeed(t);return{A:a,seed:t}}case u.publicKey.ed448:{const e=await x.
getNobleCurve(u.publicKey.ed448),{secretKey:n,publicKey:t}=e.keygen();return{A:t,seed:n}}default:throw new Error("Unsupported EdDSA algorithm")}}async function O0(r,e,n,t,a,i){
if(Se(e)<Se(Ba(r)))throw new Error("Hash algorithm too weak for EdDSA.");switch(r){case u.publicKey.ed25519:try{const s=x.getWebCrypto(),c=Os(r,t,a),o=await s.importKey(
"jwk",c,"Ed25519",!1,["sign"]);return{RS:new Uint8Array(await s.sign("Ed25519",o,i))}}catch(s){if(s.name!=="NotSupportedError")throw s;const{default:c}=await Promise.
resolve().then(function(){return Jr}),o=x.concatUint8Array([a,t]);return{RS:c.sign.detached(i,o)}}case u.publicKey.ed448:return{RS:(await x.getNobleCurve(u.publicKey.
ed448)).sign(i,a)};default:throw new Error("Unsupported EdDSA algorithm")}}async function H0(r,e,{RS:n},t,a,i){if(Se(e)<Se(Ba(r)))throw new Error("Hash algorith\
m too weak for EdDSA.");switch(r){case u.publicKey.ed25519:try{const s=x.getWebCrypto(),c=_0(r,a),o=await s.importKey("jwk",c,"Ed25519",!1,["verify"]);return await s.
verify("Ed25519",o,n,i)}catch(s){if(s.name!=="NotSupportedError")throw s;const{default:c}=await Promise.resolve().then(function(){return Jr});return c.sign.detached.
verify(i,n,a)}case u.publicKey.ed448:return(await x.getNobleCurve(u.publicKey.ed448)).verify(n,i,a);default:throw new Error("Unsupported EdDSA algorithm")}}async function z0(r,e,n){
switch(r){case u.publicKey.ed25519:try{const t=x.getWebCrypto(),a=Os(r,e,n),i=_0(r,e),s=await t.importKey("jwk",a,"Ed25519",!1,["sign"]),c=await t.importKey("jw\
k",i,"Ed25519",!1,["verify"]),o=Pe(8),f=new Uint8Array(await t.sign("Ed25519",s,o));return await t.verify("Ed25519",c,f,o)}catch(t){if(t.name!=="NotSupportedErr\
or")return!1;const{default:a}=await Promise.resolve().then(function(){return Jr}),{publicKey:i}=a.sign.keyPair.fromSeed(n);return x.equalsUint8Array(e,i)}case u.
publicKey.ed448:{const a=(await x.getNobleCurve(u.publicKey.ed448)).getPublicKey(n);return x.equalsUint8Array(e,a)}default:return!1}}function Sa(r){switch(r){case u.
publicKey.ed25519:return 32;case u.publicKey.ed448:return 57;default:throw new Error("Unsupported EdDSA algorithm")}}function Ba(r){switch(r){case u.publicKey.ed25519:
return u.hash.sha256;case u.publicKey.ed448:return u.hash.sha512;default:throw new Error("Unknown EdDSA algo")}}const _0=(r,e)=>{if(r===u.publicKey.ed25519)return{
kty:"OKP",crv:"Ed25519",x:Te(e),ext:!0};throw new Error("Unsupported EdDSA algorithm")},Os=(r,e,n)=>{if(r===u.publicKey.ed25519){const t=_0(r,e);return t.d=Te(n),
t}else throw new Error("Unsupported EdDSA algorithm")};var ld=Object.freeze({__proto__:null,generate:N0,getPayloadSize:Sa,getPreferredHashAlgo:Ba,sign:O0,validateParams:z0,
verify:H0});function Hs(r){return r instanceof Uint8Array||ArrayBuffer.isView(r)&&r.constructor.name==="Uint8Array"}function he(r,...e){if(!Hs(r))throw new Error(
"Uint8Array expected");if(e.length>0&&!e.includes(r.length))throw new Error("Uint8Array expected of length "+e+", got length="+r.length)}function Ia(r,e=!0){if(r.
destroyed)throw new Error("Hash instance has been destroyed");if(e&&r.finished)throw new Error("Hash#digest() has already been called")}function zs(r,e){he(r);const n=e.
outputLen;if(r.length<n)throw new Error("digestInto() expects output buffer of length at least "+n)}function G0(r){return new Uint8Array(r.buffer,r.byteOffset,r.
byteLength)}function ue(r){return new Uint32Array(r.buffer,r.byteOffset,Math.floor(r.byteLength/4))}function Me(...r){for(let e=0;e<r.length;e++)r[e].fill(0)}function Ca(r){
return new DataView(r.buffer,r.byteOffset,r.byteLength)}const hd=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function xd(r){if(typeof r!="string")
throw new Error("string expected");return new Uint8Array(new TextEncoder().encode(r))}function Tn(r){if(typeof r=="string")r=xd(r);else if(Hs(r))r=Ye(r);else throw new Error(
"Uint8Array expected, got "+typeof r);return r}function _s(r,e){return r.buffer===e.buffer&&r.byteOffset<e.byteOffset+e.byteLength&&e.byteOffset<r.byteOffset+r.
byteLength}function j0(r,e){if(_s(r,e)&&r.byteOffset<e.byteOffset)throw new Error("complex overlap of input and output is not supported")}function yd(...r){let e=0;
for(let t=0;t<r.length;t++){const a=r[t];he(a),e+=a.length}const n=new Uint8Array(e);for(let t=0,a=0;t<r.length;t++){const i=r[t];n.set(i,a),a+=i.length}return n}
function Gs(r,e){if(r.length!==e.length)return!1;let n=0;for(let t=0;t<r.length;t++)n|=r[t]^e[t];return n===0}const Qn=(r,e)=>{function n(t,...a){if(he(t),!hd)throw new Error(
"Non little-endian hardware is not yet supported");if(r.nonceLength!==void 0){const d=a[0];if(!d)throw new Error("nonce / iv required");r.varSizeNonce?he(d):he(
d,r.nonceLength)}const i=r.tagLength;i&&a[1]!==void 0&&he(a[1]);const s=e(t,...a),c=(d,l)=>{if(l!==void 0){if(d!==2)throw new Error("cipher output not supported");
he(l)}};let o=!1;return{encrypt(d,l){if(o)throw new Error("cannot encrypt() twice with same key + nonce");return o=!0,he(d),c(s.encrypt.length,l),s.encrypt(d,l)},
decrypt(d,l){if(he(d),i&&d.length<i)throw new Error("invalid ciphertext length: smaller than tagLength="+i);return c(s.decrypt.length,l),s.decrypt(d,l)}}}return Object.
assign(n,r),n};function Mn(r,e,n=!0){if(e===void 0)return new Uint8Array(r);if(e.length!==r)throw new Error("invalid output length, expected "+r+", got: "+e.length);
if(n&&!st(e))throw new Error("invalid output, must be aligned");return e}function V0(r,e,n,t){if(typeof r.setBigUint64=="function")return r.setBigUint64(e,n,t);
const a=BigInt(32),i=BigInt(4294967295),s=Number(n>>a&i),c=Number(n&i),o=0,f=4;r.setUint32(e+o,s,t),r.setUint32(e+f,c,t)}function bd(r,e,n){const t=new Uint8Array(
16),a=Ca(t);return V0(a,0,BigInt(e),n),V0(a,8,BigInt(r),n),t}function st(r){return r.byteOffset%4===0}function Ye(r){return Uint8Array.from(r)}const jt=16,Y0=new Uint8Array(
16),Bt=ue(Y0),gd=225,pd=(r,e,n,t)=>{const a=t&1;return{s3:n<<31|t>>>1,s2:e<<31|n>>>1,s1:r<<31|e>>>1,s0:r>>>1^gd<<24&-(a&1)}},ct=r=>(r>>>0&255)<<24|(r>>>8&255)<<
16|(r>>>16&255)<<8|r>>>24&255|0;function wd(r){r.reverse();const e=r[15]&1;let n=0;for(let t=0;t<r.length;t++){const a=r[t];r[t]=a>>>1|n,n=(a&1)<<7}return r[0]^=
-e&225,r}const Ad=r=>r>64*1024?8:r>1024?4:2;class js{constructor(e,n){this.blockLen=jt,this.outputLen=jt,this.s0=0,this.s1=0,this.s2=0,this.s3=0,this.finished=!1,
e=Tn(e),he(e,16);const t=Ca(e);let a=t.getUint32(0,!1),i=t.getUint32(4,!1),s=t.getUint32(8,!1),c=t.getUint32(12,!1);const o=[];for(let g=0;g<128;g++)o.push({s0:ct(
a),s1:ct(i),s2:ct(s),s3:ct(c)}),{s0:a,s1:i,s2:s,s3:c}=pd(a,i,s,c);const f=Ad(n||1024);if(![1,2,4,8].includes(f))throw new Error("ghash: invalid window size, exp\
ected 2, 4 or 8");this.W=f;const l=128/f,h=this.windowSize=2**f,b=[];for(let g=0;g<l;g++)for(let y=0;y<h;y++){let w=0,p=0,B=0,v=0;for(let C=0;C<f;C++){if(!(y>>>
f-C-1&1))continue;const{s0:U,s1:Q,s2:K,s3:E}=o[f*g+C];w^=U,p^=Q,B^=K,v^=E}b.push({s0:w,s1:p,s2:B,s3:v})}this.t=b}_updateBlock(e,n,t,a){e^=this.s0,n^=this.s1,t^=
this.s2,a^=this.s3;const{W:i,t:s,windowSize:c}=this;let o=0,f=0,d=0,l=0;const h=(1<<i)-1;let b=0;for(const g of[e,n,t,a])for(let y=0;y<4;y++){const w=g>>>8*y&255;
for(let p=8/i-1;p>=0;p--){const B=w>>>i*p&h,{s0:v,s1:C,s2:P,s3:U}=s[b*c+B];o^=v,f^=C,d^=P,l^=U,b+=1}}this.s0=o,this.s1=f,this.s2=d,this.s3=l}update(e){Ia(this),
e=Tn(e),he(e);const n=ue(e),t=Math.floor(e.length/jt),a=e.length%jt;for(let i=0;i<t;i++)this._updateBlock(n[i*4+0],n[i*4+1],n[i*4+2],n[i*4+3]);return a&&(Y0.set(
e.subarray(t*jt)),this._updateBlock(Bt[0],Bt[1],Bt[2],Bt[3]),Me(Bt)),this}destroy(){const{t:e}=this;for(const n of e)n.s0=0,n.s1=0,n.s2=0,n.s3=0}digestInto(e){Ia(
this),zs(e,this),this.finished=!0;const{s0:n,s1:t,s2:a,s3:i}=this,s=ue(e);return s[0]=n,s[1]=t,s[2]=a,s[3]=i,e}digest(){const e=new Uint8Array(jt);return this.digestInto(
e),this.destroy(),e}}class md extends js{constructor(e,n){e=Tn(e),he(e);const t=wd(Ye(e));super(t,n),Me(t)}update(e){e=Tn(e),Ia(this);const n=ue(e),t=e.length%jt,
a=Math.floor(e.length/jt);for(let i=0;i<a;i++)this._updateBlock(ct(n[i*4+3]),ct(n[i*4+2]),ct(n[i*4+1]),ct(n[i*4+0]));return t&&(Y0.set(e.subarray(a*jt)),this._updateBlock(
ct(Bt[3]),ct(Bt[2]),ct(Bt[1]),ct(Bt[0])),Me(Bt)),this}digestInto(e){Ia(this),zs(e,this),this.finished=!0;const{s0:n,s1:t,s2:a,s3:i}=this,s=ue(e);return s[0]=n,s[1]=
t,s[2]=a,s[3]=i,e.reverse()}}function Vs(r){const e=(t,a)=>r(a,t.length).update(Tn(t)).digest(),n=r(new Uint8Array(16),0);return e.outputLen=n.outputLen,e.blockLen=
n.blockLen,e.create=(t,a)=>r(t,a),e}const Ys=Vs((r,e)=>new js(r,e));Vs((r,e)=>new md(r,e));const qe=16,q0=4,Ka=new Uint8Array(qe),Ed=283;function Z0(r){return r<<
1^Ed&-(r>>7)}function an(r,e){let n=0;for(;e>0;e>>=1)n^=r&-(e&1),r=Z0(r);return n}const W0=(()=>{const r=new Uint8Array(256);for(let n=0,t=1;n<256;n++,t^=Z0(t))
r[n]=t;const e=new Uint8Array(256);e[0]=99;for(let n=0;n<255;n++){let t=r[255-n];t|=t<<8,e[r[n]]=(t^t>>4^t>>5^t>>6^t>>7^99)&255}return Me(r),e})(),kd=W0.map((r,e)=>W0.
indexOf(e)),vd=r=>r<<24|r>>>8,J0=r=>r<<8|r>>>24,qs=r=>r<<24&4278190080|r<<8&16711680|r>>>8&65280|r>>>24&255;function Zs(r,e){if(r.length!==256)throw new Error("\
Wrong sbox length");const n=new Uint32Array(256).map((f,d)=>e(r[d])),t=n.map(J0),a=t.map(J0),i=a.map(J0),s=new Uint32Array(256*256),c=new Uint32Array(256*256),o=new Uint16Array(
256*256);for(let f=0;f<256;f++)for(let d=0;d<256;d++){const l=f*256+d;s[l]=n[f]^t[d],c[l]=a[f]^i[d],o[l]=r[f]<<8|r[d]}return{sbox:r,sbox2:o,T0:n,T1:t,T2:a,T3:i,
T01:s,T23:c}}const X0=Zs(W0,r=>an(r,3)<<24|r<<16|r<<8|an(r,2)),Ws=Zs(kd,r=>an(r,11)<<24|an(r,13)<<16|an(r,9)<<8|an(r,14)),Sd=(()=>{const r=new Uint8Array(16);for(let e=0,
n=1;e<16;e++,n=Z0(n))r[e]=n;return r})();function Tr(r){he(r);const e=r.length;if(![16,24,32].includes(e))throw new Error("aes: invalid key size, should be 16, \
24 or 32, got "+e);const{sbox2:n}=X0,t=[];st(r)||t.push(r=Ye(r));const a=ue(r),i=a.length,s=o=>It(n,o,o,o,o),c=new Uint32Array(e+28);c.set(a);for(let o=i;o<c.length;o++){
let f=c[o-1];o%i===0?f=s(vd(f))^Sd[o/i-1]:i>6&&o%i===4&&(f=s(f)),c[o]=c[o-i]^f}return Me(...t),c}function $0(r){const e=Tr(r),n=e.slice(),t=e.length,{sbox2:a}=X0,
{T0:i,T1:s,T2:c,T3:o}=Ws;for(let f=0;f<t;f+=4)for(let d=0;d<4;d++)n[f+d]=e[t-f-4+d];Me(e);for(let f=4;f<t-4;f++){const d=n[f],l=It(a,d,d,d,d);n[f]=i[l&255]^s[l>>>
8&255]^c[l>>>16&255]^o[l>>>24]}return n}function fr(r,e,n,t,a,i){return r[n<<8&65280|t>>>8&255]^e[a>>>8&65280|i>>>24&255]}function It(r,e,n,t,a){return r[e&255|
n&65280]|r[t>>>16&255|a>>>16&65280]<<16}function xt(r,e,n,t,a){const{sbox2:i,T01:s,T23:c}=X0;let o=0;e^=r[o++],n^=r[o++],t^=r[o++],a^=r[o++];const f=r.length/4-
2;for(let g=0;g<f;g++){const y=r[o++]^fr(s,c,e,n,t,a),w=r[o++]^fr(s,c,n,t,a,e),p=r[o++]^fr(s,c,t,a,e,n),B=r[o++]^fr(s,c,a,e,n,t);e=y,n=w,t=p,a=B}const d=r[o++]^
It(i,e,n,t,a),l=r[o++]^It(i,n,t,a,e),h=r[o++]^It(i,t,a,e,n),b=r[o++]^It(i,a,e,n,t);return{s0:d,s1:l,s2:h,s3:b}}function Pa(r,e,n,t,a){const{sbox2:i,T01:s,T23:c}=Ws;
let o=0;e^=r[o++],n^=r[o++],t^=r[o++],a^=r[o++];const f=r.length/4-2;for(let g=0;g<f;g++){const y=r[o++]^fr(s,c,e,a,t,n),w=r[o++]^fr(s,c,n,e,a,t),p=r[o++]^fr(s,
c,t,n,e,a),B=r[o++]^fr(s,c,a,t,n,e);e=y,n=w,t=p,a=B}const d=r[o++]^It(i,e,a,t,n),l=r[o++]^It(i,n,e,a,t),h=r[o++]^It(i,t,n,e,a),b=r[o++]^It(i,a,t,n,e);return{s0:d,
s1:l,s2:h,s3:b}}function Js(r,e,n,t){he(e,qe),he(n);const a=n.length;t=Mn(a,t),j0(n,t);const i=e,s=ue(i);let{s0:c,s1:o,s2:f,s3:d}=xt(r,s[0],s[1],s[2],s[3]);const l=ue(
n),h=ue(t);for(let g=0;g+4<=l.length;g+=4){h[g+0]=l[g+0]^c,h[g+1]=l[g+1]^o,h[g+2]=l[g+2]^f,h[g+3]=l[g+3]^d;let y=1;for(let w=i.length-1;w>=0;w--)y=y+(i[w]&255)|
0,i[w]=y&255,y>>>=8;({s0:c,s1:o,s2:f,s3:d}=xt(r,s[0],s[1],s[2],s[3]))}const b=qe*Math.floor(l.length/q0);if(b<a){const g=new Uint32Array([c,o,f,d]),y=G0(g);for(let w=b,
p=0;w<a;w++,p++)t[w]=n[w]^y[p];Me(g)}return t}function Ln(r,e,n,t,a){he(n,qe),he(t),a=Mn(t.length,a);const i=n,s=ue(i),c=Ca(i),o=ue(t),f=ue(a),d=e?0:12,l=t.length;
let h=c.getUint32(d,e),{s0:b,s1:g,s2:y,s3:w}=xt(r,s[0],s[1],s[2],s[3]);for(let B=0;B+4<=o.length;B+=4)f[B+0]=o[B+0]^b,f[B+1]=o[B+1]^g,f[B+2]=o[B+2]^y,f[B+3]=o[B+
3]^w,h=h+1>>>0,c.setUint32(d,h,e),{s0:b,s1:g,s2:y,s3:w}=xt(r,s[0],s[1],s[2],s[3]);const p=qe*Math.floor(o.length/q0);if(p<l){const B=new Uint32Array([b,g,y,w]),
v=G0(B);for(let C=p,P=0;C<l;C++,P++)a[C]=t[C]^v[P];Me(B)}return a}const Bd=Qn({blockSize:16,nonceLength:16},function(e,n){function t(a,i){if(he(a),i!==void 0&&(he(
i),!st(i)))throw new Error("unaligned destination");const s=Tr(e),c=Ye(n),o=[s,c];st(a)||o.push(a=Ye(a));const f=Js(s,c,a,i);return Me(...o),f}return{encrypt:(a,i)=>t(
a,i),decrypt:(a,i)=>t(a,i)}});function Id(r){if(he(r),r.length%qe!==0)throw new Error("aes-(cbc/ecb).decrypt ciphertext should consist of blocks with size "+qe)}
function Cd(r,e,n){he(r);let t=r.length;const a=t%qe;if(!e&&a!==0)throw new Error("aec/(cbc-ecb): unpadded plaintext with disabled padding");st(r)||(r=Ye(r));const i=ue(
r);if(e){let c=qe-a;c||(c=qe),t=t+c}n=Mn(t,n),j0(r,n);const s=ue(n);return{b:i,o:s,out:n}}function Kd(r,e){if(!e)return r;const n=r.length;if(!n)throw new Error(
"aes/pcks5: empty ciphertext not allowed");const t=r[n-1];if(t<=0||t>16)throw new Error("aes/pcks5: wrong padding");const a=r.subarray(0,-t);for(let i=0;i<t;i++)
if(r[n-i-1]!==t)throw new Error("aes/pcks5: wrong padding");return a}function Pd(r){const e=new Uint8Array(16),n=ue(e);e.set(r);const t=qe-r.length;for(let a=qe-
t;a<qe;a++)e[a]=t;return n}const ei=Qn({blockSize:16,nonceLength:16},function(e,n,t={}){const a=!t.disablePadding;return{encrypt(i,s){const c=Tr(e),{b:o,o:f,out:d}=Cd(
i,a,s);let l=n;const h=[c];st(l)||h.push(l=Ye(l));const b=ue(l);let g=b[0],y=b[1],w=b[2],p=b[3],B=0;for(;B+4<=o.length;)g^=o[B+0],y^=o[B+1],w^=o[B+2],p^=o[B+3],
{s0:g,s1:y,s2:w,s3:p}=xt(c,g,y,w,p),f[B++]=g,f[B++]=y,f[B++]=w,f[B++]=p;if(a){const v=Pd(i.subarray(B*4));g^=v[0],y^=v[1],w^=v[2],p^=v[3],{s0:g,s1:y,s2:w,s3:p}=
xt(c,g,y,w,p),f[B++]=g,f[B++]=y,f[B++]=w,f[B++]=p}return Me(...h),d},decrypt(i,s){Id(i);const c=$0(e);let o=n;const f=[c];st(o)||f.push(o=Ye(o));const d=ue(o);s=
Mn(i.length,s),st(i)||f.push(i=Ye(i)),j0(i,s);const l=ue(i),h=ue(s);let b=d[0],g=d[1],y=d[2],w=d[3];for(let p=0;p+4<=l.length;){const B=b,v=g,C=y,P=w;b=l[p+0],g=
l[p+1],y=l[p+2],w=l[p+3];const{s0:U,s1:Q,s2:K,s3:E}=Pa(c,b,g,y,w);h[p++]=U^B,h[p++]=Q^v,h[p++]=K^C,h[p++]=E^P}return Me(...f),Kd(s,a)}}}),Xs=Qn({blockSize:16,nonceLength:16},
function(e,n){function t(a,i,s){he(a);const c=a.length;if(s=Mn(c,s),_s(a,s))throw new Error("overlapping src and dst not supported.");const o=Tr(e);let f=n;const d=[
o];st(f)||d.push(f=Ye(f)),st(a)||d.push(a=Ye(a));const l=ue(a),h=ue(s),b=i?h:l,g=ue(f);let y=g[0],w=g[1],p=g[2],B=g[3];for(let C=0;C+4<=l.length;){const{s0:P,s1:U,
s2:Q,s3:K}=xt(o,y,w,p,B);h[C+0]=l[C+0]^P,h[C+1]=l[C+1]^U,h[C+2]=l[C+2]^Q,h[C+3]=l[C+3]^K,y=b[C++],w=b[C++],p=b[C++],B=b[C++]}const v=qe*Math.floor(l.length/q0);
if(v<c){({s0:y,s1:w,s2:p,s3:B}=xt(o,y,w,p,B));const C=G0(new Uint32Array([y,w,p,B]));for(let P=v,U=0;P<c;P++,U++)s[P]=a[P]^C[U];Me(C)}return Me(...d),s}return{encrypt:(a,i)=>t(
a,!0,i),decrypt:(a,i)=>t(a,!1,i)}});function Dd(r,e,n,t,a){const i=a?a.length:0,s=r.create(n,t.length+i);a&&s.update(a);const c=bd(8*t.length,8*i,e);s.update(t),
s.update(c);const o=s.digest();return Me(c),o}const Da=Qn({blockSize:16,nonceLength:12,tagLength:16,varSizeNonce:!0},function(e,n,t){if(n.length<8)throw new Error(
"aes/gcm: invalid nonce length");const a=16;function i(c,o,f){const d=Dd(Ys,!1,c,f,t);for(let l=0;l<o.length;l++)d[l]^=o[l];return d}function s(){const c=Tr(e),
o=Ka.slice(),f=Ka.slice();if(Ln(c,!1,f,f,o),n.length===12)f.set(n);else{const l=Ka.slice(),h=Ca(l);V0(h,8,BigInt(n.length*8),!1);const b=Ys.create(o).update(n).
update(l);b.digestInto(f),b.destroy()}const d=Ln(c,!1,f,Ka);return{xk:c,authKey:o,counter:f,tagMask:d}}return{encrypt(c){const{xk:o,authKey:f,counter:d,tagMask:l}=s(),
h=new Uint8Array(c.length+a),b=[o,f,d,l];st(c)||b.push(c=Ye(c)),Ln(o,!1,d,c,h.subarray(0,c.length));const g=i(f,l,h.subarray(0,h.length-a));return b.push(g),h.set(
g,c.length),Me(...b),h},decrypt(c){const{xk:o,authKey:f,counter:d,tagMask:l}=s(),h=[o,f,l,d];st(c)||h.push(c=Ye(c));const b=c.subarray(0,-a),g=c.subarray(-a),y=i(
f,l,b);if(h.push(y),!Gs(y,g))throw new Error("aes/gcm: invalid ghash tag");const w=Ln(o,!1,d,b);return Me(...h),w}}});function $s(r){return r instanceof Uint32Array||
ArrayBuffer.isView(r)&&r.constructor.name==="Uint32Array"}function ec(r,e){if(he(e,16),!$s(r))throw new Error("_encryptBlock accepts result of expandKeyLE");const n=ue(
e);let{s0:t,s1:a,s2:i,s3:s}=xt(r,n[0],n[1],n[2],n[3]);return n[0]=t,n[1]=a,n[2]=i,n[3]=s,e}function tc(r,e){if(he(e,16),!$s(r))throw new Error("_decryptBlock ac\
cepts result of expandKeyLE");const n=ue(e);let{s0:t,s1:a,s2:i,s3:s}=Pa(r,n[0],n[1],n[2],n[3]);return n[0]=t,n[1]=a,n[2]=i,n[3]=s,e}const rc={encrypt(r,e){if(e.
length>=2**32)throw new Error("plaintext should be less than 4gb");const n=Tr(r);if(e.length===16)ec(n,e);else{const t=ue(e);let a=t[0],i=t[1];for(let s=0,c=1;s<
6;s++)for(let o=2;o<t.length;o+=2,c++){const{s0:f,s1:d,s2:l,s3:h}=xt(n,a,i,t[o],t[o+1]);a=f,i=d^qs(c),t[o]=l,t[o+1]=h}t[0]=a,t[1]=i}n.fill(0)},decrypt(r,e){if(e.
length-8>=2**32)throw new Error("ciphertext should be less than 4gb");const n=$0(r),t=e.length/8-1;if(t===1)tc(n,e);else{const a=ue(e);let i=a[0],s=a[1];for(let c=0,
o=t*6;c<6;c++)for(let f=t*2;f>=1;f-=2,o--){s^=qs(o);const{s0:d,s1:l,s2:h,s3:b}=Pa(n,i,s,a[f],a[f+1]);i=d,s=l,a[f]=h,a[f+1]=b}a[0]=i,a[1]=s}n.fill(0)}},nc=new Uint8Array(
8).fill(166),ac=Qn({blockSize:8},r=>({encrypt(e){if(!e.length||e.length%8!==0)throw new Error("invalid plaintext length");if(e.length===8)throw new Error("8-byt\
e keys not allowed in AESKW, use AESKWP instead");const n=yd(nc,e);return rc.encrypt(r,n),n},decrypt(e){if(e.length%8!==0||e.length<24)throw new Error("invalid \
ciphertext length");const n=Ye(e);if(rc.decrypt(r,n),!Gs(n.subarray(0,8),nc))throw new Error("integrity check failed");return n.subarray(0,8).fill(0),n.subarray(
8)}})),ic={expandKeyLE:Tr,expandKeyDecLE:$0,encrypt:xt,decrypt:Pa,encryptBlock:ec,decryptBlock:tc,ctrCounter:Js,ctr32:Ln};async function sc(r){switch(r){case u.
symmetric.aes128:case u.symmetric.aes192:case u.symmetric.aes256:throw new Error("Not a legacy cipher");case u.symmetric.cast5:case u.symmetric.blowfish:case u.
symmetric.twofish:case u.symmetric.tripledes:{const{legacyCiphers:e}=await Promise.resolve().then(function(){return Q2}),n=u.read(u.symmetric,r),t=e.get(n);if(!t)
throw new Error("Unsupported cipher algorithm");return t}default:throw new Error("Unsupported cipher algorithm")}}function Ud(r){switch(r){case u.symmetric.aes128:case u.
symmetric.aes192:case u.symmetric.aes256:case u.symmetric.twofish:return 16;case u.symmetric.blowfish:case u.symmetric.cast5:case u.symmetric.tripledes:return 8;default:
throw new Error("Unsupported cipher")}}function Fd(r){switch(r){case u.symmetric.aes128:case u.symmetric.blowfish:case u.symmetric.cast5:return 16;case u.symmetric.
aes192:case u.symmetric.tripledes:return 24;case u.symmetric.aes256:case u.symmetric.twofish:return 32;default:throw new Error("Unsupported cipher")}}function ce(r){
return{keySize:Fd(r),blockSize:Ud(r)}}const sn=x.getWebCrypto();async function ti(r,e,n){const{keySize:t}=ce(r);if(!x.isAES(r)||e.length!==t)throw new Error("Un\
expected algorithm or key size");try{const a=await sn.importKey("raw",e,{name:"AES-KW"},!1,["wrapKey"]),i=await sn.importKey("raw",n,{name:"HMAC",hash:"SHA-256"},
!0,["sign"]),s=await sn.wrapKey("raw",i,a,{name:"AES-KW"});return new Uint8Array(s)}catch(a){if(a.name!=="NotSupportedError"&&!(e.length===24&&a.name==="Operati\
onError"))throw a;x.printDebugError("Browser did not support operation: "+a.message)}return ac(e).encrypt(n)}async function ri(r,e,n){const{keySize:t}=ce(r);if(!x.
isAES(r)||e.length!==t)throw new Error("Unexpected algorithm or key size");let a;try{a=await sn.importKey("raw",e,{name:"AES-KW"},!1,["unwrapKey"])}catch(i){if(i.
name!=="NotSupportedError"&&!(e.length===24&&i.name==="OperationError"))throw i;return x.printDebugError("Browser did not support operation: "+i.message),ac(e).
decrypt(n)}try{const i=await sn.unwrapKey("raw",n,a,{name:"AES-KW"},{name:"HMAC",hash:"SHA-256"},!0,["sign"]);return new Uint8Array(await sn.exportKey("raw",i))}catch(i){
throw i.name==="OperationError"?new Error("Key Data Integrity failed"):i}}async function ur(r,e,n,t,a){const i=x.getWebCrypto(),s=u.read(u.webHash,r);if(!s)throw new Error(
"Hash algo not supported with HKDF");const c=await i.importKey("raw",e,"HKDF",!1,["deriveBits"]),o=await i.deriveBits({name:"HKDF",hash:s,salt:n,info:t},c,a*8);
return new Uint8Array(o)}const Ua={x25519:x.encodeUTF8("OpenPGP X25519"),x448:x.encodeUTF8("OpenPGP X448")};async function ni(r){switch(r){case u.publicKey.x25519:
try{const e=x.getWebCrypto(),n=await e.generateKey("X25519",!0,["deriveKey","deriveBits"]).catch(i=>{if(i.name==="OperationError"){const s=new Error("Unexpected\
 key generation issue");throw s.name="NotSupportedError",s}throw i}),t=await e.exportKey("jwk",n.privateKey),a=await e.exportKey("jwk",n.publicKey);if(t.x!==a.x){
const i=new Error("Unexpected mismatching public point");throw i.name="NotSupportedError",i}return{A:new Uint8Array(Ge(a.x)),k:Ge(t.d)}}catch(e){if(e.name!=="No\
tSupportedError")throw e;const{default:n}=await Promise.resolve().then(function(){return Jr}),{secretKey:t,publicKey:a}=n.box.keyPair();return{A:a,k:t}}case u.publicKey.
x448:{const e=await x.getNobleCurve(u.publicKey.x448),{secretKey:n,publicKey:t}=e.keygen();return{A:t,k:n}}default:throw new Error("Unsupported ECDH algorithm")}}
async function ai(r,e,n){switch(r){case u.publicKey.x25519:try{const{ephemeralPublicKey:t,sharedSecret:a}=await Ta(r,e),i=await Qa(r,t,e,n);return x.equalsUint8Array(
a,i)}catch{return!1}case u.publicKey.x448:{const a=(await x.getNobleCurve(u.publicKey.x448)).getPublicKey(n);return x.equalsUint8Array(e,a)}default:return!1}}async function cc(r,e,n){
const{ephemeralPublicKey:t,sharedSecret:a}=await Ta(r,n),i=x.concatUint8Array([t,n,a]);switch(r){case u.publicKey.x25519:{const s=u.symmetric.aes128,{keySize:c}=ce(
s),o=await ur(u.hash.sha256,i,new Uint8Array,Ua.x25519,c),f=await ti(s,o,e);return{ephemeralPublicKey:t,wrappedKey:f}}case u.publicKey.x448:{const s=u.symmetric.
aes256,{keySize:c}=ce(u.symmetric.aes256),o=await ur(u.hash.sha512,i,new Uint8Array,Ua.x448,c),f=await ti(s,o,e);return{ephemeralPublicKey:t,wrappedKey:f}}default:
throw new Error("Unsupported ECDH algorithm")}}async function oc(r,e,n,t,a){const i=await Qa(r,e,t,a),s=x.concatUint8Array([e,t,i]);switch(r){case u.publicKey.x25519:{
const c=u.symmetric.aes128,{keySize:o}=ce(c),f=await ur(u.hash.sha256,s,new Uint8Array,Ua.x25519,o);return ri(c,f,n)}case u.publicKey.x448:{const c=u.symmetric.
aes256,{keySize:o}=ce(u.symmetric.aes256),f=await ur(u.hash.sha512,s,new Uint8Array,Ua.x448,o);return ri(c,f,n)}default:throw new Error("Unsupported ECDH algori\
thm")}}function Fa(r){switch(r){case u.publicKey.x25519:return 32;case u.publicKey.x448:return 56;default:throw new Error("Unsupported ECDH algorithm")}}async function Ta(r,e){
switch(r){case u.publicKey.x25519:try{const n=x.getWebCrypto(),t=await n.generateKey("X25519",!0,["deriveKey","deriveBits"]).catch(f=>{if(f.name==="OperationErr\
or"){const d=new Error("Unexpected key generation issue");throw d.name="NotSupportedError",d}throw f}),a=await n.exportKey("jwk",t.publicKey);if((await n.exportKey(
"jwk",t.privateKey)).x!==a.x){const f=new Error("Unexpected mismatching public point");throw f.name="NotSupportedError",f}const s=ii(r,e),c=await n.importKey("j\
wk",s,"X25519",!1,[]),o=await n.deriveBits({name:"X25519",public:c},t.privateKey,Fa(r)*8);return{sharedSecret:new Uint8Array(o),ephemeralPublicKey:new Uint8Array(
Ge(a.x))}}catch(n){if(n.name!=="NotSupportedError")throw n;const{default:t}=await Promise.resolve().then(function(){return Jr}),{secretKey:a,publicKey:i}=t.box.
keyPair(),s=t.scalarMult(a,e);return Ma(s),{ephemeralPublicKey:i,sharedSecret:s}}case u.publicKey.x448:{const n=await x.getNobleCurve(u.publicKey.x448),{secretKey:t,
publicKey:a}=n.keygen(),i=n.getSharedSecret(t,e);return Ma(i),{ephemeralPublicKey:a,sharedSecret:i}}default:throw new Error("Unsupported ECDH algorithm")}}async function Qa(r,e,n,t){
switch(r){case u.publicKey.x25519:try{const a=x.getWebCrypto(),i=Td(r,n,t),s=ii(r,e),c=await a.importKey("jwk",i,"X25519",!1,["deriveKey","deriveBits"]),o=await a.
importKey("jwk",s,"X25519",!1,[]),f=await a.deriveBits({name:"X25519",public:o},c,Fa(r)*8);return new Uint8Array(f)}catch(a){if(a.name!=="NotSupportedError")throw a;
const{default:i}=await Promise.resolve().then(function(){return Jr}),s=i.scalarMult(t,e);return Ma(s),s}case u.publicKey.x448:{const i=(await x.getNobleCurve(u.
publicKey.x448)).getSharedSecret(t,e);return Ma(i),i}default:throw new Error("Unsupported ECDH algorithm")}}function Ma(r){let e=0;for(let n=0;n<r.length;n++)e|=
r[n];if(e===0)throw new Error("Unexpected low order point")}function ii(r,e){if(r===u.publicKey.x25519)return{kty:"OKP",crv:"X25519",x:Te(e),ext:!0};throw new Error(
"Unsupported ECDH algorithm")}function Td(r,e,n){if(r===u.publicKey.x25519){const t=ii(r,e);return t.d=Te(n),t}else throw new Error("Unsupported ECDH algorithm")}
var Qd=Object.freeze({__proto__:null,decrypt:oc,encrypt:cc,generate:ni,generateEphemeralEncryptionMaterial:Ta,getPayloadSize:Fa,recomputeSharedSecret:Qa,validateParams:ai});
const si=x.getWebCrypto(),La=x.getNodeCrypto(),Ct={[u.curve.nistP256]:"P-256",[u.curve.nistP384]:"P-384",[u.curve.nistP521]:"P-521"},Vt=La?La.getCurves():[],Kt=La?
{[u.curve.secp256k1]:Vt.includes("secp256k1")?"secp256k1":void 0,[u.curve.nistP256]:Vt.includes("prime256v1")?"prime256v1":void 0,[u.curve.nistP384]:Vt.includes(
"secp384r1")?"secp384r1":void 0,[u.curve.nistP521]:Vt.includes("secp521r1")?"secp521r1":void 0,[u.curve.ed25519Legacy]:Vt.includes("ED25519")?"ED25519":void 0,[u.
curve.curve25519Legacy]:Vt.includes("X25519")?"X25519":void 0,[u.curve.brainpoolP256r1]:Vt.includes("brainpoolP256r1")?"brainpoolP256r1":void 0,[u.curve.brainpoolP384r1]:Vt.
includes("brainpoolP384r1")?"brainpoolP384r1":void 0,[u.curve.brainpoolP512r1]:Vt.includes("brainpoolP512r1")?"brainpoolP512r1":void 0}:{},fc={[u.curve.nistP256]:{
oid:[6,8,42,134,72,206,61,3,1,7],keyType:u.publicKey.ecdsa,hash:u.hash.sha256,cipher:u.symmetric.aes128,node:Kt[u.curve.nistP256],web:Ct[u.curve.nistP256],payloadSize:32,
sharedSize:256,wireFormatLeadingByte:4},[u.curve.nistP384]:{oid:[6,5,43,129,4,0,34],keyType:u.publicKey.ecdsa,hash:u.hash.sha384,cipher:u.symmetric.aes192,node:Kt[u.
curve.nistP384],web:Ct[u.curve.nistP384],payloadSize:48,sharedSize:384,wireFormatLeadingByte:4},[u.curve.nistP521]:{oid:[6,5,43,129,4,0,35],keyType:u.publicKey.
ecdsa,hash:u.hash.sha512,cipher:u.symmetric.aes256,node:Kt[u.curve.nistP521],web:Ct[u.curve.nistP521],payloadSize:66,sharedSize:528,wireFormatLeadingByte:4},[u.
curve.secp256k1]:{oid:[6,5,43,129,4,0,10],keyType:u.publicKey.ecdsa,hash:u.hash.sha256,cipher:u.symmetric.aes128,node:Kt[u.curve.secp256k1],payloadSize:32,wireFormatLeadingByte:4},
[u.curve.ed25519Legacy]:{oid:[6,9,43,6,1,4,1,218,71,15,1],keyType:u.publicKey.eddsaLegacy,hash:u.hash.sha512,node:!1,payloadSize:32,wireFormatLeadingByte:64},[u.
curve.curve25519Legacy]:{oid:[6,10,43,6,1,4,1,151,85,1,5,1],keyType:u.publicKey.ecdh,hash:u.hash.sha256,cipher:u.symmetric.aes128,node:!1,payloadSize:32,wireFormatLeadingByte:64},
[u.curve.brainpoolP256r1]:{oid:[6,9,43,36,3,3,2,8,1,1,7],keyType:u.publicKey.ecdsa,hash:u.hash.sha256,cipher:u.symmetric.aes128,node:Kt[u.curve.brainpoolP256r1],
payloadSize:32,wireFormatLeadingByte:4},[u.curve.brainpoolP384r1]:{oid:[6,9,43,36,3,3,2,8,1,1,11],keyType:u.publicKey.ecdsa,hash:u.hash.sha384,cipher:u.symmetric.
aes192,node:Kt[u.curve.brainpoolP384r1],payloadSize:48,wireFormatLeadingByte:4},[u.curve.brainpoolP512r1]:{oid:[6,9,43,36,3,3,2,8,1,1,13],keyType:u.publicKey.ecdsa,
hash:u.hash.sha512,cipher:u.symmetric.aes256,node:Kt[u.curve.brainpoolP512r1],payloadSize:64,wireFormatLeadingByte:4}};class ot{constructor(e){try{this.name=e instanceof
Gt?e.getName():u.write(u.curve,e)}catch{throw new ne("Unknown curve")}const n=fc[this.name];this.keyType=n.keyType,this.oid=n.oid,this.hash=n.hash,this.cipher=n.
cipher,this.node=n.node,this.web=n.web,this.payloadSize=n.payloadSize,this.sharedSize=n.sharedSize,this.wireFormatLeadingByte=n.wireFormatLeadingByte,this.web&&
x.getWebCrypto()?this.type="web":this.node&&x.getNodeCrypto()?this.type="node":this.name===u.curve.curve25519Legacy?this.type="curve25519Legacy":this.name===u.curve.
ed25519Legacy&&(this.type="ed25519Legacy")}async genKeyPair(){switch(this.type){case"web":try{return await Md(this.name,this.wireFormatLeadingByte)}catch(e){return x.
printDebugError("Browser did not support generating ec key "+e.message),lc(this.name)}case"node":return Ld(this.name);case"curve25519Legacy":{const{k:e,A:n}=await ni(
u.publicKey.x25519),t=e.slice().reverse();return t[0]=t[0]&127|64,t[31]&=248,{publicKey:x.concatUint8Array([new Uint8Array([this.wireFormatLeadingByte]),n]),privateKey:t}}case"\
ed25519Legacy":{const{seed:e,A:n}=await N0(u.publicKey.ed25519);return{publicKey:x.concatUint8Array([new Uint8Array([this.wireFormatLeadingByte]),n]),privateKey:e}}default:
return lc(this.name)}}}async function Ra(r){const e=new ot(r),{oid:n,hash:t,cipher:a}=e,i=await e.genKeyPair();return{oid:n,Q:i.publicKey,secret:x.leftPad(i.privateKey,
e.payloadSize),hash:t,cipher:a}}function uc(r){return fc[r.getName()].hash}async function dc(r,e,n,t){const a={[u.curve.nistP256]:!0,[u.curve.nistP384]:!0,[u.curve.
nistP521]:!0,[u.curve.secp256k1]:!0,[u.curve.curve25519Legacy]:r===u.publicKey.ecdh,[u.curve.brainpoolP256r1]:!0,[u.curve.brainpoolP384r1]:!0,[u.curve.brainpoolP512r1]:!0},
i=e.getName();if(!a[i])return!1;if(i===u.curve.curve25519Legacy){const o=t.slice().reverse();return n.length<1||n[0]!==64?!1:ai(u.publicKey.x25519,n.subarray(1),
o)}const c=(await x.getNobleCurve(u.publicKey.ecdsa,i)).getPublicKey(t,!1);return!!x.equalsUint8Array(c,n)}function Qr(r,e){const{payloadSize:n,wireFormatLeadingByte:t,
name:a}=r,i=a===u.curve.curve25519Legacy||a===u.curve.ed25519Legacy?n:n*2;if(e[0]!==t||e.length!==i+1)throw new Error("Invalid point encoding")}async function lc(r){
const e=await x.getNobleCurve(u.publicKey.ecdsa,r),{secretKey:n}=e.keygen();return{publicKey:e.getPublicKey(n,!1),privateKey:n}}async function Md(r,e){const n=await si.
generateKey({name:"ECDSA",namedCurve:Ct[r]},!0,["sign","verify"]),t=await si.exportKey("jwk",n.privateKey),a=await si.exportKey("jwk",n.publicKey);return{publicKey:hc(
a,e),privateKey:Ge(t.d)}}function Ld(r){const e=La.createECDH(Kt[r]);return e.generateKeys(),{publicKey:new Uint8Array(e.getPublicKey()),privateKey:new Uint8Array(
e.getPrivateKey())}}function hc(r,e){const n=Ge(r.x),t=Ge(r.y),a=new Uint8Array(n.length+t.length+1);return a[0]=e,a.set(n,1),a.set(t,n.length+1),a}function Na(r,e,n){
const t=r,a=n.slice(1,t+1),i=n.slice(t+1,t*2+1);return{kty:"EC",crv:e,x:Te(a),y:Te(i),ext:!0}}function xc(r,e,n,t){const a=Na(r,e,n);return a.d=Te(t),a}const Oa=x.
getWebCrypto(),yc=x.getNodeCrypto();async function ci(r,e,n,t,a,i){const s=new ot(r);if(Qr(s,t),n&&!x.isStream(n)){const f={publicKey:t,privateKey:a};switch(s.type){case"\
web":try{return await Nd(s,e,n,f)}catch(d){if(s.name!=="nistP521"&&(d.name==="DataError"||d.name==="OperationError"))throw d;x.printDebugError("Browser did not \
support signing: "+d.message)}break;case"node":return Hd(s,e,n,a)}}const o=(await x.getNobleCurve(u.publicKey.ecdsa,s.name)).sign(i,a,{lowS:!1});return{r:Ae(o.r,
"be",s.payloadSize),s:Ae(o.s,"be",s.payloadSize)}}async function oi(r,e,n,t,a,i){const s=new ot(r);Qr(s,a);const c=async()=>i[0]===0?bc(s,n,i.subarray(1),a):!1;
if(t&&!x.isStream(t))switch(s.type){case"web":try{return await Od(s,e,n,t,a)||c()}catch(f){if(s.name!=="nistP521"&&(f.name==="DataError"||f.name==="OperationErr\
or"))throw f;x.printDebugError("Browser did not support verifying: "+f.message)}break;case"node":return zd(s,e,n,t,a)||c()}return await bc(s,n,i,a)||c()}async function Rd(r,e,n){
const t=new ot(r);if(t.keyType!==u.publicKey.ecdsa)return!1;switch(t.type){case"web":case"node":{const a=Pe(8),i=u.hash.sha256,s=await St(i,a);try{const c=await ci(
r,i,a,e,n,s);return await oi(r,i,c,a,e,s)}catch{return!1}}default:return dc(u.publicKey.ecdsa,r,e,n)}}async function bc(r,e,n,t){return(await x.getNobleCurve(u.
publicKey.ecdsa,r.name)).verify(x.concatUint8Array([e.r,e.s]),n,t,{lowS:!1})}async function Nd(r,e,n,t){const a=r.payloadSize,i=xc(r.payloadSize,Ct[r.name],t.publicKey,
t.privateKey),s=await Oa.importKey("jwk",i,{name:"ECDSA",namedCurve:Ct[r.name],hash:{name:u.read(u.webHash,r.hash)}},!1,["sign"]),c=new Uint8Array(await Oa.sign(
{name:"ECDSA",namedCurve:Ct[r.name],hash:{name:u.read(u.webHash,e)}},s,n));return{r:c.slice(0,a),s:c.slice(a,a<<1)}}async function Od(r,e,{r:n,s:t},a,i){const s=Na(
r.payloadSize,Ct[r.name],i),c=await Oa.importKey("jwk",s,{name:"ECDSA",namedCurve:Ct[r.name],hash:{name:u.read(u.webHash,r.hash)}},!1,["verify"]),o=x.concatUint8Array(
[n,t]).buffer;return Oa.verify({name:"ECDSA",namedCurve:Ct[r.name],hash:{name:u.read(u.webHash,e)}},c,o,a)}function Hd(r,e,n,t){const a=x.nodeRequire("eckey-uti\
ls"),i=x.getNodeBuffer(),{privateKey:s}=a.generateDer({curveName:Kt[r.name],privateKey:i.from(t)}),c=yc.createSign(u.read(u.hash,e));c.write(n),c.end();const o=new Uint8Array(
c.sign({key:s,format:"der",type:"sec1",dsaEncoding:"ieee-p1363"})),f=r.payloadSize;return{r:o.subarray(0,f),s:o.subarray(f,f<<1)}}function zd(r,e,{r:n,s:t},a,i){
const s=x.nodeRequire("eckey-utils"),c=x.getNodeBuffer(),{publicKey:o}=s.generateDer({curveName:Kt[r.name],publicKey:c.from(i)}),f=yc.createVerify(u.read(u.hash,
e));f.write(a),f.end();const d=x.concatUint8Array([n,t]);try{return f.verify({key:o,format:"der",type:"spki",dsaEncoding:"ieee-p1363"},d)}catch{return!1}}var _d=Object.
freeze({__proto__:null,sign:ci,validateParams:Rd,verify:oi});async function gc(r,e,n,t,a,i){const s=new ot(r);if(Qr(s,t),Se(e)<Se(u.hash.sha256))throw new Error(
"Hash algorithm too weak for EdDSA.");const{RS:c}=await O0(u.publicKey.ed25519,e,n,t.subarray(1),a,i);return{r:c.subarray(0,32),s:c.subarray(32)}}async function pc(r,e,{
r:n,s:t},a,i,s){const c=new ot(r);if(Qr(c,i),Se(e)<Se(u.hash.sha256))throw new Error("Hash algorithm too weak for EdDSA.");const o=x.concatUint8Array([n,t]);return H0(
u.publicKey.ed25519,e,{RS:o},a,i.subarray(1),s)}async function wc(r,e,n){return r.getName()!==u.curve.ed25519Legacy||e.length<1||e[0]!==64?!1:z0(u.publicKey.ed25519,
e.subarray(1),n)}var Gd=Object.freeze({__proto__:null,sign:gc,validateParams:wc,verify:pc});function jd(r){const e=8-r.length%8,n=new Uint8Array(r.length+e).fill(
e);return n.set(r),n}function Vd(r){const e=r.length;if(e>0){const n=r[e-1];if(n>=1){const t=r.subarray(e-n),a=new Uint8Array(n).fill(n);if(x.equalsUint8Array(t,
a))return r.subarray(0,e-n)}}throw new Error("Invalid padding")}async function Yd(r,e,n){return dc(u.publicKey.ecdh,r,e,n)}function Ac(r,e,n,t){return x.concatUint8Array(
[e.write(),new Uint8Array([r]),n.write(),x.stringToUint8Array("Anonymous Sender    "),t])}async function mc(r,e,n,t,a=!1,i=!1){let s;if(a){for(s=0;s<e.length&&e[s]===
0;s++);e=e.subarray(s)}if(i){for(s=e.length-1;s>=0&&e[s]===0;s--);e=e.subarray(0,s+1)}return(await St(r,x.concatUint8Array([new Uint8Array([0,0,0,1]),e,t]))).subarray(
0,n)}async function qd(r,e){switch(r.type){case"curve25519Legacy":{const{sharedSecret:n,ephemeralPublicKey:t}=await Ta(u.publicKey.x25519,e.subarray(1));return{
publicKey:x.concatUint8Array([new Uint8Array([r.wireFormatLeadingByte]),t]),sharedKey:n}}case"web":if(r.web&&x.getWebCrypto())try{return await Jd(r,e)}catch(n){
return x.printDebugError(n),Sc(r,e)}break;case"node":return $d(r,e);default:return Sc(r,e)}}async function Ec(r,e,n,t,a){const i=jd(n),s=new ot(r);Qr(s,t);const{
publicKey:c,sharedKey:o}=await qd(s,t),f=Ac(u.publicKey.ecdh,r,e,a),{keySize:d}=ce(e.cipher),l=await mc(e.hash,o,d,f),h=await ti(e.cipher,l,i);return{publicKey:c,
wrappedKey:h}}async function Zd(r,e,n,t){if(t.length!==r.payloadSize){const a=new Uint8Array(r.payloadSize);a.set(t,r.payloadSize-t.length),t=a}switch(r.type){case"\
curve25519Legacy":{const a=t.slice().reverse(),i=await Qa(u.publicKey.x25519,e.subarray(1),n.subarray(1),a);return{secretKey:a,sharedKey:i}}case"web":if(r.web&&
x.getWebCrypto())try{return await Wd(r,e,n,t)}catch(a){return x.printDebugError(a),vc(r,e,t)}break;case"node":return Xd(r,e,t);default:return vc(r,e,t)}}async function kc(r,e,n,t,a,i,s){
const c=new ot(r);Qr(c,a),Qr(c,n);const{sharedKey:o}=await Zd(c,n,a,i),f=Ac(u.publicKey.ecdh,r,e,s),{keySize:d}=ce(e.cipher);let l;for(let h=0;h<3;h++)try{const b=await mc(
e.hash,o,d,f,h===1,h===2);return Vd(await ri(e.cipher,b,t))}catch(b){l=b}throw l}async function vc(r,e,n){const i=(await x.getNobleCurve(u.publicKey.ecdh,r.name)).
getSharedSecret(n,e).subarray(1);return{secretKey:n,sharedKey:i}}async function Sc(r,e){const n=await x.getNobleCurve(u.publicKey.ecdh,r.name),{publicKey:t,privateKey:a}=await r.
genKeyPair(),s=n.getSharedSecret(a,e).subarray(1);return{publicKey:t,sharedKey:s}}async function Wd(r,e,n,t){const a=x.getWebCrypto(),i=xc(r.payloadSize,r.web,n,
t);let s=a.importKey("jwk",i,{name:"ECDH",namedCurve:r.web},!0,["deriveKey","deriveBits"]);const c=Na(r.payloadSize,r.web,e);let o=a.importKey("jwk",c,{name:"EC\
DH",namedCurve:r.web},!0,[]);[s,o]=await Promise.all([s,o]);let f=a.deriveBits({name:"ECDH",namedCurve:r.web,public:o},s,r.sharedSize),d=a.exportKey("jwk",s);[f,
d]=await Promise.all([f,d]);const l=new Uint8Array(f);return{secretKey:Ge(d.d),sharedKey:l}}async function Jd(r,e){const n=x.getWebCrypto(),t=Na(r.payloadSize,r.
web,e);let a=n.generateKey({name:"ECDH",namedCurve:r.web},!0,["deriveKey","deriveBits"]),i=n.importKey("jwk",t,{name:"ECDH",namedCurve:r.web},!1,[]);[a,i]=await Promise.
all([a,i]);let s=n.deriveBits({name:"ECDH",namedCurve:r.web,public:i},a.privateKey,r.sharedSize),c=n.exportKey("jwk",a.publicKey);[s,c]=await Promise.all([s,c]);
const o=new Uint8Array(s);return{publicKey:new Uint8Array(hc(c,r.wireFormatLeadingByte)),sharedKey:o}}function Xd(r,e,n){const a=x.getNodeCrypto().createECDH(r.
node);a.setPrivateKey(n);const i=new Uint8Array(a.computeSecret(e));return{secretKey:new Uint8Array(a.getPrivateKey()),sharedKey:i}}function $d(r,e){const t=x.getNodeCrypto().
createECDH(r.node);t.generateKeys();const a=new Uint8Array(t.computeSecret(e));return{publicKey:new Uint8Array(t.getPublicKey()),sharedKey:a}}var el=Object.freeze(
{__proto__:null,decrypt:kc,encrypt:Ec,validateParams:Yd}),tl=Object.freeze({__proto__:null,CurveWithOID:ot,ecdh:el,ecdhX:Qd,ecdsa:_d,eddsa:ld,eddsaLegacy:Gd,generate:Ra,
getPreferredHashAlgo:uc});const Ha=BigInt(0),Rn=BigInt(1);async function rl(r,e,n,t,a,i){const s=BigInt(0);t=J(t),a=J(a),n=J(n),i=J(i);let c,o,f,d;n=$(n,t),i=$(
i,a);const l=$(J(e.subarray(0,Ve(a))),a);for(;;){if(c=sr(Rn,a),o=$(Ke(n,c,t),a),o===s)continue;const h=$(i*o,a);if(d=$(l+h,a),f=$(tn(c,a)*d,a),f!==s)break}return{
r:Ae(o,"be",Ve(t)),s:Ae(f,"be",Ve(t))}}async function nl(r,e,n,t,a,i,s,c){if(e=J(e),n=J(n),i=J(i),s=J(s),a=J(a),c=J(c),e<=Ha||e>=s||n<=Ha||n>=s)return x.printDebug(
"invalid DSA Signature"),!1;const o=$(J(t.subarray(0,Ve(s))),s),f=tn(n,s);if(f===Ha)return x.printDebug("invalid DSA Signature"),!1;a=$(a,i),c=$(c,i);const d=$(
o*f,s),l=$(e*f,s),h=Ke(a,d,i),b=Ke(c,l,i);return $($(h*b,i),s)===e}async function al(r,e,n,t,a){const i=J(r),s=J(e),c=J(n),o=J(t);if(c<=Rn||c>=i||$(i-Rn,s)!==Ha||
Ke(c,s,i)!==Rn)return!1;const f=BigInt(rn(s)),d=BigInt(150);if(f<d||!Us(s,null,32))return!1;const l=J(a),h=BigInt(2),b=sr(h<<f-Rn,h<<f),g=s*b+l;return o===Ke(c,
g,i)}class Bc{constructor(e){e&&(this.data=e)}read(e){if(e.length>=1){const n=e[0];if(e.length>=1+n)return this.data=e.subarray(1,1+n),1+this.data.length}throw new Error(
"Invalid symmetric key")}write(){return x.concatUint8Array([new Uint8Array([this.data.length]),this.data])}}class Ic{constructor(e){if(e){const{hash:n,cipher:t}=e;
this.hash=n,this.cipher=t}else this.hash=null,this.cipher=null}read(e){if(e.length<4||e[0]!==3||e[1]!==1)throw new ne("Cannot read KDFParams");return this.hash=
e[2],this.cipher=e[3],4}write(){return new Uint8Array([3,1,this.hash,this.cipher])}}class za{static fromObject({wrappedKey:e,algorithm:n}){const t=new za;return t.
wrappedKey=e,t.algorithm=n,t}read(e){let n=0,t=e[n++];this.algorithm=t%2?e[n++]:null,t-=t%2,this.wrappedKey=x.readExactSubarray(e,n,n+t),n+=t}write(){return x.concatUint8Array(
[this.algorithm?new Uint8Array([this.wrappedKey.length+1,this.algorithm]):new Uint8Array([this.wrappedKey.length]),this.wrappedKey])}}async function il(r,e,n,t,a){
switch(r){case u.publicKey.rsaEncrypt:case u.publicKey.rsaEncryptSign:{const{n:i,e:s}=n;return{c:await ju(t,i,s)}}case u.publicKey.elgamal:{const{p:i,g:s,y:c}=n;
return sd(t,i,s,c)}case u.publicKey.ecdh:{const{oid:i,Q:s,kdfParams:c}=n,{publicKey:o,wrappedKey:f}=await Ec(i,c,t,s,a);return{V:o,C:new Bc(f)}}case u.publicKey.
x25519:case u.publicKey.x448:{if(e&&!x.isAES(e))throw new Error("X25519 and X448 keys can only encrypt AES session keys");const{A:i}=n,{ephemeralPublicKey:s,wrappedKey:c}=await cc(
r,t,i),o=za.fromObject({algorithm:e,wrappedKey:c});return{ephemeralPublicKey:s,C:o}}default:return[]}}async function sl(r,e,n,t,a,i){switch(r){case u.publicKey.
rsaEncryptSign:case u.publicKey.rsaEncrypt:{const{c:s}=t,{n:c,e:o}=e,{d:f,p:d,q:l,u:h}=n;return Vu(s,c,o,f,d,l,h,i)}case u.publicKey.elgamal:{const{c1:s,c2:c}=t,
o=e.p,f=n.x;return cd(s,c,o,f,i)}case u.publicKey.ecdh:{const{oid:s,Q:c,kdfParams:o}=e,{d:f}=n,{V:d,C:l}=t;return kc(s,o,d,l.data,c,f,a)}case u.publicKey.x25519:case u.
publicKey.x448:{const{A:s}=e,{k:c}=n,{ephemeralPublicKey:o,C:f}=t;if(f.algorithm!==null&&!x.isAES(f.algorithm))throw new Error("AES session key expected");return oc(
r,o,f.wrappedKey,s,c)}default:throw new Error("Unknown public key encryption algorithm.")}}function cl(r,e){let n=0;switch(r){case u.publicKey.rsaEncrypt:case u.
publicKey.rsaEncryptSign:case u.publicKey.rsaSign:{const t=x.readMPI(e.subarray(n));n+=t.length+2;const a=x.readMPI(e.subarray(n));return n+=a.length+2,{read:n,
publicParams:{n:t,e:a}}}case u.publicKey.dsa:{const t=x.readMPI(e.subarray(n));n+=t.length+2;const a=x.readMPI(e.subarray(n));n+=a.length+2;const i=x.readMPI(e.
subarray(n));n+=i.length+2;const s=x.readMPI(e.subarray(n));return n+=s.length+2,{read:n,publicParams:{p:t,q:a,g:i,y:s}}}case u.publicKey.elgamal:{const t=x.readMPI(
e.subarray(n));n+=t.length+2;const a=x.readMPI(e.subarray(n));n+=a.length+2;const i=x.readMPI(e.subarray(n));return n+=i.length+2,{read:n,publicParams:{p:t,g:a,
y:i}}}case u.publicKey.ecdsa:{const t=new Gt;n+=t.read(e),ui(t);const a=x.readMPI(e.subarray(n));return n+=a.length+2,{read:n,publicParams:{oid:t,Q:a}}}case u.publicKey.
eddsaLegacy:{const t=new Gt;if(n+=t.read(e),ui(t),t.getName()!==u.curve.ed25519Legacy)throw new Error("Unexpected OID for eddsaLegacy");let a=x.readMPI(e.subarray(
n));return n+=a.length+2,a=x.leftPad(a,33),{read:n,publicParams:{oid:t,Q:a}}}case u.publicKey.ecdh:{const t=new Gt;n+=t.read(e),ui(t);const a=x.readMPI(e.subarray(
n));n+=a.length+2;const i=new Ic;return n+=i.read(e.subarray(n)),{read:n,publicParams:{oid:t,Q:a,kdfParams:i}}}case u.publicKey.ed25519:case u.publicKey.ed448:case u.
publicKey.x25519:case u.publicKey.x448:{const t=x.readExactSubarray(e,n,n+on(r));return n+=t.length,{read:n,publicParams:{A:t}}}default:throw new ne("Unknown pu\
blic key encryption algorithm.")}}function Cc(r,e,n){let t=0;switch(r){case u.publicKey.rsaEncrypt:case u.publicKey.rsaEncryptSign:case u.publicKey.rsaSign:{const a=x.
readMPI(e.subarray(t));t+=a.length+2;const i=x.readMPI(e.subarray(t));t+=i.length+2;const s=x.readMPI(e.subarray(t));t+=s.length+2;const c=x.readMPI(e.subarray(
t));return t+=c.length+2,{read:t,privateParams:{d:a,p:i,q:s,u:c}}}case u.publicKey.dsa:case u.publicKey.elgamal:{const a=x.readMPI(e.subarray(t));return t+=a.length+
2,{read:t,privateParams:{x:a}}}case u.publicKey.ecdsa:case u.publicKey.ecdh:{const a=on(r,n.oid);let i=x.readMPI(e.subarray(t));return t+=i.length+2,i=x.leftPad(
i,a),{read:t,privateParams:{d:i}}}case u.publicKey.eddsaLegacy:{const a=on(r,n.oid);if(n.oid.getName()!==u.curve.ed25519Legacy)throw new Error("Unexpected OID f\
or eddsaLegacy");let i=x.readMPI(e.subarray(t));return t+=i.length+2,i=x.leftPad(i,a),{read:t,privateParams:{seed:i}}}case u.publicKey.ed25519:case u.publicKey.
ed448:{const a=on(r),i=x.readExactSubarray(e,t,t+a);return t+=i.length,{read:t,privateParams:{seed:i}}}case u.publicKey.x25519:case u.publicKey.x448:{const a=on(
r),i=x.readExactSubarray(e,t,t+a);return t+=i.length,{read:t,privateParams:{k:i}}}default:throw new ne("Unknown public key encryption algorithm.")}}function ol(r,e){
let n=0;switch(r){case u.publicKey.rsaEncrypt:case u.publicKey.rsaEncryptSign:return{c:x.readMPI(e.subarray(n))};case u.publicKey.elgamal:{const t=x.readMPI(e.subarray(
n));n+=t.length+2;const a=x.readMPI(e.subarray(n));return{c1:t,c2:a}}case u.publicKey.ecdh:{const t=x.readMPI(e.subarray(n));n+=t.length+2;const a=new Bc;return a.
read(e.subarray(n)),{V:t,C:a}}case u.publicKey.x25519:case u.publicKey.x448:{const t=on(r),a=x.readExactSubarray(e,n,n+t);n+=a.length;const i=new za;return i.read(
e.subarray(n)),{ephemeralPublicKey:a,C:i}}default:throw new ne("Unknown public key encryption algorithm.")}}function cn(r,e){const n=new Set([u.publicKey.ed25519,
u.publicKey.x25519,u.publicKey.ed448,u.publicKey.x448]),t=Object.keys(e).map(a=>{const i=e[a];return x.isUint8Array(i)?n.has(r)?i:x.uint8ArrayToMPI(i):i.write()});
return x.concatUint8Array(t)}function fl(r,e,n){switch(r){case u.publicKey.rsaEncrypt:case u.publicKey.rsaEncryptSign:case u.publicKey.rsaSign:return Yu(e,65537).
then(({n:t,e:a,d:i,p:s,q:c,u:o})=>({privateParams:{d:i,p:s,q:c,u:o},publicParams:{n:t,e:a}}));case u.publicKey.ecdsa:return Ra(n).then(({oid:t,Q:a,secret:i})=>({
privateParams:{d:i},publicParams:{oid:new Gt(t),Q:a}}));case u.publicKey.eddsaLegacy:return Ra(n).then(({oid:t,Q:a,secret:i})=>({privateParams:{seed:i},publicParams:{
oid:new Gt(t),Q:a}}));case u.publicKey.ecdh:return Ra(n).then(({oid:t,Q:a,secret:i,hash:s,cipher:c})=>({privateParams:{d:i},publicParams:{oid:new Gt(t),Q:a,kdfParams:new Ic(
{hash:s,cipher:c})}}));case u.publicKey.ed25519:case u.publicKey.ed448:return N0(r).then(({A:t,seed:a})=>({privateParams:{seed:a},publicParams:{A:t}}));case u.publicKey.
x25519:case u.publicKey.x448:return ni(r).then(({A:t,k:a})=>({privateParams:{k:a},publicParams:{A:t}}));case u.publicKey.dsa:case u.publicKey.elgamal:throw new Error(
"Unsupported algorithm for key generation.");default:throw new Error("Unknown public key algorithm.")}}async function ul(r,e,n){if(!e||!n)throw new Error("Missi\
ng key parameters");switch(r){case u.publicKey.rsaEncrypt:case u.publicKey.rsaEncryptSign:case u.publicKey.rsaSign:{const{n:t,e:a}=e,{d:i,p:s,q:c,u:o}=n;return qu(
t,a,i,s,c,o)}case u.publicKey.dsa:{const{p:t,q:a,g:i,y:s}=e,{x:c}=n;return al(t,a,i,s,c)}case u.publicKey.elgamal:{const{p:t,g:a,y:i}=e,{x:s}=n;return od(t,a,i,
s)}case u.publicKey.ecdsa:case u.publicKey.ecdh:{const t=tl[u.read(u.publicKey,r)],{oid:a,Q:i}=e,{d:s}=n;return t.validateParams(a,i,s)}case u.publicKey.eddsaLegacy:{
const{Q:t,oid:a}=e,{seed:i}=n;return wc(a,t,i)}case u.publicKey.ed25519:case u.publicKey.ed448:{const{A:t}=e,{seed:a}=n;return z0(r,t,a)}case u.publicKey.x25519:case u.
publicKey.x448:{const{A:t}=e,{k:a}=n;return ai(r,t,a)}default:throw new Error("Unknown public key algorithm.")}}function fi(r){const{keySize:e}=ce(r);return Pe(
e)}function ui(r){try{r.getName()}catch{throw new ne("Unknown curve OID")}}function on(r,e){switch(r){case u.publicKey.ecdsa:case u.publicKey.ecdh:case u.publicKey.
eddsaLegacy:return new ot(e).payloadSize;case u.publicKey.ed25519:case u.publicKey.ed448:return Sa(r);case u.publicKey.x25519:case u.publicKey.x448:return Fa(r);default:
throw new Error("Unknown elliptic algo")}}function dl(r,e){switch(r){case u.publicKey.ecdsa:case u.publicKey.eddsaLegacy:return uc(e);case u.publicKey.ed25519:case u.
publicKey.ed448:return Ba(r);default:throw new Error("Unknown elliptic signing algo")}}const _a=x.getWebCrypto(),Nn=x.getNodeCrypto(),Mr=Nn?Nn.getCiphers():[],Ga={
idea:Mr.includes("idea-cfb")?"idea-cfb":void 0,tripledes:Mr.includes("des-ede3-cfb")?"des-ede3-cfb":void 0,cast5:Mr.includes("cast5-cfb")?"cast5-cfb":void 0,blowfish:Mr.
includes("bf-cfb")?"bf-cfb":void 0,aes128:Mr.includes("aes-128-cfb")?"aes-128-cfb":void 0,aes192:Mr.includes("aes-192-cfb")?"aes-192-cfb":void 0,aes256:Mr.includes(
"aes-256-cfb")?"aes-256-cfb":void 0};function Kc(r){const{blockSize:e}=ce(r),n=Pe(e),t=new Uint8Array([n[n.length-2],n[n.length-1]]);return x.concat([n,t])}async function On(r,e,n,t,a){
const i=u.read(u.symmetric,r);if(x.getNodeCrypto()&&Ga[i])return xl(r,e,n,t);if(x.isAES(r))return ll(r,e,n,t);const s=await sc(r),c=new s(e),o=c.blockSize,f=t.slice();
let d=new Uint8Array;const l=h=>{h&&(d=x.concatUint8Array([d,h]));const b=new Uint8Array(d.length);let g,y=0;for(;h?d.length>=o:d.length;){const w=c.encrypt(f);
for(g=0;g<o;g++)f[g]=d[g]^w[g],b[y++]=f[g];d=d.subarray(o)}return b.subarray(0,y)};return ke(n,l,l)}async function ja(r,e,n,t){const a=u.read(u.symmetric,r);if(Nn&&
Ga[a])return yl(r,e,n,t);if(x.isAES(r))return hl(r,e,n,t);const i=await sc(r),s=new i(e),c=s.blockSize;let o=t,f=new Uint8Array;const d=l=>{l&&(f=x.concatUint8Array(
[f,l]));const h=new Uint8Array(f.length);let b,g=0;for(;l?f.length>=c:f.length;){const y=s.encrypt(o);for(o=f.subarray(0,c),b=0;b<c;b++)h[g++]=o[b]^y[b];f=f.subarray(
c)}return h.subarray(0,g)};return ke(n,d,d)}class Pc{constructor(e,n,t){const{blockSize:a}=ce(e);this.key=n,this.iv=t,this.prevBlock=t.slice(),this.nextBlock=new Uint8Array(
a),this.i=0,this.blockSize=a,this.zeroBlock=new Uint8Array(this.blockSize)}static isSupported(e){const{keySize:n}=ce(e);return _a.importKey("raw",new Uint8Array(
n),"aes-cbc",!1,["encrypt"]).then(()=>!0,()=>!1)}async _runCBC(e,n){const t="AES-CBC";this.keyRef=this.keyRef||await _a.importKey("raw",this.key,t,!1,["encrypt"]);
const a=await _a.encrypt({name:t,iv:n||this.zeroBlock},this.keyRef,e);return new Uint8Array(a).subarray(0,e.length)}async encryptChunk(e){const n=this.nextBlock.
length-this.i,t=e.subarray(0,n);if(this.nextBlock.set(t,this.i),this.i+e.length>=2*this.blockSize){const i=(e.length-n)%this.blockSize,s=x.concatUint8Array([this.
nextBlock,e.subarray(n,e.length-i)]),c=x.concatUint8Array([this.prevBlock,s.subarray(0,s.length-this.blockSize)]),o=await this._runCBC(c);return Va(o,s),this.prevBlock=
o.slice(-this.blockSize),i>0&&this.nextBlock.set(e.subarray(-i)),this.i=i,o}this.i+=t.length;let a;if(this.i===this.nextBlock.length){const i=this.nextBlock;a=await this.
_runCBC(this.prevBlock),Va(a,i),this.prevBlock=a.slice(),this.i=0;const s=e.subarray(t.length);this.nextBlock.set(s,this.i),this.i+=s.length}else a=new Uint8Array;
return a}async finish(){let e;if(this.i===0)e=new Uint8Array;else{this.nextBlock=this.nextBlock.subarray(0,this.i);const n=this.nextBlock,t=await this._runCBC(this.
prevBlock);Va(t,n),e=t.subarray(0,n.length)}return this.clearSensitiveData(),e}clearSensitiveData(){this.nextBlock.fill(0),this.prevBlock.fill(0),this.keyRef=null,
this.key=null}async encrypt(e){const t=(await this._runCBC(x.concatUint8Array([new Uint8Array(this.blockSize),e]),this.iv)).subarray(0,e.length);return Va(t,e),
this.clearSensitiveData(),t}}class Dc{constructor(e,n,t,a){this.forEncryption=e;const{blockSize:i}=ce(n);this.key=ic.expandKeyLE(t),a.byteOffset%4!==0&&(a=a.slice()),
this.prevBlock=di(a),this.nextBlock=new Uint8Array(i),this.i=0,this.blockSize=i}_runCFB(e){const n=di(e),t=new Uint8Array(e.length),a=di(t);for(let i=0;i+4<=a.length;i+=
4){const{s0:s,s1:c,s2:o,s3:f}=ic.encrypt(this.key,this.prevBlock[0],this.prevBlock[1],this.prevBlock[2],this.prevBlock[3]);a[i+0]=n[i+0]^s,a[i+1]=n[i+1]^c,a[i+2]=
n[i+2]^o,a[i+3]=n[i+3]^f,this.prevBlock=(this.forEncryption?a:n).slice(i,i+4)}return t}async processChunk(e){const n=this.nextBlock.length-this.i,t=e.subarray(0,
n);if(this.nextBlock.set(t,this.i),this.i+e.length>=2*this.blockSize){const i=(e.length-n)%this.blockSize,s=x.concatUint8Array([this.nextBlock,e.subarray(n,e.length-
i)]),c=this._runCFB(s);return i>0&&this.nextBlock.set(e.subarray(-i)),this.i=i,c}this.i+=t.length;let a;if(this.i===this.nextBlock.length){a=this._runCFB(this.nextBlock),
this.i=0;const i=e.subarray(t.length);this.nextBlock.set(i,this.i),this.i+=i.length}else a=new Uint8Array;return a}async finish(){let e;return this.i===0?e=new Uint8Array:
e=this._runCFB(this.nextBlock).subarray(0,this.i),this.clearSensitiveData(),e}clearSensitiveData(){this.nextBlock.fill(0),this.prevBlock.fill(0),this.key.fill(0)}}
async function ll(r,e,n,t){if(_a&&await Pc.isSupported(r)){const a=new Pc(r,e,t);return x.isStream(n)?U0(n,i=>a.encryptChunk(i),()=>a.finish()):a.encrypt(n)}else if(x.
isStream(n)){const a=new Dc(!0,r,e,t);return U0(n,i=>a.processChunk(i),()=>a.finish())}return Xs(e,t).encrypt(n)}function hl(r,e,n,t){if(x.isStream(n)){const a=new Dc(
!1,r,e,t);return U0(n,i=>a.processChunk(i),()=>a.finish())}return Xs(e,t).decrypt(n)}function Va(r,e){const n=Math.min(r.length,e.length);for(let t=0;t<n;t++)r[t]=
r[t]^e[t]}const di=r=>new Uint32Array(r.buffer,r.byteOffset,Math.floor(r.byteLength/4));function xl(r,e,n,t){const a=u.read(u.symmetric,r),i=new Nn.createCipheriv(
Ga[a],e,t);return ke(n,s=>new Uint8Array(i.update(s)))}function yl(r,e,n,t){const a=u.read(u.symmetric,r),i=new Nn.createDecipheriv(Ga[a],e,t);return ke(n,s=>new Uint8Array(
i.update(s)))}const Uc=x.getWebCrypto(),bl=x.getNodeCrypto(),Yt=16;function Fc(r,e){const n=r.length-Yt;for(let t=0;t<Yt;t++)r[t+n]^=e[t];return r}function gl(r,e,n){
if(r.length&&r.length%Yt===0)return Fc(r,e);const t=new Uint8Array(r.length+(Yt-r.length%Yt));return t.set(r),t[r.length]=128,Fc(t,n)}const Ya=new Uint8Array(Yt);
async function pl(r){const e=await wl(r),n=x.double(await e(Ya)),t=x.double(n);return async function(a){return(await e(gl(a,n,t))).subarray(-Yt)}}async function wl(r){
if(x.getNodeCrypto())return async function(e){const t=new bl.createCipheriv("aes-"+r.length*8+"-cbc",r,Ya).update(e);return new Uint8Array(t)};if(x.getWebCrypto())
try{return r=await Uc.importKey("raw",r,{name:"AES-CBC",length:r.length*8},!1,["encrypt"]),async function(e){const n=await Uc.encrypt({name:"AES-CBC",iv:Ya,length:Yt*
8},r,e);return new Uint8Array(n).subarray(0,n.byteLength-Yt)}}catch(e){if(e.name!=="NotSupportedError"&&!(r.length===24&&e.name==="OperationError"))throw e;x.printDebugError(
"Browser did not support operation: "+e.message)}return async function(e){return ei(r,Ya,{disablePadding:!0}).encrypt(e)}}const Tc=x.getWebCrypto(),Al=x.getNodeCrypto(),
ml=x.getNodeBuffer(),qt=16,El=qt,fn=qt,Qc=new Uint8Array(qt),li=new Uint8Array(qt);li[qt-1]=1;const hi=new Uint8Array(qt);hi[qt-1]=2;async function kl(r){const e=await pl(
r);return function(n,t){return e(x.concatUint8Array([n,t]))}}async function vl(r){if(x.getNodeCrypto())return async function(e,n){const t=new Al.createCipheriv(
"aes-"+r.length*8+"-ctr",r,n),a=ml.concat([t.update(e),t.final()]);return new Uint8Array(a)};if(x.getWebCrypto())try{const e=await Tc.importKey("raw",r,{name:"A\
ES-CTR",length:r.length*8},!1,["encrypt"]);return async function(n,t){const a=await Tc.encrypt({name:"AES-CTR",counter:t,length:qt*8},e,n);return new Uint8Array(
a)}}catch(e){if(e.name!=="NotSupportedError"&&!(r.length===24&&e.name==="OperationError"))throw e;x.printDebugError("Browser did not support operation: "+e.message)}
return async function(e,n){return Bd(r,n).encrypt(e)}}async function Hn(r,e){if(r!==u.symmetric.aes128&&r!==u.symmetric.aes192&&r!==u.symmetric.aes256)throw new Error(
"EAX mode supports only AES cipher");const[n,t]=await Promise.all([kl(e),vl(e)]);return{encrypt:async function(a,i,s){const[c,o]=await Promise.all([n(Qc,i),n(li,
s)]),f=await t(a,c),l=await n(hi,f);for(let h=0;h<fn;h++)l[h]^=o[h]^c[h];return x.concatUint8Array([f,l])},decrypt:async function(a,i,s){if(a.length<fn)throw new Error(
"Invalid EAX ciphertext");const c=a.subarray(0,-fn),o=a.subarray(-fn),[f,d,l]=await Promise.all([n(Qc,i),n(li,s),n(hi,c)]),h=l;for(let g=0;g<fn;g++)h[g]^=d[g]^f[g];
if(!x.timingSafeEqualsUint8Array(o,h))throw new Error("Authentication tag mismatch");return await t(c,f)}}}Hn.getNonce=function(r,e){const n=r.slice();for(let t=0;t<
e.length;t++)n[8+t]^=e[t];return n},Hn.blockLength=qt,Hn.ivLength=El,Hn.tagLength=fn;const He=16,Mc=15,dr=16;function Lc(r){let e=0;for(let n=1;(r&n)===0;n<<=1)
e++;return e}function Ze(r,e){for(let n=0;n<r.length;n++)r[n]^=e[n];return r}function qa(r,e){return Ze(r.slice(),e)}const zn=new Uint8Array(He),Sl=new Uint8Array(
[1]);async function _n(r,e){const{keySize:n}=ce(r);if(!x.isAES(r)||e.length!==n)throw new Error("Unexpected algorithm or key size");let t=0;const a=l=>ei(e,zn,{
disablePadding:!0}).encrypt(l),i=l=>ei(e,zn,{disablePadding:!0}).decrypt(l);let s;c();function c(){const l=a(zn),h=x.double(l);s=[],s[0]=x.double(h),s.x=l,s.$=h}
function o(l,h){const b=x.nbits(Math.max(l.length,h.length)/He|0)-1;for(let g=t+1;g<=b;g++)s[g]=x.double(s[g-1]);t=b}function f(l){if(!l.length)return zn;const h=l.
length/He|0,b=new Uint8Array(He),g=new Uint8Array(He);for(let y=0;y<h;y++)Ze(b,s[Lc(y+1)]),Ze(g,a(qa(b,l))),l=l.subarray(He);if(l.length){Ze(b,s.x);const y=new Uint8Array(
He);y.set(l,0),y[l.length]=128,Ze(y,b),Ze(g,a(y))}return g}function d(l,h,b,g){const y=h.length/He|0;o(h,g);const w=x.concatUint8Array([zn.subarray(0,Mc-b.length),
Sl,b]),p=w[He-1]&63;w[He-1]&=192;const B=a(w),v=x.concatUint8Array([B,qa(B.subarray(0,8),B.subarray(1,9))]),C=x.shiftRight(v.subarray(0+(p>>3),17+(p>>3)),8-(p&7)).
subarray(1),P=new Uint8Array(He),U=new Uint8Array(h.length+dr);let Q,K=0;for(Q=0;Q<y;Q++)Ze(C,s[Lc(Q+1)]),U.set(Ze(l(qa(C,h)),C),K),Ze(P,l===a?h:U.subarray(K)),
h=h.subarray(He),K+=He;if(h.length){Ze(C,s.x);const k=a(C);U.set(qa(h,k),K);const S=new Uint8Array(He);S.set(l===a?h:U.subarray(K,-dr),0),S[h.length]=128,Ze(P,S),
K+=h.length}const E=Ze(a(Ze(Ze(P,C),s.$)),f(g));return U.set(E,K),U}return{encrypt:async function(l,h,b){return d(a,l,h,b)},decrypt:async function(l,h,b){if(l.length<
dr)throw new Error("Invalid OCB ciphertext");const g=l.subarray(-dr);l=l.subarray(0,-dr);const y=d(i,l,h,b);if(x.timingSafeEqualsUint8Array(g,y.subarray(-dr)))return y.
subarray(0,-dr);throw new Error("Authentication tag mismatch")}}}_n.getNonce=function(r,e){const n=r.slice();for(let t=0;t<e.length;t++)n[7+t]^=e[t];return n},_n.
blockLength=He,_n.ivLength=Mc,_n.tagLength=dr;const xi=x.getWebCrypto(),Rc=x.getNodeCrypto(),Nc=x.getNodeBuffer(),Bl=16,Il=12,un=16,yi="AES-GCM";async function dn(r,e){
if(r!==u.symmetric.aes128&&r!==u.symmetric.aes192&&r!==u.symmetric.aes256)throw new Error("GCM mode supports only AES cipher");if(x.getNodeCrypto())return{encrypt:async function(n,t,a=new Uint8Array){
const i=new Rc.createCipheriv("aes-"+e.length*8+"-gcm",e,t);i.setAAD(a);const s=Nc.concat([i.update(n),i.final(),i.getAuthTag()]);return new Uint8Array(s)},decrypt:async function(n,t,a=new Uint8Array){
const i=new Rc.createDecipheriv("aes-"+e.length*8+"-gcm",e,t);i.setAAD(a),i.setAuthTag(n.slice(n.length-un,n.length));const s=Nc.concat([i.update(n.slice(0,n.length-
un)),i.final()]);return new Uint8Array(s)}};if(x.getWebCrypto())try{const n=await xi.importKey("raw",e,{name:yi},!1,["encrypt","decrypt"]),t=navigator.userAgent.
match(/Version\/13\.\d(\.\d)* Safari/)||navigator.userAgent.match(/Version\/(13|14)\.\d(\.\d)* Mobile\/\S* Safari/);return{encrypt:async function(a,i,s=new Uint8Array){
if(t&&!a.length)return Da(e,i,s).encrypt(a);const c=await xi.encrypt({name:yi,iv:i,additionalData:s,tagLength:un*8},n,a);return new Uint8Array(c)},decrypt:async function(a,i,s=new Uint8Array){
if(t&&a.length===un)return Da(e,i,s).decrypt(a);try{const c=await xi.decrypt({name:yi,iv:i,additionalData:s,tagLength:un*8},n,a);return new Uint8Array(c)}catch(c){
if(c.name==="OperationError")throw new Error("Authentication tag mismatch")}}}}catch(n){if(n.name!=="NotSupportedError"&&!(e.length===24&&n.name==="OperationErr\
or"))throw n;x.printDebugError("Browser did not support operation: "+n.message)}return{encrypt:async function(n,t,a){return Da(e,t,a).encrypt(n)},decrypt:async function(n,t,a){
return Da(e,t,a).decrypt(n)}}}dn.getNonce=function(r,e){const n=r.slice();for(let t=0;t<e.length;t++)n[4+t]^=e[t];return n},dn.blockLength=Bl,dn.ivLength=Il,dn.
tagLength=un;function Zt(r,e=!1){switch(r){case u.aead.eax:return Hn;case u.aead.ocb:return _n;case u.aead.gcm:return dn;case u.aead.experimentalGCM:if(!e)throw new Error(
"Unexpected non-standard `experimentalGCM` AEAD algorithm provided in `config.preferredAEADAlgorithm`: use `gcm` instead");return dn;default:throw new Error("Un\
supported AEAD mode")}}function Cl(r,e){let n=0;switch(r){case u.publicKey.rsaEncryptSign:case u.publicKey.rsaEncrypt:case u.publicKey.rsaSign:{const t=x.readMPI(
e.subarray(n));return n+=t.length+2,{read:n,signatureParams:{s:t}}}case u.publicKey.dsa:case u.publicKey.ecdsa:{const t=x.readMPI(e.subarray(n));n+=t.length+2;const a=x.
readMPI(e.subarray(n));return n+=a.length+2,{read:n,signatureParams:{r:t,s:a}}}case u.publicKey.eddsaLegacy:{const t=x.readMPI(e.subarray(n));n+=t.length+2;const a=x.
readMPI(e.subarray(n));return n+=a.length+2,{read:n,signatureParams:{r:t,s:a}}}case u.publicKey.ed25519:case u.publicKey.ed448:{const t=2*Sa(r),a=x.readExactSubarray(
e,n,n+t);return n+=a.length,{read:n,signatureParams:{RS:a}}}default:throw new ne("Unknown signature algorithm.")}}async function Kl(r,e,n,t,a,i){switch(r){case u.
publicKey.rsaEncryptSign:case u.publicKey.rsaEncrypt:case u.publicKey.rsaSign:{const{n:s,e:c}=t,o=x.leftPad(n.s,s.length);return Gu(e,a,o,s,c,i)}case u.publicKey.
dsa:{const{g:s,p:c,q:o,y:f}=t,{r:d,s:l}=n;return nl(e,d,l,i,s,c,o,f)}case u.publicKey.ecdsa:{const{oid:s,Q:c}=t,o=new ot(s).payloadSize,f=x.leftPad(n.r,o),d=x.leftPad(
n.s,o);return oi(s,e,{r:f,s:d},a,c,i)}case u.publicKey.eddsaLegacy:{const{oid:s,Q:c}=t,o=new ot(s).payloadSize,f=x.leftPad(n.r,o),d=x.leftPad(n.s,o);return pc(s,
e,{r:f,s:d},a,c,i)}case u.publicKey.ed25519:case u.publicKey.ed448:{const{A:s}=t;return H0(r,e,n,a,s,i)}default:throw new Error("Unknown signature algorithm.")}}
async function Pl(r,e,n,t,a,i){if(!n||!t)throw new Error("Missing key parameters");switch(r){case u.publicKey.rsaEncryptSign:case u.publicKey.rsaEncrypt:case u.
publicKey.rsaSign:{const{n:s,e:c}=n,{d:o,p:f,q:d,u:l}=t;return{s:await _u(e,a,s,c,o,f,d,l,i)}}case u.publicKey.dsa:{const{g:s,p:c,q:o}=n,{x:f}=t;return rl(e,i,s,
c,o,f)}case u.publicKey.elgamal:throw new Error("Signing with Elgamal is not defined in the OpenPGP standard.");case u.publicKey.ecdsa:{const{oid:s,Q:c}=n,{d:o}=t;
return ci(s,e,a,c,o,i)}case u.publicKey.eddsaLegacy:{const{oid:s,Q:c}=n,{seed:o}=t;return gc(s,e,a,c,o,i)}case u.publicKey.ed25519:case u.publicKey.ed448:{const{
A:s}=n,{seed:c}=t;return O0(r,e,a,s,c,i)}default:throw new Error("Unknown signature algorithm.")}}const Dl=2,Ul=19,Fl=16,Oc=30;class ln extends Error{constructor(...e){
super(...e),Error.captureStackTrace&&Error.captureStackTrace(this,ln),this.name="Argon2OutOfMemoryError"}}let Za,Gn;const Tl=2<<19;class Ql{constructor(e=O){const{
passes:n,parallelism:t,memoryExponent:a}=e.s2kArgon2Params;this.type="argon2",this.salt=null,this.t=n,this.p=t,this.encodedM=a}generateSalt(){this.salt=Pe(Fl)}read(e){
let n=0;return this.salt=e.subarray(n,n+16),n+=16,this.t=e[n++],this.p=e[n++],this.encodedM=e[n++],n}write(){const e=[new Uint8Array([u.write(u.s2k,this.type)]),
this.salt,new Uint8Array([this.t,this.p,this.encodedM])];return x.concatUint8Array(e)}async produceKey(e,n,t){if(t.maxArgon2MemoryExponent>Oc)throw new ln(`'con\
fig.maxArgon2MemoryExponent' exceeds the max allowed value of ${Oc}`);if(this.encodedM>t.maxArgon2MemoryExponent)throw new ln("Argon2 required memory exceeds `c\
onfig.maxArgon2MemoryExponent`");const a=1<<this.encodedM;try{Za=Za||(await Promise.resolve().then(function(){return sy})).default,Gn=Gn||Za();const i=await Gn,
s=x.encodeUTF8(e),c=i({version:Ul,type:Dl,password:s,salt:this.salt,tagLength:n,memorySize:a,parallelism:this.p,passes:this.t});return a>Tl&&(Gn=Za(),Gn.catch(()=>{})),
c}catch(i){throw i.message&&(i.message.includes("Unable to grow instance memory")||i.message.includes("failed to grow memory")||i.message.includes("WebAssembly.\
Memory.grow")||i.message.includes("Out of memory"))?new ln("Could not allocate required memory for Argon2"):i}}}class Ml{constructor(e,n=O){this.algorithm=u.hash.
sha256,this.type=u.read(u.s2k,e),this.c=n.s2kIterationCountByte,this.salt=null}generateSalt(){switch(this.type){case"salted":case"iterated":this.salt=Pe(8)}}getCount(){
return 16+(this.c&15)<<(this.c>>4)+6}read(e){let n=0;switch(this.algorithm=e[n++],this.type){case"simple":break;case"salted":this.salt=e.subarray(n,n+8),n+=8;break;case"\
iterated":this.salt=e.subarray(n,n+8),n+=8,this.c=e[n++];break;case"gnu":if(x.uint8ArrayToString(e.subarray(n,n+3))==="GNU")if(n+=3,1e3+e[n++]===1001)this.type=
"gnu-dummy";else throw new ne("Unknown s2k gnu protection mode.");else throw new ne("Unknown s2k type.");break;default:throw new ne("Unknown s2k type.")}return n}write(){
if(this.type==="gnu-dummy")return new Uint8Array([101,0,...x.stringToUint8Array("GNU"),1]);const e=[new Uint8Array([u.write(u.s2k,this.type),this.algorithm])];switch(this.
type){case"simple":break;case"salted":e.push(this.salt);break;case"iterated":e.push(this.salt),e.push(new Uint8Array([this.c]));break;case"gnu":throw new Error(
"GNU s2k type not supported.");default:throw new Error("Unknown s2k type.")}return x.concatUint8Array(e)}async produceKey(e,n,t){e=x.encodeUTF8(e);const a=[];let i=0,
s=0;for(;i<n;){let c;switch(this.type){case"simple":c=x.concatUint8Array([new Uint8Array(s),e]);break;case"salted":c=x.concatUint8Array([new Uint8Array(s),this.
salt,e]);break;case"iterated":{const f=x.concatUint8Array([this.salt,e]);let d=f.length;const l=Math.max(this.getCount(),d);c=new Uint8Array(s+l),c.set(f,s);for(let h=s+
d;h<l;h+=d,d*=2)c.copyWithin(h,s,h);break}case"gnu":throw new Error("GNU s2k type not supported.");default:throw new Error("Unknown s2k type.")}const o=await St(
this.algorithm,c);a.push(o),i+=o.length,s++}return x.concatUint8Array(a).subarray(0,n)}}const Ll=new Set([u.s2k.argon2,u.s2k.iterated]);function Wa(r,e=O){switch(r){case u.
s2k.argon2:return new Ql(e);case u.s2k.iterated:case u.s2k.gnu:case u.s2k.salted:case u.s2k.simple:return new Ml(r,e);default:throw new ne("Unsupported S2K type")}}
function Hc(r){const{s2kType:e}=r;if(!Ll.has(e))throw new Error("The provided `config.s2kType` value is not allowed");return Wa(e,r)}var Rl=(0,ps.createRequire)(
"/"),hn,Nl,Ol;try{hn=Rl("worker_threads"),Nl=hn.Worker,Ol=hn.isMarkedAsUntransferable}catch{}var pe=Uint8Array,tt=Uint16Array,bi=Int32Array,Ja=new pe([0,0,0,0,0,
0,0,0,1,1,1,1,2,2,2,2,3,3,3,3,4,4,4,4,5,5,5,5,0,0,0,0]),Xa=new pe([0,0,0,0,1,1,2,2,3,3,4,4,5,5,6,6,7,7,8,8,9,9,10,10,11,11,12,12,13,13,0,0]),gi=new pe([16,17,18,
0,8,7,9,6,10,5,11,4,12,3,13,2,14,1,15]),zc=function(r,e){for(var n=new tt(31),t=0;t<31;++t)n[t]=e+=1<<r[t-1];for(var a=new bi(n[30]),t=1;t<30;++t)for(var i=n[t];i<
n[t+1];++i)a[i]=i-n[t]<<5|t;return{b:n,r:a}},hn=zc(Ja,2),_c=hn.b,pi=hn.r;_c[28]=258,pi[258]=28;for(var Gc=zc(Xa,0),Hl=Gc.b,jc=Gc.r,wi=new tt(32768),de=0;de<32768;++de){
var lr=(de&43690)>>1|(de&21845)<<1;lr=(lr&52428)>>2|(lr&13107)<<2,lr=(lr&61680)>>4|(lr&3855)<<4,wi[de]=((lr&65280)>>8|(lr&255)<<8)>>1}for(var Pt=(function(r,e,n){
for(var t=r.length,a=0,i=new tt(e);a<t;++a)r[a]&&++i[r[a]-1];var s=new tt(e);for(a=1;a<e;++a)s[a]=s[a-1]+i[a-1]<<1;var c;if(n){c=new tt(1<<e);var o=15-e;for(a=0;a<
t;++a)if(r[a])for(var f=a<<4|r[a],d=e-r[a],l=s[r[a]-1]++<<d,h=l|(1<<d)-1;l<=h;++l)c[wi[l]>>o]=f}else for(c=new tt(t),a=0;a<t;++a)r[a]&&(c[a]=wi[s[r[a]-1]++]>>15-
r[a]);return c}),hr=new pe(288),de=0;de<144;++de)hr[de]=8;for(var de=144;de<256;++de)hr[de]=9;for(var de=256;de<280;++de)hr[de]=7;for(var de=280;de<288;++de)hr[de]=
8;for(var jn=new pe(32),de=0;de<32;++de)jn[de]=5;var zl=Pt(hr,9,0),_l=Pt(hr,9,1),Gl=Pt(jn,5,0),jl=Pt(jn,5,1),Ai=function(r){for(var e=r[0],n=1;n<r.length;++n)r[n]>
e&&(e=r[n]);return e},yt=function(r,e,n){var t=e/8|0;return(r[t]|r[t+1]<<8)>>(e&7)&n},mi=function(r,e){var n=e/8|0;return(r[n]|r[n+1]<<8|r[n+2]<<16)>>(e&7)},Ei=function(r){
return(r+7)/8|0},Vn=function(r,e,n){return(e==null||e<0)&&(e=0),(n==null||n>r.length)&&(n=r.length),new pe(r.subarray(e,n))},Vl=["unexpected EOF","invalid block\
 type","invalid length/literal","invalid distance","stream finished","no stream handler",,"no callback","invalid UTF-8 data","extra field too long","date not in\
 range 1980-2099","filename too long","stream finishing","invalid zip data"],De=function(r,e,n){var t=new Error(e||Vl[r]);if(t.code=r,Error.captureStackTrace&&Error.
captureStackTrace(t,De),!n)throw t;return t},Yl=function(r,e,n,t){var a=r.length,i=0;if(!a||e.f&&!e.l)return n||new pe(0);var s=!n,c=s||e.i!=2,o=e.i;s&&(n=new pe(
a*3));var f=function(te){var ie=n.length;if(te>ie){var se=new pe(Math.max(ie*2,te));se.set(n),n=se}},d=e.f||0,l=e.p||0,h=e.b||0,b=e.l,g=e.d,y=e.m,w=e.n,p=a*8;do{
if(!b){d=yt(r,l,1);var B=yt(r,l+1,3);if(l+=3,B)if(B==1)b=_l,g=jl,y=9,w=5;else if(B==2){var U=yt(r,l,31)+257,Q=yt(r,l+10,15)+4,K=U+yt(r,l+5,31)+1;l+=14;for(var E=new pe(
K),k=new pe(19),S=0;S<Q;++S)k[gi[S]]=yt(r,l+S*3,7);l+=Q*3;for(var D=Ai(k),A=(1<<D)-1,m=Pt(k,D,1),S=0;S<K;){var I=m[yt(r,l,A)];l+=I&15;var v=I>>4;if(v<16)E[S++]=
v;else{var F=0,M=0;for(v==16?(M=3+yt(r,l,3),l+=2,F=E[S-1]):v==17?(M=3+yt(r,l,7),l+=3):v==18&&(M=11+yt(r,l,127),l+=7);M--;)E[S++]=F}}var T=E.subarray(0,U),L=E.subarray(
U);y=Ai(T),w=Ai(L),b=Pt(T,y,1),g=Pt(L,w,1)}else De(1);else{var v=Ei(l)+4,C=r[v-4]|r[v-3]<<8,P=v+C;if(P>a){o&&De(0);break}c&&f(h+C),n.set(r.subarray(v,P),h),e.b=
h+=C,e.p=l=P*8,e.f=d;continue}if(l>p){o&&De(0);break}}c&&f(h+131072);for(var R=(1<<y)-1,H=(1<<w)-1,G=l;;G=l){var F=b[mi(r,l)&R],z=F>>4;if(l+=F&15,l>p){o&&De(0);
break}if(F||De(2),z<256)n[h++]=z;else if(z==256){G=l,b=null;break}else{var j=z-254;if(z>264){var S=z-257,N=Ja[S];j=yt(r,l,(1<<N)-1)+_c[S],l+=N}var _=g[mi(r,l)&H],
q=_>>4;_||De(3),l+=_&15;var L=Hl[q];if(q>3){var N=Xa[q];L+=mi(r,l)&(1<<N)-1,l+=N}if(l>p){o&&De(0);break}c&&f(h+131072);var Y=h+j;if(h<L){var V=i-L,W=Math.min(L,
Y);for(V+h<0&&De(3);h<W;++h)n[h]=t[V+h]}for(;h<Y;++h)n[h]=n[h-L]}}e.l=b,e.p=G,e.b=h,e.f=d,b&&(d=1,e.m=y,e.d=g,e.n=w)}while(!d);return h!=n.length&&s?Vn(n,0,h):n.
subarray(0,h)},Wt=function(r,e,n){n<<=e&7;var t=e/8|0;r[t]|=n,r[t+1]|=n>>8},Yn=function(r,e,n){n<<=e&7;var t=e/8|0;r[t]|=n,r[t+1]|=n>>8,r[t+2]|=n>>16},ki=function(r,e){
for(var n=[],t=0;t<r.length;++t)r[t]&&n.push({s:t,f:r[t]});var a=n.length,i=n.slice();if(!a)return{t:$a,l:0};if(a==1){var s=new pe(n[0].s+1);return s[n[0].s]=1,
{t:s,l:1}}n.sort(function(P,U){return P.f-U.f}),n.push({s:-1,f:25001});var c=n[0],o=n[1],f=0,d=1,l=2;for(n[0]={s:-1,f:c.f+o.f,l:c,r:o};d!=a-1;)c=n[n[f].f<n[l].f?
f++:l++],o=n[f!=d&&n[f].f<n[l].f?f++:l++],n[d++]={s:-1,f:c.f+o.f,l:c,r:o};for(var h=i[0].s,t=1;t<a;++t)i[t].s>h&&(h=i[t].s);var b=new tt(h+1),g=vi(n[d-1],b,0);if(g>
e){var t=0,y=0,w=g-e,p=1<<w;for(i.sort(function(U,Q){return b[Q.s]-b[U.s]||U.f-Q.f});t<a;++t){var B=i[t].s;if(b[B]>e)y+=p-(1<<g-b[B]),b[B]=e;else break}for(y>>=
w;y>0;){var v=i[t].s;b[v]<e?y-=1<<e-b[v]++-1:++t}for(;t>=0&&y;--t){var C=i[t].s;b[C]==e&&(--b[C],++y)}g=e}return{t:new pe(b),l:g}},vi=function(r,e,n){return r.s==
-1?Math.max(vi(r.l,e,n+1),vi(r.r,e,n+1)):e[r.s]=n},Vc=function(r){for(var e=r.length;e&&!r[--e];);for(var n=new tt(++e),t=0,a=r[0],i=1,s=function(o){n[t++]=o},c=1;c<=
e;++c)if(r[c]==a&&c!=e)++i;else{if(!a&&i>2){for(;i>138;i-=138)s(32754);i>2&&(s(i>10?i-11<<5|28690:i-3<<5|12305),i=0)}else if(i>3){for(s(a),--i;i>6;i-=6)s(8304);
i>2&&(s(i-3<<5|8208),i=0)}for(;i--;)s(a);i=1,a=r[c]}return{c:n.subarray(0,t),n:e}},qn=function(r,e){for(var n=0,t=0;t<e.length;++t)n+=r[t]*e[t];return n},Si=function(r,e,n){
var t=n.length,a=Ei(e+2);r[a]=t&255,r[a+1]=t>>8,r[a+2]=r[a]^255,r[a+3]=r[a+1]^255;for(var i=0;i<t;++i)r[a+i+4]=n[i];return(a+4+t)*8},Yc=function(r,e,n,t,a,i,s,c,o,f,d){
Wt(e,d++,n),++a[256];for(var l=ki(a,15),h=l.t,b=l.l,g=ki(i,15),y=g.t,w=g.l,p=Vc(h),B=p.c,v=p.n,C=Vc(y),P=C.c,U=C.n,Q=new tt(19),K=0;K<B.length;++K)++Q[B[K]&31];
for(var K=0;K<P.length;++K)++Q[P[K]&31];for(var E=ki(Q,7),k=E.t,S=E.l,D=19;D>4&&!k[gi[D-1]];--D);var A=f+5<<3,m=qn(a,hr)+qn(i,jn)+s,I=qn(a,h)+qn(i,y)+s+14+3*D+qn(
Q,k)+2*Q[16]+3*Q[17]+7*Q[18];if(o>=0&&A<=m&&A<=I)return Si(e,d,r.subarray(o,o+f));var F,M,T,L;if(Wt(e,d,1+(I<m)),d+=2,I<m){F=Pt(h,b,0),M=h,T=Pt(y,w,0),L=y;var R=Pt(
k,S,0);Wt(e,d,v-257),Wt(e,d+5,U-1),Wt(e,d+10,D-4),d+=14;for(var K=0;K<D;++K)Wt(e,d+3*K,k[gi[K]]);d+=3*D;for(var H=[B,P],G=0;G<2;++G)for(var z=H[G],K=0;K<z.length;++K){
var j=z[K]&31;Wt(e,d,R[j]),d+=k[j],j>15&&(Wt(e,d,z[K]>>5&127),d+=z[K]>>12)}}else F=zl,M=hr,T=Gl,L=jn;for(var K=0;K<c;++K){var N=t[K];if(N>255){var j=N>>18&31;Yn(
e,d,F[j+257]),d+=M[j+257],j>7&&(Wt(e,d,N>>23&31),d+=Ja[j]);var _=N&31;Yn(e,d,T[_]),d+=L[_],_>3&&(Yn(e,d,N>>5&8191),d+=Xa[_])}else Yn(e,d,F[N]),d+=M[N]}return Yn(
e,d,F[256]),d+M[256]},ql=new bi([65540,131080,131088,131104,262176,1048704,1048832,2114560,2117632]),$a=new pe(0),Zl=function(r,e,n,t,a,i){var s=i.z||r.length,c=new pe(
t+s+5*(1+Math.ceil(s/7e3))+a),o=c.subarray(t,c.length-a),f=i.l,d=(i.r||0)&7;if(e){d&&(o[0]=i.r>>3);for(var l=ql[e-1],h=l>>13,b=l&8191,g=(1<<n)-1,y=i.p||new tt(32768),
w=i.h||new tt(g+1),p=Math.ceil(n/3),B=2*p,v=function(be){return(r[be]^r[be+1]<<p^r[be+2]<<B)&g},C=new bi(25e3),P=new tt(288),U=new tt(32),Q=0,K=0,E=i.i||0,k=0,S=i.
w||0,D=0;E+2<s;++E){var A=v(E),m=E&32767,I=w[A];if(y[m]=I,w[A]=m,S<=E){var F=s-E;if((Q>7e3||k>24576)&&(F>423||!f)){d=Yc(r,o,0,C,P,U,K,k,D,E-D,d),k=Q=K=0,D=E;for(var M=0;M<
286;++M)P[M]=0;for(var M=0;M<30;++M)U[M]=0}var T=2,L=0,R=b,H=m-I&32767;if(F>2&&A==v(E-H))for(var G=Math.min(h,F)-1,z=Math.min(32767,E),j=Math.min(258,F);H<=z&&--R&&
m!=I;){if(r[E+T]==r[E+T-H]){for(var N=0;N<j&&r[E+N]==r[E+N-H];++N);if(N>T){if(T=N,L=H,N>G)break;for(var _=Math.min(H,N-2),q=0,M=0;M<_;++M){var Y=E-H+M&32767,V=y[Y],
W=Y-V&32767;W>q&&(q=W,I=Y)}}}m=I,I=y[m],H+=m-I&32767}if(L){C[k++]=268435456|pi[T]<<18|jc[L];var te=pi[T]&31,ie=jc[L]&31;K+=Ja[te]+Xa[ie],++P[257+te],++U[ie],S=E+
T,++Q}else C[k++]=r[E],++P[r[E]]}}for(E=Math.max(E,S);E<s;++E)C[k++]=r[E],++P[r[E]];d=Yc(r,o,f,C,P,U,K,k,D,E-D,d),f||(i.r=d&7|o[d/8|0]<<3,d-=7,i.h=w,i.p=y,i.i=E,
i.w=S)}else{for(var E=i.w||0;E<s+f;E+=65535){var se=E+65535;se>=s&&(o[d/8|0]=f,se=s),d=Si(o,d+1,r.subarray(E,se))}i.i=s}return Vn(c,0,t+Ei(d)+a)},qc=function(){
var r=1,e=0;return{p:function(n){for(var t=r,a=e,i=n.length|0,s=0;s!=i;){for(var c=Math.min(s+2655,i);s<c;++s)a+=t+=n[s];t=(t&65535)+15*(t>>16),a=(a&65535)+15*(a>>
16)}r=t,e=a},d:function(){return r%=65521,e%=65521,(r&255)<<24|(r&65280)<<8|(e&255)<<8|e>>8}}},Zc=function(r,e,n,t,a){if(!a&&(a={l:1},e.dictionary)){var i=e.dictionary.
subarray(-32768),s=new pe(i.length+r.length);s.set(i),s.set(r,i.length),r=s,a.w=i.length}return Zl(r,e.level==null?6:e.level,e.mem==null?a.l?Math.ceil(Math.max(
8,Math.min(13,Math.log(r.length)))*1.5):20:12+e.mem,n,t,a)},Wc=function(r,e,n){for(;n;++e)r[e]=n,n>>>=8},Wl=function(r,e){var n=e.level,t=n==0?0:n<6?1:n==9?3:2;
if(r[0]=120,r[1]=t<<6|(e.dictionary&&32),r[1]|=31-(r[0]<<8|r[1])%31,e.dictionary){var a=qc();a.p(e.dictionary),Wc(r,2,a.d())}},Jl=function(r,e){return((r[0]&15)!=
8||r[0]>>4>7||(r[0]<<8|r[1])%31)&&De(6,"invalid zlib data"),(r[1]>>5&1)==+!e&&De(6,"invalid zlib data: "+(r[1]&32?"need":"unexpected")+" dictionary"),(r[1]>>3&4)+
2},e0=(function(){function r(e,n){if(typeof e=="function"&&(n=e,e={}),this.ondata=n,this.o=e||{},this.s={l:0,i:32768,w:32768,z:32768},this.b=new pe(98304),this.
o.dictionary){var t=this.o.dictionary.subarray(-32768);this.b.set(t,32768-t.length),this.s.i=32768-t.length}}return r.prototype.p=function(e,n){this.ondata(Zc(e,
this.o,0,0,this.s),n)},r.prototype.push=function(e,n){this.ondata||De(5),this.s.l&&De(4);var t=e.length+this.s.z;if(t>this.b.length){if(t>2*this.b.length-32768){
var a=new pe(t&-32768);a.set(this.b.subarray(0,this.s.z)),this.b=a}var i=this.b.length-this.s.z;this.b.set(e.subarray(0,i),this.s.z),this.s.z=this.b.length,this.
p(this.b,!1),this.b.set(this.b.subarray(-32768)),this.b.set(e.subarray(i),32768),this.s.z=e.length-i+32768,this.s.i=32766,this.s.w=32768}else this.b.set(e,this.
s.z),this.s.z+=e.length;this.s.l=n&1,(this.s.z>this.s.w+8191||n)&&(this.p(this.b,n||!1),this.s.w=this.s.i,this.s.i-=2),n&&(this.s=this.o={},this.b=$a)},r.prototype.
flush=function(e){if(this.ondata||De(5),this.s.l&&De(4),this.p(this.b,!1),this.s.w=this.s.i,this.s.i-=2,e){var n=new pe(6);n[0]=this.s.r>>3;var t=Si(n,this.s.r,
$a);this.s.r=0,this.ondata(n.subarray(0,t>>3),!1)}},r})(),t0=(function(){function r(e,n){typeof e=="function"&&(n=e,e={}),this.ondata=n;var t=e&&e.dictionary&&e.
dictionary.subarray(-32768);this.s={i:0,b:t?t.length:0},this.o=new pe(32768),this.p=new pe(0),t&&this.o.set(t)}return r.prototype.e=function(e){if(this.ondata||
De(5),this.d&&De(4),!this.p.length)this.p=e;else if(e.length){var n=new pe(this.p.length+e.length);n.set(this.p),n.set(e,this.p.length),this.p=n}},r.prototype.c=
function(e){this.s.i=+(this.d=e||!1);var n=this.s.b,t=Yl(this.p,this.s,this.o);this.ondata(Vn(t,n,this.s.b),this.d),this.o=Vn(t,this.s.b-32768),this.s.b=this.o.
length,this.p=Vn(this.p,this.s.p/8|0),this.s.p&=7},r.prototype.push=function(e,n){this.e(e),this.c(n)},r})(),Xl=(function(){function r(e,n){this.c=qc(),this.v=1,
e0.call(this,e,n)}return r.prototype.push=function(e,n){this.c.p(e),e0.prototype.push.call(this,e,n)},r.prototype.p=function(e,n){var t=Zc(e,this.o,this.v&&(this.
o.dictionary?6:2),n&&4,this.s);this.v&&(Wl(t,this.o),this.v=0),n&&Wc(t,t.length-4,this.c.d()),this.ondata(t,n)},r.prototype.flush=function(e){e0.prototype.flush.
call(this,e)},r})(),$l=(function(){function r(e,n){t0.call(this,e,n),this.v=e&&e.dictionary?2:1}return r.prototype.push=function(e,n){if(t0.prototype.e.call(this,
e),this.v){if(this.p.length<6&&!n)return;this.p=this.p.subarray(Jl(this.p,this.v-1)),this.v=0}n&&(this.p.length<4&&De(6,"invalid zlib data"),this.p=this.p.subarray(
0,-4)),t0.prototype.c.call(this,n)},r})(),eh=typeof TextDecoder<"u"&&new TextDecoder,th=0;try{eh.decode($a,{stream:!0}),th=1}catch{}class Jt{static get tag(){return u.
packet.literalData}constructor(e=new Date){this.format=u.literal.utf8,this.date=x.normalizeDate(e),this.text=null,this.data=null,this.filename=""}setText(e,n=u.
literal.utf8){this.format=n,this.text=e,this.data=null}getText(e=!1){return(this.text===null||x.isStream(this.text))&&(this.text=x.decodeUTF8(x.nativeEOL(this.getBytes(
e)))),this.text}setBytes(e,n){this.format=n,this.data=e,this.text=null}getBytes(e=!1){return this.data===null&&(this.data=x.canonicalizeEOL(x.encodeUTF8(this.text))),
e?Un(this.data):this.data}setFilename(e){this.filename=e}getFilename(){return this.filename}async read(e){await ba(e,async n=>{const t=await n.readByte(),a=await n.
readByte();this.filename=x.decodeUTF8(await n.readBytes(a)),this.date=x.readDate(await n.readBytes(4));let i=n.remainder();le(i)&&(i=await ge(i)),this.setBytes(
i,t)})}writeHeader(){const e=x.encodeUTF8(this.filename),n=new Uint8Array([e.length]),t=new Uint8Array([this.format]),a=x.writeDate(this.date);return x.concatUint8Array(
[t,n,e,a])}write(){const e=this.writeHeader(),n=this.getBytes();return x.concat([e,n])}}class Dt{constructor(){this.bytes=""}read(e){return this.bytes=x.uint8ArrayToString(
e.subarray(0,8)),this.bytes.length}write(){return x.stringToUint8Array(this.bytes)}toHex(){return x.uint8ArrayToHex(x.stringToUint8Array(this.bytes))}equals(e,n=!1){
return n&&(e.isWildcard()||this.isWildcard())||this.bytes===e.bytes}isNull(){return this.bytes===""}isWildcard(){return/^0+$/.test(this.toHex())}static mapToHex(e){
return e.toHex()}static fromID(e){const n=new Dt;return n.read(x.hexToUint8Array(e)),n}static wildcard(){const e=new Dt;return e.read(new Uint8Array(8)),e}}const Zn=Symbol(
"verified"),Jc="salt@notations.openpgpjs.org",rh=new Set([u.signatureSubpacket.issuerKeyID,u.signatureSubpacket.issuerFingerprint,u.signatureSubpacket.embeddedSignature]);
class ve{static get tag(){return u.packet.signature}constructor(){this.version=null,this.signatureType=null,this.hashAlgorithm=null,this.publicKeyAlgorithm=null,
this.signatureData=null,this.unhashedSubpackets=[],this.unknownSubpackets=[],this.signedHashValue=null,this.salt=null,this.created=null,this.signatureExpirationTime=
null,this.signatureNeverExpires=!0,this.exportable=null,this.trustLevel=null,this.trustAmount=null,this.regularExpression=null,this.revocable=null,this.keyExpirationTime=
null,this.keyNeverExpires=null,this.preferredSymmetricAlgorithms=null,this.revocationKeyClass=null,this.revocationKeyAlgorithm=null,this.revocationKeyFingerprint=
null,this.issuerKeyID=new Dt,this.rawNotations=[],this.notations={},this.preferredHashAlgorithms=null,this.preferredCompressionAlgorithms=null,this.keyServerPreferences=
null,this.preferredKeyServer=null,this.isPrimaryUserID=null,this.policyURI=null,this.keyFlags=null,this.signersUserID=null,this.reasonForRevocationFlag=null,this.
reasonForRevocationString=null,this.features=null,this.signatureTargetPublicKeyAlgorithm=null,this.signatureTargetHashAlgorithm=null,this.signatureTargetHash=null,
this.embeddedSignature=null,this.issuerKeyVersion=null,this.issuerFingerprint=null,this.preferredAEADAlgorithms=null,this.preferredCipherSuites=null,this.revoked=
null,this[Zn]=null}read(e,n=O){let t=0;if(this.version=e[t++],this.version===5&&!n.enableParsingV5Entities)throw new ne("Support for v5 entities is disabled; tu\
rn on `config.enableParsingV5Entities` if needed");if(this.version!==4&&this.version!==5&&this.version!==6)throw new ne(`Version ${this.version} of the signatur\
e packet is unsupported.`);if(this.signatureType=e[t++],this.publicKeyAlgorithm=e[t++],this.hashAlgorithm=e[t++],t+=this.readSubPackets(e.subarray(t,e.length),!0),
!this.created)throw new Error("Missing signature creation time subpacket.");if(this.signatureData=e.subarray(0,t),t+=this.readSubPackets(e.subarray(t,e.length),
!1),this.signedHashValue=e.subarray(t,t+2),t+=2,this.version===6){const c=e[t++];this.salt=e.subarray(t,t+c),t+=c}const a=e.subarray(t,e.length),{read:i,signatureParams:s}=Cl(
this.publicKeyAlgorithm,a);if(i<a.length)throw new Error("Error reading MPIs");this.params=s}writeParams(){return this.params instanceof Promise?ir(async()=>cn(
this.publicKeyAlgorithm,await this.params)):cn(this.publicKeyAlgorithm,this.params)}write(){const e=[];return e.push(this.signatureData),e.push(this.writeUnhashedSubPackets()),
e.push(this.signedHashValue),this.version===6&&(e.push(new Uint8Array([this.salt.length])),e.push(this.salt)),e.push(this.writeParams()),x.concat(e)}async sign(e,n,t=new Date,a=!1,i){
this.version=e.version,this.created=x.normalizeDate(t),this.issuerKeyVersion=e.version,this.issuerFingerprint=e.getFingerprintBytes(),this.issuerKeyID=e.getKeyID();
const s=[new Uint8Array([this.version,this.signatureType,this.publicKeyAlgorithm,this.hashAlgorithm])];if(this.version===6){const d=Bi(this.hashAlgorithm);if(this.
salt===null)this.salt=Pe(d);else if(d!==this.salt.length)throw new Error("Provided salt does not have the required length")}else if(i.nonDeterministicSignaturesViaNotation)
if(this.rawNotations.filter(({name:l})=>l===Jc).length===0){const l=Pe(Bi(this.hashAlgorithm));this.rawNotations.push({name:Jc,value:l,humanReadable:!1,critical:!1})}else
throw new Error("Unexpected existing salt notation");s.push(this.writeHashedSubPackets()),this.unhashedSubpackets=[],this.signatureData=x.concat(s);const c=this.
toHash(this.signatureType,n,a),o=await this.hash(this.signatureType,n,c,a);this.signedHashValue=Fe(Kr(o),0,2);const f=async()=>Pl(this.publicKeyAlgorithm,this.hashAlgorithm,
e.publicParams,e.privateParams,c,await ge(o));x.isStream(o)?this.params=f():(this.params=await f(),this[Zn]=!0)}writeHashedSubPackets(){const e=u.signatureSubpacket,
n=[];let t;if(this.created===null)throw new Error("Missing signature creation time");n.push(oe(e.signatureCreationTime,!0,x.writeDate(this.created))),this.signatureExpirationTime!==
null&&n.push(oe(e.signatureExpirationTime,!0,x.writeNumber(this.signatureExpirationTime,4))),this.exportable!==null&&n.push(oe(e.exportableCertification,!0,new Uint8Array(
[this.exportable?1:0]))),this.trustLevel!==null&&(t=new Uint8Array([this.trustLevel,this.trustAmount]),n.push(oe(e.trustSignature,!0,t))),this.regularExpression!==
null&&n.push(oe(e.regularExpression,!0,this.regularExpression)),this.revocable!==null&&n.push(oe(e.revocable,!0,new Uint8Array([this.revocable?1:0]))),this.keyExpirationTime!==
null&&n.push(oe(e.keyExpirationTime,!0,x.writeNumber(this.keyExpirationTime,4))),this.preferredSymmetricAlgorithms!==null&&(t=x.stringToUint8Array(x.uint8ArrayToString(
this.preferredSymmetricAlgorithms)),n.push(oe(e.preferredSymmetricAlgorithms,!1,t))),this.revocationKeyClass!==null&&(t=new Uint8Array([this.revocationKeyClass,
this.revocationKeyAlgorithm]),t=x.concat([t,this.revocationKeyFingerprint]),n.push(oe(e.revocationKey,!1,t))),!this.issuerKeyID.isNull()&&this.issuerKeyVersion<
5&&n.push(oe(e.issuerKeyID,!1,this.issuerKeyID.write())),this.rawNotations.forEach(({name:s,value:c,humanReadable:o,critical:f})=>{t=[new Uint8Array([o?128:0,0,
0,0])];const d=x.encodeUTF8(s);t.push(x.writeNumber(d.length,2)),t.push(x.writeNumber(c.length,2)),t.push(d),t.push(c),t=x.concat(t),n.push(oe(e.notationData,f,
t))}),this.preferredHashAlgorithms!==null&&(t=x.stringToUint8Array(x.uint8ArrayToString(this.preferredHashAlgorithms)),n.push(oe(e.preferredHashAlgorithms,!1,t))),
this.preferredCompressionAlgorithms!==null&&(t=x.stringToUint8Array(x.uint8ArrayToString(this.preferredCompressionAlgorithms)),n.push(oe(e.preferredCompressionAlgorithms,
!1,t))),this.keyServerPreferences!==null&&(t=x.stringToUint8Array(x.uint8ArrayToString(this.keyServerPreferences)),n.push(oe(e.keyServerPreferences,!1,t))),this.
preferredKeyServer!==null&&n.push(oe(e.preferredKeyServer,!1,x.encodeUTF8(this.preferredKeyServer))),this.isPrimaryUserID!==null&&n.push(oe(e.primaryUserID,!1,new Uint8Array(
[this.isPrimaryUserID?1:0]))),this.policyURI!==null&&n.push(oe(e.policyURI,!1,x.encodeUTF8(this.policyURI))),this.keyFlags!==null&&(t=x.stringToUint8Array(x.uint8ArrayToString(
this.keyFlags)),n.push(oe(e.keyFlags,!0,t))),this.signersUserID!==null&&n.push(oe(e.signersUserID,!1,x.encodeUTF8(this.signersUserID))),this.reasonForRevocationFlag!==
null&&(t=x.stringToUint8Array(String.fromCharCode(this.reasonForRevocationFlag)+this.reasonForRevocationString),n.push(oe(e.reasonForRevocation,!0,t))),this.features!==
null&&(t=x.stringToUint8Array(x.uint8ArrayToString(this.features)),n.push(oe(e.features,!1,t))),this.signatureTargetPublicKeyAlgorithm!==null&&(t=[new Uint8Array(
[this.signatureTargetPublicKeyAlgorithm,this.signatureTargetHashAlgorithm])],t.push(x.stringToUint8Array(this.signatureTargetHash)),t=x.concat(t),n.push(oe(e.signatureTarget,
!0,t))),this.embeddedSignature!==null&&n.push(oe(e.embeddedSignature,!0,this.embeddedSignature.write())),this.issuerFingerprint!==null&&(t=[new Uint8Array([this.
issuerKeyVersion]),this.issuerFingerprint],t=x.concat(t),n.push(oe(e.issuerFingerprint,this.version>=5,t))),this.preferredAEADAlgorithms!==null&&(t=x.stringToUint8Array(
x.uint8ArrayToString(this.preferredAEADAlgorithms)),n.push(oe(e.preferredAEADAlgorithms,!1,t))),this.preferredCipherSuites!==null&&(t=new Uint8Array([].concat(...this.
preferredCipherSuites)),n.push(oe(e.preferredCipherSuites,!1,t)));const a=x.concat(n),i=x.writeNumber(a.length,this.version===6?4:2);return x.concat([i,a])}writeUnhashedSubPackets(){
const e=this.unhashedSubpackets.map(({type:a,critical:i,body:s})=>oe(a,i,s)),n=x.concat(e),t=x.writeNumber(n.length,this.version===6?4:2);return x.concat([t,n])}readSubPacket(e,n=!0){
let t=0;const a=!!(e[t]&128),i=e[t]&127;if(t++,!(!n&&(this.unhashedSubpackets.push({type:i,critical:a,body:e.subarray(t,e.length)}),!rh.has(i))))switch(i){case u.
signatureSubpacket.signatureCreationTime:this.created=x.readDate(e.subarray(t,e.length));break;case u.signatureSubpacket.signatureExpirationTime:{const s=x.readNumber(
e.subarray(t,e.length));this.signatureNeverExpires=s===0,this.signatureExpirationTime=s;break}case u.signatureSubpacket.exportableCertification:this.exportable=
e[t++]===1;break;case u.signatureSubpacket.trustSignature:this.trustLevel=e[t++],this.trustAmount=e[t++];break;case u.signatureSubpacket.regularExpression:this.
regularExpression=e[t];break;case u.signatureSubpacket.revocable:this.revocable=e[t++]===1;break;case u.signatureSubpacket.keyExpirationTime:{const s=x.readNumber(
e.subarray(t,e.length));this.keyExpirationTime=s,this.keyNeverExpires=s===0;break}case u.signatureSubpacket.preferredSymmetricAlgorithms:this.preferredSymmetricAlgorithms=
[...e.subarray(t,e.length)];break;case u.signatureSubpacket.revocationKey:this.revocationKeyClass=e[t++],this.revocationKeyAlgorithm=e[t++],this.revocationKeyFingerprint=
e.subarray(t,t+20);break;case u.signatureSubpacket.issuerKeyID:if(this.version===4)this.issuerKeyID.read(e.subarray(t,e.length));else if(n)throw new Error("Unex\
pected Issuer Key ID subpacket");break;case u.signatureSubpacket.notationData:{const s=!!(e[t]&128);t+=4;const c=x.readNumber(e.subarray(t,t+2));t+=2;const o=x.
readNumber(e.subarray(t,t+2));t+=2;const f=x.decodeUTF8(e.subarray(t,t+c)),d=e.subarray(t+c,t+c+o);this.rawNotations.push({name:f,humanReadable:s,value:d,critical:a}),
s&&(this.notations[f]=x.decodeUTF8(d));break}case u.signatureSubpacket.preferredHashAlgorithms:this.preferredHashAlgorithms=[...e.subarray(t,e.length)];break;case u.
signatureSubpacket.preferredCompressionAlgorithms:this.preferredCompressionAlgorithms=[...e.subarray(t,e.length)];break;case u.signatureSubpacket.keyServerPreferences:
this.keyServerPreferences=[...e.subarray(t,e.length)];break;case u.signatureSubpacket.preferredKeyServer:this.preferredKeyServer=x.decodeUTF8(e.subarray(t,e.length));
break;case u.signatureSubpacket.primaryUserID:this.isPrimaryUserID=e[t++]!==0;break;case u.signatureSubpacket.policyURI:this.policyURI=x.decodeUTF8(e.subarray(t,
e.length));break;case u.signatureSubpacket.keyFlags:this.keyFlags=[...e.subarray(t,e.length)];break;case u.signatureSubpacket.signersUserID:this.signersUserID=x.
decodeUTF8(e.subarray(t,e.length));break;case u.signatureSubpacket.reasonForRevocation:this.reasonForRevocationFlag=e[t++],this.reasonForRevocationString=x.decodeUTF8(
e.subarray(t,e.length));break;case u.signatureSubpacket.features:this.features=[...e.subarray(t,e.length)];break;case u.signatureSubpacket.signatureTarget:{this.
signatureTargetPublicKeyAlgorithm=e[t++],this.signatureTargetHashAlgorithm=e[t++];const s=Se(this.signatureTargetHashAlgorithm);this.signatureTargetHash=x.uint8ArrayToString(
e.subarray(t,t+s));break}case u.signatureSubpacket.embeddedSignature:this.embeddedSignature=new ve,this.embeddedSignature.read(e.subarray(t,e.length));break;case u.
signatureSubpacket.issuerFingerprint:this.issuerKeyVersion=e[t++],this.issuerFingerprint=e.subarray(t,e.length),this.issuerKeyVersion>=5?this.issuerKeyID.read(this.
issuerFingerprint):this.issuerKeyID.read(this.issuerFingerprint.subarray(-8));break;case u.signatureSubpacket.preferredAEADAlgorithms:this.preferredAEADAlgorithms=
[...e.subarray(t,e.length)];break;case u.signatureSubpacket.preferredCipherSuites:this.preferredCipherSuites=[];for(let s=t;s<e.length;s+=2)this.preferredCipherSuites.
push([e[s],e[s+1]]);break;default:this.unknownSubpackets.push({type:i,critical:a,body:e.subarray(t,e.length)});break}}readSubPackets(e,n=!0,t){const a=this.version===
6?4:2,i=x.readNumber(e.subarray(0,a));let s=a;for(;s<a+i;){const c=Rs(e.subarray(s,e.length));s+=c.offset,this.readSubPacket(e.subarray(s,s+c.len),n,t),s+=c.len}
return s}toSign(e,n){const t=u.signature;switch(e){case t.binary:return n.text!==null?x.encodeUTF8(n.getText(!0)):n.getBytes(!0);case t.text:{const a=n.getBytes(
!0);return x.canonicalizeEOL(a)}case t.standalone:return new Uint8Array(0);case t.certGeneric:case t.certPersona:case t.certCasual:case t.certPositive:case t.certRevocation:{
let a,i;if(n.userID)i=180,a=n.userID;else if(n.userAttribute)i=209,a=n.userAttribute;else throw new Error("Either a userID or userAttribute packet needs to be s\
upplied for certification.");const s=a.write();return x.concat([this.toSign(t.key,n),new Uint8Array([i]),x.writeNumber(s.length,4),s])}case t.subkeyBinding:case t.
subkeyRevocation:case t.keyBinding:return x.concat([this.toSign(t.key,n),this.toSign(t.key,{key:n.bind})]);case t.key:if(n.key===void 0)throw new Error("Key pac\
ket is required for this signature.");return n.key.writeForHash(this.version);case t.keyRevocation:return this.toSign(t.key,n);case t.timestamp:return new Uint8Array(
0);case t.thirdParty:throw new Error("Not implemented");default:throw new Error("Unknown signature type.")}}calculateTrailer(e,n){let t=0;return ke(Kr(this.signatureData),
a=>{t+=a.length},()=>{const a=[];return this.version===5&&(this.signatureType===u.signature.binary||this.signatureType===u.signature.text)&&(n?a.push(new Uint8Array(
6)):a.push(e.writeHeader())),a.push(new Uint8Array([this.version,255])),this.version===5&&a.push(new Uint8Array(4)),a.push(x.writeNumber(t,4)),x.concat(a)})}toHash(e,n,t=!1){
const a=this.toSign(e,n);return x.concat([this.salt||new Uint8Array,a,this.signatureData,this.calculateTrailer(n,t)])}async hash(e,n,t,a=!1){if(this.version===6&&
this.salt.length!==Bi(this.hashAlgorithm))throw new Error("Signature salt does not have the expected length");return t||(t=this.toHash(e,n,a)),St(this.hashAlgorithm,
t)}async verify(e,n,t,a=new Date,i=!1,s=O){if(!this.issuerKeyID.equals(e.getKeyID()))throw new Error("Signature was not issued by the given public key");if(this.
publicKeyAlgorithm!==e.algorithm)throw new Error("Public key algorithm used to sign signature does not match issuer key algorithm.");const c=n===u.signature.binary||
n===u.signature.text;if(!(this[Zn]&&!c)){let d,l;if(this.hashed?l=await this.hashed:(d=this.toHash(n,t,i),l=await this.hash(n,t,d)),l=await ge(l),this.signedHashValue[0]!==
l[0]||this.signedHashValue[1]!==l[1])throw new Error("Signed digest did not match");if(this.params=await this.params,this[Zn]=await Kl(this.publicKeyAlgorithm,this.
hashAlgorithm,this.params,e.publicParams,d,l),!this[Zn])throw new Error("Signature verification failed")}const f=x.normalizeDate(a);if(f&&this.created>f)throw new Error(
"Signature creation time is in the future");if(f&&f>=this.getExpirationTime())throw new Error("Signature is expired");if(s.rejectHashAlgorithms.has(this.hashAlgorithm))
throw new Error("Insecure hash algorithm: "+u.read(u.hash,this.hashAlgorithm).toUpperCase());if(s.rejectMessageHashAlgorithms.has(this.hashAlgorithm)&&[u.signature.
binary,u.signature.text].includes(this.signatureType))throw new Error("Insecure message hash algorithm: "+u.read(u.hash,this.hashAlgorithm).toUpperCase());if(this.
unknownSubpackets.forEach(({type:d,critical:l})=>{if(l)throw new Error(`Unknown critical signature subpacket type ${d}`)}),this.rawNotations.forEach(({name:d,critical:l})=>{
if(l&&s.knownNotations.indexOf(d)<0)throw new Error(`Unknown critical notation: ${d}`)}),this.revocationKeyClass!==null)throw new Error("This key is intended to\
 be revoked with an authorized key, which OpenPGP.js does not support.")}isExpired(e=new Date){const n=x.normalizeDate(e);return n!==null?!(this.created<=n&&n<this.
getExpirationTime()):!1}getExpirationTime(){return this.signatureNeverExpires?1/0:new Date(this.created.getTime()+this.signatureExpirationTime*1e3)}}function oe(r,e,n){
const t=[];return t.push(Aa(n.length+1)),t.push(new Uint8Array([(e?128:0)|r])),t.push(n),x.concat(t)}function Bi(r){switch(r){case u.hash.sha256:return 16;case u.
hash.sha384:return 24;case u.hash.sha512:return 32;case u.hash.sha224:return 16;case u.hash.sha3_256:return 16;case u.hash.sha3_512:return 32;default:throw new Error(
"Unsupported hash function")}}class rt{static get tag(){return u.packet.onePassSignature}static fromSignaturePacket(e,n){const t=new rt;return t.version=e.version===
6?6:3,t.signatureType=e.signatureType,t.hashAlgorithm=e.hashAlgorithm,t.publicKeyAlgorithm=e.publicKeyAlgorithm,t.issuerKeyID=e.issuerKeyID,t.salt=e.salt,t.issuerFingerprint=
e.issuerFingerprint,t.flags=n?1:0,t}constructor(){this.version=null,this.signatureType=null,this.hashAlgorithm=null,this.publicKeyAlgorithm=null,this.salt=null,
this.issuerKeyID=null,this.issuerFingerprint=null,this.flags=null}read(e){let n=0;if(this.version=e[n++],this.version!==3&&this.version!==6)throw new ne(`Versio\
n ${this.version} of the one-pass signature packet is unsupported.`);if(this.signatureType=e[n++],this.hashAlgorithm=e[n++],this.publicKeyAlgorithm=e[n++],this.
version===6){const t=e[n++];this.salt=e.subarray(n,n+t),n+=t,this.issuerFingerprint=e.subarray(n,n+32),n+=32,this.issuerKeyID=new Dt,this.issuerKeyID.read(this.
issuerFingerprint)}else this.issuerKeyID=new Dt,this.issuerKeyID.read(e.subarray(n,n+8)),n+=8;return this.flags=e[n++],this}write(){const e=[new Uint8Array([this.
version,this.signatureType,this.hashAlgorithm,this.publicKeyAlgorithm])];return this.version===6?e.push(new Uint8Array([this.salt.length]),this.salt,this.issuerFingerprint):
e.push(this.issuerKeyID.write()),e.push(new Uint8Array([this.flags])),x.concatUint8Array(e)}calculateTrailer(...e){return ir(async()=>ve.prototype.calculateTrailer.
apply(await this.correspondingSig,e))}async verify(){const e=await this.correspondingSig;if(!e||e.constructor.tag!==u.packet.signature)throw new Error("Correspo\
nding signature packet missing");if(e.signatureType!==this.signatureType||e.hashAlgorithm!==this.hashAlgorithm||e.publicKeyAlgorithm!==this.publicKeyAlgorithm||
!e.issuerKeyID.equals(this.issuerKeyID)||this.version===3&&e.version===6||this.version===6&&e.version!==6||this.version===6&&!x.equalsUint8Array(e.issuerFingerprint,
this.issuerFingerprint)||this.version===6&&!x.equalsUint8Array(e.salt,this.salt))throw new Error("Corresponding signature packet does not match one-pass signatu\
re packet");return e.hashed=this.hashed,e.verify.apply(e,arguments)}}rt.prototype.hash=ve.prototype.hash,rt.prototype.toHash=ve.prototype.toHash,rt.prototype.toSign=
ve.prototype.toSign;function nh(r,e){if(!e[r]){let n;try{n=u.read(u.packet,r)}catch{throw new ka(`Unknown packet type with tag: ${r}`)}throw new Error(`Packet n\
ot allowed in this context: ${n}`)}return new e[r]}class ee extends Array{static async fromBinary(e,n,t=O,a=null,i=!1){const s=new ee;return await s.read(e,n,t,
a,i),s}async read(e,n,t=O,a=null,i=!1){let s;t.additionalAllowedPackets.length&&(s=x.constructAllowedPackets(t.additionalAllowedPackets),n={...n,...s}),this.stream=
Ot(e,async(o,f)=>{const d=ht(o),l=et(f);try{let h=x.isStream(o);for(;;){await l.ready;let b,g;if(await dd(d,h,async p=>{try{if(p.tag===u.packet.marker||p.tag===
u.packet.trust||p.tag===u.packet.padding)return;const B=nh(p.tag,n);try{a?.recordPacket(p.tag,s)}catch(v){if(t.enforceGrammar)throw v;x.printDebugError(v)}B.packets=
new ee,B.fromStream=x.isStream(p.packet),g=B.fromStream;try{await B.read(p.packet,t)}catch(v){throw v instanceof ne?v:x.wrapError(new R0(`Parsing ${B.constructor.
name} failed`),v)}await l.write(B)}catch(B){const v=B instanceof ka&&p.tag<=39,C=B instanceof ne&&!(B instanceof ka)&&!t.ignoreUnsupportedPackets,P=B instanceof
R0&&!t.ignoreMalformedPackets,U=Ea(p.tag),Q=!(B instanceof ka||B instanceof ne||B instanceof R0);if(v||C||P||U||Q)i?b=B:await l.abort(B);else{const K=new va(p.tag,
p.packet);await l.write(K)}x.printDebugError(B)}}),g&&(h=null),b)throw await d.readToEnd(),b;const y=await d.peekBytes(2);if(!y||!y.length){try{a?.recordEnd()}catch(p){
if(t.enforceGrammar)throw p;x.printDebugError(p)}await l.ready,await l.close();return}}}catch(h){await l.abort(h)}});const c=ht(this.stream);for(;;){const{done:o,
value:f}=await c.read();if(o?this.stream=null:this.push(f),o||Ea(f.constructor.tag))break}c.releaseLock()}write(){const e=[];for(let n=0;n<this.length;n++){const t=this[n]instanceof
va?this[n].tag:this[n].constructor.tag,a=this[n].write();if(x.isStream(a)&&Ea(this[n].constructor.tag)){let i=[],s=0;const c=512;e.push(ma(t)),e.push(ke(a,o=>{if(i.
push(o),s+=o.length,s>=c){const f=Math.min(Math.log(s)/Math.LN2|0,30),d=2**f,l=x.concat([ud(f)].concat(i));return i=[l.subarray(1+d)],s=i[0].length,l.subarray(0,
1+d)}},()=>x.concat([Aa(s)].concat(i))))}else{if(x.isStream(a)){let i=0;e.push(ke(Kr(a),s=>{i+=s.length},()=>Ns(t,i)))}else e.push(Ns(t,a.length));e.push(a)}}return x.
concat(e)}filterByTag(...e){const n=new ee,t=a=>i=>a===i;for(let a=0;a<this.length;a++)e.some(t(this[a].constructor.tag))&&n.push(this[a]);return n}findPacket(e){
return this.find(n=>n.constructor.tag===e)}indexOfTag(...e){const n=[],t=this,a=i=>s=>i===s;for(let i=0;i<this.length;i++)e.some(a(t[i].constructor.tag))&&n.push(
i);return n}}class bt extends Error{constructor(...e){super(...e),Error.captureStackTrace&&Error.captureStackTrace(this,bt),this.name="GrammarError"}}var we;(function(r){
r[r.EmptyMessage=0]="EmptyMessage",r[r.PlaintextOrEncryptedData=1]="PlaintextOrEncryptedData",r[r.EncryptedSessionKeys=2]="EncryptedSessionKeys",r[r.StandaloneAdditionalAllowedData=
3]="StandaloneAdditionalAllowedData"})(we||(we={}));class r0{constructor(){this.state=we.EmptyMessage,this.leadingOnePassSignatureCounter=0}recordPacket(e,n){switch(this.
state){case we.EmptyMessage:case we.StandaloneAdditionalAllowedData:switch(e){case u.packet.literalData:case u.packet.compressedData:case u.packet.aeadEncryptedData:case u.
packet.symEncryptedIntegrityProtectedData:case u.packet.symmetricallyEncryptedData:this.state=we.PlaintextOrEncryptedData;return;case u.packet.signature:if(this.
state===we.StandaloneAdditionalAllowedData&&--this.leadingOnePassSignatureCounter<0)throw new bt("Trailing signature packet without OPS");return;case u.packet.onePassSignature:
if(this.state===we.StandaloneAdditionalAllowedData)throw new bt("OPS following StandaloneAdditionalAllowedData");this.leadingOnePassSignatureCounter++;return;case u.
packet.publicKeyEncryptedSessionKey:case u.packet.symEncryptedSessionKey:this.state=we.EncryptedSessionKeys;return;default:if(!n?.[e])throw new bt(`Unexpected p\
acket ${e} in state ${this.state}`);this.state=we.StandaloneAdditionalAllowedData;return}case we.PlaintextOrEncryptedData:switch(e){case u.packet.signature:if(--this.
leadingOnePassSignatureCounter<0)throw new bt("Trailing signature packet without OPS");this.state=we.PlaintextOrEncryptedData;return;default:if(!n?.[e])throw new bt(
`Unexpected packet ${e} in state ${this.state}`);this.state=we.PlaintextOrEncryptedData;return}case we.EncryptedSessionKeys:switch(e){case u.packet.publicKeyEncryptedSessionKey:case u.
packet.symEncryptedSessionKey:this.state=we.EncryptedSessionKeys;return;case u.packet.symEncryptedIntegrityProtectedData:case u.packet.aeadEncryptedData:case u.
packet.symmetricallyEncryptedData:this.state=we.PlaintextOrEncryptedData;return;case u.packet.signature:if(--this.leadingOnePassSignatureCounter<0)throw new bt(
"Trailing signature packet without OPS");this.state=we.PlaintextOrEncryptedData;return;default:if(!n?.[e])throw new bt(`Unexpected packet ${e} in state ${this.state}`);
this.state=we.EncryptedSessionKeys}}}recordEnd(){switch(this.state){case we.EmptyMessage:case we.PlaintextOrEncryptedData:case we.EncryptedSessionKeys:case we.StandaloneAdditionalAllowedData:
if(this.leadingOnePassSignatureCounter>0)throw new bt("Missing trailing signature packets")}}}const ah=x.constructAllowedPackets([Jt,rt,ve]);class xn{static get tag(){
return u.packet.compressedData}constructor(e=O){this.packets=null,this.algorithm=e.preferredCompressionAlgorithm,this.compressed=null}async read(e,n=O){await ba(
e,async t=>{this.algorithm=await t.readByte(),this.compressed=t.remainder(),await this.decompress(n)})}write(){return this.compressed===null&&this.compress(),x.
concat([new Uint8Array([this.algorithm]),this.compressed])}async decompress(e=O){const n=u.read(u.compression,this.algorithm),t=oh[n];if(!t)throw new Error(`${n}\
 decompression not supported`);let a=await t(this.compressed,e);if(e.maxDecompressedMessageSize!==1/0){let i=0;a=ke(a,s=>{if(i+=s.length,i>e.maxDecompressedMessageSize)
throw new Error("Maximum decompressed message size exceeded");return s})}(!Ee(this.compressed)||le(this.compressed))&&(a=await ge(a)),this.packets=await ee.fromBinary(
a,ah,e,new r0)}compress(){const e=u.read(u.compression,this.algorithm),n=ch[e];if(!n)throw new Error(`${e} compression not supported`);const t=this.packets.write();
let a=n(t);(!Ee(t)||le(t))&&(a=ir(()=>ge(a))),this.compressed=a}}function ih(r){const n=ht(r);return new ReadableStream({async pull(t){try{const{value:a,done:i}=await n.
read();if(i){t.close();return}for(let s=0;s<=a.length;s+=65536)(!s||s<a.length)&&t.enqueue(a.subarray(s,s+65536))}catch(a){t.error(a)}}},{highWaterMark:0})}function n0(r,e){
return(n,t)=>{let a;if(le(n)?a=new ReadableStream({async start(f){try{f.enqueue(await ge(n)),f.close()}catch(d){f.error(d)}}}):Ee(n)?a=n:a=Dn(n),a=ih(a),r)try{const f=r();
return a.pipeThrough(f)}catch(f){if(f.name!=="TypeError")throw f}const i=ht(a),s=new e;let c=!1,o=!1;return new ReadableStream({start(f){s.ondata=(d,l)=>{f.enqueue(
d),c=!0,l&&(f.close(),o=!0)}},async pull(){for(c=!1;!c&&!o;){const{done:f,value:d}=await i.read();if(f){s.push(new Uint8Array,!0);return}else d.length&&s.push(d)}}},
{highWaterMark:0})}}function sh(){return async function(r,e){const{default:n}=await Promise.resolve().then(function(){return ly});return n(Dn(r),e.maxDecompressedMessageSize)}}
const a0=r=>({compressor:typeof CompressionStream<"u"&&(()=>new CompressionStream(r)),decompressor:typeof DecompressionStream<"u"&&(()=>new DecompressionStream(
r))}),ch={zip:n0(a0("deflate-raw").compressor,e0),zlib:n0(a0("deflate").compressor,Xl)},oh={uncompressed:(r,e)=>r,zip:n0(a0("deflate-raw").decompressor,t0),zlib:n0(
a0("deflate").decompressor,$l),bzip2:sh()};function Ii(r,e,n){if(typeof r.setBigUint64=="function")return r.setBigUint64(e,BigInt(n));if(n<=4294967295)r.setUint32(
e,0),r.setUint32(e+4,n);else{const t=BigInt(n);r.setUint32(e,Number(t>>BigInt(32))),r.setUint32(e+4,Number(t&BigInt(4294967295)))}}const fh=x.constructAllowedPackets(
[Jt,xn,rt,ve]);class Lr{static get tag(){return u.packet.symEncryptedIntegrityProtectedData}static fromObject({version:e,aeadAlgorithm:n}){if(e!==1&&e!==2)throw new Error(
"Unsupported SEIPD version");const t=new Lr;return t.version=e,e===2&&(t.aeadAlgorithm=n),t}constructor(){this.version=null,this.cipherAlgorithm=null,this.aeadAlgorithm=
null,this.chunkSizeByte=null,this.salt=null,this.encrypted=null,this.packets=null}async read(e){await ba(e,async n=>{if(this.version=await n.readByte(),this.version!==
1&&this.version!==2)throw new ne(`Version ${this.version} of the SEIP packet is unsupported.`);this.version===2&&(this.cipherAlgorithm=await n.readByte(),this.aeadAlgorithm=
await n.readByte(),this.chunkSizeByte=await n.readByte(),this.salt=await n.readBytes(32)),this.encrypted=n.remainder()})}write(){return this.version===2?x.concat(
[new Uint8Array([this.version,this.cipherAlgorithm,this.aeadAlgorithm,this.chunkSizeByte]),this.salt,this.encrypted]):x.concat([new Uint8Array([this.version]),this.
encrypted])}async encrypt(e,n,t=O){const{blockSize:a,keySize:i}=ce(e);if(n.length!==i)throw new Error("Unexpected session key size");let s=this.packets.write();
if(le(s)&&(s=await ge(s)),this.version===2)this.cipherAlgorithm=e,this.salt=Pe(32),this.chunkSizeByte=t.aeadChunkSizeByte,this.encrypted=await i0(this,"encrypt",
n,s);else{const c=await Kc(e),o=new Uint8Array([211,20]),f=x.concat([c,s,o]),d=await St(u.hash.sha1,Un(f)),l=x.concat([f,d]);this.encrypted=await On(e,n,l,new Uint8Array(
a))}return!0}async decrypt(e,n,t=O){if(n.length!==ce(e).keySize)throw new Error("Unexpected session key size");let a=Kr(this.encrypted);le(a)&&(a=await ge(a));let i,
s=!1;if(this.version===2){if(this.cipherAlgorithm!==e)throw new Error("Unexpected session key algorithm");i=await i0(this,"decrypt",n,a)}else{const{blockSize:c}=ce(
e),o=await ja(e,n,a,new Uint8Array(c)),f=Fe(Un(o),-20),d=Fe(o,0,-20),l=Promise.all([ge(await St(u.hash.sha1,Un(d))),ge(f)]).then(([b,g])=>{if(!x.equalsUint8Array(
b,g))throw new Error("Modification detected.");return new Uint8Array}),h=Fe(d,c+2);i=Fe(h,0,-2),i=Qe([i,ir(()=>l)]),x.isStream(a)&&t.allowUnauthenticatedStream?
s=!0:i=await ge(i)}return this.packets=await ee.fromBinary(i,fh,t,new r0,s),!0}}async function i0(r,e,n,t){const a=r instanceof Lr&&r.version===2,i=!a&&r.constructor.
tag===u.packet.aeadEncryptedData;if(!a&&!i)throw new Error("Unexpected packet type");const s=Zt(r.aeadAlgorithm,i),c=e==="decrypt"?s.tagLength:0,o=e==="encrypt"?
s.tagLength:0,f=2**(r.chunkSizeByte+6)+c,d=i?8:0,l=new ArrayBuffer(13+d),h=new Uint8Array(l,0,5+d),b=new Uint8Array(l),g=new DataView(l),y=new Uint8Array(l,5,8);
h.set([192|r.constructor.tag,r.version,r.cipherAlgorithm,r.aeadAlgorithm,r.chunkSizeByte],0);let w=0,p=Promise.resolve(),B=0,v=0,C,P;if(a){const{keySize:Q}=ce(r.
cipherAlgorithm),{ivLength:K}=s,E=new Uint8Array(l,0,5),k=await ur(u.hash.sha256,n,r.salt,E,Q+K);n=k.subarray(0,Q),C=k.subarray(Q),C.fill(0,C.length-8),P=new DataView(
C.buffer,C.byteOffset,C.byteLength)}else C=r.iv;const U=await s(r.cipherAlgorithm,n);return Ot(t,async(Q,K)=>{if(x.isStream(Q)!=="array"){const S=new TransformStream(
{},{highWaterMark:x.getHardwareConcurrency()*2**(r.chunkSizeByte+6),size:D=>D.length});Cr(S.readable,K),K=S.writable}const E=ht(Q),k=et(K);try{for(;;){let S=await E.
readBytes(f+c)||new Uint8Array;const D=S.subarray(S.length-c);S=S.subarray(0,S.length-c);let A,m,I;if(a)I=C;else{I=C.slice();for(let F=0;F<8;F++)I[C.length-8+F]^=
y[F]}if(!w||S.length?(E.unshift(D),A=U[e](S,I,h),A.catch(()=>{}),v+=S.length-c+o):(Ii(g,5+d,B),A=U[e](D,I,b),A.catch(()=>{}),v+=o,m=!0),B+=S.length-c,p=p.then(()=>A).
then(async F=>{await k.ready,await k.write(F),v-=F.length}).catch(F=>k.abort(F)),(m||v>k.desiredSize)&&await p,!m)a?Ii(P,C.length-8,++w):Ii(g,5,++w);else{await k.
close();break}}}catch(S){await k.ready.catch(()=>{}),await k.abort(S)}})}const uh=x.constructAllowedPackets([Jt,xn,rt,ve]),Xc=1;class $c{static get tag(){return u.
packet.aeadEncryptedData}constructor(){this.version=Xc,this.cipherAlgorithm=null,this.aeadAlgorithm=u.aead.eax,this.chunkSizeByte=null,this.iv=null,this.encrypted=
null,this.packets=null}async read(e){await ba(e,async n=>{const t=await n.readByte();if(t!==Xc)throw new ne(`Version ${t} of the AEAD-encrypted data packet is n\
ot supported.`);this.cipherAlgorithm=await n.readByte(),this.aeadAlgorithm=await n.readByte(),this.chunkSizeByte=await n.readByte();const a=Zt(this.aeadAlgorithm,
!0);this.iv=await n.readBytes(a.ivLength),this.encrypted=n.remainder()})}write(){return x.concat([new Uint8Array([this.version,this.cipherAlgorithm,this.aeadAlgorithm,
this.chunkSizeByte]),this.iv,this.encrypted])}async decrypt(e,n,t=O){this.packets=await ee.fromBinary(await i0(this,"decrypt",n,Kr(this.encrypted)),uh,t,new r0)}async encrypt(e,n,t=O){
this.cipherAlgorithm=e;const{ivLength:a}=Zt(this.aeadAlgorithm,!0);this.iv=Pe(a),this.chunkSizeByte=t.aeadChunkSizeByte;const i=this.packets.write();this.encrypted=
await i0(this,"encrypt",n,i)}}class yn{static get tag(){return u.packet.publicKeyEncryptedSessionKey}constructor(){this.version=null,this.publicKeyID=new Dt,this.
publicKeyVersion=null,this.publicKeyFingerprint=null,this.publicKeyAlgorithm=null,this.sessionKey=null,this.sessionKeyAlgorithm=null,this.encrypted={}}static fromObject({
version:e,encryptionKeyPacket:n,anonymousRecipient:t,sessionKey:a,sessionKeyAlgorithm:i}){const s=new yn;if(e!==3&&e!==6)throw new Error("Unsupported PKESK vers\
ion");return s.version=e,e===6&&(s.publicKeyVersion=t?null:n.version,s.publicKeyFingerprint=t?null:n.getFingerprintBytes()),s.publicKeyID=t?Dt.wildcard():n.getKeyID(),
s.publicKeyAlgorithm=n.algorithm,s.sessionKey=a,s.sessionKeyAlgorithm=i,s}read(e){let n=0;if(this.version=e[n++],this.version!==3&&this.version!==6)throw new ne(
`Version ${this.version} of the PKESK packet is unsupported.`);if(this.version===6){const t=e[n++];if(t){this.publicKeyVersion=e[n++];const a=t-1;this.publicKeyFingerprint=
e.subarray(n,n+a),n+=a,this.publicKeyVersion>=5?this.publicKeyID.read(this.publicKeyFingerprint):this.publicKeyID.read(this.publicKeyFingerprint.subarray(-8))}else
this.publicKeyID=Dt.wildcard()}else n+=this.publicKeyID.read(e.subarray(n,n+8));if(this.publicKeyAlgorithm=e[n++],this.encrypted=ol(this.publicKeyAlgorithm,e.subarray(
n)),this.publicKeyAlgorithm===u.publicKey.x25519||this.publicKeyAlgorithm===u.publicKey.x448){if(this.version===3)this.sessionKeyAlgorithm=u.write(u.symmetric,this.
encrypted.C.algorithm);else if(this.encrypted.C.algorithm!==null)throw new Error("Unexpected cleartext symmetric algorithm")}}write(){const e=[new Uint8Array([this.
version])];return this.version===6?this.publicKeyFingerprint!==null?(e.push(new Uint8Array([this.publicKeyFingerprint.length+1,this.publicKeyVersion])),e.push(this.
publicKeyFingerprint)):e.push(new Uint8Array([0])):e.push(this.publicKeyID.write()),e.push(new Uint8Array([this.publicKeyAlgorithm]),cn(this.publicKeyAlgorithm,
this.encrypted)),x.concatUint8Array(e)}async encrypt(e){const n=u.write(u.publicKey,this.publicKeyAlgorithm),t=this.version===3?this.sessionKeyAlgorithm:null,a=e.
version===5?e.getFingerprintBytes().subarray(0,20):e.getFingerprintBytes(),i=eo(this.version,n,t,this.sessionKey);this.encrypted=await il(n,t,e.publicParams,i,a)}async decrypt(e,n){
if(this.publicKeyAlgorithm!==e.algorithm)throw new Error("Decryption error");const t=n?eo(this.version,this.publicKeyAlgorithm,n.sessionKeyAlgorithm,n.sessionKey):
null,a=e.version===5?e.getFingerprintBytes().subarray(0,20):e.getFingerprintBytes(),i=await sl(this.publicKeyAlgorithm,e.publicParams,e.privateParams,this.encrypted,
a,t),{sessionKey:s,sessionKeyAlgorithm:c}=dh(this.version,this.publicKeyAlgorithm,i,n);if(this.version===3){const o=this.publicKeyAlgorithm!==u.publicKey.x25519&&
this.publicKeyAlgorithm!==u.publicKey.x448;if(this.sessionKeyAlgorithm=o?c:this.sessionKeyAlgorithm,s.length!==ce(this.sessionKeyAlgorithm).keySize)throw new Error(
"Unexpected session key size")}this.sessionKey=s}}function eo(r,e,n,t){switch(e){case u.publicKey.rsaEncrypt:case u.publicKey.rsaEncryptSign:case u.publicKey.elgamal:case u.
publicKey.ecdh:return x.concatUint8Array([new Uint8Array(r===6?[]:[n]),t,x.writeChecksum(t.subarray(t.length%8))]);case u.publicKey.x25519:case u.publicKey.x448:
return t;default:throw new Error("Unsupported public key algorithm")}}function dh(r,e,n,t){switch(e){case u.publicKey.rsaEncrypt:case u.publicKey.rsaEncryptSign:case u.
publicKey.elgamal:case u.publicKey.ecdh:{const a=n.subarray(0,n.length-2),i=n.subarray(n.length-2),s=x.writeChecksum(a.subarray(a.length%8)),c=s[0]===i[0]&s[1]===
i[1],o=r===6?{sessionKeyAlgorithm:null,sessionKey:a}:{sessionKeyAlgorithm:a[0],sessionKey:a.subarray(1)};if(t){const f=c&o.sessionKeyAlgorithm===t.sessionKeyAlgorithm&
o.sessionKey.length===t.sessionKey.length;return{sessionKey:x.selectUint8Array(f,o.sessionKey,t.sessionKey),sessionKeyAlgorithm:r===6?null:x.selectUint8(f,o.sessionKeyAlgorithm,
t.sessionKeyAlgorithm)}}else{if(c&&(r===6||u.read(u.symmetric,o.sessionKeyAlgorithm)))return o;throw new Error("Decryption error")}}case u.publicKey.x25519:case u.
publicKey.x448:return{sessionKeyAlgorithm:null,sessionKey:n};default:throw new Error("Unsupported public key algorithm")}}class Rr{static get tag(){return u.packet.
symEncryptedSessionKey}constructor(e=O){this.version=e.aeadProtect?6:4,this.sessionKey=null,this.sessionKeyEncryptionAlgorithm=null,this.sessionKeyAlgorithm=null,
this.aeadAlgorithm=u.write(u.aead,e.preferredAEADAlgorithm),this.encrypted=null,this.s2k=null,this.iv=null}read(e){let n=0;if(this.version=e[n++],this.version!==
4&&this.version!==5&&this.version!==6)throw new ne(`Version ${this.version} of the SKESK packet is unsupported.`);this.version===6&&n++;const t=e[n++];this.version>=
5&&(this.aeadAlgorithm=e[n++],this.version===6&&n++);const a=e[n++];if(this.s2k=Wa(a),n+=this.s2k.read(e.subarray(n,e.length)),this.version>=5){const i=Zt(this.
aeadAlgorithm,!0);this.iv=e.subarray(n,n+=i.ivLength)}this.version>=5||n<e.length?(this.encrypted=e.subarray(n,e.length),this.sessionKeyEncryptionAlgorithm=t):this.
sessionKeyAlgorithm=t}write(){const e=this.encrypted===null?this.sessionKeyAlgorithm:this.sessionKeyEncryptionAlgorithm;let n;const t=this.s2k.write();if(this.version===
6){const a=t.length,i=3+a+this.iv.length;n=x.concatUint8Array([new Uint8Array([this.version,i,e,this.aeadAlgorithm,a]),t,this.iv,this.encrypted])}else this.version===
5?n=x.concatUint8Array([new Uint8Array([this.version,e,this.aeadAlgorithm]),t,this.iv,this.encrypted]):(n=x.concatUint8Array([new Uint8Array([this.version,e]),t]),
this.encrypted!==null&&(n=x.concatUint8Array([n,this.encrypted])));return n}async decrypt(e,n=O){const t=this.sessionKeyEncryptionAlgorithm!==null?this.sessionKeyEncryptionAlgorithm:
this.sessionKeyAlgorithm,{blockSize:a,keySize:i}=ce(t),s=await this.s2k.produceKey(e,i,n);if(this.version>=5){const c=Zt(this.aeadAlgorithm,!0),o=new Uint8Array(
[192|Rr.tag,this.version,this.sessionKeyEncryptionAlgorithm,this.aeadAlgorithm]),f=this.version===6?await ur(u.hash.sha256,s,new Uint8Array,o,i):s,d=await c(t,f);
this.sessionKey=await d.decrypt(this.encrypted,this.iv,o)}else if(this.encrypted!==null){const c=await ja(t,s,this.encrypted,new Uint8Array(a));if(this.sessionKeyAlgorithm=
u.write(u.symmetric,c[0]),this.sessionKey=c.subarray(1,c.length),this.sessionKey.length!==ce(this.sessionKeyAlgorithm).keySize)throw new Error("Unexpected sessi\
on key size")}else this.sessionKey=s}async encrypt(e,n=O){const t=this.sessionKeyEncryptionAlgorithm!==null?this.sessionKeyEncryptionAlgorithm:this.sessionKeyAlgorithm;
this.sessionKeyEncryptionAlgorithm=t,this.s2k=Hc(n),this.s2k.generateSalt();const{blockSize:a,keySize:i}=ce(t),s=await this.s2k.produceKey(e,i,n);if(this.sessionKey===
null&&(this.sessionKey=fi(this.sessionKeyAlgorithm)),this.version>=5){const c=Zt(this.aeadAlgorithm);this.iv=Pe(c.ivLength);const o=new Uint8Array([192|Rr.tag,this.
version,this.sessionKeyEncryptionAlgorithm,this.aeadAlgorithm]),f=this.version===6?await ur(u.hash.sha256,s,new Uint8Array,o,i):s,d=await c(t,f);this.encrypted=
await d.encrypt(this.sessionKey,this.iv,o)}else{const c=x.concatUint8Array([new Uint8Array([this.sessionKeyAlgorithm]),this.sessionKey]);this.encrypted=await On(
t,s,c,new Uint8Array(a))}}}class gt{static get tag(){return u.packet.publicKey}constructor(e=new Date,n=O){this.version=n.v6Keys?6:4,this.created=x.normalizeDate(
e),this.algorithm=null,this.publicParams=null,this.expirationTimeV3=0,this.fingerprint=null,this.keyID=null}static fromSecretKeyPacket(e){const n=new gt,{version:t,
created:a,algorithm:i,publicParams:s,keyID:c,fingerprint:o}=e;return n.version=t,n.created=a,n.algorithm=i,n.publicParams=s,n.keyID=c,n.fingerprint=o,n}async read(e,n=O){
let t=0;if(this.version=e[t++],this.version===5&&!n.enableParsingV5Entities)throw new ne("Support for parsing v5 entities is disabled; turn on `config.enablePar\
singV5Entities` if needed");if(this.version===4||this.version===5||this.version===6){this.created=x.readDate(e.subarray(t,t+4)),t+=4,this.algorithm=e[t++],this.
version>=5&&(t+=4);const{read:a,publicParams:i}=cl(this.algorithm,e.subarray(t));if(this.version===6&&i.oid&&(i.oid.getName()===u.curve.curve25519Legacy||i.oid.
getName()===u.curve.ed25519Legacy))throw new Error("Legacy curve25519 cannot be used with v6 keys");return this.publicParams=i,t+=a,await this.computeFingerprintAndKeyID(),
t}throw new ne(`Version ${this.version} of the key packet is unsupported.`)}write(){const e=[];e.push(new Uint8Array([this.version])),e.push(x.writeDate(this.created)),
e.push(new Uint8Array([this.algorithm]));const n=cn(this.algorithm,this.publicParams);return this.version>=5&&e.push(x.writeNumber(n.length,4)),e.push(n),x.concatUint8Array(
e)}writeForHash(e){const n=this.writePublicKey(),t=149+e,a=e>=5?4:2;return x.concatUint8Array([new Uint8Array([t]),x.writeNumber(n.length,a),n])}isDecrypted(){return null}getCreationTime(){
return this.created}getKeyID(){return this.keyID}async computeFingerprintAndKeyID(){if(await this.computeFingerprint(),this.keyID=new Dt,this.version>=5)this.keyID.
read(this.fingerprint.subarray(0,8));else if(this.version===4)this.keyID.read(this.fingerprint.subarray(12,20));else throw new Error("Unsupported key version")}async computeFingerprint(){
const e=this.writeForHash(this.version);if(this.version>=5)this.fingerprint=await St(u.hash.sha256,e);else if(this.version===4)this.fingerprint=await St(u.hash.
sha1,e);else throw new Error("Unsupported key version")}getFingerprintBytes(){return this.fingerprint}getFingerprint(){return x.uint8ArrayToHex(this.getFingerprintBytes())}hasSameFingerprintAs(e){
return this.version===e.version&&x.equalsUint8Array(this.writePublicKey(),e.writePublicKey())}getAlgorithmInfo(){const e={};e.algorithm=u.read(u.publicKey,this.
algorithm);const n=this.publicParams.n||this.publicParams.p;return n?e.bits=x.uint8ArrayBitLength(n):this.publicParams.oid&&(e.curve=this.publicParams.oid.getName()),
e}}gt.prototype.readPublicKey=gt.prototype.read,gt.prototype.writePublicKey=gt.prototype.write;const lh=x.constructAllowedPackets([Jt,xn,rt,ve]);class to{static get tag(){
return u.packet.symmetricallyEncryptedData}constructor(){this.encrypted=null,this.packets=null}read(e){this.encrypted=e}write(){return this.encrypted}async decrypt(e,n,t=O){
if(!t.allowUnauthenticatedMessages)throw new Error("Message is not authenticated.");const{blockSize:a}=ce(e),i=await ge(Kr(this.encrypted)),s=await ja(e,n,i.subarray(
a+2),i.subarray(2,a+2));this.packets=await ee.fromBinary(s,lh,t)}async encrypt(e,n,t=O){const a=this.packets.write(),{blockSize:i}=ce(e),s=await Kc(e),c=await On(
e,n,s,new Uint8Array(i)),o=await On(e,n,a,c.subarray(2));this.encrypted=x.concat([c,o])}}class hh{static get tag(){return u.packet.marker}read(e){return e[0]===
80&&e[1]===71&&e[2]===80}write(){return new Uint8Array([80,71,80])}}class Wn extends gt{static get tag(){return u.packet.publicSubkey}constructor(e,n){super(e,n)}static fromSecretSubkeyPacket(e){
const n=new Wn,{version:t,created:a,algorithm:i,publicParams:s,keyID:c,fingerprint:o}=e;return n.version=t,n.created=a,n.algorithm=i,n.publicParams=s,n.keyID=c,
n.fingerprint=o,n}}class s0{static get tag(){return u.packet.userAttribute}constructor(){this.attributes=[]}read(e){let n=0;for(;n<e.length;){const t=Rs(e.subarray(
n,e.length));n+=t.offset,this.attributes.push(x.uint8ArrayToString(e.subarray(n,n+t.len))),n+=t.len}}write(){const e=[];for(let n=0;n<this.attributes.length;n++)
e.push(Aa(this.attributes[n].length)),e.push(x.stringToUint8Array(this.attributes[n]));return x.concatUint8Array(e)}equals(e){return!e||!(e instanceof s0)?!1:this.
attributes.every(function(n,t){return n===e.attributes[t]})}}class c0 extends gt{static get tag(){return u.packet.secretKey}constructor(e=new Date,n=O){super(e,
n),this.keyMaterial=null,this.isEncrypted=null,this.s2kUsage=0,this.s2k=null,this.symmetric=null,this.aead=null,this.isLegacyAEAD=null,this.privateParams=null,this.
usedModernAEAD=null}async read(e,n=O){let t=await this.readPublicKey(e,n);const a=t;this.s2kUsage=e[t++],this.version===5&&t++,this.version===6&&this.s2kUsage&&
t++;try{if(this.s2kUsage===255||this.s2kUsage===254||this.s2kUsage===253){this.symmetric=e[t++],this.s2kUsage===253&&(this.aead=e[t++]),this.version===6&&t++;const i=e[t++];
if(this.s2k=Wa(i),t+=this.s2k.read(e.subarray(t,e.length)),this.s2k.type==="gnu-dummy")return}else this.s2kUsage&&(this.symmetric=this.s2kUsage);this.s2kUsage&&
(this.isLegacyAEAD=this.s2kUsage===253&&(this.version===5||this.version===4&&n.parseAEADEncryptedV4KeysAsLegacy),this.s2kUsage!==253||this.isLegacyAEAD?(this.iv=
e.subarray(t,t+ce(this.symmetric).blockSize),this.usedModernAEAD=!1):(this.iv=e.subarray(t,t+Zt(this.aead).ivLength),this.usedModernAEAD=!0),t+=this.iv.length)}catch(i){
if(!this.s2kUsage)throw i;this.unparseableKeyMaterial=e.subarray(a),this.isEncrypted=!0}if(this.version===5&&(t+=4),this.keyMaterial=e.subarray(t),this.isEncrypted=
!!this.s2kUsage,!this.isEncrypted){let i;if(this.version===6)i=this.keyMaterial;else if(i=this.keyMaterial.subarray(0,-2),!x.equalsUint8Array(x.writeChecksum(i),
this.keyMaterial.subarray(-2)))throw new Error("Key checksum mismatch");try{const{read:s,privateParams:c}=Cc(this.algorithm,i,this.publicParams);if(s<i.length)throw new Error(
"Error reading MPIs");this.privateParams=c}catch(s){throw s instanceof ne?s:new Error("Error reading MPIs")}}}write(){const e=this.writePublicKey();if(this.unparseableKeyMaterial)
return x.concatUint8Array([e,this.unparseableKeyMaterial]);const n=[e];n.push(new Uint8Array([this.s2kUsage]));const t=[];if(this.s2kUsage===255||this.s2kUsage===
254||this.s2kUsage===253){t.push(this.symmetric),this.s2kUsage===253&&t.push(this.aead);const a=this.s2k.write();this.version===6&&t.push(a.length),t.push(...a)}
return this.s2kUsage&&this.s2k.type!=="gnu-dummy"&&t.push(...this.iv),(this.version===5||this.version===6&&this.s2kUsage)&&n.push(new Uint8Array([t.length])),n.
push(new Uint8Array(t)),this.isDummy()||(this.s2kUsage||(this.keyMaterial=cn(this.algorithm,this.privateParams)),this.version===5&&n.push(x.writeNumber(this.keyMaterial.
length,4)),n.push(this.keyMaterial),!this.s2kUsage&&this.version!==6&&n.push(x.writeChecksum(this.keyMaterial))),x.concatUint8Array(n)}isDecrypted(){return this.
isEncrypted===!1}isMissingSecretKeyMaterial(){return this.unparseableKeyMaterial!==void 0||this.isDummy()}isDummy(){return!!(this.s2k&&this.s2k.type==="gnu-dumm\
y")}makeDummy(e=O){this.isDummy()||(this.isDecrypted()&&this.clearPrivateParams(),delete this.unparseableKeyMaterial,this.isEncrypted=null,this.keyMaterial=null,
this.s2k=Wa(u.s2k.gnu,e),this.s2k.algorithm=0,this.s2k.c=0,this.s2k.type="gnu-dummy",this.s2kUsage=254,this.symmetric=u.symmetric.aes256,this.isLegacyAEAD=null,
this.usedModernAEAD=null)}async encrypt(e,n=O){if(this.isDummy())return;if(!this.isDecrypted())throw new Error("Key packet is already encrypted");if(!e)throw new Error(
"A non-empty passphrase is required for key encryption.");this.s2k=Hc(n),this.s2k.generateSalt();const t=cn(this.algorithm,this.privateParams);this.symmetric=u.
symmetric.aes256;const{blockSize:a}=ce(this.symmetric);if(n.aeadProtect){this.s2kUsage=253,this.aead=n.preferredAEADAlgorithm;const i=Zt(this.aead);this.isLegacyAEAD=
this.version===5,this.usedModernAEAD=!this.isLegacyAEAD;const s=ma(this.constructor.tag),c=await Ci(this.version,this.s2k,e,this.symmetric,this.aead,s,this.isLegacyAEAD,
n),o=await i(this.symmetric,c);this.iv=this.isLegacyAEAD?Pe(a):Pe(i.ivLength);const f=this.isLegacyAEAD?new Uint8Array:x.concatUint8Array([s,this.writePublicKey()]);
this.keyMaterial=await o.encrypt(t,this.iv.subarray(0,i.ivLength),f)}else{this.s2kUsage=254,this.usedModernAEAD=!1;const i=await Ci(this.version,this.s2k,e,this.
symmetric,void 0,void 0,void 0,n);this.iv=Pe(a),this.keyMaterial=await On(this.symmetric,i,x.concatUint8Array([t,await St(u.hash.sha1,t)]),this.iv)}}async decrypt(e,n=O){
if(this.isDummy())return!1;if(this.unparseableKeyMaterial)throw new Error("Key packet cannot be decrypted: unsupported S2K or cipher algo");if(this.isDecrypted())
throw new Error("Key packet is already decrypted.");let t;const a=ma(this.constructor.tag);if(this.s2kUsage===254||this.s2kUsage===253)t=await Ci(this.version,this.
s2k,e,this.symmetric,this.aead,a,this.isLegacyAEAD,n);else throw this.s2kUsage===255?new Error("Encrypted private key is authenticated using an insecure two-byt\
e hash"):new Error("Private key is encrypted using an insecure S2K function: unsalted MD5");let i;if(this.s2kUsage===253){const s=Zt(this.aead,!0),c=await s(this.
symmetric,t);try{const o=this.isLegacyAEAD?new Uint8Array:x.concatUint8Array([a,this.writePublicKey()]);i=await c.decrypt(this.keyMaterial,this.iv.subarray(0,s.
ivLength),o)}catch(o){throw o.message==="Authentication tag mismatch"?new Error("Incorrect key passphrase: "+o.message):o}}else{const s=await ja(this.symmetric,
t,this.keyMaterial,this.iv);i=s.subarray(0,-20);const c=await St(u.hash.sha1,i);if(!x.equalsUint8Array(c,s.subarray(-20)))throw new Error("Incorrect key passphr\
ase")}try{const{privateParams:s}=Cc(this.algorithm,i,this.publicParams);this.privateParams=s}catch{throw new Error("Error reading MPIs")}this.isEncrypted=!1,this.
keyMaterial=null,this.s2kUsage=0,this.aead=null,this.symmetric=null,this.isLegacyAEAD=null}async validate(){if(this.isDummy())return;if(!this.isDecrypted())throw new Error(
"Key is not decrypted");if(this.usedModernAEAD)return;let e;try{e=await ul(this.algorithm,this.publicParams,this.privateParams)}catch{e=!1}if(!e)throw new Error(
"Key is invalid")}async generate(e,n){if(this.version===6&&(this.algorithm===u.publicKey.ecdh&&n===u.curve.curve25519Legacy||this.algorithm===u.publicKey.eddsaLegacy))
throw new Error(`Cannot generate v6 keys of type 'ecc' with curve ${n}. Generate a key of type 'curve25519' instead`);const{privateParams:t,publicParams:a}=await fl(
this.algorithm,e,n);this.privateParams=t,this.publicParams=a,this.isEncrypted=!1}clearPrivateParams(){this.isMissingSecretKeyMaterial()||(Object.keys(this.privateParams).
forEach(e=>{this.privateParams[e].fill(0),delete this.privateParams[e]}),this.privateParams=null,this.isEncrypted=!0)}}async function Ci(r,e,n,t,a,i,s,c){if(e.type===
"argon2"&&!a)throw new Error("Using Argon2 S2K without AEAD is not allowed");if(e.type==="simple"&&r===6)throw new Error("Using Simple S2K with version 6 keys i\
s not allowed");const{keySize:o}=ce(t),f=await e.produceKey(n,o,c);if(!a||r===5||s)return f;const d=x.concatUint8Array([i,new Uint8Array([r,t,a])]);return ur(u.
hash.sha256,f,new Uint8Array,d,o)}class Jn{static get tag(){return u.packet.userID}constructor(){this.userID="",this.name="",this.email="",this.comment=""}static fromObject(e){
if(x.isString(e)||e.name&&!x.isString(e.name)||e.email&&!x.isEmailAddress(e.email)||e.comment&&!x.isString(e.comment))throw new Error("Invalid user ID format");
const n=new Jn;Object.assign(n,e);const t=[];return n.name&&t.push(n.name),n.comment&&t.push(`(${n.comment})`),n.email&&t.push(`<${n.email}>`),n.userID=t.join("\
 "),n}read(e,n=O){const t=x.decodeUTF8(e);if(t.length>n.maxUserIDLength)throw new Error("User ID string is too long");const a=c=>/^[^\s@]+@[^\s@]+$/.test(c),i=t.
indexOf("<"),s=t.lastIndexOf(">");if(i!==-1&&s!==-1&&s>i){const c=t.substring(i+1,s);if(a(c)){this.email=c;const o=t.substring(0,i).trim(),f=o.indexOf("("),d=o.
lastIndexOf(")");f!==-1&&d!==-1&&d>f?(this.comment=o.substring(f+1,d).trim(),this.name=o.substring(0,f).trim()):(this.name=o,this.comment="")}}else a(t.trim())&&
(this.email=t.trim(),this.name="",this.comment="");this.userID=t}write(){return x.encodeUTF8(this.userID)}equals(e){return e&&e.userID===this.userID}}class Ki extends c0{static get tag(){
return u.packet.secretSubkey}constructor(e=new Date,n=O){super(e,n)}}class xh{static get tag(){return u.packet.trust}read(){throw new ne("Trust packets are not \
supported")}write(){throw new ne("Trust packets are not supported")}}class yh{static get tag(){return u.packet.padding}constructor(){this.padding=null}read(e){}write(){
return this.padding}async createPadding(e){this.padding=Pe(e)}}const bh=x.constructAllowedPackets([ve]);class xr{constructor(e){this.packets=e||new ee}write(){return this.
packets.write()}armor(e=O){const n=this.packets.some(t=>t.constructor.tag===ve.tag&&t.version!==6);return Ur(u.armor.signature,this.write(),void 0,void 0,void 0,
n,e)}getSigningKeyIDs(){return this.packets.map(e=>e.issuerKeyID)}}async function gh({armoredSignature:r,binarySignature:e,config:n,...t}){n={...O,...n};let a=r||
e;if(!a)throw new Error("readSignature: must pass options object containing `armoredSignature` or `binarySignature`");if(r&&!x.isString(r))throw new Error("read\
Signature: options.armoredSignature must be a string");if(e&&!x.isUint8Array(e))throw new Error("readSignature: options.binarySignature must be a Uint8Array");const i=Object.
keys(t);if(i.length>0)throw new Error(`Unknown option: ${i.join(", ")}`);if(r){const{type:c,data:o}=await kt(a);if(c!==u.armor.signature)throw new Error("Armore\
d text not of type signature");a=o}const s=await ee.fromBinary(a,bh,n);return new xr(s)}async function ro(r,e){const n=new Ki(r.date,e);return n.packets=null,n.
algorithm=u.write(u.publicKey,r.algorithm),await n.generate(r.rsaBits,r.curve),await n.computeFingerprintAndKeyID(),n}async function ph(r,e){const n=new c0(r.date,
e);return n.packets=null,n.algorithm=u.write(u.publicKey,r.algorithm),await n.generate(r.rsaBits,r.curve,r.config),await n.computeFingerprintAndKeyID(),n}async function ft(r,e,n,t,a=new Date,i){
let s,c;for(let o=r.length-1;o>=0;o--)try{(!s||r[o].created>=s.created)&&(await r[o].verify(e,n,t,a,void 0,i),s=r[o])}catch(f){c=f}if(!s)throw x.wrapError(`Coul\
d not find valid ${u.read(u.signature,n)} signature in key ${e.getKeyID().toHex()}`.replace("certGeneric ","self-").replace(/([a-z])([A-Z])/g,(o,f,d)=>f+" "+d.toLowerCase()),
c);return s}function Pi(r,e,n=new Date){const t=x.normalizeDate(n);if(t!==null){const a=o0(r,e);return!(r.created<=t&&t<a)}return!1}async function no(r,e,n,t){const a={};
a.key=e,a.bind=r;const i={signatureType:u.signature.subkeyBinding};return n.sign?(i.keyFlags=[u.keyFlags.signData],i.embeddedSignature=await Ut(a,[],r,{signatureType:u.
signature.keyBinding},n.date,void 0,void 0,void 0,t)):i.keyFlags=[u.keyFlags.encryptCommunication|u.keyFlags.encryptStorage],n.keyExpirationTime>0&&(i.keyExpirationTime=
n.keyExpirationTime,i.keyNeverExpires=!1),await Ut(a,[],e,i,n.date,void 0,void 0,void 0,t)}async function wh(r,e,n=new Date,t=[],a){const i=u.hash.sha256,s=a.preferredHashAlgorithm,
c=await Promise.all(r.map(async(h,b)=>(await h.getPrimarySelfSignature(n,t[b],a)).preferredHashAlgorithms||[])),o=new Map;for(const h of c)for(const b of h)try{
const g=u.write(u.hash,b);o.set(g,o.has(g)?o.get(g)+1:1)}catch{}const f=h=>r.length===0||o.get(h)===r.length||h===i,d=()=>{if(o.size===0)return i;const b=Array.
from(o.keys()).filter(g=>f(g)).sort((g,y)=>Se(g)-Se(y))[0];return Se(b)>=Se(i)?b:i};if(new Set([u.publicKey.ecdsa,u.publicKey.eddsaLegacy,u.publicKey.ed25519,u.
publicKey.ed448]).has(e.algorithm)){const h=dl(e.algorithm,e.publicParams.oid),b=f(s),g=Se(s)>=Se(h);if(b&&g)return s;{const y=d();return Se(y)>=Se(h)?y:h}}return f(
s)?s:d()}async function Ah(r=[],e=new Date,n=[],t=O){const a=u.compression.uncompressed,i=t.preferredCompressionAlgorithm;return(await Promise.all(r.map(async function(c,o){
const d=(await c.getPrimarySelfSignature(e,n[o],t)).preferredCompressionAlgorithms;return!!d&&d.indexOf(i)>=0}))).every(Boolean)?i:a}async function mh(r=[],e=new Date,n=[],t=O){
const a=await Promise.all(r.map((o,f)=>o.getPrimarySelfSignature(e,n[f],t)));if(r.length?a.every(o=>o.features&&o.features[0]&u.features.seipdv2):t.aeadProtect){
const o={symmetricAlgo:u.symmetric.aes128,aeadAlgo:u.aead.ocb},f=[{symmetricAlgo:t.preferredSymmetricAlgorithm,aeadAlgo:t.preferredAEADAlgorithm},{symmetricAlgo:t.
preferredSymmetricAlgorithm,aeadAlgo:u.aead.ocb},{symmetricAlgo:u.symmetric.aes128,aeadAlgo:t.preferredAEADAlgorithm}];for(const d of f)if(a.every(l=>l.preferredCipherSuites&&
l.preferredCipherSuites.some(h=>h[0]===d.symmetricAlgo&&h[1]===d.aeadAlgo)))return d;return o}const s=u.symmetric.aes128,c=t.preferredSymmetricAlgorithm;return{
symmetricAlgo:a.every(o=>o.preferredSymmetricAlgorithms&&o.preferredSymmetricAlgorithms.includes(c))?c:s,aeadAlgo:void 0}}async function Ut(r,e,n,t,a,i,s=[],c=!1,o){
if(n.isDummy())throw new Error("Cannot sign with a gnu-dummy key.");if(!n.isDecrypted())throw new Error("Signing key is not decrypted.");const f=new ve;return Object.
assign(f,t),f.publicKeyAlgorithm=n.algorithm,f.hashAlgorithm=await wh(e,n,a,i,o),f.rawNotations=[...s],await f.sign(n,r,a,c,o),f}async function Nr(r,e,n,t=new Date,a){
r=r[n],r&&(e[n].length?await Promise.all(r.map(async function(i){!i.isExpired(t)&&(!a||await a(i))&&!e[n].some(function(s){return x.equalsUint8Array(s.writeParams(),
i.writeParams())})&&e[n].push(i)})):e[n]=r)}async function bn(r,e,n,t,a,i,s=new Date,c){i=i||r;const o=[];return await Promise.all(t.map(async function(f){try{if(!a||
f.issuerKeyID.equals(a.issuerKeyID)){const d=![u.reasonForRevocation.keyRetired,u.reasonForRevocation.keySuperseded,u.reasonForRevocation.userIDInvalid].includes(
f.reasonForRevocationFlag);await f.verify(i,e,n,d?null:s,!1,c),o.push(f.issuerKeyID)}}catch{}})),a?(a.revoked=o.some(f=>f.equals(a.issuerKeyID))?!0:a.revoked||!1,
a.revoked):o.length>0}function o0(r,e){let n;return e.keyNeverExpires===!1&&(n=r.created.getTime()+e.keyExpirationTime*1e3),n?new Date(n):1/0}function Di(r,e={}){
switch(r.type=r.type||e.type,r.curve=r.curve||e.curve,r.rsaBits=r.rsaBits||e.rsaBits,r.keyExpirationTime=r.keyExpirationTime!==void 0?r.keyExpirationTime:e.keyExpirationTime,
r.passphrase=x.isString(r.passphrase)?r.passphrase:e.passphrase,r.date=r.date||e.date,r.sign=r.sign||!1,r.type){case"ecc":try{r.curve=u.write(u.curve,r.curve)}catch{
throw new Error("Unknown curve")}(r.curve===u.curve.ed25519Legacy||r.curve===u.curve.curve25519Legacy||r.curve==="ed25519"||r.curve==="curve25519")&&(r.curve=r.
sign?u.curve.ed25519Legacy:u.curve.curve25519Legacy),r.sign?r.algorithm=r.curve===u.curve.ed25519Legacy?u.publicKey.eddsaLegacy:u.publicKey.ecdsa:r.algorithm=u.
publicKey.ecdh;break;case"curve25519":r.algorithm=r.sign?u.publicKey.ed25519:u.publicKey.x25519;break;case"curve448":r.algorithm=r.sign?u.publicKey.ed448:u.publicKey.
x448;break;case"rsa":r.algorithm=u.publicKey.rsaEncryptSign;break;default:throw new Error(`Unsupported key type ${r.type}`)}return r}function ao(r,e,n){switch(r.
algorithm){case u.publicKey.rsaEncryptSign:case u.publicKey.rsaSign:case u.publicKey.dsa:case u.publicKey.ecdsa:case u.publicKey.eddsaLegacy:case u.publicKey.ed25519:case u.
publicKey.ed448:if(!e.keyFlags&&!n.allowMissingKeyFlags)throw new Error("None of the key flags is set: consider passing `config.allowMissingKeyFlags`");return!e.
keyFlags||(e.keyFlags[0]&u.keyFlags.signData)!==0;default:return!1}}function io(r,e,n){switch(r.algorithm){case u.publicKey.rsaEncryptSign:case u.publicKey.rsaEncrypt:case u.
publicKey.elgamal:case u.publicKey.ecdh:case u.publicKey.x25519:case u.publicKey.x448:if(!e.keyFlags&&!n.allowMissingKeyFlags)throw new Error("None of the key f\
lags is set: consider passing `config.allowMissingKeyFlags`");return!e.keyFlags||(e.keyFlags[0]&u.keyFlags.encryptCommunication)!==0||(e.keyFlags[0]&u.keyFlags.
encryptStorage)!==0;default:return!1}}function so(r,e,n){if(!e.keyFlags&&!n.allowMissingKeyFlags)throw new Error("None of the key flags is set: consider passing\
 `config.allowMissingKeyFlags`");switch(r.algorithm){case u.publicKey.rsaEncryptSign:case u.publicKey.rsaEncrypt:case u.publicKey.elgamal:case u.publicKey.ecdh:case u.
publicKey.x25519:case u.publicKey.x448:return(!e.keyFlags||(e.keyFlags[0]&u.keyFlags.signData)!==0)&&n.allowInsecureDecryptionWithSigningKeys?!0:!e.keyFlags||(e.
keyFlags[0]&u.keyFlags.encryptCommunication)!==0||(e.keyFlags[0]&u.keyFlags.encryptStorage)!==0;default:return!1}}function yr(r,e){const n=u.write(u.publicKey,r.
algorithm),t=r.getAlgorithmInfo();if(e.rejectPublicKeyAlgorithms.has(n))throw new Error(`${t.algorithm} keys are considered too weak.`);switch(n){case u.publicKey.
rsaEncryptSign:case u.publicKey.rsaSign:case u.publicKey.rsaEncrypt:if(t.bits<e.minRSABits)throw new Error(`RSA keys shorter than ${e.minRSABits} bits are consi\
dered too weak.`);break;case u.publicKey.ecdsa:case u.publicKey.eddsaLegacy:case u.publicKey.ecdh:if(e.rejectCurves.has(t.curve))throw new Error(`Support for ${t.
algorithm} keys using curve ${t.curve} is disabled.`);break}}class Xn{constructor(e,n){this.userID=e.constructor.tag===u.packet.userID?e:null,this.userAttribute=
e.constructor.tag===u.packet.userAttribute?e:null,this.selfCertifications=[],this.otherCertifications=[],this.revocationSignatures=[],this.mainKey=n}toPacketList(){
const e=new ee;return e.push(this.userID||this.userAttribute),e.push(...this.revocationSignatures),e.push(...this.selfCertifications),e.push(...this.otherCertifications),
e}clone(){const e=new Xn(this.userID||this.userAttribute,this.mainKey);return e.selfCertifications=[...this.selfCertifications],e.otherCertifications=[...this.otherCertifications],
e.revocationSignatures=[...this.revocationSignatures],e}async certify(e,n,t){const a=this.mainKey.keyPacket,i={userID:this.userID,userAttribute:this.userAttribute,
key:a},s=new Xn(i.userID||i.userAttribute,this.mainKey);return s.otherCertifications=await Promise.all(e.map(async function(c){if(!c.isPrivate())throw new Error(
"Need private key for signing");if(c.hasSameFingerprintAs(a))throw new Error("The user's own key can only be used for self-certifications");const o=await c.getSigningKey(
void 0,n,void 0,t);return Ut(i,[c],o.keyPacket,{signatureType:u.signature.certGeneric,keyFlags:[u.keyFlags.certifyKeys|u.keyFlags.signData]},n,void 0,void 0,void 0,
t)})),await s.update(this,n,t),s}async isRevoked(e,n,t=new Date,a=O){const i=this.mainKey.keyPacket;return bn(i,u.signature.certRevocation,{key:i,userID:this.userID,
userAttribute:this.userAttribute},this.revocationSignatures,e,n,t,a)}async verifyCertificate(e,n,t=new Date,a){const i=this,s=this.mainKey.keyPacket,c={userID:this.
userID,userAttribute:this.userAttribute,key:s},{issuerKeyID:o}=e,f=n.filter(d=>d.getKeys(o).length>0);return f.length===0?null:(await Promise.all(f.map(async d=>{
const l=await d.getSigningKey(o,e.created,void 0,a);if(e.revoked||await i.isRevoked(e,l.keyPacket,t,a))throw new Error("User certificate is revoked");try{await e.
verify(l.keyPacket,u.signature.certGeneric,c,t,void 0,a)}catch(h){throw x.wrapError("User certificate is invalid",h)}})),!0)}async verifyAllCertifications(e,n=new Date,t){
const a=this,i=this.selfCertifications.concat(this.otherCertifications);return Promise.all(i.map(async s=>({keyID:s.issuerKeyID,valid:await a.verifyCertificate(
s,e,n,t).catch(()=>!1)})))}async verify(e=new Date,n){if(!this.selfCertifications.length)throw new Error("No self-certifications found");const t=this,a=this.mainKey.
keyPacket,i={userID:this.userID,userAttribute:this.userAttribute,key:a};let s;for(let c=this.selfCertifications.length-1;c>=0;c--)try{const o=this.selfCertifications[c];
if(o.revoked||await t.isRevoked(o,void 0,e,n))throw new Error("Self-certification is revoked");try{await o.verify(a,u.signature.certGeneric,i,e,void 0,n)}catch(f){
throw x.wrapError("Self-certification is invalid",f)}return!0}catch(o){s=o}throw s}async update(e,n,t){const a=this.mainKey.keyPacket,i={userID:this.userID,userAttribute:this.
userAttribute,key:a};await Nr(e,this,"selfCertifications",n,async function(s){try{return await s.verify(a,u.signature.certGeneric,i,n,!1,t),!0}catch{return!1}}),
await Nr(e,this,"otherCertifications",n),await Nr(e,this,"revocationSignatures",n,function(s){return bn(a,u.signature.certRevocation,i,[s],void 0,void 0,n,t)})}async revoke(e,{
flag:n=u.reasonForRevocation.noReason,string:t=""}={},a=new Date,i=O){const s={userID:this.userID,userAttribute:this.userAttribute,key:e},c=new Xn(s.userID||s.userAttribute,
this.mainKey);return c.revocationSignatures.push(await Ut(s,[],e,{signatureType:u.signature.certRevocation,reasonForRevocationFlag:u.write(u.reasonForRevocation,
n),reasonForRevocationString:t},a,void 0,void 0,!1,i)),await c.update(this),c}}class Or{constructor(e,n){this.keyPacket=e,this.bindingSignatures=[],this.revocationSignatures=
[],this.mainKey=n}toPacketList(){const e=new ee;return e.push(this.keyPacket),e.push(...this.revocationSignatures),e.push(...this.bindingSignatures),e}clone(){const e=new Or(
this.keyPacket,this.mainKey);return e.bindingSignatures=[...this.bindingSignatures],e.revocationSignatures=[...this.revocationSignatures],e}async isRevoked(e,n,t=new Date,a=O){
const i=this.mainKey.keyPacket;return bn(i,u.signature.subkeyRevocation,{key:i,bind:this.keyPacket},this.revocationSignatures,e,n,t,a)}async verify(e=new Date,n=O){
const t=this.mainKey.keyPacket,a={key:t,bind:this.keyPacket},i=await ft(this.bindingSignatures,t,u.signature.subkeyBinding,a,e,n);if(i.revoked||await this.isRevoked(
i,null,e,n))throw new Error("Subkey is revoked");if(Pi(this.keyPacket,i,e))throw new Error("Subkey is expired");return i}async getExpirationTime(e=new Date,n=O){
const t=this.mainKey.keyPacket,a={key:t,bind:this.keyPacket};let i;try{i=await ft(this.bindingSignatures,t,u.signature.subkeyBinding,a,e,n)}catch{return null}const s=o0(
this.keyPacket,i),c=i.getExpirationTime();return s<c?s:c}async update(e,n=new Date,t=O){const a=this.mainKey.keyPacket;if(!this.hasSameFingerprintAs(e))throw new Error(
"Subkey update method: fingerprints of subkeys not equal");this.keyPacket.constructor.tag===u.packet.publicSubkey&&e.keyPacket.constructor.tag===u.packet.secretSubkey&&
(this.keyPacket=e.keyPacket);const i=this,s={key:a,bind:i.keyPacket};await Nr(e,this,"bindingSignatures",n,async function(c){for(let o=0;o<i.bindingSignatures.length;o++)
if(i.bindingSignatures[o].issuerKeyID.equals(c.issuerKeyID))return c.created>i.bindingSignatures[o].created&&(i.bindingSignatures[o]=c),!1;try{return await c.verify(
a,u.signature.subkeyBinding,s,n,void 0,t),!0}catch{return!1}}),await Nr(e,this,"revocationSignatures",n,function(c){return bn(a,u.signature.subkeyRevocation,s,[
c],void 0,void 0,n,t)})}async revoke(e,{flag:n=u.reasonForRevocation.noReason,string:t=""}={},a=new Date,i=O){const s={key:e,bind:this.keyPacket},c=new Or(this.
keyPacket,this.mainKey);return c.revocationSignatures.push(await Ut(s,[],e,{signatureType:u.signature.subkeyRevocation,reasonForRevocationFlag:u.write(u.reasonForRevocation,
n),reasonForRevocationString:t},a,void 0,void 0,!1,i)),await c.update(this),c}hasSameFingerprintAs(e){return this.keyPacket.hasSameFingerprintAs(e.keyPacket||e)}}
["getKeyID","getFingerprint","getAlgorithmInfo","getCreationTime","isDecrypted"].forEach(r=>{Or.prototype[r]=function(){return this.keyPacket[r]()}});const Eh=x.
constructAllowedPackets([ve]),co=new Set([u.packet.publicKey,u.packet.secretKey]),oo=new Set([u.packet.publicKey,u.packet.secretKey,u.packet.publicSubkey,u.packet.
secretSubkey]);class fo{packetListToStructure(e,n=new Set){let t,a,i,s;for(const c of e){if(c instanceof va){oo.has(c.tag)&&!s&&(co.has(c.tag)?s=co:s=oo);continue}
const o=c.constructor.tag;if(s){if(!s.has(o))continue;s=null}if(n.has(o))throw new Error(`Unexpected packet type: ${o}`);switch(o){case u.packet.publicKey:case u.
packet.secretKey:if(this.keyPacket)throw new Error("Key block contains multiple keys");if(this.keyPacket=c,a=this.getKeyID(),!a)throw new Error("Missing Key ID");
break;case u.packet.userID:case u.packet.userAttribute:t=new Xn(c,this),this.users.push(t);break;case u.packet.publicSubkey:case u.packet.secretSubkey:t=null,i=
new Or(c,this),this.subkeys.push(i);break;case u.packet.signature:switch(c.signatureType){case u.signature.certGeneric:case u.signature.certPersona:case u.signature.
certCasual:case u.signature.certPositive:if(!t){x.printDebug("Dropping certification signatures without preceding user packet");continue}c.issuerKeyID.equals(a)?
t.selfCertifications.push(c):t.otherCertifications.push(c);break;case u.signature.certRevocation:t?t.revocationSignatures.push(c):this.directSignatures.push(c);
break;case u.signature.key:this.directSignatures.push(c);break;case u.signature.subkeyBinding:if(!i){x.printDebug("Dropping subkey binding signature without pre\
ceding subkey packet");continue}i.bindingSignatures.push(c);break;case u.signature.keyRevocation:this.revocationSignatures.push(c);break;case u.signature.subkeyRevocation:
if(!i){x.printDebug("Dropping subkey revocation signature without preceding subkey packet");continue}i.revocationSignatures.push(c);break}break}}}toPacketList(){
const e=new ee;return e.push(this.keyPacket),e.push(...this.revocationSignatures),e.push(...this.directSignatures),this.users.map(n=>e.push(...n.toPacketList())),
this.subkeys.map(n=>e.push(...n.toPacketList())),e}clone(e=!1){const n=new this.constructor(this.toPacketList());return e&&n.getKeys().forEach(t=>{if(t.keyPacket=
Object.create(Object.getPrototypeOf(t.keyPacket),Object.getOwnPropertyDescriptors(t.keyPacket)),!t.keyPacket.isDecrypted())return;const a={};Object.keys(t.keyPacket.
privateParams).forEach(i=>{a[i]=new Uint8Array(t.keyPacket.privateParams[i])}),t.keyPacket.privateParams=a}),n}getSubkeys(e=null){return this.subkeys.filter(t=>!e||
t.getKeyID().equals(e,!0))}getKeys(e=null){const n=[];return(!e||this.getKeyID().equals(e,!0))&&n.push(this),n.concat(this.getSubkeys(e))}getKeyIDs(){return this.
getKeys().map(e=>e.getKeyID())}getUserIDs(){return this.users.map(e=>e.userID?e.userID.userID:null).filter(e=>e!==null)}write(){return this.toPacketList().write()}async getSigningKey(e=null,n=new Date,t={},a=O){
await this.verifyPrimaryKey(n,t,a);const i=this.keyPacket;try{yr(i,a)}catch(o){throw x.wrapError("Could not verify primary key",o)}const s=this.subkeys.slice().
sort((o,f)=>f.keyPacket.created-o.keyPacket.created||f.keyPacket.algorithm-o.keyPacket.algorithm);let c;for(const o of s)if(!e||o.getKeyID().equals(e))try{await o.
verify(n,a);const f={key:i,bind:o.keyPacket},d=await ft(o.bindingSignatures,i,u.signature.subkeyBinding,f,n,a);if(!ao(o.keyPacket,d,a))continue;if(!d.embeddedSignature)
throw new Error("Missing embedded signature");return await ft([d.embeddedSignature],o.keyPacket,u.signature.keyBinding,f,n,a),yr(o.keyPacket,a),o}catch(f){c=f}try{
const o=await this.getPrimarySelfSignature(n,t,a);if((!e||i.getKeyID().equals(e))&&ao(i,o,a))return yr(i,a),this}catch(o){c=o}throw x.wrapError("Could not find \
valid signing key packet in key "+this.getKeyID().toHex(),c)}async getEncryptionKey(e,n=new Date,t={},a=O){await this.verifyPrimaryKey(n,t,a);const i=this.keyPacket;
try{yr(i,a)}catch(o){throw x.wrapError("Could not verify primary key",o)}const s=this.subkeys.slice().sort((o,f)=>f.keyPacket.created-o.keyPacket.created||f.keyPacket.
algorithm-o.keyPacket.algorithm);let c;for(const o of s)if(!e||o.getKeyID().equals(e))try{await o.verify(n,a);const f={key:i,bind:o.keyPacket},d=await ft(o.bindingSignatures,
i,u.signature.subkeyBinding,f,n,a);if(io(o.keyPacket,d,a))return yr(o.keyPacket,a),o}catch(f){c=f}try{const o=await this.getPrimarySelfSignature(n,t,a);if((!e||
i.getKeyID().equals(e))&&io(i,o,a))return yr(i,a),this}catch(o){c=o}throw x.wrapError("Could not find valid encryption key packet in key "+this.getKeyID().toHex(),
c)}async isRevoked(e,n,t=new Date,a=O){return bn(this.keyPacket,u.signature.keyRevocation,{key:this.keyPacket},this.revocationSignatures,e,n,t,a)}async verifyPrimaryKey(e=new Date,n={},t=O){
const a=this.keyPacket;if(await this.isRevoked(null,null,e,t))throw new Error("Primary key is revoked");const i=await this.getPrimarySelfSignature(e,n,t);if(Pi(
a,i,e))throw new Error("Primary key is expired");if(a.version!==6){const s=await ft(this.directSignatures,a,u.signature.key,{key:a},e,t).catch(()=>{});if(s&&Pi(
a,s,e))throw new Error("Primary key is expired")}}async getExpirationTime(e,n=O){let t;try{const a=await this.getPrimarySelfSignature(null,e,n),i=o0(this.keyPacket,
a),s=a.getExpirationTime(),c=this.keyPacket.version!==6&&await ft(this.directSignatures,this.keyPacket,u.signature.key,{key:this.keyPacket},null,n).catch(()=>{});
if(c){const o=o0(this.keyPacket,c);t=Math.min(i,s,o)}else t=i<s?i:s}catch{t=null}return x.normalizeDate(t)}async getPrimarySelfSignature(e=new Date,n={},t=O){const a=this.
keyPacket;if(a.version===6)return ft(this.directSignatures,a,u.signature.key,{key:a},e,t);const{selfCertification:i}=await this.getPrimaryUser(e,n,t);return i}async getPrimaryUser(e=new Date,n={},t=O){
const a=this.keyPacket,i=[];let s;for(let d=0;d<this.users.length;d++)try{const l=this.users[d];if(!l.userID)continue;if(n.name!==void 0&&l.userID.name!==n.name||
n.email!==void 0&&l.userID.email!==n.email||n.comment!==void 0&&l.userID.comment!==n.comment)throw new Error("Could not find user that matches that user ID");const h={
userID:l.userID,key:a},b=await ft(l.selfCertifications,a,u.signature.certGeneric,h,e,t);i.push({index:d,user:l,selfCertification:b})}catch(l){s=l}if(!i.length)throw s||
new Error("Could not find primary user");await Promise.all(i.map(async d=>{d.selfCertification.revoked||await d.user.isRevoked(d.selfCertification,null,e,t)}));
const c=i.sort(function(d,l){const h=d.selfCertification,b=l.selfCertification;return b.revoked-h.revoked||h.isPrimaryUserID-b.isPrimaryUserID||h.created-b.created}).
pop(),{user:o,selfCertification:f}=c;if(f.revoked||await o.isRevoked(f,null,e,t))throw new Error("Primary user is revoked");return c}async update(e,n=new Date,t=O){
if(!this.hasSameFingerprintAs(e))throw new Error("Primary key fingerprints must be equal to update the key");if(!this.isPrivate()&&e.isPrivate()){if(!(this.subkeys.
length===e.subkeys.length&&this.subkeys.every(s=>e.subkeys.some(c=>s.hasSameFingerprintAs(c)))))throw new Error("Cannot update public key with private key if su\
bkeys mismatch");return e.update(this,t)}const a=this.clone();return await Nr(e,a,"revocationSignatures",n,i=>bn(a.keyPacket,u.signature.keyRevocation,a,[i],null,
e.keyPacket,n,t)),await Nr(e,a,"directSignatures",n),await Promise.all(e.users.map(async i=>{const s=a.users.filter(c=>i.userID&&i.userID.equals(c.userID)||i.userAttribute&&
i.userAttribute.equals(c.userAttribute));if(s.length>0)await Promise.all(s.map(c=>c.update(i,n,t)));else{const c=i.clone();c.mainKey=a,a.users.push(c)}})),await Promise.
all(e.subkeys.map(async i=>{const s=a.subkeys.filter(c=>c.hasSameFingerprintAs(i));if(s.length>0)await Promise.all(s.map(c=>c.update(i,n,t)));else{const c=i.clone();
c.mainKey=a,a.subkeys.push(c)}})),a}async getRevocationCertificate(e=new Date,n=O){const t={key:this.keyPacket},a=await ft(this.revocationSignatures,this.keyPacket,
u.signature.keyRevocation,t,e,n),i=new ee;i.push(a);const s=this.keyPacket.version!==6;return Ur(u.armor.publicKey,i.write(),null,null,"This is a revocation cer\
tificate",s,n)}async applyRevocationCertificate(e,n=new Date,t=O){const a=await kt(e),s=(await ee.fromBinary(a.data,Eh,t)).findPacket(u.packet.signature);if(!s||
s.signatureType!==u.signature.keyRevocation)throw new Error("Could not find revocation signature packet");if(!s.issuerKeyID.equals(this.getKeyID()))throw new Error(
"Revocation signature does not match key");try{await s.verify(this.keyPacket,u.signature.keyRevocation,{key:this.keyPacket},n,void 0,t)}catch(o){throw x.wrapError(
"Could not verify revocation signature",o)}const c=this.clone();return c.revocationSignatures.push(s),c}async signPrimaryUser(e,n,t,a=O){const{index:i,user:s}=await this.
getPrimaryUser(n,t,a),c=await s.certify(e,n,a),o=this.clone();return o.users[i]=c,o}async signAllUsers(e,n=new Date,t=O){const a=this.clone();return a.users=await Promise.
all(this.users.map(function(i){return i.certify(e,n,t)})),a}async verifyPrimaryUser(e,n=new Date,t,a=O){const i=this.keyPacket,{user:s}=await this.getPrimaryUser(
n,t,a);return e?await s.verifyAllCertifications(e,n,a):[{keyID:i.getKeyID(),valid:await s.verify(n,a).catch(()=>!1)}]}async verifyAllUsers(e,n=new Date,t=O){const a=this.
keyPacket,i=[];return await Promise.all(this.users.map(async s=>{const c=e?await s.verifyAllCertifications(e,n,t):[{keyID:a.getKeyID(),valid:await s.verify(n,t).
catch(()=>!1)}];i.push(...c.map(o=>({userID:s.userID?s.userID.userID:null,userAttribute:s.userAttribute,keyID:o.keyID,valid:o.valid})))})),i}}["getKeyID","getFi\
ngerprint","getAlgorithmInfo","getCreationTime","hasSameFingerprintAs"].forEach(r=>{fo.prototype[r]=Or.prototype[r]});class f0 extends fo{constructor(e){if(super(),
this.keyPacket=null,this.revocationSignatures=[],this.directSignatures=[],this.users=[],this.subkeys=[],e&&(this.packetListToStructure(e,new Set([u.packet.secretKey,
u.packet.secretSubkey])),!this.keyPacket))throw new Error("Invalid key: missing public-key packet")}isPrivate(){return!1}toPublic(){return this}armor(e=O){const n=this.
keyPacket.version!==6;return Ur(u.armor.publicKey,this.toPacketList().write(),void 0,void 0,void 0,n,e)}}class Hr extends f0{constructor(e){if(super(),this.packetListToStructure(
e,new Set([u.packet.publicKey,u.packet.publicSubkey])),!this.keyPacket)throw new Error("Invalid key: missing private-key packet")}isPrivate(){return!0}toPublic(){
const e=new ee,n=this.toPacketList();for(const t of n)switch(t.constructor.tag){case u.packet.secretKey:{const a=gt.fromSecretKeyPacket(t);e.push(a);break}case u.
packet.secretSubkey:{const a=Wn.fromSecretSubkeyPacket(t);e.push(a);break}default:e.push(t)}return new f0(e)}armor(e=O){const n=this.keyPacket.version!==6;return Ur(
u.armor.privateKey,this.toPacketList().write(),void 0,void 0,void 0,n,e)}async getDecryptionKeys(e,n=new Date,t={},a=O){const i=this.keyPacket,s=[];let c=null;for(let f=0;f<
this.subkeys.length;f++)if(!e||this.subkeys[f].getKeyID().equals(e,!0)){if(this.subkeys[f].keyPacket.isDummy()){c=c||new Error("Gnu-dummy key packets cannot be \
used for decryption");continue}try{const d={key:i,bind:this.subkeys[f].keyPacket},l=await ft(this.subkeys[f].bindingSignatures,i,u.signature.subkeyBinding,d,n,a);
so(this.subkeys[f].keyPacket,l,a)&&s.push(this.subkeys[f])}catch(d){c=d}}const o=await this.getPrimarySelfSignature(n,t,a);if((!e||i.getKeyID().equals(e,!0))&&so(
i,o,a)&&(i.isDummy()?c=c||new Error("Gnu-dummy key packets cannot be used for decryption"):s.push(this)),s.length===0)throw c||new Error("No decryption key pack\
ets found");return s}isDecrypted(){return this.getKeys().some(({keyPacket:e})=>e.isDecrypted())}async validate(e=O){if(!this.isPrivate())throw new Error("Cannot\
 validate a public key");let n;if(!this.keyPacket.isDummy())n=this.keyPacket;else{const t=await this.getSigningKey(null,null,void 0,{...e,rejectPublicKeyAlgorithms:new Set,
minRSABits:0});t&&!t.keyPacket.isDummy()&&(n=t.keyPacket)}if(n)return n.validate();{const t=this.getKeys();if(t.map(i=>i.keyPacket.isDummy()).every(Boolean))throw new Error(
"Cannot validate an all-gnu-dummy key");return Promise.all(t.map(i=>i.keyPacket.validate()))}}clearPrivateParams(){this.getKeys().forEach(({keyPacket:e})=>{e.isDecrypted()&&
e.clearPrivateParams()})}async revoke({flag:e=u.reasonForRevocation.noReason,string:n=""}={},t=new Date,a=O){if(!this.isPrivate())throw new Error("Need private \
key for revoking");const i={key:this.keyPacket},s=this.clone();return s.revocationSignatures.push(await Ut(i,[],this.keyPacket,{signatureType:u.signature.keyRevocation,
reasonForRevocationFlag:u.write(u.reasonForRevocation,e),reasonForRevocationString:n},t,void 0,void 0,void 0,a)),s}async addSubkey(e={}){const n={...O,...e.config};
if(e.passphrase)throw new Error("Subkey could not be encrypted here, please encrypt whole key");if(e.rsaBits<n.minRSABits)throw new Error(`rsaBits should be at \
least ${n.minRSABits}, got: ${e.rsaBits}`);const t=this.keyPacket;if(t.isDummy())throw new Error("Cannot add subkey to gnu-dummy primary key");if(!t.isDecrypted())
throw new Error("Key is not decrypted");const a=t.getAlgorithmInfo();a.type=kh(a.algorithm),a.rsaBits=a.bits||4096,a.curve=a.curve||"curve25519Legacy",e=Di(e,a);
const i=await ro(e,{...n,v6Keys:this.keyPacket.version===6});yr(i,n);const s=await no(i,t,e,n),c=this.toPacketList();return c.push(i,s),new Hr(c)}}function kh(r){
switch(u.write(u.publicKey,r)){case u.publicKey.rsaEncrypt:case u.publicKey.rsaEncryptSign:case u.publicKey.rsaSign:case u.publicKey.dsa:return"rsa";case u.publicKey.
ecdsa:case u.publicKey.eddsaLegacy:return"ecc";case u.publicKey.ed25519:return"curve25519";case u.publicKey.ed448:return"curve448";default:throw new Error("Unsu\
pported algorithm")}}const u0=x.constructAllowedPackets([gt,Wn,c0,Ki,Jn,s0,ve]);function uo(r){for(const e of r)switch(e.constructor.tag){case u.packet.secretKey:
return new Hr(r);case u.packet.publicKey:return new f0(r)}throw new Error("No key packet found")}async function vh(r,e){r.sign=!0,r=Di(r),r.subkeys=r.subkeys.map(
(s,c)=>Di(r.subkeys[c],r));let n=[ph(r,e)];n=n.concat(r.subkeys.map(s=>ro(s,e)));const t=await Promise.all(n),a=await lo(t[0],t.slice(1),r,e),i=await a.getRevocationCertificate(
r.date,e);return a.revocationSignatures=[],{key:a,revocationCertificate:i}}async function Sh(r,e){r=o(r);const{privateKey:n}=r;if(!n.isPrivate())throw new Error(
"Cannot reformat a public key");if(n.keyPacket.isDummy())throw new Error("Cannot reformat a gnu-dummy primary key");if(!n.getKeys().every(({keyPacket:f})=>f.isDecrypted()))
throw new Error("Key is not decrypted");const a=n.keyPacket;r.subkeys||(r.subkeys=await Promise.all(n.subkeys.map(async f=>{const d=f.keyPacket,l={key:a,bind:d},
h=await ft(f.bindingSignatures,a,u.signature.subkeyBinding,l,null,e).catch(()=>({}));return{sign:h.keyFlags&&h.keyFlags[0]&u.keyFlags.signData}})));const i=n.subkeys.
map(f=>f.keyPacket);if(r.subkeys.length!==i.length)throw new Error("Number of subkey options does not match number of subkeys");r.subkeys=r.subkeys.map(f=>o(f,r));
const s=await lo(a,i,r,e),c=await s.getRevocationCertificate(r.date,e);return s.revocationSignatures=[],{key:s,revocationCertificate:c};function o(f,d={}){return f.
keyExpirationTime=f.keyExpirationTime||d.keyExpirationTime,f.passphrase=x.isString(f.passphrase)?f.passphrase:d.passphrase,f.date=f.date||d.date,f}}async function lo(r,e,n,t){
n.passphrase&&await r.encrypt(n.passphrase,t),await Promise.all(e.map(async function(o,f){const d=n.subkeys[f].passphrase;d&&await o.encrypt(d,t)}));const a=new ee;
a.push(r);function i(o,f){return[f,...o.filter(d=>d!==f)]}function s(){const o={};o.keyFlags=[u.keyFlags.certifyKeys|u.keyFlags.signData];const f=i([u.symmetric.
aes256,u.symmetric.aes128],t.preferredSymmetricAlgorithm);if(o.preferredSymmetricAlgorithms=f,t.aeadProtect){const d=i([u.aead.gcm,u.aead.eax,u.aead.ocb],t.preferredAEADAlgorithm);
o.preferredCipherSuites=d.flatMap(l=>f.map(h=>[h,l]))}return o.preferredHashAlgorithms=i([u.hash.sha512,u.hash.sha256,u.hash.sha3_512,u.hash.sha3_256],t.preferredHashAlgorithm),
o.preferredCompressionAlgorithms=i([u.compression.uncompressed,u.compression.zlib,u.compression.zip],t.preferredCompressionAlgorithm),o.features=[0],o.features[0]|=
u.features.modificationDetection,t.aeadProtect&&(o.features[0]|=u.features.seipdv2),n.keyExpirationTime>0&&(o.keyExpirationTime=n.keyExpirationTime,o.keyNeverExpires=
!1),o}if(r.version===6){const o={key:r},f=s();f.signatureType=u.signature.key;const d=await Ut(o,[],r,f,n.date,void 0,n.signatureNotations,void 0,t);a.push(d)}await Promise.
all(n.userIDs.map(async function(o,f){const d=Jn.fromObject(o),l={userID:d,key:r},h=r.version!==6?s():{};h.signatureType=u.signature.certPositive,f===0&&(h.isPrimaryUserID=
!0);const b=await Ut(l,[],r,h,n.date,void 0,n.signatureNotations,void 0,t);return{userIDPacket:d,signaturePacket:b}})).then(o=>{o.forEach(({userIDPacket:f,signaturePacket:d})=>{
a.push(f),a.push(d)})}),await Promise.all(e.map(async function(o,f){const d=n.subkeys[f],l=await no(o,r,d,t);return{secretSubkeyPacket:o,subkeySignaturePacket:l}})).
then(o=>{o.forEach(({secretSubkeyPacket:f,subkeySignaturePacket:d})=>{a.push(f),a.push(d)})});const c={key:r};return a.push(await Ut(c,[],r,{signatureType:u.signature.
keyRevocation,reasonForRevocationFlag:u.reasonForRevocation.noReason,reasonForRevocationString:""},n.date,void 0,void 0,void 0,t)),n.passphrase&&r.clearPrivateParams(),
e.map(function(o,f){n.subkeys[f].passphrase&&o.clearPrivateParams()}),new Hr(a)}async function Bh({armoredKey:r,binaryKey:e,config:n,...t}){if(n={...O,...n},!r&&
!e)throw new Error("readKey: must pass options object containing `armoredKey` or `binaryKey`");if(r&&!x.isString(r))throw new Error("readKey: options.armoredKey\
 must be a string");if(e&&!x.isUint8Array(e))throw new Error("readKey: options.binaryKey must be a Uint8Array");const a=Object.keys(t);if(a.length>0)throw new Error(
`Unknown option: ${a.join(", ")}`);let i;if(r){const{type:f,data:d}=await kt(r);if(!(f===u.armor.publicKey||f===u.armor.privateKey))throw new Error("Armored tex\
t not of type key");i=d}else i=e;const s=await ee.fromBinary(i,u0,n),c=s.indexOfTag(u.packet.publicKey,u.packet.secretKey);if(c.length===0)throw new Error("No k\
ey packet found");const o=s.slice(c[0],c[1]);return uo(o)}async function Ih({armoredKey:r,binaryKey:e,config:n,...t}){if(n={...O,...n},!r&&!e)throw new Error("r\
eadPrivateKey: must pass options object containing `armoredKey` or `binaryKey`");if(r&&!x.isString(r))throw new Error("readPrivateKey: options.armoredKey must b\
e a string");if(e&&!x.isUint8Array(e))throw new Error("readPrivateKey: options.binaryKey must be a Uint8Array");const a=Object.keys(t);if(a.length>0)throw new Error(
`Unknown option: ${a.join(", ")}`);let i;if(r){const{type:o,data:f}=await kt(r);if(o!==u.armor.privateKey)throw new Error("Armored text not of type private key");
i=f}else i=e;const s=await ee.fromBinary(i,u0,n),c=s.indexOfTag(u.packet.publicKey,u.packet.secretKey);for(let o=0;o<c.length;o++){if(s[c[o]].constructor.tag===
u.packet.publicKey)continue;const f=s.slice(c[o],c[o+1]);return new Hr(f)}throw new Error("No secret key packet found")}async function Ch({armoredKeys:r,binaryKeys:e,
config:n,...t}){n={...O,...n};let a=r||e;if(!a)throw new Error("readKeys: must pass options object containing `armoredKeys` or `binaryKeys`");if(r&&!x.isString(
r))throw new Error("readKeys: options.armoredKeys must be a string");if(e&&!x.isUint8Array(e))throw new Error("readKeys: options.binaryKeys must be a Uint8Array");
const i=Object.keys(t);if(i.length>0)throw new Error(`Unknown option: ${i.join(", ")}`);if(r){const{type:f,data:d}=await kt(r);if(f!==u.armor.publicKey&&f!==u.armor.
privateKey)throw new Error("Armored text not of type key");a=d}const s=[],c=await ee.fromBinary(a,u0,n),o=c.indexOfTag(u.packet.publicKey,u.packet.secretKey);if(o.
length===0)throw new Error("No key packet found");for(let f=0;f<o.length;f++){const d=c.slice(o[f],o[f+1]),l=uo(d);s.push(l)}return s}async function Kh({armoredKeys:r,
binaryKeys:e,config:n}){n={...O,...n};let t=r||e;if(!t)throw new Error("readPrivateKeys: must pass options object containing `armoredKeys` or `binaryKeys`");if(r&&
!x.isString(r))throw new Error("readPrivateKeys: options.armoredKeys must be a string");if(e&&!x.isUint8Array(e))throw new Error("readPrivateKeys: options.binar\
yKeys must be a Uint8Array");if(r){const{type:c,data:o}=await kt(r);if(c!==u.armor.privateKey)throw new Error("Armored text not of type private key");t=o}const a=[],
i=await ee.fromBinary(t,u0,n),s=i.indexOfTag(u.packet.publicKey,u.packet.secretKey);for(let c=0;c<s.length;c++){if(i[s[c]].constructor.tag===u.packet.publicKey)
continue;const o=i.slice(s[c],s[c+1]),f=new Hr(o);a.push(f)}if(a.length===0)throw new Error("No secret key packet found");return a}const Ph=x.constructAllowedPackets(
[Jt,xn,$c,Lr,to,yn,Rr,rt,ve]),Dh=x.constructAllowedPackets([Rr]),Uh=x.constructAllowedPackets([ve]);class Le{constructor(e){this.packets=e||new ee}getEncryptionKeyIDs(){
const e=[];return this.packets.filterByTag(u.packet.publicKeyEncryptedSessionKey).forEach(function(t){e.push(t.publicKeyID)}),e}getSigningKeyIDs(){const e=this.
unwrapCompressed(),n=e.packets.filterByTag(u.packet.onePassSignature);return n.length>0?n.map(a=>a.issuerKeyID):e.packets.filterByTag(u.packet.signature).map(a=>a.
issuerKeyID)}async decrypt(e,n,t,a=new Date,i=O){const s=this.packets.filterByTag(u.packet.symmetricallyEncryptedData,u.packet.symEncryptedIntegrityProtectedData,
u.packet.aeadEncryptedData);if(s.length===0)throw new Error("No encrypted data found");const c=s[0],o=c.cipherAlgorithm,f=t||await this.decryptSessionKeys(e,n,o,
a,i);let d=null;const l=Promise.all(f.map(async({algorithm:b,data:g})=>{if(!x.isUint8Array(g)||!c.cipherAlgorithm&&!x.isString(b))throw new Error("Invalid sessi\
on key for decryption.");try{const y=c.cipherAlgorithm||u.write(u.symmetric,b);await c.decrypt(y,g,i)}catch(y){x.printDebugError(y),d=y}}));if(F0(c.encrypted),c.
encrypted=null,await l,!c.packets||!c.packets.length)throw d||new Error("Decryption failed.");const h=new Le(c.packets);return c.packets=new ee,h}async decryptSessionKeys(e,n,t,a=new Date,i=O){
let s=[],c;if(n){const o=this.packets.filterByTag(u.packet.symEncryptedSessionKey);if(o.length===0)throw new Error("No symmetrically encrypted session key packe\
t found.");await Promise.all(n.map(async function(f,d){let l;d?l=await ee.fromBinary(o.write(),Dh,i):l=o,await Promise.all(l.map(async function(h){try{await h.decrypt(
f,i),s.push(h)}catch(b){x.printDebugError(b),b instanceof ln&&(c=b)}}))}))}else if(e){const o=this.packets.filterByTag(u.packet.publicKeyEncryptedSessionKey);if(o.
length===0)throw new Error("No public key encrypted session key packet found.");await Promise.all(o.map(async function(f){await Promise.all(e.map(async function(d){
let l;try{l=(await d.getDecryptionKeys(f.publicKeyID,null,void 0,i)).map(b=>b.keyPacket)}catch(b){c=b;return}let h=[u.symmetric.aes256,u.symmetric.aes128,u.symmetric.
tripledes,u.symmetric.cast5];try{const b=await d.getPrimarySelfSignature(a,void 0,i);b.preferredSymmetricAlgorithms&&(h=h.concat(b.preferredSymmetricAlgorithms))}catch{}
await Promise.all(l.map(async function(b){if(!b.isDecrypted())throw new Error("Decryption key is not decrypted.");if(i.constantTimePKCS1Decryption&&(f.publicKeyAlgorithm===
u.publicKey.rsaEncrypt||f.publicKeyAlgorithm===u.publicKey.rsaEncryptSign||f.publicKeyAlgorithm===u.publicKey.rsaSign||f.publicKeyAlgorithm===u.publicKey.elgamal)){
const y=f.write();await Promise.all((t?[t]:Array.from(i.constantTimePKCS1DecryptionSupportedSymmetricAlgorithms)).map(async w=>{const p=new yn;p.read(y);const B={
sessionKeyAlgorithm:w,sessionKey:fi(w)};try{await p.decrypt(b,B),s.push(p)}catch(v){x.printDebugError(v),c=v}}))}else try{await f.decrypt(b);const y=t||f.sessionKeyAlgorithm;
if(y&&!h.includes(u.write(u.symmetric,y)))throw new Error("A non-preferred symmetric algorithm was used.");s.push(f)}catch(y){x.printDebugError(y),c=y}}))})),F0(
f.encrypted),f.encrypted=null}))}else throw new Error("No key or password specified.");if(s.length>0){if(s.length>1){const o=new Set;s=s.filter(f=>{const d=f.sessionKeyAlgorithm+
x.uint8ArrayToString(f.sessionKey);return o.has(d)?!1:(o.add(d),!0)})}return s.map(o=>({data:o.sessionKey,algorithm:o.sessionKeyAlgorithm&&u.read(u.symmetric,o.
sessionKeyAlgorithm)}))}throw c||new Error("Session key decryption failed.")}getLiteralData(){const n=this.unwrapCompressed().packets.findPacket(u.packet.literalData);
return n&&n.getBytes()||null}getFilename(){const n=this.unwrapCompressed().packets.findPacket(u.packet.literalData);return n&&n.getFilename()||null}getText(){const n=this.
unwrapCompressed().packets.findPacket(u.packet.literalData);return n?n.getText():null}static async generateSessionKey(e=[],n=new Date,t=[],a=O){const{symmetricAlgo:i,
aeadAlgo:s}=await mh(e,n,t,a),c=u.read(u.symmetric,i),o=s?u.read(u.aead,s):void 0;return await Promise.all(e.map(d=>d.getEncryptionKey().catch(()=>null).then(l=>{
if(l&&(l.keyPacket.algorithm===u.publicKey.x25519||l.keyPacket.algorithm===u.publicKey.x448)&&!o&&!x.isAES(i))throw new Error("Could not generate a session key \
compatible with the given `encryptionKeys`: X22519 and X448 keys can only be used to encrypt AES session keys; change `config.preferredSymmetricAlgorithm` accor\
dingly.")}))),{data:fi(i),algorithm:c,aeadAlgorithm:o}}async encrypt(e,n,t,a=!1,i=[],s=new Date,c=[],o=O){if(t){if(!x.isUint8Array(t.data)||!x.isString(t.algorithm))
throw new Error("Invalid session key for encryption.")}else if(e&&e.length)t=await Le.generateSessionKey(e,s,c,o);else if(n&&n.length)t=await Le.generateSessionKey(
void 0,void 0,void 0,o);else throw new Error("No keys, passwords, or session key provided.");const{data:f,algorithm:d,aeadAlgorithm:l}=t,h=await Le.encryptSessionKey(
f,d,l,e,n,a,i,s,c,o),b=Lr.fromObject({version:l?2:1,aeadAlgorithm:l?u.write(u.aead,l):null});b.packets=this.packets;const g=u.write(u.symmetric,d);return await b.
encrypt(g,f,o),h.packets.push(b),b.packets=new ee,h}static async encryptSessionKey(e,n,t,a,i,s=!1,c=[],o=new Date,f=[],d=O){const l=new ee,h=u.write(u.symmetric,
n),b=t&&u.write(u.aead,t);if(a){const g=await Promise.all(a.map(async function(y,w){const p=await y.getEncryptionKey(c[w],o,f,d),B=yn.fromObject({version:b?6:3,
encryptionKeyPacket:p.keyPacket,anonymousRecipient:s,sessionKey:e,sessionKeyAlgorithm:h});return await B.encrypt(p.keyPacket),delete B.sessionKey,B}));l.push(...g)}
if(i){const g=async function(B,v){try{return await B.decrypt(v,d),1}catch{return 0}},y=(B,v)=>B+v,w=async function(B,v,C,P){const U=new Rr(d);return U.sessionKey=
B,U.sessionKeyAlgorithm=v,C&&(U.aeadAlgorithm=C),await U.encrypt(P,d),d.passwordCollisionCheck&&(await Promise.all(i.map(K=>g(U,K)))).reduce(y)!==1?w(B,v,P):(delete U.
sessionKey,U)},p=await Promise.all(i.map(B=>w(e,h,b,B)));l.push(...p)}return new Le(l)}async sign(e=[],n=[],t=null,a=[],i=new Date,s=[],c=[],o=[],f=O){const d=new ee,
l=this.packets.findPacket(u.packet.literalData);if(!l)throw new Error("No literal data packet to sign.");const h=await Ui(l,e,n,t,a,i,s,c,o,!1,f),b=h.map((g,y)=>rt.
fromSignaturePacket(g,y===0)).reverse();return d.push(...b),d.push(l),d.push(...h),new Le(d)}compress(e,n=O){if(e===u.compression.uncompressed)return this;const t=new xn(
n);t.algorithm=e,t.packets=this.packets;const a=new ee;return a.push(t),new Le(a)}async signDetached(e=[],n=[],t=null,a=[],i=new Date,s=[],c=[],o=[],f=O){const d=this.
packets.findPacket(u.packet.literalData);if(!d)throw new Error("No literal data packet to sign.");return new xr(await Ui(d,e,n,t,a,i,s,c,o,!0,f))}async verify(e,n=new Date,t=O){
const a=this.unwrapCompressed(),i=a.packets.filterByTag(u.packet.literalData);if(i.length!==1)throw new Error("Can only verify message with one literal data pac\
ket.");let s=a.packets;le(s.stream)&&(s=s.concat(await ge(s.stream,f=>f||[])));const c=s.filterByTag(u.packet.onePassSignature).reverse(),o=s.filterByTag(u.packet.
signature);return c.length&&!o.length&&x.isStream(s.stream)&&!le(s.stream)?(await Promise.all(c.map(async f=>{f.correspondingSig=new Promise((d,l)=>{f.correspondingSigResolve=
d,f.correspondingSigReject=l}),f.signatureData=ir(async()=>(await f.correspondingSig).signatureData),f.hashed=ge(await f.hash(f.signatureType,i[0],void 0,!1)),f.
hashed.catch(()=>{})})),s.stream=Ot(s.stream,async(f,d)=>{const l=ht(f),h=et(d);try{for(let b=0;b<c.length;b++){const{value:g}=await l.read();c[b].correspondingSigResolve(
g)}await l.readToEnd(),await h.ready,await h.close()}catch(b){c.forEach(g=>{g.correspondingSigReject(b)}),await h.abort(b)}}),d0(c,i,e,n,!1,t)):d0(o,i,e,n,!1,t)}async verifyDetached(e,n,t=new Date,a=O){
const s=this.unwrapCompressed().packets.filterByTag(u.packet.literalData);if(s.length!==1)throw new Error("Can only verify message with one literal data packet.");
const c=e.packets.filterByTag(u.packet.signature);return d0(c,s,n,t,!0,a)}unwrapCompressed(){const e=this.packets.filterByTag(u.packet.compressedData);return e.
length?new Le(e[0].packets):this}async appendSignature(e,n=O){await this.packets.read(x.isUint8Array(e)?e:(await kt(e)).data,Uh,n)}write(){return this.packets.write()}armor(e=O){
const n=this.packets[this.packets.length-1],t=n.constructor.tag===Lr.tag?n.version!==2:this.packets.some(a=>a.constructor.tag===ve.tag&&a.version!==6);return Ur(
u.armor.message,this.write(),null,null,null,t,e)}}async function Ui(r,e,n=[],t=null,a=[],i=new Date,s=[],c=[],o=[],f=!1,d=O){const l=new ee,h=r.text===null?u.signature.
binary:u.signature.text;if(await Promise.all(e.map(async(b,g)=>{const y=s[g];if(!b.isPrivate())throw new Error("Need private key for signing");const w=await b.getSigningKey(
a[g],i,y,d);return Ut(r,n.length?n:[b],w.keyPacket,{signatureType:h},i,c,o,f,d)})).then(b=>{l.push(...b)}),t){const b=t.packets.filterByTag(u.packet.signature);
l.push(...b)}return l}function Fh(r,e,n,t=new Date,a=!1,i=O){let s,c;for(const l of n){const h=l.getKeys(r.issuerKeyID);if(h.length>0){s=l,c=h[0];break}}const f=r instanceof
rt?r.correspondingSig:r,d={keyID:r.issuerKeyID,verified:(async()=>{if(!c)throw new Error(`Could not find signing key with key ID ${r.issuerKeyID.toHex()}`);await r.
verify(c.keyPacket,r.signatureType,e[0],t,a,i);const l=await f;if(c.getCreationTime()>l.created)throw new Error("Key is newer than the signature");try{await s.getSigningKey(
c.getKeyID(),l.created,void 0,i)}catch(h){if(i.allowInsecureVerificationWithReformattedKeys&&h.message.match(/Signature creation time is in the future/))await s.
getSigningKey(c.getKeyID(),t,void 0,i);else throw h}return!0})(),signature:(async()=>{const l=await f,h=new ee;return l&&h.push(l),new xr(h)})()};return d.signature.
catch(()=>{}),d.verified.catch(()=>{}),d}function d0(r,e,n,t=new Date,a=!1,i=O){return r.filter(s=>["text","binary"].includes(u.read(u.signature,s.signatureType))).
map(s=>Fh(s,e,n,t,a,i))}async function Th({armoredMessage:r,binaryMessage:e,config:n,...t}){n={...O,...n};let a=r||e;if(!a)throw new Error("readMessage: must pa\
ss options object containing `armoredMessage` or `binaryMessage`");if(r&&!x.isString(r)&&!x.isStream(r))throw new Error("readMessage: options.armoredMessage mus\
t be a string or stream");if(e&&!x.isUint8Array(e)&&!x.isStream(e))throw new Error("readMessage: options.binaryMessage must be a Uint8Array or stream");const i=Object.
keys(t);if(i.length>0)throw new Error(`Unknown option: ${i.join(", ")}`);const s=x.isStream(a);if(r){const{type:f,data:d}=await kt(a);if(f!==u.armor.message)throw new Error(
"Armored text not of type message");a=d}const c=await ee.fromBinary(a,Ph,n,new r0),o=new Le(c);return o.fromStream=s,o}async function Qh({text:r,binary:e,filename:n,
date:t=new Date,format:a=r!==void 0?"utf8":"binary",...i}){const s=r!==void 0?r:e;if(s===void 0)throw new Error("createMessage: must pass options object contain\
ing `text` or `binary`");if(r&&!x.isString(r)&&!x.isStream(r))throw new Error("createMessage: options.text must be a string or stream");if(e&&!x.isUint8Array(e)&&
!x.isStream(e))throw new Error("createMessage: options.binary must be a Uint8Array or stream");const c=Object.keys(i);if(c.length>0)throw new Error(`Unknown opt\
ion: ${c.join(", ")}`);const o=x.isStream(s),f=new Jt(t);r!==void 0?f.setText(s,u.write(u.literal,a)):f.setBytes(s,u.write(u.literal,a)),n!==void 0&&f.setFilename(
n);const d=new ee;d.push(f);const l=new Le(d);return l.fromStream=o,l}const Mh=x.constructAllowedPackets([ve]);class Ft{constructor(e,n){if(this.text=x.removeTrailingSpaces(
e).replace(/\r?\n/g,`\r
`),n&&!(n instanceof xr))throw new Error("Invalid signature input");this.signature=n||new xr(new ee)}getSigningKeyIDs(){const e=[];return this.signature.packets.
forEach(function(t){e.push(t.issuerKeyID)}),e}async sign(e,n=[],t=null,a=[],i=new Date,s=[],c=[],o=[],f=O){const d=new Jt;d.setText(this.text);const l=new xr(await Ui(
d,e,n,t,a,i,s,c,o,!0,f));return new Ft(this.text,l)}verify(e,n=new Date,t=O){const a=this.signature.packets.filterByTag(u.packet.signature),i=new Jt;return i.setText(
this.text),d0(a,[i],e,n,!0,t)}getText(){return this.text.replace(/\r\n/g,`
`)}armor(e=O){const n=this.signature.packets.some(i=>i.version!==6),a={hash:n?Array.from(new Set(this.signature.packets.map(i=>u.read(u.hash,i.hashAlgorithm).toUpperCase()))).
join():null,text:this.text,data:this.signature.packets.write()};return Ur(u.armor.signed,a,void 0,void 0,void 0,n,e)}}async function Lh({cleartextMessage:r,config:e,
...n}){if(e={...O,...e},!r)throw new Error("readCleartextMessage: must pass options object containing `cleartextMessage`");if(!x.isString(r))throw new Error("re\
adCleartextMessage: options.cleartextMessage must be a string");const t=Object.keys(n);if(t.length>0)throw new Error(`Unknown option: ${t.join(", ")}`);const a=await kt(
r);if(a.type!==u.armor.signed)throw new Error("No cleartext signed message.");const i=await ee.fromBinary(a.data,Mh,e);Rh(a.headers,i);const s=new xr(i);return new Ft(
a.text,s)}function Rh(r,e){const n=function(a){const i=s=>c=>s.hashAlgorithm===c;for(let s=0;s<e.length;s++)if(e[s].constructor.tag===u.packet.signature&&!a.some(
i(e[s])))return!1;return!0},t=[];if(r.forEach(a=>{const i=a.match(/^Hash: (.+)$/);if(i){const s=i[1].replace(/\s/g,"").split(",").map(c=>{try{return u.write(u.hash,
c.toLowerCase())}catch{throw new Error("Unknown hash algorithm in armor header: "+c.toLowerCase())}});t.push(...s)}else throw new Error('Only "Hash" header allo\
wed in cleartext signed message')}),t.length&&!n(t))throw new Error("Hash algorithm mismatch in armor header and signature")}async function Nh({text:r,...e}){if(!r)
throw new Error("createCleartextMessage: must pass options object containing `text`");if(!x.isString(r))throw new Error("createCleartextMessage: options.text mu\
st be a string");const n=Object.keys(e);if(n.length>0)throw new Error(`Unknown option: ${n.join(", ")}`);return new Ft(r)}async function Oh({userIDs:r=[],passphrase:e,
type:n,curve:t,rsaBits:a=4096,keyExpirationTime:i=0,date:s=new Date,subkeys:c=[{}],format:o="armored",signatureNotations:f=[],config:d,...l}){d={...O,...d},ut(d),
!n&&!t?(n=d.v6Keys?"curve25519":"ecc",t="curve25519Legacy"):(n=n||"ecc",t=t||"curve25519Legacy"),r=ae(r),f=ae(f);const h=Object.keys(l);if(h.length>0)throw new Error(
`Unknown option: ${h.join(", ")}`);if(r.length===0&&!d.v6Keys)throw new Error("UserIDs are required for V4 keys");if(n==="rsa"&&a<d.minRSABits)throw new Error(`\
rsaBits should be at least ${d.minRSABits}, got: ${a}`);const b={userIDs:r,passphrase:e,type:n,rsaBits:a,curve:t,keyExpirationTime:i,date:s,subkeys:c,signatureNotations:f};
try{const{key:g,revocationCertificate:y}=await vh(b,d);return g.getKeys().forEach(({keyPacket:w})=>yr(w,d)),{privateKey:br(g,o,d),publicKey:br(g.toPublic(),o,d),
revocationCertificate:y}}catch(g){throw x.wrapError("Error generating keypair",g)}}async function Hh({privateKey:r,userIDs:e=[],passphrase:n,keyExpirationTime:t=0,
date:a,format:i="armored",signatureNotations:s=[],config:c,...o}){c={...O,...c},ut(c),e=ae(e),s=ae(s);const f=Object.keys(o);if(f.length>0)throw new Error(`Unkn\
own option: ${f.join(", ")}`);if(e.length===0&&r.keyPacket.version!==6)throw new Error("UserIDs are required for V4 keys");const d={privateKey:r,userIDs:e,passphrase:n,
keyExpirationTime:t,date:a,signatureNotations:s};try{const{key:l,revocationCertificate:h}=await Sh(d,c);return{privateKey:br(l,i,c),publicKey:br(l.toPublic(),i,
c),revocationCertificate:h}}catch(l){throw x.wrapError("Error reformatting keypair",l)}}async function zh({key:r,revocationCertificate:e,reasonForRevocation:n,date:t=new Date,
format:a="armored",config:i,...s}){i={...O,...i},ut(i);const c=Object.keys(s);if(c.length>0)throw new Error(`Unknown option: ${c.join(", ")}`);try{const o=e?await r.
applyRevocationCertificate(e,t,i):await r.revoke(n,t,i);return o.isPrivate()?{privateKey:br(o,a,i),publicKey:br(o.toPublic(),a,i)}:{privateKey:null,publicKey:br(
o,a,i)}}catch(o){throw x.wrapError("Error revoking key",o)}}async function _h({privateKey:r,passphrase:e,config:n,...t}){n={...O,...n},ut(n);const a=Object.keys(
t);if(a.length>0)throw new Error(`Unknown option: ${a.join(", ")}`);if(!r.isPrivate())throw new Error("Cannot decrypt a public key");const i=r.clone(!0),s=x.isArray(
e)?e:[e];try{return await Promise.all(i.getKeys().map(c=>x.anyPromise(s.map(o=>c.keyPacket.decrypt(o,n))))),await i.validate(n),i}catch(c){throw i.clearPrivateParams(),
x.wrapError("Error decrypting private key",c)}}async function Gh({privateKey:r,passphrase:e,config:n,...t}){n={...O,...n},ut(n);const a=Object.keys(t);if(a.length>
0)throw new Error(`Unknown option: ${a.join(", ")}`);if(!r.isPrivate())throw new Error("Cannot encrypt a public key");const i=r.clone(!0),s=i.getKeys(),c=x.isArray(
e)?e:new Array(s.length).fill(e);if(c.length!==s.length)throw new Error("Invalid number of passphrases given for key encryption");try{return await Promise.all(s.
map(async(o,f)=>{const{keyPacket:d}=o;await d.encrypt(c[f],n),d.clearPrivateParams()})),i}catch(o){throw i.clearPrivateParams(),x.wrapError("Error encrypting pr\
ivate key",o)}}async function jh({message:r,encryptionKeys:e,signingKeys:n,passwords:t,sessionKey:a,format:i="armored",signature:s=null,wildcard:c=!1,signingKeyIDs:o=[],
encryptionKeyIDs:f=[],date:d=new Date,signingUserIDs:l=[],encryptionUserIDs:h=[],signatureNotations:b=[],config:g,...y}){if(g={...O,...g},ut(g),Fi(r),Ti(i),e=ae(
e),n=ae(n),t=ae(t),o=ae(o),f=ae(f),l=ae(l),h=ae(h),b=ae(b),y.detached)throw new Error("The `detached` option has been removed from openpgp.encrypt, separately c\
all openpgp.sign instead. Don't forget to remove the `privateKeys` option as well.");if(y.publicKeys)throw new Error("The `publicKeys` option has been removed f\
rom openpgp.encrypt, pass `encryptionKeys` instead");if(y.privateKeys)throw new Error("The `privateKeys` option has been removed from openpgp.encrypt, pass `sig\
ningKeys` instead");if(y.armor!==void 0)throw new Error("The `armor` option has been removed from openpgp.encrypt, pass `format` instead.");const w=Object.keys(
y);if(w.length>0)throw new Error(`Unknown option: ${w.join(", ")}`);n||(n=[]);try{if((n.length||s)&&(r=await r.sign(n,e,s,o,d,l,f,b,g)),r=r.compress(await Ah(e,
d,h,g),g),r=await r.encrypt(e,t,a,c,f,d,h,g),i==="object")return r;const B=i==="armored"?r.armor(g):r.write();return await l0(B)}catch(p){throw x.wrapError("Err\
or encrypting message",p)}}async function Vh({message:r,decryptionKeys:e,passwords:n,sessionKeys:t,verificationKeys:a,expectSigned:i=!1,format:s="utf8",signature:c=null,
date:o=new Date,config:f,...d}){if(f={...O,...f},ut(f),Fi(r),a=ae(a),e=ae(e),n=ae(n),t=ae(t),d.privateKeys)throw new Error("The `privateKeys` option has been re\
moved from openpgp.decrypt, pass `decryptionKeys` instead");if(d.publicKeys)throw new Error("The `publicKeys` option has been removed from openpgp.decrypt, pass\
 `verificationKeys` instead");const l=Object.keys(d);if(l.length>0)throw new Error(`Unknown option: ${l.join(", ")}`);try{const h=await r.decrypt(e,n,t,o,f);a||
(a=[]);const b={};if(b.signatures=c?await h.verifyDetached(c,a,o,f):await h.verify(a,o,f),b.data=s==="binary"?h.getLiteralData():h.getText(),b.filename=h.getFilename(),
xo(b,r,...new Set([h,h.unwrapCompressed()])),i){if(a.length===0)throw new Error("Verification keys are required to verify message signatures");if(b.signatures.length===
0)throw new Error("Message is not signed");b.data=Qe([b.data,ir(async()=>(await x.anyPromise(b.signatures.map(g=>g.verified)),s==="binary"?new Uint8Array:""))])}
return b.data=await l0(b.data),b}catch(h){throw x.wrapError("Error decrypting message",h)}}async function Yh({message:r,signingKeys:e,recipientKeys:n=[],format:t="\
armored",detached:a=!1,signingKeyIDs:i=[],date:s=new Date,signingUserIDs:c=[],recipientUserIDs:o=[],signatureNotations:f=[],config:d,...l}){if(d={...O,...d},ut(
d),ho(r),Ti(t),e=ae(e),i=ae(i),c=ae(c),n=ae(n),o=ae(o),f=ae(f),l.privateKeys)throw new Error("The `privateKeys` option has been removed from openpgp.sign, pass \
`signingKeys` instead");if(l.armor!==void 0)throw new Error("The `armor` option has been removed from openpgp.sign, pass `format` instead.");const h=Object.keys(
l);if(h.length>0)throw new Error(`Unknown option: ${h.join(", ")}`);if(r instanceof Ft&&t==="binary")throw new Error("Cannot return signed cleartext message in \
binary format");if(r instanceof Ft&&a)throw new Error("Cannot detach-sign a cleartext message");if(!e||e.length===0)throw new Error("No signing keys provided");
try{let b;return a?b=await r.signDetached(e,n,void 0,i,s,c,o,f,d):b=await r.sign(e,n,void 0,i,s,c,o,f,d),t==="object"?b:(b=t==="armored"?b.armor(d):b.write(),a&&
(b=Ot(r.packets.write(),async(y,w)=>{await Promise.all([Cr(b,w),ge(y).catch(()=>{})])})),await l0(b))}catch(b){throw x.wrapError("Error signing message",b)}}async function qh({
message:r,verificationKeys:e,expectSigned:n=!1,format:t="utf8",signature:a=null,date:i=new Date,config:s,...c}){if(s={...O,...s},ut(s),ho(r),e=ae(e),c.publicKeys)
throw new Error("The `publicKeys` option has been removed from openpgp.verify, pass `verificationKeys` instead");const o=Object.keys(c);if(o.length>0)throw new Error(
`Unknown option: ${o.join(", ")}`);if(r instanceof Ft&&t==="binary")throw new Error("Can't return cleartext message data as binary");if(r instanceof Ft&&a)throw new Error(
"Can't verify detached cleartext signature");try{const f={};if(a?f.signatures=await r.verifyDetached(a,e,i,s):f.signatures=await r.verify(e,i,s),f.data=t==="bin\
ary"?r.getLiteralData():r.getText(),r.fromStream&&!a&&xo(f,...new Set([r,r.unwrapCompressed()])),n){if(f.signatures.length===0)throw new Error("Message is not s\
igned");f.data=Qe([f.data,ir(async()=>(await x.anyPromise(f.signatures.map(d=>d.verified)),t==="binary"?new Uint8Array:""))])}return f.data=await l0(f.data),f}catch(f){
throw x.wrapError("Error verifying signed message",f)}}async function Zh({encryptionKeys:r,date:e=new Date,encryptionUserIDs:n=[],config:t,...a}){if(t={...O,...t},
ut(t),r=ae(r),n=ae(n),a.publicKeys)throw new Error("The `publicKeys` option has been removed from openpgp.generateSessionKey, pass `encryptionKeys` instead");const i=Object.
keys(a);if(i.length>0)throw new Error(`Unknown option: ${i.join(", ")}`);try{return await Le.generateSessionKey(r,e,n,t)}catch(s){throw x.wrapError("Error gener\
ating session key",s)}}async function Wh({data:r,algorithm:e,aeadAlgorithm:n,encryptionKeys:t,passwords:a,format:i="armored",wildcard:s=!1,encryptionKeyIDs:c=[],
date:o=new Date,encryptionUserIDs:f=[],config:d,...l}){if(d={...O,...d},ut(d),$h(r),Xh(e,"algorithm"),Ti(i),t=ae(t),a=ae(a),c=ae(c),f=ae(f),l.publicKeys)throw new Error(
"The `publicKeys` option has been removed from openpgp.encryptSessionKey, pass `encryptionKeys` instead");const h=Object.keys(l);if(h.length>0)throw new Error(`\
Unknown option: ${h.join(", ")}`);if((!t||t.length===0)&&(!a||a.length===0))throw new Error("No encryption keys or passwords provided.");try{const b=await Le.encryptSessionKey(
r,e,n,t,a,s,c,o,f,d);return br(b,i,d)}catch(b){throw x.wrapError("Error encrypting session key",b)}}async function Jh({message:r,decryptionKeys:e,passwords:n,date:t=new Date,
config:a,...i}){if(a={...O,...a},ut(a),Fi(r),e=ae(e),n=ae(n),i.privateKeys)throw new Error("The `privateKeys` option has been removed from openpgp.decryptSessio\
nKeys, pass `decryptionKeys` instead");const s=Object.keys(i);if(s.length>0)throw new Error(`Unknown option: ${s.join(", ")}`);try{return await r.decryptSessionKeys(
e,n,void 0,t,a)}catch(c){throw x.wrapError("Error decrypting session keys",c)}}function Xh(r,e){if(!x.isString(r))throw new Error("Parameter ["+e+"] must be of \
type String")}function $h(r,e){if(!x.isUint8Array(r))throw new Error("Parameter [data] must be of type Uint8Array")}function Fi(r){if(!(r instanceof Le))throw new Error(
"Parameter [message] needs to be of type Message")}function ho(r){if(!(r instanceof Ft)&&!(r instanceof Le))throw new Error("Parameter [message] needs to be of \
type Message or CleartextMessage")}function Ti(r){if(r!=="armored"&&r!=="binary"&&r!=="object")throw new Error(`Unsupported format ${r}`)}const ex=Object.keys(O).
length;function ut(r){const e=Object.keys(r);if(e.length!==ex){for(const n of e)if(O[n]===void 0)throw new Error(`Unknown config property: ${n}`)}}function ae(r){
return r&&!x.isArray(r)&&(r=[r]),r}async function l0(r){return x.isStream(r)==="array"?ge(r):r}function xo(r,e,...n){r.data=Ot(e.packets.stream,async(t,a)=>{await Cr(
r.data,a,{preventClose:!0});const i=et(a);try{await ge(t,s=>s),await Promise.all(n.map(s=>ge(s.packets.stream,c=>c))),await i.close()}catch(s){await i.abort(s)}})}
function br(r,e,n){switch(e){case"object":return r;case"armored":return r.armor(n);case"binary":return r.write();default:throw new Error(`Unsupported format ${e}`)}}
const gn=(me||(me=_e.t(nt,2)))&&typeof(me||(me=_e.t(nt,2)))=="object"&&"webcrypto"in(me||(me=_e.t(nt,2)))?nt.webcrypto:(me||(me=_e.t(nt,2)))&&typeof(me||(me=_e.
t(nt,2)))=="object"&&"randomBytes"in(me||(me=_e.t(nt,2)))?me||(me=_e.t(nt,2)):void 0;function $n(r){return r instanceof Uint8Array||ArrayBuffer.isView(r)&&r.constructor.
name==="Uint8Array"}function ea(r){if(!Number.isSafeInteger(r)||r<0)throw new Error("positive integer expected, got "+r)}function Tt(r,...e){if(!$n(r))throw new Error(
"Uint8Array expected");if(e.length>0&&!e.includes(r.length))throw new Error("Uint8Array expected of length "+e+", got length="+r.length)}function yo(r){if(typeof r!=
"function"||typeof r.create!="function")throw new Error("Hash should be wrapped by utils.createHasher");ea(r.outputLen),ea(r.blockLen)}function pn(r,e=!0){if(r.
destroyed)throw new Error("Hash instance has been destroyed");if(e&&r.finished)throw new Error("Hash#digest() has already been called")}function bo(r,e){Tt(r);const n=e.
outputLen;if(r.length<n)throw new Error("digestInto() expects output buffer of length at least "+n)}function tx(r){return new Uint32Array(r.buffer,r.byteOffset,
Math.floor(r.byteLength/4))}function dt(...r){for(let e=0;e<r.length;e++)r[e].fill(0)}function Qi(r){return new DataView(r.buffer,r.byteOffset,r.byteLength)}function Qt(r,e){
return r<<32-e|r>>>e}function gr(r,e){return r<<e|r>>>32-e>>>0}const rx=new Uint8Array(new Uint32Array([287454020]).buffer)[0]===68;function nx(r){return r<<24&
4278190080|r<<8&16711680|r>>>8&65280|r>>>24&255}function ax(r){for(let e=0;e<r.length;e++)r[e]=nx(r[e]);return r}const go=rx?r=>r:ax,po=typeof Uint8Array.from([]).
toHex=="function"&&typeof Uint8Array.fromHex=="function",ix=Array.from({length:256},(r,e)=>e.toString(16).padStart(2,"0"));function zr(r){if(Tt(r),po)return r.toHex();
let e="";for(let n=0;n<r.length;n++)e+=ix[r[n]];return e}const Xt={_0:48,_9:57,A:65,F:70,a:97,f:102};function wo(r){if(r>=Xt._0&&r<=Xt._9)return r-Xt._0;if(r>=Xt.
A&&r<=Xt.F)return r-(Xt.A-10);if(r>=Xt.a&&r<=Xt.f)return r-(Xt.a-10)}function h0(r){if(typeof r!="string")throw new Error("hex string expected, got "+typeof r);
if(po)return Uint8Array.fromHex(r);const e=r.length,n=e/2;if(e%2)throw new Error("hex string expected, got unpadded hex of length "+e);const t=new Uint8Array(n);
for(let a=0,i=0;a<n;a++,i+=2){const s=wo(r.charCodeAt(i)),c=wo(r.charCodeAt(i+1));if(s===void 0||c===void 0){const o=r[i]+r[i+1];throw new Error('hex string exp\
ected, got non-hex character "'+o+'" at index '+i)}t[a]=s*16+c}return t}function sx(r){if(typeof r!="string")throw new Error("string expected");return new Uint8Array(
new TextEncoder().encode(r))}function ta(r){return typeof r=="string"&&(r=sx(r)),Tt(r),r}function pt(...r){let e=0;for(let t=0;t<r.length;t++){const a=r[t];Tt(a),
e+=a.length}const n=new Uint8Array(e);for(let t=0,a=0;t<r.length;t++){const i=r[t];n.set(i,a),a+=i.length}return n}class Mi{}function $t(r){const e=t=>r().update(
ta(t)).digest(),n=r();return e.outputLen=n.outputLen,e.blockLen=n.blockLen,e.create=()=>r(),e}function cx(r){const e=(t,a)=>r(a).update(ta(t)).digest(),n=r({});
return e.outputLen=n.outputLen,e.blockLen=n.blockLen,e.create=t=>r(t),e}const ox=$t;function x0(r=32){if(gn&&typeof gn.getRandomValues=="function")return gn.getRandomValues(
new Uint8Array(r));if(gn&&typeof gn.randomBytes=="function")return Uint8Array.from(gn.randomBytes(r));throw new Error("crypto.getRandomValues must be defined")}
const Li=BigInt(0),Ri=BigInt(1);function _r(r,e=""){if(typeof r!="boolean"){const n=e&&`"${e}"`;throw new Error(n+"expected boolean, got type="+typeof r)}return r}
function wt(r,e,n=""){const t=$n(r),a=r?.length,i=e!==void 0;if(!t||i&&a!==e){const s=n&&`"${n}" `,c=i?` of length ${e}`:"",o=t?`length=${a}`:`type=${typeof r}`;
throw new Error(s+"expected Uint8Array"+c+", got "+o)}return r}function y0(r){const e=r.toString(16);return e.length&1?"0"+e:e}function Ao(r){if(typeof r!="stri\
ng")throw new Error("hex string expected, got "+typeof r);return r===""?Li:BigInt("0x"+r)}function b0(r){return Ao(zr(r))}function Gr(r){return Tt(r),Ao(zr(Uint8Array.
from(r).reverse()))}function Ni(r,e){return h0(r.toString(16).padStart(e*2,"0"))}function Oi(r,e){return Ni(r,e).reverse()}function xe(r,e,n){let t;if(typeof e==
"string")try{t=h0(e)}catch(i){throw new Error(r+" must be hex string or Uint8Array, cause: "+i)}else if($n(e))t=Uint8Array.from(e);else throw new Error(r+" must\
 be hex string or Uint8Array");const a=t.length;if(typeof n=="number"&&a!==n)throw new Error(r+" of length "+n+" expected, got "+a);return t}function mo(r){return Uint8Array.
from(r)}function fx(r){return Uint8Array.from(r,(e,n)=>{const t=e.charCodeAt(0);if(e.length!==1||t>127)throw new Error(`string contains non-ASCII character "${r[n]}\
" with code ${t} at position ${n}`);return t})}const Hi=r=>typeof r=="bigint"&&Li<=r;function ux(r,e,n){return Hi(r)&&Hi(e)&&Hi(n)&&e<=r&&r<n}function ra(r,e,n,t){
if(!ux(e,n,t))throw new Error("expected valid "+r+": "+n+" <= n < "+t+", got "+e)}function Eo(r){let e;for(e=0;r>Li;r>>=Ri,e+=1);return e}const na=r=>(Ri<<BigInt(
r))-Ri;function dx(r,e,n){if(typeof r!="number"||r<2)throw new Error("hashLen must be a number");if(typeof e!="number"||e<2)throw new Error("qByteLen must be a \
number");if(typeof n!="function")throw new Error("hmacFn must be a function");const t=b=>new Uint8Array(b),a=b=>Uint8Array.of(b);let i=t(r),s=t(r),c=0;const o=()=>{
i.fill(1),s.fill(0),c=0},f=(...b)=>n(s,i,...b),d=(b=t(0))=>{s=f(a(0),b),i=f(),b.length!==0&&(s=f(a(1),b),i=f())},l=()=>{if(c++>=1e3)throw new Error("drbg: tried\
 1000 values");let b=0;const g=[];for(;b<e;){i=f();const y=i.slice();g.push(y),b+=i.length}return pt(...g)};return(b,g)=>{o(),d(b);let y;for(;!(y=g(l()));)d();return o(),
y}}function wn(r,e,n={}){if(!r||typeof r!="object")throw new Error("expected valid options object");function t(a,i,s){const c=r[a];if(s&&c===void 0)return;const o=typeof c;
if(o!==i||c===null)throw new Error(`param "${a}" is invalid: expected ${i}, got ${o}`)}Object.entries(e).forEach(([a,i])=>t(a,i,!1)),Object.entries(n).forEach(([
a,i])=>t(a,i,!0))}function g0(r){const e=new WeakMap;return(n,...t)=>{const a=e.get(n);if(a!==void 0)return a;const i=r(n,...t);return e.set(n,i),i}}const We=BigInt(
0),ze=BigInt(1),jr=BigInt(2),ko=BigInt(3),vo=BigInt(4),So=BigInt(5),lx=BigInt(7),Bo=BigInt(8),hx=BigInt(9),Io=BigInt(16);function Be(r,e){const n=r%e;return n>=
We?n:e+n}function ye(r,e,n){let t=r;for(;e-- >We;)t*=t,t%=n;return t}function Co(r,e){if(r===We)throw new Error("invert: expected non-zero number");if(e<=We)throw new Error(
"invert: expected positive modulus, got "+e);let n=Be(r,e),t=e,a=We,i=ze;for(;n!==We;){const c=t/n,o=t%n,f=a-i*c;t=n,n=o,a=i,i=f}if(t!==ze)throw new Error("inve\
rt: does not exist");return Be(a,e)}function zi(r,e,n){if(!r.eql(r.sqr(e),n))throw new Error("Cannot find square root")}function Ko(r,e){const n=(r.ORDER+ze)/vo,
t=r.pow(e,n);return zi(r,t,e),t}function xx(r,e){const n=(r.ORDER-So)/Bo,t=r.mul(e,jr),a=r.pow(t,n),i=r.mul(e,a),s=r.mul(r.mul(i,jr),a),c=r.mul(i,r.sub(s,r.ONE));
return zi(r,c,e),c}function yx(r){const e=Je(r),n=Po(r),t=n(e,e.neg(e.ONE)),a=n(e,t),i=n(e,e.neg(t)),s=(r+lx)/Io;return(c,o)=>{let f=c.pow(o,s),d=c.mul(f,t);const l=c.
mul(f,a),h=c.mul(f,i),b=c.eql(c.sqr(d),o),g=c.eql(c.sqr(l),o);f=c.cmov(f,d,b),d=c.cmov(h,l,g);const y=c.eql(c.sqr(d),o),w=c.cmov(f,d,y);return zi(c,w,o),w}}function Po(r){
if(r<ko)throw new Error("sqrt is not defined for small field");let e=r-ze,n=0;for(;e%jr===We;)e/=jr,n++;let t=jr;const a=Je(r);for(;Uo(a,t)===1;)if(t++>1e3)throw new Error(
"Cannot find square root: probably non-prime P");if(n===1)return Ko;let i=a.pow(t,e);const s=(e+ze)/jr;return function(o,f){if(o.is0(f))return f;if(Uo(o,f)!==1)
throw new Error("Cannot find square root");let d=n,l=o.mul(o.ONE,i),h=o.pow(f,e),b=o.pow(f,s);for(;!o.eql(h,o.ONE);){if(o.is0(h))return o.ZERO;let g=1,y=o.sqr(h);
for(;!o.eql(y,o.ONE);)if(g++,y=o.sqr(y),g===d)throw new Error("Cannot find square root");const w=ze<<BigInt(d-g-1),p=o.pow(l,w);d=g,l=o.sqr(p),h=o.mul(h,l),b=o.
mul(b,p)}return b}}function bx(r){return r%vo===ko?Ko:r%Bo===So?xx:r%Io===hx?yx(r):Po(r)}const gx=["create","isValid","is0","neg","inv","sqrt","sqr","eql","add",
"sub","mul","pow","div","addN","subN","mulN","sqrN"];function px(r){const e={ORDER:"bigint",MASK:"bigint",BYTES:"number",BITS:"number"},n=gx.reduce((t,a)=>(t[a]=
"function",t),e);return wn(r,n),r}function wx(r,e,n){if(n<We)throw new Error("invalid exponent, negatives unsupported");if(n===We)return r.ONE;if(n===ze)return e;
let t=r.ONE,a=e;for(;n>We;)n&ze&&(t=r.mul(t,a)),a=r.sqr(a),n>>=ze;return t}function Do(r,e,n=!1){const t=new Array(e.length).fill(n?r.ZERO:void 0),a=e.reduce((s,c,o)=>r.
is0(c)?s:(t[o]=s,r.mul(s,c)),r.ONE),i=r.inv(a);return e.reduceRight((s,c,o)=>r.is0(c)?s:(t[o]=r.mul(s,t[o]),r.mul(s,c)),i),t}function Uo(r,e){const n=(r.ORDER-ze)/
jr,t=r.pow(e,n),a=r.eql(t,r.ONE),i=r.eql(t,r.ZERO),s=r.eql(t,r.neg(r.ONE));if(!a&&!i&&!s)throw new Error("invalid Legendre symbol result");return a?1:i?0:-1}function Fo(r,e){
e!==void 0&&ea(e);const n=e!==void 0?e:r.toString(2).length,t=Math.ceil(n/8);return{nBitLength:n,nByteLength:t}}function Je(r,e,n=!1,t={}){if(r<=We)throw new Error(
"invalid field: expected ORDER > 0, got "+r);let a,i,s=!1,c;if(typeof e=="object"&&e!=null){if(t.sqrt||n)throw new Error("cannot specify opts in two arguments");
const h=e;h.BITS&&(a=h.BITS),h.sqrt&&(i=h.sqrt),typeof h.isLE=="boolean"&&(n=h.isLE),typeof h.modFromBytes=="boolean"&&(s=h.modFromBytes),c=h.allowedLengths}else
typeof e=="number"&&(a=e),t.sqrt&&(i=t.sqrt);const{nBitLength:o,nByteLength:f}=Fo(r,a);if(f>2048)throw new Error("invalid field: expected ORDER of <= 2048 bytes");
let d;const l=Object.freeze({ORDER:r,isLE:n,BITS:o,BYTES:f,MASK:na(o),ZERO:We,ONE:ze,allowedLengths:c,create:h=>Be(h,r),isValid:h=>{if(typeof h!="bigint")throw new Error(
"invalid field element: expected bigint, got "+typeof h);return We<=h&&h<r},is0:h=>h===We,isValidNot0:h=>!l.is0(h)&&l.isValid(h),isOdd:h=>(h&ze)===ze,neg:h=>Be(
-h,r),eql:(h,b)=>h===b,sqr:h=>Be(h*h,r),add:(h,b)=>Be(h+b,r),sub:(h,b)=>Be(h-b,r),mul:(h,b)=>Be(h*b,r),pow:(h,b)=>wx(l,h,b),div:(h,b)=>Be(h*Co(b,r),r),sqrN:h=>h*
h,addN:(h,b)=>h+b,subN:(h,b)=>h-b,mulN:(h,b)=>h*b,inv:h=>Co(h,r),sqrt:i||(h=>(d||(d=bx(r)),d(l,h))),toBytes:h=>n?Oi(h,f):Ni(h,f),fromBytes:(h,b=!0)=>{if(c){if(!c.
includes(h.length)||h.length>f)throw new Error("Field.fromBytes: expected "+c+" bytes, got "+h.length);const y=new Uint8Array(f);y.set(h,n?0:y.length-h.length),
h=y}if(h.length!==f)throw new Error("Field.fromBytes: expected "+f+" bytes, got "+h.length);let g=n?Gr(h):b0(h);if(s&&(g=Be(g,r)),!b&&!l.isValid(g))throw new Error(
"invalid field element: outside of range 0..ORDER");return g},invertBatch:h=>Do(l,h),cmov:(h,b,g)=>g?b:h});return Object.freeze(l)}function To(r){if(typeof r!="\
bigint")throw new Error("field order must be bigint");const e=r.toString(2).length;return Math.ceil(e/8)}function Qo(r){const e=To(r);return e+Math.ceil(e/2)}function Ax(r,e,n=!1){
const t=r.length,a=To(e),i=Qo(e);if(t<16||t<i||t>1024)throw new Error("expected "+i+"-1024 bytes of input, got "+t);const s=n?Gr(r):b0(r),c=Be(s,e-ze)+ze;return n?
Oi(c,a):Ni(c,a)}function mx(r,e,n,t){if(typeof r.setBigUint64=="function")return r.setBigUint64(e,n,t);const a=BigInt(32),i=BigInt(4294967295),s=Number(n>>a&i),
c=Number(n&i),o=t?4:0,f=t?0:4;r.setUint32(e+o,s,t),r.setUint32(e+f,c,t)}function Mo(r,e,n){return r&e^~r&n}function Lo(r,e,n){return r&e^r&n^e&n}class aa extends Mi{constructor(e,n,t,a){
super(),this.finished=!1,this.length=0,this.pos=0,this.destroyed=!1,this.blockLen=e,this.outputLen=n,this.padOffset=t,this.isLE=a,this.buffer=new Uint8Array(e),
this.view=Qi(this.buffer)}update(e){pn(this),e=ta(e),Tt(e);const{view:n,buffer:t,blockLen:a}=this,i=e.length;for(let s=0;s<i;){const c=Math.min(a-this.pos,i-s);
if(c===a){const o=Qi(e);for(;a<=i-s;s+=a)this.process(o,s);continue}t.set(e.subarray(s,s+c),this.pos),this.pos+=c,s+=c,this.pos===a&&(this.process(n,0),this.pos=
0)}return this.length+=e.length,this.roundClean(),this}digestInto(e){pn(this),bo(e,this),this.finished=!0;const{buffer:n,view:t,blockLen:a,isLE:i}=this;let{pos:s}=this;
n[s++]=128,dt(this.buffer.subarray(s)),this.padOffset>a-s&&(this.process(t,0),s=0);for(let l=s;l<a;l++)n[l]=0;mx(t,a-8,BigInt(this.length*8),i),this.process(t,0);
const c=Qi(e),o=this.outputLen;if(o%4)throw new Error("_sha2: outputLen should be aligned to 32bit");const f=o/4,d=this.get();if(f>d.length)throw new Error("_sh\
a2: outputLen bigger than state");for(let l=0;l<f;l++)c.setUint32(4*l,d[l],i)}digest(){const{buffer:e,outputLen:n}=this;this.digestInto(e);const t=e.slice(0,n);
return this.destroy(),t}_cloneInto(e){e||(e=new this.constructor),e.set(...this.get());const{blockLen:n,buffer:t,length:a,finished:i,destroyed:s,pos:c}=this;return e.
destroyed=s,e.finished=i,e.length=a,e.pos=c,a%n&&e.buffer.set(t),e}clone(){return this._cloneInto()}}const pr=Uint32Array.from([1779033703,3144134277,1013904242,
2773480762,1359893119,2600822924,528734635,1541459225]),wr=Uint32Array.from([3238371032,914150663,812702999,4144912697,4290775857,1750603025,1694076839,3204075428]),
Re=Uint32Array.from([3418070365,3238371032,1654270250,914150663,2438529370,812702999,355462360,4144912697,1731405415,4290775857,2394180231,1750603025,3675008525,
1694076839,1203062813,3204075428]),Ne=Uint32Array.from([1779033703,4089235720,3144134277,2227873595,1013904242,4271175723,2773480762,1595750129,1359893119,2917565137,
2600822924,725511199,528734635,4215389547,1541459225,327033209]),p0=BigInt(2**32-1),Ro=BigInt(32);function Ex(r,e=!1){return e?{h:Number(r&p0),l:Number(r>>Ro&p0)}:
{h:Number(r>>Ro&p0)|0,l:Number(r&p0)|0}}function No(r,e=!1){const n=r.length;let t=new Uint32Array(n),a=new Uint32Array(n);for(let i=0;i<n;i++){const{h:s,l:c}=Ex(
r[i],e);[t[i],a[i]]=[s,c]}return[t,a]}const Oo=(r,e,n)=>r>>>n,Ho=(r,e,n)=>r<<32-n|e>>>n,An=(r,e,n)=>r>>>n|e<<32-n,mn=(r,e,n)=>r<<32-n|e>>>n,w0=(r,e,n)=>r<<64-n|
e>>>n-32,A0=(r,e,n)=>r>>>n-32|e<<64-n,kx=(r,e,n)=>r<<n|e>>>32-n,vx=(r,e,n)=>e<<n|r>>>32-n,Sx=(r,e,n)=>e<<n-32|r>>>64-n,Bx=(r,e,n)=>r<<n-32|e>>>64-n;function er(r,e,n,t){
const a=(e>>>0)+(t>>>0);return{h:r+n+(a/2**32|0)|0,l:a|0}}const Ix=(r,e,n)=>(r>>>0)+(e>>>0)+(n>>>0),Cx=(r,e,n,t)=>e+n+t+(r/2**32|0)|0,Kx=(r,e,n,t)=>(r>>>0)+(e>>>
0)+(n>>>0)+(t>>>0),Px=(r,e,n,t,a)=>e+n+t+a+(r/2**32|0)|0,Dx=(r,e,n,t,a)=>(r>>>0)+(e>>>0)+(n>>>0)+(t>>>0)+(a>>>0),Ux=(r,e,n,t,a,i)=>e+n+t+a+i+(r/2**32|0)|0,Fx=Uint32Array.
from([1116352408,1899447441,3049323471,3921009573,961987163,1508970993,2453635748,2870763221,3624381080,310598401,607225278,1426881987,1925078388,2162078206,2614888103,
3248222580,3835390401,4022224774,264347078,604807628,770255983,1249150122,1555081692,1996064986,2554220882,2821834349,2952996808,3210313671,3336571891,3584528711,
113926993,338241895,666307205,773529912,1294757372,1396182291,1695183700,1986661051,2177026350,2456956037,2730485921,2820302411,3259730800,3345764771,3516065817,
3600352804,4094571909,275423344,430227734,506948616,659060556,883997877,958139571,1322822218,1537002063,1747873779,1955562222,2024104815,2227730452,2361852424,2428436474,
2756734187,3204031479,3329325298]),Ar=new Uint32Array(64);class zo extends aa{constructor(e=32){super(64,e,8,!1),this.A=pr[0]|0,this.B=pr[1]|0,this.C=pr[2]|0,this.
D=pr[3]|0,this.E=pr[4]|0,this.F=pr[5]|0,this.G=pr[6]|0,this.H=pr[7]|0}get(){const{A:e,B:n,C:t,D:a,E:i,F:s,G:c,H:o}=this;return[e,n,t,a,i,s,c,o]}set(e,n,t,a,i,s,c,o){
this.A=e|0,this.B=n|0,this.C=t|0,this.D=a|0,this.E=i|0,this.F=s|0,this.G=c|0,this.H=o|0}process(e,n){for(let l=0;l<16;l++,n+=4)Ar[l]=e.getUint32(n,!1);for(let l=16;l<
64;l++){const h=Ar[l-15],b=Ar[l-2],g=Qt(h,7)^Qt(h,18)^h>>>3,y=Qt(b,17)^Qt(b,19)^b>>>10;Ar[l]=y+Ar[l-7]+g+Ar[l-16]|0}let{A:t,B:a,C:i,D:s,E:c,F:o,G:f,H:d}=this;for(let l=0;l<
64;l++){const h=Qt(c,6)^Qt(c,11)^Qt(c,25),b=d+h+Mo(c,o,f)+Fx[l]+Ar[l]|0,y=(Qt(t,2)^Qt(t,13)^Qt(t,22))+Lo(t,a,i)|0;d=f,f=o,o=c,c=s+b|0,s=i,i=a,a=t,t=b+y|0}t=t+this.
A|0,a=a+this.B|0,i=i+this.C|0,s=s+this.D|0,c=c+this.E|0,o=o+this.F|0,f=f+this.G|0,d=d+this.H|0,this.set(t,a,i,s,c,o,f,d)}roundClean(){dt(Ar)}destroy(){this.set(
0,0,0,0,0,0,0,0),dt(this.buffer)}}class Tx extends zo{constructor(){super(28),this.A=wr[0]|0,this.B=wr[1]|0,this.C=wr[2]|0,this.D=wr[3]|0,this.E=wr[4]|0,this.F=
wr[5]|0,this.G=wr[6]|0,this.H=wr[7]|0}}const _o=No(["0x428a2f98d728ae22","0x7137449123ef65cd","0xb5c0fbcfec4d3b2f","0xe9b5dba58189dbbc","0x3956c25bf348b538","0x\
59f111f1b605d019","0x923f82a4af194f9b","0xab1c5ed5da6d8118","0xd807aa98a3030242","0x12835b0145706fbe","0x243185be4ee4b28c","0x550c7dc3d5ffb4e2","0x72be5d74f27b8\
96f","0x80deb1fe3b1696b1","0x9bdc06a725c71235","0xc19bf174cf692694","0xe49b69c19ef14ad2","0xefbe4786384f25e3","0x0fc19dc68b8cd5b5","0x240ca1cc77ac9c65","0x2de92\
c6f592b0275","0x4a7484aa6ea6e483","0x5cb0a9dcbd41fbd4","0x76f988da831153b5","0x983e5152ee66dfab","0xa831c66d2db43210","0xb00327c898fb213f","0xbf597fc7beef0ee4",
"0xc6e00bf33da88fc2","0xd5a79147930aa725","0x06ca6351e003826f","0x142929670a0e6e70","0x27b70a8546d22ffc","0x2e1b21385c26c926","0x4d2c6dfc5ac42aed","0x53380d139d\
95b3df","0x650a73548baf63de","0x766a0abb3c77b2a8","0x81c2c92e47edaee6","0x92722c851482353b","0xa2bfe8a14cf10364","0xa81a664bbc423001","0xc24b8b70d0f89791","0xc7\
6c51a30654be30","0xd192e819d6ef5218","0xd69906245565a910","0xf40e35855771202a","0x106aa07032bbd1b8","0x19a4c116b8d2d0c8","0x1e376c085141ab53","0x2748774cdf8eeb9\
9","0x34b0bcb5e19b48a8","0x391c0cb3c5c95a63","0x4ed8aa4ae3418acb","0x5b9cca4f7763e373","0x682e6ff3d6b2b8a3","0x748f82ee5defb2fc","0x78a5636f43172f60","0x84c8781\
4a1f0ab72","0x8cc702081a6439ec","0x90befffa23631e28","0xa4506cebde82bde9","0xbef9a3f7b2c67915","0xc67178f2e372532b","0xca273eceea26619c","0xd186b8c721c0c207","0\
xeada7dd6cde0eb1e","0xf57d4f7fee6ed178","0x06f067aa72176fba","0x0a637dc5a2c898a6","0x113f9804bef90dae","0x1b710b35131c471b","0x28db77f523047d84","0x32caab7b40c7\
2493","0x3c9ebe0a15c9bebc","0x431d67c49c100d4c","0x4cc5d4becb3e42b6","0x597f299cfc657e2a","0x5fcb6fab3ad6faec","0x6c44198c4a475817"].map(r=>BigInt(r))),Qx=_o[0],
Mx=_o[1],mr=new Uint32Array(80),Er=new Uint32Array(80);class Go extends aa{constructor(e=64){super(128,e,16,!1),this.Ah=Ne[0]|0,this.Al=Ne[1]|0,this.Bh=Ne[2]|0,
this.Bl=Ne[3]|0,this.Ch=Ne[4]|0,this.Cl=Ne[5]|0,this.Dh=Ne[6]|0,this.Dl=Ne[7]|0,this.Eh=Ne[8]|0,this.El=Ne[9]|0,this.Fh=Ne[10]|0,this.Fl=Ne[11]|0,this.Gh=Ne[12]|
0,this.Gl=Ne[13]|0,this.Hh=Ne[14]|0,this.Hl=Ne[15]|0}get(){const{Ah:e,Al:n,Bh:t,Bl:a,Ch:i,Cl:s,Dh:c,Dl:o,Eh:f,El:d,Fh:l,Fl:h,Gh:b,Gl:g,Hh:y,Hl:w}=this;return[e,
n,t,a,i,s,c,o,f,d,l,h,b,g,y,w]}set(e,n,t,a,i,s,c,o,f,d,l,h,b,g,y,w){this.Ah=e|0,this.Al=n|0,this.Bh=t|0,this.Bl=a|0,this.Ch=i|0,this.Cl=s|0,this.Dh=c|0,this.Dl=
o|0,this.Eh=f|0,this.El=d|0,this.Fh=l|0,this.Fl=h|0,this.Gh=b|0,this.Gl=g|0,this.Hh=y|0,this.Hl=w|0}process(e,n){for(let v=0;v<16;v++,n+=4)mr[v]=e.getUint32(n),
Er[v]=e.getUint32(n+=4);for(let v=16;v<80;v++){const C=mr[v-15]|0,P=Er[v-15]|0,U=An(C,P,1)^An(C,P,8)^Oo(C,P,7),Q=mn(C,P,1)^mn(C,P,8)^Ho(C,P,7),K=mr[v-2]|0,E=Er[v-
2]|0,k=An(K,E,19)^w0(K,E,61)^Oo(K,E,6),S=mn(K,E,19)^A0(K,E,61)^Ho(K,E,6),D=Kx(Q,S,Er[v-7],Er[v-16]),A=Px(D,U,k,mr[v-7],mr[v-16]);mr[v]=A|0,Er[v]=D|0}let{Ah:t,Al:a,
Bh:i,Bl:s,Ch:c,Cl:o,Dh:f,Dl:d,Eh:l,El:h,Fh:b,Fl:g,Gh:y,Gl:w,Hh:p,Hl:B}=this;for(let v=0;v<80;v++){const C=An(l,h,14)^An(l,h,18)^w0(l,h,41),P=mn(l,h,14)^mn(l,h,18)^
A0(l,h,41),U=l&b^~l&y,Q=h&g^~h&w,K=Dx(B,P,Q,Mx[v],Er[v]),E=Ux(K,p,C,U,Qx[v],mr[v]),k=K|0,S=An(t,a,28)^w0(t,a,34)^w0(t,a,39),D=mn(t,a,28)^A0(t,a,34)^A0(t,a,39),A=t&
i^t&c^i&c,m=a&s^a&o^s&o;p=y|0,B=w|0,y=b|0,w=g|0,b=l|0,g=h|0,{h:l,l:h}=er(f|0,d|0,E|0,k|0),f=c|0,d=o|0,c=i|0,o=s|0,i=t|0,s=a|0;const I=Ix(k,D,m);t=Cx(I,E,S,A),a=
I|0}({h:t,l:a}=er(this.Ah|0,this.Al|0,t|0,a|0)),{h:i,l:s}=er(this.Bh|0,this.Bl|0,i|0,s|0),{h:c,l:o}=er(this.Ch|0,this.Cl|0,c|0,o|0),{h:f,l:d}=er(this.Dh|0,this.
Dl|0,f|0,d|0),{h:l,l:h}=er(this.Eh|0,this.El|0,l|0,h|0),{h:b,l:g}=er(this.Fh|0,this.Fl|0,b|0,g|0),{h:y,l:w}=er(this.Gh|0,this.Gl|0,y|0,w|0),{h:p,l:B}=er(this.Hh|
0,this.Hl|0,p|0,B|0),this.set(t,a,i,s,c,o,f,d,l,h,b,g,y,w,p,B)}roundClean(){dt(mr,Er)}destroy(){dt(this.buffer),this.set(0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0)}}class Lx extends Go{constructor(){
super(48),this.Ah=Re[0]|0,this.Al=Re[1]|0,this.Bh=Re[2]|0,this.Bl=Re[3]|0,this.Ch=Re[4]|0,this.Cl=Re[5]|0,this.Dh=Re[6]|0,this.Dl=Re[7]|0,this.Eh=Re[8]|0,this.El=
Re[9]|0,this.Fh=Re[10]|0,this.Fl=Re[11]|0,this.Gh=Re[12]|0,this.Gl=Re[13]|0,this.Hh=Re[14]|0,this.Hl=Re[15]|0}}const _i=$t(()=>new zo),Rx=$t(()=>new Tx),jo=$t(()=>new Go),
Vo=$t(()=>new Lx);class Yo extends Mi{constructor(e,n){super(),this.finished=!1,this.destroyed=!1,yo(e);const t=ta(n);if(this.iHash=e.create(),typeof this.iHash.
update!="function")throw new Error("Expected instance of class which extends utils.Hash");this.blockLen=this.iHash.blockLen,this.outputLen=this.iHash.outputLen;
const a=this.blockLen,i=new Uint8Array(a);i.set(t.length>a?e.create().update(t).digest():t);for(let s=0;s<i.length;s++)i[s]^=54;this.iHash.update(i),this.oHash=
e.create();for(let s=0;s<i.length;s++)i[s]^=106;this.oHash.update(i),dt(i)}update(e){return pn(this),this.iHash.update(e),this}digestInto(e){pn(this),Tt(e,this.
outputLen),this.finished=!0,this.iHash.digestInto(e),this.oHash.update(e),this.oHash.digestInto(e),this.destroy()}digest(){const e=new Uint8Array(this.oHash.outputLen);
return this.digestInto(e),e}_cloneInto(e){e||(e=Object.create(Object.getPrototypeOf(this),{}));const{oHash:n,iHash:t,finished:a,destroyed:i,blockLen:s,outputLen:c}=this;
return e=e,e.finished=a,e.destroyed=i,e.blockLen=s,e.outputLen=c,e.oHash=n._cloneInto(e.oHash),e.iHash=t._cloneInto(e.iHash),e}clone(){return this._cloneInto()}destroy(){
this.destroyed=!0,this.oHash.destroy(),this.iHash.destroy()}}const qo=(r,e,n)=>new Yo(r,e).update(n).digest();qo.create=(r,e)=>new Yo(r,e);const En=BigInt(0),Vr=BigInt(
1);function m0(r,e){const n=e.negate();return r?n:e}function Yr(r,e){const n=Do(r.Fp,e.map(t=>t.Z));return e.map((t,a)=>r.fromAffine(t.toAffine(n[a])))}function Zo(r,e){
if(!Number.isSafeInteger(r)||r<=0||r>e)throw new Error("invalid window size, expected [1.."+e+"], got W="+r)}function Gi(r,e){Zo(r,e);const n=Math.ceil(e/r)+1,t=2**
(r-1),a=2**r,i=na(r),s=BigInt(r);return{windows:n,windowSize:t,mask:i,maxNumber:a,shiftBy:s}}function Wo(r,e,n){const{windowSize:t,mask:a,maxNumber:i,shiftBy:s}=n;
let c=Number(r&a),o=r>>s;c>t&&(c-=i,o+=Vr);const f=e*t,d=f+Math.abs(c)-1,l=c===0,h=c<0,b=e%2!==0;return{nextN:o,offset:d,isZero:l,isNeg:h,isNegF:b,offsetF:f}}function Nx(r,e){
if(!Array.isArray(r))throw new Error("array expected");r.forEach((n,t)=>{if(!(n instanceof e))throw new Error("invalid point at index "+t)})}function Ox(r,e){if(!Array.
isArray(r))throw new Error("array of scalars expected");r.forEach((n,t)=>{if(!e.isValid(n))throw new Error("invalid scalar at index "+t)})}const ji=new WeakMap,
Jo=new WeakMap;function Vi(r){return Jo.get(r)||1}function Xo(r){if(r!==En)throw new Error("invalid wNAF")}class $o{constructor(e,n){this.BASE=e.BASE,this.ZERO=
e.ZERO,this.Fn=e.Fn,this.bits=n}_unsafeLadder(e,n,t=this.ZERO){let a=e;for(;n>En;)n&Vr&&(t=t.add(a)),a=a.double(),n>>=Vr;return t}precomputeWindow(e,n){const{windows:t,
windowSize:a}=Gi(n,this.bits),i=[];let s=e,c=s;for(let o=0;o<t;o++){c=s,i.push(c);for(let f=1;f<a;f++)c=c.add(s),i.push(c);s=c.double()}return i}wNAF(e,n,t){if(!this.
Fn.isValid(t))throw new Error("invalid scalar");let a=this.ZERO,i=this.BASE;const s=Gi(e,this.bits);for(let c=0;c<s.windows;c++){const{nextN:o,offset:f,isZero:d,
isNeg:l,isNegF:h,offsetF:b}=Wo(t,c,s);t=o,d?i=i.add(m0(h,n[b])):a=a.add(m0(l,n[f]))}return Xo(t),{p:a,f:i}}wNAFUnsafe(e,n,t,a=this.ZERO){const i=Gi(e,this.bits);
for(let s=0;s<i.windows&&t!==En;s++){const{nextN:c,offset:o,isZero:f,isNeg:d}=Wo(t,s,i);if(t=c,!f){const l=n[o];a=a.add(d?l.negate():l)}}return Xo(t),a}getPrecomputes(e,n,t){
let a=ji.get(n);return a||(a=this.precomputeWindow(n,e),e!==1&&(typeof t=="function"&&(a=t(a)),ji.set(n,a))),a}cached(e,n,t){const a=Vi(e);return this.wNAF(a,this.
getPrecomputes(a,e,t),n)}unsafe(e,n,t,a){const i=Vi(e);return i===1?this._unsafeLadder(e,n,a):this.wNAFUnsafe(i,this.getPrecomputes(i,e,t),n,a)}createCache(e,n){
Zo(n,this.bits),Jo.set(e,n),ji.delete(e)}hasCache(e){return Vi(e)!==1}}function Hx(r,e,n,t){let a=e,i=r.ZERO,s=r.ZERO;for(;n>En||t>En;)n&Vr&&(i=i.add(a)),t&Vr&&
(s=s.add(a)),a=a.double(),n>>=Vr,t>>=Vr;return{p1:i,p2:s}}function ef(r,e,n,t){Nx(n,r),Ox(t,e);const a=n.length,i=t.length;if(a!==i)throw new Error("arrays of p\
oints and scalars must have equal length");const s=r.ZERO,c=Eo(BigInt(a));let o=1;c>12?o=c-3:c>4?o=c-2:c>0&&(o=2);const f=na(o),d=new Array(Number(f)+1).fill(s),
l=Math.floor((e.BITS-1)/o)*o;let h=s;for(let b=l;b>=0;b-=o){d.fill(s);for(let y=0;y<i;y++){const w=t[y],p=Number(w>>BigInt(b)&f);d[p]=d[p].add(n[y])}let g=s;for(let y=d.
length-1,w=s;y>0;y--)w=w.add(d[y]),g=g.add(w);if(h=h.add(g),b!==0)for(let y=0;y<o;y++)h=h.double()}return h}function tf(r,e,n){if(e){if(e.ORDER!==r)throw new Error(
"Field.ORDER must match order: Fp == p, Fn == n");return px(e),e}else return Je(r,{isLE:n})}function rf(r,e,n={},t){if(t===void 0&&(t=r==="edwards"),!e||typeof e!=
"object")throw new Error(`expected valid ${r} CURVE object`);for(const o of["p","n","h"]){const f=e[o];if(!(typeof f=="bigint"&&f>En))throw new Error(`CURVE.${o}\
 must be positive bigint`)}const a=tf(e.p,n.Fp,t),i=tf(e.n,n.Fn,t),c=["Gx","Gy","a",r==="weierstrass"?"b":"d"];for(const o of c)if(!a.isValid(e[o]))throw new Error(
`CURVE.${o} must be valid field element of CURVE.Fp`);return e=Object.freeze(Object.assign({},e)),{CURVE:e,Fp:a,Fn:i}}const nf=(r,e)=>(r+(r>=0?e:-e)/af)/e;function zx(r,e,n){
const[[t,a],[i,s]]=e,c=nf(s*r,n),o=nf(-a*r,n);let f=r-c*t-o*i,d=-c*a-o*s;const l=f<rr,h=d<rr;l&&(f=-f),h&&(d=-d);const b=na(Math.ceil(Eo(n)/2))+kn;if(f<rr||f>=b||
d<rr||d>=b)throw new Error("splitScalar (endomorphism): failed, k="+r);return{k1neg:l,k1:f,k2neg:h,k2:d}}function Yi(r){if(!["compact","recovered","der"].includes(
r))throw new Error('Signature format must be "compact", "recovered", or "der"');return r}function qi(r,e){const n={};for(let t of Object.keys(e))n[t]=r[t]===void 0?
e[t]:r[t];return _r(n.lowS,"lowS"),_r(n.prehash,"prehash"),n.format!==void 0&&Yi(n.format),n}class _x extends Error{constructor(e=""){super(e)}}const tr={Err:_x,
_tlv:{encode:(r,e)=>{const{Err:n}=tr;if(r<0||r>256)throw new n("tlv.encode: wrong tag");if(e.length&1)throw new n("tlv.encode: unpadded data");const t=e.length/
2,a=y0(t);if(a.length/2&128)throw new n("tlv.encode: long form length too big");const i=t>127?y0(a.length/2|128):"";return y0(r)+i+a+e},decode(r,e){const{Err:n}=tr;
let t=0;if(r<0||r>256)throw new n("tlv.encode: wrong tag");if(e.length<2||e[t++]!==r)throw new n("tlv.decode: wrong tlv");const a=e[t++],i=!!(a&128);let s=0;if(!i)
s=a;else{const o=a&127;if(!o)throw new n("tlv.decode(long): indefinite length not supported");if(o>4)throw new n("tlv.decode(long): byte length is too big");const f=e.
subarray(t,t+o);if(f.length!==o)throw new n("tlv.decode: length bytes not complete");if(f[0]===0)throw new n("tlv.decode(long): zero leftmost byte");for(const d of f)
s=s<<8|d;if(t+=o,s<128)throw new n("tlv.decode(long): not minimal encoding")}const c=e.subarray(t,t+s);if(c.length!==s)throw new n("tlv.decode: wrong value leng\
th");return{v:c,l:e.subarray(t+s)}}},_int:{encode(r){const{Err:e}=tr;if(r<rr)throw new e("integer: negative integers are not allowed");let n=y0(r);if(Number.parseInt(
n[0],16)&8&&(n="00"+n),n.length&1)throw new e("unexpected DER parsing assertion: unpadded hex");return n},decode(r){const{Err:e}=tr;if(r[0]&128)throw new e("inv\
alid signature integer: negative");if(r[0]===0&&!(r[1]&128))throw new e("invalid signature integer: unnecessary leading zero");return b0(r)}},toSig(r){const{Err:e,
_int:n,_tlv:t}=tr,a=xe("signature",r),{v:i,l:s}=t.decode(48,a);if(s.length)throw new e("invalid signature: left bytes after parsing");const{v:c,l:o}=t.decode(2,
i),{v:f,l:d}=t.decode(2,o);if(d.length)throw new e("invalid signature: left bytes after parsing");return{r:n.decode(c),s:n.decode(f)}},hexFromSig(r){const{_tlv:e,
_int:n}=tr,t=e.encode(2,n.encode(r.r)),a=e.encode(2,n.encode(r.s)),i=t+a;return e.encode(48,i)}},rr=BigInt(0),kn=BigInt(1),af=BigInt(2),E0=BigInt(3),Gx=BigInt(4);
function vn(r,e){const{BYTES:n}=r;let t;if(typeof e=="bigint")t=e;else{let a=xe("private key",e);try{t=r.fromBytes(a)}catch{throw new Error(`invalid private key\
: expected ui8a of size ${n}, got ${typeof e}`)}}if(!r.isValidNot0(t))throw new Error("invalid private key: out of range [1..N-1]");return t}function jx(r,e={}){
const n=rf("weierstrass",r,e),{Fp:t,Fn:a}=n;let i=n.CURVE;const{h:s,n:c}=i;wn(e,{},{allowInfinityPoint:"boolean",clearCofactor:"function",isTorsionFree:"functio\
n",fromBytes:"function",toBytes:"function",endo:"object",wrapPrivateKey:"boolean"});const{endo:o}=e;if(o&&(!t.is0(i.a)||typeof o.beta!="bigint"||!Array.isArray(
o.basises)))throw new Error('invalid endo: expected "beta": bigint and "basises": array');const f=cf(t,a);function d(){if(!t.isOdd)throw new Error("compression \
is not supported: Field does not have .isOdd()")}function l(D,A,m){const{x:I,y:F}=A.toAffine(),M=t.toBytes(I);if(_r(m,"isCompressed"),m){d();const T=!t.isOdd(F);
return pt(sf(T),M)}else return pt(Uint8Array.of(4),M,t.toBytes(F))}function h(D){wt(D,void 0,"Point");const{publicKey:A,publicKeyUncompressed:m}=f,I=D.length,F=D[0],
M=D.subarray(1);if(I===A&&(F===2||F===3)){const T=t.fromBytes(M);if(!t.isValid(T))throw new Error("bad point: is not on curve, wrong x");const L=y(T);let R;try{
R=t.sqrt(L)}catch(z){const j=z instanceof Error?": "+z.message:"";throw new Error("bad point: is not on curve, sqrt error"+j)}d();const H=t.isOdd(R);return(F&1)===
1!==H&&(R=t.neg(R)),{x:T,y:R}}else if(I===m&&F===4){const T=t.BYTES,L=t.fromBytes(M.subarray(0,T)),R=t.fromBytes(M.subarray(T,T*2));if(!w(L,R))throw new Error("\
bad point: is not on curve");return{x:L,y:R}}else throw new Error(`bad point: got length ${I}, expected compressed=${A} or uncompressed=${m}`)}const b=e.toBytes||
l,g=e.fromBytes||h;function y(D){const A=t.sqr(D),m=t.mul(A,D);return t.add(t.add(m,t.mul(D,i.a)),i.b)}function w(D,A){const m=t.sqr(A),I=y(D);return t.eql(m,I)}
if(!w(i.Gx,i.Gy))throw new Error("bad curve params: generator point");const p=t.mul(t.pow(i.a,E0),Gx),B=t.mul(t.sqr(i.b),BigInt(27));if(t.is0(t.add(p,B)))throw new Error(
"bad curve params: a or b");function v(D,A,m=!1){if(!t.isValid(A)||m&&t.is0(A))throw new Error(`bad point coordinate ${D}`);return A}function C(D){if(!(D instanceof
E))throw new Error("ProjectivePoint expected")}function P(D){if(!o||!o.basises)throw new Error("no endo");return zx(D,o.basises,a.ORDER)}const U=g0((D,A)=>{const{
X:m,Y:I,Z:F}=D;if(t.eql(F,t.ONE))return{x:m,y:I};const M=D.is0();A==null&&(A=M?t.ONE:t.inv(F));const T=t.mul(m,A),L=t.mul(I,A),R=t.mul(F,A);if(M)return{x:t.ZERO,
y:t.ZERO};if(!t.eql(R,t.ONE))throw new Error("invZ was invalid");return{x:T,y:L}}),Q=g0(D=>{if(D.is0()){if(e.allowInfinityPoint&&!t.is0(D.Y))return;throw new Error(
"bad point: ZERO")}const{x:A,y:m}=D.toAffine();if(!t.isValid(A)||!t.isValid(m))throw new Error("bad point: x or y not field elements");if(!w(A,m))throw new Error(
"bad point: equation left != right");if(!D.isTorsionFree())throw new Error("bad point: not in prime-order subgroup");return!0});function K(D,A,m,I,F){return m=new E(
t.mul(m.X,D),m.Y,m.Z),A=m0(I,A),m=m0(F,m),A.add(m)}class E{constructor(A,m,I){this.X=v("x",A),this.Y=v("y",m,!0),this.Z=v("z",I),Object.freeze(this)}static CURVE(){
return i}static fromAffine(A){const{x:m,y:I}=A||{};if(!A||!t.isValid(m)||!t.isValid(I))throw new Error("invalid affine point");if(A instanceof E)throw new Error(
"projective point not allowed");return t.is0(m)&&t.is0(I)?E.ZERO:new E(m,I,t.ONE)}static fromBytes(A){const m=E.fromAffine(g(wt(A,void 0,"point")));return m.assertValidity(),
m}static fromHex(A){return E.fromBytes(xe("pointHex",A))}get x(){return this.toAffine().x}get y(){return this.toAffine().y}precompute(A=8,m=!0){return S.createCache(
this,A),m||this.multiply(E0),this}assertValidity(){Q(this)}hasEvenY(){const{y:A}=this.toAffine();if(!t.isOdd)throw new Error("Field doesn't support isOdd");return!t.
isOdd(A)}equals(A){C(A);const{X:m,Y:I,Z:F}=this,{X:M,Y:T,Z:L}=A,R=t.eql(t.mul(m,L),t.mul(M,F)),H=t.eql(t.mul(I,L),t.mul(T,F));return R&&H}negate(){return new E(
this.X,t.neg(this.Y),this.Z)}double(){const{a:A,b:m}=i,I=t.mul(m,E0),{X:F,Y:M,Z:T}=this;let L=t.ZERO,R=t.ZERO,H=t.ZERO,G=t.mul(F,F),z=t.mul(M,M),j=t.mul(T,T),N=t.
mul(F,M);return N=t.add(N,N),H=t.mul(F,T),H=t.add(H,H),L=t.mul(A,H),R=t.mul(I,j),R=t.add(L,R),L=t.sub(z,R),R=t.add(z,R),R=t.mul(L,R),L=t.mul(N,L),H=t.mul(I,H),j=
t.mul(A,j),N=t.sub(G,j),N=t.mul(A,N),N=t.add(N,H),H=t.add(G,G),G=t.add(H,G),G=t.add(G,j),G=t.mul(G,N),R=t.add(R,G),j=t.mul(M,T),j=t.add(j,j),G=t.mul(j,N),L=t.sub(
L,G),H=t.mul(j,z),H=t.add(H,H),H=t.add(H,H),new E(L,R,H)}add(A){C(A);const{X:m,Y:I,Z:F}=this,{X:M,Y:T,Z:L}=A;let R=t.ZERO,H=t.ZERO,G=t.ZERO;const z=i.a,j=t.mul(
i.b,E0);let N=t.mul(m,M),_=t.mul(I,T),q=t.mul(F,L),Y=t.add(m,I),V=t.add(M,T);Y=t.mul(Y,V),V=t.add(N,_),Y=t.sub(Y,V),V=t.add(m,F);let W=t.add(M,L);return V=t.mul(
V,W),W=t.add(N,q),V=t.sub(V,W),W=t.add(I,F),R=t.add(T,L),W=t.mul(W,R),R=t.add(_,q),W=t.sub(W,R),G=t.mul(z,V),R=t.mul(j,q),G=t.add(R,G),R=t.sub(_,G),G=t.add(_,G),
H=t.mul(R,G),_=t.add(N,N),_=t.add(_,N),q=t.mul(z,q),V=t.mul(j,V),_=t.add(_,q),q=t.sub(N,q),q=t.mul(z,q),V=t.add(V,q),N=t.mul(_,V),H=t.add(H,N),N=t.mul(W,V),R=t.
mul(Y,R),R=t.sub(R,N),N=t.mul(Y,_),G=t.mul(W,G),G=t.add(G,N),new E(R,H,G)}subtract(A){return this.add(A.negate())}is0(){return this.equals(E.ZERO)}multiply(A){const{
endo:m}=e;if(!a.isValidNot0(A))throw new Error("invalid scalar: out of range");let I,F;const M=T=>S.cached(this,T,L=>Yr(E,L));if(m){const{k1neg:T,k1:L,k2neg:R,k2:H}=P(
A),{p:G,f:z}=M(L),{p:j,f:N}=M(H);F=z.add(N),I=K(m.beta,G,j,T,R)}else{const{p:T,f:L}=M(A);I=T,F=L}return Yr(E,[I,F])[0]}multiplyUnsafe(A){const{endo:m}=e,I=this;
if(!a.isValid(A))throw new Error("invalid scalar: out of range");if(A===rr||I.is0())return E.ZERO;if(A===kn)return I;if(S.hasCache(this))return this.multiply(A);
if(m){const{k1neg:F,k1:M,k2neg:T,k2:L}=P(A),{p1:R,p2:H}=Hx(E,I,M,L);return K(m.beta,R,H,F,T)}else return S.unsafe(I,A)}multiplyAndAddUnsafe(A,m,I){const F=this.
multiplyUnsafe(m).add(A.multiplyUnsafe(I));return F.is0()?void 0:F}toAffine(A){return U(this,A)}isTorsionFree(){const{isTorsionFree:A}=e;return s===kn?!0:A?A(E,
this):S.unsafe(this,c).is0()}clearCofactor(){const{clearCofactor:A}=e;return s===kn?this:A?A(E,this):this.multiplyUnsafe(s)}isSmallOrder(){return this.multiplyUnsafe(
s).is0()}toBytes(A=!0){return _r(A,"isCompressed"),this.assertValidity(),b(E,this,A)}toHex(A=!0){return zr(this.toBytes(A))}toString(){return`<Point ${this.is0()?
"ZERO":this.toHex()}>`}get px(){return this.X}get py(){return this.X}get pz(){return this.Z}toRawBytes(A=!0){return this.toBytes(A)}_setWindowSize(A){this.precompute(
A)}static normalizeZ(A){return Yr(E,A)}static msm(A,m){return ef(E,a,A,m)}static fromPrivateKey(A){return E.BASE.multiply(vn(a,A))}}E.BASE=new E(i.Gx,i.Gy,t.ONE),
E.ZERO=new E(t.ZERO,t.ONE,t.ZERO),E.Fp=t,E.Fn=a;const k=a.BITS,S=new $o(E,e.endo?Math.ceil(k/2):k);return E.BASE.precompute(8),E}function sf(r){return Uint8Array.
of(r?2:3)}function cf(r,e){return{secretKey:e.BYTES,publicKey:1+r.BYTES,publicKeyUncompressed:1+2*r.BYTES,publicKeyHasPrefix:!0,signature:2*e.BYTES}}function Vx(r,e={}){
const{Fn:n}=r,t=e.randomBytes||x0,a=Object.assign(cf(r.Fp,n),{seed:Qo(n.ORDER)});function i(b){try{return!!vn(n,b)}catch{return!1}}function s(b,g){const{publicKey:y,
publicKeyUncompressed:w}=a;try{const p=b.length;return g===!0&&p!==y||g===!1&&p!==w?!1:!!r.fromBytes(b)}catch{return!1}}function c(b=t(a.seed)){return Ax(wt(b,a.
seed,"seed"),n.ORDER)}function o(b,g=!0){return r.BASE.multiply(vn(n,b)).toBytes(g)}function f(b){const g=c(b);return{secretKey:g,publicKey:o(g)}}function d(b){
if(typeof b=="bigint")return!1;if(b instanceof r)return!0;const{secretKey:g,publicKey:y,publicKeyUncompressed:w}=a;if(n.allowedLengths||g===y)return;const p=xe(
"key",b).length;return p===y||p===w}function l(b,g,y=!0){if(d(b)===!0)throw new Error("first arg must be private key");if(d(g)===!1)throw new Error("second arg \
must be public key");const w=vn(n,b);return r.fromHex(g).multiply(w).toBytes(y)}return Object.freeze({getPublicKey:o,getSharedSecret:l,keygen:f,Point:r,utils:{isValidSecretKey:i,
isValidPublicKey:s,randomSecretKey:c,isValidPrivateKey:i,randomPrivateKey:c,normPrivateKeyToScalar:b=>vn(n,b),precompute(b=8,g=r.BASE){return g.precompute(b,!1)}},
lengths:a})}function Yx(r,e,n={}){yo(e),wn(n,{},{hmac:"function",lowS:"boolean",randomBytes:"function",bits2int:"function",bits2int_modN:"function"});const t=n.
randomBytes||x0,a=n.hmac||((m,...I)=>qo(e,m,pt(...I))),{Fp:i,Fn:s}=r,{ORDER:c,BITS:o}=s,{keygen:f,getPublicKey:d,getSharedSecret:l,utils:h,lengths:b}=Vx(r,n),g={
prehash:!1,lowS:typeof n.lowS=="boolean"?n.lowS:!1,format:void 0,extraEntropy:!1},y="compact";function w(m){const I=c>>kn;return m>I}function p(m,I){if(!s.isValidNot0(
I))throw new Error(`invalid signature ${m}: out of range 1..Point.Fn.ORDER`);return I}function B(m,I){Yi(I);const F=b.signature,M=I==="compact"?F:I==="recovered"?
F+1:void 0;return wt(m,M,`${I} signature`)}class v{constructor(I,F,M){this.r=p("r",I),this.s=p("s",F),M!=null&&(this.recovery=M),Object.freeze(this)}static fromBytes(I,F=y){
B(I,F);let M;if(F==="der"){const{r:H,s:G}=tr.toSig(wt(I));return new v(H,G)}F==="recovered"&&(M=I[0],F="compact",I=I.subarray(1));const T=s.BYTES,L=I.subarray(0,
T),R=I.subarray(T,T*2);return new v(s.fromBytes(L),s.fromBytes(R),M)}static fromHex(I,F){return this.fromBytes(h0(I),F)}addRecoveryBit(I){return new v(this.r,this.
s,I)}recoverPublicKey(I){const F=i.ORDER,{r:M,s:T,recovery:L}=this;if(L==null||![0,1,2,3].includes(L))throw new Error("recovery id invalid");if(c*af<F&&L>1)throw new Error(
"recovery id is ambiguous for h>1 curve");const H=L===2||L===3?M+c:M;if(!i.isValid(H))throw new Error("recovery id 2 or 3 invalid");const G=i.toBytes(H),z=r.fromBytes(
pt(sf((L&1)===0),G)),j=s.inv(H),N=P(xe("msgHash",I)),_=s.create(-N*j),q=s.create(T*j),Y=r.BASE.multiplyUnsafe(_).add(z.multiplyUnsafe(q));if(Y.is0())throw new Error(
"point at infinify");return Y.assertValidity(),Y}hasHighS(){return w(this.s)}toBytes(I=y){if(Yi(I),I==="der")return h0(tr.hexFromSig(this));const F=s.toBytes(this.
r),M=s.toBytes(this.s);if(I==="recovered"){if(this.recovery==null)throw new Error("recovery bit must be present");return pt(Uint8Array.of(this.recovery),F,M)}return pt(
F,M)}toHex(I){return zr(this.toBytes(I))}assertValidity(){}static fromCompact(I){return v.fromBytes(xe("sig",I),"compact")}static fromDER(I){return v.fromBytes(
xe("sig",I),"der")}normalizeS(){return this.hasHighS()?new v(this.r,s.neg(this.s),this.recovery):this}toDERRawBytes(){return this.toBytes("der")}toDERHex(){return zr(
this.toBytes("der"))}toCompactRawBytes(){return this.toBytes("compact")}toCompactHex(){return zr(this.toBytes("compact"))}}const C=n.bits2int||function(I){if(I.
length>8192)throw new Error("input is too large");const F=b0(I),M=I.length*8-o;return M>0?F>>BigInt(M):F},P=n.bits2int_modN||function(I){return s.create(C(I))},
U=na(o);function Q(m){return ra("num < 2^"+o,m,rr,U),s.toBytes(m)}function K(m,I){return wt(m,void 0,"message"),I?wt(e(m),void 0,"prehashed message"):m}function E(m,I,F){
if(["recovered","canonical"].some(_=>_ in F))throw new Error("sign() legacy options not supported");const{lowS:M,prehash:T,extraEntropy:L}=qi(F,g);m=K(m,T);const R=P(
m),H=vn(s,I),G=[Q(H),Q(R)];if(L!=null&&L!==!1){const _=L===!0?t(b.secretKey):L;G.push(xe("extraEntropy",_))}const z=pt(...G),j=R;function N(_){const q=C(_);if(!s.
isValidNot0(q))return;const Y=s.inv(q),V=r.BASE.multiply(q).toAffine(),W=s.create(V.x);if(W===rr)return;const te=s.create(Y*s.create(j+W*H));if(te===rr)return;let ie=(V.
x===W?0:2)|Number(V.y&kn),se=te;return M&&w(te)&&(se=s.neg(te),ie^=1),new v(W,se,ie)}return{seed:z,k2sig:N}}function k(m,I,F={}){m=xe("message",m);const{seed:M,
k2sig:T}=E(m,I,F);return dx(e.outputLen,s.BYTES,a)(M,T)}function S(m){let I;const F=typeof m=="string"||$n(m),M=!F&&m!==null&&typeof m=="object"&&typeof m.r=="b\
igint"&&typeof m.s=="bigint";if(!F&&!M)throw new Error("invalid signature, expected Uint8Array, hex string or Signature instance");if(M)I=new v(m.r,m.s);else if(F){
try{I=v.fromBytes(xe("sig",m),"der")}catch(T){if(!(T instanceof tr.Err))throw T}if(!I)try{I=v.fromBytes(xe("sig",m),"compact")}catch{return!1}}return I||!1}function D(m,I,F,M={}){
const{lowS:T,prehash:L,format:R}=qi(M,g);if(F=xe("publicKey",F),I=K(xe("message",I),L),"strict"in M)throw new Error("options.strict was renamed to lowS");const H=R===
void 0?S(m):v.fromBytes(xe("sig",m),R);if(H===!1)return!1;try{const G=r.fromBytes(F);if(T&&H.hasHighS())return!1;const{r:z,s:j}=H,N=P(I),_=s.inv(j),q=s.create(N*
_),Y=s.create(z*_),V=r.BASE.multiplyUnsafe(q).add(G.multiplyUnsafe(Y));return V.is0()?!1:s.create(V.x)===z}catch{return!1}}function A(m,I,F={}){const{prehash:M}=qi(
F,g);return I=K(I,M),v.fromBytes(m,"recovered").recoverPublicKey(I).toBytes()}return Object.freeze({keygen:f,getPublicKey:d,getSharedSecret:l,utils:h,lengths:b,
Point:r,sign:k,verify:D,recoverPublicKey:A,Signature:v,hash:e})}function qx(r){const e={a:r.a,b:r.b,p:r.Fp.ORDER,n:r.n,h:r.h,Gx:r.Gx,Gy:r.Gy},n=r.Fp;let t=r.allowedPrivateKeyLengths?
Array.from(new Set(r.allowedPrivateKeyLengths.map(s=>Math.ceil(s/2)))):void 0;const a=Je(e.n,{BITS:r.nBitLength,allowedLengths:t,modFromBytes:r.wrapPrivateKey}),
i={Fp:n,Fn:a,allowInfinityPoint:r.allowInfinityPoint,endo:r.endo,isTorsionFree:r.isTorsionFree,clearCofactor:r.clearCofactor,fromBytes:r.fromBytes,toBytes:r.toBytes};
return{CURVE:e,curveOpts:i}}function Zx(r){const{CURVE:e,curveOpts:n}=qx(r),t={hmac:r.hmac,randomBytes:r.randomBytes,lowS:r.lowS,bits2int:r.bits2int,bits2int_modN:r.
bits2int_modN};return{CURVE:e,curveOpts:n,hash:r.hash,ecdsaOpts:t}}function Wx(r,e){const n=e.Point;return Object.assign({},e,{ProjectivePoint:n,CURVE:Object.assign(
{},r,Fo(n.Fn.ORDER,n.Fn.BITS))})}function Jx(r){const{CURVE:e,curveOpts:n,hash:t,ecdsaOpts:a}=Zx(r),i=jx(e,n),s=Yx(i,t,a);return Wx(r,s)}function qr(r,e){const n=t=>Jx(
{...r,hash:t});return{...n(e),create:n}}const of={p:BigInt("0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff"),n:BigInt("0xffffffff00000000fff\
fffffffffffffbce6faada7179e84f3b9cac2fc632551"),h:BigInt(1),a:BigInt("0xffffffff00000001000000000000000000000000fffffffffffffffffffffffc"),b:BigInt("0x5ac635d8a\
a3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b"),Gx:BigInt("0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"),Gy:BigInt("0x4fe342e2f\
e1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5")},ff={p:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000\
000ffffffff"),n:BigInt("0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973"),h:BigInt(1),a:BigInt("0xfffffffffff\
ffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000fffffffc"),b:BigInt("0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013\
875ac656398d8a2ed19d2a85c8edd3ec2aef"),Gx:BigInt("0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7"),Gy:BigInt(
"0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f")},uf={p:BigInt("0x1ffffffffffffffffffffffffffffffffffffffff\
ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"),n:BigInt("0x01fffffffffffffffffffffffffffffffffffffffffffffffffffff\
ffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409"),h:BigInt(1),a:BigInt("0x1fffffffffffffffffffffffffffffffffffffffffffffffffffffff\
ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc"),b:BigInt("0x0051953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156\
193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00"),Gx:BigInt("0x00c6858e06b70404e9cd9e3ecb662395b4429c648139053fb521f828af606b4d3dbaa14b5e77efe759\
28fe1dc127a2ffa8de3348b3c1856a429bf97e7e31c2e5bd66"),Gy:BigInt("0x011839296a789a3bc0045c8a5fb42c7d1bd998f54449579b446817afbd17273e662c97ee72995ef42640c550b9013f\
ad0761353c7086a272c24088be94769fd16650")},Xx=Je(of.p),$x=Je(ff.p),e1=Je(uf.p),t1=qr({...of,Fp:Xx,lowS:!1},_i),r1=qr({...ff,Fp:$x,lowS:!1},Vo),n1=qr({...uf,Fp:e1,
lowS:!1,allowedPrivateKeyLengths:[130,131,132]},jo);const a1=t1;const i1=r1;const s1=n1,c1=BigInt(0),ia=BigInt(1),o1=BigInt(2),f1=BigInt(7),u1=BigInt(256),d1=BigInt(
113),df=[],lf=[],hf=[];for(let r=0,e=ia,n=1,t=0;r<24;r++){[n,t]=[t,(2*n+3*t)%5],df.push(2*(5*t+n)),lf.push((r+1)*(r+2)/2%64);let a=c1;for(let i=0;i<7;i++)e=(e<<
ia^(e>>f1)*d1)%u1,e&o1&&(a^=ia<<(ia<<BigInt(i))-ia);hf.push(a)}const xf=No(hf,!0),l1=xf[0],h1=xf[1],yf=(r,e,n)=>n>32?Sx(r,e,n):kx(r,e,n),bf=(r,e,n)=>n>32?Bx(r,e,
n):vx(r,e,n);function x1(r,e=24){const n=new Uint32Array(10);for(let t=24-e;t<24;t++){for(let s=0;s<10;s++)n[s]=r[s]^r[s+10]^r[s+20]^r[s+30]^r[s+40];for(let s=0;s<
10;s+=2){const c=(s+8)%10,o=(s+2)%10,f=n[o],d=n[o+1],l=yf(f,d,1)^n[c],h=bf(f,d,1)^n[c+1];for(let b=0;b<50;b+=10)r[s+b]^=l,r[s+b+1]^=h}let a=r[2],i=r[3];for(let s=0;s<
24;s++){const c=lf[s],o=yf(a,i,c),f=bf(a,i,c),d=df[s];a=r[d],i=r[d+1],r[d]=o,r[d+1]=f}for(let s=0;s<50;s+=10){for(let c=0;c<10;c++)n[c]=r[s+c];for(let c=0;c<10;c++)
r[s+c]^=~n[(c+2)%10]&n[(c+4)%10]}r[0]^=l1[t],r[1]^=h1[t]}dt(n)}class k0 extends Mi{constructor(e,n,t,a=!1,i=24){if(super(),this.pos=0,this.posOut=0,this.finished=
!1,this.destroyed=!1,this.enableXOF=!1,this.blockLen=e,this.suffix=n,this.outputLen=t,this.enableXOF=a,this.rounds=i,ea(t),!(0<e&&e<200))throw new Error("only k\
eccak-f1600 function is supported");this.state=new Uint8Array(200),this.state32=tx(this.state)}clone(){return this._cloneInto()}keccak(){go(this.state32),x1(this.
state32,this.rounds),go(this.state32),this.posOut=0,this.pos=0}update(e){pn(this),e=ta(e),Tt(e);const{blockLen:n,state:t}=this,a=e.length;for(let i=0;i<a;){const s=Math.
min(n-this.pos,a-i);for(let c=0;c<s;c++)t[this.pos++]^=e[i++];this.pos===n&&this.keccak()}return this}finish(){if(this.finished)return;this.finished=!0;const{state:e,
suffix:n,pos:t,blockLen:a}=this;e[t]^=n,(n&128)!==0&&t===a-1&&this.keccak(),e[a-1]^=128,this.keccak()}writeInto(e){pn(this,!1),Tt(e),this.finish();const n=this.
state,{blockLen:t}=this;for(let a=0,i=e.length;a<i;){this.posOut>=t&&this.keccak();const s=Math.min(t-this.posOut,i-a);e.set(n.subarray(this.posOut,this.posOut+
s),a),this.posOut+=s,a+=s}return e}xofInto(e){if(!this.enableXOF)throw new Error("XOF is not possible for this instance");return this.writeInto(e)}xof(e){return ea(
e),this.xofInto(new Uint8Array(e))}digestInto(e){if(bo(e,this),this.finished)throw new Error("digest() was already called");return this.writeInto(e),this.destroy(),
e}digest(){return this.digestInto(new Uint8Array(this.outputLen))}destroy(){this.destroyed=!0,dt(this.state)}_cloneInto(e){const{blockLen:n,suffix:t,outputLen:a,
rounds:i,enableXOF:s}=this;return e||(e=new k0(n,t,a,s,i)),e.state32.set(this.state32),e.pos=this.pos,e.posOut=this.posOut,e.finished=this.finished,e.rounds=i,e.
suffix=t,e.outputLen=a,e.enableXOF=s,e.destroyed=this.destroyed,e}}const gf=(r,e,n)=>$t(()=>new k0(e,r,n)),y1=gf(6,136,256/8),b1=gf(6,72,512/8),g1=(r,e,n)=>cx((t={})=>new k0(
e,r,t.dkLen===void 0?n:t.dkLen,!0)),p1=g1(31,136,256/8);const kr=BigInt(0),Ue=BigInt(1),Zi=BigInt(2),w1=BigInt(8);function A1(r,e,n,t){const a=r.sqr(n),i=r.sqr(
t),s=r.add(r.mul(e.a,a),i),c=r.add(r.ONE,r.mul(e.d,r.mul(a,i)));return r.eql(s,c)}function pf(r,e={}){const n=rf("edwards",r,e,e.FpFnLE),{Fp:t,Fn:a}=n;let i=n.CURVE;
const{h:s}=i;wn(e,{},{uvRatio:"function"});const c=Zi<<BigInt(a.BYTES*8)-Ue,o=w=>t.create(w),f=e.uvRatio||((w,p)=>{try{return{isValid:!0,value:t.sqrt(t.div(w,p))}}catch{
return{isValid:!1,value:kr}}});if(!A1(t,i,i.Gx,i.Gy))throw new Error("bad curve params: generator point");function d(w,p,B=!1){const v=B?Ue:kr;return ra("coordi\
nate "+w,p,v,c),p}function l(w){if(!(w instanceof g))throw new Error("ExtendedPoint expected")}const h=g0((w,p)=>{const{X:B,Y:v,Z:C}=w,P=w.is0();p==null&&(p=P?w1:
t.inv(C));const U=o(B*p),Q=o(v*p),K=t.mul(C,p);if(P)return{x:kr,y:Ue};if(K!==Ue)throw new Error("invZ was invalid");return{x:U,y:Q}}),b=g0(w=>{const{a:p,d:B}=i;
if(w.is0())throw new Error("bad point: ZERO");const{X:v,Y:C,Z:P,T:U}=w,Q=o(v*v),K=o(C*C),E=o(P*P),k=o(E*E),S=o(Q*p),D=o(E*o(S+K)),A=o(k+o(B*o(Q*K)));if(D!==A)throw new Error(
"bad point: equation left != right (1)");const m=o(v*C),I=o(P*U);if(m!==I)throw new Error("bad point: equation left != right (2)");return!0});class g{constructor(p,B,v,C){
this.X=d("x",p),this.Y=d("y",B),this.Z=d("z",v,!0),this.T=d("t",C),Object.freeze(this)}static CURVE(){return i}static fromAffine(p){if(p instanceof g)throw new Error(
"extended point not allowed");const{x:B,y:v}=p||{};return d("x",B),d("y",v),new g(B,v,Ue,o(B*v))}static fromBytes(p,B=!1){const v=t.BYTES,{a:C,d:P}=i;p=mo(wt(p,
v,"point")),_r(B,"zip215");const U=mo(p),Q=p[v-1];U[v-1]=Q&-129;const K=Gr(U),E=B?c:t.ORDER;ra("point.y",K,kr,E);const k=o(K*K),S=o(k-Ue),D=o(P*k-C);let{isValid:A,
value:m}=f(S,D);if(!A)throw new Error("bad point: invalid y coordinate");const I=(m&Ue)===Ue,F=(Q&128)!==0;if(!B&&m===kr&&F)throw new Error("bad point: x=0 and \
x_0=1");return F!==I&&(m=o(-m)),g.fromAffine({x:m,y:K})}static fromHex(p,B=!1){return g.fromBytes(xe("point",p),B)}get x(){return this.toAffine().x}get y(){return this.
toAffine().y}precompute(p=8,B=!0){return y.createCache(this,p),B||this.multiply(Zi),this}assertValidity(){b(this)}equals(p){l(p);const{X:B,Y:v,Z:C}=this,{X:P,Y:U,
Z:Q}=p,K=o(B*Q),E=o(P*C),k=o(v*Q),S=o(U*C);return K===E&&k===S}is0(){return this.equals(g.ZERO)}negate(){return new g(o(-this.X),this.Y,this.Z,o(-this.T))}double(){
const{a:p}=i,{X:B,Y:v,Z:C}=this,P=o(B*B),U=o(v*v),Q=o(Zi*o(C*C)),K=o(p*P),E=B+v,k=o(o(E*E)-P-U),S=K+U,D=S-Q,A=K-U,m=o(k*D),I=o(S*A),F=o(k*A),M=o(D*S);return new g(
m,I,M,F)}add(p){l(p);const{a:B,d:v}=i,{X:C,Y:P,Z:U,T:Q}=this,{X:K,Y:E,Z:k,T:S}=p,D=o(C*K),A=o(P*E),m=o(Q*v*S),I=o(U*k),F=o((C+P)*(K+E)-D-A),M=I-m,T=I+m,L=o(A-B*
D),R=o(F*M),H=o(T*L),G=o(F*L),z=o(M*T);return new g(R,H,z,G)}subtract(p){return this.add(p.negate())}multiply(p){if(!a.isValidNot0(p))throw new Error("invalid s\
calar: expected 1 <= sc < curve.n");const{p:B,f:v}=y.cached(this,p,C=>Yr(g,C));return Yr(g,[B,v])[0]}multiplyUnsafe(p,B=g.ZERO){if(!a.isValid(p))throw new Error(
"invalid scalar: expected 0 <= sc < curve.n");return p===kr?g.ZERO:this.is0()||p===Ue?this:y.unsafe(this,p,v=>Yr(g,v),B)}isSmallOrder(){return this.multiplyUnsafe(
s).is0()}isTorsionFree(){return y.unsafe(this,i.n).is0()}toAffine(p){return h(this,p)}clearCofactor(){return s===Ue?this:this.multiplyUnsafe(s)}toBytes(){const{
x:p,y:B}=this.toAffine(),v=t.toBytes(B);return v[v.length-1]|=p&Ue?128:0,v}toHex(){return zr(this.toBytes())}toString(){return`<Point ${this.is0()?"ZERO":this.toHex()}\
>`}get ex(){return this.X}get ey(){return this.Y}get ez(){return this.Z}get et(){return this.T}static normalizeZ(p){return Yr(g,p)}static msm(p,B){return ef(g,a,
p,B)}_setWindowSize(p){this.precompute(p)}toRawBytes(){return this.toBytes()}}g.BASE=new g(i.Gx,i.Gy,Ue,o(i.Gx*i.Gy)),g.ZERO=new g(kr,Ue,Ue,kr),g.Fp=t,g.Fn=a;const y=new $o(
g,a.BITS);return g.BASE.precompute(8),g}function m1(r,e,n={}){if(typeof e!="function")throw new Error('"hash" function param is required');wn(n,{},{adjustScalarBytes:"\
function",randomBytes:"function",domain:"function",prehash:"function",mapToCurve:"function"});const{prehash:t}=n,{BASE:a,Fp:i,Fn:s}=r,c=n.randomBytes||x0,o=n.adjustScalarBytes||
(E=>E),f=n.domain||((E,k,S)=>{if(_r(S,"phflag"),k.length||S)throw new Error("Contexts/pre-hash are not supported");return E});function d(E){return s.create(Gr(E))}
function l(E){const k=v.secretKey;E=xe("private key",E,k);const S=xe("hashed private key",e(E),2*k),D=o(S.slice(0,k)),A=S.slice(k,2*k),m=d(D);return{head:D,prefix:A,
scalar:m}}function h(E){const{head:k,prefix:S,scalar:D}=l(E),A=a.multiply(D),m=A.toBytes();return{head:k,prefix:S,scalar:D,point:A,pointBytes:m}}function b(E){return h(
E).pointBytes}function g(E=Uint8Array.of(),...k){const S=pt(...k);return d(e(f(S,xe("context",E),!!t)))}function y(E,k,S={}){E=xe("message",E),t&&(E=t(E));const{
prefix:D,scalar:A,pointBytes:m}=h(k),I=g(S.context,D,E),F=a.multiply(I).toBytes(),M=g(S.context,F,m,E),T=s.create(I+M*A);if(!s.isValid(T))throw new Error("sign \
failed: invalid s");const L=pt(F,s.toBytes(T));return wt(L,v.signature,"result")}const w={zip215:!0};function p(E,k,S,D=w){const{context:A,zip215:m}=D,I=v.signature;
E=xe("signature",E,I),k=xe("message",k),S=xe("publicKey",S,v.publicKey),m!==void 0&&_r(m,"zip215"),t&&(k=t(k));const F=I/2,M=E.subarray(0,F),T=Gr(E.subarray(F,I));
let L,R,H;try{L=r.fromBytes(S,m),R=r.fromBytes(M,m),H=a.multiplyUnsafe(T)}catch{return!1}if(!m&&L.isSmallOrder())return!1;const G=g(A,R.toBytes(),L.toBytes(),k);
return R.add(L.multiplyUnsafe(G)).subtract(H).clearCofactor().is0()}const B=i.BYTES,v={secretKey:B,publicKey:B,signature:2*B,seed:B};function C(E=c(v.seed)){return wt(
E,v.seed,"seed")}function P(E){const k=K.randomSecretKey(E);return{secretKey:k,publicKey:b(k)}}function U(E){return $n(E)&&E.length===s.BYTES}function Q(E,k){try{
return!!r.fromBytes(E,k)}catch{return!1}}const K={getExtendedPublicKey:h,randomSecretKey:C,isValidSecretKey:U,isValidPublicKey:Q,toMontgomery(E){const{y:k}=r.fromBytes(
E),S=v.publicKey,D=S===32;if(!D&&S!==57)throw new Error("only defined for 25519 and 448");const A=D?i.div(Ue+k,Ue-k):i.div(k-Ue,k+Ue);return i.toBytes(A)},toMontgomerySecret(E){
const k=v.secretKey;wt(E,k);const S=e(E.subarray(0,k));return o(S).subarray(0,k)},randomPrivateKey:C,precompute(E=8,k=r.BASE){return k.precompute(E,!1)}};return Object.
freeze({keygen:P,getPublicKey:b,sign:y,verify:p,utils:K,Point:r,lengths:v})}function E1(r){const e={a:r.a,d:r.d,p:r.Fp.ORDER,n:r.n,h:r.h,Gx:r.Gx,Gy:r.Gy},n=r.Fp,
t=Je(e.n,r.nBitLength,!0),a={Fp:n,Fn:t,uvRatio:r.uvRatio},i={randomBytes:r.randomBytes,adjustScalarBytes:r.adjustScalarBytes,domain:r.domain,prehash:r.prehash,mapToCurve:r.
mapToCurve};return{CURVE:e,curveOpts:a,hash:r.hash,eddsaOpts:i}}function k1(r,e){const n=e.Point;return Object.assign({},e,{ExtendedPoint:n,CURVE:r,nBitLength:n.
Fn.BITS,nByteLength:n.Fn.BYTES})}function v1(r){const{CURVE:e,curveOpts:n,hash:t,eddsaOpts:a}=E1(r),i=pf(e,n),s=m1(i,t,a);return k1(r,s)}const sa=BigInt(0),Sn=BigInt(
1),v0=BigInt(2);function S1(r){return wn(r,{adjustScalarBytes:"function",powPminus2:"function"}),Object.freeze({...r})}function B1(r){const e=S1(r),{P:n,type:t,
adjustScalarBytes:a,powPminus2:i,randomBytes:s}=e,c=t==="x25519";if(!c&&t!=="x448")throw new Error("invalid type");const o=s||x0,f=c?255:448,d=c?32:56,l=BigInt(
c?9:5),h=BigInt(c?121665:39081),b=c?v0**BigInt(254):v0**BigInt(447),g=c?BigInt(8)*v0**BigInt(251)-Sn:BigInt(4)*v0**BigInt(445)-Sn,y=b+g+Sn,w=A=>Be(A,n),p=B(l);function B(A){
return Oi(w(A),d)}function v(A){const m=xe("u coordinate",A,d);return c&&(m[31]&=127),w(Gr(m))}function C(A){return Gr(a(xe("scalar",A,d)))}function P(A,m){const I=K(
v(m),C(A));if(I===sa)throw new Error("invalid private or public key received");return B(I)}function U(A){return P(A,p)}function Q(A,m,I){const F=w(A*(m-I));return m=
w(m-F),I=w(I+F),{x_2:m,x_3:I}}function K(A,m){ra("u",A,sa,n),ra("scalar",m,b,y);const I=m,F=A;let M=Sn,T=sa,L=A,R=Sn,H=sa;for(let z=BigInt(f-1);z>=sa;z--){const j=I>>
z&Sn;H^=j,{x_2:M,x_3:L}=Q(H,M,L),{x_2:T,x_3:R}=Q(H,T,R),H=j;const N=M+T,_=w(N*N),q=M-T,Y=w(q*q),V=_-Y,W=L+R,te=L-R,ie=w(te*N),se=w(W*q),be=ie+se,Ie=ie-se;L=w(be*
be),R=w(F*w(Ie*Ie)),M=w(_*Y),T=w(V*(_+w(h*V)))}({x_2:M,x_3:L}=Q(H,M,L)),{x_2:T,x_3:R}=Q(H,T,R);const G=i(T);return w(M*G)}const E={secretKey:d,publicKey:d,seed:d},
k=(A=o(d))=>(Tt(A,E.seed),A);function S(A){const m=k(A);return{secretKey:m,publicKey:U(m)}}return{keygen:S,getSharedSecret:(A,m)=>P(A,m),getPublicKey:A=>U(A),scalarMult:P,
scalarMultBase:U,utils:{randomSecretKey:k,randomPrivateKey:k},GuBytes:p.slice(),lengths:E}}const Zr={p:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffff\
ffffffffeffffffffffffffffffffffffffffffffffffffffffffffffffffffff"),n:BigInt("0x3fffffffffffffffffffffffffffffffffffffffffffffffffffffff7cca23e9c44edb49aed63690\
216cc2728dc58f552378c292ab5844f3"),h:BigInt(4),a:BigInt(1),d:BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffffffffffffffffffffffffffffff\
fffffffffffffffffff6756"),Gx:BigInt("0x4f1970c66bed0ded221d15a622bf36da9e146570470f1767ea6de324a3d3a46412ae1af72ab66511433b80e18b00938e2626a82bc70cc05e"),Gy:BigInt(
"0x693f46716eb6bc248876203756c9c7624bea73736ca3984087789c1e05a0c2d73ad3ff1ce67c39c4fdbd132c4ed7c8ad9808795bf230fa14")},I1=Object.assign({},Zr,{d:BigInt("0xd78b4\
bdc7f0daf19f24f38c29373a2ccad46157242a50f37809b1da3412a12e79ccc9c81264cfe9ad080997058fb61c4243cc32dbaa156b9"),Gx:BigInt("0x79a70b2b70400553ae7c9df416c792c611287\
51ac92969240c25a07d728bdc93e21f7787ed6972249de732f38496cd11698713093e9c04fc"),Gy:BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffff8000000000000\
0000000000000000000000000000000000000000001")}),C1=$t(()=>p1.create({dkLen:114})),K1=BigInt(1),Wi=BigInt(2),wf=BigInt(3);BigInt(4);const P1=BigInt(11),D1=BigInt(
22),Af=BigInt(44),U1=BigInt(88),F1=BigInt(223);function mf(r){const e=Zr.p,n=r*r*r%e,t=n*n*r%e,a=ye(t,wf,e)*t%e,i=ye(a,wf,e)*t%e,s=ye(i,Wi,e)*n%e,c=ye(s,P1,e)*s%
e,o=ye(c,D1,e)*c%e,f=ye(o,Af,e)*o%e,d=ye(f,U1,e)*f%e,l=ye(d,Af,e)*o%e,h=ye(l,Wi,e)*n%e,b=ye(h,K1,e)*r%e;return ye(b,F1,e)*h%e}function Ef(r){return r[0]&=252,r[55]|=
128,r[56]=0,r}function T1(r,e){const n=Zr.p,t=Be(r*r*e,n),a=Be(t*r,n),i=Be(a*t*e,n),s=mf(i),c=Be(a*s,n),o=Be(c*c,n);return{isValid:Be(o*e,n)===r,value:c}}const Q1=Je(
Zr.p,{BITS:456,isLE:!0}),kf=Je(Zr.n,{BITS:456,isLE:!0});function M1(r,e,n){if(e.length>255)throw new Error("context must be smaller than 255, got: "+e.length);return pt(
fx("SigEd448"),new Uint8Array([n?1:0,e.length]),e,r)}const L1=v1({...Zr,Fp:Q1,Fn:kf,nBitLength:kf.BITS,hash:C1,adjustScalarBytes:Ef,domain:M1,uvRatio:T1});pf(I1);
const R1=(()=>{const r=Zr.p;return B1({P:r,type:"x448",powPminus2:e=>{const n=mf(e),t=ye(n,Wi,r);return Be(t*e,r)},adjustScalarBytes:Ef})})();const Ji={p:BigInt(
"0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f"),n:BigInt("0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141"),h:BigInt(1),
a:BigInt(0),b:BigInt(7),Gx:BigInt("0x79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798"),Gy:BigInt("0x483ada7726a3c4655da4fbfc0e1108a8fd17b448a68\
554199c47d08ffb10d4b8")},N1={beta:BigInt("0x7ae96a2b657c07106e64479eac3434e99cf0497512f58995c1396c28719501ee"),basises:[[BigInt("0x3086d221a7d46bcde86c90e49284e\
b15"),-BigInt("0xe4437ed6010e88286f547fa90abfe4c3")],[BigInt("0x114ca50f7a8e2f3f657c1108d9d44cfd8"),BigInt("0x3086d221a7d46bcde86c90e49284eb15")]]},vf=BigInt(2);
function O1(r){const e=Ji.p,n=BigInt(3),t=BigInt(6),a=BigInt(11),i=BigInt(22),s=BigInt(23),c=BigInt(44),o=BigInt(88),f=r*r*r%e,d=f*f*r%e,l=ye(d,n,e)*d%e,h=ye(l,
n,e)*d%e,b=ye(h,vf,e)*f%e,g=ye(b,a,e)*b%e,y=ye(g,i,e)*g%e,w=ye(y,c,e)*y%e,p=ye(w,o,e)*w%e,B=ye(p,c,e)*y%e,v=ye(B,n,e)*d%e,C=ye(v,s,e)*g%e,P=ye(C,t,e)*f%e,U=ye(P,
vf,e);if(!Xi.eql(Xi.sqr(U),r))throw new Error("Cannot find square root");return U}const Xi=Je(Ji.p,{sqrt:O1}),H1=qr({...Ji,Fp:Xi,lowS:!0,endo:N1},_i),Sf=_i,z1=Rx,
Bf=Je(BigInt("0xa9fb57dba1eea9bc3e660a909d838d726e3bf623d52620282013481d1f6e5377")),_1=Bf.create(BigInt("0x7d5a0975fc2c3057eef67530417affe7fb8055c126dc5c6ce94a4\
b44f330b5d9")),G1=BigInt("0x26dc5c6ce94a4b44f330b5d9bbd77cbf958416295cf7e1ce6bccdc18ff8c07b6"),j1=qr({a:_1,b:G1,Fp:Bf,n:BigInt("0xa9fb57dba1eea9bc3e660a909d838d\
718c397aa3b561a6f7901e0e82974856a7"),Gx:BigInt("0x8bd2aeb9cb7e57cb2c4b482ffc81b7afb9de27e1e3bd23c23a4453bd9ace3262"),Gy:BigInt("0x547ef835c3dac4fd97f8461a14611d\
c9c27745132ded8e545c1d54c72f046997"),h:BigInt(1),lowS:!1},Sf),If=jo,Cf=Vo,Kf=Je(BigInt("0x8cb91e82a3386d280f5d6f7e50e641df152f7109ed5456b412b1da197fb71123acd3a7\
29901d1a71874700133107ec53")),V1=Kf.create(BigInt("0x7bc382c63d8c150c3c72080ace05afa0c2bea28e4fb22787139165efba91f90f8aa5814a503ad4eb04a8c7dd22ce2826")),Y1=BigInt(
"0x04a8c7dd22ce28268b39b55416f0447c2fb77de107dcd2a62e880ea53eeb62d57cb4390295dbc9943ab78696fa504c11"),q1=qr({a:V1,b:Y1,Fp:Kf,n:BigInt("0x8cb91e82a3386d280f5d6f7\
e50e641df152f7109ed5456b31f166e6cac0425a7cf3ab6af6b7fc3103b883202e9046565"),Gx:BigInt("0x1d1c64f068cf45ffa2a63a81b7c13f6b8847a3e77ef14fe3db7fcafe0cbd10e8e826e03\
436d646aaef87b2e247d4af1e"),Gy:BigInt("0x8abe1d7520f9c2a45cb1eb8e95cfd55262b70b29feec5864e19c054ff99129280e4646217791811142820341263c5315"),h:BigInt(1),lowS:!1},
Cf),Pf=Je(BigInt("0xaadd9db8dbe9c48b3fd4e6ae33c9fc07cb308db3b3c9d20ed6639cca703308717d4d9b009bc66842aecda12ae6a380e62881ff2f2d82c68528aa6056583a48f3")),Z1=Pf.create(
BigInt("0x7830a3318b603b89e2327145ac234cc594cbdd8d3df91610a83441caea9863bc2ded5d5aa8253aa10a2ef1c98b9ac8b57f1117a72bf2c7b9e7c1ac4d77fc94ca")),W1=BigInt("0x3df91\
610a83441caea9863bc2ded5d5aa8253aa10a2ef1c98b9ac8b57f1117a72bf2c7b9e7c1ac4d77fc94cadc083e67984050b75ebae5dd2809bd638016f723"),J1=qr({a:Z1,b:W1,Fp:Pf,n:BigInt("0\
xaadd9db8dbe9c48b3fd4e6ae33c9fc07cb308db3b3c9d20ed6639cca70330870553e5c414ca92619418661197fac10471db1d381085ddaddb58796829ca90069"),Gx:BigInt("0x81aee4bdd82ed96\
45a21322e9c4c6a9385ed9f70b5d916c1b43b62eef4d0098eff3b1f78e2d0d48d50d1687b93b97d5f7c6d5047406a5e688b352209bcb9f822"),Gy:BigInt("0x7dde385d566332ecc0eabfa9cf7822f\
df209f70024a57b1aa000c55b881f8111b2dcde494a5f485e5bca4bd88a2763aed1ca2b2fa8f0540678cd1e0f3ad80892"),h:BigInt(1),lowS:!1},If),X1=new Map(Object.entries({nistP256:a1,
nistP384:i1,nistP521:s1,brainpoolP256r1:j1,brainpoolP384r1:q1,brainpoolP512r1:J1,secp256k1:H1,x448:R1,ed448:L1}));var $1=Object.freeze({__proto__:null,nobleCurves:X1});
const ca=Uint32Array.from([1732584193,4023233417,2562383102,271733878,3285377520]),vr=new Uint32Array(80);class e2 extends aa{constructor(){super(64,20,8,!1),this.
A=ca[0]|0,this.B=ca[1]|0,this.C=ca[2]|0,this.D=ca[3]|0,this.E=ca[4]|0}get(){const{A:e,B:n,C:t,D:a,E:i}=this;return[e,n,t,a,i]}set(e,n,t,a,i){this.A=e|0,this.B=n|
0,this.C=t|0,this.D=a|0,this.E=i|0}process(e,n){for(let o=0;o<16;o++,n+=4)vr[o]=e.getUint32(n,!1);for(let o=16;o<80;o++)vr[o]=gr(vr[o-3]^vr[o-8]^vr[o-14]^vr[o-16],
1);let{A:t,B:a,C:i,D:s,E:c}=this;for(let o=0;o<80;o++){let f,d;o<20?(f=Mo(a,i,s),d=1518500249):o<40?(f=a^i^s,d=1859775393):o<60?(f=Lo(a,i,s),d=2400959708):(f=a^
i^s,d=3395469782);const l=gr(t,5)+f+c+d+vr[o]|0;c=s,s=i,i=gr(a,30),a=t,t=l}t=t+this.A|0,a=a+this.B|0,i=i+this.C|0,s=s+this.D|0,c=c+this.E|0,this.set(t,a,i,s,c)}roundClean(){
dt(vr)}destroy(){this.set(0,0,0,0,0),dt(this.buffer)}}const t2=$t(()=>new e2),r2=Uint8Array.from([7,4,13,1,10,6,15,3,12,0,9,5,2,14,11,8]),Df=Uint8Array.from(new Array(
16).fill(0).map((r,e)=>e)),n2=Df.map(r=>(9*r+5)%16),Uf=(()=>{const n=[[Df],[n2]];for(let t=0;t<4;t++)for(let a of n)a.push(a[t].map(i=>r2[i]));return n})(),Ff=Uf[0],
Tf=Uf[1],Qf=[[11,14,15,12,5,8,7,9,11,13,14,15,6,7,9,8],[12,13,11,15,6,9,9,7,12,15,11,13,7,8,7,7],[13,15,14,11,7,7,6,8,13,14,13,12,5,5,6,9],[14,11,12,14,8,6,5,5,
15,12,15,14,9,9,8,6],[15,12,13,13,9,5,8,6,14,11,12,11,8,6,5,5]].map(r=>Uint8Array.from(r)),a2=Ff.map((r,e)=>r.map(n=>Qf[e][n])),i2=Tf.map((r,e)=>r.map(n=>Qf[e][n])),
s2=Uint32Array.from([0,1518500249,1859775393,2400959708,2840853838]),c2=Uint32Array.from([1352829926,1548603684,1836072691,2053994217,0]);function Mf(r,e,n,t){return r===
0?e^n^t:r===1?e&n|~e&t:r===2?(e|~n)^t:r===3?e&t|n&~t:e^(n|~t)}const S0=new Uint32Array(16);class o2 extends aa{constructor(){super(64,20,8,!0),this.h0=1732584193,
this.h1=-271733879,this.h2=-1732584194,this.h3=271733878,this.h4=-1009589776}get(){const{h0:e,h1:n,h2:t,h3:a,h4:i}=this;return[e,n,t,a,i]}set(e,n,t,a,i){this.h0=
e|0,this.h1=n|0,this.h2=t|0,this.h3=a|0,this.h4=i|0}process(e,n){for(let b=0;b<16;b++,n+=4)S0[b]=e.getUint32(n,!0);let t=this.h0|0,a=t,i=this.h1|0,s=i,c=this.h2|
0,o=c,f=this.h3|0,d=f,l=this.h4|0,h=l;for(let b=0;b<5;b++){const g=4-b,y=s2[b],w=c2[b],p=Ff[b],B=Tf[b],v=a2[b],C=i2[b];for(let P=0;P<16;P++){const U=gr(t+Mf(b,i,
c,f)+S0[p[P]]+y,v[P])+l|0;t=l,l=f,f=gr(c,10)|0,c=i,i=U}for(let P=0;P<16;P++){const U=gr(a+Mf(g,s,o,d)+S0[B[P]]+w,C[P])+h|0;a=h,h=d,d=gr(o,10)|0,o=s,s=U}}this.set(
this.h1+c+d|0,this.h2+f+h|0,this.h3+l+a|0,this.h4+t+s|0,this.h0+i+o|0)}roundClean(){dt(S0)}destroy(){this.destroyed=!0,dt(this.buffer),this.set(0,0,0,0,0)}}const f2=$t(
()=>new o2),u2=t2,d2=f2,l2=Array.from({length:64},(r,e)=>Math.floor(2**32*Math.abs(Math.sin(e+1)))),Lf=(r,e,n)=>r&e^~r&n,B0=new Uint32Array([1732584193,4023233417,
2562383102,271733878]),$i=new Uint32Array(16);class h2 extends aa{constructor(){super(64,16,8,!0),this.A=B0[0]|0,this.B=B0[1]|0,this.C=B0[2]|0,this.D=B0[3]|0}get(){
const{A:e,B:n,C:t,D:a}=this;return[e,n,t,a]}set(e,n,t,a){this.A=e|0,this.B=n|0,this.C=t|0,this.D=a|0}process(e,n){for(let c=0;c<16;c++,n+=4)$i[c]=e.getUint32(n,
!0);let{A:t,B:a,C:i,D:s}=this;for(let c=0;c<64;c++){let o,f,d;c<16?(o=Lf(a,i,s),f=c,d=[7,12,17,22]):c<32?(o=Lf(s,a,i),f=(5*c+1)%16,d=[5,9,14,20]):c<48?(o=a^i^s,
f=(3*c+5)%16,d=[4,11,16,23]):(o=i^(a|~s),f=7*c%16,d=[6,10,15,21]),o=o+t+l2[c]+$i[f],t=s,s=i,i=a,a=a+gr(o,d[c%4])}t=t+this.A|0,a=a+this.B|0,i=i+this.C|0,s=s+this.
D|0,this.set(t,a,i,s)}roundClean(){$i.fill(0)}destroy(){this.set(0,0,0,0),this.buffer.fill(0)}}const x2=ox(()=>new h2),y2=new Map(Object.entries({md5:x2,sha1:u2,
sha224:z1,sha256:Sf,sha384:Cf,sha512:If,sha3_256:y1,sha3_512:b1,ripemd160:d2}));var b2=Object.freeze({__proto__:null,nobleHashes:y2});const es=(me||(me=_e.t(nt,
2)))&&typeof(me||(me=_e.t(nt,2)))=="object"&&"webcrypto"in(me||(me=_e.t(nt,2)))?nt.webcrypto:void 0,Xe={};var Z=function(r){var e,n=new Float64Array(16);if(r)for(e=
0;e<r.length;e++)n[e]=r[e];return n},ts=function(){throw new Error("no PRNG")},Rf=new Uint8Array(32);Rf[0]=9;var rs=Z(),I0=Z([1]),g2=Z([56129,1]),p2=Z([30883,4953,
19914,30187,55467,16705,2637,112,59544,30585,16505,36039,65139,11119,27886,20995]),w2=Z([61785,9906,39828,60374,45398,33411,5274,224,53552,61171,33010,6542,64743,
22239,55772,9222]),Nf=Z([54554,36645,11616,51542,42930,38181,51040,26924,56412,64982,57905,49316,21502,52590,14035,8553]),Of=Z([26200,26214,26214,26214,26214,26214,
26214,26214,26214,26214,26214,26214,26214,26214,26214,26214]),A2=Z([41136,18958,6951,50414,58488,44335,6150,12099,55207,15867,153,11085,57099,20417,9344,11139]);
function Hf(r,e,n,t){r[e]=n>>24&255,r[e+1]=n>>16&255,r[e+2]=n>>8&255,r[e+3]=n&255,r[e+4]=t>>24&255,r[e+5]=t>>16&255,r[e+6]=t>>8&255,r[e+7]=t&255}function m2(r,e,n,t,a){
var i,s=0;for(i=0;i<a;i++)s|=r[e+i]^n[t+i];return(1&s-1>>>8)-1}function zf(r,e,n,t){return m2(r,e,n,t,32)}function Sr(r,e){var n;for(n=0;n<16;n++)r[n]=e[n]|0}function ns(r){
var e,n,t=1;for(e=0;e<16;e++)n=r[e]+t+65535,t=Math.floor(n/65536),r[e]=n-t*65536;r[0]+=t-1+37*(t-1)}function Bn(r,e,n){for(var t,a=~(n-1),i=0;i<16;i++)t=a&(r[i]^
e[i]),r[i]^=t,e[i]^=t}function oa(r,e){var n,t,a,i=Z(),s=Z();for(n=0;n<16;n++)s[n]=e[n];for(ns(s),ns(s),ns(s),t=0;t<2;t++){for(i[0]=s[0]-65517,n=1;n<15;n++)i[n]=
s[n]-65535-(i[n-1]>>16&1),i[n-1]&=65535;i[15]=s[15]-32767-(i[14]>>16&1),a=i[15]>>16&1,i[14]&=65535,Bn(s,i,1-a)}for(n=0;n<16;n++)r[2*n]=s[n]&255,r[2*n+1]=s[n]>>8}
function _f(r,e){var n=new Uint8Array(32),t=new Uint8Array(32);return oa(n,r),oa(t,e),zf(n,0,t,0)}function Gf(r){var e=new Uint8Array(32);return oa(e,r),e[0]&1}
function jf(r,e){var n;for(n=0;n<16;n++)r[n]=e[2*n]+(e[2*n+1]<<8);r[15]&=32767}function Mt(r,e,n){for(var t=0;t<16;t++)r[t]=e[t]+n[t]}function Lt(r,e,n){for(var t=0;t<
16;t++)r[t]=e[t]-n[t]}function re(r,e,n){var t,a,i=0,s=0,c=0,o=0,f=0,d=0,l=0,h=0,b=0,g=0,y=0,w=0,p=0,B=0,v=0,C=0,P=0,U=0,Q=0,K=0,E=0,k=0,S=0,D=0,A=0,m=0,I=0,F=0,
M=0,T=0,L=0,R=n[0],H=n[1],G=n[2],z=n[3],j=n[4],N=n[5],_=n[6],q=n[7],Y=n[8],V=n[9],W=n[10],te=n[11],ie=n[12],se=n[13],be=n[14],Ie=n[15];t=e[0],i+=t*R,s+=t*H,c+=t*
G,o+=t*z,f+=t*j,d+=t*N,l+=t*_,h+=t*q,b+=t*Y,g+=t*V,y+=t*W,w+=t*te,p+=t*ie,B+=t*se,v+=t*be,C+=t*Ie,t=e[1],s+=t*R,c+=t*H,o+=t*G,f+=t*z,d+=t*j,l+=t*N,h+=t*_,b+=t*q,
g+=t*Y,y+=t*V,w+=t*W,p+=t*te,B+=t*ie,v+=t*se,C+=t*be,P+=t*Ie,t=e[2],c+=t*R,o+=t*H,f+=t*G,d+=t*z,l+=t*j,h+=t*N,b+=t*_,g+=t*q,y+=t*Y,w+=t*V,p+=t*W,B+=t*te,v+=t*ie,
C+=t*se,P+=t*be,U+=t*Ie,t=e[3],o+=t*R,f+=t*H,d+=t*G,l+=t*z,h+=t*j,b+=t*N,g+=t*_,y+=t*q,w+=t*Y,p+=t*V,B+=t*W,v+=t*te,C+=t*ie,P+=t*se,U+=t*be,Q+=t*Ie,t=e[4],f+=t*
R,d+=t*H,l+=t*G,h+=t*z,b+=t*j,g+=t*N,y+=t*_,w+=t*q,p+=t*Y,B+=t*V,v+=t*W,C+=t*te,P+=t*ie,U+=t*se,Q+=t*be,K+=t*Ie,t=e[5],d+=t*R,l+=t*H,h+=t*G,b+=t*z,g+=t*j,y+=t*N,
w+=t*_,p+=t*q,B+=t*Y,v+=t*V,C+=t*W,P+=t*te,U+=t*ie,Q+=t*se,K+=t*be,E+=t*Ie,t=e[6],l+=t*R,h+=t*H,b+=t*G,g+=t*z,y+=t*j,w+=t*N,p+=t*_,B+=t*q,v+=t*Y,C+=t*V,P+=t*W,U+=
t*te,Q+=t*ie,K+=t*se,E+=t*be,k+=t*Ie,t=e[7],h+=t*R,b+=t*H,g+=t*G,y+=t*z,w+=t*j,p+=t*N,B+=t*_,v+=t*q,C+=t*Y,P+=t*V,U+=t*W,Q+=t*te,K+=t*ie,E+=t*se,k+=t*be,S+=t*Ie,
t=e[8],b+=t*R,g+=t*H,y+=t*G,w+=t*z,p+=t*j,B+=t*N,v+=t*_,C+=t*q,P+=t*Y,U+=t*V,Q+=t*W,K+=t*te,E+=t*ie,k+=t*se,S+=t*be,D+=t*Ie,t=e[9],g+=t*R,y+=t*H,w+=t*G,p+=t*z,B+=
t*j,v+=t*N,C+=t*_,P+=t*q,U+=t*Y,Q+=t*V,K+=t*W,E+=t*te,k+=t*ie,S+=t*se,D+=t*be,A+=t*Ie,t=e[10],y+=t*R,w+=t*H,p+=t*G,B+=t*z,v+=t*j,C+=t*N,P+=t*_,U+=t*q,Q+=t*Y,K+=
t*V,E+=t*W,k+=t*te,S+=t*ie,D+=t*se,A+=t*be,m+=t*Ie,t=e[11],w+=t*R,p+=t*H,B+=t*G,v+=t*z,C+=t*j,P+=t*N,U+=t*_,Q+=t*q,K+=t*Y,E+=t*V,k+=t*W,S+=t*te,D+=t*ie,A+=t*se,
m+=t*be,I+=t*Ie,t=e[12],p+=t*R,B+=t*H,v+=t*G,C+=t*z,P+=t*j,U+=t*N,Q+=t*_,K+=t*q,E+=t*Y,k+=t*V,S+=t*W,D+=t*te,A+=t*ie,m+=t*se,I+=t*be,F+=t*Ie,t=e[13],B+=t*R,v+=t*
H,C+=t*G,P+=t*z,U+=t*j,Q+=t*N,K+=t*_,E+=t*q,k+=t*Y,S+=t*V,D+=t*W,A+=t*te,m+=t*ie,I+=t*se,F+=t*be,M+=t*Ie,t=e[14],v+=t*R,C+=t*H,P+=t*G,U+=t*z,Q+=t*j,K+=t*N,E+=t*
_,k+=t*q,S+=t*Y,D+=t*V,A+=t*W,m+=t*te,I+=t*ie,F+=t*se,M+=t*be,T+=t*Ie,t=e[15],C+=t*R,P+=t*H,U+=t*G,Q+=t*z,K+=t*j,E+=t*N,k+=t*_,S+=t*q,D+=t*Y,A+=t*V,m+=t*W,I+=t*
te,F+=t*ie,M+=t*se,T+=t*be,L+=t*Ie,i+=38*P,s+=38*U,c+=38*Q,o+=38*K,f+=38*E,d+=38*k,l+=38*S,h+=38*D,b+=38*A,g+=38*m,y+=38*I,w+=38*F,p+=38*M,B+=38*T,v+=38*L,a=1,t=
i+a+65535,a=Math.floor(t/65536),i=t-a*65536,t=s+a+65535,a=Math.floor(t/65536),s=t-a*65536,t=c+a+65535,a=Math.floor(t/65536),c=t-a*65536,t=o+a+65535,a=Math.floor(
t/65536),o=t-a*65536,t=f+a+65535,a=Math.floor(t/65536),f=t-a*65536,t=d+a+65535,a=Math.floor(t/65536),d=t-a*65536,t=l+a+65535,a=Math.floor(t/65536),l=t-a*65536,t=
h+a+65535,a=Math.floor(t/65536),h=t-a*65536,t=b+a+65535,a=Math.floor(t/65536),b=t-a*65536,t=g+a+65535,a=Math.floor(t/65536),g=t-a*65536,t=y+a+65535,a=Math.floor(
t/65536),y=t-a*65536,t=w+a+65535,a=Math.floor(t/65536),w=t-a*65536,t=p+a+65535,a=Math.floor(t/65536),p=t-a*65536,t=B+a+65535,a=Math.floor(t/65536),B=t-a*65536,t=
v+a+65535,a=Math.floor(t/65536),v=t-a*65536,t=C+a+65535,a=Math.floor(t/65536),C=t-a*65536,i+=a-1+37*(a-1),a=1,t=i+a+65535,a=Math.floor(t/65536),i=t-a*65536,t=s+
a+65535,a=Math.floor(t/65536),s=t-a*65536,t=c+a+65535,a=Math.floor(t/65536),c=t-a*65536,t=o+a+65535,a=Math.floor(t/65536),o=t-a*65536,t=f+a+65535,a=Math.floor(t/
65536),f=t-a*65536,t=d+a+65535,a=Math.floor(t/65536),d=t-a*65536,t=l+a+65535,a=Math.floor(t/65536),l=t-a*65536,t=h+a+65535,a=Math.floor(t/65536),h=t-a*65536,t=b+
a+65535,a=Math.floor(t/65536),b=t-a*65536,t=g+a+65535,a=Math.floor(t/65536),g=t-a*65536,t=y+a+65535,a=Math.floor(t/65536),y=t-a*65536,t=w+a+65535,a=Math.floor(t/
65536),w=t-a*65536,t=p+a+65535,a=Math.floor(t/65536),p=t-a*65536,t=B+a+65535,a=Math.floor(t/65536),B=t-a*65536,t=v+a+65535,a=Math.floor(t/65536),v=t-a*65536,t=C+
a+65535,a=Math.floor(t/65536),C=t-a*65536,i+=a-1+37*(a-1),r[0]=i,r[1]=s,r[2]=c,r[3]=o,r[4]=f,r[5]=d,r[6]=l,r[7]=h,r[8]=b,r[9]=g,r[10]=y,r[11]=w,r[12]=p,r[13]=B,
r[14]=v,r[15]=C}function At(r,e){re(r,e,e)}function Vf(r,e){var n=Z(),t;for(t=0;t<16;t++)n[t]=e[t];for(t=253;t>=0;t--)At(n,n),t!==2&&t!==4&&re(n,n,e);for(t=0;t<
16;t++)r[t]=n[t]}function E2(r,e){var n=Z(),t;for(t=0;t<16;t++)n[t]=e[t];for(t=250;t>=0;t--)At(n,n),t!==1&&re(n,n,e);for(t=0;t<16;t++)r[t]=n[t]}function Yf(r,e,n){
var t=new Uint8Array(32),a=new Float64Array(80),i,s,c=Z(),o=Z(),f=Z(),d=Z(),l=Z(),h=Z();for(s=0;s<31;s++)t[s]=e[s];for(t[31]=e[31]&127|64,t[0]&=248,jf(a,n),s=0;s<
16;s++)o[s]=a[s],d[s]=c[s]=f[s]=0;for(c[0]=d[0]=1,s=254;s>=0;--s)i=t[s>>>3]>>>(s&7)&1,Bn(c,o,i),Bn(f,d,i),Mt(l,c,f),Lt(c,c,f),Mt(f,o,d),Lt(o,o,d),At(d,l),At(h,c),
re(c,f,c),re(f,o,l),Mt(l,c,f),Lt(c,c,f),At(o,c),Lt(f,d,h),re(c,f,g2),Mt(c,c,d),re(f,f,c),re(c,d,h),re(d,o,a),At(o,l),Bn(c,o,i),Bn(f,d,i);for(s=0;s<16;s++)a[s+16]=
c[s],a[s+32]=f[s],a[s+48]=o[s],a[s+64]=d[s];var b=a.subarray(32),g=a.subarray(16);return Vf(b,b),re(g,g,b),oa(r,g),0}function qf(r,e){return Yf(r,e,Rf)}function k2(r,e){
return ts(e,32),qf(r,e)}var Zf=[1116352408,3609767458,1899447441,602891725,3049323471,3964484399,3921009573,2173295548,961987163,4081628472,1508970993,3053834265,
2453635748,2937671579,2870763221,3664609560,3624381080,2734883394,310598401,1164996542,607225278,1323610764,1426881987,3590304994,1925078388,4068182383,2162078206,
991336113,2614888103,633803317,3248222580,3479774868,3835390401,2666613458,4022224774,944711139,264347078,2341262773,604807628,2007800933,770255983,1495990901,1249150122,
1856431235,1555081692,3175218132,1996064986,2198950837,2554220882,3999719339,2821834349,766784016,2952996808,2566594879,3210313671,3203337956,3336571891,1034457026,
3584528711,2466948901,113926993,3758326383,338241895,168717936,666307205,1188179964,773529912,1546045734,1294757372,1522805485,1396182291,2643833823,1695183700,
2343527390,1986661051,1014477480,2177026350,1206759142,2456956037,344077627,2730485921,1290863460,2820302411,3158454273,3259730800,3505952657,3345764771,106217008,
3516065817,3606008344,3600352804,1432725776,4094571909,1467031594,275423344,851169720,430227734,3100823752,506948616,1363258195,659060556,3750685593,883997877,3785050280,
958139571,3318307427,1322822218,3812723403,1537002063,2003034995,1747873779,3602036899,1955562222,1575990012,2024104815,1125592928,2227730452,2716904306,2361852424,
442776044,2428436474,593698344,2756734187,3733110249,3204031479,2999351573,3329325298,3815920427,3391569614,3928383900,3515267271,566280711,3940187606,3454069534,
4118630271,4000239992,116418474,1914138554,174292421,2731055270,289380356,3203993006,460393269,320620315,685471733,587496836,852142971,1086792851,1017036298,365543100,
1126000580,2618297676,1288033470,3409855158,1501505948,4234509866,1607167915,987167468,1816402316,1246189591];function Wf(r,e,n,t){for(var a=new Int32Array(16),
i=new Int32Array(16),s,c,o,f,d,l,h,b,g,y,w,p,B,v,C,P,U,Q,K,E,k,S,D,A,m,I,F=r[0],M=r[1],T=r[2],L=r[3],R=r[4],H=r[5],G=r[6],z=r[7],j=e[0],N=e[1],_=e[2],q=e[3],Y=e[4],
V=e[5],W=e[6],te=e[7],ie=0;t>=128;){for(K=0;K<16;K++)E=8*K+ie,a[K]=n[E+0]<<24|n[E+1]<<16|n[E+2]<<8|n[E+3],i[K]=n[E+4]<<24|n[E+5]<<16|n[E+6]<<8|n[E+7];for(K=0;K<
80;K++)if(s=F,c=M,o=T,f=L,d=R,l=H,h=G,b=z,g=j,y=N,w=_,p=q,B=Y,v=V,C=W,P=te,k=z,S=te,D=S&65535,A=S>>>16,m=k&65535,I=k>>>16,k=(R>>>14|Y<<18)^(R>>>18|Y<<14)^(Y>>>9|
R<<23),S=(Y>>>14|R<<18)^(Y>>>18|R<<14)^(R>>>9|Y<<23),D+=S&65535,A+=S>>>16,m+=k&65535,I+=k>>>16,k=R&H^~R&G,S=Y&V^~Y&W,D+=S&65535,A+=S>>>16,m+=k&65535,I+=k>>>16,k=
Zf[K*2],S=Zf[K*2+1],D+=S&65535,A+=S>>>16,m+=k&65535,I+=k>>>16,k=a[K%16],S=i[K%16],D+=S&65535,A+=S>>>16,m+=k&65535,I+=k>>>16,A+=D>>>16,m+=A>>>16,I+=m>>>16,U=m&65535|
I<<16,Q=D&65535|A<<16,k=U,S=Q,D=S&65535,A=S>>>16,m=k&65535,I=k>>>16,k=(F>>>28|j<<4)^(j>>>2|F<<30)^(j>>>7|F<<25),S=(j>>>28|F<<4)^(F>>>2|j<<30)^(F>>>7|j<<25),D+=S&
65535,A+=S>>>16,m+=k&65535,I+=k>>>16,k=F&M^F&T^M&T,S=j&N^j&_^N&_,D+=S&65535,A+=S>>>16,m+=k&65535,I+=k>>>16,A+=D>>>16,m+=A>>>16,I+=m>>>16,b=m&65535|I<<16,P=D&65535|
A<<16,k=f,S=p,D=S&65535,A=S>>>16,m=k&65535,I=k>>>16,k=U,S=Q,D+=S&65535,A+=S>>>16,m+=k&65535,I+=k>>>16,A+=D>>>16,m+=A>>>16,I+=m>>>16,f=m&65535|I<<16,p=D&65535|A<<
16,M=s,T=c,L=o,R=f,H=d,G=l,z=h,F=b,N=g,_=y,q=w,Y=p,V=B,W=v,te=C,j=P,K%16===15)for(E=0;E<16;E++)k=a[E],S=i[E],D=S&65535,A=S>>>16,m=k&65535,I=k>>>16,k=a[(E+9)%16],
S=i[(E+9)%16],D+=S&65535,A+=S>>>16,m+=k&65535,I+=k>>>16,U=a[(E+1)%16],Q=i[(E+1)%16],k=(U>>>1|Q<<31)^(U>>>8|Q<<24)^U>>>7,S=(Q>>>1|U<<31)^(Q>>>8|U<<24)^(Q>>>7|U<<
25),D+=S&65535,A+=S>>>16,m+=k&65535,I+=k>>>16,U=a[(E+14)%16],Q=i[(E+14)%16],k=(U>>>19|Q<<13)^(Q>>>29|U<<3)^U>>>6,S=(Q>>>19|U<<13)^(U>>>29|Q<<3)^(Q>>>6|U<<26),D+=
S&65535,A+=S>>>16,m+=k&65535,I+=k>>>16,A+=D>>>16,m+=A>>>16,I+=m>>>16,a[E]=m&65535|I<<16,i[E]=D&65535|A<<16;k=F,S=j,D=S&65535,A=S>>>16,m=k&65535,I=k>>>16,k=r[0],
S=e[0],D+=S&65535,A+=S>>>16,m+=k&65535,I+=k>>>16,A+=D>>>16,m+=A>>>16,I+=m>>>16,r[0]=F=m&65535|I<<16,e[0]=j=D&65535|A<<16,k=M,S=N,D=S&65535,A=S>>>16,m=k&65535,I=
k>>>16,k=r[1],S=e[1],D+=S&65535,A+=S>>>16,m+=k&65535,I+=k>>>16,A+=D>>>16,m+=A>>>16,I+=m>>>16,r[1]=M=m&65535|I<<16,e[1]=N=D&65535|A<<16,k=T,S=_,D=S&65535,A=S>>>16,
m=k&65535,I=k>>>16,k=r[2],S=e[2],D+=S&65535,A+=S>>>16,m+=k&65535,I+=k>>>16,A+=D>>>16,m+=A>>>16,I+=m>>>16,r[2]=T=m&65535|I<<16,e[2]=_=D&65535|A<<16,k=L,S=q,D=S&65535,
A=S>>>16,m=k&65535,I=k>>>16,k=r[3],S=e[3],D+=S&65535,A+=S>>>16,m+=k&65535,I+=k>>>16,A+=D>>>16,m+=A>>>16,I+=m>>>16,r[3]=L=m&65535|I<<16,e[3]=q=D&65535|A<<16,k=R,
S=Y,D=S&65535,A=S>>>16,m=k&65535,I=k>>>16,k=r[4],S=e[4],D+=S&65535,A+=S>>>16,m+=k&65535,I+=k>>>16,A+=D>>>16,m+=A>>>16,I+=m>>>16,r[4]=R=m&65535|I<<16,e[4]=Y=D&65535|
A<<16,k=H,S=V,D=S&65535,A=S>>>16,m=k&65535,I=k>>>16,k=r[5],S=e[5],D+=S&65535,A+=S>>>16,m+=k&65535,I+=k>>>16,A+=D>>>16,m+=A>>>16,I+=m>>>16,r[5]=H=m&65535|I<<16,e[5]=
V=D&65535|A<<16,k=G,S=W,D=S&65535,A=S>>>16,m=k&65535,I=k>>>16,k=r[6],S=e[6],D+=S&65535,A+=S>>>16,m+=k&65535,I+=k>>>16,A+=D>>>16,m+=A>>>16,I+=m>>>16,r[6]=G=m&65535|
I<<16,e[6]=W=D&65535|A<<16,k=z,S=te,D=S&65535,A=S>>>16,m=k&65535,I=k>>>16,k=r[7],S=e[7],D+=S&65535,A+=S>>>16,m+=k&65535,I+=k>>>16,A+=D>>>16,m+=A>>>16,I+=m>>>16,
r[7]=z=m&65535|I<<16,e[7]=te=D&65535|A<<16,ie+=128,t-=128}return t}function fa(r,e,n){var t=new Int32Array(8),a=new Int32Array(8),i=new Uint8Array(256),s,c=n;for(t[0]=
1779033703,t[1]=3144134277,t[2]=1013904242,t[3]=2773480762,t[4]=1359893119,t[5]=2600822924,t[6]=528734635,t[7]=1541459225,a[0]=4089235720,a[1]=2227873595,a[2]=4271175723,
a[3]=1595750129,a[4]=2917565137,a[5]=725511199,a[6]=4215389547,a[7]=327033209,Wf(t,a,e,n),n%=128,s=0;s<n;s++)i[s]=e[c-n+s];for(i[n]=128,n=256-128*(n<112?1:0),i[n-
9]=0,Hf(i,n-8,c/536870912|0,c<<3),Wf(t,a,i,n),s=0;s<8;s++)Hf(r,8*s,t[s],a[s]);return 0}function as(r,e){var n=Z(),t=Z(),a=Z(),i=Z(),s=Z(),c=Z(),o=Z(),f=Z(),d=Z();
Lt(n,r[1],r[0]),Lt(d,e[1],e[0]),re(n,n,d),Mt(t,r[0],r[1]),Mt(d,e[0],e[1]),re(t,t,d),re(a,r[3],e[3]),re(a,a,w2),re(i,r[2],e[2]),Mt(i,i,i),Lt(s,t,n),Lt(c,i,a),Mt(
o,i,a),Mt(f,t,n),re(r[0],s,c),re(r[1],f,o),re(r[2],o,c),re(r[3],s,f)}function Jf(r,e,n){var t;for(t=0;t<4;t++)Bn(r[t],e[t],n)}function is(r,e){var n=Z(),t=Z(),a=Z();
Vf(a,e[2]),re(n,e[0],a),re(t,e[1],a),oa(r,t),r[31]^=Gf(n)<<7}function Xf(r,e,n){var t,a;for(Sr(r[0],rs),Sr(r[1],I0),Sr(r[2],I0),Sr(r[3],rs),a=255;a>=0;--a)t=n[a/
8|0]>>(a&7)&1,Jf(r,e,t),as(e,r),as(r,r),Jf(r,e,t)}function ss(r,e){var n=[Z(),Z(),Z(),Z()];Sr(n[0],Nf),Sr(n[1],Of),Sr(n[2],I0),re(n[3],Nf,Of),Xf(r,n,e)}function $f(r,e,n){
var t=new Uint8Array(64),a=[Z(),Z(),Z(),Z()],i;for(n||ts(e,32),fa(t,e,32),t[0]&=248,t[31]&=127,t[31]|=64,ss(a,t),is(r,a),i=0;i<32;i++)e[i+32]=r[i];return 0}var cs=new Float64Array(
[237,211,245,92,26,99,18,88,214,156,247,162,222,249,222,20,0,0,0,0,0,0,0,0,0,0,0,0,0,0,0,16]);function eu(r,e){var n,t,a,i;for(t=63;t>=32;--t){for(n=0,a=t-32,i=
t-12;a<i;++a)e[a]+=n-16*e[t]*cs[a-(t-32)],n=Math.floor((e[a]+128)/256),e[a]-=n*256;e[a]+=n,e[t]=0}for(n=0,a=0;a<32;a++)e[a]+=n-(e[31]>>4)*cs[a],n=e[a]>>8,e[a]&=
255;for(a=0;a<32;a++)e[a]-=n*cs[a];for(t=0;t<32;t++)e[t+1]+=e[t]>>8,r[t]=e[t]&255}function os(r){var e=new Float64Array(64),n;for(n=0;n<64;n++)e[n]=r[n];for(n=0;n<
64;n++)r[n]=0;eu(r,e)}function v2(r,e,n,t){var a=new Uint8Array(64),i=new Uint8Array(64),s=new Uint8Array(64),c,o,f=new Float64Array(64),d=[Z(),Z(),Z(),Z()];fa(
a,t,32),a[0]&=248,a[31]&=127,a[31]|=64;var l=n+64;for(c=0;c<n;c++)r[64+c]=e[c];for(c=0;c<32;c++)r[32+c]=a[32+c];for(fa(s,r.subarray(32),n+32),os(s),ss(d,s),is(r,
d),c=32;c<64;c++)r[c]=t[c];for(fa(i,r,n+64),os(i),c=0;c<64;c++)f[c]=0;for(c=0;c<32;c++)f[c]=s[c];for(c=0;c<32;c++)for(o=0;o<32;o++)f[c+o]+=i[c]*a[o];return eu(r.
subarray(32),f),l}function S2(r,e){var n=Z(),t=Z(),a=Z(),i=Z(),s=Z(),c=Z(),o=Z();return Sr(r[2],I0),jf(r[1],e),At(a,r[1]),re(i,a,p2),Lt(a,a,r[2]),Mt(i,r[2],i),At(
s,i),At(c,s),re(o,c,s),re(n,o,a),re(n,n,i),E2(n,n),re(n,n,a),re(n,n,i),re(n,n,i),re(r[0],n,i),At(t,r[0]),re(t,t,i),_f(t,a)&&re(r[0],r[0],A2),At(t,r[0]),re(t,t,i),
_f(t,a)?-1:(Gf(r[0])===e[31]>>7&&Lt(r[0],rs,r[0]),re(r[3],r[0],r[1]),0)}function B2(r,e,n,t){var a,i=new Uint8Array(32),s=new Uint8Array(64),c=[Z(),Z(),Z(),Z()],
o=[Z(),Z(),Z(),Z()];if(n<64||S2(o,t))return-1;for(a=0;a<n;a++)r[a]=e[a];for(a=0;a<32;a++)r[a+32]=t[a];if(fa(s,r,n),os(s),Xf(c,o,s),ss(o,e.subarray(32)),as(c,o),
is(i,c),n-=64,zf(e,0,i,0)){for(a=0;a<n;a++)r[a]=0;return-1}for(a=0;a<n;a++)r[a]=e[a+64];return n}var tu=32,I2=32,ru=32,nu=32,Wr=64,C0=32,K0=64,C2=32;function In(){
for(var r=0;r<arguments.length;r++)if(!(arguments[r]instanceof Uint8Array))throw new TypeError("unexpected type, use Uint8Array")}function K2(r){for(var e=0;e<r.
length;e++)r[e]=0}Xe.scalarMult=function(r,e){if(In(r,e),r.length!==I2)throw new Error("bad n size");if(e.length!==tu)throw new Error("bad p size");var n=new Uint8Array(
tu);return Yf(n,r,e),n},Xe.box={},Xe.box.keyPair=function(){var r=new Uint8Array(ru),e=new Uint8Array(nu);return k2(r,e),{publicKey:r,secretKey:e}},Xe.box.keyPair.
fromSecretKey=function(r){if(In(r),r.length!==nu)throw new Error("bad secret key size");var e=new Uint8Array(ru);return qf(e,r),{publicKey:e,secretKey:new Uint8Array(
r)}},Xe.sign=function(r,e){if(In(r,e),e.length!==K0)throw new Error("bad secret key size");var n=new Uint8Array(Wr+r.length);return v2(n,r,r.length,e),n},Xe.sign.
detached=function(r,e){for(var n=Xe.sign(r,e),t=new Uint8Array(Wr),a=0;a<t.length;a++)t[a]=n[a];return t},Xe.sign.detached.verify=function(r,e,n){if(In(r,e,n),e.
length!==Wr)throw new Error("bad signature size");if(n.length!==C0)throw new Error("bad public key size");var t=new Uint8Array(Wr+r.length),a=new Uint8Array(Wr+
r.length),i;for(i=0;i<Wr;i++)t[i]=e[i];for(i=0;i<r.length;i++)t[i+Wr]=r[i];return B2(a,t,t.length,n)>=0},Xe.sign.keyPair=function(){var r=new Uint8Array(C0),e=new Uint8Array(
K0);return $f(r,e),{publicKey:r,secretKey:e}},Xe.sign.keyPair.fromSecretKey=function(r){if(In(r),r.length!==K0)throw new Error("bad secret key size");for(var e=new Uint8Array(
C0),n=0;n<e.length;n++)e[n]=r[32+n];return{publicKey:e,secretKey:new Uint8Array(r)}},Xe.sign.keyPair.fromSeed=function(r){if(In(r),r.length!==C2)throw new Error(
"bad seed size");for(var e=new Uint8Array(C0),n=new Uint8Array(K0),t=0;t<32;t++)n[t]=r[t];return $f(e,n,!0),{publicKey:e,secretKey:n}},Xe.setPRNG=function(r){ts=
r},(function(){if(es&&es.getRandomValues){var r=65536;Xe.setPRNG(function(e,n){var t,a=new Uint8Array(n);for(t=0;t<n;t+=r)es.getRandomValues(a.subarray(t,t+Math.
min(n-t,r)));for(t=0;t<n;t++)e[t]=a[t];K2(a)})}})();var Jr=Object.freeze({__proto__:null,default:Xe});function fs(r,e,n,t,a,i){const s=[16843776,0,65536,16843780,
16842756,66564,4,65536,1024,16843776,16843780,1024,16778244,16842756,16777216,4,1028,16778240,16778240,66560,66560,16842752,16842752,16778244,65540,16777220,16777220,
65540,0,1028,66564,16777216,65536,16843780,4,16842752,16843776,16777216,16777216,1024,16842756,65536,66560,16777220,1024,4,16778244,66564,16843780,65540,16842752,
16778244,16777220,1028,66564,16843776,1028,16778240,16778240,0,65540,66560,0,16842756],c=[-2146402272,-2147450880,32768,1081376,1048576,32,-2146435040,-2147450848,
-2147483616,-2146402272,-2146402304,-2147483648,-2147450880,1048576,32,-2146435040,1081344,1048608,-2147450848,0,-2147483648,32768,1081376,-2146435072,1048608,-2147483616,
0,1081344,32800,-2146402304,-2146435072,32800,0,1081376,-2146435040,1048576,-2147450848,-2146435072,-2146402304,32768,-2146435072,-2147450880,32,-2146402272,1081376,
32,32768,-2147483648,32800,-2146402304,1048576,-2147483616,1048608,-2147450848,-2147483616,1048608,1081344,0,-2147450880,32800,-2147483648,-2146435040,-2146402272,
1081344],o=[520,134349312,0,134348808,134218240,0,131592,134218240,131080,134217736,134217736,131072,134349320,131080,134348800,520,134217728,8,134349312,512,131584,
134348800,134348808,131592,134218248,131584,131072,134218248,8,134349320,512,134217728,134349312,134217728,131080,520,131072,134349312,134218240,0,512,131080,134349320,
134218240,134217736,512,0,134348808,134218248,131072,134217728,134349320,8,131592,131584,134217736,134348800,134218248,520,134348800,131592,8,134348808,131584],
f=[8396801,8321,8321,128,8396928,8388737,8388609,8193,0,8396800,8396800,8396929,129,0,8388736,8388609,1,8192,8388608,8396801,128,8388608,8193,8320,8388737,1,8320,
8388736,8192,8396928,8396929,129,8388736,8388609,8396800,8396929,129,0,0,8396800,8320,8388736,8388737,1,8396801,8321,8321,128,8396929,129,1,8192,8388609,8193,8396928,
8388737,8193,8320,8388608,8396801,128,8388608,8192,8396928],d=[256,34078976,34078720,1107296512,524288,256,1073741824,34078720,1074266368,524288,33554688,1074266368,
1107296512,1107820544,524544,1073741824,33554432,1074266112,1074266112,0,1073742080,1107820800,1107820800,33554688,1107820544,1073742080,0,1107296256,34078976,33554432,
1107296256,524544,524288,1107296512,256,33554432,1073741824,34078720,1107296512,1074266368,33554688,1073741824,1107820544,34078976,1074266368,256,33554432,1107820544,
1107820800,524544,1107296256,1107820800,34078720,0,1074266112,1107296256,524544,33554688,1073742080,524288,0,1074266112,34078976,1073742080],l=[536870928,541065216,
16384,541081616,541065216,16,541081616,4194304,536887296,4210704,4194304,536870928,4194320,536887296,536870912,16400,0,4194320,536887312,16384,4210688,536887312,
16,541065232,541065232,0,4210704,541081600,16400,4210688,541081600,536870912,536887296,16,541065232,4210688,541081616,4194304,16400,536870928,4194304,536887296,
536870912,16400,536870928,541081616,4210688,541065216,4210704,541081600,0,541065232,16,16384,541065216,4210704,16384,4194320,536887312,0,541081600,536870912,4194320,
536887312],h=[2097152,69206018,67110914,0,2048,67110914,2099202,69208064,69208066,2097152,0,67108866,2,67108864,69206018,2050,67110912,2099202,2097154,67110912,
67108866,69206016,69208064,2097154,69206016,2048,2050,69208066,2099200,2,67108864,2099200,67108864,2099200,2097152,67110914,67110914,69206018,69206018,2,2097154,
67108864,67110912,2097152,69208064,2050,2099202,69208064,2050,67108866,69208066,69206016,2099200,0,2,69208066,0,2099202,69206016,2048,67108866,67110912,2048,2097154],
b=[268439616,4096,262144,268701760,268435456,268439616,64,268435456,262208,268697600,268701760,266240,268701696,266304,4096,64,268697600,268435520,268439552,4160,
266240,262208,268697664,268701696,4160,0,0,268697664,268435520,268439552,266304,262144,266304,262144,268701696,4096,64,268697664,4096,266304,268439552,64,268435520,
268697600,268697664,268435456,262144,268439616,0,268701760,262208,268435520,268697600,268439552,268439616,0,268701760,266240,266240,4160,4160,262208,268435456,268701696];
let g=0,y,w,p,B,v,C,P,U,Q,K,E=e.length;const k=r.length===32?3:9;k===3?U=n?[0,32,2]:[30,-2,-2]:U=n?[0,32,2,62,30,-2,64,96,2]:[94,62,-2,32,64,2,30,-2,-2],n&&(e=P2(
e),E=e.length);let S=new Uint8Array(E),D=0;for(;g<E;){for(C=e[g++]<<24|e[g++]<<16|e[g++]<<8|e[g++],P=e[g++]<<24|e[g++]<<16|e[g++]<<8|e[g++],p=(C>>>4^P)&252645135,
P^=p,C^=p<<4,p=(C>>>16^P)&65535,P^=p,C^=p<<16,p=(P>>>2^C)&858993459,C^=p,P^=p<<2,p=(P>>>8^C)&16711935,C^=p,P^=p<<8,p=(C>>>1^P)&1431655765,P^=p,C^=p<<1,C=C<<1|C>>>
31,P=P<<1|P>>>31,w=0;w<k;w+=3){for(Q=U[w+1],K=U[w+2],y=U[w];y!==Q;y+=K)B=P^r[y],v=(P>>>4|P<<28)^r[y+1],p=C,C=P,P=p^(c[B>>>24&63]|f[B>>>16&63]|l[B>>>8&63]|b[B&63]|
s[v>>>24&63]|o[v>>>16&63]|d[v>>>8&63]|h[v&63]);p=C,C=P,P=p}C=C>>>1|C<<31,P=P>>>1|P<<31,p=(C>>>1^P)&1431655765,P^=p,C^=p<<1,p=(P>>>8^C)&16711935,C^=p,P^=p<<8,p=(P>>>
2^C)&858993459,C^=p,P^=p<<2,p=(C>>>16^P)&65535,P^=p,C^=p<<16,p=(C>>>4^P)&252645135,P^=p,C^=p<<4,S[D++]=C>>>24,S[D++]=C>>>16&255,S[D++]=C>>>8&255,S[D++]=C&255,S[D++]=
P>>>24,S[D++]=P>>>16&255,S[D++]=P>>>8&255,S[D++]=P&255}return n||(S=D2(S)),S}function us(r){const e=[0,4,536870912,536870916,65536,65540,536936448,536936452,512,
516,536871424,536871428,66048,66052,536936960,536936964],n=[0,1,1048576,1048577,67108864,67108865,68157440,68157441,256,257,1048832,1048833,67109120,67109121,68157696,
68157697],t=[0,8,2048,2056,16777216,16777224,16779264,16779272,0,8,2048,2056,16777216,16777224,16779264,16779272],a=[0,2097152,134217728,136314880,8192,2105344,
134225920,136323072,131072,2228224,134348800,136445952,139264,2236416,134356992,136454144],i=[0,262144,16,262160,0,262144,16,262160,4096,266240,4112,266256,4096,
266240,4112,266256],s=[0,1024,32,1056,0,1024,32,1056,33554432,33555456,33554464,33555488,33554432,33555456,33554464,33555488],c=[0,268435456,524288,268959744,2,
268435458,524290,268959746,0,268435456,524288,268959744,2,268435458,524290,268959746],o=[0,65536,2048,67584,536870912,536936448,536872960,536938496,131072,196608,
133120,198656,537001984,537067520,537004032,537069568],f=[0,262144,0,262144,2,262146,2,262146,33554432,33816576,33554432,33816576,33554434,33816578,33554434,33816578],
d=[0,268435456,8,268435464,0,268435456,8,268435464,1024,268436480,1032,268436488,1024,268436480,1032,268436488],l=[0,32,0,32,1048576,1048608,1048576,1048608,8192,
8224,8192,8224,1056768,1056800,1056768,1056800],h=[0,16777216,512,16777728,2097152,18874368,2097664,18874880,67108864,83886080,67109376,83886592,69206016,85983232,
69206528,85983744],b=[0,4096,134217728,134221824,524288,528384,134742016,134746112,16,4112,134217744,134221840,524304,528400,134742032,134746128],g=[0,4,256,260,
0,4,256,260,1,5,257,261,1,5,257,261],y=r.length>8?3:1,w=new Array(32*y),p=[0,0,1,1,1,1,1,1,0,1,1,1,1,1,1,0];let B,v,C=0,P=0,U;for(let Q=0;Q<y;Q++){let K=r[C++]<<
24|r[C++]<<16|r[C++]<<8|r[C++],E=r[C++]<<24|r[C++]<<16|r[C++]<<8|r[C++];U=(K>>>4^E)&252645135,E^=U,K^=U<<4,U=(E>>>-16^K)&65535,K^=U,E^=U<<-16,U=(K>>>2^E)&858993459,
E^=U,K^=U<<2,U=(E>>>-16^K)&65535,K^=U,E^=U<<-16,U=(K>>>1^E)&1431655765,E^=U,K^=U<<1,U=(E>>>8^K)&16711935,K^=U,E^=U<<8,U=(K>>>1^E)&1431655765,E^=U,K^=U<<1,U=K<<8|
E>>>20&240,K=E<<24|E<<8&16711680|E>>>8&65280|E>>>24&240,E=U;for(let k=0;k<p.length;k++)p[k]?(K=K<<2|K>>>26,E=E<<2|E>>>26):(K=K<<1|K>>>27,E=E<<1|E>>>27),K&=-15,E&=
-15,B=e[K>>>28]|n[K>>>24&15]|t[K>>>20&15]|a[K>>>16&15]|i[K>>>12&15]|s[K>>>8&15]|c[K>>>4&15],v=o[E>>>28]|f[E>>>24&15]|d[E>>>20&15]|l[E>>>16&15]|h[E>>>12&15]|b[E>>>
8&15]|g[E>>>4&15],U=(v>>>16^B)&65535,w[P++]=B^U,w[P++]=v^U<<16}return w}function P2(r,e){const n=8-r.length%8;let t;if(n<8)t=0;else{if(n===8)return r;throw new Error(
"des: invalid padding")}const a=new Uint8Array(r.length+n);for(let i=0;i<r.length;i++)a[i]=r[i];for(let i=0;i<n;i++)a[r.length+i]=t;return a}function D2(r,e){let n=null,
t;if(t=0,!n){for(n=1;r[r.length-n]===t;)n++;n--}return r.subarray(0,r.length-n)}function ua(r){this.key=[];for(let e=0;e<3;e++)this.key.push(new Uint8Array(r.subarray(
e*8,e*8+8)));this.encrypt=function(e){return fs(us(this.key[2]),fs(us(this.key[1]),fs(us(this.key[0]),e,!0,0,null,null),!1,0,null,null),!0)}}ua.keySize=ua.prototype.
keySize=24,ua.blockSize=ua.prototype.blockSize=8;function U2(){this.BlockSize=8,this.KeySize=16,this.setKey=function(s){if(this.masking=new Array(16),this.rotate=
new Array(16),this.reset(),s.length===this.KeySize)this.keySchedule(s);else throw new Error("CAST-128: keys must be 16 bytes");return!0},this.reset=function(){for(let s=0;s<
16;s++)this.masking[s]=0,this.rotate[s]=0},this.getBlockSize=function(){return this.BlockSize},this.encrypt=function(s){const c=new Array(s.length);for(let o=0;o<
s.length;o+=8){let f=s[o]<<24|s[o+1]<<16|s[o+2]<<8|s[o+3],d=s[o+4]<<24|s[o+5]<<16|s[o+6]<<8|s[o+7],l;l=d,d=f^n(d,this.masking[0],this.rotate[0]),f=l,l=d,d=f^t(d,
this.masking[1],this.rotate[1]),f=l,l=d,d=f^a(d,this.masking[2],this.rotate[2]),f=l,l=d,d=f^n(d,this.masking[3],this.rotate[3]),f=l,l=d,d=f^t(d,this.masking[4],
this.rotate[4]),f=l,l=d,d=f^a(d,this.masking[5],this.rotate[5]),f=l,l=d,d=f^n(d,this.masking[6],this.rotate[6]),f=l,l=d,d=f^t(d,this.masking[7],this.rotate[7]),
f=l,l=d,d=f^a(d,this.masking[8],this.rotate[8]),f=l,l=d,d=f^n(d,this.masking[9],this.rotate[9]),f=l,l=d,d=f^t(d,this.masking[10],this.rotate[10]),f=l,l=d,d=f^a(
d,this.masking[11],this.rotate[11]),f=l,l=d,d=f^n(d,this.masking[12],this.rotate[12]),f=l,l=d,d=f^t(d,this.masking[13],this.rotate[13]),f=l,l=d,d=f^a(d,this.masking[14],
this.rotate[14]),f=l,l=d,d=f^n(d,this.masking[15],this.rotate[15]),f=l,c[o]=d>>>24&255,c[o+1]=d>>>16&255,c[o+2]=d>>>8&255,c[o+3]=d&255,c[o+4]=f>>>24&255,c[o+5]=
f>>>16&255,c[o+6]=f>>>8&255,c[o+7]=f&255}return c},this.decrypt=function(s){const c=new Array(s.length);for(let o=0;o<s.length;o+=8){let f=s[o]<<24|s[o+1]<<16|s[o+
2]<<8|s[o+3],d=s[o+4]<<24|s[o+5]<<16|s[o+6]<<8|s[o+7],l;l=d,d=f^n(d,this.masking[15],this.rotate[15]),f=l,l=d,d=f^a(d,this.masking[14],this.rotate[14]),f=l,l=d,
d=f^t(d,this.masking[13],this.rotate[13]),f=l,l=d,d=f^n(d,this.masking[12],this.rotate[12]),f=l,l=d,d=f^a(d,this.masking[11],this.rotate[11]),f=l,l=d,d=f^t(d,this.
masking[10],this.rotate[10]),f=l,l=d,d=f^n(d,this.masking[9],this.rotate[9]),f=l,l=d,d=f^a(d,this.masking[8],this.rotate[8]),f=l,l=d,d=f^t(d,this.masking[7],this.
rotate[7]),f=l,l=d,d=f^n(d,this.masking[6],this.rotate[6]),f=l,l=d,d=f^a(d,this.masking[5],this.rotate[5]),f=l,l=d,d=f^t(d,this.masking[4],this.rotate[4]),f=l,l=
d,d=f^n(d,this.masking[3],this.rotate[3]),f=l,l=d,d=f^a(d,this.masking[2],this.rotate[2]),f=l,l=d,d=f^t(d,this.masking[1],this.rotate[1]),f=l,l=d,d=f^n(d,this.masking[0],
this.rotate[0]),f=l,c[o]=d>>>24&255,c[o+1]=d>>>16&255,c[o+2]=d>>>8&255,c[o+3]=d&255,c[o+4]=f>>>24&255,c[o+5]=f>>16&255,c[o+6]=f>>8&255,c[o+7]=f&255}return c};const r=new Array(
4);r[0]=new Array(4),r[0][0]=[4,0,13,15,12,14,8],r[0][1]=[5,2,16,18,17,19,10],r[0][2]=[6,3,23,22,21,20,9],r[0][3]=[7,1,26,25,27,24,11],r[1]=new Array(4),r[1][0]=
[0,6,21,23,20,22,16],r[1][1]=[1,4,0,2,1,3,18],r[1][2]=[2,5,7,6,5,4,17],r[1][3]=[3,7,10,9,11,8,19],r[2]=new Array(4),r[2][0]=[4,0,13,15,12,14,8],r[2][1]=[5,2,16,
18,17,19,10],r[2][2]=[6,3,23,22,21,20,9],r[2][3]=[7,1,26,25,27,24,11],r[3]=new Array(4),r[3][0]=[0,6,21,23,20,22,16],r[3][1]=[1,4,0,2,1,3,18],r[3][2]=[2,5,7,6,5,
4,17],r[3][3]=[3,7,10,9,11,8,19];const e=new Array(4);e[0]=new Array(4),e[0][0]=[24,25,23,22,18],e[0][1]=[26,27,21,20,22],e[0][2]=[28,29,19,18,25],e[0][3]=[30,31,
17,16,28],e[1]=new Array(4),e[1][0]=[3,2,12,13,8],e[1][1]=[1,0,14,15,13],e[1][2]=[7,6,8,9,3],e[1][3]=[5,4,10,11,7],e[2]=new Array(4),e[2][0]=[19,18,28,29,25],e[2][1]=
[17,16,30,31,28],e[2][2]=[23,22,24,25,18],e[2][3]=[21,20,26,27,22],e[3]=new Array(4),e[3][0]=[8,9,7,6,3],e[3][1]=[10,11,5,4,7],e[3][2]=[12,13,3,2,8],e[3][3]=[14,
15,1,0,13],this.keySchedule=function(s){const c=new Array(8),o=new Array(32);let f;for(let b=0;b<4;b++)f=b*4,c[b]=s[f]<<24|s[f+1]<<16|s[f+2]<<8|s[f+3];const d=[
6,7,4,5];let l=0,h;for(let b=0;b<2;b++)for(let g=0;g<4;g++){for(f=0;f<4;f++){const y=r[g][f];h=c[y[1]],h^=i[4][c[y[2]>>>2]>>>24-8*(y[2]&3)&255],h^=i[5][c[y[3]>>>
2]>>>24-8*(y[3]&3)&255],h^=i[6][c[y[4]>>>2]>>>24-8*(y[4]&3)&255],h^=i[7][c[y[5]>>>2]>>>24-8*(y[5]&3)&255],h^=i[d[f]][c[y[6]>>>2]>>>24-8*(y[6]&3)&255],c[y[0]]=h}
for(f=0;f<4;f++){const y=e[g][f];h=i[4][c[y[0]>>>2]>>>24-8*(y[0]&3)&255],h^=i[5][c[y[1]>>>2]>>>24-8*(y[1]&3)&255],h^=i[6][c[y[2]>>>2]>>>24-8*(y[2]&3)&255],h^=i[7][c[y[3]>>>
2]>>>24-8*(y[3]&3)&255],h^=i[4+f][c[y[4]>>>2]>>>24-8*(y[4]&3)&255],o[l]=h,l++}}for(let b=0;b<16;b++)this.masking[b]=o[b],this.rotate[b]=o[16+b]&31};function n(s,c,o){
const f=c+s,d=f<<o|f>>>32-o;return(i[0][d>>>24]^i[1][d>>>16&255])-i[2][d>>>8&255]+i[3][d&255]}function t(s,c,o){const f=c^s,d=f<<o|f>>>32-o;return i[0][d>>>24]-
i[1][d>>>16&255]+i[2][d>>>8&255]^i[3][d&255]}function a(s,c,o){const f=c-s,d=f<<o|f>>>32-o;return(i[0][d>>>24]+i[1][d>>>16&255]^i[2][d>>>8&255])-i[3][d&255]}const i=new Array(
8);i[0]=[821772500,2678128395,1810681135,1059425402,505495343,2617265619,1610868032,3483355465,3218386727,2294005173,3791863952,2563806837,1852023008,365126098,
3269944861,584384398,677919599,3229601881,4280515016,2002735330,1136869587,3744433750,2289869850,2731719981,2714362070,879511577,1639411079,575934255,717107937,
2857637483,576097850,2731753936,1725645e3,2810460463,5111599,767152862,2543075244,1251459544,1383482551,3052681127,3089939183,3612463449,1878520045,1510570527,2189125840,
2431448366,582008916,3163445557,1265446783,1354458274,3529918736,3202711853,3073581712,3912963487,3029263377,1275016285,4249207360,2905708351,3304509486,1442611557,
3585198765,2712415662,2731849581,3248163920,2283946226,208555832,2766454743,1331405426,1447828783,3315356441,3108627284,2957404670,2981538698,3339933917,1669711173,
286233437,1465092821,1782121619,3862771680,710211251,980974943,1651941557,430374111,2051154026,704238805,4128970897,3144820574,2857402727,948965521,3333752299,2227686284,
718756367,2269778983,2731643755,718440111,2857816721,3616097120,1113355533,2478022182,410092745,1811985197,1944238868,2696854588,1415722873,1682284203,1060277122,
1998114690,1503841958,82706478,2315155686,1068173648,845149890,2167947013,1768146376,1993038550,3566826697,3390574031,940016341,3355073782,2328040721,904371731,
1205506512,4094660742,2816623006,825647681,85914773,2857843460,1249926541,1417871568,3287612,3211054559,3126306446,1975924523,1353700161,2814456437,2438597621,1800716203,
722146342,2873936343,1151126914,4160483941,2877670899,458611604,2866078500,3483680063,770352098,2652916994,3367839148,3940505011,3585973912,3809620402,718646636,
2504206814,2914927912,3631288169,2857486607,2860018678,575749918,2857478043,718488780,2069512688,3548183469,453416197,1106044049,3032691430,52586708,3378514636,
3459808877,3211506028,1785789304,218356169,3571399134,3759170522,1194783844,1523787992,3007827094,1975193539,2555452411,1341901877,3045838698,3776907964,3217423946,
2802510864,2889438986,1057244207,1636348243,3761863214,1462225785,2632663439,481089165,718503062,24497053,3332243209,3344655856,3655024856,3960371065,1195698900,
2971415156,3710176158,2115785917,4027663609,3525578417,2524296189,2745972565,3564906415,1372086093,1452307862,2780501478,1476592880,3389271281,18495466,2378148571,
901398090,891748256,3279637769,3157290713,2560960102,1447622437,4284372637,216884176,2086908623,1879786977,3588903153,2242455666,2938092967,3559082096,2810645491,
758861177,1121993112,215018983,642190776,4169236812,1196255959,2081185372,3508738393,941322904,4124243163,2877523539,1848581667,2205260958,3180453958,2589345134,
3694731276,550028657,2519456284,3789985535,2973870856,2093648313,443148163,46942275,2734146937,1117713533,1115362972,1523183689,3717140224,1551984063],i[1]=[522195092,
4010518363,1776537470,960447360,4267822970,4005896314,1435016340,1929119313,2913464185,1310552629,3579470798,3724818106,2579771631,1594623892,417127293,2715217907,
2696228731,1508390405,3994398868,3925858569,3695444102,4019471449,3129199795,3770928635,3520741761,990456497,4187484609,2783367035,21106139,3840405339,631373633,
3783325702,532942976,396095098,3548038825,4267192484,2564721535,2011709262,2039648873,620404603,3776170075,2898526339,3612357925,4159332703,1645490516,223693667,
1567101217,3362177881,1029951347,3470931136,3570957959,1550265121,119497089,972513919,907948164,3840628539,1613718692,3594177948,465323573,2659255085,654439692,
2575596212,2699288441,3127702412,277098644,624404830,4100943870,2717858591,546110314,2403699828,3655377447,1321679412,4236791657,1045293279,4010672264,895050893,
2319792268,494945126,1914543101,2777056443,3894764339,2219737618,311263384,4275257268,3458730721,669096869,3584475730,3835122877,3319158237,3949359204,2005142349,
2713102337,2228954793,3769984788,569394103,3855636576,1425027204,108000370,2736431443,3671869269,3043122623,1750473702,2211081108,762237499,3972989403,2798899386,
3061857628,2943854345,867476300,964413654,1591880597,1594774276,2179821409,552026980,3026064248,3726140315,2283577634,3110545105,2152310760,582474363,1582640421,
1383256631,2043843868,3322775884,1217180674,463797851,2763038571,480777679,2718707717,2289164131,3118346187,214354409,200212307,3810608407,3025414197,2674075964,
3997296425,1847405948,1342460550,510035443,4080271814,815934613,833030224,1620250387,1945732119,2703661145,3966000196,1388869545,3456054182,2687178561,2092620194,
562037615,1356438536,3409922145,3261847397,1688467115,2150901366,631725691,3840332284,549916902,3455104640,394546491,837744717,2114462948,751520235,2221554606,2415360136,
3999097078,2063029875,803036379,2702586305,821456707,3019566164,360699898,4018502092,3511869016,3677355358,2402471449,812317050,49299192,2570164949,3259169295,2816732080,
3331213574,3101303564,2156015656,3705598920,3546263921,143268808,3200304480,1638124008,3165189453,3341807610,578956953,2193977524,3638120073,2333881532,807278310,
658237817,2969561766,1641658566,11683945,3086995007,148645947,1138423386,4158756760,1981396783,2401016740,3699783584,380097457,2680394679,2803068651,3334260286,
441530178,4016580796,1375954390,761952171,891809099,2183123478,157052462,3683840763,1592404427,341349109,2438483839,1417898363,644327628,2233032776,2353769706,2201510100,
220455161,1815641738,182899273,2995019788,3627381533,3702638151,2890684138,1052606899,588164016,1681439879,4038439418,2405343923,4229449282,167996282,1336969661,
1688053129,2739224926,1543734051,1046297529,1138201970,2121126012,115334942,1819067631,1902159161,1941945968,2206692869,1159982321],i[2]=[2381300288,637164959,3952098751,
3893414151,1197506559,916448331,2350892612,2932787856,3199334847,4009478890,3905886544,1373570990,2450425862,4037870920,3778841987,2456817877,286293407,124026297,
3001279700,1028597854,3115296800,4208886496,2691114635,2188540206,1430237888,1218109995,3572471700,308166588,570424558,2187009021,2455094765,307733056,1310360322,
3135275007,1384269543,2388071438,863238079,2359263624,2801553128,3380786597,2831162807,1470087780,1728663345,4072488799,1090516929,532123132,2389430977,1132193179,
2578464191,3051079243,1670234342,1434557849,2711078940,1241591150,3314043432,3435360113,3091448339,1812415473,2198440252,267246943,796911696,3619716990,38830015,
1526438404,2806502096,374413614,2943401790,1489179520,1603809326,1920779204,168801282,260042626,2358705581,1563175598,2397674057,1356499128,2217211040,514611088,
2037363785,2186468373,4022173083,2792511869,2913485016,1173701892,4200428547,3896427269,1334932762,2455136706,602925377,2835607854,1613172210,41346230,2499634548,
2457437618,2188827595,41386358,4172255629,1313404830,2405527007,3801973774,2217704835,873260488,2528884354,2478092616,4012915883,2555359016,2006953883,2463913485,
575479328,2218240648,2099895446,660001756,2341502190,3038761536,3888151779,3848713377,3286851934,1022894237,1620365795,3449594689,1551255054,15374395,3570825345,
4249311020,4151111129,3181912732,310226346,1133119310,530038928,136043402,2476768958,3107506709,2544909567,1036173560,2367337196,1681395281,1758231547,3641649032,
306774401,1575354324,3716085866,1990386196,3114533736,2455606671,1262092282,3124342505,2768229131,4210529083,1833535011,423410938,660763973,2187129978,1639812e3,
3508421329,3467445492,310289298,272797111,2188552562,2456863912,310240523,677093832,1013118031,901835429,3892695601,1116285435,3036471170,1337354835,243122523,520626091,
277223598,4244441197,4194248841,1766575121,594173102,316590669,742362309,3536858622,4176435350,3838792410,2501204839,1229605004,3115755532,1552908988,2312334149,
979407927,3959474601,1148277331,176638793,3614686272,2083809052,40992502,1340822838,2731552767,3535757508,3560899520,1354035053,122129617,7215240,2732932949,3118912700,
2718203926,2539075635,3609230695,3725561661,1928887091,2882293555,1988674909,2063640240,2491088897,1459647954,4189817080,2302804382,1113892351,2237858528,1927010603,
4002880361,1856122846,1594404395,2944033133,3855189863,3474975698,1643104450,4054590833,3431086530,1730235576,2984608721,3084664418,2131803598,4178205752,267404349,
1617849798,1616132681,1462223176,736725533,2327058232,551665188,2945899023,1749386277,2575514597,1611482493,674206544,2201269090,3642560800,728599968,1680547377,
2620414464,1388111496,453204106,4156223445,1094905244,2754698257,2201108165,3757000246,2704524545,3922940700,3996465027],i[3]=[2645754912,532081118,2814278639,3530793624,
1246723035,1689095255,2236679235,4194438865,2116582143,3859789411,157234593,2045505824,4245003587,1687664561,4083425123,605965023,672431967,1336064205,3376611392,
214114848,4258466608,3232053071,489488601,605322005,3998028058,264917351,1912574028,756637694,436560991,202637054,135989450,85393697,2152923392,3896401662,2895836408,
2145855233,3535335007,115294817,3147733898,1922296357,3464822751,4117858305,1037454084,2725193275,2127856640,1417604070,1148013728,1827919605,642362335,2929772533,
909348033,1346338451,3547799649,297154785,1917849091,4161712827,2883604526,3968694238,1469521537,3780077382,3375584256,1763717519,136166297,4290970789,1295325189,
2134727907,2798151366,1566297257,3672928234,2677174161,2672173615,965822077,2780786062,289653839,1133871874,3491843819,35685304,1068898316,418943774,672553190,642281022,
2346158704,1954014401,3037126780,4079815205,2030668546,3840588673,672283427,1776201016,359975446,3750173538,555499703,2769985273,1324923,69110472,152125443,3176785106,
3822147285,1340634837,798073664,1434183902,15393959,216384236,1303690150,3881221631,3711134124,3960975413,106373927,2578434224,1455997841,1801814300,1578393881,
1854262133,3188178946,3258078583,2302670060,1539295533,3505142565,3078625975,2372746020,549938159,3278284284,2620926080,181285381,2865321098,3970029511,68876850,
488006234,1728155692,2608167508,836007927,2435231793,919367643,3339422534,3655756360,1457871481,40520939,1380155135,797931188,234455205,2255801827,3990488299,397000196,
739833055,3077865373,2871719860,4022553888,772369276,390177364,3853951029,557662966,740064294,1640166671,1699928825,3535942136,622006121,3625353122,68743880,1742502,
219489963,1664179233,1577743084,1236991741,410585305,2366487942,823226535,1050371084,3426619607,3586839478,212779912,4147118561,1819446015,1911218849,530248558,
3486241071,3252585495,2886188651,3410272728,2342195030,20547779,2982490058,3032363469,3631753222,312714466,1870521650,1493008054,3491686656,615382978,4103671749,
2534517445,1932181,2196105170,278426614,6369430,3274544417,2913018367,697336853,2143000447,2946413531,701099306,1558357093,2805003052,3500818408,2321334417,3567135975,
216290473,3591032198,23009561,1996984579,3735042806,2024298078,3739440863,569400510,2339758983,3016033873,3097871343,3639523026,3844324983,3256173865,795471839,
2951117563,4101031090,4091603803,3603732598,971261452,534414648,428311343,3389027175,2844869880,694888862,1227866773,2456207019,3043454569,2614353370,3749578031,
3676663836,459166190,4132644070,1794958188,51825668,2252611902,3084671440,2036672799,3436641603,1099053433,2469121526,3059204941,1323291266,2061838604,1018778475,
2233344254,2553501054,334295216,3556750194,1065731521,183467730],i[4]=[2127105028,745436345,2601412319,2788391185,3093987327,500390133,1155374404,389092991,150729210,
3891597772,3523549952,1935325696,716645080,946045387,2901812282,1774124410,3869435775,4039581901,3293136918,3438657920,948246080,363898952,3867875531,1286266623,
1598556673,68334250,630723836,1104211938,1312863373,613332731,2377784574,1101634306,441780740,3129959883,1917973735,2510624549,3238456535,2544211978,3308894634,
1299840618,4076074851,1756332096,3977027158,297047435,3790297736,2265573040,3621810518,1311375015,1667687725,47300608,3299642885,2474112369,201668394,1468347890,
576830978,3594690761,3742605952,1958042578,1747032512,3558991340,1408974056,3366841779,682131401,1033214337,1545599232,4265137049,206503691,103024618,2855227313,
1337551222,2428998917,2963842932,4015366655,3852247746,2796956967,3865723491,3747938335,247794022,3755824572,702416469,2434691994,397379957,851939612,2314769512,
218229120,1380406772,62274761,214451378,3170103466,2276210409,3845813286,28563499,446592073,1693330814,3453727194,29968656,3093872512,220656637,2470637031,77972100,
1667708854,1358280214,4064765667,2395616961,325977563,4277240721,4220025399,3605526484,3355147721,811859167,3069544926,3962126810,652502677,3075892249,4132761541,
3498924215,1217549313,3250244479,3858715919,3053989961,1538642152,2279026266,2875879137,574252750,3324769229,2651358713,1758150215,141295887,2719868960,3515574750,
4093007735,4194485238,1082055363,3417560400,395511885,2966884026,179534037,3646028556,3738688086,1092926436,2496269142,257381841,3772900718,1636087230,1477059743,
2499234752,3811018894,2675660129,3285975680,90732309,1684827095,1150307763,1723134115,3237045386,1769919919,1240018934,815675215,750138730,2239792499,1234303040,
1995484674,138143821,675421338,1145607174,1936608440,3238603024,2345230278,2105974004,323969391,779555213,3004902369,2861610098,1017501463,2098600890,2628620304,
2940611490,2682542546,1171473753,3656571411,3687208071,4091869518,393037935,159126506,1662887367,1147106178,391545844,3452332695,1891500680,3016609650,1851642611,
546529401,1167818917,3194020571,2848076033,3953471836,575554290,475796850,4134673196,450035699,2351251534,844027695,1080539133,86184846,1554234488,3692025454,1972511363,
2018339607,1491841390,1141460869,1061690759,4244549243,2008416118,2351104703,2868147542,1598468138,722020353,1027143159,212344630,1387219594,1725294528,3745187956,
2500153616,458938280,4129215917,1828119673,544571780,3503225445,2297937496,1241802790,267843827,2694610800,1397140384,1558801448,3782667683,1806446719,929573330,
2234912681,400817706,616011623,4121520928,3603768725,1761550015,1968522284,4053731006,4192232858,4005120285,872482584,3140537016,3894607381,2287405443,1963876937,
3663887957,1584857e3,2975024454,1833426440,4025083860],i[5]=[4143615901,749497569,1285769319,3795025788,2514159847,23610292,3974978748,844452780,3214870880,3751928557,
2213566365,1676510905,448177848,3730751033,4086298418,2307502392,871450977,3222878141,4110862042,3831651966,2735270553,1310974780,2043402188,1218528103,2736035353,
4274605013,2702448458,3936360550,2693061421,162023535,2827510090,687910808,23484817,3784910947,3371371616,779677500,3503626546,3473927188,4157212626,3500679282,
4248902014,2466621104,3899384794,1958663117,925738300,1283408968,3669349440,1840910019,137959847,2679828185,1239142320,1315376211,1547541505,1690155329,739140458,
3128809933,3933172616,3876308834,905091803,1548541325,4040461708,3095483362,144808038,451078856,676114313,2861728291,2469707347,993665471,373509091,2599041286,4025009006,
4170239449,2149739950,3275793571,3749616649,2794760199,1534877388,572371878,2590613551,1753320020,3467782511,1405125690,4270405205,633333386,3026356924,3475123903,
632057672,2846462855,1404951397,3882875879,3915906424,195638627,2385783745,3902872553,1233155085,3355999740,2380578713,2702246304,2144565621,3663341248,3894384975,
2502479241,4248018925,3094885567,1594115437,572884632,3385116731,767645374,1331858858,1475698373,3793881790,3532746431,1321687957,619889600,1121017241,3440213920,
2070816767,2833025776,1933951238,4095615791,890643334,3874130214,859025556,360630002,925594799,1764062180,3920222280,4078305929,979562269,2810700344,4087740022,
1949714515,546639971,1165388173,3069891591,1495988560,922170659,1291546247,2107952832,1813327274,3406010024,3306028637,4241950635,153207855,2313154747,1608695416,
1150242611,1967526857,721801357,1220138373,3691287617,3356069787,2112743302,3281662835,1111556101,1778980689,250857638,2298507990,673216130,2846488510,3207751581,
3562756981,3008625920,3417367384,2198807050,529510932,3547516680,3426503187,2364944742,102533054,2294910856,1617093527,1204784762,3066581635,1019391227,1069574518,
1317995090,1691889997,3661132003,510022745,3238594800,1362108837,1817929911,2184153760,805817662,1953603311,3699844737,120799444,2118332377,207536705,2282301548,
4120041617,145305846,2508124933,3086745533,3261524335,1877257368,2977164480,3160454186,2503252186,4221677074,759945014,254147243,2767453419,3801518371,629083197,
2471014217,907280572,3900796746,940896768,2751021123,2625262786,3161476951,3661752313,3260732218,1425318020,2977912069,1496677566,3988592072,2140652971,3126511541,
3069632175,977771578,1392695845,1698528874,1411812681,1369733098,1343739227,3620887944,1142123638,67414216,3102056737,3088749194,1626167401,2546293654,3941374235,
697522451,33404913,143560186,2595682037,994885535,1247667115,3859094837,2699155541,3547024625,4114935275,2968073508,3199963069,2732024527,1237921620,951448369,1898488916,
1211705605,2790989240,2233243581,3598044975],i[6]=[2246066201,858518887,1714274303,3485882003,713916271,2879113490,3730835617,539548191,36158695,1298409750,419087104,
1358007170,749914897,2989680476,1261868530,2995193822,2690628854,3443622377,3780124940,3796824509,2976433025,4259637129,1551479e3,512490819,1296650241,951993153,
2436689437,2460458047,144139966,3136204276,310820559,3068840729,643875328,1969602020,1680088954,2185813161,3283332454,672358534,198762408,896343282,276269502,3014846926,
84060815,197145886,376173866,3943890818,3813173521,3545068822,1316698879,1598252827,2633424951,1233235075,859989710,2358460855,3503838400,3409603720,1203513385,
1193654839,2792018475,2060853022,207403770,1144516871,3068631394,1121114134,177607304,3785736302,326409831,1929119770,2983279095,4183308101,3474579288,3200513878,
3228482096,119610148,1170376745,3378393471,3163473169,951863017,3337026068,3135789130,2907618374,1183797387,2015970143,4045674555,2182986399,2952138740,3928772205,
384012900,2454997643,10178499,2879818989,2596892536,111523738,2995089006,451689641,3196290696,235406569,1441906262,3890558523,3013735005,4158569349,1644036924,376726067,
1006849064,3664579700,2041234796,1021632941,1374734338,2566452058,371631263,4007144233,490221539,206551450,3140638584,1053219195,1853335209,3412429660,3562156231,
735133835,1623211703,3104214392,2738312436,4096837757,3366392578,3110964274,3956598718,3196820781,2038037254,3877786376,2339753847,300912036,3766732888,2372630639,
1516443558,4200396704,1574567987,4069441456,4122592016,2699739776,146372218,2748961456,2043888151,35287437,2596680554,655490400,1132482787,110692520,1031794116,
2188192751,1324057718,1217253157,919197030,686247489,3261139658,1028237775,3135486431,3059715558,2460921700,986174950,2661811465,4062904701,2752986992,3709736643,
367056889,1353824391,731860949,1650113154,1778481506,784341916,357075625,3608602432,1074092588,2480052770,3811426202,92751289,877911070,3600361838,1231880047,480201094,
3756190983,3094495953,434011822,87971354,363687820,1717726236,1901380172,3926403882,2481662265,400339184,1490350766,2661455099,1389319756,2558787174,784598401,1983468483,
30828846,3550527752,2716276238,3841122214,1765724805,1955612312,1277890269,1333098070,1564029816,2704417615,1026694237,3287671188,1260819201,3349086767,1016692350,
1582273796,1073413053,1995943182,694588404,1025494639,3323872702,3551898420,4146854327,453260480,1316140391,1435673405,3038941953,3486689407,1622062951,403978347,
817677117,950059133,4246079218,3278066075,1486738320,1417279718,481875527,2549965225,3933690356,760697757,1452955855,3897451437,1177426808,1702951038,4085348628,
2447005172,1084371187,3516436277,3068336338,1073369276,1027665953,3284188590,1230553676,1368340146,2226246512,267243139,2274220762,4070734279,2497715176,2423353163,
2504755875],i[7]=[3793104909,3151888380,2817252029,895778965,2005530807,3871412763,237245952,86829237,296341424,3851759377,3974600970,2475086196,709006108,1994621201,
2972577594,937287164,3734691505,168608556,3189338153,2225080640,3139713551,3033610191,3025041904,77524477,185966941,1208824168,2344345178,1721625922,3354191921,
1066374631,1927223579,1971335949,2483503697,1551748602,2881383779,2856329572,3003241482,48746954,1398218158,2050065058,313056748,4255789917,393167848,1912293076,
940740642,3465845460,3091687853,2522601570,2197016661,1727764327,364383054,492521376,1291706479,3264136376,1474851438,1685747964,2575719748,1619776915,1814040067,
970743798,1561002147,2925768690,2123093554,1880132620,3151188041,697884420,2550985770,2607674513,2659114323,110200136,1489731079,997519150,1378877361,3527870668,
478029773,2766872923,1022481122,431258168,1112503832,897933369,2635587303,669726182,3383752315,918222264,163866573,3246985393,3776823163,114105080,1903216136,761148244,
3571337562,1690750982,3166750252,1037045171,1888456500,2010454850,642736655,616092351,365016990,1185228132,4174898510,1043824992,2023083429,2241598885,3863320456,
3279669087,3674716684,108438443,2132974366,830746235,606445527,4173263986,2204105912,1844756978,2532684181,4245352700,2969441100,3796921661,1335562986,4061524517,
2720232303,2679424040,634407289,885462008,3294724487,3933892248,2094100220,339117932,4048830727,3202280980,1458155303,2689246273,1022871705,2464987878,3714515309,
353796843,2822958815,4256850100,4052777845,551748367,618185374,3778635579,4020649912,1904685140,3069366075,2670879810,3407193292,2954511620,4058283405,2219449317,
3135758300,1120655984,3447565834,1474845562,3577699062,550456716,3466908712,2043752612,881257467,869518812,2005220179,938474677,3305539448,3850417126,1315485940,
3318264702,226533026,965733244,321539988,1136104718,804158748,573969341,3708209826,937399083,3290727049,2901666755,1461057207,4013193437,4066861423,3242773476,2421326174,
1581322155,3028952165,786071460,3900391652,3918438532,1485433313,4023619836,3708277595,3678951060,953673138,1467089153,1930354364,1533292819,2492563023,1346121658,
1685000834,1965281866,3765933717,4190206607,2052792609,3515332758,690371149,3125873887,2180283551,2903598061,3933952357,436236910,289419410,14314871,1242357089,
2904507907,1616633776,2666382180,585885352,3471299210,2699507360,1432659641,277164553,3354103607,770115018,2303809295,3741942315,3177781868,2853364978,2269453327,
3774259834,987383833,1290892879,225909803,1741533526,890078084,1496906255,1111072499,916028167,243534141,1252605537,2204162171,531204876,290011180,3916834213,102027703,
237315147,209093447,1486785922,220223953,2758195998,4175039106,82940208,3127791296,2569425252,518464269,1353887104,3941492737,2377294467,3935040926]}function da(r){
this.cast5=new U2,this.cast5.setKey(r),this.encrypt=function(e){return this.cast5.encrypt(e)}}da.blockSize=da.prototype.blockSize=8,da.keySize=da.prototype.keySize=
16;const lt=4294967295;function Rt(r,e){return(r<<e|r>>>32-e)&lt}function nr(r,e){return r[e]|r[e+1]<<8|r[e+2]<<16|r[e+3]<<24}function Br(r,e,n){r.splice(e,4,n&
255,n>>>8&255,n>>>16&255,n>>>24&255)}function X(r,e){return r>>>e*8&255}function F2(){let r=null,e=null,n=-1,t=[],a=[[],[],[],[]];function i(g){r=g;let y,w,p,B,
v;const C=[],P=[],U=[];let Q;const K=[];let E,k,S;const D=[[8,1,7,13,6,15,3,2,0,11,5,9,14,12,10,4],[2,8,11,13,15,7,6,14,3,1,9,4,0,10,12,5]],A=[[14,12,11,8,1,2,3,
5,15,4,10,6,7,0,9,13],[1,14,2,11,4,12,3,7,6,13,10,5,15,9,0,8]],m=[[11,10,5,14,6,13,9,0,12,8,15,3,2,4,7,1],[4,12,7,5,1,6,9,10,0,14,13,8,2,11,3,15]],I=[[13,7,15,4,
1,2,6,14,9,11,3,0,8,5,12,10],[11,9,5,1,12,3,13,14,6,4,7,15,2,0,8,10]],F=[0,8,1,9,2,10,3,11,4,12,5,13,6,14,7,15],M=[0,9,2,11,4,13,6,15,8,1,10,3,12,5,14,7],T=[[],
[]],L=[[],[],[],[]];function R(N){return N^N>>2^[0,90,180,238][N&3]}function H(N){return N^N>>1^N>>2^[0,238,180,90][N&3]}function G(N,_){let q,Y,V;for(q=0;q<8;q++)
Y=_>>>24,_=_<<8&lt|N>>>24,N=N<<8&lt,V=Y<<1,Y&128&&(V^=333),_^=Y^V<<16,V^=Y>>>1,Y&1&&(V^=166),_^=V<<24|V<<8;return _}function z(N,_){const q=_>>4,Y=_&15,V=D[N][q^
Y],W=A[N][F[Y]^M[q]];return I[N][F[W]^M[V]]<<4|m[N][V^W]}function j(N,_){let q=X(N,0),Y=X(N,1),V=X(N,2),W=X(N,3);switch(Q){case 4:q=T[1][q]^X(_[3],0),Y=T[0][Y]^
X(_[3],1),V=T[0][V]^X(_[3],2),W=T[1][W]^X(_[3],3);case 3:q=T[1][q]^X(_[2],0),Y=T[1][Y]^X(_[2],1),V=T[0][V]^X(_[2],2),W=T[0][W]^X(_[2],3);case 2:q=T[0][T[0][q]^X(
_[1],0)]^X(_[0],0),Y=T[0][T[1][Y]^X(_[1],1)]^X(_[0],1),V=T[1][T[0][V]^X(_[1],2)]^X(_[0],2),W=T[1][T[1][W]^X(_[1],3)]^X(_[0],3)}return L[0][q]^L[1][Y]^L[2][V]^L[3][W]}
for(r=r.slice(0,32),y=r.length;y!==16&&y!==24&&y!==32;)r[y++]=0;for(y=0;y<r.length;y+=4)U[y>>2]=nr(r,y);for(y=0;y<256;y++)T[0][y]=z(0,y),T[1][y]=z(1,y);for(y=0;y<
256;y++)E=T[1][y],k=R(E),S=H(E),L[0][y]=E+(k<<8)+(S<<16)+(S<<24),L[2][y]=k+(S<<8)+(E<<16)+(S<<24),E=T[0][y],k=R(E),S=H(E),L[1][y]=S+(S<<8)+(k<<16)+(E<<24),L[3][y]=
k+(E<<8)+(S<<16)+(k<<24);for(Q=U.length/2,y=0;y<Q;y++)w=U[y+y],C[y]=w,p=U[y+y+1],P[y]=p,K[Q-y-1]=G(w,p);for(y=0;y<40;y+=2)w=16843009*y,p=w+16843009,w=j(w,C),p=Rt(
j(p,P),8),t[y]=w+p&lt,t[y+1]=Rt(w+2*p,9);for(y=0;y<256;y++)switch(w=p=B=v=y,Q){case 4:w=T[1][w]^X(K[3],0),p=T[0][p]^X(K[3],1),B=T[0][B]^X(K[3],2),v=T[1][v]^X(K[3],
3);case 3:w=T[1][w]^X(K[2],0),p=T[1][p]^X(K[2],1),B=T[0][B]^X(K[2],2),v=T[0][v]^X(K[2],3);case 2:a[0][y]=L[0][T[0][T[0][w]^X(K[1],0)]^X(K[0],0)],a[1][y]=L[1][T[0][T[1][p]^
X(K[1],1)]^X(K[0],1)],a[2][y]=L[2][T[1][T[0][B]^X(K[1],2)]^X(K[0],2)],a[3][y]=L[3][T[1][T[1][v]^X(K[1],3)]^X(K[0],3)]}}function s(g){return a[0][X(g,0)]^a[1][X(
g,1)]^a[2][X(g,2)]^a[3][X(g,3)]}function c(g){return a[0][X(g,3)]^a[1][X(g,0)]^a[2][X(g,1)]^a[3][X(g,2)]}function o(g,y){let w=s(y[0]),p=c(y[1]);y[2]=Rt(y[2]^w+
p+t[4*g+8]&lt,31),y[3]=Rt(y[3],1)^w+2*p+t[4*g+9]&lt,w=s(y[2]),p=c(y[3]),y[0]=Rt(y[0]^w+p+t[4*g+10]&lt,31),y[1]=Rt(y[1],1)^w+2*p+t[4*g+11]&lt}function f(g,y){let w=s(
y[0]),p=c(y[1]);y[2]=Rt(y[2],1)^w+p+t[4*g+10]&lt,y[3]=Rt(y[3]^w+2*p+t[4*g+11]&lt,31),w=s(y[2]),p=c(y[3]),y[0]=Rt(y[0],1)^w+p+t[4*g+8]&lt,y[1]=Rt(y[1]^w+2*p+t[4*
g+9]&lt,31)}function d(){t=[],a=[[],[],[],[]]}function l(g,y){e=g,n=y;const w=[nr(e,n)^t[0],nr(e,n+4)^t[1],nr(e,n+8)^t[2],nr(e,n+12)^t[3]];for(let p=0;p<8;p++)o(
p,w);return Br(e,n,w[2]^t[4]),Br(e,n+4,w[3]^t[5]),Br(e,n+8,w[0]^t[6]),Br(e,n+12,w[1]^t[7]),n+=16,e}function h(g,y){e=g,n=y;const w=[nr(e,n)^t[4],nr(e,n+4)^t[5],
nr(e,n+8)^t[6],nr(e,n+12)^t[7]];for(let p=7;p>=0;p--)f(p,w);Br(e,n,w[2]^t[0]),Br(e,n+4,w[3]^t[1]),Br(e,n+8,w[0]^t[2]),Br(e,n+12,w[1]^t[3]),n+=16}function b(){return e}
return{name:"twofish",blocksize:128/8,open:i,close:d,encrypt:l,decrypt:h,finalize:b}}function la(r){this.tf=F2(),this.tf.open(Array.from(r),0),this.encrypt=function(e){
return this.tf.encrypt(Array.from(e),0)}}la.keySize=la.prototype.keySize=32,la.blockSize=la.prototype.blockSize=16;function mt(){}mt.prototype.BLOCKSIZE=8,mt.prototype.
SBOXES=[[3509652390,2564797868,805139163,3491422135,3101798381,1780907670,3128725573,4046225305,614570311,3012652279,134345442,2240740374,1667834072,1901547113,
2757295779,4103290238,227898511,1921955416,1904987480,2182433518,2069144605,3260701109,2620446009,720527379,3318853667,677414384,3393288472,3101374703,2390351024,
1614419982,1822297739,2954791486,3608508353,3174124327,2024746970,1432378464,3864339955,2857741204,1464375394,1676153920,1439316330,715854006,3033291828,289532110,
2706671279,2087905683,3018724369,1668267050,732546397,1947742710,3462151702,2609353502,2950085171,1814351708,2050118529,680887927,999245976,1800124847,3300911131,
1713906067,1641548236,4213287313,1216130144,1575780402,4018429277,3917837745,3693486850,3949271944,596196993,3549867205,258830323,2213823033,772490370,2760122372,
1774776394,2652871518,566650946,4142492826,1728879713,2882767088,1783734482,3629395816,2517608232,2874225571,1861159788,326777828,3124490320,2130389656,2716951837,
967770486,1724537150,2185432712,2364442137,1164943284,2105845187,998989502,3765401048,2244026483,1075463327,1455516326,1322494562,910128902,469688178,1117454909,
936433444,3490320968,3675253459,1240580251,122909385,2157517691,634681816,4142456567,3825094682,3061402683,2540495037,79693498,3249098678,1084186820,1583128258,
426386531,1761308591,1047286709,322548459,995290223,1845252383,2603652396,3431023940,2942221577,3202600964,3727903485,1712269319,422464435,3234572375,1170764815,
3523960633,3117677531,1434042557,442511882,3600875718,1076654713,1738483198,4213154764,2393238008,3677496056,1014306527,4251020053,793779912,2902807211,842905082,
4246964064,1395751752,1040244610,2656851899,3396308128,445077038,3742853595,3577915638,679411651,2892444358,2354009459,1767581616,3150600392,3791627101,3102740896,
284835224,4246832056,1258075500,768725851,2589189241,3069724005,3532540348,1274779536,3789419226,2764799539,1660621633,3471099624,4011903706,913787905,3497959166,
737222580,2514213453,2928710040,3937242737,1804850592,3499020752,2949064160,2386320175,2390070455,2415321851,4061277028,2290661394,2416832540,1336762016,1754252060,
3520065937,3014181293,791618072,3188594551,3933548030,2332172193,3852520463,3043980520,413987798,3465142937,3030929376,4245938359,2093235073,3534596313,375366246,
2157278981,2479649556,555357303,3870105701,2008414854,3344188149,4221384143,3956125452,2067696032,3594591187,2921233993,2428461,544322398,577241275,1471733935,610547355,
4027169054,1432588573,1507829418,2025931657,3646575487,545086370,48609733,2200306550,1653985193,298326376,1316178497,3007786442,2064951626,458293330,2589141269,
3591329599,3164325604,727753846,2179363840,146436021,1461446943,4069977195,705550613,3059967265,3887724982,4281599278,3313849956,1404054877,2845806497,146425753,
1854211946],[1266315497,3048417604,3681880366,3289982499,290971e4,1235738493,2632868024,2414719590,3970600049,1771706367,1449415276,3266420449,422970021,1963543593,
2690192192,3826793022,1062508698,1531092325,1804592342,2583117782,2714934279,4024971509,1294809318,4028980673,1289560198,2221992742,1669523910,35572830,157838143,
1052438473,1016535060,1802137761,1753167236,1386275462,3080475397,2857371447,1040679964,2145300060,2390574316,1461121720,2956646967,4031777805,4028374788,33600511,
2920084762,1018524850,629373528,3691585981,3515945977,2091462646,2486323059,586499841,988145025,935516892,3367335476,2599673255,2839830854,265290510,3972581182,
2759138881,3795373465,1005194799,847297441,406762289,1314163512,1332590856,1866599683,4127851711,750260880,613907577,1450815602,3165620655,3734664991,3650291728,
3012275730,3704569646,1427272223,778793252,1343938022,2676280711,2052605720,1946737175,3164576444,3914038668,3967478842,3682934266,1661551462,3294938066,4011595847,
840292616,3712170807,616741398,312560963,711312465,1351876610,322626781,1910503582,271666773,2175563734,1594956187,70604529,3617834859,1007753275,1495573769,4069517037,
2549218298,2663038764,504708206,2263041392,3941167025,2249088522,1514023603,1998579484,1312622330,694541497,2582060303,2151582166,1382467621,776784248,2618340202,
3323268794,2497899128,2784771155,503983604,4076293799,907881277,423175695,432175456,1378068232,4145222326,3954048622,3938656102,3820766613,2793130115,2977904593,
26017576,3274890735,3194772133,1700274565,1756076034,4006520079,3677328699,720338349,1533947780,354530856,688349552,3973924725,1637815568,332179504,3949051286,53804574,
2852348879,3044236432,1282449977,3583942155,3416972820,4006381244,1617046695,2628476075,3002303598,1686838959,431878346,2686675385,1700445008,1080580658,1009431731,
832498133,3223435511,2605976345,2271191193,2516031870,1648197032,4164389018,2548247927,300782431,375919233,238389289,3353747414,2531188641,2019080857,1475708069,
455242339,2609103871,448939670,3451063019,1395535956,2413381860,1841049896,1491858159,885456874,4264095073,4001119347,1565136089,3898914787,1108368660,540939232,
1173283510,2745871338,3681308437,4207628240,3343053890,4016749493,1699691293,1103962373,3625875870,2256883143,3830138730,1031889488,3479347698,1535977030,4236805024,
3251091107,2132092099,1774941330,1199868427,1452454533,157007616,2904115357,342012276,595725824,1480756522,206960106,497939518,591360097,863170706,2375253569,3596610801,
1814182875,2094937945,3421402208,1082520231,3463918190,2785509508,435703966,3908032597,1641649973,2842273706,3305899714,1510255612,2148256476,2655287854,3276092548,
4258621189,236887753,3681803219,274041037,1734335097,3815195456,3317970021,1899903192,1026095262,4050517792,356393447,2410691914,3873677099,3682840055],[3913112168,
2491498743,4132185628,2489919796,1091903735,1979897079,3170134830,3567386728,3557303409,857797738,1136121015,1342202287,507115054,2535736646,337727348,3213592640,
1301675037,2528481711,1895095763,1721773893,3216771564,62756741,2142006736,835421444,2531993523,1442658625,3659876326,2882144922,676362277,1392781812,170690266,
3921047035,1759253602,3611846912,1745797284,664899054,1329594018,3901205900,3045908486,2062866102,2865634940,3543621612,3464012697,1080764994,553557557,3656615353,
3996768171,991055499,499776247,1265440854,648242737,3940784050,980351604,3713745714,1749149687,3396870395,4211799374,3640570775,1161844396,3125318951,1431517754,
545492359,4268468663,3499529547,1437099964,2702547544,3433638243,2581715763,2787789398,1060185593,1593081372,2418618748,4260947970,69676912,2159744348,86519011,
2512459080,3838209314,1220612927,3339683548,133810670,1090789135,1078426020,1569222167,845107691,3583754449,4072456591,1091646820,628848692,1613405280,3757631651,
526609435,236106946,48312990,2942717905,3402727701,1797494240,859738849,992217954,4005476642,2243076622,3870952857,3732016268,765654824,3490871365,2511836413,1685915746,
3888969200,1414112111,2273134842,3281911079,4080962846,172450625,2569994100,980381355,4109958455,2819808352,2716589560,2568741196,3681446669,3329971472,1835478071,
660984891,3704678404,4045999559,3422617507,3040415634,1762651403,1719377915,3470491036,2693910283,3642056355,3138596744,1364962596,2073328063,1983633131,926494387,
3423689081,2150032023,4096667949,1749200295,3328846651,309677260,2016342300,1779581495,3079819751,111262694,1274766160,443224088,298511866,1025883608,3806446537,
1145181785,168956806,3641502830,3584813610,1689216846,3666258015,3200248200,1692713982,2646376535,4042768518,1618508792,1610833997,3523052358,4130873264,2001055236,
3610705100,2202168115,4028541809,2961195399,1006657119,2006996926,3186142756,1430667929,3210227297,1314452623,4074634658,4101304120,2273951170,1399257539,3367210612,
3027628629,1190975929,2062231137,2333990788,2221543033,2438960610,1181637006,548689776,2362791313,3372408396,3104550113,3145860560,296247880,1970579870,3078560182,
3769228297,1714227617,3291629107,3898220290,166772364,1251581989,493813264,448347421,195405023,2709975567,677966185,3703036547,1463355134,2715995803,1338867538,
1343315457,2802222074,2684532164,233230375,2599980071,2000651841,3277868038,1638401717,4028070440,3237316320,6314154,819756386,300326615,590932579,1405279636,3267499572,
3150704214,2428286686,3959192993,3461946742,1862657033,1266418056,963775037,2089974820,2263052895,1917689273,448879540,3550394620,3981727096,150775221,3627908307,
1303187396,508620638,2975983352,2726630617,1817252668,1876281319,1457606340,908771278,3720792119,3617206836,2455994898,1729034894,1080033504],[976866871,3556439503,
2881648439,1522871579,1555064734,1336096578,3548522304,2579274686,3574697629,3205460757,3593280638,3338716283,3079412587,564236357,2993598910,1781952180,1464380207,
3163844217,3332601554,1699332808,1393555694,1183702653,3581086237,1288719814,691649499,2847557200,2895455976,3193889540,2717570544,1781354906,1676643554,2592534050,
3230253752,1126444790,2770207658,2633158820,2210423226,2615765581,2414155088,3127139286,673620729,2805611233,1269405062,4015350505,3341807571,4149409754,1057255273,
2012875353,2162469141,2276492801,2601117357,993977747,3918593370,2654263191,753973209,36408145,2530585658,25011837,3520020182,2088578344,530523599,2918365339,1524020338,
1518925132,3760827505,3759777254,1202760957,3985898139,3906192525,674977740,4174734889,2031300136,2019492241,3983892565,4153806404,3822280332,352677332,2297720250,
60907813,90501309,3286998549,1016092578,2535922412,2839152426,457141659,509813237,4120667899,652014361,1966332200,2975202805,55981186,2327461051,676427537,3255491064,
2882294119,3433927263,1307055953,942726286,933058658,2468411793,3933900994,4215176142,1361170020,2001714738,2830558078,3274259782,1222529897,1679025792,2729314320,
3714953764,1770335741,151462246,3013232138,1682292957,1483529935,471910574,1539241949,458788160,3436315007,1807016891,3718408830,978976581,1043663428,3165965781,
1927990952,4200891579,2372276910,3208408903,3533431907,1412390302,2931980059,4132332400,1947078029,3881505623,4168226417,2941484381,1077988104,1320477388,886195818,
18198404,3786409e3,2509781533,112762804,3463356488,1866414978,891333506,18488651,661792760,1628790961,3885187036,3141171499,876946877,2693282273,1372485963,791857591,
2686433993,3759982718,3167212022,3472953795,2716379847,445679433,3561995674,3504004811,3574258232,54117162,3331405415,2381918588,3769707343,4154350007,1140177722,
4074052095,668550556,3214352940,367459370,261225585,2610173221,4209349473,3468074219,3265815641,314222801,3066103646,3808782860,282218597,3406013506,3773591054,
379116347,1285071038,846784868,2669647154,3771962079,3550491691,2305946142,453669953,1268987020,3317592352,3279303384,3744833421,2610507566,3859509063,266596637,
3847019092,517658769,3462560207,3443424879,370717030,4247526661,2224018117,4143653529,4112773975,2788324899,2477274417,1456262402,2901442914,1517677493,1846949527,
2295493580,3734397586,2176403920,1280348187,1908823572,3871786941,846861322,1172426758,3287448474,3383383037,1655181056,3139813346,901632758,1897031941,2986607138,
3066810236,3447102507,1393639104,373351379,950779232,625454576,3124240540,4148612726,2007998917,544563296,2244738638,2330496472,2058025392,1291430526,424198748,
50039436,29584100,3605783033,2429876329,2791104160,1057563949,3255363231,3075367218,3463963227,1469046755,985887462]],mt.prototype.PARRAY=[608135816,2242054355,
320440878,57701188,2752067618,698298832,137296536,3964562569,1160258022,953160567,3193202383,887688300,3232508343,3380367581,1065670069,3041331479,2450970073,2306472731],
mt.prototype.NN=16,mt.prototype._clean=function(r){return r<0&&(r=(r&2147483647)+2147483648),r},mt.prototype._F=function(r){let e;const n=r&255;r>>>=8;const t=r&
255;r>>>=8;const a=r&255;r>>>=8;const i=r&255;return e=this.sboxes[0][i]+this.sboxes[1][a],e^=this.sboxes[2][t],e+=this.sboxes[3][n],e},mt.prototype._encryptBlock=
function(r){let e=r[0],n=r[1],t;for(t=0;t<this.NN;++t){e^=this.parray[t],n=this._F(e)^n;const a=e;e=n,n=a}e^=this.parray[this.NN+0],n^=this.parray[this.NN+1],r[0]=
this._clean(n),r[1]=this._clean(e)},mt.prototype.encryptBlock=function(r){let e;const n=[0,0],t=this.BLOCKSIZE/2;for(e=0;e<this.BLOCKSIZE/2;++e)n[0]=n[0]<<8|r[e+
0]&255,n[1]=n[1]<<8|r[e+t]&255;this._encryptBlock(n);const a=[];for(e=0;e<this.BLOCKSIZE/2;++e)a[e+0]=n[0]>>>24-8*e&255,a[e+t]=n[1]>>>24-8*e&255;return a},mt.prototype.
_decryptBlock=function(r){let e=r[0],n=r[1],t;for(t=this.NN+1;t>1;--t){e^=this.parray[t],n=this._F(e)^n;const a=e;e=n,n=a}e^=this.parray[1],n^=this.parray[0],r[0]=
this._clean(n),r[1]=this._clean(e)},mt.prototype.init=function(r){let e,n=0;for(this.parray=[],e=0;e<this.NN+2;++e){let a=0;for(let i=0;i<4;++i)a=a<<8|r[n]&255,
++n>=r.length&&(n=0);this.parray[e]=this.PARRAY[e]^a}for(this.sboxes=[],e=0;e<4;++e)for(this.sboxes[e]=[],n=0;n<256;++n)this.sboxes[e][n]=this.SBOXES[e][n];const t=[
0,0];for(e=0;e<this.NN+2;e+=2)this._encryptBlock(t),this.parray[e+0]=t[0],this.parray[e+1]=t[1];for(e=0;e<4;++e)for(n=0;n<256;n+=2)this._encryptBlock(t),this.sboxes[e][n+
0]=t[0],this.sboxes[e][n+1]=t[1]};function ha(r){this.bf=new mt,this.bf.init(r),this.encrypt=function(e){return this.bf.encryptBlock(e)}}ha.keySize=ha.prototype.
keySize=16,ha.blockSize=ha.prototype.blockSize=8;const T2=new Map(Object.entries({tripledes:ua,cast5:da,twofish:la,blowfish:ha}));var Q2=Object.freeze({__proto__:null,
legacyCiphers:T2});function Cn(r,e,n,t){r[e]+=n[t],r[e+1]+=n[t+1]+(r[e]<n[t])}function au(r,e){r[0]+=e,r[1]+=r[0]<e}function Ir(r,e,n,t,a,i,s,c){Cn(r,n,r,t),Cn(
r,n,e,s);let o=r[i]^r[n],f=r[i+1]^r[n+1];r[i]=f,r[i+1]=o,Cn(r,a,r,i),o=r[t]^r[a],f=r[t+1]^r[a+1],r[t]=o>>>24^f<<8,r[t+1]=f>>>24^o<<8,Cn(r,n,r,t),Cn(r,n,e,c),o=r[i]^
r[n],f=r[i+1]^r[n+1],r[i]=o>>>16^f<<16,r[i+1]=f>>>16^o<<16,Cn(r,a,r,i),o=r[t]^r[a],f=r[t+1]^r[a+1],r[t]=f>>>31^o<<1,r[t+1]=o>>>31^f<<1}const iu=new Uint32Array(
[4089235720,1779033703,2227873595,3144134277,4271175723,1013904242,1595750129,2773480762,2917565137,1359893119,725511199,2600822924,4215389547,528734635,327033209,
1541459225]),Oe=new Uint8Array([0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,14,10,4,8,9,15,13,6,1,12,0,2,11,7,5,3,11,8,12,0,5,2,15,13,10,14,3,6,7,1,9,4,7,9,3,1,13,12,
11,14,2,6,5,10,4,0,15,8,9,0,5,7,2,4,10,15,14,1,11,12,6,8,3,13,2,12,6,10,0,11,8,3,4,13,7,5,15,14,1,9,12,5,1,15,14,13,4,10,0,7,6,3,9,2,8,11,13,11,7,14,12,1,3,9,5,
0,15,4,8,6,2,10,6,15,14,9,11,3,0,8,12,2,13,7,1,4,10,5,10,2,8,4,7,6,1,5,15,11,9,14,3,12,13,0,0,1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,14,10,4,8,9,15,13,6,1,12,0,2,11,
7,5,3].map(r=>r*2));function su(r,e){const n=new Uint32Array(32),t=new Uint32Array(r.b.buffer,r.b.byteOffset,32);for(let i=0;i<16;i++)n[i]=r.h[i],n[i+16]=iu[i];
n[24]^=r.t0[0],n[25]^=r.t0[1];const a=e?4294967295:0;n[28]^=a,n[29]^=a;for(let i=0;i<12;i++){const s=i<<4;Ir(n,t,0,8,16,24,Oe[s+0],Oe[s+1]),Ir(n,t,2,10,18,26,Oe[s+
2],Oe[s+3]),Ir(n,t,4,12,20,28,Oe[s+4],Oe[s+5]),Ir(n,t,6,14,22,30,Oe[s+6],Oe[s+7]),Ir(n,t,0,10,20,30,Oe[s+8],Oe[s+9]),Ir(n,t,2,12,22,24,Oe[s+10],Oe[s+11]),Ir(n,t,
4,14,16,26,Oe[s+12],Oe[s+13]),Ir(n,t,6,8,18,28,Oe[s+14],Oe[s+15])}for(let i=0;i<16;i++)r.h[i]^=n[i]^n[i+16]}class M2{constructor(e,n,t,a){const i=new Uint8Array(
64);this.S={b:new Uint8Array(xa),h:new Uint32Array(ds/4),t0:new Uint32Array(2),c:0,outlen:e},i[0]=e,n&&(i[1]=n.length),i[2]=1,i[3]=1,t&&i.set(t,32),a&&i.set(a,48);
const s=new Uint32Array(i.buffer,i.byteOffset,i.length/Uint32Array.BYTES_PER_ELEMENT);for(let c=0;c<16;c++)this.S.h[c]=iu[c]^s[c];if(n){const c=new Uint8Array(xa);
c.set(n),this.update(c)}}update(e){if(!(e instanceof Uint8Array))throw new Error("Input must be Uint8Array or Buffer");let n=0;for(;n<e.length;){this.S.c===xa&&
(au(this.S.t0,this.S.c),su(this.S,!1),this.S.c=0);let t=xa-this.S.c;this.S.b.set(e.subarray(n,n+t),this.S.c);const a=Math.min(t,e.length-n);this.S.c+=a,n+=a}return this}digest(e){
au(this.S.t0,this.S.c),this.S.b.fill(0,this.S.c),this.S.c=xa,su(this.S,!0);const n=e||new Uint8Array(this.S.outlen);for(let t=0;t<this.S.outlen;t++)n[t]=this.S.
h[t>>2]>>8*(t&3);return this.S.h=null,n.buffer}}function P0(r,e,n,t){if(r>ds)throw new Error(`outlen must be at most ${ds} (given: ${r})`);return new M2(r,e,n,t)}
const ds=64,xa=128,ls=2,cu=19,L2=4294967295,R2=4,N2=4294967295,O2=8,H2=4294967295,z2=8,_2=4294967295,G2=4294967295,j2=32,ar=1024,V2=64,Y2=new Uint8Array(new Uint16Array(
[43981]).buffer)[0]===205;function $e(r,e,n){return r[n+0]=e,r[n+1]=e>>8,r[n+2]=e>>16,r[n+3]=e>>24,r}function Xr(r,e,n){if(e>Number.MAX_SAFE_INTEGER)throw new Error(
"LE64: large numbers unsupported");let t=e;for(let a=n;a<n+7;a++)r[a]=t,t=(t-r[a])/256;return r}function hs(r,e,n){const t=new Uint8Array(64),a=new Uint8Array(4+
e.length);if($e(a,r,0),a.set(e,4),r<=64)return P0(r).update(a).digest(n),n;const i=Math.ceil(r/32)-2;for(let c=0;c<i;c++)P0(64).update(c===0?a:t).digest(t),n.set(
t.subarray(0,32),c*32);const s=new Uint8Array(P0(r-32*i).update(t).digest());return n.set(s,i*32),n}function ou(r,e,n,t){return r.fn.XOR(e.byteOffset,n.byteOffset,
t.byteOffset),e}function q2(r,e,n,t){return r.fn.G(e.byteOffset,n.byteOffset,t.byteOffset,r.refs.gZ.byteOffset),t}function Z2(r,e,n,t){return r.fn.G2(e.byteOffset,
n.byteOffset,t.byteOffset,r.refs.gZ.byteOffset),t}function*W2(r,e,n,t,a,i,s,c){r.refs.prngTmp.fill(0);const o=r.refs.prngTmp.subarray(0,48);Xr(o,e,0),Xr(o,n,8),
Xr(o,t,16),Xr(o,a,24),Xr(o,i,32),Xr(o,ls,40);for(let f=1;f<=s;f++){Xr(r.refs.prngTmp,f,o.length);const d=Z2(r,r.refs.ZERO1024,r.refs.prngTmp,r.refs.prngR);for(let l=f===
1?c*8:0;l<d.length;l+=8)yield d.subarray(l,l+8)}return[]}function J2({type:r,version:e,tagLength:n,password:t,salt:a,ad:i,secret:s,parallelism:c,memorySize:o,passes:f}){
const d=(l,h,b,g)=>{if(h<b||h>g)throw new Error(`${l} size should be between ${b} and ${g} bytes`)};if(r!==ls||e!==cu)throw new Error("Unsupported type or versi\
on");return d("password",t,z2,H2),d("salt",a,O2,N2),d("tag",n,R2,L2),d("memory",o,8*c,_2),i&&d("associated data",i,0,G2),s&&d("secret",s,0,j2),{type:r,version:e,
tagLength:n,password:t,salt:a,ad:i,secret:s,lanes:c,memorySize:o,passes:f}}const fu=1024,X2=64*fu;function $2(r,{memory:e,instance:n}){if(!Y2)throw new Error("B\
igEndian system not supported");const t=J2({type:ls,version:cu,...r}),{G:a,G2:i,xor:s,getLZ:c}=n.exports,o={},f={};f.G=a,f.G2=i,f.XOR=s;const d=4*t.lanes*Math.floor(
t.memorySize/(4*t.lanes)),l=d*ar+10*fu;if(e.buffer.byteLength<l){const k=Math.ceil((l-e.buffer.byteLength)/X2);e.grow(k)}let h=0;o.gZ=new Uint8Array(e.buffer,h,
ar),h+=o.gZ.length,o.prngR=new Uint8Array(e.buffer,h,ar),h+=o.prngR.length,o.prngTmp=new Uint8Array(e.buffer,h,ar),h+=o.prngTmp.length,o.ZERO1024=new Uint8Array(
e.buffer,h,1024),h+=o.ZERO1024.length;const b=new Uint32Array(e.buffer,h,2);h+=b.length*Uint32Array.BYTES_PER_ELEMENT;const g={fn:f,refs:o},y=new Uint8Array(e.buffer,
h,ar);h+=y.length;const w=new Uint8Array(e.buffer,h,t.memorySize*ar),p=new Uint8Array(e.buffer,0,h),B=ey(t),v=d/t.lanes,C=new Array(t.lanes).fill(null).map(()=>new Array(
v)),P=(k,S)=>(C[k][S]=w.subarray(k*v*1024+S*1024,k*v*1024+S*1024+ar),C[k][S]);for(let k=0;k<t.lanes;k++){const S=new Uint8Array(B.length+8);S.set(B),$e(S,0,B.length),
$e(S,k,B.length+4),hs(ar,S,P(k,0)),$e(S,1,B.length),hs(ar,S,P(k,1))}const U=4,Q=v/U;for(let k=0;k<t.passes;k++)for(let S=0;S<U;S++){const D=k===0&&S<=1;for(let A=0;A<
t.lanes;A++){let m=S===0&&k===0?2:0;const I=D?W2(g,k,A,S,d,t.passes,Q,m):null;for(m;m<Q;m++){const F=S*Q+m,M=F>0?C[A][F-1]:C[A][v-1],T=D?I.next().value:M;c(b.byteOffset,
T.byteOffset,A,t.lanes,k,S,m,U,Q);const L=b[0],R=b[1];k===0&&P(A,F),q2(g,M,C[L][R],k>0?y:C[A][F]),k>0&&ou(g,C[A][F],y,C[A][F])}}}const K=C[0][v-1];for(let k=1;k<
t.lanes;k++)ou(g,K,K,C[k][v-1]);const E=hs(t.tagLength,K,new Uint8Array(t.tagLength));return p.fill(0),e.grow(0),E}function ey(r){const e=P0(V2),n=new Uint8Array(
4),t=new Uint8Array(24);$e(t,r.lanes,0),$e(t,r.tagLength,4),$e(t,r.memorySize,8),$e(t,r.passes,12),$e(t,r.version,16),$e(t,r.type,20);const a=[t];r.password?(a.
push($e(new Uint8Array(4),r.password.length,0)),a.push(r.password)):a.push(n),r.salt?(a.push($e(new Uint8Array(4),r.salt.length,0)),a.push(r.salt)):a.push(n),r.
secret?(a.push($e(new Uint8Array(4),r.secret.length,0)),a.push(r.secret)):a.push(n),r.ad?(a.push($e(new Uint8Array(4),r.ad.length,0)),a.push(r.ad)):a.push(n),e.
update(ty(a));const i=e.digest();return new Uint8Array(i)}function ty(r){if(r.length===1)return r[0];let e=0;for(let a=0;a<r.length;a++){if(!(r[a]instanceof Uint8Array))
throw new Error("concatArrays: Data must be in the form of a Uint8Array");e+=r[a].length}const n=new Uint8Array(e);let t=0;return r.forEach(a=>{n.set(a,t),t+=a.
length}),n}let D0;async function ry(r,e,n){const t={env:{memory:r}};if(D0===void 0)try{const i=await e(t);return D0=!0,i}catch{D0=!1}return(D0?e:n)(t)}async function ny(r,e){
const n=new WebAssembly.Memory({initial:1040,maximum:65536}),t=await ry(n,r,e);return i=>$2(i,{instance:t.instance,memory:n})}function uu(r,e,n,t){function a(s,c,o){
var f=o?WebAssembly.instantiateStreaming:WebAssembly.instantiate,d=o?WebAssembly.compileStreaming:WebAssembly.compile;return c?f(s,c):d(s)}var i=null;return i=Buffer.
from(n,"base64"),a(i,t,!1)}function ay(r){return uu(0,null,"AGFzbQEAAAABKwdgBH9/f38AYAABf2AAAGADf39/AGAJf39/f39/f39/AX9gAX8AYAF/AX8CEwEDZW52Bm1lbW9yeQIBkAiAgAQD\
CgkCAwAABAEFBgEEBQFwAQICBgkBfwFBkIjAAgsHfQoDeG9yAAEBRwACAkcyAAMFZ2V0TFoABBlfX2luZGlyZWN0X2Z1bmN0aW9uX3RhYmxlAQALX2luaXRpYWxpemUAABBfX2Vycm5vX2xvY2F0aW9uAAgJc3Rh\
Y2tTYXZlAAUMc3RhY2tSZXN0b3JlAAYKc3RhY2tBbGxvYwAHCQcBAEEBCwEACs0gCQMAAQtYAQJ/A0AgACAEQQR0IgNqIAIgA2r9AAQAIAEgA2r9AAQA/VH9CwQAIAAgA0EQciIDaiACIANq/QAEACABIANq/QAE\
AP1R/QsEACAEQQJqIgRBwABHDQALC7ceAgt7A38DQCADIBFBBHQiD2ogASAPav0ABAAgACAPav0ABAD9USIF/QsEACACIA9qIAX9CwQAIAMgD0EQciIPaiABIA9q/QAEACAAIA9q/QAEAP1RIgX9CwQAIAIgD2og\
Bf0LBAAgEUECaiIRQcAARw0ACwNAIAMgEEEHdGoiAEEQaiAA/QAEcCAA/QAEMCIFIAD9AAQQIgT9zgEgBSAF/Q0AAQIDCAkKCwABAgMICQoLIAQgBP0NAAECAwgJCgsAAQIDCAkKC/3eAUEB/csB/c4BIgT9USIJ\
QSD9ywEgCUEg/c0B/VAiCSAA/QAEUCIG/c4BIAkgCf0NAAECAwgJCgsAAQIDCAkKCyAGIAb9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIGIAX9USIFQSj9ywEgBUEY/c0B/VAiCCAE/c4BIAggCP0NAAEC\
AwgJCgsAAQIDCAkKCyAEIAT9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIKIAogCf1RIgVBMP3LASAFQRD9zQH9UCIFIAb9zgEgBSAF/Q0AAQIDCAkKCwABAgMICQoLIAYgBv0NAAECAwgJCgsAAQIDCAkK\
C/3eAUEB/csB/c4BIgkgCP1RIgRBAf3LASAEQT/9zQH9UCIMIAD9AARgIAD9AAQgIgQgAP0ABAAiBv3OASAEIAT9DQABAgMICQoLAAECAwgJCgsgBiAG/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiBv1R\
IghBIP3LASAIQSD9zQH9UCIIIABBQGsiAf0ABAAiB/3OASAIIAj9DQABAgMICQoLAAECAwgJCgsgByAH/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiByAE/VEiBEEo/csBIARBGP3NAf1QIgsgBv3OASAL\
IAv9DQABAgMICQoLAAECAwgJCgsgBiAG/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiBiAI/VEiBEEw/csBIARBEP3NAf1QIgQgB/3OASAEIAT9DQABAgMICQoLAAECAwgJCgsgByAH/Q0AAQIDCAkKCwAB\
AgMICQoL/d4BQQH9ywH9zgEiCCAL/VEiB0EB/csBIAdBP/3NAf1QIg0gDf0NAAECAwQFBgcQERITFBUWF/0NCAkKCwwNDg8YGRobHB0eHyIH/c4BIAcgB/0NAAECAwgJCgsAAQIDCAkKCyAKIAr9DQABAgMICQoL\
AAECAwgJCgv93gFBAf3LAf3OASIKIAQgBSAF/Q0AAQIDBAUGBxAREhMUFRYX/Q0ICQoLDA0ODxgZGhscHR4f/VEiC0Eg/csBIAtBIP3NAf1QIgsgCP3OASALIAv9DQABAgMICQoLAAECAwgJCgsgCCAI/Q0AAQID\
CAkKCwABAgMICQoL/d4BQQH9ywH9zgEiCCAH/VEiB0Eo/csBIAdBGP3NAf1QIgcgCv3OASAHIAf9DQABAgMICQoLAAECAwgJCgsgCiAK/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiDv0LBAAgACAGIA0g\
DCAM/Q0AAQIDBAUGBxAREhMUFRYX/Q0ICQoLDA0ODxgZGhscHR4fIgr9zgEgCiAK/Q0AAQIDCAkKCwABAgMICQoLIAYgBv0NAAECAwgJCgsAAQIDCAkKC/3eAUEB/csB/c4BIgYgBSAEIAT9DQABAgMEBQYHEBES\
ExQVFhf9DQgJCgsMDQ4PGBkaGxwdHh/9USIFQSD9ywEgBUEg/c0B/VAiBSAJ/c4BIAUgBf0NAAECAwgJCgsAAQIDCAkKCyAJIAn9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIJIAr9USIEQSj9ywEgBEEY\
/c0B/VAiCiAG/c4BIAogCv0NAAECAwgJCgsAAQIDCAkKCyAGIAb9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIE/QsEACAAIAQgBf1RIgVBMP3LASAFQRD9zQH9UCIFIA4gC/1RIgRBMP3LASAEQRD9zQH9\
UCIEIAT9DQABAgMEBQYHEBESExQVFhf9DQgJCgsMDQ4PGBkaGxwdHh/9CwRgIAAgBCAFIAX9DQABAgMEBQYHEBESExQVFhf9DQgJCgsMDQ4PGBkaGxwdHh/9CwRwIAEgBCAI/c4BIAQgBP0NAAECAwgJCgsAAQID\
CAkKCyAIIAj9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIE/QsEACAAIAUgCf3OASAFIAX9DQABAgMICQoLAAECAwgJCgsgCSAJ/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiCf0LBFAgACAEIAf9\
USIFQQH9ywEgBUE//c0B/VAiBSAJIAr9USIEQQH9ywEgBEE//c0B/VAiBCAE/Q0AAQIDBAUGBxAREhMUFRYX/Q0ICQoLDA0ODxgZGhscHR4f/QsEICAAIAQgBSAF/Q0AAQIDBAUGBxAREhMUFRYX/Q0ICQoLDA0O\
DxgZGhscHR4f/QsEMCAQQQFqIhBBCEcNAAtBACEQA0AgAyAQQQR0aiIAQYABaiAA/QAEgAcgAP0ABIADIgUgAP0ABIABIgT9zgEgBSAF/Q0AAQIDCAkKCwABAgMICQoLIAQgBP0NAAECAwgJCgsAAQIDCAkKC/3e\
AUEB/csB/c4BIgT9USIJQSD9ywEgCUEg/c0B/VAiCSAA/QAEgAUiBv3OASAJIAn9DQABAgMICQoLAAECAwgJCgsgBiAG/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiBiAF/VEiBUEo/csBIAVBGP3NAf1Q\
IgggBP3OASAIIAj9DQABAgMICQoLAAECAwgJCgsgBCAE/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiCiAKIAn9USIFQTD9ywEgBUEQ/c0B/VAiBSAG/c4BIAUgBf0NAAECAwgJCgsAAQIDCAkKCyAGIAb9\
DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIJIAj9USIEQQH9ywEgBEE//c0B/VAiDCAA/QAEgAYgAP0ABIACIgQgAP0ABAAiBv3OASAEIAT9DQABAgMICQoLAAECAwgJCgsgBiAG/Q0AAQIDCAkKCwABAgMI\
CQoL/d4BQQH9ywH9zgEiBv1RIghBIP3LASAIQSD9zQH9UCIIIAD9AASABCIH/c4BIAggCP0NAAECAwgJCgsAAQIDCAkKCyAHIAf9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIHIAT9USIEQSj9ywEgBEEY\
/c0B/VAiCyAG/c4BIAsgC/0NAAECAwgJCgsAAQIDCAkKCyAGIAb9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIGIAj9USIEQTD9ywEgBEEQ/c0B/VAiBCAH/c4BIAQgBP0NAAECAwgJCgsAAQIDCAkKCyAH\
IAf9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIIIAv9USIHQQH9ywEgB0E//c0B/VAiDSAN/Q0AAQIDBAUGBxAREhMUFRYX/Q0ICQoLDA0ODxgZGhscHR4fIgf9zgEgByAH/Q0AAQIDCAkKCwABAgMICQoL\
IAogCv0NAAECAwgJCgsAAQIDCAkKC/3eAUEB/csB/c4BIgogBCAFIAX9DQABAgMEBQYHEBESExQVFhf9DQgJCgsMDQ4PGBkaGxwdHh/9USILQSD9ywEgC0Eg/c0B/VAiCyAI/c4BIAsgC/0NAAECAwgJCgsAAQID\
CAkKCyAIIAj9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3OASIIIAf9USIHQSj9ywEgB0EY/c0B/VAiByAK/c4BIAcgB/0NAAECAwgJCgsAAQIDCAkKCyAKIAr9DQABAgMICQoLAAECAwgJCgv93gFBAf3LAf3O\
ASIO/QsEACAAIAYgDSAMIAz9DQABAgMEBQYHEBESExQVFhf9DQgJCgsMDQ4PGBkaGxwdHh8iCv3OASAKIAr9DQABAgMICQoLAAECAwgJCgsgBiAG/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiBiAFIAQg\
BP0NAAECAwQFBgcQERITFBUWF/0NCAkKCwwNDg8YGRobHB0eH/1RIgVBIP3LASAFQSD9zQH9UCIFIAn9zgEgBSAF/Q0AAQIDCAkKCwABAgMICQoLIAkgCf0NAAECAwgJCgsAAQIDCAkKC/3eAUEB/csB/c4BIgkg\
Cv1RIgRBKP3LASAEQRj9zQH9UCIKIAb9zgEgCiAK/Q0AAQIDCAkKCwABAgMICQoLIAYgBv0NAAECAwgJCgsAAQIDCAkKC/3eAUEB/csB/c4BIgT9CwQAIAAgBCAF/VEiBUEw/csBIAVBEP3NAf1QIgUgDiAL/VEi\
BEEw/csBIARBEP3NAf1QIgQgBP0NAAECAwQFBgcQERITFBUWF/0NCAkKCwwNDg8YGRobHB0eH/0LBIAGIAAgBCAFIAX9DQABAgMEBQYHEBESExQVFhf9DQgJCgsMDQ4PGBkaGxwdHh/9CwSAByAAIAQgCP3OASAE\
IAT9DQABAgMICQoLAAECAwgJCgsgCCAI/Q0AAQIDCAkKCwABAgMICQoL/d4BQQH9ywH9zgEiBP0LBIAEIAAgBSAJ/c4BIAUgBf0NAAECAwgJCgsAAQIDCAkKCyAJIAn9DQABAgMICQoLAAECAwgJCgv93gFBAf3L\
Af3OASIJ/QsEgAUgACAEIAf9USIFQQH9ywEgBUE//c0B/VAiBSAJIAr9USIEQQH9ywEgBEE//c0B/VAiBCAE/Q0AAQIDBAUGBxAREhMUFRYX/Q0ICQoLDA0ODxgZGhscHR4f/QsEgAIgACAEIAUgBf0NAAECAwQF\
BgcQERITFBUWF/0NCAkKCwwNDg8YGRobHB0eH/0LBIADIBBBAWoiEEEIRw0AC0EAIRADQCACIBBBBHQiAGoiASAAIANq/QAEACAB/QAEAP1R/QsEACACIABBEHIiAWoiDyABIANq/QAEACAP/QAEAP1R/QsEACAC\
IABBIHIiAWoiDyABIANq/QAEACAP/QAEAP1R/QsEACACIABBMHIiAGoiASAAIANq/QAEACAB/QAEAP1R/QsEACAQQQRqIhBBwABHDQALCxYAIAAgASACIAMQAiAAIAIgAiADEAILewIBfwF+IAIhCSABNQIAIQog\
BCAFcgRAIAEoAgQgA3AhCQsgACAJNgIAIAAgB0EBayAFIAQbIAhsIAZBAWtBAEF/IAYbIAIgCUYbaiIBIAVBAWogCGxBACAEG2ogAa0gCiAKfkIgiH5CIIinQX9zaiAHIAhscDYCBCAACwQAIwALBgAgACQACxAA\
IwAgAGtBcHEiACQAIAALBQBBgAgL",r)}function iy(r){return uu(0,null,"AGFzbQEAAAABPwhgBH9/f38AYAABf2AAAGADf39/AGARf39/f39/f39/f39/f39/f38AYAl/f39/f39/f38Bf2ABfwBgAX\
8BfwITAQNlbnYGbWVtb3J5AgGQCICABAMLCgIDBAAABQEGBwEEBQFwAQICBgkBfwFBkIjAAgsHfQoDeG9yAAEBRwADAkcyAAQFZ2V0TFoABRlfX2luZGlyZWN0X2Z1bmN0aW9uX3RhYmxlAQALX2luaXRpYWxpem\
UAABBfX2Vycm5vX2xvY2F0aW9uAAkJc3RhY2tTYXZlAAYMc3RhY2tSZXN0b3JlAAcKc3RhY2tBbGxvYwAICQcBAEEBCwEACssaCgMAAQtQAQJ/A0AgACAEQQN0IgNqIAIgA2opAwAgASADaikDAIU3AwAgACADQQ\
hyIgNqIAIgA2opAwAgASADaikDAIU3AwAgBEECaiIEQYABRw0ACwveDwICfgF/IAAgAUEDdGoiEyATKQMAIhEgACAFQQN0aiIBKQMAIhJ8IBFCAYZC/v///x+DIBJC/////w+DfnwiETcDACAAIA1BA3RqIgUgES\
AFKQMAhUIgiSIRNwMAIAAgCUEDdGoiCSARIAkpAwAiEnwgEUL/////D4MgEkIBhkL+////H4N+fCIRNwMAIAEgESABKQMAhUIoiSIRNwMAIBMgESATKQMAIhJ8IBFC/////w+DIBJCAYZC/v///x+DfnwiETcDAC\
AFIBEgBSkDAIVCMIkiETcDACAJIBEgCSkDACISfCARQv////8PgyASQgGGQv7///8fg358IhE3AwAgASARIAEpAwCFQgGJNwMAIAAgAkEDdGoiDSANKQMAIhEgACAGQQN0aiICKQMAIhJ8IBFCAYZC/v///x+DIB\
JC/////w+DfnwiETcDACAAIA5BA3RqIgYgESAGKQMAhUIgiSIRNwMAIAAgCkEDdGoiCiARIAopAwAiEnwgEUL/////D4MgEkIBhkL+////H4N+fCIRNwMAIAIgESACKQMAhUIoiSIRNwMAIA0gESANKQMAIhJ8IB\
FC/////w+DIBJCAYZC/v///x+DfnwiETcDACAGIBEgBikDAIVCMIkiETcDACAKIBEgCikDACISfCARQv////8PgyASQgGGQv7///8fg358IhE3AwAgAiARIAIpAwCFQgGJNwMAIAAgA0EDdGoiDiAOKQMAIhEgAC\
AHQQN0aiIDKQMAIhJ8IBFCAYZC/v///x+DIBJC/////w+DfnwiETcDACAAIA9BA3RqIgcgESAHKQMAhUIgiSIRNwMAIAAgC0EDdGoiCyARIAspAwAiEnwgEUL/////D4MgEkIBhkL+////H4N+fCIRNwMAIAMgES\
ADKQMAhUIoiSIRNwMAIA4gESAOKQMAIhJ8IBFC/////w+DIBJCAYZC/v///x+DfnwiETcDACAHIBEgBykDAIVCMIkiETcDACALIBEgCykDACISfCARQv////8PgyASQgGGQv7///8fg358IhE3AwAgAyARIAMpAw\
CFQgGJNwMAIAAgBEEDdGoiDyAPKQMAIhEgACAIQQN0aiIEKQMAIhJ8IBFCAYZC/v///x+DIBJC/////w+DfnwiETcDACAAIBBBA3RqIgggESAIKQMAhUIgiSIRNwMAIAAgDEEDdGoiACARIAApAwAiEnwgEUL///\
//D4MgEkIBhkL+////H4N+fCIRNwMAIAQgESAEKQMAhUIoiSIRNwMAIA8gESAPKQMAIhJ8IBFC/////w+DIBJCAYZC/v///x+DfnwiETcDACAIIBEgCCkDAIVCMIkiETcDACAAIBEgACkDACISfCARQv////8Pgy\
ASQgGGQv7///8fg358IhE3AwAgBCARIAQpAwCFQgGJNwMAIBMgEykDACIRIAIpAwAiEnwgEUIBhkL+////H4MgEkL/////D4N+fCIRNwMAIAggESAIKQMAhUIgiSIRNwMAIAsgESALKQMAIhJ8IBFC/////w+DIB\
JCAYZC/v///x+DfnwiETcDACACIBEgAikDAIVCKIkiETcDACATIBEgEykDACISfCARQv////8PgyASQgGGQv7///8fg358IhE3AwAgCCARIAgpAwCFQjCJIhE3AwAgCyARIAspAwAiEnwgEUL/////D4MgEkIBhk\
L+////H4N+fCIRNwMAIAIgESACKQMAhUIBiTcDACANIA0pAwAiESADKQMAIhJ8IBFCAYZC/v///x+DIBJC/////w+DfnwiETcDACAFIBEgBSkDAIVCIIkiETcDACAAIBEgACkDACISfCARQv////8PgyASQgGGQv\
7///8fg358IhE3AwAgAyARIAMpAwCFQiiJIhE3AwAgDSARIA0pAwAiEnwgEUL/////D4MgEkIBhkL+////H4N+fCIRNwMAIAUgESAFKQMAhUIwiSIRNwMAIAAgESAAKQMAIhJ8IBFC/////w+DIBJCAYZC/v///x\
+DfnwiETcDACADIBEgAykDAIVCAYk3AwAgDiAOKQMAIhEgBCkDACISfCARQgGGQv7///8fgyASQv////8Pg358IhE3AwAgBiARIAYpAwCFQiCJIhE3AwAgCSARIAkpAwAiEnwgEUL/////D4MgEkIBhkL+////H4\
N+fCIRNwMAIAQgESAEKQMAhUIoiSIRNwMAIA4gESAOKQMAIhJ8IBFC/////w+DIBJCAYZC/v///x+DfnwiETcDACAGIBEgBikDAIVCMIkiETcDACAJIBEgCSkDACISfCARQv////8PgyASQgGGQv7///8fg358Ih\
E3AwAgBCARIAQpAwCFQgGJNwMAIA8gDykDACIRIAEpAwAiEnwgEUIBhkL+////H4MgEkL/////D4N+fCIRNwMAIAcgESAHKQMAhUIgiSIRNwMAIAogESAKKQMAIhJ8IBFC/////w+DIBJCAYZC/v///x+DfnwiET\
cDACABIBEgASkDAIVCKIkiETcDACAPIBEgDykDACISfCARQv////8PgyASQgGGQv7///8fg358IhE3AwAgByARIAcpAwCFQjCJIhE3AwAgCiARIAopAwAiEnwgEUL/////D4MgEkIBhkL+////H4N+fCIRNwMAIA\
EgESABKQMAhUIBiTcDAAvdCAEPfwNAIAIgBUEDdCIGaiABIAZqKQMAIAAgBmopAwCFNwMAIAIgBkEIciIGaiABIAZqKQMAIAAgBmopAwCFNwMAIAVBAmoiBUGAAUcNAAsDQCADIARBA3QiAGogACACaikDADcDAC\
ADIARBAXIiAEEDdCIBaiABIAJqKQMANwMAIAMgBEECciIBQQN0IgVqIAIgBWopAwA3AwAgAyAEQQNyIgVBA3QiBmogAiAGaikDADcDACADIARBBHIiBkEDdCIHaiACIAdqKQMANwMAIAMgBEEFciIHQQN0IghqIA\
IgCGopAwA3AwAgAyAEQQZyIghBA3QiCWogAiAJaikDADcDACADIARBB3IiCUEDdCIKaiACIApqKQMANwMAIAMgBEEIciIKQQN0IgtqIAIgC2opAwA3AwAgAyAEQQlyIgtBA3QiDGogAiAMaikDADcDACADIARBCn\
IiDEEDdCINaiACIA1qKQMANwMAIAMgBEELciINQQN0Ig5qIAIgDmopAwA3AwAgAyAEQQxyIg5BA3QiD2ogAiAPaikDADcDACADIARBDXIiD0EDdCIQaiACIBBqKQMANwMAIAMgBEEOciIQQQN0IhFqIAIgEWopAw\
A3AwAgAyAEQQ9yIhFBA3QiEmogAiASaikDADcDACADIARB//8DcSAAQf//A3EgAUH//wNxIAVB//8DcSAGQf//A3EgB0H//wNxIAhB//8DcSAJQf//A3EgCkH//wNxIAtB//8DcSAMQf//A3EgDUH//wNxIA5B//\
8DcSAPQf//A3EgEEH//wNxIBFB//8DcRACIARB8ABJIQAgBEEQaiEEIAANAAtBACEBIANBAEEBQRBBEUEgQSFBMEExQcAAQcEAQdAAQdEAQeAAQeEAQfAAQfEAEAIgA0ECQQNBEkETQSJBI0EyQTNBwgBBwwBB0g\
BB0wBB4gBB4wBB8gBB8wAQAiADQQRBBUEUQRVBJEElQTRBNUHEAEHFAEHUAEHVAEHkAEHlAEH0AEH1ABACIANBBkEHQRZBF0EmQSdBNkE3QcYAQccAQdYAQdcAQeYAQecAQfYAQfcAEAIgA0EIQQlBGEEZQShBKU\
E4QTlByABByQBB2ABB2QBB6ABB6QBB+ABB+QAQAiADQQpBC0EaQRtBKkErQTpBO0HKAEHLAEHaAEHbAEHqAEHrAEH6AEH7ABACIANBDEENQRxBHUEsQS1BPEE9QcwAQc0AQdwAQd0AQewAQe0AQfwAQf0AEAIgA0\
EOQQ9BHkEfQS5BL0E+QT9BzgBBzwBB3gBB3wBB7gBB7wBB/gBB/wAQAgNAIAIgAUEDdCIAaiIEIAAgA2opAwAgBCkDAIU3AwAgAiAAQQhyIgRqIgUgAyAEaikDACAFKQMAhTcDACACIABBEHIiBGoiBSADIARqKQ\
MAIAUpAwCFNwMAIAIgAEEYciIAaiIEIAAgA2opAwAgBCkDAIU3AwAgAUEEaiIBQYABRw0ACwsWACAAIAEgAiADEAMgACACIAIgAxADC3sCAX8BfiACIQkgATUCACEKIAQgBXIEQCABKAIEIANwIQkLIAAgCTYCAC\
AAIAdBAWsgBSAEGyAIbCAGQQFrQQBBfyAGGyACIAlGG2oiASAFQQFqIAhsQQAgBBtqIAGtIAogCn5CIIh+QiCIp0F/c2ogByAIbHA2AgQgAAsEACMACwYAIAAkAAsQACMAIABrQXBxIgAkACAACwUAQYAICw==",
r)}var sy=Object.freeze({__proto__:null,default:async()=>ny(r=>ay(r),r=>iy(r))});function cy(r){return r&&r.__esModule&&Object.prototype.hasOwnProperty.call(r,"\
default")?r.default:r}var xs,du;function oy(){if(du)return xs;du=1;function r(t){this.name="Bzip2Error",this.message=t,this.stack=new Error().stack}r.prototype=
new Error;var e={Error:function(t){throw new r(t)}},n={};return n.Bzip2Error=r,n.crcTable=[0,79764919,159529838,222504665,319059676,398814059,445009330,507990021,
638119352,583659535,797628118,726387553,890018660,835552979,1015980042,944750013,1276238704,1221641927,1167319070,1095957929,1595256236,1540665371,1452775106,1381403509,
1780037320,1859660671,1671105958,1733955601,2031960084,2111593891,1889500026,1952343757,2552477408,2632100695,2443283854,2506133561,2334638140,2414271883,2191915858,
2254759653,3190512472,3135915759,3081330742,3009969537,2905550212,2850959411,2762807018,2691435357,3560074640,3505614887,3719321342,3648080713,3342211916,3287746299,
3467911202,3396681109,4063920168,4143685023,4223187782,4286162673,3779000052,3858754371,3904687514,3967668269,881225847,809987520,1023691545,969234094,662832811,
591600412,771767749,717299826,311336399,374308984,453813921,533576470,25881363,88864420,134795389,214552010,2023205639,2086057648,1897238633,1976864222,1804852699,
1867694188,1645340341,1724971778,1587496639,1516133128,1461550545,1406951526,1302016099,1230646740,1142491917,1087903418,2896545431,2825181984,2770861561,2716262478,
3215044683,3143675388,3055782693,3001194130,2326604591,2389456536,2200899649,2280525302,2578013683,2640855108,2418763421,2498394922,3769900519,3832873040,3912640137,
3992402750,4088425275,4151408268,4197601365,4277358050,3334271071,3263032808,3476998961,3422541446,3585640067,3514407732,3694837229,3640369242,1762451694,1842216281,
1619975040,1682949687,2047383090,2127137669,1938468188,2001449195,1325665622,1271206113,1183200824,1111960463,1543535498,1489069629,1434599652,1363369299,622672798,
568075817,748617968,677256519,907627842,853037301,1067152940,995781531,51762726,131386257,177728840,240578815,269590778,349224269,429104020,491947555,4046411278,
4126034873,4172115296,4234965207,3794477266,3874110821,3953728444,4016571915,3609705398,3555108353,3735388376,3664026991,3290680682,3236090077,3449943556,3378572211,
3174993278,3120533705,3032266256,2961025959,2923101090,2868635157,2813903052,2742672763,2604032198,2683796849,2461293480,2524268063,2284983834,2364738477,2175806836,
2238787779,1569362073,1498123566,1409854455,1355396672,1317987909,1246755826,1192025387,1137557660,2072149281,2135122070,1912620623,1992383480,1753615357,1816598090,
1627664531,1707420964,295390185,358241886,404320391,483945776,43990325,106832002,186451547,266083308,932423249,861060070,1041341759,986742920,613929101,542559546,
756411363,701822548,3316196985,3244833742,3425377559,3370778784,3601682597,3530312978,3744426955,3689838204,3819031489,3881883254,3928223919,4007849240,4037393693,
4100235434,4180117107,4259748804,2310601993,2373574846,2151335527,2231098320,2596047829,2659030626,2470359227,2550115596,2947551409,2876312838,2788305887,2733848168,
3165939309,3094707162,3040238851,2985771188],n.array=function(t){var a=0,i=0,s=[0,1,3,7,15,31,63,127,255];return function(c){for(var o=0;c>0;){var f=8-a;c>=f?(o<<=
f,o|=s[f]&t[i++],a=0,c-=f):(o<<=c,o|=(t[i]&s[c]<<8-c-a)>>8-c-a,a+=c,c=0)}return o}},n.simple=function(t,a){var i=n.array(t),s=n.header(i),c=!1,o=1e5*s,f=new Int32Array(
o);do c=n.decompress(i,a,f,o);while(!c)},n.header=function(t){this.byteCount=new Int32Array(256),this.symToByte=new Uint8Array(256),this.mtfSymbol=new Int32Array(
256),this.selectors=new Uint8Array(32768),t(24)!=4348520&&e.Error("No magic number found");var a=t(8)-48;return(a<1||a>9)&&e.Error("Not a BZIP archive"),a},n.decompress=
function(t,a,i,s,c){for(var o=20,f=258,d=0,l=1,h=50,b=-1,g="",y=0;y<6;y++)g+=t(8).toString(16);if(g=="177245385090"){var w=t(32)|0;return w!==c&&e.Error("Error \
in bzip2: crc32 do not match"),t(null),null}g!="314159265359"&&e.Error("Invalid bzip data");var p=t(32)|0;t(1)&&e.Error("unsupported obsolete version");var B=t(
24);B>s&&e.Error("Initial position larger than buffer size");var v=t(16),C=0;for(y=0;y<16;y++)if(v&1<<15-y){var P=t(16);for(z=0;z<16;z++)P&1<<15-z&&(this.symToByte[C++]=
16*y+z)}var U=t(3);(U<2||U>6)&&e.Error("Invalid bzip data");var Q=t(15);Q==0&&e.Error("Invalid bzip data");for(var y=0;y<U;y++)this.mtfSymbol[y]=y;for(var y=0;y<
Q;y++){for(var z=0;t(1);z++)z>=U&&e.Error("Invalid bzip data");for(var K=this.mtfSymbol[z],P=z-1;P>=0;P--)this.mtfSymbol[P+1]=this.mtfSymbol[P];this.mtfSymbol[0]=
K,this.selectors[y]=K}for(var R=C+2,E=[],k=new Uint8Array(f),S=new Uint16Array(o+1),D,z=0;z<U;z++){v=t(5);for(var y=0;y<R;y++){for(;(v<1||v>o)&&e.Error("Invalid\
 bzip data"),!!t(1);)t(1)?v--:v++;k[y]=v}var A,m;A=m=k[0];for(var y=1;y<R;y++)k[y]>m?m=k[y]:k[y]<A&&(A=k[y]);D=E[z]={},D.permute=new Int32Array(f),D.limit=new Int32Array(
o+1),D.base=new Int32Array(o+1),D.minLen=A,D.maxLen=m;for(var I=D.base,F=D.limit,M=0,y=A;y<=m;y++)for(var v=0;v<R;v++)k[v]==y&&(D.permute[M++]=v);for(y=A;y<=m;y++)
S[y]=F[y]=0;for(y=0;y<R;y++)S[k[y]]++;for(M=v=0,y=A;y<m;y++)M+=S[y],F[y]=M-1,M<<=1,I[y+1]=M-(v+=S[y]);F[m]=M+S[m]-1,I[A]=0}for(var y=0;y<256;y++)this.mtfSymbol[y]=
y,this.byteCount[y]=0;var T,L,R,H;for(T=L=R=H=0;;){for(R--||(R=h-1,H>=Q&&e.Error("Invalid bzip data"),D=E[this.selectors[H++]],I=D.base,F=D.limit),y=D.minLen,z=
t(y);y>D.maxLen&&e.Error("Invalid bzip data"),!(z<=F[y]);)y++,z=z<<1|t(1);z-=I[y],(z<0||z>=f)&&e.Error("Invalid bzip data");var G=D.permute[z];if(G==d||G==l){T||
(T=1,v=0),G==d?v+=T:v+=2*T,T<<=1;continue}if(T)for(T=0,L+v>s&&e.Error("Invalid bzip data"),K=this.symToByte[this.mtfSymbol[0]],this.byteCount[K]+=v;v--;)i[L++]=
K;if(G>C)break;L>=s&&e.Error("Invalid bzip data"),y=G-1,K=this.mtfSymbol[y];for(var P=y-1;P>=0;P--)this.mtfSymbol[P+1]=this.mtfSymbol[P];this.mtfSymbol[0]=K,K=this.
symToByte[K],this.byteCount[K]++,i[L++]=K}(B<0||B>=L)&&e.Error("Invalid bzip data");for(var z=0,y=0;y<256;y++)P=z+this.byteCount[y],this.byteCount[y]=z,z=P;for(var y=0;y<
L;y++)K=i[y]&255,i[this.byteCount[K]]|=y<<8,this.byteCount[K]++;var j=0,N=0,_=0;L&&(j=i[B],N=j&255,j>>=8,_=-1),L=L;for(var q,Y,V;L;){for(L--,Y=N,j=i[j],N=j&255,
j>>=8,_++==3?(q=N,V=Y,N=-1):(q=1,V=N);q--;)b=(b<<8^this.crcTable[(b>>24^V)&255])&4294967295,a(V);N!=Y&&(_=0)}return b=(b^-1)>>>0,(b|0)!=(p|0)&&e.Error("Error in\
 bzip2: crc32 do not match"),c=(b^(c<<1|c>>>31))&4294967295,c},xs=n,xs}var ys,lu;function fy(){if(lu)return ys;lu=1;var r=[0,1,3,7,15,31,63,127,255];return ys=function(n){
var t=0,a=0,i=n(),s=function(c){if(c===null&&t!=0){t=0,a++;return}for(var o=0;c>0;){a>=i.length&&(a=0,i=n());var f=8-t;t===0&&c>0&&s.bytesRead++,c>=f?(o<<=f,o|=
r[f]&i[a++],t=0,c-=f):(o<<=c,o|=(i[a]&r[c]<<8-c-t)>>8-c-t,t+=c,c=0)}return o};return s.bytesRead=0,s},ys}var bs,hu;function uy(){if(hu)return bs;hu=1;const r=oy(),
e=fy();bs=n;function n(t,a=1/0){const i=[];let s=0,c=0,o=!1,f=!1,d=null,l=null,h=0;function b(p){if(c){const B=1e5*c,v=new Int32Array(B);let C=new Uint8Array(32768),
P=0;const U=function(Q){if(++h>a)throw new Error("Maximum decompressed size exceeded");if(P===C.length){const K=Math.min(C.length*2,P+(a-h)+1),E=new Uint8Array(
K);E.set(C),C=E}C[P++]=Q};return l=r.decompress(d,U,v,B,l),l===null?(c=0,!1):(p(C.subarray(0,P)),!0)}else return c=r.header(d),l=0,!1}let g=0;function y(p){if(!o)
try{return b(function(B){p.enqueue(B),B!==null&&(g+=B.length)})}catch(B){return p.error(B),o=!0,!0}}let w;return new ReadableStream({start(){w=t.getReader()},async pull(p){
try{for(;;){for(;!(f||d&&s-d.bytesRead+1>=25e3+1e5*(c||4));){const{value:B,done:v}=await w.read();v?f=!0:(i.push(B),s+=B.length,d===null&&(d=e(function(){return i.
shift()})))}for(;f?d&&s>d.bytesRead:d&&s-d.bytesRead+1>=25e3+1e5*(c||4);)if(y(p))return;if(f&&!o&&(!d||s<=d.bytesRead)){l===null?p.close():p.error(new Error("in\
put stream ended prematurely"));return}}}catch(B){p.error(B)}},async cancel(p){await w.abort(p)}},{highWaterMark:0})}return bs}var xu=uy(),dy=cy(xu),ly=yu({__proto__:null,
default:dy},[xu])})};

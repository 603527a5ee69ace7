export const id=8768,ids=[8768],modules={8768:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{install:()=>install});var promises_=__webpack_require__(1455),external_node_path_=__webpack_require__(6760),errors=__webpack_require__(6986),files=__webpack_require__(
8292),archive_tree=__webpack_require__(3511),detect=__webpack_require__(1166),fetch=__webpack_require__(1746),download_newest=__webpack_require__(4490),external_node_crypto_=__webpack_require__(
7598),retry=__webpack_require__(4079),origin=__webpack_require__(1202),__addDisposableResource=function(env,value,async){if(value!=null){if(typeof value!="objec\
t"&&typeof value!="function")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispos\
e is not defined.");dispose=value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");dispose=value[Symbol.
dispose],async&&(inner=dispose)}if(typeof dispose!="function")throw new TypeError("Object not disposable.");inner&&(dispose=function(){try{inner.call(this)}catch(e){
return Promise.reject(e)}}),env.stack.push({value,dispose,async})}else async&&env.stack.push({async:!0});return value},__disposeResources=(function(SuppressedError2){
return function(env){function fail(e){env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e,env.hasError=!0}var r,
s=0;function next(){for(;r=env.stack.pop();)try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.
call(r.value);if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){return fail(e),next()})}else s|=1}catch(e){fail(e)}if(s===1)return env.hasError?
Promise.reject(env.error):Promise.resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError=="function"?SuppressedError:function(error,suppressed,message){
var e=new Error(message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});const leastProgress=20*1024,batchSize=1024*1024;async function download(what,source,file,dependencies,options={}){
const env_1={stack:[],error:void 0,hasError:!1};try{const url=(0,origin.rs)(source.origin,source.path),started=performance.now(),handle=__addDisposableResource(
env_1,await(0,promises_.open)(file,"wx",384),!0),transfer=new Transfer(handle),stop=reportProgress(what,transfer,dependencies.logger,(options.progress??5)*1e3);
try{await whileProgressing(transfer,dependencies,attempt=>(0,retry.jh)(()=>attempt(()=>fetchRest(source,url,transfer,dependencies,options)),{what:`Fetching ${url}`,
signal:dependencies.signal,onRetry:message=>dependencies.logger.info(message)})),await transfer.finish()}finally{stop()}const seconds=(performance.now()-started)/
1e3;return{url:url.href,bytes:transfer.received,sha256:transfer.digest(),seconds}}catch(e_1){env_1.error=e_1,env_1.hasError=!0}finally{const result_1=__disposeResources(
env_1);result_1&&await result_1}}async function whileProgressing(transfer,{logger},round){let before=0;for(;;)try{await round(body=>(before=transfer.furthest,body()));
return}catch(error){if(!(0,retry.dg)(error)||transfer.furthest===before)throw error;logger.info(`${(0,errors.bD)(error)} Going on, as part of it came through.`)}}
class Transfer{received=0;furthest=0;total;validator;#handle;#hash=(0,external_node_crypto_.createHash)("sha256");#batch=[];#batched=0;#written=0;#writing=Promise.
resolve();constructor(handle){this.#handle=handle}async add(chunk){this.#hash.update(chunk),this.#batch.push(chunk),this.#batched+=chunk.length,this.received+=chunk.
length,this.furthest=Math.max(this.furthest,this.received),this.#batched>=batchSize&&await this.#flush()}async finish(){await this.#flush(),await this.#writing}async restart(){
await this.#writing,await this.#handle.truncate(0),this.#hash=(0,external_node_crypto_.createHash)("sha256"),this.#batch=[],this.#batched=0,this.#written=0,this.
received=0,this.total=void 0,this.validator=void 0}async#flush(){await this.#writing;const batch=this.#batch;this.#batch=[],this.#batched=0,this.#writing=this.#write(
batch),this.#writing.catch(()=>{})}async#write(batch){if(batch.length===0)return;let{bytesWritten}=await this.#handle.writev(batch,this.#written);const length=batch.
reduce((sum,chunk)=>sum+chunk.length,0);this.#written+=bytesWritten;const all=bytesWritten<length?Buffer.concat(batch):void 0;for(let at=bytesWritten;all&&at<length;at+=
bytesWritten)bytesWritten=(await this.#handle.write(all,at,length-at,this.#written)).bytesWritten,this.#written+=bytesWritten}digest(){return this.#hash.digest(
"hex")}}async function fetchRest({origin:origin2,largest},url,transfer,dependencies,options){const resumed=transfer.received>0&&transfer.validator!==void 0,headers=resumed&&
transfer.validator?{range:`bytes=${transfer.received}-`,"if-range":transfer.validator}:{},response=await(0,fetch.CZ)(origin2,url,headers,dependencies,options);if(await begin(
response,url,transfer,resumed),await(0,fetch.EW)(url,dependencies.signal,()=>receive(response,url,transfer,{stall:options.stall??20,largest}),()=>` after ${transfer.
received} of ${transfer.total??"an unknown number of"} bytes`),transfer.total!==void 0&&transfer.received!==transfer.total)throw new retry.N_(`${url} ended afte\
r ${transfer.received} of ${transfer.total} bytes.`,"Run the job again; if it persists, look at the proxy or the mirror.")}async function begin(response,url,transfer,resumed){
if(response.status===206){const range=/^bytes (\d+)-\d+\/(\d+|\*)$/.exec(response.headers["content-range"]??"");if(resumed&&range&&Number(range[1])===transfer.received)
return;throw response.body.destroy(),await transfer.restart(),new retry.N_(`${url} answered with another part than was asked for.`,"Run the job again; if it per\
sists, look at the proxy or the mirror.")}await transfer.restart();const length=response.headers["content-length"];length!==void 0&&/^\d+$/.test(length)&&(transfer.
total=Number(length));const{etag}=response.headers;transfer.validator=etag&&!etag.startsWith("W/")?etag:response.headers["last-modified"]}async function receive(response,url,transfer,{
stall,largest}){let checked=performance.now(),before=transfer.received;(transfer.total??0)>largest&&refuseSize(response,url,largest);for await(const chunk of response.
body){await transfer.add(chunk),transfer.received>largest&&refuseSize(response,url,largest);const now=performance.now();if(!(now-checked<stall*1e3)){if(transfer.
received-before<leastProgress)throw response.body.destroy(),new retry.N_(`${url} sent only ${transfer.received-before} bytes in ${stall} s.`,"Run the job again \
later, or use a mirror.");checked=now,before=transfer.received}}}function refuseSize(response,url,largest){throw response.body.destroy(),new errors.yo(`${url} i\
s larger than ${megabytes(largest)} MB, far more than this file has.`,"Check the mirror, and whether a proxy answers in its place.")}function reportProgress(what,transfer,logger,interval){
let before=0;const timer=setInterval(()=>{const rate=Math.max(0,transfer.received-before)/interval*1e3;before=transfer.received;const total=transfer.total===void 0?
"":` of ${megabytes(transfer.total)}`;logger.info(`${what}: ${megabytes(transfer.received)}${total} MB, ${megabytes(rate)} MB/s`)},interval);return()=>clearInterval(
timer)}function megabytes(bytes){return(bytes/1e6).toFixed(1)}var tools_platform=__webpack_require__(9178),package_signature=__webpack_require__(1871),external_node_fs_=__webpack_require__(
3024),external_node_stream_=__webpack_require__(7075),remedy=__webpack_require__(4222);async function verifyPgp(file,signature,pinned,now){const openpgp=await __webpack_require__.
e(5382).then(__webpack_require__.bind(__webpack_require__,5382)),key=await parsePinnedKey(pinned),packet=await parseSignature(signature,key);try{if(packet.signatureType!==
openpgp.enums.signature.binary)throw new Error("It is not a signature of a file.");await packet.verify(key.keyPacket,openpgp.enums.signature.binary,streamOf(file),
now,!0)}catch(cause){throw new errors.yo(`The PGP signature does not match the file: ${(0,errors.bD)(cause)}.`,remedy.Z,{cause})}const expiry=await expiryOf(key),
keyId=key.getKeyID().toHex().toUpperCase();if(expiry>now&&expiry>(packet.created??now))return{keyId};const day=expiry.toISOString().slice(0,10);return{keyId,warning:`\
Our copy of the key ${keyId} expired on ${day}. The signature is by that key; a newer release of this action may carry its extension.`}}async function parsePinnedKey(pinned){
const openpgp=await __webpack_require__.e(5382).then(__webpack_require__.bind(__webpack_require__,5382)),key=await openpgp.readKey({armoredKey:pinned.armored}),
fingerprint=key.getFingerprint().toUpperCase();if(fingerprint!==pinned.fingerprint)throw new Error(`The pinned key has the fingerprint ${fingerprint}.`);const[user]=key.
users,selfSignature=user?.selfCertifications[0];if(!user?.userID||!selfSignature)throw new Error(`The key ${fingerprint} has no self-signature.`);const type=selfSignature.
signatureType??openpgp.enums.signature.certGeneric;if(await selfSignature.verify(key.keyPacket,type,{userID:user.userID,key:key.keyPacket}),key.revocationSignatures.
length>0)throw new Error(`The key ${fingerprint} is revoked.`);return key}async function expiryOf(key){const seconds=key.users[0]?.selfCertifications[0]?.keyExpirationTime;
return seconds?new Date(key.getCreationTime().getTime()+seconds*1e3):new Date(864e13)}async function parseSignature(bytes,key){const openpgp=await __webpack_require__.
e(5382).then(__webpack_require__.bind(__webpack_require__,5382)),text=Buffer.from(bytes).toString("latin1");let packets;try{packets=[...(text.trimStart().startsWith(
"-----BEGIN PGP SIGNATURE-----")?await openpgp.readSignature({armoredSignature:text}):await openpgp.readSignature({binarySignature:bytes})).packets]}catch(cause){
const start=text.slice(0,60).replaceAll(/[^\x20-\x7e]+/g," ");throw new errors.yo(`What is published as the signature is no PGP signature: '${start}'.`,remedy.Z,
{cause})}const packet=packets.find(candidate=>candidate.issuerKeyID.equals(key.getKeyID()));if(packet)return packet;const signers=packets.map(candidate=>candidate.
issuerKeyID.toHex().toUpperCase()).join(", ")||"nobody";throw new errors.yo(`The file is signed by the key ${signers} and not by ${key.getKeyID().toHex().toUpperCase()}\
.`,remedy.Z)}function streamOf(file){return{text:null,getBytes:()=>external_node_stream_.Readable.toWeb((0,external_node_fs_.createReadStream)(file,{highWaterMark:1024*
1024}))}}var tool_cache=__webpack_require__(9700);async function install(tool,version,source,cache,dependencies,setting){const file=tool.file(version,setting.platform);
checkLibc(tool,file),await(0,files.I2)(dependencies.folder);const work=await(0,promises_.mkdtemp)((0,external_node_path_.join)(dependencies.folder,`${tool.name}\
-`));try{const fetched=await fetchVerified({tool,version,file,source,work},dependencies,setting),tree=(0,external_node_path_.join)(work,"tree"),{environment}=dependencies;
await(0,archive_tree.X)(tool,file,(0,external_node_path_.join)(work,(0,external_node_path_.basename)(file.path)),tree,{...setting,environment}),await tryOut(tool,
version,tree,dependencies,setting);const{url,sha256}=fetched.downloaded,record={version:version.text,url,sha256,verified:fetched.verified};return{folder:await(0,tool_cache.
l)(cache,tool.cacheName,tree,record),record,bytes:fetched.downloaded.bytes}}finally{await(0,promises_.rm)(work,{recursive:!0,force:!0})}}async function fetchVerified(fetching,dependencies,setting){
const{tool,version,file,source,work}=fetching,what=`${tool.title} ${version.text}`;try{const proof="path"in file.proof?await(0,fetch.Sy)(source.origin,file.proof.
path,dependencies,setting.transfer):void 0,path=(0,external_node_path_.join)(work,(0,external_node_path_.basename)(file.path)),downloaded=await download(what,{origin:source.
origin,path:file.path,largest:tool.largest.file},path,dependencies,setting.transfer),rate=downloaded.bytes/Math.max(downloaded.seconds,.001);dependencies.logger.
info(`${what}: ${megabytes(downloaded.bytes)} MB from ${downloaded.url} in ${downloaded.seconds.toFixed(1)} s (${megabytes(rate)} MB/s).`),checkPin(source,downloaded);
const verified=await verify(file,path,proof,downloaded,dependencies,setting);return dependencies.logger.info(`${what}: verified by its ${verified}.`),{downloaded,
verified:source.sha256?`${verified}, pinned SHA-256`:verified}}catch(error){throw error instanceof fetch.Hb?await missingVersion(fetching,error,dependencies,setting):
error}}function checkPin({sha256},downloaded){if(!(!sha256||sha256===downloaded.sha256))throw new errors.yo(`${downloaded.url} has the SHA-256 ${downloaded.sha256}\
, and the workflow pins ${sha256}.`,"Check that the pin is that of this version and platform; if it is, do not use the file.")}async function verify(file,path,proof,downloaded,dependencies,setting){
const{url}=downloaded;if(file.proof.kind==="pkg-signature")return await ofUrl(url,()=>(0,package_signature.H_)(path,setting.run));if(file.proof.kind==="msi-sign\
ature")return await ofUrl(url,()=>(0,package_signature.iH)(path,dependencies.environment,setting.run));const published=proof??Buffer.alloc(0);if(file.proof.kind===
"sha256")return checkSha256(published.toString("utf8"),`${downloaded.url.slice(0,-file.path.length)}${file.proof.path}`,downloaded),"published SHA-256";const{keyId,
warning}=await ofUrl(url,()=>verifyPgp(path,published,setting.awsKey,new Date(dependencies.now())));return warning&&dependencies.logger.warning(warning),`PGP si\
gnature by key ${keyId}`}async function ofUrl(url,check){try{return await check()}catch(cause){throw cause instanceof errors.yo?new errors.yo(`${url}: ${cause.message}`,
cause.remedy,{cause}):cause}}function checkSha256(text,url,downloaded){const published=/^([0-9a-f]{64})(\s|$)/i.exec(text.trim())?.[1]?.toLowerCase();if(!published)
throw new errors.yo(`${url} holds no SHA-256 but '${(0,fetch.ak)(text)}'.`,"Check the mirror, and whether a proxy answers in its place.");if(published!==downloaded.
sha256)throw new errors.yo(`${downloaded.url} has the SHA-256 ${downloaded.sha256}, and ${published} is published for it.`,"Do not use this file: report the mir\
ror or proxy that it came from.")}async function missingVersion({tool,version,source},cause,dependencies,setting){const newest=await(0,download_newest.newestVersion)(
tool,{kind:"latest"},source.origin,dependencies,setting.transfer).catch(()=>{}),missing=cause.status===403?"is not there, or may not be read":"does not exist";return new errors.
yo(`${tool.title} ${version.text} ${missing}: ${cause.url} answers with HTTP ${cause.status}.${newest?` The newest is ${newest.text}.`:""}`,`Use a version that \
exists (${tool.versionsPage}); a mirror has to carry the checksum or signature as well.`,{cause})}async function tryOut(tool,version,tree,{environment,signal},{
platform}){const executable=(0,external_node_path_.join)(tree,"bin",(0,tools_platform.IK)(tool.name,platform)),answer=await(0,detect.q)(tool,executable,environment,
signal,60);if("problem"in answer)throw new errors.yo(`${tool.title} ${version.text} was downloaded and verified, but does not run here: ${answer.problem}.`,"Che\
ck that this machine can run it (processor, C library, a temporary folder that allows programs).");if(answer.version.text!==version.text)throw new errors.yo(`${tool.
title} ${version.text} was asked for, and the file says it is ${answer.version.text}.`,"Check the mirror: it serves another version under this name.")}function checkLibc(tool,file){
if(!(tool.name!=="aws"||file.format!=="zip"||!(0,tools_platform.MN)()))throw new errors.yo("The AWS CLI is published for glibc only, and this job runs on anothe\
r C library (such as Alpine Linux).","Use an image with glibc (Debian, Ubuntu, Amazon Linux), install the distribution's aws-cli package, or set aws: none.")}})};

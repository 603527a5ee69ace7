export const id=976,ids=[976,490],modules={4508:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{x:()=>networkError});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986);const privateCa=new Set(["SELF_SIGNED_CERT_IN_CHAIN","DEPTH_ZERO_SEL\
F_SIGNED_CERT","UNABLE_TO_VERIFY_LEAF_SIGNATURE","UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_CERT_LOCALLY"]);function networkError(url,cause){const code=(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.
$N)(cause)??"",where=url.host;return privateCa.has(code)?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`The TLS certificate of ${where} is signed by an unknown\
 authority (${code}).`,"If a proxy inspects TLS here, set NODE_EXTRA_CA_CERTS to a file with its CA certificate.",{cause}):code.startsWith("ERR_TLS")||code.startsWith(
"CERT_")?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`The TLS certificate of ${where} is not valid (${code}).`,"Check the host name and its certificate.",{cause}):
code==="ERR_ANSWER_TOO_LARGE"?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${where} sent far more than an answer to this question has.`,"Check that no proxy \
or other service answers in its place.",{cause}):code==="ERR_PROXY_REFUSED"?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.nM(`The proxy refused to connect to ${where}\
: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(cause)}.`,"Check HTTPS_PROXY and its credentials, or add the host to NO_PROXY.",{cause}):code==="ETIMEDOUT"?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
nM(`${where} did not answer in time.`,reachability(where),{cause}):new _errors_js__WEBPACK_IMPORTED_MODULE_0__.nM(`${where} cannot be reached: ${reasonOf(cause,
code,url)}.`,reachability(where),{cause})}function reasonOf(cause,code,url){return code==="ENOTFOUND"?`the name ${url.hostname} does not resolve`:code==="ECONNR\
ESET"?"the connection ended before its answer did: ECONNRESET":(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(cause)}function reachability(where){return`Check t\
hat this machine may reach ${where}; behind a proxy, set HTTPS_PROXY and NO_PROXY.`}}),1746:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{CZ:()=>openUrl,EW:()=>withUrl,Hb:()=>MissingFileError,Kb:()=>excerpt,Sy:()=>fetchText});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6986),_net_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4508),_net_retry_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4079),_origin_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
1202);class MissingFileError extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo{url;status;constructor(url,status){super(`${url} is not there (HTTP ${status}).`,
"Check the version, and the mirror if one is set."),this.url=url,this.status=status}}const mostRedirects=5,mostText=64*1024;async function fetchText(origin,path,dependencies,options={}){
const url=(0,_origin_js__WEBPACK_IMPORTED_MODULE_3__.rs)(origin,path);return await(0,_net_retry_js__WEBPACK_IMPORTED_MODULE_2__.jh)(async()=>{const response=await openUrl(
origin,url,{},dependencies,options);return await withUrl(url,dependencies.signal,()=>readShort(response,url))},{what:`Fetching ${url}`,onRetry:message=>dependencies.
logger.info(message),signal:dependencies.signal})}async function readShort(response,url){const chunks=[];let length=0;for await(const chunk of response.body)if(chunks.
push(chunk),length+=chunk.length,length>mostText)throw response.body.destroy(),new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${url} answers with more than ${mostText/
1024} KB where a short text belongs.`,"Check the mirror, and whether a proxy answers in its place.");return Buffer.concat(chunks)}async function openUrl(origin,url,headers,dependencies,options={}){
let current=url;for(let redirects=0;redirects<=mostRedirects;redirects+=1){const own=current.origin===new URL(origin.base).origin&&origin.authorization,response=await withUrl(
current,dependencies.signal,()=>dependencies.http({url:current,headers:{"accept-encoding":"identity",...headers,...own?{authorization:own}:{}},signal:dependencies.
signal,timeout:options.stall??20,large:!0}));if(response.status===200||response.status===206)return response;response.body.destroy();const next=redirectOf(response,
current);if(!next)throw statusError(current,response.status);current=next}throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${url} redirects more than ${mostRedirects}\
 times, last to ${shown(current)}.`,"Check the mirror, and whether a proxy redirects in a circle.")}function shown(url){return`${url.origin}${url.pathname}`}function redirectOf(response,from){
if(![301,302,303,307,308].includes(response.status))return;const location=response.headers.location,next=location?URL.parse(location,from.href):null;if(!next||![
"https:","http:"].includes(next.protocol))throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${shown(from)} redirects (HTTP ${response.status}) to no usable \
place: '${location?.split("?")[0]??""}'.`,"Check the mirror, and whether a proxy answers in its place.");if(from.protocol==="https:"&&next.protocol==="http:")throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo(`${shown(from)} redirects to ${shown(next)}, which is not protected by TLS.`,"Use a mirror that stays on https.");return next}function statusError(url,status){
return[403,404,410].includes(status)?new MissingFileError(shown(url),status):(0,_net_retry_js__WEBPACK_IMPORTED_MODULE_2__.Dm)(status)?new _net_retry_js__WEBPACK_IMPORTED_MODULE_2__.
N_(`${shown(url)} answers with HTTP ${status}.`,"Run the job again later, or use a mirror."):new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${shown(url)} answe\
rs with HTTP ${status}.`,"Check the mirror and the proxy of this machine.")}async function withUrl(url,signal,body,progress=()=>""){try{return await body()}catch(error){
if(signal.aborted)throw signal.reason;if(["ENOSPC","EDQUOT","EFBIG","EROFS","EIO"].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.$N)(error)??""))throw error;
const known=error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ?error:(0,_net_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__.x)(url,error),text=(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.
bD)(known);if(text.includes(shown(url)))throw known;const message=`Fetching ${shown(url)} failed${progress()}: ${text}`;throw known instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(message,known.remedy,{cause:known}):new _errors_js__WEBPACK_IMPORTED_MODULE_0__.nM(message,known instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.
lZ?known.remedy:"",{cause:known})}}function excerpt(text){const line=text.replaceAll(/[^\x20-\x7e]+/g," ").trim();return line.length>80?`${line.slice(0,80)}...`:
line}}),4490:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{newestVersion:()=>newestVersion});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986),_version_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4145),_fetch_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
1746),_origin_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1202);async function newestVersion(tool,request,origin,dependencies,options){if(request.kind===
"exact")return request.version;const numbers="numbers"in request?request.numbers:[],{path,exhaustive}=tool.newest(numbers),url=(0,_origin_js__WEBPACK_IMPORTED_MODULE_3__.
rs)(origin,path).href,text=await readMarker(tool,request,origin,path,dependencies,options),version=(0,_version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(text);if(version?.
suffix!=="")throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${url} holds no version but '${(0,_fetch_js__WEBPACK_IMPORTED_MODULE_2__.Kb)(text)}'.`,`Set ${tool.
name} to an exact version, or check the mirror and whether a proxy answers in its place.`);if(numbers.length===0||(0,_version_js__WEBPACK_IMPORTED_MODULE_1__.ib)(
version,request))return version;throw!exhaustive&&numbers.length===2?notListed(tool,request,version,url):new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${url} \
should name a ${tool.title} ${numbers.join(".")} and names ${version.text}.`,`Set ${tool.name} to an exact version, or check the mirror.`)}async function readMarker(tool,request,origin,path,dependencies,options){
try{return(await(0,_fetch_js__WEBPACK_IMPORTED_MODULE_2__.Sy)(origin,path,dependencies,options)).toString("utf8")}catch(error){if(!(error instanceof _fetch_js__WEBPACK_IMPORTED_MODULE_2__.
Hb))throw error;const minor=request.kind==="minor",newest=minor?await newestVersion(tool,{kind:"latest"},origin,dependencies,options).catch(()=>{}):void 0;throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo(minor?`There is no ${tool.title} ${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__.T9)(request)}: ${error.url} answers with HTTP ${error.status}.${newest?` The n\
ewest is ${newest.text}.`:""}`:`The newest ${tool.title} is not known: ${error.url} answers with HTTP ${error.status}.`,minor?`Use a version that exists: ${tool.
versionsPage}.`:`Set ${tool.name} to an exact version, or check the mirror.`,{cause:error})}}function notListed(tool,request,newest,url){const numbers="numbers"in
request?request.numbers:[];return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`The newest ${tool.title} is ${newest.text} (${url}), and its site does not tel\
l which ${(0,_version_js__WEBPACK_IMPORTED_MODULE_1__.T9)(request)} is the newest of that minor version.`,[(0,_version_js__WEBPACK_IMPORTED_MODULE_1__.$V)(numbers,
newest),`Set ${tool.name} to an exact version; ${tool.versionsPage} lists them.`].filter(Boolean).join(" "))}}),2976:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{install:()=>install});var promises_=__webpack_require__(1455),external_node_path_=__webpack_require__(6760),errors=__webpack_require__(
6986),files=__webpack_require__(8292),detect=__webpack_require__(1166),external_node_crypto_=__webpack_require__(7598),retry=__webpack_require__(4079),fetch=__webpack_require__(
1746),origin=__webpack_require__(1202),__addDisposableResource=function(env,value,async){if(value!=null){if(typeof value!="object"&&typeof value!="function")throw new TypeError(
"Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");dispose=value[Symbol.asyncDispose]}
if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");dispose=value[Symbol.dispose],async&&(inner=dispose)}if(typeof dispose!=
"function")throw new TypeError("Object not disposable.");inner&&(dispose=function(){try{inner.call(this)}catch(e){return Promise.reject(e)}}),env.stack.push({value,
dispose,async})}else async&&env.stack.push({async:!0});return value},__disposeResources=(function(SuppressedError2){return function(env){function fail(e){env.error=
env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e,env.hasError=!0}var r,s=0;function next(){for(;r=env.stack.pop();)try{
if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.call(r.value);if(r.async)return s|=2,Promise.resolve(
result).then(next,function(e){return fail(e),next()})}else s|=1}catch(e){fail(e)}if(s===1)return env.hasError?Promise.reject(env.error):Promise.resolve();if(env.
hasError)throw env.error}return next()}})(typeof SuppressedError=="function"?SuppressedError:function(error,suppressed,message){var e=new Error(message);return e.
name="SuppressedError",e.error=error,e.suppressed=suppressed,e});const leastProgress=20*1024,batchSize=1024*1024;async function download(what,source,file,dependencies,options={}){
const env_1={stack:[],error:void 0,hasError:!1};try{const url=(0,origin.rs)(source.origin,source.path),started=performance.now(),handle=__addDisposableResource(
env_1,await(0,promises_.open)(file,"wx",384),!0),transfer=new Transfer(handle),stop=reportProgress(what,transfer,dependencies.logger,(options.progress??5)*1e3);
try{await whileProgressing(transfer,dependencies,attempt=>(0,retry.jh)(()=>attempt(()=>fetchRest(source.origin,url,transfer,dependencies,options)),{what:`Fetchi\
ng ${url}`,signal:dependencies.signal,onRetry:message=>dependencies.logger.info(message)})),await transfer.finish()}finally{stop()}const seconds=(performance.now()-
started)/1e3;return{url:url.href,bytes:transfer.received,sha256:transfer.digest(),seconds}}catch(e_1){env_1.error=e_1,env_1.hasError=!0}finally{const result_1=__disposeResources(
env_1);result_1&&await result_1}}async function whileProgressing(transfer,{logger},round){let before=0;for(;;)try{await round(body=>(before=transfer.furthest,body()));
return}catch(error){if(!(error instanceof errors.nM)||transfer.furthest===before)throw error;logger.info(`${(0,errors.bD)(error)} Going on, as part of it came t\
hrough.`)}}class Transfer{received=0;furthest=0;total;validator;#handle;#hash=(0,external_node_crypto_.createHash)("sha256");#batch=[];#batched=0;#written=0;#writing=Promise.
resolve();constructor(handle){this.#handle=handle}async add(chunk){this.#hash.update(chunk),this.#batch.push(chunk),this.#batched+=chunk.length,this.received+=chunk.
length,this.furthest=Math.max(this.furthest,this.received),this.#batched>=batchSize&&await this.#flush()}async finish(){await this.#flush(),await this.#writing}async restart(){
await this.#writing,await this.#handle.truncate(0),this.#hash=(0,external_node_crypto_.createHash)("sha256"),this.#batch=[],this.#batched=0,this.#written=0,this.
received=0,this.total=void 0,this.validator=void 0}async#flush(){await this.#writing;const batch=this.#batch;this.#batch=[],this.#batched=0,this.#writing=this.#write(
batch),this.#writing.catch(()=>{})}async#write(batch){if(batch.length===0)return;let{bytesWritten}=await this.#handle.writev(batch,this.#written);const length=batch.
reduce((sum,chunk)=>sum+chunk.length,0);this.#written+=bytesWritten;const all=bytesWritten<length?Buffer.concat(batch):void 0;for(let at=bytesWritten;all&&at<length;at+=
bytesWritten)bytesWritten=(await this.#handle.write(all,at,length-at,this.#written)).bytesWritten,this.#written+=bytesWritten}digest(){return this.#hash.digest(
"hex")}}async function fetchRest(origin2,url,transfer,dependencies,options){const resumed=transfer.received>0&&transfer.validator!==void 0,headers=resumed&&transfer.
validator?{range:`bytes=${transfer.received}-`,"if-range":transfer.validator}:{},response=await(0,fetch.CZ)(origin2,url,headers,dependencies,options);if(await begin(
response,url,transfer,resumed),await(0,fetch.EW)(url,dependencies.signal,()=>receive(response,url,transfer,options.stall??20),()=>` after ${transfer.received} o\
f ${transfer.total??"an unknown number of"} bytes`),transfer.total!==void 0&&transfer.received!==transfer.total)throw new retry.N_(`${url} ended after ${transfer.
received} of ${transfer.total} bytes.`,"Run the job again; if it persists, look at the proxy or the mirror.")}async function begin(response,url,transfer,resumed){
if(response.status===206){const range=/^bytes (\d+)-\d+\/(\d+|\*)$/.exec(response.headers["content-range"]??"");if(resumed&&range&&Number(range[1])===transfer.received)
return;throw response.body.destroy(),await transfer.restart(),new retry.N_(`${url} answered with another part than was asked for.`,"Run the job again; if it per\
sists, look at the proxy or the mirror.")}await transfer.restart();const length=response.headers["content-length"];length!==void 0&&/^\d+$/.test(length)&&(transfer.
total=Number(length));const{etag}=response.headers;transfer.validator=etag&&!etag.startsWith("W/")?etag:response.headers["last-modified"]}async function receive(response,url,transfer,stall){
let checked=performance.now(),before=transfer.received;for await(const chunk of response.body){await transfer.add(chunk);const now=performance.now();if(!(now-checked<
stall*1e3)){if(transfer.received-before<leastProgress)throw response.body.destroy(),new retry.N_(`${url} sent only ${transfer.received-before} bytes in ${stall}\
 s.`,"Run the job again later, or use a mirror.");checked=now,before=transfer.received}}}function reportProgress(what,transfer,logger,interval){let before=0;const timer=setInterval(
()=>{const rate=Math.max(0,transfer.received-before)/interval*1e3;before=transfer.received;const total=transfer.total===void 0?"":` of ${megabytes(transfer.total)}`;
logger.info(`${what}: ${megabytes(transfer.received)}${total} MB, ${megabytes(rate)} MB/s`)},interval);return()=>clearInterval(timer)}function megabytes(bytes){
return(bytes/1e6).toFixed(1)}var download_newest=__webpack_require__(4490),external_node_fs_=__webpack_require__(3024),consumers_=__webpack_require__(8321),external_node_stream_promises_=__webpack_require__(
6466),external_node_util_=__webpack_require__(7975),external_node_zlib_=__webpack_require__(8522),unpack_addDisposableResource=function(env,value,async){if(value!=
null){if(typeof value!="object"&&typeof value!="function")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError(
"Symbol.asyncDispose is not defined.");dispose=value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not def\
ined.");dispose=value[Symbol.dispose],async&&(inner=dispose)}if(typeof dispose!="function")throw new TypeError("Object not disposable.");inner&&(dispose=function(){
try{inner.call(this)}catch(e){return Promise.reject(e)}}),env.stack.push({value,dispose,async})}else async&&env.stack.push({async:!0});return value},unpack_disposeResources=(function(SuppressedError2){
return function(env){function fail(e){env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e,env.hasError=!0}var r,
s=0;function next(){for(;r=env.stack.pop();)try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.
call(r.value);if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){return fail(e),next()})}else s|=1}catch(e){fail(e)}if(s===1)return env.hasError?
Promise.reject(env.error):Promise.resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError=="function"?SuppressedError:function(error,suppressed,message){
var e=new Error(message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});const remedy="Do not use this file: report the mirror or prox\
y that it came from.",concurrency=8,mostInMemory=4*1024*1024,[stored,deflated]=[0,8],inflate=(0,external_node_util_.promisify)(external_node_zlib_.inflateRaw),fileTypes={
mask:61440,folder:16384,link:40960};async function unzip(file,folder){const{openPromise}=await __webpack_require__.e(171).then(__webpack_require__.t.bind(__webpack_require__,
171,19));try{const env_1={stack:[],error:void 0,hasError:!1};try{const handle=unpack_addDisposableResource(env_1,await(0,promises_.open)(file),!0),zip=await openPromise(
file,{lazyEntries:!0,autoClose:!1,strictFileNames:!0});try{await unzipAll({zip,handle},folder)}finally{zip.close()}}catch(e_1){env_1.error=e_1,env_1.hasError=!0}finally{
const result_1=unpack_disposeResources(env_1);result_1&&await result_1}}catch(cause){throw cause instanceof errors.yo?cause:new errors.yo(`The zip archive canno\
t be unpacked: ${(0,errors.bD)(cause)}.`,remedy,{cause})}}async function unzipAll(archive,folder){const[{default:pLimit},entries]=await Promise.all([__webpack_require__.
e(630).then(__webpack_require__.bind(__webpack_require__,8630)),readEntries(archive.zip)]),links=entries.filter(entry=>typeOf(entry)===fileTypes.link);refuseBelowLinks(
entries,links);const folders=entries.map(entry=>isFolder(entry)?entry.fileName:external_node_path_.posix.dirname(entry.fileName));for(const path of new Set(folders))
await(0,promises_.mkdir)((0,external_node_path_.join)(folder,path),{recursive:!0});const limit=pLimit(concurrency),files2=entries.filter(entry=>!isFolder(entry)&&
typeOf(entry)!==fileTypes.link);await Promise.all(files2.map(entry=>limit(()=>writeEntry(archive,entry,(0,external_node_path_.join)(folder,entry.fileName)))));for(const entry of links)
await linkEntry(archive.zip,entry,folder)}async function readEntries(zip){const entries=[];for await(const entry of zip.eachEntry())entries.push(entry);return entries}
function isFolder(entry){return entry.fileName.endsWith("/")}function typeOf(entry){return entry.externalFileAttributes>>>16&fileTypes.mask}function refuseBelowLinks(entries,links){
const names=new Set(links.map(entry=>entry.fileName));for(const{fileName}of entries)for(let parent=external_node_path_.posix.dirname(fileName);parent!==".";parent=
external_node_path_.posix.dirname(parent))if(names.has(parent))throw new errors.yo(`The archive has an entry below a symbolic link: ${fileName}.`,remedy)}async function writeEntry(archive,entry,path){
const mode=entry.externalFileAttributes>>>16&493||420;if(Math.max(entry.compressedSize,entry.uncompressedSize)<=mostInMemory)await(0,promises_.writeFile)(path,await readEntry(
archive,entry),{flag:"wx",mode});else{let sum=0;const summing=async function*(source2){for await(const chunk of source2)sum=(0,external_node_zlib_.crc32)(chunk,
sum),yield chunk},source=await archive.zip.openReadStreamPromise(entry);if(await(0,external_node_stream_promises_.pipeline)(source,summing,(0,external_node_fs_.
createWriteStream)(path,{flags:"wx",mode})),sum!==entry.crc32)throw new Error(`${entry.fileName} is damaged`)}}async function readEntry({zip,handle},entry){if(entry.
isEncrypted()||![stored,deflated].includes(entry.compressionMethod))throw new Error(`${entry.fileName} is encrypted or packed by method ${entry.compressionMethod}`);
const{fileDataStart}=await zip.readLocalFileHeaderPromise(entry,{minimal:!0}),packed=Buffer.alloc(entry.compressedSize),{bytesRead}=await handle.read(packed,0,packed.
length,fileDataStart),limit={maxOutputLength:Math.max(entry.uncompressedSize,1)},content=entry.compressionMethod===stored?packed:await inflate(packed,limit);if(bytesRead!==
packed.length||content.length!==entry.uncompressedSize||(0,external_node_zlib_.crc32)(content)!==entry.crc32)throw new Error(`${entry.fileName} is damaged`);return content}
async function linkEntry(zip,entry,folder){const target=await(0,consumers_.text)(await zip.openReadStreamPromise(entry)),resolved=external_node_path_.posix.join(
external_node_path_.posix.dirname(entry.fileName),target);if(external_node_path_.posix.isAbsolute(target)||target.includes("\\")||resolved===".."||resolved.startsWith(
"../"))throw new errors.yo(`The archive has a link that points out of it: ${entry.fileName} -> ${target}.`,remedy);await(0,promises_.symlink)(target,(0,external_node_path_.
join)(folder,entry.fileName))}async function untar(file,folder){const{extract}=await __webpack_require__.e(549).then(__webpack_require__.bind(__webpack_require__,
1549)),refused=[];try{await extract({file,cwd:folder,strict:!0,filter:(path,entry)=>{const type="type"in entry?entry.type:void 0,plain=type==="File"||type==="Ol\
dFile"||type==="Directory";return plain||refused.push(`${path} (${type})`),plain}})}catch(cause){throw new errors.yo(`The tar archive cannot be unpacked: ${(0,errors.
bD)(cause)}.`,remedy,{cause})}if(refused.length>0)throw new errors.yo(`The archive has entries that are no files: ${refused[0]}.`,remedy)}async function placeExecutable(file,path){
await(0,promises_.mkdir)((0,external_node_path_.dirname)(path),{recursive:!0}),await(0,promises_.rename)(file,path),await(0,promises_.chmod)(path,493)}var tools_platform=__webpack_require__(
9178),job_environment=__webpack_require__(4564),process=__webpack_require__(9614);const appleTeam="94KV3E626L",windowsPublisher="Amazon Web Services, Inc.",package_signature_remedy="\
Do not use this file: get it from the vendor, and report the mirror or proxy that it came from.";async function checkPkg(file,run=process.R3){return judgePkg(await run(
"/usr/sbin/pkgutil",["--check-signature",file]))}function judgePkg(result){const status=/^\s*Status: (.+)$/m.exec(result.stdout)?.[1]?.trim()??result.stderr.trim();
if(!(result.exitCode===0&&/^signed by a (developer )?certificate (issued by Apple|trusted by)/.test(status)))throw new errors.yo(`macOS does not accept the pack\
age's signature: ${status||"no answer"}.`,package_signature_remedy);const leaf=/^\s*1\. (.+)$/m.exec(result.stdout)?.[1]?.trim()??"",team=/^Developer ID Installer: .+ \((\w+)\)$/.
exec(leaf)?.[1];if(team!==appleTeam)throw new errors.yo(`The package is signed by '${leaf}' and not by AWS's team ${appleTeam}.`,package_signature_remedy);return`\
signature of Apple team ${team}`}async function expandPkg(file,folder,run=process.R3){const result=await run("/usr/sbin/pkgutil",["--expand-full",file,folder]);
if(result.exitCode!==0)throw unpackError("pkgutil --expand-full",result)}const authenticode=["$ErrorActionPreference = 'Stop'","$s = Get-AuthenticodeSignature -\
LiteralPath $env:DS_INFRA_FILE",'@{ status = "$($s.Status)"; message = $s.StatusMessage; subject = $s.SignerCertificate.Subject } | ConvertTo-Json'].join("; "),
unpackMsi=["$ErrorActionPreference = 'Stop'",`$a = '/a "' + $env:DS_INFRA_FILE + '" /qn TARGETDIR="' + $env:DS_INFRA_FOLDER + '"'`,'$p = Start-Process -FilePath\
 "$env:SystemRoot\\System32\\msiexec.exe" -ArgumentList $a -Wait -PassThru',"exit $p.ExitCode"].join("; ");async function checkMsi(file,environment,run=process.
R3){return judgeMsi(await powershell(authenticode,{DS_INFRA_FILE:file},environment,run))}function judgeMsi(result){let answer=null;try{answer=JSON.parse(result.
stdout)}catch{}if(result.exitCode!==0||answer?.status!=="Valid"){const said=String(answer?.message??(result.stderr.trim()||"no answer"));throw new errors.yo(`Wi\
ndows does not accept the package's signature: ${answer?.status??"unknown"}, ${said}`,package_signature_remedy)}const subject=String(answer.subject??""),publisher=organisationOf(
subject);if(publisher!==windowsPublisher)throw new errors.yo(`The package is signed by '${subject}' and not by ${windowsPublisher}`,package_signature_remedy);return`\
Authenticode signature of ${publisher}`}function organisationOf(subject){const organisations=(subject.match(/(?:[^,"]|"(?:[^"]|"")*")+/g)??[]).map(part=>/^\s*O=(.*)$/.
exec(part)?.[1]?.trim()).filter(part=>part!==void 0);return organisations.length===1?organisations[0]?.replace(/^"(.*)"$/,"$1").replaceAll('""','"'):void 0}async function expandMsi(file,folder,environment,run=process.
R3){const result=await powershell(unpackMsi,{DS_INFRA_FILE:file,DS_INFRA_FOLDER:folder},environment,run);if(result.exitCode!==0)throw unpackError("msiexec /a",result)}
async function powershell(script,values,environment,run){const root=environment[job_environment.E.systemRoot]??"C:\\Windows",program=(0,external_node_path_.join)(
root,"System32","WindowsPowerShell","v1.0","powershell.exe"),env={...environment,...values};return await run(program,["-NoProfile","-NonInteractive","-Command",
script],{env})}function unpackError(command,result){const said=(result.stderr||result.stdout).trim().slice(-500);return new errors.yo(`The package cannot be unp\
acked: ${command} ended with ${result.exitCode}. ${said}`,"Check that the disk has room, and run the job again.")}var external_node_stream_=__webpack_require__(
7075);const pgp_remedy="Do not use this file: get it from the vendor, and report the mirror or proxy that it came from.";async function verifyPgp(file,signature,pinned,now){
const openpgp=await __webpack_require__.e(382).then(__webpack_require__.bind(__webpack_require__,5382)),key=await readPinnedKey(pinned),packet=await readSignature(
signature,key);try{if(packet.signatureType!==openpgp.enums.signature.binary)throw new Error("It is not a signature of a file.");await packet.verify(key.keyPacket,
openpgp.enums.signature.binary,streamOf(file),now,!0)}catch(cause){throw new errors.yo(`The PGP signature does not match the file: ${(0,errors.bD)(cause)}.`,pgp_remedy,
{cause})}const expiry=await expiryOf(key),keyId=key.getKeyID().toHex().toUpperCase();if(expiry>now&&expiry>(packet.created??now))return{keyId};const day=expiry.
toISOString().slice(0,10);return{keyId,warning:`Our copy of the key ${keyId} expired on ${day}. The signature is by that key; a newer release of this action may\
 carry its extension.`}}async function readPinnedKey(pinned){const openpgp=await __webpack_require__.e(382).then(__webpack_require__.bind(__webpack_require__,5382)),
key=await openpgp.readKey({armoredKey:pinned.armored}),fingerprint=key.getFingerprint().toUpperCase();if(fingerprint!==pinned.fingerprint)throw new Error(`The p\
inned key has the fingerprint ${fingerprint}.`);const[user]=key.users,selfSignature=user?.selfCertifications[0];if(!user?.userID||!selfSignature)throw new Error(
`The key ${fingerprint} has no self-signature.`);const type=selfSignature.signatureType??openpgp.enums.signature.certGeneric;if(await selfSignature.verify(key.keyPacket,
type,{userID:user.userID,key:key.keyPacket}),key.revocationSignatures.length>0)throw new Error(`The key ${fingerprint} is revoked.`);return key}async function expiryOf(key){
const seconds=key.users[0]?.selfCertifications[0]?.keyExpirationTime;return seconds?new Date(key.getCreationTime().getTime()+seconds*1e3):new Date(864e13)}async function readSignature(bytes,key){
const openpgp=await __webpack_require__.e(382).then(__webpack_require__.bind(__webpack_require__,5382)),text=Buffer.from(bytes).toString("latin1");let packets;try{
packets=[...(text.trimStart().startsWith("-----BEGIN PGP SIGNATURE-----")?await openpgp.readSignature({armoredSignature:text}):await openpgp.readSignature({binarySignature:bytes})).
packets]}catch(cause){const start=text.slice(0,60).replaceAll(/[^\x20-\x7e]+/g," ");throw new errors.yo(`What stands in the signature's place is no PGP signatur\
e: '${start}'.`,pgp_remedy,{cause})}const packet=packets.find(candidate=>candidate.issuerKeyID.equals(key.getKeyID()));if(packet)return packet;const signers=packets.
map(candidate=>candidate.issuerKeyID.toHex().toUpperCase()).join(", ")||"nobody";throw new errors.yo(`The file is signed by the key ${signers} and not by ${key.
getKeyID().toHex().toUpperCase()}.`,pgp_remedy)}function streamOf(file){return{text:null,getBytes:()=>external_node_stream_.Readable.toWeb((0,external_node_fs_.
createReadStream)(file,{highWaterMark:1024*1024}))}}var tool_cache=__webpack_require__(9700);async function install(tool,version,source,cache,dependencies,setting){
const file=tool.file(version,setting.platform);refuseMusl(tool,file),await(0,files.I2)(dependencies.folder);const work=await(0,promises_.mkdtemp)((0,external_node_path_.
join)(dependencies.folder,`${tool.name}-`));try{const fetched=await fetchVerified({tool,version,file,source,work},dependencies,setting),tree=(0,external_node_path_.
join)(work,"tree");await unpack(tool,file,(0,external_node_path_.join)(work,(0,external_node_path_.basename)(file.path)),tree,dependencies,setting),await tryOut(
tool,version,tree,dependencies,setting);const{url,sha256}=fetched.downloaded,record={version:version.text,url,sha256,verified:fetched.verified};return{folder:await(0,tool_cache.
ls)(cache,tool.cacheName,tree,record),record,bytes:fetched.downloaded.bytes}}finally{await(0,promises_.rm)(work,{recursive:!0,force:!0})}}async function fetchVerified(fetching,dependencies,setting){
const{tool,version,file,source,work}=fetching,what=`${tool.title} ${version.text}`;try{const proof="path"in file.proof?await(0,fetch.Sy)(source.origin,file.proof.
path,dependencies,setting.transfer):void 0,path=(0,external_node_path_.join)(work,(0,external_node_path_.basename)(file.path)),downloaded=await download(what,{origin:source.
origin,path:file.path},path,dependencies,setting.transfer),rate=downloaded.bytes/Math.max(downloaded.seconds,.001);dependencies.logger.info(`${what}: ${megabytes(
downloaded.bytes)} MB from ${downloaded.url} in ${downloaded.seconds.toFixed(1)} s (${megabytes(rate)} MB/s).`),checkPin(source,downloaded);const verified=await verify(
file,path,proof,downloaded,dependencies,setting);return dependencies.logger.info(`${what}: verified by its ${verified}.`),{downloaded,verified:source.sha256?`${verified}\
, pinned SHA-256`:verified}}catch(error){throw error instanceof fetch.Hb?await missingVersion(fetching,error,dependencies,setting):error}}function checkPin({sha256},downloaded){
if(!(!sha256||sha256===downloaded.sha256))throw new errors.yo(`${downloaded.url} has the SHA-256 ${downloaded.sha256}, and the workflow pins ${sha256}.`,"Check \
that the pin is that of this version and platform; if it is, do not use the file.")}async function verify(file,path,proof,downloaded,dependencies,setting){const{
url}=downloaded;if(file.proof.kind==="pkg-signature")return await ofUrl(url,()=>checkPkg(path,setting.run));if(file.proof.kind==="msi-signature")return await ofUrl(
url,()=>checkMsi(path,dependencies.environment,setting.run));const published=proof??Buffer.alloc(0);if(file.proof.kind==="sha256")return checkSha256(published.toString(
"utf8"),`${downloaded.url.slice(0,-file.path.length)}${file.proof.path}`,downloaded),"published SHA-256";const{keyId,warning}=await ofUrl(url,()=>verifyPgp(path,
published,setting.awsKey,new Date(dependencies.now())));return warning&&dependencies.logger.warning(warning),`PGP signature by key ${keyId}`}async function ofUrl(url,check){
try{return await check()}catch(cause){throw cause instanceof errors.yo?new errors.yo(`${url}: ${cause.message}`,cause.remedy,{cause}):cause}}function checkSha256(text,url,downloaded){
const published=/^([0-9a-f]{64})(\s|$)/i.exec(text.trim())?.[1]?.toLowerCase();if(!published)throw new errors.yo(`${url} holds no SHA-256 but '${(0,fetch.Kb)(text)}\
'.`,"Check the mirror, and whether a proxy answers in its place.");if(published!==downloaded.sha256)throw new errors.yo(`${downloaded.url} has the SHA-256 ${downloaded.
sha256}, and ${published} is published for it.`,"Do not use this file: report the mirror or proxy that it came from.")}async function missingVersion({tool,version,
source},cause,dependencies,setting){const newest=await(0,download_newest.newestVersion)(tool,{kind:"latest"},source.origin,dependencies,setting.transfer).catch(
()=>{}),missing=cause.status===403?"is not there, or may not be read":"does not exist";return new errors.yo(`${tool.title} ${version.text} ${missing}: ${cause.url}\
 answers with HTTP ${cause.status}.${newest?` The newest is ${newest.text}.`:""}`,`Use a version that exists (${tool.versionsPage}); a mirror has to carry the c\
hecksum or signature as well.`,{cause})}async function unpack(tool,file,path,tree,dependencies,setting){await(0,promises_.mkdir)(tree,{mode:493});const bin=(0,external_node_path_.
join)(tree,"bin");if(file.format==="executable"){await placeExecutable(path,(0,external_node_path_.join)(bin,(0,tools_platform.IK)(tool.name,setting.platform)));
return}const raw=`${tree}-raw`;file.format!=="pkg"&&await(0,promises_.mkdir)(raw),file.format==="zip"&&await unzip(path,raw),file.format==="tar.gz"&&await untar(
path,raw),file.format==="pkg"&&await expandPkg(path,raw,setting.run),file.format==="msi"&&await expandMsi(path,raw,dependencies.environment,setting.run);const folder=file.
format==="msi"?await findFolder(raw,file.folder):(0,external_node_path_.join)(raw,file.folder);try{await(0,promises_.rename)(folder??raw,bin)}catch(cause){throw(0,errors.
$N)(cause)!=="ENOENT"?cause:new errors.yo(`The archive of ${tool.title} has no folder ${file.folder}.`,"Check that the file is the one of this version and platf\
orm.",{cause})}}async function findFolder(root,name){const found=(await(0,promises_.readdir)(root,{recursive:!0,withFileTypes:!0})).find(entry=>entry.isDirectory()&&
entry.name===name);return found?(0,external_node_path_.join)(found.parentPath,found.name):void 0}async function tryOut(tool,version,tree,{environment,signal},{platform}){
const executable=(0,external_node_path_.join)(tree,"bin",(0,tools_platform.IK)(tool.name,platform)),answer=await(0,detect.q)(tool,executable,environment,signal,
60);if("problem"in answer)throw new errors.yo(`${tool.title} ${version.text} was downloaded and verified, but does not run here: ${answer.problem}.`,"Check that\
 this machine can run it (processor, C library, a temporary folder that allows programs).");if(answer.version.text!==version.text)throw new errors.yo(`${tool.title}\
 ${version.text} was asked for, and the file says it is ${answer.version.text}.`,"Check the mirror: it serves another version under this name.")}function refuseMusl(tool,file){
if(!(tool.name!=="aws"||file.format!=="zip"||!(0,tools_platform.MN)()))throw new errors.yo("The AWS CLI is published for glibc only, and this job runs on anothe\
r C library (such as Alpine Linux).","Use an image with glibc (Debian, Ubuntu, Amazon Linux), install the distribution's aws-cli package, or set aws: none.")}})};

export const id=490,ids=[490],modules={4508:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
newest),`Set ${tool.name} to an exact version; ${tool.versionsPage} lists them.`].filter(Boolean).join(" "))}})};

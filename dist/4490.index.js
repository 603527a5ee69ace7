export const id=4490,ids=[4490],modules={7646:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{R:()=>ConnectionError});class ConnectionError extends Error{code;status;constructor(code,message,status){super(message),this.code=code,this.status=status}}}),4508:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{x:()=>networkError});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986),_connection_error_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7646),_retry_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4079);const privateCa=new Set(["SELF_SIGNED_CERT_IN_CHAIN","DEPTH_ZERO_SELF_SIGNED_CERT","UNABL\
E_TO_VERIFY_LEAF_SIGNATURE","UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_CERT_LOCALLY"]),passing=new Set(["EAI_AGAIN","ECONNABORTED","ECONNREFUSED","ECONNR\
ESET","EHOSTDOWN","EHOSTUNREACH","ENETDOWN","ENETRESET","ENETUNREACH","ENOTFOUND","EPIPE","ERR_STREAM_PREMATURE_CLOSE","ETIMEDOUT"]);function networkError(url,cause){
if(cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ)return cause;const code=(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.$N)(cause)??"",where=url.host;
if(privateCa.has(code))return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`The TLS certificate of ${where} is signed by an unknown authority (${code}).`,"If \
a proxy inspects TLS here, set NODE_EXTRA_CA_CERTS to a file with its CA certificate.",{cause});if(code.startsWith("ERR_TLS")||code.startsWith("CERT_"))return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo(`The TLS certificate of ${where} is not valid (${code}).`,"Check the host name and its certificate.",{cause});if(code==="ERR_ANSWER_TOO_LARGE")return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo(`${where} sent far more than an answer to this question has.`,"Check that no proxy or other service answers in its place.",{cause});if(code==="ERR_PROXY_REFU\
SED")return proxyRefusal(where,cause);const Fault=passing.has(code)?_retry_js__WEBPACK_IMPORTED_MODULE_2__.N_:_errors_js__WEBPACK_IMPORTED_MODULE_0__.nM,what=code===
"ETIMEDOUT"?`${where} did not answer in time.`:`${where} cannot be reached: ${reasonOf(cause,code,url)}.`;return new Fault(what,`Check that this machine may rea\
ch ${where}; behind a proxy, set HTTPS_PROXY and NO_PROXY.`,{cause})}function proxyRefusal(where,cause){const Fault=cause instanceof _connection_error_js__WEBPACK_IMPORTED_MODULE_1__.
R&&(0,_retry_js__WEBPACK_IMPORTED_MODULE_2__.Dm)(cause.status??0)?_retry_js__WEBPACK_IMPORTED_MODULE_2__.N_:_errors_js__WEBPACK_IMPORTED_MODULE_0__.nM;return new Fault(
`The proxy refused to connect to ${where}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(cause)}.`,"Check HTTPS_PROXY and its credentials, or add the host to\
 NO_PROXY.",{cause})}function reasonOf(cause,code,url){return code==="ENOTFOUND"||code==="EAI_AGAIN"?`the name ${url.hostname} does not resolve`:code==="ECONNRE\
SET"?"the connection ended before its answer did: ECONNRESET":(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(cause)}}),4079:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Dm:()=>isTransientStatus,N_:()=>TransientError,dg:()=>isTransient,jh:()=>retryTransient});var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8500),p_retry__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8367),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6986);class TransientError extends _errors_js__WEBPACK_IMPORTED_MODULE_1__.
nM{retryAfter;constructor(what,remedy,options={}){super(what,remedy,options),this.retryAfter=options.retryAfter}}const longestRetryAfter=30,longestWait=5e3;function isTransient(error){
return error instanceof TransientError}const lasting=[501,505,506,508,510,511];function isTransientStatus(status){return status===408||status===429||status>=500&&
!lasting.includes(status)}async function retryTransient(attempt,policy){const worthAnother=policy.isTransient??isTransient;return await(0,p_retry__WEBPACK_IMPORTED_MODULE_2__.
Ay)(attempt,{retries:(policy.attempts??4)-1,minTimeout:0,maxTimeout:0,...policy.signal?{signal:policy.signal}:{},shouldRetry:({error})=>worthAnother(error),onFailedAttempt:async({
error,attemptNumber,retriesLeft})=>{if(retriesLeft===0||!worthAnother(error))return;const message=(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error),named=message.
startsWith(`${policy.what} failed`);policy.onRetry(`${named?message:`${policy.what} failed (${message})`} Trying again.`);const asked=error instanceof TransientError?
Math.min(error.retryAfter??0,longestRetryAfter)*1e3:0;await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(asked+Math.random()*Math.min(250*2**
(attemptNumber-1),longestWait),void 0,{...policy.signal?{signal:policy.signal}:{}})}})}}),1746:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{CZ:()=>openUrl,EW:()=>withUrl,Hb:()=>MissingFileError,Sy:()=>fetchText,ak:()=>excerptLine});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
bD)(known);if(text.includes(shown(url)))throw known;const message=`Fetching ${shown(url)} failed${progress()}: ${text}`;if(known instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(message,known.remedy,{cause:known});const Fault=(0,_net_retry_js__WEBPACK_IMPORTED_MODULE_2__.dg)(known)?
_net_retry_js__WEBPACK_IMPORTED_MODULE_2__.N_:_errors_js__WEBPACK_IMPORTED_MODULE_0__.nM;throw new Fault(message,known.remedy,{cause:known})}}function excerptLine(text){
return(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.Kb)(text.replaceAll(/[^\x20-\x7e]+/g," "),80)}}),4490:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{newestVersion:()=>newestVersion});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986),_version_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
4145),_fetch_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1746),_origin_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1202);async function newestVersion(tool,request,origin,dependencies,options){
if(request.kind==="exact")return request.version;const numbers="numbers"in request?request.numbers:[],{path,exhaustive}=tool.newest(numbers),url=(0,_origin_js__WEBPACK_IMPORTED_MODULE_3__.
rs)(origin,path).href,text=await readMarker(tool,request,origin,path,dependencies,options),version=(0,_version_js__WEBPACK_IMPORTED_MODULE_1__.ot)(text);if(version?.
suffix!=="")throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${url} holds no version but '${(0,_fetch_js__WEBPACK_IMPORTED_MODULE_2__.ak)(text)}'.`,`Set ${tool.
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
newest),`Set ${tool.name} to an exact version; ${tool.versionsPage} lists them.`].filter(Boolean).join(" "))}}),8367:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ay:()=>pRetry});const objectToString=Object.prototype.toString,isError=value=>objectToString.call(value)==="[object E\
rror]",errorMessages=new Set(["network error","NetworkError when attempting to fetch resource.","The Internet connection appears to be offline.","Network reques\
t failed","fetch failed","terminated"," A network error occurred.","Network connection lost"]);function isNetworkError(error){if(!(error&&isError(error)&&error.
name==="TypeError"&&typeof error.message=="string"))return!1;const{message,stack}=error;return message==="Load failed"||message.startsWith("Load failed (")&&message.
endsWith(")")?stack===void 0||"__sentry_captured__"in error:message.startsWith("error sending request for url")||message==="Failed to fetch"||message.startsWith(
"Failed to fetch (")&&message.endsWith(")")?!0:errorMessages.has(message)}function validateRetries(retries){if(typeof retries=="number"){if(retries<0)throw new TypeError(
"Expected `retries` to be a non-negative number.");if(Number.isNaN(retries))throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.")}else if(retries!==
void 0)throw new TypeError("Expected `retries` to be a number or Infinity.")}function validateNumberOption(name,value,{min=0,allowInfinity=!1}={}){if(value!==void 0){
if(typeof value!="number"||Number.isNaN(value))throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity?" or Infinity":""}.`);if(!allowInfinity&&
!Number.isFinite(value))throw new TypeError(`Expected \`${name}\` to be a finite number.`);if(value<min)throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}\
.`)}}class AbortError extends Error{constructor(message){super(),message instanceof Error?(this.originalError=message,{message}=message):(this.originalError=new Error(
message),this.originalError.stack=this.stack),this.name="AbortError",this.message=message}}function calculateDelay(retriesConsumed,options){const attempt=Math.max(
1,retriesConsumed+1),random=options.randomize?Math.random()+1:1;let timeout=Math.round(random*options.minTimeout*options.factor**(attempt-1));return timeout=Math.
min(timeout,options.maxTimeout),timeout}function calculateRemainingTime(start,max){return Number.isFinite(max)?max-(performance.now()-start):max}async function onAttemptFailure({
error,attemptNumber,retriesConsumed,startTime,options}){const normalizedError=error instanceof Error?error:new TypeError(`Non-error was thrown: "${error}". You \
should only throw errors.`);if(normalizedError instanceof AbortError)throw normalizedError.originalError;const retriesLeft=Number.isFinite(options.retries)?Math.
max(0,options.retries-retriesConsumed):options.retries,maxRetryTime=options.maxRetryTime??Number.POSITIVE_INFINITY,context=Object.freeze({error:normalizedError,
attemptNumber,retriesLeft,retriesConsumed});if(await options.onFailedAttempt(context),calculateRemainingTime(startTime,maxRetryTime)<=0)throw normalizedError;const consumeRetry=await options.
shouldConsumeRetry(context),remainingTime=calculateRemainingTime(startTime,maxRetryTime);if(remainingTime<=0||retriesLeft<=0)throw normalizedError;if(normalizedError instanceof
TypeError&&!isNetworkError(normalizedError)){if(consumeRetry)throw normalizedError;return options.signal?.throwIfAborted(),!1}if(!await options.shouldRetry(context))
throw normalizedError;if(!consumeRetry)return options.signal?.throwIfAborted(),!1;const delayTime=calculateDelay(retriesConsumed,options),finalDelay=Math.min(delayTime,
remainingTime);return options.signal?.throwIfAborted(),finalDelay>0&&await new Promise((resolve,reject)=>{const onAbort=()=>{clearTimeout(timeoutToken),options.
signal?.removeEventListener("abort",onAbort),reject(options.signal.reason)},timeoutToken=setTimeout(()=>{options.signal?.removeEventListener("abort",onAbort),resolve()},
finalDelay);options.unref&&timeoutToken.unref?.(),options.signal?.addEventListener("abort",onAbort,{once:!0})}),options.signal?.throwIfAborted(),!0}async function pRetry(input,options={}){
if(options={...options},validateRetries(options.retries),Object.hasOwn(options,"forever"))throw new Error("The `forever` option is no longer supported. For many\
 use-cases, you can set `retries: Infinity` instead.");options.retries??=10,options.factor??=2,options.minTimeout??=1e3,options.maxTimeout??=Number.POSITIVE_INFINITY,
options.maxRetryTime??=Number.POSITIVE_INFINITY,options.randomize??=!1,options.onFailedAttempt??=()=>{},options.shouldRetry??=()=>!0,options.shouldConsumeRetry??=
()=>!0,validateNumberOption("factor",options.factor,{min:0,allowInfinity:!1}),validateNumberOption("minTimeout",options.minTimeout,{min:0,allowInfinity:!1}),validateNumberOption(
"maxTimeout",options.maxTimeout,{min:0,allowInfinity:!0}),validateNumberOption("maxRetryTime",options.maxRetryTime,{min:0,allowInfinity:!0}),options.factor>0||(options.
factor=1),options.signal?.throwIfAborted();let attemptNumber=0,retriesConsumed=0;const startTime=performance.now();for(;!Number.isFinite(options.retries)||retriesConsumed<=
options.retries;){attemptNumber++;try{options.signal?.throwIfAborted();const result=await input(attemptNumber);return options.signal?.throwIfAborted(),result}catch(error){
await onAttemptFailure({error,attemptNumber,retriesConsumed,startTime,options})&&retriesConsumed++}}throw new Error("Retry attempts exhausted without throwing a\
n error.")}function makeRetriable(function_,options){return function(...arguments_){return pRetry(()=>function_.apply(this,arguments_),options)}}})};

export const id=4489,ids=[4489],modules={7646:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
SET"?"the connection ended before its answer did: ECONNRESET":(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(cause)}}),4489:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{openConnections:()=>openConnections});var external_node_stream_=__webpack_require__(7075),errors=__webpack_require__(
6986),consumers_=__webpack_require__(8321),connection_error=__webpack_require__(7646);const mostInMemory=16*1024*1024;function answerBody(answer,large){const body=large?
answer:(0,external_node_stream_.pipeline)(answer,atMost(mostInMemory),()=>{});return body.on("error",()=>{}),Object.assign(body,{text:()=>(0,consumers_.text)(body),
json:()=>(0,consumers_.json)(body)})}function atMost(bytes){let received=0;return new external_node_stream_.Transform({transform:(chunk,_encoding,done)=>{received+=
chunk.length;const tooLarge=received>bytes;done(tooLarge?new connection_error.R("ERR_ANSWER_TOO_LARGE",`the answer exceeds ${bytes} bytes`):null,chunk)}})}function sendStream(source,request,length){
let sent=0,stopped=!1;const fail=error=>{stopped||request.destroy(error)};return source.on("data",chunk=>{if(sent+=Buffer.byteLength(chunk),length!==void 0&&sent>
length)return fail(new Error(`the body to send exceeds its ${length} bytes`));request.write(chunk)||source.pause(),sent===length&&request.end()}),request.on("dr\
ain",()=>source.resume()),(0,external_node_stream_.finished)(source,{writable:!1},error=>{length!==void 0&&sent<length?fail(error??new Error(`the body to send e\
nded after ${sent} of ${length} bytes`)):request.writableEnded||(error?fail(error):request.end())}),request.once("close",()=>source.destroy()),()=>{stopped=!0,source.
destroy()}}var diagnosis=__webpack_require__(4508);const defaultTimeout=20,idle=4e3;function openConnections(environment=process.env){const agents=new Map,closing=new AbortController,
openTransport=async url=>{closing.signal.throwIfAborted();const proxy=await proxyOf(url,environment),{Agent,request}=url.protocol==="https:"?await Promise.resolve().
then(__webpack_require__.t.bind(__webpack_require__,4708,19)):await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,7067,19)),key=`${url.protocol}\
 ${proxy?.href}`,open=async()=>proxy?(await __webpack_require__.e(1430).then(__webpack_require__.bind(__webpack_require__,1430))).tunnelAgent(proxy,{idle,signal:closing.
signal}):new Agent({keepAlive:!0,timeout:idle}),agent=agents.get(key)??open();return agents.set(key,agent),{request,agent:await agent}};return{http:details=>send(
details,openTransport),close:async()=>{closing.abort(new Error("the connections are closed"));for(const agent of await Promise.all(agents.values()))agent.destroy()}}}
async function proxyOf(url,environment){if(["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"].some(name=>environment[name]))return(await __webpack_require__.
e(1499).then(__webpack_require__.bind(__webpack_require__,1499))).proxyFor(url,environment)}async function send(details,openTransport){const url=new URL(details.
url),source=details.body instanceof external_node_stream_.Readable?details.body:void 0;source?.on("error",()=>{});try{const answer=await exchange(url,details,openTransport),
headers={};for(const[name,values]of Object.entries(answer.headersDistinct))headers[name]=String(values);return{status:answer.statusCode??0,headers,body:answerBody(
answer,details.large??!1)}}catch(cause){throw source?.destroy(),details.signal?.aborted?details.signal.reason:(0,diagnosis.x)(url,cause)}}async function exchange(url,details,openTransport){
const{request,agent}=await openTransport(url);details.signal?.throwIfAborted();const{body,ca,socket,timeout=defaultTimeout}=details,whole=typeof body=="string"||
body instanceof Uint8Array,outgoing=request(url,{agent,method:details.method??"GET",headers:{"user-agent":"ds-infra",...whole?{"content-length":Buffer.byteLength(
body)}:{},...details.headers},timeout:timeout*1e3,auth:null,...ca?{ca}:{},...socket?{socketPath:socket}:{}});try{return await answerTo(outgoing,details)}catch(error){
if(outgoing.reusedSocket&&["ECONNRESET","EPIPE"].includes((0,errors.$N)(error)??"")&&mayRepeat(details))return await exchange(url,details,openTransport);throw error}}
function mayRepeat({method="GET",body,idempotent=method==="GET"||method==="HEAD"}){return idempotent&&!(body instanceof external_node_stream_.Readable)}async function answerTo(outgoing,details){
const{signal,timeout=defaultTimeout}=details;let answer;return await new Promise((resolve,reject)=>{const fail=error=>{release(),reject(error),answer?answer.complete||
answer.destroy(error):outgoing.destroy(error)},cancel=()=>fail(signal?.reason),stopWaiting=limitWaiting(outgoing,timeout,fail),release=()=>{stopWaiting(),signal?.
removeEventListener("abort",cancel)};signal?.addEventListener("abort",cancel),outgoing.on("error",fail),outgoing.once("close",release);const stopSending=sendBody(
outgoing,details.body);outgoing.once("response",incoming=>{answer=incoming,(incoming.statusCode??0)>=300&&!outgoing.writableEnded&&stopSending(),incoming.once("\
end",()=>{outgoing.writableEnded||outgoing.destroy()}),resolve(incoming)})})}function sendBody(outgoing,body){if(body instanceof external_node_stream_.Readable){
const length=outgoing.getHeader("content-length");return sendStream(body,outgoing,length===void 0?void 0:Number(length))}return outgoing.end(body),()=>{}}function limitWaiting(outgoing,seconds,fail){
const expire=what=>fail(new connection_error.R("ETIMEDOUT",`${what} within ${seconds} s`)),connecting=setTimeout(()=>expire("no connection"),seconds*1e3),connected=()=>clearTimeout(
connecting);outgoing.once("socket",socket=>{if(outgoing.reusedSocket)return connected();outgoing.protocol==="https:"?socket.once("secureConnect",connected):socket.
connecting?socket.once("connect",connected):connected()});let answer;return outgoing.once("response",incoming=>{answer=incoming}),outgoing.on("timeout",()=>{waitsForUs(
outgoing,answer)?outgoing.socket?.setTimeout(seconds*1e3):expire("no sign of life")}),connected}function waitsForUs(outgoing,answer){return answer?answer.complete||
answer.readableLength>=answer.readableHighWaterMark:!outgoing.writableEnded&&outgoing.writableLength===0}}),4079:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Dm:()=>isTransientStatus,N_:()=>TransientError,dg:()=>isTransient,jh:()=>retryTransient});var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8500),p_retry__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8367),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6986);class TransientError extends _errors_js__WEBPACK_IMPORTED_MODULE_1__.
nM{retryAfter;constructor(what,remedy,options={}){super(what,remedy,options),this.retryAfter=options.retryAfter}}const longestRetryAfter=30,longestWait=5e3;function isTransient(error){
return error instanceof TransientError}const lasting=[501,505,506,508,510,511];function isTransientStatus(status){return status===408||status===429||status>=500&&
!lasting.includes(status)}async function retryTransient(attempt,policy){const worthAnother=policy.isTransient??isTransient;return await(0,p_retry__WEBPACK_IMPORTED_MODULE_2__.
Ay)(attempt,{retries:(policy.attempts??4)-1,minTimeout:0,maxTimeout:0,...policy.signal?{signal:policy.signal}:{},shouldRetry:({error})=>worthAnother(error),onFailedAttempt:async({
error,attemptNumber,retriesLeft})=>{if(retriesLeft===0||!worthAnother(error))return;const message=(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error),named=message.
startsWith(`${policy.what} failed`);policy.onRetry(`${named?message:`${policy.what} failed (${message})`} Trying again.`);const asked=error instanceof TransientError?
Math.min(error.retryAfter??0,longestRetryAfter)*1e3:0;await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(asked+Math.random()*Math.min(250*2**
(attemptNumber-1),longestWait),void 0,{...policy.signal?{signal:policy.signal}:{}})}})}}),8367:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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

export const id=355,ids=[355,686],modules={9752:((__unused_webpack_module,exports,__webpack_require__)=>{var __webpack_unused_export__;__webpack_unused_export__=
{value:!0},__webpack_unused_export__=__webpack_unused_export__=__webpack_unused_export__=exports.cS=exports.Kd=__webpack_unused_export__=__webpack_unused_export__=
void 0;var protocols_1=__webpack_require__(9922);__webpack_unused_export__={enumerable:!0,get:function(){return protocols_1.Field}},__webpack_unused_export__={enumerable:!0,
get:function(){return protocols_1.Fields}},Object.defineProperty(exports,"Kd",{enumerable:!0,get:function(){return protocols_1.HttpRequest}}),Object.defineProperty(
exports,"cS",{enumerable:!0,get:function(){return protocols_1.HttpResponse}}),__webpack_unused_export__={enumerable:!0,get:function(){return protocols_1.isValidHostname}},
__webpack_unused_export__={enumerable:!0,get:function(){return protocols_1.getHttpHandlerExtensionConfiguration}},__webpack_unused_export__={enumerable:!0,get:function(){
return protocols_1.resolveHttpHandlerRuntimeConfig}}}),7355:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{createEcrClient:()=>createEcrClient,createEcrPublicClient:()=>createEcrPublicClient,createEksClient:()=>createEksClient,
createStsClient:()=>createStsClient});var _smithy_protocol_http__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9752),_credential_chain_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8886),_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6686),_handler_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(851);function configuration(target,dependencies){
return{region:target.region,maxAttempts:3,requestHandler:(0,_handler_js__WEBPACK_IMPORTED_MODULE_2__.D)(dependencies.http,{signal:dependencies.signal}),credentials:target.
credentials??(0,_credential_chain_js__WEBPACK_IMPORTED_MODULE_0__.gl)(target,dependencies),customUserAgent:"ds-infra"}}function tellTries(service,{logger}){return{
applyToStack:stack=>stack.add((next,{commandName=""})=>{const call=`${service}:${commandName.replace(/Command$/,"")}`;let count=0,failure;return async args=>{count>
0&&logger.info(`${call} failed (${(0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__.reasonOf)(failure)}) Trying again.`),count+=1;try{return await next(args)}catch(error){
throw failure=error,(0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__.noteTries)(error,{host:hostOf(args.request),count}),error}}},{step:"finalizeRequest",priority:"\
low",name:"tellTries"})}}function hostOf(request){return _smithy_protocol_http__WEBPACK_IMPORTED_MODULE_3__.Kd.isInstance(request)?request.port?`${request.hostname}\
:${request.port}`:request.hostname:"an unknown host"}async function createEcrClient(target,dependencies){const{ECRClient}=await Promise.all([__webpack_require__.
e(777),__webpack_require__.e(149)]).then(__webpack_require__.t.bind(__webpack_require__,149,19)),client=new ECRClient(configuration(target,dependencies));return client.
middlewareStack.use(tellTries("ecr",dependencies)),client}async function createEcrPublicClient(target,dependencies){const{ECRPUBLICClient}=await Promise.all([__webpack_require__.
e(777),__webpack_require__.e(681)]).then(__webpack_require__.t.bind(__webpack_require__,6681,19)),client=new ECRPUBLICClient(configuration(target,dependencies));
return client.middlewareStack.use(tellTries("ecr-public",dependencies)),client}async function createEksClient(target,dependencies){const{EKSClient}=await Promise.
all([__webpack_require__.e(777),__webpack_require__.e(448)]).then(__webpack_require__.t.bind(__webpack_require__,5448,19)),client=new EKSClient(configuration(target,
dependencies));return client.middlewareStack.use(tellTries("eks",dependencies)),client}async function createStsClient(target,dependencies){const{STSClient}=await Promise.
all([__webpack_require__.e(777),__webpack_require__.e(811)]).then(__webpack_require__.t.bind(__webpack_require__,2811,19)),client=new STSClient(configuration(target,
dependencies));return client.middlewareStack.use(tellTries("sts",dependencies)),client}}),6686:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{awsAnswerOf:()=>awsAnswerOf,awsError:()=>awsError,noteTries:()=>noteTries,
quote:()=>quote,reasonOf:()=>reasonOf});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986),_hub_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
4390),_net_retry_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4079);function awsAnswerOf(error){if(!(error instanceof Error)||!("$metadata"in error))return;
const metadata=error.$metadata;return{code:"Code"in error&&typeof error.Code=="string"?error.Code:error.name,message:(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.
bD)(error),status:metadata?.httpStatusCode,requestId:metadata?.requestId}}function quote(answer){return`${answer.code}: ${answer.message} (request id ${answer.requestId??
"unknown"})`}const triesOf=new WeakMap;function noteTries(error,tries){error instanceof Error&&triesOf.set(error,tries)}const expired=new Set(["ExpiredTokenExce\
ption","ExpiredToken","UnrecognizedClientException","InvalidClientTokenId"]),foreign=new Set(["SyntaxError","Unknown","UnknownError"]);function awsError(error,call){
if(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ)return connectionError(error,call);const answer=awsAnswerOf(error);if(!answer)return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
nM(`${call.permission} failed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`,"Run the job again; if it persists, see the debug log.",{cause:error});
const cause={cause:error};return foreign.has(answer.code)?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.nM(`${call.permission} got an answer that is not AWS's (HT\
TP ${answer.status??"unknown"}${triesText(error)}).`,"Run the job again; if it persists, see whether a proxy or an AWS_ENDPOINT_URL variable stands in the way.",
cause):/^AccessDenied/.test(answer.code)?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${call.permission} is denied to ${call.caller}. ${quote(answer)}`,`Allo\
w ${call.permission} in the policy of ${roleIn(answer.message)}${standIn(call)}.`,cause):expired.has(answer.code)?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(
`The credentials of ${call.caller} are expired or not valid. ${quote(answer)}`,"Run assume-role in this job; its profile refreshes itself. Keys in the environme\
nt do not.",cause):(0,_net_retry_js__WEBPACK_IMPORTED_MODULE_2__.Dm)(answer.status??0)||/Throttl|TooManyRequests/.test(answer.code)?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
nM(`${call.permission} failed at AWS. ${quote(answer)}`,"Run the job again later.",cause):new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${call.permission} was\
 refused. ${quote(answer)}`,"Check the action's inputs against this answer.",cause)}function reasonOf(error){const answer=error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.
lZ?void 0:awsAnswerOf(error);if(!answer)return(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error);const status=`HTTP ${answer.status??"unknown"}`;return foreign.
has(answer.code)?`An answer that is not AWS's, ${status}.`:`${quote(answer)}.`}function connectionError(error,{permission}){const tries=triesOf.get(error),cause={
cause:error};if(tries&&error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.nM){const what=error.message.replace(/\.$/,"");return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
nM(`${permission} failed: ${what} (${times(tries)}).`,error.remedy,cause)}return tries&&error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo(`${permission} failed: ${error.message}`,error.remedy,cause):error}function triesText(error){const tries=error instanceof Error?triesOf.get(error):void 0;return tries?
` from ${tries.host}, ${times(tries)}`:""}function times({count}){return count===1?"1 try":`${count} tries`}function roleIn(message){const role=/:assumed-role\/([\w+=,.@-]+)\//.
exec(message)?.[1];return role?`role ${role}`:"the role"}function standIn(call){return call.profile!==_hub_js__WEBPACK_IMPORTED_MODULE_1__.e.profile?"":`, or as\
sume ${_hub_js__WEBPACK_IMPORTED_MODULE_1__.e.standIn.role} as profile ${_hub_js__WEBPACK_IMPORTED_MODULE_1__.e.standIn.profile} and set profile: ${_hub_js__WEBPACK_IMPORTED_MODULE_1__.
e.standIn.profile}`}}),851:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D:()=>sdkHandler});
var _smithy_protocol_http__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9752),_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986),_net_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
4508);function sdkHandler(http,{signal,timeout}={}){return{handle:async(request,options={})=>{const ending=options.abortSignal instanceof AbortSignal?options.abortSignal:
signal,limits={...ending?{signal:ending}:{},...timeout===void 0?{}:{timeout}};return{response:await send(http,request,limits)}},updateHttpClientConfig:()=>{},httpHandlerConfigs:()=>({})}}
async function send(http,request,limits){const port=request.port?`:${request.port}`:"",url=new URL(`${request.protocol}//${request.hostname}${port}${request.path}${queryOf(
request.query)}`);try{const{status,headers,body}=await http({url,method:request.method,headers:request.headers,...request.body===void 0?{}:{body:request.body},...limits});
return new _smithy_protocol_http__WEBPACK_IMPORTED_MODULE_2__.cS({statusCode:status,headers,body:await readAll(body,url,limits.signal)})}catch(error){throw error instanceof
_errors_js__WEBPACK_IMPORTED_MODULE_0__.nM&&Object.assign(error,{$retryable:{throttling:!1}}),error}}async function readAll(body,url,signal){const chunks=[];try{
for await(const chunk of body)chunks.push(chunk)}catch(cause){throw signal?.aborted?signal.reason:(0,_net_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__.x)(url,cause)}
return Buffer.concat(chunks)}function queryOf(query){const parameters=new URLSearchParams;for(const[name,value]of Object.entries(query??{}))for(const item of Array.
isArray(value)?value:[value??""])parameters.append(name,item);const text=parameters.toString().replaceAll("+","%20");return text?`?${text}`:""}}),4390:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>hub});const hub={account:"707930574880",region:"us-east-1",role:"EKS-HUB-Hub",profile:"hub",registry:"707930574\
880.dkr.ecr.us-east-1.amazonaws.com",clusters:{prod:"hub-prod",ephemeral:"hub-ephemeral"},standIn:{profile:"hub-pu",role:"HFPowerUserAccess"}}}),4508:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{x:()=>networkError});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986);const privateCa=new Set(["\
SELF_SIGNED_CERT_IN_CHAIN","DEPTH_ZERO_SELF_SIGNED_CERT","UNABLE_TO_VERIFY_LEAF_SIGNATURE","UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_CERT_LOCALLY"]);function networkError(url,cause){
const code=(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.$N)(cause)??"",where=url.host;return privateCa.has(code)?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`T\
he TLS certificate of ${where} is signed by an unknown authority (${code}).`,"If a proxy inspects TLS here, set NODE_EXTRA_CA_CERTS to a file with its CA certif\
icate.",{cause}):code.startsWith("ERR_TLS")||code.startsWith("CERT_")?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`The TLS certificate of ${where} is not val\
id (${code}).`,"Check the host name and its certificate.",{cause}):code==="ERR_ANSWER_TOO_LARGE"?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${where} sent f\
ar more than an answer to this question has.`,"Check that no proxy or other service answers in its place.",{cause}):code==="ERR_PROXY_REFUSED"?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
nM(`The proxy refused to connect to ${where}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(cause)}.`,"Check HTTPS_PROXY and its credentials, or add the host\
 to NO_PROXY.",{cause}):code==="ETIMEDOUT"?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.nM(`${where} did not answer in time.`,reachability(where),{cause}):new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
nM(`${where} cannot be reached: ${reasonOf(cause,code,url)}.`,reachability(where),{cause})}function reasonOf(cause,code,url){return code==="ENOTFOUND"?`the name\
 ${url.hostname} does not resolve`:code==="ECONNRESET"?"the connection ended before its answer did: ECONNRESET":(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(cause)}
function reachability(where){return`Check that this machine may reach ${where}; behind a proxy, set HTTPS_PROXY and NO_PROXY.`}}),4079:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Dm:()=>isTransientStatus,N_:()=>TransientError,jh:()=>retryTransient});var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8500),p_retry__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8367),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6986);class TransientError extends _errors_js__WEBPACK_IMPORTED_MODULE_1__.
nM{retryAfter;constructor(what,remedy,options={}){super(what,remedy,options),this.retryAfter=options.retryAfter}}const longestRetryAfter=30;function isTransientStatus(status){
return status===408||status===429||status>=500}async function retryTransient(attempt,policy){const isTransient=policy.isTransient??(error=>error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.
nM);return await(0,p_retry__WEBPACK_IMPORTED_MODULE_2__.Ay)(attempt,{retries:(policy.attempts??4)-1,minTimeout:0,maxTimeout:0,...policy.signal?{signal:policy.signal}:
{},shouldRetry:({error})=>isTransient(error),onFailedAttempt:async({error,attemptNumber,retriesLeft})=>{if(retriesLeft===0||!isTransient(error))return;const message=(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.
bD)(error),named=message.startsWith(`${policy.what} failed`);policy.onRetry(`${named?message:`${policy.what} failed (${message})`} Trying again.`);const asked=error instanceof
TransientError?Math.min(error.retryAfter??0,longestRetryAfter)*1e3:0;await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(asked+Math.random()*250*
2**(attemptNumber-1),void 0,{...policy.signal?{signal:policy.signal}:{}})}})}}),8367:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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

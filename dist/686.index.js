export const id=686,ids=[686],modules={6686:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{awsAnswerOf:()=>awsAnswerOf,awsError:()=>awsError,noteTries:()=>noteTries,quote:()=>quote,reasonOf:()=>reasonOf});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6986),_hub_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4390),_net_retry_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4079);function awsAnswerOf(error){
if(!(error instanceof Error)||!("$metadata"in error))return;const metadata=error.$metadata;return{code:"Code"in error&&typeof error.Code=="string"?error.Code:error.
name,message:(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error),status:metadata?.httpStatusCode,requestId:metadata?.requestId}}function quote(answer){return`${answer.
code}: ${answer.message} (request id ${answer.requestId??"unknown"})`}const triesOf=new WeakMap;function noteTries(error,tries){error instanceof Error&&triesOf.
set(error,tries)}const expired=new Set(["ExpiredTokenException","ExpiredToken","UnrecognizedClientException","InvalidClientTokenId"]),foreign=new Set(["SyntaxEr\
ror","Unknown","UnknownError"]);function awsError(error,call){if(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ)return connectionError(error,call);
const answer=awsAnswerOf(error);if(!answer)return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.nM(`${call.permission} failed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.
bD)(error)}`,"Run the job again; if it persists, see the debug log.",{cause:error});const cause={cause:error};return foreign.has(answer.code)?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
nM(`${call.permission} got an answer that is not AWS's (HTTP ${answer.status??"unknown"}${triesText(error)}).`,"Run the job again; if it persists, see whether a\
 proxy or an AWS_ENDPOINT_URL variable stands in the way.",cause):/^AccessDenied/.test(answer.code)?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${call.permission}\
 is denied to ${call.caller}. ${quote(answer)}`,`Allow ${call.permission} in the policy of ${roleIn(answer.message)}${standIn(call)}.`,cause):expired.has(answer.
code)?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`The credentials of ${call.caller} are expired or not valid. ${quote(answer)}`,"Run assume-role in this job\
; its profile refreshes itself. Keys in the environment do not.",cause):(0,_net_retry_js__WEBPACK_IMPORTED_MODULE_2__.Dm)(answer.status??0)||/Throttl|TooManyRequests/.
test(answer.code)?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.nM(`${call.permission} failed at AWS. ${quote(answer)}`,"Run the job again later.",cause):new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo(`${call.permission} was refused. ${quote(answer)}`,"Check the action's inputs against this answer.",cause)}function reasonOf(error){const answer=error instanceof
_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ?void 0:awsAnswerOf(error);if(!answer)return(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error);const status=`HTTP ${answer.
status??"unknown"}`;return foreign.has(answer.code)?`An answer that is not AWS's, ${status}.`:`${quote(answer)}.`}function connectionError(error,{permission}){const tries=triesOf.
get(error),cause={cause:error};if(tries&&error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.nM){const what=error.message.replace(/\.$/,"");return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
nM(`${permission} failed: ${what} (${times(tries)}).`,error.remedy,cause)}return tries&&error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo(`${permission} failed: ${error.message}`,error.remedy,cause):error}function triesText(error){const tries=error instanceof Error?triesOf.get(error):void 0;return tries?
` from ${tries.host}, ${times(tries)}`:""}function times({count}){return count===1?"1 try":`${count} tries`}function roleIn(message){const role=/:assumed-role\/([\w+=,.@-]+)\//.
exec(message)?.[1];return role?`role ${role}`:"the role"}function standIn(call){return call.profile!==_hub_js__WEBPACK_IMPORTED_MODULE_1__.e.profile?"":`, or as\
sume ${_hub_js__WEBPACK_IMPORTED_MODULE_1__.e.standIn.role} as profile ${_hub_js__WEBPACK_IMPORTED_MODULE_1__.e.standIn.profile} and set profile: ${_hub_js__WEBPACK_IMPORTED_MODULE_1__.
e.standIn.profile}`}}),4390:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{e:()=>hub});
const hub={account:"707930574880",region:"us-east-1",role:"EKS-HUB-Hub",profile:"hub",registry:"707930574880.dkr.ecr.us-east-1.amazonaws.com",clusters:{prod:"hu\
b-prod",ephemeral:"hub-ephemeral"},standIn:{profile:"hub-pu",role:"HFPowerUserAccess"}}}),4079:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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

export const id=9031;export const ids=[9031];export const modules={5108:(function(e,t,n){n.d(t,{MM:()=>deniedRole,Pu:()=>parseDenial,S$:()=>denialRemedy,cw:()=>allow})
;const r=/(with an explicit deny in an?|because no) (identity-based policy|resource-based policy|role trust policy|service control policy|resource control policy|permissions boundary|session policy|VPC endpoint policy)/i
;function parseDenial(e){const[,t="",n]=r.exec(e)??[];return void 0===n?void 0:{policy:n.toLowerCase(),isExplicit:/^with/i.test(t)}}function deniedRole(e){
const[,t,n]=/:sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\//.exec(e)??[];return t&&n?{account:t,name:n}:void 0}function denialRemedy({policy:e,isExplicit:t},n,r){
const o=t?`must not deny ${n}`:`must allow ${n}`;switch(e){case"identity-based policy":return t?`Remove the Deny of ${n} from the policies of ${r}.`:allow(n,r)
;case"permissions boundary":return`The permissions boundary of ${r} ${o}; its other policies cannot make up for that.`;case"session policy":
return`The session is narrowed: 'session-policy' or 'managed-policies' of assume-role ${o}.`;case"service control policy":case"resource control policy":
return`A ${e} of the AWS organization ${o}: ask whoever administers the organization. No policy of ${r} can make up for that.`;case"vpc endpoint policy":
return`The policy of the VPC endpoint by which this machine reaches AWS ${o}. No policy of ${r} can make up for that.`;case"role trust policy":
return`The trust policy of the role that was asked for ${o} to ${r}.`;default:return`The policy of the resource ${o} to ${r}.`}}function allow(e,t){
return`Allow ${e} in the policy of ${t}.`}}),6686:(function(e,t,n){n.d(t,{A3:()=>reasonOf,XZ:()=>awsAnswerOf,es:()=>awsError,hD:()=>quote,wM:()=>noteTries})
;var r=n(6986),o=n(4390),i=n(16),s=n(5108);function awsAnswerOf(e){if(!(e instanceof Error&&"$metadata"in e))return
;const t=e.$metadata,n="Code"in e&&"string"==typeof e.Code?e.Code:void 0;return{code:n??e.name,isCodeOfBody:void 0!==n,message:(0,r.bD)(e),
status:t?.httpStatusCode,requestId:t?.requestId}}function quote(e){const t=void 0===e.requestId?"":` (request id ${e.requestId})`
;return`${e.code}: ${e.message}${t}`}const a=new WeakMap;function noteTries(e,t){e instanceof Error&&a.set(e,t)}
const c=new Set(["ExpiredTokenException","ExpiredToken","UnrecognizedClientException","InvalidClientTokenId"]),u=new Set(["SyntaxError","Unknown","UnknownError"])
;function awsError(e,t){if(e instanceof r.lZ)return function connectionError(e,{permission:t}){const n=a.get(e),o={cause:e};if(n&&e instanceof r.nM){
const i=e.message.replace(/\.$/,"");return new r.nM(`${t} failed: ${i} (${times(n)}).`,e.remedy,o)}
if(n&&e instanceof r.yo)return new r.yo(`${t} failed: ${e.message}`,e.remedy,o);return e}(e,t);const n=awsAnswerOf(e)
;if(!n)return new r.nM(`${t.permission} failed: ${(0,r.bD)(e)}`,"Run the job again; if it persists, see the debug log.",{cause:e});const d={cause:e}
;return u.has(n.code)?new r.nM(`${t.permission} got an answer that is not AWS's (HTTP ${n.status??"unknown"}${function triesText(e){
const t=e instanceof Error?a.get(e):void 0;return t?` from ${t.host}, ${times(t)}`:""
}(e)}).`,"Run the job again; if it persists, see whether a proxy or an AWS_ENDPOINT_URL variable stands in the way.",d):/^AccessDenied/.test(n.code)?new r.yo(`${t.permission} is denied to ${t.caller}. ${quote(n)}`,function deniedRemedy(e,t){
const n=(0,s.MM)(e),r=n?`role ${n.name}`:"the role",i=(0,s.Pu)(e);if(i&&"identity-based policy"!==i.policy)return(0,s.S$)(i,t.permission,r);const a=i?(0,
s.S$)(i,t.permission,r):(0,s.cw)(t.permission,r),c=t.profile===o.e.profile&&(void 0===n||n.account===o.e.account);if(!c)return a
;const{role:u,profile:d}=o.e.standIn;return`${a.replace(/\.$/,"")}, or assume ${u} as profile ${d} and set profile: ${d}.`
}(n.message,t),d):c.has(n.code)?new r.yo(`The credentials of ${t.caller} are expired or not valid. ${quote(n)}`,"Run assume-role in this job; its profile refreshes itself. Keys in the environment do not.",d):(0,
i.Dm)(n.status??0)||/Throttl|TooManyRequests/.test(n.code)?new r.nM(`${t.permission} failed at AWS. ${quote(n)}`,"Run the job again later.",d):new r.yo(`${t.permission} was refused. ${quote(n)}`,"Check the action's inputs against this answer.",d)
}function reasonOf(e){const t=e instanceof r.lZ?void 0:awsAnswerOf(e);if(!t)return(0,r.bD)(e);const n=`HTTP ${t.status??"unknown"}`
;return u.has(t.code)?`An answer that is not AWS's, ${n}.`:`${quote(t)}.`}function times({count:e}){return 1===e?"1 try":`${e} tries`}}),851:(function(e,t,n){n.d(t,{
D:()=>sdkHandler});var r=n(9752),o=n(4508),i=n(16);function sdkHandler(e,{signal:t,timeout:n,idempotent:r}={}){return{handle:async(o,i={})=>{
const s=i.abortSignal instanceof AbortSignal?i.abortSignal:t,a={...s?{signal:s}:{},...void 0===n?{}:{timeout:n},...void 0===r?{}:{idempotent:r}};return{
response:await send(e,o,a)}},updateHttpClientConfig:()=>{},httpHandlerConfigs:()=>({})}}async function send(e,t,n){
const s=t.port?`:${t.port}`:"",a=new URL(`${t.protocol}//${t.hostname}${s}${t.path}${function queryOf(e){const t=new URLSearchParams
;for(const[n,r]of Object.entries(e??{}))for(const e of Array.isArray(r)?r:[r??""])t.append(n,e);const n=t.toString().replaceAll("+","%20");return n?`?${n}`:""
}(t.query)}`);try{const{status:i,headers:s,body:c}=await e({url:a,method:t.method,headers:t.headers,...void 0===t.body?{}:{body:t.body},...n
}),u=await async function readAll(e,t,n){const r=[];try{for await(const t of e)r.push(t)}catch(e){if(n?.aborted)throw n.reason;throw(0,o.x)(t,e)}
return Buffer.concat(r)}(c,a,n.signal);return new r.cS({statusCode:i,headers:i<400?s:withRequestId(s,u),body:u})}catch(e){throw(0,i.dg)(e)&&Object.assign(e,{
$retryable:{throttling:!1}}),e}}function withRequestId(e,t){
const n="x-amzn-requestid",r=/<RequestId>([\w-]{1,100})<\/RequestId>/i.exec(Buffer.from(t).toString())?.[1];return void 0===r||n in e?e:{...e,[n]:r}}}),
9031:(function(e,t,n){n.d(t,{chainCredentials:()=>chainCredentials});var r=n(6986),o=n(4564),i=n(8814),s=n(6686),a=n(851)
;const c=["role_arn","aws_access_key_id","web_identity_token_file","credential_process","sso_session","sso_account_id","login_session"]
;async function chainCredentials(e,t){const{parseKnownFiles:o}=await Promise.resolve().then(n.t.bind(n,7567,19)),i=await o(filesOf(t.environment)).catch(t=>{
throw none(e,`The AWS config cannot be read: ${(0,r.bD)(t)}`,"Correct or remove it.",t)}),{profile:h}=e
;if(void 0!==h&&!(h in i))throw function unknownProfile(e,t){
const n=t.filter(e=>!/^(?:sso-session|services)\./.test(e)).toSorted(),r=n.length>0?`there are ${n.join(", ")}`:"there are none"
;return none(e,`No profile with settings has this name; ${r}`,d,void 0)}(e,Object.keys(i));const m=i[h??"default"]??{},p=c.find(e=>void 0!==m[e])
;!function checkSsoSession(e,t,n){const r=new Set;for(let o=t;o&&!r.has(o);o=n[o.source_profile??""]){r.add(o);const t=o.sso_session
;if(void 0!==t&&!(`sso-session.${t}`in n))throw none(e,`There is no [sso-session ${t}] in the AWS config`,`Add it, or: ${d}`,void 0)}}(e,m,i)
;const w=function optionsOf({region:e,profile:t},{environment:n,http:r,signal:o}){const i=(0,a.D)(r,{signal:o});return{clientConfig:{requestHandler:i,
maxAttempts:3},parentClientConfig:{region:e,requestHandler:i},logger:u,...filesOf(n),...void 0===t?{}:{profile:t}}}(e,t);try{if(void 0!==p){
const{fromIni:e}=await Promise.all([n.e(9641),n.e(1241)]).then(n.t.bind(n,1241,19));return await e(w)()}
const{defaultProvider:e}=await Promise.all([n.e(9641),n.e(1241),n.e(7777)]).then(n.t.bind(n,7777,19));return await e(w)()}catch(n){
throw t.signal.throwIfAborted(),function explain(e,t,n,o){const i=(0,r.cZ)(n).find(e=>e instanceof r.yo||e instanceof r.nM)
;if(i)return none(e,i.message,i.remedy,n);const a=(0,s.XZ)(n);if(a)return none(e,`AWS refused (${(0,s.hD)(a)})`,`Correct the profile, or: ${d}`,n)
;const c=function withoutSecrets(e,t){let n=(0,r.Kb)(e,f);for(const[e,r=""]of Object.entries(t)){
/SECRET|TOKEN|PASSWORD|PASSWD|CREDENTIAL|PRIVATE|API_?KEY/i.test(e)&&!/_FILE$/i.test(e)&&r.length>=8&&(n=n.replaceAll(r,"***"))}
return n.replace(/((?:secret|token|password|passwd)\w*["']?\s*[:=]\s*["']?)[^\s"',}]+/gi,"$1***").replace(/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g,"***").replace(/(?<![\w/+=])[A-Za-z0-9/+]{40}(?![\w/+=])/g,"***").replace(/[\w/+=-]{100,}/g,"***")
}((0,r.bD)(n),o);if("credential_process"===t){
return none(e,`Its credential_process failed: ${c.replace(/^Command failed:[^\n]*\n?/,"").trim()||"it printed no reason"}`,`Correct the program, or: ${d}`,n)}
if(void 0!==t)return none(e,c,d,n);const u=l.filter(e=>o[e]);if(0===u.length)return none(e,"",d,n);const h=/from any providers/.test(c)?"":`: ${c}`
;return none(e,`The source that ${u.join(" or ")} names gave none${h}`,d,n)}(e,p,n,t.environment)}}function filesOf(e){
const{[o.E.awsConfigFile]:t,[o.E.awsSharedCredentialsFile]:n}=e;return{ignoreCache:!0,...t?{configFilepath:(0,i.aD)(t,e)}:{},...n?{filepath:(0,i.aD)(n,e)}:{}}}
const u={debug:()=>{},info:()=>{},warn:()=>{},error:()=>{}
},d="Run ds-infra's assume-role in an earlier step of this job, or name an existing profile with 'profile'.";function none({label:e},t,n,o){return new((0,
r.cZ)(o).some(e=>e instanceof r.nM)?r.nM:r.yo)(`There are no AWS credentials for ${e}.${""===t?"":` ${t.replace(/[.\s]*$/,".")}`}`,n,{cause:o})}
const l=["AWS_WEB_IDENTITY_TOKEN_FILE","AWS_CONTAINER_CREDENTIALS_RELATIVE_URI","AWS_CONTAINER_CREDENTIALS_FULL_URI"];const f=1e3}),4390:(function(e,t,n){n.d(t,{e:()=>r
});const r={account:"707930574880",region:"us-east-1",role:"EKS-HUB-Hub",profile:"hub",registry:"707930574880.dkr.ecr.us-east-1.amazonaws.com",clusters:{
prod:"hub-prod",ephemeral:"hub-ephemeral"},standIn:{profile:"hub-pu",role:"HFPowerUserAccess"}}}),7646:(function(e,t,n){n.d(t,{R:()=>ConnectionError})
;class ConnectionError extends Error{code;status;constructor(e,t,n){super(t),this.code=e,this.status=n}}}),4508:(function(e,t,n){n.d(t,{x:()=>networkError})
;var r=n(6986),o=n(7646),i=n(16)
;const s=new Set(["SELF_SIGNED_CERT_IN_CHAIN","DEPTH_ZERO_SELF_SIGNED_CERT","UNABLE_TO_VERIFY_LEAF_SIGNATURE","UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_CERT_LOCALLY"]),a=new Set(["EAI_AGAIN","ECONNABORTED","ECONNREFUSED","ECONNRESET","EHOSTDOWN","EHOSTUNREACH","ENETDOWN","ENETRESET","ENETUNREACH","ENOTFOUND","EPIPE","ERR_STREAM_PREMATURE_CLOSE","ETIMEDOUT"])
;function networkError(e,t){if(t instanceof r.lZ)return t;const n=(0,r.$N)(t)??"",c=e.host
;if(s.has(n))return new r.yo(`The TLS certificate of ${c} is signed by an unknown authority (${n}).`,"If a proxy inspects TLS here, set NODE_EXTRA_CA_CERTS to a file with its CA certificate.",{
cause:t})
;if(n.startsWith("ERR_TLS")||n.startsWith("CERT_"))return new r.yo(`The TLS certificate of ${c} is not valid (${n}).`,"Check the host name and its certificate.",{
cause:t})
;if("ERR_ANSWER_TOO_LARGE"===n)return new r.yo(`${c} sent far more than an answer to this question has.`,"Check that no proxy or other service answers in its place.",{
cause:t});if("ERR_PROXY_REFUSED"===n)return function proxyRefusal(e,t){const n=t instanceof o.R&&(0,i.Dm)(t.status??0),s=n?i.N_:r.nM
;return new s(`The proxy refused to connect to ${e}: ${(0,r.bD)(t)}.`,"Check HTTPS_PROXY and its credentials, or add the host to NO_PROXY.",{cause:t})}(c,t)
;const u=a.has(n)?i.N_:r.nM,d="ETIMEDOUT"===n?`${c} did not answer in time.`:`${c} cannot be reached: ${function reasonOf(e,t,n){
return"ENOTFOUND"===t||"EAI_AGAIN"===t?`the name ${n.hostname} does not resolve`:"ECONNRESET"===t?"the connection ended before its answer did: ECONNRESET":(0,
r.bD)(e)}(t,n,e)}.`,l="ENOTFOUND"===n?function regionIn(e){
return/\.([a-z]{2,4}(?:-[a-z]+)+-\d+)\.(?:amazonaws|(?:api|on)\.(?:aws|amazonwebservices))\b/.exec(e)?.[1]
}(e.hostname):void 0,f=`Check that this machine may reach ${c}; behind a proxy, set HTTPS_PROXY and NO_PROXY.`
;return new u(d,l?`The region ${l} in it may be wrong: AWS has no such name then. If it is right: ${f}`:f,{cause:t})}}),16:(function(e,t,n){n.d(t,{
N_:()=>TransientError,dg:()=>isTransient,Dm:()=>isTransientStatus,jh:()=>retryTransient});var r=n(8500)
;const o=Object.prototype.toString,isError=e=>"[object Error]"===o.call(e),i=new Set(["network error","NetworkError when attempting to fetch resource.","The Internet connection appears to be offline.","Network request failed","fetch failed","terminated"," A network error occurred.","Network connection lost"])
;function validateNumberOption(e,t,{min:n=0,allowInfinity:r=!1}={}){if(void 0!==t){
if("number"!=typeof t||Number.isNaN(t))throw new TypeError(`Expected \`${e}\` to be a number${r?" or Infinity":""}.`)
;if(!r&&!Number.isFinite(t))throw new TypeError(`Expected \`${e}\` to be a finite number.`);if(t<n)throw new TypeError(`Expected \`${e}\` to be ≥ ${n}.`)}}
class AbortError extends Error{constructor(e){super(),e instanceof Error?(this.originalError=e,({message:e}=e)):(this.originalError=new Error(e),
this.originalError.stack=this.stack),this.name="AbortError",this.message=e}}function calculateRemainingTime(e,t){
return Number.isFinite(t)?t-(performance.now()-e):t}async function onAttemptFailure({error:e,attemptNumber:t,retriesConsumed:n,startTime:r,options:o}){
const s=e instanceof Error?e:new TypeError(`Non-error was thrown: "${e}". You should only throw errors.`);if(s instanceof AbortError)throw s.originalError
;const a=Number.isFinite(o.retries)?Math.max(0,o.retries-n):o.retries,c=o.maxRetryTime??Number.POSITIVE_INFINITY,u=Object.freeze({error:s,attemptNumber:t,
retriesLeft:a,retriesConsumed:n});if(await o.onFailedAttempt(u),calculateRemainingTime(r,c)<=0)throw s
;const d=await o.shouldConsumeRetry(u),l=calculateRemainingTime(r,c);if(l<=0||a<=0)throw s;if(s instanceof TypeError&&!function isNetworkError(e){
if(!e||!isError(e)||"TypeError"!==e.name||"string"!=typeof e.message)return!1;const{message:t,stack:n}=e
;return"Load failed"===t||t.startsWith("Load failed (")&&t.endsWith(")")?void 0===n||"__sentry_captured__"in e:!!t.startsWith("error sending request for url")||!!("Failed to fetch"===t||t.startsWith("Failed to fetch (")&&t.endsWith(")"))||i.has(t)
}(s)){if(d)throw s;return o.signal?.throwIfAborted(),!1}if(!await o.shouldRetry(u))throw s;if(!d)return o.signal?.throwIfAborted(),!1
;const f=function calculateDelay(e,t){const n=Math.max(1,e+1),r=t.randomize?Math.random()+1:1;let o=Math.round(r*t.minTimeout*t.factor**(n-1))
;return o=Math.min(o,t.maxTimeout),o}(n,o),h=Math.min(f,l);return o.signal?.throwIfAborted(),h>0&&await new Promise((e,t)=>{const onAbort=()=>{clearTimeout(n),
o.signal?.removeEventListener("abort",onAbort),t(o.signal.reason)},n=setTimeout(()=>{o.signal?.removeEventListener("abort",onAbort),e()},h)
;o.unref&&n.unref?.(),o.signal?.addEventListener("abort",onAbort,{once:!0})}),o.signal?.throwIfAborted(),!0}async function pRetry(e,t={}){
if(function validateRetries(e){if("number"==typeof e){if(e<0)throw new TypeError("Expected `retries` to be a non-negative number.")
;if(Number.isNaN(e))throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.")
}else if(void 0!==e)throw new TypeError("Expected `retries` to be a number or Infinity.")}((t={...t}).retries),
Object.hasOwn(t,"forever"))throw new Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.")
;t.retries??=10,t.factor??=2,t.minTimeout??=1e3,t.maxTimeout??=Number.POSITIVE_INFINITY,t.maxRetryTime??=Number.POSITIVE_INFINITY,t.randomize??=!1,
t.onFailedAttempt??=()=>{},t.shouldRetry??=()=>!0,t.shouldConsumeRetry??=()=>!0,validateNumberOption("factor",t.factor,{min:0,allowInfinity:!1}),
validateNumberOption("minTimeout",t.minTimeout,{min:0,allowInfinity:!1}),validateNumberOption("maxTimeout",t.maxTimeout,{min:0,allowInfinity:!0}),
validateNumberOption("maxRetryTime",t.maxRetryTime,{min:0,allowInfinity:!0}),t.factor>0||(t.factor=1),t.signal?.throwIfAborted();let n=0,r=0
;const o=performance.now();for(;!Number.isFinite(t.retries)||r<=t.retries;){n++;try{t.signal?.throwIfAborted();const r=await e(n)
;return t.signal?.throwIfAborted(),r}catch(e){await onAttemptFailure({error:e,attemptNumber:n,retriesConsumed:r,startTime:o,options:t})&&r++}}
throw new Error("Retry attempts exhausted without throwing an error.")}var s=n(6986);class TransientError extends s.nM{retryAfter;constructor(e,t,n={}){
super(e,t,n),this.retryAfter=n.retryAfter}}const a=30;function isTransient(e){return e instanceof TransientError}const c=[501,505,506,508,510,511]
;function isTransientStatus(e){return 408===e||429===e||e>=500&&!c.includes(e)}async function retryTransient(e,t){const n=t.isTransient??isTransient
;return await pRetry(e,{retries:(t.attempts??4)-1,minTimeout:0,maxTimeout:0,...t.signal?{signal:t.signal}:{},shouldRetry:({error:e})=>n(e),
onFailedAttempt:async({error:e,attemptNumber:o,retriesLeft:i})=>{if(0===i||!n(e))return;const c=(0,s.bD)(e),u=c.startsWith(`${t.what} failed`)
;t.onRetry(`${u?c:`${t.what} failed (${c})`} Trying again.`,e);const d=e instanceof TransientError?1e3*Math.min(e.retryAfter??0,a):0;await(0,
r.setTimeout)(d+Math.random()*function longestWaitAfter(e){return Math.min(250*2**(e-1),5e3)}(o),void 0,{...t.signal?{signal:t.signal}:{}})}})}})};
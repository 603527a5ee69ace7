export const id=2489;export const ids=[2489,9066];export const modules={7355:(e,t,r)=>{r.d(t,{Jz:()=>createEcrPublicClient,uW:()=>createStsClient,
xW:()=>createEksClient,yv:()=>createEcrClient});var n=r(9752),o=r(8886),i=r(6686),s=r(851);function configuration(e,t){return{region:e.region,maxAttempts:3,
requestHandler:(0,s.D)(t.http,{signal:t.signal}),credentials:e.credentials??(0,o.gl)(e,t),customUserAgent:"ds-infra"}}function logTries(e,{logger:t,signal:r}){
return{applyToStack:n=>n.add((n,{commandName:o=""})=>{const s=`${e}:${o.replace(/Command$/,"")}`;let a,c=0;return async e=>{r.throwIfAborted(),
c>0&&t.info(`${s} failed (${(0,i.A3)(a)}) Trying again.`),c+=1;try{return await n(e)}catch(t){throw a=t,(0,i.wM)(t,{host:hostOf(e.request),count:c}),t}}},{
step:"finalizeRequest",priority:"low",name:"logTries"})}}function hostOf(e){
return n.Kd.isInstance(e)?e.port?`${e.hostname}:${e.port}`:e.hostname:"an unknown host"}async function createEcrClient(e,t){
const{ECRClient:n}=await Promise.all([r.e(9641),r.e(1241),r.e(149)]).then(r.t.bind(r,149,19)),o=new n(configuration(e,t))
;return o.middlewareStack.use(logTries("ecr",t)),o}async function createEcrPublicClient(e,t){
const{ECRPUBLICClient:n}=await Promise.all([r.e(9641),r.e(1241),r.e(6681)]).then(r.t.bind(r,6681,19)),o=new n(configuration(e,t))
;return o.middlewareStack.use(logTries("ecr-public",t)),o}async function createEksClient(e,t){
const{EKSClient:n}=await Promise.all([r.e(9641),r.e(1241),r.e(5448)]).then(r.t.bind(r,5448,19)),o=new n(configuration(e,t))
;return o.middlewareStack.use(logTries("eks",t)),o}async function createStsClient(e,t){
const{STSClient:n}=await Promise.all([r.e(9641),r.e(1241),r.e(2811)]).then(r.t.bind(r,2811,19)),o=new n(configuration(e,t))
;return o.middlewareStack.use(logTries("sts",t)),o}},5108:(e,t,r)=>{r.d(t,{MM:()=>deniedRole,Pu:()=>parseDenial,S$:()=>denialRemedy,cw:()=>allow})
;const n=/(with an explicit deny in an?|because no) (identity-based policy|resource-based policy|role trust policy|service control policy|resource control policy|permissions boundary|session policy|VPC endpoint policy)/i
;function parseDenial(e){const[,t="",r]=n.exec(e)??[];return void 0===r?void 0:{policy:r.toLowerCase(),isExplicit:/^with/i.test(t)}}function deniedRole(e){
const[,t,r]=/:sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\//.exec(e)??[];return t&&r?{account:t,name:r}:void 0}function denialRemedy({policy:e,isExplicit:t},r,n){
const o=t?`must not deny ${r}`:`must allow ${r}`;switch(e){case"identity-based policy":return t?`Remove the Deny of ${r} from the policies of ${n}.`:allow(r,n)
;case"permissions boundary":return`The permissions boundary of ${n} ${o}; its other policies cannot make up for that.`;case"session policy":
return`The session is narrowed: 'session-policy' or 'managed-policies' of assume-role ${o}.`;case"service control policy":case"resource control policy":
return`A ${e} of the AWS organization ${o}: ask whoever administers the organization. No policy of ${n} can make up for that.`;case"vpc endpoint policy":
return`The policy of the VPC endpoint by which this machine reaches AWS ${o}. No policy of ${n} can make up for that.`;case"role trust policy":
return`The trust policy of the role that was asked for ${o} to ${n}.`;default:return`The policy of the resource ${o} to ${n}.`}}function allow(e,t){
return`Allow ${e} in the policy of ${t}.`}},6686:(e,t,r)=>{r.d(t,{A3:()=>reasonOf,XZ:()=>awsAnswerOf,es:()=>awsError,hD:()=>quote,wM:()=>noteTries})
;var n=r(6986),o=r(4390),i=r(16),s=r(5108);function awsAnswerOf(e){if(!(e instanceof Error&&"$metadata"in e))return
;const t=e.$metadata,r="Code"in e&&"string"==typeof e.Code?e.Code:void 0;return{code:r??e.name,isCodeOfBody:void 0!==r,message:(0,n.bD)(e),
status:t?.httpStatusCode,requestId:t?.requestId}}function quote(e){const t=void 0===e.requestId?"":` (request id ${e.requestId})`
;return`${e.code}: ${e.message}${t}`}const a=new WeakMap;function noteTries(e,t){e instanceof Error&&a.set(e,t)}
const c=new Set(["ExpiredTokenException","ExpiredToken","UnrecognizedClientException","InvalidClientTokenId"]),u=new Set(["SyntaxError","Unknown","UnknownError"])
;function awsError(e,t){if(e instanceof n.lZ)return function connectionError(e,{permission:t}){const r=a.get(e),o={cause:e};if(r&&e instanceof n.nM){
const i=e.message.replace(/\.$/,"");return new n.nM(`${t} failed: ${i} (${times(r)}).`,e.remedy,o)}
if(r&&e instanceof n.yo)return new n.yo(`${t} failed: ${e.message}`,e.remedy,o);return e}(e,t);const r=awsAnswerOf(e)
;if(!r)return new n.nM(`${t.permission} failed: ${(0,n.bD)(e)}`,"Run the job again; if it persists, see the debug log.",{cause:e});const l={cause:e}
;return u.has(r.code)?new n.nM(`${t.permission} got an answer that is not AWS's (HTTP ${r.status??"unknown"}${function triesText(e){
const t=e instanceof Error?a.get(e):void 0;return t?` from ${t.host}, ${times(t)}`:""
}(e)}).`,"Run the job again; if it persists, see whether a proxy or an AWS_ENDPOINT_URL variable stands in the way.",l):/^AccessDenied/.test(r.code)?new n.yo(`${t.permission} is denied to ${t.caller}. ${quote(r)}`,function deniedRemedy(e,t){
const r=(0,s.MM)(e),n=r?`role ${r.name}`:"the role",i=(0,s.Pu)(e);if(i&&"identity-based policy"!==i.policy)return(0,s.S$)(i,t.permission,n);const a=i?(0,
s.S$)(i,t.permission,n):(0,s.cw)(t.permission,n),c=t.profile===o.e.profile&&(void 0===r||r.account===o.e.account);if(!c)return a
;const{role:u,profile:l}=o.e.standIn;return`${a.replace(/\.$/,"")}, or assume ${u} as profile ${l} and set profile: ${l}.`
}(r.message,t),l):c.has(r.code)?new n.yo(`The credentials of ${t.caller} are expired or not valid. ${quote(r)}`,"Run assume-role in this job; its profile refreshes itself. Keys in the environment do not.",l):(0,
i.Dm)(r.status??0)||/Throttl|TooManyRequests/.test(r.code)?new n.nM(`${t.permission} failed at AWS. ${quote(r)}`,"Run the job again later.",l):new n.yo(`${t.permission} was refused. ${quote(r)}`,"Check the action's inputs against this answer.",l)
}function reasonOf(e){const t=e instanceof n.lZ?void 0:awsAnswerOf(e);if(!t)return(0,n.bD)(e);const r=`HTTP ${t.status??"unknown"}`
;return u.has(t.code)?`An answer that is not AWS's, ${r}.`:`${quote(t)}.`}function times({count:e}){return 1===e?"1 try":`${e} tries`}},851:(e,t,r)=>{r.d(t,{
D:()=>sdkHandler});var n=r(9752),o=r(4508),i=r(16);function sdkHandler(e,{signal:t,timeout:r,idempotent:n}={}){return{handle:async(o,i={})=>{
const s=i.abortSignal instanceof AbortSignal?i.abortSignal:t,a={...s?{signal:s}:{},...void 0===r?{}:{timeout:r},...void 0===n?{}:{idempotent:n}};return{
response:await send(e,o,a)}},updateHttpClientConfig:()=>{},httpHandlerConfigs:()=>({})}}async function send(e,t,r){
const s=t.port?`:${t.port}`:"",a=new URL(`${t.protocol}//${t.hostname}${s}${t.path}${function queryOf(e){const t=new URLSearchParams
;for(const[r,n]of Object.entries(e??{}))for(const e of Array.isArray(n)?n:[n??""])t.append(r,e);const r=t.toString().replaceAll("+","%20");return r?`?${r}`:""
}(t.query)}`);try{const{status:i,headers:s,body:c}=await e({url:a,method:t.method,headers:t.headers,...void 0===t.body?{}:{body:t.body},...r
}),u=await async function readAll(e,t,r){const n=[];try{for await(const t of e)n.push(t)}catch(e){if(r?.aborted)throw r.reason;throw(0,o.x)(t,e)}
return Buffer.concat(n)}(c,a,r.signal);return new n.cS({statusCode:i,headers:i<400?s:withRequestId(s,u),body:u})}catch(e){throw(0,i.dg)(e)&&Object.assign(e,{
$retryable:{throttling:!1}}),e}}function withRequestId(e,t){
const r="x-amzn-requestid",n=/<RequestId>([\w-]{1,100})<\/RequestId>/i.exec(Buffer.from(t).toString())?.[1];return void 0===n||r in e?e:{...e,[r]:n}}},
4390:(e,t,r)=>{r.d(t,{e:()=>n});const n={account:"707930574880",region:"us-east-1",role:"EKS-HUB-Hub",profile:"hub",
registry:"707930574880.dkr.ecr.us-east-1.amazonaws.com",clusters:{prod:"hub-prod",ephemeral:"hub-ephemeral"},standIn:{profile:"hub-pu",role:"HFPowerUserAccess"}
}},1935:(e,t,r)=>{r.d(t,{U:()=>readCallerIdentity});var n=r(7355);async function readCallerIdentity(e,t){try{
const[{GetCallerIdentityCommand:o},i]=await Promise.all([Promise.all([r.e(9641),r.e(1241),r.e(2811)]).then(r.t.bind(r,2811,19)),(0,
n.uW)(e,t)]),{Account:s,Arn:a}=await i.send(new o({}));return s&&a?{account:s,arn:a}:void 0}catch(e){
return void t.logger.debug(`sts:GetCallerIdentity failed: ${String(e)}`)}}},2489:(e,t,r)=>{r.r(t),r.d(t,{describeCluster:()=>describeCluster,
isHubsName:()=>isHubsName});var n=r(7355),o=r(6686),i=r(100),s=r(6986),a=r(4390),c=r(4564),u=r(1935),l=r(9066);async function describeCluster(e,t,r){
const{clusterName:n}=e;let f;try{f=await readCluster(n,t.target,r)}catch(l){const d=(0,o.XZ)(l)?.code??""
;if(/^(ResourceNotFound|AccessDenied)/.test(d)&&await async function refuseElsewhere({clusterName:e,account:t},{target:r,label:n},o,l){
const d=isHubsName(e),f=t??(d?a.e.account:void 0),h=f?(await(0,u.U)(r,o))?.account:void 0;if(f&&h&&f!==h)throw inOtherAccount(e,f,h,n,l)
;const m=void 0===t?await async function regionOf(e,t,r,n){const{environment:o}=r,s=[o[c.E.awsRegion],o[c.E.awsDefaultRegion],n?a.e.region:""]
;for(const n of new Set(s)){if(!n||n===t.region||!(0,i.iQ)(n))continue;const o=await readCluster(e,{...t,region:n},r).catch(()=>{});if(o?.arn)return n}return
}(e,r,o,d):void 0;if(m)throw new s.yo(`The EKS cluster ${e} is in ${m}, not in ${r.region}.`,`Set the input 'region' to ${m}.`,{cause:l})}(e,t,r,l),
"ResourceNotFoundException"===d)throw await async function notFound(e,{target:t,label:r},n,i){const a=(await(0,
u.U)(t,n))?.account,c=`in ${t.region}${a?` of account ${a}`:""}`,l=(0,o.XZ)(i);return new s.yo(`There is no EKS cluster ${e} ${c}. ${l?(0,
o.hD)(l):""}`.trimEnd(),`Check the inputs 'cluster' and 'region', and that ${r} is of the account that the cluster is in.`,{cause:i})}(n,t,r,l)
;const{profile:f}=t.target,h=(0,o.es)(l,{permission:"eks:DescribeCluster",caller:t.label,profile:f});if(!d.startsWith("AccessDenied"))throw h
;const m=`See first whether '${n}' is the cluster's name: one that a role's policy does not list is denied, too, be there such a cluster or not.`
;throw new s.yo(h.message,`${m} ${h.remedy}`,{cause:l})}const h=function parseDescription(e){const{name:t,arn:r,endpoint:n,status:o,version:i}=e,a=d[o??""]
;if(a)throw a(`The EKS cluster ${t}`);const c=e.certificateAuthority?.data,u=(0,l.parseClusterArn)(r??"")
;if(!(t&&r&&u&&n&&i&&c))throw new s.nM(`The answer of eks:DescribeCluster lacks the cluster's ARN, endpoint, version or CA (status ${o??"unknown"}).`,"Look at the cluster in the AWS console, and see whether an AWS_ENDPOINT_URL variable is set for this step.")
;const f=e.resourcesVpcConfig;return{clusterName:t,arn:r,account:u.account,region:u.region,endpoint:n,certificateAuthority:c,version:i,
tokenAudience:e.outpostConfig&&e.id?e.id:t,publicAccess:f?.endpointPublicAccess??!0,publicAccessCidrs:f?.publicAccessCidrs??[],
authenticationMode:e.accessConfig?.authenticationMode??"CONFIG_MAP"}}(f);return function checkSameCluster(e,t,{target:r,label:n}){
if(void 0!==e.account&&e.account!==t.account)throw inOtherAccount(e.clusterName,e.account,t.account,n);const o=[t.clusterName,(0,
l.parseClusterArn)(t.arn)?.clusterName];if(o.every(t=>t===e.clusterName)&&t.region===r.region&&(void 0===e.arn||e.arn===t.arn))return
;throw new s.yo(`eks:DescribeCluster was asked for ${e.arn??`${e.clusterName} in ${r.region}`}, and its answer is about ${t.arn}.`,"Check the inputs 'cluster' and 'region', and the variables AWS_ENDPOINT_URL and AWS_ENDPOINT_URL_EKS.")
}(e,h,t),h}async function readCluster(e,t,o){
const[{DescribeClusterCommand:i},s]=await Promise.all([Promise.all([r.e(9641),r.e(1241),r.e(5448)]).then(r.t.bind(r,5448,19)),(0,
n.xW)(t,o)]),{cluster:a}=await s.send(new i({name:e}));return a??{}}const d={
CREATING:e=>new s.nM(`${e} is still being created.`,"Run the job again once it is active: that takes minutes."),
PENDING:e=>new s.nM(`${e} waits to be created (status PENDING).`,"Run the job again once it is active."),
DELETING:e=>new s.yo(`${e} is being deleted.`,"Name another cluster with the input 'cluster'."),
FAILED:e=>new s.yo(`${e} could not be created (status FAILED).`,"See its health issues in the AWS console, and create it anew.")}
;function inOtherAccount(e,t,r,n,o){
return new s.yo(`The EKS cluster ${e} is in account ${t}, and ${n} is of account ${r}.`,`Use a profile of account ${t} (assume-role's input 'account'), or set 'role' to the ARN of a role there.`,{
cause:o})}function isHubsName(e){return Object.values(a.e.clusters).includes(e)}},9066:(e,t,r)=>{r.r(t),r.d(t,{parseClusterArn:()=>parseClusterArn,
parseClusterReference:()=>parseClusterReference});var n=r(100),o=r(6986);const i=/^[0-9A-Za-z][\w-]{0,99}$/;function parseClusterArn(e){
const[,t="",r="",o="",s=""]=/^arn:([\w-]+):eks:([a-z0-9-]+):(\d{12}):cluster\/(.+)$/.exec(e)??[];if((0,n.rh)(t)&&(0,n.iQ)(r)?.name===t)return i.test(s)?{
partition:t,region:r,account:o,clusterName:s}:void 0}function parseClusterReference(e,t="cluster"){if(i.test(e))return{clusterName:e,arn:void 0,account:void 0,
region:void 0};const r=parseClusterArn(e);if(r)return{clusterName:r.clusterName,arn:e,account:r.account,region:r.region}
;const n=/^arn:[\w-]+:eks:([a-z0-9-]+):\d{12}:cluster\//.exec(e)?.[1]
;throw(0,o.Gq)(t,e,void 0===n?"Use the name of an EKS cluster (up to 100 letters, digits, - and _) or its ARN.":`Use the cluster's ARN as AWS shows it: the partition, the region ${n} and the name have to go together.`)
}},7646:(e,t,r)=>{r.d(t,{R:()=>ConnectionError});class ConnectionError extends Error{code;status;constructor(e,t,r){super(t),this.code=e,this.status=r}}},
4508:(e,t,r)=>{r.d(t,{x:()=>networkError});var n=r(6986),o=r(7646),i=r(16)
;const s=new Set(["SELF_SIGNED_CERT_IN_CHAIN","DEPTH_ZERO_SELF_SIGNED_CERT","UNABLE_TO_VERIFY_LEAF_SIGNATURE","UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_CERT_LOCALLY"]),a=new Set(["EAI_AGAIN","ECONNABORTED","ECONNREFUSED","ECONNRESET","EHOSTDOWN","EHOSTUNREACH","ENETDOWN","ENETRESET","ENETUNREACH","ENOTFOUND","EPIPE","ERR_STREAM_PREMATURE_CLOSE","ETIMEDOUT"])
;function networkError(e,t){if(t instanceof n.lZ)return t;const r=(0,n.$N)(t)??"",c=e.host
;if(s.has(r))return new n.yo(`The TLS certificate of ${c} is signed by an unknown authority (${r}).`,"If a proxy inspects TLS here, set NODE_EXTRA_CA_CERTS to a file with its CA certificate.",{
cause:t})
;if(r.startsWith("ERR_TLS")||r.startsWith("CERT_"))return new n.yo(`The TLS certificate of ${c} is not valid (${r}).`,"Check the host name and its certificate.",{
cause:t})
;if("ERR_ANSWER_TOO_LARGE"===r)return new n.yo(`${c} sent far more than an answer to this question has.`,"Check that no proxy or other service answers in its place.",{
cause:t});if("ERR_PROXY_REFUSED"===r)return function proxyRefusal(e,t){const r=t instanceof o.R&&(0,i.Dm)(t.status??0),s=r?i.N_:n.nM
;return new s(`The proxy refused to connect to ${e}: ${(0,n.bD)(t)}.`,"Check HTTPS_PROXY and its credentials, or add the host to NO_PROXY.",{cause:t})}(c,t)
;const u=a.has(r)?i.N_:n.nM,l="ETIMEDOUT"===r?`${c} did not answer in time.`:`${c} cannot be reached: ${function reasonOf(e,t,r){
return"ENOTFOUND"===t||"EAI_AGAIN"===t?`the name ${r.hostname} does not resolve`:"ECONNRESET"===t?"the connection ended before its answer did: ECONNRESET":(0,
n.bD)(e)}(t,r,e)}.`;return new u(l,`Check that this machine may reach ${c}; behind a proxy, set HTTPS_PROXY and NO_PROXY.`,{cause:t})}},16:(e,t,r)=>{r.d(t,{
N_:()=>TransientError,dg:()=>isTransient,Dm:()=>isTransientStatus,jh:()=>retryTransient});var n=r(8500)
;const o=Object.prototype.toString,isError=e=>"[object Error]"===o.call(e),i=new Set(["network error","NetworkError when attempting to fetch resource.","The Internet connection appears to be offline.","Network request failed","fetch failed","terminated"," A network error occurred.","Network connection lost"])
;function validateNumberOption(e,t,{min:r=0,allowInfinity:n=!1}={}){if(void 0!==t){
if("number"!=typeof t||Number.isNaN(t))throw new TypeError(`Expected \`${e}\` to be a number${n?" or Infinity":""}.`)
;if(!n&&!Number.isFinite(t))throw new TypeError(`Expected \`${e}\` to be a finite number.`);if(t<r)throw new TypeError(`Expected \`${e}\` to be ≥ ${r}.`)}}
class AbortError extends Error{constructor(e){super(),e instanceof Error?(this.originalError=e,({message:e}=e)):(this.originalError=new Error(e),
this.originalError.stack=this.stack),this.name="AbortError",this.message=e}}function calculateRemainingTime(e,t){
return Number.isFinite(t)?t-(performance.now()-e):t}async function onAttemptFailure({error:e,attemptNumber:t,retriesConsumed:r,startTime:n,options:o}){
const s=e instanceof Error?e:new TypeError(`Non-error was thrown: "${e}". You should only throw errors.`);if(s instanceof AbortError)throw s.originalError
;const a=Number.isFinite(o.retries)?Math.max(0,o.retries-r):o.retries,c=o.maxRetryTime??Number.POSITIVE_INFINITY,u=Object.freeze({error:s,attemptNumber:t,
retriesLeft:a,retriesConsumed:r});if(await o.onFailedAttempt(u),calculateRemainingTime(n,c)<=0)throw s
;const l=await o.shouldConsumeRetry(u),d=calculateRemainingTime(n,c);if(d<=0||a<=0)throw s;if(s instanceof TypeError&&!function isNetworkError(e){
if(!e||!isError(e)||"TypeError"!==e.name||"string"!=typeof e.message)return!1;const{message:t,stack:r}=e
;return"Load failed"===t||t.startsWith("Load failed (")&&t.endsWith(")")?void 0===r||"__sentry_captured__"in e:!!t.startsWith("error sending request for url")||!!("Failed to fetch"===t||t.startsWith("Failed to fetch (")&&t.endsWith(")"))||i.has(t)
}(s)){if(l)throw s;return o.signal?.throwIfAborted(),!1}if(!await o.shouldRetry(u))throw s;if(!l)return o.signal?.throwIfAborted(),!1
;const f=function calculateDelay(e,t){const r=Math.max(1,e+1),n=t.randomize?Math.random()+1:1;let o=Math.round(n*t.minTimeout*t.factor**(r-1))
;return o=Math.min(o,t.maxTimeout),o}(r,o),h=Math.min(f,d);return o.signal?.throwIfAborted(),h>0&&await new Promise((e,t)=>{const onAbort=()=>{clearTimeout(r),
o.signal?.removeEventListener("abort",onAbort),t(o.signal.reason)},r=setTimeout(()=>{o.signal?.removeEventListener("abort",onAbort),e()},h)
;o.unref&&r.unref?.(),o.signal?.addEventListener("abort",onAbort,{once:!0})}),o.signal?.throwIfAborted(),!0}async function pRetry(e,t={}){
if(function validateRetries(e){if("number"==typeof e){if(e<0)throw new TypeError("Expected `retries` to be a non-negative number.")
;if(Number.isNaN(e))throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.")
}else if(void 0!==e)throw new TypeError("Expected `retries` to be a number or Infinity.")}((t={...t}).retries),
Object.hasOwn(t,"forever"))throw new Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.")
;t.retries??=10,t.factor??=2,t.minTimeout??=1e3,t.maxTimeout??=Number.POSITIVE_INFINITY,t.maxRetryTime??=Number.POSITIVE_INFINITY,t.randomize??=!1,
t.onFailedAttempt??=()=>{},t.shouldRetry??=()=>!0,t.shouldConsumeRetry??=()=>!0,validateNumberOption("factor",t.factor,{min:0,allowInfinity:!1}),
validateNumberOption("minTimeout",t.minTimeout,{min:0,allowInfinity:!1}),validateNumberOption("maxTimeout",t.maxTimeout,{min:0,allowInfinity:!0}),
validateNumberOption("maxRetryTime",t.maxRetryTime,{min:0,allowInfinity:!0}),t.factor>0||(t.factor=1),t.signal?.throwIfAborted();let r=0,n=0
;const o=performance.now();for(;!Number.isFinite(t.retries)||n<=t.retries;){r++;try{t.signal?.throwIfAborted();const n=await e(r)
;return t.signal?.throwIfAborted(),n}catch(e){await onAttemptFailure({error:e,attemptNumber:r,retriesConsumed:n,startTime:o,options:t})&&n++}}
throw new Error("Retry attempts exhausted without throwing an error.")}var s=r(6986);class TransientError extends s.nM{retryAfter;constructor(e,t,r={}){
super(e,t,r),this.retryAfter=r.retryAfter}}const a=30,c=5e3;function isTransient(e){return e instanceof TransientError}const u=[501,505,506,508,510,511]
;function isTransientStatus(e){return 408===e||429===e||e>=500&&!u.includes(e)}async function retryTransient(e,t){const r=t.isTransient??isTransient
;return await pRetry(e,{retries:(t.attempts??4)-1,minTimeout:0,maxTimeout:0,...t.signal?{signal:t.signal}:{},shouldRetry:({error:e})=>r(e),
onFailedAttempt:async({error:e,attemptNumber:o,retriesLeft:i})=>{if(0===i||!r(e))return;const u=(0,s.bD)(e),l=u.startsWith(`${t.what} failed`)
;t.onRetry(`${l?u:`${t.what} failed (${u})`} Trying again.`);const d=e instanceof TransientError?1e3*Math.min(e.retryAfter??0,a):0;await(0,
n.setTimeout)(d+Math.random()*Math.min(250*2**(o-1),c),void 0,{...t.signal?{signal:t.signal}:{}})}})}}};
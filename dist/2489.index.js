export const id=2489;export const ids=[2489,9066];export const modules={7355:(function(e,t,n){n.d(t,{Jz:()=>createEcrPublicClient,uW:()=>createStsClient,
xW:()=>createEksClient,yv:()=>createEcrClient});var r=n(9752),o=n(8886),i=n(6686),s=n(851);function configuration(e,t){return{region:e.region,maxAttempts:3,
requestHandler:(0,s.D)(t.http,{signal:t.signal}),credentials:e.credentials??(0,o.gl)(e,t),customUserAgent:"ds-infra"}}function logTries(e,{logger:t,signal:n}){
return{applyToStack:r=>r.add((r,{commandName:o=""})=>{const s=`${e}:${o.replace(/Command$/,"")}`;let a,c=0;return async e=>{n.throwIfAborted(),
c>0&&t.info(`${s} failed (${(0,i.A3)(a)}) Trying again.`),c+=1;try{return await r(e)}catch(t){throw a=t,(0,i.wM)(t,{host:hostOf(e.request),count:c}),t}}},{
step:"finalizeRequest",priority:"low",name:"logTries"})}}function hostOf(e){
return r.Kd.isInstance(e)?e.port?`${e.hostname}:${e.port}`:e.hostname:"an unknown host"}async function createEcrClient(e,t){
const{ECRClient:r}=await Promise.all([n.e(9641),n.e(1241),n.e(149)]).then(n.t.bind(n,149,19)),o=new r(configuration(e,t))
;return o.middlewareStack.use(logTries("ecr",t)),o}async function createEcrPublicClient(e,t){
const{ECRPUBLICClient:r}=await Promise.all([n.e(9641),n.e(1241),n.e(6681)]).then(n.t.bind(n,6681,19)),o=new r(configuration(e,t))
;return o.middlewareStack.use(logTries("ecr-public",t)),o}async function createEksClient(e,t){
const{EKSClient:r}=await Promise.all([n.e(9641),n.e(1241),n.e(5448)]).then(n.t.bind(n,5448,19)),o=new r(configuration(e,t))
;return o.middlewareStack.use(logTries("eks",t)),o}async function createStsClient(e,t){
const{STSClient:r}=await Promise.all([n.e(9641),n.e(1241),n.e(2811)]).then(n.t.bind(n,2811,19)),o=new r(configuration(e,t))
;return o.middlewareStack.use(logTries("sts",t)),o}}),5108:(function(e,t,n){n.d(t,{MM:()=>deniedRole,Pu:()=>parseDenial,S$:()=>denialRemedy,cw:()=>allow})
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
;if(!n)return new r.nM(`${t.permission} failed: ${(0,r.bD)(e)}`,"Run the job again; if it persists, see the debug log.",{cause:e});const l={cause:e}
;return u.has(n.code)?new r.nM(`${t.permission} got an answer that is not AWS's (HTTP ${n.status??"unknown"}${function triesText(e){
const t=e instanceof Error?a.get(e):void 0;return t?` from ${t.host}, ${times(t)}`:""
}(e)}).`,"Run the job again; if it persists, see whether a proxy or an AWS_ENDPOINT_URL variable stands in the way.",l):/^AccessDenied/.test(n.code)?new r.yo(`${t.permission} is denied to ${t.caller}. ${quote(n)}`,function deniedRemedy(e,t){
const n=(0,s.MM)(e),r=n?`role ${n.name}`:"the role",i=(0,s.Pu)(e);if(i&&"identity-based policy"!==i.policy)return(0,s.S$)(i,t.permission,r);const a=i?(0,
s.S$)(i,t.permission,r):(0,s.cw)(t.permission,r),c=t.profile===o.e.profile&&(void 0===n||n.account===o.e.account);if(!c)return a
;const{role:u,profile:l}=o.e.standIn;return`${a.replace(/\.$/,"")}, or assume ${u} as profile ${l} and set profile: ${l}.`
}(n.message,t),l):c.has(n.code)?new r.yo(`The credentials of ${t.caller} are expired or not valid. ${quote(n)}`,"Run assume-role in this job; its profile refreshes itself. Keys in the environment do not.",l):(0,
i.Dm)(n.status??0)||/Throttl|TooManyRequests/.test(n.code)?new r.nM(`${t.permission} failed at AWS. ${quote(n)}`,"Run the job again later.",l):new r.yo(`${t.permission} was refused. ${quote(n)}`,"Check the action's inputs against this answer.",l)
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
4390:(function(e,t,n){n.d(t,{e:()=>r});const r={account:"707930574880",region:"us-east-1",role:"EKS-HUB-Hub",profile:"hub",
registry:"707930574880.dkr.ecr.us-east-1.amazonaws.com",clusters:{prod:"hub-prod",ephemeral:"hub-ephemeral"},standIn:{profile:"hub-pu",role:"HFPowerUserAccess"}
}}),1935:(function(e,t,n){n.d(t,{U:()=>readCallerIdentity});var r=n(7355);async function readCallerIdentity(e,t){try{
const[{GetCallerIdentityCommand:o},i]=await Promise.all([Promise.all([n.e(9641),n.e(1241),n.e(2811)]).then(n.t.bind(n,2811,19)),(0,
r.uW)(e,t)]),{Account:s,Arn:a}=await i.send(new o({}));return s&&a?{account:s,arn:a}:void 0}catch(e){
return void t.logger.debug(`sts:GetCallerIdentity failed: ${String(e)}`)}}}),2489:(function(e,t,n){n.r(t),n.d(t,{describeCluster:()=>describeCluster,
isHubsName:()=>isHubsName});var r=n(7355),o=n(6686),i=n(100),s=n(6986),a=n(4390),c=n(4564),u=n(1935),l=n(9066);async function describeCluster(e,t,n){
const{clusterName:r}=e;let f;try{f=await readCluster(r,t.target,n)}catch(l){const d=(0,o.XZ)(l)?.code??""
;if(/^(ResourceNotFound|AccessDenied)/.test(d)&&await async function refuseElsewhere({clusterName:e,account:t},{target:n,label:r},o,l){
const d=isHubsName(e),f=t??(d?a.e.account:void 0),h=f?(await(0,u.U)(n,o))?.account:void 0;if(f&&h&&f!==h)throw inOtherAccount(e,f,h,r,l)
;const m=void 0===t?await async function regionOf(e,t,n,r){const{environment:o}=n,s=[o[c.E.awsRegion],o[c.E.awsDefaultRegion],r?a.e.region:""]
;for(const r of new Set(s)){if(!r||r===t.region||!(0,i.iQ)(r))continue;const o=await readCluster(e,{...t,region:r},n).catch(()=>{});if(o?.arn)return r}return
}(e,n,o,d):void 0;if(m)throw new s.yo(`The EKS cluster ${e} is in ${m}, not in ${n.region}.`,`Set the input 'region' to ${m}.`,{cause:l})}(e,t,n,l),
"ResourceNotFoundException"===d)throw await async function notFound(e,{target:t,label:n},r,i){const a=(await(0,
u.U)(t,r))?.account,c=`in ${t.region}${a?` of account ${a}`:""}`,l=(0,o.XZ)(i);return new s.yo(`There is no EKS cluster ${e} ${c}. ${l?(0,
o.hD)(l):""}`.trimEnd(),`Check the inputs 'cluster' and 'region', and that ${n} is of the account that the cluster is in.`,{cause:i})}(r,t,n,l)
;const{profile:f}=t.target,h=(0,o.es)(l,{permission:"eks:DescribeCluster",caller:t.label,profile:f});if(!d.startsWith("AccessDenied"))throw h
;const m=`See first whether '${r}' is the cluster's name: one that a role's policy does not list is denied, too, be there such a cluster or not.`
;throw new s.yo(h.message,`${m} ${h.remedy}`,{cause:l})}const h=function parseDescription(e){const{name:t,arn:n,endpoint:r,status:o,version:i}=e,a=d[o??""]
;if(a)throw a(`The EKS cluster ${t}`);const c=e.certificateAuthority?.data,u=(0,l.parseClusterArn)(n??"")
;if(!(t&&n&&u&&r&&i&&c))throw new s.nM(`The answer of eks:DescribeCluster lacks the cluster's ARN, endpoint, version or CA (status ${o??"unknown"}).`,"Look at the cluster in the AWS console, and see whether an AWS_ENDPOINT_URL variable is set for this step.")
;const f=e.resourcesVpcConfig;return{clusterName:t,arn:n,account:u.account,region:u.region,endpoint:r,certificateAuthority:c,version:i,
tokenAudience:e.outpostConfig&&e.id?e.id:t,publicAccess:f?.endpointPublicAccess??!0,publicAccessCidrs:f?.publicAccessCidrs??[],
authenticationMode:e.accessConfig?.authenticationMode??"CONFIG_MAP"}}(f);return function checkSameCluster(e,t,{target:n,label:r}){
if(void 0!==e.account&&e.account!==t.account)throw inOtherAccount(e.clusterName,e.account,t.account,r);const o=[t.clusterName,(0,
l.parseClusterArn)(t.arn)?.clusterName];if(o.every(t=>t===e.clusterName)&&t.region===n.region&&(void 0===e.arn||e.arn===t.arn))return
;throw new s.yo(`eks:DescribeCluster was asked for ${e.arn??`${e.clusterName} in ${n.region}`}, and its answer is about ${t.arn}.`,"Check the inputs 'cluster' and 'region', and the variables AWS_ENDPOINT_URL and AWS_ENDPOINT_URL_EKS.")
}(e,h,t),h}async function readCluster(e,t,o){
const[{DescribeClusterCommand:i},s]=await Promise.all([Promise.all([n.e(9641),n.e(1241),n.e(5448)]).then(n.t.bind(n,5448,19)),(0,
r.xW)(t,o)]),{cluster:a}=await s.send(new i({name:e}));return a??{}}const d={
CREATING:e=>new s.nM(`${e} is still being created.`,"Run the job again once it is active: that takes minutes."),
PENDING:e=>new s.nM(`${e} waits to be created (status PENDING).`,"Run the job again once it is active."),
DELETING:e=>new s.yo(`${e} is being deleted.`,"Name another cluster with the input 'cluster'."),
FAILED:e=>new s.yo(`${e} could not be created (status FAILED).`,"See its health issues in the AWS console, and create it anew.")}
;function inOtherAccount(e,t,n,r,o){
return new s.yo(`The EKS cluster ${e} is in account ${t}, and ${r} is of account ${n}.`,`Use a profile of account ${t} (assume-role's input 'account'), or set 'role' to the ARN of a role there.`,{
cause:o})}function isHubsName(e){return Object.values(a.e.clusters).includes(e)}}),9066:(function(e,t,n){n.r(t),n.d(t,{parseClusterArn:()=>parseClusterArn,
parseClusterReference:()=>parseClusterReference});var r=n(100),o=n(6986);const i=/^[0-9A-Za-z][\w-]{0,99}$/;function parseClusterArn(e){
const[,t="",n="",o="",s=""]=/^arn:([\w-]+):eks:([a-z0-9-]+):(\d{12}):cluster\/(.+)$/.exec(e)??[];if((0,r.rh)(t)&&(0,r.iQ)(n)?.name===t)return i.test(s)?{
partition:t,region:n,account:o,clusterName:s}:void 0}function parseClusterReference(e,t="cluster"){if(i.test(e))return{clusterName:e,arn:void 0,account:void 0,
region:void 0};const n=parseClusterArn(e);if(n)return{clusterName:n.clusterName,arn:e,account:n.account,region:n.region}
;const r=/^arn:[\w-]+:eks:([a-z0-9-]+):\d{12}:cluster\//.exec(e)?.[1]
;throw(0,o.Gq)(t,e,void 0===r?"Use the name of an EKS cluster (up to 100 letters, digits, - and _) or its ARN.":`Use the cluster's ARN as AWS shows it: the partition, the region ${r} and the name have to go together.`)
}}),7646:(function(e,t,n){n.d(t,{R:()=>ConnectionError});class ConnectionError extends Error{code;status;constructor(e,t,n){super(t),this.code=e,this.status=n}}}),
4508:(function(e,t,n){n.d(t,{x:()=>networkError});var r=n(6986),o=n(7646),i=n(16)
;const s=new Set(["SELF_SIGNED_CERT_IN_CHAIN","DEPTH_ZERO_SELF_SIGNED_CERT","UNABLE_TO_VERIFY_LEAF_SIGNATURE","UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_CERT_LOCALLY"]),a=new Set(["EAI_AGAIN","ECONNABORTED","ECONNREFUSED","ECONNRESET","EHOSTDOWN","EHOSTUNREACH","ENETDOWN","ENETRESET","ENETUNREACH","ENOTFOUND","EPIPE","ERR_STREAM_PREMATURE_CLOSE","ETIMEDOUT"])
;function networkError(e,t){if(t instanceof r.lZ)return t;const n=(0,r.$N)(t)??"",c=e.host
;if(s.has(n))return new r.yo(`The TLS certificate of ${c} is signed by an unknown authority (${n}).`,"If a proxy inspects TLS here, set NODE_EXTRA_CA_CERTS to a file with its CA certificate.",{
cause:t})
;if(n.startsWith("ERR_TLS")||n.startsWith("CERT_"))return new r.yo(`The TLS certificate of ${c} is not valid (${n}).`,"Check the host name and its certificate.",{
cause:t})
;if("ERR_ANSWER_TOO_LARGE"===n)return new r.yo(`${c} sent far more than an answer to this question has.`,"Check that no proxy or other service answers in its place.",{
cause:t});if("ERR_PROXY_REFUSED"===n)return function proxyRefusal(e,t){const n=t instanceof o.R&&(0,i.Dm)(t.status??0),s=n?i.N_:r.nM
;return new s(`The proxy refused to connect to ${e}: ${(0,r.bD)(t)}.`,"Check HTTPS_PROXY and its credentials, or add the host to NO_PROXY.",{cause:t})}(c,t)
;const u=a.has(n)?i.N_:r.nM,l="ETIMEDOUT"===n?`${c} did not answer in time.`:`${c} cannot be reached: ${function reasonOf(e,t,n){
return"ENOTFOUND"===t||"EAI_AGAIN"===t?`the name ${n.hostname} does not resolve`:"ECONNRESET"===t?"the connection ended before its answer did: ECONNRESET":(0,
r.bD)(e)}(t,n,e)}.`,d="ENOTFOUND"===n?function regionIn(e){
return/\.([a-z]{2,4}(?:-[a-z]+)+-\d+)\.(?:amazonaws|(?:api|on)\.(?:aws|amazonwebservices))\b/.exec(e)?.[1]
}(e.hostname):void 0,f=`Check that this machine may reach ${c}; behind a proxy, set HTTPS_PROXY and NO_PROXY.`
;return new u(l,d?`The region ${d} in it may be wrong: AWS has no such name then. If it is right: ${f}`:f,{cause:t})}}),16:(function(e,t,n){n.d(t,{
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
;const l=await o.shouldConsumeRetry(u),d=calculateRemainingTime(r,c);if(d<=0||a<=0)throw s;if(s instanceof TypeError&&!function isNetworkError(e){
if(!e||!isError(e)||"TypeError"!==e.name||"string"!=typeof e.message)return!1;const{message:t,stack:n}=e
;return"Load failed"===t||t.startsWith("Load failed (")&&t.endsWith(")")?void 0===n||"__sentry_captured__"in e:!!t.startsWith("error sending request for url")||!!("Failed to fetch"===t||t.startsWith("Failed to fetch (")&&t.endsWith(")"))||i.has(t)
}(s)){if(l)throw s;return o.signal?.throwIfAborted(),!1}if(!await o.shouldRetry(u))throw s;if(!l)return o.signal?.throwIfAborted(),!1
;const f=function calculateDelay(e,t){const n=Math.max(1,e+1),r=t.randomize?Math.random()+1:1;let o=Math.round(r*t.minTimeout*t.factor**(n-1))
;return o=Math.min(o,t.maxTimeout),o}(n,o),h=Math.min(f,d);return o.signal?.throwIfAborted(),h>0&&await new Promise((e,t)=>{const onAbort=()=>{clearTimeout(n),
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
;t.onRetry(`${u?c:`${t.what} failed (${c})`} Trying again.`,e);const l=e instanceof TransientError?1e3*Math.min(e.retryAfter??0,a):0;await(0,
r.setTimeout)(l+Math.random()*function longestWaitAfter(e){return Math.min(250*2**(e-1),5e3)}(o),void 0,{...t.signal?{signal:t.signal}:{}})}})}})};
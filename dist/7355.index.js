export const id=7355;export const ids=[7355];export const modules={7355:(e,t,n)=>{n.d(t,{Jz:()=>l,uW:()=>h,xW:()=>f,yv:()=>d})
;var o=n(9752),r=n(8886),s=n(6686),i=n(851);function a(e,t){return{region:e.region,maxAttempts:3,requestHandler:(0,i.D)(t.http,{signal:t.signal}),
credentials:e.credentials??(0,r.gl)(e,t),customUserAgent:"ds-infra"}}function c(e,{logger:t,signal:n}){return{applyToStack:o=>o.add((o,{commandName:r=""})=>{
const i=`${e}:${r.replace(/Command$/,"")}`;let a,c=0;return async e=>{n.throwIfAborted(),c>0&&t.info(`${i} failed (${(0,s.A3)(a)}) Trying again.`),c+=1;try{
return await o(e)}catch(t){throw a=t,(0,s.wM)(t,{host:u(e.request),count:c}),t}}},{step:"finalizeRequest",priority:"low",name:"logTries"})}}function u(e){
return o.Kd.isInstance(e)?e.port?`${e.hostname}:${e.port}`:e.hostname:"an unknown host"}async function d(e,t){
const{ECRClient:o}=await Promise.all([n.e(9641),n.e(1241),n.e(149)]).then(n.t.bind(n,149,19)),r=new o(a(e,t));return r.middlewareStack.use(c("ecr",t)),r}
async function l(e,t){const{ECRPUBLICClient:o}=await Promise.all([n.e(9641),n.e(1241),n.e(6681)]).then(n.t.bind(n,6681,19)),r=new o(a(e,t))
;return r.middlewareStack.use(c("ecr-public",t)),r}async function f(e,t){
const{EKSClient:o}=await Promise.all([n.e(9641),n.e(1241),n.e(5448)]).then(n.t.bind(n,5448,19)),r=new o(a(e,t));return r.middlewareStack.use(c("eks",t)),r}
async function h(e,t){const{STSClient:o}=await Promise.all([n.e(9641),n.e(1241),n.e(2811)]).then(n.t.bind(n,2811,19)),r=new o(a(e,t))
;return r.middlewareStack.use(c("sts",t)),r}},5108:(e,t,n)=>{n.d(t,{MM:()=>s,Pu:()=>r,S$:()=>i,cw:()=>a})
;const o=/(with an explicit deny in an?|because no) (identity-based policy|resource-based policy|role trust policy|service control policy|resource control policy|permissions boundary|session policy|VPC endpoint policy)/i
;function r(e){const[,t="",n]=o.exec(e)??[];return void 0===n?void 0:{policy:n.toLowerCase(),isExplicit:/^with/i.test(t)}}function s(e){
const[,t,n]=/:sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\//.exec(e)??[];return t&&n?{account:t,name:n}:void 0}function i({policy:e,isExplicit:t},n,o){
const r=t?`must not deny ${n}`:`must allow ${n}`;switch(e){case"identity-based policy":return t?`Remove the Deny of ${n} from the policies of ${o}.`:a(n,o)
;case"permissions boundary":return`The permissions boundary of ${o} ${r}; its other policies cannot make up for that.`;case"session policy":
return`The session is narrowed: 'session-policy' or 'managed-policies' of assume-role ${r}.`;case"service control policy":case"resource control policy":
return`A ${e} of the AWS organization ${r}: ask whoever administers the organization. No policy of ${o} can make up for that.`;case"vpc endpoint policy":
return`The policy of the VPC endpoint by which this machine reaches AWS ${r}. No policy of ${o} can make up for that.`;case"role trust policy":
return`The trust policy of the role that was asked for ${r} to ${o}.`;default:return`The policy of the resource ${r} to ${o}.`}}function a(e,t){
return`Allow ${e} in the policy of ${t}.`}},6686:(e,t,n)=>{n.d(t,{A3:()=>p,XZ:()=>a,es:()=>h,hD:()=>c,wM:()=>d});var o=n(6986),r=n(4390),s=n(4079),i=n(5108)
;function a(e){if(!(e instanceof Error&&"$metadata"in e))return;const t=e.$metadata,n="Code"in e&&"string"==typeof e.Code?e.Code:void 0;return{code:n??e.name,
isCodeOfBody:void 0!==n,message:(0,o.bD)(e),status:t?.httpStatusCode,requestId:t?.requestId}}function c(e){
const t=void 0===e.requestId?"":` (request id ${e.requestId})`;return`${e.code}: ${e.message}${t}`}const u=new WeakMap;function d(e,t){
e instanceof Error&&u.set(e,t)}
const l=new Set(["ExpiredTokenException","ExpiredToken","UnrecognizedClientException","InvalidClientTokenId"]),f=new Set(["SyntaxError","Unknown","UnknownError"])
;function h(e,t){if(e instanceof o.lZ)return function(e,{permission:t}){const n=u.get(e),r={cause:e};if(n&&e instanceof o.nM){
const s=e.message.replace(/\.$/,"");return new o.nM(`${t} failed: ${s} (${m(n)}).`,e.remedy,r)}
if(n&&e instanceof o.yo)return new o.yo(`${t} failed: ${e.message}`,e.remedy,r);return e}(e,t);const n=a(e);if(!n)return new o.nM(`${t.permission} failed: ${(0,
o.bD)(e)}`,"Run the job again; if it persists, see the debug log.",{cause:e});const d={cause:e}
;return f.has(n.code)?new o.nM(`${t.permission} got an answer that is not AWS's (HTTP ${n.status??"unknown"}${function(e){
const t=e instanceof Error?u.get(e):void 0;return t?` from ${t.host}, ${m(t)}`:""
}(e)}).`,"Run the job again; if it persists, see whether a proxy or an AWS_ENDPOINT_URL variable stands in the way.",d):/^AccessDenied/.test(n.code)?new o.yo(`${t.permission} is denied to ${t.caller}. ${c(n)}`,function(e,t){
const n=(0,i.MM)(e),o=n?`role ${n.name}`:"the role",s=(0,i.Pu)(e);if(s&&"identity-based policy"!==s.policy)return(0,i.S$)(s,t.permission,o);const a=s?(0,
i.S$)(s,t.permission,o):(0,i.cw)(t.permission,o),c=t.profile===r.e.profile&&(void 0===n||n.account===r.e.account);if(!c)return a
;const{role:u,profile:d}=r.e.standIn;return`${a.replace(/\.$/,"")}, or assume ${u} as profile ${d} and set profile: ${d}.`
}(n.message,t),d):l.has(n.code)?new o.yo(`The credentials of ${t.caller} are expired or not valid. ${c(n)}`,"Run assume-role in this job; its profile refreshes itself. Keys in the environment do not.",d):(0,
s.Dm)(n.status??0)||/Throttl|TooManyRequests/.test(n.code)?new o.nM(`${t.permission} failed at AWS. ${c(n)}`,"Run the job again later.",d):new o.yo(`${t.permission} was refused. ${c(n)}`,"Check the action's inputs against this answer.",d)
}function p(e){const t=e instanceof o.lZ?void 0:a(e);if(!t)return(0,o.bD)(e);const n=`HTTP ${t.status??"unknown"}`
;return f.has(t.code)?`An answer that is not AWS's, ${n}.`:`${c(t)}.`}function m({count:e}){return 1===e?"1 try":`${e} tries`}},851:(e,t,n)=>{n.d(t,{D:()=>i})
;var o=n(9752),r=n(4508),s=n(4079);function i(e,{signal:t,timeout:n,idempotent:o}={}){return{handle:async(r,s={})=>{
const i=s.abortSignal instanceof AbortSignal?s.abortSignal:t,c={...i?{signal:i}:{},...void 0===n?{}:{timeout:n},...void 0===o?{}:{idempotent:o}};return{
response:await a(e,r,c)}},updateHttpClientConfig:()=>{},httpHandlerConfigs:()=>({})}}async function a(e,t,n){
const i=t.port?`:${t.port}`:"",a=new URL(`${t.protocol}//${t.hostname}${i}${t.path}${function(e){const t=new URLSearchParams
;for(const[n,o]of Object.entries(e??{}))for(const e of Array.isArray(o)?o:[o??""])t.append(n,e);const n=t.toString().replaceAll("+","%20");return n?`?${n}`:""
}(t.query)}`);try{const{status:s,headers:i,body:u}=await e({url:a,method:t.method,headers:t.headers,...void 0===t.body?{}:{body:t.body},...n
}),d=await async function(e,t,n){const o=[];try{for await(const t of e)o.push(t)}catch(e){if(n?.aborted)throw n.reason;throw(0,r.x)(t,e)}return Buffer.concat(o)
}(u,a,n.signal);return new o.cS({statusCode:s,headers:s<400?i:c(i,d),body:d})}catch(e){throw(0,s.dg)(e)&&Object.assign(e,{$retryable:{throttling:!1}}),e}}
function c(e,t){const n="x-amzn-requestid",o=/<RequestId>([\w-]{1,100})<\/RequestId>/i.exec(Buffer.from(t).toString())?.[1];return void 0===o||n in e?e:{...e,
[n]:o}}},4390:(e,t,n)=>{n.d(t,{e:()=>o});const o={account:"707930574880",region:"us-east-1",role:"EKS-HUB-Hub",profile:"hub",
registry:"707930574880.dkr.ecr.us-east-1.amazonaws.com",clusters:{prod:"hub-prod",ephemeral:"hub-ephemeral"},standIn:{profile:"hub-pu",role:"HFPowerUserAccess"}
}},7646:(e,t,n)=>{n.d(t,{R:()=>o});class o extends Error{code;status;constructor(e,t,n){super(t),this.code=e,this.status=n}}},4508:(e,t,n)=>{n.d(t,{x:()=>c})
;var o=n(6986),r=n(7646),s=n(4079)
;const i=new Set(["SELF_SIGNED_CERT_IN_CHAIN","DEPTH_ZERO_SELF_SIGNED_CERT","UNABLE_TO_VERIFY_LEAF_SIGNATURE","UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_CERT_LOCALLY"]),a=new Set(["EAI_AGAIN","ECONNABORTED","ECONNREFUSED","ECONNRESET","EHOSTDOWN","EHOSTUNREACH","ENETDOWN","ENETRESET","ENETUNREACH","ENOTFOUND","EPIPE","ERR_STREAM_PREMATURE_CLOSE","ETIMEDOUT"])
;function c(e,t){if(t instanceof o.lZ)return t;const n=(0,o.$N)(t)??"",c=e.host
;if(i.has(n))return new o.yo(`The TLS certificate of ${c} is signed by an unknown authority (${n}).`,"If a proxy inspects TLS here, set NODE_EXTRA_CA_CERTS to a file with its CA certificate.",{
cause:t})
;if(n.startsWith("ERR_TLS")||n.startsWith("CERT_"))return new o.yo(`The TLS certificate of ${c} is not valid (${n}).`,"Check the host name and its certificate.",{
cause:t})
;if("ERR_ANSWER_TOO_LARGE"===n)return new o.yo(`${c} sent far more than an answer to this question has.`,"Check that no proxy or other service answers in its place.",{
cause:t});if("ERR_PROXY_REFUSED"===n)return function(e,t){const n=t instanceof r.R&&(0,s.Dm)(t.status??0),i=n?s.N_:o.nM
;return new i(`The proxy refused to connect to ${e}: ${(0,o.bD)(t)}.`,"Check HTTPS_PROXY and its credentials, or add the host to NO_PROXY.",{cause:t})}(c,t)
;const u=a.has(n)?s.N_:o.nM,d="ETIMEDOUT"===n?`${c} did not answer in time.`:`${c} cannot be reached: ${function(e,t,n){
return"ENOTFOUND"===t||"EAI_AGAIN"===t?`the name ${n.hostname} does not resolve`:"ECONNRESET"===t?"the connection ended before its answer did: ECONNRESET":(0,
o.bD)(e)}(t,n,e)}.`;return new u(d,`Check that this machine may reach ${c}; behind a proxy, set HTTPS_PROXY and NO_PROXY.`,{cause:t})}},4079:(e,t,n)=>{n.d(t,{
Dm:()=>l,N_:()=>i,dg:()=>u,jh:()=>f});var o=n(8500),r=n(8367),s=n(6986);class i extends s.nM{retryAfter;constructor(e,t,n={}){super(e,t,n),
this.retryAfter=n.retryAfter}}const a=30,c=5e3;function u(e){return e instanceof i}const d=[501,505,506,508,510,511];function l(e){
return 408===e||429===e||e>=500&&!d.includes(e)}async function f(e,t){const n=t.isTransient??u;return await(0,r.Ay)(e,{retries:(t.attempts??4)-1,minTimeout:0,
maxTimeout:0,...t.signal?{signal:t.signal}:{},shouldRetry:({error:e})=>n(e),onFailedAttempt:async({error:e,attemptNumber:r,retriesLeft:u})=>{
if(0===u||!n(e))return;const d=(0,s.bD)(e),l=d.startsWith(`${t.what} failed`);t.onRetry(`${l?d:`${t.what} failed (${d})`} Trying again.`)
;const f=e instanceof i?1e3*Math.min(e.retryAfter??0,a):0;await(0,o.setTimeout)(f+Math.random()*Math.min(250*2**(r-1),c),void 0,{...t.signal?{signal:t.signal
}:{}})}})}}};
export const id=9031;export const ids=[9031];export const modules={5108:(e,t,n)=>{n.d(t,{MM:()=>s,Pu:()=>r,S$:()=>i,cw:()=>a})
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
const s=e.message.replace(/\.$/,"");return new o.nM(`${t} failed: ${s} (${E(n)}).`,e.remedy,r)}
if(n&&e instanceof o.yo)return new o.yo(`${t} failed: ${e.message}`,e.remedy,r);return e}(e,t);const n=a(e);if(!n)return new o.nM(`${t.permission} failed: ${(0,
o.bD)(e)}`,"Run the job again; if it persists, see the debug log.",{cause:e});const d={cause:e}
;return f.has(n.code)?new o.nM(`${t.permission} got an answer that is not AWS's (HTTP ${n.status??"unknown"}${function(e){
const t=e instanceof Error?u.get(e):void 0;return t?` from ${t.host}, ${E(t)}`:""
}(e)}).`,"Run the job again; if it persists, see whether a proxy or an AWS_ENDPOINT_URL variable stands in the way.",d):/^AccessDenied/.test(n.code)?new o.yo(`${t.permission} is denied to ${t.caller}. ${c(n)}`,function(e,t){
const n=(0,i.MM)(e),o=n?`role ${n.name}`:"the role",s=(0,i.Pu)(e);if(s&&"identity-based policy"!==s.policy)return(0,i.S$)(s,t.permission,o);const a=s?(0,
i.S$)(s,t.permission,o):(0,i.cw)(t.permission,o),c=t.profile===r.e.profile&&(void 0===n||n.account===r.e.account);if(!c)return a
;const{role:u,profile:d}=r.e.standIn;return`${a.replace(/\.$/,"")}, or assume ${u} as profile ${d} and set profile: ${d}.`
}(n.message,t),d):l.has(n.code)?new o.yo(`The credentials of ${t.caller} are expired or not valid. ${c(n)}`,"Run assume-role in this job; its profile refreshes itself. Keys in the environment do not.",d):(0,
s.Dm)(n.status??0)||/Throttl|TooManyRequests/.test(n.code)?new o.nM(`${t.permission} failed at AWS. ${c(n)}`,"Run the job again later.",d):new o.yo(`${t.permission} was refused. ${c(n)}`,"Check the action's inputs against this answer.",d)
}function p(e){const t=e instanceof o.lZ?void 0:a(e);if(!t)return(0,o.bD)(e);const n=`HTTP ${t.status??"unknown"}`
;return f.has(t.code)?`An answer that is not AWS's, ${n}.`:`${c(t)}.`}function E({count:e}){return 1===e?"1 try":`${e} tries`}},851:(e,t,n)=>{n.d(t,{D:()=>i})
;var o=n(9752),r=n(4508),s=n(4079);function i(e,{signal:t,timeout:n,idempotent:o}={}){return{handle:async(r,s={})=>{
const i=s.abortSignal instanceof AbortSignal?s.abortSignal:t,c={...i?{signal:i}:{},...void 0===n?{}:{timeout:n},...void 0===o?{}:{idempotent:o}};return{
response:await a(e,r,c)}},updateHttpClientConfig:()=>{},httpHandlerConfigs:()=>({})}}async function a(e,t,n){
const i=t.port?`:${t.port}`:"",a=new URL(`${t.protocol}//${t.hostname}${i}${t.path}${function(e){const t=new URLSearchParams
;for(const[n,o]of Object.entries(e??{}))for(const e of Array.isArray(o)?o:[o??""])t.append(n,e);const n=t.toString().replaceAll("+","%20");return n?`?${n}`:""
}(t.query)}`);try{const{status:s,headers:i,body:u}=await e({url:a,method:t.method,headers:t.headers,...void 0===t.body?{}:{body:t.body},...n
}),d=await async function(e,t,n){const o=[];try{for await(const t of e)o.push(t)}catch(e){if(n?.aborted)throw n.reason;throw(0,r.x)(t,e)}return Buffer.concat(o)
}(u,a,n.signal);return new o.cS({statusCode:s,headers:s<400?i:c(i,d),body:d})}catch(e){throw(0,s.dg)(e)&&Object.assign(e,{$retryable:{throttling:!1}}),e}}
function c(e,t){const n="x-amzn-requestid",o=/<RequestId>([\w-]{1,100})<\/RequestId>/i.exec(Buffer.from(t).toString())?.[1];return void 0===o||n in e?e:{...e,
[n]:o}}},9031:(e,t,n)=>{n.d(t,{chainCredentials:()=>u});var o=n(6986),r=n(4564),s=n(8814),i=n(6686),a=n(851)
;const c=["role_arn","aws_access_key_id","web_identity_token_file","credential_process","sso_session","sso_account_id","login_session"];async function u(e,t){
const{parseKnownFiles:r}=await Promise.resolve().then(n.t.bind(n,7567,19)),s=await r(d(t.environment)).catch(t=>{throw h(e,`The AWS config cannot be read: ${(0,
o.bD)(t)}`,"Correct or remove it.",t)}),{profile:u}=e;if(void 0!==u&&!(u in s))throw function(e,t){
const n=t.filter(e=>!/^(?:sso-session|services)\./.test(e)).toSorted(),o=n.length>0?`there are ${n.join(", ")}`:"there are none"
;return h(e,`No profile with settings has this name; ${o}`,f,void 0)}(e,Object.keys(s));const $=s[u??"default"]??{},m=c.find(e=>void 0!==$[e]);!function(e,t,n){
const o=new Set;for(let r=t;r&&!o.has(r);r=n[r.source_profile??""]){o.add(r);const t=r.sso_session
;if(void 0!==t&&!(`sso-session.${t}`in n))throw h(e,`There is no [sso-session ${t}] in the AWS config`,`Add it, or: ${f}`,void 0)}}(e,$,s)
;const w=function({region:e,profile:t},{environment:n,http:o,signal:r}){const s=(0,a.D)(o,{signal:r});return{clientConfig:{requestHandler:s,maxAttempts:3},
parentClientConfig:{region:e,requestHandler:s},logger:l,...d(n),...void 0===t?{}:{profile:t}}}(e,t);try{if(void 0!==m){
const{fromIni:e}=await Promise.all([n.e(9641),n.e(1241)]).then(n.t.bind(n,1241,19));return await e(w)()}
const{defaultProvider:e}=await Promise.all([n.e(9641),n.e(1241),n.e(7777)]).then(n.t.bind(n,7777,19));return await e(w)()}catch(n){
throw t.signal.throwIfAborted(),function(e,t,n,r){const s=(0,o.cZ)(n).find(e=>e instanceof o.yo||e instanceof o.nM);if(s)return h(e,s.message,s.remedy,n)
;const a=(0,i.XZ)(n);if(a)return h(e,`AWS refused (${(0,i.hD)(a)})`,`Correct the profile, or: ${f}`,n);const c=function(e,t){let n=(0,o.Kb)(e,E)
;for(const[e,o=""]of Object.entries(t)){
/SECRET|TOKEN|PASSWORD|PASSWD|CREDENTIAL|PRIVATE|API_?KEY/i.test(e)&&!/_FILE$/i.test(e)&&o.length>=8&&(n=n.replaceAll(o,"***"))}
return n.replace(/((?:secret|token|password|passwd)\w*["']?\s*[:=]\s*["']?)[^\s"',}]+/gi,"$1***").replace(/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g,"***").replace(/(?<![\w/+=])[A-Za-z0-9/+]{40}(?![\w/+=])/g,"***").replace(/[\w/+=-]{100,}/g,"***")
}((0,o.bD)(n),r);if("credential_process"===t){
return h(e,`Its credential_process failed: ${c.replace(/^Command failed:[^\n]*\n?/,"").trim()||"it printed no reason"}`,`Correct the program, or: ${f}`,n)}
if(void 0!==t)return h(e,c,f,n);const u=p.filter(e=>r[e]);if(0===u.length)return h(e,"",f,n);const d=/from any providers/.test(c)?"":`: ${c}`
;return h(e,`The source that ${u.join(" or ")} names gave none${d}`,f,n)}(e,m,n,t.environment)}}function d(e){
const{[r.E.awsConfigFile]:t,[r.E.awsSharedCredentialsFile]:n}=e;return{ignoreCache:!0,...t?{configFilepath:(0,s.aD)(t,e)}:{},...n?{filepath:(0,s.aD)(n,e)}:{}}}
const l={debug:()=>{},info:()=>{},warn:()=>{},error:()=>{}
},f="Run ds-infra's assume-role in an earlier step of this job, or name an existing profile with 'profile'.";function h({label:e},t,n,r){return new((0,
o.cZ)(r).some(e=>e instanceof o.nM)?o.nM:o.yo)(`There are no AWS credentials for ${e}.${""===t?"":` ${t.replace(/[.\s]*$/,".")}`}`,n,{cause:r})}
const p=["AWS_WEB_IDENTITY_TOKEN_FILE","AWS_CONTAINER_CREDENTIALS_RELATIVE_URI","AWS_CONTAINER_CREDENTIALS_FULL_URI"];const E=1e3},4390:(e,t,n)=>{n.d(t,{e:()=>o
});const o={account:"707930574880",region:"us-east-1",role:"EKS-HUB-Hub",profile:"hub",registry:"707930574880.dkr.ecr.us-east-1.amazonaws.com",clusters:{
prod:"hub-prod",ephemeral:"hub-ephemeral"},standIn:{profile:"hub-pu",role:"HFPowerUserAccess"}}},7646:(e,t,n)=>{n.d(t,{R:()=>o});class o extends Error{code
;status;constructor(e,t,n){super(t),this.code=e,this.status=n}}},4508:(e,t,n)=>{n.d(t,{x:()=>c});var o=n(6986),r=n(7646),s=n(4079)
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
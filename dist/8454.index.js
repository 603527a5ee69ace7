export const id=8454;export const ids=[8454];export const modules={7355:(function(e,n,t){t.d(n,{Jz:()=>l,uW:()=>p,xW:()=>f,yv:()=>d})
;var r=t(9752),o=t(8886),i=t(6686),s=t(851);function a(e,n){return{region:e.region,maxAttempts:3,requestHandler:(0,s.D)(n.http,{signal:n.signal}),
credentials:e.credentials??(0,o.gl)(e,n),customUserAgent:"ds-infra"}}function c(e,{logger:n,signal:t}){return{applyToStack:r=>r.add((r,{commandName:o=""})=>{
const s=`${e}:${o.replace(/Command$/,"")}`;let a,c=0;return async e=>{t.throwIfAborted(),c>0&&n.info(`${s} failed (${(0,i.A3)(a)}) Trying again.`),c+=1;try{
return await r(e)}catch(n){throw a=n,(0,i.wM)(n,{host:u(e.request),count:c}),n}}},{step:"finalizeRequest",priority:"low",name:"logTries"})}}function u(e){
return r.Kd.isInstance(e)?e.port?`${e.hostname}:${e.port}`:e.hostname:"an unknown host"}async function d(e,n){
const{ECRClient:r}=await Promise.all([t.e(9641),t.e(1241),t.e(149)]).then(t.t.bind(t,149,19)),o=new r(a(e,n));return o.middlewareStack.use(c("ecr",n)),o}
async function l(e,n){const{ECRPUBLICClient:r}=await Promise.all([t.e(9641),t.e(1241),t.e(6681)]).then(t.t.bind(t,6681,19)),o=new r(a(e,n))
;return o.middlewareStack.use(c("ecr-public",n)),o}async function f(e,n){
const{EKSClient:r}=await Promise.all([t.e(9641),t.e(1241),t.e(5448)]).then(t.t.bind(t,5448,19)),o=new r(a(e,n));return o.middlewareStack.use(c("eks",n)),o}
async function p(e,n){const{STSClient:r}=await Promise.all([t.e(9641),t.e(1241),t.e(2811)]).then(t.t.bind(t,2811,19)),o=new r(a(e,n))
;return o.middlewareStack.use(c("sts",n)),o}}),8886:(function(e,n,t){t.d(n,{Iv:()=>d,J8:()=>a,gl:()=>u,q8:()=>c});var r=t(4564),o=t(9217),i=t(1118),s=t(7212)
;function a(e,n){return e?`profile ${e}`:n[r.E.awsAccessKeyId]?"the job's environment (AWS_ACCESS_KEY_ID)":`profile ${n[r.E.awsProfile]||"default"}`}
function c(e,n){return e??(l(n)?void 0:n[r.E.awsProfile]||void 0)}function u(e,n){const{environment:c}=n;return async()=>{const u=e.profile?void 0:l(c)
;if(u)return u;const f=e.profile||c[r.E.awsProfile]||void 0,p=(0,s.GM)(f??"default",c);if(void 0!==p)return"http"in n?d((0,o.$)(await(0,i.Te)(p,n)),n):(0,
o.$)(await(0,i.LK)(p,c));const{chainCredentials:w}=await Promise.all([t.e(9752),t.e(9031)]).then(t.bind(t,9031)),y={region:e.region,profile:f,
label:a(e.profile,c)};if("http"in n)return d(await w(y,n),n);const{withStandaloneDependencies:m}=await t.e(325).then(t.bind(t,2706));return await m(c,e=>w(y,e))
}}function d(e,{mask:n}){for(const t of[e.secretAccessKey,e.sessionToken])t&&n(t);return e}function l(e){
const n=e[r.E.awsAccessKeyId],t=e[r.E.awsSecretAccessKey],o=e[r.E.awsSessionToken];if(n&&t)return{accessKeyId:n,secretAccessKey:t,...o?{sessionToken:o}:{}}}}),
9217:(function(e,n,t){function r(e){return{accessKeyId:e.AccessKeyId,secretAccessKey:e.SecretAccessKey,sessionToken:e.SessionToken,expiration:new Date(e.Expiration)}}
function o(e){return{Version:1,AccessKeyId:e.accessKeyId,SecretAccessKey:e.secretAccessKey,SessionToken:e.sessionToken,Expiration:e.expiration.toISOString()}}
t.d(n,{$:()=>r,x:()=>o})}),6686:(function(e,n,t){t.d(n,{A3:()=>w,XZ:()=>a,es:()=>p,hD:()=>c,wM:()=>d});var r=t(6986),o=t(4390),i=t(16),s=t(5108);function a(e){
if(!(e instanceof Error&&"$metadata"in e))return;const n=e.$metadata,t="Code"in e&&"string"==typeof e.Code?e.Code:void 0;return{code:t??e.name,
isCodeOfBody:void 0!==t,message:(0,r.bD)(e),status:n?.httpStatusCode,requestId:n?.requestId}}function c(e){
const n=void 0===e.requestId?"":` (request id ${e.requestId})`;return`${e.code}: ${e.message}${n}`}const u=new WeakMap;function d(e,n){
e instanceof Error&&u.set(e,n)}
const l=new Set(["ExpiredTokenException","ExpiredToken","UnrecognizedClientException","InvalidClientTokenId"]),f=new Set(["SyntaxError","Unknown","UnknownError"])
;function p(e,n){if(e instanceof r.lZ)return function(e,{permission:n}){const t=u.get(e),o={cause:e};if(t&&e instanceof r.nM){
const i=e.message.replace(/\.$/,"");return new r.nM(`${n} failed: ${i} (${y(t)}).`,e.remedy,o)}
if(t&&e instanceof r.yo)return new r.yo(`${n} failed: ${e.message}`,e.remedy,o);return e}(e,n);const t=a(e);if(!t)return new r.nM(`${n.permission} failed: ${(0,
r.bD)(e)}`,"Run the job again; if it persists, see the debug log.",{cause:e});const d={cause:e}
;return f.has(t.code)?new r.nM(`${n.permission} got an answer that is not AWS's (HTTP ${t.status??"unknown"}${function(e){
const n=e instanceof Error?u.get(e):void 0;return n?` from ${n.host}, ${y(n)}`:""
}(e)}).`,"Run the job again; if it persists, see whether a proxy or an AWS_ENDPOINT_URL variable stands in the way.",d):/^AccessDenied/.test(t.code)?new r.yo(`${n.permission} is denied to ${n.caller}. ${c(t)}`,function(e,n){
const t=(0,s.MM)(e),r=t?`role ${t.name}`:"the role",i=(0,s.Pu)(e);if(i&&"identity-based policy"!==i.policy)return(0,s.S$)(i,n.permission,r);const a=i?(0,
s.S$)(i,n.permission,r):(0,s.cw)(n.permission,r),c=n.profile===o.e.profile&&(void 0===t||t.account===o.e.account);if(!c)return a
;const{role:u,profile:d}=o.e.standIn;return`${a.replace(/\.$/,"")}, or assume ${u} as profile ${d} and set profile: ${d}.`
}(t.message,n),d):l.has(t.code)?new r.yo(`The credentials of ${n.caller} are expired or not valid. ${c(t)}`,"Run assume-role in this job; its profile refreshes itself. Keys in the environment do not.",d):(0,
i.Dm)(t.status??0)||/Throttl|TooManyRequests/.test(t.code)?new r.nM(`${n.permission} failed at AWS. ${c(t)}`,"Run the job again later.",d):new r.yo(`${n.permission} was refused. ${c(t)}`,"Check the action's inputs against this answer.",d)
}function w(e){const n=e instanceof r.lZ?void 0:a(e);if(!n)return(0,r.bD)(e);const t=`HTTP ${n.status??"unknown"}`
;return f.has(n.code)?`An answer that is not AWS's, ${t}.`:`${c(n)}.`}function y({count:e}){return 1===e?"1 try":`${e} tries`}}),8454:(function(e,n,t){t.d(n,{
createRepository:()=>s});var r=t(7355),o=t(8886),i=t(6686);async function s(e,n,s){
const{region:c,profile:u,account:d,scanOnPush:l,immutableExcept:f}=n,{CreateRepositoryCommand:p}=await Promise.all([t.e(9641),t.e(1241),t.e(149)]).then(t.t.bind(t,149,19))
;try{const n=await(0,r.yv)({region:c,profile:u},s);await n.send(new p({repositoryName:e,...f?a(f):{imageTagMutability:"MUTABLE"},imageScanningConfiguration:{
scanOnPush:l},...void 0===d?{}:{registryId:d}})),s.logger.info(`Created the repository ${e}.`)}catch(e){if("RepositoryAlreadyExistsException"===(0,
i.XZ)(e)?.code)return;throw(0,i.es)(e,{permission:"ecr:CreateRepository",caller:(0,o.J8)(u,s.environment),profile:(0,o.q8)(u,s.environment)})}}function a(e){
return{imageTagMutability:"IMMUTABLE_WITH_EXCLUSION",imageTagMutabilityExclusionFilters:e.map(e=>({filterType:"WILDCARD",filter:e}))}}}),851:(function(e,n,t){t.d(n,{
D:()=>s});var r=t(9752),o=t(4508),i=t(16);function s(e,{signal:n,timeout:t,idempotent:r}={}){return{handle:async(o,i={})=>{
const s=i.abortSignal instanceof AbortSignal?i.abortSignal:n,c={...s?{signal:s}:{},...void 0===t?{}:{timeout:t},...void 0===r?{}:{idempotent:r}};return{
response:await a(e,o,c)}},updateHttpClientConfig:()=>{},httpHandlerConfigs:()=>({})}}async function a(e,n,t){
const s=n.port?`:${n.port}`:"",a=new URL(`${n.protocol}//${n.hostname}${s}${n.path}${function(e){const n=new URLSearchParams
;for(const[t,r]of Object.entries(e??{}))for(const e of Array.isArray(r)?r:[r??""])n.append(t,e);const t=n.toString().replaceAll("+","%20");return t?`?${t}`:""
}(n.query)}`);try{const{status:i,headers:s,body:u}=await e({url:a,method:n.method,headers:n.headers,...void 0===n.body?{}:{body:n.body},...t
}),d=await async function(e,n,t){const r=[];try{for await(const n of e)r.push(n)}catch(e){if(t?.aborted)throw t.reason;throw(0,o.x)(n,e)}return Buffer.concat(r)
}(u,a,t.signal);return new r.cS({statusCode:i,headers:i<400?s:c(s,d),body:d})}catch(e){throw(0,i.dg)(e)&&Object.assign(e,{$retryable:{throttling:!1}}),e}}
function c(e,n){const t="x-amzn-requestid",r=/<RequestId>([\w-]{1,100})<\/RequestId>/i.exec(Buffer.from(n).toString())?.[1];return void 0===r||t in e?e:{...e,
[t]:r}}}),1118:(function(e,n,t){t.d(n,{LK:()=>i,NO:()=>s,RZ:()=>a,Te:()=>o});var r=t(7212);async function o(e,n){const o=(0,r.lx)(e);if(o&&(0,
r.pL)(o,n.now()))return o.credentials;const{renewSession:i}=await Promise.all([t.e(9752),t.e(9745),t.e(8537)]).then(t.bind(t,9116));return await i(e,n)}
async function i(e,n){const o=(0,r.lx)(e);if(o&&(0,r.pL)(o,Date.now()))return o.credentials
;const[{renewSession:i},{withStandaloneDependencies:s}]=await Promise.all([Promise.all([t.e(9752),t.e(9745),t.e(8537)]).then(t.bind(t,9116)),t.e(325).then(t.bind(t,2706))])
;return await s(n,n=>i(e,n))}async function s(e,n,r){const o=a(e,n,r.now());if(o)return o
;const{openKept:i}=await Promise.all([t.e(9752),t.e(9745),t.e(8537)]).then(t.bind(t,9116));return await i(e,n,r)}function a(e,{request:n},t){const o=(0,r.lx)(e)
;return o&&o.request.role.arn===n.role.arn&&(0,r.pL)(o,t)?o.credentials:void 0}}),7212:(function(e,n,t){t.d(n,{GM:()=>d,lx:()=>c,pL:()=>u})
;var r=t(3024),o=t(4564),i=t(4348);const s=96e4,a=108e4;function c(e){try{return JSON.parse((0,r.readFileSync)(e,"utf8"))}catch(e){
if(e instanceof Error&&"code"in e&&"ENOENT"===e.code)return;throw e}}function u({credentials:e,receivedAt:n},t){const r=Date.parse(e.Expiration),o=r-n
;return r-t>(o<a?o/2:s)}function d(e,n){if(n[o.E.awsConfigFile])try{const t=(0,i.Cl)((0,r.readFileSync)((0,i.eQ)(n),"utf8"),e);return void 0!==t&&function(e,n){
try{return void 0!==(0,i.K2)((0,r.readFileSync)((0,i._x)(n),"utf8"),e)}catch{return!1}}(e,n)?void 0:t}catch{return}}})};
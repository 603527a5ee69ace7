export const id=3038;export const ids=[3038,9660];export const modules={3038:(function(e,t,n){n.r(t),n.d(t,{run:()=>run});var r=n(100),o=n(6986)
;function parseRegistries(e){const t=e.text("registries");if(""===t)return;const n=e.list("registries");if(n.length>0)return n;throw(0,
o.Gq)("registries",t,"Name account ids or registry hosts, or leave it out.")}
var i=n(7355),s=n(8886),a=n(6686),c=n(4179),u=n(4035),d=n(4564),l=n(7941),f=n(16),w=n(6129),h=n(2677),p=n(6724);async function verifyLogin(e,t){
const{logger:n,signal:r}=t;try{await(0,f.jh)(()=>async function attempt({host:e,username:t,password:n},r){const o=(0,w.QG)(e,{type:"password",username:t,
password:n},r),i=await ping(e,o,r);if(401!==i.status||!await async function learned(e,t,n){try{return await t.learn(n)}catch(t){
if(t instanceof p.gl)throw refused(e,t.message.replace(/\.$/,""));throw t}}(e,o,i))return await checkAccepted(i,e);await drop(i),
await checkAccepted(await ping(e,o,r),e)}(e,t),{what:`The login to ${e.host}`,onRetry:n.info,signal:r})}catch(t){if(!(t instanceof o.nM))throw t
;throw new o.nM(`The login to ${e.host} could not be tried. ${t.message}`,t.remedy,{cause:t})}}async function ping(e,t,{http:n,signal:r}){
const o=await t.header()??"";return await n({url:`${(0,h._g)(e)}/v2/`,headers:{authorization:o},signal:r})}async function checkAccepted(e,t){
const n=await drop(e);if(200===e.status&&!e.headers["content-type"]?.startsWith("text/html"))return;const r=`${e.status}${n?`: ${n}`:""}`;if((0,
f.Dm)(e.status))throw new f.N_(`The registry ${t} answered ${r}.`,"Run the job again later.");if([400,401,403].includes(e.status))throw refused(t,r)
;throw new o.yo(`${t} does not answer as a registry (${r} for /v2/).`,"Check the host and port, and that no proxy answers in its place.")}
async function drop(e){return(await e.body.text().catch(()=>"")).replace(/\s+/g," ").trim().slice(0,200)}function refused(e,t){
return new o.yo(`The registry ${e} refused the login although AWS had just issued its password (${t}).`,"Check that the host belongs to the region and partition of the credentials, and that no endpoint policy or proxy stands between.")
}const y=432e5;async function login(e,t){const{logger:n,environment:r}=t,i=await async function registriesOf({registries:e,public:t,...n},r){
const o=e?.every(c.R5)?"":await(0,u.regionOf)(n,r),i={host:void 0,service:"ecr",region:o},s=e?.map(e=>(0,c.l5)(e,o))??[i];t&&s.push(c.td)
;return[...new Map(s.map(e=>[e.host,e])).values()]}(e,t)
;r[d.E.dockerAuthConfig]&&n.warning("DOCKER_AUTH_CONFIG is set: where it names one of these registries, Docker uses that login instead.")
;const f=await async function getLogins(e,t,n){const r=new Map,i=new AbortController,u={...n,signal:AbortSignal.any([n.signal,i.signal])};try{
return await Promise.all(e.map(async e=>{const n=`${e.service} ${e.region}`,i=r.get(n)??async function getPassword({service:e,region:t},n,r){const i={region:t,
profile:n};try{const t="ecr"===e?getPrivateToken:getPublicToken;return function parseToken(e,{mask:t,now:n}){
const{authorizationToken:r="",expiresAt:i,proxyEndpoint:s}=e,a=Buffer.from(r,"base64").toString(),[u="",...d]=a.split(":"),l=d.join(":")
;if(!u||!l)throw new o.nM("GetAuthorizationToken answered without a password.","Run the job again later.");return t(l),t(r),{username:u,password:l,
expiresAt:i??new Date(n()+y),ownHost:(0,c.YA)(s)}}(await t(i,r),r)}catch(t){throw(0,a.es)(t,{permission:`${e}:GetAuthorizationToken`,caller:(0,
s.J8)(n,r.environment),profile:(0,s.q8)(n,r.environment)})}}(e,t,u);r.set(n,i);const{ownHost:d,...l}=await i,f={host:e.host??d??(0,o.xl)(noOwnHost()),...l}
;return await verifyLogin(f,u),{...f,isOwn:void 0===e.host}}))}catch(e){throw i.abort(e),e}}(i,e.profile,t),w=await(0,l.W)(f,t),h=(0,s.J8)(e.profile,r)
;for(const{host:e,expiresAt:t,isOwn:r}of f){const o=r?", the registry of the credentials' account,":""
;n.info(`Logged in to ${e}${o} with ${h}, until ${t.toISOString()}.`)}const p=f.map(({host:e})=>e),m=Math.min(...f.map(({expiresAt:e})=>e.getTime()));return{
registry:p[0]??"",registries:p,"expires-at":new Date(m).toISOString(),"docker-config":w}}function noOwnHost(){
return new o.nM("ecr:GetAuthorizationToken did not say which registry its password is for.","Name the registry with 'registries'; see whether an AWS_ENDPOINT_URL variable leads to another service than ECR.")
}async function getPrivateToken(e,t){const{GetAuthorizationTokenCommand:r}=await Promise.all([n.e(9641),n.e(1241),n.e(149)]).then(n.t.bind(n,149,19)),o=await(0,
i.yv)(e,t),{authorizationData:s}=await o.send(new r({}));return s?.[0]??{}}async function getPublicToken(e,t){
const{GetAuthorizationTokenCommand:r}=await Promise.all([n.e(9641),n.e(1241),n.e(6681)]).then(n.t.bind(n,6681,19)),o=await(0,
i.Jz)(e,t),{authorizationData:s}=await o.send(new r({}));return s??{}}async function run(e){const t=function parseLoginInputs(e){return{
registries:parseRegistries(e),public:e.boolean("public"),region:(0,r.vK)(e.optional("region")),profile:e.optional("profile")}}(e.inputs)
;e.inputs.boolean("logout");const n=await login(t,e);await e.exportVariables({[d.E.dockerConfig]:n["docker-config"]}),e.setOutputs({...n})}}),7355:(function(e,t,n){
n.d(t,{Jz:()=>createEcrPublicClient,uW:()=>createStsClient,xW:()=>createEksClient,yv:()=>createEcrClient});var r=n(9752),o=n(8886),i=n(6686),s=n(851)
;function configuration(e,t){return{region:e.region,maxAttempts:3,requestHandler:(0,s.D)(t.http,{signal:t.signal}),credentials:e.credentials??(0,o.gl)(e,t),
customUserAgent:"ds-infra"}}function logTries(e,{logger:t,signal:n}){return{applyToStack:r=>r.add((r,{commandName:o=""})=>{
const s=`${e}:${o.replace(/Command$/,"")}`;let a,c=0;return async e=>{n.throwIfAborted(),c>0&&t.info(`${s} failed (${(0,i.A3)(a)}) Trying again.`),c+=1;try{
return await r(e)}catch(t){throw a=t,(0,i.wM)(t,{host:hostOf(e.request),count:c}),t}}},{step:"finalizeRequest",priority:"low",name:"logTries"})}}
function hostOf(e){return r.Kd.isInstance(e)?e.port?`${e.hostname}:${e.port}`:e.hostname:"an unknown host"}async function createEcrClient(e,t){
const{ECRClient:r}=await Promise.all([n.e(9641),n.e(1241),n.e(149)]).then(n.t.bind(n,149,19)),o=new r(configuration(e,t))
;return o.middlewareStack.use(logTries("ecr",t)),o}async function createEcrPublicClient(e,t){
const{ECRPUBLICClient:r}=await Promise.all([n.e(9641),n.e(1241),n.e(6681)]).then(n.t.bind(n,6681,19)),o=new r(configuration(e,t))
;return o.middlewareStack.use(logTries("ecr-public",t)),o}async function createEksClient(e,t){
const{EKSClient:r}=await Promise.all([n.e(9641),n.e(1241),n.e(5448)]).then(n.t.bind(n,5448,19)),o=new r(configuration(e,t))
;return o.middlewareStack.use(logTries("eks",t)),o}async function createStsClient(e,t){
const{STSClient:r}=await Promise.all([n.e(9641),n.e(1241),n.e(2811)]).then(n.t.bind(n,2811,19)),o=new r(configuration(e,t))
;return o.middlewareStack.use(logTries("sts",t)),o}}),8886:(function(e,t,n){n.d(t,{Iv:()=>masked,J8:()=>credentialsLabel,gl:()=>credentialsProvider,q8:()=>profileInUse
});var r=n(4564),o=n(9217),i=n(1118),s=n(7212);function credentialsLabel(e,t){
return e?`profile ${e}`:t[r.E.awsAccessKeyId]?"the job's environment (AWS_ACCESS_KEY_ID)":`profile ${t[r.E.awsProfile]||"default"}`}function profileInUse(e,t){
return e??(environmentCredentials(t)?void 0:t[r.E.awsProfile]||void 0)}function credentialsProvider(e,t){const{environment:a}=t;return async()=>{
const c=e.profile?void 0:environmentCredentials(a);if(c)return c;const u=e.profile||a[r.E.awsProfile]||void 0,d=(0,s.GM)(u??"default",a)
;if(void 0!==d)return"http"in t?masked((0,o.$)(await(0,i.Te)(d,t)),t):(0,o.$)(await(0,i.LK)(d,a))
;const{chainCredentials:l}=await Promise.all([n.e(9752),n.e(9031)]).then(n.bind(n,9031)),f={region:e.region,profile:u,label:credentialsLabel(e.profile,a)}
;if("http"in t)return masked(await l(f,t),t);const{withStandaloneDependencies:w}=await n.e(325).then(n.bind(n,2706));return await w(a,e=>l(f,e))}}
function masked(e,{mask:t}){for(const n of[e.secretAccessKey,e.sessionToken])n&&t(n);return e}function environmentCredentials(e){
const t=e[r.E.awsAccessKeyId],n=e[r.E.awsSecretAccessKey],o=e[r.E.awsSessionToken];if(t&&n)return{accessKeyId:t,secretAccessKey:n,...o?{sessionToken:o}:{}}}}),
9217:(function(e,t,n){function toAwsCredentials(e){return{accessKeyId:e.AccessKeyId,secretAccessKey:e.SecretAccessKey,sessionToken:e.SessionToken,
expiration:new Date(e.Expiration)}}function toProcessCredentials(e){return{Version:1,AccessKeyId:e.accessKeyId,SecretAccessKey:e.secretAccessKey,
SessionToken:e.sessionToken,Expiration:e.expiration.toISOString()}}n.d(t,{$:()=>toAwsCredentials,x:()=>toProcessCredentials})}),6686:(function(e,t,n){n.d(t,{
A3:()=>reasonOf,XZ:()=>awsAnswerOf,es:()=>awsError,hD:()=>quote,wM:()=>noteTries});var r=n(6986),o=n(4390),i=n(16),s=n(5108);function awsAnswerOf(e){
if(!(e instanceof Error&&"$metadata"in e))return;const t=e.$metadata,n="Code"in e&&"string"==typeof e.Code?e.Code:void 0;return{code:n??e.name,
isCodeOfBody:void 0!==n,message:(0,r.bD)(e),status:t?.httpStatusCode,requestId:t?.requestId}}function quote(e){
const t=void 0===e.requestId?"":` (request id ${e.requestId})`;return`${e.code}: ${e.message}${t}`}const a=new WeakMap;function noteTries(e,t){
e instanceof Error&&a.set(e,t)}
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
1118:(function(e,t,n){n.d(t,{LK:()=>ownCredentials,NO:()=>keptCredentials,RZ:()=>freshCredentials,Te:()=>sessionCredentials});var r=n(7212)
;async function sessionCredentials(e,t){const o=(0,r.lx)(e);if(o&&(0,r.pL)(o,t.now()))return o.credentials
;const{renewSession:i}=await Promise.all([n.e(9752),n.e(9745),n.e(8537)]).then(n.bind(n,9116));return await i(e,t)}async function ownCredentials(e,t){
const o=(0,r.lx)(e);if(o&&(0,r.pL)(o,Date.now()))return o.credentials
;const[{renewSession:i},{withStandaloneDependencies:s}]=await Promise.all([Promise.all([n.e(9752),n.e(9745),n.e(8537)]).then(n.bind(n,9116)),n.e(325).then(n.bind(n,2706))])
;return await s(t,t=>i(e,t))}async function keptCredentials(e,t,r){const o=freshCredentials(e,t,r.now());if(o)return o
;const{openKept:i}=await Promise.all([n.e(9752),n.e(9745),n.e(8537)]).then(n.bind(n,9116));return await i(e,t,r)}function freshCredentials(e,{request:t},n){
const o=(0,r.lx)(e);return o&&o.request.role.arn===t.role.arn&&(0,r.pL)(o,n)?o.credentials:void 0}}),7212:(function(e,t,n){n.d(t,{GM:()=>sessionFileOf,
lx:()=>readSession,pL:()=>isFresh});var r=n(3024),o=n(4564),i=n(4348);const s=96e4,a=108e4;function readSession(e){try{return JSON.parse((0,
r.readFileSync)(e,"utf8"))}catch(e){if(e instanceof Error&&"code"in e&&"ENOENT"===e.code)return;throw e}}function isFresh({credentials:e,receivedAt:t},n){
const r=Date.parse(e.Expiration),o=r-t;return r-n>(o<a?o/2:s)}function sessionFileOf(e,t){if(t[o.E.awsConfigFile])try{const n=(0,i.Cl)((0,r.readFileSync)((0,
i.eQ)(t),"utf8"),e);return void 0!==n&&function isOutranked(e,t){try{return void 0!==(0,i.K2)((0,r.readFileSync)((0,i._x)(t),"utf8"),e)}catch{return!1}
}(e,t)?void 0:n}catch{return}}}),7941:(function(e,t,n){n.d(t,{W:()=>addLogins,p:()=>d});var r=n(1455),o=n(6760),i=n(6986),s=n(8814),a=n(8292),c=n(9660),u=n(8172)
;async function addLogins(e,t){return await(0,c.withLock)(lockOf(t.folder),async()=>{const n=(await t.ledger.recorded(d)).map(({done:e})=>e),r=(0,
u.ow)(t.environment),{folder:c,source:l}=n.find(e=>[e.folder,e.source].includes(r))??{folder:await freeFolder(t.folder,n),source:r};await t.ledger.record(d,{
folder:c,source:l,hosts:e.map(({host:e})=>e)},{logins:[...e]});const f=void 0!==await(0,a.Zu)(configOf(c)),w=await(0,u.TO)(f?c:l,t.environment)
;return f||await async function linkUsersFolder(e,t,n){await(0,a.I2)(t);const r=await(0,s.Tj)(e,n,()=>(0,a.wX)(e)).catch(t=>(0,i.xl)((0,u.O$)(e,t)))
;for(const n of r??[])"config.json"!==n&&await(0,a.uM)((0,o.resolve)(e,n),(0,o.join)(t,n))}(l,c,t.environment),await writeConfig(c,(0,u.FH)(w,e)),c})}const d={
kind:"logins",undo:async({done:e,secret:t},n)=>{await(0,c.withLock)(lockOf(n.folder),async()=>{const o=(await n.others()).filter(t=>t.done.folder===e.folder)
;if(0===o.length)return void await(0,r.rm)(e.folder,{recursive:!0,force:!0});const i=await(0,u.TO)(e.folder,n.environment),s=t?.logins.filter(e=>(0,
u.eA)(i,e))??[];if(0===s.length)return
;const a=await(0,u.TO)(e.source,n.environment),c=o.flatMap(e=>e.secret?.logins??[]),d=s.flatMap(({host:e})=>c.findLast(t=>t.host===e)??[]),l=s.map(({host:e})=>e).filter(e=>!d.some(t=>t.host===e))
;await writeConfig(e.folder,(0,u.FH)((0,u.GT)(a,i,l),d))})}},lockOf=e=>(0,o.join)(e,"docker"),configOf=e=>(0,o.join)(e,"config.json")
;async function writeConfig(e,t){await(0,a.Pl)(configOf(e),`${JSON.stringify(t,void 0,"\t")}\n`)}async function freeFolder(e,t){const n=await(0,
a.wX)(e),r=new Set([...n.map(t=>(0,o.join)(e,t)),...t.map(({folder:e})=>e)]);for(let t=1;;t+=1){const n=(0,o.join)(e,1===t?"docker":`docker-${t}`)
;if(!r.has(n))return n}}}),9660:(function(e,t,n){n.d(t,{withLock:()=>withLock})
;var r=n(7598),o=n(1455),i=n(8161),s=n(6760),a=n(8500),c=n(7975),u=n(6986),d=n(8292),l=n(9577),__addDisposableResource=function(e,t,n){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var r,o;if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=t[Symbol.asyncDispose]}if(void 0===r){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=t[Symbol.dispose],n&&(o=r)}
if("function"!=typeof r)throw new TypeError("Object not disposable.");o&&(r=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({
value:t,dispose:r,async:n})}else n&&e.stack.push({async:!0});return t},f=function(e){return function(t){function fail(n){
t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n,t.hasError=!0}var n,r=0;return function next(){for(;n=t.stack.pop();)try{
if(!n.async&&1===r)return r=0,t.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return r|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else r|=1}catch(e){fail(e)}if(1===r)return t.hasError?Promise.reject(t.error):Promise.resolve()
;if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,n){var r=new Error(n);return r.name="SuppressedError",
r.error=e,r.suppressed=t,r});async function withLock(e,t,n={}){const i=`${e}.lock`,s=await async function acquire(e,t,n){
const{signal:o,now:i=Date.now,wait:s=pause}=n,a={pid:process.pid,host:await hostOf(),token:(0,r.randomUUID)()},c=i();let u;for(;;){if(o?.throwIfAborted(),
await create(e,t,a))return a;if(u=await look(t,u,i()),!(u&&isOver(u,a,i())&&await removeLock(t,u.held.identity,i))){
if(u&&i()-c>(n.patience??w))throw busy(e,t,u.held);await s(5+95*Math.random(),o)}}}(e,i,n),a=setInterval(()=>{(async function touch(e,{token:t}){
const n=new Date;(await readOwner(e))?.token===t&&await(0,o.utimes)(e,n,n).catch(()=>{})})(i,s)},h/4);a.unref();try{return await t()}finally{clearInterval(a),
await removeLock(i,s.token,n.now??Date.now).catch(()=>{})}}const w=3e4,h=1e4;async function look(e,t,n){const r=await inspect(e);if(r)return t&&(0,
c.isDeepStrictEqual)(t.held,r)?t:{held:r,since:n}}function isOver({held:e,since:t},{host:n},r){return Math.max(r-e.touched,r-t)>h||function isDead({owner:e},t){
if(!e||e.host!==t)return!1;try{return process.kill(e.pid,0),!1}catch(e){return"ESRCH"===(0,u.$N)(e)}}(e,n)}async function pause(e,t){await(0,
a.setTimeout)(e,void 0,{...t?{signal:t}:{}}).catch(()=>t?.throwIfAborted())}async function create(e,t,n){const refused=t=>(0,l.Ko)(t,`${e} cannot be locked`)??t
;await(0,d.I2)((0,s.dirname)(e)).catch(e=>{throw refused(e)});try{const r={stack:[],error:void 0,hasError:!1};try{const i=__addDisposableResource(r,await(0,
o.open)(t,"wx",420),!0),{uid:a,gid:c}=await(0,d.xI)((0,s.dirname)(e))??{};return void 0!==a&&void 0!==c&&await i.chown(a,c).catch(()=>{}),
await i.writeFile(JSON.stringify(n)).catch(async e=>{throw await(0,o.rm)(t,{force:!0}),e}),!0}catch(e){r.error=e,r.hasError=!0}finally{const e=f(r);e&&await e}
}catch(e){const t=(0,u.$N)(e);if("EEXIST"===t||"win32"===process.platform&&["EPERM","EBUSY"].includes(t??""))return!1;throw refused(e)}}
async function inspect(e){const t=await(0,d.xo)((0,o.lstat)(e));if(!t)return;const n=await readOwner(e);return{identity:n?.token??`${t.ino}-${t.mtimeMs}`,
owner:n,touched:t.mtimeMs}}async function readOwner(e){try{const{pid:t,host:n,token:r}=JSON.parse(await(0,o.readFile)(e,"utf8"))
;if("number"==typeof t&&"string"==typeof n&&"string"==typeof r)return{pid:t,host:n,token:r}}catch{}}async function hostOf(){
const e="linux"===process.platform?await(0,o.readlink)("/proc/self/ns/pid").catch(()=>""):"";return`${(0,i.hostname)()} ${e}`.trim()}
async function removeLock(e,t,n){const r=`${e}.${t}`;try{await(0,o.mkdir)(r)}catch(e){if("EEXIST"!==(0,u.$N)(e))throw e;const{mtimeMs:t}=await(0,
o.lstat)(r).catch(()=>({mtimeMs:Number.POSITIVE_INFINITY}));return n()-t>h&&await(0,o.rmdir)(r).catch(()=>{}),!1}try{
if((await inspect(e))?.identity!==t)return!0;const n=(await(0,o.lstat)(e)).isDirectory();return await(n?(0,o.rmdir)(e):(0,o.rm)(e,{force:!0})),!0}catch(e){
const t=(0,u.$N)(e)??"";if("ENOENT"===t)return!0;if(["ENOTEMPTY","EEXIST","EPERM","EACCES","EBUSY"].includes(t))return!1;throw e}finally{await(0,
o.rmdir)(r).catch(()=>{})}}function busy(e,t,{owner:n}){const r=n?`Process ${n.pid} (${n.host.split(" ")[0]})`:`Another program (by ${t})`
;return new u.nM(`${r} keeps ${e} locked.`,`If it is not running any more, delete ${t}.`)}})};
export const id=3038;export const ids=[3038,9660];export const modules={3038:(t,e,n)=>{n.r(e),n.d(e,{run:()=>run});var r=n(100),o=n(6986)
;function parseRegistries(t){const e=t.text("registries");if(""===e)return;const n=t.list("registries");if(n.length>0)return n;throw(0,
o.Gq)("registries",e,"Name account ids or registry hosts, or leave it out.")}
var i=n(7355),a=n(8886),s=n(6686),c=n(4179),u=n(4035),w=n(4564),f=n(7941),l=n(4079),d=n(6129),h=n(2677),p=n(6724);async function verifyLogin(t,e){
const{logger:n,signal:r}=e;try{await(0,l.jh)(()=>async function attempt({host:t,username:e,password:n},r){const o=(0,d.QG)(t,{type:"password",username:e,
password:n},r),i=await ping(t,o,r);if(401!==i.status||!await async function learned(t,e,n){try{return await e.learn(n)}catch(e){
if(e instanceof p.gl)throw refused(t,e.message.replace(/\.$/,""));throw e}}(t,o,i))return await checkAccepted(i,t);await drop(i),
await checkAccepted(await ping(t,o,r),t)}(t,e),{what:`The login to ${t.host}`,onRetry:n.info,signal:r})}catch(e){if(!(e instanceof o.nM))throw e
;throw new o.nM(`The login to ${t.host} could not be tried. ${e.message}`,e.remedy,{cause:e})}}async function ping(t,e,{http:n,signal:r}){
const o=await e.header()??"";return await n({url:`${(0,h._g)(t)}/v2/`,headers:{authorization:o},signal:r})}async function checkAccepted(t,e){
const n=await drop(t);if(200===t.status&&!t.headers["content-type"]?.startsWith("text/html"))return;const r=`${t.status}${n?`: ${n}`:""}`;if((0,
l.Dm)(t.status))throw new l.N_(`The registry ${e} answered ${r}.`,"Run the job again later.");if([400,401,403].includes(t.status))throw refused(e,r)
;throw new o.yo(`${e} does not answer as a registry (${r} for /v2/).`,"Check the host and port, and that no proxy answers in its place.")}
async function drop(t){return(await t.body.text().catch(()=>"")).replace(/\s+/g," ").trim().slice(0,200)}function refused(t,e){
return new o.yo(`The registry ${t} refused the login although AWS had just issued its password (${e}).`,"Check that the host belongs to the region and partition of the credentials, and that no endpoint policy or proxy stands between.")
}const y=432e5;async function login(t,e){const{logger:n,environment:r}=e,i=await async function registriesOf({registries:t,public:e,...n},r){
const o=t?.every(c.R5)?"":await(0,u.regionOf)(n,r),i={host:void 0,service:"ecr",region:o},a=t?.map(t=>(0,c.l5)(t,o))??[i];e&&a.push(c.td)
;return[...new Map(a.map(t=>[t.host,t])).values()]}(t,e)
;r[w.E.dockerAuthConfig]&&n.warning("DOCKER_AUTH_CONFIG is set: where it names one of these registries, Docker uses that login instead.")
;const l=await async function getLogins(t,e,n){const r=new Map,i=new AbortController,u={...n,signal:AbortSignal.any([n.signal,i.signal])};try{
return await Promise.all(t.map(async t=>{const n=`${t.service} ${t.region}`,i=r.get(n)??async function getPassword({service:t,region:e},n,r){const i={region:e,
profile:n};try{const e="ecr"===t?getPrivateToken:getPublicToken;return function parseToken(t,{mask:e,now:n}){
const{authorizationToken:r="",expiresAt:i,proxyEndpoint:a}=t,s=Buffer.from(r,"base64").toString(),[u="",...w]=s.split(":"),f=w.join(":")
;if(!u||!f)throw new o.nM("GetAuthorizationToken answered without a password.","Run the job again later.");return e(f),e(r),{username:u,password:f,
expiresAt:i??new Date(n()+y),ownHost:(0,c.YA)(a)}}(await e(i,r),r)}catch(e){throw(0,s.es)(e,{permission:`${t}:GetAuthorizationToken`,caller:(0,
a.J8)(n,r.environment),profile:(0,a.q8)(n,r.environment)})}}(t,e,u);r.set(n,i);const{ownHost:w,...f}=await i,l={host:t.host??w??(0,o.xl)(noOwnHost()),...f}
;return await verifyLogin(l,u),{...l,isOwn:void 0===t.host}}))}catch(t){throw i.abort(t),t}}(i,t.profile,e),d=await(0,f.W)(l,e),h=(0,a.J8)(t.profile,r)
;for(const{host:t,expiresAt:e,isOwn:r}of l){const o=r?", the registry of the credentials' account,":""
;n.info(`Logged in to ${t}${o} with ${h}, until ${e.toISOString()}.`)}const p=l.map(({host:t})=>t),g=Math.min(...l.map(({expiresAt:t})=>t.getTime()));return{
registry:p[0]??"",registries:p,"expires-at":new Date(g).toISOString(),"docker-config":d}}function noOwnHost(){
return new o.nM("ecr:GetAuthorizationToken did not say which registry its password is for.","Name the registry with 'registries'; see whether an AWS_ENDPOINT_URL variable leads to another service than ECR.")
}async function getPrivateToken(t,e){const{GetAuthorizationTokenCommand:r}=await Promise.all([n.e(9641),n.e(1241),n.e(149)]).then(n.t.bind(n,149,19)),o=await(0,
i.yv)(t,e),{authorizationData:a}=await o.send(new r({}));return a?.[0]??{}}async function getPublicToken(t,e){
const{GetAuthorizationTokenCommand:r}=await Promise.all([n.e(9641),n.e(1241),n.e(6681)]).then(n.t.bind(n,6681,19)),o=await(0,
i.Jz)(t,e),{authorizationData:a}=await o.send(new r({}));return a??{}}async function run(t){const e=function parseLoginInputs(t){return{
registries:parseRegistries(t),public:t.boolean("public"),region:(0,r.vK)(t.optional("region")),profile:t.optional("profile")}}(t.inputs)
;t.inputs.boolean("logout");const n=await login(e,t);await t.exportVariables({[w.E.dockerConfig]:n["docker-config"]}),t.setOutputs({...n})}},7941:(t,e,n)=>{
n.d(e,{W:()=>addLogins,p:()=>w});var r=n(1455),o=n(6760),i=n(6986),a=n(8814),s=n(8292),c=n(9660),u=n(8172);async function addLogins(t,e){return await(0,
c.withLock)(lockOf(e.folder),async()=>{const n=(await e.ledger.recorded(w)).map(({done:t})=>t),r=(0,
u.ow)(e.environment),{folder:c,source:f}=n.find(t=>[t.folder,t.source].includes(r))??{folder:await freeFolder(e.folder,n),source:r};await e.ledger.record(w,{
folder:c,source:f,hosts:t.map(({host:t})=>t)},{logins:[...t]});const l=void 0!==await(0,s.Zu)(configOf(c)),d=await(0,u.TO)(l?c:f,e.environment)
;return l||await async function linkUsersFolder(t,e,n){await(0,s.I2)(e);const r=await(0,a.Tj)(t,n,()=>(0,s.wX)(t)).catch(e=>(0,i.xl)((0,u.O$)(t,e)))
;for(const n of r??[])"config.json"!==n&&await(0,s.uM)((0,o.resolve)(t,n),(0,o.join)(e,n))}(f,c,e.environment),await writeConfig(c,(0,u.FH)(d,t)),c})}const w={
kind:"logins",undo:async({done:t,secret:e},n)=>{await(0,c.withLock)(lockOf(n.folder),async()=>{const o=(await n.others()).filter(e=>e.done.folder===t.folder)
;if(0===o.length)return void await(0,r.rm)(t.folder,{recursive:!0,force:!0});const i=await(0,u.TO)(t.folder,n.environment),a=e?.logins.filter(t=>(0,
u.eA)(i,t))??[];if(0===a.length)return
;const s=await(0,u.TO)(t.source,n.environment),c=o.flatMap(t=>t.secret?.logins??[]),w=a.flatMap(({host:t})=>c.findLast(e=>e.host===t)??[]),f=a.map(({host:t})=>t).filter(t=>!w.some(e=>e.host===t))
;await writeConfig(t.folder,(0,u.FH)((0,u.GT)(s,i,f),w))})}},lockOf=t=>(0,o.join)(t,"docker"),configOf=t=>(0,o.join)(t,"config.json")
;async function writeConfig(t,e){await(0,s.Pl)(configOf(t),`${JSON.stringify(e,void 0,"\t")}\n`)}async function freeFolder(t,e){const n=await(0,
s.wX)(t),r=new Set([...n.map(e=>(0,o.join)(t,e)),...e.map(({folder:t})=>t)]);for(let e=1;;e+=1){const n=(0,o.join)(t,1===e?"docker":`docker-${e}`)
;if(!r.has(n))return n}}},9660:(t,e,n)=>{n.d(e,{withLock:()=>withLock})
;var r=n(7598),o=n(1455),i=n(8161),a=n(6760),s=n(8500),c=n(7975),u=n(6986),w=n(8292),f=n(9577),__addDisposableResource=function(t,e,n){if(null!=e){
if("object"!=typeof e&&"function"!=typeof e)throw new TypeError("Object expected.");var r,o;if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=e[Symbol.asyncDispose]}if(void 0===r){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=e[Symbol.dispose],n&&(o=r)}
if("function"!=typeof r)throw new TypeError("Object not disposable.");o&&(r=function(){try{o.call(this)}catch(t){return Promise.reject(t)}}),t.stack.push({
value:e,dispose:r,async:n})}else n&&t.stack.push({async:!0});return e},l=function(t){return function(e){function fail(n){
e.error=e.hasError?new t(n,e.error,"An error was suppressed during disposal."):n,e.hasError=!0}var n,r=0;return function next(){for(;n=e.stack.pop();)try{
if(!n.async&&1===r)return r=0,e.stack.push(n),Promise.resolve().then(next);if(n.dispose){var t=n.dispose.call(n.value);if(n.async)return r|=2,
Promise.resolve(t).then(next,function(t){return fail(t),next()})}else r|=1}catch(t){fail(t)}if(1===r)return e.hasError?Promise.reject(e.error):Promise.resolve()
;if(e.hasError)throw e.error}()}}("function"==typeof SuppressedError?SuppressedError:function(t,e,n){var r=new Error(n);return r.name="SuppressedError",
r.error=t,r.suppressed=e,r});async function withLock(t,e,n={}){const i=`${t}.lock`,a=await async function acquire(t,e,n){
const{signal:o,now:i=Date.now,wait:a=pause}=n,s={pid:process.pid,host:await hostOf(),token:(0,r.randomUUID)()},c=i();let u;for(;;){if(o?.throwIfAborted(),
await create(t,e,s))return s;if(u=await look(e,u,i()),!(u&&isOver(u,s,i())&&await removeLock(e,u.held.identity,i))){
if(u&&i()-c>(n.patience??d))throw busy(t,e,u.held);await a(5+95*Math.random(),o)}}}(t,i,n),s=setInterval(()=>{(async function touch(t,{token:e}){
const n=new Date;(await readOwner(t))?.token===e&&await(0,o.utimes)(t,n,n).catch(()=>{})})(i,a)},h/4);s.unref();try{return await e()}finally{clearInterval(s),
await removeLock(i,a.token,n.now??Date.now).catch(()=>{})}}const d=3e4,h=1e4;async function look(t,e,n){const r=await inspect(t);if(r)return e&&(0,
c.isDeepStrictEqual)(e.held,r)?e:{held:r,since:n}}function isOver({held:t,since:e},{host:n},r){return Math.max(r-t.touched,r-e)>h||function isDead({owner:t},e){
if(!t||t.host!==e)return!1;try{return process.kill(t.pid,0),!1}catch(t){return"ESRCH"===(0,u.$N)(t)}}(t,n)}async function pause(t,e){await(0,
s.setTimeout)(t,void 0,{...e?{signal:e}:{}}).catch(()=>e?.throwIfAborted())}async function create(t,e,n){const refused=e=>(0,f.Ko)(e,`${t} cannot be locked`)??e
;await(0,w.I2)((0,a.dirname)(t)).catch(t=>{throw refused(t)});try{const r={stack:[],error:void 0,hasError:!1};try{const i=__addDisposableResource(r,await(0,
o.open)(e,"wx",420),!0),{uid:s,gid:c}=await(0,w.xI)((0,a.dirname)(t))??{};return void 0!==s&&void 0!==c&&await i.chown(s,c).catch(()=>{}),
await i.writeFile(JSON.stringify(n)).catch(async t=>{throw await(0,o.rm)(e,{force:!0}),t}),!0}catch(t){r.error=t,r.hasError=!0}finally{const t=l(r);t&&await t}
}catch(t){const e=(0,u.$N)(t);if("EEXIST"===e||"win32"===process.platform&&["EPERM","EBUSY"].includes(e??""))return!1;throw refused(t)}}
async function inspect(t){const e=await(0,w.xo)((0,o.lstat)(t));if(!e)return;const n=await readOwner(t);return{identity:n?.token??`${e.ino}-${e.mtimeMs}`,
owner:n,touched:e.mtimeMs}}async function readOwner(t){try{const{pid:e,host:n,token:r}=JSON.parse(await(0,o.readFile)(t,"utf8"))
;if("number"==typeof e&&"string"==typeof n&&"string"==typeof r)return{pid:e,host:n,token:r}}catch{}}async function hostOf(){
const t="linux"===process.platform?await(0,o.readlink)("/proc/self/ns/pid").catch(()=>""):"";return`${(0,i.hostname)()} ${t}`.trim()}
async function removeLock(t,e,n){const r=`${t}.${e}`;try{await(0,o.mkdir)(r)}catch(t){if("EEXIST"!==(0,u.$N)(t))throw t;const{mtimeMs:e}=await(0,
o.lstat)(r).catch(()=>({mtimeMs:Number.POSITIVE_INFINITY}));return n()-e>h&&await(0,o.rmdir)(r).catch(()=>{}),!1}try{
if((await inspect(t))?.identity!==e)return!0;const n=(await(0,o.lstat)(t)).isDirectory();return await(n?(0,o.rmdir)(t):(0,o.rm)(t,{force:!0})),!0}catch(t){
const e=(0,u.$N)(t)??"";if("ENOENT"===e)return!0;if(["ENOTEMPTY","EEXIST","EPERM","EACCES","EBUSY"].includes(e))return!1;throw t}finally{await(0,
o.rmdir)(r).catch(()=>{})}}function busy(t,e,{owner:n}){const r=n?`Process ${n.pid} (${n.host.split(" ")[0]})`:`Another program (by ${e})`
;return new u.nM(`${r} keeps ${t} locked.`,`If it is not running any more, delete ${e}.`)}}};
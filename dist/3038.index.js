export const id=3038,ids=[3038,9660],modules={3038:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{run:()=>run});var partitions=__webpack_require__(100);function parseLoginInputs(inputs){return{registries:inputs.list(
"registries"),public:inputs.boolean("public"),region:(0,partitions.vK)(inputs.required("region")),profile:inputs.optional("profile")}}var clients=__webpack_require__(
7355),credential_chain=__webpack_require__(8886),diagnosis=__webpack_require__(6686),ecr_hosts=__webpack_require__(4179),errors=__webpack_require__(6986),job_environment=__webpack_require__(
4564),job_config=__webpack_require__(7941),retry=__webpack_require__(4079),authorization=__webpack_require__(6129),reference=__webpack_require__(2677),refusal=__webpack_require__(
6724);async function verifyLogin(login2,needs){const{logger,signal}=needs;try{await(0,retry.jh)(()=>attempt(login2,needs),{what:`The login to ${login2.host}`,onRetry:logger.
info,signal})}catch(error){throw error instanceof errors.nM?new errors.nM(`The login to ${login2.host} could not be tried. ${error.message}`,error.remedy,{cause:error}):
error}}async function attempt({host,username,password},needs){const authorizer=(0,authorization.QG)(host,{type:"password",username,password},needs),first=await ping(
host,authorizer,needs);if(first.status!==401||!await learned(host,authorizer,first))return await checkAccepted(first,host);await drop(first),await checkAccepted(
await ping(host,authorizer,needs),host)}async function ping(host,authorizer,{http,signal}){const authorization2=await authorizer.header()??"";return await http(
{url:`${(0,reference._g)(host)}/v2/`,headers:{authorization:authorization2},signal})}async function learned(host,authorizer,response){try{return await authorizer.
learn(response)}catch(error){throw error instanceof refusal.gl?refused(host,error.message.replace(/\.$/,"")):error}}async function checkAccepted(response,host){
const said=await drop(response);if(response.status===200&&!response.headers["content-type"]?.startsWith("text/html"))return;const answer=`${response.status}${said?
`: ${said}`:""}`;throw(0,retry.Dm)(response.status)?new retry.N_(`The registry ${host} answered ${answer}.`,"Run the job again later."):[400,401,403].includes(response.
status)?refused(host,answer):new errors.yo(`${host} does not answer as a registry (${answer} for /v2/).`,"Check the host and port, and that no proxy answers in \
its place.")}async function drop(response){return(await response.body.text().catch(()=>"")).replace(/\s+/g," ").trim().slice(0,200)}function refused(host,answer){
return new errors.yo(`The registry ${host} refused the login although AWS had just issued its password (${answer}).`,"Check that the host belongs to the region \
and partition of the credentials, and that no endpoint policy or proxy stands between.")}const usualLifetime=12*3600*1e3;async function login(inputs,dependencies){
const registries=registriesOf(inputs),{logger,environment}=dependencies;environment[job_environment.E.dockerAuthConfig]&&logger.warning("DOCKER_AUTH_CONFIG is s\
et: where it names one of these registries, Docker uses that login instead.");const logins=await getLogins(registries,inputs.profile,dependencies),dockerConfig=await(0,job_config.
W)(logins,dependencies),caller=(0,credential_chain.J8)(inputs.profile,environment);for(const{host,expiresAt}of logins)logger.info(`Logged in to ${host} with ${caller}\
, until ${expiresAt.toISOString()}.`);const hosts=logins.map(({host})=>host),end=Math.min(...logins.map(({expiresAt})=>expiresAt.getTime()));return{registry:hosts[0]??
"",registries:hosts,"expires-at":new Date(end).toISOString(),"docker-config":dockerConfig}}function registriesOf(inputs){const registries=inputs.registries.map(
text=>(0,ecr_hosts.l5)(text,inputs.region));if(inputs.public&&registries.push(ecr_hosts.td),registries.length===0)throw new errors.yo("The input 'registries' is\
 empty.","Name account ids or registry hosts, or set 'public: true'; without 'registries' it is the hub's.");return[...new Map(registries.map(registry=>[registry.
host,registry])).values()]}async function getLogins(registries,profile,dependencies){const passwords=new Map,failing=new AbortController,together={...dependencies,
signal:AbortSignal.any([dependencies.signal,failing.signal])};try{return await Promise.all(registries.map(async registry=>{const source=`${registry.service} ${registry.
region}`,pending=passwords.get(source)??getPassword(registry,profile,together);passwords.set(source,pending);const login2={host:registry.host,...await pending};
return await verifyLogin(login2,together),login2}))}catch(error){throw failing.abort(error),error}}async function getPassword({service,region},profile,dependencies){
const target={region,profile};try{return parseToken(await(service==="ecr"?getPrivateToken:getPublicToken)(target,dependencies),dependencies)}catch(error){throw(0,diagnosis.
es)(error,{permission:`${service}:GetAuthorizationToken`,caller:(0,credential_chain.J8)(profile,dependencies.environment),profile:(0,credential_chain.q8)(profile,
dependencies.environment)})}}async function getPrivateToken(target,dependencies){const{GetAuthorizationTokenCommand}=await Promise.all([__webpack_require__.e(1241),
__webpack_require__.e(149)]).then(__webpack_require__.t.bind(__webpack_require__,149,19)),client=await(0,clients.yv)(target,dependencies),{authorizationData}=await client.
send(new GetAuthorizationTokenCommand({}));return authorizationData?.[0]??{}}async function getPublicToken(target,dependencies){const{GetAuthorizationTokenCommand}=await Promise.
all([__webpack_require__.e(1241),__webpack_require__.e(6681)]).then(__webpack_require__.t.bind(__webpack_require__,6681,19)),client=await(0,clients.Jz)(target,dependencies),
{authorizationData}=await client.send(new GetAuthorizationTokenCommand({}));return authorizationData??{}}function parseToken(token,{mask,now}){const{authorizationToken="",
expiresAt}=token,decoded=Buffer.from(authorizationToken,"base64").toString(),[username="",...rest]=decoded.split(":"),password=rest.join(":");if(!username||!password)
throw new errors.nM("GetAuthorizationToken answered without a password.","Run the job again later.");return mask(password),mask(authorizationToken),{username,password,
expiresAt:expiresAt??new Date(now()+usualLifetime)}}async function run(runner){const inputs=parseLoginInputs(runner.inputs);runner.inputs.boolean("logout");const outputs=await login(
inputs,runner);await runner.exportVariables({[job_environment.E.dockerConfig]:outputs["docker-config"]}),runner.setOutputs({...outputs})}}),7941:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{W:()=>addLogins,p:()=>addedLogins});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6760),_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6986),_job_home_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(8814),_system_files_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
8292),_system_lock_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(9660),_docker_config_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(8172);async function addLogins(logins,job){
return await(0,_system_lock_js__WEBPACK_IMPORTED_MODULE_5__.withLock)(lockOf(job.folder),async()=>{const uses=(await job.ledger.recorded(addedLogins)).map(({done})=>done),
used=(0,_docker_config_js__WEBPACK_IMPORTED_MODULE_6__.ow)(job.environment),{folder,source}=uses.find(use=>[use.folder,use.source].includes(used))??{folder:await freeFolder(
job.folder,uses),source:used};await job.ledger.record(addedLogins,{folder,source,hosts:logins.map(({host})=>host)},{logins:[...logins]});const present=await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__.
Zu)(configOf(folder))!==void 0,config=await(0,_docker_config_js__WEBPACK_IMPORTED_MODULE_6__.TO)(present?folder:source,job.environment);return present||await linkUsersFolder(
source,folder,job.environment),await writeConfig(folder,(0,_docker_config_js__WEBPACK_IMPORTED_MODULE_6__.FH)(config,logins)),folder})}const addedLogins={kind:"\
logins",undo:async({done,secret},job)=>{await(0,_system_lock_js__WEBPACK_IMPORTED_MODULE_5__.withLock)(lockOf(job.folder),async()=>{const others=(await job.others()).
filter(other=>other.done.folder===done.folder);if(others.length===0){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(done.folder,{recursive:!0,force:!0});
return}const config=await(0,_docker_config_js__WEBPACK_IMPORTED_MODULE_6__.TO)(done.folder,job.environment),ours=secret?.logins.filter(login=>(0,_docker_config_js__WEBPACK_IMPORTED_MODULE_6__.
eA)(config,login))??[];if(ours.length===0)return;const users=await(0,_docker_config_js__WEBPACK_IMPORTED_MODULE_6__.TO)(done.source,job.environment),older=others.
flatMap(other=>other.secret?.logins??[]),next=ours.flatMap(({host})=>older.findLast(login=>login.host===host)??[]),gone=ours.map(({host})=>host).filter(host=>!next.
some(login=>login.host===host));await writeConfig(done.folder,(0,_docker_config_js__WEBPACK_IMPORTED_MODULE_6__.FH)((0,_docker_config_js__WEBPACK_IMPORTED_MODULE_6__.
GT)(users,config,gone),next))})}},lockOf=folder=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,"docker"),configOf=folder=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(folder,"config.json");async function writeConfig(folder,config){await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__.Pl)(configOf(folder),`${JSON.stringify(
config,void 0,"	")}
`)}async function freeFolder(jobFolder,uses){const names=await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__.wX)(jobFolder),taken=new Set([...names.map(name=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(jobFolder,name)),...uses.map(({folder})=>folder)]);for(let number=1;;number+=1){const folder=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(jobFolder,number===
1?"docker":`docker-${number}`);if(!taken.has(folder))return folder}}async function linkUsersFolder(source,folder,environment){await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__.
I2)(folder);const names=await(0,_job_home_js__WEBPACK_IMPORTED_MODULE_3__.Tj)(source,environment,()=>(0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__.wX)(source)).
catch(cause=>(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.xl)((0,_docker_config_js__WEBPACK_IMPORTED_MODULE_6__.O$)(source,cause)));for(const name of names??[])name!==
"config.json"&&await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__.uM)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(source,name),(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(folder,name))}}),9660:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{withLock:()=>withLock});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1455),node_os__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
8161),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6760),node_timers_promises__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(8500),node_util__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
7975),_errors_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(6986),_files_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(8292),_machine_error_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
9577),__addDisposableResource=function(env,value,async){if(value!=null){if(typeof value!="object"&&typeof value!="function")throw new TypeError("Object expected\
.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");dispose=value[Symbol.asyncDispose]}if(dispose===
void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");dispose=value[Symbol.dispose],async&&(inner=dispose)}if(typeof dispose!="functi\
on")throw new TypeError("Object not disposable.");inner&&(dispose=function(){try{inner.call(this)}catch(e){return Promise.reject(e)}}),env.stack.push({value,dispose,
async})}else async&&env.stack.push({async:!0});return value},__disposeResources=(function(SuppressedError2){return function(env){function fail(e){env.error=env.
hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e,env.hasError=!0}var r,s=0;function next(){for(;r=env.stack.pop();)try{if(!r.
async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.call(r.value);if(r.async)return s|=2,Promise.resolve(result).
then(next,function(e){return fail(e),next()})}else s|=1}catch(e){fail(e)}if(s===1)return env.hasError?Promise.reject(env.error):Promise.resolve();if(env.hasError)
throw env.error}return next()}})(typeof SuppressedError=="function"?SuppressedError:function(error,suppressed,message){var e=new Error(message);return e.name="S\
uppressedError",e.error=error,e.suppressed=suppressed,e});async function withLock(path,body,options={}){const lock=`${path}.lock`,owner=await acquire(path,lock,
options),heartbeat=setInterval(()=>{touch(lock,owner)},staleAfter/4);heartbeat.unref();try{return await body()}finally{clearInterval(heartbeat),await removeLock(
lock,owner.token,options.now??Date.now).catch(()=>{})}}const usualPatience=3e4,staleAfter=1e4;async function acquire(path,lock,options){const{signal,now=Date.now,
wait=pause}=options,owner={pid:process.pid,host:await hostOf(),token:(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()},start=now();let seen;for(;;){if(signal?.
throwIfAborted(),await create(path,lock,owner))return owner;if(seen=await look(lock,seen,now()),!(seen&&isOver(seen,owner,now())&&await removeLock(lock,seen.held.
identity,now))){if(seen&&now()-start>(options.patience??usualPatience))throw busy(path,lock,seen.held);await wait(5+Math.random()*95,signal)}}}async function look(lock,before,now){
const held=await inspect(lock);if(held)return before&&(0,node_util__WEBPACK_IMPORTED_MODULE_5__.isDeepStrictEqual)(before.held,held)?before:{held,since:now}}function isOver({
held,since},{host},now){return Math.max(now-held.touched,now-since)>staleAfter||isDead(held,host)}async function pause(milliseconds,signal){await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.
setTimeout)(milliseconds,void 0,{...signal?{signal}:{}}).catch(()=>signal?.throwIfAborted())}async function create(path,lock,owner){const refused=cause=>(0,_machine_error_js__WEBPACK_IMPORTED_MODULE_8__.
Ko)(cause,`${path} cannot be locked`)??cause;await(0,_files_js__WEBPACK_IMPORTED_MODULE_7__.I2)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)).catch(
cause=>{throw refused(cause)});try{const env_1={stack:[],error:void 0,hasError:!1};try{const file=__addDisposableResource(env_1,await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
open)(lock,"wx",420),!0),{uid,gid}=await(0,_files_js__WEBPACK_IMPORTED_MODULE_7__.xI)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path))??{};return uid!==
void 0&&gid!==void 0&&await file.chown(uid,gid).catch(()=>{}),await file.writeFile(JSON.stringify(owner)).catch(async error=>{throw await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
rm)(lock,{force:!0}),error}),!0}catch(e_1){env_1.error=e_1,env_1.hasError=!0}finally{const result_1=__disposeResources(env_1);result_1&&await result_1}}catch(cause){
const code=(0,_errors_js__WEBPACK_IMPORTED_MODULE_6__.$N)(cause);if(code==="EEXIST"||process.platform==="win32"&&["EPERM","EBUSY"].includes(code??""))return!1;throw refused(
cause)}}async function inspect(lock){const found=await(0,_files_js__WEBPACK_IMPORTED_MODULE_7__.xo)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(lock));
if(!found)return;const owner=await readOwner(lock);return{identity:owner?.token??`${found.ino}-${found.mtimeMs}`,owner,touched:found.mtimeMs}}async function readOwner(lock){
try{const{pid,host,token}=JSON.parse(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(lock,"utf8"));if(typeof pid=="number"&&typeof host=="string"&&
typeof token=="string")return{pid,host,token}}catch{}}function isDead({owner:holder},host){if(!holder||holder.host!==host)return!1;try{return process.kill(holder.
pid,0),!1}catch(error){return(0,_errors_js__WEBPACK_IMPORTED_MODULE_6__.$N)(error)==="ESRCH"}}async function hostOf(){const processes=process.platform==="linux"?
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)("/proc/self/ns/pid").catch(()=>""):"";return`${(0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)()}\
 ${processes}`.trim()}async function removeLock(lock,identity,now){const claim=`${lock}.${identity}`;try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(
claim)}catch(error){if((0,_errors_js__WEBPACK_IMPORTED_MODULE_6__.$N)(error)!=="EEXIST")throw error;const{mtimeMs}=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
lstat)(claim).catch(()=>({mtimeMs:Number.POSITIVE_INFINITY}));return now()-mtimeMs>staleAfter&&await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(claim).
catch(()=>{}),!1}try{return(await inspect(lock))?.identity!==identity||await((await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(lock)).isDirectory()?
(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(lock):(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(lock,{force:!0})),!0}catch(error){const code=(0,_errors_js__WEBPACK_IMPORTED_MODULE_6__.
$N)(error)??"";if(code==="ENOENT")return!0;if(["ENOTEMPTY","EEXIST","EPERM","EACCES","EBUSY"].includes(code))return!1;throw error}finally{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
rmdir)(claim).catch(()=>{})}}async function touch(lock,{token}){const now=new Date;(await readOwner(lock))?.token===token&&await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
utimes)(lock,now,now).catch(()=>{})}function busy(path,lock,{owner}){const whose=owner?`Process ${owner.pid} (${owner.host.split(" ")[0]})`:`Another program (by\
 ${lock})`;return new _errors_js__WEBPACK_IMPORTED_MODULE_6__.nM(`${whose} keeps ${path} locked.`,`If it is not running any more, delete ${lock}.`)}})};

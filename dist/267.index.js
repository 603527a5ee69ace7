export const id=267,ids=[267,9660],modules={267:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{run:()=>run});var _src_docker_config_job_config_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7941);async function run(runner){
/^false$/i.test(runner.inputs.text("logout"))||await runner.undo(_src_docker_config_job_config_js__WEBPACK_IMPORTED_MODULE_0__.p)}}),7941:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
join)(folder,name))}}),6986:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$N:()=>codeOf,
Gq:()=>invalid,Kb:()=>excerpt,bD:()=>messageOf,cZ:()=>causesOf,lZ:()=>ActionError,nM:()=>WorldError,uo:()=>capped,xl:()=>raise,yo:()=>UserError});class ActionError extends Error{remedy;constructor(what,remedy,options){
super(capped(what),options),this.remedy=capped(remedy)}}class UserError extends ActionError{name="UserError"}class WorldError extends ActionError{name="WorldErr\
or"}const longestMessage=16e3;function capped(message){if(message.length<=longestMessage)return message;const half=longestMessage/2;return`${message.slice(0,half)}\
 [... ${message.length-longestMessage} characters left out ...] ${message.slice(-half)}`}function messageOf(error){return error instanceof Error?error.message||
error.name:String(error)}function causesOf(error){const chain=[];for(let current=error;current!=null&&!chain.includes(current);)chain.push(current),current=current instanceof
Error?current.cause:void 0;return chain}function codeOf(error){for(const link of causesOf(error))if(typeof link=="object"&&link!==null&&"code"in link&&typeof link.
code=="string")return link.code}function raise(error){throw error}function excerpt(text,most=500){const trimmed=text.trim();return trimmed.length>most?`${trimmed.
slice(0,most)}...`:trimmed}function invalid(name,value,valid){return new UserError(`The input '${name}' is '${excerpt(value,200)}', which is not valid.`,valid)}}),
4564:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>variables});const variables={
idTokenRequestUrl:"ACTIONS_ID_TOKEN_REQUEST_URL",idTokenRequestToken:"ACTIONS_ID_TOKEN_REQUEST_TOKEN",runnerTemp:"RUNNER_TEMP",runnerToolCache:"RUNNER_TOOL_CACH\
E",path:"PATH",systemRoot:"SYSTEMROOT",githubRepository:"GITHUB_REPOSITORY",githubRunId:"GITHUB_RUN_ID",githubRunAttempt:"GITHUB_RUN_ATTEMPT",githubSha:"GITHUB_\
SHA",githubEventName:"GITHUB_EVENT_NAME",githubEventPath:"GITHUB_EVENT_PATH",githubServerUrl:"GITHUB_SERVER_URL",githubWorkspace:"GITHUB_WORKSPACE",awsConfigFile:"\
AWS_CONFIG_FILE",awsSharedCredentialsFile:"AWS_SHARED_CREDENTIALS_FILE",awsProfile:"AWS_PROFILE",awsDefaultProfile:"AWS_DEFAULT_PROFILE",awsRegion:"AWS_REGION",
awsDefaultRegion:"AWS_DEFAULT_REGION",awsAccessKeyId:"AWS_ACCESS_KEY_ID",awsSecretAccessKey:"AWS_SECRET_ACCESS_KEY",awsSessionToken:"AWS_SESSION_TOKEN",dockerDefaultPlatform:"\
DOCKER_DEFAULT_PLATFORM",awsCredentialExpiration:"AWS_CREDENTIAL_EXPIRATION",awsSecurityToken:"AWS_SECURITY_TOKEN",awsSdkLoadConfig:"AWS_SDK_LOAD_CONFIG",nodeOptions:"\
NODE_OPTIONS",dockerConfig:"DOCKER_CONFIG",dockerAuthConfig:"DOCKER_AUTH_CONFIG",home:"HOME",userProfile:"USERPROFILE",kubeconfig:"KUBECONFIG",terraformKubeconfig:"\
KUBE_CONFIG_PATH",kubeCacheFolder:"KUBECACHEDIR",kubernetesExecInfo:"KUBERNETES_EXEC_INFO"}}),8814:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Tj:()=>readInHome,Wx:()=>homeFolder,aD:()=>expandPath});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3024),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1455),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6760),_system_paths_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
987),_environment_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(4564);function homeFolder(environment){return environment[process.platform==="win32"?_environment_js__WEBPACK_IMPORTED_MODULE_4__.
E.userProfile:_environment_js__WEBPACK_IMPORTED_MODULE_4__.E.home]||process.getBuiltinModule("node:os").homedir()}function expandPath(path,environment){const home=name=>name===
_environment_js__WEBPACK_IMPORTED_MODULE_4__.E.home?homeFolder(environment):void 0,expanded=path.replace(/\$(?:(\w+)|\{(\w+)\})/g,(text,bare,braced)=>{const name=bare??
braced??"";return environment[name]??home(name)??text});return/^~(?:[/\\]|$)/.test(expanded)?(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(homeFolder(environment),
expanded.slice(1)):expanded}async function readInHome(path,environment,read){try{return await read()}catch(error){const home=homeFolder(environment);if(!(0,_system_paths_js__WEBPACK_IMPORTED_MODULE_3__.
UO)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(home),(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path))||await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
access)(`${home}/.`,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).then(()=>!0,()=>!1))throw error;return}}}),9660:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{withLock:()=>withLock});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1455),node_os__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8161),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6760),node_timers_promises__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
8500),node_util__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(7975),_errors_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(6986),_files_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
8292),_machine_error_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(9577),__addDisposableResource=function(env,value,async){if(value!=null){if(typeof value!=
"object"&&typeof value!="function")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError("Symbol.async\
Dispose is not defined.");dispose=value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");dispose=
value[Symbol.dispose],async&&(inner=dispose)}if(typeof dispose!="function")throw new TypeError("Object not disposable.");inner&&(dispose=function(){try{inner.call(
this)}catch(e){return Promise.reject(e)}}),env.stack.push({value,dispose,async})}else async&&env.stack.push({async:!0});return value},__disposeResources=(function(SuppressedError2){
return function(env){function fail(e){env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e,env.hasError=!0}var r,
s=0;function next(){for(;r=env.stack.pop();)try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.
call(r.value);if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){return fail(e),next()})}else s|=1}catch(e){fail(e)}if(s===1)return env.hasError?
Promise.reject(env.error):Promise.resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError=="function"?SuppressedError:function(error,suppressed,message){
var e=new Error(message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});async function withLock(path,body,options={}){const lock=`${path}\
.lock`,owner=await acquire(path,lock,options),heartbeat=setInterval(()=>{touch(lock,owner)},staleAfter/4);heartbeat.unref();try{return await body()}finally{clearInterval(
heartbeat),await removeLock(lock,owner.token,options.now??Date.now).catch(()=>{})}}const usualPatience=3e4,staleAfter=1e4;async function acquire(path,lock,options){
const{signal,now=Date.now,wait=pause}=options,owner={pid:process.pid,host:await hostOf(),token:(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()},start=now();
let seen;for(;;){if(signal?.throwIfAborted(),await create(path,lock,owner))return owner;if(seen=await look(lock,seen,now()),!(seen&&isOver(seen,owner,now())&&await removeLock(
lock,seen.held.identity,now))){if(seen&&now()-start>(options.patience??usualPatience))throw busy(path,lock,seen.held);await wait(5+Math.random()*95,signal)}}}async function look(lock,before,now){
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
 ${lock})`;return new _errors_js__WEBPACK_IMPORTED_MODULE_6__.nM(`${whose} keeps ${path} locked.`,`If it is not running any more, delete ${lock}.`)}}),9577:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ko:()=>machineError,iD:()=>withPath,ie:()=>toActionError});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6986);const access="Give the user of this job the right to do that, or correct the setting that names it.",naming="Correct the setting that names it.",refusals={
ENOSPC:{why:"no space is left on its disk",remedy:"Make room there, or use a machine with a larger disk.",passes:!0},EDQUOT:{why:"the user's disk quota is used \
up",remedy:"Make room there, or have the quota raised.",passes:!0},EFBIG:{why:"it would be larger than this user or its file system may have",remedy:"Raise the \
limit of file sizes (ulimit -f), or use another file system."},EROFS:{why:"its file system is read-only",remedy:"Mount it writable, or correct the setting that \
names it."},EACCES:{why:"permission denied",remedy:access},EPERM:{why:"the operation is not permitted",remedy:access},EMFILE:{why:"this process has too many ope\
n files",remedy:"Raise the limit of open files (ulimit -n).",passes:!0},ENFILE:{why:"the machine has too many open files",remedy:"Run it again when less runs on\
 this machine.",passes:!0},ENOMEM:{why:"the machine has no memory left",remedy:"Use a machine with more memory, or run less at once.",passes:!0},EIO:{why:"its d\
isk failed to read or write",remedy:"Check the disk of this machine.",passes:!0},EBUSY:{why:"it is in use",remedy:"End the program that uses it, or run it again\
 later.",passes:!0},ETXTBSY:{why:"it is being written or run",remedy:"Run it again later.",passes:!0},ENAMETOOLONG:{why:"its name is too long",remedy:"Use a sho\
rter path."},EISDIR:{why:"it is a folder",remedy:naming},ENOTDIR:{why:"a part of its path is not a folder",remedy:naming},ENOTEMPTY:{why:"it is a folder that is\
 not empty",remedy:naming},EEXIST:{why:"there is something of that name already",remedy:"Remove it, or correct the setting that names it."},ELOOP:{why:"its symb\
olic links lead in a circle",remedy:naming},ENOENT:{why:"it does not exist",remedy:"See that it is there while this step runs, or correct the setting that names\
 it."},ENOEXEC:{why:"it is not a program for this machine",remedy:"Use the program for this system and architecture."}},verbs={mkdir:"made",open:"opened",read:"\
read",scandir:"read",readlink:"read",lstat:"read",stat:"read",realpath:"read",write:"written",rename:"written",copyfile:"written",link:"made",symlink:"made",mkdtemp:"\
made",unlink:"removed",rm:"removed",rmdir:"removed",access:"run",spawn:"started"};function machineError(error,what){for(const link of(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.
cZ)(error)){const failed=systemErrorOf(link),refusal=failed&&refusals[failed.code];if(!failed||!refusal)continue;const why=["spawn","access"].includes(failed.call)&&
failed.code==="EACCES"?`${refusal.why}; it is not executable, or its file system is noexec`:refusal.why,done=what??`${failed.path??"A file"} cannot be ${verbs[failed.
call]??"used"}`,ErrorType=refusal.passes?_errors_js__WEBPACK_IMPORTED_MODULE_0__.nM:_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo;return new ErrorType(`${done}: ${why}\
 (${failed.code}).`,refusal.remedy,{cause:error})}}function systemErrorOf(error){if(typeof error!="object"||error===null)return;const{code,syscall,path,dest}=error,
[call=""]=typeof syscall=="string"?syscall.split(" "):[],named=[dest,path].find(name=>typeof name=="string");if(!(typeof code!="string"||networkCalls.has(call)||
call===""&&named===void 0))return{code,call,path:named}}const networkCalls=new Set(["connect","bind","listen","getaddrinfo","accept","shutdown"]);function withPath(error,path){
return typeof error=="object"&&error!==null&&"code"in error?Object.assign(error,{path,dest:path}):error}function toActionError(error){if(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.
lZ)return error;const fault="This is a fault of the action: please report it with the debug log.";return machineError(error)??new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
lZ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error),fault,{cause:error})}}),987:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$t:()=>placeOf,Iw:()=>pathFrom,UO:()=>isWithin});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760);
function isWithin(folder,path){return path===folder||path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)?folder:`${folder}${node_path__WEBPACK_IMPORTED_MODULE_0__.
sep}`)}function pathFrom(folder,path){return(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder,path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join(
"/")}function placeOf(path){return pathFrom(process.cwd(),(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path))||"."}})};

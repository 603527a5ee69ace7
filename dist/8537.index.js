export const id=8537,ids=[8537,9660],modules={9217:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$:()=>toAwsCredentials,x:()=>toProcessCredentials});function toAwsCredentials(credentials){return{accessKeyId:credentials.AccessKeyId,secretAccessKey:credentials.
SecretAccessKey,sessionToken:credentials.SessionToken,expiration:new Date(credentials.Expiration)}}function toProcessCredentials(credentials){return{Version:1,AccessKeyId:credentials.
accessKeyId,SecretAccessKey:credentials.secretAccessKey,SessionToken:credentials.sessionToken,Expiration:credentials.expiration.toISOString()}}}),100:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{f_:()=>allPartitions,g4:()=>checkAccount,iQ:()=>partitionOf,rh:()=>isPartition,vK:()=>checkRegion});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6986);const partitions=[{name:"aws",suffix:"amazonaws.com",dualStackSuffix:"on.aws",regions:/^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/},{name:"aws-cn",suffix:"ama\
zonaws.com.cn",dualStackSuffix:"on.amazonwebservices.com.cn",regions:/^cn-\w+-\d+$/},{name:"aws-us-gov",suffix:"amazonaws.com",dualStackSuffix:"on.aws",regions:/^us-gov-\w+-\d+$/},
{name:"aws-eusc",suffix:"amazonaws.eu",regions:/^eusc-de-\w+-\d+$/},{name:"aws-iso",suffix:"c2s.ic.gov",regions:/^us-iso-\w+-\d+$/},{name:"aws-iso-b",suffix:"sc\
2s.sgov.gov",regions:/^us-isob-\w+-\d+$/},{name:"aws-iso-e",suffix:"cloud.adc-e.uk",regions:/^eu-isoe-\w+-\d+$/},{name:"aws-iso-f",suffix:"csp.hci.ic.gov",regions:/^us-isof-\w+-\d+$/}],
place=/-(?:central|north|south|(?:north|south)?(?:east|west))-\d+$/;function partitionOf(region){return partitions.find(({regions})=>regions.test(region)&&place.
test(region))}function allPartitions(){return partitions}function isPartition(name){return partitions.some(partition=>partition.name===name)}function checkRegion(region,input="\
region"){if(!partitionOf(region))throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.Gq)(input,region,"Use the code of an AWS region, such as us-east-1 or eu-west-3\
.");return region}function checkAccount(account,input="account"){if(/^\d{12}$/.test(account))return account;const quotes=/^[\d.e+]+$/i.test(account)?" in quotes\
, so that YAML does not take it for a number":"";throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.Gq)(input,account,`Use the twelve digits of an AWS account id${quotes}\
.`)}}),3338:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{DM:()=>parseRoleArn,GJ:()=>parseAssumedRole,
Q2:()=>sessionNameOfRun,R1:()=>checkRole,gP:()=>parseRole});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986),_job_environment_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
4564),_partitions_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(100);const arnPattern=/^arn:([\w-]+):iam::(\d{12}):role\/((?:[\x21-\x7e]{1,510}\/)?)([\w+=,.@-]{1,64})$/,
namePattern=/^(?:[\w+=,.@/-]{1,510}\/)?[\w+=,.@-]{1,64}$/;function parseRole(value,home,input="role"){return value.startsWith("arn:")?parseRoleArn(value,home.region,
input):parseRoleName(value,home,input)}function parseRoleArn(value,region,input="role"){const[,partition="",account="",,name=""]=arnPattern.exec(value)??[];if(!name||
!(0,_partitions_js__WEBPACK_IMPORTED_MODULE_2__.rh)(partition))throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.Gq)(input,value,"Use a role ARN like arn:aws:iam:\
:123456789012:role/name.");const reached=(0,_partitions_js__WEBPACK_IMPORTED_MODULE_2__.iQ)(region)?.name;if(partition!==reached)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo(`The input '${input}' names a role of the partition ${partition}, but the region ${region} belongs to ${reached}.`,`Set 'region' to a region of ${partition}.`);
return{arn:value,partition,account,name}}function checkRole(value,region,input="role"){value.startsWith("arn:")?parseRoleArn(value,region,input):checkRoleName(value,
input)}function parseRoleName(value,{account,region},input){checkRoleName(value,input);const partition=(0,_partitions_js__WEBPACK_IMPORTED_MODULE_2__.iQ)(region)?.
name??"aws",name=value.slice(value.lastIndexOf("/")+1);return{arn:`arn:${partition}:iam::${account}:role/${value}`,partition,account,name}}function checkRoleName(value,input){
if(!(namePattern.test(value)&&!value.startsWith("/")&&!value.includes("//")))throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.Gq)(input,value,"Use the name of a \
role (at most 64 letters, digits and _+=,.@-) or its ARN, arn:aws:iam::123456789012:role/name.")}function parseAssumedRole(arn){const[,account,name,session]=/^arn:[\w-]+:sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\/([\w+=,.@-]+)$/.
exec(arn)??[];return account&&name&&session?{account,name,session}:void 0}function sessionNameOfRun(environment){return sessionNameOf({repository:environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_1__.
E.githubRepository]??"",runId:environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_1__.E.githubRunId]??"",runAttempt:environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_1__.
E.githubRunAttempt]??""})}const nameLimit=64;function sessionNameOf(job){const clean=text=>text.replace(/[^\w+=,.@-]+/g,"-"),run=clean(`${job.runId||"0"}-${job.
runAttempt||"1"}`).slice(-(nameLimit-2));return`${clean(job.repository||"ds-infra").slice(-(nameLimit-run.length-1))}-${run}`}}),9116:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{openKept:()=>openKept,renewSession:()=>renewSession,writeSession:()=>writeSession});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986),_job_environment_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4564),_system_files_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
8292),_system_lock_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9660),_credentials_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(9217),_sts_assume_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
9745),_file_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(7212);const pause=3e4;async function renewSession(file,dependencies){if(!(0,_file_js__WEBPACK_IMPORTED_MODULE_5__.
lx)(file))throw gone(file);return await underLock(file,()=>openingOfProfile((0,_file_js__WEBPACK_IMPORTED_MODULE_5__.lx)(file)??(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.
xl)(gone(file)),dependencies),dependencies)}async function openKept(file,opening,dependencies){return await underLock(file,()=>opening,dependencies)}async function underLock(file,openingOf,dependencies){
const asked=dependencies.now();try{return await(0,_system_lock_js__WEBPACK_IMPORTED_MODULE_3__.withLock)(file,()=>renewLocked(file,asked,openingOf(),dependencies))}catch(error){
const session=(0,_file_js__WEBPACK_IMPORTED_MODULE_5__.lx)(file);if(!session||!isAlive(session,dependencies.now()))throw error;return dependencies.logger.warning(
`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)} The credentials of ${openingOf().label} serve until ${session.credentials.Expiration}.`),session.credentials}}
async function renewLocked(file,asked,opening,dependencies){const session=(0,_file_js__WEBPACK_IMPORTED_MODULE_5__.lx)(file),now=dependencies.now();if(session){
if((0,_file_js__WEBPACK_IMPORTED_MODULE_5__.pL)(session,now))return session.credentials;const{failure}=session,isShared=failure!==void 0&&failure.at>=asked,isRecent=failure!==
void 0&&now-failure.at<pause&&isAlive(session,now);if(failure&&(isShared||isRecent))throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.nM(failure.message,failure.
remedy)}return await openNow(file,session,opening,dependencies)}async function openNow(file,session,{request,open},{now}){const{failure:_,...rest}=session??{};try{
const credentials=(0,_credentials_js__WEBPACK_IMPORTED_MODULE_6__.x)((await open()).credentials);return await writeSession(file,{...rest,request,credentials,receivedAt:now()}),
credentials}catch(error){const remedy=error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ?error.remedy:"See the cause.";throw session&&await writeSession(
file,{...session,failure:{at:now(),message:(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error),remedy}}),error}}function openingOfProfile({profile,request},dependencies){
return{request,label:`profile ${profile}`,open:async()=>(checkCanRenew(profile,dependencies.environment),await(0,_sts_assume_js__WEBPACK_IMPORTED_MODULE_4__.v)(
request,dependencies))}}function gone(file){return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`The AWS session ${file} is gone.`,"It ends with the job that \
opened it: run assume-role again, or leave its profile alone after the job's end.")}function checkCanRenew(profile,environment){for(const name of[_job_environment_js__WEBPACK_IMPORTED_MODULE_1__.
E.idTokenRequestUrl,_job_environment_js__WEBPACK_IMPORTED_MODULE_1__.E.idTokenRequestToken])if(!environment[name])throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo(`The credentials of profile ${profile} are due for renewal, and ${name} is not set where the program was started that uses them.`,"Start it with the environm\
ent of the job (sudo -E, docker run -e), or run assume-role again right before it.")}function isAlive({credentials},now){return Date.parse(credentials.Expiration)>
now}async function writeSession(file,session){await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__.Pl)(file,JSON.stringify(session))}}),8292:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I2:()=>makePrivateFolder,Pl:()=>writePrivateFile,XW:()=>removeFolderIfEmpty,Zu:()=>readIfPresent,uM:()=>linkTo,wX:()=>namesIn,
xI:()=>ownerAt,xo:()=>ifPresent});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
3024),node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1455),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6760),_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
6986),_machine_error_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(9577),__addDisposableResource=function(env,value,async){if(value!=null){if(typeof value!=
"object"&&typeof value!="function")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError("Symbol.async\
Dispose is not defined.");dispose=value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");dispose=
value[Symbol.dispose],async&&(inner=dispose)}if(typeof dispose!="function")throw new TypeError("Object not disposable.");inner&&(dispose=function(){try{inner.call(
this)}catch(e){return Promise.reject(e)}}),env.stack.push({value,dispose,async})}else async&&env.stack.push({async:!0});return value},__disposeResources=(function(SuppressedError2){
return function(env){function fail(e){env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e,env.hasError=!0}var r,
s=0;function next(){for(;r=env.stack.pop();)try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.
call(r.value);if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){return fail(e),next()})}else s|=1}catch(e){fail(e)}if(s===1)return env.hasError?
Promise.reject(env.error):Promise.resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError=="function"?SuppressedError:function(error,suppressed,message){
var e=new Error(message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});async function makePrivateFolder(path){const first=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
mkdir)(path,{recursive:!0,mode:448}).catch(async error=>{throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error)==="ENOENT"&&await makeFirstMissing(path),error});
if(first===void 0)return;const owner=await ownerAt((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(first));if(owner)for(let made=path;made.length>=first.length;made=
(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(made))await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lchown)(made,owner.uid,owner.gid).catch(()=>{})}async function makeFirstMissing(path){
const parent=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(parent).then(()=>!0,()=>parent===
path)?await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path,{mode:448}):await makeFirstMissing(parent)}async function writePrivateFile(path,content){
await makePrivateFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));const staging=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.
dirname)(path),`.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}.tmp`);try{const env_1={stack:[],error:void 0,hasError:!1};try{const owner=await ownerAt(
path)??await ownerAt((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)),file=__addDisposableResource(env_1,await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
open)(staging,"wx",384),!0);await file.writeFile(content),owner&&await file.chown(owner.uid,owner.gid).catch(()=>{})}catch(e_1){env_1.error=e_1,env_1.hasError=!0}finally{
const result_1=__disposeResources(env_1);result_1&&await result_1}}catch(error){throw await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(staging,{force:!0}),
(0,_machine_error_js__WEBPACK_IMPORTED_MODULE_5__.iD)(error,path)}await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(staging,path).catch(async error=>{
throw await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(staging,{force:!0}),(0,_machine_error_js__WEBPACK_IMPORTED_MODULE_5__.iD)(error,path)})}async function ownerAt(path){
if(process.getuid?.()===0)return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(()=>{})}async function removeFolderIfEmpty(folder){try{
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rmdir)(folder)}catch(error){if(!["ENOENT","ENOTEMPTY","EEXIST"].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.
$N)(error)??""))throw error}}async function ifPresent(found){try{return await found}catch(error){if((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error)==="ENO\
ENT")return;throw error}}async function readIfPresent(path){return await ifPresent((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path,"utf8"))}async function namesIn(folder){
return await ifPresent((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder))??[]}async function linkTo(target,path){try{process.platform!=="win32"?
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.symlink)(target,path):(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(target)).isDirectory()?
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.symlink)(target,path,"junction"):await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(target,path,
node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_EXCL)}catch(error){if((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error)!=="EEXIST")throw error}}}),9660:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
 ${lock})`;return new _errors_js__WEBPACK_IMPORTED_MODULE_6__.nM(`${whose} keeps ${path} locked.`,`If it is not running any more, delete ${lock}.`)}})};

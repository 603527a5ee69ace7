export const id=9660,ids=[9660],modules={9660:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{withLock:()=>withLock});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
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

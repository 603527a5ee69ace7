export const id=8172,ids=[8172],modules={8172:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Cj:()=>parseDockerConfig,FH:()=>withLogins,GT:()=>withLoginsOf,O$:()=>unreadable,TO:()=>readDockerConfig,eA:()=>hasLogin,ow:()=>configFolderOf,yi:()=>readRegistryCredentials});
var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6986),_job_environment_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
4564),_job_home_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(8814),_system_files_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(8292),_system_process_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
9614);function configFolderOf(environment){return environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_2__.E.dockerConfig]||(0,node_path__WEBPACK_IMPORTED_MODULE_0__.
join)((0,_job_home_js__WEBPACK_IMPORTED_MODULE_3__.Wx)(environment),".docker")}async function readDockerConfig(folder,environment={}){const path=(0,node_path__WEBPACK_IMPORTED_MODULE_0__.
join)(folder,"config.json"),text=await(0,_job_home_js__WEBPACK_IMPORTED_MODULE_3__.Tj)(path,environment,()=>(0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__.Zu)(
path)).catch(cause=>{throw unreadable(path,cause)});return parseDockerConfig(text??"",path)}function unreadable(path,cause){return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.
yo(`Docker's configuration in ${path} cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.$N)(cause)??(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(cause)}\
).`,"Make it readable for the user of this job, or set DOCKER_CONFIG to another folder.",{cause})}function parseDockerConfig(text,source){if(text.trim()==="")return{};
let parsed;try{parsed=JSON.parse(text)}catch{parsed=void 0}if(typeof parsed=="object"&&parsed!==null&&!Array.isArray(parsed))return parsed;throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.
yo(`Docker's configuration in ${source} is not a JSON object.`,"Repair it or remove it: Docker itself does not start with it either.")}async function readRegistryCredentials(host,environment,signal){
const inline=parseDockerConfig(environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_2__.E.dockerAuthConfig]??"",_job_environment_js__WEBPACK_IMPORTED_MODULE_2__.
E.dockerAuthConfig),fromEnvironment=parseEntry(findEntry(inline.auths,host));if(fromEnvironment)return fromEnvironment;const config=await readDockerConfig(configFolderOf(
environment),environment),helper=config.credHelpers?.[host]??config.credsStore;return helper?await askHelper(helper,host,environment,signal):parseEntry(findEntry(
config.auths,host))}function findEntry(auths,host){if(auths)return Object.hasOwn(auths,host)?auths[host]:Object.entries(auths).find(([key])=>key.replace(/^https?:\/\//,
"").split("/")[0]===host)?.[1]}function parseEntry(entry){if(!entry)return;if(entry.registrytoken)return{type:"registry-token",token:entry.registrytoken};if(entry.
identitytoken)return{type:"identity-token",token:entry.identitytoken};const decoded=Buffer.from(entry.auth??"","base64").toString(),colon=decoded.indexOf(":"),[
username,password]=colon>0?[decoded.slice(0,colon),decoded.slice(colon+1).replace(/\0+$/,"")]:[entry.username,entry.password];return username&&password?{type:"p\
assword",username,password}:void 0}async function askHelper(helper,host,environment,signal){const program=`docker-credential-${helper}`,limit=AbortSignal.timeout(
helperPatience),result=await(0,_system_process_js__WEBPACK_IMPORTED_MODULE_5__.R)(program,["get"],{input:host,env:environment,signal:signal?AbortSignal.any([signal,
limit]):limit}).catch(cause=>{throw signal?.throwIfAborted(),limit.aborted?new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`The credential helper ${program} did \
not answer for ${host} within ${helperPatience/1e3} s.`,"It may wait for somebody to answer it: use a helper that works without a person, or remove it from conf\
ig.json.",{cause}):new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`Docker's configuration names the credential helper ${program}, which cannot be started.`,`Put\
 ${program} on PATH, or remove its entry from config.json.`,{cause})}),said=result.stdout.trim();if(!(result.exitCode!==0&&said==="credentials not found in nati\
ve keychain")){if(result.exitCode!==0)throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`The credential helper ${program} failed for ${host} (exit code ${result.
exitCode}): ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(said||result.stderr)}`,`Run 'echo ${host} | ${program} get' on this machine to see why.`);return parseHelperAnswer(
said,program)}}function parseHelperAnswer(answer,program){let parsed;try{parsed=JSON.parse(answer)}catch{throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`T\
he credential helper ${program} did not answer with JSON.`,`See whether ${program} is what its name says.`)}const{Username:username,Secret:secret}=parsed??{};if(!(typeof username!=
"string"||typeof secret!="string"||secret===""))return username==="<token>"?{type:"identity-token",token:secret}:{type:"password",username,password:secret}}const helperPatience=3e4;
function withLogins(config,logins){const auths={...config.auths},credHelpers={...config.credHelpers};for(const{host,username,password}of logins)auths[host]={auth:Buffer.
from(`${username}:${password}`).toString("base64")},config.credsStore?credHelpers[host]="":delete credHelpers[host];return withHelpers({...config,auths},credHelpers)}
function hasLogin({auths},{host,username,password}){return auths?.[host]?.auth===Buffer.from(`${username}:${password}`).toString("base64")}function withLoginsOf(other,config,hosts){
const auths={...config.auths},credHelpers={...config.credHelpers};for(const host of hosts){delete auths[host],delete credHelpers[host];const auth=other.auths?.[host],
helper=other.credHelpers?.[host];auth!==void 0&&(auths[host]=auth),helper!==void 0&&(credHelpers[host]=helper)}return withHelpers({...config,auths},credHelpers)}
function withHelpers(config,credHelpers){const{credHelpers:_,...rest}=config;return Object.keys(credHelpers).length>0?{...rest,credHelpers}:rest}}),8292:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_EXCL)}catch(error){if((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error)!=="EEXIST")throw error}}}),9614:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R:()=>runProcess,a:()=>askProgram});var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6698),node_child_process__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1421),node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5434),node_readline__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(481),_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
6986);const gracePeriod=5e3,longestAnswer=64*1024*1024;async function askProgram(program,args,options={}){return await runThroughToolkit(program,args,options)}async function runProcess(program,args,options={}){
return await(process.platform==="win32"&&!options.onOutput&&!options.onLine?runThroughToolkit:runDirectly)(program,args,options)}const starting=new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.
AsyncLocalStorage;(0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__.subscribe)("child_process",message=>starting.getStore()?.(message.process));async function runThroughToolkit(program,args,options){
const{signal,input,cwd,env}=options;signal?.throwIfAborted();const{getExecOutput}=await __webpack_require__.e(4775).then(__webpack_require__.bind(__webpack_require__,
4775));let child;const stop=()=>child&&end(child);let length=0;const count=chunk=>{length+=chunk.length,length>longestAnswer&&stop()};signal?.addEventListener("\
abort",stop,{once:!0});const started=process2=>{child=process2,child.once("spawn",()=>{process2.stdin?.on("error",()=>{}),signal?.aborted&&stop()})};try{const result=await starting.
run(started,()=>getExecOutput(`"${program.replaceAll('"','\\"')}"`,[...args],{silent:!0,ignoreReturnCode:!0,input:Buffer.from(input??""),...cwd===void 0?{}:{cwd},
...env===void 0?{}:{env:definedOf(env)},listeners:{stdout:count,stderr:count}}));if(length>longestAnswer)throw new Error(`${program} printed more than ${longestAnswer}\
 bytes`);return{...result,exitCode:result.exitCode??1}}catch(cause){const missing=(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.bD)(cause).startsWith("Unable to lo\
cate executable file");throw Object.assign(new Error((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.bD)(cause),{cause}),missing?{code:"ENOENT"}:{})}finally{signal?.
removeEventListener("abort",stop),signal?.throwIfAborted()}}function definedOf(env){const defined={};for(const[name,value]of Object.entries(env))value!==void 0&&
(defined[name]=value);return defined}async function runDirectly(program,args,options){const{signal,onLine,onOutput}=options;signal?.throwIfAborted();const child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_1__.
spawn)(program,args,{stdio:["pipe","pipe","pipe"],windowsHide:!0,...options.cwd===void 0?{}:{cwd:options.cwd},...options.env===void 0?{}:{env:{...options.env}}}),
stdout=[],stderr=[];let tooLong=!1;const stopLong=()=>{tooLong||end(child),tooLong=!0};onOutput||collect(child.stdout,stdout,onLine,stopLong),collect(child.stderr,
stderr,onLine,stopLong),child.stdin.on("error",()=>{}),child.stdin.end(options.input??"");const stop=()=>{end(child)};signal?.addEventListener("abort",stop,{once:!0});
const consumed=onOutput?.(child.stdout);consumed?.catch(stop);try{const exitCode=await new Promise((done,fail)=>{child.once("error",fail),child.once("close",code=>done(
code??1))});if(await consumed?.catch(()=>{}),signal?.throwIfAborted(),await consumed,tooLong)throw new Error(`${program} printed more than ${longestAnswer} byte\
s`);return{exitCode,stdout:stdout.join(""),stderr:stderr.join("")}}finally{signal?.removeEventListener("abort",stop)}}function collect(stream,into,onLine,onTooLong){
if(stream.setEncoding("utf8"),onLine){(0,node_readline__WEBPACK_IMPORTED_MODULE_3__.createInterface)({input:stream,crlfDelay:Number.POSITIVE_INFINITY}).on("line",
onLine);return}let length=0;stream.on("data",chunk=>{length+=chunk.length,length<=longestAnswer?into.push(chunk):onTooLong()})}function end(child){const closePipes=()=>{
child.stdout?.destroy(),child.stderr?.destroy()};if(child.exitCode!==null||child.signalCode!==null){closePipes();return}child.kill("SIGTERM");const timer=setTimeout(
()=>child.kill("SIGKILL"),gracePeriod);child.once("close",()=>clearTimeout(timer)),child.once("exit",closePipes)}})};

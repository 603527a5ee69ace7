export const id=172,ids=[172],modules={8172:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$b:()=>withoutLogins,Cj:()=>parseDockerConfig,FH:()=>withLogins,O$:()=>unreadable,TO:()=>readDockerConfig,ow:()=>configFolderOf,yi:()=>readRegistryCredentials});
var node_os__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8161),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6760),_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
6986),_job_environment_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4564),_system_files_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(8292),_system_process_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
9614);function configFolderOf(environment){const home=environment[process.platform==="win32"?_job_environment_js__WEBPACK_IMPORTED_MODULE_3__.E.userProfile:_job_environment_js__WEBPACK_IMPORTED_MODULE_3__.
E.home];return environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_3__.E.dockerConfig]||(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home||(0,node_os__WEBPACK_IMPORTED_MODULE_0__.
homedir)(),".docker")}async function readDockerConfig(folder){const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,"config.json"),text=await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__.
Zu)(path).catch(cause=>{throw unreadable(path,cause)});return parseDockerConfig(text??"",path)}function unreadable(path,cause){return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.
yo(`Docker's configuration in ${path} cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(cause)??(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(cause)}\
).`,"Make it readable for the user of this job, or set DOCKER_CONFIG to another folder.",{cause})}function parseDockerConfig(text,source){if(text.trim()==="")return{};
let parsed;try{parsed=JSON.parse(text)}catch{parsed=void 0}if(typeof parsed=="object"&&parsed!==null&&!Array.isArray(parsed))return parsed;throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.
yo(`Docker's configuration in ${source} is not a JSON object.`,"Repair it or remove it: Docker itself does not start with it either.")}async function readRegistryCredentials(host,environment,signal){
const inline=parseDockerConfig(environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_3__.E.dockerAuthConfig]??"",_job_environment_js__WEBPACK_IMPORTED_MODULE_3__.
E.dockerAuthConfig),fromEnvironment=fromEntry(findEntry(inline.auths,host));if(fromEnvironment)return fromEnvironment;const config=await readDockerConfig(configFolderOf(
environment)),helper=config.credHelpers?.[host]??config.credsStore;return helper?await askHelper(helper,host,environment,signal):fromEntry(findEntry(config.auths,
host))}function findEntry(auths,host){if(auths)return Object.hasOwn(auths,host)?auths[host]:Object.entries(auths).find(([key])=>key.replace(/^https?:\/\//,"").split(
"/")[0]===host)?.[1]}function fromEntry(entry){if(!entry)return;if(entry.registrytoken)return{type:"registry-token",token:entry.registrytoken};if(entry.identitytoken)
return{type:"identity-token",token:entry.identitytoken};const decoded=Buffer.from(entry.auth??"","base64").toString(),colon=decoded.indexOf(":"),[username,password]=colon>
0?[decoded.slice(0,colon),decoded.slice(colon+1).replace(/\0+$/,"")]:[entry.username,entry.password];return username&&password?{type:"password",username,password}:
void 0}async function askHelper(helper,host,environment,signal){const program=`docker-credential-${helper}`,limit=AbortSignal.timeout(helperPatience),result=await(0,_system_process_js__WEBPACK_IMPORTED_MODULE_5__.
R3)(program,["get"],{input:host,env:environment,signal:signal?AbortSignal.any([signal,limit]):limit}).catch(cause=>{throw signal?.throwIfAborted(),limit.aborted?
new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`The credential helper ${program} did not answer for ${host} within ${helperPatience/1e3} s.`,"It may wait for so\
mebody to answer it: use a helper that works without a person, or remove it from config.json.",{cause}):new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`Docker's\
 configuration names the credential helper ${program}, which cannot be started.`,`Put ${program} on PATH, or remove its entry from config.json.`,{cause})}),said=result.
stdout.trim();if(!(result.exitCode!==0&&said==="credentials not found in native keychain")){if(result.exitCode!==0)throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.
yo(`The credential helper ${program} failed for ${host} (exit code ${result.exitCode}): ${said||result.stderr.trim()}`,`Run 'echo ${host} | ${program} get' on t\
his machine to see why.`);return fromHelper(said,program)}}function fromHelper(answer,program){let parsed;try{parsed=JSON.parse(answer)}catch{throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.
yo(`The credential helper ${program} did not answer with JSON.`,`See whether ${program} is what its name says.`)}const{Username:username,Secret:secret}=parsed??
{};if(!(typeof username!="string"||typeof secret!="string"||secret===""))return username==="<token>"?{type:"identity-token",token:secret}:{type:"password",username,
password:secret}}const helperPatience=3e4;function withLogins(config,logins){const auths={...config.auths},credHelpers={...config.credHelpers};for(const{host,username,
password}of logins)auths[host]={auth:Buffer.from(`${username}:${password}`).toString("base64")},config.credsStore?credHelpers[host]="":delete credHelpers[host];
return withHelpers({...config,auths},credHelpers)}function withoutLogins(config,hosts){const auths={...config.auths},credHelpers={...config.credHelpers};for(const host of hosts)
delete auths[host],credHelpers[host]===""&&delete credHelpers[host];return withHelpers({...config,auths},credHelpers)}function withHelpers(config,credHelpers){const{
credHelpers:_,...rest}=config;return Object.keys(credHelpers).length>0?{...rest,credHelpers}:rest}}),6986:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$N:()=>codeOf,Gq:()=>invalid,bD:()=>messageOf,cZ:()=>causesOf,lZ:()=>ActionError,nM:()=>WorldError,xl:()=>raise,yo:()=>UserError});
class ActionError extends Error{remedy;constructor(what,remedy,options){super(what,options),this.remedy=remedy}}class UserError extends ActionError{name="UserEr\
ror"}class WorldError extends ActionError{name="WorldError"}function messageOf(error){return error instanceof Error?error.message||error.name:String(error)}function causesOf(error){
const chain=[];for(let current=error;current!=null&&!chain.includes(current);)chain.push(current),current=current instanceof Error?current.cause:void 0;return chain}
function codeOf(error){for(const link of causesOf(error))if(typeof link=="object"&&link!==null&&"code"in link&&typeof link.code=="string")return link.code}function raise(error){
throw error}function invalid(name,value,valid){const shown=value.length>200?`${value.slice(0,200)}...`:value;return new UserError(`The input '${name}' is '${shown}\
', which is not valid.`,valid)}}),4564:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{E:()=>variables});const variables={idTokenRequestUrl:"ACTIONS_ID_TOKEN_REQUEST_URL",idTokenRequestToken:"ACTIONS_ID_TOKEN_REQUEST_TOKEN",runnerTemp:"RUNNER_TEM\
P",runnerToolCache:"RUNNER_TOOL_CACHE",path:"PATH",systemRoot:"SYSTEMROOT",githubRepository:"GITHUB_REPOSITORY",githubRunId:"GITHUB_RUN_ID",githubRunAttempt:"GI\
THUB_RUN_ATTEMPT",githubSha:"GITHUB_SHA",githubEventName:"GITHUB_EVENT_NAME",githubEventPath:"GITHUB_EVENT_PATH",githubServerUrl:"GITHUB_SERVER_URL",githubWorkspace:"\
GITHUB_WORKSPACE",awsConfigFile:"AWS_CONFIG_FILE",awsSharedCredentialsFile:"AWS_SHARED_CREDENTIALS_FILE",awsProfile:"AWS_PROFILE",awsDefaultProfile:"AWS_DEFAULT\
_PROFILE",awsRegion:"AWS_REGION",awsDefaultRegion:"AWS_DEFAULT_REGION",awsAccessKeyId:"AWS_ACCESS_KEY_ID",awsSecretAccessKey:"AWS_SECRET_ACCESS_KEY",awsSessionToken:"\
AWS_SESSION_TOKEN",dockerConfig:"DOCKER_CONFIG",dockerAuthConfig:"DOCKER_AUTH_CONFIG",home:"HOME",userProfile:"USERPROFILE",kubeconfig:"KUBECONFIG",kubeCacheFolder:"\
KUBECACHEDIR",kubernetesExecInfo:"KUBERNETES_EXEC_INFO"}}),8292:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{I2:()=>makePrivateFolder,Pl:()=>writePrivateFile,XW:()=>removeFolderIfEmpty,Zu:()=>readIfPresent,uM:()=>linkTo});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3024),node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1455),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
6760),_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(6986),__addDisposableResource=function(env,value,async){if(value!=null){if(typeof value!="obje\
ct"&&typeof value!="function")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispo\
se is not defined.");dispose=value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");dispose=value[Symbol.
dispose],async&&(inner=dispose)}if(typeof dispose!="function")throw new TypeError("Object not disposable.");inner&&(dispose=function(){try{inner.call(this)}catch(e){
return Promise.reject(e)}}),env.stack.push({value,dispose,async})}else async&&env.stack.push({async:!0});return value},__disposeResources=(function(SuppressedError2){
return function(env){function fail(e){env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e,env.hasError=!0}var r,
s=0;function next(){for(;r=env.stack.pop();)try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.
call(r.value);if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){return fail(e),next()})}else s|=1}catch(e){fail(e)}if(s===1)return env.hasError?
Promise.reject(env.error):Promise.resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError=="function"?SuppressedError:function(error,suppressed,message){
var e=new Error(message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});async function makePrivateFolder(path){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
mkdir)(path,{recursive:!0,mode:448})}async function writePrivateFile(path,content){await makePrivateFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
const staging=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path),`.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
randomBytes)(8).toString("hex")}.tmp`);try{const env_1={stack:[],error:void 0,hasError:!1};try{await __addDisposableResource(env_1,await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
open)(staging,"wx",384),!0).writeFile(content)}catch(e_1){env_1.error=e_1,env_1.hasError=!0}finally{const result_1=__disposeResources(env_1);result_1&&await result_1}}catch(error){
throw await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(staging,{force:!0}),error}await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(staging,
path)}async function removeFolderIfEmpty(folder){try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rmdir)(folder)}catch(error){if(!["ENOENT","ENOTEMPTY",
"EEXIST"].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error)??""))throw error}}async function readIfPresent(path){try{return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
readFile)(path,"utf8")}catch(error){if((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error)==="ENOENT")return;throw error}}async function linkTo(target,path){try{
process.platform!=="win32"?await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.symlink)(target,path):(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(
target)).isDirectory()?await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.symlink)(target,path,"junction"):await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
copyFile)(target,path,node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_EXCL)}catch(error){if((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error)!=="EEX\
IST")throw error}}}),9614:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{R3:()=>runProcess});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1421),node_readline__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(481),_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
6986);const gracePeriod=5e3;async function runProcess(program,args,options={}){return await(process.platform==="win32"&&!options.onOutput?runThroughToolkit:runDirectly)(
program,args,options)}async function runThroughToolkit(program,args,options){const{signal,onLine,input,cwd,env}=options;signal?.throwIfAborted();const{getExecOutput}=await __webpack_require__.
e(32).then(__webpack_require__.bind(__webpack_require__,3032)),running=getExecOutput(`"${program}"`,[...args],{silent:!0,ignoreReturnCode:!0,input:Buffer.from(input??
""),...cwd===void 0?{}:{cwd},...env===void 0?{}:{env:definedOf(env)},...onLine?{listeners:{stdline:onLine,errline:onLine}}:{}}).catch(cause=>{const missing=(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.
bD)(cause).startsWith("Unable to locate executable file");throw Object.assign(new Error((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(cause),{cause}),missing?{
code:"ENOENT"}:{})});if(!signal)return await running;const aborted=Promise.withResolvers(),abort=()=>aborted.reject(signal.reason);signal.addEventListener("abor\
t",abort,{once:!0});try{return await Promise.race([running,aborted.promise])}finally{signal.removeEventListener("abort",abort)}}function definedOf(env){const defined={};
for(const[name,value]of Object.entries(env))value!==void 0&&(defined[name]=value);return defined}async function runDirectly(program,args,options){const{signal,onLine,
onOutput}=options;signal?.throwIfAborted();const child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program,args,{stdio:["pipe","pipe","pipe"],windowsHide:!0,
...options.cwd===void 0?{}:{cwd:options.cwd},...options.env===void 0?{}:{env:{...options.env}}}),stdout=[],stderr=[];onOutput||collect(child.stdout,stdout,onLine),
collect(child.stderr,stderr,onLine),child.stdin.on("error",()=>{}),child.stdin.end(options.input??"");const stop=()=>{end(child)};signal?.addEventListener("abor\
t",stop,{once:!0});const consumed=onOutput?.(child.stdout);consumed?.catch(stop);try{const exitCode=await new Promise((done,fail)=>{child.once("error",fail),child.
once("close",code=>done(code??1))});return await consumed?.catch(()=>{}),signal?.throwIfAborted(),await consumed,{exitCode,stdout:stdout.join(""),stderr:stderr.
join("")}}finally{signal?.removeEventListener("abort",stop)}}function collect(stream,into,onLine){stream.setEncoding("utf8"),stream.on("data",chunk=>into.push(chunk)),
onLine&&(0,node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({input:stream,crlfDelay:Number.POSITIVE_INFINITY}).on("line",onLine)}function end(child){
const letGo=()=>{child.stdout?.destroy(),child.stderr?.destroy()};if(child.exitCode!==null||child.signalCode!==null){letGo();return}child.kill("SIGTERM");const timer=setTimeout(
()=>child.kill("SIGKILL"),gracePeriod);child.once("close",()=>clearTimeout(timer)),child.once("exit",letGo)}})};

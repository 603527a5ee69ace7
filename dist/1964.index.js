export const id=1964,ids=[1964],modules={4255:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{run:()=>run});var _src_kubernetes_leftovers_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7418);async function run(runner){
await runner.undo(_src_kubernetes_leftovers_js__WEBPACK_IMPORTED_MODULE_0__.Od)}}),6986:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$N:()=>codeOf,Gq:()=>invalid,Kb:()=>excerpt,bD:()=>messageOf,cZ:()=>causesOf,lZ:()=>ActionError,nM:()=>WorldError,uo:()=>capped,
xl:()=>raise,yo:()=>UserError});class ActionError extends Error{remedy;constructor(what,remedy,options){super(capped(what),options),this.remedy=capped(remedy)}}
class UserError extends ActionError{name="UserError"}class WorldError extends ActionError{name="WorldError"}const longestMessage=16e3;function capped(message){if(message.
length<=longestMessage)return message;const half=longestMessage/2;return`${message.slice(0,half)} [... ${message.length-longestMessage} characters left out ...]\
 ${message.slice(-half)}`}function messageOf(error){return error instanceof Error?error.message||error.name:String(error)}function causesOf(error){const chain=[];
for(let current=error;current!=null&&!chain.includes(current);)chain.push(current),current=current instanceof Error?current.cause:void 0;return chain}function codeOf(error){
for(const link of causesOf(error))if(typeof link=="object"&&link!==null&&"code"in link&&typeof link.code=="string")return link.code}function raise(error){throw error}
function excerpt(text,most=500){const trimmed=text.trim();return trimmed.length>most?`${trimmed.slice(0,most)}...`:trimmed}function invalid(name,value,valid){return new UserError(
`The input '${name}' is '${excerpt(value,200)}', which is not valid.`,valid)}}),4564:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>variables});const variables={idTokenRequestUrl:"ACTIONS_ID_TOKEN_REQUEST_URL",idTokenRequestToken:"ACTIONS_ID_T\
OKEN_REQUEST_TOKEN",runnerTemp:"RUNNER_TEMP",runnerToolCache:"RUNNER_TOOL_CACHE",path:"PATH",systemRoot:"SYSTEMROOT",githubRepository:"GITHUB_REPOSITORY",githubRunId:"\
GITHUB_RUN_ID",githubRunAttempt:"GITHUB_RUN_ATTEMPT",githubSha:"GITHUB_SHA",githubEventName:"GITHUB_EVENT_NAME",githubEventPath:"GITHUB_EVENT_PATH",githubServerUrl:"\
GITHUB_SERVER_URL",githubWorkspace:"GITHUB_WORKSPACE",awsConfigFile:"AWS_CONFIG_FILE",awsSharedCredentialsFile:"AWS_SHARED_CREDENTIALS_FILE",awsProfile:"AWS_PRO\
FILE",awsDefaultProfile:"AWS_DEFAULT_PROFILE",awsRegion:"AWS_REGION",awsDefaultRegion:"AWS_DEFAULT_REGION",awsAccessKeyId:"AWS_ACCESS_KEY_ID",awsSecretAccessKey:"\
AWS_SECRET_ACCESS_KEY",awsSessionToken:"AWS_SESSION_TOKEN",dockerDefaultPlatform:"DOCKER_DEFAULT_PLATFORM",awsCredentialExpiration:"AWS_CREDENTIAL_EXPIRATION",awsSecurityToken:"\
AWS_SECURITY_TOKEN",awsSdkLoadConfig:"AWS_SDK_LOAD_CONFIG",nodeOptions:"NODE_OPTIONS",dockerConfig:"DOCKER_CONFIG",dockerAuthConfig:"DOCKER_AUTH_CONFIG",home:"H\
OME",userProfile:"USERPROFILE",kubeconfig:"KUBECONFIG",terraformKubeconfig:"KUBE_CONFIG_PATH",kubeCacheFolder:"KUBECACHEDIR",kubernetesExecInfo:"KUBERNETES_EXEC\
_INFO"}}),8814:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Tj:()=>readInHome,Wx:()=>homeFolder,
aD:()=>expandPath});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1455),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
6760),_system_paths_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(987),_environment_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(4564);function homeFolder(environment){
return environment[process.platform==="win32"?_environment_js__WEBPACK_IMPORTED_MODULE_4__.E.userProfile:_environment_js__WEBPACK_IMPORTED_MODULE_4__.E.home]||process.
getBuiltinModule("node:os").homedir()}function expandPath(path,environment){const home=name=>name===_environment_js__WEBPACK_IMPORTED_MODULE_4__.E.home?homeFolder(
environment):void 0,expanded=path.replace(/\$(?:(\w+)|\{(\w+)\})/g,(text,bare,braced)=>{const name=bare??braced??"";return environment[name]??home(name)??text});
return/^~(?:[/\\]|$)/.test(expanded)?(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(homeFolder(environment),expanded.slice(1)):expanded}async function readInHome(path,environment,read){
try{return await read()}catch(error){const home=homeFolder(environment);if(!(0,_system_paths_js__WEBPACK_IMPORTED_MODULE_3__.UO)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.
resolve)(home),(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path))||await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(`${home}/.`,node_fs__WEBPACK_IMPORTED_MODULE_0__.
constants.X_OK).then(()=>!0,()=>!1))throw error;return}}}),9577:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Ko:()=>machineError,iD:()=>withPath,ie:()=>toActionError});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986);const access="\
Give the user of this job the right to do that, or correct the setting that names it.",naming="Correct the setting that names it.",refusals={ENOSPC:{why:"no spa\
ce is left on its disk",remedy:"Make room there, or use a machine with a larger disk.",passes:!0},EDQUOT:{why:"the user's disk quota is used up",remedy:"Make ro\
om there, or have the quota raised.",passes:!0},EFBIG:{why:"it would be larger than this user or its file system may have",remedy:"Raise the limit of file sizes\
 (ulimit -f), or use another file system."},EROFS:{why:"its file system is read-only",remedy:"Mount it writable, or correct the setting that names it."},EACCES:{
why:"permission denied",remedy:access},EPERM:{why:"the operation is not permitted",remedy:access},EMFILE:{why:"this process has too many open files",remedy:"Rai\
se the limit of open files (ulimit -n).",passes:!0},ENFILE:{why:"the machine has too many open files",remedy:"Run it again when less runs on this machine.",passes:!0},
ENOMEM:{why:"the machine has no memory left",remedy:"Use a machine with more memory, or run less at once.",passes:!0},EIO:{why:"its disk failed to read or write",
remedy:"Check the disk of this machine.",passes:!0},EBUSY:{why:"it is in use",remedy:"End the program that uses it, or run it again later.",passes:!0},ETXTBSY:{
why:"it is being written or run",remedy:"Run it again later.",passes:!0},ENAMETOOLONG:{why:"its name is too long",remedy:"Use a shorter path."},EISDIR:{why:"it \
is a folder",remedy:naming},ENOTDIR:{why:"a part of its path is not a folder",remedy:naming},ENOTEMPTY:{why:"it is a folder that is not empty",remedy:naming},EEXIST:{
why:"there is something of that name already",remedy:"Remove it, or correct the setting that names it."},ELOOP:{why:"its symbolic links lead in a circle",remedy:naming},
ENOENT:{why:"it does not exist",remedy:"See that it is there while this step runs, or correct the setting that names it."},ENOEXEC:{why:"it is not a program for\
 this machine",remedy:"Use the program for this system and architecture."}},verbs={mkdir:"made",open:"opened",read:"read",scandir:"read",readlink:"read",lstat:"\
read",stat:"read",realpath:"read",write:"written",rename:"written",copyfile:"written",link:"made",symlink:"made",mkdtemp:"made",unlink:"removed",rm:"removed",rmdir:"\
removed",access:"run",spawn:"started"};function machineError(error,what){for(const link of(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.cZ)(error)){const failed=systemErrorOf(
link),refusal=failed&&refusals[failed.code];if(!failed||!refusal)continue;const why=["spawn","access"].includes(failed.call)&&failed.code==="EACCES"?`${refusal.
why}; it is not executable, or its file system is noexec`:refusal.why,done=what??`${failed.path??"A file"} cannot be ${verbs[failed.call]??"used"}`,ErrorType=refusal.
passes?_errors_js__WEBPACK_IMPORTED_MODULE_0__.nM:_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo;return new ErrorType(`${done}: ${why} (${failed.code}).`,refusal.remedy,
{cause:error})}}function systemErrorOf(error){if(typeof error!="object"||error===null)return;const{code,syscall,path,dest}=error,[call=""]=typeof syscall=="stri\
ng"?syscall.split(" "):[],named=[dest,path].find(name=>typeof name=="string");if(!(typeof code!="string"||networkCalls.has(call)||call===""&&named===void 0))return{
code,call,path:named}}const networkCalls=new Set(["connect","bind","listen","getaddrinfo","accept","shutdown"]);function withPath(error,path){return typeof error==
"object"&&error!==null&&"code"in error?Object.assign(error,{path,dest:path}):error}function toActionError(error){if(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.
lZ)return error;const fault="This is a fault of the action: please report it with the debug log.";return machineError(error)??new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
lZ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error),fault,{cause:error})}}),987:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$t:()=>placeOf,Iw:()=>pathFrom,UO:()=>isWithin});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760);
function isWithin(folder,path){return path===folder||path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)?folder:`${folder}${node_path__WEBPACK_IMPORTED_MODULE_0__.
sep}`)}function pathFrom(folder,path){return(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder,path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join(
"/")}function placeOf(path){return pathFrom(process.cwd(),(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path))||"."}})};

export const id=9368;export const ids=[9368,8292];export const modules={8686:(e,t,r)=>{r.r(t),r.d(t,{run:()=>s});var i=r(8499),n=r(3738);async function s(e){
await e.undo(i.xD,n.RG)}},6986:(e,t,r)=>{r.d(t,{$N:()=>d,Gq:()=>l,Kb:()=>E,bD:()=>c,cZ:()=>h,lZ:()=>i,nM:()=>s,uo:()=>a,xl:()=>u,yo:()=>n})
;class i extends Error{remedy;constructor(e,t,r){super(a(e),r),this.remedy=a(t)}}class n extends i{name="UserError"}class s extends i{name="WorldError"}
const o=16e3;function a(e){if(e.length<=o)return e;const t=o/2;return`${e.slice(0,t)} [... ${e.length-o} characters left out ...] ${e.slice(-t)}`}function c(e){
return e instanceof Error?e.message||e.name:String(e)}function h(e){const t=[];for(let r=e;null!=r&&!t.includes(r);)t.push(r),
r=r instanceof Error?r.cause:void 0;return t}function d(e){
for(const t of h(e))if("object"==typeof t&&null!==t&&"code"in t&&"string"==typeof t.code)return t.code}function u(e){throw e}function E(e,t=500){
const r=e.trim();return r.length>t?`${r.slice(0,t)}...`:r}function l(e,t,r){return new n(`The input '${e}' is '${E(t,200)}', which is not valid.`,r)}},
4564:(e,t,r)=>{r.d(t,{E:()=>i});const i={idTokenRequestUrl:"ACTIONS_ID_TOKEN_REQUEST_URL",idTokenRequestToken:"ACTIONS_ID_TOKEN_REQUEST_TOKEN",act:"ACT",
giteaActions:"GITEA_ACTIONS",forgejoActions:"FORGEJO_ACTIONS",runnerTemp:"RUNNER_TEMP",runnerToolCache:"RUNNER_TOOL_CACHE",path:"PATH",systemRoot:"SYSTEMROOT",
githubRepository:"GITHUB_REPOSITORY",githubRunId:"GITHUB_RUN_ID",githubRunAttempt:"GITHUB_RUN_ATTEMPT",githubSha:"GITHUB_SHA",
githubEventName:"GITHUB_EVENT_NAME",githubEventPath:"GITHUB_EVENT_PATH",githubServerUrl:"GITHUB_SERVER_URL",githubApiUrl:"GITHUB_API_URL",
githubWorkspace:"GITHUB_WORKSPACE",awsConfigFile:"AWS_CONFIG_FILE",awsSharedCredentialsFile:"AWS_SHARED_CREDENTIALS_FILE",awsProfile:"AWS_PROFILE",
awsDefaultProfile:"AWS_DEFAULT_PROFILE",awsRegion:"AWS_REGION",awsDefaultRegion:"AWS_DEFAULT_REGION",awsAccessKeyId:"AWS_ACCESS_KEY_ID",
awsSecretAccessKey:"AWS_SECRET_ACCESS_KEY",awsSessionToken:"AWS_SESSION_TOKEN",dockerDefaultPlatform:"DOCKER_DEFAULT_PLATFORM",buildxConfig:"BUILDX_CONFIG",
sshAuthSock:"SSH_AUTH_SOCK",awsCredentialExpiration:"AWS_CREDENTIAL_EXPIRATION",awsSecurityToken:"AWS_SECURITY_TOKEN",awsSdkLoadConfig:"AWS_SDK_LOAD_CONFIG",
nodeOptions:"NODE_OPTIONS",dockerConfig:"DOCKER_CONFIG",dockerAuthConfig:"DOCKER_AUTH_CONFIG",home:"HOME",userProfile:"USERPROFILE",kubeconfig:"KUBECONFIG",
terraformKubeconfig:"KUBE_CONFIG_PATH",kubeCacheFolder:"KUBECACHEDIR",kubernetesExecInfo:"KUBERNETES_EXEC_INFO",helmDriver:"HELM_DRIVER",
helmMaxHistory:"HELM_MAX_HISTORY"}},8292:(e,t,r)=>{r.d(t,{I2:()=>u,Pl:()=>l,XW:()=>m,Zu:()=>w,uM:()=>T,wX:()=>p,xI:()=>f,xo:()=>y})
;var i=r(7598),n=r(3024),s=r(1455),o=r(6760),a=r(6986),c=r(9577),h=function(e,t,r){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var i,n;if(r){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");i=t[Symbol.asyncDispose]}if(void 0===i){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");i=t[Symbol.dispose],r&&(n=i)}
if("function"!=typeof i)throw new TypeError("Object not disposable.");n&&(i=function(){try{n.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({
value:t,dispose:i,async:r})}else r&&e.stack.push({async:!0});return t},d=function(e){return function(t){function r(r){
t.error=t.hasError?new e(r,t.error,"An error was suppressed during disposal."):r,t.hasError=!0}var i,n=0;return function e(){for(;i=t.stack.pop();)try{
if(!i.async&&1===n)return n=0,t.stack.push(i),Promise.resolve().then(e);if(i.dispose){var s=i.dispose.call(i.value);if(i.async)return n|=2,
Promise.resolve(s).then(e,function(t){return r(t),e()})}else n|=1}catch(e){r(e)}if(1===n)return t.hasError?Promise.reject(t.error):Promise.resolve()
;if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,r){var i=new Error(r);return i.name="SuppressedError",
i.error=e,i.suppressed=t,i});async function u(e){const t=await(0,s.mkdir)(e,{recursive:!0,mode:448}).catch(async t=>{throw"ENOENT"===(0,a.$N)(t)&&await E(e),t})
;if(void 0===t)return;const r=await f((0,o.dirname)(t));if(r)for(let i=e;i.length>=t.length;i=(0,o.dirname)(i))await(0,s.lchown)(i,r.uid,r.gid).catch(()=>{})}
async function E(e){const t=(0,o.dirname)(e);await(0,s.stat)(t).then(()=>!0,()=>t===e)?await(0,s.mkdir)(e,{mode:448}):await E(t)}async function l(e,t){
await u((0,o.dirname)(e));const r=(0,o.join)((0,o.dirname)(e),`.${(0,i.randomBytes)(8).toString("hex")}.tmp`);try{const i={stack:[],error:void 0,hasError:!1}
;try{const n=await f(e)??await f((0,o.dirname)(e)),a=h(i,await(0,s.open)(r,"wx",384),!0);await a.writeFile(t),n&&await a.chown(n.uid,n.gid).catch(()=>{})
}catch(e){i.error=e,i.hasError=!0}finally{const e=d(i);e&&await e}}catch(t){throw await(0,s.rm)(r,{force:!0}),(0,c.iD)(t,e)}await(0,
s.rename)(r,e).catch(async t=>{throw await(0,s.rm)(r,{force:!0}),(0,c.iD)(t,e)})}async function f(e){if(0===process.getuid?.())return await(0,
s.stat)(e).catch(()=>{})}async function m(e){try{await(0,s.rmdir)(e)}catch(e){if(!["ENOENT","ENOTEMPTY","EEXIST"].includes((0,a.$N)(e)??""))throw e}}
async function y(e){try{return await e}catch(e){if("ENOENT"===(0,a.$N)(e))return;throw e}}async function w(e){return await y((0,s.readFile)(e,"utf8"))}
async function p(e){return await y((0,s.readdir)(e))??[]}async function T(e,t){try{"win32"!==process.platform?await(0,s.symlink)(e,t):(await(0,
s.stat)(e)).isDirectory()?await(0,s.symlink)(e,t,"junction"):await(0,s.copyFile)(e,t,n.constants.COPYFILE_EXCL)}catch(e){if("EEXIST"!==(0,a.$N)(e))throw e}}},
9577:(e,t,r)=>{r.d(t,{Ko:()=>c,iD:()=>u,ie:()=>E});var i=r(6986)
;const n="Give the user of this job the right to do that, or correct the setting that names it.",s="Correct the setting that names it.",o={ENOSPC:{
why:"no space is left on its disk",remedy:"Make room there, or use a machine with a larger disk.",passes:!0},EDQUOT:{why:"the user's disk quota is used up",
remedy:"Make room there, or have the quota raised.",passes:!0},EFBIG:{why:"it would be larger than this user or its file system may have",
remedy:"Raise the limit of file sizes (ulimit -f), or use another file system."},EROFS:{why:"its file system is read-only",
remedy:"Mount it writable, or correct the setting that names it."},EACCES:{why:"permission denied",remedy:n},EPERM:{why:"the operation is not permitted",
remedy:n},EMFILE:{why:"this process has too many open files",remedy:"Raise the limit of open files (ulimit -n).",passes:!0},ENFILE:{
why:"the machine has too many open files",remedy:"Run it again when less runs on this machine.",passes:!0},ENOMEM:{why:"the machine has no memory left",
remedy:"Use a machine with more memory, or run less at once.",passes:!0},EIO:{why:"its disk failed to read or write",remedy:"Check the disk of this machine.",
passes:!0},EBUSY:{why:"it is in use",remedy:"End the program that uses it, or run it again later.",passes:!0},ETXTBSY:{why:"it is being written or run",
remedy:"Run it again later.",passes:!0},ENAMETOOLONG:{why:"its name is too long",remedy:"Use a shorter path."},EISDIR:{why:"it is a folder",remedy:s},ENOTDIR:{
why:"a part of its path is not a folder",remedy:s},ENOTEMPTY:{why:"it is a folder that is not empty",remedy:s},EEXIST:{
why:"there is something of that name already",remedy:"Remove it, or correct the setting that names it."},ELOOP:{why:"its symbolic links lead in a circle",
remedy:s},ENOENT:{why:"it does not exist",remedy:"See that it is there while this step runs, or correct the setting that names it."},ENOEXEC:{
why:"it is not a program for this machine",remedy:"Use the program for this system and architecture."}},a={mkdir:"made",open:"opened",read:"read",
scandir:"read",readlink:"read",lstat:"read",stat:"read",realpath:"read",write:"written",rename:"written",copyfile:"written",link:"made",symlink:"made",
mkdtemp:"made",unlink:"removed",rm:"removed",rmdir:"removed",access:"run",spawn:"started"};function c(e,t){for(const r of(0,i.cZ)(e)){
const n=h(r),s=n&&o[n.code];if(!n||!s)continue
;const c=["spawn","access"].includes(n.call)&&"EACCES"===n.code?`${s.why}; it is not executable, or its file system is noexec`:s.why,d=t??`${n.path??"A file"} cannot be ${a[n.call]??"used"}`
;return new(s.passes?i.nM:i.yo)(`${d}: ${c} (${n.code}).`,s.remedy,{cause:e})}}function h(e){if("object"!=typeof e||null===e)return
;const{code:t,syscall:r,path:i,dest:n}=e,[s=""]="string"==typeof r?r.split(" "):[],o=[n,i].find(e=>"string"==typeof e)
;return"string"!=typeof t||d.has(s)||""===s&&void 0===o?void 0:{code:t,call:s,path:o}}
const d=new Set(["connect","bind","listen","getaddrinfo","accept","shutdown"]);function u(e,t){return"object"==typeof e&&null!==e&&"code"in e?Object.assign(e,{
path:t,dest:t}):e}function E(e){if(e instanceof i.lZ)return e;return c(e)??new i.lZ((0,
i.bD)(e),"This is a fault of the action: please report it with the debug log.",{cause:e})}}};
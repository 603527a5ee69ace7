export const id=398;export const ids=[398,4564];export const modules={6986:(function(e,t,r){r.d(t,{$N:()=>u,Gq:()=>E,Kb:()=>l,bD:()=>c,cZ:()=>d,lZ:()=>n,nM:()=>i,
uo:()=>a,xl:()=>h,yU:()=>f,yo:()=>o});class n extends Error{remedy;constructor(e,t,r){super(a(e),r),this.remedy=a(t)}}class o extends n{name="UserError"}
class i extends n{name="WorldError"}const s=16e3;function a(e){if(e.length<=s)return e;const t=s/2
;return`${e.slice(0,t)} [... ${e.length-s} characters left out ...] ${e.slice(-t)}`}function c(e){return e instanceof Error?e.message||e.name:String(e)}
function d(e){const t=[];for(let r=e;null!=r&&!t.includes(r);)t.push(r),r=r instanceof Error?r.cause:void 0;return t}function u(e){
for(const t of d(e))if("object"==typeof t&&null!==t&&"code"in t&&"string"==typeof t.code)return t.code}function h(e){throw e}function l(e,t=500){
const r=e.trim();return r.length>t?`${r.slice(0,t)}...`:r}function f(e,t){const r=e.length-t;return`${e.slice(0,t).join(", ")}${r>0?` and ${r} more`:""}`}
function E(e,t,r){return new o(`The input '${e}' is '${l(t,200)}', which is not valid.`,r)}}),4564:(function(e,t,r){r.d(t,{E:()=>n});const n={
idTokenRequestUrl:"ACTIONS_ID_TOKEN_REQUEST_URL",idTokenRequestToken:"ACTIONS_ID_TOKEN_REQUEST_TOKEN",act:"ACT",giteaActions:"GITEA_ACTIONS",
forgejoActions:"FORGEJO_ACTIONS",runnerTemp:"RUNNER_TEMP",runnerToolCache:"RUNNER_TOOL_CACHE",path:"PATH",systemRoot:"SYSTEMROOT",
githubRepository:"GITHUB_REPOSITORY",githubRunId:"GITHUB_RUN_ID",githubRunAttempt:"GITHUB_RUN_ATTEMPT",githubSha:"GITHUB_SHA",
githubEventName:"GITHUB_EVENT_NAME",githubEventPath:"GITHUB_EVENT_PATH",githubServerUrl:"GITHUB_SERVER_URL",githubApiUrl:"GITHUB_API_URL",
githubWorkspace:"GITHUB_WORKSPACE",awsConfigFile:"AWS_CONFIG_FILE",awsSharedCredentialsFile:"AWS_SHARED_CREDENTIALS_FILE",awsProfile:"AWS_PROFILE",
awsDefaultProfile:"AWS_DEFAULT_PROFILE",awsRegion:"AWS_REGION",awsDefaultRegion:"AWS_DEFAULT_REGION",awsAccessKeyId:"AWS_ACCESS_KEY_ID",
awsSecretAccessKey:"AWS_SECRET_ACCESS_KEY",awsSessionToken:"AWS_SESSION_TOKEN",dockerDefaultPlatform:"DOCKER_DEFAULT_PLATFORM",buildxConfig:"BUILDX_CONFIG",
sshAuthSock:"SSH_AUTH_SOCK",awsCredentialExpiration:"AWS_CREDENTIAL_EXPIRATION",awsSecurityToken:"AWS_SECURITY_TOKEN",awsSdkLoadConfig:"AWS_SDK_LOAD_CONFIG",
nodeOptions:"NODE_OPTIONS",dockerConfig:"DOCKER_CONFIG",dockerAuthConfig:"DOCKER_AUTH_CONFIG",home:"HOME",userProfile:"USERPROFILE",kubeconfig:"KUBECONFIG",
terraformKubeconfig:"KUBE_CONFIG_PATH",kubeCacheFolder:"KUBECACHEDIR",kubernetesExecInfo:"KUBERNETES_EXEC_INFO",helmDriver:"HELM_DRIVER",
helmMaxHistory:"HELM_MAX_HISTORY"}}),8292:(function(e,t,r){r.d(t,{I2:()=>h,Pl:()=>f,XW:()=>y,Zu:()=>w,uM:()=>T,wX:()=>p,xI:()=>E,xo:()=>m})
;var n=r(7598),o=r(3024),i=r(1455),s=r(6760),a=r(6986),c=r(9577),d=function(e,t,r){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var n,o;if(r){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(void 0===n){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],r&&(o=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({
value:t,dispose:n,async:r})}else r&&e.stack.push({async:!0});return t},u=function(e){return function(t){function r(r){
t.error=t.hasError?new e(r,t.error,"An error was suppressed during disposal."):r,t.hasError=!0}var n,o=0;return function e(){for(;n=t.stack.pop();)try{
if(!n.async&&1===o)return o=0,t.stack.push(n),Promise.resolve().then(e);if(n.dispose){var i=n.dispose.call(n.value);if(n.async)return o|=2,
Promise.resolve(i).then(e,function(t){return r(t),e()})}else o|=1}catch(e){r(e)}if(1===o)return t.hasError?Promise.reject(t.error):Promise.resolve()
;if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,r){var n=new Error(r);return n.name="SuppressedError",
n.error=e,n.suppressed=t,n});async function h(e){const t=await(0,i.mkdir)(e,{recursive:!0,mode:448}).catch(async t=>{throw"ENOENT"===(0,a.$N)(t)&&await l(e),t})
;if(void 0===t)return;const r=await E((0,s.dirname)(t));if(r)for(let n=e;n.length>=t.length;n=(0,s.dirname)(n))await(0,i.lchown)(n,r.uid,r.gid).catch(()=>{})}
async function l(e){const t=(0,s.dirname)(e);await(0,i.stat)(t).then(()=>!0,()=>t===e)?await(0,i.mkdir)(e,{mode:448}):await l(t)}async function f(e,t){
await h((0,s.dirname)(e));const r=(0,s.join)((0,s.dirname)(e),`.${(0,n.randomBytes)(8).toString("hex")}.tmp`);try{const n={stack:[],error:void 0,hasError:!1}
;try{const o=await E(e)??await E((0,s.dirname)(e)),a=d(n,await(0,i.open)(r,"wx",384),!0);await a.writeFile(t),o&&await a.chown(o.uid,o.gid).catch(()=>{})
}catch(e){n.error=e,n.hasError=!0}finally{const e=u(n);e&&await e}}catch(t){throw await(0,i.rm)(r,{force:!0}),(0,c.iD)(t,e)}await(0,
i.rename)(r,e).catch(async t=>{throw await(0,i.rm)(r,{force:!0}),(0,c.iD)(t,e)})}async function E(e){if(0===process.getuid?.())return await(0,
i.stat)(e).catch(()=>{})}async function y(e){try{await(0,i.rmdir)(e)}catch(e){if(!["ENOENT","ENOTEMPTY","EEXIST"].includes((0,a.$N)(e)??""))throw e}}
async function m(e){try{return await e}catch(e){if("ENOENT"===(0,a.$N)(e))return;throw e}}async function w(e){return await m((0,i.readFile)(e,"utf8"))}
async function p(e){return await m((0,i.readdir)(e))??[]}async function T(e,t){try{"win32"!==process.platform?await(0,i.symlink)(e,t):(await(0,
i.stat)(e)).isDirectory()?await(0,i.symlink)(e,t,"junction"):await(0,i.copyFile)(e,t,o.constants.COPYFILE_EXCL)}catch(e){if("EEXIST"!==(0,a.$N)(e))throw e}}}),
9577:(function(e,t,r){r.d(t,{Ko:()=>c,iD:()=>h,ie:()=>l});var n=r(6986)
;const o="Give the user of this job the right to do that, or correct the setting that names it.",i="Correct the setting that names it.",s={ENOSPC:{
why:"no space is left on its disk",remedy:"Make room there, or use a machine with a larger disk.",passes:!0},EDQUOT:{why:"the user's disk quota is used up",
remedy:"Make room there, or have the quota raised.",passes:!0},EFBIG:{why:"it would be larger than this user or its file system may have",
remedy:"Raise the limit of file sizes (ulimit -f), or use another file system."},EROFS:{why:"its file system is read-only",
remedy:"Mount it writable, or correct the setting that names it."},EACCES:{why:"permission denied",remedy:o},EPERM:{why:"the operation is not permitted",
remedy:o},EMFILE:{why:"this process has too many open files",remedy:"Raise the limit of open files (ulimit -n).",passes:!0},ENFILE:{
why:"the machine has too many open files",remedy:"Run it again when less runs on this machine.",passes:!0},ENOMEM:{why:"the machine has no memory left",
remedy:"Use a machine with more memory, or run less at once.",passes:!0},EIO:{why:"its disk failed to read or write",remedy:"Check the disk of this machine.",
passes:!0},EBUSY:{why:"it is in use",remedy:"End the program that uses it, or run it again later.",passes:!0},ETXTBSY:{why:"it is being written or run",
remedy:"Run it again later.",passes:!0},ENAMETOOLONG:{why:"its name is too long",remedy:"Use a shorter path."},EISDIR:{why:"it is a folder",remedy:i},ENOTDIR:{
why:"a part of its path is not a folder",remedy:i},ENOTEMPTY:{why:"it is a folder that is not empty",remedy:i},EEXIST:{
why:"there is something of that name already",remedy:"Remove it, or correct the setting that names it."},ELOOP:{why:"its symbolic links lead in a circle",
remedy:i},ENOENT:{why:"it does not exist",remedy:"See that it is there while this step runs, or correct the setting that names it."},ENOEXEC:{
why:"it is not a program for this machine",remedy:"Use the program for this system and architecture."}},a={mkdir:"made",open:"opened",read:"read",
scandir:"read",readlink:"read",lstat:"read",stat:"read",realpath:"read",write:"written",rename:"written",copyfile:"written",link:"made",symlink:"made",
mkdtemp:"made",unlink:"removed",rm:"removed",rmdir:"removed",access:"run",spawn:"started"};function c(e,t){for(const r of(0,n.cZ)(e)){
const o=d(r),i=o&&s[o.code];if(!o||!i)continue
;const c=["spawn","access"].includes(o.call)&&"EACCES"===o.code?`${i.why}; it is not executable, or its file system is noexec`:i.why,u=t??`${o.path??"A file"} cannot be ${a[o.call]??"used"}`
;return new(i.passes?n.nM:n.yo)(`${u}: ${c} (${o.code}).`,i.remedy,{cause:e})}}function d(e){if("object"!=typeof e||null===e)return
;const{code:t,syscall:r,path:n,dest:o}=e,[i=""]="string"==typeof r?r.split(" "):[],s=[o,n].find(e=>"string"==typeof e)
;return"string"!=typeof t||u.has(i)||""===i&&void 0===s?void 0:{code:t,call:i,path:s}}
const u=new Set(["connect","bind","listen","getaddrinfo","accept","shutdown"]);function h(e,t){return"object"==typeof e&&null!==e&&"code"in e?Object.assign(e,{
path:t,dest:t}):e}function l(e){if(e instanceof n.lZ)return e;return c(e)??new n.lZ((0,
n.bD)(e),"This is a fault of the action: please report it with the debug log.",{cause:e})}}),9614:(function(e,t,r){r.d(t,{R:()=>h,a:()=>u})
;var n=r(6698),o=r(1421),i=r(5434),s=r(481),a=r(6986);const c=5e3,d=67108864;async function u(e,t,r={}){return await f(e,t,r)}async function h(e,t,r={}){
const n="win32"!==process.platform||r.onOutput||r.onLine?y:f;return await n(e,t,r)}const l=new n.AsyncLocalStorage;async function f(e,t,n){
const{signal:o,input:i,cwd:s,env:c}=n;o?.throwIfAborted();const{getExecOutput:u}=await r.e(4775).then(r.bind(r,4775));let h;const f=()=>h&&w(h);let y=0
;const m=e=>{y+=e.length,y>d&&f()};o?.addEventListener("abort",f,{once:!0});const p=e=>{h=e,h.once("spawn",()=>{e.stdin?.on("error",()=>{}),o?.aborted&&f()})}
;try{const r=await l.run(p,()=>u(`"${e.replaceAll('"','\\"')}"`,[...t],{silent:!0,ignoreReturnCode:!0,input:Buffer.from(i??""),...void 0===s?{}:{cwd:s},
...void 0===c?{}:{env:E(c)},listeners:{stdout:m,stderr:m}}));if(y>d)throw new Error(`${e} printed more than ${d} bytes`);return{...r,exitCode:r.exitCode??1}
}catch(e){const t=(0,a.bD)(e).startsWith("Unable to locate executable file");throw Object.assign(new Error((0,a.bD)(e),{cause:e}),t?{code:"ENOENT"}:{})}finally{
o?.removeEventListener("abort",f),o?.throwIfAborted()}}function E(e){const t={};for(const[r,n]of Object.entries(e))void 0!==n&&(t[r]=n);return t}
async function y(e,t,r){const{signal:n,onLine:i,onOutput:s}=r;n?.throwIfAborted();const a=(0,o.spawn)(e,t,{stdio:["pipe","pipe","pipe"],windowsHide:!0,
...void 0===r.cwd?{}:{cwd:r.cwd},...void 0===r.env?{}:{env:{...r.env}}}),c=[],u=[];let h=!1;const l=()=>{h||w(a),h=!0};s||m(a.stdout,c,i,l),m(a.stderr,u,i,l),
a.stdin.on("error",()=>{}),a.stdin.end(r.input??"");const f=()=>{w(a)};n?.addEventListener("abort",f,{once:!0});const E=s?.(a.stdout);E?.catch(f);try{
const t=await new Promise((e,t)=>{a.once("error",t),a.once("close",t=>e(t??1))});if(await(E?.catch(()=>{})),n?.throwIfAborted(),await E,
h)throw new Error(`${e} printed more than ${d} bytes`);return{exitCode:t,stdout:c.join(""),stderr:u.join("")}}finally{n?.removeEventListener("abort",f)}}
function m(e,t,r,n){if(e.setEncoding("utf8"),r)return void(0,s.createInterface)({input:e,crlfDelay:Number.POSITIVE_INFINITY}).on("line",r);let o=0
;e.on("data",e=>{o+=e.length,o<=d?t.push(e):n()})}function w(e){const t=()=>{e.stdout?.destroy(),e.stderr?.destroy()}
;if(null!==e.exitCode||null!==e.signalCode)return void t();e.kill("SIGTERM");const r=setTimeout(()=>e.kill("SIGKILL"),c);e.once("close",()=>clearTimeout(r)),
e.once("exit",t)}(0,i.subscribe)("child_process",e=>l.getStore()?.(e.process))})};
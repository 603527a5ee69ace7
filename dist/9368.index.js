export const id=9368;export const ids=[9368,4564];export const modules={8686:(function(e,t,r){r.r(t),r.d(t,{run:()=>o});var n=r(8499),i=r(3738);async function o(e){
await e.undo({[n.xD.kind]:async()=>n.xD,[i.RG.kind]:async()=>i.RG})}}),3738:(function(e,t,r){r.d(t,{Cl:()=>l,LF:()=>a,RG:()=>s,UC:()=>h,kZ:()=>c,or:()=>o})
;var n=r(6760),i=r(6986);const o={webIdentityTokenFile:"AWS_WEB_IDENTITY_TOKEN_FILE",roleArn:"AWS_ROLE_ARN",
relativeUri:"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",fullUri:"AWS_CONTAINER_CREDENTIALS_FULL_URI",containerTokenFile:"AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
containerToken:"AWS_CONTAINER_AUTHORIZATION_TOKEN",metadataDisabled:"AWS_EC2_METADATA_DISABLED",metadataEndpoint:"AWS_EC2_METADATA_SERVICE_ENDPOINT"},s={
kind:"identity",undo:async()=>{}};async function a({environment:e,ledger:t}){const r=d(e)
;return Object.keys(r).length>0?r:(await t.recorded(s)).at(-1)?.done??{}}async function c({environment:e,ledger:t}){const r=d(e)
;Object.keys(r).length>0&&await t.record(s,r)}function d(e){const t=t=>e[o[t]]??"",r=e=>""===t(e)?"":(0,
n.resolve)(t(e)),i=r("webIdentityTokenFile"),[s,a]=[t("relativeUri"),t("fullUri")];return{...""===i?{}:{tokenFile:{kind:"web-identity-file",file:i}},
...""===i||""===t("roleArn")?{}:{role:t("roleArn")},...""===s&&""===a?{}:{container:{kind:"container",relativeUri:s,fullUri:a,tokenFile:r("containerTokenFile")}
}}}function h({container:e},t){if(e)return e;const r=t[o.metadataDisabled]
;if(r&&"false"!==r.toLowerCase())throw new i.yo(`The runner has no identity that may be used: there are neither ${o.webIdentityTokenFile} with ${o.roleArn} nor AWS_CONTAINER_CREDENTIALS_*, and ${o.metadataDisabled} is ${r}, which switches the instance profile off.`,`Unset ${o.metadataDisabled}, give the runner a role, or use identity: oidc.`)
;return{kind:"instance"}}function l(e){switch(e.kind){case"oidc":return"the job's OIDC token";case"web-identity-file":return`the token in ${e.file}`
;case"container":return`the container's own credentials (${e.relativeUri||function(e){return e.replace(/^(\w+:\/\/)[^/@]*@/,"$1").replace(/[?#].*$/,"")
}(e.fullUri)})`;case"instance":return"the machine's instance profile"}}}),6986:(function(e,t,r){r.d(t,{$N:()=>h,Gq:()=>f,Kb:()=>u,bD:()=>c,cZ:()=>d,lZ:()=>n,nM:()=>o,
uo:()=>a,xl:()=>l,yU:()=>E,yo:()=>i});class n extends Error{remedy;constructor(e,t,r){super(a(e),r),this.remedy=a(t)}}class i extends n{name="UserError"}
class o extends n{name="WorldError"}const s=16e3;function a(e){if(e.length<=s)return e;const t=s/2
;return`${e.slice(0,t)} [... ${e.length-s} characters left out ...] ${e.slice(-t)}`}function c(e){return e instanceof Error?e.message||e.name:String(e)}
function d(e){const t=[];for(let r=e;null!=r&&!t.includes(r);)t.push(r),r=r instanceof Error?r.cause:void 0;return t}function h(e){
for(const t of d(e))if("object"==typeof t&&null!==t&&"code"in t&&"string"==typeof t.code)return t.code}function l(e){throw e}function u(e,t=500){
const r=e.trim();return r.length>t?`${r.slice(0,t)}...`:r}function E(e,t){const r=e.length-t;return`${e.slice(0,t).join(", ")}${r>0?` and ${r} more`:""}`}
function f(e,t,r){return new i(`The input '${e}' is '${u(t,200)}', which is not valid.`,r)}}),4564:(function(e,t,r){r.d(t,{E:()=>n});const n={
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
helmMaxHistory:"HELM_MAX_HISTORY"}}),8292:(function(e,t,r){r.d(t,{I2:()=>l,Pl:()=>E,XW:()=>y,Zu:()=>w,uM:()=>T,wX:()=>p,xI:()=>f,xo:()=>m})
;var n=r(7598),i=r(3024),o=r(1455),s=r(6760),a=r(6986),c=r(9577),d=function(e,t,r){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var n,i;if(r){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(void 0===n){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],r&&(i=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");i&&(n=function(){try{i.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({
value:t,dispose:n,async:r})}else r&&e.stack.push({async:!0});return t},h=function(e){return function(t){function r(r){
t.error=t.hasError?new e(r,t.error,"An error was suppressed during disposal."):r,t.hasError=!0}var n,i=0;return function e(){for(;n=t.stack.pop();)try{
if(!n.async&&1===i)return i=0,t.stack.push(n),Promise.resolve().then(e);if(n.dispose){var o=n.dispose.call(n.value);if(n.async)return i|=2,
Promise.resolve(o).then(e,function(t){return r(t),e()})}else i|=1}catch(e){r(e)}if(1===i)return t.hasError?Promise.reject(t.error):Promise.resolve()
;if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,r){var n=new Error(r);return n.name="SuppressedError",
n.error=e,n.suppressed=t,n});async function l(e){const t=await(0,o.mkdir)(e,{recursive:!0,mode:448}).catch(async t=>{throw"ENOENT"===(0,a.$N)(t)&&await u(e),t})
;if(void 0===t)return;const r=await f((0,s.dirname)(t));if(r)for(let n=e;n.length>=t.length;n=(0,s.dirname)(n))await(0,o.lchown)(n,r.uid,r.gid).catch(()=>{})}
async function u(e){const t=(0,s.dirname)(e);await(0,o.stat)(t).then(()=>!0,()=>t===e)?await(0,o.mkdir)(e,{mode:448}):await u(t)}async function E(e,t){
await l((0,s.dirname)(e));const r=(0,s.join)((0,s.dirname)(e),`.${(0,n.randomBytes)(8).toString("hex")}.tmp`);try{const n={stack:[],error:void 0,hasError:!1}
;try{const i=await f(e)??await f((0,s.dirname)(e)),a=d(n,await(0,o.open)(r,"wx",384),!0);await a.writeFile(t),i&&await a.chown(i.uid,i.gid).catch(()=>{})
}catch(e){n.error=e,n.hasError=!0}finally{const e=h(n);e&&await e}}catch(t){throw await(0,o.rm)(r,{force:!0}),(0,c.iD)(t,e)}await(0,
o.rename)(r,e).catch(async t=>{throw await(0,o.rm)(r,{force:!0}),(0,c.iD)(t,e)})}async function f(e){if(0===process.getuid?.())return await(0,
o.stat)(e).catch(()=>{})}async function y(e){try{await(0,o.rmdir)(e)}catch(e){if(!["ENOENT","ENOTEMPTY","EEXIST"].includes((0,a.$N)(e)??""))throw e}}
async function m(e){try{return await e}catch(e){if("ENOENT"===(0,a.$N)(e))return;throw e}}async function w(e){return await m((0,o.readFile)(e,"utf8"))}
async function p(e){return await m((0,o.readdir)(e))??[]}async function T(e,t){try{"win32"!==process.platform?await(0,o.symlink)(e,t):(await(0,
o.stat)(e)).isDirectory()?await(0,o.symlink)(e,t,"junction"):await(0,o.copyFile)(e,t,i.constants.COPYFILE_EXCL)}catch(e){if("EEXIST"!==(0,a.$N)(e))throw e}}}),
9577:(function(e,t,r){r.d(t,{Ko:()=>c,iD:()=>l,ie:()=>u});var n=r(6986)
;const i="Give the user of this job the right to do that, or correct the setting that names it.",o="Correct the setting that names it.",s={ENOSPC:{
why:"no space is left on its disk",remedy:"Make room there, or use a machine with a larger disk.",passes:!0},EDQUOT:{why:"the user's disk quota is used up",
remedy:"Make room there, or have the quota raised.",passes:!0},EFBIG:{why:"it would be larger than this user or its file system may have",
remedy:"Raise the limit of file sizes (ulimit -f), or use another file system."},EROFS:{why:"its file system is read-only",
remedy:"Mount it writable, or correct the setting that names it."},EACCES:{why:"permission denied",remedy:i},EPERM:{why:"the operation is not permitted",
remedy:i},EMFILE:{why:"this process has too many open files",remedy:"Raise the limit of open files (ulimit -n).",passes:!0},ENFILE:{
why:"the machine has too many open files",remedy:"Run it again when less runs on this machine.",passes:!0},ENOMEM:{why:"the machine has no memory left",
remedy:"Use a machine with more memory, or run less at once.",passes:!0},EIO:{why:"its disk failed to read or write",remedy:"Check the disk of this machine.",
passes:!0},EBUSY:{why:"it is in use",remedy:"End the program that uses it, or run it again later.",passes:!0},ETXTBSY:{why:"it is being written or run",
remedy:"Run it again later.",passes:!0},ENAMETOOLONG:{why:"its name is too long",remedy:"Use a shorter path."},EISDIR:{why:"it is a folder",remedy:o},ENOTDIR:{
why:"a part of its path is not a folder",remedy:o},ENOTEMPTY:{why:"it is a folder that is not empty",remedy:o},EEXIST:{
why:"there is something of that name already",remedy:"Remove it, or correct the setting that names it."},ELOOP:{why:"its symbolic links lead in a circle",
remedy:o},ENOENT:{why:"it does not exist",remedy:"See that it is there while this step runs, or correct the setting that names it."},ENOEXEC:{
why:"it is not a program for this machine",remedy:"Use the program for this system and architecture."}},a={mkdir:"made",open:"opened",read:"read",
scandir:"read",readlink:"read",lstat:"read",stat:"read",realpath:"read",write:"written",rename:"written",copyfile:"written",link:"made",symlink:"made",
mkdtemp:"made",unlink:"removed",rm:"removed",rmdir:"removed",access:"run",spawn:"started"};function c(e,t){for(const r of(0,n.cZ)(e)){
const i=d(r),o=i&&s[i.code];if(!i||!o)continue
;const c=["spawn","access"].includes(i.call)&&"EACCES"===i.code?`${o.why}; it is not executable, or its file system is noexec`:o.why,h=t??`${i.path??"A file"} cannot be ${a[i.call]??"used"}`
;return new(o.passes?n.nM:n.yo)(`${h}: ${c} (${i.code}).`,o.remedy,{cause:e})}}function d(e){if("object"!=typeof e||null===e)return
;const{code:t,syscall:r,path:n,dest:i}=e,[o=""]="string"==typeof r?r.split(" "):[],s=[i,n].find(e=>"string"==typeof e)
;return"string"!=typeof t||h.has(o)||""===o&&void 0===s?void 0:{code:t,call:o,path:s}}
const h=new Set(["connect","bind","listen","getaddrinfo","accept","shutdown"]);function l(e,t){return"object"==typeof e&&null!==e&&"code"in e?Object.assign(e,{
path:t,dest:t}):e}function u(e){if(e instanceof n.lZ)return e;return c(e)??new n.lZ((0,
n.bD)(e),"This is a fault of the action: please report it with the debug log.",{cause:e})}})};
export const id=1964;export const ids=[1964];export const modules={4255:(e,t,s)=>{s.r(t),s.d(t,{run:()=>i});var r=s(7418);async function i(e){await e.undo(r.Od)
}},6986:(e,t,s)=>{s.d(t,{$N:()=>d,Gq:()=>l,Kb:()=>E,bD:()=>c,cZ:()=>h,lZ:()=>r,nM:()=>n,uo:()=>a,xl:()=>u,yo:()=>i});class r extends Error{remedy
;constructor(e,t,s){super(a(e),s),this.remedy=a(t)}}class i extends r{name="UserError"}class n extends r{name="WorldError"}const o=16e3;function a(e){
if(e.length<=o)return e;const t=o/2;return`${e.slice(0,t)} [... ${e.length-o} characters left out ...] ${e.slice(-t)}`}function c(e){
return e instanceof Error?e.message||e.name:String(e)}function h(e){const t=[];for(let s=e;null!=s&&!t.includes(s);)t.push(s),
s=s instanceof Error?s.cause:void 0;return t}function d(e){
for(const t of h(e))if("object"==typeof t&&null!==t&&"code"in t&&"string"==typeof t.code)return t.code}function u(e){throw e}function E(e,t=500){
const s=e.trim();return s.length>t?`${s.slice(0,t)}...`:s}function l(e,t,s){return new i(`The input '${e}' is '${E(t,200)}', which is not valid.`,s)}},
4564:(e,t,s)=>{s.d(t,{E:()=>r});const r={idTokenRequestUrl:"ACTIONS_ID_TOKEN_REQUEST_URL",idTokenRequestToken:"ACTIONS_ID_TOKEN_REQUEST_TOKEN",act:"ACT",
giteaActions:"GITEA_ACTIONS",forgejoActions:"FORGEJO_ACTIONS",runnerTemp:"RUNNER_TEMP",runnerToolCache:"RUNNER_TOOL_CACHE",path:"PATH",systemRoot:"SYSTEMROOT",
githubRepository:"GITHUB_REPOSITORY",githubRunId:"GITHUB_RUN_ID",githubRunAttempt:"GITHUB_RUN_ATTEMPT",githubSha:"GITHUB_SHA",
githubEventName:"GITHUB_EVENT_NAME",githubEventPath:"GITHUB_EVENT_PATH",githubServerUrl:"GITHUB_SERVER_URL",githubApiUrl:"GITHUB_API_URL",
githubWorkspace:"GITHUB_WORKSPACE",awsConfigFile:"AWS_CONFIG_FILE",awsSharedCredentialsFile:"AWS_SHARED_CREDENTIALS_FILE",awsProfile:"AWS_PROFILE",
awsDefaultProfile:"AWS_DEFAULT_PROFILE",awsRegion:"AWS_REGION",awsDefaultRegion:"AWS_DEFAULT_REGION",awsAccessKeyId:"AWS_ACCESS_KEY_ID",
awsSecretAccessKey:"AWS_SECRET_ACCESS_KEY",awsSessionToken:"AWS_SESSION_TOKEN",dockerDefaultPlatform:"DOCKER_DEFAULT_PLATFORM",sshAuthSock:"SSH_AUTH_SOCK",
awsCredentialExpiration:"AWS_CREDENTIAL_EXPIRATION",awsSecurityToken:"AWS_SECURITY_TOKEN",awsSdkLoadConfig:"AWS_SDK_LOAD_CONFIG",nodeOptions:"NODE_OPTIONS",
dockerConfig:"DOCKER_CONFIG",dockerAuthConfig:"DOCKER_AUTH_CONFIG",home:"HOME",userProfile:"USERPROFILE",kubeconfig:"KUBECONFIG",
terraformKubeconfig:"KUBE_CONFIG_PATH",kubeCacheFolder:"KUBECACHEDIR",kubernetesExecInfo:"KUBERNETES_EXEC_INFO",helmDriver:"HELM_DRIVER",
helmMaxHistory:"HELM_MAX_HISTORY"}},8814:(e,t,s)=>{s.d(t,{Tj:()=>d,Wx:()=>c,aD:()=>h});var r=s(3024),i=s(1455),n=s(6760),o=s(987),a=s(4564);function c(e){
return e["win32"===process.platform?a.E.userProfile:a.E.home]||process.getBuiltinModule("node:os").homedir()}function h(e,t){
const s=e.replace(/\$(?:(\w+)|\{(\w+)\})/g,(e,s,r)=>{const i=s??r??"";return t[i]??(e=>e===a.E.home?c(t):void 0)(i)??e});return/^~(?:[/\\]|$)/.test(s)?(0,
n.join)(c(t),s.slice(1)):s}async function d(e,t,s){try{return await s()}catch(s){const a=c(t);if(!(0,o.UO)((0,n.resolve)(a),(0,n.resolve)(e)))throw s
;if(await(0,i.access)(`${a}/.`,r.constants.X_OK).then(()=>!0,()=>!1))throw s;return}}},9577:(e,t,s)=>{s.d(t,{Ko:()=>c,iD:()=>u,ie:()=>E});var r=s(6986)
;const i="Give the user of this job the right to do that, or correct the setting that names it.",n="Correct the setting that names it.",o={ENOSPC:{
why:"no space is left on its disk",remedy:"Make room there, or use a machine with a larger disk.",passes:!0},EDQUOT:{why:"the user's disk quota is used up",
remedy:"Make room there, or have the quota raised.",passes:!0},EFBIG:{why:"it would be larger than this user or its file system may have",
remedy:"Raise the limit of file sizes (ulimit -f), or use another file system."},EROFS:{why:"its file system is read-only",
remedy:"Mount it writable, or correct the setting that names it."},EACCES:{why:"permission denied",remedy:i},EPERM:{why:"the operation is not permitted",
remedy:i},EMFILE:{why:"this process has too many open files",remedy:"Raise the limit of open files (ulimit -n).",passes:!0},ENFILE:{
why:"the machine has too many open files",remedy:"Run it again when less runs on this machine.",passes:!0},ENOMEM:{why:"the machine has no memory left",
remedy:"Use a machine with more memory, or run less at once.",passes:!0},EIO:{why:"its disk failed to read or write",remedy:"Check the disk of this machine.",
passes:!0},EBUSY:{why:"it is in use",remedy:"End the program that uses it, or run it again later.",passes:!0},ETXTBSY:{why:"it is being written or run",
remedy:"Run it again later.",passes:!0},ENAMETOOLONG:{why:"its name is too long",remedy:"Use a shorter path."},EISDIR:{why:"it is a folder",remedy:n},ENOTDIR:{
why:"a part of its path is not a folder",remedy:n},ENOTEMPTY:{why:"it is a folder that is not empty",remedy:n},EEXIST:{
why:"there is something of that name already",remedy:"Remove it, or correct the setting that names it."},ELOOP:{why:"its symbolic links lead in a circle",
remedy:n},ENOENT:{why:"it does not exist",remedy:"See that it is there while this step runs, or correct the setting that names it."},ENOEXEC:{
why:"it is not a program for this machine",remedy:"Use the program for this system and architecture."}},a={mkdir:"made",open:"opened",read:"read",
scandir:"read",readlink:"read",lstat:"read",stat:"read",realpath:"read",write:"written",rename:"written",copyfile:"written",link:"made",symlink:"made",
mkdtemp:"made",unlink:"removed",rm:"removed",rmdir:"removed",access:"run",spawn:"started"};function c(e,t){for(const s of(0,r.cZ)(e)){
const i=h(s),n=i&&o[i.code];if(!i||!n)continue
;const c=["spawn","access"].includes(i.call)&&"EACCES"===i.code?`${n.why}; it is not executable, or its file system is noexec`:n.why,d=t??`${i.path??"A file"} cannot be ${a[i.call]??"used"}`
;return new(n.passes?r.nM:r.yo)(`${d}: ${c} (${i.code}).`,n.remedy,{cause:e})}}function h(e){if("object"!=typeof e||null===e)return
;const{code:t,syscall:s,path:r,dest:i}=e,[n=""]="string"==typeof s?s.split(" "):[],o=[i,r].find(e=>"string"==typeof e)
;return"string"!=typeof t||d.has(n)||""===n&&void 0===o?void 0:{code:t,call:n,path:o}}
const d=new Set(["connect","bind","listen","getaddrinfo","accept","shutdown"]);function u(e,t){return"object"==typeof e&&null!==e&&"code"in e?Object.assign(e,{
path:t,dest:t}):e}function E(e){if(e instanceof r.lZ)return e;return c(e)??new r.lZ((0,
r.bD)(e),"This is a fault of the action: please report it with the debug log.",{cause:e})}},987:(e,t,s)=>{s.d(t,{$t:()=>o,Iw:()=>n,UO:()=>i});var r=s(6760)
;function i(e,t){return t===e||t.startsWith(e.endsWith(r.sep)?e:`${e}${r.sep}`)}function n(e,t){return(0,r.relative)(e,t).split(r.sep).join("/")}function o(e){
return n(process.cwd(),(0,r.resolve)(e))||"."}}};
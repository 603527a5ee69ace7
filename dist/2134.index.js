export const id=2134;export const ids=[2134,4564];export const modules={6986:(function(e,t,n){n.d(t,{$N:()=>d,Gq:()=>m,Kb:()=>u,bD:()=>c,cZ:()=>h,lZ:()=>i,nM:()=>r,
uo:()=>a,xl:()=>l,yU:()=>E,yo:()=>s});class i extends Error{remedy;constructor(e,t,n){super(a(e),n),this.remedy=a(t)}}class s extends i{name="UserError"}
class r extends i{name="WorldError"}const o=16e3;function a(e){if(e.length<=o)return e;const t=o/2
;return`${e.slice(0,t)} [... ${e.length-o} characters left out ...] ${e.slice(-t)}`}function c(e){return e instanceof Error?e.message||e.name:String(e)}
function h(e){const t=[];for(let n=e;null!=n&&!t.includes(n);)t.push(n),n=n instanceof Error?n.cause:void 0;return t}function d(e){
for(const t of h(e))if("object"==typeof t&&null!==t&&"code"in t&&"string"==typeof t.code)return t.code}function l(e){throw e}function u(e,t=500){
const n=e.trim();return n.length>t?`${n.slice(0,t)}...`:n}function E(e,t){const n=e.length-t;return`${e.slice(0,t).join(", ")}${n>0?` and ${n} more`:""}`}
function m(e,t,n){return new s(`The input '${e}' is '${u(t,200)}', which is not valid.`,n)}}),4564:(function(e,t,n){n.d(t,{E:()=>i});const i={
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
helmMaxHistory:"HELM_MAX_HISTORY"}}),8814:(function(e,t,n){n.d(t,{Tj:()=>d,Wx:()=>c,aD:()=>h});var i=n(3024),s=n(1455),r=n(6760),o=n(987),a=n(4564);function c(e){
return e["win32"===process.platform?a.E.userProfile:a.E.home]||process.getBuiltinModule("node:os").homedir()}function h(e,t){
const n=e.replace(/\$(?:(\w+)|\{(\w+)\})/g,(e,n,i)=>{const s=n??i??"";return t[s]??(e=>e===a.E.home?c(t):void 0)(s)??e});return/^~(?:[/\\]|$)/.test(n)?(0,
r.join)(c(t),n.slice(1)):n}async function d(e,t,n){try{return await n()}catch(n){const a=c(t);if(!(0,o.UO)((0,r.resolve)(a),(0,r.resolve)(e)))throw n
;if(await(0,s.access)(`${a}/.`,i.constants.X_OK).then(()=>!0,()=>!1))throw n;return}}}),557:(function(e,t,n){n.d(t,{BA:()=>a,Wy:()=>o,uI:()=>s});var i=n(6986)
;const s="client.authentication.k8s.io/v1beta1",r=[s,"client.authentication.k8s.io/v1"];function o(e){if(!e?.trim())return s;let t;try{
t=JSON.parse(e)?.apiVersion}catch(e){throw new i.yo("KUBERNETES_EXEC_INFO is not JSON.","Use a client built on client-go 1.22 or later.",{cause:e})}
const n=r.find(e=>e===t);if(n)return n
;throw new i.yo(`The client asks for credentials in the version ${String(t)}.`,`Use a client that knows ${r.join(" or ")}.`)}
function a(e,{token:t,expiration:n}){const i=`${n.toISOString().slice(0,19)}Z`;return`${JSON.stringify({kind:"ExecCredential",apiVersion:e,spec:{},status:{
expirationTimestamp:i,token:t}})}\n`}}),9577:(function(e,t,n){n.d(t,{Ko:()=>c,iD:()=>l,ie:()=>u});var i=n(6986)
;const s="Give the user of this job the right to do that, or correct the setting that names it.",r="Correct the setting that names it.",o={ENOSPC:{
why:"no space is left on its disk",remedy:"Make room there, or use a machine with a larger disk.",passes:!0},EDQUOT:{why:"the user's disk quota is used up",
remedy:"Make room there, or have the quota raised.",passes:!0},EFBIG:{why:"it would be larger than this user or its file system may have",
remedy:"Raise the limit of file sizes (ulimit -f), or use another file system."},EROFS:{why:"its file system is read-only",
remedy:"Mount it writable, or correct the setting that names it."},EACCES:{why:"permission denied",remedy:s},EPERM:{why:"the operation is not permitted",
remedy:s},EMFILE:{why:"this process has too many open files",remedy:"Raise the limit of open files (ulimit -n).",passes:!0},ENFILE:{
why:"the machine has too many open files",remedy:"Run it again when less runs on this machine.",passes:!0},ENOMEM:{why:"the machine has no memory left",
remedy:"Use a machine with more memory, or run less at once.",passes:!0},EIO:{why:"its disk failed to read or write",remedy:"Check the disk of this machine.",
passes:!0},EBUSY:{why:"it is in use",remedy:"End the program that uses it, or run it again later.",passes:!0},ETXTBSY:{why:"it is being written or run",
remedy:"Run it again later.",passes:!0},ENAMETOOLONG:{why:"its name is too long",remedy:"Use a shorter path."},EISDIR:{why:"it is a folder",remedy:r},ENOTDIR:{
why:"a part of its path is not a folder",remedy:r},ENOTEMPTY:{why:"it is a folder that is not empty",remedy:r},EEXIST:{
why:"there is something of that name already",remedy:"Remove it, or correct the setting that names it."},ELOOP:{why:"its symbolic links lead in a circle",
remedy:r},ENOENT:{why:"it does not exist",remedy:"See that it is there while this step runs, or correct the setting that names it."},ENOEXEC:{
why:"it is not a program for this machine",remedy:"Use the program for this system and architecture."}},a={mkdir:"made",open:"opened",read:"read",
scandir:"read",readlink:"read",lstat:"read",stat:"read",realpath:"read",write:"written",rename:"written",copyfile:"written",link:"made",symlink:"made",
mkdtemp:"made",unlink:"removed",rm:"removed",rmdir:"removed",access:"run",spawn:"started"};function c(e,t){for(const n of(0,i.cZ)(e)){
const s=h(n),r=s&&o[s.code];if(!s||!r)continue
;const c=["spawn","access"].includes(s.call)&&"EACCES"===s.code?`${r.why}; it is not executable, or its file system is noexec`:r.why,d=t??`${s.path??"A file"} cannot be ${a[s.call]??"used"}`
;return new(r.passes?i.nM:i.yo)(`${d}: ${c} (${s.code}).`,r.remedy,{cause:e})}}function h(e){if("object"!=typeof e||null===e)return
;const{code:t,syscall:n,path:i,dest:s}=e,[r=""]="string"==typeof n?n.split(" "):[],o=[s,i].find(e=>"string"==typeof e)
;return"string"!=typeof t||d.has(r)||""===r&&void 0===o?void 0:{code:t,call:r,path:o}}
const d=new Set(["connect","bind","listen","getaddrinfo","accept","shutdown"]);function l(e,t){return"object"==typeof e&&null!==e&&"code"in e?Object.assign(e,{
path:t,dest:t}):e}function u(e){if(e instanceof i.lZ)return e;return c(e)??new i.lZ((0,
i.bD)(e),"This is a fault of the action: please report it with the debug log.",{cause:e})}}),987:(function(e,t,n){n.d(t,{$t:()=>o,Iw:()=>r,UO:()=>s});var i=n(6760)
;function s(e,t){return t===e||t.startsWith(e.endsWith(i.sep)?e:`${e}${i.sep}`)}function r(e,t){return(0,i.relative)(e,t).split(i.sep).join("/")}function o(e){
return r(process.cwd(),(0,i.resolve)(e))||"."}})};
export const id=5440;export const ids=[5440];export const modules={4348:(e,t,n)=>{n.d(t,{Cl:()=>O,EX:()=>d,K2:()=>p,LQ:()=>S,LY:()=>f,Wi:()=>E,_x:()=>o,
eQ:()=>i,iG:()=>h,n$:()=>I,x9:()=>R});var s=n(4564),r=n(8814);function i(e){return(0,r.aD)(e[s.E.awsConfigFile]||"~/.aws/config",e)}function o(e){return(0,
r.aD)(e[s.E.awsSharedCredentialsFile]||"~/.aws/credentials",e)}const a=/^\s*\[([^\]]*)\]/;function c(e){const t=[{name:void 0,lines:[]}]
;for(const n of e.match(/[^\n]*\n|[^\n]+$/g)??[]){const e=a.exec(n)?.[1];void 0!==e&&t.push({name:l(e),lines:[]}),t.at(-1)?.lines.push(n)}return t}
function l(e){return e.trim().replace(/\s+/g," ").replace(/(["'])(.*)\1$/,"$2")}function u(e,t){
return e.name===`profile ${t}`||"default"===t&&"default"===e.name}function d(e,t){const n=[];return{text:c(e).flatMap(e=>{if(!u(e,t))return e.lines
;const s=e.lines.findLastIndex(e=>!/^\s*([#;].*)?\s*$/.test(e));return n.push(...e.lines.slice(0,s+1)),e.lines.slice(s+1)}).join(""),removed:n.length>0,
section:n.join("")}}function h(e,t){const n=""===e||""===t||e.endsWith("\n")?"":"\n";return e+n+t}function f(e,t){return _(c(e).filter(e=>u(e,t)))}
function E(e,t){return _(c(e).filter(e=>e.name===t))}
const m=["aws_access_key_id","aws_secret_access_key","credential_process","role_arn","web_identity_token_file","sso_session","sso_account_id"];function p(e,t){
const n=E(e,t);return m.find(e=>void 0!==n?.[e])}function _(e){if(0===e.length)return
;const t=e.flatMap(e=>e.lines).map(e=>/^\s*([\w.-]+)\s*=\s*(.*?)\s*$/.exec(e))
;return Object.fromEntries(t.flatMap(e=>e?.[1]?[[e[1].toLowerCase(),e[2]??""]]:[]))}function y(e){
return`# ds-infra: profile ${e}, removed at the end of the job`}
const w="# ds-infra: end",T=/^# ds-infra: profile (\S+), removed at the end of the job\r?\n[\s\S]*?^# ds-infra: end\r?\n?/gm;function S(e,t){
return[y(e),`${g}${t.sessionFile}`,"default"===e?"[default]":`[profile ${e}]`,`region = ${t.region}`,`credential_process = ${t.credentialProcess}`,w,""].join("\n")
}function O(e,t){const n=I(e).blocks.get(t)?.split(/\r?\n/);return n?.find(e=>e.startsWith(g))?.slice(g.length)}const g="# ds-infra: session ";function I(e){
const t=new Map;return{base:e.replace(T,(e,n)=>(t.set(n,e),"")),blocks:t}}function R(e,t){return h(e,[...t.values()].join(""))}},6986:(e,t,n)=>{n.d(t,{$N:()=>u,
Gq:()=>f,Kb:()=>h,bD:()=>c,cZ:()=>l,lZ:()=>s,nM:()=>i,uo:()=>a,xl:()=>d,yo:()=>r});class s extends Error{remedy;constructor(e,t,n){super(a(e),n),
this.remedy=a(t)}}class r extends s{name="UserError"}class i extends s{name="WorldError"}const o=16e3;function a(e){if(e.length<=o)return e;const t=o/2
;return`${e.slice(0,t)} [... ${e.length-o} characters left out ...] ${e.slice(-t)}`}function c(e){return e instanceof Error?e.message||e.name:String(e)}
function l(e){const t=[];for(let n=e;null!=n&&!t.includes(n);)t.push(n),n=n instanceof Error?n.cause:void 0;return t}function u(e){
for(const t of l(e))if("object"==typeof t&&null!==t&&"code"in t&&"string"==typeof t.code)return t.code}function d(e){throw e}function h(e,t=500){
const n=e.trim();return n.length>t?`${n.slice(0,t)}...`:n}function f(e,t,n){return new r(`The input '${e}' is '${h(t,200)}', which is not valid.`,n)}},
4564:(e,t,n)=>{n.d(t,{E:()=>s});const s={idTokenRequestUrl:"ACTIONS_ID_TOKEN_REQUEST_URL",idTokenRequestToken:"ACTIONS_ID_TOKEN_REQUEST_TOKEN",act:"ACT",
giteaActions:"GITEA_ACTIONS",forgejoActions:"FORGEJO_ACTIONS",runnerTemp:"RUNNER_TEMP",runnerToolCache:"RUNNER_TOOL_CACHE",path:"PATH",systemRoot:"SYSTEMROOT",
githubRepository:"GITHUB_REPOSITORY",githubRunId:"GITHUB_RUN_ID",githubRunAttempt:"GITHUB_RUN_ATTEMPT",githubSha:"GITHUB_SHA",
githubEventName:"GITHUB_EVENT_NAME",githubEventPath:"GITHUB_EVENT_PATH",githubServerUrl:"GITHUB_SERVER_URL",githubApiUrl:"GITHUB_API_URL",
githubWorkspace:"GITHUB_WORKSPACE",awsConfigFile:"AWS_CONFIG_FILE",awsSharedCredentialsFile:"AWS_SHARED_CREDENTIALS_FILE",awsProfile:"AWS_PROFILE",
awsDefaultProfile:"AWS_DEFAULT_PROFILE",awsRegion:"AWS_REGION",awsDefaultRegion:"AWS_DEFAULT_REGION",awsAccessKeyId:"AWS_ACCESS_KEY_ID",
awsSecretAccessKey:"AWS_SECRET_ACCESS_KEY",awsSessionToken:"AWS_SESSION_TOKEN",dockerDefaultPlatform:"DOCKER_DEFAULT_PLATFORM",sshAuthSock:"SSH_AUTH_SOCK",
awsCredentialExpiration:"AWS_CREDENTIAL_EXPIRATION",awsSecurityToken:"AWS_SECURITY_TOKEN",awsSdkLoadConfig:"AWS_SDK_LOAD_CONFIG",nodeOptions:"NODE_OPTIONS",
dockerConfig:"DOCKER_CONFIG",dockerAuthConfig:"DOCKER_AUTH_CONFIG",home:"HOME",userProfile:"USERPROFILE",kubeconfig:"KUBECONFIG",
terraformKubeconfig:"KUBE_CONFIG_PATH",kubeCacheFolder:"KUBECACHEDIR",kubernetesExecInfo:"KUBERNETES_EXEC_INFO",helmDriver:"HELM_DRIVER",
helmMaxHistory:"HELM_MAX_HISTORY"}},8814:(e,t,n)=>{n.d(t,{Tj:()=>u,Wx:()=>c,aD:()=>l});var s=n(3024),r=n(1455),i=n(6760),o=n(987),a=n(4564);function c(e){
return e["win32"===process.platform?a.E.userProfile:a.E.home]||process.getBuiltinModule("node:os").homedir()}function l(e,t){
const n=e.replace(/\$(?:(\w+)|\{(\w+)\})/g,(e,n,s)=>{const r=n??s??"";return t[r]??(e=>e===a.E.home?c(t):void 0)(r)??e});return/^~(?:[/\\]|$)/.test(n)?(0,
i.join)(c(t),n.slice(1)):n}async function u(e,t,n){try{return await n()}catch(n){const a=c(t);if(!(0,o.UO)((0,i.resolve)(a),(0,i.resolve)(e)))throw n
;if(await(0,r.access)(`${a}/.`,s.constants.X_OK).then(()=>!0,()=>!1))throw n;return}}},9577:(e,t,n)=>{n.d(t,{Ko:()=>c,iD:()=>d,ie:()=>h});var s=n(6986)
;const r="Give the user of this job the right to do that, or correct the setting that names it.",i="Correct the setting that names it.",o={ENOSPC:{
why:"no space is left on its disk",remedy:"Make room there, or use a machine with a larger disk.",passes:!0},EDQUOT:{why:"the user's disk quota is used up",
remedy:"Make room there, or have the quota raised.",passes:!0},EFBIG:{why:"it would be larger than this user or its file system may have",
remedy:"Raise the limit of file sizes (ulimit -f), or use another file system."},EROFS:{why:"its file system is read-only",
remedy:"Mount it writable, or correct the setting that names it."},EACCES:{why:"permission denied",remedy:r},EPERM:{why:"the operation is not permitted",
remedy:r},EMFILE:{why:"this process has too many open files",remedy:"Raise the limit of open files (ulimit -n).",passes:!0},ENFILE:{
why:"the machine has too many open files",remedy:"Run it again when less runs on this machine.",passes:!0},ENOMEM:{why:"the machine has no memory left",
remedy:"Use a machine with more memory, or run less at once.",passes:!0},EIO:{why:"its disk failed to read or write",remedy:"Check the disk of this machine.",
passes:!0},EBUSY:{why:"it is in use",remedy:"End the program that uses it, or run it again later.",passes:!0},ETXTBSY:{why:"it is being written or run",
remedy:"Run it again later.",passes:!0},ENAMETOOLONG:{why:"its name is too long",remedy:"Use a shorter path."},EISDIR:{why:"it is a folder",remedy:i},ENOTDIR:{
why:"a part of its path is not a folder",remedy:i},ENOTEMPTY:{why:"it is a folder that is not empty",remedy:i},EEXIST:{
why:"there is something of that name already",remedy:"Remove it, or correct the setting that names it."},ELOOP:{why:"its symbolic links lead in a circle",
remedy:i},ENOENT:{why:"it does not exist",remedy:"See that it is there while this step runs, or correct the setting that names it."},ENOEXEC:{
why:"it is not a program for this machine",remedy:"Use the program for this system and architecture."}},a={mkdir:"made",open:"opened",read:"read",
scandir:"read",readlink:"read",lstat:"read",stat:"read",realpath:"read",write:"written",rename:"written",copyfile:"written",link:"made",symlink:"made",
mkdtemp:"made",unlink:"removed",rm:"removed",rmdir:"removed",access:"run",spawn:"started"};function c(e,t){for(const n of(0,s.cZ)(e)){
const r=l(n),i=r&&o[r.code];if(!r||!i)continue
;const c=["spawn","access"].includes(r.call)&&"EACCES"===r.code?`${i.why}; it is not executable, or its file system is noexec`:i.why,u=t??`${r.path??"A file"} cannot be ${a[r.call]??"used"}`
;return new(i.passes?s.nM:s.yo)(`${u}: ${c} (${r.code}).`,i.remedy,{cause:e})}}function l(e){if("object"!=typeof e||null===e)return
;const{code:t,syscall:n,path:s,dest:r}=e,[i=""]="string"==typeof n?n.split(" "):[],o=[r,s].find(e=>"string"==typeof e)
;return"string"!=typeof t||u.has(i)||""===i&&void 0===o?void 0:{code:t,call:i,path:o}}
const u=new Set(["connect","bind","listen","getaddrinfo","accept","shutdown"]);function d(e,t){return"object"==typeof e&&null!==e&&"code"in e?Object.assign(e,{
path:t,dest:t}):e}function h(e){if(e instanceof s.lZ)return e;return c(e)??new s.lZ((0,
s.bD)(e),"This is a fault of the action: please report it with the debug log.",{cause:e})}},987:(e,t,n)=>{n.d(t,{$t:()=>o,Iw:()=>i,UO:()=>r});var s=n(6760)
;function r(e,t){return t===e||t.startsWith(e.endsWith(s.sep)?e:`${e}${s.sep}`)}function i(e,t){return(0,s.relative)(e,t).split(s.sep).join("/")}function o(e){
return i(process.cwd(),(0,s.resolve)(e))||"."}}};
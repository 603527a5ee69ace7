export const id=8823;export const ids=[8823,4564];export const modules={4348:(function(e,t,n){n.d(t,{Cl:()=>T,EX:()=>d,K2:()=>p,LQ:()=>g,LY:()=>f,Wi:()=>E,_x:()=>o,
eQ:()=>i,iG:()=>h,n$:()=>I,x9:()=>R});var r=n(4564),s=n(8814);function i(e){return(0,s.aD)(e[r.E.awsConfigFile]||"~/.aws/config",e)}function o(e){return(0,
s.aD)(e[r.E.awsSharedCredentialsFile]||"~/.aws/credentials",e)}const a=/^\s*\[([^\]]*)\]/;function c(e){const t=[{name:void 0,lines:[]}]
;for(const n of e.match(/[^\n]*\n|[^\n]+$/g)??[]){const e=a.exec(n)?.[1];void 0!==e&&t.push({name:u(e),lines:[]}),t.at(-1)?.lines.push(n)}return t}
function u(e){return e.trim().replace(/\s+/g," ").replace(/(["'])(.*)\1$/,"$2")}function l(e,t){
return e.name===`profile ${t}`||"default"===t&&"default"===e.name}function d(e,t){const n=[];return{text:c(e).flatMap(e=>{if(!l(e,t))return e.lines
;const r=e.lines.findLastIndex(e=>!/^\s*([#;].*)?\s*$/.test(e));return n.push(...e.lines.slice(0,r+1)),e.lines.slice(r+1)}).join(""),removed:n.length>0,
section:n.join("")}}function h(e,t){const n=""===e||""===t||e.endsWith("\n")?"":"\n";return e+n+t}function f(e,t){return y(c(e).filter(e=>l(e,t)))}
function E(e,t){return y(c(e).filter(e=>e.name===t))}
const m=["aws_access_key_id","aws_secret_access_key","credential_process","role_arn","web_identity_token_file","sso_session","sso_account_id"];function p(e,t){
const n=E(e,t);return m.find(e=>void 0!==n?.[e])}function y(e){if(0===e.length)return
;const t=e.flatMap(e=>e.lines).map(e=>/^\s*([\w.-]+)\s*=\s*(.*?)\s*$/.exec(e))
;return Object.fromEntries(t.flatMap(e=>e?.[1]?[[e[1].toLowerCase(),e[2]??""]]:[]))}function w(e){
return`# ds-infra: profile ${e}, removed at the end of the job`}
const _="# ds-infra: end",S=/^# ds-infra: profile (\S+), removed at the end of the job\r?\n[\s\S]*?^# ds-infra: end\r?\n?/gm;function g(e,t){
return[w(e),`${O}${t.sessionFile}`,"default"===e?"[default]":`[profile ${e}]`,`region = ${t.region}`,`credential_process = ${t.credentialProcess}`,_,""].join("\n")
}function T(e,t){const n=I(e).blocks.get(t)?.split(/\r?\n/);return n?.find(e=>e.startsWith(O))?.slice(O.length)}const O="# ds-infra: session ";function I(e){
const t=new Map;return{base:e.replace(S,(e,n)=>(t.set(n,e),"")),blocks:t}}function R(e,t){return h(e,[...t.values()].join(""))}}),8823:(function(e,t,n){n.r(t),n.d(t,{
run:()=>o});var r=n(6986),s=n(960),i=n(1118);async function o(){await(0,s.m)(async([e],t)=>{
if(!e)throw new r.yo("This program needs the path of a session file.","Run assume-role again.");return`${JSON.stringify(await(0,i.LK)(e,t))}\n`})}}),
1118:(function(e,t,n){n.d(t,{LK:()=>i,NO:()=>o,RZ:()=>a,Te:()=>s});var r=n(7212);async function s(e,t){const s=(0,r.lx)(e);if(s&&(0,
r.pL)(s,t.now()))return s.credentials;const{renewSession:i}=await Promise.all([n.e(9752),n.e(9745),n.e(8537)]).then(n.bind(n,9116));return await i(e,t)}
async function i(e,t){const s=(0,r.lx)(e);if(s&&(0,r.pL)(s,Date.now()))return s.credentials
;const[{renewSession:i},{withStandaloneDependencies:o}]=await Promise.all([Promise.all([n.e(9752),n.e(9745),n.e(8537)]).then(n.bind(n,9116)),n.e(325).then(n.bind(n,2706))])
;return await o(t,t=>i(e,t))}async function o(e,t,r){const s=a(e,t,r.now());if(s)return s
;const{openKept:i}=await Promise.all([n.e(9752),n.e(9745),n.e(8537)]).then(n.bind(n,9116));return await i(e,t,r)}function a(e,{request:t},n){const s=(0,r.lx)(e)
;return s&&s.request.role.arn===t.role.arn&&(0,r.pL)(s,n)?s.credentials:void 0}}),7212:(function(e,t,n){n.d(t,{GM:()=>l,lx:()=>c,pL:()=>u})
;var r=n(3024),s=n(4564),i=n(4348);const o=96e4,a=108e4;function c(e){try{return JSON.parse((0,r.readFileSync)(e,"utf8"))}catch(e){
if(e instanceof Error&&"code"in e&&"ENOENT"===e.code)return;throw e}}function u({credentials:e,receivedAt:t},n){const r=Date.parse(e.Expiration),s=r-t
;return r-n>(s<a?s/2:o)}function l(e,t){if(t[s.E.awsConfigFile])try{const n=(0,i.Cl)((0,r.readFileSync)((0,i.eQ)(t),"utf8"),e);return void 0!==n&&function(e,t){
try{return void 0!==(0,i.K2)((0,r.readFileSync)((0,i._x)(t),"utf8"),e)}catch{return!1}}(e,t)?void 0:n}catch{return}}}),6986:(function(e,t,n){n.d(t,{$N:()=>l,Gq:()=>E,
Kb:()=>h,bD:()=>c,cZ:()=>u,lZ:()=>r,nM:()=>i,uo:()=>a,xl:()=>d,yU:()=>f,yo:()=>s});class r extends Error{remedy;constructor(e,t,n){super(a(e),n),
this.remedy=a(t)}}class s extends r{name="UserError"}class i extends r{name="WorldError"}const o=16e3;function a(e){if(e.length<=o)return e;const t=o/2
;return`${e.slice(0,t)} [... ${e.length-o} characters left out ...] ${e.slice(-t)}`}function c(e){return e instanceof Error?e.message||e.name:String(e)}
function u(e){const t=[];for(let n=e;null!=n&&!t.includes(n);)t.push(n),n=n instanceof Error?n.cause:void 0;return t}function l(e){
for(const t of u(e))if("object"==typeof t&&null!==t&&"code"in t&&"string"==typeof t.code)return t.code}function d(e){throw e}function h(e,t=500){
const n=e.trim();return n.length>t?`${n.slice(0,t)}...`:n}function f(e,t){const n=e.length-t;return`${e.slice(0,t).join(", ")}${n>0?` and ${n} more`:""}`}
function E(e,t,n){return new s(`The input '${e}' is '${h(t,200)}', which is not valid.`,n)}}),4564:(function(e,t,n){n.d(t,{E:()=>r});const r={
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
helmMaxHistory:"HELM_MAX_HISTORY"}}),8814:(function(e,t,n){n.d(t,{Tj:()=>l,Wx:()=>c,aD:()=>u});var r=n(3024),s=n(1455),i=n(6760),o=n(987),a=n(4564);function c(e){
return e["win32"===process.platform?a.E.userProfile:a.E.home]||process.getBuiltinModule("node:os").homedir()}function u(e,t){
const n=e.replace(/\$(?:(\w+)|\{(\w+)\})/g,(e,n,r)=>{const s=n??r??"";return t[s]??(e=>e===a.E.home?c(t):void 0)(s)??e});return/^~(?:[/\\]|$)/.test(n)?(0,
i.join)(c(t),n.slice(1)):n}async function l(e,t,n){try{return await n()}catch(n){const a=c(t);if(!(0,o.UO)((0,i.resolve)(a),(0,i.resolve)(e)))throw n
;if(await(0,s.access)(`${a}/.`,r.constants.X_OK).then(()=>!0,()=>!1))throw n;return}}}),7831:(function(e,t,n){function r(e){
return e.replace(/(^|[\v\f\u0085])([^\S\n\r\v\f\u2028\u2029]*):(?=:)/gm,"$1$2: ").replaceAll("##[","## [")}n.d(t,{D:()=>r})}),960:(function(e,t,n){n.d(t,{m:()=>i})
;var r=n(7831),s=n(9577);async function i(e){try{process.stdout.write(await e(process.argv.slice(2),process.env))}catch(e){const{message:t,remedy:n}=(0,s.ie)(e)
;process.stderr.write((0,r.D)(`ds-infra: ${t} ${n}\n`)),process.exitCode=1}}}),9577:(function(e,t,n){n.d(t,{Ko:()=>c,iD:()=>d,ie:()=>h});var r=n(6986)
;const s="Give the user of this job the right to do that, or correct the setting that names it.",i="Correct the setting that names it.",o={ENOSPC:{
why:"no space is left on its disk",remedy:"Make room there, or use a machine with a larger disk.",passes:!0},EDQUOT:{why:"the user's disk quota is used up",
remedy:"Make room there, or have the quota raised.",passes:!0},EFBIG:{why:"it would be larger than this user or its file system may have",
remedy:"Raise the limit of file sizes (ulimit -f), or use another file system."},EROFS:{why:"its file system is read-only",
remedy:"Mount it writable, or correct the setting that names it."},EACCES:{why:"permission denied",remedy:s},EPERM:{why:"the operation is not permitted",
remedy:s},EMFILE:{why:"this process has too many open files",remedy:"Raise the limit of open files (ulimit -n).",passes:!0},ENFILE:{
why:"the machine has too many open files",remedy:"Run it again when less runs on this machine.",passes:!0},ENOMEM:{why:"the machine has no memory left",
remedy:"Use a machine with more memory, or run less at once.",passes:!0},EIO:{why:"its disk failed to read or write",remedy:"Check the disk of this machine.",
passes:!0},EBUSY:{why:"it is in use",remedy:"End the program that uses it, or run it again later.",passes:!0},ETXTBSY:{why:"it is being written or run",
remedy:"Run it again later.",passes:!0},ENAMETOOLONG:{why:"its name is too long",remedy:"Use a shorter path."},EISDIR:{why:"it is a folder",remedy:i},ENOTDIR:{
why:"a part of its path is not a folder",remedy:i},ENOTEMPTY:{why:"it is a folder that is not empty",remedy:i},EEXIST:{
why:"there is something of that name already",remedy:"Remove it, or correct the setting that names it."},ELOOP:{why:"its symbolic links lead in a circle",
remedy:i},ENOENT:{why:"it does not exist",remedy:"See that it is there while this step runs, or correct the setting that names it."},ENOEXEC:{
why:"it is not a program for this machine",remedy:"Use the program for this system and architecture."}},a={mkdir:"made",open:"opened",read:"read",
scandir:"read",readlink:"read",lstat:"read",stat:"read",realpath:"read",write:"written",rename:"written",copyfile:"written",link:"made",symlink:"made",
mkdtemp:"made",unlink:"removed",rm:"removed",rmdir:"removed",access:"run",spawn:"started"};function c(e,t){for(const n of(0,r.cZ)(e)){
const s=u(n),i=s&&o[s.code];if(!s||!i)continue
;const c=["spawn","access"].includes(s.call)&&"EACCES"===s.code?`${i.why}; it is not executable, or its file system is noexec`:i.why,l=t??`${s.path??"A file"} cannot be ${a[s.call]??"used"}`
;return new(i.passes?r.nM:r.yo)(`${l}: ${c} (${s.code}).`,i.remedy,{cause:e})}}function u(e){if("object"!=typeof e||null===e)return
;const{code:t,syscall:n,path:r,dest:s}=e,[i=""]="string"==typeof n?n.split(" "):[],o=[s,r].find(e=>"string"==typeof e)
;return"string"!=typeof t||l.has(i)||""===i&&void 0===o?void 0:{code:t,call:i,path:o}}
const l=new Set(["connect","bind","listen","getaddrinfo","accept","shutdown"]);function d(e,t){return"object"==typeof e&&null!==e&&"code"in e?Object.assign(e,{
path:t,dest:t}):e}function h(e){if(e instanceof r.lZ)return e;return c(e)??new r.lZ((0,
r.bD)(e),"This is a fault of the action: please report it with the debug log.",{cause:e})}}),987:(function(e,t,n){n.d(t,{$t:()=>o,Iw:()=>i,UO:()=>s});var r=n(6760)
;function s(e,t){return t===e||t.startsWith(e.endsWith(r.sep)?e:`${e}${r.sep}`)}function i(e,t){return(0,r.relative)(e,t).split(r.sep).join("/")}function o(e){
return i(process.cwd(),(0,r.resolve)(e))||"."}})};
export const id=267;export const ids=[267,9660];export const modules={267:(e,t,r)=>{r.r(t),r.d(t,{run:()=>o});var n=r(7941);async function o(e){
/^false$/i.test(e.inputs.text("logout"))||await e.undo(n.p)}},7941:(e,t,r)=>{r.d(t,{W:()=>u,p:()=>h})
;var n=r(1455),o=r(6760),i=r(6986),s=r(8814),a=r(8292),c=r(9660),d=r(8172);async function u(e,t){return await(0,c.withLock)(l(t.folder),async()=>{
const r=(await t.ledger.recorded(h)).map(({done:e})=>e),n=(0,d.ow)(t.environment),{folder:c,source:u}=r.find(e=>[e.folder,e.source].includes(n))??{
folder:await m(t.folder,r),source:n};await t.ledger.record(h,{folder:c,source:u,hosts:e.map(({host:e})=>e)},{logins:[...e]});const l=void 0!==await(0,
a.Zu)(f(c)),E=await(0,d.TO)(l?c:u,t.environment);return l||await async function(e,t,r){await(0,a.I2)(t);const n=await(0,s.Tj)(e,r,()=>(0,a.wX)(e)).catch(t=>(0,
i.xl)((0,d.O$)(e,t)));for(const r of n??[])"config.json"!==r&&await(0,a.uM)((0,o.resolve)(e,r),(0,o.join)(t,r))}(u,c,t.environment),await w(c,(0,d.FH)(E,e)),c})
}const h={kind:"logins",undo:async({done:e,secret:t},r)=>{await(0,c.withLock)(l(r.folder),async()=>{
const o=(await r.others()).filter(t=>t.done.folder===e.folder);if(0===o.length)return void await(0,n.rm)(e.folder,{recursive:!0,force:!0});const i=await(0,
d.TO)(e.folder,r.environment),s=t?.logins.filter(e=>(0,d.eA)(i,e))??[];if(0===s.length)return;const a=await(0,
d.TO)(e.source,r.environment),c=o.flatMap(e=>e.secret?.logins??[]),u=s.flatMap(({host:e})=>c.findLast(t=>t.host===e)??[]),h=s.map(({host:e})=>e).filter(e=>!u.some(t=>t.host===e))
;await w(e.folder,(0,d.FH)((0,d.GT)(a,i,h),u))})}},l=e=>(0,o.join)(e,"docker"),f=e=>(0,o.join)(e,"config.json");async function w(e,t){await(0,
a.Pl)(f(e),`${JSON.stringify(t,void 0,"\t")}\n`)}async function m(e,t){const r=await(0,a.wX)(e),n=new Set([...r.map(t=>(0,
o.join)(e,t)),...t.map(({folder:e})=>e)]);for(let t=1;;t+=1){const r=(0,o.join)(e,1===t?"docker":`docker-${t}`);if(!n.has(r))return r}}},6986:(e,t,r)=>{r.d(t,{
$N:()=>u,Gq:()=>f,Kb:()=>l,bD:()=>c,cZ:()=>d,lZ:()=>n,nM:()=>i,uo:()=>a,xl:()=>h,yo:()=>o});class n extends Error{remedy;constructor(e,t,r){super(a(e),r),
this.remedy=a(t)}}class o extends n{name="UserError"}class i extends n{name="WorldError"}const s=16e3;function a(e){if(e.length<=s)return e;const t=s/2
;return`${e.slice(0,t)} [... ${e.length-s} characters left out ...] ${e.slice(-t)}`}function c(e){return e instanceof Error?e.message||e.name:String(e)}
function d(e){const t=[];for(let r=e;null!=r&&!t.includes(r);)t.push(r),r=r instanceof Error?r.cause:void 0;return t}function u(e){
for(const t of d(e))if("object"==typeof t&&null!==t&&"code"in t&&"string"==typeof t.code)return t.code}function h(e){throw e}function l(e,t=500){
const r=e.trim();return r.length>t?`${r.slice(0,t)}...`:r}function f(e,t,r){return new o(`The input '${e}' is '${l(t,200)}', which is not valid.`,r)}},
4564:(e,t,r)=>{r.d(t,{E:()=>n});const n={idTokenRequestUrl:"ACTIONS_ID_TOKEN_REQUEST_URL",idTokenRequestToken:"ACTIONS_ID_TOKEN_REQUEST_TOKEN",act:"ACT",
giteaActions:"GITEA_ACTIONS",forgejoActions:"FORGEJO_ACTIONS",runnerTemp:"RUNNER_TEMP",runnerToolCache:"RUNNER_TOOL_CACHE",path:"PATH",systemRoot:"SYSTEMROOT",
githubRepository:"GITHUB_REPOSITORY",githubRunId:"GITHUB_RUN_ID",githubRunAttempt:"GITHUB_RUN_ATTEMPT",githubSha:"GITHUB_SHA",
githubEventName:"GITHUB_EVENT_NAME",githubEventPath:"GITHUB_EVENT_PATH",githubServerUrl:"GITHUB_SERVER_URL",githubApiUrl:"GITHUB_API_URL",
githubWorkspace:"GITHUB_WORKSPACE",awsConfigFile:"AWS_CONFIG_FILE",awsSharedCredentialsFile:"AWS_SHARED_CREDENTIALS_FILE",awsProfile:"AWS_PROFILE",
awsDefaultProfile:"AWS_DEFAULT_PROFILE",awsRegion:"AWS_REGION",awsDefaultRegion:"AWS_DEFAULT_REGION",awsAccessKeyId:"AWS_ACCESS_KEY_ID",
awsSecretAccessKey:"AWS_SECRET_ACCESS_KEY",awsSessionToken:"AWS_SESSION_TOKEN",dockerDefaultPlatform:"DOCKER_DEFAULT_PLATFORM",sshAuthSock:"SSH_AUTH_SOCK",
awsCredentialExpiration:"AWS_CREDENTIAL_EXPIRATION",awsSecurityToken:"AWS_SECURITY_TOKEN",awsSdkLoadConfig:"AWS_SDK_LOAD_CONFIG",nodeOptions:"NODE_OPTIONS",
dockerConfig:"DOCKER_CONFIG",dockerAuthConfig:"DOCKER_AUTH_CONFIG",home:"HOME",userProfile:"USERPROFILE",kubeconfig:"KUBECONFIG",
terraformKubeconfig:"KUBE_CONFIG_PATH",kubeCacheFolder:"KUBECACHEDIR",kubernetesExecInfo:"KUBERNETES_EXEC_INFO",helmDriver:"HELM_DRIVER",
helmMaxHistory:"HELM_MAX_HISTORY"}},8814:(e,t,r)=>{r.d(t,{Tj:()=>u,Wx:()=>c,aD:()=>d});var n=r(3024),o=r(1455),i=r(6760),s=r(987),a=r(4564);function c(e){
return e["win32"===process.platform?a.E.userProfile:a.E.home]||process.getBuiltinModule("node:os").homedir()}function d(e,t){
const r=e.replace(/\$(?:(\w+)|\{(\w+)\})/g,(e,r,n)=>{const o=r??n??"";return t[o]??(e=>e===a.E.home?c(t):void 0)(o)??e});return/^~(?:[/\\]|$)/.test(r)?(0,
i.join)(c(t),r.slice(1)):r}async function u(e,t,r){try{return await r()}catch(r){const a=c(t);if(!(0,s.UO)((0,i.resolve)(a),(0,i.resolve)(e)))throw r
;if(await(0,o.access)(`${a}/.`,n.constants.X_OK).then(()=>!0,()=>!1))throw r;return}}},9660:(e,t,r)=>{r.d(t,{withLock:()=>w})
;var n=r(7598),o=r(1455),i=r(8161),s=r(6760),a=r(8500),c=r(7975),d=r(6986),u=r(8292),h=r(9577),l=function(e,t,r){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var n,o;if(r){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(void 0===n){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],r&&(o=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({
value:t,dispose:n,async:r})}else r&&e.stack.push({async:!0});return t},f=function(e){return function(t){function r(r){
t.error=t.hasError?new e(r,t.error,"An error was suppressed during disposal."):r,t.hasError=!0}var n,o=0;return function e(){for(;n=t.stack.pop();)try{
if(!n.async&&1===o)return o=0,t.stack.push(n),Promise.resolve().then(e);if(n.dispose){var i=n.dispose.call(n.value);if(n.async)return o|=2,
Promise.resolve(i).then(e,function(t){return r(t),e()})}else o|=1}catch(e){r(e)}if(1===o)return t.hasError?Promise.reject(t.error):Promise.resolve()
;if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,r){var n=new Error(r);return n.name="SuppressedError",
n.error=e,n.suppressed=t,n});async function w(e,t,r={}){const i=`${e}.lock`,s=await async function(e,t,r){const{signal:o,now:i=Date.now,wait:s=T}=r,a={
pid:process.pid,host:await g(),token:(0,n.randomUUID)()},c=i();let d;for(;;){if(o?.throwIfAborted(),await S(e,t,a))return a;if(d=await y(t,d,i()),
!(d&&p(d,a,i())&&await _(t,d.held.identity,i))){if(d&&i()-c>(r.patience??m))throw A(e,t,d.held);await s(5+95*Math.random(),o)}}}(e,i,r),a=setInterval(()=>{
!async function(e,{token:t}){const r=new Date;(await I(e))?.token===t&&await(0,o.utimes)(e,r,r).catch(()=>{})}(i,s)},E/4);a.unref();try{return await t()
}finally{clearInterval(a),await _(i,s.token,r.now??Date.now).catch(()=>{})}}const m=3e4,E=1e4;async function y(e,t,r){const n=await O(e);if(n)return t&&(0,
c.isDeepStrictEqual)(t.held,n)?t:{held:n,since:r}}function p({held:e,since:t},{host:r},n){return Math.max(n-e.touched,n-t)>E||function({owner:e},t){
if(!e||e.host!==t)return!1;try{return process.kill(e.pid,0),!1}catch(e){return"ESRCH"===(0,d.$N)(e)}}(e,r)}async function T(e,t){await(0,
a.setTimeout)(e,void 0,{...t?{signal:t}:{}}).catch(()=>t?.throwIfAborted())}async function S(e,t,r){const n=t=>(0,h.Ko)(t,`${e} cannot be locked`)??t;await(0,
u.I2)((0,s.dirname)(e)).catch(e=>{throw n(e)});try{const n={stack:[],error:void 0,hasError:!1};try{const i=l(n,await(0,
o.open)(t,"wx",420),!0),{uid:a,gid:c}=await(0,u.xI)((0,s.dirname)(e))??{};return void 0!==a&&void 0!==c&&await i.chown(a,c).catch(()=>{}),
await i.writeFile(JSON.stringify(r)).catch(async e=>{throw await(0,o.rm)(t,{force:!0}),e}),!0}catch(e){n.error=e,n.hasError=!0}finally{const e=f(n);e&&await e}
}catch(e){const t=(0,d.$N)(e);if("EEXIST"===t||"win32"===process.platform&&["EPERM","EBUSY"].includes(t??""))return!1;throw n(e)}}async function O(e){
const t=await(0,u.xo)((0,o.lstat)(e));if(!t)return;const r=await I(e);return{identity:r?.token??`${t.ino}-${t.mtimeMs}`,owner:r,touched:t.mtimeMs}}
async function I(e){try{const{pid:t,host:r,token:n}=JSON.parse(await(0,o.readFile)(e,"utf8"))
;if("number"==typeof t&&"string"==typeof r&&"string"==typeof n)return{pid:t,host:r,token:n}}catch{}}async function g(){
const e="linux"===process.platform?await(0,o.readlink)("/proc/self/ns/pid").catch(()=>""):"";return`${(0,i.hostname)()} ${e}`.trim()}async function _(e,t,r){
const n=`${e}.${t}`;try{await(0,o.mkdir)(n)}catch(e){if("EEXIST"!==(0,d.$N)(e))throw e;const{mtimeMs:t}=await(0,o.lstat)(n).catch(()=>({
mtimeMs:Number.POSITIVE_INFINITY}));return r()-t>E&&await(0,o.rmdir)(n).catch(()=>{}),!1}try{if((await O(e))?.identity!==t)return!0;const r=(await(0,
o.lstat)(e)).isDirectory();return await(r?(0,o.rmdir)(e):(0,o.rm)(e,{force:!0})),!0}catch(e){const t=(0,d.$N)(e)??"";if("ENOENT"===t)return!0
;if(["ENOTEMPTY","EEXIST","EPERM","EACCES","EBUSY"].includes(t))return!1;throw e}finally{await(0,o.rmdir)(n).catch(()=>{})}}function A(e,t,{owner:r}){
const n=r?`Process ${r.pid} (${r.host.split(" ")[0]})`:`Another program (by ${t})`
;return new d.nM(`${n} keeps ${e} locked.`,`If it is not running any more, delete ${t}.`)}},9577:(e,t,r)=>{r.d(t,{Ko:()=>c,iD:()=>h,ie:()=>l});var n=r(6986)
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
n.bD)(e),"This is a fault of the action: please report it with the debug log.",{cause:e})}},987:(e,t,r)=>{r.d(t,{$t:()=>s,Iw:()=>i,UO:()=>o});var n=r(6760)
;function o(e,t){return t===e||t.startsWith(e.endsWith(n.sep)?e:`${e}${n.sep}`)}function i(e,t){return(0,n.relative)(e,t).split(n.sep).join("/")}function s(e){
return i(process.cwd(),(0,n.resolve)(e))||"."}}};
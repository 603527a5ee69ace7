export const id=4255;export const ids=[4255,9660];export const modules={4255:(function(t,e,r){r.r(e),r.d(e,{run:()=>i});var n=r(7418);async function i(t){
await t.undo({[n.O.kind]:async()=>n.O})}}),6986:(function(t,e,r){r.d(e,{$N:()=>d,Gq:()=>w,Kb:()=>f,bD:()=>c,cZ:()=>u,lZ:()=>n,nM:()=>o,uo:()=>s,xl:()=>h,yU:()=>l,
yo:()=>i});class n extends Error{remedy;constructor(t,e,r){super(s(t),r),this.remedy=s(e)}}class i extends n{name="UserError"}class o extends n{
name="WorldError"}const a=16e3;function s(t){if(t.length<=a)return t;const e=a/2
;return`${t.slice(0,e)} [... ${t.length-a} characters left out ...] ${t.slice(-e)}`}function c(t){return t instanceof Error?t.message||t.name:String(t)}
function u(t){const e=[];for(let r=t;null!=r&&!e.includes(r);)e.push(r),r=r instanceof Error?r.cause:void 0;return e}function d(t){
for(const e of u(t))if("object"==typeof e&&null!==e&&"code"in e&&"string"==typeof e.code)return e.code}function h(t){throw t}function f(t,e=500){
const r=t.trim();return r.length>e?`${r.slice(0,e)}...`:r}function l(t,e){const r=t.length-e;return`${t.slice(0,e).join(", ")}${r>0?` and ${r} more`:""}`}
function w(t,e,r){return new i(`The input '${t}' is '${f(e,200)}', which is not valid.`,r)}}),7068:(function(t,e,r){r.d(e,{PV:()=>o,mm:()=>i,nF:()=>a});var n=r(6760)
;function i(t){return(0,n.join)(t,"kube")}function o(t){return(0,n.join)(i(t),"config")}function a(t){return(0,n.join)(i(t),"cache")}}),7418:(function(t,e,r){r.d(e,{
O:()=>c,d:()=>u});var n=r(1455),i=r(6760),o=r(8292),a=r(9660),s=r(7068);const c={kind:"kubeconfig-entry",undo:async({done:t},{folder:e,others:c})=>{
const u=async()=>0===(await c()).length;t.own&&await async function(t,e){return!await(0,o.xo)((0,n.stat)(t))||await(0,
a.withLock)(t,async()=>!!await e()&&(await(0,n.rm)(t,{force:!0}),!0))
}(t.file,u)||await(await Promise.all([r.e(3483),r.e(5285),r.e(4564)]).then(r.bind(r,5285))).removeFromFile(t,e),await u()&&(await(0,n.rm)((0,s.nF)(e),{
recursive:!0,force:!0}),await async function(t){const e=(await(0,o.wX)(t)).filter(t=>/^role-\w+\.json(\.lock)?$|^\.\w+\.tmp$/.test(t));for(const r of e)await(0,
n.rm)((0,i.join)(t,r),{force:!0})}((0,s.mm)(e)),await(0,o.XW)((0,s.mm)(e)))}};async function u(t){void 0!==t&&(await(0,n.rm)(t,{force:!0}),await(0,o.XW)((0,
i.dirname)(t)))}}),8292:(function(t,e,r){r.d(e,{I2:()=>h,Pl:()=>l,XW:()=>y,Zu:()=>p,uM:()=>g,wX:()=>E,xI:()=>w,xo:()=>m})
;var n=r(7598),i=r(3024),o=r(1455),a=r(6760),s=r(6986),c=r(9577),u=function(t,e,r){if(null!=e){
if("object"!=typeof e&&"function"!=typeof e)throw new TypeError("Object expected.");var n,i;if(r){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=e[Symbol.asyncDispose]}if(void 0===n){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=e[Symbol.dispose],r&&(i=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");i&&(n=function(){try{i.call(this)}catch(t){return Promise.reject(t)}}),t.stack.push({
value:e,dispose:n,async:r})}else r&&t.stack.push({async:!0});return e},d=function(t){return function(e){function r(r){
e.error=e.hasError?new t(r,e.error,"An error was suppressed during disposal."):r,e.hasError=!0}var n,i=0;return function t(){for(;n=e.stack.pop();)try{
if(!n.async&&1===i)return i=0,e.stack.push(n),Promise.resolve().then(t);if(n.dispose){var o=n.dispose.call(n.value);if(n.async)return i|=2,
Promise.resolve(o).then(t,function(e){return r(e),t()})}else i|=1}catch(t){r(t)}if(1===i)return e.hasError?Promise.reject(e.error):Promise.resolve()
;if(e.hasError)throw e.error}()}}("function"==typeof SuppressedError?SuppressedError:function(t,e,r){var n=new Error(r);return n.name="SuppressedError",
n.error=t,n.suppressed=e,n});async function h(t){const e=await(0,o.mkdir)(t,{recursive:!0,mode:448}).catch(async e=>{throw"ENOENT"===(0,s.$N)(e)&&await f(t),e})
;if(void 0===e)return;const r=await w((0,a.dirname)(e));if(r)for(let n=t;n.length>=e.length;n=(0,a.dirname)(n))await(0,o.lchown)(n,r.uid,r.gid).catch(()=>{})}
async function f(t){const e=(0,a.dirname)(t);await(0,o.stat)(e).then(()=>!0,()=>e===t)?await(0,o.mkdir)(t,{mode:448}):await f(e)}async function l(t,e){
await h((0,a.dirname)(t));const r=(0,a.join)((0,a.dirname)(t),`.${(0,n.randomBytes)(8).toString("hex")}.tmp`);try{const n={stack:[],error:void 0,hasError:!1}
;try{const i=await w(t)??await w((0,a.dirname)(t)),s=u(n,await(0,o.open)(r,"wx",384),!0);await s.writeFile(e),i&&await s.chown(i.uid,i.gid).catch(()=>{})
}catch(t){n.error=t,n.hasError=!0}finally{const t=d(n);t&&await t}}catch(e){throw await(0,o.rm)(r,{force:!0}),(0,c.iD)(e,t)}await(0,
o.rename)(r,t).catch(async e=>{throw await(0,o.rm)(r,{force:!0}),(0,c.iD)(e,t)})}async function w(t){if(0===process.getuid?.())return await(0,
o.stat)(t).catch(()=>{})}async function y(t){try{await(0,o.rmdir)(t)}catch(t){if(!["ENOENT","ENOTEMPTY","EEXIST"].includes((0,s.$N)(t)??""))throw t}}
async function m(t){try{return await t}catch(t){if("ENOENT"===(0,s.$N)(t))return;throw t}}async function p(t){return await m((0,o.readFile)(t,"utf8"))}
async function E(t){return await m((0,o.readdir)(t))??[]}async function g(t,e){try{"win32"!==process.platform?await(0,o.symlink)(t,e):(await(0,
o.stat)(t)).isDirectory()?await(0,o.symlink)(t,e,"junction"):await(0,o.copyFile)(t,e,i.constants.COPYFILE_EXCL)}catch(t){if("EEXIST"!==(0,s.$N)(t))throw t}}}),
9660:(function(t,e,r){r.d(e,{withLock:()=>w});var n=r(7598),i=r(1455),o=r(8161),a=r(6760),s=r(8500),c=r(7975),u=r(6986),d=r(8292),h=r(9577),f=function(t,e,r){
if(null!=e){if("object"!=typeof e&&"function"!=typeof e)throw new TypeError("Object expected.");var n,i;if(r){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=e[Symbol.asyncDispose]}if(void 0===n){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=e[Symbol.dispose],r&&(i=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");i&&(n=function(){try{i.call(this)}catch(t){return Promise.reject(t)}}),t.stack.push({
value:e,dispose:n,async:r})}else r&&t.stack.push({async:!0});return e},l=function(t){return function(e){function r(r){
e.error=e.hasError?new t(r,e.error,"An error was suppressed during disposal."):r,e.hasError=!0}var n,i=0;return function t(){for(;n=e.stack.pop();)try{
if(!n.async&&1===i)return i=0,e.stack.push(n),Promise.resolve().then(t);if(n.dispose){var o=n.dispose.call(n.value);if(n.async)return i|=2,
Promise.resolve(o).then(t,function(e){return r(e),t()})}else i|=1}catch(t){r(t)}if(1===i)return e.hasError?Promise.reject(e.error):Promise.resolve()
;if(e.hasError)throw e.error}()}}("function"==typeof SuppressedError?SuppressedError:function(t,e,r){var n=new Error(r);return n.name="SuppressedError",
n.error=t,n.suppressed=e,n});async function w(t,e,r={}){const o=`${t}.lock`,a=await async function(t,e,r){const{signal:i,now:o=Date.now,wait:a=g}=r,s={
pid:process.pid,host:await S(),token:(0,n.randomUUID)()},c=o();let u;for(;;){if(i?.throwIfAborted(),await k(t,e,s))return s;if(u=await p(e,u,o()),
!(u&&E(u,s,o())&&await $(e,u.held.identity,o))){if(u&&o()-c>(r.patience??y))throw T(t,e,u.held);await a(5+95*Math.random(),i)}}}(t,o,r),s=setInterval(()=>{
!async function(t,{token:e}){const r=new Date;(await b(t))?.token===e&&await(0,i.utimes)(t,r,r).catch(()=>{})}(o,a)},m/4);s.unref();try{return await e()
}finally{clearInterval(s),await $(o,a.token,r.now??Date.now).catch(()=>{})}}const y=3e4,m=1e4;async function p(t,e,r){const n=await v(t);if(n)return e&&(0,
c.isDeepStrictEqual)(e.held,n)?e:{held:n,since:r}}function E({held:t,since:e},{host:r},n){return Math.max(n-t.touched,n-e)>m||function({owner:t},e){
if(!t||t.host!==e)return!1;try{return process.kill(t.pid,0),!1}catch(t){return"ESRCH"===(0,u.$N)(t)}}(t,r)}async function g(t,e){await(0,
s.setTimeout)(t,void 0,{...e?{signal:e}:{}}).catch(()=>e?.throwIfAborted())}async function k(t,e,r){const n=e=>(0,h.Ko)(e,`${t} cannot be locked`)??e;await(0,
d.I2)((0,a.dirname)(t)).catch(t=>{throw n(t)});try{const n={stack:[],error:void 0,hasError:!1};try{const o=f(n,await(0,
i.open)(e,"wx",420),!0),{uid:s,gid:c}=await(0,d.xI)((0,a.dirname)(t))??{};return void 0!==s&&void 0!==c&&await o.chown(s,c).catch(()=>{}),
await o.writeFile(JSON.stringify(r)).catch(async t=>{throw await(0,i.rm)(e,{force:!0}),t}),!0}catch(t){n.error=t,n.hasError=!0}finally{const t=l(n);t&&await t}
}catch(t){const e=(0,u.$N)(t);if("EEXIST"===e||"win32"===process.platform&&["EPERM","EBUSY"].includes(e??""))return!1;throw n(t)}}async function v(t){
const e=await(0,d.xo)((0,i.lstat)(t));if(!e)return;const r=await b(t);return{identity:r?.token??`${e.ino}-${e.mtimeMs}`,owner:r,touched:e.mtimeMs}}
async function b(t){try{const{pid:e,host:r,token:n}=JSON.parse(await(0,i.readFile)(t,"utf8"))
;if("number"==typeof e&&"string"==typeof r&&"string"==typeof n)return{pid:e,host:r,token:n}}catch{}}async function S(){
const t="linux"===process.platform?await(0,i.readlink)("/proc/self/ns/pid").catch(()=>""):"";return`${(0,o.hostname)()} ${t}`.trim()}async function $(t,e,r){
const n=`${t}.${e}`;try{await(0,i.mkdir)(n)}catch(t){if("EEXIST"!==(0,u.$N)(t))throw t;const{mtimeMs:e}=await(0,i.lstat)(n).catch(()=>({
mtimeMs:Number.POSITIVE_INFINITY}));return r()-e>m&&await(0,i.rmdir)(n).catch(()=>{}),!1}try{if((await v(t))?.identity!==e)return!0;const r=(await(0,
i.lstat)(t)).isDirectory();return await(r?(0,i.rmdir)(t):(0,i.rm)(t,{force:!0})),!0}catch(t){const e=(0,u.$N)(t)??"";if("ENOENT"===e)return!0
;if(["ENOTEMPTY","EEXIST","EPERM","EACCES","EBUSY"].includes(e))return!1;throw t}finally{await(0,i.rmdir)(n).catch(()=>{})}}function T(t,e,{owner:r}){
const n=r?`Process ${r.pid} (${r.host.split(" ")[0]})`:`Another program (by ${e})`
;return new u.nM(`${n} keeps ${t} locked.`,`If it is not running any more, delete ${e}.`)}}),9577:(function(t,e,r){r.d(e,{Ko:()=>c,iD:()=>h,ie:()=>f});var n=r(6986)
;const i="Give the user of this job the right to do that, or correct the setting that names it.",o="Correct the setting that names it.",a={ENOSPC:{
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
why:"it is not a program for this machine",remedy:"Use the program for this system and architecture."}},s={mkdir:"made",open:"opened",read:"read",
scandir:"read",readlink:"read",lstat:"read",stat:"read",realpath:"read",write:"written",rename:"written",copyfile:"written",link:"made",symlink:"made",
mkdtemp:"made",unlink:"removed",rm:"removed",rmdir:"removed",access:"run",spawn:"started"};function c(t,e){for(const r of(0,n.cZ)(t)){
const i=u(r),o=i&&a[i.code];if(!i||!o)continue
;const c=["spawn","access"].includes(i.call)&&"EACCES"===i.code?`${o.why}; it is not executable, or its file system is noexec`:o.why,d=e??`${i.path??"A file"} cannot be ${s[i.call]??"used"}`
;return new(o.passes?n.nM:n.yo)(`${d}: ${c} (${i.code}).`,o.remedy,{cause:t})}}function u(t){if("object"!=typeof t||null===t)return
;const{code:e,syscall:r,path:n,dest:i}=t,[o=""]="string"==typeof r?r.split(" "):[],a=[i,n].find(t=>"string"==typeof t)
;return"string"!=typeof e||d.has(o)||""===o&&void 0===a?void 0:{code:e,call:o,path:a}}
const d=new Set(["connect","bind","listen","getaddrinfo","accept","shutdown"]);function h(t,e){return"object"==typeof t&&null!==t&&"code"in t?Object.assign(t,{
path:e,dest:e}):t}function f(t){if(t instanceof n.lZ)return t;return c(t)??new n.lZ((0,
n.bD)(t),"This is a fault of the action: please report it with the debug log.",{cause:t})}})};
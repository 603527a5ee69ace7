export const id=8537;export const ids=[8537,9660];export const modules={9217:(function(t,e,r){function n(t){return{accessKeyId:t.AccessKeyId,
secretAccessKey:t.SecretAccessKey,sessionToken:t.SessionToken,expiration:new Date(t.Expiration)}}function o(t){return{Version:1,AccessKeyId:t.accessKeyId,
SecretAccessKey:t.secretAccessKey,SessionToken:t.sessionToken,Expiration:t.expiration.toISOString()}}r.d(e,{$:()=>n,x:()=>o})}),100:(function(t,e,r){r.d(e,{f_:()=>s,
g4:()=>f,iQ:()=>a,rh:()=>c,vK:()=>u});var n=r(6986);const o=[{name:"aws",suffix:"amazonaws.com",dualStackSuffix:"on.aws",
regions:/^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/},{name:"aws-cn",suffix:"amazonaws.com.cn",dualStackSuffix:"on.amazonwebservices.com.cn",regions:/^cn-\w+-\d+$/
},{name:"aws-us-gov",suffix:"amazonaws.com",dualStackSuffix:"on.aws",regions:/^us-gov-\w+-\d+$/},{name:"aws-eusc",suffix:"amazonaws.eu",
regions:/^eusc-de-\w+-\d+$/},{name:"aws-iso",suffix:"c2s.ic.gov",regions:/^us-iso-\w+-\d+$/},{name:"aws-iso-b",suffix:"sc2s.sgov.gov",
regions:/^us-isob-\w+-\d+$/},{name:"aws-iso-e",suffix:"cloud.adc-e.uk",regions:/^eu-isoe-\w+-\d+$/},{name:"aws-iso-f",suffix:"csp.hci.ic.gov",
regions:/^us-isof-\w+-\d+$/}],i=/-(?:central|north|south|(?:north|south)?(?:east|west))-\d+$/;function a(t){return o.find(({regions:e})=>e.test(t)&&i.test(t))}
function s(){return o}function c(t){return o.some(e=>e.name===t)}function u(t){if(void 0!==t&&!a(t))throw(0,
n.Gq)("region",t,"Use the code of an AWS region, such as us-east-1 or eu-west-3.");return t}function f(t,e="account"){if(/^\d{12}$/.test(t))return t
;const r=/^[\d.e+]+$/i.test(t)?" in quotes, so that YAML does not take it for a number":"";throw(0,n.Gq)(e,t,`Use the twelve digits of an AWS account id${r}.`)}
}),3338:(function(t,e,r){r.d(e,{DM:()=>u,GJ:()=>d,Q2:()=>l,R1:()=>f,gP:()=>c});var n=r(6986),o=r(4564),i=r(100)
;const a=/^arn:([\w-]+):iam::(\d{12}):role\/((?:[\x21-\x7e]{1,510}\/)?)([\w+=,.@-]{1,64})$/,s=/^(?:[\w+=,.@/-]{1,510}\/)?[\w+=,.@-]{1,64}$/
;function c(t,e,r="role"){return t.startsWith("arn:")?u(t,e.region,r):function(t,{account:e,region:r},n){w(t,n);const o=(0,
i.iQ)(r)?.name??"aws",a=t.slice(t.lastIndexOf("/")+1);return{arn:`arn:${o}:iam::${e}:role/${t}`,partition:o,account:e,name:a}}(t,e,r)}function u(t,e,r="role"){
const[,o="",s="",,c=""]=a.exec(t)??[];if(!c||!(0,i.rh)(o))throw(0,n.Gq)(r,t,"Use a role ARN like arn:aws:iam::123456789012:role/name.");const u=(0,
i.iQ)(e)?.name
;if(o!==u)throw new n.yo(`The input '${r}' names a role of the partition ${o}, but the region ${e} belongs to ${u}.`,`Set 'region' to a region of ${o}.`)
;return{arn:t,partition:o,account:s,name:c}}function f(t,e,r="role"){t.startsWith("arn:")?u(t,e,r):w(t,r)}function w(t,e){
if(!s.test(t)||t.startsWith("/")||t.includes("//"))throw(0,
n.Gq)(e,t,"Use the name of a role (at most 64 letters, digits and _+=,.@-) or its ARN, arn:aws:iam::123456789012:role/name.")}function d(t){
const[,e,r,n]=/^arn:[\w-]+:sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\/([\w+=,.@-]+)$/.exec(t)??[];return e&&r&&n?{account:e,name:r,session:n}:void 0}
function l(t){return function(t){const e=t=>t.replace(/[^\w+=,.@-]+/g,"-"),r=e(`${t.runId||"0"}-${t.runAttempt||"1"}`).slice(-(h-2))
;return`${e(t.repository||"ds-infra").slice(-(h-r.length-1))}-${r}`}({repository:t[o.E.githubRepository]??"",runId:t[o.E.githubRunId]??"",
runAttempt:t[o.E.githubRunAttempt]??""})}const h=64}),9116:(function(t,e,r){r.r(e),r.d(e,{openKept:()=>d,renewSession:()=>w})
;var n=r(6986),o=r(4564),i=r(9660),a=r(9217),s=r(9745),c=r(7212),u=r(7495);const f=3e4;async function w(t,e){if(!(0,c.lx)(t))throw h(t)
;return await l(t,()=>function({profile:t,request:e},r){return{request:e,label:`profile ${t}`,open:async()=>("oidc"===e.identity.kind&&function(t,e){
for(const r of[o.E.idTokenRequestUrl,o.E.idTokenRequestToken])if(!e[r])throw new n.yo(`The credentials of profile ${t} are due for renewal, and ${r} is not set where the program was started that uses them.`,"Start it with the environment of the job (sudo -E, docker run -e), or run assume-role again right before it.")
}(t,r.environment),await(0,s.v)(e,r))}}((0,c.lx)(t)??(0,n.xl)(h(t)),e),e)}async function d(t,e,r){return await l(t,()=>e,r)}async function l(t,e,r){
const o=r.now();try{return await(0,i.withLock)(t,()=>async function(t,e,r,o){const i=(0,c.lx)(t),s=o.now();if(i){if((0,c.pL)(i,s))return i.credentials
;const{failure:t}=i,r=void 0!==t&&t.at>=e,o=void 0!==t&&s-t.at<f&&p(i,s);if(t&&(r||o))throw new n.nM(t.message,t.remedy)}
return await async function(t,e,{request:r,open:o},{now:i}){const{failure:s,...c}=e??{};try{const e=(0,a.x)((await o()).credentials);return await(0,u.K)(t,{
...c,request:r,credentials:e,receivedAt:i()}),e}catch(r){const o=r instanceof n.lZ?r.remedy:"See the cause.";throw e&&await(0,u.K)(t,{...e,failure:{at:i(),
message:(0,n.bD)(r),remedy:o}}),r}}(t,i,r,o)}(t,o,e(),r))}catch(o){const i=(0,c.lx)(t);if(!i||!p(i,r.now()))throw o;return r.logger.warning(`${(0,
n.bD)(o)} The credentials of ${e().label} serve until ${i.credentials.Expiration}.`),i.credentials}}function h(t){
return new n.yo(`The AWS session ${t} is gone.`,"It ends with the job that opened it: run assume-role again, or leave its profile alone after the job's end.")}
function p({credentials:t},e){return Date.parse(t.Expiration)>e}}),7495:(function(t,e,r){r.d(e,{K:()=>o});var n=r(8292);async function o(t,e){await(0,
n.Pl)(t,JSON.stringify(e))}}),8292:(function(t,e,r){r.d(e,{I2:()=>w,Pl:()=>l,XW:()=>p,Zu:()=>m,uM:()=>g,wX:()=>E,xI:()=>h,xo:()=>y})
;var n=r(7598),o=r(3024),i=r(1455),a=r(6760),s=r(6986),c=r(9577),u=function(t,e,r){if(null!=e){
if("object"!=typeof e&&"function"!=typeof e)throw new TypeError("Object expected.");var n,o;if(r){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=e[Symbol.asyncDispose]}if(void 0===n){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=e[Symbol.dispose],r&&(o=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(t){return Promise.reject(t)}}),t.stack.push({
value:e,dispose:n,async:r})}else r&&t.stack.push({async:!0});return e},f=function(t){return function(e){function r(r){
e.error=e.hasError?new t(r,e.error,"An error was suppressed during disposal."):r,e.hasError=!0}var n,o=0;return function t(){for(;n=e.stack.pop();)try{
if(!n.async&&1===o)return o=0,e.stack.push(n),Promise.resolve().then(t);if(n.dispose){var i=n.dispose.call(n.value);if(n.async)return o|=2,
Promise.resolve(i).then(t,function(e){return r(e),t()})}else o|=1}catch(t){r(t)}if(1===o)return e.hasError?Promise.reject(e.error):Promise.resolve()
;if(e.hasError)throw e.error}()}}("function"==typeof SuppressedError?SuppressedError:function(t,e,r){var n=new Error(r);return n.name="SuppressedError",
n.error=t,n.suppressed=e,n});async function w(t){const e=await(0,i.mkdir)(t,{recursive:!0,mode:448}).catch(async e=>{throw"ENOENT"===(0,s.$N)(e)&&await d(t),e})
;if(void 0===e)return;const r=await h((0,a.dirname)(e));if(r)for(let n=t;n.length>=e.length;n=(0,a.dirname)(n))await(0,i.lchown)(n,r.uid,r.gid).catch(()=>{})}
async function d(t){const e=(0,a.dirname)(t);await(0,i.stat)(e).then(()=>!0,()=>e===t)?await(0,i.mkdir)(t,{mode:448}):await d(e)}async function l(t,e){
await w((0,a.dirname)(t));const r=(0,a.join)((0,a.dirname)(t),`.${(0,n.randomBytes)(8).toString("hex")}.tmp`);try{const n={stack:[],error:void 0,hasError:!1}
;try{const o=await h(t)??await h((0,a.dirname)(t)),s=u(n,await(0,i.open)(r,"wx",384),!0);await s.writeFile(e),o&&await s.chown(o.uid,o.gid).catch(()=>{})
}catch(t){n.error=t,n.hasError=!0}finally{const t=f(n);t&&await t}}catch(e){throw await(0,i.rm)(r,{force:!0}),(0,c.iD)(e,t)}await(0,
i.rename)(r,t).catch(async e=>{throw await(0,i.rm)(r,{force:!0}),(0,c.iD)(e,t)})}async function h(t){if(0===process.getuid?.())return await(0,
i.stat)(t).catch(()=>{})}async function p(t){try{await(0,i.rmdir)(t)}catch(t){if(!["ENOENT","ENOTEMPTY","EEXIST"].includes((0,s.$N)(t)??""))throw t}}
async function y(t){try{return await t}catch(t){if("ENOENT"===(0,s.$N)(t))return;throw t}}async function m(t){return await y((0,i.readFile)(t,"utf8"))}
async function E(t){return await y((0,i.readdir)(t))??[]}async function g(t,e){try{"win32"!==process.platform?await(0,i.symlink)(t,e):(await(0,
i.stat)(t)).isDirectory()?await(0,i.symlink)(t,e,"junction"):await(0,i.copyFile)(t,e,o.constants.COPYFILE_EXCL)}catch(t){if("EEXIST"!==(0,s.$N)(t))throw t}}}),
9660:(function(t,e,r){r.d(e,{withLock:()=>h});var n=r(7598),o=r(1455),i=r(8161),a=r(6760),s=r(8500),c=r(7975),u=r(6986),f=r(8292),w=r(9577),d=function(t,e,r){
if(null!=e){if("object"!=typeof e&&"function"!=typeof e)throw new TypeError("Object expected.");var n,o;if(r){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=e[Symbol.asyncDispose]}if(void 0===n){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=e[Symbol.dispose],r&&(o=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(t){return Promise.reject(t)}}),t.stack.push({
value:e,dispose:n,async:r})}else r&&t.stack.push({async:!0});return e},l=function(t){return function(e){function r(r){
e.error=e.hasError?new t(r,e.error,"An error was suppressed during disposal."):r,e.hasError=!0}var n,o=0;return function t(){for(;n=e.stack.pop();)try{
if(!n.async&&1===o)return o=0,e.stack.push(n),Promise.resolve().then(t);if(n.dispose){var i=n.dispose.call(n.value);if(n.async)return o|=2,
Promise.resolve(i).then(t,function(e){return r(e),t()})}else o|=1}catch(t){r(t)}if(1===o)return e.hasError?Promise.reject(e.error):Promise.resolve()
;if(e.hasError)throw e.error}()}}("function"==typeof SuppressedError?SuppressedError:function(t,e,r){var n=new Error(r);return n.name="SuppressedError",
n.error=t,n.suppressed=e,n});async function h(t,e,r={}){const i=`${t}.lock`,a=await async function(t,e,r){const{signal:o,now:i=Date.now,wait:a=g}=r,s={
pid:process.pid,host:await k(),token:(0,n.randomUUID)()},c=i();let u;for(;;){if(o?.throwIfAborted(),await $(t,e,s))return s;if(u=await m(e,u,i()),
!(u&&E(u,s,i())&&await x(e,u.held.identity,i))){if(u&&i()-c>(r.patience??p))throw b(t,e,u.held);await a(5+95*Math.random(),o)}}}(t,i,r),s=setInterval(()=>{
!async function(t,{token:e}){const r=new Date;(await S(t))?.token===e&&await(0,o.utimes)(t,r,r).catch(()=>{})}(i,a)},y/4);s.unref();try{return await e()
}finally{clearInterval(s),await x(i,a.token,r.now??Date.now).catch(()=>{})}}const p=3e4,y=1e4;async function m(t,e,r){const n=await v(t);if(n)return e&&(0,
c.isDeepStrictEqual)(e.held,n)?e:{held:n,since:r}}function E({held:t,since:e},{host:r},n){return Math.max(n-t.touched,n-e)>y||function({owner:t},e){
if(!t||t.host!==e)return!1;try{return process.kill(t.pid,0),!1}catch(t){return"ESRCH"===(0,u.$N)(t)}}(t,r)}async function g(t,e){await(0,
s.setTimeout)(t,void 0,{...e?{signal:e}:{}}).catch(()=>e?.throwIfAborted())}async function $(t,e,r){const n=e=>(0,w.Ko)(e,`${t} cannot be locked`)??e;await(0,
f.I2)((0,a.dirname)(t)).catch(t=>{throw n(t)});try{const n={stack:[],error:void 0,hasError:!1};try{const i=d(n,await(0,
o.open)(e,"wx",420),!0),{uid:s,gid:c}=await(0,f.xI)((0,a.dirname)(t))??{};return void 0!==s&&void 0!==c&&await i.chown(s,c).catch(()=>{}),
await i.writeFile(JSON.stringify(r)).catch(async t=>{throw await(0,o.rm)(e,{force:!0}),t}),!0}catch(t){n.error=t,n.hasError=!0}finally{const t=l(n);t&&await t}
}catch(t){const e=(0,u.$N)(t);if("EEXIST"===e||"win32"===process.platform&&["EPERM","EBUSY"].includes(e??""))return!1;throw n(t)}}async function v(t){
const e=await(0,f.xo)((0,o.lstat)(t));if(!e)return;const r=await S(t);return{identity:r?.token??`${e.ino}-${e.mtimeMs}`,owner:r,touched:e.mtimeMs}}
async function S(t){try{const{pid:e,host:r,token:n}=JSON.parse(await(0,o.readFile)(t,"utf8"))
;if("number"==typeof e&&"string"==typeof r&&"string"==typeof n)return{pid:e,host:r,token:n}}catch{}}async function k(){
const t="linux"===process.platform?await(0,o.readlink)("/proc/self/ns/pid").catch(()=>""):"";return`${(0,i.hostname)()} ${t}`.trim()}async function x(t,e,r){
const n=`${t}.${e}`;try{await(0,o.mkdir)(n)}catch(t){if("EEXIST"!==(0,u.$N)(t))throw t;const{mtimeMs:e}=await(0,o.lstat)(n).catch(()=>({
mtimeMs:Number.POSITIVE_INFINITY}));return r()-e>y&&await(0,o.rmdir)(n).catch(()=>{}),!1}try{if((await v(t))?.identity!==e)return!0;const r=(await(0,
o.lstat)(t)).isDirectory();return await(r?(0,o.rmdir)(t):(0,o.rm)(t,{force:!0})),!0}catch(t){const e=(0,u.$N)(t)??"";if("ENOENT"===e)return!0
;if(["ENOTEMPTY","EEXIST","EPERM","EACCES","EBUSY"].includes(e))return!1;throw t}finally{await(0,o.rmdir)(n).catch(()=>{})}}function b(t,e,{owner:r}){
const n=r?`Process ${r.pid} (${r.host.split(" ")[0]})`:`Another program (by ${e})`
;return new u.nM(`${n} keeps ${t} locked.`,`If it is not running any more, delete ${e}.`)}})};
export const id=8537;export const ids=[8537,9660];export const modules={9217:(e,t,n)=>{function r(e){return{accessKeyId:e.AccessKeyId,
secretAccessKey:e.SecretAccessKey,sessionToken:e.SessionToken,expiration:new Date(e.Expiration)}}function o(e){return{Version:1,AccessKeyId:e.accessKeyId,
SecretAccessKey:e.secretAccessKey,SessionToken:e.sessionToken,Expiration:e.expiration.toISOString()}}n.d(t,{$:()=>r,x:()=>o})},100:(e,t,n)=>{n.d(t,{f_:()=>a,
g4:()=>f,iQ:()=>s,rh:()=>c,vK:()=>u});var r=n(6986);const o=[{name:"aws",suffix:"amazonaws.com",dualStackSuffix:"on.aws",
regions:/^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/},{name:"aws-cn",suffix:"amazonaws.com.cn",dualStackSuffix:"on.amazonwebservices.com.cn",regions:/^cn-\w+-\d+$/
},{name:"aws-us-gov",suffix:"amazonaws.com",dualStackSuffix:"on.aws",regions:/^us-gov-\w+-\d+$/},{name:"aws-eusc",suffix:"amazonaws.eu",
regions:/^eusc-de-\w+-\d+$/},{name:"aws-iso",suffix:"c2s.ic.gov",regions:/^us-iso-\w+-\d+$/},{name:"aws-iso-b",suffix:"sc2s.sgov.gov",
regions:/^us-isob-\w+-\d+$/},{name:"aws-iso-e",suffix:"cloud.adc-e.uk",regions:/^eu-isoe-\w+-\d+$/},{name:"aws-iso-f",suffix:"csp.hci.ic.gov",
regions:/^us-isof-\w+-\d+$/}],i=/-(?:central|north|south|(?:north|south)?(?:east|west))-\d+$/;function s(e){return o.find(({regions:t})=>t.test(e)&&i.test(e))}
function a(){return o}function c(e){return o.some(t=>t.name===e)}function u(e){if(void 0!==e&&!s(e))throw(0,
r.Gq)("region",e,"Use the code of an AWS region, such as us-east-1 or eu-west-3.");return e}function f(e,t="account"){if(/^\d{12}$/.test(e))return e
;const n=/^[\d.e+]+$/i.test(e)?" in quotes, so that YAML does not take it for a number":"";throw(0,r.Gq)(t,e,`Use the twelve digits of an AWS account id${n}.`)}
},3338:(e,t,n)=>{n.d(t,{DM:()=>u,GJ:()=>d,Q2:()=>l,R1:()=>f,gP:()=>c});var r=n(6986),o=n(4564),i=n(100)
;const s=/^arn:([\w-]+):iam::(\d{12}):role\/((?:[\x21-\x7e]{1,510}\/)?)([\w+=,.@-]{1,64})$/,a=/^(?:[\w+=,.@/-]{1,510}\/)?[\w+=,.@-]{1,64}$/
;function c(e,t,n="role"){return e.startsWith("arn:")?u(e,t.region,n):function(e,{account:t,region:n},r){w(e,r);const o=(0,
i.iQ)(n)?.name??"aws",s=e.slice(e.lastIndexOf("/")+1);return{arn:`arn:${o}:iam::${t}:role/${e}`,partition:o,account:t,name:s}}(e,t,n)}function u(e,t,n="role"){
const[,o="",a="",,c=""]=s.exec(e)??[];if(!c||!(0,i.rh)(o))throw(0,r.Gq)(n,e,"Use a role ARN like arn:aws:iam::123456789012:role/name.");const u=(0,
i.iQ)(t)?.name
;if(o!==u)throw new r.yo(`The input '${n}' names a role of the partition ${o}, but the region ${t} belongs to ${u}.`,`Set 'region' to a region of ${o}.`)
;return{arn:e,partition:o,account:a,name:c}}function f(e,t,n="role"){e.startsWith("arn:")?u(e,t,n):w(e,n)}function w(e,t){
if(!a.test(e)||e.startsWith("/")||e.includes("//"))throw(0,
r.Gq)(t,e,"Use the name of a role (at most 64 letters, digits and _+=,.@-) or its ARN, arn:aws:iam::123456789012:role/name.")}function d(e){
const[,t,n,r]=/^arn:[\w-]+:sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\/([\w+=,.@-]+)$/.exec(e)??[];return t&&n&&r?{account:t,name:n,session:r}:void 0}
function l(e){return function(e){const t=e=>e.replace(/[^\w+=,.@-]+/g,"-"),n=t(`${e.runId||"0"}-${e.runAttempt||"1"}`).slice(-(h-2))
;return`${t(e.repository||"ds-infra").slice(-(h-n.length-1))}-${n}`}({repository:e[o.E.githubRepository]??"",runId:e[o.E.githubRunId]??"",
runAttempt:e[o.E.githubRunAttempt]??""})}const h=64},9116:(e,t,n)=>{n.r(t),n.d(t,{openKept:()=>d,renewSession:()=>w,writeSession:()=>p})
;var r=n(6986),o=n(4564),i=n(8292),s=n(9660),a=n(9217),c=n(9745),u=n(7212);const f=3e4;async function w(e,t){if(!(0,u.lx)(e))throw h(e)
;return await l(e,()=>function({profile:e,request:t},n){return{request:t,label:`profile ${e}`,open:async()=>("oidc"===t.identity.kind&&function(e,t){
for(const n of[o.E.idTokenRequestUrl,o.E.idTokenRequestToken])if(!t[n])throw new r.yo(`The credentials of profile ${e} are due for renewal, and ${n} is not set where the program was started that uses them.`,"Start it with the environment of the job (sudo -E, docker run -e), or run assume-role again right before it.")
}(e,n.environment),await(0,c.v)(t,n))}}((0,u.lx)(e)??(0,r.xl)(h(e)),t),t)}async function d(e,t,n){return await l(e,()=>t,n)}async function l(e,t,n){
const o=n.now();try{return await(0,s.withLock)(e,()=>async function(e,t,n,o){const i=(0,u.lx)(e),s=o.now();if(i){if((0,u.pL)(i,s))return i.credentials
;const{failure:e}=i,n=void 0!==e&&e.at>=t,o=void 0!==e&&s-e.at<f&&m(i,s);if(e&&(n||o))throw new r.nM(e.message,e.remedy)}
return await async function(e,t,{request:n,open:o},{now:i}){const{failure:s,...c}=t??{};try{const t=(0,a.x)((await o()).credentials);return await p(e,{...c,
request:n,credentials:t,receivedAt:i()}),t}catch(n){const o=n instanceof r.lZ?n.remedy:"See the cause.";throw t&&await p(e,{...t,failure:{at:i(),message:(0,
r.bD)(n),remedy:o}}),n}}(e,i,n,o)}(e,o,t(),n))}catch(o){const i=(0,u.lx)(e);if(!i||!m(i,n.now()))throw o;return n.logger.warning(`${(0,
r.bD)(o)} The credentials of ${t().label} serve until ${i.credentials.Expiration}.`),i.credentials}}function h(e){
return new r.yo(`The AWS session ${e} is gone.`,"It ends with the job that opened it: run assume-role again, or leave its profile alone after the job's end.")}
function m({credentials:e},t){return Date.parse(e.Expiration)>t}async function p(e,t){await(0,i.Pl)(e,JSON.stringify(t))}},9660:(e,t,n)=>{n.d(t,{withLock:()=>h
});var r=n(7598),o=n(1455),i=n(8161),s=n(6760),a=n(8500),c=n(7975),u=n(6986),f=n(8292),w=n(9577),d=function(e,t,n){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var r,o;if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=t[Symbol.asyncDispose]}if(void 0===r){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=t[Symbol.dispose],n&&(o=r)}
if("function"!=typeof r)throw new TypeError("Object not disposable.");o&&(r=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({
value:t,dispose:r,async:n})}else n&&e.stack.push({async:!0});return t},l=function(e){return function(t){function n(n){
t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n,t.hasError=!0}var r,o=0;return function e(){for(;r=t.stack.pop();)try{
if(!r.async&&1===o)return o=0,t.stack.push(r),Promise.resolve().then(e);if(r.dispose){var i=r.dispose.call(r.value);if(r.async)return o|=2,
Promise.resolve(i).then(e,function(t){return n(t),e()})}else o|=1}catch(e){n(e)}if(1===o)return t.hasError?Promise.reject(t.error):Promise.resolve()
;if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,n){var r=new Error(n);return r.name="SuppressedError",
r.error=e,r.suppressed=t,r});async function h(e,t,n={}){const i=`${e}.lock`,s=await async function(e,t,n){const{signal:o,now:i=Date.now,wait:s=$}=n,a={
pid:process.pid,host:await x(),token:(0,r.randomUUID)()},c=i();let u;for(;;){if(o?.throwIfAborted(),await E(e,t,a))return a;if(u=await y(t,u,i()),
!(u&&g(u,a,i())&&await k(t,u.held.identity,i))){if(u&&i()-c>(n.patience??m))throw b(e,t,u.held);await s(5+95*Math.random(),o)}}}(e,i,n),a=setInterval(()=>{
!async function(e,{token:t}){const n=new Date;(await v(e))?.token===t&&await(0,o.utimes)(e,n,n).catch(()=>{})}(i,s)},p/4);a.unref();try{return await t()
}finally{clearInterval(a),await k(i,s.token,n.now??Date.now).catch(()=>{})}}const m=3e4,p=1e4;async function y(e,t,n){const r=await S(e);if(r)return t&&(0,
c.isDeepStrictEqual)(t.held,r)?t:{held:r,since:n}}function g({held:e,since:t},{host:n},r){return Math.max(r-e.touched,r-t)>p||function({owner:e},t){
if(!e||e.host!==t)return!1;try{return process.kill(e.pid,0),!1}catch(e){return"ESRCH"===(0,u.$N)(e)}}(e,n)}async function $(e,t){await(0,
a.setTimeout)(e,void 0,{...t?{signal:t}:{}}).catch(()=>t?.throwIfAborted())}async function E(e,t,n){const r=t=>(0,w.Ko)(t,`${e} cannot be locked`)??t;await(0,
f.I2)((0,s.dirname)(e)).catch(e=>{throw r(e)});try{const r={stack:[],error:void 0,hasError:!1};try{const i=d(r,await(0,
o.open)(t,"wx",420),!0),{uid:a,gid:c}=await(0,f.xI)((0,s.dirname)(e))??{};return void 0!==a&&void 0!==c&&await i.chown(a,c).catch(()=>{}),
await i.writeFile(JSON.stringify(n)).catch(async e=>{throw await(0,o.rm)(t,{force:!0}),e}),!0}catch(e){r.error=e,r.hasError=!0}finally{const e=l(r);e&&await e}
}catch(e){const t=(0,u.$N)(e);if("EEXIST"===t||"win32"===process.platform&&["EPERM","EBUSY"].includes(t??""))return!1;throw r(e)}}async function S(e){
const t=await(0,f.xo)((0,o.lstat)(e));if(!t)return;const n=await v(e);return{identity:n?.token??`${t.ino}-${t.mtimeMs}`,owner:n,touched:t.mtimeMs}}
async function v(e){try{const{pid:t,host:n,token:r}=JSON.parse(await(0,o.readFile)(e,"utf8"))
;if("number"==typeof t&&"string"==typeof n&&"string"==typeof r)return{pid:t,host:n,token:r}}catch{}}async function x(){
const e="linux"===process.platform?await(0,o.readlink)("/proc/self/ns/pid").catch(()=>""):"";return`${(0,i.hostname)()} ${e}`.trim()}async function k(e,t,n){
const r=`${e}.${t}`;try{await(0,o.mkdir)(r)}catch(e){if("EEXIST"!==(0,u.$N)(e))throw e;const{mtimeMs:t}=await(0,o.lstat)(r).catch(()=>({
mtimeMs:Number.POSITIVE_INFINITY}));return n()-t>p&&await(0,o.rmdir)(r).catch(()=>{}),!1}try{if((await S(e))?.identity!==t)return!0;const n=(await(0,
o.lstat)(e)).isDirectory();return await(n?(0,o.rmdir)(e):(0,o.rm)(e,{force:!0})),!0}catch(e){const t=(0,u.$N)(e)??"";if("ENOENT"===t)return!0
;if(["ENOTEMPTY","EEXIST","EPERM","EACCES","EBUSY"].includes(t))return!1;throw e}finally{await(0,o.rmdir)(r).catch(()=>{})}}function b(e,t,{owner:n}){
const r=n?`Process ${n.pid} (${n.host.split(" ")[0]})`:`Another program (by ${t})`
;return new u.nM(`${r} keeps ${e} locked.`,`If it is not running any more, delete ${t}.`)}}};
export const id=9660;export const ids=[9660];export const modules={9660:(function(t,r,e){e.d(r,{withLock:()=>p})
;var n=e(7598),o=e(1455),i=e(8161),a=e(6760),s=e(8500),c=e(7975),u=e(6986),f=e(8292),w=e(9577),d=function(t,r,e){if(null!=r){
if("object"!=typeof r&&"function"!=typeof r)throw new TypeError("Object expected.");var n,o;if(e){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=r[Symbol.asyncDispose]}if(void 0===n){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=r[Symbol.dispose],e&&(o=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(t){return Promise.reject(t)}}),t.stack.push({
value:r,dispose:n,async:e})}else e&&t.stack.push({async:!0});return r},h=function(t){return function(r){function e(e){
r.error=r.hasError?new t(e,r.error,"An error was suppressed during disposal."):e,r.hasError=!0}var n,o=0;return function t(){for(;n=r.stack.pop();)try{
if(!n.async&&1===o)return o=0,r.stack.push(n),Promise.resolve().then(t);if(n.dispose){var i=n.dispose.call(n.value);if(n.async)return o|=2,
Promise.resolve(i).then(t,function(r){return e(r),t()})}else o|=1}catch(t){e(t)}if(1===o)return r.hasError?Promise.reject(r.error):Promise.resolve()
;if(r.hasError)throw r.error}()}}("function"==typeof SuppressedError?SuppressedError:function(t,r,e){var n=new Error(e);return n.name="SuppressedError",
n.error=t,n.suppressed=r,n});async function p(t,r,e={}){const i=`${t}.lock`,a=await async function(t,r,e){const{signal:o,now:i=Date.now,wait:a=k}=e,s={
pid:process.pid,host:await b(),token:(0,n.randomUUID)()},c=i();let u;for(;;){if(o?.throwIfAborted(),await S(t,r,s))return s;if(u=await m(r,u,i()),
!(u&&E(u,s,i())&&await I(r,u.held.identity,i))){if(u&&i()-c>(e.patience??l))throw T(t,r,u.held);await a(5+95*Math.random(),o)}}}(t,i,e),s=setInterval(()=>{
!async function(t,{token:r}){const e=new Date;(await v(t))?.token===r&&await(0,o.utimes)(t,e,e).catch(()=>{})}(i,a)},y/4);s.unref();try{return await r()
}finally{clearInterval(s),await I(i,a.token,e.now??Date.now).catch(()=>{})}}const l=3e4,y=1e4;async function m(t,r,e){const n=await $(t);if(n)return r&&(0,
c.isDeepStrictEqual)(r.held,n)?r:{held:n,since:e}}function E({held:t,since:r},{host:e},n){return Math.max(n-t.touched,n-r)>y||function({owner:t},r){
if(!t||t.host!==r)return!1;try{return process.kill(t.pid,0),!1}catch(t){return"ESRCH"===(0,u.$N)(t)}}(t,e)}async function k(t,r){await(0,
s.setTimeout)(t,void 0,{...r?{signal:r}:{}}).catch(()=>r?.throwIfAborted())}async function S(t,r,e){const n=r=>(0,w.Ko)(r,`${t} cannot be locked`)??r;await(0,
f.I2)((0,a.dirname)(t)).catch(t=>{throw n(t)});try{const n={stack:[],error:void 0,hasError:!1};try{const i=d(n,await(0,
o.open)(r,"wx",420),!0),{uid:s,gid:c}=await(0,f.xI)((0,a.dirname)(t))??{};return void 0!==s&&void 0!==c&&await i.chown(s,c).catch(()=>{}),
await i.writeFile(JSON.stringify(e)).catch(async t=>{throw await(0,o.rm)(r,{force:!0}),t}),!0}catch(t){n.error=t,n.hasError=!0}finally{const t=h(n);t&&await t}
}catch(t){const r=(0,u.$N)(t);if("EEXIST"===r||"win32"===process.platform&&["EPERM","EBUSY"].includes(r??""))return!1;throw n(t)}}async function $(t){
const r=await(0,f.xo)((0,o.lstat)(t));if(!r)return;const e=await v(t);return{identity:e?.token??`${r.ino}-${r.mtimeMs}`,owner:e,touched:r.mtimeMs}}
async function v(t){try{const{pid:r,host:e,token:n}=JSON.parse(await(0,o.readFile)(t,"utf8"))
;if("number"==typeof r&&"string"==typeof e&&"string"==typeof n)return{pid:r,host:e,token:n}}catch{}}async function b(){
const t="linux"===process.platform?await(0,o.readlink)("/proc/self/ns/pid").catch(()=>""):"";return`${(0,i.hostname)()} ${t}`.trim()}async function I(t,r,e){
const n=`${t}.${r}`;try{await(0,o.mkdir)(n)}catch(t){if("EEXIST"!==(0,u.$N)(t))throw t;const{mtimeMs:r}=await(0,o.lstat)(n).catch(()=>({
mtimeMs:Number.POSITIVE_INFINITY}));return e()-r>y&&await(0,o.rmdir)(n).catch(()=>{}),!1}try{if((await $(t))?.identity!==r)return!0;const e=(await(0,
o.lstat)(t)).isDirectory();return await(e?(0,o.rmdir)(t):(0,o.rm)(t,{force:!0})),!0}catch(t){const r=(0,u.$N)(t)??"";if("ENOENT"===r)return!0
;if(["ENOTEMPTY","EEXIST","EPERM","EACCES","EBUSY"].includes(r))return!1;throw t}finally{await(0,o.rmdir)(n).catch(()=>{})}}function T(t,r,{owner:e}){
const n=e?`Process ${e.pid} (${e.host.split(" ")[0]})`:`Another program (by ${r})`
;return new u.nM(`${n} keeps ${t} locked.`,`If it is not running any more, delete ${r}.`)}})};
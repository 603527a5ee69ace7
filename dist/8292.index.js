export const id=8292;export const ids=[8292];export const modules={8292:(r,t,e)=>{e.d(t,{I2:()=>w,Pl:()=>y,XW:()=>h,Zu:()=>m,uM:()=>v,wX:()=>E,xI:()=>p,xo:()=>l
});var n=e(7598),o=e(3024),i=e(1455),a=e(6760),s=e(6986),c=e(9577),u=function(r,t,e){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var n,o;if(e){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(void 0===n){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],e&&(o=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(r){return Promise.reject(r)}}),r.stack.push({
value:t,dispose:n,async:e})}else e&&r.stack.push({async:!0});return t},f=function(r){return function(t){function e(e){
t.error=t.hasError?new r(e,t.error,"An error was suppressed during disposal."):e,t.hasError=!0}var n,o=0;return function r(){for(;n=t.stack.pop();)try{
if(!n.async&&1===o)return o=0,t.stack.push(n),Promise.resolve().then(r);if(n.dispose){var i=n.dispose.call(n.value);if(n.async)return o|=2,
Promise.resolve(i).then(r,function(t){return e(t),r()})}else o|=1}catch(r){e(r)}if(1===o)return t.hasError?Promise.reject(t.error):Promise.resolve()
;if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(r,t,e){var n=new Error(e);return n.name="SuppressedError",
n.error=r,n.suppressed=t,n});async function w(r){const t=await(0,i.mkdir)(r,{recursive:!0,mode:448}).catch(async t=>{throw"ENOENT"===(0,s.$N)(t)&&await d(r),t})
;if(void 0===t)return;const e=await p((0,a.dirname)(t));if(e)for(let n=r;n.length>=t.length;n=(0,a.dirname)(n))await(0,i.lchown)(n,e.uid,e.gid).catch(()=>{})}
async function d(r){const t=(0,a.dirname)(r);await(0,i.stat)(t).then(()=>!0,()=>t===r)?await(0,i.mkdir)(r,{mode:448}):await d(t)}async function y(r,t){
await w((0,a.dirname)(r));const e=(0,a.join)((0,a.dirname)(r),`.${(0,n.randomBytes)(8).toString("hex")}.tmp`);try{const n={stack:[],error:void 0,hasError:!1}
;try{const o=await p(r)??await p((0,a.dirname)(r)),s=u(n,await(0,i.open)(e,"wx",384),!0);await s.writeFile(t),o&&await s.chown(o.uid,o.gid).catch(()=>{})
}catch(r){n.error=r,n.hasError=!0}finally{const r=f(n);r&&await r}}catch(t){throw await(0,i.rm)(e,{force:!0}),(0,c.iD)(t,r)}await(0,
i.rename)(e,r).catch(async t=>{throw await(0,i.rm)(e,{force:!0}),(0,c.iD)(t,r)})}async function p(r){if(0===process.getuid?.())return await(0,
i.stat)(r).catch(()=>{})}async function h(r){try{await(0,i.rmdir)(r)}catch(r){if(!["ENOENT","ENOTEMPTY","EEXIST"].includes((0,s.$N)(r)??""))throw r}}
async function l(r){try{return await r}catch(r){if("ENOENT"===(0,s.$N)(r))return;throw r}}async function m(r){return await l((0,i.readFile)(r,"utf8"))}
async function E(r){return await l((0,i.readdir)(r))??[]}async function v(r,t){try{"win32"!==process.platform?await(0,i.symlink)(r,t):(await(0,
i.stat)(r)).isDirectory()?await(0,i.symlink)(r,t,"junction"):await(0,i.copyFile)(r,t,o.constants.COPYFILE_EXCL)}catch(r){if("EEXIST"!==(0,s.$N)(r))throw r}}}};
export const id=267;export const ids=[267,9660,8172];export const modules={267:(function(t,e,r){r.r(e),r.d(e,{run:()=>o});var n=r(7941);async function o(t){
/^false$/i.test(t.inputs.text("logout"))||await t.undo({[n.p.kind]:async()=>n.p})}}),8172:(function(t,e,r){r.d(e,{Cj:()=>h,FH:()=>m,GT:()=>k,O$:()=>d,TO:()=>f,eA:()=>$,
ow:()=>u,yi:()=>l});var n=r(6760),o=r(6986),i=r(4564),s=r(8814),a=r(8292),c=r(9614);function u(t){return t[i.E.dockerConfig]||(0,n.join)((0,s.Wx)(t),".docker")}
async function f(t,e={}){const r=(0,n.join)(t,"config.json");return h(await(0,s.Tj)(r,e,()=>(0,a.Zu)(r)).catch(t=>{throw d(r,t)})??"",r)}function d(t,e){
return new o.yo(`Docker's configuration in ${t} cannot be read (${(0,o.$N)(e)??(0,
o.bD)(e)}).`,"Make it readable for the user of this job, or set DOCKER_CONFIG to another folder.",{cause:e})}function h(t,e){if(""===t.trim())return{};let r
;try{r=JSON.parse(t)}catch{r=void 0}if("object"==typeof r&&null!==r&&!Array.isArray(r))return r
;throw new o.yo(`Docker's configuration in ${e} is not a JSON object.`,"Repair it or remove it: Docker itself does not start with it either.")}
async function l(t,e,r){const n=p(w(h(e[i.E.dockerAuthConfig]??"",i.E.dockerAuthConfig).auths,t));if(n)return n
;const s=await f(u(e),e),a=s.credHelpers?.[t]??s.credsStore;return a?await async function(t,e,r,n){
const i=`docker-credential-${t}`,s=AbortSignal.timeout(y),a=await(0,c.R)(i,["get"],{input:e,env:r,signal:n?AbortSignal.any([n,s]):s}).catch(t=>{
if(n?.throwIfAborted(),
s.aborted)throw new o.yo(`The credential helper ${i} did not answer for ${e} within ${y/1e3} s.`,"It may wait for somebody to answer it: use a helper that works without a person, or remove it from config.json.",{
cause:t})
;throw new o.yo(`Docker's configuration names the credential helper ${i}, which cannot be started.`,`Put ${i} on PATH, or remove its entry from config.json.`,{
cause:t})}),u=a.stdout.trim();if(0!==a.exitCode&&"credentials not found in native keychain"===u)return
;if(0!==a.exitCode)throw new o.yo(`The credential helper ${i} failed for ${e} (exit code ${a.exitCode}): ${(0,
o.Kb)(u||a.stderr)}`,`Run 'echo ${e} | ${i} get' on this machine to see why.`);return function(t,e){let r;try{r=JSON.parse(t)}catch{
throw new o.yo(`The credential helper ${e} did not answer with JSON.`,`See whether ${e} is what its name says.`)}const{Username:n,Secret:i}=r??{}
;return"string"!=typeof n||"string"!=typeof i||""===i?void 0:"<token>"===n?{type:"identity-token",token:i}:{type:"password",username:n,password:i}}(u,i)
}(a,t,e,r):p(w(s.auths,t))}function w(t,e){
if(t)return Object.hasOwn(t,e)?t[e]:Object.entries(t).find(([t])=>t.replace(/^https?:\/\//,"").split("/")[0]===e)?.[1]}function p(t){if(!t)return
;if(t.registrytoken)return{type:"registry-token",token:t.registrytoken};if(t.identitytoken)return{type:"identity-token",token:t.identitytoken}
;const e=Buffer.from(t.auth??"","base64").toString(),r=e.indexOf(":"),[n,o]=r>0?[e.slice(0,r),e.slice(r+1).replace(/\0+$/,"")]:[t.username,t.password]
;return n&&o?{type:"password",username:n,password:o}:void 0}const y=3e4;function m(t,e){const r={...t.auths},n={...t.credHelpers}
;for(const{host:o,username:i,password:s}of e)r[o]={auth:Buffer.from(`${i}:${s}`).toString("base64")},t.credsStore?n[o]="":delete n[o];return v({...t,auths:r},n)
}function $({auths:t},{host:e,username:r,password:n}){return t?.[e]?.auth===Buffer.from(`${r}:${n}`).toString("base64")}function k(t,e,r){const n={...e.auths
},o={...e.credHelpers};for(const e of r){delete n[e],delete o[e];const r=t.auths?.[e],i=t.credHelpers?.[e];void 0!==r&&(n[e]=r),void 0!==i&&(o[e]=i)}return v({
...e,auths:n},o)}function v(t,e){const{credHelpers:r,...n}=t;return Object.keys(e).length>0?{...n,credHelpers:e}:n}}),7941:(function(t,e,r){r.d(e,{W:()=>f,p:()=>d})
;var n=r(1455),o=r(6760),i=r(6986),s=r(8814),a=r(8292),c=r(9660),u=r(8172);async function f(t,e){return await(0,c.withLock)(h(e.folder),async()=>{
const r=(await e.ledger.recorded(d)).map(({done:t})=>t),n=(0,u.ow)(e.environment),{folder:c,source:f}=r.find(t=>[t.folder,t.source].includes(n))??{
folder:await p(e.folder,r),source:n};await e.ledger.record(d,{folder:c,source:f,hosts:t.map(({host:t})=>t)},{logins:[...t]});const h=void 0!==await(0,
a.Zu)(l(c)),y=await(0,u.TO)(h?c:f,e.environment);return h||await async function(t,e,r){await(0,a.I2)(e);const n=await(0,s.Tj)(t,r,()=>(0,a.wX)(t)).catch(e=>(0,
i.xl)((0,u.O$)(t,e)));for(const r of n??[])"config.json"!==r&&await(0,a.uM)((0,o.resolve)(t,r),(0,o.join)(e,r))}(f,c,e.environment),await w(c,(0,u.FH)(y,t)),c})
}const d={kind:"logins",undo:async({done:t,secret:e},r)=>{await(0,c.withLock)(h(r.folder),async()=>{
const o=(await r.others()).filter(e=>e.done.folder===t.folder);if(0===o.length)return void await(0,n.rm)(t.folder,{recursive:!0,force:!0});const i=await(0,
u.TO)(t.folder,r.environment),s=e?.logins.filter(t=>(0,u.eA)(i,t))??[];if(0===s.length)return;const a=await(0,
u.TO)(t.source,r.environment),c=o.flatMap(t=>t.secret?.logins??[]),f=s.flatMap(({host:t})=>c.findLast(e=>e.host===t)??[]),d=s.map(({host:t})=>t).filter(t=>!f.some(e=>e.host===t))
;await w(t.folder,(0,u.FH)((0,u.GT)(a,i,d),f))})}},h=t=>(0,o.join)(t,"docker"),l=t=>(0,o.join)(t,"config.json");async function w(t,e){await(0,
a.Pl)(l(t),`${JSON.stringify(e,void 0,"\t")}\n`)}async function p(t,e){const r=await(0,a.wX)(t),n=new Set([...r.map(e=>(0,
o.join)(t,e)),...e.map(({folder:t})=>t)]);for(let e=1;;e+=1){const r=(0,o.join)(t,1===e?"docker":`docker-${e}`);if(!n.has(r))return r}}}),8814:(function(t,e,r){r.d(e,{
Tj:()=>f,Wx:()=>c,aD:()=>u});var n=r(3024),o=r(1455),i=r(6760),s=r(987),a=r(4564);function c(t){
return t["win32"===process.platform?a.E.userProfile:a.E.home]||process.getBuiltinModule("node:os").homedir()}function u(t,e){
const r=t.replace(/\$(?:(\w+)|\{(\w+)\})/g,(t,r,n)=>{const o=r??n??"";return e[o]??(t=>t===a.E.home?c(e):void 0)(o)??t});return/^~(?:[/\\]|$)/.test(r)?(0,
i.join)(c(e),r.slice(1)):r}async function f(t,e,r){try{return await r()}catch(r){const a=c(e);if(!(0,s.UO)((0,i.resolve)(a),(0,i.resolve)(t)))throw r
;if(await(0,o.access)(`${a}/.`,n.constants.X_OK).then(()=>!0,()=>!1))throw r;return}}}),9660:(function(t,e,r){r.d(e,{withLock:()=>w})
;var n=r(7598),o=r(1455),i=r(8161),s=r(6760),a=r(8500),c=r(7975),u=r(6986),f=r(8292),d=r(9577),h=function(t,e,r){if(null!=e){
if("object"!=typeof e&&"function"!=typeof e)throw new TypeError("Object expected.");var n,o;if(r){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=e[Symbol.asyncDispose]}if(void 0===n){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=e[Symbol.dispose],r&&(o=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(t){return Promise.reject(t)}}),t.stack.push({
value:e,dispose:n,async:r})}else r&&t.stack.push({async:!0});return e},l=function(t){return function(e){function r(r){
e.error=e.hasError?new t(r,e.error,"An error was suppressed during disposal."):r,e.hasError=!0}var n,o=0;return function t(){for(;n=e.stack.pop();)try{
if(!n.async&&1===o)return o=0,e.stack.push(n),Promise.resolve().then(t);if(n.dispose){var i=n.dispose.call(n.value);if(n.async)return o|=2,
Promise.resolve(i).then(t,function(e){return r(e),t()})}else o|=1}catch(t){r(t)}if(1===o)return e.hasError?Promise.reject(e.error):Promise.resolve()
;if(e.hasError)throw e.error}()}}("function"==typeof SuppressedError?SuppressedError:function(t,e,r){var n=new Error(r);return n.name="SuppressedError",
n.error=t,n.suppressed=e,n});async function w(t,e,r={}){const i=`${t}.lock`,s=await async function(t,e,r){const{signal:o,now:i=Date.now,wait:s=k}=r,a={
pid:process.pid,host:await b(),token:(0,n.randomUUID)()},c=i();let u;for(;;){if(o?.throwIfAborted(),await v(t,e,a))return a;if(u=await m(e,u,i()),
!(u&&$(u,a,i())&&await S(e,u.held.identity,i))){if(u&&i()-c>(r.patience??p))throw j(t,e,u.held);await s(5+95*Math.random(),o)}}}(t,i,r),a=setInterval(()=>{
!async function(t,{token:e}){const r=new Date;(await E(t))?.token===e&&await(0,o.utimes)(t,r,r).catch(()=>{})}(i,s)},y/4);a.unref();try{return await e()
}finally{clearInterval(a),await S(i,s.token,r.now??Date.now).catch(()=>{})}}const p=3e4,y=1e4;async function m(t,e,r){const n=await g(t);if(n)return e&&(0,
c.isDeepStrictEqual)(e.held,n)?e:{held:n,since:r}}function $({held:t,since:e},{host:r},n){return Math.max(n-t.touched,n-e)>y||function({owner:t},e){
if(!t||t.host!==e)return!1;try{return process.kill(t.pid,0),!1}catch(t){return"ESRCH"===(0,u.$N)(t)}}(t,r)}async function k(t,e){await(0,
a.setTimeout)(t,void 0,{...e?{signal:e}:{}}).catch(()=>e?.throwIfAborted())}async function v(t,e,r){const n=e=>(0,d.Ko)(e,`${t} cannot be locked`)??e;await(0,
f.I2)((0,s.dirname)(t)).catch(t=>{throw n(t)});try{const n={stack:[],error:void 0,hasError:!1};try{const i=h(n,await(0,
o.open)(e,"wx",420),!0),{uid:a,gid:c}=await(0,f.xI)((0,s.dirname)(t))??{};return void 0!==a&&void 0!==c&&await i.chown(a,c).catch(()=>{}),
await i.writeFile(JSON.stringify(r)).catch(async t=>{throw await(0,o.rm)(e,{force:!0}),t}),!0}catch(t){n.error=t,n.hasError=!0}finally{const t=l(n);t&&await t}
}catch(t){const e=(0,u.$N)(t);if("EEXIST"===e||"win32"===process.platform&&["EPERM","EBUSY"].includes(e??""))return!1;throw n(t)}}async function g(t){
const e=await(0,f.xo)((0,o.lstat)(t));if(!e)return;const r=await E(t);return{identity:r?.token??`${e.ino}-${e.mtimeMs}`,owner:r,touched:e.mtimeMs}}
async function E(t){try{const{pid:e,host:r,token:n}=JSON.parse(await(0,o.readFile)(t,"utf8"))
;if("number"==typeof e&&"string"==typeof r&&"string"==typeof n)return{pid:e,host:r,token:n}}catch{}}async function b(){
const t="linux"===process.platform?await(0,o.readlink)("/proc/self/ns/pid").catch(()=>""):"";return`${(0,i.hostname)()} ${t}`.trim()}async function S(t,e,r){
const n=`${t}.${e}`;try{await(0,o.mkdir)(n)}catch(t){if("EEXIST"!==(0,u.$N)(t))throw t;const{mtimeMs:e}=await(0,o.lstat)(n).catch(()=>({
mtimeMs:Number.POSITIVE_INFINITY}));return r()-e>y&&await(0,o.rmdir)(n).catch(()=>{}),!1}try{if((await g(t))?.identity!==e)return!0;const r=(await(0,
o.lstat)(t)).isDirectory();return await(r?(0,o.rmdir)(t):(0,o.rm)(t,{force:!0})),!0}catch(t){const e=(0,u.$N)(t)??"";if("ENOENT"===e)return!0
;if(["ENOTEMPTY","EEXIST","EPERM","EACCES","EBUSY"].includes(e))return!1;throw t}finally{await(0,o.rmdir)(n).catch(()=>{})}}function j(t,e,{owner:r}){
const n=r?`Process ${r.pid} (${r.host.split(" ")[0]})`:`Another program (by ${e})`
;return new u.nM(`${n} keeps ${t} locked.`,`If it is not running any more, delete ${e}.`)}}),987:(function(t,e,r){r.d(e,{$t:()=>s,Iw:()=>i,UO:()=>o});var n=r(6760)
;function o(t,e){return e===t||e.startsWith(t.endsWith(n.sep)?t:`${t}${n.sep}`)}function i(t,e){return(0,n.relative)(t,e).split(n.sep).join("/")}function s(t){
return i(process.cwd(),(0,n.resolve)(t))||"."}})};
export const id=8172;export const ids=[8172];export const modules={8172:(t,e,r)=>{r.d(e,{Cj:()=>w,FH:()=>m,GT:()=>E,O$:()=>f,TO:()=>d,eA:()=>b,ow:()=>u,yi:()=>h
});var n=r(6760),o=r(6986),i=r(4564),s=r(8814),a=r(8292),c=r(9614);function u(t){return t[i.E.dockerConfig]||(0,n.join)((0,s.Wx)(t),".docker")}
async function d(t,e={}){const r=(0,n.join)(t,"config.json");return w(await(0,s.Tj)(r,e,()=>(0,a.Zu)(r)).catch(t=>{throw f(r,t)})??"",r)}function f(t,e){
return new o.yo(`Docker's configuration in ${t} cannot be read (${(0,o.$N)(e)??(0,
o.bD)(e)}).`,"Make it readable for the user of this job, or set DOCKER_CONFIG to another folder.",{cause:e})}function w(t,e){if(""===t.trim())return{};let r
;try{r=JSON.parse(t)}catch{r=void 0}if("object"==typeof r&&null!==r&&!Array.isArray(r))return r
;throw new o.yo(`Docker's configuration in ${e} is not a JSON object.`,"Repair it or remove it: Docker itself does not start with it either.")}
async function h(t,e,r){const n=p(l(w(e[i.E.dockerAuthConfig]??"",i.E.dockerAuthConfig).auths,t));if(n)return n
;const s=await d(u(e),e),a=s.credHelpers?.[t]??s.credsStore;return a?await async function(t,e,r,n){
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
}(a,t,e,r):p(l(s.auths,t))}function l(t,e){
if(t)return Object.hasOwn(t,e)?t[e]:Object.entries(t).find(([t])=>t.replace(/^https?:\/\//,"").split("/")[0]===e)?.[1]}function p(t){if(!t)return
;if(t.registrytoken)return{type:"registry-token",token:t.registrytoken};if(t.identitytoken)return{type:"identity-token",token:t.identitytoken}
;const e=Buffer.from(t.auth??"","base64").toString(),r=e.indexOf(":"),[n,o]=r>0?[e.slice(0,r),e.slice(r+1).replace(/\0+$/,"")]:[t.username,t.password]
;return n&&o?{type:"password",username:n,password:o}:void 0}const y=3e4;function m(t,e){const r={...t.auths},n={...t.credHelpers}
;for(const{host:o,username:i,password:s}of e)r[o]={auth:Buffer.from(`${i}:${s}`).toString("base64")},t.credsStore?n[o]="":delete n[o];return v({...t,auths:r},n)
}function b({auths:t},{host:e,username:r,password:n}){return t?.[e]?.auth===Buffer.from(`${r}:${n}`).toString("base64")}function E(t,e,r){const n={...e.auths
},o={...e.credHelpers};for(const e of r){delete n[e],delete o[e];const r=t.auths?.[e],i=t.credHelpers?.[e];void 0!==r&&(n[e]=r),void 0!==i&&(o[e]=i)}return v({
...e,auths:n},o)}function v(t,e){const{credHelpers:r,...n}=t;return Object.keys(e).length>0?{...n,credHelpers:e}:n}},8292:(t,e,r)=>{r.d(e,{I2:()=>f,Pl:()=>h,
XW:()=>p,Zu:()=>m,uM:()=>E,wX:()=>b,xI:()=>l,xo:()=>y});var n=r(7598),o=r(3024),i=r(1455),s=r(6760),a=r(6986),c=r(9577),u=function(t,e,r){if(null!=e){
if("object"!=typeof e&&"function"!=typeof e)throw new TypeError("Object expected.");var n,o;if(r){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=e[Symbol.asyncDispose]}if(void 0===n){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=e[Symbol.dispose],r&&(o=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(t){return Promise.reject(t)}}),t.stack.push({
value:e,dispose:n,async:r})}else r&&t.stack.push({async:!0});return e},d=function(t){return function(e){function r(r){
e.error=e.hasError?new t(r,e.error,"An error was suppressed during disposal."):r,e.hasError=!0}var n,o=0;return function t(){for(;n=e.stack.pop();)try{
if(!n.async&&1===o)return o=0,e.stack.push(n),Promise.resolve().then(t);if(n.dispose){var i=n.dispose.call(n.value);if(n.async)return o|=2,
Promise.resolve(i).then(t,function(e){return r(e),t()})}else o|=1}catch(t){r(t)}if(1===o)return e.hasError?Promise.reject(e.error):Promise.resolve()
;if(e.hasError)throw e.error}()}}("function"==typeof SuppressedError?SuppressedError:function(t,e,r){var n=new Error(r);return n.name="SuppressedError",
n.error=t,n.suppressed=e,n});async function f(t){const e=await(0,i.mkdir)(t,{recursive:!0,mode:448}).catch(async e=>{throw"ENOENT"===(0,a.$N)(e)&&await w(t),e})
;if(void 0===e)return;const r=await l((0,s.dirname)(e));if(r)for(let n=t;n.length>=e.length;n=(0,s.dirname)(n))await(0,i.lchown)(n,r.uid,r.gid).catch(()=>{})}
async function w(t){const e=(0,s.dirname)(t);await(0,i.stat)(e).then(()=>!0,()=>e===t)?await(0,i.mkdir)(t,{mode:448}):await w(e)}async function h(t,e){
await f((0,s.dirname)(t));const r=(0,s.join)((0,s.dirname)(t),`.${(0,n.randomBytes)(8).toString("hex")}.tmp`);try{const n={stack:[],error:void 0,hasError:!1}
;try{const o=await l(t)??await l((0,s.dirname)(t)),a=u(n,await(0,i.open)(r,"wx",384),!0);await a.writeFile(e),o&&await a.chown(o.uid,o.gid).catch(()=>{})
}catch(t){n.error=t,n.hasError=!0}finally{const t=d(n);t&&await t}}catch(e){throw await(0,i.rm)(r,{force:!0}),(0,c.iD)(e,t)}await(0,
i.rename)(r,t).catch(async e=>{throw await(0,i.rm)(r,{force:!0}),(0,c.iD)(e,t)})}async function l(t){if(0===process.getuid?.())return await(0,
i.stat)(t).catch(()=>{})}async function p(t){try{await(0,i.rmdir)(t)}catch(t){if(!["ENOENT","ENOTEMPTY","EEXIST"].includes((0,a.$N)(t)??""))throw t}}
async function y(t){try{return await t}catch(t){if("ENOENT"===(0,a.$N)(t))return;throw t}}async function m(t){return await y((0,i.readFile)(t,"utf8"))}
async function b(t){return await y((0,i.readdir)(t))??[]}async function E(t,e){try{"win32"!==process.platform?await(0,i.symlink)(t,e):(await(0,
i.stat)(t)).isDirectory()?await(0,i.symlink)(t,e,"junction"):await(0,i.copyFile)(t,e,o.constants.COPYFILE_EXCL)}catch(t){if("EEXIST"!==(0,a.$N)(t))throw t}}},
9614:(t,e,r)=>{r.d(e,{R:()=>f,a:()=>d});var n=r(6698),o=r(1421),i=r(5434),s=r(481),a=r(6986);const c=5e3,u=67108864;async function d(t,e,r={}){
return await h(t,e,r)}async function f(t,e,r={}){const n="win32"!==process.platform||r.onOutput||r.onLine?p:h;return await n(t,e,r)}
const w=new n.AsyncLocalStorage;async function h(t,e,n){const{signal:o,input:i,cwd:s,env:c}=n;o?.throwIfAborted()
;const{getExecOutput:d}=await r.e(4775).then(r.bind(r,4775));let f;const h=()=>f&&m(f);let p=0;const y=t=>{p+=t.length,p>u&&h()};o?.addEventListener("abort",h,{
once:!0});const b=t=>{f=t,f.once("spawn",()=>{t.stdin?.on("error",()=>{}),o?.aborted&&h()})};try{
const r=await w.run(b,()=>d(`"${t.replaceAll('"','\\"')}"`,[...e],{silent:!0,ignoreReturnCode:!0,input:Buffer.from(i??""),...void 0===s?{}:{cwd:s},
...void 0===c?{}:{env:l(c)},listeners:{stdout:y,stderr:y}}));if(p>u)throw new Error(`${t} printed more than ${u} bytes`);return{...r,exitCode:r.exitCode??1}
}catch(t){const e=(0,a.bD)(t).startsWith("Unable to locate executable file");throw Object.assign(new Error((0,a.bD)(t),{cause:t}),e?{code:"ENOENT"}:{})}finally{
o?.removeEventListener("abort",h),o?.throwIfAborted()}}function l(t){const e={};for(const[r,n]of Object.entries(t))void 0!==n&&(e[r]=n);return e}
async function p(t,e,r){const{signal:n,onLine:i,onOutput:s}=r;n?.throwIfAborted();const a=(0,o.spawn)(t,e,{stdio:["pipe","pipe","pipe"],windowsHide:!0,
...void 0===r.cwd?{}:{cwd:r.cwd},...void 0===r.env?{}:{env:{...r.env}}}),c=[],d=[];let f=!1;const w=()=>{f||m(a),f=!0};s||y(a.stdout,c,i,w),y(a.stderr,d,i,w),
a.stdin.on("error",()=>{}),a.stdin.end(r.input??"");const h=()=>{m(a)};n?.addEventListener("abort",h,{once:!0});const l=s?.(a.stdout);l?.catch(h);try{
const e=await new Promise((t,e)=>{a.once("error",e),a.once("close",e=>t(e??1))});if(await(l?.catch(()=>{})),n?.throwIfAborted(),await l,
f)throw new Error(`${t} printed more than ${u} bytes`);return{exitCode:e,stdout:c.join(""),stderr:d.join("")}}finally{n?.removeEventListener("abort",h)}}
function y(t,e,r,n){if(t.setEncoding("utf8"),r)return void(0,s.createInterface)({input:t,crlfDelay:Number.POSITIVE_INFINITY}).on("line",r);let o=0
;t.on("data",t=>{o+=t.length,o<=u?e.push(t):n()})}function m(t){const e=()=>{t.stdout?.destroy(),t.stderr?.destroy()}
;if(null!==t.exitCode||null!==t.signalCode)return void e();t.kill("SIGTERM");const r=setTimeout(()=>t.kill("SIGKILL"),c);t.once("close",()=>clearTimeout(r)),
t.once("exit",e)}(0,i.subscribe)("child_process",t=>w.getStore()?.(t.process))}};
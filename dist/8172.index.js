export const id=8172;export const ids=[8172];export const modules={8172:(function(e,t,r){r.d(t,{Cj:()=>h,FH:()=>$,GT:()=>g,O$:()=>f,TO:()=>d,eA:()=>m,ow:()=>u,yi:()=>l
});var n=r(6760),o=r(6986),i=r(4564),s=r(8814),c=r(8292),a=r(9614);function u(e){return e[i.E.dockerConfig]||(0,n.join)((0,s.Wx)(e),".docker")}
async function d(e,t={}){const r=(0,n.join)(e,"config.json");return h(await(0,s.Tj)(r,t,()=>(0,c.Zu)(r)).catch(e=>{throw f(r,e)})??"",r)}function f(e,t){
return new o.yo(`Docker's configuration in ${e} cannot be read (${(0,o.$N)(t)??(0,
o.bD)(t)}).`,"Make it readable for the user of this job, or set DOCKER_CONFIG to another folder.",{cause:t})}function h(e,t){if(""===e.trim())return{};let r
;try{r=JSON.parse(e)}catch{r=void 0}if("object"==typeof r&&null!==r&&!Array.isArray(r))return r
;throw new o.yo(`Docker's configuration in ${t} is not a JSON object.`,"Repair it or remove it: Docker itself does not start with it either.")}
async function l(e,t,r){const n=p(w(h(t[i.E.dockerAuthConfig]??"",i.E.dockerAuthConfig).auths,e));if(n)return n
;const s=await d(u(t),t),c=s.credHelpers?.[e]??s.credsStore;return c?await async function(e,t,r,n){
const i=`docker-credential-${e}`,s=AbortSignal.timeout(y),c=await(0,a.R)(i,["get"],{input:t,env:r,signal:n?AbortSignal.any([n,s]):s}).catch(e=>{
if(n?.throwIfAborted(),
s.aborted)throw new o.yo(`The credential helper ${i} did not answer for ${t} within ${y/1e3} s.`,"It may wait for somebody to answer it: use a helper that works without a person, or remove it from config.json.",{
cause:e})
;throw new o.yo(`Docker's configuration names the credential helper ${i}, which cannot be started.`,`Put ${i} on PATH, or remove its entry from config.json.`,{
cause:e})}),u=c.stdout.trim();if(0!==c.exitCode&&"credentials not found in native keychain"===u)return
;if(0!==c.exitCode)throw new o.yo(`The credential helper ${i} failed for ${t} (exit code ${c.exitCode}): ${(0,
o.Kb)(u||c.stderr)}`,`Run 'echo ${t} | ${i} get' on this machine to see why.`);return function(e,t){let r;try{r=JSON.parse(e)}catch{
throw new o.yo(`The credential helper ${t} did not answer with JSON.`,`See whether ${t} is what its name says.`)}const{Username:n,Secret:i}=r??{}
;return"string"!=typeof n||"string"!=typeof i||""===i?void 0:"<token>"===n?{type:"identity-token",token:i}:{type:"password",username:n,password:i}}(u,i)
}(c,e,t,r):p(w(s.auths,e))}function w(e,t){
if(e)return Object.hasOwn(e,t)?e[t]:Object.entries(e).find(([e])=>e.replace(/^https?:\/\//,"").split("/")[0]===t)?.[1]}function p(e){if(!e)return
;if(e.registrytoken)return{type:"registry-token",token:e.registrytoken};if(e.identitytoken)return{type:"identity-token",token:e.identitytoken}
;const t=Buffer.from(e.auth??"","base64").toString(),r=t.indexOf(":"),[n,o]=r>0?[t.slice(0,r),t.slice(r+1).replace(/\0+$/,"")]:[e.username,e.password]
;return n&&o?{type:"password",username:n,password:o}:void 0}const y=3e4;function $(e,t){const r={...e.auths},n={...e.credHelpers}
;for(const{host:o,username:i,password:s}of t)r[o]={auth:Buffer.from(`${i}:${s}`).toString("base64")},e.credsStore?n[o]="":delete n[o];return k({...e,auths:r},n)
}function m({auths:e},{host:t,username:r,password:n}){return e?.[t]?.auth===Buffer.from(`${r}:${n}`).toString("base64")}function g(e,t,r){const n={...t.auths
},o={...t.credHelpers};for(const t of r){delete n[t],delete o[t];const r=e.auths?.[t],i=e.credHelpers?.[t];void 0!==r&&(n[t]=r),void 0!==i&&(o[t]=i)}return k({
...t,auths:n},o)}function k(e,t){const{credHelpers:r,...n}=e;return Object.keys(t).length>0?{...n,credHelpers:t}:n}}),8814:(function(e,t,r){r.d(t,{Tj:()=>d,Wx:()=>a,
aD:()=>u});var n=r(3024),o=r(1455),i=r(6760),s=r(987),c=r(4564);function a(e){
return e["win32"===process.platform?c.E.userProfile:c.E.home]||process.getBuiltinModule("node:os").homedir()}function u(e,t){
const r=e.replace(/\$(?:(\w+)|\{(\w+)\})/g,(e,r,n)=>{const o=r??n??"";return t[o]??(e=>e===c.E.home?a(t):void 0)(o)??e});return/^~(?:[/\\]|$)/.test(r)?(0,
i.join)(a(t),r.slice(1)):r}async function d(e,t,r){try{return await r()}catch(r){const c=a(t);if(!(0,s.UO)((0,i.resolve)(c),(0,i.resolve)(e)))throw r
;if(await(0,o.access)(`${c}/.`,n.constants.X_OK).then(()=>!0,()=>!1))throw r;return}}}),987:(function(e,t,r){r.d(t,{$t:()=>s,Iw:()=>i,UO:()=>o});var n=r(6760)
;function o(e,t){return t===e||t.startsWith(e.endsWith(n.sep)?e:`${e}${n.sep}`)}function i(e,t){return(0,n.relative)(e,t).split(n.sep).join("/")}function s(e){
return i(process.cwd(),(0,n.resolve)(e))||"."}})};
export const id=9611;export const ids=[9611,8630];export const modules={4227:(e,t,n)=>{n.d(t,{Of:()=>u,Pf:()=>y,XR:()=>p,p0:()=>w,rH:()=>v,uG:()=>b,wQ:()=>i})
;var r=n(6760),o=n(2962);function i(e,t){return JSON.stringify(a(s(e,t)))}function a(e){
return"string"==typeof e?e.replace(/[$%]\{/g,([e])=>`${e}${e}{`):Array.isArray(e)?e.map(a):"object"!=typeof e||null===e?e:Object.fromEntries(Object.entries(e).map(([e,t])=>[a(e),a(t)]))
}function s(e,t){const n=Object.fromEntries(Object.entries(t.bake?.target??{}).map(([e,n])=>[e,c(n,t)]));for(const r of e){
const{source:e}=r,o="bake"===e.kind?n[e.target]:c(d(e,t),t);n[r.target]={...o,labels:{...r.labels,...o?.labels},tags:[...r.references],
..."bake"===e.kind&&t.platforms.length>0?{platforms:[...t.platforms]}:{},...void 0===r.platform?{}:{platforms:[r.platform]},attest:m(o?.attest??[],t),...g(r,t)}
}return{target:n}}function c(e,{platforms:t,defaultPlatform:n,isTrusted:r,noCache:o,pull:i}){const{"cache-to":a,...s}=e,c=t.length>0?[...t]:n?[n]:[];return{
...s,...a&&r?{"cache-to":a}:{},...c.length>0&&!e.platforms?.length?{platforms:c}:{},...o?{"no-cache":!0}:{},...i?{pull:!0}:{}}}function u({target:e},{bake:t}){
return(0,o.eC)(t?.target,e)}function d(e,{allow:t}){const n=(0,o.Vx)(e.context)?e.file:(0,o.S9)({source:e
}),{contexts:i,labels:a,secrets:s,ssh:c}=e,u=Object.entries(i??{}).map(([e,t])=>[e,f(t)]);return{context:f(e.context),...void 0===n?{}:{dockerfile:n},
...void 0===e.target?{}:{target:e.target},args:e.buildArgs,...i&&{contexts:Object.fromEntries(u)},...e.platforms&&{platforms:e.platforms},...a&&{labels:a},
...s&&{secret:s.map(h)},...t.some(l)?{entitlements:t.filter(l)}:{},...c&&{ssh:c.map(({id:e,paths:t})=>t.length>0?`${e}=${t.map(e=>(0,
r.resolve)(e)).join(",")}`:e)}}}function l(e){return/^(?:network\.host|security\.insecure|device)(?:=|$)/.test(e)}function f(e){return(0,o.Vx)(e)?e:(0,
r.resolve)(e)}function h({id:e,env:t,file:n}){return`id=${e},${void 0===t?p(`src=${(0,r.resolve)(n??"")}`):`env=${t}`}`}function p(e){
return/[",\r\n]/.test(e)?`"${e.replaceAll('"','""')}"`:e}function m(e,{provenance:t,sbom:n}){const r="true"===t?"min":t,o={..."false"===n?{}:{
sbom:"true"===n?"type=sbom":`type=sbom,${p(`generator=${n}`)}`},..."false"===t?{}:{provenance:`type=provenance,mode=${r}`}
},i=[...e.filter(e=>!Object.hasOwn(o,String(y(e).type))),...Object.values(o)]
;return i.some(e=>"provenance"===y(e).type)?i:[...i,"type=provenance,disabled=true"]}function w({source:e},t){
return("bake"===e.kind&&u(e,t)?.attest||[]).some(e=>"true"!==String(y(e).disabled))}function y(e){
return"string"!=typeof e?e:Object.fromEntries(e.split(",").map(e=>e.split("=")))}function g(e,{cache:t,isTrusted:n}){if("none"===t)return{}
;const r=void 0===e.platform?"":`-${$(e.platform)}`;if("gha"===t){const t=`type=gha,scope=${e.service}${r}`;return{"cache-from":[t],...n?{
"cache-to":[`${t},mode=max,ignore-error=true`]}:{}}}
const i=t=>`type=registry,ref=${e.repository}:${t}${r}`,a=i(n?o._A.trusted:o._A.others),s=`${a},mode=max,image-manifest=true,oci-mediatypes=true,ignore-error=true`
;return{"cache-from":n?[a]:[a,i(o._A.trusted)],"cache-to":[s]}}function b(e,{bake:t}){
const n=new Set(e.map(({service:e})=>e)),r=new Set(Object.keys(t?.target??{}));return e.map(e=>{if("bake"===e.source.kind)return{...e,target:e.source.target}
;const t=e.service.replace(/^-|[^a-zA-Z0-9_-]/g,"_"),o=t=>!(r.has(t)||t!==e.service&&n.has(t));let i=t;for(let e=0;!o(i);e+=1)i=`${t}_${e}`;return r.add(i),{
...e,target:i}})}function v(e,t){const{target:n}=s(e,t),r=new Set(Object.keys(n));return e.flatMap(e=>{const t=(0,o.eC)(n,e.target)?.platforms??[]
;return t.length<2?[e]:t.map(t=>{let n=`${e.target}-${$(t)}`;for(;r.has(n);)n=`${n}_`;return r.add(n),{...e,target:n,platform:t}})})}function $(e){
return e.replaceAll("/","-")}},2962:(e,t,n)=>{n.d(t,{S9:()=>a,Vx:()=>s,_A:()=>o,eC:()=>i});var r=n(6760);const o={trusted:"buildcache",others:"buildcache-pr"}
;function i(e,t){return void 0!==e&&Object.hasOwn(e,t)?e[t]:void 0}function a({source:e}){return s(e.context)?e.context:(0,r.resolve)(e.file??(0,
r.join)(e.context,"Dockerfile"))}function s(e){return/^(?:(?:https?|git|ssh|docker-image|oci-layout):\/\/|git@|github\.com\/)/.test(e)}},9611:(e,t,n)=>{n.r(t),
n.d(t,{ownBuilders:()=>h,startOwnBuilder:()=>f});var r=n(7598),o=n(1455),i=n(6760),a=n(6986),s=n(4564),c=n(8292),u=n(8172),d=n(858),l=n(4227)
;async function f(e,{allow:t},n){const{ledger:o,folder:a,environment:f,logger:y}=n,g=await async function(e,t,n){const r=await(0,
d.T3)(["network","inspect","bridge"],n),o=[...void 0===e?[]:[`image=${e}`],...0===r.exitCode?[]:["network=host"],...m(n.environment).map(([e,t])=>(0,
l.XR)(`env.${e}=${t}`))],i=["network.host","security.insecure"].map(e=>`--allow-insecure-entitlement=${e}`)
;return[...o.flatMap(e=>["--driver-opt",e]),...t.includes("security.insecure")?["--buildkitd-flags",i.join(" ")]:[]]
}(e,t,n),b=(await o.recorded(h)).map(({done:e})=>e).find(e=>e.options.join("\n")===g.join("\n")),v=b??{name:`ds-infra-${(0,r.randomBytes)(6).toString("hex")}`,
folder:(0,i.join)(a,"buildx"),options:g},$={...n,environment:{...f,...p(v)}};return b||(await o.record(h,v),await async function(e,t){await(0,c.I2)(e)
;const n=t[s.E.buildxConfig]||(0,i.join)((0,u.ow)(t),"buildx"),r="buildkitd.default.toml",o=!(await(0,c.wX)(e)).includes(r);o&&(await(0,
c.wX)(n)).includes(r)&&await(0,c.uM)((0,i.resolve)(n,r),(0,i.join)(e,r))}(v.folder,f),
await w(["create","--name",v.name,"--driver","docker-container",...g],e,$)),await w(["inspect","--bootstrap",v.name],e,$),
y.info(`The builder ${v.name} ${b?"of an earlier step is used":"was started"}.`),p(v)}const h={kind:"builder",
undo:async({done:e},{environment:t,folder:n,others:r,logger:s})=>{const c={environment:{...t,...p(e)},signal:AbortSignal.timeout(6e4)},{exitCode:u}=await(0,
d.T3)(["buildx","rm","--force",e.name],c);0!==u&&await async function(e,t){const n=`buildx_buildkit_${e}0`;await(0,d.T3)(["rm","--force",n],t),await(0,
d.T3)(["volume","rm","--force",`${n}_state`],t);const r=await(0,d.T3)(["ps","--all","--quiet","--filter",`name=^${n}$`],t)
;if(0===r.exitCode&&""===r.stdout.trim())return;throw new a.nM(`The builder's container ${n} cannot be removed: ${(0,
a.Kb)(r.stderr.trim()||"it is still there")}`,`Remove it on the machine: docker rm --force ${n}; docker volume rm ${n}_state`)}(e.name,c),
s.info(`The builder ${e.name} was removed.`);(await r()).some(t=>t.done.folder===e.folder)||await(0,o.rm)((0,i.join)(n,"buildx"),{recursive:!0,force:!0})}}
;function p({name:e,folder:t}){return{BUILDX_BUILDER:e,BUILDX_CONFIG:t}}function m(e){
return["HTTP_PROXY","HTTPS_PROXY","NO_PROXY","http_proxy","https_proxy","no_proxy"].flatMap(t=>{const n=e[t];return n&&!n.includes("@")?[[t,n]]:[]})}
async function w(e,t,n){const{exitCode:r,stderr:o,stdout:i}=await(0,d.T3)(["buildx",...e],n);if(0===r)return;const s=(o.trim()||i.trim()).split("\n").at(-1)??""
;throw new a.nM(`No builder can be started as a container of the Docker Engine: ${(0,
a.Kb)(s)}`,`Check that the Engine may pull ${t??"moby/buildkit:buildx-stable-1, or name another image in 'builder-image'"}; or name a builder that is there in 'builder'.`)
}},8172:(e,t,n)=>{n.d(t,{Cj:()=>f,FH:()=>y,GT:()=>b,O$:()=>l,TO:()=>d,eA:()=>g,ow:()=>u,yi:()=>h})
;var r=n(6760),o=n(6986),i=n(4564),a=n(8814),s=n(8292),c=n(9614);function u(e){return e[i.E.dockerConfig]||(0,r.join)((0,a.Wx)(e),".docker")}
async function d(e,t={}){const n=(0,r.join)(e,"config.json");return f(await(0,a.Tj)(n,t,()=>(0,s.Zu)(n)).catch(e=>{throw l(n,e)})??"",n)}function l(e,t){
return new o.yo(`Docker's configuration in ${e} cannot be read (${(0,o.$N)(t)??(0,
o.bD)(t)}).`,"Make it readable for the user of this job, or set DOCKER_CONFIG to another folder.",{cause:t})}function f(e,t){if(""===e.trim())return{};let n
;try{n=JSON.parse(e)}catch{n=void 0}if("object"==typeof n&&null!==n&&!Array.isArray(n))return n
;throw new o.yo(`Docker's configuration in ${t} is not a JSON object.`,"Repair it or remove it: Docker itself does not start with it either.")}
async function h(e,t,n){const r=m(p(f(t[i.E.dockerAuthConfig]??"",i.E.dockerAuthConfig).auths,e));if(r)return r
;const a=await d(u(t),t),s=a.credHelpers?.[e]??a.credsStore;return s?await async function(e,t,n,r){
const i=`docker-credential-${e}`,a=AbortSignal.timeout(w),s=await(0,c.R)(i,["get"],{input:t,env:n,signal:r?AbortSignal.any([r,a]):a}).catch(e=>{
if(r?.throwIfAborted(),
a.aborted)throw new o.yo(`The credential helper ${i} did not answer for ${t} within ${w/1e3} s.`,"It may wait for somebody to answer it: use a helper that works without a person, or remove it from config.json.",{
cause:e})
;throw new o.yo(`Docker's configuration names the credential helper ${i}, which cannot be started.`,`Put ${i} on PATH, or remove its entry from config.json.`,{
cause:e})}),u=s.stdout.trim();if(0!==s.exitCode&&"credentials not found in native keychain"===u)return
;if(0!==s.exitCode)throw new o.yo(`The credential helper ${i} failed for ${t} (exit code ${s.exitCode}): ${(0,
o.Kb)(u||s.stderr)}`,`Run 'echo ${t} | ${i} get' on this machine to see why.`);return function(e,t){let n;try{n=JSON.parse(e)}catch{
throw new o.yo(`The credential helper ${t} did not answer with JSON.`,`See whether ${t} is what its name says.`)}const{Username:r,Secret:i}=n??{}
;return"string"!=typeof r||"string"!=typeof i||""===i?void 0:"<token>"===r?{type:"identity-token",token:i}:{type:"password",username:r,password:i}}(u,i)
}(s,e,t,n):m(p(a.auths,e))}function p(e,t){
if(e)return Object.hasOwn(e,t)?e[t]:Object.entries(e).find(([e])=>e.replace(/^https?:\/\//,"").split("/")[0]===t)?.[1]}function m(e){if(!e)return
;if(e.registrytoken)return{type:"registry-token",token:e.registrytoken};if(e.identitytoken)return{type:"identity-token",token:e.identitytoken}
;const t=Buffer.from(e.auth??"","base64").toString(),n=t.indexOf(":"),[r,o]=n>0?[t.slice(0,n),t.slice(n+1).replace(/\0+$/,"")]:[e.username,e.password]
;return r&&o?{type:"password",username:r,password:o}:void 0}const w=3e4;function y(e,t){const n={...e.auths},r={...e.credHelpers}
;for(const{host:o,username:i,password:a}of t)n[o]={auth:Buffer.from(`${i}:${a}`).toString("base64")},e.credsStore?r[o]="":delete r[o];return v({...e,auths:n},r)
}function g({auths:e},{host:t,username:n,password:r}){return e?.[t]?.auth===Buffer.from(`${n}:${r}`).toString("base64")}function b(e,t,n){const r={...t.auths
},o={...t.credHelpers};for(const t of n){delete r[t],delete o[t];const n=e.auths?.[t],i=e.credHelpers?.[t];void 0!==n&&(r[t]=n),void 0!==i&&(o[t]=i)}return v({
...t,auths:r},o)}function v(e,t){const{credHelpers:n,...r}=e;return Object.keys(t).length>0?{...r,credHelpers:t}:r}},858:(e,t,n)=>{n.d(t,{C7:()=>h,Kt:()=>y,
Ll:()=>m,T3:()=>l,Xx:()=>f});var r=n(6760),o=n(8630),i=n(6986),a=n(8292),s=n(9614),c=n(219),u=n(536),d=n(8007)
;async function l(e,{environment:t,signal:n},r={}){try{const o={...t,BUILDKIT_PROGRESS:"plain"};return await(0,s.R)("docker",e,{env:o,signal:n,...r})}catch(e){
if("ENOENT"!==(0,i.$N)(e))throw e
;throw new i.yo("There is no docker command on this machine.","Run the job on a machine with Docker, or hand the images over as OCI layouts (image: oci:<path>).",{
cause:e})}}async function f(e){const{exitCode:t,stderr:n,stdout:r}=await l(["version","--format","{{.Server.Version}}"],e)
;if(0!==t||""===r.trim())throw new i.nM(`The Docker Engine does not answer: ${(0,
i.Kb)(n.trim()||r.trim())}`,"Start it, or correct DOCKER_HOST or DOCKER_CONTEXT.")}async function h(e,t){if(0===e.length)return[]
;const{exitCode:n,stdout:r,stderr:o}=await l(["image","inspect","--format","{{.Id}}","--",...e],t),a=r.split("\n").flatMap(p)
;if(0===n&&a.length===e.length)return a;const[s=""]=e;if(1===e.length){const t=new i.yo(`The Docker Engine has no image ${s}: ${(0,
i.Kb)(o)}`,"Build or pull it in an earlier step, or have it built here ('context', 'target').");return e.map(()=>t)}
return(await Promise.all(e.map(e=>h([e],t)))).flat()}function p(e){return e.startsWith("sha256:")?[e]:/^[0-9a-f]{64}$/.test(e)?[`sha256:${e}`]:[]}
async function m(e){return"containerd"===await w(e)}async function w(e){const{stdout:t,exitCode:n}=await l(["info","--format","{{json .DriverStatus}}"],e)
;if(t.includes("io.containerd.snapshotter"))return"containerd";if(0===n)return"unpacked";const r=await l(["--version"],e)
;return/^podman\b/i.test(r.stdout)?"podman":"unpacked"}async function y(e,t,s,l){const f=await w(l),h="podman"===f?["--multi-image-archive"]:[],p=async(e,o)=>{
const p=(0,r.join)(t,o);return await(0,a.I2)(p),"containerd"===f?await async function(e,t,n){const o=(0,r.join)(t,"images.tar");await v(["--output",o,...e],n)
;const a=await(0,c.Zy)(o);return{image:async e=>await(0,u.Sl)(a,e)??(0,i.xl)((0,d.b)(e))}}(e,p,l):await async function(e,t,r,o){
const{readSavedImages:a}=await Promise.all([n.e(1549),n.e(8883)]).then(n.bind(n,8883)),s=Promise.withResolvers();return await v(e,o,async e=>{try{
s.resolve(await a(e,t,r))}catch(e){const n=`The layers out of docker save could not be written to ${t}: ${(0,i.bD)(e)}`
;throw new i.nM(n,"Check the free disk space there (RUNNER_TEMP).",{cause:e})}}),await s.promise}([...h,...e],p,s,l)};try{return await p(e,"saved")}catch(t){
if(!(t instanceof g)||1===e.length)throw t;const n=(0,o.default)(1),r=new Map(e.map((e,t)=>[e,n(()=>p([e],`saved-${t}`))]))
;return await Promise.allSettled(r.values()),{image:async e=>await(await r.get(e)??(0,i.xl)((0,d.b)(e))).image(e)}}}class g extends i.nM{}const b=2e3
;async function v(e,t,n){const{exitCode:r,stderr:o}=await l(["save",...e],t,n?{onOutput:n}:{});if(0===r)return
;const i=/integrity checksum failed|does not match/.test(o)?"Files of the image were changed in the Docker Engine: remove it, and build or pull it again.":/empty export/.test(o)?"The image has no layers, and this Engine saves none without: put a file into it, or build it with buildx.":"Check the Docker Engine and the free disk space."
;throw new g(`docker save failed: ${o.trim().slice(-b)||"it was ended from outside"}`,i)}},219:(e,t,n)=>{n.d(t,{Ap:()=>m,Cm:()=>p,Zy:()=>f,uv:()=>y})
;var r=n(3024),o=n(1455),i=n(6760),a=n(7075),s=n(6986),c=n(8292),u=function(e,t,n){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var r,o;if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=t[Symbol.asyncDispose]}if(void 0===r){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=t[Symbol.dispose],n&&(o=r)}
if("function"!=typeof r)throw new TypeError("Object not disposable.");o&&(r=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({
value:t,dispose:r,async:n})}else n&&e.stack.push({async:!0});return t},d=function(e){return function(t){function n(n){
t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n,t.hasError=!0}var r,o=0;return function e(){for(;r=t.stack.pop();)try{
if(!r.async&&1===o)return o=0,t.stack.push(r),Promise.resolve().then(e);if(r.dispose){var i=r.dispose.call(r.value);if(r.async)return o|=2,
Promise.resolve(i).then(e,function(t){return n(t),e()})}else o|=1}catch(e){n(e)}if(1===o)return t.hasError?Promise.reject(t.error):Promise.resolve()
;if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,n){var r=new Error(n);return r.name="SuppressedError",
r.error=e,r.suppressed=t,r});const l=1048576;async function f(e){return(await(0,o.stat)(e).catch(t=>{
throw new s.yo(`There is no image at ${e}.`,"Make it in an earlier step, or correct the path.",{cause:t})})).isDirectory()?function(e){return{path:e,
size:async t=>(await(0,c.xo)((0,o.stat)((0,i.join)(e,t))))?.size,read:async t=>await(0,c.xo)((0,o.readFile)((0,i.join)(e,t))),open:(t,n)=>(0,
r.createReadStream)((0,i.join)(e,t),{start:n,highWaterMark:l})}}(e):await async function(e){const t=await async function(e){const t=new Map,r=new Map
;for await(const{header:i,start:a}of async function*(e){const t={stack:[],error:void 0,hasError:!1};try{
const{Header:r,Pax:i}=await n.e(1549).then(n.bind(n,1549)),a=u(t,await(0,o.open)(e),!0);let s,c=0;for(let t=await w(a,c,h);t.length===h;t=await w(a,c,h)){
const n=new r(t,0,s);if(n.nullBlock)return;if(!n.cksumValid)throw g(e);const o=c+h,u=n.size??0;c=o+Math.ceil(u/h)*h,"ExtendedHeader"!==n.type?(yield{header:n,
start:o},s=void 0):s=i.parse((await w(a,o,u)).toString())}if(0===c)throw g(e)}catch(e){t.error=e,t.hasError=!0}finally{const e=d(t);e&&await e}}(e)){
const e=y(i.path??""),n=p(e,i);void 0!==n?r.set(e,n):"File"!==i.type&&"OldFile"!==i.type||t.set(e,{start:a,size:i.size??0})}return m(t,r),t}(e),i=(n,o)=>{
const i=t.get(n);if(!i||o>=i.size)return a.Readable.from([]);const s=i.start+i.size-1;return(0,r.createReadStream)(e,{start:i.start+o,end:s,highWaterMark:l})}
;return{path:e,size:async e=>t.get(e)?.size,read:async e=>{if(!t.has(e))return;const n=[];for await(const t of i(e,0))n.push(t);return Buffer.concat(n)},open:i}
}(e)}const h=512;function p(e,{type:t,linkpath:n=""}){return"SymbolicLink"===t?y(i.posix.join(i.posix.dirname(e),n)):"Link"===t?y(n):void 0}function m(e,t){
for(const[n,r]of t){const o=e.get(t.get(r)??r);o&&e.set(n,o)}}async function w(e,t,n){const{buffer:r,bytesRead:o}=await e.read(Buffer.alloc(n),0,n,t)
;return r.subarray(0,o)}function y(e){return e.replaceAll("\\","/").replace(/^(?:\.\/)+/,"")}function g(e){
return new s.yo(`${e} is neither a folder nor an uncompressed tar archive.`,"Unpack it first if it is compressed (gunzip), or write it as a plain .tar.")}},
536:(e,t,n)=>{n.d(t,{Sl:()=>u,T4:()=>c,UL:()=>l});var r=n(6986),o=n(9463)
;const i="org.opencontainers.image.ref.name",a="io.containerd.image.name",s=/nondistributable|foreign/;async function c(e,t){return await l(e,function(e,t,n){
const o=t.map(e=>e.annotations?.[i]),s=t.filter(({annotations:e})=>void 0===n||(e?.[i]===n||e?.[a]===n)),[c,u]=s
;if(c&&(!u||s.every(({digest:e})=>e===c.digest)))return c;const d=(0,r.Kb)(o.map(e=>e??"(without a name)").join(", "))||"none"
;if(void 0===n&&c)throw new r.yo(`The layout ${e} holds several images: ${d}.`,`Say which one after the path: oci:${e}:<name>.`)
;throw new r.yo(`The layout ${e} holds ${c?"several images":"no image"} named '${n??""}'.`,`It holds: ${d}.`)}(e.path,await d(e),t))}async function u(e,t){
const n=(await d(e)).find(e=>e.digest===t);if(!n||!(0,o.nw)(n.mediaType))return n&&await l(e,n)
;const r=m(await h(e,n),t,e.path),i=f(r?.manifests,e.path),a=await Promise.all(i.map(t=>e.size(p(e,t)))),s=i.filter((e,t)=>void 0!==a[t]),[c,...u]=s.filter(({platform:e})=>"unknown"!==e?.os),w=s.length<i.length&&void 0!==c&&0===u.length
;return await l(e,w?c:n)}async function d(e){const t=await e.read("index.json");if(!await async function(e){
return void 0!==await e.size("oci-layout")&&void 0!==await e.size("index.json")
}(e)||!t)throw new r.yo(`${e.path} is not an OCI image layout: it has no oci-layout and index.json.`,"Write one with 'docker buildx build --output type=oci', 'skopeo copy ... oci:<folder>', or the like.")
;return f(m(t,"index.json",e.path)?.manifests,e.path)}async function l(e,t){const n=await h(e,t),i=m(n,t.digest,e.path),a=t.mediaType||i?.mediaType||""
;if(!o.Fm.includes(a))throw new r.yo(`${t.digest} in ${e.path} is of the type '${(0,
r.Kb)(a,100)}', which is no image.`,"Push images and indexes of the OCI or Docker (schema 2) formats.");const c={descriptor:{...t,mediaType:a},bytes:n};if((0,
o.nw)(a)){const t=f(i?.manifests,e.path),n=await Promise.all(t.map(t=>l(e,t)));return{...c,blobs:[],children:n}}
const u=[...f([i?.config],e.path),...f(i?.layers,e.path)].filter(({mediaType:e,urls:t})=>!(s.test(e)&&t));return{...c,
blobs:await Promise.all(u.map(t=>async function(e,t){const n=p(e,t),r=await e.size(n)
;if(r!==t.size)throw w(e.path,`${n} ${void 0===r?"is missing":`has ${r} bytes, not ${t.size}`}`);return{descriptor:t,open:t=>e.open(n,t)}}(e,t))),children:[]}}
function f(e,t){const n=e??[]
;if(!Array.isArray(n)||!n.every(e=>"object"==typeof e&&null!==e&&"digest"in e&&"string"==typeof e.digest))throw w(t,"a manifest does not name its parts")
;return n}async function h(e,t){const n=p(e,t),r=await e.read(n);if(!r)throw w(e.path,`${n} is missing`);if(!(0,
o.tH)(r,t.digest))throw w(e.path,`${n} does not have the digest that its name says`);return r}function p(e,{digest:t}){
if(!/^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(t))throw w(e.path,`'${(0,r.Kb)(t,100)}' is no digest`);return`blobs/${t.replace(":","/")}`}
function m(e,t,n){try{return JSON.parse(Buffer.from(e).toString())}catch(e){throw w(n,`${t} is not JSON: ${(0,r.bD)(e)}`)}}function w(e,t){
return new r.yo(`The layout ${e} is damaged: ${t}.`,"Write it again; a copy may have been cut short.")}},9463:(e,t,n)=>{n.d(t,{$d:()=>u,Fm:()=>i,Ib:()=>o,
OR:()=>d,nw:()=>a,ol:()=>s,tH:()=>c});var r=n(7598);const o={ociIndex:"application/vnd.oci.image.index.v1+json",
ociManifest:"application/vnd.oci.image.manifest.v1+json",ociConfig:"application/vnd.oci.image.config.v1+json",
ociLayerGzip:"application/vnd.oci.image.layer.v1.tar+gzip",ociLayerZstd:"application/vnd.oci.image.layer.v1.tar+zstd",
dockerIndex:"application/vnd.docker.distribution.manifest.list.v2+json",dockerManifest:"application/vnd.docker.distribution.manifest.v2+json",
dockerConfig:"application/vnd.docker.container.image.v1+json",dockerLayerGzip:"application/vnd.docker.image.rootfs.diff.tar.gzip"
},i=[o.ociIndex,o.ociManifest,o.dockerIndex,o.dockerManifest];function a(e){return e===o.ociIndex||e===o.dockerIndex}function s(e,t="sha256"){return`${t}:${(0,
r.createHash)(t).update(e).digest("hex")}`}function c(e,t){return t===s(e,t.startsWith("sha512:")?"sha512":"sha256")}function u(e){let t=0
;for(const n of d(e).values())t+=n.descriptor.size;return t}function d(e){const t=new Map(e.blobs.map(e=>[e.descriptor.digest,e]))
;for(const n of e.children)for(const[e,r]of d(n))t.set(e,r);return t}},8007:(e,t,n)=>{n.d(t,{b:()=>o});var r=n(6986);function o(e){
return new r.nM(`docker save did not write the image ${e} as a whole.`,"Check the Docker Engine and its log, and run the job again.")}},8814:(e,t,n)=>{n.d(t,{
Tj:()=>d,Wx:()=>c,aD:()=>u});var r=n(3024),o=n(1455),i=n(6760),a=n(987),s=n(4564);function c(e){
return e["win32"===process.platform?s.E.userProfile:s.E.home]||process.getBuiltinModule("node:os").homedir()}function u(e,t){
const n=e.replace(/\$(?:(\w+)|\{(\w+)\})/g,(e,n,r)=>{const o=n??r??"";return t[o]??(e=>e===s.E.home?c(t):void 0)(o)??e});return/^~(?:[/\\]|$)/.test(n)?(0,
i.join)(c(t),n.slice(1)):n}async function d(e,t,n){try{return await n()}catch(n){const s=c(t);if(!(0,a.UO)((0,i.resolve)(s),(0,i.resolve)(e)))throw n
;if(await(0,o.access)(`${s}/.`,r.constants.X_OK).then(()=>!0,()=>!1))throw n;return}}},987:(e,t,n)=>{n.d(t,{$t:()=>a,Iw:()=>i,UO:()=>o});var r=n(6760)
;function o(e,t){return t===e||t.startsWith(e.endsWith(r.sep)?e:`${e}${r.sep}`)}function i(e,t){return(0,r.relative)(e,t).split(r.sep).join("/")}function a(e){
return i(process.cwd(),(0,r.resolve)(e))||"."}},8630:(e,t,n)=>{n.r(t),n.d(t,{default:()=>i,limitFunction:()=>a});class r{value;next;constructor(e){this.value=e}
}class o{#e;#t;#n;constructor(){this.clear()}enqueue(e){const t=new r(e);this.#e?(this.#t.next=t,this.#t=t):(this.#e=t,this.#t=t),this.#n++}dequeue(){
const e=this.#e;if(e)return this.#e=this.#e.next,this.#n--,this.#e||(this.#t=void 0),e.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,
this.#t=void 0,this.#n=0}get size(){return this.#n}*[Symbol.iterator](){let e=this.#e;for(;e;)yield e.value,e=e.next}*drain(){for(;this.#e;)yield this.dequeue()
}}function i(e){let t=!1;if("object"==typeof e&&({concurrency:e,rejectOnClear:t=!1}=e),s(e),
"boolean"!=typeof t)throw new TypeError("Expected `rejectOnClear` to be a boolean");const n=new o;let r=0;const i=()=>{r<e&&n.size>0&&(r++,n.dequeue().run())
},a=async(e,t,n)=>{const o=(async()=>e(...n))();t(o);try{await o}catch{}(()=>{r--,i()})()},c=(t,...o)=>new Promise((s,c)=>{((t,o,s,c)=>{const u={reject:s}
;new Promise(e=>{u.run=e,n.enqueue(u)}).then(a.bind(void 0,t,o,c)),r<e&&i()})(t,s,c,o)});return Object.defineProperties(c,{activeCount:{get:()=>r},
pendingCount:{get:()=>n.size},clearQueue:{value(){if(!t)return void n.clear();const e=AbortSignal.abort().reason;for(;n.size>0;)n.dequeue().reject(e)}},
concurrency:{get:()=>e,set(t){s(t),e=t,queueMicrotask(()=>{for(;r<e&&n.size>0;)i()})}},map:{async value(e,t){const n=[];try{Array.from(e,(e,r)=>{
const o=c(t,e,r);return n.push(o),o})}catch(e){for(const e of n)e.catch(()=>{});throw e}return Promise.all(n)}}}),c}function a(e,t){
const n=i(t),r=(...t)=>n(()=>e(...t));return Object.defineProperty(r,"clearQueue",{value:n.clearQueue}),r}function s(e){
if(!Number.isInteger(e)&&e!==Number.POSITIVE_INFINITY||!(e>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}}};
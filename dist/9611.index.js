export const id=9611;export const ids=[9611,8630];export const modules={4227:(function(e,t,n){n.d(t,{Of:()=>u,Pf:()=>y,XR:()=>p,p0:()=>w,rH:()=>v,uG:()=>b,wQ:()=>o})
;var r=n(6760),i=n(2962);function o(e,t){return JSON.stringify(a(s(e,t)))}function a(e){
return"string"==typeof e?e.replace(/[$%]\{/g,([e])=>`${e}${e}{`):Array.isArray(e)?e.map(a):"object"!=typeof e||null===e?e:Object.fromEntries(Object.entries(e).map(([e,t])=>[a(e),a(t)]))
}function s(e,t){const n=Object.fromEntries(Object.entries(t.bake?.target??{}).map(([e,n])=>[e,c(n,t)]));for(const r of e){
const{source:e}=r,i="bake"===e.kind?n[e.target]:c(d(e,t),t);n[r.target]={...i,labels:{...r.labels,...i?.labels},tags:[...r.references],
..."bake"===e.kind&&t.platforms.length>0?{platforms:[...t.platforms]}:{},...void 0===r.platform?{}:{platforms:[r.platform]},attest:m(i?.attest??[],t),...g(r,t)}
}return{target:n}}function c(e,{platforms:t,defaultPlatform:n,isTrusted:r,noCache:i,pull:o}){const{"cache-to":a,...s}=e,c=t.length>0?[...t]:n?[n]:[];return{
...s,...a&&r?{"cache-to":a}:{},...c.length>0&&!e.platforms?.length?{platforms:c}:{},...i?{"no-cache":!0}:{},...o?{pull:!0}:{}}}function u({target:e},{bake:t}){
return(0,i.eC)(t?.target,e)}function d(e,{allow:t}){const n=(0,i.Vx)(e.context)?e.file:(0,i.S9)({source:e
}),{contexts:o,labels:a,secrets:s,ssh:c}=e,u=Object.entries(o??{}).map(([e,t])=>[e,f(t)]);return{context:f(e.context),...void 0===n?{}:{dockerfile:n},
...void 0===e.target?{}:{target:e.target},args:e.buildArgs,...o&&{contexts:Object.fromEntries(u)},...e.platforms&&{platforms:e.platforms},...a&&{labels:a},
...s&&{secret:s.map(h)},...t.some(l)?{entitlements:t.filter(l)}:{},...c&&{ssh:c.map(({id:e,paths:t})=>t.length>0?`${e}=${t.map(e=>(0,
r.resolve)(e)).join(",")}`:e)}}}function l(e){return/^(?:network\.host|security\.insecure|device)(?:=|$)/.test(e)}function f(e){return(0,i.Vx)(e)?e:(0,
r.resolve)(e)}function h({id:e,env:t,file:n}){return`id=${e},${void 0===t?p(`src=${(0,r.resolve)(n??"")}`):`env=${t}`}`}function p(e){
return/[",\r\n]/.test(e)?`"${e.replaceAll('"','""')}"`:e}function m(e,{provenance:t,sbom:n}){const r="true"===t?"min":t,i={..."false"===n?{}:{
sbom:"true"===n?"type=sbom":`type=sbom,${p(`generator=${n}`)}`},..."false"===t?{}:{provenance:`type=provenance,mode=${r}`}
},o=[...e.filter(e=>!Object.hasOwn(i,String(y(e).type))),...Object.values(i)]
;return o.some(e=>"provenance"===y(e).type)?o:[...o,"type=provenance,disabled=true"]}function w({source:e},t){
return("bake"===e.kind&&u(e,t)?.attest||[]).some(e=>"true"!==String(y(e).disabled))}function y(e){
return"string"!=typeof e?e:Object.fromEntries(e.split(",").map(e=>e.split("=")))}function g(e,{cache:t,isTrusted:n}){if("none"===t)return{}
;const r=void 0===e.platform?"":`-${$(e.platform)}`;if("gha"===t){const t=`type=gha,scope=${e.service}${r}`;return{"cache-from":[t],...n?{
"cache-to":[`${t},mode=max,ignore-error=true`]}:{}}}
const o=t=>`type=registry,ref=${e.repository}:${t}${r}`,a=o(n?i._A.trusted:i._A.others),s=`${a},mode=max,image-manifest=true,oci-mediatypes=true,ignore-error=true`
;return{"cache-from":n?[a]:[a,o(i._A.trusted)],"cache-to":[s]}}function b(e,{bake:t}){
const n=new Set(e.map(({service:e})=>e)),r=new Set(Object.keys(t?.target??{}));return e.map(e=>{if("bake"===e.source.kind)return{...e,target:e.source.target}
;const t=e.service.replace(/^-|[^a-zA-Z0-9_-]/g,"_"),i=t=>!(r.has(t)||t!==e.service&&n.has(t));let o=t;for(let e=0;!i(o);e+=1)o=`${t}_${e}`;return r.add(o),{
...e,target:o}})}function v(e,t){const{target:n}=s(e,t),r=new Set(Object.keys(n));return e.flatMap(e=>{const t=(0,i.eC)(n,e.target)?.platforms??[]
;return t.length<2?[e]:t.map(t=>{let n=`${e.target}-${$(t)}`;for(;r.has(n);)n=`${n}_`;return r.add(n),{...e,target:n,platform:t}})})}function $(e){
return e.replaceAll("/","-")}}),2962:(function(e,t,n){n.d(t,{S9:()=>a,Vx:()=>s,_A:()=>i,eC:()=>o});var r=n(6760);const i={trusted:"buildcache",others:"buildcache-pr"}
;function o(e,t){return void 0!==e&&Object.hasOwn(e,t)?e[t]:void 0}function a({source:e}){return s(e.context)?e.context:(0,r.resolve)(e.file??(0,
r.join)(e.context,"Dockerfile"))}function s(e){return/^(?:(?:https?|git|ssh|docker-image|oci-layout):\/\/|git@|github\.com\/)/.test(e)}}),9611:(function(e,t,n){n.r(t),
n.d(t,{ownBuilders:()=>h,startOwnBuilder:()=>f});var r=n(7598),i=n(1455),o=n(6760),a=n(6986),s=n(4564),c=n(8292),u=n(8172),d=n(858),l=n(4227)
;async function f(e,{allow:t},n){const{ledger:i,folder:a,environment:f,logger:y}=n,g=await async function(e,t,n){const r=await(0,
d.T3)(["network","inspect","bridge"],n),i=[...void 0===e?[]:[`image=${e}`],...0===r.exitCode?[]:["network=host"],...m(n.environment).map(([e,t])=>(0,
l.XR)(`env.${e}=${t}`))],o=["network.host","security.insecure"].map(e=>`--allow-insecure-entitlement=${e}`)
;return[...i.flatMap(e=>["--driver-opt",e]),...t.includes("security.insecure")?["--buildkitd-flags",o.join(" ")]:[]]
}(e,t,n),b=(await i.recorded(h)).map(({done:e})=>e).find(e=>e.options.join("\n")===g.join("\n")),v=b??{name:`ds-infra-${(0,r.randomBytes)(6).toString("hex")}`,
folder:(0,o.join)(a,"buildx"),options:g},$={...n,environment:{...f,...p(v)}};return b||(await i.record(h,v),await async function(e,t){await(0,c.I2)(e)
;const n=t[s.E.buildxConfig]||(0,o.join)((0,u.ow)(t),"buildx"),r="buildkitd.default.toml",i=!(await(0,c.wX)(e)).includes(r);i&&(await(0,
c.wX)(n)).includes(r)&&await(0,c.uM)((0,o.resolve)(n,r),(0,o.join)(e,r))}(v.folder,f),
await w(["create","--name",v.name,"--driver","docker-container",...g],e,$)),await w(["inspect","--bootstrap",v.name],e,$),
y.info(`The builder ${v.name} ${b?"of an earlier step is used":"was started"}.`),p(v)}const h={kind:"builder",
undo:async({done:e},{environment:t,folder:n,others:r,logger:s})=>{const c={environment:{...t,...p(e)},signal:AbortSignal.timeout(6e4)},{exitCode:u}=await(0,
d.T3)(["buildx","rm","--force",e.name],c);0!==u&&await async function(e,t){const n=`buildx_buildkit_${e}0`;await(0,d.T3)(["rm","--force",n],t),await(0,
d.T3)(["volume","rm","--force",`${n}_state`],t);const r=await(0,d.T3)(["ps","--all","--quiet","--filter",`name=^${n}$`],t)
;if(0===r.exitCode&&""===r.stdout.trim())return;throw new a.nM(`The builder's container ${n} cannot be removed: ${(0,
a.Kb)(r.stderr.trim()||"it is still there")}`,`Remove it on the machine: docker rm --force ${n}; docker volume rm ${n}_state`)}(e.name,c),
s.info(`The builder ${e.name} was removed.`);(await r()).some(t=>t.done.folder===e.folder)||await(0,i.rm)((0,o.join)(n,"buildx"),{recursive:!0,force:!0})}}
;function p({name:e,folder:t}){return{BUILDX_BUILDER:e,BUILDX_CONFIG:t}}function m(e){
return["HTTP_PROXY","HTTPS_PROXY","NO_PROXY","http_proxy","https_proxy","no_proxy"].flatMap(t=>{const n=e[t];return n&&!n.includes("@")?[[t,n]]:[]})}
async function w(e,t,n){const{exitCode:r,stderr:i,stdout:o}=await(0,d.T3)(["buildx",...e],n);if(0===r)return;const s=(i.trim()||o.trim()).split("\n").at(-1)??""
;throw new a.nM(`No builder can be started as a container of the Docker Engine: ${(0,
a.Kb)(s)}`,`Check that the Engine may pull ${t??"moby/buildkit:buildx-stable-1, or name another image in 'builder-image'"}; or name a builder that is there in 'builder'.`)
}}),858:(function(e,t,n){n.d(t,{C7:()=>h,Kt:()=>y,Ll:()=>m,T3:()=>l,Xx:()=>f});var r=n(6760),i=n(8630),o=n(6986),a=n(8292),s=n(9614),c=n(219),u=n(536),d=n(8007)
;async function l(e,{environment:t,signal:n},r={}){try{const i={...t,BUILDKIT_PROGRESS:"plain"};return await(0,s.R)("docker",e,{env:i,signal:n,...r})}catch(e){
if("ENOENT"!==(0,o.$N)(e))throw e
;throw new o.yo("There is no docker command on this machine.","Run the job on a machine with Docker, or hand the images over as OCI layouts (image: oci:<path>).",{
cause:e})}}async function f(e){const{exitCode:t,stderr:n,stdout:r}=await l(["version","--format","{{.Server.Version}}"],e)
;if(0!==t||""===r.trim())throw new o.nM(`The Docker Engine does not answer: ${(0,
o.Kb)(n.trim()||r.trim())}`,"Start it, or correct DOCKER_HOST or DOCKER_CONTEXT.")}async function h(e,t){if(0===e.length)return[]
;const{exitCode:n,stdout:r,stderr:i}=await l(["image","inspect","--format","{{.Id}}","--",...e],t),a=r.split("\n").flatMap(p)
;if(0===n&&a.length===e.length)return a;const[s=""]=e;if(1===e.length){const t=new o.yo(`The Docker Engine has no image ${s}: ${(0,
o.Kb)(i)}`,"Build or pull it in an earlier step, or have it built here ('context', 'target').");return e.map(()=>t)}
return(await Promise.all(e.map(e=>h([e],t)))).flat()}function p(e){return e.startsWith("sha256:")?[e]:/^[0-9a-f]{64}$/.test(e)?[`sha256:${e}`]:[]}
async function m(e){return"containerd"===await w(e)}async function w(e){const{stdout:t,exitCode:n}=await l(["info","--format","{{json .DriverStatus}}"],e)
;if(t.includes("io.containerd.snapshotter"))return"containerd";if(0===n)return"unpacked";const r=await l(["--version"],e)
;return/^podman\b/i.test(r.stdout)?"podman":"unpacked"}async function y(e,t,s,l){const f=await w(l),h="podman"===f?["--multi-image-archive"]:[],p=async(e,i)=>{
const p=(0,r.join)(t,i);return await(0,a.I2)(p),"containerd"===f?await async function(e,t,n){const i=(0,r.join)(t,"images.tar");await v(["--output",i,...e],n)
;const a=await(0,c.Zy)(i);return{image:async e=>await(0,u.Sl)(a,e)??(0,o.xl)((0,d.b)(e))}}(e,p,l):await async function(e,t,r,i){
const{readSavedImages:a}=await Promise.all([n.e(1549),n.e(8883)]).then(n.bind(n,8883)),s=Promise.withResolvers();return await v(e,i,async e=>{try{
s.resolve(await a(e,t,r))}catch(e){const n=`The layers out of docker save could not be written to ${t}: ${(0,o.bD)(e)}`
;throw new o.nM(n,"Check the free disk space there (RUNNER_TEMP).",{cause:e})}}),await s.promise}([...h,...e],p,s,l)};try{return await p(e,"saved")}catch(t){
if(!(t instanceof g)||1===e.length)throw t;const n=(0,i.default)(1),r=new Map(e.map((e,t)=>[e,n(()=>p([e],`saved-${t}`))]))
;return await Promise.allSettled(r.values()),{image:async e=>await(await r.get(e)??(0,o.xl)((0,d.b)(e))).image(e)}}}class g extends o.nM{}const b=2e3
;async function v(e,t,n){const{exitCode:r,stderr:i}=await l(["save",...e],t,n?{onOutput:n}:{});if(0===r)return
;const o=/integrity checksum failed|does not match/.test(i)?"Files of the image were changed in the Docker Engine: remove it, and build or pull it again.":/empty export/.test(i)?"The image has no layers, and this Engine saves none without: put a file into it, or build it with buildx.":"Check the Docker Engine and the free disk space."
;throw new g(`docker save failed: ${i.trim().slice(-b)||"it was ended from outside"}`,o)}}),219:(function(e,t,n){n.d(t,{Ap:()=>m,Cm:()=>p,Zy:()=>f,uv:()=>y})
;var r=n(3024),i=n(1455),o=n(6760),a=n(7075),s=n(6986),c=n(8292),u=function(e,t,n){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var r,i;if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=t[Symbol.asyncDispose]}if(void 0===r){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=t[Symbol.dispose],n&&(i=r)}
if("function"!=typeof r)throw new TypeError("Object not disposable.");i&&(r=function(){try{i.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({
value:t,dispose:r,async:n})}else n&&e.stack.push({async:!0});return t},d=function(e){return function(t){function n(n){
t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n,t.hasError=!0}var r,i=0;return function e(){for(;r=t.stack.pop();)try{
if(!r.async&&1===i)return i=0,t.stack.push(r),Promise.resolve().then(e);if(r.dispose){var o=r.dispose.call(r.value);if(r.async)return i|=2,
Promise.resolve(o).then(e,function(t){return n(t),e()})}else i|=1}catch(e){n(e)}if(1===i)return t.hasError?Promise.reject(t.error):Promise.resolve()
;if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,n){var r=new Error(n);return r.name="SuppressedError",
r.error=e,r.suppressed=t,r});const l=1048576;async function f(e){return(await(0,i.stat)(e).catch(t=>{
throw new s.yo(`There is no image at ${e}.`,"Make it in an earlier step, or correct the path.",{cause:t})})).isDirectory()?function(e){return{path:e,
size:async t=>(await(0,c.xo)((0,i.stat)((0,o.join)(e,t))))?.size,read:async t=>await(0,c.xo)((0,i.readFile)((0,o.join)(e,t))),open:(t,n)=>(0,
r.createReadStream)((0,o.join)(e,t),{start:n,highWaterMark:l})}}(e):await async function(e){const t=await async function(e){const t=new Map,r=new Map
;for await(const{header:o,start:a}of async function*(e){const t={stack:[],error:void 0,hasError:!1};try{
const{Header:r,Pax:o}=await n.e(1549).then(n.bind(n,1549)),a=u(t,await(0,i.open)(e),!0);let s,c=0;for(let t=await w(a,c,h);t.length===h;t=await w(a,c,h)){
const n=new r(t,0,s);if(n.nullBlock)return;if(!n.cksumValid)throw g(e);const i=c+h,u=n.size??0;c=i+Math.ceil(u/h)*h,"ExtendedHeader"!==n.type?(yield{header:n,
start:i},s=void 0):s=o.parse((await w(a,i,u)).toString())}if(0===c)throw g(e)}catch(e){t.error=e,t.hasError=!0}finally{const e=d(t);e&&await e}}(e)){
const e=y(o.path??""),n=p(e,o);void 0!==n?r.set(e,n):"File"!==o.type&&"OldFile"!==o.type||t.set(e,{start:a,size:o.size??0})}return m(t,r),t}(e),o=(n,i)=>{
const o=t.get(n);if(!o||i>=o.size)return a.Readable.from([]);const s=o.start+o.size-1;return(0,r.createReadStream)(e,{start:o.start+i,end:s,highWaterMark:l})}
;return{path:e,size:async e=>t.get(e)?.size,read:async e=>{if(!t.has(e))return;const n=[];for await(const t of o(e,0))n.push(t);return Buffer.concat(n)},open:o}
}(e)}const h=512;function p(e,{type:t,linkpath:n=""}){return"SymbolicLink"===t?y(o.posix.join(o.posix.dirname(e),n)):"Link"===t?y(n):void 0}function m(e,t){
for(const[n,r]of t){const i=e.get(t.get(r)??r);i&&e.set(n,i)}}async function w(e,t,n){const{buffer:r,bytesRead:i}=await e.read(Buffer.alloc(n),0,n,t)
;return r.subarray(0,i)}function y(e){return e.replaceAll("\\","/").replace(/^(?:\.\/)+/,"")}function g(e){
return new s.yo(`${e} is neither a folder nor an uncompressed tar archive.`,"Unpack it first if it is compressed (gunzip), or write it as a plain .tar.")}}),
536:(function(e,t,n){n.d(t,{Sl:()=>u,T4:()=>c,UL:()=>l});var r=n(6986),i=n(9463)
;const o="org.opencontainers.image.ref.name",a="io.containerd.image.name",s=/nondistributable|foreign/;async function c(e,t){return await l(e,function(e,t,n){
const i=t.map(e=>e.annotations?.[o]),s=t.filter(({annotations:e})=>void 0===n||(e?.[o]===n||e?.[a]===n)),[c,u]=s
;if(c&&(!u||s.every(({digest:e})=>e===c.digest)))return c;const d=(0,r.Kb)(i.map(e=>e??"(without a name)").join(", "))||"none"
;if(void 0===n&&c)throw new r.yo(`The layout ${e} holds several images: ${d}.`,`Say which one after the path: oci:${e}:<name>.`)
;throw new r.yo(`The layout ${e} holds ${c?"several images":"no image"} named '${n??""}'.`,`It holds: ${d}.`)}(e.path,await d(e),t))}async function u(e,t){
const n=(await d(e)).find(e=>e.digest===t);if(!n||!(0,i.nw)(n.mediaType))return n&&await l(e,n)
;const r=m(await h(e,n),t,e.path),o=f(r?.manifests,e.path),a=await Promise.all(o.map(t=>e.size(p(e,t)))),s=o.filter((e,t)=>void 0!==a[t]),[c,...u]=s.filter(({platform:e})=>"unknown"!==e?.os),w=s.length<o.length&&void 0!==c&&0===u.length
;return await l(e,w?c:n)}async function d(e){const t=await e.read("index.json");if(!await async function(e){
return void 0!==await e.size("oci-layout")&&void 0!==await e.size("index.json")
}(e)||!t)throw new r.yo(`${e.path} is not an OCI image layout: it has no oci-layout and index.json.`,"Write one with 'docker buildx build --output type=oci', 'skopeo copy ... oci:<folder>', or the like.")
;return f(m(t,"index.json",e.path)?.manifests,e.path)}async function l(e,t){const n=await h(e,t),o=m(n,t.digest,e.path),a=t.mediaType||o?.mediaType||""
;if(!i.Fm.includes(a))throw new r.yo(`${t.digest} in ${e.path} is of the type '${(0,
r.Kb)(a,100)}', which is no image.`,"Push images and indexes of the OCI or Docker (schema 2) formats.");const c={descriptor:{...t,mediaType:a},bytes:n};if((0,
i.nw)(a)){const t=f(o?.manifests,e.path),n=await Promise.all(t.map(t=>l(e,t)));return{...c,blobs:[],children:n}}
const u=[...f([o?.config],e.path),...f(o?.layers,e.path)].filter(({mediaType:e,urls:t})=>!(s.test(e)&&t));return{...c,
blobs:await Promise.all(u.map(t=>async function(e,t){const n=p(e,t),r=await e.size(n)
;if(r!==t.size)throw w(e.path,`${n} ${void 0===r?"is missing":`has ${r} bytes, not ${t.size}`}`);return{descriptor:t,open:t=>e.open(n,t)}}(e,t))),children:[]}}
function f(e,t){const n=e??[]
;if(!Array.isArray(n)||!n.every(e=>"object"==typeof e&&null!==e&&"digest"in e&&"string"==typeof e.digest))throw w(t,"a manifest does not name its parts")
;return n}async function h(e,t){const n=p(e,t),r=await e.read(n);if(!r)throw w(e.path,`${n} is missing`);if(!(0,
i.tH)(r,t.digest))throw w(e.path,`${n} does not have the digest that its name says`);return r}function p(e,{digest:t}){
if(!/^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(t))throw w(e.path,`'${(0,r.Kb)(t,100)}' is no digest`);return`blobs/${t.replace(":","/")}`}
function m(e,t,n){try{return JSON.parse(Buffer.from(e).toString())}catch(e){throw w(n,`${t} is not JSON: ${(0,r.bD)(e)}`)}}function w(e,t){
return new r.yo(`The layout ${e} is damaged: ${t}.`,"Write it again; a copy may have been cut short.")}}),9463:(function(e,t,n){n.d(t,{$d:()=>u,Fm:()=>o,Ib:()=>i,
OR:()=>d,nw:()=>a,ol:()=>s,tH:()=>c});var r=n(7598);const i={ociIndex:"application/vnd.oci.image.index.v1+json",
ociManifest:"application/vnd.oci.image.manifest.v1+json",ociConfig:"application/vnd.oci.image.config.v1+json",
ociLayerGzip:"application/vnd.oci.image.layer.v1.tar+gzip",ociLayerZstd:"application/vnd.oci.image.layer.v1.tar+zstd",
dockerIndex:"application/vnd.docker.distribution.manifest.list.v2+json",dockerManifest:"application/vnd.docker.distribution.manifest.v2+json",
dockerConfig:"application/vnd.docker.container.image.v1+json",dockerLayerGzip:"application/vnd.docker.image.rootfs.diff.tar.gzip"
},o=[i.ociIndex,i.ociManifest,i.dockerIndex,i.dockerManifest];function a(e){return e===i.ociIndex||e===i.dockerIndex}function s(e,t="sha256"){return`${t}:${(0,
r.createHash)(t).update(e).digest("hex")}`}function c(e,t){return t===s(e,t.startsWith("sha512:")?"sha512":"sha256")}function u(e){let t=0
;for(const n of d(e).values())t+=n.descriptor.size;return t}function d(e){const t=new Map(e.blobs.map(e=>[e.descriptor.digest,e]))
;for(const n of e.children)for(const[e,r]of d(n))t.set(e,r);return t}}),8007:(function(e,t,n){n.d(t,{b:()=>i});var r=n(6986);function i(e){
return new r.nM(`docker save did not write the image ${e} as a whole.`,"Check the Docker Engine and its log, and run the job again.")}}),8630:(function(e,t,n){n.r(t),
n.d(t,{default:()=>o,limitFunction:()=>a});class r{value;next;constructor(e){this.value=e}}class i{#e;#t;#n;constructor(){this.clear()}enqueue(e){
const t=new r(e);this.#e?(this.#t.next=t,this.#t=t):(this.#e=t,this.#t=t),this.#n++}dequeue(){const e=this.#e;if(e)return this.#e=this.#e.next,this.#n--,
this.#e||(this.#t=void 0),e.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#n=0}get size(){return this.#n}
*[Symbol.iterator](){let e=this.#e;for(;e;)yield e.value,e=e.next}*drain(){for(;this.#e;)yield this.dequeue()}}function o(e){let t=!1
;if("object"==typeof e&&({concurrency:e,rejectOnClear:t=!1}=e),s(e),"boolean"!=typeof t)throw new TypeError("Expected `rejectOnClear` to be a boolean")
;const n=new i;let r=0;const o=()=>{r<e&&n.size>0&&(r++,n.dequeue().run())},a=async(e,t,n)=>{const i=(async()=>e(...n))();t(i);try{await i}catch{}(()=>{r--,o()
})()},c=(t,...i)=>new Promise((s,c)=>{((t,i,s,c)=>{const u={reject:s};new Promise(e=>{u.run=e,n.enqueue(u)}).then(a.bind(void 0,t,i,c)),r<e&&o()})(t,s,c,i)})
;return Object.defineProperties(c,{activeCount:{get:()=>r},pendingCount:{get:()=>n.size},clearQueue:{value(){if(!t)return void n.clear()
;const e=AbortSignal.abort().reason;for(;n.size>0;)n.dequeue().reject(e)}},concurrency:{get:()=>e,set(t){s(t),e=t,queueMicrotask(()=>{for(;r<e&&n.size>0;)o()})}
},map:{async value(e,t){const n=[];try{Array.from(e,(e,r)=>{const i=c(t,e,r);return n.push(i),i})}catch(e){for(const e of n)e.catch(()=>{});throw e}
return Promise.all(n)}}}),c}function a(e,t){const n=o(t),r=(...t)=>n(()=>e(...t));return Object.defineProperty(r,"clearQueue",{value:n.clearQueue}),r}
function s(e){if(!Number.isInteger(e)&&e!==Number.POSITIVE_INFINITY||!(e>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}})};
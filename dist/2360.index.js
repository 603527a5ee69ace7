export const id=2360;export const ids=[2360];export const modules={2360:(function(e,t,r){r.r(t),r.d(t,{deadline:()=>Me,run:()=>main_run})
;var i=r(1455),n=r(4179),s=r(100),o=r(4035),a=r(6986),c=r(2962),l=r(2677),u=r(7598)
;const d=/^\w[\w.-]{0,127}$/,f=128,h=12,p=new RegExp(`_[0-9a-f]{${h}}$`),g=/^$|[\u0000-\u0020\u007f~^:?*[\\]/;function tagOf(e,t="tags"){
if(g.test(e))throw new a.yo(`The input '${t}' holds '${e}', which is no name of a tag, a branch or a release.`,"Use a name without white space and ~ ^ : ? * [ \\; names that are valid image tags (letters, digits, '_', '.', '-') stay as they are.")
;if(d.test(e))return e;const r=(0,u.createHash)("sha256").update(e).digest("hex").slice(0,h)
;return`${e.replaceAll(/[^\w.-]+/g,"-").replace(/^[.-]+/,"").slice(0,f-h-1)}_${r}`}function derivedTags(e){return e.map(e=>({name:e,tag:tagOf(e)
})).filter(({name:e,tag:t})=>e!==t)}var m=r(4564),w=r(858);function isPlatform(e){return/^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9]+)?$/.test(e)}
async function readBuilderTraits(e,t){const r=await answerOf(t,e),i=void 0===r?void 0:function inspectionOf(e){
const t=/^Driver:\s+(\S+)/m.exec(e)?.[1],r=/^Platforms:\s+([a-z0-9/]+)/m.exec(e)?.[1];return void 0===t?void 0:{driver:t,platform:r}
}(r),n=e.environment[m.E.dockerDefaultPlatform],s=void 0!==i||!await async function hasDocker(e){return void 0!==await answerOf(()=>(0,w.T3)(["--version"],e),e)
}(e);if(n)return{platform:n,buildKit:s};if(void 0!==i?.platform)return{platform:i.platform,buildKit:s}
;if(i&&!["docker","docker-container"].includes(i.driver))return{platform:void 0,buildKit:s}
;const o=["version","--format","{{.Server.Os}}/{{.Server.Arch}}"],a=await answerOf(()=>(0,w.T3)(o,e),e),c=a?.trim()??"";return{
platform:/^[a-z0-9]+\/[a-z0-9]+$/.test(c)?c:machinePlatform(),buildKit:s}}async function answerOf(e,{signal:t}){try{const{exitCode:t,stdout:r}=await e()
;return 0===t?r:void 0}catch{return void t.throwIfAborted()}}function machinePlatform(){return`${"win32"===process.platform?"windows":"linux"}/${{x64:"amd64",
ia32:"386"}[process.arch]??process.arch}`}var y=r(8172);async function loggedInHosts(e){const t=(0,
y.Cj)(e[m.E.dockerAuthConfig]??"",m.E.dockerAuthConfig),r=await(0,y.TO)((0,y.ow)(e),e)
;return[...new Set([...hostsOf(t),...hostsOf(r)])].filter(e=>""!==e).sort()}function hostsOf({auths:e={},credsStore:t,credHelpers:r={}}){
return[...Object.keys(r).filter(e=>r[e]),...Object.entries(e).flatMap(([e,i])=>{const n=function hostOf(e){const[t=""]=e.replace(/^https?:\/\//,"").split("/")
;return t.slice(t.lastIndexOf("@")+1)}(e);return""!==(r[n]??t??"")||Object.keys(i??{}).length>0?[n]:[]})]}
const v=/^(?:[\w-]+\.)*docker\.(?:io|com)$/,b="localhost";async function registryOf(e,t,{environment:r,logger:i}){const s=e.optional("registry")
;if(void 0!==s)return(0,l.aj)(s);const o=await loggedInHosts(r),c=o.filter(e=>!function isPublic(e){return v.test(e)||(0,n.R5)(e)&&!(0,n.jm)(e)
}(e)),u=c.filter(n.jm),[d,...f]=u.length>0?u:c;if(void 0===d&&!t)return i.info(`Images are named ${b}/...: no registry is, and the job is logged in to none.`),b
;if(void 0===d)throw function notLoggedIn(e){
const t=e.length>0?` but ${e.join(", ")}, which ${e.length>1?"are":"is"} public`:"",r=e.length>0?" A public one has to be named.":""
;return new a.yo(`The input 'registry' is empty, and the job is logged in to no registry${t}.`,`Run ecr-login before this step, or set 'registry'.${r}`)}(o)
;if(f.length>0)throw new a.yo(`The input 'registry' is empty, and the job is logged in to several registries: ${[d,...f].join(", ")}.`,"Set 'registry' to the one that the images go to.")
;return i.info(`Registry ${d}, which the job is logged in to.`),d}function parseBuildSource(e,t){
const r=textOf(e,t,"file"),i=textOf(e,t,"target"),n=function contextsOf(e,t){const r=textsOf(e,t,"build-contexts")
;for(const[t,i]of Object.entries(r??{}))if(""===i||i.startsWith("target:"))throw new a.yo(`Service '${e}' has the build context '${t}', which is ${""===i?"empty":`'${i}'`}.`,"Give a folder or an address (docker-image://, https://, ...). Stages that services share can be in one Dockerfile, or in targets of bake files.")
;return r}(e,t),s=function platformsOf(e,{platforms:t}){if(null==t)return
;const r=(Array.isArray(t)?t:[t]).flatMap(e=>isText(e)?e.split(","):[""]).map(e=>e.trim());if(r.length>0&&r.every(isPlatform))return r
;throw new a.yo(`Service '${e}' has 'platforms' that are not a list of platforms.`,"Write <system>/<architecture>, such as platforms: [linux/amd64, linux/arm64].")
}(e,t),o=textsOf(e,t,"labels"),c=function secretsOf(e,t){if(null==t)return;const r=Array.isArray(t)?t.map(e=>secretOf(e,{env:e
})):isMapping(t)?Object.entries(t).map(([e,t])=>secretOf(e,t)):[void 0];if(r.every(e=>void 0!==e))return r
;throw new a.yo(`Service '${e}' has 'secrets' that do not say in which variable or file they are.`,"Write secrets: [NPM_TOKEN] for a variable of that name, or secrets: {npm: {env: NPM_TOKEN}, pip: {file: path}}, and no values.")
}(e,t.secrets),l=function sshOf(e,t){if(null==t)return
;const r=Array.isArray(t)?t.map(e=>[e,[]]):isMapping(t)?Object.entries(t):[[void 0,void 0]],i=r.map(([e,t])=>{const r=Array.isArray(t)?t:[t]
;return isText(e)&&k.test(e)&&r.every(e=>isText(e)&&!e.includes(","))?{id:e,paths:r}:void 0});if(i.every(e=>void 0!==e))return i
;throw new a.yo(`Service '${e}' has 'ssh' that does not say which agent or keys it means.`,"Write ssh: [default] for the agent of SSH_AUTH_SOCK, or ssh: {default: path of a key or socket}.")
}(e,t.ssh);return{kind:"build",context:textOf(e,t,"context")??".",...void 0===r?{}:{file:r},...void 0===i?{}:{target:i},buildArgs:textsOf(e,t,"build-args")??{},
...n&&{contexts:n},...s&&{platforms:s},...o&&{labels:o},...c&&{secrets:c},...l&&{ssh:l}}}function textOf(e,t,r){const i=t[r];if(null!=i){if(isText(i))return i
;throw new a.yo(`Service '${e}' has a '${r}' that is not text.`,`Give '${r}' as text, in quotes.`)}}function isMapping(e){
return"object"==typeof e&&null!==e&&!Array.isArray(e)}function isText(e){return"string"==typeof e&&""!==e}function textsOf(e,t,r){const i=t[r];if(null==i)return
;const n=isMapping(i)?Object.entries(i):[];if(isMapping(i)&&n.every(e=>"string"==typeof e[1]))return Object.fromEntries(n)
;throw new a.yo(`Service '${e}' has '${r}' that are not a mapping from names to text.`,`Write ${r}: {NAME: value}.`)}const k=/^[\w.-]+$/,$=/^[A-Za-z_]\w*$/
;function secretOf(e,t){if(!isText(e)||!k.test(e)||!isMapping(t))return;const[[r,i]=[],...n]=Object.entries(t)
;return!isText(i)||n.length>0?void 0:"env"===r?$.test(i)?{id:e,env:i}:void 0:"file"===r?{id:e,file:i}:void 0}
const x=["repository","image","sources","context","file","target","build-args","build-contexts","platforms","labels","secrets","ssh"],O="Write them as YAML, for example:\n  api: {target: api}\n  worker: {target: worker}"
;async function parseServices(e,t){const r=function entriesOf(e){if(Array.isArray(e))return listed(e)
;if(!isMapping(e))throw new a.yo("The input 'services' is neither a mapping nor a list.",O);return Object.entries(e).map(([e,t])=>{if(null===t)return[e,{}]
;if(!isMapping(t))throw new a.yo(`Service '${e}' is not a mapping.`,O);return[e,t]})}(await parseYaml(e))
;if(0===r.length)throw new a.yo("The input 'services' names no service.",O);const i=r.map(([e,r])=>function serviceOf(e,t,r){
for(const r of Object.keys(t))if(!x.some(e=>e===r))throw new a.yo(`Service '${e}' has the unknown key '${r}'.`,`Use some of: ${x.join(", ")}.`)
;const i=textOf(e,t,"repository"),n=(0,l.n_)(i??`${r.repositoryPrefix}${e}`,e),s=function sourceOf(e,t){const r=textOf(e,t,"image");if(void 0!==r){
const i=x.find(e=>!["image","repository"].includes(e)&&void 0!==t[e])
;if(i)throw new a.yo(`Service '${e}' has both 'image' and '${i}'.`,"Name an existing image with 'image', or say how to build one; not both.")
;return function parseImage(e,t){if(!t.startsWith("oci:"))return{kind:"engine",reference:t};const r=/^oci:((?:[A-Za-z]:[\\/])?[^:]+)(?::(.+))?$/.exec(t)
;if(!r?.[1])throw new a.yo(`Service '${e}' has the image '${t}', which names no folder or archive.`,"Write oci:<folder or .tar>, and oci:<folder or .tar>:<name> where it holds several images.")
;return{kind:"layout",path:r[1],...r[2]?{image:r[2]}:{}}}(e,r)}return parseBuildSource(e,t)}(e,t),o=function fingerprintOf(e,t,r,i){const n=t.sources
;if("build"!==r.kind||!1===n)return;if(!0===n||void 0===n&&i.sources)return(0,c.Vx)(r.context)?[r.context]:[r.context,...Object.values(r.contexts??{})]
;if(void 0===n)return;const s=Array.isArray(n)?n:[n];if(s.length>0&&s.every(e=>"string"==typeof e&&""!==e))return s
;throw new a.yo(`Service '${e}' has 'sources' that are not paths.`,"List the paths that the image is made of, or write 'sources: true' for its build context.")
}(e,t,s,r);return{name:e,repository:n,source:s,...o?{fingerprint:o}:{}}}(e,r,t));return function checkApart(e){const t=new Map
;for(const{name:r,repository:i}of e){const e=t.get(i)
;if(void 0!==e)throw new a.yo(`Services '${e}' and '${r}' would both be pushed to '${i}', under the same tags.`,"Give each a 'repository' of its own.")
;t.set(i,r)}}(i),i}async function parseYaml(e){const{parseDocument:t,visit:i}=await r.e(3483).then(r.t.bind(r,3483,19));try{const r=t(e),[n]=r.errors
;if(n)throw n;return i(r,{Scalar:(e,t,r)=>{(function isWritten(e,t,r){
return"number"==typeof e||("key"===t?"string"!=typeof e:"boolean"==typeof e&&["build-args","labels"].includes(String(function keyOf(e){return e?.key?.value
}(r[4]))))})(t.value,e,r)&&(t.value=t.source??String(t.value))}}),r.toJS()}catch(e){throw new a.yo(`The input 'services' is not YAML: ${(0,a.bD)(e)}`,O,{cause:e
})}}function listed(e){const t=new Set;return e.map(e=>{if("string"!=typeof e)throw new a.yo("The list in 'services' holds something else than names.",O)
;if(t.has(e))throw new a.yo(`Service '${e}' stands twice in 'services'.`,"Name each service once.");return t.add(e),[e,{target:e}]})}const T={"bake-files":"",
workdir:"",set:"",allow:"",builder:"auto","builder-image":"",platforms:"",cache:"none",provenance:"false",sbom:"false","no-cache":"false",pull:"false",
compression:"gzip",sources:"false","skip-existing":"auto",push:"true","create-repositories":"false"};function tagsOf(e){
const t=e.list("tags",/,(?:\s+|$)/),r=e.text("tags");if(0===t.length&&""!==r)throw(0,a.Gq)("tags",r,"Name a tag on each line; what follows # is a comment.")
;return{tags:[...new Set(t.map(e=>tagOf(e)))],derived:derivedTags(t)}}function repositoryPrefixOf(e){return e.text("repository-prefix").toLowerCase()}
async function servicesOf(e){const t={repositoryPrefix:repositoryPrefixOf(e),sources:e.boolean("sources")},r=e.list("bake-files");if(r.length>0){
const n=await async function parseNames(e){if(""===e)return[];const t=await parseYaml(e);if(Array.isArray(t))return listed(t).map(([e])=>e)
;throw new a.yo("With 'bake-files', the input 'services' is a list of targets, and nothing else.","Write services: [api, worker], or leave it out for the default group.")
}(e.text("services")),s=await async function folderOf(e){const t=e.optional("workdir");if(void 0===t)return;const r=await(0,i.stat)(t).catch(()=>{})
;if(r?.isDirectory())return t;throw(0,a.Gq)("workdir",t,"Name a folder that is there, relative to the working folder of the job.")}(e);return{from:"bake-files",
files:r,targets:n,workdir:s,set:e.list("set","\n").map(checkSetting),...t}}
for(const t of["workdir","set"])if(""!==e.text(t))throw new a.yo(`The input '${t}' is about bake files, and 'bake-files' names none.`,"Name them in 'bake-files', or leave it out.")
;return{from:"services",services:await parseServices(e.required("services"),t)}}
const S=/^[a-zA-Z0-9][\w.-]*$/,E="Use the name of a builder, as docker buildx ls shows it, or auto.",P=/^[\w.-]+(?::\d+)?(?:\/[\w.-]+)*(?::[\w.-]+)?(?:@sha256:[0-9a-f]{64})?$/,M="Use the reference of an image, such as moby/buildkit:v0.25.0.",j="Use true, false, or the image of a generator, such as docker/buildkit-syft-scanner:stable-1."
;const I="Write <target>.<key>=<value> on a line each, such as *.args.VERSION=1.2.";function checkSetting(e){
const t=/^[^=.]+\.([a-z-]+)[^=]*(?:=|$)/.exec(e)?.[1];if(void 0===t)throw(0,a.Gq)("set",e,I)
;if(!["tag","tags","output","push","load","call"].includes(t))return e
;throw(0,a.Gq)("set",e,`Tags and outputs are this action's own: leave out '${t}', and see the input 'tags'.`)}function checkPrivilege(e){
if(/^(?:network\.host|security\.insecure|ssh|device(?:=.+)?|fs(?:\.read|\.write)?=.+)$/.test(e))return e;throw(0,
a.Gq)("allow",e,"Use network.host, security.insecure, ssh, device, device=<name>, fs=<path>, fs.read=<path> or fs.write=<path>.")}function checkPlatform(e){
if(isPlatform(e))return e;throw(0,a.Gq)("platforms",e,"Use <system>/<architecture>, such as linux/amd64 or linux/arm64.")}
async function repositorySettings(e,t,r){const i={region:(0,s.vK)(e.optional("region")),profile:e.optional("profile")},u=(0,n.R5)(t);if(!u&&(0,
l._g)(t).startsWith("https:"))throw new a.yo(`The input 'create-repositories' is true, but the registry ${t} is not Amazon ECR.`,"Leave it out: other registries create repositories by themselves or with tools of their own.")
;return{region:u?(0,n.l5)(t,"").region:await(0,o.regionOf)(i,r),profile:i.profile,...u?{account:t.slice(0,12)}:{},scanOnPush:e.boolean("scan-on-push"),
immutableExcept:e.boolean("immutable-tags")?[`${c._A.trusted}*`]:void 0}}var A=r(6724);const R={origin:"which was built now",
remedy:"Push under another tag, set skip-existing: true to keep what is there, or delete the tag in the registry."};async function putTags(e,t,r){
for(const i of function inTagOrder(e,t){const rank=e=>"latest"===e?3:precisionOf(e)>0?0:t.includes(e)?2:1
;return e.toSorted((e,t)=>rank(e)-rank(t)||precisionOf(t)-precisionOf(e))}(t.tags,t.taken??[])){try{await putTag(e,i,t)}catch(e){
throw withTagged(e,t.repository,r.tagged)}r.tagged.push(i)}}function precisionOf(e){const t=e.replace(p,"")
;if(/(?:^|-)[0-9a-f]{7,64}$/.test(t)&&/\d/.test(t))return 10;const r=(/^v?(\d+(?:\.\d+)*)(?:[-_+].*)?$/.exec(t)??/[-_]v?(\d+(?:\.\d+)+|\d+$)/.exec(t))?.[1]
;return void 0===r?0:r.split(".").length}async function putTag(e,t,{repository:r,manifest:i,conflict:n=R}){try{await e.writeManifest(r,t,i)}catch(s){
if(!(s instanceof A.gl)||"immutable-tag"!==s.kind)throw s;const o=await e.findManifest(r,t);if(o?.digest===i.descriptor.digest)return
;throw new a.yo(`The tag ${t} of ${r} is immutable and stands for ${o?.digest??"another image"}, not for ${i.descriptor.digest}, ${n.origin}.`,n.remedy,{cause:s
})}}function withTagged(e,t,r){if(0===r.length||!(e instanceof a.lZ))return e
;const i=`${e.message}\nTags of ${t} that name the new image already: ${r.join(", ")}.`;return new(e instanceof a.nM?a.nM:a.yo)(i,e.remedy,{cause:e})}
var C=r(8321),_=r(4508),B=r(16),L=r(9463),W=r(6129);class Registry{host;#e;#t;#r;#i=!1;#n=!1;constructor(e,t,r){this.host=e,this.#e=(0,l._g)(e),this.#t=r,
this.#r=(0,W.QG)(e,t,r)}async findManifest(e,t){const{status:r,headers:i}=await this.#s({...this.#o(e,t),method:"HEAD"});if(404===r)return
;const n=i["docker-content-digest"];return 200!==r||void 0===n?(await this.readManifest(e,t))?.descriptor:{mediaType:i["content-type"]??"",digest:n,
size:Number(i["content-length"]??0)}}async readManifest(e,t){const r=await this.#s(this.#o(e,t));if(404===r.status)return;const{status:i,headers:n,bytes:s}=r
;if(200!==i||!function isManifest(e){try{const t=JSON.parse(Buffer.from(e).toString());return"object"==typeof t&&null!==t&&"schemaVersion"in t}catch{return!1}
}(s))throw(0,A.vl)(this.host,"with a manifest",`look up ${e}:${t}`,r);const o=(0,L.ol)(s)
;for(const r of[t,n["docker-content-digest"]??""])r.startsWith("sha256:")&&this.checkDigest(`has ${e}:${t}`,o,r);return{descriptor:{
mediaType:n["content-type"]??"",digest:o,size:s.length},bytes:s}}async writeManifest(e,t,r){const{mediaType:i,digest:n}=r.descriptor,{headers:s}=await this.#s({
target:`${e}/manifests/${t}`,method:"PUT",headers:{"content-type":i},body:()=>r.bytes,idempotent:!0,timeout:120,what:`put the manifest ${t}`,
permission:"ecr:PutImage",repository:e});this.checkDigest(`stored ${e}:${t}`,s["docker-content-digest"],n)}checkDigest(e,t,r){
if(void 0!==t&&t!==r&&t.split(":")[0]===r.split(":")[0])throw new A.gl("digest",200,`The registry ${this.host} ${e} as ${(0,a.Kb)(t)}, not as ${(0,
a.Kb)(r)}.`,"Report it to those who run the registry, or the proxy in front of it: what they hold is not what was pushed.")}async readBlob(e,t){const r={
what:"read a configuration",permission:"ecr:GetDownloadUrlForLayer",repository:e};return await this.retry(`The request to read ${t} of ${e}`,async()=>{
let i=await this.send({...r,target:`${e}/blobs/${t}`});for(let e=0;i.status>=300&&i.status<400&&e<3;e+=1)i.body.resume(),i=await this.send({...r,
target:this.locationOf(i,"a blob read from")});const n=await bytesOf(i,new URL(this.#e));if(200===i.status&&(0,L.tH)(n,t))return n;throw(0,
A.vl)(this.host,"with that content",`read ${t} of ${e}`,i)})}async hasBlob(e,t){
return await this.retry(`The request to look for a layer in ${e}`,()=>this.hasBlobNow(e,t))}async hasBlobNow(e,t){const r=await this.send({
target:`${e}/blobs/${t}`,method:"HEAD",what:"look for a layer",permission:"ecr:BatchCheckLayerAvailability",repository:e});if(r.body.resume(),
404===r.status)return!1;if(200===r.status||307===r.status)return!0;throw(0,A.vl)(this.host,"as a registry does",`look for the layer ${e}@${t}`,r)}
async retry(e,t){const{logger:r,signal:i}=this.#t;return await(0,B.jh)(t,{what:e,onRetry:(e,t)=>{const i=["ENOTFOUND","EAI_AGAIN"].includes((0,a.$N)(t)??"")
;i&&this.#n?r.debug(e):r.info(i?`${(0,a.bD)(t)} Trying again for a few seconds.`:e),this.#n||=i},attempts:6,signal:i})}async send(e){
const t=await this.#a(e),{status:r}=t,i="HEAD"===e.method||void 0===e.method||"GET"===e.method;if(r<300)return this.#c(t);if(r<400&&i)return t;const n={...e,
host:this.host,otherLogins:async()=>(await loggedInHosts(this.#t.environment)).filter(e=>e!==this.host)};if(404===r&&i)return t;if("HEAD"===e.method&&!(0,
B.Dm)(r))throw await(0,A.eo)(await this.#a({...e,method:"GET"}),n);throw await(0,A.eo)(t,n)}#c(e){
if(!e.headers["content-type"]?.startsWith("text/html"))return e;throw e.body.destroy(),
new a.nM(`What answers for the registry ${this.host} is a web page.`,"A proxy may answer in its place: add the host to NO_PROXY.")}async#s(e){
return await this.retry(`The request to ${e.what} in ${e.repository}`,async()=>{const t=await this.send(e),r=await bytesOf(t,new URL(this.#e));return{
status:t.status,headers:t.headers,bytes:r}})}async#a(e){const{logger:t,signal:r}=this.#t;let i;const isTransient=e=>e===i||e instanceof A.Qj,n={what:e.what,
onRetry:(e,r)=>{if(this.#i)return;this.#i=!0;const i=r instanceof A.Qj?"The token server of the registry":"The registry"
;t.info(`${i} ${this.host} refuses requests for their rate (HTTP 429). They are sent again, later.`)},attempts:15,signal:r,isTransient:isTransient}
;return await(0,B.jh)(async()=>{const t=await this.#l(e);if(429!==t.status)return t;throw i=await(0,A.eo)(t,{...e,host:this.host}),i},n).catch(e=>{
if(!isTransient(e))throw e;throw new a.nM((0,a.bD)(e),"Lower 'concurrency', or run the job again later.",{cause:e})})}async#l(e){const t={
repository:e.repository,mountFrom:e.mountFrom},r=await this.#u(e,await this.#r.header(t));if(401!==r.status)return r;return await this.#r.learn(r,t).catch(e=>{
throw r.body.destroy(),e})?(await r.body.text(),await this.#u(e,await this.#r.header(t))):r}async#u(e,t){
const{target:r,body:i,what:n,permission:s,repository:o,mountFrom:a,...c}=e,l="string"==typeof r?new URL(`${this.#e}/v2/${r}`):r,u=t&&l.origin===this.#e?{
authorization:t}:{},{http:d,signal:f}=this.#t;return await d({...c,url:l,headers:{...u,...c.headers},signal:f,...i?{body:i()}:{}})}#o(e,t){return{
target:`${e}/manifests/${t}`,headers:{accept:L.Fm.join(", ")},what:`look up ${t}`,permission:"ecr:BatchGetImage",repository:e}}
locationOf(e,t="an upload sent to"){const r=e.headers.location
;if(void 0===r)throw new a.yo(`The registry ${this.host} wants ${t} a place that it does not name (HTTP ${e.status}).`,"Check that the host is a registry that speaks the OCI distribution protocol.")
;const i=URL.canParse(r,this.#e)?new URL(r,this.#e):void 0,n="https:"===i?.protocol||"http:"===i?.protocol,s="http:"===i?.protocol&&this.#e.startsWith("https:")
;if(n&&!s)return i
;throw new a.yo(`The registry ${this.host} wants ${t} '${(0,a.Kb)(r)}', which is ${n?"not protected by TLS":"no address"}.`,n?"Have those who run the registry, or the proxy in front of it, make it name https:// addresses.":"Check that the host is a registry that speaks the OCI distribution protocol.")
}}async function bytesOf(e,t){try{return new Uint8Array(await(0,C.arrayBuffer)(e.body))}catch(e){throw(0,_.x)(t,e)}}async function openRegistry(e,t){
const{environment:r,mask:i,signal:n}=t,s=await(0,y.yi)(e,r,n);return s&&i("password"===s.type?s.password:s.token),new Registry(e,s,t)}function isBuilt(e){
return"build"===e.kind||"bake"===e.kind}var D=r(714);const N=5;function createProgress(e,t){
const r=new Set,say=({service:r,started:i},n)=>e.info(`${r}: ${n} (${seconds(t()-i)})`),i=setInterval(()=>{
for(const e of r)say(e,[e.phase,e.describe()].filter(Boolean).join(", "))},1e3*N);return{begin:(e,i)=>{const n={service:e,phase:i,started:t(),describe:()=>""}
;return r.add(n),{describe:e=>{n.describe=e},end:e=>{r.delete(n)&&say(n,e)}}},stop:()=>{r.clear(),clearInterval(i)}}}function seconds(e){const t=e/1e3
;return t<10?`${t.toFixed(1)} s`:t<60?`${Math.round(t)} s`:`${Math.floor(t/60)} min ${Math.round(t%60)} s`}function bytes(e){const t=["B","kB","MB","GB","TB"]
;let r=e,i=0;for(;r>=999.5&&i<t.length-1;)r/=1e3,i+=1;const n=i>0&&r<99.95?1:0;return`${r.toFixed(n)} ${t[i]??""}`}const z={
reused:"reused: its sources are unchanged",skipped:"skipped: the tag is there","not-pushed":"not pushed"};function outcomeText(e){return z[e]??e}
function renderSummary(e,t){
return`${[`### ${e}`,"","| service | what happened | digest | size | sent | reused | time |","| --- | --- | --- | ---: | ---: | ---: | ---: |",...t.map(renderRow),"",...failures(t),...(0,
D.$)(t.map(sectionOf))].join("\n")}\n`}function failures(e){
const t=e.filter(({why:e})=>void 0!==e),r=[...Map.groupBy(t,({why:e})=>e)].map(([e,t])=>`    ${t.map(({service:e})=>e).join(", ")}: ${e}`)
;return r.length>0?["Why it failed:","",...r,""]:[]}function renderRow(e){const t=e.spans.reduce((e,{start:t,end:r})=>e+r-t,0)
;return`| ${[e.service,`${e.isBuilt?"built, ":""}${e.outcome?outcomeText(e.outcome):"not done"}`,e.digest?`\`${e.digest.slice(0,19)}\``:"",void 0===e.size?"":bytes(e.size),bytes(e.sent),bytes(e.reused),seconds(t)].map(e=>e.replaceAll("|","\\|").replaceAll("\n"," ")).join(" | ")} |`
}function sectionOf({service:e,spans:t,outcome:r}){const i="failed"===r;return{title:e,bars:t.map(({phase:e,start:r,end:n},s)=>({name:e,start:r,end:n,
...i&&s===t.length-1?{failed:i}:{}}))}}function startWork(e){return{service:e,sent:0,mounted:0,existing:0,tagged:[],spans:[]}}function openWorks({works:e}){
return e.filter(({outcome:e,error:t})=>void 0===e&&void 0===t)}async function eachWork(e,t,r,i){const{signal:n}=e.dependencies
;await Promise.all(t.map(async t=>{try{await i(t)}catch(i){n.aborted||failWork(e,t,r,i)}})),n.throwIfAborted()}async function timed({dependencies:e},t,r,i){
return await(0,D.s)(e.now,({start:e,end:i})=>t.spans.push({phase:r,start:e,end:i}),i)}function failWork({dependencies:e,works:t},r,i,n){
const s=reasonOf(n),o=t.find(e=>void 0!==e.error&&reasonOf(e.error)===s);r.error=n,r.outcome="failed";const a=o?`, as that of ${o.service.name}.`:`. ${s}`
;e.logger.info(`${r.service.name}: ${i} failed${a}`)}function reasonOf(e){return e instanceof a.lZ?e.message.split("\n")[0]??"":String(e)}
function finishWork({dependencies:e},t,r,i){const{digest:n,size:s,layers:o}=i;Object.assign(t,{outcome:r,digest:n,size:s,layers:o,existing:s??0}),
e.logger.info(`${t.service.name}: ${outcomeText(r)}, ${n}`)}function sayDerived({derived:e},t){
for(const{name:r,tag:i}of e)t.info(`The image tag for '${r}' is ${i}.`)}function outputsOf(e,t,r){const i={};for(const n of r){
const{service:r,digest:s,outcome:o}=n;if(void 0===o||"failed"===o)continue;const a=`${e}/${r.repository}`,c=void 0===s?`${a}:${t}`:`${a}@${s}`,l=void 0===s?{}:{
digest:s};i[r.name]={repository:r.repository,tag:t,...l,ref:c,...timesOf(n)}}return{images:i,tag:t,
refs:Object.values(i).flatMap(({digest:e,ref:t})=>void 0===e?[]:[t]),matrix:{include:Object.entries(i).map(([e,t])=>({service:e,...t}))}}}
function timesOf({spans:e}){const t=e.filter(({phase:e})=>"build"===e||"push"===e);return 0===t.length?{}:{
times:Object.fromEntries(t.map(({phase:e,start:t,end:r})=>[e,[t,r]]))}}function combineFailures(e,t){const[r]=e
;if(e.every(({error:e})=>!(e instanceof a.lZ)))return r?.error;const i=new Map;for(const{error:t,service:r}of e){
const e=t instanceof a.lZ?`${t.message}\n${t.remedy}`:String(t);i.set(e,[...i.get(e)??[],r.name])}
const n=[...i].map(([e,t])=>`${t.join(", ")}: ${e}`).join("\n");return new a.yo(n,t,{cause:r?.error})}function rowOf(e){
const t=void 0!==e.image&&isBuilt(e.service.source)&&void 0===e.error;return{service:e.service.name,repository:e.service.repository,outcome:e.outcome,
why:void 0===e.error?void 0:reasonOf(e.error),isBuilt:t,digest:e.digest,size:e.size,sent:e.sent,reused:e.mounted+e.existing,spans:e.spans}}
async function readTags(e,t,r){return(await Promise.all(r.map(r=>e.readManifest(t,r)))).map(e=>e&&describeStored(e))}function describeStored(e){
const{bytes:t}=e,{mediaType:r,digest:i}=e.descriptor;if((0,L.nw)(r))return{manifest:e,digest:i,size:void 0,configuration:void 0,layers:[]}
;const{config:n,layers:s}=JSON.parse(Buffer.from(t).toString());if(!n||!Array.isArray(s)||s.some(e=>"number"!=typeof e?.size))return{manifest:e,digest:i,
size:void 0,configuration:void 0,layers:[]};return{manifest:e,digest:i,size:n.size+s.reduce((e,t)=>e+t.size,0),configuration:n.digest,layers:s.map(e=>e.digest)}
}async function promoteImages(e,t){sayDerived(e,t.logger);const r={promotion:e,dependencies:t,registry:await openRegistry(e.registry,t),
works:e.services.map(startWork)},{works:i}=r;try{const e=await async function findImages(e){const{promotion:t,works:r}=e,i=new Map
;await eachWork(e,r,"look-up",async t=>{const r=await timed(e,t,"look-up",()=>async function findImage({promotion:e,registry:t},r){
const{repository:i}=r.service,[n,...s]=await Promise.all([t.readManifest(i,e.from),...e.tags.map(e=>t.findManifest(i,e))]);if(!n)return
;const o=describeStored(n),a=e.tags.filter((e,t)=>s[t]?.digest!==o.digest),c=a.filter(t=>void 0!==s[e.tags.indexOf(t)]);return{image:o,missing:a,taken:c}}(e,t))
;r&&i.set(t,r)});const n=r.filter(e=>!i.has(e)&&void 0===e.error),s=function missingError({registry:e,from:t},r){
const i=r.map(({service:e})=>e.repository).join(", "),n=/^sha-([0-9a-f]{7,64})$/.exec(t)?.[1],s=void 0===n?"that tag":`the commit ${n}`
;return new a.yo(`There is no image under the tag ${t} in ${e}, repositories ${i}.`,`Build the images of ${s} first: run the workflow that pushes them (images.yml) for it, then run this job again. If they are there under another name, check repository-prefix and registry.`)
}(t,n);for(const t of n)failWork(e,t,"look-up",s);return i}(r);e.size===i.length&&await async function tagImages(e,t){const r=[]
;for(const[i,{taken:n}]of t)if(0===n.length?r.push(i):await tagAll(e,[i],t),void 0!==i.error)return;await tagAll(e,r,t)}(r,e)}finally{
await t.summarize(renderSummary(function titleOf({registry:e,from:t,tags:r}){return`Images ${t} promoted to ${r.join(", ")} in ${e}`}(e),i.map(rowOf)))}
const n=i.filter(({error:e})=>void 0!==e);return{outputs:outputsOf(e.registry,e.tags[0],i),...n.length>0?{failure:combineFailures(n,stateOf(i))}:{}}}
async function tagAll(e,t,r){const{promotion:i,registry:n}=e,s={origin:`which is under the tag ${i.from}`,
remedy:"Give the images another tag, or delete that one in the registry if it may stand for another image."};await eachWork(e,t,"tag",async t=>{const i=r.get(t)
;if(!i)return;const{image:o,missing:a,taken:c}=i,l={repository:t.service.repository,tags:a,manifest:o.manifest,taken:c,conflict:s}
;await timed(e,t,"tag",()=>putTags(n,l,t)),finishWork(e,t,0===a.length?"unchanged":"tagged",o)})}function stateOf(e){
if(e.every(({tagged:e})=>0===e.length))return"Nothing was tagged.";const t=e.filter(({outcome:e})=>"tagged"===e||"unchanged"===e)
;if(0===t.length)return"No service has all of its tags."
;return`These services have all of their tags: ${t.map(({service:e})=>e.name).join(", ")}. Run the job again for the others when it is mended.`}
var U=r(6760),F=r(8292),G=r(9226),H=r(4227),q=r(9611);async function findBuilder(e,t,r,i,n){const s=await(0,w.T3)(["buildx","version"],i)
;if(0!==s.exitCode||/podman|buildah/i.test(s.stdout))return;const o=await n(),c=function driverOf({builder:e},{stdout:t,stderr:r,exitCode:i}){
const n=/^Driver:\s+(\S+)/m.exec(t)?.[1];if(0===i&&n)return n;const s=(0,a.Kb)(r.trim()||t.trim())
;throw"auto"===e?new a.yo(`docker buildx has no builder that works: ${s}`,"Correct BUILDX_BUILDER, or name another one in 'builder'; docker buildx ls shows which there are."):new a.yo(`The builder '${e}' does not work: ${s}`,"Make it in an earlier step, name another one (docker buildx ls shows which there are), or leave 'builder' out.")
}(e,o);if("podman"===c)return
;const{builder:l}=e,u="docker"===c&&!await(0,w.Ll)(i),d=[...u?beyondEngine(t,r):[],..."docker"===c&&r.allow.includes("security.insecure")?["allow: security.insecure"]:[]]
;if(0===d.length){const e="auto"===l?{}:{BUILDX_BUILDER:l};return{exports:u?"engine":"layout",hasNodes:(o.stdout.match(/^Name:/gm)??[]).length>2,environment:e}}
const f=`The builder ${"auto"===l?"of this job":`'${l}'`} is the Docker Engine's own, which here cannot do ${d.join(" and ")}`
;if("auto"!==l)throw new a.yo(`${f}.`,"Leave 'builder' out: a container that can is started then. Or name another one.")
;return i.logger.info(`${f}, so a container of the Engine builds.`),{exports:"layout",environment:await(0,q.startOwnBuilder)(e.builderImage,r,i)}}
function beyondEngine(e,t){const{platforms:r,provenance:i,sbom:n,cache:s}=t
;return[...r.length>1||e.some(hasPlatforms)?["several platforms"]:[],..."false"===i?[]:["provenance"],..."false"===n?[]:["sbom"],...e.some(e=>(0,
H.p0)(e,t))?["the bake files' attestations"]:[],..."none"===s?[]:[`cache: ${s}`]]}function hasPlatforms({source:e}){
return"build"===e.kind&&(e.platforms?.length??0)>1}var K=r(219),V=r(536),J=r(8630),Z=r(7075);const X=4194304,Y=120;async function uploadBlob(e,t,r,i={}){
const n={registry:e,repository:t,blob:r,onProgress:i.onProgress??(()=>{})},s={upload:void 0,tries:0,resumes:!0}
;return await e.retry(`Sending a layer to ${t}`,()=>async function attempt(e,t,r){const{registry:i,repository:n,blob:s}=e;t.tries+=1
;const o=t.upload&&t.resumes?await async function resume(e,t,r){try{const i=await e.send({target:r.location,what:"ask for the state of an upload",
permission:"ecr:InitiateLayerUpload",repository:t});await i.body.text();const n=Number(/^(?:bytes=)?0-(\d+)$/.exec(i.headers.range??"")?.[1]??0)
;if(204!==i.status||0===n)return;return{location:e.locationOf(i),offset:n+1}}catch(e){if(e instanceof A.gl)return;throw e}}(i,n,t.upload):void 0;if(t.upload=o,
!o&&t.tries>1&&await i.hasBlobNow(n,s.descriptor.digest))return"sent";if(t.upload??=await async function start(e,t,r,i){
const{digest:n}=r.descriptor,s=i?`?${new URLSearchParams({mount:n,from:i})}`:"",o=await e.send({target:`${t}/blobs/uploads/${s}`,method:"POST",headers:{
"content-length":"0"},what:"start an upload",permission:"ecr:InitiateLayerUpload",repository:t,mountFrom:i});return await o.body.text(),201===o.status?void 0:{
location:e.locationOf(o),offset:0}}(i,n,s,r),!t.upload)return"mounted";try{return await async function complete(e,t){
const{size:r}=e.blob.descriptor,i=0===t.offset&&r<=X;!i&&t.offset<r&&await async function sendRest({registry:e,repository:t,blob:r,onProgress:i},n){
const{size:s}=r.descriptor,{offset:o}=n,a=await e.send({target:n.location,method:"PATCH",headers:{"content-type":"application/octet-stream",
"content-length":String(s-o),...o>0?{"content-range":`${o}-${s-1}`}:{}},body:()=>function counted(e,t){let r=0;const i=new Z.Transform({transform:(e,i,n)=>{
r+=e.length,t(r),n(null,e)}});return(0,Z.pipeline)(e,i,()=>{}),i}(r.open(o),e=>i(o+e)),timeout:Y,what:"send a layer",permission:"ecr:UploadLayerPart",
repository:t});await a.body.text(),n.location=e.locationOf(a),n.offset=s}(e,t);const{registry:n,repository:s,blob:o}=e,a=await n.send({
target:withDigest(t.location,o.descriptor.digest),method:"PUT",headers:{"content-type":"application/octet-stream","content-length":i?String(r):"0"},...i?{
body:()=>o.open(0)}:{},timeout:Y,what:"complete the upload of a layer",permission:"ecr:CompleteLayerUpload",repository:s});await a.body.text()
;const c=a.headers["docker-content-digest"];n.checkDigest(`stored a layer of ${s}`,c,o.descriptor.digest),e.onProgress(r)}(e,t.upload),"sent"}catch(e){
if(!(o&&e instanceof A.gl))throw e;throw t.resumes=!1,new B.N_(e.message,e.remedy,{cause:e})}}(n,s,i.mountFrom))}function withDigest(e,t){const r=new URL(e)
;return r.search=[r.search.slice(1),`digest=${encodeURIComponent(t)}`].filter(Boolean).join("&"),r}function createPusher(e,t){const r=(0,
J.default)(t.concurrency),i=new Map,n={registry:e,owners:i,limited:e=>r(e)};return{know:(e,t)=>claim(i,e,t,Promise.resolve(!0)),push:async(e,r)=>{
const{promise:s,resolve:o}=Promise.withResolvers();claim(i,e.repository,(0,L.OR)(e.manifest).keys(),s);let a=!1;try{
const i=await async function pushWithRepository(e,t,r,i){try{return await pushImage(e,t,r)}catch(n){if(!(i&&n instanceof A.gl&&"no-repository"===n.kind))throw n
;return await i(t.repository),await pushImage(e,t,r)}}(n,e,r,t.createRepository);return a=!0,i}finally{o(a)}}}}function claim(e,t,r,i){
for(const n of r)e.has(n)||e.set(n,{repository:t,complete:i})}async function pushImage(e,t,r){
const{registry:i}=e,{repository:n,tags:s,manifest:o}=t,{digest:a}=o.descriptor,c=t.isNew?[]:await Promise.all(s.map(e=>i.findManifest(n,e))),l=s.filter((e,t)=>c[t]?.digest!==a)
;if(l.length===s.length)await async function pushContent(e,t,r){const i=[...(0,L.OR)(t.manifest).values()];let n=!1
;const s=await Promise.allSettled(i.map(async i=>{try{await async function pushBlob(e,t,r,i,n){
const{registry:s,owners:o,limited:a}=e,{digest:c,size:l}=r.descriptor,u=o.get(c),d=void 0===u||u.repository===t,f=await a(async()=>n()||await s.hasBlob(t,c))
;if(f)return void(i.existing+=l);const h=!d&&await u.complete?u.repository:void 0;await a(async()=>{if(n())return;let e=0;const count=t=>{i.sent+=t-e,e=t}
;if("sent"===await uploadBlob(s,t,r,{mountFrom:h,onProgress:count}))return count(l);count(0),i.mounted+=l})}(e,t.repository,i,r,()=>n)}catch(e){throw n=!0,e}}))
;for(const e of s)if("rejected"===e.status)throw e.reason;for(const r of t.manifest.children)await pushChild(e.registry,t.repository,r)
}(e,t,r);else for(const e of(0,L.OR)(o).values())r.existing+=e.descriptor.size;return await putTags(i,{repository:n,tags:l,manifest:o,
taken:s.filter((e,t)=>c[t])},r),0===l.length?"unchanged":"pushed"}async function pushChild(e,t,r){for(const i of r.children)await pushChild(e,t,i)
;await e.writeManifest(t,r.descriptor.digest,r)}function indexOfPlatforms(e){const t=e.flatMap(({image:e,platform:t})=>e.children.length>0?e.children:[{...e,
descriptor:{...e.descriptor,platform:parsePlatform(t)}}]),r=t.map(({descriptor:{mediaType:e,digest:t,size:r,annotations:i,platform:n}})=>{
const s=Object.entries(i??{}).filter(([e])=>e.startsWith("vnd.docker.reference."));return{mediaType:e,digest:t,size:r,...s.length>0?{
annotations:Object.fromEntries(s)}:{},...n?{platform:n}:{}}}),i=L.Ib.ociIndex,n=Buffer.from(JSON.stringify({schemaVersion:2,mediaType:i,manifests:r}));return{
descriptor:{mediaType:i,digest:(0,L.ol)(n),size:n.length},bytes:n,blobs:[],children:t}}function parsePlatform(e){const[t="",r="",i]=e.split("/");return{
architecture:r,os:t,...void 0===i?{}:{variant:i}}}
const Q=20,ee=3,te=/^(?:DEPRECATED: The legacy builder is deprecated|\s+Install the buildx component to build|\s+https:\/\/docs\.docker\.com\/go\/buildx\/)/,re="Install Docker's plugin buildx on the machine (the package docker-buildx-plugin); GitHub's runners have it.",ie=[{
text:/no space left on device|disk quota exceeded/i,
remedy:"Free disk space where the builder runs, or give it a larger disk; docker system df says what Docker keeps.",mayPass:!0},{
text:/requires BuildKit|requires buildx|buildx component is missing/i,remedy:`The Dockerfile needs BuildKit. ${re}`}],ne=[{text:/exec format error/i,
remedy:"Run docker/setup-qemu-action before this step if the platform is not the builder's own; otherwise correct the program that the command starts."},{
text:/(?:exit code:?|non-zero code:) 137\b/i,remedy:"The command was killed from outside (exit code 137): see whether the machine has enough memory for it.",
mayPass:!0},{text:/did not complete successfully: exit code|returned a non-zero code|while running runtime: exit status|unable to start container process/i,
remedy:"A command of the Dockerfile failed: its log says how."}],se=[{
text:/additional privileges requested|entitlements? .*(?:not allowed|denied)|(?:network\.host|security\.insecure) is not allowed/i,
remedy:"The build asks for privileges that it is not granted: name them in the input 'allow' (the log has them after --allow=), or take them out. A builder has to allow network.host and security.insecure, too (--buildkitd-flags of docker buildx create)."
},{text:/unknown flag: --allow/,remedy:"Update buildx: the input 'allow' needs 0.18 or newer."},{
text:/no builder\b.*found|failed to find driver|no valid drivers|Cannot connect to the Docker daemon|failed to dial|error reading (?:server )?preface|code = Unavailable|transport is closing|^ERROR: context deadline exceeded$|is the docker daemon running/im,
remedy:"Check that the builder runs (docker buildx inspect --bootstrap), or name another one in the input 'builder'.",mayPass:!0},{
text:/toomanyrequests|429 Too Many Requests|pull rate limit/i,
remedy:"A registry limits how often images are pulled: log in to it before this step, or take the base image from another registry.",mayPass:!0},{
text:/no match for platform/i,remedy:"A base image does not exist for the platform: take another one, or leave the platform out."},{
text:/pull access denied|insufficient_scope|authorization (?:failed|required)|(?:failed to resolve|failed to load|failed to authorize|manifests\/|docker\.io)[\s\S]*(?:401|403|unauthorized|denied|forbidden)/i,
remedy:"Check the name of the base image, and log in to its registry before this step with an account that may pull it."},{
text:/failed to resolve source metadata[\s\S]*not found|manifest unknown|manifest for .* not found|name unknown/i,
remedy:"Check the name and the tag of the base image: its registry does not have it."},{text:/failed to GET \S+ with status|invalid response status \d{3}/i,
remedy:"Check the address that the Dockerfile fetches from: the log says how its server answered."},{
text:/dial tcp|no such host|i\/o timeout|connection refused|connection reset|TLS handshake|x509: |network is unreachable|server misbehaving|: EOF$/im,
remedy:"Check that the builder may reach the host that the log names, by way of a proxy if there is one.",mayPass:!0},{
text:/invalid (?:target name|reference format|tag|repository name|label|key-value)|must be lowercase|invalid argument ".*" for "/i,
remedy:"Correct the name that the log quotes."},{text:/failed to find target/i,
remedy:"Name targets or groups that the bake files have; no group may contain itself."},{
text:/target stage .*could not be found|failed to reach build target|target stage not found|target .* was not found in the provided Dockerfile/i,
remedy:"Correct the name of the service or its 'target', or add that stage to the Dockerfile: without a 'target', a service is the stage of its name."},{
text:/failed to read dockerfile|cannot locate specified Dockerfile|evaluate symlinks in Dockerfile path|open .*Dockerfile\S*: no such file/i,
remedy:"Correct 'file' or 'context', and check the repository out before this step."},{
text:/failed to calculate checksum|failed to compute cache key|(?:COPY|ADD) failed|not found in build context|copier: stat|no source files were specified/i,
remedy:"Check that the file is in the build context, and that no .dockerignore leaves it out."},{
text:/unable to prepare context|context must be a directory|failed to (?:read|stat|resolve) .*context|resolve : lstat|lstat \S+: no such file/i,
remedy:"Correct 'context', and check the repository out before this step."},{
text:/dockerfile parse error|unknown instruction|dockerfile.*(?:syntax|parse)|failed to create LLB definition|Dockerfile.* cannot be empty|no build stage in current context|^failed to process "/im,
remedy:"Correct the Dockerfile."}];function buildError(e,t){const r=t.filter(e=>""!==e.trim()&&!te.test(e)).slice(-Q),i=r.map(e=>`  ${(0,
a.Kb)(e.trimEnd())}`).join("\n"),n=faultOf(r);return new(n?.mayPass?a.nM:a.yo)(`The image of service '${e}' could not be built: ${function causeOf(e){
const t=e.findLast(isError)??e.at(-1);if(void 0===t)return"the builder does not say why."
;const r=t.trim().replace(/^error: (?:target \S+: )?(?:failed to solve: )?/i,""),i=e.find(e=>/^[\w./\\-]+:\d+$/.test(e)),n=function printedLast(e){
const t=e.findLastIndex(e=>/^ > .*:$/.test(e));if(t<0)return;const r=e.findIndex((e,r)=>r>t&&/^-{6}$/.test(e)),i=e.slice(t+1,r<0?void 0:r)
;return i.at(-1)?.replace(/^\d+\.\d+ /,"").trim()}(e);return[`${(0,a.Kb)(r,oe)}${void 0===i?"":` (${i})`}`,...void 0===n?[]:[`it printed last: ${(0,
a.Kb)(n,oe)}`]].join("; ")}(r)}`,`${n?.remedy??"The whole log is above."} The end of its log:\n${i}`)}const oe=300;function isError(e){
return/^(?:ERROR|error|Error)\b/.test(e)}function faultOf(e){
const t=e.filter(isError),r=(t.length>0?t:e.slice(-ee)).join("\n"),i=e.join("\n"),n=ne.some(({text:e})=>e.test(r))
;return ie.find(({text:e})=>e.test(i))??(n?ne.find(({text:e})=>e.test(i)):se.find(({text:e})=>e.test(r)))}const ae=4194304;class BuildLog{#d=[];#f=0;#h=0
;add(e){const t=e.length>1e4?`${e.slice(0,1e4)}...`:e;this.#d.push(t),this.#f+=t.length+1,this.#f>ae&&this.#p()}#p(){let e=0;for(const t of this.#d){
if(this.#f<=2097152)break;this.#f-=t.length+1,e+=1}this.#d=this.#d.slice(e),this.#h+=e}get lines(){
return 0===this.#h?this.#d:[`(${this.#h} lines before these are left out)`,...this.#d]}}class BakeLog{#g;#m=new Map;#w=new Map;failed;collided=!1
;constructor(e){this.#g=e}add(e){const t=this.#y(e),r=this.#m.get(t)??new BuildLog;this.#m.set(t,r),r.add(e),
this.failed??=/^ERROR: target (\S+): /.exec(e)?.[1],
this.collided||=/could not lock .*index\.json\.lock|ERROR: .*[\\/]layout[\\/]ingest[\\/].*(?:no such file|cannot find)/.test(e)}#y(e){const[t,...r]=this.#g
;if(void 0!==t&&0===r.length)return t;const[,i,n]=/^(#\d+) (?:\[([^\] ]+))?/.exec(e)??[];return i?(n&&this.#g.includes(n)&&this.#w.set(i,n),
this.#w.get(i)??""):""}linesOf(e=""){return this.#m.get(e)?.lines??[]}failureOf(e){
const t=this.linesOf(e),r=1===this.#g.length?t:this.linesOf(),i=r.findIndex(e=>/^-{6}$/.test(e)),n=r.findLastIndex(e=>/^ERROR: /.test(e)),s=r.slice(i>=0?i:Math.max(n,0))
;return[...t.slice(0,r===t?t.length-s.length:t.length),...s]}}async function readBakeFiles({files:e,targets:t,workdir:r,set:i},n){
const s=[...e.flatMap(e=>["--file",e]),...i.flatMap(e=>["--set",e])],{exitCode:o,stdout:l,stderr:u}=await(0,
w.T3)(["buildx","bake","--print",...s,"--",...t],n,void 0===r?{}:{cwd:r});if(0!==o){
const e=/unknown (?:command|flag)|unrecognized command|is not a docker command/.test(u);throw new a.yo(`The bake files cannot be read: ${(0,
a.Kb)(lastLine(u))}`,e?re:function remedyFor(e){return faultOf(e)?.remedy
}([lastLine(u)])??"Try it yourself: docker buildx bake --print with the same files and targets.")}const d=function locate(e,t){if(void 0===t)return e
;const whole=e=>(0,c.Vx)(e)||e.startsWith("target:")?e:(0,U.resolve)(t,e),located=({context:e=".",contexts:t,...r})=>({...r,context:whole(e),...t&&{
contexts:mapValues(t,whole)}});return{...e,target:mapValues(e.target,located)}}(function parseDefinition(e){try{const{target:t={},...r}=JSON.parse(e);return{
...r,target:t}}catch(t){throw new a.yo(`docker buildx bake --print did not answer with JSON: ${(0,a.Kb)(e)}`,"Update buildx (0.11 or newer).",{cause:t})}
}(l),r),f=function askedNames(e){const t=e.some(e=>/[*?[\]]/.test(e));return 0===e.length||t?["default"]:e.map(e=>e.replaceAll(".","_"))
}(t).flatMap(e=>membersOf(d,e));return{...d,selected:[...new Set(f)]}}function mapValues(e,t){
return Object.fromEntries(Object.entries(e).map(([e,r])=>[e,t(r)]))}function membersOf(e,t,r=[]){const i=(0,c.eC)(e.group,t);if(!i||r.at(-1)===t){if((0,
c.eC)(e.target,t))return[t];throw new a.yo(`The bake files have no target '${(0,
a.Kb)(t)}'.`,"Name targets or groups that they have; docker buildx bake --list targets shows them.")}const n=[...r,t]
;if(r.includes(t))throw new a.yo(`The groups of the bake files contain each other: ${n.slice(n.indexOf(t)).join(" -> ")}.`,"Take one of these groups out of the other.")
;return i.targets.flatMap(t=>membersOf(e,t,n))}function joined(e,t){const[r]=t;if(void 0===r)throw new Error("a service has no part");if(1===t.length)return r
;const i=t.find(e=>e instanceof Error);if(i)return i;return{kind:"layout",manifest:indexOfPlatforms(t.flatMap((t,r)=>t instanceof Error||"layout"!==t.kind?[]:[{
image:t.manifest,platform:e[r]?.platform??""}]))}}const ce=20;async function bake(e,t,r,n,s,o){const a=(0,U.join)(n.folder,"bake.json");await(0,
F.I2)(layoutFolder(n.folder)),await(0,i.writeFile)(a,(0,H.wQ)(t,r),{mode:384})
;const c=t.map(({target:e})=>e),l=["buildx","bake","--file",a,"--metadata-file",metadataFile(n),"--progress","plain",...c.flatMap(t=>["--set",`${t}.output=${outputOf(e,r,n.folder)}`]),...r.allow.flatMap(e=>["--allow",e]),"--",...c],u={
...n.environment,...e.environment,...bakeVariables(r)},{exitCode:d}=await(0,w.T3)(l,{...n,environment:u},{...void 0===r.workdir?{}:{cwd:r.workdir},onLine:e=>{
s.add(e);for(const{service:r,target:i}of t)e.includes(`[${i} `)&&o.line(r,e)}})
;if(0!==d)return void 0!==s.failed&&c.includes(s.failed)?s.failed:1===t.length?c[0]??"":""}function metadataFile({folder:e}){return(0,U.join)(e,"metadata.json")
}function layoutFolder(e){return(0,U.join)(e,"layout")}function outputOf({exports:e},{compression:t},r){return"engine"===e?"type=docker":`type=oci,${(0,
H.XR)(`dest=${layoutFolder(r)}`)},tar=false,compression=${t}`}function bakeVariables({bake:e}){return{BUILDX_NO_DEFAULT_ATTESTATIONS:"1",
BUILDX_METADATA_PROVENANCE:"disabled",...e?{}:{BUILDX_BAKE_ENTITLEMENTS_FS:"0"}}}async function builtImages(e,t,r){if("engine"===e.exports){
const e=t.map(e=>e.references[0]??""),i=await(0,w.C7)(e,r);return new Map(t.map(({target:e},t)=>{const r=i[t]??"";return[e,"string"==typeof r?{kind:"engine",
id:r}:r]}))}const n=JSON.parse(await(0,i.readFile)(metadataFile(r),"utf8")),s=await(0,K.Zy)(layoutFolder(r.folder))
;return new Map(await Promise.all(t.map(async({target:e,service:t})=>{const r=(0,c.eC)(n,e)?.["containerimage.descriptor"];if(r)return[e,{kind:"layout",
manifest:await(0,V.UL)(s,r)}]
;return[e,new a.yo(`buildx did not say which image it built for '${t}'.`,"Update buildx (0.11 or newer), and report it with the debug log if that does not help.")]
})))}function lastLine(e){return e.trim().split("\n").at(-1)??""}var le=r(8161);async function buildWithDocker(e,t,r,n){const s=new Map,o=(0,J.default)((0,
le.availableParallelism)()),build=async e=>{const a=await o(()=>async function buildOne({service:e,source:t,references:r,labels:n},{noCache:s,pull:o},a,c){
const l=(0,
U.join)(a.folder,`${(0,u.randomBytes)(8).toString("hex")}.iid`),d=new BuildLog,f=["build",...s?["--no-cache"]:[],...o?["--pull"]:[],...void 0===t.file?[]:["--file",t.file],...void 0===t.target?[]:["--target",t.target],...Object.entries(t.buildArgs).flatMap(([e,t])=>["--build-arg",`${e}=${t}`]),...Object.entries({
...n,...t.labels}).flatMap(([e,t])=>["--label",`${e}=${t}`]),...r.flatMap(e=>["--tag",e]),"--iidfile",l,"--",t.context];a.signal.throwIfAborted(),c.started(e)
;let h=!1;try{const{exitCode:t}=await(0,w.T3)(f,a,{onLine:t=>{d.add(t),c.line(e,t)}});h=0===t}finally{c.ended(e,d.lines,h)}if(!h)throw buildError(e,d.lines)
;return{kind:"engine",id:(await(0,i.readFile)(l,"utf8")).trim()}}(e,t,r,n)).catch(e=>e);s.set(e.service,a)}
;return await Promise.all([...groupBy(e,c.S9).values()].map(async e=>{for(const t of e)await build(t)})),r.signal.throwIfAborted(),s}function groupBy(e,t){
const r=new Map;for(const i of e){const e=t(i);r.set(e,[...r.get(e)??[],i])}return r}async function buildImages(e,t,r,i,n){
if(e)return"engine"===e.exports&&await(0,w.Xx)(i),await async function buildWithBake(e,t,r,i,n){const s=new Map,o=(0,H.uG)(t,r);let a=e.hasNodes?(0,H.rH)(o,r):o
;for(const{service:e}of o)n.started(e);let c=0;for(;a.length>0;){const t=new BakeLog(a.map(({target:e})=>e)),o=await bake(e,a,r,i,t,n)
;if(void 0!==o&&t.collided&&c<ce){c+=1;continue}const l=void 0===o||""===o?a:a.filter(({target:e})=>e===o),u=void 0===o?await builtImages(e,l,i):void 0
;for(const[e,r]of Map.groupBy(l,e=>e.service)){const i=r.map(r=>u?.get(r.target)??buildError(e,t.failureOf(r.target))),o=joined(r,i);s.set(e,o)
;const a=r.flatMap(({target:e})=>t.linesOf(e));n.ended(e,a,!(o instanceof Error))}n.shared(t.linesOf()),a=a.filter(({service:e})=>!s.has(e))}return s
}(e,t,r,i,n);!function checkOptionsWithoutBuildx(e,{bake:t,platforms:r,provenance:i,sbom:n,cache:s,allow:o,builder:c}){
const l=new Set(e.flatMap(({source:e})=>"build"===e.kind?function keysForBuildx({contexts:e,platforms:t,secrets:r,ssh:i}){const n={"build-contexts":e,
platforms:t,secrets:r,ssh:i};return Object.entries(n).flatMap(([e,t])=>void 0===t?[]:[e])
}(e):[])),u=[...t?["bake-files"]:[],...r.length>0?["platforms"]:[],..."false"===i?[]:["provenance"],..."false"===n?[]:["sbom"],..."none"===s?[]:["cache"],...o.length>0?["allow"]:[],..."auto"===c?[]:["builder"],...l.size>0?[`services (${[...l].join(", ")})`]:[]]
;if(0===u.length)return;throw new a.yo(`Docker has no buildx here, which the inputs ${u.join(", ")} need.`,`${re} Or leave them out.`)}(t,r),await(0,w.Xx)(i)
;const s=t.flatMap(e=>"build"===e.source.kind?[{...e,source:e.source}]:[]);return await buildWithDocker(s,r,i,n)}const ue=8
;async function readSecrets({service:e,source:t},r,i){if("bake"===t.kind){const e=function bakeSecrets(e,t="."){return Array.isArray(e)?e.map(e=>{
const{id:r,env:i,src:n,source:s}=(0,H.Pf)(e),o=n??s;return{id:String(r),..."string"==typeof i?{env:i}:"string"==typeof o?{file:(0,U.resolve)(t,o)}:{
env:String(r)}}}):[]}((0,H.Of)(t,r)?.secret,r.workdir);for(const t of e)await maskSecret(t,i);return}for(const r of t.secrets??[]){const t=await maskSecret(r,i)
;if(void 0!==t)throw new a.yo(`Service '${e}' needs the secret '${r.id}' from ${t}.`,"Set the variable under the step's env:, or write the file in an earlier step; a run of a fork has no secrets.")
}for(const r of t.ssh??[])await checkSsh(e,r,i)}async function maskSecret(e,{environment:t,mask:r}){
const{value:n,where:s}=await async function readSecret({env:e,file:t=""},r){if(void 0!==e)return{value:r[e]??"",
where:`the variable ${e}, which is not set or empty`};try{return{value:await(0,i.readFile)(t,"utf8"),where:`the file ${t}, which is empty`}}catch(e){return{
value:"",where:`the file ${t}, which cannot be read (${(0,a.bD)(e)})`}}}(e,t);for(const e of function maskable(e){
const t=e.split(/\r?\n/).filter(e=>""!==e.trim());return t.length>1?t.filter(e=>e.trim().length>=ue):t}(n))r(e);return""===n?s:void 0}
async function checkSsh(e,{paths:t},{environment:r}){
if(0===t.length&&!r[m.E.sshAuthSock])throw new a.yo(`Service '${e}' needs an SSH agent, and SSH_AUTH_SOCK, which names its socket, is not set.`,"Start one in an earlier step, or name a key: ssh: {default: <path>}.")
;for(const r of t)if(!await exists(r))throw new a.yo(`Service '${e}' has the SSH key or socket ${r}, which is not there.`,"Correct 'ssh', or write the file in an earlier step.")
}async function exists(e){return await(0,i.access)(e).then(()=>!0,()=>!1)}var de=r(785),fe=r(9614);class GitError extends Error{name="GitError";kind;folder
;constructor(e,t,r,i){super(r,i),this.kind=e,this.folder=t}}
const he=["GIT_DIR","GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_IMPLICIT_WORK_TREE","GIT_GRAFT_FILE","GIT_REPLACE_REF_BASE","GIT_SHALLOW_FILE","GIT_NAMESPACE","GIT_PREFIX","GIT_CONFIG"],pe={
GIT_OPTIONAL_LOCKS:"0",GIT_NO_LAZY_FETCH:"1",GIT_TERMINAL_PROMPT:"0",GIT_LITERAL_PATHSPECS:"1",LC_ALL:"C"};async function git(e,t,r,i={}){
const n=JSON.stringify([e,t,i]),s=r.answers?.get(n)??async function run(e,t,{environment:r,signal:i},{input:n,anyOwner:s=!1}){
const o=["core.fsmonitor=false","core.quotePath=false",...s?["safe.directory=*"]:[]],c=["-C",e,...o.flatMap(e=>["-c",e]),...t],l=await(0,fe.a)("git",c,{
env:environmentOf(r),signal:i,...void 0===n?{}:{input:n}}).catch(t=>{i.throwIfAborted();const r="ENOENT"===(0,a.$N)(t)?"no-program":"other"
;throw new GitError(r,e,`git cannot be started: ${(0,a.bD)(t)}`,{cause:t})});if(0===l.exitCode)return l.stdout
;const u=l.stderr.trim().slice(0,1e3)||`it ended with the exit code ${l.exitCode}`;throw new GitError(function refusalOf(e){
return/detected dubious ownership|unsafe repository/.test(e)?"other-owner":/not a git repository \(or any|must be run in a work tree/.test(e)?"no-repository":/cannot change to /.test(e)?"no-folder":/unknown revision|bad revision|Needed a single revision|does not have any commits/.test(e)?"no-commit":"other"
}(l.stderr),e,u)}(e,t,r,i);return r.answers?.set(n,s),await s}function environmentOf(e){const t=Object.entries(e).filter(([e])=>!he.includes(e));return{
...Object.fromEntries(t),...pe}}function gitUserError(e,t,r){
return new a.yo(`git cannot say ${e} in ${t.folder}: ${t.message}`,`${function remedyOf({kind:e,message:t,folder:r}){
return"other-owner"===e?`Allow it before this step: ${allowCommand(t,r)}.`:"no-program"===e?"Install git before this step.":"no-repository"===e?"Check the repository out with actions/checkout before this step.":"no-folder"===e?"Correct the path.":"no-commit"===e?"Commit first.":""
}(t)} ${r}`.trim(),{cause:t})}function allowCommand(e,t){return`git config --global --add safe.directory '${/at '([^'\n]+)'/.exec(e)?.[1]??t}'`}
async function repositoryOf(e,t,r={}){
const[i="",n]=(await git(e,["rev-parse","--show-toplevel","--show-superproject-working-tree"],t,r)).split(/\r?\n/).filter(Boolean);return{root:(0,
U.resolve)(e,i),above:void 0===n?void 0:(0,U.resolve)(e,n)}}async function read(e,t,r){const ask=async(...e)=>(await git(i,e,t,r)).trim()
;let{root:i,above:n}=await repositoryOf(e,t,r);for(;void 0!==n;)({root:i,above:n}=await repositoryOf(n,t,r))
;const[s="",o=""]=(await ask("rev-list","--max-count=1","--format=%cI","HEAD")).split("\n"),[a,c]=await Promise.all([ask("for-each-ref","--points-at=HEAD","--format=%(refname)","refs/pull","refs/remotes/pull"),ask("config","--get","remote.origin.url").catch(()=>"")])
;return{id:s.replace(/^commit /,""),root:i,created:o,repository:webAddress(c),ofPullRequest:""!==a}}function webAddress(e){
const t=/^(?:[^@/\s]+@)?([\w.-]+\.[\w-]+):(?!\/\/)\/?(.+)$/.exec(e),r=t?`ssh://${t[1]}/${t[2]}`:e,i=URL.canParse(r)?new URL(r):void 0
;if(!i||!/^(?:https?|ssh|git):$/.test(i.protocol)||i.pathname.length<2)return
;return`${"http:"===i.protocol||"https:"===i.protocol?`${i.protocol}//${i.host}`:`https://${i.hostname}`}${i.pathname.replace(/\/+$/,"").replace(/\.git$/,"")}`}
const ge=12,me="With 'tags' given, the commit is not needed.";async function readOrigins(e,t,r,i){const{environment:n,logger:s}=i,o=new Map,commitIn=e=>{
const t=o.get(e)??async function readCommit(e,t,r){try{return await read(e,t,{})}catch(i){if(!(i instanceof GitError))throw i
;if(["no-program","no-repository","no-folder"].includes(i.kind))return;if("other-owner"!==i.kind)throw gitUserError("which commit is checked out",i,r)
;return await read(e,t,{anyOwner:!0}).catch(e=>{throw e instanceof GitError?gitUserError("which commit is checked out",e,r):e})}}(e,i,me);return o.set(e,t),t
},[l,u]=await Promise.all([(0,de.j)(n),Promise.all(e.map(async e=>{try{const r=await commitIn(function origin_folderOf({source:e},t){
if("build"===e.kind)return(0,c.Vx)(e.context)?".":e.context;const r="bake"===e.kind&&(0,c.eC)(t?.target,e.target)?.context||".";return(0,c.Vx)(r)?".":r
}(e,t))??await commitIn(".");return{commit:r,revision:r?.id??n[m.E.githubSha]??""}}catch(t){if(0===r.length||!(t instanceof a.yo))throw t
;return s.info(`${e.name}: its labels name no commit. ${t.message}`),{commit:void 0,revision:""}}}))]),d=new Map(u.map((t,r)=>[e[r]?.name??"",t])),[f,...h]=r
;return{event:l,tags:[f??commitTag(d,l,i),...h],origins:d,isTrusted:l.isTrusted&&!u.some(({commit:e})=>e?.ofPullRequest)}}
function commitTag(e,t,{environment:r,logger:i}){const n=new Map;for(const[t,{revision:r}]of e)n.set(r,[...n.get(r)??[],t]);if(n.size>1){
const e=[...n].map(([e,t])=>`${t.join(", ")} of ${e}`)
;throw new a.yo(`The services are of several commits, so no tag of one stands for all: ${e.join("; ")}.`,"Give 'tags', or push them in a step for each commit.")
}const[s=""]=n.keys();if(!/^[0-9a-f]{12,}$/.test(s))throw new a.yo("GITHUB_SHA holds no commit to make a tag of.","Give 'tags'.")
;const o=`sha-${s.slice(0,ge)}`,[c]=e.values();return i.info(`The tag ${o} is of the commit ${function describe(e,t,r){const i=r[m.E.githubSha]??""
;if(!e)return`${i}, which GITHUB_SHA names, because there is no git repository here to ask`;const n=`${e.id}, which is checked out in ${e.root}`
;if(e.id===t.head)return`${n}, the head of the pull request`
;if(e.id===i&&"pull_request"===t.name)return`${n}, the merge commit of the pull request${t.head?` (its head is ${t.head})`:""}`
;return e.id===i||""===i?n:`${n}, not ${i}, which GITHUB_SHA names for the event ${t.name||"of this run"}`}(c?.commit,t,r)}.`),o}function labelsOf(e,t){
const{commit:r,revision:i}=e??{},n=t[m.E.githubServerUrl],s=t[m.E.githubRepository],o=r?.repository??(n&&s?`${n}/${s}`:void 0);return{...o?{
"org.opencontainers.image.source":o}:{},...i?{"org.opencontainers.image.revision":i}:{},...r?{"org.opencontainers.image.created":r.created}:{}}}
const we="co.huggingface.ds-infra.recipe";function hashRecipe(e){return`sha256:${(0,u.createHash)("sha256").update(JSON.stringify(e)).digest("hex")}`}
async function readRecordedRecipes(e,t,r){const i=JSON.parse(Buffer.from(r.bytes).toString());if(!(0,
L.nw)(r.descriptor.mediaType))return[await readLabel(e,t,i.config)];const n=(i.manifests??[]).filter(({platform:e})=>"unknown"!==e?.os)
;return(await Promise.all(n.map(async({digest:r})=>{const i=await e.readManifest(t,r);return i?await readRecordedRecipes(e,t,i):[void 0]}))).flat()}
async function readLabel(e,t,r){if(void 0===r)return;const i=await e.readBlob(t,r.digest);try{
const e=JSON.parse(Buffer.from(i).toString()),t=e.config?.Labels?.[we];return"string"==typeof t?t:void 0}catch{return}}async function buildServices(e){
const{signal:t}=e.dependencies,r=openWorks(e).filter(({service:e})=>isBuilt(e.source));if(0!==r.length)try{await async function buildAll(e,t){
const{dependencies:r,folder:i}=e,n=function optionsOf({inputs:e,bake:t,origins:r,dependencies:i}){
const{platforms:n,provenance:s,sbom:o,compression:a,cache:c,noCache:l,pull:u,allow:d,builder:f,services:h}=e,p=i.environment[m.E.dockerDefaultPlatform],g="bake-files"===h.from?h.workdir:void 0
;return{platforms:n,provenance:s,sbom:o,compression:a,cache:c,noCache:l,pull:u,allow:d,builder:f,isTrusted:r.isTrusted,...p?{defaultPlatform:p}:{},...t?{bake:t
}:{},...void 0===g?{}:{workdir:g}}}(e);await eachWork(e,t,"build",async({service:{name:e,source:t}})=>{isBuilt(t)&&await readSecrets({service:e,source:t},n,r)})
;const s=t.filter(({error:e})=>void 0===e);if(0===s.length)return;const o=function listenTo({dependencies:e,progress:t},r){const{logger:i,now:n}=e,s=new Map
;let o=Promise.resolve();const fold=(e,t)=>{if(0===t.length)return;const show=async()=>{for(const e of t)i.info(e)};o=o.then(()=>i.group(e,show))};return{
started:e=>{const r={start:n(),last:"",activity:t.begin(e,"build")};r.activity.describe(()=>r.last),s.set(e,r)},line:(e,t)=>{const r=s.get(e)
;r&&""!==t.trim()&&(r.last=t.trim().slice(0,120))},ended:(e,t,i)=>{const o=s.get(e);if(!o)return;o.activity.end(i?"built":"build failed")
;const a=r.find(t=>t.service.name===e);a?.spans.push({phase:"build",start:o.start,end:n()}),fold(`${e}: build log`,t)},shared:e=>fold("Build log",e),
settled:()=>o}}(e,s),a=s.flatMap(t=>{const{source:r}=t.service;return isBuilt(r)?[jobOf(e,t,r)]:[]
}),c=await buildImages(await findBuilder(e.inputs,a,n,r,e.inspectBuilder),a,n,{...r,folder:i},o);await o.settled();for(const t of s){
const r=c.get(t.service.name);r instanceof Error?failWork(e,t,"build",r):r&&(t.image=r)}}(e,r)}catch(i){t.throwIfAborted()
;for(const t of r)void 0===t.error&&failWork(e,t,"build",i)}}function jobOf({inputs:e,origins:t,dependencies:r},i,n){
const{name:s,repository:o}=i.service,a=`${e.registry}/${o}`;return{service:s,source:n,references:t.tags.map(e=>`${a}:${e}`),labels:{
...labelsOf(t.origins.get(s),r.environment),...void 0===i.recipe?{}:{[we]:i.recipe},"org.opencontainers.image.title":s},repository:a}}
var ye=r(3024),ve=r(6466),be=r(987);async function readSentFiles({contexts:e,dockerfiles:t,buildKit:n}){
const{default:s}=await r.e(114).then(r.t.bind(r,114,19)),o=s.default,a=await Promise.all(t.map(async e=>n?await readText(`${e}.dockerignore`):void 0)),c=[],l=new Map(a.flatMap(e=>e?[e]:[]))
;for(const t of e){const e=await readText((0,U.join)(t,".dockerignore"));e&&l.set(...e);const r=(a.length>0?a:[void 0]).map(t=>(t??e)?.[1]??"");c.push({
root:await(0,i.realpath)(t),matchers:[...new Set(r)].map(e=>o().add(e)),hasExceptions:r.some(e=>/^\s*!/m.test(e))})}const around=e=>c.filter(({root:t})=>(0,
be.UO)(t,e));return{isSent:e=>{const t=around(e);return 0===t.length||t.some(t=>!function isIgnored({root:e,matchers:t},r){const i=(0,be.Iw)(e,r)
;return""!==i&&t.every(e=>e.ignores(i))}(t,e))},canSkip:e=>!around(e).some(({hasExceptions:e})=>e),isInContext:e=>around(e).length>0,texts:[...l]}}
async function readText(e){const t=await(0,F.Zu)(e);return void 0===t?void 0:[e,t]}const ke="160000",$e="120000";async function readPath(e,t,r){
const n=(await(0,
i.lstat)(e)).isDirectory()?e:(0,U.resolve)(e,".."),{root:s,above:o}=await repositoryOf(n,r),[a,c]=await Promise.all([entriesBelow(s,e,r),changesBelow(s,e,r)])
;t.changes.push(...c);let l=s;for(let e=o;void 0!==e;)t.changes.push(...await changesBelow(e,l,r)),l=e,e=(await repositoryOf(l,r)).above
;t.commits.add((await git(l,["rev-parse","--verify","HEAD^{commit}"],r)).trim())
;const u=a.filter(({mode:e})=>e===ke).map(e=>e.path),d=await Promise.all(u.map(e=>repositoryOf(e,r).catch(()=>{}))),f=u.map((e,t)=>d[t]?.root===e)
;return t.absent.push(...u.filter((e,t)=>!f[t])),await async function sortFiles(e,t,r,i){const n=await async function conversionsOf(e,t,r){
const i=t.filter(({mode:e})=>e!==$e).map(({path:e})=>e),n=new Map;if(0===i.length)return n
;const s=i.map(e=>`${e}\0`).join(""),o=(await git(e,["check-attr","-z","--stdin",...xe],r,{input:s})).split("\0"),a=await async function convertsByDefault(e,t){
const r=["config","--get","core.autocrlf"];return/^(?:input|true|yes|on|1)$/i.test((await git(e,r,t).catch(()=>"")).trim())}(e,r),c=new Map
;for(let t=0;t+2<o.length;t+=3){const[r="",i="",s=""]=o.slice(t,t+3);if(c.set(i,s),"crlf"!==i)continue;const l=conversionOf(c,a);l&&n.set((0,U.resolve)(e,r),l)}
return n}(e,t,i),s=await async function sizesOf(e,t,r){if(0===t.length)return new Map
;const i=t.map(({id:e})=>`${e}\n`).join(""),n=await git(e,["cat-file","--batch-check=%(objectname) %(objectsize)"],r,{input:i}),s=n.split("\n").flatMap(e=>{
const[,t="",r=""]=/^([0-9a-f]+) (\d+)$/.exec(e)??[];return""===t?[]:[[t,Number(r)]]});return new Map(s)}(e,t.filter(({path:e})=>"line-ends"===n.get(e)),i)
;for(const{path:e,flag:i,id:o}of t){const t="H"===i,a=n.get(e),c=t&&"any"!==a?void 0:await sizeOf(e)
;t||void 0!==c?t&&"any"!==a?"line-ends"===a&&await sizeOf(e)!==s.get(o)?r.converted.push(e):r.ids.set(e,o):r.converted.push(e):r.absent.push(e)}
}(s,a.filter(({mode:e})=>e!==ke),t,r),u.filter((e,t)=>f[t])}async function changesBelow(e,t,r){
return fieldsOf(await git(e,["status","--porcelain=v1","-z","--untracked-files=all","--ignore-submodules=none","--no-renames","--",t],r)).map(t=>(0,
U.join)(e,t.slice(3)))}async function entriesBelow(e,t,r){return fieldsOf(await git(e,["ls-files","-v","--stage","-z","--",t],r)).flatMap(t=>{
const[,r="",i="",n="",s=""]=/^(\S) (\d+) ([0-9a-f]+) \d\t([\s\S]+)$/.exec(t)??[];return""===s?[]:[{path:(0,U.join)(e,s),flag:r,mode:i,id:n}]})}
function fieldsOf(e){return e.split("\0").filter(e=>""!==e)}async function sizeOf(e){return(await(0,i.lstat)(e).catch(()=>{}))?.size}
const xe=["filter","ident","working-tree-encoding","text","eol","crlf"];function conversionOf(e,t){
const isSet=t=>!["unspecified","unset"].includes(e.get(t)??"unspecified");if(isSet("filter")||isSet("ident")||isSet("working-tree-encoding"))return"any"
;if("unset"===e.get("text"))return;return isSet("text")||isSet("eol")||isSet("crlf")||t&&"unset"!==e.get("crlf")?"line-ends":void 0}
async function compare(e,t,r){
const i=await readSentFiles(e),n=[...await realPaths(e.dockerfiles),...await withoutFolderLinks(e.dockerfiles)],s=new Set([...t,...n]),o=await async function readTracked(e,t){
const r={ids:new Map,converted:[],absent:[],changes:[],commits:new Set},i=new Set,n=e.filter(t=>!e.some(e=>e!==t&&(0,be.UO)(e,t)))
;for(let e=n.pop();void 0!==e;e=n.pop())i.has(e)||(i.add(e),n.push(...await readPath(e,r,t)));return{...r,changes:[...new Set(r.changes)]}
}([...s],r),a=o.changes.filter(e=>s.has(e)||i.isSent(e.replace(/[/\\]$/,""))),c=0===a.length?void 0:{kind:"unknown",
why:`its sources have changes that are not committed (${shown(a)})`};return{sent:i,tracked:o,known:c}}async function withoutFolderLinks(e){
return await Promise.all(e.map(async e=>(0,U.join)(await(0,i.realpath)((0,U.dirname)((0,U.resolve)(e))),(0,U.basename)(e))))}async function unlessUnreadable(e){
try{return await e()}catch(e){if(e instanceof GitError)return{kind:"unknown",why:whyOf(e)};if(e instanceof a.yo||void 0===(0,a.$N)(e))throw e;return{
kind:"unknown",why:`its files cannot be read (${(0,a.bD)(e)})`}}}function whyOf({kind:e,folder:t,message:r}){
return"no-program"===e?"there is no git to compare its sources with":"no-repository"===e?`${t} is in no git repository`:"other-owner"===e?`its repository belongs to another user, so git does not read it (${allowCommand(r,t)})`:`git cannot compare its sources (${r.split("\n")[0]})`
}async function realPaths(e){return[...new Set(await Promise.all(e.map(async e=>await(0,i.realpath)(e))))].sort()}async function checkExists(e){try{await(0,
i.stat)(e)}catch(t){if("ENOENT"!==(0,a.$N)(t))return;const r="Correct the path, or make the file in an earlier step."
;throw new a.yo(`There is no '${e}' here, which is to be compared.`,r,{cause:t})}}function shown(e){return(0,a.yU)(e.map(be.$t),3)}
function ignoreTexts({texts:e}){return e.map(([e,t])=>[(0,be.$t)(e),t]).sort()}class Walk{#v;#b;#k;#$=new Set;#x=(0,J.default)(16);#O;#T=[]
;constructor(e,t,r,i){this.#O=i,this.#v=e,this.#b=t,this.#k=r}async entries(){return(await Promise.all(this.#T)).sort(([e],[t])=>e<t?-1:1)}async add(e){
if(this.#$.has(e)||".git"===(0,U.basename)(e))return;this.#$.add(e);const t=this.#k.includes(e)||this.#v.isSent(e),r=await(0,
i.lstat)(e),n="win32"===process.platform?0:4095&r.mode
;r.isDirectory()?await this.#S(e,n,t):t&&r.isSymbolicLink()?await this.#E(e):t&&r.isFile()?this.#P(e,n,async()=>this.#b.get(e)??await this.#x(()=>this.#O(e))):t&&this.#P(e,n,async()=>"special")
}async#S(e,t,r){!r&&this.#v.canSkip(e)||(r&&this.#P(e,t,async()=>"folder"),await Promise.all((await(0,i.readdir)(e)).map(t=>this.add((0,U.join)(e,t)))))}
async#E(e){const t=await(0,i.readlink)(e);this.#P(e,0,async()=>`link ${t}`);const r=await(0,i.realpath)(e).catch(()=>{})
;void 0!==r&&this.#v.isInContext(r)&&(this.#k.some(e=>(0,be.UO)(e,r))||await this.add(r))}#P(e,t,r){const i=r().then(r=>[(0,be.$t)(e),t,r]);i.catch(()=>{}),
this.#T.push(i)}}async function hashOnce(e,{answers:t}){const r=`hash ${(0,U.resolve)(e)}`,i=t?.get(r)??async function hashFile(e){const t=(0,
u.createHash)("sha256");return await(0,ve.pipeline)((0,ye.createReadStream)(e,{highWaterMark:1048576}),t),`sha256:${t.digest("hex")}`}(e);return t?.set(r,i),
await i}const Oe={trusted:"src-",others:"src-pr-"},Te=2;async function fingerprintSources(e,t,r){const i=await withPlatform(e,t);if(!i)return Se
;const n=await async function readSentContent(e,t){for(const t of e.paths)await checkExists(t);return await unlessUnreadable(async()=>{
const r=await realPaths(e.paths),{sent:i,tracked:n,known:s}=await compare(e,r,t);if(s)return s;const o=new Walk(i,n.ids,r,e=>hashOnce(e,t))
;for(const e of r)await o.add(e);const a=await Promise.all(e.dockerfiles.map(e=>hashOnce(e,t)));return{kind:"known",
entries:[...await o.entries(),[...a].sort(),ignoreTexts(i),e.paths.map(be.$t).sort()]}})}(await placesOf(e,t),r);return"unknown"===n.kind?{hash:void 0,why:n.why
}:{hash:hashRecipe([Te,n.entries,i])}}function sourcesTag(e,t){return`${t?Oe.trusted:Oe.others}${e.replace(/^sha256:/,"").slice(0,40)}`}
async function fingerprintCommit(e,t,r,i){if(e.isFetched)return{hash:void 0,why:"what the builder fetches may be something else than it was"}
;const n=await withPlatform(e,r);if(!n)return Se;const s=await async function readCommitContent(e,t){return await unlessUnreadable(async()=>{
const r=await realPaths(e.paths),{sent:i,tracked:n,known:s}=await compare(e,r,t);if(s)return s;const{ids:o,converted:a,absent:c,commits:l}=n
;if(![...o.keys(),...a].some(e=>r.some(t=>(0,be.UO)(t,e))))return{kind:"unknown",why:`of ${shown(r)} git knows no file, so the commit does not say what it is`}
;const u=a.filter(i.isSent).sort(),d=await Promise.all(u.map(async e=>[(0,be.$t)(e),await hashOnce(e,t)]));return{kind:"known",
entries:[[...l].sort(),d,c.map(be.$t).sort()]}})}(await placesOf(e,r),i);return"unknown"===s.kind?{hash:void 0,why:s.why}:{hash:hashRecipe([Te,t,s.entries,n])}}
const Se={hash:void 0,why:"its builder does not say which platform it builds for"};async function withPlatform({recipe:e},t){if(e.platforms.length>0)return e
;const{platform:r}=await t();return void 0===r?void 0:{...e,platforms:[r]}}async function placesOf({paths:e,dockerfiles:t,contexts:r},i){return{paths:e,
dockerfiles:t,contexts:r,buildKit:(await i()).buildKit}}function ingredientsOf({inputs:e,bake:t,dependencies:r},i){const{source:n}=i;if(!isBuilt(n))return
;const s="build"===n.kind?function ofSource(e){const{context:t,contexts:r={},platforms:i}=e,n=[t,...Object.values(r)].filter(e=>!(0,c.Vx)(e));return{paths:n,
dockerfiles:(0,c.Vx)(t)?[]:[(0,c.S9)({source:e})],contexts:n,isFetched:fetches({context:t,contexts:r}),recipe:recipeOf(e),platforms:i}
}(n):function ofBakeTarget(e,t,r){const i=linkedTargets(e,t),n=[...i.values()].flatMap(localContexts),[s,...o]=[...i].map(([e,t])=>[e,placed(t,r)]);return{
paths:n,dockerfiles:[...i.values()].flatMap(localDockerfile),contexts:n,isFetched:[...i.values()].some(fetches),recipe:{...s&&{baked:s[1]},...0===o.length?{}:{
linked:o}},platforms:(0,c.eC)(e.target,t)?.platforms}}(t??{target:{}
},n.target,r.environment),{recipe:o,platforms:a,...l}=s,{provenance:u,sbom:d,compression:f}=e,h="build"===n.kind?[a,e.platforms]:[e.platforms,a];return{
service:i.name,...l,recipe:{platforms:h.find(e=>void 0!==e&&e.length>0)??[],provenance:u,..."false"===d?{}:{sbom:d},compression:f,...o}}}
function recipeOf({context:e,file:t,target:r,buildArgs:i,contexts:n,labels:s,secrets:o,ssh:a}){
const l=inWorkspace(e),u=ownLabels(s),d=Object.entries(n??{}).map(([e,t])=>[e,inWorkspace(t)]);return{target:r,buildArgs:Object.entries(i).sort(),
..."."===l?{}:{context:l},...void 0===t?{}:{file:(0,c.Vx)(e)?t:inWorkspace(t)},...0===d.length?{}:{contexts:d.sort()},...0===u.length?{}:{labels:u.sort()},
...o&&{secrets:o.map(({id:e})=>e).sort()},...a&&{ssh:a.map(({id:e})=>e).sort()}}}const Ee="target:";function linkedTargets(e,t,r=new Map){const i=(0,
c.eC)(e.target,t);if(!i||r.has(t))return r;r.set(t,i);for(const t of Object.values(i.contexts??{}))t.startsWith(Ee)&&linkedTargets(e,t.slice(Ee.length),r)
;return r}function localContexts({context:e=".",contexts:t={}}){return[e,...Object.values(t)].filter(e=>!(0,c.Vx)(e)&&!e.startsWith(Ee))}
function fetches({context:e=".",contexts:t={},dockerfile:r=""}){return[e,r,...Object.values(t)].some(e=>(0,c.Vx)(e)&&!e.startsWith("docker-image://"))}
function localDockerfile(e){const{context:t=".",dockerfile:r="Dockerfile"}=e;return void 0===e["dockerfile-inline"]&&!(0,c.Vx)(t)&&!(0,c.Vx)(r)?[(0,
U.resolve)(t,r)]:[]}const Pe="org.opencontainers.image.";function ownLabels(e={}){return Object.entries(e).filter(([e])=>!e.startsWith(Pe))}
function placed(e,t){
const{tags:r,output:i,"cache-from":n,"cache-to":s,labels:o,...a}=e,{context:c,dockerfile:l,contexts:u,args:d,secret:f,ssh:h}=a,p=u&&Object.entries(u).map(([e,t])=>[e,inWorkspace(t)]),g=ownLabels(o)
;return{...a,...d&&{args:resolved(d,t)},...0===g.length?{}:{labels:Object.fromEntries(g)},...void 0===c?{}:{context:inWorkspace(c)},...void 0===l?{}:{
dockerfile:inWorkspace(l)},...f&&{secret:f.map(e=>(0,H.Pf)(e).id)},...h&&{ssh:h.map(e=>"string"==typeof e?e.replace(/=.*$/,""):(0,H.Pf)(e).id)},...p&&{
contexts:Object.fromEntries(p)}}}function resolved(e,t){const r=Object.entries(e);return Object.fromEntries(r.map(([e,r])=>[e,r??t[e]??""]))}
function inWorkspace(e){return(0,c.Vx)(e)?e:(0,be.$t)(e)}async function reuseImages(e){
await eachWork(e,openWorks(e),"reuse",t=>async function reuseByFingerprint(e,t){const r=function sourcesOf(e,t){
const r=ingredientsOf(e,t),i=t.fingerprint?.filter(e=>!(0,c.Vx)(e))??[];if(r&&0!==i.length)return"bake"===t.source.kind?r:{...r,paths:i}}(e,t.service)
;r&&await timed(e,t,"reuse",()=>async function reuseSources(e,t,r){
const{inputs:i,registry:n,origins:s,checkout:o,builderTraits:a}=e,{service:c}=t,l=await fingerprintSources(r,a,o);if(void 0===l.hash)return logReason(e,t,l)
;if(t.fingerprint=sourcesTag(l.hash,s.isTrusted),i.noCache)return
;const u=sourcesTag(l.hash,!0),d=await n.readManifest(c.repository,u)??(t.fingerprint===u?void 0:await n.readManifest(c.repository,t.fingerprint));if(!d)return
;const f=describeStored(d);await putTags(n,{repository:c.repository,tags:s.tags,manifest:d},t),finishWork(e,t,"reused",f)}(e,t,r))}(e,t))
;const{skipExisting:t,tags:r}=e.inputs;"never"===t&&r.length>0||await eachWork(e,openWorks(e),"look-up",i=>timed(e,i,"look-up",async()=>{
"always"===t&&await async function skip(e,t){const r=await findUnderAllTags(e,t);r&&finishWork(e,t,"skipped",r)}(e,i),
0===r.length&&void 0===i.outcome&&await async function compareRecipe(e,t){
const{inputs:r,origins:i,checkout:n,builderTraits:s}=e,o="same-recipe"===r.skipExisting,{service:c}=t,l=ingredientsOf(e,c);if(!l)return
;const recipeOf=e=>fingerprintCommit(l,[c.name,c.repository,e],s,n),u=await recipeOf(i.isTrusted);if(void 0===u.hash)return o?logReason(e,t,u):void 0
;if(t.recipe=u.hash,!o)return;const d=await findUnderAllTags(e,t);if(!d)return
;const f=[u.hash,...i.isTrusted?[]:[(await recipeOf(!0)).hash]],h=await async function readRecipes(e,t,r){try{
return await readRecordedRecipes(e.registry,t.service.repository,r.manifest)}catch(r){if(!(r instanceof a.lZ))throw r;return void logReason(e,t,{
why:`its recipe in the registry cannot be read (${r.message} ${r.remedy})`})}}(e,t,d);if(void 0===h)return
;h.length>0&&h.every(e=>void 0!==e&&f.includes(e))?finishWork(e,t,"skipped",d):logReason(e,t,{
why:"the image under its tag was built by another recipe, or by one that it does not name"})}(e,i)}))}function logReason({dependencies:e},{service:t},{why:r}){
e.logger.info(`${t.name}: ${r}, so it is built`)}async function findUnderAllTags({registry:e,origins:t},r){
const[i,...n]=await readTags(e,r.service.repository,t.tags);return n.every(e=>e?.digest===i?.digest)?i:void 0}
async function markFingerprint({registry:e,dependencies:t},r,i){if(void 0===r.fingerprint)return;const{repository:n,name:s}=r.service,{logger:o,signal:c}=t;try{
await e.writeManifest(n,r.fingerprint,i)}catch(e){if(c.throwIfAborted(),!(e instanceof a.lZ))throw e
;if(e instanceof A.gl&&"immutable-tag"===e.kind)return o.debug(`${s}: ${r.fingerprint} was taken meanwhile`)
;o.warning(`${s} is in the registry without the tag ${r.fingerprint}, so it is built again next time. ${e.message}\n${e.remedy}`)}}
async function pushImages(e,t){const{environment:n,logger:s,now:o}=t;sayDerived(e,s)
;const u=await openRegistry(e.registry,t),{services:d,bake:f}="bake-files"===e.services.from?await async function readBakeServices({repositoryPrefix:e,sources:t,...r},i){
const{selected:n,...s}=await readBakeFiles(r,i);return{services:n.map(r=>{const i=(0,c.eC)(s.target,r)?.context??".";return{name:r,repository:(0,
l.n_)(`${e}${r}`,r),source:{kind:"bake",target:r},...t?{fingerprint:[i]}:{}}}),bake:s}}(e.services,t):{services:e.services.services,bake:void 0},h={
environment:n,signal:t.signal,answers:new Map},p=await readOrigins(d,f,e.tags,{...t,...h}),g=await async function makeWorkFolder(e){try{return await(0,F.I2)(e),
await(0,i.mkdtemp)((0,U.join)(e,"push-images-"))}catch(t){const r=`No folder can be made in ${e}: ${(0,a.bD)(t)}`
;throw new a.nM(r,"Check the free disk space there and who owns it (RUNNER_TEMP).",{cause:t})}}(t.folder),m=(0,
G.O)(()=>async function inspectBuilder({builder:e},t){return await(0,w.T3)(["buildx","inspect",..."auto"===e?[]:[e]],t)}(e,t)),y={inputs:e,dependencies:t,
registry:u,progress:createProgress(s,o),folder:g,checkout:h,origins:p,inspectBuilder:m,builderTraits:(0,G.O)(()=>readBuilderTraits(t,m)),works:d.map(startWork),
bake:f};try{await async function runPhases(e){const{inputs:t}=e;t.push&&await reuseImages(e);if(await async function findExisting(e){
const t=openWorks(e),r=t.flatMap(({service:{source:e}})=>"engine"===e.kind?[e.reference]:[]),i=(0,w.C7)(r,e.dependencies);await eachWork(e,t,"find",async t=>{
const{source:n}=t.service;if("engine"===n.kind){const s=i.then(e=>function idOf(e){if("string"==typeof e)return e;throw e}(e[r.indexOf(n.reference)]))
;e.inputs.push&&await lookUp(e,t,s),t.image={kind:"engine",id:await s}}else"layout"===n.kind&&(t.image={kind:"layout",manifest:await(0,V.T4)(await(0,
K.Zy)(n.path),n.image)})})}(e),await buildServices(e),t.push)await eachWork(e,openWorks(e),"look-up",async t=>{const{image:r,service:i}=t
;"engine"===r?.kind&&isBuilt(i.source)&&await lookUp(e,t,r.id)}),await async function pushOpen(e){
const{inputs:t,registry:i,dependencies:n}=e,{concurrency:s,createRepositories:o}=t,a=createPusher(i,{concurrency:s,...o?{createRepository:async e=>{
const{createRepository:t}=await Promise.all([r.e(9752),r.e(8454)]).then(r.bind(r,8454));return await t(e,o,n)}}:{}})
;for(const{service:t,layers:r}of e.works)r&&a.know(t.repository,r)
;const c=openWorks(e),l=[...new Set(c.flatMap(({image:e})=>"engine"===e?.kind?[e.id]:[]))],u=l.length>0?(0,w.Kt)(l,e.folder,t.compression,n):void 0
;await eachWork(e,c,"push",async t=>{const r="layout"===t.image?.kind?t.image.manifest:await async function savedImage(e,t,r){const{image:i,service:n}=t
;if("engine"!==i?.kind||!r)throw new Error(`Service '${n.name}' has no image`);const s=e.progress.begin(n.name,"save");try{
const n=await timed(e,t,"save",async()=>await(await r).image(i.id));return s.end("saved and compressed"),n}catch(e){throw s.end("save failed"),e}}(e,t,u)
;await timed(e,t,"push",()=>async function pushOne(e,t,r,i){const{origins:n,progress:s}=e,{name:o,repository:a}=r.service,c=s.begin(o,"push"),l=(0,
L.$d)(i),u="engine"===r.image?.kind,reused=()=>bytes(r.mounted+r.existing);c.describe(()=>`${bytes(r.sent)} sent, ${reused()} reused of ${bytes(l)}`);try{
const s=await t.push({repository:a,tags:n.tags,manifest:i,isNew:u},r);await markFingerprint(e,r,i),Object.assign(r,{outcome:s,digest:i.descriptor.digest,size:l
}),c.end(`${s} ${i.descriptor.digest}, ${bytes(r.sent)} sent, ${reused()} reused`)}catch(e){throw c.end("push failed"),e}}(e,a,t,r))})
}(e);else for(const t of openWorks(e))t.outcome="not-pushed"}(y)}finally{y.progress.stop(),await(0,i.rm)(y.folder,{recursive:!0,force:!0}),await(0,
i.rmdir)(t.folder).catch(()=>{}),await t.summarize(renderSummary(function push_images_titleOf({inputs:{registry:e,push:t},origins:r}){
return`${t?"Images":"Images (not pushed)"} ${r.tags.join(", ")} in ${e}`}(y),y.works.map(rowOf)))}const v=function failureOf({works:e,inputs:t}){
const r=e.filter(({error:e})=>void 0!==e);if(0===r.length)return
;const i=e.filter(({error:e})=>void 0===e).map(({service:e})=>e.name),n=t.push?"are in the registry":"were built"
;return combineFailures(r,i.length>0?`These services ${n}: ${i.join(", ")}.`:`No service was ${t.push?function pushedText(e){
return e.some(({tagged:e})=>e.length>0)?"pushed under all of its tags":"pushed"}(r):"built"}.`)}(y);return{outputs:outputsOf(e.registry,p.tags[0],y.works),
...void 0===v?{}:{failure:v}}}async function lookUp(e,t,r){await timed(e,t,"look-up",()=>async function keepUnchanged(e,t,r){
const{registry:i,origins:n}=e,{repository:s}=t.service,[o,a]=await Promise.all([r,readTags(i,s,n.tags)]),c=a.find(e=>e?.configuration===o||e?.digest===o)
;if(!c)return;const l=n.tags.filter((e,t)=>a[t]?.digest!==c.digest),u=n.tags.filter((e,t)=>a[t]);await putTags(i,{repository:s,tags:l,manifest:c.manifest,
taken:u},t),await markFingerprint(e,t,c.manifest),finishWork(e,t,0===l.length?"unchanged":"tagged",c)}(e,t,r))}const Me=0;async function main_run(e){
const t=await async function parsePromotion(e,t){const r=e.optional("promote");if(void 0===r)return
;const i=Object.entries(T).filter(([t,r])=>(e.text(t)||r)!==r);if(i.length>0){const t=i.map(([e])=>`'${e}'`).join(", ")
;throw new a.yo(`With the input 'promote', nothing is built, so it does not go together with ${t}.`,""===e.text("bake-files")?"Leave them out, or leave out 'promote' to build.":"Leave them out and name the bake files' targets as services: [api, worker]; or leave out 'promote' to build.")
}const{tags:n,derived:s}=tagsOf(e),[o,...c]=n
;if(void 0===o)throw new a.yo("The input 'promote' needs 'tags', which say what other tags the images get.","Give 'tags', such as the name of the release.")
;const l={repositoryPrefix:repositoryPrefixOf(e),sources:!1};return{services:await parseServices(e.required("services"),l),registry:await registryOf(e,!0,t),
from:tagOf(r,"promote"),tags:[o,...c],derived:[...derivedTags([r]),...s]}
}(e.inputs,e),{outputs:r,failure:i}=t?await promoteImages(t,e):await pushImages(await async function parsePushInputs(e,t){
const r=e.boolean("push"),i=e.choice("cache",["none","registry","gha"]),{tags:n,derived:s}=tagsOf(e),o=e.boolean("no-cache"),a=e.boolean("create-repositories"),c=await registryOf(e,r||"registry"===i,t),l=e.choice("skip-existing",["auto","true","false"])
;return{services:await servicesOf(e),registry:c,tags:n,derived:s,skipExisting:"true"===l?"always":"auto"!==l||0!==n.length||o?"never":"same-recipe",push:r,
concurrency:e.integer("concurrency",{min:1,max:64}),platforms:e.list("platforms").map(checkPlatform),
provenance:e.choice("provenance",["false","true","min","max"]),sbom:e.matching("sbom",P,j)??"false",noCache:o,pull:e.boolean("pull"),
compression:e.choice("compression",["gzip","zstd"]),cache:i,builder:e.matching("builder",S,E)??"auto",builderImage:e.matching("builder-image",P,M),
allow:e.list("allow",/,(?:\s+|$)/).map(checkPrivilege),...a?{createRepositories:await repositorySettings(e,c,t)}:{}}}(e.inputs,e),e);if(e.setOutputs({...r}),
void 0!==i)throw i}}),785:(function(e,t,r){r.d(t,{j:()=>readEvent,r:()=>readPayload});var i=r(1455),n=r(4564)
;const s=["push","merge_group","schedule","workflow_dispatch","repository_dispatch","release"];async function readEvent(e){const t=e[n.E.githubEventName]??""
;if(""===t||s.includes(t))return{name:t,head:void 0,pullRequest:void 0,isTrusted:!0}
;const{pull_request:r,workflow_run:i,repository:o}=await readPayload(e),a=r?.head?.sha??i?.head_sha,c="workflow_run"===t&&(i?.head_repository?.full_name===o?.full_name&&void 0!==o?.full_name)&&s.some(e=>e===i?.event)
;return{name:t,head:"string"==typeof a?a:void 0,pullRequest:"number"==typeof r?.number?r.number:void 0,isTrusted:c}}async function readPayload(e){try{
const t=JSON.parse(await(0,i.readFile)(e[n.E.githubEventPath]??"","utf8"));return"object"==typeof t&&null!==t?t:{}}catch{return{}}}}),714:(function(e,t,r){r.d(t,{
$:()=>renderTimeline,s:()=>clocked});const i=60,n=60,s=6e4,o=864e5;async function clocked(e,t,r){const i=e();let n=!0;try{const e=await r();return n=!1,e
}finally{t({start:i,end:e(),...n?{failed:n}:{}})}}function renderTimeline(e){const t=e.flatMap(({bars:e})=>e);if(0===t.length)return[]
;const r=function longestOf(e){const rank=({start:e,end:t,failed:r})=>(r?o:0)+t-e;return new Set(e.toSorted((e,t)=>rank(t)-rank(e)).slice(0,i))
}(t),n=function scaleOf(e){const t=e.toSorted((e,t)=>e.start-t.start),r=[],i=t[0]?.start??0;let n=i;for(const{start:e,end:i}of t)e-n>s&&r.push({from:e,cut:e-n-s
}),n=Math.max(n,i);const cutBefore=e=>r.reduce((t,{from:r,cut:i})=>t+(e>=r?i:0),0),at=e=>Math.round(e-i-cutBefore(e));return{at:at,length:at(n),cut:cutBefore(n)
}}([...r]);if(n.length>=o)return[];const a=Math.max(1,Math.ceil(n.length/200)),c=e.flatMap(({title:e,bars:t})=>{const i=t.filter(e=>r.has(e))
;return 0===i.length?[]:[`  section ${textOf(e)}`,...i.map(({name:e,start:t,end:r,failed:i})=>{const s=Math.max(a,Math.round(r-t))
;return`  ${textOf(e)} :${i?"crit, ":""}${clock(n.at(t))}, ${s}ms`})]
}),l=[...r.size<t.length?[`Shown: the ${r.size} longest of ${t.length}.`]:[],...n.cut>0?[`Not shown: ${duration(n.cut)} in which nothing of this ran.`]:[]]
;return["```mermaid",...["gantt","  dateFormat HH:mm:ss.SSS",`  axisFormat ${n.length<1e4?"%S.%L":n.length<36e5?"%M:%S":"%H:%M:%S"}`,"  todayMarker off"],...c,"```","",...l.flatMap(e=>[e,""])]
}function duration(e){const t=Math.floor(e/o);return`${t>0?`${t} d `:""}${clock(e).slice(0,8)}`}function clock(e){return new Date(e).toISOString().slice(11,23)}
const a=/^(?:gantt|title|section|click|call|href|include|exclude|inclusive|date|axis|tick|today|top|week|acc|\d{4}-)/i;function textOf(e){
const t=e.replaceAll(/[\p{C}\p{Z}]+/gu," ").trim()||"?",r=[...t],i=r.length>n?[...r.slice(0,n-1),"…"]:r,s=a.test(t)
;return i.map((e,t)=>/[\p{L}\p{N}\p{M} ()./_…-]/u.test(e)&&!(0===t&&s)?e:`#${e.codePointAt(0)};`).join("")}}),9226:(function(e,t,r){function once(e){let t
;return()=>(t??=e(),t)}r.d(t,{O:()=>once})})};
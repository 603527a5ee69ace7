export const id=5078;export const ids=[5078,8630];export const modules={5078:(e,t,i)=>{i.r(t),i.d(t,{deadline:()=>ye,run:()=>main_run})
;var r=i(4179),n=i(100),o=i(6986),s=i(6760);const a="buildcache";function ownValue(e,t){return void 0!==e&&Object.hasOwn(e,t)?e[t]:void 0}
function dockerfileOf({source:e}){return isRemote(e.context)?e.context:(0,s.resolve)(e.file??(0,s.join)(e.context,"Dockerfile"))}function isRemote(e){
return/^(?:(?:https?|git|ssh|docker-image|oci-layout):\/\/|git@|github\.com\/)/.test(e)}var c=i(2677),d=i(7598)
;const u=/^\w[\w.-]{0,127}$/,l=128,f=12,h=new RegExp(`_[0-9a-f]{${f}}$`),p=/^$|[\u0000-\u0020\u007f~^:?*[\\]/;function tagOf(e,t="tags"){
if(p.test(e))throw new o.yo(`The input '${t}' holds '${e}', which is no name of a tag, a branch or a release.`,"Use a name without white space and ~ ^ : ? * [ \\; names that are valid image tags (letters, digits, '_', '.', '-') stay as they are.")
;if(u.test(e))return e;const i=(0,d.createHash)("sha256").update(e).digest("hex").slice(0,f)
;return`${e.replaceAll(/[^\w.-]+/g,"-").replace(/^[.-]+/,"").slice(0,l-f-1)}_${i}`}function derivedTags(e){return e.map(e=>({name:e,tag:tagOf(e)
})).filter(({name:e,tag:t})=>e!==t)}
const g=["context","file","target","build-args","image","sources"],m="Write them as YAML, for example:\n  api: {target: api}\n  worker: {target: worker}"
;async function parseServices(e,t){const i=function entriesOf(e){if(Array.isArray(e))return listed(e)
;if(!isMapping(e))throw new o.yo("The input 'services' is neither a mapping nor a list.",m);return Object.entries(e).map(([e,t])=>{if(null===t)return[e,{}]
;if(!isMapping(t))throw new o.yo(`Service '${e}' is not a mapping.`,m);return[e,t]})}(await parseYaml(e))
;if(0===i.length)throw new o.yo("The input 'services' names no service.",m);return i.map(([e,i])=>function serviceOf(e,t,i){
for(const i of Object.keys(t))if(!g.some(e=>e===i))throw new o.yo(`Service '${e}' has the unknown key '${i}'.`,`Use some of: ${g.join(", ")}.`);const r=(0,
c.n_)(`${i.repositoryPrefix}${e}`,e),n=function sourceOf(e,t){const i=textOf(e,t,"image");if(void 0!==i){const r=g.find(e=>"image"!==e&&void 0!==t[e])
;if(r)throw new o.yo(`Service '${e}' has both 'image' and '${r}'.`,"Name an existing image with 'image', or say how to build one; not both.")
;return function parseImage(e,t){if(!t.startsWith("oci:"))return{kind:"engine",reference:t};const i=/^oci:((?:[A-Za-z]:[\\/])?[^:]+)(?::(.+))?$/.exec(t)
;if(!i?.[1])throw new o.yo(`Service '${e}' has the image '${t}', which names no folder or archive.`,"Write oci:<folder or .tar>, and oci:<folder or .tar>:<name> where it holds several images.")
;return{kind:"layout",path:i[1],...i[2]?{image:i[2]}:{}}}(e,i)}const r=textOf(e,t,"file"),n=textOf(e,t,"target");return{kind:"build",
context:textOf(e,t,"context")??".",...void 0===r?{}:{file:r},...void 0===n?{}:{target:n},buildArgs:buildArgsOf(e,t["build-args"])}
}(e,t),s=function fingerprintOf(e,t,i,r){const n=t.sources;if("build"!==i.kind||!1===n)return;if(!0===n||void 0===n&&r.sources)return[i.context]
;if(void 0===n)return;const s=Array.isArray(n)?n:[n];if(s.length>0&&s.every(e=>"string"==typeof e&&""!==e))return s
;throw new o.yo(`Service '${e}' has 'sources' that are not paths.`,"List the paths that the image is made of, or write 'sources: true' for its build context.")
}(e,t,n,i);return{name:e,repository:r,source:n,...s?{fingerprint:s}:{}}}(e,i,t))}async function parseNames(e){if(""===e)return[];const t=await parseYaml(e)
;if(Array.isArray(t))return listed(t).map(([e])=>e)
;throw new o.yo("With 'bake-files', the input 'services' is a list of targets, and nothing else.","Write services: [api, worker], or leave it out for the default group.")
}async function parseYaml(e){const{parseDocument:t,visit:r}=await i.e(3483).then(i.t.bind(i,3483,19));try{const i=t(e),[n]=i.errors;if(n)throw n;return r(i,{
Scalar:(e,t,i)=>{(function isWritten(e,t,i){return"number"==typeof e||("key"===t?"string"!=typeof e:"boolean"==typeof e&&"build-args"===function keyOf(e){
return e?.key?.value}(i[4]))})(t.value,e,i)&&(t.value=t.source??String(t.value))}}),i.toJS()}catch(e){throw new o.yo(`The input 'services' is not YAML: ${(0,
o.bD)(e)}`,m,{cause:e})}}function listed(e){const t=new Set;return e.map(e=>{
if("string"!=typeof e)throw new o.yo("The list in 'services' holds something else than names.",m)
;if(t.has(e))throw new o.yo(`Service '${e}' stands twice in 'services'.`,"Name each service once.");return t.add(e),[e,{target:e}]})}function buildArgsOf(e,t){
if(null==t)return{};const i=new o.yo(`Service '${e}' has 'build-args' that are not a mapping from names to text.`,"Write build-args: {NAME: value}.")
;if(!isMapping(t))throw i;const r=Object.entries(t);if(!r.every(e=>"string"==typeof e[1]))throw i;return Object.fromEntries(r)}function textOf(e,t,i){
const r=t[i];if(null!=r){if("string"==typeof r&&""!==r)return r
;throw new o.yo(`Service '${e}' has a '${i}' that is not text.`,`Give '${i}' as text, in quotes.`)}}function isMapping(e){
return"object"==typeof e&&null!==e&&!Array.isArray(e)}const w={"bake-files":"",platforms:"",cache:"none",provenance:"false",compression:"gzip",sources:"false",
"skip-existing":"auto",push:"true","create-repositories":"false"};function tagsOf(e){const t=e.list("tags",/,(?:\s+|$)/),i=e.text("tags")
;if(0===t.length&&""!==i)throw(0,o.Gq)("tags",i,"Name a tag on each line; what follows # is a comment.");return{tags:[...new Set(t.map(e=>tagOf(e)))],
derived:derivedTags(t)}}async function servicesOf(e){const t={repositoryPrefix:e.text("repository-prefix"),sources:e.boolean("sources")},i=e.list("bake-files")
;return i.length>0?{from:"bake-files",files:i,targets:await parseNames(e.text("services")),...t}:{from:"services",
services:await parseServices(e.required("services"),t)}}function checkPlatform(e){if(/^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9]+)?$/.test(e))return e;throw(0,
o.Gq)("platforms",e,"Use <system>/<architecture>, such as linux/amd64 or linux/arm64.")}function repositorySettings(e,t){const i=(0,
n.vK)(e.required("region")),s=(0,r.R5)(t)
;if(!s&&(0,c._g)(t).startsWith("https:"))throw new o.yo(`The input 'create-repositories' is true, but the registry ${t} is not Amazon ECR.`,"Leave it out: other registries create repositories by themselves or with tools of their own.")
;return{region:s?(0,r.l5)(t,i).region:i,profile:e.optional("profile"),...s?{account:t.slice(0,12)}:{},scanOnPush:e.boolean("scan-on-push"),
immutableExcept:e.boolean("immutable-tags")?[a]:void 0}}var y=i(6724);const v={origin:"which was built now",
remedy:"Push under another tag, set skip-existing: true to keep what is there, or delete the tag in the registry."};async function putTags(e,t,i){
for(const r of function inTagOrder(e,t){const rank=e=>"latest"===e?3:precisionOf(e)>0?0:t.includes(e)?2:1
;return e.toSorted((e,t)=>rank(e)-rank(t)||precisionOf(t)-precisionOf(e))}(t.tags,t.taken??[])){try{await putTag(e,r,t)}catch(e){
throw withTagged(e,t.repository,i.tagged)}i.tagged.push(r)}}function precisionOf(e){const t=e.replace(h,"")
;if(/(?:^|-)[0-9a-f]{7,64}$/.test(t)&&/\d/.test(t))return 10;const i=(/^v?(\d+(?:\.\d+)*)(?:[-_+].*)?$/.exec(t)??/[-_]v?(\d+(?:\.\d+)+|\d+$)/.exec(t))?.[1]
;return void 0===i?0:i.split(".").length}async function putTag(e,t,{repository:i,manifest:r,conflict:n=v}){try{await e.writeManifest(i,t,r)}catch(s){
if(!(s instanceof y.gl)||"immutable-tag"!==s.kind)throw s;const a=await e.findManifest(i,t);if(a?.digest===r.descriptor.digest)return
;throw new o.yo(`The tag ${t} of ${i} is immutable and stands for ${a?.digest??"another image"}, not for ${r.descriptor.digest}, ${n.origin}.`,n.remedy,{cause:s
})}}function withTagged(e,t,i){if(0===i.length||!(e instanceof o.lZ))return e
;const r=`${e.message}\nTags of ${t} that name the new image already: ${i.join(", ")}.`;return new(e instanceof o.nM?o.nM:o.yo)(r,e.remedy,{cause:e})}
var b=i(8172),k=i(8321),$=i(4508),x=i(4079),O=i(4564);function hostsOf({auths:e,credsStore:t}){
return Object.entries(e??{}).flatMap(([e,i])=>(e=>void 0!==t||Object.keys(e??{}).length>0)(i)?[hostOf(e)]:[])}function hostOf(e){
const[t=""]=e.replace(/^https?:\/\//,"").split("/");return t.slice(t.lastIndexOf("@")+1)}function inlineConfig(e){try{return(0,
b.Cj)(e[O.E.dockerAuthConfig]??"",O.E.dockerAuthConfig)}catch{return{}}}var T=i(9463),E=i(6129);class Registry{host;#e;#t;#i;constructor(e,t,i){this.host=e,
this.#e=(0,c._g)(e),this.#t=i,this.#i=(0,E.QG)(e,t,i)}async findManifest(e,t){const{status:i,headers:r}=await this.#r({...this.#n(e,t),method:"HEAD"})
;if(404===i)return;const n=r["docker-content-digest"];return 200!==i||void 0===n?(await this.readManifest(e,t))?.descriptor:{mediaType:r["content-type"]??"",
digest:n,size:Number(r["content-length"]??0)}}async readManifest(e,t){const i=await this.#r(this.#n(e,t));if(404===i.status)return
;const{status:r,headers:n,bytes:o}=i;if(200!==r||!function isManifest(e){try{const t=JSON.parse(Buffer.from(e).toString())
;return"object"==typeof t&&null!==t&&"schemaVersion"in t}catch{return!1}}(o))throw(0,y.vl)(this.host,"with a manifest",`look up ${e}:${t}`,i);const s=(0,
T.ol)(o);for(const i of[t,n["docker-content-digest"]??""])i.startsWith("sha256:")&&this.checkDigest(`has ${e}:${t}`,s,i);return{descriptor:{
mediaType:n["content-type"]??"",digest:s,size:o.length},bytes:o}}async writeManifest(e,t,i){const{mediaType:r,digest:n}=i.descriptor,{headers:o}=await this.#r({
target:`${e}/manifests/${t}`,method:"PUT",headers:{"content-type":r},body:()=>i.bytes,idempotent:!0,timeout:120,what:`put the manifest ${t}`,
permission:"ecr:PutImage",repository:e});this.checkDigest(`stored ${e}:${t}`,o["docker-content-digest"],n)}checkDigest(e,t,i){
if(void 0!==t&&t!==i&&t.split(":")[0]===i.split(":")[0])throw new y.gl("digest",200,`The registry ${this.host} ${e} as ${(0,o.Kb)(t)}, not as ${(0,
o.Kb)(i)}.`,"Report it to those who run the registry, or the proxy in front of it: what they hold is not what was pushed.")}async readBlob(e,t){const i={
what:"read a configuration",permission:"ecr:GetDownloadUrlForLayer",repository:e};return await this.retry(`The request to read ${t} of ${e}`,async()=>{
let r=await this.send({...i,target:`${e}/blobs/${t}`});for(let e=0;r.status>=300&&r.status<400&&e<3;e+=1)r.body.resume(),r=await this.send({...i,
target:this.locationOf(r,"a blob read from")});const n=await bytesOf(r,new URL(this.#e));if(200===r.status&&(0,T.tH)(n,t))return n;throw(0,
y.vl)(this.host,"with that content",`read ${t} of ${e}`,r)})}async hasBlob(e,t){
return await this.retry(`The request to look for a layer in ${e}`,()=>this.hasBlobNow(e,t))}async hasBlobNow(e,t){const i=await this.send({
target:`${e}/blobs/${t}`,method:"HEAD",what:"look for a layer",permission:"ecr:BatchCheckLayerAvailability",repository:e});if(i.body.resume(),
404===i.status)return!1;if(200===i.status||307===i.status)return!0;throw(0,y.vl)(this.host,"as a registry does",`look for the layer ${e}@${t}`,i)}
async retry(e,t){const{logger:i,signal:r}=this.#t;return await(0,x.jh)(t,{what:e,onRetry:e=>i.info(e),attempts:6,signal:r})}async send(e){
const t=await this.#o(e),{status:i}=t,r="HEAD"===e.method||void 0===e.method||"GET"===e.method;if(i<300)return this.#s(t);if(i<400&&r)return t;const n={...e,
host:this.host,otherLogins:()=>async function readOtherLogins(e,t){const i=await(0,b.TO)((0,
b.ow)(t),t).catch(()=>({})),r=[...hostsOf(inlineConfig(t)),...hostsOf(i)];return[...new Set(r)].filter(t=>t!==e&&""!==t).sort()}(this.host,this.#t.environment)}
;if(404===i&&r)return t;if("HEAD"===e.method&&!(0,x.Dm)(i))throw await(0,y.eo)(await this.#o({...e,method:"GET"}),n);throw await(0,y.eo)(t,n)}#s(e){
if(!e.headers["content-type"]?.startsWith("text/html"))return e;throw e.body.destroy(),
new o.nM(`What answers for the registry ${this.host} is a web page.`,"A proxy may answer in its place: add the host to NO_PROXY.")}async#r(e){
return await this.retry(`The request to ${e.what} in ${e.repository}`,async()=>{const t=await this.send(e),i=await bytesOf(t,new URL(this.#e));return{
status:t.status,headers:t.headers,bytes:i}})}async#o(e){const t={repository:e.repository,mountFrom:e.mountFrom},i=await this.#a(e,await this.#i.header(t))
;return 401===i.status&&await this.#i.learn(i,t)?(await i.body.text(),await this.#a(e,await this.#i.header(t))):i}async#a(e,t){
const{target:i,body:r,what:n,permission:o,repository:s,mountFrom:a,...c}=e,d="string"==typeof i?new URL(`${this.#e}/v2/${i}`):i,u=t&&d.origin===this.#e?{
authorization:t}:{},{http:l,signal:f}=this.#t;return await l({...c,url:d,headers:{...u,...c.headers},signal:f,...r?{body:r()}:{}})}#n(e,t){return{
target:`${e}/manifests/${t}`,headers:{accept:T.Fm.join(", ")},what:`look up ${t}`,permission:"ecr:BatchGetImage",repository:e}}
locationOf(e,t="an upload sent to"){const i=e.headers.location
;if(void 0===i)throw new o.yo(`The registry ${this.host} wants ${t} a place that it does not name (HTTP ${e.status}).`,"Check that the host is a registry that speaks the OCI distribution protocol.")
;const r=URL.canParse(i,this.#e)?new URL(i,this.#e):void 0,n="https:"===r?.protocol||"http:"===r?.protocol,s="http:"===r?.protocol&&this.#e.startsWith("https:")
;if(n&&!s)return r
;throw new o.yo(`The registry ${this.host} wants ${t} '${(0,o.Kb)(i)}', which is ${n?"not protected by TLS":"no address"}.`,n?"Have those who run the registry, or the proxy in front of it, make it name https:// addresses.":"Check that the host is a registry that speaks the OCI distribution protocol.")
}}async function bytesOf(e,t){try{return new Uint8Array(await(0,k.arrayBuffer)(e.body))}catch(e){throw(0,$.x)(t,e)}}async function openRegistry(e,t){
const{environment:i,mask:r,signal:n}=t,o=await(0,b.yi)(e,i,n);return o&&r("password"===o.type?o.password:o.token),new Registry(e,o,t)}function isBuilt(e){
return"build"===e.kind||"bake"===e.kind}function sayDerived({derived:e},t){for(const{name:i,tag:r}of e)t.info(`The image tag for '${i}' is ${r}.`)}
function outputsOf(e,t,i){const r={};for(const{service:n,digest:o,outcome:s}of i){if(void 0===s||"failed"===s)continue
;const i=`${e}/${n.repository}`,a=void 0===o?`${i}:${t}`:`${i}@${o}`;r[n.name]={repository:n.repository,tag:t,...void 0===o?{}:{digest:o},ref:a}}return{
images:r,tag:t,refs:Object.values(r).flatMap(({digest:e,ref:t})=>void 0===e?[]:[t]),matrix:{include:Object.entries(r).map(([e,t])=>({service:e,...t}))}}}
function combineFailures(e,t){const[i]=e;if(e.every(({error:e})=>!(e instanceof o.lZ)))return i?.error;const r=new Map;for(const{error:t,service:i}of e){
const e=t instanceof o.lZ?`${t.message}\n${t.remedy}`:String(t);r.set(e,[...r.get(e)??[],i.name])}
const n=[...r].map(([e,t])=>`${t.join(", ")}: ${e}`).join("\n");return new o.yo(n,t,{cause:i?.error})}function rowOf(e){
const t=void 0!==e.image&&isBuilt(e.service.source)&&void 0===e.error;return{service:e.service.name,repository:e.service.repository,outcome:e.outcome,isBuilt:t,
digest:e.digest,size:e.size,sent:e.sent,reused:e.mounted+e.existing,spans:e.spans}}const S=5;function createProgress(e,t){
const i=new Set,say=({service:i,started:r},n)=>e.info(`${i}: ${n} (${seconds(t()-r)})`),r=setInterval(()=>{
for(const e of i)say(e,[e.phase,e.describe()].filter(Boolean).join(", "))},1e3*S);return{begin:(e,r)=>{const n={service:e,phase:r,started:t(),describe:()=>""}
;return i.add(n),{describe:e=>{n.describe=e},end:e=>{i.delete(n)&&say(n,e)}}},stop:()=>{i.clear(),clearInterval(r)}}}function seconds(e){const t=e/1e3
;return t<10?`${t.toFixed(1)} s`:t<60?`${Math.round(t)} s`:`${Math.floor(t/60)} min ${Math.round(t%60)} s`}function bytes(e){const t=["B","kB","MB","GB","TB"]
;let i=e,r=0;for(;i>=999.5&&r<t.length-1;)i/=1e3,r+=1;const n=r>0&&i<99.95?1:0;return`${i.toFixed(n)} ${t[r]??""}`}const I={
reused:"reused: its sources are unchanged",skipped:"skipped: the tag is there","not-pushed":"not pushed"};function outcomeText(e){return I[e]??e}
function renderSummary(e,t){
return`${[`### ${e}`,"","| service | what happened | digest | size | sent | reused | time |","| --- | --- | --- | ---: | ---: | ---: | ---: |",...t.map(renderRow),"",...renderTimeline(t)].join("\n")}\n`
}function renderRow(e){const t=e.spans.reduce((e,{start:t,end:i})=>e+i-t,0)
;return`| ${[e.service,`${e.isBuilt?"built, ":""}${e.outcome?outcomeText(e.outcome):"not done"}`,e.digest?`\`${e.digest.slice(0,19)}\``:"",void 0===e.size?"":bytes(e.size),bytes(e.sent),bytes(e.reused),seconds(t)].map(e=>e.replaceAll("|","\\|").replaceAll("\n"," ")).join(" | ")} |`
}function renderTimeline(e){const t=e.flatMap(e=>e.spans);if(0===t.length)return[]
;const i=Math.min(...t.map(({start:e})=>e)),r=e.flatMap(({service:e,spans:t})=>0===t.length?[]:[`  section ${plain(e)}`,...t.map(({phase:e,start:t,end:r})=>`  ${plain(e)} :${t-i}, ${Math.max(r,t+1)-i}`)])
;return["```mermaid","gantt","  dateFormat x","  axisFormat %M:%S",...r,"```",""]}function plain(e){return e.replace(/[:;#,]/g," ")}function startWork(e){
return{service:e,sent:0,mounted:0,existing:0,tagged:[],spans:[]}}function openWorks({works:e}){return e.filter(({outcome:e,error:t})=>void 0===e&&void 0===t)}
async function eachWork(e,t,i,r){const{signal:n}=e.dependencies;await Promise.all(t.map(async t=>{try{await r(t)}catch(r){n.aborted||failWork(e,t,i,r)}})),
n.throwIfAborted()}async function timed({dependencies:e},t,i,r){const n=e.now();try{return await r()}finally{t.spans.push({phase:i,start:n,end:e.now()})}}
function failWork({dependencies:e},t,i,r){t.error=r,t.outcome="failed";const n=r instanceof o.lZ?r.message.split("\n")[0]:String(r)
;e.logger.info(`${t.service.name}: ${i} failed. ${n}`)}function finishWork({dependencies:e},t,i,r){const{digest:n,size:o,layers:s}=r;Object.assign(t,{outcome:i,
digest:n,size:o,layers:s,existing:o??0}),e.logger.info(`${t.service.name}: ${outcomeText(i)}, ${n}`)}async function readTags(e,t,i){
return(await Promise.all(i.map(i=>e.readManifest(t,i)))).map(e=>e&&describeStored(e))}function describeStored(e){
const{bytes:t}=e,{mediaType:i,digest:r}=e.descriptor;if((0,T.nw)(i))return{manifest:e,digest:r,size:void 0,configuration:void 0,layers:[]}
;const{config:n,layers:o}=JSON.parse(Buffer.from(t).toString());if(!n||!Array.isArray(o)||o.some(e=>"number"!=typeof e?.size))return{manifest:e,digest:r,
size:void 0,configuration:void 0,layers:[]};return{manifest:e,digest:r,size:n.size+o.reduce((e,t)=>e+t.size,0),configuration:n.digest,layers:o.map(e=>e.digest)}
}async function promoteImages(e,t){sayDerived(e,t.logger);const i={promotion:e,dependencies:t,registry:await openRegistry(e.registry,t),
works:e.services.map(startWork)},{works:r}=i;try{const e=await async function findImages(e){const{promotion:t,works:i}=e,r=new Map
;await eachWork(e,i,"look-up",async t=>{const i=await timed(e,t,"look-up",()=>async function findImage({promotion:e,registry:t},i){
const{repository:r}=i.service,[n,...o]=await Promise.all([t.readManifest(r,e.from),...e.tags.map(e=>t.findManifest(r,e))]);if(!n)return
;const s=describeStored(n),a=e.tags.filter((e,t)=>o[t]?.digest!==s.digest),c=a.filter(t=>void 0!==o[e.tags.indexOf(t)]);return{image:s,missing:a,taken:c}}(e,t))
;i&&r.set(t,i)});const n=i.filter(e=>!r.has(e)&&void 0===e.error),s=function missingError({registry:e,from:t},i){
const r=i.map(({service:e})=>e.repository).join(", "),n=/^sha-([0-9a-f]{7,64})$/.exec(t)?.[1],s=void 0===n?"that tag":`the commit ${n}`
;return new o.yo(`There is no image under the tag ${t} in ${e}, repositories ${r}.`,`Build the images of ${s} first: run the workflow that pushes them (images.yml) for it, then run this job again. If they are there under another name, check repository-prefix and registry.`)
}(t,n);for(const t of n)failWork(e,t,"look-up",s);return r}(i);e.size===r.length&&await async function tagImages(e,t){const i=[]
;for(const[r,{taken:n}]of t)if(0===n.length?i.push(r):await tagAll(e,[r],t),void 0!==r.error)return;await tagAll(e,i,t)}(i,e)}finally{
await t.summarize(renderSummary(function titleOf({registry:e,from:t,tags:i}){return`Images ${t} promoted to ${i.join(", ")} in ${e}`}(e),r.map(rowOf)))}
const n=r.filter(({error:e})=>void 0!==e);return{outputs:outputsOf(e.registry,e.tags[0],r),...n.length>0?{failure:combineFailures(n,stateOf(r))}:{}}}
async function tagAll(e,t,i){const{promotion:r,registry:n}=e,o={origin:`which is under the tag ${r.from}`,
remedy:"Give the images another tag, or delete that one in the registry if it may stand for another image."};await eachWork(e,t,"tag",async t=>{const r=i.get(t)
;if(!r)return;const{image:s,missing:a,taken:c}=r,d={repository:t.service.repository,tags:a,manifest:s.manifest,taken:c,conflict:o}
;await timed(e,t,"tag",()=>putTags(n,d,t)),finishWork(e,t,0===a.length?"unchanged":"tagged",s)})}function stateOf(e){
if(e.every(({tagged:e})=>0===e.length))return"Nothing was tagged.";const t=e.filter(({outcome:e})=>"tagged"===e||"unchanged"===e)
;if(0===t.length)return"No service has all of its tags."
;return`These services have all of their tags: ${t.map(({service:e})=>e.name).join(", ")}. Run the job again for the others when it is mended.`}
var R=i(1455),P=i(7355),j=i(8886),M=i(6686);function immutable(e){return{imageTagMutability:"IMMUTABLE_WITH_EXCLUSION",
imageTagMutabilityExclusionFilters:e.map(e=>({filterType:"WILDCARD",filter:e}))}}var A=i(8292),C=i(9226),z=i(8630),L=i(9614),_=i(219)
;const B="org.opencontainers.image.ref.name",D="io.containerd.image.name",N=/nondistributable|foreign/;async function readLayout(e,t){
return await readLayoutImage(e,function selectImage(e,t,i){
const r=t.map(e=>e.annotations?.[B]),n=t.filter(({annotations:e})=>void 0===i||(e?.[B]===i||e?.[D]===i)),[s,a]=n
;if(s&&(!a||n.every(({digest:e})=>e===s.digest)))return s;const c=(0,o.Kb)(r.map(e=>e??"(without a name)").join(", "))||"none"
;if(void 0===i&&s)throw new o.yo(`The layout ${e} holds several images: ${c}.`,`Say which one after the path: oci:${e}:<name>.`)
;throw new o.yo(`The layout ${e} holds ${s?"several images":"no image"} named '${i??""}'.`,`It holds: ${c}.`)}(e.path,await layoutIndex(e),t))}
async function layoutIndex(e){const t=await e.read("index.json");if(!await async function isLayout(e){
return void 0!==await e.size("oci-layout")&&void 0!==await e.size("index.json")
}(e)||!t)throw new o.yo(`${e.path} is not an OCI image layout: it has no oci-layout and index.json.`,"Write one with 'docker buildx build --output type=oci', 'skopeo copy ... oci:<folder>', or the like.")
;return descriptorsOf(parsePart(t,"index.json",e.path)?.manifests,e.path)}async function readLayoutImage(e,t){
const i=await readVerified(e,t),r=parsePart(i,t.digest,e.path),n=t.mediaType||r?.mediaType||""
;if(!T.Fm.includes(n))throw new o.yo(`${t.digest} in ${e.path} is of the type '${(0,
o.Kb)(n,100)}', which is no image.`,"Push images and indexes of the OCI or Docker (schema 2) formats.");const s={descriptor:{...t,mediaType:n},bytes:i};if((0,
T.nw)(n)){const t=descriptorsOf(r?.manifests,e.path),i=await Promise.all(t.map(t=>readLayoutImage(e,t)));return{...s,blobs:[],children:i}}
const a=[...descriptorsOf([r?.config],e.path),...descriptorsOf(r?.layers,e.path)].filter(({mediaType:e,urls:t})=>!(N.test(e)&&t));return{...s,
blobs:await Promise.all(a.map(t=>async function blobOf(e,t){const i=blobPath(e,t),r=await e.size(i)
;if(r!==t.size)throw incomplete(e.path,`${i} ${void 0===r?"is missing":`has ${r} bytes, not ${t.size}`}`);return{descriptor:t,open:t=>e.open(i,t)}}(e,t))),
children:[]}}function descriptorsOf(e,t){const i=e??[]
;if(!Array.isArray(i)||!i.every(e=>"object"==typeof e&&null!==e&&"digest"in e&&"string"==typeof e.digest))throw incomplete(t,"a manifest does not name its parts")
;return i}async function readVerified(e,t){const i=blobPath(e,t),r=await e.read(i);if(!r)throw incomplete(e.path,`${i} is missing`);if(!(0,
T.tH)(r,t.digest))throw incomplete(e.path,`${i} does not have the digest that its name says`);return r}function blobPath(e,{digest:t}){
if(!/^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(t))throw incomplete(e.path,`'${(0,o.Kb)(t,100)}' is no digest`);return`blobs/${t.replace(":","/")}`}
function parsePart(e,t,i){try{return JSON.parse(Buffer.from(e).toString())}catch(e){throw incomplete(i,`${t} is not JSON: ${(0,o.bD)(e)}`)}}
function incomplete(e,t){return new o.yo(`The layout ${e} is damaged: ${t}.`,"Write it again; a copy may have been cut short.")}var W=i(8007)
;async function docker(e,{environment:t,signal:i},r={}){try{const n={...t,BUILDKIT_PROGRESS:"plain"};return await(0,L.R)("docker",e,{env:n,signal:i,...r})
}catch(e){if("ENOENT"!==(0,o.$N)(e))throw e
;throw new o.yo("There is no docker command on this machine.","Run the job on a machine with Docker, or hand the images over as OCI layouts (image: oci:<path>).",{
cause:e})}}async function checkEngine(e){const{exitCode:t,stderr:i,stdout:r}=await docker(["version","--format","{{.Server.Version}}"],e)
;if(0!==t||""===r.trim())throw new o.nM(`The Docker Engine does not answer: ${(0,
o.Kb)(i.trim()||r.trim())}`,"Start it, or correct DOCKER_HOST or DOCKER_CONTEXT.")}async function engineImageIds(e,t){if(0===e.length)return[]
;const{exitCode:i,stdout:r,stderr:n}=await docker(["image","inspect","--format","{{.Id}}","--",...e],t),s=r.split("\n").flatMap(parseImageId)
;if(0===i&&s.length===e.length)return s;const[a=""]=e;if(1===e.length){const t=new o.yo(`The Docker Engine has no image ${a}: ${(0,
o.Kb)(n)}`,"Build or pull it in an earlier step, or have it built here ('context', 'target').");return e.map(()=>t)}
return(await Promise.all(e.map(e=>engineImageIds([e],t)))).flat()}function parseImageId(e){
return e.startsWith("sha256:")?[e]:/^[0-9a-f]{64}$/.test(e)?[`sha256:${e}`]:[]}async function imageStoreOf(e){
const{stdout:t,exitCode:i}=await docker(["info","--format","{{json .DriverStatus}}"],e);if(t.includes("io.containerd.snapshotter"))return"containerd"
;if(0===i)return"unpacked";const r=await docker(["--version"],e);return/^podman\b/i.test(r.stdout)?"podman":"unpacked"}async function saveImages(e,t,r,n){
const a=await imageStoreOf(n),c="podman"===a?["--multi-image-archive"]:[],save=async(e,d)=>{const u=(0,s.join)(t,d);return await(0,A.I2)(u),
"containerd"===a?await async function saveLayout(e,t,i){const r=(0,s.join)(t,"images.tar");await runSave(["--output",r,...e],i);const n=await(0,_.Zy)(r);return{
image:async e=>await async function readLayoutByDigest(e,t){const i=(await layoutIndex(e)).find(e=>e.digest===t);if(!i||!(0,
T.nw)(i.mediaType))return i&&await readLayoutImage(e,i)
;const r=parsePart(await readVerified(e,i),t,e.path),n=descriptorsOf(r?.manifests,e.path),o=await Promise.all(n.map(t=>e.size(blobPath(e,t)))),s=n.filter((e,t)=>void 0!==o[t]),[a,...c]=s.filter(({platform:e})=>"unknown"!==e?.os),d=s.length<n.length&&void 0!==a&&0===c.length
;return await readLayoutImage(e,d?a:i)}(n,e)??(0,o.xl)((0,W.b)(e))}}(e,u,n):await async function saveArchive(e,t,r,n){
const{readSavedImages:s}=await Promise.all([i.e(1549),i.e(8883)]).then(i.bind(i,8883)),a=Promise.withResolvers();return await runSave(e,n,async e=>{try{
a.resolve(await s(e,t,r))}catch(e){const i=`The layers out of docker save could not be written to ${t}: ${(0,o.bD)(e)}`
;throw new o.nM(i,"Check the free disk space there (RUNNER_TEMP).",{cause:e})}}),await a.promise}([...c,...e],u,r,n)};try{return await save(e,"saved")}catch(t){
if(!(t instanceof SaveError)||1===e.length)throw t;const i=(0,z.default)(1),r=new Map(e.map((e,t)=>[e,i(()=>save([e],`saved-${t}`))]))
;return await Promise.allSettled(r.values()),{image:async e=>await(await r.get(e)??(0,o.xl)((0,W.b)(e))).image(e)}}}class SaveError extends o.nM{}const F=2e3
;async function runSave(e,t,i){const{exitCode:r,stderr:n}=await docker(["save",...e],t,i?{onOutput:i}:{});if(0===r)return
;const o=/integrity checksum failed|does not match/.test(n)?"Files of the image were changed in the Docker Engine: remove it, and build or pull it again.":/empty export/.test(n)?"The image has no layers, and this Engine saves none without: put a file into it, or build it with buildx.":"Check the Docker Engine and the free disk space."
;throw new SaveError(`docker save failed: ${n.trim().slice(-F)||"it was ended from outside"}`,o)}function bakeFile(e,t){
return JSON.stringify(escaped(function definitionOf(e,t){const i=Object.fromEntries(Object.entries(t.bake?.target??{}).map(([e,i])=>[e,withoutExport(i,t)]))
;for(const r of e){const e="bake"===r.source.kind?ownValue(i,r.source.target):sourceTarget(r.source);i[r.target]={...e,labels:{...r.labels,...e?.labels},
tags:[...r.references],...t.platforms.length>0?{platforms:[...t.platforms]}:{},attest:attestations(e?.attest??[],t.provenance),...cacheOf(r,t)}}return{target:i}
}(e,t)))}function escaped(e){
return"string"==typeof e?e.replace(/[$%]\{/g,([e])=>`${e}${e}{`):Array.isArray(e)?e.map(escaped):"object"!=typeof e||null===e?e:Object.fromEntries(Object.entries(e).map(([e,t])=>[escaped(e),escaped(t)]))
}function withoutExport(e,{exportCache:t}){if(t)return e;const{"cache-to":i,...r}=e;return r}function sourceTarget(e){
const t=isRemote(e.context)?e.file:dockerfileOf({source:e});return{context:isRemote(e.context)?e.context:(0,s.resolve)(e.context),...void 0===t?{}:{dockerfile:t
},...void 0===e.target?{}:{target:e.target},args:e.buildArgs}}function attestations(e,t){const i=e.filter(e=>"provenance"!==fieldsOf(e).type)
;return"false"!==t?[...i,`type=provenance,mode=${"true"===t?"min":t}`]:i.length<e.length?[...e]:[...e,"type=provenance,disabled=true"]}
function attests({source:e},t){const i="bake"===e.kind&&function ownTarget({target:e},{bake:t}){return ownValue(t?.target,e)}(e,t)?.attest||[]
;return i.some(e=>"true"!==String(fieldsOf(e).disabled))}function fieldsOf(e){return"string"==typeof e?Object.fromEntries(e.split(",").map(e=>e.split("="))):e}
function cacheOf(e,{cache:t,exportCache:i}){if("none"===t)return{};const r="gha"===t?`type=gha,scope=${e.service}`:`type=registry,ref=${e.cacheReference}`
;return{"cache-from":[r],...i?{"cache-to":[`${r},mode=max${"registry"===t?",image-manifest=true,oci-mediatypes=true":""},ignore-error=true`]}:{}}}
const U=20,G=3,q=/^(?:DEPRECATED: The legacy builder is deprecated|\s+Install the buildx component to build|\s+https:\/\/docs\.docker\.com\/go\/buildx\/)/,H=[{
text:/no space left on device|disk quota exceeded/i,
remedy:"Free disk space where the builder runs, or give it a larger disk; docker system df says what Docker keeps.",mayPass:!0},{
text:/requires BuildKit|requires buildx|buildx component is missing/i,
remedy:"Install buildx before this step (docker/setup-buildx-action): the Dockerfile needs BuildKit."}],K=[{text:/exec format error/i,
remedy:"Run docker/setup-qemu-action before this step if the platform is not the builder's own; otherwise correct the program that the command starts."},{
text:/(?:exit code:?|non-zero code:) 137\b/i,remedy:"The command was killed from outside (exit code 137): see whether the machine has enough memory for it.",
mayPass:!0},{text:/did not complete successfully: exit code|returned a non-zero code|while running runtime: exit status|unable to start container process/i,
remedy:"A command of the Dockerfile failed: the log above says how."}],V=[{
text:/additional privileges requested|entitlements? .*(?:not allowed|denied)|(?:network\.host|security\.insecure) is not allowed/i,
remedy:"The build asks for privileges that it is not granted: take them out of the bake file or the Dockerfile, or have the builder allow them (buildkitd-flags of docker/setup-buildx-action)."
},{
text:/no builder\b.*found|failed to find driver|no valid drivers|Cannot connect to the Docker daemon|failed to dial|error reading (?:server )?preface|code = Unavailable|transport is closing|^ERROR: context deadline exceeded$|is the docker daemon running/im,
remedy:"Check that the builder runs (docker buildx inspect --bootstrap), or make one before this step (docker/setup-buildx-action).",mayPass:!0},{
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
remedy:"Correct 'target', or add that stage to the Dockerfile."},{
text:/failed to read dockerfile|cannot locate specified Dockerfile|evaluate symlinks in Dockerfile path|open .*Dockerfile\S*: no such file/i,
remedy:"Correct 'file' or 'context', and check the repository out before this step."},{
text:/failed to calculate checksum|failed to compute cache key|(?:COPY|ADD) failed|not found in build context|copier: stat|no source files were specified/i,
remedy:"Check that the file is in the build context, and that no .dockerignore leaves it out."},{
text:/unable to prepare context|context must be a directory|failed to (?:read|stat|resolve) .*context|resolve : lstat|lstat \S+: no such file/i,
remedy:"Correct 'context', and check the repository out before this step."},{
text:/dockerfile parse error|unknown instruction|dockerfile.*(?:syntax|parse)|failed to create LLB definition|Dockerfile.* cannot be empty|no build stage in current context|^failed to process "/im,
remedy:"Correct the Dockerfile."}];function buildError(e,t){const i=t.filter(e=>""!==e.trim()&&!q.test(e)).slice(-U),r=i.map(e=>`  ${(0,
o.Kb)(e.trimEnd())}`).join("\n"),n=faultOf(i)
;return new(n?.mayPass?o.nM:o.yo)(`The image of service '${e}' could not be built. The end of its log:\n${r}`,n?.remedy??"The whole log is above.")}
function faultOf(e){
const t=e.filter(e=>/^(?:ERROR|error|Error)\b/.test(e)),i=(t.length>0?t:e.slice(-G)).join("\n"),r=e.join("\n"),n=K.some(({text:e})=>e.test(i))
;return H.find(({text:e})=>e.test(r))??(n?K.find(({text:e})=>e.test(r)):V.find(({text:e})=>e.test(i)))}const J=4194304;class BuildLog{#c=[];#d=0;#u=0;add(e){
const t=e.length>1e4?`${e.slice(0,1e4)}...`:e;this.#c.push(t),this.#d+=t.length+1,this.#d>J&&this.#l()}#l(){let e=0;for(const t of this.#c){
if(this.#d<=2097152)break;this.#d-=t.length+1,e+=1}this.#c=this.#c.slice(e),this.#u+=e}get lines(){
return 0===this.#u?this.#c:[`(${this.#u} lines before these are left out)`,...this.#c]}}class BakeLog{#f;#h=new Map;#p=new Map;failed;collided=!1
;constructor(e){this.#f=e}add(e){const t=this.#g(e),i=this.#h.get(t)??new BuildLog;this.#h.set(t,i),i.add(e),
this.failed??=/^ERROR: target (\S+): /.exec(e)?.[1],this.collided||=/could not lock .*index\.json\.lock/.test(e)}#g(e){const[t,...i]=this.#f
;if(void 0!==t&&0===i.length)return t;const[,r,n]=/^(#\d+) (?:\[([^\] ]+))?/.exec(e)??[];return r?(n&&this.#f.includes(n)&&this.#p.set(r,n),
this.#p.get(r)??""):""}linesOf(e=""){return this.#h.get(e)?.lines??[]}failureOf(e){
const t=this.linesOf(e),i=1===this.#f.length?t:this.linesOf(),r=i.findIndex(e=>/^-{6}$/.test(e)),n=i.findLastIndex(e=>/^ERROR: /.test(e)),o=i.slice(r>=0?r:Math.max(n,0))
;return[...t.slice(0,i===t?t.length-o.length:t.length),...o]}}async function inspectBuilder(e){return await docker(["buildx","inspect"],e)}
async function findBuilder(e,t){const i=await docker(["buildx","version"],e);if(0!==i.exitCode||/podman|buildah/i.test(i.stdout))return
;const{stdout:r,stderr:n,exitCode:s}=await t(),a=/^Driver:\s+(\S+)/m.exec(r)?.[1];if(0!==s||!a)throw new o.yo(`docker buildx has no builder that works: ${(0,
o.Kb)(n.trim()||r.trim())}`,"Make one before this step (docker/setup-buildx-action), or correct BUILDX_BUILDER.");if("podman"===a)return
;const c="docker"===a&&!await async function keepsImagesInContainerd(e){return"containerd"===await imageStoreOf(e)}(e);return{exports:c?"engine":"layout"}}
async function readBakeFiles(e,t,i){const r=e.flatMap(e=>["--file",e]),{exitCode:n,stdout:s,stderr:a}=await docker(["buildx","bake","--print",...r,"--",...t],i)
;if(0!==n){const e=/unknown (?:command|flag)|unrecognized command|is not a docker command/.test(a);throw new o.yo(`The bake files cannot be read: ${(0,
o.Kb)(lastLine(a))}`,e?"Install buildx before this step (docker/setup-buildx-action).":function remedyFor(e){return faultOf(e)?.remedy
}([lastLine(a)])??"Try it yourself: docker buildx bake --print with the same files and targets.")}const c=function parseDefinition(e){try{
const{target:t={},...i}=JSON.parse(e);return{...i,target:t}}catch(t){throw new o.yo(`docker buildx bake --print did not answer with JSON: ${(0,
o.Kb)(e)}`,"Update buildx (0.11 or newer).",{cause:t})}}(s),d=t.length>0?t:["default"];return{...c,selected:[...new Set(d.flatMap(e=>membersOf(c,e)))]}}
function membersOf(e,t,i=[]){const r=ownValue(e.group,t);if(!r||i.at(-1)===t){if(ownValue(e.target,t))return[t]
;throw new o.yo(`The bake files have no target '${(0,o.Kb)(t)}'.`,"Name targets or groups that they have; docker buildx bake --list targets shows them.")}
const n=[...i,t]
;if(i.includes(t))throw new o.yo(`The groups of the bake files contain each other: ${n.slice(n.indexOf(t)).join(" -> ")}.`,"Take one of these groups out of the other.")
;return r.targets.flatMap(t=>membersOf(e,t,n))}async function buildWithBake(e,t,i,r,n){!function checkBuilder({exports:e},t,i){if("layout"===e)return
;const{platforms:r,provenance:n,cache:s}=i,a=[...r.length>1?["several platforms"]:[],..."false"===n?[]:["provenance"],...t.some(e=>attests(e,i))?["the bake files' attestations"]:[],..."none"===s?[]:[`cache: ${s}`]]
;if(0===a.length)return
;throw new o.yo(`The builder of this job is the Docker Engine's own, which here cannot do ${a.join(" and ")}.`,"Run docker/setup-buildx-action before this step: it makes a builder that can.")
}(e,t,i);const s=new Map;let a=function nameTargets(e,{bake:t}){const i=new Set(e.map(({service:e})=>e)),r=new Set(Object.keys(t?.target??{}));return e.map(e=>{
if("bake"===e.source.kind)return{...e,target:e.source.target};const t=e.service.replace(/^-|[^a-zA-Z0-9_-]/g,"_"),isFree=t=>!(r.has(t)||t!==e.service&&i.has(t))
;let n=t;for(let e=0;!isFree(n);e+=1)n=`${t}_${e}`;return r.add(n),{...e,target:n}})}(t,i);for(const{service:e}of a)n.started(e);let c=0;for(;a.length>0;){
const t=new BakeLog(a.map(({target:e})=>e)),o=await bake(e,a,i,r,t,n);if(void 0!==o&&t.collided&&c<Z){c+=1;continue}
const d=void 0===o||""===o?a:a.filter(({target:e})=>e===o),u=void 0===o?await builtImages(e,d,r):void 0;for(const[e,i]of d.entries()){
const r=u?.[e]??buildError(i.service,t.failureOf(i.target));s.set(i.service,r),n.ended(i.service,t.linesOf(i.target),!(r instanceof Error))}
n.shared(t.linesOf()),a=a.filter(({service:e})=>!s.has(e))}return s}const Z=20;async function bake(e,t,i,r,n,o){const a=(0,s.join)(r.folder,"bake.json")
;await(0,A.I2)(layoutFolder(r.folder)),await(0,R.writeFile)(a,bakeFile(t,i),{mode:384})
;const c=t.map(({target:e})=>e),d=["buildx","bake","--file",a,"--metadata-file",metadataFile(r),"--progress","plain",...c.flatMap(t=>["--set",`${t}.output=${outputOf(e,i,r.folder)}`]),"--",...c],u={
...r.environment,...bakeVariables(i)},{exitCode:l}=await docker(d,{...r,environment:u},{onLine:e=>{n.add(e)
;for(const{service:i,target:r}of t)e.includes(`[${r} `)&&o.line(i,e)}})
;if(0!==l)return void 0!==n.failed&&c.includes(n.failed)?n.failed:1===t.length?c[0]??"":""}function metadataFile({folder:e}){return(0,s.join)(e,"metadata.json")
}function layoutFolder(e){return(0,s.join)(e,"layout")}function outputOf({exports:e},{compression:t},i){
return"engine"===e?"type=docker":`type=oci,${function csvField(e){return/[",\r\n]/.test(e)?`"${e.replaceAll('"','""')}"`:e
}(`dest=${layoutFolder(i)}`)},tar=false,compression=${t}`}function bakeVariables({bake:e}){return{BUILDX_NO_DEFAULT_ATTESTATIONS:"1",
BUILDX_METADATA_PROVENANCE:"disabled",...e?{}:{BUILDX_BAKE_ENTITLEMENTS_FS:"0"}}}async function builtImages(e,t,i){if("engine"===e.exports){
const e=t.map(e=>e.references[0]??"");return(await engineImageIds(e,i)).map(e=>"string"==typeof e?{kind:"engine",id:e}:e)}const r=JSON.parse(await(0,
R.readFile)(metadataFile(i),"utf8")),n=await(0,_.Zy)(layoutFolder(i.folder));return await Promise.all(t.map(async({target:e,service:t})=>{
const i=ownValue(r,e)?.["containerimage.descriptor"];return i?{kind:"layout",manifest:await readLayoutImage(n,i)
}:new o.yo(`buildx did not say which image it built for '${t}'.`,"Update buildx (0.11 or newer), and report it with the debug log if that does not help.")}))}
function lastLine(e){return e.trim().split("\n").at(-1)??""}var X=i(7075);const Y=4194304,Q=120;async function uploadBlob(e,t,i,r={}){const n={registry:e,
repository:t,blob:i,onProgress:r.onProgress??(()=>{})},o={upload:void 0,tries:0,resumes:!0}
;return await e.retry(`Sending a layer to ${t}`,()=>async function attempt(e,t,i){const{registry:r,repository:n,blob:o}=e;t.tries+=1
;const s=t.upload&&t.resumes?await async function resume(e,t,i){try{const r=await e.send({target:i.location,what:"ask for the state of an upload",
permission:"ecr:InitiateLayerUpload",repository:t});await r.body.text();const n=Number(/^(?:bytes=)?0-(\d+)$/.exec(r.headers.range??"")?.[1]??0)
;if(204!==r.status||0===n)return;return{location:e.locationOf(r),offset:n+1}}catch(e){if(e instanceof y.gl)return;throw e}}(r,n,t.upload):void 0;if(t.upload=s,
!s&&t.tries>1&&await r.hasBlobNow(n,o.descriptor.digest))return"sent";if(t.upload??=await async function start(e,t,i,r){
const{digest:n}=i.descriptor,o=r?`?${new URLSearchParams({mount:n,from:r})}`:"",s=await e.send({target:`${t}/blobs/uploads/${o}`,method:"POST",headers:{
"content-length":"0"},what:"start an upload",permission:"ecr:InitiateLayerUpload",repository:t,mountFrom:r});return await s.body.text(),201===s.status?void 0:{
location:e.locationOf(s),offset:0}}(r,n,o,i),!t.upload)return"mounted";try{return await async function complete(e,t){
const{size:i}=e.blob.descriptor,r=0===t.offset&&i<=Y;!r&&t.offset<i&&await async function sendRest({registry:e,repository:t,blob:i,onProgress:r},n){
const{size:o}=i.descriptor,{offset:s}=n,a=await e.send({target:n.location,method:"PATCH",headers:{"content-type":"application/octet-stream",
"content-length":String(o-s),...s>0?{"content-range":`${s}-${o-1}`}:{}},body:()=>function counted(e,t){let i=0;const r=new X.Transform({transform:(e,r,n)=>{
i+=e.length,t(i),n(null,e)}});return(0,X.pipeline)(e,r,()=>{}),r}(i.open(s),e=>r(s+e)),timeout:Q,what:"send a layer",permission:"ecr:UploadLayerPart",
repository:t});await a.body.text(),n.location=e.locationOf(a),n.offset=o}(e,t);const{registry:n,repository:o,blob:s}=e,a=await n.send({
target:withDigest(t.location,s.descriptor.digest),method:"PUT",headers:{"content-type":"application/octet-stream","content-length":r?String(i):"0"},...r?{
body:()=>s.open(0)}:{},timeout:Q,what:"complete the upload of a layer",permission:"ecr:CompleteLayerUpload",repository:o});await a.body.text()
;const c=a.headers["docker-content-digest"];n.checkDigest(`stored a layer of ${o}`,c,s.descriptor.digest),e.onProgress(i)}(e,t.upload),"sent"}catch(e){
if(!(s&&e instanceof y.gl))throw e;throw t.resumes=!1,new x.N_(e.message,e.remedy,{cause:e})}}(n,o,r.mountFrom))}function withDigest(e,t){const i=new URL(e)
;return i.search=[i.search.slice(1),`digest=${encodeURIComponent(t)}`].filter(Boolean).join("&"),i}function createPusher(e,t){const i=(0,
z.default)(t.concurrency),r=new Map,n={registry:e,owners:r,limited:e=>i(e)};return{know:(e,t)=>claim(r,e,t,Promise.resolve(!0)),push:async(e,i)=>{
const{promise:o,resolve:s}=Promise.withResolvers();claim(r,e.repository,(0,T.OR)(e.manifest).keys(),o);let a=!1;try{
const r=await async function pushWithRepository(e,t,i,r){try{return await pushImage(e,t,i)}catch(n){if(!(r&&n instanceof y.gl&&"no-repository"===n.kind))throw n
;return await r(t.repository),await pushImage(e,t,i)}}(n,e,i,t.createRepository);return a=!0,r}finally{s(a)}}}}function claim(e,t,i,r){
for(const n of i)e.has(n)||e.set(n,{repository:t,complete:r})}async function pushImage(e,t,i){
const{registry:r}=e,{repository:n,tags:o,manifest:s}=t,{digest:a}=s.descriptor,c=t.isNew?[]:await Promise.all(o.map(e=>r.findManifest(n,e))),d=o.filter((e,t)=>c[t]?.digest!==a)
;if(d.length===o.length)await async function pushContent(e,t,i){const r=[...(0,T.OR)(t.manifest).values()];let n=!1
;const o=await Promise.allSettled(r.map(async r=>{try{await async function pushBlob(e,t,i,r,n){
const{registry:o,owners:s,limited:a}=e,{digest:c,size:d}=i.descriptor,u=s.get(c),l=void 0===u||u.repository===t,f=await a(async()=>n()||await o.hasBlob(t,c))
;if(f)return void(r.existing+=d);const h=!l&&await u.complete?u.repository:void 0;await a(async()=>{if(n())return;let e=0;const count=t=>{r.sent+=t-e,e=t}
;if("sent"===await uploadBlob(o,t,i,{mountFrom:h,onProgress:count}))return count(d);count(0),r.mounted+=d})}(e,t.repository,r,i,()=>n)}catch(e){throw n=!0,e}}))
;for(const e of o)if("rejected"===e.status)throw e.reason;for(const i of t.manifest.children)await pushChild(e.registry,t.repository,i)
}(e,t,i);else for(const e of(0,T.OR)(s).values())i.existing+=e.descriptor.size;return await putTags(r,{repository:n,tags:d,manifest:s,
taken:o.filter((e,t)=>c[t])},i),0===d.length?"unchanged":"pushed"}async function pushChild(e,t,i){for(const r of i.children)await pushChild(e,t,r)
;await e.writeManifest(t,i.descriptor.digest,i)}var ee=i(8161);async function buildWithDocker(e,t,i){const r=new Map,n=(0,z.default)((0,
ee.availableParallelism)()),build=async e=>{const o=await n(()=>async function buildOne({service:e,source:t,references:i,labels:r},n,o){const a=(0,
s.join)(n.folder,`${(0,
d.randomBytes)(8).toString("hex")}.iid`),c=new BuildLog,u=["build",...void 0===t.file?[]:["--file",t.file],...void 0===t.target?[]:["--target",t.target],...Object.entries(t.buildArgs).flatMap(([e,t])=>["--build-arg",`${e}=${t}`]),...Object.entries(r).flatMap(([e,t])=>["--label",`${e}=${t}`]),...i.flatMap(e=>["--tag",e]),"--iidfile",a,"--",t.context]
;n.signal.throwIfAborted(),o.started(e);let l=!1;try{const{exitCode:t}=await docker(u,n,{onLine:t=>{c.add(t),o.line(e,t)}});l=0===t}finally{o.ended(e,c.lines,l)
}if(!l)throw buildError(e,c.lines);return{kind:"engine",id:(await(0,R.readFile)(a,"utf8")).trim()}}(e,t,i)).catch(e=>e);r.set(e.service,o)}
;return await Promise.all([...groupBy(e,dockerfileOf).values()].map(async e=>{for(const t of e)await build(t)})),t.signal.throwIfAborted(),r}
function groupBy(e,t){const i=new Map;for(const r of e){const e=t(r);i.set(e,[...i.get(e)??[],r])}return i}async function buildImages(e,t,i,r,n){
if(e)return"engine"===e.exports&&await checkEngine(r),await buildWithBake(e,t,i,r,n)
;!function checkOptionsWithoutBuildx({bake:e,platforms:t,provenance:i,cache:r}){
const n=[...e?["bake-files"]:[],...t.length>0?["platforms"]:[],..."false"===i?[]:["provenance"],..."none"===r?[]:["cache"]];if(0===n.length)return
;throw new o.yo(`Docker has no buildx here, which the inputs ${n.join(", ")} need.`,"Run docker/setup-buildx-action before this step, or leave them out.")}(i),
await checkEngine(r);const s=t.flatMap(e=>"build"===e.source.kind?[{...e,source:e.source}]:[]);return await buildWithDocker(s,r,n)}var te=i(785)
;class GitError extends Error{name="GitError";kind;folder;constructor(e,t,i,r){super(i,r),this.kind=e,this.folder=t}}
const ie=["GIT_DIR","GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_IMPLICIT_WORK_TREE","GIT_GRAFT_FILE","GIT_REPLACE_REF_BASE","GIT_SHALLOW_FILE","GIT_NAMESPACE","GIT_PREFIX","GIT_CONFIG"],re={
GIT_OPTIONAL_LOCKS:"0",GIT_NO_LAZY_FETCH:"1",GIT_TERMINAL_PROMPT:"0",GIT_LITERAL_PATHSPECS:"1",LC_ALL:"C"};async function git(e,t,i,r={}){
const n=JSON.stringify([e,t,r]),s=i.answers?.get(n)??async function run(e,t,{environment:i,signal:r},{input:n,anyOwner:s=!1}){
const a=["core.fsmonitor=false","core.quotePath=false",...s?["safe.directory=*"]:[]],c=["-C",e,...a.flatMap(e=>["-c",e]),...t],d=await(0,L.a)("git",c,{
env:environmentOf(i),signal:r,...void 0===n?{}:{input:n}}).catch(t=>{r.throwIfAborted();const i="ENOENT"===(0,o.$N)(t)?"no-program":"other"
;throw new GitError(i,e,`git cannot be started: ${(0,o.bD)(t)}`,{cause:t})});if(0===d.exitCode)return d.stdout
;const u=d.stderr.trim().slice(0,1e3)||`it ended with the exit code ${d.exitCode}`;throw new GitError(function refusalOf(e){
return/detected dubious ownership|unsafe repository/.test(e)?"other-owner":/not a git repository \(or any|must be run in a work tree/.test(e)?"no-repository":/cannot change to /.test(e)?"no-folder":/unknown revision|bad revision|Needed a single revision|does not have any commits/.test(e)?"no-commit":"other"
}(d.stderr),e,u)}(e,t,i,r);return i.answers?.set(n,s),await s}function environmentOf(e){const t=Object.entries(e).filter(([e])=>!ie.includes(e));return{
...Object.fromEntries(t),...re}}function gitUserError(e,t,i){
return new o.yo(`git cannot say ${e} in ${t.folder}: ${t.message}`,`${function remedyOf({kind:e,message:t,folder:i}){
return"other-owner"===e?`Allow it before this step: ${allowCommand(t,i)}.`:"no-program"===e?"Install git before this step.":"no-repository"===e?"Check the repository out with actions/checkout before this step.":"no-folder"===e?"Correct the path.":"no-commit"===e?"Commit first.":""
}(t)} ${i}`.trim(),{cause:t})}function allowCommand(e,t){return`git config --global --add safe.directory '${/at '([^'\n]+)'/.exec(e)?.[1]??t}'`}
async function repositoryOf(e,t,i={}){
const[r="",n]=(await git(e,["rev-parse","--show-toplevel","--show-superproject-working-tree"],t,i)).split(/\r?\n/).filter(Boolean);return{root:(0,
s.resolve)(e,r),above:void 0===n?void 0:(0,s.resolve)(e,n)}}async function read(e,t,i){const ask=async(...e)=>(await git(r,e,t,i)).trim()
;let{root:r,above:n}=await repositoryOf(e,t,i);for(;void 0!==n;)({root:r,above:n}=await repositoryOf(n,t,i))
;const[o="",s=""]=(await ask("rev-list","--max-count=1","--format=%cI","HEAD")).split("\n"),[a,c]=await Promise.all([ask("for-each-ref","--points-at=HEAD","--format=%(refname)","refs/pull","refs/remotes/pull"),ask("config","--get","remote.origin.url").catch(()=>"")])
;return{id:o.replace(/^commit /,""),root:r,created:s,repository:webAddress(c),ofPullRequest:""!==a}}function webAddress(e){
const t=/^(?:[^@/\s]+@)?([\w.-]+\.[\w-]+):(?!\/\/)\/?(.+)$/.exec(e),i=t?`ssh://${t[1]}/${t[2]}`:e,r=URL.canParse(i)?new URL(i):void 0
;if(!r||!/^(?:https?|ssh|git):$/.test(r.protocol)||r.pathname.length<2)return
;return`${"http:"===r.protocol||"https:"===r.protocol?`${r.protocol}//${r.host}`:`https://${r.hostname}`}${r.pathname.replace(/\/+$/,"").replace(/\.git$/,"")}`}
const ne=12,oe="With 'tags' given, the commit is not needed.";async function readOrigins(e,t,i,r){const{environment:n,logger:s}=r,a=new Map,commitIn=e=>{
const t=a.get(e)??async function readCommit(e,t,i){try{return await read(e,t,{})}catch(r){if(!(r instanceof GitError))throw r
;if(["no-program","no-repository","no-folder"].includes(r.kind))return;if("other-owner"!==r.kind)throw gitUserError("which commit is checked out",r,i)
;return await read(e,t,{anyOwner:!0}).catch(e=>{throw e instanceof GitError?gitUserError("which commit is checked out",e,i):e})}}(e,r,oe);return a.set(e,t),t
},[c,d]=await Promise.all([(0,te.j)(n),Promise.all(e.map(async e=>{try{const i=await commitIn(function folderOf({source:e},t){
if("build"===e.kind)return isRemote(e.context)?".":e.context;const i="bake"===e.kind&&ownValue(t?.target,e.target)?.context||".";return isRemote(i)?".":i
}(e,t))??await commitIn(".");return{commit:i,revision:i?.id??n[O.E.githubSha]??""}}catch(t){if(0===i.length||!(t instanceof o.yo))throw t
;return s.info(`${e.name}: its labels name no commit. ${t.message}`),{commit:void 0,revision:""}}}))]),u=new Map(d.map((t,i)=>[e[i]?.name??"",t])),[l,...f]=i
;return{event:c,tags:[l??commitTag(u,c,r),...f],origins:u,isTrusted:c.isTrusted&&!d.some(({commit:e})=>e?.ofPullRequest)}}
function commitTag(e,t,{environment:i,logger:r}){const n=new Map;for(const[t,{revision:i}]of e)n.set(i,[...n.get(i)??[],t]);if(n.size>1){
const e=[...n].map(([e,t])=>`${t.join(", ")} of ${e}`)
;throw new o.yo(`The services are of several commits, so no tag of one stands for all: ${e.join("; ")}.`,"Give 'tags', or push them in a step for each commit.")
}const[s=""]=n.keys();if(!/^[0-9a-f]{12,}$/.test(s))throw new o.yo("GITHUB_SHA holds no commit to make a tag of.","Give 'tags'.")
;const a=`sha-${s.slice(0,ne)}`,[c]=e.values();return r.info(`The tag ${a} is of the commit ${function describe(e,t,i){const r=i[O.E.githubSha]??""
;if(!e)return`${r}, which GITHUB_SHA names, because there is no git repository here to ask`;const n=`${e.id}, which is checked out in ${e.root}`
;if(e.id===t.head)return`${n}, the head of the pull request`
;if(e.id===r&&"pull_request"===t.name)return`${n}, the merge commit of the pull request${t.head?` (its head is ${t.head})`:""}`
;return e.id===r||""===r?n:`${n}, not ${r}, which GITHUB_SHA names for the event ${t.name||"of this run"}`}(c?.commit,t,i)}.`),a}function labelsOf(e,t){
const{commit:i,revision:r}=e??{},n=t[O.E.githubServerUrl],o=t[O.E.githubRepository],s=i?.repository??(n&&o?`${n}/${o}`:void 0);return{...s?{
"org.opencontainers.image.source":s}:{},...r?{"org.opencontainers.image.revision":r}:{},...i?{"org.opencontainers.image.created":i.created}:{}}}
const se="co.huggingface.ds-infra.recipe";function hashRecipe(e){return`sha256:${(0,d.createHash)("sha256").update(JSON.stringify(e)).digest("hex")}`}
async function readRecordedRecipes(e,t,i){const r=JSON.parse(Buffer.from(i.bytes).toString());if(!(0,
T.nw)(i.descriptor.mediaType))return[await readLabel(e,t,r.config)];const n=(r.manifests??[]).filter(({platform:e})=>"unknown"!==e?.os)
;return(await Promise.all(n.map(async({digest:i})=>{const r=await e.readManifest(t,i);return r?await readRecordedRecipes(e,t,r):[void 0]}))).flat()}
async function readLabel(e,t,i){if(void 0===i)return;const r=await e.readBlob(t,i.digest);try{
const e=JSON.parse(Buffer.from(r).toString()),t=e.config?.Labels?.[se];return"string"==typeof t?t:void 0}catch{return}}async function buildServices(e){
const{signal:t}=e.dependencies,i=openWorks(e).filter(({service:e})=>isBuilt(e.source));if(0!==i.length)try{await async function buildAll(e,t){
const{inputs:i,bake:r,dependencies:n,folder:o}=e,{platforms:s,provenance:a,compression:c,cache:d}=i,u=e.origins.isTrusted,l=function listenTo({dependencies:e,progress:t},i){
const{logger:r,now:n}=e,o=new Map;let s=Promise.resolve();const fold=(e,t)=>{if(0===t.length)return;const show=async()=>{for(const e of t)r.info(e)}
;s=s.then(()=>r.group(e,show))};return{started:e=>{const i={start:n(),last:"",activity:t.begin(e,"build")};i.activity.describe(()=>i.last),o.set(e,i)},
line:(e,t)=>{const i=o.get(e);i&&""!==t.trim()&&(i.last=t.trim().slice(0,120))},ended:(e,t,r)=>{const s=o.get(e);if(!s)return
;s.activity.end(r?"built":"build failed");const a=i.find(t=>t.service.name===e);a?.spans.push({phase:"build",start:s.start,end:n()}),fold(`${e}: build log`,t)},
shared:e=>fold("Build log",e),settled:()=>s}
}(e,t),f=await buildImages(await findBuilder(n,e.inspectBuilder),t.flatMap(t=>isBuilt(t.service.source)?[jobOf(e,t,t.service.source)]:[]),{platforms:s,
provenance:a,compression:c,cache:d,exportCache:u,...r?{bake:r}:{}},{...n,folder:o},l);await l.settled();for(const i of t){const t=f.get(i.service.name)
;t instanceof Error?failWork(e,i,"build",t):t&&(i.image=t)}}(e,i)}catch(r){t.throwIfAborted();for(const t of i)void 0===t.error&&failWork(e,t,"build",r)}}
function jobOf({inputs:e,origins:t,dependencies:i},r,n){const{name:o,repository:s}=r.service,c=`${e.registry}/${s}`;return{service:o,source:n,
references:t.tags.map(e=>`${c}:${e}`),labels:{...labelsOf(t.origins.get(o),i.environment),...void 0===r.recipe?{}:{[se]:r.recipe},
"org.opencontainers.image.title":o},cacheReference:`${c}:${a}`}}async function readBuilderTraits(e,t=()=>inspectBuilder(e)){
const i=await answerOf(t,e),r=void 0===i?void 0:function inspectionOf(e){const t=/^Driver:\s+(\S+)/m.exec(e)?.[1],i=/^Platforms:\s+([a-z0-9/]+)/m.exec(e)?.[1]
;return void 0===t?void 0:{driver:t,platform:i}}(i),n=e.environment[O.E.dockerDefaultPlatform],o=void 0!==r||!await async function hasDocker(e){
return void 0!==await answerOf(()=>docker(["--version"],e),e)}(e);if(n)return{platform:n,buildKit:o};if(void 0!==r?.platform)return{platform:r.platform,
buildKit:o};if(r&&!["docker","docker-container"].includes(r.driver))return{platform:void 0,buildKit:o}
;const s=["version","--format","{{.Server.Os}}/{{.Server.Arch}}"],a=await answerOf(()=>docker(s,e),e),c=a?.trim()??"";return{
platform:/^[a-z0-9]+\/[a-z0-9]+$/.test(c)?c:machinePlatform(),buildKit:o}}async function answerOf(e,{signal:t}){try{const{exitCode:t,stdout:i}=await e()
;return 0===t?i:void 0}catch{return void t.throwIfAborted()}}function machinePlatform(){return`${"win32"===process.platform?"windows":"linux"}/${{x64:"amd64",
ia32:"386"}[process.arch]??process.arch}`}var ae=i(3024),ce=i(6466),de=i(987);async function readSentFiles({contexts:e,dockerfiles:t,buildKit:r}){
const{default:n}=await i.e(114).then(i.t.bind(i,114,19)),o=n.default,a=await Promise.all(t.map(async e=>r?await readText(`${e}.dockerignore`):void 0)),c=[],d=new Map(a.flatMap(e=>e?[e]:[]))
;for(const t of e){const e=await readText((0,s.join)(t,".dockerignore"));e&&d.set(...e);const i=(a.length>0?a:[void 0]).map(t=>(t??e)?.[1]??"");c.push({
root:await(0,R.realpath)(t),matchers:[...new Set(i)].map(e=>o().add(e)),hasExceptions:i.some(e=>/^\s*!/m.test(e))})}const around=e=>c.filter(({root:t})=>(0,
de.UO)(t,e));return{isSent:e=>{const t=around(e);return 0===t.length||t.some(t=>!function isIgnored({root:e,matchers:t},i){const r=(0,de.Iw)(e,i)
;return""!==r&&t.every(e=>e.ignores(r))}(t,e))},canSkip:e=>!around(e).some(({hasExceptions:e})=>e),isInContext:e=>around(e).length>0,texts:[...d]}}
async function readText(e){const t=await(0,A.Zu)(e);return void 0===t?void 0:[e,t]}const ue="160000",le="120000";async function readPath(e,t,i){
const r=(await(0,
R.lstat)(e)).isDirectory()?e:(0,s.resolve)(e,".."),{root:n,above:o}=await repositoryOf(r,i),[a,c]=await Promise.all([entriesBelow(n,e,i),changesBelow(n,e,i)])
;t.changes.push(...c);let d=n;for(let e=o;void 0!==e;)t.changes.push(...await changesBelow(e,d,i)),d=e,e=(await repositoryOf(d,i)).above
;t.commits.add((await git(d,["rev-parse","--verify","HEAD^{commit}"],i)).trim())
;const u=a.filter(({mode:e})=>e===ue).map(e=>e.path),l=await Promise.all(u.map(e=>repositoryOf(e,i).catch(()=>{}))),f=u.map((e,t)=>l[t]?.root===e)
;return t.absent.push(...u.filter((e,t)=>!f[t])),await async function sortFiles(e,t,i,r){const n=await async function conversionsOf(e,t,i){
const r=t.filter(({mode:e})=>e!==le).map(({path:e})=>e),n=new Map;if(0===r.length)return n
;const o=r.map(e=>`${e}\0`).join(""),a=(await git(e,["check-attr","-z","--stdin",...fe],i,{input:o})).split("\0"),c=await async function convertsByDefault(e,t){
const i=["config","--get","core.autocrlf"];return/^(?:input|true|yes|on|1)$/i.test((await git(e,i,t).catch(()=>"")).trim())}(e,i),d=new Map
;for(let t=0;t+2<a.length;t+=3){const[i="",r="",o=""]=a.slice(t,t+3);if(d.set(r,o),"crlf"!==r)continue;const u=conversionOf(d,c);u&&n.set((0,s.resolve)(e,i),u)}
return n}(e,t,r),o=await async function sizesOf(e,t,i){if(0===t.length)return new Map
;const r=t.map(({id:e})=>`${e}\n`).join(""),n=await git(e,["cat-file","--batch-check=%(objectname) %(objectsize)"],i,{input:r}),o=n.split("\n").flatMap(e=>{
const[,t="",i=""]=/^([0-9a-f]+) (\d+)$/.exec(e)??[];return""===t?[]:[[t,Number(i)]]});return new Map(o)}(e,t.filter(({path:e})=>"line-ends"===n.get(e)),r)
;for(const{path:e,flag:r,id:s}of t){const t="H"===r,a=n.get(e),c=t&&"any"!==a?void 0:await sizeOf(e)
;t||void 0!==c?t&&"any"!==a?"line-ends"===a&&await sizeOf(e)!==o.get(s)?i.converted.push(e):i.ids.set(e,s):i.converted.push(e):i.absent.push(e)}
}(n,a.filter(({mode:e})=>e!==ue),t,i),u.filter((e,t)=>f[t])}async function changesBelow(e,t,i){
return tracked_fieldsOf(await git(e,["status","--porcelain=v1","-z","--untracked-files=all","--ignore-submodules=none","--no-renames","--",t],i)).map(t=>(0,
s.join)(e,t.slice(3)))}async function entriesBelow(e,t,i){return tracked_fieldsOf(await git(e,["ls-files","-v","--stage","-z","--",t],i)).flatMap(t=>{
const[,i="",r="",n="",o=""]=/^(\S) (\d+) ([0-9a-f]+) \d\t([\s\S]+)$/.exec(t)??[];return""===o?[]:[{path:(0,s.join)(e,o),flag:i,mode:r,id:n}]})}
function tracked_fieldsOf(e){return e.split("\0").filter(e=>""!==e)}async function sizeOf(e){return(await(0,R.lstat)(e).catch(()=>{}))?.size}
const fe=["filter","ident","working-tree-encoding","text","eol","crlf"];function conversionOf(e,t){
const isSet=t=>!["unspecified","unset"].includes(e.get(t)??"unspecified");if(isSet("filter")||isSet("ident")||isSet("working-tree-encoding"))return"any"
;if("unset"===e.get("text"))return;return isSet("text")||isSet("eol")||isSet("crlf")||t&&"unset"!==e.get("crlf")?"line-ends":void 0}
async function compare(e,t,i){
const r=await readSentFiles(e),n=[...await realPaths(e.dockerfiles),...await withoutFolderLinks(e.dockerfiles)],o=new Set([...t,...n]),s=await async function readTracked(e,t){
const i={ids:new Map,converted:[],absent:[],changes:[],commits:new Set},r=new Set,n=e.filter(t=>!e.some(e=>e!==t&&(0,de.UO)(e,t)))
;for(let e=n.pop();void 0!==e;e=n.pop())r.has(e)||(r.add(e),n.push(...await readPath(e,i,t)));return{...i,changes:[...new Set(i.changes)]}
}([...o],i),a=s.changes.filter(e=>o.has(e)||r.isSent(e.replace(/[/\\]$/,""))),c=0===a.length?void 0:{kind:"unknown",
why:`its sources have changes that are not committed (${content_shown(a)})`};return{sent:r,tracked:s,known:c}}async function withoutFolderLinks(e){
return await Promise.all(e.map(async e=>(0,s.join)(await(0,R.realpath)((0,s.dirname)((0,s.resolve)(e))),(0,s.basename)(e))))}async function unlessUnreadable(e){
try{return await e()}catch(e){if(e instanceof GitError)return{kind:"unknown",why:whyOf(e)};if(e instanceof o.yo||void 0===(0,o.$N)(e))throw e;return{
kind:"unknown",why:`its files cannot be read (${(0,o.bD)(e)})`}}}function whyOf({kind:e,folder:t,message:i}){
return"no-program"===e?"there is no git to compare its sources with":"no-repository"===e?`${t} is in no git repository`:"other-owner"===e?`its repository belongs to another user, so git does not read it (${allowCommand(i,t)})`:`git cannot compare its sources (${i.split("\n")[0]})`
}async function realPaths(e){return[...new Set(await Promise.all(e.map(async e=>await(0,R.realpath)(e))))].sort()}async function checkExists(e){try{await(0,
R.stat)(e)}catch(t){if("ENOENT"!==(0,o.$N)(t))return;const i="Correct the path, or make the file in an earlier step."
;throw new o.yo(`There is no '${e}' here, which is to be compared.`,i,{cause:t})}}function content_shown(e){const t=e.length-3
;return`${e.slice(0,3).map(de.$t).join(", ")}${t>0?` and ${t} more`:""}`}function ignoreTexts({texts:e}){return e.map(([e,t])=>[(0,de.$t)(e),t]).sort()}
class Walk{#m;#w;#y;#v=new Set;#b=(0,z.default)(16);#k;#$=[];constructor(e,t,i,r){this.#k=r,this.#m=e,this.#w=t,this.#y=i}async entries(){
return(await Promise.all(this.#$)).sort(([e],[t])=>e<t?-1:1)}async add(e){if(this.#v.has(e)||".git"===(0,s.basename)(e))return;this.#v.add(e)
;const t=this.#y.includes(e)||this.#m.isSent(e),i=await(0,R.lstat)(e),r="win32"===process.platform?0:4095&i.mode
;i.isDirectory()?await this.#x(e,r,t):t&&i.isSymbolicLink()?await this.#O(e):t&&i.isFile()?this.#T(e,r,async()=>this.#w.get(e)??await this.#b(()=>this.#k(e))):t&&this.#T(e,r,async()=>"special")
}async#x(e,t,i){!i&&this.#m.canSkip(e)||(i&&this.#T(e,t,async()=>"folder"),await Promise.all((await(0,R.readdir)(e)).map(t=>this.add((0,s.join)(e,t)))))}
async#O(e){const t=await(0,R.readlink)(e);this.#T(e,0,async()=>`link ${t}`);const i=await(0,R.realpath)(e).catch(()=>{})
;void 0!==i&&this.#m.isInContext(i)&&(this.#y.some(e=>(0,de.UO)(e,i))||await this.add(i))}#T(e,t,i){const r=i().then(i=>[(0,de.$t)(e),t,i]);r.catch(()=>{}),
this.#$.push(r)}}async function hashOnce(e,{answers:t}){const i=`hash ${(0,s.resolve)(e)}`,r=t?.get(i)??async function hashFile(e){const t=(0,
d.createHash)("sha256");return await(0,ce.pipeline)((0,ae.createReadStream)(e,{highWaterMark:1048576}),t),`sha256:${t.digest("hex")}`}(e);return t?.set(i,r),
await r}const he={trusted:"src-",others:"src-pr-"},pe=2;async function fingerprintSources(e,t,i){const r=await withPlatform(e,t);if(!r)return ge
;const n=await async function readSentContent(e,t){for(const t of e.paths)await checkExists(t);return await unlessUnreadable(async()=>{
const i=await realPaths(e.paths),{sent:r,tracked:n,known:o}=await compare(e,i,t);if(o)return o;const s=new Walk(r,n.ids,i,e=>hashOnce(e,t))
;for(const e of i)await s.add(e);const a=await Promise.all(e.dockerfiles.map(e=>hashOnce(e,t)));return{kind:"known",
entries:[...await s.entries(),[...a].sort(),ignoreTexts(r),e.paths.map(de.$t).sort()]}})}(await placesOf(e,t),i);return"unknown"===n.kind?{hash:void 0,why:n.why
}:{hash:hashRecipe([pe,n.entries,r])}}function sourcesTag(e,t){return`${t?he.trusted:he.others}${e.replace(/^sha256:/,"").slice(0,40)}`}
async function fingerprintCommit(e,t,i,r){if(e.isFetched)return{hash:void 0,why:"what the builder fetches may be something else than it was"}
;const n=await withPlatform(e,i);if(!n)return ge;const o=await async function readCommitContent(e,t){return await unlessUnreadable(async()=>{
const i=await realPaths(e.paths),{sent:r,tracked:n,known:o}=await compare(e,i,t);if(o)return o;const{ids:s,converted:a,absent:c,commits:d}=n
;if(![...s.keys(),...a].some(e=>i.some(t=>(0,de.UO)(t,e))))return{kind:"unknown",
why:`of ${content_shown(i)} git knows no file, so the commit does not say what it is`};const u=a.filter(r.isSent).sort(),l=await Promise.all(u.map(async e=>[(0,
de.$t)(e),await hashOnce(e,t)]));return{kind:"known",entries:[[...d].sort(),l,c.map(de.$t).sort()]}})}(await placesOf(e,i),r);return"unknown"===o.kind?{
hash:void 0,why:o.why}:{hash:hashRecipe([pe,t,o.entries,n])}}const ge={hash:void 0,why:"its builder does not say which platform it builds for"}
;async function withPlatform({recipe:e},t){if(e.platforms.length>0)return e;const{platform:i}=await t();return void 0===i?void 0:{...e,platforms:[i]}}
async function placesOf({paths:e,dockerfiles:t,contexts:i},r){return{paths:e,dockerfiles:t,contexts:i,buildKit:(await r()).buildKit}}
function ingredientsOf({inputs:e,bake:t,dependencies:i},r){const{source:n}=r;if(!isBuilt(n))return;const o="build"===n.kind?function ofSource(e){
const{context:t,file:i,target:r,buildArgs:n}=e,o=isRemote(t),s=inWorkspace(t);return{paths:o?[]:[t],dockerfiles:o?[]:[dockerfileOf({source:e})],
contexts:o?[]:[t],isFetched:o,recipe:{target:r,buildArgs:Object.entries(n).sort(),..."."===s?{}:{context:s},...void 0===i?{}:{file:o?i:inWorkspace(i)}}}
}(n):function ofBakeTarget(e,t,i){const r=linkedTargets(e,t),n=[...r.values()].flatMap(localContexts),[o,...s]=[...r].map(([e,t])=>[e,placed(t,i)]);return{
paths:n,dockerfiles:[...r.values()].flatMap(localDockerfile),contexts:n,isFetched:[...r.values()].some(fetches),recipe:{...o&&{baked:o[1]},...0===s.length?{}:{
linked:s}},platforms:ownValue(e.target,t)?.platforms}}(t??{target:{}},n.target,i.environment),{recipe:s,platforms:a,...c}=o,{provenance:d,compression:u}=e
;return{service:r.name,...c,recipe:{platforms:e.platforms.length>0?e.platforms:a??[],provenance:d,compression:u,...s}}}const me="target:"
;function linkedTargets(e,t,i=new Map){const r=ownValue(e.target,t);if(!r||i.has(t))return i;i.set(t,r)
;for(const t of Object.values(r.contexts??{}))t.startsWith(me)&&linkedTargets(e,t.slice(me.length),i);return i}
function localContexts({context:e=".",contexts:t={}}){return[e,...Object.values(t)].filter(e=>!isRemote(e)&&!e.startsWith(me))}
function fetches({context:e=".",contexts:t={},dockerfile:i=""}){return[e,i,...Object.values(t)].some(e=>isRemote(e)&&!e.startsWith("docker-image://"))}
function localDockerfile(e){const{context:t=".",dockerfile:i="Dockerfile"}=e;return void 0===e["dockerfile-inline"]&&!isRemote(t)&&!isRemote(i)?[(0,
s.resolve)(t,i)]:[]}const we="org.opencontainers.image.";function placed(e,t){
const{tags:i,output:r,"cache-from":n,"cache-to":o,labels:s,...a}=e,{context:c,dockerfile:d,contexts:u,args:l}=a,f=u&&Object.entries(u).map(([e,t])=>[e,inWorkspace(t)]),h=Object.entries(s??{}).filter(([e])=>!e.startsWith(we))
;return{...a,...l&&{args:resolved(l,t)},...0===h.length?{}:{labels:Object.fromEntries(h)},...void 0===c?{}:{context:inWorkspace(c)},...void 0===d?{}:{
dockerfile:inWorkspace(d)},...f&&{contexts:Object.fromEntries(f)}}}function resolved(e,t){const i=Object.entries(e)
;return Object.fromEntries(i.map(([e,i])=>[e,i??t[e]??""]))}function inWorkspace(e){return isRemote(e)?e:(0,de.$t)(e)}async function reuseImages(e){
await eachWork(e,openWorks(e),"reuse",t=>async function reuseByFingerprint(e,t){const i=function sourcesOf(e,t){
const i=ingredientsOf(e,t),r=t.fingerprint?.filter(e=>!isRemote(e))??[];if(i&&0!==r.length)return"bake"===t.source.kind?i:{...i,paths:r}}(e,t.service)
;i&&await timed(e,t,"reuse",()=>async function reuseSources(e,t,i){
const{registry:r,origins:n,checkout:o,builderTraits:s}=e,{service:a}=t,c=await fingerprintSources(i,s,o);if(void 0===c.hash)return logReason(e,t,c)
;t.fingerprint=sourcesTag(c.hash,n.isTrusted)
;const d=sourcesTag(c.hash,!0),u=await r.readManifest(a.repository,d)??(t.fingerprint===d?void 0:await r.readManifest(a.repository,t.fingerprint));if(!u)return
;const l=describeStored(u);await putTags(r,{repository:a.repository,tags:n.tags,manifest:u},t),finishWork(e,t,"reused",l)}(e,t,i))}(e,t))
;const{skipExisting:t,tags:i}=e.inputs;"never"===t&&i.length>0||await eachWork(e,openWorks(e),"look-up",r=>timed(e,r,"look-up",async()=>{
"always"===t&&await async function skip(e,t){const i=await findUnderAllTags(e,t);i&&finishWork(e,t,"skipped",i)}(e,r),
0===i.length&&void 0===r.outcome&&await async function compareRecipe(e,t){
const{inputs:i,origins:r,checkout:n,builderTraits:s}=e,a="same-recipe"===i.skipExisting,{service:c}=t,d=ingredientsOf(e,c);if(!d)return
;const recipeOf=e=>fingerprintCommit(d,[c.name,c.repository,e],s,n),u=await recipeOf(r.isTrusted);if(void 0===u.hash)return a?logReason(e,t,u):void 0
;if(t.recipe=u.hash,!a)return;const l=await findUnderAllTags(e,t);if(!l)return
;const f=[u.hash,...r.isTrusted?[]:[(await recipeOf(!0)).hash]],h=await async function readRecipes(e,t,i){try{
return await readRecordedRecipes(e.registry,t.service.repository,i.manifest)}catch(i){if(!(i instanceof o.lZ))throw i;return void logReason(e,t,{
why:`its recipe in the registry cannot be read (${i.message} ${i.remedy})`})}}(e,t,l);if(void 0===h)return
;h.length>0&&h.every(e=>void 0!==e&&f.includes(e))?finishWork(e,t,"skipped",l):logReason(e,t,{
why:"the image under its tag was built by another recipe, or by one that it does not name"})}(e,r)}))}function logReason({dependencies:e},{service:t},{why:i}){
e.logger.info(`${t.name}: ${i}, so it is built`)}async function findUnderAllTags({registry:e,origins:t},i){
const[r,...n]=await readTags(e,i.service.repository,t.tags);return n.every(e=>e?.digest===r?.digest)?r:void 0}
async function markFingerprint({registry:e,dependencies:t},i,r){if(void 0===i.fingerprint)return;const{repository:n,name:s}=i.service,{logger:a,signal:c}=t;try{
await e.writeManifest(n,i.fingerprint,r)}catch(e){if(c.throwIfAborted(),!(e instanceof o.lZ))throw e
;if(e instanceof y.gl&&"immutable-tag"===e.kind)return a.debug(`${s}: ${i.fingerprint} was taken meanwhile`)
;a.warning(`${s} is in the registry without the tag ${i.fingerprint}, so it is built again next time. ${e.message}\n${e.remedy}`)}}
async function pushImages(e,t){const{environment:r,logger:n,now:a}=t;sayDerived(e,n)
;const d=await openRegistry(e.registry,t),{services:u,bake:l}="bake-files"===e.services.from?await async function readBakeServices({files:e,targets:t,repositoryPrefix:i,sources:r},n){
const{selected:o,...s}=await readBakeFiles(e,t,n);return{services:o.map(e=>{const t=ownValue(s.target,e)?.context??".";return{name:e,repository:(0,
c.n_)(`${i}${e}`,e),source:{kind:"bake",target:e},...r?{fingerprint:[t]}:{}}}),bake:s}}(e.services,t):{services:e.services.services,bake:void 0},f={
environment:r,signal:t.signal,answers:new Map},h=await readOrigins(u,l,e.tags,{...t,...f}),p=await async function makeWorkFolder(e){try{return await(0,A.I2)(e),
await(0,R.mkdtemp)((0,s.join)(e,"push-images-"))}catch(t){const i=`No folder can be made in ${e}: ${(0,o.bD)(t)}`
;throw new o.nM(i,"Check the free disk space there and who owns it (RUNNER_TEMP).",{cause:t})}}(t.folder),g=(0,C.O)(()=>inspectBuilder(t)),m={inputs:e,
dependencies:t,registry:d,progress:createProgress(n,a),folder:p,checkout:f,origins:h,inspectBuilder:g,builderTraits:(0,C.O)(()=>readBuilderTraits(t,g)),
works:u.map(startWork),bake:l};try{await async function runPhases(e){const{inputs:t}=e;t.push&&await reuseImages(e);if(await async function findExisting(e){
const t=openWorks(e),i=t.flatMap(({service:{source:e}})=>"engine"===e.kind?[e.reference]:[]),r=engineImageIds(i,e.dependencies)
;await eachWork(e,t,"find",async t=>{const{source:n}=t.service;if("engine"===n.kind){const o=r.then(e=>function idOf(e){if("string"==typeof e)return e;throw e
}(e[i.indexOf(n.reference)]));e.inputs.push&&await lookUp(e,t,o),t.image={kind:"engine",id:await o}}else"layout"===n.kind&&(t.image={kind:"layout",
manifest:await readLayout(await(0,_.Zy)(n.path),n.image)})})}(e),await buildServices(e),t.push)await eachWork(e,openWorks(e),"look-up",async t=>{
const{image:i,service:r}=t;"engine"===i?.kind&&isBuilt(r.source)&&await lookUp(e,t,i.id)}),await async function pushOpen(e){
const{inputs:t,registry:r,dependencies:n}=e,{concurrency:o,createRepositories:s}=t,a=createPusher(r,{concurrency:o,...s?{
createRepository:e=>async function createRepository(e,t,r){
const{region:n,profile:o,account:s,scanOnPush:a,immutableExcept:c}=t,{CreateRepositoryCommand:d}=await Promise.all([i.e(1241),i.e(149)]).then(i.t.bind(i,149,19))
;try{const t=await(0,P.yv)({region:n,profile:o},r);await t.send(new d({repositoryName:e,...c?immutable(c):{imageTagMutability:"MUTABLE"},
imageScanningConfiguration:{scanOnPush:a},...void 0===s?{}:{registryId:s}})),r.logger.info(`Created the repository ${e}.`)}catch(e){
if("RepositoryAlreadyExistsException"===(0,M.XZ)(e)?.code)return;throw(0,M.es)(e,{permission:"ecr:CreateRepository",caller:(0,j.J8)(o,r.environment),profile:(0,
j.q8)(o,r.environment)})}}(e,s,n)}:{}});for(const{service:t,layers:i}of e.works)i&&a.know(t.repository,i)
;const c=openWorks(e),d=[...new Set(c.flatMap(({image:e})=>"engine"===e?.kind?[e.id]:[]))],u=d.length>0?saveImages(d,e.folder,t.compression,n):void 0
;await eachWork(e,c,"push",async t=>{const i="layout"===t.image?.kind?t.image.manifest:await async function savedImage(e,t,i){const{image:r,service:n}=t
;if("engine"!==r?.kind||!i)throw new Error(`Service '${n.name}' has no image`);const o=e.progress.begin(n.name,"save");try{
const n=await timed(e,t,"save",async()=>await(await i).image(r.id));return o.end("saved and compressed"),n}catch(e){throw o.end("save failed"),e}}(e,t,u)
;await timed(e,t,"push",()=>async function pushOne(e,t,i,r){const{origins:n,progress:o}=e,{name:s,repository:a}=i.service,c=o.begin(s,"push"),d=(0,
T.$d)(r),u="engine"===i.image?.kind,reused=()=>bytes(i.mounted+i.existing);c.describe(()=>`${bytes(i.sent)} sent, ${reused()} reused of ${bytes(d)}`);try{
const o=await t.push({repository:a,tags:n.tags,manifest:r,isNew:u},i);await markFingerprint(e,i,r),Object.assign(i,{outcome:o,digest:r.descriptor.digest,size:d
}),c.end(`${o} ${r.descriptor.digest}, ${bytes(i.sent)} sent, ${reused()} reused`)}catch(e){throw c.end("push failed"),e}}(e,a,t,i))})
}(e);else for(const t of openWorks(e))t.outcome="not-pushed"}(m)}finally{m.progress.stop(),await(0,R.rm)(m.folder,{recursive:!0,force:!0}),await(0,
R.rmdir)(t.folder).catch(()=>{}),await t.summarize(renderSummary(function push_images_titleOf({inputs:{registry:e,push:t},origins:i}){
return`${t?"Images":"Images (not pushed)"} ${i.tags.join(", ")} in ${e}`}(m),m.works.map(rowOf)))}const w=function failureOf({works:e,inputs:t}){
const i=e.filter(({error:e})=>void 0!==e);if(0===i.length)return
;const r=e.filter(({error:e})=>void 0===e).map(({service:e})=>e.name),n=t.push?"are in the registry":"were built"
;return combineFailures(i,r.length>0?`These services ${n}: ${r.join(", ")}.`:`No service was ${t.push?function pushedText(e){
return e.some(({tagged:e})=>e.length>0)?"pushed under all of its tags":"pushed"}(i):"built"}.`)}(m);return{outputs:outputsOf(e.registry,h.tags[0],m.works),
...void 0===w?{}:{failure:w}}}async function lookUp(e,t,i){await timed(e,t,"look-up",()=>async function keepUnchanged(e,t,i){
const{registry:r,origins:n}=e,{repository:o}=t.service,[s,a]=await Promise.all([i,readTags(r,o,n.tags)]),c=a.find(e=>e?.configuration===s||e?.digest===s)
;if(!c)return;const d=n.tags.filter((e,t)=>a[t]?.digest!==c.digest),u=n.tags.filter((e,t)=>a[t]);await putTags(r,{repository:o,tags:d,manifest:c.manifest,
taken:u},t),await markFingerprint(e,t,c.manifest),finishWork(e,t,0===d.length?"unchanged":"tagged",c)}(e,t,i))}const ye=0;async function main_run(e){
const t=await async function parsePromotion(e){const t=e.optional("promote");if(void 0===t)return;const i=Object.entries(w).filter(([t,i])=>(e.text(t)||i)!==i)
;if(i.length>0){const t=i.map(([e])=>`'${e}'`).join(", ")
;throw new o.yo(`With the input 'promote', nothing is built, so it does not go together with ${t}.`,""===e.text("bake-files")?"Leave them out, or leave out 'promote' to build.":"Leave them out and name the bake files' targets as services: [api, worker]; or leave out 'promote' to build.")
}const{tags:r,derived:n}=tagsOf(e),[s,...a]=r
;if(void 0===s)throw new o.yo("The input 'promote' needs 'tags', which say what other tags the images get.","Give 'tags', such as the name of the release.")
;const d={repositoryPrefix:e.text("repository-prefix"),sources:!1};return{services:await parseServices(e.required("services"),d),registry:(0,
c.aj)(e.required("registry")),from:tagOf(t,"promote"),tags:[s,...a],derived:[...derivedTags([t]),...n]}
}(e.inputs),{outputs:i,failure:r}=t?await promoteImages(t,e):await pushImages(await async function parsePushInputs(e){const t=(0,
c.aj)(e.required("registry")),{tags:i,derived:r}=tagsOf(e),n=e.choice("skip-existing",["auto","true","false"]);return{services:await servicesOf(e),registry:t,
tags:i,derived:r,skipExisting:"true"===n?"always":"auto"===n&&0===i.length?"same-recipe":"never",push:e.boolean("push"),concurrency:e.integer("concurrency",{
min:1,max:64}),platforms:e.list("platforms").map(checkPlatform),provenance:e.choice("provenance",["false","true","min","max"]),
compression:e.choice("compression",["gzip","zstd"]),cache:e.choice("cache",["none","registry","gha"]),...e.boolean("create-repositories")?{
createRepositories:repositorySettings(e,t)}:{}}}(e.inputs),e);if(e.setOutputs({...i}),void 0!==r)throw r}},219:(e,t,i)=>{i.d(t,{Ap:()=>resolveLinks,
Cm:()=>linkTarget,Zy:()=>openImageFiles,uv:()=>archiveName})
;var r=i(3024),n=i(1455),o=i(6760),s=i(7075),a=i(6986),c=i(8292),__addDisposableResource=function(e,t,i){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var r,n;if(i){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=t[Symbol.asyncDispose]}if(void 0===r){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=t[Symbol.dispose],i&&(n=r)}
if("function"!=typeof r)throw new TypeError("Object not disposable.");n&&(r=function(){try{n.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({
value:t,dispose:r,async:i})}else i&&e.stack.push({async:!0});return t},d=function(e){return function(t){function fail(i){
t.error=t.hasError?new e(i,t.error,"An error was suppressed during disposal."):i,t.hasError=!0}var i,r=0;return function next(){for(;i=t.stack.pop();)try{
if(!i.async&&1===r)return r=0,t.stack.push(i),Promise.resolve().then(next);if(i.dispose){var e=i.dispose.call(i.value);if(i.async)return r|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else r|=1}catch(e){fail(e)}if(1===r)return t.hasError?Promise.reject(t.error):Promise.resolve()
;if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,i){var r=new Error(i);return r.name="SuppressedError",
r.error=e,r.suppressed=t,r});const u=1048576;async function openImageFiles(e){return(await(0,n.stat)(e).catch(t=>{
throw new a.yo(`There is no image at ${e}.`,"Make it in an earlier step, or correct the path.",{cause:t})})).isDirectory()?function folderFiles(e){return{
path:e,size:async t=>(await(0,c.xo)((0,n.stat)((0,o.join)(e,t))))?.size,read:async t=>await(0,c.xo)((0,n.readFile)((0,o.join)(e,t))),open:(t,i)=>(0,
r.createReadStream)((0,o.join)(e,t),{start:i,highWaterMark:u})}}(e):await async function archiveFiles(e){const t=await async function indexOf(e){
const t=new Map,r=new Map;for await(const{header:o,start:s}of async function*headersOf(e){const t={stack:[],error:void 0,hasError:!1};try{
const{Header:r,Pax:o}=await i.e(1549).then(i.bind(i,1549)),s=__addDisposableResource(t,await(0,n.open)(e),!0);let a,c=0
;for(let t=await readAt(s,c,l);t.length===l;t=await readAt(s,c,l)){const i=new r(t,0,a);if(i.nullBlock)return;if(!i.cksumValid)throw notAnArchive(e)
;const n=c+l,d=i.size??0;c=n+Math.ceil(d/l)*l,"ExtendedHeader"!==i.type?(yield{header:i,start:n},a=void 0):a=o.parse((await readAt(s,n,d)).toString())}
if(0===c)throw notAnArchive(e)}catch(e){t.error=e,t.hasError=!0}finally{const e=d(t);e&&await e}}(e)){const e=archiveName(o.path??""),i=linkTarget(e,o)
;void 0!==i?r.set(e,i):"File"!==o.type&&"OldFile"!==o.type||t.set(e,{start:s,size:o.size??0})}return resolveLinks(t,r),t}(e),openAt=(i,n)=>{const o=t.get(i)
;if(!o||n>=o.size)return s.Readable.from([]);const a=o.start+o.size-1;return(0,r.createReadStream)(e,{start:o.start+n,end:a,highWaterMark:u})};return{path:e,
size:async e=>t.get(e)?.size,read:async e=>{if(!t.has(e))return;const i=[];for await(const t of openAt(e,0))i.push(t);return Buffer.concat(i)},open:openAt}}(e)}
const l=512;function linkTarget(e,{type:t,linkpath:i=""}){
return"SymbolicLink"===t?archiveName(o.posix.join(o.posix.dirname(e),i)):"Link"===t?archiveName(i):void 0}function resolveLinks(e,t){for(const[i,r]of t){
const n=e.get(t.get(r)??r);n&&e.set(i,n)}}async function readAt(e,t,i){const{buffer:r,bytesRead:n}=await e.read(Buffer.alloc(i),0,i,t);return r.subarray(0,n)}
function archiveName(e){return e.replaceAll("\\","/").replace(/^(?:\.\/)+/,"")}function notAnArchive(e){
return new a.yo(`${e} is neither a folder nor an uncompressed tar archive.`,"Unpack it first if it is compressed (gunzip), or write it as a plain .tar.")}},
9463:(e,t,i)=>{i.d(t,{$d:()=>sizeOf,Fm:()=>o,Ib:()=>n,OR:()=>blobsOf,nw:()=>isIndex,ol:()=>digestOf,tH:()=>hasDigest});var r=i(7598);const n={
ociIndex:"application/vnd.oci.image.index.v1+json",ociManifest:"application/vnd.oci.image.manifest.v1+json",
ociConfig:"application/vnd.oci.image.config.v1+json",ociLayerGzip:"application/vnd.oci.image.layer.v1.tar+gzip",
ociLayerZstd:"application/vnd.oci.image.layer.v1.tar+zstd",dockerIndex:"application/vnd.docker.distribution.manifest.list.v2+json",
dockerManifest:"application/vnd.docker.distribution.manifest.v2+json",dockerConfig:"application/vnd.docker.container.image.v1+json",
dockerLayerGzip:"application/vnd.docker.image.rootfs.diff.tar.gzip"},o=[n.ociIndex,n.ociManifest,n.dockerIndex,n.dockerManifest];function isIndex(e){
return e===n.ociIndex||e===n.dockerIndex}function digestOf(e,t="sha256"){return`${t}:${(0,r.createHash)(t).update(e).digest("hex")}`}function hasDigest(e,t){
return t===digestOf(e,t.startsWith("sha512:")?"sha512":"sha256")}function sizeOf(e){let t=0;for(const i of blobsOf(e).values())t+=i.descriptor.size;return t}
function blobsOf(e){const t=new Map(e.blobs.map(e=>[e.descriptor.digest,e]));for(const i of e.children)for(const[e,r]of blobsOf(i))t.set(e,r);return t}},
8007:(e,t,i)=>{i.d(t,{b:()=>notSaved});var r=i(6986);function notSaved(e){
return new r.nM(`docker save did not write the image ${e} as a whole.`,"Check the Docker Engine and its log, and run the job again.")}},785:(e,t,i)=>{i.d(t,{
j:()=>readEvent,r:()=>readPayload});var r=i(1455),n=i(4564);const o=["push","merge_group","schedule","workflow_dispatch","repository_dispatch","release"]
;async function readEvent(e){const t=e[n.E.githubEventName]??"";if(""===t||o.includes(t))return{name:t,head:void 0,pullRequest:void 0,isTrusted:!0}
;const{pull_request:i,workflow_run:r,repository:s}=await readPayload(e),a=i?.head?.sha??r?.head_sha,c="workflow_run"===t&&(r?.head_repository?.full_name===s?.full_name&&void 0!==s?.full_name)&&o.some(e=>e===r?.event)
;return{name:t,head:"string"==typeof a?a:void 0,pullRequest:"number"==typeof i?.number?i.number:void 0,isTrusted:c}}async function readPayload(e){try{
const t=JSON.parse(await(0,r.readFile)(e[n.E.githubEventPath]??"","utf8"));return"object"==typeof t&&null!==t?t:{}}catch{return{}}}},9226:(e,t,i)=>{
function once(e){let t;return()=>(t??=e(),t)}i.d(t,{O:()=>once})},8630:(e,t,i)=>{i.r(t),i.d(t,{default:()=>pLimit,limitFunction:()=>limitFunction});class Node{
value;next;constructor(e){this.value=e}}class Queue{#E;#S;#d;constructor(){this.clear()}enqueue(e){const t=new Node(e);this.#E?(this.#S.next=t,
this.#S=t):(this.#E=t,this.#S=t),this.#d++}dequeue(){const e=this.#E;if(e)return this.#E=this.#E.next,this.#d--,this.#E||(this.#S=void 0),e.value}peek(){
if(this.#E)return this.#E.value}clear(){this.#E=void 0,this.#S=void 0,this.#d=0}get size(){return this.#d}*[Symbol.iterator](){let e=this.#E
;for(;e;)yield e.value,e=e.next}*drain(){for(;this.#E;)yield this.dequeue()}}function pLimit(e){let t=!1
;if("object"==typeof e&&({concurrency:e,rejectOnClear:t=!1}=e),validateConcurrency(e),
"boolean"!=typeof t)throw new TypeError("Expected `rejectOnClear` to be a boolean");const i=new Queue;let r=0;const resumeNext=()=>{r<e&&i.size>0&&(r++,
i.dequeue().run())},run=async(e,t,i)=>{const n=(async()=>e(...i))();t(n);try{await n}catch{}(()=>{r--,resumeNext()})()},generator=(t,...n)=>new Promise((o,s)=>{
((t,n,o,s)=>{const a={reject:o};new Promise(e=>{a.run=e,i.enqueue(a)}).then(run.bind(void 0,t,n,s)),r<e&&resumeNext()})(t,o,s,n)})
;return Object.defineProperties(generator,{activeCount:{get:()=>r},pendingCount:{get:()=>i.size},clearQueue:{value(){if(!t)return void i.clear()
;const e=AbortSignal.abort().reason;for(;i.size>0;)i.dequeue().reject(e)}},concurrency:{get:()=>e,set(t){validateConcurrency(t),e=t,queueMicrotask(()=>{
for(;r<e&&i.size>0;)resumeNext()})}},map:{async value(e,t){const i=[];try{Array.from(e,(e,r)=>{const n=generator(t,e,r);return i.push(n),n})}catch(e){
for(const e of i)e.catch(()=>{});throw e}return Promise.all(i)}}}),generator}function limitFunction(e,t){
const i=pLimit(t),limitedFunction=(...t)=>i(()=>e(...t));return Object.defineProperty(limitedFunction,"clearQueue",{value:i.clearQueue}),limitedFunction}
function validateConcurrency(e){
if(!Number.isInteger(e)&&e!==Number.POSITIVE_INFINITY||!(e>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}}};
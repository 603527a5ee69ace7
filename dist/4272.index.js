export const id=4272;export const ids=[4272,8630];export const modules={4272:(e,t,n)=>{n.r(t),n.d(t,{deadline:()=>it,run:()=>run});var a=n(6986),s=n(785)
;class ApiError extends Error{name="ApiError";status;reason;causes;constructor(e,t){const n=function parseStatus(e){try{const t=JSON.parse(e)
;return"Status"===t?.kind?t:void 0}catch{return}}(t);super(n?.message||(0,a.Kb)(t)||`status ${e}`),this.status=e,this.reason=n?.reason??"",
this.causes=n?.details?.causes??[]}}function isRefusal(e,...t){return e instanceof ApiError&&t.includes(e.reason)}var o=n(4079);const r=16,i=3
;function connect(e,t,n){const{http:s,logger:c,signal:d}=n;let u=0;const once=async n=>{u+=1;const a=await s({url:`${e.base}${n.path}${queryOf(n.query)}`,
method:n.method??"GET",headers:{accept:"application/json",...void 0===n.body?{}:{"content-type":n.contentType??"application/json"}},...void 0===n.body?{}:{
body:JSON.stringify(n.body)},idempotent:!0,socket:e.socket,timeout:n.timeout??30,large:!0,signal:n.signal?AbortSignal.any([d,n.signal]):d})
;if(a.status>=200&&a.status<300)return a;throw function refusalOf(e,t,n){const a=new ApiError(e.status,t);return!(0,
o.Dm)(e.status)||function isLasting({status:e,reason:t,message:n}){return 500===e&&""===t&&n.startsWith("failed to create typed patch object")
}(a)?a:new o.N_(`${n} answered ${e.status}: ${a.message}`,"Run the job again later.",{cause:a,retryAfter:Number(e.headers["retry-after"])||void 0})
}(a,await a.body.text(),t)};return{request:async e=>{let n=0;return await(0,o.jh)(()=>once(e),{what:`${e.method??"GET"} ${e.path}`,attempts:r,
signal:e.signal?AbortSignal.any([d,e.signal]):d,onRetry:e=>c.debug(e),isTransient:e=>{const t=e instanceof o.N_?e.cause:e
;return t instanceof ApiError&&401===t.status?++n<i:(0,o.dg)(e)}}).catch(e=>{throw function finalError(e,t){const n=e instanceof o.N_?e.cause:e
;if(n instanceof ApiError&&401===n.status)return new a.yo(`${t} answered Unauthorized.`,"The credentials of the kubeconfig are refused or expired: run configure-kubeconfig in this job, which also says why.",{
cause:n})
;if(n instanceof ApiError&&502===n.status&&""===n.reason)return new o.N_(`${t} cannot be reached: ${n.message}`,"Check that the cluster is up and that this runner may reach it; configure-kubeconfig with verify: true says why not.",{
cause:n});if(n instanceof ApiError)return n;if(["ENOENT","ECONNREFUSED"].includes((0,a.$N)(e)??""))return new o.N_(`kubectl proxy has ended (${(0,
a.bD)(e)}).`,"Run the job again.",{cause:e});return e}(e,t)})},get calls(){return u}}}function queryOf(e={}){const t=new URLSearchParams
;for(const[n,a]of Object.entries(e))void 0!==a&&t.set(n,String(a));return t.size>0?`?${t}`:""}var c=n(9614),d=n(7598),u=n(1455),l=n(8161),f=n(6760),m=n(8292)
;function clusterFlags({kubeconfig:e,context:t}){return[...e?[`--kubeconfig=${e}`]:[],...t?[`--context=${t}`]:[]]}async function startProxy(e,t){
const n=await async function socketFolder(e){const t=p-19-1;return Buffer.byteLength(e)>t?await(0,u.mkdtemp)((0,f.join)((0,l.tmpdir)(),"ds-infra-")):(await(0,
m.I2)(e),await(0,u.mkdtemp)((0,f.join)(e,"kubectl-")))}(t.folder),s=`/${(0,d.randomBytes)(16).toString("hex")}/`,o=(0,
f.join)(n,"api"),r="win32"===process.platform,i=r?["--port=0",`--api-prefix=${s}`]:[`--unix-socket=${o}`],h=new AbortController,g=[],{promise:y,resolve:w}=Promise.withResolvers(),b=(0,
c.R)("kubectl",["proxy",...clusterFlags(e),...i],{env:t.environment,signal:AbortSignal.any([t.signal,h.signal]),onLine:e=>{g.push(e)
;const t=/^Starting to serve on (.+)$/.exec(e)?.[1];t&&w(t)}}),close=async()=>{h.abort(new Error("the proxy is no longer needed")),await b.catch(()=>{}),
await(0,u.rm)(n,{recursive:!0,force:!0})};try{const e=await Promise.race([y,b.then(()=>{})]);if(void 0===e)throw function notStarted(e){const t=(0,
a.Kb)(e.replace(/^error: /m,""))
;if(/no configuration has been provided|context ".*" does not exist|stat .*: no such file/i.test(t))return new a.yo(`kubectl cannot use the kubeconfig: ${t}`,"Run configure-kubeconfig before this step, or check the inputs 'kubeconfig' and 'context'.")
;return new a.nM(`kubectl proxy ended before it served: ${t}`,"Check that kubectl works in this job.")}(g.join("\n"));return{
base:r?`http://${e}${s.slice(0,-1)}`:"http://localhost",socket:r?void 0:o,[Symbol.asyncDispose]:close}}catch(e){if(await close(),"ENOENT"===(0,
a.$N)(e))throw new a.yo("There is no kubectl on PATH.","Run setup-tools before this step: it installs one that fits the cluster.",{cause:e});throw e}}
const p=104;async function readContext(e,{environment:t,signal:n}){
const s=["config","view","--minify","--output=json",...clusterFlags(e)],{exitCode:o,stdout:r,stderr:i}=await(0,c.R)("kubectl",s,{env:t,signal:n
}).catch(noKubectl),d="Run configure-kubeconfig before this step, or check the inputs 'kubeconfig' and 'context'."
;if(0!==o)throw new a.yo(`There is no usable kubeconfig: ${(0,a.Kb)(i.replace(/^error: /,""))}`,d);const u=function parseConfig(e){try{return JSON.parse(e)
}catch(t){throw new a.nM(`kubectl config view printed no JSON: ${(0,a.Kb)(e)}`,"Check which kubectl is on PATH.",{cause:t})}
}(r),l=u.clusters?.[0]?.cluster?.server;if(!l)throw new a.yo("The kubeconfig names no API server for its current context.",d);return{
name:e.context??u["current-context"]??"",server:l,namespace:u.contexts?.[0]?.context?.namespace||"default"}}function noKubectl(e){if("ENOENT"!==(0,
a.$N)(e))throw e;throw new a.yo("There is no kubectl on PATH.","Run setup-tools before this step: it installs one that fits the cluster.",{cause:e})}
function discover(e){const t=new Map;let n;return{resourceOf:async(n,a)=>{const s=t.get(n)??async function readResources(e,t){const n=await e.request({
path:pathOf(t)}).catch(e=>{if(!(e instanceof ApiError&&404===e.status))throw e
}),{resources:a=[]}=await(n?.body.json())??{},[s,o]=t.includes("/")?t.split("/"):["",t]
;return a.filter(({name:e})=>!e.includes("/")).map(({name:e,kind:t,namespaced:n,verbs:r})=>({group:s??"",version:o??"",plural:e,kind:t,namespaced:n,verbs:r,
subresources:a.filter(t=>t.name.startsWith(`${e}/`)).map(t=>t.name.slice(e.length+1))}))}(e,n);return t.set(n,s),(await s).find(e=>e.kind===a)},
versionsOf:async t=>{if(""===t)return["v1"];n??=e.request({path:"/apis"}).then(({body:e})=>e.json());const a=(await n).groups?.find(({name:e})=>e===t)
;return a?.versions.map(({version:e})=>e)??[]},forget:e=>{t.delete(e),n=void 0}}}function pathOf(e){return e.includes("/")?`/apis/${e}`:`/api/${e}`}var h=n(481)
;const g=240,y=90;async function*watch(e,{path:t,selection:n},a,s){let o=a;for(;;){s.throwIfAborted();const a={...n,watch:!0,allowWatchBookmarks:!0,
timeoutSeconds:g,resourceVersion:o},{body:r}=await e.request({path:t,query:a,timeout:y,signal:s}).catch(e=>{if(e instanceof ApiError&&410===e.status)return{
body:void 0};throw e});if(!r)return;let i=!1;r.once("end",()=>{i=!0});for await(const e of eventsOf(r)){if("ERROR"===e.type)return
;o=e.object.metadata.resourceVersion??o,"BOOKMARK"!==e.type&&"listed"!==e.type&&(yield{type:e.type,object:e.object})}if(!i)return}}async function*eventsOf(e){
const t=(0,h.createInterface)({input:e,crlfDelay:Number.POSITIVE_INFINITY});e.once("error",()=>t.close());for await(const e of t){if(""===e.trim())continue
;const t=parseEvent(e);if(!t)return;yield t}}function parseEvent(e){try{return JSON.parse(e)}catch{return}}const w=500;const b="ds-infra"
;function clusterOver(e,t){
const object=async t=>await(await e.request(t)).body.json(),list=(t,n,a={})=>async function readList(e,{group:t,version:n,kind:a},s,o){const r=[];for(let i;;){
const{body:c}=await e.request({path:s,query:{...o,limit:w,continue:i}}),d=await c.json(),u={apiVersion:t?`${t}/${n}`:n,kind:a}
;for(const e of d.items??[])r.push({...e,...u});if(i=d.metadata?.continue||void 0,!i)return{items:r,resourceVersion:d.metadata?.resourceVersion??""}}
}(e,t,collectionPath(t,n),a);return{...discover(e),context:t,request:e.request,get:(e,t,n)=>object({path:objectPath(e,t,n)}).catch(undefinedIfAbsent),list:list,
follow:(t,n,a,s)=>async function*followChanges(e,t,n){for(;;){n.throwIfAborted();const{items:a,resourceVersion:s}=await t.list();yield{type:"listed",items:a},
yield*watch(e,t,s,n)}}(e,{path:collectionPath(t,n),selection:a,list:()=>list(t,n,a)},s),log:async(t,n,a)=>{
const s=`/api/v1/namespaces/${encodeURIComponent(t)}/pods/${encodeURIComponent(n)}/log`;return await(await e.request({path:s,query:{...a}})).body.text()},
apply:(e,t,{dryRun:n=!1,force:a=!1}={})=>object({method:"PATCH",path:objectPath(e,t.metadata.namespace,t.metadata.name),query:{fieldManager:b,force:a,
fieldValidation:"Strict",...n?{dryRun:"All"}:{}},contentType:"application/apply-patch+yaml",body:t}),create:(e,t,{dryRun:n=!1}={})=>object({method:"POST",
path:collectionPath(e,t.metadata.namespace),query:{fieldManager:b,fieldValidation:"Strict",...n?{dryRun:"All"}:{}},body:t}),patch:(e,t,n,a)=>object({
method:"PATCH",path:objectPath(e,t,n),query:{fieldManager:b},contentType:Array.isArray(a)?"application/json-patch+json":"application/merge-patch+json",body:a}),
remove:(e,{metadata:t})=>object({method:"DELETE",path:objectPath(e,t.namespace,t.name),body:{apiVersion:"v1",kind:"DeleteOptions",
propagationPolicy:"Background",...t.uid?{preconditions:{uid:t.uid}}:{}}}).then(()=>!0,e=>void 0!==undefinedIfAbsent(e))}}function undefinedIfAbsent(e){
if(!(e instanceof ApiError&&404===e.status))throw e}function collectionPath({group:e,version:t,plural:n,namespaced:a},s){
return`${pathOf(e?`${e}/${t}`:t)}${a&&s?`/namespaces/${encodeURIComponent(s)}`:""}/${n}`}function objectPath(e,t,n){
return`${collectionPath(e,t)}/${encodeURIComponent(n)}`}var v=n(8500),$=n(4564);const k={managedBy:"app.kubernetes.io/managed-by",manager:"ds-infra",
deployment:"ds-infra/deployment",repository:"ds-infra/repository",pullRequest:"ds-infra/pull-request",run:"ds-infra/run",expiresAt:"ds-infra/expires-at"}
;function originOf(e,t){const n=e[$.E.githubRepository]??"",a=e[$.E.githubServerUrl]??"https://github.com",s=e[$.E.githubRunId]??"";return{repository:n,
pullRequest:t,runId:s,commit:e[$.E.githubSha]??"",run:`${a}/${n}/actions/runs/${s}`}}function annotationsOf(e,t){return{[k.repository]:e.repository,
[k.run]:e.run,...void 0===e.pullRequest?{}:{[k.pullRequest]:String(e.pullRequest)},...void 0===t?{}:{[k.expiresAt]:t}}}function isMarked({metadata:e}){
return e.labels?.[k.managedBy]===k.manager&&void 0!==e.annotations?.[k.repository]}function ownerOf({metadata:e}){return e.annotations?.[k.repository]}
const O="applyset.kubernetes.io/part-of";function applySetId(e,t){return`applyset-${(0,
d.createHash)("sha256").update(`${e}.${t}.ConfigMap.`).digest("base64url")}-v1`}const j={group:"",version:"v1",plural:"namespaces",kind:"Namespace",
namespaced:!1,verbs:[],subresources:[]};async function readNamespace(e,t){return await t.get(j,void 0,e).catch(e=>{if(isRefusal(e,"Forbidden"))return"unknown"
;throw e})}function absent(e){return new a.yo(`There is no namespace ${e}.`,"Create it, correct the input 'namespace', or set 'create-namespace: true'.")}
async function make(e,t){const{namespace:n,labels:s,name:o,origin:r,expiresAt:i}=e,c={apiVersion:"v1",kind:"Namespace",metadata:{name:n,labels:{...s,
[k.managedBy]:k.manager,[k.deployment]:o},annotations:annotationsOf(r,i)}};try{return await t.create(j,c),!0}catch(e){if(isRefusal(e,"AlreadyExists"))return!1
;if(!isRefusal(e,"Forbidden"))throw e
;throw new a.yo(`There is no namespace ${n}, and this job may not create one: ${e.message}`,`Let somebody create it who may (kubectl create namespace ${n}), or grant create on namespaces; EKS access policies below AmazonEKSClusterAdminPolicy do not include it.`,{
cause:e})}}async function renew(e,{origin:t,expiresAt:n},a){if(!isMarked(e)||ownerOf(e)!==t.repository)return;const s={[k.expiresAt]:null,...annotationsOf(t,n)}
;await a.patch(j,void 0,e.metadata.name,{metadata:{annotations:s}})}const S=1e3;async function waitUntilGone(e,t,n){
const{name:s,uid:o}=e.metadata,{logger:r,deadline:i,now:c,signal:d}=n;r.info(`Namespace ${s} is being deleted: waiting until it is gone`);let u=""
;for(let n=e;;){if(!n||"unknown"===n||n.metadata.uid!==o)return;const e=obstaclesOf(n);if(e&&e!==u&&r.info(`Namespace ${s} waits for: ${e}`),u=e,
c()>i)throw new a.nM(`Namespace ${s} is still being deleted${e?`, and waits for: ${e}`:""}.`,"See to it that the controllers which own these finalizers run, or remove the finalizers if what they guard is gone; then run the job again.")
;await(0,v.setTimeout)(S,void 0,{signal:d}),n=await readNamespace(s,t)}}function obstaclesOf(e){const{conditions:t=[]}=e.status??{}
;return t.filter(({status:e})=>"True"===e).map(({message:e})=>e??"").join("; ")}var T=n(8630);function groupOf(e){const t=e.indexOf("/")
;return t<0?"":e.slice(0,t)}function nameOf({apiVersion:e,kind:t,metadata:n}){return{group:groupOf(e),kind:t,namespace:n.namespace,name:n.name}}
function keyOf({group:e,kind:t,namespace:n="",name:a}){return`${e}/${t}/${n}/${a}`}function describe({kind:e,metadata:t},n=!1){const{name:a,namespace:s}=t
;return n&&s?`${e} ${s}/${a}`:`${e} ${a}`}var P=n(7975);function ownedFields(e,t){
const n=(e.metadata.managedFields??[]).filter(t).map(({fieldsV1:e})=>e??{}).reduce(unionOf,{}),{apiVersion:a,kind:s,metadata:o}=e,r=pick(e,n)??{},i={
name:o.name,...o.namespace?{namespace:o.namespace}:{}};return{...r,apiVersion:a,kind:s,metadata:{...r.metadata,...i}}}function unionOf(e,t){const n={...e}
;for(const[a,s]of Object.entries(t))n[a]=a in e?unionOf(e[a],s):s;return n}function pick(e,t){const n=Object.keys(t).filter(e=>"."!==e)
;if("object"!=typeof e||null===e)return e;if(0===n.length&&!("."in t))return e;if(Array.isArray(e))return e.flatMap((e,a)=>{
const s=n.find(t=>function names(e,t,n){return e.startsWith("i:")?e===`i:${n}`:e.startsWith("v:")?(0,
P.isDeepStrictEqual)(JSON.parse(e.slice(2)),t):e.startsWith("k:")&&Object.entries(keysOf(e)).every(([e,n])=>t?.[e]===n)}(t,e,a));if(void 0===s)return[]
;const o=pick(e,t[s]);return[s.startsWith("k:")?{...keysOf(s),...o}:o]});const a=n.filter(t=>t.startsWith("f:")&&Object.hasOwn(e,t.slice(2)))
;return Object.fromEntries(a.map(n=>{const a=n.slice(2);return[a,pick(e[a],t[n])]}))}function keysOf(e){return e.startsWith("k:")?JSON.parse(e.slice(2)):{}}
function conflictsOf(e){return e.filter(({reason:e})=>"FieldManagerConflict"===e).map(({field:e="",message:t=""})=>({field:e,
manager:/^conflict with "([^"]*)"/.exec(t)?.[1]??t}))}function isKubectl(e){return/^kubectl(-|$)/.test(e)||"before-first-apply"===e}
function isClientSideApply({manager:e="",operation:t,subresource:n}){if(n)return!1
;return["kubectl-client-side-apply","kubectl-last-applied","before-first-apply"].includes(e)||"kubectl"===e&&"Apply"===t}
const isOurs=({manager:e,operation:t,subresource:n})=>e===b&&"Apply"===t&&!n;function isPrevious(e){return isOurs(e)||!e.subresource&&isKubectl(e.manager??"")}
const R="kubectl.kubernetes.io/last-applied-configuration";function adoption({apiVersion:e,metadata:t}){const n=t.managedFields??[]
;if(!n.some(isClientSideApply))return
;const[a]=n.filter(e=>isOurs(e)||isClientSideApply(e)),s=n.filter(e=>isOurs(e)||isClientSideApply(e)).reduce((e,t)=>unionOf(e,t.fieldsV1??{}),{}),o=n.filter(e=>!isOurs(e)&&!isClientSideApply(e)),r={
...a,manager:b,operation:"Apply",apiVersion:a?.apiVersion??e,fieldsV1:s};return[{op:"test",path:"/metadata/resourceVersion",value:t.resourceVersion},{
op:"replace",path:"/metadata/managedFields",value:[...o,r]},...void 0===t.annotations?.[R]?[]:[{op:"remove",path:`/metadata/annotations/${R.replace("/","~1")}`
}]]}function keepReplicas(e,t){const n=e.spec,a=t?.spec?.replicas;return t&&void 0!==n?.replicas&&void 0!==a&&function isScaled({metadata:e}){
return(e.managedFields??[]).some(({manager:e="",subresource:t})=>"scale"===t&&!isKubectl(e)&&e!==b)}(t)?{...e,spec:{...n,replicas:a}}:e}
function declared({status:e,metadata:t,...n}){const{managedFields:a,resourceVersion:s,generation:o,uid:r,creationTimestamp:i,...c}=t;return{...n,metadata:c}}
function ownsOther(e,t){const fields=({metadata:e})=>e.managedFields?.find(isOurs)?.fieldsV1;return!function sameFields(e,t){return(0,
P.isDeepStrictEqual)(e??{},t??{})}(fields(e),fields(t))}function isJob({apiVersion:e,kind:t}){return"Job"===t&&"batch"===groupOf(e)}function isFinished(e){
const{conditions:t=[]}=e.status??{},holds=e=>t.some(t=>t.type===e&&"True"===t.status);return holds("Complete")?"Complete":holds("Failed")?"Failed":void 0}
function valueAt(e,t){let n=e;for(const[,e,a,s]of t.matchAll(/\.([^.[\]]+)|\[(\d+)\]|\[([^\]]*="?[^\]]*)\]/g)){if("object"!=typeof n||null===n)return
;n=void 0!==e?Object.hasOwn(n,e)?n[e]:void 0:void 0!==a?n[Number(a)]:Array.isArray(n)?n.find(e=>matches(e,s??"")):void 0}return n}function matches(e,t){
return[...t.matchAll(/(\w*)=("(?:[^"\\]|\\.)*"|[^,]*)(?:,|$)/g)].every(([,t,n=""])=>{const a=JSON.parse(n);return t?e?.[t]===a:e===a})}
function refusal_refusalOf(e,t){if(e instanceof a.lZ||!(e instanceof ApiError))return e;const{object:n,origin:s}=t,o=`${describe(n,!0)} (${s})`,r={cause:e}
;return conflictsOf(e.causes).length>0?function conflictError(e,{object:t,live:n,origin:s},o){
const r="Secret"===t.kind,shown=e=>r?"(hidden)":JSON.stringify(e)?.slice(0,200),i=conflictsOf(e.causes).map(({field:e,manager:a})=>{
const[s,o]=[n&&valueAt(n,e),valueAt(t,e)];return`  ${e}: ${a} has set ${shown(s)}, the manifest says ${shown(o)}`})
;return new a.yo(`${o} has fields that others manage:\n${i.join("\n")}`,`Take these fields out of ${s}, or stop the other manager from setting them (kubectl get ${t.kind.toLowerCase()} ${t.metadata.name} -o yaml --show-managed-fields shows who set what).`,{
cause:e})}(e,t,o):function isTerminating(e){return e instanceof ApiError&&e.causes.some(({reason:e})=>"NamespaceTerminating"===e)
}(e)?new a.nM(`${o} cannot be applied: namespace ${n.metadata.namespace} is being deleted.`,"Run the job again: it waits until the namespace is gone.",r):/admission webhook .* denied the request/.test(e.message)||e.message.includes("ValidatingAdmissionPolicy")?new a.yo(`${o} is refused by a policy of the cluster: ${e.message}`,"Change the manifest as the policy asks.",r):e.message.includes("exceeded quota")?new a.yo(`${o} exceeds a quota: ${e.message}`,"Ask for less, remove what is not needed, or raise the quota.",r):"Forbidden"===e.reason?function forbidden(e,{resource:t,object:n},s){
const o=/User "([^"]*)" cannot (\w+) resource "([^"]+)"/.exec(e.message)
;if(!o)return new a.yo(`${s} is forbidden: ${e.message}`,"Change what the message names, or ask who runs the cluster.",{cause:e})
;const[,r,i]=o,{namespace:c}=n.metadata
;return new a.yo(`${r} may not ${i} ${t.plural}${c?` in namespace ${c}`:""}, which ${s} needs: ${e.message}`,`Grant the rights that the README lists under "Rights in the cluster" (apiGroups: ["${t.group}"], resources: ["${t.plural}"], verbs: [get, list, watch, create, patch]).`,{
cause:e})}(e,t,o):"Invalid"===e.reason&&/immutable|updates to .* are forbidden/i.test(e.message)?function immutable(e,{object:t,live:n},s){
if(n&&isJob(n)&&!isFinished(n))return new a.yo(`${s} is still running, and a Job cannot be changed: ${e.message}`,"Wait until it has ended (a finished Job is replaced), delete it, or give the new one another name.",{
cause:e})
;return new a.yo(`${s} changes a field that cannot be changed: ${e.message}`,`Undo the change, or give the object another name. To make it anew, delete it yourself (kubectl delete ${t.kind.toLowerCase()} ${t.metadata.name}): what it holds or does is then interrupted.`,{
cause:e})
}(e,t,o):"Invalid"===e.reason||400===e.status||e.message.includes("failed to create typed patch object")?new a.yo(`${o} is not valid: ${e.message}`,`Correct it in ${s}.`,r):"NotFound"===e.reason&&e.message.startsWith("namespaces ")?new a.yo(`${o} cannot be applied: ${e.message}.`,"Create the namespace, or set 'create-namespace: true'.",r):new a.nM(`${o} is refused with ${e.status}: ${e.message}`,"Run the job again later.",r)
}const x=8;async function plan(e,t){const n=(0,T.default)(x),a=await Promise.all(e.map(({object:e})=>t.resourceOf(e.apiVersion,e.kind))),s=e.flatMap((e,t)=>{
const n=a[t];return n?[{...e,resource:n}]:[]}),o=await async function readLive(e,t,n){
const a=Map.groupBy(e,({object:e,resource:t})=>[t.group,t.kind,e.metadata.namespace].join("/")),s=new Map,readEach=async e=>{
const one=async({object:e,resource:n})=>{const{namespace:a,name:o}=e.metadata,r=await t.get(n,a,o);r&&s.set(e,r)}
;await Promise.all(e.map(e=>n(()=>one(e).catch(t=>raiseRefusal(t,e)))))},readGroup=async e=>{const[a]=e
;if(!a||1===e.length||"Secret"===a.object.kind)return await readEach(e);const{resource:o,object:r}=a,i=await n(()=>t.list(o,r.metadata.namespace)).catch(e=>{
if(!isRefusal(e,"Forbidden"))throw raiseRefusal(e,a)});if(!i)return await readEach(e);const c=new Map(i.items.map(e=>[e.metadata.name,e]));for(const t of e){
const e=c.get(t.object.metadata.name);e&&s.set(t.object,e)}};return await Promise.all([...a.values()].map(readGroup)),s
}(s,t,n),r=await Promise.allSettled(s.map(e=>n(()=>async function planOne(e,t,n){const a=keepReplicas(e.object,t),s={...e,object:a,live:t};try{
const{next:o,force:r}=await async function dryRun(e,{resource:t},n,a){try{return{next:await a.apply(t,e,{dryRun:!0}),force:!1}}catch(s){
const o=isRefusal(s,"Conflict")?conflictsOf(s.causes):[];if(!n||0===o.length||!o.every(({manager:e})=>isKubectl(e)))throw s;return{next:await a.apply(t,e,{
dryRun:!0,force:!0}),force:!0}}}(a,e,t,n);if(!t)return{...s,next:o,action:"created",due:!0,force:r};if(isJob(t)&&"Failed"===isFinished(t))return{...s,
next:void 0,action:"replaced",due:!0,force:r};const i=function differs(e,t){return!(0,P.isDeepStrictEqual)(declared(e),declared(t))
}(t,o),c=i||r||ownsOther(t,o)||void 0!==adoption(t);return{...s,next:o,action:i?"configured":"unchanged",due:c,force:r}}catch(e){
if(t&&isJob(t)&&isFinished(t)&&function isImmutable(e){return isRefusal(e,"Invalid")&&e.message.includes("field is immutable")}(e))return{...s,next:void 0,
action:"replaced",due:!0,force:!1};throw refusal_refusalOf(e,s)}}(e,o.get(e.object),t)))),i=r.flatMap(e=>"rejected"===e.status?[e.reason]:[])
;if(i.length>0)throw new AggregateError(i);return{steps:r.flatMap(e=>"fulfilled"===e.status?[e.value]:[]),later:e.filter((e,t)=>!a[t])}}
function raiseRefusal(e,t){throw refusal_refusalOf(e,t)}
const C=new Set(["metadata.labels.applyset.kubernetes.io/part-of","metadata.annotations.kubectl.kubernetes.io/last-applied-configuration","metadata.annotations.deployment.kubernetes.io/revision"]),E="(hidden)"
;function differencesOf(e,t){const n=[];compare(declared(e),declared(t),"",n);const a=n.filter(({path:e})=>!C.has(e));return"Secret"===t.kind?a.map(masked):a}
function masked({path:e,before:t,after:n}){if(!/^(data|stringData|metadata\.annotations)\b/.test(e))return{path:e,before:t,after:n}
;const hide=e=>void 0===e?void 0:E;return{path:e,before:hide(t),after:hide(n)}}function compare(e,t,n,a){if((0,P.isDeepStrictEqual)(e,t))return
;if(isMapping(e)&&isMapping(t)){for(const s of new Set([...Object.keys(e),...Object.keys(t)]))compare(e[s],t[s],n?`${n}.${s}`:s,a);return}
const[s,o]=[byName(e),byName(t)];if(s&&o)for(const e of new Set([...s.keys(),...o.keys()]))compare(s.get(e),o.get(e),`${n}[${e}]`,a);else a.push({path:n,
before:e,after:t})}function isMapping(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}function byName(e){if(!Array.isArray(e))return
;const t=new Map(e.map(e=>[isMapping(e)?e.name:void 0,e]));return t.size===e.length&&[...t.keys()].every(e=>"string"==typeof e)?t:void 0}const A=300
;function linesOf({path:e,before:t,after:n}){const marked=(t,n)=>void 0===n?[]:(e=>{const t="string"==typeof e?e:JSON.stringify(e)??""
;return t.length>A?`${t.slice(0,A)}... (${t.length} characters)`:t})(n).split("\n").map((n,a)=>`${t} ${0===a?`${e}: `:"  "}${n}`)
;return[...marked("-",t),...marked("+",n)]}function changeOf({kind:e,namespace:t,name:n},a){return{kind:e,namespace:t,name:n,action:a}}
function stageOf({apiVersion:e,kind:t}){const n=groupOf(e);return I.has(`${n}/${t}`)?0:N.has(`${n}/${t}`)?1:"admissionregistration.k8s.io"===n?3:2}
const I=new Set(["apiextensions.k8s.io/CustomResourceDefinition","/Namespace","rbac.authorization.k8s.io/ClusterRole"]),N=new Set(["scheduling.k8s.io/PriorityClass","storage.k8s.io/StorageClass","storage.k8s.io/VolumeSnapshotClass","networking.k8s.io/IngressClass","gateway.networking.k8s.io/GatewayClass","node.k8s.io/RuntimeClass"]),M=["NetworkPolicy","ResourceQuota","LimitRange","ServiceAccount","Secret","ConfigMap","PersistentVolume","PersistentVolumeClaim","ClusterRoleBinding","Role","RoleBinding","Service"],D=["Pod","ReplicaSet","Deployment","StatefulSet","DaemonSet","Job","CronJob"],F=["HorizontalPodAutoscaler","PodDisruptionBudget","Ingress","APIService"]
;function stagesOf(e){const t=[[],[],[],[]];for(const n of e)t[stageOf(n.object)]?.push(n)
;return t.map(e=>e.toSorted((e,t)=>rankOf(e.object.kind)-rankOf(t.object.kind))).filter(e=>e.length>0)}function rankOf(e){
return M.includes(e)?0:D.includes(e)?2:F.includes(e)?3:1}const z=8,V=6;async function applyStep(e,t,n){
const{object:a,resource:s,live:o,due:r,action:i,force:c}=e;if(!r&&o)return o;try{return"replaced"===i&&o?await async function removeAndWait(e,{resource:t},n,a){
const{namespace:s,name:o,uid:r}=e.metadata;await n.remove(t,e);for(let e=50;;e=Math.min(2*e,1e3)){const i=await n.get(t,s,o);if(!i||i.metadata.uid!==r)return
;await(0,v.setTimeout)(e,void 0,{signal:a})}}(o,e,t,n):o&&adoption(o)&&await async function adopt(e,{resource:t},n){const{namespace:a,name:s}=e.metadata;let o=e
;await againstOthers(async()=>{const e=o&&adoption(o);if(e)try{await n.patch(t,a,s,e)}catch(e){throw o=await n.get(t,a,s),e}})}(o,e,t),
await againstOthers(()=>t.apply(s,a,{force:c}))}catch(t){throw refusal_refusalOf(t,e)}}async function againstOthers(e){for(let t=1;;t+=1)try{return await e()
}catch(e){
const n=isRefusal(e,"Conflict")&&0===conflictsOf(e.causes).length,a=isRefusal(e,"Invalid")&&/the server rejected our request|testing value/i.test(e.message)
;if(t===V||!n&&!a)throw e;await(0,v.setTimeout)(100*Math.random()*2**t)}}var L=n(9577);function conditionOf(e,t){return function conditionsOf(e){
return listOf(e.status?.conditions)}(e).find(e=>e.type===t)}function isTrue(e,t){return"True"===conditionOf(e,t)?.status}function wordsOf({reason:e,message:t}){
return[e,t].map(e=>e?.replace(/\s+/g," ").trim()).filter(Boolean).join(": ")}function listOf(e){return Array.isArray(e)?e:[]}function observedGenerationOf(e){
const t=e.status?.observedGeneration;return"number"==typeof t?t:void 0}function isObserved(e){const t=observedGenerationOf(e)
;return void 0!==t&&t>=(e.metadata.generation??0)}function timeOf(e){const t=void 0===e?Number.NaN:Date.parse(e);return Number.isNaN(t)?void 0:t}
function isControlledBy(e,t){return void 0!==t&&!0===e.metadata.ownerReferences?.some(e=>e.controller&&e.uid===t)}function count(e,t){
return`${e} ${t}${1===e?"":"s"}`}var q=n(7831);const _=500,B=30;function tidy(e){const t=(0,
P.stripVTControlCharacters)(e).replace(/[\p{Cc}\u2028\u2029]+/gu," ").trim(),n=t.length>_?`${t.slice(0,_)}...`:t;return(0,q.D)(n)}function lastLines(e){
return e.split(/\r?\n/).filter(e=>""!==e.trim()).slice(-B).map(e=>function tidyLine(e){const t=/^[ \t]*/.exec(e)?.[0].replaceAll("\t","  ").slice(0,40)??""
;return(0,q.D)(`${t}${tidy(e)}`)}(e))}function clause(e){return e.trim().replace(/[.\s]+$/,"")}const U=4e3,K=240;function annotationOf(e){
const t=Math.max(80,Math.floor(.6*U/Math.max(1,e.length))),n=e.map(e=>cut(function headline({name:e,message:t,troubles:n}){
const[a]=n,s=annotation_short(t),o=[`${e}: ${s}`];a&&!s.includes(`pod ${a.pod.metadata.name}`)&&o.push(annotation_short(troubleText(a)))
;const r=a?.logs.at(-1)?.lines.at(-1);r&&o.push(`its last log line: ${cut(r.trim(),K)}`);return o.join("; ")}(e),t));let a=U-n.join("\n").length;const s=new Set
;return e.flatMap((e,t)=>{const o=function adviceOf({troubles:e,cause:t}){const n=t??e.find(e=>e.cause)?.cause;return n&&`${n.means} ${n.remedy}`}(e),r=n[t]??""
;return!o||s.has(o)||o.length+3>a?[r]:(s.add(o),a-=o.length+3,[r,`  ${o}`])}).join("\n")}function troubleText({pod:e,container:t,others:n,...a}){
const s=t?`, ${t.role} ${t.name}`:"",o=n>0?` (and ${n} other ${1===n?"pod":"pods"})`:""
;return`pod ${e.metadata.name}${s}: ${function reasonText({reason:e,message:t,ended:n,kind:a,events:s}){
const o=n?`${e}, exit code ${n.exitCode}`:e,r="creating"!==a||t?t:s[0]?.message??"";return clause(wordsOf({reason:o,message:r}))}(a)}${o}`}
function annotation_short(e){
return cut(clause(e.replace(/rpc error: code = \w+ desc = /g,"").replace(/failed to (?:pull and unpack image|resolve reference) "[^"]*": /g,"")),K)}
function cut(e,t){if(e.length<=t)return e;const n=Math.floor((t-5)/2);return`${e.slice(0,n)} ... ${e.slice(-n)}`}function resource(e,t,n,a=!0){return{group:e,
version:"v1",plural:n,kind:t,namespaced:a,verbs:["get","list","watch"],subresources:[]}}
const G=resource("","Pod","pods"),W=resource("apps","ReplicaSet","replicasets"),J=resource("","Event","events"),H=resource("","Namespace","namespaces",!1),Y={
Readiness:"readinessProbe",Liveness:"livenessProbe",Startup:"startupProbe"};function isFailedReadiness({reason:e,message:t}){
return"Unhealthy"===e&&/^(?:Readiness|Startup) probe/.test(t)}function probeCause({finding:e,events:t}){const n=e.container?.spec;if("crash"===e.kind){
const a=t.find(({reason:e,message:t})=>"Killing"===e&&/failed (?:liveness|startup) probe/.test(t))
;return a&&[137,143,0].includes(e.ended?.exitCode??-1)?function restartCause(e,t,n){
const a=n.find(({message:t})=>t.startsWith(`${e} probe`)),s=t?.[Y[e]],o=a?`: ${saidOf(a.message)}`:"";return{
means:`The kubelet ends the container because its ${e.toLowerCase()} probe${targetOf(s,t)} fails${o}.`,
remedy:"Startup"===e?"Give it more time to start (failureThreshold, periodSeconds), or correct the probe.":"Give it a startupProbe if it only starts slowly, or correct the probe."
}}(/startup/.test(a.message)?"Startup":"Liveness",n,t):void 0}const a=t.find(isFailedReadiness);if(!a)return
;const s=a.message.startsWith("Startup")?"Startup":"Readiness",o=saidOf(a.message);return{
means:`The ${s.toLowerCase()} probe${targetOf(n?.[Y[s]],n)} fails: ${o}.`,remedy:remedyOf(o,n?.[Y[s]],n)}}function saidOf(e){
return e.replace(/^\w+ probe (?:failed|errored)(?: and resulted in unknown state)?: /,"").replace(/[.\s]+$/,"")}function targetOf(e,t){
const{httpGet:n,tcpSocket:a,grpc:s,exec:o}=e??{}
;return n?` (GET ${n.path??"/"} at port ${portOf(n.port,t)})`:a?` (port ${portOf(a.port,t)})`:s?` (gRPC at port ${s.port})`:o?` (${listOf(o.command)[0]??"a command"})`:""
}function portOf(e,t){const n=listOf(t?.ports).find(({name:t})=>t===e);return n?`${n.containerPort} (${e})`:`${e}`}function remedyOf(e,t,n){
const a=t?.httpGet?.port??t?.tcpSocket?.port??t?.grpc?.port
;return/connection refused/.test(e)?`Check that the program listens at port ${portOf(a,n)} and on all addresses, not on 127.0.0.1 alone, and see its log.`:/statuscode: 404/.test(e)?"Correct the path of the probe, or have the program serve it.":/statuscode: [45]/.test(e)?"See in its log why the program answers so.":/timeout|deadline exceeded/i.test(e)?"Raise timeoutSeconds of the probe, or see in the log what keeps the program from answering.":"See in its log what the program waits for, and check the probe."
}function podSpecOf(e){return e.spec??{}}function podStatusOf(e){return e.status??{}}function containersOf(e){
const{containers:t,initContainers:n}=podSpecOf(e),{containerStatuses:a,initContainerStatuses:s}=podStatusOf(e),joined=(e,t,n)=>listOf(e).map(e=>({role:n(e),
spec:e,status:listOf(t).find(({name:t})=>t===e.name)}))
;return[...joined(n,s,({restartPolicy:e})=>"Always"===e?"sidecar":"init container"),...joined(t,a,()=>"container")]}function pod_isTerminating(e){
return void 0!==e.metadata.deletionTimestamp}function hasEnded(e){const{phase:t}=podStatusOf(e);return"Succeeded"===t||"Failed"===t}
const X="controller-revision-hash",Z="deployment.kubernetes.io/revision",Q=new Set(["Deployment","StatefulSet","DaemonSet","ReplicaSet","ReplicationController","Job","Pod"])
;function hasPods({apiVersion:e,kind:t}){return Q.has(t)&&/^(?:apps\/|batch\/|v1$)/.test(e)}function currentPods(e,t){
const n=t.pods?.filter(t=>"Job"===e.kind||!pod_isTerminating(t));if(!n||"Pod"!==e.kind&&"Job"!==e.kind&&!isObserved(e))return
;const a=function revisionPods(e,t,n){const{uid:a}=e.metadata;switch(e.kind){case"Pod":return[e];case"Deployment":return function deploymentPods(e,t,n){if(n){
const a=currentReplicaSet(e,n);return a&&t.filter(e=>isControlledBy(e,a.metadata.uid)&&!hasEnded(e))}const{replicas:a=0,updatedReplicas:s=-1}=e.status??{}
;return a===s?function allPodsOf({metadata:e},t){return t.filter(t=>{
const n=t.metadata.labels?.["pod-template-hash"],a=t.metadata.ownerReferences?.find(({controller:e})=>e)
;return"ReplicaSet"===a?.kind&&void 0!==n&&a.name===`${e.name}-${n}`&&t.metadata.namespace===e.namespace&&!hasEnded(t)})}(e,t):void 0}(e,t,n);case"StatefulSet":
{const n=e.status?.updateRevision,s=t.filter(e=>isControlledBy(e,a)&&!hasEnded(e));return void 0===n?void 0:s.filter(e=>e.metadata.labels?.[X]===n)}
case"DaemonSet":return function daemonSetPods(e,t){const n=Object.groupBy(t,e=>e.metadata.labels?.[X]??"");if(t.some(e=>void 0!==e.metadata.labels?.[te])){
const a=e.metadata.annotations?.[ee],s=t.find(e=>e.metadata.labels?.[te]===a);return s&&n[s.metadata.labels?.[X]??""]}
const a=e.status?.updatedNumberScheduled??0,s=Object.values(n).filter(e=>e?.length===a);return 1===s.length?s[0]:void 0
}(e,t.filter(e=>isControlledBy(e,a)&&!hasEnded(e)));case"Job":return t.filter(e=>isControlledBy(e,a));default:
return t.filter(e=>isControlledBy(e,a)&&!hasEnded(e))}}(e,n,t.replicaSets);return a?.sort((e,t)=>createdAt(e)-createdAt(t))}function currentReplicaSet(e,t){
const n=e.metadata.annotations?.[Z]
;if("Deployment"===e.kind&&void 0!==n&&isObserved(e))return t?.find(t=>isControlledBy(t,e.metadata.uid)&&t.metadata.annotations?.[Z]===n)}
const ee="deprecated.daemonset.template.generation",te="pod-template-generation";function createdAt(e){return timeOf(e.metadata.creationTimestamp)??0}
const ne=[["pod-security",/violates PodSecurity/i],["quota",/exceeded quota|failed quota/i],["webhook",/admission webhook|failed calling webhook|ValidatingAdmissionPolicy/i],["limit-range",/(?:minimum|maximum) .*(?:usage per|limit to request ratio)/i],["service-account",/service ?account .*not found/i]],ae={
webhook:3e4,"pod-security":3e4,"limit-range":3e4};function creationKindOf(e){return ne.find(([,t])=>t.test(e))?.[0]??"other"}function eventTimeOf(e){
const{series:t,lastTimestamp:n,eventTime:a,firstTimestamp:s,metadata:o}=e
;return[t?.lastObservedTime,n,a,s,o.creationTimestamp].map(e=>timeOf(e??void 0)).find(e=>void 0!==e)??0}function creationFault(e,t,n,a){
const s="Deployment"===e.kind||"ReplicaSet"===e.kind?function conditionMessage(e,{replicaSets:t}){
const n=t&&"Deployment"===e.kind?currentReplicaSet(e,t):e,a=n&&conditionOf(n,"ReplicaFailure")
;return"True"===a?.status&&"FailedCreate"===a.reason?a.message:void 0}(e,t):function eventMessage({metadata:e},{pods:t=[]},n,a){
const s=t.filter(t=>t.metadata.ownerReferences?.some(({uid:t})=>t===e.uid)).map(e=>timeOf(e.metadata.creationTimestamp)??0),o=Math.max(a,...s)
;return n.filter(({involvedObject:t,reason:n})=>t?.uid===e.uid&&"FailedCreate"===n).filter(e=>eventTimeOf(e)>=o).sort((e,t)=>eventTimeOf(t)-eventTimeOf(e))[0]?.message
}(e,t,n,a);return void 0===s?void 0:{kind:creationKindOf(s),message:withoutPodName(s)}}function withoutPodName(e){
return e.replace(/^(?:Error creating: |create Pod \S+ in \w+ \S+ failed error: )/,"").replace(/^pods? "[^"]*" is /,"")}function missingObject(e,t="default"){
const n=/couldn't find key (\S+) in (Secret|ConfigMap) (\S+)/i.exec(e);if(n)return{means:`The ${n[2]} ${n[3]} has no key ${n[1]}.`,
remedy:"Add the key, or correct the name by which the pod asks for it."};const a=/references non-existent (secret|config) key: (\S+)/i.exec(e);if(a){
const e="secret"===a[1]?"Secret":"ConfigMap";return{means:`A volume asks for the key ${a[2]}, which its ${e} does not have.`,
remedy:"Add the key, or correct the items of the volume."}}const s=/\b(secret|configmap)s? "([^"]+)" not found/i.exec(e);if(!s)return
;const[,o="",r]=s,i="secret"===o.toLowerCase();return{means:`There is no ${i?"Secret":"ConfigMap"} ${r} in namespace ${t}.`,
remedy:i?"Make it by the input 'secrets', deploy what makes it first, or correct the name.":"Add it to the manifests, or correct the name."}}var se=n(5108)
;const oe=[{test:/no match(?:ing)? (?:for platform|manifest for)/i,tell:({image:e})=>({means:`The image ${e} is not built for the architecture of the node.`,
remedy:"Build it for the nodes' architecture as well ('platforms' of push-images), or choose other nodes by the node selector kubernetes.io/arch."})},{
test:/not authorized to perform:? (ecr[\w-]*:\w+)/i,tell:({message:e},[,t=""])=>{const n=`role ${(0,se.MM)(e)?.name??"of the nodes"}`,a=(0,se.Pu)(e);return{
means:`The nodes lack the permission ${t}.`,remedy:a?(0,se.S$)(a,t,n):(0,se.cw)(t,n)}}},{
test:/no basic auth credentials|\b401\b|unauthorized|authentication required|failed to fetch (?:anonymous|oauth) token/i,tell:({image:e,isEcr:t})=>({
means:`The registry wants a login for ${e}, and the node has none that it accepts.`,
remedy:t?"Allow ecr:GetAuthorizationToken, ecr:BatchGetImage and ecr:GetDownloadUrlForLayer to the nodes' role; nodes of another cloud need imagePullSecrets.":"Give the pod imagePullSecrets (or its service account) for this registry."
})},{test:/\b403\b|forbidden|denied|not authorized/i,tell:({image:e,isEcr:t})=>({means:`The registry refuses to hand out ${e}.`,
remedy:t?"Allow ecr:BatchGetImage and ecr:GetDownloadUrlForLayer to the nodes' role, and in the policy of the repository as well if it is another account's.":"Give the pod imagePullSecrets of an account that may pull it, and check that the repository exists."
})},{test:/toomanyrequests|\b429\b|rate limit/i,tell:({image:e})=>({means:`The registry limits how often the nodes may pull, and ${e} is over it.`,
remedy:"Pull with a login (imagePullSecrets), or keep the image in a registry of your own."})},{
test:/not found|manifest unknown|name unknown|\b404\b|does not exist/i,tell:({image:e})=>({means:`The registry does not have ${e}.`,
remedy:`Push it before it is deployed, or correct ${e.includes("@")?"its repository and digest":"its name and tag"}; a lifecycle policy of the registry may have removed it.`
})},{test:/x509|certificate/i,tell:()=>({means:"The node does not trust the certificate of the registry.",
remedy:"Install the registry's CA on the nodes, or use a registry with a public certificate."})},{
test:/dial tcp|no such host|i\/o timeout|connection refused|connection reset|TLS handshake|deadline exceeded|network is unreachable/i,tell:()=>({
means:"The node cannot reach the registry.",
remedy:"Check the registry's host name and the nodes' way out: NAT gateway, VPC endpoints for ecr.api, ecr.dkr and s3, security groups, DNS."})},{
test:/no space left on device/i,tell:()=>({means:"The disk of the node is full.",
remedy:"Give the nodes larger disks, or let the kubelet remove unused images sooner."})}]
;const re=[[/\bpersistentvolumeclaim "([^"]+)" not found/i,([,e])=>`there is no PersistentVolumeClaim ${e}`,"add the claim to the manifests"],[/unbound immediate PersistentVolumeClaims/i,()=>"its PersistentVolumeClaim is not bound","check the StorageClass of the claim and its events (on EKS: the EBS CSI driver)"],[/volume node affinity conflict/i,()=>"its volume is in another zone than the nodes with room","add nodes in the zone of the volume"],[/Insufficient ([\w./-]*\w)/,([,e])=>`no node has enough ${e} left`,"add nodes or larger ones, or lower resources.requests"],[/Too many pods/i,()=>"the nodes have as many pods as they may","add nodes"],[/untolerated taint \{([^}]*)\}/i,([,e])=>`nodes have the taint ${e?.replace(/: $/,"")}, which the pod does not tolerate`,"add a toleration, or nodes without the taint"],[/didn't match Pod's node affinity|didn't match node selector|node\(s\) didn't match.*selector/i,()=>"no node fits its nodeSelector or node affinity","correct it (kubectl get nodes --show-labels), or add such nodes"],[/pod (?:anti-)?affinity|topology spread constraints/i,()=>"its affinity or topology spread rules leave no node","relax them, or add nodes"],[/free ports for the requested pod ports/i,()=>"its hostPort is taken on every node","do without hostPort"],[/were unschedulable/i,()=>"nodes are cordoned","uncordon them (kubectl uncordon), or add nodes"],[/no nodes available|^0\/0 nodes/i,()=>"the cluster has no nodes","add nodes"]]
;function podCause(e){switch(e.finding.kind){case"image-unusable":case"image-not-found":case"image-pull":return function imageCause({finding:e,events:t}){
const n=e.container?.spec?.image??"the image";if("InvalidImageName"===e.reason)return{means:`'${n}' is no valid reference of an image.`,
remedy:"Correct it in the manifest: registry/repository:tag in lower case, or with @sha256: and a digest."};if("ErrImageNeverPull"===e.reason)return{
means:`The node does not have ${n}, and imagePullPolicy is Never.`,remedy:"Set imagePullPolicy to IfNotPresent."}
;const a=[e.message,...t.filter(({reason:e})=>"Failed"===e).map(e=>e.message)].join("\n"),s={image:n,message:a,isEcr:/\.dkr[.-]ecr[.-]/.test(n)}
;for(const{test:e,tell:t}of oe){const o=e.exec(a.replaceAll(n,""));if(o)return t(s,o)}}(e);case"config":case"config-cache":
return function configCause({object:e,finding:{message:t}}){const n=missingObject(t,e.metadata.namespace);return n||(/runAsNonRoot/.test(t)?{
means:"The pod must not run as root (runAsNonRoot), and its image does.",
remedy:"Set USER in the Dockerfile to a number other than 0, or runAsUser in the securityContext."}:/failed to sync .*cache/i.test(t)?{
means:"The node has not been able to read a Secret or ConfigMap from the API server.",
remedy:"Check that the node reaches the API server; the kubelet tries again by itself."}:void 0)}(e);case"crash":case"cannot-run":
return probeCause(e)??function crashCause(e){const{finding:t,log:n}=e,{ended:a,container:s,message:o}=t
;if(/exec format error/i.test(`${o}\n${a?.message??""}\n${n}`))return{
means:"The program in the image is built for another architecture than that of the node, or is a script without #!.",
remedy:"Build the image for the nodes' architecture ('platforms' of push-images), or choose other nodes by the node selector kubernetes.io/arch."}
;if("OOMKilled"===a?.reason){const e=s?.spec?.resources?.limits?.memory;return{
means:e?`The container used more memory than its limit of ${e}.`:"The container was killed because memory ran out; it has no limit of its own, so the node or the pod did.",
remedy:"Raise resources.limits.memory, or see what in the program takes so much."}}return"cannot-run"===t.kind?{
means:"The node could not start the container, which is usually a fault of the node.",
remedy:"Run the job again; if it stays, drain the node that the pod is on."}:/executable file not found|: no such file or directory/i.test(a?.message??"")?{
means:"The program that the container starts is not in the image.",remedy:"Correct command in the manifest, or ENTRYPOINT and CMD in the Dockerfile."
}:a&&function exitCodes(e){switch(e){case 0:return{means:"The program ended without an error, but it should go on running.",
remedy:"Start it in the foreground, or make this a Job if it has an end."};case 126:return{
means:"The command was found but may not be executed (exit code 126).",remedy:"Make it executable in the image (chmod +x), and check its first line (#!)."}
;case 127:return{means:"A command was not found in the image (exit code 127).",remedy:"Correct the command, or add what it needs to the image."};case 137:
return{means:"The container was killed by force (exit code 137), often for want of memory on its node.",
remedy:"See the events, and set resources.requests.memory to what it uses."};case 139:return{
means:"The program crashed by an invalid access to memory (exit code 139, SIGSEGV).",
remedy:"Look for native code in it that does not fit the base image (musl or glibc) or the processor."};case 134:return{
means:"The program aborted itself (exit code 134, SIGABRT).",remedy:"Its log says why."};case 143:return{
means:"The container was asked to end (exit code 143, SIGTERM).",remedy:"See the events: a failing liveness probe or the node ended it."};default:return{
means:`The program ended with an error of its own (exit code ${e}).`,
remedy:"Its log says why: often a setting that is missing, or a service that it cannot reach."}}}(a.exitCode)}(e);case"not-ready":return probeCause(e)
;case"unschedulable":return function schedulingCause(e){if(/SchedulingGated|scheduling gates/i.test(e))return{
means:"The pod has scheduling gates, which something else has to take away.",remedy:"Check the controller that sets them."}
;const t=e.replace(/\bpreemption: .*/s,""),n=re.flatMap(([e,n,a])=>{const s=e.exec(t);return s?[{what:n(s),remedy:a}]:[]});if(0===n.length)return
;const a=[...new Set(n.map(({remedy:e})=>e))].join("; or ");return{means:`No node takes the pod: ${n.map(({what:e})=>e).join("; ")}.`,
remedy:`${a.charAt(0).toUpperCase()}${a.slice(1)}.`}}(e.finding.message);case"creating":case"other":return function mountCause({object:e,finding:t,events:n}){
const a=[t.message,...n.map(({message:e})=>e)].join("\n"),s=missingObject(a,e.metadata.namespace);if(s)return s;if(/Multi-Attach error/.test(a))return{
means:"A volume is still attached to another node, where an older pod uses it.",
remedy:"Use the strategy Recreate (or a StatefulSet) for pods with a ReadWriteOnce volume."};const o=/persistentvolumeclaim "([^"]+)" not found/i.exec(a)
;return o?{means:`There is no PersistentVolumeClaim ${o[1]} in namespace ${e.metadata.namespace}.`,remedy:"Add it to the manifests, or correct the name."
}:/failed to assign an IP address|no available IP|InsufficientFreeAddresses/i.test(a)?{means:"The network plugin has no free address for the pod.",
remedy:"Give the cluster larger subnets, or prefix delegation in the VPC CNI."}:n.find(({reason:e})=>/^Failed(?:Mount|AttachVolume|MapVolume)$/.test(e))?{
means:"A volume of the pod cannot be mounted; the event says why.",remedy:"Check that what the volume names exists, and that its driver runs on the node."
}:void 0}(e);case"pod-failed":return function podFailedCause({finding:{reason:e}}){switch(e){case"DeadlineExceeded":return{
means:"The pod ran longer than its activeDeadlineSeconds allows.",remedy:"Raise activeDeadlineSeconds, or see in its log what takes so long."};case"Evicted":
return{means:"The node evicted the pod because it ran short of memory or disk.",remedy:"Give the container requests that cover what it uses, or larger nodes."}
;default:return}}(e)}}function workloadCause({object:e,message:t,creation:n,events:a,troubles:s}){const o=n??function creationOf(e){
const t=e.find(({reason:e})=>"FailedCreate"===e);return t&&{kind:creationKindOf(t.message),message:t.message}}(a)
;if(o)return function refusalCause({kind:e,message:t}){switch(e){case"quota":return{means:"The namespace has no room left: a ResourceQuota refuses more pods.",
remedy:"Raise the quota, lower the requests, or roll out with maxSurge: 0 so that old pods give theirs back first."};case"limit-range":return{
means:"A LimitRange of the namespace does not allow the resources that the pods ask for.",
remedy:"Set requests and limits within it (kubectl describe limitrange)."};case"pod-security":return{
means:"The Pod Security level of the namespace does not allow these pods.",
remedy:"Set in their securityContext what the message lists, or have the namespace allow more."};case"webhook":
return/failed calling webhook|no endpoints available/.test(t)?{means:"An admission webhook that has to be asked about each pod does not answer.",
remedy:"See whether the pods behind the webhook run; it is named in the message."}:{means:"An admission policy of the cluster refuses these pods.",
remedy:"Change in the manifest what the message names, or have the policy allow it."};case"service-account":return{
means:`The ServiceAccount ${/serviceaccount "([^"]+)"/i.exec(t)?.[1]??"of the pods"} does not exist.`,
remedy:"Add it to the manifests, or correct serviceAccountName."};default:return}}(o);if(!s.some(({cause:e})=>e))switch(e.kind){case"Job":
return function jobCause(e){if(e.includes("DeadlineExceeded"))return{means:"The Job ran longer than its activeDeadlineSeconds allows.",
remedy:"Raise activeDeadlineSeconds, or see in the log of its pod what takes so long."};if(e.includes("BackoffLimitExceeded"))return{
means:"Its pods failed more often than backoffLimit allows, and none of them is left to say why.",
remedy:"Set restartPolicy: Never in its pod template: then failed pods and their logs are kept."};return}(t);case"Deployment":return t.startsWith("is paused")?{
means:"Somebody has paused the Deployment, so nothing that is applied reaches its pods.",
remedy:`Resume it: kubectl rollout resume deployment/${e.metadata.name}.`}:void 0;case"Service":return{
means:"The load balancer has not been made: what makes it has not answered or has failed, which its events say.",
remedy:"Check that a controller for Services of type LoadBalancer runs in the cluster, and its log."};case"Ingress":return{
means:"No ingress controller has given it an address.",remedy:"Check that ingressClassName names a controller that runs in the cluster, and its log."};default:
return}}const ie=5,ce=new Set(["BackOff","Pulling","Pulled","Created","Started","Scheduled","SuccessfulCreate"]);function relatedEvents(e,t){
const n=new Map,a=e.filter(({involvedObject:e,reason:n=""})=>t.includes(e?.uid??"none")&&!ce.has(n)).sort((e,t)=>eventTimeOf(t)-eventTimeOf(e))
;for(const{reason:e="",message:t="",count:s,series:o}of a){const a=tidy(wordsOf({message:t}));if("Failed"===e&&/^Error: \w+$/.test(a))continue
;const r=`${e} ${a.replace(/"[^"]*"/g,'""')}`,i=n.get(r),c=o?.count??s??1;i?i.count+=c:n.set(r,{reason:e,message:a,count:c})}return[...n.values()].slice(0,ie)}
const de=4;function findingsOf({object:e,pods:t,faults:n}){const a=("Job"===e.kind?[...t].reverse():t).flatMap(e=>{
const t=n.filter(t=>t.pod.metadata.uid===e.metadata.uid).map(fromFault);return t.length>0?t:function fromStatus(e){
const{phase:t,reason:n,message:a}=podStatusOf(e),s={pod:e,container:void 0,ended:void 0,restarts:0};if("Succeeded"===t||isTrue(e,"Ready"))return[]
;if("Failed"===t)return[{...s,kind:"pod-failed",reason:n??"Failed",message:a??""}];const o=conditionOf(e,"PodScheduled");if("False"===o?.status){
const{reason:e="Unschedulable",message:t=""}=o;return[{...s,kind:"unschedulable",reason:e,message:t}]}
const r=containersOf(e),i=r.filter(({status:e})=>e?.state?.running&&!e.ready);if(i.length>0)return i.map(({role:e,spec:t,status:n})=>({...{...s,container:{
role:e,name:t.name,spec:t},restarts:n?.restartCount??0},kind:"not-ready",reason:"NotReady",message:"runs, but is not ready"}))
;const c=r.find(({status:e})=>e?.state?.waiting)?.status?.state?.waiting;return[{...s,kind:"creating",reason:c?.reason??"Pending",message:c?.message??""}]}(e)})
;return Object.values(Object.groupBy(a,({kind:e,container:t,reason:n,ended:a})=>[e,t?.name,a?`exit ${a.exitCode}`:n].join("/"))).flatMap((e=[])=>e[0]?[{
finding:e[0],others:e.length-1}]:[]).sort((e,t)=>gravity(e.finding)-gravity(t.finding)).slice(0,de)}
const ue=["image-unusable","image-not-found","image-pull","config","crash","pod-failed","cannot-run","unschedulable","creating","config-cache","other","not-ready"]
;function gravity({kind:e}){return ue.indexOf(e)}function fromFault({pod:e,fault:t}){
const{spec:n,status:a}=containersOf(e).find(e=>e.spec.name===t.container)??{};return{pod:e,container:{role:t.role,name:t.container,spec:n},kind:t.kind,
reason:"OOMKilled"===t.ended?.reason?"OOMKilled":t.reason,message:t.message,ended:t.ended,restarts:a?.restartCount??0}}const le=4;async function diagnose(e,t){
const n=[...new Set(e.map(({object:e})=>e.metadata.namespace))],s=new Map(await Promise.all(n.map(async e=>[e,await readEvents(t,e)]))),o=(0,
T.default)(le),r=n.length>1;return await Promise.all(e.map(async e=>{
const n=s.get(e.object.metadata.namespace)??[],i=findingsOf(e).map(s=>o(()=>async function troubleOf({object:e},{finding:t,others:n},s,o){
const r=relatedEvents(s,[t.pod.metadata.uid]),i=function settled(e,t){
const{pod:n,container:a,kind:s}=e,o=containersOf(n).find(({spec:e})=>e.name===a?.name)?.status;return"crash"===s&&t&&o?.state?.running?{...e,kind:"not-ready",
reason:"NotReady",message:"runs, but is not ready"}:e
}(t,r.some(isFailedReadiness)),{logs:c,noLog:d}=await async function readLogs({pod:e,container:t,kind:n,restarts:s,ended:o},r){
const i=t?.name,{namespace:c=""}=e.metadata;if(void 0===i||!fe.has(n))return{logs:[]};const read=async t=>{const n={container:i,tailLines:B,...t?{previous:!0
}:{}};return{isPrevious:t,lines:lastLines(await r.log(c,e.metadata.name,n))}
},d=await Promise.allSettled([...s>0&&o?[read(!0)]:[],read(!1)]),u=d.flatMap(e=>"fulfilled"===e.status&&e.value.lines.length>0?[e.value]:[]),[l,f]=u
;l&&f&&l.lines.join("\n")===f.lines.join("\n")&&u.pop();if(u.length>0)return{logs:u};const m=d.at(-1);return{logs:u,noLog:"rejected"===m?.status?tidy((0,
a.bD)(m.reason)):"it wrote nothing"}}(i,o),u=podCause({object:e,finding:i,events:r,log:c.flatMap(({lines:e})=>e).join("\n")});return{...i,
message:tidy(i.message),others:n,events:r,logs:c,noLog:d,cause:u}}(e,s,n,t)));return function diagnosisOf({object:e,health:t,creation:n,replicaSet:a},s,o,r){
const i=relatedEvents(r,[e.metadata.uid,a?.metadata.uid]),c=tidy(t.message);return{object:e,message:c,troubles:o,events:i,name:describe(e,s),
isFailed:"failed"===t.state,cause:workloadCause({object:e,message:c,creation:n,events:i,troubles:o})}}(e,r,await Promise.all(i),n)}))}
async function readEvents(e,t){try{return(await e.list(J,t)).items}catch{return[]}}const fe=new Set(["crash","not-ready","cannot-run","pod-failed"])
;var me=n(4573);const pe=1e5;function summaryOf(e){const t=[];let n=pe;for(const a of e){const s=section(a,!0),o=size(s)<=n-reserve(e.length)?s:section(a,!1)
;if(size(o)>n)break;n-=size(o),t.push(o)}const a=e.slice(t.length).map(({name:e})=>plain(e))
;return a.length>0&&t.push(`Also not ready: ${a.join(", ").slice(0,2e3)}.\n`),t.join("\n")}function reserve(e){return Math.min(pe/2,1500*e)}function size(e){
return me.Buffer.byteLength(e)}function section(e,t){
const{name:n,message:a,troubles:s,cause:o,events:r}=e,i=s.some(({pod:e})=>a.startsWith(`pod ${e.metadata.name},`)),c=i?"Given up before the time was over: this does not pass by itself.":plain(a),d=[`#### ${plain(n)}`,"",c,""]
;o&&d.push(...quote(o));for(const e of s)d.push(...troubleLines(e,t));return t&&d.push(...eventLines(`Events of ${n}`,r)),`${d.join("\n")}\n`}
function troubleLines(e,t){
const{cause:n,logs:a,noLog:s,container:o,pod:r,events:i,restarts:c}=e,d=c>0?", restarted "+(1===c?"once":`${c} times`):"",u=[`- ${plain(troubleText(e))}${d}`,""]
;if(n&&u.push(...quote(n)),!t)return u;s&&u.push(`The container has no log: ${plain(s)}`,"")
;const l=o?`${o.role} ${o.name} of pod ${r.metadata.name}`:`pod ${r.metadata.name}`;for(const e of a)u.push(...summary_logLines(l,e))
;return u.push(...eventLines(`Events of pod ${r.metadata.name}`,i)),u}function quote({means:e,remedy:t}){return[`> **${plain(e)}** ${plain(t)}`,""]}
function summary_logLines(e,{isPrevious:t,lines:n}){const a=t?" before its last restart":""
;return folded(`${1===n.length?"The last line":`The last ${n.length} lines`} of ${e}${a}`,function fenced(e){
const t=Math.max(2,...e.flatMap(e=>(e.match(/`+/g)??[]).map(e=>e.length))),n="`".repeat(t+1);return[`${n}text`,...e,n]}(n))}function eventLines(e,t){
if(0===t.length)return[];const n=t.map(({reason:e,message:t,count:n})=>`| ${plain(e)} | ${plain(t)} | ${n} |`)
;return folded(e,["| event | message | times |","| --- | --- | ---: |",...n])}function folded(e,t){
return["<details>",`<summary>${plain(e)}</summary>`,"",...t,"","</details>",""]}function plain(e){
return e.replace(/[&<>\\`*_[\]#~|@]/g,e=>`&#${e.charCodeAt(0)};`)}class Unhealthy extends Error{name="Unhealthy";unready;timedOut;constructor(e){
super("Not everything has become healthy."),this.unready=e.unready,this.timedOut="timed-out"===e.status}}async function explain(e,t){
if(!(e instanceof Unhealthy))return{failure:joined(e),details:[]}
;const{cluster:n,inputs:s}=t,o=await diagnose(e.unready,n),r=e.timedOut?`Not healthy within ${s.timeout} s:`:"Not healthy:";return{
failure:new a.nM(`${r}\n${annotationOf(o)}`,"The log and the job summary have the details.",{cause:e}),details:[summaryOf(o)]}}function joined(e){
const t=e instanceof AggregateError?e.errors.map(L.ie):[(0,L.ie)(e)],[n]=t;if(n&&1===t.length)return n;const[s,...o]=t.map(({message:e,remedy:t})=>`${e}\n${t}`)
;return new(t.every(e=>e instanceof a.yo)?a.yo:a.nM)([s,...o].join("\n"),`${t.length} objects are refused.`,{cause:e})}function withSentence(e,t){
return new(e instanceof a.yo?a.yo:a.nM)(e.message,`${e.remedy}\n${t}`,{cause:e.cause})}var he=n(1848);const ge=40,ye=["initContainers","containers"]
;function containers_containersOf(e){const t=[];return"CustomResourceDefinition"===e.kind||("Pod"===e.kind?addPod(e.spec,t):visit(e,!1,0,t)),t}
function visit(e,t,n,a){if(!(n>ge))if(Array.isArray(e))for(const s of e)visit(s,t,n+1,a);else if((0,
he.p)(e))for(const[s,o]of Object.entries(e))"spec"===s&&t&&(0,
he.p)(o)&&Array.isArray(o.containers)?addPod(o,a):visit(o,t||/templates?(?:spec)?$/i.test(s),n+1,a)}function addPod(e,t){if((0,he.p)(e))for(const n of ye){
const a=e[n];if(Array.isArray(a))for(const[e,n]of a.entries())(0,he.p)(n)&&"string"==typeof n.image&&""!==n.image&&t.push({
name:"string"==typeof n.name?n.name:String(e),image:n.image,part:n})}}function imagesOf(e){
const t=e.flatMap(e=>containers_containersOf(e).map(({name:t,image:n})=>[`${e.kind}/${e.metadata.name}/${t}`,n]));return Object.fromEntries(t)}var we=n(9177)
;function splitReference(e){const[t="",n]=e.split("@",2),a=t.lastIndexOf(":"),s=a>t.lastIndexOf("/");return{name:s?t.slice(0,a):t,...s?{tag:t.slice(a+1)}:{},
...void 0===n?{}:{digest:n}}}function hasRegistry(e){const[t="",...n]=e.split("/");return n.length>0&&(/[.:]/.test(t)||"localhost"===t||t!==t.toLowerCase())}
function placeName({item:e,container:t}){return`container ${t.name} of ${describe(e.object)} (${e.origin})`}const be=8;function registryWarnings(e){
const t=new Map;for(const n of e){const{image:e}=n.container;hasRegistry(splitReference(e).name)||t.set(e,[...t.get(e)??[],n])}
return[...t].map(([e,[t,...n]])=>{const a=n.length>0?` and ${n.length} more`:"",{name:s}=splitReference(e),o=`docker.io/${s.includes("/")?e:`library/${e}`}`
;return`The image ${e} names no registry and stands for no service, so it comes from Docker Hub: ${t?placeName(t):""}${a}. If that is meant, write ${o}.`})}
function namesOf({name:e,repository:t,service:n}){return[...new Set([e,t,n])]}function placeImages(e,t,n){const s=function pinnedImages(e){
return Object.entries(e).map(([e,{repository:t,tag:n,digest:s,ref:o}])=>{
if(!s||!/^sha256:[0-9a-f]{64}$/.test(s))throw new a.yo(`The image of service '${e}' has ${s?`the digest '${s}', which is none`:"no digest: it was not pushed"}.`,"Give the output 'images' of a push-images step that pushed (push: true).")
;const{name:r}=splitReference(o)
;if(!t||!r.endsWith(`/${t}`))throw new a.yo(`The image of service '${e}' is in the repository '${t}', and its reference is '${o}'.`,"Give the output 'images' of push-images as it is.")
;return{service:e,registry:r.slice(0,-t.length-1),repository:t,tag:n,digest:s,name:r,reference:`${r}@${s}`}})
}(t),o=new we.C,r=new Set,i=[],c=[],d=e.map(({object:e,origin:t})=>{const n={object:structuredClone(e),origin:t}
;for(const e of containers_containersOf(n.object)){const t={item:n,container:{...e}};c.push(t),checkImage(t,o);const a=matching(e.image,s)
;for(const e of a)r.add(e);const[d]=a;d?a.some(({reference:e})=>e!==d.reference)?tellAmbiguous(t,a,o):e.part.image=d.reference:i.push(t)}return n})
;if("error"===n)for(const e of s)r.has(e)||tellUnused(e,c,o);return o.check(),{rendered:d,warnings:registryWarnings(i)}}function matching(e,t){
const{name:n}=splitReference(e);return t.filter(e=>namesOf(e).includes(n))}function checkImage(e,t){const{image:n}=e.container,a=/\$\{?\(?(\w+)|\{\{/.exec(n)
;(a||/\s/.test(n))&&t.add(e.item.origin,`The image '${n}' (${placeName(e)}) is no reference of an image.`,a?"Give the input 'variables' what it stands for, or write the name of a service of 'images'.":"Take the white space out.")
}function tellAmbiguous(e,t,n){const a=t.map(({service:e,name:t})=>`${e} (${t})`).join(" and ")
;n.add(e.item.origin,`The image ${e.container.image} of ${placeName(e)} stands for several services: ${a}.`,`Write the one that is meant with its registry: ${t.map(({name:e})=>e).join(" or ")}.`)
}function tellUnused(e,t,n){const a=e.repository.slice(e.repository.lastIndexOf("/")+1),s=t.find(({container:t})=>{const{name:n}=splitReference(t.image)
;return[a,e.service].includes(n.slice(n.lastIndexOf("/")+1))}),o=`Nothing that is deployed has the image of service '${e.service}'. ${function imageList(e){
const t=[...new Set(e.map(({container:e})=>e.image))]
;return 0===t.length?"There is no container at all.":`The images there are ${t.slice(0,be).join(", ")}${t.length>be?` and ${t.length-be} more`:""}.`
}(t)}`,[,...r]=namesOf(e),i=`${e.name}${r.length>0?`, ${r.slice(0,-1).join(", ")}${r.length>1?" ":""}or ${r.at(-1)}`:""}`,c=s?`Is ${s.container.image} (${placeName(s)}) meant? Call it ${i}.`:`Call the image in its pod template ${i}, or allow images that are not deployed (unused-images: allow).`
;n.add("The input 'images'",o,c)}const ve={group:"",version:"v1",plural:"configmaps",kind:"ConfigMap",namespaced:!0,verbs:[],subresources:[]
},$e=`${k.managedBy}=${k.manager},${k.deployment}`,ke="1";function recordName(e){return`ds-infra-${e}`}
async function readRecord({name:e,namespace:t,repository:n},s){const o=await s.get(ve,t,recordName(e));if(!o)return;const r=ownerOf(o)
;if(r===n)return parseRecord(o)
;throw new a.yo(`Deployment ${e} in namespace ${t} belongs to ${r??"nobody that is known"}, not to ${n}.`,"Use another 'name' or another 'namespace'.")}
async function listRecords(e,t){const{items:n}=await e.list(ve,t,{labelSelector:$e});return n.map(parseRecord)}function parseRecord(e){
const{metadata:t,data:n}=e,{namespace:s="",labels:o={},annotations:r={}}=t
;if(n?.format!==ke)throw new a.yo(`ConfigMap ${s}/${t.name} is in format ${n?.format??"none"}; this release reads ${ke}.`,"Use the newest release of ds-infra, or delete the ConfigMap: the deployment is then new to this action.")
;const i=r[k.pullRequest];return{name:o[k.deployment]??"",namespace:s,repository:r[k.repository]??"",pullRequest:void 0===i?void 0:Number(i),
expiresAt:r[k.expiresAt],run:r[k.run]??"",record:JSON.parse(n.record??"{}"),stored:e}}function recorded({apiVersion:e,kind:t,metadata:n}){
const{namespace:a,name:s,uid:o=""}=n;return{group:groupOf(e),apiVersion:e,kind:t,namespace:a,name:s,uid:o}}function together(e,t){
return[...new Map([...e,...t].map(e=>[keyOf(e),e])).values()]}
const Oe=["Namespace","CustomResourceDefinition","PersistentVolume","PersistentVolumeClaim","StatefulSet"]
;async function remove(e,t,{cluster:n,dependencies:a}){const{apiVersion:s,kind:o,namespace:r,name:i,uid:c}=e,d=await n.resourceOf(s,o);if(!d)return!1
;const u=await n.get(d,r,i);if(!u||u.metadata.uid!==c||u.metadata.labels?.[O]!==t)return!1;try{await n.remove(d,u)}catch(e){if(isRefusal(e,"Conflict"))return!1
;throw e}return a.logger.info(`${o} ${i}: pruned`),!0}var je=n(84);const Se={extensions:{Ingress:"networking.k8s.io",NetworkPolicy:"networking.k8s.io",
Deployment:"apps",DaemonSet:"apps",ReplicaSet:"apps"}
},Te="Pod Security admission took its place: label the namespace (pod-security.kubernetes.io/enforce).",Pe={"policy/PodSecurityPolicy":Te,
"extensions/PodSecurityPolicy":Te};async function remedyForKind(e,t,n){const a=groupOf(e),s=Pe[`${a}/${t}`];if(s)return s
;const o=await servedIn(a,t,n)??await servedIn(Se[a]?.[t],t,n)
;if(o)return`Write apiVersion: ${o}, which this cluster serves; look up whether its fields differ.`;const r=await servedIn(function usualGroup(e){
return["Deployment","StatefulSet","DaemonSet","ReplicaSet"].includes(e)?"apps":["Job","CronJob"].includes(e)?"batch":["Ingress","NetworkPolicy","IngressClass"].includes(e)?"networking.k8s.io":["Role","RoleBinding","ClusterRole","ClusterRoleBinding"].includes(e)?"rbac.authorization.k8s.io":"HorizontalPodAutoscaler"===e?"autoscaling":"PodDisruptionBudget"===e?"policy":["Service","ConfigMap","Secret","Pod","ServiceAccount","PersistentVolumeClaim"].includes(e)?"":void 0
}(t),t,n)
;return r?`Write apiVersion: ${r}.`:""===a||!a.includes(".")||a.endsWith(".k8s.io")?"Correct apiVersion and kind (capital letters count), or install what defines the kind.":"Install what defines it in the cluster first, or deploy its CustomResourceDefinition in the same step."
}async function servedIn(e,t,n){if(void 0!==e)for(const a of await n.versionsOf(e)){const s=""===e?a:`${e}/${a}`;if(await n.resourceOf(s,t))return s}}
async function checkRendered(e,{namespace:t},n){const a=new we.C,s=await async function lookUp(e,t){const n=new Map(function definedKinds(e){const t=new Map
;for(const{object:n}of e){const{kind:e,spec:a}=n;if("CustomResourceDefinition"!==e||!(0,he.p)(a)||!(0,he.p)(a.names))continue
;const s=Array.isArray(a.versions)?a.versions:[];for(const e of s)(0,he.p)(e)&&!1!==e.served&&t.set(`${a.group}/${e.name} ${a.names.kind}`,{
namespaced:"Cluster"!==a.scope})}return t}(e)),a=new Map(e.map(({object:e})=>[kindKey(e),e])),s=[...a].map(async([e,{apiVersion:a,kind:s}])=>{
n.has(e)||n.set(e,await t.resourceOf(a,s)??await remedyForKind(a,s,t))});return await Promise.all(s),n}(e,n),o=[],r=new Map;for(const{object:n,origin:i}of e){
const e=s.get(kindKey(n));if("object"!=typeof e){const t=`The cluster does not serve ${n.kind} in ${n.apiVersion} (${n.metadata.name}).`;a.add(i,t,e??"")
;continue}const c={object:withNamespace(n,e.namespaced?t:void 0),origin:i};checkNamespace(n,e,t,i,a);const d=keyOf(nameOf(c.object)),u=r.get(d)
;u?tellDuplicate(c,u,a):r.set(d,c),o.push(c)}return a.check(),o}const kindKey=({apiVersion:e,kind:t})=>`${e} ${t}`;function checkNamespace(e,t,n,a,s){
const o=e.metadata.namespace
;t.namespaced&&o&&o!==n&&s.add(a,`${describe(e)} names the namespace ${o}, and ${n} is deployed to.`,`Take metadata.namespace out of it, or deploy it in a step of its own with 'namespace: ${o}'.`)
}function withNamespace(e,t){const{namespace:n,...a}=e.metadata;return void 0===t?void 0===n?e:{...e,metadata:a}:{...e,metadata:{...a,namespace:n||t}}}
function tellDuplicate({object:e,origin:t},n,a){
const s=e.apiVersion===n.object.apiVersion?"":` (${n.object.apiVersion} there)`,o=t===n.origin?"twice":`already in ${n.origin}${s}`
;a.add(t,`${describe(e)} is there ${o}.`,"Remove one of the two, or give it another name.")}
async function renderKustomization(e,t,{environment:n,signal:s,logger:o}){const r=await(0,c.R)("kubectl",["kustomize",e],{env:n,signal:s}).catch(t=>{
if("ENOENT"!==(0,a.$N)(t))throw t;throw new a.yo(`${e} is a kustomization, and there is no kubectl on PATH to render it.`,"Run setup-tools before this step.",{
cause:t})});if(0===r.exitCode){for(const t of r.stderr.split("\n"))t.trim()&&o.info(`${e}: ${t.trim()}`);return r.stdout}(function tellRefusal(e,t,n){
const s=function withoutLogging(e){
const t=e.split("\n").filter(e=>e.trim()&&!e.startsWith("# Warning")),n=t.map(e=>e.trim()).join(" "),a=/^E\d{4} .*? err=(?:"(.*)"|< (.*) >)$/.exec(n)
;return a?a[2]??(a[1]??"").replace(/\\(["\\])/g,"$1").replaceAll("\\n"," "):n.replace(/^error: /,"")}(t),o=`The kustomization cannot be rendered: ${(0,
a.Kb)(function reasonIn(e){let t=e;const n=[];for(;;){const e=xe.map(e=>e.exec(t)).find(e=>null!==e);if(!e)break;void 0!==e[1]&&n.push(e[1]),
t=t.slice(e[0].length)}
return t=t.replace(/'?: must build at directory: .*$/,"").replace(/evalsymlink failure on '[^']*' : lstat /,"").replace(/literal sources \[.*\]: invalid literal source .*, expected/,"a literal is not as"),
[...n,t].join(": ")}(s),1500).replace(/\.$/,"")}.`
;if(/dial tcp|i\/o timeout|no such host|Could not resolve host|connection refused/i.test(s))throw new a.nM(`${e}: ${o}`,"Check that the address of the remote base is reached from this runner.")
;const r=Re.find(([e])=>e.test(s));n.add(e,o,r?.[1]??`Correct it; 'kubectl kustomize ${e}' shows the same.`)})(e,r.stderr,t)}
const Re=[[/must specify --enable-helm/,"kubectl does not inflate charts: give the chart in the input 'chart', or render it to a file in a step before."],[/security; file '.*' is not in or below/,"kustomize reads files in and below the folder of a kustomization alone: move the file, or make its folder a base."]],xe=[/^accumulating resources: /,/^accumulation err='/,/^accumulating resources from '([^']*)': /,/^'[^']*' must resolve to a file': recursed accumulation of path '[^']*': /]
;const Ce=["kustomization.yaml","kustomization.yml","Kustomization"],Ee=[".yaml",".yml",".json"];async function findEntry(e,t){
if(/^[a-z][a-z0-9+.-]+:\/\//i.test(e))return t.add(`'${e}'`,"It is an address, not a path.","Keep the manifest in the repository: what is deployed is then reviewed."),
[];const n=await(0,m.xo)((0,u.stat)(e).catch(noFolder));return n?.isDirectory()?await async function inFolder(e,t){const n=await(0,u.readdir)(e,{
withFileTypes:!0}),a=n.map(({name:e})=>e);if(a.some(isKustomizationFile))return[{kind:"kustomization",path:e}]
;if(a.includes("Chart.yaml"))return t.add(`'${e}'`,"It is a chart.","Name it in the input 'chart', in place of 'manifests'."),[]
;const s=a.filter(e=>Ee.includes((0,f.extname)(e).toLowerCase())).sort();if(s.length>0)return s.map(t=>({kind:"file",path:(0,f.join)(e,t)}))
;const o=n.some(e=>e.isDirectory())?`Folders in it are not read; write ${e}/**/*.yaml for those.`:"Name the folder that has the manifests."
;return t.add(`'${e}'`,"The folder has no .yaml, .yml or .json file.",o),[]
}(e,t):n?[fileOrKustomization(e)]:/[*?[\]{}]/.test(e)?await async function sources_matching(e,t){const n=[];for await(const t of(0,
u.glob)("win32"===process.platform?e.replaceAll("\\","/"):e))n.push(t);n.sort();const a=[];for(const s of n){const n=await matched(s,e,t)
;if(n)a.push(n);else if(void 0===n)return[]}if(0===a.length){const a=0===n.length?"It matches no file.":`It matches no manifest, only ${function list(e){
return e.length>3?`${e.slice(0,3).join(", ")} and ${e.length-3} more`:e.join(", ")}(n)}.`
;t.add(`'${e}'`,a,"Correct the pattern: it is seen from the working folder, and ** stands for folders of any depth.")}return a
}(e,t):(t.add(`'${e}'`,"There is no such file or folder.",await async function remedyForMissing(e){const t=await(0,m.wX)((0,
f.dirname)(e)).catch(()=>[]),n="Correct the path: it is seen from the working folder of the job, which has what actions/checkout put there",a=t.filter(t=>t.toLowerCase().replace(/\.ya?ml$/,"")===(0,
f.basename)(e).toLowerCase().replace(/\.ya?ml$/,""));return a.length>0?`${n}; there is ${(0,f.join)((0,f.dirname)(e),String(a[0]))}.`:`${n}.`}(e)),[])}
function noFolder(e){if("ENOTDIR"!==e.code)throw e}function fileOrKustomization(e){return isKustomizationFile(e)?{kind:"kustomization",path:(0,f.dirname)(e)}:{
kind:"file",path:e}}function isKustomizationFile(e){return Ce.includes((0,f.basename)(e))}async function matched(e,t,n){return(await(0,
u.stat)(e)).isDirectory()?(await(0,m.wX)(e)).some(isKustomizationFile)?{kind:"kustomization",path:e}:null:isKustomizationFile(e)?(0,
f.basename)(t).includes("ustomization")?fileOrKustomization(e):void n.add(`'${t}'`,`It matches ${e}, which is a kustomization, and the files beside it.`,`Name the folder ${(0,
f.dirname)(e)} to render it, or write a pattern that leaves it out.`):Ee.includes((0,f.extname)(e).toLowerCase())?{kind:"file",path:e}:null}
async function readText(e,t){let n;try{n=await(0,u.readFile)(e)}catch(n){const s={EACCES:"it may not be read",EPERM:"it may not be read"}[(0,a.$N)(n)??""]??(0,
a.bD)(n);return void t.add(e,`The file cannot be read: ${s}.`,"Check the path and the rights of the file.")}try{return new TextDecoder("utf-8",{fatal:!0
}).decode(n)}catch{
const a=255===n[0]&&254===n[1]||254===n[0]&&255===n[1]?"The file is in UTF-16, as PowerShell writes it by default.":"The file is not text in UTF-8."
;return void t.add(e,a,"Save it in UTF-8.")}}class Variables{#e;#t=new Set;#n=new Map;constructor(e){this.#e=new Map(Object.entries(e))
;for(const e of this.#e.keys())if(!/^[A-Za-z_]\w*$/.test(e))throw new a.yo(`The input 'variables' holds '${e}', which is no name of a variable.`,"Use letters, digits and underscores, the first no digit: IMAGE_TAG.")
}substitute(e){if(0===this.#e.size||!e.includes("$"))return{text:e,changed:!1};let t=!1;const n=e.replace(/(\$?)\$\{([A-Za-z_]\w*)\}/g,(e,n,a)=>{
const s=this.#e.get(a);return void 0===s?e:(t=!0,n?`\${${a}}`:(this.#t.add(a),s))});return this.#a(e),{text:n,changed:t}}#a(e){
for(const[,t=""]of e.matchAll(/\$\(?([A-Za-z_]\w*)/g))this.#e.has(t)&&this.#n.set(t,e.includes(`$(${t}`)?`$(${t})`:`$${t}`)}checkUsed(){
const e=[...this.#e.keys()].filter(e=>!this.#t.has(e)),[t]=e;if(void 0===t)return;const n=e.map(e=>`\${${e}}`).join(", "),s=this.#n.get(t)
;throw new a.yo(`The manifests hold no ${n}, which the input 'variables' gives.`,s?`They hold ${s}: write it as \${${t}}.`:`Write \${${t}} where its value belongs (comments do not count), or take it out of 'variables'.`)
}}async function renderManifests({manifests:e,variables:t},a){const s=new Variables(t),o=new we.C,r=await async function findSources(e,t){const n=new Map
;for(const a of e){const e=await findEntry(a,t);for(const t of e){const e=`${t.kind} ${(0,f.join)(t.path)}`;n.has(e)||n.set(e,t)}}return[...n.values()]
}(e,o),i=await async function readAll(e,t,n){const a=[];for(const s of e){
const{kind:e,path:o}=s,r="file"===e?await readText(o,t):await renderKustomization(o,t,n);void 0!==r&&a.push({...s,text:r})}return a
}(r,o,a),{collectDocuments:c}=await Promise.all([n.e(3483),n.e(2106)]).then(n.bind(n,2106)),d=i.flatMap(({kind:e,path:t,text:n})=>c(n,t,o,{
origins:"file"===e?"document":"whole",variables:s}))
;return 0===o.count&&0===d.length&&o.add("The input 'manifests'","What it names holds no object.","Name files that do."),o.check(),s.checkUsed(),d}
function secretObjects(e){const t=new we.C,n=Object.entries(e).map(([e,n])=>{const a="the input 'secrets'"
;/^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/.test(e)||t.add(a,`'${e}' is no name for a Secret.`,"Use lower-case letters, digits, '-' and '.'.")
;for(const s of Object.keys(n))/^[-._a-zA-Z0-9]{1,253}$/.test(s)&&"."!==s&&".."!==s&&"__proto__"!==s||t.add(a,`The Secret ${e} has the key '${s}'.`,"Use letters, digits, '-', '_' and '.'.")
;const s=Object.entries(n).map(([e,t])=>[e,Buffer.from(t).toString("base64")]);return{object:{apiVersion:"v1",kind:"Secret",metadata:{name:e},type:"Opaque",
data:Object.fromEntries(s)},origin:a}});return t.check(),n}function ready(e,t){return{state:"ready",message:e,...void 0===t?{}:{note:t}}}
function progressing(e,t){return{state:"progressing",message:e,...void 0===t?{}:{enoughAfter:t}}}function failed(e,t){return{state:"failed",message:e,
...void 0===t?{}:{failsAfter:t}}}function hasAddress(e){const t=e.status;return listOf(t?.loadBalancer?.ingress).length>0}function route(e){
const t=listOf(e.status?.parents),n=e.metadata.generation??0,a=listOf(e.spec?.parentRefs).length,s=worst(t.map(({parentRef:e,conditions:t})=>verdict(`Gateway ${e?.name??""}: `,t,{
generation:n,required:["Accepted","ResolvedRefs"]})))
;return"failed"===s?.state||t.length>=a?s??ready("accepted"):progressing(`${t.length} of ${a} Gateways have answered`)}
const Ae=new Set(["Accepted","ResolvedRefs"]);function verdict(e,t,{generation:n,required:a}){
const s=listOf(t).filter(({observedGeneration:e})=>void 0===e||e>=n),o=s.find(({type:e,status:t})=>Ae.has(e)&&"False"===t)
;if(o)return failed(`${e}not ${o.type}: ${wordsOf(o)}`,6e4);const r=a.find(e=>!s.some(t=>t.type===e&&"True"===t.status));if(void 0===r)return
;const i=s.find(({type:e})=>e===r);return progressing(`${e}not ${r} yet${i?`: ${wordsOf(i)}`:""}`)}function worst(e){
return e.find(e=>"failed"===e?.state)??e.find(e=>void 0!==e)}const Ie=progressing("its controller has not seen it yet")
;const Ne="applied; its pods change when they are deleted (OnDelete)";function replicaSet(e){if(!isObserved(e))return Ie
;const{replicas:t=1}=e.spec??{},{replicas:n=0,availableReplicas:a=0}=statusOf(e)
;return n===t&&a===t?ready(readyPods(t)):progressing(`${Math.min(a,t)} of ${count(t,"pod")} are ready`)}const Me=new Set(["Evicted","Preempting"])
;function statusOf(e){return e.status??{}}function readyPods(e){return 0===e?"no pods wanted":`${count(e,"pod")} ready`}const De={
"apps/Deployment":function deployment(e,{before:t}){if(!isObserved(e))return Ie
;const{replicas:n=1,paused:a=!1}=e.spec??{},{replicas:s=0,updatedReplicas:o=0,availableReplicas:r=0}=statusOf(e)
;if(o===n&&s===o&&r===o&&isTrue(e,"Available"))return ready(readyPods(n),a?"is paused: a later change of its pods waits until it is resumed":void 0)
;if(a)return function whilePaused(e){
const t="is paused, so its pods stay as they were: kubectl rollout resume goes on",n=e.metadata.managedFields?.some(({manager:e,operation:t,fieldsV1:n})=>"ds-infra"===e&&"Apply"===t&&"f:paused"in(n?.["f:spec"]??{}))
;return n?ready("applied; paused by its manifest",t):progressing(t)}(e);const i=conditionOf(e,"Progressing")
;return"ProgressDeadlineExceeded"!==i?.reason||function isSame(e,t){const n=t&&conditionOf(t,"Progressing")
;return"ProgressDeadlineExceeded"===n?.reason&&n.lastUpdateTime===e.lastUpdateTime&&n.lastTransitionTime===e.lastTransitionTime
}(i,t)?progressing(function deploymentProgress(e){const{wanted:t,replicas:n,updatedReplicas:a,availableReplicas:s}=e
;return a<t?`${a} of ${count(t,"pod")} are updated`:n>a?`${count(n-a,"old pod")} still to be removed`:`${Math.min(s,t)} of ${t} updated pods are ready`}({
wanted:n,replicas:s,updatedReplicas:o,availableReplicas:r})):failed(wordsOf(i))},"apps/StatefulSet":function statefulSet(e){if(!isObserved(e))return Ie
;const t=e.spec??{},{replicas:n=1,updateStrategy:a}=t,{replicas:s=0,readyReplicas:o=0,availableReplicas:r=0}=statusOf(e),{updatedReplicas:i=0,currentRevision:c,updateRevision:d}=statusOf(e),u=a?.rollingUpdate?.partition??0,l="OnDelete"===a?.type,f=t.minReadySeconds?r:o,m=l?0:Math.max(0,n-u)
;if(f<n||s!==n||i<m)return progressing(function statefulSetProgress(e){const{wanted:t,replicas:n,usable:a,updatedReplicas:s,updates:o}=e
;return s<o?`${s} of ${count(o,"pod")} are updated`:n>t?`${count(n-t,"pod")} still to be removed`:`${Math.min(a,t)} of ${count(t,"pod")} are ready`}({wanted:n,
replicas:s,usable:f,updatedReplicas:i,updates:m}));const p=c===d;if(l)return ready(readyPods(n),p?void 0:Ne);if(u>0){
const e=p?void 0:`pods below ordinal ${u} stay as they were (partition)`;return ready(readyPods(n),e)}
return p?ready(readyPods(n)):progressing("its last pods are being updated")},"apps/DaemonSet":function daemonSet(e){if(!isObserved(e))return Ie
;const{updateStrategy:t}=e.spec??{},n=e.status??{},{desiredNumberScheduled:a=0,updatedNumberScheduled:s=0,numberAvailable:o=0}=n,r="OnDelete"===t?.type
;return s<a&&!r?progressing(`${s} of ${count(a,"pod")} are updated`):o<a?progressing(`${o} of ${count(a,"pod")} are ready`):0===a?ready("no pods","runs nowhere: no node is fit for it"):ready(readyPods(a),r&&s<a?Ne:void 0)
},"apps/ReplicaSet":replicaSet,"/ReplicationController":replicaSet,"/Pod":function pod(e){const{phase:t,reason:n,message:a}=podStatusOf(e)
;if("Succeeded"===t)return ready("succeeded");if("Failed"===t){const e="failed"+(n||a?`: ${wordsOf({reason:n,message:a})}`:"")
;return Me.has(n??"")?progressing(e):failed(e)}return isTrue(e,"Ready")?ready("ready"):progressing("Running"===t?"runs, not ready":"not running")},
"batch/Job":function job(e){if(isTrue(e,"Complete"))return ready("completed");for(const t of["Failed","FailureTarget"]){const n=conditionOf(e,t)
;if("True"===n?.status)return failed("failed"+(wordsOf(n)?`: ${wordsOf(n)}`:""))}const{suspend:t=!1,completions:n}=e.spec??{}
;if(t)return ready("suspended","is suspended: it does not run");const{active:a=0,succeeded:s=0,failed:o=0}=e.status??{}
;return progressing([a>0?`${count(a,"pod")} at work`:"no pod yet",...void 0!==n&&n>1?[`${s} of ${n} completed`]:[],...o>0?[`${count(o,"pod")} failed`]:[]].join(", "))
},"batch/CronJob":function cronJob(e){const{suspend:t=!1}=e.spec??{};return t?ready("suspended","is suspended: it starts no Jobs"):ready("scheduled")},
"/Service":function service(e){const{type:t,externalIPs:n}=e.spec??{}
;return"LoadBalancer"!==t?ready("applied"):hasAddress(e)||listOf(n).length>0?ready("has an address"):progressing("its load balancer has no address yet")},
"networking.k8s.io/Ingress":function ingress(e){return hasAddress(e)?ready("has an address"):progressing("has no address yet")},
"gateway.networking.k8s.io/Gateway":function gateway(e){const{conditions:t,listeners:n}=e.status??{},a=e.metadata.generation??0,s=listOf(e.spec?.listeners)
;return worst([verdict("",t,{generation:a,required:["Accepted","Programmed"]}),...s.map(({name:e})=>{const t=listOf(n).find(t=>t.name===e)
;return verdict(`listener ${e??""}: `,t?.conditions,{generation:a,required:["Accepted","ResolvedRefs","Programmed"]})})])??ready("programmed")},
"gateway.networking.k8s.io/HTTPRoute":route,"gateway.networking.k8s.io/GRPCRoute":route,"gateway.networking.k8s.io/TLSRoute":route,
"gateway.networking.k8s.io/TCPRoute":route,"gateway.networking.k8s.io/UDPRoute":route,"autoscaling/HorizontalPodAutoscaler":function autoscaler(e){
const t=conditionOf(e,"ScalingActive")
;return t?"True"===t.status?ready("active"):"ScalingDisabled"===t.reason?ready("disabled","does not scale: the target has no replicas"):"InvalidSelector"===t.reason?failed(wordsOf(t),6e4):progressing(`does not scale yet: ${wordsOf(t)}`,6e4):progressing("its controller has not seen it yet")
},"policy/PodDisruptionBudget":function disruptionBudget(e){if(!isObserved(e))return progressing("its controller has not seen it yet")
;const t=conditionOf(e,"DisruptionAllowed");return"False"===t?.status&&"InsufficientPods"!==t.reason?failed(wordsOf(t),6e4):ready("applied")},
"/PersistentVolumeClaim":function volumeClaim(e){const{phase:t}=e.status??{}
;return"Lost"===t?failed("lost its volume"):ready("Bound"===t?"bound":"applied; not bound yet")},"/Namespace":function namespace(e){const{phase:t}=e.status??{}
;return"Terminating"===t?{state:"terminating",message:"is being deleted"}:"Active"===t?ready("active"):progressing("not active yet")},
"apiextensions.k8s.io/CustomResourceDefinition":function customResourceDefinition(e){const t=conditionOf(e,"NamesAccepted")
;if("False"===t?.status)return failed(wordsOf(t));const n=conditionOf(e,"NonStructuralSchema")
;return"True"===n?.status?failed(wordsOf(n)):isTrue(e,"Established")?ready("established"):progressing("not established yet")},
"apiregistration.k8s.io/APIService":function apiService(e){const t=conditionOf(e,"Available")
;return"True"===t?.status?ready("available"):progressing("not available yet"+(t?`: ${wordsOf(t)}`:""))}};function assess(e,t={}){
const{apiVersion:n,kind:a,metadata:s}=e;if(void 0!==s.deletionTimestamp)return{state:"terminating",message:"is being deleted"};const o=observedGenerationOf(e)
;if(void 0!==o&&void 0!==s.generation&&o<s.generation)return progressing("its controller has not seen the change yet");const r=conditionOf(e,"Stalled")
;if("True"===r?.status)return failed(`stalled: ${wordsOf(r)||"it says no reason"}`);const i=conditionOf(e,"Reconciling")
;return"True"===i?.status?progressing(wordsOf(i)||"reconciling"):(De[`${groupOf(n)}/${a}`]??byReadyCondition)(e,t)}function byReadyCondition(e){
const t=conditionOf(e,"Ready");if(!t)return ready("applied");const{generation:n=0}=e.metadata
;return(t.observedGeneration??n)<n?progressing("its controller has not seen the change yet"):isTrue(e,"Ready")?ready("ready"):progressing(`not ready: ${wordsOf(t)||"it says no reason"}`)
}class Feed{subject;objects;gone=new Map;denial;failure;ended;#s;#o;constructor(e,t,n){this.subject=e,this.#s=t,this.#o=n,this.ended=this.#r().catch(e=>{
n.signal.aborted||(isForbidden(e)?this.denial=e:this.failure=e,n.onChange())})}get isKnown(){
return void 0!==this.objects||void 0!==this.denial||void 0!==this.failure}async#r(){
const{signal:e,sleep:t}=this.#o,{resource:n,namespace:a,selection:s}=this.subject;for(;;){try{for await(const t of this.#s.follow(n,a,s,e))this.#i(t)}catch(t){
if(e.aborted)return;if(isForbidden(t))return await this.#c();if(!(0,o.dg)(t))throw t}await t(2e3,e)}}async#c(){const{signal:e,sleep:t}=this.#o;for(;;){try{
this.#i({type:"listed",items:await this.#d()})}catch(e){if(!(0,o.dg)(e))throw e}await t(5e3,e)}}async#d(){
const{resource:e,namespace:t,selection:n,names:a}=this.subject;try{return(await this.#s.list(e,t,n)).items}catch(n){if(!isForbidden(n)||!a)throw n
;return(await Promise.all(a.map(n=>this.#s.get(e,t,n)))).filter(e=>void 0!==e)}}#i(e){const t=this.objects??new Map;this.objects=t,
"listed"===e.type?this.#u(e.items):"DELETED"!==e.type?this.#l(e.object):t.get(e.object.metadata.name)?.metadata.uid===e.object.metadata.uid&&(t.delete(e.object.metadata.name),
this.gone.set(e.object.metadata.name,e.object)),this.#o.onChange()}#u(e){for(const[e,t]of this.objects??[])this.gone.set(e,t);this.objects=new Map
;for(const t of e)this.#l(t)}#l(e){this.objects?.set(e.metadata.name,e),this.gone.delete(e.metadata.name),this.#o.onObject?.(e)}}function isForbidden(e){
return e instanceof ApiError&&403===e.status}function expression({key:e,operator:t,values:n=[]}){switch(t){case"In":return`${e} in (${n.join(",")})`
;case"NotIn":return`${e} notin (${n.join(",")})`;case"Exists":return e;case"DoesNotExist":return`!${e}`;default:return}}class Feeds{#s;#o;#f=new AbortController
;#m;#p=new Map;#h=new Set;#g;constructor(e,t){this.#s=e,this.#o=t,this.#m=AbortSignal.any([t.signal,this.#f.signal])}follow(e){
const t=[...Map.groupBy(e,({target:e})=>feeds_kindKey(e.resource,e.object.metadata.namespace)).values()].filter(e=>e.some(({health:e})=>"ready"!==e.state))
;for(const e of t)this.#y(e);const n=t.flat().filter(({object:e})=>hasPods(e)&&"Pod"!==e.kind)
;for(const e of Map.groupBy(n,({object:e})=>e.metadata.namespace).values())this.#w(e)}#y(e){const[t]=e;if(!t)return
;const{resource:n,object:a}=t.target,s=e.map(({target:e})=>e.object.metadata.name),o=1===s.length?{fieldSelector:`metadata.name=${s[0]}`}:{};this.#b({
resource:n,selection:o,names:s,namespace:a.metadata.namespace,isTarget:!0})}#w(e){const[t]=e;if(!t)return
;const{namespace:n}=t.object.metadata,a=1===e.length?function selectorOf({kind:e,spec:t}){const n=t?.selector;if("object"!=typeof n||null===n)return
;const{matchLabels:a={},matchExpressions:s}="ReplicationController"===e?{matchLabels:n
}:n,o=[...Object.entries(a).map(([e,t])=>`${e}=${t}`),...listOf(s).map(expression)];return 0===o.length||o.includes(void 0)?void 0:o.join(",")
}(t.object):void 0,s=void 0===a?{}:{labelSelector:a};this.#b({resource:G,namespace:n,selection:s,isTarget:!1}),
e.some(({object:e})=>"Deployment"===e.kind)&&this.#b({resource:W,namespace:n,selection:s,isTarget:!1})}followEvents({object:e}){const{namespace:t}=e.metadata
;this.#b({resource:J,namespace:t,selection:{fieldSelector:"type=Warning"},isTarget:!1})}#b(e){const t=`${e.isTarget} ${feeds_kindKey(e.resource,e.namespace)}`
;if(this.#p.has(t))return;const n=""===e.resource.group&&"pods"===e.resource.plural,a=new Feed(e,this.#s,{signal:this.#m,sleep:this.#o.sleep,
onChange:()=>this.#g?.(),...n?{onObject:this.#o.onPod}:{}});this.#p.set(t,{feed:a,subject:e})}get isKnown(){
return[...this.#p.values()].every(({feed:e,subject:t})=>e.isKnown||t.resource===J)}get failure(){
return[...this.#p.values()].find(({feed:e})=>void 0!==e.failure)?.feed.failure}newDenials(){
return[...this.#p.values()].flatMap(({feed:e,subject:t})=>!e.denial||this.#h.has(e)?[]:(this.#h.add(e),[{subject:t,denial:e.denial}]))}find({target:e}){
const{name:t,namespace:n}=e.object.metadata,a=this.#v(!0,feeds_kindKey(e.resource,n));return a?.objects&&{object:a.objects.get(t),gone:a.gone.get(t)}}
ownedOf({object:e}){const{namespace:t}=e.metadata;return{pods:this.#$(G,t),replicaSets:this.#$(W,t)}}eventsOf({object:e}){
return this.#$(J,e.metadata.namespace)??[]}#$(e,t){const n=this.#v(!1,feeds_kindKey(e,t))?.objects;return n&&[...n.values()]}#v(e,t){
return this.#p.get(`${e} ${t}`)?.feed}nextChange(){const{promise:e,resolve:t}=Promise.withResolvers();return this.#g=t,async t=>{
const n=new AbortController,a=AbortSignal.any([this.#m,n.signal]),s=this.#o.sleep(Math.max(0,Math.min(t,Fe)),a).catch(()=>{});await Promise.race([e,s]),
n.abort(),await new Promise(e=>setImmediate(e))}}close(){this.#f.abort(new Error("the wait is over"))}}const Fe=2**31-1
;function feeds_kindKey({group:e,plural:t},n){return`${e}/${t}/${n??""}`}const ze=12e4;function outlookOf(e,t,n){const after=n=>{const a=e.since+n-t
;return a<=0?{isDoomed:!0}:{isDoomed:!1,due:a}};switch(e.kind){case"image-unusable":return{isDoomed:!0};case"image-not-found":return e.sightings>=2?{isDoomed:!0
}:after(ze);case"image-pull":return after(ze);case"config":return after(6e4);case"crash":return{isDoomed:!n.isJob&&n.isAlone&&!e.isRunning&&e.restarts>=3}
;default:return{isDoomed:!1}}}
const Ve=new Set(["ContainerCreating","PodInitializing",""]),Le=/denied|unauthorized|forbidden|no basic auth|authentication required|not authorized|\b40[13]\b/i,qe=/not found|manifest unknown|name unknown|no such manifest|\b404\b/i
;function symptomOf(e,{role:t,status:n}){if("Succeeded"===podStatusOf(e).phase)return;const{waiting:a,terminated:s,running:o}=n?.state??{}
;if(a)return function waitingSymptom(e,{reason:t="",message:n=""}){if(Ve.has(t))return;switch(t){case"InvalidImageName":case"ErrImageNeverPull":return{
kind:"image-unusable",reason:t,message:n};case"ErrImagePull":case"ImagePullBackOff":case"RegistryUnavailable":return{
kind:isMissing(n)?"image-not-found":"image-pull",reason:t,message:n};case"CreateContainerConfigError":return{
kind:/failed to sync .*cache/i.test(n)?"config-cache":"config",reason:t,message:n};case"CrashLoopBackOff":{const a=e?.lastState?.terminated;return a?{
...crashOf(a),reason:t}:{kind:"crash",reason:t,message:n}}default:return{kind:"other",reason:t,message:n}}}(n,a);if(s)return function mayEnd(e,t){
return"sidecar"!==t&&("init container"===t||"Always"!==(podSpecOf(e).restartPolicy??"Always"))}(e,t)&&0===s.exitCode?void 0:crashOf(s)
;const r=n?.lastState?.terminated;return o&&r&&!n?.ready&&(n?.restartCount??0)>0?crashOf(r):void 0}function isMissing(e){return qe.test(e)&&!Le.test(e)}
const _e=/\bexec\b.*(?:executable file not found|no such file or directory|permission denied|exec format error|not a directory)/i;function crashOf(e){
const{exitCode:t,reason:n="",message:a=""}=e;return{kind:128===t&&/ContainerCannotRun|StartError/.test(n)&&!_e.test(a)?"cannot-run":"crash",reason:n||"Error",
message:a,ended:e}}function faultText({kind:e,reason:t,message:n,ended:a,restarts:s,isRunning:o}){if("crash"!==e||!a)return wordsOf({reason:t,message:n})
;const r=s+(o?0:1),i="OOMKilled"===a.reason?"OOMKilled":`exit code ${a.exitCode}`,c=n?`: ${wordsOf({message:n})}`:""
;return r>1?`crashed ${r} times, last with ${i}${c}`:`crashed with ${i}${c}`}
const Be=3e3,Ue=new Set(["Deployment","StatefulSet","DaemonSet","ReplicaSet","ReplicationController"]);function needsSteadiness({kind:e,spec:t}){
if("Pod"===e)return hasNoProbe(t);if(!Ue.has(e))return!1;const{replicas:n,minReadySeconds:a=0,template:s}=t;return 0!==n&&1e3*a<3e3&&hasNoProbe(s?.spec)}
function hasNoProbe(e){return!0===e?.containers?.some(({readinessProbe:e})=>!e)}function steadyIn(e,t,n){
const a=e.filter(e=>!hasEnded(e)).flatMap(e=>containersOf(e).filter(({role:e,spec:t})=>"container"===e&&!t.readinessProbe).map(a=>function containerSteadyIn(e,{spec:t,status:n},a,s){
const o=n?.state?.running&&`${n.restartCount??0}`,r=a.lasts(`run of ${e.metadata.uid} ${t.name}`,o,s);if(void 0===o)return
;const i=timeOf(n?.state?.running?.startedAt),c=Math.max(r,void 0===i?0:s-i);return Math.max(0,Be-c)}(e,a,t,n)))
;return a.includes(void 0)?void 0:Math.max(0,...a.map(e=>e??0))}function judge(e,t){const{owned:n,sightings:a,now:s,before:o}=t;let r=Number.POSITIVE_INFINITY
;const dueIn=e=>{r=Math.min(r,e)},i=function lasting({metadata:e,kind:t},n,{sightings:a,now:s},o){
const r="failed"===n.state?n.failsAfter:"progressing"===n.state?n.enoughAfter:void 0,i=`state ${t} ${e.uid??e.name}`,c=a.lasts(i,void 0===r?void 0:n.message,s)
;if(void 0===r)return n;if(c<r)return o(r-c),progressing(n.message);return"failed"===n.state?failed(n.message):ready("applied",n.message)}(e,assess(e,{before:o
}),t,dueIn),c=hasPods(e)?currentPods(e,n):void 0,verdict=(t,a)=>({health:t,pods:c??[],creation:a,replicaSet:currentReplicaSet(e,n.replicaSets),
...r===Number.POSITIVE_INFINITY?{}:{due:r}});if("ready"===i.state)return verdict(c&&needsSteadiness(e)?function steady(e,t,n){
return 0===t?e:void 0===t?progressing("a container without a readiness probe does not keep running"):(n(t),
progressing("its pods have no readiness probe and have just started"))}(i,steadyIn(c,a,s),dueIn):i);if("progressing"!==i.state||!hasPods(e))return verdict(i)
;const d=c?function doomedPods(e,t,n,a,s){
const o="Job"===e.kind,r=!t.some(e=>isTrue(e,"Ready")),i=o?t.filter(e=>!hasEnded(e)&&!pod_isTerminating(e)):t,c=i.flatMap(e=>{for(const t of n.faultsOf(e)){
const n=outlookOf(t,a,{isAlone:r,isJob:o});if(n.isDoomed)return[{pod:e,fault:t}];void 0!==n.due&&s(n.due)}return[]})
;return["Deployment","ReplicaSet","ReplicationController"].includes(e.kind)&&c.length<i.length?[]:c}(e,c,a,s,dueIn):[]
;if(d.length>0)return verdict(failed(function doomText(e){const[t]=e;if(!t)return""
;const{pod:n,fault:a}=t,s=e.length>1?` (and ${count(e.length-1,"other pod")})`:""
;return`pod ${n.metadata.name}, ${a.role} ${a.container}: ${function finalText(e){const{kind:t,reason:n,message:a,ended:s,restarts:o}=e
;return"crash"===t&&s?`${[n,..."OOMKilled"===s.reason&&"OOMKilled"!==n?["OOMKilled"]:[],`exit code ${s.exitCode}`,`${o} restarts`].join(", ")}${a?`: ${wordsOf({
message:a})}`:""}`:faultText(e)}(a)}${s}`}(d)))
;const u=creationFault(e,n,t.events,t.start),l=a.lasts(`creation ${e.metadata.uid}`,u?.kind,s),f=u&&function judge_refused(e,t,n){
const a=function isFinalAfter({kind:e}){return ae[e]}(e),s=`its pods are refused: ${e.message}`;return void 0===a?progressing(s):t>=a?failed(s):(n(a-t),
progressing(s))}(u,l,dueIn);if("failed"===f?.state)return verdict(f,u);const m=[podProgress(e,c)??i.message,...c?troubles(c,a):[]];return f&&m.push(f.message),
verdict(progressing(m.join("; ")),u)}function podProgress(e,t){if(!t||"Deployment"!==e.kind&&"DaemonSet"!==e.kind)return;const{replicas:n=1}=e.spec??{}
;if(e.spec?.paused)return;const a=e.status??{},s="DaemonSet"===e.kind?a.desiredNumberScheduled??0:n,o=t.filter(e=>isTrue(e,"Ready")).length
;return o>=s?void 0:`${o} of ${s} updated pods are ready`}function troubles(e,t){const n=e.flatMap(e=>{const n=t.faultsOf(e)
;if(n.length>0)return n.map(shortFaultText);const a=conditionOf(e,"PodScheduled")
;return"False"===a?.status&&"Unschedulable"===a.reason?["no node takes it yet"]:[]})
;return Object.entries(Object.groupBy(n,e=>e)).map(([e,t=[]])=>t.length>1?`${e} (${count(t.length,"pod")})`:e)}function shortFaultText(e){
const{role:t,container:n,kind:a}=e;return`${t} ${n}: ${"image-not-found"===a||"image-pull"===a?{"image-not-found":"image not found",
"image-pull":"its image cannot be pulled yet"}[a]:faultText(e)}`}function presenceOf(e,{object:t,gone:n}){const a=e.object.metadata.uid
;if(void 0===a)return t&&!pod_isTerminating(t)?{object:t}:{health:{state:"absent",message:"does not exist yet"}}
;if(t?.metadata.uid===a)return pod_isTerminating(t)&&mayGo(e,t)?{health:e.health}:{object:t};const s=n?.metadata.uid===a?n:e.object;return hasFinished(s)?{
health:{state:"ready",message:"completed"}}:mayGo(e,s)?{health:e.health}:t?{health:{state:"failed",message:"was deleted and made anew by somebody else"}}:{
health:{state:"absent",message:"was deleted while it was waited for"}}}function mayGo({target:e,health:t},n){
return"ready"===t.state&&(!0===e.fleeting||hasFinished(n))}function hasFinished(e){
return"Job"===e.kind?isTrue(e,"Complete"):"Pod"===e.kind&&"Succeeded"===podStatusOf(e).phase}class ProgressLog{#k;#O=new Map;#j;constructor(e,t){this.#k=e,
this.#j=t+3e4}dueIn(e){return Math.max(0,this.#j-e)}begin(e){for(const{name:t,health:n}of e)"ready"===n.state&&this.#O.set(t,lineOf(n))}report(e,t,n){let a=!1
;for(const{name:t,health:n}of e){const e=lineOf(n);this.#O.get(t)!==e&&(this.#O.set(t,e),this.#k.info(`${t}: ${e}`),a=!0)}t<this.#j||(this.#j=t+3e4,
a||this.#k.info(function missing(e,t){
const n=e.filter(({health:e})=>"ready"!==e.state),a=Object.entries(Object.groupBy(n,({health:e})=>e.message)).map(([e,t=[]])=>{
const n=t.slice(0,5).map(({name:e})=>e),a=t.length>5?` and ${t.length-5} more`:"";return`  ${n.join(", ")}${a}: ${e}`})
;return[`Waiting for ${n.length} of ${e.length} (${duration(t)} left):`,...a].join("\n")}(e,n-t)))}}function lineOf(e){
return"ready"===e.state?e.note?`ready; ${e.note}`:function readyLine(e){return/\bready\b/.test(e)?e:`ready (${e})`}(e.message):e.message}function duration(e){
const t=Math.max(0,Math.round(e/1e3)),[n,a]=[Math.floor(t/60),t%60];return 0===n?`${a} s`:0===a?`${n} min`:`${n} min ${a} s`}class Sightings{#S;#T=new Map
;#P=new Map;constructor(e){this.#S=e}see(e,t){for(const n of containersOf(e)){const a=sightings_keyOf(e,n.spec.name),s=this.#T.get(a)??{baseline:this.#R(e,n)}
;this.#T.set(a,s);const o=advance(s,symptomOf(e,n),n,t);o?s.sighting=o:delete s.sighting}}faultsOf(e){return containersOf(e).flatMap(({spec:t})=>{
const n=this.#T.get(sightings_keyOf(e,t.name))?.sighting;return n?[n]:[]})}lasts(e,t,n){if(void 0===t)return this.#P.delete(e),0;const a=this.#P.get(e)
;return a?.value===t?n-a.since:(this.#P.set(e,{value:t,since:n}),0)}#R(e,{status:t}){
return(timeOf(e.metadata.creationTimestamp)??this.#S)<this.#S-12e4?t?.restartCount??0:0}}function sightings_keyOf(e,t){
return`${e.metadata.uid??e.metadata.name}/${t}`}function advance({baseline:e,sighting:t},n,{status:a,spec:s,role:o},r){if(!n)return;const i={
restarts:Math.max(0,(a?.restartCount??0)-e),isRunning:void 0!==a?.state?.running,lastReason:n.reason};if(!t||familyOf(t.kind)!==familyOf(n.kind))return{...n,
...i,container:s.name,role:o,since:r,sightings:1};const c="ErrImagePull"===n.reason&&"ErrImagePull"!==t.lastReason;return{...t,...told(t,n),...i,
...c?again(t,n):{}}}function familyOf(e){return"image-not-found"===e?"image-pull":e}function told(e,t){
return"crash"===t.kind||"cannot-run"===t.kind||isBare(e)&&!isBare(t)?t:{}}function isBare({reason:e,message:t}){
return"ImagePullBackOff"===e&&!t.includes("ErrImagePull")}function again({kind:e,sightings:t},n){return n.kind===e?{sightings:t+1}:{...n,sightings:1}}
async function waitForAll(e,t,n){const a=new Wait(e,t,n);return await a.begin(),a.isReady?a.outcome("ready"):await a.follow()}class Wait{#x;#s;#o;#S;#C;#E
;#A=new Set;constructor(e,t,n){const a=new Set(e.map(({object:e})=>e.metadata.namespace)).size>1;this.#x=e.map(e=>({target:e,name:describe(e.object,a),
object:e.object,health:firstHealth(e),pods:[],creation:void 0,replicaSet:void 0})),this.#s=t,this.#o=n,this.#S=n.now(),this.#C=new Sightings(this.#S),
this.#E=new ProgressLog(n.logger,this.#S)}get isReady(){return this.#x.every(({health:e})=>"ready"===e.state)}async begin(){this.#o.signal.throwIfAborted()
;const e=[...Map.groupBy(this.#x,({object:{kind:e,metadata:t}})=>`${e} ${t.namespace}`).values()].filter(e=>e.every(({health:e})=>"ready"===e.state)).flat().filter(({object:e})=>needsSteadiness(e)),t=Map.groupBy(e,({object:e})=>e.metadata.namespace)
;await Promise.all([...t].map(([e,t])=>this.#I(e,t))),this.#E.begin(this.#x)}async#I(e,t){const n=await this.#s.list(G,e).catch(t=>{
if(wait_isForbidden(t))return this.#N("pods",e,t);throw t});for(const e of n?.items??[])this.#C.see(e,this.#o.now());if(n)for(const e of t)this.#M(e,{
pods:n.items,replicaSets:void 0},[])}async follow(){const{signal:e,deadline:t,now:n,sleep:a=(e,t)=>(0,v.setTimeout)(e,void 0,{signal:t
})}=this.#o,s=new Feeds(this.#s,{signal:e,sleep:a,onPod:e=>this.#C.see(e,n())});try{for(s.follow(this.#x);;){const a=s.nextChange();e.throwIfAborted()
;const o=this.#D(s);(s.isKnown||0===this.#E.dueIn(n()))&&this.#E.report(this.#x,n(),t);const r=s.isKnown?await this.#F():void 0;if(r)return r
;if(n()>=t)return this.outcome("timed-out");await a(Math.min(o,this.#E.dueIn(n()),t-n()))}}finally{s.close()}}#D(e){let t=Number.POSITIVE_INFINITY
;if(e.isKnown)for(const t of e.newDenials())this.#z(t);if(void 0!==e.failure)throw e.failure;const n=this.#o.now()-this.#S;for(const a of this.#x){
const s=e.find(a);if(!s)continue;const o=presenceOf(a,s);Object.assign(a,o),"object"in o&&(t=Math.min(t,this.#M(a,e.ownedOf(a),e.eventsOf(a)))),
"progressing"===a.health.state&&hasPods(a.object)&&(n>=1e4?e.followEvents(a):t=Math.min(t,1e4-n))}return t}#M(e,t,n){
const{object:a,target:s}=e,[o,r]=[this.#S,this.#o.now()],i={owned:t,events:n,start:o,now:r,sightings:this.#C,before:s.object
},{due:c=Number.POSITIVE_INFINITY,pods:d,...u}=judge(a,i);return Object.assign(e,u,d.length>0?{pods:d}:{}),c}async#F(){
if(this.isReady)return this.outcome("ready");const e=this.#x.filter(({health:e,object:t})=>"terminating"===e.state||"absent"===e.state&&t.metadata.uid)
;for(const t of e)t.health=await this.#V(t);return this.#x.some(({health:e})=>"failed"===e.state)?this.outcome("failed"):void 0}async#V({object:e,health:t}){
const{namespace:n}=e.metadata;if(void 0===n)return{state:"failed",message:t.message}
;const s=await this.#s.get(H,void 0,n).then(e=>e?pod_isTerminating(e)?`: the namespace ${n} is being deleted`:"":`: the namespace ${n} is gone`,e=>wait_isForbidden(e)?"":(0,
a.xl)(e));return{state:"failed",message:`${t.message}${s}`}}#z({subject:e,denial:t}){const{resource:n,namespace:s}=e
;if(e.isTarget)throw new a.yo(`${n.kind} objects${s?` in namespace ${s}`:""} may not be read, so nobody knows when they are ready: ${t.message}`,`Allow get, list and watch of ${n.plural} to this identity, or set wait: false.`,{
cause:t});this.#N(n.plural,s,t)}#N(e,t,n){const a=`${e} ${t}`;if(this.#A.has(a)||this.#A.has(`${G.plural} ${t}`))return;this.#A.add(a)
;this.#o.logger.warning(`The ${e} of namespace ${t} may not be listed (${n.message}): ${{
pods:"why pods do not start, and crashes of pods without a readiness probe, are not seen",replicasets:"which pods are the new ones of a Deployment is not seen",
events:"refusals of pods of StatefulSets, DaemonSets and Jobs are not seen"}[e]??"they are not seen"}. Allow get, list and watch of ${e}.`)}outcome(e){
const t=this.#x.map(({object:e})=>e),n=this.#x.flatMap(({name:e,health:t})=>"ready"===t.state&&t.note?[`${e}: ${t.note}`]:[]);return"ready"===e?{status:e,
objects:t,notes:n}:{status:e,objects:t,notes:n,unready:this.#x.flatMap(e=>this.#L(e))}}#L({target:e,object:t,health:n,pods:a,creation:s,replicaSet:o}){
if("ready"===n.state)return[];const r=a.flatMap(e=>this.#C.faultsOf(e).map(t=>({pod:e,fault:t})));return[{target:e,object:t,health:n,pods:a,faults:r,creation:s,
replicaSet:o}]}}function firstHealth({object:e}){return e.metadata.uid?assess(e,{before:e}):{state:"absent",message:"does not exist yet"}}
function wait_isForbidden(e){return e instanceof ApiError&&403===e.status}
const Ke=["Namespace","CustomResourceDefinition","PersistentVolume","PersistentVolumeClaim"];function returnOf({live:e,object:t,resource:n}){return isJob(t)?{
kind:"kept",object:t,why:"a Job that has run cannot be undone"}:e?{kind:"restored",object:ownedFields(e,isPrevious),resource:n}:Ke.includes(t.kind)?{
kind:"kept",object:t,why:"it may hold data"}:{kind:"removed",object:t,resource:n}}const Ge=50;async function unstick(e,t,n){
const{cluster:a,dependencies:s}=n,o=await async function observedRevision(e,t,{cluster:n,dependencies:a}){const{namespace:s,name:o,generation:r=0}=e.metadata
;for(let e=0;e<Ge;e+=1){const{observedGeneration:e=0,updateRevision:i}=(await n.get(t,s,o))?.status??{};if(e>=r)return i;await(0,v.setTimeout)(200,void 0,{
signal:a.signal})}return}(e,t,n),r=await a.resourceOf("v1","Pod");if(void 0===o||!r)return;const{items:i}=await a.list(r,e.metadata.namespace)
;for(const t of i){const{ownerReferences:n=[],labels:i={},deletionTimestamp:c}=t.metadata
;!n.some(({uid:t})=>t===e.metadata.uid)||c||isReady(t)||i["controller-revision-hash"]===o||(await a.remove(r,t),
s.logger.info(`${describe(t)}: deleted, so that it starts anew as before`))}}function isReady({status:e}){const{conditions:t=[]}=e??{}
;return t.some(e=>"Ready"===e.type&&"True"===e.status)}function notUndone(e){return"kept"===e.kind?[`${describe(e.object)} is not undone: ${e.why}.`]:[]}
async function returnToPrevious(e,t){
const{cluster:n,inputs:s,dependencies:o}=t,{logger:r,now:i}=o,c=e.filter(({due:e})=>e).map(returnOf),d=c.flatMap(e=>"kept"===e.kind?[e]:[]);try{
const u=await r.group("Roll back",()=>async function undo(e,t){
const{cluster:n,dependencies:s}=t,order=({object:e})=>10*stageOf(e)+rankOf(e.kind),o=e.toSorted((e,t)=>order(e)-order(t)),r=[],i=[];for(const e of o){
if("restored"!==e.kind)continue;const{resource:o}=e;try{const a=await againstOthers(()=>n.apply(o,e.object,{force:!0}))
;s.logger.info(`${describe(a)}: as before`),r.push({object:a,resource:o}),"StatefulSet"===a.kind&&await unstick(a,o,t)}catch(t){s.signal.throwIfAborted(),
i.push(`${describe(e.object)}: ${(0,a.bD)(t)}`)}}for(const e of o.reverse())"removed"===e.kind&&(await n.remove(e.resource,e.object),
s.logger.info(`${describe(e.object)}: removed`));if(i.length>0)throw new Error(i.join("\n"));return r}(c,t)),l=e.filter(({due:e})=>!e),f=[...u.map(e=>({...e,
changed:!0})),...l.map(({object:e,resource:t})=>({object:e,resource:t,changed:!1}))],m=await waitForAll(f,n,{...o,deadline:i()+1e3*s.timeout})
;if("ready"!==m.status)throw new Unhealthy(m);return{objects:m.objects,kept:d.map(({object:e})=>e),
sentence:["What ran before runs again, and is healthy.",...c.flatMap(notUndone)].join("\n"),details:["#### Rolled back","",...c.map(listed)],failure:void 0}
}catch(n){o.signal.throwIfAborted();const{failure:a,details:s}=await explain(n,t);return{objects:e.map(({object:e})=>e),kept:d.map(({object:e})=>e),
sentence:`The rollback failed, too: ${a.message}\n${a.remedy}`,details:["#### The rollback failed","",...s],failure:a}}}function listed(e){
const t=describe(e.object)
;return"restored"===e.kind?`- ${t}: as before`:"removed"===e.kind?`- ${t}: removed, it was not there before`:`- ${t}: not undone, ${e.why}`}
async function prepare(e,t){const{inputs:n,cluster:a,namespace:s,dependencies:o}=t,r=placeImages(await checkRendered(e,{namespace:s},a),n.images,n.unusedImages)
;for(const e of r.warnings)o.logger.warning(e);const i=applySetId(recordName(n.name),s);return r.rendered.map(({object:e,origin:t})=>{const n={
...e.metadata.labels,[O]:i};return{origin:t,object:{...e,metadata:{...e.metadata,labels:n}}}})}async function deployManifests(e,t){
const{inputs:n,cluster:s,namespace:o,origin:r,dependencies:i}=t,{logger:c,signal:d,now:u}=i,l=await prepare(e,t),f={logger:c,signal:d,now:u,deadline:t.deadline
},m={...t,create:n.createNamespace,labels:n.namespaceLabels,name:n.name},p=await async function ensureNamespace(e,t,n){for(;;){
const a=await readNamespace(e.namespace,t);if("unknown"===a)return!1;if(a?.metadata.deletionTimestamp)await waitUntilGone(a,t,n);else{
if(a)return await renew(a,e,t),!1;if(!e.create)throw absent(e.namespace);if(await make(e,t))return!0}}}(m,s,f);p&&c.info(`Namespace ${o}: created`)
;const h=await readRecord({name:n.name,namespace:o,repository:r.repository},s);!function checkVersion(e,{version:t,allowOlder:n,name:s}){
const[o,r]=[je.parse(t??"",{loose:!0}),je.parse(e??"",{loose:!0})]
;if(!n&&o&&r&&!je.gte(o,r))throw new a.yo(`Version ${t} of ${s} is older than ${e}, which was deployed last.`,"Deploy a newer version or, to go back on purpose, set 'allow-older: true'.")
}(h?.record.version,n);const g=await plan(l,s);!function logSteps(e,t){for(const{object:n,action:a}of e)"unchanged"!==a&&t(`${describe(n)}: ${a}`)
;const n=e.filter(({action:e})=>"unchanged"===e).length;n>0&&t(`${n} unchanged`)}(g.steps,e=>c.info(e));const y={namespaceMade:p,previous:h,applied:[],
revision:h?.record.revision??0};try{return await async function applyAll(e,t,n){
if(!e.steps.some(({due:e})=>e)&&0===e.later.length)return void(t.applied=e.steps.map(e=>({...e,object:e.live??e.object})));t.revision+=1
;const a=[...e.steps,...e.later].map(({object:e})=>recorded(e));await save(a,!1,t,n);for(const a of stagesOf(e.steps))await applyOne(a,t,n)
;if(0===e.later.length)return;for(const{object:t}of e.later)n.cluster.forget(t.apiVersion);const s=await plan(e.later,n.cluster)
;for(const e of stagesOf(s.steps))await applyOne(e,t,n)}(g,y,t),await waitUntilHealthy(y.applied,t),await async function succeed(e,t){
const{inputs:n}=t,a=e.applied.map(({object:e})=>recorded(e)),{pruned:s,left:o}=await async function prune(e,t,n){
const{inputs:a,namespace:s,dependencies:o}=n,r=new Set(t.map(keyOf)),i=e.filter(e=>!r.has(keyOf(e)));if(!a.prune)return{pruned:[],left:i}
;const c=i.filter(({kind:e})=>Oe.includes(e))
;for(const{kind:e,name:t}of c)o.logger.notice(`${e} ${t} is no longer in the manifests. It stays, because it may hold data; delete it yourself.`)
;const d=applySetId(recordName(a.name),s),u=[];for(const e of i.filter(({kind:e})=>!Oe.includes(e)))await remove(e,d,n)&&u.push(changeOf(e,"pruned"));return{
pruned:u,left:c}}(e.previous?.record.objects??[],a,t);await save([...o,...a],!0,e,t,!0);const r=[...changesOf(e,t),...s];return{
status:n.wait?r.length>0?"deployed":"unchanged":"applied",changed:r,objects:e.applied.map(({object:e})=>e),revision:e.revision,details:[]}}(y,t)}catch(e){
return d.throwIfAborted(),await async function fail(e,t,n){const{inputs:a}=n,{failure:s,details:o}=await explain(e,n),r={status:"failed",changed:changesOf(t,n),
revision:t.revision,details:o,failure:s,objects:t.applied.map(({object:e})=>e)},i=function mayReturn(e,t,n){
if("keep"===n)return"It is kept for a look, as 'on-failure: keep' asks.";const a=e.filter(({due:e})=>e)
;if(0===a.length)return"Nothing was changed, so there is nothing to roll back."
;if(!t&&a.every(({live:e})=>!e))return"This was the first deployment: there is nothing to return to, and it is kept."
;if(t&&!t.healthy)return"The deployment before this one was not healthy either, so there is nothing to return to, and this one is kept.";const s=a.map(returnOf)
;return s.some(({kind:e})=>"kept"!==e)?"yes":["Nothing is rolled back.",...s.flatMap(notUndone)].join("\n")}(t.applied,t.previous?.record,a.onFailure)
;if("yes"!==i)return{...r,failure:withSentence(s,i)};const c=await returnToPrevious(t.applied,n),d=(t.previous?.record.objects??[]).concat(c.kept.map(recorded))
;return await save(d,void 0===c.failure,t,n),{...r,status:void 0===c.failure?"rolled-back":"failed",objects:c.objects,details:[...o,...c.details],
failure:withSentence(s,c.sentence)}}(e,y,t)}}async function applyOne(e,t,n){const{cluster:a,dependencies:s}=n;await async function applyStage(e,t,n,a){
const s=(0,T.default)(z),o=Map.groupBy(e,({object:e})=>rankOf(e.kind));for(const e of[...o.keys()].sort()){
const r=(await Promise.allSettled((o.get(e)??[]).map(e=>s(async()=>{n.throwIfAborted(),a({...e,object:await applyStep(e,t,n)})
})))).flatMap(e=>"rejected"===e.status?[e.reason]:[]);if(n.throwIfAborted(),r.length>0)throw new AggregateError(r)}}(e,a,s.signal,e=>t.applied.push(e))
;e.some(({object:e,due:t})=>t&&0===stageOf(e))&&await waitUntilHealthy(t.applied.filter(({object:e})=>0===stageOf(e)),n,!0)}
async function waitUntilHealthy(e,t,n=!1){const{inputs:a,cluster:s,deadline:o,dependencies:r}=t;if(!a.wait&&!n)return
;const i=e.map(({object:e,resource:t,action:n})=>({object:e,resource:t,changed:"unchanged"!==n})),c=await waitForAll(i,s,{...r,deadline:o})
;for(const e of c.notes)r.logger.notice(e);if("ready"!==c.status)throw new Unhealthy(c)}function changesOf({namespaceMade:e,applied:t},{namespace:n}){
return[...e?[changeOf({group:"",kind:"Namespace",namespace:void 0,name:n
},"created")]:[],...t.flatMap(({object:e,action:t})=>"unchanged"===t?[]:[changeOf(nameOf(e),t)])]}
async function save(e,t,{previous:n,revision:a,applied:s},o,r=!1){const{inputs:i,cluster:c}=o,d={revision:a,
version:t?i.version??n?.record.version:n?.record.version,healthy:t,objects:together(r?[]:n?.record.objects??[],e),images:imagesOf(s.map(({object:e})=>e))}
;await async function writeRecord({name:e,namespace:t,origin:n,expiresAt:a},s,o){
const r=recordName(e),i=new Set(s.objects.map(({group:e,kind:t})=>e?`${t}.${e}`:t)),c={apiVersion:"v1",kind:"ConfigMap",metadata:{name:r,namespace:t,labels:{
[k.managedBy]:k.manager,[k.deployment]:e,"applyset.kubernetes.io/id":applySetId(r,t)},annotations:{...annotationsOf(n,a),
"applyset.kubernetes.io/tooling":"ds-infra/v1","applyset.kubernetes.io/contains-group-kinds":[...i].sort().join(",")}},data:{format:ke,record:JSON.stringify(s)}
};await o.apply(ve,c,{force:!0})}({...o,name:i.name},d,c)}const We=400;function differing({object:e,live:t,next:n,action:a}){if("unchanged"===a)return[]
;if(!t||!n)return[{object:nameOf(e),action:a,lines:[]}];const s=differencesOf(t,n).flatMap(linesOf);return 0===s.length?[]:[{object:nameOf(e),action:a,lines:s}]
}async function outcomeOf(e,{dependencies:t}){const{logger:n}=t
;for(const{object:t,action:a,lines:s}of e)await n.group(`${t.kind} ${t.name}: would be ${a}`,async()=>{for(const e of s)n.info(e)})
;const a=e.map(({object:e,action:t})=>changeOf(e,t));return{status:a.length>0?"differs":"unchanged",changed:a,objects:[],details:detailsOf(e)}}
function detailsOf(e){let t=We;return e.flatMap(({object:e,lines:n})=>{if(0===n.length||t<=0)return[];const a=n.slice(0,t);t-=a.length
;const s=n.length-a.length,o=[...n.join("\n").matchAll(/`+/g)].map(([e])=>e.length+1),r="`".repeat(Math.max(3,...o))
;return[`<details><summary>${e.kind} ${e.name}</summary>`,"",`${r}diff`,...a,...s>0?[`... ${s} more lines in the log`]:[],r,"","</details>"]})}var Je=n(7597)
;var He=n(9007);function hostsOf(e){const t=e.flatMap(namedHosts),n=e.flatMap(assignedHosts);return[...new Set([...t,...n])]}function namedHosts(e){
const{kind:t,apiVersion:n}=e,a=e.spec??{};if("Ingress"===t)return(a.rules??[]).flatMap(({host:e})=>e?[e]:[])
;return"gateway.networking.k8s.io"===groupOf(n)&&t.endsWith("Route")?a.hostnames??[]:[]}function assignedHosts({kind:e,spec:t,status:n}){
if(!("Ingress"===e||"Service"===e&&"LoadBalancer"===t?.type))return[];const{ingress:a=[]}=(n??{}).loadBalancer??{}
;return a.flatMap(({hostname:e,ip:t})=>e??t??[])}const Ye={group:"",version:"v1",plural:"secrets",kind:"Secret",namespaced:!0,verbs:[],subresources:[]}
;const Xe=["Namespace","CustomResourceDefinition","PersistentVolume","PersistentVolumeClaim"];async function planRemoval(e,t){
const{name:n,namespace:s,repository:o}=e,r=await readNamespace(s,t);if(void 0===r)return{kind:"absent"};const i="unknown"!==r&&isMarked(r)
;if(i&&ownerOf(r)!==o)throw new a.yo(`Namespace ${s} was made for ${ownerOf(r)}, and this is ${o}: nothing is deleted.`,"Correct the input 'namespace'.")
;const c=await readRecord(e,t),d=(await listRecords(t,s)).filter(e=>e.name!==n);return i&&0===d.length&&0===(await async function otherReleases(e,t,n){try{
const{items:a}=await n.list(Ye,e,{labelSelector:`owner=helm,name!=${t}`});return[...new Set(a.map(({metadata:e})=>e.labels?.name??""))]}catch(e){
if(isRefusal(e,"Forbidden"))return[];throw e}}(s,n,t)).length?{kind:"namespace",namespace:r,record:c}:c?{kind:"objects",record:c,
...split(c,await everywhere(d,t))}:{kind:"absent"}}async function everywhere(e,t){return await listRecords(t,void 0).catch(t=>{
if(isRefusal(t,"Forbidden"))return e;throw t})}function split(e,t){
const n=t.filter(({name:t,namespace:n})=>t!==e.name||n!==e.namespace),a=new Map(n.flatMap(e=>e.record.objects.map(t=>[keyOf(t),e]))),s=[],o=[]
;for(const t of e.record.objects){const e=a.get(keyOf(t));Xe.includes(t.kind)?s.push({object:t,why:"it may hold data or objects of others"}):e?s.push({object:t,
why:`deployment ${e.name} in namespace ${e.namespace} holds it as well`}):o.push(t)}return{remove:o,keep:s}}function removedBy(e){if("absent"===e.kind)return[]
;if("objects"===e.kind)return e.remove.map(e=>changeOf(e,"deleted"));const{namespace:t,record:n}=e
;return[...(n?.record.objects??[]).filter(e=>e.namespace===t.metadata.name).map(e=>changeOf(e,"deleted")),changeOf({group:"",kind:"Namespace",namespace:void 0,
name:t.metadata.name},"deleted")]}async function remove_remove(e,t){
if("namespace"===e.kind)return await async function removeNamespace(e,{cluster:t,deadline:n,dependencies:s}){const{name:o}=e.metadata
;e.metadata.deletionTimestamp||(await t.remove(j,e).catch(e=>{if(!isRefusal(e,"Forbidden"))throw e
;throw new a.yo(`Namespace ${o} may not be deleted: ${e.message}`,"Grant delete on namespaces; EKS access policies below AmazonEKSClusterAdminPolicy do not include it.",{
cause:e})}),s.logger.info(`Namespace ${o}: deleted`));await waitUntilGone(e,t,{...s,deadline:n})}(e.namespace,t)
;"objects"===e.kind&&await async function removeObjects({record:e,remove:t,keep:n},s){const{cluster:o,dependencies:r}=s,order=e=>10*stageOf({...e,metadata:{
name:e.name}})+rankOf(e.kind),i=[];for(const n of t.toSorted((e,t)=>order(t)-order(e)))await removeObject(n,e,s)&&i.push(n)
;for(const{object:e,why:t}of n)r.logger.notice(`${e.kind} ${e.name} stays: ${t}.`);await async function waitUntilAllGone(e,t){const{deadline:n,dependencies:s}=t
;for(let o=[...e];;){const e=await Promise.all(o.map(e=>find(e,t)));if(o=o.filter((t,n)=>e[n]?.metadata.uid===t.uid),0===o.length)return;if(s.now()>n){
const t=e.flatMap(e=>{const t=e?.metadata.finalizers??[];return e?[`${e.kind} ${e.metadata.name} (${t.join(", ")||"no finalizers"})`]:[]})
;throw new a.nM(`Still being deleted: ${t.join("; ")}.`,"See to it that the controllers which own these finalizers run; then run the job again.")}await(0,
v.setTimeout)(1e3,void 0,{signal:s.signal})}}(i,s),await async function removeRecord({stored:e},t){await t.remove(ve,e)}(e,o)}(e,t)}
async function removeObject(e,{name:t,namespace:n},a){const{cluster:s,dependencies:o}=a,r=await find(e,a),i=`${e.kind} ${e.name}`;if(!r)return!1
;if(!(""===e.uid||r.metadata.uid===e.uid)||r.metadata.labels?.[O]!==applySetId(recordName(t),n))return o.logger.notice(`${i} stays: it is no longer the one that this deployment made.`),
!1;const c=await s.resourceOf(e.apiVersion,e.kind);return c&&await s.remove(c,r),o.logger.info(`${i}: deleted`),!0}
async function find({apiVersion:e,kind:t,namespace:n,name:a},{cluster:s}){const o=await s.resourceOf(e,t);return o&&await s.get(o,n,a)}
async function deleteDeployment(e){const{inputs:t,cluster:n,namespace:s,origin:o,dependencies:r}=e,i=await planRemoval({name:t.name,namespace:s,
repository:o.repository},n),c=removedBy(i);if("absent"===i.kind)return await async function refuseForeign({inputs:e,cluster:t,namespace:n}){
if(!e.createNamespace)return;const s=await readNamespace(n,t);if(void 0===s||"unknown"===s)return
;throw new a.yo(`Namespace ${n} was not made by this action, and has no deployment ${e.name}: nothing is deleted.`,"Correct the input 'namespace', or delete it yourself.")
}(e),r.logger.info(`There is no deployment ${t.name} in namespace ${s}.`),{status:"absent",changed:c,objects:[],details:[]};if(t.dryRun){
for(const{kind:e,name:t}of c)r.logger.info(`${e} ${t}: would be deleted`);return{status:"differs",changed:c,objects:[],details:[]}}await remove_remove(i,e)
;return{status:"deleted",changed:c,objects:[],details:("objects"===i.kind?i.keep:[]).map(({object:e,why:t})=>`- ${e.kind} ${e.name} stays: ${t}`)}}
async function sweep(e,t){const{inputs:n,dependencies:s}=e,{logger:o}=s,r=[],i=[],c=[];for(const d of await async function candidates(e){
const{inputs:t,cluster:n,origin:a}=e,s=await readable("deployments",e,()=>listRecords(n,t.namespace))??[],o=s.filter(({repository:e})=>e===a.repository),r=(await async function madeNamespaces(e){
const{inputs:t,cluster:n,origin:a}=e,s=`${k.managedBy}=${k.manager}`,o=await readable("namespaces",e,async()=>{
if(void 0===t.namespace)return(await n.list(j,void 0,{labelSelector:s})).items;const e=await n.get(j,void 0,t.namespace);return e?[e]:[]})
;return(o??[]).filter(e=>isMarked(e)&&ownerOf(e)===a.repository)}(e)).filter(({metadata:e})=>!o.some(isIn(e.name)));return[...o,...r.map(({metadata:e})=>({
name:e.labels?.[k.deployment]??"",namespace:e.name,repository:a.repository,pullRequest:Number(e.annotations?.[k.pullRequest])||void 0,
expiresAt:e.annotations?.[k.expiresAt]}))]}(e)){const u=await whyDue(d,s.now(),t);if(void 0!==u)try{const t=await planRemoval(d,e.cluster)
;r.push(...removedBy(t));const a=`${d.name} in namespace ${d.namespace}`;o.info(`${a}: ${u}${n.dryRun?", would be taken away":""}`),i.push(`- ${a}: ${u}`),
n.dryRun||await remove_remove(t,e)}catch(e){s.signal.throwIfAborted(),o.warning((0,a.bD)(e)),c.push(e)}}
const d=0===r.length?"absent":n.dryRun?"differs":"deleted";return 0===c.length?{status:d,changed:r,objects:[],details:i}:{status:"failed",changed:r,objects:[],
details:i,failure:(0,L.ie)(c[0])}}async function whyDue({pullRequest:e,expiresAt:t},n,a){
return void 0!==t&&Date.parse(t)<=n?`expired at ${t}`:void 0!==e&&await a(e)?`pull request ${e} is closed`:void 0}const isIn=e=>t=>t.namespace===e
;async function readable(e,{dependencies:t},n){return await n().catch(n=>{if(!isRefusal(n,"Forbidden"))throw n
;t.logger.warning(`The ${e} cannot be listed, so those are not swept: ${n.message}`)})}const Ze={deployed:"deployed, and healthy",
applied:"applied, and not waited for",unchanged:"unchanged","rolled-back":"failed, and rolled back",failed:"failed",differs:"would change",deleted:"deleted",
absent:"nothing there"},Qe=100;function summary_summaryOf(e,t){
const{inputs:n,context:a,namespace:s,url:o,hosts:r,duration:i}=t,c="sweep"===n.mode?`\`${a.name}\``:`\`${s}\` on \`${a.name}\``,d=void 0===e.revision?"":`, revision ${e.revision}`,u=o?` at ${o}`:"",l=r.length>1?` (also ${r.slice(1,6).join(", ")})`:""
;return[`### ${"sweep"===n.mode?"Sweep":n.name}${n.version?` ${n.version}`:""}: ${Ze[e.status]}`,"",`${c}${d}${u}${l}, ${Math.round(i/1e3)} s`,"",...changeTable(e),...imageTable(t.images),...e.details,""].join("\n")
}function changeTable({changed:e,status:t}){if(0===e.length)return[]
;const n="differs"===t,a=e.slice(0,Qe).map(({kind:e,name:t,action:n})=>`| ${e} | ${t} | ${n} |`),s=e.length-a.length
;return[`| kind | name | ${n?"would be":"what happened"} |`,"| --- | --- | --- |",...a,...s>0?[`| ... | ${s} more | |`]:[],""]}function imageTable(e){
const t=Object.entries(e);if(0===t.length)return[]
;return["<details><summary>Images</summary>","","| container | image |","| --- | --- |",...t.slice(0,Qe).map(([e,t])=>`| ${e} | \`${t}\` |`),"","</details>",""]
}var __addDisposableResource=function(e,t,n){if(null!=t){if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var a,s;if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");a=t[Symbol.asyncDispose]}if(void 0===a){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");a=t[Symbol.dispose],n&&(s=a)}
if("function"!=typeof a)throw new TypeError("Object not disposable.");s&&(a=function(){try{s.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({
value:t,dispose:a,async:n})}else n&&e.stack.push({async:!0});return t},et=function(e){return function(t){function fail(n){
t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n,t.hasError=!0}var n,a=0;return function next(){for(;n=t.stack.pop();)try{
if(!n.async&&1===a)return a=0,t.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return a|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else a|=1}catch(e){fail(e)}if(1===a)return t.hasError?Promise.reject(t.error):Promise.resolve()
;if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,n){var a=new Error(n);return a.name="SuppressedError",
a.error=e,a.suppressed=t,a});async function deploy(e,t){const n=t.now();try{const o={stack:[],error:void 0,hasError:!1};try{
const r=await async function readSource(e,t){const{source:n,mode:a}=e
;return"manifests"!==n?.kind||"delete"===a||"sweep"===a?[]:await async function readManifests(e,{inputs:t,dependencies:n}){
return[...secretObjects(t.secrets),...await renderManifests(e,n)]}(n,{inputs:e,dependencies:t})
}(e,t),i=__addDisposableResource(o,await async function openCluster(e,t){const[n,a]=await Promise.allSettled([readContext(e,t),startProxy(e,t)])
;if("rejected"===n.status||"rejected"===a.status)throw"fulfilled"===a.status&&await a.value[Symbol.asyncDispose](),
"rejected"===n.status?n.reason:"rejected"===a.status&&a.reason;const s=connect(a.value,n.value.server,t);return{...clusterOver(s,n.value),get calls(){
return s.calls},[Symbol.asyncDispose]:()=>a.value[Symbol.asyncDispose]()}}(e.cluster,t),!0),c=await async function openJob(e,t,n){
const{environment:a,now:o}=n,{pullRequest:r}=await(0,s.j)(a);return{inputs:e,cluster:t,dependencies:n,namespace:e.namespace??t.context.namespace,
origin:originOf(a,r),expiresAt:void 0===e.ttl?void 0:new Date(o()+1e3*e.ttl).toISOString(),deadline:o()+1e3*e.timeout}}(e,i,t),d=(0,Je.o)(e.token,t),u=(0,
He.x)(e,d,c.origin,t);"apply"===e.mode&&await u.begin(c.namespace);const l=await async function runMode(e,t,n){switch(t.inputs.mode){case"apply":
return await deployManifests(e,t);case"diff":return await async function diffManifests(e,t){
const{inputs:n,cluster:a,namespace:s,origin:o}=t,r=await prepare(e,t),i=await readNamespace(s,a),c=void 0===i||"unknown"!==i&&void 0!==i.metadata.deletionTimestamp
;if(c&&!n.createNamespace)throw absent(s);if(c)return outcomeOf(r.map(({object:e})=>({object:nameOf(e),action:"created",lines:[]})),t)
;const d=await readRecord({name:n.name,namespace:s,repository:o.repository
},a),{steps:u,later:l}=await plan(r,a),f=new Set(r.map(({object:e})=>keyOf(nameOf(e)))),m=n.prune?(d?.record.objects??[]).filter(e=>!f.has(keyOf(e))):[]
;return outcomeOf([...u.flatMap(differing),...l.map(({object:e})=>({object:nameOf(e),action:"created",lines:[]})),...m.map(e=>({object:e,action:"pruned",
lines:[]}))],t)}(e,t);case"delete":return await deleteDeployment(t);case"sweep":return await sweep(t,function closedPullRequests(e,t){let n=!1;const tell=e=>{
n||t.warning(`Pull requests are not looked at, so only what has expired is swept: ${e}`),n=!0};return async t=>{if(!e)return tell("the input 'token' is empty.")
;try{const{state:n}=await e.request("GET",`/pulls/${t}`);return"closed"===n}catch(e){if(!(e instanceof Je.y&&e.isDenied))throw e
;return tell(`${e.message} It needs the permission 'pull-requests: read'.`)}}}(n,t.dependencies.logger))}}(r,c,d).catch(async t=>{
throw"apply"===e.mode&&await u.end({state:"error",description:(0,a.bD)(t)}),t});t.logger.debug(`${i.calls} requests to the API server`)
;const f=function resultOf(e,t,n){const{inputs:a,cluster:s,namespace:o}=t,r=imagesOf(e.objects),i=hostsOf(e.objects),c=a.url??function urlOf(e){
const t=hostsOf(e).find(e=>!e.startsWith("*"));if(void 0===t)return;const n=e.flatMap(({kind:e,spec:t})=>{const{tls:n=[]}="Ingress"===e?t??{}:{}
;return n.flatMap(({hosts:e=[]})=>e)
}).some(e=>e===t||e.startsWith("*.")&&t.endsWith(e.slice(1))),a=e.some(e=>e.kind.endsWith("Route")&&namedHosts(e).includes(t))
;return`${n||a?"https":"http"}://${t}`}(e.objects),{status:d,changed:u,revision:l,failure:f}=e;return{outputs:{status:d,changed:u,images:r,hosts:i,url:c??"",
revision:void 0===l?"":String(l)},summary:summary_summaryOf(e,{inputs:a,context:s.context,namespace:o,images:r,hosts:i,url:c,duration:n}),failure:f}
}(l,c,t.now()-n);return await async function tell({outputs:e,failure:t},n,s){const{mode:o,name:r}=n.inputs;if("apply"===o){const n=e.url||void 0
;await s.end(void 0===t?{state:"success",url:n}:{state:"failure",description:(0,a.bD)(t)})}const i="deleted"===e.status||"absent"===e.status
;"delete"===o&&i&&await s.remove({name:r,namespace:n.namespace})}(f,c,u),f}catch(e){o.error=e,o.hasError=!0}finally{const e=et(o);e&&await e}}catch(e){return{
outputs:{status:"failed",...{changed:[],images:{},hosts:[],url:"",revision:""}},summary:void 0,failure:e}}}var tt=n(8814);function parseServiceImages(e){
if(""===e)return{};const t=function parseJson(e){try{return JSON.parse(e)}catch{throw notImages(`is no JSON: ${(0,a.Kb)(e,100)}`)}}(e)
;if(!parse_isMapping(t))throw notImages(`is ${(0,a.Kb)(e,100)}`);return Object.fromEntries(Object.entries(t).map(([e,t])=>[e,parseImage(e,t)]))}
function parse_isMapping(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}function parseImage(e,t){
const{repository:n,tag:a="",digest:s,ref:o}=parse_isMapping(t)?t:{}
;if(![n,a,o].every(e=>"string"==typeof e)||!["string","undefined"].includes(typeof s))throw notImages(`has no 'repository' and 'ref' for ${e}`);return{
repository:n,tag:a,ref:o,...void 0===s?{}:{digest:s}}}function notImages(e){
return new a.yo(`The input 'images' ${e}.`,"Hand over the output of push-images: images: ${{ steps.<id of its step>.outputs.images }}.")}const nt=53,at={min:1,
max:31536e3},st=/^[a-z0-9](?:[a-z0-9-]{0,51}[a-z0-9])?$/,ot=/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;async function parseDeployInputs(e,t,n){
const a=await async function secretsOf(e,t){const n=await e.mapping("secrets",{isSecret:!0,asWritten:!0});maskAll(n,t)
;for(const[e,t]of Object.entries(n))checkSecret(e,t);return n}(e,n),s=e.choice("mode",["apply","diff","delete","sweep"]),o=e.optional("ttl");return{mode:s,
source:await sourceOf(e,s),
name:e.matching("name",st,"Use up to 53 lower-case letters, digits and hyphens.")??fitName(t[$.E.githubRepository]?.split("/").at(-1)??""),
namespace:e.matching("namespace",ot,"Use up to 63 lower-case letters, digits and hyphens."),createNamespace:e.boolean("create-namespace"),
namespaceLabels:await e.texts("namespace-labels"),images:parseServiceImages(e.text("images")),unusedImages:e.choice("unused-images",["error","allow"]),
secrets:a,version:e.optional("version"),allowOlder:e.boolean("allow-older"),cluster:{kubeconfig:fileOf(e,t),context:e.optional("context")},
dryRun:e.boolean("dry-run"),wait:e.boolean("wait"),timeout:e.duration("timeout",at),onFailure:e.choice("on-failure",["rollback","keep"]),
prune:e.boolean("prune"),ttl:void 0===o?void 0:e.duration("ttl",at),environment:e.optional("environment"),url:inputs_urlOf(e),token:e.optional("token")}}
async function sourceOf(e,t){
const n=e.optional("chart"),s=inputs_linesOf(e,"manifests"),o=["chart-version","values","set","image-values"].find(t=>void 0!==e.optional(t))
;if(void 0!==n&&s.length>0)throw new a.yo("Both 'manifests' and 'chart' are set.","Set one of them: what the other has is a step of its own.")
;if(void 0===n&&void 0!==o)throw new a.yo(`The input '${o}' is for charts, and 'chart' is not set.`,`Set 'chart', or leave '${o}' out.`);if(void 0!==n){
if(void 0!==e.optional("variables"))throw new a.yo("The input 'variables' is for manifests, and 'chart' is set.","Use 'set' or 'values'.");return{kind:"chart",
chart:n,version:e.optional("chart-version"),values:inputs_linesOf(e,"values"),set:await e.mapping("set"),imageValues:await e.texts("image-values")}}
if(s.length>0)return{kind:"manifests",manifests:s,variables:await variablesOf(e)}
;if("delete"!==t&&"sweep"!==t)throw new a.yo("Neither 'manifests' nor 'chart' is set.","Say what to deploy, for example manifests: k8s/ or chart: chart/.")}
function inputs_linesOf(e,t){return e.text(t).split("\n").map(e=>e.replace(/(^|\s)#.*$/,"").trim()).filter(e=>""!==e)}async function variablesOf(e){
const t=await e.texts("variables"),n=Object.keys(t).find(e=>!/^[A-Za-z_]\w*$/.test(e));if(void 0===n)return t;throw(0,
a.Gq)("variables",n,"Use names of letters, digits and underscores, such as HOST.")}
const rt='Write a mapping of keys and values for each, for example:\n  database: {url: "postgres://..."}';function maskAll(e,t){if("string"==typeof e){
const n=new Set([e,...e.split("\n"),Buffer.from(e).toString("base64")]);for(const e of n)""!==e.trim()&&t(e)
}else if("object"==typeof e&&null!==e)for(const n of Object.values(e))maskAll(n,t)}function checkSecret(e,t){
if(!("object"==typeof t&&null!==t&&!Array.isArray(t))||!Object.values(t).every(e=>"string"==typeof e))throw new a.yo(`Secret '${e}' in the input 'secrets' is no mapping of keys to texts.`,rt)
}function fileOf(e,t){const n=e.optional("kubeconfig");return void 0===n?void 0:(0,f.resolve)((0,tt.aD)(n,t))}function inputs_urlOf(e){const t=e.optional("url")
;if(void 0===t||/^https?:\/\/[^\s/]/.test(t))return t;throw(0,a.Gq)("url",t,"Use an address that starts with https:// or http://.")}function fitName(e){
const t=e.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-+|-+$/g,"");if(t.length<=nt)return t||"deployment";const n=(0,
d.createHash)("sha256").update(e).digest("hex").slice(0,8);return`${t.slice(0,nt-9).replace(/-+$/,"")}-${n}`}const it=0;async function run(e){
const t=await parseDeployInputs(e.inputs,e.environment,e.mask),{outputs:n,summary:a,failure:s}=await deploy(t,e);if(e.setOutputs(n),
void 0!==a&&await e.summarize(a),void 0!==s)throw s}},5108:(e,t,n)=>{n.d(t,{MM:()=>deniedRole,Pu:()=>parseDenial,S$:()=>denialRemedy,cw:()=>allow})
;const a=/(with an explicit deny in an?|because no) (identity-based policy|resource-based policy|role trust policy|service control policy|resource control policy|permissions boundary|session policy|VPC endpoint policy)/i
;function parseDenial(e){const[,t="",n]=a.exec(e)??[];return void 0===n?void 0:{policy:n.toLowerCase(),isExplicit:/^with/i.test(t)}}function deniedRole(e){
const[,t,n]=/:sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\//.exec(e)??[];return t&&n?{account:t,name:n}:void 0}function denialRemedy({policy:e,isExplicit:t},n,a){
const s=t?`must not deny ${n}`:`must allow ${n}`;switch(e){case"identity-based policy":return t?`Remove the Deny of ${n} from the policies of ${a}.`:allow(n,a)
;case"permissions boundary":return`The permissions boundary of ${a} ${s}; its other policies cannot make up for that.`;case"session policy":
return`The session is narrowed: 'session-policy' or 'managed-policies' of assume-role ${s}.`;case"service control policy":case"resource control policy":
return`A ${e} of the AWS organization ${s}: ask whoever administers the organization. No policy of ${a} can make up for that.`;case"vpc endpoint policy":
return`The policy of the VPC endpoint by which this machine reaches AWS ${s}. No policy of ${a} can make up for that.`;case"role trust policy":
return`The trust policy of the role that was asked for ${s} to ${a}.`;default:return`The policy of the resource ${s} to ${a}.`}}function allow(e,t){
return`Allow ${e} in the policy of ${t}.`}},9177:(e,t,n)=>{n.d(t,{C:()=>Faults});var a=n(6986);class Faults{#q=[];add(e,t,n){this.#q.push({where:e,what:t,
remedy:n})}get count(){return this.#q.length}check(){const[e,...t]=this.#q;if(!e)return;if(0===t.length)throw new a.yo(`${e.where}: ${e.what}`,e.remedy)
;const n=this.#q.slice(0,20).map(({where:e,what:t,remedy:n})=>`  ${e}: ${t} ${n}`),s=this.#q.length-n.length
;throw new a.yo(`There are ${this.#q.length} faults in what is to be deployed:\n${n.join("\n")}${s>0?`\n  and ${s} more.`:""}`,"Correct them; nothing was applied.")
}}},1848:(e,t,n)=>{function isMapping(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}n.d(t,{p:()=>isMapping})},8814:(e,t,n)=>{n.d(t,{
Tj:()=>readInHome,Wx:()=>homeFolder,aD:()=>expandPath});var a=n(3024),s=n(1455),o=n(6760),r=n(987),i=n(4564);function homeFolder(e){
return e["win32"===process.platform?i.E.userProfile:i.E.home]||process.getBuiltinModule("node:os").homedir()}function expandPath(e,t){
const n=e.replace(/\$(?:(\w+)|\{(\w+)\})/g,(e,n,a)=>{const s=n??a??"";return t[s]??(e=>e===i.E.home?homeFolder(t):void 0)(s)??e})
;return/^~(?:[/\\]|$)/.test(n)?(0,o.join)(homeFolder(t),n.slice(1)):n}async function readInHome(e,t,n){try{return await n()}catch(n){const i=homeFolder(t)
;if(!(0,r.UO)((0,o.resolve)(i),(0,o.resolve)(e)))throw n;if(await(0,s.access)(`${i}/.`,a.constants.X_OK).then(()=>!0,()=>!1))throw n;return}}},7831:(e,t,n)=>{
function withoutCommands(e){return e.replace(/(^|[\v\f\u0085])([^\S\n\r\v\f\u2028\u2029]*):(?=:)/gm,"$1$2: ").replaceAll("##[","## [")}n.d(t,{
D:()=>withoutCommands})},8292:(e,t,n)=>{n.d(t,{I2:()=>makePrivateFolder,Pl:()=>writePrivateFile,XW:()=>removeFolderIfEmpty,Zu:()=>readIfPresent,uM:()=>linkTo,
wX:()=>namesIn,xI:()=>ownerAt,xo:()=>ifPresent});var a=n(7598),s=n(3024),o=n(1455),r=n(6760),i=n(6986),c=n(9577),__addDisposableResource=function(e,t,n){
if(null!=t){if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var a,s;if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");a=t[Symbol.asyncDispose]}if(void 0===a){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");a=t[Symbol.dispose],n&&(s=a)}
if("function"!=typeof a)throw new TypeError("Object not disposable.");s&&(a=function(){try{s.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({
value:t,dispose:a,async:n})}else n&&e.stack.push({async:!0});return t},d=function(e){return function(t){function fail(n){
t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n,t.hasError=!0}var n,a=0;return function next(){for(;n=t.stack.pop();)try{
if(!n.async&&1===a)return a=0,t.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return a|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else a|=1}catch(e){fail(e)}if(1===a)return t.hasError?Promise.reject(t.error):Promise.resolve()
;if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,n){var a=new Error(n);return a.name="SuppressedError",
a.error=e,a.suppressed=t,a});async function makePrivateFolder(e){const t=await(0,o.mkdir)(e,{recursive:!0,mode:448}).catch(async t=>{throw"ENOENT"===(0,
i.$N)(t)&&await makeFirstMissing(e),t});if(void 0===t)return;const n=await ownerAt((0,r.dirname)(t));if(n)for(let a=e;a.length>=t.length;a=(0,
r.dirname)(a))await(0,o.lchown)(a,n.uid,n.gid).catch(()=>{})}async function makeFirstMissing(e){const t=(0,r.dirname)(e);await(0,
o.stat)(t).then(()=>!0,()=>t===e)?await(0,o.mkdir)(e,{mode:448}):await makeFirstMissing(t)}async function writePrivateFile(e,t){await makePrivateFolder((0,
r.dirname)(e));const n=(0,r.join)((0,r.dirname)(e),`.${(0,a.randomBytes)(8).toString("hex")}.tmp`);try{const a={stack:[],error:void 0,hasError:!1};try{
const s=await ownerAt(e)??await ownerAt((0,r.dirname)(e)),i=__addDisposableResource(a,await(0,o.open)(n,"wx",384),!0);await i.writeFile(t),
s&&await i.chown(s.uid,s.gid).catch(()=>{})}catch(e){a.error=e,a.hasError=!0}finally{const e=d(a);e&&await e}}catch(t){throw await(0,o.rm)(n,{force:!0}),(0,
c.iD)(t,e)}await(0,o.rename)(n,e).catch(async t=>{throw await(0,o.rm)(n,{force:!0}),(0,c.iD)(t,e)})}async function ownerAt(e){
if(0===process.getuid?.())return await(0,o.stat)(e).catch(()=>{})}async function removeFolderIfEmpty(e){try{await(0,o.rmdir)(e)}catch(e){
if(!["ENOENT","ENOTEMPTY","EEXIST"].includes((0,i.$N)(e)??""))throw e}}async function ifPresent(e){try{return await e}catch(e){if("ENOENT"===(0,i.$N)(e))return
;throw e}}async function readIfPresent(e){return await ifPresent((0,o.readFile)(e,"utf8"))}async function namesIn(e){return await ifPresent((0,
o.readdir)(e))??[]}async function linkTo(e,t){try{"win32"!==process.platform?await(0,o.symlink)(e,t):(await(0,o.stat)(e)).isDirectory()?await(0,
o.symlink)(e,t,"junction"):await(0,o.copyFile)(e,t,s.constants.COPYFILE_EXCL)}catch(e){if("EEXIST"!==(0,i.$N)(e))throw e}}},9577:(e,t,n)=>{n.d(t,{
Ko:()=>machineError,iD:()=>withPath,ie:()=>toActionError});var a=n(6986)
;const s="Give the user of this job the right to do that, or correct the setting that names it.",o="Correct the setting that names it.",r={ENOSPC:{
why:"no space is left on its disk",remedy:"Make room there, or use a machine with a larger disk.",passes:!0},EDQUOT:{why:"the user's disk quota is used up",
remedy:"Make room there, or have the quota raised.",passes:!0},EFBIG:{why:"it would be larger than this user or its file system may have",
remedy:"Raise the limit of file sizes (ulimit -f), or use another file system."},EROFS:{why:"its file system is read-only",
remedy:"Mount it writable, or correct the setting that names it."},EACCES:{why:"permission denied",remedy:s},EPERM:{why:"the operation is not permitted",
remedy:s},EMFILE:{why:"this process has too many open files",remedy:"Raise the limit of open files (ulimit -n).",passes:!0},ENFILE:{
why:"the machine has too many open files",remedy:"Run it again when less runs on this machine.",passes:!0},ENOMEM:{why:"the machine has no memory left",
remedy:"Use a machine with more memory, or run less at once.",passes:!0},EIO:{why:"its disk failed to read or write",remedy:"Check the disk of this machine.",
passes:!0},EBUSY:{why:"it is in use",remedy:"End the program that uses it, or run it again later.",passes:!0},ETXTBSY:{why:"it is being written or run",
remedy:"Run it again later.",passes:!0},ENAMETOOLONG:{why:"its name is too long",remedy:"Use a shorter path."},EISDIR:{why:"it is a folder",remedy:o},ENOTDIR:{
why:"a part of its path is not a folder",remedy:o},ENOTEMPTY:{why:"it is a folder that is not empty",remedy:o},EEXIST:{
why:"there is something of that name already",remedy:"Remove it, or correct the setting that names it."},ELOOP:{why:"its symbolic links lead in a circle",
remedy:o},ENOENT:{why:"it does not exist",remedy:"See that it is there while this step runs, or correct the setting that names it."},ENOEXEC:{
why:"it is not a program for this machine",remedy:"Use the program for this system and architecture."}},i={mkdir:"made",open:"opened",read:"read",
scandir:"read",readlink:"read",lstat:"read",stat:"read",realpath:"read",write:"written",rename:"written",copyfile:"written",link:"made",symlink:"made",
mkdtemp:"made",unlink:"removed",rm:"removed",rmdir:"removed",access:"run",spawn:"started"};function machineError(e,t){for(const n of(0,a.cZ)(e)){
const s=systemErrorOf(n),o=s&&r[s.code];if(!s||!o)continue
;const c=["spawn","access"].includes(s.call)&&"EACCES"===s.code?`${o.why}; it is not executable, or its file system is noexec`:o.why,d=t??`${s.path??"A file"} cannot be ${i[s.call]??"used"}`
;return new(o.passes?a.nM:a.yo)(`${d}: ${c} (${s.code}).`,o.remedy,{cause:e})}}function systemErrorOf(e){if("object"!=typeof e||null===e)return
;const{code:t,syscall:n,path:a,dest:s}=e,[o=""]="string"==typeof n?n.split(" "):[],r=[s,a].find(e=>"string"==typeof e)
;return"string"!=typeof t||c.has(o)||""===o&&void 0===r?void 0:{code:t,call:o,path:r}}
const c=new Set(["connect","bind","listen","getaddrinfo","accept","shutdown"]);function withPath(e,t){
return"object"==typeof e&&null!==e&&"code"in e?Object.assign(e,{path:t,dest:t}):e}function toActionError(e){if(e instanceof a.lZ)return e
;return machineError(e)??new a.lZ((0,a.bD)(e),"This is a fault of the action: please report it with the debug log.",{cause:e})}},987:(e,t,n)=>{n.d(t,{
$t:()=>placeOf,Iw:()=>pathFrom,UO:()=>isWithin});var a=n(6760);function isWithin(e,t){return t===e||t.startsWith(e.endsWith(a.sep)?e:`${e}${a.sep}`)}
function pathFrom(e,t){return(0,a.relative)(e,t).split(a.sep).join("/")}function placeOf(e){return pathFrom(process.cwd(),(0,a.resolve)(e))||"."}},
9614:(e,t,n)=>{n.d(t,{R:()=>runProcess,a:()=>askProgram});var a=n(6698),s=n(1421),o=n(5434),r=n(481),i=n(6986);const c=5e3,d=67108864
;async function askProgram(e,t,n={}){return await runThroughToolkit(e,t,n)}async function runProcess(e,t,n={}){
const a="win32"!==process.platform||n.onOutput||n.onLine?runDirectly:runThroughToolkit;return await a(e,t,n)}const u=new a.AsyncLocalStorage
;async function runThroughToolkit(e,t,a){const{signal:s,input:o,cwd:r,env:c}=a;s?.throwIfAborted();const{getExecOutput:l}=await n.e(4775).then(n.bind(n,4775))
;let f;const stop=()=>f&&end(f);let m=0;const count=e=>{m+=e.length,m>d&&stop()};s?.addEventListener("abort",stop,{once:!0});const started=e=>{f=e,
f.once("spawn",()=>{e.stdin?.on("error",()=>{}),s?.aborted&&stop()})};try{const n=await u.run(started,()=>l(`"${e.replaceAll('"','\\"')}"`,[...t],{silent:!0,
ignoreReturnCode:!0,input:Buffer.from(o??""),...void 0===r?{}:{cwd:r},...void 0===c?{}:{env:definedOf(c)},listeners:{stdout:count,stderr:count}}))
;if(m>d)throw new Error(`${e} printed more than ${d} bytes`);return{...n,exitCode:n.exitCode??1}}catch(e){const t=(0,
i.bD)(e).startsWith("Unable to locate executable file");throw Object.assign(new Error((0,i.bD)(e),{cause:e}),t?{code:"ENOENT"}:{})}finally{
s?.removeEventListener("abort",stop),s?.throwIfAborted()}}function definedOf(e){const t={};for(const[n,a]of Object.entries(e))void 0!==a&&(t[n]=a);return t}
async function runDirectly(e,t,n){const{signal:a,onLine:o,onOutput:r}=n;a?.throwIfAborted();const i=(0,s.spawn)(e,t,{stdio:["pipe","pipe","pipe"],
windowsHide:!0,...void 0===n.cwd?{}:{cwd:n.cwd},...void 0===n.env?{}:{env:{...n.env}}}),c=[],u=[];let l=!1;const stopLong=()=>{l||end(i),l=!0}
;r||collect(i.stdout,c,o,stopLong),collect(i.stderr,u,o,stopLong),i.stdin.on("error",()=>{}),i.stdin.end(n.input??"");const stop=()=>{end(i)}
;a?.addEventListener("abort",stop,{once:!0});const f=r?.(i.stdout);f?.catch(stop);try{const t=await new Promise((e,t)=>{i.once("error",t),
i.once("close",t=>e(t??1))});if(await(f?.catch(()=>{})),a?.throwIfAborted(),await f,l)throw new Error(`${e} printed more than ${d} bytes`);return{exitCode:t,
stdout:c.join(""),stderr:u.join("")}}finally{a?.removeEventListener("abort",stop)}}function collect(e,t,n,a){if(e.setEncoding("utf8"),n)return void(0,
r.createInterface)({input:e,crlfDelay:Number.POSITIVE_INFINITY}).on("line",n);let s=0;e.on("data",e=>{s+=e.length,s<=d?t.push(e):a()})}function end(e){
const closePipes=()=>{e.stdout?.destroy(),e.stderr?.destroy()};if(null!==e.exitCode||null!==e.signalCode)return void closePipes();e.kill("SIGTERM")
;const t=setTimeout(()=>e.kill("SIGKILL"),c);e.once("close",()=>clearTimeout(t)),e.once("exit",closePipes)}(0,
o.subscribe)("child_process",e=>u.getStore()?.(e.process))},8630:(e,t,n)=>{n.r(t),n.d(t,{default:()=>pLimit,limitFunction:()=>limitFunction});class Node{value
;next;constructor(e){this.value=e}}class Queue{#_;#B;#U;constructor(){this.clear()}enqueue(e){const t=new Node(e);this.#_?(this.#B.next=t,this.#B=t):(this.#_=t,
this.#B=t),this.#U++}dequeue(){const e=this.#_;if(e)return this.#_=this.#_.next,this.#U--,this.#_||(this.#B=void 0),e.value}peek(){
if(this.#_)return this.#_.value}clear(){this.#_=void 0,this.#B=void 0,this.#U=0}get size(){return this.#U}*[Symbol.iterator](){let e=this.#_
;for(;e;)yield e.value,e=e.next}*drain(){for(;this.#_;)yield this.dequeue()}}function pLimit(e){let t=!1
;if("object"==typeof e&&({concurrency:e,rejectOnClear:t=!1}=e),validateConcurrency(e),
"boolean"!=typeof t)throw new TypeError("Expected `rejectOnClear` to be a boolean");const n=new Queue;let a=0;const resumeNext=()=>{a<e&&n.size>0&&(a++,
n.dequeue().run())},run=async(e,t,n)=>{const s=(async()=>e(...n))();t(s);try{await s}catch{}(()=>{a--,resumeNext()})()},generator=(t,...s)=>new Promise((o,r)=>{
((t,s,o,r)=>{const i={reject:o};new Promise(e=>{i.run=e,n.enqueue(i)}).then(run.bind(void 0,t,s,r)),a<e&&resumeNext()})(t,o,r,s)})
;return Object.defineProperties(generator,{activeCount:{get:()=>a},pendingCount:{get:()=>n.size},clearQueue:{value(){if(!t)return void n.clear()
;const e=AbortSignal.abort().reason;for(;n.size>0;)n.dequeue().reject(e)}},concurrency:{get:()=>e,set(t){validateConcurrency(t),e=t,queueMicrotask(()=>{
for(;a<e&&n.size>0;)resumeNext()})}},map:{async value(e,t){const n=[];try{Array.from(e,(e,a)=>{const s=generator(t,e,a);return n.push(s),s})}catch(e){
for(const e of n)e.catch(()=>{});throw e}return Promise.all(n)}}}),generator}function limitFunction(e,t){
const n=pLimit(t),limitedFunction=(...t)=>n(()=>e(...t));return Object.defineProperty(limitedFunction,"clearQueue",{value:n.clearQueue}),limitedFunction}
function validateConcurrency(e){
if(!Number.isInteger(e)&&e!==Number.POSITIVE_INFINITY||!(e>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}}};
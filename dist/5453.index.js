export const id=5453;export const ids=[5453,8630];export const modules={5453:(function(e,t,n){n.r(t),n.d(t,{deadline:()=>Jt,run:()=>run})
;var a=n(6986),s=n(785),o=n(15),i=n(8500),r=n(9047);const c=3e4;function*growingPauses(){for(let e=50;;e=Math.min(2*e,1e3))yield e}var d=n(7598),l=n(4564)
;const u={managedBy:"app.kubernetes.io/managed-by",manager:"ds-infra",deployment:"ds-infra/deployment",repository:"ds-infra/repository",
pullRequest:"ds-infra/pull-request",run:"ds-infra/run",expiresAt:"ds-infra/expires-at"};function originOf(e,{pullRequest:t,head:n}={}){
const a=e[l.E.githubRepository]??"",s=e[l.E.githubServerUrl]??"https://github.com",o=e[l.E.githubRunId]??"",i=e[l.E.githubSha]??"";return{repository:a,
pullRequest:t,runId:o,commit:i,head:n??i,run:`${s}/${a}/actions/runs/${o}`}}function annotationsOf(e,t){return{[u.repository]:e.repository,[u.run]:e.run,
...void 0===e.pullRequest?{}:{[u.pullRequest]:String(e.pullRequest)},...void 0===t?{}:{[u.expiresAt]:t}}}function isMarked({metadata:e}){
return e.labels?.[u.managedBy]===u.manager&&void 0!==e.annotations?.[u.repository]}function ownerOf({metadata:e}){return e.annotations?.[u.repository]}
const f="applyset.kubernetes.io/part-of";function applySetId(e,t){return`applyset-${(0,
d.createHash)("sha256").update(`${e}.${t}.ConfigMap.`).digest("base64url")}-v1`}const h={group:"",version:"v1",plural:"namespaces",kind:"Namespace",
namespaced:!1,verbs:[],subresources:[]},m={group:"",version:"v1",plural:"serviceaccounts",kind:"ServiceAccount",namespaced:!0,verbs:[],subresources:[]
},p="default";async function ensureNamespace(e,t,n,a){for(;;){const s=a??await readNamespace(e.namespace,t)
;if("unknown"===s)return e.create&&await make(e,t).catch(falseIfDenied);if(s?.metadata.deletionTimestamp)await waitUntilGone(s,t,n);else{
if(s)return await renew(s,e,t,n.logger),!1;if(!e.create)throw absent(e.namespace);if(await make(e,t))return!0}}}async function readNamespace(e,t){
return await ifVisible(t.get(h,void 0,e))}async function ifVisible(e){return await e.catch(e=>{if((0,r.v)(e,"Forbidden"))return"unknown";throw e})}
async function checkNamespaceStays(e,t){const n=await readNamespace(e,t)
;if("unknown"!==n&&(!n||n.metadata.deletionTimestamp))throw new a.nM(`Somebody deletes namespace ${e}: ${n?"it is being deleted":"it is gone"}, and what was deployed with it.`,"Run the job again: it waits until the namespace is gone.")
}function absent(e){return new a.yo(`There is no namespace ${e}.`,"Create it, correct the input 'namespace', or set 'create-namespace: true'.")}
async function make(e,t){const{namespace:n,labels:s,name:o,origin:i,expiresAt:c}=e,d={apiVersion:"v1",kind:"Namespace",metadata:{name:n,labels:{...s,
[u.managedBy]:u.manager,[u.deployment]:o},annotations:annotationsOf(i,c)}};try{return await t.create(h,d),!0}catch(e){if((0,r.v)(e,"AlreadyExists"))return!1
;if(!(0,r.v)(e,"Forbidden"))throw e
;throw new a.yo(`There is no namespace ${n}, and this job may not create one: ${e.message}`,`Let somebody create it who may (kubectl create namespace ${n}), or grant create on namespaces; EKS access policies below AmazonEKSClusterAdminPolicy do not include it.`,{
cause:e})}}function falseIfDenied(e){if(e instanceof a.yo&&(0,r.v)(e.cause,"Forbidden"))return!1;throw e}async function renew(e,{origin:t,expiresAt:n},a,s){
if(!isMarked(e)||ownerOf(e)!==t.repository)return;const o={[u.expiresAt]:null,...annotationsOf(t,n)},{name:i}=e.metadata;await a.patch(h,void 0,i,{metadata:{
annotations:o}}).catch(e=>{if(!(0,r.v)(e,"Forbidden"))throw e
;s.warning(`Namespace ${i} keeps the run and expiry of an earlier deployment: ${e.message}. Grant patch on namespaces.`)})}const g=1e3
;async function waitUntilGone(e,t,n){const{name:s,uid:o}=e.metadata,{logger:r,deadline:c,now:d,signal:l}=n
;r.info(`Namespace ${s} is being deleted: waiting until it is gone`);let u="";for(let n=e;;){if(!n||"unknown"===n||n.metadata.uid!==o)return
;const e=obstaclesOf(n);if(e&&e!==u&&r.info(`Namespace ${s} waits for: ${e}`),u=e,
d()>c)throw new a.nM(`Namespace ${s} is still being deleted${e?`, and waits for: ${e}`:""}.`,"See to it that the controllers which own these finalizers run, or remove the finalizers if what they guard is gone; then run the job again.")
;await(0,i.setTimeout)(g,void 0,{signal:l}),n=await readNamespace(s,t)}}function obstaclesOf(e){const{conditions:t=[]}=e.status??{}
;return t.filter(({status:e})=>"True"===e).map(({message:e})=>e??"").join("; ")}var y=n(8630);function groupOf(e){const t=e.indexOf("/")
;return t<0?"":e.slice(0,t)}function nameOf({apiVersion:e,kind:t,metadata:n}){return{group:groupOf(e),kind:t,namespace:n.namespace,name:n.name}}
function keyOf({group:e,kind:t,namespace:n="",name:a}){return`${e}/${t}/${n}/${a}`}function describe({kind:e,metadata:t},n=!1){const{name:a,namespace:s}=t
;return n&&s?`${e} ${s}/${a}`:`${e} ${a}`}var w=n(7975);function ownedFields(e,t){
const n=(e.metadata.managedFields??[]).filter(t).map(({fieldsV1:e})=>e??{}).reduce(unionOf,{}),{apiVersion:a,kind:s,metadata:o}=e,i=pick(e,n)??{},r={
name:o.name,...o.namespace?{namespace:o.namespace}:{}};return{...i,apiVersion:a,kind:s,metadata:{...i.metadata,...r}}}function unionOf(e,t){const n={...e}
;for(const[a,s]of Object.entries(t))n[a]=a in e?unionOf(e[a],s):s;return n}function pick(e,t){const n=Object.keys(t).filter(e=>"."!==e)
;if("object"!=typeof e||null===e)return e;if(0===n.length&&!("."in t))return e;if(Array.isArray(e))return e.flatMap((e,a)=>{
const s=n.find(t=>function names(e,t,n){return e.startsWith("i:")?e===`i:${n}`:e.startsWith("v:")?(0,
w.isDeepStrictEqual)(JSON.parse(e.slice(2)),t):e.startsWith("k:")&&Object.entries(keysOf(e)).every(([e,n])=>t?.[e]===n)}(t,e,a));if(void 0===s)return[]
;const o=pick(e,t[s]);return[s.startsWith("k:")?withKeys(o,keysOf(s)):o]});const a=n.filter(t=>t.startsWith("f:")&&Object.hasOwn(e,t.slice(2)))
;return Object.fromEntries(a.map(n=>{const a=n.slice(2);return[a,pick(e[a],t[n])]}))}function withKeys(e,t){return Object.keys(t).some(t=>t in e)?e:{...t,...e}}
function keysOf(e){return e.startsWith("k:")?JSON.parse(e.slice(2)):{}}function conflictsOf(e){
return e.filter(({reason:e})=>"FieldManagerConflict"===e).map(({field:e="",message:t=""})=>({field:e,manager:/^conflict with "([^"]*)"/.exec(t)?.[1]??t}))}
function isKubectl(e){return/^kubectl(-|$)/.test(e)||"before-first-apply"===e}function isClientSideApply({manager:e="",operation:t,subresource:n}){if(n)return!1
;return["kubectl-client-side-apply","kubectl-last-applied","before-first-apply"].includes(e)||"kubectl"===e&&"Apply"===t}
const isOurs=({manager:e,operation:t,subresource:n})=>e===o.w&&"Apply"===t&&!n;function isPrevious(e){const{manager:t="",subresource:n}=e
;return isOurs(e)||isKubectl(t)&&(!n||"scale"===n)}function replaceOwners({managedFields:e},t){const n="/metadata/managedFields";return[{op:"test",path:n,
value:e},{op:"replace",path:n,value:t}]}const b="kubectl.kubernetes.io/last-applied-configuration";function adoption({apiVersion:e,metadata:t}){
const n=t.managedFields??[];if(!n.some(isClientSideApply))return
;const[a]=n.filter(e=>isOurs(e)||isClientSideApply(e)),s=n.filter(e=>isOurs(e)||isClientSideApply(e)).reduce((e,t)=>unionOf(e,t.fieldsV1??{}),{})
;return[...replaceOwners(t,[...n.filter(e=>!isOurs(e)&&!isClientSideApply(e)),{...a,manager:o.w,operation:"Apply",apiVersion:a?.apiVersion??e,fieldsV1:s
}]),...void 0===t.annotations?.[b]?[]:[{op:"remove",path:`/metadata/annotations/${b.replace("/","~1")}`}]]}function keepReplicas(e,t){
const n=e.spec,a=t?.spec?.replicas;return t&&void 0!==n?.replicas&&void 0!==a&&function isScaled({metadata:e}){
return(e.managedFields??[]).some(({manager:e="",subresource:t})=>"scale"===t&&!isKubectl(e)&&e!==o.w)}(t)?{...e,spec:{...n,replicas:a}}:e}
function declared({status:e,metadata:t,...n}){const{managedFields:a,resourceVersion:s,generation:o,uid:i,creationTimestamp:r,...c}=t;return{...n,metadata:c}}
function differs(e,t){return!(0,w.isDeepStrictEqual)(declared(e),declared(t))}function ownsOther(e,t){
const fields=({metadata:e})=>e.managedFields?.find(isOurs)?.fieldsV1;return!function sameFields(e,t){return(0,w.isDeepStrictEqual)(e??{},t??{})
}(fields(e),fields(t))}function isJob({apiVersion:e,kind:t}){return"Job"===t&&"batch"===groupOf(e)}function isFinished(e){
const{conditions:t=[]}=e.status??{},holds=e=>t.some(t=>t.type===e&&"True"===t.status);return holds("Complete")?"Complete":holds("Failed")?"Failed":void 0}
const specOf=({spec:e})=>e??{},v=[{of:["/Pod"],words:/error looking up service account/,neededBy:e=>{const{serviceAccountName:t,serviceAccount:n}=specOf(e)
;return{kind:"ServiceAccount",name:t??n??p}}},{of:["/Pod"],words:/no PriorityClass with name/,neededBy:e=>named("PriorityClass",specOf(e).priorityClassName)},{
of:["/Pod"],words:/RuntimeClass .* not found/,neededBy:e=>named("RuntimeClass",specOf(e).runtimeClassName)},{
of:["rbac.authorization.k8s.io/RoleBinding","rbac.authorization.k8s.io/ClusterRoleBinding"],words:/bindings\.rbac\.authorization\.k8s\.io .* not found/,
neededBy:({roleRef:e})=>e??{}}];function named(e,t){return{kind:e,...void 0===t?{}:{name:t}}}function missingFor(e,t){if(!(t instanceof r.h))return
;const n=`${groupOf(e.apiVersion)}/${e.kind}`,a=v.find(({of:e,words:a})=>e.includes(n)&&a.test(t.message)),{kind:s,name:o}=a?.neededBy(e)??{}
;return void 0===s||void 0===o?void 0:{kind:s,name:o}}function comesWith(e,t,n){const a=e.length>0?missingFor(t,n):void 0;if(!a)return!1;const{kind:s,name:o}=a
;return"ServiceAccount"===s&&o===p||e.some(e=>e.object.kind===s&&e.object.metadata.name===o)}var $=n(9577);function denialOf({status:e,message:t}){
const[,n,a,s,o,i]=403===e&&/User "([^"]*)" cannot (\S+) resource "([^"]+)" in API group "([^"]*)"(?: in the namespace "([^"]+)"| at the cluster scope)/.exec(t)||[]
;if(void 0!==n&&void 0!==a&&void 0!==s&&void 0!==o)return{user:n,verb:a,resource:s,group:o,namespace:i}}
function deniedError({user:e,verb:t,resource:n,group:s,namespace:o},i,r=""){const c=void 0===o?"":` in namespace ${o}`
;return new a.yo(`${e} may not ${t} ${n}${c}${r&&`, which ${r} needs`}: ${i.message}`,`Grant it (apiGroups: ["${s}"], resources: ["${n}"], verbs: [${t}]); the README of deploy lists all that it needs under "Rights in the cluster".`,{
cause:i})}function explainedError(e){if(!(e instanceof r.h))return(0,$.ie)(e);const t=denialOf(e)
;return t?deniedError(t,e):new a.nM(`The API server answered ${e.status}: ${e.message}`,"Run the job again later.",{cause:e})}var k=n(142)
;function nearest(e,t){const n=e.toLowerCase(),[a]=t.filter(t=>t!==e).map(e=>({other:e,distance:distanceOf(n,e.toLowerCase())
})).filter(({other:t,distance:n})=>n<=Math.max(1,Math.floor(Math.min(e.length,t.length)/3))).sort((e,t)=>e.distance-t.distance);return a?.other}
function distanceOf(e,t){let[n,a]=[[],Array.from({length:t.length+1},(e,t)=>t)];for(let s=1;s<=e.length;s+=1){const o=[s];for(let i=1;i<=t.length;i+=1){
const r=e[s-1]===t[i-1],c=s>1&&i>1&&e[s-1]===t[i-2]&&e[s-2]===t[i-1]?(n?.[i-2]??0)+1:Number.POSITIVE_INFINITY
;o[i]=Math.min((a?.[i]??0)+1,(o[i-1]??0)+1,(a?.[i-1]??0)+(r?0:1),c)}[n,a]=[a,o]}return a?.[t.length]??0}function valueAt(e,t){return follow(e,t).value}
function stepsOf(e,t){return follow(e,t).steps}function follow(e,t){let n=e;const a=[]
;for(const[,e,s,o]of t.matchAll(/\.([^.[\]]+)|\[(\d+)\]|\[([^\]]*="?[^\]]*)\]/g)){
const t=e??(void 0!==s?Number(s):Array.isArray(n)?n.findIndex(e=>matches(e,o??"")):-1);if("object"!=typeof n||null===n||!Object.hasOwn(n,t))return{value:void 0,
steps:void 0};a.push(t),n=n[t]}return{value:n,steps:a}}function matches(e,t){
return[...t.matchAll(/(\w*)=("(?:[^"\\]|\\.)*"|[^,]*)(?:,|$)/g)].every(([,t,n=""])=>{const a=JSON.parse(n);return t?e?.[t]===a:e===a})}
function unknownFields(e,t){return function pathsIn(e){const t=/failed to create typed patch object \([^)]*\): ?(?:errors:)?([\s\S]+)$/.exec(e)?.[1]
;if(void 0!==t){const e=t.split("\n").map(e=>e.trim()).filter(Boolean).map(e=>/^(\S.*): field not declared in schema$/.exec(e)?.[1])
;return e.every(e=>void 0!==e)?e:[]}const n=/strict decoding error: (.+)$/s.exec(e)?.[1]
;return void 0===n||""!==n.replaceAll(/unknown field "[^"]*"(?:, )?/g,"").trim()?[]:[...n.matchAll(/unknown field "([^"]*)"/g)].map(([,e])=>`.${e}`)
}(e).map(e=>({path:e,steps:stepsOf(t,e)}))}const O=3,j=3,S=25;async function adviceFor(e,{apiVersion:t,kind:n},s){const o=await function schemasOf(e,t){
const n=T.get(t)??new Map;T.set(t,n);const a=n.get(e)??async function readSchemas(e,t){try{const n=await t.request({path:`/openapi/v3${(0,k.X)(e)}`
}),{components:a}=await n.body.json();return a?.schemas??{}}catch{return{}}}(e,t);return n.set(e,a),a
}(t,s),i=Object.values(o).find(e=>e["x-kubernetes-group-version-kind"]?.some(e=>e.kind===n&&(e.group?`${e.group}/${e.version}`:e.version)===t))
;return e.map(({steps:e})=>i&&e?function adviceIn(e,t,n){const s=String(t.at(-1)),o=t.slice(0,-1),i=schemaAt(e,o,n),r=Object.keys(i?.properties??{})
;if(!i||0===r.length)return"";const c=nearest(s,r);if(void 0!==c)return`Did you mean ${c}?`;const d=[...placesAbove(e,o,s,n),...placesBelow(i,o,s,n)]
;return d.length>0?`It is a field of ${d.slice(0,j).join(" or ")}: mind the indentation.`:`${placeText(o)} has ${(0,a.yU)(r,S)}.`}(i,e,o):"")}
const T=new WeakMap;function resolved(e,t){const n=e?.$ref??e?.allOf?.[0]?.$ref;return void 0===n?e:t[n.replace("#/components/schemas/","")]}
function schemaAt(e,t,n){return t.reduce((e,t)=>{const{properties:a,items:s,additionalProperties:o}=e??{},i="object"==typeof o?o:void 0
;return resolved("number"==typeof t?s:a?.[t]??i,n)},e)}function placesAbove(e,t,n,a){
return t.map((e,n)=>t.slice(0,n)).filter(t=>Object.hasOwn(schemaAt(e,t,a)?.properties??{},n)).map(placeText).reverse()}function placesBelow(e,t,n,a){let s=[{
schema:e,place:t}];for(let e=0;e<O;e+=1){s=s.flatMap(({schema:e,place:t})=>Object.entries(e.properties??{}).flatMap(([e,n])=>{
if(0===t.length&&"status"===e)return[];const s=resolved(n,a),o=s?.items&&resolved(s.items,a);return o?[{schema:o,place:[...t,`${e}[]`]}]:s?[{schema:s,
place:[...t,e]}]:[]}));const e=s.filter(({schema:e})=>Object.hasOwn(e.properties??{},n));if(e.length>0)return e.map(({place:e})=>placeText(e))}return[]}
function placeText(e){return e.map(e=>"number"==typeof e?`[${e}]`:`.${e}`).join("").slice(1)||"the object"}function refusalOf(e,t){
if(e instanceof a.lZ||!(e instanceof r.h))return e;const{object:n,origin:s}=t,o=`${describe(n,!0)} (${s})`,i={cause:e}
;if(conflictsOf(e.causes).length>0)return function conflictError(e,{object:t,live:n,origin:s},o){
const i="Secret"===t.kind,shown=e=>i?"(hidden)":JSON.stringify(e)?.slice(0,200),r=conflictsOf(e.causes).map(({field:e,manager:a})=>{
const[s,o]=[n&&valueAt(n,e),valueAt(t,e)];return`  ${e}: ${a} has set ${shown(s)}, the manifest says ${shown(o)}`})
;return new a.yo(`${o} has fields that others manage:\n${r.join("\n")}`,`Take these fields out of ${s}, or stop the other manager from setting them (kubectl get ${t.kind.toLowerCase()} ${t.metadata.name} -o yaml --show-managed-fields shows who set what).`,{
cause:e})}(e,t,o);if(function isTerminating(e){return e instanceof r.h&&e.causes.some(({reason:e})=>"NamespaceTerminating"===e)
}(e))return new a.nM(`${o} cannot be applied: namespace ${n.metadata.namespace} is being deleted.`,"Run the job again: it waits until the namespace is gone.",i)
;if(/admission webhook .* denied the request/.test(e.message)||e.message.includes("ValidatingAdmissionPolicy"))return new a.yo(`${o} is refused by a policy of the cluster: ${e.message}`,"Change the manifest as the policy asks.",i)
;if(e.message.includes("exceeded quota"))return new a.yo(`${o} exceeds a quota: ${e.message}`,"Ask for less, remove what is not needed, or raise the quota.",i)
;if("Forbidden"===e.reason)return function forbidden(e,t){const n=denialOf(e)
;return n?deniedError(n,e,t):new a.yo(`${t} is forbidden: ${e.message}`,"Change what the message names, or ask who runs the cluster.",{cause:e})}(e,o)
;if("Invalid"===e.reason&&/immutable|updates to .* are forbidden/i.test(e.message))return function immutable(e,{object:t,live:n},s){
if(n&&isJob(n)&&!isFinished(n))return new a.yo(`${s} is still running, and a Job cannot be changed: ${e.message}`,"Wait until it has ended (a finished Job is replaced), delete it, or give the new one another name.",{
cause:e})
;return new a.yo(`${s} changes a field that cannot be changed: ${e.message}`,`Undo the change, or give the object another name. To make it anew, delete it yourself (kubectl delete ${t.kind.toLowerCase()} ${t.metadata.name}${t.metadata.namespace?` --namespace=${t.metadata.namespace}`:""}): what it holds or does is then interrupted.`,{
cause:e})}(e,t,o)
;if("Invalid"===e.reason||400===e.status||e.message.includes("failed to create typed patch object"))return new a.yo(`${o} is not valid: ${e.message}`,`Correct it in ${s}.`,i)
;const c=/failed calling webhook "([^"]+)"/.exec(e.message)?.[1]
;return void 0!==c?new a.nM(`${o} cannot be checked, because the webhook ${c} cannot be called: ${e.message}`,"See to it that its pods run (kubectl get validatingwebhookconfigurations,mutatingwebhookconfigurations shows whose it is), and run the job again.",i):function notFound(e,{object:t,origin:n},s){
if("NotFound"!==e.reason)return
;if(e.message.startsWith("namespaces "))return new a.yo(`${s} cannot be applied: ${e.message}.`,"Create the namespace, or set 'create-namespace: true'.",{
cause:e});const o=missingFor(t,e)
;return o&&new a.yo(`${s} binds the ${o.kind} ${o.name}, which is not there.`,`Add the ${o.kind} to the manifests, or correct roleRef in ${n}.`,{cause:e})
}(e,t,o)??new a.nM(`${o} is refused with ${e.status}: ${e.message}`,"Run the job again later.",i)}async function explainedRefusal(e,t,n){
const{object:s,origin:o,lineOf:i}=t,c=e instanceof r.h?unknownFields(e.message,s):[];if(0===c.length)return refusalOf(e,t)
;const d=await adviceFor(c,s,n),l=c.map(({path:e,steps:t},n)=>{const a=t&&i?.(t);return`  ${void 0===a?"":`line ${a}: `}${e}${d[n]?`. ${d[n]}`:""}`})
;return new a.yo(`${describe(s,!0)} (${o}) has ${c.length>1?"fields":"a field"} that a ${s.kind} in ${s.apiVersion} does not have:\n${l.join("\n")}`,`Correct it in ${o}.`,{
cause:e})}const R=8;async function plan(e,t,n){
const a=(0,y.default)(R),s=await Promise.all(e.map(({object:e})=>t.resourceOf(e.apiVersion,e.kind))),o=e.flatMap((e,t)=>{const n=s[t];return n?[{...e,resource:n
}]:[]}),i=await readLive(o,t,a),c=await Promise.allSettled(o.map(e=>a(()=>async function planOne(e,t,n){const a=keepReplicas(e.object,t),s={...e,object:a,live:t
};try{const{next:o,force:i}=await async function dryRun(e,{resource:t},n,a){try{return{next:await a.apply(t,e,{dryRun:!0}),force:!1}}catch(s){const o=(0,
r.v)(s,"Conflict")?conflictsOf(s.causes):[];if(!n||0===o.length||!o.every(({manager:e})=>isKubectl(e)))throw s;return{next:await a.apply(t,e,{dryRun:!0,force:!0
}),force:!0}}}(a,e,t,n);if(!t)return{...s,next:o,action:"created",due:!0,force:i};if(isJob(t)&&"Failed"===isFinished(t))return{...s,next:void 0,
action:"replaced",due:!0,force:i};const c=differs(t,o),d=c||i||ownsOther(t,o)||void 0!==adoption(t);return{...s,next:o,action:c?"configured":"unchanged",due:d,
force:i}}catch(e){if(!(t&&isJob(t)&&isFinished(t)&&function isImmutable(e){return(0,r.v)(e,"Invalid")&&e.message.includes("field is immutable")
}(e)))throw await explainedRefusal(e,s,n);return await async function checkNew({object:e,...t},n){const{name:a,...s}=e.metadata,o={...e,metadata:{...s,
generateName:"ds-infra-"}};await n.create(t.resource,o,{dryRun:!0}).catch(async a=>{throw await explainedRefusal(a,{...t,object:e},n)})}(s,n),{...s,next:void 0,
action:"replaced",due:!0,force:!1}}}(e,i.get(e.object),t)))),d=new Set(e.filter((e,t)=>!s[t]).map(({object:e})=>e)),l=[];for(const[e,{object:t}]of o.entries()){
const a=c[e];"rejected"===a?.status&&(comesWith(n,t,a.reason.cause)?d.add(t):l.push(a.reason))}if(l.length>0)throw new AggregateError(l);return{
steps:c.flatMap(e=>"fulfilled"===e.status?[e.value]:[]),later:e.filter(({object:e})=>d.has(e))}}async function readLive(e,t,n){
const a=Map.groupBy(e,({object:e,resource:t})=>[t.group,t.kind,e.metadata.namespace].join("/")),s=new Map,readEach=async e=>{
await Promise.all(e.map(e=>n(()=>(async({object:e,resource:n})=>{const{namespace:a,name:o}=e.metadata,i=await t.get(n,a,o);i&&s.set(e,i)
})(e).catch(t=>raiseRefusal(t,e)))))};return await Promise.all([...a.values()].map(async e=>{const[a]=e
;if(!a||1===e.length||"Secret"===a.object.kind)return await readEach(e);const{resource:o,object:i}=a,c=await n(()=>t.list(o,i.metadata.namespace)).catch(e=>{
if(!(0,r.v)(e,"Forbidden"))throw raiseRefusal(e,a)});if(!c)return await readEach(e);const d=new Map(c.items.map(e=>[e.metadata.name,e]));for(const t of e){
const e=d.get(t.object.metadata.name);e&&s.set(t.object,e)}})),s}function raiseRefusal(e,t){throw refusalOf(e,t)}function logSteps(e,t){
for(const{object:n,action:a}of e)"unchanged"!==a&&t(`${describe(n)}: ${a}`);const n=e.filter(({action:e})=>"unchanged"===e).length;n>0&&t(`${n} unchanged`)}
const x=new Set(["metadata.labels.applyset.kubernetes.io/part-of","metadata.annotations.kubectl.kubernetes.io/last-applied-configuration","metadata.annotations.deployment.kubernetes.io/revision"]),C="(hidden)"
;function differencesOf(e,t){const n=[];compare(declared(e),declared(t),"",n);const a=n.filter(({path:e})=>!x.has(e));return"Secret"===t.kind?a.map(masked):a}
function masked({path:e,before:t,after:n}){if(!/^(data|stringData|metadata\.annotations)\b/.test(e))return{path:e,before:t,after:n}
;const hide=e=>void 0===e?void 0:C;return{path:e,before:hide(t),after:hide(n)}}function compare(e,t,n,a){if((0,w.isDeepStrictEqual)(e,t))return
;if(isMapping(e)&&isMapping(t)){for(const s of new Set([...Object.keys(e),...Object.keys(t)]))compare(e[s],t[s],n?`${n}.${s}`:s,a);return}
const[s,o]=[byName(e),byName(t)];if(s&&o)for(const e of new Set([...s.keys(),...o.keys()]))compare(s.get(e),o.get(e),`${n}[${e}]`,a);else a.push({path:n,
before:e,after:t})}function isMapping(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}function byName(e){if(!Array.isArray(e))return
;const t=new Map(e.map(e=>[isMapping(e)?e.name:void 0,e]));return t.size===e.length&&[...t.keys()].every(e=>"string"==typeof e)?t:void 0}const A=300
;function linesOf({path:e,before:t,after:n}){const marked=(t,n)=>void 0===n?[]:(e=>{const t="string"==typeof e?e:JSON.stringify(e)??""
;return t.length>A?`${t.slice(0,A)}... (${t.length} characters)`:t})(n).split("\n").map((n,a)=>`${t} ${0===a?`${e}: `:"  "}${n}`)
;return[...marked("-",t),...marked("+",n)]}function changeOf({kind:e,namespace:t,name:n},a){return{kind:e,namespace:t,name:n,action:a}}
function stageOf({apiVersion:e,kind:t}){const n=groupOf(e);return P.has(`${n}/${t}`)?0:M.has(`${n}/${t}`)?1:"admissionregistration.k8s.io"===n?3:2}
const P=new Set(["apiextensions.k8s.io/CustomResourceDefinition","/Namespace","rbac.authorization.k8s.io/ClusterRole"]),M=new Set(["scheduling.k8s.io/PriorityClass","storage.k8s.io/StorageClass","storage.k8s.io/VolumeSnapshotClass","networking.k8s.io/IngressClass","gateway.networking.k8s.io/GatewayClass","node.k8s.io/RuntimeClass"]),I=["NetworkPolicy","ResourceQuota","LimitRange","ServiceAccount","Role"],N=["Secret","ConfigMap","PersistentVolume","PersistentVolumeClaim","ClusterRoleBinding","RoleBinding","Service"],D=["Pod","ReplicaSet","Deployment","StatefulSet","DaemonSet","Job","CronJob"],F=["HorizontalPodAutoscaler","PodDisruptionBudget","Ingress","APIService"]
;function stagesOf(e){const t=[[],[],[],[]];for(const n of e)t[stageOf(n.object)]?.push(n)
;return t.map(e=>e.toSorted((e,t)=>rankOf(e.object.kind)-rankOf(t.object.kind))).filter(e=>e.length>0)}function rankOf(e){
return I.includes(e)?0:N.includes(e)?1:D.includes(e)?3:F.includes(e)?4:2}const E=8,_=6;async function applyStage(e,t,n,a){const s=(0,
y.default)(E),o=Map.groupBy(e,({object:e})=>rankOf(e.kind));for(const e of[...o.keys()].sort()){
const i=(await Promise.allSettled((o.get(e)??[]).map(e=>s(async()=>{n.throwIfAborted();const s=await applyStep(e,t,n).catch(async n=>{
throw mayBeWritten(e,n)&&a({...e,object:e.live??e.object}),await explainedRefusal(n,e,t)});a({...e,object:s})
})))).flatMap(e=>"rejected"===e.status?[e.reason]:[]);if(n.throwIfAborted(),i.length>0)throw new AggregateError(i)}}async function applyStep(e,t,n){
const{object:a,resource:s,live:o,due:r,action:c,force:d}=e;return!r&&o?o:("replaced"===c&&o?await async function removeAndWait(e,{resource:t},n,a){
const{namespace:s,name:o,uid:r}=e.metadata;await n.remove(t,e);for(const e of growingPauses()){const c=await n.get(t,s,o);if(!c||c.metadata.uid!==r)return
;await(0,i.setTimeout)(e,void 0,{signal:a})}}(o,e,t,n):o&&adoption(o)&&await async function adopt(e,{resource:t},n){const{namespace:a,name:s}=e.metadata;let o=e
;await againstOthers(describe(e),async()=>{const e=o??await n.get(t,a,s);o=void 0;const i=e&&adoption(e);i&&await n.patch(t,a,s,i)})}(o,e,t),
await againstOthers(describe(a),()=>t.apply(s,a,{force:d})))}function mayBeWritten({live:e,action:t},n){
return!(n instanceof r.h&&n.status<500)||"replaced"===t||void 0!==e&&void 0!==adoption(e)}async function againstOthers(e,t){for(let n=1;;n+=1)try{
return await t()}catch(t){const s=(0,r.v)(t,"Conflict")&&0===conflictsOf(t.causes).length,o=(0,
r.v)(t,"Invalid")&&/the server rejected our request|testing value/i.test(t.message);if(!s&&!o)throw t
;if(n===_)throw new a.nM(`${e} is written by others all the time: ${t.message}`,"Run the job again when that has ended.",{cause:t});await(0,
i.setTimeout)(100*Math.random()*2**n)}}async function untilServed(e,t,{signal:n,now:s,deadline:o,sleep:r=(e,t)=>(0,i.setTimeout)(e,void 0,{signal:t})}){
const d=Math.min(o,s()+c);for(const o of growingPauses()){const i=await unserved(e,t);if(0===i.length)return
;if(s()>=d)throw new a.nM(`The cluster does not serve ${i.join(", ")}.`,"Look whether the CustomResourceDefinition is there and has the condition Established (kubectl get crds), and run the job again.")
;await r(o,n);for(const{apiVersion:n}of e)t.forget(n)}}async function unserved(e,t){const n=[...new Map(e.map(({apiVersion:e,kind:t})=>[`${t} in ${e}`,{
apiVersion:e,kind:t}]))].map(async([e,{apiVersion:n,kind:a}])=>await t.resourceOf(n,a)?[]:[e]);return(await Promise.all(n)).flat()}function conditionOf(e,t){
return function conditionsOf(e){return listOf(e.status?.conditions)}(e).find(e=>e.type===t)}function isTrue(e,t){return"True"===conditionOf(e,t)?.status}
function wordsOf({reason:e,message:t}){return[e,t].map(e=>e?.replace(/\s+/g," ").trim()).filter(Boolean).join(": ")}function listOf(e){
return Array.isArray(e)?e:[]}function observedGenerationOf(e){const t=e.status?.observedGeneration;return"number"==typeof t?t:void 0}function isObserved(e){
const t=observedGenerationOf(e);return void 0!==t&&t>=(e.metadata.generation??0)}function timeOf(e){const t=void 0===e?Number.NaN:Date.parse(e)
;return Number.isNaN(t)?void 0:t}function isControlledBy(e,t){return void 0!==t&&!0===e.metadata.ownerReferences?.some(e=>e.controller&&e.uid===t)}
function count(e,t){return`${e} ${t}${1===e?"":"s"}`}var V=n(7831);const L=500,z=30;function tidy(e){const t=(0,
w.stripVTControlCharacters)(e).replace(/[\p{Cc}\u2028\u2029]+/gu," ").trim(),n=t.length>L?`${t.slice(0,L)}...`:t;return(0,V.D)(n)}function lastLines(e){
return e.split(/\r?\n/).filter(e=>""!==e.trim()).slice(-z).map(e=>function tidyLine(e){const t=/^[ \t]*/.exec(e)?.[0].replaceAll("\t","  ").slice(0,40)??""
;return(0,V.D)(`${t}${tidy(e)}`)}(e))}function clause(e){return e.trim().replace(/[.\s]+$/,"")}const q=4e3,B=240;function annotationOf(e){
const t=Math.max(80,Math.floor(.6*q/Math.max(1,e.length))),n=e.map(e=>cut(function headline({name:e,message:t,troubles:n}){
const[a]=n,s=annotation_short(t),o=[`${e}: ${s}`];a&&!s.includes(`pod ${a.pod.metadata.name}`)&&o.push(annotation_short(troubleText(a)))
;const i=a?.logs.at(-1)?.lines.at(-1);i&&o.push(`its last log line: ${cut(i.trim(),B)}`);return o.join("; ")}(e),t));let a=q-n.join("\n").length;const s=new Set
;return e.flatMap((e,t)=>{const o=function adviceOf({troubles:e,cause:t}){const n=t??e.find(e=>e.cause)?.cause;return n&&`${n.means} ${n.remedy}`}(e),i=n[t]??""
;return!o||s.has(o)||o.length+3>a?[i]:(s.add(o),a-=o.length+3,[i,`  ${o}`])}).join("\n")}function troubleText({pod:e,container:t,others:n,...a}){
const s=t?`, ${t.role} ${t.name}`:"",o=n>0?` (and ${n} other ${1===n?"pod":"pods"})`:""
;return`pod ${e.metadata.name}${s}: ${function reasonText({reason:e,message:t,ended:n,kind:a,events:s}){
const o=n?`${e}, exit code ${n.exitCode}`:e,i="creating"!==a||t?t:s[0]?.message??"";return clause(wordsOf({reason:o,message:i}))}(a)}${o}`}
function annotation_short(e){
return cut(clause(e.replace(/rpc error: code = \w+ desc = /g,"").replace(/failed to (?:pull and unpack image|resolve reference) "[^"]*": /g,"")),B)}
function cut(e,t){if(e.length<=t)return e;const n=Math.floor((t-5)/2);return`${e.slice(0,n)} ... ${e.slice(-n)}`}function resource(e,t,n,a=!0){return{group:e,
version:"v1",plural:n,kind:t,namespaced:a,verbs:["get","list","watch"],subresources:[]}}
const G=resource("","Pod","pods"),U=resource("apps","ReplicaSet","replicasets"),W=resource("","Event","events"),H=resource("","Namespace","namespaces",!1),K={
Readiness:"readinessProbe",Liveness:"livenessProbe",Startup:"startupProbe"};function isFailedReadiness({reason:e,message:t}){
return"Unhealthy"===e&&/^(?:Readiness|Startup) probe/.test(t)}function probeCause({finding:e,events:t}){const n=e.container?.spec;if("crash"===e.kind){
const a=t.find(({reason:e,message:t})=>"Killing"===e&&/failed (?:liveness|startup) probe/.test(t))
;return a&&[137,143,0].includes(e.ended?.exitCode??-1)?function restartCause(e,t,n){
const a=n.find(({message:t})=>t.startsWith(`${e} probe`)),s=t?.[K[e]],o=a?`: ${saidOf(a.message)}`:"";return{
means:`The kubelet ends the container because its ${e.toLowerCase()} probe${targetOf(s,t)} fails${o}.`,
remedy:"Startup"===e?"Give it more time to start (failureThreshold, periodSeconds), or correct the probe.":"Give it a startupProbe if it only starts slowly, or correct the probe."
}}(/startup/.test(a.message)?"Startup":"Liveness",n,t):void 0}const a=t.find(isFailedReadiness);if(!a)return
;const s=a.message.startsWith("Startup")?"Startup":"Readiness",o=saidOf(a.message);return{
means:`The ${s.toLowerCase()} probe${targetOf(n?.[K[s]],n)} fails: ${o}.`,remedy:remedyOf(o,n?.[K[s]],n)}}function saidOf(e){
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
const J="controller-revision-hash",Z="deployment.kubernetes.io/revision",Y=new Set(["Deployment","StatefulSet","DaemonSet","ReplicaSet","ReplicationController","Job","Pod"])
;function hasPods({apiVersion:e,kind:t}){return Y.has(t)&&/^(?:apps\/|batch\/|v1$)/.test(e)}function currentPods(e,t){
const n=t.pods?.filter(t=>"Job"===e.kind||!pod_isTerminating(t));if(!n||"Pod"!==e.kind&&"Job"!==e.kind&&!isObserved(e))return
;const a=function revisionPods(e,t,n){const{uid:a}=e.metadata;switch(e.kind){case"Pod":return[e];case"Deployment":return function deploymentPods(e,t,n){if(n){
const a=currentReplicaSet(e,n);return a&&t.filter(e=>isControlledBy(e,a.metadata.uid)&&!hasEnded(e))}const{replicas:a=0,updatedReplicas:s=-1}=e.status??{}
;return a===s?function allPodsOf({metadata:e},t){return t.filter(t=>{
const n=t.metadata.labels?.["pod-template-hash"],a=t.metadata.ownerReferences?.find(({controller:e})=>e)
;return"ReplicaSet"===a?.kind&&void 0!==n&&a.name===`${e.name}-${n}`&&t.metadata.namespace===e.namespace&&!hasEnded(t)})}(e,t):void 0}(e,t,n);case"StatefulSet":
{const n=e.status?.updateRevision,s=t.filter(e=>isControlledBy(e,a)&&!hasEnded(e));return void 0===n?void 0:s.filter(e=>e.metadata.labels?.[J]===n)}
case"DaemonSet":return function daemonSetPods(e,t){const n=Object.groupBy(t,e=>e.metadata.labels?.[J]??"");if(t.some(e=>void 0!==e.metadata.labels?.[X])){
const a=e.metadata.annotations?.[Q],s=t.find(e=>e.metadata.labels?.[X]===a);return s&&n[s.metadata.labels?.[J]??""]}
const a=e.status?.updatedNumberScheduled??0,s=Object.values(n).filter(e=>e?.length===a);return 1===s.length?s[0]:void 0
}(e,t.filter(e=>isControlledBy(e,a)&&!hasEnded(e)));case"Job":return t.filter(e=>isControlledBy(e,a));default:
return t.filter(e=>isControlledBy(e,a)&&!hasEnded(e))}}(e,n,t.replicaSets);return a?.sort((e,t)=>createdAt(e)-createdAt(t))}function currentReplicaSet(e,t){
const n=e.metadata.annotations?.[Z]
;if("Deployment"===e.kind&&void 0!==n&&isObserved(e))return t?.find(t=>isControlledBy(t,e.metadata.uid)&&t.metadata.annotations?.[Z]===n)}
const Q="deprecated.daemonset.template.generation",X="pod-template-generation";function createdAt(e){return timeOf(e.metadata.creationTimestamp)??0}
const ee=[["pod-security",/violates PodSecurity/i],["quota",/exceeded quota|failed quota/i],["webhook",/admission webhook|failed calling webhook|ValidatingAdmissionPolicy/i],["limit-range",/(?:minimum|maximum) .*(?:usage per|limit to request ratio)/i],["service-account",/service ?account .*not found/i]],te={
webhook:3e4,"pod-security":3e4,"limit-range":3e4};function creationKindOf(e){return ee.find(([,t])=>t.test(e))?.[0]??"other"}function eventTimeOf(e){
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
;const[,o="",i]=s,r="secret"===o.toLowerCase();return{means:`There is no ${r?"Secret":"ConfigMap"} ${i} in namespace ${t}.`,
remedy:r?"Make it by the input 'secrets', deploy what makes it first, or correct the name.":"Add it to the manifests, or correct the name."}}var ne=n(5108)
;const ae=[{test:/no match(?:ing)? (?:for platform|manifest for)/i,tell:({image:e})=>({means:`The image ${e} is not built for the architecture of the node.`,
remedy:"Build it for the nodes' architecture as well ('platforms' of push-images), or choose other nodes by the node selector kubernetes.io/arch."})},{
test:/not authorized to perform:? (ecr[\w-]*:\w+)/i,tell:({message:e},[,t=""])=>{const n=`role ${(0,ne.MM)(e)?.name??"of the nodes"}`,a=(0,ne.Pu)(e);return{
means:`The nodes lack the permission ${t}.`,remedy:a?(0,ne.S$)(a,t,n):(0,ne.cw)(t,n)}}},{
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
;const se=[[/\bpersistentvolumeclaim "([^"]+)" not found/i,([,e])=>`there is no PersistentVolumeClaim ${e}`,"add the claim to the manifests"],[/unbound immediate PersistentVolumeClaims/i,()=>"its PersistentVolumeClaim is not bound","check the StorageClass of the claim and its events (on EKS: the EBS CSI driver)"],[/volume node affinity conflict/i,()=>"its volume is in another zone than the nodes with room","add nodes in the zone of the volume"],[/Insufficient ([\w./-]*\w)/,([,e])=>`no node has enough ${e} left`,"add nodes or larger ones, or lower resources.requests"],[/Too many pods/i,()=>"the nodes have as many pods as they may","add nodes"],[/untolerated taint \{([^}]*)\}/i,([,e])=>`nodes have the taint ${e?.replace(/: $/,"")}, which the pod does not tolerate`,"add a toleration, or nodes without the taint"],[/didn't match Pod's node affinity|didn't match node selector|node\(s\) didn't match.*selector/i,()=>"no node fits its nodeSelector or node affinity","correct it (kubectl get nodes --show-labels), or add such nodes"],[/pod (?:anti-)?affinity|topology spread constraints/i,()=>"its affinity or topology spread rules leave no node","relax them, or add nodes"],[/free ports for the requested pod ports/i,()=>"its hostPort is taken on every node","do without hostPort"],[/were unschedulable/i,()=>"nodes are cordoned","uncordon them (kubectl uncordon), or add nodes"],[/no nodes available|^0\/0 nodes/i,()=>"the cluster has no nodes","add nodes"]]
;function podCause(e){switch(e.finding.kind){case"image-unusable":case"image-not-found":case"image-pull":return function imageCause({finding:e,events:t}){
const n=e.container?.spec?.image??"the image";if("InvalidImageName"===e.reason)return{means:`'${n}' is no valid reference of an image.`,
remedy:"Correct it in the manifest: registry/repository:tag in lower case, or with @sha256: and a digest."};if("ErrImageNeverPull"===e.reason)return{
means:`The node does not have ${n}, and imagePullPolicy is Never.`,remedy:"Set imagePullPolicy to IfNotPresent."}
;const a=[e.message,...t.filter(({reason:e})=>"Failed"===e).map(e=>e.message)].join("\n"),s={image:n,message:a,isEcr:/\.dkr[.-]ecr[.-]/.test(n)}
;for(const{test:e,tell:t}of ae){const o=e.exec(a.replaceAll(n,""));if(o)return t(s,o)}}(e);case"config":case"config-cache":
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
;const t=e.replace(/\bpreemption: .*/s,""),n=se.flatMap(([e,n,a])=>{const s=e.exec(t);return s?[{what:n(s),remedy:a}]:[]});if(0===n.length)return
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
return}}const oe=5,ie=new Set(["BackOff","Pulling","Pulled","Created","Started","Scheduled","SuccessfulCreate"]);function relatedEvents(e,t){
const n=new Map,a=e.filter(({involvedObject:e,reason:n=""})=>t.includes(e?.uid??"none")&&!ie.has(n)).sort((e,t)=>eventTimeOf(t)-eventTimeOf(e))
;for(const e of a){const{reason:t="",message:a="",count:s,series:o}=e,i=tidy(wordsOf({message:a}));if("Failed"===t&&/^Error: \w+$/.test(i))continue
;const r=`${t} ${i.replace(/"[^"]*"/g,'""')}`,c=n.get(r),d=o?.count??s??1;c?c.count+=d:n.set(r,{reason:t,message:i,count:d,at:eventTimeOf(e)})}
return[...n.values()].slice(0,oe)}const re=4;function findingsOf({object:e,pods:t,faults:n}){const a=("Job"===e.kind?[...t].reverse():t).flatMap(e=>{
const t=n.filter(t=>t.pod.metadata.uid===e.metadata.uid).map(fromFault);return t.length>0?t:function fromStatus(e){
const{phase:t,reason:n,message:a}=podStatusOf(e),s={pod:e,container:void 0,ended:void 0,restarts:0};if("Succeeded"===t||isTrue(e,"Ready"))return[]
;if("Failed"===t)return[{...s,kind:"pod-failed",reason:n??"Failed",message:a??""}];const o=conditionOf(e,"PodScheduled");if("False"===o?.status){
const{reason:e="Unschedulable",message:t=""}=o;return[{...s,kind:"unschedulable",reason:e,message:t}]}
const i=containersOf(e),r=i.filter(({status:e})=>e?.state?.running&&!e.ready);if(r.length>0)return r.map(({role:e,spec:t,status:n})=>({...{...s,container:{
role:e,name:t.name,spec:t},restarts:n?.restartCount??0},kind:"not-ready",reason:"NotReady",message:"runs, but is not ready"}))
;const c=i.find(({status:e})=>e?.state?.waiting)?.status?.state?.waiting;return[{...s,kind:"creating",reason:c?.reason??"Pending",message:c?.message??""}]}(e)})
;return Object.values(Object.groupBy(a,({kind:e,container:t,reason:n,ended:a})=>[e,t?.name,a?`exit ${a.exitCode}`:n].join("/"))).flatMap((e=[])=>e[0]?[{
finding:e[0],others:e.length-1}]:[]).sort((e,t)=>gravity(e.finding)-gravity(t.finding)).slice(0,re)}
const ce=["image-unusable","image-not-found","image-pull","config","crash","pod-failed","cannot-run","unschedulable","creating","config-cache","other","not-ready"]
;function gravity({kind:e}){return ce.indexOf(e)}function fromFault({pod:e,fault:t}){
const{spec:n,status:a}=containersOf(e).find(e=>e.spec.name===t.container)??{};return{pod:e,container:{role:t.role,name:t.container,spec:n},kind:t.kind,
reason:"OOMKilled"===t.ended?.reason?"OOMKilled":t.reason,message:t.message,ended:t.ended,restarts:a?.restartCount??0}}const de=4;async function diagnose(e,t){
const n=[...new Set(e.map(({object:e})=>e.metadata.namespace))],s=new Map(await Promise.all(n.map(async e=>[e,await readEvents(t,e)]))),o=(0,
y.default)(de),i=n.length>1;return await Promise.all(e.map(async e=>{
const n=s.get(e.object.metadata.namespace)??[],r=findingsOf(e).map(s=>o(()=>async function troubleOf({object:e},{finding:t,others:n},s,o){
const i=relatedEvents(s,[t.pod.metadata.uid]),r=function settled(e,t){
const{pod:n,container:a,kind:s}=e,o=containersOf(n).find(({spec:e})=>e.name===a?.name)?.status;return"crash"===s&&t&&o?.state?.running?{...e,kind:"not-ready",
reason:"NotReady",message:"runs, but is not ready"}:e
}(t,i.some(isFailedReadiness)),{logs:c,noLog:d}=await async function readLogs({pod:e,container:t,kind:n,restarts:s,ended:o},i){
const r=t?.name,{namespace:c=""}=e.metadata;if(void 0===r||!le.has(n))return{logs:[]};const read=async t=>{const n={container:r,tailLines:z,...t?{previous:!0
}:{}};return{isPrevious:t,lines:lastLines(await i.log(c,e.metadata.name,n))}
},d=await Promise.allSettled([...s>0&&o?[read(!0)]:[],read(!1)]),l=d.flatMap(e=>"fulfilled"===e.status&&e.value.lines.length>0?[e.value]:[]),[u,f]=l
;u&&f&&u.lines.join("\n")===f.lines.join("\n")&&l.pop();if(l.length>0)return{logs:l};const h=d.at(-1);return{logs:l,noLog:"rejected"===h?.status?tidy((0,
a.bD)(h.reason)):"it wrote nothing"}}(r,o),l=podCause({object:e,finding:r,events:i,log:c.flatMap(({lines:e})=>e).join("\n")});return{...r,
message:tidy(r.message),others:n,events:i,logs:c,noLog:d,cause:l}}(e,s,n,t)));return function diagnosisOf({object:e,health:t,creation:n,replicaSet:a},s,o,i){
const r=relatedEvents(i,[e.metadata.uid,a?.metadata.uid]),c=tidy(t.message);return{object:e,message:c,troubles:o,events:r,name:describe(e,s),
isFailed:"failed"===t.state,cause:workloadCause({object:e,message:c,creation:n,events:r,troubles:o})}}(e,i,await Promise.all(r),n)}))}
async function readEvents(e,t){try{return(await e.list(W,t)).items}catch{return[]}}const le=new Set(["crash","not-ready","cannot-run","pod-failed"])
;var ue=n(4573);const fe=1e5;function summaryOf(e){const t=[];let n=fe;for(const a of e){const s=section(a,!0),o=size(s)<=n-reserve(e.length)?s:section(a,!1)
;if(size(o)>n)break;n-=size(o),t.push(o)}const a=e.slice(t.length).map(({name:e})=>plain(e))
;return a.length>0&&t.push(`Also not ready: ${a.join(", ").slice(0,2e3)}.\n`),t.join("\n")}function reserve(e){return Math.min(fe/2,1500*e)}function size(e){
return ue.Buffer.byteLength(e)}function section(e,t){
const{name:n,message:a,troubles:s,cause:o,events:i}=e,r=s.some(({pod:e})=>a.startsWith(`pod ${e.metadata.name},`)),c=r?"Not waited for any longer: this does not pass by itself.":plain(a),d=[`#### ${plain(n)}`,"",c,""]
;o&&d.push(...quote(o));for(const e of s)d.push(...troubleLines(e,t));return t&&d.push(...eventLines(`Events of ${n}`,i)),`${d.join("\n")}\n`}
function troubleLines(e,t){
const{cause:n,logs:a,noLog:s,container:o,pod:i,events:r,restarts:c}=e,d=c>0?", restarted "+(1===c?"once":`${c} times`):"",l=[`- ${plain(troubleText(e))}${d}`,""]
;if(n&&l.push(...quote(n)),!t)return l;s&&l.push(`The container has no log: ${plain(s)}`,"")
;const u=o?`${o.role} ${o.name} of pod ${i.metadata.name}`:`pod ${i.metadata.name}`;for(const e of a)l.push(...summary_logLines(u,e))
;return l.push(...eventLines(`Events of pod ${i.metadata.name}`,r)),l}function quote({means:e,remedy:t}){return[`> **${plain(e)}** ${plain(t)}`,""]}
function summary_logLines(e,{isPrevious:t,lines:n}){const a=t?" before its last restart":""
;return folded(`${1===n.length?"The last line":`The last ${n.length} lines`} of ${e}${a}`,function fenced(e){
const t=Math.max(2,...e.flatMap(e=>(e.match(/`+/g)??[]).map(e=>e.length))),n="`".repeat(t+1);return[`${n}text`,...e,n]}(n))}function eventLines(e,t){
if(0===t.length)return[];const n=t.toSorted((e,t)=>e.at-t.at).map(({reason:e,message:t,count:n,at:a})=>`| ${function clock(e){
return 0===e?"":new Date(e).toISOString().slice(11,19)}(a)} | ${plain(e)} | ${plain(t)} | ${n} |`)
;return folded(e,["| last (UTC) | event | message | times |","| --- | --- | --- | ---: |",...n])}function folded(e,t){
return["<details>",`<summary>${plain(e)}</summary>`,"",...t,"","</details>",""]}function plain(e){
return e.replace(/[&<>\\`*_[\]#~|@]/g,e=>`&#${e.charCodeAt(0)};`)}class Unhealthy extends Error{name="Unhealthy";unready;timedOut;constructor(e){
super("Not everything has become healthy."),this.unready=e.unready,this.timedOut="timed-out"===e.status}}async function explain(e,t){
if(!(e instanceof Unhealthy))return{failure:joined(e),details:[]}
;const{cluster:n,inputs:s}=t,o=await diagnose(e.unready,n),i=e.timedOut?`Not healthy within ${s.timeout} s:`:"Not healthy:";return{
failure:new a.nM(`${i}\n${annotationOf(o)}`,"The log and the job summary have the details.",{cause:e}),details:[summaryOf(o)]}}function joined(e){
const t=e instanceof AggregateError?e.errors.map(explainedError):[explainedError(e)],[n]=t;if(n&&1===t.length)return n
;const[s,...o]=t.map(({message:e,remedy:t})=>`${e}\n${t}`)
;return new(t.every(e=>e instanceof a.yo)?a.yo:a.nM)([s,...o].join("\n"),`${t.length} objects are refused.`,{cause:e})}function withSentence(e,t){
return new(e instanceof a.yo?a.yo:a.nM)(e.message,`${e.remedy}\n${t}`,{cause:e.cause})}var he=n(1848);const me=40,pe=["initContainers","containers"]
;function containers_containersOf(e){return partsOf(e).flatMap(({name:e,part:t})=>"string"==typeof t.image&&""!==t.image?[{name:e,image:t.image,part:t}]:[])}
function partsOf(e){const t=[];return"CustomResourceDefinition"===e.kind||("Pod"===e.kind?addPod(e.spec,t):visit(e,!1,0,t)),t}function visit(e,t,n,a){
if(!(n>me))if(Array.isArray(e))for(const s of e)visit(s,t,n+1,a);else if((0,he.p)(e))for(const[s,o]of Object.entries(e))"spec"===s&&t&&(0,
he.p)(o)&&Array.isArray(o.containers)?addPod(o,a):visit(o,t||/templates?(?:spec)?$/i.test(s),n+1,a)}function addPod(e,t){if((0,he.p)(e))for(const n of pe){
const a=e[n];if(Array.isArray(a))for(const[e,n]of a.entries())(0,he.p)(n)&&t.push({name:"string"==typeof n.name?n.name:String(e),part:n})}}function imagesOf(e){
const t=e.flatMap(e=>containers_containersOf(e).map(({name:t,image:n})=>[`${e.kind}/${e.metadata.name}/${t}`,n]));return Object.fromEntries(t)}var ge=n(9177)
;function splitReference(e){const[t="",n]=e.split("@",2),a=t.lastIndexOf(":"),s=a>t.lastIndexOf("/");return{name:s?t.slice(0,a):t,...s?{tag:t.slice(a+1)}:{},
...void 0===n?{}:{digest:n}}}function hasRegistry(e){const[t="",...n]=e.split("/");return n.length>0&&(/[.:]/.test(t)||"localhost"===t||t!==t.toLowerCase())}
function placeName({item:e,container:t}){return`container ${t.name} of ${describe(e.object)} (${e.origin})`}const ye=8;function imageList(e,t){
const n=[...new Set(e.map(({container:e})=>e.image))],s=t.flatMap(({object:e,origin:t})=>function bareContainersOf(e){
return partsOf(e).flatMap(({name:e,part:t})=>void 0===t.image||null===t.image||""===t.image?[{name:e,misspelt:"image"in t?void 0:nearest("image",Object.keys(t))
}]:[])}(e).map(({name:n,misspelt:a})=>{const s=void 0===a?"":`, but '${a}': write 'image'`;return`Container ${n} of ${describe(e)} (${t}) has no image${s}.`}))
;if(0===n.length&&0===s.length)return"There is no container at all.";return[...n.length>0?[`The images there are ${(0,
a.yU)(n,ye)}.`]:[],...s.slice(0,ye)].join(" ")}function serviceList(e){const t=e.map(({service:e})=>`'${e}'`)
;return t.length<=1?`service ${t[0]??""}`:`services ${t.slice(0,-1).join(", ")} and ${t.at(-1)}`}
const we="'images' is empty: if it is an expression such as ${{ steps.<id>.outputs.images }}, that gave nothing, because no step above has this id, or the step was skipped"
;function registryWarnings(e,t){const n=new Map;for(const t of e){const{image:e}=t.container;hasRegistry(splitReference(e).name)||n.set(e,[...n.get(e)??[],t])}
return[...n].map(([e,[n,...a]])=>{
const s=a.length>0?` and ${a.length} more`:"",{name:o}=splitReference(e),i=`docker.io/${o.includes("/")?e:`library/${e}`}`,r=t?`give its image: ${we}`:"name it in 'services'"
;return`The image ${e} names no registry and stands for no service, so it comes from Docker Hub: ${n?placeName(n):""}${s}. If that is meant, write ${i}; if it is a service, ${r}.`
})}function pinnedImages(e){return Object.entries(e).map(([e,{repository:t,tag:n,digest:s,ref:o}])=>{
if(!s||!/^sha256:[0-9a-f]{64}$/.test(s))throw new a.yo(`The image of service '${e}' has ${s?`the digest '${s}', which is none`:"no digest: it was not pushed"}.`,"Give the output 'images' of a push-images step that pushed (push: true).")
;const{name:i}=splitReference(o)
;if(!t||!i.endsWith(`/${t}`))throw new a.yo(`The image of service '${e}' is in the repository '${t}', and its reference is '${o}'.`,"Give the output 'images' of push-images as it is.")
;return{service:e,registry:i.slice(0,-t.length-1),repository:t,tag:n,digest:s,name:i,reference:`${i}@${s}`}})}function namesOf({name:e,repository:t,service:n}){
return[...new Set([e,t,n])]}function placeImages(e,t,n){const a=pinnedImages(t),s=new ge.C,o=new Set,i=[],r=[],c=e.map(({object:e,...t})=>{const n={...t,
object:structuredClone(e)};for(const e of containers_containersOf(n.object)){const t={item:n,container:{...e}};r.push(t),checkImage(t,s)
;const c=matching(e.image,a);for(const e of c)o.add(e);const[d]=c
;d?c.some(({reference:e})=>e!==d.reference)?tellAmbiguous(t,c,s):e.part.image=d.reference:i.push(t)}return n});if("error"===n){const t=a.filter(e=>!o.has(e))
;!function tellUnused(e,t,n,a){const s="The input 'images'",o=[];for(const i of e){const e=nearTo(i,t);if(e){
const o=`Nothing that is deployed has the image of ${serviceList([i])}. ${imageList(t,n)}`
;a.add(s,o,`Is ${e.container.image} (${placeName(e)}) meant? Call it ${nameList(i)}.`)}else o.push(i)}const[i]=o;if(!i)return
;const r=o.length>1?"images":"image",c=o.length>1?`by the names of their services, such as ${nameList(i)}`:nameList(i)
;a.add(s,`Nothing that is deployed has the ${r} of ${serviceList(o)}. ${imageList(t,n)}`,`Call the ${r} in ${o.length>1?"the pod templates":"its pod template"} ${c}, or allow images that are not deployed (unused-images: allow).`)
}(t,r,e,s)}return s.check(),{rendered:c,warnings:registryWarnings(i,0===a.length)}}function matching(e,t){const{name:n}=splitReference(e)
;return t.filter(e=>namesOf(e).includes(n))}function checkImage(e,t){const{image:n}=e.container,a=/\$\{?\(?(\w+)|\{\{/.exec(n)
;(a||/\s/.test(n))&&t.add(e.item.origin,`The image '${n}' (${placeName(e)}) is no reference of an image.`,a?"Give the input 'variables' what it stands for, or write the name of a service of 'images'.":"Take the white space out.")
}function tellAmbiguous(e,t,n){const a=t.map(({service:e,name:t})=>`${e} (${t})`).join(" and ")
;n.add(e.item.origin,`The image ${e.container.image} of ${placeName(e)} stands for several services: ${a}.`,`Write the one that is meant with its registry: ${t.map(({name:e})=>e).join(" or ")}.`)
}function nearTo({repository:e,service:t},n){const a=e.slice(e.lastIndexOf("/")+1);return n.find(({container:e})=>{const{name:n}=splitReference(e.image)
;return[a,t].includes(n.slice(n.lastIndexOf("/")+1))})}function nameList(e){const[,...t]=namesOf(e)
;return`${e.name}${t.length>0?`, ${t.slice(0,-1).join(", ")}${t.length>1?" ":""}or ${t.at(-1)}`:""}`}const be={group:"",version:"v1",plural:"configmaps",
kind:"ConfigMap",namespaced:!0,verbs:[],subresources:[]},ve=`${u.managedBy}=${u.manager},${u.deployment}`,$e="1";function recordName(e){return`ds-infra-${e}`}
async function readRecord({name:e,namespace:t,repository:n},s){const o=await s.get(be,t,recordName(e));if(!o)return;const i=ownerOf(o)
;if(i===n)return parseRecord(o)
;throw new a.yo(`Deployment ${e} in namespace ${t} belongs to ${i??"nobody that is known"}, not to ${n}.`,"Use another 'name' or another 'namespace'.")}
async function listRecords(e,t){const{items:n}=await e.list(be,t,{labelSelector:ve});return n.map(e=>({...headOf(e),record:readable(e)}))}function readable(e){
try{return parseRecord(e).record}catch(e){if(!(e instanceof a.yo))throw e;return{revision:0,version:void 0,healthy:!1,objects:[],images:{}}}}
async function writeRecord({name:e,namespace:t,origin:n,expiresAt:a},s,o){
const i=recordName(e),r=new Set(s.objects.map(({group:e,kind:t})=>e?`${t}.${e}`:t)),c={apiVersion:"v1",kind:"ConfigMap",metadata:{name:i,namespace:t,labels:{
[u.managedBy]:u.manager,[u.deployment]:e,"applyset.kubernetes.io/id":applySetId(i,t)},annotations:{...annotationsOf(n,a),
"applyset.kubernetes.io/tooling":"ds-infra/v1","applyset.kubernetes.io/contains-group-kinds":[...r].sort().join(",")}},data:{format:$e,record:JSON.stringify(s)}
};await o.apply(be,c,{force:!0})}function parseRecord(e){const{metadata:t,data:n}=e,{namespace:s=""}=t
;if(n?.format!==$e)throw new a.yo(`ConfigMap ${s}/${t.name} is in format ${n?.format??"none"}; this release reads ${$e}.`,"Use the newest release of ds-infra, or delete the ConfigMap: the deployment is then new to this action.")
;return{...headOf(e),record:parseJson(n.record??"",`${s}/${t.name}`)}}function headOf(e){
const{namespace:t="",labels:n={},annotations:a={}}=e.metadata,s=a[u.pullRequest];return{name:n[u.deployment]??"",namespace:t,repository:a[u.repository]??"",
pullRequest:void 0===s?void 0:Number(s),expiresAt:a[u.expiresAt],run:a[u.run]??"",stored:e}}function parseJson(e,t){try{return JSON.parse(e)}catch(e){
throw new a.yo(`ConfigMap ${t} holds no record of a deployment any more: somebody has changed it.`,"Restore it, or delete it: the deployment is then new to this action.",{
cause:e})}}function recorded({apiVersion:e,kind:t,metadata:n}){const{namespace:a,name:s,uid:o=""}=n;return{group:groupOf(e),apiVersion:e,kind:t,namespace:a,
name:s,uid:o}}function together(e,t){return[...new Map([...e,...t].map(e=>[keyOf(e),e])).values()]}
const ke=["Namespace","CustomResourceDefinition","PersistentVolume","PersistentVolumeClaim","StatefulSet"];async function prune(e,t,n){
const{inputs:a,namespace:s,dependencies:o}=n,i=new Set(t.map(keyOf)),r=e.filter(e=>!i.has(keyOf(e)));if(!a.prune)return{pruned:[],left:r,failures:[]}
;const c=r.filter(({kind:e})=>ke.includes(e))
;for(const{kind:e,name:t}of c)o.logger.notice(`${e} ${t} is no longer in the manifests. It stays, because it may hold data; delete it yourself.`)
;const d=applySetId(recordName(a.name),s),l=[],u=[];for(const e of r.filter(({kind:e})=>!ke.includes(e)))try{await remove(e,d,n)&&l.push(changeOf(e,"pruned"))
}catch(t){o.signal.throwIfAborted(),u.push(t),c.push(e)}return{pruned:l,left:c,failures:u}}async function remove(e,t,{cluster:n,dependencies:a}){
const{apiVersion:s,kind:o,namespace:i,name:c,uid:d}=e,l=await n.resourceOf(s,o);if(!l)return!1;const u=await n.get(l,i,c),h=""===d||u?.metadata.uid===d
;if(!u||!h||u.metadata.labels?.[f]!==t)return!1;try{await n.remove(l,u)}catch(e){if((0,r.v)(e,"Conflict"))return!1;throw e}
return a.logger.info(`${o} ${c}: pruned`),!0}var Oe=n(84);function checkVersion(e,{version:t,allowOlder:n,name:s}){const[o,i]=[versionIn(t),versionIn(e)]
;if(!n&&o&&i&&!Oe.gte(o,i))throw new a.yo(`Version ${t} of ${s} is older than ${e}, which was deployed last.`,"Deploy a newer version or, to go back on purpose, set 'allow-older: true'.")
}function versionIn(e=""){return Oe.parse(e.split(/[/@]/).at(-1),{loose:!0})}const je={extensions:{Ingress:"networking.k8s.io",
NetworkPolicy:"networking.k8s.io",Deployment:"apps",DaemonSet:"apps",ReplicaSet:"apps"}
},Se="Pod Security admission took its place: label the namespace (pod-security.kubernetes.io/enforce).",Te={"policy/PodSecurityPolicy":Se,
"extensions/PodSecurityPolicy":Se};async function remedyForKind(e,t,n){const a=groupOf(e),s=Te[`${a}/${t}`];if(s)return s
;const o=await servedIn(a,t,n)??await servedIn(je[a]?.[t],t,n)
;if(o)return`Write apiVersion: ${o}, which this cluster serves; look up whether its fields differ.`;const i=await servedIn(function usualGroup(e){
return["Deployment","StatefulSet","DaemonSet","ReplicaSet"].includes(e)?"apps":["Job","CronJob"].includes(e)?"batch":["Ingress","NetworkPolicy","IngressClass"].includes(e)?"networking.k8s.io":["Role","RoleBinding","ClusterRole","ClusterRoleBinding"].includes(e)?"rbac.authorization.k8s.io":"HorizontalPodAutoscaler"===e?"autoscaling":"PodDisruptionBudget"===e?"policy":["Service","ConfigMap","Secret","Pod","ServiceAccount","PersistentVolumeClaim"].includes(e)?"":void 0
}(t),t,n)
;return i?`Write apiVersion: ${i}.`:""===a||!a.includes(".")||a.endsWith(".k8s.io")?"Correct apiVersion and kind (capital letters count), or install what defines the kind.":"Install what defines it in the cluster first, or deploy its CustomResourceDefinition in the same step."
}async function servedIn(e,t,n){if(void 0!==e)for(const a of await n.versionsOf(e)){const s=""===e?a:`${e}/${a}`;if(await n.resourceOf(s,t))return s}}
async function checkRendered(e,{namespace:t},n){const a=new ge.C,s=await async function lookUp(e,t){const n=new Map(function definedKinds(e){const t=new Map
;for(const{object:n}of e){const{kind:e,spec:a}=n;if("CustomResourceDefinition"!==e||!(0,he.p)(a)||!(0,he.p)(a.names))continue
;const s=Array.isArray(a.versions)?a.versions:[];for(const e of s)(0,he.p)(e)&&!1!==e.served&&t.set(`${a.group}/${e.name} ${a.names.kind}`,{
namespaced:"Cluster"!==a.scope})}return t}(e)),a=new Map(e.map(({object:e})=>[kindKey(e),e])),s=[...a].map(async([e,{apiVersion:a,kind:s}])=>{
n.has(e)||n.set(e,await t.resourceOf(a,s)??await remedyForKind(a,s,t))});return await Promise.all(s),n}(e,n),o=[],i=new Map
;for(const{object:n,origin:r,...c}of e){const e=s.get(kindKey(n));if("object"!=typeof e){
const t=`The cluster does not serve ${n.kind} in ${n.apiVersion} (${n.metadata.name}).`;a.add(r,t,e??"");continue}const d={...c,
object:withNamespace(n,e.namespaced?t:void 0),origin:r};checkNamespace(n,e,t,r,a);const l=keyOf(nameOf(d.object)),u=i.get(l);u?tellDuplicate(d,u,a):i.set(l,d),
o.push(d)}return a.check(),o}const kindKey=({apiVersion:e,kind:t})=>`${e} ${t}`;function checkNamespace(e,t,n,a,s){const o=e.metadata.namespace
;t.namespaced&&o&&o!==n&&s.add(a,`${describe(e)} names the namespace ${o}, and ${n} is deployed to.`,`Take metadata.namespace out of it, or deploy it in a step of its own with 'namespace: ${o}'.`)
}function withNamespace(e,t){const{namespace:n,...a}=e.metadata;return void 0===t?void 0===n?e:{...e,metadata:a}:{...e,metadata:{...a,namespace:n||t}}}
function tellDuplicate({object:e,origin:t},n,a){
const s=e.apiVersion===n.object.apiVersion?"":` (${n.object.apiVersion} there)`,o=t===n.origin?"twice":`already in ${n.origin}${s}`
;a.add(t,`${describe(e)} is there ${o}.`,"Remove one of the two, or give it another name.")}var Re=n(9614)
;async function renderKustomization(e,t,{environment:n,signal:s,logger:o}){const i=await(0,Re.R)("kubectl",["kustomize",e],{env:n,signal:s}).catch(t=>{
if("ENOENT"!==(0,a.$N)(t))throw t;throw new a.yo(`${e} is a kustomization, and there is no kubectl on PATH to render it.`,"Run setup-tools before this step.",{
cause:t})});if(0===i.exitCode){for(const t of i.stderr.split("\n"))t.trim()&&o.info(`${e}: ${t.trim()}`);return i.stdout}(function tellRefusal(e,t,n){
const s=function withoutLogging(e){
const t=e.split("\n").filter(e=>e.trim()&&!e.startsWith("# Warning")),n=t.map(e=>e.trim()).join(" "),a=/^E\d{4} .*? err=(?:"(.*)"|< (.*) >)$/.exec(n)
;return a?a[2]??(a[1]??"").replace(/\\(["\\])/g,"$1").replaceAll("\\n"," "):n.replace(/^error: /,"")}(t),o=`The kustomization cannot be rendered: ${(0,
a.Kb)(function reasonIn(e){let t=e;const n=[];for(;;){const e=Ce.map(e=>e.exec(t)).find(e=>null!==e);if(!e)break;void 0!==e[1]&&n.push(e[1]),
t=t.slice(e[0].length)}
return t=t.replace(/'?: must build at directory: .*$/,"").replace(/evalsymlink failure on '[^']*' : lstat /,"").replace(/literal sources \[.*\]: invalid literal source .*, expected/,"a literal is not as"),
[...n,t].join(": ")}(s),1500).replace(/\.$/,"")}.`
;if(/dial tcp|i\/o timeout|no such host|Could not resolve host|connection refused/i.test(s))throw new a.nM(`${e}: ${o}`,"Check that the address of the remote base is reached from this runner.")
;const i=xe.find(([e])=>e.test(s));n.add(e,o,i?.[1]??`Correct it; 'kubectl kustomize ${e}' shows the same.`)})(e,i.stderr,t)}
const xe=[[/must specify --enable-helm/,"kubectl does not inflate charts: give the chart in the input 'chart', or render it to a file in a step before."],[/security; file '.*' is not in or below/,"kustomize reads files in and below the folder of a kustomization alone: move the file, or make its folder a base."]],Ce=[/^accumulating resources: /,/^accumulation err='/,/^accumulating resources from '([^']*)': /,/^'[^']*' must resolve to a file': recursed accumulation of path '[^']*': /]
;const Ae=8,Pe=new Set(["command","args"]);function placeholdersIn(e,t){return"string"==typeof e?namesIn(e).map(e=>({name:e,path:t
})):Array.isArray(e)?e.flatMap((e,n)=>placeholdersIn(e,[...t,n])):(0,he.p)(e)?Object.entries(e).flatMap(([e,n])=>{if(Pe.has(e)||"image"===e)return[]
;const a=[...t,e];return[...namesIn(e).map(e=>({name:e,path:a})),...placeholdersIn(n,a)]}):[]}function namesIn(e){
return!e.includes("${")||e.trimEnd().includes("\n")?[]:[...e.matchAll(/(?<!\$)\$\{([A-Za-z_]\w*)\}/g)].map(([,e=""])=>e)}
function placeOf({object:e,origin:t,lineOf:n},a){const s=n?.(a);return void 0===s?`${describe(e)}, ${t}`:`${t}, line ${s}`}var Me=n(1455),Ie=n(6760),Ne=n(8292)
;const De=["kustomization.yaml","kustomization.yml","Kustomization"],Fe=[".yaml",".yml",".json"];async function findEntry(e,t){
if(/^[a-z][a-z0-9+.-]+:\/\//i.test(e))return t.add(`'${e}'`,"It is an address, not a path.","Keep the manifest in the repository: what is deployed is then reviewed."),
[];const n=await(0,Ne.xo)((0,Me.stat)(e).catch(noFolder));return n?.isDirectory()?await async function inFolder(e,t){const n=await(0,Me.readdir)(e,{
withFileTypes:!0}),a=n.map(({name:e})=>e);if(a.some(isKustomizationFile))return[{kind:"kustomization",path:e}]
;if(a.includes("Chart.yaml"))return t.add(`'${e}'`,"It is a chart.","Name it in the input 'chart', in place of 'manifests'."),[]
;const s=a.filter(e=>Fe.includes((0,Ie.extname)(e).toLowerCase())).sort();if(s.length>0)return s.map(t=>({kind:"file",path:(0,Ie.join)(e,t)}))
;const o=n.some(e=>e.isDirectory())?`Folders in it are not read; write ${e}/**/*.yaml for those.`:"Name the folder that has the manifests."
;return t.add(`'${e}'`,"The folder has no .yaml, .yml or .json file.",o),[]
}(e,t):n?[fileOrKustomization(e)]:/[*?[\]{}]/.test(e)?await async function sources_matching(e,t){const n=[];for await(const t of(0,
Me.glob)("win32"===process.platform?e.replaceAll("\\","/"):e))n.push(t);n.sort();const s=[];for(const a of n){const n=await matched(a,e,t)
;if(n)s.push(n);else if(void 0===n)return[]}if(0===s.length){const s=0===n.length?"It matches no file.":`It matches no manifest, only ${(0,a.yU)(n,3)}.`
;t.add(`'${e}'`,s,"Correct the pattern: it is seen from the working folder, and ** stands for folders of any depth.")}return s
}(e,t):(t.add(`'${e}'`,"There is no such file or folder.",await async function remedyForMissing(e){const t=await(0,Ne.wX)((0,
Ie.dirname)(e)).catch(()=>[]),n="Correct the path: it is seen from the working folder of the job, which has what actions/checkout put there",a=t.filter(t=>t.toLowerCase().replace(/\.ya?ml$/,"")===(0,
Ie.basename)(e).toLowerCase().replace(/\.ya?ml$/,""));return a.length>0?`${n}; there is ${(0,Ie.join)((0,Ie.dirname)(e),String(a[0]))}.`:`${n}.`}(e)),[])}
function noFolder(e){if("ENOTDIR"!==e.code)throw e}function fileOrKustomization(e){return isKustomizationFile(e)?{kind:"kustomization",path:(0,Ie.dirname)(e)}:{
kind:"file",path:e}}function isKustomizationFile(e){return De.includes((0,Ie.basename)(e))}async function matched(e,t,n){return(await(0,
Me.stat)(e)).isDirectory()?(await(0,Ne.wX)(e)).some(isKustomizationFile)?{kind:"kustomization",path:e}:null:isKustomizationFile(e)?(0,
Ie.basename)(t).includes("ustomization")?fileOrKustomization(e):void n.add(`'${t}'`,`It matches ${e}, which is a kustomization, and the files beside it.`,`Name the folder ${(0,
Ie.dirname)(e)} to render it, or write a pattern that leaves it out.`):Fe.includes((0,Ie.extname)(e).toLowerCase())?{kind:"file",path:e}:null}
async function readText(e,t){let n;try{n=await(0,Me.readFile)(e)}catch(n){const s={EACCES:"it may not be read",EPERM:"it may not be read"}[(0,a.$N)(n)??""]??(0,
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
}}async function renderManifests({manifests:e,variables:t},s){const o=new Variables(t),i=new ge.C,r=await async function findSources(e,t){const n=new Map
;for(const a of e){const e=await findEntry(a,t);for(const t of e){const e=`${t.kind} ${(0,Ie.join)(t.path)}`;n.has(e)||n.set(e,t)}}return[...n.values()]
}(e,i),c=await async function readAll(e,t,n){const a=[];for(const s of e){
const{kind:e,path:o}=s,i="file"===e?await readText(o,t):await renderKustomization(o,t,n);void 0!==i&&a.push({...s,text:i})}return a
}(r,i,s),{collectDocuments:d}=await Promise.all([n.e(3483),n.e(2106)]).then(n.bind(n,2106)),l=c.flatMap(({kind:e,path:t,text:n})=>"file"===e?d(n,t,i,{
variables:o}):d(n,`kustomization ${t}`,i,{origins:"whole",variables:o}))
;0===i.count&&0===l.length&&i.add("The input 'manifests'","What it names holds no object.","Name files that do."),i.check(),o.checkUsed()
;const u=function leftPlaceholders(e,t){const n=new Map
;for(const a of e)if("CustomResourceDefinition"!==a.object.kind)for(const{name:e,path:s}of placeholdersIn(a.object,[]))t.includes(e)||n.set(e,[...n.get(e)??[],placeOf(a,s)])
;const[s]=n.keys();if(void 0===s)return
;const o=[...n].map(([e,[t,...n]])=>`\${${e}} (${t}${n.length>0?`, and ${n.length} more`:""})`),i=t.length>0?`the input 'variables' has no ${s}`:"the input 'variables' is not given"
;return`Nothing replaces ${(0,a.yU)(o,Ae)}: ${i}. Give it the value, as in ${s}: <value>; where a program in a container replaces it, it may stay.`
}(l,Object.keys(t));return void 0!==u&&s.logger.notice(u),l}function secretObjects(e){const t=new ge.C,n=Object.entries(e).map(([e,n])=>{
const a="the input 'secrets'"
;/^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/.test(e)||t.add(a,`'${e}' is no name for a Secret.`,"Use lower-case letters, digits, '-' and '.'.")
;for(const s of Object.keys(n))/^[-._a-zA-Z0-9]{1,253}$/.test(s)&&"."!==s&&".."!==s&&"__proto__"!==s||t.add(a,`The Secret ${e} has the key '${s}'.`,"Use letters, digits, '-', '_' and '.'.")
;const s=Object.entries(n).map(([e,t])=>[e,Buffer.from(t).toString("base64")]);return{object:{apiVersion:"v1",kind:"Secret",metadata:{name:e},type:"Opaque",
data:Object.fromEntries(s)},origin:a}});return t.check(),n}function withStoredData(e){const{stringData:t,data:n,...a}=e
;if("Secret"!==e.kind||"v1"!==e.apiVersion||void 0===t)return e;const s=Object.entries(t??{}).map(([e,t])=>[e,Buffer.from(`${t}`).toString("base64")]);return{
...a,data:{...n,...Object.fromEntries(s)}}}var Ee=n(714);class Timeline{#s=new Map;add(e,t){const n=this.#s.get(e);n?n.push(t):this.#s.set(e,[t])}render(e){
if(0===this.#s.size)return[];const t=[...this.#s].map(([e,t])=>({title:e,bars:t.toSorted(inOrder)}));return(0,
Ee.$)([...["build","push"].map(t=>function imagesIn(e,t){const n=Object.entries(t).flatMap(([t,{times:n}])=>{const[a,s]=n?.[e]??[]
;return void 0===a||void 0===s?[]:[{name:t,start:a,end:s}]});return{title:e,bars:n}}(t,e)),...t])}}function inOrder(e,t){
return e.start-t.start||(e.name<t.name?-1:1)}async function timed({timeline:e,dependencies:{now:t}},{section:n,name:a},s){return await(0,Ee.s)(t,t=>e.add(n,{
name:a,...t}),s)}function ready(e,t){return{state:"ready",message:e,...void 0===t?{}:{note:t}}}function progressing(e,t){return{state:"progressing",message:e,
...void 0===t?{}:{enoughAfter:t}}}function failed(e,t){return{state:"failed",message:e,...void 0===t?{}:{failsAfter:t}}}function hasAddress(e){const t=e.status
;return listOf(t?.loadBalancer?.ingress).length>0}function route(e){
const t=listOf(e.status?.parents),n=e.metadata.generation??0,a=listOf(e.spec?.parentRefs).length,s=worst(t.map(({parentRef:e,conditions:t})=>verdict(`Gateway ${e?.name??""}: `,t,{
generation:n,required:["Accepted","ResolvedRefs"]})))
;return"failed"===s?.state||t.length>=a?s??ready("accepted"):progressing(`${t.length} of ${a} Gateways have answered`)}
const _e=new Set(["Accepted","ResolvedRefs"]);function verdict(e,t,{generation:n,required:a}){
const s=listOf(t).filter(({observedGeneration:e})=>void 0===e||e>=n),o=s.find(({type:e,status:t})=>_e.has(e)&&"False"===t)
;if(o)return failed(`${e}not ${o.type}: ${wordsOf(o)}`,6e4);const i=a.find(e=>!s.some(t=>t.type===e&&"True"===t.status));if(void 0===i)return
;const r=s.find(({type:e})=>e===i);return progressing(`${e}not ${i} yet${r?`: ${wordsOf(r)}`:""}`)}function worst(e){
return e.find(e=>"failed"===e?.state)??e.find(e=>void 0!==e)}const Ve=progressing("its controller has not seen it yet")
;const Le="applied; its pods change when they are deleted (OnDelete)";function replicaSet(e){if(!isObserved(e))return Ve
;const{replicas:t=1}=e.spec??{},{replicas:n=0,availableReplicas:a=0}=statusOf(e)
;return n===t&&a===t?ready(readyPods(t)):progressing(`${Math.min(a,t)} of ${count(t,"pod")} are ready`)}const ze=new Set(["Evicted","Preempting"])
;function statusOf(e){return e.status??{}}function readyPods(e){return 0===e?"no pods wanted":`${count(e,"pod")} ready`}const qe={
"apps/Deployment":function deployment(e,{before:t}){if(!isObserved(e))return Ve
;const{replicas:n=1,paused:a=!1}=e.spec??{},{replicas:s=0,updatedReplicas:o=0,availableReplicas:i=0}=statusOf(e)
;if(o===n&&s===o&&i===o&&isTrue(e,"Available"))return ready(readyPods(n),a?"is paused: a later change of its pods waits until it is resumed":void 0)
;if(a)return function whilePaused(e){
const t="is paused, so its pods stay as they were: kubectl rollout resume goes on",n=e.metadata.managedFields?.some(({manager:e,operation:t,fieldsV1:n})=>"ds-infra"===e&&"Apply"===t&&"f:paused"in(n?.["f:spec"]??{}))
;return n?ready("applied; paused by its manifest",t):progressing(t)}(e);const r=conditionOf(e,"Progressing")
;return"ProgressDeadlineExceeded"!==r?.reason||function isSame(e,t){const n=t&&conditionOf(t,"Progressing")
;return"ProgressDeadlineExceeded"===n?.reason&&n.lastUpdateTime===e.lastUpdateTime&&n.lastTransitionTime===e.lastTransitionTime
}(r,t)?progressing(function deploymentProgress(e){const{wanted:t,replicas:n,updatedReplicas:a,availableReplicas:s}=e
;return a<t?`${a} of ${count(t,"pod")} are updated`:n>a?`${count(n-a,"old pod")} still to be removed`:`${Math.min(s,t)} of ${t} updated pods are ready`}({
wanted:n,replicas:s,updatedReplicas:o,availableReplicas:i})):failed(wordsOf(r))},"apps/StatefulSet":function statefulSet(e){if(!isObserved(e))return Ve
;const t=e.spec??{},{replicas:n=1,updateStrategy:a}=t,{replicas:s=0,readyReplicas:o=0,availableReplicas:i=0}=statusOf(e),{updatedReplicas:r=0,currentRevision:c,updateRevision:d}=statusOf(e),l=a?.rollingUpdate?.partition??0,u="OnDelete"===a?.type,f=t.minReadySeconds?i:o,h=u?0:Math.max(0,n-l)
;if(f<n||s!==n||r<h)return progressing(function statefulSetProgress(e){const{wanted:t,replicas:n,usable:a,updatedReplicas:s,updates:o}=e
;return s<o?`${s} of ${count(o,"pod")} are updated`:n>t?`${count(n-t,"pod")} still to be removed`:`${Math.min(a,t)} of ${count(t,"pod")} are ready`}({wanted:n,
replicas:s,usable:f,updatedReplicas:r,updates:h}));const m=c===d;if(u)return ready(readyPods(n),m?void 0:Le);if(l>0){
const e=m?void 0:`pods below ordinal ${l} stay as they were (partition)`;return ready(readyPods(n),e)}
return m?ready(readyPods(n)):progressing("its last pods are being updated")},"apps/DaemonSet":function daemonSet(e){if(!isObserved(e))return Ve
;const{updateStrategy:t}=e.spec??{},n=e.status??{},{desiredNumberScheduled:a=0,updatedNumberScheduled:s=0,numberAvailable:o=0}=n,i="OnDelete"===t?.type
;return s<a&&!i?progressing(`${s} of ${count(a,"pod")} are updated`):o<a?progressing(`${o} of ${count(a,"pod")} are ready`):0===a?ready("no pods","runs nowhere: no node is fit for it"):ready(readyPods(a),i&&s<a?Le:void 0)
},"apps/ReplicaSet":replicaSet,"/ReplicationController":replicaSet,"/Pod":function pod(e){const{phase:t,reason:n,message:a}=podStatusOf(e)
;if("Succeeded"===t)return ready("succeeded");if("Failed"===t){const e="failed"+(n||a?`: ${wordsOf({reason:n,message:a})}`:"")
;return ze.has(n??"")?progressing(e):failed(e)}return isTrue(e,"Ready")?ready("ready"):progressing("Running"===t?"runs, not ready":"not running")},
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
;if(void 0!==o&&void 0!==s.generation&&o<s.generation)return progressing("its controller has not seen the change yet");const i=conditionOf(e,"Stalled")
;if("True"===i?.status)return failed(`stalled: ${wordsOf(i)||"it says no reason"}`);const r=conditionOf(e,"Reconciling")
;return"True"===r?.status?progressing(wordsOf(r)||"reconciling"):(qe[`${groupOf(n)}/${a}`]??byReadyCondition)(e,t)}function byReadyCondition(e){
const t=conditionOf(e,"Ready");if(!t)return ready("applied");const{generation:n=0}=e.metadata
;return(t.observedGeneration??n)<n?progressing("its controller has not seen the change yet"):isTrue(e,"Ready")?ready("ready"):progressing(`not ready: ${wordsOf(t)||"it says no reason"}`)
}var Be=n(16);class Feed{subject;objects;gone=new Map;denial;failure;ended;#o;#i;constructor(e,t,n){this.subject=e,this.#o=t,this.#i=n,
this.ended=this.#r().catch(e=>{n.signal.aborted||(isForbidden(e)?this.denial=e:this.failure=e,n.onChange())})}get isKnown(){
return void 0!==this.objects||void 0!==this.denial||void 0!==this.failure}async#r(){
const{signal:e,sleep:t}=this.#i,{resource:n,namespace:a,selection:s}=this.subject;for(;;){try{for await(const t of this.#o.follow(n,a,s,e))this.#c(t)}catch(t){
if(e.aborted)return;if(isForbidden(t))return await this.#d();if(!(0,Be.dg)(t))throw t}await t(2e3,e)}}async#d(){const{signal:e,sleep:t}=this.#i;for(;;){try{
this.#c({type:"listed",items:await this.#l()})}catch(e){if(!(0,Be.dg)(e))throw e}await t(5e3,e)}}async#l(){
const{resource:e,namespace:t,selection:n,names:a}=this.subject;try{return(await this.#o.list(e,t,n)).items}catch(n){if(!isForbidden(n)||!a)throw n
;return(await Promise.all(a.map(n=>this.#o.get(e,t,n)))).filter(e=>void 0!==e)}}#c(e){const t=this.objects??new Map;this.objects=t,
"listed"===e.type?this.#u(e.items):"DELETED"!==e.type?this.#f(e.object):t.get(e.object.metadata.name)?.metadata.uid===e.object.metadata.uid&&(t.delete(e.object.metadata.name),
this.gone.set(e.object.metadata.name,e.object)),this.#i.onChange()}#u(e){for(const[e,t]of this.objects??[])this.gone.set(e,t);this.objects=new Map
;for(const t of e)this.#f(t)}#f(e){this.objects?.set(e.metadata.name,e),this.gone.delete(e.metadata.name),this.#i.onObject?.(e)}}function isForbidden(e){
return e instanceof r.h&&403===e.status}function expression({key:e,operator:t,values:n=[]}){switch(t){case"In":return`${e} in (${n.join(",")})`;case"NotIn":
return`${e} notin (${n.join(",")})`;case"Exists":return e;case"DoesNotExist":return`!${e}`;default:return}}class Feeds{#o;#i;#h=new AbortController;#m
;#p=new Map;#g=new Set;#y;constructor(e,t){this.#o=e,this.#i=t,this.#m=AbortSignal.any([t.signal,this.#h.signal])}follow(e){
const t=[...Map.groupBy(e,({target:e})=>feeds_kindKey(e.resource,e.object.metadata.namespace)).values()].filter(e=>e.some(({health:e})=>"ready"!==e.state))
;for(const e of t)this.#w(e);const n=t.flat().filter(({object:e})=>hasPods(e)&&"Pod"!==e.kind)
;for(const e of Map.groupBy(n,({object:e})=>e.metadata.namespace).values())this.#b(e)}#w(e){const[t]=e;if(!t)return
;const{resource:n,object:a}=t.target,s=e.map(({target:e})=>e.object.metadata.name),o=1===s.length?{fieldSelector:`metadata.name=${s[0]}`}:{};this.#v({
resource:n,selection:o,names:s,namespace:a.metadata.namespace,isTarget:!0})}#b(e){const[t]=e;if(!t)return
;const{namespace:n}=t.object.metadata,a=1===e.length?function selectorOf({kind:e,spec:t}){const n=t?.selector;if("object"!=typeof n||null===n)return
;const{matchLabels:a={},matchExpressions:s}="ReplicationController"===e?{matchLabels:n
}:n,o=[...Object.entries(a).map(([e,t])=>`${e}=${t}`),...listOf(s).map(expression)];return 0===o.length||o.includes(void 0)?void 0:o.join(",")
}(t.object):void 0,s=void 0===a?{}:{labelSelector:a};this.#v({resource:G,namespace:n,selection:s,isTarget:!1}),
e.some(({object:e})=>"Deployment"===e.kind)&&this.#v({resource:U,namespace:n,selection:s,isTarget:!1})}followEvents({object:e}){const{namespace:t}=e.metadata
;this.#v({resource:W,namespace:t,selection:{fieldSelector:"type=Warning"},isTarget:!1})}#v(e){const t=`${e.isTarget} ${feeds_kindKey(e.resource,e.namespace)}`
;if(this.#p.has(t))return;const n=""===e.resource.group&&"pods"===e.resource.plural,a=new Feed(e,this.#o,{signal:this.#m,sleep:this.#i.sleep,
onChange:()=>this.#y?.(),...n?{onObject:this.#i.onPod}:{}});this.#p.set(t,{feed:a,subject:e})}get isKnown(){
return[...this.#p.values()].every(({feed:e,subject:t})=>e.isKnown||t.resource===W)}get failure(){
return[...this.#p.values()].find(({feed:e})=>void 0!==e.failure)?.feed.failure}newDenials(){
return[...this.#p.values()].flatMap(({feed:e,subject:t})=>!e.denial||this.#g.has(e)?[]:(this.#g.add(e),[{subject:t,denial:e.denial}]))}find({target:e}){
const{name:t,namespace:n}=e.object.metadata,a=this.#$(!0,feeds_kindKey(e.resource,n));return a?.objects&&{object:a.objects.get(t),gone:a.gone.get(t)}}
ownedOf({object:e}){const{namespace:t}=e.metadata;return{pods:this.#k(G,t),replicaSets:this.#k(U,t)}}eventsOf({object:e}){
return this.#k(W,e.metadata.namespace)??[]}#k(e,t){const n=this.#$(!1,feeds_kindKey(e,t))?.objects;return n&&[...n.values()]}#$(e,t){
return this.#p.get(`${e} ${t}`)?.feed}nextChange(){const{promise:e,resolve:t}=Promise.withResolvers();return this.#y=t,async t=>{
const n=new AbortController,a=AbortSignal.any([this.#m,n.signal]),s=this.#i.sleep(Math.max(0,Math.min(t,Ge)),a).catch(()=>{});await Promise.race([e,s]),
n.abort(),await new Promise(e=>setImmediate(e))}}wake(){this.#y?.()}close(){this.#h.abort(new Error("the wait is over"))}}const Ge=2**31-1
;function feeds_kindKey({group:e,plural:t},n){return`${e}/${t}/${n??""}`}const Ue=12e4;function outlookOf(e,t,n){const after=n=>{const a=e.since+n-t
;return a<=0?{isDoomed:!0}:{isDoomed:!1,due:a}};switch(e.kind){case"image-unusable":return{isDoomed:!0};case"image-not-found":return e.sightings>=2?{isDoomed:!0
}:after(Ue);case"image-pull":return after(Ue);case"config":return after(6e4);case"crash":return{isDoomed:!n.isJob&&n.isAlone&&!e.isRunning&&e.restarts>=3}
;default:return{isDoomed:!1}}}
const We=new Set(["ContainerCreating","PodInitializing",""]),He=/denied|unauthorized|forbidden|no basic auth|authentication required|not authorized|\b40[13]\b/i,Ke=/not found|manifest unknown|name unknown|no such manifest|\b404\b/i
;function symptomOf(e,{role:t,status:n}){if("Succeeded"===podStatusOf(e).phase)return;const{waiting:a,terminated:s,running:o}=n?.state??{}
;if(a)return function waitingSymptom(e,{reason:t="",message:n=""}){if(We.has(t))return;switch(t){case"InvalidImageName":case"ErrImageNeverPull":return{
kind:"image-unusable",reason:t,message:n};case"ErrImagePull":case"ImagePullBackOff":case"RegistryUnavailable":return{
kind:isMissing(n)?"image-not-found":"image-pull",reason:t,message:n};case"CreateContainerConfigError":return{
kind:/failed to sync .*cache/i.test(n)?"config-cache":"config",reason:t,message:n};case"CrashLoopBackOff":{const a=e?.lastState?.terminated;return a?{
...crashOf(a),reason:t}:{kind:"crash",reason:t,message:n}}default:return{kind:"other",reason:t,message:n}}}(n,a);if(s)return function mayEnd(e,t){
return"sidecar"!==t&&("init container"===t||"Always"!==(podSpecOf(e).restartPolicy??"Always"))}(e,t)&&0===s.exitCode?void 0:crashOf(s)
;const i=n?.lastState?.terminated;return o&&i&&!n?.ready&&(n?.restartCount??0)>0?crashOf(i):void 0}function isMissing(e){return Ke.test(e)&&!He.test(e)}
const Je=/\bexec\b.*(?:executable file not found|no such file or directory|permission denied|exec format error|not a directory)/i;function crashOf(e){
const{exitCode:t,reason:n="",message:a=""}=e;return{kind:128===t&&/ContainerCannotRun|StartError/.test(n)&&!Je.test(a)?"cannot-run":"crash",reason:n||"Error",
message:a,ended:e}}function faultText({kind:e,reason:t,message:n,ended:a,restarts:s,isRunning:o}){if("crash"!==e||!a)return wordsOf({reason:t,message:n})
;const i=s+(o?0:1),r="OOMKilled"===a.reason?"OOMKilled":`exit code ${a.exitCode}`,c=n?`: ${wordsOf({message:n})}`:""
;return i>1?`crashed ${i} times, last with ${r}${c}`:`crashed with ${r}${c}`}
const Ze=3e3,Ye=new Set(["Deployment","StatefulSet","DaemonSet","ReplicaSet","ReplicationController"]);function needsSteadiness({kind:e,spec:t}){
if("Pod"===e)return hasNoProbe(t);if(!Ye.has(e))return!1;const{replicas:n,minReadySeconds:a=0,template:s}=t;return 0!==n&&1e3*a<3e3&&hasNoProbe(s?.spec)}
function hasNoProbe(e){return!0===e?.containers?.some(({readinessProbe:e})=>!e)}function steadyIn(e,t,n){
const a=e.filter(e=>!hasEnded(e)).flatMap(e=>containersOf(e).filter(({role:e,spec:t})=>"container"===e&&!t.readinessProbe).map(a=>function containerSteadyIn(e,{spec:t,status:n},a,s){
const o=n?.state?.running&&`${n.restartCount??0}`,i=a.lasts(`run of ${e.metadata.uid} ${t.name}`,o,s);if(void 0===o)return
;const r=timeOf(n?.state?.running?.startedAt),c=Math.max(i,void 0===r?0:s-r);return Math.max(0,Ze-c)}(e,a,t,n)))
;return a.includes(void 0)?void 0:Math.max(0,...a.map(e=>e??0))}function judge(e,t){const{owned:n,sightings:a,now:s,before:o}=t;let i=Number.POSITIVE_INFINITY
;const dueIn=e=>{i=Math.min(i,e)},r=function lasting({metadata:e,kind:t},n,{sightings:a,now:s},o){
const i="failed"===n.state?n.failsAfter:"progressing"===n.state?n.enoughAfter:void 0,r=`state ${t} ${e.uid??e.name}`,c=a.lasts(r,void 0===i?void 0:n.message,s)
;if(void 0===i)return n;if(c<i)return o(i-c),progressing(n.message);return"failed"===n.state?failed(n.message):ready("applied",n.message)}(e,assess(e,{before:o
}),t,dueIn),c=hasPods(e)?currentPods(e,n):void 0,verdict=(t,a)=>({health:t,pods:c??[],creation:a,replicaSet:currentReplicaSet(e,n.replicaSets),
...i===Number.POSITIVE_INFINITY?{}:{due:i}});if("ready"===r.state)return verdict(c&&needsSteadiness(e)?function steady(e,t,n){
return 0===t?e:void 0===t?progressing("a container without a readiness probe does not keep running"):(n(t),
progressing("its pods have no readiness probe and have just started"))}(r,steadyIn(c,a,s),dueIn):r);if("progressing"!==r.state||!hasPods(e))return verdict(r)
;const d=c?function doomedPods(e,t,n,a,s){
const o="Job"===e.kind,i=!t.some(e=>isTrue(e,"Ready")),r=o?t.filter(e=>!hasEnded(e)&&!pod_isTerminating(e)):t,c=r.flatMap(e=>{for(const t of n.faultsOf(e)){
const n=outlookOf(t,a,{isAlone:i,isJob:o});if(n.isDoomed)return[{pod:e,fault:t}];void 0!==n.due&&s(n.due)}return[]})
;return["Deployment","ReplicaSet","ReplicationController"].includes(e.kind)&&c.length<r.length?[]:c}(e,c,a,s,dueIn):[]
;if(d.length>0)return verdict(failed(function doomText(e){const[t]=e;if(!t)return""
;const{pod:n,fault:a}=t,s=e.length>1?` (and ${count(e.length-1,"other pod")})`:""
;return`pod ${n.metadata.name}, ${a.role} ${a.container}: ${function finalText(e){const{kind:t,reason:n,message:a,ended:s,restarts:o}=e
;return"crash"===t&&s?`${[n,..."OOMKilled"===s.reason&&"OOMKilled"!==n?["OOMKilled"]:[],`exit code ${s.exitCode}`,`${o} restarts`].join(", ")}${a?`: ${wordsOf({
message:a})}`:""}`:faultText(e)}(a)}${s}`}(d)))
;const l=creationFault(e,n,t.events,t.start),u=a.lasts(`creation ${e.metadata.uid}`,l?.kind,s),f=l&&function judge_refused(e,t,n){
const a=function isFinalAfter({kind:e}){return te[e]}(e),s=`its pods are refused: ${e.message}`;return void 0===a?progressing(s):t>=a?failed(s):(n(a-t),
progressing(s))}(l,u,dueIn);if("failed"===f?.state)return verdict(f,l);const h=[podProgress(e,c)??r.message,...c?troubles(c,a):[]];return f&&h.push(f.message),
verdict(progressing(h.join("; ")),l)}function podProgress(e,t){if(!t||"Deployment"!==e.kind&&"DaemonSet"!==e.kind)return;const{replicas:n=1}=e.spec??{}
;if(e.spec?.paused)return;const a=e.status??{},s="DaemonSet"===e.kind?a.desiredNumberScheduled??0:n,o=t.filter(e=>isTrue(e,"Ready")).length
;return o>=s?void 0:`${o} of ${s} updated pods are ready`}function troubles(e,t){const n=e.flatMap(e=>{const n=t.faultsOf(e)
;if(n.length>0)return n.map(shortFaultText);const a=conditionOf(e,"PodScheduled")
;return"False"===a?.status&&"Unschedulable"===a.reason?["no node takes it yet"]:[]})
;return Object.entries(Object.groupBy(n,e=>e)).map(([e,t=[]])=>t.length>1?`${e} (${count(t.length,"pod")})`:e)}function shortFaultText(e){
const{role:t,container:n,kind:a}=e;return`${t} ${n}: ${"image-not-found"===a||"image-pull"===a?{"image-not-found":"image not found",
"image-pull":"its image cannot be pulled yet"}[a]:faultText(e)}`}function presenceOf(e,{object:t,gone:n}){const a=e.object.metadata.uid
;if(void 0===a)return t&&!pod_isTerminating(t)&&t.metadata.uid!==e.target.supersedes?{object:t}:{health:{state:"absent",message:"does not exist yet"}}
;if(t?.metadata.uid===a)return pod_isTerminating(t)&&mayGo(e,t)?{health:e.health}:{object:t};const s=n?.metadata.uid===a?n:e.object;return hasFinished(s)?{
health:{state:"ready",message:"completed"}}:mayGo(e,s)?{health:e.health}:t?{health:{state:"failed",message:"was deleted and made anew by somebody else"}}:{
health:{state:"absent",message:"was deleted while it was waited for"}}}function mayGo({target:e,health:t},n){
return"ready"===t.state&&(!0===e.fleeting||hasFinished(n))}function hasFinished(e){
return"Job"===e.kind?isTrue(e,"Complete"):"Pod"===e.kind&&"Succeeded"===podStatusOf(e).phase}class ProgressLog{#O;#j=new Map;#S;constructor(e,t){this.#O=e,
this.#S=t+3e4}dueIn(e){return Math.max(0,this.#S-e)}begin(e){for(const{name:t,health:n}of e)"ready"===n.state&&this.#j.set(t,lineOf(n))}report(e,t,n){let s=!1
;for(const{name:t,health:n}of e){const e=lineOf(n);this.#j.get(t)!==e&&(this.#j.set(t,e),this.#O.info(`${t}: ${e}`),s=!0)}t<this.#S||(this.#S=t+3e4,
s||this.#O.info(function missing(e,t){
const n=e.filter(({health:e})=>"ready"!==e.state),s=Object.entries(Object.groupBy(n,({health:e})=>e.message)).map(([e,t=[]])=>{const n=t.map(({name:e})=>e)
;return`  ${(0,a.yU)(n,5)}: ${e}`});return[`Waiting for ${n.length} of ${e.length} (${duration(t)} left):`,...s].join("\n")}(e,n-t)))}}function lineOf(e){
return"ready"===e.state?e.note?`ready; ${e.note}`:function readyLine(e){return/\bready\b/.test(e)?e:`ready (${e})`}(e.message):e.message}function duration(e){
const t=Math.max(0,Math.round(e/1e3)),[n,a]=[Math.floor(t/60),t%60];return 0===n?`${a} s`:0===a?`${n} min`:`${n} min ${a} s`}class Sightings{#T;#R=new Map
;#x=new Map;constructor(e){this.#T=e}see(e,t){for(const n of containersOf(e)){const a=sightings_keyOf(e,n.spec.name),s=this.#R.get(a)??{baseline:this.#C(e,n)}
;this.#R.set(a,s);const o=advance(s,symptomOf(e,n),n,t);o?s.sighting=o:delete s.sighting}}faultsOf(e){return containersOf(e).flatMap(({spec:t})=>{
const n=this.#R.get(sightings_keyOf(e,t.name))?.sighting;return n?[n]:[]})}lasts(e,t,n){if(void 0===t)return this.#x.delete(e),0;const a=this.#x.get(e)
;return a?.value===t?n-a.since:(this.#x.set(e,{value:t,since:n}),0)}#C(e,{status:t}){
return(timeOf(e.metadata.creationTimestamp)??this.#T)<this.#T-12e4?t?.restartCount??0:0}}function sightings_keyOf(e,t){
return`${e.metadata.uid??e.metadata.name}/${t}`}function advance({baseline:e,sighting:t},n,{status:a,spec:s,role:o},i){if(!n)return;const r={
restarts:Math.max(0,(a?.restartCount??0)-e),isRunning:void 0!==a?.state?.running,lastReason:n.reason};if(!t||familyOf(t.kind)!==familyOf(n.kind))return{...n,
...r,container:s.name,role:o,since:i,sightings:1};const c="ErrImagePull"===n.reason&&"ErrImagePull"!==t.lastReason;return{...t,...told(t,n),...r,
...c?again(t,n):{}}}function familyOf(e){return"image-not-found"===e?"image-pull":e}function told(e,t){
return"crash"===t.kind||"cannot-run"===t.kind||isBare(e)&&!isBare(t)?t:{}}function isBare({reason:e,message:t}){
return"ImagePullBackOff"===e&&!t.includes("ErrImagePull")}function again({kind:e,sightings:t},n){return n.kind===e?{sightings:t+1}:{...n,sightings:1}}
async function waitForAll(e,t,n){const a=new Wait(e,t,n);return await a.begin(),a.isReady?a.outcome("ready"):await a.follow()}class Wait{#A;#o;#i;#T;#P;#M
;#I=new Set;#N=new Map;constructor(e,t,n){const a=new Set(e.map(({object:e})=>e.metadata.namespace)).size>1;this.#A=e.map(e=>({target:e,
name:describe(e.object,a),object:e.object,health:firstHealth(e),pods:[],creation:void 0,replicaSet:void 0})),this.#o=t,this.#i=n,this.#T=n.now(),
this.#P=new Sightings(this.#T),this.#M=new ProgressLog(n.logger,this.#T)}get isReady(){return this.#A.every(({health:e})=>"ready"===e.state)}async begin(){
this.#i.signal.throwIfAborted()
;const e=[...Map.groupBy(this.#A,({object:{kind:e,metadata:t}})=>`${e} ${t.namespace}`).values()].filter(e=>e.every(({health:e})=>"ready"===e.state)).flat().filter(({object:e})=>needsSteadiness(e)),t=Map.groupBy(e,({object:e})=>e.metadata.namespace)
;await Promise.all([...t].map(([e,t])=>this.#D(e,t))),this.#M.begin(this.#A),this.#F(this.#T)}#F(e){
for(const t of this.#A)"ready"!==t.health.state?this.#N.delete(t):this.#N.has(t)||this.#N.set(t,e)}async#D(e,t){const n=await this.#o.list(G,e).catch(t=>{
if(wait_isForbidden(t))return this.#E("pods",e,t);throw t});for(const e of n?.items??[])this.#P.see(e,this.#i.now());if(n)for(const e of t)this.#_(e,{
pods:n.items,replicaSets:void 0},[])}async follow(){const{signal:e,deadline:t,until:n,now:a,sleep:s=(e,t)=>(0,i.setTimeout)(e,void 0,{signal:t
})}=this.#i,o=new Feeds(this.#o,{signal:e,sleep:s,onPod:e=>this.#P.see(e,a())}),wakeUp=()=>o.wake();n?.addEventListener("abort",wakeUp);try{
for(o.follow(this.#A);;){const s=o.nextChange();e.throwIfAborted();const i=this.#V(o);(o.isKnown||0===this.#M.dueIn(a()))&&this.#M.report(this.#A,a(),t)
;const r=o.isKnown?await this.#L():void 0;if(r)return r;if(a()>=t||n?.aborted)return this.outcome("timed-out");await s(Math.min(i,this.#M.dueIn(a()),t-a()))}
}finally{n?.removeEventListener("abort",wakeUp),o.close()}}#V(e){let t=Number.POSITIVE_INFINITY;if(e.isKnown)for(const t of e.newDenials())this.#z(t)
;if(void 0!==e.failure)throw e.failure;const n=this.#i.now()-this.#T;for(const a of this.#A){const s=e.find(a);if(!s)continue;const o=presenceOf(a,s)
;Object.assign(a,o),"object"in o&&(t=Math.min(t,this.#_(a,e.ownedOf(a),e.eventsOf(a)))),
"progressing"===a.health.state&&hasPods(a.object)&&(n>=1e4?e.followEvents(a):t=Math.min(t,1e4-n))}return this.#F(this.#i.now()),t}#_(e,t,n){
const{object:a,target:s}=e,[o,i]=[this.#T,this.#i.now()],r={owned:t,events:n,start:o,now:i,sightings:this.#P,before:s.object
},{due:c=Number.POSITIVE_INFINITY,pods:d,...l}=judge(a,r);return Object.assign(e,l,d.length>0?{pods:d}:{}),c}async#L(){
if(this.isReady)return this.outcome("ready");const e=this.#A.filter(({health:e,object:t})=>"terminating"===e.state||"absent"===e.state&&t.metadata.uid)
;for(const t of e)t.health=await this.#q(t);return this.#A.some(({health:e})=>"failed"===e.state)?this.outcome("failed"):void 0}async#q({object:e,health:t}){
const{namespace:n}=e.metadata;if(void 0===n)return{state:"failed",message:t.message}
;const s=await this.#o.get(H,void 0,n).then(e=>e?pod_isTerminating(e)?`: the namespace ${n} is being deleted`:"":`: the namespace ${n} is gone`,e=>wait_isForbidden(e)?"":(0,
a.xl)(e));return{state:"failed",message:`${t.message}${s}`}}#z({subject:e,denial:t}){const{resource:n,namespace:s}=e
;if(e.isTarget)throw new a.yo(`${n.kind} objects${s?` in namespace ${s}`:""} may not be read, so nobody knows when they are ready: ${t.message}`,`Allow get, list and watch of ${n.plural} to this identity, or set wait: false.`,{
cause:t});this.#E(n.plural,s,t)}#E(e,t,n){const a=`${e} ${t}`;if(this.#I.has(a)||this.#I.has(`${G.plural} ${t}`))return;this.#I.add(a)
;this.#i.logger.warning(`The ${e} of namespace ${t} may not be listed (${n.message}): ${{
pods:"why pods do not start, and crashes of pods without a readiness probe, are not seen",replicasets:"which pods are the new ones of a Deployment is not seen",
events:"refusals of pods of StatefulSets, DaemonSets and Jobs are not seen"}[e]??"they are not seen"}. Allow get, list and watch of ${e}.`)}outcome(e){
this.#B(e);const t=this.#A.map(({object:e})=>e),n=this.#A.flatMap(({name:e,health:t})=>"ready"===t.state&&t.note?[`${e}: ${t.note}`]:[]);return"ready"===e?{
status:e,objects:t,notes:n}:{status:e,objects:t,notes:n,unready:this.#A.flatMap(e=>this.#G(e))}}#B(e){const t=this.#i.now();for(const n of this.#A){
const{name:a,health:s}=n,[o,i]=[this.#T,this.#N.get(n)??t],r="failed"===s.state||"timed-out"===e&&"ready"!==s.state;(i>o||r)&&this.#i.onWaited?.({name:a,
start:o,end:i,...r?{failed:r}:{}})}}#G({target:e,object:t,health:n,pods:a,creation:s,replicaSet:o}){if("ready"===n.state)return[]
;const i=a.flatMap(e=>this.#P.faultsOf(e).map(t=>({pod:e,fault:t})));return[{target:e,object:t,health:n,pods:a,faults:i,creation:s,replicaSet:o}]}}
function firstHealth({object:e}){return e.metadata.uid?assess(e,{before:e}):{state:"absent",message:"does not exist yet"}}function wait_isForbidden(e){
return e instanceof r.h&&403===e.status}const Qe=["Namespace","CustomResourceDefinition","PersistentVolume","PersistentVolumeClaim"]
;function returnOf({live:e,object:t,resource:n}){return isJob(t)?{kind:"kept",object:t,why:"a Job that has run cannot be undone"}:e?{kind:"restored",
object:ownedFields(e,isPrevious),resource:n,live:e}:Qe.includes(t.kind)?{kind:"kept",object:t,why:"it may hold data"}:{kind:"removed",object:t,resource:n}}
const Xe=50;async function unstick(e,t,n){const{cluster:a,dependencies:s}=n,o=await async function observedRevision(e,t,{cluster:n,dependencies:a}){
const{namespace:s,name:o,generation:r=0}=e.metadata;for(let e=0;e<Xe;e+=1){const{observedGeneration:e=0,updateRevision:c}=(await n.get(t,s,o))?.status??{}
;if(e>=r)return c;await(0,i.setTimeout)(200,void 0,{signal:a.signal})}return}(e,t,n),r=await a.resourceOf("v1","Pod");if(void 0===o||!r)return
;const{items:c}=await a.list(r,e.metadata.namespace);for(const t of c){const{ownerReferences:n=[],labels:i={},deletionTimestamp:c}=t.metadata
;!n.some(({uid:t})=>t===e.metadata.uid)||c||isReady(t)||i["controller-revision-hash"]===o||(await a.remove(r,t),
s.logger.info(`${describe(t)}: deleted, so that it starts anew as before`))}}function isReady({status:e}){const{conditions:t=[]}=e??{}
;return t.some(e=>"Ready"===e.type&&"True"===e.status)}function notUndone(e){return"kept"===e.kind?[`${describe(e.object)} is not undone: ${e.why}.`]:[]}
function healthyToo(e,t){if(!(t instanceof Unhealthy))return
;const n=new Set(t.unready.map(({object:e})=>keyOf(nameOf(e)))),a=e.filter(e=>!n.has(keyOf(nameOf(e)))&&containers_containersOf(e).length>0)
;if(0===a.length)return;const[s,o]=a.length>1?["were","go"]:["was","goes"]
;return`${a.map(e=>describe(e)).join(", ")} ${s} healthy, and ${o} back, too: all of a deployment goes back together.`}async function returnToPrevious(e,t,n){
const{cluster:s,inputs:o,dependencies:i}=t,{logger:r,now:c}=i,d=e.filter(e=>e.due),l=d.map(returnOf),u=l.flatMap(e=>"kept"===e.kind?[e]:[]),f=healthyToo(d.flatMap(({object:e},t)=>"kept"===l[t]?.kind?[]:[e]),n)
;void 0!==f&&r.info(f);try{const n={section:"rollback",name:"apply what ran before"},d=await r.group("Roll back",()=>timed(t,n,()=>async function undo(e,t){
const order=({object:e})=>10*stageOf(e)+rankOf(e.kind),n=e.toSorted((e,t)=>order(e)-order(t)),s=[],o=[],attempt=async(e,n)=>{await n().catch(n=>{
t.dependencies.signal.throwIfAborted(),o.push(`${describe(e.object)}: ${(0,a.bD)(n)}`)})};for(const e of n)"restored"===e.kind&&await attempt(e,async()=>{
s.push(await restore(e,t))});for(const e of n.reverse())"removed"===e.kind&&await attempt(e,()=>removeNew(e,t))
;if(o.length>0)throw new a.nM(o.join("\n"),"Put these right by hand, or deploy again.");return s}(l,t))),h=e.filter(({due:e})=>!e)
;r.info("What ran before is applied again. Waiting until it is healthy:");const m=[...d.map(e=>({...e,changed:!0})),...h.map(({object:e,resource:t})=>({
object:e,resource:t,changed:!1}))],p=await waitForAll(m,s,{...{...i,deadline:c()+1e3*o.timeout},onWaited:e=>t.timeline.add("rollback",e)})
;if("ready"!==p.status)throw new Unhealthy(p);return await checkNamespaceStays(t.namespace,s),{objects:p.objects,kept:u.map(({object:e})=>e),
sentence:["What ran before runs again, and is healthy.",...l.flatMap(notUndone)].join("\n"),
details:["#### Rolled back","",...void 0===f?[]:[f,""],...l.map(listed)],failure:void 0}}catch(n){i.signal.throwIfAborted()
;const{failure:a,details:s}=await explain(n,t);return{objects:e.map(({object:e})=>e),kept:u.map(({object:e})=>e),
sentence:`The rollback failed, too: ${a.message}\n${a.remedy}`,details:["#### The rollback failed","",...s],failure:a}}}function listed(e){
const t=describe(e.object)
;return"restored"===e.kind?`- ${t}: as before`:"removed"===e.kind?`- ${t}: removed, it was not there before`:`- ${t}: not undone, ${e.why}`}
async function restore(e,t){const{cluster:n,dependencies:a}=t,{resource:s}=e,o=await againstOthers(describe(e.object),()=>n.apply(s,e.object,{force:!0
})),i=await async function returnOwners(e,{live:t,resource:n},a){const s=(t.metadata.managedFields??[]).filter(isPrevious);if(s.every(isOurs))return e
;const{namespace:o,name:i}=t.metadata;let r=e;return await againstOthers(describe(t),async()=>{const{metadata:t}=r??await a.get(n,o,i)??e;r=void 0
;const c=(t.managedFields??[]).filter(e=>!isPrevious(e));return await a.patch(n,o,i,replaceOwners(t,[...c,...s]))})}(o,e,n)
;return a.logger.info(`${describe(i)}: as before`),"StatefulSet"===i.kind&&await unstick(i,s,t),{object:i,resource:s}}
async function removeNew({object:e,resource:t},{cluster:n,dependencies:a}){const{namespace:s,name:o,uid:i,labels:r}=e.metadata,c=i?e:await n.get(t,s,o)
;c&&c.metadata.labels?.[f]===r?.[f]&&(await n.remove(t,c),a.logger.info(`${describe(e)}: removed`))}async function prepare(e,t){
const{inputs:n,cluster:a,namespace:s,dependencies:o}=t,i=placeImages(await checkRendered(e,{namespace:s},a),n.images,n.unusedImages)
;for(const e of i.warnings)o.logger.warning(e);const r=applySetId(recordName(n.name),s);return i.rendered.map(({object:e,...t})=>{const n={...e.metadata.labels,
[f]:r};return{...t,object:{...withStoredData(e),metadata:{...e.metadata,labels:n}}}})}async function deployManifests(e,t){
const{inputs:n,cluster:s,namespace:o,origin:r,dependencies:d}=t,{logger:l,signal:u,now:f}=d,h=await prepare(e,t),m={logger:l,signal:u,now:f,deadline:t.deadline
},p={...t,create:n.createNamespace,labels:n.namespaceLabels,name:n.name},g=await ensureNamespace(p,s,m);g&&l.info(`Namespace ${o}: created`)
;const y=await readRecord({name:n.name,namespace:o,repository:r.repository},s);checkPrevious(y,n);const w=await plan(h,s,h).catch(e=>{throw u.throwIfAborted(),
withSentence(joined(e),function nothingDone(e,t,{namespace:n}){
return e?`Nothing was deployed; the namespace ${n} was made, and stays.`:t?`Nothing was changed: revision ${t.record.revision} stays.`:"Nothing was changed."
}(g,y,t))});logSteps(w.steps,e=>l.info(e));const b={namespaceMade:g,previous:y,applied:[],revision:y?.record.revision??0};try{await timed(t,{section:"rollout",
name:"apply"},()=>async function applyAll(e,t,n){if(!e.steps.some(({due:e})=>e)&&0===e.later.length)return void(t.applied=e.steps.map(e=>({...e,
object:e.live??e.object})));t.revision+=1
;const a=[...e.steps,...e.later].map(({object:e})=>recorded(e)),s=t.previous?.record.objects??[],o=t.previous?.record.version;await save({objects:together(a,s),
healthy:!1,version:o,runs:[]},t,n);for(const a of stagesOf(e.steps))await applyOne(a,t,n);await async function applyLater(e,t,n){
const{cluster:a,dependencies:s,deadline:o}=n,{signal:r,now:d,logger:l}=s;for(const{object:t}of e)a.forget(t.apiVersion);const u=Math.min(o,d()+c);let f=e
;for(const c of growingPauses()){if(0===f.length)return;const h=f.map(({object:e})=>e);await untilServed(h,a,{...s,deadline:o})
;const m=await plan(f,a,d()<u?[...e,...t.applied]:[]);logSteps(m.steps,e=>l.info(e));for(const e of stagesOf(m.steps))await applyOne(e,t,n);f=m.later,
f.length>0&&await(0,i.setTimeout)(c,void 0,{signal:r})}}(e.later,t,n)}(w,b,t)),await waitUntilHealthy(b.applied,t),
b.applied.some(({due:e})=>e)&&await checkNamespaceStays(o,s)}catch(e){return u.throwIfAborted(),await async function fail(e,t,n){
const{inputs:s}=n,{failure:o,details:i}=await explain(e,n),r={status:"failed",changed:changesOf(t,n),revision:t.revision,details:i,failure:o,
objects:t.applied.map(({object:e})=>e)},c=function mayReturn(e,t,n){if("keep"===n)return"It is kept for a look, as 'on-failure: keep' asks."
;const a=e.filter(({due:e})=>e);if(0===a.length)return"Nothing was changed, so there is nothing to roll back."
;if(!t&&a.every(({live:e})=>!e))return"This was the first deployment: there is nothing to return to, and it is kept."
;if(t&&!t.healthy)return"The deployment before this one was not healthy either, so there is nothing to return to, and this one is kept.";const s=a.map(returnOf)
;return s.some(({kind:e})=>"kept"!==e)?"yes":["Nothing is rolled back.",...s.flatMap(notUndone)].join("\n")}(t.applied,t.previous?.record,s.onFailure)
;if("yes"!==c)return{...r,failure:withSentence(o,c)}
;const d=await returnToPrevious(t.applied,n,e),l=together(d.kept.map(recorded),t.previous?.record.objects??[]),u=t.previous?.record.version,f=void 0===d.failure
;return await save({objects:l,healthy:f,version:u,runs:d.objects},t,n).catch(e=>{n.dependencies.signal.throwIfAborted(),
n.dependencies.logger.warning(`The record of the deployment is not up to date: ${(0,a.bD)(e)}`)}),{...r,status:f?"rolled-back":"failed",objects:d.objects,
details:[...i,...d.details],failure:withSentence(o,d.sentence)}}(e,b,t)}return await async function succeed(e,t){
const{inputs:n,dependencies:a}=t,s=e.previous?.record,o=e.applied.map(({object:e})=>recorded(e)),{pruned:i,left:r,failures:c}=await prune(s?.objects??[],o,t),d=e.applied.map(({object:e})=>e),l=n.version??s?.version
;await save({objects:[...r,...o],healthy:!0,version:l,runs:d},e,t).catch(e=>{a.signal.throwIfAborted(),c.push(e)})
;const u=[...changesOf(e,t),...i],f=n.wait?u.length>0?"deployed":"unchanged":"applied",h={status:f,changed:u,objects:d,revision:e.revision,details:[]}
;if(0===c.length)return h;const m=withSentence(joined(new AggregateError(c)),"What was deployed stays as it is.");return{...h,status:"failed",failure:m}}(b,t)}
function checkPrevious(e,t){
if(checkVersion(e?.record.version,t),void 0!==e?.record.release)throw new a.yo(`Deployment ${t.name} in namespace ${e.namespace} is a Helm release, and its objects are helm's.`,"Deploy the manifests under another 'name', or take the release away first (mode: delete).")
}async function applyOne(e,t,n){const{cluster:a,dependencies:s}=n;await applyStage(e,a,s.signal,e=>t.applied.push(e))
;e.some(({object:e,due:t})=>t&&0===stageOf(e))&&await waitUntilHealthy(t.applied.filter(({object:e})=>0===stageOf(e)),n,!0)}
async function waitUntilHealthy(e,t,n=!1){const{inputs:a,cluster:s,deadline:o,dependencies:i}=t;if(!a.wait&&!n)return
;const r=e.map(({object:e,resource:t,action:n})=>({object:e,resource:t,changed:"unchanged"!==n})),c=await waitForAll(r,s,{...{...i,deadline:o},
onWaited:e=>t.timeline.add("rollout",e)});for(const e of c.notes)i.logger.notice(e);if("ready"!==c.status)throw new Unhealthy(c)}
function changesOf({namespaceMade:e,applied:t},{namespace:n}){return[...e?[changeOf({group:"",kind:"Namespace",namespace:void 0,name:n
},"created")]:[],...t.flatMap(({object:e,action:t})=>"unchanged"===t?[]:[changeOf(nameOf(e),t)])]}
async function save({objects:e,healthy:t,version:n,runs:a},{revision:s},o){const i={revision:s,version:n,healthy:t,objects:together([],e),images:imagesOf(a)}
;await writeRecord({...o,name:o.inputs.name},i,o.cluster)}const et=400;function differing({object:e,live:t,next:n,action:a}){if("unchanged"===a)return[]
;if(!t||!n)return[{object:nameOf(e),action:a,lines:[]}];const s=differencesOf(t,n).flatMap(linesOf);return 0===s.length?[]:[{object:nameOf(e),action:a,lines:s}]
}async function outcomeOf(e,{dependencies:t}){const{logger:n}=t
;for(const{object:t,action:a,lines:s}of e)await n.group(`${t.kind} ${t.name}: would be ${a}`,async()=>{for(const e of s)n.info(e)})
;const a=e.map(({object:e,action:t})=>changeOf(e,t));return{status:a.length>0?"differs":"unchanged",changed:a,objects:[],details:detailsOf(e)}}
function detailsOf(e){let t=et;return e.flatMap(({object:e,lines:n})=>{if(0===n.length||t<=0)return[];const a=n.slice(0,t);t-=a.length
;const s=n.length-a.length,o=[...n.join("\n").matchAll(/`+/g)].map(([e])=>e.length+1),i="`".repeat(Math.max(3,...o))
;return[`<details><summary>${e.kind} ${e.name}</summary>`,"",`${i}diff`,...a,...s>0?[`... ${s} more lines in the log`]:[],i,"","</details>"]})}var tt=n(7597)
;const nt={deployed:"is deployed",unchanged:"is deployed",applied:"is applied","rolled-back":"has failed: what ran before runs again",failed:"has failed",
deleted:"is taken away",absent:"is taken away"};function pullRequestComment(e,t,n,{logger:s,signal:o}){const put=async(n,i,r=!1)=>{const{pullRequest:c}=n
;e.comment&&t&&void 0!==c&&await async function putComment({pullRequest:e,marker:t,body:n,onlyIfThere:a},s){const o={body:`${t}\n${n}\n`}
;for(let n=1;n<=st.most;n+=1){const a=`/issues/${e}/comments?per_page=${st.size}&page=${n}`,i=await s.request("GET",a)
;for(const{id:e}of i.filter(e=>e.body?.startsWith(t)))if(await update(e,o,s))return;if(i.length<st.size)break}
a||await s.request("POST",`/issues/${e}/comments`,o)}({pullRequest:c,marker:markerOf(n),body:i,onlyIfThere:r},t).catch(e=>{o.throwIfAborted()
;const t=e instanceof tt.GitHubError&&e.isDenied?" It needs the permission 'pull-requests: write'.":""
;s.notice(`The comment on the pull request is not up to date: ${(0,a.bD)(e)}${t}`)})};return{tell:async(e,{status:t,cluster:a,url:s})=>{const o=nt[t]
;if(void 0===o)return
;const i=[...s?[`| Address | ${s} |`]:[],`| Namespace | \`${e.namespace}\` on \`${a}\` |`,`| Commit | ${n.head} |`,`| Run | ${n.run} |`],r="deleted"===t||"absent"===t,c=[`### \`${e.name}\` ${o}`,"","| | |","| --- | --- |",...i].join("\n")
;await put(e,c,r)},swept:async(e,{why:t,back:a})=>{
await put(e,`### \`${e.name}\` is taken away\n\nIn namespace \`${e.namespace}\`: ${t}. To get it back, ${a}. (${n.run})`)}}}
function markerOf({name:e,namespace:t}){return`\x3c!-- ds-infra deployment ${e} in ${t} --\x3e`}const st={size:100,most:10};async function update(e,t,n){try{
return await n.request("PATCH",`/issues/comments/${e}`,t),!0}catch(e){if(!(e instanceof tt.GitHubError&&403===e.status))throw e;return!1}}
function closedPullRequests(e,t){let n=!1;const tell=e=>{n||t.warning(`Pull requests are not looked at, so only what has expired is swept: ${e}`),n=!0}
;return async t=>{if(!e)return tell("the input 'token' is empty.");try{const{state:n}=await e.request("GET",`/pulls/${t}`);return"closed"===n}catch(e){
if(!(e instanceof tt.GitHubError&&e.isDenied))throw e;return tell(`${e.message} It needs the permission 'pull-requests: read'.`)}}}var ot=n(9007)
;function isKept({metadata:e}){return"keep"===e.annotations?.["helm.sh/resource-policy"]?.trim().toLowerCase()}function pairsOf(e,t){
const n=byKey(e),a=byKey(t),s=[...a].map(([e,t])=>({before:n.get(e),after:t})),o=[...n].filter(([e])=>!a.has(e)).map(([,e])=>({before:e,after:void 0}))
;return[...s.filter(e=>!(0,w.isDeepStrictEqual)(e.before,e.after)),...o]}function byKey(e){return new Map(e.map(({object:e})=>[keyOf(nameOf(e)),e]))}
function changes_changesOf(e,t){
return pairsOf(e,t).flatMap(e=>e.after?[changeOf(nameOf(e.after),e.before?"configured":"created")]:e.before&&!isKept(e.before)?[changeOf(nameOf(e.before),"deleted")]:[])
}function sorted(e){return e.map(({object:e,origin:t})=>[`${t} ${keyOf(nameOf(e))}`,e]).sort(([e],[t])=>e<t?-1:1)}
function where({namespace:e,cluster:{kubeconfig:t,context:n}}){return["--namespace",e,...t?["--kubeconfig",t]:[],...n?["--kube-context",n]:[]]}
function upgrade(e,t){return["upgrade",e.name,t.path,"--install","--reset-values","--disable-openapi-validation","--output","json",...where(e),...t.valueFlags]}
function hasServerDryRun({version:e,major:t}){return t>3||Number(e.split(".")[1])>=13}function limits({timeout:e,history:t,force:n}){
return["--timeout",`${e}s`,"--history-max",String(t),...n?["--force-conflicts"]:[]]}const it=10;function historyOf(e,t,n){
const a=Number(e[l.E.helmMaxHistory]||it),s=Number.isInteger(a)&&a>=0?a:it;return 0===s||void 0===n?s:Math.max(s,t-n+1)}const rt=8;async function locate(e,t,n){
const a=[];for(const{object:s,origin:o}of e){const e=await resourceOf(s,n);if(!e)continue;const{namespace:i,...r}=s.metadata,c=e.namespaced?{...r,namespace:i||t
}:r;a.push({object:{...s,metadata:c},origin:o,resource:e})}return a}async function resourceOf({apiVersion:e,kind:t},n){const a=await n.resourceOf(e,t)
;return a||(n.forget(e),await n.resourceOf(e,t))}async function liveOf(e,t){const n=await readLive(e,t,(0,y.default)(rt))
;return new Map([...n].filter(([,e])=>!e.metadata.deletionTimestamp))}function maySelfDestruct({kind:e,spec:t}){
return"Job"===e&&void 0!==t?.ttlSecondsAfterFinished}function hookOf({metadata:e}){const t=listIn(e.annotations?.["helm.sh/hook"]);if(0===t.length)return
;const n=listIn(e.annotations?.["helm.sh/hook-delete-policy"]);return{events:t,weight:Number.parseInt(e.annotations?.["helm.sh/hook-weight"]??"0",10)||0,
deletePolicies:n.length>0?n:["before-hook-creation"]}}function listIn(e){return(e??"").split(",").flatMap(e=>e.trim()||[])}
const ct=["pre-install","post-install"],dt=["pre-upgrade","post-upgrade"];async function parse_partsOf(e){
const{parseDocuments:t}=await Promise.all([n.e(3483),n.e(2106)]).then(n.bind(n,2106)),a={origins:"helm",lenient:!0
},parse=(e,n)=>t(e,n,a),s=(e.chart?.files??[]).filter(({name:e})=>/^crds\/.*\.(?:ya?ml|json)$/.test(e));return{objects:parse(e.manifest,`release ${e.name}`),
hooks:realHooks(e).flatMap(({manifest:e,path:t})=>parse(e,t).map(({object:e})=>({object:e,origin:t}))),
definitions:s.flatMap(({name:e,data:t})=>parse(Buffer.from(t,"base64").toString("utf8"),e))}}function realHooks({hooks:e}){
return(e??[]).filter(({events:e})=>(e??[]).some(e=>!e.startsWith("test")))}function hooksAt(e,t){const weightOf=({object:e})=>hookOf(e)?.weight??0
;return t.flatMap(t=>e.filter(({object:e})=>hookOf(e)?.events.includes(t)).toSorted((e,t)=>weightOf(e)-weightOf(t)))}var lt=n(4463),ut=n(8107)
;const ft=2e3,ht=3e4,mt=6e4;function verdictOf({latest:e,noted:t,isOwn:n,ended:a,now:s,patience:o}){const i=e.at+o-s;if(i<=0)return{
recover:`it is older than the timeout of ${duration(o)}`};const r=t?.revision===e.revision,c=r?`run ${t.runId}`:"somebody";return r&&n?{
recover:"the step that held it has ended"}:r&&"number"==typeof a&&e.at<=a+mt?{recover:`${c} has ended`}:{wait:r&&"runs"===a?`${c}, which still goes on`:c,
milliseconds:i}}function settleRequest(e,t,n,a){return{noted:t,github:n,attempt:attemptOf(a),isOwn:t=>(0,lt.wasHeldHere)(e,t,a)}}function underWay(e,t){return{
revision:e,runId:t.origin.runId,attempt:attemptOf(t)}}function attemptOf({dependencies:e}){return e.environment[l.E.githubRunAttempt]??""}
async function settle(e,t,n){const{logger:a,now:s,signal:o}=n.dependencies;let r,c="",d=Number.NEGATIVE_INFINITY;for(;;){const l=await e.list(),[u]=l
;if(!u||!(0,ut.mm)(u.status))return{history:l,waited:""!==c};const{noted:f}=t;f?.revision===u.revision&&s()-d>=ht&&(d=s(),r=await endOf(f,t,n))
;const h=verdictOf({latest:u,noted:f,isOwn:await t.isOwn(u.revision),ended:r,now:s(),patience:1e3*n.inputs.timeout
}),m=`Revision ${u.revision} of release ${e.name} is ${u.status}`
;if("recover"in h)return a.notice(`${m}, and ${h.recover}: it counts as failed now, and the deployment goes on from there.`),
await e.markFailed(u.revision,`Interrupted; marked as failed by ${n.origin.run}`),{history:await e.list(),waited:""!==c};const p=`${m}, by ${h.wait}`
;p!==c&&a.info(`${p}: waiting until that is done, ${duration(h.milliseconds)} at most`),c=p,await(0,
i.setTimeout)(Math.min(ft,Math.max(100,h.milliseconds)),void 0,{signal:o})}}async function endOf(e,{attempt:t,github:n},a){const{origin:s,dependencies:o}=a
;return e.runId===s.runId&&Number(e.attempt)<Number(t)?o.now():await async function endOfRun({runId:e,attempt:t},n,a){if(!n||!/^\d+$/.test(e))return
;const s=`/actions/runs/${e}${/^\d+$/.test(t)?`/attempts/${t}`:""}`;try{const{status:e,updated_at:t}=await n.request("GET",s)
;return"completed"!==e?"runs":Date.parse(t??"")||void 0}catch(t){if(!(t instanceof tt.GitHubError))throw t
;return void a.debug(`Whether run ${e} has ended is not known: ${t.message} It needs the permission 'actions: read'.`)}}(e,n,o.logger)}
const pt=/passw|secret|token|api.?key|credential|private.?key|dsn|connection.?string/i;class Scrubber{#U=new Set;addValues(e,t=!1){
if(Array.isArray(e))for(const n of e)this.addValues(n,t);else if((0,
he.p)(e))for(const[n,a]of Object.entries(e))this.addValues(a,t||pt.test(n));else t&&"string"==typeof e&&this.#W(e)}addObjects(e){
for(const{object:t}of e)if("Secret"===t.kind){this.addValues(t.stringData,!0),this.addValues(t.data,!0);for(const e of Object.values((0,
he.p)(t.data)?t.data:{}))"string"==typeof e&&this.#W(Buffer.from(e,"base64").toString("utf8"))}}#W(e){
for(const t of[e,Buffer.from(e).toString("base64"),...e.split("\n")])t.trim().length>=4&&this.#U.add(t.trim())}
scrub=e=>[...this.#U].sort((e,t)=>t.length-e.length).reduce((e,t)=>e.replaceAll(t,"(hidden)"),e)}var gt=n(2779);async function findRelease(e,t,n){
const{inputs:a,cluster:s,namespace:o,origin:i,dependencies:r}=e,c=function flow_targetOf({inputs:e,namespace:t}){return{name:e.name,namespace:t,
cluster:e.cluster}}(e),d=await readRecord({name:a.name,namespace:o,repository:i.repository},s),l=(0,
gt.t)(c,s,r),u=settleRequest(c,d?.record.underWay,t,e),{waited:f,history:h}=n?await settle(l,u,e):{waited:!1,history:await l.list()
},m=await async function readDeployed(e,t,n){const[a]=t,s=t.filter(({status:e})=>!(0,
ut.mm)(e)),o=s.find(({status:e})=>"deployed"===e)??("failed"===a?.status||"superseded"===a?.status?a:void 0);return o&&await readRevision(e,o.revision,n)
}(l,h,e);return{found:{target:c,releases:l,history:h,deployed:m,previous:d,scrubber:new Scrubber,healthy:healthyRevision(d,h,m?.revision)},job:f?{...e,
deadline:r.now()+1e3*a.timeout}:e}}async function readRevision(e,t,n){const a=await e.read(t);return a&&{...await locateParts(await parse_partsOf(a),n),
revision:t,release:a}}async function locateMade(e,t){const n=e.objects.map(({object:e})=>e);return await untilServed(n,t.cluster,{...t.dependencies,
deadline:t.deadline}),await locateParts(e,t)}async function locateParts(e,{namespace:t,cluster:n}){return{objects:await locate(e.objects,t,n),
hooks:await locate(e.hooks,t,n),definitions:e.definitions}}function healthyRevision(e,t,n){
const a=t.some(({revision:e,status:t})=>e===n&&"deployed"===t),s=a?n:void 0;if(!e?.record.release)return s;const{revision:o,healthyRevision:i}=e.record
;return void 0!==s&&s>o?s:t.some(e=>e.revision===i)?i:void 0}function flow_checkPrevious({previous:e},{inputs:t,namespace:n}){
if(checkVersion(e?.record.version,t),
e&&void 0===e.record.release&&0!==e.record.objects.length)throw new a.yo(`Deployment ${t.name} in namespace ${n} was made from manifests, and helm does not take over their objects.`,"Deploy the chart under another 'name', or take the deployment away first (mode: delete).")
}async function flow_save({target:e,previous:t,secrets:n,revision:a,objects:s,healthy:o},i,r){
const{inputs:c,cluster:d}=r,l=n.map(({object:e})=>recorded(e)),u=i.healthy?c.version??t?.record.version:t?.record.version;await writeRecord({...r,name:c.name},{
revision:a,version:u,healthy:i.healthy,release:e.name,healthyRevision:i.healthy&&c.wait?a:o,underWay:void 0===i.making?void 0:underWay(i.making,r),
objects:[...i.objects??together(t?.record.objects??[],l)],images:imagesOf(s)},d)}const yt=500,wt=2e3;function watchedHooks(e,t){
return hooksAt(e,t).filter(({object:e})=>hasPods(e))}function watchHooks(e,t,n){
const s=new AbortController,o=new AbortController,{cluster:r,settled:c}=function witness(e){const t=new Map,n=new Map,note=a=>{
const{namespace:s="",name:o}=a.metadata;for(const{spec:i,status:r}of containersOf(a)){const a=r?.state?.terminated;if(!a||0===a.exitCode)continue
;const c=`${o}/${i.name}`,d=`${c}/${r?.restartCount??0}`;if(n.has(d))continue;const l=e.log(s,o,{container:i.name,tailLines:z});n.set(d,l.then(e=>{t.set(c,e)
},()=>{}))}};return{settled:()=>Promise.all(n.values()),cluster:{...e,get calls(){return e.calls},follow:(t,...n)=>{const a=e.follow(t,...n)
;return"Pod"===t.kind&&""===t.group?async function*noting(e,t){for await(const n of e){
if("listed"===n.type)for(const e of n.items)t(e);else"DELETED"!==n.type&&t(n.object);yield n}}(a,note):a},log:async(n,a,s)=>{
const o=t.get(`${a}/${s.container}`);return await e.log(n,a,s).catch(e=>{if(void 0===o||s.previous)throw e;return o})}}}
}(n.cluster),d=AbortSignal.any([n.dependencies.signal,s.signal]),l=async function hooks_follow({releases:e,revision:t,events:n},a,s,o,r){let c=await e.read(t)
;for(;!c;){if(r.aborted)return;await(0,i.setTimeout)(yt,void 0,{signal:o}),c=await e.read(t)}
const d=watchedHooks((await parse_partsOf(c)).hooks,n),l=await locate(d,s.namespace,s.cluster),u=l.map(({object:e,resource:t})=>({object:e,resource:t,
supersedes:a.get(keyOf(nameOf(e))),changed:!0,fleeting:!0}));return 0===u.length?void 0:await waitForAll(u,s.cluster,{...s.dependencies,signal:o,until:r,
deadline:s.deadline})}(e,t,{...n,cluster:r},d,o.signal).catch(e=>{d.aborted||n.dependencies.logger.warning(`The chart's hooks are not watched: ${(0,a.bD)(e)}`)
});return{cluster:r,failure:l.then(e=>e&&"ready"!==e.status&&!o.signal.aborted?e:new Promise(()=>{})),conclude:async()=>{await Promise.race([l,(0,
i.setTimeout)(wt,void 0,{signal:d}).catch(()=>{})]),o.abort();const e=await l;return await c(),e&&"ready"!==e.status?function begunOf(e){
const t=e.unready.filter(({health:e})=>"absent"!==e.state);return t.length>0?{...e,unready:t}:void 0}(e):void 0},
close:()=>s.abort(new Error("the hooks are no longer watched"))}}const bt={upgrade:"deployed",rollback:"rolled back",uninstall:"uninstalled"},vt=[{
pattern:/another operation \(install\/upgrade\/rollback\) is in progress/,kind:"world",
remedy:()=>"Another run has begun to change the release just now: let one run deploy at a time (concurrency)."},{
pattern:/cannot re-?use a name that is still in use/,kind:"world",remedy:()=>"Somebody else has installed it just now: run the job again."},{
pattern:/sh\.helm\.release\.v1\..* is invalid: data: Too long/,kind:"user",
remedy:()=>"helm keeps the whole chart in one Secret of at most 1 MiB, every file of it included: name what the templates do not read in .helmignore, or split the chart."
},{pattern:/(\w+) "([^"]+)" in namespace "([^"]*)" exists and cannot be imported into the current release/,kind:"user",
remedy:([,e="",t,n],a)=>`It was made by something else than this release. Delete it or, to hand it over to helm: kubectl -n ${n} annotate ${e.toLowerCase()} ${t} meta.helm.sh/release-name=${a} meta.helm.sh/release-namespace=${n} --overwrite, and likewise label it app.kubernetes.io/managed-by=Helm.`
},{pattern:/rendered manifests contain a resource that already exists/,kind:"user",
remedy:()=>"Something else than this release made it: delete it, or rename it in the chart."},{pattern:/conflicts? with "([^"]+)"/,kind:"user",
remedy:([,e=""])=>e.startsWith("kubectl")||"helm"===e?`${"helm"===e?"helm 3 applied it from the client":"Somebody changed it with kubectl"}, and helm 4 leaves to ${e} what that has set. Hand it over: kubectl apply --server-side --force-conflicts --field-manager=helm, with the object as the chart renders it; or change it back by the same means.`:`Take the field out of the chart, or stop ${e} from setting it (kubectl get -o yaml --show-managed-fields shows who set what).`
},{pattern:/field is immutable|updates to .* are forbidden/,kind:"user",
remedy:()=>"Undo the change of that field, or give the object another name in the chart. To make it anew, delete it yourself: what it holds or does is then interrupted."
},{pattern:/User "([^"]*)" cannot (\w+) resource "([^"]+)" in API group "([^"]*)"/,kind:"user",
remedy:([,e,t,n,a])=>`Grant ${e} the right (apiGroups: ["${a}"], resources: ["${n}"], verbs: [${t}]): helm needs get, list, create, patch and delete of all that the chart has, and all rights on Secrets.`
},{pattern:/admission webhook .* denied the request|ValidatingAdmissionPolicy/,kind:"user",
remedy:()=>"A policy of the cluster refuses it: change the chart as the policy asks."},{pattern:/exceeded quota/,kind:"user",
remedy:()=>"Ask for less, remove what is not needed, or raise the quota."},{pattern:/no matches for kind "([^"]+)" in version "([^"]+)"/,kind:"user",
remedy:([,e,t])=>`The cluster does not serve ${e} in ${t}: install its CustomResourceDefinition (helm never updates those in the folder crds of a chart), or use a version that is served.`
},{pattern:/namespaces "[^"]+" not found/,kind:"user",remedy:()=>"Create the namespace, or set 'create-namespace: true'."},{
pattern:/because it is being terminated/,kind:"world",remedy:()=>"Run the job again: it waits until the namespace is gone."},{
pattern:/hooks? failed|failed (?:pre|post)-/,kind:"world",remedy:()=>"Look at the log of the hook; it may be gone, if the hook is deleted when it fails."},{
pattern:/timed out waiting for the condition|context deadline exceeded/,kind:"world",
remedy:()=>"helm gave up waiting. See above what was not ready, or raise the input 'timeout'."},{
pattern:/has no (\d+) version|release: not found|has no deployed releases/,kind:"world",
remedy:()=>"Somebody has changed the release meanwhile (helm history shows it): run the job again."},{
pattern:/is invalid: |field not declared in schema|cannot be handled as an? |unable to convert unstructured|BadRequest/,kind:"user",
remedy:()=>"Correct the template, or the value that makes it so."},{
pattern:/cluster unreachable|connection refused|i\/o timeout|TLS handshake|no such host|connection reset|unexpected EOF|etcdserver|server is currently unable|Unauthorized|must be logged in/i,
kind:"world",remedy:()=>"Check that the cluster is reached from this runner and the credentials are valid; run the job again."}];function knownFailure(e,t,n){
const s=reasonOf(n);for(const{pattern:o,kind:i,remedy:r}of vt){const c=o.exec(s),d="user"===i?a.yo:a.nM;if(c)return new d(sentenceOf(e,t,n),r(c,t))}}
function sentenceOf(e,t,n){const s=(0,a.Kb)(reasonOf(n),2e3).replace(/\.$/,"");return`Release ${t} cannot be ${bt[e]}: ${s||"helm does not say why"}.`}
const $t=/^(?:WARNING: |level=|[WIE]\d{4} |Use --debug flag|coalesce\.go|\d{4}\/\d\d\/\d\d |\d+ errors? occurred:$)/;function reasonOf(e){
return e.split("\n").map(e=>e.trim().replace(/^Error: /,"")).filter(e=>""!==e&&!$t.test(e)).map(e=>e.replace(/^\* /,"")).join(" ").replace(/^(?:UPGRADE|INSTALLATION) FAILED: /,"").replace(/(?:: )?\d+ errors? occurred: ?/g,": ").replace(/^: /,"")
}class HookFailure extends Error{name="HookFailure";explanation;outcome;constructor(e,t){super(e.failure.message),this.explanation=e,this.outcome=t}}const kt=30
;async function operate(e,t){
const{helm:n,releases:s,target:o,revision:i,argsFor:r}=e,{now:c,signal:d}=t.dependencies,l=await async function openWatch({hooks:e,events:t,releases:n,revision:a},s){
const o=watchedHooks(e,t);return 0===o.length?void 0:watchHooks({releases:n,revision:a,events:t},await async function olderHooks(e,t){
const n=await locate(e,t.namespace,t.cluster),a=await liveOf(n,t.cluster);return new Map([...a.values()].map(e=>[keyOf(nameOf(e)),e.metadata.uid??""]))}(o,s),s)
}(e,t),u=await(0,
lt.hold)(o,i,t),f=Math.max(1,Math.ceil((t.deadline-c())/1e3))+kt,h=new AbortController,m=new a.nM(`helm did not end within ${f} s.`,`It was stopped. See whether the cluster answers; 'helm history ${o.name}' shows how far it came.`),p=setTimeout(()=>h.abort(m),1e3*f),g=n.run(r(f),h.signal),y=Promise.allSettled([g]).then(([e])=>e)
;try{const n=await Promise.race([y.then(()=>{}),l?.failure??y.then(()=>{})]);if(n&&l){const e=await explain(new Unhealthy(n),{...t,cluster:l.cluster})
;throw h.abort(new Error("a hook has failed")),await y,new HookFailure(e,n)}const s=await y;if("rejected"===s.status)throw s.reason
;return await async function outputOf({exitCode:e,stdout:t,stderr:n},{operation:s,target:o,scrub:i},r,c){const d=i(n);if(0===e){
for(const e of function warningsOf(e){const t=e.split("\n").flatMap(e=>/^(?:W\d{4} .*?\] |level=WARN msg=)(.+)$/.exec(e.trim())?.[1]??[]);return[...new Set(t)]
}(d))c.dependencies.logger.warning(`helm: ${e}`);return t}const l=await(r?.conclude());if(r&&l)throw new HookFailure(await explain(new Unhealthy(l),{...c,
cluster:r.cluster}),l);throw function operationFailure(e,t,n){
return knownFailure(e,t,n)??new a.nM(sentenceOf(e,t,n),`'helm history ${t}' shows what helm has recorded of it.`)}(s,o.name,d)}(s.value,e,l,t)}finally{
clearTimeout(p),l?.close(),d.aborted||(h.signal.aborted&&await async function releasePending(e,t,{origin:n}){const[a]=await e.list();if(a?.revision!==t||!(0,
ut.mm)(a.status))return;await e.markFailed(t,`Interrupted; marked as failed by ${n.run}`)}(s,i,t),await u.release())}}
async function targetsOf(e,t,{namespace:n,cluster:a}){const s=await locate(e,n,a),o=await liveOf(s,a)
;return s.filter(({object:e})=>o.has(e)||!maySelfDestruct(e)).map(({object:e,resource:n})=>({object:o.get(e)??e,resource:n,changed:t.has(keyOf(nameOf(e)))}))}
async function returnToRevision(e,t,n){const{inputs:a,dependencies:s}=n,{name:o}=t.target,i={...n,deadline:s.now()+1e3*a.timeout};let r=t.revision;try{
const n=await s.logger.group(`helm rollback ${o} ${e}`,async()=>(r=await timed(i,{section:"rollback",name:"helm rollback"},()=>async function rollback(e,t,n){
const{opened:a,releases:s,target:o,scrubber:i,revision:r,force:c}=t,d=r+1;await flow_save({...t,revision:d},{healthy:!1,making:d},n)
;const l=await readRevision(s,e,n),u=historyOf(n.dependencies.environment,d,e);return await operate({operation:"rollback",helm:a.helm,releases:s,target:o,
revision:d,scrub:i.scrub,events:["pre-rollback","post-rollback"],hooks:l?.hooks??[],argsFor:t=>function rollbackCommand(e,t,n){
return["rollback",e.name,String(t),...where(e),...limits(n)]}(o,e,{timeout:t,history:u,force:c})},n),d}(e,t,i)),await async function waitUntilBack(e,t,n){
const{cluster:a,deadline:s,dependencies:o}=n,i=await readRevision(t.releases,t.revision,n),r=await t.releases.read(e),c=r&&await locateMade(await parse_partsOf(r),n),d=pairsOf(i?.objects??[],c?.objects??[]),l=new Set(d.flatMap(({after:e})=>e?[keyOf(nameOf(e))]:[])),u=await targetsOf(c?.objects??[],l,n)
;for(const{object:e,resource:t}of u)"StatefulSet"===e.kind&&e.metadata.uid&&await unstick(e,t,n);const f=await waitForAll(u,a,{...{...o,deadline:s},
onWaited:e=>n.timeline.add("rollback",e)});if("ready"!==f.status)throw new Unhealthy(f);return f.objects
}(r,t,i))),a=`Revision ${e} of release ${o} runs again as revision ${r}, and is healthy.`;return{revision:r,objects:n,sentence:a,
details:["#### Rolled back","",`- ${a}`],failure:void 0}}catch(n){s.signal.throwIfAborted()
;const{failure:a,details:o}=n instanceof HookFailure?n.explanation:await explain(n,i);return{revision:r,objects:t.objects,failure:a,
sentence:`The rollback to revision ${e} failed, too: ${a.message}\n${a.remedy}`,details:["#### The rollback failed","",...o]}}}
async function fail_fail(e,t,n,a){
const s=e instanceof HookFailure?e:void 0,{failure:o,details:i}=s?s.explanation:await explain(e,a),[r]=await n.releases.list(),c=(r?.revision??0)>(n.history[0]?.revision??0)
;n.revision=r?.revision??0;const d={status:"failed",changed:c?t.changed:[],revision:n.revision,details:i,failure:o,objects:n.objects
},l=function fail_mayReturn(e,t,{inputs:n}){if("keep"===n.onFailure)return"It is kept for a look, as 'on-failure: keep' asks."
;if(!e&&!t.secrets.some(({due:e})=>e))return"Nothing was changed, so there is nothing to roll back.";if(!e||void 0!==t.healthy)return"yes";const[a]=t.history
;return a?"No revision before this one is known to have been healthy, so there is nothing to return to, and this one is kept.":"This was the first deployment: there is nothing to return to, and it is kept."
}(c,n,a);if("yes"!==l)return await flow_save(n,{healthy:!1},a),{...d,failure:withSentence(o,l)}
;s&&await async function removeHooks(e,{cluster:t,dependencies:n}){for(const a of function unfinished(e){
return e.unready.map(({object:e})=>e).filter(({metadata:e})=>void 0!==e.uid)}(e)){
const e=await t.resourceOf(a.apiVersion,a.kind),{namespace:s,name:o,uid:i}=a.metadata,r=e&&await t.get(e,s,o)
;!e||!r||r.metadata.uid!==i||isJob(r)&&isFinished(r)||(await t.remove(e,r),n.logger.info(`${describe(r)}: deleted, so that it does not start later`))}
}(s.outcome,a);const u=await async function whatStays({releases:e,revision:t,history:n},a){const s=await e.read(t),o=s?function hooksThatRan({hooks:e}){
return(e??[]).filter(({kind:e,last_run:t})=>["Job","Pod"].includes(e)&&["Succeeded","Failed"].includes(t?.phase??"")).map(({kind:e,name:t})=>`${e} ${t}`)
}(s):[],i=0===n.length?a.map(({object:e})=>describe(e)):[]
;return[...o.length>0?[`Not undone, because it has run: ${o.join(", ")}.`]:[],...i.length>0?[`Not undone: ${i.join(", ")}.`]:[]]
}(n,t.definitions),f=healthyToo(function changedIn(e,t){const n=new Set(t.map(({kind:e,namespace:t,name:n})=>[e,t,n].join("/")))
;return e.filter(({kind:e,metadata:{namespace:t,name:a}})=>n.has([e,t,a].join("/")))}(n.objects,d.changed),e);void 0!==f&&a.dependencies.logger.info(f)
;const h=await async function returnAll(e,t,n){
const{healthy:a,secrets:s}=t,o=s.some(({due:e})=>e)?await returnToPrevious(s,n):void 0,i=e&&void 0!==a?await returnToRevision(a,t,n):void 0;i&&Object.assign(t,{
revision:i.revision,objects:i.objects});const r=[o,i].filter(e=>void 0!==e),c=r.filter(({failure:e})=>e),d=c.length>0?c:r.slice(-1);return{
sentences:d.map(({sentence:e})=>e),details:d.flatMap(({details:e})=>e),failures:r.flatMap(({failure:e})=>e?[e]:[]),kept:o?.kept??[]}
}(c,n,a),m=0===h.failures.length,p=together(n.previous?.record.objects??[],h.kept.map(recorded));return await flow_save(n,{healthy:m,objects:p},a),{...d,
status:m?"rolled-back":"failed",objects:n.objects,revision:n.revision,details:[...i,...h.details,...[...void 0===f?[]:[f],...u].map(e=>`- ${e}`)],
failure:withSentence(o,[...h.sentences,...u].join("\n"))}}const Ot=["Namespace","CustomResourceDefinition","PersistentVolume","PersistentVolumeClaim"]
;function belongsTo({metadata:{annotations:e={}}},t,n){return e["meta.helm.sh/release-name"]===t&&e["meta.helm.sh/release-namespace"]===n}const jt=8;const St={
dryRun:!0,force:!0},Tt=8;async function precheck(e,t,n,a){
const s=(0,y.default)(Tt),o=await Promise.allSettled(e.map(e=>s(()=>n?ask(e,t,a):async function askAsClient(e,t,n){const{resource:a,object:s}=e,o=t.get(s);try{
return o?await n.apply(a,keepReplicas(s,o),{dryRun:!0,force:!0}):await n.create(a,s,{dryRun:!0,strict:!1}),!1}catch(t){
if(!(t instanceof r.h)||isForeign(t,s))return passOn(t)
;if(!(o?"Invalid"===t.reason&&t.message.includes("field is immutable"):["Invalid","Forbidden"].includes(t.reason)))return!1;throw await explainedRefusal(t,{
...e,live:o},n)}}(e,t,a)))),i=o.flatMap(e=>"rejected"===e.status?[e.reason]:[]);if(i.length>0)throw new AggregateError(i)
;return o.some(e=>"fulfilled"===e.status&&e.value)}async function ask(e,t,n,a=!1){const{resource:s,object:o}=e;try{return await n.apply(s,o,{dryRun:!0,
manager:"helm",force:a}),a}catch(s){if(!(s instanceof r.h)||isForeign(s,o))return passOn(s);const i=conflictsOf(s.causes)
;if(i.length>0&&!a&&i.every(({manager:e})=>isKubectl(e)))return await ask(e,t,n,!0)
;if(!(i.length>0||["Invalid","Forbidden"].includes(s.reason)||s.message.startsWith("failed to create typed patch object")))return a
;throw await explainedRefusal(s,{...e,live:t.get(o)},n)}}function passOn(e){if(e instanceof r.h)return!1;throw e}
function isForeign({message:e},{kind:t,apiVersion:n}){return"Pod"===t||"rbac.authorization.k8s.io"===groupOf(n)||/dry.?run/i.test(e)}
function checkPlaced(e,t,n,a={}){const s=new ge.C,o=e.flatMap(e=>containers_containersOf(e.object).map(t=>({item:e,container:t}))),i=[],r=pinnedImages(t),c=[]
;for(const t of r){const r=a[t.service];checkLabels(t,e,s);const d=o.filter(({container:e})=>splitReference(e.image).digest===t.digest)
;0!==d.filter(({container:e})=>splitReference(e.image).name===t.name).length||"error"!==n&&void 0===r||c.push({service:t,path:r,wrong:d[0]}),
i.push(...otherVersions(t,o))}return function tellMissing(e,t,n){const a="The input 'image-values'";for(const{service:t,wrong:s}of e){if(!s)continue
;const e=`The image of service '${t.service}' came out as ${s.container.image} in ${placeName(s)}, and it is ${t.reference}.`
;n.add(a,e,"The chart puts a registry of its own before it: see global.imageRegistry in its values.")}
const s=e.filter(({wrong:e})=>!e),o=s.flatMap(({service:e,path:t})=>void 0===t?[e]:[]);if(o.length>0){const e=o.length>1?"the images of":"the image of"
;n.add(a,`The chart is not told where ${e} ${serviceList(o)} ${o.length>1?"belong":"belongs"}. ${t}`,`Write ${o.map(({service:e})=>`'${e}: <path in the chart's values>'`).join(", ")}, or allow images that are not deployed (unused-images: allow).`)
}const i=s.filter(({path:e})=>void 0!==e),[r]=i;if(!r)return
;const c=i.length>1?`The images of ${serviceList(i.map(({service:e})=>e))} were put into the values ${i.map(({path:e})=>e).join(", ")}, and nothing that the chart renders has their digests.`:`The image of service '${r.service.service}' was put into the value ${r.path}, and nothing that the chart renders has its digest.`
;n.add(a,`${c} ${t}`,"Give the value that the template of its pod reads; what it renders may also be switched off by another value.")}(c,imageList(o,e),s),
s.check(),{warnings:[...i,...registryWarnings(o,0===r.length)]}}function otherVersions(e,t){return t.filter(({container:t})=>{
const{name:n,digest:a}=splitReference(t.image);return n===e.name&&a!==e.digest
}).map(t=>`The image ${t.container.image} of ${placeName(t)} is another version of service '${e.service}' than the one that is deployed (${e.digest.slice(0,19)}).`)
}function checkLabels({digest:e,service:t},n,a){for(const{object:s,origin:o}of n){const n=labelWith(e,s,0)
;void 0!==n&&a.add(o,`The chart writes the tag of service '${t}' into the label ${n}, where a digest cannot stand.`,"Name the value of the whole image in 'image-values' if there is one that takes a digest apart from the tag, or change the chart.")
}}function labelWith(e,t,n){if(!(n>40||"object"!=typeof t||null===t))for(const[a,s]of Object.entries(t)){if(("labels"===a||"matchLabels"===a)&&(0,he.p)(s)){
const t=Object.entries(s).find(([,t])=>"string"==typeof t&&t.includes(e));if(t)return t[0]}const t=labelWith(e,s,n+1);if(void 0!==t)return t}}
var Rt=n(2800),xt=n(6433),Ct=n(7372);async function buildDependencies(e,t,s,{workFolder:o,logger:i},r=new Set){
const c=t.locked??t.dependencies,d=await async function missingOf(e,t,n){if(0===t.length)return[];const a=(0,Ie.join)(e,"charts"),s=await(0,
Ne.wX)(a),o=await Promise.all(t.map(async({name:e,version:t})=>!(!n||!s.includes(`${e}-${t}.tgz`))||(!(n||!s.some(t=>t.startsWith(`${e}-`)&&t.endsWith(".tgz")))||void 0!==await(0,
Ne.xo)((0,Me.stat)((0,Ie.join)(a,e,"Chart.yaml"))))));return t.filter((e,t)=>!o[t])}(e,c,void 0!==t.locked);if(0===d.length||r.has((0,Ie.resolve)(e)))return
;const l=t.locked?[]:d.filter(({repository:e})=>!e.startsWith("file://"));if(l.length>0){const t=l.map(({name:e,version:t})=>`${e} ${t}`).join(", ")
;throw new a.yo(`The chart ${e} depends on ${t}, and neither are they in its folder 'charts' nor does a Chart.lock say which versions.`,`Run 'helm dependency update ${e}', and commit Chart.lock.`)
}for(const{repository:t}of d){if(!t.startsWith("file://"))continue;const n=(0,Ie.resolve)(e,t.slice(7)),a=await(0,Ct._)(n);await buildDependencies(n,a,s,{
workFolder:o,logger:i},new Set([...r,(0,Ie.resolve)(e)]))}const u=await async function repositoryConfig(e,t,a){
const s=[...new Set(e.map(({repository:e})=>e))].filter(e=>/^https?:\/\//.test(e));if(0===s.length)return
;const o=(await t.ask(["env","HELM_REPOSITORY_CONFIG"],"helm does not tell where it keeps repositories")).trim(),{parseMapping:i}=await Promise.all([n.e(3483),n.e(2106)]).then(n.bind(n,2106)),r=i(await(0,
Ne.Zu)(o)??"",o),c=Array.isArray(r.repositories)?r.repositories:[],same=e=>String(e).replace(/\/$/,""),has=e=>c.some(t=>(0,
he.p)(t)&&same(t.url)===same(e)),d=s.filter(e=>!has(e)).map((e,t)=>({name:`ds-infra-${t+1}`,url:e}));if(0===d.length)return;const l=(0,
Ie.join)(a,"repositories.yaml");return await(0,Ne.Pl)(l,JSON.stringify({apiVersion:"v1",...r,repositories:[...c,...d]})),l
}(c,s,o),f=["dependency","build",e,...u?["--repository-config",u]:[]];await s.ask(f,`The charts that ${e} depends on cannot be had`),t.locked||await(0,
Me.rm)((0,Ie.join)(e,"Chart.lock"),{force:!0}),i.info(`Built what the chart ${t.name} depends on: ${d.map(({name:e})=>e).join(", ")}.`)}const At=10
;function unknownValues(e,t,n){return unknownIn(e,t,n,[])}function unknownIn(e,t,n,a){const s=Object.keys(t)
;return a.length>0&&0===s.length?[]:Object.entries(e).flatMap(([e,o])=>{const i=[...a,e];if(Object.hasOwn(t,e)){const a=t[e];return(0,he.p)(o)&&(0,
he.p)(a)?unknownIn(o,a,n,i):[]}return function isMentioned(e,t){const n=e.replace(/[.*+?^${}()|[\]\\]/g,"\\$&"),a=new RegExp(`(?<![\\w-])${n}(?![\\w-])`)
;return t.some(e=>a.test(e))}(e,n)?[]:[{path:i,beside:s}]})}function unknown_values_together(e,t){if(!(0,he.p)(t))return e;const n={...e}
;for(const[e,a]of Object.entries(t)){const t=n[e];n[e]=(0,he.p)(t)?unknown_values_together(t,a):a}return n}function unknownText(e,t){
const n=e.map(({path:e,beside:n})=>{const s=e.at(-1)??"";return`${pathText(e)}${function hintFor(e,t,n){const s=nearest(e,t)
;if(void 0!==s)return` (did you mean ${s}?)`;const o=pathsTo(e,n,[])
;return o.length>0?` (did you mean ${o.slice(0,3).map(pathText).join(" or ")}?)`:0===t.length?"":` (there: ${(0,a.yU)(t,At)})`}(s,n,t)}`});return(0,a.yU)(n,At)}
function pathsTo(e,t,n){return Object.entries(t).flatMap(([t,a])=>{const s=[...n,t];return[...t===e?[s]:[],...(0,he.p)(a)?pathsTo(e,a,s):[]]})}
function pathText(e){return e.map(e=>e.replaceAll(".","\\.")).join(".")}async function openChart(e,t,{folder:s,logger:o}){
await async function checkValueFiles(e){const t=new ge.C;for(const n of e){const e=await(0,Ne.xo)((0,Me.stat)(n));if(e?.isFile())continue
;const a=e?"It is a folder.":"There is no such file."
;t.add(`The input 'values': '${n}'`,a,"Name files, one a line, as seen from the working folder of the job.")}t.check()}(e.values);const i=(0,
Ie.join)(s,`chart-${(0,d.randomBytes)(6).toString("hex")}`);await(0,Ne.I2)(i);const close=()=>(0,Me.rm)(i,{recursive:!0,force:!0});try{
const s=await async function chart_locate({chart:e,version:t},n,s){if(e.startsWith("oci://"))return await async function pull(e,t,n,s){const o=(0,
Ie.join)(s,"pulled");await(0,Ne.I2)(o);const i=/^oci:\/\/(\[[^\]]*\]|[^/:]*)/.exec(e)?.[1]??"",r=["pull",e,"--destination",o,...t?["--version",t]:[]];(0,
Rt.U)(i)&&r.push("--plain-http");await n.ask(r,`The chart ${e}${t?` ${t}`:""} cannot be fetched`);const c=(await(0,Ne.wX)(o)).find(e=>e.endsWith(".tgz"))
;if(c)return(0,Ie.join)(o,c);throw new a.yo(`helm fetched no archive for ${e}.`,"Check that the reference is that of a chart.")}(e,t,n,s);const o=await(0,
Ne.xo)((0,Me.stat)(e));if(o?.isDirectory()||o&&/\.(?:tgz|tar\.gz)$/.test(e))return e
;const i="Give the path of a chart's folder or archive (.tgz), or an oci:// reference."
;if(o)throw new a.yo(`The input 'chart' is '${e}', which is neither a folder nor an archive.`,i)
;if(/^https?:\/\/|^[\w-]+\/[\w-]+$/.test(e))throw new a.yo(`The input 'chart' is '${e}', which is not on this machine.`,`${i} Of a chart in another kind of repository, make a dependency of a chart of your own.`)
;throw new a.yo(`The input 'chart' is '${e}', which does not exist.`,i)}(e,t,i);(await(0,
Me.stat)(s)).isDirectory()&&await buildDependencies(s,await async function checkedMetadata(e,t){const n=await(0,Ct._)(e);if(!t||n.version===t)return n
;throw new a.yo(`The chart in ${e} has version ${n.version}, and 'chart-version' is '${t}'.`,"Leave 'chart-version' out for a chart in the repository: it selects one of an oci:// reference.")
}(s,e.version),t,{workFolder:i,logger:o});const r=[],c=await async function readSources(e,t,a,s){
const{readDefaults:o}=await n.e(6507).then(n.bind(n,6507)),{parseMapping:i}=await Promise.all([n.e(3483),n.e(2106)]).then(n.bind(n,2106)),r=await o(e,(0,
Ie.join)(a,"defaults"),s),c=[];for(const e of t.values)c.push({name:e,values:i(await(0,Ne.Zu)(e)??"",e)});return function sourcesOf(e,t,n){let a=e
;return[...t.map(({name:e,values:t})=>{const n={name:e,isInput:!1,given:t,known:a};return a=(0,xt.D)(a,t),n}),{name:"The input 'set'",isInput:!0,given:n,known:a
}]}(r,c,t.set??{})}(s,e,i,r),l=e.derive?.(function allOf(e){const t=e.at(-1);return t?(0,xt.D)(t.known,t.given):{}}(c)),u=[...e.values]
;for(const[t,n]of Object.entries({derived:l,set:e.set})){if(!n||0===Object.keys(n).length)continue;const e=(0,Ie.join)(i,`${t}.yaml`);await(0,
Ne.Pl)(e,JSON.stringify(n)),u.push(e)}const f=u.flatMap(e=>["--values",e]);return await async function tellUnknown(e,t,n,a,{workFolder:s,logger:o}){
const i=e.flatMap(e=>unknownValues(e.given,e.known,t).map(t=>({...t,source:e}))),r=await async function withoutEffect(e,{path:t,valueFlags:n},a,s){
if(0===e.length)return[];const render=async e=>{const o=(0,Ie.join)(s,`without-${(0,
d.randomBytes)(4).toString("hex")}.yaml`),i=e.map(e=>e.path.reduceRight((e,t)=>({[t]:e}),null));await(0,
Ne.Pl)(o,JSON.stringify(i.reduce(unknown_values_together,{})));const{exitCode:r,stdout:c}=await a.run(["template","release",t,...n,"--values",o])
;return 0===r?c:void 0},o=await render([]);if(void 0===o)return[];if(await render(e)===o)return[...e];if(1===e.length)return[];const i=[]
;for(const t of e.slice(0,At))await render([t])===o&&i.push(t);return i}(i,n,a,s);for(const[{name:e,isInput:t,known:n},a]of Map.groupBy(r,({source:e})=>e)){
const s=`${e} gives values that the chart does not have, and without which it renders the same: ${unknownText(a,n)}.`
;t?o.warning(`${s} Correct the path, or leave it out.`):o.notice(s)}}(c,r,{path:s,valueFlags:f},t,{workFolder:i,logger:o}),{path:s,valueFlags:f,
[Symbol.asyncDispose]:close}}catch(e){throw await close(),e}}
const Pt=/^(?:WARNING: |level=(?:WARN|INFO|DEBUG)|Pulled: |Digest: |Use --debug flag|coalesce\.go|walk\.go|\d{4}\/\d\d\/\d\d )/,Mt=[[/\b(?:401|403)\b|unauthorized|no basic auth credentials|credential not found|denied/i,"user","Log in to the registry before this step (ecr-login for Amazon ECR), and check that the role may read the repository."],[/dial tcp|no such host|connection refused|connection reset|i\/o timeout|TLS handshake|\b50[234]\b|unexpected EOF/i,"world","Check that the address is reached from this runner, and run the job again."],[/out of sync/,"user","Run 'helm dependency update', and commit Chart.lock."],[/manifest unknown|: not found|no chart version found|improper constraint|could not find|can't get a valid version/i,"user","Correct the chart's name or version: 'chart-version' for the chart itself, Chart.yaml for what it depends on."],[/nil pointer evaluating/,"user","Give the value that the template reads, in a file of 'values' or in 'set'."],[/values don't meet the specifications/,"user","Correct the values by the chart's values.schema.json."],[/error converting YAML|YAML parse error/,"user","Correct the template: what it renders is not YAML."],[/chart requires kubeVersion/,"user","Use a version of the chart that is made for this cluster."]]
;function helmFailure(e,t){
const n=t.split("\n").map(e=>e.trim()).filter(e=>""!==e&&!Pt.test(e)).join(" ").replace(/^Error: /,""),[,s,o]=Mt.find(([e])=>e.test(n))??[],i=`${e}: ${(0,
a.Kb)(n,2e3).replace(/\.$/,"")||"helm does not say why"}.`
;return"world"===s?new a.nM(i,o??""):new a.yo(i,o??"Correct the chart or its values; 'helm template' shows the same.")}async function renderRelease(e,t){
const{inputs:n,cluster:a,namespace:s,dependencies:o}=t,{chart:i,...r}=e.isBusy?await renderAlone(e,t):await async function renderLive(e,t){
const{chart:n,target:a,helm:s,scrub:o}=e,{exitCode:i,stdout:r,stderr:c}=await s.run(function dryRunCommand(e,t,n){
return[...upgrade(e,t),hasServerDryRun(n)?"--dry-run=server":"--dry-run"]}(a,n,s));if(0===i){const e=JSON.parse(r);return{...await parse_partsOf(e),
chart:e.chart?.metadata??void 0}}if(/ensure CRDs are installed first/.test(c))return await renderAlone(e,t);const d=o(c)
;throw knownFailure("upgrade",a.name,d)??helmFailure(`The chart ${n.path} cannot be rendered`,d)}(e,t),[c]=[r.objects,r.hooks].flat()
;if(!c)throw helmFailure(`The chart ${e.chart.path} cannot be deployed`,"it renders no object")
;const d=[...r.definitions,...e.secrets],l=(await checkRendered([...d,...r.objects],{namespace:s},a)).slice(d.length),u=[];for(const e of r.hooks){
const t=await checkRendered([...r.definitions,e],{namespace:s},a);u.push(...t.slice(r.definitions.length))}
const f=checkPlaced([...l,...u],n.images,n.unusedImages,e.source.imageValues);for(const e of f.warnings)o.logger.warning(e);return{chart:i,objects:l,hooks:u,
definitions:r.definitions}}async function renderAlone({chart:e,target:t,helm:s,scrub:o},i){
const{name:r,namespace:c}=t,d=await async function capabilitiesOf({cluster:e}){const ask=async t=>(await e.request({path:t
})).body.json(),[t,n]=await Promise.all([ask("/version"),ask("/apis")]),{gitVersion:a}=t,s=n.groups??[];return{kubeVersion:a,
apiVersions:["v1",...s.flatMap(({versions:e})=>e.map(({groupVersion:e})=>e))]}
}(i),l=await async function renderChart(e,{release:t,namespace:s,kubeVersion:o,apiVersions:i=[]},r){
const c=["template",t,e.path,"--namespace",s,"--include-crds","--skip-tests",...e.valueFlags,...void 0===o?[]:["--kube-version",o],...i.flatMap(e=>["--api-versions",e])],d=await r.ask(c,`The chart ${e.path} cannot be rendered`),{parseDocuments:l}=await Promise.all([n.e(3483),n.e(2106)]).then(n.bind(n,2106)),u=l(d,e.path,{
origins:"helm",lenient:!0});if(u.length>0)return u;throw new a.yo(`The chart ${e.path} renders no object.`,"Check the values that switch its parts on.")}(e,{
release:r,namespace:c,...d},s).catch(e=>{throw function scrubbed(e,t){return e instanceof a.lZ?new(e instanceof a.yo?a.yo:a.nM)(t(e.message),t(e.remedy),{
cause:e.cause}):e}(e,o)}),isDefinition=({object:e,origin:t})=>"CustomResourceDefinition"===e.kind&&/(^|\/)crds\//.test(t);return{chart:void 0,
objects:l.filter(e=>!hookOf(e.object)&&!isDefinition(e)),hooks:l.filter(({object:e})=>hookOf(e)),definitions:l.filter(isDefinition)}}
function ownSecrets({inputs:e,namespace:t}){const n={[f]:applySetId(recordName(e.name),t)};return secretObjects(e.secrets).map(({object:e,origin:a})=>({
origin:a,object:{...e,metadata:{...e.metadata,namespace:t,labels:n}}}))}async function planSecrets(e,t){
return 0===e.length?[]:(await plan(e,t.cluster,[])).steps}async function renderChecked({source:e,chart:t,helm:n},{target:a,scrubber:s},o,i=!1){
s.addValues(e.set);const r=ownSecrets(o),c={source:e,chart:t,helm:n,target:a,isBusy:i,secrets:r,scrub:s.scrub},d=await renderRelease(c,o)
;return s.addObjects([...r,...d.objects,...d.hooks]),d}async function planUpgrade(e,t,{helm:n},a){
const{cluster:s,dependencies:o}=a,i=await planSecrets(ownSecrets(a),a);logSteps(i,e=>o.logger.info(e))
;const c=await locate(e.objects,a.namespace,s),d=await liveOf(c,s),l=await async function driftedOf(e,{deployed:t,history:n},a,s,{cluster:o,dependencies:i}){
if(!t||"deployed"!==n[0]?.status||!function plan_isSame(e,t){const{name:n,version:a,appVersion:s}=t.release.chart?.metadata??{},{chart:o}=e
;return o?.name===n&&o?.version===a&&o?.appVersion===s&&function deploySame(e,t){return 0===pairsOf(e.objects,t.objects).length&&(0,
w.isDeepStrictEqual)(sorted(e.hooks),sorted(t.hooks))}(t,e)}(e,t))return;const c=await async function driftOf(e,t,n){const a=(0,
y.default)(jt),s=await Promise.all(e.map(({object:e,resource:s})=>a(async()=>{const a=t.get(e);if(!a)return!maySelfDestruct(e);try{
return differs(a,await n.apply(s,keepReplicas(e,a),St))}catch(e){if(e instanceof r.h)return!1;throw e}})));return e.flatMap(({object:e},t)=>s[t]?[e]:[])}(a,s,o)
;for(const e of c)i.logger.info(`${describe(e)}: ${s.has(e)?"changed by others":"not there"}`);return c}(e,t,c,d,a);if(0===l?.length)return{rendered:e,
secrets:i,due:!1,drifted:[],force:!1}
;const{deployed:u}=t,f=pairsOf(u?.objects??[],c),h=new Set([...f.map(({after:e})=>e),...l??[]]),m=hooksAt(await locate(e.hooks,a.namespace,s),u?dt:ct),p=await liveOf(m,s)
;!function checkHooks(e,t){const n=new ge.C;for(const{object:a,origin:s}of e){const e=hookOf(a)?.deletePolicies.includes("before-hook-creation")
;if(e||!t.has(a))continue;const o=`${describe(a)} is there already, from an earlier deployment, and helm would make it once more.`
;n.add(s,o,"Add before-hook-creation to its annotation helm.sh/hook-delete-policy, or delete it.")}n.check()}(m,p)
;const g=await precheck([...c.filter(({object:e})=>h.has(e)||!d.has(e)),...m.filter(({object:e})=>!p.has(e))],d,n.major>=4&&(!u||"ssa"===u.release.apply_method),s)
;return{rendered:e,secrets:i,due:!0,drifted:(l??[]).map(e=>changeOf(nameOf(e),d.has(e)?"configured":"created")),force:g}}async function deployChart(e,t,n){
const a=await async function flow_checkNamespace({inputs:e,cluster:t,namespace:n,deadline:a,dependencies:s}){const o=await readNamespace(n,t)
;if("unknown"===o)return;const i=void 0!==o?.metadata.deletionTimestamp;if(o&&!i)return o;if(o&&i&&await waitUntilGone(o,t,{...s,deadline:a}),
!e.createNamespace)throw absent(n)}(t),{found:s,job:o}=await findRelease(t,n,!0);flow_checkPrevious(s,o),
function tellAdopted({previous:e,history:t,target:n},{dependencies:a}){const[s]=t;if(void 0!==e?.record.release||!s)return
;a.logger.notice(`Release ${n.name} in namespace ${n.namespace} was made by others (revision ${s.revision}): from now on it is a deployment of this repository.`)
}(s,o);const d=await renderChecked(e,s,o),l=await async function makeNamespace(e,t){const{inputs:n,namespace:a,cluster:s,dependencies:o,deadline:r}=e,d={...e,
create:n.createNamespace,labels:n.namespaceLabels,name:n.name},l={...o,deadline:r},u=await ensureNamespace(d,s,l,t)
;return!!u&&(o.logger.info(`Namespace ${a}: created`),await async function untilAccountIsThere(e,t,n){const{signal:a,now:s,deadline:o}=n,r=Math.min(o,s()+c)
;for(const n of growingPauses()){if(await ifVisible(t.get(m,e,p))||s()>r)return;await(0,i.setTimeout)(n,void 0,{signal:a})}}(a,s,l),!0)
}(o,o===t?a:void 0),u=await planUpgrade(d,s,e,o),f={...{...s,opened:e,namespaceMade:l,force:u.force},secrets:[],revision:s.history[0]?.revision??0,objects:[]}
;try{const e=await async function apply_applyAll({rendered:e,secrets:t,due:n},a,s){const{logger:o}=s.dependencies
;n||t.some(e=>e.due)||o.info(`Release ${a.target.name}: unchanged`);const i=a.revision+1;n&&await flow_save({...a,revision:i},{healthy:!1,making:i},s)
;return await async function applySecrets(e,{cluster:t,dependencies:n},a){for(const s of stagesOf(e))await applyStage(s,t,n.signal,a)
}(t,s,e=>a.secrets.push(e)),n?await async function apply_upgrade(e,t,n,a){
const{opened:s,releases:o,target:i,healthy:c,deployed:d,history:l,force:u,scrubber:f}=n,{environment:h}=a.dependencies,{run:m,commit:p}=a.origin,g=d?dt:ct,y=`${a.inputs.version?`${a.inputs.version}, `:""}commit ${p.slice(0,12)}, by ${m}`,w={
history:historyOf(h,t,c),description:y,force:u},argsFor=e=>function upgradeCommand(e,t,{description:n,...a}){
return[...upgrade(e,t),...limits(a),"--description",n]}(i,s.chart,{...w,timeout:e}),b="helm "+(d?"upgrade":"install"),v={operation:"upgrade",argsFor:argsFor,
helm:s.helm,releases:o,target:i,revision:t,events:g,hooks:e.hooks,scrub:f.scrub},$=await a.dependencies.logger.group(`${b} ${i.name}`,()=>timed(a,{
section:"rollout",name:b},()=>operate(v,a))),k=JSON.parse($);n.revision=k.version
;const O=await locateMade(await parse_partsOf(k),a),j=d?.revision??0,S=await async function orphansOf(e,t,n,a,s){
const o=t.filter(({revision:e,status:t})=>e>n&&"failed"===t),i=new Set(a.map(({object:e})=>keyOf(nameOf(e)))),r=new Map;for(const{revision:t}of o){
const n=await e.read(t),{objects:a}=n?await parse_partsOf(n):{objects:[]};for(const e of await locate(a,s.namespace,s.cluster)){const t=keyOf(nameOf(e.object))
;i.has(t)||Ot.includes(e.object.kind)||r.set(t,e)}}return[...r.values()]}(o,l,j,O.objects,a)
;return n.removed=await async function removeOrphans(e,{name:t,namespace:n},a){if(0===e.length)return[];const s=[],o=await liveOf(e,a.cluster)
;for(const{object:i,resource:c}of e){const e=o.get(i);e&&belongsTo(e,t,n)&&!isKept(e)&&(await a.cluster.remove(c,e).catch(e=>{if((0,
r.v)(e,"Conflict","Forbidden"))return!1;throw e})&&(a.dependencies.logger.info(`${describe(e)}: deleted, a revision that failed has left it`),
s.push(changeOf(nameOf(e),"deleted"))))}return s}(S,o,a),O}(e,i,a,s):e}(u,f,o);return await async function apply_waitUntilHealthy(e,t,n){
const{cluster:a,inputs:s,deadline:o,dependencies:i}=n,r=t.deployed?.objects??[],c=new Set(pairsOf(r,e.objects).flatMap(({after:e})=>e?[keyOf(nameOf(e))]:[])),d=[...t.secrets.map(({object:e,resource:t,action:n})=>({
object:e,resource:t,changed:"unchanged"!==n})),...await targetsOf(e.objects,c,n)];if(t.objects=d.map(({object:e})=>e),!s.wait)return
;const l=await waitForAll(d,a,{...{...i,deadline:o},onWaited:e=>n.timeline.add("rollout",e)});t.objects=l.objects;for(const e of l.notes)i.logger.notice(e)
;if("ready"!==l.status)throw new Unhealthy(l)}(e,f,o),await async function apply_succeed(e,t,n,a){
const{inputs:s}=a,o=n.secrets.map(({object:e})=>recorded(e)),{pruned:i,left:r}=await prune(n.previous?.record.objects??[],o,a);await flow_save(n,{healthy:!0,
objects:[...r,...o]},a);const c=[...changedBy({...t,rendered:{...t.rendered,...e}},n,a),...i],d=0===c.length&&!t.due;return{
status:s.wait?d?"unchanged":"deployed":"applied",changed:c,objects:n.objects,revision:n.revision,details:[]}}(e,u,f,o)}catch(e){
return o.dependencies.signal.throwIfAborted(),await fail_fail(e,{changed:changedBy(u,f,o),definitions:d.definitions},f,o)}}
function changedBy({rendered:e,due:t,drifted:n},a,{namespace:s}){const{namespaceMade:o,secrets:i,deployed:r,removed:c=[]}=a;return[...o?[changeOf({group:"",
kind:"Namespace",namespace:void 0,name:s
},"created")]:[],...i.flatMap(({object:e,action:t})=>"unchanged"===t?[]:[changeOf(nameOf(e),t)]),...t?changes_changesOf(r?.objects??[],e.objects):[],...n,...c]}
function hookDifferences(e,t){return e?differences(e.hooks,t):differences([],hooksAt(t,ct))}function differences(e,t){
return pairsOf(e,t).flatMap(({before:e,after:t})=>{if(e&&t){const n=differencesOf(e,t).flatMap(linesOf);return 0===n.length?[]:[{object:nameOf(t),
action:"configured",lines:n}]}return t?[{object:nameOf(t),action:"created",lines:[]}]:e&&!isKept(e)?[{object:nameOf(e),action:"deleted",lines:[]}]:[]})}
const It=["registry"],Nt=["repository","image","name"],Dt=["tag","version"],Ft=["digest","sha","sha256","hash","imageDigest"]
;function writeImage(e,{current:t,key:n,parent:a},s){if("string"==typeof t)return function asText(e,t,n,a){if(/tag$|^version$/i.test(n))return{
value:`${e.tag}@${e.digest}`};if(/digest$/i.test(n))return{value:e.digest};if(/^(?:sha|hash|sha256)$/i.test(n))return{value:digitsOf(e)}
;const s=[`${n}Tag`,"imageTag",...Dt].find(e=>isText(a[e])),{tag:o,digest:i}=splitReference(t);return void 0===s||void 0!==o||void 0!==i?{value:e.reference}:{
value:e.name,beside:{[s]:`${e.tag}@${e.digest}`}}}(e,t,n,(0,he.p)(a)?a:{});if(null==t)return;if(!(0,he.p)(t))return;const o=function asParts(e,t,n){
const find=e=>e.find(e=>e in t&&isText(t[e]??"")),[a,s,o]=[find(It),find(Dt),find(Ft)],i=find(Nt)??(s||0===Object.keys(t).length?"repository":void 0)
;if(void 0===i)return;const r=t[i],c=void 0!==a||n===e.registry&&"string"==typeof r&&!hasRegistry(r);return{...void 0===a?{}:{[a]:e.registry},
[i]:c?e.repository:e.name,...void 0===o?{[s??"tag"]:`${e.tag}@${e.digest}`}:{[o]:/^(?:sha|sha256|hash)$/.test(o)?digitsOf(e):e.digest},
...void 0!==o&&void 0!==s?{[s]:e.tag}:{}}}(e,t,s);return o&&{value:o}}function isText(e){return"string"==typeof e||"number"==typeof e}
function digitsOf({digest:e}){return e.slice(e.indexOf(":")+1)}function imageValues(e,t,n){const s=new Map(pinnedImages(t).map(e=>[e.service,e])),o=(0,
he.p)(n)?n:{},i=Object.keys(e).filter(e=>!s.has(e));if(i.length>0)throw function unknownServices(e,t){const n=serviceList(e.map(e=>({service:e})))
;return new a.yo(`The input 'image-values' names the ${n}, which 'images' does not have.`,t.length>0?`It has ${t.join(", ")}.`:`The input ${we}. Give the output 'images' of push-images.`)
}(i,[...s.keys()]);let r={};for(const[t,n]of Object.entries(e)){const e=s.get(t);e&&(r=put(e,n,o,r))}return r}function put(e,t,n,s){
const o=function image_values_keysOf(e,t){const n=e.replace(/\[(\d+)\]/g,".$1").split(/(?<!\\)\./).map(e=>e.replaceAll("\\.","."))
;if(n.every(e=>""!==e&&"__proto__"!==e))return n
;throw new a.yo(`The input 'image-values' has the path '${e}' for service '${t}', which is none.`,"Write names joined by dots, as in services.api.image.")
}(t,e.service),i=(0,xt.D)(n,s),r=image_values_valueAt(i,o.slice(0,-1)),c=o.at(-1)??"",d=image_values_valueAt(i,o),l=function globalRegistry(e){
const{global:t}=e,n=(0,he.p)(t)?t.imageRegistry:void 0;return"string"==typeof n&&""!==n?n:void 0}(i)
;if(void 0!==l&&l!==e.registry)throw new a.yo(`The chart's values have global.imageRegistry ${l}, and the image of service '${e.service}' is in ${e.registry}.`,`Set global.imageRegistry to ${e.registry}, or to nothing.`)
;const u=writeImage(e,{current:d,key:c,parent:r},l);if(!u)throw function noImage(e,t,n,s){const o=(0,he.p)(s)?Object.keys(s):[]
;if(null==n)return new a.yo(`The chart's values have no ${t}, where 'image-values' puts the image of service '${e}'.`,o.length>0?`Beside it there are: ${o.slice(0,20).join(", ")}.`:"Look the path up in the chart's values.yaml; one that only a template knows can be given a value by 'values' or 'set'.")
;const i=(0,he.p)(n)?`a mapping of ${Object.keys(n).slice(0,20).join(", ")}`:"a "+typeof n
;return new a.yo(`The value ${t}, where 'image-values' puts the image of service '${e}', is ${i}, and no image.`,"Name a mapping with 'repository' and 'tag' or 'digest', or the text of a reference.")
}(e.service,t,d,r);let f=(0,xt.D)(s,nest(o,u.value,i));for(const[e,t]of Object.entries(u.beside??{}))f=(0,xt.D)(f,nest([...o.slice(0,-1),e],t,(0,xt.D)(n,f)))
;return f}function image_values_valueAt(e,t){return t.reduce((e,t)=>{if("object"==typeof e&&null!==e&&Object.hasOwn(e,t))return e[t]},e)}function nest(e,t,n){
return nested(e,t,n)}function nested(e,t,n){const[a,...s]=e;if(void 0===a)return t;const o=nested(s,t,image_values_valueAt(n,[a]))
;return Array.isArray(n)?n.map((e,t)=>String(t)!==a?e:(0,he.p)(e)&&(0,he.p)(o)?(0,xt.D)(e,o):o):{[a]:o}}
const Et=[3,8],_t="Run setup-tools with an input such as helm: latest before this step."
;async function findHelm({environment:e,signal:t},n="A chart is to be deployed"){const{stdout:s,stderr:o}=await(0,
Re.a)("helm",["version","--template","{{.Version}}"],{env:e,signal:t}).catch(e=>{if("ENOENT"!==(0,a.$N)(e))throw e
;throw new a.yo(`${n}, and there is no helm on PATH.`,_t,{cause:e})}),[,i,r,c]=/v((\d+)\.(\d+)\.\d+\S*)/.exec(s)??[];if(!i){
const e=`${s}${o}`.trim().split("\n")[0];throw new a.yo(`The helm on PATH does not tell its version: ${e||"it prints nothing"}.`,_t)}
if(Number(r)<Et[0]||Number(r)===Et[0]&&Number(c)<Et[1])throw new a.yo(`The helm on PATH is ${i}, and ${Et.join(".")} is the oldest that is supported.`,_t)
;const run=(n,a)=>(0,Re.R)("helm",n,{env:e,signal:a?AbortSignal.any([t,a]):t});return{version:i,major:Number(r),run:run,ask:async(e,t)=>{const n=await run(e)
;if(0!==n.exitCode)throw helmFailure(t,n.stderr);return n.stdout}}}function hostsOf(e){const t=e.flatMap(namedHosts),n=e.flatMap(assignedHosts)
;return[...new Set([...t,...n])]}function namedHosts(e){const{kind:t,apiVersion:n}=e,a=e.spec??{}
;if("Ingress"===t)return(a.rules??[]).flatMap(({host:e})=>e?[e]:[]);return"gateway.networking.k8s.io"===groupOf(n)&&t.endsWith("Route")?a.hostnames??[]:[]}
function assignedHosts({kind:e,spec:t,status:n}){if(!("Ingress"===e||"Service"===e&&"LoadBalancer"===t?.type))return[]
;const{ingress:a=[]}=(n??{}).loadBalancer??{};return a.flatMap(({hostname:e,ip:t})=>e??t??[])}async function claimsOf(e,{cluster:t,namespace:n}){
const a=e.filter(({object:e})=>"StatefulSet"===e.kind),s=a.length>0?await t.resourceOf("v1","PersistentVolumeClaim"):void 0;if(!s)return[]
;const o=a.flatMap(({object:e})=>{const{volumeClaimTemplates:t=[]}=e.spec??{};return t.map(({metadata:t})=>`${t.name}-${e.metadata.name}-`)
}),{items:i}=await t.list(s,e[0]?.object.metadata.namespace??n);return i.filter(({metadata:e})=>o.some(t=>new RegExp(`^${t}\\d+$`).test(e.name))).map(e=>({
object:nameOf(e),why:"it may hold data"}))}async function uninstall(e,t){
const{target:n,releases:a,revision:s,hooks:o,objects:i,noted:r}=e,{dependencies:c,inputs:d}=t,l=await findHelm(c,`${n.name} is a Helm release`)
;await settle(a,settleRequest(n,r,(0,tt.openGitHub)(d.token,c),t),t);const u={operation:"uninstall",helm:l,releases:a,target:n,revision:s,hooks:o,
events:["pre-delete","post-delete"],scrub:e=>e,argsFor:e=>function uninstallCommand(e,{timeout:t}){return["uninstall",e.name,...where(e),"--timeout",`${t}s`]
}(n,{timeout:e})};return await c.logger.group(`helm uninstall ${n.name}`,()=>operate(u,t)).catch(e=>{throw e instanceof HookFailure?e.explanation.failure:e}),
i.map(({object:e})=>recorded(e))}const Vt={group:"",version:"v1",plural:"secrets",kind:"Secret",namespaced:!0,verbs:[],subresources:[]}
;const Lt=["Namespace","CustomResourceDefinition","PersistentVolume","PersistentVolumeClaim"];async function planRemoval(e,t){
const{cluster:n}=t,{name:s,namespace:o,repository:i}=e,c=await readNamespace(o,n);if(void 0===c)return{kind:"absent"};const d="unknown"!==c&&isMarked(c)
;if(d&&ownerOf(c)!==i)throw new a.yo(`Namespace ${o} was made for ${ownerOf(c)}, and this is ${i}: nothing is deleted.`,"Correct the input 'namespace'.")
;const l=await readRecord(e,n),f=l&&await async function planUninstall({namespace:e,record:t},n){if(void 0===t.release)return
;const{cluster:a,inputs:s,dependencies:o}=n,i={name:t.release,namespace:e,cluster:s.cluster},r=(0,
gt.t)(i,a,o),c=await r.list(),[d]=c,l=d&&await r.read(d.revision);if(!d||!l)return
;const{objects:u,hooks:f}=await parse_partsOf(l),h=await locate(u,e,a),m=await liveOf(h,a),p=h.flatMap(({object:e,resource:t})=>{const n=m.get(e);return n?[{
object:n,isNamespaced:t.namespaced,isKept:isKept(e)}]:[]}),g=p.filter(e=>!e.isKept);return{target:i,releases:r,revision:d.revision,objects:g,
hooks:await locate(f,e,a),noted:t.underWay,kept:[...p.flatMap(e=>e.isKept?[{object:nameOf(e.object),why:"its annotation helm.sh/resource-policy says so"
}]:[]),...await claimsOf(g,n)]}}(l,t),h=(await listRecords(n,o)).filter(e=>e.name!==s),m=void 0!==l||d&&c.metadata.labels?.[u.deployment]===s
;return d&&m&&0===h.length&&0===(await async function otherReleases(e,t,n){try{const{items:a}=await n.list(Vt,e,{labelSelector:`owner=helm,name!=${t}`})
;return[...new Set(a.map(({metadata:e})=>e.labels?.name??""))]}catch(e){if((0,r.v)(e,"Forbidden"))return[];throw e}}(o,s,n)).length?{kind:"namespace",
namespace:c,record:l,release:f}:l?{kind:"objects",record:l,release:f,...split(l,await everywhere(h,n))}:{kind:"absent"}}async function everywhere(e,t){
return await listRecords(t,void 0).catch(t=>{if((0,r.v)(t,"Forbidden"))return e;throw t})}function split(e,t){
const n=t.filter(({name:t,namespace:n})=>t!==e.name||n!==e.namespace),a=new Map(n.flatMap(e=>e.record.objects.map(t=>[keyOf(t),e]))),s=[],o=[]
;for(const t of e.record.objects){const e=a.get(keyOf(t));Lt.includes(t.kind)?s.push({object:t,why:"it may hold data or objects of others"}):e?s.push({object:t,
why:`deployment ${e.name} in namespace ${e.namespace} holds it as well`}):o.push(t)}return{remove:o,keep:s}}function removedBy(e){if("absent"===e.kind)return[]
;const t=releasedBy(e);if("objects"===e.kind)return[...t,...e.remove.map(e=>changeOf(e,"deleted"))]
;const{namespace:n,record:a}=e,s=(a?.record.objects??[]).filter(e=>e.namespace===n.metadata.name);return[...t,...s.map(e=>changeOf(e,"deleted")),changeOf({
group:"",kind:"Namespace",namespace:void 0,name:n.metadata.name},"deleted")]}function releasedBy({release:e}){
return(e?.objects??[]).map(({object:e})=>changeOf(nameOf(e),"deleted"))}function keptBy(e){if("absent"===e.kind)return[];const t=e.release?.kept??[]
;return"objects"===e.kind?[...t,...e.keep]:t.filter(({object:t})=>t.namespace!==e.namespace.metadata.name)}async function remove_remove(e,t){
if("absent"===e.kind)return[];const{release:n}=e;n&&("objects"===e.kind||function reachesBeyond({objects:e,hooks:t}){
return e.some(({isNamespaced:e})=>!e)||hooksAt(t,["pre-delete","post-delete"]).length>0}(n))&&await waitUntilAllGone(await uninstall(n,t),t)
;for(const{object:n,why:a}of keptBy(e))t.dependencies.logger.notice(`${n.kind} ${n.name} stays: ${a}.`)
;return"objects"===e.kind?[...releasedBy(e),...await removeObjects(e,t)]:(await async function removeNamespace(e,{cluster:t,deadline:n,dependencies:s}){
const{name:o}=e.metadata;e.metadata.deletionTimestamp||(await t.remove(h,e).catch(e=>{if(!(0,r.v)(e,"Forbidden"))throw e
;throw new a.yo(`Namespace ${o} may not be deleted: ${e.message}`,"Grant delete on namespaces; EKS access policies below AmazonEKSClusterAdminPolicy do not include it.",{
cause:e})}),s.logger.info(`Namespace ${o}: deleted`));await waitUntilGone(e,t,{...s,deadline:n})}(e.namespace,t),removedBy(e))}
async function removeObjects({record:e,remove:t},n){const{cluster:a}=n,order=e=>10*stageOf({...e,metadata:{name:e.name}})+rankOf(e.kind),s=[]
;for(const a of t.toSorted((e,t)=>order(t)-order(e))){const t=await removeObject(a,e,n);void 0!==t&&s.push({...a,uid:t})}return await waitUntilAllGone(s,n),
await async function removeRecord({stored:e},t){await t.remove(be,e)}(e,a),s.map(e=>changeOf(e,"deleted"))}
async function removeObject(e,{name:t,namespace:n},a){const{cluster:s,dependencies:o}=a,i=await find(e,a),r=`${e.kind} ${e.name}`;if(!i)return
;if(!(""===e.uid||i.metadata.uid===e.uid)||i.metadata.labels?.[f]!==applySetId(recordName(t),n))return void o.logger.notice(`${r} stays: it is no longer the one that this deployment made.`)
;const c=await s.resourceOf(e.apiVersion,e.kind);return c&&await s.remove(c,i),o.logger.info(`${r}: deleted`),i.metadata.uid}
async function find({apiVersion:e,kind:t,namespace:n,name:a},{cluster:s}){const o=await s.resourceOf(e,t);return o&&await s.get(o,n,a)}
async function waitUntilAllGone(e,t){const{deadline:n,dependencies:s}=t;for(let o=[...e];;){const e=await Promise.all(o.map(e=>find(e,t)))
;if(o=o.filter((t,n)=>e[n]?.metadata.uid===t.uid),0===o.length)return;if(s.now()>n){const t=e.flatMap(e=>{const t=e?.metadata.finalizers??[]
;return e?[`${e.kind} ${e.metadata.name} (${t.join(", ")||"no finalizers"})`]:[]})
;throw new a.nM(`Still being deleted: ${t.join("; ")}.`,"See to it that the controllers which own these finalizers run; then run the job again.")}await(0,
i.setTimeout)(1e3,void 0,{signal:s.signal})}}async function deleteDeployment(e){const{inputs:t,namespace:n,origin:s,dependencies:o}=e,i=await planRemoval({
name:t.name,namespace:n,repository:s.repository},e);if("absent"===i.kind)return await async function refuseForeign({inputs:e,cluster:t,namespace:n}){
if(!e.createNamespace)return;const s=await readNamespace(n,t);if(void 0===s||"unknown"===s)return
;throw new a.yo(`Namespace ${n} was not made by this action, and has no deployment ${e.name}: nothing is deleted.`,"Correct the input 'namespace', or delete it yourself.")
}(e),o.logger.info(`There is no deployment ${t.name} in namespace ${n}.`),{status:"absent",changed:[],objects:[],details:[]};if(t.dryRun){const e=removedBy(i)
;for(const{kind:t,name:n}of e)o.logger.info(`${t} ${n}: would be deleted`);return{status:"differs",changed:e,objects:[],details:[]}}return{status:"deleted",
changed:await remove_remove(i,e),objects:[],details:keptBy(i).map(({object:e,why:t})=>`- ${e.kind} ${e.name} stays: ${t}`)}}
async function sweep(e,{isClosed:t,onRemoved:n}){const{inputs:s,dependencies:o}=e,{logger:i}=o,r=[],c=[],d=[];for(const l of await async function candidates(e){
const{inputs:t,cluster:n,origin:a}=e,s=await sweep_readable("deployments",e,()=>listRecords(n,t.namespace))??[],o=s.filter(({repository:e})=>e===a.repository),i=(await async function madeNamespaces(e){
const{inputs:t,cluster:n,origin:a}=e,s=`${u.managedBy}=${u.manager}`,o=await sweep_readable("namespaces",e,async()=>{
if(void 0===t.namespace)return(await n.list(h,void 0,{labelSelector:s})).items;const e=await n.get(h,void 0,t.namespace);return e?[e]:[]})
;return(o??[]).filter(e=>isMarked(e)&&ownerOf(e)===a.repository)}(e)).filter(({metadata:e})=>!o.some(isIn(e.name)));return[...o,...i.map(({metadata:e})=>({
name:e.labels?.[u.deployment]??"",namespace:e.name,repository:a.repository,pullRequest:Number(e.annotations?.[u.pullRequest])||void 0,
expiresAt:e.annotations?.[u.expiresAt]}))]}(e))try{const a=await dueOf(l,o.now(),t);if(void 0===a)continue
;const{why:d}=a,u=await planRemoval(l,e),f=`${l.name} in namespace ${l.namespace}`;i.info(`${f}: ${d}${s.dryRun?", would be taken away":""}`),
c.push(`- ${f}: ${d}`),r.push(...s.dryRun?removedBy(u):await remove_remove(u,e)),s.dryRun||await n(l,a)}catch(e){o.signal.throwIfAborted(),i.warning((0,
a.bD)(e)),d.push(e)}const l=0===r.length?"absent":s.dryRun?"differs":"deleted";return 0===d.length?{status:l,changed:r,objects:[],details:c}:{status:"failed",
changed:r,objects:[],details:c,failure:joined(new AggregateError(d))}}async function dueOf({pullRequest:e,expiresAt:t},n,a){
return void 0!==t&&Date.parse(t)<=n?{why:`expired at ${t}`,back:"push a commit, or run its last workflow run again"}:void 0!==e&&await a(e)?{
why:`pull request ${e} is closed`,back:"reopen the pull request, and resolve its conflicts if it has any"}:void 0}const isIn=e=>t=>t.namespace===e
;async function sweep_readable(e,{dependencies:t},n){return await n().catch(n=>{if(!(0,r.v)(n,"Forbidden"))throw n
;t.logger.warning(`The ${e} cannot be listed, so those are not swept: ${n.message}`)})}const zt={deployed:"deployed, and healthy",
applied:"applied, and not waited for",unchanged:"unchanged","rolled-back":"failed, and rolled back",failed:"failed",differs:"would change",deleted:"deleted",
absent:"nothing there"},qt=100;function summary_summaryOf(e,t){
const{inputs:n,context:a,namespace:s,url:o,hosts:i,duration:r,timeline:c}=t,d="sweep"===n.mode?`\`${a.name}\``:`\`${s}\` on \`${a.name}\``,l=void 0===e.revision?"":`, revision ${e.revision}`,u=o?` at ${o}`:"",f=i.length>1?` (also ${i.slice(1,6).join(", ")})`:""
;return[`### ${"sweep"===n.mode?"Sweep":n.name}${n.version?` ${n.version}`:""}: ${zt[e.status]}`,"",`${d}${l}${u}${f}, ${Math.round(r/1e3)} s`,"",...changeTable(e),...imageTable("rolled-back"===e.status?"Images that run now":"Images",t.images),...e.details,...c.length>0?["",...c]:[],""].join("\n")
}function changeTable({changed:e,status:t}){if(0===e.length)return[]
;const n="differs"===t,a=e.slice(0,qt).map(({kind:e,name:t,action:n})=>`| ${e} | ${t} | ${n} |`),s=e.length-a.length
;return[`| kind | name | ${n?"would be":"what happened"} |`,"| --- | --- | --- |",...a,...s>0?[`| ... | ${s} more | |`]:[],""]}function imageTable(e,t){
const n=Object.entries(t);if(0===n.length)return[]
;return[`<details><summary>${e}</summary>`,"","| container | image |","| --- | --- |",...n.slice(0,qt).map(([e,t])=>`| ${e} | \`${t}\` |`),"","</details>",""]}
var __addDisposableResource=function(e,t,n){if(null!=t){if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var a,s;if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");a=t[Symbol.asyncDispose]}if(void 0===a){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");a=t[Symbol.dispose],n&&(s=a)}
if("function"!=typeof a)throw new TypeError("Object not disposable.");s&&(a=function(){try{s.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({
value:t,dispose:a,async:n})}else n&&e.stack.push({async:!0});return t},Bt=function(e){return function(t){function fail(n){
t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n,t.hasError=!0}var n,a=0;return function next(){for(;n=t.stack.pop();)try{
if(!n.async&&1===a)return a=0,t.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return a|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else a|=1}catch(e){fail(e)}if(1===a)return t.hasError?Promise.reject(t.error):Promise.resolve()
;if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,n){var a=new Error(n);return a.name="SuppressedError",
a.error=e,a.suppressed=t,a});async function deploy(e,t){const n=t.now();try{const i={stack:[],error:void 0,hasError:!1};try{
const r=await async function readSource(e,t){const{source:n,mode:a}=e
;return"manifests"!==n?.kind||"delete"===a||"sweep"===a?[]:await async function readManifests(e,{inputs:t,dependencies:n}){
return[...secretObjects(t.secrets),...await renderManifests(e,n)]}(n,{inputs:e,dependencies:t})
}(e,t),c=__addDisposableResource(i,await async function openSourceChart({source:e,mode:t,images:n},a){if("chart"!==e?.kind||"delete"===t||"sweep"===t)return
;const s=await findHelm(a),o=await openChart({...e,derive:t=>imageValues(e.imageValues,n,t)},s,a);return{source:e,helm:s,chart:o,
[Symbol.asyncDispose]:()=>o[Symbol.asyncDispose]()}}(e,t),!0),d=__addDisposableResource(i,await(0,o.D)(e.cluster,t),!0),l=await async function openJob(e,t,n){
const{environment:a,now:o}=n;return{inputs:e,cluster:t,dependencies:n,timeline:new Timeline,namespace:e.namespace??t.context.namespace,
origin:originOf(a,await(0,s.j)(a)),expiresAt:void 0===e.ttl?void 0:new Date(o()+1e3*e.ttl).toISOString(),deadline:o()+1e3*e.timeout}}(e,d,t),u=(0,
tt.openGitHub)(e.token,t),f=(0,ot.gitHubRecord)(e,u,l.origin,t),h=pullRequestComment(e,u,l.origin,t);"apply"===e.mode&&await f.begin(l.namespace)
;const m=await async function runMode({rendered:e,chart:t},n,{github:a,record:s,comment:o}){switch(n.inputs.mode){case"apply":
return t?await deployChart(t,n,a):await deployManifests(e,n);case"diff":return t?await async function diffChart(e,t){
const{inputs:n,cluster:a,namespace:s}=t,o=await readNamespace(s,a),i=void 0===o||"unknown"!==o&&void 0!==o.metadata.deletionTimestamp
;if(i&&!n.createNamespace)throw absent(s);const{found:r}=await findRelease(t,void 0,!1);flow_checkPrevious(r,t)
;const[c]=i?[]:r.history,d=i?void 0:r.deployed,l=await renderChecked(e,r,t,c&&(0,ut.mm)(c.status)),u=ownSecrets(t),f=u.map(({object:e})=>({object:nameOf(e),
action:"created",lines:[]}))
;return await outcomeOf([...i?f:(await planSecrets(u,t)).flatMap(differing),...differences(d?.objects??[],l.objects),...hookDifferences(d,l.hooks)],t)
}(t,n):await async function diffManifests(e,t){
const{inputs:n,cluster:a,namespace:s,origin:o}=t,i=await prepare(e,t),r=await readNamespace(s,a),c=void 0===r||"unknown"!==r&&void 0!==r.metadata.deletionTimestamp
;if(c&&!n.createNamespace)throw absent(s);if(c)return outcomeOf(i.map(({object:e})=>({object:nameOf(e),action:"created",lines:[]})),t)
;const d=await readRecord({name:n.name,namespace:s,repository:o.repository},a);checkPrevious(d,n)
;const{steps:l,later:u}=await plan(i,a,i),f=new Set(i.map(({object:e})=>keyOf(nameOf(e)))),h=n.prune?(d?.record.objects??[]).filter(e=>!f.has(keyOf(e))):[]
;return outcomeOf([...l.flatMap(differing),...u.map(({object:e})=>({object:nameOf(e),action:"created",lines:[]})),...h.map(e=>({object:e,action:"pruned",
lines:[]}))],t)}(e,n);case"delete":return await deleteDeployment(n);case"sweep":return await sweep(n,{isClosed:closedPullRequests(a,n.dependencies.logger),
onRemoved:async(e,t)=>{await s.remove(e),await o.swept(e,t)}})}}({rendered:r,chart:c},l,{github:u,record:f,comment:h}).catch(async t=>{
throw"apply"===e.mode&&await f.end({state:"error",description:(0,a.bD)(t)}),await tellPullRequest({status:"failed"},l,h),t})
;t.logger.debug(`${d.calls} requests to the API server`);const p=function resultOf(e,t,n){
const{inputs:a,cluster:s,namespace:o}=t,i=imagesOf(e.objects),r=hostsOf(e.objects),c=a.url??function urlOf(e){const t=hostsOf(e).find(e=>!e.startsWith("*"))
;if(void 0===t)return;const n=e.flatMap(({kind:e,spec:t})=>{const{tls:n=[]}="Ingress"===e?t??{}:{};return n.flatMap(({hosts:e=[]})=>e)
}).some(e=>e===t||e.startsWith("*.")&&t.endsWith(e.slice(1))),a=e.some(e=>e.kind.endsWith("Route")&&namedHosts(e).includes(t))
;return`${n||a?"https":"http"}://${t}`}(e.objects),{status:d,changed:l,revision:u,failure:f}=e;return{outputs:{status:d,changed:l,images:i,hosts:r,url:c??"",
revision:void 0===u?"":String(u)},summary:summary_summaryOf(e,{inputs:a,context:s.context,namespace:o,images:i,hosts:r,url:c,duration:n,
timeline:"unchanged"===d?[]:t.timeline.render(a.images)}),failure:f}}(m,l,t.now()-n)
;return await async function tell({outputs:e,failure:t},n,{record:s,comment:o}){const{mode:i,name:r}=n.inputs;if(await tellPullRequest(e,n,o),"apply"===i){
const n=e.url||void 0;await s.end(void 0===t?{state:"success",url:n}:{state:"failure",description:(0,a.bD)(t)})}
const c="deleted"===e.status||"absent"===e.status;"delete"===i&&c&&await s.remove({name:r,namespace:n.namespace})}(p,l,{record:f,comment:h}),p}catch(e){
i.error=e,i.hasError=!0}finally{const e=Bt(i);e&&await e}}catch(n){const a=t.signal.aborted?n:joined(n);return{outputs:{status:"failed",...{changed:[],
images:{},hosts:[],url:"",revision:""}},summary:failureSummary(e,a),failure:a}}}function failureSummary({mode:e,name:t},n){if(!(n instanceof a.lZ))return
;return[`### ${"sweep"===e?"Sweep":t}: failed`,"",...`${n.message}\n${n.remedy}`.split("\n").map(e=>`    ${e}`),""].join("\n")}
async function tellPullRequest({status:e,url:t},{inputs:n,namespace:a,origin:s,cluster:o},i){if("apply"!==n.mode&&"delete"!==n.mode)return;const r={name:n.name,
namespace:a,pullRequest:s.pullRequest};await i.tell(r,{status:e,cluster:o.context.name,url:t})}var Gt=n(8814);function parseServiceImages(e){if(""===e)return{}
;const t=function parse_parseJson(e){try{return JSON.parse(e)}catch{throw notImages(`is no JSON: ${(0,a.Kb)(e,100)}`)}}(e)
;if(!parse_isMapping(t))throw notImages(`is ${(0,a.Kb)(e,100)}`);return Object.fromEntries(Object.entries(t).map(([e,t])=>[e,parseImage(e,t)]))}
function parse_isMapping(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}function parseImage(e,t){
const{repository:n,tag:a="",digest:s,ref:o,times:i}=parse_isMapping(t)?t:{}
;if(![n,a,o].every(e=>"string"==typeof e)||!["string","undefined"].includes(typeof s))throw notImages(`has no 'repository' and 'ref' for ${e}`);return{
repository:n,tag:a,ref:o,...{...void 0===s?{}:{digest:s},...void 0===i?{}:timesOf(i)}}}function timesOf(e){
const t=Object.entries(parse_isMapping(e)?e:{}).flatMap(([e,t])=>{const[n,a]=Array.isArray(t)?t:[]
;return Number.isFinite(n)&&Number.isFinite(a)&&n<=a?[[e,[n,a]]]:[]});return{times:Object.fromEntries(t)}}function notImages(e){
return new a.yo(`The input 'images' ${e}.`,"Hand over the output of push-images: images: ${{ steps.<id of its step>.outputs.images }}.")}var Ut=n(2453)
;const Wt={min:1,max:31536e3},Ht=/^[a-z0-9](?:[a-z0-9-]{0,51}[a-z0-9])?$/;async function parseDeployInputs(e,t,n){const a=await async function secretsOf(e,t){
const n=await e.mapping("secrets",{isSecret:!0,asWritten:!0});maskAll(n,t);for(const[e,t]of Object.entries(n))checkSecret(e,t);return n
}(e,n),s=e.choice("mode",["apply","diff","delete","sweep"]),o=e.optional("ttl");return{mode:s,source:await sourceOf(e,s),
name:e.matching("name",Ht,"Use up to 53 lower-case letters, digits and hyphens.")??(0,Ut.dl)(t[l.E.githubRepository]?.split("/").at(-1)??""),
namespace:e.matching("namespace",Ut.ss,Ut.m4),createNamespace:e.boolean("create-namespace"),namespaceLabels:await e.texts("namespace-labels"),
images:parseServiceImages(e.text("images")),unusedImages:e.choice("unused-images",["error","allow"]),secrets:a,version:e.optional("version"),
allowOlder:e.boolean("allow-older"),cluster:{kubeconfig:fileOf(e,t),context:e.optional("context")},dryRun:e.boolean("dry-run"),wait:e.boolean("wait"),
timeout:e.duration("timeout",Wt),onFailure:e.choice("on-failure",["rollback","keep"]),prune:e.boolean("prune"),ttl:void 0===o?void 0:e.duration("ttl",Wt),
environment:e.optional("environment"),url:inputs_urlOf(e),comment:e.boolean("comment"),token:e.optional("token")}}async function sourceOf(e,t){
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
const Kt='Write a mapping of keys and values for each, for example:\n  database: {url: "postgres://..."}';function maskAll(e,t){if("string"==typeof e){
const n=new Set([e,...e.split("\n"),Buffer.from(e).toString("base64")]);for(const e of n)""!==e.trim()&&t(e)
}else if("object"==typeof e&&null!==e)for(const n of Object.values(e))maskAll(n,t)}function checkSecret(e,t){
if(!("object"==typeof t&&null!==t&&!Array.isArray(t))||!Object.values(t).every(e=>"string"==typeof e))throw new a.yo(`Secret '${e}' in the input 'secrets' is no mapping of keys to texts.`,Kt)
;const[n]=Object.entries(t).find(([,e])=>""===e)??[]
;if(void 0!==n)throw new a.yo(`Secret '${e}' in the input 'secrets' has an empty value for '${n}'.`,"A secret of GitHub that is not set is empty, and so is one of an environment that the job does not name: set it, or leave the key out.")
}function fileOf(e,t){const n=e.optional("kubeconfig");return void 0===n?void 0:(0,Ie.resolve)((0,Gt.aD)(n,t))}function inputs_urlOf(e){
const t=e.optional("url");if(void 0===t||/^https?:\/\/[^\s/]/.test(t))return t;throw(0,a.Gq)("url",t,"Use an address that starts with https:// or http://.")}
const Jt=0;async function run(e){const t=await parseDeployInputs(e.inputs,e.environment,e.mask),{outputs:n,summary:a,failure:s}=await deploy(t,e)
;if(e.setOutputs(n),void 0!==a&&await e.summarize(a),void 0!==s)throw s}}),5108:(function(e,t,n){n.d(t,{MM:()=>deniedRole,Pu:()=>parseDenial,S$:()=>denialRemedy,
cw:()=>allow})
;const a=/(with an explicit deny in an?|because no) (identity-based policy|resource-based policy|role trust policy|service control policy|resource control policy|permissions boundary|session policy|VPC endpoint policy)/i
;function parseDenial(e){const[,t="",n]=a.exec(e)??[];return void 0===n?void 0:{policy:n.toLowerCase(),isExplicit:/^with/i.test(t)}}function deniedRole(e){
const[,t,n]=/:sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\//.exec(e)??[];return t&&n?{account:t,name:n}:void 0}function denialRemedy({policy:e,isExplicit:t},n,a){
const s=t?`must not deny ${n}`:`must allow ${n}`;switch(e){case"identity-based policy":return t?`Remove the Deny of ${n} from the policies of ${a}.`:allow(n,a)
;case"permissions boundary":return`The permissions boundary of ${a} ${s}; its other policies cannot make up for that.`;case"session policy":
return`The session is narrowed: 'session-policy' or 'managed-policies' of assume-role ${s}.`;case"service control policy":case"resource control policy":
return`A ${e} of the AWS organization ${s}: ask whoever administers the organization. No policy of ${a} can make up for that.`;case"vpc endpoint policy":
return`The policy of the VPC endpoint by which this machine reaches AWS ${s}. No policy of ${a} can make up for that.`;case"role trust policy":
return`The trust policy of the role that was asked for ${s} to ${a}.`;default:return`The policy of the resource ${s} to ${a}.`}}function allow(e,t){
return`Allow ${e} in the policy of ${t}.`}}),7597:(function(e,t,n){n.r(t),n.d(t,{GitHubError:()=>GitHubError,openGitHub:()=>openGitHub});var a=n(6986),s=n(4564),o=n(16)
;class GitHubError extends a.nM{status;constructor(e,t,n){super(`GitHub answered ${e} for ${n}: ${t}`,"See whether the token is valid and what it may do."),
this.status=e}get isDenied(){return[401,403,404].includes(this.status)}}class RefusedForNow extends o.N_{}
function openGitHub(e,{environment:t,http:n,logger:i,signal:r}){if(void 0===e)return
;const c=t[s.E.githubApiUrl]||"https://api.github.com",d=t[s.E.githubRepository]??"";return{request:async(t,s,l)=>await(0,o.jh)(async()=>{const i=await n({
url:`${c}/repos/${d}${s}`,method:t,headers:{authorization:`Bearer ${e}`,accept:"application/vnd.github+json","x-github-api-version":"2022-11-28",
...void 0===l?{}:{"content-type":"application/json"}},...void 0===l?{}:{body:JSON.stringify(l)},signal:r}),u=await i.body.text()
;if(i.status<300)return""===u?void 0:JSON.parse(u);throw function refusalOf(e,t,n,s){const i=function messageOf(e){try{const{message:t}=JSON.parse(e)
;if("string"==typeof t)return t}catch{}return(0,a.Kb)(e)||"(nothing)"}(n);return e===429||e===403&&(t["x-ratelimit-remaining"]==="0"||"retry-after"in t)||(0,
o.Dm)(e)?new RefusedForNow(`GitHub answered ${e} for ${s}: ${i}`,"Run the job again later.",{retryAfter:Number(t["retry-after"])||void 0
}):new GitHubError(e,i,s)}(i.status,i.headers,u,s)},{what:`${t} ${s}`,signal:r,onRetry:e=>i.info(e),isTransient:e=>e instanceof RefusedForNow||"GET"===t&&(0,
o.dg)(e)})}}}),9007:(function(e,t,n){n.r(t),n.d(t,{begunDeployment:()=>begunDeployment,gitHubRecord:()=>gitHubRecord});var a=n(6986),s=n(7597);const o=140
;async function setDeploymentStatus(e,t,n){const{state:a,log:s,url:i,description:r=""}=t;await n.request("POST",`/deployments/${e}/statuses`,{state:a,log_url:s,
description:r.slice(0,o),...void 0===i?{}:{environment_url:i},auto_inactive:!0})}const i={size:100,most:10};function isOf(e,{name:t,namespace:n}){
const a="string"==typeof e?function parsed(e){try{return JSON.parse(e)}catch{return}}(e):e,s="object"==typeof a&&null!==a?a:{}
;return s.name===t&&s.namespace===n}async function isInactive(e,t){const[n]=await t.request("GET",`/deployments/${e}/statuses?per_page=1`)
;return"inactive"===n?.state}function begunDeployment(e){return{kind:"github-deployment",undo:async({done:{id:t,log:n}})=>{if(!e)return
;const[a]=await e.request("GET",`/deployments/${t}/statuses?per_page=1`);"in_progress"===a?.state&&await setDeploymentStatus(t,{state:"error",log:n,
description:"The run ended early."},e)}}}function gitHubRecord(e,t,n,r){const{environment:c}=e,{logger:d,signal:l}=r,u=n.run;let f;const safely=async e=>{
await e().catch(e=>{l.throwIfAborted(),d.notice(`GitHub's record of the deployment is not up to date: ${(0,a.bD)(e)}`)})};if(void 0===c||!t){
const nothing=async()=>{};return{begin:nothing,end:nothing,remove:nothing}}return{begin:a=>safely(async()=>{
const i=await async function createDeployment(e,t,n){const{environment:a,ref:i,payload:r,transient:c,description:d}=e,l={ref:i,environment:a,payload:r,
description:d.slice(0,o),auto_merge:!1,required_contexts:[],transient_environment:c};try{const{id:e}=await t.request("POST","/deployments",l);return e}catch(e){
if(!(e instanceof s.GitHubError))throw e
;return void n.notice(`The deployment is not recorded in environment ${a}: ${e.message} It needs the permission 'deployments: write'.`)}}({environment:c,
ref:n.head,payload:{name:e.name,namespace:a},transient:void 0!==n.pullRequest||void 0!==e.ttl,description:e.version?`${e.name} ${e.version}`:e.name},t,d)
;void 0!==i&&(f={id:i,log:u},await r.ledger.record(begunDeployment(t),f),await setDeploymentStatus(i,{state:"in_progress",log:u},t))}),end:e=>safely(async()=>{
f&&await setDeploymentStatus(f.id,{...e,log:u},t)}),remove:({name:e,namespace:n})=>safely(async()=>{const a={name:e,namespace:n
},s=await async function endDeployments({environment:e,payload:t,log:n},a){let s=0;for(let o=1;o<=i.most;o+=1){const r=new URLSearchParams({environment:e,
per_page:String(i.size),page:String(o)}),c=await a.request("GET",`/deployments?${r}`)
;for(const{id:e,payload:o}of c)isOf(o,t)&&!await isInactive(e,a)&&(await setDeploymentStatus(e,{state:"inactive",log:n},a),s+=1);if(c.length<i.size)break}
return s}({environment:c,payload:a,log:u},t);s>0&&d.info(`${s} deployments in environment ${c} are inactive now`)})}}}),2453:(function(e,t,n){n.d(t,{BC:()=>shortHash,
CM:()=>o,Jj:()=>cut,Wy:()=>labelOf,YG:()=>s,dl:()=>fitName,m4:()=>r,ss:()=>i});var a=n(7598)
;const s=53,o=63,i=/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/,r="Use up to 63 lower-case letters, digits and hyphens.";function fitName(e){const t=labelOf(e)
;return t.length<=s?t||"deployment":`${cut(t,s-9)}-${shortHash(e)}`}function labelOf(e){return e.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-+|-+$/g,"")
}function cut(e,t){return e.slice(0,t).replace(/-+$/,"")}function shortHash(e){return(0,a.createHash)("sha256").update(e).digest("hex").slice(0,8)}}),
7372:(function(e,t,n){n.d(t,{_:()=>readMetadata});var a=n(6760),s=n(6986),o=n(8292),i=n(1848);async function readMetadata(e){
const{parseMapping:t}=await Promise.all([n.e(3483),n.e(2106)]).then(n.bind(n,2106)),i=(0,a.join)(e,"Chart.yaml"),r=await(0,o.Zu)(i)
;if(void 0===r)throw new s.yo(`${e} has no Chart.yaml, so it is no chart.`,"Name the folder of the chart in the input 'chart'; for plain manifests there is the input 'manifests'.")
;const c=t(r,i),d=(0,a.join)(e,"Chart.lock"),l=await(0,o.Zu)(d);return{name:textOf(c.name),version:textOf(c.version),
dependencies:dependenciesIn(c.dependencies),locked:void 0===l?void 0:dependenciesIn(t(l,d).dependencies)}}function dependenciesIn(e){
return Array.isArray(e)?e.filter(i.p).map(({name:e,version:t,repository:n,alias:a})=>({name:textOf(e),version:textOf(t),repository:textOf(n),...null==a?{}:{
alias:textOf(a)}})):[]}function textOf(e){return null==e?"":String(e)}}),9177:(function(e,t,n){n.d(t,{C:()=>Faults});var a=n(6986);class Faults{#H=[];add(e,t,n){
this.#H.push({where:e,what:t,remedy:n})}get count(){return this.#H.length}check(){const[e,...t]=this.#H;if(!e)return
;if(0===t.length)throw new a.yo(`${e.where}: ${e.what}`,e.remedy)
;const n=this.#H.slice(0,20).map(({where:e,what:t,remedy:n})=>`  ${e}: ${t} ${n}`),s=this.#H.length-n.length
;throw new a.yo(`There are ${this.#H.length} faults in what is to be deployed:\n${n.join("\n")}${s>0?`\n  and ${s} more.`:""}`,"Correct them; nothing was applied.")
}}}),1848:(function(e,t,n){function isMapping(e){return"object"==typeof e&&null!==e&&!Array.isArray(e)}n.d(t,{p:()=>isMapping})}),6433:(function(e,t,n){n.d(t,{D:()=>mergeValues
});var a=n(1848);function mergeValues(e,t){const n={...e};for(const[e,s]of Object.entries(t)){const t=n[e];null===s?delete n[e]:n[e]=(0,a.p)(t)&&(0,
a.p)(s)?mergeValues(t,s):s}return n}}),785:(function(e,t,n){n.d(t,{j:()=>readEvent,r:()=>readPayload});var a=n(1455),s=n(4564)
;const o=["push","merge_group","schedule","workflow_dispatch","repository_dispatch","release"];async function readEvent(e){const t=e[s.E.githubEventName]??""
;if(""===t||o.includes(t))return{name:t,head:void 0,pullRequest:void 0,isTrusted:!0}
;const{pull_request:n,workflow_run:a,repository:i}=await readPayload(e),r=n?.head?.sha??a?.head_sha,c="workflow_run"===t&&(a?.head_repository?.full_name===i?.full_name&&void 0!==i?.full_name)&&o.some(e=>e===a?.event)
;return{name:t,head:"string"==typeof r?r:void 0,pullRequest:"number"==typeof n?.number?n.number:void 0,isTrusted:c}}async function readPayload(e){try{
const t=JSON.parse(await(0,a.readFile)(e[s.E.githubEventPath]??"","utf8"));return"object"==typeof t&&null!==t?t:{}}catch{return{}}}}),8814:(function(e,t,n){n.d(t,{
Tj:()=>readInHome,Wx:()=>homeFolder,aD:()=>expandPath});var a=n(3024),s=n(1455),o=n(6760),i=n(987),r=n(4564);function homeFolder(e){
return e["win32"===process.platform?r.E.userProfile:r.E.home]||process.getBuiltinModule("node:os").homedir()}function expandPath(e,t){
const n=e.replace(/\$(?:(\w+)|\{(\w+)\})/g,(e,n,a)=>{const s=n??a??"";return t[s]??(e=>e===r.E.home?homeFolder(t):void 0)(s)??e})
;return/^~(?:[/\\]|$)/.test(n)?(0,o.join)(homeFolder(t),n.slice(1)):n}async function readInHome(e,t,n){try{return await n()}catch(n){const r=homeFolder(t)
;if(!(0,i.UO)((0,o.resolve)(r),(0,o.resolve)(e)))throw n;if(await(0,s.access)(`${r}/.`,a.constants.X_OK).then(()=>!0,()=>!1))throw n;return}}}),7831:(function(e,t,n){
function withoutCommands(e){return e.replace(/(^|[\v\f\u0085])([^\S\n\r\v\f\u2028\u2029]*):(?=:)/gm,"$1$2: ").replaceAll("##[","## [")}n.d(t,{
D:()=>withoutCommands})}),714:(function(e,t,n){n.d(t,{$:()=>renderTimeline,s:()=>clocked});const a=60,s=60,o=6e4,i=864e5;async function clocked(e,t,n){const a=e()
;let s=!0;try{const e=await n();return s=!1,e}finally{t({start:a,end:e(),...s?{failed:s}:{}})}}function renderTimeline(e){const t=e.flatMap(({bars:e})=>e)
;if(0===t.length)return[];const n=function longestOf(e){const rank=({start:e,end:t,failed:n})=>(n?i:0)+t-e
;return new Set(e.toSorted((e,t)=>rank(t)-rank(e)).slice(0,a))}(t),s=function scaleOf(e){const t=e.toSorted((e,t)=>e.start-t.start),n=[],a=t[0]?.start??0
;let s=a;for(const{start:e,end:a}of t)e-s>o&&n.push({from:e,cut:e-s-o}),s=Math.max(s,a)
;const cutBefore=e=>n.reduce((t,{from:n,cut:a})=>t+(e>=n?a:0),0),at=e=>Math.round(e-a-cutBefore(e));return{at:at,length:at(s),cut:cutBefore(s)}}([...n])
;if(s.length>=i)return[];const r=Math.max(1,Math.ceil(s.length/200)),c=e.flatMap(({title:e,bars:t})=>{const a=t.filter(e=>n.has(e))
;return 0===a.length?[]:[`  section ${textOf(e)}`,...a.map(({name:e,start:t,end:n,failed:a})=>{const o=Math.max(r,Math.round(n-t))
;return`  ${textOf(e)} :${a?"crit, ":""}${clock(s.at(t))}, ${o}ms`})]
}),d=[...n.size<t.length?[`Shown: the ${n.size} longest of ${t.length}.`]:[],...s.cut>0?[`Not shown: ${duration(s.cut)} in which nothing of this ran.`]:[]]
;return["```mermaid",...["gantt","  dateFormat HH:mm:ss.SSS",`  axisFormat ${s.length<1e4?"%S.%L":s.length<36e5?"%M:%S":"%H:%M:%S"}`,"  todayMarker off"],...c,"```","",...d.flatMap(e=>[e,""])]
}function duration(e){const t=Math.floor(e/i);return`${t>0?`${t} d `:""}${clock(e).slice(0,8)}`}function clock(e){return new Date(e).toISOString().slice(11,23)}
const r=/^(?:gantt|title|section|click|call|href|include|exclude|inclusive|date|axis|tick|today|top|week|acc|\d{4}-)/i;function textOf(e){
const t=e.replaceAll(/[\p{C}\p{Z}]+/gu," ").trim()||"?",n=[...t],a=n.length>s?[...n.slice(0,s-1),"…"]:n,o=r.test(t)
;return a.map((e,t)=>/[\p{L}\p{N}\p{M} ()./_…-]/u.test(e)&&!(0===t&&o)?e:`#${e.codePointAt(0)};`).join("")}}),2800:(function(e,t,n){function isLoopback(e){
return/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(e)}n.d(t,{U:()=>isLoopback})}),987:(function(e,t,n){n.d(t,{$t:()=>placeOf,Iw:()=>pathFrom,UO:()=>isWithin})
;var a=n(6760);function isWithin(e,t){return t===e||t.startsWith(e.endsWith(a.sep)?e:`${e}${a.sep}`)}function pathFrom(e,t){return(0,
a.relative)(e,t).split(a.sep).join("/")}function placeOf(e){return pathFrom(process.cwd(),(0,a.resolve)(e))||"."}}),8630:(function(e,t,n){n.r(t),n.d(t,{
default:()=>pLimit,limitFunction:()=>limitFunction});class Node{value;next;constructor(e){this.value=e}}class Queue{#K;#J;#Z;constructor(){this.clear()}
enqueue(e){const t=new Node(e);this.#K?(this.#J.next=t,this.#J=t):(this.#K=t,this.#J=t),this.#Z++}dequeue(){const e=this.#K;if(e)return this.#K=this.#K.next,
this.#Z--,this.#K||(this.#J=void 0),e.value}peek(){if(this.#K)return this.#K.value}clear(){this.#K=void 0,this.#J=void 0,this.#Z=0}get size(){return this.#Z}
*[Symbol.iterator](){let e=this.#K;for(;e;)yield e.value,e=e.next}*drain(){for(;this.#K;)yield this.dequeue()}}function pLimit(e){let t=!1
;if("object"==typeof e&&({concurrency:e,rejectOnClear:t=!1}=e),validateConcurrency(e),
"boolean"!=typeof t)throw new TypeError("Expected `rejectOnClear` to be a boolean");const n=new Queue;let a=0;const resumeNext=()=>{a<e&&n.size>0&&(a++,
n.dequeue().run())},run=async(e,t,n)=>{const s=(async()=>e(...n))();t(s);try{await s}catch{}(()=>{a--,resumeNext()})()},generator=(t,...s)=>new Promise((o,i)=>{
((t,s,o,i)=>{const r={reject:o};new Promise(e=>{r.run=e,n.enqueue(r)}).then(run.bind(void 0,t,s,i)),a<e&&resumeNext()})(t,o,i,s)})
;return Object.defineProperties(generator,{activeCount:{get:()=>a},pendingCount:{get:()=>n.size},clearQueue:{value(){if(!t)return void n.clear()
;const e=AbortSignal.abort().reason;for(;n.size>0;)n.dequeue().reject(e)}},concurrency:{get:()=>e,set(t){validateConcurrency(t),e=t,queueMicrotask(()=>{
for(;a<e&&n.size>0;)resumeNext()})}},map:{async value(e,t){const n=[];try{Array.from(e,(e,a)=>{const s=generator(t,e,a);return n.push(s),s})}catch(e){
for(const e of n)e.catch(()=>{});throw e}return Promise.all(n)}}}),generator}function limitFunction(e,t){
const n=pLimit(t),limitedFunction=(...t)=>n(()=>e(...t));return Object.defineProperty(limitedFunction,"clearQueue",{value:n.clearQueue}),limitedFunction}
function validateConcurrency(e){
if(!Number.isInteger(e)&&e!==Number.POSITIVE_INFINITY||!(e>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}})};
export const id=5849;export const ids=[5849];export const modules={9047:(e,t,r)=>{r.d(t,{h:()=>ApiError,v:()=>isRefusal});var n=r(6986)
;class ApiError extends Error{name="ApiError";status;reason;causes;constructor(e,t){const r=function parseStatus(e){try{const t=JSON.parse(e)
;return"Status"===t?.kind?t:void 0}catch{return}}(t);super(r?.message||(0,n.Kb)(t)||`status ${e}`),this.status=e,this.reason=r?.reason??"",
this.causes=r?.details?.causes??[]}}function isRefusal(e,...t){return e instanceof ApiError&&t.includes(e.reason)}},1339:(e,t,r)=>{r.d(t,{w:()=>v,
D:()=>openCluster});var n=r(9047),o=r(6986),i=r(4079);const s=16,a={unauthorized:3,forbidden:8,unserved:8},c=6e4;function connect(e,t,r){
const{http:u,logger:d,signal:l,now:f}=r;let h=0,p=Number.NEGATIVE_INFINITY;const once=async r=>{h+=1;const o=await u({
url:`${e.base}${r.path}${queryOf(r.query)}`,method:r.method??"GET",headers:{accept:r.accept??"application/json",...void 0===r.body?{}:{
"content-type":r.contentType??"application/json"}},...void 0===r.body?{}:{body:JSON.stringify(r.body)},idempotent:!0,socket:e.socket,timeout:r.timeout??30,
large:!0,signal:r.signal?AbortSignal.any([l,r.signal]):l});if(o.status>=200&&o.status<300)return o;throw function refusalOf(e,t,r){const o=new n.h(e.status,t)
;return!(0,i.Dm)(e.status)||function isLasting({status:e,reason:t,message:r}){return 500===e&&""===t&&r.startsWith("failed to create typed patch object")
}(o)?o:new i.N_(`${r} answered ${e.status}: ${o.message}`,"Run the job again later.",{cause:o,retryAfter:Number(e.headers["retry-after"])||void 0})
}(o,await o.body.text(),t)};return{request:async e=>{const r={unauthorized:0,forbidden:0,unserved:0};return await(0,i.jh)(async()=>{try{return await once(e)
}catch(t){(function isAway(e){return(0,i.dg)(e)&&!(e.cause instanceof n.h&&e.cause.status<500)})(t)&&(p=f());const s=function passingKind(e,t,r){
return e instanceof n.h?401===e.status?"unauthorized":403===e.status&&(r||function isStarting({message:e}){return e.includes("not yet ready to handle request")
}(e))?"forbidden":function isUnserved({contentType:e},t){return"application/apply-patch+yaml"===e&&(0,
n.v)(t,"NotFound")&&"the server could not find the requested resource"===t.message}(t,e)?"unserved":void 0:void 0}(t,e,f()-p<c)
;if(void 0===s||++r[s]>=a[s])throw t;throw new i.N_((0,o.bD)(t),"Run the job again later.",{cause:t})}},{what:`${e.method??"GET"} ${e.path}`,attempts:s,
signal:e.signal?AbortSignal.any([l,e.signal]):l,onRetry:e=>d.debug(e)}).catch(e=>{throw function finalError(e,t){const r=e instanceof i.N_?e.cause:e
;if(r instanceof n.h&&401===r.status)return new o.yo(`${t} answered Unauthorized.`,"The credentials of the kubeconfig are refused or expired: run configure-kubeconfig in this job, which also says why.",{
cause:r})
;if(r instanceof n.h&&502===r.status&&""===r.reason)return new i.N_(`${t} cannot be reached: ${r.message}`,"Check that the cluster is up and that this runner may reach it; configure-kubeconfig with verify: true says why not.",{
cause:r});if(r instanceof n.h)return r;if(["ENOENT","ECONNREFUSED"].includes((0,o.$N)(e)??""))return new i.N_(`kubectl proxy has ended (${(0,
o.bD)(e)}).`,"Run the job again.",{cause:e});return e}(e,t)})},get calls(){return h}}}function queryOf(e={}){const t=new URLSearchParams
;for(const[r,n]of Object.entries(e))void 0!==n&&t.set(r,String(n));return t.size>0?`?${t}`:""}var u=r(9614),d=r(7598),l=r(1455),f=r(8161),h=r(6760),p=r(8292)
;function clusterFlags({kubeconfig:e,context:t}){return[...e?[`--kubeconfig=${e}`]:[],...t?[`--context=${t}`]:[]]}const m={HTTP2_READ_IDLE_TIMEOUT_SECONDS:"10",
HTTP2_PING_TIMEOUT_SECONDS:"5"};async function startProxy(e,t){const r=await async function socketFolder(e){const t=y-19-1
;return Buffer.byteLength(e)>t?await(0,l.mkdtemp)((0,h.join)((0,f.tmpdir)(),"ds-infra-")):(await(0,p.I2)(e),await(0,l.mkdtemp)((0,h.join)(e,"kubectl-")))
}(t.folder),n=`/${(0,
d.randomBytes)(16).toString("hex")}/`,i=(0,h.join)(r,"api"),s="win32"===process.platform,a=s?["--port=0",`--api-prefix=${n}`]:[`--unix-socket=${i}`],c=new AbortController,w=[],{promise:g,resolve:E}=Promise.withResolvers(),b=(0,
u.R)("kubectl",["proxy",...clusterFlags(e),...a],{env:{...m,...t.environment},signal:AbortSignal.any([t.signal,c.signal]),onLine:e=>{w.push(e)
;const t=/^Starting to serve on (.+)$/.exec(e)?.[1];t&&E(t)}}),close=async()=>{c.abort(new Error("the proxy is no longer needed")),await b.catch(()=>{}),
await(0,l.rm)(r,{recursive:!0,force:!0})};try{const e=await Promise.race([g,b.then(()=>{})]);if(void 0===e)throw function notStarted(e){const t=(0,
o.Kb)(e.replace(/^error: /m,""))
;if(/no configuration has been provided|context ".*" does not exist|stat .*: no such file/i.test(t))return new o.yo(`kubectl cannot use the kubeconfig: ${t}`,"Run configure-kubeconfig before this step, or check the inputs 'kubeconfig' and 'context'.")
;return new o.nM(`kubectl proxy ended before it served: ${t}`,"Check that kubectl works in this job.")}(w.join("\n"));return{
base:s?`http://${e}${n.slice(0,-1)}`:"http://localhost",socket:s?void 0:i,[Symbol.asyncDispose]:close}}catch(e){if(await close(),"ENOENT"===(0,
o.$N)(e))throw new o.yo("There is no kubectl on PATH.","Run setup-tools before this step: it installs one that fits the cluster.",{cause:e});throw e}}
const y=104;async function readContext(e,{environment:t,signal:r}){
const n=["config","view","--minify","--output=json",...clusterFlags(e)],{exitCode:i,stdout:s,stderr:a}=await(0,u.R)("kubectl",n,{env:t,signal:r
}).catch(noKubectl),c="Run configure-kubeconfig before this step, or check the inputs 'kubeconfig' and 'context'."
;if(0!==i)throw new o.yo(`There is no usable kubeconfig: ${(0,o.Kb)(a.replace(/^error: /,""))}`,c);const d=function parseConfig(e){try{return JSON.parse(e)
}catch(t){throw new o.nM(`kubectl config view printed no JSON: ${(0,o.Kb)(e)}`,"Check which kubectl is on PATH.",{cause:t})}
}(s),l=d.clusters?.[0]?.cluster?.server;if(!l)throw new o.yo("The kubeconfig names no API server for its current context.",c);return{
name:e.context??d["current-context"]??"",server:l,namespace:d.contexts?.[0]?.context?.namespace||"default"}}function noKubectl(e){if("ENOENT"!==(0,
o.$N)(e))throw e;throw new o.yo("There is no kubectl on PATH.","Run setup-tools before this step: it installs one that fits the cluster.",{cause:e})}
function discover(e){const t=new Map;let r;return{resourceOf:async(r,o)=>{const i=t.get(r)??async function readResources(e,t){const r=await e.request({
path:pathOf(t)}).catch(e=>{if(!(e instanceof n.h&&404===e.status))throw e}),{resources:o=[]}=await(r?.body.json())??{},[i,s]=t.includes("/")?t.split("/"):["",t]
;return o.filter(({name:e})=>!e.includes("/")).map(({name:e,kind:t,namespaced:r,verbs:n})=>({group:i??"",version:s??"",plural:e,kind:t,namespaced:r,verbs:n,
subresources:o.filter(t=>t.name.startsWith(`${e}/`)).map(t=>t.name.slice(e.length+1))}))}(e,r);return t.set(r,i),(await i).find(e=>e.kind===o)},
versionsOf:async t=>{if(""===t)return["v1"];r??=e.request({path:"/apis"}).then(({body:e})=>e.json());const n=(await r).groups?.find(({name:e})=>e===t)
;return n?.versions.map(({version:e})=>e)??[]},forget:e=>{t.delete(e),r=void 0}}}function pathOf(e){return e.includes("/")?`/apis/${e}`:`/api/${e}`}var w=r(481)
;const g=240,E=90;async function*watch(e,{path:t,selection:r},o,i){let s=o;for(;;){i.throwIfAborted();const o={...r,watch:!0,allowWatchBookmarks:!0,
timeoutSeconds:g,resourceVersion:s},{body:a}=await e.request({path:t,query:o,timeout:E,signal:i}).catch(e=>{if(e instanceof n.h&&410===e.status)return{
body:void 0};throw e});if(!a)return;let c=!1;a.once("end",()=>{c=!0});for await(const e of eventsOf(a)){if("ERROR"===e.type)return
;s=e.object.metadata.resourceVersion??s,"BOOKMARK"!==e.type&&"listed"!==e.type&&(yield{type:e.type,object:e.object})}if(!c)return}}async function*eventsOf(e){
const t=(0,w.createInterface)({input:e,crlfDelay:Number.POSITIVE_INFINITY});e.once("error",()=>t.close())
;const r=t[Symbol.asyncIterator](),next=async()=>await r.next().catch(()=>{});for(let e=await next();e&&!e.done;e=await next()){if(""===e.value.trim())continue
;const t=parseEvent(e.value);if(!t)return;yield t}}function parseEvent(e){try{return JSON.parse(e)}catch{return}}const b=500
;async function readList(e,{group:t,version:r,kind:n},o,i,s){const a=[];for(let c;;){const{body:u}=await e.request({path:o,query:{...i,limit:b,continue:c},
...s?{signal:s}:{}}),d=await u.json(),l={apiVersion:t?`${t}/${r}`:r,kind:n};for(const e of d.items??[])a.push({...e,...l});if(c=d.metadata?.continue||void 0,
!c)return{items:a,resourceVersion:d.metadata?.resourceVersion??""}}}const v="ds-infra";async function openCluster(e,t){
const[r,n]=await Promise.allSettled([readContext(e,t),startProxy(e,t)])
;if("rejected"===r.status||"rejected"===n.status)throw"fulfilled"===n.status&&await n.value[Symbol.asyncDispose](),
"rejected"===r.status?r.reason:"rejected"===n.status&&n.reason;const o=connect(n.value,r.value.server,t);return{...clusterOver(o,r.value),get calls(){
return o.calls},[Symbol.asyncDispose]:()=>n.value[Symbol.asyncDispose]()}}function clusterOver(e,t){const object=async t=>await(await e.request(t)).body.json()
;return{...discover(e),context:t,request:e.request,get:(e,t,r)=>object({path:objectPath(e,t,r)}).catch(undefinedIfAbsent),
list:(t,r,n={})=>readList(e,t,collectionPath(t,r),n),follow:(t,r,n,o)=>async function*followChanges(e,t,r){for(;;){r.throwIfAborted()
;const{items:n,resourceVersion:o}=await t.list();yield{type:"listed",items:n},yield*watch(e,t,o,r)}}(e,{path:collectionPath(t,r),selection:n,
list:()=>readList(e,t,collectionPath(t,r),n,o)},o),log:async(t,r,n)=>{const o=`/api/v1/namespaces/${encodeURIComponent(t)}/pods/${encodeURIComponent(r)}/log`
;return await(await e.request({path:o,query:{...n}})).body.text()},apply:(e,t,{dryRun:r=!1,force:n=!1,manager:o=v}={})=>object({method:"PATCH",
path:objectPath(e,t.metadata.namespace,t.metadata.name),query:{fieldManager:o,force:n,fieldValidation:"Strict",...r?{dryRun:"All"}:{}},
contentType:"application/apply-patch+yaml",body:t}),create:(e,t,{dryRun:r=!1,strict:n=!0}={})=>object({method:"POST",
path:collectionPath(e,t.metadata.namespace),query:{fieldManager:v,fieldValidation:n?"Strict":"Ignore",...r?{dryRun:"All"}:{}},body:t}),patch:(e,t,r,n)=>object({
method:"PATCH",path:objectPath(e,t,r),query:{fieldManager:v},contentType:Array.isArray(n)?"application/json-patch+json":"application/merge-patch+json",body:n}),
remove:(e,{metadata:t})=>object({method:"DELETE",path:objectPath(e,t.namespace,t.name),body:{apiVersion:"v1",kind:"DeleteOptions",
propagationPolicy:"Background",...t.uid?{preconditions:{uid:t.uid}}:{}}}).then(()=>!0,e=>void 0!==undefinedIfAbsent(e))}}function undefinedIfAbsent(e){
if(!(e instanceof n.h&&404===e.status))throw e}function collectionPath({group:e,version:t,plural:r,namespaced:n},o){
return`${pathOf(e?`${e}/${t}`:t)}${n&&o?`/namespaces/${encodeURIComponent(o)}`:""}/${r}`}function objectPath(e,t,r){
return`${collectionPath(e,t)}/${encodeURIComponent(r)}`}},7597:(e,t,r)=>{r.d(t,{o:()=>openGitHub,y:()=>GitHubError});var n=r(6986),o=r(4564),i=r(4079)
;class GitHubError extends n.nM{status;constructor(e,t,r){super(`GitHub answered ${e} for ${r}: ${t}`,"See whether the token is valid and what it may do."),
this.status=e}get isDenied(){return[401,403,404].includes(this.status)}}class RefusedForNow extends i.N_{}
function openGitHub(e,{environment:t,http:r,logger:s,signal:a}){if(void 0===e)return
;const c=t[o.E.githubApiUrl]||"https://api.github.com",u=t[o.E.githubRepository]??"";return{request:async(t,o,d)=>await(0,i.jh)(async()=>{const s=await r({
url:`${c}/repos/${u}${o}`,method:t,headers:{authorization:`Bearer ${e}`,accept:"application/vnd.github+json","x-github-api-version":"2022-11-28",
...void 0===d?{}:{"content-type":"application/json"}},...void 0===d?{}:{body:JSON.stringify(d)},signal:a}),l=await s.body.text()
;if(s.status<300)return""===l?void 0:JSON.parse(l);throw function refusalOf(e,t,r,o){const s=function messageOf(e){try{const{message:t}=JSON.parse(e)
;if("string"==typeof t)return t}catch{}return(0,n.Kb)(e)||"(nothing)"}(r);return e===429||e===403&&(t["x-ratelimit-remaining"]==="0"||"retry-after"in t)||(0,
i.Dm)(e)?new RefusedForNow(`GitHub answered ${e} for ${o}: ${s}`,"Run the job again later.",{retryAfter:Number(t["retry-after"])||void 0
}):new GitHubError(e,s,o)}(s.status,s.headers,l,o)},{what:`${t} ${o}`,signal:a,onRetry:e=>s.info(e),isTransient:e=>e instanceof RefusedForNow||"GET"===t&&(0,
i.dg)(e)})}}},9007:(e,t,r)=>{r.d(t,{D:()=>begunDeployment,x:()=>gitHubRecord});var n=r(6986),o=r(7597);const i=140;async function setDeploymentStatus(e,t,r){
const{state:n,log:o,url:s,description:a=""}=t;await r.request("POST",`/deployments/${e}/statuses`,{state:n,log_url:o,description:a.slice(0,i),...void 0===s?{}:{
environment_url:s},auto_inactive:!0})}const s={size:100,most:10};function isOf(e,{name:t,namespace:r}){const n="string"==typeof e?function parsed(e){try{
return JSON.parse(e)}catch{return}}(e):e,o="object"==typeof n&&null!==n?n:{};return o.name===t&&o.namespace===r}async function isInactive(e,t){
const[r]=await t.request("GET",`/deployments/${e}/statuses?per_page=1`);return"inactive"===r?.state}function begunDeployment(e){return{kind:"github-deployment",
undo:async({done:{id:t,log:r}})=>{if(!e)return;const[n]=await e.request("GET",`/deployments/${t}/statuses?per_page=1`)
;"in_progress"===n?.state&&await setDeploymentStatus(t,{state:"error",log:r,description:"The run ended early."},e)}}}function gitHubRecord(e,t,r,a){
const{environment:c}=e,{logger:u,signal:d}=a,l=r.run;let f;const safely=async e=>{await e().catch(e=>{d.throwIfAborted(),
u.notice(`GitHub's record of the deployment is not up to date: ${(0,n.bD)(e)}`)})};if(void 0===c||!t){const nothing=async()=>{};return{begin:nothing,
end:nothing,remove:nothing}}return{begin:n=>safely(async()=>{const s=await async function createDeployment(e,t,r){
const{environment:n,ref:s,payload:a,transient:c,description:u}=e,d={ref:s,environment:n,payload:a,description:u.slice(0,i),auto_merge:!1,required_contexts:[],
transient_environment:c};try{const{id:e}=await t.request("POST","/deployments",d);return e}catch(e){if(!(e instanceof o.y))throw e
;return void r.notice(`The deployment is not recorded in environment ${n}: ${e.message} It needs the permission 'deployments: write'.`)}}({environment:c,
ref:r.head,payload:{name:e.name,namespace:n},transient:void 0!==r.pullRequest||void 0!==e.ttl,description:e.version?`${e.name} ${e.version}`:e.name},t,u)
;void 0!==s&&(f={id:s,log:l},await a.ledger.record(begunDeployment(t),f),await setDeploymentStatus(s,{state:"in_progress",log:l},t))}),end:e=>safely(async()=>{
f&&await setDeploymentStatus(f.id,{...e,log:l},t)}),remove:({name:e,namespace:r})=>safely(async()=>{const n={name:e,namespace:r
},o=await async function endDeployments({environment:e,payload:t,log:r},n){let o=0;for(let i=1;i<=s.most;i+=1){const a=new URLSearchParams({environment:e,
per_page:String(s.size),page:String(i)}),c=await n.request("GET",`/deployments?${a}`)
;for(const{id:e,payload:i}of c)isOf(i,t)&&!await isInactive(e,n)&&(await setDeploymentStatus(e,{state:"inactive",log:r},n),o+=1);if(c.length<s.size)break}
return o}({environment:c,payload:n,log:l},t);o>0&&u.info(`${o} deployments in environment ${c} are inactive now`)})}}},4463:(e,t,r)=>{r.d(t,{$8:()=>wasHeldHere,
P6:()=>heldRevision,_2:()=>hold});var n=r(7598),o=r(1455),i=r(6760),s=r(8292),a=r(1339),c=r(8107),u=r(2779),__addDisposableResource=function(e,t,r){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var n,o;if(r){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(void 0===n){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],r&&(o=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({
value:t,dispose:n,async:r})}else r&&e.stack.push({async:!0});return t},d=function(e){return function(t){function fail(r){
t.error=t.hasError?new e(r,t.error,"An error was suppressed during disposal."):r,t.hasError=!0}var r,n=0;return function next(){for(;r=t.stack.pop();)try{
if(!r.async&&1===n)return n=0,t.stack.push(r),Promise.resolve().then(next);if(r.dispose){var e=r.dispose.call(r.value);if(r.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return t.hasError?Promise.reject(t.error):Promise.resolve()
;if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,r){var n=new Error(r);return n.name="SuppressedError",
n.error=e,n.suppressed=t,n});function heldRevision(e){return{kind:"helm-revision",undo:async({done:t})=>{const r={stack:[],error:void 0,hasError:!1};try{
if(!await(0,s.xo)((0,o.stat)(t.marker)))return;const n=__addDisposableResource(r,await(0,a.D)(t.cluster,e),!0),i=(0,u.t)(t,n,e),[d]=await i.list()
;d?.revision===t.revision&&(0,c.mm)(d.status)&&(await i.markFailed(t.revision,`Interrupted; marked as failed by ${t.run}`),
e.logger.notice(`Revision ${t.revision} of release ${t.name} was left ${d.status}: it counts as failed now.`)),await(0,o.rm)(t.marker,{force:!0})}catch(e){
r.error=e,r.hasError=!0}finally{const e=d(r);e&&await e}}}}async function hold(e,t,{dependencies:r,origin:a}){const c=(0,i.join)(r.folder,`helm-${(0,
n.randomBytes)(6).toString("hex")}.running`),u={...e,revision:t,run:a.run,marker:c};return await r.ledger.record(heldRevision(r),u),await(0,s.Pl)(c,""),{
release:()=>(0,o.rm)(c,{force:!0})}}async function wasHeldHere({name:e,namespace:t},r,{dependencies:n}){
return(await n.ledger.recorded(heldRevision(n))).some(({done:n})=>n.name===e&&n.namespace===t&&n.revision===r)}},8107:(e,t,r)=>{r.d(t,{mm:()=>isPending,
o1:()=>decodeRelease,sR:()=>encodeRelease});var n=r(7975),o=r(8522);const i=new Set(["pending-install","pending-upgrade","pending-rollback","uninstalling"])
;function isPending(e){return i.has(e)}async function decodeRelease(e){const t=Buffer.from(e,"base64"),r=31===t[0]&&139===t[1]?await(0,
n.promisify)(o.gunzip)(t):t;return JSON.parse(r.toString("utf8"))}async function encodeRelease(e){return(await(0,
n.promisify)(o.gzip)(JSON.stringify(e))).toString("base64")}},2779:(e,t,r)=>{r.d(t,{t:()=>openReleases});var n=r(6986),o=r(4564),i=r(9047),s=r(8107);const a={
resource:kept("secrets","Secret"),textOf:({release:e=""})=>Buffer.from(e,"base64").toString("latin1"),dataOf:e=>Buffer.from(e,"latin1").toString("base64")},c={
"":a,secret:a,secrets:a,configmap:{resource:kept("configmaps","ConfigMap"),textOf:({release:e=""})=>e,dataOf:e=>e}};function kept(e,t){return{group:"",
version:"v1",plural:e,kind:t,namespaced:!0,verbs:[],subresources:[]}}const u="application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1,application/json"
;function openReleases({name:e,namespace:t},r,{environment:a,now:d}){const{resource:l,textOf:f,dataOf:h}=function driverOf(e){
const t=e[o.E.helmDriver]??"",r=c[t];if(r)return r
;throw new n.yo(`HELM_DRIVER is '${t}', and releases are read from the cluster.`,"Unset it, or set it to secret or configmap.")
}(a),nameOf=t=>`sh.helm.release.v1.${e}.v${t}`,denied=r=>{if(!(0,i.v)(r,"Forbidden"))throw r
;throw new n.yo(`The history of release ${e} may not be read: ${r.message}`,`helm keeps it in ${l.kind}s: grant get, list, create, patch, update and delete on ${l.plural} in namespace ${t}.`,{
cause:r})},get=async e=>await r.get(l,t,nameOf(e)).catch(denied);return{name:e,namespace:t,list:async()=>{
const n=`/api/v1/namespaces/${encodeURIComponent(t)}/${l.plural}`,o={labelSelector:`owner=helm,name=${e}`},{body:i}=await r.request({path:n,query:o,accept:u
}).catch(denied),{items:s}=await i.json();return(s??[]).flatMap(revisionOf).sort((e,t)=>t.revision-e.revision)},read:async e=>{const t=await get(e)
;return t&&await(0,s.o1)(f(t.data??{}))},markFailed:async(e,n)=>{const o=await get(e);if(!o)return;const i=await(0,s.o1)(f(o.data??{})),a={...i.info,
status:"failed",description:n},c=String(Math.round(d()/1e3));await r.patch(l,t,nameOf(e),{metadata:{resourceVersion:o.metadata.resourceVersion,labels:{
status:"failed",modifiedAt:c}},data:{release:h(await(0,s.sR)({...i,info:a}))}})}}}function revisionOf({metadata:e}){
const{version:t="",status:r="",modifiedAt:n,createdAt:o}=e.labels??{},i=Number(n??o??0),s=Date.parse(e.creationTimestamp??"")||0;return/^\d+$/.test(t)?[{
revision:Number(t),status:r,at:Math.max(s,1e3*i)}]:[]}},6986:(e,t,r)=>{r.d(t,{$N:()=>codeOf,Gq:()=>invalid,Kb:()=>excerpt,bD:()=>messageOf,cZ:()=>causesOf,
lZ:()=>ActionError,nM:()=>WorldError,uo:()=>capped,xl:()=>raise,yo:()=>UserError});class ActionError extends Error{remedy;constructor(e,t,r){super(capped(e),r),
this.remedy=capped(t)}}class UserError extends ActionError{name="UserError"}class WorldError extends ActionError{name="WorldError"}const n=16e3
;function capped(e){if(e.length<=n)return e;const t=n/2;return`${e.slice(0,t)} [... ${e.length-n} characters left out ...] ${e.slice(-t)}`}
function messageOf(e){return e instanceof Error?e.message||e.name:String(e)}function causesOf(e){const t=[];for(let r=e;null!=r&&!t.includes(r);)t.push(r),
r=r instanceof Error?r.cause:void 0;return t}function codeOf(e){
for(const t of causesOf(e))if("object"==typeof t&&null!==t&&"code"in t&&"string"==typeof t.code)return t.code}function raise(e){throw e}
function excerpt(e,t=500){const r=e.trim();return r.length>t?`${r.slice(0,t)}...`:r}function invalid(e,t,r){
return new UserError(`The input '${e}' is '${excerpt(t,200)}', which is not valid.`,r)}},4564:(e,t,r)=>{r.d(t,{E:()=>n});const n={
idTokenRequestUrl:"ACTIONS_ID_TOKEN_REQUEST_URL",idTokenRequestToken:"ACTIONS_ID_TOKEN_REQUEST_TOKEN",act:"ACT",giteaActions:"GITEA_ACTIONS",
forgejoActions:"FORGEJO_ACTIONS",runnerTemp:"RUNNER_TEMP",runnerToolCache:"RUNNER_TOOL_CACHE",path:"PATH",systemRoot:"SYSTEMROOT",
githubRepository:"GITHUB_REPOSITORY",githubRunId:"GITHUB_RUN_ID",githubRunAttempt:"GITHUB_RUN_ATTEMPT",githubSha:"GITHUB_SHA",
githubEventName:"GITHUB_EVENT_NAME",githubEventPath:"GITHUB_EVENT_PATH",githubServerUrl:"GITHUB_SERVER_URL",githubApiUrl:"GITHUB_API_URL",
githubWorkspace:"GITHUB_WORKSPACE",awsConfigFile:"AWS_CONFIG_FILE",awsSharedCredentialsFile:"AWS_SHARED_CREDENTIALS_FILE",awsProfile:"AWS_PROFILE",
awsDefaultProfile:"AWS_DEFAULT_PROFILE",awsRegion:"AWS_REGION",awsDefaultRegion:"AWS_DEFAULT_REGION",awsAccessKeyId:"AWS_ACCESS_KEY_ID",
awsSecretAccessKey:"AWS_SECRET_ACCESS_KEY",awsSessionToken:"AWS_SESSION_TOKEN",dockerDefaultPlatform:"DOCKER_DEFAULT_PLATFORM",sshAuthSock:"SSH_AUTH_SOCK",
awsCredentialExpiration:"AWS_CREDENTIAL_EXPIRATION",awsSecurityToken:"AWS_SECURITY_TOKEN",awsSdkLoadConfig:"AWS_SDK_LOAD_CONFIG",nodeOptions:"NODE_OPTIONS",
dockerConfig:"DOCKER_CONFIG",dockerAuthConfig:"DOCKER_AUTH_CONFIG",home:"HOME",userProfile:"USERPROFILE",kubeconfig:"KUBECONFIG",
terraformKubeconfig:"KUBE_CONFIG_PATH",kubeCacheFolder:"KUBECACHEDIR",kubernetesExecInfo:"KUBERNETES_EXEC_INFO",helmDriver:"HELM_DRIVER",
helmMaxHistory:"HELM_MAX_HISTORY"}},4079:(e,t,r)=>{r.d(t,{Dm:()=>isTransientStatus,N_:()=>TransientError,dg:()=>isTransient,jh:()=>retryTransient})
;var n=r(8500),o=r(8367),i=r(6986);class TransientError extends i.nM{retryAfter;constructor(e,t,r={}){super(e,t,r),this.retryAfter=r.retryAfter}}
const s=30,a=5e3;function isTransient(e){return e instanceof TransientError}const c=[501,505,506,508,510,511];function isTransientStatus(e){
return 408===e||429===e||e>=500&&!c.includes(e)}async function retryTransient(e,t){const r=t.isTransient??isTransient;return await(0,o.Ay)(e,{
retries:(t.attempts??4)-1,minTimeout:0,maxTimeout:0,...t.signal?{signal:t.signal}:{},shouldRetry:({error:e})=>r(e),
onFailedAttempt:async({error:e,attemptNumber:o,retriesLeft:c})=>{if(0===c||!r(e))return;const u=(0,i.bD)(e),d=u.startsWith(`${t.what} failed`)
;t.onRetry(`${d?u:`${t.what} failed (${u})`} Trying again.`);const l=e instanceof TransientError?1e3*Math.min(e.retryAfter??0,s):0;await(0,
n.setTimeout)(l+Math.random()*Math.min(250*2**(o-1),a),void 0,{...t.signal?{signal:t.signal}:{}})}})}},8292:(e,t,r)=>{r.d(t,{I2:()=>makePrivateFolder,
Pl:()=>writePrivateFile,XW:()=>removeFolderIfEmpty,Zu:()=>readIfPresent,uM:()=>linkTo,wX:()=>namesIn,xI:()=>ownerAt,xo:()=>ifPresent})
;var n=r(7598),o=r(3024),i=r(1455),s=r(6760),a=r(6986),c=r(9577),__addDisposableResource=function(e,t,r){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var n,o;if(r){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(void 0===n){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],r&&(o=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({
value:t,dispose:n,async:r})}else r&&e.stack.push({async:!0});return t},u=function(e){return function(t){function fail(r){
t.error=t.hasError?new e(r,t.error,"An error was suppressed during disposal."):r,t.hasError=!0}var r,n=0;return function next(){for(;r=t.stack.pop();)try{
if(!r.async&&1===n)return n=0,t.stack.push(r),Promise.resolve().then(next);if(r.dispose){var e=r.dispose.call(r.value);if(r.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return t.hasError?Promise.reject(t.error):Promise.resolve()
;if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,r){var n=new Error(r);return n.name="SuppressedError",
n.error=e,n.suppressed=t,n});async function makePrivateFolder(e){const t=await(0,i.mkdir)(e,{recursive:!0,mode:448}).catch(async t=>{throw"ENOENT"===(0,
a.$N)(t)&&await makeFirstMissing(e),t});if(void 0===t)return;const r=await ownerAt((0,s.dirname)(t));if(r)for(let n=e;n.length>=t.length;n=(0,
s.dirname)(n))await(0,i.lchown)(n,r.uid,r.gid).catch(()=>{})}async function makeFirstMissing(e){const t=(0,s.dirname)(e);await(0,
i.stat)(t).then(()=>!0,()=>t===e)?await(0,i.mkdir)(e,{mode:448}):await makeFirstMissing(t)}async function writePrivateFile(e,t){await makePrivateFolder((0,
s.dirname)(e));const r=(0,s.join)((0,s.dirname)(e),`.${(0,n.randomBytes)(8).toString("hex")}.tmp`);try{const n={stack:[],error:void 0,hasError:!1};try{
const o=await ownerAt(e)??await ownerAt((0,s.dirname)(e)),a=__addDisposableResource(n,await(0,i.open)(r,"wx",384),!0);await a.writeFile(t),
o&&await a.chown(o.uid,o.gid).catch(()=>{})}catch(e){n.error=e,n.hasError=!0}finally{const e=u(n);e&&await e}}catch(t){throw await(0,i.rm)(r,{force:!0}),(0,
c.iD)(t,e)}await(0,i.rename)(r,e).catch(async t=>{throw await(0,i.rm)(r,{force:!0}),(0,c.iD)(t,e)})}async function ownerAt(e){
if(0===process.getuid?.())return await(0,i.stat)(e).catch(()=>{})}async function removeFolderIfEmpty(e){try{await(0,i.rmdir)(e)}catch(e){
if(!["ENOENT","ENOTEMPTY","EEXIST"].includes((0,a.$N)(e)??""))throw e}}async function ifPresent(e){try{return await e}catch(e){if("ENOENT"===(0,a.$N)(e))return
;throw e}}async function readIfPresent(e){return await ifPresent((0,i.readFile)(e,"utf8"))}async function namesIn(e){return await ifPresent((0,
i.readdir)(e))??[]}async function linkTo(e,t){try{"win32"!==process.platform?await(0,i.symlink)(e,t):(await(0,i.stat)(e)).isDirectory()?await(0,
i.symlink)(e,t,"junction"):await(0,i.copyFile)(e,t,o.constants.COPYFILE_EXCL)}catch(e){if("EEXIST"!==(0,a.$N)(e))throw e}}},9577:(e,t,r)=>{r.d(t,{
Ko:()=>machineError,iD:()=>withPath,ie:()=>toActionError});var n=r(6986)
;const o="Give the user of this job the right to do that, or correct the setting that names it.",i="Correct the setting that names it.",s={ENOSPC:{
why:"no space is left on its disk",remedy:"Make room there, or use a machine with a larger disk.",passes:!0},EDQUOT:{why:"the user's disk quota is used up",
remedy:"Make room there, or have the quota raised.",passes:!0},EFBIG:{why:"it would be larger than this user or its file system may have",
remedy:"Raise the limit of file sizes (ulimit -f), or use another file system."},EROFS:{why:"its file system is read-only",
remedy:"Mount it writable, or correct the setting that names it."},EACCES:{why:"permission denied",remedy:o},EPERM:{why:"the operation is not permitted",
remedy:o},EMFILE:{why:"this process has too many open files",remedy:"Raise the limit of open files (ulimit -n).",passes:!0},ENFILE:{
why:"the machine has too many open files",remedy:"Run it again when less runs on this machine.",passes:!0},ENOMEM:{why:"the machine has no memory left",
remedy:"Use a machine with more memory, or run less at once.",passes:!0},EIO:{why:"its disk failed to read or write",remedy:"Check the disk of this machine.",
passes:!0},EBUSY:{why:"it is in use",remedy:"End the program that uses it, or run it again later.",passes:!0},ETXTBSY:{why:"it is being written or run",
remedy:"Run it again later.",passes:!0},ENAMETOOLONG:{why:"its name is too long",remedy:"Use a shorter path."},EISDIR:{why:"it is a folder",remedy:i},ENOTDIR:{
why:"a part of its path is not a folder",remedy:i},ENOTEMPTY:{why:"it is a folder that is not empty",remedy:i},EEXIST:{
why:"there is something of that name already",remedy:"Remove it, or correct the setting that names it."},ELOOP:{why:"its symbolic links lead in a circle",
remedy:i},ENOENT:{why:"it does not exist",remedy:"See that it is there while this step runs, or correct the setting that names it."},ENOEXEC:{
why:"it is not a program for this machine",remedy:"Use the program for this system and architecture."}},a={mkdir:"made",open:"opened",read:"read",
scandir:"read",readlink:"read",lstat:"read",stat:"read",realpath:"read",write:"written",rename:"written",copyfile:"written",link:"made",symlink:"made",
mkdtemp:"made",unlink:"removed",rm:"removed",rmdir:"removed",access:"run",spawn:"started"};function machineError(e,t){for(const r of(0,n.cZ)(e)){
const o=systemErrorOf(r),i=o&&s[o.code];if(!o||!i)continue
;const c=["spawn","access"].includes(o.call)&&"EACCES"===o.code?`${i.why}; it is not executable, or its file system is noexec`:i.why,u=t??`${o.path??"A file"} cannot be ${a[o.call]??"used"}`
;return new(i.passes?n.nM:n.yo)(`${u}: ${c} (${o.code}).`,i.remedy,{cause:e})}}function systemErrorOf(e){if("object"!=typeof e||null===e)return
;const{code:t,syscall:r,path:n,dest:o}=e,[i=""]="string"==typeof r?r.split(" "):[],s=[o,n].find(e=>"string"==typeof e)
;return"string"!=typeof t||c.has(i)||""===i&&void 0===s?void 0:{code:t,call:i,path:s}}
const c=new Set(["connect","bind","listen","getaddrinfo","accept","shutdown"]);function withPath(e,t){
return"object"==typeof e&&null!==e&&"code"in e?Object.assign(e,{path:t,dest:t}):e}function toActionError(e){if(e instanceof n.lZ)return e
;return machineError(e)??new n.lZ((0,n.bD)(e),"This is a fault of the action: please report it with the debug log.",{cause:e})}},9614:(e,t,r)=>{r.d(t,{
R:()=>runProcess,a:()=>askProgram});var n=r(6698),o=r(1421),i=r(5434),s=r(481),a=r(6986);const c=5e3,u=67108864;async function askProgram(e,t,r={}){
return await runThroughToolkit(e,t,r)}async function runProcess(e,t,r={}){const n="win32"!==process.platform||r.onOutput||r.onLine?runDirectly:runThroughToolkit
;return await n(e,t,r)}const d=new n.AsyncLocalStorage;async function runThroughToolkit(e,t,n){const{signal:o,input:i,cwd:s,env:c}=n;o?.throwIfAborted()
;const{getExecOutput:l}=await r.e(4775).then(r.bind(r,4775));let f;const stop=()=>f&&end(f);let h=0;const count=e=>{h+=e.length,h>u&&stop()}
;o?.addEventListener("abort",stop,{once:!0});const started=e=>{f=e,f.once("spawn",()=>{e.stdin?.on("error",()=>{}),o?.aborted&&stop()})};try{
const r=await d.run(started,()=>l(`"${e.replaceAll('"','\\"')}"`,[...t],{silent:!0,ignoreReturnCode:!0,input:Buffer.from(i??""),...void 0===s?{}:{cwd:s},
...void 0===c?{}:{env:definedOf(c)},listeners:{stdout:count,stderr:count}}));if(h>u)throw new Error(`${e} printed more than ${u} bytes`);return{...r,
exitCode:r.exitCode??1}}catch(e){const t=(0,a.bD)(e).startsWith("Unable to locate executable file");throw Object.assign(new Error((0,a.bD)(e),{cause:e}),t?{
code:"ENOENT"}:{})}finally{o?.removeEventListener("abort",stop),o?.throwIfAborted()}}function definedOf(e){const t={}
;for(const[r,n]of Object.entries(e))void 0!==n&&(t[r]=n);return t}async function runDirectly(e,t,r){const{signal:n,onLine:i,onOutput:s}=r;n?.throwIfAborted()
;const a=(0,o.spawn)(e,t,{stdio:["pipe","pipe","pipe"],windowsHide:!0,...void 0===r.cwd?{}:{cwd:r.cwd},...void 0===r.env?{}:{env:{...r.env}}}),c=[],d=[]
;let l=!1;const stopLong=()=>{l||end(a),l=!0};s||collect(a.stdout,c,i,stopLong),collect(a.stderr,d,i,stopLong),a.stdin.on("error",()=>{}),
a.stdin.end(r.input??"");const stop=()=>{end(a)};n?.addEventListener("abort",stop,{once:!0});const f=s?.(a.stdout);f?.catch(stop);try{
const t=await new Promise((e,t)=>{a.once("error",t),a.once("close",t=>e(t??1))});if(await(f?.catch(()=>{})),n?.throwIfAborted(),await f,
l)throw new Error(`${e} printed more than ${u} bytes`);return{exitCode:t,stdout:c.join(""),stderr:d.join("")}}finally{n?.removeEventListener("abort",stop)}}
function collect(e,t,r,n){if(e.setEncoding("utf8"),r)return void(0,s.createInterface)({input:e,crlfDelay:Number.POSITIVE_INFINITY}).on("line",r);let o=0
;e.on("data",e=>{o+=e.length,o<=u?t.push(e):n()})}function end(e){const closePipes=()=>{e.stdout?.destroy(),e.stderr?.destroy()}
;if(null!==e.exitCode||null!==e.signalCode)return void closePipes();e.kill("SIGTERM");const t=setTimeout(()=>e.kill("SIGKILL"),c)
;e.once("close",()=>clearTimeout(t)),e.once("exit",closePipes)}(0,i.subscribe)("child_process",e=>d.getStore()?.(e.process))},8367:(e,t,r)=>{r.d(t,{
Ay:()=>pRetry})
;const n=Object.prototype.toString,isError=e=>"[object Error]"===n.call(e),o=new Set(["network error","NetworkError when attempting to fetch resource.","The Internet connection appears to be offline.","Network request failed","fetch failed","terminated"," A network error occurred.","Network connection lost"])
;function validateNumberOption(e,t,{min:r=0,allowInfinity:n=!1}={}){if(void 0!==t){
if("number"!=typeof t||Number.isNaN(t))throw new TypeError(`Expected \`${e}\` to be a number${n?" or Infinity":""}.`)
;if(!n&&!Number.isFinite(t))throw new TypeError(`Expected \`${e}\` to be a finite number.`);if(t<r)throw new TypeError(`Expected \`${e}\` to be ≥ ${r}.`)}}
class AbortError extends Error{constructor(e){super(),e instanceof Error?(this.originalError=e,({message:e}=e)):(this.originalError=new Error(e),
this.originalError.stack=this.stack),this.name="AbortError",this.message=e}}function calculateRemainingTime(e,t){
return Number.isFinite(t)?t-(performance.now()-e):t}async function onAttemptFailure({error:e,attemptNumber:t,retriesConsumed:r,startTime:n,options:i}){
const s=e instanceof Error?e:new TypeError(`Non-error was thrown: "${e}". You should only throw errors.`);if(s instanceof AbortError)throw s.originalError
;const a=Number.isFinite(i.retries)?Math.max(0,i.retries-r):i.retries,c=i.maxRetryTime??Number.POSITIVE_INFINITY,u=Object.freeze({error:s,attemptNumber:t,
retriesLeft:a,retriesConsumed:r});if(await i.onFailedAttempt(u),calculateRemainingTime(n,c)<=0)throw s
;const d=await i.shouldConsumeRetry(u),l=calculateRemainingTime(n,c);if(l<=0||a<=0)throw s;if(s instanceof TypeError&&!function isNetworkError(e){
if(!e||!isError(e)||"TypeError"!==e.name||"string"!=typeof e.message)return!1;const{message:t,stack:r}=e
;return"Load failed"===t||t.startsWith("Load failed (")&&t.endsWith(")")?void 0===r||"__sentry_captured__"in e:!!t.startsWith("error sending request for url")||!!("Failed to fetch"===t||t.startsWith("Failed to fetch (")&&t.endsWith(")"))||o.has(t)
}(s)){if(d)throw s;return i.signal?.throwIfAborted(),!1}if(!await i.shouldRetry(u))throw s;if(!d)return i.signal?.throwIfAborted(),!1
;const f=function calculateDelay(e,t){const r=Math.max(1,e+1),n=t.randomize?Math.random()+1:1;let o=Math.round(n*t.minTimeout*t.factor**(r-1))
;return o=Math.min(o,t.maxTimeout),o}(r,i),h=Math.min(f,l);return i.signal?.throwIfAborted(),h>0&&await new Promise((e,t)=>{const onAbort=()=>{clearTimeout(r),
i.signal?.removeEventListener("abort",onAbort),t(i.signal.reason)},r=setTimeout(()=>{i.signal?.removeEventListener("abort",onAbort),e()},h)
;i.unref&&r.unref?.(),i.signal?.addEventListener("abort",onAbort,{once:!0})}),i.signal?.throwIfAborted(),!0}async function pRetry(e,t={}){
if(function validateRetries(e){if("number"==typeof e){if(e<0)throw new TypeError("Expected `retries` to be a non-negative number.")
;if(Number.isNaN(e))throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.")
}else if(void 0!==e)throw new TypeError("Expected `retries` to be a number or Infinity.")}((t={...t}).retries),
Object.hasOwn(t,"forever"))throw new Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.")
;t.retries??=10,t.factor??=2,t.minTimeout??=1e3,t.maxTimeout??=Number.POSITIVE_INFINITY,t.maxRetryTime??=Number.POSITIVE_INFINITY,t.randomize??=!1,
t.onFailedAttempt??=()=>{},t.shouldRetry??=()=>!0,t.shouldConsumeRetry??=()=>!0,validateNumberOption("factor",t.factor,{min:0,allowInfinity:!1}),
validateNumberOption("minTimeout",t.minTimeout,{min:0,allowInfinity:!1}),validateNumberOption("maxTimeout",t.maxTimeout,{min:0,allowInfinity:!0}),
validateNumberOption("maxRetryTime",t.maxRetryTime,{min:0,allowInfinity:!0}),t.factor>0||(t.factor=1),t.signal?.throwIfAborted();let r=0,n=0
;const o=performance.now();for(;!Number.isFinite(t.retries)||n<=t.retries;){r++;try{t.signal?.throwIfAborted();const n=await e(r)
;return t.signal?.throwIfAborted(),n}catch(e){await onAttemptFailure({error:e,attemptNumber:r,retriesConsumed:n,startTime:o,options:t})&&n++}}
throw new Error("Retry attempts exhausted without throwing an error.")}}};
export const id=5849;export const ids=[5849];export const modules={9047:(e,t,n)=>{n.d(t,{h:()=>ApiError,v:()=>isRefusal});var r=n(6986)
;class ApiError extends Error{name="ApiError";status;reason;causes;constructor(e,t){const n=function parseStatus(e){try{const t=JSON.parse(e)
;return"Status"===t?.kind?t:void 0}catch{return}}(t);super(n?.message||(0,r.Kb)(t)||`status ${e}`),this.status=e,this.reason=n?.reason??"",
this.causes=n?.details?.causes??[]}}function isRefusal(e,...t){return e instanceof ApiError&&t.includes(e.reason)}},1339:(e,t,n)=>{n.d(t,{w:()=>E,
D:()=>openCluster});var r=n(9047),o=n(6986),a=n(4079);const s=16,i={unauthorized:3,forbidden:8,unserved:8},c=6e4;function connect(e,t,n){
const{http:u,logger:l,signal:d,now:f}=n;let p=0,m=Number.NEGATIVE_INFINITY;const once=async n=>{p+=1;const o=await u({
url:`${e.base}${n.path}${queryOf(n.query)}`,method:n.method??"GET",headers:{accept:n.accept??"application/json",...void 0===n.body?{}:{
"content-type":n.contentType??"application/json"}},...void 0===n.body?{}:{body:JSON.stringify(n.body)},idempotent:!0,socket:e.socket,timeout:n.timeout??30,
large:!0,signal:n.signal?AbortSignal.any([d,n.signal]):d});if(o.status>=200&&o.status<300)return o;throw function refusalOf(e,t,n){const o=new r.h(e.status,t)
;return!(0,a.Dm)(e.status)||function isLasting({status:e,reason:t,message:n}){return 500===e&&""===t&&n.startsWith("failed to create typed patch object")
}(o)?o:new a.N_(`${n} answered ${e.status}: ${o.message}`,"Run the job again later.",{cause:o,retryAfter:Number(e.headers["retry-after"])||void 0})
}(o,await o.body.text(),t)};return{request:async e=>{const n={unauthorized:0,forbidden:0,unserved:0};return await(0,a.jh)(async()=>{try{return await once(e)
}catch(t){(function isAway(e){return(0,a.dg)(e)&&!(e.cause instanceof r.h&&e.cause.status<500)})(t)&&(m=f());const s=function passingKind(e,t,n){
return e instanceof r.h?401===e.status?"unauthorized":403===e.status&&(n||function isStarting({message:e}){return e.includes("not yet ready to handle request")
}(e))?"forbidden":function isUnserved({contentType:e},t){return"application/apply-patch+yaml"===e&&(0,
r.v)(t,"NotFound")&&"the server could not find the requested resource"===t.message}(t,e)?"unserved":void 0:void 0}(t,e,f()-m<c)
;if(void 0===s||++n[s]>=i[s])throw t;throw new a.N_((0,o.bD)(t),"Run the job again later.",{cause:t})}},{what:`${e.method??"GET"} ${e.path}`,attempts:s,
signal:e.signal?AbortSignal.any([d,e.signal]):d,onRetry:e=>l.debug(e)}).catch(e=>{throw function finalError(e,t){const n=e instanceof a.N_?e.cause:e
;if(n instanceof r.h&&401===n.status)return new o.yo(`${t} answered Unauthorized.`,"The credentials of the kubeconfig are refused or expired: run configure-kubeconfig in this job, which also says why.",{
cause:n})
;if(n instanceof r.h&&502===n.status&&""===n.reason)return new a.N_(`${t} cannot be reached: ${n.message}`,"Check that the cluster is up and that this runner may reach it; configure-kubeconfig with verify: true says why not.",{
cause:n});if(n instanceof r.h)return n;if(["ENOENT","ECONNREFUSED"].includes((0,o.$N)(e)??""))return new a.N_(`kubectl proxy has ended (${(0,
o.bD)(e)}).`,"Run the job again.",{cause:e});return e}(e,t)})},get calls(){return p}}}function queryOf(e={}){const t=new URLSearchParams
;for(const[n,r]of Object.entries(e))void 0!==r&&t.set(n,String(r));return t.size>0?`?${t}`:""}var u=n(9614),l=n(7598),d=n(1455),f=n(8161),p=n(6760),m=n(8292)
;function clusterFlags({kubeconfig:e,context:t}){return[...e?[`--kubeconfig=${e}`]:[],...t?[`--context=${t}`]:[]]}const h={HTTP2_READ_IDLE_TIMEOUT_SECONDS:"10",
HTTP2_PING_TIMEOUT_SECONDS:"5"};async function startProxy(e,t){const n=await async function socketFolder(e){const t=y-19-1
;return Buffer.byteLength(e)>t?await(0,d.mkdtemp)((0,p.join)((0,f.tmpdir)(),"ds-infra-")):(await(0,m.I2)(e),await(0,d.mkdtemp)((0,p.join)(e,"kubectl-")))
}(t.folder),r=`/${(0,
l.randomBytes)(16).toString("hex")}/`,a=(0,p.join)(n,"api"),s="win32"===process.platform,i=s?["--port=0",`--api-prefix=${r}`]:[`--unix-socket=${a}`],c=new AbortController,w=[],{promise:g,resolve:b}=Promise.withResolvers(),v=(0,
u.R)("kubectl",["proxy",...clusterFlags(e),...i],{env:{...h,...t.environment},signal:AbortSignal.any([t.signal,c.signal]),onLine:e=>{w.push(e)
;const t=/^Starting to serve on (.+)$/.exec(e)?.[1];t&&b(t)}}),close=async()=>{c.abort(new Error("the proxy is no longer needed")),await v.catch(()=>{}),
await(0,d.rm)(n,{recursive:!0,force:!0})};try{const e=await Promise.race([g,v.then(()=>{})]);if(void 0===e)throw function notStarted(e){const t=(0,
o.Kb)(e.replace(/^error: /m,""))
;if(/no configuration has been provided|context ".*" does not exist|stat .*: no such file/i.test(t))return new o.yo(`kubectl cannot use the kubeconfig: ${t}`,"Run configure-kubeconfig before this step, or check the inputs 'kubeconfig' and 'context'.")
;return new o.nM(`kubectl proxy ended before it served: ${t}`,"Check that kubectl works in this job.")}(w.join("\n"));return{
base:s?`http://${e}${r.slice(0,-1)}`:"http://localhost",socket:s?void 0:a,[Symbol.asyncDispose]:close}}catch(e){if(await close(),"ENOENT"===(0,
o.$N)(e))throw new o.yo("There is no kubectl on PATH.","Run setup-tools before this step: it installs one that fits the cluster.",{cause:e});throw e}}
const y=104;async function readContext(e,{environment:t,signal:n}){
const r=["config","view","--minify","--output=json",...clusterFlags(e)],{exitCode:a,stdout:s,stderr:i}=await(0,u.R)("kubectl",r,{env:t,signal:n
}).catch(noKubectl),c="Run configure-kubeconfig before this step, or check the inputs 'kubeconfig' and 'context'."
;if(0!==a)throw new o.yo(`There is no usable kubeconfig: ${(0,o.Kb)(i.replace(/^error: /,""))}`,c);const l=function parseConfig(e){try{return JSON.parse(e)
}catch(t){throw new o.nM(`kubectl config view printed no JSON: ${(0,o.Kb)(e)}`,"Check which kubectl is on PATH.",{cause:t})}
}(s),d=l.clusters?.[0]?.cluster?.server;if(!d)throw new o.yo("The kubeconfig names no API server for its current context.",c);return{
name:e.context??l["current-context"]??"",server:d,namespace:l.contexts?.[0]?.context?.namespace||"default"}}function noKubectl(e){if("ENOENT"!==(0,
o.$N)(e))throw e;throw new o.yo("There is no kubectl on PATH.","Run setup-tools before this step: it installs one that fits the cluster.",{cause:e})}
function discover(e){const t=new Map;let n;return{resourceOf:async(n,o)=>{const a=t.get(n)??async function readResources(e,t){const n=await e.request({
path:pathOf(t)}).catch(e=>{if(!(e instanceof r.h&&404===e.status))throw e}),{resources:o=[]}=await(n?.body.json())??{},[a,s]=t.includes("/")?t.split("/"):["",t]
;return o.filter(({name:e})=>!e.includes("/")).map(({name:e,kind:t,namespaced:n,verbs:r})=>({group:a??"",version:s??"",plural:e,kind:t,namespaced:n,verbs:r,
subresources:o.filter(t=>t.name.startsWith(`${e}/`)).map(t=>t.name.slice(e.length+1))}))}(e,n);return t.set(n,a),(await a).find(e=>e.kind===o)},
versionsOf:async t=>{if(""===t)return["v1"];n??=e.request({path:"/apis"}).then(({body:e})=>e.json());const r=(await n).groups?.find(({name:e})=>e===t)
;return r?.versions.map(({version:e})=>e)??[]},forget:e=>{t.delete(e),n=void 0}}}function pathOf(e){return e.includes("/")?`/apis/${e}`:`/api/${e}`}var w=n(481)
;const g=240,b=90;async function*watch(e,{path:t,selection:n},o,a){let s=o;for(;;){a.throwIfAborted();const o={...n,watch:!0,allowWatchBookmarks:!0,
timeoutSeconds:g,resourceVersion:s},{body:i}=await e.request({path:t,query:o,timeout:b,signal:a}).catch(e=>{if(e instanceof r.h&&410===e.status)return{
body:void 0};throw e});if(!i)return;let c=!1;i.once("end",()=>{c=!0});for await(const e of eventsOf(i)){if("ERROR"===e.type)return
;s=e.object.metadata.resourceVersion??s,"BOOKMARK"!==e.type&&"listed"!==e.type&&(yield{type:e.type,object:e.object})}if(!c)return}}async function*eventsOf(e){
const t=(0,w.createInterface)({input:e,crlfDelay:Number.POSITIVE_INFINITY});e.once("error",()=>t.close())
;const n=t[Symbol.asyncIterator](),next=async()=>await n.next().catch(()=>{});for(let e=await next();e&&!e.done;e=await next()){if(""===e.value.trim())continue
;const t=parseEvent(e.value);if(!t)return;yield t}}function parseEvent(e){try{return JSON.parse(e)}catch{return}}const v=500
;async function readList(e,{group:t,version:n,kind:r},o,a,s){const i=[];for(let c;;){const{body:u}=await e.request({path:o,query:{...a,limit:v,continue:c},
...s?{signal:s}:{}}),l=await u.json(),d={apiVersion:t?`${t}/${n}`:n,kind:r};for(const e of l.items??[])i.push({...e,...d});if(c=l.metadata?.continue||void 0,
!c)return{items:i,resourceVersion:l.metadata?.resourceVersion??""}}}const E="ds-infra";async function openCluster(e,t){
const[n,r]=await Promise.allSettled([readContext(e,t),startProxy(e,t)])
;if("rejected"===n.status||"rejected"===r.status)throw"fulfilled"===r.status&&await r.value[Symbol.asyncDispose](),
"rejected"===n.status?n.reason:"rejected"===r.status&&r.reason;const o=connect(r.value,n.value.server,t);return{...clusterOver(o,n.value),get calls(){
return o.calls},[Symbol.asyncDispose]:()=>r.value[Symbol.asyncDispose]()}}function clusterOver(e,t){const object=async t=>await(await e.request(t)).body.json()
;return{...discover(e),context:t,request:e.request,get:(e,t,n)=>object({path:objectPath(e,t,n)}).catch(undefinedIfAbsent),
list:(t,n,r={})=>readList(e,t,collectionPath(t,n),r),follow:(t,n,r,o)=>async function*followChanges(e,t,n){for(;;){n.throwIfAborted()
;const{items:r,resourceVersion:o}=await t.list();yield{type:"listed",items:r},yield*watch(e,t,o,n)}}(e,{path:collectionPath(t,n),selection:r,
list:()=>readList(e,t,collectionPath(t,n),r,o)},o),log:async(t,n,r)=>{const o=`/api/v1/namespaces/${encodeURIComponent(t)}/pods/${encodeURIComponent(n)}/log`
;return await(await e.request({path:o,query:{...r}})).body.text()},apply:(e,t,{dryRun:n=!1,force:r=!1,manager:o=E}={})=>object({method:"PATCH",
path:objectPath(e,t.metadata.namespace,t.metadata.name),query:{fieldManager:o,force:r,fieldValidation:"Strict",...n?{dryRun:"All"}:{}},
contentType:"application/apply-patch+yaml",body:t}),create:(e,t,{dryRun:n=!1,strict:r=!0}={})=>object({method:"POST",
path:collectionPath(e,t.metadata.namespace),query:{fieldManager:E,fieldValidation:r?"Strict":"Ignore",...n?{dryRun:"All"}:{}},body:t}),patch:(e,t,n,r)=>object({
method:"PATCH",path:objectPath(e,t,n),query:{fieldManager:E},contentType:Array.isArray(r)?"application/json-patch+json":"application/merge-patch+json",body:r}),
remove:(e,{metadata:t})=>object({method:"DELETE",path:objectPath(e,t.namespace,t.name),body:{apiVersion:"v1",kind:"DeleteOptions",
propagationPolicy:"Background",...t.uid?{preconditions:{uid:t.uid}}:{}}}).then(()=>!0,e=>void 0!==undefinedIfAbsent(e))}}function undefinedIfAbsent(e){
if(!(e instanceof r.h&&404===e.status))throw e}function collectionPath({group:e,version:t,plural:n,namespaced:r},o){
return`${pathOf(e?`${e}/${t}`:t)}${r&&o?`/namespaces/${encodeURIComponent(o)}`:""}/${n}`}function objectPath(e,t,n){
return`${collectionPath(e,t)}/${encodeURIComponent(n)}`}},7597:(e,t,n)=>{n.d(t,{o:()=>openGitHub,y:()=>GitHubError});var r=n(6986),o=n(4564),a=n(4079)
;class GitHubError extends r.nM{status;constructor(e,t,n){super(`GitHub answered ${e} for ${n}: ${t}`,"See whether the token is valid and what it may do."),
this.status=e}get isDenied(){return[401,403,404].includes(this.status)}}class RefusedForNow extends a.N_{}
function openGitHub(e,{environment:t,http:n,logger:s,signal:i}){if(void 0===e)return
;const c=t[o.E.githubApiUrl]||"https://api.github.com",u=t[o.E.githubRepository]??"";return{request:async(t,o,l)=>await(0,a.jh)(async()=>{const s=await n({
url:`${c}/repos/${u}${o}`,method:t,headers:{authorization:`Bearer ${e}`,accept:"application/vnd.github+json","x-github-api-version":"2022-11-28",
...void 0===l?{}:{"content-type":"application/json"}},...void 0===l?{}:{body:JSON.stringify(l)},signal:i}),d=await s.body.text()
;if(s.status<300)return""===d?void 0:JSON.parse(d);throw function refusalOf(e,t,n,o){const s=function messageOf(e){try{const{message:t}=JSON.parse(e)
;if("string"==typeof t)return t}catch{}return(0,r.Kb)(e)||"(nothing)"}(n);return e===429||e===403&&(t["x-ratelimit-remaining"]==="0"||"retry-after"in t)||(0,
a.Dm)(e)?new RefusedForNow(`GitHub answered ${e} for ${o}: ${s}`,"Run the job again later.",{retryAfter:Number(t["retry-after"])||void 0
}):new GitHubError(e,s,o)}(s.status,s.headers,d,o)},{what:`${t} ${o}`,signal:i,onRetry:e=>s.info(e),isTransient:e=>e instanceof RefusedForNow||"GET"===t&&(0,
a.dg)(e)})}}},9007:(e,t,n)=>{n.d(t,{D:()=>begunDeployment,x:()=>gitHubRecord});var r=n(6986),o=n(7597);const a=140;async function setDeploymentStatus(e,t,n){
const{state:r,log:o,url:s,description:i=""}=t;await n.request("POST",`/deployments/${e}/statuses`,{state:r,log_url:o,description:i.slice(0,a),...void 0===s?{}:{
environment_url:s},auto_inactive:!0})}const s={size:100,most:10};function isOf(e,{name:t,namespace:n}){const r="string"==typeof e?function parsed(e){try{
return JSON.parse(e)}catch{return}}(e):e,o="object"==typeof r&&null!==r?r:{};return o.name===t&&o.namespace===n}async function isInactive(e,t){
const[n]=await t.request("GET",`/deployments/${e}/statuses?per_page=1`);return"inactive"===n?.state}function begunDeployment(e){return{kind:"github-deployment",
undo:async({done:{id:t,log:n}})=>{if(!e)return;const[r]=await e.request("GET",`/deployments/${t}/statuses?per_page=1`)
;"in_progress"===r?.state&&await setDeploymentStatus(t,{state:"error",log:n,description:"The run ended early."},e)}}}function gitHubRecord(e,t,n,i){
const{environment:c}=e,{logger:u,signal:l}=i,d=n.run;let f;const safely=async e=>{await e().catch(e=>{l.throwIfAborted(),
u.notice(`GitHub's record of the deployment is not up to date: ${(0,r.bD)(e)}`)})};if(void 0===c||!t){const nothing=async()=>{};return{begin:nothing,
end:nothing,remove:nothing}}return{begin:r=>safely(async()=>{const s=await async function createDeployment(e,t,n){
const{environment:r,ref:s,payload:i,transient:c,description:u}=e,l={ref:s,environment:r,payload:i,description:u.slice(0,a),auto_merge:!1,required_contexts:[],
transient_environment:c};try{const{id:e}=await t.request("POST","/deployments",l);return e}catch(e){if(!(e instanceof o.y))throw e
;return void n.notice(`The deployment is not recorded in environment ${r}: ${e.message} It needs the permission 'deployments: write'.`)}}({environment:c,
ref:n.head,payload:{name:e.name,namespace:r},transient:void 0!==n.pullRequest||void 0!==e.ttl,description:e.version?`${e.name} ${e.version}`:e.name},t,u)
;void 0!==s&&(f={id:s,log:d},await i.ledger.record(begunDeployment(t),f),await setDeploymentStatus(s,{state:"in_progress",log:d},t))}),end:e=>safely(async()=>{
f&&await setDeploymentStatus(f.id,{...e,log:d},t)}),remove:({name:e,namespace:n})=>safely(async()=>{const r={name:e,namespace:n
},o=await async function endDeployments({environment:e,payload:t,log:n},r){let o=0;for(let a=1;a<=s.most;a+=1){const i=new URLSearchParams({environment:e,
per_page:String(s.size),page:String(a)}),c=await r.request("GET",`/deployments?${i}`)
;for(const{id:e,payload:a}of c)isOf(a,t)&&!await isInactive(e,r)&&(await setDeploymentStatus(e,{state:"inactive",log:n},r),o+=1);if(c.length<s.size)break}
return o}({environment:c,payload:r,log:d},t);o>0&&u.info(`${o} deployments in environment ${c} are inactive now`)})}}},4463:(e,t,n)=>{n.d(t,{$8:()=>wasHeldHere,
P6:()=>heldRevision,_2:()=>hold});var r=n(7598),o=n(1455),a=n(6760),s=n(8292),i=n(1339),c=n(8107),u=n(2779),__addDisposableResource=function(e,t,n){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var r,o;if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=t[Symbol.asyncDispose]}if(void 0===r){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=t[Symbol.dispose],n&&(o=r)}
if("function"!=typeof r)throw new TypeError("Object not disposable.");o&&(r=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({
value:t,dispose:r,async:n})}else n&&e.stack.push({async:!0});return t},l=function(e){return function(t){function fail(n){
t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n,t.hasError=!0}var n,r=0;return function next(){for(;n=t.stack.pop();)try{
if(!n.async&&1===r)return r=0,t.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return r|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else r|=1}catch(e){fail(e)}if(1===r)return t.hasError?Promise.reject(t.error):Promise.resolve()
;if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,n){var r=new Error(n);return r.name="SuppressedError",
r.error=e,r.suppressed=t,r});function heldRevision(e){return{kind:"helm-revision",undo:async({done:t})=>{const n={stack:[],error:void 0,hasError:!1};try{
if(!await(0,s.xo)((0,o.stat)(t.marker)))return;const r=__addDisposableResource(n,await(0,i.D)(t.cluster,e),!0),a=(0,u.t)(t,r,e),[l]=await a.list()
;l?.revision===t.revision&&(0,c.mm)(l.status)&&(await a.markFailed(t.revision,`Interrupted; marked as failed by ${t.run}`),
e.logger.notice(`Revision ${t.revision} of release ${t.name} was left ${l.status}: it counts as failed now.`)),await(0,o.rm)(t.marker,{force:!0})}catch(e){
n.error=e,n.hasError=!0}finally{const e=l(n);e&&await e}}}}async function hold(e,t,{dependencies:n,origin:i}){const c=(0,a.join)(n.folder,`helm-${(0,
r.randomBytes)(6).toString("hex")}.running`),u={...e,revision:t,run:i.run,marker:c};return await n.ledger.record(heldRevision(n),u),await(0,s.Pl)(c,""),{
release:()=>(0,o.rm)(c,{force:!0})}}async function wasHeldHere({name:e,namespace:t},n,{dependencies:r}){
return(await r.ledger.recorded(heldRevision(r))).some(({done:r})=>r.name===e&&r.namespace===t&&r.revision===n)}},8107:(e,t,n)=>{n.d(t,{mm:()=>isPending,
o1:()=>decodeRelease,sR:()=>encodeRelease});var r=n(7975),o=n(8522);const a=new Set(["pending-install","pending-upgrade","pending-rollback","uninstalling"])
;function isPending(e){return a.has(e)}async function decodeRelease(e){const t=Buffer.from(e,"base64"),n=31===t[0]&&139===t[1]?await(0,
r.promisify)(o.gunzip)(t):t;return JSON.parse(n.toString("utf8"))}async function encodeRelease(e){return(await(0,
r.promisify)(o.gzip)(JSON.stringify(e))).toString("base64")}},2779:(e,t,n)=>{n.d(t,{t:()=>openReleases});var r=n(6986),o=n(4564),a=n(9047),s=n(8107);const i={
resource:kept("secrets","Secret"),textOf:({release:e=""})=>Buffer.from(e,"base64").toString("latin1"),dataOf:e=>Buffer.from(e,"latin1").toString("base64")},c={
"":i,secret:i,secrets:i,configmap:{resource:kept("configmaps","ConfigMap"),textOf:({release:e=""})=>e,dataOf:e=>e}};function kept(e,t){return{group:"",
version:"v1",plural:e,kind:t,namespaced:!0,verbs:[],subresources:[]}}const u="application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1,application/json"
;function openReleases({name:e,namespace:t},n,{environment:i,now:l}){const{resource:d,textOf:f,dataOf:p}=function driverOf(e){
const t=e[o.E.helmDriver]??"",n=c[t];if(n)return n
;throw new r.yo(`HELM_DRIVER is '${t}', and releases are read from the cluster.`,"Unset it, or set it to secret or configmap.")
}(i),nameOf=t=>`sh.helm.release.v1.${e}.v${t}`,denied=n=>{if(!(0,a.v)(n,"Forbidden"))throw n
;throw new r.yo(`The history of release ${e} may not be read: ${n.message}`,`helm keeps it in ${d.kind}s: grant get, list, create, patch, update and delete on ${d.plural} in namespace ${t}.`,{
cause:n})},get=async e=>await n.get(d,t,nameOf(e)).catch(denied);return{name:e,namespace:t,list:async()=>{
const r=`/api/v1/namespaces/${encodeURIComponent(t)}/${d.plural}`,o={labelSelector:`owner=helm,name=${e}`},{body:a}=await n.request({path:r,query:o,accept:u
}).catch(denied),{items:s}=await a.json();return(s??[]).flatMap(revisionOf).sort((e,t)=>t.revision-e.revision)},read:async e=>{const t=await get(e)
;return t&&await(0,s.o1)(f(t.data??{}))},markFailed:async(e,r)=>{const o=await get(e);if(!o)return;const a=await(0,s.o1)(f(o.data??{})),i={...a.info,
status:"failed",description:r},c=String(Math.round(l()/1e3));await n.patch(d,t,nameOf(e),{metadata:{resourceVersion:o.metadata.resourceVersion,labels:{
status:"failed",modifiedAt:c}},data:{release:p(await(0,s.sR)({...a,info:i}))}})}}}function revisionOf({metadata:e}){
const{version:t="",status:n="",modifiedAt:r,createdAt:o}=e.labels??{},a=Number(r??o??0),s=Date.parse(e.creationTimestamp??"")||0;return/^\d+$/.test(t)?[{
revision:Number(t),status:n,at:Math.max(s,1e3*a)}]:[]}},4079:(e,t,n)=>{n.d(t,{Dm:()=>isTransientStatus,N_:()=>TransientError,dg:()=>isTransient,
jh:()=>retryTransient});var r=n(8500),o=n(8367),a=n(6986);class TransientError extends a.nM{retryAfter;constructor(e,t,n={}){super(e,t,n),
this.retryAfter=n.retryAfter}}const s=30,i=5e3;function isTransient(e){return e instanceof TransientError}const c=[501,505,506,508,510,511]
;function isTransientStatus(e){return 408===e||429===e||e>=500&&!c.includes(e)}async function retryTransient(e,t){const n=t.isTransient??isTransient
;return await(0,o.Ay)(e,{retries:(t.attempts??4)-1,minTimeout:0,maxTimeout:0,...t.signal?{signal:t.signal}:{},shouldRetry:({error:e})=>n(e),
onFailedAttempt:async({error:e,attemptNumber:o,retriesLeft:c})=>{if(0===c||!n(e))return;const u=(0,a.bD)(e),l=u.startsWith(`${t.what} failed`)
;t.onRetry(`${l?u:`${t.what} failed (${u})`} Trying again.`);const d=e instanceof TransientError?1e3*Math.min(e.retryAfter??0,s):0;await(0,
r.setTimeout)(d+Math.random()*Math.min(250*2**(o-1),i),void 0,{...t.signal?{signal:t.signal}:{}})}})}},8367:(e,t,n)=>{n.d(t,{Ay:()=>pRetry})
;const r=Object.prototype.toString,isError=e=>"[object Error]"===r.call(e),o=new Set(["network error","NetworkError when attempting to fetch resource.","The Internet connection appears to be offline.","Network request failed","fetch failed","terminated"," A network error occurred.","Network connection lost"])
;function validateNumberOption(e,t,{min:n=0,allowInfinity:r=!1}={}){if(void 0!==t){
if("number"!=typeof t||Number.isNaN(t))throw new TypeError(`Expected \`${e}\` to be a number${r?" or Infinity":""}.`)
;if(!r&&!Number.isFinite(t))throw new TypeError(`Expected \`${e}\` to be a finite number.`);if(t<n)throw new TypeError(`Expected \`${e}\` to be ≥ ${n}.`)}}
class AbortError extends Error{constructor(e){super(),e instanceof Error?(this.originalError=e,({message:e}=e)):(this.originalError=new Error(e),
this.originalError.stack=this.stack),this.name="AbortError",this.message=e}}function calculateRemainingTime(e,t){
return Number.isFinite(t)?t-(performance.now()-e):t}async function onAttemptFailure({error:e,attemptNumber:t,retriesConsumed:n,startTime:r,options:a}){
const s=e instanceof Error?e:new TypeError(`Non-error was thrown: "${e}". You should only throw errors.`);if(s instanceof AbortError)throw s.originalError
;const i=Number.isFinite(a.retries)?Math.max(0,a.retries-n):a.retries,c=a.maxRetryTime??Number.POSITIVE_INFINITY,u=Object.freeze({error:s,attemptNumber:t,
retriesLeft:i,retriesConsumed:n});if(await a.onFailedAttempt(u),calculateRemainingTime(r,c)<=0)throw s
;const l=await a.shouldConsumeRetry(u),d=calculateRemainingTime(r,c);if(d<=0||i<=0)throw s;if(s instanceof TypeError&&!function isNetworkError(e){
if(!e||!isError(e)||"TypeError"!==e.name||"string"!=typeof e.message)return!1;const{message:t,stack:n}=e
;return"Load failed"===t||t.startsWith("Load failed (")&&t.endsWith(")")?void 0===n||"__sentry_captured__"in e:!!t.startsWith("error sending request for url")||!!("Failed to fetch"===t||t.startsWith("Failed to fetch (")&&t.endsWith(")"))||o.has(t)
}(s)){if(l)throw s;return a.signal?.throwIfAborted(),!1}if(!await a.shouldRetry(u))throw s;if(!l)return a.signal?.throwIfAborted(),!1
;const f=function calculateDelay(e,t){const n=Math.max(1,e+1),r=t.randomize?Math.random()+1:1;let o=Math.round(r*t.minTimeout*t.factor**(n-1))
;return o=Math.min(o,t.maxTimeout),o}(n,a),p=Math.min(f,d);return a.signal?.throwIfAborted(),p>0&&await new Promise((e,t)=>{const onAbort=()=>{clearTimeout(n),
a.signal?.removeEventListener("abort",onAbort),t(a.signal.reason)},n=setTimeout(()=>{a.signal?.removeEventListener("abort",onAbort),e()},p)
;a.unref&&n.unref?.(),a.signal?.addEventListener("abort",onAbort,{once:!0})}),a.signal?.throwIfAborted(),!0}async function pRetry(e,t={}){
if(function validateRetries(e){if("number"==typeof e){if(e<0)throw new TypeError("Expected `retries` to be a non-negative number.")
;if(Number.isNaN(e))throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.")
}else if(void 0!==e)throw new TypeError("Expected `retries` to be a number or Infinity.")}((t={...t}).retries),
Object.hasOwn(t,"forever"))throw new Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.")
;t.retries??=10,t.factor??=2,t.minTimeout??=1e3,t.maxTimeout??=Number.POSITIVE_INFINITY,t.maxRetryTime??=Number.POSITIVE_INFINITY,t.randomize??=!1,
t.onFailedAttempt??=()=>{},t.shouldRetry??=()=>!0,t.shouldConsumeRetry??=()=>!0,validateNumberOption("factor",t.factor,{min:0,allowInfinity:!1}),
validateNumberOption("minTimeout",t.minTimeout,{min:0,allowInfinity:!1}),validateNumberOption("maxTimeout",t.maxTimeout,{min:0,allowInfinity:!0}),
validateNumberOption("maxRetryTime",t.maxRetryTime,{min:0,allowInfinity:!0}),t.factor>0||(t.factor=1),t.signal?.throwIfAborted();let n=0,r=0
;const o=performance.now();for(;!Number.isFinite(t.retries)||r<=t.retries;){n++;try{t.signal?.throwIfAborted();const r=await e(n)
;return t.signal?.throwIfAborted(),r}catch(e){await onAttemptFailure({error:e,attemptNumber:n,retriesConsumed:r,startTime:o,options:t})&&r++}}
throw new Error("Retry attempts exhausted without throwing an error.")}}};
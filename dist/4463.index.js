export const id=4463;export const ids=[4463];export const modules={9047:(function(e,t,r){r.d(t,{h:()=>ApiError,v:()=>isRefusal});var n=r(6986)
;class ApiError extends Error{name="ApiError";status;reason;causes;constructor(e,t){const r=function parseStatus(e){try{const t=JSON.parse(e)
;return"Status"===t?.kind?t:void 0}catch{return}}(t);super(r?.message||(0,n.Kb)(t)||`status ${e}`),this.status=e,this.reason=r?.reason??"",
this.causes=r?.details?.causes??[]}}function isRefusal(e,...t){return e instanceof ApiError&&t.includes(e.reason)}}),15:(function(e,t,r){r.d(t,{w:()=>T,
D:()=>openCluster});var n=r(9047),o=r(6986),a=r(16);const s=16,i={unauthorized:3,forbidden:8,unserved:8},c=6e4;function connect(e,t,r){
const{http:u,logger:l,signal:d,now:f}=r;let p=0,h=Number.NEGATIVE_INFINITY;const once=async r=>{p+=1;const o=await u({
url:`${e.base}${r.path}${queryOf(r.query)}`,method:r.method??"GET",headers:{accept:r.accept??"application/json",...void 0===r.body?{}:{
"content-type":r.contentType??"application/json"}},...void 0===r.body?{}:{body:JSON.stringify(r.body)},idempotent:!0,socket:e.socket,timeout:r.timeout??30,
large:!0,signal:r.signal?AbortSignal.any([d,r.signal]):d});if(o.status>=200&&o.status<300)return o;throw function refusalOf(e,t,r){const o=new n.h(e.status,t)
;return!(0,a.Dm)(e.status)||function isLasting({status:e,reason:t,message:r}){return 500===e&&""===t&&r.startsWith("failed to create typed patch object")
}(o)?o:new a.N_(`${r} answered ${e.status}: ${o.message}`,"Run the job again later.",{cause:o,retryAfter:Number(e.headers["retry-after"])||void 0})
}(o,await o.body.text(),t)};return{request:async e=>{const r={unauthorized:0,forbidden:0,unserved:0};return await(0,a.jh)(async()=>{try{return await once(e)
}catch(t){(function isAway(e){return(0,a.dg)(e)&&!(e.cause instanceof n.h&&e.cause.status<500)})(t)&&(h=f());const s=function passingKind(e,t,r){
return e instanceof n.h?401===e.status?"unauthorized":403===e.status&&(r||function isStarting({message:e}){return e.includes("not yet ready to handle request")
}(e))?"forbidden":function isUnserved({contentType:e},t){return"application/apply-patch+yaml"===e&&(0,
n.v)(t,"NotFound")&&"the server could not find the requested resource"===t.message}(t,e)?"unserved":void 0:void 0}(t,e,f()-h<c)
;if(void 0===s||++r[s]>=i[s])throw t;throw new a.N_((0,o.bD)(t),"Run the job again later.",{cause:t})}},{what:`${e.method??"GET"} ${e.path}`,attempts:s,
signal:e.signal?AbortSignal.any([d,e.signal]):d,onRetry:e=>l.debug(e)}).catch(e=>{throw function finalError(e,t){const r=e instanceof a.N_?e.cause:e
;if(r instanceof n.h&&401===r.status)return new o.yo(`${t} answered Unauthorized.`,"The credentials of the kubeconfig are refused or expired: run configure-kubeconfig in this job, which also says why.",{
cause:r})
;if(r instanceof n.h&&502===r.status&&""===r.reason)return new a.N_(`${t} cannot be reached: ${r.message}`,"Check that the cluster is up and that this runner may reach it; configure-kubeconfig with verify: true says why not.",{
cause:r});if(r instanceof n.h)return r;if(["ENOENT","ECONNREFUSED"].includes((0,o.$N)(e)??""))return new a.N_(`kubectl proxy has ended (${(0,
o.bD)(e)}).`,"Run the job again.",{cause:e});return e}(e,t)})},get calls(){return p}}}function queryOf(e={}){const t=new URLSearchParams
;for(const[r,n]of Object.entries(e))void 0!==n&&t.set(r,String(n));return t.size>0?`?${t}`:""}var u=r(9614),l=r(7598),d=r(1455),f=r(8161),p=r(6760),h=r(8292)
;function clusterFlags({kubeconfig:e,context:t}){return[...e?[`--kubeconfig=${e}`]:[],...t?[`--context=${t}`]:[]]}const m={HTTP2_READ_IDLE_TIMEOUT_SECONDS:"10",
HTTP2_PING_TIMEOUT_SECONDS:"5"};async function startProxy(e,t){const r=await async function socketFolder(e){const t=y-19-1
;return Buffer.byteLength(e)>t?await(0,d.mkdtemp)((0,p.join)((0,f.tmpdir)(),"ds-infra-")):(await(0,h.I2)(e),await(0,d.mkdtemp)((0,p.join)(e,"kubectl-")))
}(t.folder),n=`/${(0,
l.randomBytes)(16).toString("hex")}/`,a=(0,p.join)(r,"api"),s="win32"===process.platform,i=s?["--port=0",`--api-prefix=${n}`]:[`--unix-socket=${a}`],c=new AbortController,w=[],{promise:b,resolve:g}=Promise.withResolvers(),v=(0,
u.R)("kubectl",["proxy",...clusterFlags(e),...i],{env:{...m,...t.environment},signal:AbortSignal.any([t.signal,c.signal]),onLine:e=>{w.push(e)
;const t=/^Starting to serve on (.+)$/.exec(e)?.[1];t&&g(t)}}),close=async()=>{c.abort(new Error("the proxy is no longer needed")),await v.catch(()=>{}),
await(0,d.rm)(r,{recursive:!0,force:!0})};try{const e=await Promise.race([b,v.then(()=>{})]);if(void 0===e)throw function notStarted(e){const t=(0,
o.Kb)(e.replace(/^error: /m,""))
;if(/no configuration has been provided|context ".*" does not exist|stat .*: no such file/i.test(t))return new o.yo(`kubectl cannot use the kubeconfig: ${t}`,"Run configure-kubeconfig before this step, or check the inputs 'kubeconfig' and 'context'.")
;return new o.nM(`kubectl proxy ended before it served: ${t}`,"Check that kubectl works in this job.")}(w.join("\n"));return{
base:s?`http://${e}${n.slice(0,-1)}`:"http://localhost",socket:s?void 0:a,[Symbol.asyncDispose]:close}}catch(e){if(await close(),"ENOENT"===(0,
o.$N)(e))throw new o.yo("There is no kubectl on PATH.","Run setup-tools before this step: it installs one that fits the cluster.",{cause:e});throw e}}
const y=104;async function readContext(e,{environment:t,signal:r}){
const n=["config","view","--minify","--output=json",...clusterFlags(e)],{exitCode:a,stdout:s,stderr:i}=await(0,u.R)("kubectl",n,{env:t,signal:r
}).catch(noKubectl),c="Run configure-kubeconfig before this step, or check the inputs 'kubeconfig' and 'context'."
;if(0!==a)throw new o.yo(`There is no usable kubeconfig: ${(0,o.Kb)(i.replace(/^error: /,""))}`,c);const l=function parseConfig(e){try{return JSON.parse(e)
}catch(t){throw new o.nM(`kubectl config view printed no JSON: ${(0,o.Kb)(e)}`,"Check which kubectl is on PATH.",{cause:t})}
}(s),d=l.clusters?.[0]?.cluster?.server;if(!d)throw new o.yo("The kubeconfig names no API server for its current context.",c);return{
name:e.context??l["current-context"]??"",server:d,namespace:l.contexts?.[0]?.context?.namespace||"default"}}function noKubectl(e){if("ENOENT"!==(0,
o.$N)(e))throw e;throw new o.yo("There is no kubectl on PATH.","Run setup-tools before this step: it installs one that fits the cluster.",{cause:e})}
var w=r(142),b=r(481);const g=240,v=90;async function*watch(e,{path:t,selection:r},o,a){let s=o;for(;;){a.throwIfAborted();const o={...r,watch:!0,
allowWatchBookmarks:!0,timeoutSeconds:g,resourceVersion:s},{body:i}=await e.request({path:t,query:o,timeout:v,signal:a}).catch(e=>{
if(e instanceof n.h&&410===e.status)return{body:void 0};throw e});if(!i)return;let c=!1;i.once("end",()=>{c=!0});for await(const e of eventsOf(i)){
if("ERROR"===e.type)return;s=e.object.metadata.resourceVersion??s,"BOOKMARK"!==e.type&&"listed"!==e.type&&(yield{type:e.type,object:e.object})}if(!c)return}}
async function*eventsOf(e){const t=(0,b.createInterface)({input:e,crlfDelay:Number.POSITIVE_INFINITY});e.once("error",()=>t.close())
;const r=t[Symbol.asyncIterator](),next=async()=>await r.next().catch(()=>{});for(let e=await next();e&&!e.done;e=await next()){if(""===e.value.trim())continue
;const t=parseEvent(e.value);if(!t)return;yield t}}function parseEvent(e){try{return JSON.parse(e)}catch{return}}const E=500
;async function readList(e,{group:t,version:r,kind:n},o,a,s){const i=[];for(let c;;){const{body:u}=await e.request({path:o,query:{...a,limit:E,continue:c},
...s?{signal:s}:{}}),l=await u.json(),d={apiVersion:t?`${t}/${r}`:r,kind:n};for(const e of l.items??[])i.push({...e,...d});if(c=l.metadata?.continue||void 0,
!c)return{items:i,resourceVersion:l.metadata?.resourceVersion??""}}}const T="ds-infra";async function openCluster(e,t){
const[r,n]=await Promise.allSettled([readContext(e,t),startProxy(e,t)])
;if("rejected"===r.status||"rejected"===n.status)throw"fulfilled"===n.status&&await n.value[Symbol.asyncDispose](),
"rejected"===r.status?r.reason:"rejected"===n.status&&n.reason;const o=connect(n.value,r.value.server,t);return{...clusterOver(o,r.value),get calls(){
return o.calls},[Symbol.asyncDispose]:()=>n.value[Symbol.asyncDispose]()}}function clusterOver(e,t){const object=async t=>await(await e.request(t)).body.json()
;return{...(0,w.k)(e),context:t,request:e.request,get:(e,t,r)=>object({path:objectPath(e,t,r)}).catch(undefinedIfAbsent),
list:(t,r,n={})=>readList(e,t,collectionPath(t,r),n),follow:(t,r,n,o)=>async function*followChanges(e,t,r){for(;;){r.throwIfAborted()
;const{items:n,resourceVersion:o}=await t.list();yield{type:"listed",items:n},yield*watch(e,t,o,r)}}(e,{path:collectionPath(t,r),selection:n,
list:()=>readList(e,t,collectionPath(t,r),n,o)},o),log:async(t,r,n)=>{const o=`/api/v1/namespaces/${encodeURIComponent(t)}/pods/${encodeURIComponent(r)}/log`
;return await(await e.request({path:o,query:{...n}})).body.text()},apply:(e,t,{dryRun:r=!1,force:n=!1,manager:o=T}={})=>object({method:"PATCH",
path:objectPath(e,t.metadata.namespace,t.metadata.name),query:{fieldManager:o,force:n,fieldValidation:"Strict",...r?{dryRun:"All"}:{}},
contentType:"application/apply-patch+yaml",body:t}),create:(e,t,{dryRun:r=!1,strict:n=!0}={})=>object({method:"POST",
path:collectionPath(e,t.metadata.namespace),query:{fieldManager:T,fieldValidation:n?"Strict":"Ignore",...r?{dryRun:"All"}:{}},body:t}),patch:(e,t,r,n)=>object({
method:"PATCH",path:objectPath(e,t,r),query:{fieldManager:T},contentType:Array.isArray(n)?"application/json-patch+json":"application/merge-patch+json",body:n}),
remove:(e,{metadata:t})=>object({method:"DELETE",path:objectPath(e,t.namespace,t.name),body:{apiVersion:"v1",kind:"DeleteOptions",
propagationPolicy:"Background",...t.uid?{preconditions:{uid:t.uid}}:{}}}).then(()=>!0,e=>void 0!==undefinedIfAbsent(e))}}function undefinedIfAbsent(e){
if(!(e instanceof n.h&&404===e.status))throw e}function collectionPath({group:e,version:t,plural:r,namespaced:n},o){return`${(0,
w.X)(e?`${e}/${t}`:t)}${n&&o?`/namespaces/${encodeURIComponent(o)}`:""}/${r}`}function objectPath(e,t,r){return`${collectionPath(e,t)}/${encodeURIComponent(r)}`
}}),142:(function(e,t,r){r.d(t,{X:()=>pathOf,k:()=>discover});var n=r(9047);function discover(e){const t=new Map;let r;return{resourceOf:async(r,o)=>{
const a=t.get(r)??async function readResources(e,t){const r=await e.request({path:pathOf(t)}).catch(e=>{if(!(e instanceof n.h&&404===e.status))throw e
}),{resources:o=[]}=await(r?.body.json())??{},[a,s]=t.includes("/")?t.split("/"):["",t]
;return o.filter(({name:e})=>!e.includes("/")).map(({name:e,kind:t,namespaced:r,verbs:n})=>({group:a??"",version:s??"",plural:e,kind:t,namespaced:r,verbs:n,
subresources:o.filter(t=>t.name.startsWith(`${e}/`)).map(t=>t.name.slice(e.length+1))}))}(e,r);return t.set(r,a),(await a).find(e=>e.kind===o)},
versionsOf:async t=>{if(""===t)return["v1"];r??=e.request({path:"/apis"}).then(({body:e})=>e.json());const n=(await r).groups?.find(({name:e})=>e===t)
;return n?.versions.map(({version:e})=>e)??[]},forget:e=>{t.delete(e),r=void 0}}}function pathOf(e){return e.includes("/")?`/apis/${e}`:`/api/${e}`}}),
4463:(function(e,t,r){r.r(t),r.d(t,{heldRevision:()=>heldRevision,hold:()=>hold,wasHeldHere:()=>wasHeldHere})
;var n=r(7598),o=r(1455),a=r(6760),s=r(8292),i=r(15),c=r(8107),u=r(2779),__addDisposableResource=function(e,t,r){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var n,o;if(r){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(void 0===n){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],r&&(o=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({
value:t,dispose:n,async:r})}else r&&e.stack.push({async:!0});return t},l=function(e){return function(t){function fail(r){
t.error=t.hasError?new e(r,t.error,"An error was suppressed during disposal."):r,t.hasError=!0}var r,n=0;return function next(){for(;r=t.stack.pop();)try{
if(!r.async&&1===n)return n=0,t.stack.push(r),Promise.resolve().then(next);if(r.dispose){var e=r.dispose.call(r.value);if(r.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return t.hasError?Promise.reject(t.error):Promise.resolve()
;if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,r){var n=new Error(r);return n.name="SuppressedError",
n.error=e,n.suppressed=t,n});function heldRevision(e){return{kind:"helm-revision",undo:async({done:t})=>{const r={stack:[],error:void 0,hasError:!1};try{
if(!await(0,s.xo)((0,o.stat)(t.marker)))return;const n=__addDisposableResource(r,await(0,i.D)(t.cluster,e),!0),a=(0,u.t)(t,n,e),[l]=await a.list()
;l?.revision===t.revision&&(0,c.mm)(l.status)&&(await a.markFailed(t.revision,`Interrupted; marked as failed by ${t.run}`),
e.logger.notice(`Revision ${t.revision} of release ${t.name} was left ${l.status}: it counts as failed now.`)),await(0,o.rm)(t.marker,{force:!0})}catch(e){
r.error=e,r.hasError=!0}finally{const e=l(r);e&&await e}}}}async function hold(e,t,{dependencies:r,origin:i}){const c=(0,a.join)(r.folder,`helm-${(0,
n.randomBytes)(6).toString("hex")}.running`),u={...e,revision:t,run:i.run,marker:c};return await r.ledger.record(heldRevision(r),u),await(0,s.Pl)(c,""),{
release:()=>(0,o.rm)(c,{force:!0})}}async function wasHeldHere({name:e,namespace:t},r,{dependencies:n}){
return(await n.ledger.recorded(heldRevision(n))).some(({done:n})=>n.name===e&&n.namespace===t&&n.revision===r)}}),8107:(function(e,t,r){r.d(t,{mm:()=>isPending,
o1:()=>decodeRelease,sR:()=>encodeRelease});var n=r(7975),o=r(8522);const a=new Set(["pending-install","pending-upgrade","pending-rollback","uninstalling"])
;function isPending(e){return a.has(e)}async function decodeRelease(e){const t=Buffer.from(e,"base64"),r=31===t[0]&&139===t[1]?await(0,
n.promisify)(o.gunzip)(t):t;return JSON.parse(r.toString("utf8"))}async function encodeRelease(e){return(await(0,
n.promisify)(o.gzip)(JSON.stringify(e))).toString("base64")}}),2779:(function(e,t,r){r.d(t,{t:()=>openReleases});var n=r(6986),o=r(4564),a=r(9047),s=r(8107);const i={
resource:kept("secrets","Secret"),textOf:({release:e=""})=>Buffer.from(e,"base64").toString("latin1"),dataOf:e=>Buffer.from(e,"latin1").toString("base64")},c={
"":i,secret:i,secrets:i,configmap:{resource:kept("configmaps","ConfigMap"),textOf:({release:e=""})=>e,dataOf:e=>e}};function kept(e,t){return{group:"",
version:"v1",plural:e,kind:t,namespaced:!0,verbs:[],subresources:[]}}const u="application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1,application/json"
;function openReleases({name:e,namespace:t},r,{environment:i,now:l}){const{resource:d,textOf:f,dataOf:p}=function driverOf(e){
const t=e[o.E.helmDriver]??"",r=c[t];if(r)return r
;throw new n.yo(`HELM_DRIVER is '${t}', and releases are read from the cluster.`,"Unset it, or set it to secret or configmap.")
}(i),nameOf=t=>`sh.helm.release.v1.${e}.v${t}`,denied=r=>{if(!(0,a.v)(r,"Forbidden"))throw r
;throw new n.yo(`The history of release ${e} may not be read: ${r.message}`,`helm keeps it in ${d.kind}s: grant get, list, create, patch, update and delete on ${d.plural} in namespace ${t}.`,{
cause:r})},get=async e=>await r.get(d,t,nameOf(e)).catch(denied);return{name:e,namespace:t,list:async()=>{
const n=`/api/v1/namespaces/${encodeURIComponent(t)}/${d.plural}`,o={labelSelector:`owner=helm,name=${e}`},{body:a}=await r.request({path:n,query:o,accept:u
}).catch(denied),{items:s}=await a.json();return(s??[]).flatMap(revisionOf).sort((e,t)=>t.revision-e.revision)},read:async e=>{const t=await get(e)
;return t&&await(0,s.o1)(f(t.data??{}))},markFailed:async(e,n)=>{const o=await get(e);if(!o)return;const a=await(0,s.o1)(f(o.data??{})),i={...a.info,
status:"failed",description:n},c=String(Math.round(l()/1e3));await r.patch(d,t,nameOf(e),{metadata:{resourceVersion:o.metadata.resourceVersion,labels:{
status:"failed",modifiedAt:c}},data:{release:p(await(0,s.sR)({...a,info:i}))}})}}}function revisionOf({metadata:e}){
const{version:t="",status:r="",modifiedAt:n,createdAt:o}=e.labels??{},a=Number(n??o??0),s=Date.parse(e.creationTimestamp??"")||0;return/^\d+$/.test(t)?[{
revision:Number(t),status:r,at:Math.max(s,1e3*a)}]:[]}}),16:(function(e,t,r){r.d(t,{N_:()=>TransientError,dg:()=>isTransient,Dm:()=>isTransientStatus,
jh:()=>retryTransient});var n=r(8500)
;const o=Object.prototype.toString,isError=e=>"[object Error]"===o.call(e),a=new Set(["network error","NetworkError when attempting to fetch resource.","The Internet connection appears to be offline.","Network request failed","fetch failed","terminated"," A network error occurred.","Network connection lost"])
;function validateNumberOption(e,t,{min:r=0,allowInfinity:n=!1}={}){if(void 0!==t){
if("number"!=typeof t||Number.isNaN(t))throw new TypeError(`Expected \`${e}\` to be a number${n?" or Infinity":""}.`)
;if(!n&&!Number.isFinite(t))throw new TypeError(`Expected \`${e}\` to be a finite number.`);if(t<r)throw new TypeError(`Expected \`${e}\` to be ≥ ${r}.`)}}
class AbortError extends Error{constructor(e){super(),e instanceof Error?(this.originalError=e,({message:e}=e)):(this.originalError=new Error(e),
this.originalError.stack=this.stack),this.name="AbortError",this.message=e}}function calculateRemainingTime(e,t){
return Number.isFinite(t)?t-(performance.now()-e):t}async function onAttemptFailure({error:e,attemptNumber:t,retriesConsumed:r,startTime:n,options:o}){
const s=e instanceof Error?e:new TypeError(`Non-error was thrown: "${e}". You should only throw errors.`);if(s instanceof AbortError)throw s.originalError
;const i=Number.isFinite(o.retries)?Math.max(0,o.retries-r):o.retries,c=o.maxRetryTime??Number.POSITIVE_INFINITY,u=Object.freeze({error:s,attemptNumber:t,
retriesLeft:i,retriesConsumed:r});if(await o.onFailedAttempt(u),calculateRemainingTime(n,c)<=0)throw s
;const l=await o.shouldConsumeRetry(u),d=calculateRemainingTime(n,c);if(d<=0||i<=0)throw s;if(s instanceof TypeError&&!function isNetworkError(e){
if(!e||!isError(e)||"TypeError"!==e.name||"string"!=typeof e.message)return!1;const{message:t,stack:r}=e
;return"Load failed"===t||t.startsWith("Load failed (")&&t.endsWith(")")?void 0===r||"__sentry_captured__"in e:!!t.startsWith("error sending request for url")||!!("Failed to fetch"===t||t.startsWith("Failed to fetch (")&&t.endsWith(")"))||a.has(t)
}(s)){if(l)throw s;return o.signal?.throwIfAborted(),!1}if(!await o.shouldRetry(u))throw s;if(!l)return o.signal?.throwIfAborted(),!1
;const f=function calculateDelay(e,t){const r=Math.max(1,e+1),n=t.randomize?Math.random()+1:1;let o=Math.round(n*t.minTimeout*t.factor**(r-1))
;return o=Math.min(o,t.maxTimeout),o}(r,o),p=Math.min(f,d);return o.signal?.throwIfAborted(),p>0&&await new Promise((e,t)=>{const onAbort=()=>{clearTimeout(r),
o.signal?.removeEventListener("abort",onAbort),t(o.signal.reason)},r=setTimeout(()=>{o.signal?.removeEventListener("abort",onAbort),e()},p)
;o.unref&&r.unref?.(),o.signal?.addEventListener("abort",onAbort,{once:!0})}),o.signal?.throwIfAborted(),!0}async function pRetry(e,t={}){
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
throw new Error("Retry attempts exhausted without throwing an error.")}var s=r(6986);class TransientError extends s.nM{retryAfter;constructor(e,t,r={}){
super(e,t,r),this.retryAfter=r.retryAfter}}const i=30;function isTransient(e){return e instanceof TransientError}const c=[501,505,506,508,510,511]
;function isTransientStatus(e){return 408===e||429===e||e>=500&&!c.includes(e)}async function retryTransient(e,t){const r=t.isTransient??isTransient
;return await pRetry(e,{retries:(t.attempts??4)-1,minTimeout:0,maxTimeout:0,...t.signal?{signal:t.signal}:{},shouldRetry:({error:e})=>r(e),
onFailedAttempt:async({error:e,attemptNumber:o,retriesLeft:a})=>{if(0===a||!r(e))return;const c=(0,s.bD)(e),u=c.startsWith(`${t.what} failed`)
;t.onRetry(`${u?c:`${t.what} failed (${c})`} Trying again.`,e);const l=e instanceof TransientError?1e3*Math.min(e.retryAfter??0,i):0;await(0,
n.setTimeout)(l+Math.random()*function longestWaitAfter(e){return Math.min(250*2**(e-1),5e3)}(o),void 0,{...t.signal?{signal:t.signal}:{}})}})}})};
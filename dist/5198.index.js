export const id=5198,ids=[5198,8630],modules={5198:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{deadline:()=>deadline,run:()=>run});var job_event=__webpack_require__(785),src_errors=__webpack_require__(6986);class ApiError extends Error{name="\
ApiError";status;reason;causes;constructor(status,body){const parsed=parseStatus(body);super(parsed?.message||(0,src_errors.Kb)(body)||`status ${status}`),this.
status=status,this.reason=parsed?.reason??"",this.causes=parsed?.details?.causes??[]}}function isRefusal(error,...reasons2){return error instanceof ApiError&&reasons2.
includes(error.reason)}function parseStatus(body){try{const value=JSON.parse(body);return value?.kind==="Status"?value:void 0}catch{return}}var retry=__webpack_require__(
4079);const attempts=16,unauthorizedAttempts=3;function connect(proxy,server,dependencies){const{http,logger,signal}=dependencies;let calls=0;const once=async call=>{
calls+=1;const answer=await http({url:`${proxy.base}${call.path}${queryOf(call.query)}`,method:call.method??"GET",headers:{accept:"application/json",...call.body===
void 0?{}:{"content-type":call.contentType??"application/json"}},...call.body===void 0?{}:{body:JSON.stringify(call.body)},idempotent:!0,socket:proxy.socket,timeout:call.
timeout??30,large:!0,signal:call.signal?AbortSignal.any([signal,call.signal]):signal});if(answer.status>=200&&answer.status<300)return answer;throw refusalOf(answer,
await answer.body.text(),server)};return{request:async call=>{let refused2=0;return await(0,retry.jh)(()=>once(call),{what:`${call.method??"GET"} ${call.path}`,
attempts,signal:call.signal?AbortSignal.any([signal,call.signal]):signal,onRetry:message=>logger.debug(message),isTransient:error=>{const cause=error instanceof
retry.N_?error.cause:error;return cause instanceof ApiError&&cause.status===401?++refused2<unauthorizedAttempts:(0,retry.dg)(error)}}).catch(error=>{throw finalError(
error,server)})},get calls(){return calls}}}function queryOf(query={}){const parameters=new URLSearchParams;for(const[name,value]of Object.entries(query))value!==
void 0&&parameters.set(name,String(value));return parameters.size>0?`?${parameters}`:""}function refusalOf(answer,text,server){const error=new ApiError(answer.status,
text);return!(0,retry.Dm)(answer.status)||isLasting(error)?error:new retry.N_(`${server} answered ${answer.status}: ${error.message}`,"Run the job again later.",
{cause:error,retryAfter:Number(answer.headers["retry-after"])||void 0})}function isLasting({status,reason,message}){return status===500&&reason===""&&message.startsWith(
"failed to create typed patch object")}function finalError(error,server){const cause=error instanceof retry.N_?error.cause:error;return cause instanceof ApiError&&
cause.status===401?new src_errors.yo(`${server} answered Unauthorized.`,"The credentials of the kubeconfig are refused or expired: run configure-kubeconfig in t\
his job, which also says why.",{cause}):cause instanceof ApiError&&cause.status===502&&cause.reason===""?new retry.N_(`${server} cannot be reached: ${cause.message}`,
"Check that the cluster is up and that this runner may reach it; configure-kubeconfig with verify: true says why not.",{cause}):cause instanceof ApiError?cause:
["ENOENT","ECONNREFUSED"].includes((0,src_errors.$N)(error)??"")?new retry.N_(`kubectl proxy has ended (${(0,src_errors.bD)(error)}).`,"Run the job again.",{cause:error}):
error}var system_process=__webpack_require__(9614),external_node_crypto_=__webpack_require__(7598),promises_=__webpack_require__(1455),external_node_os_=__webpack_require__(
8161),external_node_path_=__webpack_require__(6760),files=__webpack_require__(8292);function clusterFlags({kubeconfig,context}){return[...kubeconfig?[`--kubecon\
fig=${kubeconfig}`]:[],...context?[`--context=${context}`]:[]]}async function startProxy(choice,dependencies){const folder=await socketFolder(dependencies.folder),
prefix=`/${(0,external_node_crypto_.randomBytes)(16).toString("hex")}/`,socket=(0,external_node_path_.join)(folder,"api"),isWindows=process.platform==="win32",place=isWindows?
["--port=0",`--api-prefix=${prefix}`]:[`--unix-socket=${socket}`],closing=new AbortController,lines=[],{promise:listening,resolve:listen}=Promise.withResolvers(),
ended=(0,system_process.R)("kubectl",["proxy",...clusterFlags(choice),...place],{env:dependencies.environment,signal:AbortSignal.any([dependencies.signal,closing.
signal]),onLine:line=>{lines.push(line);const address=/^Starting to serve on (.+)$/.exec(line)?.[1];address&&listen(address)}}),close=async()=>{closing.abort(new Error(
"the proxy is no longer needed")),await ended.catch(()=>{}),await(0,promises_.rm)(folder,{recursive:!0,force:!0})};try{const address=await Promise.race([listening,
ended.then(()=>{})]);if(address===void 0)throw notStarted(lines.join(`
`));return{base:isWindows?`http://${address}${prefix.slice(0,-1)}`:"http://localhost",socket:isWindows?void 0:socket,[Symbol.asyncDispose]:close}}catch(error){throw await close(),
(0,src_errors.$N)(error)==="ENOENT"?new src_errors.yo("There is no kubectl on PATH.","Run setup-tools before this step: it installs one that fits the cluster.",
{cause:error}):error}}const longestSocketPath=104;async function socketFolder(jobFolder){const room=longestSocketPath-19-1;return Buffer.byteLength(jobFolder)>room?
await(0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(),"ds-infra-")):(await(0,files.I2)(jobFolder),await(0,promises_.mkdtemp)((0,external_node_path_.
join)(jobFolder,"kubectl-")))}function notStarted(output){const said=(0,src_errors.Kb)(output.replace(/^error: /m,""));return/no configuration has been provided|context ".*" does not exist|stat .*: no such file/i.
test(said)?new src_errors.yo(`kubectl cannot use the kubeconfig: ${said}`,"Run configure-kubeconfig before this step, or check the inputs 'kubeconfig' and 'cont\
ext'."):new src_errors.nM(`kubectl proxy ended before it served: ${said}`,"Check that kubectl works in this job.")}async function readContext(choice,{environment,
signal}){const args=["config","view","--minify","--output=json",...clusterFlags(choice)],{exitCode,stdout,stderr}=await(0,system_process.R)("kubectl",args,{env:environment,
signal}).catch(noKubectl),remedy="Run configure-kubeconfig before this step, or check the inputs 'kubeconfig' and 'context'.";if(exitCode!==0)throw new src_errors.
yo(`There is no usable kubeconfig: ${(0,src_errors.Kb)(stderr.replace(/^error: /,""))}`,remedy);const config=parseConfig(stdout),server=config.clusters?.[0]?.cluster?.
server;if(!server)throw new src_errors.yo("The kubeconfig names no API server for its current context.",remedy);return{name:choice.context??config["current-cont\
ext"]??"",server,namespace:config.contexts?.[0]?.context?.namespace||"default"}}function noKubectl(error){throw(0,src_errors.$N)(error)!=="ENOENT"?error:new src_errors.
yo("There is no kubectl on PATH.","Run setup-tools before this step: it installs one that fits the cluster.",{cause:error})}function parseConfig(json){try{return JSON.
parse(json)}catch(cause){throw new src_errors.nM(`kubectl config view printed no JSON: ${(0,src_errors.Kb)(json)}`,"Check which kubectl is on PATH.",{cause})}}function discover(connection){
const known=new Map;let groups;return{resourceOf:async(apiVersion,kind)=>{const resources=known.get(apiVersion)??readResources(connection,apiVersion);return known.
set(apiVersion,resources),(await resources).find(resource2=>resource2.kind===kind)},versionsOf:async group=>group===""?["v1"]:(groups??=connection.request({path:"\
/apis"}).then(({body})=>body.json()),(await groups).groups?.find(({name})=>name===group)?.versions.map(({version})=>version)??[]),forget:apiVersion=>{known.delete(
apiVersion),groups=void 0}}}function pathOf(apiVersion){return apiVersion.includes("/")?`/apis/${apiVersion}`:`/api/${apiVersion}`}async function readResources(connection,apiVersion){
const answer=await connection.request({path:pathOf(apiVersion)}).catch(error=>{if(!(error instanceof ApiError&&error.status===404))throw error}),{resources=[]}=await answer?.
body.json()??{},[group,version]=apiVersion.includes("/")?apiVersion.split("/"):["",apiVersion];return resources.filter(({name})=>!name.includes("/")).map(({name,
kind,namespaced,verbs})=>({group:group??"",version:version??"",plural:name,kind,namespaced,verbs,subresources:resources.filter(other=>other.name.startsWith(`${name}\
/`)).map(other=>other.name.slice(name.length+1))}))}var external_node_readline_=__webpack_require__(481);const watchTime=240,silence=90;async function*followChanges(connection,followed,signal){
for(;;){signal.throwIfAborted();const{items,resourceVersion}=await followed.list();yield{type:"listed",items},yield*watch(connection,followed,resourceVersion,signal)}}
async function*watch(connection,{path,selection},start,signal){let resourceVersion=start;for(;;){signal.throwIfAborted();const query={...selection,watch:!0,allowWatchBookmarks:!0,
timeoutSeconds:watchTime,resourceVersion},{body}=await connection.request({path,query,timeout:silence,signal}).catch(error=>{if(error instanceof ApiError&&error.
status===410)return{body:void 0};throw error});if(!body)return;let complete=!1;body.once("end",()=>{complete=!0});for await(const event of eventsOf(body)){if(event.
type==="ERROR")return;resourceVersion=event.object.metadata.resourceVersion??resourceVersion,event.type!=="BOOKMARK"&&event.type!=="listed"&&(yield{type:event.type,
object:event.object})}if(!complete)return}}async function*eventsOf(body){const lines=(0,external_node_readline_.createInterface)({input:body,crlfDelay:Number.POSITIVE_INFINITY});
body.once("error",()=>lines.close());for await(const line of lines){if(line.trim()==="")continue;const event=parseEvent(line);if(!event)return;yield event}}function parseEvent(line){
try{return JSON.parse(line)}catch{return}}const pageSize=500;async function readList(connection,{group,version,kind},path,selection){const items=[];for(let page;;){
const{body}=await connection.request({path,query:{...selection,limit:pageSize,continue:page}}),answer=await body.json(),type={apiVersion:group?`${group}/${version}`:
version,kind};for(const item of answer.items??[])items.push({...item,...type});if(page=answer.metadata?.continue||void 0,!page)return{items,resourceVersion:answer.
metadata?.resourceVersion??""}}}const fieldManager="ds-infra";async function openCluster(choice,dependencies){const[context,proxy]=await Promise.allSettled([readContext(
choice,dependencies),startProxy(choice,dependencies)]);if(context.status==="rejected"||proxy.status==="rejected")throw proxy.status==="fulfilled"&&await proxy.value[Symbol.
asyncDispose](),context.status==="rejected"?context.reason:proxy.status==="rejected"&&proxy.reason;const connection=connect(proxy.value,context.value.server,dependencies);
return{...clusterOver(connection,context.value),get calls(){return connection.calls},[Symbol.asyncDispose]:()=>proxy.value[Symbol.asyncDispose]()}}function clusterOver(connection,context){
const object=async call=>await(await connection.request(call)).body.json(),list2=(resource2,namespace2,selection={})=>readList(connection,resource2,collectionPath(
resource2,namespace2),selection);return{...discover(connection),context,request:connection.request,get:(resource2,namespace2,name)=>object({path:objectPath(resource2,
namespace2,name)}).catch(undefinedIfAbsent),list:list2,follow:(resource2,namespace2,selection,signal)=>followChanges(connection,{path:collectionPath(resource2,namespace2),
selection,list:()=>list2(resource2,namespace2,selection)},signal),log:async(namespace2,pod2,options)=>{const path=`/api/v1/namespaces/${encodeURIComponent(namespace2)}\
/pods/${encodeURIComponent(pod2)}/log`;return await(await connection.request({path,query:{...options}})).body.text()},apply:(resource2,body,{dryRun:dryRun2=!1,force=!1}={})=>object(
{method:"PATCH",path:objectPath(resource2,body.metadata.namespace,body.metadata.name),query:{fieldManager,force,fieldValidation:"Strict",...dryRun2?{dryRun:"All"}:
{}},contentType:"application/apply-patch+yaml",body}),create:(resource2,body,{dryRun:dryRun2=!1}={})=>object({method:"POST",path:collectionPath(resource2,body.metadata.
namespace),query:{fieldManager,fieldValidation:"Strict",...dryRun2?{dryRun:"All"}:{}},body}),patch:(resource2,namespace2,name,patch)=>object({method:"PATCH",path:objectPath(
resource2,namespace2,name),query:{fieldManager},contentType:Array.isArray(patch)?"application/json-patch+json":"application/merge-patch+json",body:patch}),remove:(resource2,{
metadata})=>object({method:"DELETE",path:objectPath(resource2,metadata.namespace,metadata.name),body:{apiVersion:"v1",kind:"DeleteOptions",propagationPolicy:"Ba\
ckground",...metadata.uid?{preconditions:{uid:metadata.uid}}:{}}}).then(()=>!0,error=>undefinedIfAbsent(error)!==void 0)}}function undefinedIfAbsent(error){if(!(error instanceof
ApiError&&error.status===404))throw error}function collectionPath({group,version,plural,namespaced},namespace2){return`${pathOf(group?`${group}/${version}`:version)}${namespaced&&
namespace2?`/namespaces/${encodeURIComponent(namespace2)}`:""}/${plural}`}function objectPath(resource2,namespace2,name){return`${collectionPath(resource2,namespace2)}\
/${encodeURIComponent(name)}`}var external_node_timers_promises_=__webpack_require__(8500),job_environment=__webpack_require__(4564);const marks={managedBy:"app\
.kubernetes.io/managed-by",manager:"ds-infra",deployment:"ds-infra/deployment",repository:"ds-infra/repository",pullRequest:"ds-infra/pull-request",run:"ds-infr\
a/run",expiresAt:"ds-infra/expires-at"};function originOf(environment,pullRequest){const repository=environment[job_environment.E.githubRepository]??"",server=environment[job_environment.
E.githubServerUrl]??"https://github.com",runId=environment[job_environment.E.githubRunId]??"";return{repository,pullRequest,runId,commit:environment[job_environment.
E.githubSha]??"",run:`${server}/${repository}/actions/runs/${runId}`}}function annotationsOf(origin,expiresAt){return{[marks.repository]:origin.repository,[marks.
run]:origin.run,...origin.pullRequest===void 0?{}:{[marks.pullRequest]:String(origin.pullRequest)},...expiresAt===void 0?{}:{[marks.expiresAt]:expiresAt}}}function isMarked({
metadata}){return metadata.labels?.[marks.managedBy]===marks.manager&&metadata.annotations?.[marks.repository]!==void 0}function ownerOf({metadata}){return metadata.
annotations?.[marks.repository]}const partOf="applyset.kubernetes.io/part-of";function applySetId(parent,namespace2){return`applyset-${(0,external_node_crypto_.
createHash)("sha256").update(`${parent}.${namespace2}.ConfigMap.`).digest("base64url")}-v1`}const namespaces={group:"",version:"v1",plural:"namespaces",kind:"Na\
mespace",namespaced:!1,verbs:[],subresources:[]};async function ensureNamespace(request,cluster,waiting){for(;;){const found=await readNamespace(request.namespace,
cluster);if(found==="unknown")return!1;if(found?.metadata.deletionTimestamp){await waitUntilGone(found,cluster,waiting);continue}if(found)return await renew(found,
request,cluster),!1;if(!request.create)throw absent(request.namespace);if(await make(request,cluster))return!0}}async function readNamespace(name,cluster){return await cluster.
get(namespaces,void 0,name).catch(error=>{if(isRefusal(error,"Forbidden"))return"unknown";throw error})}function absent(namespace2){return new src_errors.yo(`Th\
ere is no namespace ${namespace2}.`,"Create it, correct the input 'namespace', or set 'create-namespace: true'.")}async function make(request,cluster){const{namespace:namespace2,
labels,name,origin,expiresAt}=request,object={apiVersion:"v1",kind:"Namespace",metadata:{name:namespace2,labels:{...labels,[marks.managedBy]:marks.manager,[marks.
deployment]:name},annotations:annotationsOf(origin,expiresAt)}};try{return await cluster.create(namespaces,object),!0}catch(error){if(isRefusal(error,"AlreadyEx\
ists"))return!1;throw isRefusal(error,"Forbidden")?new src_errors.yo(`There is no namespace ${namespace2}, and this job may not create one: ${error.message}`,`L\
et somebody create it who may (kubectl create namespace ${namespace2}), or grant create on namespaces; EKS access policies below AmazonEKSClusterAdminPolicy do \
not include it.`,{cause:error}):error}}async function renew(found,{origin,expiresAt},cluster){if(!isMarked(found)||ownerOf(found)!==origin.repository)return;const annotations={
[marks.expiresAt]:null,...annotationsOf(origin,expiresAt)};await cluster.patch(namespaces,void 0,found.metadata.name,{metadata:{annotations}})}const interval=1e3;
async function waitUntilGone(namespace2,cluster,waiting){const{name,uid}=namespace2.metadata,{logger,deadline:deadline2,now,signal}=waiting;logger.info(`Namespa\
ce ${name} is being deleted: waiting until it is gone`);let said="";for(let current=namespace2;;){if(!current||current==="unknown"||current.metadata.uid!==uid)return;
const obstacles=obstaclesOf(current);if(obstacles&&obstacles!==said&&logger.info(`Namespace ${name} waits for: ${obstacles}`),said=obstacles,now()>deadline2)throw new src_errors.
nM(`Namespace ${name} is still being deleted${obstacles?`, and waits for: ${obstacles}`:""}.`,"See to it that the controllers which own these finalizers run, or\
 remove the finalizers if what they guard is gone; then run the job again.");await(0,external_node_timers_promises_.setTimeout)(interval,void 0,{signal}),current=
await readNamespace(name,cluster)}}function obstaclesOf(namespace2){const{conditions=[]}=namespace2.status??{};return conditions.filter(({status})=>status==="Tr\
ue").map(({message})=>message??"").join("; ")}var p_limit=__webpack_require__(8630);function groupOf(apiVersion){const slash=apiVersion.indexOf("/");return slash<
0?"":apiVersion.slice(0,slash)}function nameOf({apiVersion,kind,metadata}){return{group:groupOf(apiVersion),kind,namespace:metadata.namespace,name:metadata.name}}
function keyOf({group,kind,namespace:namespace2="",name}){return`${group}/${kind}/${namespace2}/${name}`}function describe({kind,metadata},withNamespace2=!1){const{
name,namespace:namespace2}=metadata;return withNamespace2&&namespace2?`${kind} ${namespace2}/${name}`:`${kind} ${name}`}var external_node_util_=__webpack_require__(
7975);function ownedFields(object,owners){const union=(object.metadata.managedFields??[]).filter(owners).map(({fieldsV1})=>fieldsV1??{}).reduce(unionOf,{}),{apiVersion,
kind,metadata}=object,found=pick(object,union)??{},identity={name:metadata.name,...metadata.namespace?{namespace:metadata.namespace}:{}};return{...found,apiVersion,
kind,metadata:{...found.metadata,...identity}}}function unionOf(one,other){const result={...one};for(const[key,value]of Object.entries(other))result[key]=key in
one?unionOf(one[key],value):value;return result}function pick(value,set){const keys=Object.keys(set).filter(key=>key!==".");if(typeof value!="object"||value===null||
keys.length===0&&!("."in set))return value;if(Array.isArray(value))return value.flatMap((item,index)=>{const key=keys.find(candidate=>names(candidate,item,index));
if(key===void 0)return[];const picked=pick(item,set[key]);return[key.startsWith("k:")?{...keysOf(key),...picked}:picked]});const owned=keys.filter(key=>key.startsWith(
"f:")&&Object.hasOwn(value,key.slice(2)));return Object.fromEntries(owned.map(key=>{const name=key.slice(2);return[name,pick(value[name],set[key])]}))}function names(key,item,index){
return key.startsWith("i:")?key===`i:${index}`:key.startsWith("v:")?(0,external_node_util_.isDeepStrictEqual)(JSON.parse(key.slice(2)),item):key.startsWith("k:")&&
Object.entries(keysOf(key)).every(([name,value])=>item?.[name]===value)}function keysOf(key){return key.startsWith("k:")?JSON.parse(key.slice(2)):{}}function sameFields(one,other){
return(0,external_node_util_.isDeepStrictEqual)(one??{},other??{})}function conflictsOf(causes2){return causes2.filter(({reason})=>reason==="FieldManagerConflic\
t").map(({field="",message=""})=>({field,manager:/^conflict with "([^"]*)"/.exec(message)?.[1]??message}))}function isKubectl(manager){return/^kubectl(-|$)/.test(
manager)||manager==="before-first-apply"}function isClientSideApply({manager="",operation,subresource}){return subresource?!1:["kubectl-client-side-apply","kube\
ctl-last-applied","before-first-apply"].includes(manager)||manager==="kubectl"&&operation==="Apply"}const isOurs=({manager,operation,subresource})=>manager===fieldManager&&
operation==="Apply"&&!subresource;function isPrevious(entry){return isOurs(entry)||!entry.subresource&&isKubectl(entry.manager??"")}const lastApplied="kubectl.k\
ubernetes.io/last-applied-configuration";function adoption({apiVersion,metadata}){const entries=metadata.managedFields??[];if(!entries.some(isClientSideApply))return;
const[first]=entries.filter(entry=>isOurs(entry)||isClientSideApply(entry)),fieldsV1=entries.filter(entry=>isOurs(entry)||isClientSideApply(entry)).reduce((union,entry)=>unionOf(
union,entry.fieldsV1??{}),{}),others=entries.filter(entry=>!isOurs(entry)&&!isClientSideApply(entry)),ours={...first,manager:fieldManager,operation:"Apply",apiVersion:first?.
apiVersion??apiVersion,fieldsV1};return[{op:"test",path:"/metadata/resourceVersion",value:metadata.resourceVersion},{op:"replace",path:"/metadata/managedFields",
value:[...others,ours]},...metadata.annotations?.[lastApplied]===void 0?[]:[{op:"remove",path:`/metadata/annotations/${lastApplied.replace("/","~1")}`}]]}function isScaled({
metadata}){return(metadata.managedFields??[]).some(({manager="",subresource})=>subresource==="scale"&&!isKubectl(manager)&&manager!==fieldManager)}function keepReplicas(object,live){
const spec=object.spec,replicas=live?.spec?.replicas;return!live||spec?.replicas===void 0||replicas===void 0||!isScaled(live)?object:{...object,spec:{...spec,replicas}}}
function declared({status:_,metadata,...rest}){const{managedFields,resourceVersion,generation,uid,creationTimestamp,...kept2}=metadata;return{...rest,metadata:kept2}}
function differs(live,next){return!(0,external_node_util_.isDeepStrictEqual)(declared(live),declared(next))}function ownsOther(live,next){const fields2=({metadata})=>metadata.
managedFields?.find(isOurs)?.fieldsV1;return!sameFields(fields2(live),fields2(next))}function isJob({apiVersion,kind}){return kind==="Job"&&groupOf(apiVersion)===
"batch"}function isFinished(job2){const{conditions=[]}=job2.status??{},holds=type=>conditions.some(condition=>condition.type===type&&condition.status==="True");
return holds("Complete")?"Complete":holds("Failed")?"Failed":void 0}function valueAt(object,path){let value=object;for(const[,name,index,keys]of path.matchAll(/\.([^.[\]]+)|\[(\d+)\]|\[([^\]]*="?[^\]]*)\]/g)){
if(typeof value!="object"||value===null)return;name!==void 0?value=Object.hasOwn(value,name)?value[name]:void 0:index!==void 0?value=value[Number(index)]:value=
Array.isArray(value)?value.find(item=>matches(item,keys??"")):void 0}return value}function matches(item,keys){return[...keys.matchAll(/(\w*)=("(?:[^"\\]|\\.)*"|[^,]*)(?:,|$)/g)].
every(([,name,text=""])=>{const value=JSON.parse(text);return name?item?.[name]===value:item===value})}function refusal_refusalOf(error,refused2){if(error instanceof
src_errors.lZ||!(error instanceof ApiError))return error;const{object,origin}=refused2,what=`${describe(object,!0)} (${origin})`,options={cause:error};return conflictsOf(
error.causes).length>0?conflictError(error,refused2,what):isTerminating(error)?new src_errors.nM(`${what} cannot be applied: namespace ${object.metadata.namespace}\
 is being deleted.`,"Run the job again: it waits until the namespace is gone.",options):/admission webhook .* denied the request/.test(error.message)||error.message.
includes("ValidatingAdmissionPolicy")?new src_errors.yo(`${what} is refused by a policy of the cluster: ${error.message}`,"Change the manifest as the policy ask\
s.",options):error.message.includes("exceeded quota")?new src_errors.yo(`${what} exceeds a quota: ${error.message}`,"Ask for less, remove what is not needed, or\
 raise the quota.",options):error.reason==="Forbidden"?forbidden(error,refused2,what):error.reason==="Invalid"&&/immutable|updates to .* are forbidden/i.test(error.
message)?immutable(error,refused2,what):error.reason==="Invalid"||error.status===400||error.message.includes("failed to create typed patch object")?new src_errors.
yo(`${what} is not valid: ${error.message}`,`Correct it in ${origin}.`,options):error.reason==="NotFound"&&error.message.startsWith("namespaces ")?new src_errors.
yo(`${what} cannot be applied: ${error.message}.`,"Create the namespace, or set 'create-namespace: true'.",options):new src_errors.nM(`${what} is refused with ${error.
status}: ${error.message}`,"Run the job again later.",options)}function isTerminating(error){return error instanceof ApiError&&error.causes.some(({reason})=>reason===
"NamespaceTerminating")}function conflictError(error,{object,live,origin},what){const isSecret=object.kind==="Secret",shown=value=>isSecret?"(hidden)":JSON.stringify(
value)?.slice(0,200),lines=conflictsOf(error.causes).map(({field,manager})=>{const[is,wanted]=[live&&valueAt(live,field),valueAt(object,field)];return`  ${field}\
: ${manager} has set ${shown(is)}, the manifest says ${shown(wanted)}`});return new src_errors.yo(`${what} has fields that others manage:
${lines.join(`
`)}`,`Take these fields out of ${origin}, or stop the other manager from setting them (kubectl get ${object.kind.toLowerCase()} ${object.metadata.name} -o yaml \
--show-managed-fields shows who set what).`,{cause:error})}function immutable(error,{object,live},what){return live&&isJob(live)&&!isFinished(live)?new src_errors.
yo(`${what} is still running, and a Job cannot be changed: ${error.message}`,"Wait until it has ended (a finished Job is replaced), delete it, or give the new o\
ne another name.",{cause:error}):new src_errors.yo(`${what} changes a field that cannot be changed: ${error.message}`,`Undo the change, or give the object anoth\
er name. To make it anew, delete it yourself (kubectl delete ${object.kind.toLowerCase()} ${object.metadata.name}): what it holds or does is then interrupted.`,
{cause:error})}function forbidden(error,{resource:resource2,object},what){const denied=/User "([^"]*)" cannot (\w+) resource "([^"]+)"/.exec(error.message);if(!denied)
return new src_errors.yo(`${what} is forbidden: ${error.message}`,"Change what the message names, or ask who runs the cluster.",{cause:error});const[,user,verb]=denied,
{namespace:namespace2}=object.metadata;return new src_errors.yo(`${user} may not ${verb} ${resource2.plural}${namespace2?` in namespace ${namespace2}`:""}, whic\
h ${what} needs: ${error.message}`,`Grant the rights that the README lists under "Rights in the cluster" (apiGroups: ["${resource2.group}"], resources: ["${resource2.
plural}"], verbs: [get, list, watch, create, patch]).`,{cause:error})}const concurrency=8;async function plan(rendered,cluster){const limit=(0,p_limit.default)(
concurrency),resources=await Promise.all(rendered.map(({object})=>cluster.resourceOf(object.apiVersion,object.kind))),known=rendered.flatMap((item,index)=>{const resource2=resources[index];
return resource2?[{...item,resource:resource2}]:[]}),live=await readLive(known,cluster,limit),planned=await Promise.allSettled(known.map(item=>limit(()=>planOne(
item,live.get(item.object),cluster)))),refused2=planned.flatMap(result=>result.status==="rejected"?[result.reason]:[]);if(refused2.length>0)throw new AggregateError(
refused2);return{steps:planned.flatMap(result=>result.status==="fulfilled"?[result.value]:[]),later:rendered.filter((_,index)=>!resources[index])}}async function readLive(items,cluster,limit){
const groups=Map.groupBy(items,({object,resource:resource2})=>[resource2.group,resource2.kind,object.metadata.namespace].join("/")),live=new Map,readEach=async group=>{
const one=async({object,resource:resource2})=>{const{namespace:namespace2,name}=object.metadata,found=await cluster.get(resource2,namespace2,name);found&&live.set(
object,found)};await Promise.all(group.map(item=>limit(()=>one(item).catch(error=>raiseRefusal(error,item)))))},readGroup=async group=>{const[first]=group;if(!first||
group.length===1||first.object.kind==="Secret")return await readEach(group);const{resource:resource2,object}=first,listed2=await limit(()=>cluster.list(resource2,
object.metadata.namespace)).catch(error=>{if(!isRefusal(error,"Forbidden"))throw raiseRefusal(error,first)});if(!listed2)return await readEach(group);const byName2=new Map(
listed2.items.map(item=>[item.metadata.name,item]));for(const item of group){const found=byName2.get(item.object.metadata.name);found&&live.set(item.object,found)}};
return await Promise.all([...groups.values()].map(readGroup)),live}function raiseRefusal(error,item){throw refusal_refusalOf(error,item)}async function planOne(item,live,cluster){
const object=keepReplicas(item.object,live),step={...item,object,live};try{const{next,force}=await dryRun(object,item,live,cluster);if(!live)return{...step,next,
action:"created",due:!0,force};if(isJob(live)&&isFinished(live)==="Failed")return{...step,next:void 0,action:"replaced",due:!0,force};const changed=differs(live,
next),due=changed||force||ownsOther(live,next)||adoption(live)!==void 0;return{...step,next,action:changed?"configured":"unchanged",due,force}}catch(error){if(live&&
isJob(live)&&isFinished(live)&&isImmutable(error))return{...step,next:void 0,action:"replaced",due:!0,force:!1};throw refusal_refusalOf(error,step)}}async function dryRun(object,{
resource:resource2},live,cluster){try{return{next:await cluster.apply(resource2,object,{dryRun:!0}),force:!1}}catch(error){const conflicts=isRefusal(error,"Conf\
lict")?conflictsOf(error.causes):[];if(!live||conflicts.length===0||!conflicts.every(({manager})=>isKubectl(manager)))throw error;return{next:await cluster.apply(
resource2,object,{dryRun:!0,force:!0}),force:!0}}}function isImmutable(error){return isRefusal(error,"Invalid")&&error.message.includes("field is immutable")}function logSteps(steps,log){
for(const{object,action}of steps)action!=="unchanged"&&log(`${describe(object)}: ${action}`);const unchanged=steps.filter(({action})=>action==="unchanged").length;
unchanged>0&&log(`${unchanged} unchanged`)}const bookkeeping=new Set(["metadata.labels.applyset.kubernetes.io/part-of","metadata.annotations.kubectl.kubernetes.\
io/last-applied-configuration","metadata.annotations.deployment.kubernetes.io/revision"]),difference_hidden="(hidden)";function differencesOf(live,next){const found=[];
compare(declared(live),declared(next),"",found);const shown=found.filter(({path})=>!bookkeeping.has(path));return next.kind==="Secret"?shown.map(masked):shown}function masked({
path,before,after}){if(!/^(data|stringData|metadata\.annotations)\b/.test(path))return{path,before,after};const hide=value=>value===void 0?void 0:difference_hidden;
return{path,before:hide(before),after:hide(after)}}function compare(before,after,path,found){if((0,external_node_util_.isDeepStrictEqual)(before,after))return;if(isMapping(
before)&&isMapping(after)){for(const key of new Set([...Object.keys(before),...Object.keys(after)]))compare(before[key],after[key],path?`${path}.${key}`:key,found);
return}const[one,other]=[byName(before),byName(after)];if(one&&other){for(const name of new Set([...one.keys(),...other.keys()]))compare(one.get(name),other.get(
name),`${path}[${name}]`,found);return}found.push({path,before,after})}function isMapping(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}
function byName(value){if(!Array.isArray(value))return;const named=new Map(value.map(item=>[isMapping(item)?item.name:void 0,item]));return named.size===value.length&&
[...named.keys()].every(name=>typeof name=="string")?named:void 0}const longest=300;function linesOf({path,before,after}){const shown=value=>{const text=typeof value==
"string"?value:JSON.stringify(value)??"";return text.length>longest?`${text.slice(0,longest)}... (${text.length} characters)`:text},marked=(mark,value)=>value===
void 0?[]:shown(value).split(`
`).map((line,index)=>`${mark} ${index===0?`${path}: `:"  "}${line}`);return[...marked("-",before),...marked("+",after)]}function changeOf({kind,namespace:namespace2,
name},action){return{kind,namespace:namespace2,name,action}}function stageOf({apiVersion,kind}){const group=groupOf(apiVersion);return definitions.has(`${group}\
/${kind}`)?0:classes.has(`${group}/${kind}`)?1:group==="admissionregistration.k8s.io"?3:2}const definitions=new Set(["apiextensions.k8s.io/CustomResourceDefinit\
ion","/Namespace","rbac.authorization.k8s.io/ClusterRole"]),classes=new Set(["scheduling.k8s.io/PriorityClass","storage.k8s.io/StorageClass","storage.k8s.io/Vol\
umeSnapshotClass","networking.k8s.io/IngressClass","gateway.networking.k8s.io/GatewayClass","node.k8s.io/RuntimeClass"]),early=["NetworkPolicy","ResourceQuota",
"LimitRange","ServiceAccount","Secret","ConfigMap","PersistentVolume","PersistentVolumeClaim","ClusterRoleBinding","Role","RoleBinding","Service"],workloads=["P\
od","ReplicaSet","Deployment","StatefulSet","DaemonSet","Job","CronJob"],late=["HorizontalPodAutoscaler","PodDisruptionBudget","Ingress","APIService"];function stagesOf(items){
const stages=[[],[],[],[]];for(const item of items)stages[stageOf(item.object)]?.push(item);return stages.map(stage=>stage.toSorted((one,other)=>rankOf(one.object.
kind)-rankOf(other.object.kind))).filter(stage=>stage.length>0)}function rankOf(kind){return early.includes(kind)?0:workloads.includes(kind)?2:late.includes(kind)?
3:1}const execute_concurrency=8,conflictAttempts=6;async function applyStage(steps,cluster,signal,onApplied){const limit=(0,p_limit.default)(execute_concurrency),
groups=Map.groupBy(steps,({object})=>rankOf(object.kind));for(const rank of[...groups.keys()].sort()){const refused2=(await Promise.allSettled((groups.get(rank)??
[]).map(step=>limit(async()=>{signal.throwIfAborted(),onApplied({...step,object:await applyStep(step,cluster,signal)})})))).flatMap(result=>result.status==="rej\
ected"?[result.reason]:[]);if(signal.throwIfAborted(),refused2.length>0)throw new AggregateError(refused2)}}async function applyStep(step,cluster,signal){const{
object,resource:resource2,live,due,action,force}=step;if(!due&&live)return live;try{return action==="replaced"&&live?await removeAndWait(live,step,cluster,signal):
live&&adoption(live)&&await adopt(live,step,cluster),await againstOthers(()=>cluster.apply(resource2,object,{force}))}catch(error){throw refusal_refusalOf(error,
step)}}async function adopt(live,{resource:resource2},cluster){const{namespace:namespace2,name}=live.metadata;let current=live;await againstOthers(async()=>{const patch=current&&
adoption(current);if(patch)try{await cluster.patch(resource2,namespace2,name,patch)}catch(error){throw current=await cluster.get(resource2,namespace2,name),error}})}
async function removeAndWait(live,{resource:resource2},cluster,signal){const{namespace:namespace2,name,uid}=live.metadata;await cluster.remove(resource2,live);for(let wait=50;;wait=
Math.min(wait*2,1e3)){const found=await cluster.get(resource2,namespace2,name);if(!found||found.metadata.uid!==uid)return;await(0,external_node_timers_promises_.
setTimeout)(wait,void 0,{signal})}}async function againstOthers(write){for(let attempt=1;;attempt+=1)try{return await write()}catch(error){const moved=isRefusal(
error,"Conflict")&&conflictsOf(error.causes).length===0,outdated=isRefusal(error,"Invalid")&&/the server rejected our request|testing value/i.test(error.message);
if(attempt===conflictAttempts||!(moved||outdated))throw error;await(0,external_node_timers_promises_.setTimeout)(Math.random()*100*2**attempt)}}var machine_error=__webpack_require__(
9577);function conditionsOf(object){return listOf(object.status?.conditions)}function conditionOf(object,type){return conditionsOf(object).find(condition=>condition.
type===type)}function isTrue(object,type){return conditionOf(object,type)?.status==="True"}function wordsOf({reason,message}){return[reason,message].map(part=>part?.
replace(/\s+/g," ").trim()).filter(Boolean).join(": ")}function listOf(value){return Array.isArray(value)?value:[]}function observedGenerationOf(object){const seen=object.
status?.observedGeneration;return typeof seen=="number"?seen:void 0}function isObserved(object){const seen=observedGenerationOf(object);return seen!==void 0&&seen>=
(object.metadata.generation??0)}function timeOf(date){const time=date===void 0?Number.NaN:Date.parse(date);return Number.isNaN(time)?void 0:time}function isControlledBy(object,uid){
return uid!==void 0&&object.metadata.ownerReferences?.some(owner=>owner.controller&&owner.uid===uid)===!0}function count(number,noun){return`${number} ${noun}${number===
1?"":"s"}`}var log_text=__webpack_require__(7831);const lineAtMost=500,logLines=30;function tidy(text){const plain2=(0,external_node_util_.stripVTControlCharacters)(
text).replace(/[\p{Cc}\u2028\u2029]+/gu," ").trim(),shown=plain2.length>lineAtMost?`${plain2.slice(0,lineAtMost)}...`:plain2;return(0,log_text.D)(shown)}function lastLines(log){
return log.split(/\r?\n/).filter(line=>line.trim()!=="").slice(-logLines).map(line=>tidyLine(line))}function tidyLine(line){const indent=/^[ \t]*/.exec(line)?.[0].
replaceAll("	","  ").slice(0,40)??"";return(0,log_text.D)(`${indent}${tidy(line)}`)}function clause(text){return text.trim().replace(/[.\s]+$/,"")}const annotationAtMost=4e3,
partAtMost=240;function annotationOf(diagnoses){const room=Math.max(80,Math.floor(annotationAtMost*.6/Math.max(1,diagnoses.length))),lines=diagnoses.map(diagnosis=>cut(
headline(diagnosis),room));let left=annotationAtMost-lines.join(`
`).length;const told2=new Set;return diagnoses.flatMap((diagnosis,index)=>{const advice=adviceOf(diagnosis),line=lines[index]??"";return!advice||told2.has(advice)||
advice.length+3>left?[line]:(told2.add(advice),left-=advice.length+3,[line,`  ${advice}`])}).join(`
`)}function headline({name,message,troubles:troubles2}){const[trouble]=troubles2,parts=[`${name}: ${cut(clause(message),partAtMost)}`];trouble&&parts.push(troubleText(
trouble));const last=trouble?.logs.at(-1)?.lines.at(-1);return last&&parts.push(`its last log line: ${cut(last.trim(),partAtMost)}`),parts.join("; ")}function troubleText({
pod:pod2,container,others,...trouble}){const where=container?`, ${container.role} ${container.name}`:"",alike=others>0?` (and ${others} other ${others===1?"pod":
"pods"})`:"";return`pod ${pod2.metadata.name}${where}: ${cut(reasonText(trouble),partAtMost)}${alike}`}function reasonText({reason,message,ended,kind,events:events2}){
const exit=ended?`${reason}, exit code ${ended.exitCode}`:reason,said=kind==="creating"&&!message?events2[0]?.message??"":message;return clause(wordsOf({reason:exit,
message:said}))}function adviceOf({troubles:troubles2,cause}){const known=cause??troubles2.find(trouble=>trouble.cause)?.cause;return known&&`${known.means} ${known.
remedy}`}function cut(text,most2){return text.length>most2?`${text.slice(0,most2-3)}...`:text}function resource(group,kind,plural,namespaced=!0){return{group,version:"\
v1",plural,kind,namespaced,verbs:["get","list","watch"],subresources:[]}}const pods=resource("","Pod","pods"),replicaSets=resource("apps","ReplicaSet","replicas\
ets"),events=resource("","Event","events"),resources_namespaces=resource("","Namespace","namespaces",!1);function podSpecOf(pod2){return pod2.spec??{}}function podStatusOf(pod2){
return pod2.status??{}}function containersOf(pod2){const{containers,initContainers}=podSpecOf(pod2),{containerStatuses,initContainerStatuses}=podStatusOf(pod2),
joined2=(specs,statuses,roleOf)=>listOf(specs).map(spec=>({role:roleOf(spec),spec,status:listOf(statuses).find(({name})=>name===spec.name)}));return[...joined2(
initContainers,initContainerStatuses,({restartPolicy})=>restartPolicy==="Always"?"sidecar":"init container"),...joined2(containers,containerStatuses,()=>"contai\
ner")]}function pod_isTerminating(object){return object.metadata.deletionTimestamp!==void 0}function hasEnded(pod2){const{phase}=podStatusOf(pod2);return phase===
"Succeeded"||phase==="Failed"}const hashLabel="controller-revision-hash",revisionAnnotation="deployment.kubernetes.io/revision",withPods=new Set(["Deployment","\
StatefulSet","DaemonSet","ReplicaSet","ReplicationController","Job","Pod"]);function hasPods({apiVersion,kind}){return withPods.has(kind)&&/^(?:apps\/|batch\/|v1$)/.
test(apiVersion)}function currentPods(object,owned){const pods2=owned.pods?.filter(pod2=>object.kind==="Job"||!pod_isTerminating(pod2));return!pods2||object.kind!==
"Pod"&&object.kind!=="Job"&&!isObserved(object)?void 0:revisionPods(object,pods2,owned.replicaSets)?.sort((one,other)=>createdAt(one)-createdAt(other))}function revisionPods(object,pods2,replicaSets2){
const{uid}=object.metadata;switch(object.kind){case"Pod":return[object];case"Deployment":return deploymentPods(object,pods2,replicaSets2);case"StatefulSet":{const hash=object.
status?.updateRevision,own=pods2.filter(pod2=>isControlledBy(pod2,uid)&&!hasEnded(pod2));return hash===void 0?void 0:own.filter(pod2=>pod2.metadata.labels?.[hashLabel]===
hash)}case"DaemonSet":return daemonSetPods(object,pods2.filter(pod2=>isControlledBy(pod2,uid)&&!hasEnded(pod2)));case"Job":return pods2.filter(pod2=>isControlledBy(
pod2,uid));default:return pods2.filter(pod2=>isControlledBy(pod2,uid)&&!hasEnded(pod2))}}function currentReplicaSet(object,replicaSets2){const revision=object.metadata.
annotations?.[revisionAnnotation];if(!(object.kind!=="Deployment"||revision===void 0||!isObserved(object)))return replicaSets2?.find(set=>isControlledBy(set,object.
metadata.uid)&&set.metadata.annotations?.[revisionAnnotation]===revision)}function deploymentPods(object,pods2,replicaSets2){if(replicaSets2){const set=currentReplicaSet(
object,replicaSets2);return set&&pods2.filter(pod2=>isControlledBy(pod2,set.metadata.uid)&&!hasEnded(pod2))}const{replicas=0,updatedReplicas=-1}=object.status??
{};return replicas===updatedReplicas?allPodsOf(object,pods2):void 0}function allPodsOf({metadata},pods2){return pods2.filter(pod2=>{const hash=pod2.metadata.labels?.["\
pod-template-hash"],owner=pod2.metadata.ownerReferences?.find(({controller})=>controller);return owner?.kind==="ReplicaSet"&&hash!==void 0&&owner.name===`${metadata.
name}-${hash}`&&pod2.metadata.namespace===metadata.namespace&&!hasEnded(pod2)})}function daemonSetPods(object,pods2){const generation=object.metadata.annotations?.["\
deprecated.daemonset.template.generation"],latest=pods2.find(pod2=>pod2.metadata.labels?.["pod-template-generation"]===generation),byHash=Object.groupBy(pods2,pod2=>pod2.
metadata.labels?.[hashLabel]??"");if(generation!==void 0&&latest)return byHash[latest.metadata.labels?.[hashLabel]??""];const updated=object.status?.updatedNumberScheduled??
0,fitting=Object.values(byHash).filter(group=>group?.length===updated);return fitting.length===1?fitting[0]:void 0}function createdAt(pod2){return timeOf(pod2.metadata.
creationTimestamp)??0}const kinds=[["pod-security",/violates PodSecurity/i],["quota",/exceeded quota|failed quota/i],["webhook",/admission webhook|failed calling webhook|ValidatingAdmissionPolicy/i],
["limit-range",/(?:minimum|maximum) .*(?:usage per|limit to request ratio)/i],["service-account",/service ?account .*not found/i]],lastingFor={webhook:3e4,"pod-\
security":3e4,"limit-range":3e4};function isFinalAfter({kind}){return lastingFor[kind]}function creationKindOf(message){return kinds.find(([,pattern])=>pattern.
test(message))?.[0]??"other"}function eventTimeOf(event){const{series,lastTimestamp,eventTime,firstTimestamp,metadata}=event;return[series?.lastObservedTime,lastTimestamp,
eventTime,firstTimestamp,metadata.creationTimestamp].map(date=>timeOf(date??void 0)).find(time=>time!==void 0)??0}function creationFault(object,owned,events2,since){
const message=object.kind==="Deployment"||object.kind==="ReplicaSet"?conditionMessage(object,owned):eventMessage(object,owned,events2,since);return message===void 0?
void 0:{kind:creationKindOf(message),message:withoutPodName(message)}}function withoutPodName(message){return message.replace(/^(?:Error creating: |create Pod \S+ in \w+ \S+ failed error: )/,
"").replace(/^pods? "[^"]*" is /,"")}function conditionMessage(object,{replicaSets:replicaSets2}){const holder=replicaSets2&&object.kind==="Deployment"?currentReplicaSet(
object,replicaSets2):object,condition=holder&&conditionOf(holder,"ReplicaFailure");return condition?.status==="True"&&condition.reason==="FailedCreate"?condition.
message:void 0}function eventMessage({metadata},{pods:pods2=[]},events2,since){const made=pods2.filter(pod2=>pod2.metadata.ownerReferences?.some(({uid})=>uid===
metadata.uid)).map(pod2=>timeOf(pod2.metadata.creationTimestamp)??0),start=Math.max(since,...made);return events2.filter(({involvedObject,reason})=>involvedObject?.
uid===metadata.uid&&reason==="FailedCreate").filter(event=>eventTimeOf(event)>=start).sort((one,other)=>eventTimeOf(other)-eventTimeOf(one))[0]?.message}function configCause({
object,finding:{message}}){const missing2=missingObject(message,object.metadata.namespace);if(missing2)return missing2;if(/runAsNonRoot/.test(message))return{means:"\
The pod must not run as root (runAsNonRoot), and its image does.",remedy:"Set USER in the Dockerfile to a number other than 0, or runAsUser in the securityConte\
xt."};if(/failed to sync .*cache/i.test(message))return{means:"The node has not been able to read a Secret or ConfigMap from the API server.",remedy:"Check that\
 the node reaches the API server; the kubelet tries again by itself."}}function missingObject(message,namespace2="default"){const key=/couldn't find key (\S+) in (Secret|ConfigMap) (\S+)/i.
exec(message);if(key)return{means:`The ${key[2]} ${key[3]} has no key ${key[1]}.`,remedy:"Add the key, or correct the name by which the pod asks for it."};const volumeKey=/references non-existent (secret|config) key: (\S+)/i.
exec(message);if(volumeKey){const kind2=volumeKey[1]==="secret"?"Secret":"ConfigMap";return{means:`A volume asks for the key ${volumeKey[2]}, which its ${kind2}\
 does not have.`,remedy:"Add the key, or correct the items of the volume."}}const object=/\b(secret|configmap)s? "([^"]+)" not found/i.exec(message);if(!object)
return;const[,kind="",name]=object,isSecret=kind.toLowerCase()==="secret";return{means:`There is no ${isSecret?"Secret":"ConfigMap"} ${name} in namespace ${namespace2}\
.`,remedy:isSecret?"Make it by the input 'secrets', deploy what makes it first, or correct the name.":"Add it to the manifests, or correct the name."}}function mountCause({
object,finding,events:events2}){const text=[finding.message,...events2.map(({message})=>message)].join(`
`),missing2=missingObject(text,object.metadata.namespace);if(missing2)return missing2;if(/Multi-Attach error/.test(text))return{means:"A volume is still attache\
d to another node, where an older pod uses it.",remedy:"Use the strategy Recreate (or a StatefulSet) for pods with a ReadWriteOnce volume."};const claim=/persistentvolumeclaim "([^"]+)" not found/i.
exec(text);if(claim)return{means:`There is no PersistentVolumeClaim ${claim[1]} in namespace ${object.metadata.namespace}.`,remedy:"Add it to the manifests, or \
correct the name."};if(/failed to assign an IP address|no available IP|InsufficientFreeAddresses/i.test(text))return{means:"The network plugin has no free addre\
ss for the pod.",remedy:"Give the cluster larger subnets, or prefix delegation in the VPC CNI."};if(events2.find(({reason})=>/^Failed(?:Mount|AttachVolume|MapVolume)$/.
test(reason)))return{means:"A volume of the pod cannot be mounted; the event says why.",remedy:"Check that what the volume names exists, and that its driver run\
s on the node."}}function refusalCause({kind,message}){switch(kind){case"quota":return{means:"The namespace has no room left: a ResourceQuota refuses more pods.",
remedy:"Raise the quota, lower the requests, or roll out with maxSurge: 0 so that old pods give theirs back first."};case"limit-range":return{means:"A LimitRang\
e of the namespace does not allow the resources that the pods ask for.",remedy:"Set requests and limits within it (kubectl describe limitrange)."};case"pod-secu\
rity":return{means:"The Pod Security level of the namespace does not allow these pods.",remedy:"Set in their securityContext what the message lists, or have the\
 namespace allow more."};case"webhook":return/failed calling webhook|no endpoints available/.test(message)?{means:"An admission webhook that has to be asked abo\
ut each pod does not answer.",remedy:"See whether the pods behind the webhook run; it is named in the message."}:{means:"An admission policy of the cluster refu\
ses these pods.",remedy:"Change in the manifest what the message names, or have the policy allow it."};case"service-account":return{means:`The ServiceAccount ${/serviceaccount "([^"]+)"/i.
exec(message)?.[1]??"of the pods"} does not exist.`,remedy:"Add it to the manifests, or correct serviceAccountName."};default:return}}function crashCause(evidence){
const{finding,log}=evidence,{ended,container,message}=finding,text=`${message}
${ended?.message??""}
${log}`;if(/exec format error/i.test(text))return{means:"The program in the image is built for another architecture than that of the node, or is a script withou\
t #!.",remedy:"Build the image for the nodes' architecture ('platforms' of push-images), or choose other nodes by the node selector kubernetes.io/arch."};if(ended?.
reason==="OOMKilled"){const limit=container?.spec?.resources?.limits?.memory;return{means:limit?`The container used more memory than its limit of ${limit}.`:"Th\
e container was killed because memory ran out; it has no limit of its own, so the node or the pod did.",remedy:"Raise resources.limits.memory, or see what in th\
e program takes so much."}}return finding.kind==="cannot-run"?{means:"The node could not start the container, which is usually a fault of the node.",remedy:"Run\
 the job again; if it stays, drain the node that the pod is on."}:/executable file not found|: no such file or directory/i.test(ended?.message??"")?{means:"The \
program that the container starts is not in the image.",remedy:"Correct command in the manifest, or ENTRYPOINT and CMD in the Dockerfile."}:ended&&exitCodes(ended.
exitCode)}function exitCodes(code){switch(code){case 0:return{means:"The program ended without an error, but it should go on running.",remedy:"Start it in the f\
oreground, or make this a Job if it has an end."};case 126:return{means:"The command was found but may not be executed (exit code 126).",remedy:"Make it executa\
ble in the image (chmod +x), and check its first line (#!)."};case 127:return{means:"A command was not found in the image (exit code 127).",remedy:"Correct the \
command, or add what it needs to the image."};case 137:return{means:"The container was killed by force (exit code 137), often for want of memory on its node.",remedy:"\
See the events, and set resources.requests.memory to what it uses."};case 139:return{means:"The program crashed by an invalid access to memory (exit code 139, S\
IGSEGV).",remedy:"Look for native code in it that does not fit the base image (musl or glibc) or the processor."};case 134:return{means:"The program aborted its\
elf (exit code 134, SIGABRT).",remedy:"Its log says why."};case 143:return{means:"The container was asked to end (exit code 143, SIGTERM).",remedy:"See the even\
ts: a failing liveness probe or the node ended it."};default:return{means:`The program ended with an error of its own (exit code ${code}).`,remedy:"Its log says\
 why: often a setting that is missing, or a service that it cannot reach."}}}var aws_denial=__webpack_require__(5108);const causes=[{test:/no match(?:ing)? (?:for platform|manifest for)/i,
tell:({image})=>({means:`The image ${image} is not built for the architecture of the node.`,remedy:"Build it for the nodes' architecture as well ('platforms' of\
 push-images), or choose other nodes by the node selector kubernetes.io/arch."})},{test:/not authorized to perform:? (ecr[\w-]*:\w+)/i,tell:({message},[,permission=""])=>{
const role=`role ${(0,aws_denial.MM)(message)?.name??"of the nodes"}`,denial=(0,aws_denial.Pu)(message);return{means:`The nodes lack the permission ${permission}\
.`,remedy:denial?(0,aws_denial.S$)(denial,permission,role):(0,aws_denial.cw)(permission,role)}}},{test:/no basic auth credentials|\b401\b|unauthorized|authentication required|failed to fetch (?:anonymous|oauth) token/i,
tell:({image,isEcr})=>({means:`The registry wants a login for ${image}, and the node has none that it accepts.`,remedy:isEcr?"Allow ecr:GetAuthorizationToken, e\
cr:BatchGetImage and ecr:GetDownloadUrlForLayer to the nodes' role; nodes of another cloud need imagePullSecrets.":"Give the pod imagePullSecrets (or its servic\
e account) for this registry."})},{test:/\b403\b|forbidden|denied|not authorized/i,tell:({image,isEcr})=>({means:`The registry refuses to hand out ${image}.`,remedy:isEcr?
"Allow ecr:BatchGetImage and ecr:GetDownloadUrlForLayer to the nodes' role, and in the policy of the repository as well if it is another account's.":"Give the p\
od imagePullSecrets of an account that may pull it, and check that the repository exists."})},{test:/toomanyrequests|\b429\b|rate limit/i,tell:({image})=>({means:`\
The registry limits how often the nodes may pull, and ${image} is over it.`,remedy:"Pull with a login (imagePullSecrets), or keep the image in a registry of you\
r own."})},{test:/not found|manifest unknown|name unknown|\b404\b|does not exist/i,tell:({image})=>({means:`The registry does not have ${image}.`,remedy:`Push i\
t before it is deployed, or correct ${image.includes("@")?"its repository and digest":"its name and tag"}; a lifecycle policy of the registry may have removed i\
t.`})},{test:/x509|certificate/i,tell:()=>({means:"The node does not trust the certificate of the registry.",remedy:"Install the registry's CA on the nodes, or \
use a registry with a public certificate."})},{test:/dial tcp|no such host|i\/o timeout|connection refused|connection reset|TLS handshake|deadline exceeded|network is unreachable/i,
tell:()=>({means:"The node cannot reach the registry.",remedy:"Check the registry's host name and the nodes' way out: NAT gateway, VPC endpoints for ecr.api, ec\
r.dkr and s3, security groups, DNS."})},{test:/no space left on device/i,tell:()=>({means:"The disk of the node is full.",remedy:"Give the nodes larger disks, o\
r let the kubelet remove unused images sooner."})}];function imageCause({finding,events:events2}){const image=finding.container?.spec?.image??"the image";if(finding.
reason==="InvalidImageName")return{means:`'${image}' is no valid reference of an image.`,remedy:"Correct it in the manifest: registry/repository:tag in lower ca\
se, or with @sha256: and a digest."};if(finding.reason==="ErrImageNeverPull")return{means:`The node does not have ${image}, and imagePullPolicy is Never.`,remedy:"\
Set imagePullPolicy to IfNotPresent."};const message=[finding.message,...events2.filter(({reason})=>reason==="Failed").map(event=>event.message)].join(`
`),pull={image,message,isEcr:/\.dkr[.-]ecr[.-]/.test(image)};for(const{test,tell}of causes){const match=test.exec(message.replaceAll(image,""));if(match)return tell(
pull,match)}}const fields={Readiness:"readinessProbe",Liveness:"livenessProbe",Startup:"startupProbe"};function probeCause({finding,events:events2}){const spec=finding.
container?.spec;if(finding.kind==="crash"){const killed=events2.find(({reason,message})=>reason==="Killing"&&/failed (?:liveness|startup) probe/.test(message));
return killed&&[137,143,0].includes(finding.ended?.exitCode??-1)?restartCause(/startup/.test(killed.message)?"Startup":"Liveness",spec,events2):void 0}const event=events2.
find(({reason,message})=>reason==="Unhealthy"&&/^(?:Readiness|Startup) probe/.test(message));if(!event)return;const kind=event.message.startsWith("Startup")?"St\
artup":"Readiness",said=saidOf(event.message);return{means:`The ${kind.toLowerCase()} probe${targetOf(spec?.[fields[kind]],spec)} fails: ${said}.`,remedy:remedyOf(
said,spec?.[fields[kind]],spec)}}function restartCause(kind,spec,events2){const event=events2.find(({message})=>message.startsWith(`${kind} probe`)),probe=spec?.[fields[kind]],
said=event?`: ${saidOf(event.message)}`:"";return{means:`The kubelet ends the container because its ${kind.toLowerCase()} probe${targetOf(probe,spec)} fails${said}\
.`,remedy:kind==="Startup"?"Give it more time to start (failureThreshold, periodSeconds), or correct the probe.":"Give it a startupProbe if it only starts slowl\
y, or correct the probe."}}function saidOf(message){return message.replace(/^\w+ probe (?:failed|errored)(?: and resulted in unknown state)?: /,"").replace(/[.\s]+$/,
"")}function targetOf(probe,spec){const{httpGet,tcpSocket,grpc,exec}=probe??{};return httpGet?` (GET ${httpGet.path??"/"} at port ${portOf(httpGet.port,spec)})`:
tcpSocket?` (port ${portOf(tcpSocket.port,spec)})`:grpc?` (gRPC at port ${grpc.port})`:exec?` (${listOf(exec.command)[0]??"a command"})`:""}function portOf(port,spec){
const named=listOf(spec?.ports).find(({name})=>name===port);return named?`${named.containerPort} (${port})`:`${port}`}function remedyOf(said,probe,spec){const port=probe?.
httpGet?.port??probe?.tcpSocket?.port??probe?.grpc?.port;return/connection refused/.test(said)?`Check that the program listens at port ${portOf(port,spec)} and \
on all addresses, not on 127.0.0.1 alone, and see its log.`:/statuscode: 404/.test(said)?"Correct the path of the probe, or have the program serve it.":/statuscode: [45]/.
test(said)?"See in its log why the program answers so.":/timeout|deadline exceeded/i.test(said)?"Raise timeoutSeconds of the probe, or see in the log what keeps\
 the program from answering.":"See in its log what the program waits for, and check the probe."}const reasons=[[/\bpersistentvolumeclaim "([^"]+)" not found/i,([
,name])=>`there is no PersistentVolumeClaim ${name}`,"add the claim to the manifests"],[/unbound immediate PersistentVolumeClaims/i,()=>"its PersistentVolumeCla\
im is not bound","check the StorageClass of the claim and its events (on EKS: the EBS CSI driver)"],[/volume node affinity conflict/i,()=>"its volume is in anot\
her zone than the nodes with room","add nodes in the zone of the volume"],[/Insufficient ([\w./-]+)/,([,what])=>`no node has enough ${what} left`,"add nodes or \
larger ones, or lower resources.requests"],[/Too many pods/i,()=>"the nodes have as many pods as they may","add nodes"],[/untolerated taint \{([^}]*)\}/i,([,taint])=>`\
nodes have the taint ${taint?.replace(/: $/,"")}, which the pod does not tolerate`,"add a toleration, or nodes without the taint"],[/didn't match Pod's node affinity|didn't match node selector|node\(s\) didn't match.*selector/i,
()=>"no node fits its nodeSelector or node affinity","correct it (kubectl get nodes --show-labels), or add such nodes"],[/pod (?:anti-)?affinity|topology spread constraints/i,
()=>"its affinity or topology spread rules leave no node","relax them, or add nodes"],[/free ports for the requested pod ports/i,()=>"its hostPort is taken on e\
very node","do without hostPort"],[/were unschedulable/i,()=>"nodes are cordoned","uncordon them (kubectl uncordon), or add nodes"],[/no nodes available|^0\/0 nodes/i,
()=>"the cluster has no nodes","add nodes"]];function schedulingCause(message){if(/SchedulingGated|scheduling gates/i.test(message))return{means:"The pod has sc\
heduling gates, which something else has to take away.",remedy:"Check the controller that sets them."};const said=message.replace(/\bpreemption: .*/s,""),found=reasons.
flatMap(([pattern,tell,remedy])=>{const match=pattern.exec(said);return match?[{what:tell(match),remedy}]:[]});if(found.length===0)return;const remedies2=[...new Set(
found.map(({remedy})=>remedy))].join("; or ");return{means:`No node takes the pod: ${found.map(({what})=>what).join("; ")}.`,remedy:`${remedies2.charAt(0).toUpperCase()}${remedies2.
slice(1)}.`}}function podCause(evidence){switch(evidence.finding.kind){case"image-unusable":case"image-not-found":case"image-pull":return imageCause(evidence);case"\
config":case"config-cache":return configCause(evidence);case"crash":case"cannot-run":return probeCause(evidence)??crashCause(evidence);case"not-ready":return probeCause(
evidence);case"unschedulable":return schedulingCause(evidence.finding.message);case"creating":case"other":return mountCause(evidence);case"pod-failed":return podFailedCause(
evidence)}}function podFailedCause({finding:{reason}}){switch(reason){case"DeadlineExceeded":return{means:"The pod ran longer than its activeDeadlineSeconds all\
ows.",remedy:"Raise activeDeadlineSeconds, or see in its log what takes so long."};case"Evicted":return{means:"The node evicted the pod because it ran short of \
memory or disk.",remedy:"Give the container requests that cover what it uses, or larger nodes."};default:return}}function workloadCause({object,message,creation,
events:events2,troubles:troubles2}){const refusal=creation??creationOf(events2);if(refusal)return refusalCause(refusal);if(!troubles2.some(({cause})=>cause))switch(object.
kind){case"Job":return jobCause(message);case"Deployment":return message.startsWith("is paused")?{means:"Somebody has paused the Deployment, so nothing that is \
applied reaches its pods.",remedy:`Resume it: kubectl rollout resume deployment/${object.metadata.name}.`}:void 0;case"Service":return{means:"The load balancer \
has not been made: what makes it has not answered or has failed, which its events say.",remedy:"Check that a controller for Services of type LoadBalancer runs i\
n the cluster, and its log."};case"Ingress":return{means:"No ingress controller has given it an address.",remedy:"Check that ingressClassName names a controller\
 that runs in the cluster, and its log."};default:return}}function creationOf(events2){const event=events2.find(({reason})=>reason==="FailedCreate");return event&&
{kind:creationKindOf(event.message),message:event.message}}function jobCause(message){if(message.includes("DeadlineExceeded"))return{means:"The Job ran longer t\
han its activeDeadlineSeconds allows.",remedy:"Raise activeDeadlineSeconds, or see in the log of its pod what takes so long."};if(message.includes("BackoffLimit\
Exceeded"))return{means:"Its pods failed more often than backoffLimit allows, and none of them is left to say why.",remedy:"Set restartPolicy: Never in its pod \
template: then failed pods and their logs are kept."}}const eventsAtMost=5,noise=new Set(["BackOff","Pulling","Pulled","Created","Started","Scheduled","Successf\
ulCreate"]);function relatedEvents(events2,uids){const told2=new Map,related=events2.filter(({involvedObject,reason=""})=>uids.includes(involvedObject?.uid??"no\
ne")&&!noise.has(reason)).sort((one,other)=>eventTimeOf(other)-eventTimeOf(one));for(const{reason="",message="",count:count2,series}of related){const text=tidy(
wordsOf({message}));if(reason==="Failed"&&/^Error: \w+$/.test(text))continue;const key=`${reason} ${text.replace(/"[^"]*"/g,'""')}`,known=told2.get(key),times=series?.
count??count2??1;known?known.count+=times:told2.set(key,{reason,message:text,count:times})}return[...told2.values()].slice(0,eventsAtMost)}const groupsAtMost=4;
function findingsOf({object,pods:pods2,faults}){const findings=(object.kind==="Job"?[...pods2].reverse():pods2).flatMap(pod2=>{const own=faults.filter(fault=>fault.
pod.metadata.uid===pod2.metadata.uid).map(fromFault);return own.length>0?own:fromStatus(pod2)});return Object.values(Object.groupBy(findings,({kind,container,reason,
ended})=>[kind,container?.name,ended?`exit ${ended.exitCode}`:reason].join("/"))).flatMap((same=[])=>same[0]?[{finding:same[0],others:same.length-1}]:[]).sort((one,other)=>gravity(
one.finding)-gravity(other.finding)).slice(0,groupsAtMost)}const order=["image-unusable","image-not-found","image-pull","config","crash","pod-failed","cannot-ru\
n","unschedulable","creating","config-cache","other","not-ready"];function gravity({kind}){return order.indexOf(kind)}function fromFault({pod:pod2,fault}){const spec=containersOf(
pod2).find(one=>one.spec.name===fault.container)?.spec;return{pod:pod2,container:{role:fault.role,name:fault.container,spec},kind:fault.kind,reason:fault.ended?.
reason==="OOMKilled"?"OOMKilled":fault.reason,message:fault.message,ended:fault.ended,restarts:fault.restarts}}function fromStatus(pod2){const{phase,reason,message}=podStatusOf(
pod2),whole={pod:pod2,container:void 0,ended:void 0,restarts:0};if(phase==="Succeeded"||isTrue(pod2,"Ready"))return[];if(phase==="Failed")return[{...whole,kind:"\
pod-failed",reason:reason??"Failed",message:message??""}];const scheduled=conditionOf(pod2,"PodScheduled");if(scheduled?.status==="False"){const{reason:why="Uns\
chedulable",message:said=""}=scheduled;return[{...whole,kind:"unschedulable",reason:why,message:said}]}const containers=containersOf(pod2),running=containers.filter(
({status})=>status?.state?.running&&!status.ready);if(running.length>0)return running.map(({role,spec,status})=>({...whole,container:{role,name:spec.name,spec},
restarts:status?.restartCount??0,kind:"not-ready",reason:"NotReady",message:"runs, but is not ready"}));const waiting=containers.find(({status})=>status?.state?.
waiting)?.status?.state?.waiting;return[{...whole,kind:"creating",reason:waiting?.reason??"Pending",message:waiting?.message??""}]}const diagnose_concurrency=4;
async function diagnose(unready,cluster){const namespaces2=[...new Set(unready.map(({object})=>object.metadata.namespace))],events2=new Map(await Promise.all(namespaces2.
map(async name=>[name,await readEvents(cluster,name)]))),limit=(0,p_limit.default)(diagnose_concurrency),several=namespaces2.length>1;return await Promise.all(unready.
map(async one=>{const known=events2.get(one.object.metadata.namespace)??[],troubles2=findingsOf(one).map(group=>limit(()=>troubleOf(one,group,known,cluster)));return diagnosisOf(
one,several,await Promise.all(troubles2),known)}))}function diagnosisOf({object,health,creation,replicaSet:replicaSet2},several,troubles2,known){const events2=relatedEvents(
known,[object.metadata.uid,replicaSet2?.metadata.uid]),message=tidy(health.message);return{object,message,troubles:troubles2,events:events2,name:describe(object,
several),isFailed:health.state==="failed",cause:workloadCause({object,message,creation,events:events2,troubles:troubles2})}}async function troubleOf({object},{finding,
others},known,cluster){const events2=relatedEvents(known,[finding.pod.metadata.uid]),{logs,noLog}=await readLogs(finding,cluster),cause=podCause({object,finding,
events:events2,log:logs.flatMap(({lines})=>lines).join(`
`)});return{...finding,message:tidy(finding.message),others,events:events2,logs,noLog,cause}}async function readEvents(cluster,namespace2){try{return(await cluster.
list(events,namespace2)).items}catch{return[]}}const withLog=new Set(["crash","not-ready","cannot-run","pod-failed"]);async function readLogs({pod:pod2,container,
kind,restarts,ended},cluster){const name=container?.name,{namespace:namespace2=""}=pod2.metadata;if(name===void 0||!withLog.has(kind))return{logs:[]};const read=async isPrevious2=>{
const options={container:name,tailLines:logLines,...isPrevious2?{previous:!0}:{}};return{isPrevious:isPrevious2,lines:lastLines(await cluster.log(namespace2,pod2.
metadata.name,options))}},parts=await Promise.allSettled([...restarts>0&&ended?[read(!0)]:[],read(!1)]),logs=parts.flatMap(part=>part.status==="fulfilled"&&part.
value.lines.length>0?[part.value]:[]),[first,second]=logs;if(first&&second&&first.lines.join(`
`)===second.lines.join(`
`)&&logs.pop(),logs.length>0)return{logs};const failure=parts.find(part=>part.status==="rejected");return{logs,noLog:failure?tidy((0,src_errors.bD)(failure.reason)):
"it wrote nothing"}}var external_node_buffer_=__webpack_require__(4573);const summaryAtMost=1e5;function summaryOf(diagnoses){const parts=[];let left=summaryAtMost;
for(const diagnosis of diagnoses){const full=section(diagnosis,!0),part=size(full)<=left-reserve(diagnoses.length)?full:section(diagnosis,!1);if(size(part)>left)
break;left-=size(part),parts.push(part)}const missing2=diagnoses.slice(parts.length).map(({name})=>plain(name));return missing2.length>0&&parts.push(`Also not r\
eady: ${missing2.join(", ").slice(0,2e3)}.
`),parts.join(`
`)}function reserve(workloads2){return Math.min(summaryAtMost/2,workloads2*1500)}function size(text){return external_node_buffer_.Buffer.byteLength(text)}function section(diagnosis,isFull){
const{name,message,troubles:troubles2,cause,events:events2}=diagnosis,lines=[`#### ${plain(name)}`,"",plain(message),""];cause&&lines.push(...quote(cause));for(const trouble of troubles2)
lines.push(...troubleLines(trouble,isFull));return isFull&&lines.push(...eventLines(`Events of ${name}`,events2)),`${lines.join(`
`)}
`}function troubleLines(trouble,isFull){const{cause,logs,noLog,container,pod:pod2,events:events2,restarts}=trouble,again2=restarts>0?`, restarted ${restarts===1?
"once":`${restarts} times`}`:"",lines=[`- ${plain(troubleText(trouble))}${again2}`,""];if(cause&&lines.push(...quote(cause)),!isFull)return lines;noLog&&lines.push(
`The container has no log: ${plain(noLog)}`,"");const of=container?`${container.role} ${container.name} of pod ${pod2.metadata.name}`:`pod ${pod2.metadata.name}`;
for(const part of logs)lines.push(...summary_logLines(of,part));return lines.push(...eventLines(`Events of pod ${pod2.metadata.name}`,events2)),lines}function quote({
means,remedy}){return[`> **${plain(means)}** ${plain(remedy)}`,""]}function summary_logLines(of,{isPrevious:isPrevious2,lines}){const when=isPrevious2?" before \
its last restart":"",count2=lines.length===1?"The last line":`The last ${lines.length} lines`;return folded(`${count2} of ${of}${when}`,fenced(lines))}function eventLines(title,events2){
if(events2.length===0)return[];const rows=events2.map(({reason,message,count:count2})=>`| ${cell(reason)} | ${cell(message)} | ${count2} |`);return folded(title,
["| event | message | times |","| --- | --- | ---: |",...rows])}function folded(title,body){return["<details>",`<summary>${plain(title)}</summary>`,"",...body,"",
"</details>",""]}function fenced(lines){const longest2=Math.max(2,...lines.flatMap(line=>(line.match(/`+/g)??[]).map(run2=>run2.length))),fence="`".repeat(longest2+
1);return[`${fence}text`,...lines,fence]}function plain(text){return text.replace(/[&<>]/g,sign=>`&#${sign.charCodeAt(0)};`).replace(/[\\`*_[\]#~|@]/g,sign=>`&#${sign.
charCodeAt(0)};`)}function cell(text){return plain(text)}class Unhealthy extends Error{name="Unhealthy";unready;timedOut;constructor(outcome){super("Not everyth\
ing has become healthy."),this.unready=outcome.unready,this.timedOut=outcome.status==="timed-out"}}async function explain(error,job2){if(!(error instanceof Unhealthy))
return{failure:joined(error),details:[]};const{cluster,inputs}=job2,diagnoses=await diagnose(error.unready,cluster),first=error.timedOut?`Not healthy within ${inputs.
timeout} s:`:"Not healthy:";return{failure:new src_errors.nM(`${first}
${annotationOf(diagnoses)}`,"The log and the job summary have the details.",{cause:error}),details:[summaryOf(diagnoses)]}}function joined(error){const errors=error instanceof
AggregateError?error.errors.map(machine_error.ie):[(0,machine_error.ie)(error)],[only]=errors;if(only&&errors.length===1)return only;const[first,...rest]=errors.
map(({message,remedy})=>`${message}
${remedy}`),Kind=errors.every(one=>one instanceof src_errors.yo)?src_errors.yo:src_errors.nM;return new Kind([first,...rest].join(`
`),`${errors.length} objects are refused.`,{cause:error})}function withSentence(error,sentence){const Kind=error instanceof src_errors.yo?src_errors.yo:src_errors.
nM;return new Kind(error.message,`${error.remedy}
${sentence}`,{cause:error.cause})}var render_faults=__webpack_require__(9177),mapping=__webpack_require__(1848);const deepest=40,lists=["initContainers","contai\
ners"];function containers_containersOf(object){const found=[];return object.kind==="CustomResourceDefinition"||(object.kind==="Pod"?addPod(object.spec,found):visit(
object,!1,0,found)),found}function visit(value,inTemplate,depth,found){if(!(depth>deepest)){if(Array.isArray(value)){for(const item of value)visit(item,inTemplate,
depth+1,found);return}if((0,mapping.p)(value))for(const[key,part]of Object.entries(value))key==="spec"&&inTemplate&&(0,mapping.p)(part)&&Array.isArray(part.containers)?
addPod(part,found):visit(part,inTemplate||/templates?(?:spec)?$/i.test(key),depth+1,found)}}function addPod(spec,found){if((0,mapping.p)(spec))for(const list2 of lists){
const containers=spec[list2];if(Array.isArray(containers))for(const[at,part]of containers.entries())!(0,mapping.p)(part)||typeof part.image!="string"||part.image===
""||found.push({name:typeof part.name=="string"?part.name:String(at),image:part.image,part})}}function imagesOf(objects){const images=objects.flatMap(object=>containers_containersOf(
object).map(({name,image})=>[`${object.kind}/${object.metadata.name}/${name}`,image]));return Object.fromEntries(images)}function splitReference(reference){const[
named="",digest]=reference.split("@",2),colon=named.lastIndexOf(":"),tagged=colon>named.lastIndexOf("/");return{name:tagged?named.slice(0,colon):named,...tagged?
{tag:named.slice(colon+1)}:{},...digest===void 0?{}:{digest}}}function hasRegistry(name){const[first="",...rest]=name.split("/");return rest.length>0&&(/[.:]/.test(
first)||first==="localhost"||first!==first.toLowerCase())}function placeName({item,container}){return`container ${container.name} of ${describe(item.object)} (${item.
origin})`}const most=8;function imageList(places){const images=[...new Set(places.map(({container})=>container.image))];return images.length===0?"There is no co\
ntainer at all.":`The images there are ${images.slice(0,most).join(", ")}${images.length>most?` and ${images.length-most} more`:""}.`}function registryWarnings(places){
const from=new Map;for(const place of places){const{image}=place.container;hasRegistry(splitReference(image).name)||from.set(image,[...from.get(image)??[],place])}
return[...from].map(([image,[first,...others]])=>{const more=others.length>0?` and ${others.length} more`:"",{name}=splitReference(image),hub=`docker.io/${name.
includes("/")?image:`library/${image}`}`;return`The image ${image} names no registry and stands for no service, so it comes from Docker Hub: ${first?placeName(first):
""}${more}. If that is meant, write ${hub}.`})}function pinnedImages(images){return Object.entries(images).map(([service2,{repository,tag,digest,ref}])=>{if(!digest||
!/^sha256:[0-9a-f]{64}$/.test(digest))throw new src_errors.yo(`The image of service '${service2}' has ${digest?`the digest '${digest}', which is none`:"no diges\
t: it was not pushed"}.`,"Give the output 'images' of a push-images step that pushed (push: true).");const{name}=splitReference(ref);if(!repository||!name.endsWith(
`/${repository}`))throw new src_errors.yo(`The image of service '${service2}' is in the repository '${repository}', and its reference is '${ref}'.`,"Give the ou\
tput 'images' of push-images as it is.");const registry=name.slice(0,-repository.length-1);return{service:service2,registry,repository,tag,digest,name,reference:`${name}\
@${digest}`}})}function namesOf({name,repository,service:service2}){return[...new Set([name,repository,service2])]}function placeImages(rendered,images,unused){
const services=pinnedImages(images),faults=new render_faults.C,used=new Set,others=[],all=[],placed=rendered.map(({object,origin})=>{const item={object:structuredClone(
object),origin};for(const container of containers_containersOf(item.object)){const place={item,container:{...container}};all.push(place),checkImage(place,faults);
const matches2=matching(container.image,services);for(const service2 of matches2)used.add(service2);const[first]=matches2;first?matches2.some(({reference})=>reference!==
first.reference)?tellAmbiguous(place,matches2,faults):container.part.image=first.reference:others.push(place)}return item});if(unused==="error")for(const service2 of services)
used.has(service2)||tellUnused(service2,all,faults);return faults.check(),{rendered:placed,warnings:registryWarnings(others)}}function matching(image,services){
const{name}=splitReference(image);return services.filter(service2=>namesOf(service2).includes(name))}function checkImage(place,faults){const{image}=place.container,
variable=/\$\{?\(?(\w+)|\{\{/.exec(image);!variable&&!/\s/.test(image)||faults.add(place.item.origin,`The image '${image}' (${placeName(place)}) is no reference\
 of an image.`,variable?"Give the input 'variables' what it stands for, or write the name of a service of 'images'.":"Take the white space out.")}function tellAmbiguous(place,matches2,faults){
const services=matches2.map(({service:service2,name})=>`${service2} (${name})`).join(" and ");faults.add(place.item.origin,`The image ${place.container.image} o\
f ${placeName(place)} stands for several services: ${services}.`,`Write the one that is meant with its registry: ${matches2.map(({name})=>name).join(" or ")}.`)}
function tellUnused(service2,places,faults){const last=service2.repository.slice(service2.repository.lastIndexOf("/")+1),near=places.find(({container})=>{const{
name}=splitReference(container.image);return[last,service2.service].includes(name.slice(name.lastIndexOf("/")+1))}),what=`Nothing that is deployed has the image\
 of service '${service2.service}'. ${imageList(places)}`,[,...short]=namesOf(service2),names2=`${service2.name}${short.length>0?`, ${short.slice(0,-1).join(", ")}${short.
length>1?" ":""}or ${short.at(-1)}`:""}`,remedy=near?`Is ${near.container.image} (${placeName(near)}) meant? Call it ${names2}.`:`Call the image in its pod temp\
late ${names2}, or allow images that are not deployed (unused-images: allow).`;faults.add("The input 'images'",what,remedy)}const configMaps={group:"",version:"\
v1",plural:"configmaps",kind:"ConfigMap",namespaced:!0,verbs:[],subresources:[]},recordLabels=`${marks.managedBy}=${marks.manager},${marks.deployment}`,format="\
1";function recordName(name){return`ds-infra-${name}`}async function readRecord({name,namespace:namespace2,repository},cluster){const found=await cluster.get(configMaps,
namespace2,recordName(name));if(!found)return;const owner=ownerOf(found);if(owner===repository)return parseRecord(found);throw new src_errors.yo(`Deployment ${name}\
 in namespace ${namespace2} belongs to ${owner??"nobody that is known"}, not to ${repository}.`,"Use another 'name' or another 'namespace'.")}async function listRecords(cluster,namespace2){
const{items}=await cluster.list(configMaps,namespace2,{labelSelector:recordLabels});return items.map(parseRecord)}async function writeRecord({name,namespace:namespace2,
origin,expiresAt},record,cluster){const parent=recordName(name),groupKinds=new Set(record.objects.map(({group,kind})=>group?`${kind}.${group}`:kind)),object={apiVersion:"\
v1",kind:"ConfigMap",metadata:{name:parent,namespace:namespace2,labels:{[marks.managedBy]:marks.manager,[marks.deployment]:name,"applyset.kubernetes.io/id":applySetId(
parent,namespace2)},annotations:{...annotationsOf(origin,expiresAt),"applyset.kubernetes.io/tooling":"ds-infra/v1","applyset.kubernetes.io/contains-group-kinds":[
...groupKinds].sort().join(",")}},data:{format,record:JSON.stringify(record)}};await cluster.apply(configMaps,object,{force:!0})}async function removeRecord({stored},cluster){
await cluster.remove(configMaps,stored)}function parseRecord(stored){const{metadata,data}=stored,{namespace:namespace2="",labels={},annotations={}}=metadata;if(data?.
format!==format)throw new src_errors.yo(`ConfigMap ${namespace2}/${metadata.name} is in format ${data?.format??"none"}; this release reads ${format}.`,"Use the \
newest release of ds-infra, or delete the ConfigMap: the deployment is then new to this action.");const pullRequest=annotations[marks.pullRequest];return{name:labels[marks.
deployment]??"",namespace:namespace2,repository:annotations[marks.repository]??"",pullRequest:pullRequest===void 0?void 0:Number(pullRequest),expiresAt:annotations[marks.
expiresAt],run:annotations[marks.run]??"",record:JSON.parse(data.record??"{}"),stored}}function recorded({apiVersion,kind,metadata}){const{namespace:namespace2,
name,uid=""}=metadata;return{group:groupOf(apiVersion),apiVersion,kind,namespace:namespace2,name,uid}}function together(one,other){return[...new Map([...one,...other].
map(object=>[keyOf(object),object])).values()]}const kept=["Namespace","CustomResourceDefinition","PersistentVolume","PersistentVolumeClaim","StatefulSet"];async function prune(before,now,job2){
const{inputs,namespace:namespace2,dependencies}=job2,current=new Set(now.map(keyOf)),gone2=before.filter(object=>!current.has(keyOf(object)));if(!inputs.prune)return{
pruned:[],left:gone2};const stay=gone2.filter(({kind})=>kept.includes(kind));for(const{kind,name}of stay)dependencies.logger.notice(`${kind} ${name} is no longe\
r in the manifests. It stays, because it may hold data; delete it yourself.`);const set=applySetId(recordName(inputs.name),namespace2),pruned=[];for(const object of gone2.
filter(({kind})=>!kept.includes(kind)))await remove(object,set,job2)&&pruned.push(changeOf(object,"pruned"));return{pruned,left:stay}}async function remove(object,set,{
cluster,dependencies}){const{apiVersion,kind,namespace:namespace2,name,uid}=object,resource2=await cluster.resourceOf(apiVersion,kind);if(!resource2)return!1;const found=await cluster.
get(resource2,namespace2,name);if(!found||found.metadata.uid!==uid||found.metadata.labels?.[partOf]!==set)return!1;try{await cluster.remove(resource2,found)}catch(error){
if(isRefusal(error,"Conflict"))return!1;throw error}return dependencies.logger.info(`${kind} ${name}: pruned`),!0}var semver=__webpack_require__(84);function checkVersion(running,{
version,allowOlder,name}){const[given,recorded2]=[semver.parse(version??"",{loose:!0}),semver.parse(running??"",{loose:!0})];if(!(allowOlder||!given||!recorded2||
semver.gte(given,recorded2)))throw new src_errors.yo(`Version ${version} of ${name} is older than ${running}, which was deployed last.`,"Deploy a newer version \
or, to go back on purpose, set 'allow-older: true'.")}function definedKinds(rendered){const kinds2=new Map;for(const{object}of rendered){const{kind,spec}=object;
if(kind!=="CustomResourceDefinition"||!(0,mapping.p)(spec)||!(0,mapping.p)(spec.names))continue;const versions=Array.isArray(spec.versions)?spec.versions:[];for(const version of versions)
!(0,mapping.p)(version)||version.served===!1||kinds2.set(`${spec.group}/${version.name} ${spec.names.kind}`,{namespaced:spec.scope!=="Cluster"})}return kinds2}const movedTo={
extensions:{Ingress:"networking.k8s.io",NetworkPolicy:"networking.k8s.io",Deployment:"apps",DaemonSet:"apps",ReplicaSet:"apps"}},gone={PodSecurityPolicy:"Pod Se\
curity admission took its place: label the namespace (pod-security.kubernetes.io/enforce)."};async function remedyForKind(apiVersion,kind,kinds2){const group=groupOf(
apiVersion),replaced=gone[kind];if(replaced&&group!==""&&!group.includes("example"))return replaced;const served=await servedIn(group,kind,kinds2)??await servedIn(
movedTo[group]?.[kind],kind,kinds2);if(served)return`Write apiVersion: ${served}, which this cluster serves; look up whether its fields differ.`;const usual=await servedIn(
usualGroup(kind),kind,kinds2);return usual?`Write apiVersion: ${usual}.`:group===""||!group.includes(".")||group.endsWith(".k8s.io")?"Correct apiVersion and kin\
d (capital letters count), or install what defines the kind.":"Install what defines it in the cluster first, or deploy its CustomResourceDefinition in the same \
step."}async function servedIn(group,kind,kinds2){if(group!==void 0)for(const version of await kinds2.versionsOf(group)){const apiVersion=group===""?version:`${group}\
/${version}`;if(await kinds2.resourceOf(apiVersion,kind))return apiVersion}}function usualGroup(kind){return["Deployment","StatefulSet","DaemonSet","ReplicaSet"].
includes(kind)?"apps":["Job","CronJob"].includes(kind)?"batch":["Ingress","NetworkPolicy","IngressClass"].includes(kind)?"networking.k8s.io":["Role","RoleBindin\
g","ClusterRole","ClusterRoleBinding"].includes(kind)?"rbac.authorization.k8s.io":kind==="HorizontalPodAutoscaler"?"autoscaling":kind==="PodDisruptionBudget"?"p\
olicy":["Service","ConfigMap","Secret","Pod","ServiceAccount","PersistentVolumeClaim"].includes(kind)?"":void 0}async function checkRendered(rendered,{namespace:namespace2},kinds2){
const faults=new render_faults.C,known=await lookUp(rendered,kinds2),placed=[],first=new Map;for(const{object,origin}of rendered){const kind=known.get(kindKey(object));
if(typeof kind!="object"){const what=`The cluster does not serve ${object.kind} in ${object.apiVersion} (${object.metadata.name}).`;faults.add(origin,what,kind??
"");continue}const item={object:withNamespace(object,kind.namespaced?namespace2:void 0),origin};checkNamespace(object,kind,namespace2,origin,faults);const key=keyOf(
nameOf(item.object)),earlier=first.get(key);earlier?tellDuplicate(item,earlier,faults):first.set(key,item),placed.push(item)}return faults.check(),placed}const kindKey=({
apiVersion,kind})=>`${apiVersion} ${kind}`;async function lookUp(rendered,kinds2){const known=new Map(definedKinds(rendered)),answers=[...new Map(rendered.map(({
object})=>[kindKey(object),object]))].map(async([key,{apiVersion,kind}])=>{known.has(key)||known.set(key,await kinds2.resourceOf(apiVersion,kind)??await remedyForKind(
apiVersion,kind,kinds2))});return await Promise.all(answers),known}function checkNamespace(object,kind,namespace2,origin,faults){const given=object.metadata.namespace;
!kind.namespaced||!given||given===namespace2||faults.add(origin,`${describe(object)} names the namespace ${given}, and ${namespace2} is deployed to.`,`Take meta\
data.namespace out of it, or deploy it in a step of its own with 'namespace: ${given}'.`)}function withNamespace(object,namespace2){const{namespace:given,...metadata}=object.
metadata;return namespace2===void 0?given===void 0?object:{...object,metadata}:{...object,metadata:{...metadata,namespace:given||namespace2}}}function tellDuplicate({
object,origin},earlier,faults){const versions=object.apiVersion===earlier.object.apiVersion?"":` (${earlier.object.apiVersion} there)`,where=origin===earlier.origin?
"twice":`already in ${earlier.origin}${versions}`;faults.add(origin,`${describe(object)} is there ${where}.`,"Remove one of the two, or give it another name.")}
async function renderKustomization(folder,faults,{environment,signal,logger}){const result=await(0,system_process.R)("kubectl",["kustomize",folder],{env:environment,
signal}).catch(error=>{throw(0,src_errors.$N)(error)!=="ENOENT"?error:new src_errors.yo(`${folder} is a kustomization, and there is no kubectl on PATH to render\
 it.`,"Run setup-tools before this step.",{cause:error})});if(result.exitCode!==0){tellRefusal(folder,result.stderr,faults);return}for(const line of result.stderr.
split(`
`))line.trim()&&logger.info(`${folder}: ${line.trim()}`);return result.stdout}function tellRefusal(folder,stderr,faults){const text=stderr.split(`
`).filter(line=>line.trim()&&!line.startsWith("# Warning")).join(" ").replace(/^(?:error: |E\d+ .*? err=")/,"").trim(),what=`The kustomization cannot be rendere\
d: ${(0,src_errors.Kb)(reasonIn(text),1500).replace(/\.$/,"")}.`;if(/dial tcp|i\/o timeout|no such host|Could not resolve host|connection refused/i.test(text))throw new src_errors.
nM(`${folder}: ${what}`,"Check that the address of the remote base is reached from this runner.");const known=remedies.find(([pattern])=>pattern.test(text));faults.
add(folder,what,known?.[1]??`Correct it; 'kubectl kustomize ${folder}' shows the same.`)}const remedies=[[/must specify --enable-helm/,"kubectl does not inflate\
 charts: give the chart in the input 'chart', or render it to a file in a step before."],[/security; file '.*' is not in or below/,"kustomize reads files in and\
 below the folder of a kustomization alone: move the file, or make its folder a base."]],wrappings=[/^accumulating resources: /,/^accumulation err='/,/^accumulating resources from '([^']*)': /,
/^'[^']*' must resolve to a file': recursed accumulation of path '[^']*': /];function reasonIn(text){let reason=text;const resources=[];for(;;){const match=wrappings.
map(pattern=>pattern.exec(reason)).find(found=>found!==null);if(!match)break;match[1]!==void 0&&resources.push(match[1]),reason=reason.slice(match[0].length)}return reason=
reason.replace(/'?: must build at directory: .*$/,"").replace(/evalsymlink failure on '[^']*' : lstat /,"").replace(/literal sources \[.*\]: invalid literal source .*, expected/,
"a literal is not as"),[...resources,reason].join(": ")}const kustomizationNames=["kustomization.yaml","kustomization.yml","Kustomization"],extensions=[".yaml",
".yml",".json"];async function findSources(manifests,faults){const sources=new Map;for(const entry of manifests){const found=await findEntry(entry,faults);for(const source of found)
sources.set(`${source.kind} ${(0,external_node_path_.join)(source.path)}`,source)}return[...sources.values()]}async function findEntry(entry,faults){if(/^[a-z][a-z0-9+.-]+:\/\//i.
test(entry))return faults.add(`'${entry}'`,"It is an address, not a path.","Keep the manifest in the repository: what is deployed is then reviewed."),[];const there=await(0,files.
xo)((0,promises_.stat)(entry).catch(noFolder));return there?.isDirectory()?await inFolder(entry,faults):there?[fileOrKustomization(entry)]:/[*?[\]{}]/.test(entry)?
await sources_matching(entry,faults):(faults.add(`'${entry}'`,"There is no such file or folder.",await remedyForMissing(entry)),[])}function noFolder(error){if(error.
code!=="ENOTDIR")throw error}function fileOrKustomization(path){return isKustomizationFile(path)?{kind:"kustomization",path:(0,external_node_path_.dirname)(path)}:
{kind:"file",path}}function isKustomizationFile(path){return kustomizationNames.includes((0,external_node_path_.basename)(path))}async function inFolder(folder,faults){
const entries=await(0,promises_.readdir)(folder,{withFileTypes:!0}),names2=entries.map(({name})=>name);if(names2.some(isKustomizationFile))return[{kind:"kustomi\
zation",path:folder}];if(names2.includes("Chart.yaml"))return faults.add(`'${folder}'`,"It is a chart.","Name it in the input 'chart', in place of 'manifests'."),
[];const files2=names2.filter(name=>extensions.includes((0,external_node_path_.extname)(name).toLowerCase())).sort();if(files2.length>0)return files2.map(name=>({
kind:"file",path:(0,external_node_path_.join)(folder,name)}));const below=entries.some(entry=>entry.isDirectory())?`Folders in it are not read; write ${folder}/\
**/*.yaml for those.`:"Name the folder that has the manifests.";return faults.add(`'${folder}'`,"The folder has no .yaml, .yml or .json file.",below),[]}async function sources_matching(pattern,faults){
const found=[];for await(const path of(0,promises_.glob)(process.platform==="win32"?pattern.replaceAll("\\","/"):pattern))found.push(path);found.sort();const sources=[];
for(const path of found){const source=await matched(path,pattern,faults);if(source)sources.push(source);else if(source===void 0)return[]}if(sources.length===0){
const what=found.length===0?"It matches no file.":`It matches no manifest, only ${list(found)}.`;faults.add(`'${pattern}'`,what,"Correct the pattern: it is seen\
 from the working folder, and ** stands for folders of any depth.")}return sources}async function matched(path,pattern,faults){if((await(0,promises_.stat)(path)).
isDirectory())return(await(0,files.wX)(path)).some(isKustomizationFile)?{kind:"kustomization",path}:null;if(!isKustomizationFile(path))return extensions.includes(
(0,external_node_path_.extname)(path).toLowerCase())?{kind:"file",path}:null;if(isKustomizationFile(pattern))return fileOrKustomization(path);faults.add(`'${pattern}\
'`,`It matches ${path}, which is a kustomization, and the files beside it.`,`Name the folder ${(0,external_node_path_.dirname)(path)} to render it, or write a p\
attern that leaves it out.`)}function list(paths){return paths.length>3?`${paths.slice(0,3).join(", ")} and ${paths.length-3} more`:paths.join(", ")}async function remedyForMissing(path){
const beside=await(0,files.wX)((0,external_node_path_.dirname)(path)).catch(()=>[]),usual="Correct the path: it is seen from the working folder of the job, whic\
h has what actions/checkout put there",same=beside.filter(name=>name.toLowerCase().replace(/\.ya?ml$/,"")===(0,external_node_path_.basename)(path).toLowerCase().
replace(/\.ya?ml$/,""));return same.length>0?`${usual}; there is ${(0,external_node_path_.join)((0,external_node_path_.dirname)(path),String(same[0]))}.`:`${usual}\
.`}async function readText(path,faults){let bytes;try{bytes=await(0,promises_.readFile)(path)}catch(error){const why={EACCES:"it may not be read",EPERM:"it may \
not be read"}[(0,src_errors.$N)(error)??""]??(0,src_errors.bD)(error);faults.add(path,`The file cannot be read: ${why}.`,"Check the path and the rights of the f\
ile.");return}try{return new TextDecoder("utf-8",{fatal:!0}).decode(bytes)}catch{const what=bytes[0]===255&&bytes[1]===254||bytes[0]===254&&bytes[1]===255?"The \
file is in UTF-16, as PowerShell writes it by default.":"The file is not text in UTF-8.";faults.add(path,what,"Save it in UTF-8.");return}}class Variables{#values;#used=new Set;#nearly=new Map;constructor(values){
this.#values=new Map(Object.entries(values));for(const name of this.#values.keys())if(!/^[A-Za-z_]\w*$/.test(name))throw new src_errors.yo(`The input 'variables\
' holds '${name}', which is no name of a variable.`,"Use letters, digits and underscores, the first no digit: IMAGE_TAG.")}substitute(text){if(this.#values.size===
0||!text.includes("$"))return{text,changed:!1};let changed=!1;const result=text.replace(/(\$?)\$\{([A-Za-z_]\w*)\}/g,(whole,escaped,name)=>{const value=this.#values.
get(name);return value===void 0?whole:(changed=!0,escaped?`\${${name}}`:(this.#used.add(name),value))});return this.#noteOthers(text),{text:result,changed}}#noteOthers(text){
for(const[,name=""]of text.matchAll(/\$\(?([A-Za-z_]\w*)/g))this.#values.has(name)&&this.#nearly.set(name,text.includes(`$(${name}`)?`$(${name})`:`$${name}`)}checkUsed(){
const unused=[...this.#values.keys()].filter(name=>!this.#used.has(name)),[first]=unused;if(first===void 0)return;const list2=unused.map(name=>`\${${name}}`).join(
", "),nearly=this.#nearly.get(first);throw new src_errors.yo(`The manifests hold no ${list2}, which the input 'variables' gives.`,nearly?`They hold ${nearly}: w\
rite it as \${${first}}.`:`Write \${${first}} where its value belongs (comments do not count), or take it out of 'variables'.`)}}async function renderManifests({
manifests,variables},dependencies){const values=new Variables(variables),faults=new render_faults.C,sources=await findSources(manifests,faults),texts=await readAll(
sources,faults,dependencies),{collectDocuments}=await Promise.all([__webpack_require__.e(3483),__webpack_require__.e(2106)]).then(__webpack_require__.bind(__webpack_require__,
2106)),rendered=texts.flatMap(({kind,path,text})=>collectDocuments(text,path,faults,{origins:kind==="file"?"document":"whole",variables:values}));return faults.
count===0&&rendered.length===0&&faults.add("The input 'manifests'","What it names holds no object.","Name files that do."),faults.check(),values.checkUsed(),rendered}
async function readAll(sources,faults,dependencies){const texts=[];for(const source of sources){const{kind,path}=source,text=kind==="file"?await readText(path,faults):
await renderKustomization(path,faults,dependencies);text!==void 0&&texts.push({...source,text})}return texts}function secretObjects(secrets2){const faults=new render_faults.
C,rendered=Object.entries(secrets2).map(([name,keys])=>{const origin="the input 'secrets'";/^[a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?$/.test(name)||faults.add(origin,
`'${name}' is no name for a Secret.`,"Use lower-case letters, digits, '-' and '.'.");for(const key of Object.keys(keys))/^[-._a-zA-Z0-9]{1,253}$/.test(key)&&key!==
"."&&key!==".."&&key!=="__proto__"||faults.add(origin,`The Secret ${name} has the key '${key}'.`,"Use letters, digits, '-', '_' and '.'.");const data=Object.entries(
keys).map(([key,value])=>[key,Buffer.from(value).toString("base64")]);return{object:{apiVersion:"v1",kind:"Secret",metadata:{name},type:"Opaque",data:Object.fromEntries(
data)},origin}});return faults.check(),rendered}function ready(message,note){return{state:"ready",message,...note===void 0?{}:{note}}}function progressing(message,enoughAfter){
return{state:"progressing",message,...enoughAfter===void 0?{}:{enoughAfter}}}function failed(message,failsAfter){return{state:"failed",message,...failsAfter===void 0?
{}:{failsAfter}}}function customResourceDefinition(object){const names2=conditionOf(object,"NamesAccepted");if(names2?.status==="False")return failed(wordsOf(names2));
const schema=conditionOf(object,"NonStructuralSchema");return schema?.status==="True"?failed(wordsOf(schema)):isTrue(object,"Established")?ready("established"):
progressing("not established yet")}function apiService(object){const available=conditionOf(object,"Available");return available?.status==="True"?ready("availabl\
e"):progressing(`not available yet${available?`: ${wordsOf(available)}`:""}`)}function namespace(object){const{phase}=object.status??{};return phase==="Terminat\
ing"?{state:"terminating",message:"is being deleted"}:phase==="Active"?ready("active"):progressing("not active yet")}function job(object){if(isTrue(object,"Comp\
lete"))return ready("completed");for(const type of["Failed","FailureTarget"]){const condition=conditionOf(object,type);if(condition?.status==="True")return failed(
`failed${wordsOf(condition)?`: ${wordsOf(condition)}`:""}`)}const{suspend=!1,completions}=object.spec??{};if(suspend)return ready("suspended","is suspended: it \
does not run");const{active=0,succeeded=0,failed:failures=0}=object.status??{},counts=[active>0?`${count(active,"pod")} at work`:"no pod yet",...completions!==void 0&&
completions>1?[`${succeeded} of ${completions} completed`]:[],...failures>0?[`${count(failures,"pod")} failed`]:[]];return progressing(counts.join(", "))}function cronJob(object){
const{suspend=!1}=object.spec??{};return suspend?ready("suspended","is suspended: it starts no Jobs"):ready("scheduled")}function service(object){const{type,externalIPs}=object.
spec??{};return type!=="LoadBalancer"?ready("applied"):hasAddress(object)||listOf(externalIPs).length>0?ready("has an address"):progressing("its load balancer h\
as no address yet")}function ingress(object){return hasAddress(object)?ready("has an address"):progressing("has no address yet")}function hasAddress(object){const status=object.
status;return listOf(status?.loadBalancer?.ingress).length>0}const refusalLasts=6e4;function gateway(object){const{conditions,listeners}=object.status??{},generation=object.
metadata.generation??0,wanted=listOf(object.spec?.listeners),parts=[verdict("",conditions,{generation,required:["Accepted","Programmed"]}),...wanted.map(({name})=>{
const found=listOf(listeners).find(one=>one.name===name);return verdict(`listener ${name??""}: `,found?.conditions,{generation,required:["Accepted","ResolvedRef\
s","Programmed"]})})];return worst(parts)??ready("programmed")}function route(object){const parents=listOf(object.status?.parents),generation=object.metadata.generation??
0,wanted=listOf(object.spec?.parentRefs).length,parts=parents.map(({parentRef,conditions})=>verdict(`Gateway ${parentRef?.name??""}: `,conditions,{generation,required:[
"Accepted","ResolvedRefs"]})),bad=worst(parts);return bad?.state==="failed"||parents.length>=wanted?bad??ready("accepted"):progressing(`${parents.length} of ${wanted}\
 Gateways have answered`)}const refusals=new Set(["Accepted","ResolvedRefs"]);function verdict(prefix,conditions,{generation,required}){const current=listOf(conditions).
filter(({observedGeneration})=>observedGeneration===void 0||observedGeneration>=generation),refused2=current.find(({type,status})=>refusals.has(type)&&status===
"False");if(refused2)return failed(`${prefix}not ${refused2.type}: ${wordsOf(refused2)}`,refusalLasts);const missing2=required.find(type=>!current.some(one=>one.
type===type&&one.status==="True"));if(missing2===void 0)return;const said=current.find(({type})=>type===missing2);return progressing(`${prefix}not ${missing2} y\
et${said?`: ${wordsOf(said)}`:""}`)}function worst(parts){return parts.find(part=>part?.state==="failed")??parts.find(part=>part!==void 0)}const faultLasts=6e4,
metricsTake=6e4;function autoscaler(object){const active=conditionOf(object,"ScalingActive");return active?active.status==="True"?ready("active"):active.reason===
"ScalingDisabled"?ready("disabled","does not scale: the target has no replicas"):active.reason==="InvalidSelector"?failed(wordsOf(active),faultLasts):progressing(
`does not scale yet: ${wordsOf(active)}`,metricsTake):progressing("its controller has not seen it yet")}function disruptionBudget(object){if(!isObserved(object))
return progressing("its controller has not seen it yet");const condition=conditionOf(object,"DisruptionAllowed");return condition?.status==="False"&&condition.reason!==
"InsufficientPods"?failed(wordsOf(condition),faultLasts):ready("applied")}function volumeClaim(object){const{phase}=object.status??{};return phase==="Lost"?failed(
"lost its volume"):ready(phase==="Bound"?"bound":"applied; not bound yet")}const unseen=progressing("its controller has not seen it yet");function deployment(object,{
before}){if(!isObserved(object))return unseen;const{replicas:wanted=1,paused=!1}=object.spec??{},{replicas=0,updatedReplicas=0,availableReplicas=0}=statusOf(object);
if(updatedReplicas===wanted&&replicas===updatedReplicas&&availableReplicas===updatedReplicas&&isTrue(object,"Available"))return ready(readyPods(wanted),paused?"\
is paused: a later change of its pods waits until it is resumed":void 0);if(paused)return whilePaused(object);const condition=conditionOf(object,"Progressing");
return condition?.reason==="ProgressDeadlineExceeded"&&!isSame(condition,before)?failed(wordsOf(condition)):progressing(deploymentProgress({wanted,replicas,updatedReplicas,
availableReplicas}))}function deploymentProgress(counts){const{wanted,replicas,updatedReplicas,availableReplicas}=counts;return updatedReplicas<wanted?`${updatedReplicas}\
 of ${count(wanted,"pod")} are updated`:replicas>updatedReplicas?`${count(replicas-updatedReplicas,"old pod")} still to be removed`:`${Math.min(availableReplicas,
wanted)} of ${wanted} updated pods are ready`}function isSame(condition,before){const earlier=before&&conditionOf(before,"Progressing");return earlier?.reason===
"ProgressDeadlineExceeded"&&earlier.lastUpdateTime===condition.lastUpdateTime&&earlier.lastTransitionTime===condition.lastTransitionTime}function whilePaused(object){
const said="is paused, so its pods stay as they were: kubectl rollout resume goes on";return object.metadata.managedFields?.some(({manager,operation,fieldsV1})=>manager===
"ds-infra"&&operation==="Apply"&&"f:paused"in(fieldsV1?.["f:spec"]??{}))?ready("applied; paused by its manifest",said):progressing(said)}function statefulSet(object){
if(!isObserved(object))return unseen;const spec=object.spec??{},{replicas:wanted=1,updateStrategy}=spec,{replicas=0,readyReplicas=0,availableReplicas=0}=statusOf(
object),{updatedReplicas=0,currentRevision,updateRevision}=statusOf(object),partition=updateStrategy?.rollingUpdate?.partition??0,onDelete=updateStrategy?.type===
"OnDelete",usable=spec.minReadySeconds?availableReplicas:readyReplicas,updates=onDelete?0:Math.max(0,wanted-partition);if(usable<wanted||replicas!==wanted||updatedReplicas<
updates)return progressing(statefulSetProgress({wanted,replicas,usable,updatedReplicas,updates}));const isCurrent=currentRevision===updateRevision;if(onDelete)return ready(
readyPods(wanted),isCurrent?void 0:onDeleteNote);if(partition>0){const note=isCurrent?void 0:`pods below ordinal ${partition} stay as they were (partition)`;return ready(
readyPods(wanted),note)}return isCurrent?ready(readyPods(wanted)):progressing("its last pods are being updated")}function statefulSetProgress(counts){const{wanted,
replicas,usable,updatedReplicas,updates}=counts;return updatedReplicas<updates?`${updatedReplicas} of ${count(updates,"pod")} are updated`:replicas>wanted?`${count(
replicas-wanted,"pod")} still to be removed`:`${Math.min(usable,wanted)} of ${count(wanted,"pod")} are ready`}const onDeleteNote="applied; its pods change when \
they are deleted (OnDelete)";function daemonSet(object){if(!isObserved(object))return unseen;const{updateStrategy}=object.spec??{},status=object.status??{},{desiredNumberScheduled:wanted=0,
updatedNumberScheduled:updated=0,numberAvailable=0}=status,onDelete=updateStrategy?.type==="OnDelete";return updated<wanted&&!onDelete?progressing(`${updated} o\
f ${count(wanted,"pod")} are updated`):numberAvailable<wanted?progressing(`${numberAvailable} of ${count(wanted,"pod")} are ready`):wanted===0?ready("no pods","\
runs nowhere: no node is fit for it"):ready(readyPods(wanted),onDelete&&updated<wanted?onDeleteNote:void 0)}function replicaSet(object){if(!isObserved(object))return unseen;
const{replicas:wanted=1}=object.spec??{},{replicas=0,availableReplicas=0}=statusOf(object);return replicas===wanted&&availableReplicas===wanted?ready(readyPods(
wanted)):progressing(`${Math.min(availableReplicas,wanted)} of ${count(wanted,"pod")} are ready`)}const notItsFault=new Set(["Evicted","Preempting"]);function pod(object){
const{phase,reason,message}=podStatusOf(object);if(phase==="Succeeded")return ready("succeeded");if(phase==="Failed"){const said=`failed${reason||message?`: ${wordsOf(
{reason,message})}`:""}`;return notItsFault.has(reason??"")?progressing(said):failed(said)}return isTrue(object,"Ready")?ready("ready"):progressing(phase==="Run\
ning"?"runs, not ready":"not running")}function statusOf(object){return object.status??{}}function readyPods(number){return number===0?"no pods wanted":`${count(
number,"pod")} ready`}const assess_kinds={"apps/Deployment":deployment,"apps/StatefulSet":statefulSet,"apps/DaemonSet":daemonSet,"apps/ReplicaSet":replicaSet,"/\
ReplicationController":replicaSet,"/Pod":pod,"batch/Job":job,"batch/CronJob":cronJob,"/Service":service,"networking.k8s.io/Ingress":ingress,"gateway.networking.\
k8s.io/Gateway":gateway,"gateway.networking.k8s.io/HTTPRoute":route,"gateway.networking.k8s.io/GRPCRoute":route,"gateway.networking.k8s.io/TLSRoute":route,"gate\
way.networking.k8s.io/TCPRoute":route,"gateway.networking.k8s.io/UDPRoute":route,"autoscaling/HorizontalPodAutoscaler":autoscaler,"policy/PodDisruptionBudget":disruptionBudget,
"/PersistentVolumeClaim":volumeClaim,"/Namespace":namespace,"apiextensions.k8s.io/CustomResourceDefinition":customResourceDefinition,"apiregistration.k8s.io/API\
Service":apiService};function assess(object,context={}){const{apiVersion,kind,metadata}=object;if(metadata.deletionTimestamp!==void 0)return{state:"terminating",
message:"is being deleted"};const seen=observedGenerationOf(object);if(seen!==void 0&&metadata.generation!==void 0&&seen<metadata.generation)return progressing(
"its controller has not seen the change yet");const stalled=conditionOf(object,"Stalled");if(stalled?.status==="True")return failed(`stalled: ${wordsOf(stalled)||
"it says no reason"}`);const reconciling=conditionOf(object,"Reconciling");return reconciling?.status==="True"?progressing(wordsOf(reconciling)||"reconciling"):
(assess_kinds[`${groupOf(apiVersion)}/${kind}`]??byReadyCondition)(object,context)}function byReadyCondition(object){const condition=conditionOf(object,"Ready");
return condition?isTrue(object,"Ready")?ready("ready"):progressing(`not ready: ${wordsOf(condition)||"it says no reason"}`):ready("applied")}const pollInterval=5e3,
retryInterval=2e3;class Feed{subject;objects;gone=new Map;denial;failure;ended;#cluster;#options;constructor(subject,cluster,options){this.subject=subject,this.#cluster=
cluster,this.#options=options,this.ended=this.#run().catch(error=>{options.signal.aborted||(isForbidden(error)?this.denial=error:this.failure=error,options.onChange())})}get isKnown(){
return this.objects!==void 0||this.denial!==void 0||this.failure!==void 0}async#run(){const{signal,sleep}=this.#options,{resource:resource2,namespace:namespace2,
selection}=this.subject;for(;;){try{for await(const change of this.#cluster.follow(resource2,namespace2,selection,signal))this.#take(change)}catch(error){if(signal.
aborted)return;if(isForbidden(error))return await this.#poll();if(!(0,retry.dg)(error))throw error}await sleep(retryInterval,signal)}}async#poll(){const{signal,
sleep}=this.#options;for(;;){try{this.#take({type:"listed",items:await this.#look()})}catch(error){if(!(0,retry.dg)(error))throw error}await sleep(pollInterval,
signal)}}async#look(){const{resource:resource2,namespace:namespace2,selection,names:names2}=this.subject;try{return(await this.#cluster.list(resource2,namespace2,
selection)).items}catch(error){if(!isForbidden(error)||!names2)throw error;return(await Promise.all(names2.map(name=>this.#cluster.get(resource2,namespace2,name)))).
filter(object=>object!==void 0)}}#take(change){const known=this.objects??new Map;this.objects=known,change.type==="listed"?this.#replace(change.items):change.type!==
"DELETED"?this.#put(change.object):known.get(change.object.metadata.name)?.metadata.uid===change.object.metadata.uid&&(known.delete(change.object.metadata.name),
this.gone.set(change.object.metadata.name,change.object)),this.#options.onChange()}#replace(items){for(const[name,object]of this.objects??[])this.gone.set(name,
object);this.objects=new Map;for(const item of items)this.#put(item)}#put(object){this.objects?.set(object.metadata.name,object),this.gone.delete(object.metadata.
name),this.#options.onObject?.(object)}}function isForbidden(error){return error instanceof ApiError&&error.status===403}function selectorOf({kind,spec}){const selector=spec?.
selector;if(typeof selector!="object"||selector===null)return;const{matchLabels={},matchExpressions}=kind==="ReplicationController"?{matchLabels:selector}:selector,
parts=[...Object.entries(matchLabels).map(([key,value])=>`${key}=${value}`),...listOf(matchExpressions).map(expression)];return parts.length===0||parts.includes(
void 0)?void 0:parts.join(",")}function expression({key,operator,values=[]}){switch(operator){case"In":return`${key} in (${values.join(",")})`;case"NotIn":return`${key}\
 notin (${values.join(",")})`;case"Exists":return key;case"DoesNotExist":return`!${key}`;default:return}}class Feeds{#cluster;#options;#closing=new AbortController;#signal;#feeds=new Map;#told=new Set;#wake;constructor(cluster,options){
this.#cluster=cluster,this.#options=options,this.#signal=AbortSignal.any([options.signal,this.#closing.signal])}follow(watched){const open=[...Map.groupBy(watched,
({target})=>feeds_kindKey(target.resource,target.object.metadata.namespace)).values()].filter(some=>some.some(({health})=>health.state!=="ready"));for(const some of open)
this.#followTargets(some);const owners=open.flat().filter(({object})=>hasPods(object)&&object.kind!=="Pod");for(const some of Map.groupBy(owners,({object})=>object.
metadata.namespace).values())this.#followPods(some)}#followTargets(some){const[first]=some;if(!first)return;const{resource:resource2,object}=first.target,names2=some.
map(({target})=>target.object.metadata.name),selection=names2.length===1?{fieldSelector:`metadata.name=${names2[0]}`}:{};this.#open({resource:resource2,selection,
names:names2,namespace:object.metadata.namespace,isTarget:!0})}#followPods(owners){const[first]=owners;if(!first)return;const{namespace:namespace2}=first.object.
metadata,labelSelector=owners.length===1?selectorOf(first.object):void 0,selection=labelSelector===void 0?{}:{labelSelector};this.#open({resource:pods,namespace:namespace2,
selection,isTarget:!1}),owners.some(({object})=>object.kind==="Deployment")&&this.#open({resource:replicaSets,namespace:namespace2,selection,isTarget:!1})}followEvents({
object}){const{namespace:namespace2}=object.metadata,selection={fieldSelector:"type=Warning"};this.#open({resource:events,namespace:namespace2,selection,isTarget:!1})}#open(subject){
const key=`${subject.isTarget} ${feeds_kindKey(subject.resource,subject.namespace)}`;if(this.#feeds.has(key))return;const isPods=subject.resource.group===""&&subject.
resource.plural==="pods",feed=new Feed(subject,this.#cluster,{signal:this.#signal,sleep:this.#options.sleep,onChange:()=>this.#wake?.(),...isPods?{onObject:this.#options.
onPod}:{}});this.#feeds.set(key,{feed,subject})}get isKnown(){return[...this.#feeds.values()].every(({feed,subject})=>feed.isKnown||subject.resource===events)}get failure(){
return[...this.#feeds.values()].find(({feed})=>feed.failure!==void 0)?.feed.failure}newDenials(){return[...this.#feeds.values()].flatMap(({feed,subject})=>!feed.
denial||this.#told.has(feed)?[]:(this.#told.add(feed),[{subject,denial:feed.denial}]))}find({target}){const{name,namespace:namespace2}=target.object.metadata,feed=this.#get(
!0,feeds_kindKey(target.resource,namespace2));return feed?.objects&&{object:feed.objects.get(name),gone:feed.gone.get(name)}}ownedOf({object}){const{namespace:namespace2}=object.
metadata;return{pods:this.#listed(pods,namespace2),replicaSets:this.#listed(replicaSets,namespace2)}}eventsOf({object}){return this.#listed(events,object.metadata.
namespace)??[]}#listed(resource2,namespace2){const objects=this.#get(!1,feeds_kindKey(resource2,namespace2))?.objects;return objects&&[...objects.values()]}#get(isTarget,key){
return this.#feeds.get(`${isTarget} ${key}`)?.feed}nextChange(){const{promise,resolve}=Promise.withResolvers();return this.#wake=resolve,async ms=>{const stop=new AbortController,
signal=AbortSignal.any([this.#signal,stop.signal]),time=this.#options.sleep(Math.max(0,Math.min(ms,longestTimer)),signal).catch(()=>{});await Promise.race([promise,
time]),stop.abort(),await new Promise(done=>setImmediate(done))}}close(){this.#closing.abort(new Error("the wait is over"))}}const longestTimer=2**31-1;function feeds_kindKey({
group,plural},namespace2){return`${group}/${plural}/${namespace2??""}`}const pullFailsFor=12e4,configFailsFor=6e4,restartsAtMost=3,notFoundAtMost=2;function outlookOf(fault,now,context){
const after=time=>{const due=fault.since+time-now;return due<=0?{isDoomed:!0}:{isDoomed:!1,due}};switch(fault.kind){case"image-unusable":return{isDoomed:!0};case"\
image-not-found":return fault.sightings>=notFoundAtMost?{isDoomed:!0}:after(pullFailsFor);case"image-pull":return after(pullFailsFor);case"config":return after(
configFailsFor);case"crash":return{isDoomed:!context.isJob&&context.isAlone&&!fault.isRunning&&fault.restarts>=restartsAtMost};default:return{isDoomed:!1}}}function doomedPods(object,pods2,sightings,now,due){
const isJob2=object.kind==="Job",isAlone=!pods2.some(pod2=>isTrue(pod2,"Ready")),judged=isJob2?pods2.filter(pod2=>!hasEnded(pod2)&&!pod_isTerminating(pod2)):pods2,
doomed=judged.flatMap(pod2=>{for(const fault of sightings.faultsOf(pod2)){const outlook=outlookOf(fault,now,{isAlone,isJob:isJob2});if(outlook.isDoomed)return[{
pod:pod2,fault}];outlook.due!==void 0&&due(outlook.due)}return[]});return["Deployment","ReplicaSet","ReplicationController"].includes(object.kind)&&doomed.length<
judged.length?[]:doomed}const starting=new Set(["ContainerCreating","PodInitializing",""]),refused=/denied|unauthorized|forbidden|no basic auth|authentication required|not authorized|\b40[13]\b/i,
notFound=/not found|manifest unknown|name unknown|no such manifest|\b404\b/i;function symptomOf(pod2,{role,status}){if(podStatusOf(pod2).phase==="Succeeded")return;
const{waiting,terminated,running}=status?.state??{};if(waiting)return waitingSymptom(status,waiting);if(terminated)return mayEnd(pod2,role)&&terminated.exitCode===
0?void 0:crashOf(terminated);const last=status?.lastState?.terminated;return running&&last&&!status?.ready&&(status?.restartCount??0)>0?crashOf(last):void 0}function waitingSymptom(status,{
reason="",message=""}){if(!starting.has(reason))switch(reason){case"InvalidImageName":case"ErrImageNeverPull":return{kind:"image-unusable",reason,message};case"\
ErrImagePull":case"ImagePullBackOff":case"RegistryUnavailable":return{kind:isMissing(message)?"image-not-found":"image-pull",reason,message};case"CreateContaine\
rConfigError":return{kind:/failed to sync .*cache/i.test(message)?"config-cache":"config",reason,message};case"CrashLoopBackOff":{const last=status?.lastState?.
terminated;return last?{...crashOf(last),reason}:{kind:"crash",reason,message}}default:return{kind:"other",reason,message}}}function isMissing(message){return notFound.
test(message)&&!refused.test(message)}function mayEnd(pod2,role){return role==="sidecar"?!1:role==="init container"||(podSpecOf(pod2).restartPolicy??"Always")!==
"Always"}const noProgram=/\bexec\b.*(?:executable file not found|no such file or directory|permission denied|exec format error|not a directory)/i;function crashOf(ended){
const{exitCode,reason="",message=""}=ended;return{kind:exitCode===128&&/ContainerCannotRun|StartError/.test(reason)&&!noProgram.test(message)?"cannot-run":"cras\
h",reason:reason||"Error",message,ended}}function faultText({kind,reason,message,ended,restarts,isRunning}){if(kind!=="crash"||!ended)return wordsOf({reason,message});
const times=restarts+(isRunning?0:1),how=ended.reason==="OOMKilled"?"OOMKilled":`exit code ${ended.exitCode}`,said=message?`: ${wordsOf({message})}`:"";return times>
1?`crashed ${times} times, last with ${how}${said}`:`crashed with ${how}${said}`}const steadyAfter=3e3,counted=new Set(["Deployment","StatefulSet","DaemonSet","\
ReplicaSet","ReplicationController"]);function needsSteadiness({kind,spec}){if(kind==="Pod")return hasNoProbe(spec);if(!counted.has(kind))return!1;const{replicas,
minReadySeconds=0,template}=spec;return replicas!==0&&minReadySeconds*1e3<steadyAfter&&hasNoProbe(template?.spec)}function hasNoProbe(spec){return spec?.containers?.
some(({readinessProbe})=>!readinessProbe)===!0}function steadyIn(pods2,sightings,now){const waits=pods2.filter(pod2=>!hasEnded(pod2)).flatMap(pod2=>containersOf(
pod2).filter(({role,spec})=>role==="container"&&!spec.readinessProbe).map(container=>containerSteadyIn(pod2,container,sightings,now)));return waits.includes(void 0)?
void 0:Math.max(0,...waits.map(wait=>wait??0))}function containerSteadyIn(pod2,{spec,status},sightings,now){const run2=status?.state?.running&&`${status.restartCount??
0}`,seenFor=sightings.lasts(`run of ${pod2.metadata.uid} ${spec.name}`,run2,now);if(run2===void 0)return;const started=timeOf(status?.state?.running?.startedAt),
ranFor=Math.max(seenFor,started===void 0?0:now-started);return Math.max(0,steadyAfter-ranFor)}function judge(object,surroundings){const{owned,sightings,now,before}=surroundings;
let due=Number.POSITIVE_INFINITY;const dueIn=ms=>{due=Math.min(due,ms)},own=lasting(object,assess(object,{before}),surroundings,dueIn),pods2=hasPods(object)?currentPods(
object,owned):void 0,verdict2=(health,creation2)=>({health,pods:pods2??[],creation:creation2,replicaSet:currentReplicaSet(object,owned.replicaSets),...due===Number.
POSITIVE_INFINITY?{}:{due}});if(own.state==="ready")return verdict2(pods2&&needsSteadiness(object)?steady(own,steadyIn(pods2,sightings,now),dueIn):own);if(own.state!==
"progressing"||!hasPods(object))return verdict2(own);const doomed=pods2?doomedPods(object,pods2,sightings,now,dueIn):[];if(doomed.length>0)return verdict2(failed(
doomText(doomed)));const creation=creationFault(object,owned,surroundings.events,surroundings.start),lasts=sightings.lasts(`creation ${object.metadata.uid}`,creation?.
kind,now),refusal=creation&&judge_refused(creation,lasts,dueIn);if(refusal?.state==="failed")return verdict2(refusal,creation);const said=[podProgress(object,pods2)??
own.message,...pods2?troubles(pods2,sightings):[]];return refusal&&said.push(refusal.message),verdict2(progressing(said.join("; ")),creation)}function lasting({
metadata,kind},health,{sightings,now},dueIn){const limit=health.state==="failed"?health.failsAfter:health.state==="progressing"?health.enoughAfter:void 0,key=`s\
tate ${kind} ${metadata.uid??metadata.name}`,lasts=sightings.lasts(key,limit===void 0?void 0:health.message,now);return limit===void 0?health:lasts<limit?(dueIn(
limit-lasts),progressing(health.message)):health.state==="failed"?failed(health.message):ready("applied",health.message)}function steady(own,wait,dueIn){return wait===
0?own:wait===void 0?progressing("a container without a readiness probe does not keep running"):(dueIn(wait),progressing("its pods have no readiness probe and ha\
ve just started"))}function judge_refused(creation,lasts,dueIn){const limit=isFinalAfter(creation),said=`its pods are refused: ${creation.message}`;return limit===
void 0?progressing(said):lasts>=limit?failed(said):(dueIn(limit-lasts),progressing(said))}function podProgress(object,pods2){if(!pods2||object.kind!=="Deploymen\
t"&&object.kind!=="DaemonSet")return;const{replicas=1}=object.spec??{};if(object.spec?.paused)return;const status=object.status??{},wanted=object.kind==="Daemon\
Set"?status.desiredNumberScheduled??0:replicas,readyPods2=pods2.filter(pod2=>isTrue(pod2,"Ready")).length;return readyPods2>=wanted?void 0:`${readyPods2} of ${wanted}\
 updated pods are ready`}function troubles(pods2,sightings){const texts=pods2.flatMap(pod2=>{const faults=sightings.faultsOf(pod2);if(faults.length>0)return faults.
map(shortFaultText);const scheduled=conditionOf(pod2,"PodScheduled");return scheduled?.status==="False"&&scheduled.reason==="Unschedulable"?["no node takes it y\
et"]:[]});return Object.entries(Object.groupBy(texts,text=>text)).map(([text,same=[]])=>same.length>1?`${text} (${count(same.length,"pod")})`:text)}function shortFaultText(fault){
const{role,container,kind}=fault,text=kind==="image-not-found"||kind==="image-pull"?{"image-not-found":"image not found","image-pull":"its image cannot be pulle\
d yet"}[kind]:faultText(fault);return`${role} ${container}: ${text}`}function doomText(doomed){const[first]=doomed;if(!first)return"";const{pod:pod2,fault}=first,
others=doomed.length>1?` (and ${count(doomed.length-1,"other pod")})`:"";return`pod ${pod2.metadata.name}, ${fault.role} ${fault.container}: ${faultText(fault)}${others}`}
function presenceOf(watched,{object,gone:gone2}){const uid=watched.object.metadata.uid;if(uid===void 0)return object&&!pod_isTerminating(object)?{object}:{health:{
state:"absent",message:"does not exist yet"}};if(object?.metadata.uid===uid)return pod_isTerminating(object)&&mayGo(watched,object)?{health:watched.health}:{object};
const last=gone2?.metadata.uid===uid?gone2:watched.object;return hasFinished(last)?{health:{state:"ready",message:"completed"}}:mayGo(watched,last)?{health:watched.
health}:object?{health:{state:"failed",message:"was deleted and made anew by somebody else"}}:{health:{state:"absent",message:"was deleted while it was waited f\
or"}}}function mayGo({target,health},object){return health.state==="ready"&&(target.fleeting===!0||hasFinished(object))}function hasFinished(object){return object.
kind==="Job"?isTrue(object,"Complete"):object.kind==="Pod"&&podStatusOf(object).phase==="Succeeded"}const heartbeat=3e4,namesAtMost=5;class ProgressLog{#logger;#said=new Map;#next;constructor(logger,now){
this.#logger=logger,this.#next=now+heartbeat}dueIn(now){return Math.max(0,this.#next-now)}begin(all){for(const{name,health}of all)health.state==="ready"&&this.#said.
set(name,lineOf(health))}report(all,now,deadline2){let isNew=!1;for(const{name,health}of all){const line=lineOf(health);this.#said.get(name)!==line&&(this.#said.
set(name,line),this.#logger.info(`${name}: ${line}`),isNew=!0)}now<this.#next||(this.#next=now+heartbeat,isNew||this.#logger.info(missing(all,deadline2-now)))}}
function lineOf(health){return health.state==="ready"?health.note?`ready; ${health.note}`:readyLine(health.message):health.message}function readyLine(message){return/\bready\b/.
test(message)?message:`ready (${message})`}function missing(all,left){const open=all.filter(({health})=>health.state!=="ready"),groups=Object.entries(Object.groupBy(
open,({health})=>health.message)).map(([message,same=[]])=>{const names2=same.slice(0,namesAtMost).map(({name})=>name),more=same.length>namesAtMost?` and ${same.
length-namesAtMost} more`:"";return`  ${names2.join(", ")}${more}: ${message}`});return[`Waiting for ${open.length} of ${all.length} (${duration(left)} left):`,
...groups].join(`
`)}function duration(milliseconds){const total=Math.max(0,Math.round(milliseconds/1e3)),[minutes,seconds2]=[Math.floor(total/60),total%60];return minutes===0?`${seconds2}\
 s`:seconds2===0?`${minutes} min`:`${minutes} min ${seconds2} s`}const fresh=12e4;class Sightings{#start;#containers=new Map;#since=new Map;constructor(start){this.#start=
start}see(pod2,now){for(const container of containersOf(pod2)){const key=sightings_keyOf(pod2,container.spec.name),memory=this.#containers.get(key)??{baseline:this.#baseline(
pod2,container)};this.#containers.set(key,memory);const next=advance(memory,symptomOf(pod2,container),container,now);next?memory.sighting=next:delete memory.sighting}}faultsOf(pod2){
return containersOf(pod2).flatMap(({spec})=>{const sighting=this.#containers.get(sightings_keyOf(pod2,spec.name))?.sighting;return sighting?[sighting]:[]})}lasts(key,value,now){
if(value===void 0)return this.#since.delete(key),0;const known=this.#since.get(key);return known?.value===value?now-known.since:(this.#since.set(key,{value,since:now}),
0)}#baseline(pod2,{status}){return(timeOf(pod2.metadata.creationTimestamp)??this.#start)<this.#start-fresh?status?.restartCount??0:0}}function sightings_keyOf(pod2,container){
return`${pod2.metadata.uid??pod2.metadata.name}/${container}`}function advance({baseline,sighting},symptom,{status,spec,role},now){if(!symptom)return;const current={
restarts:Math.max(0,(status?.restartCount??0)-baseline),isRunning:status?.state?.running!==void 0,lastReason:symptom.reason};if(!sighting||familyOf(sighting.kind)!==
familyOf(symptom.kind))return{...symptom,...current,container:spec.name,role,since:now,sightings:1};const isAnew=symptom.reason==="ErrImagePull"&&sighting.lastReason!==
"ErrImagePull";return{...sighting,...told(sighting,symptom),...current,...isAnew?again(sighting,symptom):{}}}function familyOf(kind){return kind==="image-not-fo\
und"?"image-pull":kind}function told(sighting,symptom){return symptom.kind==="crash"||symptom.kind==="cannot-run"||isBare(sighting)&&!isBare(symptom)?symptom:{}}
function isBare({reason,message}){return reason==="ImagePullBackOff"&&!message.includes("ErrImagePull")}function again({kind,sightings},symptom){return symptom.
kind===kind?{sightings:sightings+1}:{...symptom,sightings:1}}const eventsAfter=1e4;async function waitForAll(targets,cluster,options){const wait=new Wait(targets,
cluster,options);return await wait.begin(),wait.isReady?wait.outcome("ready"):await wait.follow()}class Wait{#watched;#cluster;#options;#start;#sightings;#log;#unseen=new Set;constructor(targets,cluster,options){
const several=new Set(targets.map(({object})=>object.metadata.namespace)).size>1;this.#watched=targets.map(target=>({target,name:describe(target.object,several),
object:target.object,health:firstHealth(target),pods:[],creation:void 0,replicaSet:void 0})),this.#cluster=cluster,this.#options=options,this.#start=options.now(),
this.#sightings=new Sightings(this.#start),this.#log=new ProgressLog(options.logger,this.#start)}get isReady(){return this.#watched.every(({health})=>health.state===
"ready")}async begin(){this.#options.signal.throwIfAborted();const needed=[...Map.groupBy(this.#watched,({object:{kind,metadata}})=>`${kind} ${metadata.namespace}`).
values()].filter(some=>some.every(({health})=>health.state==="ready")).flat().filter(({object})=>needsSteadiness(object)),byNamespace=Map.groupBy(needed,({object})=>object.
metadata.namespace);await Promise.all([...byNamespace].map(([namespace2,some])=>this.#checkSteadiness(namespace2,some))),this.#log.begin(this.#watched)}async#checkSteadiness(namespace2,some){
const list2=await this.#cluster.list(pods,namespace2).catch(error=>{if(wait_isForbidden(error))return this.#sayUnseen("pods",namespace2,error);throw error});for(const pod2 of list2?.
items??[])this.#sightings.see(pod2,this.#options.now());if(list2)for(const watched of some)this.#judge(watched,{pods:list2.items,replicaSets:void 0},[])}async follow(){
const{signal,deadline:deadline2,now,sleep=(ms,stop)=>(0,external_node_timers_promises_.setTimeout)(ms,void 0,{signal:stop})}=this.#options,feeds=new Feeds(this.#cluster,
{signal,sleep,onPod:pod2=>this.#sightings.see(pod2,now())});try{for(feeds.follow(this.#watched);;){const wake=feeds.nextChange();signal.throwIfAborted();const due=this.#evaluate(
feeds);(feeds.isKnown||now()>=deadline2)&&this.#log.report(this.#watched,now(),deadline2);const outcome=feeds.isKnown?await this.#verdict():void 0;if(outcome)return outcome;
if(now()>=deadline2)return this.outcome("timed-out");await wake(Math.min(due,this.#log.dueIn(now()),deadline2-now()))}}finally{feeds.close()}}#evaluate(feeds){let due=Number.
POSITIVE_INFINITY;for(const denied of feeds.newDenials())this.#handleDenial(denied);if(feeds.failure!==void 0)throw feeds.failure;const lasts=this.#options.now()-
this.#start;for(const watched of this.#watched){const found=feeds.find(watched);if(!found)continue;const presence=presenceOf(watched,found);Object.assign(watched,
presence),"object"in presence&&(due=Math.min(due,this.#judge(watched,feeds.ownedOf(watched),feeds.eventsOf(watched)))),!(watched.health.state!=="progressing"||!hasPods(
watched.object))&&(lasts>=eventsAfter?feeds.followEvents(watched):due=Math.min(due,eventsAfter-lasts))}return due}#judge(watched,owned,events2){const{object,target}=watched,
[start,now]=[this.#start,this.#options.now()],surroundings={owned,events:events2,start,now,sightings:this.#sightings,before:target.object},{due=Number.POSITIVE_INFINITY,
pods:pods2,...verdict2}=judge(object,surroundings);return Object.assign(watched,verdict2,pods2.length>0?{pods:pods2}:{}),due}async#verdict(){if(this.isReady)return this.
outcome("ready");const lost=this.#watched.filter(({health,object})=>health.state==="terminating"||health.state==="absent"&&object.metadata.uid);for(const watched of lost)
watched.health=await this.#explainLoss(watched);return this.#watched.some(({health})=>health.state==="failed")?this.outcome("failed"):void 0}async#explainLoss({
object,health}){const{namespace:namespace2}=object.metadata;if(namespace2===void 0)return{state:"failed",message:health.message};const why=await this.#cluster.get(
resources_namespaces,void 0,namespace2).then(found=>found?pod_isTerminating(found)?`: the namespace ${namespace2} is being deleted`:"":`: the namespace ${namespace2}\
 is gone`,error=>wait_isForbidden(error)?"":(0,src_errors.xl)(error));return{state:"failed",message:`${health.message}${why}`}}#handleDenial({subject,denial}){const{
resource:resource2,namespace:namespace2}=subject;if(subject.isTarget)throw new src_errors.yo(`${resource2.kind} objects${namespace2?` in namespace ${namespace2}`:
""} may not be read, so nobody knows when they are ready: ${denial.message}`,`Allow get, list and watch of ${resource2.plural} to this identity, or set wait: fa\
lse.`,{cause:denial});this.#sayUnseen(resource2.plural,namespace2,denial)}#sayUnseen(plural,namespace2,denial){const key=`${plural} ${namespace2}`;if(this.#unseen.
has(key))return;this.#unseen.add(key);const unseen2={pods:"why pods do not start, and crashes of pods without a readiness probe, are not seen",replicasets:"whic\
h pods are the new ones of a Deployment is not seen",events:"refusals of pods of StatefulSets, DaemonSets and Jobs are not seen"};this.#options.logger.warning(`\
The ${plural} of namespace ${namespace2} may not be listed (${denial.message}): ${unseen2[plural]??"they are not seen"}. Allow get, list and watch of ${plural}.`)}outcome(status){
const objects=this.#watched.map(({object})=>object),notes=this.#watched.flatMap(({name,health})=>health.state==="ready"&&health.note?[`${name}: ${health.note}`]:
[]);return status==="ready"?{status,objects,notes}:{status,objects,notes,unready:this.#watched.flatMap(watched=>this.#unready(watched))}}#unready({target,object,
health,pods:pods2,creation,replicaSet:replicaSet2}){if(health.state==="ready")return[];const faults=pods2.flatMap(pod2=>this.#sightings.faultsOf(pod2).map(fault=>({
pod:pod2,fault})));return[{target,object,health,pods:pods2,faults,creation,replicaSet:replicaSet2}]}}function firstHealth({object}){return object.metadata.uid?assess(
object,{before:object}):{state:"absent",message:"does not exist yet"}}function wait_isForbidden(error){return error instanceof ApiError&&error.status===403}const holders=[
"Namespace","CustomResourceDefinition","PersistentVolume","PersistentVolumeClaim"];function returnOf({live,object,resource:resource2}){return isJob(object)?{kind:"\
kept",object,why:"a Job that has run cannot be undone"}:live?{kind:"restored",object:ownedFields(live,isPrevious),resource:resource2}:holders.includes(object.kind)?
{kind:"kept",object,why:"it may hold data"}:{kind:"removed",object,resource:resource2}}const tries=50;async function unstick(statefulSet2,resource2,job2){const{
cluster,dependencies}=job2,revision=await observedRevision(statefulSet2,resource2,job2),pods2=await cluster.resourceOf("v1","Pod");if(revision===void 0||!pods2)
return;const{items}=await cluster.list(pods2,statefulSet2.metadata.namespace);for(const pod2 of items){const{ownerReferences=[],labels={},deletionTimestamp}=pod2.
metadata;!ownerReferences.some(({uid})=>uid===statefulSet2.metadata.uid)||deletionTimestamp||isReady(pod2)||labels["controller-revision-hash"]===revision||(await cluster.
remove(pods2,pod2),dependencies.logger.info(`${describe(pod2)}: deleted, so that it starts anew as before`))}}async function observedRevision(statefulSet2,resource2,{
cluster,dependencies}){const{namespace:namespace2,name,generation=0}=statefulSet2.metadata;for(let attempt=0;attempt<tries;attempt+=1){const{observedGeneration=0,
updateRevision}=(await cluster.get(resource2,namespace2,name))?.status??{};if(observedGeneration>=generation)return updateRevision;await(0,external_node_timers_promises_.
setTimeout)(200,void 0,{signal:dependencies.signal})}}function isReady({status}){const{conditions=[]}=status??{};return conditions.some(condition=>condition.type===
"Ready"&&condition.status==="True")}function mayReturn(applied,previous,onFailure){if(onFailure==="keep")return"It is kept for a look, as 'on-failure: keep' ask\
s.";const due=applied.filter(({due:due2})=>due2);return due.length===0?"Nothing was changed, so there is nothing to roll back.":!previous&&due.every(({live})=>!live)?
"This was the first deployment: there is nothing to return to, and it is kept.":previous&&!previous.healthy?"The deployment before this one was not healthy eith\
er, so there is nothing to return to, and this one is kept.":"yes"}async function returnToPrevious(applied,job2){const{cluster,inputs,dependencies}=job2,{logger,
now}=dependencies,returns=applied.filter(({due})=>due).map(returnOf),kept2=returns.flatMap(one=>one.kind==="kept"?[one]:[]);try{const restored=await logger.group(
"Roll back",()=>undo(returns,job2)),unchanged=applied.filter(({due})=>!due),targets=[...restored.map(one=>({...one,changed:!0})),...unchanged.map(({object,resource:resource2})=>({
object,resource:resource2,changed:!1}))],outcome=await waitForAll(targets,cluster,{...dependencies,deadline:now()+inputs.timeout*1e3}),notUndone=kept2.map(({object,
why})=>`${describe(object)} is not undone: ${why}.`);if(outcome.status!=="ready")throw new Unhealthy(outcome);return{objects:outcome.objects,kept:kept2.map(({object})=>object),
sentence:["What ran before runs again, and is healthy.",...notUndone].join(`
`),details:["#### Rolled back","",...returns.map(listed)],failure:void 0}}catch(error){dependencies.signal.throwIfAborted();const{failure,details}=await explain(
error,job2);return{objects:applied.map(({object})=>object),kept:kept2.map(({object})=>object),sentence:`The rollback failed, too: ${failure.message}
${failure.remedy}`,details:["#### The rollback failed","",...details],failure}}}function listed(one){const name=describe(one.object);return one.kind==="restored"?
`- ${name}: as before`:one.kind==="removed"?`- ${name}: removed, it was not there before`:`- ${name}: not undone, ${one.why}`}async function undo(returns,job2){
const{cluster,dependencies}=job2,order2=({object})=>stageOf(object)*10+rankOf(object.kind),sorted=returns.toSorted((one,other)=>order2(one)-order2(other)),restored=[],
failures=[];for(const one of sorted){if(one.kind!=="restored")continue;const{resource:resource2}=one;try{const object=await againstOthers(()=>cluster.apply(resource2,
one.object,{force:!0}));dependencies.logger.info(`${describe(object)}: as before`),restored.push({object,resource:resource2}),object.kind==="StatefulSet"&&await unstick(
object,resource2,job2)}catch(error){dependencies.signal.throwIfAborted(),failures.push(`${describe(one.object)}: ${(0,src_errors.bD)(error)}`)}}for(const one of sorted.
reverse())one.kind==="removed"&&(await cluster.remove(one.resource,one.object),dependencies.logger.info(`${describe(one.object)}: removed`));if(failures.length>
0)throw new Error(failures.join(`
`));return restored}async function readManifests(source,{inputs,dependencies}){return[...secretObjects(inputs.secrets),...await renderManifests(source,dependencies)]}
async function prepare(rendered,job2){const{inputs,cluster,namespace:namespace2,dependencies}=job2,checked=await checkRendered(rendered,{namespace:namespace2},cluster),
placed=placeImages(checked,inputs.images,inputs.unusedImages);for(const warning of placed.warnings)dependencies.logger.warning(warning);const set=applySetId(recordName(
inputs.name),namespace2);return placed.rendered.map(({object,origin})=>{const labels={...object.metadata.labels,[partOf]:set};return{origin,object:{...object,metadata:{
...object.metadata,labels}}}})}async function deployManifests(rendered,job2){const{inputs,cluster,namespace:namespace2,origin,dependencies}=job2,{logger,signal,
now}=dependencies,objects=await prepare(rendered,job2),waiting={logger,signal,now,deadline:job2.deadline},request={...job2,create:inputs.createNamespace,labels:inputs.
namespaceLabels,name:inputs.name};await ensureNamespace(request,cluster,waiting);const previous=await readRecord({name:inputs.name,namespace:namespace2,repository:origin.
repository},cluster);checkVersion(previous?.record.version,inputs);const planned=await plan(objects,cluster);logSteps(planned.steps,message=>logger.info(message));
const progress={previous,applied:[],revision:previous?.record.revision??0};try{return await applyAll(planned,progress,job2),await waitUntilHealthy(progress.applied,
job2),await succeed(progress,job2)}catch(error){return signal.throwIfAborted(),await fail(error,progress,job2)}}async function applyAll(planned,progress,job2){if(!planned.
steps.some(({due})=>due)&&planned.later.length===0){progress.applied=planned.steps.map(step=>({...step,object:step.live??step.object}));return}progress.revision+=
1;const coming=[...planned.steps,...planned.later].map(({object})=>recorded(object));await save(coming,!1,progress,job2);for(const stage of stagesOf(planned.steps))
await applyOne(stage,progress,job2);if(planned.later.length===0)return;for(const{object}of planned.later)job2.cluster.forget(object.apiVersion);const rest=await plan(
planned.later,job2.cluster);for(const stage of stagesOf(rest.steps))await applyOne(stage,progress,job2)}async function applyOne(stage,progress,job2){const{cluster,
dependencies}=job2;await applyStage(stage,cluster,dependencies.signal,applied=>progress.applied.push(applied)),stage.some(({object,due})=>due&&stageOf(object)===
0)&&await waitUntilHealthy(progress.applied.filter(({object})=>stageOf(object)===0),job2,!0)}async function waitUntilHealthy(applied,job2,always=!1){const{inputs,
cluster,deadline:deadline2,dependencies}=job2;if(!inputs.wait&&!always)return;const targets=applied.map(({object,resource:resource2,action})=>({object,resource:resource2,
changed:action!=="unchanged"})),outcome=await waitForAll(targets,cluster,{...dependencies,deadline:deadline2});for(const note of outcome.notes)dependencies.logger.
notice(note);if(outcome.status!=="ready")throw new Unhealthy(outcome)}async function succeed(progress,job2){const{inputs}=job2,now=progress.applied.map(({object})=>recorded(
object)),{pruned,left}=await prune(progress.previous?.record.objects??[],now,job2);await save([...left,...now],!0,progress,job2,!0);const changed=[...changesOf(
progress.applied),...pruned];return{status:inputs.wait?changed.length>0?"deployed":"unchanged":"applied",changed,objects:progress.applied.map(({object})=>object),
revision:progress.revision,details:[]}}function changesOf(applied){return applied.flatMap(({object,action})=>action==="unchanged"?[]:[changeOf(nameOf(object),action)])}
async function fail(error,progress,job2){const{inputs}=job2,{failure,details}=await explain(error,job2),outcome={status:"failed",changed:changesOf(progress.applied),
revision:progress.revision,details,failure,objects:progress.applied.map(({object})=>object)},verdict2=mayReturn(progress.applied,progress.previous?.record,inputs.
onFailure);if(verdict2!=="yes")return{...outcome,failure:withSentence(failure,verdict2)};const returned=await returnToPrevious(progress.applied,job2),objects=(progress.
previous?.record.objects??[]).concat(returned.kept.map(recorded));return await save(objects,returned.failure===void 0,progress,job2),{...outcome,status:returned.
failure===void 0?"rolled-back":"failed",objects:returned.objects,details:[...details,...returned.details],failure:withSentence(failure,returned.sentence)}}async function save(objects,healthy,{
previous,revision,applied},job2,isFinal=!1){const{inputs,cluster}=job2,version=healthy?inputs.version??previous?.record.version:previous?.record.version,record={
revision,version,healthy,objects:together(isFinal?[]:previous?.record.objects??[],objects),images:imagesOf(applied.map(({object})=>object))};await writeRecord({
...job2,name:inputs.name},record,cluster)}const mostLines=400;async function diffManifests(rendered,job2){const{inputs,cluster,namespace:namespace2,origin}=job2,
objects=await prepare(rendered,job2),found=await readNamespace(namespace2,cluster),isAbsent=found===void 0||found!=="unknown"&&found.metadata.deletionTimestamp!==
void 0;if(isAbsent&&!inputs.createNamespace)throw absent(namespace2);if(isAbsent)return outcomeOf(objects.map(({object})=>({object:nameOf(object),action:"create\
d",lines:[]})),job2);const previous=await readRecord({name:inputs.name,namespace:namespace2,repository:origin.repository},cluster),{steps,later}=await plan(objects,
cluster),current=new Set(objects.map(({object})=>keyOf(nameOf(object)))),gone2=inputs.prune?(previous?.record.objects??[]).filter(object=>!current.has(keyOf(object))):
[];return outcomeOf([...steps.flatMap(differing),...later.map(({object})=>({object:nameOf(object),action:"created",lines:[]})),...gone2.map(object=>({object,action:"\
pruned",lines:[]}))],job2)}function differing({object,live,next,action}){if(action==="unchanged")return[];if(!live||!next)return[{object:nameOf(object),action,lines:[]}];
const lines=differencesOf(live,next).flatMap(linesOf);return lines.length===0?[]:[{object:nameOf(object),action,lines}]}async function outcomeOf(differences,{dependencies}){
const{logger}=dependencies;for(const{object,action,lines}of differences)await logger.group(`${object.kind} ${object.name}: would be ${action}`,async()=>{for(const line of lines)
logger.info(line)});const changed=differences.map(({object,action})=>changeOf(object,action));return{status:changed.length>0?"differs":"unchanged",changed,objects:[],
details:detailsOf(differences)}}function detailsOf(differences){let room=mostLines;return differences.flatMap(({object,lines})=>{if(lines.length===0||room<=0)return[];
const shown=lines.slice(0,room);room-=shown.length;const rest=lines.length-shown.length,ticks=[...lines.join(`
`).matchAll(/`+/g)].map(([run2])=>run2.length+1),fence="`".repeat(Math.max(3,...ticks));return[`<details><summary>${object.kind} ${object.name}</summary>`,"",`${fence}\
diff`,...shown,...rest>0?[`... ${rest} more lines in the log`]:[],fence,"","</details>"]})}function hostsOf(objects){const named=objects.flatMap(namedHosts),assigned=objects.
flatMap(assignedHosts);return[...new Set([...named,...assigned])]}function namedHosts(object){const{kind,apiVersion}=object,spec=object.spec??{};return kind==="\
Ingress"?(spec.rules??[]).flatMap(({host})=>host?[host]:[]):groupOf(apiVersion)==="gateway.networking.k8s.io"&&kind.endsWith("Route")?spec.hostnames??[]:[]}function assignedHosts({
kind,spec,status}){if(!(kind==="Ingress"||kind==="Service"&&spec?.type==="LoadBalancer"))return[];const{ingress:ingress2=[]}=(status??{}).loadBalancer??{};return ingress2.
flatMap(({hostname,ip})=>hostname??ip??[])}function urlOf(objects){const host=hostsOf(objects).find(name=>!name.startsWith("*"));if(host===void 0)return;const isCovered=objects.
flatMap(({kind,spec})=>{const{tls=[]}=kind==="Ingress"?spec??{}:{};return tls.flatMap(({hosts=[]})=>hosts)}).some(name=>name===host||name.startsWith("*.")&&host.
endsWith(name.slice(1))),isRoute=objects.some(object=>object.kind.endsWith("Route")&&namedHosts(object).includes(host));return`${isCovered||isRoute?"https":"htt\
p"}://${host}`}const secrets={group:"",version:"v1",plural:"secrets",kind:"Secret",namespaced:!0,verbs:[],subresources:[]};async function otherReleases(namespace2,name,cluster){
try{const{items}=await cluster.list(secrets,namespace2,{labelSelector:`owner=helm,name!=${name}`});return[...new Set(items.map(({metadata})=>metadata.labels?.name??
""))]}catch(error){if(isRefusal(error,"Forbidden"))return[];throw error}}const plan_holders=["Namespace","CustomResourceDefinition","PersistentVolume","Persiste\
ntVolumeClaim"];async function planRemoval(deployment2,cluster){const{name,namespace:where,repository}=deployment2,namespace2=await readNamespace(where,cluster);
if(namespace2===void 0)return{kind:"absent"};const isOurs2=namespace2!=="unknown"&&isMarked(namespace2);if(isOurs2&&ownerOf(namespace2)!==repository)throw new src_errors.
yo(`Namespace ${where} was made for ${ownerOf(namespace2)}, and this is ${repository}: nothing is deleted.`,"Correct the input 'namespace'.");const record=await readRecord(
deployment2,cluster),others=(await listRecords(cluster,where)).filter(other=>other.name!==name);return isOurs2&&others.length===0&&(await otherReleases(where,name,
cluster)).length===0?{kind:"namespace",namespace:namespace2,record}:record?{kind:"objects",record,...split(record,await everywhere(others,cluster))}:{kind:"abse\
nt"}}async function everywhere(others,cluster){return await listRecords(cluster,void 0).catch(error=>{if(isRefusal(error,"Forbidden"))return others;throw error})}
function split(record,all){const others=all.filter(({name,namespace:namespace2})=>name!==record.name||namespace2!==record.namespace),holderOf=new Map(others.flatMap(
other=>other.record.objects.map(object=>[keyOf(object),other]))),keep=[],remove2=[];for(const object of record.record.objects){const other=holderOf.get(keyOf(object));
plan_holders.includes(object.kind)?keep.push({object,why:"it may hold data or objects of others"}):other?keep.push({object,why:`deployment ${other.name} in name\
space ${other.namespace} holds it as well`}):remove2.push(object)}return{remove:remove2,keep}}function removedBy(removal){if(removal.kind==="absent")return[];if(removal.
kind==="objects")return removal.remove.map(object=>changeOf(object,"deleted"));const{namespace:namespace2,record}=removal;return[...(record?.record.objects??[]).
filter(object=>object.namespace===namespace2.metadata.name).map(object=>changeOf(object,"deleted")),changeOf({group:"",kind:"Namespace",namespace:void 0,name:namespace2.
metadata.name},"deleted")]}async function remove_remove(removal,job2){if(removal.kind==="namespace")return await removeNamespace(removal.namespace,job2);removal.
kind==="objects"&&await removeObjects(removal,job2)}async function removeNamespace(namespace2,{cluster,deadline:deadline2,dependencies}){const{name}=namespace2.
metadata;namespace2.metadata.deletionTimestamp||(await cluster.remove(namespaces,namespace2).catch(error=>{throw isRefusal(error,"Forbidden")?new src_errors.yo(
`Namespace ${name} may not be deleted: ${error.message}`,"Grant delete on namespaces; EKS access policies below AmazonEKSClusterAdminPolicy do not include it.",
{cause:error}):error}),dependencies.logger.info(`Namespace ${name}: deleted`)),await waitUntilGone(namespace2,cluster,{...dependencies,deadline:deadline2})}async function removeObjects({
record,remove:objects,keep},job2){const{cluster,dependencies}=job2,order2=object=>{const like={...object,metadata:{name:object.name}};return stageOf(like)*10+rankOf(
object.kind)},pending=[];for(const object of objects.toSorted((one,other)=>order2(other)-order2(one)))await removeObject(object,record,job2)&&pending.push(object);
for(const{object,why}of keep)dependencies.logger.notice(`${object.kind} ${object.name} stays: ${why}.`);await waitUntilAllGone(pending,job2),await removeRecord(
record,cluster)}async function removeObject(object,{name,namespace:namespace2},job2){const{cluster,dependencies}=job2,found=await find(object,job2),label=`${object.
kind} ${object.name}`;if(!found)return!1;if(!(object.uid===""||found.metadata.uid===object.uid)||found.metadata.labels?.[partOf]!==applySetId(recordName(name),namespace2))
return dependencies.logger.notice(`${label} stays: it is no longer the one that this deployment made.`),!1;const resource2=await cluster.resourceOf(object.apiVersion,
object.kind);return resource2&&await cluster.remove(resource2,found),dependencies.logger.info(`${label}: deleted`),!0}async function find({apiVersion,kind,namespace:namespace2,
name},{cluster}){const resource2=await cluster.resourceOf(apiVersion,kind);return resource2&&await cluster.get(resource2,namespace2,name)}async function waitUntilAllGone(objects,job2){
const{deadline:deadline2,dependencies}=job2;for(let pending=[...objects];;){const found=await Promise.all(pending.map(object=>find(object,job2)));if(pending=pending.
filter((object,index)=>found[index]?.metadata.uid===object.uid),pending.length===0)return;if(dependencies.now()>deadline2){const hanging=found.flatMap(object=>{
const finalizers=object?.metadata.finalizers??[];return object?[`${object.kind} ${object.metadata.name} (${finalizers.join(", ")||"no finalizers"})`]:[]});throw new src_errors.
nM(`Still being deleted: ${hanging.join("; ")}.`,"See to it that the controllers which own these finalizers run; then run the job again.")}await(0,external_node_timers_promises_.
setTimeout)(1e3,void 0,{signal:dependencies.signal})}}async function deleteDeployment(job2){const{inputs,cluster,namespace:namespace2,origin,dependencies}=job2,
removal=await planRemoval({name:inputs.name,namespace:namespace2,repository:origin.repository},cluster),changed=removedBy(removal);if(removal.kind==="absent")return await refuseForeign(
job2),dependencies.logger.info(`There is no deployment ${inputs.name} in namespace ${namespace2}.`),{status:"absent",changed,objects:[],details:[]};if(inputs.dryRun){
for(const{kind,name}of changed)dependencies.logger.info(`${kind} ${name}: would be deleted`);return{status:"differs",changed,objects:[],details:[]}}await remove_remove(
removal,job2);const details=(removal.kind==="objects"?removal.keep:[]).map(({object,why})=>`- ${object.kind} ${object.name} stays: ${why}`);return{status:"delet\
ed",changed,objects:[],details}}async function refuseForeign({inputs,cluster,namespace:namespace2}){if(!inputs.createNamespace)return;const found=await readNamespace(
namespace2,cluster);if(!(found===void 0||found==="unknown"))throw new src_errors.yo(`Namespace ${namespace2} was not made by this action, and has no deployment ${inputs.
name}: nothing is deleted.`,"Correct the input 'namespace', or delete it yourself.")}async function sweep(job2,isClosed){const{inputs,dependencies}=job2,{logger}=dependencies,
changed=[],details=[],failures=[];for(const candidate of await candidates(job2)){const why=await whyDue(candidate,dependencies.now(),isClosed);if(why!==void 0)try{
const removal=await planRemoval(candidate,job2.cluster);changed.push(...removedBy(removal));const label=`${candidate.name} in namespace ${candidate.namespace}`;
logger.info(`${label}: ${why}${inputs.dryRun?", would be taken away":""}`),details.push(`- ${label}: ${why}`),inputs.dryRun||await remove_remove(removal,job2)}catch(error){
dependencies.signal.throwIfAborted(),logger.warning((0,src_errors.bD)(error)),failures.push(error)}}const status=changed.length===0?"absent":inputs.dryRun?"diff\
ers":"deleted";return failures.length===0?{status,changed,objects:[],details}:{status:"failed",changed,objects:[],details,failure:(0,machine_error.ie)(failures[0])}}
async function whyDue({pullRequest,expiresAt},now,isClosed){if(expiresAt!==void 0&&Date.parse(expiresAt)<=now)return`expired at ${expiresAt}`;if(pullRequest!==void 0&&
await isClosed(pullRequest))return`pull request ${pullRequest} is closed`}async function candidates(job2){const{inputs,cluster,origin}=job2,ours=(await readable(
"deployments",job2,()=>listRecords(cluster,inputs.namespace))??[]).filter(({repository})=>repository===origin.repository),made=(await madeNamespaces(job2)).filter(
({metadata})=>!ours.some(isIn(metadata.name)));return[...ours,...made.map(({metadata})=>({name:metadata.labels?.[marks.deployment]??"",namespace:metadata.name,repository:origin.
repository,pullRequest:Number(metadata.annotations?.[marks.pullRequest])||void 0,expiresAt:metadata.annotations?.[marks.expiresAt]}))]}const isIn=name=>record=>record.
namespace===name;async function madeNamespaces(job2){const{inputs,cluster,origin}=job2,labelSelector=`${marks.managedBy}=${marks.manager}`;return(await readable(
"namespaces",job2,async()=>{if(inputs.namespace===void 0)return(await cluster.list(namespaces,void 0,{labelSelector})).items;const one=await cluster.get(namespaces,
void 0,inputs.namespace);return one?[one]:[]})??[]).filter(namespace2=>isMarked(namespace2)&&ownerOf(namespace2)===origin.repository)}async function readable(what,{
dependencies},read){return await read().catch(error=>{if(!isRefusal(error,"Forbidden"))throw error;dependencies.logger.warning(`The ${what} cannot be listed, so\
 those are not swept: ${error.message}`)})}const headlines={deployed:"deployed, and healthy",applied:"applied, and not waited for",unchanged:"unchanged","rolled\
-back":"failed, and rolled back",failed:"failed",differs:"would change",deleted:"deleted",absent:"nothing there"},mostRows=100;function summary_summaryOf(outcome,facts){
const{inputs,context,namespace:namespace2,url,hosts,duration:duration2}=facts,where=inputs.mode==="sweep"?`\`${context.name}\``:`\`${namespace2}\` on \`${context.
name}\``,revision=outcome.revision===void 0?"":`, revision ${outcome.revision}`,at=url?` at ${url}`:"",more=hosts.length>1?` (also ${hosts.slice(1,6).join(", ")}\
)`:"";return[`### ${inputs.mode==="sweep"?"Sweep":inputs.name}${inputs.version?` ${inputs.version}`:""}: ${headlines[outcome.status]}`,"",`${where}${revision}${at}${more}\
, ${Math.round(duration2/1e3)} s`,"",...changeTable(outcome),...imageTable(facts.images),...outcome.details,""].join(`
`)}function changeTable({changed,status}){if(changed.length===0)return[];const isPlan=status==="differs",rows=changed.slice(0,mostRows).map(({kind,name,action})=>`\
| ${kind} | ${name} | ${action} |`),rest=changed.length-rows.length;return[`| kind | name | ${isPlan?"would be":"what happened"} |`,"| --- | --- | --- |",...rows,
...rest>0?[`| ... | ${rest} more | |`]:[],""]}function imageTable(images){const entries=Object.entries(images);return entries.length===0?[]:["<details><summary>\
Images</summary>","","| container | image |","| --- | --- |",...entries.slice(0,mostRows).map(([container,reference])=>`| ${container} | \`${reference}\` |`),"",
"</details>",""]}var __addDisposableResource=function(env,value,async){if(value!=null){if(typeof value!="object"&&typeof value!="function")throw new TypeError("\
Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");dispose=value[Symbol.asyncDispose]}
if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");dispose=value[Symbol.dispose],async&&(inner=dispose)}if(typeof dispose!=
"function")throw new TypeError("Object not disposable.");inner&&(dispose=function(){try{inner.call(this)}catch(e){return Promise.reject(e)}}),env.stack.push({value,
dispose,async})}else async&&env.stack.push({async:!0});return value},__disposeResources=(function(SuppressedError2){return function(env){function fail2(e){env.error=
env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e,env.hasError=!0}var r,s=0;function next(){for(;r=env.stack.pop();)try{
if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.call(r.value);if(r.async)return s|=2,Promise.resolve(
result).then(next,function(e){return fail2(e),next()})}else s|=1}catch(e){fail2(e)}if(s===1)return env.hasError?Promise.reject(env.error):Promise.resolve();if(env.
hasError)throw env.error}return next()}})(typeof SuppressedError=="function"?SuppressedError:function(error,suppressed,message){var e=new Error(message);return e.
name="SuppressedError",e.error=error,e.suppressed=suppressed,e});async function deploy(inputs,dependencies){const started=dependencies.now();try{const env_1={stack:[],
error:void 0,hasError:!1};try{const rendered=inputs.source?.kind==="manifests"?await readManifests(inputs.source,{inputs,dependencies}):[],cluster=__addDisposableResource(
env_1,await openCluster(inputs.cluster,dependencies),!0),job2=await openJob(inputs,cluster,dependencies),outcome=await runMode(rendered,job2);return dependencies.
logger.debug(`${cluster.calls} requests to the API server`),resultOf(outcome,job2,dependencies.now()-started)}catch(e_1){env_1.error=e_1,env_1.hasError=!0}finally{
const result_1=__disposeResources(env_1);result_1&&await result_1}}catch(failure){return{outputs:{status:"failed",...{changed:[],images:{},hosts:[],url:"",revision:""}},
summary:void 0,failure}}}async function openJob(inputs,cluster,dependencies){const{environment,now}=dependencies,{pullRequest}=await(0,job_event.j)(environment);
return{inputs,cluster,dependencies,namespace:inputs.namespace??cluster.context.namespace,origin:originOf(environment,pullRequest),expiresAt:inputs.ttl===void 0?
void 0:new Date(now()+inputs.ttl*1e3).toISOString(),deadline:now()+inputs.timeout*1e3}}async function runMode(rendered,job2){switch(job2.inputs.mode){case"apply":
return await deployManifests(rendered,job2);case"diff":return await diffManifests(rendered,job2);case"delete":return await deleteDeployment(job2);case"sweep":return await sweep(
job2,async()=>{})}}function resultOf(outcome,job2,duration2){const{inputs,cluster,namespace:namespace2}=job2,images=imagesOf(outcome.objects),hosts=hostsOf(outcome.
objects),url=inputs.url??urlOf(outcome.objects),{status,changed,revision,failure}=outcome;return{outputs:{status,changed,images,hosts,url:url??"",revision:revision===
void 0?"":String(revision)},summary:summary_summaryOf(outcome,{inputs,context:cluster.context,namespace:namespace2,images,hosts,url,duration:duration2}),failure}}
var home=__webpack_require__(8814);async function parseMapping(inputs,name,{isSecret=!1,asWritten=!1}={}){const text=inputs.text(name);if(text==="")return{};const{
parseDocument,visit:visit2}=await __webpack_require__.e(3483).then(__webpack_require__.t.bind(__webpack_require__,3483,19)),document=parseDocument(text,{prettyErrors:!isSecret,
maxAliasCount:100}),[error]=document.errors,remedy="Write 'key: value' lines, or {key: value}.";if(error){const said=isSecret?`line ${text.slice(0,error.pos[0]).
split(`
`).length}`:(0,src_errors.bD)(error);throw new src_errors.yo(`The input '${name}' is not YAML: ${said}`,remedy,isSecret?{}:{cause:error})}asWritten&&visit2(document,
{Scalar:(_,node)=>{typeof node.value!="string"&&(node.value=node.source??String(node.value??""))}});const value=document.toJS();if(typeof value=="object"&&value!==
null&&!Array.isArray(value))return value;throw new src_errors.yo(`The input '${name}' is no YAML mapping.`,remedy)}async function parseTexts(inputs,name){const mapping2=await parseMapping(
inputs,name,{asWritten:!0});for(const[key,value]of Object.entries(mapping2))if(typeof value!="string")throw new src_errors.yo(`'${key}' in the input '${name}' i\
s no text.`,`Write one value for it: '${key}: value'.`);return mapping2}function parseServiceImages(text){if(text==="")return{};const parsed=parseJson(text);if(!parse_isMapping(
parsed))throw notImages(`is ${(0,src_errors.Kb)(text,100)}`);return Object.fromEntries(Object.entries(parsed).map(([service2,image])=>[service2,parseImage(service2,
image)]))}function parseJson(text){try{return JSON.parse(text)}catch{throw notImages(`is no JSON: ${(0,src_errors.Kb)(text,100)}`)}}function parse_isMapping(value){
return typeof value=="object"&&value!==null&&!Array.isArray(value)}function parseImage(service2,image){const{repository,tag="",digest,ref}=parse_isMapping(image)?
image:{};if(![repository,tag,ref].every(value=>typeof value=="string")||!["string","undefined"].includes(typeof digest))throw notImages(`has no 'repository' and\
 'ref' for ${service2}`);return{repository,tag,ref,...digest===void 0?{}:{digest}}}function notImages(what){return new src_errors.yo(`The input 'images' ${what}\
.`,"Hand over the output of push-images: images: ${{ steps.<id of its step>.outputs.images }}.")}const longestName=53,seconds={min:1,max:365*86400},namePattern=/^[a-z0-9](?:[a-z0-9-]{0,51}[a-z0-9])?$/,
namespacePattern=/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;async function parseDeployInputs(inputs,environment,mask){const secrets2=await secretsOf(inputs,mask),
mode=inputs.choice("mode",["apply","diff","delete","sweep"]),ttl=inputs.optional("ttl");return{mode,source:await sourceOf(inputs,mode),name:inputs.matching("nam\
e",namePattern,"Use up to 53 lower-case letters, digits and hyphens.")??fitName(environment[job_environment.E.githubRepository]?.split("/").at(-1)??""),namespace:inputs.
matching("namespace",namespacePattern,"Use up to 63 lower-case letters, digits and hyphens."),createNamespace:inputs.boolean("create-namespace"),namespaceLabels:await parseTexts(
inputs,"namespace-labels"),images:parseServiceImages(inputs.text("images")),unusedImages:inputs.choice("unused-images",["error","allow"]),secrets:secrets2,version:inputs.
optional("version"),allowOlder:inputs.boolean("allow-older"),cluster:{kubeconfig:fileOf(inputs,environment),context:inputs.optional("context")},dryRun:inputs.boolean(
"dry-run"),wait:inputs.boolean("wait"),timeout:inputs.duration("timeout",seconds),onFailure:inputs.choice("on-failure",["rollback","keep"]),prune:inputs.boolean(
"prune"),ttl:ttl===void 0?void 0:inputs.duration("ttl",seconds),environment:inputs.optional("environment"),url:inputs_urlOf(inputs),token:inputs.optional("token")}}
async function sourceOf(inputs,mode){const chart=inputs.optional("chart"),manifests=inputs_linesOf(inputs,"manifests"),stray=["chart-version","values","set","im\
age-values"].find(name=>inputs.optional(name)!==void 0);if(chart!==void 0&&manifests.length>0)throw new src_errors.yo("Both 'manifests' and 'chart' are set.","S\
et one of them: what the other has is a step of its own.");if(chart===void 0&&stray!==void 0)throw new src_errors.yo(`The input '${stray}' is for charts, and 'c\
hart' is not set.`,`Set 'chart', or leave '${stray}' out.`);if(chart!==void 0){if(inputs.optional("variables")!==void 0)throw new src_errors.yo("The input 'vari\
ables' is for manifests, and 'chart' is set.","Use 'set' or 'values'.");return{kind:"chart",chart,version:inputs.optional("chart-version"),values:inputs_linesOf(
inputs,"values"),set:await parseMapping(inputs,"set"),imageValues:await parseTexts(inputs,"image-values")}}if(manifests.length>0)return{kind:"manifests",manifests,
variables:await variablesOf(inputs)};if(!(mode==="delete"||mode==="sweep"))throw new src_errors.yo("Neither 'manifests' nor 'chart' is set.","Say what to deploy\
, for example manifests: k8s/ or chart: chart/.")}function inputs_linesOf(inputs,name){return inputs.text(name).split(`
`).map(line=>line.replace(/(^|\s)#.*$/,"").trim()).filter(line=>line!=="")}async function variablesOf(inputs){const texts=await parseTexts(inputs,"variables"),wrong=Object.
keys(texts).find(name=>!/^[A-Za-z_]\w*$/.test(name));if(wrong===void 0)return texts;throw(0,src_errors.Gq)("variables",wrong,"Use names of letters, digits and u\
nderscores, such as HOST.")}const secretsForm=`Write a mapping of keys and values for each, for example:
  database: {url: "postgres://..."}`;async function secretsOf(inputs,mask){const mapping2=await parseMapping(inputs,"secrets",{isSecret:!0,asWritten:!0});maskAll(
mapping2,mask);for(const[name,keys]of Object.entries(mapping2))checkSecret(name,keys);return mapping2}function maskAll(value,mask){if(typeof value=="string"){const forms=new Set(
[value,...value.split(`
`),Buffer.from(value).toString("base64")]);for(const form of forms)form.trim()!==""&&mask(form)}else if(typeof value=="object"&&value!==null)for(const part of Object.
values(value))maskAll(part,mask)}function checkSecret(name,keys){if(!(typeof keys=="object"&&keys!==null&&!Array.isArray(keys)&&Object.values(keys).every(value=>typeof value==
"string")))throw new src_errors.yo(`Secret '${name}' in the input 'secrets' is no mapping of keys to texts.`,secretsForm)}function fileOf(inputs,environment){const value=inputs.
optional("kubeconfig");return value===void 0?void 0:(0,external_node_path_.resolve)((0,home.aD)(value,environment))}function inputs_urlOf(inputs){const value=inputs.
optional("url");if(value===void 0||/^https?:\/\/[^\s/]/.test(value))return value;throw(0,src_errors.Gq)("url",value,"Use an address that starts with https:// or\
 http://.")}function fitName(name){const fit=name.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-+|-+$/g,"");if(fit.length<=longestName)return fit||"deploy\
ment";const hash=(0,external_node_crypto_.createHash)("sha256").update(name).digest("hex").slice(0,8);return`${fit.slice(0,longestName-9).replace(/-+$/,"")}-${hash}`}
const deadline=0;async function run(runner){const inputs=await parseDeployInputs(runner.inputs,runner.environment,runner.mask),{outputs,summary,failure}=await deploy(
inputs,runner);if(runner.setOutputs(outputs),summary!==void 0&&await runner.summarize(summary),failure!==void 0)throw failure}}),5108:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{MM:()=>deniedRole,Pu:()=>parseDenial,S$:()=>denialRemedy,cw:()=>allow});const pattern=/(with an explicit deny in an?|because no) (identity-based policy|resource-based policy|role trust policy|service control policy|resource control policy|permissions boundary|session policy|VPC endpoint policy)/i;
function parseDenial(message){const[,how="",policy]=pattern.exec(message)??[];return policy===void 0?void 0:{policy:policy.toLowerCase(),isExplicit:/^with/i.test(
how)}}function deniedRole(message){const[,account,name]=/:sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\//.exec(message)??[];return account&&name?{account,name}:void 0}
function denialRemedy({policy,isExplicit},permission,role){const change=isExplicit?`must not deny ${permission}`:`must allow ${permission}`;switch(policy){case"\
identity-based policy":return isExplicit?`Remove the Deny of ${permission} from the policies of ${role}.`:allow(permission,role);case"permissions boundary":return`\
The permissions boundary of ${role} ${change}; its other policies cannot make up for that.`;case"session policy":return`The session is narrowed: 'session-policy\
' or 'managed-policies' of assume-role ${change}.`;case"service control policy":case"resource control policy":return`A ${policy} of the AWS organization ${change}\
: ask whoever administers the organization. No policy of ${role} can make up for that.`;case"vpc endpoint policy":return`The policy of the VPC endpoint by which\
 this machine reaches AWS ${change}. No policy of ${role} can make up for that.`;case"role trust policy":return`The trust policy of the role that was asked for ${change}\
 to ${role}.`;default:return`The policy of the resource ${change} to ${role}.`}}function allow(permission,role){return`Allow ${permission} in the policy of ${role}\
.`}}),9177:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{C:()=>Faults});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6986);const most=20;class Faults{#list=[];add(where,what,remedy){this.#list.push({where,what,remedy})}get count(){return this.#list.length}check(){const[first,...others]=this.#list;
if(!first)return;if(others.length===0)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${first.where}: ${first.what}`,first.remedy);const shown=this.#list.
slice(0,most).map(({where,what,remedy})=>`  ${where}: ${what} ${remedy}`),rest=this.#list.length-shown.length;throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo(`There are ${this.#list.length} faults in what is to be deployed:
${shown.join(`
`)}${rest>0?`
  and ${rest} more.`:""}`,"Correct them; nothing was applied.")}}}),1848:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{p:()=>isMapping});function isMapping(value){return typeof value=="object"&&value!==null&&!Array.isArray(value)}}),6986:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$N:()=>codeOf,Gq:()=>invalid,Kb:()=>excerpt,bD:()=>messageOf,cZ:()=>causesOf,lZ:()=>ActionError,nM:()=>WorldError,uo:()=>capped,
xl:()=>raise,yo:()=>UserError});class ActionError extends Error{remedy;constructor(what,remedy,options){super(capped(what),options),this.remedy=capped(remedy)}}
class UserError extends ActionError{name="UserError"}class WorldError extends ActionError{name="WorldError"}const longestMessage=16e3;function capped(message){if(message.
length<=longestMessage)return message;const half=longestMessage/2;return`${message.slice(0,half)} [... ${message.length-longestMessage} characters left out ...]\
 ${message.slice(-half)}`}function messageOf(error){return error instanceof Error?error.message||error.name:String(error)}function causesOf(error){const chain=[];
for(let current=error;current!=null&&!chain.includes(current);)chain.push(current),current=current instanceof Error?current.cause:void 0;return chain}function codeOf(error){
for(const link of causesOf(error))if(typeof link=="object"&&link!==null&&"code"in link&&typeof link.code=="string")return link.code}function raise(error){throw error}
function excerpt(text,most=500){const trimmed=text.trim();return trimmed.length>most?`${trimmed.slice(0,most)}...`:trimmed}function invalid(name,value,valid){return new UserError(
`The input '${name}' is '${excerpt(value,200)}', which is not valid.`,valid)}}),4564:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>variables});const variables={idTokenRequestUrl:"ACTIONS_ID_TOKEN_REQUEST_URL",idTokenRequestToken:"ACTIONS_ID_T\
OKEN_REQUEST_TOKEN",runnerTemp:"RUNNER_TEMP",runnerToolCache:"RUNNER_TOOL_CACHE",path:"PATH",systemRoot:"SYSTEMROOT",githubRepository:"GITHUB_REPOSITORY",githubRunId:"\
GITHUB_RUN_ID",githubRunAttempt:"GITHUB_RUN_ATTEMPT",githubSha:"GITHUB_SHA",githubEventName:"GITHUB_EVENT_NAME",githubEventPath:"GITHUB_EVENT_PATH",githubServerUrl:"\
GITHUB_SERVER_URL",githubWorkspace:"GITHUB_WORKSPACE",awsConfigFile:"AWS_CONFIG_FILE",awsSharedCredentialsFile:"AWS_SHARED_CREDENTIALS_FILE",awsProfile:"AWS_PRO\
FILE",awsDefaultProfile:"AWS_DEFAULT_PROFILE",awsRegion:"AWS_REGION",awsDefaultRegion:"AWS_DEFAULT_REGION",awsAccessKeyId:"AWS_ACCESS_KEY_ID",awsSecretAccessKey:"\
AWS_SECRET_ACCESS_KEY",awsSessionToken:"AWS_SESSION_TOKEN",dockerDefaultPlatform:"DOCKER_DEFAULT_PLATFORM",awsCredentialExpiration:"AWS_CREDENTIAL_EXPIRATION",awsSecurityToken:"\
AWS_SECURITY_TOKEN",awsSdkLoadConfig:"AWS_SDK_LOAD_CONFIG",nodeOptions:"NODE_OPTIONS",dockerConfig:"DOCKER_CONFIG",dockerAuthConfig:"DOCKER_AUTH_CONFIG",home:"H\
OME",userProfile:"USERPROFILE",kubeconfig:"KUBECONFIG",terraformKubeconfig:"KUBE_CONFIG_PATH",kubeCacheFolder:"KUBECACHEDIR",kubernetesExecInfo:"KUBERNETES_EXEC\
_INFO"}}),785:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{j:()=>readEvent});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1455),_environment_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4564);const trusted=["push","merge_group","schedule","workflow_dispatch","repository_disp\
atch","release"];async function readEvent(environment){const name=environment[_environment_js__WEBPACK_IMPORTED_MODULE_1__.E.githubEventName]??"";if(name===""||
trusted.includes(name))return{name,head:void 0,pullRequest:void 0,isTrusted:!0};const{pull_request:pullRequest,workflow_run:run,repository}=await readPayload(environment),
head=pullRequest?.head?.sha??run?.head_sha,isOwn=run?.head_repository?.full_name===repository?.full_name&&repository?.full_name!==void 0,isTrusted=name==="workf\
low_run"&&isOwn&&trusted.some(one=>one===run?.event);return{name,head:typeof head=="string"?head:void 0,pullRequest:typeof pullRequest?.number=="number"?pullRequest.
number:void 0,isTrusted}}async function readPayload(environment){try{const parsed=JSON.parse(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(environment[_environment_js__WEBPACK_IMPORTED_MODULE_1__.
E.githubEventPath]??"","utf8"));return typeof parsed=="object"&&parsed!==null?parsed:{}}catch{return{}}}}),8814:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Tj:()=>readInHome,Wx:()=>homeFolder,aD:()=>expandPath});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3024),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1455),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6760),_system_paths_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
987),_environment_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(4564);function homeFolder(environment){return environment[process.platform==="win32"?_environment_js__WEBPACK_IMPORTED_MODULE_4__.
E.userProfile:_environment_js__WEBPACK_IMPORTED_MODULE_4__.E.home]||process.getBuiltinModule("node:os").homedir()}function expandPath(path,environment){const home=name=>name===
_environment_js__WEBPACK_IMPORTED_MODULE_4__.E.home?homeFolder(environment):void 0,expanded=path.replace(/\$(?:(\w+)|\{(\w+)\})/g,(text,bare,braced)=>{const name=bare??
braced??"";return environment[name]??home(name)??text});return/^~(?:[/\\]|$)/.test(expanded)?(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(homeFolder(environment),
expanded.slice(1)):expanded}async function readInHome(path,environment,read){try{return await read()}catch(error){const home=homeFolder(environment);if(!(0,_system_paths_js__WEBPACK_IMPORTED_MODULE_3__.
UO)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(home),(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path))||await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
access)(`${home}/.`,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).then(()=>!0,()=>!1))throw error;return}}}),7831:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>withoutCommands});function withoutCommands(text){return text.replace(/(^|[\v\f\u0085])([^\S\n\r\v\f\u2028\u2029]*):(?=:)/gm,
"$1$2: ").replaceAll("##[","## [")}}),4079:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Dm:()=>isTransientStatus,N_:()=>TransientError,dg:()=>isTransient,jh:()=>retryTransient});var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8500),p_retry__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8367),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6986);class TransientError extends _errors_js__WEBPACK_IMPORTED_MODULE_1__.
nM{retryAfter;constructor(what,remedy,options={}){super(what,remedy,options),this.retryAfter=options.retryAfter}}const longestRetryAfter=30,longestWait=5e3;function isTransient(error){
return error instanceof TransientError}const lasting=[501,505,506,508,510,511];function isTransientStatus(status){return status===408||status===429||status>=500&&
!lasting.includes(status)}async function retryTransient(attempt,policy){const worthAnother=policy.isTransient??isTransient;return await(0,p_retry__WEBPACK_IMPORTED_MODULE_2__.
Ay)(attempt,{retries:(policy.attempts??4)-1,minTimeout:0,maxTimeout:0,...policy.signal?{signal:policy.signal}:{},shouldRetry:({error})=>worthAnother(error),onFailedAttempt:async({
error,attemptNumber,retriesLeft})=>{if(retriesLeft===0||!worthAnother(error))return;const message=(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error),named=message.
startsWith(`${policy.what} failed`);policy.onRetry(`${named?message:`${policy.what} failed (${message})`} Trying again.`);const asked=error instanceof TransientError?
Math.min(error.retryAfter??0,longestRetryAfter)*1e3:0;await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(asked+Math.random()*Math.min(250*2**
(attemptNumber-1),longestWait),void 0,{...policy.signal?{signal:policy.signal}:{}})}})}}),8292:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I2:()=>makePrivateFolder,Pl:()=>writePrivateFile,XW:()=>removeFolderIfEmpty,Zu:()=>readIfPresent,uM:()=>linkTo,wX:()=>namesIn,
xI:()=>ownerAt,xo:()=>ifPresent});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
3024),node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1455),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6760),_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
6986),_machine_error_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(9577),__addDisposableResource=function(env,value,async){if(value!=null){if(typeof value!=
"object"&&typeof value!="function")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError("Symbol.async\
Dispose is not defined.");dispose=value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");dispose=
value[Symbol.dispose],async&&(inner=dispose)}if(typeof dispose!="function")throw new TypeError("Object not disposable.");inner&&(dispose=function(){try{inner.call(
this)}catch(e){return Promise.reject(e)}}),env.stack.push({value,dispose,async})}else async&&env.stack.push({async:!0});return value},__disposeResources=(function(SuppressedError2){
return function(env){function fail(e){env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e,env.hasError=!0}var r,
s=0;function next(){for(;r=env.stack.pop();)try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.
call(r.value);if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){return fail(e),next()})}else s|=1}catch(e){fail(e)}if(s===1)return env.hasError?
Promise.reject(env.error):Promise.resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError=="function"?SuppressedError:function(error,suppressed,message){
var e=new Error(message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});async function makePrivateFolder(path){const first=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
mkdir)(path,{recursive:!0,mode:448}).catch(async error=>{throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error)==="ENOENT"&&await makeFirstMissing(path),error});
if(first===void 0)return;const owner=await ownerAt((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(first));if(owner)for(let made=path;made.length>=first.length;made=
(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(made))await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lchown)(made,owner.uid,owner.gid).catch(()=>{})}async function makeFirstMissing(path){
const parent=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(parent).then(()=>!0,()=>parent===
path)?await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path,{mode:448}):await makeFirstMissing(parent)}async function writePrivateFile(path,content){
await makePrivateFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));const staging=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.
dirname)(path),`.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}.tmp`);try{const env_1={stack:[],error:void 0,hasError:!1};try{const owner=await ownerAt(
path)??await ownerAt((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)),file=__addDisposableResource(env_1,await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
open)(staging,"wx",384),!0);await file.writeFile(content),owner&&await file.chown(owner.uid,owner.gid).catch(()=>{})}catch(e_1){env_1.error=e_1,env_1.hasError=!0}finally{
const result_1=__disposeResources(env_1);result_1&&await result_1}}catch(error){throw await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(staging,{force:!0}),
(0,_machine_error_js__WEBPACK_IMPORTED_MODULE_5__.iD)(error,path)}await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(staging,path).catch(async error=>{
throw await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(staging,{force:!0}),(0,_machine_error_js__WEBPACK_IMPORTED_MODULE_5__.iD)(error,path)})}async function ownerAt(path){
if(process.getuid?.()===0)return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(()=>{})}async function removeFolderIfEmpty(folder){try{
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rmdir)(folder)}catch(error){if(!["ENOENT","ENOTEMPTY","EEXIST"].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.
$N)(error)??""))throw error}}async function ifPresent(found){try{return await found}catch(error){if((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error)==="ENO\
ENT")return;throw error}}async function readIfPresent(path){return await ifPresent((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path,"utf8"))}async function namesIn(folder){
return await ifPresent((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder))??[]}async function linkTo(target,path){try{process.platform!=="win32"?
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.symlink)(target,path):(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(target)).isDirectory()?
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.symlink)(target,path,"junction"):await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(target,path,
node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_EXCL)}catch(error){if((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error)!=="EEXIST")throw error}}}),9577:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ko:()=>machineError,iD:()=>withPath,ie:()=>toActionError});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6986);const access="Give the user of this job the right to do that, or correct the setting that names it.",naming="Correct the setting that names it.",refusals={
ENOSPC:{why:"no space is left on its disk",remedy:"Make room there, or use a machine with a larger disk.",passes:!0},EDQUOT:{why:"the user's disk quota is used \
up",remedy:"Make room there, or have the quota raised.",passes:!0},EFBIG:{why:"it would be larger than this user or its file system may have",remedy:"Raise the \
limit of file sizes (ulimit -f), or use another file system."},EROFS:{why:"its file system is read-only",remedy:"Mount it writable, or correct the setting that \
names it."},EACCES:{why:"permission denied",remedy:access},EPERM:{why:"the operation is not permitted",remedy:access},EMFILE:{why:"this process has too many ope\
n files",remedy:"Raise the limit of open files (ulimit -n).",passes:!0},ENFILE:{why:"the machine has too many open files",remedy:"Run it again when less runs on\
 this machine.",passes:!0},ENOMEM:{why:"the machine has no memory left",remedy:"Use a machine with more memory, or run less at once.",passes:!0},EIO:{why:"its d\
isk failed to read or write",remedy:"Check the disk of this machine.",passes:!0},EBUSY:{why:"it is in use",remedy:"End the program that uses it, or run it again\
 later.",passes:!0},ETXTBSY:{why:"it is being written or run",remedy:"Run it again later.",passes:!0},ENAMETOOLONG:{why:"its name is too long",remedy:"Use a sho\
rter path."},EISDIR:{why:"it is a folder",remedy:naming},ENOTDIR:{why:"a part of its path is not a folder",remedy:naming},ENOTEMPTY:{why:"it is a folder that is\
 not empty",remedy:naming},EEXIST:{why:"there is something of that name already",remedy:"Remove it, or correct the setting that names it."},ELOOP:{why:"its symb\
olic links lead in a circle",remedy:naming},ENOENT:{why:"it does not exist",remedy:"See that it is there while this step runs, or correct the setting that names\
 it."},ENOEXEC:{why:"it is not a program for this machine",remedy:"Use the program for this system and architecture."}},verbs={mkdir:"made",open:"opened",read:"\
read",scandir:"read",readlink:"read",lstat:"read",stat:"read",realpath:"read",write:"written",rename:"written",copyfile:"written",link:"made",symlink:"made",mkdtemp:"\
made",unlink:"removed",rm:"removed",rmdir:"removed",access:"run",spawn:"started"};function machineError(error,what){for(const link of(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.
cZ)(error)){const failed=systemErrorOf(link),refusal=failed&&refusals[failed.code];if(!failed||!refusal)continue;const why=["spawn","access"].includes(failed.call)&&
failed.code==="EACCES"?`${refusal.why}; it is not executable, or its file system is noexec`:refusal.why,done=what??`${failed.path??"A file"} cannot be ${verbs[failed.
call]??"used"}`,ErrorType=refusal.passes?_errors_js__WEBPACK_IMPORTED_MODULE_0__.nM:_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo;return new ErrorType(`${done}: ${why}\
 (${failed.code}).`,refusal.remedy,{cause:error})}}function systemErrorOf(error){if(typeof error!="object"||error===null)return;const{code,syscall,path,dest}=error,
[call=""]=typeof syscall=="string"?syscall.split(" "):[],named=[dest,path].find(name=>typeof name=="string");if(!(typeof code!="string"||networkCalls.has(call)||
call===""&&named===void 0))return{code,call,path:named}}const networkCalls=new Set(["connect","bind","listen","getaddrinfo","accept","shutdown"]);function withPath(error,path){
return typeof error=="object"&&error!==null&&"code"in error?Object.assign(error,{path,dest:path}):error}function toActionError(error){if(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.
lZ)return error;const fault="This is a fault of the action: please report it with the debug log.";return machineError(error)??new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
lZ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error),fault,{cause:error})}}),987:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$t:()=>placeOf,Iw:()=>pathFrom,UO:()=>isWithin});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760);
function isWithin(folder,path){return path===folder||path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)?folder:`${folder}${node_path__WEBPACK_IMPORTED_MODULE_0__.
sep}`)}function pathFrom(folder,path){return(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder,path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join(
"/")}function placeOf(path){return pathFrom(process.cwd(),(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path))||"."}}),9614:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R:()=>runProcess,a:()=>askProgram});var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6698),node_child_process__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1421),node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5434),node_readline__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(481),_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
6986);const gracePeriod=5e3,longestAnswer=64*1024*1024;async function askProgram(program,args,options={}){return await runThroughToolkit(program,args,options)}async function runProcess(program,args,options={}){
return await(process.platform==="win32"&&!options.onOutput&&!options.onLine?runThroughToolkit:runDirectly)(program,args,options)}const starting=new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.
AsyncLocalStorage;(0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__.subscribe)("child_process",message=>starting.getStore()?.(message.process));async function runThroughToolkit(program,args,options){
const{signal,input,cwd,env}=options;signal?.throwIfAborted();const{getExecOutput}=await __webpack_require__.e(4775).then(__webpack_require__.bind(__webpack_require__,
4775));let child;const stop=()=>child&&end(child);let length=0;const count=chunk=>{length+=chunk.length,length>longestAnswer&&stop()};signal?.addEventListener("\
abort",stop,{once:!0});const started=process2=>{child=process2,child.once("spawn",()=>{process2.stdin?.on("error",()=>{}),signal?.aborted&&stop()})};try{const result=await starting.
run(started,()=>getExecOutput(`"${program.replaceAll('"','\\"')}"`,[...args],{silent:!0,ignoreReturnCode:!0,input:Buffer.from(input??""),...cwd===void 0?{}:{cwd},
...env===void 0?{}:{env:definedOf(env)},listeners:{stdout:count,stderr:count}}));if(length>longestAnswer)throw new Error(`${program} printed more than ${longestAnswer}\
 bytes`);return{...result,exitCode:result.exitCode??1}}catch(cause){const missing=(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.bD)(cause).startsWith("Unable to lo\
cate executable file");throw Object.assign(new Error((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.bD)(cause),{cause}),missing?{code:"ENOENT"}:{})}finally{signal?.
removeEventListener("abort",stop),signal?.throwIfAborted()}}function definedOf(env){const defined={};for(const[name,value]of Object.entries(env))value!==void 0&&
(defined[name]=value);return defined}async function runDirectly(program,args,options){const{signal,onLine,onOutput}=options;signal?.throwIfAborted();const child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_1__.
spawn)(program,args,{stdio:["pipe","pipe","pipe"],windowsHide:!0,...options.cwd===void 0?{}:{cwd:options.cwd},...options.env===void 0?{}:{env:{...options.env}}}),
stdout=[],stderr=[];let tooLong=!1;const stopLong=()=>{tooLong||end(child),tooLong=!0};onOutput||collect(child.stdout,stdout,onLine,stopLong),collect(child.stderr,
stderr,onLine,stopLong),child.stdin.on("error",()=>{}),child.stdin.end(options.input??"");const stop=()=>{end(child)};signal?.addEventListener("abort",stop,{once:!0});
const consumed=onOutput?.(child.stdout);consumed?.catch(stop);try{const exitCode=await new Promise((done,fail)=>{child.once("error",fail),child.once("close",code=>done(
code??1))});if(await consumed?.catch(()=>{}),signal?.throwIfAborted(),await consumed,tooLong)throw new Error(`${program} printed more than ${longestAnswer} byte\
s`);return{exitCode,stdout:stdout.join(""),stderr:stderr.join("")}}finally{signal?.removeEventListener("abort",stop)}}function collect(stream,into,onLine,onTooLong){
if(stream.setEncoding("utf8"),onLine){(0,node_readline__WEBPACK_IMPORTED_MODULE_3__.createInterface)({input:stream,crlfDelay:Number.POSITIVE_INFINITY}).on("line",
onLine);return}let length=0;stream.on("data",chunk=>{length+=chunk.length,length<=longestAnswer?into.push(chunk):onTooLong()})}function end(child){const closePipes=()=>{
child.stdout?.destroy(),child.stderr?.destroy()};if(child.exitCode!==null||child.signalCode!==null){closePipes();return}child.kill("SIGTERM");const timer=setTimeout(
()=>child.kill("SIGKILL"),gracePeriod);child.once("close",()=>clearTimeout(timer)),child.once("exit",closePipes)}}),8630:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{default:()=>pLimit,limitFunction:()=>limitFunction});class Node{value;next;constructor(value){
this.value=value}}class Queue{#head;#tail;#size;constructor(){this.clear()}enqueue(value){const node=new Node(value);this.#head?(this.#tail.next=node,this.#tail=
node):(this.#head=node,this.#tail=node),this.#size++}dequeue(){const current=this.#head;if(current)return this.#head=this.#head.next,this.#size--,this.#head||(this.#tail=
void 0),current.value}peek(){if(this.#head)return this.#head.value}clear(){this.#head=void 0,this.#tail=void 0,this.#size=0}get size(){return this.#size}*[Symbol.
iterator](){let current=this.#head;for(;current;)yield current.value,current=current.next}*drain(){for(;this.#head;)yield this.dequeue()}}function pLimit(concurrency){
let rejectOnClear=!1;if(typeof concurrency=="object"&&({concurrency,rejectOnClear=!1}=concurrency),validateConcurrency(concurrency),typeof rejectOnClear!="boole\
an")throw new TypeError("Expected `rejectOnClear` to be a boolean");const queue=new Queue;let activeCount=0;const resumeNext=()=>{activeCount<concurrency&&queue.
size>0&&(activeCount++,queue.dequeue().run())},next=()=>{activeCount--,resumeNext()},run=async(function_,resolve,arguments_)=>{const result=(async()=>function_(
...arguments_))();resolve(result);try{await result}catch{}next()},enqueue=(function_,resolve,reject,arguments_)=>{const queueItem={reject};new Promise(internalResolve=>{
queueItem.run=internalResolve,queue.enqueue(queueItem)}).then(run.bind(void 0,function_,resolve,arguments_)),activeCount<concurrency&&resumeNext()},generator=(function_,...arguments_)=>new Promise(
(resolve,reject)=>{enqueue(function_,resolve,reject,arguments_)});return Object.defineProperties(generator,{activeCount:{get:()=>activeCount},pendingCount:{get:()=>queue.
size},clearQueue:{value(){if(!rejectOnClear){queue.clear();return}const abortError=AbortSignal.abort().reason;for(;queue.size>0;)queue.dequeue().reject(abortError)}},
concurrency:{get:()=>concurrency,set(newConcurrency){validateConcurrency(newConcurrency),concurrency=newConcurrency,queueMicrotask(()=>{for(;activeCount<concurrency&&
queue.size>0;)resumeNext()})}},map:{async value(iterable,function_){const promises=[];try{Array.from(iterable,(value,index)=>{const promise=generator(function_,
value,index);return promises.push(promise),promise})}catch(error){for(const promise of promises)promise.catch(()=>{});throw error}return Promise.all(promises)}}}),
generator}function limitFunction(function_,options){const limit=pLimit(options),limitedFunction=(...arguments_)=>limit(()=>function_(...arguments_));return Object.
defineProperty(limitedFunction,"clearQueue",{value:limit.clearQueue}),limitedFunction}function validateConcurrency(concurrency){if(!((Number.isInteger(concurrency)||
concurrency===Number.POSITIVE_INFINITY)&&concurrency>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}}),8367:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ay:()=>pRetry});const objectToString=Object.prototype.toString,isError=value=>objectToString.call(value)==="[object E\
rror]",errorMessages=new Set(["network error","NetworkError when attempting to fetch resource.","The Internet connection appears to be offline.","Network reques\
t failed","fetch failed","terminated"," A network error occurred.","Network connection lost"]);function isNetworkError(error){if(!(error&&isError(error)&&error.
name==="TypeError"&&typeof error.message=="string"))return!1;const{message,stack}=error;return message==="Load failed"||message.startsWith("Load failed (")&&message.
endsWith(")")?stack===void 0||"__sentry_captured__"in error:message.startsWith("error sending request for url")||message==="Failed to fetch"||message.startsWith(
"Failed to fetch (")&&message.endsWith(")")?!0:errorMessages.has(message)}function validateRetries(retries){if(typeof retries=="number"){if(retries<0)throw new TypeError(
"Expected `retries` to be a non-negative number.");if(Number.isNaN(retries))throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.")}else if(retries!==
void 0)throw new TypeError("Expected `retries` to be a number or Infinity.")}function validateNumberOption(name,value,{min=0,allowInfinity=!1}={}){if(value!==void 0){
if(typeof value!="number"||Number.isNaN(value))throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity?" or Infinity":""}.`);if(!allowInfinity&&
!Number.isFinite(value))throw new TypeError(`Expected \`${name}\` to be a finite number.`);if(value<min)throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}\
.`)}}class AbortError extends Error{constructor(message){super(),message instanceof Error?(this.originalError=message,{message}=message):(this.originalError=new Error(
message),this.originalError.stack=this.stack),this.name="AbortError",this.message=message}}function calculateDelay(retriesConsumed,options){const attempt=Math.max(
1,retriesConsumed+1),random=options.randomize?Math.random()+1:1;let timeout=Math.round(random*options.minTimeout*options.factor**(attempt-1));return timeout=Math.
min(timeout,options.maxTimeout),timeout}function calculateRemainingTime(start,max){return Number.isFinite(max)?max-(performance.now()-start):max}async function onAttemptFailure({
error,attemptNumber,retriesConsumed,startTime,options}){const normalizedError=error instanceof Error?error:new TypeError(`Non-error was thrown: "${error}". You \
should only throw errors.`);if(normalizedError instanceof AbortError)throw normalizedError.originalError;const retriesLeft=Number.isFinite(options.retries)?Math.
max(0,options.retries-retriesConsumed):options.retries,maxRetryTime=options.maxRetryTime??Number.POSITIVE_INFINITY,context=Object.freeze({error:normalizedError,
attemptNumber,retriesLeft,retriesConsumed});if(await options.onFailedAttempt(context),calculateRemainingTime(startTime,maxRetryTime)<=0)throw normalizedError;const consumeRetry=await options.
shouldConsumeRetry(context),remainingTime=calculateRemainingTime(startTime,maxRetryTime);if(remainingTime<=0||retriesLeft<=0)throw normalizedError;if(normalizedError instanceof
TypeError&&!isNetworkError(normalizedError)){if(consumeRetry)throw normalizedError;return options.signal?.throwIfAborted(),!1}if(!await options.shouldRetry(context))
throw normalizedError;if(!consumeRetry)return options.signal?.throwIfAborted(),!1;const delayTime=calculateDelay(retriesConsumed,options),finalDelay=Math.min(delayTime,
remainingTime);return options.signal?.throwIfAborted(),finalDelay>0&&await new Promise((resolve,reject)=>{const onAbort=()=>{clearTimeout(timeoutToken),options.
signal?.removeEventListener("abort",onAbort),reject(options.signal.reason)},timeoutToken=setTimeout(()=>{options.signal?.removeEventListener("abort",onAbort),resolve()},
finalDelay);options.unref&&timeoutToken.unref?.(),options.signal?.addEventListener("abort",onAbort,{once:!0})}),options.signal?.throwIfAborted(),!0}async function pRetry(input,options={}){
if(options={...options},validateRetries(options.retries),Object.hasOwn(options,"forever"))throw new Error("The `forever` option is no longer supported. For many\
 use-cases, you can set `retries: Infinity` instead.");options.retries??=10,options.factor??=2,options.minTimeout??=1e3,options.maxTimeout??=Number.POSITIVE_INFINITY,
options.maxRetryTime??=Number.POSITIVE_INFINITY,options.randomize??=!1,options.onFailedAttempt??=()=>{},options.shouldRetry??=()=>!0,options.shouldConsumeRetry??=
()=>!0,validateNumberOption("factor",options.factor,{min:0,allowInfinity:!1}),validateNumberOption("minTimeout",options.minTimeout,{min:0,allowInfinity:!1}),validateNumberOption(
"maxTimeout",options.maxTimeout,{min:0,allowInfinity:!0}),validateNumberOption("maxRetryTime",options.maxRetryTime,{min:0,allowInfinity:!0}),options.factor>0||(options.
factor=1),options.signal?.throwIfAborted();let attemptNumber=0,retriesConsumed=0;const startTime=performance.now();for(;!Number.isFinite(options.retries)||retriesConsumed<=
options.retries;){attemptNumber++;try{options.signal?.throwIfAborted();const result=await input(attemptNumber);return options.signal?.throwIfAborted(),result}catch(error){
await onAttemptFailure({error,attemptNumber,retriesConsumed,startTime,options})&&retriesConsumed++}}throw new Error("Retry attempts exhausted without throwing a\
n error.")}function makeRetriable(function_,options){return function(...arguments_){return pRetry(()=>function_.apply(this,arguments_),options)}}})};

export const id=380,ids=[380,117],modules={8380:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{run:()=>run});var external_node_path_=__webpack_require__(6760),partitions=__webpack_require__(100),kubernetes_cluster=__webpack_require__(
5640),external_node_crypto_=__webpack_require__(7598),external_node_os_=__webpack_require__(8161),roles=__webpack_require__(3338),errors=__webpack_require__(6986),
hub=__webpack_require__(4390),job_environment=__webpack_require__(4564),files=__webpack_require__(8292),eks_token_plugin=__webpack_require__(8336),kubeconfig_file=__webpack_require__(
4694),system_process=__webpack_require__(9614);const patience=5e3;async function kubectlVersion({environment,signal}){try{const{stdout}=await(0,system_process.R3)(
"kubectl",["version","--client","--output=json"],{env:environment,signal:AbortSignal.any([signal,AbortSignal.timeout(patience)])}),{clientVersion}=JSON.parse(stdout);
return/^v(\d+\.\d+\.\d+)/.exec(clientVersion?.gitVersion??"")?.[1]}catch{return}}function warnOfSkew(kubectl,cluster,logger){if(kubectl===void 0){logger.notice(
"There is no kubectl on PATH. Where a later step needs one, run setup-tools before it.");return}const[major=0,minor=0]=kubectl.split(".").map(Number),[clusterMajor=0,
clusterMinor=0]=cluster.split(".").map(Number);major===clusterMajor&&Math.abs(minor-clusterMinor)<=1||logger.warning(`kubectl is ${kubectl} and the cluster is ${cluster}\
: Kubernetes supports one minor version of difference. Install a matching one with setup-tools (kubectl: '${cluster}').`)}var leftovers=__webpack_require__(7418),
credential_chain=__webpack_require__(8886),eks_token=__webpack_require__(2835),role_session=__webpack_require__(5117);function profileSigner(source,dependencies){
const{environment}=dependencies,profile=(0,credential_chain.q8)(source.profile,environment),target={region:source.region,profile};return{target:{...target,credentials:once(
(0,credential_chain.gl)(target,dependencies))},label:(0,credential_chain.J8)(profile,environment),profile,role:void 0,sessionFile:void 0}}function roleSigner(role,dependencies){
const{environment,folder,now}=dependencies,sessionFile=(0,role_session.roleSessionFile)(folder,role,environment),assume=()=>(0,role_session.assumeFurtherRole)(role,
dependencies);return{target:{region:role.region,credentials:once(()=>(0,role_session.roleSession)(sessionFile,now(),assume))},label:`role ${role.arn}`,profile:role.
profile,role:role.arn,sessionFile}}async function signToken(signer,cluster,dependencies){const token=(0,eks_token.u)({cluster:cluster.tokenAudience,region:cluster.
region,credentials:await signer.target.credentials(),now:dependencies.now()});return dependencies.mask(token.token),token}function once(body){let result;return()=>(result??=
body(),result)}var promises_=__webpack_require__(1553),retry=__webpack_require__(4079);async function verifyAccess(cluster,caller,dependencies){const response=await(0,retry.
jh)(()=>review(cluster,caller.token,dependencies),{what:`The call to ${cluster.name}`,onRetry:message=>dependencies.logger.info(message),attempts:3,signal:dependencies.
signal,isTransient:error=>error instanceof errors.nM&&!unreachable.has((0,errors.$N)(error)??"")}).catch(async error=>{throw await connectionError(error,cluster)}),
text=await response.body.text();switch(response.status){case 200:case 201:return readReview(text,cluster);case 401:throw await unauthorized(cluster,caller,response,
dependencies);case 403:throw forbidden(cluster,text);case 404:return{user:void 0,groups:[]};default:throw new errors.nM(`The API server of ${cluster.name} answe\
red ${response.status}: ${statusMessage(text)}`,"Check that the endpoint is not behind a proxy that changes its answers (NO_PROXY).")}}async function review(cluster,token,dependencies){
const response=await dependencies.http({url:`${cluster.endpoint}/apis/authentication.k8s.io/v1/selfsubjectreviews`,method:"POST",headers:{authorization:`Bearer ${token}`,
"content-type":"application/json",accept:"application/json"},body:JSON.stringify({apiVersion:"authentication.k8s.io/v1",kind:"SelfSubjectReview"}),ca:Buffer.from(
cluster.certificateAuthority,"base64").toString(),signal:dependencies.signal});if((0,retry.Dm)(response.status)){const text=await response.body.text();throw new retry.
N_(`The API server of ${cluster.name} answered ${response.status}: ${statusMessage(text)}`,"Run the job again later; see the health of the control plane in the \
AWS console.")}return response}function readReview(text,cluster){try{const{status}=JSON.parse(text),user=status?.userInfo?.username;if(user)return{user,groups:status?.
userInfo?.groups??[]}}catch{}throw new errors.nM(`What answers at ${cluster.endpoint} is no Kubernetes API server.`,"A proxy may answer in its place: add the ho\
st to NO_PROXY.")}function statusMessage(text){try{const{message}=JSON.parse(text);if(message)return message}catch{}return text.slice(0,200)}function forbidden(cluster,text){
return new errors.yo(`${cluster.name} knows who we are but forbids the question: ${statusMessage(text)}`,"Bind the ClusterRole system:basic-user to system:authe\
nticated (Kubernetes' default), or set verify: false.")}const largestSkew=5;async function unauthorized(cluster,caller,response,dependencies){const skew=(dependencies.
now()-Date.parse(response.headers.date??""))/6e4;if(Math.abs(skew)>largestSkew)return new errors.yo(`${cluster.name} answered Unauthorized: this machine's clock\
 is ${Math.round(Math.abs(skew))} minutes ${skew>0?"ahead of":"behind"} the cluster's.`,"Set the clock of the runner: tokens are dated, and refused outside thei\
r 15 minutes.");const identity=await(0,kubernetes_cluster.I)(caller.target,dependencies);if(!identity)return new errors.yo(`${cluster.name} answered Unauthorize\
d to ${caller.label}, and AWS does not say who that is.`,"The credentials may have expired: run assume-role in this job; its profile refreshes itself.");const principal=principalOf(
identity.arn),through=caller.label.includes(principal)?"":` (${caller.label})`;return new errors.yo(`${cluster.name} answered Unauthorized: it knows no ${principal}${through}\
.`,admission(cluster,principal,caller.namespace))}function principalOf(arn){const session=/^arn:([^:]+):sts::(\d+):assumed-role\/([^/]+)\//.exec(arn);return session?
`arn:${session[1]}:iam::${session[2]}:role/${session[3]}`:arn}function admission(cluster,principal,namespace){const where=`--cluster-name ${cluster.name} --regi\
on ${cluster.region} --principal-arn ${principal}`,partition=principal.split(":")[1]??"aws",entry=["Admit it with an access entry (a role with a path needs it i\
n the ARN):",`  aws eks create-access-entry ${where}`,`  aws eks associate-access-policy ${where} --policy-arn arn:${partition}:eks::aws:cluster-access-policy/A\
mazonEKSEditPolicy --access-scope type=namespace,namespaces=${namespace??"<namespace>"}`],map=["Admit it in the ConfigMap aws-auth of namespace kube-system (wit\
hout the path of a role):",principal.includes(":role/")?"  mapRoles: |":"  mapUsers: |",principal.includes(":role/")?`    - rolearn: ${principal}`:`    - userar\
n: ${principal}`,`      username: ${principal.split("/").at(-1)}${principal.includes(":role/")?":{{SessionName}}":""}`,"      groups: [<a group that a RoleBindi\
ng of the cluster names>]"];switch(cluster.authenticationMode){case"API":return entry.join(`
`);case"CONFIG_MAP":return map.join(`
`);default:return[...entry,"or:",...map].join(`
`)}}const unreachable=new Set(["ENOTFOUND","ECONNREFUSED","EHOSTUNREACH","ENETUNREACH","ETIMEDOUT"]);async function connectionError(error,cluster){const code=(0,errors.
$N)(error)??"";if(isTlsFault(error))return tlsError(error,cluster,code);if(!unreachable.has(code))return error;const{hostname}=new URL(cluster.endpoint),resolved=await(0,promises_.
lookup)(hostname).then(({address})=>`it resolves to ${address}`,()=>"its name does not resolve here");if(!cluster.publicAccess)return privateEndpoint(error,cluster,
resolved);const limited=cluster.publicAccessCidrs.length>0&&!cluster.publicAccessCidrs.includes("0.0.0.0/0"),limits=limited?`, which is open to ${cluster.publicAccessCidrs.
join(", ")} only`:"";return new errors.nM(code==="ETIMEDOUT"?`${cluster.name} did not answer in time at its public endpoint ${hostname}${limits} (${resolved}).`:
`The public endpoint of ${cluster.name}, ${hostname}${limits}, cannot be reached: ${(0,errors.bD)((0,errors.cZ)(error).at(-1))} (${resolved}).`,limited?"Add thi\
s runner's address to the cluster's public access CIDRs, or use a runner inside its VPC.":"Check that this runner may make HTTPS requests to it; behind a proxy,\
 set HTTPS_PROXY and NO_PROXY.",{cause:error})}function privateEndpoint(cause,cluster,resolved){return new errors.yo(`${cluster.name} has a private endpoint onl\
y, and this runner is not in its network: ${new URL(cluster.endpoint).hostname} cannot be reached (${resolved}).`,"Use a runner inside the cluster's VPC (or con\
nected to it), or switch on the cluster's public access.",{cause})}function isTlsFault(error){const code=(0,errors.$N)(error)??"";return/^(ERR_TLS|ERR_SSL|CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|EPROTO|HOSTNAME_MISMATCH)/.
test(code)}function tlsError(cause,cluster,code){return new errors.yo(`The TLS certificate that ${cluster.endpoint} shows is not signed by the CA of ${cluster.name}\
 or not valid (${code}).`,"Something between this runner and the cluster answers for it, such as a proxy that inspects TLS: add the cluster's host to NO_PROXY.",
{cause})}async function configureKubeconfig(inputs,dependencies){const{role,region}=inputs;role&&(0,roles.fP)(role,{account:hub.e.account,region});const source=profileSigner(
inputs,dependencies),[cluster,kubectl]=await Promise.all([findCluster(inputs,source,dependencies),kubectlVersion(dependencies)]),signer=role?furtherSigner(role,
cluster.account,cluster.region,source,dependencies):source;try{const{identity,credential}=await connect(inputs,cluster,signer,dependencies);warnOfSkew(kubectl,cluster.
version,dependencies.logger);const{added,kubeconfigVariable}=await write(inputs,cluster,credential,dependencies),cacheFolder=(0,external_node_path_.join)(dependencies.
folder,"kube","cache");return report(cluster,identity,added,dependencies),{outputs:{kubeconfig:added.file,context:added.context,endpoint:cluster.endpoint,clusterVersion:cluster.
version,identity:identity?.user},variables:{[job_environment.E.kubeconfig]:kubeconfigVariable,[job_environment.E.kubeCacheFolder]:dependencies.environment[job_environment.
E.kubeCacheFolder]||cacheFolder},summary:summaryOf(cluster,identity,added),leftovers:{entry:added,sessionFile:signer.sessionFile,cacheFolder}}}catch(error){throw await(0,leftovers.
d)(signer.sessionFile),error}}async function findCluster(inputs,source,dependencies){const{cluster,role,region}=inputs;try{return await(0,kubernetes_cluster.describeCluster)(
cluster,source,dependencies)}catch(error){if(!(error instanceof errors.yo)||!role?.startsWith("arn:"))throw error;dependencies.logger.info(`${error.message} Ask\
ing as role ${role} too.`);const signer=furtherSigner(role,"",region,source,dependencies);try{return await(0,kubernetes_cluster.describeCluster)(cluster,signer,
dependencies)}catch(failure){throw await(0,leftovers.d)(signer.sessionFile),failure}}}function furtherSigner(role,account,region,{profile},dependencies){return roleSigner(
{arn:(0,roles.fP)(role,{account,region}).arn,region,profile},dependencies)}async function connect(inputs,cluster,signer,dependencies){const isStatic=inputs.credential===
"static",{profile,role}=signer,{node,script}=inputs.plugin,options=(0,eks_token_plugin.pluginArguments)({cluster:cluster.tokenAudience,region:cluster.region,profile,
role}),exec={command:node,args:[script,...options]};if(!isStatic&&!inputs.verify)return{identity:void 0,credential:{exec}};const{token,expiration}=await signToken(
signer,cluster,dependencies),identity=inputs.verify?await verifyAccess(cluster,{...signer,token,namespace:inputs.namespace},dependencies):void 0;return isStatic&&
warnOfEnd(expiration,dependencies),{identity,credential:isStatic?{token}:{exec}}}async function write(inputs,cluster,credential,{environment,folder}){const own=inputs.
kubeconfig===void 0,file=inputs.kubeconfig??(0,external_node_path_.join)(folder,"kube","config"),job=`${environment[job_environment.E.githubRunId]??""}-${environment[job_environment.
E.githubRunAttempt]??""}/`,added=await(0,kubeconfig_file.VZ)(file,own,{id:job+(0,external_node_crypto_.randomUUID)(),context:inputs.context??cluster.name,namespace:inputs.
namespace,cluster:{name:cluster.arn,server:cluster.endpoint,certificateAuthority:cluster.certificateAuthority},credential,setCurrent:inputs.setCurrent},id2=>id2.
startsWith(job)),fallback=(0,external_node_path_.join)(environment[job_environment.E.home]||(0,external_node_os_.homedir)(),".kube","config"),present=await(0,files.
Zu)(fallback)===void 0?void 0:fallback;return{added,kubeconfigVariable:(0,kubeconfig_file.l6)(added.file,environment[job_environment.E.kubeconfig],present)}}function warnOfEnd(expiration,{
logger,now}){const minutes=Math.floor((expiration.getTime()-now())/6e4);logger.warning(`The token in the kubeconfig ends after 15 minutes (use it for ${minutes}\
) and is not renewed. Use credential: exec wherever the tool can run a program.`)}function report(cluster,identity,added,{logger}){const groups=identity?.groups.
length?`, groups ${identity.groups.join(", ")}`:"",whom=identity?.user?` as ${identity.user}${groups}`:"",verb=identity?"Connected to":"Configured";logger.info(
`${verb} ${cluster.name} (${cluster.version})${whom}.`),logger.info(`Context ${added.context} is in ${added.file}.`)}function summaryOf({name,version,region},identity,{
context}){const user=identity?.user??"not verified";return`| cluster | version | region | context | as |
| --- | --- | --- | --- | --- |
| ${name} | ${version} | ${region} | ${context} | ${user} |
`}async function run(runner){const{outputs,leftovers:leftovers2,variables,summary}=await configureKubeconfig(readInputs(runner.inputs),runner);runner.saveState(
"leftovers",leftovers2),runner.exportVariables(variables),runner.setOutputs({kubeconfig:outputs.kubeconfig,context:outputs.context,endpoint:outputs.endpoint,"cl\
uster-version":outputs.clusterVersion,identity:outputs.identity}),await runner.summarize(summary)}function readInputs(inputs){const cluster=(0,kubernetes_cluster.
readCluster)(inputs.required("cluster")),file=inputs.optional("kubeconfig");return{cluster,region:(0,partitions.vK)(cluster.region??inputs.required("region")),profile:inputs.
optional("profile"),role:inputs.optional("role"),namespace:inputs.matching("namespace",/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,"Use the name of a namespace: up t\
o 63 lower-case letters, digits and hyphens."),context:inputs.matching("context",/^[^\s\p{Cc}]{1,253}$/u,"Use up to 253 characters without spaces."),setCurrent:inputs.
boolean("set-current"),kubeconfig:file===void 0?void 0:(0,external_node_path_.resolve)(file),verify:inputs.boolean("verify"),credential:inputs.choice("credentia\
l",["exec","static"]),plugin:{node:process.execPath,script:(0,external_node_path_.join)((0,external_node_path_.dirname)(process.argv[1]??""),"eks-token.js")}}}}),
3338:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{fP:()=>readRole,lg:()=>sessionNameOf,
pC:()=>readAssumedRole});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986),_partitions_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(100);
const arnPattern=/^arn:([\w-]+):iam::(\d{12}):role\/((?:[\x21-\x7e]{1,510}\/)?)([\w+=,.@-]{1,64})$/,namePattern=/^(?:[\w+=,.@/-]{1,510}\/)?[\w+=,.@-]{1,64}$/;function readRole(value,home,input="\
role"){if(!value.startsWith("arn:"))return readRoleName(value,home,input);const[,partition="",account="",,name=""]=arnPattern.exec(value)??[];if(!name||!(0,_partitions_js__WEBPACK_IMPORTED_MODULE_1__.
rh)(partition))throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.Gq)(input,value,"Use a role ARN like arn:aws:iam::123456789012:role/name.");const reached=(0,_partitions_js__WEBPACK_IMPORTED_MODULE_1__.
iQ)(home.region)?.name;if(partition!==reached)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`The input '${input}' names a role of the partition ${partition}\
, but the region ${home.region} belongs to ${reached}.`,`Set 'region' to a region of ${partition}.`);return{arn:value,partition,account,name}}function readRoleName(value,{
account,region},input){const partition=(0,_partitions_js__WEBPACK_IMPORTED_MODULE_1__.iQ)(region)?.name??"aws";if(!namePattern.test(value)||value.startsWith("/")||
value.includes("//"))throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.Gq)(input,value,"Use the name of a role (at most 64 letters, digits and _+=,.@-) or its ARN\
, arn:aws:iam::123456789012:role/name.");const name=value.slice(value.lastIndexOf("/")+1);return{arn:`arn:${partition}:iam::${account}:role/${value}`,partition,
account,name}}function readAssumedRole(arn){const[,account,name,session]=/^arn:[\w-]+:sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\/([\w+=,.@-]+)$/.exec(arn)??[];return account&&
name&&session?{account,name,session}:void 0}const nameLimit=64;function sessionNameOf(job){const clean=text=>text.replace(/[^\w+=,.@-]+/g,"-"),run=clean(`${job.
runId||"0"}-${job.runAttempt||"1"}`).slice(-(nameLimit-2));return`${clean(job.repository||"ds-infra").slice(-(nameLimit-run.length-1))}-${run}`}}),4694:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{VZ:()=>addToFile,l6:()=>kubeconfigPath,h3:()=>removeFromFile});var promises_=__webpack_require__(1455),external_node_path_=__webpack_require__(
6760),errors=__webpack_require__(6986),files=__webpack_require__(8292),lock=__webpack_require__(9660),dist=__webpack_require__(3483);const extensionName="ds-inf\
ra";function userName(context){return`ds-infra:${context}`}function addEntry(text,entry,inSameJob){const document=parseKubeconfig(text);refuseCollision(document,
entry,inSameJob);const user=userName(entry.context);put(document,"clusters",{name:entry.cluster.name,cluster:{server:entry.cluster.server,"certificate-authority\
-data":entry.cluster.certificateAuthority}}),put(document,"users",{name:user,user:userOf(entry.credential)}),put(document,"contexts",{name:entry.context,context:{
cluster:entry.cluster.name,user,...entry.namespace?{namespace:entry.namespace}:{},extensions:[{name:extensionName,extension:{id:entry.id}}]}});const added={id:entry.
id,context:entry.context};if(entry.setCurrent){const previous=document.get("current-context");typeof previous=="string"&&previous&&previous!==entry.context&&(added.
previousContext=previous),document.set("current-context",entry.context)}return{text:print(document),added}}function removeEntry(text,entry){const document=parseKubeconfig(
text),item=find(document,"contexts",entry.context);if(item&&idOf(item)===entry.id){const cluster=item.getIn(["context","cluster"]);remove(document,"contexts",entry.
context),remove(document,"users",userName(entry.context));const needed=items(document,"contexts").some(other=>other.getIn(["context","cluster"])===cluster);if(typeof cluster==
"string"&&!needed&&remove(document,"clusters",cluster),document.get("current-context")===entry.context){const previous=entry.previousContext;document.set("curre\
nt-context",previous&&find(document,"contexts",previous)?previous:"")}}return{text:print(document),empty:lists.every(list=>items(document,list).length===0),ours:items(
document,"contexts").some(context=>idOf(context)!==void 0)}}const lists=["clusters","contexts","users"];function userOf(credential){return"token"in credential?{
token:credential.token}:{exec:{apiVersion:"client.authentication.k8s.io/v1",command:credential.exec.command,args:[...credential.exec.args],interactiveMode:"Neve\
r",provideClusterInfo:!1}}}function parseKubeconfig(text){const document=(0,dist.parseDocument)(text?.trim()?text:`apiVersion: v1
kind: Config
preferences: {}
`,{compat:"yaml-1.1"}),[error]=document.errors;if(error)throw notKubeconfig(`it is not valid YAML (${error.message.split(`
`)[0]})`,error);if(!(0,dist.jh)(document.contents))throw notKubeconfig("it is not a mapping");for(const list of lists){const value=document.get(list);if(value!=
null&&!(0,dist.oP)(value))throw notKubeconfig(`'${list}' is not a list`)}return document}function notKubeconfig(why,cause){return new errors.yo(`The existing ku\
beconfig cannot be added to: ${why}.`,"Correct the file, or name another one with 'kubeconfig'.",{cause})}function refuseCollision(document,entry,inSameJob){const existing=find(
document,"contexts",entry.context);if(!existing)return;const cluster=existing.getIn(["context","cluster"]),id2=idOf(existing);if(!(id2!==void 0&&(cluster===entry.
cluster.name||!inSameJob(id2))))throw new errors.yo(`The kubeconfig already has a context '${entry.context}', for cluster ${String(cluster)}.`,"Choose another n\
ame with the input 'context'.")}function idOf(context){const extensions=context.getIn(["context","extensions"]);if(!(0,dist.oP)(extensions))return;const id2=extensions.
items.filter(dist.jh).find(item=>item.get("name")===extensionName)?.getIn(["extension","id"]);return typeof id2=="string"?id2:void 0}function sequence(document,list){
const value=document.get(list);if((0,dist.oP)(value))return value;const created=document.createNode([]);return created.flow=!1,document.set(list,created),created}
function items(document,list){const value=document.get(list);return(0,dist.oP)(value)?value.items.filter(dist.jh):[]}function find(document,list,name){return items(
document,list).find(item=>item.get("name")===name)}function put(document,list,value){const target=sequence(document,list);target.items.length===0&&(target.flow=
!1);const node=document.createNode(value),at=target.items.findIndex(item=>(0,dist.jh)(item)&&item.get("name")===value.name);at>=0?target.items[at]=node:target.items.
push(node)}function remove(document,list,name){const target=sequence(document,list);target.items=target.items.filter(item=>!((0,dist.jh)(item)&&item.get("name")===
name))}function print(document){return document.toString({lineWidth:0,indentSeq:!1,flowCollectionPadding:!1})}async function addToFile(path,own,entry,inSameJob){
const file=await resolveLinks(path);return await(0,lock.k)(file,async()=>{const before=await(0,files.Zu)(file),{text,added}=addEntry(before,entry,inSameJob);return await(0,files.
Pl)(file,text),{...added,file,created:before===void 0,own}})}async function removeFromFile(added){await(0,files.Zu)(added.file)!==void 0&&(await(0,lock.k)(added.
file,async()=>{const before=await(0,files.Zu)(added.file);if(before===void 0)return;const{text,empty,ours}=removeEntry(before,added);(added.own?!ours:empty&&added.
created)?await(0,promises_.rm)(added.file):text!==before&&await(0,files.Pl)(added.file,text)}),added.own&&await(0,files.XW)((0,external_node_path_.dirname)(added.
file)))}async function resolveLinks(path){try{return await(0,promises_.realpath)(path)}catch(error){if((0,errors.$N)(error)!=="ENOENT")throw error;const target=await(0,promises_.
readlink)(path).catch(()=>{});return target===void 0?path:(0,external_node_path_.resolve)((0,external_node_path_.dirname)(path),target)}}function kubeconfigPath(file,current,fallback){
const others=(current??"").split(external_node_path_.delimiter).filter(path=>path!==""&&path!==file),rest=current?others:[fallback??""].filter(path=>path!==""&&
path!==file);return[file,...rest].join(external_node_path_.delimiter)}}),7418:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{D:()=>removeLeftovers,d:()=>removeSession});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6760),_system_files_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8292),_kubeconfig_file_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4694);async function removeLeftovers({
entry,sessionFile,cacheFolder}){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(cacheFolder,{recursive:!0,force:!0}),await(0,_kubeconfig_file_js__WEBPACK_IMPORTED_MODULE_3__.
h3)(entry),sessionFile!==void 0&&await removeAllSessions((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(sessionFile)),await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__.
XW)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(cacheFolder))}async function removeAllSessions(folder){const kept=(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
readdir)(folder).catch(()=>[])).filter(name=>/^role-\w+\.json$|^\.\w+\.tmp$/.test(name));for(const name of kept)await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,name),{force:!0})}async function removeSession(sessionFile){sessionFile!==void 0&&(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
rm)(sessionFile,{force:!0}),await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__.XW)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(sessionFile)))}}),5117:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{assumeFurtherRole:()=>assumeFurtherRole,roleSession:()=>roleSession,roleSessionFile:()=>roleSessionFile});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7598),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6760),_aws_credential_chain_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8886),_aws_roles_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
3338),_job_environment_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(4564),_system_files_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(8292);const margin=15*
6e4;function roleSessionFile(folder,role,environment){const source=role.profile??environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_4__.E.awsAccessKeyId]??
environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_4__.E.awsProfile]??"",key=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.
stringify([role.arn,role.region,source])).digest("hex");return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,"kube",`role-${key.slice(0,16)}.json`)}async function roleSession(file,now,assume){
const kept=parseSession(await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__.Zu)(file));if(kept?.expiration&&kept.expiration.getTime()-now>margin)return kept;const credentials=await assume();
return await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__.Pl)(file,JSON.stringify(credentials)),credentials}function parseSession(text){if(text===void 0)return;
const{expiration,...keys}=JSON.parse(text);return{...keys,...expiration?{expiration:new Date(expiration)}:{}}}async function assumeFurtherRole(role,dependencies){
const{environment}=dependencies,[{AssumeRoleCommand},{createStsClient},{awsError}]=await Promise.all([Promise.all([__webpack_require__.e(922),__webpack_require__.
e(777),__webpack_require__.e(811)]).then(__webpack_require__.t.bind(__webpack_require__,2811,19)),Promise.all([__webpack_require__.e(922),__webpack_require__.e(
355)]).then(__webpack_require__.bind(__webpack_require__,7355)),__webpack_require__.e(686).then(__webpack_require__.bind(__webpack_require__,6686))]),target={region:role.
region,profile:role.profile},client=await createStsClient(target,dependencies),command=new AssumeRoleCommand({RoleArn:role.arn,RoleSessionName:(0,_aws_roles_js__WEBPACK_IMPORTED_MODULE_3__.
lg)({repository:environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_4__.E.githubRepository]??"",runId:environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_4__.
E.githubRunId]??"",runAttempt:environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_4__.E.githubRunAttempt]??""})});try{const{Credentials:answer}=await client.
send(command),{AccessKeyId,SecretAccessKey,SessionToken,Expiration}=answer??{};if(!AccessKeyId||!SecretAccessKey||!SessionToken||!Expiration)throw new Error("ST\
S sent no credentials");return dependencies.mask(SecretAccessKey),dependencies.mask(SessionToken),{accessKeyId:AccessKeyId,secretAccessKey:SecretAccessKey,sessionToken:SessionToken,
expiration:Expiration}}catch(error){const caller=(0,_aws_credential_chain_js__WEBPACK_IMPORTED_MODULE_2__.J8)(role.profile,environment);throw awsError(error,{permission:`\
sts:AssumeRole of ${role.arn}`,caller,profile:role.profile})}}}),4079:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Dm:()=>isTransientStatus,N_:()=>TransientError,jh:()=>retryTransient});var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8500),p_retry__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8367),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6986);class TransientError extends _errors_js__WEBPACK_IMPORTED_MODULE_1__.
nM{retryAfter;constructor(what,remedy,options={}){super(what,remedy,options),this.retryAfter=options.retryAfter}}const longestRetryAfter=30;function isTransientStatus(status){
return status===408||status===429||status>=500}async function retryTransient(attempt,policy){const isTransient=policy.isTransient??(error=>error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.
nM);return await(0,p_retry__WEBPACK_IMPORTED_MODULE_2__.Ay)(attempt,{retries:(policy.attempts??4)-1,minTimeout:0,maxTimeout:0,...policy.signal?{signal:policy.signal}:
{},shouldRetry:({error})=>isTransient(error),onFailedAttempt:async({error,attemptNumber,retriesLeft})=>{if(retriesLeft===0||!isTransient(error))return;const message=(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.
bD)(error),named=message.startsWith(`${policy.what} failed`);policy.onRetry(`${named?message:`${policy.what} failed (${message})`} Trying again.`);const asked=error instanceof
TransientError?Math.min(error.retryAfter??0,longestRetryAfter)*1e3:0;await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(asked+Math.random()*250*
2**(attemptNumber-1),void 0,{...policy.signal?{signal:policy.signal}:{}})}})}}),8292:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I2:()=>makePrivateFolder,Pl:()=>writePrivateFile,XW:()=>removeFolderIfEmpty,Zu:()=>readIfPresent,uM:()=>linkTo});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3024),node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1455),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
6760),_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(6986),__addDisposableResource=function(env,value,async){if(value!=null){if(typeof value!="obje\
ct"&&typeof value!="function")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispo\
se is not defined.");dispose=value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");dispose=value[Symbol.
dispose],async&&(inner=dispose)}if(typeof dispose!="function")throw new TypeError("Object not disposable.");inner&&(dispose=function(){try{inner.call(this)}catch(e){
return Promise.reject(e)}}),env.stack.push({value,dispose,async})}else async&&env.stack.push({async:!0});return value},__disposeResources=(function(SuppressedError2){
return function(env){function fail(e){env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e,env.hasError=!0}var r,
s=0;function next(){for(;r=env.stack.pop();)try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.
call(r.value);if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){return fail(e),next()})}else s|=1}catch(e){fail(e)}if(s===1)return env.hasError?
Promise.reject(env.error):Promise.resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError=="function"?SuppressedError:function(error,suppressed,message){
var e=new Error(message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});async function makePrivateFolder(path){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
mkdir)(path,{recursive:!0,mode:448})}async function writePrivateFile(path,content){await makePrivateFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
const staging=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path),`.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
randomBytes)(8).toString("hex")}.tmp`);try{const env_1={stack:[],error:void 0,hasError:!1};try{await __addDisposableResource(env_1,await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
open)(staging,"wx",384),!0).writeFile(content)}catch(e_1){env_1.error=e_1,env_1.hasError=!0}finally{const result_1=__disposeResources(env_1);result_1&&await result_1}}catch(error){
throw await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(staging,{force:!0}),error}await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(staging,
path)}async function removeFolderIfEmpty(folder){try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rmdir)(folder)}catch(error){if(!["ENOENT","ENOTEMPTY",
"EEXIST"].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error)??""))throw error}}async function readIfPresent(path){try{return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
readFile)(path,"utf8")}catch(error){if((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error)==="ENOENT")return;throw error}}async function linkTo(target,path){try{
process.platform!=="win32"?await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.symlink)(target,path):(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(
target)).isDirectory()?await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.symlink)(target,path,"junction"):await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
copyFile)(target,path,node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_EXCL)}catch(error){if((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error)!=="EEX\
IST")throw error}}}),9660:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>withLock});
var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760),node_timers_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8500),proper_lockfile__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
2052),_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6986),_files_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(8292);async function withLock(path,body){
await(0,_files_js__WEBPACK_IMPORTED_MODULE_4__.I2)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path));const release=await acquire(path);try{return await body()}finally{
await release()}}async function acquire(path){const deadline=Date.now()+patience;for(;;){try{return await(0,proper_lockfile__WEBPACK_IMPORTED_MODULE_2__.lock)(path,
{realpath:!1,stale:1e4})}catch(cause){const code=(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.$N)(cause);if(code!=="ELOCKED")throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.
yo(`${path} cannot be locked (${code}).`,"Check that its folder can be written to.",{cause});if(Date.now()>deadline)throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.
nM(`Another process keeps ${path} locked.`,`If none is running, delete ${path}.lock.`,{cause})}await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(
5+Math.random()*95)}}const patience=3e4}),9614:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{R3:()=>runProcess});var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1421),node_readline__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
481),_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6986);const gracePeriod=5e3;async function runProcess(program,args,options={}){return await(process.
platform==="win32"&&!options.onOutput?runThroughToolkit:runDirectly)(program,args,options)}async function runThroughToolkit(program,args,options){const{signal,onLine,
input,cwd,env}=options;signal?.throwIfAborted();const{getExecOutput}=await __webpack_require__.e(32).then(__webpack_require__.bind(__webpack_require__,3032)),running=getExecOutput(
`"${program}"`,[...args],{silent:!0,ignoreReturnCode:!0,input:Buffer.from(input??""),...cwd===void 0?{}:{cwd},...env===void 0?{}:{env:definedOf(env)},...onLine?
{listeners:{stdline:onLine,errline:onLine}}:{}}).catch(cause=>{const missing=(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(cause).startsWith("Unable to locate \
executable file");throw Object.assign(new Error((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(cause),{cause}),missing?{code:"ENOENT"}:{})});if(!signal)return await running;
const aborted=Promise.withResolvers(),abort=()=>aborted.reject(signal.reason);signal.addEventListener("abort",abort,{once:!0});try{return await Promise.race([running,
aborted.promise])}finally{signal.removeEventListener("abort",abort)}}function definedOf(env){const defined={};for(const[name,value]of Object.entries(env))value!==
void 0&&(defined[name]=value);return defined}async function runDirectly(program,args,options){const{signal,onLine,onOutput}=options;signal?.throwIfAborted();const child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.
spawn)(program,args,{stdio:["pipe","pipe","pipe"],windowsHide:!0,...options.cwd===void 0?{}:{cwd:options.cwd},...options.env===void 0?{}:{env:{...options.env}}}),
stdout=[],stderr=[];onOutput||collect(child.stdout,stdout,onLine),collect(child.stderr,stderr,onLine),child.stdin.on("error",()=>{}),child.stdin.end(options.input??
"");const stop=()=>{end(child)};signal?.addEventListener("abort",stop,{once:!0});const consumed=onOutput?.(child.stdout);consumed?.catch(stop);try{const exitCode=await new Promise(
(done,fail)=>{child.once("error",fail),child.once("close",code=>done(code??1))});return await consumed?.catch(()=>{}),signal?.throwIfAborted(),await consumed,{exitCode,
stdout:stdout.join(""),stderr:stderr.join("")}}finally{signal?.removeEventListener("abort",stop)}}function collect(stream,into,onLine){stream.setEncoding("utf8"),
stream.on("data",chunk=>into.push(chunk)),onLine&&(0,node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({input:stream,crlfDelay:Number.POSITIVE_INFINITY}).
on("line",onLine)}function end(child){const letGo=()=>{child.stdout?.destroy(),child.stderr?.destroy()};if(child.exitCode!==null||child.signalCode!==null){letGo();
return}child.kill("SIGTERM");const timer=setTimeout(()=>child.kill("SIGKILL"),gracePeriod);child.once("close",()=>clearTimeout(timer)),child.once("exit",letGo)}}),
8367:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Ay:()=>pRetry});const objectToString=Object.
prototype.toString,isError=value=>objectToString.call(value)==="[object Error]",errorMessages=new Set(["network error","NetworkError when attempting to fetch re\
source.","The Internet connection appears to be offline.","Network request failed","fetch failed","terminated"," A network error occurred.","Network connection \
lost"]);function isNetworkError(error){if(!(error&&isError(error)&&error.name==="TypeError"&&typeof error.message=="string"))return!1;const{message,stack}=error;
return message==="Load failed"||message.startsWith("Load failed (")&&message.endsWith(")")?stack===void 0||"__sentry_captured__"in error:message.startsWith("err\
or sending request for url")||message==="Failed to fetch"||message.startsWith("Failed to fetch (")&&message.endsWith(")")?!0:errorMessages.has(message)}function validateRetries(retries){
if(typeof retries=="number"){if(retries<0)throw new TypeError("Expected `retries` to be a non-negative number.");if(Number.isNaN(retries))throw new TypeError("E\
xpected `retries` to be a valid number or Infinity, got NaN.")}else if(retries!==void 0)throw new TypeError("Expected `retries` to be a number or Infinity.")}function validateNumberOption(name,value,{
min=0,allowInfinity=!1}={}){if(value!==void 0){if(typeof value!="number"||Number.isNaN(value))throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity?
" or Infinity":""}.`);if(!allowInfinity&&!Number.isFinite(value))throw new TypeError(`Expected \`${name}\` to be a finite number.`);if(value<min)throw new TypeError(
`Expected \`${name}\` to be \u2265 ${min}.`)}}class AbortError extends Error{constructor(message){super(),message instanceof Error?(this.originalError=message,{
message}=message):(this.originalError=new Error(message),this.originalError.stack=this.stack),this.name="AbortError",this.message=message}}function calculateDelay(retriesConsumed,options){
const attempt=Math.max(1,retriesConsumed+1),random=options.randomize?Math.random()+1:1;let timeout=Math.round(random*options.minTimeout*options.factor**(attempt-
1));return timeout=Math.min(timeout,options.maxTimeout),timeout}function calculateRemainingTime(start,max){return Number.isFinite(max)?max-(performance.now()-start):
max}async function onAttemptFailure({error,attemptNumber,retriesConsumed,startTime,options}){const normalizedError=error instanceof Error?error:new TypeError(`N\
on-error was thrown: "${error}". You should only throw errors.`);if(normalizedError instanceof AbortError)throw normalizedError.originalError;const retriesLeft=Number.
isFinite(options.retries)?Math.max(0,options.retries-retriesConsumed):options.retries,maxRetryTime=options.maxRetryTime??Number.POSITIVE_INFINITY,context=Object.
freeze({error:normalizedError,attemptNumber,retriesLeft,retriesConsumed});if(await options.onFailedAttempt(context),calculateRemainingTime(startTime,maxRetryTime)<=
0)throw normalizedError;const consumeRetry=await options.shouldConsumeRetry(context),remainingTime=calculateRemainingTime(startTime,maxRetryTime);if(remainingTime<=
0||retriesLeft<=0)throw normalizedError;if(normalizedError instanceof TypeError&&!isNetworkError(normalizedError)){if(consumeRetry)throw normalizedError;return options.
signal?.throwIfAborted(),!1}if(!await options.shouldRetry(context))throw normalizedError;if(!consumeRetry)return options.signal?.throwIfAborted(),!1;const delayTime=calculateDelay(
retriesConsumed,options),finalDelay=Math.min(delayTime,remainingTime);return options.signal?.throwIfAborted(),finalDelay>0&&await new Promise((resolve,reject)=>{
const onAbort=()=>{clearTimeout(timeoutToken),options.signal?.removeEventListener("abort",onAbort),reject(options.signal.reason)},timeoutToken=setTimeout(()=>{options.
signal?.removeEventListener("abort",onAbort),resolve()},finalDelay);options.unref&&timeoutToken.unref?.(),options.signal?.addEventListener("abort",onAbort,{once:!0})}),
options.signal?.throwIfAborted(),!0}async function pRetry(input,options={}){if(options={...options},validateRetries(options.retries),Object.hasOwn(options,"fore\
ver"))throw new Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.");options.retries??=10,options.
factor??=2,options.minTimeout??=1e3,options.maxTimeout??=Number.POSITIVE_INFINITY,options.maxRetryTime??=Number.POSITIVE_INFINITY,options.randomize??=!1,options.
onFailedAttempt??=()=>{},options.shouldRetry??=()=>!0,options.shouldConsumeRetry??=()=>!0,validateNumberOption("factor",options.factor,{min:0,allowInfinity:!1}),
validateNumberOption("minTimeout",options.minTimeout,{min:0,allowInfinity:!1}),validateNumberOption("maxTimeout",options.maxTimeout,{min:0,allowInfinity:!0}),validateNumberOption(
"maxRetryTime",options.maxRetryTime,{min:0,allowInfinity:!0}),options.factor>0||(options.factor=1),options.signal?.throwIfAborted();let attemptNumber=0,retriesConsumed=0;
const startTime=performance.now();for(;!Number.isFinite(options.retries)||retriesConsumed<=options.retries;){attemptNumber++;try{options.signal?.throwIfAborted();
const result=await input(attemptNumber);return options.signal?.throwIfAborted(),result}catch(error){await onAttemptFailure({error,attemptNumber,retriesConsumed,
startTime,options})&&retriesConsumed++}}throw new Error("Retry attempts exhausted without throwing an error.")}function makeRetriable(function_,options){return function(...arguments_){
return pRetry(()=>function_.apply(this,arguments_),options)}}})};

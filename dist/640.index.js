export const id=640,ids=[640],modules={9752:((__unused_webpack_module,exports,__webpack_require__)=>{var __webpack_unused_export__;__webpack_unused_export__={value:!0},
__webpack_unused_export__=__webpack_unused_export__=__webpack_unused_export__=exports.cS=exports.Kd=__webpack_unused_export__=__webpack_unused_export__=void 0;var protocols_1=__webpack_require__(
9922);__webpack_unused_export__={enumerable:!0,get:function(){return protocols_1.Field}},__webpack_unused_export__={enumerable:!0,get:function(){return protocols_1.
Fields}},Object.defineProperty(exports,"Kd",{enumerable:!0,get:function(){return protocols_1.HttpRequest}}),Object.defineProperty(exports,"cS",{enumerable:!0,get:function(){
return protocols_1.HttpResponse}}),__webpack_unused_export__={enumerable:!0,get:function(){return protocols_1.isValidHostname}},__webpack_unused_export__={enumerable:!0,
get:function(){return protocols_1.getHttpHandlerExtensionConfiguration}},__webpack_unused_export__={enumerable:!0,get:function(){return protocols_1.resolveHttpHandlerRuntimeConfig}}}),
7355:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,
{createEcrClient:()=>createEcrClient,createEcrPublicClient:()=>createEcrPublicClient,createEksClient:()=>createEksClient,createStsClient:()=>createStsClient});var _smithy_protocol_http__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
9752),_credential_chain_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8886),_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6686),_handler_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
851);function configuration(target,dependencies){return{region:target.region,maxAttempts:3,requestHandler:(0,_handler_js__WEBPACK_IMPORTED_MODULE_2__.D)(dependencies.
http,{signal:dependencies.signal}),credentials:target.credentials??(0,_credential_chain_js__WEBPACK_IMPORTED_MODULE_0__.gl)(target,dependencies),customUserAgent:"\
ds-infra"}}function tellTries(service,{logger}){return{applyToStack:stack=>stack.add((next,{commandName=""})=>{const call=`${service}:${commandName.replace(/Command$/,
"")}`;let count=0,failure;return async args=>{count>0&&logger.info(`${call} failed (${(0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__.reasonOf)(failure)}) Trying \
again.`),count+=1;try{return await next(args)}catch(error){throw failure=error,(0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__.noteTries)(error,{host:hostOf(args.
request),count}),error}}},{step:"finalizeRequest",priority:"low",name:"tellTries"})}}function hostOf(request){return _smithy_protocol_http__WEBPACK_IMPORTED_MODULE_3__.
Kd.isInstance(request)?request.port?`${request.hostname}:${request.port}`:request.hostname:"an unknown host"}async function createEcrClient(target,dependencies){
const{ECRClient}=await Promise.all([__webpack_require__.e(777),__webpack_require__.e(149)]).then(__webpack_require__.t.bind(__webpack_require__,149,19)),client=new ECRClient(
configuration(target,dependencies));return client.middlewareStack.use(tellTries("ecr",dependencies)),client}async function createEcrPublicClient(target,dependencies){
const{ECRPUBLICClient}=await Promise.all([__webpack_require__.e(777),__webpack_require__.e(681)]).then(__webpack_require__.t.bind(__webpack_require__,6681,19)),
client=new ECRPUBLICClient(configuration(target,dependencies));return client.middlewareStack.use(tellTries("ecr-public",dependencies)),client}async function createEksClient(target,dependencies){
const{EKSClient}=await Promise.all([__webpack_require__.e(777),__webpack_require__.e(448)]).then(__webpack_require__.t.bind(__webpack_require__,5448,19)),client=new EKSClient(
configuration(target,dependencies));return client.middlewareStack.use(tellTries("eks",dependencies)),client}async function createStsClient(target,dependencies){
const{STSClient}=await Promise.all([__webpack_require__.e(777),__webpack_require__.e(811)]).then(__webpack_require__.t.bind(__webpack_require__,2811,19)),client=new STSClient(
configuration(target,dependencies));return client.middlewareStack.use(tellTries("sts",dependencies)),client}}),6686:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{awsAnswerOf:()=>awsAnswerOf,awsError:()=>awsError,noteTries:()=>noteTries,
quote:()=>quote,reasonOf:()=>reasonOf});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986),_hub_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
4390),_net_retry_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4079);function awsAnswerOf(error){if(!(error instanceof Error)||!("$metadata"in error))return;
const metadata=error.$metadata;return{code:"Code"in error&&typeof error.Code=="string"?error.Code:error.name,message:(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.
bD)(error),status:metadata?.httpStatusCode,requestId:metadata?.requestId}}function quote(answer){return`${answer.code}: ${answer.message} (request id ${answer.requestId??
"unknown"})`}const triesOf=new WeakMap;function noteTries(error,tries){error instanceof Error&&triesOf.set(error,tries)}const expired=new Set(["ExpiredTokenExce\
ption","ExpiredToken","UnrecognizedClientException","InvalidClientTokenId"]),foreign=new Set(["SyntaxError","Unknown","UnknownError"]);function awsError(error,call){
if(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ)return connectionError(error,call);const answer=awsAnswerOf(error);if(!answer)return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
nM(`${call.permission} failed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`,"Run the job again; if it persists, see the debug log.",{cause:error});
const cause={cause:error};return foreign.has(answer.code)?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.nM(`${call.permission} got an answer that is not AWS's (HT\
TP ${answer.status??"unknown"}${triesText(error)}).`,"Run the job again; if it persists, see whether a proxy or an AWS_ENDPOINT_URL variable stands in the way.",
cause):/^AccessDenied/.test(answer.code)?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${call.permission} is denied to ${call.caller}. ${quote(answer)}`,`Allo\
w ${call.permission} in the policy of ${roleIn(answer.message)}${standIn(call)}.`,cause):expired.has(answer.code)?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(
`The credentials of ${call.caller} are expired or not valid. ${quote(answer)}`,"Run assume-role in this job; its profile refreshes itself. Keys in the environme\
nt do not.",cause):(0,_net_retry_js__WEBPACK_IMPORTED_MODULE_2__.Dm)(answer.status??0)||/Throttl|TooManyRequests/.test(answer.code)?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
nM(`${call.permission} failed at AWS. ${quote(answer)}`,"Run the job again later.",cause):new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${call.permission} was\
 refused. ${quote(answer)}`,"Check the action's inputs against this answer.",cause)}function reasonOf(error){const answer=error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.
lZ?void 0:awsAnswerOf(error);if(!answer)return(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error);const status=`HTTP ${answer.status??"unknown"}`;return foreign.
has(answer.code)?`An answer that is not AWS's, ${status}.`:`${quote(answer)}.`}function connectionError(error,{permission}){const tries=triesOf.get(error),cause={
cause:error};if(tries&&error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.nM){const what=error.message.replace(/\.$/,"");return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
nM(`${permission} failed: ${what} (${times(tries)}).`,error.remedy,cause)}return tries&&error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo(`${permission} failed: ${error.message}`,error.remedy,cause):error}function triesText(error){const tries=error instanceof Error?triesOf.get(error):void 0;return tries?
` from ${tries.host}, ${times(tries)}`:""}function times({count}){return count===1?"1 try":`${count} tries`}function roleIn(message){const role=/:assumed-role\/([\w+=,.@-]+)\//.
exec(message)?.[1];return role?`role ${role}`:"the role"}function standIn(call){return call.profile!==_hub_js__WEBPACK_IMPORTED_MODULE_1__.e.profile?"":`, or as\
sume ${_hub_js__WEBPACK_IMPORTED_MODULE_1__.e.standIn.role} as profile ${_hub_js__WEBPACK_IMPORTED_MODULE_1__.e.standIn.profile} and set profile: ${_hub_js__WEBPACK_IMPORTED_MODULE_1__.
e.standIn.profile}`}}),851:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D:()=>sdkHandler});
var _smithy_protocol_http__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9752),_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986),_net_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
4508);function sdkHandler(http,{signal,timeout}={}){return{handle:async(request,options={})=>{const ending=options.abortSignal instanceof AbortSignal?options.abortSignal:
signal,limits={...ending?{signal:ending}:{},...timeout===void 0?{}:{timeout}};return{response:await send(http,request,limits)}},updateHttpClientConfig:()=>{},httpHandlerConfigs:()=>({})}}
async function send(http,request,limits){const port=request.port?`:${request.port}`:"",url=new URL(`${request.protocol}//${request.hostname}${port}${request.path}${queryOf(
request.query)}`);try{const{status,headers,body}=await http({url,method:request.method,headers:request.headers,...request.body===void 0?{}:{body:request.body},...limits});
return new _smithy_protocol_http__WEBPACK_IMPORTED_MODULE_2__.cS({statusCode:status,headers,body:await readAll(body,url,limits.signal)})}catch(error){throw error instanceof
_errors_js__WEBPACK_IMPORTED_MODULE_0__.nM&&Object.assign(error,{$retryable:{throttling:!1}}),error}}async function readAll(body,url,signal){const chunks=[];try{
for await(const chunk of body)chunks.push(chunk)}catch(cause){throw signal?.aborted?signal.reason:(0,_net_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__.x)(url,cause)}
return Buffer.concat(chunks)}function queryOf(query){const parameters=new URLSearchParams;for(const[name,value]of Object.entries(query??{}))for(const item of Array.
isArray(value)?value:[value??""])parameters.append(name,item);const text=parameters.toString().replaceAll("+","%20");return text?`?${text}`:""}}),4390:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>hub});const hub={account:"707930574880",region:"us-east-1",role:"EKS-HUB-Hub",profile:"hub",registry:"707930574\
880.dkr.ecr.us-east-1.amazonaws.com",clusters:{prod:"hub-prod",ephemeral:"hub-ephemeral"},standIn:{profile:"hub-pu",role:"HFPowerUserAccess"}}}),5640:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I:()=>callerIdentity,describeCluster:()=>describeCluster,readCluster:()=>readCluster});var _aws_clients_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7355),_aws_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6686),_aws_partitions_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(100),_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
6986),_hub_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(4390),_job_environment_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(4564);async function describeCluster(reference,caller,dependencies){
let cluster;try{cluster=await fetchCluster(reference.name,caller.target,dependencies)}catch(error){const code=(0,_aws_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__.
awsAnswerOf)(error)?.code??"";if(/^(ResourceNotFound|AccessDenied)/.test(code)&&await refuseElsewhere(reference,caller,dependencies,error),code==="ResourceNotFo\
undException")throw await notFound(reference.name,caller,dependencies,error);const{profile}=caller.target;throw(0,_aws_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__.
awsError)(error,{permission:"eks:DescribeCluster",caller:caller.label,profile})}return read(cluster,caller.target.region)}async function fetchCluster(name,target,dependencies){
const[{DescribeClusterCommand},client]=await Promise.all([Promise.all([__webpack_require__.e(777),__webpack_require__.e(448)]).then(__webpack_require__.t.bind(__webpack_require__,
5448,19)),(0,_aws_clients_js__WEBPACK_IMPORTED_MODULE_0__.createEksClient)(target,dependencies)]),{cluster}=await client.send(new DescribeClusterCommand({name}));
return cluster??{}}function read(cluster,region){const{name,arn,endpoint,status,version}=cluster,refusal=refusals[status??""];if(refusal)throw refusal(`The EKS \
cluster ${name}`);const certificateAuthority=cluster.certificateAuthority?.data;if(!name||!arn||!endpoint||!version||!certificateAuthority)throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.
nM(`eks:DescribeCluster told no endpoint, version or CA of the cluster (status ${status??"unknown"}).`,"Look at the cluster in the AWS console; a proxy may also\
 have changed the answer.");const access=cluster.resourcesVpcConfig;return{name,arn,account:arn.split(":")[4]??"",region:arn.split(":")[3]||region,endpoint,certificateAuthority,
version,tokenAudience:cluster.outpostConfig&&cluster.id?cluster.id:name,publicAccess:access?.endpointPublicAccess??!0,publicAccessCidrs:access?.publicAccessCidrs??
[],authenticationMode:cluster.accessConfig?.authenticationMode??"CONFIG_MAP"}}const refusals={CREATING:cluster=>new _errors_js__WEBPACK_IMPORTED_MODULE_3__.nM(`${cluster}\
 is still being created.`,"Run the job again once it is active: that takes minutes."),PENDING:cluster=>new _errors_js__WEBPACK_IMPORTED_MODULE_3__.nM(`${cluster}\
 waits to be created (status PENDING).`,"Run the job again once it is active."),DELETING:cluster=>new _errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`${cluster} is \
being deleted.`,"Name another cluster with the input 'cluster'."),FAILED:cluster=>new _errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`${cluster} could not be create\
d (status FAILED).`,"See its health issues in the AWS console, and create it anew.")};async function notFound(name,{target,label},dependencies,cause){const account=(await callerIdentity(
target,dependencies))?.account,where=`in ${target.region}${account?` of account ${account}`:""}`,answer=(0,_aws_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__.awsAnswerOf)(
cause);return new _errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`There is no EKS cluster ${name} ${where}. ${answer?(0,_aws_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__.
quote)(answer):""}`.trimEnd(),`Check the inputs 'cluster' and 'region', and that ${label} is of the account that the cluster is in.`,{cause})}async function refuseElsewhere({
name,account:given},{target,label},dependencies,cause){const isHubs=Object.values(_hub_js__WEBPACK_IMPORTED_MODULE_4__.e.clusters).includes(name),expected=given??
(isHubs?_hub_js__WEBPACK_IMPORTED_MODULE_4__.e.account:void 0),account=expected?(await callerIdentity(target,dependencies))?.account:void 0;if(expected&&account&&
expected!==account)throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`The EKS cluster ${name} is in account ${expected}, and ${label} is of account ${account}\
.`,`Use a profile of account ${expected} (assume-role's input 'account'), or set 'role' to the ARN of a role there.`,{cause});const region=await regionOf(name,target,
dependencies,isHubs);if(region)throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`The EKS cluster ${name} is in ${region}, not in ${target.region}.`,`Set the\
 input 'region' to ${region}.`,{cause})}async function regionOf(name,target,dependencies,isHubs){const{environment}=dependencies,hints=[environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_5__.
E.awsRegion],environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_5__.E.awsDefaultRegion],isHubs?_hub_js__WEBPACK_IMPORTED_MODULE_4__.e.region:""];for(const region of new Set(
hints)){if(!region||region===target.region||!(0,_aws_partitions_js__WEBPACK_IMPORTED_MODULE_2__.iQ)(region))continue;if((await fetchCluster(name,{...target,region},
dependencies).catch(()=>{}))?.arn)return region}}async function callerIdentity(target,dependencies){try{const[{GetCallerIdentityCommand},client]=await Promise.all(
[Promise.all([__webpack_require__.e(777),__webpack_require__.e(811)]).then(__webpack_require__.t.bind(__webpack_require__,2811,19)),(0,_aws_clients_js__WEBPACK_IMPORTED_MODULE_0__.
createStsClient)(target,dependencies)]),{Account:account,Arn:arn}=await client.send(new GetCallerIdentityCommand({}));return account&&arn?{account,arn}:void 0}catch(error){
dependencies.logger.debug(`sts:GetCallerIdentity failed: ${String(error)}`);return}}function readCluster(value){const[,region,account,fromArn]=/^arn:[\w-]+:eks:([a-z0-9-]+):(\d{12}):cluster\/(.+)$/.
exec(value)??[],name=fromArn??value;if(!/^[0-9A-Za-z][\w-]{0,99}$/.test(name))throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.Gq)("cluster",value,"Use the name \
of an EKS cluster (up to 100 letters, digits, - and _) or its ARN.");return{name,account,region}}}),4508:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{x:()=>networkError});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986);const privateCa=new Set(["\
SELF_SIGNED_CERT_IN_CHAIN","DEPTH_ZERO_SELF_SIGNED_CERT","UNABLE_TO_VERIFY_LEAF_SIGNATURE","UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_CERT_LOCALLY"]);function networkError(url,cause){
const code=(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.$N)(cause)??"",where=url.host;return privateCa.has(code)?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`T\
he TLS certificate of ${where} is signed by an unknown authority (${code}).`,"If a proxy inspects TLS here, set NODE_EXTRA_CA_CERTS to a file with its CA certif\
icate.",{cause}):code.startsWith("ERR_TLS")||code.startsWith("CERT_")?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`The TLS certificate of ${where} is not val\
id (${code}).`,"Check the host name and its certificate.",{cause}):code==="ERR_ANSWER_TOO_LARGE"?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${where} sent f\
ar more than an answer to this question has.`,"Check that no proxy or other service answers in its place.",{cause}):code==="ERR_PROXY_REFUSED"?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
nM(`The proxy refused to connect to ${where}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(cause)}.`,"Check HTTPS_PROXY and its credentials, or add the host\
 to NO_PROXY.",{cause}):code==="ETIMEDOUT"?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.nM(`${where} did not answer in time.`,reachability(where),{cause}):new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
nM(`${where} cannot be reached: ${reasonOf(cause,code,url)}.`,reachability(where),{cause})}function reasonOf(cause,code,url){return code==="ENOTFOUND"?`the name\
 ${url.hostname} does not resolve`:code==="ECONNRESET"?"the connection ended before its answer did: ECONNRESET":(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(cause)}
function reachability(where){return`Check that this machine may reach ${where}; behind a proxy, set HTTPS_PROXY and NO_PROXY.`}})};

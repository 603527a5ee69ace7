export const id=4704,ids=[4704,2489,9066,975],modules={4704:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{run:()=>run});var roles=__webpack_require__(3338),job_environment=__webpack_require__(4564),errors=__webpack_require__(
6986),retry=__webpack_require__(4079),caller_identity=__webpack_require__(1935);const largestSkew={ahead:5,behind:15};async function unauthorized(cluster,caller,answer,dependencies){
const{clusterName}=cluster,{tries}=caller,skew=(dependencies.now()-Date.parse(answer.headers.date??""))/6e4;if(skew>largestSkew.ahead||-skew>largestSkew.behind)
return new errors.yo(`${clusterName} answered Unauthorized: this machine's clock is ${Math.round(Math.abs(skew))} minutes ${skew>0?"ahead of":"behind"} the clus\
ter's.`,"Set the clock of the runner: tokens are dated, and refused outside their 15 minutes.");const identity=await(0,caller_identity.U)(caller.target,dependencies);
if(!identity)return new errors.yo(`${clusterName} answered Unauthorized to ${caller.label} (${tries} times), and AWS does not say who that is.`,"The credentials\
 may have expired: run assume-role in this job; its profile refreshes itself.");const principal=principalOf(identity.arn),through=caller.label.includes(principal)?
"":` (${caller.label})`;return new errors.yo(`${clusterName} answered Unauthorized to ${principal}${through}, ${tries} times. AWS takes its credentials, and the\
 cluster does not say why it refuses them.`,["What it may be, the most likely first.",`1. The cluster does not know ${principal} (a new entry takes up to a minu\
te).`,admission(cluster,principal,caller.namespace),"2. The part of the cluster that checks tokens with AWS is not available. Then others are refused, too: run \
the job again, and see the cluster's authenticator log.",`3. The API server at ${cluster.endpoint} is not that of ${cluster.arn}: tokens are for one cluster alo\
ne.`].join(`
`))}function principalOf(arn){const session=/^arn:([^:]+):sts::(\d+):assumed-role\/([^/]+)\//.exec(arn);return session?`arn:${session[1]}:iam::${session[2]}:rol\
e/${session[3]}`:arn}function admission(cluster,principal,namespace){const where=`--cluster-name ${cluster.clusterName} --region ${cluster.region} --principal-a\
rn ${principal}`,partition=principal.split(":")[1]??"aws",entry=["Admit it with an access entry (a role with a path needs it in the ARN):",`  aws eks create-acc\
ess-entry ${where}`,`  aws eks associate-access-policy ${where} --policy-arn arn:${partition}:eks::aws:cluster-access-policy/AmazonEKSEditPolicy --access-scope \
type=namespace,namespaces=${namespace??"<namespace>"}`],map=["Admit it in the ConfigMap aws-auth of namespace kube-system (without the path of a role):",principal.
includes(":role/")?"  mapRoles: |":"  mapUsers: |",principal.includes(":role/")?`    - rolearn: ${principal}`:`    - userarn: ${principal}`,`      username: ${principal.
split("/").at(-1)}${principal.includes(":role/")?":{{SessionName}}":""}`,"      groups: [<a group that a RoleBinding of the cluster names>]"];switch(cluster.authenticationMode){case"\
API":return entry.join(`
`);case"CONFIG_MAP":return map.join(`
`);default:return[...entry,"or:",...map].join(`
`)}}var promises_=__webpack_require__(1553);const unreachable=new Set(["ENOTFOUND","ECONNREFUSED","EHOSTUNREACH","ENETUNREACH","ETIMEDOUT"]);async function connectionError(error,cluster){
const code=(0,errors.$N)(error)??"";if(isTlsFault(code))return tlsError(error,cluster,code);if(!unreachable.has(code))return error;const{hostname}=new URL(cluster.
endpoint),reason=code==="ETIMEDOUT"?"it did not answer in time":(0,errors.bD)((0,errors.cZ)(error).at(-1)),resolved=await(0,promises_.lookup)(hostname).then(({address})=>`\
it resolves to ${address}`,()=>"its name does not resolve here");if(!cluster.publicAccess)return privateEndpoint(error,cluster,`${reason}; ${resolved}`);const limited=cluster.
publicAccessCidrs.length>0&&!cluster.publicAccessCidrs.includes("0.0.0.0/0"),limits=limited?`, which is open to ${cluster.publicAccessCidrs.join(", ")} only`:"";
return new errors.nM(code==="ETIMEDOUT"?`${cluster.clusterName} did not answer in time at its public endpoint ${hostname}${limits} (${resolved}).`:`The public e\
ndpoint of ${cluster.clusterName}, ${hostname}${limits}, cannot be reached: ${reason} (${resolved}).`,limited?"If this runner's address is not among them, add i\
t to the cluster's public access CIDRs, or use a runner inside its VPC.":"Check that this runner may make HTTPS requests to it; behind a proxy, set HTTPS_PROXY \
and NO_PROXY.",{cause:error})}function privateEndpoint(cause,cluster,why){return new errors.yo(`${cluster.clusterName} has a private endpoint only, and ${new URL(
cluster.endpoint).hostname} cannot be reached from this runner (${why}).`,"Use a runner inside the cluster's VPC or connected to it, which the cluster's securit\
y group lets in, or switch on the cluster's public access.",{cause})}function isTlsFault(code){return/^(ERR_TLS|ERR_SSL|CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|EPROTO|HOSTNAME_MISMATCH)/.
test(code)}const dated=new Set(["CERT_HAS_EXPIRED","CERT_NOT_YET_VALID"]);function tlsError(cause,cluster,code){const{clusterName,endpoint}=cluster,proxy=`if a \
proxy that inspects TLS is between this runner and the cluster, add ${new URL(endpoint).hostname} to NO_PROXY.`;return/^(EPROTO|ERR_SSL)/.test(code)?new errors.
yo(`${endpoint} does not speak TLS as the API server of ${clusterName} does: ${(0,errors.bD)((0,errors.cZ)(cause).at(-1))}`,`See what answers there: ${proxy}`,{
cause}):new errors.yo(`The TLS certificate that ${endpoint} shows is not signed by the CA of ${clusterName} or not valid (${code}).`,`${dated.has(code)?"Check t\
his machine's clock":"See whose certificate it is"}: ${proxy}`,{cause})}const usualTries={count:4,secondsBetween:1};async function verifyAccess(cluster,caller,dependencies,tries=usualTries){
const attempt=async()=>{const token2=await caller.token();return{token:token2,response:await review(cluster,token2.token,dependencies,tries)}},{token,response}=await(0,retry.
jh)(attempt,{what:`The call to ${cluster.clusterName}`,onRetry:message=>dependencies.logger.info(message),attempts:tries.count,signal:dependencies.signal,isTransient:error=>(0,retry.
dg)(error)&&!waitedFor.has((0,errors.$N)(error)??"")}).catch(async error=>{throw error instanceof Refused?await refusal(error,cluster,{...caller,tries:tries.count},
dependencies):await connectionError(error,cluster)});return response.status===404?{token,identity:{user:void 0,groups:[]}}:{token,identity:parseReview(response.
text,cluster)}}const waitedFor=new Set(["ENOTFOUND","EHOSTUNREACH","ENETUNREACH","ETIMEDOUT"]);class Refused extends retry.N_{answer;constructor(answer,cluster,{
secondsBetween}){super(`The API server of ${cluster.clusterName} answered ${answer.status}: ${quoteAnswer(answer.text)}`,"Run the job again later; see the healt\
h of the control plane in the AWS console.",{retryAfter:secondsBetween}),this.answer=answer}}async function review(cluster,token,dependencies,tries){const{status,
headers,body}=await dependencies.http({url:`${cluster.endpoint}/apis/authentication.k8s.io/v1/selfsubjectreviews`,method:"POST",headers:{authorization:`Bearer ${token}`,
"content-type":"application/json",accept:"application/json"},body:JSON.stringify({apiVersion:"authentication.k8s.io/v1",kind:"SelfSubjectReview"}),idempotent:!0,
ca:Buffer.from(cluster.certificateAuthority,"base64").toString(),signal:dependencies.signal}),answer={status,headers,text:await body.text()},isUnknownPath=status===
404&&(isStatus(answer.text)||answer.text.startsWith("404 page not found"));if(status===200||status===201||isUnknownPath)return answer;throw status===401||status===
403||(0,retry.Dm)(status)?new Refused(answer,cluster,tries):new errors.nM(`The API server of ${cluster.clusterName} answered ${status}: ${quoteAnswer(answer.text)}`,
`See what answers at ${cluster.endpoint}.`)}function parseReview(text,cluster){const{status}=parseObject(text)??{},user=status?.userInfo?.username;if(user)return{
user,groups:status?.userInfo?.groups??[]};throw new errors.nM(`What answers at ${cluster.endpoint} is no Kubernetes API server: ${quoteAnswer(text)}`,"If a prox\
y answers in its place, add the host to NO_PROXY.")}async function refusal(error,cluster,caller,dependencies){const{answer}=error;return answer.status===401?await unauthorized(
cluster,caller,answer,dependencies):answer.status!==403?error:isForbidden(answer.text)?new errors.yo(`${cluster.clusterName} knows who we are but forbids the qu\
estion: ${quoteAnswer(answer.text)}`,"Bind the ClusterRole system:basic-user to system:authenticated (Kubernetes' default), or set verify: false."):new errors.nM(
`What answers at ${cluster.endpoint} refuses with 403, and not as a Kubernetes API server does: ${quoteAnswer(answer.text)}`,"See what is between this runner an\
d the cluster. If it is a proxy, add the host to NO_PROXY.")}function quoteAnswer(text){const{message}=parseObject(text)??{};return(typeof message=="string"&&message?
message:text).replace(/\s+/g," ").trim().slice(0,300)||"(nothing)"}function isStatus(text){return parseObject(text)?.kind==="Status"}function isForbidden(text){
const{kind,message}=parseObject(text)??{};return kind==="Status"||typeof message=="string"&&message.includes("forbidden")}function parseObject(text){try{const value=JSON.
parse(text);return typeof value=="object"&&value!==null?value:void 0}catch{return}}var put_aside=__webpack_require__(7513);const contexts=["HELM_KUBECONTEXT","K\
UBE_CTX","KUBERNETES_CONTEXT"],parts=["HELM_KUBEAPISERVER","HELM_KUBECAFILE","HELM_KUBETLS_SERVER_NAME","HELM_KUBEASUSER","HELM_KUBEASGROUPS","KUBE_CTX_CLUSTER",
"KUBE_CTX_AUTH_INFO","KUBE_HOST","KUBE_CLUSTER_CA_CERT_DATA","KUBE_TLS_SERVER_NAME","KUBERNETES_MASTER"],secrets=["HELM_KUBETOKEN","KUBE_TOKEN","KUBE_USER","KUB\
E_PASSWORD","KUBE_CLIENT_CERT_DATA","KUBE_CLIENT_KEY_DATA","KUBERNETES_AUTH_TOKEN"];function putOthersAside(context,environment){const rivals=[{names:[...contexts.
filter(name=>environment[name]!==context),...parts],isSecret:!1},{names:secrets,isSecret:!0}];return(0,put_aside.E)(rivals,environment)}var hub=__webpack_require__(
4390),leftovers=__webpack_require__(7418),credential_chain=__webpack_require__(8886),once=__webpack_require__(9226),eks_token=__webpack_require__(7705),role_session=__webpack_require__(
975);function profileSigner(source,dependencies){const{environment}=dependencies,profile=(0,credential_chain.q8)(source.profile,environment),target={region:source.
region,profile};return{target:{...target,credentials:(0,once.O)((0,credential_chain.gl)(target,dependencies))},label:(0,credential_chain.J8)(profile,environment),
profile,role:void 0,sessionFile:void 0}}function roleSigner(role,dependencies){const sessionFile=(0,role_session.roleSessionFile)(dependencies.folder,role,dependencies.
environment);return{target:{region:role.region,credentials:(0,once.O)(()=>(0,role_session.roleCredentials)(sessionFile,role,dependencies))},label:`role ${role.arn}`,
profile:role.profile,role:role.arn,sessionFile}}async function signToken(signer,cluster,dependencies){const token=(0,eks_token.u)({tokenAudience:cluster.tokenAudience,
region:cluster.region,credentials:await signer.target.credentials(),now:dependencies.now()});return dependencies.mask(token.token),token}var description=__webpack_require__(
2489);async function findCluster({cluster:reference2,region,role},source,dependencies){const describe=async signer2=>await(0,description.describeCluster)(reference2,
signer2,dependencies),furtherRole=account2=>roleSigner({arn:(0,roles.gP)(role??"",{account:account2,region}).arn,region,profile:source.profile},dependencies);if(!role?.
startsWith("arn:")){const cluster=await describe(source);return{cluster,signer:role===void 0?source:furtherRole(cluster.account)}}const{account}=(0,roles.DM)(role,
region),signer=furtherRole(account);try{const[first,second]=reference2.account===account?[signer,source]:[source,signer],cluster=await describeAsEither([first,second],
signer,describe,dependencies);return reference2.account===void 0&&cluster.account!==account&&await checkUnambiguous(cluster,signer,describe),{cluster,signer}}catch(error){
throw await(0,leftovers.dF)(signer.sessionFile),error}}async function describeAsEither([first,second],signer,describe,{logger}){try{return await describe(first)}catch(error){
if(!(error instanceof errors.yo))throw error;return logger.info(`${error.message} Asking as ${second.label} too.`),await describe(second).catch(later=>(0,errors.
xl)(first===signer?error:later))}}async function checkUnambiguous(found,signer,describe){const other=await describe(signer).catch(()=>{});if(!(!other||other.arn===
found.arn))throw new errors.yo(`There are two EKS clusters ${found.clusterName}: one in account ${found.account}, and one in account ${other.account}, which 'ro\
le' is of.`,`Set 'cluster' to the ARN of the one that is meant: ${found.arn} or ${other.arn}.`)}function warnOfUnexpected(cluster,request,{logger}){const{clusterName,
account,region}=cluster;request.unusedRegion!==void 0&&logger.warning(`The input 'region' is ${request.unusedRegion}; the cluster's ARN says ${region}, which co\
unts.`),request.cluster.arn===void 0&&(0,description.isHubsName)(clusterName)&&account!==hub.e.account&&logger.warning(`${clusterName} is a name of the hub's cl\
usters in account ${hub.e.account}; this one is in account ${account}.`)}var kubeconfig_file=__webpack_require__(5285),system_process=__webpack_require__(9614);
const patience=5e3;async function kubectlVersion({environment,signal}){try{const{stdout}=await(0,system_process.a)("kubectl",["version","--client","--output=jso\
n"],{env:environment,signal:AbortSignal.any([signal,AbortSignal.timeout(patience)])}),{clientVersion}=JSON.parse(stdout);return/^v(\d+\.\d+\.\d+)/.exec(clientVersion?.
gitVersion??"")?.[1]}catch{return}}function warnOfSkew(kubectl,cluster,logger){if(kubectl===void 0){logger.notice("There is no kubectl on PATH. Where a later st\
ep needs one, run setup-tools before it.");return}const[major=0,minor=0]=kubectl.split(".").map(Number),[clusterMajor=0,clusterMinor=0]=cluster.split(".").map(Number);
major===clusterMajor&&Math.abs(minor-clusterMinor)<=1||logger.warning(`kubectl is ${kubectl} and the cluster is ${cluster}: Kubernetes supports one minor versio\
n of difference. Install a matching one with setup-tools (kubectl: '${cluster}').`)}var token_plugin=__webpack_require__(5373);async function configureKubeconfig(inputs,dependencies){
const{role,region}=inputs;role&&(0,roles.R1)(role,region),inputs.kubeconfig!==void 0&&await(0,kubeconfig_file.vH)(inputs.kubeconfig);const source=profileSigner(
inputs,dependencies),[{cluster,signer},kubectl]=await Promise.all([findCluster(inputs,source,dependencies),kubectlVersion(dependencies)]);warnOfUnexpected(cluster,
inputs,dependencies);try{const{identity,credential}=await connect(inputs,cluster,signer,dependencies);warnOfSkew(kubectl,cluster.version,dependencies.logger);const added=await write(
inputs,cluster,credential,dependencies);return report(cluster,identity,added,dependencies),{outputs:{kubeconfig:added.file,context:added.context,endpoint:cluster.
endpoint,"cluster-version":cluster.version,identity:identity?.user},...jobVariables(inputs,added,dependencies),summary:summaryOf(cluster,identity,added)}}catch(error){
throw await(0,leftovers.dF)(signer.sessionFile),error}}function jobVariables({setCurrent},{file,context},{environment,folder,logger}){const aside=setCurrent?putOthersAside(
context,environment):{variables:{},secrets:{},names:[]};return aside.names.length>0&&logger.info(`Empty for this job: ${aside.names.join(", ")}. Some clients wo\
uld follow them and not the context ${context}. The post step gives the previous values back.`),{variables:{...aside.variables,[job_environment.E.kubeconfig]:file,
[job_environment.E.terraformKubeconfig]:file,[job_environment.E.kubeCacheFolder]:environment[job_environment.E.kubeCacheFolder]||(0,leftovers.nF)(folder)},secrets:aside.
secrets}}async function connect(inputs,cluster,signer,dependencies){const isStatic=inputs.credential==="static",{profile,role}=signer,{node,options,script}=inputs.
plugin,{tokenAudience,region}=cluster,args=(0,token_plugin.pluginArguments)({tokenAudience,region,profile,role}),exec={command:node,args:[...options,script,...args]},
sign=async()=>await signToken(signer,cluster,dependencies),verified=inputs.verify?await verifyAccess(cluster,{...signer,token:sign,namespace:inputs.namespace},dependencies):
void 0;if(!isStatic)return{identity:verified?.identity,credential:{exec}};const{token,expiration}=verified?.token??await sign();return warnOfEnd(expiration,dependencies),
{identity:verified?.identity,credential:{token}}}async function write(inputs,cluster,credential,dependencies){const{folder,environment,logger,ledger}=dependencies,
own=inputs.kubeconfig===void 0,context=inputs.context??cluster.clusterName,file=inputs.kubeconfig===void 0?(0,leftovers.PV)(folder):await(0,kubeconfig_file.n1)(
inputs.kubeconfig),use={id:(0,kubeconfig_file.sX)(environment),context,file,own},entry={id:use.id,context,namespace:inputs.namespace,cluster:{name:cluster.arn,server:cluster.
endpoint,certificateAuthority:cluster.certificateAuthority},credential,setCurrent:inputs.setCurrent};if(await ledger.record(leftovers.Od,use),!own)return await(0,kubeconfig_file.
Vi)(use,entry,folder),use;const{copied,replacesUsers}=await(0,kubeconfig_file.lq)(use,entry,dependencies);return copied.length>0&&logger.info(`${file} starts as\
 a copy of ${copied.join(" and ")}.`),replacesUsers&&logger.notice(`In this job, the context ${context} is the cluster's. Your own context of that name is back \
after it.`),use}function warnOfEnd(expiration,{logger,now}){const minutes=Math.floor((expiration.getTime()-now())/6e4);logger.warning(`The token in the kubeconf\
ig ends after 15 minutes (use it for ${minutes}) and is not renewed. Use credential: exec wherever the tool can run a program.`)}function report(cluster,identity,added,{
logger}){const groups=identity?.groups.length?`, groups ${identity.groups.join(", ")}`:"",whom=identity?.user?` as ${identity.user}${groups}`:"",verb=identity?"\
Connected to":"Configured";logger.info(`${verb} ${cluster.clusterName} (${cluster.version})${whom}.`),logger.info(`Context ${added.context} of ${cluster.arn} is\
 in ${added.file}.`)}function summaryOf({clusterName,version,region},identity,{context}){const user=identity?.user??"not verified";return`| cluster | version | \
region | context | as |
| --- | --- | --- | --- | --- |
| ${clusterName} | ${version} | ${region} | ${context} | ${user} |
`}var external_node_path_=__webpack_require__(6760),partitions=__webpack_require__(100),home=__webpack_require__(8814),node_options=__webpack_require__(6442),reference=__webpack_require__(
9066);function parseKubeconfigInputs(inputs,environment,program){const cluster=(0,reference.parseClusterReference)(inputs.required("cluster")),region=(0,partitions.
vK)(cluster.region??inputs.required("region")),given=inputs.optional("region");return{cluster,region,unusedRegion:given!==void 0&&given!==region&&given!==hub.e.
region?given:void 0,profile:inputs.optional("profile"),role:inputs.optional("role"),namespace:inputs.matching("namespace",/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,
"Use the name of a namespace: up to 63 lower-case letters, digits and hyphens."),context:inputs.matching("context",/^[^\s\p{Cc}]{1,253}$/u,"Use up to 253 charac\
ters without spaces."),setCurrent:inputs.boolean("set-current"),kubeconfig:parseFile(inputs,environment),verify:inputs.boolean("verify"),credential:inputs.choice(
"credential",["exec","static"]),plugin:{node:process.execPath,options:(0,node_options.F)(environment),script:(0,external_node_path_.join)((0,external_node_path_.
dirname)(program),"eks-token.js")}}}function parseFile(inputs,environment){const name="kubeconfig",value=inputs.optional(name);if(value===void 0)return;if(/[/\\]$/.
test(value))throw(0,errors.Gq)(name,value,"Use the path of a file: one that ends like this is a folder.");if(value.includes("\0"))throw(0,errors.Gq)(name,value.
replaceAll("\0","\\0"),"Use a path.");if(/^~[^/\\]/.test(value))throw(0,errors.Gq)(name,value,"Use ~ for your own home, or an absolute path.");const path=process.
platform==="win32"?value.replace(/%(\w+)%|\$env:(\w+)/gi,(_text,cmd,shell)=>`\${${cmd??shell}}`):value;for(const[,bare,braced]of path.matchAll(/\$(?:(\w+)|\{(\w+)\})/g)){
const variable=bare??braced??"";if(!(environment[variable]||variable===job_environment.E.home))throw new errors.yo(`The input '${name}' is '${value}', and the v\
ariable ${variable} is not set.`,`Set ${variable} in an earlier step or under the step's env:, or use a path without it.`)}const file=(0,external_node_path_.resolve)(
(0,home.aD)(path,environment));if(!file.includes(external_node_path_.delimiter))return file;throw new errors.yo(`The input '${name}' is '${value}', which is ${file}\
, and in KUBECONFIG a path ends at '${external_node_path_.delimiter}'.`,`Use the path of one file, without '${external_node_path_.delimiter}'.`)}async function run(runner){
const inputs=parseKubeconfigInputs(runner.inputs,runner.environment,process.argv[1]??""),{outputs,variables,secrets:secrets2,summary}=await configureKubeconfig(
inputs,runner);await runner.exportVariables(variables,secrets2),runner.setOutputs({...outputs}),await runner.summarize(summary)}}),8886:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Iv:()=>masked,J8:()=>credentialsLabel,gl:()=>credentialsProvider,q8:()=>profileInUse});var _job_environment_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4564),_credentials_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9217),_session_credentials_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1118),_session_file_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
7212);function credentialsLabel(profile,environment){return profile?`profile ${profile}`:environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_0__.E.awsAccessKeyId]?
"the job's environment (AWS_ACCESS_KEY_ID)":`profile ${environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_0__.E.awsProfile]||"default"}`}function profileInUse(profile,environment){
return profile??(environmentCredentials(environment)?void 0:environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_0__.E.awsProfile]||void 0)}function credentialsProvider(target,dependencies){
const{environment}=dependencies;return async()=>{const fromEnvironment=target.profile?void 0:environmentCredentials(environment);if(fromEnvironment)return fromEnvironment;
const profile=target.profile||environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_0__.E.awsProfile]||void 0,file=(0,_session_file_js__WEBPACK_IMPORTED_MODULE_2__.
GM)(profile??"default",environment);if(file!==void 0)return"http"in dependencies?masked((0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__.$)(await(0,_session_credentials_js__WEBPACK_IMPORTED_MODULE_1__.
Te)(file,dependencies)),dependencies):(0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__.$)(await(0,_session_credentials_js__WEBPACK_IMPORTED_MODULE_1__.LK)(file,environment));
const{chainCredentials}=await Promise.all([__webpack_require__.e(7848),__webpack_require__.e(9031)]).then(__webpack_require__.bind(__webpack_require__,9031)),chained={
region:target.region,profile,label:credentialsLabel(target.profile,environment)};if("http"in dependencies)return masked(await chainCredentials(chained,dependencies),
dependencies);const{withStandaloneDependencies}=await __webpack_require__.e(325).then(__webpack_require__.bind(__webpack_require__,2706));return await withStandaloneDependencies(
environment,own=>chainCredentials(chained,own))}}function masked(credentials,{mask}){for(const secret of[credentials.secretAccessKey,credentials.sessionToken])secret&&
mask(secret);return credentials}function environmentCredentials(environment){const accessKeyId=environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_0__.E.awsAccessKeyId],
secretAccessKey=environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_0__.E.awsSecretAccessKey],sessionToken=environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_0__.
E.awsSessionToken];if(!(!accessKeyId||!secretAccessKey))return{accessKeyId,secretAccessKey,...sessionToken?{sessionToken}:{}}}}),9217:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>toAwsCredentials,x:()=>toProcessCredentials});function toAwsCredentials(credentials){return{accessKeyId:credentials.
AccessKeyId,secretAccessKey:credentials.SecretAccessKey,sessionToken:credentials.SessionToken,expiration:new Date(credentials.Expiration)}}function toProcessCredentials(credentials){
return{Version:1,AccessKeyId:credentials.accessKeyId,SecretAccessKey:credentials.secretAccessKey,SessionToken:credentials.sessionToken,Expiration:credentials.expiration.
toISOString()}}}),100:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{f_:()=>allPartitions,
g4:()=>checkAccount,iQ:()=>partitionOf,rh:()=>isPartition,vK:()=>checkRegion});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986);const partitions=[
{name:"aws",suffix:"amazonaws.com",dualStackSuffix:"on.aws",regions:/^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/},{name:"aws-cn",suffix:"amazonaws.com.cn",dualStackSuffix:"\
on.amazonwebservices.com.cn",regions:/^cn-\w+-\d+$/},{name:"aws-us-gov",suffix:"amazonaws.com",dualStackSuffix:"on.aws",regions:/^us-gov-\w+-\d+$/},{name:"aws-e\
usc",suffix:"amazonaws.eu",regions:/^eusc-de-\w+-\d+$/},{name:"aws-iso",suffix:"c2s.ic.gov",regions:/^us-iso-\w+-\d+$/},{name:"aws-iso-b",suffix:"sc2s.sgov.gov",
regions:/^us-isob-\w+-\d+$/},{name:"aws-iso-e",suffix:"cloud.adc-e.uk",regions:/^eu-isoe-\w+-\d+$/},{name:"aws-iso-f",suffix:"csp.hci.ic.gov",regions:/^us-isof-\w+-\d+$/}],
place=/-(?:central|north|south|(?:north|south)?(?:east|west))-\d+$/;function partitionOf(region){return partitions.find(({regions})=>regions.test(region)&&place.
test(region))}function allPartitions(){return partitions}function isPartition(name){return partitions.some(partition=>partition.name===name)}function checkRegion(region,input="\
region"){if(!partitionOf(region))throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.Gq)(input,region,"Use the code of an AWS region, such as us-east-1 or eu-west-3\
.");return region}function checkAccount(account,input="account"){if(/^\d{12}$/.test(account))return account;const quotes=/^[\d.e+]+$/i.test(account)?" in quotes\
, so that YAML does not take it for a number":"";throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.Gq)(input,account,`Use the twelve digits of an AWS account id${quotes}\
.`)}}),3338:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{DM:()=>parseRoleArn,GJ:()=>parseAssumedRole,
Q2:()=>sessionNameOfRun,R1:()=>checkRole,gP:()=>parseRole});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986),_job_environment_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
4564),_partitions_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(100);const arnPattern=/^arn:([\w-]+):iam::(\d{12}):role\/((?:[\x21-\x7e]{1,510}\/)?)([\w+=,.@-]{1,64})$/,
namePattern=/^(?:[\w+=,.@/-]{1,510}\/)?[\w+=,.@-]{1,64}$/;function parseRole(value,home,input="role"){return value.startsWith("arn:")?parseRoleArn(value,home.region,
input):parseRoleName(value,home,input)}function parseRoleArn(value,region,input="role"){const[,partition="",account="",,name=""]=arnPattern.exec(value)??[];if(!name||
!(0,_partitions_js__WEBPACK_IMPORTED_MODULE_2__.rh)(partition))throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.Gq)(input,value,"Use a role ARN like arn:aws:iam:\
:123456789012:role/name.");const reached=(0,_partitions_js__WEBPACK_IMPORTED_MODULE_2__.iQ)(region)?.name;if(partition!==reached)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo(`The input '${input}' names a role of the partition ${partition}, but the region ${region} belongs to ${reached}.`,`Set 'region' to a region of ${partition}.`);
return{arn:value,partition,account,name}}function checkRole(value,region,input="role"){value.startsWith("arn:")?parseRoleArn(value,region,input):checkRoleName(value,
input)}function parseRoleName(value,{account,region},input){checkRoleName(value,input);const partition=(0,_partitions_js__WEBPACK_IMPORTED_MODULE_2__.iQ)(region)?.
name??"aws",name=value.slice(value.lastIndexOf("/")+1);return{arn:`arn:${partition}:iam::${account}:role/${value}`,partition,account,name}}function checkRoleName(value,input){
if(!(namePattern.test(value)&&!value.startsWith("/")&&!value.includes("//")))throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.Gq)(input,value,"Use the name of a \
role (at most 64 letters, digits and _+=,.@-) or its ARN, arn:aws:iam::123456789012:role/name.")}function parseAssumedRole(arn){const[,account,name,session]=/^arn:[\w-]+:sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\/([\w+=,.@-]+)$/.
exec(arn)??[];return account&&name&&session?{account,name,session}:void 0}function sessionNameOfRun(environment){return sessionNameOf({repository:environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_1__.
E.githubRepository]??"",runId:environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_1__.E.githubRunId]??"",runAttempt:environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_1__.
E.githubRunAttempt]??""})}const nameLimit=64;function sessionNameOf(job){const clean=text=>text.replace(/[^\w+=,.@-]+/g,"-"),run=clean(`${job.runId||"0"}-${job.
runAttempt||"1"}`).slice(-(nameLimit-2));return`${clean(job.repository||"ds-infra").slice(-(nameLimit-run.length-1))}-${run}`}}),1118:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{LK:()=>ownCredentials,NO:()=>keptCredentials,RZ:()=>freshCredentials,Te:()=>sessionCredentials});var _file_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7212);async function sessionCredentials(file,dependencies){const session=(0,_file_js__WEBPACK_IMPORTED_MODULE_0__.lx)(file);if(session&&(0,_file_js__WEBPACK_IMPORTED_MODULE_0__.
pL)(session,dependencies.now()))return session.credentials;const{renewSession}=await Promise.all([__webpack_require__.e(7848),__webpack_require__.e(9745),__webpack_require__.
e(8537)]).then(__webpack_require__.bind(__webpack_require__,9116));return await renewSession(file,dependencies)}async function ownCredentials(file,environment){
const session=(0,_file_js__WEBPACK_IMPORTED_MODULE_0__.lx)(file);if(session&&(0,_file_js__WEBPACK_IMPORTED_MODULE_0__.pL)(session,Date.now()))return session.credentials;
const[{renewSession},{withStandaloneDependencies}]=await Promise.all([Promise.all([__webpack_require__.e(7848),__webpack_require__.e(9745),__webpack_require__.e(
8537)]).then(__webpack_require__.bind(__webpack_require__,9116)),__webpack_require__.e(325).then(__webpack_require__.bind(__webpack_require__,2706))]);return await withStandaloneDependencies(
environment,dependencies=>renewSession(file,dependencies))}async function keptCredentials(file,opening,dependencies){const kept=freshCredentials(file,opening,dependencies.
now());if(kept)return kept;const{openKept}=await Promise.all([__webpack_require__.e(7848),__webpack_require__.e(9745),__webpack_require__.e(8537)]).then(__webpack_require__.
bind(__webpack_require__,9116));return await openKept(file,opening,dependencies)}function freshCredentials(file,{request},now){const session=(0,_file_js__WEBPACK_IMPORTED_MODULE_0__.
lx)(file);return session&&session.request.role.arn===request.role.arn&&(0,_file_js__WEBPACK_IMPORTED_MODULE_0__.pL)(session,now)?session.credentials:void 0}}),3053:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{O:()=>jobFolder});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6986),_environment_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4564);function jobFolder(environment){const temp=environment[_environment_js__WEBPACK_IMPORTED_MODULE_2__.
E.runnerTemp];if(!temp)throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("RUNNER_TEMP is not set.","Run this action on a GitHub Actions runner.");return(0,node_path__WEBPACK_IMPORTED_MODULE_0__.
join)(temp,"ds-infra")}}),7831:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D:()=>withoutCommands});
function withoutCommands(text){return text.replace(/(^|[\v\f\u0085])([^\S\n\r\v\f\u2028\u2029]*):(?=:)/gm,"$1$2: ").replaceAll("##[","## [")}}),6442:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{F:()=>authorityOptionsOf});var _environment_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4564);const authorityOptions=[
"--use-system-ca","--use-openssl-ca","--use-bundled-ca"];function authorityOptionsOf(environment){const given=(environment[_environment_js__WEBPACK_IMPORTED_MODULE_0__.
E.nodeOptions]??"").split(/\s+/);return authorityOptions.filter(option=>given.includes(option))}}),7513:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>putAside});function putAside(rivals,environment){const set=rivals.map(({names,isSecret})=>({isSecret,names:names.
filter(name=>environment[name])})),empty=secret=>Object.fromEntries(set.filter(({isSecret})=>isSecret===secret).flatMap(({names})=>names.map(name=>[name,""])));
return{variables:empty(!1),secrets:empty(!0),names:set.flatMap(({names})=>names)}}}),1935:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{U:()=>readCallerIdentity});var _aws_clients_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7355);async function readCallerIdentity(target,dependencies){
try{const[{GetCallerIdentityCommand},client]=await Promise.all([Promise.all([__webpack_require__.e(1241),__webpack_require__.e(2811)]).then(__webpack_require__.
t.bind(__webpack_require__,2811,19)),(0,_aws_clients_js__WEBPACK_IMPORTED_MODULE_0__.uW)(target,dependencies)]),{Account:account,Arn:arn}=await client.send(new GetCallerIdentityCommand(
{}));return account&&arn?{account,arn}:void 0}catch(error){dependencies.logger.debug(`sts:GetCallerIdentity failed: ${String(error)}`);return}}}),2489:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{describeCluster:()=>describeCluster,isHubsName:()=>isHubsName});var _aws_clients_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7355),_aws_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6686),_aws_partitions_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(100),_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
6986),_hub_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(4390),_job_environment_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(4564),_caller_identity_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
1935),_reference_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(9066);async function describeCluster(reference,caller,dependencies){const{clusterName}=reference;
let cluster;try{cluster=await readCluster(clusterName,caller.target,dependencies)}catch(error){const code=(0,_aws_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__.XZ)(
error)?.code??"";if(/^(ResourceNotFound|AccessDenied)/.test(code)&&await refuseElsewhere(reference,caller,dependencies,error),code==="ResourceNotFoundException")
throw await notFound(clusterName,caller,dependencies,error);const{profile}=caller.target;throw(0,_aws_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__.es)(error,{permission:"\
eks:DescribeCluster",caller:caller.label,profile})}const description=parseDescription(cluster);return checkSameCluster(reference,description,caller),description}
async function readCluster(name,target,dependencies){const[{DescribeClusterCommand},client]=await Promise.all([Promise.all([__webpack_require__.e(1241),__webpack_require__.
e(5448)]).then(__webpack_require__.t.bind(__webpack_require__,5448,19)),(0,_aws_clients_js__WEBPACK_IMPORTED_MODULE_0__.xW)(target,dependencies)]),{cluster}=await client.
send(new DescribeClusterCommand({name}));return cluster??{}}function parseDescription(cluster){const{name,arn,endpoint,status,version}=cluster,refusal=refusals[status??
""];if(refusal)throw refusal(`The EKS cluster ${name}`);const certificateAuthority=cluster.certificateAuthority?.data,parts=(0,_reference_js__WEBPACK_IMPORTED_MODULE_7__.
parseClusterArn)(arn??"");if(!name||!arn||!parts||!endpoint||!version||!certificateAuthority)throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.nM(`The answer of\
 eks:DescribeCluster lacks the cluster's ARN, endpoint, version or CA (status ${status??"unknown"}).`,"Look at the cluster in the AWS console, and see whether a\
n AWS_ENDPOINT_URL variable is set for this step.");const access=cluster.resourcesVpcConfig;return{clusterName:name,arn,account:parts.account,region:parts.region,
endpoint,certificateAuthority,version,tokenAudience:cluster.outpostConfig&&cluster.id?cluster.id:name,publicAccess:access?.endpointPublicAccess??!0,publicAccessCidrs:access?.
publicAccessCidrs??[],authenticationMode:cluster.accessConfig?.authenticationMode??"CONFIG_MAP"}}const refusals={CREATING:cluster=>new _errors_js__WEBPACK_IMPORTED_MODULE_3__.
nM(`${cluster} is still being created.`,"Run the job again once it is active: that takes minutes."),PENDING:cluster=>new _errors_js__WEBPACK_IMPORTED_MODULE_3__.
nM(`${cluster} waits to be created (status PENDING).`,"Run the job again once it is active."),DELETING:cluster=>new _errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`${cluster}\
 is being deleted.`,"Name another cluster with the input 'cluster'."),FAILED:cluster=>new _errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`${cluster} could not be cr\
eated (status FAILED).`,"See its health issues in the AWS console, and create it anew.")};function checkSameCluster(asked,found,{target,label}){if(asked.account!==
void 0&&asked.account!==found.account)throw inOtherAccount(asked.clusterName,asked.account,found.account,label);if(!([found.clusterName,(0,_reference_js__WEBPACK_IMPORTED_MODULE_7__.
parseClusterArn)(found.arn)?.clusterName].every(name=>name===asked.clusterName)&&found.region===target.region&&(asked.arn===void 0||asked.arn===found.arn)))throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.
yo(`eks:DescribeCluster was asked for ${asked.arn??`${asked.clusterName} in ${target.region}`}, and its answer is about ${found.arn}.`,"Check the inputs 'cluste\
r' and 'region', and the variables AWS_ENDPOINT_URL and AWS_ENDPOINT_URL_EKS.")}function inOtherAccount(name,expected,actual,label,cause){return new _errors_js__WEBPACK_IMPORTED_MODULE_3__.
yo(`The EKS cluster ${name} is in account ${expected}, and ${label} is of account ${actual}.`,`Use a profile of account ${expected} (assume-role's input 'accoun\
t'), or set 'role' to the ARN of a role there.`,{cause})}async function notFound(name,{target,label},dependencies,cause){const account=(await(0,_caller_identity_js__WEBPACK_IMPORTED_MODULE_6__.
U)(target,dependencies))?.account,where=`in ${target.region}${account?` of account ${account}`:""}`,answer=(0,_aws_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__.XZ)(
cause);return new _errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`There is no EKS cluster ${name} ${where}. ${answer?(0,_aws_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__.
hD)(answer):""}`.trimEnd(),`Check the inputs 'cluster' and 'region', and that ${label} is of the account that the cluster is in.`,{cause})}async function refuseElsewhere({
clusterName,account:given},{target,label},dependencies,cause){const isHubs=isHubsName(clusterName),expected=given??(isHubs?_hub_js__WEBPACK_IMPORTED_MODULE_4__.
e.account:void 0),account=expected?(await(0,_caller_identity_js__WEBPACK_IMPORTED_MODULE_6__.U)(target,dependencies))?.account:void 0;if(expected&&account&&expected!==
account)throw inOtherAccount(clusterName,expected,account,label,cause);const region=given===void 0?await regionOf(clusterName,target,dependencies,isHubs):void 0;
if(region)throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`The EKS cluster ${clusterName} is in ${region}, not in ${target.region}.`,`Set the input 'region\
' to ${region}.`,{cause})}function isHubsName(clusterName){return Object.values(_hub_js__WEBPACK_IMPORTED_MODULE_4__.e.clusters).includes(clusterName)}async function regionOf(name,target,dependencies,isHubs){
const{environment}=dependencies,hints=[environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_5__.E.awsRegion],environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_5__.
E.awsDefaultRegion],isHubs?_hub_js__WEBPACK_IMPORTED_MODULE_4__.e.region:""];for(const region of new Set(hints)){if(!region||region===target.region||!(0,_aws_partitions_js__WEBPACK_IMPORTED_MODULE_2__.
iQ)(region))continue;if((await readCluster(name,{...target,region},dependencies).catch(()=>{}))?.arn)return region}}}),9066:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{parseClusterArn:()=>parseClusterArn,parseClusterReference:()=>parseClusterReference});
var _aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(100),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6986);const namePattern=/^[0-9A-Za-z][\w-]{0,99}$/;
function parseClusterArn(text){const[,partition="",region="",account="",clusterName=""]=/^arn:([\w-]+):eks:([a-z0-9-]+):(\d{12}):cluster\/(.+)$/.exec(text)??[];
if(!(!(0,_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__.rh)(partition)||(0,_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__.iQ)(region)?.name!==partition))return namePattern.
test(clusterName)?{partition,region,account,clusterName}:void 0}function parseClusterReference(value,input="cluster"){if(namePattern.test(value))return{clusterName:value,
arn:void 0,account:void 0,region:void 0};const arn=parseClusterArn(value);if(arn)return{clusterName:arn.clusterName,arn:value,account:arn.account,region:arn.region};
const region=/^arn:[\w-]+:eks:([a-z0-9-]+):\d{12}:cluster\//.exec(value)?.[1];throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.Gq)(input,value,region===void 0?"U\
se the name of an EKS cluster (up to 100 letters, digits, - and _) or its ARN.":`Use the cluster's ARN as AWS shows it: the partition, the region ${region} and \
the name have to go together.`)}}),7705:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{u:()=>createClusterToken});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598),_aws_partitions_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
100),_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6986);const lifetime=14*6e4,largest=4096;function createClusterToken(request){const token=`k8s-\
aws-v1.${Buffer.from(presign(request)).toString("base64url")}`;if(token.length>largest)throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`The cluster token i\
s ${token.length} bytes long, and clusters accept ${largest}: the credentials' session token is too long.`,"Assume the role with a shorter session policy, fewer\
 managed policies or fewer session tags.");const end=request.credentials.expiration?.getTime()??Number.POSITIVE_INFINITY;return{token,expiration:new Date(Math.min(
request.now+lifetime,end))}}function stsHost(region){return`sts.${region}.${(0,_aws_partitions_js__WEBPACK_IMPORTED_MODULE_1__.iQ)(region)?.suffix??"amazonaws.c\
om"}`}function presign({tokenAudience,region,credentials,now}){const host=stsHost(region),date=new Date(now).toISOString().replace(/[-:]|\.\d+/g,""),scope=`${date.
slice(0,8)}/${region}/sts/aws4_request`,parameters=[["Action","GetCallerIdentity"],["Version","2011-06-15"],["X-Amz-Algorithm",algorithm],["X-Amz-Credential",`${credentials.
accessKeyId}/${scope}`],["X-Amz-Date",date],["X-Amz-Expires","60"],["X-Amz-SignedHeaders",signedHeaders],...credentials.sessionToken?[["X-Amz-Security-Token",credentials.
sessionToken]]:[]].map(([name="",value=""])=>`${name}=${percentEncode(value)}`),canonicalRequest=["GET","/",parameters.toSorted().join("&"),`host:${host}`,`x-k8\
s-aws-id:${tokenAudience}`,"",signedHeaders,sha256("")].join(`
`),stringToSign=[algorithm,date,scope,sha256(canonicalRequest)].join(`
`),key=scope.split("/").reduce(hmac,`AWS4${credentials.secretAccessKey}`),signature=hmac(key,stringToSign).toString("hex");return`https://${host}/?${parameters.
join("&")}&X-Amz-Signature=${signature}`}const algorithm="AWS4-HMAC-SHA256",signedHeaders="host;x-k8s-aws-id";function sha256(text){return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256").update(text).digest("hex")}function hmac(key,text){return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256",key).update(text).
digest()}function percentEncode(text){return encodeURIComponent(text).replace(/[!'()*]/g,char=>`%${char.charCodeAt(0).toString(16).toUpperCase()}`)}}),5373:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{pluginArguments:()=>pluginArguments,run:()=>run});var node_util__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7975),_aws_credential_chain_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8886),_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6986),_job_environment_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
4564),_job_folder_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(3053),_runner_program_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(960),_eks_token_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
7705),_exec_credential_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(557);async function run(){await(0,_runner_program_js__WEBPACK_IMPORTED_MODULE_5__.m)(
async(args,environment)=>{const apiVersion=(0,_exec_credential_js__WEBPACK_IMPORTED_MODULE_7__.Wy)(environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_3__.
E.kubernetesExecInfo]),{tokenAudience,region,profile,role}=parseArguments(args),credentials=role?await furtherRole({arn:role,region,profile},environment):await(0,_aws_credential_chain_js__WEBPACK_IMPORTED_MODULE_1__.
gl)({region,profile},{environment})(),token=(0,_eks_token_js__WEBPACK_IMPORTED_MODULE_6__.u)({tokenAudience,region,credentials,now:Date.now()});return(0,_exec_credential_js__WEBPACK_IMPORTED_MODULE_7__.
BA)(apiVersion,token)})}function pluginArguments({tokenAudience,region,profile,role}){return["--cluster",tokenAudience,"--region",region,...profile?["--profile",
profile]:[],...role?["--role",role]:[]]}function parseArguments(args){const text={type:"string"},{values}=(0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
args,options:{cluster:text,region:text,profile:text,role:text}}),{cluster,region,profile,role}=values;if(!cluster||!region)throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.
yo("The token plugin needs --cluster and --region.","Run configure-kubeconfig again.");return{tokenAudience:cluster,region,profile,role}}async function furtherRole(role,environment){
const{keptRoleCredentials,roleCredentials,roleSessionFile}=await __webpack_require__.e(975).then(__webpack_require__.bind(__webpack_require__,975)),file=roleSessionFile(
(0,_job_folder_js__WEBPACK_IMPORTED_MODULE_4__.O)(environment),role,environment),kept=keptRoleCredentials(file,role,environment);if(kept)return kept;const{withStandaloneDependencies}=await __webpack_require__.
e(2706).then(__webpack_require__.bind(__webpack_require__,2706));return await withStandaloneDependencies(environment,dependencies=>roleCredentials(file,role,dependencies))}}),
975:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{keptRoleCredentials:()=>keptRoleCredentials,
roleCredentials:()=>roleCredentials,roleSessionFile:()=>roleSessionFile});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6760),_aws_credential_chain_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8886),_aws_credentials_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(9217),
_aws_roles_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(3338),_aws_session_credentials_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(1118),_job_environment_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
4564);const duration=3600;function roleSessionFile(folder,role,environment){const source=role.profile||environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_5__.
E.awsAccessKeyId]||environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_5__.E.awsProfile]||"",key=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("s\
ha256").update(JSON.stringify([role.arn,role.region,source])).digest("hex");return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,"kube",`role-${key.slice(
0,16)}.json`)}function keptRoleCredentials(file,role,environment){const kept=(0,_aws_session_credentials_js__WEBPACK_IMPORTED_MODULE_4__.RZ)(file,{request:requestOf(
role,environment)},Date.now());return kept&&(0,_aws_credentials_js__WEBPACK_IMPORTED_MODULE_6__.$)(kept)}async function roleCredentials(file,role,dependencies){
const{environment}=dependencies,request=requestOf(role,environment),open=async()=>{const{openSessionAs}=await Promise.all([__webpack_require__.e(7848),__webpack_require__.
e(9745)]).then(__webpack_require__.bind(__webpack_require__,9745)),credentials=await(0,_aws_credential_chain_js__WEBPACK_IMPORTED_MODULE_2__.gl)(role,dependencies)();
return await openSessionAs({credentials,label:(0,_aws_credential_chain_js__WEBPACK_IMPORTED_MODULE_2__.J8)(role.profile,environment)},request,dependencies)},kept=await(0,_aws_session_credentials_js__WEBPACK_IMPORTED_MODULE_4__.
NO)(file,{request,label:`role ${role.arn}`,open},dependencies);return(0,_aws_credential_chain_js__WEBPACK_IMPORTED_MODULE_2__.Iv)((0,_aws_credentials_js__WEBPACK_IMPORTED_MODULE_6__.
$)(kept),dependencies)}function requestOf({arn,region},environment){return{region,role:(0,_aws_roles_js__WEBPACK_IMPORTED_MODULE_3__.DM)(arn,region),sessionName:(0,_aws_roles_js__WEBPACK_IMPORTED_MODULE_3__.
Q2)(environment),duration,policies:{managed:[]},chain:[],tags:[]}}}),960:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{m:()=>runProgram});var _job_log_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7831),_system_machine_error_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
9577);async function runProgram(body){try{process.stdout.write(await body(process.argv.slice(2),process.env))}catch(error){const{message,remedy}=(0,_system_machine_error_js__WEBPACK_IMPORTED_MODULE_0__.
ie)(error);process.stderr.write((0,_job_log_text_js__WEBPACK_IMPORTED_MODULE_1__.D)(`ds-infra: ${message} ${remedy}
`)),process.exitCode=1}}}),9226:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{O:()=>once});
function once(body){let result;return()=>(result??=body(),result)}}),9614:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{R:()=>runProcess,a:()=>askProgram});var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6698),node_child_process__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
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
()=>child.kill("SIGKILL"),gracePeriod);child.once("close",()=>clearTimeout(timer)),child.once("exit",closePipes)}})};

export const id=5373,ids=[5373],modules={8886:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Iv:()=>masked,J8:()=>credentialsLabel,gl:()=>credentialsProvider,q8:()=>profileInUse});var _job_environment_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
.`)}}),1118:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{LK:()=>ownCredentials,NO:()=>keptCredentials,
RZ:()=>freshCredentials,Te:()=>sessionCredentials});var _file_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7212);async function sessionCredentials(file,dependencies){
const session=(0,_file_js__WEBPACK_IMPORTED_MODULE_0__.lx)(file);if(session&&(0,_file_js__WEBPACK_IMPORTED_MODULE_0__.pL)(session,dependencies.now()))return session.
credentials;const{renewSession}=await Promise.all([__webpack_require__.e(7848),__webpack_require__.e(9745),__webpack_require__.e(8537)]).then(__webpack_require__.
bind(__webpack_require__,9116));return await renewSession(file,dependencies)}async function ownCredentials(file,environment){const session=(0,_file_js__WEBPACK_IMPORTED_MODULE_0__.
lx)(file);if(session&&(0,_file_js__WEBPACK_IMPORTED_MODULE_0__.pL)(session,Date.now()))return session.credentials;const[{renewSession},{withStandaloneDependencies}]=await Promise.
all([Promise.all([__webpack_require__.e(7848),__webpack_require__.e(9745),__webpack_require__.e(8537)]).then(__webpack_require__.bind(__webpack_require__,9116)),
__webpack_require__.e(325).then(__webpack_require__.bind(__webpack_require__,2706))]);return await withStandaloneDependencies(environment,dependencies=>renewSession(
file,dependencies))}async function keptCredentials(file,opening,dependencies){const kept=freshCredentials(file,opening,dependencies.now());if(kept)return kept;const{
openKept}=await Promise.all([__webpack_require__.e(7848),__webpack_require__.e(9745),__webpack_require__.e(8537)]).then(__webpack_require__.bind(__webpack_require__,
9116));return await openKept(file,opening,dependencies)}function freshCredentials(file,{request},now){const session=(0,_file_js__WEBPACK_IMPORTED_MODULE_0__.lx)(
file);return session&&session.request.role.arn===request.role.arn&&(0,_file_js__WEBPACK_IMPORTED_MODULE_0__.pL)(session,now)?session.credentials:void 0}}),3053:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{O:()=>jobFolder});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6986),_environment_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4564);function jobFolder(environment){const temp=environment[_environment_js__WEBPACK_IMPORTED_MODULE_2__.
E.runnerTemp];if(!temp)throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("RUNNER_TEMP is not set.","Run this action on a GitHub Actions runner.");return(0,node_path__WEBPACK_IMPORTED_MODULE_0__.
join)(temp,"ds-infra")}}),7831:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{D:()=>withoutCommands});
function withoutCommands(text){return text.replace(/(^|[\v\f\u0085])([^\S\n\r\v\f\u2028\u2029]*):(?=:)/gm,"$1$2: ").replaceAll("##[","## [")}}),7705:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{u:()=>createClusterToken});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598),_aws_partitions_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
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
digest()}function percentEncode(text){return encodeURIComponent(text).replace(/[!'()*]/g,char=>`%${char.charCodeAt(0).toString(16).toUpperCase()}`)}}),557:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{BA:()=>execCredential,Wy:()=>parseRequestedVersion,uI:()=>execVersion});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6986);const execVersion="client.authentication.k8s.io/v1beta1",versions=[execVersion,"client.authentication.k8s.io/v1"];function parseRequestedVersion(execInfo){
if(!execInfo?.trim())return execVersion;let asked;try{asked=JSON.parse(execInfo)?.apiVersion}catch(cause){throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("\
KUBERNETES_EXEC_INFO is not JSON.","Use a client built on client-go 1.22 or later.",{cause})}const version=versions.find(candidate=>candidate===asked);if(version)
return version;throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`The client asks for credentials in the version ${String(asked)}.`,`Use a client that knows ${versions.
join(" or ")}.`)}function execCredential(apiVersion,{token,expiration}){const expirationTimestamp=`${expiration.toISOString().slice(0,19)}Z`;return`${JSON.stringify(
{kind:"ExecCredential",apiVersion,spec:{},status:{expirationTimestamp,token}})}
`}}),5373:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,
{pluginArguments:()=>pluginArguments,run:()=>run});var node_util__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7975),_aws_credential_chain_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8886),_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6986),_job_environment_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4564),_job_folder_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
3053),_runner_program_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(960),_eks_token_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(7705),_exec_credential_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
557);async function run(){await(0,_runner_program_js__WEBPACK_IMPORTED_MODULE_5__.m)(async(args,environment)=>{const apiVersion=(0,_exec_credential_js__WEBPACK_IMPORTED_MODULE_7__.
Wy)(environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_3__.E.kubernetesExecInfo]),{tokenAudience,region,profile,role}=parseArguments(args),credentials=role?
await furtherRole({arn:role,region,profile},environment):await(0,_aws_credential_chain_js__WEBPACK_IMPORTED_MODULE_1__.gl)({region,profile},{environment})(),token=(0,_eks_token_js__WEBPACK_IMPORTED_MODULE_6__.
u)({tokenAudience,region,credentials,now:Date.now()});return(0,_exec_credential_js__WEBPACK_IMPORTED_MODULE_7__.BA)(apiVersion,token)})}function pluginArguments({
tokenAudience,region,profile,role}){return["--cluster",tokenAudience,"--region",region,...profile?["--profile",profile]:[],...role?["--role",role]:[]]}function parseArguments(args){
const text={type:"string"},{values}=(0,node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({args,options:{cluster:text,region:text,profile:text,role:text}}),{cluster,
region,profile,role}=values;if(!cluster||!region)throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo("The token plugin needs --cluster and --region.","Run conf\
igure-kubeconfig again.");return{tokenAudience:cluster,region,profile,role}}async function furtherRole(role,environment){const{keptRoleCredentials,roleCredentials,
roleSessionFile}=await __webpack_require__.e(975).then(__webpack_require__.bind(__webpack_require__,975)),file=roleSessionFile((0,_job_folder_js__WEBPACK_IMPORTED_MODULE_4__.
O)(environment),role,environment),kept=keptRoleCredentials(file,role,environment);if(kept)return kept;const{withStandaloneDependencies}=await __webpack_require__.
e(2706).then(__webpack_require__.bind(__webpack_require__,2706));return await withStandaloneDependencies(environment,dependencies=>roleCredentials(file,role,dependencies))}}),
960:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{m:()=>runProgram});var _job_log_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7831),_system_machine_error_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9577);async function runProgram(body){try{process.stdout.write(await body(process.
argv.slice(2),process.env))}catch(error){const{message,remedy}=(0,_system_machine_error_js__WEBPACK_IMPORTED_MODULE_0__.ie)(error);process.stderr.write((0,_job_log_text_js__WEBPACK_IMPORTED_MODULE_1__.
D)(`ds-infra: ${message} ${remedy}
`)),process.exitCode=1}}})};

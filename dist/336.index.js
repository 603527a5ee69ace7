export const id=336,ids=[336],modules={4348:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{EX:()=>withoutProfile,LQ:()=>profileBlock,Wi:()=>credentialsSection,n$:()=>splitBlocks,qL:()=>blockStart,x9:()=>joinBlocks});const header=/^\s*\[([^\]]*)\]/;function sectionsOf(text){
const sections=[{name:void 0,lines:[]}];for(const line of text.match(/[^\n]*\n|[^\n]+$/g)??[]){const name=header.exec(line)?.[1];name!==void 0&&sections.push({name:normalized(
name),lines:[]}),sections.at(-1)?.lines.push(line)}return sections}function normalized(name){return name.trim().replace(/\s+/g," ").replace(/(["'])(.*)\1$/,"$2")}
function isProfile(section,profile){return section.name===`profile ${profile}`||profile==="default"&&section.name==="default"}function withoutProfile(text,profile){
let removed=!1;return{text:sectionsOf(text).flatMap(section=>{if(!isProfile(section,profile))return section.lines;removed=!0;const lastSetting=section.lines.findLastIndex(
line=>!/^\s*([#;].*)?\s*$/.test(line));return section.lines.slice(lastSetting+1)}).join(""),removed}}function credentialsSection(text,profile){const sections=sectionsOf(
text).filter(section=>section.name===profile);if(sections.length===0)return;const pairs=sections.flatMap(section=>section.lines).map(line=>/^\s*([\w.-]+)\s*=\s*(.*?)\s*$/.
exec(line));return Object.fromEntries(pairs.flatMap(pair=>pair?.[1]?[[pair[1].toLowerCase(),pair[2]??""]]:[]))}function blockStart(profile){return`# ds-infra: p\
rofile ${profile}, removed at the end of the job`}const blockEnd="# ds-infra: end",anyBlock=/^# ds-infra: profile (\S+), removed at the end of the job\r?\n[\s\S]*?^# ds-infra: end\r?\n?/gm;
function profileBlock(profile,settings){return[blockStart(profile),profile==="default"?"[default]":`[profile ${profile}]`,`region = ${settings.region}`,`credent\
ial_process = ${settings.credentialProcess}`,blockEnd,""].join(`
`)}function splitBlocks(text){const blocks=new Map;return{base:text.replace(anyBlock,(block,profile)=>(blocks.set(profile,block),"")),blocks}}function joinBlocks(base,blocks){
const gap=base===""||base.endsWith(`
`)?"":`
`;return base+gap+[...blocks.values()].join("")}}),8886:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{J8:()=>credentialsLabel,gl:()=>credentialsProvider,q8:()=>profileInUse});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986),_job_environment_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
4564),_credentials_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(9217),_session_credentials_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1118),_session_file_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
7212);function credentialsLabel(profile,environment){return profile?`profile ${profile}`:environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_1__.E.awsAccessKeyId]?
"the job's environment (AWS_ACCESS_KEY_ID)":`profile ${environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_1__.E.awsProfile]||"default"}`}function profileInUse(profile,environment){
return profile??(environmentCredentials(environment)?void 0:environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_1__.E.awsProfile]||void 0)}function credentialsProvider(target,dependencies){
const{environment}=dependencies;return async()=>{const fromEnvironment=target.profile?void 0:environmentCredentials(environment);if(fromEnvironment)return fromEnvironment;
const own=await profileCredentials(target.profile||environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_1__.E.awsProfile],dependencies);if(own)return own;const{
defaultProvider}=await Promise.all([__webpack_require__.e(922),__webpack_require__.e(777)]).then(__webpack_require__.t.bind(__webpack_require__,7777,19));try{return await defaultProvider(
{clientConfig:{region:target.region},logger:silent,...target.profile?{profile:target.profile}:{}})()}catch(cause){throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo(`There are no AWS credentials for ${credentialsLabel(target.profile,environment)}.`,"Run ds-infra's assume-role in an earlier step of this job, or name an ex\
isting profile with 'profile'.",{cause})}}}const silent={debug:()=>{},info:()=>{},warn:()=>{},error:()=>{}};async function profileCredentials(profile,dependencies){
const{environment,http,logger,mask,signal,now}=dependencies,file=(0,_session_file_js__WEBPACK_IMPORTED_MODULE_3__.GM)(profile||"default",environment);if(file===
void 0)return;const credentials=http&&logger&&mask&&signal&&now?await(0,_session_credentials_js__WEBPACK_IMPORTED_MODULE_2__.T)(file,{environment,http,logger,mask,
signal,now}):await(0,_session_credentials_js__WEBPACK_IMPORTED_MODULE_2__.L)(file,environment);return(0,_credentials_js__WEBPACK_IMPORTED_MODULE_4__.$)(credentials)}
function environmentCredentials(environment){const accessKeyId=environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_1__.E.awsAccessKeyId],secretAccessKey=environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_1__.
E.awsSecretAccessKey],sessionToken=environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_1__.E.awsSessionToken];if(!(!accessKeyId||!secretAccessKey))return{accessKeyId,
secretAccessKey,...sessionToken?{sessionToken}:{}}}}),9217:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$:()=>toAwsCredentials,x:()=>toProcessCredentials});function toAwsCredentials(credentials){return{accessKeyId:credentials.AccessKeyId,secretAccessKey:credentials.
SecretAccessKey,sessionToken:credentials.SessionToken,expiration:new Date(credentials.Expiration)}}function toProcessCredentials(credentials){return{Version:1,AccessKeyId:credentials.
accessKeyId,SecretAccessKey:credentials.secretAccessKey,SessionToken:credentials.sessionToken,Expiration:credentials.expiration.toISOString()}}}),100:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{f_:()=>allPartitions,g4:()=>checkAccount,iQ:()=>partitionOf,rh:()=>isPartition,vK:()=>checkRegion});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6986);const partitions=[{name:"aws",suffix:"amazonaws.com",dualStackSuffix:"on.aws",regions:/^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/},{name:"aws-cn",suffix:"ama\
zonaws.com.cn",dualStackSuffix:"on.amazonwebservices.com.cn",regions:/^cn-\w+-\d+$/},{name:"aws-us-gov",suffix:"amazonaws.com",dualStackSuffix:"on.aws",regions:/^us-gov-\w+-\d+$/},
{name:"aws-eusc",suffix:"amazonaws.eu",regions:/^eusc-de-\w+-\d+$/},{name:"aws-iso",suffix:"c2s.ic.gov",regions:/^us-iso-\w+-\d+$/},{name:"aws-iso-b",suffix:"sc\
2s.sgov.gov",regions:/^us-isob-\w+-\d+$/},{name:"aws-iso-e",suffix:"cloud.adc-e.uk",regions:/^eu-isoe-\w+-\d+$/},{name:"aws-iso-f",suffix:"csp.hci.ic.gov",regions:/^us-isof-\w+-\d+$/}],
place=/-(?:central|north|south|(?:north|south)?(?:east|west))-\d+$/;function partitionOf(region){return partitions.find(({regions})=>regions.test(region)&&place.
test(region))}function allPartitions(){return partitions}function isPartition(name){return partitions.some(partition=>partition.name===name)}function checkRegion(region,input="\
region"){if(!partitionOf(region))throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.Gq)(input,region,"Use the code of an AWS region, such as us-east-1 or eu-west-3\
.");return region}function checkAccount(account,input="account"){if(!/^\d{12}$/.test(account))throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.Gq)(input,account,
"Use the twelve digits of an AWS account id, in quotes.");return account}}),1118:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L:()=>ownCredentials,T:()=>sessionCredentials});var _file_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7212);async function sessionCredentials(file,dependencies){
const session=(0,_file_js__WEBPACK_IMPORTED_MODULE_0__.lx)(file);if(session&&(0,_file_js__WEBPACK_IMPORTED_MODULE_0__.pL)(session,dependencies.now()))return session.
credentials;const{renewSession}=await Promise.all([__webpack_require__.e(922),__webpack_require__.e(52),__webpack_require__.e(116)]).then(__webpack_require__.bind(
__webpack_require__,9116));return await renewSession(file,dependencies)}async function ownCredentials(file,environment){const session=(0,_file_js__WEBPACK_IMPORTED_MODULE_0__.
lx)(file);if(session&&(0,_file_js__WEBPACK_IMPORTED_MODULE_0__.pL)(session,Date.now()))return session.credentials;const{renewAlone}=await Promise.all([__webpack_require__.
e(922),__webpack_require__.e(52),__webpack_require__.e(116)]).then(__webpack_require__.bind(__webpack_require__,9116));return await renewAlone(file,environment)}}),
7212:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Cx:()=>sessionFileName,GM:()=>sessionFileOf,
lx:()=>readSession,pL:()=>isFresh});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6760),_job_environment_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4564),_config_file_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4348);const margin=3e5;
function readSession(file){try{return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file,"utf8"))}catch(error){if(error instanceof Error&&"co\
de"in error&&error.code==="ENOENT")return;throw error}}function isFresh({credentials,receivedAt},now){const expiration=Date.parse(credentials.Expiration);return expiration-
now>Math.min(margin,(expiration-receivedAt)/2)}function sessionFileOf(profile,environment){const config=environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_2__.
E.awsConfigFile];if(config){try{if(!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(config,"utf8").includes(`${(0,_config_file_js__WEBPACK_IMPORTED_MODULE_3__.
qL)(profile)}
`))return}catch{return}return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(config),sessionFileName(profile))}}
function sessionFileName(profile){return`${profile}.json`}}),6986:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$N:()=>codeOf,Gq:()=>invalid,bD:()=>messageOf,cZ:()=>causesOf,lZ:()=>ActionError,nM:()=>WorldError,xl:()=>raise,yo:()=>UserError});class ActionError extends Error{remedy;constructor(what,remedy,options){
super(what,options),this.remedy=remedy}}class UserError extends ActionError{name="UserError"}class WorldError extends ActionError{name="WorldError"}function messageOf(error){
return error instanceof Error?error.message||error.name:String(error)}function causesOf(error){const chain=[];for(let current=error;current!=null&&!chain.includes(
current);)chain.push(current),current=current instanceof Error?current.cause:void 0;return chain}function codeOf(error){for(const link of causesOf(error))if(typeof link==
"object"&&link!==null&&"code"in link&&typeof link.code=="string")return link.code}function raise(error){throw error}function invalid(name,value,valid){const shown=value.
length>200?`${value.slice(0,200)}...`:value;return new UserError(`The input '${name}' is '${shown}', which is not valid.`,valid)}}),4564:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>variables});const variables={idTokenRequestUrl:"ACTIONS_ID_TOKEN_REQUEST_URL",idTokenRequestToken:"ACTIONS_ID_T\
OKEN_REQUEST_TOKEN",runnerTemp:"RUNNER_TEMP",runnerToolCache:"RUNNER_TOOL_CACHE",path:"PATH",systemRoot:"SYSTEMROOT",githubRepository:"GITHUB_REPOSITORY",githubRunId:"\
GITHUB_RUN_ID",githubRunAttempt:"GITHUB_RUN_ATTEMPT",githubSha:"GITHUB_SHA",githubEventName:"GITHUB_EVENT_NAME",githubEventPath:"GITHUB_EVENT_PATH",githubServerUrl:"\
GITHUB_SERVER_URL",githubWorkspace:"GITHUB_WORKSPACE",awsConfigFile:"AWS_CONFIG_FILE",awsSharedCredentialsFile:"AWS_SHARED_CREDENTIALS_FILE",awsProfile:"AWS_PRO\
FILE",awsDefaultProfile:"AWS_DEFAULT_PROFILE",awsRegion:"AWS_REGION",awsDefaultRegion:"AWS_DEFAULT_REGION",awsAccessKeyId:"AWS_ACCESS_KEY_ID",awsSecretAccessKey:"\
AWS_SECRET_ACCESS_KEY",awsSessionToken:"AWS_SESSION_TOKEN",dockerConfig:"DOCKER_CONFIG",dockerAuthConfig:"DOCKER_AUTH_CONFIG",home:"HOME",userProfile:"USERPROFI\
LE",kubeconfig:"KUBECONFIG",kubeCacheFolder:"KUBECACHEDIR",kubernetesExecInfo:"KUBERNETES_EXEC_INFO"}}),3053:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{O:()=>jobFolder});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6986),_environment_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4564);function jobFolder(environment){const temp=environment[_environment_js__WEBPACK_IMPORTED_MODULE_2__.
E.runnerTemp];if(!temp)throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("RUNNER_TEMP is not set.","Run this action on a GitHub Actions runner.");return(0,node_path__WEBPACK_IMPORTED_MODULE_0__.
join)(temp,"ds-infra")}}),8336:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),__webpack_require__.
d(__webpack_exports__,{pluginArguments:()=>pluginArguments,run:()=>run});var external_node_util_=__webpack_require__(7975),credential_chain=__webpack_require__(
8886),errors=__webpack_require__(6986),job_environment=__webpack_require__(4564),job_folder=__webpack_require__(3053),program=__webpack_require__(960),eks_token=__webpack_require__(
2835);const versions=["client.authentication.k8s.io/v1","client.authentication.k8s.io/v1beta1"];function requestedVersion(execInfo){if(!execInfo)return versions[0]??
"";let asked;try{asked=JSON.parse(execInfo)?.apiVersion}catch(cause){throw new errors.yo("KUBERNETES_EXEC_INFO is not JSON.","Use a client built on client-go 1.\
22 or later.",{cause})}const version=versions.find(candidate=>candidate===asked);if(version)return version;throw new errors.yo(`The client asks for credentials \
in the version ${String(asked)}.`,`Use a client that knows ${versions.join(" or ")}.`)}function execCredential(apiVersion,{token,expiration}){const expirationTimestamp=`${expiration.
toISOString().slice(0,19)}Z`;return`${JSON.stringify({kind:"ExecCredential",apiVersion,spec:{},status:{expirationTimestamp,token}})}
`}async function run(){await(0,program.m)(async(args,environment)=>{const apiVersion=requestedVersion(environment[job_environment.E.kubernetesExecInfo]),{cluster,
region,profile,role}=readArguments(args),credentials=role?await furtherRole({arn:role,region,profile},environment):await(0,credential_chain.gl)({region,profile},
{environment})(),token=(0,eks_token.u)({cluster,region,credentials,now:Date.now()});return execCredential(apiVersion,token)})}function pluginArguments({cluster,
region,profile,role}){return["--cluster",cluster,"--region",region,...profile?["--profile",profile]:[],...role?["--role",role]:[]]}function readArguments(args){
const text={type:"string"},{values}=(0,external_node_util_.parseArgs)({args,options:{cluster:text,region:text,profile:text,role:text}}),{cluster,region,profile,
role}=values;if(!cluster||!region)throw new errors.yo("The token plugin needs --cluster and --region.","Run configure-kubeconfig again.");return{cluster,region,
profile,role}}async function furtherRole(role,environment){const{assumeFurtherRole,roleSession,roleSessionFile}=await __webpack_require__.e(117).then(__webpack_require__.
bind(__webpack_require__,5117)),folder=(0,job_folder.O)(environment);return await roleSession(roleSessionFile(folder,role,environment),Date.now(),async()=>{const{
openConnections}=await __webpack_require__.e(489).then(__webpack_require__.bind(__webpack_require__,4489)),connections=openConnections();try{return await assumeFurtherRole(
role,{environment,http:connections.http,folder,logger:silent,mask:()=>{},signal:AbortSignal.timeout(6e4),now:Date.now})}finally{await connections.close()}})}const silent={
info:()=>{},debug:()=>{},notice:()=>{},warning:()=>{},group:async(_title,body)=>await body()}}),2835:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{u:()=>createClusterToken});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598),_aws_partitions_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
100),_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6986);const lifetime=14*6e4,largest=4096;function createClusterToken(request){const token=`k8s-\
aws-v1.${Buffer.from(presign(request)).toString("base64url")}`;if(token.length>largest)throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`The cluster token i\
s ${token.length} bytes long, and clusters accept ${largest}: the credentials' session token is too long.`,"Assume the role with a shorter session policy, fewer\
 managed policies or fewer session tags.");const end=request.credentials.expiration?.getTime()??Number.POSITIVE_INFINITY;return{token,expiration:new Date(Math.min(
request.now+lifetime,end))}}function stsHost(region){return`sts.${region}.${(0,_aws_partitions_js__WEBPACK_IMPORTED_MODULE_1__.iQ)(region)?.suffix??"amazonaws.c\
om"}`}function presign({cluster,region,credentials,now}){const host=stsHost(region),date=new Date(now).toISOString().replace(/[-:]|\.\d+/g,""),scope=`${date.slice(
0,8)}/${region}/sts/aws4_request`,parameters=[["Action","GetCallerIdentity"],["Version","2011-06-15"],["X-Amz-Algorithm",algorithm],["X-Amz-Credential",`${credentials.
accessKeyId}/${scope}`],["X-Amz-Date",date],["X-Amz-Expires","60"],["X-Amz-SignedHeaders",signedHeaders],...credentials.sessionToken?[["X-Amz-Security-Token",credentials.
sessionToken]]:[]].map(([name="",value=""])=>`${name}=${percentEncode(value)}`),canonicalRequest=["GET","/",parameters.toSorted().join("&"),`host:${host}`,`x-k8\
s-aws-id:${cluster}`,"",signedHeaders,sha256("")].join(`
`),stringToSign=[algorithm,date,scope,sha256(canonicalRequest)].join(`
`),key=scope.split("/").reduce(hmac,`AWS4${credentials.secretAccessKey}`),signature=hmac(key,stringToSign).toString("hex");return`https://${host}/?${parameters.
join("&")}&X-Amz-Signature=${signature}`}const algorithm="AWS4-HMAC-SHA256",signedHeaders="host;x-k8s-aws-id";function sha256(text){return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256").update(text).digest("hex")}function hmac(key,text){return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256",key).update(text).
digest()}function percentEncode(text){return encodeURIComponent(text).replace(/[!'()*]/g,char=>`%${char.charCodeAt(0).toString(16).toUpperCase()}`)}}),960:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{m:()=>runProgram});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986);async function runProgram(body){
try{process.stdout.write(await body(process.argv.slice(2),process.env))}catch(error){const remedy=error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ?` ${error.
remedy}`:"";process.stderr.write(`ds-infra: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}${remedy}
`),process.exitCode=1}}})};

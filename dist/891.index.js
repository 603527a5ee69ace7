export const id=891,ids=[891,355,686],modules={9752:((__unused_webpack_module,exports,__webpack_require__)=>{var __webpack_unused_export__;__webpack_unused_export__=
{value:!0},__webpack_unused_export__=__webpack_unused_export__=__webpack_unused_export__=exports.cS=exports.Kd=__webpack_unused_export__=__webpack_unused_export__=
void 0;var protocols_1=__webpack_require__(9922);__webpack_unused_export__={enumerable:!0,get:function(){return protocols_1.Field}},__webpack_unused_export__={enumerable:!0,
get:function(){return protocols_1.Fields}},Object.defineProperty(exports,"Kd",{enumerable:!0,get:function(){return protocols_1.HttpRequest}}),Object.defineProperty(
exports,"cS",{enumerable:!0,get:function(){return protocols_1.HttpResponse}}),__webpack_unused_export__={enumerable:!0,get:function(){return protocols_1.isValidHostname}},
__webpack_unused_export__={enumerable:!0,get:function(){return protocols_1.getHttpHandlerExtensionConfiguration}},__webpack_unused_export__={enumerable:!0,get:function(){
return protocols_1.resolveHttpHandlerRuntimeConfig}}}),7355:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{createEcrClient:()=>createEcrClient,createEcrPublicClient:()=>createEcrPublicClient,createEksClient:()=>createEksClient,
createStsClient:()=>createStsClient});var _smithy_protocol_http__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9752),_credential_chain_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8886),_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6686),_handler_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(851);function configuration(target,dependencies){
return{region:target.region,maxAttempts:3,requestHandler:(0,_handler_js__WEBPACK_IMPORTED_MODULE_2__.D)(dependencies.http,{signal:dependencies.signal}),credentials:target.
credentials??(0,_credential_chain_js__WEBPACK_IMPORTED_MODULE_0__.gl)(target,dependencies),customUserAgent:"ds-infra"}}function tellTries(service,{logger}){return{
applyToStack:stack=>stack.add((next,{commandName=""})=>{const call=`${service}:${commandName.replace(/Command$/,"")}`;let count=0,failure;return async args=>{count>
0&&logger.info(`${call} failed (${(0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__.reasonOf)(failure)}) Trying again.`),count+=1;try{return await next(args)}catch(error){
throw failure=error,(0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__.noteTries)(error,{host:hostOf(args.request),count}),error}}},{step:"finalizeRequest",priority:"\
low",name:"tellTries"})}}function hostOf(request){return _smithy_protocol_http__WEBPACK_IMPORTED_MODULE_3__.Kd.isInstance(request)?request.port?`${request.hostname}\
:${request.port}`:request.hostname:"an unknown host"}async function createEcrClient(target,dependencies){const{ECRClient}=await Promise.all([__webpack_require__.
e(777),__webpack_require__.e(149)]).then(__webpack_require__.t.bind(__webpack_require__,149,19)),client=new ECRClient(configuration(target,dependencies));return client.
middlewareStack.use(tellTries("ecr",dependencies)),client}async function createEcrPublicClient(target,dependencies){const{ECRPUBLICClient}=await Promise.all([__webpack_require__.
e(777),__webpack_require__.e(681)]).then(__webpack_require__.t.bind(__webpack_require__,6681,19)),client=new ECRPUBLICClient(configuration(target,dependencies));
return client.middlewareStack.use(tellTries("ecr-public",dependencies)),client}async function createEksClient(target,dependencies){const{EKSClient}=await Promise.
all([__webpack_require__.e(777),__webpack_require__.e(448)]).then(__webpack_require__.t.bind(__webpack_require__,5448,19)),client=new EKSClient(configuration(target,
dependencies));return client.middlewareStack.use(tellTries("eks",dependencies)),client}async function createStsClient(target,dependencies){const{STSClient}=await Promise.
all([__webpack_require__.e(777),__webpack_require__.e(811)]).then(__webpack_require__.t.bind(__webpack_require__,2811,19)),client=new STSClient(configuration(target,
dependencies));return client.middlewareStack.use(tellTries("sts",dependencies)),client}}),4348:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EX:()=>withoutProfile,LQ:()=>profileBlock,Wi:()=>credentialsSection,n$:()=>splitBlocks,qL:()=>blockStart,x9:()=>joinBlocks});
const header=/^\s*\[([^\]]*)\]/;function sectionsOf(text){const sections=[{name:void 0,lines:[]}];for(const line of text.match(/[^\n]*\n|[^\n]+$/g)??[]){const name=header.
exec(line)?.[1];name!==void 0&&sections.push({name:normalized(name),lines:[]}),sections.at(-1)?.lines.push(line)}return sections}function normalized(name){return name.
trim().replace(/\s+/g," ").replace(/(["'])(.*)\1$/,"$2")}function isProfile(section,profile){return section.name===`profile ${profile}`||profile==="default"&&section.
name==="default"}function withoutProfile(text,profile){let removed=!1;return{text:sectionsOf(text).flatMap(section=>{if(!isProfile(section,profile))return section.
lines;removed=!0;const lastSetting=section.lines.findLastIndex(line=>!/^\s*([#;].*)?\s*$/.test(line));return section.lines.slice(lastSetting+1)}).join(""),removed}}
function credentialsSection(text,profile){const sections=sectionsOf(text).filter(section=>section.name===profile);if(sections.length===0)return;const pairs=sections.
flatMap(section=>section.lines).map(line=>/^\s*([\w.-]+)\s*=\s*(.*?)\s*$/.exec(line));return Object.fromEntries(pairs.flatMap(pair=>pair?.[1]?[[pair[1].toLowerCase(),
pair[2]??""]]:[]))}function blockStart(profile){return`# ds-infra: profile ${profile}, removed at the end of the job`}const blockEnd="# ds-infra: end",anyBlock=/^# ds-infra: profile (\S+), removed at the end of the job\r?\n[\s\S]*?^# ds-infra: end\r?\n?/gm;
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
accessKeyId,SecretAccessKey:credentials.secretAccessKey,SessionToken:credentials.sessionToken,Expiration:credentials.expiration.toISOString()}}}),6686:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
e.standIn.profile}`}}),4179:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{R5:()=>isEcrHost,
l5:()=>parseRegistry,td:()=>publicRegistry});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986),_partitions_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
100);const publicHosts=["public.ecr.aws","ecr-public.aws.com"],publicRegistry={host:"public.ecr.aws",service:"ecr-public",region:"us-east-1"},loopback=/^(?:127\.0\.0\.1|localhost|\[::1\]):\d{1,5}$/;
function parseRegistry(text,region){if(/^\d{12}$/.test(text))return{host:`${text}.dkr.ecr.${region}.${(0,_partitions_js__WEBPACK_IMPORTED_MODULE_1__.iQ)(region)?.
suffix??""}`,service:"ecr",region};if(publicHosts.includes(text))return{...publicRegistry,host:text};if(loopback.test(text))return{host:text,service:"ecr",region};
const found=regionOf(text);if(found)return{host:text,service:"ecr",region:found};throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.Gq)("registries",text,remedy(text))}
function isEcrHost(host){return publicHosts.includes(host)||regionOf(host)!==void 0}function regionOf(host){const parts=/^\d{12}\.dkr(?<separator>[.-])ecr(?:-fips)?\.(?<region>[a-z0-9-]+)\.(?<suffix>[a-z0-9.-]+)$/.
exec(host),{separator,region="",suffix}=parts?.groups??{},partition=(0,_partitions_js__WEBPACK_IMPORTED_MODULE_1__.iQ)(region),expected=separator==="-"?partition?.
dualStackSuffix:partition?.suffix;return suffix!==void 0&&suffix===expected?region:void 0}function remedy(text){return/^https?:/.test(text)||text.includes("/")?
"Give the host alone, without https:// and without a repository.":/^\d+$/.test(text)?"An account id has twelve digits; put it in quotes, or YAML drops leading z\
eros.":`Use account ids in quotes, or hosts of Amazon ECR such as 123456789012.dkr.ecr.us-east-1.amazonaws.com (the region must exist and fit the domain: ${[...new Set(
(0,_partitions_js__WEBPACK_IMPORTED_MODULE_1__.f_)().map(({suffix})=>suffix))].slice(0,4).join(", ")}, ...).`}}),851:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>sdkHandler});var _smithy_protocol_http__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9752),_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6986),_net_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4508);function sdkHandler(http,{signal,timeout}={}){return{handle:async(request,options={})=>{
const ending=options.abortSignal instanceof AbortSignal?options.abortSignal:signal,limits={...ending?{signal:ending}:{},...timeout===void 0?{}:{timeout}};return{
response:await send(http,request,limits)}},updateHttpClientConfig:()=>{},httpHandlerConfigs:()=>({})}}async function send(http,request,limits){const port=request.
port?`:${request.port}`:"",url=new URL(`${request.protocol}//${request.hostname}${port}${request.path}${queryOf(request.query)}`);try{const{status,headers,body}=await http(
{url,method:request.method,headers:request.headers,...request.body===void 0?{}:{body:request.body},...limits});return new _smithy_protocol_http__WEBPACK_IMPORTED_MODULE_2__.
cS({statusCode:status,headers,body:await readAll(body,url,limits.signal)})}catch(error){throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.nM&&Object.
assign(error,{$retryable:{throttling:!1}}),error}}async function readAll(body,url,signal){const chunks=[];try{for await(const chunk of body)chunks.push(chunk)}catch(cause){
throw signal?.aborted?signal.reason:(0,_net_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__.x)(url,cause)}return Buffer.concat(chunks)}function queryOf(query){const parameters=new URLSearchParams;
for(const[name,value]of Object.entries(query??{}))for(const item of Array.isArray(value)?value:[value??""])parameters.append(name,item);const text=parameters.toString().
replaceAll("+","%20");return text?`?${text}`:""}}),100:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{f_:()=>allPartitions,g4:()=>checkAccount,iQ:()=>partitionOf,rh:()=>isPartition,vK:()=>checkRegion});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
function sessionFileName(profile){return`${profile}.json`}}),6129:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{QG:()=>createAuthorizer,xy:()=>parseChallenge});var _aws_ecr_hosts_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4179),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6986),_net_retry_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4079),_reference_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2677);function createAuthorizer(host,credentials,{
http,mask,signal}){let challenge;const tokens=new Map,tokenFor=(scope,{realm,service})=>{const scopes=scopesOf(scope),key=scopes.join(" "),token=tokens.get(key)??
fetchToken(new URL(realm),service,scopes,credentials,{http,mask,signal});return tokens.set(key,token),token.catch(()=>tokens.delete(key)),token};return{header:async scope=>challenge?
`Bearer ${await tokenFor(scope,challenge)}`:credentials?.type==="password"?basic(credentials):credentials?.type==="registry-token"?`Bearer ${credentials.token}`:
void 0,learn:async(response,scope)=>{const asked=parseChallenge(response.headers["www-authenticate"]??"");return!asked||credentials?.type==="registry-token"?!1:
(credentials&&checkRealm(host,asked),challenge=asked,tokens.delete(scopesOf(scope).join(" ")),await tokenFor(scope,asked),!0)}}}function checkRealm(host,{realm}){
const{origin,protocol,host:server}=new URL(realm),own=(0,_reference_js__WEBPACK_IMPORTED_MODULE_3__._g)(host);if(!(origin===own||own.startsWith("http:"))&&!(protocol===
"https:"&&(!(0,_aws_ecr_hosts_js__WEBPACK_IMPORTED_MODULE_0__.R5)(host)||(0,_aws_ecr_hosts_js__WEBPACK_IMPORTED_MODULE_0__.R5)(server))))throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.
yo(`The registry ${host} wants the login sent to ${origin}, ${protocol==="https:"?"which is not Amazon's":"which is not protected by TLS"}.`,"Check the host, an\
d that no proxy answers in its place.")}function scopesOf({repository,mountFrom}){return[`repository:${repository}:pull,push`,...mountFrom?[`repository:${mountFrom}\
:pull`]:[]]}function basic({username,password}){return`Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`}function parseChallenge(header){const bearer=/(?:^|,\s*)Bearer\s+(.*)$/i.
exec(header)?.[1];if(bearer===void 0)return;const parameters=new Map;for(const[,name,value]of bearer.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g))name!==void 0&&value!==
void 0&&parameters.set(name.toLowerCase(),value.replace(/\\(.)/g,"$1"));const realm=parameters.get("realm");return realm!==void 0&&URL.canParse(realm)&&/^https?:$/.
test(new URL(realm).protocol)?{realm,service:parameters.get("service")}:void 0}async function fetchToken(realm,service,scopes,credentials,{http,mask,signal}){const parameters=new URLSearchParams(
service?{service}:{});if(credentials?.type==="identity-token")return parameters.set("scope",scopes.join(" ")),parameters.set("grant_type","refresh_token"),parameters.
set("refresh_token",credentials.token),parameters.set("client_id","ds-infra"),await readToken(await http({url:realm,method:"POST",headers:{"content-type":"appli\
cation/x-www-form-urlencoded"},body:parameters.toString(),signal}),realm,mask);for(const scope of scopes)parameters.append("scope",scope);const url=new URL(realm);
url.search=[url.search.slice(1),parameters.toString()].filter(Boolean).join("&");const headers=credentials?.type==="password"?{authorization:basic(credentials)}:
{};return await readToken(await http({url,headers,signal}),realm,mask)}async function readToken(response,realm,mask){const text=await response.body.text();if((0,_net_retry_js__WEBPACK_IMPORTED_MODULE_2__.
Dm)(response.status))throw new _net_retry_js__WEBPACK_IMPORTED_MODULE_2__.N_(`The token server ${realm.host} answered ${response.status}.`,"Run the job again la\
ter.");const answer=response.status===200?parseJson(text):void 0,token=tokenOf(answer);if(token===void 0)throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`T\
he token server ${realm.host} refused the login (HTTP ${response.status}).`,"Log in to the registry in an earlier step of this job, with an account that may pus\
h.");return mask(token),token}function tokenOf(answer){if(typeof answer!="object"||answer===null)return;const{token,access_token:accessToken}=answer,found=token??
accessToken;return typeof found=="string"&&found!==""?found:void 0}function parseJson(text){try{return JSON.parse(text)}catch{return}}}),2677:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Bs:()=>checkTag,_g:()=>registryOrigin,aj:()=>checkRegistryHost,n_:()=>checkRepository});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6986);const component="[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*",repositoryPattern=new RegExp(`^${component}(?:/${component})*$`),tagPattern=/^\w[\w.-]{0,127}$/,hostPattern=/^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9-]+)*|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/,
loopback=/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d+)?$/,longestRepository=256;function checkRepository(repository,service){if(!repositoryPattern.test(repository)||
repository.length<2||repository.length>longestRepository)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`Service '${service}' would be pushed to '${repository}\
', which is not a valid repository name.`,"Use 2 to 256 characters: lower-case letters and digits, joined by '.', '_', '-' or '/'; see repository-prefix.");return repository}
function checkTag(tag,input="tags"){if(!tagPattern.test(tag))throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`The input '${input}' holds '${tag}', which is\
 not a valid tag.`,"Use 1 to 128 letters, digits, '_', '.' and '-', the first a letter, a digit or '_'.");return tag}function checkRegistryHost(host){if(/^\d{12}$/.
test(host))throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`The input 'registry' is the account id '${host}', not a registry's host name.`,`Use ${host}.dkr\
.ecr.<region>.amazonaws.com, which ecr-login has as its output 'registry'.`);if(!hostPattern.test(host)||!URL.canParse(`https://${host}`))throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo(`The input 'registry' is '${host}', which is not a registry's host name.`,"Use a host such as 123456789012.dkr.ecr.us-east-1.amazonaws.com, without https:// \
and without a path.");return host}function registryOrigin(host){return`${loopback.test(host)?"http":"https"}://${host}`}}),4390:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>hub});const hub={account:"707930574880",region:"us-east-1",role:"EKS-HUB-Hub",profile:"hub",registry:"707930574\
880.dkr.ecr.us-east-1.amazonaws.com",clusters:{prod:"hub-prod",ephemeral:"hub-ephemeral"},standIn:{profile:"hub-pu",role:"HFPowerUserAccess"}}}),4508:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
function reachability(where){return`Check that this machine may reach ${where}; behind a proxy, set HTTPS_PROXY and NO_PROXY.`}}),4079:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Dm:()=>isTransientStatus,N_:()=>TransientError,jh:()=>retryTransient});var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8500),p_retry__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8367),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6986);class TransientError extends _errors_js__WEBPACK_IMPORTED_MODULE_1__.
nM{retryAfter;constructor(what,remedy,options={}){super(what,remedy,options),this.retryAfter=options.retryAfter}}const longestRetryAfter=30;function isTransientStatus(status){
return status===408||status===429||status>=500}async function retryTransient(attempt,policy){const isTransient=policy.isTransient??(error=>error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.
nM);return await(0,p_retry__WEBPACK_IMPORTED_MODULE_2__.Ay)(attempt,{retries:(policy.attempts??4)-1,minTimeout:0,maxTimeout:0,...policy.signal?{signal:policy.signal}:
{},shouldRetry:({error})=>isTransient(error),onFailedAttempt:async({error,attemptNumber,retriesLeft})=>{if(retriesLeft===0||!isTransient(error))return;const message=(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.
bD)(error),named=message.startsWith(`${policy.what} failed`);policy.onRetry(`${named?message:`${policy.what} failed (${message})`} Trying again.`);const asked=error instanceof
TransientError?Math.min(error.retryAfter??0,longestRetryAfter)*1e3:0;await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(asked+Math.random()*250*
2**(attemptNumber-1),void 0,{...policy.signal?{signal:policy.signal}:{}})}})}}),8367:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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

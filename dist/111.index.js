export const id=111,ids=[111,355,305],modules={9752:((__unused_webpack_module,exports,__webpack_require__)=>{var __webpack_unused_export__;__webpack_unused_export__=
{value:!0},__webpack_unused_export__=__webpack_unused_export__=__webpack_unused_export__=exports.cS=exports.Kd=__webpack_unused_export__=__webpack_unused_export__=
void 0;var protocols_1=__webpack_require__(9922);__webpack_unused_export__={enumerable:!0,get:function(){return protocols_1.Field}},__webpack_unused_export__={enumerable:!0,
get:function(){return protocols_1.Fields}},Object.defineProperty(exports,"Kd",{enumerable:!0,get:function(){return protocols_1.HttpRequest}}),Object.defineProperty(
exports,"cS",{enumerable:!0,get:function(){return protocols_1.HttpResponse}}),__webpack_unused_export__={enumerable:!0,get:function(){return protocols_1.isValidHostname}},
__webpack_unused_export__={enumerable:!0,get:function(){return protocols_1.getHttpHandlerExtensionConfiguration}},__webpack_unused_export__={enumerable:!0,get:function(){
return protocols_1.resolveHttpHandlerRuntimeConfig}}}),7355:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{createEcrClient:()=>createEcrClient,createEcrPublicClient:()=>createEcrPublicClient,createEksClient:()=>createEksClient,
createStsClient:()=>createStsClient});var _smithy_protocol_http__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9752),_credentials_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
9217),_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6686),_handler_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(851);function configuration(target,dependencies){
return{region:target.region,maxAttempts:3,requestHandler:(0,_handler_js__WEBPACK_IMPORTED_MODULE_2__.D)(dependencies.http,{signal:dependencies.signal}),credentials:target.
credentials??(0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__.gl)(target,dependencies),customUserAgent:"ds-infra"}}function tellTries(service,{logger}){return{applyToStack:stack=>stack.
add((next,{commandName=""})=>{const call=`${service}:${commandName.replace(/Command$/,"")}`;let count=0,failure;return async args=>{count>0&&logger.info(`${call}\
 failed (${(0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__.reasonOf)(failure)}) Trying again.`),count+=1;try{return await next(args)}catch(error){throw failure=error,
(0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__.noteTries)(error,{host:hostOf(args.request),count}),error}}},{step:"finalizeRequest",priority:"low",name:"tellTrie\
s"})}}function hostOf(request){return _smithy_protocol_http__WEBPACK_IMPORTED_MODULE_3__.Kd.isInstance(request)?request.port?`${request.hostname}:${request.port}`:
request.hostname:"an unknown host"}async function createEcrClient(target,dependencies){const{ECRClient}=await Promise.all([__webpack_require__.e(777),__webpack_require__.
e(149)]).then(__webpack_require__.t.bind(__webpack_require__,149,19)),client=new ECRClient(configuration(target,dependencies));return client.middlewareStack.use(
tellTries("ecr",dependencies)),client}async function createEcrPublicClient(target,dependencies){const{ECRPUBLICClient}=await Promise.all([__webpack_require__.e(
777),__webpack_require__.e(681)]).then(__webpack_require__.t.bind(__webpack_require__,6681,19)),client=new ECRPUBLICClient(configuration(target,dependencies));return client.
middlewareStack.use(tellTries("ecr-public",dependencies)),client}async function createEksClient(target,dependencies){const{EKSClient}=await Promise.all([__webpack_require__.
e(777),__webpack_require__.e(448)]).then(__webpack_require__.t.bind(__webpack_require__,5448,19)),client=new EKSClient(configuration(target,dependencies));return client.
middlewareStack.use(tellTries("eks",dependencies)),client}async function createStsClient(target,dependencies){const{STSClient}=await Promise.all([__webpack_require__.
e(777),__webpack_require__.e(811)]).then(__webpack_require__.t.bind(__webpack_require__,2811,19)),client=new STSClient(configuration(target,dependencies));return client.
middlewareStack.use(tellTries("sts",dependencies)),client}}),6686:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{awsAnswerOf:()=>awsAnswerOf,awsError:()=>awsError,noteTries:()=>noteTries,quote:()=>quote,reasonOf:()=>reasonOf});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986),_hub_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4390),_net_retry_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
4079);function awsAnswerOf(error){if(!(error instanceof Error)||!("$metadata"in error))return;const metadata=error.$metadata;return{code:"Code"in error&&typeof error.
Code=="string"?error.Code:error.name,message:(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error),status:metadata?.httpStatusCode,requestId:metadata?.requestId}}
function quote(answer){return`${answer.code}: ${answer.message} (request id ${answer.requestId??"unknown"})`}const triesOf=new WeakMap;function noteTries(error,tries){
error instanceof Error&&triesOf.set(error,tries)}const expired=new Set(["ExpiredTokenException","ExpiredToken","UnrecognizedClientException","InvalidClientToken\
Id"]),foreign=new Set(["SyntaxError","Unknown","UnknownError"]);function awsError(error,call){if(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ)return connectionError(
error,call);const answer=awsAnswerOf(error);if(!answer)return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.nM(`${call.permission} failed: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.
bD)(error)}`,"Run the job again; if it persists, see the debug log.",{cause:error});const cause={cause:error};return foreign.has(answer.code)?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
nM(`${call.permission} got an answer that is not AWS's (HTTP ${answer.status??"unknown"}${triesText(error)}).`,"Run the job again; if it persists, see whether a\
 proxy or an AWS_ENDPOINT_URL variable stands in the way.",cause):/^AccessDenied/.test(answer.code)?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${call.permission}\
 is denied to ${call.caller}. ${quote(answer)}`,`Allow ${call.permission} in the policy of ${roleIn(answer.message)}${standIn(call)}.`,cause):expired.has(answer.
code)?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`The credentials of ${call.caller} are expired or not valid. ${quote(answer)}`,"Run assume-role in this job\
; its profile refreshes itself. Keys in the environment do not.",cause):(0,_net_retry_js__WEBPACK_IMPORTED_MODULE_2__.Dm)(answer.status??0)||/Throttl|TooManyRequests/.
test(answer.code)?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.nM(`${call.permission} failed at AWS. ${quote(answer)}`,"Run the job again later.",cause):new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo(`${call.permission} was refused. ${quote(answer)}`,"Check the action's inputs against this answer.",cause)}function reasonOf(error){const answer=error instanceof
_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ?void 0:awsAnswerOf(error);if(!answer)return(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error);const status=`HTTP ${answer.
status??"unknown"}`;return foreign.has(answer.code)?`An answer that is not AWS's, ${status}.`:`${quote(answer)}.`}function connectionError(error,{permission}){const tries=triesOf.
get(error),cause={cause:error};if(tries&&error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.nM){const what=error.message.replace(/\.$/,"");return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
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
isArray(value)?value:[value??""])parameters.append(name,item);const text=parameters.toString().replaceAll("+","%20");return text?`?${text}`:""}}),2790:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$b:()=>withoutLogins,Cj:()=>parseDockerConfig,FH:()=>withLogins,O$:()=>unreadable,TO:()=>readDockerConfig,ow:()=>configFolderOf,
yi:()=>readRegistryCredentials});var node_os__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8161),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6760),
_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6986),_runner_environment_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(3677),_system_files_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
8292),_system_process_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(9614);function configFolderOf(environment){const home=environment[process.platform==="\
win32"?_runner_environment_js__WEBPACK_IMPORTED_MODULE_3__.E.userProfile:_runner_environment_js__WEBPACK_IMPORTED_MODULE_3__.E.home];return environment[_runner_environment_js__WEBPACK_IMPORTED_MODULE_3__.
E.dockerConfig]||(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home||(0,node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(),".docker")}async function readDockerConfig(folder){
const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,"config.json"),text=await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_4__.Zu)(path).catch(cause=>{
throw unreadable(path,cause)});return parseDockerConfig(text??"",path)}function unreadable(path,cause){return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`Do\
cker's configuration in ${path} cannot be read (${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(cause)??(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(cause)})\
.`,"Make it readable for the user of this job, or set DOCKER_CONFIG to another folder.",{cause})}function parseDockerConfig(text,source){if(text.trim()==="")return{};
let parsed;try{parsed=JSON.parse(text)}catch{parsed=void 0}if(typeof parsed=="object"&&parsed!==null&&!Array.isArray(parsed))return parsed;throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.
yo(`Docker's configuration in ${source} is not a JSON object.`,"Repair it or remove it: Docker itself does not start with it either.")}async function readRegistryCredentials(host,environment,signal){
const inline=parseDockerConfig(environment[_runner_environment_js__WEBPACK_IMPORTED_MODULE_3__.E.dockerAuthConfig]??"",_runner_environment_js__WEBPACK_IMPORTED_MODULE_3__.
E.dockerAuthConfig),fromEnvironment=fromEntry(findEntry(inline.auths,host));if(fromEnvironment)return fromEnvironment;const config=await readDockerConfig(configFolderOf(
environment)),helper=config.credHelpers?.[host]??config.credsStore;return helper?await askHelper(helper,host,environment,signal):fromEntry(findEntry(config.auths,
host))}function findEntry(auths,host){if(auths)return Object.hasOwn(auths,host)?auths[host]:Object.entries(auths).find(([key])=>key.replace(/^https?:\/\//,"").split(
"/")[0]===host)?.[1]}function fromEntry(entry){if(!entry)return;if(entry.registrytoken)return{type:"registry-token",token:entry.registrytoken};if(entry.identitytoken)
return{type:"identity-token",token:entry.identitytoken};const decoded=Buffer.from(entry.auth??"","base64").toString(),colon=decoded.indexOf(":"),[username,password]=colon>
0?[decoded.slice(0,colon),decoded.slice(colon+1).replace(/\0+$/,"")]:[entry.username,entry.password];return username&&password?{type:"password",username,password}:
void 0}async function askHelper(helper,host,environment,signal){const program=`docker-credential-${helper}`,limit=AbortSignal.timeout(helperPatience),result=await(0,_system_process_js__WEBPACK_IMPORTED_MODULE_5__.
R3)(program,["get"],{input:host,env:environment,signal:signal?AbortSignal.any([signal,limit]):limit}).catch(cause=>{throw signal?.throwIfAborted(),limit.aborted?
new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`The credential helper ${program} did not answer for ${host} within ${helperPatience/1e3} s.`,"It may wait for so\
mebody to answer it: use a helper that works without a person, or remove it from config.json.",{cause}):new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`Docker's\
 configuration names the credential helper ${program}, which cannot be started.`,`Put ${program} on PATH, or remove its entry from config.json.`,{cause})}),said=result.
stdout.trim();if(!(result.exitCode!==0&&said==="credentials not found in native keychain")){if(result.exitCode!==0)throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.
yo(`The credential helper ${program} failed for ${host} (exit code ${result.exitCode}): ${said||result.stderr.trim()}`,`Run 'echo ${host} | ${program} get' on t\
his machine to see why.`);return fromHelper(said,program)}}function fromHelper(answer,program){let parsed;try{parsed=JSON.parse(answer)}catch{throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.
yo(`The credential helper ${program} did not answer with JSON.`,`See whether ${program} is what its name says.`)}const{Username:username,Secret:secret}=parsed??
{};if(!(typeof username!="string"||typeof secret!="string"||secret===""))return username==="<token>"?{type:"identity-token",token:secret}:{type:"password",username,
password:secret}}const helperPatience=3e4;function withLogins(config,logins){const auths={...config.auths},credHelpers={...config.credHelpers};for(const{host,username,
password}of logins)auths[host]={auth:Buffer.from(`${username}:${password}`).toString("base64")},config.credsStore?credHelpers[host]="":delete credHelpers[host];
return withHelpers({...config,auths},credHelpers)}function withoutLogins(config,hosts){const auths={...config.auths},credHelpers={...config.credHelpers};for(const host of hosts)
delete auths[host],credHelpers[host]===""&&delete credHelpers[host];return withHelpers({...config,auths},credHelpers)}function withHelpers(config,credHelpers){const{
credHelpers:_,...rest}=config;return Object.keys(credHelpers).length>0?{...rest,credHelpers}:rest}}),7625:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R5:()=>isEcrHost,l5:()=>parseRegistry,td:()=>publicRegistry});var _aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
100),_runner_inputs_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2879);const publicHosts=["public.ecr.aws","ecr-public.aws.com"],publicRegistry={host:"pu\
blic.ecr.aws",service:"ecr-public",region:"us-east-1"},loopback=/^(?:127\.0\.0\.1|localhost|\[::1\]):\d{1,5}$/;function parseRegistry(text,region){if(/^\d{12}$/.
test(text))return{host:`${text}.dkr.ecr.${region}.${(0,_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__.iQ)(region)?.suffix??""}`,service:"ecr",region};if(publicHosts.
includes(text))return{...publicRegistry,host:text};if(loopback.test(text))return{host:text,service:"ecr",region};const found=regionOf(text);if(found)return{host:text,
service:"ecr",region:found};throw(0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_1__.n)("registries",text,remedy(text))}function isEcrHost(host){return publicHosts.
includes(host)||regionOf(host)!==void 0}function regionOf(host){const parts=/^\d{12}\.dkr(?<separator>[.-])ecr(?:-fips)?\.(?<region>[a-z0-9-]+)\.(?<suffix>[a-z0-9.-]+)$/.
exec(host),{separator,region="",suffix}=parts?.groups??{},partition=(0,_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__.iQ)(region),expected=separator==="-"?partition?.
dualStackSuffix:partition?.suffix;return suffix!==void 0&&suffix===expected?region:void 0}function remedy(text){return/^https?:/.test(text)||text.includes("/")?
"Give the host alone, without https:// and without a repository.":/^\d+$/.test(text)?"An account id has twelve digits; put it in quotes, or YAML drops leading z\
eros.":`Use account ids in quotes, or hosts of Amazon ECR such as 123456789012.dkr.ecr.us-east-1.amazonaws.com (the region must exist and fit the domain: ${[...new Set(
(0,_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__.f_)().map(({suffix})=>suffix))].slice(0,4).join(", ")}, ...).`}}),9430:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
and without a path.");return host}function registryOrigin(host){return`${loopback.test(host)?"http":"https"}://${host}`}}),8050:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{QG:()=>createAuthorizer,xy:()=>parseChallenge});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986),
_net_retry_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4079),_hosts_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7625),_references_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
9430);function createAuthorizer(host,credentials,{http,mask,signal}){let challenge;const tokens=new Map,tokenFor=(scope,{realm,service})=>{const scopes=scopesOf(
scope),key=scopes.join(" "),token=tokens.get(key)??fetchToken(new URL(realm),service,scopes,credentials,{http,mask,signal});return tokens.set(key,token),token.catch(
()=>tokens.delete(key)),token};return{header:async scope=>challenge?`Bearer ${await tokenFor(scope,challenge)}`:credentials?.type==="password"?basic(credentials):
credentials?.type==="registry-token"?`Bearer ${credentials.token}`:void 0,learn:async(response,scope)=>{const asked=parseChallenge(response.headers["www-authent\
icate"]??"");return!asked||credentials?.type==="registry-token"?!1:(credentials&&checkRealm(host,asked),challenge=asked,tokens.delete(scopesOf(scope).join(" ")),
await tokenFor(scope,asked),!0)}}}function checkRealm(host,{realm}){const{origin,protocol,host:server}=new URL(realm),own=(0,_references_js__WEBPACK_IMPORTED_MODULE_3__.
_g)(host);if(!(origin===own||own.startsWith("http:"))&&!(protocol==="https:"&&(!(0,_hosts_js__WEBPACK_IMPORTED_MODULE_2__.R5)(host)||(0,_hosts_js__WEBPACK_IMPORTED_MODULE_2__.
R5)(server))))throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`The registry ${host} wants the login sent to ${origin}, ${protocol==="https:"?"which is not \
Amazon's":"which is not protected by TLS"}.`,"Check the host, and that no proxy answers in its place.")}function scopesOf({repository,mountFrom}){return[`reposi\
tory:${repository}:pull,push`,...mountFrom?[`repository:${mountFrom}:pull`]:[]]}function basic({username,password}){return`Basic ${Buffer.from(`${username}:${password}`).
toString("base64")}`}function parseChallenge(header){const bearer=/(?:^|,\s*)Bearer\s+(.*)$/i.exec(header)?.[1];if(bearer===void 0)return;const parameters=new Map;
for(const[,name,value]of bearer.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g))name!==void 0&&value!==void 0&&parameters.set(name.toLowerCase(),value.replace(/\\(.)/g,"\
$1"));const realm=parameters.get("realm");return realm!==void 0&&URL.canParse(realm)&&/^https?:$/.test(new URL(realm).protocol)?{realm,service:parameters.get("s\
ervice")}:void 0}async function fetchToken(realm,service,scopes,credentials,{http,mask,signal}){const parameters=new URLSearchParams(service?{service}:{});if(credentials?.
type==="identity-token")return parameters.set("scope",scopes.join(" ")),parameters.set("grant_type","refresh_token"),parameters.set("refresh_token",credentials.
token),parameters.set("client_id","ds-infra"),await readToken(await http({url:realm,method:"POST",headers:{"content-type":"application/x-www-form-urlencoded"},body:parameters.
toString(),signal}),realm,mask);for(const scope of scopes)parameters.append("scope",scope);const url=new URL(realm);url.search=[url.search.slice(1),parameters.toString()].
filter(Boolean).join("&");const headers=credentials?.type==="password"?{authorization:basic(credentials)}:{};return await readToken(await http({url,headers,signal}),
realm,mask)}async function readToken(response,realm,mask){const text=await response.body.text();if((0,_net_retry_js__WEBPACK_IMPORTED_MODULE_1__.Dm)(response.status))
throw new _net_retry_js__WEBPACK_IMPORTED_MODULE_1__.N_(`The token server ${realm.host} answered ${response.status}.`,"Run the job again later.");const answer=response.
status===200?parseJson(text):void 0,token=tokenOf(answer);if(token===void 0)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`The token server ${realm.host}\
 refused the login (HTTP ${response.status}).`,"Log in to the registry in an earlier step of this job, with an account that may push.");return mask(token),token}
function tokenOf(answer){if(typeof answer!="object"||answer===null)return;const{token,access_token:accessToken}=answer,found=token??accessToken;return typeof found==
"string"&&found!==""?found:void 0}function parseJson(text){try{return JSON.parse(text)}catch{return}}}),4390:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
IST")throw error}}}),9614:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{R3:()=>runProcess});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1421),node_readline__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(481),_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
6986);const gracePeriod=5e3;async function runProcess(program,args,options={}){return await(process.platform==="win32"&&!options.onOutput?runThroughToolkit:runDirectly)(
program,args,options)}async function runThroughToolkit(program,args,options){const{signal,onLine,input,cwd,env}=options;signal?.throwIfAborted();const{getExecOutput}=await __webpack_require__.
e(32).then(__webpack_require__.bind(__webpack_require__,3032)),running=getExecOutput(`"${program}"`,[...args],{silent:!0,ignoreReturnCode:!0,input:Buffer.from(input??
""),...cwd===void 0?{}:{cwd},...env===void 0?{}:{env:definedOf(env)},...onLine?{listeners:{stdline:onLine,errline:onLine}}:{}}).catch(cause=>{const missing=(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.
bD)(cause).startsWith("Unable to locate executable file");throw Object.assign(new Error((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(cause),{cause}),missing?{
code:"ENOENT"}:{})});if(!signal)return await running;const aborted=Promise.withResolvers(),abort=()=>aborted.reject(signal.reason);signal.addEventListener("abor\
t",abort,{once:!0});try{return await Promise.race([running,aborted.promise])}finally{signal.removeEventListener("abort",abort)}}function definedOf(env){const defined={};
for(const[name,value]of Object.entries(env))value!==void 0&&(defined[name]=value);return defined}async function runDirectly(program,args,options){const{signal,onLine,
onOutput}=options;signal?.throwIfAborted();const child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program,args,{stdio:["pipe","pipe","pipe"],windowsHide:!0,
...options.cwd===void 0?{}:{cwd:options.cwd},...options.env===void 0?{}:{env:{...options.env}}}),stdout=[],stderr=[];onOutput||collect(child.stdout,stdout,onLine),
collect(child.stderr,stderr,onLine),child.stdin.on("error",()=>{}),child.stdin.end(options.input??"");const stop=()=>{end(child)};signal?.addEventListener("abor\
t",stop,{once:!0});const consumed=onOutput?.(child.stdout);consumed?.catch(stop);try{const exitCode=await new Promise((done,fail)=>{child.once("error",fail),child.
once("close",code=>done(code??1))});return await consumed?.catch(()=>{}),signal?.throwIfAborted(),await consumed,{exitCode,stdout:stdout.join(""),stderr:stderr.
join("")}}finally{signal?.removeEventListener("abort",stop)}}function collect(stream,into,onLine){stream.setEncoding("utf8"),stream.on("data",chunk=>into.push(chunk)),
onLine&&(0,node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({input:stream,crlfDelay:Number.POSITIVE_INFINITY}).on("line",onLine)}function end(child){
const letGo=()=>{child.stdout?.destroy(),child.stderr?.destroy()};if(child.exitCode!==null||child.signalCode!==null){letGo();return}child.kill("SIGTERM");const timer=setTimeout(
()=>child.kill("SIGKILL"),gracePeriod);child.once("close",()=>clearTimeout(timer)),child.once("exit",letGo)}}),8367:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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

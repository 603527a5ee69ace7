export const id=9031,ids=[9031],modules={5108:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{MM:()=>deniedRole,Pu:()=>parseDenial,S$:()=>denialRemedy,cw:()=>allow});const pattern=/(with an explicit deny in an?|because no) (identity-based policy|resource-based policy|role trust policy|service control policy|resource control policy|permissions boundary|session policy|VPC endpoint policy)/i;
function parseDenial(message){const[,how="",policy]=pattern.exec(message)??[];return policy===void 0?void 0:{policy:policy.toLowerCase(),isExplicit:/^with/i.test(
how)}}function deniedRole(message){const[,account,name]=/:sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\//.exec(message)??[];return account&&name?{account,name}:void 0}
function denialRemedy({policy,isExplicit},permission,role){const change=isExplicit?`must not deny ${permission}`:`must allow ${permission}`;switch(policy){case"\
identity-based policy":return isExplicit?`Remove the Deny of ${permission} from the policies of ${role}.`:allow(permission,role);case"permissions boundary":return`\
The permissions boundary of ${role} ${change}; its other policies cannot make up for that.`;case"session policy":return`The session is narrowed: 'session-policy\
' or 'managed-policies' of assume-role ${change}.`;case"service control policy":case"resource control policy":return`A ${policy} of the AWS organization ${change}\
: ask whoever administers the organization. No policy of ${role} can make up for that.`;case"vpc endpoint policy":return`The policy of the VPC endpoint by which\
 this machine reaches AWS ${change}. No policy of ${role} can make up for that.`;case"role trust policy":return`The trust policy of the role that was asked for ${change}\
 to ${role}.`;default:return`The policy of the resource ${change} to ${role}.`}}function allow(permission,role){return`Allow ${permission} in the policy of ${role}\
.`}}),6686:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{A3:()=>reasonOf,XZ:()=>awsAnswerOf,
es:()=>awsError,hD:()=>quote,wM:()=>noteTries});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986),_hub_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
4390),_net_retry_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4079),_denial_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(5108);function awsAnswerOf(error){
if(!(error instanceof Error)||!("$metadata"in error))return;const metadata=error.$metadata,bodyCode="Code"in error&&typeof error.Code=="string"?error.Code:void 0;
return{code:bodyCode??error.name,isCodeOfBody:bodyCode!==void 0,message:(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error),status:metadata?.httpStatusCode,requestId:metadata?.
requestId}}function quote(answer){const id2=answer.requestId===void 0?"":` (request id ${answer.requestId})`;return`${answer.code}: ${answer.message}${id2}`}const triesOf=new WeakMap;
function noteTries(error,tries){error instanceof Error&&triesOf.set(error,tries)}const expired=new Set(["ExpiredTokenException","ExpiredToken","UnrecognizedClie\
ntException","InvalidClientTokenId"]),foreign=new Set(["SyntaxError","Unknown","UnknownError"]);function awsError(error,call){if(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.
lZ)return connectionError(error,call);const answer=awsAnswerOf(error);if(!answer)return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.nM(`${call.permission} faile\
d: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}`,"Run the job again; if it persists, see the debug log.",{cause:error});const cause={cause:error};return foreign.
has(answer.code)?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.nM(`${call.permission} got an answer that is not AWS's (HTTP ${answer.status??"unknown"}${triesText(
error)}).`,"Run the job again; if it persists, see whether a proxy or an AWS_ENDPOINT_URL variable stands in the way.",cause):/^AccessDenied/.test(answer.code)?
new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${call.permission} is denied to ${call.caller}. ${quote(answer)}`,deniedRemedy(answer.message,call),cause):expired.
has(answer.code)?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`The credentials of ${call.caller} are expired or not valid. ${quote(answer)}`,"Run assume-role \
in this job; its profile refreshes itself. Keys in the environment do not.",cause):(0,_net_retry_js__WEBPACK_IMPORTED_MODULE_2__.Dm)(answer.status??0)||/Throttl|TooManyRequests/.
test(answer.code)?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.nM(`${call.permission} failed at AWS. ${quote(answer)}`,"Run the job again later.",cause):new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo(`${call.permission} was refused. ${quote(answer)}`,"Check the action's inputs against this answer.",cause)}function reasonOf(error){const answer=error instanceof
_errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ?void 0:awsAnswerOf(error);if(!answer)return(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error);const status=`HTTP ${answer.
status??"unknown"}`;return foreign.has(answer.code)?`An answer that is not AWS's, ${status}.`:`${quote(answer)}.`}function connectionError(error,{permission}){const tries=triesOf.
get(error),cause={cause:error};if(tries&&error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.nM){const what=error.message.replace(/\.$/,"");return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
nM(`${permission} failed: ${what} (${times(tries)}).`,error.remedy,cause)}return tries&&error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo(`${permission} failed: ${error.message}`,error.remedy,cause):error}function triesText(error){const tries=error instanceof Error?triesOf.get(error):void 0;return tries?
` from ${tries.host}, ${times(tries)}`:""}function times({count}){return count===1?"1 try":`${count} tries`}function deniedRemedy(message,call){const role=(0,_denial_js__WEBPACK_IMPORTED_MODULE_3__.
MM)(message),who=role?`role ${role.name}`:"the role",denial=(0,_denial_js__WEBPACK_IMPORTED_MODULE_3__.Pu)(message);if(denial&&denial.policy!=="identity-based p\
olicy")return(0,_denial_js__WEBPACK_IMPORTED_MODULE_3__.S$)(denial,call.permission,who);const remedy=denial?(0,_denial_js__WEBPACK_IMPORTED_MODULE_3__.S$)(denial,
call.permission,who):(0,_denial_js__WEBPACK_IMPORTED_MODULE_3__.cw)(call.permission,who);if(!(call.profile===_hub_js__WEBPACK_IMPORTED_MODULE_1__.e.profile&&(role===
void 0||role.account===_hub_js__WEBPACK_IMPORTED_MODULE_1__.e.account)))return remedy;const{role:other,profile}=_hub_js__WEBPACK_IMPORTED_MODULE_1__.e.standIn;return`${remedy.
replace(/\.$/,"")}, or assume ${other} as profile ${profile} and set profile: ${profile}.`}}),851:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>sdkHandler});var _smithy_protocol_http__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(9752),_net_diagnosis_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4508),_net_retry_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4079);function sdkHandler(http,{signal,timeout,idempotent}={}){return{handle:async(request,options={})=>{
const ending=options.abortSignal instanceof AbortSignal?options.abortSignal:signal,limits={...ending?{signal:ending}:{},...timeout===void 0?{}:{timeout},...idempotent===
void 0?{}:{idempotent}};return{response:await send(http,request,limits)}},updateHttpClientConfig:()=>{},httpHandlerConfigs:()=>({})}}async function send(http,request,limits){
const port=request.port?`:${request.port}`:"",url=new URL(`${request.protocol}//${request.hostname}${port}${request.path}${queryOf(request.query)}`);try{const{status,
headers,body}=await http({url,method:request.method,headers:request.headers,...request.body===void 0?{}:{body:request.body},...limits}),bytes=await readAll(body,
url,limits.signal);return new _smithy_protocol_http__WEBPACK_IMPORTED_MODULE_2__.cS({statusCode:status,headers:status<400?headers:withRequestId(headers,bytes),body:bytes})}catch(error){
throw(0,_net_retry_js__WEBPACK_IMPORTED_MODULE_1__.dg)(error)&&Object.assign(error,{$retryable:{throttling:!1}}),error}}function withRequestId(headers,body){const name="\
x-amzn-requestid",id2=/<RequestId>([\w-]{1,100})<\/RequestId>/i.exec(Buffer.from(body).toString())?.[1];return id2===void 0||name in headers?headers:{...headers,
[name]:id2}}async function readAll(body,url,signal){const chunks=[];try{for await(const chunk of body)chunks.push(chunk)}catch(cause){throw signal?.aborted?signal.
reason:(0,_net_diagnosis_js__WEBPACK_IMPORTED_MODULE_0__.x)(url,cause)}return Buffer.concat(chunks)}function queryOf(query){const parameters=new URLSearchParams;
for(const[name,value]of Object.entries(query??{}))for(const item of Array.isArray(value)?value:[value??""])parameters.append(name,item);const text=parameters.toString().
replaceAll("+","%20");return text?`?${text}`:""}}),9031:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{chainCredentials:()=>chainCredentials});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986),_job_environment_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
4564),_job_home_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8814),_diagnosis_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6686),_handler_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
851);const sources=["role_arn","aws_access_key_id","web_identity_token_file","credential_process","sso_session","sso_account_id","login_session"];async function chainCredentials(target,dependencies){
const{parseKnownFiles}=await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,7567,19)),profiles=await parseKnownFiles(filesOf(dependencies.
environment)).catch(cause=>{throw none(target,`The AWS config cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(cause)}`,"Correct or remove it.",
cause)}),{profile}=target;if(profile!==void 0&&!(profile in profiles))throw unknownProfile(target,Object.keys(profiles));const settings=profiles[profile??"defau\
lt"]??{},source=sources.find(name=>settings[name]!==void 0);checkSsoSession(target,settings,profiles);const options=optionsOf(target,dependencies);try{if(source!==
void 0){const{fromIni}=await __webpack_require__.e(1241).then(__webpack_require__.t.bind(__webpack_require__,1241,19));return await fromIni(options)()}const{defaultProvider}=await Promise.
all([__webpack_require__.e(1241),__webpack_require__.e(7777)]).then(__webpack_require__.t.bind(__webpack_require__,7777,19));return await defaultProvider(options)()}catch(error){
throw dependencies.signal.throwIfAborted(),explain(target,source,error,dependencies.environment)}}function optionsOf({region,profile},{environment,http,signal}){
const requestHandler=(0,_handler_js__WEBPACK_IMPORTED_MODULE_4__.D)(http,{signal});return{clientConfig:{requestHandler,maxAttempts:3},parentClientConfig:{region,
requestHandler},logger:silent,...filesOf(environment),...profile===void 0?{}:{profile}}}function filesOf(environment){const{[_job_environment_js__WEBPACK_IMPORTED_MODULE_1__.
E.awsConfigFile]:config,[_job_environment_js__WEBPACK_IMPORTED_MODULE_1__.E.awsSharedCredentialsFile]:credentials}=environment;return{ignoreCache:!0,...config?{
configFilepath:(0,_job_home_js__WEBPACK_IMPORTED_MODULE_2__.aD)(config,environment)}:{},...credentials?{filepath:(0,_job_home_js__WEBPACK_IMPORTED_MODULE_2__.aD)(
credentials,environment)}:{}}}const silent={debug:()=>{},info:()=>{},warn:()=>{},error:()=>{}},general="Run ds-infra's assume-role in an earlier step of this jo\
b, or name an existing profile with 'profile'.";function none({label},what,remedy,cause){const ErrorType=(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.cZ)(cause).some(
link=>link instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.nM)?_errors_js__WEBPACK_IMPORTED_MODULE_0__.nM:_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo,reason=what===
""?"":` ${what.replace(/[.\s]*$/,".")}`;return new ErrorType(`There are no AWS credentials for ${label}.${reason}`,remedy,{cause})}function unknownProfile(target,names){
const profiles=names.filter(name=>!/^(?:sso-session|services)\./.test(name)).toSorted(),there=profiles.length>0?`there are ${profiles.join(", ")}`:"there are no\
ne";return none(target,`No profile with settings has this name; ${there}`,general,void 0)}function checkSsoSession(target,settings,profiles){const seen=new Set;
for(let next=settings;next&&!seen.has(next);next=profiles[next.source_profile??""]){seen.add(next);const session=next.sso_session;if(!(session===void 0||`sso-se\
ssion.${session}`in profiles))throw none(target,`There is no [sso-session ${session}] in the AWS config`,`Add it, or: ${general}`,void 0)}}const ambientSources=[
"AWS_WEB_IDENTITY_TOKEN_FILE","AWS_CONTAINER_CREDENTIALS_RELATIVE_URI","AWS_CONTAINER_CREDENTIALS_FULL_URI"];function explain(target,source,error,environment){const ours=(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.
cZ)(error).find(link=>link instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo||link instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.nM);if(ours)return none(
target,ours.message,ours.remedy,error);const answer=(0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_3__.XZ)(error);if(answer)return none(target,`AWS refused (${(0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_3__.
hD)(answer)})`,`Correct the profile, or: ${general}`,error);const said=withoutSecrets((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error),environment);if(source===
"credential_process"){const printed=said.replace(/^Command failed:[^\n]*\n?/,"").trim()||"it printed no reason";return none(target,`Its credential_process faile\
d: ${printed}`,`Correct the program, or: ${general}`,error)}if(source!==void 0)return none(target,said,general,error);const named=ambientSources.filter(name=>environment[name]);
if(named.length===0)return none(target,"",general,error);const reason=/from any providers/.test(said)?"":`: ${said}`;return none(target,`The source that ${named.
join(" or ")} names gave none${reason}`,general,error)}const longest=1e3;function withoutSecrets(text,environment){let shown=(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.
Kb)(text,longest);for(const[name,value=""]of Object.entries(environment))/SECRET|TOKEN|PASSWORD|PASSWD|CREDENTIAL|PRIVATE|API_?KEY/i.test(name)&&!/_FILE$/i.test(
name)&&value.length>=8&&(shown=shown.replaceAll(value,"***"));return shown.replace(/((?:secret|token|password|passwd)\w*["']?\s*[:=]\s*["']?)[^\s"',}]+/gi,"$1**\
*").replace(/\beyJ[\w-]+\.[\w-]+\.[\w-]*/g,"***").replace(/(?<![\w/+=])[A-Za-z0-9/+]{40}(?![\w/+=])/g,"***").replace(/[\w/+=-]{100,}/g,"***")}}),4390:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{e:()=>hub});const hub={account:"707930574880",region:"us-east-1",role:"EKS-HUB-Hub",profile:"hub",registry:"707930574\
880.dkr.ecr.us-east-1.amazonaws.com",clusters:{prod:"hub-prod",ephemeral:"hub-ephemeral"},standIn:{profile:"hub-pu",role:"HFPowerUserAccess"}}}),7646:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R:()=>ConnectionError});class ConnectionError extends Error{code;status;constructor(code,message,status){super(message),
this.code=code,this.status=status}}}),4508:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{x:()=>networkError});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986),_connection_error_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7646),_retry_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4079);const privateCa=new Set(["SELF_SIGNED_CERT_IN_CHAIN","DEPTH_ZERO_SELF_SIGNED_CERT","UNABL\
E_TO_VERIFY_LEAF_SIGNATURE","UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_CERT_LOCALLY"]),passing=new Set(["EAI_AGAIN","ECONNABORTED","ECONNREFUSED","ECONNR\
ESET","EHOSTDOWN","EHOSTUNREACH","ENETDOWN","ENETRESET","ENETUNREACH","ENOTFOUND","EPIPE","ERR_STREAM_PREMATURE_CLOSE","ETIMEDOUT"]);function networkError(url,cause){
if(cause instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ)return cause;const code=(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.$N)(cause)??"",where=url.host;
if(privateCa.has(code))return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`The TLS certificate of ${where} is signed by an unknown authority (${code}).`,"If \
a proxy inspects TLS here, set NODE_EXTRA_CA_CERTS to a file with its CA certificate.",{cause});if(code.startsWith("ERR_TLS")||code.startsWith("CERT_"))return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo(`The TLS certificate of ${where} is not valid (${code}).`,"Check the host name and its certificate.",{cause});if(code==="ERR_ANSWER_TOO_LARGE")return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo(`${where} sent far more than an answer to this question has.`,"Check that no proxy or other service answers in its place.",{cause});if(code==="ERR_PROXY_REFU\
SED")return proxyRefusal(where,cause);const Fault=passing.has(code)?_retry_js__WEBPACK_IMPORTED_MODULE_2__.N_:_errors_js__WEBPACK_IMPORTED_MODULE_0__.nM,what=code===
"ETIMEDOUT"?`${where} did not answer in time.`:`${where} cannot be reached: ${reasonOf(cause,code,url)}.`;return new Fault(what,`Check that this machine may rea\
ch ${where}; behind a proxy, set HTTPS_PROXY and NO_PROXY.`,{cause})}function proxyRefusal(where,cause){const Fault=cause instanceof _connection_error_js__WEBPACK_IMPORTED_MODULE_1__.
R&&(0,_retry_js__WEBPACK_IMPORTED_MODULE_2__.Dm)(cause.status??0)?_retry_js__WEBPACK_IMPORTED_MODULE_2__.N_:_errors_js__WEBPACK_IMPORTED_MODULE_0__.nM;return new Fault(
`The proxy refused to connect to ${where}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(cause)}.`,"Check HTTPS_PROXY and its credentials, or add the host to\
 NO_PROXY.",{cause})}function reasonOf(cause,code,url){return code==="ENOTFOUND"||code==="EAI_AGAIN"?`the name ${url.hostname} does not resolve`:code==="ECONNRE\
SET"?"the connection ended before its answer did: ECONNRESET":(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(cause)}}),4079:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Dm:()=>isTransientStatus,N_:()=>TransientError,dg:()=>isTransient,jh:()=>retryTransient});var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8500),p_retry__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8367),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6986);class TransientError extends _errors_js__WEBPACK_IMPORTED_MODULE_1__.
nM{retryAfter;constructor(what,remedy,options={}){super(what,remedy,options),this.retryAfter=options.retryAfter}}const longestRetryAfter=30,longestWait=5e3;function isTransient(error){
return error instanceof TransientError}const lasting=[501,505,506,508,510,511];function isTransientStatus(status){return status===408||status===429||status>=500&&
!lasting.includes(status)}async function retryTransient(attempt,policy){const worthAnother=policy.isTransient??isTransient;return await(0,p_retry__WEBPACK_IMPORTED_MODULE_2__.
Ay)(attempt,{retries:(policy.attempts??4)-1,minTimeout:0,maxTimeout:0,...policy.signal?{signal:policy.signal}:{},shouldRetry:({error})=>worthAnother(error),onFailedAttempt:async({
error,attemptNumber,retriesLeft})=>{if(retriesLeft===0||!worthAnother(error))return;const message=(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error),named=message.
startsWith(`${policy.what} failed`);policy.onRetry(`${named?message:`${policy.what} failed (${message})`} Trying again.`);const asked=error instanceof TransientError?
Math.min(error.retryAfter??0,longestRetryAfter)*1e3:0;await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(asked+Math.random()*Math.min(250*2**
(attemptNumber-1),longestWait),void 0,{...policy.signal?{signal:policy.signal}:{}})}})}})};

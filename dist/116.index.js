export const id=116,ids=[116,686],modules={9752:((__unused_webpack_module,exports,__webpack_require__)=>{var __webpack_unused_export__;__webpack_unused_export__=
{value:!0},__webpack_unused_export__=__webpack_unused_export__=__webpack_unused_export__=exports.cS=exports.Kd=__webpack_unused_export__=__webpack_unused_export__=
void 0;var protocols_1=__webpack_require__(9922);__webpack_unused_export__={enumerable:!0,get:function(){return protocols_1.Field}},__webpack_unused_export__={enumerable:!0,
get:function(){return protocols_1.Fields}},Object.defineProperty(exports,"Kd",{enumerable:!0,get:function(){return protocols_1.HttpRequest}}),Object.defineProperty(
exports,"cS",{enumerable:!0,get:function(){return protocols_1.HttpResponse}}),__webpack_unused_export__={enumerable:!0,get:function(){return protocols_1.isValidHostname}},
__webpack_unused_export__={enumerable:!0,get:function(){return protocols_1.getHttpHandlerExtensionConfiguration}},__webpack_unused_export__={enumerable:!0,get:function(){
return protocols_1.resolveHttpHandlerRuntimeConfig}}}),9217:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
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
isArray(value)?value:[value??""])parameters.append(name,item);const text=parameters.toString().replaceAll("+","%20");return text?`?${text}`:""}}),100:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{f_:()=>allPartitions,g4:()=>checkAccount,iQ:()=>partitionOf,rh:()=>isPartition,vK:()=>checkRegion});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6986);const partitions=[{name:"aws",suffix:"amazonaws.com",dualStackSuffix:"on.aws",regions:/^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/},{name:"aws-cn",suffix:"ama\
zonaws.com.cn",dualStackSuffix:"on.amazonwebservices.com.cn",regions:/^cn-\w+-\d+$/},{name:"aws-us-gov",suffix:"amazonaws.com",dualStackSuffix:"on.aws",regions:/^us-gov-\w+-\d+$/},
{name:"aws-eusc",suffix:"amazonaws.eu",regions:/^eusc-de-\w+-\d+$/},{name:"aws-iso",suffix:"c2s.ic.gov",regions:/^us-iso-\w+-\d+$/},{name:"aws-iso-b",suffix:"sc\
2s.sgov.gov",regions:/^us-isob-\w+-\d+$/},{name:"aws-iso-e",suffix:"cloud.adc-e.uk",regions:/^eu-isoe-\w+-\d+$/},{name:"aws-iso-f",suffix:"csp.hci.ic.gov",regions:/^us-isof-\w+-\d+$/}],
place=/-(?:central|north|south|(?:north|south)?(?:east|west))-\d+$/;function partitionOf(region){return partitions.find(({regions})=>regions.test(region)&&place.
test(region))}function allPartitions(){return partitions}function isPartition(name){return partitions.some(partition=>partition.name===name)}function checkRegion(region,input="\
region"){if(!partitionOf(region))throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.Gq)(input,region,"Use the code of an AWS region, such as us-east-1 or eu-west-3\
.");return region}function checkAccount(account,input="account"){if(!/^\d{12}$/.test(account))throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.Gq)(input,account,
"Use the twelve digits of an AWS account id, in quotes.");return account}}),3338:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{fP:()=>readRole,lg:()=>sessionNameOf,pC:()=>readAssumedRole});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6986),_partitions_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(100);const arnPattern=/^arn:([\w-]+):iam::(\d{12}):role\/((?:[\x21-\x7e]{1,510}\/)?)([\w+=,.@-]{1,64})$/,
namePattern=/^(?:[\w+=,.@/-]{1,510}\/)?[\w+=,.@-]{1,64}$/;function readRole(value,home,input="role"){if(!value.startsWith("arn:"))return readRoleName(value,home,
input);const[,partition="",account="",,name=""]=arnPattern.exec(value)??[];if(!name||!(0,_partitions_js__WEBPACK_IMPORTED_MODULE_1__.rh)(partition))throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.
Gq)(input,value,"Use a role ARN like arn:aws:iam::123456789012:role/name.");const reached=(0,_partitions_js__WEBPACK_IMPORTED_MODULE_1__.iQ)(home.region)?.name;
if(partition!==reached)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`The input '${input}' names a role of the partition ${partition}, but the region ${home.
region} belongs to ${reached}.`,`Set 'region' to a region of ${partition}.`);return{arn:value,partition,account,name}}function readRoleName(value,{account,region},input){
const partition=(0,_partitions_js__WEBPACK_IMPORTED_MODULE_1__.iQ)(region)?.name??"aws";if(!namePattern.test(value)||value.startsWith("/")||value.includes("//"))
throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.Gq)(input,value,"Use the name of a role (at most 64 letters, digits and _+=,.@-) or its ARN, arn:aws:iam::123456\
789012:role/name.");const name=value.slice(value.lastIndexOf("/")+1);return{arn:`arn:${partition}:iam::${account}:role/${value}`,partition,account,name}}function readAssumedRole(arn){
const[,account,name,session]=/^arn:[\w-]+:sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\/([\w+=,.@-]+)$/.exec(arn)??[];return account&&name&&session?{account,name,session}:
void 0}const nameLimit=64;function sessionNameOf(job){const clean=text=>text.replace(/[^\w+=,.@-]+/g,"-"),run=clean(`${job.runId||"0"}-${job.runAttempt||"1"}`).
slice(-(nameLimit-2));return`${clean(job.repository||"ds-infra").slice(-(nameLimit-run.length-1))}-${run}`}}),9116:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{K:()=>writeSession,renewAlone:()=>renewAlone,renewSession:()=>renewSession});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6986),_job_environment_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4564),_system_files_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8292),_system_lock_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
9660),_credentials_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(9217),_sts_assume_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(9745),_file_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
7212);const pause=3e4;async function renewSession(file,dependencies){const asked=dependencies.now();if(!(0,_file_js__WEBPACK_IMPORTED_MODULE_5__.lx)(file))throw gone(
file);try{return await(0,_system_lock_js__WEBPACK_IMPORTED_MODULE_3__.k)(file,()=>renewLocked(file,asked,dependencies))}catch(error){const session=(0,_file_js__WEBPACK_IMPORTED_MODULE_5__.
lx)(file);if(!session||!isAlive(session,dependencies.now()))throw error;return dependencies.logger.warning(`${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}\
 The credentials of profile ${session.profile} serve until ${session.credentials.Expiration}.`),session.credentials}}const patience=55e3;async function renewAlone(file,environment){
const ending=new AbortController,reason=new _errors_js__WEBPACK_IMPORTED_MODULE_0__.nM("The AWS credentials could not be renewed within 55 s.","Run the command \
again."),timer=setTimeout(()=>ending.abort(reason),patience),{openConnections}=await __webpack_require__.e(870).then(__webpack_require__.bind(__webpack_require__,
4489)),connections=openConnections();try{return await renewSession(file,{environment,http:connections.http,logger:standardError,mask:()=>{},signal:ending.signal,
now:Date.now})}finally{clearTimeout(timer),await connections.close()}}const say=message=>{process.stderr.write(`ds-infra: ${message}
`)},standardError={info:say,debug:()=>{},notice:say,warning:say,group:(_title,body)=>body()};async function renewLocked(file,asked,dependencies){const session=(0,_file_js__WEBPACK_IMPORTED_MODULE_5__.
lx)(file);if(!session)throw gone(file);const now=dependencies.now();if((0,_file_js__WEBPACK_IMPORTED_MODULE_5__.pL)(session,now))return session.credentials;const{
failure}=session,isShared=failure!==void 0&&failure.at>=asked,isRecent=failure!==void 0&&now-failure.at<pause&&isAlive(session,now);if(failure&&(isShared||isRecent))
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.nM(failure.message,failure.remedy);return await renewNow(file,session,dependencies)}function gone(file){return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo(`The AWS session ${file} is gone.`,"It ends with the job that opened it: run assume-role again, or leave its profile alone after the job's end.")}function checkReach(profile,environment){
for(const name of[_job_environment_js__WEBPACK_IMPORTED_MODULE_1__.E.idTokenRequestUrl,_job_environment_js__WEBPACK_IMPORTED_MODULE_1__.E.idTokenRequestToken])if(!environment[name])
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`The credentials of profile ${profile} are due for renewal, and ${name} is not set where the program was st\
arted that uses them.`,"Start it with the environment of the job (sudo -E, docker run -e), or run assume-role again right before it.")}async function renewNow(file,session,dependencies){
const{failure:_,...rest}=session;try{checkReach(session.profile,dependencies.environment);const renewed=await(0,_sts_assume_js__WEBPACK_IMPORTED_MODULE_4__.v)(session.
request,dependencies),credentials=(0,_credentials_js__WEBPACK_IMPORTED_MODULE_6__.x)(renewed.credentials);return await writeSession(file,{...rest,credentials,receivedAt:dependencies.
now()}),credentials}catch(error){const remedy=error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ?error.remedy:"See the cause.",failure={at:dependencies.
now(),message:(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error),remedy};throw await writeSession(file,{...rest,failure}),error}}function isAlive({credentials},now){
return Date.parse(credentials.Expiration)>now}async function writeSession(file,session){await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__.Pl)(file,JSON.stringify(
session))}}),9745:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{v:()=>openRoleSession});
var errors=__webpack_require__(6986),retry=__webpack_require__(4079),roles=__webpack_require__(3338),handler=__webpack_require__(851);async function createRoleAssumingClient(region,{
http,signal},credentials){const{STSClient}=await Promise.all([__webpack_require__.e(777),__webpack_require__.e(811)]).then(__webpack_require__.t.bind(__webpack_require__,
2811,19));return new STSClient({region,maxAttempts:1,requestHandler:(0,handler.D)(http,{signal,timeout:10}),customUserAgent:"ds-infra",...credentials?{credentials}:
{}})}var promises_=__webpack_require__(1455),job_environment=__webpack_require__(4564);const patience={timeout:10,attempts:5,milliseconds:15e3};async function mintIdToken(audience,dependencies){
const{url,bearer}=await tokenEndpoint(dependencies.environment);url.searchParams.set("audience",audience);const attempt=async()=>{const response=await dependencies.
http({url,headers:{authorization:`bearer ${bearer}`,accept:"application/json; api-version=2.0"},timeout:patience.timeout,signal:dependencies.signal});return await readToken(
response,url.host)},end=dependencies.now()+patience.milliseconds,token=await(0,retry.jh)(attempt,{what:"Getting an OIDC token from GitHub",onRetry:message=>dependencies.
logger.info(message),attempts:patience.attempts,signal:dependencies.signal,isTransient:error=>error instanceof errors.nM&&dependencies.now()<end});return dependencies.
mask(token),token}function claimsOf(token){try{const claims=JSON.parse(Buffer.from(token.split(".")[1]??"","base64url").toString());return typeof claims=="objec\
t"&&claims!==null?claims:{}}catch{return{}}}async function tokenEndpoint(environment){const url=environment[job_environment.E.idTokenRequestUrl],bearer=environment[job_environment.
E.idTokenRequestToken];if(!url||!bearer)throw await missingPermission(environment);if(!URL.canParse(url))throw new errors.yo(`${job_environment.E.idTokenRequestUrl}\
 is not a URL.`,"Leave this variable as the runner sets it.");return{url:new URL(url),bearer}}async function readToken(response,host){const text=await response.
body.text().catch(cause=>{throw new retry.N_(`The answer of ${host} broke off: ${(0,errors.bD)(cause)}.`,"Run the job again.",{cause})});if((0,retry.Dm)(response.
status))throw new retry.N_(`GitHub's OIDC endpoint ${host} answered HTTP ${response.status}.`,"Run the job again later; see https://www.githubstatus.com.");if(response.
status!==200)throw refused(response.status,host);const value=tokenIn(text);if(!value)throw new errors.nM(`GitHub's OIDC endpoint ${host} answered without a toke\
n.`,"If a proxy or a sign-in page stands between, let this host pass; otherwise run the job again.");return value}function tokenIn(text){try{const answer=JSON.parse(
text);return typeof answer!="object"||answer===null||!("value"in answer)?void 0:typeof answer.value=="string"&&answer.value!==""?answer.value:void 0}catch{return}}
function refused(status,host){const what=`GitHub's OIDC endpoint ${host} refused to mint a token: HTTP ${status}.`;return status!==401&&status!==403?new errors.
yo(what,"Check the input audience."):new errors.yo(what,"The request token of this job is no longer accepted (it lives for about six hours) or was changed; assu\
me the role in a job of its own.")}const permissions=`Add to the job, or to the whole workflow:
    permissions:
      id-token: write
      contents: read
A called workflow (workflow_call) has no more permissions than its caller grants: add them there too.`;async function missingPermission(environment){return await isForkPullRequest(
environment)?new errors.yo("This job gets no OIDC token: pull requests from forks never have id-token: write.","Skip this step for forks: if: github.event.pull_\
request.head.repo.full_name == github.repository. Or deploy after the merge, on push."):new errors.yo(`This job gets no OIDC token: it lacks the permission id-t\
oken: write (${job_environment.E.idTokenRequestUrl} is not set).`,permissions)}async function isForkPullRequest(environment){const path=environment[job_environment.
E.githubEventPath];if(!path||environment[job_environment.E.githubEventName]==="pull_request_target")return!1;try{const event=JSON.parse(await(0,promises_.readFile)(
path,"utf8")),head=event?.pull_request?.head;if(!head)return!1;const base=event.repository?.full_name??environment[job_environment.E.githubRepository];return!head.
repo||head.repo.full_name!==base}catch{return!1}}var diagnosis=__webpack_require__(6686);function subjectsOf(claims){const sub=claims.sub??"",[,ownerPart="",namePart="",
rest]=/^repo:([^/:]+)\/([^:]+):(.*)$/s.exec(sub)??[];if(rest===void 0)return{classic:sub,immutable:sub};const[owner="",ownerId=claims.repository_owner_id]=ownerPart.
split("@"),[name="",id2=claims.repository_id]=namePart.split("@");return{classic:`repo:${owner}/${name}:${rest}`,immutable:ownerId&&id2?`repo:${owner}@${ownerId}\
/${name}@${id2}:${rest}`:sub}}function trustPolicyFor(claims,role){const issuer=(claims.iss??"https://token.actions.githubusercontent.com").replace(/^https:\/\//,
""),{classic,immutable}=subjectsOf(claims);return{Version:"2012-10-17",Statement:[{Effect:"Allow",Principal:{Federated:`arn:${role.partition}:iam::${role.account}\
:oidc-provider/${issuer}`},Action:"sts:AssumeRoleWithWebIdentity",Condition:{StringEquals:{[`${issuer}:aud`]:claims.aud??"sts.amazonaws.com",[`${issuer}:sub`]:classic===
immutable?classic:[classic,immutable]}}}]}}function explainTrust(claims,role){const{classic,immutable}=subjectsOf(claims),other=claims.sub===classic?immutable:classic;
return["The token of this job says:",`  iss: ${claims.iss??"(nothing)"}`,`  aud: ${claims.aud??"(nothing)"}`,`  sub: ${claims.sub??"(nothing)"}`,...other===claims.
sub?[]:[`  the same subject in its ${other===immutable?"immutable":"classic"} form: ${other}`],`A trust policy of ${role.arn} that matches it:`,JSON.stringify(trustPolicyFor(
claims,role),void 0,2)].join(`
`)}const transientCodes=new Set(["IDPCommunicationError","Throttling","ThrottledException","RequestThrottled","RequestLimitExceeded","TooManyRequests","ServiceU\
navailable","InternalFailure","InternalError","RequestTimeout"]);function refusalCode(error){return(0,diagnosis.awsAnswerOf)(error)?.code.replace(/Exception$/,"")}
function isTransientRefusal(error){if(error instanceof errors.lZ)return error instanceof errors.nM;const answer=(0,diagnosis.awsAnswerOf)(error);return answer?transientCodes.
has(refusalCode(error)??"")||(0,retry.Dm)(answer.status??0):!1}function stsError(error,call){if(error instanceof errors.lZ)return error;const answer=(0,diagnosis.
awsAnswerOf)(error),[what,remedy]=answer?explain(answer,refusalCode(error)??"",call):garbled(error,call),options={cause:error};return answer&&!isTransientRefusal(
error)?new errors.yo(what,remedy,options):new errors.nM(what,remedy,options)}function garbled(error,{role}){return[`STS's answer for ${role.arn} could not be re\
ad: ${(0,errors.bD)(error)}`,"If a proxy or a sign-in page stands between, let STS pass; otherwise run the job again."]}const explanations=[{code:"AccessDenied",
explain:explainDenied},{code:"InvalidIdentityToken",says:/provider found/i,explain:explainProvider},{code:"InvalidIdentityToken",says:/audience/i,explain:explainAudience},
{code:"InvalidIdentityToken",explain:explainToken},{code:"ExpiredToken",explain:explainToken},{code:"IDPRejectedClaim",explain:explainToken},{code:"ValidationEr\
ror",says:/MaxSessionDuration/i,explain:explainMaximum},{code:"ValidationError",says:/role chaining/i,explain:explainChaining},{code:"PackedPolicyTooLarge",explain:explainPolicySize},
{code:"MalformedPolicyDocument",explain:explainPolicy},{code:"RegionDisabled",explain:explainRegion}];function explain(answer,code,call){const passing=transientCodes.
has(code)||(0,retry.Dm)(answer.status??0);if(!passing&&answer.requestId===void 0)return explainStranger(call,answer);const found=explanations.find(one=>one.code===
code&&(one.says?.test(answer.message)??!0));if(found)return found.explain(call,answer);if(passing){const what=`STS failed in ${call.request.region} for ${call.role.
arn}: HTTP ${answer.status??"unknown"}`,said=answer.requestId===void 0?"":`, ${(0,diagnosis.quote)(answer)}`;return[`${what}${said}.`,"Run the job again later; \
see https://health.aws.amazon.com."]}return[refusal_refused(call,answer),"Check the action's inputs against this answer."]}function refusal_refused({role},answer){
return`STS refused to assume ${role.arn}. ${(0,diagnosis.quote)(answer)}`}function explainStranger({role,request},answer){return[`Assuming ${role.arn} was refus\
ed with HTTP ${answer.status??"unknown"} by something that is not STS: the answer has no request id.`,`Let the proxy or firewall in between pass STS of ${request.
region}, and check where AWS_ENDPOINT_URL_STS leads.`]}function explainDenied(call,answer){const{role,request,claims,caller}=call;if(claims)return[refusal_refused(
call,answer),`Either there is no such role in account ${role.account}, or its trust policy does not match this job's token.
${explainTrust(claims,role)}`];const tagging=request.tags.length>0?" and sts:TagSession":"",externalId=request.externalId===void 0?"":" Check that 'external-id'\
 is what its trust policy asks for.";return[refusal_refused(call,answer),`The trust policy of ${role.arn} must allow sts:AssumeRole${tagging} to ${caller}, and \
the policy of that role must allow it on ${role.arn}.${externalId}`]}function explainProvider(call,answer){const{account,partition}=call.role,issuer=call.claims?.
iss??"https://token.actions.githubusercontent.com",audience=call.request.audience;return[`Account ${account} does not know GitHub as an identity provider. ${(0,diagnosis.
quote)(answer)}`,`Create it once in IAM of account ${account}: an OpenID Connect provider with the URL ${issuer} and the audience ${audience} (arn:${partition}:\
iam::${account}:oidc-provider/${issuer.replace("https://","")}). If that is the wrong account, correct 'role' or 'account'.`]}function explainAudience(call,answer){
const{account}=call.role;return[`The identity provider in account ${account} does not accept the audience ${call.claims?.aud??call.request.audience}. ${(0,diagnosis.
quote)(answer)}`,`Set 'audience' to one that the provider accepts, or add ${call.request.audience} to its audiences (client IDs) in IAM of account ${account}.`]}
function explainToken(call,answer){return[`STS did not accept this job's OIDC token for ${call.role.arn}. ${(0,diagnosis.quote)(answer)}`,`Check that the identi\
ty provider in account ${call.role.account} stands for ${call.claims?.iss??"GitHub"}, and that this machine's clock is right.`]}function explainMaximum(call,answer){
const{duration}=call.request;return[`${call.role.arn} allows no session of ${duration} s. ${(0,diagnosis.quote)(answer)}`,`Raise the maximum session duration (M\
axSessionDuration) of ${call.role.arn} to ${duration} or more, or set 'duration' to 3600 or less, which every role allows. The profile refreshes itself, so a jo\
b may go on for longer than that.`]}function explainChaining(call,answer){return[`${call.role.arn} is assumed from another role's session and then lives for at \
most one hour. ${(0,diagnosis.quote)(answer)}`,"Set 'duration' to 3600 or less. The profile refreshes itself, so a job may go on for longer than that."]}function explainPolicySize(call,answer){
return[`The session policies and tags are too large for ${call.role.arn}. ${(0,diagnosis.quote)(answer)}`,"Shorten 'session-policy', 'managed-policies' or 'sess\
ion-tags': STS packs them, and the packed form has a limit of its own."]}function explainPolicy(call,answer){return[`STS did not accept 'session-policy' for ${call.
role.arn}. ${(0,diagnosis.quote)(answer)}`,"Correct the policy; IAM Access Analyzer (aws accessanalyzer validate-policy) names the place."]}function explainRegion(call,answer){
return[`STS is switched off in ${call.request.region} for account ${call.role.account}. ${(0,diagnosis.quote)(answer)}`,`Set 'region' to one where it is on, or \
switch it on in the account settings of IAM of account ${call.role.account}.`]}const assume_patience={attempts:5,milliseconds:25e3},passingThrough=900;async function openRoleSession(request,dependencies){
const{chain}=request;let session=await assumeWithToken(request,dependencies);for(const[index,role]of chain.entries())session=await assumeNext(request,{role,last:index===
chain.length-1,from:session},dependencies);return session}async function assumeWithToken(request,dependencies){const{role}=request,direct=request.chain.length===
0,tokens=tokenSource(request.audience,dependencies),[{AssumeRoleWithWebIdentityCommand},client]=await Promise.all([Promise.all([__webpack_require__.e(777),__webpack_require__.
e(811)]).then(__webpack_require__.t.bind(__webpack_require__,2811,19)),createRoleAssumingClient(request.region,dependencies),tokens.current()]),attempt=async()=>{
const command=new AssumeRoleWithWebIdentityCommand({RoleArn:role.arn,RoleSessionName:request.sessionName,WebIdentityToken:await tokens.current(),DurationSeconds:direct?
request.duration:passingThrough,...direct?policyParameters(request.policies):{}});return await client.send(command)};return readAnswer(await withRetries(async()=>{
try{return await attempt()}catch(error){if(!tokens.renew(error))throw error;return await attempt()}},error=>stsError(error,{request,role,claims:claimsOf(tokens.
last())}),dependencies),role,dependencies)}async function assumeNext(request,hop,dependencies){const{AssumeRoleCommand}=await Promise.all([__webpack_require__.e(
777),__webpack_require__.e(811)]).then(__webpack_require__.t.bind(__webpack_require__,2811,19)),client=await createRoleAssumingClient(request.region,dependencies,
hop.from.credentials),command=new AssumeRoleCommand({RoleArn:hop.role.arn,RoleSessionName:request.sessionName,DurationSeconds:hop.last?request.duration:passingThrough,
...hop.last?policyParameters(request.policies):{},...request.externalId===void 0?{}:{ExternalId:request.externalId},...request.tags.length>0?{Tags:[...request.tags]}:
{}});return readAnswer(await withRetries(()=>client.send(command),error=>stsError(error,{request,role:hop.role,caller:hop.from.assumedRoleArn}),dependencies),hop.
role,dependencies)}function policyParameters({policy,managed}){return{...policy===void 0?{}:{Policy:policy},...managed.length>0?{PolicyArns:managed.map(arn=>({arn}))}:
{}}}async function withRetries(attempt,explain2,dependencies){const end=dependencies.now()+assume_patience.milliseconds,explained=async()=>{try{return await attempt()}catch(error){
throw explain2(error)}};return await(0,retry.jh)(explained,{what:"Assuming the role",onRetry:message=>dependencies.logger.info(message),attempts:assume_patience.
attempts,signal:dependencies.signal,isTransient:error=>error instanceof errors.nM&&dependencies.now()<end})}function tokenSource(audience,dependencies){let token,
renewed=!1;return{current:async()=>(token??=await mintIdToken(audience,dependencies),token),renew:error=>renewed||!isStaleToken(error)?!1:(renewed=!0,token=void 0,
!0),last:()=>token??""}}function isStaleToken(error){const code=refusalCode(error);return code==="ExpiredToken"?!0:code==="InvalidIdentityToken"&&!/audience|provider found/i.
test(String(error))}function readAnswer(answer,role,{mask}){const{AccessKeyId,SecretAccessKey,SessionToken,Expiration}=answer.Credentials??{};for(const secret of[
SecretAccessKey,SessionToken])secret&&mask(secret);const assumedRoleArn=answer.AssumedRoleUser?.Arn??"";if(!AccessKeyId||!SecretAccessKey||!SessionToken||!Expiration)
throw new errors.nM("STS answered without credentials.","If AWS_ENDPOINT_URL or a proxy leads to another service than STS, correct it.");const assumed=(0,roles.
pC)(assumedRoleArn);if(assumed?.account!==role.account||assumed.name!==role.name)throw new errors.yo(`STS answered with a session of ${assumedRoleArn||"nobody"}\
, where ${role.arn} was asked for.`,"Nothing was exported. Check where AWS_ENDPOINT_URL_STS and the proxy lead.");return{credentials:{accessKeyId:AccessKeyId,secretAccessKey:SecretAccessKey,
sessionToken:SessionToken,expiration:Expiration},account:assumed.account,assumedRoleArn}}}),4390:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
IST")throw error}}}),9660:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>withLock});
var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760),node_timers_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8500),proper_lockfile__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
2052),_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6986),_files_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(8292);async function withLock(path,body){
await(0,_files_js__WEBPACK_IMPORTED_MODULE_4__.I2)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path));const release=await acquire(path);try{return await body()}finally{
await release()}}async function acquire(path){const deadline=Date.now()+patience;for(;;){try{return await(0,proper_lockfile__WEBPACK_IMPORTED_MODULE_2__.lock)(path,
{realpath:!1,stale:1e4})}catch(cause){const code=(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.$N)(cause);if(code!=="ELOCKED")throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.
yo(`${path} cannot be locked (${code}).`,"Check that its folder can be written to.",{cause});if(Date.now()>deadline)throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.
nM(`Another process keeps ${path} locked.`,`If none is running, delete ${path}.lock.`,{cause})}await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(
5+Math.random()*95)}}const patience=3e4}),8367:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Ay:()=>pRetry});const objectToString=Object.prototype.toString,isError=value=>objectToString.call(value)==="[object Error]",errorMessages=new Set(["network err\
or","NetworkError when attempting to fetch resource.","The Internet connection appears to be offline.","Network request failed","fetch failed","terminated"," A \
network error occurred.","Network connection lost"]);function isNetworkError(error){if(!(error&&isError(error)&&error.name==="TypeError"&&typeof error.message==
"string"))return!1;const{message,stack}=error;return message==="Load failed"||message.startsWith("Load failed (")&&message.endsWith(")")?stack===void 0||"__sent\
ry_captured__"in error:message.startsWith("error sending request for url")||message==="Failed to fetch"||message.startsWith("Failed to fetch (")&&message.endsWith(
")")?!0:errorMessages.has(message)}function validateRetries(retries){if(typeof retries=="number"){if(retries<0)throw new TypeError("Expected `retries` to be a n\
on-negative number.");if(Number.isNaN(retries))throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.")}else if(retries!==void 0)throw new TypeError(
"Expected `retries` to be a number or Infinity.")}function validateNumberOption(name,value,{min=0,allowInfinity=!1}={}){if(value!==void 0){if(typeof value!="num\
ber"||Number.isNaN(value))throw new TypeError(`Expected \`${name}\` to be a number${allowInfinity?" or Infinity":""}.`);if(!allowInfinity&&!Number.isFinite(value))
throw new TypeError(`Expected \`${name}\` to be a finite number.`);if(value<min)throw new TypeError(`Expected \`${name}\` to be \u2265 ${min}.`)}}class AbortError extends Error{constructor(message){
super(),message instanceof Error?(this.originalError=message,{message}=message):(this.originalError=new Error(message),this.originalError.stack=this.stack),this.
name="AbortError",this.message=message}}function calculateDelay(retriesConsumed,options){const attempt=Math.max(1,retriesConsumed+1),random=options.randomize?Math.
random()+1:1;let timeout=Math.round(random*options.minTimeout*options.factor**(attempt-1));return timeout=Math.min(timeout,options.maxTimeout),timeout}function calculateRemainingTime(start,max){
return Number.isFinite(max)?max-(performance.now()-start):max}async function onAttemptFailure({error,attemptNumber,retriesConsumed,startTime,options}){const normalizedError=error instanceof
Error?error:new TypeError(`Non-error was thrown: "${error}". You should only throw errors.`);if(normalizedError instanceof AbortError)throw normalizedError.originalError;
const retriesLeft=Number.isFinite(options.retries)?Math.max(0,options.retries-retriesConsumed):options.retries,maxRetryTime=options.maxRetryTime??Number.POSITIVE_INFINITY,
context=Object.freeze({error:normalizedError,attemptNumber,retriesLeft,retriesConsumed});if(await options.onFailedAttempt(context),calculateRemainingTime(startTime,
maxRetryTime)<=0)throw normalizedError;const consumeRetry=await options.shouldConsumeRetry(context),remainingTime=calculateRemainingTime(startTime,maxRetryTime);
if(remainingTime<=0||retriesLeft<=0)throw normalizedError;if(normalizedError instanceof TypeError&&!isNetworkError(normalizedError)){if(consumeRetry)throw normalizedError;
return options.signal?.throwIfAborted(),!1}if(!await options.shouldRetry(context))throw normalizedError;if(!consumeRetry)return options.signal?.throwIfAborted(),
!1;const delayTime=calculateDelay(retriesConsumed,options),finalDelay=Math.min(delayTime,remainingTime);return options.signal?.throwIfAborted(),finalDelay>0&&await new Promise(
(resolve,reject)=>{const onAbort=()=>{clearTimeout(timeoutToken),options.signal?.removeEventListener("abort",onAbort),reject(options.signal.reason)},timeoutToken=setTimeout(
()=>{options.signal?.removeEventListener("abort",onAbort),resolve()},finalDelay);options.unref&&timeoutToken.unref?.(),options.signal?.addEventListener("abort",
onAbort,{once:!0})}),options.signal?.throwIfAborted(),!0}async function pRetry(input,options={}){if(options={...options},validateRetries(options.retries),Object.
hasOwn(options,"forever"))throw new Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.");options.retries??=
10,options.factor??=2,options.minTimeout??=1e3,options.maxTimeout??=Number.POSITIVE_INFINITY,options.maxRetryTime??=Number.POSITIVE_INFINITY,options.randomize??=
!1,options.onFailedAttempt??=()=>{},options.shouldRetry??=()=>!0,options.shouldConsumeRetry??=()=>!0,validateNumberOption("factor",options.factor,{min:0,allowInfinity:!1}),
validateNumberOption("minTimeout",options.minTimeout,{min:0,allowInfinity:!1}),validateNumberOption("maxTimeout",options.maxTimeout,{min:0,allowInfinity:!0}),validateNumberOption(
"maxRetryTime",options.maxRetryTime,{min:0,allowInfinity:!0}),options.factor>0||(options.factor=1),options.signal?.throwIfAborted();let attemptNumber=0,retriesConsumed=0;
const startTime=performance.now();for(;!Number.isFinite(options.retries)||retriesConsumed<=options.retries;){attemptNumber++;try{options.signal?.throwIfAborted();
const result=await input(attemptNumber);return options.signal?.throwIfAborted(),result}catch(error){await onAttemptFailure({error,attemptNumber,retriesConsumed,
startTime,options})&&retriesConsumed++}}throw new Error("Retry attempts exhausted without throwing an error.")}function makeRetriable(function_,options){return function(...arguments_){
return pRetry(()=>function_.apply(this,arguments_),options)}}})};

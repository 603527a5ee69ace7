export const id=9745,ids=[9745],modules={5108:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
replaceAll("+","%20");return text?`?${text}`:""}}),9745:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{v:()=>openRoleSession,openSessionAs:()=>openSessionAs});var errors=__webpack_require__(6986),retry=__webpack_require__(4079),roles=__webpack_require__(3338),handler=__webpack_require__(
851);async function createRoleAssumingClient(region,{http,signal},credentials){const{STSClient}=await Promise.all([__webpack_require__.e(1241),__webpack_require__.
e(2811)]).then(__webpack_require__.t.bind(__webpack_require__,2811,19));return new STSClient({region,maxAttempts:1,requestHandler:(0,handler.D)(http,{signal,timeout:10,
idempotent:!0}),customUserAgent:"ds-infra",...credentials?{credentials}:{}})}var promises_=__webpack_require__(1455),job_environment=__webpack_require__(4564);const patience={
timeout:10,attempts:5,milliseconds:15e3};async function mintIdToken(audience,dependencies){const{url,bearer}=await tokenEndpoint(dependencies.environment);url.searchParams.
set("audience",audience);const attempt=async()=>{const response=await dependencies.http({url,headers:{authorization:`bearer ${bearer}`,accept:"application/json;\
 api-version=2.0"},timeout:patience.timeout,signal:dependencies.signal});return await readToken(response,url.host)},end=dependencies.now()+patience.milliseconds,
token=await(0,retry.jh)(attempt,{what:"Getting an OIDC token from GitHub",onRetry:message=>dependencies.logger.info(message),attempts:patience.attempts,signal:dependencies.
signal,isTransient:error=>(0,retry.dg)(error)&&dependencies.now()<end});return dependencies.mask(token),token}function parseClaims(token){try{const claims=JSON.
parse(Buffer.from(token.split(".")[1]??"","base64url").toString());return typeof claims=="object"&&claims!==null?claims:{}}catch{return{}}}async function tokenEndpoint(environment){
const url=environment[job_environment.E.idTokenRequestUrl],bearer=environment[job_environment.E.idTokenRequestToken];if(!url||!bearer)throw await missingPermission(
environment);if(!URL.canParse(url))throw new errors.yo(`${job_environment.E.idTokenRequestUrl} is not a URL.`,"Leave this variable as the runner sets it.");return{
url:new URL(url),bearer}}async function readToken(response,host){const text=await response.body.text().catch(cause=>{throw new retry.N_(`The answer of ${host} b\
roke off: ${(0,errors.bD)(cause)}.`,"Run the job again.",{cause})});if((0,retry.Dm)(response.status))throw new retry.N_(`GitHub's OIDC endpoint ${host} answered\
 HTTP ${response.status}.`,"Run the job again later; see https://www.githubstatus.com.");if(response.status!==200)throw refused(response.status,host);const value=parseToken(
text);if(!value)throw new errors.nM(`GitHub's OIDC endpoint ${host} answered without a token.`,"If a proxy or a sign-in page stands between, let this host pass;\
 otherwise run the job again.");return value}function parseToken(text){try{const answer=JSON.parse(text);return typeof answer!="object"||answer===null||!("value"in
answer)?void 0:typeof answer.value=="string"&&answer.value!==""?answer.value:void 0}catch{return}}function refused(status,host){const what=`GitHub's OIDC endpoi\
nt ${host} refused to mint a token: HTTP ${status}.`;return status!==401&&status!==403?new errors.yo(what,"Check the input audience."):new errors.yo(what,"The r\
equest token of this job is no longer accepted (it lives for about six hours) or was changed; assume the role in a job of its own.")}const permissions=`Add to t\
he job, or to the whole workflow:
    permissions:
      id-token: write
      contents: read
A called workflow (workflow_call) has no more permissions than its caller grants: add them there too.`;async function missingPermission(environment){return await isForkPullRequest(
environment)?new errors.yo("This job gets no OIDC token: pull requests from forks never have id-token: write.","Skip this step for forks: if: github.event.pull_\
request.head.repo.full_name == github.repository. Or deploy after the merge, on push."):new errors.yo(`This job gets no OIDC token: it lacks the permission id-t\
oken: write (${job_environment.E.idTokenRequestUrl} is not set).`,permissions)}async function isForkPullRequest(environment){const path=environment[job_environment.
E.githubEventPath];if(!path||environment[job_environment.E.githubEventName]==="pull_request_target")return!1;try{const event=JSON.parse(await(0,promises_.readFile)(
path,"utf8")),head=event?.pull_request?.head;if(!head)return!1;const base=event.repository?.full_name??environment[job_environment.E.githubRepository];return!head.
repo||head.repo.full_name!==base}catch{return!1}}var aws_denial=__webpack_require__(5108),diagnosis=__webpack_require__(6686);function subjectsOf(claims){const sub=claims.
sub??"",[,ownerPart="",namePart="",rest]=/^repo:([^/:]+)\/([^:]+):(.*)$/s.exec(sub)??[];if(rest===void 0)return{classic:sub,immutable:sub};const[owner="",ownerId=claims.
repository_owner_id]=ownerPart.split("@"),[name="",id2=claims.repository_id]=namePart.split("@");return{classic:`repo:${owner}/${name}:${rest}`,immutable:ownerId&&
id2?`repo:${owner}@${ownerId}/${name}@${id2}:${rest}`:sub}}function trustPolicyFor(claims,role){const issuer=(claims.iss??"https://token.actions.githubuserconte\
nt.com").replace(/^https:\/\//,""),{classic,immutable}=subjectsOf(claims);return{Version:"2012-10-17",Statement:[{Effect:"Allow",Principal:{Federated:`arn:${role.
partition}:iam::${role.account}:oidc-provider/${issuer}`},Action:"sts:AssumeRoleWithWebIdentity",Condition:{StringEquals:{[`${issuer}:aud`]:claims.aud??"sts.ama\
zonaws.com",[`${issuer}:sub`]:classic===immutable?classic:[classic,immutable]}}}]}}function explainTrust(claims,role){const{classic,immutable}=subjectsOf(claims),
other=claims.sub===classic?immutable:classic;return["The token of this job says:",`  iss: ${claims.iss??"(nothing)"}`,`  aud: ${claims.aud??"(nothing)"}`,`  sub\
: ${claims.sub??"(nothing)"}`,...other===claims.sub?[]:[`  the same subject in its ${other===immutable?"immutable":"classic"} form: ${other}`],`A trust policy o\
f ${role.arn} that matches it:`,JSON.stringify(trustPolicyFor(claims,role),void 0,2)].join(`
`)}const transientCodes=new Set(["IDPCommunicationError","Throttling","ThrottledException","RequestThrottled","RequestLimitExceeded","TooManyRequests","ServiceU\
navailable","InternalFailure","InternalError","RequestTimeout"]);function refusalCode(error){return(0,diagnosis.XZ)(error)?.code.replace(/Exception$/,"")}function isTransientRefusal(error){
if(error instanceof errors.lZ)return(0,retry.dg)(error);const answer=(0,diagnosis.XZ)(error);return answer?transientCodes.has(refusalCode(error)??"")||(0,retry.
Dm)(answer.status??0):!1}function stsError(error,call){if(error instanceof errors.lZ)return error;const answer=(0,diagnosis.XZ)(error),[what,remedy]=answer?explain(
answer,refusalCode(error)??"",call):explainUnreadable(error,call),options={cause:error};return answer?isTransientRefusal(error)?new retry.N_(what,remedy,options):
new errors.yo(what,remedy,options):new errors.nM(what,remedy,options)}function explainUnreadable(error,{role}){return[`STS's answer for ${role.arn} could not be\
 read: ${(0,errors.bD)(error)}`,"If a proxy or a sign-in page stands between, let STS pass; otherwise run the job again."]}const explanations=[{code:"AccessDeni\
ed",explain:explainDenied},{code:"InvalidIdentityToken",says:/provider found/i,explain:explainProvider},{code:"InvalidIdentityToken",says:/audience/i,explain:explainAudience},
{code:"InvalidIdentityToken",says:/verification key/i,explain:explainKeys},{code:"InvalidIdentityToken",explain:explainToken},{code:"ExpiredToken",explain:explainToken},
{code:"IDPRejectedClaim",explain:explainToken},{code:"ValidationError",says:/MaxSessionDuration/i,explain:explainMaximum},{code:"ValidationError",says:/role chaining/i,
explain:explainChaining},{code:"PackedPolicyTooLarge",explain:explainPolicySize},{code:"MalformedPolicyDocument",explain:explainPolicy},{code:"RegionDisabled",explain:explainRegion}];
function explain(answer,code,call){const passing=transientCodes.has(code)||(0,retry.Dm)(answer.status??0);if(!passing&&!answer.isCodeOfBody)return explainForeign(
call,answer);const found=explanations.find(one=>one.code===code&&(one.says?.test(answer.message)??!0));if(found)return found.explain(call,answer);if(passing){const what=`\
STS failed in ${call.request.region} for ${call.role.arn}: HTTP ${answer.status??"unknown"}`,said=answer.requestId===void 0?"":`, ${(0,diagnosis.hD)(answer)}`;return[
`${what}${said}.`,"Run the job again later; see https://health.aws.amazon.com."]}return[refusal_refused(call,answer),"Check the action's inputs against this ans\
wer."]}function refusal_refused({role},answer){return`STS refused to assume ${role.arn}. ${(0,diagnosis.hD)(answer)}`}function explainForeign({role,request},answer){
return[`Assuming ${role.arn} was refused with HTTP ${answer.status??"unknown"} by something that is not STS: the answer is no error of its protocol.`,`Let the p\
roxy or firewall in between pass STS of ${request.region}, and check where AWS_ENDPOINT_URL_STS leads.`]}function explainDenied(call,answer){const denial=(0,aws_denial.
Pu)(answer.message);if(!call.token)return[refusal_refused(call,answer),explainDeniedCaller(call,answer,denial)];const{role,token}=call,trust=explainTrust(token.
claims,role);if(denial){const remedy=(0,aws_denial.S$)(denial,"sts:AssumeRoleWithWebIdentity",`the role ${role.arn}`);return[refusal_refused(call,answer),`${remedy}\

${trust}`]}return[refusal_refused(call,answer),`Either there is no such role in account ${role.account}, or its trust policy does not match this job's token.
${trust}`]}function explainDeniedCaller(call,answer,denial){const{role,request,caller="the caller"}=call,what=`sts:AssumeRole of ${role.arn} is denied to ${caller}\
.`,named=(0,aws_denial.MM)(answer.message),principal=caller.startsWith("arn:")||!named?caller:`role ${named.name} of account ${named.account}`;if(denial&&!/^(?:resource-based|role trust) policy$/.
test(denial.policy))return`${what} ${(0,aws_denial.S$)(denial,`sts:AssumeRole on ${role.arn}`,principal)}`;const tagging=request.tags.length>0?" and sts:TagSess\
ion":"",externalId=request.externalId===void 0?"":" Check that 'external-id' is what its trust policy asks for.";return`${what} The trust policy of ${role.arn} \
must allow sts:AssumeRole${tagging} to ${principal}, and the policy of that role must allow it on ${role.arn}.${externalId}`}function explainProvider(call,answer){
const{account,partition}=call.role,issuer=issuerOf(call),audience=call.token?.audience??"sts.amazonaws.com";return[`Account ${account} does not know GitHub as a\
n identity provider. ${(0,diagnosis.hD)(answer)}`,`Create it once in IAM of account ${account}: an OpenID Connect provider with the URL ${issuer} and the audien\
ce ${audience} (arn:${partition}:iam::${account}:oidc-provider/${issuer.replace("https://","")}). If that is the wrong account, correct 'role' or 'account'.`]}function explainAudience(call,answer){
const{account}=call.role,asked=call.token?.audience??"";return[`The identity provider in account ${account} does not accept the audience ${call.token?.claims.aud??
asked}. ${(0,diagnosis.hD)(answer)}`,`Set 'audience' to one that the provider accepts, or add ${asked} to its audiences (client IDs) in IAM of account ${account}\
.`]}function issuerOf({token}){return token?.claims.iss??"https://token.actions.githubusercontent.com"}function explainKeys(call,answer){const issuer=issuerOf(call);
return[`STS could not get the keys of the token's issuer ${issuer}, so it did not accept this job's OIDC token for ${call.role.arn}. ${(0,diagnosis.hD)(answer)}`,
`AWS must be able to reach ${issuer}/.well-known/openid-configuration and the keys that it names from the internet, with a certificate of a public authority.`]}
function explainToken(call,answer){return[`STS did not accept this job's OIDC token for ${call.role.arn}. ${(0,diagnosis.hD)(answer)}`,`Check that the identity \
provider in account ${call.role.account} is the one of ${issuerOf(call)}, and that this machine's clock is right.`]}function explainMaximum(call,answer){const{duration}=call.
request;return[`${call.role.arn} allows no session of ${duration} s. ${(0,diagnosis.hD)(answer)}`,`Raise the maximum session duration (MaxSessionDuration) of ${call.
role.arn} to ${duration} or more, or set 'duration' to 3600 or less, which every role allows. The profile refreshes itself, so a job may go on for longer than t\
hat.`]}function explainChaining(call,answer){return[`${call.role.arn} is assumed from another role's session and then lives for at most one hour. ${(0,diagnosis.
hD)(answer)}`,"Set 'duration' to 3600 or less. The profile refreshes itself, so a job may go on for longer than that."]}function explainPolicySize(call,answer){
return[`The session policies and tags are too large for ${call.role.arn}. ${(0,diagnosis.hD)(answer)}`,"Shorten 'session-policy', 'managed-policies' or 'session\
-tags': STS packs them, and the packed form has a limit of its own."]}function explainPolicy(call,answer){return[`STS did not accept 'session-policy' for ${call.
role.arn}. ${(0,diagnosis.hD)(answer)}`,"Correct the policy; IAM Access Analyzer (aws accessanalyzer validate-policy) names the place."]}function explainRegion(call,answer){
return[`STS is switched off in ${call.request.region} for account ${call.role.account}. ${(0,diagnosis.hD)(answer)}`,`Set 'region' to one where it is on, or swi\
tch it on in the account settings of IAM of account ${call.role.account}.`]}const assume_patience={attempts:5,milliseconds:25e3},passingThrough=900;async function openRoleSession(request,dependencies){
return await followChain(request,await assumeWithToken(request,dependencies),dependencies)}async function openSessionAs(caller,request,dependencies){const last=request.
chain.length===0,session=await assumeAs(caller,request,{role:request.role,last},dependencies);return await followChain(request,session,dependencies)}async function followChain(request,first,dependencies){
let session=first,from=request.role;for(const[index,role]of request.chain.entries()){const caller={credentials:session.credentials,label:from.arn};session=await assumeAs(
caller,request,{role,last:index===request.chain.length-1},dependencies),from=role}return session}async function assumeWithToken(request,dependencies){const{role}=request,
direct=request.chain.length===0,tokens=tokenSource(request.audience,dependencies),[{AssumeRoleWithWebIdentityCommand},client]=await Promise.all([Promise.all([__webpack_require__.
e(1241),__webpack_require__.e(2811)]).then(__webpack_require__.t.bind(__webpack_require__,2811,19)),createRoleAssumingClient(request.region,dependencies),tokens.
current()]),attempt=async()=>{const command=new AssumeRoleWithWebIdentityCommand({RoleArn:role.arn,RoleSessionName:request.sessionName,WebIdentityToken:await tokens.
current(),DurationSeconds:direct?request.duration:passingThrough,...direct?policyParameters(request.policies):{}});return await client.send(command)};return sessionIn(
await withRetries(async()=>{try{return await attempt()}catch(error){if(!tokens.renew(error))throw error;return await attempt()}},error=>stsError(error,{request,
role,token:{audience:request.audience,claims:parseClaims(tokens.last())}}),dependencies),role,dependencies)}async function assumeAs(caller,request,{role,last},dependencies){
const{AssumeRoleCommand}=await Promise.all([__webpack_require__.e(1241),__webpack_require__.e(2811)]).then(__webpack_require__.t.bind(__webpack_require__,2811,19)),
client=await createRoleAssumingClient(request.region,dependencies,caller.credentials),command=new AssumeRoleCommand({RoleArn:role.arn,RoleSessionName:request.sessionName,
DurationSeconds:last?request.duration:passingThrough,...last?policyParameters(request.policies):{},...request.externalId===void 0?{}:{ExternalId:request.externalId},
...request.tags.length>0?{Tags:[...request.tags]}:{}});return sessionIn(await withRetries(()=>client.send(command),error=>stsError(error,{request,role,caller:caller.
label}),dependencies),role,dependencies)}function policyParameters({policy,managed}){return{...policy===void 0?{}:{Policy:policy},...managed.length>0?{PolicyArns:managed.
map(arn=>({arn}))}:{}}}async function withRetries(attempt,explain2,dependencies){const end=dependencies.now()+assume_patience.milliseconds,explained=async()=>{try{
return await attempt()}catch(error){throw explain2(error)}};return await(0,retry.jh)(explained,{what:"Assuming the role",onRetry:message=>dependencies.logger.info(
message),attempts:assume_patience.attempts,signal:dependencies.signal,isTransient:error=>(0,retry.dg)(error)&&dependencies.now()<end})}function tokenSource(audience,dependencies){
let token,renewed=!1;return{current:async()=>(token??=await mintIdToken(audience,dependencies),token),renew:error=>renewed||!isStaleToken(error)?!1:(renewed=!0,
token=void 0,!0),last:()=>token??""}}function isStaleToken(error){const code=refusalCode(error);return code==="ExpiredToken"?!0:code==="InvalidIdentityToken"&&!/audience|provider found/i.
test(String(error))}function sessionIn(answer,role,{mask}){const{AccessKeyId,SecretAccessKey,SessionToken,Expiration}=answer.Credentials??{};for(const secret of[
SecretAccessKey,SessionToken])secret&&mask(secret);const assumedRoleArn=answer.AssumedRoleUser?.Arn??"";if(!AccessKeyId||!SecretAccessKey||!SessionToken||!Expiration)
throw new errors.nM("STS answered without credentials.","If AWS_ENDPOINT_URL or a proxy leads to another service than STS, correct it.");const assumed=(0,roles.
GJ)(assumedRoleArn);if(assumed?.account!==role.account||assumed.name!==role.name)throw new errors.yo(`STS answered with a session of ${assumedRoleArn||"nobody"}\
, where ${role.arn} was asked for.`,"Nothing was exported. Check where AWS_ENDPOINT_URL_STS and the proxy lead.");return{credentials:{accessKeyId:AccessKeyId,secretAccessKey:SecretAccessKey,
sessionToken:SessionToken,expiration:Expiration},account:assumed.account,assumedRoleArn}}}),4390:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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

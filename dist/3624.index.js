export const id=3624,ids=[3624],modules={8886:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
toISOString()}}}),4179:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{R5:()=>isEcrHost,
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
(0,_partitions_js__WEBPACK_IMPORTED_MODULE_1__.f_)().map(({suffix})=>suffix))].slice(0,4).join(", ")}, ...).`}}),100:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{f_:()=>allPartitions,g4:()=>checkAccount,iQ:()=>partitionOf,rh:()=>isPartition,vK:()=>checkRegion});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6986);const partitions=[{name:"aws",suffix:"amazonaws.com",dualStackSuffix:"on.aws",regions:/^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/},{name:"aws-cn",suffix:"ama\
zonaws.com.cn",dualStackSuffix:"on.amazonwebservices.com.cn",regions:/^cn-\w+-\d+$/},{name:"aws-us-gov",suffix:"amazonaws.com",dualStackSuffix:"on.aws",regions:/^us-gov-\w+-\d+$/},
{name:"aws-eusc",suffix:"amazonaws.eu",regions:/^eusc-de-\w+-\d+$/},{name:"aws-iso",suffix:"c2s.ic.gov",regions:/^us-iso-\w+-\d+$/},{name:"aws-iso-b",suffix:"sc\
2s.sgov.gov",regions:/^us-isob-\w+-\d+$/},{name:"aws-iso-e",suffix:"cloud.adc-e.uk",regions:/^eu-isoe-\w+-\d+$/},{name:"aws-iso-f",suffix:"csp.hci.ic.gov",regions:/^us-isof-\w+-\d+$/}],
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
file);return session&&session.request.role.arn===request.role.arn&&(0,_file_js__WEBPACK_IMPORTED_MODULE_0__.pL)(session,now)?session.credentials:void 0}}),6129:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{QG:()=>createAuthorizer});var _aws_ecr_hosts_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4179),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6986),_net_retry_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4079),_reference_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(2677),_refusal_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
6724);function createAuthorizer(host,credentials,{http,mask,signal}){let challenge;const tokens=new Map,tokenFor=(scope,{realm,service})=>{const scopes=scopesOf(
scope),key=scopes.join(" "),token=tokens.get(key)??fetchToken(new URL(realm),service,scopes,credentials,{http,mask,signal});return tokens.set(key,token),token.catch(
()=>tokens.delete(key)),token};return{header:async scope=>challenge?`Bearer ${await tokenFor(scope,challenge)}`:credentials?.type==="password"?basic(credentials):
credentials?.type==="registry-token"?`Bearer ${credentials.token}`:void 0,learn:async(response,scope)=>{const asked=parseChallenge(response.headers["www-authent\
icate"]??"");return!asked||credentials?.type==="registry-token"?!1:(checkRealm(host,asked,credentials),challenge=asked,tokens.delete(scopesOf(scope).join(" ")),
await tokenFor(scope,asked),!0)}}}function checkRealm(host,{realm},credentials){const{origin,protocol,host:server}=new URL(realm),own=(0,_reference_js__WEBPACK_IMPORTED_MODULE_3__.
_g)(host);if(origin===own)return;const isPassword=credentials?.type==="password"&&credentials.username==="AWS",isAmazons=(0,_aws_ecr_hosts_js__WEBPACK_IMPORTED_MODULE_0__.
R5)(host)||isPassword,isLocal=own.startsWith("http:")&&(0,_reference_js__WEBPACK_IMPORTED_MODULE_3__._g)(server).startsWith("http:"),isProtected=protocol==="htt\
ps:"||isLocal;if(!(isProtected&&(!isAmazons||(0,_aws_ecr_hosts_js__WEBPACK_IMPORTED_MODULE_0__.R5)(server))))throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(
`The registry ${host} wants the ${isPassword?"password":"login"} sent to ${realm.slice(0,200)}, ${isProtected?"which is not Amazon's":"which is not protected by\
 TLS"}.`,"Check the host, and that no proxy answers in its place.")}function scopesOf(scope){if(!scope)return[];const{repository,mountFrom}=scope;return[`reposi\
tory:${repository}:pull,push`,...mountFrom?[`repository:${mountFrom}:pull`]:[]]}function basic({username,password}){return`Basic ${Buffer.from(`${username}:${password}`).
toString("base64")}`}function parseChallenge(header){const bearer=/(?:^|,\s*)Bearer\s+(.*)$/i.exec(header)?.[1];if(bearer===void 0)return;const parameters=new Map;
for(const[,name,value]of bearer.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g))name!==void 0&&value!==void 0&&parameters.set(name.toLowerCase(),value.replace(/\\(.)/g,"\
$1"));const realm=parameters.get("realm");return realm!==void 0&&URL.canParse(realm)&&/^https?:$/.test(new URL(realm).protocol)?{realm,service:parameters.get("s\
ervice")}:void 0}async function fetchToken(realm,service,scopes,credentials,{http,mask,signal}){const parameters=new URLSearchParams(service?{service}:{});if(credentials?.
type==="identity-token")return parameters.set("scope",scopes.join(" ")),parameters.set("grant_type","refresh_token"),parameters.set("refresh_token",credentials.
token),parameters.set("client_id","ds-infra"),await readRegistryToken(await http({url:realm,method:"POST",headers:{"content-type":"application/x-www-form-urlenc\
oded"},body:parameters.toString(),idempotent:!0,signal}),realm,mask);for(const scope of scopes)parameters.append("scope",scope);const url=new URL(realm);url.search=
[url.search.slice(1),parameters.toString()].filter(Boolean).join("&");const headers=credentials?.type==="password"?{authorization:basic(credentials)}:{};return await readRegistryToken(
await http({url,headers,signal}),realm,mask)}async function readRegistryToken(response,realm,mask){const text=await response.body.text();if((0,_net_retry_js__WEBPACK_IMPORTED_MODULE_2__.
Dm)(response.status))throw new _net_retry_js__WEBPACK_IMPORTED_MODULE_2__.N_(`The token server ${realm.host} answered ${response.status}.`,"Run the job again la\
ter.");const answer=response.status===200?parseJson(text):void 0,token=tokenOf(answer),isRefusal=response.status>=400&&response.status!==511;if(token===void 0&&
!isRefusal)throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.nM(`${realm.host} did not answer with a token when asked for one to log in (HTTP ${response.status}\
).`,"A proxy or a sign-in page may answer in place of the token server.");if(token===void 0)throw new _refusal_js__WEBPACK_IMPORTED_MODULE_4__.gl("unauthenticat\
ed",response.status,`The token server ${realm.host} refused the login (HTTP ${response.status}).`,"Log in to the registry in an earlier step of this job, with a\
n account that may push.");return mask(token),token}function tokenOf(answer){if(typeof answer!="object"||answer===null)return;const{token,access_token:accessToken}=answer,
found=token??accessToken;return typeof found=="string"&&found!==""?found:void 0}function parseJson(text){try{return JSON.parse(text)}catch{return}}}),2677:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Bs:()=>checkTag,_g:()=>registryOrigin,aj:()=>checkRegistryHost,n_:()=>checkRepository});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6986),_net_loopback_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2800);const component="[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*",repositoryPattern=new RegExp(
`^${component}(?:/${component})*$`),tagPattern=/^\w[\w.-]{0,127}$/,hostPattern=/^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9-]+)*|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/,
longestRepository=256;function checkRepository(repository,service){if(!repositoryPattern.test(repository)||repository.length<2||repository.length>longestRepository)
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`Service '${service}' would be pushed to '${repository}', which is not a valid repository name.`,"Use 2 to \
256 characters: lower-case letters and digits, joined by '.', '_', '-' or '/'; see repository-prefix.");return repository}function checkTag(tag,input="tags"){if(!tagPattern.
test(tag))throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`The input '${input}' holds '${tag}', which is not a valid tag.`,"Use 1 to 128 letters, digits, '\
_', '.' and '-', the first a letter, a digit or '_'.");return tag}function checkRegistryHost(host){if(/^\d{12}$/.test(host))throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo(`The input 'registry' is the account id '${host}', not a registry's host name.`,`Use ${host}.dkr.ecr.<region>.amazonaws.com, which ecr-login has as its outpu\
t 'registry'.`);if(!hostPattern.test(host)||!URL.canParse(`https://${host}`))throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`The input 'registry' is '${host}\
', which is not a registry's host name.`,"Use a host such as 123456789012.dkr.ecr.us-east-1.amazonaws.com, without https:// and without a path.");return host}function registryOrigin(host){
return`${(0,_net_loopback_js__WEBPACK_IMPORTED_MODULE_1__.U)(host.replace(/:\d+$/,""))?"http":"https"}://${host}`}}),6724:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{eo:()=>registryError,gl:()=>RegistryError,vl:()=>notFromRegistry});var _aws_denial_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
5108),_aws_ecr_hosts_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4179),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6986),_hub_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
4390),_net_retry_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4079),_reference_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(2677);class RegistryError extends _errors_js__WEBPACK_IMPORTED_MODULE_1__.
yo{kind;status;constructor(kind,status,what,remedy){super(what,remedy),this.kind=kind,this.status=status}}async function registryError(response,call){const text=await response.
body.text(),answer=parseRefusal(text),said=answer?`${answer.code}: ${answer.message}`:`HTTP ${response.status}`;if((0,_net_retry_js__WEBPACK_IMPORTED_MODULE_3__.
Dm)(response.status))return new _net_retry_js__WEBPACK_IMPORTED_MODULE_3__.N_(`The registry ${call.host} could not ${call.what} (HTTP ${response.status}${answer?
`, ${said}`:""}).`,"Run the job again later.",{retryAfter:retryAfterOf(response.headers["retry-after"])});if(response.status>=300&&response.status<400||response.
status===511)return notFromRegistry(call.host,"as a registry does",call.what,response);const refused=kindOf(response.status,answer),kind=refused==="denied"&&!answer&&
text.trim()!==""?"no-registry":refused,others=kind==="unauthenticated"?await call.otherLogins?.():void 0,hint=others?.length?` This job is logged in to: ${others.
join(", ")}; is that the registry you mean?`:"";return new RegistryError(kind,response.status,sentenceOf(kind,call,said),`${remedyOf(kind,call,said)}${hint}`)}function notFromRegistry(host,how,what,{
status,headers}){const type=(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(headers["content-type"]??"no content-type",100);return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.
nM(`${host} did not answer ${how} when asked to ${what} (HTTP ${status}, ${type}).`,"Check the input 'registry'; otherwise a proxy or a sign-in page answers in \
its place.")}function parseRefusal(text){try{const{errors}=JSON.parse(text),first=errors?.[0];return first?{code:(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(
String(first.code),100),message:(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.Kb)(String(first.message??""))}:void 0}catch{return}}const kinds=[["expired",(_,{message})=>/token has expired|security token.* expired|ExpiredToken/i.
test(message)],["immutable-tag",(_,{message})=>/immutable|already exists.*overwritten/i.test(message)],["quota",(_,{message})=>/maximum allowed (?:number|size)|LimitExceeded|quota|\blimit (?:is|of) \d/i.
test(message)],["no-repository",(status,{code})=>code==="NAME_UNKNOWN"||status===404&&code==="NAME_INVALID"],["digest",(_,{code})=>code==="DIGEST_INVALID"||code===
"SIZE_INVALID"],["upload-unknown",(_,{code})=>code==="BLOB_UPLOAD_UNKNOWN"||code==="BLOB_UPLOAD_INVALID"],["unauthenticated",(status,{code,message})=>status===401||
code==="UNAUTHORIZED"||/authorization token is invalid/i.test(message)],["denied",(status,{code})=>status===403||code==="DENIED"]];function kindOf(status,answer){
return kinds.find(([,matches])=>matches(status,answer??{code:"",message:""}))?.[0]??"other"}function sentenceOf(kind,{what,host,repository},said){switch(kind){case"\
unauthenticated":return`The registry ${host} does not accept this job's login. ${said}`;case"expired":return`This job's login to the registry ${host} has expire\
d. ${said}`;case"no-repository":return`The repository ${repository} does not exist in the registry ${host}. ${said}`;case"quota":return`The registry ${host} is \
at a limit and did not ${what} in the repository ${repository}. ${said}`;case"denied":return`The registry ${host} denies this job to ${what} in the repository ${repository}\
. ${said}`;case"no-registry":return`${host} was asked to ${what} in the repository ${repository}, and that was denied (${said}) by something that is no registry\
: a proxy may stand in between.`;case"digest":return`The registry ${host} received other bytes for ${repository} than their digest says. ${said}`;default:return`\
The registry ${host} refused to ${what} in the repository ${repository}. ${said}`}}function remedyOf(kind,call,said){switch(kind){case"unauthenticated":return isAmazons(
call.host)?`Log in before this step: ds-infra's ecr-login with registries: ${call.host}.`:`Log in before this step: docker/login-action with registry: ${call.host}\
, or docker login.`;case"expired":return"Run ecr-login again just before this step: a login to Amazon ECR lasts 12 hours.";case"no-repository":return isAmazons(
call.host)?`Set create-repositories: true, or create it: ${createCommand(call)}`:"Create it in the registry, and check registry and repository-prefix.";case"den\
ied":return isAmazons(call.host)?allowRemedy(call,said):"Log in with an account that may push there.";case"quota":return"Remove what is not needed there, by a l\
ifecycle rule for instance, or have the limit raised.";case"no-registry":return`Check the input 'registry', and have the proxy let requests to ${call.host} thro\
ugh or name it in NO_PROXY.`;case"digest":return"Make the image again: its files were changed or cut short after it was written.";default:return"See what the re\
gistry answered; the README of push-images lists what it needs."}}function allowRemedy({permission,host},said){const denial=(0,_aws_denial_js__WEBPACK_IMPORTED_MODULE_5__.
Pu)(said),name=denial?.policy==="identity-based policy"?void 0:denial?.policy.replace("vpc","VPC"),place=`Allow ${permission} on the repository in the`;if(/explicit deny/i.
test(said))return`${place} ${name??"role's policy"}, which denies it, or log in with another role.`;if(name&&name!=="resource-based policy")return`${place} ${name}\
, or log in with another role.`;const standIn=host.startsWith(`${_hub_js__WEBPACK_IMPORTED_MODULE_2__.e.account}.`)?` (${_hub_js__WEBPACK_IMPORTED_MODULE_2__.e.
standIn.profile})`:"";return`${place} role's policy, or log in with a profile that has it${standIn}.`}function isAmazons(host){return(0,_aws_ecr_hosts_js__WEBPACK_IMPORTED_MODULE_0__.
R5)(host)||(0,_reference_js__WEBPACK_IMPORTED_MODULE_4__._g)(host).startsWith("http:")}function createCommand({host,repository}){const region=/\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\./.
exec(host)?.[1]??_hub_js__WEBPACK_IMPORTED_MODULE_2__.e.region;return`aws ecr create-repository --repository-name ${repository} --region ${region} --profile <pr\
ofile>`}function retryAfterOf(header){return header!==void 0&&/^\d+$/.test(header)?Number(header):void 0}}),2800:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{U:()=>isLoopback});function isLoopback(hostname){return/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname)}})};

export const id=788,ids=[788],modules={4348:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
`;return base+gap+[...blocks.values()].join("")}}),9217:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{J8:()=>credentialsLabel,gl:()=>credentialsProvider,q8:()=>profileInUse});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986),_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
3677),_session_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8379),_session_file_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(3982);function credentialsLabel(profile,environment){
return profile?`profile ${profile}`:environment[_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__.E.awsAccessKeyId]?"the job's environment (AWS_ACCESS_KEY_ID)":
`profile ${environment[_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__.E.awsProfile]||"default"}`}function profileInUse(profile,environment){return profile??
(environmentCredentials(environment)?void 0:environment[_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__.E.awsProfile]||void 0)}function credentialsProvider(target,dependencies){
const{environment}=dependencies;return async()=>{const fromEnvironment=target.profile?void 0:environmentCredentials(environment);if(fromEnvironment)return fromEnvironment;
const own=await profileCredentials(target.profile||environment[_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__.E.awsProfile],dependencies);if(own)return own;
const{defaultProvider}=await Promise.all([__webpack_require__.e(922),__webpack_require__.e(777)]).then(__webpack_require__.t.bind(__webpack_require__,7777,19));
try{return await defaultProvider({clientConfig:{region:target.region},logger:silent,...target.profile?{profile:target.profile}:{}})()}catch(cause){throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo(`There are no AWS credentials for ${credentialsLabel(target.profile,environment)}.`,"Run ds-infra's assume-role in an earlier step of this job, or name an ex\
isting profile with 'profile'.",{cause})}}}const silent={debug:()=>{},info:()=>{},warn:()=>{},error:()=>{}};async function profileCredentials(profile,dependencies){
const{environment,http,logger,mask,signal,now}=dependencies,file=(0,_session_file_js__WEBPACK_IMPORTED_MODULE_3__.GM)(profile||"default",environment);if(file===
void 0)return;const credentials=http&&logger&&mask&&signal&&now?await(0,_session_js__WEBPACK_IMPORTED_MODULE_2__.T)(file,{environment,http,logger,mask,signal,now}):
await(0,_session_js__WEBPACK_IMPORTED_MODULE_2__.L)(file,environment);return(0,_session_file_js__WEBPACK_IMPORTED_MODULE_3__.$$)(credentials)}function environmentCredentials(environment){
const accessKeyId=environment[_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__.E.awsAccessKeyId],secretAccessKey=environment[_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__.
E.awsSecretAccessKey],sessionToken=environment[_runner_environment_js__WEBPACK_IMPORTED_MODULE_1__.E.awsSessionToken];if(!(!accessKeyId||!secretAccessKey))return{
accessKeyId,secretAccessKey,...sessionToken?{sessionToken}:{}}}}),100:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{f_:()=>allPartitions,g4:()=>checkAccount,iQ:()=>partitionOf,rh:()=>isPartition,vK:()=>checkRegion});var _runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
2879);const partitions=[{name:"aws",suffix:"amazonaws.com",dualStackSuffix:"on.aws",regions:/^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/},{name:"aws-cn",suffix:"ama\
zonaws.com.cn",dualStackSuffix:"on.amazonwebservices.com.cn",regions:/^cn-\w+-\d+$/},{name:"aws-us-gov",suffix:"amazonaws.com",dualStackSuffix:"on.aws",regions:/^us-gov-\w+-\d+$/},
{name:"aws-eusc",suffix:"amazonaws.eu",regions:/^eusc-de-\w+-\d+$/},{name:"aws-iso",suffix:"c2s.ic.gov",regions:/^us-iso-\w+-\d+$/},{name:"aws-iso-b",suffix:"sc\
2s.sgov.gov",regions:/^us-isob-\w+-\d+$/},{name:"aws-iso-e",suffix:"cloud.adc-e.uk",regions:/^eu-isoe-\w+-\d+$/},{name:"aws-iso-f",suffix:"csp.hci.ic.gov",regions:/^us-isof-\w+-\d+$/}],
place=/-(?:central|north|south|(?:north|south)?(?:east|west))-\d+$/;function partitionOf(region){return partitions.find(({regions})=>regions.test(region)&&place.
test(region))}function allPartitions(){return partitions}function isPartition(name){return partitions.some(partition=>partition.name===name)}function checkRegion(region,input="\
region"){if(!partitionOf(region))throw(0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__.n)(input,region,"Use the code of an AWS region, such as us-east-1 or eu-\
west-3.");return region}function checkAccount(account,input="account"){if(!/^\d{12}$/.test(account))throw(0,_runner_inputs_js__WEBPACK_IMPORTED_MODULE_0__.n)(input,
account,"Use the twelve digits of an AWS account id, in quotes.");return account}}),3982:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$$:()=>toAwsCredentials,Cx:()=>sessionFileName,GM:()=>sessionFileOf,lx:()=>readSession,pL:()=>isFresh});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6760),_runner_environment_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3677),_config_file_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
4348);const margin=3e5;function readSession(file){try{return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file,"utf8"))}catch(error){if(error instanceof
Error&&"code"in error&&error.code==="ENOENT")return;throw error}}function isFresh({credentials,receivedAt},now){const expiration=Date.parse(credentials.Expiration);
return expiration-now>Math.min(margin,(expiration-receivedAt)/2)}function toAwsCredentials(credentials){return{accessKeyId:credentials.AccessKeyId,secretAccessKey:credentials.
SecretAccessKey,sessionToken:credentials.SessionToken,expiration:new Date(credentials.Expiration)}}function sessionFileOf(profile,environment){const config=environment[_runner_environment_js__WEBPACK_IMPORTED_MODULE_2__.
E.awsConfigFile];if(config){try{if(!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(config,"utf8").includes(`${(0,_config_file_js__WEBPACK_IMPORTED_MODULE_3__.
qL)(profile)}
`))return}catch{return}return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(config),sessionFileName(profile))}}
function sessionFileName(profile){return`${profile}.json`}}),8379:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{L:()=>ownCredentials,T:()=>sessionCredentials});var _session_file_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3982);async function sessionCredentials(file,dependencies){
const session=(0,_session_file_js__WEBPACK_IMPORTED_MODULE_0__.lx)(file);if(session&&(0,_session_file_js__WEBPACK_IMPORTED_MODULE_0__.pL)(session,dependencies.now()))
return session.credentials;const{renewSession}=await Promise.all([__webpack_require__.e(922),__webpack_require__.e(52),__webpack_require__.e(223)]).then(__webpack_require__.
bind(__webpack_require__,7223));return await renewSession(file,dependencies)}async function ownCredentials(file,environment){const session=(0,_session_file_js__WEBPACK_IMPORTED_MODULE_0__.
lx)(file);if(session&&(0,_session_file_js__WEBPACK_IMPORTED_MODULE_0__.pL)(session,Date.now()))return session.credentials;const{renewAlone}=await Promise.all([__webpack_require__.
e(922),__webpack_require__.e(52),__webpack_require__.e(223)]).then(__webpack_require__.bind(__webpack_require__,7223));return await renewAlone(file,environment)}}),
6986:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$N:()=>codeOf,bD:()=>messageOf,
cZ:()=>causesOf,lZ:()=>ActionError,nM:()=>WorldError,xl:()=>raise,yo:()=>UserError});class ActionError extends Error{remedy;constructor(what,remedy,options){super(
what,options),this.remedy=remedy}}class UserError extends ActionError{name="UserError"}class WorldError extends ActionError{name="WorldError"}function messageOf(error){
return error instanceof Error?error.message||error.name:String(error)}function causesOf(error){const chain=[];for(let current=error;current!=null&&!chain.includes(
current);)chain.push(current),current=current instanceof Error?current.cause:void 0;return chain}function codeOf(error){for(const link of causesOf(error))if(typeof link==
"object"&&link!==null&&"code"in link&&typeof link.code=="string")return link.code}function raise(error){throw error}}),3677:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>variables});const variables={idTokenRequestUrl:"ACTIONS_ID_TOKEN_REQUEST_URL",idTokenRequestToken:"ACTIONS_ID_T\
OKEN_REQUEST_TOKEN",runnerTemp:"RUNNER_TEMP",runnerToolCache:"RUNNER_TOOL_CACHE",path:"PATH",systemRoot:"SYSTEMROOT",githubRepository:"GITHUB_REPOSITORY",githubRunId:"\
GITHUB_RUN_ID",githubRunAttempt:"GITHUB_RUN_ATTEMPT",githubSha:"GITHUB_SHA",githubEventName:"GITHUB_EVENT_NAME",githubEventPath:"GITHUB_EVENT_PATH",githubServerUrl:"\
GITHUB_SERVER_URL",githubWorkspace:"GITHUB_WORKSPACE",awsConfigFile:"AWS_CONFIG_FILE",awsSharedCredentialsFile:"AWS_SHARED_CREDENTIALS_FILE",awsProfile:"AWS_PRO\
FILE",awsDefaultProfile:"AWS_DEFAULT_PROFILE",awsRegion:"AWS_REGION",awsDefaultRegion:"AWS_DEFAULT_REGION",awsAccessKeyId:"AWS_ACCESS_KEY_ID",awsSecretAccessKey:"\
AWS_SECRET_ACCESS_KEY",awsSessionToken:"AWS_SESSION_TOKEN",dockerConfig:"DOCKER_CONFIG",dockerAuthConfig:"DOCKER_AUTH_CONFIG",home:"HOME",userProfile:"USERPROFI\
LE",kubeconfig:"KUBECONFIG",kubeCacheFolder:"KUBECACHEDIR",kubernetesExecInfo:"KUBERNETES_EXEC_INFO"}}),2879:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{G:()=>Inputs,n:()=>invalid});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986);class Inputs{#environment;constructor(environment){
this.#environment=environment}text(name){return this.#environment[`INPUT_${name.replaceAll(" ","_").toUpperCase()}`]?.trim()??""}optional(name){return this.text(
name)||void 0}required(name){const value=this.text(name);if(!value)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`The input '${name}' is required and emp\
ty.`,`Set '${name}' under the step's with:.`);return value}boolean(name){const value=this.text(name);if(/^(true|True|TRUE)$/.test(value))return!0;if(/^(false|False|FALSE)$/.
test(value))return!1;throw invalid(name,value,"Use true or false.")}integer(name,bounds){const value=this.text(name),number=Number(value);if(!/^\d+$/.test(value)||
number<bounds.min||number>bounds.max)throw invalid(name,value,`Use a whole number from ${bounds.min} to ${bounds.max}.`);return number}choice(name,values){const value=this.
text(name),found=values.find(candidate=>candidate===value);if(found===void 0)throw invalid(name,value,`Use one of: ${values.join(", ")}.`);return found}matching(name,pattern,valid){
const value=this.optional(name);if(value!==void 0&&!pattern.test(value))throw invalid(name,value,valid);return value}list(name){return this.text(name).split(`
`).filter(line=>!line.trim().startsWith("#")).flatMap(line=>line.split(",")).map(entry=>entry.trim()).filter(entry=>entry!=="")}duration(name,bounds){const value=this.
text(name),valid=`Use seconds or a duration like 45m, 1h or 1h30m, from ${bounds.min} to ${bounds.max} seconds.`,parts=/^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(
value),seconds=/^\d+$/.test(value)?Number(value):Number(parts?.[1]??0)*3600+Number(parts?.[2]??0)*60+Number(parts?.[3]??0);if(value===""||!/^\d+$/.test(value)&&
!parts||seconds<bounds.min||seconds>bounds.max)throw invalid(name,value,valid);return seconds}}function invalid(name,value,valid){const shown=value.length>200?`${value.
slice(0,200)}...`:value;return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`The input '${name}' is '${shown}', which is not valid.`,valid)}})};

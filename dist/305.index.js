export const id=305,ids=[305],modules={8686:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{run:()=>run});var _src_aws_assume_role_profile_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8940);async function run(runner){
runner.restoreVariables();const written=runner.state("written");written&&await(0,_src_aws_assume_role_profile_js__WEBPACK_IMPORTED_MODULE_0__.Iq)(runner.folder,
written.profile)}}),8940:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Cf:()=>checkProfileIsFree,
Iq:()=>removeProfile,Z8:()=>writeProfile,xc:()=>profileFiles});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1455),node_os__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8161),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6760),_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6986),_job_environment_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
4564),_system_files_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(8292),_system_lock_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(9660),_config_file_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(
4348),_session_file_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(7212),_session_renewal_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(9116);function profileFiles(folder,profile){
const at=name=>(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder,"aws",name);return{configFile:at("config"),sessionFile:at((0,_session_file_js__WEBPACK_IMPORTED_MODULE_7__.
Cx)(profile)),scriptFile:at(`credentials-${profile}.cmd`)}}async function writeProfile(session,helper,{folder,environment,logger}){const{profile}=session,files=profileFiles(
folder,profile);await(0,_system_lock_js__WEBPACK_IMPORTED_MODULE_6__.k)(files.configFile,async()=>{const{blocks}=(0,_config_file_js__WEBPACK_IMPORTED_MODULE_9__.
n$)(await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__.Zu)(files.configFile)??""),{base}=(0,_config_file_js__WEBPACK_IMPORTED_MODULE_9__.n$)(await readUsers(
configPath(environment))),own=(0,_config_file_js__WEBPACK_IMPORTED_MODULE_9__.EX)(base,profile);own.removed&&logger.info(`For this job, profile ${profile} of ${configPath(
environment)} is replaced.`),blocks.has(profile)&&logger.info(`Profile ${profile} of an earlier step is replaced.`),blocks.delete(profile);const credentialProcess=await helperCommand(
helper,files);blocks.set(profile,(0,_config_file_js__WEBPACK_IMPORTED_MODULE_9__.LQ)(profile,{region:session.request.region,credentialProcess})),await(0,_system_lock_js__WEBPACK_IMPORTED_MODULE_6__.
k)(files.sessionFile,()=>(0,_session_renewal_js__WEBPACK_IMPORTED_MODULE_8__.K)(files.sessionFile,session)),await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__.
Pl)(files.configFile,(0,_config_file_js__WEBPACK_IMPORTED_MODULE_9__.x9)(own.text,blocks))})}async function removeProfile(folder,profile){const{configFile,sessionFile,
scriptFile}=profileFiles(folder,profile);await(0,_system_lock_js__WEBPACK_IMPORTED_MODULE_6__.k)(configFile,async()=>{const remove=()=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
rm)(sessionFile,{force:!0});await(0,_system_lock_js__WEBPACK_IMPORTED_MODULE_6__.k)(sessionFile,remove).catch(remove),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
rm)(scriptFile,{force:!0});const{base,blocks}=(0,_config_file_js__WEBPACK_IMPORTED_MODULE_9__.n$)(await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__.Zu)(configFile)??
"");return blocks.delete(profile),blocks.size>0&&await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__.Pl)(configFile,(0,_config_file_js__WEBPACK_IMPORTED_MODULE_9__.
x9)(base,blocks)),blocks.size===0})&&await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(configFile),{recursive:!0,
force:!0})}const identityKeys=["aws_access_key_id","aws_secret_access_key","credential_process","role_arn","web_identity_token_file","sso_session","sso_account_\
id"];async function checkProfileIsFree(profile,environment){await readUsers(configPath(environment));const path=credentialsPath(environment),section=(0,_config_file_js__WEBPACK_IMPORTED_MODULE_9__.
Wi)(await readUsers(path),profile),key=identityKeys.find(candidate=>section?.[candidate]!==void 0);if(key!==void 0)throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.
yo(`The credentials file ${path} has a section [${profile}] with ${key}, which the AWS CLI and SDKs would use instead of the role.`,"Choose another 'profile', o\
r remove that section.")}async function readUsers(path){try{return await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__.Zu)(path)??""}catch(cause){throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.
yo(`The AWS file ${path} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.bD)(cause)}.`,"Make it readable, or correct AWS_CONFIG_FILE or AWS_SHARED_\
CREDENTIALS_FILE.",{cause})}}function configPath(environment){return expand(environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_4__.E.awsConfigFile]||"~/.a\
ws/config",environment)}function credentialsPath(environment){return expand(environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_4__.E.awsSharedCredentialsFile]||
"~/.aws/credentials",environment)}function expand(path,environment){const home=environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_4__.E.home]||environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_4__.
E.userProfile]||(0,node_os__WEBPACK_IMPORTED_MODULE_1__.homedir)();return path.startsWith("~/")||path.startsWith("~\\")?(0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)(home,path.slice(2)):path}async function helperCommand({node,script},files){return process.platform!=="win32"?shellCommand([node,script,files.sessionFile]):
(await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__.Pl)(files.scriptFile,batchScript([node,script,files.sessionFile])),files.scriptFile)}function shellCommand(words){
return words.map(word=>word.replace(/[^\w@%+=:,./-]/gu,"\\$&")).join(" ")}function batchScript(words){return`@${words.map(word=>`"${word.replaceAll("%","%%")}"`).
join(" ")}\r
`}}),4348:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{EX:()=>withoutProfile,LQ:()=>profileBlock,
Wi:()=>credentialsSection,n$:()=>splitBlocks,qL:()=>blockStart,x9:()=>joinBlocks});const header=/^\s*\[([^\]]*)\]/;function sectionsOf(text){const sections=[{name:void 0,
lines:[]}];for(const line of text.match(/[^\n]*\n|[^\n]+$/g)??[]){const name=header.exec(line)?.[1];name!==void 0&&sections.push({name:normalized(name),lines:[]}),
sections.at(-1)?.lines.push(line)}return sections}function normalized(name){return name.trim().replace(/\s+/g," ").replace(/(["'])(.*)\1$/,"$2")}function isProfile(section,profile){
return section.name===`profile ${profile}`||profile==="default"&&section.name==="default"}function withoutProfile(text,profile){let removed=!1;return{text:sectionsOf(
text).flatMap(section=>{if(!isProfile(section,profile))return section.lines;removed=!0;const lastSetting=section.lines.findLastIndex(line=>!/^\s*([#;].*)?\s*$/.
test(line));return section.lines.slice(lastSetting+1)}).join(""),removed}}function credentialsSection(text,profile){const sections=sectionsOf(text).filter(section=>section.
name===profile);if(sections.length===0)return;const pairs=sections.flatMap(section=>section.lines).map(line=>/^\s*([\w.-]+)\s*=\s*(.*?)\s*$/.exec(line));return Object.
fromEntries(pairs.flatMap(pair=>pair?.[1]?[[pair[1].toLowerCase(),pair[2]??""]]:[]))}function blockStart(profile){return`# ds-infra: profile ${profile}, removed\
 at the end of the job`}const blockEnd="# ds-infra: end",anyBlock=/^# ds-infra: profile (\S+), removed at the end of the job\r?\n[\s\S]*?^# ds-infra: end\r?\n?/gm;
function profileBlock(profile,settings){return[blockStart(profile),profile==="default"?"[default]":`[profile ${profile}]`,`region = ${settings.region}`,`credent\
ial_process = ${settings.credentialProcess}`,blockEnd,""].join(`
`)}function splitBlocks(text){const blocks=new Map;return{base:text.replace(anyBlock,(block,profile)=>(blocks.set(profile,block),"")),blocks}}function joinBlocks(base,blocks){
const gap=base===""||base.endsWith(`
`)?"":`
`;return base+gap+[...blocks.values()].join("")}}),7212:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Cx:()=>sessionFileName,GM:()=>sessionFileOf,lx:()=>readSession,pL:()=>isFresh});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
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
LE",kubeconfig:"KUBECONFIG",kubeCacheFolder:"KUBECACHEDIR",kubernetesExecInfo:"KUBERNETES_EXEC_INFO"}})};

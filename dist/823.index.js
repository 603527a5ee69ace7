export const id=823,ids=[823],modules={4348:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
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
`;return base+gap+[...blocks.values()].join("")}}),8823:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{run:()=>run});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986),_runner_program_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
960),_credentials_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1118);async function run(){await(0,_runner_program_js__WEBPACK_IMPORTED_MODULE_1__.m)(async([
file],environment)=>{if(!file)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("This program needs the path of a session file.","Run assume-role again.");return`${JSON.
stringify(await(0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__.L)(file,environment))}
`})}}),1118:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{L:()=>ownCredentials,T:()=>sessionCredentials});
var _file_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7212);async function sessionCredentials(file,dependencies){const session=(0,_file_js__WEBPACK_IMPORTED_MODULE_0__.
lx)(file);if(session&&(0,_file_js__WEBPACK_IMPORTED_MODULE_0__.pL)(session,dependencies.now()))return session.credentials;const{renewSession}=await Promise.all(
[__webpack_require__.e(922),__webpack_require__.e(52),__webpack_require__.e(116)]).then(__webpack_require__.bind(__webpack_require__,9116));return await renewSession(
file,dependencies)}async function ownCredentials(file,environment){const session=(0,_file_js__WEBPACK_IMPORTED_MODULE_0__.lx)(file);if(session&&(0,_file_js__WEBPACK_IMPORTED_MODULE_0__.
pL)(session,Date.now()))return session.credentials;const{renewAlone}=await Promise.all([__webpack_require__.e(922),__webpack_require__.e(52),__webpack_require__.
e(116)]).then(__webpack_require__.bind(__webpack_require__,9116));return await renewAlone(file,environment)}}),7212:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Cx:()=>sessionFileName,GM:()=>sessionFileOf,lx:()=>readSession,pL:()=>isFresh});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6760),_job_environment_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4564),_config_file_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
4348);const margin=3e5;function readSession(file){try{return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file,"utf8"))}catch(error){if(error instanceof
Error&&"code"in error&&error.code==="ENOENT")return;throw error}}function isFresh({credentials,receivedAt},now){const expiration=Date.parse(credentials.Expiration);
return expiration-now>Math.min(margin,(expiration-receivedAt)/2)}function sessionFileOf(profile,environment){const config=environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_2__.
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
LE",kubeconfig:"KUBECONFIG",kubeCacheFolder:"KUBECACHEDIR",kubernetesExecInfo:"KUBERNETES_EXEC_INFO"}}),960:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{m:()=>runProgram});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986);async function runProgram(body){
try{process.stdout.write(await body(process.argv.slice(2),process.env))}catch(error){const remedy=error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ?` ${error.
remedy}`:"";process.stderr.write(`ds-infra: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error)}${remedy}
`),process.exitCode=1}}})};

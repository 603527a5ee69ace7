export const id=8686,ids=[8686],modules={8686:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{run:()=>run});var _src_aws_assume_role_profile_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8940);async function run(runner){
await runner.undo(_src_aws_assume_role_profile_js__WEBPACK_IMPORTED_MODULE_0__.xD)}}),8153:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ey:()=>helperCommand,FI:()=>authorityOptionsOf});var _job_environment_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4564),_system_batch_file_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6746);const nodeSettings=[_job_environment_js__WEBPACK_IMPORTED_MODULE_0__.E.nodeOptions,
"NODE_PATH","NODE_V8_COVERAGE","NODE_DEBUG","NODE_DEBUG_NATIVE","NODE_ICU_DATA","NODE_PENDING_DEPRECATION","NODE_REDIRECT_WARNINGS","NODE_REPL_EXTERNAL_MODULE"],
authorityOptions=["--use-system-ca","--use-openssl-ca","--use-bundled-ca"];function authorityOptionsOf(environment){const given=(environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_0__.
E.nodeOptions]??"").split(/\s+/);return authorityOptions.filter(option=>given.includes(option))}function helperCommand({node,options=[],script},{sessionFile,scriptFile}){
const words=[node,...options,script,sessionFile];return scriptFile===void 0?{command:shellCommand(words),batch:void 0}:{command:batchCommand(scriptFile),batch:batchScript(
words,scriptFile)}}function shellCommand(words){return[...["/usr/bin/env",...nodeSettings.flatMap(name=>["-u",name])],...words].map(word=>word.replace(/[^\w@%+=:,./-]/gu,
"\\$&")).join(" ")}function batchScript(words,file){return[...nodeSettings.map(name=>`@set ${name}=`),`@${(0,_system_batch_file_js__WEBPACK_IMPORTED_MODULE_1__.
c)(words,file)}`,""].join(`\r
`)}function batchCommand(path){return/^[\w:.\\/~-]+$/.test(path)?path:`"${path}"`}}),8940:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ah:()=>jobConfigFile,Cf:()=>checkProfileIsFree,Z8:()=>writeProfile,xD:()=>profiles});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6760),_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6986),_job_environment_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
4564),_job_home_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(8814),_system_files_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(8292),_system_lock_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
9660),_config_file_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(4348),_session_renewal_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(9116),_helper_command_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
8153);function jobConfigFile(folder){return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,"aws","config")}async function writeProfile(session,helper,{folder,
environment,logger,ledger}){const{profile}=session,configFile=jobConfigFile(folder);return await(0,_system_lock_js__WEBPACK_IMPORTED_MODULE_6__.withLock)(configFile,
async()=>{const{blocks}=(0,_config_file_js__WEBPACK_IMPORTED_MODULE_9__.n$)(await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__.Zu)(configFile)??""),{base}=(0,_config_file_js__WEBPACK_IMPORTED_MODULE_9__.
n$)(await readUsers(configPath(environment),environment)),own=(0,_config_file_js__WEBPACK_IMPORTED_MODULE_9__.EX)(base,profile);own.removed&&logger.info(`For th\
is job, profile ${profile} of ${configPath(environment)} is replaced.`),blocks.has(profile)&&logger.info(`Profile ${profile} of an earlier step is replaced.`);const files=await freeFiles(
(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(configFile),profile),{command,batch}=(0,_helper_command_js__WEBPACK_IMPORTED_MODULE_8__.Ey)(helper,files),block=(0,_config_file_js__WEBPACK_IMPORTED_MODULE_9__.
LQ)(profile,{region:session.request.region,credentialProcess:command,sessionFile:files.sessionFile}),earlier=(await ledger.recorded(profiles)).findLast(({done})=>done.
profile===profile),replaced=own.removed?{section:own.section}:earlier?.secret;return await ledger.record(profiles,{profile,...files,block},replaced),files.scriptFile&&
batch&&await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__.Pl)(files.scriptFile,batch),await(0,_system_lock_js__WEBPACK_IMPORTED_MODULE_6__.withLock)(files.sessionFile,
()=>(0,_session_renewal_js__WEBPACK_IMPORTED_MODULE_7__.writeSession)(files.sessionFile,session)),blocks.delete(profile),blocks.set(profile,block),await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__.
Pl)(configFile,(0,_config_file_js__WEBPACK_IMPORTED_MODULE_9__.x9)(own.text,blocks)),files.sessionFile})}async function freeFiles(folder,profile){const taken=new Set(
await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__.wX)(folder));for(let number=1;;number+=1){const name=number===1?profile:`${profile}-${number}`;if(taken.has(
`${name}.json`))continue;const scriptFile=process.platform==="win32"?(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,`credentials-${name}.cmd`):void 0;return{
sessionFile:(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,`${name}.json`),scriptFile}}}const profiles={kind:"profile",undo:async({done,secret},{folder,
others})=>{const{profile,sessionFile,scriptFile,block}=done,configFile=jobConfigFile(folder);await(0,_system_lock_js__WEBPACK_IMPORTED_MODULE_6__.withLock)(configFile,
async()=>{const remove=()=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(sessionFile,{force:!0});await(0,_system_lock_js__WEBPACK_IMPORTED_MODULE_6__.withLock)(
sessionFile,remove).catch(remove),scriptFile&&await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(scriptFile,{force:!0});const remaining=await others(),text=await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__.
Zu)(configFile);if(remaining.length===0||text===void 0)return remaining.length===0;const{base,blocks}=(0,_config_file_js__WEBPACK_IMPORTED_MODULE_9__.n$)(text);
if(blocks.get(profile)!==block)return!1;const next=remaining.findLast(other=>other.done.profile===profile);next?blocks.set(profile,next.done.block):blocks.delete(
profile);const returned=!next&&secret&&!(0,_config_file_js__WEBPACK_IMPORTED_MODULE_9__.EX)(base,profile).removed?secret.section:"";return await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__.
Pl)(configFile,(0,_config_file_js__WEBPACK_IMPORTED_MODULE_9__.x9)((0,_config_file_js__WEBPACK_IMPORTED_MODULE_9__.iG)(base,returned),blocks)),!1})&&await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(configFile),{recursive:!0,force:!0})}},identityKeys=["aws_access_key_id","aws_secret_access_key","credent\
ial_process","role_arn","web_identity_token_file","sso_session","sso_account_id"];async function checkProfileIsFree(profile,environment){await readUsers(configPath(
environment),environment);const path=credentialsPath(environment),section=(0,_config_file_js__WEBPACK_IMPORTED_MODULE_9__.Wi)(await readUsers(path,environment),
profile),key=identityKeys.find(candidate=>section?.[candidate]!==void 0);if(key!==void 0)throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`The credentials f\
ile ${path} has a section [${profile}] with ${key}, which the AWS CLI and SDKs would use instead of the role.`,"Choose another 'profile', or remove that section\
.")}async function readUsers(path,environment){try{return await(0,_job_home_js__WEBPACK_IMPORTED_MODULE_4__.Tj)(path,environment,()=>(0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__.
Zu)(path))??""}catch(cause){throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`The AWS file ${path} cannot be read: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.
bD)(cause)}.`,"Make it readable, or correct AWS_CONFIG_FILE or AWS_SHARED_CREDENTIALS_FILE.",{cause})}}function configPath(environment){return(0,_job_home_js__WEBPACK_IMPORTED_MODULE_4__.
aD)(environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_3__.E.awsConfigFile]||"~/.aws/config",environment)}function credentialsPath(environment){return(0,_job_home_js__WEBPACK_IMPORTED_MODULE_4__.
aD)(environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_3__.E.awsSharedCredentialsFile]||"~/.aws/credentials",environment)}}),6746:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>batchWords});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760);function batchWords(words,file){
return words.map(word=>`"${batchWord(word,file)}"`).join(" ")}function batchWord(word,file){const way=node_path__WEBPACK_IMPORTED_MODULE_0__.win32.isAbsolute(word)?
node_path__WEBPACK_IMPORTED_MODULE_0__.win32.relative(node_path__WEBPACK_IMPORTED_MODULE_0__.win32.dirname(file),word):word,escaped=way.replaceAll("%","%%");return way===
word||node_path__WEBPACK_IMPORTED_MODULE_0__.win32.isAbsolute(way)?escaped:`%~dp0${escaped}`}})};

export const id=8686,ids=[8686],modules={8686:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{run:()=>run});var _src_aws_assume_role_profile_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8499);async function run(runner){
await runner.undo(_src_aws_assume_role_profile_js__WEBPACK_IMPORTED_MODULE_0__.xD)}}),8499:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Cf:()=>checkProfileIsFree,Ah:()=>jobConfigFile,xD:()=>profiles,Z8:()=>writeProfile});var promises_=__webpack_require__(
1455),external_node_path_=__webpack_require__(6760),errors=__webpack_require__(6986),home=__webpack_require__(8814),system_files=__webpack_require__(8292),lock=__webpack_require__(
9660),config_file=__webpack_require__(4348),renewal=__webpack_require__(9116),environment=__webpack_require__(4564),batch_file=__webpack_require__(6746);const nodeSettings=[
environment.E.nodeOptions,"NODE_PATH","NODE_V8_COVERAGE","NODE_DEBUG","NODE_DEBUG_NATIVE","NODE_ICU_DATA","NODE_PENDING_DEPRECATION","NODE_REDIRECT_WARNINGS","N\
ODE_REPL_EXTERNAL_MODULE"];function helperCommand({node,options=[],script},{sessionFile,scriptFile}){const words=[node,...options,script,sessionFile];return scriptFile===
void 0?{command:shellCommand(words),batch:void 0}:{command:batchCommand(scriptFile),batch:batchScript(words,scriptFile)}}function shellCommand(words){return[...[
"/usr/bin/env",...nodeSettings.flatMap(name=>["-u",name])],...words].map(word=>word.replace(/[^\w@%+=:,./-]/gu,"\\$&")).join(" ")}function batchScript(words,file){
return[...nodeSettings.map(name=>`@set ${name}=`),`@${(0,batch_file.c)(words,file)}`,""].join(`\r
`)}function batchCommand(path){return/^[\w:.\\/~-]+$/.test(path)?path:`"${path}"`}function jobConfigFile(folder){return(0,external_node_path_.join)(folder,"aws",
"config")}async function writeProfile(session,helper,{folder,environment:environment2,logger,ledger}){const{profile}=session,configFile=jobConfigFile(folder);return await(0,lock.
withLock)(configFile,async()=>{const{blocks}=(0,config_file.n$)(await(0,system_files.Zu)(configFile)??""),{base}=(0,config_file.n$)(await readUserFile((0,config_file.
eQ)(environment2),environment2)),own=(0,config_file.EX)(base,profile);own.removed&&logger.info(`For this job, profile ${profile} of ${(0,config_file.eQ)(environment2)}\
 is replaced.`),blocks.has(profile)&&logger.info(`Profile ${profile} of an earlier step is replaced.`);const files=await freeFiles((0,external_node_path_.dirname)(
configFile),profile),{command,batch}=helperCommand(helper,files),block=(0,config_file.LQ)(profile,{region:session.request.region,credentialProcess:command,sessionFile:files.
sessionFile}),earlier=(await ledger.recorded(profiles)).findLast(({done})=>done.profile===profile),replaced=own.removed?{section:own.section}:earlier?.secret;return await ledger.
record(profiles,{profile,...files,block},replaced),files.scriptFile&&batch&&await(0,system_files.Pl)(files.scriptFile,batch),await(0,lock.withLock)(files.sessionFile,
()=>(0,renewal.writeSession)(files.sessionFile,session)),blocks.delete(profile),blocks.set(profile,block),await(0,system_files.Pl)(configFile,(0,config_file.x9)(
own.text,blocks)),files.sessionFile})}async function freeFiles(folder,profile){const taken=new Set(await(0,system_files.wX)(folder));for(let number=1;;number+=1){
const name=number===1?profile:`${profile}-${number}`;if(taken.has(`${name}.json`))continue;const scriptFile=process.platform==="win32"?(0,external_node_path_.join)(
folder,`credentials-${name}.cmd`):void 0;return{sessionFile:(0,external_node_path_.join)(folder,`${name}.json`),scriptFile}}}const profiles={kind:"profile",undo:async({
done,secret},{folder,others})=>{const{profile,sessionFile,scriptFile,block}=done,configFile=jobConfigFile(folder);await(0,lock.withLock)(configFile,async()=>{const remove=()=>(0,promises_.
rm)(sessionFile,{force:!0});await(0,lock.withLock)(sessionFile,remove).catch(remove),scriptFile&&await(0,promises_.rm)(scriptFile,{force:!0});const remaining=await others(),
text=await(0,system_files.Zu)(configFile);if(remaining.length===0||text===void 0)return remaining.length===0;const{base,blocks}=(0,config_file.n$)(text);if(blocks.
get(profile)!==block)return!1;const next=remaining.findLast(other=>other.done.profile===profile);next?blocks.set(profile,next.done.block):blocks.delete(profile);
const returned=!next&&secret&&!(0,config_file.EX)(base,profile).removed?secret.section:"";return await(0,system_files.Pl)(configFile,(0,config_file.x9)((0,config_file.
iG)(base,returned),blocks)),!1})&&await(0,promises_.rm)((0,external_node_path_.dirname)(configFile),{recursive:!0,force:!0})}};async function checkProfileIsFree(profile,environment2){
await readUserFile((0,config_file.eQ)(environment2),environment2);const path=(0,config_file._x)(environment2),key=(0,config_file.K2)(await readUserFile(path,environment2),
profile);if(key!==void 0)throw new errors.yo(`The credentials file ${path} has a section [${profile}] with ${key}, which the AWS CLI and SDKs would use instead \
of the role.`,"Choose another 'profile', or remove that section.")}async function readUserFile(path,environment2){try{return await(0,home.Tj)(path,environment2,
()=>(0,system_files.Zu)(path))??""}catch(cause){throw new errors.yo(`The AWS file ${path} cannot be read: ${(0,errors.bD)(cause)}.`,"Make it readable, or correc\
t AWS_CONFIG_FILE or AWS_SHARED_CREDENTIALS_FILE.",{cause})}}}),6746:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{c:()=>batchWords});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760);function batchWords(words,file){return words.map(
word=>`"${batchWord(word,file)}"`).join(" ")}function batchWord(word,file){const path=node_path__WEBPACK_IMPORTED_MODULE_0__.win32.isAbsolute(word)?node_path__WEBPACK_IMPORTED_MODULE_0__.
win32.relative(node_path__WEBPACK_IMPORTED_MODULE_0__.win32.dirname(file),word):word,escaped=path.replaceAll("%","%%");return path===word||node_path__WEBPACK_IMPORTED_MODULE_0__.
win32.isAbsolute(path)?escaped:`%~dp0${escaped}`}})};

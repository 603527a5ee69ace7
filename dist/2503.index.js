export const id=2503,ids=[2503,9660],modules={4348:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Cl:()=>sessionFileIn,EX:()=>withoutProfile,K2:()=>identityIn,LQ:()=>profileBlock,LY:()=>profileSettings,Wi:()=>credentialsSection,_x:()=>credentialsPath,eQ:()=>configPath,
iG:()=>withSection,n$:()=>splitBlocks,x9:()=>joinBlocks});var _job_environment_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4564),_job_home_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8814);function configPath(environment){return(0,_job_home_js__WEBPACK_IMPORTED_MODULE_1__.aD)(environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_0__.E.awsConfigFile]||
"~/.aws/config",environment)}function credentialsPath(environment){return(0,_job_home_js__WEBPACK_IMPORTED_MODULE_1__.aD)(environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_0__.
E.awsSharedCredentialsFile]||"~/.aws/credentials",environment)}const header=/^\s*\[([^\]]*)\]/;function sectionsOf(text){const sections=[{name:void 0,lines:[]}];
for(const line of text.match(/[^\n]*\n|[^\n]+$/g)??[]){const name=header.exec(line)?.[1];name!==void 0&&sections.push({name:normalized(name),lines:[]}),sections.
at(-1)?.lines.push(line)}return sections}function normalized(name){return name.trim().replace(/\s+/g," ").replace(/(["'])(.*)\1$/,"$2")}function isProfile(section,profile){
return section.name===`profile ${profile}`||profile==="default"&&section.name==="default"}function withoutProfile(text,profile){const taken=[];return{text:sectionsOf(
text).flatMap(section=>{if(!isProfile(section,profile))return section.lines;const lastSetting=section.lines.findLastIndex(line=>!/^\s*([#;].*)?\s*$/.test(line));
return taken.push(...section.lines.slice(0,lastSetting+1)),section.lines.slice(lastSetting+1)}).join(""),removed:taken.length>0,section:taken.join("")}}function withSection(text,section){
const gap=text===""||section===""||text.endsWith(`
`)?"":`
`;return text+gap+section}function profileSettings(text,profile){return settingsOf(sectionsOf(text).filter(section=>isProfile(section,profile)))}function credentialsSection(text,profile){
return settingsOf(sectionsOf(text).filter(section=>section.name===profile))}const identityKeys=["aws_access_key_id","aws_secret_access_key","credential_process",
"role_arn","web_identity_token_file","sso_session","sso_account_id"];function identityIn(text,profile){const section=credentialsSection(text,profile);return identityKeys.
find(key=>section?.[key]!==void 0)}function settingsOf(sections){if(sections.length===0)return;const pairs=sections.flatMap(section=>section.lines).map(line=>/^\s*([\w.-]+)\s*=\s*(.*?)\s*$/.
exec(line));return Object.fromEntries(pairs.flatMap(pair=>pair?.[1]?[[pair[1].toLowerCase(),pair[2]??""]]:[]))}function blockStart(profile){return`# ds-infra: p\
rofile ${profile}, removed at the end of the job`}const blockEnd="# ds-infra: end",anyBlock=/^# ds-infra: profile (\S+), removed at the end of the job\r?\n[\s\S]*?^# ds-infra: end\r?\n?/gm;
function profileBlock(profile,settings){return[blockStart(profile),`${sessionComment}${settings.sessionFile}`,profile==="default"?"[default]":`[profile ${profile}\
]`,`region = ${settings.region}`,`credential_process = ${settings.credentialProcess}`,blockEnd,""].join(`
`)}function sessionFileIn(text,profile){return splitBlocks(text).blocks.get(profile)?.split(/\r?\n/)?.find(line=>line.startsWith(sessionComment))?.slice(sessionComment.
length)}const sessionComment="# ds-infra: session ";function splitBlocks(text){const blocks=new Map;return{base:text.replace(anyBlock,(block,profile)=>(blocks.set(
profile,block),"")),blocks}}function joinBlocks(base,blocks){return withSection(base,[...blocks.values()].join(""))}}),6986:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$N:()=>codeOf,Gq:()=>invalid,Kb:()=>excerpt,bD:()=>messageOf,cZ:()=>causesOf,lZ:()=>ActionError,nM:()=>WorldError,uo:()=>capped,
xl:()=>raise,yo:()=>UserError});class ActionError extends Error{remedy;constructor(what,remedy,options){super(capped(what),options),this.remedy=capped(remedy)}}
class UserError extends ActionError{name="UserError"}class WorldError extends ActionError{name="WorldError"}const longestMessage=16e3;function capped(message){if(message.
length<=longestMessage)return message;const half=longestMessage/2;return`${message.slice(0,half)} [... ${message.length-longestMessage} characters left out ...]\
 ${message.slice(-half)}`}function messageOf(error){return error instanceof Error?error.message||error.name:String(error)}function causesOf(error){const chain=[];
for(let current=error;current!=null&&!chain.includes(current);)chain.push(current),current=current instanceof Error?current.cause:void 0;return chain}function codeOf(error){
for(const link of causesOf(error))if(typeof link=="object"&&link!==null&&"code"in link&&typeof link.code=="string")return link.code}function raise(error){throw error}
function excerpt(text,most=500){const trimmed=text.trim();return trimmed.length>most?`${trimmed.slice(0,most)}...`:trimmed}function invalid(name,value,valid){return new UserError(
`The input '${name}' is '${excerpt(value,200)}', which is not valid.`,valid)}}),4564:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>variables});const variables={idTokenRequestUrl:"ACTIONS_ID_TOKEN_REQUEST_URL",idTokenRequestToken:"ACTIONS_ID_T\
OKEN_REQUEST_TOKEN",runnerTemp:"RUNNER_TEMP",runnerToolCache:"RUNNER_TOOL_CACHE",path:"PATH",systemRoot:"SYSTEMROOT",githubRepository:"GITHUB_REPOSITORY",githubRunId:"\
GITHUB_RUN_ID",githubRunAttempt:"GITHUB_RUN_ATTEMPT",githubSha:"GITHUB_SHA",githubEventName:"GITHUB_EVENT_NAME",githubEventPath:"GITHUB_EVENT_PATH",githubServerUrl:"\
GITHUB_SERVER_URL",githubWorkspace:"GITHUB_WORKSPACE",awsConfigFile:"AWS_CONFIG_FILE",awsSharedCredentialsFile:"AWS_SHARED_CREDENTIALS_FILE",awsProfile:"AWS_PRO\
FILE",awsDefaultProfile:"AWS_DEFAULT_PROFILE",awsRegion:"AWS_REGION",awsDefaultRegion:"AWS_DEFAULT_REGION",awsAccessKeyId:"AWS_ACCESS_KEY_ID",awsSecretAccessKey:"\
AWS_SECRET_ACCESS_KEY",awsSessionToken:"AWS_SESSION_TOKEN",dockerDefaultPlatform:"DOCKER_DEFAULT_PLATFORM",awsCredentialExpiration:"AWS_CREDENTIAL_EXPIRATION",awsSecurityToken:"\
AWS_SECURITY_TOKEN",awsSdkLoadConfig:"AWS_SDK_LOAD_CONFIG",nodeOptions:"NODE_OPTIONS",dockerConfig:"DOCKER_CONFIG",dockerAuthConfig:"DOCKER_AUTH_CONFIG",home:"H\
OME",userProfile:"USERPROFILE",kubeconfig:"KUBECONFIG",terraformKubeconfig:"KUBE_CONFIG_PATH",kubeCacheFolder:"KUBECACHEDIR",kubernetesExecInfo:"KUBERNETES_EXEC\
_INFO"}}),3053:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{O:()=>jobFolder});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6760),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6986),_environment_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4564);function jobFolder(environment){
const temp=environment[_environment_js__WEBPACK_IMPORTED_MODULE_2__.E.runnerTemp];if(!temp)throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("RUNNER_TEMP is \
not set.","Run this action on a GitHub Actions runner.");return(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temp,"ds-infra")}}),8814:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Tj:()=>readInHome,Wx:()=>homeFolder,aD:()=>expandPath});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3024),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1455),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6760),_system_paths_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
987),_environment_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(4564);function homeFolder(environment){return environment[process.platform==="win32"?_environment_js__WEBPACK_IMPORTED_MODULE_4__.
E.userProfile:_environment_js__WEBPACK_IMPORTED_MODULE_4__.E.home]||process.getBuiltinModule("node:os").homedir()}function expandPath(path,environment){const home=name=>name===
_environment_js__WEBPACK_IMPORTED_MODULE_4__.E.home?homeFolder(environment):void 0,expanded=path.replace(/\$(?:(\w+)|\{(\w+)\})/g,(text,bare,braced)=>{const name=bare??
braced??"";return environment[name]??home(name)??text});return/^~(?:[/\\]|$)/.test(expanded)?(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(homeFolder(environment),
expanded.slice(1)):expanded}async function readInHome(path,environment,read){try{return await read()}catch(error){const home=homeFolder(environment);if(!(0,_system_paths_js__WEBPACK_IMPORTED_MODULE_3__.
UO)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(home),(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(path))||await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
access)(`${home}/.`,node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).then(()=>!0,()=>!1))throw error;return}}}),7831:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>withoutCommands});function withoutCommands(text){return text.replace(/(^|[\v\f\u0085])([^\S\n\r\v\f\u2028\u2029]*):(?=:)/gm,
"$1$2: ").replaceAll("##[","## [")}}),2503:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{runPhase:()=>runPhase});var core=__webpack_require__(8806),errors=__webpack_require__(6986),job_folder=__webpack_require__(
3053),http=__webpack_require__(4489),files=__webpack_require__(8292),machine_error=__webpack_require__(9577);class Inputs{#environment;constructor(environment){
this.#environment=environment}text(name){return this.#environment[`INPUT_${name.replaceAll(" ","_").toUpperCase()}`]?.trim()??""}optional(name){return this.text(
name)||void 0}required(name){const value=this.text(name);if(!value)throw new errors.yo(`The input '${name}' is required and empty.`,`Set '${name}' under the ste\
p's with:.`);return value}boolean(name){const value=this.text(name);if(/^(true|True|TRUE)$/.test(value))return!0;if(/^(false|False|FALSE)$/.test(value))return!1;
throw(0,errors.Gq)(name,value,"Use true or false.")}integer(name,bounds){const value=this.text(name),number=Number(value);if(!/^\d+$/.test(value)||number<bounds.
min||number>bounds.max)throw(0,errors.Gq)(name,value,`Use a whole number from ${bounds.min} to ${bounds.max}.`);return number}choice(name,values){const value=this.
text(name),found=values.find(candidate=>candidate===value);if(found===void 0)throw(0,errors.Gq)(name,value,`Use one of: ${values.join(", ")}.`);return found}matching(name,pattern,valid){
const value=this.optional(name);if(value!==void 0&&!pattern.test(value))throw(0,errors.Gq)(name,value,valid);return value}list(name){return this.text(name).split(
`
`).map(line=>line.replace(/(^|\s)#.*$/,"")).flatMap(line=>line.split(",")).map(entry=>entry.trim().replace(/^(["'])(.*)\1$/,"$2")).filter(entry=>entry!=="")}duration(name,bounds){
const value=this.text(name),valid=`Use seconds or a duration like 45m, 1h30m or 3d, from ${bounds.min} to ${bounds.max} seconds.`,parts=/^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.
exec(value),[,days=0,hours=0,minutes=0,rest=0]=parts??[],seconds=/^\d+$/.test(value)?Number(value):Number(days)*86400+Number(hours)*3600+Number(minutes)*60+Number(
rest);if(value===""||!/^\d+$/.test(value)&&!parts||seconds<bounds.min||seconds>bounds.max)throw(0,errors.Gq)(name,value,valid);return seconds}}var log_text=__webpack_require__(
7831);const workflowLogger={info:message=>core.pq((0,log_text.D)((0,errors.uo)(message))),debug:message=>core.Yz((0,errors.uo)(message)),notice:message=>core.lm(
(0,errors.uo)(message)),warning:message=>core.$e((0,errors.uo)(message)),group:(title,body)=>core.Os(title,body)};var external_node_crypto_=__webpack_require__(
7598),promises_=__webpack_require__(1455),external_node_path_=__webpack_require__(6760),external_node_util_=__webpack_require__(7975),lock=__webpack_require__(9660),
external_node_fs_=__webpack_require__(3024),config_file=__webpack_require__(4348),job_environment=__webpack_require__(4564),home=__webpack_require__(8814);function unsetValue(name,environment){
switch(name){case job_environment.E.awsConfigFile:return unsetConfigFile(environment);case job_environment.E.awsSharedCredentialsFile:return(0,external_node_path_.
join)((0,home.Wx)(environment),".aws","credentials");case job_environment.E.kubeconfig:return(0,external_node_path_.join)((0,home.Wx)(environment),".kube","conf\
ig");case job_environment.E.awsProfile:case job_environment.E.awsDefaultProfile:return defaultProfile(environment)?"default":"";case job_environment.E.awsRegion:case job_environment.
E.awsDefaultRegion:return defaultProfile(environment)?.region??"";default:return""}}function unsetConfigFile(environment){const usual=(0,external_node_path_.join)(
(0,home.Wx)(environment),".aws","config"),empty=(0,external_node_path_.join)((0,external_node_path_.dirname)(process.argv[1]??""),"..","no-profile.config");return!(0,external_node_fs_.
existsSync)(usual)&&!defaultProfile({...environment,[job_environment.E.awsConfigFile]:usual})&&(0,external_node_fs_.existsSync)(empty)?empty:usual}function defaultProfile(environment){
const read=path=>{try{return(0,external_node_fs_.readFileSync)(path,"utf8")}catch{return""}},config=read((0,config_file.eQ)(environment)),credentials=read((0,config_file.
_x)(environment)),sections=[(0,config_file.Wi)(config,"default"),(0,config_file.Wi)(config,"profile default"),(0,config_file.Wi)(credentials,"default")].filter(
section=>section!==void 0);return sections.length>0?Object.assign({},...sections):void 0}function digest(text){return(0,external_node_crypto_.createHash)("sha25\
6").update(text).digest("hex")}function recordOf(environment,values,secrets,earlier){const entries=Object.entries(values).map(([name,value])=>{const before=earlier[name]?
earlier[name].before:environment[name]??null,secret=secrets.has(name)||earlier[name]?.secret;return[name,{ours:digest(value),...before===void 0?{}:{before},...secret?
{secret}:{}}]});return{...earlier,...Object.fromEntries(entries)}}function readableVariables(variables,older){const entries=Object.entries(variables).map(([name,
exported])=>{const first=older.reduceRight((newer,use)=>use[name]?rewire(newer,use[name]):newer,exported),{before,...rest}=first;return[name,before===void 0||first.
secret?rest:{...rest,before}]});return Object.fromEntries(entries)}function withoutUse(removed,newer,environment){const rewired=newer.map(use=>({...use})),returned=[];
for(const[name,exported]of Object.entries(removed)){const next=rewired.find(use=>Object.hasOwn(use,name));next?.[name]?next[name]=rewire(next[name],exported):isOurs(
environment[name],exported)&&returned.push([name,exported])}return{values:valuesBefore(returned,environment),newer:rewired}}function valuesBefore(returned,environment){
const values={};for(const[name,{before}]of returned)typeof before=="string"&&(values[name]=before);for(const[name,{before}]of returned)typeof before!="string"&&
(values[name]=unsetValue(name,{...environment,...values}));return values}function rewire(newer,{before,secret,...removed}){if(!isOurs(newer.before,removed))return newer;
const{before:_,...rest}=newer;return{...rest,...before===void 0?{}:{before},...secret?{secret}:{}}}function isOurs(value,{ours}){return typeof value=="string"&&
digest(value)===ours}class Undo{#job;#ports;#file;#own;constructor(job,ports){this.#job=job,this.#ports=ports,this.#file=(0,external_node_path_.join)(job.folder,
"ledger.json"),this.#own=ports.state===""?{id:(0,external_node_crypto_.randomUUID)(),variables:{},entries:[]}:JSON.parse(ports.state)}async record({kind},done,secret){
const entry={kind,done,...secret===void 0?{}:{secret}};await this.#put({...this.#own,entries:[...this.#own.entries,entry]})}async recorded({kind}){return(await readLedger(
this.#file)).uses.flatMap(use=>use.entries).filter(entry=>entry.kind===kind)}async exportVariables(values,secrets){const variables=recordOf(this.#job.environment,
values,secrets,this.#own.variables);await this.#put({...this.#own,variables});for(const[name,value]of Object.entries(values))this.#ports.exportVariable(name,value)}async undo(kinds){
Object.keys(this.#own.variables).length>0&&await this.#restoreVariables();const failures=[];for(const entry of await this.#ownEntries()){const kind=kinds.find(candidate=>candidate.
kind===entry.kind);if(kind)try{await kind.undo(entry,this.#undoJob(entry)),await this.#change(({uses})=>withoutEntry(uses,this.#own.id,entry))}catch(error){failures.
push(error)}}if(failures.length>1)throw new AggregateError(failures,"Several things could not be undone");if(failures.length>0)throw failures[0]}async#restoreVariables(){
await this.#change(({uses,undone})=>{if(undone.includes(this.#own.id))return uses;const at=uses.findIndex(({id:id2})=>id2===this.#own.id),newer=uses.slice(at+1),
removed=uses[at]?.variables??this.#own.variables,result=withoutUse(removed,newer.map(({variables})=>variables),this.#job.environment);for(const[name,value]of Object.
entries(result.values))this.#ports.exportVariable(name,value);const rewired=newer.map((use,index)=>({...use,variables:result.newer[index]??use.variables})),ours=uses.
slice(at,at+1).map(use=>({...use,variables:{}}));return[...uses.slice(0,Math.max(at,0)),...at<0?[]:ours,...rewired]})}async#ownEntries(){const{uses,undone}=await readLedger(
this.#file);return undone.includes(this.#own.id)?[]:(uses.find(({id:id2})=>id2===this.#own.id)??this.#own).entries.toReversed()}#undoJob(entry){const{environment,
folder,logger}=this.#job;return{environment,folder,logger,others:async()=>{const{uses}=await readLedger(this.#file);return withoutEntry(uses,this.#own.id,entry).
flatMap(use=>use.entries).filter(({kind})=>kind===entry.kind)}}}async#put(use){this.#own=use,await this.#change(({uses})=>{const at=uses.findIndex(({id:id2})=>id2===
use.id),older=at<0?uses:uses.slice(0,at);return this.#ports.saveState(JSON.stringify(stateOf(use,older))),at<0?[...uses,use]:uses.with(at,use)})}async#change(body){
await(0,lock.withLock)(this.#file,async()=>{const before=await readLedger(this.#file),uses=body(before).filter(use=>!isEmpty(use)),gone=before.uses.map(({id:id2})=>id2).
filter(id2=>!uses.some(use=>use.id===id2)),after={uses,undone:[...before.undone,...gone]};uses.length>0?await(0,files.Pl)(this.#file,JSON.stringify(after)):await(0,promises_.
rm)(this.#file,{force:!0})})}}async function readLedger(file){const text=await(0,files.Zu)(file);try{if(text!==void 0)return JSON.parse(text)}catch{}return{uses:[],
undone:[]}}function isEmpty({variables,entries}){return entries.length===0&&Object.keys(variables).length===0}function withoutEntry(uses,id2,entry){const isSame=other=>other.
kind===entry.kind&&(0,external_node_util_.isDeepStrictEqual)(other.done,entry.done);return uses.map(use=>{const at=use.id===id2?use.entries.findLastIndex(isSame):
-1;return at<0?use:{...use,entries:use.entries.toSpliced(at,1)}})}function stateOf({id:id2,variables,entries},older){return{id:id2,variables:readableVariables(variables,
older.map(use=>use.variables)),entries:entries.map(({kind,done})=>({kind,done}))}}const defaultDeadline=600,stateName="undo";async function runPhase(kind,phase,options={}){
const connections=(0,http.openConnections)(),ending=endOf(options.deadline??defaultDeadline);try{const runner=createRunner(process.env,connections.http,ending.signal);
await phase(runner),kind==="post"&&await(0,files.XW)(runner.folder)}catch(error){const reason=(0,errors.cZ)(error).find(cause=>ending.signal.aborted&&cause===ending.
signal.reason);report(kind,reason??error)}finally{ending.clear(),await connections.close()}}function createRunner(environment,http2,signal){const folder=(0,job_folder.
O)(environment),undo=new Undo({environment,folder,logger:workflowLogger},{state:core.Gu(stateName),saveState:value=>writeForRunner("GITHUB_STATE",()=>core.LZ(stateName,
value)),exportVariable:(name,value)=>writeForRunner("GITHUB_ENV",()=>core.dN(name,value))});return{environment,logger:workflowLogger,http:http2,mask:secret=>core.
Pq(secret),signal,folder,now:()=>Date.now(),inputs:new Inputs(environment),setOutputs:outputs=>{const given=Object.entries(outputs).filter(([,value])=>value!==void 0);
for(const[name,value]of given)writeForRunner("GITHUB_OUTPUT",()=>core.uH(name,value))},ledger:undo,exportVariables:async(variables,secrets={})=>await undo.exportVariables(
{...variables,...secrets},new Set(Object.keys(secrets))),undo:async(...kinds)=>await undo.undo(kinds),addPath:path=>writeForRunner("GITHUB_PATH",()=>core.fM(path)),
summarize:async markdown=>{try{await core.z.addRaw(markdown,!0).write()}catch(error){core.$e(`The job summary cannot be written: ${(0,errors.bD)(error)}`)}}}}function writeForRunner(variable,body){
try{body()}catch(error){const path=process.env[variable];if(!path)throw error;const cause=error instanceof Error&&error.message.startsWith("Missing file at path")?
Object.assign(error,{code:"ENOENT",syscall:"open"}):error;throw(0,machine_error.iD)(cause,`${path} (${variable})`)}}function endOf(seconds){const controller=new AbortController,
cancel=()=>controller.abort(new errors.lZ("The job was cancelled.","Run it again if that was not meant.")),expire=()=>controller.abort(new errors.lZ(`The step d\
id not finish within ${seconds} s.`,"Look above for the call that takes so long.")),timer=seconds>0?setTimeout(expire,seconds*1e3):void 0;return process.on("SIG\
INT",cancel),process.on("SIGTERM",cancel),{signal:controller.signal,clear:()=>{clearTimeout(timer),process.off("SIGINT",cancel),process.off("SIGTERM",cancel)}}}
function report(kind,error){const failures=error instanceof AggregateError?error.errors:[error];for(const failure of failures){const{message,remedy}=(0,machine_error.
ie)(failure);kind==="main"?core.C1(`${message}
${remedy}`):core.$e(`${message}
${remedy}`);for(const cause of(0,errors.cZ)(failure))core.Yz(cause instanceof Error?cause.stack??String(cause):String(cause))}}}),8292:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I2:()=>makePrivateFolder,Pl:()=>writePrivateFile,XW:()=>removeFolderIfEmpty,Zu:()=>readIfPresent,uM:()=>linkTo,wX:()=>namesIn,
xI:()=>ownerAt,xo:()=>ifPresent});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
3024),node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1455),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6760),_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
6986),_machine_error_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(9577),__addDisposableResource=function(env,value,async){if(value!=null){if(typeof value!=
"object"&&typeof value!="function")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError("Symbol.async\
Dispose is not defined.");dispose=value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");dispose=
value[Symbol.dispose],async&&(inner=dispose)}if(typeof dispose!="function")throw new TypeError("Object not disposable.");inner&&(dispose=function(){try{inner.call(
this)}catch(e){return Promise.reject(e)}}),env.stack.push({value,dispose,async})}else async&&env.stack.push({async:!0});return value},__disposeResources=(function(SuppressedError2){
return function(env){function fail(e){env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e,env.hasError=!0}var r,
s=0;function next(){for(;r=env.stack.pop();)try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.
call(r.value);if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){return fail(e),next()})}else s|=1}catch(e){fail(e)}if(s===1)return env.hasError?
Promise.reject(env.error):Promise.resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError=="function"?SuppressedError:function(error,suppressed,message){
var e=new Error(message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});async function makePrivateFolder(path){const first=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
mkdir)(path,{recursive:!0,mode:448}).catch(async error=>{throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error)==="ENOENT"&&await makeFirstMissing(path),error});
if(first===void 0)return;const owner=await ownerAt((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(first));if(owner)for(let made=path;made.length>=first.length;made=
(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(made))await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lchown)(made,owner.uid,owner.gid).catch(()=>{})}async function makeFirstMissing(path){
const parent=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(parent).then(()=>!0,()=>parent===
path)?await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path,{mode:448}):await makeFirstMissing(parent)}async function writePrivateFile(path,content){
await makePrivateFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));const staging=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.
dirname)(path),`.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}.tmp`);try{const env_1={stack:[],error:void 0,hasError:!1};try{const owner=await ownerAt(
path)??await ownerAt((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)),file=__addDisposableResource(env_1,await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
open)(staging,"wx",384),!0);await file.writeFile(content),owner&&await file.chown(owner.uid,owner.gid).catch(()=>{})}catch(e_1){env_1.error=e_1,env_1.hasError=!0}finally{
const result_1=__disposeResources(env_1);result_1&&await result_1}}catch(error){throw await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(staging,{force:!0}),
(0,_machine_error_js__WEBPACK_IMPORTED_MODULE_5__.iD)(error,path)}await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(staging,path).catch(async error=>{
throw await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(staging,{force:!0}),(0,_machine_error_js__WEBPACK_IMPORTED_MODULE_5__.iD)(error,path)})}async function ownerAt(path){
if(process.getuid?.()===0)return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(()=>{})}async function removeFolderIfEmpty(folder){try{
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rmdir)(folder)}catch(error){if(!["ENOENT","ENOTEMPTY","EEXIST"].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.
$N)(error)??""))throw error}}async function ifPresent(found){try{return await found}catch(error){if((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error)==="ENO\
ENT")return;throw error}}async function readIfPresent(path){return await ifPresent((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path,"utf8"))}async function namesIn(folder){
return await ifPresent((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder))??[]}async function linkTo(target,path){try{process.platform!=="win32"?
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.symlink)(target,path):(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(target)).isDirectory()?
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.symlink)(target,path,"junction"):await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(target,path,
node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_EXCL)}catch(error){if((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error)!=="EEXIST")throw error}}}),9660:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{withLock:()=>withLock});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1455),node_os__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8161),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6760),node_timers_promises__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
8500),node_util__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(7975),_errors_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(6986),_files_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
8292),_machine_error_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(9577),__addDisposableResource=function(env,value,async){if(value!=null){if(typeof value!=
"object"&&typeof value!="function")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError("Symbol.async\
Dispose is not defined.");dispose=value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");dispose=
value[Symbol.dispose],async&&(inner=dispose)}if(typeof dispose!="function")throw new TypeError("Object not disposable.");inner&&(dispose=function(){try{inner.call(
this)}catch(e){return Promise.reject(e)}}),env.stack.push({value,dispose,async})}else async&&env.stack.push({async:!0});return value},__disposeResources=(function(SuppressedError2){
return function(env){function fail(e){env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e,env.hasError=!0}var r,
s=0;function next(){for(;r=env.stack.pop();)try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.
call(r.value);if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){return fail(e),next()})}else s|=1}catch(e){fail(e)}if(s===1)return env.hasError?
Promise.reject(env.error):Promise.resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError=="function"?SuppressedError:function(error,suppressed,message){
var e=new Error(message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});async function withLock(path,body,options={}){const lock=`${path}\
.lock`,owner=await acquire(path,lock,options),heartbeat=setInterval(()=>{touch(lock,owner)},staleAfter/4);heartbeat.unref();try{return await body()}finally{clearInterval(
heartbeat),await removeLock(lock,owner.token,options.now??Date.now).catch(()=>{})}}const usualPatience=3e4,staleAfter=1e4;async function acquire(path,lock,options){
const{signal,now=Date.now,wait=pause}=options,owner={pid:process.pid,host:await hostOf(),token:(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()},start=now();
let seen;for(;;){if(signal?.throwIfAborted(),await create(path,lock,owner))return owner;if(seen=await look(lock,seen,now()),!(seen&&isOver(seen,owner,now())&&await removeLock(
lock,seen.held.identity,now))){if(seen&&now()-start>(options.patience??usualPatience))throw busy(path,lock,seen.held);await wait(5+Math.random()*95,signal)}}}async function look(lock,before,now){
const held=await inspect(lock);if(held)return before&&(0,node_util__WEBPACK_IMPORTED_MODULE_5__.isDeepStrictEqual)(before.held,held)?before:{held,since:now}}function isOver({
held,since},{host},now){return Math.max(now-held.touched,now-since)>staleAfter||isDead(held,host)}async function pause(milliseconds,signal){await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.
setTimeout)(milliseconds,void 0,{...signal?{signal}:{}}).catch(()=>signal?.throwIfAborted())}async function create(path,lock,owner){const refused=cause=>(0,_machine_error_js__WEBPACK_IMPORTED_MODULE_8__.
Ko)(cause,`${path} cannot be locked`)??cause;await(0,_files_js__WEBPACK_IMPORTED_MODULE_7__.I2)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)).catch(
cause=>{throw refused(cause)});try{const env_1={stack:[],error:void 0,hasError:!1};try{const file=__addDisposableResource(env_1,await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
open)(lock,"wx",420),!0),{uid,gid}=await(0,_files_js__WEBPACK_IMPORTED_MODULE_7__.xI)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path))??{};return uid!==
void 0&&gid!==void 0&&await file.chown(uid,gid).catch(()=>{}),await file.writeFile(JSON.stringify(owner)).catch(async error=>{throw await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
rm)(lock,{force:!0}),error}),!0}catch(e_1){env_1.error=e_1,env_1.hasError=!0}finally{const result_1=__disposeResources(env_1);result_1&&await result_1}}catch(cause){
const code=(0,_errors_js__WEBPACK_IMPORTED_MODULE_6__.$N)(cause);if(code==="EEXIST"||process.platform==="win32"&&["EPERM","EBUSY"].includes(code??""))return!1;throw refused(
cause)}}async function inspect(lock){const found=await(0,_files_js__WEBPACK_IMPORTED_MODULE_7__.xo)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(lock));
if(!found)return;const owner=await readOwner(lock);return{identity:owner?.token??`${found.ino}-${found.mtimeMs}`,owner,touched:found.mtimeMs}}async function readOwner(lock){
try{const{pid,host,token}=JSON.parse(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(lock,"utf8"));if(typeof pid=="number"&&typeof host=="string"&&
typeof token=="string")return{pid,host,token}}catch{}}function isDead({owner:holder},host){if(!holder||holder.host!==host)return!1;try{return process.kill(holder.
pid,0),!1}catch(error){return(0,_errors_js__WEBPACK_IMPORTED_MODULE_6__.$N)(error)==="ESRCH"}}async function hostOf(){const processes=process.platform==="linux"?
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)("/proc/self/ns/pid").catch(()=>""):"";return`${(0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)()}\
 ${processes}`.trim()}async function removeLock(lock,identity,now){const claim=`${lock}.${identity}`;try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(
claim)}catch(error){if((0,_errors_js__WEBPACK_IMPORTED_MODULE_6__.$N)(error)!=="EEXIST")throw error;const{mtimeMs}=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
lstat)(claim).catch(()=>({mtimeMs:Number.POSITIVE_INFINITY}));return now()-mtimeMs>staleAfter&&await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(claim).
catch(()=>{}),!1}try{return(await inspect(lock))?.identity!==identity||await((await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(lock)).isDirectory()?
(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(lock):(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(lock,{force:!0})),!0}catch(error){const code=(0,_errors_js__WEBPACK_IMPORTED_MODULE_6__.
$N)(error)??"";if(code==="ENOENT")return!0;if(["ENOTEMPTY","EEXIST","EPERM","EACCES","EBUSY"].includes(code))return!1;throw error}finally{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
rmdir)(claim).catch(()=>{})}}async function touch(lock,{token}){const now=new Date;(await readOwner(lock))?.token===token&&await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
utimes)(lock,now,now).catch(()=>{})}function busy(path,lock,{owner}){const whose=owner?`Process ${owner.pid} (${owner.host.split(" ")[0]})`:`Another program (by\
 ${lock})`;return new _errors_js__WEBPACK_IMPORTED_MODULE_6__.nM(`${whose} keeps ${path} locked.`,`If it is not running any more, delete ${lock}.`)}}),9577:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ko:()=>machineError,iD:()=>withPath,ie:()=>toActionError});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6986);const access="Give the user of this job the right to do that, or correct the setting that names it.",naming="Correct the setting that names it.",refusals={
ENOSPC:{why:"no space is left on its disk",remedy:"Make room there, or use a machine with a larger disk.",passes:!0},EDQUOT:{why:"the user's disk quota is used \
up",remedy:"Make room there, or have the quota raised.",passes:!0},EFBIG:{why:"it would be larger than this user or its file system may have",remedy:"Raise the \
limit of file sizes (ulimit -f), or use another file system."},EROFS:{why:"its file system is read-only",remedy:"Mount it writable, or correct the setting that \
names it."},EACCES:{why:"permission denied",remedy:access},EPERM:{why:"the operation is not permitted",remedy:access},EMFILE:{why:"this process has too many ope\
n files",remedy:"Raise the limit of open files (ulimit -n).",passes:!0},ENFILE:{why:"the machine has too many open files",remedy:"Run it again when less runs on\
 this machine.",passes:!0},ENOMEM:{why:"the machine has no memory left",remedy:"Use a machine with more memory, or run less at once.",passes:!0},EIO:{why:"its d\
isk failed to read or write",remedy:"Check the disk of this machine.",passes:!0},EBUSY:{why:"it is in use",remedy:"End the program that uses it, or run it again\
 later.",passes:!0},ETXTBSY:{why:"it is being written or run",remedy:"Run it again later.",passes:!0},ENAMETOOLONG:{why:"its name is too long",remedy:"Use a sho\
rter path."},EISDIR:{why:"it is a folder",remedy:naming},ENOTDIR:{why:"a part of its path is not a folder",remedy:naming},ENOTEMPTY:{why:"it is a folder that is\
 not empty",remedy:naming},EEXIST:{why:"there is something of that name already",remedy:"Remove it, or correct the setting that names it."},ELOOP:{why:"its symb\
olic links lead in a circle",remedy:naming},ENOENT:{why:"it does not exist",remedy:"See that it is there while this step runs, or correct the setting that names\
 it."},ENOEXEC:{why:"it is not a program for this machine",remedy:"Use the program for this system and architecture."}},verbs={mkdir:"made",open:"opened",read:"\
read",scandir:"read",readlink:"read",lstat:"read",stat:"read",realpath:"read",write:"written",rename:"written",copyfile:"written",link:"made",symlink:"made",mkdtemp:"\
made",unlink:"removed",rm:"removed",rmdir:"removed",access:"run",spawn:"started"};function machineError(error,what){for(const link of(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.
cZ)(error)){const failed=systemErrorOf(link),refusal=failed&&refusals[failed.code];if(!failed||!refusal)continue;const why=["spawn","access"].includes(failed.call)&&
failed.code==="EACCES"?`${refusal.why}; it is not executable, or its file system is noexec`:refusal.why,done=what??`${failed.path??"A file"} cannot be ${verbs[failed.
call]??"used"}`,ErrorType=refusal.passes?_errors_js__WEBPACK_IMPORTED_MODULE_0__.nM:_errors_js__WEBPACK_IMPORTED_MODULE_0__.yo;return new ErrorType(`${done}: ${why}\
 (${failed.code}).`,refusal.remedy,{cause:error})}}function systemErrorOf(error){if(typeof error!="object"||error===null)return;const{code,syscall,path,dest}=error,
[call=""]=typeof syscall=="string"?syscall.split(" "):[],named=[dest,path].find(name=>typeof name=="string");if(!(typeof code!="string"||networkCalls.has(call)||
call===""&&named===void 0))return{code,call,path:named}}const networkCalls=new Set(["connect","bind","listen","getaddrinfo","accept","shutdown"]);function withPath(error,path){
return typeof error=="object"&&error!==null&&"code"in error?Object.assign(error,{path,dest:path}):error}function toActionError(error){if(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.
lZ)return error;const fault="This is a fault of the action: please report it with the debug log.";return machineError(error)??new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
lZ((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(error),fault,{cause:error})}}),987:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$t:()=>placeOf,Iw:()=>pathFrom,UO:()=>isWithin});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760);
function isWithin(folder,path){return path===folder||path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_0__.sep)?folder:`${folder}${node_path__WEBPACK_IMPORTED_MODULE_0__.
sep}`)}function pathFrom(folder,path){return(0,node_path__WEBPACK_IMPORTED_MODULE_0__.relative)(folder,path).split(node_path__WEBPACK_IMPORTED_MODULE_0__.sep).join(
"/")}function placeOf(path){return pathFrom(process.cwd(),(0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(path))||"."}})};

export const id=227,ids=[227],modules={8227:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{deadline:()=>deadline,run:()=>run});var external_node_path_=__webpack_require__(6760),job_environment=__webpack_require__(
4564),credentials=__webpack_require__(9217),assume=__webpack_require__(9745),errors=__webpack_require__(6986),hub=__webpack_require__(4390),partitions=__webpack_require__(
100),roles=__webpack_require__(3338);const limits={characters:2048,managed:10},arnPattern=/^arn:([\w-]+):iam::(aws|\d{12}):policy\/(?:[\x21-\x7e]+\/)?[\w+=,.@-]{1,128}$/;
function readSessionPolicies(text,arns){const policy=text===""?void 0:readPolicy(text);for(const arn of arns)if(!(0,partitions.rh)(arnPattern.exec(arn)?.[1]??""))
throw(0,errors.Gq)("managed-policies",arn,"Use ARNs of managed policies, like arn:aws:iam::aws:policy/ReadOnlyAccess.");const managed=[...new Set(arns)];if(managed.
length>limits.managed)throw(0,errors.Gq)("managed-policies",`${managed.length} ARNs`,`STS takes at most ${limits.managed}.`);const length=(policy?.length??0)+managed.
join("").length;if(length>limits.characters)throw new errors.yo(`'session-policy' (without white space) and 'managed-policies' have ${length} characters togethe\
r.`,`STS takes at most ${limits.characters}: shorten the policy, or attach a managed policy instead.`);return{...policy===void 0?{}:{policy},managed}}function readPolicy(text){
let document;try{document=JSON.parse(text)}catch(cause){throw new errors.yo(`The input 'session-policy' is not JSON: ${(0,errors.bD)(cause)}.`,"Give an IAM poli\
cy as a JSON document.",{cause})}if(!isPolicy(document))throw new errors.yo("The input 'session-policy' is no IAM policy.","Give a JSON object with Version and \
a Statement whose entries have an Effect of Allow or Deny.");const policy=JSON.stringify(document),strange=/[^\t\n\r\u0020-\u00FF]/u.exec(policy)?.[0];if(strange)
throw(0,errors.Gq)("session-policy",strange,"STS takes no characters beyond Latin-1 in it.");return policy}function isPolicy(document){if(typeof document!="obje\
ct"||document===null||!("Statement"in document))return!1;const statements=[document.Statement].flat();return statements.length>0&&statements.every(isStatement)}
function isStatement(statement){return typeof statement=="object"&&statement!==null&&"Effect"in statement&&(statement.Effect==="Allow"||statement.Effect==="Deny")}
const allowed="[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]",keyPattern=new RegExp(`^${allowed}{1,128}$`,"u"),valuePattern=new RegExp(`^${allowed}{0,256}$`,"u");function readSessionTags(entries){
const input="session-tags";if(entries.length>50)throw(0,errors.Gq)(input,`${entries.length} tags`,"STS takes at most 50.");const seen=new Set;return entries.map(
entry=>{const[Key="",Value=""]=split(entry);if(!entry.includes("=")||!keyPattern.test(Key)||!valuePattern.test(Value))throw(0,errors.Gq)(input,entry,"Use key=va\
lue, a key of 1 to 128 and a value of up to 256 letters, digits, spaces and _.:/=+-@.");if(/^aws:/i.test(Key))throw(0,errors.Gq)(input,entry,"Keys that start wi\
th 'aws:' are reserved.");if(seen.has(Key.toLowerCase()))throw(0,errors.Gq)(input,entry,"Give each key once; upper and lower case are the same.");return seen.add(
Key.toLowerCase()),{Key,Value}})}function split(entry){const at=entry.indexOf("=");return[entry.slice(0,at).trim(),entry.slice(at+1).trim()]}const durations={min:900,
max:43200,chained:3600};function readAssumeRoleInputs(inputs,environment){const region=(0,partitions.vK)(inputs.required("region")),account=(0,partitions.g4)(inputs.
required("account")),role=(0,roles.fP)(inputs.required("role"),{account,region});if(account!==role.account&&account!==hub.e.account)throw new errors.yo(`The inp\
ut 'account' is ${account}, but 'role' names account ${role.account}.`,"Leave out 'account' when 'role' is an ARN.");const chain=inputs.list("chain").map(arn=>readChained(
arn,region)),allowedAccounts=readAllowedAccounts(inputs);return checkAllowedAccount((chain.at(-1)??role).account,allowedAccounts),{request:{region,role,sessionName:readSessionName(
inputs,environment),audience:readAudience(inputs),duration:readDuration(inputs,chain),policies:readSessionPolicies(inputs.text("session-policy"),inputs.list("ma\
naged-policies")),chain,...readChainOnly(inputs,chain)},profile:readProfile(inputs),defaultProfile:inputs.boolean("default-profile"),allowedAccounts,export:inputs.
choice("export",["profile","environment","both"])}}function checkAllowedAccount(account,allowed2){if(!(allowed2===void 0||allowed2.includes(account)))throw new errors.
yo(`The role is in account ${account}, which is not among 'allowed-accounts' (${allowed2.join(", ")}).`,"Correct 'role' or 'account', or add the account to 'all\
owed-accounts'. Nothing was exported.")}function readChained(arn,region){if(!arn.startsWith("arn:"))throw(0,errors.Gq)("chain",arn,"Use role ARNs like arn:aws:i\
am::123456789012:role/name.");return(0,roles.fP)(arn,{account:"",region},"chain")}function readAllowedAccounts(inputs){const text=inputs.text("allowed-accounts");
if(text==="")return;const accounts=inputs.list("allowed-accounts").map(account=>(0,partitions.g4)(account,"allowed-accounts"));if(accounts.length===0)throw(0,errors.
Gq)("allowed-accounts",text,"List account ids of twelve digits, or leave it out.");return accounts}function readSessionName(inputs,environment){return inputs.matching(
"session-name",/^[\w+=,.@-]{2,64}$/,"Use 2 to 64 letters, digits and the characters _+=,.@-.")??(0,roles.lg)({repository:environment[job_environment.E.githubRepository]??
"",runId:environment[job_environment.E.githubRunId]??"",runAttempt:environment[job_environment.E.githubRunAttempt]??""})}function readAudience(inputs){return inputs.
required("audience"),inputs.matching("audience",/^[\x21-\x7e]{1,255}$/,"Use up to 255 characters without spaces.")??""}function readDuration(inputs,chain){const duration=inputs.
duration("duration",durations);if(chain.length>0&&duration>durations.chained)throw new errors.yo(`The input 'duration' is ${duration} s, but with 'chain' AWS al\
lows at most one hour.`,"Set 'duration' to 1h or less. The profile refreshes itself, so the job may go on for longer.");return duration}function readProfile(inputs){
const valid="Use up to 64 letters, digits and the characters _.@+-, starting with a letter or digit.";return inputs.required("profile"),inputs.matching("profile",
/^[A-Za-z0-9][\w.@+-]{0,63}$/,valid)??""}function readChainOnly(inputs,chain){for(const name of["external-id","session-tags"])if(chain.length===0&&inputs.text(name)!==
"")throw new errors.yo(`The input '${name}' has no meaning without 'chain'.`,`AssumeRoleWithWebIdentity takes none: set '${name}' together with 'chain', or leav\
e it out.`);const externalId=inputs.matching("external-id",/^[\w+=,.@:/-]{2,1224}$/,"Use 2 to 1224 letters, digits and the characters _+=,.@:/-.");return{...externalId===
void 0?{}:{externalId},tags:readSessionTags(inputs.list("session-tags"))}}var assume_role_profile=__webpack_require__(8940);async function assumeRole(inputs,helper,dependencies,beforeWriting){
const{request,profile}=inputs,asProfile=inputs.export!=="environment";asProfile&&await(0,assume_role_profile.Cf)(profile,dependencies.environment);const session=await(0,assume.
v)(request,dependencies);if(checkAllowedAccount(session.account,inputs.allowedAccounts),asProfile){beforeWriting({profile});const kept={profile,request,credentials:(0,credentials.
x)(session.credentials),receivedAt:dependencies.now()};await(0,assume_role_profile.Z8)(kept,helper,dependencies)}const{configFile}=(0,assume_role_profile.xc)(dependencies.
folder,profile),expiration=session.credentials.expiration.toISOString();return announce(inputs,session,dependencies),{outputs:{profile:asProfile?profile:void 0,
"account-id":session.account,"role-arn":(request.chain.at(-1)??request.role).arn,"assumed-role-arn":session.assumedRoleArn,expiration,"config-file":asProfile?configFile:
void 0},variables:{...asProfile?profileVariables(inputs,configFile,dependencies):{},...inputs.export==="profile"&&!inputs.defaultProfile?{}:regionVariables(request.
region)},secrets:inputs.export==="profile"?{}:keyVariables(session)}}function profileVariables(inputs,configFile,{environment}){const{profile,defaultProfile}=inputs;
return{[job_environment.E.awsConfigFile]:configFile,...defaultProfile?{[job_environment.E.awsProfile]:profile}:{},...defaultProfile&&environment[job_environment.
E.awsDefaultProfile]?{[job_environment.E.awsDefaultProfile]:profile}:{}}}function regionVariables(region){return{[job_environment.E.awsRegion]:region,[job_environment.
E.awsDefaultRegion]:region}}function keyVariables({credentials:credentials2}){return{[job_environment.E.awsAccessKeyId]:credentials2.accessKeyId,[job_environment.
E.awsSecretAccessKey]:credentials2.secretAccessKey,[job_environment.E.awsSessionToken]:credentials2.sessionToken}}function announce(inputs,session,{environment,
logger,now}){const until=session.credentials.expiration.toISOString(),{profile}=inputs,where=inputs.export==="environment"?"in the environment":`as profile ${profile}`,
refreshed=inputs.export==="environment"?"until":"refreshed by the profile, at first until";logger.info(`Assumed ${session.assumedRoleArn} ${where}, ${refreshed}\
 ${until}.`);const skew=clockSkew(inputs,session,now());Math.abs(skew)>tolerableSkew&&logger.warning(`This machine's clock is ${Math.round(Math.abs(skew)/6e4)} \
min ${skew>0?"behind":"ahead of"} that of AWS. Set it right: AWS refuses requests that are 5 min off, and credentials are renewed by this clock.`);const keysBefore=!!environment[job_environment.
E.awsAccessKeyId];inputs.export==="both"?logger.warning(`The keys in the environment win over profile ${profile} in the AWS CLI and most SDKs, and they end at ${until}\
. Use export: profile unless a tool cannot read profiles.`):inputs.export==="profile"&&inputs.defaultProfile&&keysBefore?logger.warning(`AWS_ACCESS_KEY_ID is se\
t by this workflow and wins over AWS_PROFILE in the AWS CLI and most SDKs. Remove it, or name the profile: --profile=${profile}.`):inputs.export==="environment"&&
environment[job_environment.E.awsProfile]&&logger.warning(`AWS_PROFILE is ${environment[job_environment.E.awsProfile]}, which some SDKs (JavaScript) use ahead o\
f keys in the environment.`)}const tolerableSkew=3e5;function clockSkew({request},{credentials:credentials2},now){return credentials2.expiration.getTime()-request.
duration*1e3-now}const deadline=75;async function run(runner){const inputs=readAssumeRoleInputs(runner.inputs,runner.environment),helper={node:process.execPath,
script:(0,external_node_path_.join)((0,external_node_path_.dirname)(process.argv[1]??""),"credential-process.js")},{outputs,variables,secrets}=await assumeRole(
inputs,helper,runner,written=>runner.saveState("written",written));runner.exportVariables(variables,secrets),runner.setOutputs({...outputs})}}),8940:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Cf:()=>checkProfileIsFree,Iq:()=>removeProfile,Z8:()=>writeProfile,xc:()=>profileFiles});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1455),node_os__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8161),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6760),_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
6986),_job_environment_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(4564),_system_files_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(8292),_system_lock_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
9660),_config_file_js__WEBPACK_IMPORTED_MODULE_9__=__webpack_require__(4348),_session_file_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(7212),_session_renewal_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(
9116);function profileFiles(folder,profile){const at=name=>(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder,"aws",name);return{configFile:at("config"),sessionFile:at(
(0,_session_file_js__WEBPACK_IMPORTED_MODULE_7__.Cx)(profile)),scriptFile:at(`credentials-${profile}.cmd`)}}async function writeProfile(session,helper,{folder,environment,
logger}){const{profile}=session,files=profileFiles(folder,profile);await(0,_system_lock_js__WEBPACK_IMPORTED_MODULE_6__.k)(files.configFile,async()=>{const{blocks}=(0,_config_file_js__WEBPACK_IMPORTED_MODULE_9__.
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

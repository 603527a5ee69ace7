export const id=4452,ids=[4452],modules={4452:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{deadline:()=>deadline,run:()=>run});var external_node_path_=__webpack_require__(6760),job_environment=__webpack_require__(
4564),credentials=__webpack_require__(9217),assume=__webpack_require__(9745),errors=__webpack_require__(6986),hub=__webpack_require__(4390),partitions=__webpack_require__(
100),roles=__webpack_require__(3338);const limits={characters:2048,managed:10},arnPattern=/^arn:([\w-]+):iam::(aws|\d{12}):policy\/(?:[\x21-\x7e]+\/)?[\w+=,.@-]{1,128}$/;
function parseSessionPolicies(text,arns){const policy=text===""?void 0:parsePolicy(text);for(const arn of arns)if(!(0,partitions.rh)(arnPattern.exec(arn)?.[1]??
""))throw(0,errors.Gq)("managed-policies",arn,"Use ARNs of managed policies, like arn:aws:iam::aws:policy/ReadOnlyAccess.");const managed=[...new Set(arns)];if(managed.
length>limits.managed)throw(0,errors.Gq)("managed-policies",`${managed.length} ARNs`,`STS takes at most ${limits.managed}.`);const length=(policy?.length??0)+managed.
join("").length;if(length>limits.characters)throw new errors.yo(`'session-policy' (without white space) and 'managed-policies' have ${length} characters togethe\
r.`,`STS takes at most ${limits.characters}: shorten the policy, or attach a managed policy instead.`);return{...policy===void 0?{}:{policy},managed}}function parsePolicy(text){
let document;try{document=JSON.parse(text)}catch(cause){throw new errors.yo(`The input 'session-policy' is not JSON: ${(0,errors.bD)(cause)}.`,"Give an IAM poli\
cy as a JSON document.",{cause})}if(!isPolicy(document))throw new errors.yo("The input 'session-policy' is no IAM policy.","Give a JSON object with Version and \
a Statement whose entries have an Effect of Allow or Deny.");const policy=JSON.stringify(document),strange=/[^\t\n\r\u0020-\u00FF]/u.exec(policy)?.[0];if(strange)
throw(0,errors.Gq)("session-policy",strange,"STS takes no characters beyond Latin-1 in it.");return policy}function isPolicy(document){if(typeof document!="obje\
ct"||document===null||!("Statement"in document))return!1;const statements=[document.Statement].flat();return statements.length>0&&statements.every(isStatement)}
function isStatement(statement){return typeof statement=="object"&&statement!==null&&"Effect"in statement&&(statement.Effect==="Allow"||statement.Effect==="Deny")}
const allowed="[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]",keyPattern=new RegExp(`^${allowed}{1,128}$`,"u"),valuePattern=new RegExp(`^${allowed}{0,256}$`,"u");function parseSessionTags(entries){
const input="session-tags";if(entries.length>50)throw(0,errors.Gq)(input,`${entries.length} tags`,"STS takes at most 50.");const seen=new Set;return entries.map(
entry=>{const[Key="",Value=""]=split(entry);if(!entry.includes("=")||!keyPattern.test(Key)||!valuePattern.test(Value))throw(0,errors.Gq)(input,entry,"Use key=va\
lue, a key of 1 to 128 and a value of up to 256 letters, digits, spaces and _.:/=+-@.");if(/^aws:/i.test(Key))throw(0,errors.Gq)(input,entry,"Keys that start wi\
th 'aws:' are reserved.");if(seen.has(Key.toLowerCase()))throw(0,errors.Gq)(input,entry,"Give each key once; upper and lower case are the same.");return seen.add(
Key.toLowerCase()),{Key,Value}})}function split(entry){const at=entry.indexOf("=");return[entry.slice(0,at).trim(),entry.slice(at+1).trim()]}const durations={min:900,
max:43200,chained:3600};function parseAssumeRoleInputs(inputs,environment){const region=(0,partitions.vK)(inputs.required("region")),role=parseRoleInputs(inputs,
region),chain=inputs.list("chain").map(arn=>parseChained(arn,region)),allowedAccounts=parseAllowedAccounts(inputs);return checkAllowedAccount((chain.at(-1)??role).
account,allowedAccounts),{request:{region,role,sessionName:parseSessionName(inputs,environment),audience:parseAudience(inputs),duration:parseDuration(inputs,chain),
policies:parseSessionPolicies(inputs.text("session-policy"),inputs.list("managed-policies")),chain,...parseChainOnly(inputs,chain)},profile:parseProfile(inputs),
defaultProfile:inputs.boolean("default-profile"),allowedAccounts,export:inputs.choice("export",["profile","environment","both"])}}function checkAllowedAccount(account,allowed2){
if(!(allowed2===void 0||allowed2.includes(account)))throw new errors.yo(`The role is in account ${account}, which is not among 'allowed-accounts' (${allowed2.join(
", ")}).`,"Correct 'role' or 'account', or add the account to 'allowed-accounts'. Nothing was exported.")}function parseRoleInputs(inputs,region){const text=inputs.
optional("account"),account=text===void 0?void 0:(0,partitions.g4)(text),role=(0,roles.gP)(inputs.required("role"),{account:account??hub.e.account,region});if(account!==
void 0&&account!==role.account)throw new errors.yo(`The input 'account' is ${account}, but 'role' names account ${role.account}.`,"Leave out 'account' when 'rol\
e' is an ARN.");return role}function parseChained(arn,region){if(!arn.startsWith("arn:"))throw(0,errors.Gq)("chain",arn,"Use role ARNs like arn:aws:iam::1234567\
89012:role/name.");return(0,roles.DM)(arn,region,"chain")}function parseAllowedAccounts(inputs){const text=inputs.text("allowed-accounts");if(text==="")return;const accounts=inputs.
list("allowed-accounts").map(account=>(0,partitions.g4)(account,"allowed-accounts"));if(accounts.length===0)throw(0,errors.Gq)("allowed-accounts",text,"List acc\
ount ids of twelve digits, or leave it out.");return accounts}function parseSessionName(inputs,environment){return inputs.matching("session-name",/^[\w+=,.@-]{2,64}$/,
"Use 2 to 64 letters, digits and the characters _+=,.@-.")??(0,roles.Q2)(environment)}function parseAudience(inputs){return inputs.required("audience"),inputs.matching(
"audience",/^[\x21-\x7e]{1,255}$/,"Use up to 255 characters without spaces.")??""}function parseDuration(inputs,chain){const duration=inputs.duration("duration",
durations);if(chain.length>0&&duration>durations.chained)throw new errors.yo(`The input 'duration' is ${duration} s, but with 'chain' AWS allows at most one hou\
r.`,"Set 'duration' to 1h or less. The profile refreshes itself, so the job may go on for longer.");return duration}function parseProfile(inputs){const valid="U\
se up to 64 letters, digits and the characters _.@+-, starting with a letter or digit.";return inputs.required("profile"),inputs.matching("profile",/^[A-Za-z0-9][\w.@+-]{0,63}$/,
valid)??""}function parseChainOnly(inputs,chain){for(const name of["external-id","session-tags"])if(chain.length===0&&inputs.text(name)!=="")throw new errors.yo(
`The input '${name}' has no meaning without 'chain'.`,`AssumeRoleWithWebIdentity takes none: set '${name}' together with 'chain', or leave it out.`);const externalId=inputs.
matching("external-id",/^[\w+=,.@:/-]{2,1224}$/,"Use 2 to 1224 letters, digits and the characters _+=,.@:/-.");return{...externalId===void 0?{}:{externalId},tags:parseSessionTags(
inputs.list("session-tags"))}}var put_aside=__webpack_require__(7513);const{awsAccessKeyId,awsSecretAccessKey,awsSessionToken,awsSecurityToken,awsCredentialExpiration}=job_environment.
E,keys={when:[awsAccessKeyId,"AWS_ACCESS_KEY","AMAZON_ACCESS_KEY_ID"],names:[awsAccessKeyId,awsSecretAccessKey,awsSessionToken,awsSecurityToken,awsCredentialExpiration,
"AWS_ACCESS_KEY","AWS_SECRET_KEY","AMAZON_ACCESS_KEY_ID","AMAZON_SECRET_ACCESS_KEY","AMAZON_SESSION_TOKEN"],isSecret:!0},webIdentity={when:["AWS_WEB_IDENTITY_TO\
KEN_FILE"],names:["AWS_WEB_IDENTITY_TOKEN_FILE","AWS_ROLE_ARN","AWS_ROLE_SESSION_NAME"],isSecret:!1},container={when:["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI","\
AWS_CONTAINER_CREDENTIALS_FULL_URI"],names:["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI","AWS_CONTAINER_CREDENTIALS_FULL_URI"],isSecret:!1},besideKeys="ds-infra-env\
ironment";function profileOfJob(inputs,configFile,environment){return inputs.export!=="environment"?{name:inputs.profile,configFile,isDefault:inputs.defaultProfile}:
[job_environment.E.awsProfile,job_environment.E.awsDefaultProfile].some(name=>environment[name]!==void 0)?{name:besideKeys,configFile,isDefault:!0}:void 0}function jobVariables(inputs,session,profile,environment){
const{defaultProfile,request}=inputs,exportsKeys=inputs.export!=="profile",ambient=outranking(inputs).filter(({when})=>when.some(name=>environment[name])),aside=(0,put_aside.
E)(ambient,environment);return{variables:{...aside.variables,...profile?profileVariables(profile,environment):{},...exportsKeys||defaultProfile?regionVariables(
request.region):{},...exportsKeys?{[awsCredentialExpiration]:session.credentials.expiration.toISOString()}:{}},secrets:{...aside.secrets,...exportsKeys?keyVariables(
session,environment):{}},putAside:aside.names}}function aheadOfProfile(environment){return[keys,webIdentity].flatMap(({when})=>when.filter(name=>environment[name]))}
function outranking(inputs){return inputs.export!=="profile"?[webIdentity]:inputs.defaultProfile?[keys,webIdentity,container]:[]}function profileVariables({name,
configFile,isDefault},environment){return{[job_environment.E.awsConfigFile]:configFile,[job_environment.E.awsSdkLoadConfig]:"1",...isDefault?{[job_environment.E.
awsProfile]:name}:{},...isDefault&&environment[job_environment.E.awsDefaultProfile]!==void 0?{[job_environment.E.awsDefaultProfile]:name}:{}}}function regionVariables(region){
return{[job_environment.E.awsRegion]:region,[job_environment.E.awsDefaultRegion]:region}}function keyVariables({credentials:credentials2},environment){return{[awsAccessKeyId]:credentials2.
accessKeyId,[awsSecretAccessKey]:credentials2.secretAccessKey,[awsSessionToken]:credentials2.sessionToken,...environment[awsSecurityToken]?{[awsSecurityToken]:credentials2.
sessionToken}:{}}}var assume_role_profile=__webpack_require__(8499),files=__webpack_require__(8292),system_process=__webpack_require__(9614),config_file=__webpack_require__(
4348),file=__webpack_require__(7212);async function checkProfileServes({profile,configFile,sessionFile},environment,{signal}){const command=(0,config_file.LY)(await(0,files.
Zu)(configFile)??"",profile)?.credential_process;if(command===void 0)throw new errors.yo(`The profile ${profile} is not in ${configFile}, where it was written.`,
"See whether another program writes this file at the same time, and run the job again.");const{exitCode,stdout,stderr}=await start(command,environment,signal).catch(
cause=>{throw signal.throwIfAborted(),new errors.yo(`${failed(profile)}: ${(0,errors.bD)(cause)}.`,startRemedy,{cause})});if(exitCode!==0)throw new errors.yo(`${failed(
profile)} with exit code ${exitCode}: ${stderr.trim()}`,startRemedy);if(parseAccessKeyId(stdout)!==(0,file.lx)(sessionFile)?.credentials.AccessKeyId)throw new errors.
yo(`The credential_process of profile ${profile} does not print the credentials of the role that was assumed.`,`See what the command prints besides, or instead:\
 credential_process in ${configFile}.`)}const failed=profile=>`The credential_process of profile ${profile} failed`,startRemedy="Nothing was exported. See that \
the following steps may start the runner's Node and read this action's folder and RUNNER_TEMP.";async function start(command,environment,signal){const options={
env:environment,signal};return process.platform==="win32"?await(0,system_process.R)(command.replace(/^"(.*)"$/,"$1"),[],options):await(0,system_process.R)("/bin\
/sh",["-c",command],options)}function parseAccessKeyId(stdout){try{return JSON.parse(stdout)?.AccessKeyId}catch{return}}async function assumeRole(inputs,helper,dependencies){
const asProfile=inputs.export!=="environment",configFile=(0,assume_role_profile.Ah)(dependencies.folder),profile=profileOfJob(inputs,configFile,dependencies.environment),
request=asProfile?requestForProfile(inputs.request,dependencies.logger):inputs.request;profile&&await(0,assume_role_profile.Cf)(profile.name,dependencies.environment);
const session=await(0,assume.v)(request,dependencies);checkAllowedAccount(session.account,inputs.allowedAccounts);const{variables,secrets,putAside}=jobVariables(
inputs,session,profile,dependencies.environment);if(profile){const kept={profile:profile.name,request,credentials:(0,credentials.x)(session.credentials),receivedAt:dependencies.
now()},sessionFile=await(0,assume_role_profile.Z8)(kept,helper,dependencies),following={...dependencies.environment,...variables,...secrets};await checkProfileServes(
{profile:profile.name,configFile,sessionFile},following,dependencies)}return announce({...inputs,request},session,{profile,putAside},dependencies),{outputs:{profile:asProfile?
inputs.profile:void 0,"account-id":session.account,"role-arn":(request.chain.at(-1)??request.role).arn,"assumed-role-arn":session.assumedRoleArn,expiration:session.
credentials.expiration.toISOString(),"config-file":asProfile?configFile:void 0},variables,secrets}}const shortestForProfile=1200;function requestForProfile(request,logger){
return request.duration>=shortestForProfile?request:(logger.info(`'duration' is ${request.duration} s; sessions of a profile live for ${shortestForProfile} s at\
 least, since boto3 and the AWS CLI look for new credentials at each call from 15 min before the end.`),{...request,duration:shortestForProfile})}function announce(inputs,session,{
profile,putAside},{environment,logger,now}){const until=session.credentials.expiration.toISOString(),inEnvironment=inputs.export==="environment",where=inEnvironment?
"in the environment":`as profile ${inputs.profile}`;logger.info(`Assumed ${session.assumedRoleArn} ${where}, ${inEnvironment?"until":"refreshed by the profile, \
at first until"} ${until}.`),putAside.length>0&&logger.info(`For this job ${putAside.join(", ")} ${putAside.length>1?"are":"is"} empty, since some AWS clients w\
ould use ${putAside.length>1?"them":"it"} instead; the post step gives the previous values back.`),warnOfClock(inputs,session,logger,now()),inputs.export==="bot\
h"?logger.warning(`The keys in the environment win over profile ${inputs.profile} in the AWS CLI and most SDKs, and they end at ${until}. Use export: profile un\
less a tool cannot read profiles.`):inEnvironment&&profile&&logger.info(`AWS_PROFILE was '${environment[job_environment.E.awsProfile]??environment[job_environment.
E.awsDefaultProfile]}'. For this job it names a profile of the role, since some AWS clients use it ahead of keys; the post step gives the previous value back.`);
const ahead=inputs.export==="profile"&&!inputs.defaultProfile?aheadOfProfile(environment):[];ahead.length>0&&logger.info(`${ahead.join(", ")} comes before AWS_P\
ROFILE in the AWS CLI and most SDKs. Use the profile by its name: --profile=${inputs.profile}.`)}function warnOfClock(inputs,session,logger,now){const skew=clockSkew(
inputs,session,now);Math.abs(skew)<=tolerableSkew||logger.warning(`This machine's clock is ${Math.round(Math.abs(skew)/6e4)} min ${skew>0?"behind":"ahead of"} t\
hat of AWS. Set it right: AWS refuses requests that are 5 min off, and credentials are renewed by this clock.`)}const tolerableSkew=3e5;function clockSkew({request},{
credentials:credentials2},now){return credentials2.expiration.getTime()-request.duration*1e3-now}var node_options=__webpack_require__(6442);const deadline=75;async function run(runner){
const inputs=parseAssumeRoleInputs(runner.inputs,runner.environment),script=(0,external_node_path_.join)((0,external_node_path_.dirname)(process.argv[1]??""),"c\
redential-process.js"),helper={node:process.execPath,options:(0,node_options.F)(runner.environment),script},{outputs,variables,secrets}=await assumeRole(inputs,
helper,runner);await runner.exportVariables(variables,secrets),runner.setOutputs({...outputs})}}),8499:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
t AWS_CONFIG_FILE or AWS_SHARED_CREDENTIALS_FILE.",{cause})}}}),6442:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{F:()=>authorityOptionsOf});var _environment_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(4564);const authorityOptions=["--use-syst\
em-ca","--use-openssl-ca","--use-bundled-ca"];function authorityOptionsOf(environment){const given=(environment[_environment_js__WEBPACK_IMPORTED_MODULE_0__.E.nodeOptions]??
"").split(/\s+/);return authorityOptions.filter(option=>given.includes(option))}}),7513:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>putAside});function putAside(rivals,environment){const set=rivals.map(({names,isSecret})=>({isSecret,names:names.
filter(name=>environment[name])})),empty=secret=>Object.fromEntries(set.filter(({isSecret})=>isSecret===secret).flatMap(({names})=>names.map(name=>[name,""])));
return{variables:empty(!1),secrets:empty(!0),names:set.flatMap(({names})=>names)}}}),6746:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>batchWords});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760);function batchWords(words,file){
return words.map(word=>`"${batchWord(word,file)}"`).join(" ")}function batchWord(word,file){const path=node_path__WEBPACK_IMPORTED_MODULE_0__.win32.isAbsolute(word)?
node_path__WEBPACK_IMPORTED_MODULE_0__.win32.relative(node_path__WEBPACK_IMPORTED_MODULE_0__.win32.dirname(file),word):word,escaped=path.replaceAll("%","%%");return path===
word||node_path__WEBPACK_IMPORTED_MODULE_0__.win32.isAbsolute(path)?escaped:`%~dp0${escaped}`}}),9614:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R:()=>runProcess,a:()=>askProgram});var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6698),node_child_process__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1421),node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5434),node_readline__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(481),_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
6986);const gracePeriod=5e3,longestAnswer=64*1024*1024;async function askProgram(program,args,options={}){return await runThroughToolkit(program,args,options)}async function runProcess(program,args,options={}){
return await(process.platform==="win32"&&!options.onOutput&&!options.onLine?runThroughToolkit:runDirectly)(program,args,options)}const starting=new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.
AsyncLocalStorage;(0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__.subscribe)("child_process",message=>starting.getStore()?.(message.process));async function runThroughToolkit(program,args,options){
const{signal,input,cwd,env}=options;signal?.throwIfAborted();const{getExecOutput}=await __webpack_require__.e(4775).then(__webpack_require__.bind(__webpack_require__,
4775));let child;const stop=()=>child&&end(child);let length=0;const count=chunk=>{length+=chunk.length,length>longestAnswer&&stop()};signal?.addEventListener("\
abort",stop,{once:!0});const started=process2=>{child=process2,child.once("spawn",()=>{process2.stdin?.on("error",()=>{}),signal?.aborted&&stop()})};try{const result=await starting.
run(started,()=>getExecOutput(`"${program.replaceAll('"','\\"')}"`,[...args],{silent:!0,ignoreReturnCode:!0,input:Buffer.from(input??""),...cwd===void 0?{}:{cwd},
...env===void 0?{}:{env:definedOf(env)},listeners:{stdout:count,stderr:count}}));if(length>longestAnswer)throw new Error(`${program} printed more than ${longestAnswer}\
 bytes`);return{...result,exitCode:result.exitCode??1}}catch(cause){const missing=(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.bD)(cause).startsWith("Unable to lo\
cate executable file");throw Object.assign(new Error((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.bD)(cause),{cause}),missing?{code:"ENOENT"}:{})}finally{signal?.
removeEventListener("abort",stop),signal?.throwIfAborted()}}function definedOf(env){const defined={};for(const[name,value]of Object.entries(env))value!==void 0&&
(defined[name]=value);return defined}async function runDirectly(program,args,options){const{signal,onLine,onOutput}=options;signal?.throwIfAborted();const child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_1__.
spawn)(program,args,{stdio:["pipe","pipe","pipe"],windowsHide:!0,...options.cwd===void 0?{}:{cwd:options.cwd},...options.env===void 0?{}:{env:{...options.env}}}),
stdout=[],stderr=[];let tooLong=!1;const stopLong=()=>{tooLong||end(child),tooLong=!0};onOutput||collect(child.stdout,stdout,onLine,stopLong),collect(child.stderr,
stderr,onLine,stopLong),child.stdin.on("error",()=>{}),child.stdin.end(options.input??"");const stop=()=>{end(child)};signal?.addEventListener("abort",stop,{once:!0});
const consumed=onOutput?.(child.stdout);consumed?.catch(stop);try{const exitCode=await new Promise((done,fail)=>{child.once("error",fail),child.once("close",code=>done(
code??1))});if(await consumed?.catch(()=>{}),signal?.throwIfAborted(),await consumed,tooLong)throw new Error(`${program} printed more than ${longestAnswer} byte\
s`);return{exitCode,stdout:stdout.join(""),stderr:stderr.join("")}}finally{signal?.removeEventListener("abort",stop)}}function collect(stream,into,onLine,onTooLong){
if(stream.setEncoding("utf8"),onLine){(0,node_readline__WEBPACK_IMPORTED_MODULE_3__.createInterface)({input:stream,crlfDelay:Number.POSITIVE_INFINITY}).on("line",
onLine);return}let length=0;stream.on("data",chunk=>{length+=chunk.length,length<=longestAnswer?into.push(chunk):onTooLong()})}function end(child){const closePipes=()=>{
child.stdout?.destroy(),child.stderr?.destroy()};if(child.exitCode!==null||child.signalCode!==null){closePipes();return}child.kill("SIGTERM");const timer=setTimeout(
()=>child.kill("SIGKILL"),gracePeriod);child.once("close",()=>clearTimeout(timer)),child.once("exit",closePipes)}})};

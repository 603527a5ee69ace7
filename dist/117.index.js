export const id=117,ids=[117],modules={3338:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{fP:()=>readRole,lg:()=>sessionNameOf,pC:()=>readAssumedRole});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986),_partitions_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
100);const arnPattern=/^arn:([\w-]+):iam::(\d{12}):role\/((?:[\x21-\x7e]{1,510}\/)?)([\w+=,.@-]{1,64})$/,namePattern=/^(?:[\w+=,.@/-]{1,510}\/)?[\w+=,.@-]{1,64}$/;
function readRole(value,home,input="role"){if(!value.startsWith("arn:"))return readRoleName(value,home,input);const[,partition="",account="",,name=""]=arnPattern.
exec(value)??[];if(!name||!(0,_partitions_js__WEBPACK_IMPORTED_MODULE_1__.rh)(partition))throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.Gq)(input,value,"Use a \
role ARN like arn:aws:iam::123456789012:role/name.");const reached=(0,_partitions_js__WEBPACK_IMPORTED_MODULE_1__.iQ)(home.region)?.name;if(partition!==reached)
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`The input '${input}' names a role of the partition ${partition}, but the region ${home.region} belongs to ${reached}\
.`,`Set 'region' to a region of ${partition}.`);return{arn:value,partition,account,name}}function readRoleName(value,{account,region},input){const partition=(0,_partitions_js__WEBPACK_IMPORTED_MODULE_1__.
iQ)(region)?.name??"aws";if(!namePattern.test(value)||value.startsWith("/")||value.includes("//"))throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.Gq)(input,value,
"Use the name of a role (at most 64 letters, digits and _+=,.@-) or its ARN, arn:aws:iam::123456789012:role/name.");const name=value.slice(value.lastIndexOf("/")+
1);return{arn:`arn:${partition}:iam::${account}:role/${value}`,partition,account,name}}function readAssumedRole(arn){const[,account,name,session]=/^arn:[\w-]+:sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\/([\w+=,.@-]+)$/.
exec(arn)??[];return account&&name&&session?{account,name,session}:void 0}const nameLimit=64;function sessionNameOf(job){const clean=text=>text.replace(/[^\w+=,.@-]+/g,
"-"),run=clean(`${job.runId||"0"}-${job.runAttempt||"1"}`).slice(-(nameLimit-2));return`${clean(job.repository||"ds-infra").slice(-(nameLimit-run.length-1))}-${run}`}}),
5117:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{assumeFurtherRole:()=>assumeFurtherRole,
roleSession:()=>roleSession,roleSessionFile:()=>roleSessionFile});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6760),_aws_credential_chain_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8886),_aws_roles_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(3338),_job_environment_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
4564),_system_files_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(8292);const margin=15*6e4;function roleSessionFile(folder,role,environment){const source=role.
profile??environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_4__.E.awsAccessKeyId]??environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_4__.E.awsProfile]??
"",key=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify([role.arn,role.region,source])).digest("hex");return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(folder,"kube",`role-${key.slice(0,16)}.json`)}async function roleSession(file,now,assume){const kept=parseSession(await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__.
Zu)(file));if(kept?.expiration&&kept.expiration.getTime()-now>margin)return kept;const credentials=await assume();return await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__.
Pl)(file,JSON.stringify(credentials)),credentials}function parseSession(text){if(text===void 0)return;const{expiration,...keys}=JSON.parse(text);return{...keys,
...expiration?{expiration:new Date(expiration)}:{}}}async function assumeFurtherRole(role,dependencies){const{environment}=dependencies,[{AssumeRoleCommand},{createStsClient},
{awsError}]=await Promise.all([Promise.all([__webpack_require__.e(922),__webpack_require__.e(777),__webpack_require__.e(811)]).then(__webpack_require__.t.bind(__webpack_require__,
2811,19)),Promise.all([__webpack_require__.e(922),__webpack_require__.e(355)]).then(__webpack_require__.bind(__webpack_require__,7355)),__webpack_require__.e(686).
then(__webpack_require__.bind(__webpack_require__,6686))]),target={region:role.region,profile:role.profile},client=await createStsClient(target,dependencies),command=new AssumeRoleCommand(
{RoleArn:role.arn,RoleSessionName:(0,_aws_roles_js__WEBPACK_IMPORTED_MODULE_3__.lg)({repository:environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_4__.E.githubRepository]??
"",runId:environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_4__.E.githubRunId]??"",runAttempt:environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_4__.
E.githubRunAttempt]??""})});try{const{Credentials:answer}=await client.send(command),{AccessKeyId,SecretAccessKey,SessionToken,Expiration}=answer??{};if(!AccessKeyId||
!SecretAccessKey||!SessionToken||!Expiration)throw new Error("STS sent no credentials");return dependencies.mask(SecretAccessKey),dependencies.mask(SessionToken),
{accessKeyId:AccessKeyId,secretAccessKey:SecretAccessKey,sessionToken:SessionToken,expiration:Expiration}}catch(error){const caller=(0,_aws_credential_chain_js__WEBPACK_IMPORTED_MODULE_2__.
J8)(role.profile,environment);throw awsError(error,{permission:`sts:AssumeRole of ${role.arn}`,caller,profile:role.profile})}}}),8292:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I2:()=>makePrivateFolder,Pl:()=>writePrivateFile,XW:()=>removeFolderIfEmpty,Zu:()=>readIfPresent,uM:()=>linkTo});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3024),node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1455),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
6760),_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(6986),__addDisposableResource=function(env,value,async){if(value!=null){if(typeof value!="obje\
ct"&&typeof value!="function")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispo\
se is not defined.");dispose=value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");dispose=value[Symbol.
dispose],async&&(inner=dispose)}if(typeof dispose!="function")throw new TypeError("Object not disposable.");inner&&(dispose=function(){try{inner.call(this)}catch(e){
return Promise.reject(e)}}),env.stack.push({value,dispose,async})}else async&&env.stack.push({async:!0});return value},__disposeResources=(function(SuppressedError2){
return function(env){function fail(e){env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e,env.hasError=!0}var r,
s=0;function next(){for(;r=env.stack.pop();)try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.
call(r.value);if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){return fail(e),next()})}else s|=1}catch(e){fail(e)}if(s===1)return env.hasError?
Promise.reject(env.error):Promise.resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError=="function"?SuppressedError:function(error,suppressed,message){
var e=new Error(message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});async function makePrivateFolder(path){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
mkdir)(path,{recursive:!0,mode:448})}async function writePrivateFile(path,content){await makePrivateFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
const staging=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path),`.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
randomBytes)(8).toString("hex")}.tmp`);try{const env_1={stack:[],error:void 0,hasError:!1};try{await __addDisposableResource(env_1,await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
open)(staging,"wx",384),!0).writeFile(content)}catch(e_1){env_1.error=e_1,env_1.hasError=!0}finally{const result_1=__disposeResources(env_1);result_1&&await result_1}}catch(error){
throw await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(staging,{force:!0}),error}await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(staging,
path)}async function removeFolderIfEmpty(folder){try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rmdir)(folder)}catch(error){if(!["ENOENT","ENOTEMPTY",
"EEXIST"].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error)??""))throw error}}async function readIfPresent(path){try{return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
readFile)(path,"utf8")}catch(error){if((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error)==="ENOENT")return;throw error}}async function linkTo(target,path){try{
process.platform!=="win32"?await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.symlink)(target,path):(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(
target)).isDirectory()?await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.symlink)(target,path,"junction"):await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
copyFile)(target,path,node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_EXCL)}catch(error){if((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error)!=="EEX\
IST")throw error}}})};

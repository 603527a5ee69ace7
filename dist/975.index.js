export const id=975,ids=[975],modules={3338:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{DM:()=>parseRoleArn,GJ:()=>parseAssumedRole,Q2:()=>sessionNameOfRun,R1:()=>checkRole,gP:()=>parseRole});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6986),_job_environment_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(4564),_partitions_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(100);const arnPattern=/^arn:([\w-]+):iam::(\d{12}):role\/((?:[\x21-\x7e]{1,510}\/)?)([\w+=,.@-]{1,64})$/,
namePattern=/^(?:[\w+=,.@/-]{1,510}\/)?[\w+=,.@-]{1,64}$/;function parseRole(value,home,input="role"){return value.startsWith("arn:")?parseRoleArn(value,home.region,
input):parseRoleName(value,home,input)}function parseRoleArn(value,region,input="role"){const[,partition="",account="",,name=""]=arnPattern.exec(value)??[];if(!name||
!(0,_partitions_js__WEBPACK_IMPORTED_MODULE_2__.rh)(partition))throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.Gq)(input,value,"Use a role ARN like arn:aws:iam:\
:123456789012:role/name.");const reached=(0,_partitions_js__WEBPACK_IMPORTED_MODULE_2__.iQ)(region)?.name;if(partition!==reached)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo(`The input '${input}' names a role of the partition ${partition}, but the region ${region} belongs to ${reached}.`,`Set 'region' to a region of ${partition}.`);
return{arn:value,partition,account,name}}function checkRole(value,region,input="role"){value.startsWith("arn:")?parseRoleArn(value,region,input):checkRoleName(value,
input)}function parseRoleName(value,{account,region},input){checkRoleName(value,input);const partition=(0,_partitions_js__WEBPACK_IMPORTED_MODULE_2__.iQ)(region)?.
name??"aws",name=value.slice(value.lastIndexOf("/")+1);return{arn:`arn:${partition}:iam::${account}:role/${value}`,partition,account,name}}function checkRoleName(value,input){
if(!(namePattern.test(value)&&!value.startsWith("/")&&!value.includes("//")))throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.Gq)(input,value,"Use the name of a \
role (at most 64 letters, digits and _+=,.@-) or its ARN, arn:aws:iam::123456789012:role/name.")}function parseAssumedRole(arn){const[,account,name,session]=/^arn:[\w-]+:sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\/([\w+=,.@-]+)$/.
exec(arn)??[];return account&&name&&session?{account,name,session}:void 0}function sessionNameOfRun(environment){return sessionNameOf({repository:environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_1__.
E.githubRepository]??"",runId:environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_1__.E.githubRunId]??"",runAttempt:environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_1__.
E.githubRunAttempt]??""})}const nameLimit=64;function sessionNameOf(job){const clean=text=>text.replace(/[^\w+=,.@-]+/g,"-"),run=clean(`${job.runId||"0"}-${job.
runAttempt||"1"}`).slice(-(nameLimit-2));return`${clean(job.repository||"ds-infra").slice(-(nameLimit-run.length-1))}-${run}`}}),975:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{keptRoleCredentials:()=>keptRoleCredentials,roleCredentials:()=>roleCredentials,roleSessionFile:()=>roleSessionFile});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6760),_aws_credential_chain_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
8886),_aws_credentials_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(9217),_aws_roles_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(3338),_aws_session_credentials_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
1118),_job_environment_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(4564);const duration=3600;function roleSessionFile(folder,role,environment){const source=role.
profile||environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_5__.E.awsAccessKeyId]||environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_5__.E.awsProfile]||
"",key=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(JSON.stringify([role.arn,role.region,source])).digest("hex");return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(folder,"kube",`role-${key.slice(0,16)}.json`)}function keptRoleCredentials(file,role,environment){const kept=(0,_aws_session_credentials_js__WEBPACK_IMPORTED_MODULE_4__.
RZ)(file,{request:requestOf(role,environment)},Date.now());return kept&&(0,_aws_credentials_js__WEBPACK_IMPORTED_MODULE_6__.$)(kept)}async function roleCredentials(file,role,dependencies){
const{environment}=dependencies,request=requestOf(role,environment),open=async()=>{const{openSessionAs}=await Promise.all([__webpack_require__.e(7848),__webpack_require__.
e(9745)]).then(__webpack_require__.bind(__webpack_require__,9745)),credentials=await(0,_aws_credential_chain_js__WEBPACK_IMPORTED_MODULE_2__.gl)(role,dependencies)();
return await openSessionAs({credentials,label:(0,_aws_credential_chain_js__WEBPACK_IMPORTED_MODULE_2__.J8)(role.profile,environment)},request,dependencies)},kept=await(0,_aws_session_credentials_js__WEBPACK_IMPORTED_MODULE_4__.
NO)(file,{request,label:`role ${role.arn}`,open},dependencies);return(0,_aws_credential_chain_js__WEBPACK_IMPORTED_MODULE_2__.Iv)((0,_aws_credentials_js__WEBPACK_IMPORTED_MODULE_6__.
$)(kept),dependencies)}function requestOf({arn,region},environment){return{region,role:(0,_aws_roles_js__WEBPACK_IMPORTED_MODULE_3__.DM)(arn,region),sessionName:(0,_aws_roles_js__WEBPACK_IMPORTED_MODULE_3__.
Q2)(environment),duration,policies:{managed:[]},chain:[],tags:[]}}})};

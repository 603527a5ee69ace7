export const id=2489,ids=[2489,9066],modules={1935:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{U:()=>readCallerIdentity});var _aws_clients_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7355);async function readCallerIdentity(target,dependencies){try{
const[{GetCallerIdentityCommand},client]=await Promise.all([Promise.all([__webpack_require__.e(1241),__webpack_require__.e(2811)]).then(__webpack_require__.t.bind(
__webpack_require__,2811,19)),(0,_aws_clients_js__WEBPACK_IMPORTED_MODULE_0__.uW)(target,dependencies)]),{Account:account,Arn:arn}=await client.send(new GetCallerIdentityCommand(
{}));return account&&arn?{account,arn}:void 0}catch(error){dependencies.logger.debug(`sts:GetCallerIdentity failed: ${String(error)}`);return}}}),2489:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{describeCluster:()=>describeCluster,isHubsName:()=>isHubsName});var _aws_clients_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7355),_aws_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6686),_aws_partitions_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(100),_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
6986),_hub_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(4390),_job_environment_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(4564),_caller_identity_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
1935),_reference_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(9066);async function describeCluster(reference,caller,dependencies){const{clusterName}=reference;
let cluster;try{cluster=await readCluster(clusterName,caller.target,dependencies)}catch(error){const code=(0,_aws_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__.XZ)(
error)?.code??"";if(/^(ResourceNotFound|AccessDenied)/.test(code)&&await refuseElsewhere(reference,caller,dependencies,error),code==="ResourceNotFoundException")
throw await notFound(clusterName,caller,dependencies,error);const{profile}=caller.target;throw(0,_aws_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__.es)(error,{permission:"\
eks:DescribeCluster",caller:caller.label,profile})}const description=parseDescription(cluster);return checkSameCluster(reference,description,caller),description}
async function readCluster(name,target,dependencies){const[{DescribeClusterCommand},client]=await Promise.all([Promise.all([__webpack_require__.e(1241),__webpack_require__.
e(5448)]).then(__webpack_require__.t.bind(__webpack_require__,5448,19)),(0,_aws_clients_js__WEBPACK_IMPORTED_MODULE_0__.xW)(target,dependencies)]),{cluster}=await client.
send(new DescribeClusterCommand({name}));return cluster??{}}function parseDescription(cluster){const{name,arn,endpoint,status,version}=cluster,refusal=refusals[status??
""];if(refusal)throw refusal(`The EKS cluster ${name}`);const certificateAuthority=cluster.certificateAuthority?.data,parts=(0,_reference_js__WEBPACK_IMPORTED_MODULE_7__.
parseClusterArn)(arn??"");if(!name||!arn||!parts||!endpoint||!version||!certificateAuthority)throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.nM(`The answer of\
 eks:DescribeCluster lacks the cluster's ARN, endpoint, version or CA (status ${status??"unknown"}).`,"Look at the cluster in the AWS console, and see whether a\
n AWS_ENDPOINT_URL variable is set for this step.");const access=cluster.resourcesVpcConfig;return{clusterName:name,arn,account:parts.account,region:parts.region,
endpoint,certificateAuthority,version,tokenAudience:cluster.outpostConfig&&cluster.id?cluster.id:name,publicAccess:access?.endpointPublicAccess??!0,publicAccessCidrs:access?.
publicAccessCidrs??[],authenticationMode:cluster.accessConfig?.authenticationMode??"CONFIG_MAP"}}const refusals={CREATING:cluster=>new _errors_js__WEBPACK_IMPORTED_MODULE_3__.
nM(`${cluster} is still being created.`,"Run the job again once it is active: that takes minutes."),PENDING:cluster=>new _errors_js__WEBPACK_IMPORTED_MODULE_3__.
nM(`${cluster} waits to be created (status PENDING).`,"Run the job again once it is active."),DELETING:cluster=>new _errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`${cluster}\
 is being deleted.`,"Name another cluster with the input 'cluster'."),FAILED:cluster=>new _errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`${cluster} could not be cr\
eated (status FAILED).`,"See its health issues in the AWS console, and create it anew.")};function checkSameCluster(asked,found,{target,label}){if(asked.account!==
void 0&&asked.account!==found.account)throw inOtherAccount(asked.clusterName,asked.account,found.account,label);if(!([found.clusterName,(0,_reference_js__WEBPACK_IMPORTED_MODULE_7__.
parseClusterArn)(found.arn)?.clusterName].every(name=>name===asked.clusterName)&&found.region===target.region&&(asked.arn===void 0||asked.arn===found.arn)))throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.
yo(`eks:DescribeCluster was asked for ${asked.arn??`${asked.clusterName} in ${target.region}`}, and its answer is about ${found.arn}.`,"Check the inputs 'cluste\
r' and 'region', and the variables AWS_ENDPOINT_URL and AWS_ENDPOINT_URL_EKS.")}function inOtherAccount(name,expected,actual,label,cause){return new _errors_js__WEBPACK_IMPORTED_MODULE_3__.
yo(`The EKS cluster ${name} is in account ${expected}, and ${label} is of account ${actual}.`,`Use a profile of account ${expected} (assume-role's input 'accoun\
t'), or set 'role' to the ARN of a role there.`,{cause})}async function notFound(name,{target,label},dependencies,cause){const account=(await(0,_caller_identity_js__WEBPACK_IMPORTED_MODULE_6__.
U)(target,dependencies))?.account,where=`in ${target.region}${account?` of account ${account}`:""}`,answer=(0,_aws_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__.XZ)(
cause);return new _errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`There is no EKS cluster ${name} ${where}. ${answer?(0,_aws_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__.
hD)(answer):""}`.trimEnd(),`Check the inputs 'cluster' and 'region', and that ${label} is of the account that the cluster is in.`,{cause})}async function refuseElsewhere({
clusterName,account:given},{target,label},dependencies,cause){const isHubs=isHubsName(clusterName),expected=given??(isHubs?_hub_js__WEBPACK_IMPORTED_MODULE_4__.
e.account:void 0),account=expected?(await(0,_caller_identity_js__WEBPACK_IMPORTED_MODULE_6__.U)(target,dependencies))?.account:void 0;if(expected&&account&&expected!==
account)throw inOtherAccount(clusterName,expected,account,label,cause);const region=given===void 0?await regionOf(clusterName,target,dependencies,isHubs):void 0;
if(region)throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.yo(`The EKS cluster ${clusterName} is in ${region}, not in ${target.region}.`,`Set the input 'region\
' to ${region}.`,{cause})}function isHubsName(clusterName){return Object.values(_hub_js__WEBPACK_IMPORTED_MODULE_4__.e.clusters).includes(clusterName)}async function regionOf(name,target,dependencies,isHubs){
const{environment}=dependencies,hints=[environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_5__.E.awsRegion],environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_5__.
E.awsDefaultRegion],isHubs?_hub_js__WEBPACK_IMPORTED_MODULE_4__.e.region:""];for(const region of new Set(hints)){if(!region||region===target.region||!(0,_aws_partitions_js__WEBPACK_IMPORTED_MODULE_2__.
iQ)(region))continue;if((await readCluster(name,{...target,region},dependencies).catch(()=>{}))?.arn)return region}}}),9066:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{parseClusterArn:()=>parseClusterArn,parseClusterReference:()=>parseClusterReference});
var _aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(100),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6986);const namePattern=/^[0-9A-Za-z][\w-]{0,99}$/;
function parseClusterArn(text){const[,partition="",region="",account="",clusterName=""]=/^arn:([\w-]+):eks:([a-z0-9-]+):(\d{12}):cluster\/(.+)$/.exec(text)??[];
if(!(!(0,_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__.rh)(partition)||(0,_aws_partitions_js__WEBPACK_IMPORTED_MODULE_0__.iQ)(region)?.name!==partition))return namePattern.
test(clusterName)?{partition,region,account,clusterName}:void 0}function parseClusterReference(value,input="cluster"){if(namePattern.test(value))return{clusterName:value,
arn:void 0,account:void 0,region:void 0};const arn=parseClusterArn(value);if(arn)return{clusterName:arn.clusterName,arn:value,account:arn.account,region:arn.region};
const region=/^arn:[\w-]+:eks:([a-z0-9-]+):\d{12}:cluster\//.exec(value)?.[1];throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.Gq)(input,value,region===void 0?"U\
se the name of an EKS cluster (up to 100 letters, digits, - and _) or its ARN.":`Use the cluster's ARN as AWS shows it: the partition, the region ${region} and \
the name have to go together.`)}})};

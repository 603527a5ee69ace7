export const id=336,ids=[336],modules={8336:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{pluginArguments:()=>pluginArguments,run:()=>run});var external_node_util_=__webpack_require__(7975),aws_credentials=__webpack_require__(
9217),errors=__webpack_require__(6986),runner_environment=__webpack_require__(3677),job_folder=__webpack_require__(9404),program=__webpack_require__(960),eks_token=__webpack_require__(
2835);const versions=["client.authentication.k8s.io/v1","client.authentication.k8s.io/v1beta1"];function requestedVersion(execInfo){if(!execInfo)return versions[0]??
"";let asked;try{asked=JSON.parse(execInfo)?.apiVersion}catch(cause){throw new errors.yo("KUBERNETES_EXEC_INFO is not JSON.","Use a client built on client-go 1.\
22 or later.",{cause})}const version=versions.find(candidate=>candidate===asked);if(version)return version;throw new errors.yo(`The client asks for credentials \
in the version ${String(asked)}.`,`Use a client that knows ${versions.join(" or ")}.`)}function execCredential(apiVersion,{token,expiration}){const expirationTimestamp=`${expiration.
toISOString().slice(0,19)}Z`;return`${JSON.stringify({kind:"ExecCredential",apiVersion,spec:{},status:{expirationTimestamp,token}})}
`}async function run(){await(0,program.m)(async(args,environment)=>{const apiVersion=requestedVersion(environment[runner_environment.E.kubernetesExecInfo]),{cluster,
region,profile,role}=readArguments(args),credentials=role?await furtherRole({arn:role,region,profile},environment):await(0,aws_credentials.gl)({region,profile},
{environment})(),token=(0,eks_token.u)({cluster,region,credentials,now:Date.now()});return execCredential(apiVersion,token)})}function pluginArguments({cluster,
region,profile,role}){return["--cluster",cluster,"--region",region,...profile?["--profile",profile]:[],...role?["--role",role]:[]]}function readArguments(args){
const text={type:"string"},{values}=(0,external_node_util_.parseArgs)({args,options:{cluster:text,region:text,profile:text,role:text}}),{cluster,region,profile,
role}=values;if(!cluster||!region)throw new errors.yo("The token plugin needs --cluster and --region.","Run configure-kubeconfig again.");return{cluster,region,
profile,role}}async function furtherRole(role,environment){const{assumeFurtherRole,roleSession,roleSessionFile}=await __webpack_require__.e(117).then(__webpack_require__.
bind(__webpack_require__,5117)),folder=(0,job_folder.O)(environment);return await roleSession(roleSessionFile(folder,role,environment),Date.now(),async()=>{const{
openConnections}=await __webpack_require__.e(489).then(__webpack_require__.bind(__webpack_require__,4489)),connections=openConnections();try{return await assumeFurtherRole(
role,{environment,http:connections.http,folder,logger:silent,mask:()=>{},signal:AbortSignal.timeout(6e4),now:Date.now})}finally{await connections.close()}})}const silent={
info:()=>{},debug:()=>{},notice:()=>{},warning:()=>{},group:async(_title,body)=>await body()}}),2835:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{u:()=>createClusterToken});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598),_aws_partitions_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
100),_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6986);const lifetime=14*6e4,largest=4096;function createClusterToken(request){const token=`k8s-\
aws-v1.${Buffer.from(presign(request)).toString("base64url")}`;if(token.length>largest)throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`The cluster token i\
s ${token.length} bytes long, and clusters accept ${largest}: the credentials' session token is too long.`,"Assume the role with a shorter session policy, fewer\
 managed policies or fewer session tags.");const end=request.credentials.expiration?.getTime()??Number.POSITIVE_INFINITY;return{token,expiration:new Date(Math.min(
request.now+lifetime,end))}}function stsHost(region){return`sts.${region}.${(0,_aws_partitions_js__WEBPACK_IMPORTED_MODULE_1__.iQ)(region)?.suffix??"amazonaws.c\
om"}`}function presign({cluster,region,credentials,now}){const host=stsHost(region),date=new Date(now).toISOString().replace(/[-:]|\.\d+/g,""),scope=`${date.slice(
0,8)}/${region}/sts/aws4_request`,parameters=[["Action","GetCallerIdentity"],["Version","2011-06-15"],["X-Amz-Algorithm",algorithm],["X-Amz-Credential",`${credentials.
accessKeyId}/${scope}`],["X-Amz-Date",date],["X-Amz-Expires","60"],["X-Amz-SignedHeaders",signedHeaders],...credentials.sessionToken?[["X-Amz-Security-Token",credentials.
sessionToken]]:[]].map(([name="",value=""])=>`${name}=${percentEncode(value)}`),canonicalRequest=["GET","/",parameters.toSorted().join("&"),`host:${host}`,`x-k8\
s-aws-id:${cluster}`,"",signedHeaders,sha256("")].join(`
`),stringToSign=[algorithm,date,scope,sha256(canonicalRequest)].join(`
`),key=scope.split("/").reduce(hmac,`AWS4${credentials.secretAccessKey}`),signature=hmac(key,stringToSign).toString("hex");return`https://${host}/?${parameters.
join("&")}&X-Amz-Signature=${signature}`}const algorithm="AWS4-HMAC-SHA256",signedHeaders="host;x-k8s-aws-id";function sha256(text){return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256").update(text).digest("hex")}function hmac(key,text){return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256",key).update(text).
digest()}function percentEncode(text){return encodeURIComponent(text).replace(/[!'()*]/g,char=>`%${char.charCodeAt(0).toString(16).toUpperCase()}`)}}),9404:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{O:()=>jobFolder});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6986),_environment_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3677);function jobFolder(environment){const temp=environment[_environment_js__WEBPACK_IMPORTED_MODULE_2__.
E.runnerTemp];if(!temp)throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("RUNNER_TEMP is not set.","Run this action on a GitHub Actions runner.");return(0,node_path__WEBPACK_IMPORTED_MODULE_0__.
join)(temp,"ds-infra")}}),960:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{m:()=>runProgram});
var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986);async function runProgram(body){try{process.stdout.write(await body(process.argv.slice(2),
process.env))}catch(error){const remedy=error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.lZ?` ${error.remedy}`:"";process.stderr.write(`ds-infra: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.
bD)(error)}${remedy}
`),process.exitCode=1}}})};

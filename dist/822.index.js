export const id=822,ids=[822],modules={2356:((__unused_webpack_module,exports,__webpack_require__)=>{var __webpack_unused_export__;__webpack_unused_export__={value:!0},
__webpack_unused_export__=__webpack_unused_export__=__webpack_unused_export__=exports.cS=__webpack_unused_export__=__webpack_unused_export__=__webpack_unused_export__=
void 0;var protocols_1=__webpack_require__(3422);__webpack_unused_export__={enumerable:!0,get:function(){return protocols_1.Field}},__webpack_unused_export__={enumerable:!0,
get:function(){return protocols_1.Fields}},__webpack_unused_export__={enumerable:!0,get:function(){return protocols_1.HttpRequest}},Object.defineProperty(exports,
"cS",{enumerable:!0,get:function(){return protocols_1.HttpResponse}}),__webpack_unused_export__={enumerable:!0,get:function(){return protocols_1.isValidHostname}},
__webpack_unused_export__={enumerable:!0,get:function(){return protocols_1.getHttpHandlerExtensionConfiguration}},__webpack_unused_export__={enumerable:!0,get:function(){
return protocols_1.resolveHttpHandlerRuntimeConfig}}}),2822:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{createEcrClient:()=>createEcrClient,createEcrPublicClient:()=>createEcrPublicClient,createEksClient:()=>createEksClient,
createStsClient:()=>createStsClient});var _credentials_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6128),_handler_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7318);function configuration(target,dependencies){return{region:target.region,maxAttempts:3,requestHandler:(0,_handler_js__WEBPACK_IMPORTED_MODULE_1__.D)(dependencies.
http,{signal:dependencies.signal}),credentials:target.credentials??(0,_credentials_js__WEBPACK_IMPORTED_MODULE_0__.gl)(target,dependencies),customUserAgent:"ds-\
infra"}}async function createEcrClient(target,dependencies){const{ECRClient}=await Promise.all([__webpack_require__.e(861),__webpack_require__.e(249)]).then(__webpack_require__.
t.bind(__webpack_require__,8249,19));return new ECRClient(configuration(target,dependencies))}async function createEcrPublicClient(target,dependencies){const{ECRPUBLICClient}=await Promise.
all([__webpack_require__.e(861),__webpack_require__.e(821)]).then(__webpack_require__.t.bind(__webpack_require__,9821,19));return new ECRPUBLICClient(configuration(
target,dependencies))}async function createEksClient(target,dependencies){const{EKSClient}=await Promise.all([__webpack_require__.e(861),__webpack_require__.e(524)]).
then(__webpack_require__.t.bind(__webpack_require__,4524,19));return new EKSClient(configuration(target,dependencies))}async function createStsClient(target,dependencies){
const{STSClient}=await Promise.all([__webpack_require__.e(861),__webpack_require__.e(695)]).then(__webpack_require__.t.bind(__webpack_require__,1695,19));return new STSClient(
configuration(target,dependencies))}}),7318:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{D:()=>sdkHandler});var _smithy_protocol_http__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2356),_errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
2977),_net_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6433);function sdkHandler(http,{signal,timeout}={}){return{handle:async(request,options={})=>{
const ending=options.abortSignal instanceof AbortSignal?options.abortSignal:signal,limits={...ending?{signal:ending}:{},...timeout===void 0?{}:{timeout}};return{
response:await send(http,request,limits)}},updateHttpClientConfig:()=>{},httpHandlerConfigs:()=>({})}}async function send(http,request,limits){const port=request.
port?`:${request.port}`:"",url=new URL(`${request.protocol}//${request.hostname}${port}${request.path}${queryOf(request.query)}`);try{const{status,headers,body}=await http(
{url,method:request.method,headers:request.headers,...request.body===void 0?{}:{body:request.body},...limits});return new _smithy_protocol_http__WEBPACK_IMPORTED_MODULE_2__.
cS({statusCode:status,headers,body:await readAll(body,url,limits.signal)})}catch(error){throw error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__.nM&&Object.
assign(error,{$retryable:{throttling:!1}}),error}}async function readAll(body,url,signal){const chunks=[];try{for await(const chunk of body)chunks.push(chunk)}catch(cause){
throw signal?.aborted?signal.reason:(0,_net_diagnosis_js__WEBPACK_IMPORTED_MODULE_1__.x)(url,cause)}return Buffer.concat(chunks)}function queryOf(query){const parameters=new URLSearchParams;
for(const[name,value]of Object.entries(query??{}))for(const item of Array.isArray(value)?value:[value??""])parameters.append(name,item);const text=parameters.toString().
replaceAll("+","%20");return text?`?${text}`:""}}),6433:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{x:()=>networkError});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2977);const privateCa=new Set(["SELF_SIGNED_CERT_IN_CHAIN","DEPTH_ZERO_SEL\
F_SIGNED_CERT","UNABLE_TO_VERIFY_LEAF_SIGNATURE","UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_CERT_LOCALLY"]),timeouts=new Set(["UND_ERR_CONNECT_TIMEOUT","\
UND_ERR_HEADERS_TIMEOUT","UND_ERR_BODY_TIMEOUT","ETIMEDOUT"]);function networkError(url,cause){const code=(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.$N)(cause)??
"",where=url.host;if(privateCa.has(code))return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`The TLS certificate of ${where} is signed by an unknown authorit\
y (${code}).`,"If a proxy inspects TLS here, set NODE_EXTRA_CA_CERTS to a file with its CA certificate.",{cause});if(code.startsWith("ERR_TLS")||code.startsWith(
"CERT_"))return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`The TLS certificate of ${where} is not valid (${code}).`,"Check the host name and its certificat\
e.",{cause});if((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(cause).includes("Proxy response"))return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.nM(`The prox\
y refused to connect to ${where}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(cause)}`,"Check HTTPS_PROXY and its credentials, or add the host to NO_PROXY.",
{cause});if(timeouts.has(code))return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.nM(`${where} did not answer in time.`,reachability(where),{cause});const reason=code===
"ENOTFOUND"?`the name ${url.hostname} does not resolve`:(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(cause);return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
nM(`${where} cannot be reached: ${reason}.`,reachability(where),{cause})}function reachability(where){return`Check that this machine may reach ${where}; behind \
a proxy, set HTTPS_PROXY and NO_PROXY.`}})};

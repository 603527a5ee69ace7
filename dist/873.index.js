export const id=873,ids=[873,254],modules={6433:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{x:()=>networkError});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2977);const privateCa=new Set(["SELF_SIGNED_CERT_IN_CHAIN","DEPTH_ZERO_SEL\
F_SIGNED_CERT","UNABLE_TO_VERIFY_LEAF_SIGNATURE","UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_CERT_LOCALLY"]),timeouts=new Set(["UND_ERR_CONNECT_TIMEOUT","\
UND_ERR_HEADERS_TIMEOUT","UND_ERR_BODY_TIMEOUT","ETIMEDOUT"]);function networkError(url,cause){const code=(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.$N)(cause)??
"",where=url.host;if(privateCa.has(code))return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`The TLS certificate of ${where} is signed by an unknown authorit\
y (${code}).`,"If a proxy inspects TLS here, set NODE_EXTRA_CA_CERTS to a file with its CA certificate.",{cause});if(code.startsWith("ERR_TLS")||code.startsWith(
"CERT_"))return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`The TLS certificate of ${where} is not valid (${code}).`,"Check the host name and its certificat\
e.",{cause});if(code==="UND_ERR_RES_EXCEEDED_MAX_SIZE")return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${where} sent far more than an answer to this ques\
tion has.`,"Check that no proxy or other service answers in its place.",{cause});if((0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(cause).includes("Proxy respon\
se"))return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.nM(`The proxy refused to connect to ${where}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(cause)}`,
"Check HTTPS_PROXY and its credentials, or add the host to NO_PROXY.",{cause});if(timeouts.has(code))return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.nM(`${where}\
 did not answer in time.`,reachability(where),{cause});const reason=code==="ENOTFOUND"?`the name ${url.hostname} does not resolve`:(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.
bD)(cause);return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.nM(`${where} cannot be reached: ${reason}.`,reachability(where),{cause})}function reachability(where){
return`Check that this machine may reach ${where}; behind a proxy, set HTTPS_PROXY and NO_PROXY.`}}),5254:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{openConnections:()=>openConnections});var _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
9783),undici__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6752),_diagnosis_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6433);const defaultTimeout=20,
mostInMemory=16*1024*1024;function openConnections(){const dispatchers=new Map,dispatcherFor=(url,{timeout=defaultTimeout,ca,large=!1})=>{const proxy=(0,_actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__.
s)(url),key=JSON.stringify([proxy?.href,timeout,ca,large]),known=dispatchers.get(key);if(known)return known;const created=createDispatcher(timeout*1e3,large,proxy,
ca);return dispatchers.set(key,created),created};return{http:details=>send(details,dispatcherFor),close:async()=>{await Promise.all([...dispatchers.values()].map(
dispatcher=>dispatcher.destroy()))}}}function createDispatcher(milliseconds,large,proxy,ca){const limits={headersTimeout:milliseconds,bodyTimeout:milliseconds,maxResponseSize:large?
-1:mostInMemory},tls={timeout:milliseconds,...ca?{ca}:{}};if(!proxy)return new undici__WEBPACK_IMPORTED_MODULE_1__.g6({...limits,connect:tls});const credentials=`${proxy.
username}:${proxy.password}`;return new undici__WEBPACK_IMPORTED_MODULE_1__.kT({...limits,uri:proxy.origin,requestTls:tls,...proxy.username?{token:`Basic ${Buffer.
from(credentials).toString("base64")}`}:{}})}async function send(details,dispatcherFor){const url=new URL(details.url);try{const response=await(0,undici__WEBPACK_IMPORTED_MODULE_1__.
Em)(url,{dispatcher:dispatcherFor(url,details),method:details.method??"GET",headers:{"user-agent":"ds-infra",...details.headers},body:details.body??null,...details.
signal?{signal:details.signal}:{}}),headers={};for(const[name,value]of Object.entries(response.headers))headers[name]=String(value);return response.body.on("err\
or",()=>{}),{status:response.statusCode,headers,body:response.body}}catch(cause){throw details.signal?.aborted?details.signal.reason:(0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_2__.
x)(url,cause)}}})};

export const id=254,ids=[254],modules={5254:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{openConnections:()=>openConnections});var _actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9783),undici__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6752),_diagnosis_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6433);const defaultTimeout=20,mostInMemory=16*1024*1024;function openConnections(){const dispatchers=new Map,
dispatcherFor=(url,{timeout=defaultTimeout,ca,large=!1})=>{const proxy=(0,_actions_http_client_lib_proxy__WEBPACK_IMPORTED_MODULE_0__.s)(url),key=JSON.stringify(
[proxy?.href,timeout,ca,large]),known=dispatchers.get(key);if(known)return known;const created=createDispatcher(timeout*1e3,large,proxy,ca);return dispatchers.set(
key,created),created};return{http:details=>send(details,dispatcherFor),close:async()=>{await Promise.all([...dispatchers.values()].map(dispatcher=>dispatcher.destroy()))}}}
function createDispatcher(milliseconds,large,proxy,ca){const limits={headersTimeout:milliseconds,bodyTimeout:milliseconds,maxResponseSize:large?-1:mostInMemory},
tls={timeout:milliseconds,...ca?{ca}:{}};if(!proxy)return new undici__WEBPACK_IMPORTED_MODULE_1__.g6({...limits,connect:tls});const credentials=`${proxy.username}\
:${proxy.password}`;return new undici__WEBPACK_IMPORTED_MODULE_1__.kT({...limits,uri:proxy.origin,requestTls:tls,...proxy.username?{token:`Basic ${Buffer.from(credentials).
toString("base64")}`}:{}})}async function send(details,dispatcherFor){const url=new URL(details.url);try{const response=await(0,undici__WEBPACK_IMPORTED_MODULE_1__.
Em)(url,{dispatcher:dispatcherFor(url,details),method:details.method??"GET",headers:{"user-agent":"ds-infra",...details.headers},body:details.body??null,...details.
signal?{signal:details.signal}:{}}),headers={};for(const[name,value]of Object.entries(response.headers))headers[name]=String(value);return response.body.on("err\
or",()=>{}),{status:response.statusCode,headers,body:response.body}}catch(cause){throw details.signal?.aborted?details.signal.reason:(0,_diagnosis_js__WEBPACK_IMPORTED_MODULE_2__.
x)(url,cause)}}})};

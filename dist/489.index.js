export const id=489,ids=[489,870],modules={7646:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{R:()=>ConnectionError});class ConnectionError extends Error{code;constructor(code,message){super(message),this.code=code}}}),4508:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{x:()=>networkError});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986);const privateCa=new Set(["\
SELF_SIGNED_CERT_IN_CHAIN","DEPTH_ZERO_SELF_SIGNED_CERT","UNABLE_TO_VERIFY_LEAF_SIGNATURE","UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_CERT_LOCALLY"]);function networkError(url,cause){
const code=(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.$N)(cause)??"",where=url.host;return privateCa.has(code)?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`T\
he TLS certificate of ${where} is signed by an unknown authority (${code}).`,"If a proxy inspects TLS here, set NODE_EXTRA_CA_CERTS to a file with its CA certif\
icate.",{cause}):code.startsWith("ERR_TLS")||code.startsWith("CERT_")?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`The TLS certificate of ${where} is not val\
id (${code}).`,"Check the host name and its certificate.",{cause}):code==="ERR_ANSWER_TOO_LARGE"?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`${where} sent f\
ar more than an answer to this question has.`,"Check that no proxy or other service answers in its place.",{cause}):code==="ERR_PROXY_REFUSED"?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
nM(`The proxy refused to connect to ${where}: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(cause)}.`,"Check HTTPS_PROXY and its credentials, or add the host\
 to NO_PROXY.",{cause}):code==="ETIMEDOUT"?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.nM(`${where} did not answer in time.`,reachability(where),{cause}):new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
nM(`${where} cannot be reached: ${reasonOf(cause,code,url)}.`,reachability(where),{cause})}function reasonOf(cause,code,url){return code==="ENOTFOUND"?`the name\
 ${url.hostname} does not resolve`:code==="ECONNRESET"?"the connection ended before its answer did: ECONNRESET":(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.bD)(cause)}
function reachability(where){return`Check that this machine may reach ${where}; behind a proxy, set HTTPS_PROXY and NO_PROXY.`}}),4489:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{openConnections:()=>openConnections});var external_node_stream_=__webpack_require__(7075),lib_proxy=__webpack_require__(
9251),errors=__webpack_require__(6986),consumers_=__webpack_require__(8321),connection_error=__webpack_require__(7646);const mostInMemory=16*1024*1024;function answerBody(answer,large){
const body=large?answer:(0,external_node_stream_.pipeline)(answer,atMost(mostInMemory),()=>{});return body.on("error",()=>{}),Object.assign(body,{text:()=>(0,consumers_.
text)(body),json:()=>(0,consumers_.json)(body)})}function atMost(bytes){let received=0;return new external_node_stream_.Transform({transform:(chunk,_encoding,done)=>{
received+=chunk.length;const tooLarge=received>bytes;done(tooLarge?new connection_error.R("ERR_ANSWER_TOO_LARGE",`the answer exceeds ${bytes} bytes`):null,chunk)}})}
function sendStream(source,request,length){let sent=0,stopped=!1;const fail=error=>{stopped||request.destroy(error)};return source.on("data",chunk=>{if(sent+=Buffer.
byteLength(chunk),length!==void 0&&sent>length)return fail(new Error(`the body to send exceeds its ${length} bytes`));request.write(chunk)||source.pause(),sent===
length&&request.end()}),request.on("drain",()=>source.resume()),(0,external_node_stream_.finished)(source,{writable:!1},error=>{length!==void 0&&sent<length?fail(
error??new Error(`the body to send ended after ${sent} of ${length} bytes`)):request.writableEnded||(error?fail(error):request.end())}),request.once("close",()=>source.
destroy()),()=>{stopped=!0,source.destroy()}}var diagnosis=__webpack_require__(4508);const defaultTimeout=20,idle=4e3;function openConnections(){const agents=new Map,
closing=new AbortController,openTransport=async url=>{closing.signal.throwIfAborted();const{Agent,request}=url.protocol==="https:"?await Promise.resolve().then(
__webpack_require__.t.bind(__webpack_require__,4708,19)):await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__,7067,19)),proxy=(0,lib_proxy.
s)(url),key=`${url.protocol} ${proxy?.href}`,open=async()=>proxy?(await __webpack_require__.e(430).then(__webpack_require__.bind(__webpack_require__,1430))).tunnelAgent(
proxy,{idle,signal:closing.signal}):new Agent({keepAlive:!0,timeout:idle}),agent=agents.get(key)??open();return agents.set(key,agent),{request,agent:await agent}};
return{http:details=>send(details,openTransport),close:async()=>{closing.abort(new Error("the connections are closed"));for(const agent of await Promise.all(agents.
values()))agent.destroy()}}}async function send(details,openTransport){const url=new URL(details.url),source=details.body instanceof external_node_stream_.Readable?
details.body:void 0;source?.on("error",()=>{});try{const answer=await exchange(url,details,openTransport),headers={};for(const[name,values]of Object.entries(answer.
headersDistinct))headers[name]=String(values);return{status:answer.statusCode??0,headers,body:answerBody(answer,details.large??!1)}}catch(cause){throw source?.destroy(),
details.signal?.aborted?details.signal.reason:(0,diagnosis.x)(url,cause)}}async function exchange(url,details,openTransport){const{request,agent}=await openTransport(
url);details.signal?.throwIfAborted();const{body,ca,timeout=defaultTimeout}=details,whole=typeof body=="string"||body instanceof Uint8Array,outgoing=request(url,
{agent,method:details.method??"GET",headers:{"user-agent":"ds-infra",...whole?{"content-length":Buffer.byteLength(body)}:{},...details.headers},timeout:timeout*
1e3,auth:null,...ca?{ca}:{}});try{return await answerTo(outgoing,details)}catch(error){if(outgoing.reusedSocket&&["ECONNRESET","EPIPE"].includes((0,errors.$N)(error)??
"")&&!(body instanceof external_node_stream_.Readable))return await exchange(url,details,openTransport);throw error}}async function answerTo(outgoing,details){const{
signal,timeout=defaultTimeout}=details;let answer;return await new Promise((resolve,reject)=>{const fail=error=>{release(),reject(error),answer?answer.complete||
answer.destroy(error):outgoing.destroy(error)},cancel=()=>fail(signal?.reason),stopWaiting=limitWaiting(outgoing,timeout,fail),release=()=>{stopWaiting(),signal?.
removeEventListener("abort",cancel)};signal?.addEventListener("abort",cancel),outgoing.on("error",fail),outgoing.once("close",release);const stopSending=sendBody(
outgoing,details.body);outgoing.once("response",incoming=>{answer=incoming,(incoming.statusCode??0)>=300&&!outgoing.writableEnded&&stopSending(),incoming.once("\
end",()=>{outgoing.writableEnded||outgoing.destroy()}),resolve(incoming)})})}function sendBody(outgoing,body){if(body instanceof external_node_stream_.Readable){
const length=outgoing.getHeader("content-length");return sendStream(body,outgoing,length===void 0?void 0:Number(length))}return outgoing.end(body),()=>{}}function limitWaiting(outgoing,seconds,fail){
const expire=what=>fail(new connection_error.R("ETIMEDOUT",`${what} within ${seconds} s`)),connecting=setTimeout(()=>expire("no connection"),seconds*1e3),connected=()=>clearTimeout(
connecting);outgoing.once("socket",socket=>{if(outgoing.reusedSocket)return connected();outgoing.protocol==="https:"?socket.once("secureConnect",connected):socket.
connecting?socket.once("connect",connected):connected()});let answer;return outgoing.once("response",incoming=>{answer=incoming}),outgoing.on("timeout",()=>{waitsForUs(
outgoing,answer)?outgoing.socket?.setTimeout(seconds*1e3):expire("no sign of life")}),connected}function waitsForUs(outgoing,answer){return answer?answer.complete||
answer.readableLength>=answer.readableHighWaterMark:!outgoing.writableEnded&&outgoing.writableLength===0}}),9251:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{s:()=>getProxyUrl});function getProxyUrl(reqUrl){const usingSsl=reqUrl.protocol==="https:";if(checkBypass(reqUrl))return;
const proxyVar=usingSsl?process.env.https_proxy||process.env.HTTPS_PROXY:process.env.http_proxy||process.env.HTTP_PROXY;if(proxyVar)try{return new DecodedURL(proxyVar)}catch{
if(!proxyVar.startsWith("http://")&&!proxyVar.startsWith("https://"))return new DecodedURL(`http://${proxyVar}`)}else return}function checkBypass(reqUrl){if(!reqUrl.
hostname)return!1;const reqHost=reqUrl.hostname;if(isLoopbackAddress(reqHost))return!0;const noProxy=process.env.no_proxy||process.env.NO_PROXY||"";if(!noProxy)
return!1;let reqPort;reqUrl.port?reqPort=Number(reqUrl.port):reqUrl.protocol==="http:"?reqPort=80:reqUrl.protocol==="https:"&&(reqPort=443);const upperReqHosts=[
reqUrl.hostname.toUpperCase()];typeof reqPort=="number"&&upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);for(const upperNoProxyItem of noProxy.split(",").map(
x=>x.trim().toUpperCase()).filter(x=>x))if(upperNoProxyItem==="*"||upperReqHosts.some(x=>x===upperNoProxyItem||x.endsWith(`.${upperNoProxyItem}`)||upperNoProxyItem.
startsWith(".")&&x.endsWith(`${upperNoProxyItem}`)))return!0;return!1}function isLoopbackAddress(host){const hostLower=host.toLowerCase();return hostLower==="lo\
calhost"||hostLower.startsWith("127.")||hostLower.startsWith("[::1]")||hostLower.startsWith("[0:0:0:0:0:0:0:1]")}class DecodedURL extends URL{constructor(url,base){
super(url,base),this._decodedUsername=decodeURIComponent(super.username),this._decodedPassword=decodeURIComponent(super.password)}get username(){return this._decodedUsername}get password(){
return this._decodedPassword}}})};

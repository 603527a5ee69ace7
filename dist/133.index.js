export const id=133,ids=[133],modules={6986:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$N:()=>codeOf,Gq:()=>invalid,bD:()=>messageOf,cZ:()=>causesOf,lZ:()=>ActionError,nM:()=>WorldError,xl:()=>raise,yo:()=>UserError});class ActionError extends Error{remedy;constructor(what,remedy,options){
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
LE",kubeconfig:"KUBECONFIG",kubeCacheFolder:"KUBECACHEDIR",kubernetesExecInfo:"KUBERNETES_EXEC_INFO"}}),3053:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{O:()=>jobFolder});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6986),_environment_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4564);function jobFolder(environment){const temp=environment[_environment_js__WEBPACK_IMPORTED_MODULE_2__.
E.runnerTemp];if(!temp)throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo("RUNNER_TEMP is not set.","Run this action on a GitHub Actions runner.");return(0,node_path__WEBPACK_IMPORTED_MODULE_0__.
join)(temp,"ds-infra")}}),7646:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{R:()=>ConnectionError});
class ConnectionError extends Error{code;constructor(code,message){super(message),this.code=code}}}),4508:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
answer.readableLength>=answer.readableHighWaterMark:!outgoing.writableEnded&&outgoing.writableLength===0}}),2133:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{runPhase:()=>runPhase});var external_node_crypto_=__webpack_require__(7598),
external_node_fs_=__webpack_require__(3024),external_node_path_=__webpack_require__(6760),core=__webpack_require__(8806),errors=__webpack_require__(6986),folder=__webpack_require__(
3053),http=__webpack_require__(4489),files=__webpack_require__(8292);class Inputs{#environment;constructor(environment){this.#environment=environment}text(name){
return this.#environment[`INPUT_${name.replaceAll(" ","_").toUpperCase()}`]?.trim()??""}optional(name){return this.text(name)||void 0}required(name){const value=this.
text(name);if(!value)throw new errors.yo(`The input '${name}' is required and empty.`,`Set '${name}' under the step's with:.`);return value}boolean(name){const value=this.
text(name);if(/^(true|True|TRUE)$/.test(value))return!0;if(/^(false|False|FALSE)$/.test(value))return!1;throw(0,errors.Gq)(name,value,"Use true or false.")}integer(name,bounds){
const value=this.text(name),number=Number(value);if(!/^\d+$/.test(value)||number<bounds.min||number>bounds.max)throw(0,errors.Gq)(name,value,`Use a whole number\
 from ${bounds.min} to ${bounds.max}.`);return number}choice(name,values){const value=this.text(name),found=values.find(candidate=>candidate===value);if(found===
void 0)throw(0,errors.Gq)(name,value,`Use one of: ${values.join(", ")}.`);return found}matching(name,pattern,valid){const value=this.optional(name);if(value!==void 0&&
!pattern.test(value))throw(0,errors.Gq)(name,value,valid);return value}list(name){return this.text(name).split(`
`).filter(line=>!line.trim().startsWith("#")).flatMap(line=>line.split(",")).map(entry=>entry.trim()).filter(entry=>entry!=="")}duration(name,bounds){const value=this.
text(name),valid=`Use seconds or a duration like 45m, 1h or 1h30m, from ${bounds.min} to ${bounds.max} seconds.`,parts=/^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(
value),seconds=/^\d+$/.test(value)?Number(value):Number(parts?.[1]??0)*3600+Number(parts?.[2]??0)*60+Number(parts?.[3]??0);if(value===""||!/^\d+$/.test(value)&&
!parts||seconds<bounds.min||seconds>bounds.max)throw(0,errors.Gq)(name,value,valid);return seconds}}function withoutCommands(text){return text.replace(/^(\s*):(?=:)/gm,
"$1: ").replaceAll("##[","## [")}const workflowLogger={info:message=>core.pq(withoutCommands(message)),debug:message=>core.Yz(message),notice:message=>core.lm(message),
warning:message=>core.$e(message),group:(title,body)=>core.Os(title,body)},defaultDeadline=600;async function runPhase(kind,phase,options={}){const connections=(0,http.
openConnections)(),ending=endOf(options.deadline??defaultDeadline);try{const runner=createRunner(process.env,connections.http,ending.signal);await phase(runner),
kind==="post"&&await(0,files.XW)(runner.folder)}catch(error){const reason=(0,errors.cZ)(error).find(cause=>ending.signal.aborted&&cause===ending.signal.reason);
report(kind,reason??error)}finally{ending.clear(),await connections.close()}}function createRunner(environment,http2,signal){return{environment,logger:workflowLogger,
http:http2,mask:secret=>core.Pq(secret),signal,folder:(0,folder.O)(environment),now:()=>Date.now(),inputs:new Inputs(environment),setOutputs:outputs=>{for(const[
name,value]of Object.entries(outputs))value!==void 0&&core.uH(name,value)},exportVariables:(variables,secrets={})=>{exportVariables(environment,variables),exportSecrets(
environment,secrets,(0,folder.O)(environment))},restoreVariables:()=>{restoreVariables(environment),restoreSecrets(environment)},addPath:folder2=>core.fM(folder2),
saveState:(name,value)=>core.LZ(name,JSON.stringify(value)),state:name=>parseState(core.Gu(name)),summarize:async markdown=>{try{await core.z.addRaw(markdown,!0).
write()}catch(error){core.$e(`The job summary cannot be written: ${(0,errors.bD)(error)}`)}}}}const replacedState="replaced-variables";function exportVariables(environment,variables){
const replaced={};for(const[name,ours]of Object.entries(variables))replaced[name]={ours,before:environment[name]??null};core.LZ(replacedState,JSON.stringify(replaced));
for(const[name,value]of Object.entries(variables))core.dN(name,value)}function restoreVariables(environment){const replaced=parseState(core.Gu(replacedState))??
{};for(const[name,{ours,before}]of Object.entries(replaced))environment[name]===ours&&ours!==before&&core.dN(name,before??"")}const replacedSecretsState="replac\
ed-secrets";function exportSecrets(environment,secrets,folder2){const names=Object.keys(secrets);if(names.length===0)return;const file=(0,external_node_path_.join)(
folder2,`replaced-${(0,external_node_crypto_.randomBytes)(8).toString("hex")}.json`);(0,external_node_fs_.mkdirSync)(folder2,{recursive:!0,mode:448});const before=Object.
fromEntries(names.map(name=>[name,environment[name]??""])),ours=Object.fromEntries(Object.entries(secrets).map(([name,value])=>[name,digest(value)]));core.LZ(replacedSecretsState,
JSON.stringify({ours,file})),(0,external_node_fs_.writeFileSync)(file,JSON.stringify(before),{flag:"wx",mode:384});for(const[name,value]of Object.entries(secrets))
core.dN(name,value)}function restoreSecrets(environment){const{ours,file}=parseState(core.Gu(replacedSecretsState))??{};if(!ours||!file||!(0,external_node_fs_.existsSync)(
file))return;const before=JSON.parse((0,external_node_fs_.readFileSync)(file,"utf8"));for(const[name,value]of Object.entries(before))digest(environment[name]??"")===
ours[name]&&core.dN(name,value);(0,external_node_fs_.rmSync)(file)}const digest=text=>(0,external_node_crypto_.createHash)("sha256").update(text).digest("hex");
function parseState(text){return text===""?void 0:JSON.parse(text)}function endOf(seconds){const controller=new AbortController,cancel=()=>controller.abort(new errors.
lZ("The job was cancelled.","Run it again if that was not meant.")),expire=()=>controller.abort(new errors.lZ(`The step did not finish within ${seconds} s.`,"Lo\
ok above for the call that takes so long.")),timer=seconds>0?setTimeout(expire,seconds*1e3):void 0;return process.on("SIGINT",cancel),process.on("SIGTERM",cancel),
{signal:controller.signal,clear:()=>{clearTimeout(timer),process.off("SIGINT",cancel),process.off("SIGTERM",cancel)}}}function report(kind,error){const text=error instanceof
errors.lZ?`${error.message}
${error.remedy}`:`${(0,errors.bD)(error)}
This is a fault of the action: please report it with the debug log.`;kind==="main"?core.C1(text):core.$e(text);for(const cause of(0,errors.cZ)(error))core.Yz(cause instanceof
Error?cause.stack??String(cause):String(cause))}}),8292:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{I2:()=>makePrivateFolder,Pl:()=>writePrivateFile,XW:()=>removeFolderIfEmpty,Zu:()=>readIfPresent,uM:()=>linkTo});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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

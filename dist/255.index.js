export const id=255,ids=[255],modules={4255:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{run:()=>run});var _src_kubernetes_leftovers_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7418);async function run(runner){
runner.restoreVariables();const leftovers=runner.state("leftovers");leftovers&&await(0,_src_kubernetes_leftovers_js__WEBPACK_IMPORTED_MODULE_0__.D)(leftovers)}}),
6986:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$N:()=>codeOf,Gq:()=>invalid,bD:()=>messageOf,
cZ:()=>causesOf,lZ:()=>ActionError,nM:()=>WorldError,xl:()=>raise,yo:()=>UserError});class ActionError extends Error{remedy;constructor(what,remedy,options){super(
what,options),this.remedy=remedy}}class UserError extends ActionError{name="UserError"}class WorldError extends ActionError{name="WorldError"}function messageOf(error){
return error instanceof Error?error.message||error.name:String(error)}function causesOf(error){const chain=[];for(let current=error;current!=null&&!chain.includes(
current);)chain.push(current),current=current instanceof Error?current.cause:void 0;return chain}function codeOf(error){for(const link of causesOf(error))if(typeof link==
"object"&&link!==null&&"code"in link&&typeof link.code=="string")return link.code}function raise(error){throw error}function invalid(name,value,valid){const shown=value.
length>200?`${value.slice(0,200)}...`:value;return new UserError(`The input '${name}' is '${shown}', which is not valid.`,valid)}}),4694:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{VZ:()=>addToFile,l6:()=>kubeconfigPath,h3:()=>removeFromFile});var promises_=__webpack_require__(1455),external_node_path_=__webpack_require__(
6760),errors=__webpack_require__(6986),files=__webpack_require__(8292),lock=__webpack_require__(9660),dist=__webpack_require__(3483);const extensionName="ds-inf\
ra";function userName(context){return`ds-infra:${context}`}function addEntry(text,entry,inSameJob){const document=parseKubeconfig(text);refuseCollision(document,
entry,inSameJob);const user=userName(entry.context);put(document,"clusters",{name:entry.cluster.name,cluster:{server:entry.cluster.server,"certificate-authority\
-data":entry.cluster.certificateAuthority}}),put(document,"users",{name:user,user:userOf(entry.credential)}),put(document,"contexts",{name:entry.context,context:{
cluster:entry.cluster.name,user,...entry.namespace?{namespace:entry.namespace}:{},extensions:[{name:extensionName,extension:{id:entry.id}}]}});const added={id:entry.
id,context:entry.context};if(entry.setCurrent){const previous=document.get("current-context");typeof previous=="string"&&previous&&previous!==entry.context&&(added.
previousContext=previous),document.set("current-context",entry.context)}return{text:print(document),added}}function removeEntry(text,entry){const document=parseKubeconfig(
text),item=find(document,"contexts",entry.context);if(item&&idOf(item)===entry.id){const cluster=item.getIn(["context","cluster"]);remove(document,"contexts",entry.
context),remove(document,"users",userName(entry.context));const needed=items(document,"contexts").some(other=>other.getIn(["context","cluster"])===cluster);if(typeof cluster==
"string"&&!needed&&remove(document,"clusters",cluster),document.get("current-context")===entry.context){const previous=entry.previousContext;document.set("curre\
nt-context",previous&&find(document,"contexts",previous)?previous:"")}}return{text:print(document),empty:lists.every(list=>items(document,list).length===0),ours:items(
document,"contexts").some(context=>idOf(context)!==void 0)}}const lists=["clusters","contexts","users"];function userOf(credential){return"token"in credential?{
token:credential.token}:{exec:{apiVersion:"client.authentication.k8s.io/v1",command:credential.exec.command,args:[...credential.exec.args],interactiveMode:"Neve\
r",provideClusterInfo:!1}}}function parseKubeconfig(text){const document=(0,dist.parseDocument)(text?.trim()?text:`apiVersion: v1
kind: Config
preferences: {}
`,{compat:"yaml-1.1"}),[error]=document.errors;if(error)throw notKubeconfig(`it is not valid YAML (${error.message.split(`
`)[0]})`,error);if(!(0,dist.jh)(document.contents))throw notKubeconfig("it is not a mapping");for(const list of lists){const value=document.get(list);if(value!=
null&&!(0,dist.oP)(value))throw notKubeconfig(`'${list}' is not a list`)}return document}function notKubeconfig(why,cause){return new errors.yo(`The existing ku\
beconfig cannot be added to: ${why}.`,"Correct the file, or name another one with 'kubeconfig'.",{cause})}function refuseCollision(document,entry,inSameJob){const existing=find(
document,"contexts",entry.context);if(!existing)return;const cluster=existing.getIn(["context","cluster"]),id2=idOf(existing);if(!(id2!==void 0&&(cluster===entry.
cluster.name||!inSameJob(id2))))throw new errors.yo(`The kubeconfig already has a context '${entry.context}', for cluster ${String(cluster)}.`,"Choose another n\
ame with the input 'context'.")}function idOf(context){const extensions=context.getIn(["context","extensions"]);if(!(0,dist.oP)(extensions))return;const id2=extensions.
items.filter(dist.jh).find(item=>item.get("name")===extensionName)?.getIn(["extension","id"]);return typeof id2=="string"?id2:void 0}function sequence(document,list){
const value=document.get(list);if((0,dist.oP)(value))return value;const created=document.createNode([]);return created.flow=!1,document.set(list,created),created}
function items(document,list){const value=document.get(list);return(0,dist.oP)(value)?value.items.filter(dist.jh):[]}function find(document,list,name){return items(
document,list).find(item=>item.get("name")===name)}function put(document,list,value){const target=sequence(document,list);target.items.length===0&&(target.flow=
!1);const node=document.createNode(value),at=target.items.findIndex(item=>(0,dist.jh)(item)&&item.get("name")===value.name);at>=0?target.items[at]=node:target.items.
push(node)}function remove(document,list,name){const target=sequence(document,list);target.items=target.items.filter(item=>!((0,dist.jh)(item)&&item.get("name")===
name))}function print(document){return document.toString({lineWidth:0,indentSeq:!1,flowCollectionPadding:!1})}async function addToFile(path,own,entry,inSameJob){
const file=await resolveLinks(path);return await(0,lock.k)(file,async()=>{const before=await(0,files.Zu)(file),{text,added}=addEntry(before,entry,inSameJob);return await(0,files.
Pl)(file,text),{...added,file,created:before===void 0,own}})}async function removeFromFile(added){await(0,files.Zu)(added.file)!==void 0&&(await(0,lock.k)(added.
file,async()=>{const before=await(0,files.Zu)(added.file);if(before===void 0)return;const{text,empty,ours}=removeEntry(before,added);(added.own?!ours:empty&&added.
created)?await(0,promises_.rm)(added.file):text!==before&&await(0,files.Pl)(added.file,text)}),added.own&&await(0,files.XW)((0,external_node_path_.dirname)(added.
file)))}async function resolveLinks(path){try{return await(0,promises_.realpath)(path)}catch(error){if((0,errors.$N)(error)!=="ENOENT")throw error;const target=await(0,promises_.
readlink)(path).catch(()=>{});return target===void 0?path:(0,external_node_path_.resolve)((0,external_node_path_.dirname)(path),target)}}function kubeconfigPath(file,current,fallback){
const others=(current??"").split(external_node_path_.delimiter).filter(path=>path!==""&&path!==file),rest=current?others:[fallback??""].filter(path=>path!==""&&
path!==file);return[file,...rest].join(external_node_path_.delimiter)}}),7418:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{D:()=>removeLeftovers,d:()=>removeSession});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6760),_system_files_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8292),_kubeconfig_file_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4694);async function removeLeftovers({
entry,sessionFile,cacheFolder}){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(cacheFolder,{recursive:!0,force:!0}),await(0,_kubeconfig_file_js__WEBPACK_IMPORTED_MODULE_3__.
h3)(entry),sessionFile!==void 0&&await removeAllSessions((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(sessionFile)),await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__.
XW)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(cacheFolder))}async function removeAllSessions(folder){const kept=(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
readdir)(folder).catch(()=>[])).filter(name=>/^role-\w+\.json$|^\.\w+\.tmp$/.test(name));for(const name of kept)await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,name),{force:!0})}async function removeSession(sessionFile){sessionFile!==void 0&&(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
rm)(sessionFile,{force:!0}),await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__.XW)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(sessionFile)))}}),8292:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
IST")throw error}}}),9660:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>withLock});
var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760),node_timers_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8500),proper_lockfile__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
2052),_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6986),_files_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(8292);async function withLock(path,body){
await(0,_files_js__WEBPACK_IMPORTED_MODULE_4__.I2)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path));const release=await acquire(path);try{return await body()}finally{
await release()}}async function acquire(path){const deadline=Date.now()+patience;for(;;){try{return await(0,proper_lockfile__WEBPACK_IMPORTED_MODULE_2__.lock)(path,
{realpath:!1,stale:1e4})}catch(cause){const code=(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.$N)(cause);if(code!=="ELOCKED")throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.
yo(`${path} cannot be locked (${code}).`,"Check that its folder can be written to.",{cause});if(Date.now()>deadline)throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.
nM(`Another process keeps ${path} locked.`,`If none is running, delete ${path}.lock.`,{cause})}await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(
5+Math.random()*95)}}const patience=3e4})};

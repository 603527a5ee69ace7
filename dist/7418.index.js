export const id=7418,ids=[7418,9660],modules={5285:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{lq:()=>addToOwnFile,Vi:()=>addToUsersFile,vH:()=>checkFile,sX:()=>createId,n1:()=>followLinks,mm:()=>kubeFolder,h3:()=>removeFromFile});var external_node_crypto_=__webpack_require__(
7598),promises_=__webpack_require__(1455),external_node_path_=__webpack_require__(6760),external_node_util_=__webpack_require__(7975),errors=__webpack_require__(
6986),job_environment=__webpack_require__(4564),system_files=__webpack_require__(8292),lock=__webpack_require__(9660),dist=__webpack_require__(3483);const lists=[
"clusters","contexts","users"],empty=`apiVersion: v1
kind: Config
preferences: {}
`;function parseKubeconfig(text,path){const source=text?.trim()?text:empty,documents=(0,dist.hR)(source,{version:"1.1",customTags:tags=>tags.filter(tag=>typeof tag==
"string"||!isTime(tag)),compat:"yaml-1.1",uniqueKeys:!1}),tree="empty"in documents?void 0:documents[0];if(!tree)throw notKubeconfig(path,"it holds no document");
const[error]=tree.errors;if(error)throw notKubeconfig(path,`it is not valid YAML (${error.message.split(`
`)[0]?.replace(/:$/,"")})`,error);return checkShape(tree,path),{tree,style:styleOf(source)}}function isTime(tag){return tag.tag==="tag:yaml.org,2002:timestamp"||
"format"in tag&&tag.format==="TIME"}function checkShape(tree,path){const{contents}=tree;if(!(0,dist.jh)(contents))throw notKubeconfig(path,"it is not a mapping");
removeEarlierDuplicates(contents);for(const list of lists)checkList(tree.get(list)??void 0,list,path)}function checkList(value,list,path){if(value===void 0)return;
if(!(0,dist.oP)(value))throw notKubeconfig(path,`'${list}' is not a list`);const names=new Set;for(const[at,item]of value.items.entries()){const name=(0,dist.jh)(
item)?item.get("name"):void 0;if(typeof name!="string")throw notKubeconfig(path,`'${list}[${at}]' has no name`);if(names.has(name))throw notKubeconfig(path,`'${list}\
' has two entries named '${name}'`);names.add(name)}}function removeEarlierDuplicates(map){const last=new Map(map.items.map(pair=>[String(pair.key),pair]));map.
items=map.items.filter(pair=>last.get(String(pair.key))===pair)}function notKubeconfig(path,why,cause){return new errors.yo(`${path} is no kubeconfig that kubec\
tl can read: ${why}.`,"Correct the file, or leave it out: of KUBECONFIG, or as the input 'kubeconfig'.",{cause})}function plainValues({tree},path){try{return JSON.
parse(JSON.stringify(tree.toJS()))}catch(cause){throw notKubeconfig(path,`its aliases cannot be followed (${(0,errors.bD)(cause).split(`
`)[0]})`,cause)}}function styleOf(text){return{json:isJson(text)?/^[ \t]+(?=")/m.exec(text)?.[0]??"":void 0,lineEnd:/\r\n/.test(text)?`\r
`:`
`,indentLists:/^(?:clusters|contexts|users):[^\S\n]*\r?\n[^\S\n]+-/m.test(text),finalNewline:text.endsWith(`
`)}}function isJson(text){if(!text.trimStart().startsWith("{"))return!1;try{return JSON.parse(text),!0}catch{return!1}}function printKubeconfig({tree,style}){const text=style.
json===void 0?tree.toString({lineWidth:0,indentSeq:style.indentLists,flowCollectionPadding:!1}):`${JSON.stringify(tree.toJS(),null,style.json)}${style.finalNewline?
`
`:""}`;return style.lineEnd===`
`?text:text.replace(/\r?\n/g,`\r
`)}function entriesOf(tree,list){const value=tree.get(list);return(0,dist.oP)(value)?value.items.filter(dist.jh):[]}function findEntry(tree,list,name){return entriesOf(
tree,list).find(entry=>entry.get("name")===name)}function putEntry(tree,list,value){const target=sequenceOf(tree,list);target.items.length===0&&(target.flow=!1);
const node=tree.createNode(value),at=target.items.findIndex(entry=>(0,dist.jh)(entry)&&entry.get("name")===value.name);at>=0?target.items[at]=node:target.items.
push(node)}function removeEntryNamed(tree,list,name){const target=sequenceOf(tree,list);target.items=target.items.filter(entry=>!((0,dist.jh)(entry)&&entry.get(
"name")===name))}function sequenceOf(tree,list){const value=tree.get(list);if((0,dist.oP)(value))return value;const created=tree.createNode([]);return created.flow=
!1,tree.set(list,created),created}var exec_credential=__webpack_require__(557);const extensionName="ds-infra";function markOf(context){const{extensions}=context.
context,mark=(Array.isArray(extensions)?extensions.find(item=>item?.name===extensionName):void 0)?.extension;return typeof mark?.id=="string"?mark:void 0}function marked(context,mark){
const extensions=context.context.extensions?.filter(({name})=>name!==extensionName)??[];return{name:context.name,context:{...context.context,extensions:[...extensions,
{name:extensionName,extension:mark}]}}}function stackOf(tree,name){return unstacked(contextsOf(tree).find(context=>context.name===name))}function unstacked(top){
const stack=[];for(let context=top;context;context=markOf(context)?.replaced){const{replaced:_,...mark}=markOf(context)??{id:""};stack.push(markOf(context)?marked(
context,mark):context)}return stack}function putStack(tree,name,stack){const top=stack.reduceRight((replaced,context)=>{const mark=markOf(context);return mark&&
replaced?marked(context,{...mark,replaced}):context},void 0);top?putEntry(tree,"contexts",top):removeEntryNamed(tree,"contexts",name)}function contextsOf(tree){
return entriesOf(tree,"contexts").map(entry=>{const value=entry.toJS(tree);return{...value,context:value.context??{}}})}function allContexts(tree){return contextsOf(
tree).flatMap(unstacked)}function addEntry(text,entry,target){const document=parseKubeconfig(text,target.path),{tree}=document;removeStale(tree,entry.context,target);
const stack=stackOf(tree,entry.context);checkReplaceable(stack[0],entry,target);const cluster=putCluster(tree,entry),user=freeName(tree,"users",ownName(entry));
putEntry(tree,"users",{name:user,user:userOf(entry.credential)});const mark={id:entry.id,...cluster.name===entry.cluster.name?{}:{arn:entry.cluster.name},...entry.
setCurrent?marksOfCurrent(tree):{},...cluster.isOthers?{keepsCluster:!0}:{}},{namespace}=entry,context={cluster:cluster.name,user,...namespace?{namespace}:{}};return putStack(
tree,entry.context,[marked({name:entry.context,context},mark),...stack]),entry.setCurrent&&tree.set("current-context",entry.context),{text:printKubeconfig(document),
replacesUsers:stack[0]!==void 0&&!markOf(stack[0])}}function removeEntry(text,entry,target){const document=parseKubeconfig(text,target.path),{tree}=document,isThere=stackOf(
tree,entry.context).some(context=>markOf(context)?.id===entry.id);return isThere&&takeOut(tree,entry.context,entry.id),{text:isThere?printKubeconfig(document):text,
empty:lists.every(list=>entriesOf(tree,list).length===0),ours:allContexts(tree).some(context=>target.inSameJob(markOf(context)?.id??""))}}function marksOfCurrent(tree){
const current=tree.get("current-context"),order=lastOrder(tree)+1;if(typeof current!="string"||current==="")return{order};const mark=stackOf(tree,current).map(markOf).
find(one=>one?.order!==void 0);return mark===void 0?{order,previous:current}:{order,previousUse:mark.id}}function lastOrder(tree){return Math.max(0,...allContexts(
tree).map(context=>markOf(context)?.order??0))}function takeOut(tree,name,id2){const wasLast=lastOrder(tree),stack=stackOf(tree,name),gone=stack.find(context=>markOf(
context)?.id===id2);if(!gone)return;putStack(tree,name,stack.filter(context=>context!==gone)),removeParts(tree,gone);const{order,previous,previousUse}=markOf(gone)??
{};replacePreviousUse(tree,id2,{...previous?{previous}:{},...previousUse?{previousUse}:{}});const current=tree.get("current-context"),isCurrent=current===name&&
order!==void 0&&order===wasLast,contexts=allContexts(tree);if(!isCurrent&&contexts.some(context=>context.name===current))return;const use=previousUse&&contexts.
find(context=>markOf(context)?.id===previousUse),next=previous??(use?use.name:void 0);current&&tree.set("current-context",contexts.some(context=>context.name===
next)?next:"")}function replacePreviousUse(tree,id2,instead){for(const{name}of contextsOf(tree)){const stack=stackOf(tree,name);if(!stack.some(context=>markOf(context)?.
previousUse===id2))continue;const changed=stack.map(context=>{const{previousUse,...mark}=markOf(context)??{id:""};return previousUse===id2?marked(context,{...mark,
...instead}):context});putStack(tree,name,changed)}}function removeStale(tree,name,target){for(const context of stackOf(tree,name)){const mark=markOf(context);mark&&
!target.inSameJob(mark.id)&&takeOut(tree,name,mark.id)}}function removeParts(tree,gone){const others=allContexts(tree),{cluster,user}=gone.context;user!==void 0&&
!others.some(({context})=>context.user===user)&&removeEntryNamed(tree,"users",user),cluster!==void 0&&!others.some(({context})=>context.cluster===cluster)&&!markOf(
gone)?.keepsCluster&&removeEntryNamed(tree,"clusters",cluster)}function checkReplaceable(before,entry,target){if(!before)return;const mark=markOf(before),cluster=mark?.
arn??before.context.cluster;if(!(mark?cluster===entry.cluster.name:target.own))throw new errors.yo(`The kubeconfig ${target.path} already has a context '${entry.
context}', for cluster ${String(cluster)}.`,"Choose another name with the input 'context'.")}function putCluster(tree,entry){const{name,server,certificateAuthority}=entry.
cluster,cluster={server,"certificate-authority-data":certificateAuthority},present=findEntry(tree,"clusters",name);if(present&&(0,external_node_util_.isDeepStrictEqual)(
present.toJS(tree),{name,cluster})){const ours=allContexts(tree).find(context=>markOf(context)&&context.context.cluster===name);return{name,isOthers:!ours||markOf(
ours)?.keepsCluster===!0}}const chosen=present?freeName(tree,"clusters",ownName(entry)):name;return putEntry(tree,"clusters",{name:chosen,cluster}),{name:chosen,
isOthers:!1}}const ownName=({context})=>`ds-infra:${context}`;function freeName(tree,list,name){const names=new Set(entriesOf(tree,list).map(entry=>entry.get("n\
ame")));for(let count=1;;count+=1){const candidate=count===1?name:`${name}-${count}`;if(!names.has(candidate))return candidate}}function userOf(credential){return"\
token"in credential?{token:credential.token}:{exec:{apiVersion:exec_credential.uI,command:credential.exec.command,args:[...credential.exec.args],env:[{name:"NOD\
E_OPTIONS",value:""}],interactiveMode:"Never",provideClusterInfo:!1}}}function mergeKubeconfigs(files,settings=files){const parsed=new Map(files.map(file=>[file.
path,parse(file)])),merged={apiVersion:"v1",kind:"Config",preferences:{}};for(const{path}of settings)addSettings(merged,parsed.get(path)??{});for(const list of lists)
merged[list]=mergeEntries([...parsed.values()].map(kubeconfig=>kubeconfig[list]??[]));const tree=new dist.yo(merged,{compat:"yaml-1.1"});return printKubeconfig(
{...parseKubeconfig(void 0,""),tree})}function parse({path,text}){return withAbsolutePaths(plainValues(parseKubeconfig(text,path),path),(0,external_node_path_.dirname)(
path))}function addSettings(merged,more){for(const[key,value]of Object.entries(more))!isList(key)&&(!merged[key]||isEmpty(merged[key]))&&(merged[key]=value)}function mergeEntries(files){
const entries=new Map;for(const entry of files.flat())entries.has(entry.name)||entries.set(entry.name,entry);return[...entries.values()]}function isList(key){return lists.
some(list=>list===key)}function isEmpty(value){return isObject(value)&&Object.keys(value).length===0}const pathFields=["certificate-authority","client-certifica\
te","client-key","tokenFile"];function withAbsolutePaths(kubeconfig,folder){const parts=[...(kubeconfig.clusters??[]).map(({cluster})=>cluster),...(kubeconfig.users??
[]).map(({user})=>user)].filter(part=>isObject(part));for(const part of parts){for(const field of pathFields)makeAbsolute(part,field,folder);isObject(part.exec)&&
String(part.exec.command).includes(external_node_path_.sep)&&makeAbsolute(part.exec,"command",folder)}return kubeconfig}function makeAbsolute(part,field,folder){
const path=part[field];typeof path=="string"&&path!==""&&!(0,external_node_path_.isAbsolute)(path)&&(part[field]=(0,external_node_path_.resolve)(folder,path))}function isObject(value){
return typeof value=="object"&&value!==null}var home=__webpack_require__(8814);const largest=16*1024*1024;async function readUserFiles({environment,logger}){const named=environment[job_environment.
E.kubeconfig];if(!named)return await readDefaultFile({environment,logger});const paths=new Set(named.split(external_node_path_.delimiter).filter(path=>path!=="").
map(path=>(0,external_node_path_.resolve)(path))),files=[];for(const path of paths){const text=await readKubeconfig(path);text===void 0?logger.info(`KUBECONFIG \
names ${path}, which does not exist.`):files.push({path,text})}return files}async function readDefaultFile({environment,logger}){const path=(0,external_node_path_.
join)((0,home.Wx)(environment),".kube","config");try{const text=await readKubeconfig(path);return text===void 0?[]:(parseKubeconfig(text,path),[{path,text}])}catch(error){
if(!(error instanceof errors.lZ))throw error;return logger.warning(`${error.message} Its contexts are left out.`),[]}}async function readKubeconfig(path){try{const about=await(0,promises_.
stat)(path);if(about.isCharacterDevice()&&path==="/dev/null")return"";if(!about.isFile())throw unreadable(path,"it is not a file");if(about.size>largest)throw unreadable(
path,`it has ${about.size} bytes, and up to ${largest} are read`);return await(0,promises_.readFile)(path,"utf8")}catch(error){if(error instanceof errors.lZ)throw error;
if((0,errors.$N)(error)==="ENOENT")return;throw unreadable(path,(0,errors.$N)(error)??(0,errors.bD)(error),error)}}function unreadable(path,why,cause){return new errors.
yo(`The kubeconfig ${path} cannot be read: ${why}.`,"Take it out of KUBECONFIG, or make it readable to the job's user.",{cause})}function kubeFolder(jobFolder){
return(0,external_node_path_.join)(jobFolder,"kube")}function createId(environment){return`${environment[job_environment.E.githubRunId]??""}-${environment[job_environment.
E.githubRunAttempt]??""}/${(0,external_node_crypto_.randomUUID)()}`}function targetOf({id:id2,file:path,own}){const job=id2.slice(0,id2.lastIndexOf("/")+1);return{
path,own,inSameJob:other=>other.startsWith(job)}}async function checkFile(path){const about=await(0,promises_.stat)(path).catch(()=>{});if(!about||about.isFile())
return;const what=about.isDirectory()?"which is a folder":"which is a device or a pipe";throw(0,errors.Gq)("kubeconfig",path,`Use the path of a file; this is ${path}\
, ${what}.`)}async function addToOwnFile(use,entry,dependencies){const{file}=use;return await(0,lock.withLock)(file,async()=>{const present=await(0,system_files.
Zu)(file),own=present===void 0?[]:[{path:file,text:present}],files=await readUserFiles(dependencies),others=own.length>0&&!dependencies.environment[job_environment.
E.kubeconfig]?[]:without(files,file),current=files.length>others.length?files:[...others,...own],text=others.length>0?mergeKubeconfigs([...own,...others],current):
present,result=addEntry(text,entry,targetOf(use));return await(0,system_files.Pl)(file,result.text),{copied:others.map(({path})=>path),replacesUsers:result.replacesUsers}})}
function without(files,file){return files.filter(({path})=>path!==file)}async function addToUsersFile(use,entry,jobFolder){const{file}=use;await(0,lock.withLock)(
file,async()=>{const text=await(0,system_files.Zu)(file),result=addEntry(text,entry,targetOf(use)),backup=backupFile(jobFolder,file);if(await(0,system_files.Zu)(
backup)===void 0){const original=text===void 0?{}:{text,mode:(await(0,promises_.stat)(file)).mode&511};await(0,system_files.Pl)(backup,JSON.stringify(original))}
text!==void 0&&await(0,promises_.chmod)(file,384),await(0,system_files.Pl)(file,result.text)})}function backupFile(jobFolder,file){const key=(0,external_node_crypto_.
createHash)("sha256").update(file).digest("hex").slice(0,16);return(0,external_node_path_.join)(kubeFolder(jobFolder),`original-${key}.json`)}async function removeFromFile(use,jobFolder){
const{file,own}=use;await(0,system_files.Zu)(file)!==void 0&&await(0,lock.withLock)(file,async()=>{const before=await(0,system_files.Zu)(file);if(before===void 0)
return;const{text,empty:empty2,ours}=removeEntry(before,use,targetOf(use));own&&!ours?await(0,promises_.rm)(file):own||ours?await rewrite(file,before,text):await giveBack(
file,{before,text,empty:empty2},backupFile(jobFolder,file))})}async function rewrite(file,before,text){text!==before&&await(0,system_files.Pl)(file,text)}async function giveBack(file,{
before,text,empty:empty2},backup){const kept=await(0,system_files.Zu)(backup),original=kept===void 0?void 0:JSON.parse(kept);original&&original.text===void 0&&empty2?
await(0,promises_.rm)(file):(await rewrite(file,before,original?.text!==void 0&&isSame(original.text,text,file)?original.text:text),original?.mode!==void 0&&await(0,promises_.
chmod)(file,original.mode)),await(0,promises_.rm)(backup,{force:!0})}function isSame(one,other,path){const[first,second]=[one,other].map(text=>{const values=plainValues(
parseKubeconfig(text,path),path);return Object.fromEntries(Object.entries(values).filter(([,value])=>!isNothing(value)))});return(0,external_node_util_.isDeepStrictEqual)(
first,second)}function isNothing(value){return value===null||value===""||typeof value=="object"&&Object.keys(value).length===0}async function followLinks(path){
try{return await(0,promises_.realpath)(path)}catch(error){if((0,errors.$N)(error)!=="ENOENT")throw error;const target=await(0,promises_.readlink)(path).catch(()=>{});
return target===void 0?path:(0,external_node_path_.resolve)((0,external_node_path_.dirname)(path),target)}}}),7418:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Od:()=>kubeconfigEntry,PV:()=>ownFile,dF:()=>removeSession,nF:()=>cacheFolder});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6760),_system_files_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8292),_kubeconfig_file_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
5285);function ownFile(jobFolder){return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_kubeconfig_file_js__WEBPACK_IMPORTED_MODULE_3__.mm)(jobFolder),"conf\
ig")}function cacheFolder(jobFolder){return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,_kubeconfig_file_js__WEBPACK_IMPORTED_MODULE_3__.mm)(jobFolder),"c\
ache")}const kubeconfigEntry={kind:"kubeconfig-entry",undo:async({done},{folder,others})=>{await(0,_kubeconfig_file_js__WEBPACK_IMPORTED_MODULE_3__.h3)(done,folder),
!((await others()).length>0)&&(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(cacheFolder(folder),{recursive:!0,force:!0}),await removeAllSessions((0,_kubeconfig_file_js__WEBPACK_IMPORTED_MODULE_3__.
mm)(folder)),await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__.XW)((0,_kubeconfig_file_js__WEBPACK_IMPORTED_MODULE_3__.mm)(folder)))}};async function removeAllSessions(folder){
const kept=(await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__.wX)(folder)).filter(name=>/^role-\w+\.json(\.lock)?$|^\.\w+\.tmp$/.test(name));for(const name of kept)
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,name),{force:!0})}async function removeSession(sessionFile){
sessionFile!==void 0&&(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(sessionFile,{force:!0}),await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__.XW)(
(0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(sessionFile)))}}),557:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{BA:()=>execCredential,Wy:()=>parseRequestedVersion,uI:()=>execVersion});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986);
const execVersion="client.authentication.k8s.io/v1beta1",versions=[execVersion,"client.authentication.k8s.io/v1"];function parseRequestedVersion(execInfo){if(!execInfo?.
trim())return execVersion;let asked;try{asked=JSON.parse(execInfo)?.apiVersion}catch(cause){throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("KUBERNETES_EXE\
C_INFO is not JSON.","Use a client built on client-go 1.22 or later.",{cause})}const version=versions.find(candidate=>candidate===asked);if(version)return version;
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`The client asks for credentials in the version ${String(asked)}.`,`Use a client that knows ${versions.join(
" or ")}.`)}function execCredential(apiVersion,{token,expiration}){const expirationTimestamp=`${expiration.toISOString().slice(0,19)}Z`;return`${JSON.stringify(
{kind:"ExecCredential",apiVersion,spec:{},status:{expirationTimestamp,token}})}
`}}),8292:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{I2:()=>makePrivateFolder,Pl:()=>writePrivateFile,
XW:()=>removeFolderIfEmpty,Zu:()=>readIfPresent,uM:()=>linkTo,wX:()=>namesIn,xI:()=>ownerAt,xo:()=>ifPresent});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3024),node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1455),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
6760),_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(6986),_machine_error_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(9577),__addDisposableResource=function(env,value,async){
if(value!=null){if(typeof value!="object"&&typeof value!="function")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");dispose=value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbo\
l.dispose is not defined.");dispose=value[Symbol.dispose],async&&(inner=dispose)}if(typeof dispose!="function")throw new TypeError("Object not disposable.");inner&&
(dispose=function(){try{inner.call(this)}catch(e){return Promise.reject(e)}}),env.stack.push({value,dispose,async})}else async&&env.stack.push({async:!0});return value},
__disposeResources=(function(SuppressedError2){return function(env){function fail(e){env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppr\
essed during disposal."):e,env.hasError=!0}var r,s=0;function next(){for(;r=env.stack.pop();)try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().
then(next);if(r.dispose){var result=r.dispose.call(r.value);if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){return fail(e),next()})}else s|=
1}catch(e){fail(e)}if(s===1)return env.hasError?Promise.reject(env.error):Promise.resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError==
"function"?SuppressedError:function(error,suppressed,message){var e=new Error(message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});
async function makePrivateFolder(path){const first=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path,{recursive:!0,mode:448}).catch(async error=>{
throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error)==="ENOENT"&&await makeFirstMissing(path),error});if(first===void 0)return;const owner=await ownerAt((0,node_path__WEBPACK_IMPORTED_MODULE_3__.
dirname)(first));if(owner)for(let made=path;made.length>=first.length;made=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(made))await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
lchown)(made,owner.uid,owner.gid).catch(()=>{})}async function makeFirstMissing(path){const parent=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
stat)(parent).then(()=>!0,()=>parent===path)?await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path,{mode:448}):await makeFirstMissing(parent)}async function writePrivateFile(path,content){
await makePrivateFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));const staging=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.
dirname)(path),`.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}.tmp`);try{const env_1={stack:[],error:void 0,hasError:!1};try{const owner=await ownerAt(
path)??await ownerAt((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)),file=__addDisposableResource(env_1,await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
open)(staging,"wx",384),!0);await file.writeFile(content),owner&&await file.chown(owner.uid,owner.gid).catch(()=>{})}catch(e_1){env_1.error=e_1,env_1.hasError=!0}finally{
const result_1=__disposeResources(env_1);result_1&&await result_1}}catch(error){throw await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(staging,{force:!0}),
(0,_machine_error_js__WEBPACK_IMPORTED_MODULE_5__.iD)(error,path)}await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(staging,path).catch(async error=>{
throw await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(staging,{force:!0}),(0,_machine_error_js__WEBPACK_IMPORTED_MODULE_5__.iD)(error,path)})}async function ownerAt(path){
if(process.getuid?.()===0)return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(()=>{})}async function removeFolderIfEmpty(folder){try{
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rmdir)(folder)}catch(error){if(!["ENOENT","ENOTEMPTY","EEXIST"].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.
$N)(error)??""))throw error}}async function ifPresent(found){try{return await found}catch(error){if((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error)==="ENO\
ENT")return;throw error}}async function readIfPresent(path){return await ifPresent((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path,"utf8"))}async function namesIn(folder){
return await ifPresent((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder))??[]}async function linkTo(target,path){try{process.platform!=="win32"?
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.symlink)(target,path):(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(target)).isDirectory()?
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.symlink)(target,path,"junction"):await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(target,path,
node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_EXCL)}catch(error){if((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error)!=="EEXIST")throw error}}}),9660:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{withLock:()=>withLock});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1455),node_os__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8161),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6760),node_timers_promises__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
8500),node_util__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(7975),_errors_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(6986),_files_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(
8292),_machine_error_js__WEBPACK_IMPORTED_MODULE_8__=__webpack_require__(9577),__addDisposableResource=function(env,value,async){if(value!=null){if(typeof value!=
"object"&&typeof value!="function")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError("Symbol.async\
Dispose is not defined.");dispose=value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");dispose=
value[Symbol.dispose],async&&(inner=dispose)}if(typeof dispose!="function")throw new TypeError("Object not disposable.");inner&&(dispose=function(){try{inner.call(
this)}catch(e){return Promise.reject(e)}}),env.stack.push({value,dispose,async})}else async&&env.stack.push({async:!0});return value},__disposeResources=(function(SuppressedError2){
return function(env){function fail(e){env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e,env.hasError=!0}var r,
s=0;function next(){for(;r=env.stack.pop();)try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.
call(r.value);if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){return fail(e),next()})}else s|=1}catch(e){fail(e)}if(s===1)return env.hasError?
Promise.reject(env.error):Promise.resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError=="function"?SuppressedError:function(error,suppressed,message){
var e=new Error(message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});async function withLock(path,body,options={}){const lock=`${path}\
.lock`,owner=await acquire(path,lock,options),heartbeat=setInterval(()=>{touch(lock,owner)},staleAfter/4);heartbeat.unref();try{return await body()}finally{clearInterval(
heartbeat),await removeLock(lock,owner.token,options.now??Date.now).catch(()=>{})}}const usualPatience=3e4,staleAfter=1e4;async function acquire(path,lock,options){
const{signal,now=Date.now,wait=pause}=options,owner={pid:process.pid,host:await hostOf(),token:(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()},start=now();
let seen;for(;;){if(signal?.throwIfAborted(),await create(path,lock,owner))return owner;if(seen=await look(lock,seen,now()),!(seen&&isOver(seen,owner,now())&&await removeLock(
lock,seen.held.identity,now))){if(seen&&now()-start>(options.patience??usualPatience))throw busy(path,lock,seen.held);await wait(5+Math.random()*95,signal)}}}async function look(lock,before,now){
const held=await inspect(lock);if(held)return before&&(0,node_util__WEBPACK_IMPORTED_MODULE_5__.isDeepStrictEqual)(before.held,held)?before:{held,since:now}}function isOver({
held,since},{host},now){return Math.max(now-held.touched,now-since)>staleAfter||isDead(held,host)}async function pause(milliseconds,signal){await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_4__.
setTimeout)(milliseconds,void 0,{...signal?{signal}:{}}).catch(()=>signal?.throwIfAborted())}async function create(path,lock,owner){const refused=cause=>(0,_machine_error_js__WEBPACK_IMPORTED_MODULE_8__.
Ko)(cause,`${path} cannot be locked`)??cause;await(0,_files_js__WEBPACK_IMPORTED_MODULE_7__.I2)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)).catch(
cause=>{throw refused(cause)});try{const env_1={stack:[],error:void 0,hasError:!1};try{const file=__addDisposableResource(env_1,await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
open)(lock,"wx",420),!0),{uid,gid}=await(0,_files_js__WEBPACK_IMPORTED_MODULE_7__.xI)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path))??{};return uid!==
void 0&&gid!==void 0&&await file.chown(uid,gid).catch(()=>{}),await file.writeFile(JSON.stringify(owner)).catch(async error=>{throw await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
rm)(lock,{force:!0}),error}),!0}catch(e_1){env_1.error=e_1,env_1.hasError=!0}finally{const result_1=__disposeResources(env_1);result_1&&await result_1}}catch(cause){
const code=(0,_errors_js__WEBPACK_IMPORTED_MODULE_6__.$N)(cause);if(code==="EEXIST"||process.platform==="win32"&&["EPERM","EBUSY"].includes(code??""))return!1;throw refused(
cause)}}async function inspect(lock){const found=await(0,_files_js__WEBPACK_IMPORTED_MODULE_7__.xo)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(lock));
if(!found)return;const owner=await readOwner(lock);return{identity:owner?.token??`${found.ino}-${found.mtimeMs}`,owner,touched:found.mtimeMs}}async function readOwner(lock){
try{const{pid,host,token}=JSON.parse(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(lock,"utf8"));if(typeof pid=="number"&&typeof host=="string"&&
typeof token=="string")return{pid,host,token}}catch{}}function isDead({owner:holder},host){if(!holder||holder.host!==host)return!1;try{return process.kill(holder.
pid,0),!1}catch(error){return(0,_errors_js__WEBPACK_IMPORTED_MODULE_6__.$N)(error)==="ESRCH"}}async function hostOf(){const processes=process.platform==="linux"?
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readlink)("/proc/self/ns/pid").catch(()=>""):"";return`${(0,node_os__WEBPACK_IMPORTED_MODULE_2__.hostname)()}\
 ${processes}`.trim()}async function removeLock(lock,identity,now){const claim=`${lock}.${identity}`;try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(
claim)}catch(error){if((0,_errors_js__WEBPACK_IMPORTED_MODULE_6__.$N)(error)!=="EEXIST")throw error;const{mtimeMs}=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
lstat)(claim).catch(()=>({mtimeMs:Number.POSITIVE_INFINITY}));return now()-mtimeMs>staleAfter&&await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(claim).
catch(()=>{}),!1}try{return(await inspect(lock))?.identity!==identity||await((await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(lock)).isDirectory()?
(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(lock):(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(lock,{force:!0})),!0}catch(error){const code=(0,_errors_js__WEBPACK_IMPORTED_MODULE_6__.
$N)(error)??"";if(code==="ENOENT")return!0;if(["ENOTEMPTY","EEXIST","EPERM","EACCES","EBUSY"].includes(code))return!1;throw error}finally{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
rmdir)(claim).catch(()=>{})}}async function touch(lock,{token}){const now=new Date;(await readOwner(lock))?.token===token&&await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
utimes)(lock,now,now).catch(()=>{})}function busy(path,lock,{owner}){const whose=owner?`Process ${owner.pid} (${owner.host.split(" ")[0]})`:`Another program (by\
 ${lock})`;return new _errors_js__WEBPACK_IMPORTED_MODULE_6__.nM(`${whose} keeps ${path} locked.`,`If it is not running any more, delete ${lock}.`)}})};

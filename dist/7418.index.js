export const id=7418;export const ids=[7418,9660];export const modules={8814:(t,e,n)=>{n.d(e,{Tj:()=>readInHome,Wx:()=>homeFolder,aD:()=>expandPath})
;var r=n(3024),o=n(1455),i=n(6760),s=n(987),a=n(4564);function homeFolder(t){
return t["win32"===process.platform?a.E.userProfile:a.E.home]||process.getBuiltinModule("node:os").homedir()}function expandPath(t,e){
const n=t.replace(/\$(?:(\w+)|\{(\w+)\})/g,(t,n,r)=>{const o=n??r??"";return e[o]??(t=>t===a.E.home?homeFolder(e):void 0)(o)??t})
;return/^~(?:[/\\]|$)/.test(n)?(0,i.join)(homeFolder(e),n.slice(1)):n}async function readInHome(t,e,n){try{return await n()}catch(n){const a=homeFolder(e)
;if(!(0,s.UO)((0,i.resolve)(a),(0,i.resolve)(t)))throw n;if(await(0,o.access)(`${a}/.`,r.constants.X_OK).then(()=>!0,()=>!1))throw n;return}}},5285:(t,e,n)=>{
n.d(e,{lq:()=>addToOwnFile,Vi:()=>addToUsersFile,vH:()=>checkFile,sX:()=>createId,n1:()=>followLinks,mm:()=>kubeFolder,h3:()=>removeFromFile})
;var r=n(7598),o=n(1455),i=n(6760),s=n(7975),a=n(6986),c=n(4564),u=n(8292),f=n(9660),l=n(3483)
;const d=["clusters","contexts","users"],m="apiVersion: v1\nkind: Config\npreferences: {}\n";function parseKubeconfig(t,e){const n=t?.trim()?t:m,r=(0,l.hR)(n,{
version:"1.1",customTags:t=>t.filter(t=>"string"==typeof t||!function isTime(t){return"tag:yaml.org,2002:timestamp"===t.tag||"format"in t&&"TIME"===t.format
}(t)),compat:"yaml-1.1",uniqueKeys:!1}),o="empty"in r?void 0:r[0];if(!o)throw notKubeconfig(e,"it holds no document");const[i]=o.errors
;if(i)throw notKubeconfig(e,`it is not valid YAML (${i.message.split("\n")[0]?.replace(/:$/,"")})`,i);return function checkShape(t,e){const{contents:n}=t
;if(!(0,l.jh)(n))throw notKubeconfig(e,"it is not a mapping");!function removeEarlierDuplicates(t){const e=new Map(t.items.map(t=>[String(t.key),t]))
;t.items=t.items.filter(t=>e.get(String(t.key))===t)}(n);for(const n of d)checkList(t.get(n)??void 0,n,e)}(o,e),{tree:o,style:styleOf(n)}}
function checkList(t,e,n){if(void 0===t)return;if(!(0,l.oP)(t))throw notKubeconfig(n,`'${e}' is not a list`);const r=new Set
;for(const[o,i]of t.items.entries()){const t=(0,l.jh)(i)?i.get("name"):void 0;if("string"!=typeof t)throw notKubeconfig(n,`'${e}[${o}]' has no name`)
;if(r.has(t))throw notKubeconfig(n,`'${e}' has two entries named '${t}'`);r.add(t)}}function notKubeconfig(t,e,n){
return new a.yo(`${t} is no kubeconfig that kubectl can read: ${e}.`,"Correct the file, or leave it out: of KUBECONFIG, or as the input 'kubeconfig'.",{cause:n
})}function plainValues({tree:t},e){try{return JSON.parse(JSON.stringify(t.toJS()))}catch(t){throw notKubeconfig(e,`its aliases cannot be followed (${(0,
a.bD)(t).split("\n")[0]})`,t)}}function styleOf(t){return{json:isJson(t)?/^[ \t]+(?=")/m.exec(t)?.[0]??"":void 0,lineEnd:/\r\n/.test(t)?"\r\n":"\n",
indentLists:/^(?:clusters|contexts|users):[^\S\n]*\r?\n[^\S\n]+-/m.test(t),finalNewline:t.endsWith("\n")}}function isJson(t){
if(!t.trimStart().startsWith("{"))return!1;try{return JSON.parse(t),!0}catch{return!1}}function printKubeconfig({tree:t,style:e}){
const n=void 0===e.json?t.toString({lineWidth:0,indentSeq:e.indentLists,flowCollectionPadding:!1
}):`${JSON.stringify(t.toJS(),null,e.json)}${e.finalNewline?"\n":""}`;return"\n"===e.lineEnd?n:n.replace(/\r?\n/g,"\r\n")}function entriesOf(t,e){
const n=t.get(e);return(0,l.oP)(n)?n.items.filter(l.jh):[]}function putEntry(t,e,n){const r=sequenceOf(t,e);0===r.items.length&&(r.flow=!1)
;const o=t.createNode(n),i=r.items.findIndex(t=>(0,l.jh)(t)&&t.get("name")===n.name);i>=0?r.items[i]=o:r.items.push(o)}function removeEntryNamed(t,e,n){
const r=sequenceOf(t,e);r.items=r.items.filter(t=>!((0,l.jh)(t)&&t.get("name")===n))}function sequenceOf(t,e){const n=t.get(e);if((0,l.oP)(n))return n
;const r=t.createNode([]);return r.flow=!1,t.set(e,r),r}var p=n(557);const h="ds-infra";function markOf(t){
const{extensions:e}=t.context,n=Array.isArray(e)?e.find(t=>t?.name===h):void 0,r=n?.extension;return"string"==typeof r?.id?r:void 0}function marked(t,e){
const n=t.context.extensions?.filter(({name:t})=>t!==h)??[];return{name:t.name,context:{...t.context,extensions:[...n,{name:h,extension:e}]}}}
function stackOf(t,e){return unstacked(contextsOf(t).find(t=>t.name===e))}function unstacked(t){const e=[];for(let n=t;n;n=markOf(n)?.replaced){
const{replaced:t,...r}=markOf(n)??{id:""};e.push(markOf(n)?marked(n,r):n)}return e}function putStack(t,e,n){const r=n.reduceRight((t,e)=>{const n=markOf(e)
;return n&&t?marked(e,{...n,replaced:t}):e},void 0);r?putEntry(t,"contexts",r):removeEntryNamed(t,"contexts",e)}function contextsOf(t){
return entriesOf(t,"contexts").map(e=>{const n=e.toJS(t);return{...n,context:n.context??{}}})}function allContexts(t){return contextsOf(t).flatMap(unstacked)}
function addEntry(t,e,n){const r=parseKubeconfig(t,n.path),{tree:o}=r;!function removeStale(t,e,n){for(const r of stackOf(t,e)){const o=markOf(r)
;o&&!n.inSameJob(o.id)&&takeOut(t,e,o.id)}}(o,e.context,n);const i=stackOf(o,e.context);!function checkReplaceable(t,e,n){if(!t)return
;const r=markOf(t),o=r?.arn??t.context.cluster;if(r?o===e.cluster.name:n.own)return
;throw new a.yo(`The kubeconfig ${n.path} already has a context '${e.context}', for cluster ${String(o)}.`,"Choose another name with the input 'context'.")
}(i[0],e,n);const c=function putCluster(t,e){const{name:n,server:r,certificateAuthority:o}=e.cluster,i={server:r,"certificate-authority-data":o
},a=function findEntry(t,e,n){return entriesOf(t,e).find(t=>t.get("name")===n)}(t,"clusters",n);if(a&&(0,s.isDeepStrictEqual)(a.toJS(t),{name:n,cluster:i})){
const e=allContexts(t).find(t=>markOf(t)&&t.context.cluster===n);return{name:n,isOthers:!e||!0===markOf(e)?.keepsCluster}}
const c=a?freeName(t,"clusters",ownName(e)):n;return putEntry(t,"clusters",{name:c,cluster:i}),{name:c,isOthers:!1}}(o,e),u=freeName(o,"users",ownName(e))
;putEntry(o,"users",{name:u,user:userOf(e.credential)});const f={id:e.id,...c.name===e.cluster.name?{}:{arn:e.cluster.name},
...e.setCurrent?marksOfCurrent(o):{},...c.isOthers?{keepsCluster:!0}:{}},{namespace:l}=e,d={cluster:c.name,user:u,...l?{namespace:l}:{}}
;return putStack(o,e.context,[marked({name:e.context,context:d},f),...i]),e.setCurrent&&o.set("current-context",e.context),{text:printKubeconfig(r),
replacesUsers:void 0!==i[0]&&!markOf(i[0])}}function marksOfCurrent(t){const e=t.get("current-context"),n=lastOrder(t)+1;if("string"!=typeof e||""===e)return{
order:n};const r=stackOf(t,e).map(markOf).find(t=>void 0!==t?.order);return void 0===r?{order:n,previous:e}:{order:n,previousUse:r.id}}function lastOrder(t){
return Math.max(0,...allContexts(t).map(t=>markOf(t)?.order??0))}function takeOut(t,e,n){const r=lastOrder(t),o=stackOf(t,e),i=o.find(t=>markOf(t)?.id===n)
;if(!i)return;putStack(t,e,o.filter(t=>t!==i)),function removeParts(t,e){const n=allContexts(t),{cluster:r,user:o}=e.context
;void 0===o||n.some(({context:t})=>t.user===o)||removeEntryNamed(t,"users",o)
;void 0===r||n.some(({context:t})=>t.cluster===r)||markOf(e)?.keepsCluster||removeEntryNamed(t,"clusters",r)}(t,i)
;const{order:s,previous:a,previousUse:c}=markOf(i)??{};!function replacePreviousUse(t,e,n){for(const{name:r}of contextsOf(t)){const o=stackOf(t,r)
;if(!o.some(t=>markOf(t)?.previousUse===e))continue;const i=o.map(t=>{const{previousUse:r,...o}=markOf(t)??{id:""};return r===e?marked(t,{...o,...n}):t})
;putStack(t,r,i)}}(t,n,{...a?{previous:a}:{},...c?{previousUse:c}:{}});const u=t.get("current-context"),f=u===e&&void 0!==s&&s===r,l=allContexts(t)
;if(!f&&l.some(t=>t.name===u))return;const d=c&&l.find(t=>markOf(t)?.id===c),m=a??(d?d.name:void 0);u&&t.set("current-context",l.some(t=>t.name===m)?m:"")}
const ownName=({context:t})=>`ds-infra:${t}`;function freeName(t,e,n){const r=new Set(entriesOf(t,e).map(t=>t.get("name")));for(let t=1;;t+=1){
const e=1===t?n:`${n}-${t}`;if(!r.has(e))return e}}function userOf(t){return"token"in t?{token:t.token}:{exec:{apiVersion:p.uI,command:t.exec.command,
args:[...t.exec.args],env:[{name:"NODE_OPTIONS",value:""}],interactiveMode:"Never",provideClusterInfo:!1}}}function parse({path:t,text:e}){
return function withAbsolutePaths(t,e){const n=[...(t.clusters??[]).map(({cluster:t})=>t),...(t.users??[]).map(({user:t})=>t)].filter(t=>isObject(t))
;for(const t of n){for(const n of w)makeAbsolute(t,n,e);isObject(t.exec)&&String(t.exec.command).includes(i.sep)&&makeAbsolute(t.exec,"command",e)}return t
}(plainValues(parseKubeconfig(e,t),t),(0,i.dirname)(t))}function addSettings(t,e){for(const[n,r]of Object.entries(e))isList(n)||t[n]&&!isEmpty(t[n])||(t[n]=r)}
function mergeEntries(t){const e=new Map;for(const n of t.flat())e.has(n.name)||e.set(n.name,n);return[...e.values()]}function isList(t){return d.some(e=>e===t)
}function isEmpty(t){return isObject(t)&&0===Object.keys(t).length}const w=["certificate-authority","client-certificate","client-key","tokenFile"]
;function makeAbsolute(t,e,n){const r=t[e];"string"!=typeof r||""===r||(0,i.isAbsolute)(r)||(t[e]=(0,i.resolve)(n,r))}function isObject(t){
return"object"==typeof t&&null!==t}var y=n(8814);const k=16777216;async function readUserFiles({environment:t,logger:e}){const n=t[c.E.kubeconfig]
;if(!n)return await async function readDefaultFile({environment:t,logger:e}){const n=(0,i.join)((0,y.Wx)(t),".kube","config");try{
const t=await readKubeconfig(n);return void 0===t?[]:(parseKubeconfig(t,n),[{path:n,text:t}])}catch(t){if(!(t instanceof a.lZ))throw t
;return e.warning(`${t.message} Its contexts are left out.`),[]}}({environment:t,logger:e});const r=new Set(n.split(i.delimiter).filter(t=>""!==t).map(t=>(0,
i.resolve)(t))),o=[];for(const t of r){const n=await readKubeconfig(t);void 0===n?e.info(`KUBECONFIG names ${t}, which does not exist.`):o.push({path:t,text:n})
}return o}async function readKubeconfig(t){try{const e=await(0,o.stat)(t);if(e.isCharacterDevice()&&"/dev/null"===t)return""
;if(!e.isFile())throw unreadable(t,"it is not a file");if(e.size>k)throw unreadable(t,`it has ${e.size} bytes, and up to ${k} are read`);return await(0,
o.readFile)(t,"utf8")}catch(e){if(e instanceof a.lZ)throw e;if("ENOENT"===(0,a.$N)(e))return;throw unreadable(t,(0,a.$N)(e)??(0,a.bD)(e),e)}}
function unreadable(t,e,n){return new a.yo(`The kubeconfig ${t} cannot be read: ${e}.`,"Take it out of KUBECONFIG, or make it readable to the job's user.",{
cause:n})}function kubeFolder(t){return(0,i.join)(t,"kube")}function createId(t){return`${t[c.E.githubRunId]??""}-${t[c.E.githubRunAttempt]??""}/${(0,
r.randomUUID)()}`}function targetOf({id:t,file:e,own:n}){const r=t.slice(0,t.lastIndexOf("/")+1);return{path:e,own:n,inSameJob:t=>t.startsWith(r)}}
async function checkFile(t){const e=await(0,o.stat)(t).catch(()=>{});if(!e||e.isFile())return
;const n=e.isDirectory()?"which is a folder":"which is a device or a pipe";throw(0,a.Gq)("kubeconfig",t,`Use the path of a file; this is ${t}, ${n}.`)}
async function addToOwnFile(t,e,n){const{file:r}=t;return await(0,f.withLock)(r,async()=>{const o=await(0,u.Zu)(r),i=void 0===o?[]:[{path:r,text:o
}],s=await readUserFiles(n),a=i.length>0&&!n.environment[c.E.kubeconfig]?[]:function without(t,e){return t.filter(({path:t})=>t!==e)
}(s,r),f=s.length>a.length?s:[...a,...i],m=a.length>0?function mergeKubeconfigs(t,e=t){const n=new Map(t.map(t=>[t.path,parse(t)])),r={apiVersion:"v1",
kind:"Config",preferences:{}};for(const{path:t}of e)addSettings(r,n.get(t)??{});for(const t of d)r[t]=mergeEntries([...n.values()].map(e=>e[t]??[]))
;const o=new l.yo(r,{compat:"yaml-1.1"});return printKubeconfig({...parseKubeconfig(void 0,""),tree:o})}([...i,...a],f):o,p=addEntry(m,e,targetOf(t))
;return await(0,u.Pl)(r,p.text),{copied:a.map(({path:t})=>t),replacesUsers:p.replacesUsers}})}async function addToUsersFile(t,e,n){const{file:r}=t;await(0,
f.withLock)(r,async()=>{const i=await(0,u.Zu)(r),s=addEntry(i,e,targetOf(t)),a=backupFile(n,r);if(void 0===await(0,u.Zu)(a)){const t=void 0===i?{}:{text:i,
mode:511&(await(0,o.stat)(r)).mode};await(0,u.Pl)(a,JSON.stringify(t))}void 0!==i&&await(0,o.chmod)(r,384),await(0,u.Pl)(r,s.text)})}function backupFile(t,e){
const n=(0,r.createHash)("sha256").update(e).digest("hex").slice(0,16);return(0,i.join)(kubeFolder(t),`original-${n}.json`)}async function removeFromFile(t,e){
const{file:n,own:r}=t;void 0!==await(0,u.Zu)(n)&&await(0,f.withLock)(n,async()=>{const i=await(0,u.Zu)(n);if(void 0===i)return
;const{text:a,empty:c,ours:f}=function removeEntry(t,e,n){const r=parseKubeconfig(t,n.path),{tree:o}=r,i=stackOf(o,e.context).some(t=>markOf(t)?.id===e.id)
;return i&&takeOut(o,e.context,e.id),{text:i?printKubeconfig(r):t,empty:d.every(t=>0===entriesOf(o,t).length),
ours:allContexts(o).some(t=>n.inSameJob(markOf(t)?.id??""))}}(i,t,targetOf(t));r&&!f?await(0,
o.rm)(n):r||f?await rewrite(n,i,a):await async function giveBack(t,{before:e,text:n,empty:r},i){const a=await(0,u.Zu)(i),c=void 0===a?void 0:JSON.parse(a)
;c&&void 0===c.text&&r?await(0,o.rm)(t):(await rewrite(t,e,void 0!==c?.text&&function isSame(t,e,n){const[r,o]=[t,e].map(t=>{
const e=plainValues(parseKubeconfig(t,n),n);return Object.fromEntries(Object.entries(e).filter(([,t])=>!function isNothing(t){
return null===t||""===t||"object"==typeof t&&0===Object.keys(t).length}(t)))});return(0,s.isDeepStrictEqual)(r,o)}(c.text,n,t)?c.text:n),
void 0!==c?.mode&&await(0,o.chmod)(t,c.mode));await(0,o.rm)(i,{force:!0})}(n,{before:i,text:a,empty:c},backupFile(e,n))})}async function rewrite(t,e,n){
n!==e&&await(0,u.Pl)(t,n)}async function followLinks(t){try{return await(0,o.realpath)(t)}catch(e){if("ENOENT"!==(0,a.$N)(e))throw e;const n=await(0,
o.readlink)(t).catch(()=>{});return void 0===n?t:(0,i.resolve)((0,i.dirname)(t),n)}}},7418:(t,e,n)=>{n.d(e,{Od:()=>a,PV:()=>ownFile,dF:()=>removeSession,
nF:()=>cacheFolder});var r=n(1455),o=n(6760),i=n(8292),s=n(5285);function ownFile(t){return(0,o.join)((0,s.mm)(t),"config")}function cacheFolder(t){return(0,
o.join)((0,s.mm)(t),"cache")}const a={kind:"kubeconfig-entry",undo:async({done:t},{folder:e,others:n})=>{await(0,s.h3)(t,e),(await n()).length>0||(await(0,
r.rm)(cacheFolder(e),{recursive:!0,force:!0}),await async function removeAllSessions(t){const e=(await(0,
i.wX)(t)).filter(t=>/^role-\w+\.json(\.lock)?$|^\.\w+\.tmp$/.test(t));for(const n of e)await(0,r.rm)((0,o.join)(t,n),{force:!0})}((0,s.mm)(e)),await(0,i.XW)((0,
s.mm)(e)))}};async function removeSession(t){void 0!==t&&(await(0,r.rm)(t,{force:!0}),await(0,i.XW)((0,o.dirname)(t)))}},557:(t,e,n)=>{n.d(e,{
BA:()=>execCredential,Wy:()=>parseRequestedVersion,uI:()=>o});var r=n(6986)
;const o="client.authentication.k8s.io/v1beta1",i=[o,"client.authentication.k8s.io/v1"];function parseRequestedVersion(t){if(!t?.trim())return o;let e;try{
e=JSON.parse(t)?.apiVersion}catch(t){throw new r.yo("KUBERNETES_EXEC_INFO is not JSON.","Use a client built on client-go 1.22 or later.",{cause:t})}
const n=i.find(t=>t===e);if(n)return n
;throw new r.yo(`The client asks for credentials in the version ${String(e)}.`,`Use a client that knows ${i.join(" or ")}.`)}
function execCredential(t,{token:e,expiration:n}){const r=`${n.toISOString().slice(0,19)}Z`;return`${JSON.stringify({kind:"ExecCredential",apiVersion:t,spec:{},
status:{expirationTimestamp:r,token:e}})}\n`}},9660:(t,e,n)=>{n.d(e,{withLock:()=>withLock})
;var r=n(7598),o=n(1455),i=n(8161),s=n(6760),a=n(8500),c=n(7975),u=n(6986),f=n(8292),l=n(9577),__addDisposableResource=function(t,e,n){if(null!=e){
if("object"!=typeof e&&"function"!=typeof e)throw new TypeError("Object expected.");var r,o;if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=e[Symbol.asyncDispose]}if(void 0===r){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=e[Symbol.dispose],n&&(o=r)}
if("function"!=typeof r)throw new TypeError("Object not disposable.");o&&(r=function(){try{o.call(this)}catch(t){return Promise.reject(t)}}),t.stack.push({
value:e,dispose:r,async:n})}else n&&t.stack.push({async:!0});return e},d=function(t){return function(e){function fail(n){
e.error=e.hasError?new t(n,e.error,"An error was suppressed during disposal."):n,e.hasError=!0}var n,r=0;return function next(){for(;n=e.stack.pop();)try{
if(!n.async&&1===r)return r=0,e.stack.push(n),Promise.resolve().then(next);if(n.dispose){var t=n.dispose.call(n.value);if(n.async)return r|=2,
Promise.resolve(t).then(next,function(t){return fail(t),next()})}else r|=1}catch(t){fail(t)}if(1===r)return e.hasError?Promise.reject(e.error):Promise.resolve()
;if(e.hasError)throw e.error}()}}("function"==typeof SuppressedError?SuppressedError:function(t,e,n){var r=new Error(n);return r.name="SuppressedError",
r.error=t,r.suppressed=e,r});async function withLock(t,e,n={}){const i=`${t}.lock`,s=await async function acquire(t,e,n){
const{signal:o,now:i=Date.now,wait:s=pause}=n,a={pid:process.pid,host:await hostOf(),token:(0,r.randomUUID)()},c=i();let u;for(;;){if(o?.throwIfAborted(),
await create(t,e,a))return a;if(u=await look(e,u,i()),!(u&&isOver(u,a,i())&&await removeLock(e,u.held.identity,i))){
if(u&&i()-c>(n.patience??m))throw busy(t,e,u.held);await s(5+95*Math.random(),o)}}}(t,i,n),a=setInterval(()=>{(async function touch(t,{token:e}){
const n=new Date;(await readOwner(t))?.token===e&&await(0,o.utimes)(t,n,n).catch(()=>{})})(i,s)},p/4);a.unref();try{return await e()}finally{clearInterval(a),
await removeLock(i,s.token,n.now??Date.now).catch(()=>{})}}const m=3e4,p=1e4;async function look(t,e,n){const r=await inspect(t);if(r)return e&&(0,
c.isDeepStrictEqual)(e.held,r)?e:{held:r,since:n}}function isOver({held:t,since:e},{host:n},r){return Math.max(r-t.touched,r-e)>p||function isDead({owner:t},e){
if(!t||t.host!==e)return!1;try{return process.kill(t.pid,0),!1}catch(t){return"ESRCH"===(0,u.$N)(t)}}(t,n)}async function pause(t,e){await(0,
a.setTimeout)(t,void 0,{...e?{signal:e}:{}}).catch(()=>e?.throwIfAborted())}async function create(t,e,n){const refused=e=>(0,l.Ko)(e,`${t} cannot be locked`)??e
;await(0,f.I2)((0,s.dirname)(t)).catch(t=>{throw refused(t)});try{const r={stack:[],error:void 0,hasError:!1};try{const i=__addDisposableResource(r,await(0,
o.open)(e,"wx",420),!0),{uid:a,gid:c}=await(0,f.xI)((0,s.dirname)(t))??{};return void 0!==a&&void 0!==c&&await i.chown(a,c).catch(()=>{}),
await i.writeFile(JSON.stringify(n)).catch(async t=>{throw await(0,o.rm)(e,{force:!0}),t}),!0}catch(t){r.error=t,r.hasError=!0}finally{const t=d(r);t&&await t}
}catch(t){const e=(0,u.$N)(t);if("EEXIST"===e||"win32"===process.platform&&["EPERM","EBUSY"].includes(e??""))return!1;throw refused(t)}}
async function inspect(t){const e=await(0,f.xo)((0,o.lstat)(t));if(!e)return;const n=await readOwner(t);return{identity:n?.token??`${e.ino}-${e.mtimeMs}`,
owner:n,touched:e.mtimeMs}}async function readOwner(t){try{const{pid:e,host:n,token:r}=JSON.parse(await(0,o.readFile)(t,"utf8"))
;if("number"==typeof e&&"string"==typeof n&&"string"==typeof r)return{pid:e,host:n,token:r}}catch{}}async function hostOf(){
const t="linux"===process.platform?await(0,o.readlink)("/proc/self/ns/pid").catch(()=>""):"";return`${(0,i.hostname)()} ${t}`.trim()}
async function removeLock(t,e,n){const r=`${t}.${e}`;try{await(0,o.mkdir)(r)}catch(t){if("EEXIST"!==(0,u.$N)(t))throw t;const{mtimeMs:e}=await(0,
o.lstat)(r).catch(()=>({mtimeMs:Number.POSITIVE_INFINITY}));return n()-e>p&&await(0,o.rmdir)(r).catch(()=>{}),!1}try{
if((await inspect(t))?.identity!==e)return!0;const n=(await(0,o.lstat)(t)).isDirectory();return await(n?(0,o.rmdir)(t):(0,o.rm)(t,{force:!0})),!0}catch(t){
const e=(0,u.$N)(t)??"";if("ENOENT"===e)return!0;if(["ENOTEMPTY","EEXIST","EPERM","EACCES","EBUSY"].includes(e))return!1;throw t}finally{await(0,
o.rmdir)(r).catch(()=>{})}}function busy(t,e,{owner:n}){const r=n?`Process ${n.pid} (${n.host.split(" ")[0]})`:`Another program (by ${e})`
;return new u.nM(`${r} keeps ${t} locked.`,`If it is not running any more, delete ${e}.`)}},987:(t,e,n)=>{n.d(e,{$t:()=>placeOf,Iw:()=>pathFrom,UO:()=>isWithin
});var r=n(6760);function isWithin(t,e){return e===t||e.startsWith(t.endsWith(r.sep)?t:`${t}${r.sep}`)}function pathFrom(t,e){return(0,
r.relative)(t,e).split(r.sep).join("/")}function placeOf(t){return pathFrom(process.cwd(),(0,r.resolve)(t))||"."}}};
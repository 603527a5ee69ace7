export const id=5285;export const ids=[5285];export const modules={8814:(function(e,t,n){n.d(t,{Tj:()=>readInHome,Wx:()=>homeFolder,aD:()=>expandPath})
;var r=n(3024),o=n(1455),i=n(6760),s=n(987),a=n(4564);function homeFolder(e){
return e["win32"===process.platform?a.E.userProfile:a.E.home]||process.getBuiltinModule("node:os").homedir()}function expandPath(e,t){
const n=e.replace(/\$(?:(\w+)|\{(\w+)\})/g,(e,n,r)=>{const o=n??r??"";return t[o]??(e=>e===a.E.home?homeFolder(t):void 0)(o)??e})
;return/^~(?:[/\\]|$)/.test(n)?(0,i.join)(homeFolder(t),n.slice(1)):n}async function readInHome(e,t,n){try{return await n()}catch(n){const a=homeFolder(t)
;if(!(0,s.UO)((0,i.resolve)(a),(0,i.resolve)(e)))throw n;if(await(0,o.access)(`${a}/.`,r.constants.X_OK).then(()=>!0,()=>!1))throw n;return}}}),5285:(function(e,t,n){
n.r(t),n.d(t,{addToOwnFile:()=>addToOwnFile,addToUsersFile:()=>addToUsersFile,checkFile:()=>checkFile,createId:()=>createId,followLinks:()=>followLinks,
removeFromFile:()=>removeFromFile});var r=n(7598),o=n(1455),i=n(6760),s=n(7975),a=n(6986),c=n(4564),u=n(8292),f=n(9660),l=n(7068),d=n(3483)
;const m=["clusters","contexts","users"],p="apiVersion: v1\nkind: Config\npreferences: {}\n";function parseKubeconfig(e,t){const n=e?.trim()?e:p,r=(0,d.hR)(n,{
version:"1.1",customTags:e=>e.filter(e=>"string"==typeof e||!function isTime(e){return"tag:yaml.org,2002:timestamp"===e.tag||"format"in e&&"TIME"===e.format
}(e)),compat:"yaml-1.1",uniqueKeys:!1}),o="empty"in r?void 0:r[0];if(!o)throw notKubeconfig(t,"it holds no document");const[i]=o.errors
;if(i)throw notKubeconfig(t,`it is not valid YAML (${i.message.split("\n")[0]?.replace(/:$/,"")})`,i);return function checkShape(e,t){const{contents:n}=e
;if(!(0,d.jh)(n))throw notKubeconfig(t,"it is not a mapping");!function removeEarlierDuplicates(e){const t=new Map(e.items.map(e=>[String(e.key),e]))
;e.items=e.items.filter(e=>t.get(String(e.key))===e)}(n);for(const n of m)checkList(e.get(n)??void 0,n,t)}(o,t),{tree:o,style:styleOf(n)}}
function checkList(e,t,n){if(void 0===e)return;if(!(0,d.oP)(e))throw notKubeconfig(n,`'${t}' is not a list`);const r=new Set
;for(const[o,i]of e.items.entries()){const e=(0,d.jh)(i)?i.get("name"):void 0;if("string"!=typeof e)throw notKubeconfig(n,`'${t}[${o}]' has no name`)
;if(r.has(e))throw notKubeconfig(n,`'${t}' has two entries named '${e}'`);r.add(e)}}function notKubeconfig(e,t,n){
return new a.yo(`${e} is no kubeconfig that kubectl can read: ${t}.`,"Correct the file, or leave it out: of KUBECONFIG, or as the input 'kubeconfig'.",{cause:n
})}function plainValues({tree:e},t){try{return JSON.parse(JSON.stringify(e.toJS()))}catch(e){throw notKubeconfig(t,`its aliases cannot be followed (${(0,
a.bD)(e).split("\n")[0]})`,e)}}function styleOf(e){return{json:isJson(e)?/^[ \t]+(?=")/m.exec(e)?.[0]??"":void 0,lineEnd:/\r\n/.test(e)?"\r\n":"\n",
indentLists:/^(?:clusters|contexts|users):[^\S\n]*\r?\n[^\S\n]+-/m.test(e),finalNewline:e.endsWith("\n")}}function isJson(e){
if(!e.trimStart().startsWith("{"))return!1;try{return JSON.parse(e),!0}catch{return!1}}function printKubeconfig({tree:e,style:t}){
const n=void 0===t.json?e.toString({lineWidth:0,indentSeq:t.indentLists,flowCollectionPadding:!1
}):`${JSON.stringify(e.toJS(),null,t.json)}${t.finalNewline?"\n":""}`;return"\n"===t.lineEnd?n:n.replace(/\r?\n/g,"\r\n")}function entriesOf(e,t){
const n=e.get(t);return(0,d.oP)(n)?n.items.filter(d.jh):[]}function putEntry(e,t,n){const r=sequenceOf(e,t);0===r.items.length&&(r.flow=!1)
;const o=e.createNode(n),i=r.items.findIndex(e=>(0,d.jh)(e)&&e.get("name")===n.name);i>=0?r.items[i]=o:r.items.push(o)}function removeEntryNamed(e,t,n){
const r=sequenceOf(e,t);r.items=r.items.filter(e=>!((0,d.jh)(e)&&e.get("name")===n))}function sequenceOf(e,t){const n=e.get(t);if((0,d.oP)(n))return n
;const r=e.createNode([]);return r.flow=!1,e.set(t,r),r}var h=n(557);const g="ds-infra";function markOf(e){
const{extensions:t}=e.context,n=Array.isArray(t)?t.find(e=>e?.name===g):void 0,r=n?.extension;return"string"==typeof r?.id?r:void 0}function marked(e,t){
const n=e.context.extensions?.filter(({name:e})=>e!==g)??[];return{name:e.name,context:{...e.context,extensions:[...n,{name:g,extension:t}]}}}
function stackOf(e,t){return unstacked(contextsOf(e).find(e=>e.name===t))}function unstacked(e){const t=[];for(let n=e;n;n=markOf(n)?.replaced){
const{replaced:e,...r}=markOf(n)??{id:""};t.push(markOf(n)?marked(n,r):n)}return t}function putStack(e,t,n){const r=n.reduceRight((e,t)=>{const n=markOf(t)
;return n&&e?marked(t,{...n,replaced:e}):t},void 0);r?putEntry(e,"contexts",r):removeEntryNamed(e,"contexts",t)}function contextsOf(e){
return entriesOf(e,"contexts").map(t=>{const n=t.toJS(e);return{...n,context:n.context??{}}})}function allContexts(e){return contextsOf(e).flatMap(unstacked)}
function addEntry(e,t,n){const r=parseKubeconfig(e,n.path),{tree:o}=r;!function removeStale(e,t,n){for(const r of stackOf(e,t)){const o=markOf(r)
;o&&!n.inSameJob(o.id)&&takeOut(e,t,o.id)}}(o,t.context,n);const i=stackOf(o,t.context);!function checkReplaceable(e,t,n){if(!e)return
;const r=markOf(e),o=r?.arn??e.context.cluster;if(r?o===t.cluster.name:n.own)return
;throw new a.yo(`The kubeconfig ${n.path} already has a context '${t.context}', for cluster ${String(o)}.`,"Choose another name with the input 'context'.")
}(i[0],t,n);const c=function putCluster(e,t){const{name:n,server:r,certificateAuthority:o}=t.cluster,i={server:r,"certificate-authority-data":o
},a=function findEntry(e,t,n){return entriesOf(e,t).find(e=>e.get("name")===n)}(e,"clusters",n);if(a&&(0,s.isDeepStrictEqual)(a.toJS(e),{name:n,cluster:i})){
const t=allContexts(e).find(e=>markOf(e)&&e.context.cluster===n);return{name:n,isOthers:!t||!0===markOf(t)?.keepsCluster}}
const c=a?freeName(e,"clusters",ownName(t)):n;return putEntry(e,"clusters",{name:c,cluster:i}),{name:c,isOthers:!1}}(o,t),u=freeName(o,"users",ownName(t))
;putEntry(o,"users",{name:u,user:userOf(t.credential)});const f={id:t.id,...c.name===t.cluster.name?{}:{arn:t.cluster.name},
...t.setCurrent?marksOfCurrent(o):{},...c.isOthers?{keepsCluster:!0}:{}},{namespace:l}=t,d={cluster:c.name,user:u,...l?{namespace:l}:{}}
;return putStack(o,t.context,[marked({name:t.context,context:d},f),...i]),t.setCurrent&&o.set("current-context",t.context),{text:printKubeconfig(r),
replacesUsers:void 0!==i[0]&&!markOf(i[0])}}function marksOfCurrent(e){const t=e.get("current-context"),n=lastOrder(e)+1;if("string"!=typeof t||""===t)return{
order:n};const r=stackOf(e,t).map(markOf).find(e=>void 0!==e?.order);return void 0===r?{order:n,previous:t}:{order:n,previousUse:r.id}}function lastOrder(e){
return Math.max(0,...allContexts(e).map(e=>markOf(e)?.order??0))}function takeOut(e,t,n){const r=lastOrder(e),o=stackOf(e,t),i=o.find(e=>markOf(e)?.id===n)
;if(!i)return;putStack(e,t,o.filter(e=>e!==i)),function removeParts(e,t){const n=allContexts(e),{cluster:r,user:o}=t.context
;void 0===o||n.some(({context:e})=>e.user===o)||removeEntryNamed(e,"users",o)
;void 0===r||n.some(({context:e})=>e.cluster===r)||markOf(t)?.keepsCluster||removeEntryNamed(e,"clusters",r)}(e,i)
;const{order:s,previous:a,previousUse:c}=markOf(i)??{};!function replacePreviousUse(e,t,n){for(const{name:r}of contextsOf(e)){const o=stackOf(e,r)
;if(!o.some(e=>markOf(e)?.previousUse===t))continue;const i=o.map(e=>{const{previousUse:r,...o}=markOf(e)??{id:""};return r===t?marked(e,{...o,...n}):e})
;putStack(e,r,i)}}(e,n,{...a?{previous:a}:{},...c?{previousUse:c}:{}});const u=e.get("current-context"),f=u===t&&void 0!==s&&s===r,l=allContexts(e)
;if(!f&&l.some(e=>e.name===u))return;const d=c&&l.find(e=>markOf(e)?.id===c),m=a??(d?d.name:void 0);u&&e.set("current-context",l.some(e=>e.name===m)?m:"")}
const ownName=({context:e})=>`ds-infra:${e}`;function freeName(e,t,n){const r=new Set(entriesOf(e,t).map(e=>e.get("name")));for(let e=1;;e+=1){
const t=1===e?n:`${n}-${e}`;if(!r.has(t))return t}}function userOf(e){return"token"in e?{token:e.token}:{exec:{apiVersion:h.uI,command:e.exec.command,
args:[...e.exec.args],env:[{name:"NODE_OPTIONS",value:""}],interactiveMode:"Never",provideClusterInfo:!1}}}function parse({path:e,text:t}){
return function withAbsolutePaths(e,t){const n=[...(e.clusters??[]).map(({cluster:e})=>e),...(e.users??[]).map(({user:e})=>e)].filter(e=>isObject(e))
;for(const e of n){for(const n of w)makeAbsolute(e,n,t);isObject(e.exec)&&String(e.exec.command).includes(i.sep)&&makeAbsolute(e.exec,"command",t)}return e
}(plainValues(parseKubeconfig(t,e),e),(0,i.dirname)(e))}function addSettings(e,t){for(const[n,r]of Object.entries(t))isList(n)||e[n]&&!isEmpty(e[n])||(e[n]=r)}
function mergeEntries(e){const t=new Map;for(const n of e.flat())t.has(n.name)||t.set(n.name,n);return[...t.values()]}function isList(e){return m.some(t=>t===e)
}function isEmpty(e){return isObject(e)&&0===Object.keys(e).length}const w=["certificate-authority","client-certificate","client-key","tokenFile"]
;function makeAbsolute(e,t,n){const r=e[t];"string"!=typeof r||""===r||(0,i.isAbsolute)(r)||(e[t]=(0,i.resolve)(n,r))}function isObject(e){
return"object"==typeof e&&null!==e}var k=n(8814);const O=16777216;async function readUserFiles({environment:e,logger:t}){const n=e[c.E.kubeconfig]
;if(!n)return await async function readDefaultFile({environment:e,logger:t}){const n=(0,i.join)((0,k.Wx)(e),".kube","config");try{
const e=await readKubeconfig(n);return void 0===e?[]:(parseKubeconfig(e,n),[{path:n,text:e}])}catch(e){if(!(e instanceof a.lZ))throw e
;return t.warning(`${e.message} Its contexts are left out.`),[]}}({environment:e,logger:t});const r=new Set(n.split(i.delimiter).filter(e=>""!==e).map(e=>(0,
i.resolve)(e))),o=[];for(const e of r){const n=await readKubeconfig(e);void 0===n?t.info(`KUBECONFIG names ${e}, which does not exist.`):o.push({path:e,text:n})
}return o}async function readKubeconfig(e){try{const t=await(0,o.stat)(e);if(t.isCharacterDevice()&&"/dev/null"===e)return""
;if(!t.isFile())throw unreadable(e,"it is not a file");if(t.size>O)throw unreadable(e,`it has ${t.size} bytes, and up to ${O} are read`);return await(0,
o.readFile)(e,"utf8")}catch(t){if(t instanceof a.lZ)throw t;if("ENOENT"===(0,a.$N)(t))return;throw unreadable(e,(0,a.$N)(t)??(0,a.bD)(t),t)}}
function unreadable(e,t,n){return new a.yo(`The kubeconfig ${e} cannot be read: ${t}.`,"Take it out of KUBECONFIG, or make it readable to the job's user.",{
cause:n})}function createId(e){return`${e[c.E.githubRunId]??""}-${e[c.E.githubRunAttempt]??""}/${(0,r.randomUUID)()}`}function targetOf({id:e,file:t,own:n}){
const r=e.slice(0,e.lastIndexOf("/")+1);return{path:t,own:n,inSameJob:e=>e.startsWith(r)}}async function checkFile(e){const t=await(0,o.stat)(e).catch(()=>{})
;if(!t||t.isFile())return;const n=t.isDirectory()?"which is a folder":"which is a device or a pipe";throw(0,
a.Gq)("kubeconfig",e,`Use the path of a file; this is ${e}, ${n}.`)}async function addToOwnFile(e,t,n){const{file:r}=e;return await(0,f.withLock)(r,async()=>{
const o=await(0,u.Zu)(r),i=void 0===o?[]:[{path:r,text:o}],s=await readUserFiles(n),a=i.length>0&&!n.environment[c.E.kubeconfig]?[]:function without(e,t){
return e.filter(({path:e})=>e!==t)}(s,r),f=s.length>a.length?s:[...a,...i],l=a.length>0?function mergeKubeconfigs(e,t=e){
const n=new Map(e.map(e=>[e.path,parse(e)])),r={apiVersion:"v1",kind:"Config",preferences:{}};for(const{path:e}of t)addSettings(r,n.get(e)??{})
;for(const e of m)r[e]=mergeEntries([...n.values()].map(t=>t[e]??[]));const o=new d.yo(r,{compat:"yaml-1.1"});return printKubeconfig({
...parseKubeconfig(void 0,""),tree:o})}([...i,...a],f):o,p=addEntry(l,t,targetOf(e));return await(0,u.Pl)(r,p.text),{copied:a.map(({path:e})=>e),
replacesUsers:p.replacesUsers}})}async function addToUsersFile(e,t,n){const{file:r}=e;await(0,f.withLock)(r,async()=>{const i=await(0,
u.Zu)(r),s=addEntry(i,t,targetOf(e)),a=backupFile(n,r);if(void 0===await(0,u.Zu)(a)){const e=void 0===i?{}:{text:i,mode:511&(await(0,o.stat)(r)).mode};await(0,
u.Pl)(a,JSON.stringify(e))}void 0!==i&&await(0,o.chmod)(r,384),await(0,u.Pl)(r,s.text)})}function backupFile(e,t){const n=(0,
r.createHash)("sha256").update(t).digest("hex").slice(0,16);return(0,i.join)((0,l.mm)(e),`original-${n}.json`)}async function removeFromFile(e,t){
const{file:n,own:r}=e;void 0!==await(0,u.Zu)(n)&&await(0,f.withLock)(n,async()=>{const i=await(0,u.Zu)(n);if(void 0===i)return
;const{text:a,empty:c,ours:f}=function removeEntry(e,t,n){const r=parseKubeconfig(e,n.path),{tree:o}=r,i=stackOf(o,t.context).some(e=>markOf(e)?.id===t.id)
;return i&&takeOut(o,t.context,t.id),{text:i?printKubeconfig(r):e,empty:m.every(e=>0===entriesOf(o,e).length),
ours:allContexts(o).some(e=>n.inSameJob(markOf(e)?.id??""))}}(i,e,targetOf(e));r&&!f?await(0,
o.rm)(n):r||f?await rewrite(n,i,a):await async function giveBack(e,{before:t,text:n,empty:r},i){const a=await(0,u.Zu)(i),c=void 0===a?void 0:JSON.parse(a)
;c&&void 0===c.text&&r?await(0,o.rm)(e):(await rewrite(e,t,void 0!==c?.text&&function isSame(e,t,n){const[r,o]=[e,t].map(e=>{
const t=plainValues(parseKubeconfig(e,n),n);return Object.fromEntries(Object.entries(t).filter(([,e])=>!function isNothing(e){
return null===e||""===e||"object"==typeof e&&0===Object.keys(e).length}(e)))});return(0,s.isDeepStrictEqual)(r,o)}(c.text,n,e)?c.text:n),
void 0!==c?.mode&&await(0,o.chmod)(e,c.mode));await(0,o.rm)(i,{force:!0})}(n,{before:i,text:a,empty:c},backupFile(t,n))})}async function rewrite(e,t,n){
n!==t&&await(0,u.Pl)(e,n)}async function followLinks(e){try{return await(0,o.realpath)(e)}catch(t){if("ENOENT"!==(0,a.$N)(t))throw t;const n=await(0,
o.readlink)(e).catch(()=>{});return void 0===n?e:(0,i.resolve)((0,i.dirname)(e),n)}}}),557:(function(e,t,n){n.d(t,{BA:()=>execCredential,Wy:()=>parseRequestedVersion,
uI:()=>o});var r=n(6986);const o="client.authentication.k8s.io/v1beta1",i=[o,"client.authentication.k8s.io/v1"];function parseRequestedVersion(e){
if(!e?.trim())return o;let t;try{t=JSON.parse(e)?.apiVersion}catch(e){
throw new r.yo("KUBERNETES_EXEC_INFO is not JSON.","Use a client built on client-go 1.22 or later.",{cause:e})}const n=i.find(e=>e===t);if(n)return n
;throw new r.yo(`The client asks for credentials in the version ${String(t)}.`,`Use a client that knows ${i.join(" or ")}.`)}
function execCredential(e,{token:t,expiration:n}){const r=`${n.toISOString().slice(0,19)}Z`;return`${JSON.stringify({kind:"ExecCredential",apiVersion:e,spec:{},
status:{expirationTimestamp:r,token:t}})}\n`}}),987:(function(e,t,n){n.d(t,{$t:()=>placeOf,Iw:()=>pathFrom,UO:()=>isWithin});var r=n(6760);function isWithin(e,t){
return t===e||t.startsWith(e.endsWith(r.sep)?e:`${e}${r.sep}`)}function pathFrom(e,t){return(0,r.relative)(e,t).split(r.sep).join("/")}function placeOf(e){
return pathFrom(process.cwd(),(0,r.resolve)(e))||"."}})};
export const id=2503;export const ids=[2503,9660];export const modules={3053:(e,t,r)=>{r.d(t,{O:()=>jobFolder});var n=r(6760),i=r(6986),o=r(4564)
;function jobFolder(e){const t=e[o.E.runnerTemp];if(!t)throw new i.yo("RUNNER_TEMP is not set.","Run this action on a GitHub Actions runner.");return(0,
n.join)(t,"ds-infra")}},7831:(e,t,r)=>{function withoutCommands(e){
return e.replace(/(^|[\v\f\u0085])([^\S\n\r\v\f\u2028\u2029]*):(?=:)/gm,"$1$2: ").replaceAll("##[","## [")}r.d(t,{D:()=>withoutCommands})},2503:(e,t,r)=>{
r.r(t),r.d(t,{runPhase:()=>runPhase});var n=r(8806),i=r(6986),o=r(3053),s=r(4489),a=r(8292),c=r(9577);class Inputs{#e;constructor(e){this.#e=e}text(e){
return this.#e[`INPUT_${e.replaceAll(" ","_").toUpperCase()}`]?.trim()??""}optional(e){return this.text(e)||void 0}required(e){const t=this.text(e)
;if(!t)throw new i.yo(`The input '${e}' is required and empty.`,`Set '${e}' under the step's with:.`);return t}boolean(e){const t=this.text(e)
;if(/^(true|True|TRUE)$/.test(t))return!0;if(/^(false|False|FALSE)$/.test(t))return!1;throw(0,i.Gq)(e,t,"Use true or false.")}integer(e,t){
const r=this.text(e),n=Number(r);if(!/^\d+$/.test(r)||n<t.min||n>t.max)throw(0,i.Gq)(e,r,`Use a whole number from ${t.min} to ${t.max}.`);return n}choice(e,t){
const r=this.text(e),n=t.find(e=>e===r);if(void 0===n)throw(0,i.Gq)(e,r,`Use one of: ${t.join(", ")}.`);return n}matching(e,t,r){const n=this.optional(e)
;if(void 0!==n&&!t.test(n))throw(0,i.Gq)(e,n,r);return n}list(e,t=","){
return this.text(e).split("\n").map(e=>e.replace(/(^|\s)#.*$/,"")).flatMap(e=>e.split(t)).map(e=>e.trim().replace(/^(["'])(.*)\1$/,"$2")).filter(e=>""!==e)}
duration(e,t){
const r=this.text(e),n=`Use seconds or a duration like 45m, 1h30m or 3d, from ${t.min} to ${t.max} seconds.`,o=/^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(r),[,s=0,a=0,c=0,u=0]=o??[],f=/^\d+$/.test(r)?Number(r):86400*Number(s)+3600*Number(a)+60*Number(c)+Number(u)
;if(""===r||!/^\d+$/.test(r)&&!o||f<t.min||f>t.max)throw(0,i.Gq)(e,r,n);return f}async mapping(e,t={}){
return await(await r.e(4380).then(r.bind(r,4380))).parseMapping(e,this.text(e),t)}async texts(e){
return await(await r.e(4380).then(r.bind(r,4380))).parseTexts(e,this.text(e))}}var u=r(7831);const f={info:e=>n.pq((0,u.D)((0,i.uo)(e))),debug:e=>n.Yz((0,
i.uo)(e)),notice:e=>n.lm((0,i.uo)(e)),warning:e=>n.$e((0,i.uo)(e)),group:(e,t)=>n.Os(e,t)}
;var d=r(7598),l=r(1455),h=r(6760),w=r(7975),p=r(9660),m=r(3024),y=r(4348),b=r(4564),E=r(8814);function unsetValue(e,t){switch(e){case b.E.awsConfigFile:
return function unsetConfigFile(e){const t=(0,h.join)((0,E.Wx)(e),".aws","config"),r=(0,h.join)((0,
h.dirname)(process.argv[1]??""),"..","no-profile.config"),n=!(0,m.existsSync)(t)&&!defaultProfile({...e,[b.E.awsConfigFile]:t});return n&&(0,
m.existsSync)(r)?r:t}(t);case b.E.awsSharedCredentialsFile:return(0,h.join)((0,E.Wx)(t),".aws","credentials");case b.E.kubeconfig:return(0,h.join)((0,
E.Wx)(t),".kube","config");case b.E.awsProfile:case b.E.awsDefaultProfile:return defaultProfile(t)?"default":"";case b.E.awsRegion:case b.E.awsDefaultRegion:
return defaultProfile(t)?.region??"";default:return""}}function defaultProfile(e){const read=e=>{try{return(0,m.readFileSync)(e,"utf8")}catch{return""}
},t=read((0,y.eQ)(e)),r=read((0,y._x)(e)),n=[(0,y.Wi)(t,"default"),(0,y.Wi)(t,"profile default"),(0,y.Wi)(r,"default")].filter(e=>void 0!==e)
;return n.length>0?Object.assign({},...n):void 0}function digest(e){return(0,d.createHash)("sha256").update(e).digest("hex")}function readableVariables(e,t){
const r=Object.entries(e).map(([e,r])=>{const n=t.reduceRight((t,r)=>r[e]?rewire(t,r[e]):t,r),{before:i,...o}=n;return[e,void 0===i||n.secret?o:{...o,before:i}]
});return Object.fromEntries(r)}function valuesBefore(e,t){const r={};for(const[t,{before:n}]of e)"string"==typeof n&&(r[t]=n)
;for(const[n,{before:i}]of e)"string"!=typeof i&&(r[n]=unsetValue(n,{...t,...r}));return r}function rewire(e,{before:t,secret:r,...n}){
if(!isOurs(e.before,n))return e;const{before:i,...o}=e;return{...o,...void 0===t?{}:{before:t},...r?{secret:r}:{}}}function isOurs(e,{ours:t}){
return"string"==typeof e&&digest(e)===t}class Undo{#t;#r;#n;#i;constructor(e,t){this.#t=e,this.#r=t,this.#n=(0,h.join)(e.folder,"ledger.json"),
this.#i=""===t.state?{id:(0,d.randomUUID)(),variables:{},entries:[]}:JSON.parse(t.state)}async record({kind:e},t,r){const n={kind:e,done:t,...void 0===r?{}:{
secret:r}};await this.#o({...this.#i,entries:[...this.#i.entries,n]})}async recorded({kind:e}){
return(await readLedger(this.#n)).uses.flatMap(e=>e.entries).filter(t=>t.kind===e)}async exportVariables(e,t){const r=function recordOf(e,t,r,n){
const i=Object.entries(t).map(([t,i])=>{const o=n[t]?n[t].before:e[t]??null,s=r.has(t)||n[t]?.secret;return[t,{ours:digest(i),...void 0===o?{}:{before:o},...s?{
secret:s}:{}}]});return{...n,...Object.fromEntries(i)}}(this.#t.environment,e,t,this.#i.variables);await this.#o({...this.#i,variables:r})
;for(const[t,r]of Object.entries(e))this.#r.exportVariable(t,r)}async undo(e){Object.keys(this.#i.variables).length>0&&await this.#s();const t=[]
;for(const r of await this.#a()){const n=e.find(e=>e.kind===r.kind);if(n)try{await n.undo(r,this.#c(r)),await this.#u(({uses:e})=>withoutEntry(e,this.#i.id,r))
}catch(e){t.push(e)}}if(t.length>1)throw new AggregateError(t,"Several things could not be undone");if(t.length>0)throw t[0]}async#s(){
await this.#u(({uses:e,undone:t})=>{if(t.includes(this.#i.id))return e
;const r=e.findIndex(({id:e})=>e===this.#i.id),n=e.slice(r+1),i=function withoutUse(e,t,r){const n=t.map(e=>({...e})),i=[];for(const[t,o]of Object.entries(e)){
const e=n.find(e=>Object.hasOwn(e,t));e?.[t]?e[t]=rewire(e[t],o):isOurs(r[t],o)&&i.push([t,o])}return{values:valuesBefore(i,r),newer:n}
}(e[r]?.variables??this.#i.variables,n.map(({variables:e})=>e),this.#t.environment);for(const[e,t]of Object.entries(i.values))this.#r.exportVariable(e,t)
;const o=n.map((e,t)=>({...e,variables:i.newer[t]??e.variables})),s=e.slice(r,r+1).map(e=>({...e,variables:{}}))
;return[...e.slice(0,Math.max(r,0)),...r<0?[]:s,...o]})}async#a(){const{uses:e,undone:t}=await readLedger(this.#n)
;return t.includes(this.#i.id)?[]:(e.find(({id:e})=>e===this.#i.id)??this.#i).entries.toReversed()}#c(e){const{environment:t,folder:r,logger:n}=this.#t;return{
environment:t,folder:r,logger:n,others:async()=>{const{uses:t}=await readLedger(this.#n)
;return withoutEntry(t,this.#i.id,e).flatMap(e=>e.entries).filter(({kind:t})=>t===e.kind)}}}async#o(e){this.#i=e,await this.#u(({uses:t})=>{
const r=t.findIndex(({id:t})=>t===e.id),n=r<0?t:t.slice(0,r);return this.#r.saveState(JSON.stringify(function stateOf({id:e,variables:t,entries:r},n){return{
id:e,variables:readableVariables(t,n.map(e=>e.variables)),entries:r.map(({kind:e,done:t})=>({kind:e,done:t}))}}(e,n))),r<0?[...t,e]:t.with(r,e)})}async#u(e){
await(0,p.withLock)(this.#n,async()=>{const t=await readLedger(this.#n),r=e(t).filter(e=>!function isEmpty({variables:e,entries:t}){
return 0===t.length&&0===Object.keys(e).length}(e)),n=t.uses.map(({id:e})=>e).filter(e=>!r.some(t=>t.id===e)),i={uses:r,undone:[...t.undone,...n]}
;r.length>0?await(0,a.Pl)(this.#n,JSON.stringify(i)):await(0,l.rm)(this.#n,{force:!0})})}}async function readLedger(e){const t=await(0,a.Zu)(e);try{
if(void 0!==t)return JSON.parse(t)}catch{}return{uses:[],undone:[]}}function withoutEntry(e,t,r){const isSame=e=>e.kind===r.kind&&(0,
w.isDeepStrictEqual)(e.done,r.done);return e.map(e=>{const r=e.id===t?e.entries.findLastIndex(isSame):-1;return r<0?e:{...e,entries:e.entries.toSpliced(r,1)}})}
const g=600,v="undo";async function runPhase(e,t,r={}){const u=(0,s.openConnections)(),d=function endOf(e){
const t=new AbortController,cancel=()=>t.abort(new i.lZ("The job was cancelled.","Run it again if that was not meant.")),expire=()=>t.abort(new i.lZ(`The step did not finish within ${e} s.`,"Look above for the call that takes so long.")),r=e>0?setTimeout(expire,1e3*e):void 0
;return process.on("SIGINT",cancel),process.on("SIGTERM",cancel),{signal:t.signal,clear:()=>{clearTimeout(r),process.off("SIGINT",cancel),
process.off("SIGTERM",cancel)}}}(r.deadline??g);try{const r=function createRunner(e,t,r){const s=(0,o.O)(e),a=new Undo({environment:e,folder:s,logger:f},{
state:n.Gu(v),saveState:e=>writeForRunner("GITHUB_STATE",()=>n.LZ(v,e)),exportVariable:(e,t)=>writeForRunner("GITHUB_ENV",()=>n.dN(e,t))});return{environment:e,
logger:f,http:t,mask:e=>n.Pq(e),signal:r,folder:s,now:()=>Date.now(),inputs:new Inputs(e),setOutputs:e=>{const t=Object.entries(e).filter(([,e])=>void 0!==e)
;for(const[e,r]of t)writeForRunner("GITHUB_OUTPUT",()=>n.uH(e,r))},ledger:a,exportVariables:async(e,t={})=>await a.exportVariables({...e,...t
},new Set(Object.keys(t))),undo:async(...e)=>await a.undo(e),addPath:e=>writeForRunner("GITHUB_PATH",()=>n.fM(e)),summarize:async e=>{try{
await n.z.addRaw(e,!0).write()}catch(e){n.$e(`The job summary cannot be written: ${(0,i.bD)(e)}`)}}}}(process.env,u.http,d.signal);await t(r),
"post"===e&&await(0,a.XW)(r.folder)}catch(t){!function report(e,t){const r=t instanceof AggregateError?t.errors:[t];for(const t of r){
const{message:r,remedy:o}=(0,c.ie)(t);"main"===e?n.C1(`${r}\n${o}`):n.$e(`${r}\n${o}`);for(const e of(0,
i.cZ)(t))n.Yz(e instanceof Error?e.stack??String(e):String(e))}}(e,(0,i.cZ)(t).find(e=>d.signal.aborted&&e===d.signal.reason)??t)}finally{d.clear(),
await u.close()}}function writeForRunner(e,t){try{t()}catch(t){const r=process.env[e];if(!r)throw t
;const n=t instanceof Error&&t.message.startsWith("Missing file at path")?Object.assign(t,{code:"ENOENT",syscall:"open"}):t;throw(0,c.iD)(n,`${r} (${e})`)}}},
8292:(e,t,r)=>{r.d(t,{I2:()=>makePrivateFolder,Pl:()=>writePrivateFile,XW:()=>removeFolderIfEmpty,Zu:()=>readIfPresent,uM:()=>linkTo,wX:()=>namesIn,
xI:()=>ownerAt,xo:()=>ifPresent});var n=r(7598),i=r(3024),o=r(1455),s=r(6760),a=r(6986),c=r(9577),__addDisposableResource=function(e,t,r){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var n,i;if(r){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(void 0===n){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],r&&(i=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");i&&(n=function(){try{i.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({
value:t,dispose:n,async:r})}else r&&e.stack.push({async:!0});return t},u=function(e){return function(t){function fail(r){
t.error=t.hasError?new e(r,t.error,"An error was suppressed during disposal."):r,t.hasError=!0}var r,n=0;return function next(){for(;r=t.stack.pop();)try{
if(!r.async&&1===n)return n=0,t.stack.push(r),Promise.resolve().then(next);if(r.dispose){var e=r.dispose.call(r.value);if(r.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return t.hasError?Promise.reject(t.error):Promise.resolve()
;if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,r){var n=new Error(r);return n.name="SuppressedError",
n.error=e,n.suppressed=t,n});async function makePrivateFolder(e){const t=await(0,o.mkdir)(e,{recursive:!0,mode:448}).catch(async t=>{throw"ENOENT"===(0,
a.$N)(t)&&await makeFirstMissing(e),t});if(void 0===t)return;const r=await ownerAt((0,s.dirname)(t));if(r)for(let n=e;n.length>=t.length;n=(0,
s.dirname)(n))await(0,o.lchown)(n,r.uid,r.gid).catch(()=>{})}async function makeFirstMissing(e){const t=(0,s.dirname)(e);await(0,
o.stat)(t).then(()=>!0,()=>t===e)?await(0,o.mkdir)(e,{mode:448}):await makeFirstMissing(t)}async function writePrivateFile(e,t){await makePrivateFolder((0,
s.dirname)(e));const r=(0,s.join)((0,s.dirname)(e),`.${(0,n.randomBytes)(8).toString("hex")}.tmp`);try{const n={stack:[],error:void 0,hasError:!1};try{
const i=await ownerAt(e)??await ownerAt((0,s.dirname)(e)),a=__addDisposableResource(n,await(0,o.open)(r,"wx",384),!0);await a.writeFile(t),
i&&await a.chown(i.uid,i.gid).catch(()=>{})}catch(e){n.error=e,n.hasError=!0}finally{const e=u(n);e&&await e}}catch(t){throw await(0,o.rm)(r,{force:!0}),(0,
c.iD)(t,e)}await(0,o.rename)(r,e).catch(async t=>{throw await(0,o.rm)(r,{force:!0}),(0,c.iD)(t,e)})}async function ownerAt(e){
if(0===process.getuid?.())return await(0,o.stat)(e).catch(()=>{})}async function removeFolderIfEmpty(e){try{await(0,o.rmdir)(e)}catch(e){
if(!["ENOENT","ENOTEMPTY","EEXIST"].includes((0,a.$N)(e)??""))throw e}}async function ifPresent(e){try{return await e}catch(e){if("ENOENT"===(0,a.$N)(e))return
;throw e}}async function readIfPresent(e){return await ifPresent((0,o.readFile)(e,"utf8"))}async function namesIn(e){return await ifPresent((0,
o.readdir)(e))??[]}async function linkTo(e,t){try{"win32"!==process.platform?await(0,o.symlink)(e,t):(await(0,o.stat)(e)).isDirectory()?await(0,
o.symlink)(e,t,"junction"):await(0,o.copyFile)(e,t,i.constants.COPYFILE_EXCL)}catch(e){if("EEXIST"!==(0,a.$N)(e))throw e}}},9660:(e,t,r)=>{r.d(t,{
withLock:()=>withLock});var n=r(7598),i=r(1455),o=r(8161),s=r(6760),a=r(8500),c=r(7975),u=r(6986),f=r(8292),d=r(9577),__addDisposableResource=function(e,t,r){
if(null!=t){if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var n,i;if(r){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(void 0===n){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],r&&(i=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");i&&(n=function(){try{i.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({
value:t,dispose:n,async:r})}else r&&e.stack.push({async:!0});return t},l=function(e){return function(t){function fail(r){
t.error=t.hasError?new e(r,t.error,"An error was suppressed during disposal."):r,t.hasError=!0}var r,n=0;return function next(){for(;r=t.stack.pop();)try{
if(!r.async&&1===n)return n=0,t.stack.push(r),Promise.resolve().then(next);if(r.dispose){var e=r.dispose.call(r.value);if(r.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return t.hasError?Promise.reject(t.error):Promise.resolve()
;if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,r){var n=new Error(r);return n.name="SuppressedError",
n.error=e,n.suppressed=t,n});async function withLock(e,t,r={}){const o=`${e}.lock`,s=await async function acquire(e,t,r){
const{signal:i,now:o=Date.now,wait:s=pause}=r,a={pid:process.pid,host:await hostOf(),token:(0,n.randomUUID)()},c=o();let u;for(;;){if(i?.throwIfAborted(),
await create(e,t,a))return a;if(u=await look(t,u,o()),!(u&&isOver(u,a,o())&&await removeLock(t,u.held.identity,o))){
if(u&&o()-c>(r.patience??h))throw busy(e,t,u.held);await s(5+95*Math.random(),i)}}}(e,o,r),a=setInterval(()=>{(async function touch(e,{token:t}){
const r=new Date;(await readOwner(e))?.token===t&&await(0,i.utimes)(e,r,r).catch(()=>{})})(o,s)},w/4);a.unref();try{return await t()}finally{clearInterval(a),
await removeLock(o,s.token,r.now??Date.now).catch(()=>{})}}const h=3e4,w=1e4;async function look(e,t,r){const n=await inspect(e);if(n)return t&&(0,
c.isDeepStrictEqual)(t.held,n)?t:{held:n,since:r}}function isOver({held:e,since:t},{host:r},n){return Math.max(n-e.touched,n-t)>w||function isDead({owner:e},t){
if(!e||e.host!==t)return!1;try{return process.kill(e.pid,0),!1}catch(e){return"ESRCH"===(0,u.$N)(e)}}(e,r)}async function pause(e,t){await(0,
a.setTimeout)(e,void 0,{...t?{signal:t}:{}}).catch(()=>t?.throwIfAborted())}async function create(e,t,r){const refused=t=>(0,d.Ko)(t,`${e} cannot be locked`)??t
;await(0,f.I2)((0,s.dirname)(e)).catch(e=>{throw refused(e)});try{const n={stack:[],error:void 0,hasError:!1};try{const o=__addDisposableResource(n,await(0,
i.open)(t,"wx",420),!0),{uid:a,gid:c}=await(0,f.xI)((0,s.dirname)(e))??{};return void 0!==a&&void 0!==c&&await o.chown(a,c).catch(()=>{}),
await o.writeFile(JSON.stringify(r)).catch(async e=>{throw await(0,i.rm)(t,{force:!0}),e}),!0}catch(e){n.error=e,n.hasError=!0}finally{const e=l(n);e&&await e}
}catch(e){const t=(0,u.$N)(e);if("EEXIST"===t||"win32"===process.platform&&["EPERM","EBUSY"].includes(t??""))return!1;throw refused(e)}}
async function inspect(e){const t=await(0,f.xo)((0,i.lstat)(e));if(!t)return;const r=await readOwner(e);return{identity:r?.token??`${t.ino}-${t.mtimeMs}`,
owner:r,touched:t.mtimeMs}}async function readOwner(e){try{const{pid:t,host:r,token:n}=JSON.parse(await(0,i.readFile)(e,"utf8"))
;if("number"==typeof t&&"string"==typeof r&&"string"==typeof n)return{pid:t,host:r,token:n}}catch{}}async function hostOf(){
const e="linux"===process.platform?await(0,i.readlink)("/proc/self/ns/pid").catch(()=>""):"";return`${(0,o.hostname)()} ${e}`.trim()}
async function removeLock(e,t,r){const n=`${e}.${t}`;try{await(0,i.mkdir)(n)}catch(e){if("EEXIST"!==(0,u.$N)(e))throw e;const{mtimeMs:t}=await(0,
i.lstat)(n).catch(()=>({mtimeMs:Number.POSITIVE_INFINITY}));return r()-t>w&&await(0,i.rmdir)(n).catch(()=>{}),!1}try{
if((await inspect(e))?.identity!==t)return!0;const r=(await(0,i.lstat)(e)).isDirectory();return await(r?(0,i.rmdir)(e):(0,i.rm)(e,{force:!0})),!0}catch(e){
const t=(0,u.$N)(e)??"";if("ENOENT"===t)return!0;if(["ENOTEMPTY","EEXIST","EPERM","EACCES","EBUSY"].includes(t))return!1;throw e}finally{await(0,
i.rmdir)(n).catch(()=>{})}}function busy(e,t,{owner:r}){const n=r?`Process ${r.pid} (${r.host.split(" ")[0]})`:`Another program (by ${t})`
;return new u.nM(`${n} keeps ${e} locked.`,`If it is not running any more, delete ${t}.`)}}};
export const id=8499;export const ids=[8499,9660];export const modules={8499:(function(e,t,n){n.d(t,{Cf:()=>checkProfileIsFree,Ah:()=>jobConfigFile,xD:()=>w,
Z8:()=>writeProfile});var o=n(1455),r=n(6760),i=n(6986),s=n(8292),a=n(9660),c=n(4348),l=n(7495),f=n(7750),u=n(4564),d=n(6746)
;const h=[u.E.nodeOptions,"NODE_PATH","NODE_V8_COVERAGE","NODE_DEBUG","NODE_DEBUG_NATIVE","NODE_ICU_DATA","NODE_PENDING_DEPRECATION","NODE_REDIRECT_WARNINGS","NODE_REPL_EXTERNAL_MODULE"]
;const p=`unset -v ${h.join(" ")} && \${1+"$@"} || ( set -- $? && ( test $1 -ne 126 && test $1 -ne 127 || echo ds-infra cannot hand out AWS credentials here, because the Node of the runner does not start, as in a Docker action or a container of your own. Set export to environment, or output-credentials to true, in the step of assume-role. >&2 ) && exit $1 )`
;function shellCommand(e){const t=e.map(e=>e.replace(/[^\w@%+=:,./-]/gu,"\\$&"));return["/bin/sh","-c",`'${p}'`,"ds-infra",...t].join(" ")}
function batchScript(e,t){return[...h.map(e=>`@set ${e}=`),`@${(0,d.c)(e,t)}`,""].join("\r\n")}function batchCommand(e){
return/^[\w:.\\/~-]+$/.test(e)?e:`"${e}"`}function jobConfigFile(e){return(0,r.join)(e,"aws","config")}
async function writeProfile(e,t,{folder:n,environment:o,logger:i,ledger:u}){const{profile:d}=e,h=jobConfigFile(n);return await(0,a.withLock)(h,async()=>{
const{blocks:n}=(0,c.n$)(await(0,s.Zu)(h)??""),{base:p}=(0,c.n$)(await(0,f.E)((0,c.eQ)(o),o)),m=(0,c.EX)(p,d)
;m.removed&&i.info(`For this job, profile ${d} of ${(0,c.eQ)(o)} is replaced.`),n.has(d)&&i.info(`Profile ${d} of an earlier step is replaced.`)
;const y=await async function freeFiles(e,t){const n=new Set(await(0,s.wX)(e));for(let o=1;;o+=1){const i=1===o?t:`${t}-${o}`;if(n.has(`${i}.json`))continue
;const s="win32"===process.platform?(0,r.join)(e,`credentials-${i}.cmd`):void 0;return{sessionFile:(0,r.join)(e,`${i}.json`),scriptFile:s}}}((0,
r.dirname)(h),d),{command:E,batch:$}=function helperCommand({node:e,options:t=[],script:n},{sessionFile:o,scriptFile:r}){const i=[e,...t,n,o]
;return void 0===r?{command:shellCommand(i),batch:void 0}:{command:batchCommand(r),batch:batchScript(i,r)}}(t,y),b=(0,c.LQ)(d,{region:e.request.region,
credentialProcess:E,sessionFile:y.sessionFile}),k=(await u.recorded(w)).findLast(({done:e})=>e.profile===d),v=m.removed?{section:m.section}:k?.secret
;return await u.record(w,{profile:d,...y,block:b},v),y.scriptFile&&$&&await(0,s.Pl)(y.scriptFile,$),await(0,a.withLock)(y.sessionFile,()=>(0,
l.K)(y.sessionFile,e)),n.delete(d),n.set(d,b),await(0,s.Pl)(h,(0,c.x9)(m.text,n)),y.sessionFile})}const w={kind:"profile",
undo:async({done:e,secret:t},{folder:n,others:i})=>{const{profile:l,sessionFile:f,scriptFile:u,block:d}=e,h=jobConfigFile(n);await(0,a.withLock)(h,async()=>{
const remove=()=>(0,o.rm)(f,{force:!0});await(0,a.withLock)(f,remove).catch(remove),u&&await(0,o.rm)(u,{force:!0});const e=await i(),n=await(0,s.Zu)(h)
;if(0===e.length||void 0===n)return 0===e.length;const{base:r,blocks:p}=(0,c.n$)(n);if(p.get(l)!==d)return!1;const w=e.findLast(e=>e.done.profile===l)
;w?p.set(l,w.done.block):p.delete(l);const m=w||!t||(0,c.EX)(r,l).removed?"":t.section;return await(0,s.Pl)(h,(0,c.x9)((0,c.iG)(r,m),p)),!1})&&await(0,o.rm)((0,
r.dirname)(h),{recursive:!0,force:!0})}};async function checkProfileIsFree(e,t){await(0,f.E)((0,c.eQ)(t),t);const n=(0,c._x)(t),o=(0,c.K2)(await(0,f.E)(n,t),e)
;if(void 0!==o)throw new i.yo(`The credentials file ${n} has a section [${e}] with ${o}, which the AWS CLI and SDKs would use instead of the role.`,"Choose another 'profile', or remove that section.")
}}),4348:(function(e,t,n){n.d(t,{Cl:()=>sessionFileIn,EX:()=>withoutProfile,K2:()=>identityIn,LQ:()=>profileBlock,LY:()=>profileSettings,Wi:()=>credentialsSection,
_x:()=>credentialsPath,eQ:()=>configPath,iG:()=>withSection,n$:()=>splitBlocks,x9:()=>joinBlocks});var o=n(4564),r=n(8814);function configPath(e){return(0,
r.aD)(e[o.E.awsConfigFile]||"~/.aws/config",e)}function credentialsPath(e){return(0,r.aD)(e[o.E.awsSharedCredentialsFile]||"~/.aws/credentials",e)}
const i=/^\s*\[([^\]]*)\]/;function sectionsOf(e){const t=[{name:void 0,lines:[]}];for(const n of e.match(/[^\n]*\n|[^\n]+$/g)??[]){const e=i.exec(n)?.[1]
;void 0!==e&&t.push({name:normalized(e),lines:[]}),t.at(-1)?.lines.push(n)}return t}function normalized(e){
return e.trim().replace(/\s+/g," ").replace(/(["'])(.*)\1$/,"$2")}function isProfile(e,t){return e.name===`profile ${t}`||"default"===t&&"default"===e.name}
function withoutProfile(e,t){const n=[];return{text:sectionsOf(e).flatMap(e=>{if(!isProfile(e,t))return e.lines
;const o=e.lines.findLastIndex(e=>!/^\s*([#;].*)?\s*$/.test(e));return n.push(...e.lines.slice(0,o+1)),e.lines.slice(o+1)}).join(""),removed:n.length>0,
section:n.join("")}}function withSection(e,t){const n=""===e||""===t||e.endsWith("\n")?"":"\n";return e+n+t}function profileSettings(e,t){
return settingsOf(sectionsOf(e).filter(e=>isProfile(e,t)))}function credentialsSection(e,t){return settingsOf(sectionsOf(e).filter(e=>e.name===t))}
const s=["aws_access_key_id","aws_secret_access_key","credential_process","role_arn","web_identity_token_file","sso_session","sso_account_id"]
;function identityIn(e,t){const n=credentialsSection(e,t);return s.find(e=>void 0!==n?.[e])}function settingsOf(e){if(0===e.length)return
;const t=e.flatMap(e=>e.lines).map(e=>/^\s*([\w.-]+)\s*=\s*(.*?)\s*$/.exec(e))
;return Object.fromEntries(t.flatMap(e=>e?.[1]?[[e[1].toLowerCase(),e[2]??""]]:[]))}function blockStart(e){
return`# ds-infra: profile ${e}, removed at the end of the job`}
const a="# ds-infra: end",c=/^# ds-infra: profile (\S+), removed at the end of the job\r?\n[\s\S]*?^# ds-infra: end\r?\n?/gm;function profileBlock(e,t){
return[blockStart(e),`${l}${t.sessionFile}`,"default"===e?"[default]":`[profile ${e}]`,`region = ${t.region}`,`credential_process = ${t.credentialProcess}`,a,""].join("\n")
}function sessionFileIn(e,t){const n=splitBlocks(e).blocks.get(t)?.split(/\r?\n/);return n?.find(e=>e.startsWith(l))?.slice(l.length)}
const l="# ds-infra: session ";function splitBlocks(e){const t=new Map;return{base:e.replace(c,(e,n)=>(t.set(n,e),"")),blocks:t}}function joinBlocks(e,t){
return withSection(e,[...t.values()].join(""))}}),7495:(function(e,t,n){n.d(t,{K:()=>writeSession});var o=n(8292);async function writeSession(e,t){await(0,
o.Pl)(e,JSON.stringify(t))}}),7750:(function(e,t,n){n.d(t,{E:()=>readUserFile});var o=n(6986),r=n(8814),i=n(8292);async function readUserFile(e,t){try{return await(0,
r.Tj)(e,t,()=>(0,i.Zu)(e))??""}catch(t){throw new o.yo(`The AWS file ${e} cannot be read: ${(0,
o.bD)(t)}.`,"Make it readable, or correct AWS_CONFIG_FILE or AWS_SHARED_CREDENTIALS_FILE.",{cause:t})}}}),8814:(function(e,t,n){n.d(t,{Tj:()=>readInHome,
Wx:()=>homeFolder,aD:()=>expandPath});var o=n(3024),r=n(1455),i=n(6760),s=n(987),a=n(4564);function homeFolder(e){
return e["win32"===process.platform?a.E.userProfile:a.E.home]||process.getBuiltinModule("node:os").homedir()}function expandPath(e,t){
const n=e.replace(/\$(?:(\w+)|\{(\w+)\})/g,(e,n,o)=>{const r=n??o??"";return t[r]??(e=>e===a.E.home?homeFolder(t):void 0)(r)??e})
;return/^~(?:[/\\]|$)/.test(n)?(0,i.join)(homeFolder(t),n.slice(1)):n}async function readInHome(e,t,n){try{return await n()}catch(n){const a=homeFolder(t)
;if(!(0,s.UO)((0,i.resolve)(a),(0,i.resolve)(e)))throw n;if(await(0,r.access)(`${a}/.`,o.constants.X_OK).then(()=>!0,()=>!1))throw n;return}}}),6746:(function(e,t,n){
n.d(t,{c:()=>batchWords});var o=n(6760);function batchWords(e,t){return e.map(e=>`"${function batchWord(e,t){
const n=o.win32.isAbsolute(e)?o.win32.relative(o.win32.dirname(t),e):e,r=n.replaceAll("%","%%");return n===e||o.win32.isAbsolute(n)?r:`%~dp0${r}`
}(e,t)}"`).join(" ")}}),9660:(function(e,t,n){n.d(t,{withLock:()=>withLock})
;var o=n(7598),r=n(1455),i=n(8161),s=n(6760),a=n(8500),c=n(7975),l=n(6986),f=n(8292),u=n(9577),__addDisposableResource=function(e,t,n){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var o,r;if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=t[Symbol.asyncDispose]}if(void 0===o){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");o=t[Symbol.dispose],n&&(r=o)}
if("function"!=typeof o)throw new TypeError("Object not disposable.");r&&(o=function(){try{r.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({
value:t,dispose:o,async:n})}else n&&e.stack.push({async:!0});return t},d=function(e){return function(t){function fail(n){
t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n,t.hasError=!0}var n,o=0;return function next(){for(;n=t.stack.pop();)try{
if(!n.async&&1===o)return o=0,t.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return o|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else o|=1}catch(e){fail(e)}if(1===o)return t.hasError?Promise.reject(t.error):Promise.resolve()
;if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,n){var o=new Error(n);return o.name="SuppressedError",
o.error=e,o.suppressed=t,o});async function withLock(e,t,n={}){const i=`${e}.lock`,s=await async function acquire(e,t,n){
const{signal:r,now:i=Date.now,wait:s=pause}=n,a={pid:process.pid,host:await hostOf(),token:(0,o.randomUUID)()},c=i();let l;for(;;){if(r?.throwIfAborted(),
await create(e,t,a))return a;if(l=await look(t,l,i()),!(l&&isOver(l,a,i())&&await removeLock(t,l.held.identity,i))){
if(l&&i()-c>(n.patience??h))throw busy(e,t,l.held);await s(5+95*Math.random(),r)}}}(e,i,n),a=setInterval(()=>{(async function touch(e,{token:t}){
const n=new Date;(await readOwner(e))?.token===t&&await(0,r.utimes)(e,n,n).catch(()=>{})})(i,s)},p/4);a.unref();try{return await t()}finally{clearInterval(a),
await removeLock(i,s.token,n.now??Date.now).catch(()=>{})}}const h=3e4,p=1e4;async function look(e,t,n){const o=await inspect(e);if(o)return t&&(0,
c.isDeepStrictEqual)(t.held,o)?t:{held:o,since:n}}function isOver({held:e,since:t},{host:n},o){return Math.max(o-e.touched,o-t)>p||function isDead({owner:e},t){
if(!e||e.host!==t)return!1;try{return process.kill(e.pid,0),!1}catch(e){return"ESRCH"===(0,l.$N)(e)}}(e,n)}async function pause(e,t){await(0,
a.setTimeout)(e,void 0,{...t?{signal:t}:{}}).catch(()=>t?.throwIfAborted())}async function create(e,t,n){const refused=t=>(0,u.Ko)(t,`${e} cannot be locked`)??t
;await(0,f.I2)((0,s.dirname)(e)).catch(e=>{throw refused(e)});try{const o={stack:[],error:void 0,hasError:!1};try{const i=__addDisposableResource(o,await(0,
r.open)(t,"wx",420),!0),{uid:a,gid:c}=await(0,f.xI)((0,s.dirname)(e))??{};return void 0!==a&&void 0!==c&&await i.chown(a,c).catch(()=>{}),
await i.writeFile(JSON.stringify(n)).catch(async e=>{throw await(0,r.rm)(t,{force:!0}),e}),!0}catch(e){o.error=e,o.hasError=!0}finally{const e=d(o);e&&await e}
}catch(e){const t=(0,l.$N)(e);if("EEXIST"===t||"win32"===process.platform&&["EPERM","EBUSY"].includes(t??""))return!1;throw refused(e)}}
async function inspect(e){const t=await(0,f.xo)((0,r.lstat)(e));if(!t)return;const n=await readOwner(e);return{identity:n?.token??`${t.ino}-${t.mtimeMs}`,
owner:n,touched:t.mtimeMs}}async function readOwner(e){try{const{pid:t,host:n,token:o}=JSON.parse(await(0,r.readFile)(e,"utf8"))
;if("number"==typeof t&&"string"==typeof n&&"string"==typeof o)return{pid:t,host:n,token:o}}catch{}}async function hostOf(){
const e="linux"===process.platform?await(0,r.readlink)("/proc/self/ns/pid").catch(()=>""):"";return`${(0,i.hostname)()} ${e}`.trim()}
async function removeLock(e,t,n){const o=`${e}.${t}`;try{await(0,r.mkdir)(o)}catch(e){if("EEXIST"!==(0,l.$N)(e))throw e;const{mtimeMs:t}=await(0,
r.lstat)(o).catch(()=>({mtimeMs:Number.POSITIVE_INFINITY}));return n()-t>p&&await(0,r.rmdir)(o).catch(()=>{}),!1}try{
if((await inspect(e))?.identity!==t)return!0;const n=(await(0,r.lstat)(e)).isDirectory();return await(n?(0,r.rmdir)(e):(0,r.rm)(e,{force:!0})),!0}catch(e){
const t=(0,l.$N)(e)??"";if("ENOENT"===t)return!0;if(["ENOTEMPTY","EEXIST","EPERM","EACCES","EBUSY"].includes(t))return!1;throw e}finally{await(0,
r.rmdir)(o).catch(()=>{})}}function busy(e,t,{owner:n}){const o=n?`Process ${n.pid} (${n.host.split(" ")[0]})`:`Another program (by ${t})`
;return new l.nM(`${o} keeps ${e} locked.`,`If it is not running any more, delete ${t}.`)}}),987:(function(e,t,n){n.d(t,{$t:()=>placeOf,Iw:()=>pathFrom,UO:()=>isWithin
});var o=n(6760);function isWithin(e,t){return t===e||t.startsWith(e.endsWith(o.sep)?e:`${e}${o.sep}`)}function pathFrom(e,t){return(0,
o.relative)(e,t).split(o.sep).join("/")}function placeOf(e){return pathFrom(process.cwd(),(0,o.resolve)(e))||"."}})};
export const id=9019;export const ids=[9019];export const modules={8686:(e,n,i)=>{i.r(n),i.d(n,{run:()=>run});var o=i(8499);async function run(e){
await e.undo(o.xD)}},8499:(e,n,i)=>{i.d(n,{Cf:()=>checkProfileIsFree,Ah:()=>jobConfigFile,xD:()=>w,Z8:()=>writeProfile})
;var o=i(1455),t=i(6760),r=i(6986),s=i(8292),a=i(9660),c=i(4348),l=i(9116),d=i(7750),f=i(4564),u=i(6746)
;const h=[f.E.nodeOptions,"NODE_PATH","NODE_V8_COVERAGE","NODE_DEBUG","NODE_DEBUG_NATIVE","NODE_ICU_DATA","NODE_PENDING_DEPRECATION","NODE_REDIRECT_WARNINGS","NODE_REPL_EXTERNAL_MODULE"]
;function shellCommand(e){return[...["/usr/bin/env",...h.flatMap(e=>["-u",e])],...e].map(e=>e.replace(/[^\w@%+=:,./-]/gu,"\\$&")).join(" ")}
function batchScript(e,n){return[...h.map(e=>`@set ${e}=`),`@${(0,u.c)(e,n)}`,""].join("\r\n")}function batchCommand(e){
return/^[\w:.\\/~-]+$/.test(e)?e:`"${e}"`}function jobConfigFile(e){return(0,t.join)(e,"aws","config")}
async function writeProfile(e,n,{folder:i,environment:o,logger:r,ledger:f}){const{profile:u}=e,h=jobConfigFile(i);return await(0,a.withLock)(h,async()=>{
const{blocks:i}=(0,c.n$)(await(0,s.Zu)(h)??""),{base:E}=(0,c.n$)(await(0,d.E)((0,c.eQ)(o),o)),p=(0,c.EX)(E,u)
;p.removed&&r.info(`For this job, profile ${u} of ${(0,c.eQ)(o)} is replaced.`),i.has(u)&&r.info(`Profile ${u} of an earlier step is replaced.`)
;const F=await async function freeFiles(e,n){const i=new Set(await(0,s.wX)(e));for(let o=1;;o+=1){const r=1===o?n:`${n}-${o}`;if(i.has(`${r}.json`))continue
;const s="win32"===process.platform?(0,t.join)(e,`credentials-${r}.cmd`):void 0;return{sessionFile:(0,t.join)(e,`${r}.json`),scriptFile:s}}}((0,
t.dirname)(h),u),{command:m,batch:b}=function helperCommand({node:e,options:n=[],script:i},{sessionFile:o,scriptFile:t}){const r=[e,...n,i,o]
;return void 0===t?{command:shellCommand(r),batch:void 0}:{command:batchCommand(t),batch:batchScript(r,t)}}(n,F),$=(0,c.LQ)(u,{region:e.request.region,
credentialProcess:m,sessionFile:F.sessionFile}),v=(await f.recorded(w)).findLast(({done:e})=>e.profile===u),D=p.removed?{section:p.section}:v?.secret
;return await f.record(w,{profile:u,...F,block:$},D),F.scriptFile&&b&&await(0,s.Pl)(F.scriptFile,b),await(0,a.withLock)(F.sessionFile,()=>(0,
l.writeSession)(F.sessionFile,e)),i.delete(u),i.set(u,$),await(0,s.Pl)(h,(0,c.x9)(p.text,i)),F.sessionFile})}const w={kind:"profile",
undo:async({done:e,secret:n},{folder:i,others:r})=>{const{profile:l,sessionFile:d,scriptFile:f,block:u}=e,h=jobConfigFile(i);await(0,a.withLock)(h,async()=>{
const remove=()=>(0,o.rm)(d,{force:!0});await(0,a.withLock)(d,remove).catch(remove),f&&await(0,o.rm)(f,{force:!0});const e=await r(),i=await(0,s.Zu)(h)
;if(0===e.length||void 0===i)return 0===e.length;const{base:t,blocks:w}=(0,c.n$)(i);if(w.get(l)!==u)return!1;const E=e.findLast(e=>e.done.profile===l)
;E?w.set(l,E.done.block):w.delete(l);const p=E||!n||(0,c.EX)(t,l).removed?"":n.section;return await(0,s.Pl)(h,(0,c.x9)((0,c.iG)(t,p),w)),!1})&&await(0,o.rm)((0,
t.dirname)(h),{recursive:!0,force:!0})}};async function checkProfileIsFree(e,n){await(0,d.E)((0,c.eQ)(n),n);const i=(0,c._x)(n),o=(0,c.K2)(await(0,d.E)(i,n),e)
;if(void 0!==o)throw new r.yo(`The credentials file ${i} has a section [${e}] with ${o}, which the AWS CLI and SDKs would use instead of the role.`,"Choose another 'profile', or remove that section.")
}},7212:(e,n,i)=>{i.d(n,{GM:()=>sessionFileOf,lx:()=>readSession,pL:()=>isFresh});var o=i(3024),t=i(4564),r=i(4348);const s=96e4,a=108e4
;function readSession(e){try{return JSON.parse((0,o.readFileSync)(e,"utf8"))}catch(e){if(e instanceof Error&&"code"in e&&"ENOENT"===e.code)return;throw e}}
function isFresh({credentials:e,receivedAt:n},i){const o=Date.parse(e.Expiration),t=o-n;return o-i>(t<a?t/2:s)}function sessionFileOf(e,n){
if(n[t.E.awsConfigFile])try{const i=(0,r.Cl)((0,o.readFileSync)((0,r.eQ)(n),"utf8"),e);return void 0!==i&&function isOutranked(e,n){try{return void 0!==(0,
r.K2)((0,o.readFileSync)((0,r._x)(n),"utf8"),e)}catch{return!1}}(e,n)?void 0:i}catch{return}}},7750:(e,n,i)=>{i.d(n,{E:()=>readUserFile})
;var o=i(6986),t=i(8814),r=i(8292);async function readUserFile(e,n){try{return await(0,t.Tj)(e,n,()=>(0,r.Zu)(e))??""}catch(n){
throw new o.yo(`The AWS file ${e} cannot be read: ${(0,o.bD)(n)}.`,"Make it readable, or correct AWS_CONFIG_FILE or AWS_SHARED_CREDENTIALS_FILE.",{cause:n})}}},
6746:(e,n,i)=>{i.d(n,{c:()=>batchWords});var o=i(6760);function batchWords(e,n){return e.map(e=>`"${function batchWord(e,n){
const i=o.win32.isAbsolute(e)?o.win32.relative(o.win32.dirname(n),e):e,t=i.replaceAll("%","%%");return i===e||o.win32.isAbsolute(i)?t:`%~dp0${t}`
}(e,n)}"`).join(" ")}}};
export const id=9019;export const ids=[9019];export const modules={8686:(e,i,n)=>{n.r(i),n.d(i,{run:()=>run});var o=n(8499);async function run(e){
await e.undo(o.xD)}},8499:(e,i,n)=>{n.d(i,{Cf:()=>checkProfileIsFree,Ah:()=>jobConfigFile,xD:()=>w,Z8:()=>writeProfile})
;var o=n(1455),t=n(6760),r=n(6986),s=n(8814),a=n(8292),c=n(9660),l=n(4348),d=n(9116),f=n(4564),u=n(6746)
;const h=[f.E.nodeOptions,"NODE_PATH","NODE_V8_COVERAGE","NODE_DEBUG","NODE_DEBUG_NATIVE","NODE_ICU_DATA","NODE_PENDING_DEPRECATION","NODE_REDIRECT_WARNINGS","NODE_REPL_EXTERNAL_MODULE"]
;function shellCommand(e){return[...["/usr/bin/env",...h.flatMap(e=>["-u",e])],...e].map(e=>e.replace(/[^\w@%+=:,./-]/gu,"\\$&")).join(" ")}
function batchScript(e,i){return[...h.map(e=>`@set ${e}=`),`@${(0,u.c)(e,i)}`,""].join("\r\n")}function batchCommand(e){
return/^[\w:.\\/~-]+$/.test(e)?e:`"${e}"`}function jobConfigFile(e){return(0,t.join)(e,"aws","config")}
async function writeProfile(e,i,{folder:n,environment:o,logger:r,ledger:s}){const{profile:f}=e,u=jobConfigFile(n);return await(0,c.withLock)(u,async()=>{
const{blocks:n}=(0,l.n$)(await(0,a.Zu)(u)??""),{base:h}=(0,l.n$)(await readUserFile((0,l.eQ)(o),o)),p=(0,l.EX)(h,f)
;p.removed&&r.info(`For this job, profile ${f} of ${(0,l.eQ)(o)} is replaced.`),n.has(f)&&r.info(`Profile ${f} of an earlier step is replaced.`)
;const F=await async function freeFiles(e,i){const n=new Set(await(0,a.wX)(e));for(let o=1;;o+=1){const r=1===o?i:`${i}-${o}`;if(n.has(`${r}.json`))continue
;const s="win32"===process.platform?(0,t.join)(e,`credentials-${r}.cmd`):void 0;return{sessionFile:(0,t.join)(e,`${r}.json`),scriptFile:s}}}((0,
t.dirname)(u),f),{command:E,batch:m}=function helperCommand({node:e,options:i=[],script:n},{sessionFile:o,scriptFile:t}){const r=[e,...i,n,o]
;return void 0===t?{command:shellCommand(r),batch:void 0}:{command:batchCommand(t),batch:batchScript(r,t)}}(i,F),b=(0,l.LQ)(f,{region:e.request.region,
credentialProcess:E,sessionFile:F.sessionFile}),$=(await s.recorded(w)).findLast(({done:e})=>e.profile===f),D=p.removed?{section:p.section}:$?.secret
;return await s.record(w,{profile:f,...F,block:b},D),F.scriptFile&&m&&await(0,a.Pl)(F.scriptFile,m),await(0,c.withLock)(F.sessionFile,()=>(0,
d.writeSession)(F.sessionFile,e)),n.delete(f),n.set(f,b),await(0,a.Pl)(u,(0,l.x9)(p.text,n)),F.sessionFile})}const w={kind:"profile",
undo:async({done:e,secret:i},{folder:n,others:r})=>{const{profile:s,sessionFile:d,scriptFile:f,block:u}=e,h=jobConfigFile(n);await(0,c.withLock)(h,async()=>{
const remove=()=>(0,o.rm)(d,{force:!0});await(0,c.withLock)(d,remove).catch(remove),f&&await(0,o.rm)(f,{force:!0});const e=await r(),n=await(0,a.Zu)(h)
;if(0===e.length||void 0===n)return 0===e.length;const{base:t,blocks:w}=(0,l.n$)(n);if(w.get(s)!==u)return!1;const p=e.findLast(e=>e.done.profile===s)
;p?w.set(s,p.done.block):w.delete(s);const F=p||!i||(0,l.EX)(t,s).removed?"":i.section;return await(0,a.Pl)(h,(0,l.x9)((0,l.iG)(t,F),w)),!1})&&await(0,o.rm)((0,
t.dirname)(h),{recursive:!0,force:!0})}};async function checkProfileIsFree(e,i){await readUserFile((0,l.eQ)(i),i);const n=(0,l._x)(i),o=(0,
l.K2)(await readUserFile(n,i),e)
;if(void 0!==o)throw new r.yo(`The credentials file ${n} has a section [${e}] with ${o}, which the AWS CLI and SDKs would use instead of the role.`,"Choose another 'profile', or remove that section.")
}async function readUserFile(e,i){try{return await(0,s.Tj)(e,i,()=>(0,a.Zu)(e))??""}catch(i){throw new r.yo(`The AWS file ${e} cannot be read: ${(0,
r.bD)(i)}.`,"Make it readable, or correct AWS_CONFIG_FILE or AWS_SHARED_CREDENTIALS_FILE.",{cause:i})}}},7212:(e,i,n)=>{n.d(i,{GM:()=>sessionFileOf,
lx:()=>readSession,pL:()=>isFresh});var o=n(3024),t=n(4564),r=n(4348);const s=96e4,a=108e4;function readSession(e){try{return JSON.parse((0,
o.readFileSync)(e,"utf8"))}catch(e){if(e instanceof Error&&"code"in e&&"ENOENT"===e.code)return;throw e}}function isFresh({credentials:e,receivedAt:i},n){
const o=Date.parse(e.Expiration),t=o-i;return o-n>(t<a?t/2:s)}function sessionFileOf(e,i){if(i[t.E.awsConfigFile])try{const n=(0,r.Cl)((0,o.readFileSync)((0,
r.eQ)(i),"utf8"),e);return void 0!==n&&function isOutranked(e,i){try{return void 0!==(0,r.K2)((0,o.readFileSync)((0,r._x)(i),"utf8"),e)}catch{return!1}
}(e,i)?void 0:n}catch{return}}},6746:(e,i,n)=>{n.d(i,{c:()=>batchWords});var o=n(6760);function batchWords(e,i){return e.map(e=>`"${function batchWord(e,i){
const n=o.win32.isAbsolute(e)?o.win32.relative(o.win32.dirname(i),e):e,t=n.replaceAll("%","%%");return n===e||o.win32.isAbsolute(n)?t:`%~dp0${t}`
}(e,i)}"`).join(" ")}}};
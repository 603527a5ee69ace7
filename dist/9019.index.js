export const id=9019;export const ids=[9019];export const modules={8686:(e,n,t)=>{t.r(n),t.d(n,{run:()=>run});var o=t(8499),i=t(3738);async function run(e){
await e.undo(o.xD,i.RG)}},8499:(e,n,t)=>{t.d(n,{Cf:()=>checkProfileIsFree,Ah:()=>jobConfigFile,xD:()=>p,Z8:()=>writeProfile})
;var o=t(1455),i=t(6760),r=t(6986),s=t(8292),a=t(9660),c=t(4348),l=t(9116),d=t(7750),f=t(4564),u=t(6746)
;const h=[f.E.nodeOptions,"NODE_PATH","NODE_V8_COVERAGE","NODE_DEBUG","NODE_DEBUG_NATIVE","NODE_ICU_DATA","NODE_PENDING_DEPRECATION","NODE_REDIRECT_WARNINGS","NODE_REPL_EXTERNAL_MODULE"]
;const w=`unset -v ${h.join(" ")} && \${1+"$@"} || ( set -- $? && ( test $1 -ne 126 && test $1 -ne 127 || echo ds-infra cannot hand out AWS credentials here, because the Node of the runner does not start, as in a Docker action or a container of your own. Set export to environment, or output-credentials to true, in the step of assume-role. >&2 ) && exit $1 )`
;function shellCommand(e){const n=e.map(e=>e.replace(/[^\w@%+=:,./-]/gu,"\\$&"));return["/bin/sh","-c",`'${w}'`,"ds-infra",...n].join(" ")}
function batchScript(e,n){return[...h.map(e=>`@set ${e}=`),`@${(0,u.c)(e,n)}`,""].join("\r\n")}function batchCommand(e){
return/^[\w:.\\/~-]+$/.test(e)?e:`"${e}"`}function jobConfigFile(e){return(0,i.join)(e,"aws","config")}
async function writeProfile(e,n,{folder:t,environment:o,logger:r,ledger:f}){const{profile:u}=e,h=jobConfigFile(t);return await(0,a.withLock)(h,async()=>{
const{blocks:t}=(0,c.n$)(await(0,s.Zu)(h)??""),{base:w}=(0,c.n$)(await(0,d.E)((0,c.eQ)(o),o)),E=(0,c.EX)(w,u)
;E.removed&&r.info(`For this job, profile ${u} of ${(0,c.eQ)(o)} is replaced.`),t.has(u)&&r.info(`Profile ${u} of an earlier step is replaced.`)
;const m=await async function freeFiles(e,n){const t=new Set(await(0,s.wX)(e));for(let o=1;;o+=1){const r=1===o?n:`${n}-${o}`;if(t.has(`${r}.json`))continue
;const s="win32"===process.platform?(0,i.join)(e,`credentials-${r}.cmd`):void 0;return{sessionFile:(0,i.join)(e,`${r}.json`),scriptFile:s}}}((0,
i.dirname)(h),u),{command:F,batch:$}=function helperCommand({node:e,options:n=[],script:t},{sessionFile:o,scriptFile:i}){const r=[e,...n,t,o]
;return void 0===i?{command:shellCommand(r),batch:void 0}:{command:batchCommand(i),batch:batchScript(r,i)}}(n,m),b=(0,c.LQ)(u,{region:e.request.region,
credentialProcess:F,sessionFile:m.sessionFile}),v=(await f.recorded(p)).findLast(({done:e})=>e.profile===u),D=E.removed?{section:E.section}:v?.secret
;return await f.record(p,{profile:u,...m,block:b},D),m.scriptFile&&$&&await(0,s.Pl)(m.scriptFile,$),await(0,a.withLock)(m.sessionFile,()=>(0,
l.writeSession)(m.sessionFile,e)),t.delete(u),t.set(u,b),await(0,s.Pl)(h,(0,c.x9)(E.text,t)),m.sessionFile})}const p={kind:"profile",
undo:async({done:e,secret:n},{folder:t,others:r})=>{const{profile:l,sessionFile:d,scriptFile:f,block:u}=e,h=jobConfigFile(t);await(0,a.withLock)(h,async()=>{
const remove=()=>(0,o.rm)(d,{force:!0});await(0,a.withLock)(d,remove).catch(remove),f&&await(0,o.rm)(f,{force:!0});const e=await r(),t=await(0,s.Zu)(h)
;if(0===e.length||void 0===t)return 0===e.length;const{base:i,blocks:w}=(0,c.n$)(t);if(w.get(l)!==u)return!1;const p=e.findLast(e=>e.done.profile===l)
;p?w.set(l,p.done.block):w.delete(l);const E=p||!n||(0,c.EX)(i,l).removed?"":n.section;return await(0,s.Pl)(h,(0,c.x9)((0,c.iG)(i,E),w)),!1})&&await(0,o.rm)((0,
i.dirname)(h),{recursive:!0,force:!0})}};async function checkProfileIsFree(e,n){await(0,d.E)((0,c.eQ)(n),n);const t=(0,c._x)(n),o=(0,c.K2)(await(0,d.E)(t,n),e)
;if(void 0!==o)throw new r.yo(`The credentials file ${t} has a section [${e}] with ${o}, which the AWS CLI and SDKs would use instead of the role.`,"Choose another 'profile', or remove that section.")
}},7212:(e,n,t)=>{t.d(n,{GM:()=>sessionFileOf,lx:()=>readSession,pL:()=>isFresh});var o=t(3024),i=t(4564),r=t(4348);const s=96e4,a=108e4
;function readSession(e){try{return JSON.parse((0,o.readFileSync)(e,"utf8"))}catch(e){if(e instanceof Error&&"code"in e&&"ENOENT"===e.code)return;throw e}}
function isFresh({credentials:e,receivedAt:n},t){const o=Date.parse(e.Expiration),i=o-n;return o-t>(i<a?i/2:s)}function sessionFileOf(e,n){
if(n[i.E.awsConfigFile])try{const t=(0,r.Cl)((0,o.readFileSync)((0,r.eQ)(n),"utf8"),e);return void 0!==t&&function isOutranked(e,n){try{return void 0!==(0,
r.K2)((0,o.readFileSync)((0,r._x)(n),"utf8"),e)}catch{return!1}}(e,n)?void 0:t}catch{return}}},7750:(e,n,t)=>{t.d(n,{E:()=>readUserFile})
;var o=t(6986),i=t(8814),r=t(8292);async function readUserFile(e,n){try{return await(0,i.Tj)(e,n,()=>(0,r.Zu)(e))??""}catch(n){
throw new o.yo(`The AWS file ${e} cannot be read: ${(0,o.bD)(n)}.`,"Make it readable, or correct AWS_CONFIG_FILE or AWS_SHARED_CREDENTIALS_FILE.",{cause:n})}}},
6746:(e,n,t)=>{t.d(n,{c:()=>batchWords});var o=t(6760);function batchWords(e,n){return e.map(e=>`"${function batchWord(e,n){
const t=o.win32.isAbsolute(e)?o.win32.relative(o.win32.dirname(n),e):e,i=t.replaceAll("%","%%");return t===e||o.win32.isAbsolute(t)?i:`%~dp0${i}`
}(e,n)}"`).join(" ")}}};
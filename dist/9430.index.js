export const id=9430;export const ids=[9430];export const modules={8499:(e,n,t)=>{t.d(n,{Cf:()=>checkProfileIsFree,Ah:()=>jobConfigFile,xD:()=>w,
Z8:()=>writeProfile});var o=t(1455),i=t(6760),r=t(6986),s=t(8292),c=t(9660),a=t(4348),l=t(9116),f=t(7750),d=t(4564),u=t(6746)
;const h=[d.E.nodeOptions,"NODE_PATH","NODE_V8_COVERAGE","NODE_DEBUG","NODE_DEBUG_NATIVE","NODE_ICU_DATA","NODE_PENDING_DEPRECATION","NODE_REDIRECT_WARNINGS","NODE_REPL_EXTERNAL_MODULE"]
;const p=`unset -v ${h.join(" ")} && \${1+"$@"} || ( set -- $? && ( test $1 -ne 126 && test $1 -ne 127 || echo ds-infra cannot hand out AWS credentials here, because the Node of the runner does not start, as in a Docker action or a container of your own. Set export to environment, or output-credentials to true, in the step of assume-role. >&2 ) && exit $1 )`
;function shellCommand(e){const n=e.map(e=>e.replace(/[^\w@%+=:,./-]/gu,"\\$&"));return["/bin/sh","-c",`'${p}'`,"ds-infra",...n].join(" ")}
function batchScript(e,n){return[...h.map(e=>`@set ${e}=`),`@${(0,u.c)(e,n)}`,""].join("\r\n")}function batchCommand(e){
return/^[\w:.\\/~-]+$/.test(e)?e:`"${e}"`}function jobConfigFile(e){return(0,i.join)(e,"aws","config")}
async function writeProfile(e,n,{folder:t,environment:o,logger:r,ledger:d}){const{profile:u}=e,h=jobConfigFile(t);return await(0,c.withLock)(h,async()=>{
const{blocks:t}=(0,a.n$)(await(0,s.Zu)(h)??""),{base:p}=(0,a.n$)(await(0,f.E)((0,a.eQ)(o),o)),m=(0,a.EX)(p,u)
;m.removed&&r.info(`For this job, profile ${u} of ${(0,a.eQ)(o)} is replaced.`),t.has(u)&&r.info(`Profile ${u} of an earlier step is replaced.`)
;const $=await async function freeFiles(e,n){const t=new Set(await(0,s.wX)(e));for(let o=1;;o+=1){const r=1===o?n:`${n}-${o}`;if(t.has(`${r}.json`))continue
;const s="win32"===process.platform?(0,i.join)(e,`credentials-${r}.cmd`):void 0;return{sessionFile:(0,i.join)(e,`${r}.json`),scriptFile:s}}}((0,
i.dirname)(h),u),{command:F,batch:E}=function helperCommand({node:e,options:n=[],script:t},{sessionFile:o,scriptFile:i}){const r=[e,...n,t,o]
;return void 0===i?{command:shellCommand(r),batch:void 0}:{command:batchCommand(i),batch:batchScript(r,i)}}(n,$),_=(0,a.LQ)(u,{region:e.request.region,
credentialProcess:F,sessionFile:$.sessionFile}),b=(await d.recorded(w)).findLast(({done:e})=>e.profile===u),v=m.removed?{section:m.section}:b?.secret
;return await d.record(w,{profile:u,...$,block:_},v),$.scriptFile&&E&&await(0,s.Pl)($.scriptFile,E),await(0,c.withLock)($.sessionFile,()=>(0,
l.writeSession)($.sessionFile,e)),t.delete(u),t.set(u,_),await(0,s.Pl)(h,(0,a.x9)(m.text,t)),$.sessionFile})}const w={kind:"profile",
undo:async({done:e,secret:n},{folder:t,others:r})=>{const{profile:l,sessionFile:f,scriptFile:d,block:u}=e,h=jobConfigFile(t);await(0,c.withLock)(h,async()=>{
const remove=()=>(0,o.rm)(f,{force:!0});await(0,c.withLock)(f,remove).catch(remove),d&&await(0,o.rm)(d,{force:!0});const e=await r(),t=await(0,s.Zu)(h)
;if(0===e.length||void 0===t)return 0===e.length;const{base:i,blocks:p}=(0,a.n$)(t);if(p.get(l)!==u)return!1;const w=e.findLast(e=>e.done.profile===l)
;w?p.set(l,w.done.block):p.delete(l);const m=w||!n||(0,a.EX)(i,l).removed?"":n.section;return await(0,s.Pl)(h,(0,a.x9)((0,a.iG)(i,m),p)),!1})&&await(0,o.rm)((0,
i.dirname)(h),{recursive:!0,force:!0})}};async function checkProfileIsFree(e,n){await(0,f.E)((0,a.eQ)(n),n);const t=(0,a._x)(n),o=(0,a.K2)(await(0,f.E)(t,n),e)
;if(void 0!==o)throw new r.yo(`The credentials file ${t} has a section [${e}] with ${o}, which the AWS CLI and SDKs would use instead of the role.`,"Choose another 'profile', or remove that section.")
}},4348:(e,n,t)=>{t.d(n,{Cl:()=>sessionFileIn,EX:()=>withoutProfile,K2:()=>identityIn,LQ:()=>profileBlock,LY:()=>profileSettings,Wi:()=>credentialsSection,
_x:()=>credentialsPath,eQ:()=>configPath,iG:()=>withSection,n$:()=>splitBlocks,x9:()=>joinBlocks});var o=t(4564),i=t(8814);function configPath(e){return(0,
i.aD)(e[o.E.awsConfigFile]||"~/.aws/config",e)}function credentialsPath(e){return(0,i.aD)(e[o.E.awsSharedCredentialsFile]||"~/.aws/credentials",e)}
const r=/^\s*\[([^\]]*)\]/;function sectionsOf(e){const n=[{name:void 0,lines:[]}];for(const t of e.match(/[^\n]*\n|[^\n]+$/g)??[]){const e=r.exec(t)?.[1]
;void 0!==e&&n.push({name:normalized(e),lines:[]}),n.at(-1)?.lines.push(t)}return n}function normalized(e){
return e.trim().replace(/\s+/g," ").replace(/(["'])(.*)\1$/,"$2")}function isProfile(e,n){return e.name===`profile ${n}`||"default"===n&&"default"===e.name}
function withoutProfile(e,n){const t=[];return{text:sectionsOf(e).flatMap(e=>{if(!isProfile(e,n))return e.lines
;const o=e.lines.findLastIndex(e=>!/^\s*([#;].*)?\s*$/.test(e));return t.push(...e.lines.slice(0,o+1)),e.lines.slice(o+1)}).join(""),removed:t.length>0,
section:t.join("")}}function withSection(e,n){const t=""===e||""===n||e.endsWith("\n")?"":"\n";return e+t+n}function profileSettings(e,n){
return settingsOf(sectionsOf(e).filter(e=>isProfile(e,n)))}function credentialsSection(e,n){return settingsOf(sectionsOf(e).filter(e=>e.name===n))}
const s=["aws_access_key_id","aws_secret_access_key","credential_process","role_arn","web_identity_token_file","sso_session","sso_account_id"]
;function identityIn(e,n){const t=credentialsSection(e,n);return s.find(e=>void 0!==t?.[e])}function settingsOf(e){if(0===e.length)return
;const n=e.flatMap(e=>e.lines).map(e=>/^\s*([\w.-]+)\s*=\s*(.*?)\s*$/.exec(e))
;return Object.fromEntries(n.flatMap(e=>e?.[1]?[[e[1].toLowerCase(),e[2]??""]]:[]))}function blockStart(e){
return`# ds-infra: profile ${e}, removed at the end of the job`}
const c="# ds-infra: end",a=/^# ds-infra: profile (\S+), removed at the end of the job\r?\n[\s\S]*?^# ds-infra: end\r?\n?/gm;function profileBlock(e,n){
return[blockStart(e),`${l}${n.sessionFile}`,"default"===e?"[default]":`[profile ${e}]`,`region = ${n.region}`,`credential_process = ${n.credentialProcess}`,c,""].join("\n")
}function sessionFileIn(e,n){const t=splitBlocks(e).blocks.get(n)?.split(/\r?\n/);return t?.find(e=>e.startsWith(l))?.slice(l.length)}
const l="# ds-infra: session ";function splitBlocks(e){const n=new Map;return{base:e.replace(a,(e,t)=>(n.set(t,e),"")),blocks:n}}function joinBlocks(e,n){
return withSection(e,[...n.values()].join(""))}},7212:(e,n,t)=>{t.d(n,{GM:()=>sessionFileOf,lx:()=>readSession,pL:()=>isFresh})
;var o=t(3024),i=t(4564),r=t(4348);const s=96e4,c=108e4;function readSession(e){try{return JSON.parse((0,o.readFileSync)(e,"utf8"))}catch(e){
if(e instanceof Error&&"code"in e&&"ENOENT"===e.code)return;throw e}}function isFresh({credentials:e,receivedAt:n},t){const o=Date.parse(e.Expiration),i=o-n
;return o-t>(i<c?i/2:s)}function sessionFileOf(e,n){if(n[i.E.awsConfigFile])try{const t=(0,r.Cl)((0,o.readFileSync)((0,r.eQ)(n),"utf8"),e)
;return void 0!==t&&function isOutranked(e,n){try{return void 0!==(0,r.K2)((0,o.readFileSync)((0,r._x)(n),"utf8"),e)}catch{return!1}}(e,n)?void 0:t}catch{return
}}},7750:(e,n,t)=>{t.d(n,{E:()=>readUserFile});var o=t(6986),i=t(8814),r=t(8292);async function readUserFile(e,n){try{return await(0,i.Tj)(e,n,()=>(0,
r.Zu)(e))??""}catch(n){
throw new o.yo(`The AWS file ${e} cannot be read: ${(0,o.bD)(n)}.`,"Make it readable, or correct AWS_CONFIG_FILE or AWS_SHARED_CREDENTIALS_FILE.",{cause:n})}}},
8814:(e,n,t)=>{t.d(n,{Tj:()=>readInHome,Wx:()=>homeFolder,aD:()=>expandPath});var o=t(3024),i=t(1455),r=t(6760),s=t(987),c=t(4564);function homeFolder(e){
return e["win32"===process.platform?c.E.userProfile:c.E.home]||process.getBuiltinModule("node:os").homedir()}function expandPath(e,n){
const t=e.replace(/\$(?:(\w+)|\{(\w+)\})/g,(e,t,o)=>{const i=t??o??"";return n[i]??(e=>e===c.E.home?homeFolder(n):void 0)(i)??e})
;return/^~(?:[/\\]|$)/.test(t)?(0,r.join)(homeFolder(n),t.slice(1)):t}async function readInHome(e,n,t){try{return await t()}catch(t){const c=homeFolder(n)
;if(!(0,s.UO)((0,r.resolve)(c),(0,r.resolve)(e)))throw t;if(await(0,i.access)(`${c}/.`,o.constants.X_OK).then(()=>!0,()=>!1))throw t;return}}},6746:(e,n,t)=>{
t.d(n,{c:()=>batchWords});var o=t(6760);function batchWords(e,n){return e.map(e=>`"${function batchWord(e,n){
const t=o.win32.isAbsolute(e)?o.win32.relative(o.win32.dirname(n),e):e,i=t.replaceAll("%","%%");return t===e||o.win32.isAbsolute(t)?i:`%~dp0${i}`
}(e,n)}"`).join(" ")}},987:(e,n,t)=>{t.d(n,{$t:()=>placeOf,Iw:()=>pathFrom,UO:()=>isWithin});var o=t(6760);function isWithin(e,n){
return n===e||n.startsWith(e.endsWith(o.sep)?e:`${e}${o.sep}`)}function pathFrom(e,n){return(0,o.relative)(e,n).split(o.sep).join("/")}function placeOf(e){
return pathFrom(process.cwd(),(0,o.resolve)(e))||"."}}};
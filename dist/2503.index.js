export const id=2503,ids=[2503,9660],modules={4348:((X,$,a)=>{a.d($,{Cl:()=>m,EX:()=>U,K2:()=>O,LQ:()=>P,LY:()=>g,Wi:()=>u,_x:()=>M,eQ:()=>S,iG:()=>k,n$:()=>L,x9:()=>H});
var p=a(4564),E=a(8814);function S(h){return(0,E.aD)(h[p.E.awsConfigFile]||"~/.aws/config",h)}function M(h){return(0,E.aD)(h[p.E.awsSharedCredentialsFile]||"~/.\
aws/credentials",h)}const N=/^\s*\[([^\]]*)\]/;function C(h){const I=[{name:void 0,lines:[]}];for(const R of h.match(/[^\n]*\n|[^\n]+$/g)??[]){const c=N.exec(R)?.[1];
c!==void 0&&I.push({name:x(c),lines:[]}),I.at(-1)?.lines.push(R)}return I}function x(h){return h.trim().replace(/\s+/g," ").replace(/(["'])(.*)\1$/,"$2")}function j(h,I){
return h.name===`profile ${I}`||I==="default"&&h.name==="default"}function U(h,I){const R=[];return{text:C(h).flatMap(i=>{if(!j(i,I))return i.lines;const w=i.lines.
findLastIndex(d=>!/^\s*([#;].*)?\s*$/.test(d));return R.push(...i.lines.slice(0,w+1)),i.lines.slice(w+1)}).join(""),removed:R.length>0,section:R.join("")}}function k(h,I){
const R=h===""||I===""||h.endsWith(`
`)?"":`
`;return h+R+I}function g(h,I){return v(C(h).filter(R=>j(R,I)))}function u(h,I){return v(C(h).filter(R=>R.name===I))}const T=["aws_access_key_id","aws_secret_ac\
cess_key","credential_process","role_arn","web_identity_token_file","sso_session","sso_account_id"];function O(h,I){const R=u(h,I);return T.find(c=>R?.[c]!==void 0)}
function v(h){if(h.length===0)return;const I=h.flatMap(R=>R.lines).map(R=>/^\s*([\w.-]+)\s*=\s*(.*?)\s*$/.exec(R));return Object.fromEntries(I.flatMap(R=>R?.[1]?
[[R[1].toLowerCase(),R[2]??""]]:[]))}function W(h){return`# ds-infra: profile ${h}, removed at the end of the job`}const l="# ds-infra: end",f=/^# ds-infra: profile (\S+), removed at the end of the job\r?\n[\s\S]*?^# ds-infra: end\r?\n?/gm;
function P(h,I){return[W(h),`${D}${I.sessionFile}`,h==="default"?"[default]":`[profile ${h}]`,`region = ${I.region}`,`credential_process = ${I.credentialProcess}`,
l,""].join(`
`)}function m(h,I){return L(h).blocks.get(I)?.split(/\r?\n/)?.find(c=>c.startsWith(D))?.slice(D.length)}const D="# ds-infra: session ";function L(h){const I=new Map;
return{base:h.replace(f,(c,i)=>(I.set(i,c),"")),blocks:I}}function H(h,I){return k(h,[...I.values()].join(""))}}),6986:((X,$,a)=>{a.d($,{$N:()=>j,Gq:()=>g,Kb:()=>k,
bD:()=>C,cZ:()=>x,lZ:()=>p,nM:()=>S,uo:()=>N,xl:()=>U,yo:()=>E});class p extends Error{remedy;constructor(T,O,v){super(N(T),v),this.remedy=N(O)}}class E extends p{name="\
UserError"}class S extends p{name="WorldError"}const M=16e3;function N(u){if(u.length<=M)return u;const T=M/2;return`${u.slice(0,T)} [... ${u.length-M} characte\
rs left out ...] ${u.slice(-T)}`}function C(u){return u instanceof Error?u.message||u.name:String(u)}function x(u){const T=[];for(let O=u;O!=null&&!T.includes(O);)
T.push(O),O=O instanceof Error?O.cause:void 0;return T}function j(u){for(const T of x(u))if(typeof T=="object"&&T!==null&&"code"in T&&typeof T.code=="string")return T.
code}function U(u){throw u}function k(u,T=500){const O=u.trim();return O.length>T?`${O.slice(0,T)}...`:O}function g(u,T,O){return new E(`The input '${u}' is '${k(
T,200)}', which is not valid.`,O)}}),4564:((X,$,a)=>{a.d($,{E:()=>p});const p={idTokenRequestUrl:"ACTIONS_ID_TOKEN_REQUEST_URL",idTokenRequestToken:"ACTIONS_ID_\
TOKEN_REQUEST_TOKEN",runnerTemp:"RUNNER_TEMP",runnerToolCache:"RUNNER_TOOL_CACHE",path:"PATH",systemRoot:"SYSTEMROOT",githubRepository:"GITHUB_REPOSITORY",githubRunId:"\
GITHUB_RUN_ID",githubRunAttempt:"GITHUB_RUN_ATTEMPT",githubSha:"GITHUB_SHA",githubEventName:"GITHUB_EVENT_NAME",githubEventPath:"GITHUB_EVENT_PATH",githubServerUrl:"\
GITHUB_SERVER_URL",githubWorkspace:"GITHUB_WORKSPACE",awsConfigFile:"AWS_CONFIG_FILE",awsSharedCredentialsFile:"AWS_SHARED_CREDENTIALS_FILE",awsProfile:"AWS_PRO\
FILE",awsDefaultProfile:"AWS_DEFAULT_PROFILE",awsRegion:"AWS_REGION",awsDefaultRegion:"AWS_DEFAULT_REGION",awsAccessKeyId:"AWS_ACCESS_KEY_ID",awsSecretAccessKey:"\
AWS_SECRET_ACCESS_KEY",awsSessionToken:"AWS_SESSION_TOKEN",dockerDefaultPlatform:"DOCKER_DEFAULT_PLATFORM",awsCredentialExpiration:"AWS_CREDENTIAL_EXPIRATION",awsSecurityToken:"\
AWS_SECURITY_TOKEN",awsSdkLoadConfig:"AWS_SDK_LOAD_CONFIG",nodeOptions:"NODE_OPTIONS",dockerConfig:"DOCKER_CONFIG",dockerAuthConfig:"DOCKER_AUTH_CONFIG",home:"H\
OME",userProfile:"USERPROFILE",kubeconfig:"KUBECONFIG",terraformKubeconfig:"KUBE_CONFIG_PATH",kubeCacheFolder:"KUBECACHEDIR",kubernetesExecInfo:"KUBERNETES_EXEC\
_INFO"}}),3053:((X,$,a)=>{a.d($,{O:()=>M});var p=a(6760),E=a(6986),S=a(4564);function M(N){const C=N[S.E.runnerTemp];if(!C)throw new E.yo("RUNNER_TEMP is not se\
t.","Run this action on a GitHub Actions runner.");return(0,p.join)(C,"ds-infra")}}),8814:((X,$,a)=>{a.d($,{Tj:()=>x,Wx:()=>N,aD:()=>C});var p=a(3024),E=a(1455),
S=a(6760),M=a(4564);function N(j){return j[process.platform==="win32"?M.E.userProfile:M.E.home]||process.getBuiltinModule("node:os").homedir()}function C(j,U){const k=u=>u===
M.E.home?N(U):void 0,g=j.replace(/\$(?:(\w+)|\{(\w+)\})/g,(u,T,O)=>{const v=T??O??"";return U[v]??k(v)??u});return/^~(?:[/\\]|$)/.test(g)?(0,S.join)(N(U),g.slice(
1)):g}async function x(j,U,k){try{return await k()}catch(g){const u=N(U);if((0,S.relative)(u,j).startsWith("..")||await(0,E.access)(`${u}/.`,p.constants.X_OK).then(
()=>!0,()=>!1))throw g;return}}}),7831:((X,$,a)=>{a.d($,{D:()=>p});function p(E){return E.replace(/(^|[\v\f\u0085])([^\S\n\r\v\f\u2028\u2029]*):(?=:)/gm,"$1$2: ").
replaceAll("##[","## [")}}),2503:((X,$,a)=>{a.r($),a.d($,{runPhase:()=>J});var p=a(8806),E=a(6986),S=a(3053),M=a(4489),N=a(8292),C=a(9577);class x{#n;constructor(e){
this.#n=e}text(e){return this.#n[`INPUT_${e.replaceAll(" ","_").toUpperCase()}`]?.trim()??""}optional(e){return this.text(e)||void 0}required(e){const t=this.text(
e);if(!t)throw new E.yo(`The input '${e}' is required and empty.`,`Set '${e}' under the step's with:.`);return t}boolean(e){const t=this.text(e);if(/^(true|True|TRUE)$/.
test(t))return!0;if(/^(false|False|FALSE)$/.test(t))return!1;throw(0,E.Gq)(e,t,"Use true or false.")}integer(e,t){const n=this.text(e),s=Number(n);if(!/^\d+$/.test(
n)||s<t.min||s>t.max)throw(0,E.Gq)(e,n,`Use a whole number from ${t.min} to ${t.max}.`);return s}choice(e,t){const n=this.text(e),s=t.find(r=>r===n);if(s===void 0)
throw(0,E.Gq)(e,n,`Use one of: ${t.join(", ")}.`);return s}matching(e,t,n){const s=this.optional(e);if(s!==void 0&&!t.test(s))throw(0,E.Gq)(e,s,n);return s}list(e){
return this.text(e).split(`
`).map(t=>t.replace(/(^|\s)#.*$/,"")).flatMap(t=>t.split(",")).map(t=>t.trim().replace(/^(["'])(.*)\1$/,"$2")).filter(t=>t!=="")}duration(e,t){const n=this.text(
e),s=`Use seconds or a duration like 45m, 1h or 1h30m, from ${t.min} to ${t.max} seconds.`,r=/^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(n),_=/^\d+$/.test(n)?Number(
n):Number(r?.[1]??0)*3600+Number(r?.[2]??0)*60+Number(r?.[3]??0);if(n===""||!/^\d+$/.test(n)&&!r||_<t.min||_>t.max)throw(0,E.Gq)(e,n,s);return _}}var j=a(7831);
const U={info:o=>p.pq((0,j.D)((0,E.uo)(o))),debug:o=>p.Yz((0,E.uo)(o)),notice:o=>p.lm((0,E.uo)(o)),warning:o=>p.$e((0,E.uo)(o)),group:(o,e)=>p.Os(o,e)};var k=a(
7598),g=a(1455),u=a(6760),T=a(7975),O=a(9660),v=a(3024),W=a(4348),l=a(4564),f=a(8814);function P(o,e){switch(o){case l.E.awsConfigFile:return m(e);case l.E.awsSharedCredentialsFile:
return(0,u.join)((0,f.Wx)(e),".aws","credentials");case l.E.kubeconfig:return(0,u.join)((0,f.Wx)(e),".kube","config");case l.E.awsProfile:case l.E.awsDefaultProfile:
return D(e)?"default":"";case l.E.awsRegion:case l.E.awsDefaultRegion:return D(e)?.region??"";default:return""}}function m(o){const e=(0,u.join)((0,f.Wx)(o),".a\
ws","config"),t=(0,u.join)((0,u.dirname)(process.argv[1]??""),"..","no-profile.config");return!(0,v.existsSync)(e)&&!D({...o,[l.E.awsConfigFile]:e})&&(0,v.existsSync)(
t)?t:e}function D(o){const e=r=>{try{return(0,v.readFileSync)(r,"utf8")}catch{return""}},t=e((0,W.eQ)(o)),n=e((0,W._x)(o)),s=[(0,W.Wi)(t,"default"),(0,W.Wi)(t,"\
profile default"),(0,W.Wi)(n,"default")].filter(r=>r!==void 0);return s.length>0?Object.assign({},...s):void 0}function L(o){return(0,k.createHash)("sha256").update(
o).digest("hex")}function H(o,e,t,n){const s=Object.entries(e).map(([r,_])=>{const A=n[r]?n[r].before:o[r]??null,G=t.has(r)||n[r]?.secret;return[r,{ours:L(_),...A===
void 0?{}:{before:A},...G?{secret:G}:{}}]});return{...n,...Object.fromEntries(s)}}function h(o,e){const t=Object.entries(o).map(([n,s])=>{const r=e.reduceRight(
(G,F)=>F[n]?c(G,F[n]):G,s),{before:_,...A}=r;return[n,_===void 0||r.secret?A:{...A,before:_}]});return Object.fromEntries(t)}function I(o,e,t){const n=e.map(r=>({
...r})),s=[];for(const[r,_]of Object.entries(o)){const A=n.find(G=>Object.hasOwn(G,r));A?.[r]?A[r]=c(A[r],_):i(t[r],_)&&s.push([r,_])}return{values:R(s,t),newer:n}}
function R(o,e){const t={};for(const[n,{before:s}]of o)typeof s=="string"&&(t[n]=s);for(const[n,{before:s}]of o)typeof s!="string"&&(t[n]=P(n,{...e,...t}));return t}
function c(o,{before:e,secret:t,...n}){if(!i(o.before,n))return o;const{before:s,...r}=o;return{...r,...e===void 0?{}:{before:e},...t?{secret:t}:{}}}function i(o,{
ours:e}){return typeof o=="string"&&L(o)===e}class w{#n;#r;#t;#e;constructor(e,t){this.#n=e,this.#r=t,this.#t=(0,u.join)(e.folder,"ledger.json"),this.#e=t.state===
""?{id:(0,k.randomUUID)(),variables:{},entries:[]}:JSON.parse(t.state)}async record({kind:e},t,n){const s={kind:e,done:t,...n===void 0?{}:{secret:n}};await this.#i(
{...this.#e,entries:[...this.#e.entries,s]})}async recorded({kind:e}){return(await d(this.#t)).uses.flatMap(n=>n.entries).filter(n=>n.kind===e)}async exportVariables(e,t){
const n=H(this.#n.environment,e,t,this.#e.variables);await this.#i({...this.#e,variables:n});for(const[s,r]of Object.entries(e))this.#r.exportVariable(s,r)}async undo(e){
Object.keys(this.#e.variables).length>0&&await this.#o();const t=[];for(const n of await this.#a()){const s=e.find(r=>r.kind===n.kind);if(s)try{await s.undo(n,this.#c(
n)),await this.#s(({uses:r})=>b(r,this.#e.id,n))}catch(r){t.push(r)}}if(t.length>1)throw new AggregateError(t,"Several things could not be undone");if(t.length>
0)throw t[0]}async#o(){await this.#s(({uses:e,undone:t})=>{if(t.includes(this.#e.id))return e;const n=e.findIndex(({id:F})=>F===this.#e.id),s=e.slice(n+1),r=e[n]?.
variables??this.#e.variables,_=I(r,s.map(({variables:F})=>F),this.#n.environment);for(const[F,Z]of Object.entries(_.values))this.#r.exportVariable(F,Z);const A=s.
map((F,Z)=>({...F,variables:_.newer[Z]??F.variables})),G=e.slice(n,n+1).map(F=>({...F,variables:{}}));return[...e.slice(0,Math.max(n,0)),...n<0?[]:G,...A]})}async#a(){
const{uses:e,undone:t}=await d(this.#t);return t.includes(this.#e.id)?[]:(e.find(({id:n})=>n===this.#e.id)??this.#e).entries.toReversed()}#c(e){const{environment:t,
folder:n,logger:s}=this.#n;return{environment:t,folder:n,logger:s,others:async()=>{const{uses:_}=await d(this.#t);return b(_,this.#e.id,e).flatMap(A=>A.entries).
filter(({kind:A})=>A===e.kind)}}}async#i(e){this.#e=e,await this.#s(({uses:t})=>{const n=t.findIndex(({id:r})=>r===e.id),s=n<0?t:t.slice(0,n);return this.#r.saveState(
JSON.stringify(B(e,s))),n<0?[...t,e]:t.with(n,e)})}async#s(e){await(0,O.withLock)(this.#t,async()=>{const t=await d(this.#t),n=e(t).filter(_=>!y(_)),s=t.uses.map(
({id:_})=>_).filter(_=>!n.some(A=>A.id===_)),r={uses:n,undone:[...t.undone,...s]};n.length>0?await(0,N.Pl)(this.#t,JSON.stringify(r)):await(0,g.rm)(this.#t,{force:!0})})}}
async function d(o){const e=await(0,N.Zu)(o);try{if(e!==void 0)return JSON.parse(e)}catch{}return{uses:[],undone:[]}}function y({variables:o,entries:e}){return e.
length===0&&Object.keys(o).length===0}function b(o,e,t){const n=s=>s.kind===t.kind&&(0,T.isDeepStrictEqual)(s.done,t.done);return o.map(s=>{const r=s.id===e?s.entries.
findLastIndex(n):-1;return r<0?s:{...s,entries:s.entries.toSpliced(r,1)}})}function B({id:o,variables:e,entries:t},n){return{id:o,variables:h(e,n.map(s=>s.variables)),
entries:t.map(({kind:s,done:r})=>({kind:s,done:r}))}}const Y=600,K="undo";async function J(o,e,t={}){const n=(0,M.openConnections)(),s=Q(t.deadline??Y);try{const r=z(
process.env,n.http,s.signal);await e(r),o==="post"&&await(0,N.XW)(r.folder)}catch(r){const _=(0,E.cZ)(r).find(A=>s.signal.aborted&&A===s.signal.reason);q(o,_??r)}finally{
s.clear(),await n.close()}}function z(o,e,t){const n=(0,S.O)(o),s=new w({environment:o,folder:n,logger:U},{state:p.Gu(K),saveState:r=>V("GITHUB_STATE",()=>p.LZ(
K,r)),exportVariable:(r,_)=>V("GITHUB_ENV",()=>p.dN(r,_))});return{environment:o,logger:U,http:e,mask:r=>p.Pq(r),signal:t,folder:n,now:()=>Date.now(),inputs:new x(
o),setOutputs:r=>{const _=Object.entries(r).filter(([,A])=>A!==void 0);for(const[A,G]of _)V("GITHUB_OUTPUT",()=>p.uH(A,G))},ledger:s,exportVariables:async(r,_={})=>await s.
exportVariables({...r,..._},new Set(Object.keys(_))),undo:async(...r)=>await s.undo(r),addPath:r=>V("GITHUB_PATH",()=>p.fM(r)),summarize:async r=>{try{await p.z.
addRaw(r,!0).write()}catch(_){p.$e(`The job summary cannot be written: ${(0,E.bD)(_)}`)}}}}function V(o,e){try{e()}catch(t){const n=process.env[o];if(!n)throw t;
const r=t instanceof Error&&t.message.startsWith("Missing file at path")?Object.assign(t,{code:"ENOENT",syscall:"open"}):t;throw(0,C.iD)(r,`${n} (${o})`)}}function Q(o){
const e=new AbortController,t=()=>e.abort(new E.lZ("The job was cancelled.","Run it again if that was not meant.")),n=()=>e.abort(new E.lZ(`The step did not fin\
ish within ${o} s.`,"Look above for the call that takes so long.")),s=o>0?setTimeout(n,o*1e3):void 0;return process.on("SIGINT",t),process.on("SIGTERM",t),{signal:e.
signal,clear:()=>{clearTimeout(s),process.off("SIGINT",t),process.off("SIGTERM",t)}}}function q(o,e){const t=e instanceof AggregateError?e.errors:[e];for(const n of t){
const{message:s,remedy:r}=(0,C.ie)(n);o==="main"?p.C1(`${s}
${r}`):p.$e(`${s}
${r}`);for(const _ of(0,E.cZ)(n))p.Yz(_ instanceof Error?_.stack??String(_):String(_))}}}),8292:((X,$,a)=>{a.d($,{I2:()=>U,Pl:()=>g,XW:()=>T,Zu:()=>O,uM:()=>W,wX:()=>v,
xI:()=>u});var p=a(7598),E=a(3024),S=a(1455),M=a(6760),N=a(6986),C=a(9577),x=function(l,f,P){if(f!=null){if(typeof f!="object"&&typeof f!="function")throw new TypeError(
"Object expected.");var m,D;if(P){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");m=f[Symbol.asyncDispose]}if(m===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");m=f[Symbol.dispose],P&&(D=m)}if(typeof m!="function")throw new TypeError("Object not disposable.");
D&&(m=function(){try{D.call(this)}catch(L){return Promise.reject(L)}}),l.stack.push({value:f,dispose:m,async:P})}else P&&l.stack.push({async:!0});return f},j=(function(l){
return function(f){function P(H){f.error=f.hasError?new l(H,f.error,"An error was suppressed during disposal."):H,f.hasError=!0}var m,D=0;function L(){for(;m=f.
stack.pop();)try{if(!m.async&&D===1)return D=0,f.stack.push(m),Promise.resolve().then(L);if(m.dispose){var H=m.dispose.call(m.value);if(m.async)return D|=2,Promise.
resolve(H).then(L,function(h){return P(h),L()})}else D|=1}catch(h){P(h)}if(D===1)return f.hasError?Promise.reject(f.error):Promise.resolve();if(f.hasError)throw f.
error}return L()}})(typeof SuppressedError=="function"?SuppressedError:function(l,f,P){var m=new Error(P);return m.name="SuppressedError",m.error=l,m.suppressed=
f,m});async function U(l){const f=await(0,S.mkdir)(l,{recursive:!0,mode:448}).catch(async m=>{throw(0,N.$N)(m)==="ENOENT"&&await k(l),m});if(f===void 0)return;const P=await u(
(0,M.dirname)(f));if(P)for(let m=l;m.length>=f.length;m=(0,M.dirname)(m))await(0,S.lchown)(m,P.uid,P.gid).catch(()=>{})}async function k(l){const f=(0,M.dirname)(
l);await(0,S.stat)(f).then(()=>!0,()=>f===l)?await(0,S.mkdir)(l,{mode:448}):await k(f)}async function g(l,f){await U((0,M.dirname)(l));const P=(0,M.join)((0,M.dirname)(
l),`.${(0,p.randomBytes)(8).toString("hex")}.tmp`);try{const m={stack:[],error:void 0,hasError:!1};try{const D=await u(l)??await u((0,M.dirname)(l)),L=x(m,await(0,S.
open)(P,"wx",384),!0);await L.writeFile(f),D&&await L.chown(D.uid,D.gid).catch(()=>{})}catch(D){m.error=D,m.hasError=!0}finally{const D=j(m);D&&await D}}catch(m){
throw await(0,S.rm)(P,{force:!0}),(0,C.iD)(m,l)}await(0,S.rename)(P,l).catch(async m=>{throw await(0,S.rm)(P,{force:!0}),(0,C.iD)(m,l)})}async function u(l){if(process.
getuid?.()===0)return await(0,S.stat)(l).catch(()=>{})}async function T(l){try{await(0,S.rmdir)(l)}catch(f){if(!["ENOENT","ENOTEMPTY","EEXIST"].includes((0,N.$N)(
f)??""))throw f}}async function O(l){try{return await(0,S.readFile)(l,"utf8")}catch(f){if((0,N.$N)(f)==="ENOENT")return;throw f}}async function v(l){try{return await(0,S.
readdir)(l)}catch(f){if((0,N.$N)(f)==="ENOENT")return[];throw f}}async function W(l,f){try{process.platform!=="win32"?await(0,S.symlink)(l,f):(await(0,S.stat)(l)).
isDirectory()?await(0,S.symlink)(l,f,"junction"):await(0,S.copyFile)(l,f,E.constants.COPYFILE_EXCL)}catch(P){if((0,N.$N)(P)!=="EEXIST")throw P}}}),9660:((X,$,a)=>{
a.d($,{withLock:()=>u});var p=a(7598),E=a(1455),S=a(8161),M=a(6760),N=a(8500),C=a(7975),x=a(6986),j=a(8292),U=a(9577),k=function(c,i,w){if(i!=null){if(typeof i!=
"object"&&typeof i!="function")throw new TypeError("Object expected.");var d,y;if(w){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");d=i[Symbol.asyncDispose]}if(d===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");d=i[Symbol.dispose],w&&(y=d)}if(typeof d!=
"function")throw new TypeError("Object not disposable.");y&&(d=function(){try{y.call(this)}catch(b){return Promise.reject(b)}}),c.stack.push({value:i,dispose:d,
async:w})}else w&&c.stack.push({async:!0});return i},g=(function(c){return function(i){function w(B){i.error=i.hasError?new c(B,i.error,"An error was suppressed\
 during disposal."):B,i.hasError=!0}var d,y=0;function b(){for(;d=i.stack.pop();)try{if(!d.async&&y===1)return y=0,i.stack.push(d),Promise.resolve().then(b);if(d.
dispose){var B=d.dispose.call(d.value);if(d.async)return y|=2,Promise.resolve(B).then(b,function(Y){return w(Y),b()})}else y|=1}catch(Y){w(Y)}if(y===1)return i.
hasError?Promise.reject(i.error):Promise.resolve();if(i.hasError)throw i.error}return b()}})(typeof SuppressedError=="function"?SuppressedError:function(c,i,w){
var d=new Error(w);return d.name="SuppressedError",d.error=c,d.suppressed=i,d});async function u(c,i,w={}){const d=`${c}.lock`,y=await v(c,d,w),b=setInterval(()=>{
I(d,y)},O/4);b.unref();try{return await i()}finally{clearInterval(b),await h(d,y.token,w.now??Date.now).catch(()=>{})}}const T=3e4,O=1e4;async function v(c,i,w){
const{signal:d,now:y=Date.now,wait:b=f}=w,B={pid:process.pid,host:await H(),token:(0,p.randomUUID)()},Y=y();let K;for(;;){if(d?.throwIfAborted(),await P(c,i,B))
return B;if(K=await W(i,K,y()),!(K&&l(K,B,y())&&await h(i,K.held.identity,y))){if(K&&y()-Y>(w.patience??T))throw R(c,i,K.held);await b(5+Math.random()*95,d)}}}async function W(c,i,w){
const d=await m(c);if(d)return i&&(0,C.isDeepStrictEqual)(i.held,d)?i:{held:d,since:w}}function l({held:c,since:i},{host:w},d){return Math.max(d-c.touched,d-i)>
O||L(c,w)}async function f(c,i){await(0,N.setTimeout)(c,void 0,{...i?{signal:i}:{}}).catch(()=>i?.throwIfAborted())}async function P(c,i,w){const d=y=>(0,U.Ko)(
y,`${c} cannot be locked`)??y;await(0,j.I2)((0,M.dirname)(c)).catch(y=>{throw d(y)});try{const y={stack:[],error:void 0,hasError:!1};try{const b=k(y,await(0,E.open)(
i,"wx",420),!0),{uid:B,gid:Y}=await(0,j.xI)((0,M.dirname)(c))??{};return B!==void 0&&Y!==void 0&&await b.chown(B,Y).catch(()=>{}),await b.writeFile(JSON.stringify(
w)).catch(async K=>{throw await(0,E.rm)(i,{force:!0}),K}),!0}catch(b){y.error=b,y.hasError=!0}finally{const b=g(y);b&&await b}}catch(y){const b=(0,x.$N)(y);if(b===
"EEXIST"||process.platform==="win32"&&["EPERM","EBUSY"].includes(b??""))return!1;throw d(y)}}async function m(c){try{const{ino:i,mtimeMs:w}=await(0,E.lstat)(c),
d=await D(c);return{identity:d?.token??`${i}-${w}`,owner:d,touched:w}}catch(i){if((0,x.$N)(i)==="ENOENT")return;throw i}}async function D(c){try{const{pid:i,host:w,
token:d}=JSON.parse(await(0,E.readFile)(c,"utf8"));if(typeof i=="number"&&typeof w=="string"&&typeof d=="string")return{pid:i,host:w,token:d}}catch{}}function L({
owner:c},i){if(!c||c.host!==i)return!1;try{return process.kill(c.pid,0),!1}catch(w){return(0,x.$N)(w)==="ESRCH"}}async function H(){const c=process.platform==="\
linux"?await(0,E.readlink)("/proc/self/ns/pid").catch(()=>""):"";return`${(0,S.hostname)()} ${c}`.trim()}async function h(c,i,w){const d=`${c}.${i}`;try{await(0,E.
mkdir)(d)}catch(y){if((0,x.$N)(y)!=="EEXIST")throw y;const{mtimeMs:b}=await(0,E.lstat)(d).catch(()=>({mtimeMs:Number.POSITIVE_INFINITY}));return w()-b>O&&await(0,E.
rmdir)(d).catch(()=>{}),!1}try{return(await m(c))?.identity!==i||await((await(0,E.lstat)(c)).isDirectory()?(0,E.rmdir)(c):(0,E.rm)(c,{force:!0})),!0}catch(y){const b=(0,x.
$N)(y)??"";if(b==="ENOENT")return!0;if(["ENOTEMPTY","EEXIST","EPERM","EACCES","EBUSY"].includes(b))return!1;throw y}finally{await(0,E.rmdir)(d).catch(()=>{})}}async function I(c,{
token:i}){const w=new Date;(await D(c))?.token===i&&await(0,E.utimes)(c,w,w).catch(()=>{})}function R(c,i,{owner:w}){const d=w?`Process ${w.pid} (${w.host.split(
" ")[0]})`:`Another program (by ${i})`;return new x.nM(`${d} keeps ${c} locked.`,`If it is not running any more, delete ${i}.`)}}),9577:((X,$,a)=>{a.d($,{Ko:()=>C,
iD:()=>U,ie:()=>k});var p=a(6986);const E="Give the user of this job the right to do that, or correct the setting that names it.",S="Correct the setting that na\
mes it.",M={ENOSPC:{why:"no space is left on its disk",remedy:"Make room there, or use a machine with a larger disk.",passes:!0},EDQUOT:{why:"the user's disk qu\
ota is used up",remedy:"Make room there, or have the quota raised.",passes:!0},EFBIG:{why:"it would be larger than this user or its file system may have",remedy:"\
Raise the limit of file sizes (ulimit -f), or use another file system."},EROFS:{why:"its file system is read-only",remedy:"Mount it writable, or correct the set\
ting that names it."},EACCES:{why:"permission denied",remedy:E},EPERM:{why:"the operation is not permitted",remedy:E},EMFILE:{why:"this process has too many ope\
n files",remedy:"Raise the limit of open files (ulimit -n).",passes:!0},ENFILE:{why:"the machine has too many open files",remedy:"Run it again when less runs on\
 this machine.",passes:!0},ENOMEM:{why:"the machine has no memory left",remedy:"Use a machine with more memory, or run less at once.",passes:!0},EIO:{why:"its d\
isk failed to read or write",remedy:"Check the disk of this machine.",passes:!0},EBUSY:{why:"it is in use",remedy:"End the program that uses it, or run it again\
 later.",passes:!0},ETXTBSY:{why:"it is being written or run",remedy:"Run it again later.",passes:!0},ENAMETOOLONG:{why:"its name is too long",remedy:"Use a sho\
rter path."},EISDIR:{why:"it is a folder",remedy:S},ENOTDIR:{why:"a part of its path is not a folder",remedy:S},ENOTEMPTY:{why:"it is a folder that is not empty",
remedy:S},EEXIST:{why:"there is something of that name already",remedy:"Remove it, or correct the setting that names it."},ELOOP:{why:"its symbolic links lead i\
n a circle",remedy:S},ENOENT:{why:"it does not exist",remedy:"See that it is there while this step runs, or correct the setting that names it."},ENOEXEC:{why:"i\
t is not a program for this machine",remedy:"Use the program for this system and architecture."}},N={mkdir:"made",open:"opened",read:"read",scandir:"read",readlink:"\
read",lstat:"read",stat:"read",realpath:"read",write:"written",rename:"written",copyfile:"written",link:"made",symlink:"made",mkdtemp:"made",unlink:"removed",rm:"\
removed",rmdir:"removed",access:"run",spawn:"started"};function C(g,u){for(const T of(0,p.cZ)(g)){const O=x(T),v=O&&M[O.code];if(!O||!v)continue;const l=["spawn",
"access"].includes(O.call)&&O.code==="EACCES"?`${v.why}; it is not executable, or its file system is noexec`:v.why,f=u??`${O.path??"A file"} cannot be ${N[O.call]??
"used"}`,P=v.passes?p.nM:p.yo;return new P(`${f}: ${l} (${O.code}).`,v.remedy,{cause:g})}}function x(g){if(typeof g!="object"||g===null)return;const{code:u,syscall:T,
path:O,dest:v}=g,[W=""]=typeof T=="string"?T.split(" "):[],l=[v,O].find(f=>typeof f=="string");if(!(typeof u!="string"||j.has(W)||W===""&&l===void 0))return{code:u,
call:W,path:l}}const j=new Set(["connect","bind","listen","getaddrinfo","accept","shutdown"]);function U(g,u){return typeof g=="object"&&g!==null&&"code"in g?Object.
assign(g,{path:u,dest:u}):g}function k(g){if(g instanceof p.lZ)return g;const u="This is a fault of the action: please report it with the debug log.";return C(g)??
new p.lZ((0,p.bD)(g),u,{cause:g})}})};

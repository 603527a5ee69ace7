export const id=361,ids=[361,9660],modules={4348:((X,U,d)=>{d.d(U,{Cl:()=>$,EX:()=>M,LQ:()=>g,LY:()=>C,Wi:()=>W,iG:()=>N,n$:()=>k,x9:()=>h});const _=/^\s*\[([^\]]*)\]/;
function E(n){const c=[{name:void 0,lines:[]}];for(const o of n.match(/[^\n]*\n|[^\n]+$/g)??[]){const P=_.exec(o)?.[1];P!==void 0&&c.push({name:T(P),lines:[]}),
c.at(-1)?.lines.push(o)}return c}function T(n){return n.trim().replace(/\s+/g," ").replace(/(["'])(.*)\1$/,"$2")}function D(n,c){return n.name===`profile ${c}`||
c==="default"&&n.name==="default"}function M(n,c){const o=[];return{text:E(n).flatMap(R=>{if(!D(R,c))return R.lines;const L=R.lines.findLastIndex(B=>!/^\s*([#;].*)?\s*$/.
test(B));return o.push(...R.lines.slice(0,L+1)),R.lines.slice(L+1)}).join(""),removed:o.length>0,section:o.join("")}}function N(n,c){const o=n===""||c===""||n.endsWith(
`
`)?"":`
`;return n+o+c}function C(n,c){return S(E(n).filter(o=>D(o,c)))}function W(n,c){return S(E(n).filter(o=>o.name===c))}function x(n){return E(n).map(({name:o=""})=>o===
"default"?o:/^profile (.+)$/.exec(o)?.[1]).filter(o=>o!==void 0)}function j(n){return E(n).flatMap(({name:c})=>c===void 0?[]:[c])}function S(n){if(n.length===0)
return;const c=n.flatMap(o=>o.lines).map(o=>/^\s*([\w.-]+)\s*=\s*(.*?)\s*$/.exec(o));return Object.fromEntries(c.flatMap(o=>o?.[1]?[[o[1].toLowerCase(),o[2]??""]]:
[]))}function I(n){return`# ds-infra: profile ${n}, removed at the end of the job`}const w="# ds-infra: end",m=/^# ds-infra: profile (\S+), removed at the end of the job\r?\n[\s\S]*?^# ds-infra: end\r?\n?/gm;
function g(n,c){return[I(n),`${v}${c.sessionFile}`,n==="default"?"[default]":`[profile ${n}]`,`region = ${c.region}`,`credential_process = ${c.credentialProcess}`,
w,""].join(`
`)}function $(n,c){return k(n).blocks.get(c)?.split(/\r?\n/)?.find(P=>P.startsWith(v))?.slice(v.length)}const v="# ds-infra: session ";function k(n){const c=new Map;
return{base:n.replace(m,(P,R)=>(c.set(R,P),"")),blocks:c}}function h(n,c){return N(n,[...c.values()].join(""))}}),6986:((X,U,d)=>{d.d(U,{$N:()=>W,Gq:()=>I,Kb:()=>S,
bD:()=>N,cZ:()=>C,lZ:()=>_,nM:()=>T,uo:()=>M,xl:()=>x,yo:()=>E});class _ extends Error{remedy;constructor(m,g,$){super(M(m),$),this.remedy=M(g)}}class E extends _{name="\
UserError"}class T extends _{name="WorldError"}const D=16e3;function M(w){if(w.length<=D)return w;const m=D/2;return`${w.slice(0,m)} [... ${w.length-D} characte\
rs left out ...] ${w.slice(-m)}`}function N(w){return w instanceof Error?w.message||w.name:String(w)}function C(w){const m=[];for(let g=w;g!=null&&!m.includes(g);)
m.push(g),g=g instanceof Error?g.cause:void 0;return m}function W(w){for(const m of C(w))if(typeof m=="object"&&m!==null&&"code"in m&&typeof m.code=="string")return m.
code}function x(w){throw w}const j=500;function S(w,m=j){const g=w.slice(0,m+1).trim();return g.length>m?`${g.slice(0,m)}...`:g}function I(w,m,g){return new E(`\
The input '${w}' is '${S(m,200)}', which is not valid.`,g)}}),4564:((X,U,d)=>{d.d(U,{E:()=>_});const _={idTokenRequestUrl:"ACTIONS_ID_TOKEN_REQUEST_URL",idTokenRequestToken:"\
ACTIONS_ID_TOKEN_REQUEST_TOKEN",runnerTemp:"RUNNER_TEMP",runnerToolCache:"RUNNER_TOOL_CACHE",path:"PATH",systemRoot:"SYSTEMROOT",githubRepository:"GITHUB_REPOSI\
TORY",githubRunId:"GITHUB_RUN_ID",githubRunAttempt:"GITHUB_RUN_ATTEMPT",githubSha:"GITHUB_SHA",githubEventName:"GITHUB_EVENT_NAME",githubEventPath:"GITHUB_EVENT\
_PATH",githubServerUrl:"GITHUB_SERVER_URL",githubWorkspace:"GITHUB_WORKSPACE",awsConfigFile:"AWS_CONFIG_FILE",awsSharedCredentialsFile:"AWS_SHARED_CREDENTIALS_F\
ILE",awsProfile:"AWS_PROFILE",awsDefaultProfile:"AWS_DEFAULT_PROFILE",awsRegion:"AWS_REGION",awsDefaultRegion:"AWS_DEFAULT_REGION",awsAccessKeyId:"AWS_ACCESS_KE\
Y_ID",awsSecretAccessKey:"AWS_SECRET_ACCESS_KEY",awsSessionToken:"AWS_SESSION_TOKEN",dockerDefaultPlatform:"DOCKER_DEFAULT_PLATFORM",awsCredentialExpiration:"AW\
S_CREDENTIAL_EXPIRATION",awsSecurityToken:"AWS_SECURITY_TOKEN",awsSdkLoadConfig:"AWS_SDK_LOAD_CONFIG",nodeOptions:"NODE_OPTIONS",dockerConfig:"DOCKER_CONFIG",dockerAuthConfig:"\
DOCKER_AUTH_CONFIG",home:"HOME",userProfile:"USERPROFILE",kubeconfig:"KUBECONFIG",terraformKubeconfig:"KUBE_CONFIG_PATH",kubeCacheFolder:"KUBECACHEDIR",kubernetesExecInfo:"\
KUBERNETES_EXEC_INFO"}}),3053:((X,U,d)=>{d.d(U,{O:()=>D});var _=d(6760),E=d(6986),T=d(4564);function D(M){const N=M[T.E.runnerTemp];if(!N)throw new E.yo("RUNNER\
_TEMP is not set.","Run this action on a GitHub Actions runner.");return(0,_.join)(N,"ds-infra")}}),8814:((X,U,d)=>{d.d(U,{Tj:()=>W,Wx:()=>N,aD:()=>C});var _=d(
3024),E=d(1455),T=d(8161),D=d(6760),M=d(4564);function N(x){return x[process.platform==="win32"?M.E.userProfile:M.E.home]||(0,T.homedir)()}function C(x,j){const S=w=>w===
M.E.home?N(j):void 0,I=x.replace(/\$(?:(\w+)|\{(\w+)\})/g,(w,m,g)=>{const $=m??g??"";return j[$]??S($)??w});return/^~(?:[/\\]|$)/.test(I)?(0,D.join)(N(j),I.slice(
1)):I}async function W(x,j,S){try{return await S()}catch(I){const w=N(j);if((0,D.relative)(w,x).startsWith("..")||await(0,E.access)(`${w}/.`,_.constants.X_OK).then(
()=>!0,()=>!1))throw I;return}}}),361:((X,U,d)=>{d.r(U),d.d(U,{runPhase:()=>J});var _=d(8806),E=d(6986),T=d(3053),D=d(4489),M=d(8292),N=d(9577);class C{#n;constructor(e){
this.#n=e}text(e){return this.#n[`INPUT_${e.replaceAll(" ","_").toUpperCase()}`]?.trim()??""}optional(e){return this.text(e)||void 0}required(e){const t=this.text(
e);if(!t)throw new E.yo(`The input '${e}' is required and empty.`,`Set '${e}' under the step's with:.`);return t}boolean(e){const t=this.text(e);if(/^(true|True|TRUE)$/.
test(t))return!0;if(/^(false|False|FALSE)$/.test(t))return!1;throw(0,E.Gq)(e,t,"Use true or false.")}integer(e,t){const r=this.text(e),i=Number(r);if(!/^\d+$/.test(
r)||i<t.min||i>t.max)throw(0,E.Gq)(e,r,`Use a whole number from ${t.min} to ${t.max}.`);return i}choice(e,t){const r=this.text(e),i=t.find(s=>s===r);if(i===void 0)
throw(0,E.Gq)(e,r,`Use one of: ${t.join(", ")}.`);return i}matching(e,t,r){const i=this.optional(e);if(i!==void 0&&!t.test(i))throw(0,E.Gq)(e,i,r);return i}list(e){
return this.text(e).split(`
`).map(t=>t.replace(/(^|\s)#.*$/,"")).flatMap(t=>t.split(",")).map(t=>t.trim().replace(/^(["'])(.*)\1$/,"$2")).filter(t=>t!=="")}duration(e,t){const r=this.text(
e),i=`Use seconds or a duration like 45m, 1h or 1h30m, from ${t.min} to ${t.max} seconds.`,s=/^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(r),O=/^\d+$/.test(r)?Number(
r):Number(s?.[1]??0)*3600+Number(s?.[2]??0)*60+Number(s?.[3]??0);if(r===""||!/^\d+$/.test(r)&&!s||O<t.min||O>t.max)throw(0,E.Gq)(e,r,i);return O}}function W(a){
return a.replace(/(^|[\v\f\u0085])([^\S\n\r\v\f\u2028\u2029]*):(?=:)/gm,"$1$2: ").replaceAll("##[","## [")}const x={info:a=>_.pq(W((0,E.uo)(a))),debug:a=>_.Yz((0,E.
uo)(a)),notice:a=>_.lm((0,E.uo)(a)),warning:a=>_.$e((0,E.uo)(a)),group:(a,e)=>_.Os(a,e)};var j=d(7598),S=d(1455),I=d(6760),w=d(7975),m=d(9660),g=d(3024),$=d(4348),
v=d(4564),k=d(8814);function h(a,e){switch(a){case v.E.awsConfigFile:return n(e);case v.E.awsSharedCredentialsFile:return(0,I.join)((0,k.Wx)(e),".aws","credenti\
als");case v.E.kubeconfig:return(0,I.join)((0,k.Wx)(e),".kube","config");case v.E.awsProfile:case v.E.awsDefaultProfile:return c(e)?"default":"";case v.E.awsRegion:case v.
E.awsDefaultRegion:return c(e)?.region??"";default:return""}}function n(a){const e=(0,I.join)((0,k.Wx)(a),".aws","config"),t=(0,I.join)((0,I.dirname)(process.argv[1]??
""),"..","no-profile.config");return!(0,g.existsSync)(e)&&!c({...a,[v.E.awsConfigFile]:e})&&(0,g.existsSync)(t)?t:e}function c(a){const e=s=>{try{return(0,g.readFileSync)(
(0,k.aD)(s,a),"utf8")}catch{return""}},t=e(a[v.E.awsConfigFile]||"~/.aws/config"),r=e(a[v.E.awsSharedCredentialsFile]||"~/.aws/credentials"),i=[(0,$.Wi)(t,"defa\
ult"),(0,$.Wi)(t,"profile default"),(0,$.Wi)(r,"default")].filter(s=>s!==void 0);return i.length>0?Object.assign({},...i):void 0}function o(a){return(0,j.createHash)(
"sha256").update(a).digest("hex")}function P(a,e,t,r){const i=Object.entries(e).map(([s,O])=>{const A=r[s]?r[s].before:a[s]??null,H=t.has(s)||r[s]?.secret;return[
s,{ours:o(O),...A===void 0?{}:{before:A},...H?{secret:H}:{}}]});return{...r,...Object.fromEntries(i)}}function R(a,e){const t=Object.entries(a).map(([r,i])=>{const s=e.
reduceRight((H,K)=>K[r]?l(H,K[r]):H,i),{before:O,...A}=s;return[r,O===void 0||s.secret?A:{...A,before:O}]});return Object.fromEntries(t)}function L(a,e,t){const r=e.
map(s=>({...s})),i=[];for(const[s,O]of Object.entries(a)){const A=r.find(H=>Object.hasOwn(H,s));A?.[s]?A[s]=l(A[s],O):u(t[s],O)&&i.push([s,O])}return{values:B(i,
t),newer:r}}function B(a,e){const t={};for(const[r,{before:i}]of a)typeof i=="string"&&(t[r]=i);for(const[r,{before:i}]of a)typeof i!="string"&&(t[r]=h(r,{...e,
...t}));return t}function l(a,{before:e,secret:t,...r}){if(!u(a.before,r))return a;const{before:i,...s}=a;return{...s,...e===void 0?{}:{before:e},...t?{secret:t}:
{}}}function u(a,{ours:e}){return typeof a=="string"&&o(a)===e}class p{#n;#r;#t;#e;constructor(e,t){this.#n=e,this.#r=t,this.#t=(0,I.join)(e.folder,"ledger.json"),
this.#e=t.state===""?{id:(0,j.randomUUID)(),variables:{},entries:[]}:JSON.parse(t.state)}async record({kind:e},t,r){const i={kind:e,done:t,...r===void 0?{}:{secret:r}};
await this.#i({...this.#e,entries:[...this.#e.entries,i]})}async recorded({kind:e}){return(await f(this.#t)).uses.flatMap(r=>r.entries).filter(r=>r.kind===e)}async exportVariables(e,t){
const r=P(this.#n.environment,e,t,this.#e.variables);await this.#i({...this.#e,variables:r});for(const[i,s]of Object.entries(e))this.#r.exportVariable(i,s)}async undo(e){
Object.keys(this.#e.variables).length>0&&await this.#o();const t=[];for(const r of await this.#a()){const i=e.find(s=>s.kind===r.kind);if(i)try{await i.undo(r,this.#c(
r)),await this.#s(({uses:s})=>b(s,this.#e.id,r))}catch(s){t.push(s)}}if(t.length>1)throw new AggregateError(t,"Several things could not be undone");if(t.length>
0)throw t[0]}async#o(){await this.#s(({uses:e,undone:t})=>{if(t.includes(this.#e.id))return e;const r=e.findIndex(({id:K})=>K===this.#e.id),i=e.slice(r+1),s=e[r]?.
variables??this.#e.variables,O=L(s,i.map(({variables:K})=>K),this.#n.environment);for(const[K,Z]of Object.entries(O.values))this.#r.exportVariable(K,Z);const A=i.
map((K,Z)=>({...K,variables:O.newer[Z]??K.variables})),H=e.slice(r,r+1).map(K=>({...K,variables:{}}));return[...e.slice(0,Math.max(r,0)),...r<0?[]:H,...A]})}async#a(){
const{uses:e,undone:t}=await f(this.#t);return t.includes(this.#e.id)?[]:(e.find(({id:r})=>r===this.#e.id)??this.#e).entries.toReversed()}#c(e){const{environment:t,
folder:r,logger:i}=this.#n;return{environment:t,folder:r,logger:i,others:async()=>{const{uses:O}=await f(this.#t);return b(O,this.#e.id,e).flatMap(A=>A.entries).
filter(({kind:A})=>A===e.kind)}}}async#i(e){this.#e=e,await this.#s(({uses:t})=>{const r=t.findIndex(({id:s})=>s===e.id),i=r<0?t:t.slice(0,r);return this.#r.saveState(
JSON.stringify(F(e,i))),r<0?[...t,e]:t.with(r,e)})}async#s(e){await(0,m.withLock)(this.#t,async()=>{const t=await f(this.#t),r=e(t).filter(O=>!y(O)),i=t.uses.map(
({id:O})=>O).filter(O=>!r.some(A=>A.id===O)),s={uses:r,undone:[...t.undone,...i]};r.length>0?await(0,M.Pl)(this.#t,JSON.stringify(s)):await(0,S.rm)(this.#t,{force:!0})})}}
async function f(a){const e=await(0,M.Zu)(a);try{if(e!==void 0)return JSON.parse(e)}catch{}return{uses:[],undone:[]}}function y({variables:a,entries:e}){return e.
length===0&&Object.keys(a).length===0}function b(a,e,t){const r=i=>i.kind===t.kind&&(0,w.isDeepStrictEqual)(i.done,t.done);return a.map(i=>{const s=i.id===e?i.entries.
findLastIndex(r):-1;return s<0?i:{...i,entries:i.entries.toSpliced(s,1)}})}function F({id:a,variables:e,entries:t},r){return{id:a,variables:R(e,r.map(i=>i.variables)),
entries:t.map(({kind:i,done:s})=>({kind:i,done:s}))}}const Y=600,G="undo";async function J(a,e,t={}){const r=(0,D.openConnections)(),i=Q(t.deadline??Y);try{const s=z(
process.env,r.http,i.signal);await e(s),a==="post"&&await(0,M.XW)(s.folder)}catch(s){const O=(0,E.cZ)(s).find(A=>i.signal.aborted&&A===i.signal.reason);q(a,O??s)}finally{
i.clear(),await r.close()}}function z(a,e,t){const r=(0,T.O)(a),i=new p({environment:a,folder:r,logger:x},{state:_.Gu(G),saveState:s=>V("GITHUB_STATE",()=>_.LZ(
G,s)),exportVariable:(s,O)=>V("GITHUB_ENV",()=>_.dN(s,O))});return{environment:a,logger:x,http:e,mask:s=>_.Pq(s),signal:t,folder:r,now:()=>Date.now(),inputs:new C(
a),setOutputs:s=>{const O=Object.entries(s).filter(([,A])=>A!==void 0);for(const[A,H]of O)V("GITHUB_OUTPUT",()=>_.uH(A,H))},ledger:i,exportVariables:async(s,O={})=>await i.
exportVariables({...s,...O},new Set(Object.keys(O))),undo:async(...s)=>await i.undo(s),addPath:s=>V("GITHUB_PATH",()=>_.fM(s)),summarize:async s=>{try{await _.z.
addRaw(s,!0).write()}catch(O){_.$e(`The job summary cannot be written: ${(0,E.bD)(O)}`)}}}}function V(a,e){try{e()}catch(t){const r=process.env[a];if(!r)throw t;
const s=t instanceof Error&&t.message.startsWith("Missing file at path")?Object.assign(t,{code:"ENOENT",syscall:"open"}):t;throw(0,N.iD)(s,`${r} (${a})`)}}function Q(a){
const e=new AbortController,t=()=>e.abort(new E.lZ("The job was cancelled.","Run it again if that was not meant.")),r=()=>e.abort(new E.lZ(`The step did not fin\
ish within ${a} s.`,"Look above for the call that takes so long.")),i=a>0?setTimeout(r,a*1e3):void 0;return process.on("SIGINT",t),process.on("SIGTERM",t),{signal:e.
signal,clear:()=>{clearTimeout(i),process.off("SIGINT",t),process.off("SIGTERM",t)}}}function q(a,e){const t=e instanceof AggregateError?e.errors:[e];for(const r of t){
const{message:i,remedy:s}=(0,N.ie)(r);a==="main"?_.C1(`${i}
${s}`):_.$e(`${i}
${s}`);for(const O of(0,E.cZ)(r))_.Yz(O instanceof Error?O.stack??String(O):String(O))}}}),8292:((X,U,d)=>{d.d(U,{I2:()=>x,Pl:()=>S,XW:()=>g,Zu:()=>$,uM:()=>k,wX:()=>v,
xI:()=>m});var _=d(7598),E=d(3024),T=d(1455),D=d(6760),M=d(6986),N=d(9577),C=function(h,n,c){if(n!=null){if(typeof n!="object"&&typeof n!="function")throw new TypeError(
"Object expected.");var o,P;if(c){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");o=n[Symbol.asyncDispose]}if(o===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");o=n[Symbol.dispose],c&&(P=o)}if(typeof o!="function")throw new TypeError("Object not disposable.");
P&&(o=function(){try{P.call(this)}catch(R){return Promise.reject(R)}}),h.stack.push({value:n,dispose:o,async:c})}else c&&h.stack.push({async:!0});return n},W=(function(h){
return function(n){function c(L){n.error=n.hasError?new h(L,n.error,"An error was suppressed during disposal."):L,n.hasError=!0}var o,P=0;function R(){for(;o=n.
stack.pop();)try{if(!o.async&&P===1)return P=0,n.stack.push(o),Promise.resolve().then(R);if(o.dispose){var L=o.dispose.call(o.value);if(o.async)return P|=2,Promise.
resolve(L).then(R,function(B){return c(B),R()})}else P|=1}catch(B){c(B)}if(P===1)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.
error}return R()}})(typeof SuppressedError=="function"?SuppressedError:function(h,n,c){var o=new Error(c);return o.name="SuppressedError",o.error=h,o.suppressed=
n,o});async function x(h){const n=await(0,T.mkdir)(h,{recursive:!0,mode:448}).catch(async o=>{throw(0,M.$N)(o)==="ENOENT"&&await j(h),o});if(n===void 0)return;const c=await m(
(0,D.dirname)(n));if(c)for(let o=h;o.length>=n.length;o=(0,D.dirname)(o))await(0,T.lchown)(o,c.uid,c.gid).catch(()=>{})}async function j(h){const n=(0,D.dirname)(
h);await(0,T.stat)(n).then(()=>!0,()=>n===h)?await(0,T.mkdir)(h,{mode:448}):await j(n)}async function S(h,n){await w(h,n,()=>384)}async function I(h,n){await w(
h,n,c=>c===void 0?384:c&511)}async function w(h,n,c){await x((0,D.dirname)(h));const o=(0,D.join)((0,D.dirname)(h),`.${(0,_.randomBytes)(8).toString("hex")}.tmp`);
try{const P={stack:[],error:void 0,hasError:!1};try{const R=await(0,T.stat)(h).catch(()=>{}),L=await m(h)??await m((0,D.dirname)(h)),B=C(P,await(0,T.open)(o,"wx",
384),!0);await B.writeFile(n),L&&await B.chown(L.uid,L.gid).catch(()=>{});const l=c(R?.mode);l!==384&&await B.chmod(l)}catch(R){P.error=R,P.hasError=!0}finally{
const R=W(P);R&&await R}}catch(P){throw await(0,T.rm)(o,{force:!0}),(0,N.iD)(P,h)}await(0,T.rename)(o,h).catch(async P=>{throw await(0,T.rm)(o,{force:!0}),(0,N.
iD)(P,h)})}async function m(h){if(process.getuid?.()===0)return await(0,T.stat)(h).catch(()=>{})}async function g(h){try{await(0,T.rmdir)(h)}catch(n){if(!["ENOE\
NT","ENOTEMPTY","EEXIST"].includes((0,M.$N)(n)??""))throw n}}async function $(h){try{return await(0,T.readFile)(h,"utf8")}catch(n){if((0,M.$N)(n)==="ENOENT")return;
throw n}}async function v(h){try{return await(0,T.readdir)(h)}catch(n){if((0,M.$N)(n)==="ENOENT")return[];throw n}}async function k(h,n){try{process.platform!==
"win32"?await(0,T.symlink)(h,n):(await(0,T.stat)(h)).isDirectory()?await(0,T.symlink)(h,n,"junction"):await(0,T.copyFile)(h,n,E.constants.COPYFILE_EXCL)}catch(c){
if((0,M.$N)(c)!=="EEXIST")throw c}}}),9660:((X,U,d)=>{d.d(U,{withLock:()=>I});var _=d(7598),E=d(1455),T=d(8161),D=d(6760),M=d(8500),N=d(7975),C=d(6986),W=d(8292),
x=d(9577),j=function(l,u,p){if(u!=null){if(typeof u!="object"&&typeof u!="function")throw new TypeError("Object expected.");var f,y;if(p){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");f=u[Symbol.asyncDispose]}if(f===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");f=u[Symbol.dispose],p&&(y=f)}if(typeof f!="function")throw new TypeError("Object not disposable.");y&&(f=function(){try{y.call(this)}catch(b){return Promise.
reject(b)}}),l.stack.push({value:u,dispose:f,async:p})}else p&&l.stack.push({async:!0});return u},S=(function(l){return function(u){function p(F){u.error=u.hasError?
new l(F,u.error,"An error was suppressed during disposal."):F,u.hasError=!0}var f,y=0;function b(){for(;f=u.stack.pop();)try{if(!f.async&&y===1)return y=0,u.stack.
push(f),Promise.resolve().then(b);if(f.dispose){var F=f.dispose.call(f.value);if(f.async)return y|=2,Promise.resolve(F).then(b,function(Y){return p(Y),b()})}else
y|=1}catch(Y){p(Y)}if(y===1)return u.hasError?Promise.reject(u.error):Promise.resolve();if(u.hasError)throw u.error}return b()}})(typeof SuppressedError=="funct\
ion"?SuppressedError:function(l,u,p){var f=new Error(p);return f.name="SuppressedError",f.error=l,f.suppressed=u,f});async function I(l,u,p={}){const f=`${l}.lo\
ck`,y=await g(l,f,p),b=setInterval(()=>{L(f,y)},m/4);b.unref();try{return await u()}finally{clearInterval(b),await R(f,y.token,p.now??Date.now).catch(()=>{})}}const w=3e4,
m=1e4;async function g(l,u,p){const{signal:f,now:y=Date.now,wait:b=k}=p,F={pid:process.pid,host:await P(),token:(0,_.randomUUID)()},Y=y();let G;for(;;){if(f?.throwIfAborted(),
await h(l,u,F))return F;if(G=await $(u,G,y()),!(G&&v(G,F,y())&&await R(u,G.held.identity,y))){if(G&&y()-Y>(p.patience??w))throw B(l,u,G.held);await b(5+Math.random()*
95,f)}}}async function $(l,u,p){const f=await n(l);if(f)return u&&(0,N.isDeepStrictEqual)(u.held,f)?u:{held:f,since:p}}function v({held:l,since:u},{host:p},f){return Math.
max(f-l.touched,f-u)>m||o(l,p)}async function k(l,u){await(0,M.setTimeout)(l,void 0,{...u?{signal:u}:{}}).catch(()=>u?.throwIfAborted())}async function h(l,u,p){
const f=y=>(0,x.Ko)(y,`${l} cannot be locked`)??y;await(0,W.I2)((0,D.dirname)(l)).catch(y=>{throw f(y)});try{const y={stack:[],error:void 0,hasError:!1};try{const b=j(
y,await(0,E.open)(u,"wx",420),!0),{uid:F,gid:Y}=await(0,W.xI)((0,D.dirname)(l))??{};return F!==void 0&&Y!==void 0&&await b.chown(F,Y).catch(()=>{}),await b.writeFile(
JSON.stringify(p)).catch(async G=>{throw await(0,E.rm)(u,{force:!0}),G}),!0}catch(b){y.error=b,y.hasError=!0}finally{const b=S(y);b&&await b}}catch(y){const b=(0,C.
$N)(y);if(b==="EEXIST"||process.platform==="win32"&&["EPERM","EBUSY"].includes(b??""))return!1;throw f(y)}}async function n(l){try{const{ino:u,mtimeMs:p}=await(0,E.
lstat)(l),f=await c(l);return{identity:f?.token??`${u}-${p}`,owner:f,touched:p}}catch(u){if((0,C.$N)(u)==="ENOENT")return;throw u}}async function c(l){try{const{
pid:u,host:p,token:f}=JSON.parse(await(0,E.readFile)(l,"utf8"));if(typeof u=="number"&&typeof p=="string"&&typeof f=="string")return{pid:u,host:p,token:f}}catch{}}
function o({owner:l},u){if(!l||l.host!==u)return!1;try{return process.kill(l.pid,0),!1}catch(p){return(0,C.$N)(p)==="ESRCH"}}async function P(){const l=process.
platform==="linux"?await(0,E.readlink)("/proc/self/ns/pid").catch(()=>""):"";return`${(0,T.hostname)()} ${l}`.trim()}async function R(l,u,p){const f=`${l}.${u}`;
try{await(0,E.mkdir)(f)}catch(y){if((0,C.$N)(y)!=="EEXIST")throw y;const{mtimeMs:b}=await(0,E.lstat)(f).catch(()=>({mtimeMs:Number.POSITIVE_INFINITY}));return p()-
b>m&&await(0,E.rmdir)(f).catch(()=>{}),!1}try{return(await n(l))?.identity!==u||await((await(0,E.lstat)(l)).isDirectory()?(0,E.rmdir)(l):(0,E.rm)(l,{force:!0})),
!0}catch(y){const b=(0,C.$N)(y)??"";if(b==="ENOENT")return!0;if(["ENOTEMPTY","EEXIST","EPERM","EACCES","EBUSY"].includes(b))return!1;throw y}finally{await(0,E.rmdir)(
f).catch(()=>{})}}async function L(l,{token:u}){const p=new Date;(await c(l))?.token===u&&await(0,E.utimes)(l,p,p).catch(()=>{})}function B(l,u,{owner:p}){const f=p?
`Process ${p.pid} (${p.host.split(" ")[0]})`:`Another program (by ${u})`;return new C.nM(`${f} keeps ${l} locked.`,`If it is not running any more, delete ${u}.`)}}),
9577:((X,U,d)=>{d.d(U,{Ko:()=>N,iD:()=>x,ie:()=>j});var _=d(6986);const E="Give the user of this job the right to do that, or correct the setting that names it.",
T="Correct the setting that names it.",D={ENOSPC:{why:"no space is left on its disk",remedy:"Make room there, or use a machine with a larger disk.",passes:!0},EDQUOT:{
why:"the user's disk quota is used up",remedy:"Make room there, or have the quota raised.",passes:!0},EROFS:{why:"its file system is read-only",remedy:"Mount it\
 writable, or correct the setting that names it."},EACCES:{why:"permission denied",remedy:E},EPERM:{why:"the operation is not permitted",remedy:E},EMFILE:{why:"\
this process has too many open files",remedy:"Raise the limit of open files (ulimit -n).",passes:!0},ENFILE:{why:"the machine has too many open files",remedy:"R\
un it again when less runs on this machine.",passes:!0},ENOMEM:{why:"the machine has no memory left",remedy:"Use a machine with more memory, or run less at once\
.",passes:!0},EIO:{why:"its disk failed to read or write",remedy:"Check the disk of this machine.",passes:!0},EBUSY:{why:"it is in use",remedy:"End the program \
that uses it, or run it again later.",passes:!0},ETXTBSY:{why:"it is being written or run",remedy:"Run it again later.",passes:!0},ENAMETOOLONG:{why:"its name i\
s too long",remedy:"Use a shorter path."},EISDIR:{why:"it is a folder",remedy:T},ENOTDIR:{why:"a part of its path is not a folder",remedy:T},ENOTEMPTY:{why:"it \
is a folder that is not empty",remedy:T},EEXIST:{why:"there is something of that name already",remedy:"Remove it, or correct the setting that names it."},ELOOP:{
why:"its symbolic links lead in a circle",remedy:T},ENOENT:{why:"it does not exist",remedy:"See that it is there while this step runs, or correct the setting th\
at names it."},ENOEXEC:{why:"it is not a program for this machine",remedy:"Use the program for this system and architecture."}},M={mkdir:"made",open:"opened",read:"\
read",scandir:"read",readlink:"read",lstat:"read",stat:"read",realpath:"read",write:"written",rename:"written",copyfile:"written",link:"made",symlink:"made",mkdtemp:"\
made",unlink:"removed",rm:"removed",rmdir:"removed",access:"run",spawn:"started"};function N(S,I){for(const w of(0,_.cZ)(S)){const m=C(w),g=m&&D[m.code];if(!m||
!g)continue;const v=["spawn","access"].includes(m.call)&&m.code==="EACCES"?`${g.why}; it is not executable, or its file system is noexec`:g.why,k=I??`${m.path??
"A file"} cannot be ${M[m.call]??"used"}`,h=g.passes?_.nM:_.yo;return new h(`${k}: ${v} (${m.code}).`,g.remedy,{cause:S})}}function C(S){if(typeof S!="object"||
S===null)return;const{code:I,syscall:w,path:m,dest:g}=S,[$=""]=typeof w=="string"?w.split(" "):[],v=[g,m].find(k=>typeof k=="string");if(!(typeof I!="string"||W.
has($)||$===""&&v===void 0))return{code:I,call:$,path:v}}const W=new Set(["connect","bind","listen","getaddrinfo","accept","shutdown"]);function x(S,I){return typeof S==
"object"&&S!==null&&"code"in S?Object.assign(S,{path:I,dest:I}):S}function j(S){if(S instanceof _.lZ)return S;const I="This is a fault of the action: please rep\
ort it with the debug log.";return N(S)??new _.lZ((0,_.bD)(S),I,{cause:S})}})};

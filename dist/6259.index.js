export const id=6259,ids=[6259,9660],modules={4348:((H,v,c)=>{c.d(v,{Cl:()=>L,EX:()=>R,K2:()=>x,LQ:()=>M,LY:()=>$,Wi:()=>U,iG:()=>A,n$:()=>u,x9:()=>b});const w=/^\s*\[([^\]]*)\]/;
function m(s){const l=[{name:void 0,lines:[]}];for(const _ of s.match(/[^\n]*\n|[^\n]+$/g)??[]){const k=w.exec(_)?.[1];k!==void 0&&l.push({name:I(k),lines:[]}),
l.at(-1)?.lines.push(_)}return l}function I(s){return s.trim().replace(/\s+/g," ").replace(/(["'])(.*)\1$/,"$2")}function D(s,l){return s.name===`profile ${l}`||
l==="default"&&s.name==="default"}function R(s,l){const _=[];return{text:m(s).flatMap(j=>{if(!D(j,l))return j.lines;const Y=j.lines.findLastIndex(X=>!/^\s*([#;].*)?\s*$/.
test(X));return _.push(...j.lines.slice(0,Y+1)),j.lines.slice(Y+1)}).join(""),removed:_.length>0,section:_.join("")}}function A(s,l){const _=s===""||l===""||s.endsWith(
`
`)?"":`
`;return s+_+l}function $(s,l){return T(m(s).filter(_=>D(_,l)))}function U(s,l){return T(m(s).filter(_=>_.name===l))}const C=["aws_access_key_id","aws_secret_ac\
cess_key","credential_process","role_arn","web_identity_token_file","sso_session","sso_account_id"];function x(s,l){const _=U(s,l);return C.find(k=>_?.[k]!==void 0)}
function T(s){if(s.length===0)return;const l=s.flatMap(_=>_.lines).map(_=>/^\s*([\w.-]+)\s*=\s*(.*?)\s*$/.exec(_));return Object.fromEntries(l.flatMap(_=>_?.[1]?
[[_[1].toLowerCase(),_[2]??""]]:[]))}function f(s){return`# ds-infra: profile ${s}, removed at the end of the job`}const S="# ds-infra: end",g=/^# ds-infra: profile (\S+), removed at the end of the job\r?\n[\s\S]*?^# ds-infra: end\r?\n?/gm;
function M(s,l){return[f(s),`${d}${l.sessionFile}`,s==="default"?"[default]":`[profile ${s}]`,`region = ${l.region}`,`credential_process = ${l.credentialProcess}`,
S,""].join(`
`)}function L(s,l){return u(s).blocks.get(l)?.split(/\r?\n/)?.find(k=>k.startsWith(d))?.slice(d.length)}const d="# ds-infra: session ";function u(s){const l=new Map;
return{base:s.replace(g,(k,j)=>(l.set(j,k),"")),blocks:l}}function b(s,l){return A(s,[...l.values()].join(""))}}),6986:((H,v,c)=>{c.d(v,{$N:()=>U,Gq:()=>T,Kb:()=>x,
bD:()=>A,cZ:()=>$,lZ:()=>w,nM:()=>I,uo:()=>R,xl:()=>C,yo:()=>m});class w extends Error{remedy;constructor(S,g,M){super(R(S),M),this.remedy=R(g)}}class m extends w{name="\
UserError"}class I extends w{name="WorldError"}const D=16e3;function R(f){if(f.length<=D)return f;const S=D/2;return`${f.slice(0,S)} [... ${f.length-D} characte\
rs left out ...] ${f.slice(-S)}`}function A(f){return f instanceof Error?f.message||f.name:String(f)}function $(f){const S=[];for(let g=f;g!=null&&!S.includes(g);)
S.push(g),g=g instanceof Error?g.cause:void 0;return S}function U(f){for(const S of $(f))if(typeof S=="object"&&S!==null&&"code"in S&&typeof S.code=="string")return S.
code}function C(f){throw f}function x(f,S=500){const g=f.trim();return g.length>S?`${g.slice(0,S)}...`:g}function T(f,S,g){return new m(`The input '${f}' is '${x(
S,200)}', which is not valid.`,g)}}),4564:((H,v,c)=>{c.d(v,{E:()=>w});const w={idTokenRequestUrl:"ACTIONS_ID_TOKEN_REQUEST_URL",idTokenRequestToken:"ACTIONS_ID_\
TOKEN_REQUEST_TOKEN",runnerTemp:"RUNNER_TEMP",runnerToolCache:"RUNNER_TOOL_CACHE",path:"PATH",systemRoot:"SYSTEMROOT",githubRepository:"GITHUB_REPOSITORY",githubRunId:"\
GITHUB_RUN_ID",githubRunAttempt:"GITHUB_RUN_ATTEMPT",githubSha:"GITHUB_SHA",githubEventName:"GITHUB_EVENT_NAME",githubEventPath:"GITHUB_EVENT_PATH",githubServerUrl:"\
GITHUB_SERVER_URL",githubWorkspace:"GITHUB_WORKSPACE",awsConfigFile:"AWS_CONFIG_FILE",awsSharedCredentialsFile:"AWS_SHARED_CREDENTIALS_FILE",awsProfile:"AWS_PRO\
FILE",awsDefaultProfile:"AWS_DEFAULT_PROFILE",awsRegion:"AWS_REGION",awsDefaultRegion:"AWS_DEFAULT_REGION",awsAccessKeyId:"AWS_ACCESS_KEY_ID",awsSecretAccessKey:"\
AWS_SECRET_ACCESS_KEY",awsSessionToken:"AWS_SESSION_TOKEN",dockerDefaultPlatform:"DOCKER_DEFAULT_PLATFORM",awsCredentialExpiration:"AWS_CREDENTIAL_EXPIRATION",awsSecurityToken:"\
AWS_SECURITY_TOKEN",awsSdkLoadConfig:"AWS_SDK_LOAD_CONFIG",nodeOptions:"NODE_OPTIONS",dockerConfig:"DOCKER_CONFIG",dockerAuthConfig:"DOCKER_AUTH_CONFIG",home:"H\
OME",userProfile:"USERPROFILE",kubeconfig:"KUBECONFIG",terraformKubeconfig:"KUBE_CONFIG_PATH",kubeCacheFolder:"KUBECACHEDIR",kubernetesExecInfo:"KUBERNETES_EXEC\
_INFO"}}),3053:((H,v,c)=>{c.d(v,{O:()=>D});var w=c(6760),m=c(6986),I=c(4564);function D(R){const A=R[I.E.runnerTemp];if(!A)throw new m.yo("RUNNER_TEMP is not se\
t.","Run this action on a GitHub Actions runner.");return(0,w.join)(A,"ds-infra")}}),8814:((H,v,c)=>{c.d(v,{Tj:()=>$,Wx:()=>R,aD:()=>A});var w=c(3024),m=c(1455),
I=c(6760),D=c(4564);function R(U){return U[process.platform==="win32"?D.E.userProfile:D.E.home]||process.getBuiltinModule("node:os").homedir()}function A(U,C){const x=f=>f===
D.E.home?R(C):void 0,T=U.replace(/\$(?:(\w+)|\{(\w+)\})/g,(f,S,g)=>{const M=S??g??"";return C[M]??x(M)??f});return/^~(?:[/\\]|$)/.test(T)?(0,I.join)(R(C),T.slice(
1)):T}async function $(U,C,x){try{return await x()}catch(T){const f=R(C);if((0,I.relative)(f,U).startsWith("..")||await(0,m.access)(`${f}/.`,w.constants.X_OK).then(
()=>!0,()=>!1))throw T;return}}}),7831:((H,v,c)=>{c.d(v,{D:()=>w});function w(m){return m.replace(/(^|[\v\f\u0085])([^\S\n\r\v\f\u2028\u2029]*):(?=:)/gm,"$1$2: ").
replaceAll("##[","## [")}}),6259:((H,v,c)=>{c.r(v),c.d(v,{runPhase:()=>J});var w=c(8806),m=c(6986),I=c(3053),D=c(4489),R=c(8292),A=c(9577);class ${#n;constructor(e){
this.#n=e}text(e){return this.#n[`INPUT_${e.replaceAll(" ","_").toUpperCase()}`]?.trim()??""}optional(e){return this.text(e)||void 0}required(e){const t=this.text(
e);if(!t)throw new m.yo(`The input '${e}' is required and empty.`,`Set '${e}' under the step's with:.`);return t}boolean(e){const t=this.text(e);if(/^(true|True|TRUE)$/.
test(t))return!0;if(/^(false|False|FALSE)$/.test(t))return!1;throw(0,m.Gq)(e,t,"Use true or false.")}integer(e,t){const n=this.text(e),i=Number(n);if(!/^\d+$/.test(
n)||i<t.min||i>t.max)throw(0,m.Gq)(e,n,`Use a whole number from ${t.min} to ${t.max}.`);return i}choice(e,t){const n=this.text(e),i=t.find(r=>r===n);if(i===void 0)
throw(0,m.Gq)(e,n,`Use one of: ${t.join(", ")}.`);return i}matching(e,t,n){const i=this.optional(e);if(i!==void 0&&!t.test(i))throw(0,m.Gq)(e,i,n);return i}list(e){
return this.text(e).split(`
`).map(t=>t.replace(/(^|\s)#.*$/,"")).flatMap(t=>t.split(",")).map(t=>t.trim().replace(/^(["'])(.*)\1$/,"$2")).filter(t=>t!=="")}duration(e,t){const n=this.text(
e),i=`Use seconds or a duration like 45m, 1h or 1h30m, from ${t.min} to ${t.max} seconds.`,r=/^(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(n),O=/^\d+$/.test(n)?Number(
n):Number(r?.[1]??0)*3600+Number(r?.[2]??0)*60+Number(r?.[3]??0);if(n===""||!/^\d+$/.test(n)&&!r||O<t.min||O>t.max)throw(0,m.Gq)(e,n,i);return O}}var U=c(7831);
const C={info:o=>w.pq((0,U.D)((0,m.uo)(o))),debug:o=>w.Yz((0,m.uo)(o)),notice:o=>w.lm((0,m.uo)(o)),warning:o=>w.$e((0,m.uo)(o)),group:(o,e)=>w.Os(o,e)};var x=c(
7598),T=c(1455),f=c(6760),S=c(7975),g=c(9660),M=c(3024),L=c(4348),d=c(4564),u=c(8814);function b(o,e){switch(o){case d.E.awsConfigFile:return s(e);case d.E.awsSharedCredentialsFile:
return(0,f.join)((0,u.Wx)(e),".aws","credentials");case d.E.kubeconfig:return(0,f.join)((0,u.Wx)(e),".kube","config");case d.E.awsProfile:case d.E.awsDefaultProfile:
return l(e)?"default":"";case d.E.awsRegion:case d.E.awsDefaultRegion:return l(e)?.region??"";default:return""}}function s(o){const e=(0,f.join)((0,u.Wx)(o),".a\
ws","config"),t=(0,f.join)((0,f.dirname)(process.argv[1]??""),"..","no-profile.config");return!(0,M.existsSync)(e)&&!l({...o,[d.E.awsConfigFile]:e})&&(0,M.existsSync)(
t)?t:e}function l(o){const e=r=>{try{return(0,M.readFileSync)((0,u.aD)(r,o),"utf8")}catch{return""}},t=e(o[d.E.awsConfigFile]||"~/.aws/config"),n=e(o[d.E.awsSharedCredentialsFile]||
"~/.aws/credentials"),i=[(0,L.Wi)(t,"default"),(0,L.Wi)(t,"profile default"),(0,L.Wi)(n,"default")].filter(r=>r!==void 0);return i.length>0?Object.assign({},...i):
void 0}function _(o){return(0,x.createHash)("sha256").update(o).digest("hex")}function k(o,e,t,n){const i=Object.entries(e).map(([r,O])=>{const N=n[r]?n[r].before:
o[r]??null,K=t.has(r)||n[r]?.secret;return[r,{ours:_(O),...N===void 0?{}:{before:N},...K?{secret:K}:{}}]});return{...n,...Object.fromEntries(i)}}function j(o,e){
const t=Object.entries(o).map(([n,i])=>{const r=e.reduceRight((K,B)=>B[n]?E(K,B[n]):K,i),{before:O,...N}=r;return[n,O===void 0||r.secret?N:{...N,before:O}]});return Object.
fromEntries(t)}function Y(o,e,t){const n=e.map(r=>({...r})),i=[];for(const[r,O]of Object.entries(o)){const N=n.find(K=>Object.hasOwn(K,r));N?.[r]?N[r]=E(N[r],O):
a(t[r],O)&&i.push([r,O])}return{values:X(i,t),newer:n}}function X(o,e){const t={};for(const[n,{before:i}]of o)typeof i=="string"&&(t[n]=i);for(const[n,{before:i}]of o)
typeof i!="string"&&(t[n]=b(n,{...e,...t}));return t}function E(o,{before:e,secret:t,...n}){if(!a(o.before,n))return o;const{before:i,...r}=o;return{...r,...e===
void 0?{}:{before:e},...t?{secret:t}:{}}}function a(o,{ours:e}){return typeof o=="string"&&_(o)===e}class p{#n;#r;#t;#e;constructor(e,t){this.#n=e,this.#r=t,this.#t=
(0,f.join)(e.folder,"ledger.json"),this.#e=t.state===""?{id:(0,x.randomUUID)(),variables:{},entries:[]}:JSON.parse(t.state)}async record({kind:e},t,n){const i={
kind:e,done:t,...n===void 0?{}:{secret:n}};await this.#i({...this.#e,entries:[...this.#e.entries,i]})}async recorded({kind:e}){return(await h(this.#t)).uses.flatMap(
n=>n.entries).filter(n=>n.kind===e)}async exportVariables(e,t){const n=k(this.#n.environment,e,t,this.#e.variables);await this.#i({...this.#e,variables:n});for(const[
i,r]of Object.entries(e))this.#r.exportVariable(i,r)}async undo(e){Object.keys(this.#e.variables).length>0&&await this.#o();const t=[];for(const n of await this.#a()){
const i=e.find(r=>r.kind===n.kind);if(i)try{await i.undo(n,this.#c(n)),await this.#s(({uses:r})=>P(r,this.#e.id,n))}catch(r){t.push(r)}}if(t.length>1)throw new AggregateError(
t,"Several things could not be undone");if(t.length>0)throw t[0]}async#o(){await this.#s(({uses:e,undone:t})=>{if(t.includes(this.#e.id))return e;const n=e.findIndex(
({id:B})=>B===this.#e.id),i=e.slice(n+1),r=e[n]?.variables??this.#e.variables,O=Y(r,i.map(({variables:B})=>B),this.#n.environment);for(const[B,Z]of Object.entries(
O.values))this.#r.exportVariable(B,Z);const N=i.map((B,Z)=>({...B,variables:O.newer[Z]??B.variables})),K=e.slice(n,n+1).map(B=>({...B,variables:{}}));return[...e.
slice(0,Math.max(n,0)),...n<0?[]:K,...N]})}async#a(){const{uses:e,undone:t}=await h(this.#t);return t.includes(this.#e.id)?[]:(e.find(({id:n})=>n===this.#e.id)??
this.#e).entries.toReversed()}#c(e){const{environment:t,folder:n,logger:i}=this.#n;return{environment:t,folder:n,logger:i,others:async()=>{const{uses:O}=await h(
this.#t);return P(O,this.#e.id,e).flatMap(N=>N.entries).filter(({kind:N})=>N===e.kind)}}}async#i(e){this.#e=e,await this.#s(({uses:t})=>{const n=t.findIndex(({id:r})=>r===
e.id),i=n<0?t:t.slice(0,n);return this.#r.saveState(JSON.stringify(W(e,i))),n<0?[...t,e]:t.with(n,e)})}async#s(e){await(0,g.withLock)(this.#t,async()=>{const t=await h(
this.#t),n=e(t).filter(O=>!y(O)),i=t.uses.map(({id:O})=>O).filter(O=>!n.some(N=>N.id===O)),r={uses:n,undone:[...t.undone,...i]};n.length>0?await(0,R.Pl)(this.#t,
JSON.stringify(r)):await(0,T.rm)(this.#t,{force:!0})})}}async function h(o){const e=await(0,R.Zu)(o);try{if(e!==void 0)return JSON.parse(e)}catch{}return{uses:[],
undone:[]}}function y({variables:o,entries:e}){return e.length===0&&Object.keys(o).length===0}function P(o,e,t){const n=i=>i.kind===t.kind&&(0,S.isDeepStrictEqual)(
i.done,t.done);return o.map(i=>{const r=i.id===e?i.entries.findLastIndex(n):-1;return r<0?i:{...i,entries:i.entries.toSpliced(r,1)}})}function W({id:o,variables:e,
entries:t},n){return{id:o,variables:j(e,n.map(i=>i.variables)),entries:t.map(({kind:i,done:r})=>({kind:i,done:r}))}}const G=600,F="undo";async function J(o,e,t={}){
const n=(0,D.openConnections)(),i=Q(t.deadline??G);try{const r=z(process.env,n.http,i.signal);await e(r),o==="post"&&await(0,R.XW)(r.folder)}catch(r){const O=(0,m.
cZ)(r).find(N=>i.signal.aborted&&N===i.signal.reason);q(o,O??r)}finally{i.clear(),await n.close()}}function z(o,e,t){const n=(0,I.O)(o),i=new p({environment:o,folder:n,
logger:C},{state:w.Gu(F),saveState:r=>V("GITHUB_STATE",()=>w.LZ(F,r)),exportVariable:(r,O)=>V("GITHUB_ENV",()=>w.dN(r,O))});return{environment:o,logger:C,http:e,
mask:r=>w.Pq(r),signal:t,folder:n,now:()=>Date.now(),inputs:new $(o),setOutputs:r=>{const O=Object.entries(r).filter(([,N])=>N!==void 0);for(const[N,K]of O)V("G\
ITHUB_OUTPUT",()=>w.uH(N,K))},ledger:i,exportVariables:async(r,O={})=>await i.exportVariables({...r,...O},new Set(Object.keys(O))),undo:async(...r)=>await i.undo(
r),addPath:r=>V("GITHUB_PATH",()=>w.fM(r)),summarize:async r=>{try{await w.z.addRaw(r,!0).write()}catch(O){w.$e(`The job summary cannot be written: ${(0,m.bD)(O)}`)}}}}
function V(o,e){try{e()}catch(t){const n=process.env[o];if(!n)throw t;const r=t instanceof Error&&t.message.startsWith("Missing file at path")?Object.assign(t,{
code:"ENOENT",syscall:"open"}):t;throw(0,A.iD)(r,`${n} (${o})`)}}function Q(o){const e=new AbortController,t=()=>e.abort(new m.lZ("The job was cancelled.","Run \
it again if that was not meant.")),n=()=>e.abort(new m.lZ(`The step did not finish within ${o} s.`,"Look above for the call that takes so long.")),i=o>0?setTimeout(
n,o*1e3):void 0;return process.on("SIGINT",t),process.on("SIGTERM",t),{signal:e.signal,clear:()=>{clearTimeout(i),process.off("SIGINT",t),process.off("SIGTERM",
t)}}}function q(o,e){const t=e instanceof AggregateError?e.errors:[e];for(const n of t){const{message:i,remedy:r}=(0,A.ie)(n);o==="main"?w.C1(`${i}
${r}`):w.$e(`${i}
${r}`);for(const O of(0,m.cZ)(n))w.Yz(O instanceof Error?O.stack??String(O):String(O))}}}),8292:((H,v,c)=>{c.d(v,{I2:()=>C,Pl:()=>T,XW:()=>S,Zu:()=>g,uM:()=>L,wX:()=>M,
xI:()=>f});var w=c(7598),m=c(3024),I=c(1455),D=c(6760),R=c(6986),A=c(9577),$=function(d,u,b){if(u!=null){if(typeof u!="object"&&typeof u!="function")throw new TypeError(
"Object expected.");var s,l;if(b){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");s=u[Symbol.asyncDispose]}if(s===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");s=u[Symbol.dispose],b&&(l=s)}if(typeof s!="function")throw new TypeError("Object not disposable.");
l&&(s=function(){try{l.call(this)}catch(_){return Promise.reject(_)}}),d.stack.push({value:u,dispose:s,async:b})}else b&&d.stack.push({async:!0});return u},U=(function(d){
return function(u){function b(k){u.error=u.hasError?new d(k,u.error,"An error was suppressed during disposal."):k,u.hasError=!0}var s,l=0;function _(){for(;s=u.
stack.pop();)try{if(!s.async&&l===1)return l=0,u.stack.push(s),Promise.resolve().then(_);if(s.dispose){var k=s.dispose.call(s.value);if(s.async)return l|=2,Promise.
resolve(k).then(_,function(j){return b(j),_()})}else l|=1}catch(j){b(j)}if(l===1)return u.hasError?Promise.reject(u.error):Promise.resolve();if(u.hasError)throw u.
error}return _()}})(typeof SuppressedError=="function"?SuppressedError:function(d,u,b){var s=new Error(b);return s.name="SuppressedError",s.error=d,s.suppressed=
u,s});async function C(d){const u=await(0,I.mkdir)(d,{recursive:!0,mode:448}).catch(async s=>{throw(0,R.$N)(s)==="ENOENT"&&await x(d),s});if(u===void 0)return;const b=await f(
(0,D.dirname)(u));if(b)for(let s=d;s.length>=u.length;s=(0,D.dirname)(s))await(0,I.lchown)(s,b.uid,b.gid).catch(()=>{})}async function x(d){const u=(0,D.dirname)(
d);await(0,I.stat)(u).then(()=>!0,()=>u===d)?await(0,I.mkdir)(d,{mode:448}):await x(u)}async function T(d,u){await C((0,D.dirname)(d));const b=(0,D.join)((0,D.dirname)(
d),`.${(0,w.randomBytes)(8).toString("hex")}.tmp`);try{const s={stack:[],error:void 0,hasError:!1};try{const l=await f(d)??await f((0,D.dirname)(d)),_=$(s,await(0,I.
open)(b,"wx",384),!0);await _.writeFile(u),l&&await _.chown(l.uid,l.gid).catch(()=>{})}catch(l){s.error=l,s.hasError=!0}finally{const l=U(s);l&&await l}}catch(s){
throw await(0,I.rm)(b,{force:!0}),(0,A.iD)(s,d)}await(0,I.rename)(b,d).catch(async s=>{throw await(0,I.rm)(b,{force:!0}),(0,A.iD)(s,d)})}async function f(d){if(process.
getuid?.()===0)return await(0,I.stat)(d).catch(()=>{})}async function S(d){try{await(0,I.rmdir)(d)}catch(u){if(!["ENOENT","ENOTEMPTY","EEXIST"].includes((0,R.$N)(
u)??""))throw u}}async function g(d){try{return await(0,I.readFile)(d,"utf8")}catch(u){if((0,R.$N)(u)==="ENOENT")return;throw u}}async function M(d){try{return await(0,I.
readdir)(d)}catch(u){if((0,R.$N)(u)==="ENOENT")return[];throw u}}async function L(d,u){try{process.platform!=="win32"?await(0,I.symlink)(d,u):(await(0,I.stat)(d)).
isDirectory()?await(0,I.symlink)(d,u,"junction"):await(0,I.copyFile)(d,u,m.constants.COPYFILE_EXCL)}catch(b){if((0,R.$N)(b)!=="EEXIST")throw b}}}),9660:((H,v,c)=>{
c.d(v,{withLock:()=>f});var w=c(7598),m=c(1455),I=c(8161),D=c(6760),R=c(8500),A=c(7975),$=c(6986),U=c(8292),C=c(9577),x=function(E,a,p){if(a!=null){if(typeof a!=
"object"&&typeof a!="function")throw new TypeError("Object expected.");var h,y;if(p){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");h=a[Symbol.asyncDispose]}if(h===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");h=a[Symbol.dispose],p&&(y=h)}if(typeof h!=
"function")throw new TypeError("Object not disposable.");y&&(h=function(){try{y.call(this)}catch(P){return Promise.reject(P)}}),E.stack.push({value:a,dispose:h,
async:p})}else p&&E.stack.push({async:!0});return a},T=(function(E){return function(a){function p(W){a.error=a.hasError?new E(W,a.error,"An error was suppressed\
 during disposal."):W,a.hasError=!0}var h,y=0;function P(){for(;h=a.stack.pop();)try{if(!h.async&&y===1)return y=0,a.stack.push(h),Promise.resolve().then(P);if(h.
dispose){var W=h.dispose.call(h.value);if(h.async)return y|=2,Promise.resolve(W).then(P,function(G){return p(G),P()})}else y|=1}catch(G){p(G)}if(y===1)return a.
hasError?Promise.reject(a.error):Promise.resolve();if(a.hasError)throw a.error}return P()}})(typeof SuppressedError=="function"?SuppressedError:function(E,a,p){
var h=new Error(p);return h.name="SuppressedError",h.error=E,h.suppressed=a,h});async function f(E,a,p={}){const h=`${E}.lock`,y=await M(E,h,p),P=setInterval(()=>{
Y(h,y)},g/4);P.unref();try{return await a()}finally{clearInterval(P),await j(h,y.token,p.now??Date.now).catch(()=>{})}}const S=3e4,g=1e4;async function M(E,a,p){
const{signal:h,now:y=Date.now,wait:P=u}=p,W={pid:process.pid,host:await k(),token:(0,w.randomUUID)()},G=y();let F;for(;;){if(h?.throwIfAborted(),await b(E,a,W))
return W;if(F=await L(a,F,y()),!(F&&d(F,W,y())&&await j(a,F.held.identity,y))){if(F&&y()-G>(p.patience??S))throw X(E,a,F.held);await P(5+Math.random()*95,h)}}}async function L(E,a,p){
const h=await s(E);if(h)return a&&(0,A.isDeepStrictEqual)(a.held,h)?a:{held:h,since:p}}function d({held:E,since:a},{host:p},h){return Math.max(h-E.touched,h-a)>
g||_(E,p)}async function u(E,a){await(0,R.setTimeout)(E,void 0,{...a?{signal:a}:{}}).catch(()=>a?.throwIfAborted())}async function b(E,a,p){const h=y=>(0,C.Ko)(
y,`${E} cannot be locked`)??y;await(0,U.I2)((0,D.dirname)(E)).catch(y=>{throw h(y)});try{const y={stack:[],error:void 0,hasError:!1};try{const P=x(y,await(0,m.open)(
a,"wx",420),!0),{uid:W,gid:G}=await(0,U.xI)((0,D.dirname)(E))??{};return W!==void 0&&G!==void 0&&await P.chown(W,G).catch(()=>{}),await P.writeFile(JSON.stringify(
p)).catch(async F=>{throw await(0,m.rm)(a,{force:!0}),F}),!0}catch(P){y.error=P,y.hasError=!0}finally{const P=T(y);P&&await P}}catch(y){const P=(0,$.$N)(y);if(P===
"EEXIST"||process.platform==="win32"&&["EPERM","EBUSY"].includes(P??""))return!1;throw h(y)}}async function s(E){try{const{ino:a,mtimeMs:p}=await(0,m.lstat)(E),
h=await l(E);return{identity:h?.token??`${a}-${p}`,owner:h,touched:p}}catch(a){if((0,$.$N)(a)==="ENOENT")return;throw a}}async function l(E){try{const{pid:a,host:p,
token:h}=JSON.parse(await(0,m.readFile)(E,"utf8"));if(typeof a=="number"&&typeof p=="string"&&typeof h=="string")return{pid:a,host:p,token:h}}catch{}}function _({
owner:E},a){if(!E||E.host!==a)return!1;try{return process.kill(E.pid,0),!1}catch(p){return(0,$.$N)(p)==="ESRCH"}}async function k(){const E=process.platform==="\
linux"?await(0,m.readlink)("/proc/self/ns/pid").catch(()=>""):"";return`${(0,I.hostname)()} ${E}`.trim()}async function j(E,a,p){const h=`${E}.${a}`;try{await(0,m.
mkdir)(h)}catch(y){if((0,$.$N)(y)!=="EEXIST")throw y;const{mtimeMs:P}=await(0,m.lstat)(h).catch(()=>({mtimeMs:Number.POSITIVE_INFINITY}));return p()-P>g&&await(0,m.
rmdir)(h).catch(()=>{}),!1}try{return(await s(E))?.identity!==a||await((await(0,m.lstat)(E)).isDirectory()?(0,m.rmdir)(E):(0,m.rm)(E,{force:!0})),!0}catch(y){const P=(0,$.
$N)(y)??"";if(P==="ENOENT")return!0;if(["ENOTEMPTY","EEXIST","EPERM","EACCES","EBUSY"].includes(P))return!1;throw y}finally{await(0,m.rmdir)(h).catch(()=>{})}}async function Y(E,{
token:a}){const p=new Date;(await l(E))?.token===a&&await(0,m.utimes)(E,p,p).catch(()=>{})}function X(E,a,{owner:p}){const h=p?`Process ${p.pid} (${p.host.split(
" ")[0]})`:`Another program (by ${a})`;return new $.nM(`${h} keeps ${E} locked.`,`If it is not running any more, delete ${a}.`)}}),9577:((H,v,c)=>{c.d(v,{Ko:()=>A,
iD:()=>C,ie:()=>x});var w=c(6986);const m="Give the user of this job the right to do that, or correct the setting that names it.",I="Correct the setting that na\
mes it.",D={ENOSPC:{why:"no space is left on its disk",remedy:"Make room there, or use a machine with a larger disk.",passes:!0},EDQUOT:{why:"the user's disk qu\
ota is used up",remedy:"Make room there, or have the quota raised.",passes:!0},EFBIG:{why:"it would be larger than this user or its file system may have",remedy:"\
Raise the limit of file sizes (ulimit -f), or use another file system."},EROFS:{why:"its file system is read-only",remedy:"Mount it writable, or correct the set\
ting that names it."},EACCES:{why:"permission denied",remedy:m},EPERM:{why:"the operation is not permitted",remedy:m},EMFILE:{why:"this process has too many ope\
n files",remedy:"Raise the limit of open files (ulimit -n).",passes:!0},ENFILE:{why:"the machine has too many open files",remedy:"Run it again when less runs on\
 this machine.",passes:!0},ENOMEM:{why:"the machine has no memory left",remedy:"Use a machine with more memory, or run less at once.",passes:!0},EIO:{why:"its d\
isk failed to read or write",remedy:"Check the disk of this machine.",passes:!0},EBUSY:{why:"it is in use",remedy:"End the program that uses it, or run it again\
 later.",passes:!0},ETXTBSY:{why:"it is being written or run",remedy:"Run it again later.",passes:!0},ENAMETOOLONG:{why:"its name is too long",remedy:"Use a sho\
rter path."},EISDIR:{why:"it is a folder",remedy:I},ENOTDIR:{why:"a part of its path is not a folder",remedy:I},ENOTEMPTY:{why:"it is a folder that is not empty",
remedy:I},EEXIST:{why:"there is something of that name already",remedy:"Remove it, or correct the setting that names it."},ELOOP:{why:"its symbolic links lead i\
n a circle",remedy:I},ENOENT:{why:"it does not exist",remedy:"See that it is there while this step runs, or correct the setting that names it."},ENOEXEC:{why:"i\
t is not a program for this machine",remedy:"Use the program for this system and architecture."}},R={mkdir:"made",open:"opened",read:"read",scandir:"read",readlink:"\
read",lstat:"read",stat:"read",realpath:"read",write:"written",rename:"written",copyfile:"written",link:"made",symlink:"made",mkdtemp:"made",unlink:"removed",rm:"\
removed",rmdir:"removed",access:"run",spawn:"started"};function A(T,f){for(const S of(0,w.cZ)(T)){const g=$(S),M=g&&D[g.code];if(!g||!M)continue;const d=["spawn",
"access"].includes(g.call)&&g.code==="EACCES"?`${M.why}; it is not executable, or its file system is noexec`:M.why,u=f??`${g.path??"A file"} cannot be ${R[g.call]??
"used"}`,b=M.passes?w.nM:w.yo;return new b(`${u}: ${d} (${g.code}).`,M.remedy,{cause:T})}}function $(T){if(typeof T!="object"||T===null)return;const{code:f,syscall:S,
path:g,dest:M}=T,[L=""]=typeof S=="string"?S.split(" "):[],d=[M,g].find(u=>typeof u=="string");if(!(typeof f!="string"||U.has(L)||L===""&&d===void 0))return{code:f,
call:L,path:d}}const U=new Set(["connect","bind","listen","getaddrinfo","accept","shutdown"]);function C(T,f){return typeof T=="object"&&T!==null&&"code"in T?Object.
assign(T,{path:f,dest:f}):T}function x(T){if(T instanceof w.lZ)return T;const f="This is a fault of the action: please report it with the debug log.";return A(T)??
new w.lZ((0,w.bD)(T),f,{cause:T})}})};

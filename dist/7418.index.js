export const id=7418,ids=[7418,9660],modules={5285:((G,F,w)=>{w.d(F,{lq:()=>jt,Vi:()=>Ut,vH:()=>bt,sX:()=>It,n1:()=>Kt,mm:()=>ct,h3:()=>At});var b=w(7598),E=w(1455),
p=w(6760),S=w(7975),x=w(6986),T=w(4564),_=w(8292),N=w(9660),P=w(3483);const k=["clusters","contexts","users"],C=`apiVersion: v1
kind: Config
preferences: {}
`;function D(t,e){const n=t?.trim()?t:C,r=(0,P.hR)(n,{version:"1.1",customTags:a=>a.filter(O=>typeof O=="string"||!J(O)),compat:"yaml-1.1",uniqueKeys:!1}),o="em\
pty"in r?void 0:r[0];if(!o)throw l(e,"it holds no document");const[i]=o.errors;if(i)throw l(e,`it is not valid YAML (${i.message.split(`
`)[0]?.replace(/:$/,"")})`,i);return B(o,e),{tree:o,style:g(n)}}function J(t){return t.tag==="tag:yaml.org,2002:timestamp"||"format"in t&&t.format==="TIME"}function B(t,e){
const{contents:n}=t;if(!(0,P.jh)(n))throw l(e,"it is not a mapping");V(n);for(const r of k)X(t.get(r)??void 0,r,e)}function X(t,e,n){if(t===void 0)return;if(!(0,P.
oP)(t))throw l(n,`'${e}' is not a list`);const r=new Set;for(const[o,i]of t.items.entries()){const a=(0,P.jh)(i)?i.get("name"):void 0;if(typeof a!="string")throw l(
n,`'${e}[${o}]' has no name`);if(r.has(a))throw l(n,`'${e}' has two entries named '${a}'`);r.add(a)}}function V(t){const e=new Map(t.items.map(n=>[String(n.key),
n]));t.items=t.items.filter(n=>e.get(String(n.key))===n)}function l(t,e,n){return new x.yo(`${t} is no kubeconfig that kubectl can read: ${e}.`,"Correct the fil\
e, or leave it out: of KUBECONFIG, or as the input 'kubeconfig'.",{cause:n})}function f({tree:t},e){try{return JSON.parse(JSON.stringify(t.toJS()))}catch(n){throw l(
e,`its aliases cannot be followed (${(0,x.bD)(n).split(`
`)[0]})`,n)}}function g(t){return{json:h(t)?/^[ \t]+(?=")/m.exec(t)?.[0]??"":void 0,lineEnd:/\r\n/.test(t)?`\r
`:`
`,indentLists:/^(?:clusters|contexts|users):[^\S\n]*\r?\n[^\S\n]+-/m.test(t),finalNewline:t.endsWith(`
`)}}function h(t){if(!t.trimStart().startsWith("{"))return!1;try{return JSON.parse(t),!0}catch{return!1}}function v({tree:t,style:e}){const n=e.json===void 0?t.
toString({lineWidth:0,indentSeq:e.indentLists,flowCollectionPadding:!1}):`${JSON.stringify(t.toJS(),null,e.json)}${e.finalNewline?`
`:""}`;return e.lineEnd===`
`?n:n.replace(/\r?\n/g,`\r
`)}function $(t,e){const n=t.get(e);return(0,P.oP)(n)?n.items.filter(P.jh):[]}function K(t,e,n){return $(t,e).find(r=>r.get("name")===n)}function R(t,e,n){const r=H(
t,e);r.items.length===0&&(r.flow=!1);const o=t.createNode(n),i=r.items.findIndex(a=>(0,P.jh)(a)&&a.get("name")===n.name);i>=0?r.items[i]=o:r.items.push(o)}function Z(t,e,n){
const r=H(t,e);r.items=r.items.filter(o=>!((0,P.jh)(o)&&o.get("name")===n))}function H(t,e){const n=t.get(e);if((0,P.oP)(n))return n;const r=t.createNode([]);return r.
flow=!1,t.set(e,r),r}var d=w(557);const s="ds-infra";function c(t){const{extensions:e}=t.context,r=(Array.isArray(e)?e.find(o=>o?.name===s):void 0)?.extension;return typeof r?.
id=="string"?r:void 0}function u(t,e){const n=t.context.extensions?.filter(({name:r})=>r!==s)??[];return{name:t.name,context:{...t.context,extensions:[...n,{name:s,
extension:e}]}}}function m(t,e){return y(U(t).find(n=>n.name===e))}function y(t){const e=[];for(let n=t;n;n=c(n)?.replaced){const{replaced:r,...o}=c(n)??{id:""};
e.push(c(n)?u(n,o):n)}return e}function M(t,e,n){const r=n.reduceRight((o,i)=>{const a=c(i);return a&&o?u(i,{...a,replaced:o}):i},void 0);r?R(t,"contexts",r):Z(
t,"contexts",e)}function U(t){return $(t,"contexts").map(e=>{const n=e.toJS(t);return{...n,context:n.context??{}}})}function I(t){return U(t).flatMap(y)}function tt(t,e,n){
const r=D(t,n.path),{tree:o}=r;pt(o,e.context,n);const i=m(o,e.context);yt(i[0],e,n);const a=_t(o,e),O=ot(o,"users",rt(e));R(o,"users",{name:O,user:Ot(e.credential)});
const j={id:e.id,...a.name===e.cluster.name?{}:{arn:e.cluster.name},...e.setCurrent?ht(o):{},...a.isOthers?{keepsCluster:!0}:{}},{namespace:A}=e,W={cluster:a.name,
user:O,...A?{namespace:A}:{}};return M(o,e.context,[u({name:e.context,context:W},j),...i]),e.setCurrent&&o.set("current-context",e.context),{text:v(r),replacesUsers:i[0]!==
void 0&&!c(i[0])}}function mt(t,e,n){const r=D(t,n.path),{tree:o}=r,i=m(o,e.context).some(a=>c(a)?.id===e.id);return i&&nt(o,e.context,e.id),{text:i?v(r):t,empty:k.
every(a=>$(o,a).length===0),ours:I(o).some(a=>n.inSameJob(c(a)?.id??""))}}function ht(t){const e=t.get("current-context"),n=et(t)+1;if(typeof e!="string"||e==="")
return{order:n};const r=m(t,e).map(c).find(o=>o?.order!==void 0);return r===void 0?{order:n,previous:e}:{order:n,previousUse:r.id}}function et(t){return Math.max(
0,...I(t).map(e=>c(e)?.order??0))}function nt(t,e,n){const r=et(t),o=m(t,e),i=o.find(L=>c(L)?.id===n);if(!i)return;M(t,e,o.filter(L=>L!==i)),Et(t,i);const{order:a,
previous:O,previousUse:j}=c(i)??{};wt(t,n,{...O?{previous:O}:{},...j?{previousUse:j}:{}});const A=t.get("current-context"),W=A===e&&a!==void 0&&a===r,Y=I(t);if(!W&&
Y.some(L=>L.name===A))return;const dt=j&&Y.find(L=>c(L)?.id===j),lt=O??(dt?dt.name:void 0);A&&t.set("current-context",Y.some(L=>L.name===lt)?lt:"")}function wt(t,e,n){
for(const{name:r}of U(t)){const o=m(t,r);if(!o.some(a=>c(a)?.previousUse===e))continue;const i=o.map(a=>{const{previousUse:O,...j}=c(a)??{id:""};return O===e?u(
a,{...j,...n}):a});M(t,r,i)}}function pt(t,e,n){for(const r of m(t,e)){const o=c(r);o&&!n.inSameJob(o.id)&&nt(t,e,o.id)}}function Et(t,e){const n=I(t),{cluster:r,
user:o}=e.context;o!==void 0&&!n.some(({context:a})=>a.user===o)&&Z(t,"users",o),r!==void 0&&!n.some(({context:a})=>a.cluster===r)&&!c(e)?.keepsCluster&&Z(t,"cl\
usters",r)}function yt(t,e,n){if(!t)return;const r=c(t),o=r?.arn??t.context.cluster;if(!(r?o===e.cluster.name:n.own))throw new x.yo(`The kubeconfig ${n.path} al\
ready has a context '${e.context}', for cluster ${String(o)}.`,"Choose another name with the input 'context'.")}function _t(t,e){const{name:n,server:r,certificateAuthority:o}=e.
cluster,i={server:r,"certificate-authority-data":o},a=K(t,"clusters",n);if(a&&(0,S.isDeepStrictEqual)(a.toJS(t),{name:n,cluster:i})){const j=I(t).find(A=>c(A)&&
A.context.cluster===n);return{name:n,isOthers:!j||c(j)?.keepsCluster===!0}}const O=a?ot(t,"clusters",rt(e)):n;return R(t,"clusters",{name:O,cluster:i}),{name:O,
isOthers:!1}}const rt=({context:t})=>`ds-infra:${t}`;function ot(t,e,n){const r=new Set($(t,e).map(o=>o.get("name")));for(let o=1;;o+=1){const i=o===1?n:`${n}-${o}`;
if(!r.has(i))return i}}function Ot(t){return"token"in t?{token:t.token}:{exec:{apiVersion:d.uI,command:t.exec.command,args:[...t.exec.args],env:[{name:"NODE_OPT\
IONS",value:""}],interactiveMode:"Never",provideClusterInfo:!1}}}function gt(t,e=t){const n=new Map(t.map(i=>[i.path,vt(i)])),r={apiVersion:"v1",kind:"Config",preferences:{}};
for(const{path:i}of e)xt(r,n.get(i)??{});for(const i of k)r[i]=Pt([...n.values()].map(a=>a[i]??[]));const o=new P.yo(r,{compat:"yaml-1.1"});return v({...D(void 0,
""),tree:o})}function vt({path:t,text:e}){return Tt(f(D(e,t),t),(0,p.dirname)(t))}function xt(t,e){for(const[n,r]of Object.entries(e))!kt(n)&&(!t[n]||St(t[n]))&&
(t[n]=r)}function Pt(t){const e=new Map;for(const n of t.flat())e.has(n.name)||e.set(n.name,n);return[...e.values()]}function kt(t){return k.some(e=>e===t)}function St(t){
return z(t)&&Object.keys(t).length===0}const Dt=["certificate-authority","client-certificate","client-key","tokenFile"];function Tt(t,e){const n=[...(t.clusters??
[]).map(({cluster:r})=>r),...(t.users??[]).map(({user:r})=>r)].filter(r=>z(r));for(const r of n){for(const o of Dt)it(r,o,e);z(r.exec)&&String(r.exec.command).includes(
p.sep)&&it(r.exec,"command",e)}return t}function it(t,e,n){const r=t[e];typeof r=="string"&&r!==""&&!(0,p.isAbsolute)(r)&&(t[e]=(0,p.resolve)(n,r))}function z(t){
return typeof t=="object"&&t!==null}var $t=w(8814);const st=16*1024*1024;async function Nt({environment:t,logger:e}){const n=t[T.E.kubeconfig];if(!n)return await Mt(
{environment:t,logger:e});const r=new Set(n.split(p.delimiter).filter(i=>i!=="").map(i=>(0,p.resolve)(i))),o=[];for(const i of r){const a=await at(i);a===void 0?
e.info(`KUBECONFIG names ${i}, which does not exist.`):o.push({path:i,text:a})}return o}async function Mt({environment:t,logger:e}){const n=(0,p.join)((0,$t.Wx)(
t),".kube","config");try{const r=await at(n);return r===void 0?[]:(D(r,n),[{path:n,text:r}])}catch(r){if(!(r instanceof x.lZ))throw r;return e.warning(`${r.message}\
 Its contexts are left out.`),[]}}async function at(t){try{const e=await(0,E.stat)(t);if(e.isCharacterDevice()&&t==="/dev/null")return"";if(!e.isFile())throw Q(
t,"it is not a file");if(e.size>st)throw Q(t,`it has ${e.size} bytes, and up to ${st} are read`);return await(0,E.readFile)(t,"utf8")}catch(e){if(e instanceof x.
lZ)throw e;if((0,x.$N)(e)==="ENOENT")return;throw Q(t,(0,x.$N)(e)??(0,x.bD)(e),e)}}function Q(t,e,n){return new x.yo(`The kubeconfig ${t} cannot be read: ${e}.`,
"Take it out of KUBECONFIG, or make it readable to the job's user.",{cause:n})}function ct(t){return(0,p.join)(t,"kube")}function It(t){return`${t[T.E.githubRunId]??
""}-${t[T.E.githubRunAttempt]??""}/${(0,b.randomUUID)()}`}function q({id:t,file:e,own:n}){const r=t.slice(0,t.lastIndexOf("/")+1);return{path:e,own:n,inSameJob:o=>o.
startsWith(r)}}async function bt(t){const e=await(0,E.stat)(t).catch(()=>{});if(!e||e.isFile())return;const n=e.isDirectory()?"which is a folder":"which is a de\
vice or a pipe";throw(0,x.Gq)("kubeconfig",t,`Use the path of a file; this is ${t}, ${n}.`)}async function jt(t,e,n){const{file:r}=t;return await(0,N.withLock)(
r,async()=>{const o=await(0,_.Zu)(r),i=o===void 0?[]:[{path:r,text:o}],a=await Nt(n),O=i.length>0&&!n.environment[T.E.kubeconfig]?[]:Ct(a,r),j=a.length>O.length?
a:[...O,...i],A=O.length>0?gt([...i,...O],j):o,W=tt(A,e,q(t));return await(0,_.Pl)(r,W.text),{copied:O.map(({path:Y})=>Y),replacesUsers:W.replacesUsers}})}function Ct(t,e){
return t.filter(({path:n})=>n!==e)}async function Ut(t,e,n){const{file:r}=t;await(0,N.withLock)(r,async()=>{const o=await(0,_.Zu)(r),i=tt(o,e,q(t)),a=ut(n,r);if(await(0,_.
Zu)(a)===void 0){const O=o===void 0?{}:{text:o,mode:(await(0,E.stat)(r)).mode&511};await(0,_.Pl)(a,JSON.stringify(O))}o!==void 0&&await(0,E.chmod)(r,384),await(0,_.
Pl)(r,i.text)})}function ut(t,e){const n=(0,b.createHash)("sha256").update(e).digest("hex").slice(0,16);return(0,p.join)(ct(t),`original-${n}.json`)}async function At(t,e){
const{file:n,own:r}=t;await(0,_.Zu)(n)!==void 0&&await(0,N.withLock)(n,async()=>{const o=await(0,_.Zu)(n);if(o===void 0)return;const{text:i,empty:a,ours:O}=mt(o,
t,q(t));r&&!O?await(0,E.rm)(n):r||O?await ft(n,o,i):await Rt(n,{before:o,text:i,empty:a},ut(e,n))})}async function ft(t,e,n){n!==e&&await(0,_.Pl)(t,n)}async function Rt(t,{
before:e,text:n,empty:r},o){const i=await(0,_.Zu)(o),a=i===void 0?void 0:JSON.parse(i);a&&a.text===void 0&&r?await(0,E.rm)(t):(await ft(t,e,a?.text!==void 0&&Ft(
a.text,n,t)?a.text:n),a?.mode!==void 0&&await(0,E.chmod)(t,a.mode)),await(0,E.rm)(o,{force:!0})}function Ft(t,e,n){const[r,o]=[t,e].map(i=>{const a=f(D(i,n),n);
return Object.fromEntries(Object.entries(a).filter(([,O])=>!Lt(O)))});return(0,S.isDeepStrictEqual)(r,o)}function Lt(t){return t===null||t===""||typeof t=="obje\
ct"&&Object.keys(t).length===0}async function Kt(t){try{return await(0,E.realpath)(t)}catch(e){if((0,x.$N)(e)!=="ENOENT")throw e;const n=await(0,E.readlink)(t).
catch(()=>{});return n===void 0?t:(0,p.resolve)((0,p.dirname)(t),n)}}}),7418:((G,F,w)=>{w.d(F,{Od:()=>_,PV:()=>x,dF:()=>P,nF:()=>T});var b=w(1455),E=w(6760),p=w(
8292),S=w(5285);function x(k){return(0,E.join)((0,S.mm)(k),"config")}function T(k){return(0,E.join)((0,S.mm)(k),"cache")}const _={kind:"kubeconfig-entry",undo:async({
done:k},{folder:C,others:D})=>{await(0,S.h3)(k,C),!((await D()).length>0)&&(await(0,b.rm)(T(C),{recursive:!0,force:!0}),await N((0,S.mm)(C)),await(0,p.XW)((0,S.
mm)(C)))}};async function N(k){const C=(await(0,p.wX)(k)).filter(D=>/^role-\w+\.json(\.lock)?$|^\.\w+\.tmp$/.test(D));for(const D of C)await(0,b.rm)((0,E.join)(
k,D),{force:!0})}async function P(k){k!==void 0&&(await(0,b.rm)(k,{force:!0}),await(0,p.XW)((0,E.dirname)(k)))}}),557:((G,F,w)=>{w.d(F,{BA:()=>x,Wy:()=>S,uI:()=>E});
var b=w(6986);const E="client.authentication.k8s.io/v1beta1",p=[E,"client.authentication.k8s.io/v1"];function S(T){if(!T?.trim())return E;let _;try{_=JSON.parse(
T)?.apiVersion}catch(P){throw new b.yo("KUBERNETES_EXEC_INFO is not JSON.","Use a client built on client-go 1.22 or later.",{cause:P})}const N=p.find(P=>P===_);
if(N)return N;throw new b.yo(`The client asks for credentials in the version ${String(_)}.`,`Use a client that knows ${p.join(" or ")}.`)}function x(T,{token:_,
expiration:N}){const P=`${N.toISOString().slice(0,19)}Z`;return`${JSON.stringify({kind:"ExecCredential",apiVersion:T,spec:{},status:{expirationTimestamp:P,token:_}})}\

`}}),8292:((G,F,w)=>{w.d(F,{I2:()=>P,Pl:()=>C,XW:()=>J,Zu:()=>B,uM:()=>V,wX:()=>X,xI:()=>D});var b=w(7598),E=w(3024),p=w(1455),S=w(6760),x=w(6986),T=w(9577),_=function(l,f,g){
if(f!=null){if(typeof f!="object"&&typeof f!="function")throw new TypeError("Object expected.");var h,v;if(g){if(!Symbol.asyncDispose)throw new TypeError("Symbo\
l.asyncDispose is not defined.");h=f[Symbol.asyncDispose]}if(h===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");h=f[Symbol.dispose],
g&&(v=h)}if(typeof h!="function")throw new TypeError("Object not disposable.");v&&(h=function(){try{v.call(this)}catch($){return Promise.reject($)}}),l.stack.push(
{value:f,dispose:h,async:g})}else g&&l.stack.push({async:!0});return f},N=(function(l){return function(f){function g(K){f.error=f.hasError?new l(K,f.error,"An e\
rror was suppressed during disposal."):K,f.hasError=!0}var h,v=0;function $(){for(;h=f.stack.pop();)try{if(!h.async&&v===1)return v=0,f.stack.push(h),Promise.resolve().
then($);if(h.dispose){var K=h.dispose.call(h.value);if(h.async)return v|=2,Promise.resolve(K).then($,function(R){return g(R),$()})}else v|=1}catch(R){g(R)}if(v===
1)return f.hasError?Promise.reject(f.error):Promise.resolve();if(f.hasError)throw f.error}return $()}})(typeof SuppressedError=="function"?SuppressedError:function(l,f,g){
var h=new Error(g);return h.name="SuppressedError",h.error=l,h.suppressed=f,h});async function P(l){const f=await(0,p.mkdir)(l,{recursive:!0,mode:448}).catch(async h=>{
throw(0,x.$N)(h)==="ENOENT"&&await k(l),h});if(f===void 0)return;const g=await D((0,S.dirname)(f));if(g)for(let h=l;h.length>=f.length;h=(0,S.dirname)(h))await(0,p.
lchown)(h,g.uid,g.gid).catch(()=>{})}async function k(l){const f=(0,S.dirname)(l);await(0,p.stat)(f).then(()=>!0,()=>f===l)?await(0,p.mkdir)(l,{mode:448}):await k(
f)}async function C(l,f){await P((0,S.dirname)(l));const g=(0,S.join)((0,S.dirname)(l),`.${(0,b.randomBytes)(8).toString("hex")}.tmp`);try{const h={stack:[],error:void 0,
hasError:!1};try{const v=await D(l)??await D((0,S.dirname)(l)),$=_(h,await(0,p.open)(g,"wx",384),!0);await $.writeFile(f),v&&await $.chown(v.uid,v.gid).catch(()=>{})}catch(v){
h.error=v,h.hasError=!0}finally{const v=N(h);v&&await v}}catch(h){throw await(0,p.rm)(g,{force:!0}),(0,T.iD)(h,l)}await(0,p.rename)(g,l).catch(async h=>{throw await(0,p.
rm)(g,{force:!0}),(0,T.iD)(h,l)})}async function D(l){if(process.getuid?.()===0)return await(0,p.stat)(l).catch(()=>{})}async function J(l){try{await(0,p.rmdir)(
l)}catch(f){if(!["ENOENT","ENOTEMPTY","EEXIST"].includes((0,x.$N)(f)??""))throw f}}async function B(l){try{return await(0,p.readFile)(l,"utf8")}catch(f){if((0,x.
$N)(f)==="ENOENT")return;throw f}}async function X(l){try{return await(0,p.readdir)(l)}catch(f){if((0,x.$N)(f)==="ENOENT")return[];throw f}}async function V(l,f){
try{process.platform!=="win32"?await(0,p.symlink)(l,f):(await(0,p.stat)(l)).isDirectory()?await(0,p.symlink)(l,f,"junction"):await(0,p.copyFile)(l,f,E.constants.
COPYFILE_EXCL)}catch(g){if((0,x.$N)(g)!=="EEXIST")throw g}}}),9660:((G,F,w)=>{w.d(F,{withLock:()=>D});var b=w(7598),E=w(1455),p=w(8161),S=w(6760),x=w(8500),T=w(
7975),_=w(6986),N=w(8292),P=w(9577),k=function(d,s,c){if(s!=null){if(typeof s!="object"&&typeof s!="function")throw new TypeError("Object expected.");var u,m;if(c){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");u=s[Symbol.asyncDispose]}if(u===void 0){if(!Symbol.dispose)throw new TypeError(
"Symbol.dispose is not defined.");u=s[Symbol.dispose],c&&(m=u)}if(typeof u!="function")throw new TypeError("Object not disposable.");m&&(u=function(){try{m.call(
this)}catch(y){return Promise.reject(y)}}),d.stack.push({value:s,dispose:u,async:c})}else c&&d.stack.push({async:!0});return s},C=(function(d){return function(s){
function c(M){s.error=s.hasError?new d(M,s.error,"An error was suppressed during disposal."):M,s.hasError=!0}var u,m=0;function y(){for(;u=s.stack.pop();)try{if(!u.
async&&m===1)return m=0,s.stack.push(u),Promise.resolve().then(y);if(u.dispose){var M=u.dispose.call(u.value);if(u.async)return m|=2,Promise.resolve(M).then(y,function(U){
return c(U),y()})}else m|=1}catch(U){c(U)}if(m===1)return s.hasError?Promise.reject(s.error):Promise.resolve();if(s.hasError)throw s.error}return y()}})(typeof SuppressedError==
"function"?SuppressedError:function(d,s,c){var u=new Error(c);return u.name="SuppressedError",u.error=d,u.suppressed=s,u});async function D(d,s,c={}){const u=`${d}\
.lock`,m=await X(d,u,c),y=setInterval(()=>{Z(u,m)},B/4);y.unref();try{return await s()}finally{clearInterval(y),await R(u,m.token,c.now??Date.now).catch(()=>{})}}
const J=3e4,B=1e4;async function X(d,s,c){const{signal:u,now:m=Date.now,wait:y=f}=c,M={pid:process.pid,host:await K(),token:(0,b.randomUUID)()},U=m();let I;for(;;){
if(u?.throwIfAborted(),await g(d,s,M))return M;if(I=await V(s,I,m()),!(I&&l(I,M,m())&&await R(s,I.held.identity,m))){if(I&&m()-U>(c.patience??J))throw H(d,s,I.held);
await y(5+Math.random()*95,u)}}}async function V(d,s,c){const u=await h(d);if(u)return s&&(0,T.isDeepStrictEqual)(s.held,u)?s:{held:u,since:c}}function l({held:d,
since:s},{host:c},u){return Math.max(u-d.touched,u-s)>B||$(d,c)}async function f(d,s){await(0,x.setTimeout)(d,void 0,{...s?{signal:s}:{}}).catch(()=>s?.throwIfAborted())}
async function g(d,s,c){const u=m=>(0,P.Ko)(m,`${d} cannot be locked`)??m;await(0,N.I2)((0,S.dirname)(d)).catch(m=>{throw u(m)});try{const m={stack:[],error:void 0,
hasError:!1};try{const y=k(m,await(0,E.open)(s,"wx",420),!0),{uid:M,gid:U}=await(0,N.xI)((0,S.dirname)(d))??{};return M!==void 0&&U!==void 0&&await y.chown(M,U).
catch(()=>{}),await y.writeFile(JSON.stringify(c)).catch(async I=>{throw await(0,E.rm)(s,{force:!0}),I}),!0}catch(y){m.error=y,m.hasError=!0}finally{const y=C(m);
y&&await y}}catch(m){const y=(0,_.$N)(m);if(y==="EEXIST"||process.platform==="win32"&&["EPERM","EBUSY"].includes(y??""))return!1;throw u(m)}}async function h(d){
try{const{ino:s,mtimeMs:c}=await(0,E.lstat)(d),u=await v(d);return{identity:u?.token??`${s}-${c}`,owner:u,touched:c}}catch(s){if((0,_.$N)(s)==="ENOENT")return;throw s}}
async function v(d){try{const{pid:s,host:c,token:u}=JSON.parse(await(0,E.readFile)(d,"utf8"));if(typeof s=="number"&&typeof c=="string"&&typeof u=="string")return{
pid:s,host:c,token:u}}catch{}}function $({owner:d},s){if(!d||d.host!==s)return!1;try{return process.kill(d.pid,0),!1}catch(c){return(0,_.$N)(c)==="ESRCH"}}async function K(){
const d=process.platform==="linux"?await(0,E.readlink)("/proc/self/ns/pid").catch(()=>""):"";return`${(0,p.hostname)()} ${d}`.trim()}async function R(d,s,c){const u=`${d}\
.${s}`;try{await(0,E.mkdir)(u)}catch(m){if((0,_.$N)(m)!=="EEXIST")throw m;const{mtimeMs:y}=await(0,E.lstat)(u).catch(()=>({mtimeMs:Number.POSITIVE_INFINITY}));return c()-
y>B&&await(0,E.rmdir)(u).catch(()=>{}),!1}try{return(await h(d))?.identity!==s||await((await(0,E.lstat)(d)).isDirectory()?(0,E.rmdir)(d):(0,E.rm)(d,{force:!0})),
!0}catch(m){const y=(0,_.$N)(m)??"";if(y==="ENOENT")return!0;if(["ENOTEMPTY","EEXIST","EPERM","EACCES","EBUSY"].includes(y))return!1;throw m}finally{await(0,E.rmdir)(
u).catch(()=>{})}}async function Z(d,{token:s}){const c=new Date;(await v(d))?.token===s&&await(0,E.utimes)(d,c,c).catch(()=>{})}function H(d,s,{owner:c}){const u=c?
`Process ${c.pid} (${c.host.split(" ")[0]})`:`Another program (by ${s})`;return new _.nM(`${u} keeps ${d} locked.`,`If it is not running any more, delete ${s}.`)}})};

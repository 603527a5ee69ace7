export const id=7418,ids=[7418,9660],modules={8187:((H,B,h)=>{h.d(B,{BA:()=>v,Wy:()=>S,uI:()=>E});var j=h(6986);const E="client.authentication.k8s.io/v1beta1",p=[
E,"client.authentication.k8s.io/v1"];function S(T){if(!T?.trim())return E;let O;try{O=JSON.parse(T)?.apiVersion}catch(x){throw new j.yo("KUBERNETES_EXEC_INFO is\
 not JSON.","Use a client built on client-go 1.22 or later.",{cause:x})}const $=p.find(x=>x===O);if($)return $;throw new j.yo(`The client asks for credentials i\
n the version ${String(O)}.`,`Use a client that knows ${p.join(" or ")}.`)}function v(T,{token:O,expiration:$}){const x=`${$.toISOString().slice(0,19)}Z`;return`${JSON.
stringify({kind:"ExecCredential",apiVersion:T,spec:{},status:{expirationTimestamp:x,token:O}})}
`}}),6475:((H,B,h)=>{h.d(B,{lq:()=>jt,Vi:()=>Ut,vH:()=>bt,sX:()=>It,n1:()=>Kt,mm:()=>ct,h3:()=>At});var j=h(7598),E=h(1455),p=h(6760),S=h(7975),v=h(6986),T=h(4564),
O=h(8292),$=h(9660),x=h(3483);const P=["clusters","contexts","users"],U=`apiVersion: v1
kind: Config
preferences: {}
`;function N(t,e){const n=t?.trim()?t:U,r=(0,x.hR)(n,{version:"1.1",customTags:a=>a.filter(g=>typeof g=="string"||!J(g)),compat:"yaml-1.1",uniqueKeys:!1}),o="em\
pty"in r?void 0:r[0];if(!o)throw R(e,"it holds no document");const[s]=o.errors;if(s)throw R(e,`it is not valid YAML (${s.message.split(`
`)[0]?.replace(/:$/,"")})`,s);return K(o,e),{tree:o,style:d(n)}}function J(t){return t.tag==="tag:yaml.org,2002:timestamp"||"format"in t&&t.format==="TIME"}function K(t,e){
const{contents:n}=t;if(!(0,x.jh)(n))throw R(e,"it is not a mapping");Y(n);for(const r of P)Z(t.get(r)??void 0,r,e)}function Z(t,e,n){if(t===void 0)return;if(!(0,x.
oP)(t))throw R(n,`'${e}' is not a list`);const r=new Set;for(const[o,s]of t.items.entries()){const a=(0,x.jh)(s)?s.get("name"):void 0;if(typeof a!="string")throw R(
n,`'${e}[${o}]' has no name`);if(r.has(a))throw R(n,`'${e}' has two entries named '${a}'`);r.add(a)}}function Y(t){const e=new Map(t.items.map(n=>[String(n.key),
n]));t.items=t.items.filter(n=>e.get(String(n.key))===n)}function R(t,e,n){return new v.yo(`${t} is no kubeconfig that kubectl can read: ${e}.`,"Correct the fil\
e, or leave it out: of KUBECONFIG, or as the input 'kubeconfig'.",{cause:n})}function X({tree:t},e){try{return JSON.parse(JSON.stringify(t.toJS()))}catch(n){throw R(
e,`its aliases cannot be followed (${(0,v.bD)(n).split(`
`)[0]})`,n)}}function d(t){return{json:u(t)?/^[ \t]+(?=")/m.exec(t)?.[0]??"":void 0,lineEnd:/\r\n/.test(t)?`\r
`:`
`,indentLists:/^(?:clusters|contexts|users):[^\S\n]*\r?\n[^\S\n]+-/m.test(t),finalNewline:t.endsWith(`
`)}}function u(t){if(!t.trimStart().startsWith("{"))return!1;try{return JSON.parse(t),!0}catch{return!1}}function _({tree:t,style:e}){const n=e.json===void 0?t.
toString({lineWidth:0,indentSeq:e.indentLists,flowCollectionPadding:!1}):`${JSON.stringify(t.toJS(),null,e.json)}${e.finalNewline?`
`:""}`;return e.lineEnd===`
`?n:n.replace(/\r?\n/g,`\r
`)}function w(t,e){const n=t.get(e);return(0,x.oP)(n)?n.items.filter(x.jh):[]}function k(t,e,n){return w(t,e).find(r=>r.get("name")===n)}function D(t,e,n){const r=A(
t,e);r.items.length===0&&(r.flow=!1);const o=t.createNode(n),s=r.items.findIndex(a=>(0,x.jh)(a)&&a.get("name")===n.name);s>=0?r.items[s]=o:r.items.push(o)}function I(t,e,n){
const r=A(t,e);r.items=r.items.filter(o=>!((0,x.jh)(o)&&o.get("name")===n))}function A(t,e){const n=t.get(e);if((0,x.oP)(n))return n;const r=t.createNode([]);return r.
flow=!1,t.set(e,r),r}const f="ds-infra";function i(t){const{extensions:e}=t.context,r=(Array.isArray(e)?e.find(o=>o?.name===f):void 0)?.extension;return typeof r?.
id=="string"?r:void 0}function l(t,e){const n=t.context.extensions?.filter(({name:r})=>r!==f)??[];return{name:t.name,context:{...t.context,extensions:[...n,{name:f,
extension:e}]}}}function c(t,e){return m(M(t).find(n=>n.name===e))}function m(t){const e=[];for(let n=t;n;n=i(n)?.replaced){const{replaced:r,...o}=i(n)??{id:""};
e.push(i(n)?l(n,o):n)}return e}function y(t,e,n){const r=n.reduceRight((o,s)=>{const a=i(s);return a&&o?l(s,{...a,replaced:o}):s},void 0);r?D(t,"contexts",r):I(
t,"contexts",e)}function M(t){return w(t,"contexts").map(e=>{const n=e.toJS(t);return{...n,context:n.context??{}}})}function b(t){return M(t).flatMap(m)}var F=h(
8187);function tt(t,e,n){const r=N(t,n.path),{tree:o}=r;pt(o,e.context,n);const s=c(o,e.context);yt(s[0],e,n);const a=_t(o,e),g=ot(o,"users",rt(e));D(o,"users",
{name:g,user:Ot(e.credential)});const C={id:e.id,...a.name===e.cluster.name?{}:{arn:e.cluster.name},...e.setCurrent?ht(o):{},...a.isOthers?{keepsCluster:!0}:{}},
{namespace:L}=e,V={cluster:a.name,user:g,...L?{namespace:L}:{}};return y(o,e.context,[l({name:e.context,context:V},C),...s]),e.setCurrent&&o.set("current-contex\
t",e.context),{text:_(r),replacesUsers:s[0]!==void 0&&!i(s[0])}}function mt(t,e,n){const r=N(t,n.path),{tree:o}=r,s=c(o,e.context).some(a=>i(a)?.id===e.id);return s&&
nt(o,e.context,e.id),{text:s?_(r):t,empty:P.every(a=>w(o,a).length===0),ours:b(o).some(a=>n.inSameJob(i(a)?.id??""))}}function ht(t){const e=t.get("current-cont\
ext"),n=et(t)+1;if(typeof e!="string"||e==="")return{order:n};const r=c(t,e).map(i).find(o=>o?.order!==void 0);return r===void 0?{order:n,previous:e}:{order:n,previousUse:r.
id}}function et(t){return Math.max(0,...b(t).map(e=>i(e)?.order??0))}function nt(t,e,n){const r=et(t),o=c(t,e),s=o.find(W=>i(W)?.id===n);if(!s)return;y(t,e,o.filter(
W=>W!==s)),Et(t,s);const{order:a,previous:g,previousUse:C}=i(s)??{};wt(t,n,{...g?{previous:g}:{},...C?{previousUse:C}:{}});const L=t.get("current-context"),V=L===
e&&a!==void 0&&a===r,G=b(t);if(!V&&G.some(W=>W.name===L))return;const dt=C&&G.find(W=>i(W)?.id===C),lt=g??(dt?dt.name:void 0);L&&t.set("current-context",G.some(
W=>W.name===lt)?lt:"")}function wt(t,e,n){for(const{name:r}of M(t)){const o=c(t,r);if(!o.some(a=>i(a)?.previousUse===e))continue;const s=o.map(a=>{const{previousUse:g,
...C}=i(a)??{id:""};return g===e?l(a,{...C,...n}):a});y(t,r,s)}}function pt(t,e,n){for(const r of c(t,e)){const o=i(r);o&&!n.inSameJob(o.id)&&nt(t,e,o.id)}}function Et(t,e){
const n=b(t),{cluster:r,user:o}=e.context;o!==void 0&&!n.some(({context:a})=>a.user===o)&&I(t,"users",o),r!==void 0&&!n.some(({context:a})=>a.cluster===r)&&!i(e)?.
keepsCluster&&I(t,"clusters",r)}function yt(t,e,n){if(!t)return;const r=i(t),o=r?.arn??t.context.cluster;if(!(r?o===e.cluster.name:n.own))throw new v.yo(`The ku\
beconfig ${n.path} already has a context '${e.context}', for cluster ${String(o)}.`,"Choose another name with the input 'context'.")}function _t(t,e){const{name:n,
server:r,certificateAuthority:o}=e.cluster,s={server:r,"certificate-authority-data":o},a=k(t,"clusters",n);if(a&&(0,S.isDeepStrictEqual)(a.toJS(t),{name:n,cluster:s})){
const C=b(t).find(L=>i(L)&&L.context.cluster===n);return{name:n,isOthers:!C||i(C)?.keepsCluster===!0}}const g=a?ot(t,"clusters",rt(e)):n;return D(t,"clusters",{
name:g,cluster:s}),{name:g,isOthers:!1}}const rt=({context:t})=>`ds-infra:${t}`;function ot(t,e,n){const r=new Set(w(t,e).map(o=>o.get("name")));for(let o=1;;o+=
1){const s=o===1?n:`${n}-${o}`;if(!r.has(s))return s}}function Ot(t){return"token"in t?{token:t.token}:{exec:{apiVersion:F.uI,command:t.exec.command,args:[...t.
exec.args],env:[{name:"NODE_OPTIONS",value:""}],interactiveMode:"Never",provideClusterInfo:!1}}}function gt(t,e=t){const n=new Map(t.map(s=>[s.path,vt(s)])),r={
apiVersion:"v1",kind:"Config",preferences:{}};for(const{path:s}of e)xt(r,n.get(s)??{});for(const s of P)r[s]=Pt([...n.values()].map(a=>a[s]??[]));const o=new x.
yo(r,{compat:"yaml-1.1"});return _({...N(void 0,""),tree:o})}function vt({path:t,text:e}){return Tt(X(N(e,t),t),(0,p.dirname)(t))}function xt(t,e){for(const[n,r]of Object.
entries(e))!kt(n)&&(!t[n]||St(t[n]))&&(t[n]=r)}function Pt(t){const e=new Map;for(const n of t.flat())e.has(n.name)||e.set(n.name,n);return[...e.values()]}function kt(t){
return P.some(e=>e===t)}function St(t){return z(t)&&Object.keys(t).length===0}const Dt=["certificate-authority","client-certificate","client-key","tokenFile"];function Tt(t,e){
const n=[...(t.clusters??[]).map(({cluster:r})=>r),...(t.users??[]).map(({user:r})=>r)].filter(r=>z(r));for(const r of n){for(const o of Dt)it(r,o,e);z(r.exec)&&
String(r.exec.command).includes(p.sep)&&it(r.exec,"command",e)}return t}function it(t,e,n){const r=t[e];typeof r=="string"&&r!==""&&!(0,p.isAbsolute)(r)&&(t[e]=
(0,p.resolve)(n,r))}function z(t){return typeof t=="object"&&t!==null}var $t=h(8814);const st=16*1024*1024;async function Nt({environment:t,logger:e}){const n=t[T.
E.kubeconfig];if(!n)return await Mt({environment:t,logger:e});const r=new Set(n.split(p.delimiter).filter(s=>s!=="").map(s=>(0,p.resolve)(s))),o=[];for(const s of r){
const a=await at(s);a===void 0?e.info(`KUBECONFIG names ${s}, which does not exist.`):o.push({path:s,text:a})}return o}async function Mt({environment:t,logger:e}){
const n=(0,p.join)((0,$t.Wx)(t),".kube","config");try{const r=await at(n);return r===void 0?[]:(N(r,n),[{path:n,text:r}])}catch(r){if(!(r instanceof v.lZ))throw r;
return e.warning(`${r.message} Its contexts are left out.`),[]}}async function at(t){try{const e=await(0,E.stat)(t);if(e.isCharacterDevice()&&t==="/dev/null")return"";
if(!e.isFile())throw Q(t,"it is not a file");if(e.size>st)throw Q(t,`it has ${e.size} bytes, and up to ${st} are read`);return await(0,E.readFile)(t,"utf8")}catch(e){
if(e instanceof v.lZ)throw e;if((0,v.$N)(e)==="ENOENT")return;throw Q(t,(0,v.$N)(e)??(0,v.bD)(e),e)}}function Q(t,e,n){return new v.yo(`The kubeconfig ${t} cann\
ot be read: ${e}.`,"Take it out of KUBECONFIG, or make it readable to the job's user.",{cause:n})}function ct(t){return(0,p.join)(t,"kube")}function It(t){return`${t[T.
E.githubRunId]??""}-${t[T.E.githubRunAttempt]??""}/${(0,j.randomUUID)()}`}function q({id:t,file:e,own:n}){const r=t.slice(0,t.lastIndexOf("/")+1);return{path:e,
own:n,inSameJob:o=>o.startsWith(r)}}async function bt(t){const e=await(0,E.stat)(t).catch(()=>{});if(!e||e.isFile())return;const n=e.isDirectory()?"which is a f\
older":"which is a device or a pipe";throw(0,v.Gq)("kubeconfig",t,`Use the path of a file; this is ${t}, ${n}.`)}async function jt(t,e,n){const{file:r}=t;return await(0,$.
withLock)(r,async()=>{const o=await(0,O.Zu)(r),s=o===void 0?[]:[{path:r,text:o}],a=await Nt(n),g=s.length>0&&!n.environment[T.E.kubeconfig]?[]:Ct(a,r),C=a.length>
g.length?a:[...g,...s],L=g.length>0?gt([...s,...g],C):o,V=tt(L,e,q(t));return await(0,O.Pl)(r,V.text),{copied:g.map(({path:G})=>G),replacesUsers:V.replacesUsers}})}
function Ct(t,e){return t.filter(({path:n})=>n!==e)}async function Ut(t,e,n){const{file:r}=t;await(0,$.withLock)(r,async()=>{const o=await(0,O.Zu)(r),s=tt(o,e,q(
t)),a=ut(n,r);if(await(0,O.Zu)(a)===void 0){const g=o===void 0?{}:{text:o,mode:(await(0,E.stat)(r)).mode&511};await(0,O.Pl)(a,JSON.stringify(g))}o!==void 0&&await(0,E.
chmod)(r,384),await(0,O.Pl)(r,s.text)})}function ut(t,e){const n=(0,j.createHash)("sha256").update(e).digest("hex").slice(0,16);return(0,p.join)(ct(t),`original\
-${n}.json`)}async function At(t,e){const{file:n,own:r}=t;await(0,O.Zu)(n)!==void 0&&await(0,$.withLock)(n,async()=>{const o=await(0,O.Zu)(n);if(o===void 0)return;
const{text:s,empty:a,ours:g}=mt(o,t,q(t));r&&!g?await(0,E.rm)(n):r||g?await ft(n,o,s):await Rt(n,{before:o,text:s,empty:a},ut(e,n))})}async function ft(t,e,n){n!==
e&&await(0,O.Pl)(t,n)}async function Rt(t,{before:e,text:n,empty:r},o){const s=await(0,O.Zu)(o),a=s===void 0?void 0:JSON.parse(s);a&&a.text===void 0&&r?await(0,E.
rm)(t):(await ft(t,e,a?.text!==void 0&&Ft(a.text,n,t)?a.text:n),a?.mode!==void 0&&await(0,E.chmod)(t,a.mode)),await(0,E.rm)(o,{force:!0})}function Ft(t,e,n){const[
r,o]=[t,e].map(s=>{const a=X(N(s,n),n);return Object.fromEntries(Object.entries(a).filter(([,g])=>!Lt(g)))});return(0,S.isDeepStrictEqual)(r,o)}function Lt(t){return t===
null||t===""||typeof t=="object"&&Object.keys(t).length===0}async function Kt(t){try{return await(0,E.realpath)(t)}catch(e){if((0,v.$N)(e)!=="ENOENT")throw e;const n=await(0,E.
readlink)(t).catch(()=>{});return n===void 0?t:(0,p.resolve)((0,p.dirname)(t),n)}}}),7418:((H,B,h)=>{h.d(B,{Od:()=>O,PV:()=>v,dF:()=>x,nF:()=>T});var j=h(1455),
E=h(6760),p=h(8292),S=h(6475);function v(P){return(0,E.join)((0,S.mm)(P),"config")}function T(P){return(0,E.join)((0,S.mm)(P),"cache")}const O={kind:"kubeconfig\
-entry",undo:async({done:P},{folder:U,others:N})=>{await(0,S.h3)(P,U),!((await N()).length>0)&&(await(0,j.rm)(T(U),{recursive:!0,force:!0}),await $((0,S.mm)(U)),
await(0,p.XW)((0,S.mm)(U)))}};async function $(P){const U=(await(0,p.wX)(P)).filter(N=>/^role-\w+\.json(\.lock)?$|^\.\w+\.tmp$/.test(N));for(const N of U)await(0,j.
rm)((0,E.join)(P,N),{force:!0})}async function x(P){P!==void 0&&(await(0,j.rm)(P,{force:!0}),await(0,p.XW)((0,E.dirname)(P)))}}),8292:((H,B,h)=>{h.d(B,{I2:()=>x,
Pl:()=>U,XW:()=>Z,Zu:()=>Y,uM:()=>X,wX:()=>R,xI:()=>K});var j=h(7598),E=h(3024),p=h(1455),S=h(6760),v=h(6986),T=h(9577),O=function(d,u,_){if(u!=null){if(typeof u!=
"object"&&typeof u!="function")throw new TypeError("Object expected.");var w,k;if(_){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not def\
ined.");w=u[Symbol.asyncDispose]}if(w===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");w=u[Symbol.dispose],_&&(k=w)}if(typeof w!=
"function")throw new TypeError("Object not disposable.");k&&(w=function(){try{k.call(this)}catch(D){return Promise.reject(D)}}),d.stack.push({value:u,dispose:w,
async:_})}else _&&d.stack.push({async:!0});return u},$=(function(d){return function(u){function _(I){u.error=u.hasError?new d(I,u.error,"An error was suppressed\
 during disposal."):I,u.hasError=!0}var w,k=0;function D(){for(;w=u.stack.pop();)try{if(!w.async&&k===1)return k=0,u.stack.push(w),Promise.resolve().then(D);if(w.
dispose){var I=w.dispose.call(w.value);if(w.async)return k|=2,Promise.resolve(I).then(D,function(A){return _(A),D()})}else k|=1}catch(A){_(A)}if(k===1)return u.
hasError?Promise.reject(u.error):Promise.resolve();if(u.hasError)throw u.error}return D()}})(typeof SuppressedError=="function"?SuppressedError:function(d,u,_){
var w=new Error(_);return w.name="SuppressedError",w.error=d,w.suppressed=u,w});async function x(d){const u=await(0,p.mkdir)(d,{recursive:!0,mode:448}).catch(async w=>{
throw(0,v.$N)(w)==="ENOENT"&&await P(d),w});if(u===void 0)return;const _=await K((0,S.dirname)(u));if(_)for(let w=d;w.length>=u.length;w=(0,S.dirname)(w))await(0,p.
lchown)(w,_.uid,_.gid).catch(()=>{})}async function P(d){const u=(0,S.dirname)(d);await(0,p.stat)(u).then(()=>!0,()=>u===d)?await(0,p.mkdir)(d,{mode:448}):await P(
u)}async function U(d,u){await J(d,u,()=>384)}async function N(d,u){await J(d,u,_=>_===void 0?384:_&511)}async function J(d,u,_){await x((0,S.dirname)(d));const w=(0,S.
join)((0,S.dirname)(d),`.${(0,j.randomBytes)(8).toString("hex")}.tmp`);try{const k={stack:[],error:void 0,hasError:!1};try{const D=await(0,p.stat)(d).catch(()=>{}),
I=await K(d)??await K((0,S.dirname)(d)),A=O(k,await(0,p.open)(w,"wx",384),!0);await A.writeFile(u),I&&await A.chown(I.uid,I.gid).catch(()=>{});const f=_(D?.mode);
f!==384&&await A.chmod(f)}catch(D){k.error=D,k.hasError=!0}finally{const D=$(k);D&&await D}}catch(k){throw await(0,p.rm)(w,{force:!0}),(0,T.iD)(k,d)}await(0,p.rename)(
w,d).catch(async k=>{throw await(0,p.rm)(w,{force:!0}),(0,T.iD)(k,d)})}async function K(d){if(process.getuid?.()===0)return await(0,p.stat)(d).catch(()=>{})}async function Z(d){
try{await(0,p.rmdir)(d)}catch(u){if(!["ENOENT","ENOTEMPTY","EEXIST"].includes((0,v.$N)(u)??""))throw u}}async function Y(d){try{return await(0,p.readFile)(d,"ut\
f8")}catch(u){if((0,v.$N)(u)==="ENOENT")return;throw u}}async function R(d){try{return await(0,p.readdir)(d)}catch(u){if((0,v.$N)(u)==="ENOENT")return[];throw u}}
async function X(d,u){try{process.platform!=="win32"?await(0,p.symlink)(d,u):(await(0,p.stat)(d)).isDirectory()?await(0,p.symlink)(d,u,"junction"):await(0,p.copyFile)(
d,u,E.constants.COPYFILE_EXCL)}catch(_){if((0,v.$N)(_)!=="EEXIST")throw _}}}),9660:((H,B,h)=>{h.d(B,{withLock:()=>N});var j=h(7598),E=h(1455),p=h(8161),S=h(6760),
v=h(8500),T=h(7975),O=h(6986),$=h(8292),x=h(9577),P=function(f,i,l){if(i!=null){if(typeof i!="object"&&typeof i!="function")throw new TypeError("Object expected\
.");var c,m;if(l){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");c=i[Symbol.asyncDispose]}if(c===void 0){if(!Symbol.dispose)
throw new TypeError("Symbol.dispose is not defined.");c=i[Symbol.dispose],l&&(m=c)}if(typeof c!="function")throw new TypeError("Object not disposable.");m&&(c=function(){
try{m.call(this)}catch(y){return Promise.reject(y)}}),f.stack.push({value:i,dispose:c,async:l})}else l&&f.stack.push({async:!0});return i},U=(function(f){return function(i){
function l(M){i.error=i.hasError?new f(M,i.error,"An error was suppressed during disposal."):M,i.hasError=!0}var c,m=0;function y(){for(;c=i.stack.pop();)try{if(!c.
async&&m===1)return m=0,i.stack.push(c),Promise.resolve().then(y);if(c.dispose){var M=c.dispose.call(c.value);if(c.async)return m|=2,Promise.resolve(M).then(y,function(b){
return l(b),y()})}else m|=1}catch(b){l(b)}if(m===1)return i.hasError?Promise.reject(i.error):Promise.resolve();if(i.hasError)throw i.error}return y()}})(typeof SuppressedError==
"function"?SuppressedError:function(f,i,l){var c=new Error(l);return c.name="SuppressedError",c.error=f,c.suppressed=i,c});async function N(f,i,l={}){const c=`${f}\
.lock`,m=await Z(f,c,l),y=setInterval(()=>{I(c,m)},K/4);y.unref();try{return await i()}finally{clearInterval(y),await D(c,m.token,l.now??Date.now).catch(()=>{})}}
const J=3e4,K=1e4;async function Z(f,i,l){const{signal:c,now:m=Date.now,wait:y=X}=l,M={pid:process.pid,host:await k(),token:(0,j.randomUUID)()},b=m();let F;for(;;){
if(c?.throwIfAborted(),await d(f,i,M))return M;if(F=await Y(i,F,m()),!(F&&R(F,M,m())&&await D(i,F.held.identity,m))){if(F&&m()-b>(l.patience??J))throw A(f,i,F.held);
await y(5+Math.random()*95,c)}}}async function Y(f,i,l){const c=await u(f);if(c)return i&&(0,T.isDeepStrictEqual)(i.held,c)?i:{held:c,since:l}}function R({held:f,
since:i},{host:l},c){return Math.max(c-f.touched,c-i)>K||w(f,l)}async function X(f,i){await(0,v.setTimeout)(f,void 0,{...i?{signal:i}:{}}).catch(()=>i?.throwIfAborted())}
async function d(f,i,l){const c=m=>(0,x.Ko)(m,`${f} cannot be locked`)??m;await(0,$.I2)((0,S.dirname)(f)).catch(m=>{throw c(m)});try{const m={stack:[],error:void 0,
hasError:!1};try{const y=P(m,await(0,E.open)(i,"wx",420),!0),{uid:M,gid:b}=await(0,$.xI)((0,S.dirname)(f))??{};return M!==void 0&&b!==void 0&&await y.chown(M,b).
catch(()=>{}),await y.writeFile(JSON.stringify(l)).catch(async F=>{throw await(0,E.rm)(i,{force:!0}),F}),!0}catch(y){m.error=y,m.hasError=!0}finally{const y=U(m);
y&&await y}}catch(m){const y=(0,O.$N)(m);if(y==="EEXIST"||process.platform==="win32"&&["EPERM","EBUSY"].includes(y??""))return!1;throw c(m)}}async function u(f){
try{const{ino:i,mtimeMs:l}=await(0,E.lstat)(f),c=await _(f);return{identity:c?.token??`${i}-${l}`,owner:c,touched:l}}catch(i){if((0,O.$N)(i)==="ENOENT")return;throw i}}
async function _(f){try{const{pid:i,host:l,token:c}=JSON.parse(await(0,E.readFile)(f,"utf8"));if(typeof i=="number"&&typeof l=="string"&&typeof c=="string")return{
pid:i,host:l,token:c}}catch{}}function w({owner:f},i){if(!f||f.host!==i)return!1;try{return process.kill(f.pid,0),!1}catch(l){return(0,O.$N)(l)==="ESRCH"}}async function k(){
const f=process.platform==="linux"?await(0,E.readlink)("/proc/self/ns/pid").catch(()=>""):"";return`${(0,p.hostname)()} ${f}`.trim()}async function D(f,i,l){const c=`${f}\
.${i}`;try{await(0,E.mkdir)(c)}catch(m){if((0,O.$N)(m)!=="EEXIST")throw m;const{mtimeMs:y}=await(0,E.lstat)(c).catch(()=>({mtimeMs:Number.POSITIVE_INFINITY}));return l()-
y>K&&await(0,E.rmdir)(c).catch(()=>{}),!1}try{return(await u(f))?.identity!==i||await((await(0,E.lstat)(f)).isDirectory()?(0,E.rmdir)(f):(0,E.rm)(f,{force:!0})),
!0}catch(m){const y=(0,O.$N)(m)??"";if(y==="ENOENT")return!0;if(["ENOTEMPTY","EEXIST","EPERM","EACCES","EBUSY"].includes(y))return!1;throw m}finally{await(0,E.rmdir)(
c).catch(()=>{})}}async function I(f,{token:i}){const l=new Date;(await _(f))?.token===i&&await(0,E.utimes)(f,l,l).catch(()=>{})}function A(f,i,{owner:l}){const c=l?
`Process ${l.pid} (${l.host.split(" ")[0]})`:`Another program (by ${i})`;return new O.nM(`${c} keeps ${f} locked.`,`If it is not running any more, delete ${i}.`)}})};

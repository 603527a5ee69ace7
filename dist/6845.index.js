export const id=6845,ids=[6845,2691,4884,5117],modules={6845:((B,R,t)=>{t.r(R),t.d(R,{run:()=>Pt});var g=t(3338),O=t(4564),P=t(5623),u=t(6986),v=t(4390),w=t(2691),
$=t(7418),A=t(8886),l=t(2835),E=t(5117);function N(n,e){const{environment:s}=e,o=(0,A.q8)(n.profile,s),c={region:n.region,profile:o};return{target:{...c,credentials:i(
(0,A.gl)(c,e))},label:(0,A.J8)(o,s),profile:o,role:void 0,sessionFile:void 0}}function K(n,e){const s=(0,E.roleSessionFile)(e.folder,n,e.environment);return{target:{
region:n.region,credentials:i(()=>(0,E.roleCredentials)(s,n,e))},label:`role ${n.arn}`,profile:n.profile,role:n.arn,sessionFile:s}}async function f(n,e,s){const o=(0,l.
u)({tokenAudience:e.tokenAudience,region:e.region,credentials:await n.target.credentials(),now:s.now()});return s.mask(o.token),o}function i(n){let e;return()=>(e??=
n(),e)}async function d({cluster:n,region:e,role:s},o,c){const h=async L=>await(0,w.describeCluster)(n,L,c),T=L=>K({arn:(0,g.gP)(s??"",{account:L,region:e}).arn,
region:e,profile:o.profile},c);if(!s?.startsWith("arn:")){const L=await h(o);return{cluster:L,signer:s===void 0?o:T(L.account)}}const{account:D}=(0,g.DM)(s,e),x=T(
D);try{const[L,k]=n.account===D?[x,o]:[o,x],F=await r([L,k],x,h,c);return n.account===void 0&&F.account!==D&&await y(F,x,h),{cluster:F,signer:x}}catch(L){throw await(0,$.
dF)(x.sessionFile),L}}async function r([n,e],s,o,{logger:c}){try{return await o(n)}catch(h){if(!(h instanceof u.yo))throw h;return c.info(`${h.message} Asking a\
s ${e.label} too.`),await o(e).catch(T=>(0,u.xl)(n===s?h:T))}}async function y(n,e,s){const o=await s(e).catch(()=>{});if(!(!o||o.arn===n.arn))throw new u.yo(`T\
here are two EKS clusters ${n.clusterName}: one in account ${n.account}, and one in account ${o.account}, which 'role' is of.`,`Set 'cluster' to the ARN of the \
one that is meant: ${n.arn} or ${o.arn}.`)}function p(n,e,{logger:s}){const{clusterName:o,account:c,region:h}=n;e.unusedRegion!==void 0&&s.warning(`The input 'r\
egion' is ${e.unusedRegion}; the cluster's ARN says ${h}, which counts.`),e.cluster.arn===void 0&&(0,w.isHubsName)(o)&&c!==v.e.account&&s.warning(`${o} is a nam\
e of the hub's clusters in account ${v.e.account}; this one is in account ${c}.`)}var a=t(6475),m=t(9614);const C=5e3;async function M({environment:n,signal:e}){
try{const{stdout:s}=await(0,m.a)("kubectl",["version","--client","--output=json"],{env:n,signal:AbortSignal.any([e,AbortSignal.timeout(C)])}),{clientVersion:o}=JSON.
parse(s);return/^v(\d+\.\d+\.\d+)/.exec(o?.gitVersion??"")?.[1]}catch{return}}function U(n,e,s){if(n===void 0){s.notice("There is no kubectl on PATH. Where a la\
ter step needs one, run setup-tools before it.");return}const[o=0,c=0]=n.split(".").map(Number),[h=0,T=0]=e.split(".").map(Number);o===h&&Math.abs(c-T)<=1||s.warning(
`kubectl is ${n} and the cluster is ${e}: Kubernetes supports one minor version of difference. Install a matching one with setup-tools (kubectl: '${e}').`)}var I=t(
4079),S=t(6834);const b=5;async function j(n,e,s,o){const{clusterName:c}=n,{tries:h}=e,T=(o.now()-Date.parse(s.headers.date??""))/6e4;if(Math.abs(T)>b)return new u.
yo(`${c} answered Unauthorized: this machine's clock is ${Math.round(Math.abs(T))} minutes ${T>0?"ahead of":"behind"} the cluster's.`,"Set the clock of the runn\
er: tokens are dated, and refused outside their 15 minutes.");const D=await(0,S.U)(e.target,o);if(!D)return new u.yo(`${c} answered Unauthorized to ${e.label} (${h}\
 times), and AWS does not say who that is.`,"The credentials may have expired: run assume-role in this job; its profile refreshes itself.");const x=_(D.arn),L=e.
label.includes(x)?"":` (${e.label})`;return new u.yo(`${c} answered Unauthorized to ${x}${L}, ${h} times. AWS takes its credentials, and the cluster does not sa\
y why it refuses them.`,["What it may be, the most likely first.",`1. The cluster does not know ${x} (a new entry takes up to a minute).`,W(n,x,e.namespace),"2.\
 The part of the cluster that checks tokens with AWS is not available. Then others are refused, too: run the job again, and see the cluster's authenticator log.",
`3. The API server at ${n.endpoint} is not that of ${n.arn}: tokens are for one cluster alone.`].join(`
`))}function _(n){const e=/^arn:([^:]+):sts::(\d+):assumed-role\/([^/]+)\//.exec(n);return e?`arn:${e[1]}:iam::${e[2]}:role/${e[3]}`:n}function W(n,e,s){const o=`\
--cluster-name ${n.clusterName} --region ${n.region} --principal-arn ${e}`,c=e.split(":")[1]??"aws",h=["Admit it with an access entry (a role with a path needs \
it in the ARN):",`  aws eks create-access-entry ${o}`,`  aws eks associate-access-policy ${o} --policy-arn arn:${c}:eks::aws:cluster-access-policy/AmazonEKSEdit\
Policy --access-scope type=namespace,namespaces=${s??"<namespace>"}`],T=["Admit it in the ConfigMap aws-auth of namespace kube-system (without the path of a rol\
e):",e.includes(":role/")?"  mapRoles: |":"  mapUsers: |",e.includes(":role/")?`    - rolearn: ${e}`:`    - userarn: ${e}`,`      username: ${e.split("/").at(-1)}${e.
includes(":role/")?":{{SessionName}}":""}`,"      groups: [<a group that a RoleBinding of the cluster names>]"];switch(n.authenticationMode){case"API":return h.
join(`
`);case"CONFIG_MAP":return T.join(`
`);default:return[...h,"or:",...T].join(`
`)}}var H=t(1553);const Q=new Set(["ENOTFOUND","ECONNREFUSED","EHOSTUNREACH","ENETUNREACH","ETIMEDOUT"]);async function q(n,e){const s=(0,u.$N)(n)??"";if(nt(s))
return st(n,e,s);if(!Q.has(s))return n;const{hostname:o}=new URL(e.endpoint),c=await(0,H.lookup)(o).then(({address:D})=>`it resolves to ${D}`,()=>"its name does\
 not resolve here");if(!e.publicAccess)return tt(n,e,c);const h=e.publicAccessCidrs.length>0&&!e.publicAccessCidrs.includes("0.0.0.0/0"),T=h?`, which is open to\
 ${e.publicAccessCidrs.join(", ")} only`:"";return new u.nM(s==="ETIMEDOUT"?`${e.clusterName} did not answer in time at its public endpoint ${o}${T} (${c}).`:`T\
he public endpoint of ${e.clusterName}, ${o}${T}, cannot be reached: ${(0,u.bD)((0,u.cZ)(n).at(-1))} (${c}).`,h?"Add this runner's address to the cluster's publ\
ic access CIDRs, or use a runner inside its VPC.":"Check that this runner may make HTTPS requests to it; behind a proxy, set HTTPS_PROXY and NO_PROXY.",{cause:n})}
function tt(n,e,s){return new u.yo(`${e.clusterName} has a private endpoint only, and this runner is not in its network: ${new URL(e.endpoint).hostname} cannot \
be reached (${s}).`,"Use a runner inside the cluster's VPC (or connected to it), or switch on the cluster's public access.",{cause:n})}function nt(n){return/^(ERR_TLS|ERR_SSL|CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|EPROTO|HOSTNAME_MISMATCH)/.
test(n)}const et=new Set(["CERT_HAS_EXPIRED","CERT_NOT_YET_VALID"]);function st(n,e,s){const{clusterName:o,endpoint:c}=e,h=`if a proxy that inspects TLS is betw\
een this runner and the cluster, add ${new URL(c).hostname} to NO_PROXY.`;return/^(EPROTO|ERR_SSL)/.test(s)?new u.yo(`${c} does not speak TLS as the API server \
of ${o} does: ${(0,u.bD)((0,u.cZ)(n).at(-1))}`,`See what answers there: ${h}`,{cause:n}):new u.yo(`The TLS certificate that ${c} shows is not signed by the CA o\
f ${o} or not valid (${s}).`,`${et.has(s)?"Check this machine's clock":"See whose certificate it is"}: ${h}`,{cause:n})}const ot={count:4,secondsBetween:1};async function at(n,e,s,o=ot){
const c=async()=>{const D=await e.token();return{token:D,response:await rt(n,D.token,s,o)}},{token:h,response:T}=await(0,I.jh)(c,{what:`The call to ${n.clusterName}`,
onRetry:D=>s.logger.info(D),attempts:o.count,signal:s.signal,isTransient:D=>(0,I.dg)(D)&&!it.has((0,u.$N)(D)??"")}).catch(async D=>{throw D instanceof Z?await ut(
D,n,{...e,tries:o.count},s):await q(D,n)});return T.status===404?{token:h,identity:{user:void 0,groups:[]}}:{token:h,identity:ct(T.text,n)}}const it=new Set(["E\
NOTFOUND","EHOSTUNREACH","ENETUNREACH","ETIMEDOUT"]);class Z extends I.N_{answer;constructor(e,s,{secondsBetween:o}){super(`The API server of ${s.clusterName} a\
nswered ${e.status}: ${z(e.text)}`,"Run the job again later; see the health of the control plane in the AWS console.",{retryAfter:o}),this.answer=e}}async function rt(n,e,s,o){
const{status:c,headers:h,body:T}=await s.http({url:`${n.endpoint}/apis/authentication.k8s.io/v1/selfsubjectreviews`,method:"POST",headers:{authorization:`Bearer\
 ${e}`,"content-type":"application/json",accept:"application/json"},body:JSON.stringify({apiVersion:"authentication.k8s.io/v1",kind:"SelfSubjectReview"}),idempotent:!0,
ca:Buffer.from(n.certificateAuthority,"base64").toString(),signal:s.signal}),D={status:c,headers:h,text:await T.text()},x=c===404&&(lt(D.text)||D.text.startsWith(
"404 page not found"));if(c===200||c===201||x)return D;throw c===401||c===403||(0,I.Dm)(c)?new Z(D,n,o):new u.nM(`The API server of ${n.clusterName} answered ${c}\
: ${z(D.text)}`,`See what answers at ${n.endpoint}.`)}function ct(n,e){const{status:s}=X(n)??{},o=s?.userInfo?.username;if(o)return{user:o,groups:s?.userInfo?.groups??
[]};throw new u.nM(`What answers at ${e.endpoint} is no Kubernetes API server: ${z(n)}`,"If a proxy answers in its place, add the host to NO_PROXY.")}async function ut(n,e,s,o){
const{answer:c}=n;return c.status===401?await j(e,s,c,o):c.status!==403?n:dt(c.text)?new u.yo(`${e.clusterName} knows who we are but forbids the question: ${z(c.
text)}`,"Bind the ClusterRole system:basic-user to system:authenticated (Kubernetes' default), or set verify: false."):new u.nM(`What answers at ${e.endpoint} r\
efuses with 403, and not as a Kubernetes API server does: ${z(c.text)}`,"See what is between this runner and the cluster. If it is a proxy, add the host to NO_P\
ROXY.")}function z(n){const{message:e}=X(n)??{};return(typeof e=="string"&&e?e:n).replace(/\s+/g," ").trim().slice(0,300)||"(nothing)"}function lt(n){return X(n)?.
kind==="Status"}function dt(n){const{kind:e,message:s}=X(n)??{};return e==="Status"||typeof s=="string"&&s.includes("forbidden")}function X(n){try{const e=JSON.
parse(n);return typeof e=="object"&&e!==null?e:void 0}catch{return}}async function ft(n,e){const{role:s,region:o}=n;s&&(0,g.R1)(s,o),n.kubeconfig!==void 0&&await(0,a.
vH)(n.kubeconfig);const c=N(n,e),[{cluster:h,signer:T},D]=await Promise.all([d(n,c,e),M(e)]);p(h,n,e);try{const{identity:x,credential:L}=await ht(n,h,T,e);U(D,h.
version,e.logger);const k=await mt(n,h,L,e);return Et(h,x,k,e),{outputs:{kubeconfig:k.file,context:k.context,endpoint:h.endpoint,"cluster-version":h.version,identity:x?.
user},variables:{[O.E.kubeconfig]:k.file,[O.E.terraformKubeconfig]:k.file,[O.E.kubeCacheFolder]:e.environment[O.E.kubeCacheFolder]||(0,$.nF)(e.folder)},summary:gt(
h,x,k)}}catch(x){throw await(0,$.dF)(T.sessionFile),x}}async function ht(n,e,s,o){const c=n.credential==="static",{profile:h,role:T}=s,{node:D,script:x}=n.plugin,
{tokenAudience:L,region:k}=e,F=(0,P.pluginArguments)({tokenAudience:L,region:k,profile:h,role:T}),Y={command:D,args:[x,...F]},G=async()=>await f(s,e,o),V=n.verify?
await at(e,{...s,token:G,namespace:n.namespace},o):void 0;if(!c)return{identity:V?.identity,credential:{exec:Y}};const{token:Dt,expiration:vt}=V?.token??await G();
return wt(vt,o),{identity:V?.identity,credential:{token:Dt}}}async function mt(n,e,s,o){const{folder:c,environment:h,logger:T,ledger:D}=o,x=n.kubeconfig===void 0,
L=n.context??e.clusterName,k=n.kubeconfig===void 0?(0,$.PV)(c):await(0,a.n1)(n.kubeconfig),F={id:(0,a.sX)(h),context:L,file:k,own:x},Y={id:F.id,context:L,namespace:n.
namespace,cluster:{name:e.arn,server:e.endpoint,certificateAuthority:e.certificateAuthority},credential:s,setCurrent:n.setCurrent};if(await D.record($.Od,F),!x)
return await(0,a.Vi)(F,Y,c),F;const{copied:G,replacesUsers:V}=await(0,a.lq)(F,Y,o);return G.length>0&&T.info(`${k} starts as a copy of ${G.join(" and ")}.`),V&&
T.notice(`In this job, the context ${L} is the cluster's. Your own context of that name is back after it.`),F}function wt(n,{logger:e,now:s}){const o=Math.floor(
(n.getTime()-s())/6e4);e.warning(`The token in the kubeconfig ends after 15 minutes (use it for ${o}) and is not renewed. Use credential: exec wherever the tool\
 can run a program.`)}function Et(n,e,s,{logger:o}){const c=e?.groups.length?`, groups ${e.groups.join(", ")}`:"",h=e?.user?` as ${e.user}${c}`:"",T=e?"Connecte\
d to":"Configured";o.info(`${T} ${n.clusterName} (${n.version})${h}.`),o.info(`Context ${s.context} of ${n.arn} is in ${s.file}.`)}function gt({clusterName:n,version:e,
region:s},o,{context:c}){const h=o?.user??"not verified";return`| cluster | version | region | context | as |
| --- | --- | --- | --- | --- |
| ${n} | ${e} | ${s} | ${c} | ${h} |
`}var J=t(6760),$t=t(100),At=t(8814),yt=t(4884);function pt(n,e,s){const o=(0,yt.parseClusterReference)(n.required("cluster")),c=(0,$t.vK)(o.region??n.required(
"region")),h=n.optional("region");return{cluster:o,region:c,unusedRegion:h!==void 0&&h!==c&&h!==v.e.region?h:void 0,profile:n.optional("profile"),role:n.optional(
"role"),namespace:n.matching("namespace",/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,"Use the name of a namespace: up to 63 lower-case letters, digits and hyphens."),
context:n.matching("context",/^[^\s\p{Cc}]{1,253}$/u,"Use up to 253 characters without spaces."),setCurrent:n.boolean("set-current"),kubeconfig:Ot(n,e),verify:n.
boolean("verify"),credential:n.choice("credential",["exec","static"]),plugin:{node:process.execPath,script:(0,J.join)((0,J.dirname)(s),"eks-token.js")}}}function Ot(n,e){
const s="kubeconfig",o=n.optional(s);if(o===void 0)return;if(/[/\\]$/.test(o))throw(0,u.Gq)(s,o,"Use the path of a file: one that ends like this is a folder.");
if(o.includes("\0"))throw(0,u.Gq)(s,o.replaceAll("\0","\\0"),"Use a path.");if(/^~[^/\\]/.test(o))throw(0,u.Gq)(s,o,"Use ~ for your own home, or an absolute pat\
h.");const c=process.platform==="win32"?o.replace(/%(\w+)%|\$env:(\w+)/gi,(h,T,D)=>`\${${T??D}}`):o;for(const[,h,T]of c.matchAll(/\$(?:(\w+)|\{(\w+)\})/g)){const D=h??
T??"";if(!(e[D]||D===O.E.home))throw new u.yo(`The input '${s}' is '${o}', and the variable ${D} is not set.`,`Set ${D} in an earlier step or under the step's e\
nv:, or use a path without it.`)}return(0,J.resolve)((0,At.aD)(c,e))}async function Pt(n){const e=pt(n.inputs,n.environment,process.argv[1]??""),{outputs:s,variables:o,
summary:c}=await ft(e,n);await n.exportVariables(o),n.setOutputs({...s}),await n.summarize(c)}}),8886:((B,R,t)=>{t.d(R,{J8:()=>v,gl:()=>$,q8:()=>w});var g=t(4564),
O=t(9217),P=t(1118),u=t(7212);function v(l,E){return l?`profile ${l}`:E[g.E.awsAccessKeyId]?"the job's environment (AWS_ACCESS_KEY_ID)":`profile ${E[g.E.awsProfile]||
"default"}`}function w(l,E){return l??(A(E)?void 0:E[g.E.awsProfile]||void 0)}function $(l,E){const{environment:N}=E;return async()=>{const K=l.profile?void 0:A(
N);if(K)return K;const f=l.profile||N[g.E.awsProfile]||void 0,i=(0,u.GM)(f??"default",N);if(i!==void 0)return(0,O.$)("http"in E?await(0,P.Te)(i,E):await(0,P.LK)(
i,N));const{chainCredentials:d}=await Promise.all([t.e(7848),t.e(9031)]).then(t.bind(t,9031)),r={region:l.region,profile:f,label:v(l.profile,N)};if("http"in E)return await d(
r,E);const{withStandaloneDependencies:y}=await t.e(325).then(t.bind(t,2706));return await y(N,p=>d(r,p))}}function A(l){const E=l[g.E.awsAccessKeyId],N=l[g.E.awsSecretAccessKey],
K=l[g.E.awsSessionToken];if(!(!E||!N))return{accessKeyId:E,secretAccessKey:N,...K?{sessionToken:K}:{}}}}),9217:((B,R,t)=>{t.d(R,{$:()=>g,x:()=>O});function g(P){
return{accessKeyId:P.AccessKeyId,secretAccessKey:P.SecretAccessKey,sessionToken:P.SessionToken,expiration:new Date(P.Expiration)}}function O(P){return{Version:1,
AccessKeyId:P.accessKeyId,SecretAccessKey:P.secretAccessKey,SessionToken:P.sessionToken,Expiration:P.expiration.toISOString()}}}),100:((B,R,t)=>{t.d(R,{f_:()=>v,
g4:()=>A,iQ:()=>u,rh:()=>w,vK:()=>$});var g=t(6986);const O=[{name:"aws",suffix:"amazonaws.com",dualStackSuffix:"on.aws",regions:/^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/},
{name:"aws-cn",suffix:"amazonaws.com.cn",dualStackSuffix:"on.amazonwebservices.com.cn",regions:/^cn-\w+-\d+$/},{name:"aws-us-gov",suffix:"amazonaws.com",dualStackSuffix:"\
on.aws",regions:/^us-gov-\w+-\d+$/},{name:"aws-eusc",suffix:"amazonaws.eu",regions:/^eusc-de-\w+-\d+$/},{name:"aws-iso",suffix:"c2s.ic.gov",regions:/^us-iso-\w+-\d+$/},
{name:"aws-iso-b",suffix:"sc2s.sgov.gov",regions:/^us-isob-\w+-\d+$/},{name:"aws-iso-e",suffix:"cloud.adc-e.uk",regions:/^eu-isoe-\w+-\d+$/},{name:"aws-iso-f",suffix:"\
csp.hci.ic.gov",regions:/^us-isof-\w+-\d+$/}],P=/-(?:central|north|south|(?:north|south)?(?:east|west))-\d+$/;function u(l){return O.find(({regions:E})=>E.test(
l)&&P.test(l))}function v(){return O}function w(l){return O.some(E=>E.name===l)}function $(l,E="region"){if(!u(l))throw(0,g.Gq)(E,l,"Use the code of an AWS regi\
on, such as us-east-1 or eu-west-3.");return l}function A(l,E="account"){if(/^\d{12}$/.test(l))return l;const K=/^[\d.e+]+$/i.test(l)?" in quotes, so that YAML \
does not take it for a number":"";throw(0,g.Gq)(E,l,`Use the twelve digits of an AWS account id${K}.`)}}),3338:((B,R,t)=>{t.d(R,{DM:()=>w,GJ:()=>E,R1:()=>$,gP:()=>v,
lg:()=>K});var g=t(6986),O=t(100);const P=/^arn:([\w-]+):iam::(\d{12}):role\/((?:[\x21-\x7e]{1,510}\/)?)([\w+=,.@-]{1,64})$/,u=/^(?:[\w+=,.@/-]{1,510}\/)?[\w+=,.@-]{1,64}$/;
function v(f,i,d="role"){return f.startsWith("arn:")?w(f,i.region,d):A(f,i,d)}function w(f,i,d="role"){const[,r="",y="",,p=""]=P.exec(f)??[];if(!p||!(0,O.rh)(r))
throw(0,g.Gq)(d,f,"Use a role ARN like arn:aws:iam::123456789012:role/name.");const a=(0,O.iQ)(i)?.name;if(r!==a)throw new g.yo(`The input '${d}' names a role o\
f the partition ${r}, but the region ${i} belongs to ${a}.`,`Set 'region' to a region of ${r}.`);return{arn:f,partition:r,account:y,name:p}}function $(f,i,d="ro\
le"){f.startsWith("arn:")?w(f,i,d):l(f,d)}function A(f,{account:i,region:d},r){l(f,r);const y=(0,O.iQ)(d)?.name??"aws",p=f.slice(f.lastIndexOf("/")+1);return{arn:`\
arn:${y}:iam::${i}:role/${f}`,partition:y,account:i,name:p}}function l(f,i){if(!(u.test(f)&&!f.startsWith("/")&&!f.includes("//")))throw(0,g.Gq)(i,f,"Use the na\
me of a role (at most 64 letters, digits and _+=,.@-) or its ARN, arn:aws:iam::123456789012:role/name.")}function E(f){const[,i,d,r]=/^arn:[\w-]+:sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\/([\w+=,.@-]+)$/.
exec(f)??[];return i&&d&&r?{account:i,name:d,session:r}:void 0}const N=64;function K(f){const i=y=>y.replace(/[^\w+=,.@-]+/g,"-"),d=i(`${f.runId||"0"}-${f.runAttempt||
"1"}`).slice(-(N-2));return`${i(f.repository||"ds-infra").slice(-(N-d.length-1))}-${d}`}}),1118:((B,R,t)=>{t.d(R,{LK:()=>P,NO:()=>u,RZ:()=>v,Te:()=>O});var g=t(
7212);async function O(w,$){const A=(0,g.lx)(w);if(A&&(0,g.pL)(A,$.now()))return A.credentials;const{renewSession:l}=await Promise.all([t.e(7848),t.e(9745),t.e(
8537)]).then(t.bind(t,9116));return await l(w,$)}async function P(w,$){const A=(0,g.lx)(w);if(A&&(0,g.pL)(A,Date.now()))return A.credentials;const[{renewSession:l},
{withStandaloneDependencies:E}]=await Promise.all([Promise.all([t.e(7848),t.e(9745),t.e(8537)]).then(t.bind(t,9116)),t.e(325).then(t.bind(t,2706))]);return await E(
$,N=>l(w,N))}async function u(w,$,A){const l=v(w,$,A.now());if(l)return l;const{openKept:E}=await Promise.all([t.e(7848),t.e(9745),t.e(8537)]).then(t.bind(t,9116));
return await E(w,$,A)}function v(w,{request:$},A){const l=(0,g.lx)(w);return l&&l.request.role.arn===$.role.arn&&(0,g.pL)(l,A)?l.credentials:void 0}}),3053:((B,R,t)=>{
t.d(R,{O:()=>u});var g=t(6760),O=t(6986),P=t(4564);function u(v){const w=v[P.E.runnerTemp];if(!w)throw new O.yo("RUNNER_TEMP is not set.","Run this action on a \
GitHub Actions runner.");return(0,g.join)(w,"ds-infra")}}),6834:((B,R,t)=>{t.d(R,{U:()=>O});var g=t(7355);async function O(P,u){try{const[{GetCallerIdentityCommand:v},
w]=await Promise.all([Promise.all([t.e(1241),t.e(2811)]).then(t.t.bind(t,2811,19)),(0,g.uW)(P,u)]),{Account:$,Arn:A}=await w.send(new v({}));return $&&A?{account:$,
arn:A}:void 0}catch(v){u.logger.debug(`sts:GetCallerIdentity failed: ${String(v)}`);return}}}),2691:((B,R,t)=>{t.r(R),t.d(R,{describeCluster:()=>l,isHubsName:()=>y});
var g=t(7355),O=t(6686),P=t(100),u=t(6986),v=t(4390),w=t(4564),$=t(6834),A=t(4884);async function l(a,m,C){const{clusterName:M}=a;let U;try{U=await E(M,m.target,
C)}catch(S){const b=(0,O.XZ)(S)?.code??"";if(/^(ResourceNotFound|AccessDenied)/.test(b)&&await r(a,m,C,S),b==="ResourceNotFoundException")throw await d(M,m,C,S);
const{profile:j}=m.target;throw(0,O.es)(S,{permission:"eks:DescribeCluster",caller:m.label,profile:j})}const I=N(U);return f(a,I,m),I}async function E(a,m,C){const[
{DescribeClusterCommand:M},U]=await Promise.all([Promise.all([t.e(1241),t.e(5448)]).then(t.t.bind(t,5448,19)),(0,g.xW)(m,C)]),{cluster:I}=await U.send(new M({name:a}));
return I??{}}function N(a){const{name:m,arn:C,endpoint:M,status:U,version:I}=a,S=K[U??""];if(S)throw S(`The EKS cluster ${m}`);const b=a.certificateAuthority?.data,
j=(0,A.parseClusterArn)(C??"");if(!m||!C||!j||!M||!I||!b)throw new u.nM(`The answer of eks:DescribeCluster lacks the cluster's ARN, endpoint, version or CA (sta\
tus ${U??"unknown"}).`,"Look at the cluster in the AWS console, and see whether an AWS_ENDPOINT_URL variable is set for this step.");const _=a.resourcesVpcConfig;
return{clusterName:m,arn:C,account:j.account,region:j.region,endpoint:M,certificateAuthority:b,version:I,tokenAudience:a.outpostConfig&&a.id?a.id:m,publicAccess:_?.
endpointPublicAccess??!0,publicAccessCidrs:_?.publicAccessCidrs??[],authenticationMode:a.accessConfig?.authenticationMode??"CONFIG_MAP"}}const K={CREATING:a=>new u.
nM(`${a} is still being created.`,"Run the job again once it is active: that takes minutes."),PENDING:a=>new u.nM(`${a} waits to be created (status PENDING).`,"\
Run the job again once it is active."),DELETING:a=>new u.yo(`${a} is being deleted.`,"Name another cluster with the input 'cluster'."),FAILED:a=>new u.yo(`${a} \
could not be created (status FAILED).`,"See its health issues in the AWS console, and create it anew.")};function f(a,m,{target:C,label:M}){if(a.account!==void 0&&
a.account!==m.account)throw i(a.clusterName,a.account,m.account,M);if(!([m.clusterName,(0,A.parseClusterArn)(m.arn)?.clusterName].every(S=>S===a.clusterName)&&m.
region===C.region&&(a.arn===void 0||a.arn===m.arn)))throw new u.yo(`eks:DescribeCluster was asked for ${a.arn??`${a.clusterName} in ${C.region}`}, and its answe\
r is about ${m.arn}.`,"Check the inputs 'cluster' and 'region', and the variables AWS_ENDPOINT_URL and AWS_ENDPOINT_URL_EKS.")}function i(a,m,C,M,U){return new u.
yo(`The EKS cluster ${a} is in account ${m}, and ${M} is of account ${C}.`,`Use a profile of account ${m} (assume-role's input 'account'), or set 'role' to the \
ARN of a role there.`,{cause:U})}async function d(a,{target:m,label:C},M,U){const I=(await(0,$.U)(m,M))?.account,S=`in ${m.region}${I?` of account ${I}`:""}`,b=(0,O.
XZ)(U);return new u.yo(`There is no EKS cluster ${a} ${S}. ${b?(0,O.hD)(b):""}`.trimEnd(),`Check the inputs 'cluster' and 'region', and that ${C} is of the acco\
unt that the cluster is in.`,{cause:U})}async function r({clusterName:a,account:m},{target:C,label:M},U,I){const S=y(a),b=m??(S?v.e.account:void 0),j=b?(await(0,$.
U)(C,U))?.account:void 0;if(b&&j&&b!==j)throw i(a,b,j,M,I);const _=m===void 0?await p(a,C,U,S):void 0;if(_)throw new u.yo(`The EKS cluster ${a} is in ${_}, not \
in ${C.region}.`,`Set the input 'region' to ${_}.`,{cause:I})}function y(a){return Object.values(v.e.clusters).includes(a)}async function p(a,m,C,M){const{environment:U}=C,
I=[U[w.E.awsRegion],U[w.E.awsDefaultRegion],M?v.e.region:""];for(const S of new Set(I)){if(!S||S===m.region||!(0,P.iQ)(S))continue;if((await E(a,{...m,region:S},
C).catch(()=>{}))?.arn)return S}}}),4884:((B,R,t)=>{t.r(R),t.d(R,{parseClusterArn:()=>u,parseClusterReference:()=>v});var g=t(100),O=t(6986);const P=/^[0-9A-Za-z][\w-]{0,99}$/;
function u(w){const[,$="",A="",l="",E=""]=/^arn:([\w-]+):eks:([a-z0-9-]+):(\d{12}):cluster\/(.+)$/.exec(w)??[];if(!(!(0,g.rh)($)||(0,g.iQ)(A)?.name!==$))return P.
test(E)?{partition:$,region:A,account:l,clusterName:E}:void 0}function v(w,$="cluster"){if(P.test(w))return{clusterName:w,arn:void 0,account:void 0,region:void 0};
const A=u(w);if(A)return{clusterName:A.clusterName,arn:w,account:A.account,region:A.region};const l=/^arn:[\w-]+:eks:([a-z0-9-]+):\d{12}:cluster\//.exec(w)?.[1];
throw(0,O.Gq)($,w,l===void 0?"Use the name of an EKS cluster (up to 100 letters, digits, - and _) or its ARN.":`Use the cluster's ARN as AWS shows it: the parti\
tion, the region ${l} and the name have to go together.`)}}),5623:((B,R,t)=>{t.r(R),t.d(R,{pluginArguments:()=>E,run:()=>l});var g=t(7975),O=t(8886),P=t(6986),u=t(
4564),v=t(3053),w=t(960),$=t(2835),A=t(8187);async function l(){await(0,w.m)(async(f,i)=>{const d=(0,A.Wy)(i[u.E.kubernetesExecInfo]),{tokenAudience:r,region:y,
profile:p,role:a}=N(f),m=a?await K({arn:a,region:y,profile:p},i):await(0,O.gl)({region:y,profile:p},{environment:i})(),C=(0,$.u)({tokenAudience:r,region:y,credentials:m,
now:Date.now()});return(0,A.BA)(d,C)})}function E({tokenAudience:f,region:i,profile:d,role:r}){return["--cluster",f,"--region",i,...d?["--profile",d]:[],...r?["\
--role",r]:[]]}function N(f){const i={type:"string"},{values:d}=(0,g.parseArgs)({args:f,options:{cluster:i,region:i,profile:i,role:i}}),{cluster:r,region:y,profile:p,
role:a}=d;if(!r||!y)throw new P.yo("The token plugin needs --cluster and --region.","Run configure-kubeconfig again.");return{tokenAudience:r,region:y,profile:p,
role:a}}async function K(f,i){const{keptRoleCredentials:d,roleCredentials:r,roleSessionFile:y}=await t.e(5117).then(t.bind(t,5117)),p=y((0,v.O)(i),f,i),a=d(p,f,
i);if(a)return a;const{withStandaloneDependencies:m}=await t.e(2706).then(t.bind(t,2706));return await m(i,C=>r(p,f,C))}}),2835:((B,R,t)=>{t.d(R,{u:()=>w});var g=t(
7598),O=t(100),P=t(6986);const u=14*6e4,v=4096;function w(i){const d=`k8s-aws-v1.${Buffer.from(A(i)).toString("base64url")}`;if(d.length>v)throw new P.yo(`The c\
luster token is ${d.length} bytes long, and clusters accept ${v}: the credentials' session token is too long.`,"Assume the role with a shorter session policy, f\
ewer managed policies or fewer session tags.");const r=i.credentials.expiration?.getTime()??Number.POSITIVE_INFINITY;return{token:d,expiration:new Date(Math.min(
i.now+u,r))}}function $(i){return`sts.${i}.${(0,O.iQ)(i)?.suffix??"amazonaws.com"}`}function A({tokenAudience:i,region:d,credentials:r,now:y}){const p=$(d),a=new Date(
y).toISOString().replace(/[-:]|\.\d+/g,""),m=`${a.slice(0,8)}/${d}/sts/aws4_request`,C=[["Action","GetCallerIdentity"],["Version","2011-06-15"],["X-Amz-Algorith\
m",l],["X-Amz-Credential",`${r.accessKeyId}/${m}`],["X-Amz-Date",a],["X-Amz-Expires","60"],["X-Amz-SignedHeaders",E],...r.sessionToken?[["X-Amz-Security-Token",
r.sessionToken]]:[]].map(([b="",j=""])=>`${b}=${f(j)}`),M=["GET","/",C.toSorted().join("&"),`host:${p}`,`x-k8s-aws-id:${i}`,"",E,N("")].join(`
`),U=[l,a,m,N(M)].join(`
`),I=m.split("/").reduce(K,`AWS4${r.secretAccessKey}`),S=K(I,U).toString("hex");return`https://${p}/?${C.join("&")}&X-Amz-Signature=${S}`}const l="AWS4-HMAC-SHA\
256",E="host;x-k8s-aws-id";function N(i){return(0,g.createHash)("sha256").update(i).digest("hex")}function K(i,d){return(0,g.createHmac)("sha256",i).update(d).digest()}
function f(i){return encodeURIComponent(i).replace(/[!'()*]/g,d=>`%${d.charCodeAt(0).toString(16).toUpperCase()}`)}}),5117:((B,R,t)=>{t.d(R,{keptRoleCredentials:()=>E,
roleCredentials:()=>N,roleSessionFile:()=>l});var g=t(7598),O=t(6760),P=t(8886),u=t(9217),v=t(3338),w=t(1118),$=t(4564);const A=3600;function l(f,i,d){const r=i.
profile||d[$.E.awsAccessKeyId]||d[$.E.awsProfile]||"",y=(0,g.createHash)("sha256").update(JSON.stringify([i.arn,i.region,r])).digest("hex");return(0,O.join)(f,"\
kube",`role-${y.slice(0,16)}.json`)}function E(f,i,d){const r=(0,w.RZ)(f,{request:K(i,d)},Date.now());return r&&(0,u.$)(r)}async function N(f,i,d){const{environment:r}=d,
y=K(i,r),p=async()=>{const{openSessionAs:a}=await Promise.all([t.e(7848),t.e(9745)]).then(t.bind(t,9745)),m=await(0,P.gl)(i,d)();return await a({credentials:m,label:(0,P.
J8)(i.profile,r)},y,d)};return(0,u.$)(await(0,w.NO)(f,{request:y,label:`role ${i.arn}`,open:p},d))}function K({arn:f,region:i},d){const r=(0,v.lg)({repository:d[$.
E.githubRepository]??"",runId:d[$.E.githubRunId]??"",runAttempt:d[$.E.githubRunAttempt]??""});return{region:i,role:(0,v.DM)(f,i),sessionName:r,duration:A,policies:{
managed:[]},chain:[],tags:[]}}}),960:((B,R,t)=>{t.d(R,{m:()=>O});var g=t(9577);async function O(P){try{process.stdout.write(await P(process.argv.slice(2),process.
env))}catch(u){const{message:v,remedy:w}=(0,g.ie)(u);process.stderr.write(`ds-infra: ${v} ${w}
`),process.exitCode=1}}}),9614:((B,R,t)=>{t.d(R,{R:()=>l,a:()=>A});var g=t(6698),O=t(1421),P=t(5434),u=t(481),v=t(6986);const w=5e3,$=64*1024*1024;async function A(r,y,p={}){
return await N(r,y,p)}async function l(r,y,p={}){return await(process.platform==="win32"&&!p.onOutput&&!p.onLine?N:f)(r,y,p)}const E=new g.AsyncLocalStorage;(0,P.
subscribe)("child_process",r=>E.getStore()?.(r.process));async function N(r,y,p){const{signal:a,input:m,cwd:C,env:M}=p;a?.throwIfAborted();const{getExecOutput:U}=await t.
e(4775).then(t.bind(t,4775));let I;const S=()=>I&&d(I);let b=0;const j=W=>{b+=W.length,b>$&&S()};a?.addEventListener("abort",S,{once:!0});const _=W=>{I=W,I.once(
"spawn",()=>{W.stdin?.on("error",()=>{}),a?.aborted&&S()})};try{const W=await E.run(_,()=>U(`"${r.replaceAll('"','\\"')}"`,[...y],{silent:!0,ignoreReturnCode:!0,
input:Buffer.from(m??""),...C===void 0?{}:{cwd:C},...M===void 0?{}:{env:K(M)},listeners:{stdout:j,stderr:j}}));if(b>$)throw new Error(`${r} printed more than ${$}\
 bytes`);return{...W,exitCode:W.exitCode??1}}catch(W){const H=(0,v.bD)(W).startsWith("Unable to locate executable file");throw Object.assign(new Error((0,v.bD)(
W),{cause:W}),H?{code:"ENOENT"}:{})}finally{a?.removeEventListener("abort",S),a?.throwIfAborted()}}function K(r){const y={};for(const[p,a]of Object.entries(r))a!==
void 0&&(y[p]=a);return y}async function f(r,y,p){const{signal:a,onLine:m,onOutput:C}=p;a?.throwIfAborted();const M=(0,O.spawn)(r,y,{stdio:["pipe","pipe","pipe"],
windowsHide:!0,...p.cwd===void 0?{}:{cwd:p.cwd},...p.env===void 0?{}:{env:{...p.env}}}),U=[],I=[];C||i(M.stdout,U,m),i(M.stderr,I,m),M.stdin.on("error",()=>{}),
M.stdin.end(p.input??"");const S=()=>{d(M)};a?.addEventListener("abort",S,{once:!0});const b=C?.(M.stdout);b?.catch(S);try{const j=await new Promise((_,W)=>{M.once(
"error",W),M.once("close",H=>_(H??1))});return await b?.catch(()=>{}),a?.throwIfAborted(),await b,{exitCode:j,stdout:U.join(""),stderr:I.join("")}}finally{a?.removeEventListener(
"abort",S)}}function i(r,y,p){r.setEncoding("utf8"),p?(0,u.createInterface)({input:r,crlfDelay:Number.POSITIVE_INFINITY}).on("line",p):r.on("data",a=>y.push(a))}
function d(r){const y=()=>{r.stdout?.destroy(),r.stderr?.destroy()};if(r.exitCode!==null||r.signalCode!==null){y();return}r.kill("SIGTERM");const p=setTimeout(()=>r.
kill("SIGKILL"),w);r.once("close",()=>clearTimeout(p)),r.once("exit",y)}})};

export const id=4704,ids=[4704,2489,9066,975],modules={4704:((x,P,t)=>{t.r(P),t.d(P,{run:()=>It});var E=t(3338),A=t(4564),c=t(6986),O=t(4079),C=t(1935);const m={
ahead:5,behind:15};async function w(n,e,s,o){const{clusterName:u}=n,{tries:l}=e,v=(o.now()-Date.parse(s.headers.date??""))/6e4;if(v>m.ahead||-v>m.behind)return new c.
yo(`${u} answered Unauthorized: this machine's clock is ${Math.round(Math.abs(v))} minutes ${v>0?"ahead of":"behind"} the cluster's.`,"Set the clock of the runn\
er: tokens are dated, and refused outside their 15 minutes.");const D=await(0,C.U)(e.target,o);if(!D)return new c.yo(`${u} answered Unauthorized to ${e.label} (${l}\
 times), and AWS does not say who that is.`,"The credentials may have expired: run assume-role in this job; its profile refreshes itself.");const U=y(D.arn),j=e.
label.includes(U)?"":` (${e.label})`;return new c.yo(`${u} answered Unauthorized to ${U}${j}, ${l} times. AWS takes its credentials, and the cluster does not sa\
y why it refuses them.`,["What it may be, the most likely first.",`1. The cluster does not know ${U} (a new entry takes up to a minute).`,p(n,U,e.namespace),"2.\
 The part of the cluster that checks tokens with AWS is not available. Then others are refused, too: run the job again, and see the cluster's authenticator log.",
`3. The API server at ${n.endpoint} is not that of ${n.arn}: tokens are for one cluster alone.`].join(`
`))}function y(n){const e=/^arn:([^:]+):sts::(\d+):assumed-role\/([^/]+)\//.exec(n);return e?`arn:${e[1]}:iam::${e[2]}:role/${e[3]}`:n}function p(n,e,s){const o=`\
--cluster-name ${n.clusterName} --region ${n.region} --principal-arn ${e}`,u=e.split(":")[1]??"aws",l=["Admit it with an access entry (a role with a path needs \
it in the ARN):",`  aws eks create-access-entry ${o}`,`  aws eks associate-access-policy ${o} --policy-arn arn:${u}:eks::aws:cluster-access-policy/AmazonEKSEdit\
Policy --access-scope type=namespace,namespaces=${s??"<namespace>"}`],v=["Admit it in the ConfigMap aws-auth of namespace kube-system (without the path of a rol\
e):",e.includes(":role/")?"  mapRoles: |":"  mapUsers: |",e.includes(":role/")?`    - rolearn: ${e}`:`    - userarn: ${e}`,`      username: ${e.split("/").at(-1)}${e.
includes(":role/")?":{{SessionName}}":""}`,"      groups: [<a group that a RoleBinding of the cluster names>]"];switch(n.authenticationMode){case"API":return l.
join(`
`);case"CONFIG_MAP":return v.join(`
`);default:return[...l,"or:",...v].join(`
`)}}var $=t(1553);const R=new Set(["ENOTFOUND","ECONNREFUSED","EHOSTUNREACH","ENETUNREACH","ETIMEDOUT"]);async function N(n,e){const s=(0,c.$N)(n)??"";if(f(s))return i(
n,e,s);if(!R.has(s))return n;const{hostname:o}=new URL(e.endpoint),u=s==="ETIMEDOUT"?"it did not answer in time":(0,c.bD)((0,c.cZ)(n).at(-1)),l=await(0,$.lookup)(
o).then(({address:U})=>`it resolves to ${U}`,()=>"its name does not resolve here");if(!e.publicAccess)return M(n,e,`${u}; ${l}`);const v=e.publicAccessCidrs.length>
0&&!e.publicAccessCidrs.includes("0.0.0.0/0"),D=v?`, which is open to ${e.publicAccessCidrs.join(", ")} only`:"";return new c.nM(s==="ETIMEDOUT"?`${e.clusterName}\
 did not answer in time at its public endpoint ${o}${D} (${l}).`:`The public endpoint of ${e.clusterName}, ${o}${D}, cannot be reached: ${u} (${l}).`,v?"If this\
 runner's address is not among them, add it to the cluster's public access CIDRs, or use a runner inside its VPC.":"Check that this runner may make HTTPS reques\
ts to it; behind a proxy, set HTTPS_PROXY and NO_PROXY.",{cause:n})}function M(n,e,s){return new c.yo(`${e.clusterName} has a private endpoint only, and ${new URL(
e.endpoint).hostname} cannot be reached from this runner (${s}).`,"Use a runner inside the cluster's VPC or connected to it, which the cluster's security group \
lets in, or switch on the cluster's public access.",{cause:n})}function f(n){return/^(ERR_TLS|ERR_SSL|CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|EPROTO|HOSTNAME_MISMATCH)/.
test(n)}const r=new Set(["CERT_HAS_EXPIRED","CERT_NOT_YET_VALID"]);function i(n,e,s){const{clusterName:o,endpoint:u}=e,l=`if a proxy that inspects TLS is betwee\
n this runner and the cluster, add ${new URL(u).hostname} to NO_PROXY.`;return/^(EPROTO|ERR_SSL)/.test(s)?new c.yo(`${u} does not speak TLS as the API server of\
 ${o} does: ${(0,c.bD)((0,c.cZ)(n).at(-1))}`,`See what answers there: ${l}`,{cause:n}):new c.yo(`The TLS certificate that ${u} shows is not signed by the CA of ${o}\
 or not valid (${s}).`,`${r.has(s)?"Check this machine's clock":"See whose certificate it is"}: ${l}`,{cause:n})}const h={count:4,secondsBetween:1};async function g(n,e,s,o=h){
const u=async()=>{const D=await e.token();return{token:D,response:await T(n,D.token,s,o)}},{token:l,response:v}=await(0,O.jh)(u,{what:`The call to ${n.clusterName}`,
onRetry:D=>s.logger.info(D),attempts:o.count,signal:s.signal,isTransient:D=>(0,O.dg)(D)&&!a.has((0,c.$N)(D)??"")}).catch(async D=>{throw D instanceof d?await b(
D,n,{...e,tries:o.count},s):await N(D,n)});return v.status===404?{token:l,identity:{user:void 0,groups:[]}}:{token:l,identity:S(v.text,n)}}const a=new Set(["ENO\
TFOUND","EHOSTUNREACH","ENETUNREACH","ETIMEDOUT"]);class d extends O.N_{answer;constructor(e,s,{secondsBetween:o}){super(`The API server of ${s.clusterName} ans\
wered ${e.status}: ${K(e.text)}`,"Run the job again later; see the health of the control plane in the AWS console.",{retryAfter:o}),this.answer=e}}async function T(n,e,s,o){
const{status:u,headers:l,body:v}=await s.http({url:`${n.endpoint}/apis/authentication.k8s.io/v1/selfsubjectreviews`,method:"POST",headers:{authorization:`Bearer\
 ${e}`,"content-type":"application/json",accept:"application/json"},body:JSON.stringify({apiVersion:"authentication.k8s.io/v1",kind:"SelfSubjectReview"}),idempotent:!0,
ca:Buffer.from(n.certificateAuthority,"base64").toString(),signal:s.signal}),D={status:u,headers:l,text:await v.text()},U=u===404&&(I(D.text)||D.text.startsWith(
"404 page not found"));if(u===200||u===201||U)return D;throw u===401||u===403||(0,O.Dm)(u)?new d(D,n,o):new c.nM(`The API server of ${n.clusterName} answered ${u}\
: ${K(D.text)}`,`See what answers at ${n.endpoint}.`)}function S(n,e){const{status:s}=L(n)??{},o=s?.userInfo?.username;if(o)return{user:o,groups:s?.userInfo?.groups??
[]};throw new c.nM(`What answers at ${e.endpoint} is no Kubernetes API server: ${K(n)}`,"If a proxy answers in its place, add the host to NO_PROXY.")}async function b(n,e,s,o){
const{answer:u}=n;return u.status===401?await w(e,s,u,o):u.status!==403?n:_(u.text)?new c.yo(`${e.clusterName} knows who we are but forbids the question: ${K(u.
text)}`,"Bind the ClusterRole system:basic-user to system:authenticated (Kubernetes' default), or set verify: false."):new c.nM(`What answers at ${e.endpoint} r\
efuses with 403, and not as a Kubernetes API server does: ${K(u.text)}`,"See what is between this runner and the cluster. If it is a proxy, add the host to NO_P\
ROXY.")}function K(n){const{message:e}=L(n)??{};return(typeof e=="string"&&e?e:n).replace(/\s+/g," ").trim().slice(0,300)||"(nothing)"}function I(n){return L(n)?.
kind==="Status"}function _(n){const{kind:e,message:s}=L(n)??{};return e==="Status"||typeof s=="string"&&s.includes("forbidden")}function L(n){try{const e=JSON.parse(
n);return typeof e=="object"&&e!==null?e:void 0}catch{return}}var W=t(7513);const B=["HELM_KUBECONTEXT","KUBE_CTX","KUBERNETES_CONTEXT"],z=["HELM_KUBEAPISERVER",
"HELM_KUBECAFILE","HELM_KUBETLS_SERVER_NAME","HELM_KUBEASUSER","HELM_KUBEASGROUPS","KUBE_CTX_CLUSTER","KUBE_CTX_AUTH_INFO","KUBE_HOST","KUBE_CLUSTER_CA_CERT_DAT\
A","KUBE_TLS_SERVER_NAME","KUBERNETES_MASTER"],Q=["HELM_KUBETOKEN","KUBE_TOKEN","KUBE_USER","KUBE_PASSWORD","KUBE_CLIENT_CERT_DATA","KUBE_CLIENT_KEY_DATA","KUBE\
RNETES_AUTH_TOKEN"];function Z(n,e){const o=[{names:[...B.filter(u=>e[u]!==n),...z],isSecret:!1},{names:Q,isSecret:!0}];return(0,W.E)(o,e)}var q=t(4390),G=t(7418),
tt=t(8886),et=t(9226),at=t(7705),st=t(975);function it(n,e){const{environment:s}=e,o=(0,tt.q8)(n.profile,s),u={region:n.region,profile:o};return{target:{...u,credentials:(0,et.
O)((0,tt.gl)(u,e))},label:(0,tt.J8)(o,s),profile:o,role:void 0,sessionFile:void 0}}function rt(n,e){const s=(0,st.roleSessionFile)(e.folder,n,e.environment);return{
target:{region:n.region,credentials:(0,et.O)(()=>(0,st.roleCredentials)(s,n,e))},label:`role ${n.arn}`,profile:n.profile,role:n.arn,sessionFile:s}}async function ct(n,e,s){
const o=(0,at.u)({tokenAudience:e.tokenAudience,region:e.region,credentials:await n.target.credentials(),now:s.now()});return s.mask(o.token),o}var ot=t(2489);async function ut({
cluster:n,region:e,role:s},o,u){const l=async j=>await(0,ot.describeCluster)(n,j,u),v=j=>rt({arn:(0,E.gP)(s??"",{account:j,region:e}).arn,region:e,profile:o.profile},
u);if(!s?.startsWith("arn:")){const j=await l(o);return{cluster:j,signer:s===void 0?o:v(j.account)}}const{account:D}=(0,E.DM)(s,e),U=v(D);try{const[j,k]=n.account===
D?[U,o]:[o,U],H=await lt([j,k],U,l,u);return n.account===void 0&&H.account!==D&&await dt(H,U,l),{cluster:H,signer:U}}catch(j){throw await(0,G.dF)(U.sessionFile),
j}}async function lt([n,e],s,o,{logger:u}){try{return await o(n)}catch(l){if(!(l instanceof c.yo))throw l;return u.info(`${l.message} Asking as ${e.label} too.`),
await o(e).catch(v=>(0,c.xl)(n===s?l:v))}}async function dt(n,e,s){const o=await s(e).catch(()=>{});if(!(!o||o.arn===n.arn))throw new c.yo(`There are two EKS cl\
usters ${n.clusterName}: one in account ${n.account}, and one in account ${o.account}, which 'role' is of.`,`Set 'cluster' to the ARN of the one that is meant: ${n.
arn} or ${o.arn}.`)}function ft(n,e,{logger:s}){const{clusterName:o,account:u,region:l}=n;e.unusedRegion!==void 0&&s.warning(`The input 'region' is ${e.unusedRegion}\
; the cluster's ARN says ${l}, which counts.`),e.cluster.arn===void 0&&(0,ot.isHubsName)(o)&&u!==q.e.account&&s.warning(`${o} is a name of the hub's clusters in\
 account ${q.e.account}; this one is in account ${u}.`)}var X=t(5285),ht=t(9614);const Et=5e3;async function mt({environment:n,signal:e}){try{const{stdout:s}=await(0,ht.
a)("kubectl",["version","--client","--output=json"],{env:n,signal:AbortSignal.any([e,AbortSignal.timeout(Et)])}),{clientVersion:o}=JSON.parse(s);return/^v(\d+\.\d+\.\d+)/.
exec(o?.gitVersion??"")?.[1]}catch{return}}function wt(n,e,s){if(n===void 0){s.notice("There is no kubectl on PATH. Where a later step needs one, run setup-tool\
s before it.");return}const[o=0,u=0]=n.split(".").map(Number),[l=0,v=0]=e.split(".").map(Number);o===l&&Math.abs(u-v)<=1||s.warning(`kubectl is ${n} and the clu\
ster is ${e}: Kubernetes supports one minor version of difference. Install a matching one with setup-tools (kubectl: '${e}').`)}var gt=t(5373);async function $t(n,e){
const{role:s,region:o}=n;s&&(0,E.R1)(s,o),n.kubeconfig!==void 0&&await(0,X.vH)(n.kubeconfig);const u=it(n,e),[{cluster:l,signer:v},D]=await Promise.all([ut(n,u,
e),mt(e)]);ft(l,n,e);try{const{identity:U,credential:j}=await yt(n,l,v,e);wt(D,l.version,e.logger);const k=await pt(n,l,j,e);return Tt(l,U,k,e),{outputs:{kubeconfig:k.
file,context:k.context,endpoint:l.endpoint,"cluster-version":l.version,identity:U?.user},...At(n,k,e),summary:Pt(l,U,k)}}catch(U){throw await(0,G.dF)(v.sessionFile),
U}}function At({setCurrent:n},{file:e,context:s},{environment:o,folder:u,logger:l}){const v=n?Z(s,o):{variables:{},secrets:{},names:[]};return v.names.length>0&&
l.info(`Empty for this job: ${v.names.join(", ")}. Some clients would follow them and not the context ${s}. The post step gives the previous values back.`),{variables:{
...v.variables,[A.E.kubeconfig]:e,[A.E.terraformKubeconfig]:e,[A.E.kubeCacheFolder]:o[A.E.kubeCacheFolder]||(0,G.nF)(u)},secrets:v.secrets}}async function yt(n,e,s,o){
const u=n.credential==="static",{profile:l,role:v}=s,{node:D,options:U,script:j}=n.plugin,{tokenAudience:k,region:H}=e,V=(0,gt.pluginArguments)({tokenAudience:k,
region:H,profile:l,role:v}),Y={command:D,args:[...U,j,...V]},J=async()=>await ct(s,e,o),nt=n.verify?await g(e,{...s,token:J,namespace:n.namespace},o):void 0;if(!u)
return{identity:nt?.identity,credential:{exec:Y}};const{token:Ut,expiration:Kt}=nt?.token??await J();return Ot(Kt,o),{identity:nt?.identity,credential:{token:Ut}}}
async function pt(n,e,s,o){const{folder:u,environment:l,logger:v,ledger:D}=o,U=n.kubeconfig===void 0,j=n.context??e.clusterName,k=n.kubeconfig===void 0?(0,G.PV)(
u):await(0,X.n1)(n.kubeconfig),H={id:(0,X.sX)(l),context:j,file:k,own:U},V={id:H.id,context:j,namespace:n.namespace,cluster:{name:e.arn,server:e.endpoint,certificateAuthority:e.
certificateAuthority},credential:s,setCurrent:n.setCurrent};if(await D.record(G.Od,H),!U)return await(0,X.Vi)(H,V,u),H;const{copied:Y,replacesUsers:J}=await(0,X.
lq)(H,V,o);return Y.length>0&&v.info(`${k} starts as a copy of ${Y.join(" and ")}.`),J&&v.notice(`In this job, the context ${j} is the cluster's. Your own conte\
xt of that name is back after it.`),H}function Ot(n,{logger:e,now:s}){const o=Math.floor((n.getTime()-s())/6e4);e.warning(`The token in the kubeconfig ends afte\
r 15 minutes (use it for ${o}) and is not renewed. Use credential: exec wherever the tool can run a program.`)}function Tt(n,e,s,{logger:o}){const u=e?.groups.length?
`, groups ${e.groups.join(", ")}`:"",l=e?.user?` as ${e.user}${u}`:"",v=e?"Connected to":"Configured";o.info(`${v} ${n.clusterName} (${n.version})${l}.`),o.info(
`Context ${s.context} of ${n.arn} is in ${s.file}.`)}function Pt({clusterName:n,version:e,region:s},o,{context:u}){const l=o?.user??"not verified";return`| clus\
ter | version | region | context | as |
| --- | --- | --- | --- | --- |
| ${n} | ${e} | ${s} | ${u} | ${l} |
`}var F=t(6760),Ct=t(100),vt=t(8814),Rt=t(6442),Dt=t(9066);function Mt(n,e,s){const o=(0,Dt.parseClusterReference)(n.required("cluster")),u=(0,Ct.vK)(o.region??
n.required("region")),l=n.optional("region");return{cluster:o,region:u,unusedRegion:l!==void 0&&l!==u&&l!==q.e.region?l:void 0,profile:n.optional("profile"),role:n.
optional("role"),namespace:n.matching("namespace",/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,"Use the name of a namespace: up to 63 lower-case letters, digits and h\
yphens."),context:n.matching("context",/^[^\s\p{Cc}]{1,253}$/u,"Use up to 253 characters without spaces."),setCurrent:n.boolean("set-current"),kubeconfig:St(n,e),
verify:n.boolean("verify"),credential:n.choice("credential",["exec","static"]),plugin:{node:process.execPath,options:(0,Rt.F)(e),script:(0,F.join)((0,F.dirname)(
s),"eks-token.js")}}}function St(n,e){const s="kubeconfig",o=n.optional(s);if(o===void 0)return;if(/[/\\]$/.test(o))throw(0,c.Gq)(s,o,"Use the path of a file: o\
ne that ends like this is a folder.");if(o.includes("\0"))throw(0,c.Gq)(s,o.replaceAll("\0","\\0"),"Use a path.");if(/^~[^/\\]/.test(o))throw(0,c.Gq)(s,o,"Use ~\
 for your own home, or an absolute path.");const u=process.platform==="win32"?o.replace(/%(\w+)%|\$env:(\w+)/gi,(v,D,U)=>`\${${D??U}}`):o;for(const[,v,D]of u.matchAll(
/\$(?:(\w+)|\{(\w+)\})/g)){const U=v??D??"";if(!(e[U]||U===A.E.home))throw new c.yo(`The input '${s}' is '${o}', and the variable ${U} is not set.`,`Set ${U} in\
 an earlier step or under the step's env:, or use a path without it.`)}const l=(0,F.resolve)((0,vt.aD)(u,e));if(!l.includes(F.delimiter))return l;throw new c.yo(
`The input '${s}' is '${o}', which is ${l}, and in KUBECONFIG a path ends at '${F.delimiter}'.`,`Use the path of one file, without '${F.delimiter}'.`)}async function It(n){
const e=Mt(n.inputs,n.environment,process.argv[1]??""),{outputs:s,variables:o,secrets:u,summary:l}=await $t(e,n);await n.exportVariables(o,u),n.setOutputs({...s}),
await n.summarize(l)}}),8886:((x,P,t)=>{t.d(P,{Iv:()=>y,J8:()=>C,gl:()=>w,q8:()=>m});var E=t(4564),A=t(9217),c=t(1118),O=t(7212);function C($,R){return $?`profi\
le ${$}`:R[E.E.awsAccessKeyId]?"the job's environment (AWS_ACCESS_KEY_ID)":`profile ${R[E.E.awsProfile]||"default"}`}function m($,R){return $??(p(R)?void 0:R[E.
E.awsProfile]||void 0)}function w($,R){const{environment:N}=R;return async()=>{const M=$.profile?void 0:p(N);if(M)return M;const f=$.profile||N[E.E.awsProfile]||
void 0,r=(0,O.GM)(f??"default",N);if(r!==void 0)return"http"in R?y((0,A.$)(await(0,c.Te)(r,R)),R):(0,A.$)(await(0,c.LK)(r,N));const{chainCredentials:i}=await Promise.
all([t.e(7848),t.e(9031)]).then(t.bind(t,9031)),h={region:$.region,profile:f,label:C($.profile,N)};if("http"in R)return y(await i(h,R),R);const{withStandaloneDependencies:g}=await t.
e(325).then(t.bind(t,2706));return await g(N,a=>i(h,a))}}function y($,{mask:R}){for(const N of[$.secretAccessKey,$.sessionToken])N&&R(N);return $}function p($){
const R=$[E.E.awsAccessKeyId],N=$[E.E.awsSecretAccessKey],M=$[E.E.awsSessionToken];if(!(!R||!N))return{accessKeyId:R,secretAccessKey:N,...M?{sessionToken:M}:{}}}}),
9217:((x,P,t)=>{t.d(P,{$:()=>E,x:()=>A});function E(c){return{accessKeyId:c.AccessKeyId,secretAccessKey:c.SecretAccessKey,sessionToken:c.SessionToken,expiration:new Date(
c.Expiration)}}function A(c){return{Version:1,AccessKeyId:c.accessKeyId,SecretAccessKey:c.secretAccessKey,SessionToken:c.sessionToken,Expiration:c.expiration.toISOString()}}}),
100:((x,P,t)=>{t.d(P,{f_:()=>C,g4:()=>y,iQ:()=>O,rh:()=>m,vK:()=>w});var E=t(6986);const A=[{name:"aws",suffix:"amazonaws.com",dualStackSuffix:"on.aws",regions:/^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/},
{name:"aws-cn",suffix:"amazonaws.com.cn",dualStackSuffix:"on.amazonwebservices.com.cn",regions:/^cn-\w+-\d+$/},{name:"aws-us-gov",suffix:"amazonaws.com",dualStackSuffix:"\
on.aws",regions:/^us-gov-\w+-\d+$/},{name:"aws-eusc",suffix:"amazonaws.eu",regions:/^eusc-de-\w+-\d+$/},{name:"aws-iso",suffix:"c2s.ic.gov",regions:/^us-iso-\w+-\d+$/},
{name:"aws-iso-b",suffix:"sc2s.sgov.gov",regions:/^us-isob-\w+-\d+$/},{name:"aws-iso-e",suffix:"cloud.adc-e.uk",regions:/^eu-isoe-\w+-\d+$/},{name:"aws-iso-f",suffix:"\
csp.hci.ic.gov",regions:/^us-isof-\w+-\d+$/}],c=/-(?:central|north|south|(?:north|south)?(?:east|west))-\d+$/;function O(p){return A.find(({regions:$})=>$.test(
p)&&c.test(p))}function C(){return A}function m(p){return A.some($=>$.name===p)}function w(p,$="region"){if(!O(p))throw(0,E.Gq)($,p,"Use the code of an AWS regi\
on, such as us-east-1 or eu-west-3.");return p}function y(p,$="account"){if(/^\d{12}$/.test(p))return p;const N=/^[\d.e+]+$/i.test(p)?" in quotes, so that YAML \
does not take it for a number":"";throw(0,E.Gq)($,p,`Use the twelve digits of an AWS account id${N}.`)}}),3338:((x,P,t)=>{t.d(P,{DM:()=>w,GJ:()=>R,Q2:()=>N,R1:()=>y,
gP:()=>m});var E=t(6986),A=t(4564),c=t(100);const O=/^arn:([\w-]+):iam::(\d{12}):role\/((?:[\x21-\x7e]{1,510}\/)?)([\w+=,.@-]{1,64})$/,C=/^(?:[\w+=,.@/-]{1,510}\/)?[\w+=,.@-]{1,64}$/;
function m(r,i,h="role"){return r.startsWith("arn:")?w(r,i.region,h):p(r,i,h)}function w(r,i,h="role"){const[,g="",a="",,d=""]=O.exec(r)??[];if(!d||!(0,c.rh)(g))
throw(0,E.Gq)(h,r,"Use a role ARN like arn:aws:iam::123456789012:role/name.");const T=(0,c.iQ)(i)?.name;if(g!==T)throw new E.yo(`The input '${h}' names a role o\
f the partition ${g}, but the region ${i} belongs to ${T}.`,`Set 'region' to a region of ${g}.`);return{arn:r,partition:g,account:a,name:d}}function y(r,i,h="ro\
le"){r.startsWith("arn:")?w(r,i,h):$(r,h)}function p(r,{account:i,region:h},g){$(r,g);const a=(0,c.iQ)(h)?.name??"aws",d=r.slice(r.lastIndexOf("/")+1);return{arn:`\
arn:${a}:iam::${i}:role/${r}`,partition:a,account:i,name:d}}function $(r,i){if(!(C.test(r)&&!r.startsWith("/")&&!r.includes("//")))throw(0,E.Gq)(i,r,"Use the na\
me of a role (at most 64 letters, digits and _+=,.@-) or its ARN, arn:aws:iam::123456789012:role/name.")}function R(r){const[,i,h,g]=/^arn:[\w-]+:sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\/([\w+=,.@-]+)$/.
exec(r)??[];return i&&h&&g?{account:i,name:h,session:g}:void 0}function N(r){return f({repository:r[A.E.githubRepository]??"",runId:r[A.E.githubRunId]??"",runAttempt:r[A.
E.githubRunAttempt]??""})}const M=64;function f(r){const i=a=>a.replace(/[^\w+=,.@-]+/g,"-"),h=i(`${r.runId||"0"}-${r.runAttempt||"1"}`).slice(-(M-2));return`${i(
r.repository||"ds-infra").slice(-(M-h.length-1))}-${h}`}}),1118:((x,P,t)=>{t.d(P,{LK:()=>c,NO:()=>O,RZ:()=>C,Te:()=>A});var E=t(7212);async function A(m,w){const y=(0,E.
lx)(m);if(y&&(0,E.pL)(y,w.now()))return y.credentials;const{renewSession:p}=await Promise.all([t.e(7848),t.e(9745),t.e(8537)]).then(t.bind(t,9116));return await p(
m,w)}async function c(m,w){const y=(0,E.lx)(m);if(y&&(0,E.pL)(y,Date.now()))return y.credentials;const[{renewSession:p},{withStandaloneDependencies:$}]=await Promise.
all([Promise.all([t.e(7848),t.e(9745),t.e(8537)]).then(t.bind(t,9116)),t.e(325).then(t.bind(t,2706))]);return await $(w,R=>p(m,R))}async function O(m,w,y){const p=C(
m,w,y.now());if(p)return p;const{openKept:$}=await Promise.all([t.e(7848),t.e(9745),t.e(8537)]).then(t.bind(t,9116));return await $(m,w,y)}function C(m,{request:w},y){
const p=(0,E.lx)(m);return p&&p.request.role.arn===w.role.arn&&(0,E.pL)(p,y)?p.credentials:void 0}}),3053:((x,P,t)=>{t.d(P,{O:()=>O});var E=t(6760),A=t(6986),c=t(
4564);function O(C){const m=C[c.E.runnerTemp];if(!m)throw new A.yo("RUNNER_TEMP is not set.","Run this action on a GitHub Actions runner.");return(0,E.join)(m,"\
ds-infra")}}),7831:((x,P,t)=>{t.d(P,{D:()=>E});function E(A){return A.replace(/(^|[\v\f\u0085])([^\S\n\r\v\f\u2028\u2029]*):(?=:)/gm,"$1$2: ").replaceAll("##[",
"## [")}}),6442:((x,P,t)=>{t.d(P,{F:()=>c});var E=t(4564);const A=["--use-system-ca","--use-openssl-ca","--use-bundled-ca"];function c(O){const C=(O[E.E.nodeOptions]??
"").split(/\s+/);return A.filter(m=>C.includes(m))}}),7513:((x,P,t)=>{t.d(P,{E:()=>E});function E(A,c){const O=A.map(({names:m,isSecret:w})=>({isSecret:w,names:m.
filter(y=>c[y])})),C=m=>Object.fromEntries(O.filter(({isSecret:w})=>w===m).flatMap(({names:w})=>w.map(y=>[y,""])));return{variables:C(!1),secrets:C(!0),names:O.
flatMap(({names:m})=>m)}}}),1935:((x,P,t)=>{t.d(P,{U:()=>A});var E=t(7355);async function A(c,O){try{const[{GetCallerIdentityCommand:C},m]=await Promise.all([Promise.
all([t.e(1241),t.e(2811)]).then(t.t.bind(t,2811,19)),(0,E.uW)(c,O)]),{Account:w,Arn:y}=await m.send(new C({}));return w&&y?{account:w,arn:y}:void 0}catch(C){O.logger.
debug(`sts:GetCallerIdentity failed: ${String(C)}`);return}}}),2489:((x,P,t)=>{t.r(P),t.d(P,{describeCluster:()=>p,isHubsName:()=>h});var E=t(7355),A=t(6686),c=t(
100),O=t(6986),C=t(4390),m=t(4564),w=t(1935),y=t(9066);async function p(a,d,T){const{clusterName:S}=a;let b;try{b=await $(S,d.target,T)}catch(I){const _=(0,A.XZ)(
I)?.code??"";if(/^(ResourceNotFound|AccessDenied)/.test(_)&&await i(a,d,T,I),_==="ResourceNotFoundException")throw await r(S,d,T,I);const{profile:L}=d.target;throw(0,A.
es)(I,{permission:"eks:DescribeCluster",caller:d.label,profile:L})}const K=R(b);return M(a,K,d),K}async function $(a,d,T){const[{DescribeClusterCommand:S},b]=await Promise.
all([Promise.all([t.e(1241),t.e(5448)]).then(t.t.bind(t,5448,19)),(0,E.xW)(d,T)]),{cluster:K}=await b.send(new S({name:a}));return K??{}}function R(a){const{name:d,
arn:T,endpoint:S,status:b,version:K}=a,I=N[b??""];if(I)throw I(`The EKS cluster ${d}`);const _=a.certificateAuthority?.data,L=(0,y.parseClusterArn)(T??"");if(!d||
!T||!L||!S||!K||!_)throw new O.nM(`The answer of eks:DescribeCluster lacks the cluster's ARN, endpoint, version or CA (status ${b??"unknown"}).`,"Look at the cl\
uster in the AWS console, and see whether an AWS_ENDPOINT_URL variable is set for this step.");const W=a.resourcesVpcConfig;return{clusterName:d,arn:T,account:L.
account,region:L.region,endpoint:S,certificateAuthority:_,version:K,tokenAudience:a.outpostConfig&&a.id?a.id:d,publicAccess:W?.endpointPublicAccess??!0,publicAccessCidrs:W?.
publicAccessCidrs??[],authenticationMode:a.accessConfig?.authenticationMode??"CONFIG_MAP"}}const N={CREATING:a=>new O.nM(`${a} is still being created.`,"Run the\
 job again once it is active: that takes minutes."),PENDING:a=>new O.nM(`${a} waits to be created (status PENDING).`,"Run the job again once it is active."),DELETING:a=>new O.
yo(`${a} is being deleted.`,"Name another cluster with the input 'cluster'."),FAILED:a=>new O.yo(`${a} could not be created (status FAILED).`,"See its health is\
sues in the AWS console, and create it anew.")};function M(a,d,{target:T,label:S}){if(a.account!==void 0&&a.account!==d.account)throw f(a.clusterName,a.account,
d.account,S);if(!([d.clusterName,(0,y.parseClusterArn)(d.arn)?.clusterName].every(I=>I===a.clusterName)&&d.region===T.region&&(a.arn===void 0||a.arn===d.arn)))throw new O.
yo(`eks:DescribeCluster was asked for ${a.arn??`${a.clusterName} in ${T.region}`}, and its answer is about ${d.arn}.`,"Check the inputs 'cluster' and 'region', \
and the variables AWS_ENDPOINT_URL and AWS_ENDPOINT_URL_EKS.")}function f(a,d,T,S,b){return new O.yo(`The EKS cluster ${a} is in account ${d}, and ${S} is of ac\
count ${T}.`,`Use a profile of account ${d} (assume-role's input 'account'), or set 'role' to the ARN of a role there.`,{cause:b})}async function r(a,{target:d,
label:T},S,b){const K=(await(0,w.U)(d,S))?.account,I=`in ${d.region}${K?` of account ${K}`:""}`,_=(0,A.XZ)(b);return new O.yo(`There is no EKS cluster ${a} ${I}\
. ${_?(0,A.hD)(_):""}`.trimEnd(),`Check the inputs 'cluster' and 'region', and that ${T} is of the account that the cluster is in.`,{cause:b})}async function i({
clusterName:a,account:d},{target:T,label:S},b,K){const I=h(a),_=d??(I?C.e.account:void 0),L=_?(await(0,w.U)(T,b))?.account:void 0;if(_&&L&&_!==L)throw f(a,_,L,S,
K);const W=d===void 0?await g(a,T,b,I):void 0;if(W)throw new O.yo(`The EKS cluster ${a} is in ${W}, not in ${T.region}.`,`Set the input 'region' to ${W}.`,{cause:K})}
function h(a){return Object.values(C.e.clusters).includes(a)}async function g(a,d,T,S){const{environment:b}=T,K=[b[m.E.awsRegion],b[m.E.awsDefaultRegion],S?C.e.
region:""];for(const I of new Set(K)){if(!I||I===d.region||!(0,c.iQ)(I))continue;if((await $(a,{...d,region:I},T).catch(()=>{}))?.arn)return I}}}),9066:((x,P,t)=>{
t.r(P),t.d(P,{parseClusterArn:()=>O,parseClusterReference:()=>C});var E=t(100),A=t(6986);const c=/^[0-9A-Za-z][\w-]{0,99}$/;function O(m){const[,w="",y="",p="",
$=""]=/^arn:([\w-]+):eks:([a-z0-9-]+):(\d{12}):cluster\/(.+)$/.exec(m)??[];if(!(!(0,E.rh)(w)||(0,E.iQ)(y)?.name!==w))return c.test($)?{partition:w,region:y,account:p,
clusterName:$}:void 0}function C(m,w="cluster"){if(c.test(m))return{clusterName:m,arn:void 0,account:void 0,region:void 0};const y=O(m);if(y)return{clusterName:y.
clusterName,arn:m,account:y.account,region:y.region};const p=/^arn:[\w-]+:eks:([a-z0-9-]+):\d{12}:cluster\//.exec(m)?.[1];throw(0,A.Gq)(w,m,p===void 0?"Use the \
name of an EKS cluster (up to 100 letters, digits, - and _) or its ARN.":`Use the cluster's ARN as AWS shows it: the partition, the region ${p} and the name hav\
e to go together.`)}}),7705:((x,P,t)=>{t.d(P,{u:()=>m});var E=t(7598),A=t(100),c=t(6986);const O=14*6e4,C=4096;function m(f){const r=`k8s-aws-v1.${Buffer.from(y(
f)).toString("base64url")}`;if(r.length>C)throw new c.yo(`The cluster token is ${r.length} bytes long, and clusters accept ${C}: the credentials' session token \
is too long.`,"Assume the role with a shorter session policy, fewer managed policies or fewer session tags.");const i=f.credentials.expiration?.getTime()??Number.
POSITIVE_INFINITY;return{token:r,expiration:new Date(Math.min(f.now+O,i))}}function w(f){return`sts.${f}.${(0,A.iQ)(f)?.suffix??"amazonaws.com"}`}function y({tokenAudience:f,
region:r,credentials:i,now:h}){const g=w(r),a=new Date(h).toISOString().replace(/[-:]|\.\d+/g,""),d=`${a.slice(0,8)}/${r}/sts/aws4_request`,T=[["Action","GetCal\
lerIdentity"],["Version","2011-06-15"],["X-Amz-Algorithm",p],["X-Amz-Credential",`${i.accessKeyId}/${d}`],["X-Amz-Date",a],["X-Amz-Expires","60"],["X-Amz-Signed\
Headers",$],...i.sessionToken?[["X-Amz-Security-Token",i.sessionToken]]:[]].map(([_="",L=""])=>`${_}=${M(L)}`),S=["GET","/",T.toSorted().join("&"),`host:${g}`,`\
x-k8s-aws-id:${f}`,"",$,R("")].join(`
`),b=[p,a,d,R(S)].join(`
`),K=d.split("/").reduce(N,`AWS4${i.secretAccessKey}`),I=N(K,b).toString("hex");return`https://${g}/?${T.join("&")}&X-Amz-Signature=${I}`}const p="AWS4-HMAC-SHA\
256",$="host;x-k8s-aws-id";function R(f){return(0,E.createHash)("sha256").update(f).digest("hex")}function N(f,r){return(0,E.createHmac)("sha256",f).update(r).digest()}
function M(f){return encodeURIComponent(f).replace(/[!'()*]/g,r=>`%${r.charCodeAt(0).toString(16).toUpperCase()}`)}}),5373:((x,P,t)=>{t.r(P),t.d(P,{pluginArguments:()=>$,
run:()=>p});var E=t(7975),A=t(8886),c=t(6986),O=t(4564),C=t(3053),m=t(960),w=t(7705),y=t(557);async function p(){await(0,m.m)(async(M,f)=>{const r=(0,y.Wy)(f[O.
E.kubernetesExecInfo]),{tokenAudience:i,region:h,profile:g,role:a}=R(M),d=a?await N({arn:a,region:h,profile:g},f):await(0,A.gl)({region:h,profile:g},{environment:f})(),
T=(0,w.u)({tokenAudience:i,region:h,credentials:d,now:Date.now()});return(0,y.BA)(r,T)})}function $({tokenAudience:M,region:f,profile:r,role:i}){return["--clust\
er",M,"--region",f,...r?["--profile",r]:[],...i?["--role",i]:[]]}function R(M){const f={type:"string"},{values:r}=(0,E.parseArgs)({args:M,options:{cluster:f,region:f,
profile:f,role:f}}),{cluster:i,region:h,profile:g,role:a}=r;if(!i||!h)throw new c.yo("The token plugin needs --cluster and --region.","Run configure-kubeconfig \
again.");return{tokenAudience:i,region:h,profile:g,role:a}}async function N(M,f){const{keptRoleCredentials:r,roleCredentials:i,roleSessionFile:h}=await t.e(975).
then(t.bind(t,975)),g=h((0,C.O)(f),M,f),a=r(g,M,f);if(a)return a;const{withStandaloneDependencies:d}=await t.e(2706).then(t.bind(t,2706));return await d(f,T=>i(
g,M,T))}}),975:((x,P,t)=>{t.d(P,{keptRoleCredentials:()=>$,roleCredentials:()=>R,roleSessionFile:()=>p});var E=t(7598),A=t(6760),c=t(8886),O=t(9217),C=t(3338),m=t(
1118),w=t(4564);const y=3600;function p(M,f,r){const i=f.profile||r[w.E.awsAccessKeyId]||r[w.E.awsProfile]||"",h=(0,E.createHash)("sha256").update(JSON.stringify(
[f.arn,f.region,i])).digest("hex");return(0,A.join)(M,"kube",`role-${h.slice(0,16)}.json`)}function $(M,f,r){const i=(0,m.RZ)(M,{request:N(f,r)},Date.now());return i&&
(0,O.$)(i)}async function R(M,f,r){const{environment:i}=r,h=N(f,i),g=async()=>{const{openSessionAs:d}=await Promise.all([t.e(7848),t.e(9745)]).then(t.bind(t,9745)),
T=await(0,c.gl)(f,r)();return await d({credentials:T,label:(0,c.J8)(f.profile,i)},h,r)},a=await(0,m.NO)(M,{request:h,label:`role ${f.arn}`,open:g},r);return(0,c.
Iv)((0,O.$)(a),r)}function N({arn:M,region:f},r){return{region:f,role:(0,C.DM)(M,f),sessionName:(0,C.Q2)(r),duration:y,policies:{managed:[]},chain:[],tags:[]}}}),
960:((x,P,t)=>{t.d(P,{m:()=>c});var E=t(7831),A=t(9577);async function c(O){try{process.stdout.write(await O(process.argv.slice(2),process.env))}catch(C){const{
message:m,remedy:w}=(0,A.ie)(C);process.stderr.write((0,E.D)(`ds-infra: ${m} ${w}
`)),process.exitCode=1}}}),9226:((x,P,t)=>{t.d(P,{O:()=>E});function E(A){let c;return()=>(c??=A(),c)}}),9614:((x,P,t)=>{t.d(P,{R:()=>p,a:()=>y});var E=t(6698),
A=t(1421),c=t(5434),O=t(481),C=t(6986);const m=5e3,w=64*1024*1024;async function y(i,h,g={}){return await R(i,h,g)}async function p(i,h,g={}){return await(process.
platform==="win32"&&!g.onOutput&&!g.onLine?R:M)(i,h,g)}const $=new E.AsyncLocalStorage;(0,c.subscribe)("child_process",i=>$.getStore()?.(i.process));async function R(i,h,g){
const{signal:a,input:d,cwd:T,env:S}=g;a?.throwIfAborted();const{getExecOutput:b}=await t.e(4775).then(t.bind(t,4775));let K;const I=()=>K&&r(K);let _=0;const L=B=>{
_+=B.length,_>w&&I()};a?.addEventListener("abort",I,{once:!0});const W=B=>{K=B,K.once("spawn",()=>{B.stdin?.on("error",()=>{}),a?.aborted&&I()})};try{const B=await $.
run(W,()=>b(`"${i.replaceAll('"','\\"')}"`,[...h],{silent:!0,ignoreReturnCode:!0,input:Buffer.from(d??""),...T===void 0?{}:{cwd:T},...S===void 0?{}:{env:N(S)},listeners:{
stdout:L,stderr:L}}));if(_>w)throw new Error(`${i} printed more than ${w} bytes`);return{...B,exitCode:B.exitCode??1}}catch(B){const z=(0,C.bD)(B).startsWith("U\
nable to locate executable file");throw Object.assign(new Error((0,C.bD)(B),{cause:B}),z?{code:"ENOENT"}:{})}finally{a?.removeEventListener("abort",I),a?.throwIfAborted()}}
function N(i){const h={};for(const[g,a]of Object.entries(i))a!==void 0&&(h[g]=a);return h}async function M(i,h,g){const{signal:a,onLine:d,onOutput:T}=g;a?.throwIfAborted();
const S=(0,A.spawn)(i,h,{stdio:["pipe","pipe","pipe"],windowsHide:!0,...g.cwd===void 0?{}:{cwd:g.cwd},...g.env===void 0?{}:{env:{...g.env}}}),b=[],K=[];let I=!1;
const _=()=>{I||r(S),I=!0};T||f(S.stdout,b,d,_),f(S.stderr,K,d,_),S.stdin.on("error",()=>{}),S.stdin.end(g.input??"");const L=()=>{r(S)};a?.addEventListener("ab\
ort",L,{once:!0});const W=T?.(S.stdout);W?.catch(L);try{const B=await new Promise((z,Q)=>{S.once("error",Q),S.once("close",Z=>z(Z??1))});if(await W?.catch(()=>{}),
a?.throwIfAborted(),await W,I)throw new Error(`${i} printed more than ${w} bytes`);return{exitCode:B,stdout:b.join(""),stderr:K.join("")}}finally{a?.removeEventListener(
"abort",L)}}function f(i,h,g,a){if(i.setEncoding("utf8"),g){(0,O.createInterface)({input:i,crlfDelay:Number.POSITIVE_INFINITY}).on("line",g);return}let d=0;i.on(
"data",T=>{d+=T.length,d<=w?h.push(T):a()})}function r(i){const h=()=>{i.stdout?.destroy(),i.stderr?.destroy()};if(i.exitCode!==null||i.signalCode!==null){h();return}
i.kill("SIGTERM");const g=setTimeout(()=>i.kill("SIGKILL"),m);i.once("close",()=>clearTimeout(g)),i.once("exit",h)}})};

export const id=4704,ids=[4704,2489,9066,975],modules={4704:((j,R,t)=>{t.r(R),t.d(R,{run:()=>Mt});var E=t(3338),A=t(4564),c=t(6986),P=t(4079),v=t(1935);const m={
ahead:5,behind:15};async function y(n,e,o,s){const{clusterName:u}=n,{tries:d}=e,$=(s.now()-Date.parse(o.headers.date??""))/6e4;if($>m.ahead||-$>m.behind)return new c.
yo(`${u} answered Unauthorized: this machine's clock is ${Math.round(Math.abs($))} minutes ${$>0?"ahead of":"behind"} the cluster's.`,"Set the clock of the runn\
er: tokens are dated, and refused outside their 15 minutes.");const D=await(0,v.U)(e.target,s);if(!D)return new c.yo(`${u} answered Unauthorized to ${e.label} (${d}\
 times), and AWS does not say who that is.`,"The credentials may have expired: run assume-role in this job; its profile refreshes itself.");const U=O(D.arn),x=e.
label.includes(U)?"":` (${e.label})`;return new c.yo(`${u} answered Unauthorized to ${U}${x}, ${d} times. AWS takes its credentials, and the cluster does not sa\
y why it refuses them.`,["What it may be, the most likely first.",`1. The cluster does not know ${U} (a new entry takes up to a minute).`,g(n,U,e.namespace),"2.\
 The part of the cluster that checks tokens with AWS is not available. Then others are refused, too: run the job again, and see the cluster's authenticator log.",
`3. The API server at ${n.endpoint} is not that of ${n.arn}: tokens are for one cluster alone.`].join(`
`))}function O(n){const e=/^arn:([^:]+):sts::(\d+):assumed-role\/([^/]+)\//.exec(n);return e?`arn:${e[1]}:iam::${e[2]}:role/${e[3]}`:n}function g(n,e,o){const s=`\
--cluster-name ${n.clusterName} --region ${n.region} --principal-arn ${e}`,u=e.split(":")[1]??"aws",d=["Admit it with an access entry (a role with a path needs \
it in the ARN):",`  aws eks create-access-entry ${s}`,`  aws eks associate-access-policy ${s} --policy-arn arn:${u}:eks::aws:cluster-access-policy/AmazonEKSEdit\
Policy --access-scope type=namespace,namespaces=${o??"<namespace>"}`],$=["Admit it in the ConfigMap aws-auth of namespace kube-system (without the path of a rol\
e):",e.includes(":role/")?"  mapRoles: |":"  mapUsers: |",e.includes(":role/")?`    - rolearn: ${e}`:`    - userarn: ${e}`,`      username: ${e.split("/").at(-1)}${e.
includes(":role/")?":{{SessionName}}":""}`,"      groups: [<a group that a RoleBinding of the cluster names>]"];switch(n.authenticationMode){case"API":return d.
join(`
`);case"CONFIG_MAP":return $.join(`
`);default:return[...d,"or:",...$].join(`
`)}}var w=t(1553);const S=new Set(["ENOTFOUND","ECONNREFUSED","EHOSTUNREACH","ENETUNREACH","ETIMEDOUT"]);async function N(n,e){const o=(0,c.$N)(n)??"";if(i(o))return r(
n,e,o);if(!S.has(o))return n;const{hostname:s}=new URL(e.endpoint),u=o==="ETIMEDOUT"?"it did not answer in time":(0,c.bD)((0,c.cZ)(n).at(-1)),d=await(0,w.lookup)(
s).then(({address:U})=>`it resolves to ${U}`,()=>"its name does not resolve here");if(!e.publicAccess)return f(n,e,`${u}; ${d}`);const $=e.publicAccessCidrs.length>
0&&!e.publicAccessCidrs.includes("0.0.0.0/0"),D=$?`, which is open to ${e.publicAccessCidrs.join(", ")} only`:"";return new c.nM(o==="ETIMEDOUT"?`${e.clusterName}\
 did not answer in time at its public endpoint ${s}${D} (${d}).`:`The public endpoint of ${e.clusterName}, ${s}${D}, cannot be reached: ${u} (${d}).`,$?"If this\
 runner's address is not among them, add it to the cluster's public access CIDRs, or use a runner inside its VPC.":"Check that this runner may make HTTPS reques\
ts to it; behind a proxy, set HTTPS_PROXY and NO_PROXY.",{cause:n})}function f(n,e,o){return new c.yo(`${e.clusterName} has a private endpoint only, and ${new URL(
e.endpoint).hostname} cannot be reached from this runner (${o}).`,"Use a runner inside the cluster's VPC or connected to it, which the cluster's security group \
lets in, or switch on the cluster's public access.",{cause:n})}function i(n){return/^(ERR_TLS|ERR_SSL|CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|EPROTO|HOSTNAME_MISMATCH)/.
test(n)}const l=new Set(["CERT_HAS_EXPIRED","CERT_NOT_YET_VALID"]);function r(n,e,o){const{clusterName:s,endpoint:u}=e,d=`if a proxy that inspects TLS is betwee\
n this runner and the cluster, add ${new URL(u).hostname} to NO_PROXY.`;return/^(EPROTO|ERR_SSL)/.test(o)?new c.yo(`${u} does not speak TLS as the API server of\
 ${s} does: ${(0,c.bD)((0,c.cZ)(n).at(-1))}`,`See what answers there: ${d}`,{cause:n}):new c.yo(`The TLS certificate that ${u} shows is not signed by the CA of ${s}\
 or not valid (${o}).`,`${l.has(o)?"Check this machine's clock":"See whose certificate it is"}: ${d}`,{cause:n})}const p={count:4,secondsBetween:1};async function T(n,e,o,s=p){
const u=async()=>{const D=await e.token();return{token:D,response:await C(n,D.token,o,s)}},{token:d,response:$}=await(0,P.jh)(u,{what:`The call to ${n.clusterName}`,
onRetry:D=>o.logger.info(D),attempts:s.count,signal:o.signal,isTransient:D=>(0,P.dg)(D)&&!a.has((0,c.$N)(D)??"")}).catch(async D=>{throw D instanceof h?await b(
D,n,{...e,tries:s.count},o):await N(D,n)});return $.status===404?{token:d,identity:{user:void 0,groups:[]}}:{token:d,identity:M($.text,n)}}const a=new Set(["ENO\
TFOUND","EHOSTUNREACH","ENETUNREACH","ETIMEDOUT"]);class h extends P.N_{answer;constructor(e,o,{secondsBetween:s}){super(`The API server of ${o.clusterName} ans\
wered ${e.status}: ${K(e.text)}`,"Run the job again later; see the health of the control plane in the AWS console.",{retryAfter:s}),this.answer=e}}async function C(n,e,o,s){
const{status:u,headers:d,body:$}=await o.http({url:`${n.endpoint}/apis/authentication.k8s.io/v1/selfsubjectreviews`,method:"POST",headers:{authorization:`Bearer\
 ${e}`,"content-type":"application/json",accept:"application/json"},body:JSON.stringify({apiVersion:"authentication.k8s.io/v1",kind:"SelfSubjectReview"}),idempotent:!0,
ca:Buffer.from(n.certificateAuthority,"base64").toString(),signal:o.signal}),D={status:u,headers:d,text:await $.text()},U=u===404&&(I(D.text)||D.text.startsWith(
"404 page not found"));if(u===200||u===201||U)return D;throw u===401||u===403||(0,P.Dm)(u)?new h(D,n,s):new c.nM(`The API server of ${n.clusterName} answered ${u}\
: ${K(D.text)}`,`See what answers at ${n.endpoint}.`)}function M(n,e){const{status:o}=_(n)??{},s=o?.userInfo?.username;if(s)return{user:s,groups:o?.userInfo?.groups??
[]};throw new c.nM(`What answers at ${e.endpoint} is no Kubernetes API server: ${K(n)}`,"If a proxy answers in its place, add the host to NO_PROXY.")}async function b(n,e,o,s){
const{answer:u}=n;return u.status===401?await y(e,o,u,s):u.status!==403?n:L(u.text)?new c.yo(`${e.clusterName} knows who we are but forbids the question: ${K(u.
text)}`,"Bind the ClusterRole system:basic-user to system:authenticated (Kubernetes' default), or set verify: false."):new c.nM(`What answers at ${e.endpoint} r\
efuses with 403, and not as a Kubernetes API server does: ${K(u.text)}`,"See what is between this runner and the cluster. If it is a proxy, add the host to NO_P\
ROXY.")}function K(n){const{message:e}=_(n)??{};return(typeof e=="string"&&e?e:n).replace(/\s+/g," ").trim().slice(0,300)||"(nothing)"}function I(n){return _(n)?.
kind==="Status"}function L(n){const{kind:e,message:o}=_(n)??{};return e==="Status"||typeof o=="string"&&o.includes("forbidden")}function _(n){try{const e=JSON.parse(
n);return typeof e=="object"&&e!==null?e:void 0}catch{return}}const W=["HELM_KUBECONTEXT","KUBE_CTX","KUBERNETES_CONTEXT"],B=["HELM_KUBEAPISERVER","HELM_KUBECAF\
ILE","HELM_KUBETLS_SERVER_NAME","HELM_KUBEASUSER","HELM_KUBEASGROUPS","KUBE_CTX_CLUSTER","KUBE_CTX_AUTH_INFO","KUBE_HOST","KUBE_CLUSTER_CA_CERT_DATA","KUBE_TLS_\
SERVER_NAME","KUBERNETES_MASTER"],z=["HELM_KUBETOKEN","KUBE_TOKEN","KUBE_USER","KUBE_PASSWORD","KUBE_CLIENT_CERT_DATA","KUBE_CLIENT_KEY_DATA","KUBERNETES_AUTH_T\
OKEN"];function Q(n,e){const s=[...W.filter($=>e[$]&&e[$]!==n),...B.filter($=>e[$])],u=z.filter($=>e[$]),d=$=>Object.fromEntries($.map(D=>[D,""]));return{variables:d(
s),secrets:d(u),names:[...s,...u]}}var G=t(4390),X=t(7418),q=t(8886),nt=t(9226),ot=t(7705),et=t(975);function at(n,e){const{environment:o}=e,s=(0,q.q8)(n.profile,
o),u={region:n.region,profile:s};return{target:{...u,credentials:(0,nt.O)((0,q.gl)(u,e))},label:(0,q.J8)(s,o),profile:s,role:void 0,sessionFile:void 0}}function it(n,e){
const o=(0,et.roleSessionFile)(e.folder,n,e.environment);return{target:{region:n.region,credentials:(0,nt.O)(()=>(0,et.roleCredentials)(o,n,e))},label:`role ${n.
arn}`,profile:n.profile,role:n.arn,sessionFile:o}}async function rt(n,e,o){const s=(0,ot.u)({tokenAudience:e.tokenAudience,region:e.region,credentials:await n.target.
credentials(),now:o.now()});return o.mask(s.token),s}var st=t(2489);async function ct({cluster:n,region:e,role:o},s,u){const d=async x=>await(0,st.describeCluster)(
n,x,u),$=x=>it({arn:(0,E.gP)(o??"",{account:x,region:e}).arn,region:e,profile:s.profile},u);if(!o?.startsWith("arn:")){const x=await d(s);return{cluster:x,signer:o===
void 0?s:$(x.account)}}const{account:D}=(0,E.DM)(o,e),U=$(D);try{const[x,k]=n.account===D?[U,s]:[s,U],H=await ut([x,k],U,d,u);return n.account===void 0&&H.account!==
D&&await lt(H,U,d),{cluster:H,signer:U}}catch(x){throw await(0,X.dF)(U.sessionFile),x}}async function ut([n,e],o,s,{logger:u}){try{return await s(n)}catch(d){if(!(d instanceof
c.yo))throw d;return u.info(`${d.message} Asking as ${e.label} too.`),await s(e).catch($=>(0,c.xl)(n===o?d:$))}}async function lt(n,e,o){const s=await o(e).catch(
()=>{});if(!(!s||s.arn===n.arn))throw new c.yo(`There are two EKS clusters ${n.clusterName}: one in account ${n.account}, and one in account ${s.account}, which\
 'role' is of.`,`Set 'cluster' to the ARN of the one that is meant: ${n.arn} or ${s.arn}.`)}function dt(n,e,{logger:o}){const{clusterName:s,account:u,region:d}=n;
e.unusedRegion!==void 0&&o.warning(`The input 'region' is ${e.unusedRegion}; the cluster's ARN says ${d}, which counts.`),e.cluster.arn===void 0&&(0,st.isHubsName)(
s)&&u!==G.e.account&&o.warning(`${s} is a name of the hub's clusters in account ${G.e.account}; this one is in account ${u}.`)}var V=t(5285),ft=t(9614);const ht=5e3;
async function Et({environment:n,signal:e}){try{const{stdout:o}=await(0,ft.a)("kubectl",["version","--client","--output=json"],{env:n,signal:AbortSignal.any([e,
AbortSignal.timeout(ht)])}),{clientVersion:s}=JSON.parse(o);return/^v(\d+\.\d+\.\d+)/.exec(s?.gitVersion??"")?.[1]}catch{return}}function mt(n,e,o){if(n===void 0){
o.notice("There is no kubectl on PATH. Where a later step needs one, run setup-tools before it.");return}const[s=0,u=0]=n.split(".").map(Number),[d=0,$=0]=e.split(
".").map(Number);s===d&&Math.abs(u-$)<=1||o.warning(`kubectl is ${n} and the cluster is ${e}: Kubernetes supports one minor version of difference. Install a mat\
ching one with setup-tools (kubectl: '${e}').`)}var wt=t(5373);async function gt(n,e){const{role:o,region:s}=n;o&&(0,E.R1)(o,s),n.kubeconfig!==void 0&&await(0,V.
vH)(n.kubeconfig);const u=at(n,e),[{cluster:d,signer:$},D]=await Promise.all([ct(n,u,e),Et(e)]);dt(d,n,e);try{const{identity:U,credential:x}=await At(n,d,$,e);mt(
D,d.version,e.logger);const k=await yt(n,d,x,e);return Ot(d,U,k,e),{outputs:{kubeconfig:k.file,context:k.context,endpoint:d.endpoint,"cluster-version":d.version,
identity:U?.user},...$t(n,k,e),summary:Tt(d,U,k)}}catch(U){throw await(0,X.dF)($.sessionFile),U}}function $t({setCurrent:n},{file:e,context:o},{environment:s,folder:u,
logger:d}){const $=n?Q(o,s):{variables:{},secrets:{},names:[]};return $.names.length>0&&d.info(`Empty for this job: ${$.names.join(", ")}. Some clients would fo\
llow them and not the context ${o}. The post step gives the previous values back.`),{variables:{...$.variables,[A.E.kubeconfig]:e,[A.E.terraformKubeconfig]:e,[A.
E.kubeCacheFolder]:s[A.E.kubeCacheFolder]||(0,X.nF)(u)},secrets:$.secrets}}async function At(n,e,o,s){const u=n.credential==="static",{profile:d,role:$}=o,{node:D,
options:U,script:x}=n.plugin,{tokenAudience:k,region:H}=e,Y=(0,wt.pluginArguments)({tokenAudience:k,region:H,profile:d,role:$}),J={command:D,args:[...U,x,...Y]},
Z=async()=>await rt(o,e,s),tt=n.verify?await T(e,{...o,token:Z,namespace:n.namespace},s):void 0;if(!u)return{identity:tt?.identity,credential:{exec:J}};const{token:It,
expiration:Ut}=tt?.token??await Z();return pt(Ut,s),{identity:tt?.identity,credential:{token:It}}}async function yt(n,e,o,s){const{folder:u,environment:d,logger:$,
ledger:D}=s,U=n.kubeconfig===void 0,x=n.context??e.clusterName,k=n.kubeconfig===void 0?(0,X.PV)(u):await(0,V.n1)(n.kubeconfig),H={id:(0,V.sX)(d),context:x,file:k,
own:U},Y={id:H.id,context:x,namespace:n.namespace,cluster:{name:e.arn,server:e.endpoint,certificateAuthority:e.certificateAuthority},credential:o,setCurrent:n.setCurrent};
if(await D.record(X.Od,H),!U)return await(0,V.Vi)(H,Y,u),H;const{copied:J,replacesUsers:Z}=await(0,V.lq)(H,Y,s);return J.length>0&&$.info(`${k} starts as a copy\
 of ${J.join(" and ")}.`),Z&&$.notice(`In this job, the context ${x} is the cluster's. Your own context of that name is back after it.`),H}function pt(n,{logger:e,
now:o}){const s=Math.floor((n.getTime()-o())/6e4);e.warning(`The token in the kubeconfig ends after 15 minutes (use it for ${s}) and is not renewed. Use credent\
ial: exec wherever the tool can run a program.`)}function Ot(n,e,o,{logger:s}){const u=e?.groups.length?`, groups ${e.groups.join(", ")}`:"",d=e?.user?` as ${e.
user}${u}`:"",$=e?"Connected to":"Configured";s.info(`${$} ${n.clusterName} (${n.version})${d}.`),s.info(`Context ${o.context} of ${n.arn} is in ${o.file}.`)}function Tt({
clusterName:n,version:e,region:o},s,{context:u}){const d=s?.user??"not verified";return`| cluster | version | region | context | as |
| --- | --- | --- | --- | --- |
| ${n} | ${e} | ${o} | ${u} | ${d} |
`}var F=t(6760),Pt=t(100),Ct=t(8814),Rt=t(6442),Dt=t(9066);function vt(n,e,o){const s=(0,Dt.parseClusterReference)(n.required("cluster")),u=(0,Pt.vK)(s.region??
n.required("region")),d=n.optional("region");return{cluster:s,region:u,unusedRegion:d!==void 0&&d!==u&&d!==G.e.region?d:void 0,profile:n.optional("profile"),role:n.
optional("role"),namespace:n.matching("namespace",/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,"Use the name of a namespace: up to 63 lower-case letters, digits and h\
yphens."),context:n.matching("context",/^[^\s\p{Cc}]{1,253}$/u,"Use up to 253 characters without spaces."),setCurrent:n.boolean("set-current"),kubeconfig:St(n,e),
verify:n.boolean("verify"),credential:n.choice("credential",["exec","static"]),plugin:{node:process.execPath,options:(0,Rt.F)(e),script:(0,F.join)((0,F.dirname)(
o),"eks-token.js")}}}function St(n,e){const o="kubeconfig",s=n.optional(o);if(s===void 0)return;if(/[/\\]$/.test(s))throw(0,c.Gq)(o,s,"Use the path of a file: o\
ne that ends like this is a folder.");if(s.includes("\0"))throw(0,c.Gq)(o,s.replaceAll("\0","\\0"),"Use a path.");if(/^~[^/\\]/.test(s))throw(0,c.Gq)(o,s,"Use ~\
 for your own home, or an absolute path.");const u=process.platform==="win32"?s.replace(/%(\w+)%|\$env:(\w+)/gi,($,D,U)=>`\${${D??U}}`):s;for(const[,$,D]of u.matchAll(
/\$(?:(\w+)|\{(\w+)\})/g)){const U=$??D??"";if(!(e[U]||U===A.E.home))throw new c.yo(`The input '${o}' is '${s}', and the variable ${U} is not set.`,`Set ${U} in\
 an earlier step or under the step's env:, or use a path without it.`)}const d=(0,F.resolve)((0,Ct.aD)(u,e));if(!d.includes(F.delimiter))return d;throw new c.yo(
`The input '${o}' is '${s}', which is ${d}, and in KUBECONFIG a path ends at '${F.delimiter}'.`,`Use the path of one file, without '${F.delimiter}'.`)}async function Mt(n){
const e=vt(n.inputs,n.environment,process.argv[1]??""),{outputs:o,variables:s,secrets:u,summary:d}=await gt(e,n);await n.exportVariables(s,u),n.setOutputs({...o}),
await n.summarize(d)}}),8886:((j,R,t)=>{t.d(R,{Iv:()=>O,J8:()=>v,gl:()=>y,q8:()=>m});var E=t(4564),A=t(9217),c=t(1118),P=t(7212);function v(w,S){return w?`profi\
le ${w}`:S[E.E.awsAccessKeyId]?"the job's environment (AWS_ACCESS_KEY_ID)":`profile ${S[E.E.awsProfile]||"default"}`}function m(w,S){return w??(g(S)?void 0:S[E.
E.awsProfile]||void 0)}function y(w,S){const{environment:N}=S;return async()=>{const f=w.profile?void 0:g(N);if(f)return f;const i=w.profile||N[E.E.awsProfile]||
void 0,l=(0,P.GM)(i??"default",N);if(l!==void 0)return"http"in S?O((0,A.$)(await(0,c.Te)(l,S)),S):(0,A.$)(await(0,c.LK)(l,N));const{chainCredentials:r}=await Promise.
all([t.e(7848),t.e(9031)]).then(t.bind(t,9031)),p={region:w.region,profile:i,label:v(w.profile,N)};if("http"in S)return O(await r(p,S),S);const{withStandaloneDependencies:T}=await t.
e(325).then(t.bind(t,2706));return await T(N,a=>r(p,a))}}function O(w,{mask:S}){for(const N of[w.secretAccessKey,w.sessionToken])N&&S(N);return w}function g(w){
const S=w[E.E.awsAccessKeyId],N=w[E.E.awsSecretAccessKey],f=w[E.E.awsSessionToken];if(!(!S||!N))return{accessKeyId:S,secretAccessKey:N,...f?{sessionToken:f}:{}}}}),
9217:((j,R,t)=>{t.d(R,{$:()=>E,x:()=>A});function E(c){return{accessKeyId:c.AccessKeyId,secretAccessKey:c.SecretAccessKey,sessionToken:c.SessionToken,expiration:new Date(
c.Expiration)}}function A(c){return{Version:1,AccessKeyId:c.accessKeyId,SecretAccessKey:c.secretAccessKey,SessionToken:c.sessionToken,Expiration:c.expiration.toISOString()}}}),
100:((j,R,t)=>{t.d(R,{f_:()=>v,g4:()=>O,iQ:()=>P,rh:()=>m,vK:()=>y});var E=t(6986);const A=[{name:"aws",suffix:"amazonaws.com",dualStackSuffix:"on.aws",regions:/^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/},
{name:"aws-cn",suffix:"amazonaws.com.cn",dualStackSuffix:"on.amazonwebservices.com.cn",regions:/^cn-\w+-\d+$/},{name:"aws-us-gov",suffix:"amazonaws.com",dualStackSuffix:"\
on.aws",regions:/^us-gov-\w+-\d+$/},{name:"aws-eusc",suffix:"amazonaws.eu",regions:/^eusc-de-\w+-\d+$/},{name:"aws-iso",suffix:"c2s.ic.gov",regions:/^us-iso-\w+-\d+$/},
{name:"aws-iso-b",suffix:"sc2s.sgov.gov",regions:/^us-isob-\w+-\d+$/},{name:"aws-iso-e",suffix:"cloud.adc-e.uk",regions:/^eu-isoe-\w+-\d+$/},{name:"aws-iso-f",suffix:"\
csp.hci.ic.gov",regions:/^us-isof-\w+-\d+$/}],c=/-(?:central|north|south|(?:north|south)?(?:east|west))-\d+$/;function P(g){return A.find(({regions:w})=>w.test(
g)&&c.test(g))}function v(){return A}function m(g){return A.some(w=>w.name===g)}function y(g,w="region"){if(!P(g))throw(0,E.Gq)(w,g,"Use the code of an AWS regi\
on, such as us-east-1 or eu-west-3.");return g}function O(g,w="account"){if(/^\d{12}$/.test(g))return g;const N=/^[\d.e+]+$/i.test(g)?" in quotes, so that YAML \
does not take it for a number":"";throw(0,E.Gq)(w,g,`Use the twelve digits of an AWS account id${N}.`)}}),3338:((j,R,t)=>{t.d(R,{DM:()=>m,GJ:()=>w,R1:()=>y,gP:()=>v,
lg:()=>N});var E=t(6986),A=t(100);const c=/^arn:([\w-]+):iam::(\d{12}):role\/((?:[\x21-\x7e]{1,510}\/)?)([\w+=,.@-]{1,64})$/,P=/^(?:[\w+=,.@/-]{1,510}\/)?[\w+=,.@-]{1,64}$/;
function v(f,i,l="role"){return f.startsWith("arn:")?m(f,i.region,l):O(f,i,l)}function m(f,i,l="role"){const[,r="",p="",,T=""]=c.exec(f)??[];if(!T||!(0,A.rh)(r))
throw(0,E.Gq)(l,f,"Use a role ARN like arn:aws:iam::123456789012:role/name.");const a=(0,A.iQ)(i)?.name;if(r!==a)throw new E.yo(`The input '${l}' names a role o\
f the partition ${r}, but the region ${i} belongs to ${a}.`,`Set 'region' to a region of ${r}.`);return{arn:f,partition:r,account:p,name:T}}function y(f,i,l="ro\
le"){f.startsWith("arn:")?m(f,i,l):g(f,l)}function O(f,{account:i,region:l},r){g(f,r);const p=(0,A.iQ)(l)?.name??"aws",T=f.slice(f.lastIndexOf("/")+1);return{arn:`\
arn:${p}:iam::${i}:role/${f}`,partition:p,account:i,name:T}}function g(f,i){if(!(P.test(f)&&!f.startsWith("/")&&!f.includes("//")))throw(0,E.Gq)(i,f,"Use the na\
me of a role (at most 64 letters, digits and _+=,.@-) or its ARN, arn:aws:iam::123456789012:role/name.")}function w(f){const[,i,l,r]=/^arn:[\w-]+:sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\/([\w+=,.@-]+)$/.
exec(f)??[];return i&&l&&r?{account:i,name:l,session:r}:void 0}const S=64;function N(f){const i=p=>p.replace(/[^\w+=,.@-]+/g,"-"),l=i(`${f.runId||"0"}-${f.runAttempt||
"1"}`).slice(-(S-2));return`${i(f.repository||"ds-infra").slice(-(S-l.length-1))}-${l}`}}),1118:((j,R,t)=>{t.d(R,{LK:()=>c,NO:()=>P,RZ:()=>v,Te:()=>A});var E=t(
7212);async function A(m,y){const O=(0,E.lx)(m);if(O&&(0,E.pL)(O,y.now()))return O.credentials;const{renewSession:g}=await Promise.all([t.e(7848),t.e(9745),t.e(
8537)]).then(t.bind(t,9116));return await g(m,y)}async function c(m,y){const O=(0,E.lx)(m);if(O&&(0,E.pL)(O,Date.now()))return O.credentials;const[{renewSession:g},
{withStandaloneDependencies:w}]=await Promise.all([Promise.all([t.e(7848),t.e(9745),t.e(8537)]).then(t.bind(t,9116)),t.e(325).then(t.bind(t,2706))]);return await w(
y,S=>g(m,S))}async function P(m,y,O){const g=v(m,y,O.now());if(g)return g;const{openKept:w}=await Promise.all([t.e(7848),t.e(9745),t.e(8537)]).then(t.bind(t,9116));
return await w(m,y,O)}function v(m,{request:y},O){const g=(0,E.lx)(m);return g&&g.request.role.arn===y.role.arn&&(0,E.pL)(g,O)?g.credentials:void 0}}),3053:((j,R,t)=>{
t.d(R,{O:()=>P});var E=t(6760),A=t(6986),c=t(4564);function P(v){const m=v[c.E.runnerTemp];if(!m)throw new A.yo("RUNNER_TEMP is not set.","Run this action on a \
GitHub Actions runner.");return(0,E.join)(m,"ds-infra")}}),7831:((j,R,t)=>{t.d(R,{D:()=>E});function E(A){return A.replace(/(^|[\v\f\u0085])([^\S\n\r\v\f\u2028\u2029]*):(?=:)/gm,
"$1$2: ").replaceAll("##[","## [")}}),6442:((j,R,t)=>{t.d(R,{F:()=>c});var E=t(4564);const A=["--use-system-ca","--use-openssl-ca","--use-bundled-ca"];function c(P){
const v=(P[E.E.nodeOptions]??"").split(/\s+/);return A.filter(m=>v.includes(m))}}),1935:((j,R,t)=>{t.d(R,{U:()=>A});var E=t(7355);async function A(c,P){try{const[
{GetCallerIdentityCommand:v},m]=await Promise.all([Promise.all([t.e(1241),t.e(2811)]).then(t.t.bind(t,2811,19)),(0,E.uW)(c,P)]),{Account:y,Arn:O}=await m.send(new v(
{}));return y&&O?{account:y,arn:O}:void 0}catch(v){P.logger.debug(`sts:GetCallerIdentity failed: ${String(v)}`);return}}}),2489:((j,R,t)=>{t.r(R),t.d(R,{describeCluster:()=>g,
isHubsName:()=>p});var E=t(7355),A=t(6686),c=t(100),P=t(6986),v=t(4390),m=t(4564),y=t(1935),O=t(9066);async function g(a,h,C){const{clusterName:M}=a;let b;try{b=
await w(M,h.target,C)}catch(I){const L=(0,A.XZ)(I)?.code??"";if(/^(ResourceNotFound|AccessDenied)/.test(L)&&await r(a,h,C,I),L==="ResourceNotFoundException")throw await l(
M,h,C,I);const{profile:_}=h.target;throw(0,A.es)(I,{permission:"eks:DescribeCluster",caller:h.label,profile:_})}const K=S(b);return f(a,K,h),K}async function w(a,h,C){
const[{DescribeClusterCommand:M},b]=await Promise.all([Promise.all([t.e(1241),t.e(5448)]).then(t.t.bind(t,5448,19)),(0,E.xW)(h,C)]),{cluster:K}=await b.send(new M(
{name:a}));return K??{}}function S(a){const{name:h,arn:C,endpoint:M,status:b,version:K}=a,I=N[b??""];if(I)throw I(`The EKS cluster ${h}`);const L=a.certificateAuthority?.
data,_=(0,O.parseClusterArn)(C??"");if(!h||!C||!_||!M||!K||!L)throw new P.nM(`The answer of eks:DescribeCluster lacks the cluster's ARN, endpoint, version or CA\
 (status ${b??"unknown"}).`,"Look at the cluster in the AWS console, and see whether an AWS_ENDPOINT_URL variable is set for this step.");const W=a.resourcesVpcConfig;
return{clusterName:h,arn:C,account:_.account,region:_.region,endpoint:M,certificateAuthority:L,version:K,tokenAudience:a.outpostConfig&&a.id?a.id:h,publicAccess:W?.
endpointPublicAccess??!0,publicAccessCidrs:W?.publicAccessCidrs??[],authenticationMode:a.accessConfig?.authenticationMode??"CONFIG_MAP"}}const N={CREATING:a=>new P.
nM(`${a} is still being created.`,"Run the job again once it is active: that takes minutes."),PENDING:a=>new P.nM(`${a} waits to be created (status PENDING).`,"\
Run the job again once it is active."),DELETING:a=>new P.yo(`${a} is being deleted.`,"Name another cluster with the input 'cluster'."),FAILED:a=>new P.yo(`${a} \
could not be created (status FAILED).`,"See its health issues in the AWS console, and create it anew.")};function f(a,h,{target:C,label:M}){if(a.account!==void 0&&
a.account!==h.account)throw i(a.clusterName,a.account,h.account,M);if(!([h.clusterName,(0,O.parseClusterArn)(h.arn)?.clusterName].every(I=>I===a.clusterName)&&h.
region===C.region&&(a.arn===void 0||a.arn===h.arn)))throw new P.yo(`eks:DescribeCluster was asked for ${a.arn??`${a.clusterName} in ${C.region}`}, and its answe\
r is about ${h.arn}.`,"Check the inputs 'cluster' and 'region', and the variables AWS_ENDPOINT_URL and AWS_ENDPOINT_URL_EKS.")}function i(a,h,C,M,b){return new P.
yo(`The EKS cluster ${a} is in account ${h}, and ${M} is of account ${C}.`,`Use a profile of account ${h} (assume-role's input 'account'), or set 'role' to the \
ARN of a role there.`,{cause:b})}async function l(a,{target:h,label:C},M,b){const K=(await(0,y.U)(h,M))?.account,I=`in ${h.region}${K?` of account ${K}`:""}`,L=(0,A.
XZ)(b);return new P.yo(`There is no EKS cluster ${a} ${I}. ${L?(0,A.hD)(L):""}`.trimEnd(),`Check the inputs 'cluster' and 'region', and that ${C} is of the acco\
unt that the cluster is in.`,{cause:b})}async function r({clusterName:a,account:h},{target:C,label:M},b,K){const I=p(a),L=h??(I?v.e.account:void 0),_=L?(await(0,y.
U)(C,b))?.account:void 0;if(L&&_&&L!==_)throw i(a,L,_,M,K);const W=h===void 0?await T(a,C,b,I):void 0;if(W)throw new P.yo(`The EKS cluster ${a} is in ${W}, not \
in ${C.region}.`,`Set the input 'region' to ${W}.`,{cause:K})}function p(a){return Object.values(v.e.clusters).includes(a)}async function T(a,h,C,M){const{environment:b}=C,
K=[b[m.E.awsRegion],b[m.E.awsDefaultRegion],M?v.e.region:""];for(const I of new Set(K)){if(!I||I===h.region||!(0,c.iQ)(I))continue;if((await w(a,{...h,region:I},
C).catch(()=>{}))?.arn)return I}}}),9066:((j,R,t)=>{t.r(R),t.d(R,{parseClusterArn:()=>P,parseClusterReference:()=>v});var E=t(100),A=t(6986);const c=/^[0-9A-Za-z][\w-]{0,99}$/;
function P(m){const[,y="",O="",g="",w=""]=/^arn:([\w-]+):eks:([a-z0-9-]+):(\d{12}):cluster\/(.+)$/.exec(m)??[];if(!(!(0,E.rh)(y)||(0,E.iQ)(O)?.name!==y))return c.
test(w)?{partition:y,region:O,account:g,clusterName:w}:void 0}function v(m,y="cluster"){if(c.test(m))return{clusterName:m,arn:void 0,account:void 0,region:void 0};
const O=P(m);if(O)return{clusterName:O.clusterName,arn:m,account:O.account,region:O.region};const g=/^arn:[\w-]+:eks:([a-z0-9-]+):\d{12}:cluster\//.exec(m)?.[1];
throw(0,A.Gq)(y,m,g===void 0?"Use the name of an EKS cluster (up to 100 letters, digits, - and _) or its ARN.":`Use the cluster's ARN as AWS shows it: the parti\
tion, the region ${g} and the name have to go together.`)}}),7705:((j,R,t)=>{t.d(R,{u:()=>m});var E=t(7598),A=t(100),c=t(6986);const P=14*6e4,v=4096;function m(i){
const l=`k8s-aws-v1.${Buffer.from(O(i)).toString("base64url")}`;if(l.length>v)throw new c.yo(`The cluster token is ${l.length} bytes long, and clusters accept ${v}\
: the credentials' session token is too long.`,"Assume the role with a shorter session policy, fewer managed policies or fewer session tags.");const r=i.credentials.
expiration?.getTime()??Number.POSITIVE_INFINITY;return{token:l,expiration:new Date(Math.min(i.now+P,r))}}function y(i){return`sts.${i}.${(0,A.iQ)(i)?.suffix??"a\
mazonaws.com"}`}function O({tokenAudience:i,region:l,credentials:r,now:p}){const T=y(l),a=new Date(p).toISOString().replace(/[-:]|\.\d+/g,""),h=`${a.slice(0,8)}\
/${l}/sts/aws4_request`,C=[["Action","GetCallerIdentity"],["Version","2011-06-15"],["X-Amz-Algorithm",g],["X-Amz-Credential",`${r.accessKeyId}/${h}`],["X-Amz-Da\
te",a],["X-Amz-Expires","60"],["X-Amz-SignedHeaders",w],...r.sessionToken?[["X-Amz-Security-Token",r.sessionToken]]:[]].map(([L="",_=""])=>`${L}=${f(_)}`),M=["G\
ET","/",C.toSorted().join("&"),`host:${T}`,`x-k8s-aws-id:${i}`,"",w,S("")].join(`
`),b=[g,a,h,S(M)].join(`
`),K=h.split("/").reduce(N,`AWS4${r.secretAccessKey}`),I=N(K,b).toString("hex");return`https://${T}/?${C.join("&")}&X-Amz-Signature=${I}`}const g="AWS4-HMAC-SHA\
256",w="host;x-k8s-aws-id";function S(i){return(0,E.createHash)("sha256").update(i).digest("hex")}function N(i,l){return(0,E.createHmac)("sha256",i).update(l).digest()}
function f(i){return encodeURIComponent(i).replace(/[!'()*]/g,l=>`%${l.charCodeAt(0).toString(16).toUpperCase()}`)}}),5373:((j,R,t)=>{t.r(R),t.d(R,{pluginArguments:()=>w,
run:()=>g});var E=t(7975),A=t(8886),c=t(6986),P=t(4564),v=t(3053),m=t(960),y=t(7705),O=t(557);async function g(){await(0,m.m)(async(f,i)=>{const l=(0,O.Wy)(i[P.
E.kubernetesExecInfo]),{tokenAudience:r,region:p,profile:T,role:a}=S(f),h=a?await N({arn:a,region:p,profile:T},i):await(0,A.gl)({region:p,profile:T},{environment:i})(),
C=(0,y.u)({tokenAudience:r,region:p,credentials:h,now:Date.now()});return(0,O.BA)(l,C)})}function w({tokenAudience:f,region:i,profile:l,role:r}){return["--clust\
er",f,"--region",i,...l?["--profile",l]:[],...r?["--role",r]:[]]}function S(f){const i={type:"string"},{values:l}=(0,E.parseArgs)({args:f,options:{cluster:i,region:i,
profile:i,role:i}}),{cluster:r,region:p,profile:T,role:a}=l;if(!r||!p)throw new c.yo("The token plugin needs --cluster and --region.","Run configure-kubeconfig \
again.");return{tokenAudience:r,region:p,profile:T,role:a}}async function N(f,i){const{keptRoleCredentials:l,roleCredentials:r,roleSessionFile:p}=await t.e(975).
then(t.bind(t,975)),T=p((0,v.O)(i),f,i),a=l(T,f,i);if(a)return a;const{withStandaloneDependencies:h}=await t.e(2706).then(t.bind(t,2706));return await h(i,C=>r(
T,f,C))}}),975:((j,R,t)=>{t.d(R,{keptRoleCredentials:()=>w,roleCredentials:()=>S,roleSessionFile:()=>g});var E=t(7598),A=t(6760),c=t(8886),P=t(9217),v=t(3338),m=t(
1118),y=t(4564);const O=3600;function g(f,i,l){const r=i.profile||l[y.E.awsAccessKeyId]||l[y.E.awsProfile]||"",p=(0,E.createHash)("sha256").update(JSON.stringify(
[i.arn,i.region,r])).digest("hex");return(0,A.join)(f,"kube",`role-${p.slice(0,16)}.json`)}function w(f,i,l){const r=(0,m.RZ)(f,{request:N(i,l)},Date.now());return r&&
(0,P.$)(r)}async function S(f,i,l){const{environment:r}=l,p=N(i,r),T=async()=>{const{openSessionAs:h}=await Promise.all([t.e(7848),t.e(9745)]).then(t.bind(t,9745)),
C=await(0,c.gl)(i,l)();return await h({credentials:C,label:(0,c.J8)(i.profile,r)},p,l)},a=await(0,m.NO)(f,{request:p,label:`role ${i.arn}`,open:T},l);return(0,c.
Iv)((0,P.$)(a),l)}function N({arn:f,region:i},l){const r=(0,v.lg)({repository:l[y.E.githubRepository]??"",runId:l[y.E.githubRunId]??"",runAttempt:l[y.E.githubRunAttempt]??
""});return{region:i,role:(0,v.DM)(f,i),sessionName:r,duration:O,policies:{managed:[]},chain:[],tags:[]}}}),960:((j,R,t)=>{t.d(R,{m:()=>c});var E=t(7831),A=t(9577);
async function c(P){try{process.stdout.write(await P(process.argv.slice(2),process.env))}catch(v){const{message:m,remedy:y}=(0,A.ie)(v);process.stderr.write((0,E.
D)(`ds-infra: ${m} ${y}
`)),process.exitCode=1}}}),9226:((j,R,t)=>{t.d(R,{O:()=>E});function E(A){let c;return()=>(c??=A(),c)}}),9614:((j,R,t)=>{t.d(R,{R:()=>g,a:()=>O});var E=t(6698),
A=t(1421),c=t(5434),P=t(481),v=t(6986);const m=5e3,y=64*1024*1024;async function O(r,p,T={}){return await S(r,p,T)}async function g(r,p,T={}){return await(process.
platform==="win32"&&!T.onOutput&&!T.onLine?S:f)(r,p,T)}const w=new E.AsyncLocalStorage;(0,c.subscribe)("child_process",r=>w.getStore()?.(r.process));async function S(r,p,T){
const{signal:a,input:h,cwd:C,env:M}=T;a?.throwIfAborted();const{getExecOutput:b}=await t.e(4775).then(t.bind(t,4775));let K;const I=()=>K&&l(K);let L=0;const _=B=>{
L+=B.length,L>y&&I()};a?.addEventListener("abort",I,{once:!0});const W=B=>{K=B,K.once("spawn",()=>{B.stdin?.on("error",()=>{}),a?.aborted&&I()})};try{const B=await w.
run(W,()=>b(`"${r.replaceAll('"','\\"')}"`,[...p],{silent:!0,ignoreReturnCode:!0,input:Buffer.from(h??""),...C===void 0?{}:{cwd:C},...M===void 0?{}:{env:N(M)},listeners:{
stdout:_,stderr:_}}));if(L>y)throw new Error(`${r} printed more than ${y} bytes`);return{...B,exitCode:B.exitCode??1}}catch(B){const z=(0,v.bD)(B).startsWith("U\
nable to locate executable file");throw Object.assign(new Error((0,v.bD)(B),{cause:B}),z?{code:"ENOENT"}:{})}finally{a?.removeEventListener("abort",I),a?.throwIfAborted()}}
function N(r){const p={};for(const[T,a]of Object.entries(r))a!==void 0&&(p[T]=a);return p}async function f(r,p,T){const{signal:a,onLine:h,onOutput:C}=T;a?.throwIfAborted();
const M=(0,A.spawn)(r,p,{stdio:["pipe","pipe","pipe"],windowsHide:!0,...T.cwd===void 0?{}:{cwd:T.cwd},...T.env===void 0?{}:{env:{...T.env}}}),b=[],K=[];let I=!1;
const L=()=>{I||l(M),I=!0};C||i(M.stdout,b,h,L),i(M.stderr,K,h,L),M.stdin.on("error",()=>{}),M.stdin.end(T.input??"");const _=()=>{l(M)};a?.addEventListener("ab\
ort",_,{once:!0});const W=C?.(M.stdout);W?.catch(_);try{const B=await new Promise((z,Q)=>{M.once("error",Q),M.once("close",G=>z(G??1))});if(await W?.catch(()=>{}),
a?.throwIfAborted(),await W,I)throw new Error(`${r} printed more than ${y} bytes`);return{exitCode:B,stdout:b.join(""),stderr:K.join("")}}finally{a?.removeEventListener(
"abort",_)}}function i(r,p,T,a){if(r.setEncoding("utf8"),T){(0,P.createInterface)({input:r,crlfDelay:Number.POSITIVE_INFINITY}).on("line",T);return}let h=0;r.on(
"data",C=>{h+=C.length,h<=y?p.push(C):a()})}function l(r){const p=()=>{r.stdout?.destroy(),r.stderr?.destroy()};if(r.exitCode!==null||r.signalCode!==null){p();return}
r.kill("SIGTERM");const T=setTimeout(()=>r.kill("SIGKILL"),m);r.once("close",()=>clearTimeout(T)),r.once("exit",p)}})};

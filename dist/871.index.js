export const id=871,ids=[871,235,743,136,822,899],modules={2356:((W,C,t)=>{var l;l={value:!0},l=l=l=C.cS=l=l=l=void 0;var O=t(3422);l={enumerable:!0,get:function(){
return O.Field}},l={enumerable:!0,get:function(){return O.Fields}},l={enumerable:!0,get:function(){return O.HttpRequest}},Object.defineProperty(C,"cS",{enumerable:!0,
get:function(){return O.HttpResponse}}),l={enumerable:!0,get:function(){return O.isValidHostname}},l={enumerable:!0,get:function(){return O.getHttpHandlerExtensionConfiguration}},
l={enumerable:!0,get:function(){return O.resolveHttpHandlerRuntimeConfig}}}),4871:((W,C,t)=>{t.r(C),t.d(C,{run:()=>ft});var l=t(6760),O=t(587),g=t(6743),A=t(7598),
v=t(8161),T=t(2971),$=t(2977),E=t(5715),u=t(7902),R=t(4195),a=t(2235),i=t(6519),n=t(7729);const e=5e3;async function c({environment:r,signal:o}){try{const{stdout:m}=await(0,n.
R3)("kubectl",["version","--client","--output=json"],{env:r,signal:AbortSignal.any([o,AbortSignal.timeout(e)])}),{clientVersion:p}=JSON.parse(m);return/^v(\d+\.\d+\.\d+)/.
exec(p?.gitVersion??"")?.[1]}catch{return}}function f(r,o,m){if(r===void 0){m.notice("There is no kubectl on PATH. Where a later step needs one, run setup-tools\
 before it.");return}const[p=0,S=0]=r.split(".").map(Number),[x=0,j=0]=o.split(".").map(Number);p===x&&Math.abs(S-j)<=1||m.warning(`kubectl is ${r} and the clus\
ter is ${o}: Kubernetes supports one minor version of difference. Install a matching one with setup-tools (kubectl: '${o}').`)}var s=t(9457),d=t(6128),w=t(5136),
I=t(6136);function P(r,o){const{environment:m}=o,p=(0,d.q8)(r.profile,m),S={region:r.region,profile:p};return{target:{...S,credentials:L((0,d.gl)(S,o))},label:(0,d.
J8)(p,m),profile:p,role:void 0,sessionFile:void 0}}function D(r,o){const{environment:m,folder:p,now:S}=o,x=(0,I.roleSessionFile)(p,r,m),j=()=>(0,I.assumeFurtherRole)(
r,o);return{target:{region:r.region,credentials:L(()=>(0,I.roleSession)(x,S(),j))},label:`role ${r.arn}`,profile:r.profile,role:r.arn,sessionFile:x}}async function N(r,o,m){
const p=(0,w.u)({cluster:o.tokenAudience,region:o.region,credentials:await r.target.credentials(),now:m.now()});return m.mask(p.token),p}function L(r){let o;return()=>(o??=
r(),o)}var K=t(1553),B=t(794);async function z(r,o,m){const p=await(0,B.jh)(()=>y(r,o.token,m),{what:`The call to ${r.name}`,onRetry:x=>m.logger.info(x),attempts:3,
signal:m.signal,isTransient:x=>x instanceof $.nM&&!J.has((0,$.$N)(x)??"")}).catch(async x=>{throw await q(x,r)}),S=await p.body.text();switch(p.status){case 200:case 201:
return h(S,r);case 401:throw await _(r,o,p,m);case 403:throw M(r,S);case 404:return{user:void 0,groups:[]};default:throw new $.nM(`The API server of ${r.name} a\
nswered ${p.status}: ${b(S)}`,"Check that the endpoint is not behind a proxy that changes its answers (NO_PROXY).")}}async function y(r,o,m){const p=await m.http(
{url:`${r.endpoint}/apis/authentication.k8s.io/v1/selfsubjectreviews`,method:"POST",headers:{authorization:`Bearer ${o}`,"content-type":"application/json",accept:"\
application/json"},body:JSON.stringify({apiVersion:"authentication.k8s.io/v1",kind:"SelfSubjectReview"}),ca:Buffer.from(r.certificateAuthority,"base64").toString(),
signal:m.signal});if((0,B.Dm)(p.status)){const S=await p.body.text();throw new B.N_(`The API server of ${r.name} answered ${p.status}: ${b(S)}`,"Run the job aga\
in later; see the health of the control plane in the AWS console.")}return p}function h(r,o){try{const{status:m}=JSON.parse(r),p=m?.userInfo?.username;if(p)return{
user:p,groups:m?.userInfo?.groups??[]}}catch{}throw new $.nM(`What answers at ${o.endpoint} is no Kubernetes API server.`,"A proxy may answer in its place: add \
the host to NO_PROXY.")}function b(r){try{const{message:o}=JSON.parse(r);if(o)return o}catch{}return r.slice(0,200)}function M(r,o){return new $.yo(`${r.name} k\
nows who we are but forbids the question: ${b(o)}`,"Bind the ClusterRole system:basic-user to system:authenticated (Kubernetes' default), or set verify: false.")}
const U=5;async function _(r,o,m,p){const S=(p.now()-Date.parse(m.headers.date??""))/6e4;if(Math.abs(S)>U)return new $.yo(`${r.name} answered Unauthorized: this\
 machine's clock is ${Math.round(Math.abs(S))} minutes ${S>0?"ahead of":"behind"} the cluster's.`,"Set the clock of the runner: tokens are dated, and refused ou\
tside their 15 minutes.");const x=await(0,g.I)(o.target,p);if(!x)return new $.yo(`${r.name} answered Unauthorized to ${o.label}, and AWS does not say who that i\
s.`,"The credentials may have expired: run assume-role in this job; its profile refreshes itself.");const j=k(x.arn),F=o.label.includes(j)?"":` (${o.label})`;return new $.
yo(`${r.name} answered Unauthorized: it knows no ${j}${F}.`,Z(r,j,o.namespace))}function k(r){const o=/^arn:([^:]+):sts::(\d+):assumed-role\/([^/]+)\//.exec(r);
return o?`arn:${o[1]}:iam::${o[2]}:role/${o[3]}`:r}function Z(r,o,m){const p=`--cluster-name ${r.name} --region ${r.region} --principal-arn ${o}`,S=o.split(":")[1]??
"aws",x=["Admit it with an access entry (a role with a path needs it in the ARN):",`  aws eks create-access-entry ${p}`,`  aws eks associate-access-policy ${p} \
--policy-arn arn:${S}:eks::aws:cluster-access-policy/AmazonEKSEditPolicy --access-scope type=namespace,namespaces=${m??"<namespace>"}`],j=["Admit it in the Conf\
igMap aws-auth of namespace kube-system (without the path of a role):",o.includes(":role/")?"  mapRoles: |":"  mapUsers: |",o.includes(":role/")?`    - rolearn:\
 ${o}`:`    - userarn: ${o}`,`      username: ${o.split("/").at(-1)}${o.includes(":role/")?":{{SessionName}}":""}`,"      groups: [<a group that a RoleBinding o\
f the cluster names>]"];switch(r.authenticationMode){case"API":return x.join(`
`);case"CONFIG_MAP":return j.join(`
`);default:return[...x,"or:",...j].join(`
`)}}const J=new Set(["ENOTFOUND","ECONNREFUSED","EHOSTUNREACH","ENETUNREACH","ETIMEDOUT","UND_ERR_CONNECT_TIMEOUT","UND_ERR_HEADERS_TIMEOUT"]);async function q(r,o){
const m=(0,$.$N)(r)??"";if(et(r))return nt(r,o,m);if(!J.has(m))return r;const{hostname:p}=new URL(o.endpoint),S=await(0,K.lookup)(p).then(({address:F})=>`it res\
olves to ${F}`,()=>"its name does not resolve here");if(!o.publicAccess)return tt(r,o,S);const x=o.publicAccessCidrs.length>0&&!o.publicAccessCidrs.includes("0.\
0.0.0/0"),j=x?`, which is open to ${o.publicAccessCidrs.join(", ")} only`:"";return new $.nM(m.endsWith("TIMEOUT")||m==="ETIMEDOUT"?`${o.name} did not answer in\
 time at its public endpoint ${p}${j} (${S}).`:`The public endpoint of ${o.name}, ${p}${j}, cannot be reached: ${(0,$.bD)((0,$.cZ)(r).at(-1))} (${S}).`,x?"Add t\
his runner's address to the cluster's public access CIDRs, or use a runner inside its VPC.":"Check that this runner may make HTTPS requests to it; behind a prox\
y, set HTTPS_PROXY and NO_PROXY.",{cause:r})}function tt(r,o,m){return new $.yo(`${o.name} has a private endpoint only, and this runner is not in its network: ${new URL(
o.endpoint).hostname} cannot be reached (${m}).`,"Use a runner inside the cluster's VPC (or connected to it), or switch on the cluster's public access.",{cause:r})}
function et(r){const o=(0,$.$N)(r)??"";return/^(ERR_TLS|ERR_SSL|CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|EPROTO|HOSTNAME_MISMATCH)/.test(o)}function nt(r,o,m){return new $.
yo(`The TLS certificate that ${o.endpoint} shows is not signed by the CA of ${o.name} or not valid (${m}).`,"Something between this runner and the cluster answe\
rs for it, such as a proxy that inspects TLS: add the cluster's host to NO_PROXY.",{cause:r})}async function ot(r,o){const{role:m,region:p}=r;m&&(0,T.fP)(m,{account:E.
e.account,region:p});const S=P(r,o),[x,j]=await Promise.all([rt(r,S,o),c(o)]),F=m?Q(m,x.account,x.region,S,o):S;try{const{identity:H,credential:X}=await st(r,x,
F,o);f(j,x.version,o.logger);const{added:V,kubeconfigVariable:Y}=await it(r,x,X,o),G=(0,l.join)(o.folder,"kube","cache");return ct(x,H,V,o),{outputs:{kubeconfig:V.
file,context:V.context,endpoint:x.endpoint,clusterVersion:x.version,identity:H?.user},variables:{[u.E.kubeconfig]:Y,[u.E.kubeCacheFolder]:o.environment[u.E.kubeCacheFolder]||
G},summary:ut(x,H,V),leftovers:{entry:V,sessionFile:F.sessionFile,cacheFolder:G}}}catch(H){throw await(0,s.d)(F.sessionFile),H}}async function rt(r,o,m){const{cluster:p,
role:S,region:x}=r;try{return await(0,g.describeCluster)(p,o,m)}catch(j){if(!(j instanceof $.yo)||!S?.startsWith("arn:"))throw j;m.logger.info(`${j.message} Ask\
ing as role ${S} too.`);const F=Q(S,"",x,o,m);try{return await(0,g.describeCluster)(p,F,m)}catch(H){throw await(0,s.d)(F.sessionFile),H}}}function Q(r,o,m,{profile:p},S){
return D({arn:(0,T.fP)(r,{account:o,region:m}).arn,region:m,profile:p},S)}async function st(r,o,m,p){const S=r.credential==="static",{profile:x,role:j}=m,{node:F,
script:H}=r.plugin,X=(0,a.pluginArguments)({cluster:o.tokenAudience,region:o.region,profile:x,role:j}),V={command:F,args:[H,...X]};if(!S&&!r.verify)return{identity:void 0,
credential:{exec:V}};const{token:Y,expiration:G}=await N(m,o,p),dt=r.verify?await z(o,{...m,token:Y,namespace:r.namespace},p):void 0;return S&&at(G,p),{identity:dt,
credential:S?{token:Y}:{exec:V}}}async function it(r,o,m,{environment:p,folder:S}){const x=r.kubeconfig===void 0,j=r.kubeconfig??(0,l.join)(S,"kube","config"),F=`${p[u.
E.githubRunId]??""}-${p[u.E.githubRunAttempt]??""}/`,H=await(0,i.VZ)(j,x,{id:F+(0,A.randomUUID)(),context:r.context??o.name,namespace:r.namespace,cluster:{name:o.
arn,server:o.endpoint,certificateAuthority:o.certificateAuthority},credential:m,setCurrent:r.setCurrent},Y=>Y.startsWith(F)),X=(0,l.join)(p[u.E.home]||(0,v.homedir)(),
".kube","config"),V=await(0,R.Zu)(X)===void 0?void 0:X;return{added:H,kubeconfigVariable:(0,i.l6)(H.file,p[u.E.kubeconfig],V)}}function at(r,{logger:o,now:m}){const p=Math.
floor((r.getTime()-m())/6e4);o.warning(`The token in the kubeconfig ends after 15 minutes (use it for ${p}) and is not renewed. Use credential: exec wherever th\
e tool can run a program.`)}function ct(r,o,m,{logger:p}){const S=o?.groups.length?`, groups ${o.groups.join(", ")}`:"",x=o?.user?` as ${o.user}${S}`:"",j=o?"Co\
nnected to":"Configured";p.info(`${j} ${r.name} (${r.version})${x}.`),p.info(`Context ${m.context} is in ${m.file}.`)}function ut({name:r,version:o,region:m},p,{
context:S}){const x=p?.user??"not verified";return`| cluster | version | region | context | as |
| --- | --- | --- | --- | --- |
| ${r} | ${o} | ${m} | ${S} | ${x} |
`}async function ft(r){const{outputs:o,leftovers:m,variables:p,summary:S}=await ot(lt(r.inputs),r);r.saveState("leftovers",m),r.exportVariables(p),r.setOutputs(
{kubeconfig:o.kubeconfig,context:o.context,endpoint:o.endpoint,"cluster-version":o.clusterVersion,identity:o.identity}),await r.summarize(S)}function lt(r){const o=(0,g.
readCluster)(r.required("cluster")),m=r.optional("kubeconfig");return{cluster:o,region:(0,O.vK)(o.region??r.required("region")),profile:r.optional("profile"),role:r.
optional("role"),namespace:r.matching("namespace",/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,"Use the name of a namespace: up to 63 lower-case letters, digits and h\
yphens."),context:r.matching("context",/^[^\s\p{Cc}]{1,253}$/u,"Use up to 253 characters without spaces."),setCurrent:r.boolean("set-current"),kubeconfig:m===void 0?
void 0:(0,l.resolve)(m),verify:r.boolean("verify"),credential:r.choice("credential",["exec","static"]),plugin:{node:process.execPath,script:(0,l.join)((0,l.dirname)(
process.argv[1]??""),"eks-token.js")}}}}),2822:((W,C,t)=>{t.r(C),t.d(C,{createEcrClient:()=>A,createEcrPublicClient:()=>v,createEksClient:()=>T,createStsClient:()=>$});
var l=t(6128),O=t(7318);function g(E,u){return{region:E.region,maxAttempts:3,requestHandler:(0,O.D)(u.http,{signal:u.signal}),credentials:E.credentials??(0,l.gl)(
E,u),customUserAgent:"ds-infra"}}async function A(E,u){const{ECRClient:R}=await Promise.all([t.e(861),t.e(249)]).then(t.t.bind(t,8249,19));return new R(g(E,u))}
async function v(E,u){const{ECRPUBLICClient:R}=await Promise.all([t.e(861),t.e(821)]).then(t.t.bind(t,9821,19));return new R(g(E,u))}async function T(E,u){const{
EKSClient:R}=await Promise.all([t.e(861),t.e(524)]).then(t.t.bind(t,4524,19));return new R(g(E,u))}async function $(E,u){const{STSClient:R}=await Promise.all([t.
e(861),t.e(695)]).then(t.t.bind(t,1695,19));return new R(g(E,u))}}),5899:((W,C,t)=>{t.r(C),t.d(C,{awsAnswerOf:()=>A,awsError:()=>E,quote:()=>v});var l=t(2977),O=t(
5715),g=t(794);function A(a){if(!(a instanceof Error)||!("$metadata"in a))return;const i=a.$metadata;return{code:"Code"in a&&typeof a.Code=="string"?a.Code:a.name,
message:(0,l.bD)(a),status:i?.httpStatusCode,requestId:i?.requestId}}function v(a){return`${a.code}: ${a.message} (request id ${a.requestId??"unknown"})`}const T=new Set(
["ExpiredTokenException","ExpiredToken","UnrecognizedClientException","InvalidClientTokenId"]),$=new Set(["SyntaxError","Unknown","UnknownError"]);function E(a,i){
if(a instanceof l.lZ)return a;const n=A(a);if(!n)return new l.nM(`${i.permission} failed: ${(0,l.bD)(a)}`,"Run the job again; if it persists, see the debug log.",
{cause:a});const e={cause:a};return $.has(n.code)?new l.nM(`${i.permission} got an answer that is not AWS's (HTTP ${n.status??"unknown"}).`,"Run the job again; \
if it persists, see whether a proxy or an AWS_ENDPOINT_URL variable stands in the way.",e):/^AccessDenied/.test(n.code)?new l.yo(`${i.permission} is denied to ${i.
caller}. ${v(n)}`,`Allow ${i.permission} in the policy of ${u(n.message)}${R(i)}.`,e):T.has(n.code)?new l.yo(`The credentials of ${i.caller} are expired or not \
valid. ${v(n)}`,"Run assume-role in this job; its profile refreshes itself. Keys in the environment do not.",e):(0,g.Dm)(n.status??0)||/Throttl|TooManyRequests/.
test(n.code)?new l.nM(`${i.permission} failed at AWS. ${v(n)}`,"Run the job again later.",e):new l.yo(`${i.permission} was refused. ${v(n)}`,"Check the action's\
 inputs against this answer.",e)}function u(a){const i=/:assumed-role\/([\w+=,.@-]+)\//.exec(a)?.[1];return i?`role ${i}`:"the role"}function R(a){return a.profile!==
O.e.profile?"":`, or assume ${O.e.standIn.role} as profile ${O.e.standIn.profile} and set profile: ${O.e.standIn.profile}`}}),7318:((W,C,t)=>{t.d(C,{D:()=>A});var l=t(
2356),O=t(2977),g=t(6433);function A(E,{signal:u,timeout:R}={}){return{handle:async(a,i={})=>{const n=i.abortSignal instanceof AbortSignal?i.abortSignal:u,e={...n?
{signal:n}:{},...R===void 0?{}:{timeout:R}};return{response:await v(E,a,e)}},updateHttpClientConfig:()=>{},httpHandlerConfigs:()=>({})}}async function v(E,u,R){
const a=u.port?`:${u.port}`:"",i=new URL(`${u.protocol}//${u.hostname}${a}${u.path}${$(u.query)}`);try{const{status:n,headers:e,body:c}=await E({url:i,method:u.
method,headers:u.headers,...u.body===void 0?{}:{body:u.body},...R});return new l.cS({statusCode:n,headers:e,body:await T(c,i,R.signal)})}catch(n){throw n instanceof
O.nM&&Object.assign(n,{$retryable:{throttling:!1}}),n}}async function T(E,u,R){const a=[];try{for await(const i of E)a.push(i)}catch(i){throw R?.aborted?R.reason:
(0,g.x)(u,i)}return Buffer.concat(a)}function $(E){const u=new URLSearchParams;for(const[a,i]of Object.entries(E??{}))for(const n of Array.isArray(i)?i:[i??""])
u.append(a,n);const R=u.toString().replaceAll("+","%20");return R?`?${R}`:""}}),2971:((W,C,t)=>{t.d(C,{fP:()=>T,lg:()=>R,pC:()=>E});var l=t(2977),O=t(9306),g=t(
587);const A=/^arn:([\w-]+):iam::(\d{12}):role\/((?:[\x21-\x7e]{1,510}\/)?)([\w+=,.@-]{1,64})$/,v=/^(?:[\w+=,.@/-]{1,510}\/)?[\w+=,.@-]{1,64}$/;function T(a,i,n="\
role"){if(!a.startsWith("arn:"))return $(a,i,n);const[,e="",c="",,f=""]=A.exec(a)??[];if(!f||!(0,g.rh)(e))throw(0,O.n)(n,a,"Use a role ARN like arn:aws:iam::123\
456789012:role/name.");const s=(0,g.iQ)(i.region)?.name;if(e!==s)throw new l.yo(`The input '${n}' names a role of the partition ${e}, but the region ${i.region}\
 belongs to ${s}.`,`Set 'region' to a region of ${e}.`);return{arn:a,partition:e,account:c,name:f}}function $(a,{account:i,region:n},e){const c=(0,g.iQ)(n)?.name??
"aws";if(!v.test(a)||a.startsWith("/")||a.includes("//"))throw(0,O.n)(e,a,"Use the name of a role (at most 64 letters, digits and _+=,.@-) or its ARN, arn:aws:i\
am::123456789012:role/name.");const f=a.slice(a.lastIndexOf("/")+1);return{arn:`arn:${c}:iam::${i}:role/${a}`,partition:c,account:i,name:f}}function E(a){const[
,i,n,e]=/^arn:[\w-]+:sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\/([\w+=,.@-]+)$/.exec(a)??[];return i&&n&&e?{account:i,name:n,session:e}:void 0}const u=64;function R(a){
const i=c=>c.replace(/[^\w+=,.@-]+/g,"-"),n=i(`${a.runId||"0"}-${a.runAttempt||"1"}`).slice(-(u-2));return`${i(a.repository||"ds-infra").slice(-(u-n.length-1))}\
-${n}`}}),5715:((W,C,t)=>{t.d(C,{e:()=>l});const l={account:"707930574880",region:"us-east-1",role:"EKS-HUB-Hub",profile:"hub",registry:"707930574880.dkr.ecr.us\
-east-1.amazonaws.com",clusters:{prod:"hub-prod",ephemeral:"hub-ephemeral"},standIn:{profile:"hub-pu",role:"HFPowerUserAccess"}}}),6743:((W,C,t)=>{t.d(C,{I:()=>c,
describeCluster:()=>E,readCluster:()=>f});var l=t(2822),O=t(5899),g=t(587),A=t(2977),v=t(5715),T=t(7902),$=t(9306);async function E(s,d,w){let I;try{I=await u(s.
name,d.target,w)}catch(P){const D=(0,O.awsAnswerOf)(P)?.code??"";if(/^(ResourceNotFound|AccessDenied)/.test(D)&&await n(s,d,w,P),D==="ResourceNotFoundException")
throw await i(s.name,d,w,P);const{profile:N}=d.target;throw(0,O.awsError)(P,{permission:"eks:DescribeCluster",caller:d.label,profile:N})}return R(I,d.target.region)}
async function u(s,d,w){const[{DescribeClusterCommand:I},P]=await Promise.all([Promise.all([t.e(861),t.e(524)]).then(t.t.bind(t,4524,19)),(0,l.createEksClient)(
d,w)]),{cluster:D}=await P.send(new I({name:s}));return D??{}}function R(s,d){const{name:w,arn:I,endpoint:P,status:D,version:N}=s,L=a[D??""];if(L)throw L(`The E\
KS cluster ${w}`);const K=s.certificateAuthority?.data;if(!w||!I||!P||!N||!K)throw new A.nM(`eks:DescribeCluster told no endpoint, version or CA of the cluster \
(status ${D??"unknown"}).`,"Look at the cluster in the AWS console; a proxy may also have changed the answer.");const B=s.resourcesVpcConfig;return{name:w,arn:I,
account:I.split(":")[4]??"",region:I.split(":")[3]||d,endpoint:P,certificateAuthority:K,version:N,tokenAudience:s.outpostConfig&&s.id?s.id:w,publicAccess:B?.endpointPublicAccess??
!0,publicAccessCidrs:B?.publicAccessCidrs??[],authenticationMode:s.accessConfig?.authenticationMode??"CONFIG_MAP"}}const a={CREATING:s=>new A.nM(`${s} is still \
being created.`,"Run the job again once it is active: that takes minutes."),PENDING:s=>new A.nM(`${s} waits to be created (status PENDING).`,"Run the job again \
once it is active."),DELETING:s=>new A.yo(`${s} is being deleted.`,"Name another cluster with the input 'cluster'."),FAILED:s=>new A.yo(`${s} could not be creat\
ed (status FAILED).`,"See its health issues in the AWS console, and create it anew.")};async function i(s,{target:d,label:w},I,P){const D=(await c(d,I))?.account,
N=`in ${d.region}${D?` of account ${D}`:""}`,L=(0,O.awsAnswerOf)(P);return new A.yo(`There is no EKS cluster ${s} ${N}. ${L?(0,O.quote)(L):""}`.trimEnd(),`Check\
 the inputs 'cluster' and 'region', and that ${w} is of the account that the cluster is in.`,{cause:P})}async function n({name:s,account:d},{target:w,label:I},P,D){
const N=Object.values(v.e.clusters).includes(s),L=d??(N?v.e.account:void 0),K=L?(await c(w,P))?.account:void 0;if(L&&K&&L!==K)throw new A.yo(`The EKS cluster ${s}\
 is in account ${L}, and ${I} is of account ${K}.`,`Use a profile of account ${L} (assume-role's input 'account'), or set 'role' to the ARN of a role there.`,{cause:D});
const B=await e(s,w,P,N);if(B)throw new A.yo(`The EKS cluster ${s} is in ${B}, not in ${w.region}.`,`Set the input 'region' to ${B}.`,{cause:D})}async function e(s,d,w,I){
const{environment:P}=w,D=[P[T.E.awsRegion],P[T.E.awsDefaultRegion],I?v.e.region:""];for(const N of new Set(D)){if(!N||N===d.region||!(0,g.iQ)(N))continue;if((await u(
s,{...d,region:N},w).catch(()=>{}))?.arn)return N}}async function c(s,d){try{const[{GetCallerIdentityCommand:w},I]=await Promise.all([Promise.all([t.e(861),t.e(
695)]).then(t.t.bind(t,1695,19)),(0,l.createStsClient)(s,d)]),{Account:P,Arn:D}=await I.send(new w({}));return P&&D?{account:P,arn:D}:void 0}catch(w){d.logger.debug(
`sts:GetCallerIdentity failed: ${String(w)}`);return}}function f(s){const[,d,w,I]=/^arn:[\w-]+:eks:([a-z0-9-]+):(\d{12}):cluster\/(.+)$/.exec(s)??[],P=I??s;if(!/^[0-9A-Za-z][\w-]{0,99}$/.
test(P))throw(0,$.n)("cluster",s,"Use the name of an EKS cluster (up to 100 letters, digits, - and _) or its ARN.");return{name:P,account:w,region:d}}}),2235:((W,C,t)=>{
t.r(C),t.d(C,{pluginArguments:()=>i,run:()=>a});var l=t(7975),O=t(6128),g=t(2977),A=t(7902),v=t(1273),T=t(2247),$=t(5136);const E=["client.authentication.k8s.io\
/v1","client.authentication.k8s.io/v1beta1"];function u(f){if(!f)return E[0]??"";let s;try{s=JSON.parse(f)?.apiVersion}catch(w){throw new g.yo("KUBERNETES_EXEC_\
INFO is not JSON.","Use a client built on client-go 1.22 or later.",{cause:w})}const d=E.find(w=>w===s);if(d)return d;throw new g.yo(`The client asks for creden\
tials in the version ${String(s)}.`,`Use a client that knows ${E.join(" or ")}.`)}function R(f,{token:s,expiration:d}){const w=`${d.toISOString().slice(0,19)}Z`;
return`${JSON.stringify({kind:"ExecCredential",apiVersion:f,spec:{},status:{expirationTimestamp:w,token:s}})}
`}async function a(){await(0,T.m)(async(f,s)=>{const d=u(s[A.E.kubernetesExecInfo]),{cluster:w,region:I,profile:P,role:D}=n(f),N=D?await e({arn:D,region:I,profile:P},
s):await(0,O.gl)({region:I,profile:P},{environment:s})(),L=(0,$.u)({cluster:w,region:I,credentials:N,now:Date.now()});return R(d,L)})}function i({cluster:f,region:s,
profile:d,role:w}){return["--cluster",f,"--region",s,...d?["--profile",d]:[],...w?["--role",w]:[]]}function n(f){const s={type:"string"},{values:d}=(0,l.parseArgs)(
{args:f,options:{cluster:s,region:s,profile:s,role:s}}),{cluster:w,region:I,profile:P,role:D}=d;if(!w||!I)throw new g.yo("The token plugin needs --cluster and -\
-region.","Run configure-kubeconfig again.");return{cluster:w,region:I,profile:P,role:D}}async function e(f,s){const{assumeFurtherRole:d,roleSession:w,roleSessionFile:I}=await t.
e(136).then(t.bind(t,6136)),P=(0,v.O)(s);return await w(I(P,f,s),Date.now(),async()=>{const{openConnections:D}=await Promise.all([t.e(820),t.e(873)]).then(t.bind(
t,5254)),N=D();try{return await d(f,{environment:s,http:N.http,folder:P,logger:c,mask:()=>{},signal:AbortSignal.timeout(6e4),now:Date.now})}finally{await N.close()}})}
const c={info:()=>{},debug:()=>{},notice:()=>{},warning:()=>{},group:async(f,s)=>await s()}}),5136:((W,C,t)=>{t.d(C,{u:()=>T});var l=t(7598),O=t(587),g=t(2977);
const A=14*6e4,v=4096;function T(e){const c=`k8s-aws-v1.${Buffer.from(E(e)).toString("base64url")}`;if(c.length>v)throw new g.yo(`The cluster token is ${c.length}\
 bytes long, and clusters accept ${v}: the credentials' session token is too long.`,"Assume the role with a shorter session policy, fewer managed policies or fe\
wer session tags.");const f=e.credentials.expiration?.getTime()??Number.POSITIVE_INFINITY;return{token:c,expiration:new Date(Math.min(e.now+A,f))}}function $(e){
return`sts.${e}.${(0,O.iQ)(e)?.suffix??"amazonaws.com"}`}function E({cluster:e,region:c,credentials:f,now:s}){const d=$(c),w=new Date(s).toISOString().replace(/[-:]|\.\d+/g,
""),I=`${w.slice(0,8)}/${c}/sts/aws4_request`,P=[["Action","GetCallerIdentity"],["Version","2011-06-15"],["X-Amz-Algorithm",u],["X-Amz-Credential",`${f.accessKeyId}\
/${I}`],["X-Amz-Date",w],["X-Amz-Expires","60"],["X-Amz-SignedHeaders",R],...f.sessionToken?[["X-Amz-Security-Token",f.sessionToken]]:[]].map(([B="",z=""])=>`${B}\
=${n(z)}`),D=["GET","/",P.toSorted().join("&"),`host:${d}`,`x-k8s-aws-id:${e}`,"",R,a("")].join(`
`),N=[u,w,I,a(D)].join(`
`),L=I.split("/").reduce(i,`AWS4${f.secretAccessKey}`),K=i(L,N).toString("hex");return`https://${d}/?${P.join("&")}&X-Amz-Signature=${K}`}const u="AWS4-HMAC-SHA\
256",R="host;x-k8s-aws-id";function a(e){return(0,l.createHash)("sha256").update(e).digest("hex")}function i(e,c){return(0,l.createHmac)("sha256",e).update(c).digest()}
function n(e){return encodeURIComponent(e).replace(/[!'()*]/g,c=>`%${c.charCodeAt(0).toString(16).toUpperCase()}`)}}),6519:((W,C,t)=>{t.d(C,{VZ:()=>N,l6:()=>z,XW:()=>K,
h3:()=>L});var l=t(1455),O=t(6760),g=t(2977),A=t(4195),v=t(3993),T=t(8815);const $="ds-infra";function E(y){return`ds-infra:${y}`}function u(y,h,b){const M=n(y);
c(M,h,b);const U=E(h.context);I(M,"clusters",{name:h.cluster.name,cluster:{server:h.cluster.server,"certificate-authority-data":h.cluster.certificateAuthority}}),
I(M,"users",{name:U,user:i(h.credential)}),I(M,"contexts",{name:h.context,context:{cluster:h.cluster.name,user:U,...h.namespace?{namespace:h.namespace}:{},extensions:[
{name:$,extension:{id:h.id}}]}});const _={id:h.id,context:h.context};if(h.setCurrent){const k=M.get("current-context");typeof k=="string"&&k&&k!==h.context&&(_.
previousContext=k),M.set("current-context",h.context)}return{text:D(M),added:_}}function R(y,h){const b=n(y),M=w(b,"contexts",h.context);if(M&&f(M)===h.id){const U=M.
getIn(["context","cluster"]);P(b,"contexts",h.context),P(b,"users",E(h.context));const _=d(b,"contexts").some(k=>k.getIn(["context","cluster"])===U);if(typeof U==
"string"&&!_&&P(b,"clusters",U),b.get("current-context")===h.context){const k=h.previousContext;b.set("current-context",k&&w(b,"contexts",k)?k:"")}}return{text:D(
b),empty:a.every(U=>d(b,U).length===0),ours:d(b,"contexts").some(U=>f(U)!==void 0)}}const a=["clusters","contexts","users"];function i(y){return"token"in y?{token:y.
token}:{exec:{apiVersion:"client.authentication.k8s.io/v1",command:y.exec.command,args:[...y.exec.args],interactiveMode:"Never",provideClusterInfo:!1}}}function n(y){
const h=(0,T.Tp)(y?.trim()?y:`apiVersion: v1
kind: Config
preferences: {}
`,{compat:"yaml-1.1"}),[b]=h.errors;if(b)throw e(`it is not valid YAML (${b.message.split(`
`)[0]})`,b);if(!(0,T.jh)(h.contents))throw e("it is not a mapping");for(const M of a){const U=h.get(M);if(U!=null&&!(0,T.oP)(U))throw e(`'${M}' is not a list`)}
return h}function e(y,h){return new g.yo(`The existing kubeconfig cannot be added to: ${y}.`,"Correct the file, or name another one with 'kubeconfig'.",{cause:h})}
function c(y,h,b){const M=w(y,"contexts",h.context);if(!M)return;const U=M.getIn(["context","cluster"]),_=f(M);if(!(_!==void 0&&(U===h.cluster.name||!b(_))))throw new g.
yo(`The kubeconfig already has a context '${h.context}', for cluster ${String(U)}.`,"Choose another name with the input 'context'.")}function f(y){const h=y.getIn(
["context","extensions"]);if(!(0,T.oP)(h))return;const M=h.items.filter(T.jh).find(U=>U.get("name")===$)?.getIn(["extension","id"]);return typeof M=="string"?M:
void 0}function s(y,h){const b=y.get(h);if((0,T.oP)(b))return b;const M=y.createNode([]);return M.flow=!1,y.set(h,M),M}function d(y,h){const b=y.get(h);return(0,T.
oP)(b)?b.items.filter(T.jh):[]}function w(y,h,b){return d(y,h).find(M=>M.get("name")===b)}function I(y,h,b){const M=s(y,h);M.items.length===0&&(M.flow=!1);const U=y.
createNode(b),_=M.items.findIndex(k=>(0,T.jh)(k)&&k.get("name")===b.name);_>=0?M.items[_]=U:M.items.push(U)}function P(y,h,b){const M=s(y,h);M.items=M.items.filter(
U=>!((0,T.jh)(U)&&U.get("name")===b))}function D(y){return y.toString({lineWidth:0,indentSeq:!1,flowCollectionPadding:!1})}async function N(y,h,b,M){const U=await B(
y);return await(0,v.k)(U,async()=>{const _=await(0,A.Zu)(U),{text:k,added:Z}=u(_,b,M);return await(0,A.Pl)(U,k),{...Z,file:U,created:_===void 0,own:h}})}async function L(y){
await(0,A.Zu)(y.file)!==void 0&&(await(0,v.k)(y.file,async()=>{const h=await(0,A.Zu)(y.file);if(h===void 0)return;const{text:b,empty:M,ours:U}=R(h,y);(y.own?!U:
M&&y.created)?await(0,l.rm)(y.file):b!==h&&await(0,A.Pl)(y.file,b)}),y.own&&await K((0,O.dirname)(y.file)))}async function K(y){try{await(0,l.rmdir)(y)}catch(h){
if(!["ENOENT","ENOTEMPTY","EEXIST"].includes((0,g.$N)(h)??""))throw h}}async function B(y){try{return await(0,l.realpath)(y)}catch(h){if((0,g.$N)(h)==="ENOENT")
return y;throw h}}function z(y,h,b){const M=(h??"").split(O.delimiter).filter(_=>_!==""&&_!==y),U=h?M:[b??""].filter(_=>_!==""&&_!==y);return[y,...U].join(O.delimiter)}}),
9457:((W,C,t)=>{t.d(C,{D:()=>A,d:()=>v});var l=t(1455),O=t(6760),g=t(6519);async function A({entry:T,sessionFile:$,cacheFolder:E}){await(0,l.rm)(E,{recursive:!0,
force:!0}),await(0,g.h3)(T),await v($),await(0,g.XW)((0,O.dirname)(E))}async function v(T){T!==void 0&&(await(0,l.rm)(T,{force:!0}),await(0,g.XW)((0,O.dirname)(
T)))}}),6136:((W,C,t)=>{t.d(C,{assumeFurtherRole:()=>a,roleSession:()=>u,roleSessionFile:()=>E});var l=t(7598),O=t(6760),g=t(6128),A=t(2971),v=t(7902),T=t(4195);
const $=15*6e4;function E(i,n,e){const c=n.profile??e[v.E.awsAccessKeyId]??e[v.E.awsProfile]??"",f=(0,l.createHash)("sha256").update(JSON.stringify([n.arn,n.region,
c])).digest("hex");return(0,O.join)(i,"kube",`role-${f.slice(0,16)}.json`)}async function u(i,n,e){const c=R(await(0,T.Zu)(i));if(c?.expiration&&c.expiration.getTime()-
n>$)return c;const f=await e();return await(0,T.Pl)(i,JSON.stringify(f)),f}function R(i){if(i===void 0)return;const{expiration:n,...e}=JSON.parse(i);return{...e,
...n?{expiration:new Date(n)}:{}}}async function a(i,n){const{environment:e}=n,[{AssumeRoleCommand:c},{createStsClient:f},{awsError:s}]=await Promise.all([Promise.
all([t.e(422),t.e(861),t.e(695)]).then(t.t.bind(t,1695,19)),Promise.all([t.e(422),t.e(822)]).then(t.bind(t,2822)),t.e(899).then(t.bind(t,5899))]),d={region:i.region,
profile:i.profile},w=await f(d,n),I=new c({RoleArn:i.arn,RoleSessionName:(0,A.lg)({repository:e[v.E.githubRepository]??"",runId:e[v.E.githubRunId]??"",runAttempt:e[v.
E.githubRunAttempt]??""})});try{const{Credentials:P}=await w.send(I),{AccessKeyId:D,SecretAccessKey:N,SessionToken:L,Expiration:K}=P??{};if(!D||!N||!L||!K)throw new Error(
"STS sent no credentials");return n.mask(N),n.mask(L),{accessKeyId:D,secretAccessKey:N,sessionToken:L,expiration:K}}catch(P){const D=(0,g.J8)(i.profile,e);throw s(
P,{permission:`sts:AssumeRole of ${i.arn}`,caller:D,profile:i.profile})}}}),6433:((W,C,t)=>{t.d(C,{x:()=>A});var l=t(2977);const O=new Set(["SELF_SIGNED_CERT_IN\
_CHAIN","DEPTH_ZERO_SELF_SIGNED_CERT","UNABLE_TO_VERIFY_LEAF_SIGNATURE","UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_CERT_LOCALLY"]),g=new Set(["UND_ERR_CO\
NNECT_TIMEOUT","UND_ERR_HEADERS_TIMEOUT","UND_ERR_BODY_TIMEOUT","ETIMEDOUT"]);function A(T,$){const E=(0,l.$N)($)??"",u=T.host;if(O.has(E))return new l.yo(`The \
TLS certificate of ${u} is signed by an unknown authority (${E}).`,"If a proxy inspects TLS here, set NODE_EXTRA_CA_CERTS to a file with its CA certificate.",{cause:$});
if(E.startsWith("ERR_TLS")||E.startsWith("CERT_"))return new l.yo(`The TLS certificate of ${u} is not valid (${E}).`,"Check the host name and its certificate.",
{cause:$});if((0,l.bD)($).includes("Proxy response"))return new l.nM(`The proxy refused to connect to ${u}: ${(0,l.bD)($)}`,"Check HTTPS_PROXY and its credentia\
ls, or add the host to NO_PROXY.",{cause:$});if(g.has(E))return new l.nM(`${u} did not answer in time.`,v(u),{cause:$});const R=E==="ENOTFOUND"?`the name ${T.hostname}\
 does not resolve`:(0,l.bD)($);return new l.nM(`${u} cannot be reached: ${R}.`,v(u),{cause:$})}function v(T){return`Check that this machine may reach ${T}; behi\
nd a proxy, set HTTPS_PROXY and NO_PROXY.`}}),794:((W,C,t)=>{t.d(C,{Dm:()=>T,N_:()=>A,jh:()=>$});var l=t(8500),O=t(4995),g=t(2977);class A extends g.nM{retryAfter;constructor(u,R,a={}){
super(u,R,a),this.retryAfter=a.retryAfter}}const v=30;function T(E){return E===408||E===429||E>=500}async function $(E,u){const R=u.isTransient??(a=>a instanceof
g.nM);return await(0,O.Ay)(E,{retries:(u.attempts??4)-1,minTimeout:0,maxTimeout:0,...u.signal?{signal:u.signal}:{},shouldRetry:({error:a})=>R(a),onFailedAttempt:async({
error:a,attemptNumber:i,retriesLeft:n})=>{if(n===0||!R(a))return;u.onRetry(`${u.what} failed (${(0,g.bD)(a)}) Trying again.`);const e=a instanceof A?Math.min(a.
retryAfter??0,v)*1e3:0;await(0,l.setTimeout)(e+Math.random()*250*2**(i-1),void 0,{...u.signal?{signal:u.signal}:{}})}})}}),1273:((W,C,t)=>{t.d(C,{O:()=>A});var l=t(
6760),O=t(2977),g=t(7902);function A(v){const T=v[g.E.runnerTemp];if(!T)throw new O.yo("RUNNER_TEMP is not set.","Run this action on a GitHub Actions runner.");
return(0,l.join)(T,"ds-infra")}}),2247:((W,C,t)=>{t.d(C,{m:()=>O});var l=t(2977);async function O(g){try{process.stdout.write(await g(process.argv.slice(2),process.
env))}catch(A){const v=A instanceof l.lZ?` ${A.remedy}`:"";process.stderr.write(`ds-infra: ${(0,l.bD)(A)}${v}
`),process.exitCode=1}}}),4195:((W,C,t)=>{t.d(C,{I2:()=>E,Pl:()=>u,Zu:()=>R,uM:()=>a});var l=t(7598),O=t(3024),g=t(1455),A=t(6760),v=t(2977),T=function(i,n,e){if(n!=
null){if(typeof n!="object"&&typeof n!="function")throw new TypeError("Object expected.");var c,f;if(e){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyn\
cDispose is not defined.");c=n[Symbol.asyncDispose]}if(c===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");c=n[Symbol.dispose],
e&&(f=c)}if(typeof c!="function")throw new TypeError("Object not disposable.");f&&(c=function(){try{f.call(this)}catch(s){return Promise.reject(s)}}),i.stack.push(
{value:n,dispose:c,async:e})}else e&&i.stack.push({async:!0});return n},$=(function(i){return function(n){function e(d){n.error=n.hasError?new i(d,n.error,"An e\
rror was suppressed during disposal."):d,n.hasError=!0}var c,f=0;function s(){for(;c=n.stack.pop();)try{if(!c.async&&f===1)return f=0,n.stack.push(c),Promise.resolve().
then(s);if(c.dispose){var d=c.dispose.call(c.value);if(c.async)return f|=2,Promise.resolve(d).then(s,function(w){return e(w),s()})}else f|=1}catch(w){e(w)}if(f===
1)return n.hasError?Promise.reject(n.error):Promise.resolve();if(n.hasError)throw n.error}return s()}})(typeof SuppressedError=="function"?SuppressedError:function(i,n,e){
var c=new Error(e);return c.name="SuppressedError",c.error=i,c.suppressed=n,c});async function E(i){await(0,g.mkdir)(i,{recursive:!0,mode:448})}async function u(i,n){
await E((0,A.dirname)(i));const e=(0,A.join)((0,A.dirname)(i),`.${(0,l.randomBytes)(8).toString("hex")}.tmp`);try{const c={stack:[],error:void 0,hasError:!1};try{
await T(c,await(0,g.open)(e,"wx",384),!0).writeFile(n)}catch(f){c.error=f,c.hasError=!0}finally{const f=$(c);f&&await f}}catch(c){throw await(0,g.rm)(e,{force:!0}),
c}await(0,g.rename)(e,i)}async function R(i){try{return await(0,g.readFile)(i,"utf8")}catch(n){if((0,v.$N)(n)==="ENOENT")return;throw n}}async function a(i,n){try{
process.platform!=="win32"?await(0,g.symlink)(i,n):(await(0,g.stat)(i)).isDirectory()?await(0,g.symlink)(i,n,"junction"):await(0,g.copyFile)(i,n,O.constants.COPYFILE_EXCL)}catch(e){
if((0,v.$N)(e)!=="EEXIST")throw e}}}),3993:((W,C,t)=>{t.d(C,{k:()=>v});var l=t(6760),O=t(3648),g=t(2977),A=t(4195);async function v(T,$){await(0,A.I2)((0,l.dirname)(
T));const E=await(0,O.lock)(T,{realpath:!1,stale:1e4,retries:{retries:300,factor:1.2,minTimeout:5,maxTimeout:100,randomize:!0}}).catch(u=>{throw new g.nM(`Anoth\
er process keeps ${T} locked.`,`If none is running, delete ${T}.lock.`,{cause:u})});try{return await $()}finally{await E()}}}),7729:((W,C,t)=>{t.d(C,{R3:()=>v});
var l=t(1421),O=t(481),g=t(2977);const A=5e3;async function v(a,i,n={}){return await(process.platform==="win32"?T:E)(a,i,n)}async function T(a,i,n){const{signal:e,
onLine:c,input:f,cwd:s,env:d}=n;e?.throwIfAborted();const{getExecOutput:w}=await t.e(260).then(t.bind(t,1260)),I=w(`"${a}"`,[...i],{silent:!0,ignoreReturnCode:!0,
input:Buffer.from(f??""),...s===void 0?{}:{cwd:s},...d===void 0?{}:{env:$(d)},...c?{listeners:{stdline:c,errline:c}}:{}}).catch(N=>{const L=(0,g.bD)(N).startsWith(
"Unable to locate executable file");throw Object.assign(new Error((0,g.bD)(N),{cause:N}),L?{code:"ENOENT"}:{})});if(!e)return await I;const P=Promise.withResolvers(),
D=()=>P.reject(e.reason);e.addEventListener("abort",D,{once:!0});try{return await Promise.race([I,P.promise])}finally{e.removeEventListener("abort",D)}}function $(a){
const i={};for(const[n,e]of Object.entries(a))e!==void 0&&(i[n]=e);return i}async function E(a,i,n){const{signal:e,onLine:c}=n;e?.throwIfAborted();const f=(0,l.
spawn)(a,i,{stdio:["pipe","pipe","pipe"],windowsHide:!0,...n.cwd===void 0?{}:{cwd:n.cwd},...n.env===void 0?{}:{env:{...n.env}}}),s=[],d=[];u(f.stdout,s,c),u(f.stderr,
d,c),f.stdin.on("error",()=>{}),f.stdin.end(n.input??"");const w=()=>{R(f)};e?.addEventListener("abort",w,{once:!0});try{const I=await new Promise((P,D)=>{f.once(
"error",D),f.once("close",N=>P(N??1))});return e?.throwIfAborted(),{exitCode:I,stdout:s.join(""),stderr:d.join("")}}finally{e?.removeEventListener("abort",w)}}function u(a,i,n){
a.setEncoding("utf8"),a.on("data",e=>i.push(e)),n&&(0,O.createInterface)({input:a,crlfDelay:Number.POSITIVE_INFINITY}).on("line",n)}function R(a){a.kill("SIGTER\
M");const i=setTimeout(()=>a.kill("SIGKILL"),A);a.once("close",()=>clearTimeout(i)),a.once("exit",()=>{a.stdout?.destroy(),a.stderr?.destroy()})}}),4995:((W,C,t)=>{
t.d(C,{Ay:()=>a});const l=Object.prototype.toString,O=n=>l.call(n)==="[object Error]",g=new Set(["network error","NetworkError when attempting to fetch resource\
.","The Internet connection appears to be offline.","Network request failed","fetch failed","terminated"," A network error occurred.","Network connection lost"]);
function A(n){if(!(n&&O(n)&&n.name==="TypeError"&&typeof n.message=="string"))return!1;const{message:c,stack:f}=n;return c==="Load failed"||c.startsWith("Load f\
ailed (")&&c.endsWith(")")?f===void 0||"__sentry_captured__"in n:c.startsWith("error sending request for url")||c==="Failed to fetch"||c.startsWith("Failed to f\
etch (")&&c.endsWith(")")?!0:g.has(c)}function v(n){if(typeof n=="number"){if(n<0)throw new TypeError("Expected `retries` to be a non-negative number.");if(Number.
isNaN(n))throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.")}else if(n!==void 0)throw new TypeError("Expected `retries` to be a\
 number or Infinity.")}function T(n,e,{min:c=0,allowInfinity:f=!1}={}){if(e!==void 0){if(typeof e!="number"||Number.isNaN(e))throw new TypeError(`Expected \`${n}\
\` to be a number${f?" or Infinity":""}.`);if(!f&&!Number.isFinite(e))throw new TypeError(`Expected \`${n}\` to be a finite number.`);if(e<c)throw new TypeError(
`Expected \`${n}\` to be \u2265 ${c}.`)}}class $ extends Error{constructor(e){super(),e instanceof Error?(this.originalError=e,{message:e}=e):(this.originalError=
new Error(e),this.originalError.stack=this.stack),this.name="AbortError",this.message=e}}function E(n,e){const c=Math.max(1,n+1),f=e.randomize?Math.random()+1:1;
let s=Math.round(f*e.minTimeout*e.factor**(c-1));return s=Math.min(s,e.maxTimeout),s}function u(n,e){return Number.isFinite(e)?e-(performance.now()-n):e}async function R({
error:n,attemptNumber:e,retriesConsumed:c,startTime:f,options:s}){const d=n instanceof Error?n:new TypeError(`Non-error was thrown: "${n}". You should only thro\
w errors.`);if(d instanceof $)throw d.originalError;const w=Number.isFinite(s.retries)?Math.max(0,s.retries-c):s.retries,I=s.maxRetryTime??Number.POSITIVE_INFINITY,
P=Object.freeze({error:d,attemptNumber:e,retriesLeft:w,retriesConsumed:c});if(await s.onFailedAttempt(P),u(f,I)<=0)throw d;const D=await s.shouldConsumeRetry(P),
N=u(f,I);if(N<=0||w<=0)throw d;if(d instanceof TypeError&&!A(d)){if(D)throw d;return s.signal?.throwIfAborted(),!1}if(!await s.shouldRetry(P))throw d;if(!D)return s.
signal?.throwIfAborted(),!1;const L=E(c,s),K=Math.min(L,N);return s.signal?.throwIfAborted(),K>0&&await new Promise((B,z)=>{const y=()=>{clearTimeout(h),s.signal?.
removeEventListener("abort",y),z(s.signal.reason)},h=setTimeout(()=>{s.signal?.removeEventListener("abort",y),B()},K);s.unref&&h.unref?.(),s.signal?.addEventListener(
"abort",y,{once:!0})}),s.signal?.throwIfAborted(),!0}async function a(n,e={}){if(e={...e},v(e.retries),Object.hasOwn(e,"forever"))throw new Error("The `forever`\
 option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.");e.retries??=10,e.factor??=2,e.minTimeout??=1e3,e.maxTimeout??=Number.
POSITIVE_INFINITY,e.maxRetryTime??=Number.POSITIVE_INFINITY,e.randomize??=!1,e.onFailedAttempt??=()=>{},e.shouldRetry??=()=>!0,e.shouldConsumeRetry??=()=>!0,T("\
factor",e.factor,{min:0,allowInfinity:!1}),T("minTimeout",e.minTimeout,{min:0,allowInfinity:!1}),T("maxTimeout",e.maxTimeout,{min:0,allowInfinity:!0}),T("maxRet\
ryTime",e.maxRetryTime,{min:0,allowInfinity:!0}),e.factor>0||(e.factor=1),e.signal?.throwIfAborted();let c=0,f=0;const s=performance.now();for(;!Number.isFinite(
e.retries)||f<=e.retries;){c++;try{e.signal?.throwIfAborted();const d=await n(c);return e.signal?.throwIfAborted(),d}catch(d){await R({error:d,attemptNumber:c,retriesConsumed:f,
startTime:s,options:e})&&f++}}throw new Error("Retry attempts exhausted without throwing an error.")}function i(n,e){return function(...c){return a(()=>n.apply(
this,c),e)}}})};

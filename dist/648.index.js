export const id=648;export const ids=[648,2489,9066,975];export const modules={648:(e,t,n)=>{n.r(t),n.d(t,{run:()=>run})
;var r=n(4035),s=n(3338),o=n(4564),i=n(6986),a=n(4079);const c={ahead:5,behind:15};function measureSkew(e,{now:t}){
const n=(t()-Date.parse(e.headers.date??""))/6e4;if(!(Math.abs(n)>=1))return;const[r,s]=[n>0,Math.round(Math.abs(n))];return{isAhead:r,minutes:s,
text:`${1===s?"1 minute":`${s} minutes`} ${r?"ahead of":"behind"}`}}function consequenceOf({isAhead:e,minutes:t}){
return e?`AWS refuses what is dated more than ${c.ahead} minutes ahead`:`a cluster refuses tokens ${c.behind} minutes after their date, and those made here are ${t} minutes old from the start`
}var u=n(1935);async function unauthorized(e,t,n,r){const{clusterName:s}=e,{tries:o}=t,a=measureSkew(n,r);if(a&&function isRefused({isAhead:e,minutes:t}){
return t>(e?c.ahead:c.behind)
}(a))return new i.yo(`${s} answered Unauthorized: this machine's clock is ${a.text} the cluster's.`,`Set the clock of the runner: ${consequenceOf(a)}.`)
;const l=await(0,u.U)(t.target,r)
;if(!l)return new i.yo(`${s} answered Unauthorized to ${t.label} (${o} times), and AWS does not say who that is.`,"The credentials may have expired: run assume-role in this job; its profile refreshes itself.")
;const d=function principalOf(e){const t=/^arn:([^:]+):sts::(\d+):assumed-role\/([^/]+)\//.exec(e);return t?`arn:${t[1]}:iam::${t[2]}:role/${t[3]}`:e
}(l.arn),h=t.label.includes(d)?"":` (${t.label})`
;return new i.yo(`${s} answered Unauthorized to ${d}${h}, ${o} times. AWS takes its credentials, and the cluster does not say why it refuses them.`,["What it may be, the most likely first.",`1. The cluster does not know ${d} (a new entry takes up to a minute).`,admission(e,d,t.namespace),"2. The part of the cluster that checks tokens with AWS is not available. Then others are refused, too: run the job again, and see the cluster's authenticator log.",`3. The API server at ${e.endpoint} is not that of ${e.arn}: tokens are for one cluster alone.`].join("\n"))
}function admission(e,t,n){
const r=`--cluster-name ${e.clusterName} --region ${e.region} --principal-arn ${t}`,s=["Admit it with an access entry (a role with a path needs it in the ARN):",`  aws eks create-access-entry ${r}`,`  aws eks associate-access-policy ${r} --policy-arn arn:${t.split(":")[1]??"aws"}:eks::aws:cluster-access-policy/AmazonEKSEditPolicy --access-scope type=namespace,namespaces=${n??"<namespace>"}`],o=["Admit it in the ConfigMap aws-auth of namespace kube-system (without the path of a role):",t.includes(":role/")?"  mapRoles: |":"  mapUsers: |",t.includes(":role/")?`    - rolearn: ${t}`:`    - userarn: ${t}`,`      username: ${t.split("/").at(-1)}${t.includes(":role/")?":{{SessionName}}":""}`,"      groups: [<a group that a RoleBinding of the cluster names>]"]
;switch(e.authenticationMode){case"API":return s.join("\n");case"CONFIG_MAP":return o.join("\n");default:return[...s,"or:",...o].join("\n")}}var l=n(1553)
;const d=new Set(["ENOTFOUND","ECONNREFUSED","EHOSTUNREACH","ENETUNREACH","ETIMEDOUT"]);async function connectionError(e,t){const n=(0,i.$N)(e)??""
;if(function isTlsFault(e){return/^(ERR_TLS|ERR_SSL|CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|EPROTO|HOSTNAME_MISMATCH)/.test(e)
}(n))return function tlsError(e,t,n){
const{clusterName:r,endpoint:s}=t,o=`if a proxy that inspects TLS is between this runner and the cluster, add ${new URL(s).hostname} to NO_PROXY.`
;if(/^(EPROTO|ERR_SSL)/.test(n))return new i.yo(`${s} does not speak TLS as the API server of ${r} does: ${(0,i.bD)((0,
i.cZ)(e).at(-1))}`,`See what answers there: ${o}`,{cause:e})
;return new i.yo(`The TLS certificate that ${s} shows is not signed by the CA of ${r} or not valid (${n}).`,`${h.has(n)?"Check this machine's clock":"See whose certificate it is"}: ${o}`,{
cause:e})}(e,t,n);if(!d.has(n))return e;const{hostname:r}=new URL(t.endpoint),s="ETIMEDOUT"===n?"it did not answer in time":(0,i.bD)((0,
i.cZ)(e).at(-1)),o=await(0,l.lookup)(r).then(({address:e})=>`it resolves to ${e}`,()=>"its name does not resolve here")
;if(!t.publicAccess)return function privateEndpoint(e,t,n){
return new i.yo(`${t.clusterName} has a private endpoint only, and ${new URL(t.endpoint).hostname} cannot be reached from this runner (${n}).`,"Use a runner inside the cluster's VPC or connected to it, which the cluster's security group lets in, or switch on the cluster's public access.",{
cause:e})}(e,t,`${s}; ${o}`)
;const a=t.publicAccessCidrs.length>0&&!t.publicAccessCidrs.includes("0.0.0.0/0"),c=a?`, which is open to ${t.publicAccessCidrs.join(", ")} only`:""
;return new i.nM("ETIMEDOUT"===n?`${t.clusterName} did not answer in time at its public endpoint ${r}${c} (${o}).`:`The public endpoint of ${t.clusterName}, ${r}${c}, cannot be reached: ${s} (${o}).`,a?"If this runner's address is not among them, add it to the cluster's public access CIDRs, or use a runner inside its VPC.":"Check that this runner may make HTTPS requests to it; behind a proxy, set HTTPS_PROXY and NO_PROXY.",{
cause:e})}const h=new Set(["CERT_HAS_EXPIRED","CERT_NOT_YET_VALID"]);const f={count:4,secondsBetween:1};async function verifyAccess(e,t,n,r=f){
const{token:s,response:o}=await(0,a.jh)(async()=>{const s=await t.token();return{token:s,response:await review(e,s.token,n,r)}},{
what:`The call to ${e.clusterName}`,onRetry:e=>n.logger.info(e),attempts:r.count,signal:n.signal,isTransient:e=>(0,a.dg)(e)&&!p.has((0,i.$N)(e)??"")
}).catch(async s=>{if(s instanceof Refused)throw await async function refusal(e,t,n,r){const{answer:s}=e;if(401===s.status)return await unauthorized(t,n,s,r)
;if(403!==s.status)return e;if(!function isForbidden(e){const{kind:t,message:n}=parseObject(e)??{}
;return"Status"===t||"string"==typeof n&&n.includes("forbidden")
}(s.text))return new i.nM(`What answers at ${t.endpoint} refuses with 403, and not as a Kubernetes API server does: ${quoteAnswer(s.text)}`,"See what is between this runner and the cluster. If it is a proxy, add the host to NO_PROXY.")
;return new i.yo(`${t.clusterName} knows who we are but forbids the question: ${quoteAnswer(s.text)}`,"Bind the ClusterRole system:basic-user to system:authenticated (Kubernetes' default), or set verify: false.")
}(s,e,{...t,tries:r.count},n);throw await connectionError(s,e)});return function warnOfClock(e,{clusterName:t},n){const r=measureSkew(e,n);if(!r)return
;n.logger.warning(`This machine's clock is ${r.text} that of ${t}. Set the clock of the runner: ${consequenceOf(r)}.`)}(o,e,n),404===o.status?{token:s,
identity:{user:void 0,groups:[]}}:{token:s,identity:parseReview(o.text,e)}}const p=new Set(["ENOTFOUND","EHOSTUNREACH","ENETUNREACH","ETIMEDOUT"])
;class Refused extends a.N_{answer;constructor(e,t,{secondsBetween:n}){
super(`The API server of ${t.clusterName} answered ${e.status}: ${quoteAnswer(e.text)}`,"Run the job again later; see the health of the control plane in the AWS console.",{
retryAfter:n}),this.answer=e}}async function review(e,t,n,r){const{status:s,headers:o,body:c}=await n.http({
url:`${e.endpoint}/apis/authentication.k8s.io/v1/selfsubjectreviews`,method:"POST",headers:{authorization:`Bearer ${t}`,"content-type":"application/json",
accept:"application/json"},body:JSON.stringify({apiVersion:"authentication.k8s.io/v1",kind:"SelfSubjectReview"}),idempotent:!0,
ca:Buffer.from(e.certificateAuthority,"base64").toString(),signal:n.signal}),u={status:s,headers:o,text:await c.text()},l=404===s&&(function isStatus(e){
return"Status"===parseObject(e)?.kind}(u.text)||u.text.startsWith("404 page not found"));if(200===s||201===s||l)return u;if(401===s||403===s||(0,
a.Dm)(s))throw new Refused(u,e,r)
;throw new i.nM(`The API server of ${e.clusterName} answered ${s}: ${quoteAnswer(u.text)}`,`See what answers at ${e.endpoint}.`)}function parseReview(e,t){
const{status:n}=parseObject(e)??{},r=n?.userInfo?.username;if(r)return{user:r,groups:n?.userInfo?.groups??[]}
;throw new i.nM(`What answers at ${t.endpoint} is no Kubernetes API server: ${quoteAnswer(e)}`,"If a proxy answers in its place, add the host to NO_PROXY.")}
function quoteAnswer(e){const{message:t}=parseObject(e)??{};return("string"==typeof t&&t?t:e).replace(/\s+/g," ").trim().slice(0,300)||"(nothing)"}
function parseObject(e){try{const t=JSON.parse(e);return"object"==typeof t&&null!==t?t:void 0}catch{return}}var w=n(7513)
;const m=["HELM_KUBECONTEXT","KUBE_CTX","KUBERNETES_CONTEXT"],g=["HELM_KUBEAPISERVER","HELM_KUBECAFILE","HELM_KUBETLS_SERVER_NAME","HELM_KUBEASUSER","HELM_KUBEASGROUPS","KUBE_CTX_CLUSTER","KUBE_CTX_AUTH_INFO","KUBE_HOST","KUBE_CLUSTER_CA_CERT_DATA","KUBE_TLS_SERVER_NAME","KUBERNETES_MASTER"],$=["HELM_KUBETOKEN","KUBE_TOKEN","KUBE_USER","KUBE_PASSWORD","KUBE_CLIENT_CERT_DATA","KUBE_CLIENT_KEY_DATA","KUBERNETES_AUTH_TOKEN"]
;var E=n(4390),b=n(7418),y=n(8886),A=n(9226),v=n(7705),N=n(975);var R=n(2489);async function findCluster({cluster:e,region:t,role:n},r,o){
const describe=async t=>await(0,R.describeCluster)(e,t,o),furtherRole=e=>function roleSigner(e,t){const n=(0,N.roleSessionFile)(t.folder,e,t.environment)
;return{target:{region:e.region,credentials:(0,A.O)(()=>(0,N.roleCredentials)(n,e,t))},label:`role ${e.arn}`,profile:e.profile,role:e.arn,sessionFile:n}}({
arn:(0,s.gP)(n??"",{account:e,region:t}).arn,region:t,profile:r.profile},o);if(!n?.startsWith("arn:")){const e=await describe(r);return{cluster:e,
signer:void 0===n?r:furtherRole(e.account)}}const{account:a}=(0,s.DM)(n,t),c=furtherRole(a);try{
const[t,n]=e.account===a?[c,r]:[r,c],s=await async function describeAsEither([e,t],n,r,{logger:s}){try{return await r(e)}catch(o){
if(!(o instanceof i.yo))throw o;return s.info(`${o.message} Asking as ${t.label} too.`),await r(t).catch(t=>(0,i.xl)(e===n?o:t))}}([t,n],c,describe,o)
;return void 0===e.account&&s.account!==a&&await async function checkUnambiguous(e,t,n){const r=await n(t).catch(()=>{});if(!r||r.arn===e.arn)return
;throw new i.yo(`There are two EKS clusters ${e.clusterName}: one in account ${e.account}, and one in account ${r.account}, which 'role' is of.`,`Set 'cluster' to the ARN of the one that is meant: ${e.arn} or ${r.arn}.`)
}(s,c,describe),{cluster:s,signer:c}}catch(e){throw await(0,b.dF)(c.sessionFile),e}}var S=n(5285),k=n(9614);const T=5e3
;async function kubectlVersion({environment:e,signal:t}){try{const{stdout:n}=await(0,k.a)("kubectl",["version","--client","--output=json"],{env:e,
signal:AbortSignal.any([t,AbortSignal.timeout(T)])}),{clientVersion:r}=JSON.parse(n);return/^v(\d+\.\d+\.\d+)/.exec(r?.gitVersion??"")?.[1]}catch{return}}
var C=n(5373);async function configureKubeconfig(e,t){const{role:n,profile:o}=e,i=e.cluster.region??await(0,r.regionOf)(e,t);n&&(0,s.R1)(n,i),
void 0!==e.kubeconfig&&await(0,S.vH)(e.kubeconfig);const a=function profileSigner(e,t){const{environment:n}=t,r=(0,y.q8)(e.profile,n),s={region:e.region,
profile:r};return{target:{...s,credentials:(0,A.O)((0,y.gl)(s,t))},label:(0,y.J8)(r,n),profile:r,role:void 0,sessionFile:void 0}}({region:i,profile:o
},t),[{cluster:c,signer:u},l]=await Promise.all([findCluster({cluster:e.cluster,region:i,role:n},a,t),kubectlVersion(t)])
;!function warnOfUnexpected(e,t,{logger:n}){const{clusterName:r,account:s,region:o}=e
;void 0!==t.region&&t.region!==o&&n.warning(`The input 'region' is ${t.region}; the cluster's ARN says ${o}, which counts.`),void 0===t.cluster.arn&&(0,
R.isHubsName)(r)&&s!==E.e.account&&n.warning(`${r} is a name of the hub's clusters in account ${E.e.account}; this one is in account ${s}.`)}(c,e,t);try{
const{identity:n,credential:r}=await async function connect(e,t,n,r){
const s="static"===e.credential,{profile:o,role:i}=n,{node:a,options:c,script:u}=e.plugin,{tokenAudience:l,region:d}=t,h=(0,C.pluginArguments)({tokenAudience:l,
region:d,profile:o,role:i}),f={command:a,args:[...c,u,...h]},sign=async()=>await async function signToken(e,t,n){const r=(0,v.u)({tokenAudience:t.tokenAudience,
region:t.region,credentials:await e.target.credentials(),now:n.now()});return n.mask(r.token),r}(n,t,r),p=e.verify?await verifyAccess(t,{...n,token:sign,
namespace:e.namespace},r):void 0;if(!s)return{identity:p?.identity,credential:{exec:f}};const{token:w,expiration:m}=p?.token??await sign()
;return function warnOfEnd(e,{logger:t,now:n}){const r=Math.floor((e.getTime()-n())/6e4)
;t.warning(`The token in the kubeconfig ends after 15 minutes (use it for ${r}) and is not renewed. Use credential: exec wherever the tool can run a program.`)
}(m,r),{identity:p?.identity,credential:{token:w}}}(e,c,u,t);!function warnOfSkew(e,t,n){
if(void 0===e)return void n.notice("There is no kubectl on PATH. Where a later step needs one, run setup-tools before it.")
;const[r=0,s=0]=e.split(".").map(Number),[o=0,i=0]=t.split(".").map(Number)
;r===o&&Math.abs(s-i)<=1||n.warning(`kubectl is ${e} and the cluster is ${t}: Kubernetes supports one minor version of difference. Install a matching one with setup-tools (kubectl: '${t}').`)
}(l,c.version,t.logger);const s=await async function write(e,t,n,r){
const{folder:s,environment:o,logger:i,ledger:a}=r,c=void 0===e.kubeconfig,u=e.context??t.clusterName,l=void 0===e.kubeconfig?(0,b.PV)(s):await(0,
S.n1)(e.kubeconfig),d={id:(0,S.sX)(o),context:u,file:l,own:c},h={id:d.id,context:u,namespace:e.namespace,cluster:{name:t.arn,server:t.endpoint,
certificateAuthority:t.certificateAuthority},credential:n,setCurrent:e.setCurrent};if(await a.record(b.Od,d),!c)return await(0,S.Vi)(d,h,s),d
;const{copied:f,replacesUsers:p}=await(0,S.lq)(d,h,r);f.length>0&&i.info(`${l} starts as a copy of ${f.join(" and ")}.`)
;p&&i.notice(`In this job, the context ${u} is the cluster's. Your own context of that name is back after it.`);return d}(e,c,r,t)
;return function report(e,t,n,{logger:r}){
const s=t?.groups.length?`, groups ${t.groups.join(", ")}`:"",o=t?.user?` as ${t.user}${s}`:"",i=t?"Connected to":"Configured",a=t&&!t.user?" It takes the token, and has no API that says whose it is.":""
;r.info(`${i} ${e.clusterName} (${e.version})${o}.${a}`),r.info(`Context ${n.context} of ${e.arn} is in ${n.file}.`)}(c,n,s,t),{outputs:{kubeconfig:s.file,
context:s.context,endpoint:c.endpoint,"cluster-version":c.version,identity:n?.user},...jobVariables(e,s,t),summary:summaryOf(c,n,s)}}catch(e){throw await(0,
b.dF)(u.sessionFile),e}}function jobVariables({setCurrent:e},{file:t,context:n},{environment:r,folder:s,logger:i}){const a=e?function putOthersAside(e,t){
const n=[{names:[...m.filter(n=>t[n]!==e),...g],isSecret:!1},{names:$,isSecret:!0}];return(0,w.E)(n,t)}(n,r):{variables:{},secrets:{},names:[]}
;return a.names.length>0&&i.info(`Empty for this job: ${a.names.join(", ")}. Some clients would follow them and not the context ${n}. The post step gives the previous values back.`),
{variables:{...a.variables,[o.E.kubeconfig]:t,[o.E.terraformKubeconfig]:t,[o.E.kubeCacheFolder]:r[o.E.kubeCacheFolder]||(0,b.nF)(s)},secrets:a.secrets}}
function summaryOf({clusterName:e,version:t,region:n},r,{context:s}){
return`| cluster | version | region | context | as |\n| --- | --- | --- | --- | --- |\n| ${e} | ${t} | ${n} | ${s} | ${r?r.user??"somebody whom the cluster knows":"not verified"} |\n`
}var O=n(6760),U=n(100),_=n(8814),x=n(6442),I=n(9066);function parseFile(e,t){const n="kubeconfig",r=e.optional(n);if(void 0===r)return
;if(/[/\\]$/.test(r))throw(0,i.Gq)(n,r,"Use the path of a file: one that ends like this is a folder.");if(r.includes("\0"))throw(0,
i.Gq)(n,r.replaceAll("\0","\\0"),"Use a path.");if(/^~[^/\\]/.test(r))throw(0,i.Gq)(n,r,"Use ~ for your own home, or an absolute path.")
;const s="win32"===process.platform?r.replace(/%(\w+)%|\$env:(\w+)/gi,(e,t,n)=>`\${${t??n}}`):r;for(const[,e,a]of s.matchAll(/\$(?:(\w+)|\{(\w+)\})/g)){
const s=e??a??""
;if(!t[s]&&s!==o.E.home)throw new i.yo(`The input '${n}' is '${r}', and the variable ${s} is not set.`,`Set ${s} in an earlier step or under the step's env:, or use a path without it.`)
}const a=(0,O.resolve)((0,_.aD)(s,t));if(!a.includes(O.delimiter))return a
;throw new i.yo(`The input '${n}' is '${r}', which is ${a}, and in KUBECONFIG a path ends at '${O.delimiter}'.`,`Use the path of one file, without '${O.delimiter}'.`)
}async function run(e){const t=function parseKubeconfigInputs(e,t,n){return{cluster:(0,I.parseClusterReference)(e.required("cluster")),region:(0,
U.vK)(e.optional("region")),profile:e.optional("profile"),role:e.optional("role"),
namespace:e.matching("namespace",/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,"Use the name of a namespace: up to 63 lower-case letters, digits and hyphens."),
context:e.matching("context",/^[^\s\p{Cc}]{1,253}$/u,"Use up to 253 characters without spaces."),setCurrent:e.boolean("set-current"),kubeconfig:parseFile(e,t),
verify:e.boolean("verify"),credential:e.choice("credential",["exec","static"]),plugin:{node:process.execPath,options:(0,x.F)(t),script:(0,O.join)((0,
O.dirname)(n),"eks-token.js")}}}(e.inputs,e.environment,process.argv[1]??""),{outputs:n,variables:r,secrets:s,summary:o}=await configureKubeconfig(t,e)
;await e.exportVariables(r,s),e.setOutputs({...n}),await e.summarize(o)}},4035:(e,t,n)=>{n.r(t),n.d(t,{regionOf:()=>regionOf})
;var r=n(6986),s=n(4390),o=n(4564),i=n(4348),a=n(100),c=n(7750);async function regionOf(e,{environment:t,logger:n}){if(void 0!==e.region)return(0,
a.vK)(e.region);const u=e.profile??(t[o.E.awsProfile]||"default"),{region:l,origin:d}=function fromVariables(e){
for(const t of[o.E.awsRegion,o.E.awsDefaultRegion]){const n=e[t];if(n)return{region:n,origin:t}}return}(t)??await async function fromProfile(e,t){
const[n,r]=await Promise.all([(0,i._x)(t),(0,i.eQ)(t)].map(e=>(0,c.E)(e,t).catch(()=>""))),s=(0,i.Wi)(n??"",e)?.region||(0,i.LY)(r??"",e)?.region;return s?{
region:s,origin:`profile ${e}`}:void 0}(u,t)??{}
;if(void 0===l||void 0===d)return n.info(`Region ${s.e.region}: neither ${o.E.awsRegion}, ${o.E.awsDefaultRegion} nor profile ${u} says another.`),s.e.region
;if(!(0,
a.iQ)(l))throw new r.yo(`The region is '${l}' by ${d}, and there is no such region.`,`Correct ${d}, or set the input 'region' to the code of an AWS region, such as us-east-1 or eu-west-3.`)
;return n.info(`Region ${l}, by ${d}.`),l}},3338:(e,t,n)=>{n.d(t,{DM:()=>parseRoleArn,GJ:()=>parseAssumedRole,Q2:()=>sessionNameOfRun,R1:()=>checkRole,
gP:()=>parseRole});var r=n(6986),s=n(4564),o=n(100)
;const i=/^arn:([\w-]+):iam::(\d{12}):role\/((?:[\x21-\x7e]{1,510}\/)?)([\w+=,.@-]{1,64})$/,a=/^(?:[\w+=,.@/-]{1,510}\/)?[\w+=,.@-]{1,64}$/
;function parseRole(e,t,n="role"){return e.startsWith("arn:")?parseRoleArn(e,t.region,n):function parseRoleName(e,{account:t,region:n},r){checkRoleName(e,r)
;const s=(0,o.iQ)(n)?.name??"aws",i=e.slice(e.lastIndexOf("/")+1);return{arn:`arn:${s}:iam::${t}:role/${e}`,partition:s,account:t,name:i}}(e,t,n)}
function parseRoleArn(e,t,n="role"){const[,s="",a="",,c=""]=i.exec(e)??[];if(!c||!(0,o.rh)(s))throw(0,
r.Gq)(n,e,"Use a role ARN like arn:aws:iam::123456789012:role/name.");const u=(0,o.iQ)(t)?.name
;if(s!==u)throw new r.yo(`The input '${n}' names a role of the partition ${s}, but the region ${t} belongs to ${u}.`,`Set 'region' to a region of ${s}.`)
;return{arn:e,partition:s,account:a,name:c}}function checkRole(e,t,n="role"){e.startsWith("arn:")?parseRoleArn(e,t,n):checkRoleName(e,n)}
function checkRoleName(e,t){if(!a.test(e)||e.startsWith("/")||e.includes("//"))throw(0,
r.Gq)(t,e,"Use the name of a role (at most 64 letters, digits and _+=,.@-) or its ARN, arn:aws:iam::123456789012:role/name.")}function parseAssumedRole(e){
const[,t,n,r]=/^arn:[\w-]+:sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\/([\w+=,.@-]+)$/.exec(e)??[];return t&&n&&r?{account:t,name:n,session:r}:void 0}
function sessionNameOfRun(e){return function sessionNameOf(e){
const clean=e=>e.replace(/[^\w+=,.@-]+/g,"-"),t=clean(`${e.runId||"0"}-${e.runAttempt||"1"}`).slice(-(c-2))
;return`${clean(e.repository||"ds-infra").slice(-(c-t.length-1))}-${t}`}({repository:e[s.E.githubRepository]??"",runId:e[s.E.githubRunId]??"",
runAttempt:e[s.E.githubRunAttempt]??""})}const c=64},7750:(e,t,n)=>{n.d(t,{E:()=>readUserFile});var r=n(6986),s=n(8814),o=n(8292)
;async function readUserFile(e,t){try{return await(0,s.Tj)(e,t,()=>(0,o.Zu)(e))??""}catch(t){throw new r.yo(`The AWS file ${e} cannot be read: ${(0,
r.bD)(t)}.`,"Make it readable, or correct AWS_CONFIG_FILE or AWS_SHARED_CREDENTIALS_FILE.",{cause:t})}}},6442:(e,t,n)=>{n.d(t,{F:()=>authorityOptionsOf})
;var r=n(4564);const s=["--use-system-ca","--use-openssl-ca","--use-bundled-ca"];function authorityOptionsOf(e){const t=(e[r.E.nodeOptions]??"").split(/\s+/)
;return s.filter(e=>t.includes(e))}},7513:(e,t,n)=>{function putAside(e,t){const n=e.map(({names:e,isSecret:n})=>({isSecret:n,names:e.filter(e=>t[e])
})),empty=e=>Object.fromEntries(n.filter(({isSecret:t})=>t===e).flatMap(({names:e})=>e.map(e=>[e,""])));return{variables:empty(!1),secrets:empty(!0),
names:n.flatMap(({names:e})=>e)}}n.d(t,{E:()=>putAside})},1935:(e,t,n)=>{n.d(t,{U:()=>readCallerIdentity});var r=n(7355);async function readCallerIdentity(e,t){
try{const[{GetCallerIdentityCommand:s},o]=await Promise.all([Promise.all([n.e(9641),n.e(1241),n.e(2811)]).then(n.t.bind(n,2811,19)),(0,
r.uW)(e,t)]),{Account:i,Arn:a}=await o.send(new s({}));return i&&a?{account:i,arn:a}:void 0}catch(e){
return void t.logger.debug(`sts:GetCallerIdentity failed: ${String(e)}`)}}},2489:(e,t,n)=>{n.r(t),n.d(t,{describeCluster:()=>describeCluster,
isHubsName:()=>isHubsName});var r=n(7355),s=n(6686),o=n(100),i=n(6986),a=n(4390),c=n(4564),u=n(1935),l=n(9066);async function describeCluster(e,t,n){
const{clusterName:r}=e;let h;try{h=await readCluster(r,t.target,n)}catch(l){const d=(0,s.XZ)(l)?.code??""
;if(/^(ResourceNotFound|AccessDenied)/.test(d)&&await async function refuseElsewhere({clusterName:e,account:t},{target:n,label:r},s,l){
const d=isHubsName(e),h=t??(d?a.e.account:void 0),f=h?(await(0,u.U)(n,s))?.account:void 0;if(h&&f&&h!==f)throw inOtherAccount(e,h,f,r,l)
;const p=void 0===t?await async function regionOf(e,t,n,r){const{environment:s}=n,i=[s[c.E.awsRegion],s[c.E.awsDefaultRegion],r?a.e.region:""]
;for(const r of new Set(i)){if(!r||r===t.region||!(0,o.iQ)(r))continue;const s=await readCluster(e,{...t,region:r},n).catch(()=>{});if(s?.arn)return r}return
}(e,n,s,d):void 0;if(p)throw new i.yo(`The EKS cluster ${e} is in ${p}, not in ${n.region}.`,`Set the input 'region' to ${p}.`,{cause:l})}(e,t,n,l),
"ResourceNotFoundException"===d)throw await async function notFound(e,{target:t,label:n},r,o){const a=(await(0,
u.U)(t,r))?.account,c=`in ${t.region}${a?` of account ${a}`:""}`,l=(0,s.XZ)(o);return new i.yo(`There is no EKS cluster ${e} ${c}. ${l?(0,
s.hD)(l):""}`.trimEnd(),`Check the inputs 'cluster' and 'region', and that ${n} is of the account that the cluster is in.`,{cause:o})}(r,t,n,l)
;const{profile:h}=t.target;throw(0,s.es)(l,{permission:"eks:DescribeCluster",caller:t.label,profile:h})}const f=function parseDescription(e){
const{name:t,arn:n,endpoint:r,status:s,version:o}=e,a=d[s??""];if(a)throw a(`The EKS cluster ${t}`);const c=e.certificateAuthority?.data,u=(0,
l.parseClusterArn)(n??"")
;if(!(t&&n&&u&&r&&o&&c))throw new i.nM(`The answer of eks:DescribeCluster lacks the cluster's ARN, endpoint, version or CA (status ${s??"unknown"}).`,"Look at the cluster in the AWS console, and see whether an AWS_ENDPOINT_URL variable is set for this step.")
;const h=e.resourcesVpcConfig;return{clusterName:t,arn:n,account:u.account,region:u.region,endpoint:r,certificateAuthority:c,version:o,
tokenAudience:e.outpostConfig&&e.id?e.id:t,publicAccess:h?.endpointPublicAccess??!0,publicAccessCidrs:h?.publicAccessCidrs??[],
authenticationMode:e.accessConfig?.authenticationMode??"CONFIG_MAP"}}(h);return function checkSameCluster(e,t,{target:n,label:r}){
if(void 0!==e.account&&e.account!==t.account)throw inOtherAccount(e.clusterName,e.account,t.account,r);const s=[t.clusterName,(0,
l.parseClusterArn)(t.arn)?.clusterName];if(s.every(t=>t===e.clusterName)&&t.region===n.region&&(void 0===e.arn||e.arn===t.arn))return
;throw new i.yo(`eks:DescribeCluster was asked for ${e.arn??`${e.clusterName} in ${n.region}`}, and its answer is about ${t.arn}.`,"Check the inputs 'cluster' and 'region', and the variables AWS_ENDPOINT_URL and AWS_ENDPOINT_URL_EKS.")
}(e,f,t),f}async function readCluster(e,t,s){
const[{DescribeClusterCommand:o},i]=await Promise.all([Promise.all([n.e(9641),n.e(1241),n.e(5448)]).then(n.t.bind(n,5448,19)),(0,
r.xW)(t,s)]),{cluster:a}=await i.send(new o({name:e}));return a??{}}const d={
CREATING:e=>new i.nM(`${e} is still being created.`,"Run the job again once it is active: that takes minutes."),
PENDING:e=>new i.nM(`${e} waits to be created (status PENDING).`,"Run the job again once it is active."),
DELETING:e=>new i.yo(`${e} is being deleted.`,"Name another cluster with the input 'cluster'."),
FAILED:e=>new i.yo(`${e} could not be created (status FAILED).`,"See its health issues in the AWS console, and create it anew.")}
;function inOtherAccount(e,t,n,r,s){
return new i.yo(`The EKS cluster ${e} is in account ${t}, and ${r} is of account ${n}.`,`Use a profile of account ${t} (assume-role's input 'account'), or set 'role' to the ARN of a role there.`,{
cause:s})}function isHubsName(e){return Object.values(a.e.clusters).includes(e)}},9066:(e,t,n)=>{n.r(t),n.d(t,{parseClusterArn:()=>parseClusterArn,
parseClusterReference:()=>parseClusterReference});var r=n(100),s=n(6986);const o=/^[0-9A-Za-z][\w-]{0,99}$/;function parseClusterArn(e){
const[,t="",n="",s="",i=""]=/^arn:([\w-]+):eks:([a-z0-9-]+):(\d{12}):cluster\/(.+)$/.exec(e)??[];if((0,r.rh)(t)&&(0,r.iQ)(n)?.name===t)return o.test(i)?{
partition:t,region:n,account:s,clusterName:i}:void 0}function parseClusterReference(e,t="cluster"){if(o.test(e))return{clusterName:e,arn:void 0,account:void 0,
region:void 0};const n=parseClusterArn(e);if(n)return{clusterName:n.clusterName,arn:e,account:n.account,region:n.region}
;const r=/^arn:[\w-]+:eks:([a-z0-9-]+):\d{12}:cluster\//.exec(e)?.[1]
;throw(0,s.Gq)(t,e,void 0===r?"Use the name of an EKS cluster (up to 100 letters, digits, - and _) or its ARN.":`Use the cluster's ARN as AWS shows it: the partition, the region ${r} and the name have to go together.`)
}},975:(e,t,n)=>{n.d(t,{keptRoleCredentials:()=>keptRoleCredentials,roleCredentials:()=>roleCredentials,roleSessionFile:()=>roleSessionFile})
;var r=n(7598),s=n(6760),o=n(8886),i=n(9217),a=n(3338),c=n(1118),u=n(4564);const l=3600;function roleSessionFile(e,t,n){
const o=t.profile||n[u.E.awsAccessKeyId]||n[u.E.awsProfile]||"",i=(0,r.createHash)("sha256").update(JSON.stringify([t.arn,t.region,o])).digest("hex");return(0,
s.join)(e,"kube",`role-${i.slice(0,16)}.json`)}function keptRoleCredentials(e,t,n){const r=(0,c.RZ)(e,{request:requestOf(t,n)},Date.now());return r&&(0,i.$)(r)}
async function roleCredentials(e,t,r){const{environment:s}=r,a=requestOf(t,s),u=await(0,c.NO)(e,{request:a,label:`role ${t.arn}`,open:async()=>{
const{openSessionAs:e}=await Promise.all([n.e(7848),n.e(9745)]).then(n.bind(n,9745)),i=await(0,o.gl)(t,r)();return await e({credentials:i,label:(0,
o.J8)(t.profile,s)},a,r)}},r);return(0,o.Iv)((0,i.$)(u),r)}function requestOf({arn:e,region:t},n){return{region:t,role:(0,a.DM)(e,t),sessionName:(0,a.Q2)(n),
duration:l,policies:{managed:[]},chain:[],tags:[]}}},9226:(e,t,n)=>{function once(e){let t;return()=>(t??=e(),t)}n.d(t,{O:()=>once})}};
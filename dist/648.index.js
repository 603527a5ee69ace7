export const id=648;export const ids=[648,9660,975];export const modules={648:(function(e,t,n){n.r(t),n.d(t,{run:()=>run})
;var r=n(4035),o=n(3338),s=n(4564),i=n(6986),a=n(16);const c={ahead:5,behind:15};function measureSkew(e,{now:t}){
const n=(t()-Date.parse(e.headers.date??""))/6e4;if(!(Math.abs(n)>=1))return;const[r,o]=[n>0,Math.round(Math.abs(n))];return{isAhead:r,minutes:o,
text:`${1===o?"1 minute":`${o} minutes`} ${r?"ahead of":"behind"}`}}function consequenceOf({isAhead:e,minutes:t}){
return e?`AWS refuses what is dated more than ${c.ahead} minutes ahead`:`a cluster refuses tokens ${c.behind} minutes after their date, and those made here are ${t} minutes old from the start`
}var u=n(1935);async function unauthorized(e,t,n,r){const{clusterName:o}=e,{tries:s}=t,a=measureSkew(n,r);if(a&&function isRefused({isAhead:e,minutes:t}){
return t>(e?c.ahead:c.behind)
}(a))return new i.yo(`${o} answered Unauthorized: this machine's clock is ${a.text} the cluster's.`,`Set the clock of the runner: ${consequenceOf(a)}.`)
;const l=await(0,u.U)(t.target,r)
;if(!l)return new i.yo(`${o} answered Unauthorized to ${t.label} (${s} times), and AWS does not say who that is.`,"The credentials may have expired: run assume-role in this job; its profile refreshes itself.")
;const f=function principalOf(e){const t=/^arn:([^:]+):sts::(\d+):assumed-role\/([^/]+)\//.exec(e);return t?`arn:${t[1]}:iam::${t[2]}:role/${t[3]}`:e
}(l.arn),d=t.label.includes(f)?"":` (${t.label})`
;return new i.yo(`${o} answered Unauthorized to ${f}${d}, ${s} times. AWS takes its credentials, and the cluster does not say why it refuses them.`,["What it may be, the most likely first.",`1. The cluster does not know ${f} (a new entry takes up to a minute).`,admission(e,f,t.namespace),"2. The part of the cluster that checks tokens with AWS is not available. Then others are refused, too: run the job again, and see the cluster's authenticator log.",`3. The API server at ${e.endpoint} is not that of ${e.arn}: tokens are for one cluster alone.`].join("\n"))
}function admission(e,t,n){
const r=`--cluster-name ${e.clusterName} --region ${e.region} --principal-arn ${t}`,o=["Admit it with an access entry (a role with a path needs it in the ARN):",`  aws eks create-access-entry ${r}`,`  aws eks associate-access-policy ${r} --policy-arn arn:${t.split(":")[1]??"aws"}:eks::aws:cluster-access-policy/AmazonEKSEditPolicy --access-scope type=namespace,namespaces=${n??"<namespace>"}`],s=["Admit it in the ConfigMap aws-auth of namespace kube-system (without the path of a role):",t.includes(":role/")?"  mapRoles: |":"  mapUsers: |",t.includes(":role/")?`    - rolearn: ${t}`:`    - userarn: ${t}`,`      username: ${t.split("/").at(-1)}${t.includes(":role/")?":{{SessionName}}":""}`,"      groups: [<a group that a RoleBinding of the cluster names>]"]
;switch(e.authenticationMode){case"API":return o.join("\n");case"CONFIG_MAP":return s.join("\n");default:return[...o,"or:",...s].join("\n")}}var l=n(1553)
;const f=new Set(["ENOTFOUND","ECONNREFUSED","EHOSTUNREACH","ENETUNREACH","ETIMEDOUT"]);async function connectionError(e,t){const n=(0,i.$N)(e)??""
;if(function isTlsFault(e){return/^(ERR_TLS|ERR_SSL|CERT_|SELF_SIGNED|DEPTH_ZERO|UNABLE_TO_|EPROTO|HOSTNAME_MISMATCH)/.test(e)
}(n))return function tlsError(e,t,n){
const{clusterName:r,endpoint:o}=t,s=`if a proxy that inspects TLS is between this runner and the cluster, add ${new URL(o).hostname} to NO_PROXY.`
;if(/^(EPROTO|ERR_SSL)/.test(n))return new i.yo(`${o} does not speak TLS as the API server of ${r} does: ${(0,i.bD)((0,
i.cZ)(e).at(-1))}`,`See what answers there: ${s}`,{cause:e})
;return new i.yo(`The TLS certificate that ${o} shows is not signed by the CA of ${r} or not valid (${n}).`,`${d.has(n)?"Check this machine's clock":"See whose certificate it is"}: ${s}`,{
cause:e})}(e,t,n);if(!f.has(n))return e;const{hostname:r}=new URL(t.endpoint),o="ETIMEDOUT"===n?"it did not answer in time":(0,i.bD)((0,
i.cZ)(e).at(-1)),s=await(0,l.lookup)(r).then(({address:e})=>`it resolves to ${e}`,()=>"its name does not resolve here")
;if(!t.publicAccess)return function privateEndpoint(e,t,n){
return new i.yo(`${t.clusterName} has a private endpoint only, and ${new URL(t.endpoint).hostname} cannot be reached from this runner (${n}).`,"Use a runner inside the cluster's VPC or connected to it, which the cluster's security group lets in, or switch on the cluster's public access.",{
cause:e})}(e,t,`${o}; ${s}`)
;const a=t.publicAccessCidrs.length>0&&!t.publicAccessCidrs.includes("0.0.0.0/0"),c=a?`, which is open to ${t.publicAccessCidrs.join(", ")} only`:""
;return new i.nM("ETIMEDOUT"===n?`${t.clusterName} did not answer in time at its public endpoint ${r}${c} (${s}).`:`The public endpoint of ${t.clusterName}, ${r}${c}, cannot be reached: ${o} (${s}).`,a?"If this runner's address is not among them, add it to the cluster's public access CIDRs, or use a runner inside its VPC.":"Check that this runner may make HTTPS requests to it; behind a proxy, set HTTPS_PROXY and NO_PROXY.",{
cause:e})}const d=new Set(["CERT_HAS_EXPIRED","CERT_NOT_YET_VALID"]);const h={count:4,secondsBetween:1};async function verifyAccess(e,t,n,r=h){
const{token:o,response:s}=await(0,a.jh)(async()=>{const o=await t.token();return{token:o,response:await review(e,o.token,n,r)}},{
what:`The call to ${e.clusterName}`,onRetry:e=>n.logger.info(e),attempts:r.count,signal:n.signal,isTransient:e=>(0,a.dg)(e)&&!w.has((0,i.$N)(e)??"")
}).catch(async o=>{if(o instanceof Refused)throw await async function refusal(e,t,n,r){const{answer:o}=e;if(401===o.status)return await unauthorized(t,n,o,r)
;if(403!==o.status)return e;if(!function isForbidden(e){const{kind:t,message:n}=parseObject(e)??{}
;return"Status"===t||"string"==typeof n&&n.includes("forbidden")
}(o.text))return new i.nM(`What answers at ${t.endpoint} refuses with 403, and not as a Kubernetes API server does: ${quoteAnswer(o.text)}`,"See what is between this runner and the cluster. If it is a proxy, add the host to NO_PROXY.")
;return new i.yo(`${t.clusterName} knows who we are but forbids the question: ${quoteAnswer(o.text)}`,"Bind the ClusterRole system:basic-user to system:authenticated (Kubernetes' default), or set verify: false.")
}(o,e,{...t,tries:r.count},n);throw await connectionError(o,e)});return function warnOfClock(e,{clusterName:t},n){const r=measureSkew(e,n);if(!r)return
;n.logger.warning(`This machine's clock is ${r.text} that of ${t}. Set the clock of the runner: ${consequenceOf(r)}.`)}(s,e,n),404===s.status?{token:o,
identity:{user:void 0,groups:[]}}:{token:o,identity:parseReview(s.text,e)}}const w=new Set(["ENOTFOUND","EHOSTUNREACH","ENETUNREACH","ETIMEDOUT"])
;class Refused extends a.N_{answer;constructor(e,t,{secondsBetween:n}){
super(`The API server of ${t.clusterName} answered ${e.status}: ${quoteAnswer(e.text)}`,"Run the job again later; see the health of the control plane in the AWS console.",{
retryAfter:n}),this.answer=e}}async function review(e,t,n,r){const{status:o,headers:s,body:c}=await n.http({
url:`${e.endpoint}/apis/authentication.k8s.io/v1/selfsubjectreviews`,method:"POST",headers:{authorization:`Bearer ${t}`,"content-type":"application/json",
accept:"application/json"},body:JSON.stringify({apiVersion:"authentication.k8s.io/v1",kind:"SelfSubjectReview"}),idempotent:!0,
ca:Buffer.from(e.certificateAuthority,"base64").toString(),signal:n.signal}),u={status:o,headers:s,text:await c.text()},l=404===o&&(function isStatus(e){
return"Status"===parseObject(e)?.kind}(u.text)||u.text.startsWith("404 page not found"));if(200===o||201===o||l)return u;if(401===o||403===o||(0,
a.Dm)(o))throw new Refused(u,e,r)
;throw new i.nM(`The API server of ${e.clusterName} answered ${o}: ${quoteAnswer(u.text)}`,`See what answers at ${e.endpoint}.`)}function parseReview(e,t){
const{status:n}=parseObject(e)??{},r=n?.userInfo?.username;if(r)return{user:r,groups:n?.userInfo?.groups??[]}
;throw new i.nM(`What answers at ${t.endpoint} is no Kubernetes API server: ${quoteAnswer(e)}`,"If a proxy answers in its place, add the host to NO_PROXY.")}
function quoteAnswer(e){const{message:t}=parseObject(e)??{};return("string"==typeof t&&t?t:e).replace(/\s+/g," ").trim().slice(0,300)||"(nothing)"}
function parseObject(e){try{const t=JSON.parse(e);return"object"==typeof t&&null!==t?t:void 0}catch{return}}var p=n(7513)
;const m=["HELM_KUBECONTEXT","KUBE_CTX","KUBERNETES_CONTEXT"],g=["HELM_KUBEAPISERVER","HELM_KUBECAFILE","HELM_KUBETLS_SERVER_NAME","HELM_KUBEASUSER","HELM_KUBEASGROUPS","KUBE_CTX_CLUSTER","KUBE_CTX_AUTH_INFO","KUBE_HOST","KUBE_CLUSTER_CA_CERT_DATA","KUBE_TLS_SERVER_NAME","KUBERNETES_MASTER"],$=["HELM_KUBETOKEN","KUBE_TOKEN","KUBE_USER","KUBE_PASSWORD","KUBE_CLIENT_CERT_DATA","KUBE_CLIENT_KEY_DATA","KUBERNETES_AUTH_TOKEN"]
;var y=n(4390),E=n(7418),b=n(8886),v=n(9226),k=n(7705),S=n(975);var A=n(2489);async function findCluster({cluster:e,region:t,role:n},r,s){
const describe=async t=>await(0,A.describeCluster)(e,t,s),furtherRole=e=>function roleSigner(e,t){const n=(0,S.roleSessionFile)(t.folder,e,t.environment)
;return{target:{region:e.region,credentials:(0,v.O)(()=>(0,S.roleCredentials)(n,e,t))},label:`role ${e.arn}`,profile:e.profile,role:e.arn,sessionFile:n}}({
arn:(0,o.gP)(n??"",{account:e,region:t}).arn,region:t,profile:r.profile},s);if(!n?.startsWith("arn:")){const e=await describe(r);return{cluster:e,
signer:void 0===n?r:furtherRole(e.account)}}const{account:a}=(0,o.DM)(n,t),c=furtherRole(a);try{
const[t,n]=e.account===a?[c,r]:[r,c],o=await async function describeAsEither([e,t],n,r,{logger:o}){try{return await r(e)}catch(s){
if(!(s instanceof i.yo))throw s;return o.info(`${s.message} Asking as ${t.label} too.`),await r(t).catch(t=>(0,i.xl)(e===n?s:t))}}([t,n],c,describe,s)
;return void 0===e.account&&o.account!==a&&await async function checkUnambiguous(e,t,n){const r=await n(t).catch(()=>{});if(!r||r.arn===e.arn)return
;throw new i.yo(`There are two EKS clusters ${e.clusterName}: one in account ${e.account}, and one in account ${r.account}, which 'role' is of.`,`Set 'cluster' to the ARN of the one that is meant: ${e.arn} or ${r.arn}.`)
}(o,c,describe),{cluster:o,signer:c}}catch(e){throw await(0,E.d)(c.sessionFile),e}}var T=n(7068),O=n(5285),R=n(9614);const N=5e3
;async function kubectlVersion({environment:e,signal:t}){try{const{stdout:n}=await(0,R.a)("kubectl",["version","--client","--output=json"],{env:e,
signal:AbortSignal.any([t,AbortSignal.timeout(N)])}),{clientVersion:r}=JSON.parse(n);return/^v(\d+\.\d+\.\d+)/.exec(r?.gitVersion??"")?.[1]}catch{return}}
var U=n(5373);async function configureKubeconfig(e,t){const{role:n,profile:s}=e,i=e.cluster.region??await(0,r.regionOf)(e,t);n&&(0,o.R1)(n,i),
void 0!==e.kubeconfig&&await(0,O.checkFile)(e.kubeconfig);const a=function profileSigner(e,t){const{environment:n}=t,r=(0,b.q8)(e.profile,n),o={region:e.region,
profile:r};return{target:{...o,credentials:(0,v.O)((0,b.gl)(o,t))},label:(0,b.J8)(r,n),profile:r,role:void 0,sessionFile:void 0}}({region:i,profile:s
},t),[{cluster:c,signer:u},l]=await Promise.all([findCluster({cluster:e.cluster,region:i,role:n},a,t),kubectlVersion(t)])
;!function warnOfUnexpected(e,t,{logger:n}){const{clusterName:r,account:o,region:s}=e
;void 0!==t.region&&t.region!==s&&n.warning(`The input 'region' is ${t.region}; the cluster's ARN says ${s}, which counts.`),void 0===t.cluster.arn&&(0,
A.isHubsName)(r)&&o!==y.e.account&&n.warning(`${r} is a name of the hub's clusters in account ${y.e.account}; this one is in account ${o}.`)}(c,e,t);try{
const{identity:n,credential:r}=await async function connect(e,t,n,r){
const o="static"===e.credential,{profile:s,role:i}=n,{node:a,options:c,script:u}=e.plugin,{tokenAudience:l,region:f}=t,d=(0,U.pluginArguments)({tokenAudience:l,
region:f,profile:s,role:i}),h={command:a,args:[...c,u,...d]},sign=async()=>await async function signToken(e,t,n){const r=(0,k.u)({tokenAudience:t.tokenAudience,
region:t.region,credentials:await e.target.credentials(),now:n.now()});return n.mask(r.token),r}(n,t,r),w=e.verify?await verifyAccess(t,{...n,token:sign,
namespace:e.namespace},r):void 0;if(!o)return{identity:w?.identity,credential:{exec:h}};const{token:p,expiration:m}=w?.token??await sign()
;return function warnOfEnd(e,{logger:t,now:n}){const r=Math.floor((e.getTime()-n())/6e4)
;t.warning(`The token in the kubeconfig ends after 15 minutes (use it for ${r}) and is not renewed. Use credential: exec wherever the tool can run a program.`)
}(m,r),{identity:w?.identity,credential:{token:p}}}(e,c,u,t);!function warnOfSkew(e,t,n){
if(void 0===e)return void n.notice("There is no kubectl on PATH. Where a later step needs one, run setup-tools before it.")
;const[r=0,o=0]=e.split(".").map(Number),[s=0,i=0]=t.split(".").map(Number)
;r===s&&Math.abs(o-i)<=1||n.warning(`kubectl is ${e} and the cluster is ${t}: Kubernetes supports one minor version of difference. Install a matching one with setup-tools (kubectl: '${t}').`)
}(l,c.version,t.logger);const o=await async function write(e,t,n,r){
const{folder:o,environment:s,logger:i,ledger:a}=r,c=void 0===e.kubeconfig,u=e.context??t.clusterName,l=void 0===e.kubeconfig?(0,T.PV)(o):await(0,
O.followLinks)(e.kubeconfig),f={id:(0,O.createId)(s),context:u,file:l,own:c},d={id:f.id,context:u,namespace:e.namespace,cluster:{name:t.arn,server:t.endpoint,
certificateAuthority:t.certificateAuthority},credential:n,setCurrent:e.setCurrent};if(await a.record(E.O,f),!c)return await(0,O.addToUsersFile)(f,d,o),f
;const{copied:h,replacesUsers:w}=await(0,O.addToOwnFile)(f,d,r);h.length>0&&i.info(`${l} starts as a copy of ${h.join(" and ")}.`)
;w&&i.notice(`In this job, the context ${u} is the cluster's. Your own context of that name is back after it.`);return f}(e,c,r,t)
;return function report(e,t,n,{logger:r}){
const o=t?.groups.length?`, groups ${t.groups.join(", ")}`:"",s=t?.user?` as ${t.user}${o}`:"",i=t?"Connected to":"Configured",a=t&&!t.user?" It takes the token, and has no API that says whose it is.":""
;r.info(`${i} ${e.clusterName} (${e.version})${s}.${a}`),r.info(`Context ${n.context} of ${e.arn} is in ${n.file}.`)}(c,n,o,t),{outputs:{kubeconfig:o.file,
context:o.context,endpoint:c.endpoint,"cluster-version":c.version,identity:n?.user},...jobVariables(e,o,t),summary:summaryOf(c,n,o)}}catch(e){throw await(0,
E.d)(u.sessionFile),e}}function jobVariables({setCurrent:e},{file:t,context:n},{environment:r,folder:o,logger:i}){const a=e?function putOthersAside(e,t){
const n=[{names:[...m.filter(n=>t[n]!==e),...g],isSecret:!1},{names:$,isSecret:!0}];return(0,p.E)(n,t)}(n,r):{variables:{},secrets:{},names:[]}
;return a.names.length>0&&i.info(`Empty for this job: ${a.names.join(", ")}. Some clients would follow them and not the context ${n}. The post step gives the previous values back.`),
{variables:{...a.variables,[s.E.kubeconfig]:t,[s.E.terraformKubeconfig]:t,[s.E.kubeCacheFolder]:r[s.E.kubeCacheFolder]||(0,T.nF)(o)},secrets:a.secrets}}
function summaryOf({clusterName:e,version:t,region:n},r,{context:o}){
return`| cluster | version | region | context | as |\n| --- | --- | --- | --- | --- |\n| ${e} | ${t} | ${n} | ${o} | ${r?r.user??"somebody whom the cluster knows":"not verified"} |\n`
}var x=n(6760),_=n(100),C=n(8814),I=n(6442),P=n(9066);function parseFile(e,t){const n="kubeconfig",r=e.optional(n);if(void 0===r)return
;if(/[/\\]$/.test(r))throw(0,i.Gq)(n,r,"Use the path of a file: one that ends like this is a folder.");if(r.includes("\0"))throw(0,
i.Gq)(n,r.replaceAll("\0","\\0"),"Use a path.");if(/^~[^/\\]/.test(r))throw(0,i.Gq)(n,r,"Use ~ for your own home, or an absolute path.")
;const o="win32"===process.platform?r.replace(/%(\w+)%|\$env:(\w+)/gi,(e,t,n)=>`\${${t??n}}`):r;for(const[,e,a]of o.matchAll(/\$(?:(\w+)|\{(\w+)\})/g)){
const o=e??a??""
;if(!t[o]&&o!==s.E.home)throw new i.yo(`The input '${n}' is '${r}', and the variable ${o} is not set.`,`Set ${o} in an earlier step or under the step's env:, or use a path without it.`)
}const a=(0,x.resolve)((0,C.aD)(o,t));if(!a.includes(x.delimiter))return a
;throw new i.yo(`The input '${n}' is '${r}', which is ${a}, and in KUBECONFIG a path ends at '${x.delimiter}'.`,`Use the path of one file, without '${x.delimiter}'.`)
}async function run(e){const t=function parseKubeconfigInputs(e,t,n){return{cluster:(0,P.parseClusterReference)(e.required("cluster")),region:(0,
_.vK)(e.optional("region")),profile:e.optional("profile"),role:e.optional("role"),
namespace:e.matching("namespace",/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,"Use the name of a namespace: up to 63 lower-case letters, digits and hyphens."),
context:e.matching("context",/^[^\s\p{Cc}]{1,253}$/u,"Use up to 253 characters without spaces."),setCurrent:e.boolean("set-current"),kubeconfig:parseFile(e,t),
verify:e.boolean("verify"),credential:e.choice("credential",["exec","static"]),plugin:{node:process.execPath,options:(0,I.F)(t),script:(0,x.join)((0,
x.dirname)(n),"eks-token.js")}}}(e.inputs,e.environment,process.argv[1]??""),{outputs:n,variables:r,secrets:o,summary:s}=await configureKubeconfig(t,e)
;await e.exportVariables(r,o),e.setOutputs({...n}),await e.summarize(s)}}),4035:(function(e,t,n){n.r(t),n.d(t,{regionOf:()=>regionOf})
;var r=n(6986),o=n(4390),s=n(4564),i=n(4348),a=n(100),c=n(7750);async function regionOf(e,{environment:t,logger:n}){if(void 0!==e.region)return(0,
a.vK)(e.region);const u=e.profile??(t[s.E.awsProfile]||"default"),{region:l,origin:f}=function fromVariables(e){
for(const t of[s.E.awsRegion,s.E.awsDefaultRegion]){const n=e[t];if(n)return{region:n,origin:t}}return}(t)??await async function fromProfile(e,t){
const[n,r]=await Promise.all([(0,i._x)(t),(0,i.eQ)(t)].map(e=>(0,c.E)(e,t).catch(()=>""))),o=(0,i.Wi)(n??"",e)?.region||(0,i.LY)(r??"",e)?.region;return o?{
region:o,origin:`profile ${e}`}:void 0}(u,t)??{}
;if(void 0===l||void 0===f)return n.info(`Region ${o.e.region}: neither ${s.E.awsRegion}, ${s.E.awsDefaultRegion} nor profile ${u} says another.`),o.e.region
;if(!(0,
a.iQ)(l))throw new r.yo(`The region is '${l}' by ${f}, and there is no such region.`,`Correct ${f}, or set the input 'region' to the code of an AWS region, such as us-east-1 or eu-west-3.`)
;return n.info(`Region ${l}, by ${f}.`),l}}),3338:(function(e,t,n){n.d(t,{DM:()=>parseRoleArn,GJ:()=>parseAssumedRole,Q2:()=>sessionNameOfRun,R1:()=>checkRole,
gP:()=>parseRole});var r=n(6986),o=n(4564),s=n(100)
;const i=/^arn:([\w-]+):iam::(\d{12}):role\/((?:[\x21-\x7e]{1,510}\/)?)([\w+=,.@-]{1,64})$/,a=/^(?:[\w+=,.@/-]{1,510}\/)?[\w+=,.@-]{1,64}$/
;function parseRole(e,t,n="role"){return e.startsWith("arn:")?parseRoleArn(e,t.region,n):function parseRoleName(e,{account:t,region:n},r){checkRoleName(e,r)
;const o=(0,s.iQ)(n)?.name??"aws",i=e.slice(e.lastIndexOf("/")+1);return{arn:`arn:${o}:iam::${t}:role/${e}`,partition:o,account:t,name:i}}(e,t,n)}
function parseRoleArn(e,t,n="role"){const[,o="",a="",,c=""]=i.exec(e)??[];if(!c||!(0,s.rh)(o))throw(0,
r.Gq)(n,e,"Use a role ARN like arn:aws:iam::123456789012:role/name.");const u=(0,s.iQ)(t)?.name
;if(o!==u)throw new r.yo(`The input '${n}' names a role of the partition ${o}, but the region ${t} belongs to ${u}.`,`Set 'region' to a region of ${o}.`)
;return{arn:e,partition:o,account:a,name:c}}function checkRole(e,t,n="role"){e.startsWith("arn:")?parseRoleArn(e,t,n):checkRoleName(e,n)}
function checkRoleName(e,t){if(!a.test(e)||e.startsWith("/")||e.includes("//"))throw(0,
r.Gq)(t,e,"Use the name of a role (at most 64 letters, digits and _+=,.@-) or its ARN, arn:aws:iam::123456789012:role/name.")}function parseAssumedRole(e){
const[,t,n,r]=/^arn:[\w-]+:sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\/([\w+=,.@-]+)$/.exec(e)??[];return t&&n&&r?{account:t,name:n,session:r}:void 0}
function sessionNameOfRun(e){return function sessionNameOf(e){
const clean=e=>e.replace(/[^\w+=,.@-]+/g,"-"),t=clean(`${e.runId||"0"}-${e.runAttempt||"1"}`).slice(-(c-2))
;return`${clean(e.repository||"ds-infra").slice(-(c-t.length-1))}-${t}`}({repository:e[o.E.githubRepository]??"",runId:e[o.E.githubRunId]??"",
runAttempt:e[o.E.githubRunAttempt]??""})}const c=64}),7750:(function(e,t,n){n.d(t,{E:()=>readUserFile});var r=n(6986),o=n(8814),s=n(8292)
;async function readUserFile(e,t){try{return await(0,o.Tj)(e,t,()=>(0,s.Zu)(e))??""}catch(t){throw new r.yo(`The AWS file ${e} cannot be read: ${(0,
r.bD)(t)}.`,"Make it readable, or correct AWS_CONFIG_FILE or AWS_SHARED_CREDENTIALS_FILE.",{cause:t})}}}),6442:(function(e,t,n){n.d(t,{F:()=>authorityOptionsOf})
;var r=n(4564);const o=["--use-system-ca","--use-openssl-ca","--use-bundled-ca"];function authorityOptionsOf(e){const t=(e[r.E.nodeOptions]??"").split(/\s+/)
;return o.filter(e=>t.includes(e))}}),7513:(function(e,t,n){function putAside(e,t){const n=e.map(({names:e,isSecret:n})=>({isSecret:n,names:e.filter(e=>t[e])
})),empty=e=>Object.fromEntries(n.filter(({isSecret:t})=>t===e).flatMap(({names:e})=>e.map(e=>[e,""])));return{variables:empty(!1),secrets:empty(!0),
names:n.flatMap(({names:e})=>e)}}n.d(t,{E:()=>putAside})}),7068:(function(e,t,n){n.d(t,{PV:()=>ownFile,mm:()=>kubeFolder,nF:()=>cacheFolder});var r=n(6760)
;function kubeFolder(e){return(0,r.join)(e,"kube")}function ownFile(e){return(0,r.join)(kubeFolder(e),"config")}function cacheFolder(e){return(0,
r.join)(kubeFolder(e),"cache")}}),7418:(function(e,t,n){n.d(t,{O:()=>c,d:()=>removeSession});var r=n(1455),o=n(6760),s=n(8292),i=n(9660),a=n(7068);const c={
kind:"kubeconfig-entry",undo:async({done:e},{folder:t,others:c})=>{const isLast=async()=>0===(await c()).length;e.own&&await async function removeOwnFile(e,t){
return!await(0,s.xo)((0,r.stat)(e))||await(0,i.withLock)(e,async()=>!!await t()&&(await(0,r.rm)(e,{force:!0}),!0))
}(e.file,isLast)||await(await Promise.all([n.e(3483),n.e(5285),n.e(4564)]).then(n.bind(n,5285))).removeFromFile(e,t),await isLast()&&(await(0,r.rm)((0,
a.nF)(t),{recursive:!0,force:!0}),await async function removeAllSessions(e){const t=(await(0,
s.wX)(e)).filter(e=>/^role-\w+\.json(\.lock)?$|^\.\w+\.tmp$/.test(e));for(const n of t)await(0,r.rm)((0,o.join)(e,n),{force:!0})}((0,a.mm)(t)),await(0,s.XW)((0,
a.mm)(t)))}};async function removeSession(e){void 0!==e&&(await(0,r.rm)(e,{force:!0}),await(0,s.XW)((0,o.dirname)(e)))}}),975:(function(e,t,n){n.d(t,{
keptRoleCredentials:()=>keptRoleCredentials,roleCredentials:()=>roleCredentials,roleSessionFile:()=>roleSessionFile})
;var r=n(7598),o=n(6760),s=n(8886),i=n(9217),a=n(3338),c=n(1118),u=n(4564);const l=3600;function roleSessionFile(e,t,n){
const s=t.profile||n[u.E.awsAccessKeyId]||n[u.E.awsProfile]||"",i=(0,r.createHash)("sha256").update(JSON.stringify([t.arn,t.region,s])).digest("hex");return(0,
o.join)(e,"kube",`role-${i.slice(0,16)}.json`)}function keptRoleCredentials(e,t,n){const r=(0,c.RZ)(e,{request:requestOf(t,n)},Date.now());return r&&(0,i.$)(r)}
async function roleCredentials(e,t,r){const{environment:o}=r,a=requestOf(t,o),u=await(0,c.NO)(e,{request:a,label:`role ${t.arn}`,open:async()=>{
const{openSessionAs:e}=await Promise.all([n.e(9752),n.e(9745)]).then(n.bind(n,9745)),i=await(0,s.gl)(t,r)();return await e({credentials:i,label:(0,
s.J8)(t.profile,o)},a,r)}},r);return(0,s.Iv)((0,i.$)(u),r)}function requestOf({arn:e,region:t},n){return{region:t,role:(0,a.DM)(e,t),sessionName:(0,a.Q2)(n),
duration:l,policies:{managed:[]},chain:[],tags:[]}}}),9660:(function(e,t,n){n.d(t,{withLock:()=>withLock})
;var r=n(7598),o=n(1455),s=n(8161),i=n(6760),a=n(8500),c=n(7975),u=n(6986),l=n(8292),f=n(9577),__addDisposableResource=function(e,t,n){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var r,o;if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=t[Symbol.asyncDispose]}if(void 0===r){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=t[Symbol.dispose],n&&(o=r)}
if("function"!=typeof r)throw new TypeError("Object not disposable.");o&&(r=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({
value:t,dispose:r,async:n})}else n&&e.stack.push({async:!0});return t},d=function(e){return function(t){function fail(n){
t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n,t.hasError=!0}var n,r=0;return function next(){for(;n=t.stack.pop();)try{
if(!n.async&&1===r)return r=0,t.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return r|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else r|=1}catch(e){fail(e)}if(1===r)return t.hasError?Promise.reject(t.error):Promise.resolve()
;if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,n){var r=new Error(n);return r.name="SuppressedError",
r.error=e,r.suppressed=t,r});async function withLock(e,t,n={}){const s=`${e}.lock`,i=await async function acquire(e,t,n){
const{signal:o,now:s=Date.now,wait:i=pause}=n,a={pid:process.pid,host:await hostOf(),token:(0,r.randomUUID)()},c=s();let u;for(;;){if(o?.throwIfAborted(),
await create(e,t,a))return a;if(u=await look(t,u,s()),!(u&&isOver(u,a,s())&&await removeLock(t,u.held.identity,s))){
if(u&&s()-c>(n.patience??h))throw busy(e,t,u.held);await i(5+95*Math.random(),o)}}}(e,s,n),a=setInterval(()=>{(async function touch(e,{token:t}){
const n=new Date;(await readOwner(e))?.token===t&&await(0,o.utimes)(e,n,n).catch(()=>{})})(s,i)},w/4);a.unref();try{return await t()}finally{clearInterval(a),
await removeLock(s,i.token,n.now??Date.now).catch(()=>{})}}const h=3e4,w=1e4;async function look(e,t,n){const r=await inspect(e);if(r)return t&&(0,
c.isDeepStrictEqual)(t.held,r)?t:{held:r,since:n}}function isOver({held:e,since:t},{host:n},r){return Math.max(r-e.touched,r-t)>w||function isDead({owner:e},t){
if(!e||e.host!==t)return!1;try{return process.kill(e.pid,0),!1}catch(e){return"ESRCH"===(0,u.$N)(e)}}(e,n)}async function pause(e,t){await(0,
a.setTimeout)(e,void 0,{...t?{signal:t}:{}}).catch(()=>t?.throwIfAborted())}async function create(e,t,n){const refused=t=>(0,f.Ko)(t,`${e} cannot be locked`)??t
;await(0,l.I2)((0,i.dirname)(e)).catch(e=>{throw refused(e)});try{const r={stack:[],error:void 0,hasError:!1};try{const s=__addDisposableResource(r,await(0,
o.open)(t,"wx",420),!0),{uid:a,gid:c}=await(0,l.xI)((0,i.dirname)(e))??{};return void 0!==a&&void 0!==c&&await s.chown(a,c).catch(()=>{}),
await s.writeFile(JSON.stringify(n)).catch(async e=>{throw await(0,o.rm)(t,{force:!0}),e}),!0}catch(e){r.error=e,r.hasError=!0}finally{const e=d(r);e&&await e}
}catch(e){const t=(0,u.$N)(e);if("EEXIST"===t||"win32"===process.platform&&["EPERM","EBUSY"].includes(t??""))return!1;throw refused(e)}}
async function inspect(e){const t=await(0,l.xo)((0,o.lstat)(e));if(!t)return;const n=await readOwner(e);return{identity:n?.token??`${t.ino}-${t.mtimeMs}`,
owner:n,touched:t.mtimeMs}}async function readOwner(e){try{const{pid:t,host:n,token:r}=JSON.parse(await(0,o.readFile)(e,"utf8"))
;if("number"==typeof t&&"string"==typeof n&&"string"==typeof r)return{pid:t,host:n,token:r}}catch{}}async function hostOf(){
const e="linux"===process.platform?await(0,o.readlink)("/proc/self/ns/pid").catch(()=>""):"";return`${(0,s.hostname)()} ${e}`.trim()}
async function removeLock(e,t,n){const r=`${e}.${t}`;try{await(0,o.mkdir)(r)}catch(e){if("EEXIST"!==(0,u.$N)(e))throw e;const{mtimeMs:t}=await(0,
o.lstat)(r).catch(()=>({mtimeMs:Number.POSITIVE_INFINITY}));return n()-t>w&&await(0,o.rmdir)(r).catch(()=>{}),!1}try{
if((await inspect(e))?.identity!==t)return!0;const n=(await(0,o.lstat)(e)).isDirectory();return await(n?(0,o.rmdir)(e):(0,o.rm)(e,{force:!0})),!0}catch(e){
const t=(0,u.$N)(e)??"";if("ENOENT"===t)return!0;if(["ENOTEMPTY","EEXIST","EPERM","EACCES","EBUSY"].includes(t))return!1;throw e}finally{await(0,
o.rmdir)(r).catch(()=>{})}}function busy(e,t,{owner:n}){const r=n?`Process ${n.pid} (${n.host.split(" ")[0]})`:`Another program (by ${t})`
;return new u.nM(`${r} keeps ${e} locked.`,`If it is not running any more, delete ${t}.`)}}),9226:(function(e,t,n){function once(e){let t;return()=>(t??=e(),t)}n.d(t,{
O:()=>once})})};
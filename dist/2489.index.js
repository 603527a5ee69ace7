export const id=2489;export const ids=[2489,9066];export const modules={1935:(e,t,n)=>{n.d(t,{U:()=>r});var o=n(7355);async function r(e,t){try{
const[{GetCallerIdentityCommand:r},s]=await Promise.all([Promise.all([n.e(9641),n.e(1241),n.e(2811)]).then(n.t.bind(n,2811,19)),(0,
o.uW)(e,t)]),{Account:a,Arn:c}=await s.send(new r({}));return a&&c?{account:a,arn:c}:void 0}catch(e){
return void t.logger.debug(`sts:GetCallerIdentity failed: ${String(e)}`)}}},2489:(e,t,n)=>{n.r(t),n.d(t,{describeCluster:()=>d,isHubsName:()=>g})
;var o=n(7355),r=n(6686),s=n(100),a=n(6986),c=n(4390),i=n(4564),u=n(1935),l=n(9066);async function d(e,t,n){const{clusterName:o}=e;let d;try{
d=await h(o,t.target,n)}catch(l){const d=(0,r.XZ)(l)?.code??""
;if(/^(ResourceNotFound|AccessDenied)/.test(d)&&await async function({clusterName:e,account:t},{target:n,label:o},r,l){
const d=g(e),f=t??(d?c.e.account:void 0),m=f?(await(0,u.U)(n,r))?.account:void 0;if(f&&m&&f!==m)throw w(e,f,m,o,l)
;const N=void 0===t?await async function(e,t,n,o){const{environment:r}=n,a=[r[i.E.awsRegion],r[i.E.awsDefaultRegion],o?c.e.region:""]
;for(const o of new Set(a)){if(!o||o===t.region||!(0,s.iQ)(o))continue;const r=await h(e,{...t,region:o},n).catch(()=>{});if(r?.arn)return o}return
}(e,n,r,d):void 0;if(N)throw new a.yo(`The EKS cluster ${e} is in ${N}, not in ${n.region}.`,`Set the input 'region' to ${N}.`,{cause:l})}(e,t,n,l),
"ResourceNotFoundException"===d)throw await async function(e,{target:t,label:n},o,s){const c=(await(0,
u.U)(t,o))?.account,i=`in ${t.region}${c?` of account ${c}`:""}`,l=(0,r.XZ)(s);return new a.yo(`There is no EKS cluster ${e} ${i}. ${l?(0,
r.hD)(l):""}`.trimEnd(),`Check the inputs 'cluster' and 'region', and that ${n} is of the account that the cluster is in.`,{cause:s})}(o,t,n,l)
;const{profile:f}=t.target;throw(0,r.es)(l,{permission:"eks:DescribeCluster",caller:t.label,profile:f})}const m=function(e){
const{name:t,arn:n,endpoint:o,status:r,version:s}=e,c=f[r??""];if(c)throw c(`The EKS cluster ${t}`);const i=e.certificateAuthority?.data,u=(0,
l.parseClusterArn)(n??"")
;if(!(t&&n&&u&&o&&s&&i))throw new a.nM(`The answer of eks:DescribeCluster lacks the cluster's ARN, endpoint, version or CA (status ${r??"unknown"}).`,"Look at the cluster in the AWS console, and see whether an AWS_ENDPOINT_URL variable is set for this step.")
;const d=e.resourcesVpcConfig;return{clusterName:t,arn:n,account:u.account,region:u.region,endpoint:o,certificateAuthority:i,version:s,
tokenAudience:e.outpostConfig&&e.id?e.id:t,publicAccess:d?.endpointPublicAccess??!0,publicAccessCidrs:d?.publicAccessCidrs??[],
authenticationMode:e.accessConfig?.authenticationMode??"CONFIG_MAP"}}(d);return function(e,t,{target:n,label:o}){
if(void 0!==e.account&&e.account!==t.account)throw w(e.clusterName,e.account,t.account,o);const r=[t.clusterName,(0,l.parseClusterArn)(t.arn)?.clusterName]
;if(r.every(t=>t===e.clusterName)&&t.region===n.region&&(void 0===e.arn||e.arn===t.arn))return
;throw new a.yo(`eks:DescribeCluster was asked for ${e.arn??`${e.clusterName} in ${n.region}`}, and its answer is about ${t.arn}.`,"Check the inputs 'cluster' and 'region', and the variables AWS_ENDPOINT_URL and AWS_ENDPOINT_URL_EKS.")
}(e,m,t),m}async function h(e,t,r){
const[{DescribeClusterCommand:s},a]=await Promise.all([Promise.all([n.e(9641),n.e(1241),n.e(5448)]).then(n.t.bind(n,5448,19)),(0,
o.xW)(t,r)]),{cluster:c}=await a.send(new s({name:e}));return c??{}}const f={
CREATING:e=>new a.nM(`${e} is still being created.`,"Run the job again once it is active: that takes minutes."),
PENDING:e=>new a.nM(`${e} waits to be created (status PENDING).`,"Run the job again once it is active."),
DELETING:e=>new a.yo(`${e} is being deleted.`,"Name another cluster with the input 'cluster'."),
FAILED:e=>new a.yo(`${e} could not be created (status FAILED).`,"See its health issues in the AWS console, and create it anew.")};function w(e,t,n,o,r){
return new a.yo(`The EKS cluster ${e} is in account ${t}, and ${o} is of account ${n}.`,`Use a profile of account ${t} (assume-role's input 'account'), or set 'role' to the ARN of a role there.`,{
cause:r})}function g(e){return Object.values(c.e.clusters).includes(e)}},9066:(e,t,n)=>{n.r(t),n.d(t,{parseClusterArn:()=>a,parseClusterReference:()=>c})
;var o=n(100),r=n(6986);const s=/^[0-9A-Za-z][\w-]{0,99}$/;function a(e){
const[,t="",n="",r="",a=""]=/^arn:([\w-]+):eks:([a-z0-9-]+):(\d{12}):cluster\/(.+)$/.exec(e)??[];if((0,o.rh)(t)&&(0,o.iQ)(n)?.name===t)return s.test(a)?{
partition:t,region:n,account:r,clusterName:a}:void 0}function c(e,t="cluster"){if(s.test(e))return{clusterName:e,arn:void 0,account:void 0,region:void 0}
;const n=a(e);if(n)return{clusterName:n.clusterName,arn:e,account:n.account,region:n.region}
;const o=/^arn:[\w-]+:eks:([a-z0-9-]+):\d{12}:cluster\//.exec(e)?.[1]
;throw(0,r.Gq)(t,e,void 0===o?"Use the name of an EKS cluster (up to 100 letters, digits, - and _) or its ARN.":`Use the cluster's ARN as AWS shows it: the partition, the region ${o} and the name have to go together.`)
}}};
export const id=9066;export const ids=[9066];export const modules={9066:(function(e,t,r){r.r(t),r.d(t,{parseClusterArn:()=>c,parseClusterReference:()=>a})
;var n=r(100),o=r(6986);const s=/^[0-9A-Za-z][\w-]{0,99}$/;function c(e){
const[,t="",r="",o="",c=""]=/^arn:([\w-]+):eks:([a-z0-9-]+):(\d{12}):cluster\/(.+)$/.exec(e)??[];if((0,n.rh)(t)&&(0,n.iQ)(r)?.name===t)return s.test(c)?{
partition:t,region:r,account:o,clusterName:c}:void 0}function a(e,t="cluster"){if(s.test(e))return{clusterName:e,arn:void 0,account:void 0,region:void 0}
;const r=c(e);if(r)return{clusterName:r.clusterName,arn:e,account:r.account,region:r.region}
;const n=/^arn:[\w-]+:eks:([a-z0-9-]+):\d{12}:cluster\//.exec(e)?.[1]
;throw(0,o.Gq)(t,e,void 0===n?"Use the name of an EKS cluster (up to 100 letters, digits, - and _) or its ARN.":`Use the cluster's ARN as AWS shows it: the partition, the region ${n} and the name have to go together.`)
}})};
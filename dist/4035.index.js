export const id=4035;export const ids=[4035];export const modules={4035:(function(e,o,r){r.r(o),r.d(o,{regionOf:()=>u})
;var n=r(6986),i=r(4390),t=r(4564),a=r(4348),s=r(100),c=r(7750);async function u(e,{environment:o,logger:r}){if(void 0!==e.region)return(0,s.vK)(e.region)
;const u=e.profile??(o[t.E.awsProfile]||"default"),{region:g,origin:f}=function(e){for(const o of[t.E.awsRegion,t.E.awsDefaultRegion]){const r=e[o];if(r)return{
region:r,origin:o}}return}(o)??await async function(e,o){const[r,n]=await Promise.all([(0,a._x)(o),(0,a.eQ)(o)].map(e=>(0,c.E)(e,o).catch(()=>""))),i=(0,
a.Wi)(r??"",e)?.region||(0,a.LY)(n??"",e)?.region;return i?{region:i,origin:`profile ${e}`}:void 0}(u,o)??{}
;if(void 0===g||void 0===f)return r.info(`Region ${i.e.region}: neither ${t.E.awsRegion}, ${t.E.awsDefaultRegion} nor profile ${u} says another.`),i.e.region
;if(!(0,
s.iQ)(g))throw new n.yo(`The region is '${g}' by ${f}, and there is no such region.`,`Correct ${f}, or set the input 'region' to the code of an AWS region, such as us-east-1 or eu-west-3.`)
;return r.info(`Region ${g}, by ${f}.`),g}}),7750:(function(e,o,r){r.d(o,{E:()=>a});var n=r(6986),i=r(8814),t=r(8292);async function a(e,o){try{return await(0,
i.Tj)(e,o,()=>(0,t.Zu)(e))??""}catch(o){throw new n.yo(`The AWS file ${e} cannot be read: ${(0,
n.bD)(o)}.`,"Make it readable, or correct AWS_CONFIG_FILE or AWS_SHARED_CREDENTIALS_FILE.",{cause:o})}}}),4390:(function(e,o,r){r.d(o,{e:()=>n});const n={
account:"707930574880",region:"us-east-1",role:"EKS-HUB-Hub",profile:"hub",registry:"707930574880.dkr.ecr.us-east-1.amazonaws.com",clusters:{prod:"hub-prod",
ephemeral:"hub-ephemeral"},standIn:{profile:"hub-pu",role:"HFPowerUserAccess"}}})};
export const id=975;export const ids=[975];export const modules={3338:(function(e,n,t){t.d(n,{DM:()=>u,GJ:()=>f,Q2:()=>m,R1:()=>l,gP:()=>c})
;var r=t(6986),o=t(4564),i=t(100)
;const a=/^arn:([\w-]+):iam::(\d{12}):role\/((?:[\x21-\x7e]{1,510}\/)?)([\w+=,.@-]{1,64})$/,s=/^(?:[\w+=,.@/-]{1,510}\/)?[\w+=,.@-]{1,64}$/
;function c(e,n,t="role"){return e.startsWith("arn:")?u(e,n.region,t):function(e,{account:n,region:t},r){d(e,r);const o=(0,
i.iQ)(t)?.name??"aws",a=e.slice(e.lastIndexOf("/")+1);return{arn:`arn:${o}:iam::${n}:role/${e}`,partition:o,account:n,name:a}}(e,n,t)}function u(e,n,t="role"){
const[,o="",s="",,c=""]=a.exec(e)??[];if(!c||!(0,i.rh)(o))throw(0,r.Gq)(t,e,"Use a role ARN like arn:aws:iam::123456789012:role/name.");const u=(0,
i.iQ)(n)?.name
;if(o!==u)throw new r.yo(`The input '${t}' names a role of the partition ${o}, but the region ${n} belongs to ${u}.`,`Set 'region' to a region of ${o}.`)
;return{arn:e,partition:o,account:s,name:c}}function l(e,n,t="role"){e.startsWith("arn:")?u(e,n,t):d(e,t)}function d(e,n){
if(!s.test(e)||e.startsWith("/")||e.includes("//"))throw(0,
r.Gq)(n,e,"Use the name of a role (at most 64 letters, digits and _+=,.@-) or its ARN, arn:aws:iam::123456789012:role/name.")}function f(e){
const[,n,t,r]=/^arn:[\w-]+:sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\/([\w+=,.@-]+)$/.exec(e)??[];return n&&t&&r?{account:n,name:t,session:r}:void 0}
function m(e){return function(e){const n=e=>e.replace(/[^\w+=,.@-]+/g,"-"),t=n(`${e.runId||"0"}-${e.runAttempt||"1"}`).slice(-(w-2))
;return`${n(e.repository||"ds-infra").slice(-(w-t.length-1))}-${t}`}({repository:e[o.E.githubRepository]??"",runId:e[o.E.githubRunId]??"",
runAttempt:e[o.E.githubRunAttempt]??""})}const w=64}),975:(function(e,n,t){t.d(n,{keptRoleCredentials:()=>f,roleCredentials:()=>m,roleSessionFile:()=>d})
;var r=t(7598),o=t(6760),i=t(8886),a=t(9217),s=t(3338),c=t(1118),u=t(4564);const l=3600;function d(e,n,t){
const i=n.profile||t[u.E.awsAccessKeyId]||t[u.E.awsProfile]||"",a=(0,r.createHash)("sha256").update(JSON.stringify([n.arn,n.region,i])).digest("hex");return(0,
o.join)(e,"kube",`role-${a.slice(0,16)}.json`)}function f(e,n,t){const r=(0,c.RZ)(e,{request:w(n,t)},Date.now());return r&&(0,a.$)(r)}async function m(e,n,r){
const{environment:o}=r,s=w(n,o),u=await(0,c.NO)(e,{request:s,label:`role ${n.arn}`,open:async()=>{
const{openSessionAs:e}=await Promise.all([t.e(9752),t.e(9745)]).then(t.bind(t,9745)),a=await(0,i.gl)(n,r)();return await e({credentials:a,label:(0,
i.J8)(n.profile,o)},s,r)}},r);return(0,i.Iv)((0,a.$)(u),r)}function w({arn:e,region:n},t){return{region:n,role:(0,s.DM)(e,n),sessionName:(0,s.Q2)(t),duration:l,
policies:{managed:[]},chain:[],tags:[]}}})};
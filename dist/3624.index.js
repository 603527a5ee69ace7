export const id=3624;export const ids=[3624];export const modules={8886:(e,t,s)=>{s.d(t,{Iv:()=>d,J8:()=>a,gl:()=>u,q8:()=>c})
;var n=s(4564),r=s(9217),o=s(1118),i=s(7212);function a(e,t){
return e?`profile ${e}`:t[n.E.awsAccessKeyId]?"the job's environment (AWS_ACCESS_KEY_ID)":`profile ${t[n.E.awsProfile]||"default"}`}function c(e,t){
return e??(h(t)?void 0:t[n.E.awsProfile]||void 0)}function u(e,t){const{environment:c}=t;return async()=>{const u=e.profile?void 0:h(c);if(u)return u
;const f=e.profile||c[n.E.awsProfile]||void 0,l=(0,i.GM)(f??"default",c);if(void 0!==l)return"http"in t?d((0,r.$)(await(0,o.Te)(l,t)),t):(0,r.$)(await(0,
o.LK)(l,c));const{chainCredentials:w}=await Promise.all([s.e(7848),s.e(9031)]).then(s.bind(s,9031)),p={region:e.region,profile:f,label:a(e.profile,c)}
;if("http"in t)return d(await w(p,t),t);const{withStandaloneDependencies:g}=await s.e(325).then(s.bind(s,2706));return await g(c,e=>w(p,e))}}
function d(e,{mask:t}){for(const s of[e.secretAccessKey,e.sessionToken])s&&t(s);return e}function h(e){
const t=e[n.E.awsAccessKeyId],s=e[n.E.awsSecretAccessKey],r=e[n.E.awsSessionToken];if(t&&s)return{accessKeyId:t,secretAccessKey:s,...r?{sessionToken:r}:{}}}},
9217:(e,t,s)=>{function n(e){return{accessKeyId:e.AccessKeyId,secretAccessKey:e.SecretAccessKey,sessionToken:e.SessionToken,expiration:new Date(e.Expiration)}}
function r(e){return{Version:1,AccessKeyId:e.accessKeyId,SecretAccessKey:e.secretAccessKey,SessionToken:e.sessionToken,Expiration:e.expiration.toISOString()}}
s.d(t,{$:()=>n,x:()=>r})},4179:(e,t,s)=>{s.d(t,{R5:()=>u,l5:()=>c,td:()=>i});var n=s(6986),r=s(100);const o=["public.ecr.aws","ecr-public.aws.com"],i={
host:"public.ecr.aws",service:"ecr-public",region:"us-east-1"},a=/^(?:127\.0\.0\.1|localhost|\[::1\]):\d{1,5}$/;function c(e,t){if(/^\d{12}$/.test(e))return{
host:`${e}.dkr.ecr.${t}.${(0,r.iQ)(t)?.suffix??""}`,service:"ecr",region:t};if(o.includes(e))return{...i,host:e};if(a.test(e))return{host:e,service:"ecr",
region:t};const s=d(e);if(s)return{host:e,service:"ecr",region:s};throw(0,n.Gq)("registries",e,function(e){
if(/^https?:/.test(e)||e.includes("/"))return"Give the host alone, without https:// and without a repository."
;if(/^\d+$/.test(e))return"An account id has twelve digits; put it in quotes, or YAML drops leading zeros.";const t=new Set((0,r.f_)().map(({suffix:e})=>e))
;return`Use account ids in quotes, or hosts of Amazon ECR such as 123456789012.dkr.ecr.us-east-1.amazonaws.com (the region must exist and fit the domain: ${[...t].slice(0,4).join(", ")}, ...).`
}(e))}function u(e){return o.includes(e)||void 0!==d(e)}function d(e){
const t=/^\d{12}\.dkr(?<separator>[.-])ecr(?:-fips)?\.(?<region>[a-z0-9-]+)\.(?<suffix>[a-z0-9.-]+)$/.exec(e),{separator:s,region:n="",suffix:o}=t?.groups??{},i=(0,
r.iQ)(n);return void 0!==o&&o===("-"===s?i?.dualStackSuffix:i?.suffix)?n:void 0}},100:(e,t,s)=>{s.d(t,{f_:()=>a,g4:()=>d,iQ:()=>i,rh:()=>c,vK:()=>u})
;var n=s(6986);const r=[{name:"aws",suffix:"amazonaws.com",dualStackSuffix:"on.aws",regions:/^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/},{name:"aws-cn",
suffix:"amazonaws.com.cn",dualStackSuffix:"on.amazonwebservices.com.cn",regions:/^cn-\w+-\d+$/},{name:"aws-us-gov",suffix:"amazonaws.com",
dualStackSuffix:"on.aws",regions:/^us-gov-\w+-\d+$/},{name:"aws-eusc",suffix:"amazonaws.eu",regions:/^eusc-de-\w+-\d+$/},{name:"aws-iso",suffix:"c2s.ic.gov",
regions:/^us-iso-\w+-\d+$/},{name:"aws-iso-b",suffix:"sc2s.sgov.gov",regions:/^us-isob-\w+-\d+$/},{name:"aws-iso-e",suffix:"cloud.adc-e.uk",
regions:/^eu-isoe-\w+-\d+$/},{name:"aws-iso-f",suffix:"csp.hci.ic.gov",regions:/^us-isof-\w+-\d+$/
}],o=/-(?:central|north|south|(?:north|south)?(?:east|west))-\d+$/;function i(e){return r.find(({regions:t})=>t.test(e)&&o.test(e))}function a(){return r}
function c(e){return r.some(t=>t.name===e)}function u(e,t="region"){if(!i(e))throw(0,n.Gq)(t,e,"Use the code of an AWS region, such as us-east-1 or eu-west-3.")
;return e}function d(e,t="account"){if(/^\d{12}$/.test(e))return e;const s=/^[\d.e+]+$/i.test(e)?" in quotes, so that YAML does not take it for a number":""
;throw(0,n.Gq)(t,e,`Use the twelve digits of an AWS account id${s}.`)}},1118:(e,t,s)=>{s.d(t,{LK:()=>o,NO:()=>i,RZ:()=>a,Te:()=>r});var n=s(7212)
;async function r(e,t){const r=(0,n.lx)(e);if(r&&(0,n.pL)(r,t.now()))return r.credentials
;const{renewSession:o}=await Promise.all([s.e(7848),s.e(9745),s.e(8537)]).then(s.bind(s,9116));return await o(e,t)}async function o(e,t){const r=(0,n.lx)(e)
;if(r&&(0,n.pL)(r,Date.now()))return r.credentials
;const[{renewSession:o},{withStandaloneDependencies:i}]=await Promise.all([Promise.all([s.e(7848),s.e(9745),s.e(8537)]).then(s.bind(s,9116)),s.e(325).then(s.bind(s,2706))])
;return await i(t,t=>o(e,t))}async function i(e,t,n){const r=a(e,t,n.now());if(r)return r
;const{openKept:o}=await Promise.all([s.e(7848),s.e(9745),s.e(8537)]).then(s.bind(s,9116));return await o(e,t,n)}function a(e,{request:t},s){const r=(0,n.lx)(e)
;return r&&r.request.role.arn===t.role.arn&&(0,n.pL)(r,s)?r.credentials:void 0}},7212:(e,t,s)=>{s.d(t,{GM:()=>d,lx:()=>c,pL:()=>u})
;var n=s(3024),r=s(4564),o=s(4348);const i=96e4,a=108e4;function c(e){try{return JSON.parse((0,n.readFileSync)(e,"utf8"))}catch(e){
if(e instanceof Error&&"code"in e&&"ENOENT"===e.code)return;throw e}}function u({credentials:e,receivedAt:t},s){const n=Date.parse(e.Expiration),r=n-t
;return n-s>(r<a?r/2:i)}function d(e,t){if(t[r.E.awsConfigFile])try{const s=(0,o.Cl)((0,n.readFileSync)((0,o.eQ)(t),"utf8"),e);return void 0!==s&&function(e,t){
try{return void 0!==(0,o.K2)((0,n.readFileSync)((0,o._x)(t),"utf8"),e)}catch{return!1}}(e,t)?void 0:s}catch{return}}},6129:(e,t,s)=>{s.d(t,{QG:()=>c})
;var n=s(4179),r=s(6986),o=s(4079),i=s(2677),a=s(6724);function c(e,t,{http:s,mask:o,signal:a}){let c;const f=new Map,l=(e,{realm:n,service:r})=>{
const i=u(e),c=i.join(" "),l=f.get(c)??async function(e,t,s,n,{http:r,mask:o,signal:i}){const a=new URLSearchParams(t?{service:t}:{})
;if("identity-token"===n?.type){a.set("scope",s.join(" ")),a.set("grant_type","refresh_token"),a.set("refresh_token",n.token),a.set("client_id","ds-infra")
;const t={"content-type":"application/x-www-form-urlencoded"};return await h(await r({url:e,method:"POST",headers:t,body:a.toString(),idempotent:!0,signal:i
}),e,o)}for(const e of s)a.append("scope",e);const c=new URL(e);c.search=[c.search.slice(1),a.toString()].filter(Boolean).join("&")
;const u="password"===n?.type?{authorization:d(n)}:{};return await h(await r({url:c,headers:u,signal:i}),e,o)}(new URL(n),r,i,t,{http:s,mask:o,signal:a})
;return f.set(c,l),l.catch(()=>f.delete(c)),l};return{
header:async e=>c?`Bearer ${await l(e,c)}`:"password"===t?.type?d(t):"registry-token"===t?.type?`Bearer ${t.token}`:void 0,learn:async(s,o)=>{
const a=function(e){const t=/(?:^|,\s*)Bearer\s+(.*)$/i.exec(e)?.[1];if(void 0===t)return;const s=new Map
;for(const[,e,n]of t.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g))void 0!==e&&void 0!==n&&s.set(e.toLowerCase(),n.replace(/\\(.)/g,"$1"));const n=s.get("realm")
;return void 0!==n&&URL.canParse(n)&&/^https?:$/.test(new URL(n).protocol)?{realm:n,service:s.get("service")}:void 0}(s.headers["www-authenticate"]??"")
;return!(!a||"registry-token"===t?.type)&&(function(e,{realm:t},s){const{origin:o,protocol:a,host:c}=new URL(t),u=(0,i._g)(e);if(o===u)return
;const d="password"===s?.type&&"AWS"===s.username,h=(0,n.R5)(e)||d,f=u.startsWith("http:")&&(0,i._g)(c).startsWith("http:"),l="https:"===a||f;if(l&&(!h||(0,
n.R5)(c)))return
;throw new r.yo(`The registry ${e} wants the ${d?"password":"login"} sent to ${t.slice(0,200)}, ${l?"which is not Amazon's":"which is not protected by TLS"}.`,"Check the host, and that no proxy answers in its place.")
}(e,a,t),c=a,f.delete(u(o).join(" ")),await l(o,a),!0)}}}function u(e){if(!e)return[];const{repository:t,mountFrom:s}=e
;return[`repository:${t}:pull,push`,...s?[`repository:${s}:pull`]:[]]}function d({username:e,password:t}){
return`Basic ${Buffer.from(`${e}:${t}`).toString("base64")}`}async function h(e,t,s){const n=await e.body.text();if((0,
o.Dm)(e.status))throw new o.N_(`The token server ${t.host} answered ${e.status}.`,"Run the job again later.");const i=200===e.status?function(e){try{
return JSON.parse(e)}catch{return}}(n):void 0,c=function(e){if("object"!=typeof e||null===e)return;const{token:t,access_token:s}=e,n=t??s
;return"string"==typeof n&&""!==n?n:void 0}(i),u=e.status>=400&&511!==e.status
;if(void 0===c&&!u)throw new r.nM(`${t.host} did not answer with a token when asked for one to log in (HTTP ${e.status}).`,"A proxy or a sign-in page may answer in place of the token server.")
;if(void 0===c)throw new a.gl("unauthenticated",e.status,`The token server ${t.host} refused the login (HTTP ${e.status}).`,"Log in to the registry in an earlier step of this job, with an account that may push.")
;return s(c),c}},2677:(e,t,s)=>{s.d(t,{_g:()=>h,aj:()=>d,n_:()=>u});var n=s(6986),r=s(2800)
;const o="[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*",i=new RegExp(`^${o}(?:/${o})*$`),a=/^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9-]+)*|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/,c=256
;function u(e,t){
if(!i.test(e)||e.length<2||e.length>c)throw new n.yo(`Service '${t}' would be pushed to '${e}', which is not a valid repository name.`,"Use 2 to 256 characters: lower-case letters and digits, joined by '.', '_', '-' or '/'; see repository-prefix.")
;return e}function d(e){
if(/^\d{12}$/.test(e))throw new n.yo(`The input 'registry' is the account id '${e}', not a registry's host name.`,`Use ${e}.dkr.ecr.<region>.amazonaws.com, which ecr-login has as its output 'registry'.`)
;if(!a.test(e)||!URL.canParse(`https://${e}`))throw new n.yo(`The input 'registry' is '${e}', which is not a registry's host name.`,"Use a host such as 123456789012.dkr.ecr.us-east-1.amazonaws.com, without https:// and without a path.")
;return e}function h(e){return`${(0,r.U)(e.replace(/:\d+$/,""))?"http":"https"}://${e}`}},6724:(e,t,s)=>{s.d(t,{eo:()=>d,gl:()=>u,vl:()=>h})
;var n=s(5108),r=s(4179),o=s(6986),i=s(4390),a=s(4079),c=s(2677);class u extends o.yo{kind;status;constructor(e,t,s,n){super(s,n),this.kind=e,this.status=t}}
async function d(e,t){const s=await e.body.text(),r=function(e){try{const{errors:t}=JSON.parse(e),s=t?.[0];return s?{code:(0,o.Kb)(String(s.code),100),
message:(0,o.Kb)(String(s.message??""))}:void 0}catch{return}}(s),c=r?`${r.code}: ${r.message}`:`HTTP ${e.status}`;if((0,
a.Dm)(e.status))return new a.N_(`The registry ${t.host} could not ${t.what} (HTTP ${e.status}${r?`, ${c}`:""}).`,"Run the job again later.",{
retryAfter:w(e.headers["retry-after"])});if(e.status>=300&&e.status<400||511===e.status)return h(t.host,"as a registry does",t.what,e);const d=function(e,t){
const s=f.find(([,s])=>s(e,t??{code:"",message:""}));return s?.[0]??"other"
}(e.status,r),p="denied"!==d||r||""===s.trim()?d:"no-registry",g="unauthenticated"===p?await(t.otherLogins?.()):void 0,y=g?.length?` This job is logged in to: ${g.join(", ")}; is that the registry you mean?`:""
;return new u(p,e.status,function(e,{what:t,host:s,repository:n},r){switch(e){case"unauthenticated":
return`The registry ${s} does not accept this job's login. ${r}`;case"expired":return`This job's login to the registry ${s} has expired. ${r}`
;case"no-repository":return`The repository ${n} does not exist in the registry ${s}. ${r}`;case"quota":
return`The registry ${s} is at a limit and did not ${t} in the repository ${n}. ${r}`;case"denied":
return`The registry ${s} denies this job to ${t} in the repository ${n}. ${r}`;case"no-registry":
return`${s} was asked to ${t} in the repository ${n}, and that was denied (${r}) by something that is no registry: a proxy may stand in between.`;case"digest":
return`The registry ${s} received other bytes for ${n} than their digest says. ${r}`;default:
return`The registry ${s} refused to ${t} in the repository ${n}. ${r}`}}(p,t,c),`${function(e,t,s){switch(e){case"unauthenticated":
return l(t.host)?`Log in before this step: ds-infra's ecr-login with registries: ${t.host}.`:`Log in before this step: docker/login-action with registry: ${t.host}, or docker login.`
;case"expired":return"Run ecr-login again just before this step: a login to Amazon ECR lasts 12 hours.";case"no-repository":
return l(t.host)?`Set create-repositories: true, or create it: ${function({host:e,repository:t}){
const s=/\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\./.exec(e)?.[1]??i.e.region
;return`aws ecr create-repository --repository-name ${t} --region ${s} --profile <profile>`
}(t)}`:"Create it in the registry, and check registry and repository-prefix.";case"denied":return l(t.host)?function({permission:e,host:t},s){const r=(0,
n.Pu)(s),o="identity-based policy"===r?.policy?void 0:r?.policy.replace("vpc","VPC"),a=`Allow ${e} on the repository in the`
;if(/explicit deny/i.test(s))return`${a} ${o??"role's policy"}, which denies it, or log in with another role.`
;if(o&&"resource-based policy"!==o)return`${a} ${o}, or log in with another role.`;const c=t.startsWith(`${i.e.account}.`)?` (${i.e.standIn.profile})`:""
;return`${a} role's policy, or log in with a profile that has it${c}.`}(t,s):"Log in with an account that may push there.";case"quota":
return"Remove what is not needed there, by a lifecycle rule for instance, or have the limit raised.";case"no-registry":
return`Check the input 'registry', and have the proxy let requests to ${t.host} through or name it in NO_PROXY.`;case"digest":
return"Make the image again: its files were changed or cut short after it was written.";default:
return"See what the registry answered; the README of push-images lists what it needs."}}(p,t,c)}${y}`)}function h(e,t,s,{status:n,headers:r}){const i=(0,
o.Kb)(r["content-type"]??"no content-type",100)
;return new o.nM(`${e} did not answer ${t} when asked to ${s} (HTTP ${n}, ${i}).`,"Check the input 'registry'; otherwise a proxy or a sign-in page answers in its place.")
}
const f=[["expired",(e,{message:t})=>/token has expired|security token.* expired|ExpiredToken/i.test(t)],["immutable-tag",(e,{message:t})=>/immutable|already exists.*overwritten/i.test(t)],["quota",(e,{message:t})=>/maximum allowed (?:number|size)|LimitExceeded|quota|\blimit (?:is|of) \d/i.test(t)],["no-repository",(e,{code:t})=>"NAME_UNKNOWN"===t||404===e&&"NAME_INVALID"===t],["digest",(e,{code:t})=>"DIGEST_INVALID"===t||"SIZE_INVALID"===t],["upload-unknown",(e,{code:t})=>"BLOB_UPLOAD_UNKNOWN"===t||"BLOB_UPLOAD_INVALID"===t],["unauthenticated",(e,{code:t,message:s})=>401===e||"UNAUTHORIZED"===t||/authorization token is invalid/i.test(s)],["denied",(e,{code:t})=>403===e||"DENIED"===t]]
;function l(e){return(0,r.R5)(e)||(0,c._g)(e).startsWith("http:")}function w(e){return void 0!==e&&/^\d+$/.test(e)?Number(e):void 0}},2800:(e,t,s)=>{
function n(e){return/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(e)}s.d(t,{U:()=>n})}};
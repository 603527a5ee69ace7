export const id=1398;export const ids=[1398];export const modules={4348:(e,t,n)=>{n.d(t,{Cl:()=>b,EX:()=>h,K2:()=>g,LQ:()=>x,LY:()=>l,Wi:()=>w,_x:()=>i,
eQ:()=>o,iG:()=>f,n$:()=>S,x9:()=>_});var r=n(4564),s=n(8814);function o(e){return(0,s.aD)(e[r.E.awsConfigFile]||"~/.aws/config",e)}function i(e){return(0,
s.aD)(e[r.E.awsSharedCredentialsFile]||"~/.aws/credentials",e)}const a=/^\s*\[([^\]]*)\]/;function c(e){const t=[{name:void 0,lines:[]}]
;for(const n of e.match(/[^\n]*\n|[^\n]+$/g)??[]){const e=a.exec(n)?.[1];void 0!==e&&t.push({name:u(e),lines:[]}),t.at(-1)?.lines.push(n)}return t}
function u(e){return e.trim().replace(/\s+/g," ").replace(/(["'])(.*)\1$/,"$2")}function d(e,t){
return e.name===`profile ${t}`||"default"===t&&"default"===e.name}function h(e,t){const n=[];return{text:c(e).flatMap(e=>{if(!d(e,t))return e.lines
;const r=e.lines.findLastIndex(e=>!/^\s*([#;].*)?\s*$/.test(e));return n.push(...e.lines.slice(0,r+1)),e.lines.slice(r+1)}).join(""),removed:n.length>0,
section:n.join("")}}function f(e,t){const n=""===e||""===t||e.endsWith("\n")?"":"\n";return e+n+t}function l(e,t){return $(c(e).filter(e=>d(e,t)))}
function w(e,t){return $(c(e).filter(e=>e.name===t))}
const p=["aws_access_key_id","aws_secret_access_key","credential_process","role_arn","web_identity_token_file","sso_session","sso_account_id"];function g(e,t){
const n=w(e,t);return p.find(e=>void 0!==n?.[e])}function $(e){if(0===e.length)return
;const t=e.flatMap(e=>e.lines).map(e=>/^\s*([\w.-]+)\s*=\s*(.*?)\s*$/.exec(e))
;return Object.fromEntries(t.flatMap(e=>e?.[1]?[[e[1].toLowerCase(),e[2]??""]]:[]))}function y(e){
return`# ds-infra: profile ${e}, removed at the end of the job`}
const m="# ds-infra: end",v=/^# ds-infra: profile (\S+), removed at the end of the job\r?\n[\s\S]*?^# ds-infra: end\r?\n?/gm;function x(e,t){
return[y(e),`${k}${t.sessionFile}`,"default"===e?"[default]":`[profile ${e}]`,`region = ${t.region}`,`credential_process = ${t.credentialProcess}`,m,""].join("\n")
}function b(e,t){const n=S(e).blocks.get(t)?.split(/\r?\n/);return n?.find(e=>e.startsWith(k))?.slice(k.length)}const k="# ds-infra: session ";function S(e){
const t=new Map;return{base:e.replace(v,(e,n)=>(t.set(n,e),"")),blocks:t}}function _(e,t){return f(e,[...t.values()].join(""))}},8886:(e,t,n)=>{n.d(t,{Iv:()=>d,
J8:()=>a,gl:()=>u,q8:()=>c});var r=n(4564),s=n(9217),o=n(1118),i=n(7212);function a(e,t){
return e?`profile ${e}`:t[r.E.awsAccessKeyId]?"the job's environment (AWS_ACCESS_KEY_ID)":`profile ${t[r.E.awsProfile]||"default"}`}function c(e,t){
return e??(h(t)?void 0:t[r.E.awsProfile]||void 0)}function u(e,t){const{environment:c}=t;return async()=>{const u=e.profile?void 0:h(c);if(u)return u
;const f=e.profile||c[r.E.awsProfile]||void 0,l=(0,i.GM)(f??"default",c);if(void 0!==l)return"http"in t?d((0,s.$)(await(0,o.Te)(l,t)),t):(0,s.$)(await(0,
o.LK)(l,c));const{chainCredentials:w}=await Promise.all([n.e(7848),n.e(9031)]).then(n.bind(n,9031)),p={region:e.region,profile:f,label:a(e.profile,c)}
;if("http"in t)return d(await w(p,t),t);const{withStandaloneDependencies:g}=await n.e(325).then(n.bind(n,2706));return await g(c,e=>w(p,e))}}
function d(e,{mask:t}){for(const n of[e.secretAccessKey,e.sessionToken])n&&t(n);return e}function h(e){
const t=e[r.E.awsAccessKeyId],n=e[r.E.awsSecretAccessKey],s=e[r.E.awsSessionToken];if(t&&n)return{accessKeyId:t,secretAccessKey:n,...s?{sessionToken:s}:{}}}},
9217:(e,t,n)=>{function r(e){return{accessKeyId:e.AccessKeyId,secretAccessKey:e.SecretAccessKey,sessionToken:e.SessionToken,expiration:new Date(e.Expiration)}}
function s(e){return{Version:1,AccessKeyId:e.accessKeyId,SecretAccessKey:e.secretAccessKey,SessionToken:e.sessionToken,Expiration:e.expiration.toISOString()}}
n.d(t,{$:()=>r,x:()=>s})},4179:(e,t,n)=>{n.d(t,{R5:()=>d,YA:()=>u,jm:()=>h,l5:()=>c,td:()=>i});var r=n(6986),s=n(100)
;const o=["public.ecr.aws","ecr-public.aws.com"],i={host:"public.ecr.aws",service:"ecr-public",region:"us-east-1"
},a=/^(?:127\.0\.0\.1|localhost|\[::1\]):\d{1,5}$/;function c(e,t){if(/^\d{12}$/.test(e))return{host:`${e}.dkr.ecr.${t}.${(0,s.iQ)(t)?.suffix??""}`,
service:"ecr",region:t};if(o.includes(e))return{...i,host:e};if(a.test(e))return{host:e,service:"ecr",region:t};const n=f(e);if(n)return{host:e,service:"ecr",
region:n};throw(0,r.Gq)("registries",e,function(e){
if(/^https?:/.test(e)||e.includes("/"))return"Give the host alone, without https:// and without a repository."
;if(/^\d+$/.test(e))return"An account id has twelve digits; put it in quotes, or YAML drops leading zeros.";const t=new Set((0,s.f_)().map(({suffix:e})=>e))
;return`Use account ids in quotes, or hosts of Amazon ECR such as 123456789012.dkr.ecr.us-east-1.amazonaws.com (the region must exist and fit the domain: ${[...t].slice(0,4).join(", ")}, ...).`
}(e))}function u(e){if(void 0===e||!URL.canParse(e))return;const{host:t}=new URL(e);return void 0!==f(t)||a.test(t)?t:void 0}function d(e){
return o.includes(e)||void 0!==f(e)}function h(e){return void 0!==f(e)}function f(e){
const t=/^\d{12}\.dkr(?<separator>[.-])ecr(?:-fips)?\.(?<region>[a-z0-9-]+)\.(?<suffix>[a-z0-9.-]+)$/.exec(e),{separator:n,region:r="",suffix:o}=t?.groups??{},i=(0,
s.iQ)(r);return void 0!==o&&o===("-"===n?i?.dualStackSuffix:i?.suffix)?r:void 0}},100:(e,t,n)=>{n.d(t,{f_:()=>a,g4:()=>d,iQ:()=>i,rh:()=>c,vK:()=>u})
;var r=n(6986);const s=[{name:"aws",suffix:"amazonaws.com",dualStackSuffix:"on.aws",regions:/^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/},{name:"aws-cn",
suffix:"amazonaws.com.cn",dualStackSuffix:"on.amazonwebservices.com.cn",regions:/^cn-\w+-\d+$/},{name:"aws-us-gov",suffix:"amazonaws.com",
dualStackSuffix:"on.aws",regions:/^us-gov-\w+-\d+$/},{name:"aws-eusc",suffix:"amazonaws.eu",regions:/^eusc-de-\w+-\d+$/},{name:"aws-iso",suffix:"c2s.ic.gov",
regions:/^us-iso-\w+-\d+$/},{name:"aws-iso-b",suffix:"sc2s.sgov.gov",regions:/^us-isob-\w+-\d+$/},{name:"aws-iso-e",suffix:"cloud.adc-e.uk",
regions:/^eu-isoe-\w+-\d+$/},{name:"aws-iso-f",suffix:"csp.hci.ic.gov",regions:/^us-isof-\w+-\d+$/
}],o=/-(?:central|north|south|(?:north|south)?(?:east|west))-\d+$/;function i(e){return s.find(({regions:t})=>t.test(e)&&o.test(e))}function a(){return s}
function c(e){return s.some(t=>t.name===e)}function u(e){if(void 0!==e&&!i(e))throw(0,
r.Gq)("region",e,"Use the code of an AWS region, such as us-east-1 or eu-west-3.");return e}function d(e,t="account"){if(/^\d{12}$/.test(e))return e
;const n=/^[\d.e+]+$/i.test(e)?" in quotes, so that YAML does not take it for a number":"";throw(0,r.Gq)(t,e,`Use the twelve digits of an AWS account id${n}.`)}
},4035:(e,t,n)=>{n.r(t),n.d(t,{regionOf:()=>u});var r=n(6986),s=n(4390),o=n(4564),i=n(4348),a=n(100),c=n(7750);async function u(e,{environment:t,logger:n}){
if(void 0!==e.region)return(0,a.vK)(e.region);const u=e.profile??(t[o.E.awsProfile]||"default"),{region:d,origin:h}=function(e){
for(const t of[o.E.awsRegion,o.E.awsDefaultRegion]){const n=e[t];if(n)return{region:n,origin:t}}return}(t)??await async function(e,t){
const[n,r]=await Promise.all([(0,i._x)(t),(0,i.eQ)(t)].map(e=>(0,c.E)(e,t).catch(()=>""))),s=(0,i.Wi)(n??"",e)?.region||(0,i.LY)(r??"",e)?.region;return s?{
region:s,origin:`profile ${e}`}:void 0}(u,t)??{}
;if(void 0===d||void 0===h)return n.info(`Region ${s.e.region}: neither ${o.E.awsRegion}, ${o.E.awsDefaultRegion} nor profile ${u} says another.`),s.e.region
;if(!(0,
a.iQ)(d))throw new r.yo(`The region is '${d}' by ${h}, and there is no such region.`,`Correct ${h}, or set the input 'region' to the code of an AWS region, such as us-east-1 or eu-west-3.`)
;return n.info(`Region ${d}, by ${h}.`),d}},1118:(e,t,n)=>{n.d(t,{LK:()=>o,NO:()=>i,RZ:()=>a,Te:()=>s});var r=n(7212);async function s(e,t){const s=(0,r.lx)(e)
;if(s&&(0,r.pL)(s,t.now()))return s.credentials;const{renewSession:o}=await Promise.all([n.e(7848),n.e(9745),n.e(8537)]).then(n.bind(n,9116))
;return await o(e,t)}async function o(e,t){const s=(0,r.lx)(e);if(s&&(0,r.pL)(s,Date.now()))return s.credentials
;const[{renewSession:o},{withStandaloneDependencies:i}]=await Promise.all([Promise.all([n.e(7848),n.e(9745),n.e(8537)]).then(n.bind(n,9116)),n.e(325).then(n.bind(n,2706))])
;return await i(t,t=>o(e,t))}async function i(e,t,r){const s=a(e,t,r.now());if(s)return s
;const{openKept:o}=await Promise.all([n.e(7848),n.e(9745),n.e(8537)]).then(n.bind(n,9116));return await o(e,t,r)}function a(e,{request:t},n){const s=(0,r.lx)(e)
;return s&&s.request.role.arn===t.role.arn&&(0,r.pL)(s,n)?s.credentials:void 0}},7212:(e,t,n)=>{n.d(t,{GM:()=>d,lx:()=>c,pL:()=>u})
;var r=n(3024),s=n(4564),o=n(4348);const i=96e4,a=108e4;function c(e){try{return JSON.parse((0,r.readFileSync)(e,"utf8"))}catch(e){
if(e instanceof Error&&"code"in e&&"ENOENT"===e.code)return;throw e}}function u({credentials:e,receivedAt:t},n){const r=Date.parse(e.Expiration),s=r-t
;return r-n>(s<a?s/2:i)}function d(e,t){if(t[s.E.awsConfigFile])try{const n=(0,o.Cl)((0,r.readFileSync)((0,o.eQ)(t),"utf8"),e);return void 0!==n&&function(e,t){
try{return void 0!==(0,o.K2)((0,r.readFileSync)((0,o._x)(t),"utf8"),e)}catch{return!1}}(e,t)?void 0:n}catch{return}}},7750:(e,t,n)=>{n.d(t,{E:()=>i})
;var r=n(6986),s=n(8814),o=n(8292);async function i(e,t){try{return await(0,s.Tj)(e,t,()=>(0,o.Zu)(e))??""}catch(t){
throw new r.yo(`The AWS file ${e} cannot be read: ${(0,r.bD)(t)}.`,"Make it readable, or correct AWS_CONFIG_FILE or AWS_SHARED_CREDENTIALS_FILE.",{cause:t})}}},
6129:(e,t,n)=>{n.d(t,{QG:()=>c});var r=n(4179),s=n(6986),o=n(4079),i=n(2677),a=n(6724);function c(e,t,{http:n,mask:o,signal:a}){let c
;const f=new Map,l=(e,{realm:r,service:s})=>{const i=u(e),c=i.join(" "),l=f.get(c)??async function(e,t,n,r,{http:s,mask:o,signal:i}){
const a=new URLSearchParams(t?{service:t}:{});if("identity-token"===r?.type){a.set("scope",n.join(" ")),a.set("grant_type","refresh_token"),
a.set("refresh_token",r.token),a.set("client_id","ds-infra");const t={"content-type":"application/x-www-form-urlencoded"};return await h(await s({url:e,
method:"POST",headers:t,body:a.toString(),idempotent:!0,signal:i}),e,o)}for(const e of n)a.append("scope",e);const c=new URL(e)
;c.search=[c.search.slice(1),a.toString()].filter(Boolean).join("&");const u="password"===r?.type?{authorization:d(r)}:{};return await h(await s({url:c,
headers:u,signal:i}),e,o)}(new URL(r),s,i,t,{http:n,mask:o,signal:a});return f.set(c,l),l.catch(()=>f.delete(c)),l};return{
header:async e=>c?`Bearer ${await l(e,c)}`:"password"===t?.type?d(t):"registry-token"===t?.type?`Bearer ${t.token}`:void 0,learn:async(n,o)=>{
const a=function(e){const t=/(?:^|,\s*)Bearer\s+(.*)$/i.exec(e)?.[1];if(void 0===t)return;const n=new Map
;for(const[,e,r]of t.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g))void 0!==e&&void 0!==r&&n.set(e.toLowerCase(),r.replace(/\\(.)/g,"$1"));const r=n.get("realm")
;return void 0!==r&&URL.canParse(r)&&/^https?:$/.test(new URL(r).protocol)?{realm:r,service:n.get("service")}:void 0}(n.headers["www-authenticate"]??"")
;return!(!a||"registry-token"===t?.type)&&(function(e,{realm:t},n){const{origin:o,protocol:a,host:c}=new URL(t),u=(0,i._g)(e);if(o===u)return
;const d="password"===n?.type&&"AWS"===n.username,h=(0,r.R5)(e)||d,f=u.startsWith("http:")&&(0,i._g)(c).startsWith("http:"),l="https:"===a||f;if(l&&(!h||(0,
r.R5)(c)))return
;throw new s.yo(`The registry ${e} wants the ${d?"password":"login"} sent to ${t.slice(0,200)}, ${l?"which is not Amazon's":"which is not protected by TLS"}.`,"Check the host, and that no proxy answers in its place.")
}(e,a,t),c=a,f.delete(u(o).join(" ")),await l(o,a),!0)}}}function u(e){if(!e)return[];const{repository:t,mountFrom:n}=e
;return[`repository:${t}:pull,push`,...n?[`repository:${n}:pull`]:[]]}function d({username:e,password:t}){
return`Basic ${Buffer.from(`${e}:${t}`).toString("base64")}`}async function h(e,t,n){const r=await e.body.text();if((0,
o.Dm)(e.status))throw new o.N_(`The token server ${t.host} answered ${e.status}.`,"Run the job again later.");const i=200===e.status?function(e){try{
return JSON.parse(e)}catch{return}}(r):void 0,c=function(e){if("object"!=typeof e||null===e)return;const{token:t,access_token:n}=e,r=t??n
;return"string"==typeof r&&""!==r?r:void 0}(i),u=e.status>=400&&511!==e.status
;if(void 0===c&&!u)throw new s.nM(`${t.host} did not answer with a token when asked for one to log in (HTTP ${e.status}).`,"A proxy or a sign-in page may answer in place of the token server.")
;if(void 0===c)throw new a.gl("unauthenticated",e.status,`The token server ${t.host} refused the login (HTTP ${e.status}).`,"Log in to the registry in an earlier step of this job, with an account that may push.")
;return n(c),c}},2677:(e,t,n)=>{n.d(t,{_g:()=>h,aj:()=>d,n_:()=>u});var r=n(6986),s=n(2800)
;const o="[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*",i=new RegExp(`^${o}(?:/${o})*$`),a=/^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9-]+)*|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/,c=256
;function u(e,t){
if(!i.test(e)||e.length<2||e.length>c)throw new r.yo(`Service '${t}' would be pushed to '${e}', which is not a valid repository name.`,"Use 2 to 256 characters: lower-case letters and digits, joined by '.', '_', '-' or '/'; see repository-prefix.")
;return e}function d(e){
if(/^\d{12}$/.test(e))throw new r.yo(`The input 'registry' is the account id '${e}', not a registry's host name.`,`Use ${e}.dkr.ecr.<region>.amazonaws.com, which ecr-login has as its output 'registry'.`)
;if(!a.test(e)||!URL.canParse(`https://${e}`))throw new r.yo(`The input 'registry' is '${e}', which is not a registry's host name.`,"Use a host such as 123456789012.dkr.ecr.us-east-1.amazonaws.com, without https:// and without a path.")
;return e}function h(e){return`${(0,s.U)(e.replace(/:\d+$/,""))?"http":"https"}://${e}`}},6724:(e,t,n)=>{n.d(t,{eo:()=>d,gl:()=>u,vl:()=>h})
;var r=n(5108),s=n(4179),o=n(6986),i=n(4390),a=n(4079),c=n(2677);class u extends o.yo{kind;status;constructor(e,t,n,r){super(n,r),this.kind=e,this.status=t}}
async function d(e,t){const n=await e.body.text(),s=function(e){try{const{errors:t}=JSON.parse(e),n=t?.[0];return n?{code:(0,o.Kb)(String(n.code),100),
message:(0,o.Kb)(String(n.message??""))}:void 0}catch{return}}(n),c=s?`${s.code}: ${s.message}`:`HTTP ${e.status}`;if((0,
a.Dm)(e.status))return new a.N_(`The registry ${t.host} could not ${t.what} (HTTP ${e.status}${s?`, ${c}`:""}).`,"Run the job again later.",{
retryAfter:w(e.headers["retry-after"])});if(e.status>=300&&e.status<400||511===e.status)return h(t.host,"as a registry does",t.what,e);const d=function(e,t){
const n=f.find(([,n])=>n(e,t??{code:"",message:""}));return n?.[0]??"other"
}(e.status,s),p="denied"!==d||s||""===n.trim()?d:"no-registry",g="unauthenticated"===p?await(t.otherLogins?.()):void 0,$=g?.length?` This job is logged in to: ${g.join(", ")}; is that the registry you mean?`:""
;return new u(p,e.status,function(e,{what:t,host:n,repository:r},s){switch(e){case"unauthenticated":
return`The registry ${n} does not accept this job's login. ${s}`;case"expired":return`This job's login to the registry ${n} has expired. ${s}`
;case"no-repository":return`The repository ${r} does not exist in the registry ${n}. ${s}`;case"quota":
return`The registry ${n} is at a limit and did not ${t} in the repository ${r}. ${s}`;case"denied":
return`The registry ${n} denies this job to ${t} in the repository ${r}. ${s}`;case"no-registry":
return`${n} was asked to ${t} in the repository ${r}, and that was denied (${s}) by something that is no registry: a proxy may stand in between.`;case"digest":
return`The registry ${n} received other bytes for ${r} than their digest says. ${s}`;default:
return`The registry ${n} refused to ${t} in the repository ${r}. ${s}`}}(p,t,c),`${function(e,t,n){switch(e){case"unauthenticated":
return l(t.host)?`Log in before this step: ds-infra's ecr-login with registries: ${t.host}.`:`Log in before this step: docker/login-action with registry: ${t.host}, or docker login.`
;case"expired":return"Run ecr-login again just before this step: a login to Amazon ECR lasts 12 hours.";case"no-repository":
return l(t.host)?`Set create-repositories: true, or create it: ${function({host:e,repository:t}){
const n=/\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\./.exec(e)?.[1]??i.e.region
;return`aws ecr create-repository --repository-name ${t} --region ${n} --profile <profile>`
}(t)}`:"Create it in the registry, and check registry and repository-prefix.";case"denied":return l(t.host)?function({permission:e,host:t},n){const s=(0,
r.Pu)(n),o="identity-based policy"===s?.policy?void 0:s?.policy.replace("vpc","VPC"),a=`Allow ${e} on the repository in the`
;if(/explicit deny/i.test(n))return`${a} ${o??"role's policy"}, which denies it, or log in with another role.`
;if(o&&"resource-based policy"!==o)return`${a} ${o}, or log in with another role.`;const c=t.startsWith(`${i.e.account}.`)?` (${i.e.standIn.profile})`:""
;return`${a} role's policy, or log in with a profile that has it${c}.`}(t,n):"Log in with an account that may push there.";case"quota":
return"Remove what is not needed there, by a lifecycle rule for instance, or have the limit raised.";case"no-registry":
return`Check the input 'registry', and have the proxy let requests to ${t.host} through or name it in NO_PROXY.`;case"digest":
return"Make the image again: its files were changed or cut short after it was written.";default:
return"See what the registry answered; the README of push-images lists what it needs."}}(p,t,c)}${$}`)}function h(e,t,n,{status:r,headers:s}){const i=(0,
o.Kb)(s["content-type"]??"no content-type",100)
;return new o.nM(`${e} did not answer ${t} when asked to ${n} (HTTP ${r}, ${i}).`,"Check the input 'registry'; otherwise a proxy or a sign-in page answers in its place.")
}
const f=[["expired",(e,{message:t})=>/token has expired|security token.* expired|ExpiredToken/i.test(t)],["immutable-tag",(e,{message:t})=>/immutable|already exists.*overwritten/i.test(t)],["quota",(e,{message:t})=>/maximum allowed (?:number|size)|LimitExceeded|quota|\blimit (?:is|of) \d/i.test(t)],["no-repository",(e,{code:t})=>"NAME_UNKNOWN"===t||404===e&&"NAME_INVALID"===t],["digest",(e,{code:t})=>"DIGEST_INVALID"===t||"SIZE_INVALID"===t],["upload-unknown",(e,{code:t})=>"BLOB_UPLOAD_UNKNOWN"===t||"BLOB_UPLOAD_INVALID"===t],["unauthenticated",(e,{code:t,message:n})=>401===e||"UNAUTHORIZED"===t||/authorization token is invalid/i.test(n)],["denied",(e,{code:t})=>403===e||"DENIED"===t]]
;function l(e){return(0,s.R5)(e)||(0,c._g)(e).startsWith("http:")}function w(e){return void 0!==e&&/^\d+$/.test(e)?Number(e):void 0}},2800:(e,t,n)=>{
function r(e){return/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(e)}n.d(t,{U:()=>r})}};
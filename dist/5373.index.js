export const id=5373;export const ids=[5373];export const modules={8886:(e,n,t)=>{t.d(n,{Iv:()=>f,J8:()=>a,gl:()=>u,q8:()=>c})
;var o=t(4564),s=t(9217),i=t(1118),r=t(7212);function a(e,n){
return e?`profile ${e}`:n[o.E.awsAccessKeyId]?"the job's environment (AWS_ACCESS_KEY_ID)":`profile ${n[o.E.awsProfile]||"default"}`}function c(e,n){
return e??(d(n)?void 0:n[o.E.awsProfile]||void 0)}function u(e,n){const{environment:c}=n;return async()=>{const u=e.profile?void 0:d(c);if(u)return u
;const l=e.profile||c[o.E.awsProfile]||void 0,w=(0,r.GM)(l??"default",c);if(void 0!==w)return"http"in n?f((0,s.$)(await(0,i.Te)(w,n)),n):(0,s.$)(await(0,
i.LK)(w,c));const{chainCredentials:p}=await Promise.all([t.e(7848),t.e(9031)]).then(t.bind(t,9031)),g={region:e.region,profile:l,label:a(e.profile,c)}
;if("http"in n)return f(await p(g,n),n);const{withStandaloneDependencies:m}=await t.e(325).then(t.bind(t,2706));return await m(c,e=>p(g,e))}}
function f(e,{mask:n}){for(const t of[e.secretAccessKey,e.sessionToken])t&&n(t);return e}function d(e){
const n=e[o.E.awsAccessKeyId],t=e[o.E.awsSecretAccessKey],s=e[o.E.awsSessionToken];if(n&&t)return{accessKeyId:n,secretAccessKey:t,...s?{sessionToken:s}:{}}}},
9217:(e,n,t)=>{function o(e){return{accessKeyId:e.AccessKeyId,secretAccessKey:e.SecretAccessKey,sessionToken:e.SessionToken,expiration:new Date(e.Expiration)}}
function s(e){return{Version:1,AccessKeyId:e.accessKeyId,SecretAccessKey:e.secretAccessKey,SessionToken:e.sessionToken,Expiration:e.expiration.toISOString()}}
t.d(n,{$:()=>o,x:()=>s})},100:(e,n,t)=>{t.d(n,{f_:()=>a,g4:()=>f,iQ:()=>r,rh:()=>c,vK:()=>u});var o=t(6986);const s=[{name:"aws",suffix:"amazonaws.com",
dualStackSuffix:"on.aws",regions:/^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/},{name:"aws-cn",suffix:"amazonaws.com.cn",
dualStackSuffix:"on.amazonwebservices.com.cn",regions:/^cn-\w+-\d+$/},{name:"aws-us-gov",suffix:"amazonaws.com",dualStackSuffix:"on.aws",
regions:/^us-gov-\w+-\d+$/},{name:"aws-eusc",suffix:"amazonaws.eu",regions:/^eusc-de-\w+-\d+$/},{name:"aws-iso",suffix:"c2s.ic.gov",regions:/^us-iso-\w+-\d+$/
},{name:"aws-iso-b",suffix:"sc2s.sgov.gov",regions:/^us-isob-\w+-\d+$/},{name:"aws-iso-e",suffix:"cloud.adc-e.uk",regions:/^eu-isoe-\w+-\d+$/},{
name:"aws-iso-f",suffix:"csp.hci.ic.gov",regions:/^us-isof-\w+-\d+$/}],i=/-(?:central|north|south|(?:north|south)?(?:east|west))-\d+$/;function r(e){
return s.find(({regions:n})=>n.test(e)&&i.test(e))}function a(){return s}function c(e){return s.some(n=>n.name===e)}function u(e){if(void 0!==e&&!r(e))throw(0,
o.Gq)("region",e,"Use the code of an AWS region, such as us-east-1 or eu-west-3.");return e}function f(e,n="account"){if(/^\d{12}$/.test(e))return e
;const t=/^[\d.e+]+$/i.test(e)?" in quotes, so that YAML does not take it for a number":"";throw(0,o.Gq)(n,e,`Use the twelve digits of an AWS account id${t}.`)}
},1118:(e,n,t)=>{t.d(n,{LK:()=>i,NO:()=>r,RZ:()=>a,Te:()=>s});var o=t(7212);async function s(e,n){const s=(0,o.lx)(e);if(s&&(0,
o.pL)(s,n.now()))return s.credentials;const{renewSession:i}=await Promise.all([t.e(7848),t.e(9745),t.e(8537)]).then(t.bind(t,9116));return await i(e,n)}
async function i(e,n){const s=(0,o.lx)(e);if(s&&(0,o.pL)(s,Date.now()))return s.credentials
;const[{renewSession:i},{withStandaloneDependencies:r}]=await Promise.all([Promise.all([t.e(7848),t.e(9745),t.e(8537)]).then(t.bind(t,9116)),t.e(325).then(t.bind(t,2706))])
;return await r(n,n=>i(e,n))}async function r(e,n,o){const s=a(e,n,o.now());if(s)return s
;const{openKept:i}=await Promise.all([t.e(7848),t.e(9745),t.e(8537)]).then(t.bind(t,9116));return await i(e,n,o)}function a(e,{request:n},t){const s=(0,o.lx)(e)
;return s&&s.request.role.arn===n.role.arn&&(0,o.pL)(s,t)?s.credentials:void 0}},7212:(e,n,t)=>{t.d(n,{GM:()=>f,lx:()=>c,pL:()=>u})
;var o=t(3024),s=t(4564),i=t(4348);const r=96e4,a=108e4;function c(e){try{return JSON.parse((0,o.readFileSync)(e,"utf8"))}catch(e){
if(e instanceof Error&&"code"in e&&"ENOENT"===e.code)return;throw e}}function u({credentials:e,receivedAt:n},t){const o=Date.parse(e.Expiration),s=o-n
;return o-t>(s<a?s/2:r)}function f(e,n){if(n[s.E.awsConfigFile])try{const t=(0,i.Cl)((0,o.readFileSync)((0,i.eQ)(n),"utf8"),e);return void 0!==t&&function(e,n){
try{return void 0!==(0,i.K2)((0,o.readFileSync)((0,i._x)(n),"utf8"),e)}catch{return!1}}(e,n)?void 0:t}catch{return}}},3053:(e,n,t)=>{t.d(n,{O:()=>r})
;var o=t(6760),s=t(6986),i=t(4564);function r(e){const n=e[i.E.runnerTemp]
;if(!n)throw new s.yo("RUNNER_TEMP is not set.","Run this action on a GitHub Actions runner.");return(0,o.join)(n,"ds-infra")}},7831:(e,n,t)=>{function o(e){
return e.replace(/(^|[\v\f\u0085])([^\S\n\r\v\f\u2028\u2029]*):(?=:)/gm,"$1$2: ").replaceAll("##[","## [")}t.d(n,{D:()=>o})},7705:(e,n,t)=>{t.d(n,{u:()=>c})
;var o=t(7598),s=t(100),i=t(6986);const r=84e4,a=4096;function c(e){const n=`k8s-aws-v1.${Buffer.from(function({tokenAudience:e,region:n,credentials:t,now:o}){
const i=function(e){return`sts.${e}.${(0,s.iQ)(e)?.suffix??"amazonaws.com"}`
}(n),r=new Date(o).toISOString().replace(/[-:]|\.\d+/g,""),a=`${r.slice(0,8)}/${n}/sts/aws4_request`,c=[["Action","GetCallerIdentity"],["Version","2011-06-15"],["X-Amz-Algorithm",u],["X-Amz-Credential",`${t.accessKeyId}/${a}`],["X-Amz-Date",r],["X-Amz-Expires","60"],["X-Amz-SignedHeaders",f],...t.sessionToken?[["X-Amz-Security-Token",t.sessionToken]]:[]].map(([e="",n=""])=>`${e}=${function(e){
return encodeURIComponent(e).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)
}(n)}`),w=["GET","/",c.toSorted().join("&"),`host:${i}`,`x-k8s-aws-id:${e}`,"",f,d("")].join("\n"),p=[u,r,a,d(w)].join("\n"),g=l(a.split("/").reduce(l,`AWS4${t.secretAccessKey}`),p).toString("hex")
;return`https://${i}/?${c.join("&")}&X-Amz-Signature=${g}`}(e)).toString("base64url")}`
;if(n.length>a)throw new i.yo(`The cluster token is ${n.length} bytes long, and clusters accept ${a}: the credentials' session token is too long.`,"Assume the role with a shorter session policy, fewer managed policies or fewer session tags.")
;const t=e.credentials.expiration?.getTime()??Number.POSITIVE_INFINITY;return{token:n,expiration:new Date(Math.min(e.now+r,t))}}
const u="AWS4-HMAC-SHA256",f="host;x-k8s-aws-id";function d(e){return(0,o.createHash)("sha256").update(e).digest("hex")}function l(e,n){return(0,
o.createHmac)("sha256",e).update(n).digest()}},5373:(e,n,t)=>{t.r(n),t.d(n,{pluginArguments:()=>l,run:()=>d})
;var o=t(7975),s=t(8886),i=t(6986),r=t(4564),a=t(3053),c=t(960),u=t(7705),f=t(557);async function d(){await(0,c.m)(async(e,n)=>{const c=(0,
f.Wy)(n[r.E.kubernetesExecInfo]),{tokenAudience:d,region:l,profile:w,role:p}=function(e){const n={type:"string"},{values:t}=(0,o.parseArgs)({args:e,options:{
cluster:n,region:n,profile:n,role:n}}),{cluster:s,region:r,profile:a,role:c}=t
;if(!s||!r)throw new i.yo("The token plugin needs --cluster and --region.","Run configure-kubeconfig again.");return{tokenAudience:s,region:r,profile:a,role:c}
}(e),g=p?await async function(e,n){const{keptRoleCredentials:o,roleCredentials:s,roleSessionFile:i}=await t.e(975).then(t.bind(t,975)),r=i((0,
a.O)(n),e,n),c=o(r,e,n);if(c)return c;const{withStandaloneDependencies:u}=await t.e(2706).then(t.bind(t,2706));return await u(n,n=>s(r,e,n))}({arn:p,region:l,
profile:w},n):await(0,s.gl)({region:l,profile:w},{environment:n})(),m=(0,u.u)({tokenAudience:d,region:l,credentials:g,now:Date.now()});return(0,f.BA)(c,m)})}
function l({tokenAudience:e,region:n,profile:t,role:o}){return["--cluster",e,"--region",n,...t?["--profile",t]:[],...o?["--role",o]:[]]}},960:(e,n,t)=>{t.d(n,{
m:()=>i});var o=t(7831),s=t(9577);async function i(e){try{process.stdout.write(await e(process.argv.slice(2),process.env))}catch(e){
const{message:n,remedy:t}=(0,s.ie)(e);process.stderr.write((0,o.D)(`ds-infra: ${n} ${t}\n`)),process.exitCode=1}}}};
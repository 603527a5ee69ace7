export const id=5373;export const ids=[5373];export const modules={4348:(function(e,n,t){t.d(n,{Cl:()=>A,EX:()=>l,K2:()=>m,LQ:()=>y,LY:()=>w,Wi:()=>p,_x:()=>r,
eQ:()=>i,iG:()=>d,n$:()=>k,x9:()=>E});var s=t(4564),o=t(8814);function i(e){return(0,o.aD)(e[s.E.awsConfigFile]||"~/.aws/config",e)}function r(e){return(0,
o.aD)(e[s.E.awsSharedCredentialsFile]||"~/.aws/credentials",e)}const a=/^\s*\[([^\]]*)\]/;function c(e){const n=[{name:void 0,lines:[]}]
;for(const t of e.match(/[^\n]*\n|[^\n]+$/g)??[]){const e=a.exec(t)?.[1];void 0!==e&&n.push({name:u(e),lines:[]}),n.at(-1)?.lines.push(t)}return n}
function u(e){return e.trim().replace(/\s+/g," ").replace(/(["'])(.*)\1$/,"$2")}function f(e,n){
return e.name===`profile ${n}`||"default"===n&&"default"===e.name}function l(e,n){const t=[];return{text:c(e).flatMap(e=>{if(!f(e,n))return e.lines
;const s=e.lines.findLastIndex(e=>!/^\s*([#;].*)?\s*$/.test(e));return t.push(...e.lines.slice(0,s+1)),e.lines.slice(s+1)}).join(""),removed:t.length>0,
section:t.join("")}}function d(e,n){const t=""===e||""===n||e.endsWith("\n")?"":"\n";return e+t+n}function w(e,n){return h(c(e).filter(e=>f(e,n)))}
function p(e,n){return h(c(e).filter(e=>e.name===n))}
const g=["aws_access_key_id","aws_secret_access_key","credential_process","role_arn","web_identity_token_file","sso_session","sso_account_id"];function m(e,n){
const t=p(e,n);return g.find(e=>void 0!==t?.[e])}function h(e){if(0===e.length)return
;const n=e.flatMap(e=>e.lines).map(e=>/^\s*([\w.-]+)\s*=\s*(.*?)\s*$/.exec(e))
;return Object.fromEntries(n.flatMap(e=>e?.[1]?[[e[1].toLowerCase(),e[2]??""]]:[]))}function $(e){
return`# ds-infra: profile ${e}, removed at the end of the job`}
const v="# ds-infra: end",S=/^# ds-infra: profile (\S+), removed at the end of the job\r?\n[\s\S]*?^# ds-infra: end\r?\n?/gm;function y(e,n){
return[$(e),`${x}${n.sessionFile}`,"default"===e?"[default]":`[profile ${e}]`,`region = ${n.region}`,`credential_process = ${n.credentialProcess}`,v,""].join("\n")
}function A(e,n){const t=k(e).blocks.get(n)?.split(/\r?\n/);return t?.find(e=>e.startsWith(x))?.slice(x.length)}const x="# ds-infra: session ";function k(e){
const n=new Map;return{base:e.replace(S,(e,t)=>(n.set(t,e),"")),blocks:n}}function E(e,n){return d(e,[...n.values()].join(""))}}),8886:(function(e,n,t){t.d(n,{Iv:()=>f,
J8:()=>a,gl:()=>u,q8:()=>c});var s=t(4564),o=t(9217),i=t(1118),r=t(7212);function a(e,n){
return e?`profile ${e}`:n[s.E.awsAccessKeyId]?"the job's environment (AWS_ACCESS_KEY_ID)":`profile ${n[s.E.awsProfile]||"default"}`}function c(e,n){
return e??(l(n)?void 0:n[s.E.awsProfile]||void 0)}function u(e,n){const{environment:c}=n;return async()=>{const u=e.profile?void 0:l(c);if(u)return u
;const d=e.profile||c[s.E.awsProfile]||void 0,w=(0,r.GM)(d??"default",c);if(void 0!==w)return"http"in n?f((0,o.$)(await(0,i.Te)(w,n)),n):(0,o.$)(await(0,
i.LK)(w,c));const{chainCredentials:p}=await Promise.all([t.e(9752),t.e(9031)]).then(t.bind(t,9031)),g={region:e.region,profile:d,label:a(e.profile,c)}
;if("http"in n)return f(await p(g,n),n);const{withStandaloneDependencies:m}=await t.e(325).then(t.bind(t,2706));return await m(c,e=>p(g,e))}}
function f(e,{mask:n}){for(const t of[e.secretAccessKey,e.sessionToken])t&&n(t);return e}function l(e){
const n=e[s.E.awsAccessKeyId],t=e[s.E.awsSecretAccessKey],o=e[s.E.awsSessionToken];if(n&&t)return{accessKeyId:n,secretAccessKey:t,...o?{sessionToken:o}:{}}}}),
9217:(function(e,n,t){function s(e){return{accessKeyId:e.AccessKeyId,secretAccessKey:e.SecretAccessKey,sessionToken:e.SessionToken,expiration:new Date(e.Expiration)}}
function o(e){return{Version:1,AccessKeyId:e.accessKeyId,SecretAccessKey:e.secretAccessKey,SessionToken:e.sessionToken,Expiration:e.expiration.toISOString()}}
t.d(n,{$:()=>s,x:()=>o})}),100:(function(e,n,t){t.d(n,{f_:()=>a,g4:()=>f,iQ:()=>r,rh:()=>c,vK:()=>u});var s=t(6986);const o=[{name:"aws",suffix:"amazonaws.com",
dualStackSuffix:"on.aws",regions:/^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/},{name:"aws-cn",suffix:"amazonaws.com.cn",
dualStackSuffix:"on.amazonwebservices.com.cn",regions:/^cn-\w+-\d+$/},{name:"aws-us-gov",suffix:"amazonaws.com",dualStackSuffix:"on.aws",
regions:/^us-gov-\w+-\d+$/},{name:"aws-eusc",suffix:"amazonaws.eu",regions:/^eusc-de-\w+-\d+$/},{name:"aws-iso",suffix:"c2s.ic.gov",regions:/^us-iso-\w+-\d+$/
},{name:"aws-iso-b",suffix:"sc2s.sgov.gov",regions:/^us-isob-\w+-\d+$/},{name:"aws-iso-e",suffix:"cloud.adc-e.uk",regions:/^eu-isoe-\w+-\d+$/},{
name:"aws-iso-f",suffix:"csp.hci.ic.gov",regions:/^us-isof-\w+-\d+$/}],i=/-(?:central|north|south|(?:north|south)?(?:east|west))-\d+$/;function r(e){
return o.find(({regions:n})=>n.test(e)&&i.test(e))}function a(){return o}function c(e){return o.some(n=>n.name===e)}function u(e){if(void 0!==e&&!r(e))throw(0,
s.Gq)("region",e,"Use the code of an AWS region, such as us-east-1 or eu-west-3.");return e}function f(e,n="account"){if(/^\d{12}$/.test(e))return e
;const t=/^[\d.e+]+$/i.test(e)?" in quotes, so that YAML does not take it for a number":"";throw(0,s.Gq)(n,e,`Use the twelve digits of an AWS account id${t}.`)}
}),1118:(function(e,n,t){t.d(n,{LK:()=>i,NO:()=>r,RZ:()=>a,Te:()=>o});var s=t(7212);async function o(e,n){const o=(0,s.lx)(e);if(o&&(0,
s.pL)(o,n.now()))return o.credentials;const{renewSession:i}=await Promise.all([t.e(9752),t.e(9745),t.e(8537)]).then(t.bind(t,9116));return await i(e,n)}
async function i(e,n){const o=(0,s.lx)(e);if(o&&(0,s.pL)(o,Date.now()))return o.credentials
;const[{renewSession:i},{withStandaloneDependencies:r}]=await Promise.all([Promise.all([t.e(9752),t.e(9745),t.e(8537)]).then(t.bind(t,9116)),t.e(325).then(t.bind(t,2706))])
;return await r(n,n=>i(e,n))}async function r(e,n,s){const o=a(e,n,s.now());if(o)return o
;const{openKept:i}=await Promise.all([t.e(9752),t.e(9745),t.e(8537)]).then(t.bind(t,9116));return await i(e,n,s)}function a(e,{request:n},t){const o=(0,s.lx)(e)
;return o&&o.request.role.arn===n.role.arn&&(0,s.pL)(o,t)?o.credentials:void 0}}),7212:(function(e,n,t){t.d(n,{GM:()=>f,lx:()=>c,pL:()=>u})
;var s=t(3024),o=t(4564),i=t(4348);const r=96e4,a=108e4;function c(e){try{return JSON.parse((0,s.readFileSync)(e,"utf8"))}catch(e){
if(e instanceof Error&&"code"in e&&"ENOENT"===e.code)return;throw e}}function u({credentials:e,receivedAt:n},t){const s=Date.parse(e.Expiration),o=s-n
;return s-t>(o<a?o/2:r)}function f(e,n){if(n[o.E.awsConfigFile])try{const t=(0,i.Cl)((0,s.readFileSync)((0,i.eQ)(n),"utf8"),e);return void 0!==t&&function(e,n){
try{return void 0!==(0,i.K2)((0,s.readFileSync)((0,i._x)(n),"utf8"),e)}catch{return!1}}(e,n)?void 0:t}catch{return}}}),3053:(function(e,n,t){t.d(n,{O:()=>r})
;var s=t(6760),o=t(6986),i=t(4564);function r(e){const n=e[i.E.runnerTemp]
;if(!n)throw new o.yo("RUNNER_TEMP is not set.","Run this action on a GitHub Actions runner.");return(0,s.join)(n,"ds-infra")}}),7831:(function(e,n,t){function s(e){
return e.replace(/(^|[\v\f\u0085])([^\S\n\r\v\f\u2028\u2029]*):(?=:)/gm,"$1$2: ").replaceAll("##[","## [")}t.d(n,{D:()=>s})}),7705:(function(e,n,t){t.d(n,{u:()=>c})
;var s=t(7598),o=t(100),i=t(6986);const r=84e4,a=4096;function c(e){const n=`k8s-aws-v1.${Buffer.from(function({tokenAudience:e,region:n,credentials:t,now:s}){
const i=function(e){return`sts.${e}.${(0,o.iQ)(e)?.suffix??"amazonaws.com"}`
}(n),r=new Date(s).toISOString().replace(/[-:]|\.\d+/g,""),a=`${r.slice(0,8)}/${n}/sts/aws4_request`,c=[["Action","GetCallerIdentity"],["Version","2011-06-15"],["X-Amz-Algorithm",u],["X-Amz-Credential",`${t.accessKeyId}/${a}`],["X-Amz-Date",r],["X-Amz-Expires","60"],["X-Amz-SignedHeaders",f],...t.sessionToken?[["X-Amz-Security-Token",t.sessionToken]]:[]].map(([e="",n=""])=>`${e}=${function(e){
return encodeURIComponent(e).replace(/[!'()*]/g,e=>`%${e.charCodeAt(0).toString(16).toUpperCase()}`)
}(n)}`),w=["GET","/",c.toSorted().join("&"),`host:${i}`,`x-k8s-aws-id:${e}`,"",f,l("")].join("\n"),p=[u,r,a,l(w)].join("\n"),g=d(a.split("/").reduce(d,`AWS4${t.secretAccessKey}`),p).toString("hex")
;return`https://${i}/?${c.join("&")}&X-Amz-Signature=${g}`}(e)).toString("base64url")}`
;if(n.length>a)throw new i.yo(`The cluster token is ${n.length} bytes long, and clusters accept ${a}: the credentials' session token is too long.`,"Assume the role with a shorter session policy, fewer managed policies or fewer session tags.")
;const t=e.credentials.expiration?.getTime()??Number.POSITIVE_INFINITY;return{token:n,expiration:new Date(Math.min(e.now+r,t))}}
const u="AWS4-HMAC-SHA256",f="host;x-k8s-aws-id";function l(e){return(0,s.createHash)("sha256").update(e).digest("hex")}function d(e,n){return(0,
s.createHmac)("sha256",e).update(n).digest()}}),5373:(function(e,n,t){t.r(n),t.d(n,{pluginArguments:()=>d,run:()=>l})
;var s=t(7975),o=t(8886),i=t(6986),r=t(4564),a=t(3053),c=t(960),u=t(7705),f=t(557);async function l(){await(0,c.m)(async(e,n)=>{const c=(0,
f.Wy)(n[r.E.kubernetesExecInfo]),{tokenAudience:l,region:d,profile:w,role:p}=function(e){const n={type:"string"},{values:t}=(0,s.parseArgs)({args:e,options:{
cluster:n,region:n,profile:n,role:n}}),{cluster:o,region:r,profile:a,role:c}=t
;if(!o||!r)throw new i.yo("The token plugin needs --cluster and --region.","Run configure-kubeconfig again.");return{tokenAudience:o,region:r,profile:a,role:c}
}(e),g=p?await async function(e,n){const{keptRoleCredentials:s,roleCredentials:o,roleSessionFile:i}=await t.e(975).then(t.bind(t,975)),r=i((0,
a.O)(n),e,n),c=s(r,e,n);if(c)return c;const{withStandaloneDependencies:u}=await t.e(2706).then(t.bind(t,2706));return await u(n,n=>o(r,e,n))}({arn:p,region:d,
profile:w},n):await(0,o.gl)({region:d,profile:w},{environment:n})(),m=(0,u.u)({tokenAudience:l,region:d,credentials:g,now:Date.now()});return(0,f.BA)(c,m)})}
function d({tokenAudience:e,region:n,profile:t,role:s}){return["--cluster",e,"--region",n,...t?["--profile",t]:[],...s?["--role",s]:[]]}}),960:(function(e,n,t){t.d(n,{
m:()=>i});var s=t(7831),o=t(9577);async function i(e){try{process.stdout.write(await e(process.argv.slice(2),process.env))}catch(e){
const{message:n,remedy:t}=(0,o.ie)(e);process.stderr.write((0,s.D)(`ds-infra: ${n} ${t}\n`)),process.exitCode=1}}})};
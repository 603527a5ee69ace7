export const id=8811;export const ids=[8811,4035,8172];export const modules={4348:(function(e,t,r){r.d(t,{Cl:()=>sessionFileIn,EX:()=>withoutProfile,K2:()=>identityIn,
LQ:()=>profileBlock,LY:()=>profileSettings,Wi:()=>credentialsSection,_x:()=>credentialsPath,eQ:()=>configPath,iG:()=>withSection,n$:()=>splitBlocks,
x9:()=>joinBlocks});var n=r(4564),o=r(8814);function configPath(e){return(0,o.aD)(e[n.E.awsConfigFile]||"~/.aws/config",e)}function credentialsPath(e){return(0,
o.aD)(e[n.E.awsSharedCredentialsFile]||"~/.aws/credentials",e)}const i=/^\s*\[([^\]]*)\]/;function sectionsOf(e){const t=[{name:void 0,lines:[]}]
;for(const r of e.match(/[^\n]*\n|[^\n]+$/g)??[]){const e=i.exec(r)?.[1];void 0!==e&&t.push({name:normalized(e),lines:[]}),t.at(-1)?.lines.push(r)}return t}
function normalized(e){return e.trim().replace(/\s+/g," ").replace(/(["'])(.*)\1$/,"$2")}function isProfile(e,t){
return e.name===`profile ${t}`||"default"===t&&"default"===e.name}function withoutProfile(e,t){const r=[];return{text:sectionsOf(e).flatMap(e=>{
if(!isProfile(e,t))return e.lines;const n=e.lines.findLastIndex(e=>!/^\s*([#;].*)?\s*$/.test(e));return r.push(...e.lines.slice(0,n+1)),e.lines.slice(n+1)
}).join(""),removed:r.length>0,section:r.join("")}}function withSection(e,t){const r=""===e||""===t||e.endsWith("\n")?"":"\n";return e+r+t}
function profileSettings(e,t){return settingsOf(sectionsOf(e).filter(e=>isProfile(e,t)))}function credentialsSection(e,t){
return settingsOf(sectionsOf(e).filter(e=>e.name===t))}
const s=["aws_access_key_id","aws_secret_access_key","credential_process","role_arn","web_identity_token_file","sso_session","sso_account_id"]
;function identityIn(e,t){const r=credentialsSection(e,t);return s.find(e=>void 0!==r?.[e])}function settingsOf(e){if(0===e.length)return
;const t=e.flatMap(e=>e.lines).map(e=>/^\s*([\w.-]+)\s*=\s*(.*?)\s*$/.exec(e))
;return Object.fromEntries(t.flatMap(e=>e?.[1]?[[e[1].toLowerCase(),e[2]??""]]:[]))}function blockStart(e){
return`# ds-infra: profile ${e}, removed at the end of the job`}
const a="# ds-infra: end",c=/^# ds-infra: profile (\S+), removed at the end of the job\r?\n[\s\S]*?^# ds-infra: end\r?\n?/gm;function profileBlock(e,t){
return[blockStart(e),`${u}${t.sessionFile}`,"default"===e?"[default]":`[profile ${e}]`,`region = ${t.region}`,`credential_process = ${t.credentialProcess}`,a,""].join("\n")
}function sessionFileIn(e,t){const r=splitBlocks(e).blocks.get(t)?.split(/\r?\n/);return r?.find(e=>e.startsWith(u))?.slice(u.length)}
const u="# ds-infra: session ";function splitBlocks(e){const t=new Map;return{base:e.replace(c,(e,r)=>(t.set(r,e),"")),blocks:t}}function joinBlocks(e,t){
return withSection(e,[...t.values()].join(""))}}),5108:(function(e,t,r){r.d(t,{MM:()=>deniedRole,Pu:()=>parseDenial,S$:()=>denialRemedy,cw:()=>allow})
;const n=/(with an explicit deny in an?|because no) (identity-based policy|resource-based policy|role trust policy|service control policy|resource control policy|permissions boundary|session policy|VPC endpoint policy)/i
;function parseDenial(e){const[,t="",r]=n.exec(e)??[];return void 0===r?void 0:{policy:r.toLowerCase(),isExplicit:/^with/i.test(t)}}function deniedRole(e){
const[,t,r]=/:sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\//.exec(e)??[];return t&&r?{account:t,name:r}:void 0}function denialRemedy({policy:e,isExplicit:t},r,n){
const o=t?`must not deny ${r}`:`must allow ${r}`;switch(e){case"identity-based policy":return t?`Remove the Deny of ${r} from the policies of ${n}.`:allow(r,n)
;case"permissions boundary":return`The permissions boundary of ${n} ${o}; its other policies cannot make up for that.`;case"session policy":
return`The session is narrowed: 'session-policy' or 'managed-policies' of assume-role ${o}.`;case"service control policy":case"resource control policy":
return`A ${e} of the AWS organization ${o}: ask whoever administers the organization. No policy of ${n} can make up for that.`;case"vpc endpoint policy":
return`The policy of the VPC endpoint by which this machine reaches AWS ${o}. No policy of ${n} can make up for that.`;case"role trust policy":
return`The trust policy of the role that was asked for ${o} to ${n}.`;default:return`The policy of the resource ${o} to ${n}.`}}function allow(e,t){
return`Allow ${e} in the policy of ${t}.`}}),4179:(function(e,t,r){r.d(t,{R5:()=>isEcrHost,YA:()=>ownRegistryHost,jm:()=>isAccountRegistry,l5:()=>parseRegistry,td:()=>s
});var n=r(6986),o=r(100);const i=["public.ecr.aws","ecr-public.aws.com"],s={host:"public.ecr.aws",service:"ecr-public",region:"us-east-1"
},a=/^(?:127\.0\.0\.1|localhost|\[::1\]):\d{1,5}$/;function parseRegistry(e,t){if(/^\d{12}$/.test(e))return{host:`${e}.dkr.ecr.${t}.${(0,o.iQ)(t)?.suffix??""}`,
service:"ecr",region:t};if(i.includes(e))return{...s,host:e};if(a.test(e))return{host:e,service:"ecr",region:t};const r=regionOf(e);if(r)return{host:e,
service:"ecr",region:r};throw(0,n.Gq)("registries",e,function remedy(e){
if(/^https?:/.test(e)||e.includes("/"))return"Give the host alone, without https:// and without a repository."
;if(/^\d+$/.test(e))return"An account id has twelve digits; put it in quotes, or YAML drops leading zeros.";const t=new Set((0,o.f_)().map(({suffix:e})=>e))
;return`Use account ids in quotes, or hosts of Amazon ECR such as 123456789012.dkr.ecr.us-east-1.amazonaws.com (the region must exist and fit the domain: ${[...t].slice(0,4).join(", ")}, ...).`
}(e))}function ownRegistryHost(e){if(void 0===e||!URL.canParse(e))return;const{host:t}=new URL(e);return void 0!==regionOf(t)||a.test(t)?t:void 0}
function isEcrHost(e){return i.includes(e)||void 0!==regionOf(e)}function isAccountRegistry(e){return void 0!==regionOf(e)}function regionOf(e){
const t=/^\d{12}\.dkr(?<separator>[.-])ecr(?:-fips)?\.(?<region>[a-z0-9-]+)\.(?<suffix>[a-z0-9.-]+)$/.exec(e),{separator:r,region:n="",suffix:i}=t?.groups??{},s=(0,
o.iQ)(n);return void 0!==i&&i===("-"===r?s?.dualStackSuffix:s?.suffix)?n:void 0}}),100:(function(e,t,r){r.d(t,{f_:()=>allPartitions,g4:()=>checkAccount,
iQ:()=>partitionOf,rh:()=>isPartition,vK:()=>checkRegion});var n=r(6986);const o=[{name:"aws",suffix:"amazonaws.com",dualStackSuffix:"on.aws",
regions:/^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/},{name:"aws-cn",suffix:"amazonaws.com.cn",dualStackSuffix:"on.amazonwebservices.com.cn",regions:/^cn-\w+-\d+$/
},{name:"aws-us-gov",suffix:"amazonaws.com",dualStackSuffix:"on.aws",regions:/^us-gov-\w+-\d+$/},{name:"aws-eusc",suffix:"amazonaws.eu",
regions:/^eusc-de-\w+-\d+$/},{name:"aws-iso",suffix:"c2s.ic.gov",regions:/^us-iso-\w+-\d+$/},{name:"aws-iso-b",suffix:"sc2s.sgov.gov",
regions:/^us-isob-\w+-\d+$/},{name:"aws-iso-e",suffix:"cloud.adc-e.uk",regions:/^eu-isoe-\w+-\d+$/},{name:"aws-iso-f",suffix:"csp.hci.ic.gov",
regions:/^us-isof-\w+-\d+$/}],i=/-(?:central|north|south|(?:north|south)?(?:east|west))-\d+$/;function partitionOf(e){
return o.find(({regions:t})=>t.test(e)&&i.test(e))}function allPartitions(){return o}function isPartition(e){return o.some(t=>t.name===e)}
function checkRegion(e){if(void 0!==e&&!partitionOf(e))throw(0,n.Gq)("region",e,"Use the code of an AWS region, such as us-east-1 or eu-west-3.");return e}
function checkAccount(e,t="account"){if(/^\d{12}$/.test(e))return e;const r=/^[\d.e+]+$/i.test(e)?" in quotes, so that YAML does not take it for a number":""
;throw(0,n.Gq)(t,e,`Use the twelve digits of an AWS account id${r}.`)}}),4035:(function(e,t,r){r.r(t),r.d(t,{regionOf:()=>regionOf})
;var n=r(6986),o=r(4390),i=r(4564),s=r(4348),a=r(100),c=r(7750);async function regionOf(e,{environment:t,logger:r}){if(void 0!==e.region)return(0,
a.vK)(e.region);const u=e.profile??(t[i.E.awsProfile]||"default"),{region:h,origin:f}=function fromVariables(e){
for(const t of[i.E.awsRegion,i.E.awsDefaultRegion]){const r=e[t];if(r)return{region:r,origin:t}}return}(t)??await async function fromProfile(e,t){
const[r,n]=await Promise.all([(0,s._x)(t),(0,s.eQ)(t)].map(e=>(0,c.E)(e,t).catch(()=>""))),o=(0,s.Wi)(r??"",e)?.region||(0,s.LY)(n??"",e)?.region;return o?{
region:o,origin:`profile ${e}`}:void 0}(u,t)??{}
;if(void 0===h||void 0===f)return r.info(`Region ${o.e.region}: neither ${i.E.awsRegion}, ${i.E.awsDefaultRegion} nor profile ${u} says another.`),o.e.region
;if(!(0,
a.iQ)(h))throw new n.yo(`The region is '${h}' by ${f}, and there is no such region.`,`Correct ${f}, or set the input 'region' to the code of an AWS region, such as us-east-1 or eu-west-3.`)
;return r.info(`Region ${h}, by ${f}.`),h}}),7750:(function(e,t,r){r.d(t,{E:()=>readUserFile});var n=r(6986),o=r(8814),i=r(8292);async function readUserFile(e,t){try{
return await(0,o.Tj)(e,t,()=>(0,i.Zu)(e))??""}catch(t){throw new n.yo(`The AWS file ${e} cannot be read: ${(0,
n.bD)(t)}.`,"Make it readable, or correct AWS_CONFIG_FILE or AWS_SHARED_CREDENTIALS_FILE.",{cause:t})}}}),8172:(function(e,t,r){r.d(t,{Cj:()=>parseDockerConfig,
FH:()=>withLogins,GT:()=>withLoginsOf,O$:()=>unreadable,TO:()=>readDockerConfig,eA:()=>hasLogin,ow:()=>configFolderOf,yi:()=>readRegistryCredentials})
;var n=r(6760),o=r(6986),i=r(4564),s=r(8814),a=r(8292),c=r(9614);function configFolderOf(e){return e[i.E.dockerConfig]||(0,n.join)((0,s.Wx)(e),".docker")}
async function readDockerConfig(e,t={}){const r=(0,n.join)(e,"config.json");return parseDockerConfig(await(0,s.Tj)(r,t,()=>(0,a.Zu)(r)).catch(e=>{
throw unreadable(r,e)})??"",r)}function unreadable(e,t){return new o.yo(`Docker's configuration in ${e} cannot be read (${(0,o.$N)(t)??(0,
o.bD)(t)}).`,"Make it readable for the user of this job, or set DOCKER_CONFIG to another folder.",{cause:t})}function parseDockerConfig(e,t){
if(""===e.trim())return{};let r;try{r=JSON.parse(e)}catch{r=void 0}if("object"==typeof r&&null!==r&&!Array.isArray(r))return r
;throw new o.yo(`Docker's configuration in ${t} is not a JSON object.`,"Repair it or remove it: Docker itself does not start with it either.")}
async function readRegistryCredentials(e,t,r){const n=parseEntry(findEntry(parseDockerConfig(t[i.E.dockerAuthConfig]??"",i.E.dockerAuthConfig).auths,e))
;if(n)return n;const s=await readDockerConfig(configFolderOf(t),t),a=s.credHelpers?.[e]??s.credsStore;return a?await async function askHelper(e,t,r,n){
const i=`docker-credential-${e}`,s=AbortSignal.timeout(u),a=await(0,c.R)(i,["get"],{input:t,env:r,signal:n?AbortSignal.any([n,s]):s}).catch(e=>{
if(n?.throwIfAborted(),
s.aborted)throw new o.yo(`The credential helper ${i} did not answer for ${t} within ${u/1e3} s.`,"It may wait for somebody to answer it: use a helper that works without a person, or remove it from config.json.",{
cause:e})
;throw new o.yo(`Docker's configuration names the credential helper ${i}, which cannot be started.`,`Put ${i} on PATH, or remove its entry from config.json.`,{
cause:e})}),h=a.stdout.trim();if(0!==a.exitCode&&"credentials not found in native keychain"===h)return
;if(0!==a.exitCode)throw new o.yo(`The credential helper ${i} failed for ${t} (exit code ${a.exitCode}): ${(0,
o.Kb)(h||a.stderr)}`,`Run 'echo ${t} | ${i} get' on this machine to see why.`);return function parseHelperAnswer(e,t){let r;try{r=JSON.parse(e)}catch{
throw new o.yo(`The credential helper ${t} did not answer with JSON.`,`See whether ${t} is what its name says.`)}const{Username:n,Secret:i}=r??{}
;return"string"!=typeof n||"string"!=typeof i||""===i?void 0:"<token>"===n?{type:"identity-token",token:i}:{type:"password",username:n,password:i}}(h,i)
}(a,e,t,r):parseEntry(findEntry(s.auths,e))}function findEntry(e,t){
if(e)return Object.hasOwn(e,t)?e[t]:Object.entries(e).find(([e])=>e.replace(/^https?:\/\//,"").split("/")[0]===t)?.[1]}function parseEntry(e){if(!e)return
;if(e.registrytoken)return{type:"registry-token",token:e.registrytoken};if(e.identitytoken)return{type:"identity-token",token:e.identitytoken}
;const t=Buffer.from(e.auth??"","base64").toString(),r=t.indexOf(":"),[n,o]=r>0?[t.slice(0,r),t.slice(r+1).replace(/\0+$/,"")]:[e.username,e.password]
;return n&&o?{type:"password",username:n,password:o}:void 0}const u=3e4;function withLogins(e,t){const r={...e.auths},n={...e.credHelpers}
;for(const{host:o,username:i,password:s}of t)r[o]={auth:Buffer.from(`${i}:${s}`).toString("base64")},e.credsStore?n[o]="":delete n[o];return withHelpers({...e,
auths:r},n)}function hasLogin({auths:e},{host:t,username:r,password:n}){return e?.[t]?.auth===Buffer.from(`${r}:${n}`).toString("base64")}
function withLoginsOf(e,t,r){const n={...t.auths},o={...t.credHelpers};for(const t of r){delete n[t],delete o[t];const r=e.auths?.[t],i=e.credHelpers?.[t]
;void 0!==r&&(n[t]=r),void 0!==i&&(o[t]=i)}return withHelpers({...t,auths:n},o)}function withHelpers(e,t){const{credHelpers:r,...n}=e
;return Object.keys(t).length>0?{...n,credHelpers:t}:n}}),6129:(function(e,t,r){r.d(t,{QG:()=>createAuthorizer});var n=r(4179),o=r(6986),i=r(16),s=r(2677),a=r(6724)
;function createAuthorizer(e,t,{http:r,mask:i,signal:a}){let c;const u=new Map,tokenFor=(e,{realm:n,service:o})=>{
const s=scopesOf(e),c=s.join(" "),h=u.get(c)??async function fetchToken(e,t,r,n,{http:o,mask:i,signal:s}){const a=new URLSearchParams(t?{service:t}:{})
;if("identity-token"===n?.type){a.set("scope",r.join(" ")),a.set("grant_type","refresh_token"),a.set("refresh_token",n.token),a.set("client_id","ds-infra")
;const t={"content-type":"application/x-www-form-urlencoded"};return await readRegistryToken(await o({url:e,method:"POST",headers:t,body:a.toString(),
idempotent:!0,signal:s}),e,i)}for(const e of r)a.append("scope",e);const c=new URL(e);c.search=[c.search.slice(1),a.toString()].filter(Boolean).join("&")
;const u="password"===n?.type?{authorization:basic(n)}:{};return await readRegistryToken(await o({url:c,headers:u,signal:s}),e,i)}(new URL(n),o,s,t,{http:r,
mask:i,signal:a});return u.set(c,h),h.catch(()=>u.delete(c)),h};return{
header:async e=>c?`Bearer ${await tokenFor(e,c)}`:"password"===t?.type?basic(t):"registry-token"===t?.type?`Bearer ${t.token}`:void 0,learn:async(r,i)=>{
const a=function parseChallenge(e){const t=/(?:^|,\s*)Bearer\s+(.*)$/i.exec(e)?.[1];if(void 0===t)return;const r=new Map
;for(const[,e,n]of t.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g))void 0!==e&&void 0!==n&&r.set(e.toLowerCase(),n.replace(/\\(.)/g,"$1"));const n=r.get("realm")
;return void 0!==n&&URL.canParse(n)&&/^https?:$/.test(new URL(n).protocol)?{realm:n,service:r.get("service")}:void 0}(r.headers["www-authenticate"]??"")
;return!(!a||"registry-token"===t?.type)&&(function checkRealm(e,{realm:t},r){const{origin:i,protocol:a,host:c}=new URL(t),u=(0,s._g)(e);if(i===u)return
;const h="password"===r?.type&&"AWS"===r.username,f=(0,n.R5)(e)||h,d=u.startsWith("http:")&&(0,s._g)(c).startsWith("http:"),l="https:"===a||d;if(l&&(!f||(0,
n.R5)(c)))return
;throw new o.yo(`The registry ${e} wants the ${h?"password":"login"} sent to ${t.slice(0,200)}, ${l?"which is not Amazon's":"which is not protected by TLS"}.`,"Check the host, and that no proxy answers in its place.")
}(e,a,t),c=a,u.delete(scopesOf(i).join(" ")),await tokenFor(i,a),!0)}}}function scopesOf(e){if(!e)return[];const{repository:t,mountFrom:r}=e
;return[`repository:${t}:pull,push`,...r?[`repository:${r}:pull`]:[]]}function basic({username:e,password:t}){
return`Basic ${Buffer.from(`${e}:${t}`).toString("base64")}`}async function readRegistryToken(e,t,r){const n=await e.body.text();if((0,i.Dm)(e.status)){
const r=(0,a.sT)(e.headers["retry-after"]);throw new(429===e.status?a.Qj:i.N_)(`The token server ${t.host} answered ${e.status}.`,"Run the job again later.",{
retryAfter:r})}const s=200===e.status?function parseJson(e){try{return JSON.parse(e)}catch{return}}(n):void 0,c=function tokenOf(e){
if("object"!=typeof e||null===e)return;const{token:t,access_token:r}=e,n=t??r;return"string"==typeof n&&""!==n?n:void 0}(s),u=e.status>=400&&511!==e.status
;if(void 0===c&&!u)throw new o.nM(`${t.host} did not answer with a token when asked for one to log in (HTTP ${e.status}).`,"A proxy or a sign-in page may answer in place of the token server.")
;if(void 0===c)throw new a.gl("unauthenticated",e.status,`The token server ${t.host} refused the login (HTTP ${e.status}).`,"Log in to the registry in an earlier step of this job, with an account that may push.")
;return r(c),c}}),2677:(function(e,t,r){r.d(t,{_g:()=>registryOrigin,aj:()=>checkRegistryHost,n_:()=>checkRepository});var n=r(6986),o=r(2800)
;const i="[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*",s=new RegExp(`^${i}(?:/${i})*$`),a=/^(?:[a-zA-Z0-9](?:[a-zA-Z0-9-]*[a-zA-Z0-9])?(?:\.[a-zA-Z0-9-]+)*|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/,c=256
;function checkRepository(e,t){
if(!s.test(e)||e.length<2||e.length>c)throw new n.yo(`Service '${t}' would be pushed to '${e}', which is not a valid repository name.`,"Use 2 to 256 characters: lower-case letters and digits, joined by '.', '_', '-' or '/'; see repository-prefix.")
;return e}function checkRegistryHost(e){
if(/^\d{12}$/.test(e))throw new n.yo(`The input 'registry' is the account id '${e}', not a registry's host name.`,`Use ${e}.dkr.ecr.<region>.amazonaws.com, which ecr-login has as its output 'registry'.`)
;if(!a.test(e)||!URL.canParse(`https://${e}`))throw new n.yo(`The input 'registry' is '${e}', which is not a registry's host name.`,"Use a host such as 123456789012.dkr.ecr.us-east-1.amazonaws.com, without https:// and without a path.")
;return e}function registryOrigin(e){return`${(0,o.U)(e.replace(/:\d+$/,""))?"http":"https"}://${e}`}}),6724:(function(e,t,r){r.d(t,{Qj:()=>TokenServerBusy,
eo:()=>registryError,gl:()=>RegistryError,sT:()=>retryAfterOf,vl:()=>notFromRegistry});var n=r(5108),o=r(4179),i=r(6986),s=r(4390),a=r(16),c=r(2677)
;class RegistryError extends i.yo{kind;status;constructor(e,t,r,n){super(r,n),this.kind=e,this.status=t}}class TokenServerBusy extends a.N_{}
async function registryError(e,t){const r=await e.body.text(),o=function parseRefusal(e){try{const{errors:t}=JSON.parse(e),r=t?.[0];return r?{code:(0,
i.Kb)(String(r.code),100),message:(0,i.Kb)(String(r.message??""))}:void 0}catch{return}}(r),c=o?`${o.code}: ${o.message}`:`HTTP ${e.status}`;if((0,
a.Dm)(e.status))return new a.N_(`The registry ${t.host} could not ${t.what} (HTTP ${e.status}${o?`, ${c}`:""}).`,"Run the job again later.",{
retryAfter:retryAfterOf(e.headers["retry-after"])});if(e.status>=300&&e.status<400||511===e.status)return notFromRegistry(t.host,"as a registry does",t.what,e)
;const h=function kindOf(e,t){const r=u.find(([,r])=>r(e,t??{code:"",message:""}));return r?.[0]??"other"
}(e.status,o),f="denied"!==h||o||""===r.trim()?h:"no-registry",d="unauthenticated"===f?await(t.otherLogins?.()):void 0,l=d?.length?` This job is logged in to: ${d.join(", ")}; is that the registry you mean?`:""
;return new RegistryError(f,e.status,function sentenceOf(e,{what:t,host:r,repository:n},o){switch(e){case"unauthenticated":
return`The registry ${r} does not accept this job's login. ${o}`;case"expired":return`This job's login to the registry ${r} has expired. ${o}`
;case"no-repository":return`The repository ${n} does not exist in the registry ${r}. ${o}`;case"quota":
return`The registry ${r} is at a limit and did not ${t} in the repository ${n}. ${o}`;case"denied":
return`The registry ${r} denies this job to ${t} in the repository ${n}. ${o}`;case"no-registry":
return`${r} was asked to ${t} in the repository ${n}, and that was denied (${o}) by something that is no registry: a proxy may stand in between.`;case"digest":
return`The registry ${r} received other bytes for ${n} than their digest says. ${o}`;default:
return`The registry ${r} refused to ${t} in the repository ${n}. ${o}`}}(f,t,c),`${function remedyOf(e,t,r){switch(e){case"unauthenticated":
return isAmazons(t.host)?`Log in before this step: ds-infra's ecr-login with registries: ${t.host}.`:`Log in before this step: docker/login-action with registry: ${t.host}, or docker login.`
;case"expired":return"Run ecr-login again just before this step: a login to Amazon ECR lasts 12 hours.";case"no-repository":
return isAmazons(t.host)?`Set create-repositories: true, or create it: ${function createCommand({host:e,repository:t}){
const r=/\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\./.exec(e)?.[1]??s.e.region
;return`aws ecr create-repository --repository-name ${t} --region ${r} --profile <profile>`
}(t)}`:"Create it in the registry, and check registry and repository-prefix.";case"denied":
return isAmazons(t.host)?function allowRemedy({permission:e,host:t},r){const o=(0,
n.Pu)(r),i="identity-based policy"===o?.policy?void 0:o?.policy.replace("vpc","VPC"),a=`Allow ${e} on the repository in the`
;if(/explicit deny/i.test(r))return`${a} ${i??"role's policy"}, which denies it, or log in with another role.`
;if(i&&"resource-based policy"!==i)return`${a} ${i}, or log in with another role.`;const c=t.startsWith(`${s.e.account}.`)?` (${s.e.standIn.profile})`:""
;return`${a} role's policy, or log in with a profile that has it${c}.`}(t,r):"Log in with an account that may push there.";case"quota":
return"Remove what is not needed there, by a lifecycle rule for instance, or have the limit raised.";case"no-registry":
return`Check the input 'registry', and have the proxy let requests to ${t.host} through or name it in NO_PROXY.`;case"digest":
return"Make the image again: its files were changed or cut short after it was written.";default:
return"See what the registry answered; the README of push-images lists what it needs."}}(f,t,c)}${l}`)}function notFromRegistry(e,t,r,{status:n,headers:o}){
const s=(0,i.Kb)(o["content-type"]??"no content-type",100)
;return new i.nM(`${e} did not answer ${t} when asked to ${r} (HTTP ${n}, ${s}).`,"Check the input 'registry'; otherwise a proxy or a sign-in page answers in its place.")
}
const u=[["expired",(e,{message:t})=>/token has expired|security token.* expired|ExpiredToken/i.test(t)],["immutable-tag",(e,{message:t})=>/immutable|already exists.*overwritten/i.test(t)],["quota",(e,{message:t})=>/maximum allowed (?:number|size)|LimitExceeded|quota|\blimit (?:is|of) \d/i.test(t)],["no-repository",(e,{code:t})=>"NAME_UNKNOWN"===t||404===e&&"NAME_INVALID"===t],["digest",(e,{code:t})=>"DIGEST_INVALID"===t||"SIZE_INVALID"===t],["upload-unknown",(e,{code:t})=>"BLOB_UPLOAD_UNKNOWN"===t||"BLOB_UPLOAD_INVALID"===t],["unauthenticated",(e,{code:t,message:r})=>401===e||"UNAUTHORIZED"===t||/authorization token is invalid/i.test(r)],["denied",(e,{code:t})=>403===e||"DENIED"===t]]
;function isAmazons(e){return(0,o.R5)(e)||(0,c._g)(e).startsWith("http:")}function retryAfterOf(e){return void 0!==e&&/^\d+$/.test(e)?Number(e):void 0}}),
4390:(function(e,t,r){r.d(t,{e:()=>n});const n={account:"707930574880",region:"us-east-1",role:"EKS-HUB-Hub",profile:"hub",
registry:"707930574880.dkr.ecr.us-east-1.amazonaws.com",clusters:{prod:"hub-prod",ephemeral:"hub-ephemeral"},standIn:{profile:"hub-pu",role:"HFPowerUserAccess"}
}}),8814:(function(e,t,r){r.d(t,{Tj:()=>readInHome,Wx:()=>homeFolder,aD:()=>expandPath});var n=r(3024),o=r(1455),i=r(6760),s=r(987),a=r(4564);function homeFolder(e){
return e["win32"===process.platform?a.E.userProfile:a.E.home]||process.getBuiltinModule("node:os").homedir()}function expandPath(e,t){
const r=e.replace(/\$(?:(\w+)|\{(\w+)\})/g,(e,r,n)=>{const o=r??n??"";return t[o]??(e=>e===a.E.home?homeFolder(t):void 0)(o)??e})
;return/^~(?:[/\\]|$)/.test(r)?(0,i.join)(homeFolder(t),r.slice(1)):r}async function readInHome(e,t,r){try{return await r()}catch(r){const a=homeFolder(t)
;if(!(0,s.UO)((0,i.resolve)(a),(0,i.resolve)(e)))throw r;if(await(0,o.access)(`${a}/.`,n.constants.X_OK).then(()=>!0,()=>!1))throw r;return}}}),7646:(function(e,t,r){
r.d(t,{R:()=>ConnectionError});class ConnectionError extends Error{code;status;constructor(e,t,r){super(t),this.code=e,this.status=r}}}),4508:(function(e,t,r){r.d(t,{
x:()=>networkError});var n=r(6986),o=r(7646),i=r(16)
;const s=new Set(["SELF_SIGNED_CERT_IN_CHAIN","DEPTH_ZERO_SELF_SIGNED_CERT","UNABLE_TO_VERIFY_LEAF_SIGNATURE","UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_CERT_LOCALLY"]),a=new Set(["EAI_AGAIN","ECONNABORTED","ECONNREFUSED","ECONNRESET","EHOSTDOWN","EHOSTUNREACH","ENETDOWN","ENETRESET","ENETUNREACH","ENOTFOUND","EPIPE","ERR_STREAM_PREMATURE_CLOSE","ETIMEDOUT"])
;function networkError(e,t){if(t instanceof n.lZ)return t;const r=(0,n.$N)(t)??"",c=e.host
;if(s.has(r))return new n.yo(`The TLS certificate of ${c} is signed by an unknown authority (${r}).`,"If a proxy inspects TLS here, set NODE_EXTRA_CA_CERTS to a file with its CA certificate.",{
cause:t})
;if(r.startsWith("ERR_TLS")||r.startsWith("CERT_"))return new n.yo(`The TLS certificate of ${c} is not valid (${r}).`,"Check the host name and its certificate.",{
cause:t})
;if("ERR_ANSWER_TOO_LARGE"===r)return new n.yo(`${c} sent far more than an answer to this question has.`,"Check that no proxy or other service answers in its place.",{
cause:t});if("ERR_PROXY_REFUSED"===r)return function proxyRefusal(e,t){const r=t instanceof o.R&&(0,i.Dm)(t.status??0),s=r?i.N_:n.nM
;return new s(`The proxy refused to connect to ${e}: ${(0,n.bD)(t)}.`,"Check HTTPS_PROXY and its credentials, or add the host to NO_PROXY.",{cause:t})}(c,t)
;const u=a.has(r)?i.N_:n.nM,h="ETIMEDOUT"===r?`${c} did not answer in time.`:`${c} cannot be reached: ${function reasonOf(e,t,r){
return"ENOTFOUND"===t||"EAI_AGAIN"===t?`the name ${r.hostname} does not resolve`:"ECONNRESET"===t?"the connection ended before its answer did: ECONNRESET":(0,
n.bD)(e)}(t,r,e)}.`,f="ENOTFOUND"===r?function regionIn(e){
return/\.([a-z]{2,4}(?:-[a-z]+)+-\d+)\.(?:amazonaws|(?:api|on)\.(?:aws|amazonwebservices))\b/.exec(e)?.[1]
}(e.hostname):void 0,d=`Check that this machine may reach ${c}; behind a proxy, set HTTPS_PROXY and NO_PROXY.`
;return new u(h,f?`The region ${f} in it may be wrong: AWS has no such name then. If it is right: ${d}`:d,{cause:t})}}),2800:(function(e,t,r){function isLoopback(e){
return/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(e)}r.d(t,{U:()=>isLoopback})}),16:(function(e,t,r){r.d(t,{N_:()=>TransientError,dg:()=>isTransient,
Dm:()=>isTransientStatus,jh:()=>retryTransient});var n=r(8500)
;const o=Object.prototype.toString,isError=e=>"[object Error]"===o.call(e),i=new Set(["network error","NetworkError when attempting to fetch resource.","The Internet connection appears to be offline.","Network request failed","fetch failed","terminated"," A network error occurred.","Network connection lost"])
;function validateNumberOption(e,t,{min:r=0,allowInfinity:n=!1}={}){if(void 0!==t){
if("number"!=typeof t||Number.isNaN(t))throw new TypeError(`Expected \`${e}\` to be a number${n?" or Infinity":""}.`)
;if(!n&&!Number.isFinite(t))throw new TypeError(`Expected \`${e}\` to be a finite number.`);if(t<r)throw new TypeError(`Expected \`${e}\` to be ≥ ${r}.`)}}
class AbortError extends Error{constructor(e){super(),e instanceof Error?(this.originalError=e,({message:e}=e)):(this.originalError=new Error(e),
this.originalError.stack=this.stack),this.name="AbortError",this.message=e}}function calculateRemainingTime(e,t){
return Number.isFinite(t)?t-(performance.now()-e):t}async function onAttemptFailure({error:e,attemptNumber:t,retriesConsumed:r,startTime:n,options:o}){
const s=e instanceof Error?e:new TypeError(`Non-error was thrown: "${e}". You should only throw errors.`);if(s instanceof AbortError)throw s.originalError
;const a=Number.isFinite(o.retries)?Math.max(0,o.retries-r):o.retries,c=o.maxRetryTime??Number.POSITIVE_INFINITY,u=Object.freeze({error:s,attemptNumber:t,
retriesLeft:a,retriesConsumed:r});if(await o.onFailedAttempt(u),calculateRemainingTime(n,c)<=0)throw s
;const h=await o.shouldConsumeRetry(u),f=calculateRemainingTime(n,c);if(f<=0||a<=0)throw s;if(s instanceof TypeError&&!function isNetworkError(e){
if(!e||!isError(e)||"TypeError"!==e.name||"string"!=typeof e.message)return!1;const{message:t,stack:r}=e
;return"Load failed"===t||t.startsWith("Load failed (")&&t.endsWith(")")?void 0===r||"__sentry_captured__"in e:!!t.startsWith("error sending request for url")||!!("Failed to fetch"===t||t.startsWith("Failed to fetch (")&&t.endsWith(")"))||i.has(t)
}(s)){if(h)throw s;return o.signal?.throwIfAborted(),!1}if(!await o.shouldRetry(u))throw s;if(!h)return o.signal?.throwIfAborted(),!1
;const d=function calculateDelay(e,t){const r=Math.max(1,e+1),n=t.randomize?Math.random()+1:1;let o=Math.round(n*t.minTimeout*t.factor**(r-1))
;return o=Math.min(o,t.maxTimeout),o}(r,o),l=Math.min(d,f);return o.signal?.throwIfAborted(),l>0&&await new Promise((e,t)=>{const onAbort=()=>{clearTimeout(r),
o.signal?.removeEventListener("abort",onAbort),t(o.signal.reason)},r=setTimeout(()=>{o.signal?.removeEventListener("abort",onAbort),e()},l)
;o.unref&&r.unref?.(),o.signal?.addEventListener("abort",onAbort,{once:!0})}),o.signal?.throwIfAborted(),!0}async function pRetry(e,t={}){
if(function validateRetries(e){if("number"==typeof e){if(e<0)throw new TypeError("Expected `retries` to be a non-negative number.")
;if(Number.isNaN(e))throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.")
}else if(void 0!==e)throw new TypeError("Expected `retries` to be a number or Infinity.")}((t={...t}).retries),
Object.hasOwn(t,"forever"))throw new Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.")
;t.retries??=10,t.factor??=2,t.minTimeout??=1e3,t.maxTimeout??=Number.POSITIVE_INFINITY,t.maxRetryTime??=Number.POSITIVE_INFINITY,t.randomize??=!1,
t.onFailedAttempt??=()=>{},t.shouldRetry??=()=>!0,t.shouldConsumeRetry??=()=>!0,validateNumberOption("factor",t.factor,{min:0,allowInfinity:!1}),
validateNumberOption("minTimeout",t.minTimeout,{min:0,allowInfinity:!1}),validateNumberOption("maxTimeout",t.maxTimeout,{min:0,allowInfinity:!0}),
validateNumberOption("maxRetryTime",t.maxRetryTime,{min:0,allowInfinity:!0}),t.factor>0||(t.factor=1),t.signal?.throwIfAborted();let r=0,n=0
;const o=performance.now();for(;!Number.isFinite(t.retries)||n<=t.retries;){r++;try{t.signal?.throwIfAborted();const n=await e(r)
;return t.signal?.throwIfAborted(),n}catch(e){await onAttemptFailure({error:e,attemptNumber:r,retriesConsumed:n,startTime:o,options:t})&&n++}}
throw new Error("Retry attempts exhausted without throwing an error.")}var s=r(6986);class TransientError extends s.nM{retryAfter;constructor(e,t,r={}){
super(e,t,r),this.retryAfter=r.retryAfter}}const a=30;function isTransient(e){return e instanceof TransientError}const c=[501,505,506,508,510,511]
;function isTransientStatus(e){return 408===e||429===e||e>=500&&!c.includes(e)}async function retryTransient(e,t){const r=t.isTransient??isTransient
;return await pRetry(e,{retries:(t.attempts??4)-1,minTimeout:0,maxTimeout:0,...t.signal?{signal:t.signal}:{},shouldRetry:({error:e})=>r(e),
onFailedAttempt:async({error:e,attemptNumber:o,retriesLeft:i})=>{if(0===i||!r(e))return;const c=(0,s.bD)(e),u=c.startsWith(`${t.what} failed`)
;t.onRetry(`${u?c:`${t.what} failed (${c})`} Trying again.`,e);const h=e instanceof TransientError?1e3*Math.min(e.retryAfter??0,a):0;await(0,
n.setTimeout)(h+Math.random()*function longestWaitAfter(e){return Math.min(250*2**(e-1),5e3)}(o),void 0,{...t.signal?{signal:t.signal}:{}})}})}}),987:(function(e,t,r){
r.d(t,{$t:()=>placeOf,Iw:()=>pathFrom,UO:()=>isWithin});var n=r(6760);function isWithin(e,t){return t===e||t.startsWith(e.endsWith(n.sep)?e:`${e}${n.sep}`)}
function pathFrom(e,t){return(0,n.relative)(e,t).split(n.sep).join("/")}function placeOf(e){return pathFrom(process.cwd(),(0,n.resolve)(e))||"."}})};
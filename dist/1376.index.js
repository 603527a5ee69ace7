export const id=1376;export const ids=[1376];export const modules={1376:(function(e,t,n){n.r(t),n.d(t,{deadline:()=>D,run:()=>run})
;var o=n(6760),i=n(4564),s=n(9217),r=n(3738),a=n(6986),c=n(4390),l=n(100),u=n(3338);const f={characters:2048,managed:10
},d=/^arn:([\w-]+):iam::(aws|\d{12}):policy\/(?:[\x21-\x7e]+\/)?[\w+=,.@-]{1,128}$/;function parseSessionPolicies(e,t){
const n=""===e?void 0:function parsePolicy(e){let t;try{t=JSON.parse(e)}catch(e){throw new a.yo(`The input 'session-policy' is not JSON: ${(0,
a.bD)(e)}.`,"Give an IAM policy as a JSON document.",{cause:e})}if(!function isPolicy(e){if("object"!=typeof e||null===e||!("Statement"in e))return!1
;const t=[e.Statement].flat();return t.length>0&&t.every(isStatement)
}(t))throw new a.yo("The input 'session-policy' is no IAM policy.","Give a JSON object with Version and a Statement whose entries have an Effect of Allow or Deny.")
;const n=JSON.stringify(t),o=/[^\t\n\r\u0020-\u00FF]/u.exec(n)?.[0];if(o)throw(0,a.Gq)("session-policy",o,"STS takes no characters beyond Latin-1 in it.")
;return n}(e)
;for(const e of t)if(!(0,l.rh)(d.exec(e)?.[1]??""))throw(0,a.Gq)("managed-policies",e,"Use ARNs of managed policies, like arn:aws:iam::aws:policy/ReadOnlyAccess.")
;const o=[...new Set(t)];if(o.length>f.managed)throw(0,a.Gq)("managed-policies",`${o.length} ARNs`,`STS takes at most ${f.managed}.`)
;const i=(n?.length??0)+o.join("").length
;if(i>f.characters)throw new a.yo(`'session-policy' (without white space) and 'managed-policies' have ${i} characters together.`,`STS takes at most ${f.characters}: shorten the policy, or attach a managed policy instead.`)
;return{...void 0===n?{}:{policy:n},managed:o}}function isStatement(e){return"object"==typeof e&&null!==e&&"Effect"in e&&("Allow"===e.Effect||"Deny"===e.Effect)
}const h="[\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]",w=new RegExp(`^${h}{1,128}$`,"u"),p=new RegExp(`^${h}{0,256}$`,"u");function parseSessionTags(e){
const t="session-tags";if(e.length>50)throw(0,a.Gq)(t,`${e.length} tags`,"STS takes at most 50.");const n=new Set;return e.map(e=>{
const[o="",i=""]=function split(e){const t=e.indexOf("=");return[e.slice(0,t).trim(),e.slice(t+1).trim()]}(e)
;if(!e.includes("=")||!w.test(o)||!p.test(i))throw(0,
a.Gq)(t,e,"Use key=value, a key of 1 to 128 and a value of up to 256 letters, digits, spaces and _.:/=+-@.");if(/^aws:/i.test(o))throw(0,
a.Gq)(t,e,"Keys that start with 'aws:' are reserved.");if(n.has(o.toLowerCase()))throw(0,a.Gq)(t,e,"Give each key once; upper and lower case are the same.")
;return n.add(o.toLowerCase()),{Key:o,Value:i}})}const m={min:900,max:43200,chained:3600};function parseAssumeRoleInputs(e,t,n){
const o=e.choice("identity",["oidc","web-identity-file","ambient"]),i="oidc"!==o&&""===e.text("role")?void 0:function parseRoleInputs(e,t){
const n=e.optional("account"),o=void 0===n?void 0:(0,l.g4)(n),i=(0,u.gP)(e.required("role"),{account:o??c.e.account,region:t})
;if(void 0!==o&&o!==i.account)throw new a.yo(`The input 'account' is ${o}, but 'role' names account ${i.account}.`,"Leave out 'account' when 'role' is an ARN.")
;return i}(e,n),s=e.list("chain").map(e=>function parseChained(e,t){if(!e.startsWith("arn:"))throw(0,
a.Gq)("chain",e,"Use role ARNs like arn:aws:iam::123456789012:role/name.");return(0,u.DM)(e,t,"chain")}(e,n)),r=function parseAllowedAccounts(e){
const t=e.text("allowed-accounts");if(""===t)return;const n=e.list("allowed-accounts").map(e=>(0,l.g4)(e,"allowed-accounts"));if(0===n.length)throw(0,
a.Gq)("allowed-accounts",t,"List account ids of twelve digits, or leave it out.");return n}(e),f=s.at(-1)??i;f&&checkAllowedAccount(f.account,r)
;const d="ambient"===o&&i?[i,...s]:s;"ambient"===o&&0===d.length&&function refuseNarrowing(e){
for(const t of["session-policy","managed-policies"])if(""!==e.text(t))throw new a.yo(`The input '${t}' has no meaning for the runner's own credentials, which are taken as they are.`,"Name a role to assume with 'role' or 'chain', or leave it out.")
}(e);return{request:{region:n,role:i,sessionName:parseSessionName(e,t),duration:parseDuration(e,d),
policies:parseSessionPolicies(e.text("session-policy"),e.list("managed-policies")),chain:s,...parseChainOnly(e,d)},identity:o,audience:parseAudience(e,o),
profile:parseProfile(e),defaultProfile:e.boolean("default-profile"),allowedAccounts:r,export:e.choice("export",["profile","environment","both"]),
outputCredentials:e.boolean("output-credentials")}}function checkAllowedAccount(e,t){
if(void 0!==t&&!t.includes(e))throw new a.yo(`The role is in account ${e}, which is not among 'allowed-accounts' (${t.join(", ")}).`,"Correct 'role' or 'account', or add the account to 'allowed-accounts'. Nothing was exported.")
}function parseSessionName(e,t){return e.matching("session-name",/^[\w+=,.@-]{2,64}$/,"Use 2 to 64 letters, digits and the characters _+=,.@-.")??(0,u.Q2)(t)}
function parseAudience(e,t){const n=e.required("audience")
;if("oidc"!==t&&n!==g)throw new a.yo(`The input 'audience' has no meaning with identity: ${t}.`,"It is asked for in GitHub's token. Leave it out.")
;return e.matching("audience",/^[\x21-\x7e]{1,255}$/,"Use up to 255 characters without spaces.")??""}const g="sts.amazonaws.com";function parseDuration(e,t){
const n=e.duration("duration",m);if(t.length>0&&n>m.chained){const t=""===e.text("chain")?"identity: ambient":"'chain'"
;throw new a.yo(`The input 'duration' is ${n} s, but with ${t} AWS allows at most one hour.`,"Set 'duration' to 1h or less. The profile refreshes itself, so the job may go on for longer.")
}return n}function parseProfile(e){
return e.required("profile"),e.matching("profile",/^[A-Za-z0-9][\w.@+-]{0,63}$/,"Use up to 64 letters, digits and the characters _.@+-, starting with a letter or digit.")??""
}function parseChainOnly(e,t){
for(const n of["external-id","session-tags"])if(0===t.length&&""!==e.text(n))throw new a.yo(`The input '${n}' has no meaning without 'chain' (or a role and identity: ambient).`,`AssumeRoleWithWebIdentity takes none: set '${n}' together with 'chain', or leave it out.`)
;const n=e.matching("external-id",/^[\w+=,.@:/-]{2,1224}$/,"Use 2 to 1224 letters, digits and the characters _+=,.@:/-.");return{...void 0===n?{}:{externalId:n
},tags:parseSessionTags(e.list("session-tags"))}}var y=n(7513)
;const{awsAccessKeyId:A,awsSecretAccessKey:S,awsSessionToken:v,awsSecurityToken:$,awsCredentialExpiration:E}=i.E,R={
when:[A,"AWS_ACCESS_KEY","AMAZON_ACCESS_KEY_ID"],
names:[A,S,v,$,E,"AWS_ACCESS_KEY","AWS_SECRET_KEY","AMAZON_ACCESS_KEY_ID","AMAZON_SECRET_ACCESS_KEY","AMAZON_SESSION_TOKEN"],isSecret:!0},b={
when:["AWS_WEB_IDENTITY_TOKEN_FILE"],names:["AWS_WEB_IDENTITY_TOKEN_FILE","AWS_ROLE_ARN","AWS_ROLE_SESSION_NAME"],isSecret:!1},k={
when:["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI","AWS_CONTAINER_CREDENTIALS_FULL_URI"],
names:["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI","AWS_CONTAINER_CREDENTIALS_FULL_URI"],isSecret:!1},x="ds-infra-environment";function jobVariables(e,t,n,o){
const{defaultProfile:i,request:s}=e,r="profile"!==e.export,a=function outranking(e){return"profile"!==e.export?[b]:e.defaultProfile?[R,b,k]:[]
}(e).filter(({when:e})=>e.some(e=>o[e])),c=(0,y.E)(a,o);return{variables:{...c.variables,...n?profileVariables(n,o):{},...r||i?regionVariables(s.region):{},
...r?{[E]:t.credentials.expiration.toISOString()}:{}},secrets:{...c.secrets,...r?keyVariables(t,o):{}},putAside:c.names}}
function profileVariables({name:e,configFile:t,isDefault:n},o){return{[i.E.awsConfigFile]:t,[i.E.awsSdkLoadConfig]:"1",...n?{[i.E.awsProfile]:e}:{},
...n&&void 0!==o[i.E.awsDefaultProfile]?{[i.E.awsDefaultProfile]:e}:{}}}function regionVariables(e){return{[i.E.awsRegion]:e,[i.E.awsDefaultRegion]:e}}
function keyVariables({credentials:e},t){return{[A]:e.accessKeyId,[S]:e.secretAccessKey,[v]:e.sessionToken,...t[$]?{[$]:e.sessionToken}:{}}}var I=n(9745)
;async function openFirstSession({request:e,identity:t,audience:n},o){const i="oidc"===t?{...e,identity:{kind:"oidc",audience:n}
}:await async function ofRunner(e,t,n){const o=await(0,r.LF)(n),i="web-identity-file"===t?function withTokenFile(e,{tokenFile:t,role:n}){
const{webIdentityTokenFile:o,roleArn:i}=r.or
;if(!t)throw new a.yo(`The input 'identity' is web-identity-file, and ${o} is not set.`,"Give the pod of the runner a service account with a role (IRSA), or set the variable to the path of the token.")
;if(!e.role&&void 0===n)throw new a.yo(`The input 'role' is empty, and ${i} is not set.`,`Name the role with 'role', or set ${i}.`);return{...e,identity:t,
role:e.role??ownRole(n,e.region)}}(e,o):function withOwnIdentity(e,t,{environment:n}){const{tokenFile:o,role:i}=t,s=[...e.role?[e.role]:[],...e.chain]
;if(o&&void 0!==i)return{...e,identity:o,role:ownRole(i,e.region),chain:s};const[a,...c]=s;return{...e,identity:(0,r.UC)(t,n),role:a,chain:c}}(e,o,n)
;return n.logger.info(`The way in is ${(0,r.Cl)(i.identity)}.`),i}(e,t,o),{role:s}=i;if(s){const e={...i,role:s};return{request:e,session:await(0,I.v)(e,o)}}
return await async function openAsItIs(e,t){const{identity:n,region:o}=e;if(!function isOwn(e){return"container"===e.kind||"instance"===e.kind
}(n))throw new Error(`${n.kind} needs a role`);const i=await(0,I.LZ)({identity:n,region:o},t),s=(0,u.GJ)(i.assumedRoleArn)?.name??"",r=(0,u.gP)(s,{
account:i.account,region:o});return{request:{...e,role:r,asItIs:!0},session:i}}(i,o)}function ownRole(e,t){return(0,u.DM)(e??"",t,r.or.roleArn)}
var _=n(8499),O=n(8292),N=n(9614),T=n(4348),C=n(7212);async function checkProfileServes({profile:e,configFile:t,sessionFile:n},o,{signal:i}){const s=(0,
T.LY)(await(0,O.Zu)(t)??"",e)?.credential_process
;if(void 0===s)throw new a.yo(`The profile ${e} is not in ${t}, where it was written.`,"See whether another program writes this file at the same time, and run the job again.")
;const{exitCode:r,stdout:c,stderr:l}=await async function start(e,t,n){const o={env:t,signal:n};return"win32"===process.platform?await(0,
N.R)(e.replace(/^"(.*)"$/,"$1"),[],o):await(0,N.R)("/bin/sh",["-c",e],o)}(s,o,i).catch(t=>{throw i.throwIfAborted(),new a.yo(`${failed(e)}: ${(0,a.bD)(t)}.`,P,{
cause:t})});if(0!==r)throw new a.yo(`${failed(e)} with exit code ${r}: ${l.trim()}`,P);if(function parseAccessKeyId(e){try{return JSON.parse(e)?.AccessKeyId
}catch{return}
}(c)!==(0,C.lx)(n)?.credentials.AccessKeyId)throw new a.yo(`The credential_process of profile ${e} does not print the credentials of the role that was assumed.`,`See what the command prints besides, or instead: credential_process in ${t}.`)
}
const failed=e=>`The credential_process of profile ${e} failed`,P="Nothing was exported. See that the following steps may start the runner's Node and read this action's folder and RUNNER_TEMP."
;async function assumeRole(e,t,n){const o="environment"!==e.export,a=(0,_.Ah)(n.folder),c=function profileOfJob(e,t,n){return"environment"!==e.export?{
name:e.profile,configFile:t,isDefault:e.defaultProfile}:[i.E.awsProfile,i.E.awsDefaultProfile].some(e=>void 0!==n[e])?{name:x,configFile:t,isDefault:!0}:void 0
}(e,a,n.environment);c&&await(0,_.Cf)(c.name,n.environment);const l=o?function durationForProfile({duration:e},t){
return e>=F?e:(t.info(`'duration' is ${e} s; sessions of a profile live for ${F} s at least, since boto3 and the AWS CLI look for new credentials at each call from 15 min before the end.`),
F)}(e.request,n.logger):e.request.duration,{request:u,session:f}=await openFirstSession({...e,request:{...e.request,duration:l}},n)
;checkAllowedAccount(f.account,e.allowedAccounts);const{variables:d,secrets:h,putAside:w}=jobVariables(e,f,c,n.environment);if(w.length>0&&await(0,r.kZ)(n),c){
const e={profile:c.name,request:u,credentials:(0,s.x)(f.credentials),receivedAt:n.now()},o=await(0,_.Z8)(e,t,n),i={...n.environment,...d,...h}
;await checkProfileServes({profile:c.name,configFile:a,sessionFile:o},i,n)}
return function announce(e,t,n,{profile:o,putAside:s},{environment:r,logger:a,now:c}){
const l=n.credentials.expiration.toISOString(),u="environment"===e.export,f=u?"in the environment":`as profile ${e.profile}`
;a.info(`Assumed ${n.assumedRoleArn} ${f}, ${u?"until":"refreshed by the profile, at first until"} ${l}.`),
s.length>0&&a.info(`For this job ${s.join(", ")} ${s.length>1?"are":"is"} empty, since some AWS clients would use ${s.length>1?"them":"it"} instead; the post step gives the previous values back.`)
;(function warnOfClock(e,t,n,o){const i=e.asItIs?0:function clockSkew({duration:e},{credentials:t},n){return t.expiration.getTime()-1e3*e-n}(e,t,o)
;if(Math.abs(i)<=K)return
;n.warning(`This machine's clock is ${Math.round(Math.abs(i)/6e4)} min ${i>0?"behind":"ahead of"} that of AWS. Set it right: AWS refuses requests that are 5 min off, and credentials are renewed by this clock.`)
})(t,n,a,c()),
"both"===e.export?a.warning(`The keys in the environment win over profile ${e.profile} in the AWS CLI and most SDKs, and they end at ${l}. Use export: profile unless a tool cannot read profiles.`):u&&o&&a.info(`AWS_PROFILE was '${r[i.E.awsProfile]??r[i.E.awsDefaultProfile]}'. For this job it names a profile of the role, since some AWS clients use it ahead of keys; the post step gives the previous value back.`)
;const d="profile"!==e.export||e.defaultProfile?[]:function aheadOfProfile(e){return[R,b].flatMap(({when:t})=>t.filter(t=>e[t]))}(r)
;d.length>0&&a.info(`${d.join(", ")} comes before AWS_PROFILE in the AWS CLI and most SDKs. Use the profile by its name: --profile=${e.profile}.`)}(e,u,f,{
profile:c,putAside:w},n),{outputs:{profile:o?e.profile:void 0,"account-id":f.account,"role-arn":(u.chain.at(-1)??u.role).arn,
"assumed-role-arn":f.assumedRoleArn,expiration:f.credentials.expiration.toISOString(),"config-file":o?a:void 0,...keyOutputs(e,f,n)},variables:d,secrets:h}}
function keyOutputs({outputCredentials:e},{credentials:t},{mask:n}){const o=e?t:void 0;return o&&n(o.accessKeyId),{"aws-access-key-id":o?.accessKeyId,
"aws-secret-access-key":o?.secretAccessKey,"aws-session-token":o?.sessionToken}}const F=1200;const K=3e5;var L=n(4035),W=n(6442);const D=75
;async function run(e){const t=await(0,L.regionOf)({region:e.inputs.optional("region")},e),n=parseAssumeRoleInputs(e.inputs,e.environment,t),i=(0,o.join)((0,
o.dirname)(process.argv[1]??""),"credential-process.js"),s={node:process.execPath,options:(0,W.F)(e.environment),script:i
},{outputs:r,variables:a,secrets:c}=await assumeRole(n,s,e);await e.exportVariables(a,c),e.setOutputs({...r})}}),9217:(function(e,t,n){function toAwsCredentials(e){
return{accessKeyId:e.AccessKeyId,secretAccessKey:e.SecretAccessKey,sessionToken:e.SessionToken,expiration:new Date(e.Expiration)}}
function toProcessCredentials(e){return{Version:1,AccessKeyId:e.accessKeyId,SecretAccessKey:e.secretAccessKey,SessionToken:e.sessionToken,
Expiration:e.expiration.toISOString()}}n.d(t,{$:()=>toAwsCredentials,x:()=>toProcessCredentials})}),100:(function(e,t,n){n.d(t,{f_:()=>allPartitions,
g4:()=>checkAccount,iQ:()=>partitionOf,rh:()=>isPartition,vK:()=>checkRegion});var o=n(6986);const i=[{name:"aws",suffix:"amazonaws.com",
dualStackSuffix:"on.aws",regions:/^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/},{name:"aws-cn",suffix:"amazonaws.com.cn",
dualStackSuffix:"on.amazonwebservices.com.cn",regions:/^cn-\w+-\d+$/},{name:"aws-us-gov",suffix:"amazonaws.com",dualStackSuffix:"on.aws",
regions:/^us-gov-\w+-\d+$/},{name:"aws-eusc",suffix:"amazonaws.eu",regions:/^eusc-de-\w+-\d+$/},{name:"aws-iso",suffix:"c2s.ic.gov",regions:/^us-iso-\w+-\d+$/
},{name:"aws-iso-b",suffix:"sc2s.sgov.gov",regions:/^us-isob-\w+-\d+$/},{name:"aws-iso-e",suffix:"cloud.adc-e.uk",regions:/^eu-isoe-\w+-\d+$/},{
name:"aws-iso-f",suffix:"csp.hci.ic.gov",regions:/^us-isof-\w+-\d+$/}],s=/-(?:central|north|south|(?:north|south)?(?:east|west))-\d+$/;function partitionOf(e){
return i.find(({regions:t})=>t.test(e)&&s.test(e))}function allPartitions(){return i}function isPartition(e){return i.some(t=>t.name===e)}
function checkRegion(e){if(void 0!==e&&!partitionOf(e))throw(0,o.Gq)("region",e,"Use the code of an AWS region, such as us-east-1 or eu-west-3.");return e}
function checkAccount(e,t="account"){if(/^\d{12}$/.test(e))return e;const n=/^[\d.e+]+$/i.test(e)?" in quotes, so that YAML does not take it for a number":""
;throw(0,o.Gq)(t,e,`Use the twelve digits of an AWS account id${n}.`)}}),4035:(function(e,t,n){n.r(t),n.d(t,{regionOf:()=>regionOf})
;var o=n(6986),i=n(4390),s=n(4564),r=n(4348),a=n(100),c=n(7750);async function regionOf(e,{environment:t,logger:n}){if(void 0!==e.region)return(0,
a.vK)(e.region);const l=e.profile??(t[s.E.awsProfile]||"default"),{region:u,origin:f}=function fromVariables(e){
for(const t of[s.E.awsRegion,s.E.awsDefaultRegion]){const n=e[t];if(n)return{region:n,origin:t}}return}(t)??await async function fromProfile(e,t){
const[n,o]=await Promise.all([(0,r._x)(t),(0,r.eQ)(t)].map(e=>(0,c.E)(e,t).catch(()=>""))),i=(0,r.Wi)(n??"",e)?.region||(0,r.LY)(o??"",e)?.region;return i?{
region:i,origin:`profile ${e}`}:void 0}(l,t)??{}
;if(void 0===u||void 0===f)return n.info(`Region ${i.e.region}: neither ${s.E.awsRegion}, ${s.E.awsDefaultRegion} nor profile ${l} says another.`),i.e.region
;if(!(0,
a.iQ)(u))throw new o.yo(`The region is '${u}' by ${f}, and there is no such region.`,`Correct ${f}, or set the input 'region' to the code of an AWS region, such as us-east-1 or eu-west-3.`)
;return n.info(`Region ${u}, by ${f}.`),u}}),3338:(function(e,t,n){n.d(t,{DM:()=>parseRoleArn,GJ:()=>parseAssumedRole,Q2:()=>sessionNameOfRun,R1:()=>checkRole,
gP:()=>parseRole});var o=n(6986),i=n(4564),s=n(100)
;const r=/^arn:([\w-]+):iam::(\d{12}):role\/((?:[\x21-\x7e]{1,510}\/)?)([\w+=,.@-]{1,64})$/,a=/^(?:[\w+=,.@/-]{1,510}\/)?[\w+=,.@-]{1,64}$/
;function parseRole(e,t,n="role"){return e.startsWith("arn:")?parseRoleArn(e,t.region,n):function parseRoleName(e,{account:t,region:n},o){checkRoleName(e,o)
;const i=(0,s.iQ)(n)?.name??"aws",r=e.slice(e.lastIndexOf("/")+1);return{arn:`arn:${i}:iam::${t}:role/${e}`,partition:i,account:t,name:r}}(e,t,n)}
function parseRoleArn(e,t,n="role"){const[,i="",a="",,c=""]=r.exec(e)??[];if(!c||!(0,s.rh)(i))throw(0,
o.Gq)(n,e,"Use a role ARN like arn:aws:iam::123456789012:role/name.");const l=(0,s.iQ)(t)?.name
;if(i!==l)throw new o.yo(`The input '${n}' names a role of the partition ${i}, but the region ${t} belongs to ${l}.`,`Set 'region' to a region of ${i}.`)
;return{arn:e,partition:i,account:a,name:c}}function checkRole(e,t,n="role"){e.startsWith("arn:")?parseRoleArn(e,t,n):checkRoleName(e,n)}
function checkRoleName(e,t){if(!a.test(e)||e.startsWith("/")||e.includes("//"))throw(0,
o.Gq)(t,e,"Use the name of a role (at most 64 letters, digits and _+=,.@-) or its ARN, arn:aws:iam::123456789012:role/name.")}function parseAssumedRole(e){
const[,t,n,o]=/^arn:[\w-]+:sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\/([\w+=,.@-]+)$/.exec(e)??[];return t&&n&&o?{account:t,name:n,session:o}:void 0}
function sessionNameOfRun(e){return function sessionNameOf(e){
const clean=e=>e.replace(/[^\w+=,.@-]+/g,"-"),t=clean(`${e.runId||"0"}-${e.runAttempt||"1"}`).slice(-(c-2))
;return`${clean(e.repository||"ds-infra").slice(-(c-t.length-1))}-${t}`}({repository:e[i.E.githubRepository]??"",runId:e[i.E.githubRunId]??"",
runAttempt:e[i.E.githubRunAttempt]??""})}const c=64}),7212:(function(e,t,n){n.d(t,{GM:()=>sessionFileOf,lx:()=>readSession,pL:()=>isFresh})
;var o=n(3024),i=n(4564),s=n(4348);const r=96e4,a=108e4;function readSession(e){try{return JSON.parse((0,o.readFileSync)(e,"utf8"))}catch(e){
if(e instanceof Error&&"code"in e&&"ENOENT"===e.code)return;throw e}}function isFresh({credentials:e,receivedAt:t},n){const o=Date.parse(e.Expiration),i=o-t
;return o-n>(i<a?i/2:r)}function sessionFileOf(e,t){if(t[i.E.awsConfigFile])try{const n=(0,s.Cl)((0,o.readFileSync)((0,s.eQ)(t),"utf8"),e)
;return void 0!==n&&function isOutranked(e,t){try{return void 0!==(0,s.K2)((0,o.readFileSync)((0,s._x)(t),"utf8"),e)}catch{return!1}}(e,t)?void 0:n}catch{return
}}}),6442:(function(e,t,n){n.d(t,{F:()=>authorityOptionsOf});var o=n(4564);const i=["--use-system-ca","--use-openssl-ca","--use-bundled-ca"]
;function authorityOptionsOf(e){const t=(e[o.E.nodeOptions]??"").split(/\s+/);return i.filter(e=>t.includes(e))}}),7513:(function(e,t,n){function putAside(e,t){
const n=e.map(({names:e,isSecret:n})=>({isSecret:n,names:e.filter(e=>t[e])
})),empty=e=>Object.fromEntries(n.filter(({isSecret:t})=>t===e).flatMap(({names:e})=>e.map(e=>[e,""])));return{variables:empty(!1),secrets:empty(!0),
names:n.flatMap(({names:e})=>e)}}n.d(t,{E:()=>putAside})})};
export const id=1376;export const ids=[1376];export const modules={1376:(e,t,n)=>{n.r(t),n.d(t,{deadline:()=>j,run:()=>run})
;var o=n(6760),i=n(4564),r=n(9217),s=n(3738),a=n(6986),c=n(4390),l=n(100),u=n(3338);const d={characters:2048,managed:10
},f=/^arn:([\w-]+):iam::(aws|\d{12}):policy\/(?:[\x21-\x7e]+\/)?[\w+=,.@-]{1,128}$/;function parseSessionPolicies(e,t){
const n=""===e?void 0:function parsePolicy(e){let t;try{t=JSON.parse(e)}catch(e){throw new a.yo(`The input 'session-policy' is not JSON: ${(0,
a.bD)(e)}.`,"Give an IAM policy as a JSON document.",{cause:e})}if(!function isPolicy(e){if("object"!=typeof e||null===e||!("Statement"in e))return!1
;const t=[e.Statement].flat();return t.length>0&&t.every(isStatement)
}(t))throw new a.yo("The input 'session-policy' is no IAM policy.","Give a JSON object with Version and a Statement whose entries have an Effect of Allow or Deny.")
;const n=JSON.stringify(t),o=/[^\t\n\r\u0020-\u00FF]/u.exec(n)?.[0];if(o)throw(0,a.Gq)("session-policy",o,"STS takes no characters beyond Latin-1 in it.")
;return n}(e)
;for(const e of t)if(!(0,l.rh)(f.exec(e)?.[1]??""))throw(0,a.Gq)("managed-policies",e,"Use ARNs of managed policies, like arn:aws:iam::aws:policy/ReadOnlyAccess.")
;const o=[...new Set(t)];if(o.length>d.managed)throw(0,a.Gq)("managed-policies",`${o.length} ARNs`,`STS takes at most ${d.managed}.`)
;const i=(n?.length??0)+o.join("").length
;if(i>d.characters)throw new a.yo(`'session-policy' (without white space) and 'managed-policies' have ${i} characters together.`,`STS takes at most ${d.characters}: shorten the policy, or attach a managed policy instead.`)
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
;return i}(e,n),r=e.list("chain").map(e=>function parseChained(e,t){if(!e.startsWith("arn:"))throw(0,
a.Gq)("chain",e,"Use role ARNs like arn:aws:iam::123456789012:role/name.");return(0,u.DM)(e,t,"chain")}(e,n)),s=function parseAllowedAccounts(e){
const t=e.text("allowed-accounts");if(""===t)return;const n=e.list("allowed-accounts").map(e=>(0,l.g4)(e,"allowed-accounts"));if(0===n.length)throw(0,
a.Gq)("allowed-accounts",t,"List account ids of twelve digits, or leave it out.");return n}(e),d=r.at(-1)??i;d&&checkAllowedAccount(d.account,s)
;const f="ambient"===o&&i?[i,...r]:r;"ambient"===o&&0===f.length&&function refuseNarrowing(e){
for(const t of["session-policy","managed-policies"])if(""!==e.text(t))throw new a.yo(`The input '${t}' has no meaning for the runner's own credentials, which are taken as they are.`,"Name a role to assume with 'role' or 'chain', or leave it out.")
}(e);return{request:{region:n,role:i,sessionName:parseSessionName(e,t),duration:parseDuration(e,f),
policies:parseSessionPolicies(e.text("session-policy"),e.list("managed-policies")),chain:r,...parseChainOnly(e,f)},identity:o,audience:parseAudience(e,o),
profile:parseProfile(e),defaultProfile:e.boolean("default-profile"),allowedAccounts:s,export:e.choice("export",["profile","environment","both"]),
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
;const{awsAccessKeyId:E,awsSecretAccessKey:S,awsSessionToken:v,awsSecurityToken:A,awsCredentialExpiration:b}=i.E,$={
when:[E,"AWS_ACCESS_KEY","AMAZON_ACCESS_KEY_ID"],
names:[E,S,v,A,b,"AWS_ACCESS_KEY","AWS_SECRET_KEY","AMAZON_ACCESS_KEY_ID","AMAZON_SECRET_ACCESS_KEY","AMAZON_SESSION_TOKEN"],isSecret:!0},I={
when:["AWS_WEB_IDENTITY_TOKEN_FILE"],names:["AWS_WEB_IDENTITY_TOKEN_FILE","AWS_ROLE_ARN","AWS_ROLE_SESSION_NAME"],isSecret:!1},_={
when:["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI","AWS_CONTAINER_CREDENTIALS_FULL_URI"],
names:["AWS_CONTAINER_CREDENTIALS_RELATIVE_URI","AWS_CONTAINER_CREDENTIALS_FULL_URI"],isSecret:!1},k="ds-infra-environment";function jobVariables(e,t,n,o){
const{defaultProfile:i,request:r}=e,s="profile"!==e.export,a=function outranking(e){return"profile"!==e.export?[I]:e.defaultProfile?[$,I,_]:[]
}(e).filter(({when:e})=>e.some(e=>o[e])),c=(0,y.E)(a,o);return{variables:{...c.variables,...n?profileVariables(n,o):{},...s||i?regionVariables(r.region):{},
...s?{[b]:t.credentials.expiration.toISOString()}:{}},secrets:{...c.secrets,...s?keyVariables(t,o):{}},putAside:c.names}}
function profileVariables({name:e,configFile:t,isDefault:n},o){return{[i.E.awsConfigFile]:t,[i.E.awsSdkLoadConfig]:"1",...n?{[i.E.awsProfile]:e}:{},
...n&&void 0!==o[i.E.awsDefaultProfile]?{[i.E.awsDefaultProfile]:e}:{}}}function regionVariables(e){return{[i.E.awsRegion]:e,[i.E.awsDefaultRegion]:e}}
function keyVariables({credentials:e},t){return{[E]:e.accessKeyId,[S]:e.secretAccessKey,[v]:e.sessionToken,...t[A]?{[A]:e.sessionToken}:{}}}var O=n(9745)
;async function openFirstSession({request:e,identity:t,audience:n},o){const i="oidc"===t?{...e,identity:{kind:"oidc",audience:n}
}:await async function ofRunner(e,t,n){const o=await(0,s.LF)(n),i="web-identity-file"===t?function withTokenFile(e,{tokenFile:t,role:n}){
const{webIdentityTokenFile:o,roleArn:i}=s.or
;if(!t)throw new a.yo(`The input 'identity' is web-identity-file, and ${o} is not set.`,"Give the pod of the runner a service account with a role (IRSA), or set the variable to the path of the token.")
;if(!e.role&&void 0===n)throw new a.yo(`The input 'role' is empty, and ${i} is not set.`,`Name the role with 'role', or set ${i}.`);return{...e,identity:t,
role:e.role??ownRole(n,e.region)}}(e,o):function withOwnIdentity(e,t,{environment:n}){const{tokenFile:o,role:i}=t,r=[...e.role?[e.role]:[],...e.chain]
;if(o&&void 0!==i)return{...e,identity:o,role:ownRole(i,e.region),chain:r};const[a,...c]=r;return{...e,identity:(0,s.UC)(t,n),role:a,chain:c}}(e,o,n)
;return n.logger.info(`The way in is ${(0,s.Cl)(i.identity)}.`),i}(e,t,o),{role:r}=i;if(r){const e={...i,role:r};return{request:e,session:await(0,O.v)(e,o)}}
return await async function openAsItIs(e,t){const{identity:n,region:o}=e;if(!function isOwn(e){return"container"===e.kind||"instance"===e.kind
}(n))throw new Error(`${n.kind} needs a role`);const i=await(0,O.L)({identity:n,region:o},t),r=(0,u.GJ)(i.assumedRoleArn)?.name??"",s=(0,u.gP)(r,{
account:i.account,region:o});return{request:{...e,role:s,asItIs:!0},session:i}}(i,o)}function ownRole(e,t){return(0,u.DM)(e??"",t,s.or.roleArn)}
var T=n(8499),N=n(8292),C=n(9614),R=n(4348),x=n(7212);async function checkProfileServes({profile:e,configFile:t,sessionFile:n},o,{signal:i}){const r=(0,
R.LY)(await(0,N.Zu)(t)??"",e)?.credential_process
;if(void 0===r)throw new a.yo(`The profile ${e} is not in ${t}, where it was written.`,"See whether another program writes this file at the same time, and run the job again.")
;const{exitCode:s,stdout:c,stderr:l}=await async function start(e,t,n){const o={env:t,signal:n};return"win32"===process.platform?await(0,
C.R)(e.replace(/^"(.*)"$/,"$1"),[],o):await(0,C.R)("/bin/sh",["-c",e],o)}(r,o,i).catch(t=>{throw i.throwIfAborted(),new a.yo(`${failed(e)}: ${(0,a.bD)(t)}.`,F,{
cause:t})});if(0!==s)throw new a.yo(`${failed(e)} with exit code ${s}: ${l.trim()}`,F);if(function parseAccessKeyId(e){try{return JSON.parse(e)?.AccessKeyId
}catch{return}
}(c)!==(0,x.lx)(n)?.credentials.AccessKeyId)throw new a.yo(`The credential_process of profile ${e} does not print the credentials of the role that was assumed.`,`See what the command prints besides, or instead: credential_process in ${t}.`)
}
const failed=e=>`The credential_process of profile ${e} failed`,F="Nothing was exported. See that the following steps may start the runner's Node and read this action's folder and RUNNER_TEMP."
;async function assumeRole(e,t,n){const o="environment"!==e.export,a=(0,T.Ah)(n.folder),c=function profileOfJob(e,t,n){return"environment"!==e.export?{
name:e.profile,configFile:t,isDefault:e.defaultProfile}:[i.E.awsProfile,i.E.awsDefaultProfile].some(e=>void 0!==n[e])?{name:k,configFile:t,isDefault:!0}:void 0
}(e,a,n.environment);c&&await(0,T.Cf)(c.name,n.environment);const l=o?function durationForProfile({duration:e},t){
return e>=D?e:(t.info(`'duration' is ${e} s; sessions of a profile live for ${D} s at least, since boto3 and the AWS CLI look for new credentials at each call from 15 min before the end.`),
D)}(e.request,n.logger):e.request.duration,{request:u,session:d}=await openFirstSession({...e,request:{...e.request,duration:l}},n)
;checkAllowedAccount(d.account,e.allowedAccounts);const{variables:f,secrets:h,putAside:w}=jobVariables(e,d,c,n.environment);if(w.length>0&&await(0,s.kZ)(n),c){
const e={profile:c.name,request:u,credentials:(0,r.x)(d.credentials),receivedAt:n.now()},o=await(0,T.Z8)(e,t,n),i={...n.environment,...f,...h}
;await checkProfileServes({profile:c.name,configFile:a,sessionFile:o},i,n)}
return function announce(e,t,n,{profile:o,putAside:r},{environment:s,logger:a,now:c}){
const l=n.credentials.expiration.toISOString(),u="environment"===e.export,d=u?"in the environment":`as profile ${e.profile}`
;a.info(`Assumed ${n.assumedRoleArn} ${d}, ${u?"until":"refreshed by the profile, at first until"} ${l}.`),
r.length>0&&a.info(`For this job ${r.join(", ")} ${r.length>1?"are":"is"} empty, since some AWS clients would use ${r.length>1?"them":"it"} instead; the post step gives the previous values back.`)
;(function warnOfClock(e,t,n,o){const i=e.asItIs?0:function clockSkew({duration:e},{credentials:t},n){return t.expiration.getTime()-1e3*e-n}(e,t,o)
;if(Math.abs(i)<=L)return
;n.warning(`This machine's clock is ${Math.round(Math.abs(i)/6e4)} min ${i>0?"behind":"ahead of"} that of AWS. Set it right: AWS refuses requests that are 5 min off, and credentials are renewed by this clock.`)
})(t,n,a,c()),
"both"===e.export?a.warning(`The keys in the environment win over profile ${e.profile} in the AWS CLI and most SDKs, and they end at ${l}. Use export: profile unless a tool cannot read profiles.`):u&&o&&a.info(`AWS_PROFILE was '${s[i.E.awsProfile]??s[i.E.awsDefaultProfile]}'. For this job it names a profile of the role, since some AWS clients use it ahead of keys; the post step gives the previous value back.`)
;const f="profile"!==e.export||e.defaultProfile?[]:function aheadOfProfile(e){return[$,I].flatMap(({when:t})=>t.filter(t=>e[t]))}(s)
;f.length>0&&a.info(`${f.join(", ")} comes before AWS_PROFILE in the AWS CLI and most SDKs. Use the profile by its name: --profile=${e.profile}.`)}(e,u,d,{
profile:c,putAside:w},n),{outputs:{profile:o?e.profile:void 0,"account-id":d.account,"role-arn":(u.chain.at(-1)??u.role).arn,
"assumed-role-arn":d.assumedRoleArn,expiration:d.credentials.expiration.toISOString(),"config-file":o?a:void 0,...keyOutputs(e,d,n)},variables:f,secrets:h}}
function keyOutputs({outputCredentials:e},{credentials:t},{mask:n}){const o=e?t:void 0;return o&&n(o.accessKeyId),{"aws-access-key-id":o?.accessKeyId,
"aws-secret-access-key":o?.secretAccessKey,"aws-session-token":o?.sessionToken}}const D=1200;const L=3e5;var P=n(4035),W=n(6442);const j=75
;async function run(e){const t=await(0,P.regionOf)({region:e.inputs.optional("region")},e),n=parseAssumeRoleInputs(e.inputs,e.environment,t),i=(0,o.join)((0,
o.dirname)(process.argv[1]??""),"credential-process.js"),r={node:process.execPath,options:(0,W.F)(e.environment),script:i
},{outputs:s,variables:a,secrets:c}=await assumeRole(n,r,e);await e.exportVariables(a,c),e.setOutputs({...s})}},8499:(e,t,n)=>{n.d(t,{Cf:()=>checkProfileIsFree,
Ah:()=>jobConfigFile,xD:()=>p,Z8:()=>writeProfile});var o=n(1455),i=n(6760),r=n(6986),s=n(8292),a=n(9660),c=n(4348),l=n(9116),u=n(7750),d=n(4564),f=n(6746)
;const h=[d.E.nodeOptions,"NODE_PATH","NODE_V8_COVERAGE","NODE_DEBUG","NODE_DEBUG_NATIVE","NODE_ICU_DATA","NODE_PENDING_DEPRECATION","NODE_REDIRECT_WARNINGS","NODE_REPL_EXTERNAL_MODULE"]
;const w=`unset -v ${h.join(" ")} && \${1+"$@"} || ( set -- $? && ( test $1 -ne 126 && test $1 -ne 127 || echo ds-infra cannot hand out AWS credentials here, because the Node of the runner does not start, as in a Docker action or a container of your own. Set export to environment, or output-credentials to true, in the step of assume-role. >&2 ) && exit $1 )`
;function shellCommand(e){const t=e.map(e=>e.replace(/[^\w@%+=:,./-]/gu,"\\$&"));return["/bin/sh","-c",`'${w}'`,"ds-infra",...t].join(" ")}
function batchScript(e,t){return[...h.map(e=>`@set ${e}=`),`@${(0,f.c)(e,t)}`,""].join("\r\n")}function batchCommand(e){
return/^[\w:.\\/~-]+$/.test(e)?e:`"${e}"`}function jobConfigFile(e){return(0,i.join)(e,"aws","config")}
async function writeProfile(e,t,{folder:n,environment:o,logger:r,ledger:d}){const{profile:f}=e,h=jobConfigFile(n);return await(0,a.withLock)(h,async()=>{
const{blocks:n}=(0,c.n$)(await(0,s.Zu)(h)??""),{base:w}=(0,c.n$)(await(0,u.E)((0,c.eQ)(o),o)),m=(0,c.EX)(w,f)
;m.removed&&r.info(`For this job, profile ${f} of ${(0,c.eQ)(o)} is replaced.`),n.has(f)&&r.info(`Profile ${f} of an earlier step is replaced.`)
;const g=await async function freeFiles(e,t){const n=new Set(await(0,s.wX)(e));for(let o=1;;o+=1){const r=1===o?t:`${t}-${o}`;if(n.has(`${r}.json`))continue
;const s="win32"===process.platform?(0,i.join)(e,`credentials-${r}.cmd`):void 0;return{sessionFile:(0,i.join)(e,`${r}.json`),scriptFile:s}}}((0,
i.dirname)(h),f),{command:y,batch:E}=function helperCommand({node:e,options:t=[],script:n},{sessionFile:o,scriptFile:i}){const r=[e,...t,n,o]
;return void 0===i?{command:shellCommand(r),batch:void 0}:{command:batchCommand(i),batch:batchScript(r,i)}}(t,g),S=(0,c.LQ)(f,{region:e.request.region,
credentialProcess:y,sessionFile:g.sessionFile}),v=(await d.recorded(p)).findLast(({done:e})=>e.profile===f),A=m.removed?{section:m.section}:v?.secret
;return await d.record(p,{profile:f,...g,block:S},A),g.scriptFile&&E&&await(0,s.Pl)(g.scriptFile,E),await(0,a.withLock)(g.sessionFile,()=>(0,
l.writeSession)(g.sessionFile,e)),n.delete(f),n.set(f,S),await(0,s.Pl)(h,(0,c.x9)(m.text,n)),g.sessionFile})}const p={kind:"profile",
undo:async({done:e,secret:t},{folder:n,others:r})=>{const{profile:l,sessionFile:u,scriptFile:d,block:f}=e,h=jobConfigFile(n);await(0,a.withLock)(h,async()=>{
const remove=()=>(0,o.rm)(u,{force:!0});await(0,a.withLock)(u,remove).catch(remove),d&&await(0,o.rm)(d,{force:!0});const e=await r(),n=await(0,s.Zu)(h)
;if(0===e.length||void 0===n)return 0===e.length;const{base:i,blocks:w}=(0,c.n$)(n);if(w.get(l)!==f)return!1;const p=e.findLast(e=>e.done.profile===l)
;p?w.set(l,p.done.block):w.delete(l);const m=p||!t||(0,c.EX)(i,l).removed?"":t.section;return await(0,s.Pl)(h,(0,c.x9)((0,c.iG)(i,m),w)),!1})&&await(0,o.rm)((0,
i.dirname)(h),{recursive:!0,force:!0})}};async function checkProfileIsFree(e,t){await(0,u.E)((0,c.eQ)(t),t);const n=(0,c._x)(t),o=(0,c.K2)(await(0,u.E)(n,t),e)
;if(void 0!==o)throw new r.yo(`The credentials file ${n} has a section [${e}] with ${o}, which the AWS CLI and SDKs would use instead of the role.`,"Choose another 'profile', or remove that section.")
}},4035:(e,t,n)=>{n.r(t),n.d(t,{regionOf:()=>regionOf});var o=n(6986),i=n(4390),r=n(4564),s=n(4348),a=n(100),c=n(7750)
;async function regionOf(e,{environment:t,logger:n}){if(void 0!==e.region)return(0,a.vK)(e.region)
;const l=e.profile??(t[r.E.awsProfile]||"default"),{region:u,origin:d}=function fromVariables(e){for(const t of[r.E.awsRegion,r.E.awsDefaultRegion]){
const n=e[t];if(n)return{region:n,origin:t}}return}(t)??await async function fromProfile(e,t){const[n,o]=await Promise.all([(0,s._x)(t),(0,s.eQ)(t)].map(e=>(0,
c.E)(e,t).catch(()=>""))),i=(0,s.Wi)(n??"",e)?.region||(0,s.LY)(o??"",e)?.region;return i?{region:i,origin:`profile ${e}`}:void 0}(l,t)??{}
;if(void 0===u||void 0===d)return n.info(`Region ${i.e.region}: neither ${r.E.awsRegion}, ${r.E.awsDefaultRegion} nor profile ${l} says another.`),i.e.region
;if(!(0,
a.iQ)(u))throw new o.yo(`The region is '${u}' by ${d}, and there is no such region.`,`Correct ${d}, or set the input 'region' to the code of an AWS region, such as us-east-1 or eu-west-3.`)
;return n.info(`Region ${u}, by ${d}.`),u}},7212:(e,t,n)=>{n.d(t,{GM:()=>sessionFileOf,lx:()=>readSession,pL:()=>isFresh});var o=n(3024),i=n(4564),r=n(4348)
;const s=96e4,a=108e4;function readSession(e){try{return JSON.parse((0,o.readFileSync)(e,"utf8"))}catch(e){
if(e instanceof Error&&"code"in e&&"ENOENT"===e.code)return;throw e}}function isFresh({credentials:e,receivedAt:t},n){const o=Date.parse(e.Expiration),i=o-t
;return o-n>(i<a?i/2:s)}function sessionFileOf(e,t){if(t[i.E.awsConfigFile])try{const n=(0,r.Cl)((0,o.readFileSync)((0,r.eQ)(t),"utf8"),e)
;return void 0!==n&&function isOutranked(e,t){try{return void 0!==(0,r.K2)((0,o.readFileSync)((0,r._x)(t),"utf8"),e)}catch{return!1}}(e,t)?void 0:n}catch{return
}}},7750:(e,t,n)=>{n.d(t,{E:()=>readUserFile});var o=n(6986),i=n(8814),r=n(8292);async function readUserFile(e,t){try{return await(0,i.Tj)(e,t,()=>(0,
r.Zu)(e))??""}catch(t){
throw new o.yo(`The AWS file ${e} cannot be read: ${(0,o.bD)(t)}.`,"Make it readable, or correct AWS_CONFIG_FILE or AWS_SHARED_CREDENTIALS_FILE.",{cause:t})}}},
6442:(e,t,n)=>{n.d(t,{F:()=>authorityOptionsOf});var o=n(4564);const i=["--use-system-ca","--use-openssl-ca","--use-bundled-ca"];function authorityOptionsOf(e){
const t=(e[o.E.nodeOptions]??"").split(/\s+/);return i.filter(e=>t.includes(e))}},7513:(e,t,n)=>{function putAside(e,t){const n=e.map(({names:e,isSecret:n})=>({
isSecret:n,names:e.filter(e=>t[e])})),empty=e=>Object.fromEntries(n.filter(({isSecret:t})=>t===e).flatMap(({names:e})=>e.map(e=>[e,""])));return{
variables:empty(!1),secrets:empty(!0),names:n.flatMap(({names:e})=>e)}}n.d(t,{E:()=>putAside})},6746:(e,t,n)=>{n.d(t,{c:()=>batchWords});var o=n(6760)
;function batchWords(e,t){return e.map(e=>`"${function batchWord(e,t){
const n=o.win32.isAbsolute(e)?o.win32.relative(o.win32.dirname(t),e):e,i=n.replaceAll("%","%%");return n===e||o.win32.isAbsolute(n)?i:`%~dp0${i}`
}(e,t)}"`).join(" ")}},9614:(e,t,n)=>{n.d(t,{R:()=>runProcess,a:()=>askProgram});var o=n(6698),i=n(1421),r=n(5434),s=n(481),a=n(6986);const c=5e3,l=67108864
;async function askProgram(e,t,n={}){return await runThroughToolkit(e,t,n)}async function runProcess(e,t,n={}){
const o="win32"!==process.platform||n.onOutput||n.onLine?runDirectly:runThroughToolkit;return await o(e,t,n)}const u=new o.AsyncLocalStorage
;async function runThroughToolkit(e,t,o){const{signal:i,input:r,cwd:s,env:c}=o;i?.throwIfAborted();const{getExecOutput:d}=await n.e(4775).then(n.bind(n,4775))
;let f;const stop=()=>f&&end(f);let h=0;const count=e=>{h+=e.length,h>l&&stop()};i?.addEventListener("abort",stop,{once:!0});const started=e=>{f=e,
f.once("spawn",()=>{e.stdin?.on("error",()=>{}),i?.aborted&&stop()})};try{const n=await u.run(started,()=>d(`"${e.replaceAll('"','\\"')}"`,[...t],{silent:!0,
ignoreReturnCode:!0,input:Buffer.from(r??""),...void 0===s?{}:{cwd:s},...void 0===c?{}:{env:definedOf(c)},listeners:{stdout:count,stderr:count}}))
;if(h>l)throw new Error(`${e} printed more than ${l} bytes`);return{...n,exitCode:n.exitCode??1}}catch(e){const t=(0,
a.bD)(e).startsWith("Unable to locate executable file");throw Object.assign(new Error((0,a.bD)(e),{cause:e}),t?{code:"ENOENT"}:{})}finally{
i?.removeEventListener("abort",stop),i?.throwIfAborted()}}function definedOf(e){const t={};for(const[n,o]of Object.entries(e))void 0!==o&&(t[n]=o);return t}
async function runDirectly(e,t,n){const{signal:o,onLine:r,onOutput:s}=n;o?.throwIfAborted();const a=(0,i.spawn)(e,t,{stdio:["pipe","pipe","pipe"],
windowsHide:!0,...void 0===n.cwd?{}:{cwd:n.cwd},...void 0===n.env?{}:{env:{...n.env}}}),c=[],u=[];let d=!1;const stopLong=()=>{d||end(a),d=!0}
;s||collect(a.stdout,c,r,stopLong),collect(a.stderr,u,r,stopLong),a.stdin.on("error",()=>{}),a.stdin.end(n.input??"");const stop=()=>{end(a)}
;o?.addEventListener("abort",stop,{once:!0});const f=s?.(a.stdout);f?.catch(stop);try{const t=await new Promise((e,t)=>{a.once("error",t),
a.once("close",t=>e(t??1))});if(await(f?.catch(()=>{})),o?.throwIfAborted(),await f,d)throw new Error(`${e} printed more than ${l} bytes`);return{exitCode:t,
stdout:c.join(""),stderr:u.join("")}}finally{o?.removeEventListener("abort",stop)}}function collect(e,t,n,o){if(e.setEncoding("utf8"),n)return void(0,
s.createInterface)({input:e,crlfDelay:Number.POSITIVE_INFINITY}).on("line",n);let i=0;e.on("data",e=>{i+=e.length,i<=l?t.push(e):o()})}function end(e){
const closePipes=()=>{e.stdout?.destroy(),e.stderr?.destroy()};if(null!==e.exitCode||null!==e.signalCode)return void closePipes();e.kill("SIGTERM")
;const t=setTimeout(()=>e.kill("SIGKILL"),c);e.once("close",()=>clearTimeout(t)),e.once("exit",closePipes)}(0,
r.subscribe)("child_process",e=>u.getStore()?.(e.process))}};
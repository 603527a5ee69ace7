export const id=9745;export const ids=[9745];export const modules={5108:(e,t,n)=>{n.d(t,{MM:()=>deniedRole,Pu:()=>parseDenial,S$:()=>denialRemedy,cw:()=>allow})
;const o=/(with an explicit deny in an?|because no) (identity-based policy|resource-based policy|role trust policy|service control policy|resource control policy|permissions boundary|session policy|VPC endpoint policy)/i
;function parseDenial(e){const[,t="",n]=o.exec(e)??[];return void 0===n?void 0:{policy:n.toLowerCase(),isExplicit:/^with/i.test(t)}}function deniedRole(e){
const[,t,n]=/:sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\//.exec(e)??[];return t&&n?{account:t,name:n}:void 0}function denialRemedy({policy:e,isExplicit:t},n,o){
const s=t?`must not deny ${n}`:`must allow ${n}`;switch(e){case"identity-based policy":return t?`Remove the Deny of ${n} from the policies of ${o}.`:allow(n,o)
;case"permissions boundary":return`The permissions boundary of ${o} ${s}; its other policies cannot make up for that.`;case"session policy":
return`The session is narrowed: 'session-policy' or 'managed-policies' of assume-role ${s}.`;case"service control policy":case"resource control policy":
return`A ${e} of the AWS organization ${s}: ask whoever administers the organization. No policy of ${o} can make up for that.`;case"vpc endpoint policy":
return`The policy of the VPC endpoint by which this machine reaches AWS ${s}. No policy of ${o} can make up for that.`;case"role trust policy":
return`The trust policy of the role that was asked for ${s} to ${o}.`;default:return`The policy of the resource ${s} to ${o}.`}}function allow(e,t){
return`Allow ${e} in the policy of ${t}.`}},6686:(e,t,n)=>{n.d(t,{A3:()=>reasonOf,XZ:()=>awsAnswerOf,es:()=>awsError,hD:()=>quote,wM:()=>noteTries})
;var o=n(6986),s=n(4390),r=n(4079),i=n(5108);function awsAnswerOf(e){if(!(e instanceof Error&&"$metadata"in e))return
;const t=e.$metadata,n="Code"in e&&"string"==typeof e.Code?e.Code:void 0;return{code:n??e.name,isCodeOfBody:void 0!==n,message:(0,o.bD)(e),
status:t?.httpStatusCode,requestId:t?.requestId}}function quote(e){const t=void 0===e.requestId?"":` (request id ${e.requestId})`
;return`${e.code}: ${e.message}${t}`}const a=new WeakMap;function noteTries(e,t){e instanceof Error&&a.set(e,t)}
const c=new Set(["ExpiredTokenException","ExpiredToken","UnrecognizedClientException","InvalidClientTokenId"]),u=new Set(["SyntaxError","Unknown","UnknownError"])
;function awsError(e,t){if(e instanceof o.lZ)return function connectionError(e,{permission:t}){const n=a.get(e),s={cause:e};if(n&&e instanceof o.nM){
const r=e.message.replace(/\.$/,"");return new o.nM(`${t} failed: ${r} (${times(n)}).`,e.remedy,s)}
if(n&&e instanceof o.yo)return new o.yo(`${t} failed: ${e.message}`,e.remedy,s);return e}(e,t);const n=awsAnswerOf(e)
;if(!n)return new o.nM(`${t.permission} failed: ${(0,o.bD)(e)}`,"Run the job again; if it persists, see the debug log.",{cause:e});const l={cause:e}
;return u.has(n.code)?new o.nM(`${t.permission} got an answer that is not AWS's (HTTP ${n.status??"unknown"}${function triesText(e){
const t=e instanceof Error?a.get(e):void 0;return t?` from ${t.host}, ${times(t)}`:""
}(e)}).`,"Run the job again; if it persists, see whether a proxy or an AWS_ENDPOINT_URL variable stands in the way.",l):/^AccessDenied/.test(n.code)?new o.yo(`${t.permission} is denied to ${t.caller}. ${quote(n)}`,function deniedRemedy(e,t){
const n=(0,i.MM)(e),o=n?`role ${n.name}`:"the role",r=(0,i.Pu)(e);if(r&&"identity-based policy"!==r.policy)return(0,i.S$)(r,t.permission,o);const a=r?(0,
i.S$)(r,t.permission,o):(0,i.cw)(t.permission,o),c=t.profile===s.e.profile&&(void 0===n||n.account===s.e.account);if(!c)return a
;const{role:u,profile:l}=s.e.standIn;return`${a.replace(/\.$/,"")}, or assume ${u} as profile ${l} and set profile: ${l}.`
}(n.message,t),l):c.has(n.code)?new o.yo(`The credentials of ${t.caller} are expired or not valid. ${quote(n)}`,"Run assume-role in this job; its profile refreshes itself. Keys in the environment do not.",l):(0,
r.Dm)(n.status??0)||/Throttl|TooManyRequests/.test(n.code)?new o.nM(`${t.permission} failed at AWS. ${quote(n)}`,"Run the job again later.",l):new o.yo(`${t.permission} was refused. ${quote(n)}`,"Check the action's inputs against this answer.",l)
}function reasonOf(e){const t=e instanceof o.lZ?void 0:awsAnswerOf(e);if(!t)return(0,o.bD)(e);const n=`HTTP ${t.status??"unknown"}`
;return u.has(t.code)?`An answer that is not AWS's, ${n}.`:`${quote(t)}.`}function times({count:e}){return 1===e?"1 try":`${e} tries`}},851:(e,t,n)=>{n.d(t,{
D:()=>sdkHandler});var o=n(9752),s=n(4508),r=n(4079);function sdkHandler(e,{signal:t,timeout:n,idempotent:o}={}){return{handle:async(s,r={})=>{
const i=r.abortSignal instanceof AbortSignal?r.abortSignal:t,a={...i?{signal:i}:{},...void 0===n?{}:{timeout:n},...void 0===o?{}:{idempotent:o}};return{
response:await send(e,s,a)}},updateHttpClientConfig:()=>{},httpHandlerConfigs:()=>({})}}async function send(e,t,n){
const i=t.port?`:${t.port}`:"",a=new URL(`${t.protocol}//${t.hostname}${i}${t.path}${function queryOf(e){const t=new URLSearchParams
;for(const[n,o]of Object.entries(e??{}))for(const e of Array.isArray(o)?o:[o??""])t.append(n,e);const n=t.toString().replaceAll("+","%20");return n?`?${n}`:""
}(t.query)}`);try{const{status:r,headers:i,body:c}=await e({url:a,method:t.method,headers:t.headers,...void 0===t.body?{}:{body:t.body},...n
}),u=await async function readAll(e,t,n){const o=[];try{for await(const t of e)o.push(t)}catch(e){if(n?.aborted)throw n.reason;throw(0,s.x)(t,e)}
return Buffer.concat(o)}(c,a,n.signal);return new o.cS({statusCode:r,headers:r<400?i:withRequestId(i,u),body:u})}catch(e){throw(0,r.dg)(e)&&Object.assign(e,{
$retryable:{throttling:!1}}),e}}function withRequestId(e,t){
const n="x-amzn-requestid",o=/<RequestId>([\w-]{1,100})<\/RequestId>/i.exec(Buffer.from(t).toString())?.[1];return void 0===o||n in e?e:{...e,[n]:o}}},
9745:(e,t,n)=>{n.d(t,{v:()=>openRoleSession,openSessionAs:()=>openSessionAs});var o=n(6986),s=n(4079),r=n(3338),i=n(851)
;async function createRoleAssumingClient(e,{http:t,signal:o},s){const{STSClient:r}=await Promise.all([n.e(1241),n.e(2811)]).then(n.t.bind(n,2811,19))
;return new r({region:e,maxAttempts:1,requestHandler:(0,i.D)(t,{signal:o,timeout:10,idempotent:!0}),customUserAgent:"ds-infra",...s?{credentials:s}:{}})}
var a=n(1455),c=n(4564);const u={timeout:10,attempts:5,milliseconds:15e3};async function mintIdToken(e,t){
const{url:n,bearer:r}=await async function tokenEndpoint(e){const t=e[c.E.idTokenRequestUrl],n=e[c.E.idTokenRequestToken]
;if(!t||!n)throw await async function missingPermission(e){if(await async function isForkPullRequest(e){const t=e[c.E.githubEventPath]
;if(!t||"pull_request_target"===e[c.E.githubEventName])return!1;try{const n=JSON.parse(await(0,a.readFile)(t,"utf8")),o=n?.pull_request?.head;if(!o)return!1
;const s=n.repository?.full_name??e[c.E.githubRepository];return!o.repo||o.repo.full_name!==s}catch{return!1}
}(e))return new o.yo("This job gets no OIDC token: pull requests from forks never have id-token: write.","Skip this step for forks: if: github.event.pull_request.head.repo.full_name == github.repository. Or deploy after the merge, on push.")
;return function otherEngine(e){
if("true"===e[c.E.forgejoActions])return new o.yo(`This job gets no OIDC token: Forgejo gives one to jobs that ask for it (${c.E.idTokenRequestUrl} is not set).`,"Add enable-openid-connect: true to the job, and let the role trust your Forgejo as the issuer.")
;const t="true"===e[c.E.giteaActions]?"Gitea":"act"
;return"act"===t&&"true"!==e[c.E.act]?void 0:new o.yo(`This job gets no OIDC token: ${t} has none to give (${c.E.idTokenRequestUrl} is not set).`,`Skip this step there (if: \${{ !env.ACT }}) and give the job AWS credentials of its own, or name an endpoint by ${c.E.idTokenRequestUrl} and ${c.E.idTokenRequestToken}.`)
}(e)??new o.yo(`This job gets no OIDC token: it lacks the permission id-token: write (${c.E.idTokenRequestUrl} is not set).`,l)}(e)
;if(!URL.canParse(t))throw new o.yo(`${c.E.idTokenRequestUrl} is not a URL.`,"Leave this variable as the runner sets it.");return{url:new URL(t),bearer:n}
}(t.environment);n.searchParams.set("audience",e);const i=t.now()+u.milliseconds,d=await(0,s.jh)(async()=>{const e=await t.http({url:n,headers:{
authorization:`bearer ${r}`,accept:"application/json; api-version=2.0"},timeout:u.timeout,signal:t.signal});return await async function readToken(e,t){
const n=await e.body.text().catch(e=>{throw new s.N_(`The answer of ${t} broke off: ${(0,o.bD)(e)}.`,"Run the job again.",{cause:e})});if((0,
s.Dm)(e.status))throw new s.N_(`GitHub's OIDC endpoint ${t} answered HTTP ${e.status}.`,"Run the job again later; see https://www.githubstatus.com.")
;if(200!==e.status)throw function refused(e,t){const n=`GitHub's OIDC endpoint ${t} refused to mint a token: HTTP ${e}.`
;return 401!==e&&403!==e?new o.yo(n,"Check the input audience."):new o.yo(n,"The request token of this job is no longer accepted (it lives for about six hours) or was changed; assume the role in a job of its own.")
}(e.status,t);const r=function parseToken(e){try{const t=JSON.parse(e);if("object"!=typeof t||null===t||!("value"in t))return
;return"string"==typeof t.value&&""!==t.value?t.value:void 0}catch{return}}(n)
;if(!r)throw new o.nM(`GitHub's OIDC endpoint ${t} answered without a token.`,"If a proxy or a sign-in page stands between, let this host pass; otherwise run the job again.")
;return r}(e,n.host)},{what:"Getting an OIDC token from GitHub",onRetry:e=>t.logger.info(e),attempts:u.attempts,signal:t.signal,isTransient:e=>(0,
s.dg)(e)&&t.now()<i});return t.mask(d),d}function parseClaims(e){try{const t=JSON.parse(Buffer.from(e.split(".")[1]??"","base64url").toString())
;return"object"==typeof t&&null!==t?t:{}}catch{return{}}}
const l="Add to the job, or to the whole workflow:\n    permissions:\n      id-token: write\n      contents: read\nA called workflow (workflow_call) has no more permissions than its caller grants: add them there too."
;var d=n(5108),h=n(6686);function subjectsOf(e){const t=e.sub??"",[,n="",o="",s]=/^repo:([^/:]+)\/([^:]+):(.*)$/s.exec(t)??[];if(void 0===s)return{classic:t,
immutable:t};const[r="",i=e.repository_owner_id]=n.split("@"),[a="",c=e.repository_id]=o.split("@");return{classic:`repo:${r}/${a}:${s}`,
immutable:i&&c?`repo:${r}@${i}/${a}@${c}:${s}`:t}}function trustPolicyFor(e,t){
const n=(e.iss??"https://token.actions.githubusercontent.com").replace(/^https:\/\//,""),{classic:o,immutable:s}=subjectsOf(e);return{Version:"2012-10-17",
Statement:[{Effect:"Allow",Principal:{Federated:`arn:${t.partition}:iam::${t.account}:oidc-provider/${n}`},Action:"sts:AssumeRoleWithWebIdentity",Condition:{
StringEquals:{[`${n}:aud`]:e.aud??"sts.amazonaws.com",[`${n}:sub`]:o===s?o:[o,s]}}}]}}
const f=new Set(["IDPCommunicationError","Throttling","ThrottledException","RequestThrottled","RequestLimitExceeded","TooManyRequests","ServiceUnavailable","InternalFailure","InternalError","RequestTimeout"])
;function refusalCode(e){return(0,h.XZ)(e)?.code.replace(/Exception$/,"")}function stsError(e,t){if(e instanceof o.lZ)return e;const n=(0,
h.XZ)(e),[r,i]=n?function explain(e,t,n){const o=f.has(t)||(0,s.Dm)(e.status??0);if(!o&&!e.isCodeOfBody)return function explainForeign({role:e,request:t},n){
return[`Assuming ${e.arn} was refused with HTTP ${n.status??"unknown"} by something that is not STS: the answer is no error of its protocol.`,`Let the proxy or firewall in between pass STS of ${t.region}, and check where AWS_ENDPOINT_URL_STS leads.`]
}(n,e);const r=p.find(n=>n.code===t&&(n.says?.test(e.message)??!0));if(r)return r.explain(n,e);if(o){
return[`${`STS failed in ${n.request.region} for ${n.role.arn}: HTTP ${e.status??"unknown"}`}${void 0===e.requestId?"":`, ${(0,
h.hD)(e)}`}.`,"Run the job again later; see https://health.aws.amazon.com."]}return[refusal_refused(n,e),"Check the action's inputs against this answer."]
}(n,refusalCode(e)??"",t):function explainUnreadable(e,{role:t}){return[`STS's answer for ${t.arn} could not be read: ${(0,
o.bD)(e)}`,"If a proxy or a sign-in page stands between, let STS pass; otherwise run the job again."]}(e,t),a={cause:e};return n?function isTransientRefusal(e){
if(e instanceof o.lZ)return(0,s.dg)(e);const t=(0,h.XZ)(e);return!!t&&(f.has(refusalCode(e)??"")||(0,s.Dm)(t.status??0))
}(e)?new s.N_(r,i,a):new o.yo(r,i,a):new o.nM(r,i,a)}const p=[{code:"AccessDenied",explain:function explainDenied(e,t){const n=(0,d.Pu)(t.message)
;if(!e.token)return[refusal_refused(e,t),explainDeniedCaller(e,t,n)];const{role:o,token:s}=e,r=function explainTrust(e,t){
const{classic:n,immutable:o}=subjectsOf(e),s=e.sub===n?o:n
;return["The token of this job says:",`  iss: ${e.iss??"(nothing)"}`,`  aud: ${e.aud??"(nothing)"}`,`  sub: ${e.sub??"(nothing)"}`,...s===e.sub?[]:[`  the same subject in its ${s===o?"immutable":"classic"} form: ${s}`],`A trust policy of ${t.arn} that matches it:`,JSON.stringify(trustPolicyFor(e,t),void 0,2)].join("\n")
}(s.claims,o);if(n){const s=(0,d.S$)(n,"sts:AssumeRoleWithWebIdentity",`the role ${o.arn}`);return[refusal_refused(e,t),`${s}\n${r}`]}
return[refusal_refused(e,t),`Either there is no such role in account ${o.account}, or its trust policy does not match this job's token.\n${r}`]}},{
code:"InvalidIdentityToken",says:/provider found/i,explain:function explainProvider(e,t){
const{account:n,partition:o}=e.role,s=issuerOf(e),r=e.token?.audience??"sts.amazonaws.com"
;return[`Account ${n} does not know GitHub as an identity provider. ${(0,
h.hD)(t)}`,`Create it once in IAM of account ${n}: an OpenID Connect provider with the URL ${s} and the audience ${r} (arn:${o}:iam::${n}:oidc-provider/${s.replace("https://","")}). If that is the wrong account, correct 'role' or 'account'.`]
}},{code:"InvalidIdentityToken",says:/audience/i,explain:function explainAudience(e,t){const{account:n}=e.role,o=e.token?.audience??""
;return[`The identity provider in account ${n} does not accept the audience ${e.token?.claims.aud??o}. ${(0,
h.hD)(t)}`,`Set 'audience' to one that the provider accepts, or add ${o} to its audiences (client IDs) in IAM of account ${n}.`]}},{code:"InvalidIdentityToken",
says:/verification key/i,explain:function explainKeys(e,t){const n=issuerOf(e)
;return[`STS could not get the keys of the token's issuer ${n}, so it did not accept this job's OIDC token for ${e.role.arn}. ${(0,
h.hD)(t)}`,`AWS must be able to reach ${n}/.well-known/openid-configuration and the keys that it names from the internet, with a certificate of a public authority.`]
}},{code:"InvalidIdentityToken",explain:explainToken},{code:"ExpiredToken",explain:explainToken},{code:"IDPRejectedClaim",explain:explainToken},{
code:"ValidationError",says:/MaxSessionDuration/i,explain:function explainMaximum(e,t){const{duration:n}=e.request
;return[`${e.role.arn} allows no session of ${n} s. ${(0,
h.hD)(t)}`,`Raise the maximum session duration (MaxSessionDuration) of ${e.role.arn} to ${n} or more, or set 'duration' to 3600 or less, which every role allows. The profile refreshes itself, so a job may go on for longer than that.`]
}},{code:"ValidationError",says:/role chaining/i,explain:function explainChaining(e,t){
return[`${e.role.arn} is assumed from another role's session and then lives for at most one hour. ${(0,
h.hD)(t)}`,"Set 'duration' to 3600 or less. The profile refreshes itself, so a job may go on for longer than that."]}},{code:"PackedPolicyTooLarge",
explain:function explainPolicySize(e,t){return[`The session policies and tags are too large for ${e.role.arn}. ${(0,
h.hD)(t)}`,"Shorten 'session-policy', 'managed-policies' or 'session-tags': STS packs them, and the packed form has a limit of its own."]}},{
code:"MalformedPolicyDocument",explain:function explainPolicy(e,t){return[`STS did not accept 'session-policy' for ${e.role.arn}. ${(0,
h.hD)(t)}`,"Correct the policy; IAM Access Analyzer (aws accessanalyzer validate-policy) names the place."]}},{code:"RegionDisabled",
explain:function explainRegion(e,t){return[`STS is switched off in ${e.request.region} for account ${e.role.account}. ${(0,
h.hD)(t)}`,`Set 'region' to one where it is on, or switch it on in the account settings of IAM of account ${e.role.account}.`]}}]
;function refusal_refused({role:e},t){return`STS refused to assume ${e.arn}. ${(0,h.hD)(t)}`}function explainDeniedCaller(e,t,n){
const{role:o,request:s,caller:r="the caller"}=e,i=`sts:AssumeRole of ${o.arn} is denied to ${r}.`,a=(0,
d.MM)(t.message),c=r.startsWith("arn:")||!a?r:`role ${a.name} of account ${a.account}`
;if(n&&!/^(?:resource-based|role trust) policy$/.test(n.policy))return`${i} ${(0,d.S$)(n,`sts:AssumeRole on ${o.arn}`,c)}`
;const u=s.tags.length>0?" and sts:TagSession":"",l=void 0===s.externalId?"":" Check that 'external-id' is what its trust policy asks for."
;return`${i} The trust policy of ${o.arn} must allow sts:AssumeRole${u} to ${c}, and the policy of that role must allow it on ${o.arn}.${l}`}
function issuerOf({token:e}){return e?.claims.iss??"https://token.actions.githubusercontent.com"}function explainToken(e,t){
return[`STS did not accept this job's OIDC token for ${e.role.arn}. ${(0,
h.hD)(t)}`,`Check that the identity provider in account ${e.role.account} is the one of ${issuerOf(e)}, and that this machine's clock is right.`]}const m={
attempts:5,milliseconds:25e3},w=900;async function openRoleSession(e,t){return await followChain(e,await async function assumeWithToken(e,t){
const{role:o}=e,s=0===e.chain.length,r=function tokenSource(e,t){let n,o=!1;return{current:async()=>(n??=await mintIdToken(e,t),n),
renew:e=>!(o||!function isStaleToken(e){const t=refusalCode(e);return"ExpiredToken"===t||"InvalidIdentityToken"===t&&!/audience|provider found/i.test(String(e))
}(e))&&(o=!0,n=void 0,!0),last:()=>n??""}
}(e.audience,t),[{AssumeRoleWithWebIdentityCommand:i},a]=await Promise.all([Promise.all([n.e(1241),n.e(2811)]).then(n.t.bind(n,2811,19)),createRoleAssumingClient(e.region,t),r.current()]),attempt=async()=>{
const t=new i({RoleArn:o.arn,RoleSessionName:e.sessionName,WebIdentityToken:await r.current(),DurationSeconds:s?e.duration:w,
...s?policyParameters(e.policies):{}});return await a.send(t)},attemptTwice=async()=>{try{return await attempt()}catch(e){if(!r.renew(e))throw e
;return await attempt()}},explain=t=>stsError(t,{request:e,role:o,token:{audience:e.audience,claims:parseClaims(r.last())}})
;return sessionIn(await withRetries(attemptTwice,explain,t),o,t)}(e,t),t)}async function openSessionAs(e,t,n){const o=0===t.chain.length,s=await assumeAs(e,t,{
role:t.role,last:o},n);return await followChain(t,s,n)}async function followChain(e,t,n){let o=t,s=e.role;for(const[t,r]of e.chain.entries()){const i={
credentials:o.credentials,label:s.arn};o=await assumeAs(i,e,{role:r,last:t===e.chain.length-1},n),s=r}return o}async function assumeAs(e,t,{role:o,last:s},r){
const{AssumeRoleCommand:i}=await Promise.all([n.e(1241),n.e(2811)]).then(n.t.bind(n,2811,19)),a=await createRoleAssumingClient(t.region,r,e.credentials),c=new i({
RoleArn:o.arn,RoleSessionName:t.sessionName,DurationSeconds:s?t.duration:w,...s?policyParameters(t.policies):{},...void 0===t.externalId?{}:{
ExternalId:t.externalId},...t.tags.length>0?{Tags:[...t.tags]}:{}});return sessionIn(await withRetries(()=>a.send(c),n=>stsError(n,{request:t,role:o,
caller:e.label}),r),o,r)}function policyParameters({policy:e,managed:t}){return{...void 0===e?{}:{Policy:e},...t.length>0?{PolicyArns:t.map(e=>({arn:e}))}:{}}}
async function withRetries(e,t,n){const o=n.now()+m.milliseconds;return await(0,s.jh)(async()=>{try{return await e()}catch(e){throw t(e)}},{
what:"Assuming the role",onRetry:e=>n.logger.info(e),attempts:m.attempts,signal:n.signal,isTransient:e=>(0,s.dg)(e)&&n.now()<o})}
function sessionIn(e,t,{mask:n}){const{AccessKeyId:s,SecretAccessKey:i,SessionToken:a,Expiration:c}=e.Credentials??{};for(const e of[i,a])e&&n(e)
;const u=e.AssumedRoleUser?.Arn??""
;if(!(s&&i&&a&&c))throw new o.nM("STS answered without credentials.","If AWS_ENDPOINT_URL or a proxy leads to another service than STS, correct it.")
;const l=(0,r.GJ)(u)
;if(l?.account!==t.account||l.name!==t.name)throw new o.yo(`STS answered with a session of ${u||"nobody"}, where ${t.arn} was asked for.`,"Nothing was exported. Check where AWS_ENDPOINT_URL_STS and the proxy lead.")
;return{credentials:{accessKeyId:s,secretAccessKey:i,sessionToken:a,expiration:c},account:l.account,assumedRoleArn:u}}},4390:(e,t,n)=>{n.d(t,{e:()=>o})
;const o={account:"707930574880",region:"us-east-1",role:"EKS-HUB-Hub",profile:"hub",registry:"707930574880.dkr.ecr.us-east-1.amazonaws.com",clusters:{
prod:"hub-prod",ephemeral:"hub-ephemeral"},standIn:{profile:"hub-pu",role:"HFPowerUserAccess"}}},7646:(e,t,n)=>{n.d(t,{R:()=>ConnectionError})
;class ConnectionError extends Error{code;status;constructor(e,t,n){super(t),this.code=e,this.status=n}}},4508:(e,t,n)=>{n.d(t,{x:()=>networkError})
;var o=n(6986),s=n(7646),r=n(4079)
;const i=new Set(["SELF_SIGNED_CERT_IN_CHAIN","DEPTH_ZERO_SELF_SIGNED_CERT","UNABLE_TO_VERIFY_LEAF_SIGNATURE","UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_CERT_LOCALLY"]),a=new Set(["EAI_AGAIN","ECONNABORTED","ECONNREFUSED","ECONNRESET","EHOSTDOWN","EHOSTUNREACH","ENETDOWN","ENETRESET","ENETUNREACH","ENOTFOUND","EPIPE","ERR_STREAM_PREMATURE_CLOSE","ETIMEDOUT"])
;function networkError(e,t){if(t instanceof o.lZ)return t;const n=(0,o.$N)(t)??"",c=e.host
;if(i.has(n))return new o.yo(`The TLS certificate of ${c} is signed by an unknown authority (${n}).`,"If a proxy inspects TLS here, set NODE_EXTRA_CA_CERTS to a file with its CA certificate.",{
cause:t})
;if(n.startsWith("ERR_TLS")||n.startsWith("CERT_"))return new o.yo(`The TLS certificate of ${c} is not valid (${n}).`,"Check the host name and its certificate.",{
cause:t})
;if("ERR_ANSWER_TOO_LARGE"===n)return new o.yo(`${c} sent far more than an answer to this question has.`,"Check that no proxy or other service answers in its place.",{
cause:t});if("ERR_PROXY_REFUSED"===n)return function proxyRefusal(e,t){const n=t instanceof s.R&&(0,r.Dm)(t.status??0),i=n?r.N_:o.nM
;return new i(`The proxy refused to connect to ${e}: ${(0,o.bD)(t)}.`,"Check HTTPS_PROXY and its credentials, or add the host to NO_PROXY.",{cause:t})}(c,t)
;const u=a.has(n)?r.N_:o.nM,l="ETIMEDOUT"===n?`${c} did not answer in time.`:`${c} cannot be reached: ${function reasonOf(e,t,n){
return"ENOTFOUND"===t||"EAI_AGAIN"===t?`the name ${n.hostname} does not resolve`:"ECONNRESET"===t?"the connection ended before its answer did: ECONNRESET":(0,
o.bD)(e)}(t,n,e)}.`;return new u(l,`Check that this machine may reach ${c}; behind a proxy, set HTTPS_PROXY and NO_PROXY.`,{cause:t})}},4079:(e,t,n)=>{n.d(t,{
Dm:()=>isTransientStatus,N_:()=>TransientError,dg:()=>isTransient,jh:()=>retryTransient});var o=n(8500),s=n(8367),r=n(6986);class TransientError extends r.nM{
retryAfter;constructor(e,t,n={}){super(e,t,n),this.retryAfter=n.retryAfter}}const i=30,a=5e3;function isTransient(e){return e instanceof TransientError}
const c=[501,505,506,508,510,511];function isTransientStatus(e){return 408===e||429===e||e>=500&&!c.includes(e)}async function retryTransient(e,t){
const n=t.isTransient??isTransient;return await(0,s.Ay)(e,{retries:(t.attempts??4)-1,minTimeout:0,maxTimeout:0,...t.signal?{signal:t.signal}:{},
shouldRetry:({error:e})=>n(e),onFailedAttempt:async({error:e,attemptNumber:s,retriesLeft:c})=>{if(0===c||!n(e))return;const u=(0,
r.bD)(e),l=u.startsWith(`${t.what} failed`);t.onRetry(`${l?u:`${t.what} failed (${u})`} Trying again.`)
;const d=e instanceof TransientError?1e3*Math.min(e.retryAfter??0,i):0;await(0,o.setTimeout)(d+Math.random()*Math.min(250*2**(s-1),a),void 0,{...t.signal?{
signal:t.signal}:{}})}})}}};
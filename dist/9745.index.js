export const id=9745;export const ids=[9745];export const modules={5108:(function(e,t,n){n.d(t,{MM:()=>deniedRole,Pu:()=>parseDenial,S$:()=>denialRemedy,cw:()=>allow})
;const o=/(with an explicit deny in an?|because no) (identity-based policy|resource-based policy|role trust policy|service control policy|resource control policy|permissions boundary|session policy|VPC endpoint policy)/i
;function parseDenial(e){const[,t="",n]=o.exec(e)??[];return void 0===n?void 0:{policy:n.toLowerCase(),isExplicit:/^with/i.test(t)}}function deniedRole(e){
const[,t,n]=/:sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\//.exec(e)??[];return t&&n?{account:t,name:n}:void 0}function denialRemedy({policy:e,isExplicit:t},n,o){
const r=t?`must not deny ${n}`:`must allow ${n}`;switch(e){case"identity-based policy":return t?`Remove the Deny of ${n} from the policies of ${o}.`:allow(n,o)
;case"permissions boundary":return`The permissions boundary of ${o} ${r}; its other policies cannot make up for that.`;case"session policy":
return`The session is narrowed: 'session-policy' or 'managed-policies' of assume-role ${r}.`;case"service control policy":case"resource control policy":
return`A ${e} of the AWS organization ${r}: ask whoever administers the organization. No policy of ${o} can make up for that.`;case"vpc endpoint policy":
return`The policy of the VPC endpoint by which this machine reaches AWS ${r}. No policy of ${o} can make up for that.`;case"role trust policy":
return`The trust policy of the role that was asked for ${r} to ${o}.`;default:return`The policy of the resource ${r} to ${o}.`}}function allow(e,t){
return`Allow ${e} in the policy of ${t}.`}}),6686:(function(e,t,n){n.d(t,{A3:()=>reasonOf,XZ:()=>awsAnswerOf,es:()=>awsError,hD:()=>quote,wM:()=>noteTries})
;var o=n(6986),r=n(4390),i=n(16),s=n(5108);function awsAnswerOf(e){if(!(e instanceof Error&&"$metadata"in e))return
;const t=e.$metadata,n="Code"in e&&"string"==typeof e.Code?e.Code:void 0;return{code:n??e.name,isCodeOfBody:void 0!==n,message:(0,o.bD)(e),
status:t?.httpStatusCode,requestId:t?.requestId}}function quote(e){const t=void 0===e.requestId?"":` (request id ${e.requestId})`
;return`${e.code}: ${e.message}${t}`}const a=new WeakMap;function noteTries(e,t){e instanceof Error&&a.set(e,t)}
const c=new Set(["ExpiredTokenException","ExpiredToken","UnrecognizedClientException","InvalidClientTokenId"]),u=new Set(["SyntaxError","Unknown","UnknownError"])
;function awsError(e,t){if(e instanceof o.lZ)return function connectionError(e,{permission:t}){const n=a.get(e),r={cause:e};if(n&&e instanceof o.nM){
const i=e.message.replace(/\.$/,"");return new o.nM(`${t} failed: ${i} (${times(n)}).`,e.remedy,r)}
if(n&&e instanceof o.yo)return new o.yo(`${t} failed: ${e.message}`,e.remedy,r);return e}(e,t);const n=awsAnswerOf(e)
;if(!n)return new o.nM(`${t.permission} failed: ${(0,o.bD)(e)}`,"Run the job again; if it persists, see the debug log.",{cause:e});const l={cause:e}
;return u.has(n.code)?new o.nM(`${t.permission} got an answer that is not AWS's (HTTP ${n.status??"unknown"}${function triesText(e){
const t=e instanceof Error?a.get(e):void 0;return t?` from ${t.host}, ${times(t)}`:""
}(e)}).`,"Run the job again; if it persists, see whether a proxy or an AWS_ENDPOINT_URL variable stands in the way.",l):/^AccessDenied/.test(n.code)?new o.yo(`${t.permission} is denied to ${t.caller}. ${quote(n)}`,function deniedRemedy(e,t){
const n=(0,s.MM)(e),o=n?`role ${n.name}`:"the role",i=(0,s.Pu)(e);if(i&&"identity-based policy"!==i.policy)return(0,s.S$)(i,t.permission,o);const a=i?(0,
s.S$)(i,t.permission,o):(0,s.cw)(t.permission,o),c=t.profile===r.e.profile&&(void 0===n||n.account===r.e.account);if(!c)return a
;const{role:u,profile:l}=r.e.standIn;return`${a.replace(/\.$/,"")}, or assume ${u} as profile ${l} and set profile: ${l}.`
}(n.message,t),l):c.has(n.code)?new o.yo(`The credentials of ${t.caller} are expired or not valid. ${quote(n)}`,"Run assume-role in this job; its profile refreshes itself. Keys in the environment do not.",l):(0,
i.Dm)(n.status??0)||/Throttl|TooManyRequests/.test(n.code)?new o.nM(`${t.permission} failed at AWS. ${quote(n)}`,"Run the job again later.",l):new o.yo(`${t.permission} was refused. ${quote(n)}`,"Check the action's inputs against this answer.",l)
}function reasonOf(e){const t=e instanceof o.lZ?void 0:awsAnswerOf(e);if(!t)return(0,o.bD)(e);const n=`HTTP ${t.status??"unknown"}`
;return u.has(t.code)?`An answer that is not AWS's, ${n}.`:`${quote(t)}.`}function times({count:e}){return 1===e?"1 try":`${e} tries`}}),851:(function(e,t,n){n.d(t,{
D:()=>sdkHandler});var o=n(9752),r=n(4508),i=n(16);function sdkHandler(e,{signal:t,timeout:n,idempotent:o}={}){return{handle:async(r,i={})=>{
const s=i.abortSignal instanceof AbortSignal?i.abortSignal:t,a={...s?{signal:s}:{},...void 0===n?{}:{timeout:n},...void 0===o?{}:{idempotent:o}};return{
response:await send(e,r,a)}},updateHttpClientConfig:()=>{},httpHandlerConfigs:()=>({})}}async function send(e,t,n){
const s=t.port?`:${t.port}`:"",a=new URL(`${t.protocol}//${t.hostname}${s}${t.path}${function queryOf(e){const t=new URLSearchParams
;for(const[n,o]of Object.entries(e??{}))for(const e of Array.isArray(o)?o:[o??""])t.append(n,e);const n=t.toString().replaceAll("+","%20");return n?`?${n}`:""
}(t.query)}`);try{const{status:i,headers:s,body:c}=await e({url:a,method:t.method,headers:t.headers,...void 0===t.body?{}:{body:t.body},...n
}),u=await async function readAll(e,t,n){const o=[];try{for await(const t of e)o.push(t)}catch(e){if(n?.aborted)throw n.reason;throw(0,r.x)(t,e)}
return Buffer.concat(o)}(c,a,n.signal);return new o.cS({statusCode:i,headers:i<400?s:withRequestId(s,u),body:u})}catch(e){throw(0,i.dg)(e)&&Object.assign(e,{
$retryable:{throttling:!1}}),e}}function withRequestId(e,t){
const n="x-amzn-requestid",o=/<RequestId>([\w-]{1,100})<\/RequestId>/i.exec(Buffer.from(t).toString())?.[1];return void 0===o||n in e?e:{...e,[n]:o}}}),
3738:(function(e,t,n){n.d(t,{Cl:()=>describeIdentity,LF:()=>runnerIdentity,RG:()=>s,UC:()=>ownCredentialsOf,kZ:()=>recordRunnerIdentity,or:()=>i})
;var o=n(6760),r=n(6986);const i={webIdentityTokenFile:"AWS_WEB_IDENTITY_TOKEN_FILE",roleArn:"AWS_ROLE_ARN",
relativeUri:"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",fullUri:"AWS_CONTAINER_CREDENTIALS_FULL_URI",containerTokenFile:"AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",
containerToken:"AWS_CONTAINER_AUTHORIZATION_TOKEN",metadataDisabled:"AWS_EC2_METADATA_DISABLED",metadataEndpoint:"AWS_EC2_METADATA_SERVICE_ENDPOINT"},s={
kind:"identity",undo:async()=>{}};async function runnerIdentity({environment:e,ledger:t}){const n=fromVariables(e)
;return Object.keys(n).length>0?n:(await t.recorded(s)).at(-1)?.done??{}}async function recordRunnerIdentity({environment:e,ledger:t}){const n=fromVariables(e)
;Object.keys(n).length>0&&await t.record(s,n)}function fromVariables(e){const value=t=>e[i[t]]??"",path=e=>""===value(e)?"":(0,
o.resolve)(value(e)),t=path("webIdentityTokenFile"),[n,r]=[value("relativeUri"),value("fullUri")];return{...""===t?{}:{tokenFile:{kind:"web-identity-file",
file:t}},...""===t||""===value("roleArn")?{}:{role:value("roleArn")},...""===n&&""===r?{}:{container:{kind:"container",relativeUri:n,fullUri:r,
tokenFile:path("containerTokenFile")}}}}function ownCredentialsOf({container:e},t){if(e)return e;const n=t[i.metadataDisabled]
;if(n&&"false"!==n.toLowerCase())throw new r.yo(`The runner has no identity that may be used: there are neither ${i.webIdentityTokenFile} with ${i.roleArn} nor AWS_CONTAINER_CREDENTIALS_*, and ${i.metadataDisabled} is ${n}, which switches the instance profile off.`,`Unset ${i.metadataDisabled}, give the runner a role, or use identity: oidc.`)
;return{kind:"instance"}}function describeIdentity(e){switch(e.kind){case"oidc":return"the job's OIDC token";case"web-identity-file":
return`the token in ${e.file}`;case"container":return`the container's own credentials (${e.relativeUri||function withoutQuery(e){
return e.replace(/^(\w+:\/\/)[^/@]*@/,"$1").replace(/[?#].*$/,"")}(e.fullUri)})`;case"instance":return"the machine's instance profile"}}}),9982:(function(e,t,n){n.d(t,{
A:()=>readToken});var o=n(1455),r=n(6986),i=n(3738);async function readToken(e,{mask:t},n=i.or.webIdentityTokenFile){const a=(await(0,
o.readFile)(e,"utf8").catch(t=>{const o="ENOENT"===(0,r.$N)(t)?`There is no file ${e}`:`The file ${e} cannot be read (${(0,r.bD)(t)})`
;throw new r.yo(`${o}, which ${n} names.`,s,{cause:t})})).trim();if(""===a)throw new r.yo(`The file ${e}, which ${n} names, is empty.`,s);return t(a),a}
const s="See that the token is mounted where the step runs: in a pod, its service account has a role; in a container of your own, pass the mount on."}),
9745:(function(e,t,n){n.d(t,{LZ:()=>openOwnSession,v:()=>openRoleSession,openSessionAs:()=>openSessionAs})
;var o=n(6986),r=n(16),i=n(6686),s=n(3738),a=n(9982),c=n(3338),u=n(851);async function createRoleAssumingClient(e,{http:t,signal:o},r){
const{STSClient:i}=await Promise.all([n.e(9641),n.e(1241),n.e(2811)]).then(n.t.bind(n,2811,19));return new i({region:e,maxAttempts:1,requestHandler:(0,u.D)(t,{
signal:o,timeout:10,idempotent:!0}),customUserAgent:"ds-infra",...r?{credentials:r}:{}})}var l=n(1455),d=n(4564);const h={timeout:10,attempts:5,
milliseconds:15e3};async function mintIdToken(e,t){const{url:n,bearer:i}=await async function tokenEndpoint(e){
const t=e[d.E.idTokenRequestUrl],n=e[d.E.idTokenRequestToken];if(!t||!n)throw await async function missingPermission(e){
if(await async function isForkPullRequest(e){const t=e[d.E.githubEventPath];if(!t||"pull_request_target"===e[d.E.githubEventName])return!1;try{
const n=JSON.parse(await(0,l.readFile)(t,"utf8")),o=n?.pull_request?.head;if(!o)return!1;const r=n.repository?.full_name??e[d.E.githubRepository]
;return!o.repo||o.repo.full_name!==r}catch{return!1}
}(e))return new o.yo("This job gets no OIDC token: pull requests from forks never have id-token: write.","Skip this step for forks: if: github.event.pull_request.head.repo.full_name == github.repository. Or deploy after the merge, on push.")
;return function otherEngine(e){
if("true"===e[d.E.forgejoActions])return new o.yo(`This job gets no OIDC token: Forgejo gives one to jobs that ask for it (${d.E.idTokenRequestUrl} is not set).`,"Add enable-openid-connect: true to the job, and let the role trust your Forgejo as the issuer.")
;const t="true"===e[d.E.giteaActions]?"Gitea":"act"
;return"act"===t&&"true"!==e[d.E.act]?void 0:new o.yo(`This job gets no OIDC token: ${t} has none to give (${d.E.idTokenRequestUrl} is not set).`,`Skip this step there (if: \${{ !env.ACT }}) and give the job AWS credentials of its own, or name an endpoint by ${d.E.idTokenRequestUrl} and ${d.E.idTokenRequestToken}.`)
}(e)??new o.yo(`This job gets no OIDC token: it lacks the permission id-token: write (${d.E.idTokenRequestUrl} is not set).`,f)}(e)
;if(!URL.canParse(t))throw new o.yo(`${d.E.idTokenRequestUrl} is not a URL.`,"Leave this variable as the runner sets it.");return{url:new URL(t),bearer:n}
}(t.environment);n.searchParams.set("audience",e);const s=t.now()+h.milliseconds,a=await(0,r.jh)(async()=>{const e=await t.http({url:n,headers:{
authorization:`bearer ${i}`,accept:"application/json; api-version=2.0"},timeout:h.timeout,signal:t.signal});return await async function readToken(e,t){
const n=await e.body.text().catch(e=>{throw new r.N_(`The answer of ${t} broke off: ${(0,o.bD)(e)}.`,"Run the job again.",{cause:e})});if((0,
r.Dm)(e.status))throw new r.N_(`GitHub's OIDC endpoint ${t} answered HTTP ${e.status}.`,"Run the job again later; see https://www.githubstatus.com.")
;if(200!==e.status)throw function refused(e,t){const n=`GitHub's OIDC endpoint ${t} refused to mint a token: HTTP ${e}.`
;return 401!==e&&403!==e?new o.yo(n,"Check the input audience."):new o.yo(n,"The request token of this job is no longer accepted (it lives for about six hours) or was changed; assume the role in a job of its own.")
}(e.status,t);const i=function parseToken(e){try{const t=JSON.parse(e);if("object"!=typeof t||null===t||!("value"in t))return
;return"string"==typeof t.value&&""!==t.value?t.value:void 0}catch{return}}(n)
;if(!i)throw new o.nM(`GitHub's OIDC endpoint ${t} answered without a token.`,"If a proxy or a sign-in page stands between, let this host pass; otherwise run the job again.")
;return i}(e,n.host)},{what:"Getting an OIDC token from GitHub",onRetry:e=>t.logger.info(e),attempts:h.attempts,signal:t.signal,isTransient:e=>(0,
r.dg)(e)&&t.now()<s});return t.mask(a),a}function parseClaims(e){try{const t=JSON.parse(Buffer.from(e.split(".")[1]??"","base64url").toString())
;return"object"==typeof t&&null!==t?t:{}}catch{return{}}}
const f="Add to the job, or to the whole workflow:\n    permissions:\n      id-token: write\n      contents: read\nA called workflow (workflow_call) has no more permissions than its caller grants: add them there too."
;var m=n(4390),w=n(5108);function subjectsOf(e){const t=e.sub??"",[,n="",o="",r]=/^repo:([^/:]+)\/([^:]+):(.*)$/s.exec(t)??[];if(void 0===r)return{classic:t,
immutable:t};const[i="",s=e.repository_owner_id]=n.split("@"),[a="",c=e.repository_id]=o.split("@");return{classic:`repo:${i}/${a}:${r}`,
immutable:s&&c?`repo:${i}@${s}/${a}@${c}:${r}`:t}}function trustPolicyFor(e,t){
const n=(e.iss??"https://token.actions.githubusercontent.com").replace(/^https:\/\//,""),{classic:o,immutable:r}=subjectsOf(e);return{Version:"2012-10-17",
Statement:[{Effect:"Allow",Principal:{Federated:`arn:${t.partition}:iam::${t.account}:oidc-provider/${n}`},Action:"sts:AssumeRoleWithWebIdentity",Condition:{
StringEquals:{[`${n}:aud`]:e.aud??"sts.amazonaws.com",[`${n}:sub`]:o===r?o:[o,r]}}}]}}
const p=new Set(["IDPCommunicationError","Throttling","ThrottledException","RequestThrottled","RequestLimitExceeded","TooManyRequests","ServiceUnavailable","InternalFailure","InternalError","RequestTimeout"])
;function refusalCode(e){return(0,i.XZ)(e)?.code.replace(/Exception$/,"")}function stsError(e,t){if(e instanceof o.lZ)return e;const n=(0,
i.XZ)(e),[s,a]=n?function explain(e,t,n){const o=p.has(t)||(0,r.Dm)(e.status??0);if(!o&&!e.isCodeOfBody)return function explainForeign({role:e,request:t},n){
return[`Assuming ${e.arn} was refused with HTTP ${n.status??"unknown"} by something that is not STS: the answer is no error of its protocol.`,`Let the proxy or firewall in between pass STS of ${t.region}, and check where AWS_ENDPOINT_URL_STS leads.`]
}(n,e);const s=y.find(n=>n.code===t&&(n.says?.test(e.message)??!0));if(s)return s.explain(n,e);if(o){
return[`${`STS failed in ${n.request.region} for ${n.role.arn}: HTTP ${e.status??"unknown"}`}${void 0===e.requestId?"":`, ${(0,
i.hD)(e)}`}.`,"Run the job again later; see https://health.aws.amazon.com."]}return[refusal_refused(n,e),"Check the action's inputs against this answer."]
}(n,refusalCode(e)??"",t):function explainUnreadable(e,{role:t}){return[`STS's answer for ${t.arn} could not be read: ${(0,
o.bD)(e)}`,"If a proxy or a sign-in page stands between, let STS pass; otherwise run the job again."]}(e,t),c={cause:e};return n?function isTransientRefusal(e){
if(e instanceof o.lZ)return(0,r.dg)(e);const t=(0,i.XZ)(e);return!!t&&(p.has(refusalCode(e)??"")||(0,r.Dm)(t.status??0))
}(e)?new r.N_(s,a,c):new o.yo(s,a,c):new o.nM(s,a,c)}const y=[{code:"AccessDenied",explain:function explainDenied(e,t){const n=(0,w.Pu)(t.message)
;if(!e.token)return[refusal_refused(e,t),explainDeniedCaller(e,t,n)];const{role:o,token:r}=e,i=function explainTrust(e,t){
const{classic:n,immutable:o}=subjectsOf(e),r=e.sub===n?o:n
;return["The token of this job says:",`  iss: ${e.iss??"(nothing)"}`,`  aud: ${e.aud??"(nothing)"}`,`  sub: ${e.sub??"(nothing)"}`,...r===e.sub?[]:[`  the same subject in its ${r===o?"immutable":"classic"} form: ${r}`],`A trust policy of ${t.arn} that matches it:`,JSON.stringify(trustPolicyFor(e,t),void 0,2)].join("\n")
}(r.claims,o);if(n){const r=(0,w.S$)(n,"sts:AssumeRoleWithWebIdentity",`the role ${o.arn}`);return[refusal_refused(e,t),`${r}\n${i}`]}
return[refusal_refused(e,t),`Either there is no such role in account ${o.account}, or its trust policy does not match ${sourceOf(e)}.\n${i}`]}},{
code:"InvalidIdentityToken",says:/provider found/i,explain:function explainProvider(e,t){
const{account:n,partition:o}=e.role,r=issuerOf(e),s=audienceOf(e),a=n===m.e.account?", which is taken where none is named":"",c="web-identity-file"===e.token?.identity.kind?r:"GitHub"
;return[`Account ${n} does not know ${c} as an identity provider. ${(0,
i.hD)(t)}`,`Create it once in IAM of account ${n}: an OpenID Connect provider with the URL ${r} and the audience ${s} (arn:${o}:iam::${n}:oidc-provider/${r.replace("https://","")}). If that is the wrong account${a}, correct 'role' or 'account' (for the workflows: the variable DEPLOY_ACCOUNT).`]
}},{code:"InvalidIdentityToken",says:/audience/i,explain:function explainAudience(e,t){
const{account:n}=e.role,o=audienceOf(e),r="web-identity-file"===e.token?.identity.kind?"Have the token issued for one that the provider accepts":"Set 'audience' to one that the provider accepts"
;return[`The identity provider in account ${n} does not accept the audience ${e.token?.claims.aud??o}. ${(0,
i.hD)(t)}`,`${r}, or add ${o} to its audiences (client IDs) in IAM of account ${n}.`]}},{code:"InvalidIdentityToken",says:/verification key/i,
explain:function explainKeys(e,t){const n=issuerOf(e)
;return[`STS could not get the keys of the token's issuer ${n}, so it did not accept ${sourceOf(e)} for ${e.role.arn}. ${(0,
i.hD)(t)}`,`AWS must be able to reach ${n}/.well-known/openid-configuration and the keys that it names from the internet, with a certificate of a public authority.`]
}},{code:"InvalidIdentityToken",explain:explainToken},{code:"ExpiredToken",explain:explainToken},{code:"IDPRejectedClaim",explain:explainToken},{
code:"ValidationError",says:/MaxSessionDuration/i,explain:function explainMaximum(e,t){const{duration:n}=e.request
;return[`${e.role.arn} allows no session of ${n} s. ${(0,
i.hD)(t)}`,`Raise the maximum session duration (MaxSessionDuration) of ${e.role.arn} to ${n} or more, or set 'duration' to 3600 or less, which every role allows. The profile refreshes itself, so a job may go on for longer than that.`]
}},{code:"ValidationError",says:/role chaining/i,explain:function explainChaining(e,t){
return[`${e.role.arn} is assumed from another role's session and then lives for at most one hour. ${(0,
i.hD)(t)}`,"Set 'duration' to 3600 or less. The profile refreshes itself, so a job may go on for longer than that."]}},{code:"PackedPolicyTooLarge",
explain:function explainPolicySize(e,t){return[`The session policies and tags are too large for ${e.role.arn}. ${(0,
i.hD)(t)}`,"Shorten 'session-policy', 'managed-policies' or 'session-tags': STS packs them, and the packed form has a limit of its own."]}},{
code:"MalformedPolicyDocument",explain:function explainPolicy(e,t){return[`STS did not accept 'session-policy' for ${e.role.arn}. ${(0,
i.hD)(t)}`,"Correct the policy; IAM Access Analyzer (aws accessanalyzer validate-policy) names the place."]}},{code:"RegionDisabled",
explain:function explainRegion(e,t){return[`STS is switched off in ${e.request.region} for account ${e.role.account}. ${(0,
i.hD)(t)}`,`Set 'region' to one where it is on, or switch it on in the account settings of IAM of account ${e.role.account}.`]}}]
;function refusal_refused({role:e},t){return`STS refused to assume ${e.arn}. ${(0,i.hD)(t)}`}function explainDeniedCaller(e,t,n){
const{role:o,request:r}=e,{label:i,otherwise:s=""}=e.caller??{label:"the caller"},a=`sts:AssumeRole of ${o.arn} is denied to ${i}.`,c=(0,
w.MM)(t.message),u=i.startsWith("arn:")||!c?i:`role ${c.name} of account ${c.account}`
;if(n&&!/^(?:resource-based|role trust) policy$/.test(n.policy))return`${a} ${(0,w.S$)(n,`sts:AssumeRole on ${o.arn}`,u)}${s}`
;const l=r.tags.length>0?" and sts:TagSession":"",d=void 0===r.externalId?"":" Check that 'external-id' is what its trust policy asks for."
;return`${a} The trust policy of ${o.arn} must allow sts:AssumeRole${l} to ${u}, and the policy of that role must allow it on ${o.arn}.${d}${s}`}
function audienceOf({token:e}){const{identity:t,claims:n}=e??{};return"oidc"===t?.kind?t.audience:[n?.aud??"sts.amazonaws.com"].flat().join(", ")}
function sourceOf({token:e}){return"web-identity-file"===e?.identity.kind?(0,s.Cl)(e.identity):"this job's OIDC token"}function issuerOf({token:e}){
return e?.claims.iss??"https://token.actions.githubusercontent.com"}function explainToken(e,t){
const{identity:n,claims:o}=e.token??{},r="web-identity-file"===n?.kind&&void 0!==o?.exp?` It ends at ${new Date(1e3*o.exp).toISOString()}.`:""
;return[`STS did not accept ${sourceOf(e)} for ${e.role.arn}.${r} ${(0,
i.hD)(t)}`,`Check that the identity provider in account ${e.role.account} is the one of ${issuerOf(e)}, and that this machine's clock is right.`]}const T={
attempts:5,milliseconds:25e3},$=900;async function openRoleSession(e,t){const{identity:o,role:r}=e
;if("oidc"===o.kind||"web-identity-file"===o.kind)return await followChain(e,await async function assumeWithToken(e,t,o){
const{role:r}=e,i=0===e.chain.length,s=function tokenSource(e,t){let n,o=!1;return{
current:async()=>(n??="oidc"===e.kind?await mintIdToken(e.audience,t):await(0,a.A)(e.file,t),n),renew:e=>!(o||!function isStaleToken(e){const t=refusalCode(e)
;return"ExpiredToken"===t||"InvalidIdentityToken"===t&&!/audience|provider found/i.test(String(e))}(e))&&(o=!0,n=void 0,!0),last:()=>n??""}
}(t,o),[{AssumeRoleWithWebIdentityCommand:c},u]=await Promise.all([Promise.all([n.e(9641),n.e(1241),n.e(2811)]).then(n.t.bind(n,2811,19)),createRoleAssumingClient(e.region,o),s.current()]),attempt=async()=>{
const t=new c({RoleArn:r.arn,RoleSessionName:e.sessionName,WebIdentityToken:await s.current(),DurationSeconds:i?e.duration:$,
...i?policyParameters(e.policies):{}});return await u.send(t)},attemptTwice=async()=>{try{return await attempt()}catch(e){if(!s.renew(e))throw e
;return await attempt()}},explain=n=>stsError(n,{request:e,role:r,token:{identity:t,claims:parseClaims(s.last())}})
;return sessionIn(await withRetries(attemptTwice,explain,o),r,o)}(e,o,t),t);if(e.asItIs)return checked(await openOwnSession({...e,identity:o},t),r)
;const{ownCredentials:i}=await n.e(4549).then(n.bind(n,4549)),c={credentials:await i(o,t),label:(0,s.Cl)(o),
otherwise:" To run as the runner's own role, set role: '' instead."};return await openSessionAs(c,e,t)}async function openOwnSession({identity:e,region:t},r){
const{ownCredentials:a}=await n.e(4549).then(n.bind(n,4549)),u=await a(e,r),{GetCallerIdentityCommand:l}=await Promise.all([n.e(9641),n.e(1241),n.e(2811)]).then(n.t.bind(n,2811,19)),d=await createRoleAssumingClient(t,r,u),{Arn:h=""}=await withRetries(()=>d.send(new l({})),t=>(0,
i.es)(t,{permission:"sts:GetCallerIdentity",caller:(0,s.Cl)(e)}),r),f=(0,c.GJ)(h)?.account;if(f)return{credentials:u,account:f,assumedRoleArn:h}
;throw new o.yo(`The runner's own credentials are those of ${h||"nobody"}, which is no role's session.`,"Name the role to assume with 'role', or use identity: oidc.")
}async function openSessionAs(e,t,n){const o=0===t.chain.length,r=await assumeAs(e,t,{role:t.role,last:o},n);return await followChain(t,r,n)}
async function followChain(e,t,n){let o=t,r=e.role;for(const[t,i]of e.chain.entries()){const s={credentials:o.credentials,label:r.arn};o=await assumeAs(s,e,{
role:i,last:t===e.chain.length-1},n),r=i}return o}async function assumeAs(e,t,{role:o,last:r},i){
const{AssumeRoleCommand:s}=await Promise.all([n.e(9641),n.e(1241),n.e(2811)]).then(n.t.bind(n,2811,19)),a=await createRoleAssumingClient(t.region,i,e.credentials),c=new s({
RoleArn:o.arn,RoleSessionName:t.sessionName,DurationSeconds:r?t.duration:$,...r?policyParameters(t.policies):{},...void 0===t.externalId?{}:{
ExternalId:t.externalId},...t.tags.length>0?{Tags:[...t.tags]}:{}});return sessionIn(await withRetries(()=>a.send(c),n=>stsError(n,{request:t,role:o,caller:e
}),i),o,i)}function policyParameters({policy:e,managed:t}){return{...void 0===e?{}:{Policy:e},...t.length>0?{PolicyArns:t.map(e=>({arn:e}))}:{}}}
async function withRetries(e,t,n){const o=n.now()+T.milliseconds;return await(0,r.jh)(async()=>{try{return await e()}catch(e){throw t(e)}},{
what:"Assuming the role",onRetry:e=>n.logger.info(e),attempts:T.attempts,signal:n.signal,isTransient:e=>(0,r.dg)(e)&&n.now()<o})}
function sessionIn(e,t,{mask:n}){const{AccessKeyId:r,SecretAccessKey:i,SessionToken:s,Expiration:a}=e.Credentials??{};for(const e of[i,s])e&&n(e)
;const c=e.AssumedRoleUser?.Arn??""
;if(!(r&&i&&s&&a))throw new o.nM("STS answered without credentials.","If AWS_ENDPOINT_URL or a proxy leads to another service than STS, correct it.")
;return checked({credentials:{accessKeyId:r,secretAccessKey:i,sessionToken:s,expiration:a},account:t.account,assumedRoleArn:c},t)}function checked(e,t){
const n=(0,c.GJ)(e.assumedRoleArn);if(n?.account===t.account&&n.name===t.name)return e
;throw new o.yo(`STS answered with a session of ${e.assumedRoleArn||"nobody"}, where ${t.arn} was asked for.`,"Nothing was exported. Check where AWS_ENDPOINT_URL_STS and the proxy lead.")
}}),4390:(function(e,t,n){n.d(t,{e:()=>o});const o={account:"707930574880",region:"us-east-1",role:"EKS-HUB-Hub",profile:"hub",
registry:"707930574880.dkr.ecr.us-east-1.amazonaws.com",clusters:{prod:"hub-prod",ephemeral:"hub-ephemeral"},standIn:{profile:"hub-pu",role:"HFPowerUserAccess"}
}}),7646:(function(e,t,n){n.d(t,{R:()=>ConnectionError});class ConnectionError extends Error{code;status;constructor(e,t,n){super(t),this.code=e,this.status=n}}}),
4508:(function(e,t,n){n.d(t,{x:()=>networkError});var o=n(6986),r=n(7646),i=n(16)
;const s=new Set(["SELF_SIGNED_CERT_IN_CHAIN","DEPTH_ZERO_SELF_SIGNED_CERT","UNABLE_TO_VERIFY_LEAF_SIGNATURE","UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_CERT_LOCALLY"]),a=new Set(["EAI_AGAIN","ECONNABORTED","ECONNREFUSED","ECONNRESET","EHOSTDOWN","EHOSTUNREACH","ENETDOWN","ENETRESET","ENETUNREACH","ENOTFOUND","EPIPE","ERR_STREAM_PREMATURE_CLOSE","ETIMEDOUT"])
;function networkError(e,t){if(t instanceof o.lZ)return t;const n=(0,o.$N)(t)??"",c=e.host
;if(s.has(n))return new o.yo(`The TLS certificate of ${c} is signed by an unknown authority (${n}).`,"If a proxy inspects TLS here, set NODE_EXTRA_CA_CERTS to a file with its CA certificate.",{
cause:t})
;if(n.startsWith("ERR_TLS")||n.startsWith("CERT_"))return new o.yo(`The TLS certificate of ${c} is not valid (${n}).`,"Check the host name and its certificate.",{
cause:t})
;if("ERR_ANSWER_TOO_LARGE"===n)return new o.yo(`${c} sent far more than an answer to this question has.`,"Check that no proxy or other service answers in its place.",{
cause:t});if("ERR_PROXY_REFUSED"===n)return function proxyRefusal(e,t){const n=t instanceof r.R&&(0,i.Dm)(t.status??0),s=n?i.N_:o.nM
;return new s(`The proxy refused to connect to ${e}: ${(0,o.bD)(t)}.`,"Check HTTPS_PROXY and its credentials, or add the host to NO_PROXY.",{cause:t})}(c,t)
;const u=a.has(n)?i.N_:o.nM,l="ETIMEDOUT"===n?`${c} did not answer in time.`:`${c} cannot be reached: ${function reasonOf(e,t,n){
return"ENOTFOUND"===t||"EAI_AGAIN"===t?`the name ${n.hostname} does not resolve`:"ECONNRESET"===t?"the connection ended before its answer did: ECONNRESET":(0,
o.bD)(e)}(t,n,e)}.`,d="ENOTFOUND"===n?function regionIn(e){
return/\.([a-z]{2,4}(?:-[a-z]+)+-\d+)\.(?:amazonaws|(?:api|on)\.(?:aws|amazonwebservices))\b/.exec(e)?.[1]
}(e.hostname):void 0,h=`Check that this machine may reach ${c}; behind a proxy, set HTTPS_PROXY and NO_PROXY.`
;return new u(l,d?`The region ${d} in it may be wrong: AWS has no such name then. If it is right: ${h}`:h,{cause:t})}}),16:(function(e,t,n){n.d(t,{
N_:()=>TransientError,dg:()=>isTransient,Dm:()=>isTransientStatus,jh:()=>retryTransient});var o=n(8500)
;const r=Object.prototype.toString,isError=e=>"[object Error]"===r.call(e),i=new Set(["network error","NetworkError when attempting to fetch resource.","The Internet connection appears to be offline.","Network request failed","fetch failed","terminated"," A network error occurred.","Network connection lost"])
;function validateNumberOption(e,t,{min:n=0,allowInfinity:o=!1}={}){if(void 0!==t){
if("number"!=typeof t||Number.isNaN(t))throw new TypeError(`Expected \`${e}\` to be a number${o?" or Infinity":""}.`)
;if(!o&&!Number.isFinite(t))throw new TypeError(`Expected \`${e}\` to be a finite number.`);if(t<n)throw new TypeError(`Expected \`${e}\` to be ≥ ${n}.`)}}
class AbortError extends Error{constructor(e){super(),e instanceof Error?(this.originalError=e,({message:e}=e)):(this.originalError=new Error(e),
this.originalError.stack=this.stack),this.name="AbortError",this.message=e}}function calculateRemainingTime(e,t){
return Number.isFinite(t)?t-(performance.now()-e):t}async function onAttemptFailure({error:e,attemptNumber:t,retriesConsumed:n,startTime:o,options:r}){
const s=e instanceof Error?e:new TypeError(`Non-error was thrown: "${e}". You should only throw errors.`);if(s instanceof AbortError)throw s.originalError
;const a=Number.isFinite(r.retries)?Math.max(0,r.retries-n):r.retries,c=r.maxRetryTime??Number.POSITIVE_INFINITY,u=Object.freeze({error:s,attemptNumber:t,
retriesLeft:a,retriesConsumed:n});if(await r.onFailedAttempt(u),calculateRemainingTime(o,c)<=0)throw s
;const l=await r.shouldConsumeRetry(u),d=calculateRemainingTime(o,c);if(d<=0||a<=0)throw s;if(s instanceof TypeError&&!function isNetworkError(e){
if(!e||!isError(e)||"TypeError"!==e.name||"string"!=typeof e.message)return!1;const{message:t,stack:n}=e
;return"Load failed"===t||t.startsWith("Load failed (")&&t.endsWith(")")?void 0===n||"__sentry_captured__"in e:!!t.startsWith("error sending request for url")||!!("Failed to fetch"===t||t.startsWith("Failed to fetch (")&&t.endsWith(")"))||i.has(t)
}(s)){if(l)throw s;return r.signal?.throwIfAborted(),!1}if(!await r.shouldRetry(u))throw s;if(!l)return r.signal?.throwIfAborted(),!1
;const h=function calculateDelay(e,t){const n=Math.max(1,e+1),o=t.randomize?Math.random()+1:1;let r=Math.round(o*t.minTimeout*t.factor**(n-1))
;return r=Math.min(r,t.maxTimeout),r}(n,r),f=Math.min(h,d);return r.signal?.throwIfAborted(),f>0&&await new Promise((e,t)=>{const onAbort=()=>{clearTimeout(n),
r.signal?.removeEventListener("abort",onAbort),t(r.signal.reason)},n=setTimeout(()=>{r.signal?.removeEventListener("abort",onAbort),e()},f)
;r.unref&&n.unref?.(),r.signal?.addEventListener("abort",onAbort,{once:!0})}),r.signal?.throwIfAborted(),!0}async function pRetry(e,t={}){
if(function validateRetries(e){if("number"==typeof e){if(e<0)throw new TypeError("Expected `retries` to be a non-negative number.")
;if(Number.isNaN(e))throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.")
}else if(void 0!==e)throw new TypeError("Expected `retries` to be a number or Infinity.")}((t={...t}).retries),
Object.hasOwn(t,"forever"))throw new Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.")
;t.retries??=10,t.factor??=2,t.minTimeout??=1e3,t.maxTimeout??=Number.POSITIVE_INFINITY,t.maxRetryTime??=Number.POSITIVE_INFINITY,t.randomize??=!1,
t.onFailedAttempt??=()=>{},t.shouldRetry??=()=>!0,t.shouldConsumeRetry??=()=>!0,validateNumberOption("factor",t.factor,{min:0,allowInfinity:!1}),
validateNumberOption("minTimeout",t.minTimeout,{min:0,allowInfinity:!1}),validateNumberOption("maxTimeout",t.maxTimeout,{min:0,allowInfinity:!0}),
validateNumberOption("maxRetryTime",t.maxRetryTime,{min:0,allowInfinity:!0}),t.factor>0||(t.factor=1),t.signal?.throwIfAborted();let n=0,o=0
;const r=performance.now();for(;!Number.isFinite(t.retries)||o<=t.retries;){n++;try{t.signal?.throwIfAborted();const o=await e(n)
;return t.signal?.throwIfAborted(),o}catch(e){await onAttemptFailure({error:e,attemptNumber:n,retriesConsumed:o,startTime:r,options:t})&&o++}}
throw new Error("Retry attempts exhausted without throwing an error.")}var s=n(6986);class TransientError extends s.nM{retryAfter;constructor(e,t,n={}){
super(e,t,n),this.retryAfter=n.retryAfter}}const a=30;function isTransient(e){return e instanceof TransientError}const c=[501,505,506,508,510,511]
;function isTransientStatus(e){return 408===e||429===e||e>=500&&!c.includes(e)}async function retryTransient(e,t){const n=t.isTransient??isTransient
;return await pRetry(e,{retries:(t.attempts??4)-1,minTimeout:0,maxTimeout:0,...t.signal?{signal:t.signal}:{},shouldRetry:({error:e})=>n(e),
onFailedAttempt:async({error:e,attemptNumber:r,retriesLeft:i})=>{if(0===i||!n(e))return;const c=(0,s.bD)(e),u=c.startsWith(`${t.what} failed`)
;t.onRetry(`${u?c:`${t.what} failed (${c})`} Trying again.`,e);const l=e instanceof TransientError?1e3*Math.min(e.retryAfter??0,a):0;await(0,
o.setTimeout)(l+Math.random()*function longestWaitAfter(e){return Math.min(250*2**(e-1),5e3)}(r),void 0,{...t.signal?{signal:t.signal}:{}})}})}})};
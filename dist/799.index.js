export const id=799;export const ids=[799,4564,7597];export const modules={799:(function(e,t,r){r.r(t),r.d(t,{run:()=>run});var n=r(2453)
;var o=r(6986),i=r(4564),a=r(785),s=r(7597);function decide({action:e,label:t,head:r},n,o){
const i=function whyNot({isOpen:e,isDraft:t,isOfBot:r,labels:n},{label:o,drafts:i,bots:a}){
return e?void 0===o||n.includes(o)?t&&!i?"The pull request is a draft.":r&&!a?"A bot opened the pull request.":void 0:`The pull request does not have the label '${o}'.`:"The pull request is closed."
}(n,o),a=void 0!==t&&t===o.label;if(void 0!==i){return{mode:"closed"===e||"converted_to_draft"===e&&!o.drafts||"unlabeled"===e&&a?"delete":"none",reason:i}}
return["opened","reopened","synchronize","ready_for_review"].includes(e)||"labeled"===e&&a?n.head!==r?{mode:"none",
reason:`Commit ${r.slice(0,12)} is not the newest any more: the run of ${n.head.slice(0,12)} deploys.`}:{mode:"apply",
reason:"It is open, and this is its newest commit."}:{mode:"none",reason:`The event '${e}' changes nothing about the preview.`}}function namesOf(e){
const{repository:t,name:r,namespace:o}=e;if(void 0!==o)return{namespace:o,name:ownName(e,n.YG)};const i=r??t.split("/").at(-1)??"";return{
namespace:ownName(e,n.CM),name:(0,n.dl)(i)}}function ownName({repository:e,pullRequest:t,name:r},o){const i=e.toLowerCase(),a=(0,
n.Wy)([i,r??""].join("-"))||"preview",s=`-pr-${t}`;if(void 0===r&&/^[a-z0-9]+\/[a-z0-9]+(-[a-z0-9]+)*$/.test(i)&&a.length+s.length<=o)return a+s;const u=`-${(0,
n.BC)(`${i} ${t} ${r??""}`)}`;return(0,n.Jj)(a,o-s.length-u.length)+s+u}function parsePullRequest(e){
const{number:t,state:r,draft:n,labels:o=[],user:i,head:a}=e??{};if(void 0!==t&&void 0!==a?.sha)return{number:t,isOpen:"open"===r,isDraft:!0===n,
labels:o.map(({name:e=""})=>e),isOfBot:"Bot"===i?.type,head:a.sha,from:a.repo?.full_name}}const u={namespace:"",name:""};async function preview(e,t){
const{environment:r,logger:n}=t,l=r[i.E.githubEventName]??"";if("merge_group"===l)return told({mode:"none",reason:"A merge queue has no preview.",...u},n)
;const c=await(0,a.r)(r),d=parsePullRequest(c.pull_request)
;if("pull_request"!==l||!d)throw new o.yo(`There are previews of pull requests, and this run is of the event '${l}'.`,"Call the workflow from one that runs on: pull_request (and merge_group, if there is a merge queue).")
;const f=r[i.E.githubRepository]??"",m=namesOf({repository:f,pullRequest:d.number,name:e.name,namespace:e.namespace})
;if(d.from?.toLowerCase()!==f.toLowerCase())return n.notice("Not deployed: this pull request comes from a fork. GitHub gives its jobs no id-token, so they cannot assume an AWS role. Push the branch to this repository to have it deployed."),
{mode:"none",reason:"The pull request comes from a fork.",...m};const h=await async function lookUp(e,t,r){
const n="Grant the job 'pull-requests: read', and leave the input 'token' as it is.",i=(0,s.openGitHub)(t,r)
;if(!i)throw new o.yo("The input 'token' is empty, so the pull request cannot be looked up.",n)
;const a=parsePullRequest(await i.request("GET",`/pulls/${e}`).catch(t=>{if(!(t instanceof s.GitHubError&&t.isDenied))throw t
;throw new o.yo(`Pull request ${e} cannot be looked up: ${t.message}`,n,{cause:t})}));if(!a)throw new o.yo(`GitHub's answer is no pull request ${e}.`,n)
;return a}(d.number,e.token,t),{action:p="",label:E}=c;return told({...decide({action:p,label:E?.name,head:d.head},h,e),...m},n)}function told(e,t){const r=`${{
apply:"To be deployed",delete:"To be taken away",none:"Nothing to do"}[e.mode]}: ${e.reason}`;return"none"===e.mode?t.notice(r):t.info(r),e}
async function run(e){const{mode:t,reason:r,namespace:o,name:i}=await preview(function parsePreviewInputs(e){return{name:e.optional("name"),
namespace:e.matching("namespace",n.ss,n.m4),label:e.optional("label"),drafts:e.boolean("drafts"),bots:e.boolean("bots"),token:e.optional("token")}}(e.inputs),e)
;e.setOutputs({mode:t,reason:r,namespace:o,name:i})}}),7597:(function(e,t,r){r.r(t),r.d(t,{GitHubError:()=>GitHubError,openGitHub:()=>openGitHub})
;var n=r(6986),o=r(4564),i=r(16);class GitHubError extends n.nM{status;constructor(e,t,r){
super(`GitHub answered ${e} for ${r}: ${t}`,"See whether the token is valid and what it may do."),this.status=e}get isDenied(){
return[401,403,404].includes(this.status)}}class RefusedForNow extends i.N_{}function openGitHub(e,{environment:t,http:r,logger:a,signal:s}){
if(void 0===e)return;const u=t[o.E.githubApiUrl]||"https://api.github.com",l=t[o.E.githubRepository]??"";return{request:async(t,o,c)=>await(0,i.jh)(async()=>{
const a=await r({url:`${u}/repos/${l}${o}`,method:t,headers:{authorization:`Bearer ${e}`,accept:"application/vnd.github+json",
"x-github-api-version":"2022-11-28",...void 0===c?{}:{"content-type":"application/json"}},...void 0===c?{}:{body:JSON.stringify(c)},signal:s
}),d=await a.body.text();if(a.status<300)return""===d?void 0:JSON.parse(d);throw function refusalOf(e,t,r,o){const a=function messageOf(e){try{
const{message:t}=JSON.parse(e);if("string"==typeof t)return t}catch{}return(0,n.Kb)(e)||"(nothing)"}(r)
;return e===429||e===403&&(t["x-ratelimit-remaining"]==="0"||"retry-after"in t)||(0,
i.Dm)(e)?new RefusedForNow(`GitHub answered ${e} for ${o}: ${a}`,"Run the job again later.",{retryAfter:Number(t["retry-after"])||void 0
}):new GitHubError(e,a,o)}(a.status,a.headers,d,o)},{what:`${t} ${o}`,signal:s,onRetry:e=>a.info(e),isTransient:e=>e instanceof RefusedForNow||"GET"===t&&(0,
i.dg)(e)})}}}),2453:(function(e,t,r){r.d(t,{BC:()=>shortHash,CM:()=>i,Jj:()=>cut,Wy:()=>labelOf,YG:()=>o,dl:()=>fitName,m4:()=>s,ss:()=>a});var n=r(7598)
;const o=53,i=63,a=/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/,s="Use up to 63 lower-case letters, digits and hyphens.";function fitName(e){const t=labelOf(e)
;return t.length<=o?t||"deployment":`${cut(t,o-9)}-${shortHash(e)}`}function labelOf(e){return e.toLowerCase().replace(/[^a-z0-9]+/g,"-").replace(/^-+|-+$/g,"")
}function cut(e,t){return e.slice(0,t).replace(/-+$/,"")}function shortHash(e){return(0,n.createHash)("sha256").update(e).digest("hex").slice(0,8)}}),
6986:(function(e,t,r){r.d(t,{$N:()=>codeOf,Gq:()=>invalid,Kb:()=>excerpt,bD:()=>messageOf,cZ:()=>causesOf,lZ:()=>ActionError,nM:()=>WorldError,uo:()=>capped,
xl:()=>raise,yU:()=>someOf,yo:()=>UserError});class ActionError extends Error{remedy;constructor(e,t,r){super(capped(e),r),this.remedy=capped(t)}}
class UserError extends ActionError{name="UserError"}class WorldError extends ActionError{name="WorldError"}const n=16e3;function capped(e){
if(e.length<=n)return e;const t=n/2;return`${e.slice(0,t)} [... ${e.length-n} characters left out ...] ${e.slice(-t)}`}function messageOf(e){
return e instanceof Error?e.message||e.name:String(e)}function causesOf(e){const t=[];for(let r=e;null!=r&&!t.includes(r);)t.push(r),
r=r instanceof Error?r.cause:void 0;return t}function codeOf(e){
for(const t of causesOf(e))if("object"==typeof t&&null!==t&&"code"in t&&"string"==typeof t.code)return t.code}function raise(e){throw e}
function excerpt(e,t=500){const r=e.trim();return r.length>t?`${r.slice(0,t)}...`:r}function someOf(e,t){const r=e.length-t
;return`${e.slice(0,t).join(", ")}${r>0?` and ${r} more`:""}`}function invalid(e,t,r){
return new UserError(`The input '${e}' is '${excerpt(t,200)}', which is not valid.`,r)}}),4564:(function(e,t,r){r.d(t,{E:()=>n});const n={
idTokenRequestUrl:"ACTIONS_ID_TOKEN_REQUEST_URL",idTokenRequestToken:"ACTIONS_ID_TOKEN_REQUEST_TOKEN",act:"ACT",giteaActions:"GITEA_ACTIONS",
forgejoActions:"FORGEJO_ACTIONS",runnerTemp:"RUNNER_TEMP",runnerToolCache:"RUNNER_TOOL_CACHE",path:"PATH",systemRoot:"SYSTEMROOT",
githubRepository:"GITHUB_REPOSITORY",githubRunId:"GITHUB_RUN_ID",githubRunAttempt:"GITHUB_RUN_ATTEMPT",githubSha:"GITHUB_SHA",
githubEventName:"GITHUB_EVENT_NAME",githubEventPath:"GITHUB_EVENT_PATH",githubServerUrl:"GITHUB_SERVER_URL",githubApiUrl:"GITHUB_API_URL",
githubWorkspace:"GITHUB_WORKSPACE",awsConfigFile:"AWS_CONFIG_FILE",awsSharedCredentialsFile:"AWS_SHARED_CREDENTIALS_FILE",awsProfile:"AWS_PROFILE",
awsDefaultProfile:"AWS_DEFAULT_PROFILE",awsRegion:"AWS_REGION",awsDefaultRegion:"AWS_DEFAULT_REGION",awsAccessKeyId:"AWS_ACCESS_KEY_ID",
awsSecretAccessKey:"AWS_SECRET_ACCESS_KEY",awsSessionToken:"AWS_SESSION_TOKEN",dockerDefaultPlatform:"DOCKER_DEFAULT_PLATFORM",buildxConfig:"BUILDX_CONFIG",
sshAuthSock:"SSH_AUTH_SOCK",awsCredentialExpiration:"AWS_CREDENTIAL_EXPIRATION",awsSecurityToken:"AWS_SECURITY_TOKEN",awsSdkLoadConfig:"AWS_SDK_LOAD_CONFIG",
nodeOptions:"NODE_OPTIONS",dockerConfig:"DOCKER_CONFIG",dockerAuthConfig:"DOCKER_AUTH_CONFIG",home:"HOME",userProfile:"USERPROFILE",kubeconfig:"KUBECONFIG",
terraformKubeconfig:"KUBE_CONFIG_PATH",kubeCacheFolder:"KUBECACHEDIR",kubernetesExecInfo:"KUBERNETES_EXEC_INFO",helmDriver:"HELM_DRIVER",
helmMaxHistory:"HELM_MAX_HISTORY"}}),785:(function(e,t,r){r.d(t,{j:()=>readEvent,r:()=>readPayload});var n=r(1455),o=r(4564)
;const i=["push","merge_group","schedule","workflow_dispatch","repository_dispatch","release"];async function readEvent(e){const t=e[o.E.githubEventName]??""
;if(""===t||i.includes(t))return{name:t,head:void 0,pullRequest:void 0,isTrusted:!0}
;const{pull_request:r,workflow_run:n,repository:a}=await readPayload(e),s=r?.head?.sha??n?.head_sha,u="workflow_run"===t&&(n?.head_repository?.full_name===a?.full_name&&void 0!==a?.full_name)&&i.some(e=>e===n?.event)
;return{name:t,head:"string"==typeof s?s:void 0,pullRequest:"number"==typeof r?.number?r.number:void 0,isTrusted:u}}async function readPayload(e){try{
const t=JSON.parse(await(0,n.readFile)(e[o.E.githubEventPath]??"","utf8"));return"object"==typeof t&&null!==t?t:{}}catch{return{}}}}),16:(function(e,t,r){r.d(t,{
N_:()=>TransientError,dg:()=>isTransient,Dm:()=>isTransientStatus,jh:()=>retryTransient});var n=r(8500)
;const o=Object.prototype.toString,isError=e=>"[object Error]"===o.call(e),i=new Set(["network error","NetworkError when attempting to fetch resource.","The Internet connection appears to be offline.","Network request failed","fetch failed","terminated"," A network error occurred.","Network connection lost"])
;function validateNumberOption(e,t,{min:r=0,allowInfinity:n=!1}={}){if(void 0!==t){
if("number"!=typeof t||Number.isNaN(t))throw new TypeError(`Expected \`${e}\` to be a number${n?" or Infinity":""}.`)
;if(!n&&!Number.isFinite(t))throw new TypeError(`Expected \`${e}\` to be a finite number.`);if(t<r)throw new TypeError(`Expected \`${e}\` to be ≥ ${r}.`)}}
class AbortError extends Error{constructor(e){super(),e instanceof Error?(this.originalError=e,({message:e}=e)):(this.originalError=new Error(e),
this.originalError.stack=this.stack),this.name="AbortError",this.message=e}}function calculateRemainingTime(e,t){
return Number.isFinite(t)?t-(performance.now()-e):t}async function onAttemptFailure({error:e,attemptNumber:t,retriesConsumed:r,startTime:n,options:o}){
const a=e instanceof Error?e:new TypeError(`Non-error was thrown: "${e}". You should only throw errors.`);if(a instanceof AbortError)throw a.originalError
;const s=Number.isFinite(o.retries)?Math.max(0,o.retries-r):o.retries,u=o.maxRetryTime??Number.POSITIVE_INFINITY,l=Object.freeze({error:a,attemptNumber:t,
retriesLeft:s,retriesConsumed:r});if(await o.onFailedAttempt(l),calculateRemainingTime(n,u)<=0)throw a
;const c=await o.shouldConsumeRetry(l),d=calculateRemainingTime(n,u);if(d<=0||s<=0)throw a;if(a instanceof TypeError&&!function isNetworkError(e){
if(!e||!isError(e)||"TypeError"!==e.name||"string"!=typeof e.message)return!1;const{message:t,stack:r}=e
;return"Load failed"===t||t.startsWith("Load failed (")&&t.endsWith(")")?void 0===r||"__sentry_captured__"in e:!!t.startsWith("error sending request for url")||!!("Failed to fetch"===t||t.startsWith("Failed to fetch (")&&t.endsWith(")"))||i.has(t)
}(a)){if(c)throw a;return o.signal?.throwIfAborted(),!1}if(!await o.shouldRetry(l))throw a;if(!c)return o.signal?.throwIfAborted(),!1
;const f=function calculateDelay(e,t){const r=Math.max(1,e+1),n=t.randomize?Math.random()+1:1;let o=Math.round(n*t.minTimeout*t.factor**(r-1))
;return o=Math.min(o,t.maxTimeout),o}(r,o),m=Math.min(f,d);return o.signal?.throwIfAborted(),m>0&&await new Promise((e,t)=>{const onAbort=()=>{clearTimeout(r),
o.signal?.removeEventListener("abort",onAbort),t(o.signal.reason)},r=setTimeout(()=>{o.signal?.removeEventListener("abort",onAbort),e()},m)
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
throw new Error("Retry attempts exhausted without throwing an error.")}var a=r(6986);class TransientError extends a.nM{retryAfter;constructor(e,t,r={}){
super(e,t,r),this.retryAfter=r.retryAfter}}const s=30;function isTransient(e){return e instanceof TransientError}const u=[501,505,506,508,510,511]
;function isTransientStatus(e){return 408===e||429===e||e>=500&&!u.includes(e)}async function retryTransient(e,t){const r=t.isTransient??isTransient
;return await pRetry(e,{retries:(t.attempts??4)-1,minTimeout:0,maxTimeout:0,...t.signal?{signal:t.signal}:{},shouldRetry:({error:e})=>r(e),
onFailedAttempt:async({error:e,attemptNumber:o,retriesLeft:i})=>{if(0===i||!r(e))return;const u=(0,a.bD)(e),l=u.startsWith(`${t.what} failed`)
;t.onRetry(`${l?u:`${t.what} failed (${u})`} Trying again.`,e);const c=e instanceof TransientError?1e3*Math.min(e.retryAfter??0,s):0;await(0,
n.setTimeout)(c+Math.random()*function longestWaitAfter(e){return Math.min(250*2**(e-1),5e3)}(o),void 0,{...t.signal?{signal:t.signal}:{}})}})}})};
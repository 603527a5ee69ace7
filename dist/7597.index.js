export const id=7597;export const ids=[7597,4564];export const modules={7597:(function(e,r,t){t.r(r),t.d(r,{GitHubError:()=>GitHubError,openGitHub:()=>openGitHub})
;var n=t(6986),o=t(4564),i=t(16);class GitHubError extends n.nM{status;constructor(e,r,t){
super(`GitHub answered ${e} for ${t}: ${r}`,"See whether the token is valid and what it may do."),this.status=e}get isDenied(){
return[401,403,404].includes(this.status)}}class RefusedForNow extends i.N_{}function openGitHub(e,{environment:r,http:t,logger:s,signal:a}){
if(void 0===e)return;const u=r[o.E.githubApiUrl]||"https://api.github.com",c=r[o.E.githubRepository]??"";return{request:async(r,o,f)=>await(0,i.jh)(async()=>{
const s=await t({url:`${u}/repos/${c}${o}`,method:r,headers:{authorization:`Bearer ${e}`,accept:"application/vnd.github+json",
"x-github-api-version":"2022-11-28",...void 0===f?{}:{"content-type":"application/json"}},...void 0===f?{}:{body:JSON.stringify(f)},signal:a
}),l=await s.body.text();if(s.status<300)return""===l?void 0:JSON.parse(l);throw function refusalOf(e,r,t,o){const s=function messageOf(e){try{
const{message:r}=JSON.parse(e);if("string"==typeof r)return r}catch{}return(0,n.Kb)(e)||"(nothing)"}(t)
;return e===429||e===403&&(r["x-ratelimit-remaining"]==="0"||"retry-after"in r)||(0,
i.Dm)(e)?new RefusedForNow(`GitHub answered ${e} for ${o}: ${s}`,"Run the job again later.",{retryAfter:Number(r["retry-after"])||void 0
}):new GitHubError(e,s,o)}(s.status,s.headers,l,o)},{what:`${r} ${o}`,signal:a,onRetry:e=>s.info(e),isTransient:e=>e instanceof RefusedForNow||"GET"===r&&(0,
i.dg)(e)})}}}),6986:(function(e,r,t){t.d(r,{$N:()=>codeOf,Gq:()=>invalid,Kb:()=>excerpt,bD:()=>messageOf,cZ:()=>causesOf,lZ:()=>ActionError,nM:()=>WorldError,
uo:()=>capped,xl:()=>raise,yU:()=>someOf,yo:()=>UserError});class ActionError extends Error{remedy;constructor(e,r,t){super(capped(e),t),this.remedy=capped(r)}}
class UserError extends ActionError{name="UserError"}class WorldError extends ActionError{name="WorldError"}const n=16e3;function capped(e){
if(e.length<=n)return e;const r=n/2;return`${e.slice(0,r)} [... ${e.length-n} characters left out ...] ${e.slice(-r)}`}function messageOf(e){
return e instanceof Error?e.message||e.name:String(e)}function causesOf(e){const r=[];for(let t=e;null!=t&&!r.includes(t);)r.push(t),
t=t instanceof Error?t.cause:void 0;return r}function codeOf(e){
for(const r of causesOf(e))if("object"==typeof r&&null!==r&&"code"in r&&"string"==typeof r.code)return r.code}function raise(e){throw e}
function excerpt(e,r=500){const t=e.trim();return t.length>r?`${t.slice(0,r)}...`:t}function someOf(e,r){const t=e.length-r
;return`${e.slice(0,r).join(", ")}${t>0?` and ${t} more`:""}`}function invalid(e,r,t){
return new UserError(`The input '${e}' is '${excerpt(r,200)}', which is not valid.`,t)}}),4564:(function(e,r,t){t.d(r,{E:()=>n});const n={
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
helmMaxHistory:"HELM_MAX_HISTORY"}}),16:(function(e,r,t){t.d(r,{N_:()=>TransientError,dg:()=>isTransient,Dm:()=>isTransientStatus,jh:()=>retryTransient});var n=t(8500)
;const o=Object.prototype.toString,isError=e=>"[object Error]"===o.call(e),i=new Set(["network error","NetworkError when attempting to fetch resource.","The Internet connection appears to be offline.","Network request failed","fetch failed","terminated"," A network error occurred.","Network connection lost"])
;function validateNumberOption(e,r,{min:t=0,allowInfinity:n=!1}={}){if(void 0!==r){
if("number"!=typeof r||Number.isNaN(r))throw new TypeError(`Expected \`${e}\` to be a number${n?" or Infinity":""}.`)
;if(!n&&!Number.isFinite(r))throw new TypeError(`Expected \`${e}\` to be a finite number.`);if(r<t)throw new TypeError(`Expected \`${e}\` to be ≥ ${t}.`)}}
class AbortError extends Error{constructor(e){super(),e instanceof Error?(this.originalError=e,({message:e}=e)):(this.originalError=new Error(e),
this.originalError.stack=this.stack),this.name="AbortError",this.message=e}}function calculateRemainingTime(e,r){
return Number.isFinite(r)?r-(performance.now()-e):r}async function onAttemptFailure({error:e,attemptNumber:r,retriesConsumed:t,startTime:n,options:o}){
const s=e instanceof Error?e:new TypeError(`Non-error was thrown: "${e}". You should only throw errors.`);if(s instanceof AbortError)throw s.originalError
;const a=Number.isFinite(o.retries)?Math.max(0,o.retries-t):o.retries,u=o.maxRetryTime??Number.POSITIVE_INFINITY,c=Object.freeze({error:s,attemptNumber:r,
retriesLeft:a,retriesConsumed:t});if(await o.onFailedAttempt(c),calculateRemainingTime(n,u)<=0)throw s
;const f=await o.shouldConsumeRetry(c),l=calculateRemainingTime(n,u);if(l<=0||a<=0)throw s;if(s instanceof TypeError&&!function isNetworkError(e){
if(!e||!isError(e)||"TypeError"!==e.name||"string"!=typeof e.message)return!1;const{message:r,stack:t}=e
;return"Load failed"===r||r.startsWith("Load failed (")&&r.endsWith(")")?void 0===t||"__sentry_captured__"in e:!!r.startsWith("error sending request for url")||!!("Failed to fetch"===r||r.startsWith("Failed to fetch (")&&r.endsWith(")"))||i.has(r)
}(s)){if(f)throw s;return o.signal?.throwIfAborted(),!1}if(!await o.shouldRetry(c))throw s;if(!f)return o.signal?.throwIfAborted(),!1
;const m=function calculateDelay(e,r){const t=Math.max(1,e+1),n=r.randomize?Math.random()+1:1;let o=Math.round(n*r.minTimeout*r.factor**(t-1))
;return o=Math.min(o,r.maxTimeout),o}(t,o),d=Math.min(m,l);return o.signal?.throwIfAborted(),d>0&&await new Promise((e,r)=>{const onAbort=()=>{clearTimeout(t),
o.signal?.removeEventListener("abort",onAbort),r(o.signal.reason)},t=setTimeout(()=>{o.signal?.removeEventListener("abort",onAbort),e()},d)
;o.unref&&t.unref?.(),o.signal?.addEventListener("abort",onAbort,{once:!0})}),o.signal?.throwIfAborted(),!0}async function pRetry(e,r={}){
if(function validateRetries(e){if("number"==typeof e){if(e<0)throw new TypeError("Expected `retries` to be a non-negative number.")
;if(Number.isNaN(e))throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.")
}else if(void 0!==e)throw new TypeError("Expected `retries` to be a number or Infinity.")}((r={...r}).retries),
Object.hasOwn(r,"forever"))throw new Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.")
;r.retries??=10,r.factor??=2,r.minTimeout??=1e3,r.maxTimeout??=Number.POSITIVE_INFINITY,r.maxRetryTime??=Number.POSITIVE_INFINITY,r.randomize??=!1,
r.onFailedAttempt??=()=>{},r.shouldRetry??=()=>!0,r.shouldConsumeRetry??=()=>!0,validateNumberOption("factor",r.factor,{min:0,allowInfinity:!1}),
validateNumberOption("minTimeout",r.minTimeout,{min:0,allowInfinity:!1}),validateNumberOption("maxTimeout",r.maxTimeout,{min:0,allowInfinity:!0}),
validateNumberOption("maxRetryTime",r.maxRetryTime,{min:0,allowInfinity:!0}),r.factor>0||(r.factor=1),r.signal?.throwIfAborted();let t=0,n=0
;const o=performance.now();for(;!Number.isFinite(r.retries)||n<=r.retries;){t++;try{r.signal?.throwIfAborted();const n=await e(t)
;return r.signal?.throwIfAborted(),n}catch(e){await onAttemptFailure({error:e,attemptNumber:t,retriesConsumed:n,startTime:o,options:r})&&n++}}
throw new Error("Retry attempts exhausted without throwing an error.")}var s=t(6986);class TransientError extends s.nM{retryAfter;constructor(e,r,t={}){
super(e,r,t),this.retryAfter=t.retryAfter}}const a=30;function isTransient(e){return e instanceof TransientError}const u=[501,505,506,508,510,511]
;function isTransientStatus(e){return 408===e||429===e||e>=500&&!u.includes(e)}async function retryTransient(e,r){const t=r.isTransient??isTransient
;return await pRetry(e,{retries:(r.attempts??4)-1,minTimeout:0,maxTimeout:0,...r.signal?{signal:r.signal}:{},shouldRetry:({error:e})=>t(e),
onFailedAttempt:async({error:e,attemptNumber:o,retriesLeft:i})=>{if(0===i||!t(e))return;const u=(0,s.bD)(e),c=u.startsWith(`${r.what} failed`)
;r.onRetry(`${c?u:`${r.what} failed (${u})`} Trying again.`,e);const f=e instanceof TransientError?1e3*Math.min(e.retryAfter??0,a):0;await(0,
n.setTimeout)(f+Math.random()*function longestWaitAfter(e){return Math.min(250*2**(e-1),5e3)}(o),void 0,{...r.signal?{signal:r.signal}:{}})}})}})};
export const id=9007;export const ids=[9007,4564,7597];export const modules={7597:(function(e,t,r){r.r(t),r.d(t,{GitHubError:()=>GitHubError,openGitHub:()=>openGitHub
});var n=r(6986),o=r(4564),i=r(16);class GitHubError extends n.nM{status;constructor(e,t,r){
super(`GitHub answered ${e} for ${r}: ${t}`,"See whether the token is valid and what it may do."),this.status=e}get isDenied(){
return[401,403,404].includes(this.status)}}class RefusedForNow extends i.N_{}function openGitHub(e,{environment:t,http:r,logger:s,signal:a}){
if(void 0===e)return;const c=t[o.E.githubApiUrl]||"https://api.github.com",u=t[o.E.githubRepository]??"";return{request:async(t,o,l)=>await(0,i.jh)(async()=>{
const s=await r({url:`${c}/repos/${u}${o}`,method:t,headers:{authorization:`Bearer ${e}`,accept:"application/vnd.github+json",
"x-github-api-version":"2022-11-28",...void 0===l?{}:{"content-type":"application/json"}},...void 0===l?{}:{body:JSON.stringify(l)},signal:a
}),m=await s.body.text();if(s.status<300)return""===m?void 0:JSON.parse(m);throw function refusalOf(e,t,r,o){const s=function messageOf(e){try{
const{message:t}=JSON.parse(e);if("string"==typeof t)return t}catch{}return(0,n.Kb)(e)||"(nothing)"}(r)
;return e===429||e===403&&(t["x-ratelimit-remaining"]==="0"||"retry-after"in t)||(0,
i.Dm)(e)?new RefusedForNow(`GitHub answered ${e} for ${o}: ${s}`,"Run the job again later.",{retryAfter:Number(t["retry-after"])||void 0
}):new GitHubError(e,s,o)}(s.status,s.headers,m,o)},{what:`${t} ${o}`,signal:a,onRetry:e=>s.info(e),isTransient:e=>e instanceof RefusedForNow||"GET"===t&&(0,
i.dg)(e)})}}}),9007:(function(e,t,r){r.r(t),r.d(t,{begunDeployment:()=>begunDeployment,gitHubRecord:()=>gitHubRecord});var n=r(6986),o=r(7597);const i=140
;async function setDeploymentStatus(e,t,r){const{state:n,log:o,url:s,description:a=""}=t;await r.request("POST",`/deployments/${e}/statuses`,{state:n,log_url:o,
description:a.slice(0,i),...void 0===s?{}:{environment_url:s},auto_inactive:!0})}const s={size:100,most:10};function isOf(e,{name:t,namespace:r}){
const n="string"==typeof e?function parsed(e){try{return JSON.parse(e)}catch{return}}(e):e,o="object"==typeof n&&null!==n?n:{}
;return o.name===t&&o.namespace===r}async function isInactive(e,t){const[r]=await t.request("GET",`/deployments/${e}/statuses?per_page=1`)
;return"inactive"===r?.state}function begunDeployment(e){return{kind:"github-deployment",undo:async({done:{id:t,log:r}})=>{if(!e)return
;const[n]=await e.request("GET",`/deployments/${t}/statuses?per_page=1`);"in_progress"===n?.state&&await setDeploymentStatus(t,{state:"error",log:r,
description:"The run ended early."},e)}}}function gitHubRecord(e,t,r,a){const{environment:c}=e,{logger:u,signal:l}=a,m=r.run;let d;const safely=async e=>{
await e().catch(e=>{l.throwIfAborted(),u.notice(`GitHub's record of the deployment is not up to date: ${(0,n.bD)(e)}`)})};if(void 0===c||!t){
const nothing=async()=>{};return{begin:nothing,end:nothing,remove:nothing}}return{begin:n=>safely(async()=>{
const s=await async function createDeployment(e,t,r){const{environment:n,ref:s,payload:a,transient:c,description:u}=e,l={ref:s,environment:n,payload:a,
description:u.slice(0,i),auto_merge:!1,required_contexts:[],transient_environment:c};try{const{id:e}=await t.request("POST","/deployments",l);return e}catch(e){
if(!(e instanceof o.GitHubError))throw e
;return void r.notice(`The deployment is not recorded in environment ${n}: ${e.message} It needs the permission 'deployments: write'.`)}}({environment:c,
ref:r.head,payload:{name:e.name,namespace:n},transient:void 0!==r.pullRequest||void 0!==e.ttl,description:e.version?`${e.name} ${e.version}`:e.name},t,u)
;void 0!==s&&(d={id:s,log:m},await a.ledger.record(begunDeployment(t),d),await setDeploymentStatus(s,{state:"in_progress",log:m},t))}),end:e=>safely(async()=>{
d&&await setDeploymentStatus(d.id,{...e,log:m},t)}),remove:({name:e,namespace:r})=>safely(async()=>{const n={name:e,namespace:r
},o=await async function endDeployments({environment:e,payload:t,log:r},n){let o=0;for(let i=1;i<=s.most;i+=1){const a=new URLSearchParams({environment:e,
per_page:String(s.size),page:String(i)}),c=await n.request("GET",`/deployments?${a}`)
;for(const{id:e,payload:i}of c)isOf(i,t)&&!await isInactive(e,n)&&(await setDeploymentStatus(e,{state:"inactive",log:r},n),o+=1);if(c.length<s.size)break}
return o}({environment:c,payload:n,log:m},t);o>0&&u.info(`${o} deployments in environment ${c} are inactive now`)})}}}),6986:(function(e,t,r){r.d(t,{$N:()=>codeOf,
Gq:()=>invalid,Kb:()=>excerpt,bD:()=>messageOf,cZ:()=>causesOf,lZ:()=>ActionError,nM:()=>WorldError,uo:()=>capped,xl:()=>raise,yU:()=>someOf,yo:()=>UserError})
;class ActionError extends Error{remedy;constructor(e,t,r){super(capped(e),r),this.remedy=capped(t)}}class UserError extends ActionError{name="UserError"}
class WorldError extends ActionError{name="WorldError"}const n=16e3;function capped(e){if(e.length<=n)return e;const t=n/2
;return`${e.slice(0,t)} [... ${e.length-n} characters left out ...] ${e.slice(-t)}`}function messageOf(e){return e instanceof Error?e.message||e.name:String(e)}
function causesOf(e){const t=[];for(let r=e;null!=r&&!t.includes(r);)t.push(r),r=r instanceof Error?r.cause:void 0;return t}function codeOf(e){
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
helmMaxHistory:"HELM_MAX_HISTORY"}}),16:(function(e,t,r){r.d(t,{N_:()=>TransientError,dg:()=>isTransient,Dm:()=>isTransientStatus,jh:()=>retryTransient});var n=r(8500)
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
;const l=await o.shouldConsumeRetry(u),m=calculateRemainingTime(n,c);if(m<=0||a<=0)throw s;if(s instanceof TypeError&&!function isNetworkError(e){
if(!e||!isError(e)||"TypeError"!==e.name||"string"!=typeof e.message)return!1;const{message:t,stack:r}=e
;return"Load failed"===t||t.startsWith("Load failed (")&&t.endsWith(")")?void 0===r||"__sentry_captured__"in e:!!t.startsWith("error sending request for url")||!!("Failed to fetch"===t||t.startsWith("Failed to fetch (")&&t.endsWith(")"))||i.has(t)
}(s)){if(l)throw s;return o.signal?.throwIfAborted(),!1}if(!await o.shouldRetry(u))throw s;if(!l)return o.signal?.throwIfAborted(),!1
;const d=function calculateDelay(e,t){const r=Math.max(1,e+1),n=t.randomize?Math.random()+1:1;let o=Math.round(n*t.minTimeout*t.factor**(r-1))
;return o=Math.min(o,t.maxTimeout),o}(r,o),f=Math.min(d,m);return o.signal?.throwIfAborted(),f>0&&await new Promise((e,t)=>{const onAbort=()=>{clearTimeout(r),
o.signal?.removeEventListener("abort",onAbort),t(o.signal.reason)},r=setTimeout(()=>{o.signal?.removeEventListener("abort",onAbort),e()},f)
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
;t.onRetry(`${u?c:`${t.what} failed (${c})`} Trying again.`,e);const l=e instanceof TransientError?1e3*Math.min(e.retryAfter??0,a):0;await(0,
n.setTimeout)(l+Math.random()*function longestWaitAfter(e){return Math.min(250*2**(e-1),5e3)}(o),void 0,{...t.signal?{signal:t.signal}:{}})}})}})};
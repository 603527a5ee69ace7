export const id=7597;export const ids=[7597,4564];export const modules={7597:(e,t,r)=>{r.r(t),r.d(t,{GitHubError:()=>s,openGitHub:()=>u})
;var n=r(6986),o=r(4564),i=r(4079);class s extends n.nM{status;constructor(e,t,r){
super(`GitHub answered ${e} for ${r}: ${t}`,"See whether the token is valid and what it may do."),this.status=e}get isDenied(){
return[401,403,404].includes(this.status)}}class a extends i.N_{}function u(e,{environment:t,http:r,logger:u,signal:c}){if(void 0===e)return
;const f=t[o.E.githubApiUrl]||"https://api.github.com",m=t[o.E.githubRepository]??"";return{request:async(t,o,h)=>await(0,i.jh)(async()=>{const u=await r({
url:`${f}/repos/${m}${o}`,method:t,headers:{authorization:`Bearer ${e}`,accept:"application/vnd.github+json","x-github-api-version":"2022-11-28",
...void 0===h?{}:{"content-type":"application/json"}},...void 0===h?{}:{body:JSON.stringify(h)},signal:c}),l=await u.body.text()
;if(u.status<300)return""===l?void 0:JSON.parse(l);throw function(e,t,r,o){const u=function(e){try{const{message:t}=JSON.parse(e);if("string"==typeof t)return t
}catch{}return(0,n.Kb)(e)||"(nothing)"}(r);return e===429||e===403&&(t["x-ratelimit-remaining"]==="0"||"retry-after"in t)||(0,
i.Dm)(e)?new a(`GitHub answered ${e} for ${o}: ${u}`,"Run the job again later.",{retryAfter:Number(t["retry-after"])||void 0}):new s(e,u,o)
}(u.status,u.headers,l,o)},{what:`${t} ${o}`,signal:c,onRetry:e=>u.info(e),isTransient:e=>e instanceof a||"GET"===t&&(0,i.dg)(e)})}}},6986:(e,t,r)=>{r.d(t,{
$N:()=>f,Gq:()=>l,Kb:()=>h,bD:()=>u,cZ:()=>c,lZ:()=>n,nM:()=>i,uo:()=>a,xl:()=>m,yo:()=>o});class n extends Error{remedy;constructor(e,t,r){super(a(e),r),
this.remedy=a(t)}}class o extends n{name="UserError"}class i extends n{name="WorldError"}const s=16e3;function a(e){if(e.length<=s)return e;const t=s/2
;return`${e.slice(0,t)} [... ${e.length-s} characters left out ...] ${e.slice(-t)}`}function u(e){return e instanceof Error?e.message||e.name:String(e)}
function c(e){const t=[];for(let r=e;null!=r&&!t.includes(r);)t.push(r),r=r instanceof Error?r.cause:void 0;return t}function f(e){
for(const t of c(e))if("object"==typeof t&&null!==t&&"code"in t&&"string"==typeof t.code)return t.code}function m(e){throw e}function h(e,t=500){
const r=e.trim();return r.length>t?`${r.slice(0,t)}...`:r}function l(e,t,r){return new o(`The input '${e}' is '${h(t,200)}', which is not valid.`,r)}},
4564:(e,t,r)=>{r.d(t,{E:()=>n});const n={idTokenRequestUrl:"ACTIONS_ID_TOKEN_REQUEST_URL",idTokenRequestToken:"ACTIONS_ID_TOKEN_REQUEST_TOKEN",act:"ACT",
giteaActions:"GITEA_ACTIONS",forgejoActions:"FORGEJO_ACTIONS",runnerTemp:"RUNNER_TEMP",runnerToolCache:"RUNNER_TOOL_CACHE",path:"PATH",systemRoot:"SYSTEMROOT",
githubRepository:"GITHUB_REPOSITORY",githubRunId:"GITHUB_RUN_ID",githubRunAttempt:"GITHUB_RUN_ATTEMPT",githubSha:"GITHUB_SHA",
githubEventName:"GITHUB_EVENT_NAME",githubEventPath:"GITHUB_EVENT_PATH",githubServerUrl:"GITHUB_SERVER_URL",githubApiUrl:"GITHUB_API_URL",
githubWorkspace:"GITHUB_WORKSPACE",awsConfigFile:"AWS_CONFIG_FILE",awsSharedCredentialsFile:"AWS_SHARED_CREDENTIALS_FILE",awsProfile:"AWS_PROFILE",
awsDefaultProfile:"AWS_DEFAULT_PROFILE",awsRegion:"AWS_REGION",awsDefaultRegion:"AWS_DEFAULT_REGION",awsAccessKeyId:"AWS_ACCESS_KEY_ID",
awsSecretAccessKey:"AWS_SECRET_ACCESS_KEY",awsSessionToken:"AWS_SESSION_TOKEN",dockerDefaultPlatform:"DOCKER_DEFAULT_PLATFORM",buildxConfig:"BUILDX_CONFIG",
sshAuthSock:"SSH_AUTH_SOCK",awsCredentialExpiration:"AWS_CREDENTIAL_EXPIRATION",awsSecurityToken:"AWS_SECURITY_TOKEN",awsSdkLoadConfig:"AWS_SDK_LOAD_CONFIG",
nodeOptions:"NODE_OPTIONS",dockerConfig:"DOCKER_CONFIG",dockerAuthConfig:"DOCKER_AUTH_CONFIG",home:"HOME",userProfile:"USERPROFILE",kubeconfig:"KUBECONFIG",
terraformKubeconfig:"KUBE_CONFIG_PATH",kubeCacheFolder:"KUBECACHEDIR",kubernetesExecInfo:"KUBERNETES_EXEC_INFO",helmDriver:"HELM_DRIVER",
helmMaxHistory:"HELM_MAX_HISTORY"}},4079:(e,t,r)=>{r.d(t,{Dm:()=>m,N_:()=>s,dg:()=>c,jh:()=>h});var n=r(8500),o=r(8367),i=r(6986);class s extends i.nM{
retryAfter;constructor(e,t,r={}){super(e,t,r),this.retryAfter=r.retryAfter}}const a=30,u=5e3;function c(e){return e instanceof s}
const f=[501,505,506,508,510,511];function m(e){return 408===e||429===e||e>=500&&!f.includes(e)}async function h(e,t){const r=t.isTransient??c;return await(0,
o.Ay)(e,{retries:(t.attempts??4)-1,minTimeout:0,maxTimeout:0,...t.signal?{signal:t.signal}:{},shouldRetry:({error:e})=>r(e),
onFailedAttempt:async({error:e,attemptNumber:o,retriesLeft:c})=>{if(0===c||!r(e))return;const f=(0,i.bD)(e),m=f.startsWith(`${t.what} failed`)
;t.onRetry(`${m?f:`${t.what} failed (${f})`} Trying again.`);const h=e instanceof s?1e3*Math.min(e.retryAfter??0,a):0;await(0,
n.setTimeout)(h+Math.random()*Math.min(250*2**(o-1),u),void 0,{...t.signal?{signal:t.signal}:{}})}})}},8367:(e,t,r)=>{r.d(t,{Ay:()=>f})
;const n=Object.prototype.toString,o=e=>"[object Error]"===n.call(e),i=new Set(["network error","NetworkError when attempting to fetch resource.","The Internet connection appears to be offline.","Network request failed","fetch failed","terminated"," A network error occurred.","Network connection lost"])
;function s(e,t,{min:r=0,allowInfinity:n=!1}={}){if(void 0!==t){
if("number"!=typeof t||Number.isNaN(t))throw new TypeError(`Expected \`${e}\` to be a number${n?" or Infinity":""}.`)
;if(!n&&!Number.isFinite(t))throw new TypeError(`Expected \`${e}\` to be a finite number.`);if(t<r)throw new TypeError(`Expected \`${e}\` to be ≥ ${r}.`)}}
class a extends Error{constructor(e){super(),e instanceof Error?(this.originalError=e,({message:e}=e)):(this.originalError=new Error(e),
this.originalError.stack=this.stack),this.name="AbortError",this.message=e}}function u(e,t){return Number.isFinite(t)?t-(performance.now()-e):t}
async function c({error:e,attemptNumber:t,retriesConsumed:r,startTime:n,options:s}){
const c=e instanceof Error?e:new TypeError(`Non-error was thrown: "${e}". You should only throw errors.`);if(c instanceof a)throw c.originalError
;const f=Number.isFinite(s.retries)?Math.max(0,s.retries-r):s.retries,m=s.maxRetryTime??Number.POSITIVE_INFINITY,h=Object.freeze({error:c,attemptNumber:t,
retriesLeft:f,retriesConsumed:r});if(await s.onFailedAttempt(h),u(n,m)<=0)throw c;const l=await s.shouldConsumeRetry(h),d=u(n,m);if(d<=0||f<=0)throw c
;if(c instanceof TypeError&&!function(e){if(!e||!o(e)||"TypeError"!==e.name||"string"!=typeof e.message)return!1;const{message:t,stack:r}=e
;return"Load failed"===t||t.startsWith("Load failed (")&&t.endsWith(")")?void 0===r||"__sentry_captured__"in e:!!t.startsWith("error sending request for url")||!!("Failed to fetch"===t||t.startsWith("Failed to fetch (")&&t.endsWith(")"))||i.has(t)
}(c)){if(l)throw c;return s.signal?.throwIfAborted(),!1}if(!await s.shouldRetry(h))throw c;if(!l)return s.signal?.throwIfAborted(),!1;const E=function(e,t){
const r=Math.max(1,e+1),n=t.randomize?Math.random()+1:1;let o=Math.round(n*t.minTimeout*t.factor**(r-1));return o=Math.min(o,t.maxTimeout),o
}(r,s),T=Math.min(E,d);return s.signal?.throwIfAborted(),T>0&&await new Promise((e,t)=>{const r=()=>{clearTimeout(n),s.signal?.removeEventListener("abort",r),
t(s.signal.reason)},n=setTimeout(()=>{s.signal?.removeEventListener("abort",r),e()},T);s.unref&&n.unref?.(),s.signal?.addEventListener("abort",r,{once:!0})}),
s.signal?.throwIfAborted(),!0}async function f(e,t={}){if(function(e){if("number"==typeof e){
if(e<0)throw new TypeError("Expected `retries` to be a non-negative number.")
;if(Number.isNaN(e))throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.")
}else if(void 0!==e)throw new TypeError("Expected `retries` to be a number or Infinity.")}((t={...t}).retries),
Object.hasOwn(t,"forever"))throw new Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.")
;t.retries??=10,t.factor??=2,t.minTimeout??=1e3,t.maxTimeout??=Number.POSITIVE_INFINITY,t.maxRetryTime??=Number.POSITIVE_INFINITY,t.randomize??=!1,
t.onFailedAttempt??=()=>{},t.shouldRetry??=()=>!0,t.shouldConsumeRetry??=()=>!0,s("factor",t.factor,{min:0,allowInfinity:!1}),s("minTimeout",t.minTimeout,{
min:0,allowInfinity:!1}),s("maxTimeout",t.maxTimeout,{min:0,allowInfinity:!0}),s("maxRetryTime",t.maxRetryTime,{min:0,allowInfinity:!0}),
t.factor>0||(t.factor=1),t.signal?.throwIfAborted();let r=0,n=0;const o=performance.now();for(;!Number.isFinite(t.retries)||n<=t.retries;){r++;try{
t.signal?.throwIfAborted();const n=await e(r);return t.signal?.throwIfAborted(),n}catch(e){await c({error:e,attemptNumber:r,retriesConsumed:n,startTime:o,
options:t})&&n++}}throw new Error("Retry attempts exhausted without throwing an error.")}}};
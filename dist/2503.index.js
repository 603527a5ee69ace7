export const id=2503;export const ids=[2503,9660,4564,4489];export const modules={4348:(function(e,t,r){r.d(t,{Cl:()=>sessionFileIn,EX:()=>withoutProfile,
K2:()=>identityIn,LQ:()=>profileBlock,LY:()=>profileSettings,Wi:()=>credentialsSection,_x:()=>credentialsPath,eQ:()=>configPath,iG:()=>withSection,
n$:()=>splitBlocks,x9:()=>joinBlocks});var n=r(4564),o=r(8814);function configPath(e){return(0,o.aD)(e[n.E.awsConfigFile]||"~/.aws/config",e)}
function credentialsPath(e){return(0,o.aD)(e[n.E.awsSharedCredentialsFile]||"~/.aws/credentials",e)}const i=/^\s*\[([^\]]*)\]/;function sectionsOf(e){const t=[{
name:void 0,lines:[]}];for(const r of e.match(/[^\n]*\n|[^\n]+$/g)??[]){const e=i.exec(r)?.[1];void 0!==e&&t.push({name:normalized(e),lines:[]}),
t.at(-1)?.lines.push(r)}return t}function normalized(e){return e.trim().replace(/\s+/g," ").replace(/(["'])(.*)\1$/,"$2")}function isProfile(e,t){
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
return withSection(e,[...t.values()].join(""))}}),6986:(function(e,t,r){r.d(t,{$N:()=>codeOf,Gq:()=>invalid,Kb:()=>excerpt,bD:()=>messageOf,cZ:()=>causesOf,
lZ:()=>ActionError,nM:()=>WorldError,uo:()=>capped,xl:()=>raise,yU:()=>someOf,yo:()=>UserError});class ActionError extends Error{remedy;constructor(e,t,r){
super(capped(e),r),this.remedy=capped(t)}}class UserError extends ActionError{name="UserError"}class WorldError extends ActionError{name="WorldError"}
const n=16e3;function capped(e){if(e.length<=n)return e;const t=n/2;return`${e.slice(0,t)} [... ${e.length-n} characters left out ...] ${e.slice(-t)}`}
function messageOf(e){return e instanceof Error?e.message||e.name:String(e)}function causesOf(e){const t=[];for(let r=e;null!=r&&!t.includes(r);)t.push(r),
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
helmMaxHistory:"HELM_MAX_HISTORY"}}),3053:(function(e,t,r){r.d(t,{O:()=>jobFolder});var n=r(6760),o=r(6986),i=r(4564);function jobFolder(e){const t=e[i.E.runnerTemp]
;if(!t)throw new o.yo("RUNNER_TEMP is not set.","Run this action on a GitHub Actions runner.");return(0,n.join)(t,"ds-infra")}}),8814:(function(e,t,r){r.d(t,{
Tj:()=>readInHome,Wx:()=>homeFolder,aD:()=>expandPath});var n=r(3024),o=r(1455),i=r(6760),s=r(987),a=r(4564);function homeFolder(e){
return e["win32"===process.platform?a.E.userProfile:a.E.home]||process.getBuiltinModule("node:os").homedir()}function expandPath(e,t){
const r=e.replace(/\$(?:(\w+)|\{(\w+)\})/g,(e,r,n)=>{const o=r??n??"";return t[o]??(e=>e===a.E.home?homeFolder(t):void 0)(o)??e})
;return/^~(?:[/\\]|$)/.test(r)?(0,i.join)(homeFolder(t),r.slice(1)):r}async function readInHome(e,t,r){try{return await r()}catch(r){const a=homeFolder(t)
;if(!(0,s.UO)((0,i.resolve)(a),(0,i.resolve)(e)))throw r;if(await(0,o.access)(`${a}/.`,n.constants.X_OK).then(()=>!0,()=>!1))throw r;return}}}),7831:(function(e,t,r){
function withoutCommands(e){return e.replace(/(^|[\v\f\u0085])([^\S\n\r\v\f\u2028\u2029]*):(?=:)/gm,"$1$2: ").replaceAll("##[","## [")}r.d(t,{
D:()=>withoutCommands})}),7646:(function(e,t,r){r.d(t,{R:()=>ConnectionError});class ConnectionError extends Error{code;status;constructor(e,t,r){super(t),this.code=e,
this.status=r}}}),4508:(function(e,t,r){r.d(t,{x:()=>networkError});var n=r(6986),o=r(7646),i=r(16)
;const s=new Set(["SELF_SIGNED_CERT_IN_CHAIN","DEPTH_ZERO_SELF_SIGNED_CERT","UNABLE_TO_VERIFY_LEAF_SIGNATURE","UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_CERT_LOCALLY"]),a=new Set(["EAI_AGAIN","ECONNABORTED","ECONNREFUSED","ECONNRESET","EHOSTDOWN","EHOSTUNREACH","ENETDOWN","ENETRESET","ENETUNREACH","ENOTFOUND","EPIPE","ERR_STREAM_PREMATURE_CLOSE","ETIMEDOUT"])
;function networkError(e,t){if(t instanceof n.lZ)return t;const r=(0,n.$N)(t)??"",c=e.host
;if(s.has(r))return new n.yo(`The TLS certificate of ${c} is signed by an unknown authority (${r}).`,"If a proxy inspects TLS here, set NODE_EXTRA_CA_CERTS to a file with its CA certificate.",{
cause:t})
;if(r.startsWith("ERR_TLS")||r.startsWith("CERT_"))return new n.yo(`The TLS certificate of ${c} is not valid (${r}).`,"Check the host name and its certificate.",{
cause:t})
;if("ERR_ANSWER_TOO_LARGE"===r)return new n.yo(`${c} sent far more than an answer to this question has.`,"Check that no proxy or other service answers in its place.",{
cause:t});if("ERR_PROXY_REFUSED"===r)return function proxyRefusal(e,t){const r=t instanceof o.R&&(0,i.Dm)(t.status??0),s=r?i.N_:n.nM
;return new s(`The proxy refused to connect to ${e}: ${(0,n.bD)(t)}.`,"Check HTTPS_PROXY and its credentials, or add the host to NO_PROXY.",{cause:t})}(c,t)
;const u=a.has(r)?i.N_:n.nM,d="ETIMEDOUT"===r?`${c} did not answer in time.`:`${c} cannot be reached: ${function reasonOf(e,t,r){
return"ENOTFOUND"===t||"EAI_AGAIN"===t?`the name ${r.hostname} does not resolve`:"ECONNRESET"===t?"the connection ended before its answer did: ECONNRESET":(0,
n.bD)(e)}(t,r,e)}.`,f="ENOTFOUND"===r?function regionIn(e){
return/\.([a-z]{2,4}(?:-[a-z]+)+-\d+)\.(?:amazonaws|(?:api|on)\.(?:aws|amazonwebservices))\b/.exec(e)?.[1]
}(e.hostname):void 0,l=`Check that this machine may reach ${c}; behind a proxy, set HTTPS_PROXY and NO_PROXY.`
;return new u(d,f?`The region ${f} in it may be wrong: AWS has no such name then. If it is right: ${l}`:l,{cause:t})}}),4489:(function(e,t,r){r.d(t,{
openConnections:()=>openConnections});var n=r(7075),o=r(6986),i=r(8321),s=r(7646);const a=16777216;function answerBody(e,t){const r=t?e:(0,
n.pipeline)(e,function atMost(e){let t=0;return new n.Transform({transform:(r,n,o)=>{t+=r.length
;o(t>e?new s.R("ERR_ANSWER_TOO_LARGE",`the answer exceeds ${e} bytes`):null,r)}})}(a),()=>{});return r.on("error",()=>{}),Object.assign(r,{text:()=>(0,
i.text)(r),json:()=>(0,i.json)(r)})}var c=r(4508);const u=20,d=4e3;function openConnections(e=process.env){
const t=new Map,o=new AbortController,openTransport=async n=>{o.signal.throwIfAborted();const i=await async function proxyOf(e,t){
return["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"].some(e=>t[e])?(await r.e(1499).then(r.bind(r,1499))).proxyFor(e,t):void 0
}(n,e),{Agent:s,request:a}="https:"===n.protocol?await Promise.resolve().then(r.t.bind(r,4708,19)):await Promise.resolve().then(r.t.bind(r,7067,19)),c=`${n.protocol} ${i?.href}`,u=t.get(c)??(async()=>i?(await r.e(1430).then(r.bind(r,1430))).tunnelAgent(i,{
idle:d,signal:o.signal}):new s({keepAlive:!0,timeout:d}))();return t.set(c,u),{request:a,agent:await u}};return{http:e=>async function send(e,t){
const r=new URL(e.url),o=e.body instanceof n.Readable?e.body:void 0;o?.on("error",()=>{});try{const n=await exchange(r,e,t),o={}
;for(const[e,t]of Object.entries(n.headersDistinct))o[e]=String(t);return{status:n.statusCode??0,headers:o,body:answerBody(n,e.large??!1)}}catch(t){
if(o?.destroy(),e.signal?.aborted)throw e.signal.reason;throw(0,c.x)(r,t)}}(e,openTransport),close:async()=>{o.abort(new Error("the connections are closed"))
;for(const e of await Promise.all(t.values()))e.destroy()}}}async function exchange(e,t,r){const{request:i,agent:a}=await r(e);t.signal?.throwIfAborted()
;const{body:c,ca:d,socket:f,timeout:l=u}=t,h="string"==typeof c||c instanceof Uint8Array,m=i(e,{agent:a,method:t.method??"GET",headers:{"user-agent":"ds-infra",
...h?{"content-length":Buffer.byteLength(c)}:{},...t.headers},timeout:1e3*l,auth:null,...d?{ca:d}:{},...f?{socketPath:f}:{}});try{
return await async function answerTo(e,t){const{signal:r,timeout:o=u}=t;let i;return await new Promise((a,c)=>{const fail=t=>{release(),c(t),
i?i.complete||i.destroy(t):e.destroy(t)},cancel=()=>fail(r?.reason),u=function limitWaiting(e,t,r){
const expire=e=>r(new s.R("ETIMEDOUT",`${e} within ${t} s`)),n=setTimeout(()=>expire("no connection"),1e3*t),connected=()=>clearTimeout(n);let o
;return e.once("socket",t=>{if(e.reusedSocket)return connected()
;"https:"===e.protocol?t.once("secureConnect",connected):t.connecting?t.once("connect",connected):connected()}),e.once("response",e=>{o=e}),e.on("timeout",()=>{
!function waitsForUs(e,t){return t?t.complete||t.readableLength>=t.readableHighWaterMark:!e.writableEnded&&0===e.writableLength
}(e,o)?expire("no sign of life"):e.socket?.setTimeout(1e3*t)}),connected}(e,o,fail),release=()=>{u(),r?.removeEventListener("abort",cancel)}
;r?.addEventListener("abort",cancel),e.on("error",fail),e.once("close",release);const d=function sendBody(e,t){if(t instanceof n.Readable){
const r=e.getHeader("content-length");return function sendStream(e,t,r){let o=0,i=!1;const fail=e=>{i||t.destroy(e)};return e.on("data",n=>{
if(o+=Buffer.byteLength(n),void 0!==r&&o>r)return fail(new Error(`the body to send exceeds its ${r} bytes`));t.write(n)||e.pause(),o===r&&t.end()}),
t.on("drain",()=>e.resume()),(0,n.finished)(e,{writable:!1},e=>{
void 0!==r&&o<r?fail(e??new Error(`the body to send ended after ${o} of ${r} bytes`)):t.writableEnded||(e?fail(e):t.end())}),t.once("close",()=>e.destroy()),
()=>{i=!0,e.destroy()}}(t,e,void 0===r?void 0:Number(r))}return e.end(t),()=>{}}(e,t.body);e.once("response",t=>{i=t,
(t.statusCode??0)>=300&&!e.writableEnded&&d(),t.once("end",()=>{e.writableEnded||e.destroy()}),a(t)})})}(m,t)}catch(i){
if(m.reusedSocket&&["ECONNRESET","EPIPE"].includes((0,o.$N)(i)??"")&&function mayRepeat({method:e="GET",body:t,idempotent:r="GET"===e||"HEAD"===e}){
return r&&!(t instanceof n.Readable)}(t))return await exchange(e,t,r);throw i}}}),16:(function(e,t,r){r.d(t,{N_:()=>TransientError,dg:()=>isTransient,
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
;const d=await o.shouldConsumeRetry(u),f=calculateRemainingTime(n,c);if(f<=0||a<=0)throw s;if(s instanceof TypeError&&!function isNetworkError(e){
if(!e||!isError(e)||"TypeError"!==e.name||"string"!=typeof e.message)return!1;const{message:t,stack:r}=e
;return"Load failed"===t||t.startsWith("Load failed (")&&t.endsWith(")")?void 0===r||"__sentry_captured__"in e:!!t.startsWith("error sending request for url")||!!("Failed to fetch"===t||t.startsWith("Failed to fetch (")&&t.endsWith(")"))||i.has(t)
}(s)){if(d)throw s;return o.signal?.throwIfAborted(),!1}if(!await o.shouldRetry(u))throw s;if(!d)return o.signal?.throwIfAborted(),!1
;const l=function calculateDelay(e,t){const r=Math.max(1,e+1),n=t.randomize?Math.random()+1:1;let o=Math.round(n*t.minTimeout*t.factor**(r-1))
;return o=Math.min(o,t.maxTimeout),o}(r,o),h=Math.min(l,f);return o.signal?.throwIfAborted(),h>0&&await new Promise((e,t)=>{const onAbort=()=>{clearTimeout(r),
o.signal?.removeEventListener("abort",onAbort),t(o.signal.reason)},r=setTimeout(()=>{o.signal?.removeEventListener("abort",onAbort),e()},h)
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
;t.onRetry(`${u?c:`${t.what} failed (${c})`} Trying again.`,e);const d=e instanceof TransientError?1e3*Math.min(e.retryAfter??0,a):0;await(0,
n.setTimeout)(d+Math.random()*function longestWaitAfter(e){return Math.min(250*2**(e-1),5e3)}(o),void 0,{...t.signal?{signal:t.signal}:{}})}})}}),2503:(function(e,t,r){
r.r(t),r.d(t,{runPhase:()=>runPhase});var n=r(8806),o=r(6986),i=r(3053),s=r(4489),a=r(8292),c=r(9577);class Inputs{#e;constructor(e){this.#e=e}text(e){
return this.#e[`INPUT_${e.replaceAll(" ","_").toUpperCase()}`]?.trim()??""}optional(e){return this.text(e)||void 0}required(e){const t=this.text(e)
;if(!t)throw new o.yo(`The input '${e}' is required and empty.`,`Set '${e}' under with: of the step, or of the job that calls its workflow.`);return t}
boolean(e){const t=this.text(e);if(/^(true|True|TRUE)$/.test(t))return!0;if(/^(false|False|FALSE)$/.test(t))return!1;throw(0,o.Gq)(e,t,"Use true or false.")}
integer(e,t){const r=this.text(e),n=Number(r);if(!/^\d+$/.test(r)||n<t.min||n>t.max)throw(0,o.Gq)(e,r,`Use a whole number from ${t.min} to ${t.max}.`);return n}
choice(e,t){const r=this.text(e),n=t.find(e=>e===r);if(void 0===n)throw(0,o.Gq)(e,r,`Use one of: ${t.join(", ")}.`);return n}matching(e,t,r){
const n=this.optional(e);if(void 0!==n&&!t.test(n))throw(0,o.Gq)(e,n,r);return n}list(e,t=","){
return this.text(e).split("\n").map(e=>e.replace(/(^|\s)#.*$/,"")).flatMap(e=>e.split(t)).map(e=>e.trim().replace(/^(["'])(.*)\1$/,"$2")).filter(e=>""!==e)}
duration(e,t){
const r=this.text(e),n=`Use seconds or a duration like 45m, 1h30m or 3d, from ${t.min} to ${t.max} seconds.`,i=/^(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?$/.exec(r),[,s=0,a=0,c=0,u=0]=i??[],d=/^\d+$/.test(r)?Number(r):86400*Number(s)+3600*Number(a)+60*Number(c)+Number(u)
;if(""===r||!/^\d+$/.test(r)&&!i||d<t.min||d>t.max)throw(0,o.Gq)(e,r,n);return d}async mapping(e,t={}){
return await(await r.e(4380).then(r.bind(r,4380))).parseMapping(e,this.text(e),t)}async texts(e){
return await(await r.e(4380).then(r.bind(r,4380))).parseTexts(e,this.text(e))}}var u=r(7831);const d={info:e=>n.pq((0,u.D)((0,o.uo)(e))),debug:e=>n.Yz((0,
o.uo)(e)),notice:e=>n.lm((0,o.uo)(e)),warning:e=>n.$e((0,o.uo)(e)),group:(e,t)=>n.Os(e,t)}
;var f=r(7598),l=r(1455),h=r(6760),m=r(7975),w=r(9660),p=r(3024),E=r(4348),y=r(4564),b=r(8814);function unsetValue(e,t){switch(e){case y.E.awsConfigFile:
return function unsetConfigFile(e){const t=(0,h.join)((0,b.Wx)(e),".aws","config"),r=(0,h.join)((0,
h.dirname)(process.argv[1]??""),"..","no-profile.config"),n=!(0,p.existsSync)(t)&&!defaultProfile({...e,[y.E.awsConfigFile]:t});return n&&(0,
p.existsSync)(r)?r:t}(t);case y.E.awsSharedCredentialsFile:return(0,h.join)((0,b.Wx)(t),".aws","credentials");case y.E.kubeconfig:return(0,h.join)((0,
b.Wx)(t),".kube","config");case y.E.awsProfile:case y.E.awsDefaultProfile:return defaultProfile(t)?"default":"";case y.E.awsRegion:case y.E.awsDefaultRegion:
return defaultProfile(t)?.region??"";default:return""}}function defaultProfile(e){const read=e=>{try{return(0,p.readFileSync)(e,"utf8")}catch{return""}
},t=read((0,E.eQ)(e)),r=read((0,E._x)(e)),n=[(0,E.Wi)(t,"default"),(0,E.Wi)(t,"profile default"),(0,E.Wi)(r,"default")].filter(e=>void 0!==e)
;return n.length>0?Object.assign({},...n):void 0}function digest(e){return(0,f.createHash)("sha256").update(e).digest("hex")}function readableVariables(e,t){
const r=Object.entries(e).map(([e,r])=>{const n=t.reduceRight((t,r)=>r[e]?rewire(t,r[e]):t,r),{before:o,...i}=n;return[e,void 0===o||n.secret?i:{...i,before:o}]
});return Object.fromEntries(r)}function valuesBefore(e,t){const r={};for(const[t,{before:n}]of e)"string"==typeof n&&(r[t]=n)
;for(const[n,{before:o}]of e)"string"!=typeof o&&(r[n]=unsetValue(n,{...t,...r}));return r}function rewire(e,{before:t,secret:r,...n}){
if(!isOurs(e.before,n))return e;const{before:o,...i}=e;return{...i,...void 0===t?{}:{before:t},...r?{secret:r}:{}}}function isOurs(e,{ours:t}){
return"string"==typeof e&&digest(e)===t}class Undo{#t;#r;#n;#o;constructor(e,t){this.#t=e,this.#r=t,this.#n=(0,h.join)(e.folder,"ledger.json"),
this.#o=""===t.state?{id:"",variables:{},entries:[]}:JSON.parse(t.state)}async record({kind:e},t,r){const n={kind:e,done:t,...void 0===r?{}:{secret:r}}
;await this.#i({...this.#o,entries:[...this.#o.entries,n]})}async recorded({kind:e}){
return(await readLedger(this.#n)).uses.flatMap(e=>e.entries).filter(t=>t.kind===e)}async exportVariables(e,t){const r=function recordOf(e,t,r,n){
const o=Object.entries(t).map(([t,o])=>{const i=n[t]?n[t].before:e[t]??null,s=r.has(t)||n[t]?.secret;return[t,{ours:digest(o),...void 0===i?{}:{before:i},...s?{
secret:s}:{}}]});return{...n,...Object.fromEntries(o)}}(this.#t.environment,e,t,this.#o.variables);await this.#i({...this.#o,variables:r})
;for(const[t,r]of Object.entries(e))this.#r.exportVariable(t,r)}async undo(e){if(""===this.#o.id)return;Object.keys(this.#o.variables).length>0&&await this.#s()
;const t=[];for(const r of await this.#a()){const n=e[r.kind];if(n)try{const e=await n();await e.undo(r,this.#c(r)),
await this.#u(({uses:e})=>withoutEntry(e,this.#o.id,r))}catch(e){t.push(e)}}if(t.length>1)throw new AggregateError(t,"Several things could not be undone")
;if(t.length>0)throw t[0]}async#s(){await this.#u(({uses:e,undone:t})=>{if(t.includes(this.#o.id))return e
;const r=e.findIndex(({id:e})=>e===this.#o.id),n=e.slice(r+1),o=function withoutUse(e,t,r){const n=t.map(e=>({...e})),o=[];for(const[t,i]of Object.entries(e)){
const e=n.find(e=>Object.hasOwn(e,t));e?.[t]?e[t]=rewire(e[t],i):isOurs(r[t],i)&&o.push([t,i])}return{values:valuesBefore(o,r),newer:n}
}(e[r]?.variables??this.#o.variables,n.map(({variables:e})=>e),this.#t.environment);for(const[e,t]of Object.entries(o.values))this.#r.exportVariable(e,t)
;const i=n.map((e,t)=>({...e,variables:o.newer[t]??e.variables})),s=e.slice(r,r+1).map(e=>({...e,variables:{}}))
;return[...e.slice(0,Math.max(r,0)),...r<0?[]:s,...i]})}async#a(){const{uses:e,undone:t}=await readLedger(this.#n)
;return t.includes(this.#o.id)?[]:(e.find(({id:e})=>e===this.#o.id)??this.#o).entries.toReversed()}#c(e){const{environment:t,folder:r,logger:n}=this.#t;return{
environment:t,folder:r,logger:n,others:async()=>{const{uses:t}=await readLedger(this.#n)
;return withoutEntry(t,this.#o.id,e).flatMap(e=>e.entries).filter(({kind:t})=>t===e.kind)}}}async#i(e){const t={...e,id:e.id||(0,f.randomUUID)()};this.#o=t,
await this.#u(({uses:e})=>{const r=e.findIndex(({id:e})=>e===t.id),n=r<0?e:e.slice(0,r)
;return this.#r.saveState(JSON.stringify(function stateOf({id:e,variables:t,entries:r},n){return{id:e,variables:readableVariables(t,n.map(e=>e.variables)),
entries:r.map(({kind:e,done:t})=>({kind:e,done:t}))}}(t,n))),r<0?[...e,t]:e.with(r,t)})}async#u(e){await(0,w.withLock)(this.#n,async()=>{
const t=await readLedger(this.#n),r=e(t).filter(e=>!function isEmpty({variables:e,entries:t}){return 0===t.length&&0===Object.keys(e).length
}(e)),n=t.uses.map(({id:e})=>e).filter(e=>!r.some(t=>t.id===e)),o={uses:r,undone:[...t.undone,...n]};r.length>0?await(0,
a.Pl)(this.#n,JSON.stringify(o)):await(0,l.rm)(this.#n,{force:!0})})}}async function readLedger(e){const t=await(0,a.Zu)(e);try{
if(void 0!==t)return JSON.parse(t)}catch{}return{uses:[],undone:[]}}function withoutEntry(e,t,r){const isSame=e=>e.kind===r.kind&&(0,
m.isDeepStrictEqual)(e.done,r.done);return e.map(e=>{const r=e.id===t?e.entries.findLastIndex(isSame):-1;return r<0?e:{...e,entries:e.entries.toSpliced(r,1)}})}
const g=600,T="undo";async function runPhase(e,t,r={}){const u=(0,s.openConnections)(),f=function endOf(e){
const t=new AbortController,cancel=()=>t.abort(new o.lZ("The job was cancelled.","Run it again if that was not meant.")),expire=()=>t.abort(new o.lZ(`The step did not finish within ${e} s.`,"Look above for the call that takes so long.")),r=e>0?setTimeout(expire,1e3*e):void 0
;return process.on("SIGINT",cancel),process.on("SIGTERM",cancel),{signal:t.signal,clear:()=>{clearTimeout(r),process.off("SIGINT",cancel),
process.off("SIGTERM",cancel)}}}(r.deadline??g);try{const r=function createRunner(e,t,r){const s=(0,i.O)(e),a=new Undo({environment:e,folder:s,logger:d},{
state:n.Gu(T),saveState:e=>writeForRunner("GITHUB_STATE",()=>n.LZ(T,e)),exportVariable:(e,t)=>writeForRunner("GITHUB_ENV",()=>n.dN(e,t))});return{environment:e,
logger:d,http:t,mask:e=>n.Pq(e),signal:r,folder:s,now:()=>Date.now(),inputs:new Inputs(e),setOutputs:e=>{const t=Object.entries(e).filter(([,e])=>void 0!==e)
;for(const[e,r]of t)writeForRunner("GITHUB_OUTPUT",()=>n.uH(e,r))},ledger:a,exportVariables:async(e,t={})=>await a.exportVariables({...e,...t
},new Set(Object.keys(t))),undo:async e=>await a.undo(e),addPath:e=>writeForRunner("GITHUB_PATH",()=>n.fM(e)),summarize:async e=>{try{
await n.z.addRaw(e,!0).write()}catch(e){n.$e(`The job summary cannot be written: ${(0,o.bD)(e)}`)}}}}(process.env,u.http,f.signal);await t(r),
"post"===e&&await(0,a.XW)(r.folder)}catch(t){!function report(e,t){const r=t instanceof AggregateError?t.errors:[t];for(const t of r){
const{message:r,remedy:i}=(0,c.ie)(t);"main"===e?n.C1(`${r}\n${i}`):n.$e(`${r}\n${i}`);for(const e of(0,
o.cZ)(t))n.Yz(e instanceof Error?e.stack??String(e):String(e))}}(e,(0,o.cZ)(t).find(e=>f.signal.aborted&&e===f.signal.reason)??t)}finally{f.clear(),
await u.close()}}function writeForRunner(e,t){try{t()}catch(t){const r=process.env[e];if(!r)throw t
;const n=t instanceof Error&&t.message.startsWith("Missing file at path")?Object.assign(t,{code:"ENOENT",syscall:"open"}):t;throw(0,c.iD)(n,`${r} (${e})`)}}}),
8292:(function(e,t,r){r.d(t,{I2:()=>makePrivateFolder,Pl:()=>writePrivateFile,XW:()=>removeFolderIfEmpty,Zu:()=>readIfPresent,uM:()=>linkTo,wX:()=>namesIn,
xI:()=>ownerAt,xo:()=>ifPresent});var n=r(7598),o=r(3024),i=r(1455),s=r(6760),a=r(6986),c=r(9577),__addDisposableResource=function(e,t,r){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var n,o;if(r){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(void 0===n){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],r&&(o=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({
value:t,dispose:n,async:r})}else r&&e.stack.push({async:!0});return t},u=function(e){return function(t){function fail(r){
t.error=t.hasError?new e(r,t.error,"An error was suppressed during disposal."):r,t.hasError=!0}var r,n=0;return function next(){for(;r=t.stack.pop();)try{
if(!r.async&&1===n)return n=0,t.stack.push(r),Promise.resolve().then(next);if(r.dispose){var e=r.dispose.call(r.value);if(r.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return t.hasError?Promise.reject(t.error):Promise.resolve()
;if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,r){var n=new Error(r);return n.name="SuppressedError",
n.error=e,n.suppressed=t,n});async function makePrivateFolder(e){const t=await(0,i.mkdir)(e,{recursive:!0,mode:448}).catch(async t=>{throw"ENOENT"===(0,
a.$N)(t)&&await makeFirstMissing(e),t});if(void 0===t)return;const r=await ownerAt((0,s.dirname)(t));if(r)for(let n=e;n.length>=t.length;n=(0,
s.dirname)(n))await(0,i.lchown)(n,r.uid,r.gid).catch(()=>{})}async function makeFirstMissing(e){const t=(0,s.dirname)(e);await(0,
i.stat)(t).then(()=>!0,()=>t===e)?await(0,i.mkdir)(e,{mode:448}):await makeFirstMissing(t)}async function writePrivateFile(e,t){await makePrivateFolder((0,
s.dirname)(e));const r=(0,s.join)((0,s.dirname)(e),`.${(0,n.randomBytes)(8).toString("hex")}.tmp`);try{const n={stack:[],error:void 0,hasError:!1};try{
const o=await ownerAt(e)??await ownerAt((0,s.dirname)(e)),a=__addDisposableResource(n,await(0,i.open)(r,"wx",384),!0);await a.writeFile(t),
o&&await a.chown(o.uid,o.gid).catch(()=>{})}catch(e){n.error=e,n.hasError=!0}finally{const e=u(n);e&&await e}}catch(t){throw await(0,i.rm)(r,{force:!0}),(0,
c.iD)(t,e)}await(0,i.rename)(r,e).catch(async t=>{throw await(0,i.rm)(r,{force:!0}),(0,c.iD)(t,e)})}async function ownerAt(e){
if(0===process.getuid?.())return await(0,i.stat)(e).catch(()=>{})}async function removeFolderIfEmpty(e){try{await(0,i.rmdir)(e)}catch(e){
if(!["ENOENT","ENOTEMPTY","EEXIST"].includes((0,a.$N)(e)??""))throw e}}async function ifPresent(e){try{return await e}catch(e){if("ENOENT"===(0,a.$N)(e))return
;throw e}}async function readIfPresent(e){return await ifPresent((0,i.readFile)(e,"utf8"))}async function namesIn(e){return await ifPresent((0,
i.readdir)(e))??[]}async function linkTo(e,t){try{"win32"!==process.platform?await(0,i.symlink)(e,t):(await(0,i.stat)(e)).isDirectory()?await(0,
i.symlink)(e,t,"junction"):await(0,i.copyFile)(e,t,o.constants.COPYFILE_EXCL)}catch(e){if("EEXIST"!==(0,a.$N)(e))throw e}}}),9660:(function(e,t,r){r.d(t,{
withLock:()=>withLock});var n=r(7598),o=r(1455),i=r(8161),s=r(6760),a=r(8500),c=r(7975),u=r(6986),d=r(8292),f=r(9577),__addDisposableResource=function(e,t,r){
if(null!=t){if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var n,o;if(r){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");n=t[Symbol.asyncDispose]}if(void 0===n){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");n=t[Symbol.dispose],r&&(o=n)}
if("function"!=typeof n)throw new TypeError("Object not disposable.");o&&(n=function(){try{o.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({
value:t,dispose:n,async:r})}else r&&e.stack.push({async:!0});return t},l=function(e){return function(t){function fail(r){
t.error=t.hasError?new e(r,t.error,"An error was suppressed during disposal."):r,t.hasError=!0}var r,n=0;return function next(){for(;r=t.stack.pop();)try{
if(!r.async&&1===n)return n=0,t.stack.push(r),Promise.resolve().then(next);if(r.dispose){var e=r.dispose.call(r.value);if(r.async)return n|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else n|=1}catch(e){fail(e)}if(1===n)return t.hasError?Promise.reject(t.error):Promise.resolve()
;if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,r){var n=new Error(r);return n.name="SuppressedError",
n.error=e,n.suppressed=t,n});async function withLock(e,t,r={}){const i=`${e}.lock`,s=await async function acquire(e,t,r){
const{signal:o,now:i=Date.now,wait:s=pause}=r,a={pid:process.pid,host:await hostOf(),token:(0,n.randomUUID)()},c=i();let u;for(;;){if(o?.throwIfAborted(),
await create(e,t,a))return a;if(u=await look(t,u,i()),!(u&&isOver(u,a,i())&&await removeLock(t,u.held.identity,i))){
if(u&&i()-c>(r.patience??h))throw busy(e,t,u.held);await s(5+95*Math.random(),o)}}}(e,i,r),a=setInterval(()=>{(async function touch(e,{token:t}){
const r=new Date;(await readOwner(e))?.token===t&&await(0,o.utimes)(e,r,r).catch(()=>{})})(i,s)},m/4);a.unref();try{return await t()}finally{clearInterval(a),
await removeLock(i,s.token,r.now??Date.now).catch(()=>{})}}const h=3e4,m=1e4;async function look(e,t,r){const n=await inspect(e);if(n)return t&&(0,
c.isDeepStrictEqual)(t.held,n)?t:{held:n,since:r}}function isOver({held:e,since:t},{host:r},n){return Math.max(n-e.touched,n-t)>m||function isDead({owner:e},t){
if(!e||e.host!==t)return!1;try{return process.kill(e.pid,0),!1}catch(e){return"ESRCH"===(0,u.$N)(e)}}(e,r)}async function pause(e,t){await(0,
a.setTimeout)(e,void 0,{...t?{signal:t}:{}}).catch(()=>t?.throwIfAborted())}async function create(e,t,r){const refused=t=>(0,f.Ko)(t,`${e} cannot be locked`)??t
;await(0,d.I2)((0,s.dirname)(e)).catch(e=>{throw refused(e)});try{const n={stack:[],error:void 0,hasError:!1};try{const i=__addDisposableResource(n,await(0,
o.open)(t,"wx",420),!0),{uid:a,gid:c}=await(0,d.xI)((0,s.dirname)(e))??{};return void 0!==a&&void 0!==c&&await i.chown(a,c).catch(()=>{}),
await i.writeFile(JSON.stringify(r)).catch(async e=>{throw await(0,o.rm)(t,{force:!0}),e}),!0}catch(e){n.error=e,n.hasError=!0}finally{const e=l(n);e&&await e}
}catch(e){const t=(0,u.$N)(e);if("EEXIST"===t||"win32"===process.platform&&["EPERM","EBUSY"].includes(t??""))return!1;throw refused(e)}}
async function inspect(e){const t=await(0,d.xo)((0,o.lstat)(e));if(!t)return;const r=await readOwner(e);return{identity:r?.token??`${t.ino}-${t.mtimeMs}`,
owner:r,touched:t.mtimeMs}}async function readOwner(e){try{const{pid:t,host:r,token:n}=JSON.parse(await(0,o.readFile)(e,"utf8"))
;if("number"==typeof t&&"string"==typeof r&&"string"==typeof n)return{pid:t,host:r,token:n}}catch{}}async function hostOf(){
const e="linux"===process.platform?await(0,o.readlink)("/proc/self/ns/pid").catch(()=>""):"";return`${(0,i.hostname)()} ${e}`.trim()}
async function removeLock(e,t,r){const n=`${e}.${t}`;try{await(0,o.mkdir)(n)}catch(e){if("EEXIST"!==(0,u.$N)(e))throw e;const{mtimeMs:t}=await(0,
o.lstat)(n).catch(()=>({mtimeMs:Number.POSITIVE_INFINITY}));return r()-t>m&&await(0,o.rmdir)(n).catch(()=>{}),!1}try{
if((await inspect(e))?.identity!==t)return!0;const r=(await(0,o.lstat)(e)).isDirectory();return await(r?(0,o.rmdir)(e):(0,o.rm)(e,{force:!0})),!0}catch(e){
const t=(0,u.$N)(e)??"";if("ENOENT"===t)return!0;if(["ENOTEMPTY","EEXIST","EPERM","EACCES","EBUSY"].includes(t))return!1;throw e}finally{await(0,
o.rmdir)(n).catch(()=>{})}}function busy(e,t,{owner:r}){const n=r?`Process ${r.pid} (${r.host.split(" ")[0]})`:`Another program (by ${t})`
;return new u.nM(`${n} keeps ${e} locked.`,`If it is not running any more, delete ${t}.`)}}),9577:(function(e,t,r){r.d(t,{Ko:()=>machineError,iD:()=>withPath,
ie:()=>toActionError});var n=r(6986)
;const o="Give the user of this job the right to do that, or correct the setting that names it.",i="Correct the setting that names it.",s={ENOSPC:{
why:"no space is left on its disk",remedy:"Make room there, or use a machine with a larger disk.",passes:!0},EDQUOT:{why:"the user's disk quota is used up",
remedy:"Make room there, or have the quota raised.",passes:!0},EFBIG:{why:"it would be larger than this user or its file system may have",
remedy:"Raise the limit of file sizes (ulimit -f), or use another file system."},EROFS:{why:"its file system is read-only",
remedy:"Mount it writable, or correct the setting that names it."},EACCES:{why:"permission denied",remedy:o},EPERM:{why:"the operation is not permitted",
remedy:o},EMFILE:{why:"this process has too many open files",remedy:"Raise the limit of open files (ulimit -n).",passes:!0},ENFILE:{
why:"the machine has too many open files",remedy:"Run it again when less runs on this machine.",passes:!0},ENOMEM:{why:"the machine has no memory left",
remedy:"Use a machine with more memory, or run less at once.",passes:!0},EIO:{why:"its disk failed to read or write",remedy:"Check the disk of this machine.",
passes:!0},EBUSY:{why:"it is in use",remedy:"End the program that uses it, or run it again later.",passes:!0},ETXTBSY:{why:"it is being written or run",
remedy:"Run it again later.",passes:!0},ENAMETOOLONG:{why:"its name is too long",remedy:"Use a shorter path."},EISDIR:{why:"it is a folder",remedy:i},ENOTDIR:{
why:"a part of its path is not a folder",remedy:i},ENOTEMPTY:{why:"it is a folder that is not empty",remedy:i},EEXIST:{
why:"there is something of that name already",remedy:"Remove it, or correct the setting that names it."},ELOOP:{why:"its symbolic links lead in a circle",
remedy:i},ENOENT:{why:"it does not exist",remedy:"See that it is there while this step runs, or correct the setting that names it."},ENOEXEC:{
why:"it is not a program for this machine",remedy:"Use the program for this system and architecture."}},a={mkdir:"made",open:"opened",read:"read",
scandir:"read",readlink:"read",lstat:"read",stat:"read",realpath:"read",write:"written",rename:"written",copyfile:"written",link:"made",symlink:"made",
mkdtemp:"made",unlink:"removed",rm:"removed",rmdir:"removed",access:"run",spawn:"started"};function machineError(e,t){for(const r of(0,n.cZ)(e)){
const o=systemErrorOf(r),i=o&&s[o.code];if(!o||!i)continue
;const c=["spawn","access"].includes(o.call)&&"EACCES"===o.code?`${i.why}; it is not executable, or its file system is noexec`:i.why,u=t??`${o.path??"A file"} cannot be ${a[o.call]??"used"}`
;return new(i.passes?n.nM:n.yo)(`${u}: ${c} (${o.code}).`,i.remedy,{cause:e})}}function systemErrorOf(e){if("object"!=typeof e||null===e)return
;const{code:t,syscall:r,path:n,dest:o}=e,[i=""]="string"==typeof r?r.split(" "):[],s=[o,n].find(e=>"string"==typeof e)
;return"string"!=typeof t||c.has(i)||""===i&&void 0===s?void 0:{code:t,call:i,path:s}}
const c=new Set(["connect","bind","listen","getaddrinfo","accept","shutdown"]);function withPath(e,t){
return"object"==typeof e&&null!==e&&"code"in e?Object.assign(e,{path:t,dest:t}):e}function toActionError(e){if(e instanceof n.lZ)return e
;return machineError(e)??new n.lZ((0,n.bD)(e),"This is a fault of the action: please report it with the debug log.",{cause:e})}}),987:(function(e,t,r){r.d(t,{
$t:()=>placeOf,Iw:()=>pathFrom,UO:()=>isWithin});var n=r(6760);function isWithin(e,t){return t===e||t.startsWith(e.endsWith(n.sep)?e:`${e}${n.sep}`)}
function pathFrom(e,t){return(0,n.relative)(e,t).split(n.sep).join("/")}function placeOf(e){return pathFrom(process.cwd(),(0,n.resolve)(e))||"."}})};
export const id=4489;export const ids=[4489];export const modules={7646:(function(e,t,r){r.d(t,{R:()=>ConnectionError});class ConnectionError extends Error{code;status
;constructor(e,t,r){super(t),this.code=e,this.status=r}}}),4508:(function(e,t,r){r.d(t,{x:()=>networkError});var n=r(6986),o=r(7646),i=r(16)
;const a=new Set(["SELF_SIGNED_CERT_IN_CHAIN","DEPTH_ZERO_SELF_SIGNED_CERT","UNABLE_TO_VERIFY_LEAF_SIGNATURE","UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_CERT_LOCALLY"]),s=new Set(["EAI_AGAIN","ECONNABORTED","ECONNREFUSED","ECONNRESET","EHOSTDOWN","EHOSTUNREACH","ENETDOWN","ENETRESET","ENETUNREACH","ENOTFOUND","EPIPE","ERR_STREAM_PREMATURE_CLOSE","ETIMEDOUT"])
;function networkError(e,t){if(t instanceof n.lZ)return t;const r=(0,n.$N)(t)??"",c=e.host
;if(a.has(r))return new n.yo(`The TLS certificate of ${c} is signed by an unknown authority (${r}).`,"If a proxy inspects TLS here, set NODE_EXTRA_CA_CERTS to a file with its CA certificate.",{
cause:t})
;if(r.startsWith("ERR_TLS")||r.startsWith("CERT_"))return new n.yo(`The TLS certificate of ${c} is not valid (${r}).`,"Check the host name and its certificate.",{
cause:t})
;if("ERR_ANSWER_TOO_LARGE"===r)return new n.yo(`${c} sent far more than an answer to this question has.`,"Check that no proxy or other service answers in its place.",{
cause:t});if("ERR_PROXY_REFUSED"===r)return function proxyRefusal(e,t){const r=t instanceof o.R&&(0,i.Dm)(t.status??0),a=r?i.N_:n.nM
;return new a(`The proxy refused to connect to ${e}: ${(0,n.bD)(t)}.`,"Check HTTPS_PROXY and its credentials, or add the host to NO_PROXY.",{cause:t})}(c,t)
;const u=s.has(r)?i.N_:n.nM,d="ETIMEDOUT"===r?`${c} did not answer in time.`:`${c} cannot be reached: ${function reasonOf(e,t,r){
return"ENOTFOUND"===t||"EAI_AGAIN"===t?`the name ${r.hostname} does not resolve`:"ECONNRESET"===t?"the connection ended before its answer did: ECONNRESET":(0,
n.bD)(e)}(t,r,e)}.`,f="ENOTFOUND"===r?function regionIn(e){
return/\.([a-z]{2,4}(?:-[a-z]+)+-\d+)\.(?:amazonaws|(?:api|on)\.(?:aws|amazonwebservices))\b/.exec(e)?.[1]
}(e.hostname):void 0,m=`Check that this machine may reach ${c}; behind a proxy, set HTTPS_PROXY and NO_PROXY.`
;return new u(d,f?`The region ${f} in it may be wrong: AWS has no such name then. If it is right: ${m}`:m,{cause:t})}}),4489:(function(e,t,r){r.d(t,{
openConnections:()=>openConnections});var n=r(7075),o=r(6986),i=r(8321),a=r(7646);const s=16777216;function answerBody(e,t){const r=t?e:(0,
n.pipeline)(e,function atMost(e){let t=0;return new n.Transform({transform:(r,n,o)=>{t+=r.length
;o(t>e?new a.R("ERR_ANSWER_TOO_LARGE",`the answer exceeds ${e} bytes`):null,r)}})}(s),()=>{});return r.on("error",()=>{}),Object.assign(r,{text:()=>(0,
i.text)(r),json:()=>(0,i.json)(r)})}var c=r(4508);const u=20,d=4e3;function openConnections(e=process.env){
const t=new Map,o=new AbortController,openTransport=async n=>{o.signal.throwIfAborted();const i=await async function proxyOf(e,t){
return["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"].some(e=>t[e])?(await r.e(1499).then(r.bind(r,1499))).proxyFor(e,t):void 0
}(n,e),{Agent:a,request:s}="https:"===n.protocol?await Promise.resolve().then(r.t.bind(r,4708,19)):await Promise.resolve().then(r.t.bind(r,7067,19)),c=`${n.protocol} ${i?.href}`,u=t.get(c)??(async()=>i?(await r.e(1430).then(r.bind(r,1430))).tunnelAgent(i,{
idle:d,signal:o.signal}):new a({keepAlive:!0,timeout:d}))();return t.set(c,u),{request:s,agent:await u}};return{http:e=>async function send(e,t){
const r=new URL(e.url),o=e.body instanceof n.Readable?e.body:void 0;o?.on("error",()=>{});try{const n=await exchange(r,e,t),o={}
;for(const[e,t]of Object.entries(n.headersDistinct))o[e]=String(t);return{status:n.statusCode??0,headers:o,body:answerBody(n,e.large??!1)}}catch(t){
if(o?.destroy(),e.signal?.aborted)throw e.signal.reason;throw(0,c.x)(r,t)}}(e,openTransport),close:async()=>{o.abort(new Error("the connections are closed"))
;for(const e of await Promise.all(t.values()))e.destroy()}}}async function exchange(e,t,r){const{request:i,agent:s}=await r(e);t.signal?.throwIfAborted()
;const{body:c,ca:d,socket:f,timeout:m=u}=t,h="string"==typeof c||c instanceof Uint8Array,l=i(e,{agent:s,method:t.method??"GET",headers:{"user-agent":"ds-infra",
...h?{"content-length":Buffer.byteLength(c)}:{},...t.headers},timeout:1e3*m,auth:null,...d?{ca:d}:{},...f?{socketPath:f}:{}});try{
return await async function answerTo(e,t){const{signal:r,timeout:o=u}=t;let i;return await new Promise((s,c)=>{const fail=t=>{release(),c(t),
i?i.complete||i.destroy(t):e.destroy(t)},cancel=()=>fail(r?.reason),u=function limitWaiting(e,t,r){
const expire=e=>r(new a.R("ETIMEDOUT",`${e} within ${t} s`)),n=setTimeout(()=>expire("no connection"),1e3*t),connected=()=>clearTimeout(n);let o
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
(t.statusCode??0)>=300&&!e.writableEnded&&d(),t.once("end",()=>{e.writableEnded||e.destroy()}),s(t)})})}(l,t)}catch(i){
if(l.reusedSocket&&["ECONNRESET","EPIPE"].includes((0,o.$N)(i)??"")&&function mayRepeat({method:e="GET",body:t,idempotent:r="GET"===e||"HEAD"===e}){
return r&&!(t instanceof n.Readable)}(t))return await exchange(e,t,r);throw i}}}),16:(function(e,t,r){r.d(t,{N_:()=>TransientError,dg:()=>isTransient,
Dm:()=>isTransientStatus,jh:()=>retryTransient});var n=r(8500)
;const o=Object.prototype.toString,isError=e=>"[object Error]"===o.call(e),i=new Set(["network error","NetworkError when attempting to fetch resource.","The Internet connection appears to be offline.","Network request failed","fetch failed","terminated"," A network error occurred.","Network connection lost"])
;function validateNumberOption(e,t,{min:r=0,allowInfinity:n=!1}={}){if(void 0!==t){
if("number"!=typeof t||Number.isNaN(t))throw new TypeError(`Expected \`${e}\` to be a number${n?" or Infinity":""}.`)
;if(!n&&!Number.isFinite(t))throw new TypeError(`Expected \`${e}\` to be a finite number.`);if(t<r)throw new TypeError(`Expected \`${e}\` to be ≥ ${r}.`)}}
class AbortError extends Error{constructor(e){super(),e instanceof Error?(this.originalError=e,({message:e}=e)):(this.originalError=new Error(e),
this.originalError.stack=this.stack),this.name="AbortError",this.message=e}}function calculateRemainingTime(e,t){
return Number.isFinite(t)?t-(performance.now()-e):t}async function onAttemptFailure({error:e,attemptNumber:t,retriesConsumed:r,startTime:n,options:o}){
const a=e instanceof Error?e:new TypeError(`Non-error was thrown: "${e}". You should only throw errors.`);if(a instanceof AbortError)throw a.originalError
;const s=Number.isFinite(o.retries)?Math.max(0,o.retries-r):o.retries,c=o.maxRetryTime??Number.POSITIVE_INFINITY,u=Object.freeze({error:a,attemptNumber:t,
retriesLeft:s,retriesConsumed:r});if(await o.onFailedAttempt(u),calculateRemainingTime(n,c)<=0)throw a
;const d=await o.shouldConsumeRetry(u),f=calculateRemainingTime(n,c);if(f<=0||s<=0)throw a;if(a instanceof TypeError&&!function isNetworkError(e){
if(!e||!isError(e)||"TypeError"!==e.name||"string"!=typeof e.message)return!1;const{message:t,stack:r}=e
;return"Load failed"===t||t.startsWith("Load failed (")&&t.endsWith(")")?void 0===r||"__sentry_captured__"in e:!!t.startsWith("error sending request for url")||!!("Failed to fetch"===t||t.startsWith("Failed to fetch (")&&t.endsWith(")"))||i.has(t)
}(a)){if(d)throw a;return o.signal?.throwIfAborted(),!1}if(!await o.shouldRetry(u))throw a;if(!d)return o.signal?.throwIfAborted(),!1
;const m=function calculateDelay(e,t){const r=Math.max(1,e+1),n=t.randomize?Math.random()+1:1;let o=Math.round(n*t.minTimeout*t.factor**(r-1))
;return o=Math.min(o,t.maxTimeout),o}(r,o),h=Math.min(m,f);return o.signal?.throwIfAborted(),h>0&&await new Promise((e,t)=>{const onAbort=()=>{clearTimeout(r),
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
throw new Error("Retry attempts exhausted without throwing an error.")}var a=r(6986);class TransientError extends a.nM{retryAfter;constructor(e,t,r={}){
super(e,t,r),this.retryAfter=r.retryAfter}}const s=30;function isTransient(e){return e instanceof TransientError}const c=[501,505,506,508,510,511]
;function isTransientStatus(e){return 408===e||429===e||e>=500&&!c.includes(e)}async function retryTransient(e,t){const r=t.isTransient??isTransient
;return await pRetry(e,{retries:(t.attempts??4)-1,minTimeout:0,maxTimeout:0,...t.signal?{signal:t.signal}:{},shouldRetry:({error:e})=>r(e),
onFailedAttempt:async({error:e,attemptNumber:o,retriesLeft:i})=>{if(0===i||!r(e))return;const c=(0,a.bD)(e),u=c.startsWith(`${t.what} failed`)
;t.onRetry(`${u?c:`${t.what} failed (${c})`} Trying again.`,e);const d=e instanceof TransientError?1e3*Math.min(e.retryAfter??0,s):0;await(0,
n.setTimeout)(d+Math.random()*function longestWaitAfter(e){return Math.min(250*2**(e-1),5e3)}(o),void 0,{...t.signal?{signal:t.signal}:{}})}})}})};
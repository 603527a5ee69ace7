export const id=255;export const ids=[255];export const modules={7646:(function(t,e,r){r.d(e,{R:()=>ConnectionError});class ConnectionError extends Error{code;status
;constructor(t,e,r){super(e),this.code=t,this.status=r}}}),4508:(function(t,e,r){r.d(e,{x:()=>networkError});var n=r(6986),o=r(7646),i=r(16)
;const s=new Set(["SELF_SIGNED_CERT_IN_CHAIN","DEPTH_ZERO_SELF_SIGNED_CERT","UNABLE_TO_VERIFY_LEAF_SIGNATURE","UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_CERT_LOCALLY"]),a=new Set(["EAI_AGAIN","ECONNABORTED","ECONNREFUSED","ECONNRESET","EHOSTDOWN","EHOSTUNREACH","ENETDOWN","ENETRESET","ENETUNREACH","ENOTFOUND","EPIPE","ERR_STREAM_PREMATURE_CLOSE","ETIMEDOUT"])
;function networkError(t,e){if(e instanceof n.lZ)return e;const r=(0,n.$N)(e)??"",c=t.host
;if(s.has(r))return new n.yo(`The TLS certificate of ${c} is signed by an unknown authority (${r}).`,"If a proxy inspects TLS here, set NODE_EXTRA_CA_CERTS to a file with its CA certificate.",{
cause:e})
;if(r.startsWith("ERR_TLS")||r.startsWith("CERT_"))return new n.yo(`The TLS certificate of ${c} is not valid (${r}).`,"Check the host name and its certificate.",{
cause:e})
;if("ERR_ANSWER_TOO_LARGE"===r)return new n.yo(`${c} sent far more than an answer to this question has.`,"Check that no proxy or other service answers in its place.",{
cause:e});if("ERR_PROXY_REFUSED"===r)return function proxyRefusal(t,e){const r=e instanceof o.R&&(0,i.Dm)(e.status??0),s=r?i.N_:n.nM
;return new s(`The proxy refused to connect to ${t}: ${(0,n.bD)(e)}.`,"Check HTTPS_PROXY and its credentials, or add the host to NO_PROXY.",{cause:e})}(c,e)
;const h=a.has(r)?i.N_:n.nM,u="ETIMEDOUT"===r?`${c} did not answer in time.`:`${c} cannot be reached: ${function reasonOf(t,e,r){
return"ENOTFOUND"===e||"EAI_AGAIN"===e?`the name ${r.hostname} does not resolve`:"ECONNRESET"===e?"the connection ended before its answer did: ECONNRESET":(0,
n.bD)(t)}(e,r,t)}.`,f="ENOTFOUND"===r?function regionIn(t){
return/\.([a-z]{2,4}(?:-[a-z]+)+-\d+)\.(?:amazonaws|(?:api|on)\.(?:aws|amazonwebservices))\b/.exec(t)?.[1]
}(t.hostname):void 0,w=`Check that this machine may reach ${c}; behind a proxy, set HTTPS_PROXY and NO_PROXY.`
;return new h(u,f?`The region ${f} in it may be wrong: AWS has no such name then. If it is right: ${w}`:w,{cause:e})}}),16:(function(t,e,r){r.d(e,{
N_:()=>TransientError,dg:()=>isTransient,Dm:()=>isTransientStatus,jh:()=>retryTransient});var n=r(8500)
;const o=Object.prototype.toString,isError=t=>"[object Error]"===o.call(t),i=new Set(["network error","NetworkError when attempting to fetch resource.","The Internet connection appears to be offline.","Network request failed","fetch failed","terminated"," A network error occurred.","Network connection lost"])
;function validateNumberOption(t,e,{min:r=0,allowInfinity:n=!1}={}){if(void 0!==e){
if("number"!=typeof e||Number.isNaN(e))throw new TypeError(`Expected \`${t}\` to be a number${n?" or Infinity":""}.`)
;if(!n&&!Number.isFinite(e))throw new TypeError(`Expected \`${t}\` to be a finite number.`);if(e<r)throw new TypeError(`Expected \`${t}\` to be ≥ ${r}.`)}}
class AbortError extends Error{constructor(t){super(),t instanceof Error?(this.originalError=t,({message:t}=t)):(this.originalError=new Error(t),
this.originalError.stack=this.stack),this.name="AbortError",this.message=t}}function calculateRemainingTime(t,e){
return Number.isFinite(e)?e-(performance.now()-t):e}async function onAttemptFailure({error:t,attemptNumber:e,retriesConsumed:r,startTime:n,options:o}){
const s=t instanceof Error?t:new TypeError(`Non-error was thrown: "${t}". You should only throw errors.`);if(s instanceof AbortError)throw s.originalError
;const a=Number.isFinite(o.retries)?Math.max(0,o.retries-r):o.retries,c=o.maxRetryTime??Number.POSITIVE_INFINITY,h=Object.freeze({error:s,attemptNumber:e,
retriesLeft:a,retriesConsumed:r});if(await o.onFailedAttempt(h),calculateRemainingTime(n,c)<=0)throw s
;const u=await o.shouldConsumeRetry(h),f=calculateRemainingTime(n,c);if(f<=0||a<=0)throw s;if(s instanceof TypeError&&!function isNetworkError(t){
if(!t||!isError(t)||"TypeError"!==t.name||"string"!=typeof t.message)return!1;const{message:e,stack:r}=t
;return"Load failed"===e||e.startsWith("Load failed (")&&e.endsWith(")")?void 0===r||"__sentry_captured__"in t:!!e.startsWith("error sending request for url")||!!("Failed to fetch"===e||e.startsWith("Failed to fetch (")&&e.endsWith(")"))||i.has(e)
}(s)){if(u)throw s;return o.signal?.throwIfAborted(),!1}if(!await o.shouldRetry(h))throw s;if(!u)return o.signal?.throwIfAborted(),!1
;const w=function calculateDelay(t,e){const r=Math.max(1,t+1),n=e.randomize?Math.random()+1:1;let o=Math.round(n*e.minTimeout*e.factor**(r-1))
;return o=Math.min(o,e.maxTimeout),o}(r,o),l=Math.min(w,f);return o.signal?.throwIfAborted(),l>0&&await new Promise((t,e)=>{const onAbort=()=>{clearTimeout(r),
o.signal?.removeEventListener("abort",onAbort),e(o.signal.reason)},r=setTimeout(()=>{o.signal?.removeEventListener("abort",onAbort),t()},l)
;o.unref&&r.unref?.(),o.signal?.addEventListener("abort",onAbort,{once:!0})}),o.signal?.throwIfAborted(),!0}async function pRetry(t,e={}){
if(function validateRetries(t){if("number"==typeof t){if(t<0)throw new TypeError("Expected `retries` to be a non-negative number.")
;if(Number.isNaN(t))throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.")
}else if(void 0!==t)throw new TypeError("Expected `retries` to be a number or Infinity.")}((e={...e}).retries),
Object.hasOwn(e,"forever"))throw new Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.")
;e.retries??=10,e.factor??=2,e.minTimeout??=1e3,e.maxTimeout??=Number.POSITIVE_INFINITY,e.maxRetryTime??=Number.POSITIVE_INFINITY,e.randomize??=!1,
e.onFailedAttempt??=()=>{},e.shouldRetry??=()=>!0,e.shouldConsumeRetry??=()=>!0,validateNumberOption("factor",e.factor,{min:0,allowInfinity:!1}),
validateNumberOption("minTimeout",e.minTimeout,{min:0,allowInfinity:!1}),validateNumberOption("maxTimeout",e.maxTimeout,{min:0,allowInfinity:!0}),
validateNumberOption("maxRetryTime",e.maxRetryTime,{min:0,allowInfinity:!0}),e.factor>0||(e.factor=1),e.signal?.throwIfAborted();let r=0,n=0
;const o=performance.now();for(;!Number.isFinite(e.retries)||n<=e.retries;){r++;try{e.signal?.throwIfAborted();const n=await t(r)
;return e.signal?.throwIfAborted(),n}catch(t){await onAttemptFailure({error:t,attemptNumber:r,retriesConsumed:n,startTime:o,options:e})&&n++}}
throw new Error("Retry attempts exhausted without throwing an error.")}var s=r(6986);class TransientError extends s.nM{retryAfter;constructor(t,e,r={}){
super(t,e,r),this.retryAfter=r.retryAfter}}const a=30;function isTransient(t){return t instanceof TransientError}const c=[501,505,506,508,510,511]
;function isTransientStatus(t){return 408===t||429===t||t>=500&&!c.includes(t)}async function retryTransient(t,e){const r=e.isTransient??isTransient
;return await pRetry(t,{retries:(e.attempts??4)-1,minTimeout:0,maxTimeout:0,...e.signal?{signal:e.signal}:{},shouldRetry:({error:t})=>r(t),
onFailedAttempt:async({error:t,attemptNumber:o,retriesLeft:i})=>{if(0===i||!r(t))return;const c=(0,s.bD)(t),h=c.startsWith(`${e.what} failed`)
;e.onRetry(`${h?c:`${e.what} failed (${c})`} Trying again.`,t);const u=t instanceof TransientError?1e3*Math.min(t.retryAfter??0,a):0;await(0,
n.setTimeout)(u+Math.random()*function longestWaitAfter(t){return Math.min(250*2**(t-1),5e3)}(o),void 0,{...e.signal?{signal:e.signal}:{}})}})}}),1746:(function(t,e,r){
r.d(e,{CZ:()=>openUrl,EW:()=>withUrl,Hb:()=>MissingFileError,Sy:()=>fetchText,ak:()=>excerptLine});var n=r(6986),o=r(4508),i=r(16),s=r(1202)
;class MissingFileError extends n.yo{url;status;constructor(t,e){super(`${t} is not there (HTTP ${e}).`,"Check the version, and the mirror if one is set."),
this.url=t,this.status=e}}const a=5,c=65536;async function fetchText(t,e,r,o={}){const a=(0,s.rs)(t,e);return await(0,i.jh)(async()=>{
const e=await openUrl(t,a,{},r,o);return await withUrl(a,r.signal,()=>async function readShort(t,e){const r=[];let o=0;for await(const i of t.body)if(r.push(i),
o+=i.length,
o>c)throw t.body.destroy(),new n.yo(`${e} answers with more than ${c/1024} KB where a short text belongs.`,"Check the mirror, and whether a proxy answers in its place.")
;return Buffer.concat(r)}(e,a))},{what:`Fetching ${a}`,onRetry:t=>r.logger.info(t),signal:r.signal})}async function openUrl(t,e,r,o,i={}){let s=e
;for(let e=0;e<=a;e+=1){const e=s.origin===new URL(t.base).origin&&t.authorization,n=await withUrl(s,o.signal,()=>o.http({url:s,headers:{
"accept-encoding":"identity",...r,...e?{authorization:e}:{}},signal:o.signal,timeout:i.stall??20,large:!0}));if(200===n.status||206===n.status)return n
;n.body.destroy();const a=redirectOf(n,s);if(!a)throw statusError(s,n.status);s=a}
throw new n.yo(`${e} redirects more than ${a} times, last to ${shown(s)}.`,"Check the mirror, and whether a proxy redirects in a circle.")}function shown(t){
return`${t.origin}${t.pathname}`}function redirectOf(t,e){if(![301,302,303,307,308].includes(t.status))return
;const r=t.headers.location,o=r?URL.parse(r,e.href):null
;if(!o||!["https:","http:"].includes(o.protocol))throw new n.yo(`${shown(e)} redirects (HTTP ${t.status}) to no usable place: '${r?.split("?")[0]??""}'.`,"Check the mirror, and whether a proxy answers in its place.")
;if("https:"===e.protocol&&"http:"===o.protocol)throw new n.yo(`${shown(e)} redirects to ${shown(o)}, which is not protected by TLS.`,"Use a mirror that stays on https.")
;return o}function statusError(t,e){return[403,404,410].includes(e)?new MissingFileError(shown(t),e):(0,
i.Dm)(e)?new i.N_(`${shown(t)} answers with HTTP ${e}.`,"Run the job again later, or use a mirror."):new n.yo(`${shown(t)} answers with HTTP ${e}.`,"Check the mirror and the proxy of this machine.")
}async function withUrl(t,e,r,s=()=>""){try{return await r()}catch(r){if(e.aborted)throw e.reason;if(["ENOSPC","EDQUOT","EFBIG","EROFS","EIO"].includes((0,
n.$N)(r)??""))throw r;const a=r instanceof n.lZ?r:(0,o.x)(t,r),c=(0,n.bD)(a);if(c.includes(shown(t)))throw a;const h=`Fetching ${shown(t)} failed${s()}: ${c}`
;if(a instanceof n.yo)throw new n.yo(h,a.remedy,{cause:a});throw new((0,i.dg)(a)?i.N_:n.nM)(h,a.remedy,{cause:a})}}function excerptLine(t){return(0,
n.Kb)(t.replaceAll(/[^\x20-\x7e]+/g," "),80)}}),255:(function(t,e,r){r.d(e,{newestVersion:()=>newestVersion});var n=r(6986),o=r(4145),i=r(1746),s=r(1202)
;const a=8,c=200;async function newestVersion(t,e,{platform:r,origin:h},u,f){if("exact"===e.kind)return e.version
;const w="numbers"in e?e.numbers:[],{path:l,exhaustive:m}=t.newest(w),d=(0,s.rs)(h,l).href,E=await async function readMarker(t,e,r,s,a,c){try{return(await(0,
i.Sy)(r.origin,s,a,c)).toString("utf8")}catch(s){if(!(s instanceof i.Hb))throw s;const h="minor"===e.kind,u=h?await newestVersion(t,{kind:"latest"
},r,a,c).catch(()=>{}):void 0
;throw new n.yo(h?`There is no ${t.title} ${(0,o.T9)(e)}: ${s.url} answers with HTTP ${s.status}.${u?` The newest is ${u.text}.`:""}`:`The newest ${t.title} is not known: ${s.url} answers with HTTP ${s.status}.`,h?`Use a version that exists: ${t.versionsPage}.`:`Set ${t.name} to an exact version, or check the mirror.`,{
cause:s})}}(t,e,{platform:r,origin:h},l,u,f),T=(0,o.ot)(E);if(""!==T?.suffix)throw new n.yo(`${d} holds no version but '${(0,
i.ak)(E)}'.`,`Set ${t.name} to an exact version, or check the mirror and whether a proxy answers in its place.`);if(0===w.length||(0,o.ib)(T,e))return T
;if(!m&&2===w.length){const l=await async function newestPatch(t,[e=0,r=0],{platform:n,origin:h},u,f){let w;for(let i=0;i<=c;i+=a){const c=Array.from({length:a
},(t,n)=>(0,o.ot)(`${e}.${r}.${i+n}`)),u=await Promise.all(c.map(async e=>e&&await exists((0,s.rs)(h,t.file(e,n).path)))),f=c.findLast((t,e)=>u[e])
;if(!f)return w;w=f}return w;async function exists(t){try{const{body:e}=await(0,i.CZ)(h,t,{range:"bytes=0-0"},u,f);return e.destroy(),!0}catch(t){
if(t instanceof i.Hb)return!1;throw t}}}(t,w,{platform:r,origin:h},u,f);if(!l)throw function noPatch(t,e,r,i){const s="numbers"in e?e.numbers:[]
;return new n.yo(`There is no ${t.title} ${(0,o.T9)(e)}: its site has none of its patches. The newest is ${r.text} (${i}).`,[(0,
o.$V)(s,r),`Use a version that exists: ${t.versionsPage}.`].filter(Boolean).join(" "))}(t,e,T,d);const m=(0,o.$V)(w,T)
;return m&&u.logger.warning(`${t.name} is taken for ${w.join(".")}, so it is ${l.text}. ${m}`),l}
throw new n.yo(`${d} should name a ${t.title} ${w.join(".")} and names ${T.text}.`,`Set ${t.name} to an exact version, or check the mirror.`)}})};
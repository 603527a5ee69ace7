export const id=4490;export const ids=[4490];export const modules={7646:(t,e,r)=>{r.d(e,{R:()=>n});class n extends Error{code;status;constructor(t,e,r){
super(e),this.code=t,this.status=r}}},4508:(t,e,r)=>{r.d(e,{x:()=>c});var n=r(6986),o=r(7646),i=r(4079)
;const s=new Set(["SELF_SIGNED_CERT_IN_CHAIN","DEPTH_ZERO_SELF_SIGNED_CERT","UNABLE_TO_VERIFY_LEAF_SIGNATURE","UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_CERT_LOCALLY"]),a=new Set(["EAI_AGAIN","ECONNABORTED","ECONNREFUSED","ECONNRESET","EHOSTDOWN","EHOSTUNREACH","ENETDOWN","ENETRESET","ENETUNREACH","ENOTFOUND","EPIPE","ERR_STREAM_PREMATURE_CLOSE","ETIMEDOUT"])
;function c(t,e){if(e instanceof n.lZ)return e;const r=(0,n.$N)(e)??"",c=t.host
;if(s.has(r))return new n.yo(`The TLS certificate of ${c} is signed by an unknown authority (${r}).`,"If a proxy inspects TLS here, set NODE_EXTRA_CA_CERTS to a file with its CA certificate.",{
cause:e})
;if(r.startsWith("ERR_TLS")||r.startsWith("CERT_"))return new n.yo(`The TLS certificate of ${c} is not valid (${r}).`,"Check the host name and its certificate.",{
cause:e})
;if("ERR_ANSWER_TOO_LARGE"===r)return new n.yo(`${c} sent far more than an answer to this question has.`,"Check that no proxy or other service answers in its place.",{
cause:e});if("ERR_PROXY_REFUSED"===r)return function(t,e){const r=e instanceof o.R&&(0,i.Dm)(e.status??0),s=r?i.N_:n.nM
;return new s(`The proxy refused to connect to ${t}: ${(0,n.bD)(e)}.`,"Check HTTPS_PROXY and its credentials, or add the host to NO_PROXY.",{cause:e})}(c,e)
;const h=a.has(r)?i.N_:n.nM,u="ETIMEDOUT"===r?`${c} did not answer in time.`:`${c} cannot be reached: ${function(t,e,r){
return"ENOTFOUND"===e||"EAI_AGAIN"===e?`the name ${r.hostname} does not resolve`:"ECONNRESET"===e?"the connection ended before its answer did: ECONNRESET":(0,
n.bD)(t)}(e,r,t)}.`;return new h(u,`Check that this machine may reach ${c}; behind a proxy, set HTTPS_PROXY and NO_PROXY.`,{cause:e})}},4079:(t,e,r)=>{r.d(e,{
Dm:()=>f,N_:()=>s,dg:()=>h,jh:()=>w});var n=r(8500),o=r(8367),i=r(6986);class s extends i.nM{retryAfter;constructor(t,e,r={}){super(t,e,r),
this.retryAfter=r.retryAfter}}const a=30,c=5e3;function h(t){return t instanceof s}const u=[501,505,506,508,510,511];function f(t){
return 408===t||429===t||t>=500&&!u.includes(t)}async function w(t,e){const r=e.isTransient??h;return await(0,o.Ay)(t,{retries:(e.attempts??4)-1,minTimeout:0,
maxTimeout:0,...e.signal?{signal:e.signal}:{},shouldRetry:({error:t})=>r(t),onFailedAttempt:async({error:t,attemptNumber:o,retriesLeft:h})=>{
if(0===h||!r(t))return;const u=(0,i.bD)(t),f=u.startsWith(`${e.what} failed`);e.onRetry(`${f?u:`${e.what} failed (${u})`} Trying again.`)
;const w=t instanceof s?1e3*Math.min(t.retryAfter??0,a):0;await(0,n.setTimeout)(w+Math.random()*Math.min(250*2**(o-1),c),void 0,{...e.signal?{signal:e.signal
}:{}})}})}},1746:(t,e,r)=>{r.d(e,{CZ:()=>f,EW:()=>d,Hb:()=>a,Sy:()=>u,ak:()=>E});var n=r(6986),o=r(4508),i=r(4079),s=r(1202);class a extends n.yo{url;status
;constructor(t,e){super(`${t} is not there (HTTP ${e}).`,"Check the version, and the mirror if one is set."),this.url=t,this.status=e}}const c=5,h=65536
;async function u(t,e,r,o={}){const a=(0,s.rs)(t,e);return await(0,i.jh)(async()=>{const e=await f(t,a,{},r,o)
;return await d(a,r.signal,()=>async function(t,e){const r=[];let o=0;for await(const i of t.body)if(r.push(i),o+=i.length,o>h)throw t.body.destroy(),
new n.yo(`${e} answers with more than ${h/1024} KB where a short text belongs.`,"Check the mirror, and whether a proxy answers in its place.")
;return Buffer.concat(r)}(e,a))},{what:`Fetching ${a}`,onRetry:t=>r.logger.info(t),signal:r.signal})}async function f(t,e,r,o,i={}){let s=e
;for(let e=0;e<=c;e+=1){const e=s.origin===new URL(t.base).origin&&t.authorization,n=await d(s,o.signal,()=>o.http({url:s,headers:{"accept-encoding":"identity",
...r,...e?{authorization:e}:{}},signal:o.signal,timeout:i.stall??20,large:!0}));if(200===n.status||206===n.status)return n;n.body.destroy();const a=m(n,s)
;if(!a)throw l(s,n.status);s=a}
throw new n.yo(`${e} redirects more than ${c} times, last to ${w(s)}.`,"Check the mirror, and whether a proxy redirects in a circle.")}function w(t){
return`${t.origin}${t.pathname}`}function m(t,e){if(![301,302,303,307,308].includes(t.status))return;const r=t.headers.location,o=r?URL.parse(r,e.href):null
;if(!o||!["https:","http:"].includes(o.protocol))throw new n.yo(`${w(e)} redirects (HTTP ${t.status}) to no usable place: '${r?.split("?")[0]??""}'.`,"Check the mirror, and whether a proxy answers in its place.")
;if("https:"===e.protocol&&"http:"===o.protocol)throw new n.yo(`${w(e)} redirects to ${w(o)}, which is not protected by TLS.`,"Use a mirror that stays on https.")
;return o}function l(t,e){
return[403,404,410].includes(e)?new a(w(t),e):(0,i.Dm)(e)?new i.N_(`${w(t)} answers with HTTP ${e}.`,"Run the job again later, or use a mirror."):new n.yo(`${w(t)} answers with HTTP ${e}.`,"Check the mirror and the proxy of this machine.")
}async function d(t,e,r,s=()=>""){try{return await r()}catch(r){if(e.aborted)throw e.reason;if(["ENOSPC","EDQUOT","EFBIG","EROFS","EIO"].includes((0,
n.$N)(r)??""))throw r;const a=r instanceof n.lZ?r:(0,o.x)(t,r),c=(0,n.bD)(a);if(c.includes(w(t)))throw a;const h=`Fetching ${w(t)} failed${s()}: ${c}`
;if(a instanceof n.yo)throw new n.yo(h,a.remedy,{cause:a});throw new((0,i.dg)(a)?i.N_:n.nM)(h,a.remedy,{cause:a})}}function E(t){return(0,
n.Kb)(t.replaceAll(/[^\x20-\x7e]+/g," "),80)}},4490:(t,e,r)=>{r.d(e,{newestVersion:()=>a});var n=r(6986),o=r(4145),i=r(1746),s=r(1202)
;async function a(t,e,r,c,h){if("exact"===e.kind)return e.version;const u="numbers"in e?e.numbers:[],{path:f,exhaustive:w}=t.newest(u),m=(0,
s.rs)(r,f).href,l=await async function(t,e,r,s,c,h){try{return(await(0,i.Sy)(r,s,c,h)).toString("utf8")}catch(s){if(!(s instanceof i.Hb))throw s
;const u="minor"===e.kind,f=u?await a(t,{kind:"latest"},r,c,h).catch(()=>{}):void 0;throw new n.yo(u?`There is no ${t.title} ${(0,
o.T9)(e)}: ${s.url} answers with HTTP ${s.status}.${f?` The newest is ${f.text}.`:""}`:`The newest ${t.title} is not known: ${s.url} answers with HTTP ${s.status}.`,u?`Use a version that exists: ${t.versionsPage}.`:`Set ${t.name} to an exact version, or check the mirror.`,{
cause:s})}}(t,e,r,f,c,h),d=(0,o.ot)(l);if(""!==d?.suffix)throw new n.yo(`${m} holds no version but '${(0,
i.ak)(l)}'.`,`Set ${t.name} to an exact version, or check the mirror and whether a proxy answers in its place.`);if(0===u.length||(0,o.ib)(d,e))return d
;if(!w&&2===u.length)throw function(t,e,r,i){const s="numbers"in e?e.numbers:[]
;return new n.yo(`The newest ${t.title} is ${r.text} (${i}), and its site does not tell which ${(0,o.T9)(e)} is the newest of that minor version.`,[(0,
o.$V)(s,r),`Set ${t.name} to an exact version; ${t.versionsPage} lists them.`].filter(Boolean).join(" "))}(t,e,d,m)
;throw new n.yo(`${m} should name a ${t.title} ${u.join(".")} and names ${d.text}.`,`Set ${t.name} to an exact version, or check the mirror.`)}},8367:(t,e,r)=>{
r.d(e,{Ay:()=>u})
;const n=Object.prototype.toString,o=t=>"[object Error]"===n.call(t),i=new Set(["network error","NetworkError when attempting to fetch resource.","The Internet connection appears to be offline.","Network request failed","fetch failed","terminated"," A network error occurred.","Network connection lost"])
;function s(t,e,{min:r=0,allowInfinity:n=!1}={}){if(void 0!==e){
if("number"!=typeof e||Number.isNaN(e))throw new TypeError(`Expected \`${t}\` to be a number${n?" or Infinity":""}.`)
;if(!n&&!Number.isFinite(e))throw new TypeError(`Expected \`${t}\` to be a finite number.`);if(e<r)throw new TypeError(`Expected \`${t}\` to be ≥ ${r}.`)}}
class a extends Error{constructor(t){super(),t instanceof Error?(this.originalError=t,({message:t}=t)):(this.originalError=new Error(t),
this.originalError.stack=this.stack),this.name="AbortError",this.message=t}}function c(t,e){return Number.isFinite(e)?e-(performance.now()-t):e}
async function h({error:t,attemptNumber:e,retriesConsumed:r,startTime:n,options:s}){
const h=t instanceof Error?t:new TypeError(`Non-error was thrown: "${t}". You should only throw errors.`);if(h instanceof a)throw h.originalError
;const u=Number.isFinite(s.retries)?Math.max(0,s.retries-r):s.retries,f=s.maxRetryTime??Number.POSITIVE_INFINITY,w=Object.freeze({error:h,attemptNumber:e,
retriesLeft:u,retriesConsumed:r});if(await s.onFailedAttempt(w),c(n,f)<=0)throw h;const m=await s.shouldConsumeRetry(w),l=c(n,f);if(l<=0||u<=0)throw h
;if(h instanceof TypeError&&!function(t){if(!t||!o(t)||"TypeError"!==t.name||"string"!=typeof t.message)return!1;const{message:e,stack:r}=t
;return"Load failed"===e||e.startsWith("Load failed (")&&e.endsWith(")")?void 0===r||"__sentry_captured__"in t:!!e.startsWith("error sending request for url")||!!("Failed to fetch"===e||e.startsWith("Failed to fetch (")&&e.endsWith(")"))||i.has(e)
}(h)){if(m)throw h;return s.signal?.throwIfAborted(),!1}if(!await s.shouldRetry(w))throw h;if(!m)return s.signal?.throwIfAborted(),!1;const d=function(t,e){
const r=Math.max(1,t+1),n=e.randomize?Math.random()+1:1;let o=Math.round(n*e.minTimeout*e.factor**(r-1));return o=Math.min(o,e.maxTimeout),o
}(r,s),E=Math.min(d,l);return s.signal?.throwIfAborted(),E>0&&await new Promise((t,e)=>{const r=()=>{clearTimeout(n),s.signal?.removeEventListener("abort",r),
e(s.signal.reason)},n=setTimeout(()=>{s.signal?.removeEventListener("abort",r),t()},E);s.unref&&n.unref?.(),s.signal?.addEventListener("abort",r,{once:!0})}),
s.signal?.throwIfAborted(),!0}async function u(t,e={}){if(function(t){if("number"==typeof t){
if(t<0)throw new TypeError("Expected `retries` to be a non-negative number.")
;if(Number.isNaN(t))throw new TypeError("Expected `retries` to be a valid number or Infinity, got NaN.")
}else if(void 0!==t)throw new TypeError("Expected `retries` to be a number or Infinity.")}((e={...e}).retries),
Object.hasOwn(e,"forever"))throw new Error("The `forever` option is no longer supported. For many use-cases, you can set `retries: Infinity` instead.")
;e.retries??=10,e.factor??=2,e.minTimeout??=1e3,e.maxTimeout??=Number.POSITIVE_INFINITY,e.maxRetryTime??=Number.POSITIVE_INFINITY,e.randomize??=!1,
e.onFailedAttempt??=()=>{},e.shouldRetry??=()=>!0,e.shouldConsumeRetry??=()=>!0,s("factor",e.factor,{min:0,allowInfinity:!1}),s("minTimeout",e.minTimeout,{
min:0,allowInfinity:!1}),s("maxTimeout",e.maxTimeout,{min:0,allowInfinity:!0}),s("maxRetryTime",e.maxRetryTime,{min:0,allowInfinity:!0}),
e.factor>0||(e.factor=1),e.signal?.throwIfAborted();let r=0,n=0;const o=performance.now();for(;!Number.isFinite(e.retries)||n<=e.retries;){r++;try{
e.signal?.throwIfAborted();const n=await t(r);return e.signal?.throwIfAborted(),n}catch(t){await h({error:t,attemptNumber:r,retriesConsumed:n,startTime:o,
options:e})&&n++}}throw new Error("Retry attempts exhausted without throwing an error.")}}};
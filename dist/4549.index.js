export const id=4549;export const ids=[4549];export const modules={4549:(function(e,t,n){n.d(t,{ownCredentials:()=>ownCredentials})
;var o=n(6986),a=n(4489),r=n(3738),s=n(9982);const i={timeout:2e3,maxRetries:2},c={debug:()=>{},info:()=>{},warn:()=>{},error:()=>{}}
;async function ownCredentials(e,t){const d=await("container"===e.kind?async function containerCredentials(e,t){const{relativeUri:a,fullUri:d,tokenFile:h}=e
;h&&await(0,s.A)(h,t,r.or.containerTokenFile);const{fromHttp:l}=await n.e(9641).then(n.t.bind(n,9641,19));try{return await l({...i,logger:c,
awsContainerCredentialsRelativeUri:a,awsContainerCredentialsFullUri:d,awsContainerAuthorizationTokenFile:h,
awsContainerAuthorizationToken:t.environment[r.or.containerToken]??""})()}catch(t){const[n,a]=function explainContainer(e){
const t=/responded with status: (\d+)/.exec(e)?.[1]
;if(void 0===t)return[(0,o.Kb)(e,300).replace(/[.\s]+$/,""),"See that the agent of EKS Pod Identity (or of ECS) runs on this node and that no network policy keeps the runner from it."]
;if(["400","401","403"].includes(t))return[`the agent answered ${t}, so it did not take the runner's token`,`See that the pod has the service account of the association, and that ${r.or.containerTokenFile} is the pod's own.`]
;return[`the agent answered ${t}`,"404"===t?"See that a role is associated with the service account of this pod, and start the pod anew.":"Run the job again; if it persists, see the log of the agent on this node."]
}((0,o.bD)(t));throw new o.yo(`There are no credentials for ${(0,r.Cl)(e)}: ${n}.`,a,{cause:t})}
}(e,t):async function instanceCredentials({environment:e,now:t}){const{fromInstanceMetadata:s}=await n.e(1778).then(n.t.bind(n,1778,19));try{
const{originalExpiration:e,...n}=await s({...i,logger:c,ec2MetadataV1Disabled:!0})();return e&&e.getTime()<=t()?{...n,expiration:e}:n}catch(t){
throw await async function explainInstance(e,t){const n=(0,o.cZ)(e).flatMap(e=>e instanceof Error&&"statusCode"in e?[Number(e.statusCode)]:[])[0],s={cause:e
},c="There are no credentials of the instance profile",d=await async function probe(e){const t=e[r.or.metadataEndpoint]||"http://169.254.169.254",n=(0,
a.openConnections)({});try{const{status:e,body:o}=await n.http({url:new URL("/latest/api/token",t),method:"PUT",headers:{
"x-aws-ec2-metadata-token-ttl-seconds":"60"},timeout:i.timeout/1e3});return await o.text().catch(()=>""),e}catch(e){return(0,o.bD)(e).replace(/[.\s]+$/,"")
}finally{await n.close()}}(t)
;if("string"==typeof d)return new o.yo(`${c}: the metadata service (IMDS) of this machine does not answer (${d}).`,"If this is an EC2 instance and the runner is in a container, raise the hop limit of the instance (aws ec2 modify-instance-metadata-options --http-put-response-hop-limit 2). Elsewhere there is none: use identity: oidc.",s)
;if(403===d)return new o.yo(`${c}: the metadata service (IMDS) is switched off for this instance (HTTP 403).`,"Switch it on (aws ec2 modify-instance-metadata-options --http-endpoint enabled), or use identity: oidc.",s)
;if(200!==d)return new o.yo(`${c}: the metadata service (IMDS) gives no session token (HTTP ${d}), as version 2 does.`,`Check where ${r.or.metadataEndpoint} leads, and that no program stands in for the service with version 1 alone.`,s)
;if(404===n)return new o.yo(`${c}: none is attached to this instance (HTTP 404).`,"Attach an instance profile with a role (aws ec2 associate-iam-instance-profile), or use identity: oidc.",s)
;const h=void 0===n?(0,o.bD)(e):`HTTP ${n}`
;return new o.nM(`${c}: the metadata service (IMDS) failed (${h}).`,"Run the job again; if it persists, see the instance profile's role and its trust policy (ec2.amazonaws.com).",s)
}(t,e)}}(t));t.signal.throwIfAborted();const{accessKeyId:h,secretAccessKey:l,sessionToken:u,expiration:w}=d;for(const e of[l,u])e&&t.mask(e)
;if(!(h&&l&&u&&w))throw new o.nM(`The answer for ${(0,
r.Cl)(e)} lacks keys, token or expiration.`,"See whether another program answers in the place of the metadata service or the agent.")
;if(w.getTime()<=t.now())throw new o.nM(`The credentials of ${(0,
r.Cl)(e)} expired at ${w.toISOString()}.`,"See that this machine's clock is right, and that its metadata service or agent reaches AWS.");return{accessKeyId:h,
secretAccessKey:l,sessionToken:u,expiration:w}}}),4489:(function(e,t,n){n.d(t,{openConnections:()=>openConnections});var o=n(7075),a=n(6986),r=n(8321),s=n(7646)
;const i=16777216;function answerBody(e,t){const n=t?e:(0,o.pipeline)(e,function atMost(e){let t=0;return new o.Transform({transform:(n,o,a)=>{t+=n.length
;a(t>e?new s.R("ERR_ANSWER_TOO_LARGE",`the answer exceeds ${e} bytes`):null,n)}})}(i),()=>{});return n.on("error",()=>{}),Object.assign(n,{text:()=>(0,
r.text)(n),json:()=>(0,r.json)(n)})}var c=n(4508);const d=20,h=4e3;function openConnections(e=process.env){
const t=new Map,a=new AbortController,openTransport=async o=>{a.signal.throwIfAborted();const r=await async function proxyOf(e,t){
return["https_proxy","HTTPS_PROXY","http_proxy","HTTP_PROXY"].some(e=>t[e])?(await n.e(1499).then(n.bind(n,1499))).proxyFor(e,t):void 0
}(o,e),{Agent:s,request:i}="https:"===o.protocol?await Promise.resolve().then(n.t.bind(n,4708,19)):await Promise.resolve().then(n.t.bind(n,7067,19)),c=`${o.protocol} ${r?.href}`,d=t.get(c)??(async()=>r?(await n.e(1430).then(n.bind(n,1430))).tunnelAgent(r,{
idle:h,signal:a.signal}):new s({keepAlive:!0,timeout:h}))();return t.set(c,d),{request:i,agent:await d}};return{http:e=>async function send(e,t){
const n=new URL(e.url),a=e.body instanceof o.Readable?e.body:void 0;a?.on("error",()=>{});try{const o=await exchange(n,e,t),a={}
;for(const[e,t]of Object.entries(o.headersDistinct))a[e]=String(t);return{status:o.statusCode??0,headers:a,body:answerBody(o,e.large??!1)}}catch(t){
if(a?.destroy(),e.signal?.aborted)throw e.signal.reason;throw(0,c.x)(n,t)}}(e,openTransport),close:async()=>{a.abort(new Error("the connections are closed"))
;for(const e of await Promise.all(t.values()))e.destroy()}}}async function exchange(e,t,n){const{request:r,agent:i}=await n(e);t.signal?.throwIfAborted()
;const{body:c,ca:h,socket:l,timeout:u=d}=t,w="string"==typeof c||c instanceof Uint8Array,f=r(e,{agent:i,method:t.method??"GET",headers:{"user-agent":"ds-infra",
...w?{"content-length":Buffer.byteLength(c)}:{},...t.headers},timeout:1e3*u,auth:null,...h?{ca:h}:{},...l?{socketPath:l}:{}});try{
return await async function answerTo(e,t){const{signal:n,timeout:a=d}=t;let r;return await new Promise((i,c)=>{const fail=t=>{release(),c(t),
r?r.complete||r.destroy(t):e.destroy(t)},cancel=()=>fail(n?.reason),d=function limitWaiting(e,t,n){
const expire=e=>n(new s.R("ETIMEDOUT",`${e} within ${t} s`)),o=setTimeout(()=>expire("no connection"),1e3*t),connected=()=>clearTimeout(o);let a
;return e.once("socket",t=>{if(e.reusedSocket)return connected()
;"https:"===e.protocol?t.once("secureConnect",connected):t.connecting?t.once("connect",connected):connected()}),e.once("response",e=>{a=e}),e.on("timeout",()=>{
!function waitsForUs(e,t){return t?t.complete||t.readableLength>=t.readableHighWaterMark:!e.writableEnded&&0===e.writableLength
}(e,a)?expire("no sign of life"):e.socket?.setTimeout(1e3*t)}),connected}(e,a,fail),release=()=>{d(),n?.removeEventListener("abort",cancel)}
;n?.addEventListener("abort",cancel),e.on("error",fail),e.once("close",release);const h=function sendBody(e,t){if(t instanceof o.Readable){
const n=e.getHeader("content-length");return function sendStream(e,t,n){let a=0,r=!1;const fail=e=>{r||t.destroy(e)};return e.on("data",o=>{
if(a+=Buffer.byteLength(o),void 0!==n&&a>n)return fail(new Error(`the body to send exceeds its ${n} bytes`));t.write(o)||e.pause(),a===n&&t.end()}),
t.on("drain",()=>e.resume()),(0,o.finished)(e,{writable:!1},e=>{
void 0!==n&&a<n?fail(e??new Error(`the body to send ended after ${a} of ${n} bytes`)):t.writableEnded||(e?fail(e):t.end())}),t.once("close",()=>e.destroy()),
()=>{r=!0,e.destroy()}}(t,e,void 0===n?void 0:Number(n))}return e.end(t),()=>{}}(e,t.body);e.once("response",t=>{r=t,
(t.statusCode??0)>=300&&!e.writableEnded&&h(),t.once("end",()=>{e.writableEnded||e.destroy()}),i(t)})})}(f,t)}catch(r){
if(f.reusedSocket&&["ECONNRESET","EPIPE"].includes((0,a.$N)(r)??"")&&function mayRepeat({method:e="GET",body:t,idempotent:n="GET"===e||"HEAD"===e}){
return n&&!(t instanceof o.Readable)}(t))return await exchange(e,t,n);throw r}}})};
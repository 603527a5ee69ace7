export const id=9745,ids=[9745],modules={5108:((P,_,c)=>{c.d(_,{MM:()=>A,Pu:()=>w,S$:()=>S,cw:()=>b});const r=/(with an explicit deny in an?|because no) (identity-based policy|resource-based policy|role trust policy|service control policy|resource control policy|permissions boundary|session policy|VPC endpoint policy)/i;
function w($){const[,y="",E]=r.exec($)??[];return E===void 0?void 0:{policy:E.toLowerCase(),isExplicit:/^with/i.test(y)}}function A($){const[,y,E]=/:sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\//.
exec($)??[];return y&&E?{account:y,name:E}:void 0}function S({policy:$,isExplicit:y},E,f){const s=y?`must not deny ${E}`:`must allow ${E}`;switch($){case"identi\
ty-based policy":return y?`Remove the Deny of ${E} from the policies of ${f}.`:b(E,f);case"permissions boundary":return`The permissions boundary of ${f} ${s}; i\
ts other policies cannot make up for that.`;case"session policy":return`The session is narrowed: 'session-policy' or 'managed-policies' of assume-role ${s}.`;case"\
service control policy":case"resource control policy":return`A ${$} of the AWS organization ${s}: ask whoever administers the organization. No policy of ${f} ca\
n make up for that.`;case"vpc endpoint policy":return`The policy of the VPC endpoint by which this machine reaches AWS ${s}. No policy of ${f} can make up for t\
hat.`;case"role trust policy":return`The trust policy of the role that was asked for ${s} to ${f}.`;default:return`The policy of the resource ${s} to ${f}.`}}function b($,y){
return`Allow ${$} in the policy of ${y}.`}}),6686:((P,_,c)=>{c.d(_,{A3:()=>p,XZ:()=>b,es:()=>u,hD:()=>$,wM:()=>E});var r=c(6986),w=c(4390),A=c(4079),S=c(5108);function b(a){
if(!(a instanceof Error)||!("$metadata"in a))return;const l=a.$metadata,d="Code"in a&&typeof a.Code=="string"?a.Code:void 0;return{code:d??a.name,isCodeOfBody:d!==
void 0,message:(0,r.bD)(a),status:l?.httpStatusCode,requestId:l?.requestId}}function $(a){const l=a.requestId===void 0?"":` (request id ${a.requestId})`;return`${a.
code}: ${a.message}${l}`}const y=new WeakMap;function E(a,l){a instanceof Error&&y.set(a,l)}const f=new Set(["ExpiredTokenException","ExpiredToken","Unrecognize\
dClientException","InvalidClientTokenId"]),s=new Set(["SyntaxError","Unknown","UnknownError"]);function u(a,l){if(a instanceof r.lZ)return m(a,l);const d=b(a);if(!d)
return new r.nM(`${l.permission} failed: ${(0,r.bD)(a)}`,"Run the job again; if it persists, see the debug log.",{cause:a});const D={cause:a};return s.has(d.code)?
new r.nM(`${l.permission} got an answer that is not AWS's (HTTP ${d.status??"unknown"}${R(a)}).`,"Run the job again; if it persists, see whether a proxy or an A\
WS_ENDPOINT_URL variable stands in the way.",D):/^AccessDenied/.test(d.code)?new r.yo(`${l.permission} is denied to ${l.caller}. ${$(d)}`,I(d.message,l),D):f.has(
d.code)?new r.yo(`The credentials of ${l.caller} are expired or not valid. ${$(d)}`,"Run assume-role in this job; its profile refreshes itself. Keys in the envi\
ronment do not.",D):(0,A.Dm)(d.status??0)||/Throttl|TooManyRequests/.test(d.code)?new r.nM(`${l.permission} failed at AWS. ${$(d)}`,"Run the job again later.",D):
new r.yo(`${l.permission} was refused. ${$(d)}`,"Check the action's inputs against this answer.",D)}function p(a){const l=a instanceof r.lZ?void 0:b(a);if(!l)return(0,r.
bD)(a);const d=`HTTP ${l.status??"unknown"}`;return s.has(l.code)?`An answer that is not AWS's, ${d}.`:`${$(l)}.`}function m(a,{permission:l}){const d=y.get(a),
D={cause:a};if(d&&a instanceof r.nM){const C=a.message.replace(/\.$/,"");return new r.nM(`${l} failed: ${C} (${x(d)}).`,a.remedy,D)}return d&&a instanceof r.yo?
new r.yo(`${l} failed: ${a.message}`,a.remedy,D):a}function R(a){const l=a instanceof Error?y.get(a):void 0;return l?` from ${l.host}, ${x(l)}`:""}function x({count:a}){
return a===1?"1 try":`${a} tries`}function I(a,l){const d=(0,S.MM)(a),D=d?`role ${d.name}`:"the role",C=(0,S.Pu)(a);if(C&&C.policy!=="identity-based policy")return(0,S.
S$)(C,l.permission,D);const M=C?(0,S.S$)(C,l.permission,D):(0,S.cw)(l.permission,D);if(!(l.profile===w.e.profile&&(d===void 0||d.account===w.e.account)))return M;
const{role:N,profile:U}=w.e.standIn;return`${M.replace(/\.$/,"")}, or assume ${N} as profile ${U} and set profile: ${U}.`}}),851:((P,_,c)=>{c.d(_,{D:()=>S});var r=c(
9752),w=c(4508),A=c(4079);function S(f,{signal:s,timeout:u,idempotent:p}={}){return{handle:async(m,R={})=>{const x=R.abortSignal instanceof AbortSignal?R.abortSignal:
s,I={...x?{signal:x}:{},...u===void 0?{}:{timeout:u},...p===void 0?{}:{idempotent:p}};return{response:await b(f,m,I)}},updateHttpClientConfig:()=>{},httpHandlerConfigs:()=>({})}}
async function b(f,s,u){const p=s.port?`:${s.port}`:"",m=new URL(`${s.protocol}//${s.hostname}${p}${s.path}${E(s.query)}`);try{const{status:R,headers:x,body:I}=await f(
{url:m,method:s.method,headers:s.headers,...s.body===void 0?{}:{body:s.body},...u}),a=await y(I,m,u.signal);return new r.cS({statusCode:R,headers:R<400?x:$(x,a),
body:a})}catch(R){throw(0,A.dg)(R)&&Object.assign(R,{$retryable:{throttling:!1}}),R}}function $(f,s){const u="x-amzn-requestid",p=/<RequestId>([\w-]{1,100})<\/RequestId>/i.
exec(Buffer.from(s).toString())?.[1];return p===void 0||u in f?f:{...f,[u]:p}}async function y(f,s,u){const p=[];try{for await(const m of f)p.push(m)}catch(m){throw u?.
aborted?u.reason:(0,w.x)(s,m)}return Buffer.concat(p)}function E(f){const s=new URLSearchParams;for(const[p,m]of Object.entries(f??{}))for(const R of Array.isArray(
m)?m:[m??""])s.append(p,R);const u=s.toString().replaceAll("+","%20");return u?`?${u}`:""}}),9745:((P,_,c)=>{c.d(_,{v:()=>dt,openSessionAs:()=>lt});var r=c(6986),
w=c(4079),A=c(3338),S=c(851);async function b(t,{http:n,signal:e},o){const{STSClient:i}=await Promise.all([c.e(1241),c.e(2811)]).then(c.t.bind(c,2811,19));return new i(
{region:t,maxAttempts:1,requestHandler:(0,S.D)(n,{signal:e,timeout:10,idempotent:!0}),customUserAgent:"ds-infra",...o?{credentials:o}:{}})}var $=c(1455),y=c(4564);
const E={timeout:10,attempts:5,milliseconds:15e3};async function f(t,n){const{url:e,bearer:o}=await u(n.environment);e.searchParams.set("audience",t);const i=async()=>{
const T=await n.http({url:e,headers:{authorization:`bearer ${o}`,accept:"application/json; api-version=2.0"},timeout:E.timeout,signal:n.signal});return await p(
T,e.host)},h=n.now()+E.milliseconds,g=await(0,w.jh)(i,{what:"Getting an OIDC token from GitHub",onRetry:T=>n.logger.info(T),attempts:E.attempts,signal:n.signal,
isTransient:T=>(0,w.dg)(T)&&n.now()<h});return n.mask(g),g}function s(t){try{const n=JSON.parse(Buffer.from(t.split(".")[1]??"","base64url").toString());return typeof n==
"object"&&n!==null?n:{}}catch{return{}}}async function u(t){const n=t[y.E.idTokenRequestUrl],e=t[y.E.idTokenRequestToken];if(!n||!e)throw await I(t);if(!URL.canParse(
n))throw new r.yo(`${y.E.idTokenRequestUrl} is not a URL.`,"Leave this variable as the runner sets it.");return{url:new URL(n),bearer:e}}async function p(t,n){const e=await t.
body.text().catch(i=>{throw new w.N_(`The answer of ${n} broke off: ${(0,r.bD)(i)}.`,"Run the job again.",{cause:i})});if((0,w.Dm)(t.status))throw new w.N_(`Git\
Hub's OIDC endpoint ${n} answered HTTP ${t.status}.`,"Run the job again later; see https://www.githubstatus.com.");if(t.status!==200)throw R(t.status,n);const o=m(
e);if(!o)throw new r.nM(`GitHub's OIDC endpoint ${n} answered without a token.`,"If a proxy or a sign-in page stands between, let this host pass; otherwise run \
the job again.");return o}function m(t){try{const n=JSON.parse(t);return typeof n!="object"||n===null||!("value"in n)?void 0:typeof n.value=="string"&&n.value!==
""?n.value:void 0}catch{return}}function R(t,n){const e=`GitHub's OIDC endpoint ${n} refused to mint a token: HTTP ${t}.`;return t!==401&&t!==403?new r.yo(e,"Ch\
eck the input audience."):new r.yo(e,"The request token of this job is no longer accepted (it lives for about six hours) or was changed; assume the role in a jo\
b of its own.")}const x=`Add to the job, or to the whole workflow:
    permissions:
      id-token: write
      contents: read
A called workflow (workflow_call) has no more permissions than its caller grants: add them there too.`;async function I(t){return await a(t)?new r.yo("This job \
gets no OIDC token: pull requests from forks never have id-token: write.","Skip this step for forks: if: github.event.pull_request.head.repo.full_name == github\
.repository. Or deploy after the merge, on push."):new r.yo(`This job gets no OIDC token: it lacks the permission id-token: write (${y.E.idTokenRequestUrl} is n\
ot set).`,x)}async function a(t){const n=t[y.E.githubEventPath];if(!n||t[y.E.githubEventName]==="pull_request_target")return!1;try{const e=JSON.parse(await(0,$.
readFile)(n,"utf8")),o=e?.pull_request?.head;if(!o)return!1;const i=e.repository?.full_name??t[y.E.githubRepository];return!o.repo||o.repo.full_name!==i}catch{return!1}}
var l=c(5108),d=c(6686);function D(t){const n=t.sub??"",[,e="",o="",i]=/^repo:([^/:]+)\/([^:]+):(.*)$/s.exec(n)??[];if(i===void 0)return{classic:n,immutable:n};
const[h="",g=t.repository_owner_id]=e.split("@"),[T="",O=t.repository_id]=o.split("@");return{classic:`repo:${h}/${T}:${i}`,immutable:g&&O?`repo:${h}@${g}/${T}@${O}\
:${i}`:n}}function C(t,n){const e=(t.iss??"https://token.actions.githubusercontent.com").replace(/^https:\/\//,""),{classic:o,immutable:i}=D(t);return{Version:"\
2012-10-17",Statement:[{Effect:"Allow",Principal:{Federated:`arn:${n.partition}:iam::${n.account}:oidc-provider/${e}`},Action:"sts:AssumeRoleWithWebIdentity",Condition:{
StringEquals:{[`${e}:aud`]:t.aud??"sts.amazonaws.com",[`${e}:sub`]:o===i?o:[o,i]}}}]}}function M(t,n){const{classic:e,immutable:o}=D(t),i=t.sub===e?o:e;return["\
The token of this job says:",`  iss: ${t.iss??"(nothing)"}`,`  aud: ${t.aud??"(nothing)"}`,`  sub: ${t.sub??"(nothing)"}`,...i===t.sub?[]:[`  the same subject i\
n its ${i===o?"immutable":"classic"} form: ${i}`],`A trust policy of ${n.arn} that matches it:`,JSON.stringify(C(t,n),void 0,2)].join(`
`)}const L=new Set(["IDPCommunicationError","Throttling","ThrottledException","RequestThrottled","RequestLimitExceeded","TooManyRequests","ServiceUnavailable","\
InternalFailure","InternalError","RequestTimeout"]);function N(t){return(0,d.XZ)(t)?.code.replace(/Exception$/,"")}function U(t){if(t instanceof r.lZ)return(0,w.
dg)(t);const n=(0,d.XZ)(t);return n?L.has(N(t)??"")||(0,w.Dm)(n.status??0):!1}function B(t,n){if(t instanceof r.lZ)return t;const e=(0,d.XZ)(t),[o,i]=e?Q(e,N(t)??
"",n):V(t,n),h={cause:t};return e?U(t)?new w.N_(o,i,h):new r.yo(o,i,h):new r.nM(o,i,h)}function V(t,{role:n}){return[`STS's answer for ${n.arn} could not be rea\
d: ${(0,r.bD)(t)}`,"If a proxy or a sign-in page stands between, let STS pass; otherwise run the job again."]}const J=[{code:"AccessDenied",explain:tt},{code:"I\
nvalidIdentityToken",says:/provider found/i,explain:et},{code:"InvalidIdentityToken",says:/audience/i,explain:ot},{code:"InvalidIdentityToken",says:/verification key/i,
explain:st},{code:"InvalidIdentityToken",explain:H},{code:"ExpiredToken",explain:H},{code:"IDPRejectedClaim",explain:H},{code:"ValidationError",says:/MaxSessionDuration/i,
explain:it},{code:"ValidationError",says:/role chaining/i,explain:at},{code:"PackedPolicyTooLarge",explain:rt},{code:"MalformedPolicyDocument",explain:ct},{code:"\
RegionDisabled",explain:ut}];function Q(t,n,e){const o=L.has(n)||(0,w.Dm)(t.status??0);if(!o&&!t.isCodeOfBody)return q(e,t);const i=J.find(h=>h.code===n&&(h.says?.
test(t.message)??!0));if(i)return i.explain(e,t);if(o){const h=`STS failed in ${e.request.region} for ${e.role.arn}: HTTP ${t.status??"unknown"}`,g=t.requestId===
void 0?"":`, ${(0,d.hD)(t)}`;return[`${h}${g}.`,"Run the job again later; see https://health.aws.amazon.com."]}return[j(e,t),"Check the action's inputs against \
this answer."]}function j({role:t},n){return`STS refused to assume ${t.arn}. ${(0,d.hD)(n)}`}function q({role:t,request:n},e){return[`Assuming ${t.arn} was refu\
sed with HTTP ${e.status??"unknown"} by something that is not STS: the answer is no error of its protocol.`,`Let the proxy or firewall in between pass STS of ${n.
region}, and check where AWS_ENDPOINT_URL_STS leads.`]}function tt(t,n){const e=(0,l.Pu)(n.message);if(!t.token)return[j(t,n),nt(t,n,e)];const{role:o,token:i}=t,
h=M(i.claims,o);if(e){const g=(0,l.S$)(e,"sts:AssumeRoleWithWebIdentity",`the role ${o.arn}`);return[j(t,n),`${g}
${h}`]}return[j(t,n),`Either there is no such role in account ${o.account}, or its trust policy does not match this job's token.
${h}`]}function nt(t,n,e){const{role:o,request:i,caller:h="the caller"}=t,g=`sts:AssumeRole of ${o.arn} is denied to ${h}.`,T=(0,l.MM)(n.message),O=h.startsWith(
"arn:")||!T?h:`role ${T.name} of account ${T.account}`;if(e&&!/^(?:resource-based|role trust) policy$/.test(e.policy))return`${g} ${(0,l.S$)(e,`sts:AssumeRole o\
n ${o.arn}`,O)}`;const v=i.tags.length>0?" and sts:TagSession":"",k=i.externalId===void 0?"":" Check that 'external-id' is what its trust policy asks for.";return`${g}\
 The trust policy of ${o.arn} must allow sts:AssumeRole${v} to ${O}, and the policy of that role must allow it on ${o.arn}.${k}`}function et(t,n){const{account:e,
partition:o}=t.role,i=W(t),h=t.token?.audience??"sts.amazonaws.com";return[`Account ${e} does not know GitHub as an identity provider. ${(0,d.hD)(n)}`,`Create i\
t once in IAM of account ${e}: an OpenID Connect provider with the URL ${i} and the audience ${h} (arn:${o}:iam::${e}:oidc-provider/${i.replace("https://","")})\
. If that is the wrong account, correct 'role' or 'account'.`]}function ot(t,n){const{account:e}=t.role,o=t.token?.audience??"";return[`The identity provider in\
 account ${e} does not accept the audience ${t.token?.claims.aud??o}. ${(0,d.hD)(n)}`,`Set 'audience' to one that the provider accepts, or add ${o} to its audie\
nces (client IDs) in IAM of account ${e}.`]}function W({token:t}){return t?.claims.iss??"https://token.actions.githubusercontent.com"}function st(t,n){const e=W(
t);return[`STS could not get the keys of the token's issuer ${e}, so it did not accept this job's OIDC token for ${t.role.arn}. ${(0,d.hD)(n)}`,`AWS must be abl\
e to reach ${e}/.well-known/openid-configuration and the keys that it names from the internet, with a certificate of a public authority.`]}function H(t,n){return[
`STS did not accept this job's OIDC token for ${t.role.arn}. ${(0,d.hD)(n)}`,`Check that the identity provider in account ${t.role.account} is the one of ${W(t)}\
, and that this machine's clock is right.`]}function it(t,n){const{duration:e}=t.request;return[`${t.role.arn} allows no session of ${e} s. ${(0,d.hD)(n)}`,`Rai\
se the maximum session duration (MaxSessionDuration) of ${t.role.arn} to ${e} or more, or set 'duration' to 3600 or less, which every role allows. The profile r\
efreshes itself, so a job may go on for longer than that.`]}function at(t,n){return[`${t.role.arn} is assumed from another role's session and then lives for at \
most one hour. ${(0,d.hD)(n)}`,"Set 'duration' to 3600 or less. The profile refreshes itself, so a job may go on for longer than that."]}function rt(t,n){return[
`The session policies and tags are too large for ${t.role.arn}. ${(0,d.hD)(n)}`,"Shorten 'session-policy', 'managed-policies' or 'session-tags': STS packs them,\
 and the packed form has a limit of its own."]}function ct(t,n){return[`STS did not accept 'session-policy' for ${t.role.arn}. ${(0,d.hD)(n)}`,"Correct the poli\
cy; IAM Access Analyzer (aws accessanalyzer validate-policy) names the place."]}function ut(t,n){return[`STS is switched off in ${t.request.region} for account ${t.
role.account}. ${(0,d.hD)(n)}`,`Set 'region' to one where it is on, or switch it on in the account settings of IAM of account ${t.role.account}.`]}const K={attempts:5,
milliseconds:25e3},F=900;async function dt(t,n){return await G(t,await ht(t,n),n)}async function lt(t,n,e){const o=n.chain.length===0,i=await z(t,n,{role:n.role,
last:o},e);return await G(n,i,e)}async function G(t,n,e){let o=n,i=t.role;for(const[h,g]of t.chain.entries()){const T={credentials:o.credentials,label:i.arn};o=
await z(T,t,{role:g,last:h===t.chain.length-1},e),i=g}return o}async function ht(t,n){const{role:e}=t,o=t.chain.length===0,i=ft(t.audience,n),[{AssumeRoleWithWebIdentityCommand:h},
g]=await Promise.all([Promise.all([c.e(1241),c.e(2811)]).then(c.t.bind(c,2811,19)),b(t.region,n),i.current()]),T=async()=>{const k=new h({RoleArn:e.arn,RoleSessionName:t.
sessionName,WebIdentityToken:await i.current(),DurationSeconds:o?t.duration:F,...o?X(t.policies):{}});return await g.send(k)};return Y(await Z(async()=>{try{return await T()}catch(k){
if(!i.renew(k))throw k;return await T()}},k=>B(k,{request:t,role:e,token:{audience:t.audience,claims:s(i.last())}}),n),e,n)}async function z(t,n,{role:e,last:o},i){
const{AssumeRoleCommand:h}=await Promise.all([c.e(1241),c.e(2811)]).then(c.t.bind(c,2811,19)),g=await b(n.region,i,t.credentials),T=new h({RoleArn:e.arn,RoleSessionName:n.
sessionName,DurationSeconds:o?n.duration:F,...o?X(n.policies):{},...n.externalId===void 0?{}:{ExternalId:n.externalId},...n.tags.length>0?{Tags:[...n.tags]}:{}});
return Y(await Z(()=>g.send(T),v=>B(v,{request:n,role:e,caller:t.label}),i),e,i)}function X({policy:t,managed:n}){return{...t===void 0?{}:{Policy:t},...n.length>
0?{PolicyArns:n.map(e=>({arn:e}))}:{}}}async function Z(t,n,e){const o=e.now()+K.milliseconds,i=async()=>{try{return await t()}catch(h){throw n(h)}};return await(0,w.
jh)(i,{what:"Assuming the role",onRetry:h=>e.logger.info(h),attempts:K.attempts,signal:e.signal,isTransient:h=>(0,w.dg)(h)&&e.now()<o})}function ft(t,n){let e,o=!1;
return{current:async()=>(e??=await f(t,n),e),renew:i=>o||!pt(i)?!1:(o=!0,e=void 0,!0),last:()=>e??""}}function pt(t){const n=N(t);return n==="ExpiredToken"?!0:n===
"InvalidIdentityToken"&&!/audience|provider found/i.test(String(t))}function Y(t,n,{mask:e}){const{AccessKeyId:o,SecretAccessKey:i,SessionToken:h,Expiration:g}=t.
Credentials??{};for(const k of[i,h])k&&e(k);const T=t.AssumedRoleUser?.Arn??"";if(!o||!i||!h||!g)throw new r.nM("STS answered without credentials.","If AWS_ENDP\
OINT_URL or a proxy leads to another service than STS, correct it.");const O=(0,A.GJ)(T);if(O?.account!==n.account||O.name!==n.name)throw new r.yo(`STS answered\
 with a session of ${T||"nobody"}, where ${n.arn} was asked for.`,"Nothing was exported. Check where AWS_ENDPOINT_URL_STS and the proxy lead.");return{credentials:{
accessKeyId:o,secretAccessKey:i,sessionToken:h,expiration:g},account:O.account,assumedRoleArn:T}}}),4390:((P,_,c)=>{c.d(_,{e:()=>r});const r={account:"707930574\
880",region:"us-east-1",role:"EKS-HUB-Hub",profile:"hub",registry:"707930574880.dkr.ecr.us-east-1.amazonaws.com",clusters:{prod:"hub-prod",ephemeral:"hub-epheme\
ral"},standIn:{profile:"hub-pu",role:"HFPowerUserAccess"}}}),7646:((P,_,c)=>{c.d(_,{R:()=>r});class r extends Error{code;status;constructor(A,S,b){super(S),this.
code=A,this.status=b}}}),4508:((P,_,c)=>{c.d(_,{x:()=>$});var r=c(6986),w=c(7646),A=c(4079);const S=new Set(["SELF_SIGNED_CERT_IN_CHAIN","DEPTH_ZERO_SELF_SIGNED\
_CERT","UNABLE_TO_VERIFY_LEAF_SIGNATURE","UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_CERT_LOCALLY"]),b=new Set(["EAI_AGAIN","ECONNABORTED","ECONNREFUSED",
"ECONNRESET","EHOSTDOWN","EHOSTUNREACH","ENETDOWN","ENETRESET","ENETUNREACH","ENOTFOUND","EPIPE","ERR_STREAM_PREMATURE_CLOSE","ETIMEDOUT"]);function $(f,s){if(s instanceof
r.lZ)return s;const u=(0,r.$N)(s)??"",p=f.host;if(S.has(u))return new r.yo(`The TLS certificate of ${p} is signed by an unknown authority (${u}).`,"If a proxy i\
nspects TLS here, set NODE_EXTRA_CA_CERTS to a file with its CA certificate.",{cause:s});if(u.startsWith("ERR_TLS")||u.startsWith("CERT_"))return new r.yo(`The \
TLS certificate of ${p} is not valid (${u}).`,"Check the host name and its certificate.",{cause:s});if(u==="ERR_ANSWER_TOO_LARGE")return new r.yo(`${p} sent far\
 more than an answer to this question has.`,"Check that no proxy or other service answers in its place.",{cause:s});if(u==="ERR_PROXY_REFUSED")return y(p,s);const m=b.
has(u)?A.N_:r.nM,R=u==="ETIMEDOUT"?`${p} did not answer in time.`:`${p} cannot be reached: ${E(s,u,f)}.`;return new m(R,`Check that this machine may reach ${p};\
 behind a proxy, set HTTPS_PROXY and NO_PROXY.`,{cause:s})}function y(f,s){const p=s instanceof w.R&&(0,A.Dm)(s.status??0)?A.N_:r.nM;return new p(`The proxy ref\
used to connect to ${f}: ${(0,r.bD)(s)}.`,"Check HTTPS_PROXY and its credentials, or add the host to NO_PROXY.",{cause:s})}function E(f,s,u){return s==="ENOTFOU\
ND"||s==="EAI_AGAIN"?`the name ${u.hostname} does not resolve`:s==="ECONNRESET"?"the connection ended before its answer did: ECONNRESET":(0,r.bD)(f)}}),4079:((P,_,c)=>{
c.d(_,{Dm:()=>E,N_:()=>S,dg:()=>$,jh:()=>f});var r=c(8500),w=c(8367),A=c(6986);class S extends A.nM{retryAfter;constructor(u,p,m={}){super(u,p,m),this.retryAfter=
m.retryAfter}}const b=30;function $(s){return s instanceof S}const y=[501,505,506,508,510,511];function E(s){return s===408||s===429||s>=500&&!y.includes(s)}async function f(s,u){
const p=u.isTransient??$;return await(0,w.Ay)(s,{retries:(u.attempts??4)-1,minTimeout:0,maxTimeout:0,...u.signal?{signal:u.signal}:{},shouldRetry:({error:m})=>p(
m),onFailedAttempt:async({error:m,attemptNumber:R,retriesLeft:x})=>{if(x===0||!p(m))return;const I=(0,A.bD)(m),a=I.startsWith(`${u.what} failed`);u.onRetry(`${a?
I:`${u.what} failed (${I})`} Trying again.`);const l=m instanceof S?Math.min(m.retryAfter??0,b)*1e3:0;await(0,r.setTimeout)(l+Math.random()*250*2**(R-1),void 0,
{...u.signal?{signal:u.signal}:{}})}})}})};

export const id=9745,ids=[9745],modules={5108:((P,_,c)=>{c.d(_,{MM:()=>A,Pu:()=>y,S$:()=>S,cw:()=>b});const r=/(with an explicit deny in an?|because no) (identity-based policy|resource-based policy|role trust policy|service control policy|resource control policy|permissions boundary|session policy|VPC endpoint policy)/i;
function y(w){const[,m="",T]=r.exec(w)??[];return T===void 0?void 0:{policy:T.toLowerCase(),isExplicit:/^with/i.test(m)}}function A(w){const[,m,T]=/:sts::(\d{12}):assumed-role\/([\w+=,.@-]+)\//.
exec(w)??[];return m&&T?{account:m,name:T}:void 0}function S({policy:w,isExplicit:m},T,d){const o=m?`must not deny ${T}`:`must allow ${T}`;switch(w){case"identi\
ty-based policy":return m?`Remove the Deny of ${T} from the policies of ${d}.`:b(T,d);case"permissions boundary":return`The permissions boundary of ${d} ${o}; i\
ts other policies cannot make up for that.`;case"session policy":return`The session is narrowed: 'session-policy' or 'managed-policies' of assume-role ${o}.`;case"\
service control policy":case"resource control policy":return`A ${w} of the AWS organization ${o}: ask whoever administers the organization. No policy of ${d} ca\
n make up for that.`;case"vpc endpoint policy":return`The policy of the VPC endpoint by which this machine reaches AWS ${o}. No policy of ${d} can make up for t\
hat.`;case"role trust policy":return`The trust policy of the role that was asked for ${o} to ${d}.`;default:return`The policy of the resource ${o} to ${d}.`}}function b(w,m){
return`Allow ${w} in the policy of ${m}.`}}),6686:((P,_,c)=>{c.d(_,{A3:()=>p,XZ:()=>b,es:()=>f,hD:()=>w,wM:()=>T});var r=c(6986),y=c(4390),A=c(4079),S=c(5108);function b(a){
if(!(a instanceof Error)||!("$metadata"in a))return;const h=a.$metadata,u="Code"in a&&typeof a.Code=="string"?a.Code:void 0;return{code:u??a.name,isCodeOfBody:u!==
void 0,message:(0,r.bD)(a),status:h?.httpStatusCode,requestId:h?.requestId}}function w(a){const h=a.requestId===void 0?"":` (request id ${a.requestId})`;return`${a.
code}: ${a.message}${h}`}const m=new WeakMap;function T(a,h){a instanceof Error&&m.set(a,h)}const d=new Set(["ExpiredTokenException","ExpiredToken","Unrecognize\
dClientException","InvalidClientTokenId"]),o=new Set(["SyntaxError","Unknown","UnknownError"]);function f(a,h){if(a instanceof r.lZ)return g(a,h);const u=b(a);if(!u)
return new r.nM(`${h.permission} failed: ${(0,r.bD)(a)}`,"Run the job again; if it persists, see the debug log.",{cause:a});const D={cause:a};return o.has(u.code)?
new r.nM(`${h.permission} got an answer that is not AWS's (HTTP ${u.status??"unknown"}${R(a)}).`,"Run the job again; if it persists, see whether a proxy or an A\
WS_ENDPOINT_URL variable stands in the way.",D):/^AccessDenied/.test(u.code)?new r.yo(`${h.permission} is denied to ${h.caller}. ${w(u)}`,k(u.message,h),D):d.has(
u.code)?new r.yo(`The credentials of ${h.caller} are expired or not valid. ${w(u)}`,"Run assume-role in this job; its profile refreshes itself. Keys in the envi\
ronment do not.",D):(0,A.Dm)(u.status??0)||/Throttl|TooManyRequests/.test(u.code)?new r.nM(`${h.permission} failed at AWS. ${w(u)}`,"Run the job again later.",D):
new r.yo(`${h.permission} was refused. ${w(u)}`,"Check the action's inputs against this answer.",D)}function p(a){const h=a instanceof r.lZ?void 0:b(a);if(!h)return(0,r.
bD)(a);const u=`HTTP ${h.status??"unknown"}`;return o.has(h.code)?`An answer that is not AWS's, ${u}.`:`${w(h)}.`}function g(a,{permission:h}){const u=m.get(a),
D={cause:a};if(u&&a instanceof r.nM){const C=a.message.replace(/\.$/,"");return new r.nM(`${h} failed: ${C} (${I(u)}).`,a.remedy,D)}return u&&a instanceof r.yo?
new r.yo(`${h} failed: ${a.message}`,a.remedy,D):a}function R(a){const h=a instanceof Error?m.get(a):void 0;return h?` from ${h.host}, ${I(h)}`:""}function I({count:a}){
return a===1?"1 try":`${a} tries`}function k(a,h){const u=(0,S.MM)(a),D=u?`role ${u.name}`:"the role",C=(0,S.Pu)(a);if(C&&C.policy!=="identity-based policy")return(0,S.
S$)(C,h.permission,D);const M=C?(0,S.S$)(C,h.permission,D):(0,S.cw)(h.permission,D);if(!(h.profile===y.e.profile&&(u===void 0||u.account===y.e.account)))return M;
const{role:N,profile:U}=y.e.standIn;return`${M.replace(/\.$/,"")}, or assume ${N} as profile ${U} and set profile: ${U}.`}}),851:((P,_,c)=>{c.d(_,{D:()=>S});var r=c(
9752),y=c(4508),A=c(4079);function S(d,{signal:o,timeout:f,idempotent:p}={}){return{handle:async(g,R={})=>{const I=R.abortSignal instanceof AbortSignal?R.abortSignal:
o,k={...I?{signal:I}:{},...f===void 0?{}:{timeout:f},...p===void 0?{}:{idempotent:p}};return{response:await b(d,g,k)}},updateHttpClientConfig:()=>{},httpHandlerConfigs:()=>({})}}
async function b(d,o,f){const p=o.port?`:${o.port}`:"",g=new URL(`${o.protocol}//${o.hostname}${p}${o.path}${T(o.query)}`);try{const{status:R,headers:I,body:k}=await d(
{url:g,method:o.method,headers:o.headers,...o.body===void 0?{}:{body:o.body},...f}),a=await m(k,g,f.signal);return new r.cS({statusCode:R,headers:R<400?I:w(I,a),
body:a})}catch(R){throw(0,A.dg)(R)&&Object.assign(R,{$retryable:{throttling:!1}}),R}}function w(d,o){const f="x-amzn-requestid",p=/<RequestId>([\w-]{1,100})<\/RequestId>/i.
exec(Buffer.from(o).toString())?.[1];return p===void 0||f in d?d:{...d,[f]:p}}async function m(d,o,f){const p=[];try{for await(const g of d)p.push(g)}catch(g){throw f?.
aborted?f.reason:(0,y.x)(o,g)}return Buffer.concat(p)}function T(d){const o=new URLSearchParams;for(const[p,g]of Object.entries(d??{}))for(const R of Array.isArray(
g)?g:[g??""])o.append(p,R);const f=o.toString().replaceAll("+","%20");return f?`?${f}`:""}}),9745:((P,_,c)=>{c.d(_,{v:()=>dt,openSessionAs:()=>lt});var r=c(6986),
y=c(4079),A=c(3338),S=c(851);async function b(t,{http:n,signal:e},s){const{STSClient:i}=await Promise.all([c.e(1241),c.e(2811)]).then(c.t.bind(c,2811,19));return new i(
{region:t,maxAttempts:1,requestHandler:(0,S.D)(n,{signal:e,timeout:10,idempotent:!0}),customUserAgent:"ds-infra",...s?{credentials:s}:{}})}var w=c(1455),m=c(4564);
const T={timeout:10,attempts:5,milliseconds:15e3};async function d(t,n){const{url:e,bearer:s}=await f(n.environment);e.searchParams.set("audience",t);const i=async()=>{
const $=await n.http({url:e,headers:{authorization:`bearer ${s}`,accept:"application/json; api-version=2.0"},timeout:T.timeout,signal:n.signal});return await p(
$,e.host)},l=n.now()+T.milliseconds,E=await(0,y.jh)(i,{what:"Getting an OIDC token from GitHub",onRetry:$=>n.logger.info($),attempts:T.attempts,signal:n.signal,
isTransient:$=>(0,y.dg)($)&&n.now()<l});return n.mask(E),E}function o(t){try{const n=JSON.parse(Buffer.from(t.split(".")[1]??"","base64url").toString());return typeof n==
"object"&&n!==null?n:{}}catch{return{}}}async function f(t){const n=t[m.E.idTokenRequestUrl],e=t[m.E.idTokenRequestToken];if(!n||!e)throw await k(t);if(!URL.canParse(
n))throw new r.yo(`${m.E.idTokenRequestUrl} is not a URL.`,"Leave this variable as the runner sets it.");return{url:new URL(n),bearer:e}}async function p(t,n){const e=await t.
body.text().catch(i=>{throw new y.N_(`The answer of ${n} broke off: ${(0,r.bD)(i)}.`,"Run the job again.",{cause:i})});if((0,y.Dm)(t.status))throw new y.N_(`Git\
Hub's OIDC endpoint ${n} answered HTTP ${t.status}.`,"Run the job again later; see https://www.githubstatus.com.");if(t.status!==200)throw R(t.status,n);const s=g(
e);if(!s)throw new r.nM(`GitHub's OIDC endpoint ${n} answered without a token.`,"If a proxy or a sign-in page stands between, let this host pass; otherwise run \
the job again.");return s}function g(t){try{const n=JSON.parse(t);return typeof n!="object"||n===null||!("value"in n)?void 0:typeof n.value=="string"&&n.value!==
""?n.value:void 0}catch{return}}function R(t,n){const e=`GitHub's OIDC endpoint ${n} refused to mint a token: HTTP ${t}.`;return t!==401&&t!==403?new r.yo(e,"Ch\
eck the input audience."):new r.yo(e,"The request token of this job is no longer accepted (it lives for about six hours) or was changed; assume the role in a jo\
b of its own.")}const I=`Add to the job, or to the whole workflow:
    permissions:
      id-token: write
      contents: read
A called workflow (workflow_call) has no more permissions than its caller grants: add them there too.`;async function k(t){return await a(t)?new r.yo("This job \
gets no OIDC token: pull requests from forks never have id-token: write.","Skip this step for forks: if: github.event.pull_request.head.repo.full_name == github\
.repository. Or deploy after the merge, on push."):new r.yo(`This job gets no OIDC token: it lacks the permission id-token: write (${m.E.idTokenRequestUrl} is n\
ot set).`,I)}async function a(t){const n=t[m.E.githubEventPath];if(!n||t[m.E.githubEventName]==="pull_request_target")return!1;try{const e=JSON.parse(await(0,w.
readFile)(n,"utf8")),s=e?.pull_request?.head;if(!s)return!1;const i=e.repository?.full_name??t[m.E.githubRepository];return!s.repo||s.repo.full_name!==i}catch{return!1}}
var h=c(5108),u=c(6686);function D(t){const n=t.sub??"",[,e="",s="",i]=/^repo:([^/:]+)\/([^:]+):(.*)$/s.exec(n)??[];if(i===void 0)return{classic:n,immutable:n};
const[l="",E=t.repository_owner_id]=e.split("@"),[$="",x=t.repository_id]=s.split("@");return{classic:`repo:${l}/${$}:${i}`,immutable:E&&x?`repo:${l}@${E}/${$}@${x}\
:${i}`:n}}function C(t,n){const e=(t.iss??"https://token.actions.githubusercontent.com").replace(/^https:\/\//,""),{classic:s,immutable:i}=D(t);return{Version:"\
2012-10-17",Statement:[{Effect:"Allow",Principal:{Federated:`arn:${n.partition}:iam::${n.account}:oidc-provider/${e}`},Action:"sts:AssumeRoleWithWebIdentity",Condition:{
StringEquals:{[`${e}:aud`]:t.aud??"sts.amazonaws.com",[`${e}:sub`]:s===i?s:[s,i]}}}]}}function M(t,n){const{classic:e,immutable:s}=D(t),i=t.sub===e?s:e;return["\
The token of this job says:",`  iss: ${t.iss??"(nothing)"}`,`  aud: ${t.aud??"(nothing)"}`,`  sub: ${t.sub??"(nothing)"}`,...i===t.sub?[]:[`  the same subject i\
n its ${i===s?"immutable":"classic"} form: ${i}`],`A trust policy of ${n.arn} that matches it:`,JSON.stringify(C(t,n),void 0,2)].join(`
`)}const L=new Set(["IDPCommunicationError","Throttling","ThrottledException","RequestThrottled","RequestLimitExceeded","TooManyRequests","ServiceUnavailable","\
InternalFailure","InternalError","RequestTimeout"]);function N(t){return(0,u.XZ)(t)?.code.replace(/Exception$/,"")}function U(t){if(t instanceof r.lZ)return(0,y.
dg)(t);const n=(0,u.XZ)(t);return n?L.has(N(t)??"")||(0,y.Dm)(n.status??0):!1}function B(t,n){if(t instanceof r.lZ)return t;const e=(0,u.XZ)(t),[s,i]=e?Q(e,N(t)??
"",n):V(t,n),l={cause:t};return e?U(t)?new y.N_(s,i,l):new r.yo(s,i,l):new r.nM(s,i,l)}function V(t,{role:n}){return[`STS's answer for ${n.arn} could not be rea\
d: ${(0,r.bD)(t)}`,"If a proxy or a sign-in page stands between, let STS pass; otherwise run the job again."]}const J=[{code:"AccessDenied",explain:tt},{code:"I\
nvalidIdentityToken",says:/provider found/i,explain:et},{code:"InvalidIdentityToken",says:/audience/i,explain:ot},{code:"InvalidIdentityToken",says:/verification key/i,
explain:st},{code:"InvalidIdentityToken",explain:H},{code:"ExpiredToken",explain:H},{code:"IDPRejectedClaim",explain:H},{code:"ValidationError",says:/MaxSessionDuration/i,
explain:it},{code:"ValidationError",says:/role chaining/i,explain:at},{code:"PackedPolicyTooLarge",explain:rt},{code:"MalformedPolicyDocument",explain:ct},{code:"\
RegionDisabled",explain:ut}];function Q(t,n,e){const s=L.has(n)||(0,y.Dm)(t.status??0);if(!s&&!t.isCodeOfBody)return q(e,t);const i=J.find(l=>l.code===n&&(l.says?.
test(t.message)??!0));if(i)return i.explain(e,t);if(s){const l=`STS failed in ${e.request.region} for ${e.role.arn}: HTTP ${t.status??"unknown"}`,E=t.requestId===
void 0?"":`, ${(0,u.hD)(t)}`;return[`${l}${E}.`,"Run the job again later; see https://health.aws.amazon.com."]}return[j(e,t),"Check the action's inputs against \
this answer."]}function j({role:t},n){return`STS refused to assume ${t.arn}. ${(0,u.hD)(n)}`}function q({role:t,request:n},e){return[`Assuming ${t.arn} was refu\
sed with HTTP ${e.status??"unknown"} by something that is not STS: the answer is no error of its protocol.`,`Let the proxy or firewall in between pass STS of ${n.
region}, and check where AWS_ENDPOINT_URL_STS leads.`]}function tt(t,n){const e=(0,h.Pu)(n.message);if(!t.token)return[j(t,n),nt(t,n,e)];const{role:s,token:i}=t,
l=M(i.claims,s);if(e){const E=(0,h.S$)(e,"sts:AssumeRoleWithWebIdentity",`the role ${s.arn}`);return[j(t,n),`${E}
${l}`]}return[j(t,n),`Either there is no such role in account ${s.account}, or its trust policy does not match this job's token.
${l}`]}function nt(t,n,e){const{role:s,request:i,caller:l="the caller"}=t,E=`sts:AssumeRole of ${s.arn} is denied to ${l}.`,$=(0,h.MM)(n.message),x=l.startsWith(
"arn:")||!$?l:`role ${$.name} of account ${$.account}`;if(e&&!/^(?:resource-based|role trust) policy$/.test(e.policy))return`${E} ${(0,h.S$)(e,`sts:AssumeRole o\
n ${s.arn}`,x)}`;const v=i.tags.length>0?" and sts:TagSession":"",O=i.externalId===void 0?"":" Check that 'external-id' is what its trust policy asks for.";return`${E}\
 The trust policy of ${s.arn} must allow sts:AssumeRole${v} to ${x}, and the policy of that role must allow it on ${s.arn}.${O}`}function et(t,n){const{account:e,
partition:s}=t.role,i=W(t),l=t.token?.audience??"sts.amazonaws.com";return[`Account ${e} does not know GitHub as an identity provider. ${(0,u.hD)(n)}`,`Create i\
t once in IAM of account ${e}: an OpenID Connect provider with the URL ${i} and the audience ${l} (arn:${s}:iam::${e}:oidc-provider/${i.replace("https://","")})\
. If that is the wrong account, correct 'role' or 'account'.`]}function ot(t,n){const{account:e}=t.role,s=t.token?.audience??"";return[`The identity provider in\
 account ${e} does not accept the audience ${t.token?.claims.aud??s}. ${(0,u.hD)(n)}`,`Set 'audience' to one that the provider accepts, or add ${s} to its audie\
nces (client IDs) in IAM of account ${e}.`]}function W({token:t}){return t?.claims.iss??"https://token.actions.githubusercontent.com"}function st(t,n){const e=W(
t);return[`STS could not get the keys of the token's issuer ${e}, so it did not accept this job's OIDC token for ${t.role.arn}. ${(0,u.hD)(n)}`,`AWS must be abl\
e to reach ${e}/.well-known/openid-configuration and the keys that it names from the internet, with a certificate of a public authority.`]}function H(t,n){return[
`STS did not accept this job's OIDC token for ${t.role.arn}. ${(0,u.hD)(n)}`,`Check that the identity provider in account ${t.role.account} is the one of ${W(t)}\
, and that this machine's clock is right.`]}function it(t,n){const{duration:e}=t.request;return[`${t.role.arn} allows no session of ${e} s. ${(0,u.hD)(n)}`,`Rai\
se the maximum session duration (MaxSessionDuration) of ${t.role.arn} to ${e} or more, or set 'duration' to 3600 or less, which every role allows. The profile r\
efreshes itself, so a job may go on for longer than that.`]}function at(t,n){return[`${t.role.arn} is assumed from another role's session and then lives for at \
most one hour. ${(0,u.hD)(n)}`,"Set 'duration' to 3600 or less. The profile refreshes itself, so a job may go on for longer than that."]}function rt(t,n){return[
`The session policies and tags are too large for ${t.role.arn}. ${(0,u.hD)(n)}`,"Shorten 'session-policy', 'managed-policies' or 'session-tags': STS packs them,\
 and the packed form has a limit of its own."]}function ct(t,n){return[`STS did not accept 'session-policy' for ${t.role.arn}. ${(0,u.hD)(n)}`,"Correct the poli\
cy; IAM Access Analyzer (aws accessanalyzer validate-policy) names the place."]}function ut(t,n){return[`STS is switched off in ${t.request.region} for account ${t.
role.account}. ${(0,u.hD)(n)}`,`Set 'region' to one where it is on, or switch it on in the account settings of IAM of account ${t.role.account}.`]}const K={attempts:5,
milliseconds:25e3},F=900;async function dt(t,n){return await G(t,await ht(t,n),n)}async function lt(t,n,e){const s=n.chain.length===0,i=await z(t,n,{role:n.role,
last:s},e);return await G(n,i,e)}async function G(t,n,e){let s=n,i=t.role;for(const[l,E]of t.chain.entries()){const $={credentials:s.credentials,label:i.arn};s=
await z($,t,{role:E,last:l===t.chain.length-1},e),i=E}return s}async function ht(t,n){const{role:e}=t,s=t.chain.length===0,i=ft(t.audience,n),[{AssumeRoleWithWebIdentityCommand:l},
E]=await Promise.all([Promise.all([c.e(1241),c.e(2811)]).then(c.t.bind(c,2811,19)),b(t.region,n),i.current()]),$=async()=>{const O=new l({RoleArn:e.arn,RoleSessionName:t.
sessionName,WebIdentityToken:await i.current(),DurationSeconds:s?t.duration:F,...s?X(t.policies):{}});return await E.send(O)};return Y(await Z(async()=>{try{return await $()}catch(O){
if(!i.renew(O))throw O;return await $()}},O=>B(O,{request:t,role:e,token:{audience:t.audience,claims:o(i.last())}}),n),e,n)}async function z(t,n,{role:e,last:s},i){
const{AssumeRoleCommand:l}=await Promise.all([c.e(1241),c.e(2811)]).then(c.t.bind(c,2811,19)),E=await b(n.region,i,t.credentials),$=new l({RoleArn:e.arn,RoleSessionName:n.
sessionName,DurationSeconds:s?n.duration:F,...s?X(n.policies):{},...n.externalId===void 0?{}:{ExternalId:n.externalId},...n.tags.length>0?{Tags:[...n.tags]}:{}});
return Y(await Z(()=>E.send($),v=>B(v,{request:n,role:e,caller:t.label}),i),e,i)}function X({policy:t,managed:n}){return{...t===void 0?{}:{Policy:t},...n.length>
0?{PolicyArns:n.map(e=>({arn:e}))}:{}}}async function Z(t,n,e){const s=e.now()+K.milliseconds,i=async()=>{try{return await t()}catch(l){throw n(l)}};return await(0,y.
jh)(i,{what:"Assuming the role",onRetry:l=>e.logger.info(l),attempts:K.attempts,signal:e.signal,isTransient:l=>(0,y.dg)(l)&&e.now()<s})}function ft(t,n){let e,s=!1;
return{current:async()=>(e??=await d(t,n),e),renew:i=>s||!pt(i)?!1:(s=!0,e=void 0,!0),last:()=>e??""}}function pt(t){const n=N(t);return n==="ExpiredToken"?!0:n===
"InvalidIdentityToken"&&!/audience|provider found/i.test(String(t))}function Y(t,n,{mask:e}){const{AccessKeyId:s,SecretAccessKey:i,SessionToken:l,Expiration:E}=t.
Credentials??{};for(const O of[i,l])O&&e(O);const $=t.AssumedRoleUser?.Arn??"";if(!s||!i||!l||!E)throw new r.nM("STS answered without credentials.","If AWS_ENDP\
OINT_URL or a proxy leads to another service than STS, correct it.");const x=(0,A.GJ)($);if(x?.account!==n.account||x.name!==n.name)throw new r.yo(`STS answered\
 with a session of ${$||"nobody"}, where ${n.arn} was asked for.`,"Nothing was exported. Check where AWS_ENDPOINT_URL_STS and the proxy lead.");return{credentials:{
accessKeyId:s,secretAccessKey:i,sessionToken:l,expiration:E},account:x.account,assumedRoleArn:$}}}),4390:((P,_,c)=>{c.d(_,{e:()=>r});const r={account:"707930574\
880",region:"us-east-1",role:"EKS-HUB-Hub",profile:"hub",registry:"707930574880.dkr.ecr.us-east-1.amazonaws.com",clusters:{prod:"hub-prod",ephemeral:"hub-epheme\
ral"},standIn:{profile:"hub-pu",role:"HFPowerUserAccess"}}}),7646:((P,_,c)=>{c.d(_,{R:()=>r});class r extends Error{code;status;constructor(A,S,b){super(S),this.
code=A,this.status=b}}}),4508:((P,_,c)=>{c.d(_,{x:()=>w});var r=c(6986),y=c(7646),A=c(4079);const S=new Set(["SELF_SIGNED_CERT_IN_CHAIN","DEPTH_ZERO_SELF_SIGNED\
_CERT","UNABLE_TO_VERIFY_LEAF_SIGNATURE","UNABLE_TO_GET_ISSUER_CERT","UNABLE_TO_GET_ISSUER_CERT_LOCALLY"]),b=new Set(["EAI_AGAIN","ECONNABORTED","ECONNREFUSED",
"ECONNRESET","EHOSTDOWN","EHOSTUNREACH","ENETDOWN","ENETRESET","ENETUNREACH","ENOTFOUND","EPIPE","ERR_STREAM_PREMATURE_CLOSE","ETIMEDOUT"]);function w(d,o){if(o instanceof
r.lZ)return o;const f=(0,r.$N)(o)??"",p=d.host;if(S.has(f))return new r.yo(`The TLS certificate of ${p} is signed by an unknown authority (${f}).`,"If a proxy i\
nspects TLS here, set NODE_EXTRA_CA_CERTS to a file with its CA certificate.",{cause:o});if(f.startsWith("ERR_TLS")||f.startsWith("CERT_"))return new r.yo(`The \
TLS certificate of ${p} is not valid (${f}).`,"Check the host name and its certificate.",{cause:o});if(f==="ERR_ANSWER_TOO_LARGE")return new r.yo(`${p} sent far\
 more than an answer to this question has.`,"Check that no proxy or other service answers in its place.",{cause:o});if(f==="ERR_PROXY_REFUSED")return m(p,o);const g=b.
has(f)?A.N_:r.nM,R=f==="ETIMEDOUT"?`${p} did not answer in time.`:`${p} cannot be reached: ${T(o,f,d)}.`;return new g(R,`Check that this machine may reach ${p};\
 behind a proxy, set HTTPS_PROXY and NO_PROXY.`,{cause:o})}function m(d,o){const p=o instanceof y.R&&(0,A.Dm)(o.status??0)?A.N_:r.nM;return new p(`The proxy ref\
used to connect to ${d}: ${(0,r.bD)(o)}.`,"Check HTTPS_PROXY and its credentials, or add the host to NO_PROXY.",{cause:o})}function T(d,o,f){return o==="ENOTFOU\
ND"||o==="EAI_AGAIN"?`the name ${f.hostname} does not resolve`:o==="ECONNRESET"?"the connection ended before its answer did: ECONNRESET":(0,r.bD)(d)}}),4079:((P,_,c)=>{
c.d(_,{Dm:()=>m,N_:()=>S,dg:()=>w,jh:()=>T});var r=c(8500),y=c(8367),A=c(6986);class S extends A.nM{retryAfter;constructor(o,f,p={}){super(o,f,p),this.retryAfter=
p.retryAfter}}const b=30;function w(d){return d instanceof S}function m(d){return d===408||d===429||d>=500}async function T(d,o){const f=o.isTransient??w;return await(0,y.
Ay)(d,{retries:(o.attempts??4)-1,minTimeout:0,maxTimeout:0,...o.signal?{signal:o.signal}:{},shouldRetry:({error:p})=>f(p),onFailedAttempt:async({error:p,attemptNumber:g,
retriesLeft:R})=>{if(R===0||!f(p))return;const I=(0,A.bD)(p),k=I.startsWith(`${o.what} failed`);o.onRetry(`${k?I:`${o.what} failed (${I})`} Trying again.`);const a=p instanceof
S?Math.min(p.retryAfter??0,b)*1e3:0;await(0,r.setTimeout)(a+Math.random()*250*2**(g-1),void 0,{...o.signal?{signal:o.signal}:{}})}})}})};

export const id=233,ids=[233,370],modules={9233:((te,U,l)=>{l.r(U),l.d(U,{deadline:()=>En,run:()=>In});var P=l(1455),T=l(6760),p=l(2977),F=l(4195),L=l(7729);async function k(t,{
environment:e,signal:n},i){try{const s={...e,BUILDKIT_PROGRESS:"plain"};return await(0,L.R3)("docker",t,{env:s,signal:n,...i?{onLine:i}:{}})}catch(s){throw(0,p.
$N)(s)!=="ENOENT"?s:new p.yo("There is no docker command on this machine.","Run the job on a machine with Docker, or hand the images over as OCI layouts (image:\
 oci:<path>).",{cause:s})}}async function M(t){const{exitCode:e,stderr:n,stdout:i}=await k(["version","--format","{{.Server.Version}}"],t);if(!(e===0&&i.trim()!==
""))throw new p.nM(`The Docker Engine does not answer: ${n.trim()||i.trim()}`,"Start it, or correct DOCKER_HOST or DOCKER_CONTEXT.")}async function x(t,e){const n=[
"image","inspect","--format","{{.Id}}","--"],{exitCode:i,stdout:s,stderr:r}=await k([...n,...t],e),o=s.split(`
`).filter(u=>u.startsWith("sha256:"));if(i===0&&o.length===t.length)return o;const[a=""]=t;if(t.length<=1){const u=new p.yo(`The Docker Engine has no image ${a}\
: ${r.trim()}`,"Build or pull it in an earlier step, or have it built here ('context', 'target').");return t.map(()=>u)}return(await Promise.all(t.map(u=>x([u],
e)))).flat()}async function A(t,e,n){const i=(0,T.join)(e,"images.tar"),{exitCode:s,stderr:r}=await k(["save","--output",i,...t],n);if(s!==0)throw new p.nM(`doc\
ker save failed: ${r.trim()}`,"Check the Docker Engine and the free disk space.");const[{SavedImages:o},{openImageFiles:a}]=await Promise.all([l.e(518).then(l.bind(
l,2518)),Promise.resolve().then(l.bind(l,5137))]);return new o(await a(i),e)}var R=l(663),j=l(1527),W=l(5137),H=l(3891),z=l(370),D=l(5715),N=l(794),h=l(3314),m=l(
5431);class w extends p.yo{kind;status;constructor(e,n,i,s){super(i,s),this.kind=e,this.status=n}}async function E(t,e){const n=await t.body.text(),i=d(n),s=i?`${i.
code}: ${i.message}`:`HTTP ${t.status}`;if((0,N.Dm)(t.status))return new N.N_(`The registry ${e.host} could not ${e.what} (HTTP ${t.status}${i?`, ${s}`:""}).`,"\
Run the job again later.",{retryAfter:J(t.headers["retry-after"])});const r=g(t.status,i),o=r==="denied"&&!i&&n.trim()!==""?"no-registry":r,a=o==="unauthenticat\
ed"?await e.otherLogins?.():void 0,c=a?.length?` This job is logged in to: ${a.join(", ")}; is that the registry you mean?`:"";return new w(o,t.status,b(o,e,s),
`${O(o,e)}${c}`)}function y(t,e,n,{status:i,headers:s}){const r=s["content-type"]??"no content-type";return new p.nM(`${t} did not answer ${e} when asked to ${n}\
 (HTTP ${i}, ${r}).`,"Check the input 'registry'; otherwise a proxy or a sign-in page answers in its place.")}function d(t){try{const{errors:e}=JSON.parse(t),n=e?.[0];
return n?{code:String(n.code),message:String(n.message??"")}:void 0}catch{return}}const v=[["expired",(t,{message:e})=>/token has expired|security token.* expired|ExpiredToken/i.
test(e)],["immutable-tag",(t,{message:e})=>/immutable|already exists.*overwritten/i.test(e)],["no-repository",(t,{code:e})=>e==="NAME_UNKNOWN"||t===404&&e==="NA\
ME_INVALID"],["digest",(t,{code:e})=>e==="DIGEST_INVALID"||e==="SIZE_INVALID"],["upload-unknown",(t,{code:e})=>e==="BLOB_UPLOAD_UNKNOWN"||e==="BLOB_UPLOAD_INVAL\
ID"],["unauthenticated",(t,{code:e,message:n})=>t===401||e==="UNAUTHORIZED"||/authorization token is invalid/i.test(n)],["denied",(t,{code:e})=>t===403||e==="DE\
NIED"]];function g(t,e){return v.find(([,i])=>i(t,e??{code:"",message:""}))?.[0]??"other"}function b(t,{what:e,host:n,repository:i},s){switch(t){case"unauthenti\
cated":return`The registry ${n} does not accept this job's login. ${s}`;case"expired":return`This job's login to the registry ${n} has expired. ${s}`;case"no-re\
pository":return`The repository ${i} does not exist in the registry ${n}. ${s}`;case"denied":return`The registry ${n} denies this job to ${e} in the repository ${i}\
. ${s}`;case"no-registry":return`${n} was asked to ${e} in the repository ${i}, and that was denied (${s}) by something that is no registry: a proxy may stand i\
n between.`;case"digest":return`The registry ${n} received other bytes for ${i} than their digest says. ${s}`;default:return`The registry ${n} refused to ${e} i\
n the repository ${i}. ${s}`}}function O(t,e){switch(t){case"unauthenticated":return C(e.host)?`Log in before this step: ds-infra's ecr-login with registries: ${e.
host}.`:`Log in before this step: docker/login-action with registry: ${e.host}, or docker login.`;case"expired":return"Run ecr-login again just before this step\
: a login to Amazon ECR lasts 12 hours.";case"no-repository":return C(e.host)?`Set create-repositories: true, or create it: ${K(e)}`:"Create it in the registry,\
 and check registry and repository-prefix.";case"denied":return C(e.host)?`Allow ${e.permission} on the repository in the role's policy, or log in with a profil\
e that has it (${D.e.standIn.profile}).`:"Log in with an account that may push there.";case"no-registry":return`Check the input 'registry', and have the proxy l\
et requests to ${e.host} through or name it in NO_PROXY.`;case"digest":return"Make the image again: its files were changed or cut short after it was written.";default:
return"See what the registry answered; the README of push-images lists what it needs."}}function C(t){return(0,h.R5)(t)||(0,m._g)(t).startsWith("http:")}function K({
host:t,repository:e}){const n=/\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\./.exec(t)?.[1]??D.e.region;return`aws ecr create-repository --repository-name ${e} --region\
 ${n} --profile <profile>`}function J(t){return t!==void 0&&/^\d+$/.test(t)?Number(t):void 0}var Y=l(7075);const ne=4*1024*1024,fe=120;async function Re(t,e,n,i={}){
const s={registry:t,repository:e,blob:n,onProgress:i.onProgress??(()=>{})},r={upload:void 0,tries:0,resumes:!0};return await t.retry(`Sending a layer to ${e}`,()=>De(
s,r,i.mountFrom))}async function De(t,e,n){const{registry:i,repository:s,blob:r}=t;e.tries+=1;const o=e.upload&&e.resumes?await je(i,s,e.upload):void 0;if(e.upload=
o,!o&&e.tries>1&&await i.hasBlobNow(s,r.descriptor.digest))return"sent";if(e.upload??=await Ne(i,s,r,n),!e.upload)return"mounted";try{return await Ce(t,e.upload),
"sent"}catch(a){throw!o||!(a instanceof w)?a:(e.resumes=!1,new N.N_(a.message,a.remedy,{cause:a}))}}async function Ne(t,e,n,i){const{digest:s}=n.descriptor,r=i?
`?${new URLSearchParams({mount:s,from:i})}`:"",o=await t.send({target:`${e}/blobs/uploads/${r}`,method:"POST",headers:{"content-length":"0"},what:"start an uplo\
ad",permission:"ecr:InitiateLayerUpload",repository:e,mountFrom:i});return await o.body.text(),o.status===201?void 0:{location:t.locationOf(o),offset:0}}async function je(t,e,n){
try{const i=await t.send({target:n.location,what:"ask for the state of an upload",permission:"ecr:InitiateLayerUpload",repository:e});await i.body.text();const s=Number(
/^(?:bytes=)?0-(\d+)$/.exec(i.headers.range??"")?.[1]??0);return i.status!==204||s===0?void 0:{location:t.locationOf(i),offset:s+1}}catch(i){if(i instanceof w)return;
throw i}}async function Ce(t,e){const{size:n}=t.blob.descriptor,i=e.offset===0&&n<=ne;!i&&e.offset<n&&await ze(t,e);const{registry:s,repository:r,blob:o}=t;await(await s.
send({target:Le(e.location,o.descriptor.digest),method:"PUT",headers:{"content-type":"application/octet-stream","content-length":i?String(n):"0"},...i?{body:()=>o.
open(0)}:{},timeout:fe,what:"complete the upload of a layer",permission:"ecr:CompleteLayerUpload",repository:r})).body.text(),t.onProgress(n)}async function ze({
registry:t,repository:e,blob:n,onProgress:i},s){const{size:r}=n.descriptor,{offset:o}=s,a=await t.send({target:s.location,method:"PATCH",headers:{"content-type":"\
application/octet-stream","content-length":String(r-o),...o>0?{"content-range":`${o}-${r-1}`}:{}},body:()=>Be(n.open(o),c=>i(o+c)),timeout:fe,what:"send a layer",
permission:"ecr:UploadLayerPart",repository:e});await a.body.text(),s.location=t.locationOf(a),s.offset=r}function Be(t,e){let n=0;const i=new Y.Transform({transform:(s,r,o)=>{
n+=s.length,e(n),o(null,s)}});return(0,Y.pipeline)(t,i,()=>{}),i}function Le(t,e){const n=new URL(t);return n.search=[n.search.slice(1),`digest=${encodeURIComponent(
e)}`].filter(Boolean).join("&"),n}function Ue(t,e){const n=(0,z.default)(e.concurrency),i=new Map,s={registry:t,owners:i,limited:r=>n(r)};return{know:(r,o)=>le(
i,r,o,Promise.resolve(!0)),push:async(r,o)=>{const{promise:a,resolve:c}=Promise.withResolvers();le(i,r.repository,(0,j.OR)(r.manifest).keys(),a);let u=!1;try{const f=await Fe(
s,r,o,e.createRepository);return u=!0,f}finally{c(u)}}}}function le(t,e,n,i){for(const s of n)t.has(s)||t.set(s,{repository:e,complete:i})}async function Fe(t,e,n,i){
try{return await he(t,e,n)}catch(s){if(!i||!(s instanceof w)||s.kind!=="no-repository")throw s;return await i(e.repository),await he(t,e,n)}}async function he(t,e,n){
const{registry:i}=t,{repository:s,tags:r,manifest:o}=e,{digest:a}=o.descriptor,c=e.isNew?[]:await Promise.all(r.map(f=>i.findManifest(s,f))),u=r.filter((f,$)=>c[$]?.
digest!==a);if(u.length===r.length)await We(t,e,n);else for(const f of(0,j.OR)(o).values())n.existing+=f.descriptor.size;for(const f of u)await re(i,s,f,o);return u.
length===0?"unchanged":"pushed"}async function We(t,e,n){const i=[...(0,j.OR)(e.manifest).values()];let s=!1;const r=await Promise.allSettled(i.map(async o=>{try{
await He(t,e.repository,o,n,()=>s)}catch(a){throw s=!0,a}}));for(const o of r)if(o.status==="rejected")throw o.reason;for(const o of e.manifest.children)await ge(
t.registry,e.repository,o)}async function ge(t,e,n){for(const i of n.children)await ge(t,e,i);await t.writeManifest(e,n.descriptor.digest,me(n))}async function He(t,e,n,i,s){
const{registry:r,owners:o,limited:a}=t,{digest:c,size:u}=n.descriptor,f=o.get(c),$=f===void 0||f.repository===e;if(await a(async()=>s()||await r.hasBlob(e,c))){
i.existing+=u;return}const I=!$&&await f.complete?f.repository:void 0;await a(async()=>{if(s())return;let B=0;const G=Pe=>{i.sent+=Pe-B,B=Pe};if(await Re(r,e,n,
{mountFrom:I,onProgress:G})==="sent")return G(u);G(0),i.mounted+=u})}function me(t){return{mediaType:t.descriptor.mediaType,digest:t.descriptor.digest,bytes:t.bytes}}
async function re(t,e,n,i){try{await t.writeManifest(e,n,me(i))}catch(s){if(!(s instanceof w)||s.kind!=="immutable-tag")throw s;const r=await t.findManifest(e,n);
if(r?.digest===i.descriptor.digest)return;throw new p.yo(`The tag ${n} of ${e} is immutable and stands for ${r?.digest??"another image"}, not for ${i.descriptor.
digest}, which was built now.`,"Push under another tag, set skip-existing: true to keep what is there, or delete the tag in the registry.",{cause:s})}}function ie({
source:t}){return Q(t.context)?t.context:(0,T.resolve)(t.file??(0,T.join)(t.context,"Dockerfile"))}function Q(t){return/^(?:https?:\/\/|git@|git:\/\/|ssh:\/\/|github\.com\/)/.
test(t)}const Ke=20,Ge=/^(?:DEPRECATED: The legacy builder is deprecated|\s+Install the buildx component to build|\s+https:\/\/docs\.docker\.com\/go\/buildx\/)/;
function pe(t,e){const n=e.filter(s=>s.trim()!==""&&!Ge.test(s)).slice(-Ke),i=n.some(s=>/requires BuildKit|requires buildx|buildx component is missing/i.test(s));
return new p.yo(`The image of service '${t}' could not be built. The end of its log:
${n.map(s=>`  ${s}`).join(`
`)}`,i?"Install buildx before this step (docker/setup-buildx-action): the Dockerfile needs BuildKit.":"Correct the Dockerfile or its context; the whole log is a\
bove.")}async function Je(t){if((await k(["buildx","version"],t)).exitCode!==0)return;const{stdout:n,stderr:i,exitCode:s}=await k(["buildx","inspect"],t),r=/^Driver:\s+(\S+)/m.
exec(n)?.[1];if(s!==0||!r)throw new p.yo(`docker buildx has no builder that works: ${i.trim()||n.trim()}`,"Make one before this step (docker/setup-buildx-action\
), or correct BUILDX_BUILDER.");return{exports:r==="docker"&&!await Ve(t)?"engine":"layout"}}async function Ve(t){const{stdout:e}=await k(["info","--format","{{\
json .DriverStatus}}"],t);return e.includes("io.containerd.snapshotter")}async function Xe(t,e,n){const i=["buildx","bake","--print",...t.flatMap(u=>["--file",u]),
...e],{exitCode:s,stdout:r,stderr:o}=await k(i,n);if(s!==0){const u=/unknown (?:command|flag)|is not a docker command/.test(o);throw new p.yo(`The bake files ca\
nnot be read: ${dt(o)}`,u?"Install buildx before this step (docker/setup-buildx-action).":"Try it yourself: docker buildx bake --print with the same files and t\
argets.")}const a=JSON.parse(r),c=e.length>0?e:["default"];return{...a,selected:[...new Set(c.flatMap(u=>ye(a,u)))]}}function ye(t,e){const n=t.group?.[e];return n?
n.targets.flatMap(i=>i===e?[i]:ye(t,i)):[e]}async function Ze(t,e,n,i,s){qe(t,n);const r=new Map;let o=e.map((c,u)=>({...c,target:ct(c,u)}));for(const{service:c}of o)
s.started(c);let a=0;for(;o.length>0;){const c=[],u=await _e(t,o,n,i,c,s);if(u!==void 0&&Ye(c)&&a<Qe){a+=1;continue}const f=ot(c,o.map(({target:I})=>I)),$=u===void 0||
u===""?o:o.filter(({target:I})=>I===u),S=u===void 0?await ut(t,$,i):void 0;for(const[I,B]of $.entries()){const G=f.get(B.target)??[],de=S?.[I]??pe(B.service,at(
c,G));r.set(B.service,de),s.ended(B.service,G,!(de instanceof Error))}s.shared(f.get("")??[]),o=o.filter(({service:I})=>!r.has(I))}return r}function Ye(t){return t.
some(e=>/could not lock \S+index\.json\.lock/.test(e))}const Qe=20;function qe({exports:t},{platforms:e,provenance:n,cache:i}){if(t==="layout")return;const s=[...e.
length>1?["several platforms"]:[],...n==="false"?[]:["provenance"],...i==="none"?[]:[`cache: ${i}`]];if(s.length!==0)throw new p.yo(`The builder of this job is \
the Docker Engine's own, which here cannot do ${s.join(" and ")}.`,"Run docker/setup-buildx-action before this step: it makes a builder that can.")}async function _e(t,e,n,i,s,r){
const o=(0,T.join)(i.folder,"bake.json");await(0,F.I2)(oe(i.folder)),await(0,P.writeFile)(o,JSON.stringify(nt(e,n)),{mode:384});const a=e.map(({target:S})=>S),c=[
"buildx","bake","--file",o,"--metadata-file",we(i),"--progress","plain",...a.flatMap(S=>["--set",`${S}.output=${et(t,i.folder)}`]),...a],u={...i.environment,...tt(
n)},{exitCode:f}=await k(c,{...i,environment:u},S=>{s.push(S);for(const{service:I,target:B}of e)S.includes(`[${B} `)&&r.line(I,S)});if(f===0)return;const $=s.map(
S=>/^ERROR: target (\S+): /.exec(S)?.[1]).find(S=>S!==void 0);return $!==void 0&&a.includes($)?$:e.length===1?a[0]??"":""}function we({folder:t}){return(0,T.join)(
t,"metadata.json")}function oe(t){return(0,T.join)(t,"layout")}function et({exports:t},e){return t==="engine"?"type=docker":`type=oci,dest=${oe(e)},tar=false`}function tt({
bake:t}){return{BUILDX_NO_DEFAULT_ATTESTATIONS:"1",BUILDX_METADATA_PROVENANCE:"disabled",...t?{}:{BUILDX_BAKE_ENTITLEMENTS_FS:"0"}}}function nt(t,e){const n={...e.
bake?.target};for(const i of t){const s=i.source.bakeTarget===void 0?it(i):e.bake?.target[i.source.bakeTarget];n[i.target]={...s,labels:{...i.labels,...s?.labels},
tags:[...i.references],...e.platforms.length>0?{platforms:[...e.platforms]}:{},attest:e.provenance==="false"?["type=provenance,disabled=true"]:[st(e.provenance)],
...rt(i,e)}}return{target:n}}function it({source:t}){const e=Q(t.context)?t.file:ie({source:t});return{context:Q(t.context)?t.context:(0,T.resolve)(t.context),...e===
void 0?{}:{dockerfile:e},...t.target===void 0?{}:{target:t.target},args:t.buildArgs}}function st(t){return`type=provenance,mode=${t==="true"?"min":t}`}function rt(t,{
cache:e,exportCache:n}){if(e==="none")return{};const i=e==="gha"?`type=gha,scope=${t.service}`:`type=registry,ref=${t.cacheReference}`,r=`${i},mode=max${e==="re\
gistry"?",image-manifest=true,oci-mediatypes=true":""},ignore-error=true`;return{"cache-from":[i],...n?{"cache-to":[r]}:{}}}function ot(t,e){const n=new Map,i=new Map;
for(const s of t){const[,r,o]=/^(#\d+) (?:\[([^\] ]+))?/.exec(s)??[];r&&o&&e.includes(o)&&i.set(r,o);const a=e.length===1?e[0]??"":(r&&i.get(r))??"",c=n.get(a)??
[];c.push(s),n.set(a,c)}return n}function at(t,e){const n=t.findIndex(r=>/^-{6}$/.test(r)),i=t.findLastIndex(r=>/^ERROR: /.test(r)),s=t.slice(n>=0?n:Math.max(i,
0));return[...e.filter(r=>!s.includes(r)),...s]}function ct({service:t,source:e},n){const i=e.bakeTarget??t.replace(/[^a-zA-Z0-9_-]/g,"_");return i===t||i===e.bakeTarget?
i:`${i}_${n}`}async function ut(t,e,n){if(t.exports==="engine"){const r=e.map(a=>a.references[0]??"");return(await x(r,n)).map(a=>typeof a=="string"?{kind:"engi\
ne",id:a}:a)}const i=JSON.parse(await(0,P.readFile)(we(n),"utf8")),s=await(0,W.openImageFiles)(oe(n.folder));return await Promise.all(e.map(async({target:r,service:o})=>{
const a=i[r]?.["containerimage.descriptor"];return a?{kind:"layout",manifest:await(0,H.wu)(s,a)}:new p.yo(`buildx did not say which image it built for '${o}'.`,
"Update buildx (0.11 or newer), and report it with the debug log if that does not help.")}))}function dt(t){return t.trim().split(`
`).at(-1)??""}var be=l(7598),ft=l(8161);async function lt(t,e,n){const i=new Map,s=(0,z.default)((0,ft.availableParallelism)()),r=async o=>{const a=await s(()=>ht(
o,e,n)).catch(c=>c);i.set(o.service,a)};return await Promise.all([...gt(t,ie).values()].map(async([o,...a])=>{o&&await r(o),await Promise.all(a.map(r))})),e.signal.
throwIfAborted(),i}async function ht({service:t,source:e,references:n,labels:i},s,r){const o=(0,T.join)(s.folder,`${(0,be.randomBytes)(8).toString("hex")}.iid`),
a=[],c=["build",...e.file===void 0?[]:["--file",e.file],...e.target===void 0?[]:["--target",e.target],...Object.entries(e.buildArgs).flatMap(([f,$])=>["--build-\
arg",`${f}=${$}`]),...Object.entries(i).flatMap(([f,$])=>["--label",`${f}=${$}`]),...n.flatMap(f=>["--tag",f]),"--iidfile",o,"--",e.context];r.started(t);let u=!1;
try{const{exitCode:f}=await k(c,s,$=>{a.push($),r.line(t,$)});u=f===0}finally{r.ended(t,a,u)}if(!u)throw pe(t,a);return{kind:"engine",id:(await(0,P.readFile)(o,
"utf8")).trim()}}function gt(t,e){const n=new Map;for(const i of t){const s=e(i);n.set(s,[...n.get(s)??[],i])}return n}async function mt(t,e,n,i,s){return t?(t.
exports==="engine"&&await M(i),await Ze(t,e,n,i,s)):(pt(n),await M(i),await lt(e,i,s))}function pt({platforms:t,provenance:e,cache:n}){const i=[...t.length>0?["\
platforms"]:[],...e==="false"?[]:["provenance"],...n==="none"?[]:["cache"]];if(i.length!==0)throw new p.yo(`Docker has no buildx here, which the inputs ${i.join(
", ")} need.`,"Run docker/setup-buildx-action before this step, or leave them out.")}function V(t){return t.works.filter(({outcome:e,error:n})=>e===void 0&&n===
void 0)}async function q(t,e,n,i){const{signal:s}=t.dependencies;await Promise.all(e.map(async r=>{try{await i(r)}catch(o){s.aborted||$e(t,r,n,o)}})),s.throwIfAborted()}
async function _({dependencies:t},e,n,i){const s=t.now();try{return await i()}finally{e.spans.push({phase:n,start:s,end:t.now()})}}function $e({dependencies:t},e,n,i){
e.error=i,e.outcome="failed";const s=i instanceof p.lZ?i.message.split(`
`)[0]:String(i);t.logger.info(`${e.service.name}: ${n} failed. ${s}`)}function ae({dependencies:t},e,n,i){const{digest:s,size:r,layers:o}=i;Object.assign(e,{outcome:n,
digest:s,size:r,layers:o,existing:r??0}),t.logger.info(`${e.service.name}: ${n}, ${s}`)}async function yt({files:t,targets:e,repositoryPrefix:n,sources:i},s){const{
selected:r,...o}=await Xe(t,e,s);return{services:r.map(c=>{const u=o.target[c]?.context??".";return{name:c,repository:(0,m.n_)(`${n}${c}`,c),source:{kind:"build",
context:u,buildArgs:{},bakeTarget:c},...i?{fingerprint:[u]}:{}}}),bake:o}}async function wt(t){const{inputs:e,bake:n,dependencies:i,folder:s}=t,r=V(t).filter(({
service:I})=>I.source.kind==="build");if(r.length===0)return;const{platforms:o,provenance:a,cache:c,exportCache:u}=e,f=await $t(i),$=vt(t,r),S=await mt(await Je(
i),r.flatMap(({service:I})=>I.source.kind==="build"?[bt(t,I,I.source,f)]:[]),{platforms:o,provenance:a,cache:c,exportCache:u,...n?{bake:n}:{}},{...i,folder:s},$);
await $.settled();for(const I of r){const B=S.get(I.service.name);B instanceof Error?$e(t,I,"build",B):B&&(I.image=B)}}function bt({inputs:t},{name:e,repository:n},i,s){
const r=`${t.registry}/${n}`;return{service:e,source:i,references:t.tags.map(o=>`${r}:${o}`),labels:{...t.labels,...s?{"org.opencontainers.image.created":s}:{},
"org.opencontainers.image.title":e},cacheReference:`${r}:buildcache`}}async function $t({environment:t,signal:e}){const n=["show","--no-patch","--format=%cI","H\
EAD"];try{const{exitCode:i,stdout:s}=await(0,L.R3)("git",n,{env:t,signal:e});return i===0?s.trim():""}catch{return e.throwIfAborted(),""}}function vt({dependencies:t,
progress:e},n){const{logger:i,now:s}=t,r=new Map;let o=Promise.resolve();const a=(c,u)=>{if(u.length===0)return;const f=async()=>{for(const $ of u)i.info($)};o=
o.then(()=>i.group(c,f))};return{started:c=>{const u={start:s(),last:"",activity:e.begin(c,"build")};u.activity.describe(()=>u.last),r.set(c,u)},line:(c,u)=>{const f=r.
get(c);f&&u.trim()!==""&&(f.last=u.trim().slice(0,120))},ended:(c,u,f)=>{const $=r.get(c);if(!$)return;$.activity.end(f?"built":"build failed"),n.find(I=>I.service.
name===c)?.spans.push({phase:"build",start:$.start,end:s()}),a(`${c}: build log`,u)},shared:c=>a("Build log",c),settled:()=>o}}const xt=5;function kt(t,e){const n=new Set,
i=({service:r,started:o},a)=>t.info(`${r}: ${a} (${ve(e()-o)})`),s=setInterval(()=>{for(const r of n)i(r,[r.phase,r.describe()].filter(Boolean).join(", "))},xt*
1e3);return{begin:(r,o)=>{const a={service:r,phase:o,started:e(),describe:()=>""};return n.add(a),{describe:c=>{a.describe=c},end:c=>{n.delete(a)&&i(a,c)}}},stop:()=>{
n.clear(),clearInterval(s)}}}function ve(t){const e=t/1e3;return e<10?`${e.toFixed(1)} s`:e<60?`${Math.round(e)} s`:`${Math.floor(e/60)} min ${Math.round(e%60)}\
 s`}function X(t){const e=["B","kB","MB","GB","TB"];let n=t,i=0;for(;n>=999.5&&i<e.length-1;)n/=1e3,i+=1;const s=i>0&&n<99.95?1:0;return`${n.toFixed(s)} ${e[i]??
""}`}const Ot="src-",Tt=1;async function Et(t,e){const{service:n,paths:i,dockerfile:s,recipe:r}=t,o=[...new Set([...i,...s===void 0?[]:[s]])].sort(),a=async(...I)=>await Mt(
n,I,e);if(await a("status","--porcelain","--untracked-files=all","--",...o)!=="")return;const u=(await a("rev-parse","--show-toplevel")).trim(),f=await Promise.
all(o.map(async I=>{const B=(0,T.relative)(u,(0,T.resolve)(I)).replaceAll("\\","/"),G=(await a("rev-parse","--verify",`HEAD:${B}`)).trim();return[B,G]})),$=s===
void 0?"":await It(s),S=JSON.stringify([Tt,f,$,r]);return`${Ot}${(0,be.createHash)("sha256").update(S).digest("hex").slice(0,40)}`}async function It(t){return await(0,P.
readFile)(`${t}.dockerignore`,"utf8").catch(()=>"")}async function Mt(t,e,{environment:n,signal:i}){const s="Check the repository out with actions/checkout befo\
re this step, list paths that are committed, or leave 'sources' out.",r=await(0,L.R3)("git",e,{env:n,signal:i}).catch(o=>{throw i.throwIfAborted(),new p.yo(`git\
 cannot be started for the sources of '${t}': ${(0,p.bD)(o)}`,s,{cause:o})});if(r.exitCode===0)return r.stdout;throw new p.yo(`git cannot say what the sources o\
f '${t}' are: ${r.stderr.trim()}`,s)}async function St(t){await q(t,V(t),"reuse",e=>At(t,e)),t.inputs.skipExisting&&await q(t,V(t),"look-up",e=>_(t,e,"look-up",
()=>Nt(t,e)))}async function At(t,e){const{service:n}=e,i=n.fingerprint?.filter(r=>!Q(r))??[],{source:s}=n;i.length===0||s.kind!=="build"||await _(t,e,"reuse",()=>Pt(
t,e,s,i))}async function Pt(t,e,n,i){const{registry:s,inputs:r,dependencies:o}=t,{service:a}=e,c=Dt(t,n);if(e.fingerprint=await Et({service:a.name,paths:i,...c===
void 0?{}:{dockerfile:c},recipe:Rt(t,n)},o),e.fingerprint===void 0){o.logger.info(`${a.name}: its sources have changes that are not committed, so it is built`);
return}const u=await s.readManifest(a.repository,e.fingerprint);if(!u)return;const f=Oe(u);for(const $ of r.tags)await re(s,a.repository,$,f.manifest);ae(t,e,"r\
eused: its sources are unchanged",f)}function Rt({inputs:t,bake:e},n){const{target:i,buildArgs:s,bakeTarget:r}=n,o=r===void 0?void 0:e?.target[r],{platforms:a,provenance:c}=t;
return{target:i,buildArgs:Object.entries(s).sort(),baked:o,platforms:a,provenance:c}}function Dt({bake:t},e){if(e.bakeTarget===void 0)return Q(e.context)?void 0:
ie({source:e});const{context:n=".",dockerfile:i="Dockerfile"}=t?.target[e.bakeTarget]??{};return Q(n)?void 0:ie({source:{...e,context:n,file:`${n}/${i}`}})}async function Nt(t,e){
const[n,...i]=await ke(t.registry,e.service.repository,t.inputs.tags);!n||i.some(s=>s?.digest!==n.digest)||ae(t,e,"skipped: the tag is there",n)}async function jt(t,e){
const{image:n,service:i}=e;if(n?.kind!=="engine")return;const{registry:s,inputs:r}=t,o=await ke(s,i.repository,r.tags),a=o.find(u=>u?.configuration===n.id||u?.digest===
n.id);if(!a)return;const c=r.tags.filter((u,f)=>o[f]?.digest!==a.digest);for(const u of c)await re(s,i.repository,u,a.manifest);await xe(t,e,a.manifest),ae(t,e,
c.length===0?"unchanged":"tagged",a)}async function xe({registry:t,dependencies:e},n,i){if(n.fingerprint===void 0)return;const{repository:s,name:r}=n.service;try{
await t.writeManifest(s,n.fingerprint,{mediaType:i.descriptor.mediaType,digest:i.descriptor.digest,bytes:i.bytes})}catch(o){if(!(o instanceof w)||o.kind!=="immu\
table-tag")throw o;e.logger.debug(`${r}: ${n.fingerprint} was taken meanwhile`)}}async function ke(t,e,n){return(await Promise.all(n.map(s=>t.readManifest(e,s)))).
map(s=>s&&Oe(s))}function Oe(t){const{mediaType:e,digest:n,bytes:i}=t,s={descriptor:{mediaType:e,digest:n,size:i.length},bytes:i,blobs:[],children:[]};if((0,j.nw)(
e))return{manifest:s,digest:n,size:void 0,configuration:void 0,layers:[]};const{config:r,layers:o}=JSON.parse(Buffer.from(i).toString());if(!r||!o)return{manifest:s,
digest:n,size:void 0,configuration:void 0,layers:[]};const a=r.size+o.reduce((c,u)=>c+u.size,0);return{manifest:s,digest:n,size:a,configuration:r.digest,layers:o.
map(c=>c.digest)}}var Ct=l(8321),zt=l(6433),Bt=l(9505),Z=l(7902);async function Lt(t,e){const n=await(0,R.TO)((0,R.ow)(e)).catch(()=>({})),i=[...Te(Ft(e)),...Te(
n)];return[...new Set(i)].filter(s=>s!==t&&s!=="").sort()}function Te({auths:t,credsStore:e}){const n=i=>e!==void 0||Object.keys(i??{}).length>0;return Object.entries(
t??{}).flatMap(([i,s])=>n(s)?[Ut(i)]:[])}function Ut(t){const[e=""]=t.replace(/^https?:\/\//,"").split("/");return e.slice(e.lastIndexOf("@")+1)}function Ft(t){
try{return(0,R.Cj)(t[Z.E.dockerAuthConfig]??"",Z.E.dockerAuthConfig)}catch{return{}}}const Wt=6,Ht=120;class Kt{host;#e;#t;#n;constructor(e,n,i){this.host=e,this.#e=
(0,m._g)(e),this.#t=i,this.#n=(0,Bt.QG)(e,n,i)}async findManifest(e,n){const{status:i,headers:s}=await this.#i({...this.#o(e,n),method:"HEAD"});if(i===404)return;
const r=s["docker-content-digest"];if(i!==200||r===void 0){const o=await this.readManifest(e,n);return o&&{mediaType:o.mediaType,digest:o.digest,size:o.bytes.length}}
return{mediaType:s["content-type"]??"",digest:r,size:Number(s["content-length"]??0)}}async readManifest(e,n){const i=await this.#i(this.#o(e,n));if(i.status===404)
return;const{status:s,headers:r,bytes:o}=i;if(s!==200||!Gt(o))throw y(this.host,"with a manifest",`look up ${e}:${n}`,i);return{mediaType:r["content-type"]??"",
digest:(0,j.ol)(o),bytes:o}}async writeManifest(e,n,i){const{headers:s}=await this.#i({target:`${e}/manifests/${n}`,method:"PUT",headers:{"content-type":i.mediaType},
body:()=>i.bytes,timeout:Ht,what:`put the manifest ${n}`,permission:"ecr:PutImage",repository:e}),r=s["docker-content-digest"];if(r!==void 0&&r!==i.digest)throw new p.
nM(`The registry ${this.host} stored ${e}:${n} as ${r}, not as ${i.digest}.`,"Report it to those who run the registry: it changed a manifest.")}async hasBlob(e,n){
return await this.retry(`The request to look for a layer in ${e}`,()=>this.hasBlobNow(e,n))}async hasBlobNow(e,n){const i=await this.send({target:`${e}/blobs/${n}`,
method:"HEAD",what:"look for a layer",permission:"ecr:BatchCheckLayerAvailability",repository:e});if(i.body.resume(),i.status===404)return!1;if(i.status===200||
i.status===307)return!0;throw y(this.host,"as a registry does",`look for the layer ${e}@${n}`,i)}async retry(e,n){const{logger:i,signal:s}=this.#t,r=o=>i.info(o);
return await(0,N.jh)(n,{what:e,onRetry:r,attempts:Wt,signal:s})}async send(e){const n=await this.#s(e),{status:i}=n,s=e.method==="HEAD"||e.method===void 0||e.method===
"GET";if(i<300)return this.#a(n);if(i<400&&s)return n;const r=()=>Lt(this.host,this.#t.environment),o={...e,host:this.host,otherLogins:r};if(i===404&&s)return n;
throw e.method==="HEAD"&&!(0,N.Dm)(i)?await E(await this.#s({...e,method:"GET"}),o):await E(n,o)}#a(e){if(!e.headers["content-type"]?.startsWith("text/html"))return e;
throw e.body.destroy(),new p.nM(`What answers for the registry ${this.host} is a web page.`,"A proxy may answer in its place: add the host to NO_PROXY.")}async#i(e){
return await this.retry(`The request to ${e.what} in ${e.repository}`,async()=>{const n=await this.send(e),i=await Jt(n,new URL(this.#e));return{status:n.status,
headers:n.headers,bytes:i}})}async#s(e){const n={repository:e.repository,mountFrom:e.mountFrom},i=await this.#r(e,await this.#n.header(n));return i.status!==401||
!await this.#n.learn(i,n)?i:(await i.body.text(),await this.#r(e,await this.#n.header(n)))}async#r(e,n){const{target:i,body:s,what:r,permission:o,repository:a,mountFrom:c,
...u}=e,f=typeof i=="string"?new URL(`${this.#e}/v2/${i}`):i,$=n&&f.origin===this.#e?{authorization:n}:{},{http:S,signal:I}=this.#t;return await S({...u,url:f,headers:{
...$,...u.headers},signal:I,...s?{body:s()}:{}})}#o(e,n){return{target:`${e}/manifests/${n}`,headers:{accept:j.Fm.join(", ")},what:`look up ${n}`,permission:"ec\
r:BatchGetImage",repository:e}}locationOf(e){const n=e.headers.location;if(n===void 0)throw new p.yo(`The registry ${this.host} started an upload without saying\
 where (HTTP ${e.status}).`,"Check that the host is a registry that speaks the OCI distribution protocol.");return new URL(n,this.#e)}}function Gt(t){try{const e=JSON.
parse(Buffer.from(t).toString());return typeof e=="object"&&e!==null&&"schemaVersion"in e}catch{return!1}}async function Jt(t,e){try{return new Uint8Array(await(0,Ct.
arrayBuffer)(t.body))}catch(n){throw(0,zt.x)(e,n)}}var Vt=l(2822),Ee=l(6128),Ie=l(5899);async function Xt(t,e,n){const{region:i,profile:s,account:r,scanOnPush:o,
immutableTags:a}=e,{CreateRepositoryCommand:c}=await Promise.all([l.e(861),l.e(249)]).then(l.t.bind(l,8249,19));try{await(await(0,Vt.createEcrClient)({region:i,
profile:s},n)).send(new c({repositoryName:t,imageTagMutability:a?"IMMUTABLE":"MUTABLE",imageScanningConfiguration:{scanOnPush:o},...r===void 0?{}:{registryId:r}})),
n.logger.info(`Created the repository ${t}.`)}catch(u){if((0,Ie.awsAnswerOf)(u)?.code==="RepositoryAlreadyExistsException")return;throw(0,Ie.awsError)(u,{permission:"\
ecr:CreateRepository",caller:(0,Ee.J8)(s,n.environment),profile:(0,Ee.q8)(s,n.environment)})}}function Zt(t,e){return`${[`### ${t}`,"","| service | what happene\
d | digest | size | sent | reused | time |","| --- | --- | --- | ---: | ---: | ---: | ---: |",...e.map(Yt),"",...Qt(e)].join(`
`)}
`}function Yt(t){const e=t.spans.reduce((i,{start:s,end:r})=>i+r-s,0);return`| ${[t.service,t.outcome,t.digest?`\`${t.digest.slice(0,19)}\``:"",t.size===void 0?
"":X(t.size),X(t.sent),X(t.reused),ve(e)].map(i=>i.replaceAll("|","\\|").replaceAll(`
`," ")).join(" | ")} |`}function Qt(t){const e=t.flatMap(s=>s.spans);if(e.length===0)return[];const n=Math.min(...e.map(({start:s})=>s));return["```mermaid","ga\
ntt","  dateFormat x","  axisFormat %M:%S",...t.flatMap(({service:s,spans:r})=>r.length===0?[]:[`  section ${Me(s)}`,...r.map(({phase:o,start:a,end:c})=>`  ${Me(
o)} :${a-n}, ${Math.max(c,a+1)-n}`)]),"```",""]}function Me(t){return t.replace(/[:;#,]/g," ")}async function qt(t,e){const{environment:n,mask:i,logger:s,now:r}=e,
o=await(0,R.yi)(t.registry,n,e.signal);o&&i(o.type==="password"?o.password:o.token);const{services:a,bake:c}=t.bake?await yt(t.bake,e):{services:t.services,bake:void 0};
await(0,F.I2)(e.folder);const u={inputs:t,dependencies:e,registry:new Kt(t.registry,o,e),progress:kt(s,r),folder:await(0,P.mkdtemp)((0,T.join)(e.folder,"push-im\
ages-")),works:a.map(f=>({service:f,sent:0,mounted:0,existing:0,spans:[]})),bake:c};try{await _t(u)}finally{u.progress.stop(),await(0,P.rm)(u.folder,{recursive:!0,
force:!0}),await(0,P.rmdir)(e.folder).catch(()=>{}),await e.summarize(Zt(cn(t),u.works.map(un)))}return on(u.works),an(u)}async function _t(t){const{inputs:e}=t;
if(e.push&&await St(t),await tn(t),await wt(t),e.push)await q(t,V(t),"look-up",n=>en(t,n)),await nn(t);else for(const n of V(t))n.outcome="not pushed"}async function en(t,e){
e.image?.kind==="engine"&&await _(t,e,"look-up",()=>jt(t,e))}async function tn(t){const e=V(t),n=e.flatMap(({service:{source:s}})=>s.kind==="engine"?[s.reference]:
[]),i=n.length>0?await x(n,t.dependencies):[];await q(t,e,"find",async s=>{const{source:r}=s.service;if(r.kind==="engine"){const o=i[n.indexOf(r.reference)];if(typeof o!=
"string")throw o;s.image={kind:"engine",id:o}}else r.kind==="layout"&&(s.image={kind:"layout",manifest:await(0,H.T4)(await(0,W.openImageFiles)(r.path),r.image)})})}
async function nn(t){const{inputs:e,registry:n,dependencies:i}=t,{concurrency:s,createRepositories:r}=e,o=Ue(n,{concurrency:s,...r?{createRepository:f=>Xt(f,r,i)}:
{}});for(const{service:f,layers:$}of t.works)$&&o.know(f.repository,$);const a=V(t),c=[...new Set(a.flatMap(({image:f})=>f?.kind==="engine"?[f.id]:[]))],u=c.length>
0?A(c,t.folder,i):void 0;await q(t,a,"push",async f=>{const $=f.image?.kind==="layout"?f.image.manifest:await sn(t,f,u);await _(t,f,"push",()=>rn(t,o,f,$))})}async function sn(t,e,n){
const{image:i,service:s}=e;if(i?.kind!=="engine"||!n)throw new Error(`Service '${s.name}' has no image`);const r=t.progress.begin(s.name,"save");try{const o=await _(
t,e,"save",async()=>await(await n).image(i.id));return r.end("saved and compressed"),o}catch(o){throw r.end("save failed"),o}}async function rn(t,e,n,i){const{inputs:s,
progress:r}=t,{name:o,repository:a}=n.service,c=r.begin(o,"push"),u=(0,j.$d)(i),f=n.image?.kind==="engine",$=()=>X(n.mounted+n.existing);c.describe(()=>`${X(n.sent)}\
 sent, ${$()} reused of ${X(u)}`);try{const S=await e.push({repository:a,tags:s.tags,manifest:i,isNew:f},n);await xe(t,n,i),Object.assign(n,{outcome:S,digest:i.
descriptor.digest,size:u}),c.end(`${S} ${i.descriptor.digest}, ${X(n.sent)} sent, ${$()} reused`)}catch(S){throw c.end("push failed"),S}}function on(t){const e=t.
filter(({error:r})=>r!==void 0),[n]=e;if(!n)return;if(e.every(({error:r})=>!(r instanceof p.lZ)))throw n.error;const i=new Map;for(const{error:r,service:o}of e){
const a=r instanceof p.lZ?`${r.message}
${r.remedy}`:String(r);i.set(a,[...i.get(a)??[],o.name])}const s=t.filter(({error:r})=>r===void 0).map(({service:r})=>r.name);throw new p.yo([...i].map(([r,o])=>`${o.
join(", ")}: ${r}`).join(`
`),s.length>0?`These services are in the registry: ${s.join(", ")}.`:"No service was pushed.",{cause:n.error})}function an({inputs:t,works:e}){const[n]=t.tags,i={};
for(const{service:o,digest:a}of e){const c=`${t.registry}/${o.repository}`,u=a===void 0?`${c}:${n}`:`${c}@${a}`;i[o.name]={repository:o.repository,tag:n,...a===
void 0?{}:{digest:a},ref:u}}const s=Object.values(i).flatMap(({digest:o,ref:a})=>o===void 0?[]:[a]),r=Object.entries(i).map(([o,a])=>({service:o,...a}));return{
images:i,tag:n,refs:s,matrix:{include:r}}}function cn({registry:t,tags:e,push:n}){return`${n?"Images":"Images (not pushed)"} ${e.join(", ")} in ${t}`}function un(t){
const e=t.image!==void 0&&t.service.source.kind==="build"&&t.error===void 0;return{service:t.service.name,repository:t.service.repository,outcome:`${e?"built, ":
""}${t.outcome??"not done"}`,digest:t.digest,size:t.size,sent:t.sent,reused:t.mounted+t.existing,spans:t.spans}}var dn=l(587),fn=l(9306);const ce=["context","fi\
le","target","build-args","image","sources"],ee=`Write them as YAML, for example:
  api: {target: api}
  worker: {target: worker}`;async function ln(t,e){const n=await Se(t),i=gn(n);if(i.length===0)throw new p.yo("The input 'services' names no service.",ee);return i.
map(([s,r])=>mn(s,r,e))}async function hn(t){if(t==="")return[];const e=await Se(t);if(Array.isArray(e))return Ae(e).map(([n])=>n);throw new p.yo("With 'bake-fi\
les', the input 'services' is a list of targets, and nothing else.","Write services: [api, worker], or leave it out for the default group.")}async function Se(t){
const{parse:e}=await l.e(815).then(l.t.bind(l,8815,19));try{return e(t)}catch(n){throw new p.yo(`The input 'services' is not YAML: ${(0,p.bD)(n)}`,ee,{cause:n})}}
function gn(t){if(Array.isArray(t))return Ae(t);if(!ue(t))throw new p.yo("The input 'services' is neither a mapping nor a list.",ee);return Object.entries(t).map(
([e,n])=>{if(n===null)return[e,{}];if(!ue(n))throw new p.yo(`Service '${e}' is not a mapping.`,ee);return[e,n]})}function Ae(t){const e=new Set;return t.map(n=>{
if(typeof n!="string")throw new p.yo("The list in 'services' holds something else than names.",ee);if(e.has(n))throw new p.yo(`Service '${n}' stands twice in 's\
ervices'.`,"Name each service once.");return e.add(n),[n,{target:n}]})}function mn(t,e,n){for(const o of Object.keys(e))if(!ce.some(a=>a===o))throw new p.yo(`Se\
rvice '${t}' has the unknown key '${o}'.`,`Use some of: ${ce.join(", ")}.`);const i=(0,m.n_)(`${n.repositoryPrefix}${t}`,t),s=pn(t,e),r=wn(t,e,s,n);return{name:t,
repository:i,source:s,...r?{fingerprint:r}:{}}}function pn(t,e){const n=se(t,e,"image");if(n!==void 0){const r=ce.find(o=>o!=="image"&&e[o]!==void 0);if(r)throw new p.
yo(`Service '${t}' has both 'image' and '${r}'.`,"Name an existing image with 'image', or say how to build one; not both.");return yn(t,n)}const i=se(t,e,"file"),
s=se(t,e,"target");return{kind:"build",context:se(t,e,"context")??".",...i===void 0?{}:{file:i},...s===void 0?{}:{target:s},buildArgs:bn(t,e["build-args"])}}function yn(t,e){
if(!e.startsWith("oci:"))return{kind:"engine",reference:e};const n=/^oci:((?:[A-Za-z]:[\\/])?[^:]+)(?::(.+))?$/.exec(e);if(!n?.[1])throw new p.yo(`Service '${t}\
' has the image '${e}', which names no folder or archive.`,"Write oci:<folder or .tar>, and oci:<folder or .tar>:<name> where it holds several images.");return{
kind:"layout",path:n[1],...n[2]?{image:n[2]}:{}}}function wn(t,e,n,i){const s=e.sources;if(n.kind!=="build"||s===!1)return;if(s===!0||s===void 0&&i.sources)return[
n.context];if(s===void 0)return;const r=Array.isArray(s)?s:[s];if(r.length>0&&r.every(o=>typeof o=="string"&&o!==""))return r;throw new p.yo(`Service '${t}' has\
 'sources' that are not paths.`,"List the paths that the image is made of, or write 'sources: true' for its build context.")}function bn(t,e){if(e==null)return{};
const n=new p.yo(`Service '${t}' has 'build-args' that are not a mapping from names to text.`,"Write build-args: {NAME: value}.");if(!ue(e))throw n;const i={};for(const[
s,r]of Object.entries(e)){if(!["string","number","boolean"].includes(typeof r))throw n;i[s]=String(r)}return i}function se(t,e,n){const i=e[n];if(i!=null){if(typeof i==
"string"&&i!=="")return i;throw new p.yo(`Service '${t}' has a '${n}' that is not text.`,`Give '${n}' as text, in quotes.`)}}function ue(t){return typeof t=="ob\
ject"&&t!==null&&!Array.isArray(t)}const $n=12;async function vn(t,e){const n=(0,m.aj)(t.required("registry")),i=t.list("tags").map($=>(0,m.Bs)($)),[s=xn(e),...r]=[
...new Set(i)],o=t.text("repository-prefix"),a=t.boolean("sources"),c=t.list("bake-files"),u=c.length>0?t.text("services"):t.required("services"),f=t.choice("sk\
ip-existing",["auto","true","false"]);return{services:c.length>0?[]:await ln(u,{repositoryPrefix:o,sources:a}),...c.length>0?{bake:{files:c,targets:await hn(u),
repositoryPrefix:o,sources:a}}:{},registry:n,tags:[s,...r],labels:Tn(e),skipExisting:f==="auto"?i.length===0:f==="true",push:t.boolean("push"),concurrency:t.integer(
"concurrency",{min:1,max:64}),platforms:t.list("platforms").map(kn),provenance:t.choice("provenance",["false","true","min","max"]),cache:t.choice("cache",["none",
"registry","gha"]),exportCache:!/^pull_request/.test(e[Z.E.githubEventName]??""),...t.boolean("create-repositories")?{createRepositories:On(t,n)}:{}}}function xn(t){
const e=t[Z.E.githubSha]??"";if(/^[0-9a-f]{12,}$/.test(e))return`sha-${e.slice(0,$n)}`;throw new p.yo("GITHUB_SHA holds no commit to make a tag of.","Give 'tags\
'.")}function kn(t){if(/^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9]+)?$/.test(t))return t;throw(0,fn.n)("platforms",t,"Use <system>/<architecture>, such as linux/amd64 \
or linux/arm64.")}function On(t,e){const n=(0,dn.vK)(t.required("region")),i=(0,h.R5)(e);if(!i&&(0,m._g)(e).startsWith("https:"))throw new p.yo(`The input 'crea\
te-repositories' is true, but the registry ${e} is not Amazon ECR.`,"Leave it out: other registries create repositories by themselves or with tools of their own\
.");return{region:i?(0,h.l5)(e,n).region:n,profile:t.optional("profile"),...i?{account:e.slice(0,12)}:{},scanOnPush:t.boolean("scan-on-push"),immutableTags:t.boolean(
"immutable-tags")}}function Tn(t){const e=t[Z.E.githubServerUrl],n=t[Z.E.githubRepository],i=t[Z.E.githubSha];return{...e&&n?{"org.opencontainers.image.source":`${e}\
/${n}`}:{},...i?{"org.opencontainers.image.revision":i}:{}}}const En=0;async function In(t){const e=await vn(t.inputs,t.environment);t.setOutputs({...await qt(e,
t)})}}),5137:((te,U,l)=>{l.r(U),l.d(U,{openImageFiles:()=>A});var P=l(3024),T=l(1455),p=l(6760),F=l(7075),L=l(2977),k=function(y,d,v){if(d!=null){if(typeof d!="\
object"&&typeof d!="function")throw new TypeError("Object expected.");var g,b;if(v){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defi\
ned.");g=d[Symbol.asyncDispose]}if(g===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");g=d[Symbol.dispose],v&&(b=g)}if(typeof g!=
"function")throw new TypeError("Object not disposable.");b&&(g=function(){try{b.call(this)}catch(O){return Promise.reject(O)}}),y.stack.push({value:d,dispose:g,
async:v})}else v&&y.stack.push({async:!0});return d},M=(function(y){return function(d){function v(C){d.error=d.hasError?new y(C,d.error,"An error was suppressed\
 during disposal."):C,d.hasError=!0}var g,b=0;function O(){for(;g=d.stack.pop();)try{if(!g.async&&b===1)return b=0,d.stack.push(g),Promise.resolve().then(O);if(g.
dispose){var C=g.dispose.call(g.value);if(g.async)return b|=2,Promise.resolve(C).then(O,function(K){return v(K),O()})}else b|=1}catch(K){v(K)}if(b===1)return d.
hasError?Promise.reject(d.error):Promise.resolve();if(d.hasError)throw d.error}return O()}})(typeof SuppressedError=="function"?SuppressedError:function(y,d,v){
var g=new Error(v);return g.name="SuppressedError",g.error=y,g.suppressed=d,g});const x=1024*1024;async function A(y){return(await(0,T.stat)(y).catch(v=>{throw new L.
yo(`There is no image at ${y}.`,"Make it in an earlier step, or correct the path.",{cause:v})})).isDirectory()?R(y):await H(y)}function R(y){return{path:y,size:async d=>await j(
(0,p.join)(y,d)),read:async d=>await W((0,p.join)(y,d)),open:(d,v)=>(0,P.createReadStream)((0,p.join)(y,d),{start:v,highWaterMark:x})}}async function j(y){try{return(await(0,T.
stat)(y)).size}catch(d){if((0,L.$N)(d)==="ENOENT")return;throw d}}async function W(y){try{return await(0,T.readFile)(y)}catch(d){if((0,L.$N)(d)==="ENOENT")return;
throw d}}async function H(y){const d=await D(y),v=(g,b)=>{const O=d.get(g);if(!O||b>=O.size)return F.Readable.from([]);const C=O.start+O.size-1;return(0,P.createReadStream)(
y,{start:O.start+b,end:C,highWaterMark:x})};return{path:y,size:async g=>d.get(g)?.size,read:async g=>{if(!d.has(g))return;const b=[];for await(const O of v(g,0))
b.push(O);return Buffer.concat(b)},open:v}}const z=512;async function D(y){const d=new Map,v=new Map;for await(const{header:g,start:b}of N(y)){const O=w(g.path??
"");g.type==="SymbolicLink"?v.set(O,w(p.posix.join(p.posix.dirname(O),g.linkpath??""))):g.type==="Link"?v.set(O,w(g.linkpath??"")):(g.type==="File"||g.type==="O\
ldFile")&&d.set(O,{start:b,size:g.size??0})}return h(d,v),d}async function*N(y){const d={stack:[],error:void 0,hasError:!1};try{const{Header:v,Pax:g}=await l.e(
697).then(l.bind(l,8697)),b=k(d,await(0,T.open)(y),!0);let O,C=0;for(let K=await m(b,C,z);K.length===z;K=await m(b,C,z)){const J=new v(K,0,O);if(J.nullBlock)return;
if(!J.cksumValid)throw E(y);const Y=C+z,ne=J.size??0;if(C=Y+Math.ceil(ne/z)*z,J.type==="ExtendedHeader"){O=g.parse((await m(b,Y,ne)).toString());continue}yield{
header:J,start:Y},O=void 0}if(C===0)throw E(y)}catch(v){d.error=v,d.hasError=!0}finally{const v=M(d);v&&await v}}function h(y,d){for(const[v,g]of d){const b=y.get(
d.get(g)??g);b&&y.set(v,b)}}async function m(y,d,v){const{buffer:g,bytesRead:b}=await y.read(Buffer.alloc(v),0,v,d);return g.subarray(0,b)}function w(y){return y.
replaceAll("\\","/").replace(/^(?:\.\/)+/,"")}function E(y){return new L.yo(`${y} is neither a folder nor an uncompressed tar archive.`,"Unpack it first if it i\
s compressed (gunzip), or write it as a plain .tar.")}}),1527:((te,U,l)=>{l.d(U,{$d:()=>k,Fm:()=>p,Ib:()=>T,OR:()=>M,nw:()=>F,ol:()=>L});var P=l(7598);const T={
ociIndex:"application/vnd.oci.image.index.v1+json",ociManifest:"application/vnd.oci.image.manifest.v1+json",ociConfig:"application/vnd.oci.image.config.v1+json",
ociLayerGzip:"application/vnd.oci.image.layer.v1.tar+gzip",dockerIndex:"application/vnd.docker.distribution.manifest.list.v2+json",dockerManifest:"application/v\
nd.docker.distribution.manifest.v2+json",dockerConfig:"application/vnd.docker.container.image.v1+json",dockerLayerGzip:"application/vnd.docker.image.rootfs.diff\
.tar.gzip"},p=[T.ociIndex,T.ociManifest,T.dockerIndex,T.dockerManifest];function F(x){return x===T.ociIndex||x===T.dockerIndex}function L(x){return`sha256:${(0,P.
createHash)("sha256").update(x).digest("hex")}`}function k(x){let A=0;for(const R of M(x).values())A+=R.descriptor.size;return A}function M(x){const A=new Map(x.
blobs.map(R=>[R.descriptor.digest,R]));for(const R of x.children)for(const[j,W]of M(R))A.set(j,W);return A}}),3891:((te,U,l)=>{l.d(U,{Sl:()=>x,T4:()=>M,nW:()=>k,
wu:()=>j});var P=l(2977),T=l(1527);const p="org.opencontainers.image.ref.name",F="io.containerd.image.name",L=/nondistributable|foreign/;async function k(h){return await h.
size("oci-layout")!==void 0&&await h.size("index.json")!==void 0}async function M(h,m){return await j(h,R(h.path,await A(h),m))}async function x(h,m){const w=(await A(
h)).find(O=>O.digest===m);if(!w||!(0,T.nw)(w.mediaType))return w&&await j(h,w);const{manifests:E}=D(await H(h,w),m,h.path),y=await Promise.all(E.map(O=>h.size(z(
h,O)))),d=E.filter((O,C)=>y[C]!==void 0),[v,...g]=d.filter(({platform:O})=>O?.os!=="unknown"),b=d.length<E.length&&v!==void 0&&g.length===0;return await j(h,b?v:
w)}async function A(h){const m=await h.read("index.json");if(!await k(h)||!m)throw new P.yo(`${h.path} is not an OCI image layout: it has no oci-layout and inde\
x.json.`,"Write one with 'docker buildx build --output type=oci', 'skopeo copy ... oci:<folder>', or the like.");return D(m,"index.json",h.path).manifests??[]}function R(h,m,w){
const E=m.map(b=>b.annotations?.[p]),y=m.filter(({annotations:b})=>w===void 0?!0:b?.[p]===w||b?.[F]===w),[d,v]=y;if(d&&(!v||y.every(({digest:b})=>b===d.digest)))
return d;const g=E.map(b=>b??"(without a name)").join(", ")||"none";throw w===void 0&&d?new P.yo(`The layout ${h} holds several images: ${g}.`,`Say which one af\
ter the path: oci:${h}:<name>.`):new P.yo(`The layout ${h} holds ${d?"several images":"no image"} named '${w??""}'.`,`It holds: ${g}.`)}async function j(h,m){const w=await H(
h,m),E=D(w,m.digest,h.path),y=m.mediaType||E.mediaType||"";if(!T.Fm.includes(y))throw new P.yo(`${m.digest} in ${h.path} is of the type '${y}', which is no imag\
e.`,"Push images and indexes of the OCI or Docker (schema 2) formats.");const d={descriptor:{...m,mediaType:y},bytes:w};if((0,T.nw)(y)){const g=await Promise.all(
E.manifests.map(b=>j(h,b)));return{...d,blobs:[],children:g}}const v=[E.config,...E.layers].filter(({mediaType:g,urls:b})=>!(L.test(g)&&b));return{...d,blobs:await Promise.
all(v.map(g=>W(h,g))),children:[]}}async function W(h,m){const w=z(h,m),E=await h.size(w);if(E!==m.size)throw N(h.path,`${w} ${E===void 0?"is missing":`has ${E}\
 bytes, not ${m.size}`}`);return{descriptor:m,open:y=>h.open(w,y)}}async function H(h,m){const w=z(h,m),E=await h.read(w);if(!E)throw N(h.path,`${w} is missing`);
if(m.digest.startsWith("sha256:")&&(0,T.ol)(E)!==m.digest)throw N(h.path,`${w} does not have the digest that its name says`);return E}function z(h,{digest:m}){const w=/^(sha256|sha512):([0-9a-f]{64,128})$/.
exec(m);if(!w)throw N(h.path,`'${m}' is no digest`);return`blobs/${w[1]}/${w[2]}`}function D(h,m,w){try{return JSON.parse(Buffer.from(h).toString())}catch(E){throw N(
w,`${m} is not JSON: ${(0,P.bD)(E)}`)}}function N(h,m){return new P.yo(`The layout ${h} is damaged: ${m}.`,"Write it again; a copy may have been cut short.")}}),
370:((te,U,l)=>{l.r(U),l.d(U,{default:()=>p,limitFunction:()=>F});class P{value;next;constructor(M){this.value=M}}class T{#e;#t;#n;constructor(){this.clear()}enqueue(M){
const x=new P(M);this.#e?(this.#t.next=x,this.#t=x):(this.#e=x,this.#t=x),this.#n++}dequeue(){const M=this.#e;if(M)return this.#e=this.#e.next,this.#n--,this.#e||
(this.#t=void 0),M.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#n=0}get size(){return this.#n}*[Symbol.iterator](){let M=this.#e;
for(;M;)yield M.value,M=M.next}*drain(){for(;this.#e;)yield this.dequeue()}}function p(k){let M=!1;if(typeof k=="object"&&({concurrency:k,rejectOnClear:M=!1}=k),
L(k),typeof M!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const x=new T;let A=0;const R=()=>{A<k&&x.size>0&&(A++,x.dequeue().run())},
j=()=>{A--,R()},W=async(D,N,h)=>{const m=(async()=>D(...h))();N(m);try{await m}catch{}j()},H=(D,N,h,m)=>{const w={reject:h};new Promise(E=>{w.run=E,x.enqueue(w)}).
then(W.bind(void 0,D,N,m)),A<k&&R()},z=(D,...N)=>new Promise((h,m)=>{H(D,h,m,N)});return Object.defineProperties(z,{activeCount:{get:()=>A},pendingCount:{get:()=>x.
size},clearQueue:{value(){if(!M){x.clear();return}const D=AbortSignal.abort().reason;for(;x.size>0;)x.dequeue().reject(D)}},concurrency:{get:()=>k,set(D){L(D),k=
D,queueMicrotask(()=>{for(;A<k&&x.size>0;)R()})}},map:{async value(D,N){const h=[];try{Array.from(D,(m,w)=>{const E=z(N,m,w);return h.push(E),E})}catch(m){for(const w of h)
w.catch(()=>{});throw m}return Promise.all(h)}}}),z}function F(k,M){const x=p(M),A=(...R)=>x(()=>k(...R));return Object.defineProperty(A,"clearQueue",{value:x.clearQueue}),
A}function L(k){if(!((Number.isInteger(k)||k===Number.POSITIVE_INFINITY)&&k>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}})};

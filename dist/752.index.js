export const id=752,ids=[752,630],modules={3752:((ut,B,h)=>{h.r(B),h.d(B,{deadline:()=>fi,run:()=>li});var P=h(1455),b=h(6760),f=h(6986),W=h(8292),C=h(8630),E=h(
9614),x=h(1620),$=h(6584),v=h(9526);const S="org.opencontainers.image.ref.name",K="io.containerd.image.name",G=/nondistributable|foreign/;async function tt(t){return await t.
size("oci-layout")!==void 0&&await t.size("index.json")!==void 0}async function L(t,e){return await M(t,N(t.path,await z(t),e))}async function R(t,e){const n=(await z(
t)).find(d=>d.digest===e);if(!n||!(0,v.nw)(n.mediaType))return n&&await M(t,n);const i=l(await et(t,n),e,t.path),s=j(i?.manifests,t.path),r=await Promise.all(s.
map(d=>t.size(m(t,d)))),o=s.filter((d,g)=>r[g]!==void 0),[a,...c]=o.filter(({platform:d})=>d?.os!=="unknown"),u=o.length<s.length&&a!==void 0&&c.length===0;return await M(
t,u?a:n)}async function z(t){const e=await t.read("index.json");if(!await tt(t)||!e)throw new f.yo(`${t.path} is not an OCI image layout: it has no oci-layout a\
nd index.json.`,"Write one with 'docker buildx build --output type=oci', 'skopeo copy ... oci:<folder>', or the like.");return j(l(e,"index.json",t.path)?.manifests,
t.path)}function N(t,e,n){const i=e.map(c=>c.annotations?.[S]),s=e.filter(({annotations:c})=>n===void 0?!0:c?.[S]===n||c?.[K]===n),[r,o]=s;if(r&&(!o||s.every(({
digest:c})=>c===r.digest)))return r;const a=i.map(c=>c??"(without a name)").join(", ")||"none";throw n===void 0&&r?new f.yo(`The layout ${t} holds several image\
s: ${a}.`,`Say which one after the path: oci:${t}:<name>.`):new f.yo(`The layout ${t} holds ${r?"several images":"no image"} named '${n??""}'.`,`It holds: ${a}.`)}
async function M(t,e){const n=await et(t,e),i=l(n,e.digest,t.path),s=e.mediaType||i?.mediaType||"";if(!v.Fm.includes(s))throw new f.yo(`${e.digest} in ${t.path}\
 is of the type '${s}', which is no image.`,"Push images and indexes of the OCI or Docker (schema 2) formats.");const r={descriptor:{...e,mediaType:s},bytes:n};
if((0,v.nw)(s)){const c=j(i?.manifests,t.path),u=await Promise.all(c.map(d=>M(t,d)));return{...r,blobs:[],children:u}}const a=[...j([i?.config],t.path),...j(i?.
layers,t.path)].filter(({mediaType:c,urls:u})=>!(G.test(c)&&u));return{...r,blobs:await Promise.all(a.map(c=>U(t,c))),children:[]}}function j(t,e){const n=t??[],
i=s=>typeof s=="object"&&s!==null&&"digest"in s&&typeof s.digest=="string";if(!Array.isArray(n)||!n.every(i))throw y(e,"a manifest does not name its parts");return n}
async function U(t,e){const n=m(t,e),i=await t.size(n);if(i!==e.size)throw y(t.path,`${n} ${i===void 0?"is missing":`has ${i} bytes, not ${e.size}`}`);return{descriptor:e,
open:s=>t.open(n,s)}}async function et(t,e){const n=m(t,e),i=await t.read(n);if(!i)throw y(t.path,`${n} is missing`);if(e.digest.startsWith("sha256:")&&(0,v.ol)(
i)!==e.digest)throw y(t.path,`${n} does not have the digest that its name says`);return i}function m(t,{digest:e}){const n=/^(sha256|sha512):([0-9a-f]{64,128})$/.
exec(e);if(!n)throw y(t.path,`'${e}' is no digest`);return`blobs/${n[1]}/${n[2]}`}function l(t,e,n){try{return JSON.parse(Buffer.from(t).toString())}catch(i){throw y(
n,`${e} is not JSON: ${(0,f.bD)(i)}`)}}function y(t,e){return new f.yo(`The layout ${t} is damaged: ${e}.`,"Write it again; a copy may have been cut short.")}async function p(t,{
environment:e,signal:n},i={}){try{const s={...e,BUILDKIT_PROGRESS:"plain"};return await(0,E.R3)("docker",t,{env:s,signal:n,...i})}catch(s){throw(0,f.$N)(s)!=="E\
NOENT"?s:new f.yo("There is no docker command on this machine.","Run the job on a machine with Docker, or hand the images over as OCI layouts (image: oci:<path>\
).",{cause:s})}}async function k(t){const{exitCode:e,stderr:n,stdout:i}=await p(["version","--format","{{.Server.Version}}"],t);if(!(e===0&&i.trim()!==""))throw new f.
nM(`The Docker Engine does not answer: ${n.trim()||i.trim()}`,"Start it, or correct DOCKER_HOST or DOCKER_CONTEXT.")}async function O(t,e){if(t.length===0)return[];
const n=["image","inspect","--format","{{.Id}}","--"],{exitCode:i,stdout:s,stderr:r}=await p([...n,...t],e),o=s.split(`
`).filter(u=>u.startsWith("sha256:"));if(i===0&&o.length===t.length)return o;const[a=""]=t;if(t.length===1){const u=new f.yo(`The Docker Engine has no image ${a}\
: ${r.trim()}`,"Build or pull it in an earlier step, or have it built here ('context', 'target').");return t.map(()=>u)}return(await Promise.all(t.map(u=>O([u],
e)))).flat()}async function I(t){const{stdout:e}=await p(["info","--format","{{json .DriverStatus}}"],t);return e.includes("io.containerd.snapshotter")}async function H(t,e,n,i){
const s=await I(i),r=async(o,a)=>{const c=(0,b.join)(e,a);return await(0,W.I2)(c),s?await J(o,c,i):await nt(o,c,n,i)};try{return await r(t,"saved")}catch(o){if(!(o instanceof
it)||t.length===1)throw o;const a=(0,C.default)(1),c=new Map(t.map((u,d)=>[u,a(()=>r([u],`saved-${d}`))]));return await Promise.allSettled(c.values()),{image:async u=>await(await c.
get(u)??(0,f.xl)((0,$.b)(u))).image(u)}}}async function J(t,e,n){const i=(0,b.join)(e,"images.tar");await xt(["--output",i,...t],n);const s=await(0,x.Zy)(i);return{
image:async r=>await R(s,r)??(0,f.xl)((0,$.b)(r))}}async function nt(t,e,n,i){const{readSavedImages:s}=await Promise.all([h.e(549),h.e(941)]).then(h.bind(h,2941)),
r=Promise.withResolvers();return await xt(t,i,async o=>{try{r.resolve(await s(o,e,n))}catch(a){const c=`The layers out of docker save could not be written to ${e}\
: ${(0,f.bD)(a)}`;throw new f.nM(c,"Check the free disk space there (RUNNER_TEMP).",{cause:a})}}),await r.promise}class it extends f.nM{}const qt=2e3;async function xt(t,e,n){
const{exitCode:i,stderr:s}=await p(["save",...t],e,n?{onOutput:n}:{});if(i===0)return;const r=/integrity checksum failed|does not match/.test(s);throw new it(`d\
ocker save failed: ${s.trim().slice(-qt)||"it was ended from outside"}`,r?"Files of the image were changed in the Docker Engine: remove it, and build or pull it\
 again.":"Check the Docker Engine and the free disk space.")}var dt=h(2790),Ot=h(4390),st=h(4079),gt=h(7625),V=h(9430);class Q extends f.yo{kind;status;constructor(e,n,i,s){
super(i,s),this.kind=e,this.status=n}}async function Et(t,e){const n=await t.body.text(),i=_t(n),s=i?`${i.code}: ${i.message}`:`HTTP ${t.status}`;if((0,st.Dm)(t.
status))return new st.N_(`The registry ${e.host} could not ${e.what} (HTTP ${t.status}${i?`, ${s}`:""}).`,"Run the job again later.",{retryAfter:re(t.headers["r\
etry-after"])});const r=ee(t.status,i),o=r==="denied"&&!i&&n.trim()!==""?"no-registry":r,a=o==="unauthenticated"?await e.otherLogins?.():void 0,c=a?.length?` Th\
is job is logged in to: ${a.join(", ")}; is that the registry you mean?`:"";return new Q(o,t.status,ne(o,e,s),`${ie(o,e)}${c}`)}function Tt(t,e,n,{status:i,headers:s}){
const r=s["content-type"]??"no content-type";return new f.nM(`${t} did not answer ${e} when asked to ${n} (HTTP ${i}, ${r}).`,"Check the input 'registry'; other\
wise a proxy or a sign-in page answers in its place.")}function _t(t){try{const{errors:e}=JSON.parse(t),n=e?.[0];return n?{code:String(n.code),message:String(n.
message??"")}:void 0}catch{return}}const te=[["expired",(t,{message:e})=>/token has expired|security token.* expired|ExpiredToken/i.test(e)],["immutable-tag",(t,{
message:e})=>/immutable|already exists.*overwritten/i.test(e)],["no-repository",(t,{code:e})=>e==="NAME_UNKNOWN"||t===404&&e==="NAME_INVALID"],["digest",(t,{code:e})=>e===
"DIGEST_INVALID"||e==="SIZE_INVALID"],["upload-unknown",(t,{code:e})=>e==="BLOB_UPLOAD_UNKNOWN"||e==="BLOB_UPLOAD_INVALID"],["unauthenticated",(t,{code:e,message:n})=>t===
401||e==="UNAUTHORIZED"||/authorization token is invalid/i.test(n)],["denied",(t,{code:e})=>t===403||e==="DENIED"]];function ee(t,e){return te.find(([,i])=>i(t,
e??{code:"",message:""}))?.[0]??"other"}function ne(t,{what:e,host:n,repository:i},s){switch(t){case"unauthenticated":return`The registry ${n} does not accept t\
his job's login. ${s}`;case"expired":return`This job's login to the registry ${n} has expired. ${s}`;case"no-repository":return`The repository ${i} does not exi\
st in the registry ${n}. ${s}`;case"denied":return`The registry ${n} denies this job to ${e} in the repository ${i}. ${s}`;case"no-registry":return`${n} was ask\
ed to ${e} in the repository ${i}, and that was denied (${s}) by something that is no registry: a proxy may stand in between.`;case"digest":return`The registry ${n}\
 received other bytes for ${i} than their digest says. ${s}`;default:return`The registry ${n} refused to ${e} in the repository ${i}. ${s}`}}function ie(t,e){switch(t){case"\
unauthenticated":return pt(e.host)?`Log in before this step: ds-infra's ecr-login with registries: ${e.host}.`:`Log in before this step: docker/login-action wit\
h registry: ${e.host}, or docker login.`;case"expired":return"Run ecr-login again just before this step: a login to Amazon ECR lasts 12 hours.";case"no-reposito\
ry":return pt(e.host)?`Set create-repositories: true, or create it: ${se(e)}`:"Create it in the registry, and check registry and repository-prefix.";case"denied":
return pt(e.host)?`Allow ${e.permission} on the repository in the role's policy, or log in with a profile that has it (${Ot.e.standIn.profile}).`:"Log in with a\
n account that may push there.";case"no-registry":return`Check the input 'registry', and have the proxy let requests to ${e.host} through or name it in NO_PROXY\
.`;case"digest":return"Make the image again: its files were changed or cut short after it was written.";default:return"See what the registry answered; the READM\
E of push-images lists what it needs."}}function pt(t){return(0,gt.R5)(t)||(0,V._g)(t).startsWith("http:")}function se({host:t,repository:e}){const n=/\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\./.
exec(t)?.[1]??Ot.e.region;return`aws ecr create-repository --repository-name ${e} --region ${n} --profile <profile>`}function re(t){return t!==void 0&&/^\d+$/.test(
t)?Number(t):void 0}var At=h(7075);const oe=4*1024*1024,Mt=120;async function ae(t,e,n,i={}){const s={registry:t,repository:e,blob:n,onProgress:i.onProgress??(()=>{})},
r={upload:void 0,tries:0,resumes:!0};return await t.retry(`Sending a layer to ${e}`,()=>ce(s,r,i.mountFrom))}async function ce(t,e,n){const{registry:i,repository:s,
blob:r}=t;e.tries+=1;const o=e.upload&&e.resumes?await de(i,s,e.upload):void 0;if(e.upload=o,!o&&e.tries>1&&await i.hasBlobNow(s,r.descriptor.digest))return"sen\
t";if(e.upload??=await ue(i,s,r,n),!e.upload)return"mounted";try{return await fe(t,e.upload),"sent"}catch(a){throw!o||!(a instanceof Q)?a:(e.resumes=!1,new st.N_(
a.message,a.remedy,{cause:a}))}}async function ue(t,e,n,i){const{digest:s}=n.descriptor,r=i?`?${new URLSearchParams({mount:s,from:i})}`:"",o=await t.send({target:`${e}\
/blobs/uploads/${r}`,method:"POST",headers:{"content-length":"0"},what:"start an upload",permission:"ecr:InitiateLayerUpload",repository:e,mountFrom:i});return await o.
body.text(),o.status===201?void 0:{location:t.locationOf(o),offset:0}}async function de(t,e,n){try{const i=await t.send({target:n.location,what:"ask for the sta\
te of an upload",permission:"ecr:InitiateLayerUpload",repository:e});await i.body.text();const s=Number(/^(?:bytes=)?0-(\d+)$/.exec(i.headers.range??"")?.[1]??0);
return i.status!==204||s===0?void 0:{location:t.locationOf(i),offset:s+1}}catch(i){if(i instanceof Q)return;throw i}}async function fe(t,e){const{size:n}=t.blob.
descriptor,i=e.offset===0&&n<=oe;!i&&e.offset<n&&await le(t,e);const{registry:s,repository:r,blob:o}=t;await(await s.send({target:ge(e.location,o.descriptor.digest),
method:"PUT",headers:{"content-type":"application/octet-stream","content-length":i?String(n):"0"},...i?{body:()=>o.open(0)}:{},timeout:Mt,what:"complete the upl\
oad of a layer",permission:"ecr:CompleteLayerUpload",repository:r})).body.text(),t.onProgress(n)}async function le({registry:t,repository:e,blob:n,onProgress:i},s){
const{size:r}=n.descriptor,{offset:o}=s,a=await t.send({target:s.location,method:"PATCH",headers:{"content-type":"application/octet-stream","content-length":String(
r-o),...o>0?{"content-range":`${o}-${r-1}`}:{}},body:()=>he(n.open(o),c=>i(o+c)),timeout:Mt,what:"send a layer",permission:"ecr:UploadLayerPart",repository:e});
await a.body.text(),s.location=t.locationOf(a),s.offset=r}function he(t,e){let n=0;const i=new At.Transform({transform:(s,r,o)=>{n+=s.length,e(n),o(null,s)}});return(0,At.
pipeline)(t,i,()=>{}),i}function ge(t,e){const n=new URL(t);return n.search=[n.search.slice(1),`digest=${encodeURIComponent(e)}`].filter(Boolean).join("&"),n}function pe(t,e){
const n=(0,C.default)(e.concurrency),i=new Map,s={registry:t,owners:i,limited:r=>n(r)};return{know:(r,o)=>It(i,r,o,Promise.resolve(!0)),push:async(r,o)=>{const{
promise:a,resolve:c}=Promise.withResolvers();It(i,r.repository,(0,v.OR)(r.manifest).keys(),a);let u=!1;try{const d=await me(s,r,o,e.createRepository);return u=!0,
d}finally{c(u)}}}}function It(t,e,n,i){for(const s of n)t.has(s)||t.set(s,{repository:e,complete:i})}async function me(t,e,n,i){try{return await St(t,e,n)}catch(s){
if(!i||!(s instanceof Q)||s.kind!=="no-repository")throw s;return await i(e.repository),await St(t,e,n)}}async function St(t,e,n){const{registry:i}=t,{repository:s,
tags:r,manifest:o}=e,{digest:a}=o.descriptor,c=e.isNew?[]:await Promise.all(r.map(d=>i.findManifest(s,d))),u=r.filter((d,g)=>c[g]?.digest!==a);if(u.length===r.length)
await ye(t,e,n);else for(const d of(0,v.OR)(o).values())n.existing+=d.descriptor.size;for(const d of u)await mt(i,s,d,o);return u.length===0?"unchanged":"pushed"}
async function ye(t,e,n){const i=[...(0,v.OR)(e.manifest).values()];let s=!1;const r=await Promise.allSettled(i.map(async o=>{try{await we(t,e.repository,o,n,()=>s)}catch(a){
throw s=!0,a}}));for(const o of r)if(o.status==="rejected")throw o.reason;for(const o of e.manifest.children)await Pt(t.registry,e.repository,o)}async function Pt(t,e,n){
for(const i of n.children)await Pt(t,e,i);await t.writeManifest(e,n.descriptor.digest,Rt(n))}async function we(t,e,n,i,s){const{registry:r,owners:o,limited:a}=t,
{digest:c,size:u}=n.descriptor,d=o.get(c),g=d===void 0||d.repository===e;if(await a(async()=>s()||await r.hasBlob(e,c))){i.existing+=u;return}const T=!g&&await d.
complete?d.repository:void 0;await a(async()=>{if(s())return;let A=0;const D=ht=>{i.sent+=ht-A,A=ht};if(await ae(r,e,n,{mountFrom:T,onProgress:D})==="sent")return D(
u);D(0),i.mounted+=u})}function Rt(t){return{mediaType:t.descriptor.mediaType,digest:t.descriptor.digest,bytes:t.bytes}}async function mt(t,e,n,i){try{await t.writeManifest(
e,n,Rt(i))}catch(s){if(!(s instanceof Q)||s.kind!=="immutable-tag")throw s;const r=await t.findManifest(e,n);if(r?.digest===i.descriptor.digest)return;throw new f.
yo(`The tag ${n} of ${e} is immutable and stands for ${r?.digest??"another image"}, not for ${i.descriptor.digest}, which was built now.`,"Push under another ta\
g, set skip-existing: true to keep what is there, or delete the tag in the registry.",{cause:s})}}function q(t,e){return t!==void 0&&Object.hasOwn(t,e)?t[e]:void 0}
function yt({source:t}){return F(t.context)?t.context:(0,b.resolve)(t.file??(0,b.join)(t.context,"Dockerfile"))}function F(t){return/^(?:(?:https?|git|ssh|docker-image|oci-layout):\/\/|git@|github\.com\/)/.
test(t)}const be=20,$e=/^(?:DEPRECATED: The legacy builder is deprecated|\s+Install the buildx component to build|\s+https:\/\/docs\.docker\.com\/go\/buildx\/)/;
function jt(t,e){const n=e.filter(s=>s.trim()!==""&&!$e.test(s)).slice(-be),i=n.some(s=>/requires BuildKit|requires buildx|buildx component is missing/i.test(s));
return new f.yo(`The image of service '${t}' could not be built. The end of its log:
${n.map(s=>`  ${s}`).join(`
`)}`,i?"Install buildx before this step (docker/setup-buildx-action): the Dockerfile needs BuildKit.":"Correct the Dockerfile or its context; the whole log is a\
bove.")}function ve(t,e){return JSON.stringify(ft(ke(t,e)))}function ft(t){return typeof t=="string"?t.replace(/[$%]\{/g,([e])=>`${e}${e}{`):Array.isArray(t)?t.
map(ft):typeof t!="object"||t===null?t:Object.fromEntries(Object.entries(t).map(([e,n])=>[ft(e),ft(n)]))}function ke(t,e){const n={...e.bake?.target};for(const i of t){
const{bakeTarget:s}=i.source,r=s===void 0?xe(i):q(e.bake?.target,s);n[i.target]={...r,labels:{...i.labels,...r?.labels},tags:[...i.references],...e.platforms.length>
0?{platforms:[...e.platforms]}:{},attest:Oe(r?.attest??[],e.provenance),...Te(i,e)}}return{target:n}}function xe({source:t}){const e=F(t.context)?t.file:yt({source:t});
return{context:F(t.context)?t.context:(0,b.resolve)(t.context),...e===void 0?{}:{dockerfile:e},...t.target===void 0?{}:{target:t.target},args:t.buildArgs}}function Oe(t,e){
const n=t.filter(i=>Dt(i).type!=="provenance");return e!=="false"?[...n,`type=provenance,mode=${e==="true"?"min":e}`]:n.length<t.length?[...t]:[...t,"type=prove\
nance,disabled=true"]}function Ee({source:t},{bake:e}){return(t.bakeTarget!==void 0&&q(e?.target,t.bakeTarget)?.attest||[]).some(i=>String(Dt(i).disabled)!=="tr\
ue")}function Dt(t){return typeof t=="string"?Object.fromEntries(t.split(",").map(e=>e.split("="))):t}function Te(t,{cache:e,exportCache:n}){if(e==="none")return{};
const i=e==="gha"?`type=gha,scope=${t.service}`:`type=registry,ref=${t.cacheReference}`,r=`${i},mode=max${e==="registry"?",image-manifest=true,oci-mediatypes=tr\
ue":""},ignore-error=true`;return{"cache-from":[i],...n?{"cache-to":[r]}:{}}}function Ae(t,{bake:e}){const n=new Set(t.map(({service:s})=>s)),i=new Set(Object.keys(
e?.target??{}));return t.map(s=>{if(s.source.bakeTarget!==void 0)return{...s,target:s.source.bakeTarget};const r=s.service.replace(/^-|[^a-zA-Z0-9_-]/g,"_"),o=c=>!i.
has(c)&&(c===s.service||!n.has(c));let a=r;for(let c=0;!o(a);c+=1)a=`${r}_${c}`;return i.add(a),{...s,target:a}})}async function Me(t){if((await p(["buildx","ve\
rsion"],t)).exitCode!==0)return;const{stdout:n,stderr:i,exitCode:s}=await p(["buildx","inspect"],t),r=/^Driver:\s+(\S+)/m.exec(n)?.[1];if(s!==0||!r)throw new f.
yo(`docker buildx has no builder that works: ${i.trim()||n.trim()}`,"Make one before this step (docker/setup-buildx-action), or correct BUILDX_BUILDER.");return{
exports:r==="docker"&&!await I(t)?"engine":"layout"}}async function Ie(t,e,n){const i=["buildx","bake","--print",...t.flatMap(u=>["--file",u]),...e],{exitCode:s,
stdout:r,stderr:o}=await p(i,n);if(s!==0){const u=/unknown (?:command|flag)|is not a docker command/.test(o);throw new f.yo(`The bake files cannot be read: ${Fe(
o)}`,u?"Install buildx before this step (docker/setup-buildx-action).":"Try it yourself: docker buildx bake --print with the same files and targets.")}const a=JSON.
parse(r),c=e.length>0?e:["default"];return{...a,selected:[...new Set(c.flatMap(u=>Nt(a,u)))]}}function Nt(t,e){const n=q(t.group,e);return n?n.targets.flatMap(i=>i===
e?[i]:Nt(t,i)):[e]}async function Se(t,e,n,i,s){je(t,e,n);const r=new Map;let o=Ae(e,n);for(const{service:c}of o)s.started(c);let a=0;for(;o.length>0;){const c=[],
u=await De(t,o,n,i,c,s);if(u!==void 0&&Pe(c)&&a<Re){a+=1;continue}const d=ze(c,o.map(({target:T})=>T)),g=u===void 0||u===""?o:o.filter(({target:T})=>T===u),w=u===
void 0?await Ue(t,g,i):void 0;for(const[T,A]of g.entries()){const D=d.get(A.target)??[],_=w?.[T]??jt(A.service,Be(c,D));r.set(A.service,_),s.ended(A.service,D,!(_ instanceof
Error))}s.shared(d.get("")??[]),o=o.filter(({service:T})=>!r.has(T))}return r}function Pe(t){return t.some(e=>/could not lock \S+index\.json\.lock/.test(e))}const Re=20;
function je({exports:t},e,n){if(t==="layout")return;const{platforms:i,provenance:s,cache:r}=n,o=[...i.length>1?["several platforms"]:[],...s==="false"?[]:["prov\
enance"],...e.some(a=>Ee(a,n))?["the bake files' attestations"]:[],...r==="none"?[]:[`cache: ${r}`]];if(o.length!==0)throw new f.yo(`The builder of this job is \
the Docker Engine's own, which here cannot do ${o.join(" and ")}.`,"Run docker/setup-buildx-action before this step: it makes a builder that can.")}async function De(t,e,n,i,s,r){
const o=(0,b.join)(i.folder,"bake.json");await(0,W.I2)(wt(i.folder)),await(0,P.writeFile)(o,ve(e,n),{mode:384});const a=e.map(({target:w})=>w),c=["buildx","bake",
"--file",o,"--metadata-file",Ct(i),"--progress","plain",...a.flatMap(w=>["--set",`${w}.output=${Ne(t,n,i.folder)}`]),...a],u={...i.environment,...Le(n)},{exitCode:d}=await p(
c,{...i,environment:u},{onLine:w=>{s.push(w);for(const{service:T,target:A}of e)w.includes(`[${A} `)&&r.line(T,w)}});if(d===0)return;const g=s.map(w=>/^ERROR: target (\S+): /.
exec(w)?.[1]).find(w=>w!==void 0);return g!==void 0&&a.includes(g)?g:e.length===1?a[0]??"":""}function Ct({folder:t}){return(0,b.join)(t,"metadata.json")}function wt(t){
return(0,b.join)(t,"layout")}function Ne({exports:t},{compression:e},n){return t==="engine"?"type=docker":`type=oci,${Ce(`dest=${wt(n)}`)},tar=false,compression\
=${e}`}function Ce(t){return/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t}function Le({bake:t}){return{BUILDX_NO_DEFAULT_ATTESTATIONS:"1",BUILDX_METADATA_PROVENANCE:"\
disabled",...t?{}:{BUILDX_BAKE_ENTITLEMENTS_FS:"0"}}}function ze(t,e){const n=new Map,i=new Map;for(const s of t){const[,r,o]=/^(#\d+) (?:\[([^\] ]+))?/.exec(s)??
[];r&&o&&e.includes(o)&&i.set(r,o);const a=e.length===1?e[0]??"":(r&&i.get(r))??"",c=n.get(a)??[];c.push(s),n.set(a,c)}return n}function Be(t,e){const n=t.findIndex(
r=>/^-{6}$/.test(r)),i=t.findLastIndex(r=>/^ERROR: /.test(r)),s=t.slice(n>=0?n:Math.max(i,0));return[...e.filter(r=>!s.includes(r)),...s]}async function Ue(t,e,n){
if(t.exports==="engine"){const r=e.map(a=>a.references[0]??"");return(await O(r,n)).map(a=>typeof a=="string"?{kind:"engine",id:a}:a)}const i=JSON.parse(await(0,P.
readFile)(Ct(n),"utf8")),s=await(0,x.Zy)(wt(n.folder));return await Promise.all(e.map(async({target:r,service:o})=>{const a=q(i,r)?.["containerimage.descriptor"];
return a?{kind:"layout",manifest:await M(s,a)}:new f.yo(`buildx did not say which image it built for '${o}'.`,"Update buildx (0.11 or newer), and report it with\
 the debug log if that does not help.")}))}function Fe(t){return t.trim().split(`
`).at(-1)??""}var Lt=h(7598),We=h(8161);async function He(t,e,n){const i=new Map,s=(0,C.default)((0,We.availableParallelism)()),r=async o=>{const a=await s(()=>Ke(
o,e,n)).catch(c=>c);i.set(o.service,a)};return await Promise.all([...Ge(t,yt).values()].map(async o=>{for(const a of o)await r(a)})),e.signal.throwIfAborted(),i}
async function Ke({service:t,source:e,references:n,labels:i},s,r){const o=(0,b.join)(s.folder,`${(0,Lt.randomBytes)(8).toString("hex")}.iid`),a=[],c=["build",...e.
file===void 0?[]:["--file",e.file],...e.target===void 0?[]:["--target",e.target],...Object.entries(e.buildArgs).flatMap(([d,g])=>["--build-arg",`${d}=${g}`]),...Object.
entries(i).flatMap(([d,g])=>["--label",`${d}=${g}`]),...n.flatMap(d=>["--tag",d]),"--iidfile",o,"--",e.context];s.signal.throwIfAborted(),r.started(t);let u=!1;
try{const{exitCode:d}=await p(c,s,{onLine:g=>{a.push(g),r.line(t,g)}});u=d===0}finally{r.ended(t,a,u)}if(!u)throw jt(t,a);return{kind:"engine",id:(await(0,P.readFile)(
o,"utf8")).trim()}}function Ge(t,e){const n=new Map;for(const i of t){const s=e(i);n.set(s,[...n.get(s)??[],i])}return n}async function Je(t,e,n,i,s){return t?(t.
exports==="engine"&&await k(i),await Se(t,e,n,i,s)):(Ve(n),await k(i),await He(e,i,s))}function Ve({platforms:t,provenance:e,cache:n}){const i=[...t.length>0?["\
platforms"]:[],...e==="false"?[]:["provenance"],...n==="none"?[]:["cache"]];if(i.length!==0)throw new f.yo(`Docker has no buildx here, which the inputs ${i.join(
", ")} need.`,"Run docker/setup-buildx-action before this step, or leave them out.")}function Z(t){return t.works.filter(({outcome:e,error:n})=>e===void 0&&n===
void 0)}async function rt(t,e,n,i){const{signal:s}=t.dependencies;await Promise.all(e.map(async r=>{try{await i(r)}catch(o){s.aborted||zt(t,r,n,o)}})),s.throwIfAborted()}
async function ot({dependencies:t},e,n,i){const s=t.now();try{return await i()}finally{e.spans.push({phase:n,start:s,end:t.now()})}}function zt({dependencies:t},e,n,i){
e.error=i,e.outcome="failed";const s=i instanceof f.lZ?i.message.split(`
`)[0]:String(i);t.logger.info(`${e.service.name}: ${n} failed. ${s}`)}function bt({dependencies:t},e,n,i){const{digest:s,size:r,layers:o}=i;Object.assign(e,{outcome:n,
digest:s,size:r,layers:o,existing:r??0}),t.logger.info(`${e.service.name}: ${n}, ${s}`)}async function Ze({files:t,targets:e,repositoryPrefix:n,sources:i},s){const{
selected:r,...o}=await Ie(t,e,s);return{services:r.map(c=>{const u=q(o.target,c)?.context??".";return{name:c,repository:(0,V.n_)(`${n}${c}`,c),source:{kind:"bui\
ld",context:u,buildArgs:{},bakeTarget:c},...i?{fingerprint:[u]}:{}}}),bake:o}}async function Xe(t){const{inputs:e,bake:n,dependencies:i,folder:s}=t,r=Z(t).filter(
({service:A})=>A.source.kind==="build");if(r.length===0)return;const{platforms:o,provenance:a,compression:c,cache:u,exportCache:d}=e,g=await Qe(i),w=qe(t,r),T=await Je(
await Me(i),r.flatMap(({service:A})=>A.source.kind==="build"?[Ye(t,A,A.source,g)]:[]),{platforms:o,provenance:a,compression:c,cache:u,exportCache:d,...n?{bake:n}:
{}},{...i,folder:s},w);await w.settled();for(const A of r){const D=T.get(A.service.name);D instanceof Error?zt(t,A,"build",D):D&&(A.image=D)}}function Ye({inputs:t},{
name:e,repository:n},i,s){const r=`${t.registry}/${n}`;return{service:e,source:i,references:t.tags.map(o=>`${r}:${o}`),labels:{...t.labels,...s?{"org.opencontai\
ners.image.created":s}:{},"org.opencontainers.image.title":e},cacheReference:`${r}:buildcache`}}async function Qe({environment:t,signal:e}){const n=["show","--n\
o-patch","--format=%cI","HEAD"];try{const{exitCode:i,stdout:s}=await(0,E.R3)("git",n,{env:t,signal:e});return i===0?s.trim():""}catch{return e.throwIfAborted(),
""}}function qe({dependencies:t,progress:e},n){const{logger:i,now:s}=t,r=new Map;let o=Promise.resolve();const a=(c,u)=>{if(u.length===0)return;const d=async()=>{
for(const g of u)i.info(g)};o=o.then(()=>i.group(c,d))};return{started:c=>{const u={start:s(),last:"",activity:e.begin(c,"build")};u.activity.describe(()=>u.last),
r.set(c,u)},line:(c,u)=>{const d=r.get(c);d&&u.trim()!==""&&(d.last=u.trim().slice(0,120))},ended:(c,u,d)=>{const g=r.get(c);if(!g)return;g.activity.end(d?"buil\
t":"build failed"),n.find(T=>T.service.name===c)?.spans.push({phase:"build",start:g.start,end:s()}),a(`${c}: build log`,u)},shared:c=>a("Build log",c),settled:()=>o}}
const _e=5;function tn(t,e){const n=new Set,i=({service:r,started:o},a)=>t.info(`${r}: ${a} (${Bt(e()-o)})`),s=setInterval(()=>{for(const r of n)i(r,[r.phase,r.
describe()].filter(Boolean).join(", "))},_e*1e3);return{begin:(r,o)=>{const a={service:r,phase:o,started:e(),describe:()=>""};return n.add(a),{describe:c=>{a.describe=
c},end:c=>{n.delete(a)&&i(a,c)}}},stop:()=>{n.clear(),clearInterval(s)}}}function Bt(t){const e=t/1e3;return e<10?`${e.toFixed(1)} s`:e<60?`${Math.round(e)} s`:
`${Math.floor(e/60)} min ${Math.round(e%60)} s`}function X(t){const e=["B","kB","MB","GB","TB"];let n=t,i=0;for(;n>=999.5&&i<e.length-1;)n/=1e3,i+=1;const s=i>0&&
n<99.95?1:0;return`${n.toFixed(s)} ${e[i]??""}`}function en({inputs:t,bake:e},n){const i=n.fingerprint?.filter(ht=>!F(ht))??[],{source:s}=n;if(i.length===0||s.kind!==
"build")return;const{target:r,buildArgs:o,bakeTarget:a}=s,c=e&&a!==void 0?sn(e,a):nn(s,i),{paths:u,dockerfiles:d,contexts:g,baked:w,recipe:T}=c,{platforms:A,provenance:D,
compression:_}=t;return{service:n.name,paths:u,dockerfiles:d,contexts:g,recipe:{target:r,buildArgs:Object.entries(o).sort(),baked:w,platforms:A,provenance:D,..._===
"gzip"?{}:{compression:_},...T}}}function nn(t,e){const{context:n,file:i}=t,s=at(n);return{paths:e,dockerfiles:F(n)?[]:[yt({source:t})],contexts:F(n)?[]:[n],recipe:{
...s==="."?{}:{context:s},...i===void 0?{}:{file:F(n)?i:at(i)}}}}function sn(t,e){const n=Ut(t,e),i=[...n.values()].flatMap(rn),[s,...r]=[...n].map(([o,a])=>[o,
cn(a)]);return{paths:i,dockerfiles:[...n.values()].flatMap(on),contexts:i,...s&&{baked:s[1]},recipe:r.length===0?{}:{linked:r}}}const $t="target:";function Ut(t,e,n=new Map){
const i=q(t.target,e);if(!i||n.has(e))return n;n.set(e,i);for(const s of Object.values(i.contexts??{}))s.startsWith($t)&&Ut(t,s.slice($t.length),n);return n}function rn({
context:t=".",contexts:e={}}){return[t,...Object.values(e)].filter(n=>!F(n)&&!n.startsWith($t))}function on(t){const{context:e=".",dockerfile:n="Dockerfile"}=t;
return t["dockerfile-inline"]===void 0&&!F(e)&&!F(n)?[(0,b.resolve)(e,n)]:[]}const an="org.opencontainers.image.";function cn(t){const{tags:e,output:n,"cache-fr\
om":i,"cache-to":s,labels:r,...o}=t,{context:a,dockerfile:c,contexts:u}=o,d=u&&Object.entries(u).map(([w,T])=>[w,at(T)]),g=Object.entries(r??{}).filter(([w])=>!w.
startsWith(an));return{...o,...g.length===0?{}:{labels:Object.fromEntries(g)},...a===void 0?{}:{context:at(a)},...c===void 0?{}:{dockerfile:at(c)},...d&&{contexts:Object.
fromEntries(d)}}}function at(t){return F(t)?t:(0,b.relative)(".",t).replaceAll("\\","/")||"."}const un="src-",dn=1;async function fn(t,e){const{service:n,paths:i,
dockerfiles:s,recipe:r}=t,o=[...new Set([...i,...s])].sort(),a=async(...T)=>await hn(n,T,e);if(await a("status","--porcelain","--untracked-files=all","--",...o)!==
"")return;const u=(await a("rev-parse","--show-toplevel")).trim(),d=await Promise.all(o.map(async T=>{const A=Ft(u,T),D=(await a("rev-parse","--verify",`HEAD:${A}`)).
trim();return[A,D]})),g=await ln(t,u),w=JSON.stringify([dn,d,g.length===0?"":g,r]);return`${un}${(0,Lt.createHash)("sha256").update(w).digest("hex").slice(0,40)}`}
async function ln({dockerfiles:t,contexts:e},n){const i=[...t.map(r=>`${r}.dockerignore`),...e.map(r=>(0,b.join)(r,".dockerignore"))],s=await Promise.all(i.map(
r=>(0,P.readFile)(r,"utf8").catch(()=>{})));return i.flatMap((r,o)=>{const a=s[o];return a===void 0?[]:[[Ft(n,r),a]]})}function Ft(t,e){return(0,b.relative)(t,(0,b.
resolve)(e)).replaceAll("\\","/")}async function hn(t,e,{environment:n,signal:i}){const s="Check the repository out with actions/checkout before this step, list\
 paths that are committed, or leave 'sources' out.",r=await(0,E.R3)("git",e,{env:n,signal:i}).catch(o=>{throw i.throwIfAborted(),new f.yo(`git cannot be started\
 for the sources of '${t}': ${(0,f.bD)(o)}`,s,{cause:o})});if(r.exitCode===0)return r.stdout;throw new f.yo(`git cannot say what the sources of '${t}' are: ${r.
stderr.trim()}`,s)}async function gn(t){await rt(t,Z(t),"reuse",e=>pn(t,e)),t.inputs.skipExisting&&await rt(t,Z(t),"look-up",e=>ot(t,e,"look-up",()=>yn(t,e)))}async function pn(t,e){
const n=en(t,e.service);n&&await ot(t,e,"reuse",()=>mn(t,e,n))}async function mn(t,e,n){const{registry:i,inputs:s,dependencies:r}=t,{service:o}=e;if(e.fingerprint=
await fn(n,r),e.fingerprint===void 0){r.logger.info(`${o.name}: its sources have changes that are not committed, so it is built`);return}const a=await i.readManifest(
o.repository,e.fingerprint);if(!a)return;const c=Kt(a);for(const u of s.tags)await mt(i,o.repository,u,c.manifest);bt(t,e,"reused: its sources are unchanged",c)}
async function yn(t,e){const[n,...i]=await Ht(t.registry,e.service.repository,t.inputs.tags);!n||i.some(s=>s?.digest!==n.digest)||bt(t,e,"skipped: the tag is th\
ere",n)}async function wn(t,e,n){const{registry:i,inputs:s}=t,{repository:r}=e.service,[o,a]=await Promise.all([n,Ht(i,r,s.tags)]),c=a.find(d=>d?.configuration===
o||d?.digest===o);if(!c)return;const u=s.tags.filter((d,g)=>a[g]?.digest!==c.digest);for(const d of u)await mt(i,r,d,c.manifest);await Wt(t,e,c.manifest),bt(t,e,
u.length===0?"unchanged":"tagged",c)}async function Wt({registry:t,dependencies:e},n,i){if(n.fingerprint===void 0)return;const{repository:s,name:r}=n.service;try{
await t.writeManifest(s,n.fingerprint,{mediaType:i.descriptor.mediaType,digest:i.descriptor.digest,bytes:i.bytes})}catch(o){if(!(o instanceof Q)||o.kind!=="immu\
table-tag")throw o;e.logger.debug(`${r}: ${n.fingerprint} was taken meanwhile`)}}async function Ht(t,e,n){return(await Promise.all(n.map(s=>t.readManifest(e,s)))).
map(s=>s&&Kt(s))}function Kt(t){const{mediaType:e,digest:n,bytes:i}=t,s={descriptor:{mediaType:e,digest:n,size:i.length},bytes:i,blobs:[],children:[]};if((0,v.nw)(
e))return{manifest:s,digest:n,size:void 0,configuration:void 0,layers:[]};const{config:r,layers:o}=JSON.parse(Buffer.from(i).toString());if(!r||!Array.isArray(o)||
o.some(c=>typeof c?.size!="number"))return{manifest:s,digest:n,size:void 0,configuration:void 0,layers:[]};const a=r.size+o.reduce((c,u)=>c+u.size,0);return{manifest:s,
digest:n,size:a,configuration:r.digest,layers:o.map(c=>c.digest)}}var bn=h(8321),$n=h(4508),vn=h(8050),Y=h(3677);async function kn(t,e){const n=await(0,dt.TO)((0,dt.
ow)(e)).catch(()=>({})),i=[...Gt(On(e)),...Gt(n)];return[...new Set(i)].filter(s=>s!==t&&s!=="").sort()}function Gt({auths:t,credsStore:e}){const n=i=>e!==void 0||
Object.keys(i??{}).length>0;return Object.entries(t??{}).flatMap(([i,s])=>n(s)?[xn(i)]:[])}function xn(t){const[e=""]=t.replace(/^https?:\/\//,"").split("/");return e.
slice(e.lastIndexOf("@")+1)}function On(t){try{return(0,dt.Cj)(t[Y.E.dockerAuthConfig]??"",Y.E.dockerAuthConfig)}catch{return{}}}const En=6,Tn=120;class An{host;#t;#e;#n;constructor(e,n,i){
this.host=e,this.#t=(0,V._g)(e),this.#e=i,this.#n=(0,vn.QG)(e,n,i)}async findManifest(e,n){const{status:i,headers:s}=await this.#i({...this.#o(e,n),method:"HEAD"});
if(i===404)return;const r=s["docker-content-digest"];if(i!==200||r===void 0){const o=await this.readManifest(e,n);return o&&{mediaType:o.mediaType,digest:o.digest,
size:o.bytes.length}}return{mediaType:s["content-type"]??"",digest:r,size:Number(s["content-length"]??0)}}async readManifest(e,n){const i=await this.#i(this.#o(
e,n));if(i.status===404)return;const{status:s,headers:r,bytes:o}=i;if(s!==200||!Mn(o))throw Tt(this.host,"with a manifest",`look up ${e}:${n}`,i);return{mediaType:r["\
content-type"]??"",digest:(0,v.ol)(o),bytes:o}}async writeManifest(e,n,i){const{headers:s}=await this.#i({target:`${e}/manifests/${n}`,method:"PUT",headers:{"co\
ntent-type":i.mediaType},body:()=>i.bytes,timeout:Tn,what:`put the manifest ${n}`,permission:"ecr:PutImage",repository:e}),r=s["docker-content-digest"];if(r!==void 0&&
r!==i.digest)throw new f.nM(`The registry ${this.host} stored ${e}:${n} as ${r}, not as ${i.digest}.`,"Report it to those who run the registry: it changed a man\
ifest.")}async hasBlob(e,n){return await this.retry(`The request to look for a layer in ${e}`,()=>this.hasBlobNow(e,n))}async hasBlobNow(e,n){const i=await this.
send({target:`${e}/blobs/${n}`,method:"HEAD",what:"look for a layer",permission:"ecr:BatchCheckLayerAvailability",repository:e});if(i.body.resume(),i.status===404)
return!1;if(i.status===200||i.status===307)return!0;throw Tt(this.host,"as a registry does",`look for the layer ${e}@${n}`,i)}async retry(e,n){const{logger:i,signal:s}=this.#e,
r=o=>i.info(o);return await(0,st.jh)(n,{what:e,onRetry:r,attempts:En,signal:s})}async send(e){const n=await this.#s(e),{status:i}=n,s=e.method==="HEAD"||e.method===
void 0||e.method==="GET";if(i<300)return this.#a(n);if(i<400&&s)return n;const r=()=>kn(this.host,this.#e.environment),o={...e,host:this.host,otherLogins:r};if(i===
404&&s)return n;throw e.method==="HEAD"&&!(0,st.Dm)(i)?await Et(await this.#s({...e,method:"GET"}),o):await Et(n,o)}#a(e){if(!e.headers["content-type"]?.startsWith(
"text/html"))return e;throw e.body.destroy(),new f.nM(`What answers for the registry ${this.host} is a web page.`,"A proxy may answer in its place: add the host\
 to NO_PROXY.")}async#i(e){return await this.retry(`The request to ${e.what} in ${e.repository}`,async()=>{const n=await this.send(e),i=await In(n,new URL(this.#t));
return{status:n.status,headers:n.headers,bytes:i}})}async#s(e){const n={repository:e.repository,mountFrom:e.mountFrom},i=await this.#r(e,await this.#n.header(n));
return i.status!==401||!await this.#n.learn(i,n)?i:(await i.body.text(),await this.#r(e,await this.#n.header(n)))}async#r(e,n){const{target:i,body:s,what:r,permission:o,
repository:a,mountFrom:c,...u}=e,d=typeof i=="string"?new URL(`${this.#t}/v2/${i}`):i,g=n&&d.origin===this.#t?{authorization:n}:{},{http:w,signal:T}=this.#e;return await w(
{...u,url:d,headers:{...g,...u.headers},signal:T,...s?{body:s()}:{}})}#o(e,n){return{target:`${e}/manifests/${n}`,headers:{accept:v.Fm.join(", ")},what:`look up\
 ${n}`,permission:"ecr:BatchGetImage",repository:e}}locationOf(e){const n=e.headers.location;if(n===void 0)throw new f.yo(`The registry ${this.host} started an \
upload without saying where (HTTP ${e.status}).`,"Check that the host is a registry that speaks the OCI distribution protocol.");const i=URL.canParse(n,this.#t)?
new URL(n,this.#t):void 0;if(i?.protocol==="https:"||i?.protocol==="http:")return i;throw new f.yo(`The registry ${this.host} wants an upload sent to '${n}', wh\
ich is no address.`,"Check that the host is a registry that speaks the OCI distribution protocol.")}}function Mn(t){try{const e=JSON.parse(Buffer.from(t).toString());
return typeof e=="object"&&e!==null&&"schemaVersion"in e}catch{return!1}}async function In(t,e){try{return new Uint8Array(await(0,bn.arrayBuffer)(t.body))}catch(n){
throw(0,$n.x)(e,n)}}var Sn=h(7355),Jt=h(9217),Vt=h(6686);async function Pn(t,e,n){const{region:i,profile:s,account:r,scanOnPush:o,immutableTags:a}=e,{CreateRepositoryCommand:c}=await Promise.
all([h.e(777),h.e(149)]).then(h.t.bind(h,149,19));try{await(await(0,Sn.createEcrClient)({region:i,profile:s},n)).send(new c({repositoryName:t,imageTagMutability:a?
"IMMUTABLE":"MUTABLE",imageScanningConfiguration:{scanOnPush:o},...r===void 0?{}:{registryId:r}})),n.logger.info(`Created the repository ${t}.`)}catch(u){if((0,Vt.
awsAnswerOf)(u)?.code==="RepositoryAlreadyExistsException")return;throw(0,Vt.awsError)(u,{permission:"ecr:CreateRepository",caller:(0,Jt.J8)(s,n.environment),profile:(0,Jt.
q8)(s,n.environment)})}}function Rn(t,e){return`${[`### ${t}`,"","| service | what happened | digest | size | sent | reused | time |","| --- | --- | --- | ---: \
| ---: | ---: | ---: |",...e.map(jn),"",...Dn(e)].join(`
`)}
`}function jn(t){const e=t.spans.reduce((i,{start:s,end:r})=>i+r-s,0);return`| ${[t.service,t.outcome,t.digest?`\`${t.digest.slice(0,19)}\``:"",t.size===void 0?
"":X(t.size),X(t.sent),X(t.reused),Bt(e)].map(i=>i.replaceAll("|","\\|").replaceAll(`
`," ")).join(" | ")} |`}function Dn(t){const e=t.flatMap(s=>s.spans);if(e.length===0)return[];const n=Math.min(...e.map(({start:s})=>s));return["```mermaid","ga\
ntt","  dateFormat x","  axisFormat %M:%S",...t.flatMap(({service:s,spans:r})=>r.length===0?[]:[`  section ${Zt(s)}`,...r.map(({phase:o,start:a,end:c})=>`  ${Zt(
o)} :${a-n}, ${Math.max(c,a+1)-n}`)]),"```",""]}function Zt(t){return t.replace(/[:;#,]/g," ")}async function Nn(t,e){const{environment:n,mask:i,logger:s,now:r}=e,
o=await(0,dt.yi)(t.registry,n,e.signal);o&&i(o.type==="password"?o.password:o.token);const{services:a,bake:c}=t.bake?await Ze(t.bake,e):{services:t.services,bake:void 0},
u=await Cn(e.folder),d={inputs:t,dependencies:e,registry:new An(t.registry,o,e),progress:tn(s,r),folder:u,works:a.map(g=>({service:g,sent:0,mounted:0,existing:0,
spans:[]})),bake:c};try{await Ln(d)}finally{d.progress.stop(),await(0,P.rm)(d.folder,{recursive:!0,force:!0}),await(0,P.rmdir)(e.folder).catch(()=>{}),await e.summarize(
Rn(Gn(t),d.works.map(Jn)))}return Hn(d),Kn(d)}async function Cn(t){try{return await(0,W.I2)(t),await(0,P.mkdtemp)((0,b.join)(t,"push-images-"))}catch(e){const n=`\
No folder can be made in ${t}: ${(0,f.bD)(e)}`;throw new f.nM(n,"Check the free disk space there and who owns it (RUNNER_TEMP).",{cause:e})}}async function Ln(t){
const{inputs:e}=t;if(e.push&&await gn(t),await zn(t),await Xe(t),e.push)await rt(t,Z(t),"look-up",async n=>{const{image:i,service:s}=n;i?.kind==="engine"&&s.source.
kind==="build"&&await Xt(t,n,i.id)}),await Un(t);else for(const n of Z(t))n.outcome="not pushed"}async function Xt(t,e,n){await ot(t,e,"look-up",()=>wn(t,e,n))}
async function zn(t){const e=Z(t),n=e.flatMap(({service:{source:s}})=>s.kind==="engine"?[s.reference]:[]),i=O(n,t.dependencies);await rt(t,e,"find",async s=>{const{
source:r}=s.service;if(r.kind==="engine"){const o=i.then(a=>Bn(a[n.indexOf(r.reference)]));t.inputs.push&&await Xt(t,s,o),s.image={kind:"engine",id:await o}}else
r.kind==="layout"&&(s.image={kind:"layout",manifest:await L(await(0,x.Zy)(r.path),r.image)})})}function Bn(t){if(typeof t=="string")return t;throw t}async function Un(t){
const{inputs:e,registry:n,dependencies:i}=t,{concurrency:s,createRepositories:r}=e,o=pe(n,{concurrency:s,...r?{createRepository:d=>Pn(d,r,i)}:{}});for(const{service:d,
layers:g}of t.works)g&&o.know(d.repository,g);const a=Z(t),c=[...new Set(a.flatMap(({image:d})=>d?.kind==="engine"?[d.id]:[]))],u=c.length>0?H(c,t.folder,e.compression,
i):void 0;await rt(t,a,"push",async d=>{const g=d.image?.kind==="layout"?d.image.manifest:await Fn(t,d,u);await ot(t,d,"push",()=>Wn(t,o,d,g))})}async function Fn(t,e,n){
const{image:i,service:s}=e;if(i?.kind!=="engine"||!n)throw new Error(`Service '${s.name}' has no image`);const r=t.progress.begin(s.name,"save");try{const o=await ot(
t,e,"save",async()=>await(await n).image(i.id));return r.end("saved and compressed"),o}catch(o){throw r.end("save failed"),o}}async function Wn(t,e,n,i){const{inputs:s,
progress:r}=t,{name:o,repository:a}=n.service,c=r.begin(o,"push"),u=(0,v.$d)(i),d=n.image?.kind==="engine",g=()=>X(n.mounted+n.existing);c.describe(()=>`${X(n.sent)}\
 sent, ${g()} reused of ${X(u)}`);try{const w=await e.push({repository:a,tags:s.tags,manifest:i,isNew:d},n);await Wt(t,n,i),Object.assign(n,{outcome:w,digest:i.
descriptor.digest,size:u}),c.end(`${w} ${i.descriptor.digest}, ${X(n.sent)} sent, ${g()} reused`)}catch(w){throw c.end("push failed"),w}}function Hn({works:t,inputs:e}){
const n=t.filter(({error:a})=>a!==void 0),[i]=n;if(!i)return;if(n.every(({error:a})=>!(a instanceof f.lZ)))throw i.error;const s=new Map;for(const{error:a,service:c}of n){
const u=a instanceof f.lZ?`${a.message}
${a.remedy}`:String(a);s.set(u,[...s.get(u)??[],c.name])}const r=t.filter(({error:a})=>a===void 0).map(({service:a})=>a.name),o=e.push?"are in the registry":"we\
re built";throw new f.yo([...s].map(([a,c])=>`${c.join(", ")}: ${a}`).join(`
`),r.length>0?`These services ${o}: ${r.join(", ")}.`:`No service was ${e.push?"pushed":"built"}.`,{cause:i.error})}function Kn({inputs:t,works:e}){const[n]=t.tags,
i={};for(const{service:o,digest:a}of e){const c=`${t.registry}/${o.repository}`,u=a===void 0?`${c}:${n}`:`${c}@${a}`;i[o.name]={repository:o.repository,tag:n,...a===
void 0?{}:{digest:a},ref:u}}const s=Object.values(i).flatMap(({digest:o,ref:a})=>o===void 0?[]:[a]),r=Object.entries(i).map(([o,a])=>({service:o,...a}));return{
images:i,tag:n,refs:s,matrix:{include:r}}}function Gn({registry:t,tags:e,push:n}){return`${n?"Images":"Images (not pushed)"} ${e.join(", ")} in ${t}`}function Jn(t){
const e=t.image!==void 0&&t.service.source.kind==="build"&&t.error===void 0;return{service:t.service.name,repository:t.service.repository,outcome:`${e?"built, ":
""}${t.outcome??"not done"}`,digest:t.digest,size:t.size,sent:t.sent,reused:t.mounted+t.existing,spans:t.spans}}var Vn=h(100),Zn=h(2879);const vt=["context","fi\
le","target","build-args","image","sources"],ct=`Write them as YAML, for example:
  api: {target: api}
  worker: {target: worker}`;async function Xn(t,e){const n=await Yt(t),i=_n(n);if(i.length===0)throw new f.yo("The input 'services' names no service.",ct);return i.
map(([s,r])=>ti(s,r,e))}async function Yn(t){if(t==="")return[];const e=await Yt(t);if(Array.isArray(e))return Qt(e).map(([n])=>n);throw new f.yo("With 'bake-fi\
les', the input 'services' is a list of targets, and nothing else.","Write services: [api, worker], or leave it out for the default group.")}async function Yt(t){
const{parseDocument:e,visit:n}=await h.e(483).then(h.t.bind(h,3483,19));try{const i=e(t),[s]=i.errors;if(s)throw s;return n(i,{Scalar:(r,o,a)=>{Qn(o.value,r,a)&&
(o.value=o.source??String(o.value))}}),i.toJS()}catch(i){throw new f.yo(`The input 'services' is not YAML: ${(0,f.bD)(i)}`,ct,{cause:i})}}function Qn(t,e,n){return typeof t==
"number"?!0:e==="key"?typeof t!="string":typeof t=="boolean"&&qn(n[4])==="build-args"}function qn(t){return t?.key?.value}function _n(t){if(Array.isArray(t))return Qt(
t);if(!kt(t))throw new f.yo("The input 'services' is neither a mapping nor a list.",ct);return Object.entries(t).map(([e,n])=>{if(n===null)return[e,{}];if(!kt(n))
throw new f.yo(`Service '${e}' is not a mapping.`,ct);return[e,n]})}function Qt(t){const e=new Set;return t.map(n=>{if(typeof n!="string")throw new f.yo("The li\
st in 'services' holds something else than names.",ct);if(e.has(n))throw new f.yo(`Service '${n}' stands twice in 'services'.`,"Name each service once.");return e.
add(n),[n,{target:n}]})}function ti(t,e,n){for(const o of Object.keys(e))if(!vt.some(a=>a===o))throw new f.yo(`Service '${t}' has the unknown key '${o}'.`,`Use \
some of: ${vt.join(", ")}.`);const i=(0,V.n_)(`${n.repositoryPrefix}${t}`,t),s=ei(t,e),r=ii(t,e,s,n);return{name:t,repository:i,source:s,...r?{fingerprint:r}:{}}}
function ei(t,e){const n=lt(t,e,"image");if(n!==void 0){const r=vt.find(o=>o!=="image"&&e[o]!==void 0);if(r)throw new f.yo(`Service '${t}' has both 'image' and \
'${r}'.`,"Name an existing image with 'image', or say how to build one; not both.");return ni(t,n)}const i=lt(t,e,"file"),s=lt(t,e,"target");return{kind:"build",
context:lt(t,e,"context")??".",...i===void 0?{}:{file:i},...s===void 0?{}:{target:s},buildArgs:si(t,e["build-args"])}}function ni(t,e){if(!e.startsWith("oci:"))
return{kind:"engine",reference:e};const n=/^oci:((?:[A-Za-z]:[\\/])?[^:]+)(?::(.+))?$/.exec(e);if(!n?.[1])throw new f.yo(`Service '${t}' has the image '${e}', w\
hich names no folder or archive.`,"Write oci:<folder or .tar>, and oci:<folder or .tar>:<name> where it holds several images.");return{kind:"layout",path:n[1],...n[2]?
{image:n[2]}:{}}}function ii(t,e,n,i){const s=e.sources;if(n.kind!=="build"||s===!1)return;if(s===!0||s===void 0&&i.sources)return[n.context];if(s===void 0)return;
const r=Array.isArray(s)?s:[s];if(r.length>0&&r.every(o=>typeof o=="string"&&o!==""))return r;throw new f.yo(`Service '${t}' has 'sources' that are not paths.`,
"List the paths that the image is made of, or write 'sources: true' for its build context.")}function si(t,e){if(e==null)return{};const n=new f.yo(`Service '${t}\
' has 'build-args' that are not a mapping from names to text.`,"Write build-args: {NAME: value}.");if(!kt(e))throw n;const i=Object.entries(e);if(!i.every(s=>typeof s[1]==
"string"))throw n;return Object.fromEntries(i)}function lt(t,e,n){const i=e[n];if(i!=null){if(typeof i=="string"&&i!=="")return i;throw new f.yo(`Service '${t}'\
 has a '${n}' that is not text.`,`Give '${n}' as text, in quotes.`)}}function kt(t){return typeof t=="object"&&t!==null&&!Array.isArray(t)}const ri=12;async function oi(t,e){
const n=(0,V.aj)(t.required("registry")),i=t.list("tags").map(g=>(0,V.Bs)(g)),[s=ai(e),...r]=[...new Set(i)],o=t.text("repository-prefix"),a=t.boolean("sources"),
c=t.list("bake-files"),u=c.length>0?t.text("services"):t.required("services"),d=t.choice("skip-existing",["auto","true","false"]);return{services:c.length>0?[]:
await Xn(u,{repositoryPrefix:o,sources:a}),...c.length>0?{bake:{files:c,targets:await Yn(u),repositoryPrefix:o,sources:a}}:{},registry:n,tags:[s,...r],labels:di(
e),skipExisting:d==="auto"?i.length===0:d==="true",push:t.boolean("push"),concurrency:t.integer("concurrency",{min:1,max:64}),platforms:t.list("platforms").map(
ci),provenance:t.choice("provenance",["false","true","min","max"]),compression:t.choice("compression",["gzip","zstd"]),cache:t.choice("cache",["none","registry",
"gha"]),exportCache:!/^pull_request/.test(e[Y.E.githubEventName]??""),...t.boolean("create-repositories")?{createRepositories:ui(t,n)}:{}}}function ai(t){const e=t[Y.
E.githubSha]??"";if(/^[0-9a-f]{12,}$/.test(e))return`sha-${e.slice(0,ri)}`;throw new f.yo("GITHUB_SHA holds no commit to make a tag of.","Give 'tags'.")}function ci(t){
if(/^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9]+)?$/.test(t))return t;throw(0,Zn.n)("platforms",t,"Use <system>/<architecture>, such as linux/amd64 or linux/arm64.")}function ui(t,e){
const n=(0,Vn.vK)(t.required("region")),i=(0,gt.R5)(e);if(!i&&(0,V._g)(e).startsWith("https:"))throw new f.yo(`The input 'create-repositories' is true, but the \
registry ${e} is not Amazon ECR.`,"Leave it out: other registries create repositories by themselves or with tools of their own.");return{region:i?(0,gt.l5)(e,n).
region:n,profile:t.optional("profile"),...i?{account:e.slice(0,12)}:{},scanOnPush:t.boolean("scan-on-push"),immutableTags:t.boolean("immutable-tags")}}function di(t){
const e=t[Y.E.githubServerUrl],n=t[Y.E.githubRepository],i=t[Y.E.githubSha];return{...e&&n?{"org.opencontainers.image.source":`${e}/${n}`}:{},...i?{"org.opencon\
tainers.image.revision":i}:{}}}const fi=0;async function li(t){const e=await oi(t.inputs,t.environment);t.setOutputs({...await Nn(e,t)})}}),1620:((ut,B,h)=>{h.d(
B,{Ap:()=>M,Cm:()=>N,Zy:()=>v,uv:()=>U});var P=h(3024),b=h(1455),f=h(6760),W=h(7075),C=h(6986),E=function(m,l,y){if(l!=null){if(typeof l!="object"&&typeof l!="f\
unction")throw new TypeError("Object expected.");var p,k;if(y){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");p=l[Symbol.asyncDispose]}
if(p===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");p=l[Symbol.dispose],y&&(k=p)}if(typeof p!="function")throw new TypeError(
"Object not disposable.");k&&(p=function(){try{k.call(this)}catch(O){return Promise.reject(O)}}),m.stack.push({value:l,dispose:p,async:y})}else y&&m.stack.push(
{async:!0});return l},x=(function(m){return function(l){function y(I){l.error=l.hasError?new m(I,l.error,"An error was suppressed during disposal."):I,l.hasError=
!0}var p,k=0;function O(){for(;p=l.stack.pop();)try{if(!p.async&&k===1)return k=0,l.stack.push(p),Promise.resolve().then(O);if(p.dispose){var I=p.dispose.call(p.
value);if(p.async)return k|=2,Promise.resolve(I).then(O,function(H){return y(H),O()})}else k|=1}catch(H){y(H)}if(k===1)return l.hasError?Promise.reject(l.error):
Promise.resolve();if(l.hasError)throw l.error}return O()}})(typeof SuppressedError=="function"?SuppressedError:function(m,l,y){var p=new Error(y);return p.name=
"SuppressedError",p.error=m,p.suppressed=l,p});const $=1024*1024;async function v(m){return(await(0,b.stat)(m).catch(y=>{throw new C.yo(`There is no image at ${m}\
.`,"Make it in an earlier step, or correct the path.",{cause:y})})).isDirectory()?S(m):await tt(m)}function S(m){return{path:m,size:async l=>await K((0,f.join)(
m,l)),read:async l=>await G((0,f.join)(m,l)),open:(l,y)=>(0,P.createReadStream)((0,f.join)(m,l),{start:y,highWaterMark:$})}}async function K(m){try{return(await(0,b.
stat)(m)).size}catch(l){if((0,C.$N)(l)==="ENOENT")return;throw l}}async function G(m){try{return await(0,b.readFile)(m)}catch(l){if((0,C.$N)(l)==="ENOENT")return;
throw l}}async function tt(m){const l=await R(m),y=(p,k)=>{const O=l.get(p);if(!O||k>=O.size)return W.Readable.from([]);const I=O.start+O.size-1;return(0,P.createReadStream)(
m,{start:O.start+k,end:I,highWaterMark:$})};return{path:m,size:async p=>l.get(p)?.size,read:async p=>{if(!l.has(p))return;const k=[];for await(const O of y(p,0))
k.push(O);return Buffer.concat(k)},open:y}}const L=512;async function R(m){const l=new Map,y=new Map;for await(const{header:p,start:k}of z(m)){const O=U(p.path??
""),I=N(O,p);I!==void 0?y.set(O,I):(p.type==="File"||p.type==="OldFile")&&l.set(O,{start:k,size:p.size??0})}return M(l,y),l}async function*z(m){const l={stack:[],
error:void 0,hasError:!1};try{const{Header:y,Pax:p}=await h.e(549).then(h.bind(h,1549)),k=E(l,await(0,b.open)(m),!0);let O,I=0;for(let H=await j(k,I,L);H.length===
L;H=await j(k,I,L)){const J=new y(H,0,O);if(J.nullBlock)return;if(!J.cksumValid)throw et(m);const nt=I+L,it=J.size??0;if(I=nt+Math.ceil(it/L)*L,J.type==="Extend\
edHeader"){O=p.parse((await j(k,nt,it)).toString());continue}yield{header:J,start:nt},O=void 0}if(I===0)throw et(m)}catch(y){l.error=y,l.hasError=!0}finally{const y=x(
l);y&&await y}}function N(m,{type:l,linkpath:y=""}){return l==="SymbolicLink"?U(f.posix.join(f.posix.dirname(m),y)):l==="Link"?U(y):void 0}function M(m,l){for(const[
y,p]of l){const k=m.get(l.get(p)??p);k&&m.set(y,k)}}async function j(m,l,y){const{buffer:p,bytesRead:k}=await m.read(Buffer.alloc(y),0,y,l);return p.subarray(0,
k)}function U(m){return m.replaceAll("\\","/").replace(/^(?:\.\/)+/,"")}function et(m){return new C.yo(`${m} is neither a folder nor an uncompressed tar archive\
.`,"Unpack it first if it is compressed (gunzip), or write it as a plain .tar.")}}),6584:((ut,B,h)=>{h.d(B,{b:()=>b});var P=h(6986);function b(f){return new P.nM(
`docker save did not write the image ${f} as a whole.`,"Check the Docker Engine and its log, and run the job again.")}}),9526:((ut,B,h)=>{h.d(B,{$d:()=>E,Fm:()=>f,
Ib:()=>b,OR:()=>x,nw:()=>W,ol:()=>C});var P=h(7598);const b={ociIndex:"application/vnd.oci.image.index.v1+json",ociManifest:"application/vnd.oci.image.manifest.\
v1+json",ociConfig:"application/vnd.oci.image.config.v1+json",ociLayerGzip:"application/vnd.oci.image.layer.v1.tar+gzip",ociLayerZstd:"application/vnd.oci.image\
.layer.v1.tar+zstd",dockerIndex:"application/vnd.docker.distribution.manifest.list.v2+json",dockerManifest:"application/vnd.docker.distribution.manifest.v2+json",
dockerConfig:"application/vnd.docker.container.image.v1+json",dockerLayerGzip:"application/vnd.docker.image.rootfs.diff.tar.gzip"},f=[b.ociIndex,b.ociManifest,b.
dockerIndex,b.dockerManifest];function W($){return $===b.ociIndex||$===b.dockerIndex}function C($){return`sha256:${(0,P.createHash)("sha256").update($).digest("\
hex")}`}function E($){let v=0;for(const S of x($).values())v+=S.descriptor.size;return v}function x($){const v=new Map($.blobs.map(S=>[S.descriptor.digest,S]));
for(const S of $.children)for(const[K,G]of x(S))v.set(K,G);return v}}),8630:((ut,B,h)=>{h.r(B),h.d(B,{default:()=>f,limitFunction:()=>W});class P{value;next;constructor(x){
this.value=x}}class b{#t;#e;#n;constructor(){this.clear()}enqueue(x){const $=new P(x);this.#t?(this.#e.next=$,this.#e=$):(this.#t=$,this.#e=$),this.#n++}dequeue(){
const x=this.#t;if(x)return this.#t=this.#t.next,this.#n--,this.#t||(this.#e=void 0),x.value}peek(){if(this.#t)return this.#t.value}clear(){this.#t=void 0,this.#e=
void 0,this.#n=0}get size(){return this.#n}*[Symbol.iterator](){let x=this.#t;for(;x;)yield x.value,x=x.next}*drain(){for(;this.#t;)yield this.dequeue()}}function f(E){
let x=!1;if(typeof E=="object"&&({concurrency:E,rejectOnClear:x=!1}=E),C(E),typeof x!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");
const $=new b;let v=0;const S=()=>{v<E&&$.size>0&&(v++,$.dequeue().run())},K=()=>{v--,S()},G=async(R,z,N)=>{const M=(async()=>R(...N))();z(M);try{await M}catch{}
K()},tt=(R,z,N,M)=>{const j={reject:N};new Promise(U=>{j.run=U,$.enqueue(j)}).then(G.bind(void 0,R,z,M)),v<E&&S()},L=(R,...z)=>new Promise((N,M)=>{tt(R,N,M,z)});
return Object.defineProperties(L,{activeCount:{get:()=>v},pendingCount:{get:()=>$.size},clearQueue:{value(){if(!x){$.clear();return}const R=AbortSignal.abort().
reason;for(;$.size>0;)$.dequeue().reject(R)}},concurrency:{get:()=>E,set(R){C(R),E=R,queueMicrotask(()=>{for(;v<E&&$.size>0;)S()})}},map:{async value(R,z){const N=[];
try{Array.from(R,(M,j)=>{const U=L(z,M,j);return N.push(U),U})}catch(M){for(const j of N)j.catch(()=>{});throw M}return Promise.all(N)}}}),L}function W(E,x){const $=f(
x),v=(...S)=>$(()=>E(...S));return Object.defineProperty(v,"clearQueue",{value:$.clearQueue}),v}function C(E){if(!((Number.isInteger(E)||E===Number.POSITIVE_INFINITY)&&
E>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}})};

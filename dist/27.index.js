export const id=27,ids=[27,630],modules={1027:((ot,U,h)=>{h.r(U),h.d(U,{deadline:()=>Vn,run:()=>Xn});var P=h(1455),b=h(6760),f=h(6986),j=h(8292),C=h(8630),T=h(9614),
k=h(1620),w=h(6584),$=h(9526);const S="org.opencontainers.image.ref.name",H="io.containerd.image.name",K=/nondistributable|foreign/;async function q(t){return await t.
size("oci-layout")!==void 0&&await t.size("index.json")!==void 0}async function z(t,e){return await A(t,D(t.path,await B(t),e))}async function R(t,e){const n=(await B(
t)).find(d=>d.digest===e);if(!n||!(0,$.nw)(n.mediaType))return n&&await A(t,n);const i=l(await _(t,n),e,t.path),s=N(i?.manifests,t.path),r=await Promise.all(s.map(
d=>t.size(p(t,d)))),o=s.filter((d,m)=>r[m]!==void 0),[a,...c]=o.filter(({platform:d})=>d?.os!=="unknown"),u=o.length<s.length&&a!==void 0&&c.length===0;return await A(
t,u?a:n)}async function B(t){const e=await t.read("index.json");if(!await q(t)||!e)throw new f.yo(`${t.path} is not an OCI image layout: it has no oci-layout an\
d index.json.`,"Write one with 'docker buildx build --output type=oci', 'skopeo copy ... oci:<folder>', or the like.");return N(l(e,"index.json",t.path)?.manifests,
t.path)}function D(t,e,n){const i=e.map(c=>c.annotations?.[S]),s=e.filter(({annotations:c})=>n===void 0?!0:c?.[S]===n||c?.[H]===n),[r,o]=s;if(r&&(!o||s.every(({
digest:c})=>c===r.digest)))return r;const a=i.map(c=>c??"(without a name)").join(", ")||"none";throw n===void 0&&r?new f.yo(`The layout ${t} holds several image\
s: ${a}.`,`Say which one after the path: oci:${t}:<name>.`):new f.yo(`The layout ${t} holds ${r?"several images":"no image"} named '${n??""}'.`,`It holds: ${a}.`)}
async function A(t,e){const n=await _(t,e),i=l(n,e.digest,t.path),s=e.mediaType||i?.mediaType||"";if(!$.Fm.includes(s))throw new f.yo(`${e.digest} in ${t.path} \
is of the type '${s}', which is no image.`,"Push images and indexes of the OCI or Docker (schema 2) formats.");const r={descriptor:{...e,mediaType:s},bytes:n};if((0,$.
nw)(s)){const u=N(i?.manifests,t.path),d=await Promise.all(u.map(m=>A(t,m)));return{...r,blobs:[],children:d}}const[o]=N([i?.config],t.path),c=[...o?[o]:[],...N(
i?.layers,t.path)].filter(({mediaType:u,urls:d})=>!(K.test(u)&&d));return{...r,blobs:await Promise.all(c.map(u=>F(t,u))),children:[]}}function N(t,e){const n=t??
[],i=s=>typeof s=="object"&&s!==null&&"digest"in s&&typeof s.digest=="string";if(!Array.isArray(n)||!n.every(i))throw y(e,"a manifest does not name its parts");
return n}async function F(t,e){const n=p(t,e),i=await t.size(n);if(i!==e.size)throw y(t.path,`${n} ${i===void 0?"is missing":`has ${i} bytes, not ${e.size}`}`);
return{descriptor:e,open:s=>t.open(n,s)}}async function _(t,e){const n=p(t,e),i=await t.read(n);if(!i)throw y(t.path,`${n} is missing`);if(e.digest.startsWith("\
sha256:")&&(0,$.ol)(i)!==e.digest)throw y(t.path,`${n} does not have the digest that its name says`);return i}function p(t,{digest:e}){const n=/^(sha256|sha512):([0-9a-f]{64,128})$/.
exec(e);if(!n)throw y(t.path,`'${e}' is no digest`);return`blobs/${n[1]}/${n[2]}`}function l(t,e,n){try{return JSON.parse(Buffer.from(t).toString())}catch(i){throw y(
n,`${e} is not JSON: ${(0,f.bD)(i)}`)}}function y(t,e){return new f.yo(`The layout ${t} is damaged: ${e}.`,"Write it again; a copy may have been cut short.")}async function g(t,{
environment:e,signal:n},i={}){try{const s={...e,BUILDKIT_PROGRESS:"plain"};return await(0,T.R3)("docker",t,{env:s,signal:n,...i})}catch(s){throw(0,f.$N)(s)!=="E\
NOENT"?s:new f.yo("There is no docker command on this machine.","Run the job on a machine with Docker, or hand the images over as OCI layouts (image: oci:<path>\
).",{cause:s})}}async function v(t){const{exitCode:e,stderr:n,stdout:i}=await g(["version","--format","{{.Server.Version}}"],t);if(!(e===0&&i.trim()!==""))throw new f.
nM(`The Docker Engine does not answer: ${n.trim()||i.trim()}`,"Start it, or correct DOCKER_HOST or DOCKER_CONTEXT.")}async function O(t,e){if(t.length===0)return[];
const n=["image","inspect","--format","{{.Id}}","--"],{exitCode:i,stdout:s,stderr:r}=await g([...n,...t],e),o=s.split(`
`).filter(u=>u.startsWith("sha256:"));if(i===0&&o.length===t.length)return o;const[a=""]=t;if(t.length===1){const u=new f.yo(`The Docker Engine has no image ${a}\
: ${r.trim()}`,"Build or pull it in an earlier step, or have it built here ('context', 'target').");return t.map(()=>u)}return(await Promise.all(t.map(u=>O([u],
e)))).flat()}async function M(t){const{stdout:e}=await g(["info","--format","{{json .DriverStatus}}"],t);return e.includes("io.containerd.snapshotter")}async function W(t,e,n,i){
const s=await M(i),r=async(o,a)=>{const c=(0,b.join)(e,a);return await(0,j.I2)(c),s?await G(o,c,i):await tt(o,c,n,i)};try{return await r(t,"saved")}catch(o){if(!(o instanceof
et)||t.length===1)throw o;const a=(0,C.default)(1),c=new Map(t.map((u,d)=>[u,a(()=>r([u],`saved-${d}`))]));return await Promise.allSettled(c.values()),{image:async u=>await(await c.
get(u)??(0,w.x)((0,w.b)(u))).image(u)}}}async function G(t,e,n){const i=(0,b.join)(e,"images.tar");await wt(["--output",i,...t],n);const s=await(0,k.Zy)(i);return{
image:async r=>await R(s,r)??(0,w.x)((0,w.b)(r))}}async function tt(t,e,n,i){const{readSavedImages:s}=await Promise.all([h.e(549),h.e(941)]).then(h.bind(h,2941)),
r=Promise.withResolvers();return await wt(t,i,async o=>{try{r.resolve(await s(o,e,n))}catch(a){const c=`The layers out of docker save could not be written to ${e}\
: ${(0,f.bD)(a)}`;throw new f.nM(c,"Check the free disk space there (RUNNER_TEMP).",{cause:a})}}),await r.promise}class et extends f.nM{}const Gt=2e3;async function wt(t,e,n){
const{exitCode:i,stderr:s}=await g(["save",...t],e,n?{onOutput:n}:{});if(i===0)return;const r=/integrity checksum failed|does not match/.test(s);throw new et(`d\
ocker save failed: ${s.trim().slice(-Gt)||"it was ended from outside"}`,r?"Files of the image were changed in the Docker Engine: remove it, and build or pull it\
 again.":"Check the Docker Engine and the free disk space.")}var at=h(2790),bt=h(4390),nt=h(4079),dt=h(7625),Z=h(9430);class Y extends f.yo{kind;status;constructor(e,n,i,s){
super(i,s),this.kind=e,this.status=n}}async function $t(t,e){const n=await t.body.text(),i=Zt(n),s=i?`${i.code}: ${i.message}`:`HTTP ${t.status}`;if((0,nt.Dm)(t.
status))return new nt.N_(`The registry ${e.host} could not ${e.what} (HTTP ${t.status}${i?`, ${s}`:""}).`,"Run the job again later.",{retryAfter:qt(t.headers["r\
etry-after"])});const r=Vt(t.status,i),o=r==="denied"&&!i&&n.trim()!==""?"no-registry":r,a=o==="unauthenticated"?await e.otherLogins?.():void 0,c=a?.length?` Th\
is job is logged in to: ${a.join(", ")}; is that the registry you mean?`:"";return new Y(o,t.status,Xt(o,e,s),`${Yt(o,e)}${c}`)}function vt(t,e,n,{status:i,headers:s}){
const r=s["content-type"]??"no content-type";return new f.nM(`${t} did not answer ${e} when asked to ${n} (HTTP ${i}, ${r}).`,"Check the input 'registry'; other\
wise a proxy or a sign-in page answers in its place.")}function Zt(t){try{const{errors:e}=JSON.parse(t),n=e?.[0];return n?{code:String(n.code),message:String(n.
message??"")}:void 0}catch{return}}const Jt=[["expired",(t,{message:e})=>/token has expired|security token.* expired|ExpiredToken/i.test(e)],["immutable-tag",(t,{
message:e})=>/immutable|already exists.*overwritten/i.test(e)],["no-repository",(t,{code:e})=>e==="NAME_UNKNOWN"||t===404&&e==="NAME_INVALID"],["digest",(t,{code:e})=>e===
"DIGEST_INVALID"||e==="SIZE_INVALID"],["upload-unknown",(t,{code:e})=>e==="BLOB_UPLOAD_UNKNOWN"||e==="BLOB_UPLOAD_INVALID"],["unauthenticated",(t,{code:e,message:n})=>t===
401||e==="UNAUTHORIZED"||/authorization token is invalid/i.test(n)],["denied",(t,{code:e})=>t===403||e==="DENIED"]];function Vt(t,e){return Jt.find(([,i])=>i(t,
e??{code:"",message:""}))?.[0]??"other"}function Xt(t,{what:e,host:n,repository:i},s){switch(t){case"unauthenticated":return`The registry ${n} does not accept t\
his job's login. ${s}`;case"expired":return`This job's login to the registry ${n} has expired. ${s}`;case"no-repository":return`The repository ${i} does not exi\
st in the registry ${n}. ${s}`;case"denied":return`The registry ${n} denies this job to ${e} in the repository ${i}. ${s}`;case"no-registry":return`${n} was ask\
ed to ${e} in the repository ${i}, and that was denied (${s}) by something that is no registry: a proxy may stand in between.`;case"digest":return`The registry ${n}\
 received other bytes for ${i} than their digest says. ${s}`;default:return`The registry ${n} refused to ${e} in the repository ${i}. ${s}`}}function Yt(t,e){switch(t){case"\
unauthenticated":return ft(e.host)?`Log in before this step: ds-infra's ecr-login with registries: ${e.host}.`:`Log in before this step: docker/login-action wit\
h registry: ${e.host}, or docker login.`;case"expired":return"Run ecr-login again just before this step: a login to Amazon ECR lasts 12 hours.";case"no-reposito\
ry":return ft(e.host)?`Set create-repositories: true, or create it: ${Qt(e)}`:"Create it in the registry, and check registry and repository-prefix.";case"denied":
return ft(e.host)?`Allow ${e.permission} on the repository in the role's policy, or log in with a profile that has it (${bt.e.standIn.profile}).`:"Log in with a\
n account that may push there.";case"no-registry":return`Check the input 'registry', and have the proxy let requests to ${e.host} through or name it in NO_PROXY\
.`;case"digest":return"Make the image again: its files were changed or cut short after it was written.";default:return"See what the registry answered; the READM\
E of push-images lists what it needs."}}function ft(t){return(0,dt.R5)(t)||(0,Z._g)(t).startsWith("http:")}function Qt({host:t,repository:e}){const n=/\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\./.
exec(t)?.[1]??bt.e.region;return`aws ecr create-repository --repository-name ${e} --region ${n} --profile <profile>`}function qt(t){return t!==void 0&&/^\d+$/.test(
t)?Number(t):void 0}var kt=h(7075);const _t=4*1024*1024,xt=120;async function te(t,e,n,i={}){const s={registry:t,repository:e,blob:n,onProgress:i.onProgress??(()=>{})},
r={upload:void 0,tries:0,resumes:!0};return await t.retry(`Sending a layer to ${e}`,()=>ee(s,r,i.mountFrom))}async function ee(t,e,n){const{registry:i,repository:s,
blob:r}=t;e.tries+=1;const o=e.upload&&e.resumes?await ie(i,s,e.upload):void 0;if(e.upload=o,!o&&e.tries>1&&await i.hasBlobNow(s,r.descriptor.digest))return"sen\
t";if(e.upload??=await ne(i,s,r,n),!e.upload)return"mounted";try{return await se(t,e.upload),"sent"}catch(a){throw!o||!(a instanceof Y)?a:(e.resumes=!1,new nt.N_(
a.message,a.remedy,{cause:a}))}}async function ne(t,e,n,i){const{digest:s}=n.descriptor,r=i?`?${new URLSearchParams({mount:s,from:i})}`:"",o=await t.send({target:`${e}\
/blobs/uploads/${r}`,method:"POST",headers:{"content-length":"0"},what:"start an upload",permission:"ecr:InitiateLayerUpload",repository:e,mountFrom:i});return await o.
body.text(),o.status===201?void 0:{location:t.locationOf(o),offset:0}}async function ie(t,e,n){try{const i=await t.send({target:n.location,what:"ask for the sta\
te of an upload",permission:"ecr:InitiateLayerUpload",repository:e});await i.body.text();const s=Number(/^(?:bytes=)?0-(\d+)$/.exec(i.headers.range??"")?.[1]??0);
return i.status!==204||s===0?void 0:{location:t.locationOf(i),offset:s+1}}catch(i){if(i instanceof Y)return;throw i}}async function se(t,e){const{size:n}=t.blob.
descriptor,i=e.offset===0&&n<=_t;!i&&e.offset<n&&await re(t,e);const{registry:s,repository:r,blob:o}=t;await(await s.send({target:ae(e.location,o.descriptor.digest),
method:"PUT",headers:{"content-type":"application/octet-stream","content-length":i?String(n):"0"},...i?{body:()=>o.open(0)}:{},timeout:xt,what:"complete the upl\
oad of a layer",permission:"ecr:CompleteLayerUpload",repository:r})).body.text(),t.onProgress(n)}async function re({registry:t,repository:e,blob:n,onProgress:i},s){
const{size:r}=n.descriptor,{offset:o}=s,a=await t.send({target:s.location,method:"PATCH",headers:{"content-type":"application/octet-stream","content-length":String(
r-o),...o>0?{"content-range":`${o}-${r-1}`}:{}},body:()=>oe(n.open(o),c=>i(o+c)),timeout:xt,what:"send a layer",permission:"ecr:UploadLayerPart",repository:e});
await a.body.text(),s.location=t.locationOf(a),s.offset=r}function oe(t,e){let n=0;const i=new kt.Transform({transform:(s,r,o)=>{n+=s.length,e(n),o(null,s)}});return(0,kt.
pipeline)(t,i,()=>{}),i}function ae(t,e){const n=new URL(t);return n.search=[n.search.slice(1),`digest=${encodeURIComponent(e)}`].filter(Boolean).join("&"),n}function ce(t,e){
const n=(0,C.default)(e.concurrency),i=new Map,s={registry:t,owners:i,limited:r=>n(r)};return{know:(r,o)=>Ot(i,r,o,Promise.resolve(!0)),push:async(r,o)=>{const{
promise:a,resolve:c}=Promise.withResolvers();Ot(i,r.repository,(0,$.OR)(r.manifest).keys(),a);let u=!1;try{const d=await ue(s,r,o,e.createRepository);return u=!0,
d}finally{c(u)}}}}function Ot(t,e,n,i){for(const s of n)t.has(s)||t.set(s,{repository:e,complete:i})}async function ue(t,e,n,i){try{return await Tt(t,e,n)}catch(s){
if(!i||!(s instanceof Y)||s.kind!=="no-repository")throw s;return await i(e.repository),await Tt(t,e,n)}}async function Tt(t,e,n){const{registry:i}=t,{repository:s,
tags:r,manifest:o}=e,{digest:a}=o.descriptor,c=e.isNew?[]:await Promise.all(r.map(d=>i.findManifest(s,d))),u=r.filter((d,m)=>c[m]?.digest!==a);if(u.length===r.length)
await de(t,e,n);else for(const d of(0,$.OR)(o).values())n.existing+=d.descriptor.size;for(const d of u)await lt(i,s,d,o);return u.length===0?"unchanged":"pushed"}
async function de(t,e,n){const i=[...(0,$.OR)(e.manifest).values()];let s=!1;const r=await Promise.allSettled(i.map(async o=>{try{await fe(t,e.repository,o,n,()=>s)}catch(a){
throw s=!0,a}}));for(const o of r)if(o.status==="rejected")throw o.reason;for(const o of e.manifest.children)await Et(t.registry,e.repository,o)}async function Et(t,e,n){
for(const i of n.children)await Et(t,e,i);await t.writeManifest(e,n.descriptor.digest,It(n))}async function fe(t,e,n,i,s){const{registry:r,owners:o,limited:a}=t,
{digest:c,size:u}=n.descriptor,d=o.get(c),m=d===void 0||d.repository===e;if(await a(async()=>s()||await r.hasBlob(e,c))){i.existing+=u;return}const I=!m&&await d.
complete?d.repository:void 0;await a(async()=>{if(s())return;let E=0;const L=Kt=>{i.sent+=Kt-E,E=Kt};if(await te(r,e,n,{mountFrom:I,onProgress:L})==="sent")return L(
u);L(0),i.mounted+=u})}function It(t){return{mediaType:t.descriptor.mediaType,digest:t.descriptor.digest,bytes:t.bytes}}async function lt(t,e,n,i){try{await t.writeManifest(
e,n,It(i))}catch(s){if(!(s instanceof Y)||s.kind!=="immutable-tag")throw s;const r=await t.findManifest(e,n);if(r?.digest===i.descriptor.digest)return;throw new f.
yo(`The tag ${n} of ${e} is immutable and stands for ${r?.digest??"another image"}, not for ${i.descriptor.digest}, which was built now.`,"Push under another ta\
g, set skip-existing: true to keep what is there, or delete the tag in the registry.",{cause:s})}}function ct({source:t}){return Q(t.context)?t.context:(0,b.resolve)(
t.file??(0,b.join)(t.context,"Dockerfile"))}function Q(t){return/^(?:https?:\/\/|git@|git:\/\/|ssh:\/\/|github\.com\/)/.test(t)}const le=20,he=/^(?:DEPRECATED: The legacy builder is deprecated|\s+Install the buildx component to build|\s+https:\/\/docs\.docker\.com\/go\/buildx\/)/;
function At(t,e){const n=e.filter(s=>s.trim()!==""&&!he.test(s)).slice(-le),i=n.some(s=>/requires BuildKit|requires buildx|buildx component is missing/i.test(s));
return new f.yo(`The image of service '${t}' could not be built. The end of its log:
${n.map(s=>`  ${s}`).join(`
`)}`,i?"Install buildx before this step (docker/setup-buildx-action): the Dockerfile needs BuildKit.":"Correct the Dockerfile or its context; the whole log is a\
bove.")}async function ge(t){if((await g(["buildx","version"],t)).exitCode!==0)return;const{stdout:n,stderr:i,exitCode:s}=await g(["buildx","inspect"],t),r=/^Driver:\s+(\S+)/m.
exec(n)?.[1];if(s!==0||!r)throw new f.yo(`docker buildx has no builder that works: ${i.trim()||n.trim()}`,"Make one before this step (docker/setup-buildx-action\
), or correct BUILDX_BUILDER.");return{exports:r==="docker"&&!await M(t)?"engine":"layout"}}async function me(t,e,n){const i=["buildx","bake","--print",...t.flatMap(
u=>["--file",u]),...e],{exitCode:s,stdout:r,stderr:o}=await g(i,n);if(s!==0){const u=/unknown (?:command|flag)|is not a docker command/.test(o);throw new f.yo(`\
The bake files cannot be read: ${Pe(o)}`,u?"Install buildx before this step (docker/setup-buildx-action).":"Try it yourself: docker buildx bake --print with the\
 same files and targets.")}const a=JSON.parse(r),c=e.length>0?e:["default"];return{...a,selected:[...new Set(c.flatMap(u=>Mt(a,u)))]}}function Mt(t,e){const n=t.
group?.[e];return n?n.targets.flatMap(i=>i===e?[i]:Mt(t,i)):[e]}async function pe(t,e,n,i,s){be(t,n);const r=new Map;let o=e.map((c,u)=>({...c,target:Me(c,u)}));
for(const{service:c}of o)s.started(c);let a=0;for(;o.length>0;){const c=[],u=await $e(t,o,n,i,c,s);if(u!==void 0&&ye(c)&&a<we){a+=1;continue}const d=Ie(c,o.map(
({target:I})=>I)),m=u===void 0||u===""?o:o.filter(({target:I})=>I===u),x=u===void 0?await Se(t,m,i):void 0;for(const[I,E]of m.entries()){const L=d.get(E.target)??
[],yt=x?.[I]??At(E.service,Ae(c,L));r.set(E.service,yt),s.ended(E.service,L,!(yt instanceof Error))}s.shared(d.get("")??[]),o=o.filter(({service:I})=>!r.has(I))}
return r}function ye(t){return t.some(e=>/could not lock \S+index\.json\.lock/.test(e))}const we=20;function be({exports:t},{platforms:e,provenance:n,cache:i}){
if(t==="layout")return;const s=[...e.length>1?["several platforms"]:[],...n==="false"?[]:["provenance"],...i==="none"?[]:[`cache: ${i}`]];if(s.length!==0)throw new f.
yo(`The builder of this job is the Docker Engine's own, which here cannot do ${s.join(" and ")}.`,"Run docker/setup-buildx-action before this step: it makes a b\
uilder that can.")}async function $e(t,e,n,i,s,r){const o=(0,b.join)(i.folder,"bake.json");await(0,j.I2)(ht(i.folder)),await(0,P.writeFile)(o,JSON.stringify(xe(
e,n)),{mode:384});const a=e.map(({target:x})=>x),c=["buildx","bake","--file",o,"--metadata-file",St(i),"--progress","plain",...a.flatMap(x=>["--set",`${x}.outpu\
t=${ve(t,n,i.folder)}`]),...a],u={...i.environment,...ke(n)},{exitCode:d}=await g(c,{...i,environment:u},{onLine:x=>{s.push(x);for(const{service:I,target:E}of e)
x.includes(`[${E} `)&&r.line(I,x)}});if(d===0)return;const m=s.map(x=>/^ERROR: target (\S+): /.exec(x)?.[1]).find(x=>x!==void 0);return m!==void 0&&a.includes(m)?
m:e.length===1?a[0]??"":""}function St({folder:t}){return(0,b.join)(t,"metadata.json")}function ht(t){return(0,b.join)(t,"layout")}function ve({exports:t},{compression:e},n){
return t==="engine"?"type=docker":`type=oci,dest=${ht(n)},tar=false,compression=${e}`}function ke({bake:t}){return{BUILDX_NO_DEFAULT_ATTESTATIONS:"1",BUILDX_METADATA_PROVENANCE:"\
disabled",...t?{}:{BUILDX_BAKE_ENTITLEMENTS_FS:"0"}}}function xe(t,e){const n={...e.bake?.target};for(const i of t){const s=i.source.bakeTarget===void 0?Oe(i):e.
bake?.target[i.source.bakeTarget];n[i.target]={...s,labels:{...i.labels,...s?.labels},tags:[...i.references],...e.platforms.length>0?{platforms:[...e.platforms]}:
{},attest:e.provenance==="false"?["type=provenance,disabled=true"]:[Te(e.provenance)],...Ee(i,e)}}return{target:n}}function Oe({source:t}){const e=Q(t.context)?
t.file:ct({source:t});return{context:Q(t.context)?t.context:(0,b.resolve)(t.context),...e===void 0?{}:{dockerfile:e},...t.target===void 0?{}:{target:t.target},args:t.
buildArgs}}function Te(t){return`type=provenance,mode=${t==="true"?"min":t}`}function Ee(t,{cache:e,exportCache:n}){if(e==="none")return{};const i=e==="gha"?`ty\
pe=gha,scope=${t.service}`:`type=registry,ref=${t.cacheReference}`,r=`${i},mode=max${e==="registry"?",image-manifest=true,oci-mediatypes=true":""},ignore-error=\
true`;return{"cache-from":[i],...n?{"cache-to":[r]}:{}}}function Ie(t,e){const n=new Map,i=new Map;for(const s of t){const[,r,o]=/^(#\d+) (?:\[([^\] ]+))?/.exec(
s)??[];r&&o&&e.includes(o)&&i.set(r,o);const a=e.length===1?e[0]??"":(r&&i.get(r))??"",c=n.get(a)??[];c.push(s),n.set(a,c)}return n}function Ae(t,e){const n=t.findIndex(
r=>/^-{6}$/.test(r)),i=t.findLastIndex(r=>/^ERROR: /.test(r)),s=t.slice(n>=0?n:Math.max(i,0));return[...e.filter(r=>!s.includes(r)),...s]}function Me({service:t,
source:e},n){const i=e.bakeTarget??t.replace(/[^a-zA-Z0-9_-]/g,"_");return i===t||i===e.bakeTarget?i:`${i}_${n}`}async function Se(t,e,n){if(t.exports==="engine"){
const r=e.map(a=>a.references[0]??"");return(await O(r,n)).map(a=>typeof a=="string"?{kind:"engine",id:a}:a)}const i=JSON.parse(await(0,P.readFile)(St(n),"utf8")),
s=await(0,k.Zy)(ht(n.folder));return await Promise.all(e.map(async({target:r,service:o})=>{const a=i[r]?.["containerimage.descriptor"];return a?{kind:"layout",manifest:await A(
s,a)}:new f.yo(`buildx did not say which image it built for '${o}'.`,"Update buildx (0.11 or newer), and report it with the debug log if that does not help.")}))}
function Pe(t){return t.trim().split(`
`).at(-1)??""}var Pt=h(7598),Re=h(8161);async function Ne(t,e,n){const i=new Map,s=(0,C.default)((0,Re.availableParallelism)()),r=async o=>{const a=await s(()=>De(
o,e,n)).catch(c=>c);i.set(o.service,a)};return await Promise.all([...je(t,ct).values()].map(async o=>{for(const a of o)await r(a)})),e.signal.throwIfAborted(),i}
async function De({service:t,source:e,references:n,labels:i},s,r){const o=(0,b.join)(s.folder,`${(0,Pt.randomBytes)(8).toString("hex")}.iid`),a=[],c=["build",...e.
file===void 0?[]:["--file",e.file],...e.target===void 0?[]:["--target",e.target],...Object.entries(e.buildArgs).flatMap(([d,m])=>["--build-arg",`${d}=${m}`]),...Object.
entries(i).flatMap(([d,m])=>["--label",`${d}=${m}`]),...n.flatMap(d=>["--tag",d]),"--iidfile",o,"--",e.context];s.signal.throwIfAborted(),r.started(t);let u=!1;
try{const{exitCode:d}=await g(c,s,{onLine:m=>{a.push(m),r.line(t,m)}});u=d===0}finally{r.ended(t,a,u)}if(!u)throw At(t,a);return{kind:"engine",id:(await(0,P.readFile)(
o,"utf8")).trim()}}function je(t,e){const n=new Map;for(const i of t){const s=e(i);n.set(s,[...n.get(s)??[],i])}return n}async function Ce(t,e,n,i,s){return t?(t.
exports==="engine"&&await v(i),await pe(t,e,n,i,s)):(Le(n),await v(i),await Ne(e,i,s))}function Le({platforms:t,provenance:e,cache:n}){const i=[...t.length>0?["\
platforms"]:[],...e==="false"?[]:["provenance"],...n==="none"?[]:["cache"]];if(i.length!==0)throw new f.yo(`Docker has no buildx here, which the inputs ${i.join(
", ")} need.`,"Run docker/setup-buildx-action before this step, or leave them out.")}function J(t){return t.works.filter(({outcome:e,error:n})=>e===void 0&&n===
void 0)}async function it(t,e,n,i){const{signal:s}=t.dependencies;await Promise.all(e.map(async r=>{try{await i(r)}catch(o){s.aborted||Rt(t,r,n,o)}})),s.throwIfAborted()}
async function st({dependencies:t},e,n,i){const s=t.now();try{return await i()}finally{e.spans.push({phase:n,start:s,end:t.now()})}}function Rt({dependencies:t},e,n,i){
e.error=i,e.outcome="failed";const s=i instanceof f.lZ?i.message.split(`
`)[0]:String(i);t.logger.info(`${e.service.name}: ${n} failed. ${s}`)}function gt({dependencies:t},e,n,i){const{digest:s,size:r,layers:o}=i;Object.assign(e,{outcome:n,
digest:s,size:r,layers:o,existing:r??0}),t.logger.info(`${e.service.name}: ${n}, ${s}`)}async function ze({files:t,targets:e,repositoryPrefix:n,sources:i},s){const{
selected:r,...o}=await me(t,e,s);return{services:r.map(c=>{const u=o.target[c]?.context??".";return{name:c,repository:(0,Z.n_)(`${n}${c}`,c),source:{kind:"build",
context:u,buildArgs:{},bakeTarget:c},...i?{fingerprint:[u]}:{}}}),bake:o}}async function Be(t){const{inputs:e,bake:n,dependencies:i,folder:s}=t,r=J(t).filter(({
service:E})=>E.source.kind==="build");if(r.length===0)return;const{platforms:o,provenance:a,compression:c,cache:u,exportCache:d}=e,m=await Fe(i),x=We(t,r),I=await Ce(
await ge(i),r.flatMap(({service:E})=>E.source.kind==="build"?[Ue(t,E,E.source,m)]:[]),{platforms:o,provenance:a,compression:c,cache:u,exportCache:d,...n?{bake:n}:
{}},{...i,folder:s},x);await x.settled();for(const E of r){const L=I.get(E.service.name);L instanceof Error?Rt(t,E,"build",L):L&&(E.image=L)}}function Ue({inputs:t},{
name:e,repository:n},i,s){const r=`${t.registry}/${n}`;return{service:e,source:i,references:t.tags.map(o=>`${r}:${o}`),labels:{...t.labels,...s?{"org.opencontai\
ners.image.created":s}:{},"org.opencontainers.image.title":e},cacheReference:`${r}:buildcache`}}async function Fe({environment:t,signal:e}){const n=["show","--n\
o-patch","--format=%cI","HEAD"];try{const{exitCode:i,stdout:s}=await(0,T.R3)("git",n,{env:t,signal:e});return i===0?s.trim():""}catch{return e.throwIfAborted(),
""}}function We({dependencies:t,progress:e},n){const{logger:i,now:s}=t,r=new Map;let o=Promise.resolve();const a=(c,u)=>{if(u.length===0)return;const d=async()=>{
for(const m of u)i.info(m)};o=o.then(()=>i.group(c,d))};return{started:c=>{const u={start:s(),last:"",activity:e.begin(c,"build")};u.activity.describe(()=>u.last),
r.set(c,u)},line:(c,u)=>{const d=r.get(c);d&&u.trim()!==""&&(d.last=u.trim().slice(0,120))},ended:(c,u,d)=>{const m=r.get(c);if(!m)return;m.activity.end(d?"buil\
t":"build failed"),n.find(I=>I.service.name===c)?.spans.push({phase:"build",start:m.start,end:s()}),a(`${c}: build log`,u)},shared:c=>a("Build log",c),settled:()=>o}}
const He=5;function Ke(t,e){const n=new Set,i=({service:r,started:o},a)=>t.info(`${r}: ${a} (${Nt(e()-o)})`),s=setInterval(()=>{for(const r of n)i(r,[r.phase,r.
describe()].filter(Boolean).join(", "))},He*1e3);return{begin:(r,o)=>{const a={service:r,phase:o,started:e(),describe:()=>""};return n.add(a),{describe:c=>{a.describe=
c},end:c=>{n.delete(a)&&i(a,c)}}},stop:()=>{n.clear(),clearInterval(s)}}}function Nt(t){const e=t/1e3;return e<10?`${e.toFixed(1)} s`:e<60?`${Math.round(e)} s`:
`${Math.floor(e/60)} min ${Math.round(e%60)} s`}function V(t){const e=["B","kB","MB","GB","TB"];let n=t,i=0;for(;n>=999.5&&i<e.length-1;)n/=1e3,i+=1;const s=i>0&&
n<99.95?1:0;return`${n.toFixed(s)} ${e[i]??""}`}const Ge="src-",Ze=1;async function Je(t,e){const{service:n,paths:i,dockerfile:s,recipe:r}=t,o=[...new Set([...i,
...s===void 0?[]:[s]])].sort(),a=async(...I)=>await Xe(n,I,e);if(await a("status","--porcelain","--untracked-files=all","--",...o)!=="")return;const u=(await a(
"rev-parse","--show-toplevel")).trim(),d=await Promise.all(o.map(async I=>{const E=(0,b.relative)(u,(0,b.resolve)(I)).replaceAll("\\","/"),L=(await a("rev-parse",
"--verify",`HEAD:${E}`)).trim();return[E,L]})),m=s===void 0?"":await Ve(s),x=JSON.stringify([Ze,d,m,r]);return`${Ge}${(0,Pt.createHash)("sha256").update(x).digest(
"hex").slice(0,40)}`}async function Ve(t){return await(0,P.readFile)(`${t}.dockerignore`,"utf8").catch(()=>"")}async function Xe(t,e,{environment:n,signal:i}){const s="\
Check the repository out with actions/checkout before this step, list paths that are committed, or leave 'sources' out.",r=await(0,T.R3)("git",e,{env:n,signal:i}).
catch(o=>{throw i.throwIfAborted(),new f.yo(`git cannot be started for the sources of '${t}': ${(0,f.bD)(o)}`,s,{cause:o})});if(r.exitCode===0)return r.stdout;throw new f.
yo(`git cannot say what the sources of '${t}' are: ${r.stderr.trim()}`,s)}async function Ye(t){await it(t,J(t),"reuse",e=>Qe(t,e)),t.inputs.skipExisting&&await it(
t,J(t),"look-up",e=>st(t,e,"look-up",()=>en(t,e)))}async function Qe(t,e){const{service:n}=e,i=n.fingerprint?.filter(r=>!Q(r))??[],{source:s}=n;i.length===0||s.
kind!=="build"||await st(t,e,"reuse",()=>qe(t,e,s,i))}async function qe(t,e,n,i){const{registry:s,inputs:r,dependencies:o}=t,{service:a}=e,c=tn(t,n);if(e.fingerprint=
await Je({service:a.name,paths:i,...c===void 0?{}:{dockerfile:c},recipe:_e(t,n)},o),e.fingerprint===void 0){o.logger.info(`${a.name}: its sources have changes t\
hat are not committed, so it is built`);return}const u=await s.readManifest(a.repository,e.fingerprint);if(!u)return;const d=Ct(u);for(const m of r.tags)await lt(
s,a.repository,m,d.manifest);gt(t,e,"reused: its sources are unchanged",d)}function _e({inputs:t,bake:e},n){const{target:i,buildArgs:s,bakeTarget:r}=n,o=r===void 0?
void 0:e?.target[r],{platforms:a,provenance:c,compression:u}=t;return{target:i,buildArgs:Object.entries(s).sort(),baked:o,platforms:a,provenance:c,...u==="gzip"?
{}:{compression:u}}}function tn({bake:t},e){if(e.bakeTarget===void 0)return Q(e.context)?void 0:ct({source:e});const{context:n=".",dockerfile:i="Dockerfile"}=t?.
target[e.bakeTarget]??{};return Q(n)?void 0:ct({source:{...e,context:n,file:`${n}/${i}`}})}async function en(t,e){const[n,...i]=await jt(t.registry,e.service.repository,
t.inputs.tags);!n||i.some(s=>s?.digest!==n.digest)||gt(t,e,"skipped: the tag is there",n)}async function nn(t,e,n){const{registry:i,inputs:s}=t,{repository:r}=e.
service,[o,a]=await Promise.all([n,jt(i,r,s.tags)]),c=a.find(d=>d?.configuration===o||d?.digest===o);if(!c)return;const u=s.tags.filter((d,m)=>a[m]?.digest!==c.
digest);for(const d of u)await lt(i,r,d,c.manifest);await Dt(t,e,c.manifest),gt(t,e,u.length===0?"unchanged":"tagged",c)}async function Dt({registry:t,dependencies:e},n,i){
if(n.fingerprint===void 0)return;const{repository:s,name:r}=n.service;try{await t.writeManifest(s,n.fingerprint,{mediaType:i.descriptor.mediaType,digest:i.descriptor.
digest,bytes:i.bytes})}catch(o){if(!(o instanceof Y)||o.kind!=="immutable-tag")throw o;e.logger.debug(`${r}: ${n.fingerprint} was taken meanwhile`)}}async function jt(t,e,n){
return(await Promise.all(n.map(s=>t.readManifest(e,s)))).map(s=>s&&Ct(s))}function Ct(t){const{mediaType:e,digest:n,bytes:i}=t,s={descriptor:{mediaType:e,digest:n,
size:i.length},bytes:i,blobs:[],children:[]};if((0,$.nw)(e))return{manifest:s,digest:n,size:void 0,configuration:void 0,layers:[]};const{config:r,layers:o}=JSON.
parse(Buffer.from(i).toString());if(!r||!Array.isArray(o)||o.some(c=>typeof c?.size!="number"))return{manifest:s,digest:n,size:void 0,configuration:void 0,layers:[]};
const a=r.size+o.reduce((c,u)=>c+u.size,0);return{manifest:s,digest:n,size:a,configuration:r.digest,layers:o.map(c=>c.digest)}}var sn=h(8321),rn=h(4508),on=h(8050),
X=h(3677);async function an(t,e){const n=await(0,at.TO)((0,at.ow)(e)).catch(()=>({})),i=[...Lt(un(e)),...Lt(n)];return[...new Set(i)].filter(s=>s!==t&&s!=="").sort()}
function Lt({auths:t,credsStore:e}){const n=i=>e!==void 0||Object.keys(i??{}).length>0;return Object.entries(t??{}).flatMap(([i,s])=>n(s)?[cn(i)]:[])}function cn(t){
const[e=""]=t.replace(/^https?:\/\//,"").split("/");return e.slice(e.lastIndexOf("@")+1)}function un(t){try{return(0,at.Cj)(t[X.E.dockerAuthConfig]??"",X.E.dockerAuthConfig)}catch{
return{}}}const dn=6,fn=120;class ln{host;#t;#e;#n;constructor(e,n,i){this.host=e,this.#t=(0,Z._g)(e),this.#e=i,this.#n=(0,on.QG)(e,n,i)}async findManifest(e,n){
const{status:i,headers:s}=await this.#i({...this.#o(e,n),method:"HEAD"});if(i===404)return;const r=s["docker-content-digest"];if(i!==200||r===void 0){const o=await this.
readManifest(e,n);return o&&{mediaType:o.mediaType,digest:o.digest,size:o.bytes.length}}return{mediaType:s["content-type"]??"",digest:r,size:Number(s["content-l\
ength"]??0)}}async readManifest(e,n){const i=await this.#i(this.#o(e,n));if(i.status===404)return;const{status:s,headers:r,bytes:o}=i;if(s!==200||!hn(o))throw vt(
this.host,"with a manifest",`look up ${e}:${n}`,i);return{mediaType:r["content-type"]??"",digest:(0,$.ol)(o),bytes:o}}async writeManifest(e,n,i){const{headers:s}=await this.#i(
{target:`${e}/manifests/${n}`,method:"PUT",headers:{"content-type":i.mediaType},body:()=>i.bytes,timeout:fn,what:`put the manifest ${n}`,permission:"ecr:PutImag\
e",repository:e}),r=s["docker-content-digest"];if(r!==void 0&&r!==i.digest)throw new f.nM(`The registry ${this.host} stored ${e}:${n} as ${r}, not as ${i.digest}\
.`,"Report it to those who run the registry: it changed a manifest.")}async hasBlob(e,n){return await this.retry(`The request to look for a layer in ${e}`,()=>this.
hasBlobNow(e,n))}async hasBlobNow(e,n){const i=await this.send({target:`${e}/blobs/${n}`,method:"HEAD",what:"look for a layer",permission:"ecr:BatchCheckLayerAv\
ailability",repository:e});if(i.body.resume(),i.status===404)return!1;if(i.status===200||i.status===307)return!0;throw vt(this.host,"as a registry does",`look f\
or the layer ${e}@${n}`,i)}async retry(e,n){const{logger:i,signal:s}=this.#e,r=o=>i.info(o);return await(0,nt.jh)(n,{what:e,onRetry:r,attempts:dn,signal:s})}async send(e){
const n=await this.#s(e),{status:i}=n,s=e.method==="HEAD"||e.method===void 0||e.method==="GET";if(i<300)return this.#a(n);if(i<400&&s)return n;const r=()=>an(this.
host,this.#e.environment),o={...e,host:this.host,otherLogins:r};if(i===404&&s)return n;throw e.method==="HEAD"&&!(0,nt.Dm)(i)?await $t(await this.#s({...e,method:"\
GET"}),o):await $t(n,o)}#a(e){if(!e.headers["content-type"]?.startsWith("text/html"))return e;throw e.body.destroy(),new f.nM(`What answers for the registry ${this.
host} is a web page.`,"A proxy may answer in its place: add the host to NO_PROXY.")}async#i(e){return await this.retry(`The request to ${e.what} in ${e.repository}`,
async()=>{const n=await this.send(e),i=await gn(n,new URL(this.#t));return{status:n.status,headers:n.headers,bytes:i}})}async#s(e){const n={repository:e.repository,
mountFrom:e.mountFrom},i=await this.#r(e,await this.#n.header(n));return i.status!==401||!await this.#n.learn(i,n)?i:(await i.body.text(),await this.#r(e,await this.#n.
header(n)))}async#r(e,n){const{target:i,body:s,what:r,permission:o,repository:a,mountFrom:c,...u}=e,d=typeof i=="string"?new URL(`${this.#t}/v2/${i}`):i,m=n&&d.
origin===this.#t?{authorization:n}:{},{http:x,signal:I}=this.#e;return await x({...u,url:d,headers:{...m,...u.headers},signal:I,...s?{body:s()}:{}})}#o(e,n){return{
target:`${e}/manifests/${n}`,headers:{accept:$.Fm.join(", ")},what:`look up ${n}`,permission:"ecr:BatchGetImage",repository:e}}locationOf(e){const n=e.headers.location;
if(n===void 0)throw new f.yo(`The registry ${this.host} started an upload without saying where (HTTP ${e.status}).`,"Check that the host is a registry that spea\
ks the OCI distribution protocol.");const i=URL.canParse(n,this.#t)?new URL(n,this.#t):void 0;if(i?.protocol==="https:"||i?.protocol==="http:")return i;throw new f.
yo(`The registry ${this.host} wants an upload sent to '${n}', which is no address.`,"Check that the host is a registry that speaks the OCI distribution protocol\
.")}}function hn(t){try{const e=JSON.parse(Buffer.from(t).toString());return typeof e=="object"&&e!==null&&"schemaVersion"in e}catch{return!1}}async function gn(t,e){
try{return new Uint8Array(await(0,sn.arrayBuffer)(t.body))}catch(n){throw(0,rn.x)(e,n)}}var mn=h(7355),zt=h(9217),Bt=h(6686);async function pn(t,e,n){const{region:i,
profile:s,account:r,scanOnPush:o,immutableTags:a}=e,{CreateRepositoryCommand:c}=await Promise.all([h.e(777),h.e(149)]).then(h.t.bind(h,149,19));try{await(await(0,mn.
createEcrClient)({region:i,profile:s},n)).send(new c({repositoryName:t,imageTagMutability:a?"IMMUTABLE":"MUTABLE",imageScanningConfiguration:{scanOnPush:o},...r===
void 0?{}:{registryId:r}})),n.logger.info(`Created the repository ${t}.`)}catch(u){if((0,Bt.awsAnswerOf)(u)?.code==="RepositoryAlreadyExistsException")return;throw(0,Bt.
awsError)(u,{permission:"ecr:CreateRepository",caller:(0,zt.J8)(s,n.environment),profile:(0,zt.q8)(s,n.environment)})}}function yn(t,e){return`${[`### ${t}`,"",
"| service | what happened | digest | size | sent | reused | time |","| --- | --- | --- | ---: | ---: | ---: | ---: |",...e.map(wn),"",...bn(e)].join(`
`)}
`}function wn(t){const e=t.spans.reduce((i,{start:s,end:r})=>i+r-s,0);return`| ${[t.service,t.outcome,t.digest?`\`${t.digest.slice(0,19)}\``:"",t.size===void 0?
"":V(t.size),V(t.sent),V(t.reused),Nt(e)].map(i=>i.replaceAll("|","\\|").replaceAll(`
`," ")).join(" | ")} |`}function bn(t){const e=t.flatMap(s=>s.spans);if(e.length===0)return[];const n=Math.min(...e.map(({start:s})=>s));return["```mermaid","ga\
ntt","  dateFormat x","  axisFormat %M:%S",...t.flatMap(({service:s,spans:r})=>r.length===0?[]:[`  section ${Ut(s)}`,...r.map(({phase:o,start:a,end:c})=>`  ${Ut(
o)} :${a-n}, ${Math.max(c,a+1)-n}`)]),"```",""]}function Ut(t){return t.replace(/[:;#,]/g," ")}async function $n(t,e){const{environment:n,mask:i,logger:s,now:r}=e,
o=await(0,at.yi)(t.registry,n,e.signal);o&&i(o.type==="password"?o.password:o.token);const{services:a,bake:c}=t.bake?await ze(t.bake,e):{services:t.services,bake:void 0},
u=await vn(e.folder),d={inputs:t,dependencies:e,registry:new ln(t.registry,o,e),progress:Ke(s,r),folder:u,works:a.map(m=>({service:m,sent:0,mounted:0,existing:0,
spans:[]})),bake:c};try{await kn(d)}finally{d.progress.stop(),await(0,P.rm)(d.folder,{recursive:!0,force:!0}),await(0,P.rmdir)(e.folder).catch(()=>{}),await e.summarize(
yn(Sn(t),d.works.map(Pn)))}return An(d),Mn(d)}async function vn(t){try{return await(0,j.I2)(t),await(0,P.mkdtemp)((0,b.join)(t,"push-images-"))}catch(e){const n=`\
No folder can be made in ${t}: ${(0,f.bD)(e)}`;throw new f.nM(n,"Check the free disk space there and who owns it (RUNNER_TEMP).",{cause:e})}}async function kn(t){
const{inputs:e}=t;if(e.push&&await Ye(t),await xn(t),await Be(t),e.push)await it(t,J(t),"look-up",async n=>{const{image:i,service:s}=n;i?.kind==="engine"&&s.source.
kind==="build"&&await Ft(t,n,i.id)}),await Tn(t);else for(const n of J(t))n.outcome="not pushed"}async function Ft(t,e,n){await st(t,e,"look-up",()=>nn(t,e,n))}
async function xn(t){const e=J(t),n=e.flatMap(({service:{source:s}})=>s.kind==="engine"?[s.reference]:[]),i=O(n,t.dependencies);await it(t,e,"find",async s=>{const{
source:r}=s.service;if(r.kind==="engine"){const o=i.then(a=>On(a[n.indexOf(r.reference)]));t.inputs.push&&await Ft(t,s,o),s.image={kind:"engine",id:await o}}else
r.kind==="layout"&&(s.image={kind:"layout",manifest:await z(await(0,k.Zy)(r.path),r.image)})})}function On(t){if(typeof t=="string")return t;throw t}async function Tn(t){
const{inputs:e,registry:n,dependencies:i}=t,{concurrency:s,createRepositories:r}=e,o=ce(n,{concurrency:s,...r?{createRepository:d=>pn(d,r,i)}:{}});for(const{service:d,
layers:m}of t.works)m&&o.know(d.repository,m);const a=J(t),c=[...new Set(a.flatMap(({image:d})=>d?.kind==="engine"?[d.id]:[]))],u=c.length>0?W(c,t.folder,e.compression,
i):void 0;await it(t,a,"push",async d=>{const m=d.image?.kind==="layout"?d.image.manifest:await En(t,d,u);await st(t,d,"push",()=>In(t,o,d,m))})}async function En(t,e,n){
const{image:i,service:s}=e;if(i?.kind!=="engine"||!n)throw new Error(`Service '${s.name}' has no image`);const r=t.progress.begin(s.name,"save");try{const o=await st(
t,e,"save",async()=>await(await n).image(i.id));return r.end("saved and compressed"),o}catch(o){throw r.end("save failed"),o}}async function In(t,e,n,i){const{inputs:s,
progress:r}=t,{name:o,repository:a}=n.service,c=r.begin(o,"push"),u=(0,$.$d)(i),d=n.image?.kind==="engine",m=()=>V(n.mounted+n.existing);c.describe(()=>`${V(n.sent)}\
 sent, ${m()} reused of ${V(u)}`);try{const x=await e.push({repository:a,tags:s.tags,manifest:i,isNew:d},n);await Dt(t,n,i),Object.assign(n,{outcome:x,digest:i.
descriptor.digest,size:u}),c.end(`${x} ${i.descriptor.digest}, ${V(n.sent)} sent, ${m()} reused`)}catch(x){throw c.end("push failed"),x}}function An({works:t,inputs:e}){
const n=t.filter(({error:a})=>a!==void 0),[i]=n;if(!i)return;if(n.every(({error:a})=>!(a instanceof f.lZ)))throw i.error;const s=new Map;for(const{error:a,service:c}of n){
const u=a instanceof f.lZ?`${a.message}
${a.remedy}`:String(a);s.set(u,[...s.get(u)??[],c.name])}const r=t.filter(({error:a})=>a===void 0).map(({service:a})=>a.name),o=e.push?"are in the registry":"we\
re built";throw new f.yo([...s].map(([a,c])=>`${c.join(", ")}: ${a}`).join(`
`),r.length>0?`These services ${o}: ${r.join(", ")}.`:`No service was ${e.push?"pushed":"built"}.`,{cause:i.error})}function Mn({inputs:t,works:e}){const[n]=t.tags,
i={};for(const{service:o,digest:a}of e){const c=`${t.registry}/${o.repository}`,u=a===void 0?`${c}:${n}`:`${c}@${a}`;i[o.name]={repository:o.repository,tag:n,...a===
void 0?{}:{digest:a},ref:u}}const s=Object.values(i).flatMap(({digest:o,ref:a})=>o===void 0?[]:[a]),r=Object.entries(i).map(([o,a])=>({service:o,...a}));return{
images:i,tag:n,refs:s,matrix:{include:r}}}function Sn({registry:t,tags:e,push:n}){return`${n?"Images":"Images (not pushed)"} ${e.join(", ")} in ${t}`}function Pn(t){
const e=t.image!==void 0&&t.service.source.kind==="build"&&t.error===void 0;return{service:t.service.name,repository:t.service.repository,outcome:`${e?"built, ":
""}${t.outcome??"not done"}`,digest:t.digest,size:t.size,sent:t.sent,reused:t.mounted+t.existing,spans:t.spans}}var Rn=h(100),Nn=h(2879);const mt=["context","fi\
le","target","build-args","image","sources"],rt=`Write them as YAML, for example:
  api: {target: api}
  worker: {target: worker}`;async function Dn(t,e){const n=await Wt(t),i=Cn(n);if(i.length===0)throw new f.yo("The input 'services' names no service.",rt);return i.
map(([s,r])=>Ln(s,r,e))}async function jn(t){if(t==="")return[];const e=await Wt(t);if(Array.isArray(e))return Ht(e).map(([n])=>n);throw new f.yo("With 'bake-fi\
les', the input 'services' is a list of targets, and nothing else.","Write services: [api, worker], or leave it out for the default group.")}async function Wt(t){
const{parse:e}=await h.e(483).then(h.t.bind(h,3483,19));try{return e(t)}catch(n){throw new f.yo(`The input 'services' is not YAML: ${(0,f.bD)(n)}`,rt,{cause:n})}}
function Cn(t){if(Array.isArray(t))return Ht(t);if(!pt(t))throw new f.yo("The input 'services' is neither a mapping nor a list.",rt);return Object.entries(t).map(
([e,n])=>{if(n===null)return[e,{}];if(!pt(n))throw new f.yo(`Service '${e}' is not a mapping.`,rt);return[e,n]})}function Ht(t){const e=new Set;return t.map(n=>{
if(typeof n!="string")throw new f.yo("The list in 'services' holds something else than names.",rt);if(e.has(n))throw new f.yo(`Service '${n}' stands twice in 's\
ervices'.`,"Name each service once.");return e.add(n),[n,{target:n}]})}function Ln(t,e,n){for(const o of Object.keys(e))if(!mt.some(a=>a===o))throw new f.yo(`Se\
rvice '${t}' has the unknown key '${o}'.`,`Use some of: ${mt.join(", ")}.`);const i=(0,Z.n_)(`${n.repositoryPrefix}${t}`,t),s=zn(t,e),r=Un(t,e,s,n);return{name:t,
repository:i,source:s,...r?{fingerprint:r}:{}}}function zn(t,e){const n=ut(t,e,"image");if(n!==void 0){const r=mt.find(o=>o!=="image"&&e[o]!==void 0);if(r)throw new f.
yo(`Service '${t}' has both 'image' and '${r}'.`,"Name an existing image with 'image', or say how to build one; not both.");return Bn(t,n)}const i=ut(t,e,"file"),
s=ut(t,e,"target");return{kind:"build",context:ut(t,e,"context")??".",...i===void 0?{}:{file:i},...s===void 0?{}:{target:s},buildArgs:Fn(t,e["build-args"])}}function Bn(t,e){
if(!e.startsWith("oci:"))return{kind:"engine",reference:e};const n=/^oci:((?:[A-Za-z]:[\\/])?[^:]+)(?::(.+))?$/.exec(e);if(!n?.[1])throw new f.yo(`Service '${t}\
' has the image '${e}', which names no folder or archive.`,"Write oci:<folder or .tar>, and oci:<folder or .tar>:<name> where it holds several images.");return{
kind:"layout",path:n[1],...n[2]?{image:n[2]}:{}}}function Un(t,e,n,i){const s=e.sources;if(n.kind!=="build"||s===!1)return;if(s===!0||s===void 0&&i.sources)return[
n.context];if(s===void 0)return;const r=Array.isArray(s)?s:[s];if(r.length>0&&r.every(o=>typeof o=="string"&&o!==""))return r;throw new f.yo(`Service '${t}' has\
 'sources' that are not paths.`,"List the paths that the image is made of, or write 'sources: true' for its build context.")}function Fn(t,e){if(e==null)return{};
const n=new f.yo(`Service '${t}' has 'build-args' that are not a mapping from names to text.`,"Write build-args: {NAME: value}.");if(!pt(e))throw n;const i={};for(const[
s,r]of Object.entries(e)){if(!["string","number","boolean"].includes(typeof r))throw n;i[s]=String(r)}return i}function ut(t,e,n){const i=e[n];if(i!=null){if(typeof i==
"string"&&i!=="")return i;throw new f.yo(`Service '${t}' has a '${n}' that is not text.`,`Give '${n}' as text, in quotes.`)}}function pt(t){return typeof t=="ob\
ject"&&t!==null&&!Array.isArray(t)}const Wn=12;async function Hn(t,e){const n=(0,Z.aj)(t.required("registry")),i=t.list("tags").map(m=>(0,Z.Bs)(m)),[s=Kn(e),...r]=[
...new Set(i)],o=t.text("repository-prefix"),a=t.boolean("sources"),c=t.list("bake-files"),u=c.length>0?t.text("services"):t.required("services"),d=t.choice("sk\
ip-existing",["auto","true","false"]);return{services:c.length>0?[]:await Dn(u,{repositoryPrefix:o,sources:a}),...c.length>0?{bake:{files:c,targets:await jn(u),
repositoryPrefix:o,sources:a}}:{},registry:n,tags:[s,...r],labels:Jn(e),skipExisting:d==="auto"?i.length===0:d==="true",push:t.boolean("push"),concurrency:t.integer(
"concurrency",{min:1,max:64}),platforms:t.list("platforms").map(Gn),provenance:t.choice("provenance",["false","true","min","max"]),compression:t.choice("compres\
sion",["gzip","zstd"]),cache:t.choice("cache",["none","registry","gha"]),exportCache:!/^pull_request/.test(e[X.E.githubEventName]??""),...t.boolean("create-repo\
sitories")?{createRepositories:Zn(t,n)}:{}}}function Kn(t){const e=t[X.E.githubSha]??"";if(/^[0-9a-f]{12,}$/.test(e))return`sha-${e.slice(0,Wn)}`;throw new f.yo(
"GITHUB_SHA holds no commit to make a tag of.","Give 'tags'.")}function Gn(t){if(/^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9]+)?$/.test(t))return t;throw(0,Nn.n)("platf\
orms",t,"Use <system>/<architecture>, such as linux/amd64 or linux/arm64.")}function Zn(t,e){const n=(0,Rn.vK)(t.required("region")),i=(0,dt.R5)(e);if(!i&&(0,Z.
_g)(e).startsWith("https:"))throw new f.yo(`The input 'create-repositories' is true, but the registry ${e} is not Amazon ECR.`,"Leave it out: other registries c\
reate repositories by themselves or with tools of their own.");return{region:i?(0,dt.l5)(e,n).region:n,profile:t.optional("profile"),...i?{account:e.slice(0,12)}:
{},scanOnPush:t.boolean("scan-on-push"),immutableTags:t.boolean("immutable-tags")}}function Jn(t){const e=t[X.E.githubServerUrl],n=t[X.E.githubRepository],i=t[X.
E.githubSha];return{...e&&n?{"org.opencontainers.image.source":`${e}/${n}`}:{},...i?{"org.opencontainers.image.revision":i}:{}}}const Vn=0;async function Xn(t){
const e=await Hn(t.inputs,t.environment);t.setOutputs({...await $n(e,t)})}}),1620:((ot,U,h)=>{h.d(U,{Ap:()=>A,Cm:()=>D,Zy:()=>$,uv:()=>F});var P=h(3024),b=h(1455),
f=h(6760),j=h(7075),C=h(6986),T=function(p,l,y){if(l!=null){if(typeof l!="object"&&typeof l!="function")throw new TypeError("Object expected.");var g,v;if(y){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");g=l[Symbol.asyncDispose]}if(g===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");g=l[Symbol.dispose],y&&(v=g)}if(typeof g!="function")throw new TypeError("Object not disposable.");v&&(g=function(){try{v.call(this)}catch(O){
return Promise.reject(O)}}),p.stack.push({value:l,dispose:g,async:y})}else y&&p.stack.push({async:!0});return l},k=(function(p){return function(l){function y(M){
l.error=l.hasError?new p(M,l.error,"An error was suppressed during disposal."):M,l.hasError=!0}var g,v=0;function O(){for(;g=l.stack.pop();)try{if(!g.async&&v===
1)return v=0,l.stack.push(g),Promise.resolve().then(O);if(g.dispose){var M=g.dispose.call(g.value);if(g.async)return v|=2,Promise.resolve(M).then(O,function(W){
return y(W),O()})}else v|=1}catch(W){y(W)}if(v===1)return l.hasError?Promise.reject(l.error):Promise.resolve();if(l.hasError)throw l.error}return O()}})(typeof SuppressedError==
"function"?SuppressedError:function(p,l,y){var g=new Error(y);return g.name="SuppressedError",g.error=p,g.suppressed=l,g});const w=1024*1024;async function $(p){
return(await(0,b.stat)(p).catch(y=>{throw new C.yo(`There is no image at ${p}.`,"Make it in an earlier step, or correct the path.",{cause:y})})).isDirectory()?S(
p):await q(p)}function S(p){return{path:p,size:async l=>await H((0,f.join)(p,l)),read:async l=>await K((0,f.join)(p,l)),open:(l,y)=>(0,P.createReadStream)((0,f.
join)(p,l),{start:y,highWaterMark:w})}}async function H(p){try{return(await(0,b.stat)(p)).size}catch(l){if((0,C.$N)(l)==="ENOENT")return;throw l}}async function K(p){
try{return await(0,b.readFile)(p)}catch(l){if((0,C.$N)(l)==="ENOENT")return;throw l}}async function q(p){const l=await R(p),y=(g,v)=>{const O=l.get(g);if(!O||v>=
O.size)return j.Readable.from([]);const M=O.start+O.size-1;return(0,P.createReadStream)(p,{start:O.start+v,end:M,highWaterMark:w})};return{path:p,size:async g=>l.
get(g)?.size,read:async g=>{if(!l.has(g))return;const v=[];for await(const O of y(g,0))v.push(O);return Buffer.concat(v)},open:y}}const z=512;async function R(p){
const l=new Map,y=new Map;for await(const{header:g,start:v}of B(p)){const O=F(g.path??""),M=D(O,g);M!==void 0?y.set(O,M):(g.type==="File"||g.type==="OldFile")&&
l.set(O,{start:v,size:g.size??0})}return A(l,y),l}async function*B(p){const l={stack:[],error:void 0,hasError:!1};try{const{Header:y,Pax:g}=await h.e(549).then(
h.bind(h,1549)),v=T(l,await(0,b.open)(p),!0);let O,M=0;for(let W=await N(v,M,z);W.length===z;W=await N(v,M,z)){const G=new y(W,0,O);if(G.nullBlock)return;if(!G.
cksumValid)throw _(p);const tt=M+z,et=G.size??0;if(M=tt+Math.ceil(et/z)*z,G.type==="ExtendedHeader"){O=g.parse((await N(v,tt,et)).toString());continue}yield{header:G,
start:tt},O=void 0}if(M===0)throw _(p)}catch(y){l.error=y,l.hasError=!0}finally{const y=k(l);y&&await y}}function D(p,{type:l,linkpath:y=""}){return l==="Symbol\
icLink"?F(f.posix.join(f.posix.dirname(p),y)):l==="Link"?F(y):void 0}function A(p,l){for(const[y,g]of l){const v=p.get(l.get(g)??g);v&&p.set(y,v)}}async function N(p,l,y){
const{buffer:g,bytesRead:v}=await p.read(Buffer.alloc(y),0,y,l);return g.subarray(0,v)}function F(p){return p.replaceAll("\\","/").replace(/^(?:\.\/)+/,"")}function _(p){
return new C.yo(`${p} is neither a folder nor an uncompressed tar archive.`,"Unpack it first if it is compressed (gunzip), or write it as a plain .tar.")}}),6584:((ot,U,h)=>{
h.d(U,{b:()=>b,x:()=>f});var P=h(6986);function b(j){return new P.nM(`docker save did not write the image ${j} as a whole.`,"Check the Docker Engine and its log\
, and run the job again.")}function f(j){throw j}}),9526:((ot,U,h)=>{h.d(U,{$d:()=>T,Fm:()=>f,Ib:()=>b,OR:()=>k,nw:()=>j,ol:()=>C});var P=h(7598);const b={ociIndex:"\
application/vnd.oci.image.index.v1+json",ociManifest:"application/vnd.oci.image.manifest.v1+json",ociConfig:"application/vnd.oci.image.config.v1+json",ociLayerGzip:"\
application/vnd.oci.image.layer.v1.tar+gzip",ociLayerZstd:"application/vnd.oci.image.layer.v1.tar+zstd",dockerIndex:"application/vnd.docker.distribution.manifes\
t.list.v2+json",dockerManifest:"application/vnd.docker.distribution.manifest.v2+json",dockerConfig:"application/vnd.docker.container.image.v1+json",dockerLayerGzip:"\
application/vnd.docker.image.rootfs.diff.tar.gzip"},f=[b.ociIndex,b.ociManifest,b.dockerIndex,b.dockerManifest];function j(w){return w===b.ociIndex||w===b.dockerIndex}
function C(w){return`sha256:${(0,P.createHash)("sha256").update(w).digest("hex")}`}function T(w){let $=0;for(const S of k(w).values())$+=S.descriptor.size;return $}
function k(w){const $=new Map(w.blobs.map(S=>[S.descriptor.digest,S]));for(const S of w.children)for(const[H,K]of k(S))$.set(H,K);return $}}),8630:((ot,U,h)=>{h.
r(U),h.d(U,{default:()=>f,limitFunction:()=>j});class P{value;next;constructor(k){this.value=k}}class b{#t;#e;#n;constructor(){this.clear()}enqueue(k){const w=new P(
k);this.#t?(this.#e.next=w,this.#e=w):(this.#t=w,this.#e=w),this.#n++}dequeue(){const k=this.#t;if(k)return this.#t=this.#t.next,this.#n--,this.#t||(this.#e=void 0),
k.value}peek(){if(this.#t)return this.#t.value}clear(){this.#t=void 0,this.#e=void 0,this.#n=0}get size(){return this.#n}*[Symbol.iterator](){let k=this.#t;for(;k;)
yield k.value,k=k.next}*drain(){for(;this.#t;)yield this.dequeue()}}function f(T){let k=!1;if(typeof T=="object"&&({concurrency:T,rejectOnClear:k=!1}=T),C(T),typeof k!=
"boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const w=new b;let $=0;const S=()=>{$<T&&w.size>0&&($++,w.dequeue().run())},H=()=>{$--,
S()},K=async(R,B,D)=>{const A=(async()=>R(...D))();B(A);try{await A}catch{}H()},q=(R,B,D,A)=>{const N={reject:D};new Promise(F=>{N.run=F,w.enqueue(N)}).then(K.bind(
void 0,R,B,A)),$<T&&S()},z=(R,...B)=>new Promise((D,A)=>{q(R,D,A,B)});return Object.defineProperties(z,{activeCount:{get:()=>$},pendingCount:{get:()=>w.size},clearQueue:{
value(){if(!k){w.clear();return}const R=AbortSignal.abort().reason;for(;w.size>0;)w.dequeue().reject(R)}},concurrency:{get:()=>T,set(R){C(R),T=R,queueMicrotask(
()=>{for(;$<T&&w.size>0;)S()})}},map:{async value(R,B){const D=[];try{Array.from(R,(A,N)=>{const F=z(B,A,N);return D.push(F),F})}catch(A){for(const N of D)N.catch(
()=>{});throw A}return Promise.all(D)}}}),z}function j(T,k){const w=f(k),$=(...S)=>w(()=>T(...S));return Object.defineProperty($,"clearQueue",{value:w.clearQueue}),
$}function C(T){if(!((Number.isInteger(T)||T===Number.POSITIVE_INFINITY)&&T>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}})};

export const id=27,ids=[27,630],modules={1027:((ae,F,h)=>{h.r(F),h.d(F,{deadline:()=>Fn,run:()=>Wn});var N=h(1455),x=h(6760),f=h(6986),H=h(8292),L=h(9614),k=h(1620),
w=h(9526);const b="org.opencontainers.image.ref.name",M="io.containerd.image.name",S=/nondistributable|foreign/;async function Z(e){return await e.size("oci-lay\
out")!==void 0&&await e.size("index.json")!==void 0}async function J(e,t){return await R(e,A(e.path,await j(e),t))}async function te(e,t){const n=(await j(e)).find(
u=>u.digest===t);if(!n||!(0,w.nw)(n.mediaType))return n&&await R(e,n);const{manifests:i}=C(await P(e,n),t,e.path),s=await Promise.all(i.map(u=>e.size(z(e,u)))),
r=i.filter((u,d)=>s[d]!==void 0),[o,...a]=r.filter(({platform:u})=>u?.os!=="unknown"),c=r.length<i.length&&o!==void 0&&a.length===0;return await R(e,c?o:n)}async function j(e){
const t=await e.read("index.json");if(!await Z(e)||!t)throw new f.yo(`${e.path} is not an OCI image layout: it has no oci-layout and index.json.`,"Write one wit\
h 'docker buildx build --output type=oci', 'skopeo copy ... oci:<folder>', or the like.");return C(t,"index.json",e.path).manifests??[]}function A(e,t,n){const i=t.
map(c=>c.annotations?.[b]),s=t.filter(({annotations:c})=>n===void 0?!0:c?.[b]===n||c?.[M]===n),[r,o]=s;if(r&&(!o||s.every(({digest:c})=>c===r.digest)))return r;
const a=i.map(c=>c??"(without a name)").join(", ")||"none";throw n===void 0&&r?new f.yo(`The layout ${e} holds several images: ${a}.`,`Say which one after the p\
ath: oci:${e}:<name>.`):new f.yo(`The layout ${e} holds ${r?"several images":"no image"} named '${n??""}'.`,`It holds: ${a}.`)}async function R(e,t){const n=await P(
e,t),i=C(n,t.digest,e.path),s=t.mediaType||i.mediaType||"";if(!w.Fm.includes(s))throw new f.yo(`${t.digest} in ${e.path} is of the type '${s}', which is no imag\
e.`,"Push images and indexes of the OCI or Docker (schema 2) formats.");const r={descriptor:{...t,mediaType:s},bytes:n};if((0,w.nw)(s)){const a=await Promise.all(
i.manifests.map(c=>R(e,c)));return{...r,blobs:[],children:a}}const o=[i.config,...i.layers].filter(({mediaType:a,urls:c})=>!(S.test(a)&&c));return{...r,blobs:await Promise.
all(o.map(a=>D(e,a))),children:[]}}async function D(e,t){const n=z(e,t),i=await e.size(n);if(i!==t.size)throw K(e.path,`${n} ${i===void 0?"is missing":`has ${i}\
 bytes, not ${t.size}`}`);return{descriptor:t,open:s=>e.open(n,s)}}async function P(e,t){const n=z(e,t),i=await e.read(n);if(!i)throw K(e.path,`${n} is missing`);
if(t.digest.startsWith("sha256:")&&(0,w.ol)(i)!==t.digest)throw K(e.path,`${n} does not have the digest that its name says`);return i}function z(e,{digest:t}){const n=/^(sha256|sha512):([0-9a-f]{64,128})$/.
exec(t);if(!n)throw K(e.path,`'${t}' is no digest`);return`blobs/${n[1]}/${n[2]}`}function C(e,t,n){try{return JSON.parse(Buffer.from(e).toString())}catch(i){throw K(
n,`${t} is not JSON: ${(0,f.bD)(i)}`)}}function K(e,t){return new f.yo(`The layout ${e} is damaged: ${t}.`,"Write it again; a copy may have been cut short.")}async function g(e,{
environment:t,signal:n},i={}){try{const s={...t,BUILDKIT_PROGRESS:"plain"};return await(0,L.R3)("docker",e,{env:s,signal:n,...i})}catch(s){throw(0,f.$N)(s)!=="E\
NOENT"?s:new f.yo("There is no docker command on this machine.","Run the job on a machine with Docker, or hand the images over as OCI layouts (image: oci:<path>\
).",{cause:s})}}async function l(e){const{exitCode:t,stderr:n,stdout:i}=await g(["version","--format","{{.Server.Version}}"],e);if(!(t===0&&i.trim()!==""))throw new f.
nM(`The Docker Engine does not answer: ${n.trim()||i.trim()}`,"Start it, or correct DOCKER_HOST or DOCKER_CONTEXT.")}async function y(e,t){if(e.length===0)return[];
const n=["image","inspect","--format","{{.Id}}","--"],{exitCode:i,stdout:s,stderr:r}=await g([...n,...e],t),o=s.split(`
`).filter(u=>u.startsWith("sha256:"));if(i===0&&o.length===e.length)return o;const[a=""]=e;if(e.length===1){const u=new f.yo(`The Docker Engine has no image ${a}\
: ${r.trim()}`,"Build or pull it in an earlier step, or have it built here ('context', 'target').");return e.map(()=>u)}return(await Promise.all(e.map(u=>y([u],
t)))).flat()}async function p(e){const{stdout:t}=await g(["info","--format","{{json .DriverStatus}}"],e);return t.includes("io.containerd.snapshotter")}async function $(e,t,n,i){
const[{readSavedImages:s,notSaved:r},o]=await Promise.all([Promise.all([h.e(549),h.e(941)]).then(h.bind(h,2941)),p(i)]);if(o){const c=(0,x.join)(t,"images.tar");
await T(["--output",c,...e],i);const u=await(0,k.Zy)(c);return{image:async d=>{const m=await te(u,d);if(!m)throw r(d);return m}}}const a=Promise.withResolvers();
return await T(e,i,async c=>{try{a.resolve(await s(c,t,n))}catch(u){const d=`The layers out of docker save could not be written to ${t}: ${(0,f.bD)(u)}`;throw new f.
nM(d,"Check the free disk space there (RUNNER_TEMP).",{cause:u})}}),await a.promise}async function T(e,t,n){const{exitCode:i,stderr:s}=await g(["save",...e],t,n?
{onOutput:n}:{});if(i!==0)throw new f.nM(`docker save failed: ${s.trim()}`,"Check the Docker Engine and the free disk space.")}var I=h(2790),U=h(8630),G=h(4390),
W=h(4079),q=h(7625),V=h(9430);class _ extends f.yo{kind;status;constructor(t,n,i,s){super(i,s),this.kind=t,this.status=n}}async function me(e,t){const n=await e.
body.text(),i=Ue(n),s=i?`${i.code}: ${i.message}`:`HTTP ${e.status}`;if((0,W.Dm)(e.status))return new W.N_(`The registry ${t.host} could not ${t.what} (HTTP ${e.
status}${i?`, ${s}`:""}).`,"Run the job again later.",{retryAfter:Ze(e.headers["retry-after"])});const r=We(e.status,i),o=r==="denied"&&!i&&n.trim()!==""?"no-re\
gistry":r,a=o==="unauthenticated"?await t.otherLogins?.():void 0,c=a?.length?` This job is logged in to: ${a.join(", ")}; is that the registry you mean?`:"";return new _(
o,e.status,He(o,t,s),`${Ke(o,t)}${c}`)}function pe(e,t,n,{status:i,headers:s}){const r=s["content-type"]??"no content-type";return new f.nM(`${e} did not answer\
 ${t} when asked to ${n} (HTTP ${i}, ${r}).`,"Check the input 'registry'; otherwise a proxy or a sign-in page answers in its place.")}function Ue(e){try{const{errors:t}=JSON.
parse(e),n=t?.[0];return n?{code:String(n.code),message:String(n.message??"")}:void 0}catch{return}}const Fe=[["expired",(e,{message:t})=>/token has expired|security token.* expired|ExpiredToken/i.
test(t)],["immutable-tag",(e,{message:t})=>/immutable|already exists.*overwritten/i.test(t)],["no-repository",(e,{code:t})=>t==="NAME_UNKNOWN"||e===404&&t==="NA\
ME_INVALID"],["digest",(e,{code:t})=>t==="DIGEST_INVALID"||t==="SIZE_INVALID"],["upload-unknown",(e,{code:t})=>t==="BLOB_UPLOAD_UNKNOWN"||t==="BLOB_UPLOAD_INVAL\
ID"],["unauthenticated",(e,{code:t,message:n})=>e===401||t==="UNAUTHORIZED"||/authorization token is invalid/i.test(n)],["denied",(e,{code:t})=>e===403||t==="DE\
NIED"]];function We(e,t){return Fe.find(([,i])=>i(e,t??{code:"",message:""}))?.[0]??"other"}function He(e,{what:t,host:n,repository:i},s){switch(e){case"unauthe\
nticated":return`The registry ${n} does not accept this job's login. ${s}`;case"expired":return`This job's login to the registry ${n} has expired. ${s}`;case"no\
-repository":return`The repository ${i} does not exist in the registry ${n}. ${s}`;case"denied":return`The registry ${n} denies this job to ${t} in the reposito\
ry ${i}. ${s}`;case"no-registry":return`${n} was asked to ${t} in the repository ${i}, and that was denied (${s}) by something that is no registry: a proxy may \
stand in between.`;case"digest":return`The registry ${n} received other bytes for ${i} than their digest says. ${s}`;default:return`The registry ${n} refused to\
 ${t} in the repository ${i}. ${s}`}}function Ke(e,t){switch(e){case"unauthenticated":return ce(t.host)?`Log in before this step: ds-infra's ecr-login with regi\
stries: ${t.host}.`:`Log in before this step: docker/login-action with registry: ${t.host}, or docker login.`;case"expired":return"Run ecr-login again just befo\
re this step: a login to Amazon ECR lasts 12 hours.";case"no-repository":return ce(t.host)?`Set create-repositories: true, or create it: ${Ge(t)}`:"Create it in\
 the registry, and check registry and repository-prefix.";case"denied":return ce(t.host)?`Allow ${t.permission} on the repository in the role's policy, or log i\
n with a profile that has it (${G.e.standIn.profile}).`:"Log in with an account that may push there.";case"no-registry":return`Check the input 'registry', and h\
ave the proxy let requests to ${t.host} through or name it in NO_PROXY.`;case"digest":return"Make the image again: its files were changed or cut short after it \
was written.";default:return"See what the registry answered; the README of push-images lists what it needs."}}function ce(e){return(0,q.R5)(e)||(0,V._g)(e).startsWith(
"http:")}function Ge({host:e,repository:t}){const n=/\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\./.exec(e)?.[1]??G.e.region;return`aws ecr create-repository --reposit\
ory-name ${t} --region ${n} --profile <profile>`}function Ze(e){return e!==void 0&&/^\d+$/.test(e)?Number(e):void 0}var ye=h(7075);const Je=4*1024*1024,we=120;async function Ve(e,t,n,i={}){
const s={registry:e,repository:t,blob:n,onProgress:i.onProgress??(()=>{})},r={upload:void 0,tries:0,resumes:!0};return await e.retry(`Sending a layer to ${t}`,()=>Xe(
s,r,i.mountFrom))}async function Xe(e,t,n){const{registry:i,repository:s,blob:r}=e;t.tries+=1;const o=t.upload&&t.resumes?await Qe(i,s,t.upload):void 0;if(t.upload=
o,!o&&t.tries>1&&await i.hasBlobNow(s,r.descriptor.digest))return"sent";if(t.upload??=await Ye(i,s,r,n),!t.upload)return"mounted";try{return await qe(e,t.upload),
"sent"}catch(a){throw!o||!(a instanceof _)?a:(t.resumes=!1,new W.N_(a.message,a.remedy,{cause:a}))}}async function Ye(e,t,n,i){const{digest:s}=n.descriptor,r=i?
`?${new URLSearchParams({mount:s,from:i})}`:"",o=await e.send({target:`${t}/blobs/uploads/${r}`,method:"POST",headers:{"content-length":"0"},what:"start an uplo\
ad",permission:"ecr:InitiateLayerUpload",repository:t,mountFrom:i});return await o.body.text(),o.status===201?void 0:{location:e.locationOf(o),offset:0}}async function Qe(e,t,n){
try{const i=await e.send({target:n.location,what:"ask for the state of an upload",permission:"ecr:InitiateLayerUpload",repository:t});await i.body.text();const s=Number(
/^(?:bytes=)?0-(\d+)$/.exec(i.headers.range??"")?.[1]??0);return i.status!==204||s===0?void 0:{location:e.locationOf(i),offset:s+1}}catch(i){if(i instanceof _)return;
throw i}}async function qe(e,t){const{size:n}=e.blob.descriptor,i=t.offset===0&&n<=Je;!i&&t.offset<n&&await _e(e,t);const{registry:s,repository:r,blob:o}=e;await(await s.
send({target:tt(t.location,o.descriptor.digest),method:"PUT",headers:{"content-type":"application/octet-stream","content-length":i?String(n):"0"},...i?{body:()=>o.
open(0)}:{},timeout:we,what:"complete the upload of a layer",permission:"ecr:CompleteLayerUpload",repository:r})).body.text(),e.onProgress(n)}async function _e({
registry:e,repository:t,blob:n,onProgress:i},s){const{size:r}=n.descriptor,{offset:o}=s,a=await e.send({target:s.location,method:"PATCH",headers:{"content-type":"\
application/octet-stream","content-length":String(r-o),...o>0?{"content-range":`${o}-${r-1}`}:{}},body:()=>et(n.open(o),c=>i(o+c)),timeout:we,what:"send a layer",
permission:"ecr:UploadLayerPart",repository:t});await a.body.text(),s.location=e.locationOf(a),s.offset=r}function et(e,t){let n=0;const i=new ye.Transform({transform:(s,r,o)=>{
n+=s.length,t(n),o(null,s)}});return(0,ye.pipeline)(e,i,()=>{}),i}function tt(e,t){const n=new URL(e);return n.search=[n.search.slice(1),`digest=${encodeURIComponent(
t)}`].filter(Boolean).join("&"),n}function nt(e,t){const n=(0,U.default)(t.concurrency),i=new Map,s={registry:e,owners:i,limited:r=>n(r)};return{know:(r,o)=>be(
i,r,o,Promise.resolve(!0)),push:async(r,o)=>{const{promise:a,resolve:c}=Promise.withResolvers();be(i,r.repository,(0,w.OR)(r.manifest).keys(),a);let u=!1;try{const d=await it(
s,r,o,t.createRepository);return u=!0,d}finally{c(u)}}}}function be(e,t,n,i){for(const s of n)e.has(s)||e.set(s,{repository:t,complete:i})}async function it(e,t,n,i){
try{return await $e(e,t,n)}catch(s){if(!i||!(s instanceof _)||s.kind!=="no-repository")throw s;return await i(t.repository),await $e(e,t,n)}}async function $e(e,t,n){
const{registry:i}=e,{repository:s,tags:r,manifest:o}=t,{digest:a}=o.descriptor,c=t.isNew?[]:await Promise.all(r.map(d=>i.findManifest(s,d))),u=r.filter((d,m)=>c[m]?.
digest!==a);if(u.length===r.length)await st(e,t,n);else for(const d of(0,w.OR)(o).values())n.existing+=d.descriptor.size;for(const d of u)await ue(i,s,d,o);return u.
length===0?"unchanged":"pushed"}async function st(e,t,n){const i=[...(0,w.OR)(t.manifest).values()];let s=!1;const r=await Promise.allSettled(i.map(async o=>{try{
await rt(e,t.repository,o,n,()=>s)}catch(a){throw s=!0,a}}));for(const o of r)if(o.status==="rejected")throw o.reason;for(const o of t.manifest.children)await ve(
e.registry,t.repository,o)}async function ve(e,t,n){for(const i of n.children)await ve(e,t,i);await e.writeManifest(t,n.descriptor.digest,xe(n))}async function rt(e,t,n,i,s){
const{registry:r,owners:o,limited:a}=e,{digest:c,size:u}=n.descriptor,d=o.get(c),m=d===void 0||d.repository===t;if(await a(async()=>s()||await r.hasBlob(t,c))){
i.existing+=u;return}const E=!m&&await d.complete?d.repository:void 0;await a(async()=>{if(s())return;let O=0;const B=Be=>{i.sent+=Be-O,O=Be};if(await Ve(r,t,n,
{mountFrom:E,onProgress:B})==="sent")return B(u);B(0),i.mounted+=u})}function xe(e){return{mediaType:e.descriptor.mediaType,digest:e.descriptor.digest,bytes:e.bytes}}
async function ue(e,t,n,i){try{await e.writeManifest(t,n,xe(i))}catch(s){if(!(s instanceof _)||s.kind!=="immutable-tag")throw s;const r=await e.findManifest(t,n);
if(r?.digest===i.descriptor.digest)return;throw new f.yo(`The tag ${n} of ${t} is immutable and stands for ${r?.digest??"another image"}, not for ${i.descriptor.
digest}, which was built now.`,"Push under another tag, set skip-existing: true to keep what is there, or delete the tag in the registry.",{cause:s})}}function re({
source:e}){return ee(e.context)?e.context:(0,x.resolve)(e.file??(0,x.join)(e.context,"Dockerfile"))}function ee(e){return/^(?:https?:\/\/|git@|git:\/\/|ssh:\/\/|github\.com\/)/.
test(e)}const ot=20,at=/^(?:DEPRECATED: The legacy builder is deprecated|\s+Install the buildx component to build|\s+https:\/\/docs\.docker\.com\/go\/buildx\/)/;
function ke(e,t){const n=t.filter(s=>s.trim()!==""&&!at.test(s)).slice(-ot),i=n.some(s=>/requires BuildKit|requires buildx|buildx component is missing/i.test(s));
return new f.yo(`The image of service '${e}' could not be built. The end of its log:
${n.map(s=>`  ${s}`).join(`
`)}`,i?"Install buildx before this step (docker/setup-buildx-action): the Dockerfile needs BuildKit.":"Correct the Dockerfile or its context; the whole log is a\
bove.")}async function ct(e){if((await g(["buildx","version"],e)).exitCode!==0)return;const{stdout:n,stderr:i,exitCode:s}=await g(["buildx","inspect"],e),r=/^Driver:\s+(\S+)/m.
exec(n)?.[1];if(s!==0||!r)throw new f.yo(`docker buildx has no builder that works: ${i.trim()||n.trim()}`,"Make one before this step (docker/setup-buildx-action\
), or correct BUILDX_BUILDER.");return{exports:r==="docker"&&!await p(e)?"engine":"layout"}}async function ut(e,t,n){const i=["buildx","bake","--print",...e.flatMap(
u=>["--file",u]),...t],{exitCode:s,stdout:r,stderr:o}=await g(i,n);if(s!==0){const u=/unknown (?:command|flag)|is not a docker command/.test(o);throw new f.yo(`\
The bake files cannot be read: ${Ot(o)}`,u?"Install buildx before this step (docker/setup-buildx-action).":"Try it yourself: docker buildx bake --print with the\
 same files and targets.")}const a=JSON.parse(r),c=t.length>0?t:["default"];return{...a,selected:[...new Set(c.flatMap(u=>Te(a,u)))]}}function Te(e,t){const n=e.
group?.[t];return n?n.targets.flatMap(i=>i===t?[i]:Te(e,i)):[t]}async function dt(e,t,n,i,s){ht(e,n);const r=new Map;let o=t.map((c,u)=>({...c,target:kt(c,u)}));
for(const{service:c}of o)s.started(c);let a=0;for(;o.length>0;){const c=[],u=await gt(e,o,n,i,c,s);if(u!==void 0&&ft(c)&&a<lt){a+=1;continue}const d=vt(c,o.map(
({target:E})=>E)),m=u===void 0||u===""?o:o.filter(({target:E})=>E===u),v=u===void 0?await Tt(e,m,i):void 0;for(const[E,O]of m.entries()){const B=d.get(O.target)??
[],ge=v?.[E]??ke(O.service,xt(c,B));r.set(O.service,ge),s.ended(O.service,B,!(ge instanceof Error))}s.shared(d.get("")??[]),o=o.filter(({service:E})=>!r.has(E))}
return r}function ft(e){return e.some(t=>/could not lock \S+index\.json\.lock/.test(t))}const lt=20;function ht({exports:e},{platforms:t,provenance:n,cache:i}){
if(e==="layout")return;const s=[...t.length>1?["several platforms"]:[],...n==="false"?[]:["provenance"],...i==="none"?[]:[`cache: ${i}`]];if(s.length!==0)throw new f.
yo(`The builder of this job is the Docker Engine's own, which here cannot do ${s.join(" and ")}.`,"Run docker/setup-buildx-action before this step: it makes a b\
uilder that can.")}async function gt(e,t,n,i,s,r){const o=(0,x.join)(i.folder,"bake.json");await(0,H.I2)(de(i.folder)),await(0,N.writeFile)(o,JSON.stringify(yt(
t,n)),{mode:384});const a=t.map(({target:v})=>v),c=["buildx","bake","--file",o,"--metadata-file",Oe(i),"--progress","plain",...a.flatMap(v=>["--set",`${v}.outpu\
t=${mt(e,n,i.folder)}`]),...a],u={...i.environment,...pt(n)},{exitCode:d}=await g(c,{...i,environment:u},{onLine:v=>{s.push(v);for(const{service:E,target:O}of t)
v.includes(`[${O} `)&&r.line(E,v)}});if(d===0)return;const m=s.map(v=>/^ERROR: target (\S+): /.exec(v)?.[1]).find(v=>v!==void 0);return m!==void 0&&a.includes(m)?
m:t.length===1?a[0]??"":""}function Oe({folder:e}){return(0,x.join)(e,"metadata.json")}function de(e){return(0,x.join)(e,"layout")}function mt({exports:e},{compression:t},n){
return e==="engine"?"type=docker":`type=oci,dest=${de(n)},tar=false,compression=${t}`}function pt({bake:e}){return{BUILDX_NO_DEFAULT_ATTESTATIONS:"1",BUILDX_METADATA_PROVENANCE:"\
disabled",...e?{}:{BUILDX_BAKE_ENTITLEMENTS_FS:"0"}}}function yt(e,t){const n={...t.bake?.target};for(const i of e){const s=i.source.bakeTarget===void 0?wt(i):t.
bake?.target[i.source.bakeTarget];n[i.target]={...s,labels:{...i.labels,...s?.labels},tags:[...i.references],...t.platforms.length>0?{platforms:[...t.platforms]}:
{},attest:t.provenance==="false"?["type=provenance,disabled=true"]:[bt(t.provenance)],...$t(i,t)}}return{target:n}}function wt({source:e}){const t=ee(e.context)?
e.file:re({source:e});return{context:ee(e.context)?e.context:(0,x.resolve)(e.context),...t===void 0?{}:{dockerfile:t},...e.target===void 0?{}:{target:e.target},
args:e.buildArgs}}function bt(e){return`type=provenance,mode=${e==="true"?"min":e}`}function $t(e,{cache:t,exportCache:n}){if(t==="none")return{};const i=t==="g\
ha"?`type=gha,scope=${e.service}`:`type=registry,ref=${e.cacheReference}`,r=`${i},mode=max${t==="registry"?",image-manifest=true,oci-mediatypes=true":""},ignore\
-error=true`;return{"cache-from":[i],...n?{"cache-to":[r]}:{}}}function vt(e,t){const n=new Map,i=new Map;for(const s of e){const[,r,o]=/^(#\d+) (?:\[([^\] ]+))?/.
exec(s)??[];r&&o&&t.includes(o)&&i.set(r,o);const a=t.length===1?t[0]??"":(r&&i.get(r))??"",c=n.get(a)??[];c.push(s),n.set(a,c)}return n}function xt(e,t){const n=e.
findIndex(r=>/^-{6}$/.test(r)),i=e.findLastIndex(r=>/^ERROR: /.test(r)),s=e.slice(n>=0?n:Math.max(i,0));return[...t.filter(r=>!s.includes(r)),...s]}function kt({
service:e,source:t},n){const i=t.bakeTarget??e.replace(/[^a-zA-Z0-9_-]/g,"_");return i===e||i===t.bakeTarget?i:`${i}_${n}`}async function Tt(e,t,n){if(e.exports===
"engine"){const r=t.map(a=>a.references[0]??"");return(await y(r,n)).map(a=>typeof a=="string"?{kind:"engine",id:a}:a)}const i=JSON.parse(await(0,N.readFile)(Oe(
n),"utf8")),s=await(0,k.Zy)(de(n.folder));return await Promise.all(t.map(async({target:r,service:o})=>{const a=i[r]?.["containerimage.descriptor"];return a?{kind:"\
layout",manifest:await R(s,a)}:new f.yo(`buildx did not say which image it built for '${o}'.`,"Update buildx (0.11 or newer), and report it with the debug log i\
f that does not help.")}))}function Ot(e){return e.trim().split(`
`).at(-1)??""}var Ee=h(7598),Et=h(8161);async function It(e,t,n){const i=new Map,s=(0,U.default)((0,Et.availableParallelism)()),r=async o=>{const a=await s(()=>Mt(
o,t,n)).catch(c=>c);i.set(o.service,a)};return await Promise.all([...St(e,re).values()].map(async([o,...a])=>{o&&await r(o),await Promise.all(a.map(r))})),t.signal.
throwIfAborted(),i}async function Mt({service:e,source:t,references:n,labels:i},s,r){const o=(0,x.join)(s.folder,`${(0,Ee.randomBytes)(8).toString("hex")}.iid`),
a=[],c=["build",...t.file===void 0?[]:["--file",t.file],...t.target===void 0?[]:["--target",t.target],...Object.entries(t.buildArgs).flatMap(([d,m])=>["--build-\
arg",`${d}=${m}`]),...Object.entries(i).flatMap(([d,m])=>["--label",`${d}=${m}`]),...n.flatMap(d=>["--tag",d]),"--iidfile",o,"--",t.context];r.started(e);let u=!1;
try{const{exitCode:d}=await g(c,s,{onLine:m=>{a.push(m),r.line(e,m)}});u=d===0}finally{r.ended(e,a,u)}if(!u)throw ke(e,a);return{kind:"engine",id:(await(0,N.readFile)(
o,"utf8")).trim()}}function St(e,t){const n=new Map;for(const i of e){const s=t(i);n.set(s,[...n.get(s)??[],i])}return n}async function At(e,t,n,i,s){return e?(e.
exports==="engine"&&await l(i),await dt(e,t,n,i,s)):(Pt(n),await l(i),await It(t,i,s))}function Pt({platforms:e,provenance:t,cache:n}){const i=[...e.length>0?["\
platforms"]:[],...t==="false"?[]:["provenance"],...n==="none"?[]:["cache"]];if(i.length!==0)throw new f.yo(`Docker has no buildx here, which the inputs ${i.join(
", ")} need.`,"Run docker/setup-buildx-action before this step, or leave them out.")}function X(e){return e.works.filter(({outcome:t,error:n})=>t===void 0&&n===
void 0)}async function ne(e,t,n,i){const{signal:s}=e.dependencies;await Promise.all(t.map(async r=>{try{await i(r)}catch(o){s.aborted||Ie(e,r,n,o)}})),s.throwIfAborted()}
async function ie({dependencies:e},t,n,i){const s=e.now();try{return await i()}finally{t.spans.push({phase:n,start:s,end:e.now()})}}function Ie({dependencies:e},t,n,i){
t.error=i,t.outcome="failed";const s=i instanceof f.lZ?i.message.split(`
`)[0]:String(i);e.logger.info(`${t.service.name}: ${n} failed. ${s}`)}function fe({dependencies:e},t,n,i){const{digest:s,size:r,layers:o}=i;Object.assign(t,{outcome:n,
digest:s,size:r,layers:o,existing:r??0}),e.logger.info(`${t.service.name}: ${n}, ${s}`)}async function Rt({files:e,targets:t,repositoryPrefix:n,sources:i},s){const{
selected:r,...o}=await ut(e,t,s);return{services:r.map(c=>{const u=o.target[c]?.context??".";return{name:c,repository:(0,V.n_)(`${n}${c}`,c),source:{kind:"build",
context:u,buildArgs:{},bakeTarget:c},...i?{fingerprint:[u]}:{}}}),bake:o}}async function Nt(e){const{inputs:t,bake:n,dependencies:i,folder:s}=e,r=X(e).filter(({
service:O})=>O.source.kind==="build");if(r.length===0)return;const{platforms:o,provenance:a,compression:c,cache:u,exportCache:d}=t,m=await zt(i),v=Lt(e,r),E=await At(
await ct(i),r.flatMap(({service:O})=>O.source.kind==="build"?[Dt(e,O,O.source,m)]:[]),{platforms:o,provenance:a,compression:c,cache:u,exportCache:d,...n?{bake:n}:
{}},{...i,folder:s},v);await v.settled();for(const O of r){const B=E.get(O.service.name);B instanceof Error?Ie(e,O,"build",B):B&&(O.image=B)}}function Dt({inputs:e},{
name:t,repository:n},i,s){const r=`${e.registry}/${n}`;return{service:t,source:i,references:e.tags.map(o=>`${r}:${o}`),labels:{...e.labels,...s?{"org.opencontai\
ners.image.created":s}:{},"org.opencontainers.image.title":t},cacheReference:`${r}:buildcache`}}async function zt({environment:e,signal:t}){const n=["show","--n\
o-patch","--format=%cI","HEAD"];try{const{exitCode:i,stdout:s}=await(0,L.R3)("git",n,{env:e,signal:t});return i===0?s.trim():""}catch{return t.throwIfAborted(),
""}}function Lt({dependencies:e,progress:t},n){const{logger:i,now:s}=e,r=new Map;let o=Promise.resolve();const a=(c,u)=>{if(u.length===0)return;const d=async()=>{
for(const m of u)i.info(m)};o=o.then(()=>i.group(c,d))};return{started:c=>{const u={start:s(),last:"",activity:t.begin(c,"build")};u.activity.describe(()=>u.last),
r.set(c,u)},line:(c,u)=>{const d=r.get(c);d&&u.trim()!==""&&(d.last=u.trim().slice(0,120))},ended:(c,u,d)=>{const m=r.get(c);if(!m)return;m.activity.end(d?"buil\
t":"build failed"),n.find(E=>E.service.name===c)?.spans.push({phase:"build",start:m.start,end:s()}),a(`${c}: build log`,u)},shared:c=>a("Build log",c),settled:()=>o}}
const jt=5;function Ct(e,t){const n=new Set,i=({service:r,started:o},a)=>e.info(`${r}: ${a} (${Me(t()-o)})`),s=setInterval(()=>{for(const r of n)i(r,[r.phase,r.
describe()].filter(Boolean).join(", "))},jt*1e3);return{begin:(r,o)=>{const a={service:r,phase:o,started:t(),describe:()=>""};return n.add(a),{describe:c=>{a.describe=
c},end:c=>{n.delete(a)&&i(a,c)}}},stop:()=>{n.clear(),clearInterval(s)}}}function Me(e){const t=e/1e3;return t<10?`${t.toFixed(1)} s`:t<60?`${Math.round(t)} s`:
`${Math.floor(t/60)} min ${Math.round(t%60)} s`}function Y(e){const t=["B","kB","MB","GB","TB"];let n=e,i=0;for(;n>=999.5&&i<t.length-1;)n/=1e3,i+=1;const s=i>0&&
n<99.95?1:0;return`${n.toFixed(s)} ${t[i]??""}`}const Bt="src-",Ut=1;async function Ft(e,t){const{service:n,paths:i,dockerfile:s,recipe:r}=e,o=[...new Set([...i,
...s===void 0?[]:[s]])].sort(),a=async(...E)=>await Ht(n,E,t);if(await a("status","--porcelain","--untracked-files=all","--",...o)!=="")return;const u=(await a(
"rev-parse","--show-toplevel")).trim(),d=await Promise.all(o.map(async E=>{const O=(0,x.relative)(u,(0,x.resolve)(E)).replaceAll("\\","/"),B=(await a("rev-parse",
"--verify",`HEAD:${O}`)).trim();return[O,B]})),m=s===void 0?"":await Wt(s),v=JSON.stringify([Ut,d,m,r]);return`${Bt}${(0,Ee.createHash)("sha256").update(v).digest(
"hex").slice(0,40)}`}async function Wt(e){return await(0,N.readFile)(`${e}.dockerignore`,"utf8").catch(()=>"")}async function Ht(e,t,{environment:n,signal:i}){const s="\
Check the repository out with actions/checkout before this step, list paths that are committed, or leave 'sources' out.",r=await(0,L.R3)("git",t,{env:n,signal:i}).
catch(o=>{throw i.throwIfAborted(),new f.yo(`git cannot be started for the sources of '${e}': ${(0,f.bD)(o)}`,s,{cause:o})});if(r.exitCode===0)return r.stdout;throw new f.
yo(`git cannot say what the sources of '${e}' are: ${r.stderr.trim()}`,s)}async function Kt(e){await ne(e,X(e),"reuse",t=>Gt(e,t)),e.inputs.skipExisting&&await ne(
e,X(e),"look-up",t=>ie(e,t,"look-up",()=>Xt(e,t)))}async function Gt(e,t){const{service:n}=t,i=n.fingerprint?.filter(r=>!ee(r))??[],{source:s}=n;i.length===0||s.
kind!=="build"||await ie(e,t,"reuse",()=>Zt(e,t,s,i))}async function Zt(e,t,n,i){const{registry:s,inputs:r,dependencies:o}=e,{service:a}=t,c=Vt(e,n);if(t.fingerprint=
await Ft({service:a.name,paths:i,...c===void 0?{}:{dockerfile:c},recipe:Jt(e,n)},o),t.fingerprint===void 0){o.logger.info(`${a.name}: its sources have changes t\
hat are not committed, so it is built`);return}const u=await s.readManifest(a.repository,t.fingerprint);if(!u)return;const d=Pe(u);for(const m of r.tags)await ue(
s,a.repository,m,d.manifest);fe(e,t,"reused: its sources are unchanged",d)}function Jt({inputs:e,bake:t},n){const{target:i,buildArgs:s,bakeTarget:r}=n,o=r===void 0?
void 0:t?.target[r],{platforms:a,provenance:c,compression:u}=e;return{target:i,buildArgs:Object.entries(s).sort(),baked:o,platforms:a,provenance:c,...u==="gzip"?
{}:{compression:u}}}function Vt({bake:e},t){if(t.bakeTarget===void 0)return ee(t.context)?void 0:re({source:t});const{context:n=".",dockerfile:i="Dockerfile"}=e?.
target[t.bakeTarget]??{};return ee(n)?void 0:re({source:{...t,context:n,file:`${n}/${i}`}})}async function Xt(e,t){const[n,...i]=await Ae(e.registry,t.service.repository,
e.inputs.tags);!n||i.some(s=>s?.digest!==n.digest)||fe(e,t,"skipped: the tag is there",n)}async function Yt(e,t,n){const{registry:i,inputs:s}=e,{repository:r}=t.
service,[o,a]=await Promise.all([n,Ae(i,r,s.tags)]),c=a.find(d=>d?.configuration===o||d?.digest===o);if(!c)return;const u=s.tags.filter((d,m)=>a[m]?.digest!==c.
digest);for(const d of u)await ue(i,r,d,c.manifest);await Se(e,t,c.manifest),fe(e,t,u.length===0?"unchanged":"tagged",c)}async function Se({registry:e,dependencies:t},n,i){
if(n.fingerprint===void 0)return;const{repository:s,name:r}=n.service;try{await e.writeManifest(s,n.fingerprint,{mediaType:i.descriptor.mediaType,digest:i.descriptor.
digest,bytes:i.bytes})}catch(o){if(!(o instanceof _)||o.kind!=="immutable-tag")throw o;t.logger.debug(`${r}: ${n.fingerprint} was taken meanwhile`)}}async function Ae(e,t,n){
return(await Promise.all(n.map(s=>e.readManifest(t,s)))).map(s=>s&&Pe(s))}function Pe(e){const{mediaType:t,digest:n,bytes:i}=e,s={descriptor:{mediaType:t,digest:n,
size:i.length},bytes:i,blobs:[],children:[]};if((0,w.nw)(t))return{manifest:s,digest:n,size:void 0,configuration:void 0,layers:[]};const{config:r,layers:o}=JSON.
parse(Buffer.from(i).toString());if(!r||!o)return{manifest:s,digest:n,size:void 0,configuration:void 0,layers:[]};const a=r.size+o.reduce((c,u)=>c+u.size,0);return{
manifest:s,digest:n,size:a,configuration:r.digest,layers:o.map(c=>c.digest)}}var Qt=h(8321),qt=h(4508),_t=h(8050),Q=h(3677);async function en(e,t){const n=await(0,I.
TO)((0,I.ow)(t)).catch(()=>({})),i=[...Re(nn(t)),...Re(n)];return[...new Set(i)].filter(s=>s!==e&&s!=="").sort()}function Re({auths:e,credsStore:t}){const n=i=>t!==
void 0||Object.keys(i??{}).length>0;return Object.entries(e??{}).flatMap(([i,s])=>n(s)?[tn(i)]:[])}function tn(e){const[t=""]=e.replace(/^https?:\/\//,"").split(
"/");return t.slice(t.lastIndexOf("@")+1)}function nn(e){try{return(0,I.Cj)(e[Q.E.dockerAuthConfig]??"",Q.E.dockerAuthConfig)}catch{return{}}}const sn=6,rn=120;
class on{host;#e;#t;#n;constructor(t,n,i){this.host=t,this.#e=(0,V._g)(t),this.#t=i,this.#n=(0,_t.QG)(t,n,i)}async findManifest(t,n){const{status:i,headers:s}=await this.#i(
{...this.#o(t,n),method:"HEAD"});if(i===404)return;const r=s["docker-content-digest"];if(i!==200||r===void 0){const o=await this.readManifest(t,n);return o&&{mediaType:o.
mediaType,digest:o.digest,size:o.bytes.length}}return{mediaType:s["content-type"]??"",digest:r,size:Number(s["content-length"]??0)}}async readManifest(t,n){const i=await this.#i(
this.#o(t,n));if(i.status===404)return;const{status:s,headers:r,bytes:o}=i;if(s!==200||!an(o))throw pe(this.host,"with a manifest",`look up ${t}:${n}`,i);return{
mediaType:r["content-type"]??"",digest:(0,w.ol)(o),bytes:o}}async writeManifest(t,n,i){const{headers:s}=await this.#i({target:`${t}/manifests/${n}`,method:"PUT",
headers:{"content-type":i.mediaType},body:()=>i.bytes,timeout:rn,what:`put the manifest ${n}`,permission:"ecr:PutImage",repository:t}),r=s["docker-content-diges\
t"];if(r!==void 0&&r!==i.digest)throw new f.nM(`The registry ${this.host} stored ${t}:${n} as ${r}, not as ${i.digest}.`,"Report it to those who run the registr\
y: it changed a manifest.")}async hasBlob(t,n){return await this.retry(`The request to look for a layer in ${t}`,()=>this.hasBlobNow(t,n))}async hasBlobNow(t,n){
const i=await this.send({target:`${t}/blobs/${n}`,method:"HEAD",what:"look for a layer",permission:"ecr:BatchCheckLayerAvailability",repository:t});if(i.body.resume(),
i.status===404)return!1;if(i.status===200||i.status===307)return!0;throw pe(this.host,"as a registry does",`look for the layer ${t}@${n}`,i)}async retry(t,n){const{
logger:i,signal:s}=this.#t,r=o=>i.info(o);return await(0,W.jh)(n,{what:t,onRetry:r,attempts:sn,signal:s})}async send(t){const n=await this.#s(t),{status:i}=n,s=t.
method==="HEAD"||t.method===void 0||t.method==="GET";if(i<300)return this.#a(n);if(i<400&&s)return n;const r=()=>en(this.host,this.#t.environment),o={...t,host:this.
host,otherLogins:r};if(i===404&&s)return n;throw t.method==="HEAD"&&!(0,W.Dm)(i)?await me(await this.#s({...t,method:"GET"}),o):await me(n,o)}#a(t){if(!t.headers["\
content-type"]?.startsWith("text/html"))return t;throw t.body.destroy(),new f.nM(`What answers for the registry ${this.host} is a web page.`,"A proxy may answer\
 in its place: add the host to NO_PROXY.")}async#i(t){return await this.retry(`The request to ${t.what} in ${t.repository}`,async()=>{const n=await this.send(t),
i=await cn(n,new URL(this.#e));return{status:n.status,headers:n.headers,bytes:i}})}async#s(t){const n={repository:t.repository,mountFrom:t.mountFrom},i=await this.#r(
t,await this.#n.header(n));return i.status!==401||!await this.#n.learn(i,n)?i:(await i.body.text(),await this.#r(t,await this.#n.header(n)))}async#r(t,n){const{
target:i,body:s,what:r,permission:o,repository:a,mountFrom:c,...u}=t,d=typeof i=="string"?new URL(`${this.#e}/v2/${i}`):i,m=n&&d.origin===this.#e?{authorization:n}:
{},{http:v,signal:E}=this.#t;return await v({...u,url:d,headers:{...m,...u.headers},signal:E,...s?{body:s()}:{}})}#o(t,n){return{target:`${t}/manifests/${n}`,headers:{
accept:w.Fm.join(", ")},what:`look up ${n}`,permission:"ecr:BatchGetImage",repository:t}}locationOf(t){const n=t.headers.location;if(n===void 0)throw new f.yo(`\
The registry ${this.host} started an upload without saying where (HTTP ${t.status}).`,"Check that the host is a registry that speaks the OCI distribution protoc\
ol.");return new URL(n,this.#e)}}function an(e){try{const t=JSON.parse(Buffer.from(e).toString());return typeof t=="object"&&t!==null&&"schemaVersion"in t}catch{
return!1}}async function cn(e,t){try{return new Uint8Array(await(0,Qt.arrayBuffer)(e.body))}catch(n){throw(0,qt.x)(t,n)}}var un=h(7355),Ne=h(9217),De=h(6686);async function dn(e,t,n){
const{region:i,profile:s,account:r,scanOnPush:o,immutableTags:a}=t,{CreateRepositoryCommand:c}=await Promise.all([h.e(777),h.e(149)]).then(h.t.bind(h,149,19));try{
await(await(0,un.createEcrClient)({region:i,profile:s},n)).send(new c({repositoryName:e,imageTagMutability:a?"IMMUTABLE":"MUTABLE",imageScanningConfiguration:{scanOnPush:o},
...r===void 0?{}:{registryId:r}})),n.logger.info(`Created the repository ${e}.`)}catch(u){if((0,De.awsAnswerOf)(u)?.code==="RepositoryAlreadyExistsException")return;
throw(0,De.awsError)(u,{permission:"ecr:CreateRepository",caller:(0,Ne.J8)(s,n.environment),profile:(0,Ne.q8)(s,n.environment)})}}function fn(e,t){return`${[`##\
# ${e}`,"","| service | what happened | digest | size | sent | reused | time |","| --- | --- | --- | ---: | ---: | ---: | ---: |",...t.map(ln),"",...hn(t)].join(
`
`)}
`}function ln(e){const t=e.spans.reduce((i,{start:s,end:r})=>i+r-s,0);return`| ${[e.service,e.outcome,e.digest?`\`${e.digest.slice(0,19)}\``:"",e.size===void 0?
"":Y(e.size),Y(e.sent),Y(e.reused),Me(t)].map(i=>i.replaceAll("|","\\|").replaceAll(`
`," ")).join(" | ")} |`}function hn(e){const t=e.flatMap(s=>s.spans);if(t.length===0)return[];const n=Math.min(...t.map(({start:s})=>s));return["```mermaid","ga\
ntt","  dateFormat x","  axisFormat %M:%S",...e.flatMap(({service:s,spans:r})=>r.length===0?[]:[`  section ${ze(s)}`,...r.map(({phase:o,start:a,end:c})=>`  ${ze(
o)} :${a-n}, ${Math.max(c,a+1)-n}`)]),"```",""]}function ze(e){return e.replace(/[:;#,]/g," ")}async function gn(e,t){const{environment:n,mask:i,logger:s,now:r}=t,
o=await(0,I.yi)(e.registry,n,t.signal);o&&i(o.type==="password"?o.password:o.token);const{services:a,bake:c}=e.bake?await Rt(e.bake,t):{services:e.services,bake:void 0};
await(0,H.I2)(t.folder);const u={inputs:e,dependencies:t,registry:new on(e.registry,o,t),progress:Ct(s,r),folder:await(0,N.mkdtemp)((0,x.join)(t.folder,"push-im\
ages-")),works:a.map(d=>({service:d,sent:0,mounted:0,existing:0,spans:[]})),bake:c};try{await mn(u)}finally{u.progress.stop(),await(0,N.rm)(u.folder,{recursive:!0,
force:!0}),await(0,N.rmdir)(t.folder).catch(()=>{}),await t.summarize(fn(kn(e),u.works.map(Tn)))}return vn(u.works),xn(u)}async function mn(e){const{inputs:t}=e;
if(t.push&&await Kt(e),await pn(e),await Nt(e),t.push)await ne(e,X(e),"look-up",async n=>{const{image:i,service:s}=n;i?.kind==="engine"&&s.source.kind==="build"&&
await Le(e,n,i.id)}),await wn(e);else for(const n of X(e))n.outcome="not pushed"}async function Le(e,t,n){await ie(e,t,"look-up",()=>Yt(e,t,n))}async function pn(e){
const t=X(e),n=t.flatMap(({service:{source:s}})=>s.kind==="engine"?[s.reference]:[]),i=y(n,e.dependencies);await ne(e,t,"find",async s=>{const{source:r}=s.service;
if(r.kind==="engine"){const o=i.then(a=>yn(a[n.indexOf(r.reference)]));e.inputs.push&&await Le(e,s,o),s.image={kind:"engine",id:await o}}else r.kind==="layout"&&
(s.image={kind:"layout",manifest:await J(await(0,k.Zy)(r.path),r.image)})})}function yn(e){if(typeof e=="string")return e;throw e}async function wn(e){const{inputs:t,
registry:n,dependencies:i}=e,{concurrency:s,createRepositories:r}=t,o=nt(n,{concurrency:s,...r?{createRepository:d=>dn(d,r,i)}:{}});for(const{service:d,layers:m}of e.
works)m&&o.know(d.repository,m);const a=X(e),c=[...new Set(a.flatMap(({image:d})=>d?.kind==="engine"?[d.id]:[]))],u=c.length>0?$(c,e.folder,t.compression,i):void 0;
await ne(e,a,"push",async d=>{const m=d.image?.kind==="layout"?d.image.manifest:await bn(e,d,u);await ie(e,d,"push",()=>$n(e,o,d,m))})}async function bn(e,t,n){
const{image:i,service:s}=t;if(i?.kind!=="engine"||!n)throw new Error(`Service '${s.name}' has no image`);const r=e.progress.begin(s.name,"save");try{const o=await ie(
e,t,"save",async()=>await(await n).image(i.id));return r.end("saved and compressed"),o}catch(o){throw r.end("save failed"),o}}async function $n(e,t,n,i){const{inputs:s,
progress:r}=e,{name:o,repository:a}=n.service,c=r.begin(o,"push"),u=(0,w.$d)(i),d=n.image?.kind==="engine",m=()=>Y(n.mounted+n.existing);c.describe(()=>`${Y(n.sent)}\
 sent, ${m()} reused of ${Y(u)}`);try{const v=await t.push({repository:a,tags:s.tags,manifest:i,isNew:d},n);await Se(e,n,i),Object.assign(n,{outcome:v,digest:i.
descriptor.digest,size:u}),c.end(`${v} ${i.descriptor.digest}, ${Y(n.sent)} sent, ${m()} reused`)}catch(v){throw c.end("push failed"),v}}function vn(e){const t=e.
filter(({error:r})=>r!==void 0),[n]=t;if(!n)return;if(t.every(({error:r})=>!(r instanceof f.lZ)))throw n.error;const i=new Map;for(const{error:r,service:o}of t){
const a=r instanceof f.lZ?`${r.message}
${r.remedy}`:String(r);i.set(a,[...i.get(a)??[],o.name])}const s=e.filter(({error:r})=>r===void 0).map(({service:r})=>r.name);throw new f.yo([...i].map(([r,o])=>`${o.
join(", ")}: ${r}`).join(`
`),s.length>0?`These services are in the registry: ${s.join(", ")}.`:"No service was pushed.",{cause:n.error})}function xn({inputs:e,works:t}){const[n]=e.tags,i={};
for(const{service:o,digest:a}of t){const c=`${e.registry}/${o.repository}`,u=a===void 0?`${c}:${n}`:`${c}@${a}`;i[o.name]={repository:o.repository,tag:n,...a===
void 0?{}:{digest:a},ref:u}}const s=Object.values(i).flatMap(({digest:o,ref:a})=>o===void 0?[]:[a]),r=Object.entries(i).map(([o,a])=>({service:o,...a}));return{
images:i,tag:n,refs:s,matrix:{include:r}}}function kn({registry:e,tags:t,push:n}){return`${n?"Images":"Images (not pushed)"} ${t.join(", ")} in ${e}`}function Tn(e){
const t=e.image!==void 0&&e.service.source.kind==="build"&&e.error===void 0;return{service:e.service.name,repository:e.service.repository,outcome:`${t?"built, ":
""}${e.outcome??"not done"}`,digest:e.digest,size:e.size,sent:e.sent,reused:e.mounted+e.existing,spans:e.spans}}var On=h(100),En=h(2879);const le=["context","fi\
le","target","build-args","image","sources"],se=`Write them as YAML, for example:
  api: {target: api}
  worker: {target: worker}`;async function In(e,t){const n=await je(e),i=Sn(n);if(i.length===0)throw new f.yo("The input 'services' names no service.",se);return i.
map(([s,r])=>An(s,r,t))}async function Mn(e){if(e==="")return[];const t=await je(e);if(Array.isArray(t))return Ce(t).map(([n])=>n);throw new f.yo("With 'bake-fi\
les', the input 'services' is a list of targets, and nothing else.","Write services: [api, worker], or leave it out for the default group.")}async function je(e){
const{parse:t}=await h.e(483).then(h.t.bind(h,3483,19));try{return t(e)}catch(n){throw new f.yo(`The input 'services' is not YAML: ${(0,f.bD)(n)}`,se,{cause:n})}}
function Sn(e){if(Array.isArray(e))return Ce(e);if(!he(e))throw new f.yo("The input 'services' is neither a mapping nor a list.",se);return Object.entries(e).map(
([t,n])=>{if(n===null)return[t,{}];if(!he(n))throw new f.yo(`Service '${t}' is not a mapping.`,se);return[t,n]})}function Ce(e){const t=new Set;return e.map(n=>{
if(typeof n!="string")throw new f.yo("The list in 'services' holds something else than names.",se);if(t.has(n))throw new f.yo(`Service '${n}' stands twice in 's\
ervices'.`,"Name each service once.");return t.add(n),[n,{target:n}]})}function An(e,t,n){for(const o of Object.keys(t))if(!le.some(a=>a===o))throw new f.yo(`Se\
rvice '${e}' has the unknown key '${o}'.`,`Use some of: ${le.join(", ")}.`);const i=(0,V.n_)(`${n.repositoryPrefix}${e}`,e),s=Pn(e,t),r=Nn(e,t,s,n);return{name:e,
repository:i,source:s,...r?{fingerprint:r}:{}}}function Pn(e,t){const n=oe(e,t,"image");if(n!==void 0){const r=le.find(o=>o!=="image"&&t[o]!==void 0);if(r)throw new f.
yo(`Service '${e}' has both 'image' and '${r}'.`,"Name an existing image with 'image', or say how to build one; not both.");return Rn(e,n)}const i=oe(e,t,"file"),
s=oe(e,t,"target");return{kind:"build",context:oe(e,t,"context")??".",...i===void 0?{}:{file:i},...s===void 0?{}:{target:s},buildArgs:Dn(e,t["build-args"])}}function Rn(e,t){
if(!t.startsWith("oci:"))return{kind:"engine",reference:t};const n=/^oci:((?:[A-Za-z]:[\\/])?[^:]+)(?::(.+))?$/.exec(t);if(!n?.[1])throw new f.yo(`Service '${e}\
' has the image '${t}', which names no folder or archive.`,"Write oci:<folder or .tar>, and oci:<folder or .tar>:<name> where it holds several images.");return{
kind:"layout",path:n[1],...n[2]?{image:n[2]}:{}}}function Nn(e,t,n,i){const s=t.sources;if(n.kind!=="build"||s===!1)return;if(s===!0||s===void 0&&i.sources)return[
n.context];if(s===void 0)return;const r=Array.isArray(s)?s:[s];if(r.length>0&&r.every(o=>typeof o=="string"&&o!==""))return r;throw new f.yo(`Service '${e}' has\
 'sources' that are not paths.`,"List the paths that the image is made of, or write 'sources: true' for its build context.")}function Dn(e,t){if(t==null)return{};
const n=new f.yo(`Service '${e}' has 'build-args' that are not a mapping from names to text.`,"Write build-args: {NAME: value}.");if(!he(t))throw n;const i={};for(const[
s,r]of Object.entries(t)){if(!["string","number","boolean"].includes(typeof r))throw n;i[s]=String(r)}return i}function oe(e,t,n){const i=t[n];if(i!=null){if(typeof i==
"string"&&i!=="")return i;throw new f.yo(`Service '${e}' has a '${n}' that is not text.`,`Give '${n}' as text, in quotes.`)}}function he(e){return typeof e=="ob\
ject"&&e!==null&&!Array.isArray(e)}const zn=12;async function Ln(e,t){const n=(0,V.aj)(e.required("registry")),i=e.list("tags").map(m=>(0,V.Bs)(m)),[s=jn(t),...r]=[
...new Set(i)],o=e.text("repository-prefix"),a=e.boolean("sources"),c=e.list("bake-files"),u=c.length>0?e.text("services"):e.required("services"),d=e.choice("sk\
ip-existing",["auto","true","false"]);return{services:c.length>0?[]:await In(u,{repositoryPrefix:o,sources:a}),...c.length>0?{bake:{files:c,targets:await Mn(u),
repositoryPrefix:o,sources:a}}:{},registry:n,tags:[s,...r],labels:Un(t),skipExisting:d==="auto"?i.length===0:d==="true",push:e.boolean("push"),concurrency:e.integer(
"concurrency",{min:1,max:64}),platforms:e.list("platforms").map(Cn),provenance:e.choice("provenance",["false","true","min","max"]),compression:e.choice("compres\
sion",["gzip","zstd"]),cache:e.choice("cache",["none","registry","gha"]),exportCache:!/^pull_request/.test(t[Q.E.githubEventName]??""),...e.boolean("create-repo\
sitories")?{createRepositories:Bn(e,n)}:{}}}function jn(e){const t=e[Q.E.githubSha]??"";if(/^[0-9a-f]{12,}$/.test(t))return`sha-${t.slice(0,zn)}`;throw new f.yo(
"GITHUB_SHA holds no commit to make a tag of.","Give 'tags'.")}function Cn(e){if(/^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9]+)?$/.test(e))return e;throw(0,En.n)("platf\
orms",e,"Use <system>/<architecture>, such as linux/amd64 or linux/arm64.")}function Bn(e,t){const n=(0,On.vK)(e.required("region")),i=(0,q.R5)(t);if(!i&&(0,V._g)(
t).startsWith("https:"))throw new f.yo(`The input 'create-repositories' is true, but the registry ${t} is not Amazon ECR.`,"Leave it out: other registries creat\
e repositories by themselves or with tools of their own.");return{region:i?(0,q.l5)(t,n).region:n,profile:e.optional("profile"),...i?{account:t.slice(0,12)}:{},
scanOnPush:e.boolean("scan-on-push"),immutableTags:e.boolean("immutable-tags")}}function Un(e){const t=e[Q.E.githubServerUrl],n=e[Q.E.githubRepository],i=e[Q.E.
githubSha];return{...t&&n?{"org.opencontainers.image.source":`${t}/${n}`}:{},...i?{"org.opencontainers.image.revision":i}:{}}}const Fn=0;async function Wn(e){const t=await Ln(
e.inputs,e.environment);e.setOutputs({...await gn(t,e)})}}),1620:((ae,F,h)=>{h.d(F,{Ap:()=>P,Cm:()=>D,Zy:()=>M,uv:()=>C});var N=h(3024),x=h(1455),f=h(6760),H=h(
7075),L=h(6986),k=function(g,l,y){if(l!=null){if(typeof l!="object"&&typeof l!="function")throw new TypeError("Object expected.");var p,$;if(y){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");p=l[Symbol.asyncDispose]}if(p===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");p=l[Symbol.dispose],y&&($=p)}if(typeof p!="function")throw new TypeError("Object not disposable.");$&&(p=function(){try{$.call(this)}catch(T){return Promise.
reject(T)}}),g.stack.push({value:l,dispose:p,async:y})}else y&&g.stack.push({async:!0});return l},w=(function(g){return function(l){function y(I){l.error=l.hasError?
new g(I,l.error,"An error was suppressed during disposal."):I,l.hasError=!0}var p,$=0;function T(){for(;p=l.stack.pop();)try{if(!p.async&&$===1)return $=0,l.stack.
push(p),Promise.resolve().then(T);if(p.dispose){var I=p.dispose.call(p.value);if(p.async)return $|=2,Promise.resolve(I).then(T,function(U){return y(U),T()})}else
$|=1}catch(U){y(U)}if($===1)return l.hasError?Promise.reject(l.error):Promise.resolve();if(l.hasError)throw l.error}return T()}})(typeof SuppressedError=="funct\
ion"?SuppressedError:function(g,l,y){var p=new Error(y);return p.name="SuppressedError",p.error=g,p.suppressed=l,p});const b=1024*1024;async function M(g){return(await(0,x.
stat)(g).catch(y=>{throw new L.yo(`There is no image at ${g}.`,"Make it in an earlier step, or correct the path.",{cause:y})})).isDirectory()?S(g):await te(g)}function S(g){
return{path:g,size:async l=>await Z((0,f.join)(g,l)),read:async l=>await J((0,f.join)(g,l)),open:(l,y)=>(0,N.createReadStream)((0,f.join)(g,l),{start:y,highWaterMark:b})}}
async function Z(g){try{return(await(0,x.stat)(g)).size}catch(l){if((0,L.$N)(l)==="ENOENT")return;throw l}}async function J(g){try{return await(0,x.readFile)(g)}catch(l){
if((0,L.$N)(l)==="ENOENT")return;throw l}}async function te(g){const l=await A(g),y=(p,$)=>{const T=l.get(p);if(!T||$>=T.size)return H.Readable.from([]);const I=T.
start+T.size-1;return(0,N.createReadStream)(g,{start:T.start+$,end:I,highWaterMark:b})};return{path:g,size:async p=>l.get(p)?.size,read:async p=>{if(!l.has(p))return;
const $=[];for await(const T of y(p,0))$.push(T);return Buffer.concat($)},open:y}}const j=512;async function A(g){const l=new Map,y=new Map;for await(const{header:p,
start:$}of R(g)){const T=C(p.path??""),I=D(T,p);I!==void 0?y.set(T,I):(p.type==="File"||p.type==="OldFile")&&l.set(T,{start:$,size:p.size??0})}return P(l,y),l}async function*R(g){
const l={stack:[],error:void 0,hasError:!1};try{const{Header:y,Pax:p}=await h.e(549).then(h.bind(h,1549)),$=k(l,await(0,x.open)(g),!0);let T,I=0;for(let U=await z(
$,I,j);U.length===j;U=await z($,I,j)){const G=new y(U,0,T);if(G.nullBlock)return;if(!G.cksumValid)throw K(g);const W=I+j,q=G.size??0;if(I=W+Math.ceil(q/j)*j,G.type===
"ExtendedHeader"){T=p.parse((await z($,W,q)).toString());continue}yield{header:G,start:W},T=void 0}if(I===0)throw K(g)}catch(y){l.error=y,l.hasError=!0}finally{
const y=w(l);y&&await y}}function D(g,{type:l,linkpath:y=""}){return l==="SymbolicLink"?C(f.posix.join(f.posix.dirname(g),y)):l==="Link"?C(y):void 0}function P(g,l){
for(const[y,p]of l){const $=g.get(l.get(p)??p);$&&g.set(y,$)}}async function z(g,l,y){const{buffer:p,bytesRead:$}=await g.read(Buffer.alloc(y),0,y,l);return p.subarray(
0,$)}function C(g){return g.replaceAll("\\","/").replace(/^(?:\.\/)+/,"")}function K(g){return new L.yo(`${g} is neither a folder nor an uncompressed tar archiv\
e.`,"Unpack it first if it is compressed (gunzip), or write it as a plain .tar.")}}),9526:((ae,F,h)=>{h.d(F,{$d:()=>k,Fm:()=>f,Ib:()=>x,OR:()=>w,nw:()=>H,ol:()=>L});
var N=h(7598);const x={ociIndex:"application/vnd.oci.image.index.v1+json",ociManifest:"application/vnd.oci.image.manifest.v1+json",ociConfig:"application/vnd.oc\
i.image.config.v1+json",ociLayerGzip:"application/vnd.oci.image.layer.v1.tar+gzip",ociLayerZstd:"application/vnd.oci.image.layer.v1.tar+zstd",dockerIndex:"appli\
cation/vnd.docker.distribution.manifest.list.v2+json",dockerManifest:"application/vnd.docker.distribution.manifest.v2+json",dockerConfig:"application/vnd.docker\
.container.image.v1+json",dockerLayerGzip:"application/vnd.docker.image.rootfs.diff.tar.gzip"},f=[x.ociIndex,x.ociManifest,x.dockerIndex,x.dockerManifest];function H(b){
return b===x.ociIndex||b===x.dockerIndex}function L(b){return`sha256:${(0,N.createHash)("sha256").update(b).digest("hex")}`}function k(b){let M=0;for(const S of w(
b).values())M+=S.descriptor.size;return M}function w(b){const M=new Map(b.blobs.map(S=>[S.descriptor.digest,S]));for(const S of b.children)for(const[Z,J]of w(S))
M.set(Z,J);return M}}),8630:((ae,F,h)=>{h.r(F),h.d(F,{default:()=>f,limitFunction:()=>H});class N{value;next;constructor(w){this.value=w}}class x{#e;#t;#n;constructor(){
this.clear()}enqueue(w){const b=new N(w);this.#e?(this.#t.next=b,this.#t=b):(this.#e=b,this.#t=b),this.#n++}dequeue(){const w=this.#e;if(w)return this.#e=this.#e.
next,this.#n--,this.#e||(this.#t=void 0),w.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#n=0}get size(){return this.#n}*[Symbol.
iterator](){let w=this.#e;for(;w;)yield w.value,w=w.next}*drain(){for(;this.#e;)yield this.dequeue()}}function f(k){let w=!1;if(typeof k=="object"&&({concurrency:k,
rejectOnClear:w=!1}=k),L(k),typeof w!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const b=new x;let M=0;const S=()=>{M<k&&b.size>0&&
(M++,b.dequeue().run())},Z=()=>{M--,S()},J=async(A,R,D)=>{const P=(async()=>A(...D))();R(P);try{await P}catch{}Z()},te=(A,R,D,P)=>{const z={reject:D};new Promise(
C=>{z.run=C,b.enqueue(z)}).then(J.bind(void 0,A,R,P)),M<k&&S()},j=(A,...R)=>new Promise((D,P)=>{te(A,D,P,R)});return Object.defineProperties(j,{activeCount:{get:()=>M},
pendingCount:{get:()=>b.size},clearQueue:{value(){if(!w){b.clear();return}const A=AbortSignal.abort().reason;for(;b.size>0;)b.dequeue().reject(A)}},concurrency:{
get:()=>k,set(A){L(A),k=A,queueMicrotask(()=>{for(;M<k&&b.size>0;)S()})}},map:{async value(A,R){const D=[];try{Array.from(A,(P,z)=>{const C=j(R,P,z);return D.push(
C),C})}catch(P){for(const z of D)z.catch(()=>{});throw P}return Promise.all(D)}}}),j}function H(k,w){const b=f(w),M=(...S)=>b(()=>k(...S));return Object.defineProperty(
M,"clearQueue",{value:b.clearQueue}),M}function L(k){if(!((Number.isInteger(k)||k===Number.POSITIVE_INFINITY)&&k>0))throw new TypeError("Expected `concurrency` \
to be a number from 1 and up")}})};

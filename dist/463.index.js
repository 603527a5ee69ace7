export const id=463,ids=[463,370],modules={2463:((ee,C,h)=>{h.r(C),h.d(C,{deadline:()=>ln,run:()=>hn});var S=h(1455),k=h(6760),m=h(2977),F=h(4195),z=h(7729);async function T(e,{
environment:t,signal:n},i){try{const r={...t,BUILDKIT_PROGRESS:"plain"};return await(0,z.R)("docker",e,{env:r,signal:n,...i?{onLine:i}:{}})}catch(r){throw(0,m.$N)(
r)!=="ENOENT"?r:new m.yo("There is no docker command on this machine.","Run the job on a machine with Docker, or hand the images over as OCI layouts (image: oci\
:<path>).",{cause:r})}}async function O(e){const{exitCode:t,stderr:n,stdout:i}=await T(["version","--format","{{.Server.Version}}"],e);if(!(t===0&&i.trim()!==""))
throw new m.nM(`The Docker Engine does not answer: ${n.trim()||i.trim()}`,"Start it, or correct DOCKER_HOST or DOCKER_CONTEXT.")}async function x(e,t){const n=[
"image","inspect","--format","{{.Id}}","--"],{exitCode:i,stdout:r,stderr:s}=await T([...n,...e],t),o=r.split(`
`).filter(u=>u.startsWith("sha256:"));if(i===0&&o.length===e.length)return o;const[a=""]=e;if(e.length<=1){const u=new m.yo(`The Docker Engine has no image ${a}\
: ${s.trim()}`,"Build or pull it in an earlier step, or have it built here ('context', 'target').");return e.map(()=>u)}return(await Promise.all(e.map(u=>x([u],
t)))).flat()}async function A(e,t,n){const i=(0,k.join)(t,"images.tar"),{exitCode:r,stderr:s}=await T(["save","--output",i,...e],n);if(r!==0)throw new m.nM(`doc\
ker save failed: ${s.trim()}`,"Check the Docker Engine and the free disk space.");const[{SavedImages:o},{openImageFiles:a}]=await Promise.all([h.e(518).then(h.bind(
h,2518)),Promise.resolve().then(h.bind(h,5137))]);return new o(await a(i),t)}var D=h(663),N=h(1527),W=h(5137),B=h(3891),U=h(370),R=h(5715),P=h(794);class g extends m.
yo{kind;status;constructor(t,n,i,r){super(i,r),this.kind=t,this.status=n}}async function p(e,t){const n=b(await e.body.text()),i=n?`${n.code}: ${n.message}`:`HT\
TP ${e.status}`;if((0,P.Dm)(e.status))return new P.N_(`The registry ${t.host} could not ${t.what} (HTTP ${e.status}${n?`, ${i}`:""}).`,"Run the job again later.",
{retryAfter:$(e.headers["retry-after"])});const r=f(e.status,n);return new g(r,e.status,w(r,t,i),y(r,t))}function b(e){try{const{errors:t}=JSON.parse(e),n=t?.[0];
return n?{code:String(n.code),message:String(n.message??"")}:void 0}catch{return}}const d=[["expired",(e,{message:t})=>/token has expired|security token.* expired|ExpiredToken/i.
test(t)],["immutable-tag",(e,{message:t})=>/immutable|already exists.*overwritten/i.test(t)],["no-repository",(e,{code:t})=>t==="NAME_UNKNOWN"||e===404&&t==="NA\
ME_INVALID"],["digest",(e,{code:t})=>t==="DIGEST_INVALID"||t==="SIZE_INVALID"],["upload-unknown",(e,{code:t})=>t==="BLOB_UPLOAD_UNKNOWN"||t==="BLOB_UPLOAD_INVAL\
ID"],["unauthenticated",(e,{code:t,message:n})=>e===401||t==="UNAUTHORIZED"||/authorization token is invalid/i.test(n)],["denied",(e,{code:t})=>e===403||t==="DE\
NIED"]];function f(e,t){return d.find(([,i])=>i(e,t??{code:"",message:""}))?.[0]??"other"}function w(e,{what:t,host:n,repository:i},r){switch(e){case"unauthenti\
cated":return`The registry ${n} does not accept this job's login. ${r}`;case"expired":return`This job's login to the registry ${n} has expired. ${r}`;case"no-re\
pository":return`The repository ${i} does not exist in the registry ${n}. ${r}`;case"denied":return`The registry ${n} denies this job to ${t} in the repository ${i}\
. ${r}`;case"digest":return`The registry ${n} received other bytes for ${i} than their digest says. ${r}`;default:return`The registry ${n} refused to ${t} in th\
e repository ${i}. ${r}`}}function y(e,t){switch(e){case"unauthenticated":return`Log in before this step: ds-infra's ecr-login with registries: ${t.host}.`;case"\
expired":return"Run ecr-login again just before this step: a login to Amazon ECR lasts 12 hours.";case"no-repository":return`Set create-repositories: true, or c\
reate it: ${v(t)}`;case"denied":return`Allow ${t.permission} on the repository in the role's policy, or log in with a profile that has it (${R.e.standIn.profile}\
).`;case"digest":return"Make the image again: its files were changed or cut short after it was written.";default:return"See what the registry answered; the READ\
ME of push-images lists what it needs."}}function v({host:e,repository:t}){const n=/\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\./.exec(e)?.[1]??R.e.region;return`aws \
ecr create-repository --repository-name ${t} --region ${n} --profile <profile>`}function $(e){return e!==void 0&&/^\d+$/.test(e)?Number(e):void 0}var L=h(7075);
const H=4*1024*1024,K=120;async function Z(e,t,n,i={}){const r={registry:e,repository:t,blob:n,onProgress:i.onProgress??(()=>{})},s={upload:void 0,tries:0,resumes:!0};
return await e.retry(`To send a layer to ${t}`,()=>te(r,s,i.mountFrom))}async function te(e,t,n){const{registry:i,repository:r,blob:s}=e;t.tries+=1;const o=t.upload&&
t.resumes?await Se(i,r,t.upload):void 0;if(t.upload=o,!o&&t.tries>1&&await i.hasBlob(r,s.descriptor.digest))return"sent";if(t.upload??=await Ae(i,r,s,n),!t.upload)
return"mounted";try{return await Pe(e,t.upload),"sent"}catch(a){throw!o||!(a instanceof g)?a:(t.resumes=!1,new P.N_(a.message,a.remedy,{cause:a}))}}async function Ae(e,t,n,i){
const{digest:r}=n.descriptor,s=i?`?${new URLSearchParams({mount:r,from:i})}`:"",o=await e.send({target:`${t}/blobs/uploads/${s}`,method:"POST",headers:{"content\
-length":"0"},what:"start an upload",permission:"ecr:InitiateLayerUpload",repository:t,mountFrom:i});return await o.body.text(),o.status===201?void 0:{location:e.
locationOf(o),offset:0}}async function Se(e,t,n){try{const i=await e.send({target:n.location,what:"ask for the state of an upload",permission:"ecr:InitiateLayer\
Upload",repository:t});await i.body.text();const r=Number(/^(?:bytes=)?0-(\d+)$/.exec(i.headers.range??"")?.[1]??0);return i.status!==204||r===0?void 0:{location:e.
locationOf(i),offset:r+1}}catch(i){if(i instanceof g)return;throw i}}async function Pe(e,t){const{size:n}=e.blob.descriptor,i=t.offset===0&&n<=H;!i&&t.offset<n&&
await Re(e,t);const{registry:r,repository:s,blob:o}=e;await(await r.send({target:Ne(t.location,o.descriptor.digest),method:"PUT",headers:{"content-type":"applic\
ation/octet-stream","content-length":i?String(n):"0"},...i?{body:()=>o.open(0)}:{},timeout:K,what:"complete the upload of a layer",permission:"ecr:CompleteLayer\
Upload",repository:s})).body.text(),e.onProgress(n)}async function Re({registry:e,repository:t,blob:n,onProgress:i},r){const{size:s}=n.descriptor,{offset:o}=r,a=await e.
send({target:r.location,method:"PATCH",headers:{"content-type":"application/octet-stream","content-length":String(s-o),...o>0?{"content-range":`${o}-${s-1}`}:{}},
body:()=>De(n.open(o),c=>i(o+c)),timeout:K,what:"send a layer",permission:"ecr:UploadLayerPart",repository:t});await a.body.text(),r.location=e.locationOf(a),r.
offset=s}function De(e,t){let n=0;const i=new L.Transform({transform:(r,s,o)=>{n+=r.length,t(n),o(null,r)}});return(0,L.pipeline)(e,i,()=>{}),i}function Ne(e,t){
const n=new URL(e);return n.search=[n.search.slice(1),`digest=${encodeURIComponent(t)}`].filter(Boolean).join("&"),n}function ze(e,t){const n=(0,U.default)(t.concurrency),
i=new Map,r={registry:e,owners:i,limited:s=>n(s)};return{push:async(s,o)=>{const{promise:a,resolve:c}=Promise.withResolvers();je(i,s,a);let u=!1;try{const l=await Be(
r,s,o,t.createRepository);return u=!0,l}finally{c(u)}}}}function je(e,{repository:t,manifest:n},i){for(const r of(0,N.OR)(n).keys())e.has(r)||e.set(r,{repository:t,
complete:i})}async function Be(e,t,n,i){try{return await ce(e,t,n)}catch(r){if(!i||!(r instanceof g)||r.kind!=="no-repository")throw r;return await i(t.repository),
await ce(e,t,n)}}async function ce(e,t,n){const{registry:i}=e,{repository:r,tags:s,manifest:o}=t,{digest:a}=o.descriptor,c=await Promise.all(s.map(l=>i.findManifest(
r,l))),u=s.filter((l,E)=>c[E]?.digest!==a);if(u.length===s.length)await Le(e,t,n);else for(const l of(0,N.OR)(o).values())n.existing+=l.descriptor.size;for(const l of u)
await fe(i,r,l,o);return u.length===0?"unchanged":"pushed"}async function Le(e,t,n){const i=[...(0,N.OR)(t.manifest).values()];let r=!1;const s=await Promise.allSettled(
i.map(async o=>{try{await Ce(e,t.repository,o,n,()=>r)}catch(a){throw r=!0,a}}));for(const o of s)if(o.status==="rejected")throw o.reason;for(const o of t.manifest.
children)await ue(e.registry,t.repository,o)}async function ue(e,t,n){for(const i of n.children)await ue(e,t,i);await e.writeManifest(t,n.descriptor.digest,de(n))}
async function Ce(e,t,n,i,r){const{registry:s,owners:o,limited:a}=e,{digest:c,size:u}=n.descriptor,l=o.get(c),E=l===void 0||l.repository===t;if(await a(async()=>r()||
await s.hasBlob(t,c))){i.existing+=u;return}const M=!E&&await l.complete?l.repository:void 0;await a(async()=>{if(r())return;let j=0;const _=Me=>{i.sent+=Me-j,j=
Me};if(await Z(s,t,n,{mountFrom:M,onProgress:_})==="sent")return _(u);_(0),i.mounted+=u})}function de(e){return{mediaType:e.descriptor.mediaType,digest:e.descriptor.
digest,bytes:e.bytes}}async function fe(e,t,n,i){try{await e.writeManifest(t,n,de(i))}catch(r){if(!(r instanceof g)||r.kind!=="immutable-tag")throw r;const s=await e.
findManifest(t,n);if(s?.digest===i.descriptor.digest)return;throw new m.yo(`The tag ${n} of ${t} is immutable and stands for ${s?.digest??"another image"}, not \
for ${i.descriptor.digest}, which was built now.`,"Push under another tag, set skip-existing: true to keep what is there, or delete the tag in the registry.",{cause:r})}}
function ne({source:e}){return Q(e.context)?e.context:(0,k.resolve)(e.file??(0,k.join)(e.context,"Dockerfile"))}function Q(e){return/^(?:https?:\/\/|git@|git:\/\/|ssh:\/\/|github\.com\/)/.
test(e)}const Ue=20;function le(e,t){const n=t.filter(r=>r.trim()!=="").slice(-Ue),i=n.some(r=>/requires BuildKit|requires buildx|buildx component is missing/i.
test(r));return new m.yo(`The image of service '${e}' could not be built. The end of its log:
${n.map(r=>`  ${r}`).join(`
`)}`,i?"Install buildx before this step (docker/setup-buildx-action): the Dockerfile needs BuildKit.":"Correct the Dockerfile or its context; the whole log is a\
bove.")}async function Fe(e){if((await T(["buildx","version"],e)).exitCode!==0)return;const{stdout:n,stderr:i,exitCode:r}=await T(["buildx","inspect"],e),s=/^Driver:\s+(\S+)/m.
exec(n)?.[1];if(r===0&&s)return{driver:s};throw new m.yo(`docker buildx has no builder that works: ${i.trim()||n.trim()}`,"Make one before this step (docker/set\
up-buildx-action), or correct BUILDX_BUILDER.")}async function We(e,t,n){const i=["buildx","bake","--print",...e.flatMap(u=>["--file",u]),...t],{exitCode:r,stdout:s,
stderr:o}=await T(i,n);if(r!==0){const u=/unknown (?:command|flag)|is not a docker command/.test(o);throw new m.yo(`The bake files cannot be read: ${nt(o)}`,u?"\
Install buildx before this step (docker/setup-buildx-action).":"Try it yourself: docker buildx bake --print with the same files and targets.")}const a=JSON.parse(
s),c=t.length>0?t:["default"];return{...a,selected:[...new Set(c.flatMap(u=>he(a,u)))]}}function he(e,t){const n=e.group?.[t];return n?n.targets.flatMap(i=>i===
t?[i]:he(e,i)):[t]}async function He(e,t,n,i,r){Ke(e,n);const s=new Map;let o=t.map((a,c)=>({...a,target:et(a,c)}));for(const{service:a}of o)r.started(a);for(;o.
length>0;){const a=[],c=await Ge(e,o,n,i,a,r),u=qe(a,o.map(({target:I})=>I)),l=c===void 0||c===""?o:o.filter(({target:I})=>I===c),E=c===void 0?await tt(e,l,i):void 0;
for(const[I,M]of l.entries()){const j=u.get(M.target)??[];s.set(M.service,E?.[I]??le(M.service,_e(a,j))),r.ended(M.service,j)}r.shared(u.get("")??[]),o=o.filter(
({service:I})=>!s.has(I))}return s}function Ke({driver:e},{platforms:t,provenance:n,cache:i}){if(e!=="docker")return;const r=[...t.length>1?["several platforms"]:
[],...n==="false"?[]:["provenance"],...i==="none"?[]:[`cache: ${i}`]];if(r.length!==0)throw new m.yo(`The builder of this job is the Docker Engine's own (driver\
 'docker'), which cannot do ${r.join(" and ")}.`,"Run docker/setup-buildx-action before this step: it makes a builder that can.")}async function Ge(e,t,n,i,r,s){
const o=(0,k.join)(i.folder,"bake.json");await(0,F.I2)(re(i.folder)),await(0,S.writeFile)(o,JSON.stringify(Ze(t,n)),{mode:384});const a=t.map(({target:I})=>I),c=[
"buildx","bake","--file",o,"--metadata-file",ge(i),"--progress","plain",...a.flatMap(I=>["--set",`${I}.output=${Je(e,i.folder)}`]),...a],u={...i.environment,...Ve(
n)},{exitCode:l}=await T(c,{...i,environment:u},I=>{r.push(I);for(const{service:M,target:j}of t)I.includes(`[${j} `)&&s.line(M,I)});if(l===0)return;const E=r.map(
I=>/^ERROR: target (\S+): /.exec(I)?.[1]).find(I=>I!==void 0);return E!==void 0&&a.includes(E)?E:t.length===1?a[0]??"":""}function ge({folder:e}){return(0,k.join)(
e,"metadata.json")}function re(e){return(0,k.join)(e,"layout")}function Je({driver:e},t){return e==="docker"?"type=docker":`type=oci,dest=${re(t)},tar=false`}function Ve({
bake:e}){return{BUILDX_NO_DEFAULT_ATTESTATIONS:"1",BUILDX_METADATA_PROVENANCE:"disabled",...e?{}:{BUILDX_BAKE_ENTITLEMENTS_FS:"0"}}}function Ze(e,t){const n={...t.
bake?.target};for(const i of e){const r=i.source.bakeTarget===void 0?Qe(i):t.bake?.target[i.source.bakeTarget];n[i.target]={...r,labels:{...i.labels,...r?.labels},
tags:[...i.references],...t.platforms.length>0?{platforms:[...t.platforms]}:{},attest:t.provenance==="false"?["type=provenance,disabled=true"]:[Xe(t.provenance)],
...Ye(i,t)}}return{target:n}}function Qe({source:e}){const t=Q(e.context)?e.file:ne({source:e});return{context:Q(e.context)?e.context:(0,k.resolve)(e.context),...t===
void 0?{}:{dockerfile:t},...e.target===void 0?{}:{target:e.target},args:e.buildArgs}}function Xe(e){return`type=provenance,mode=${e==="true"?"min":e}`}function Ye(e,{
cache:t,exportCache:n}){if(t==="none")return{};const i=t==="gha"?`type=gha,scope=${e.service}`:`type=registry,ref=${e.cacheReference}`,s=`${i},mode=max${t==="re\
gistry"?",image-manifest=true,oci-mediatypes=true":""},ignore-error=true`;return{"cache-from":[i],...n?{"cache-to":[s]}:{}}}function qe(e,t){const n=new Map,i=new Map;
for(const r of e){const[,s,o]=/^(#\d+) (?:\[([^\] ]+))?/.exec(r)??[];s&&o&&t.includes(o)&&i.set(s,o);const a=t.length===1?t[0]??"":(s&&i.get(s))??"",c=n.get(a)??
[];c.push(r),n.set(a,c)}return n}function _e(e,t){const n=e.findIndex(s=>/^-{6}$/.test(s)),i=e.findLastIndex(s=>/^ERROR: /.test(s)),r=e.slice(n>=0?n:Math.max(i,
0));return[...t.filter(s=>!r.includes(s)),...r]}function et({service:e,source:t},n){const i=t.bakeTarget??e.replace(/[^a-zA-Z0-9_-]/g,"_");return i===e||i===t.bakeTarget?
i:`${i}_${n}`}async function tt(e,t,n){if(e.driver==="docker"){const s=t.map(a=>a.references[0]??"");return(await x(s,n)).map(a=>typeof a=="string"?{kind:"engin\
e",id:a}:a)}const i=JSON.parse(await(0,S.readFile)(ge(n),"utf8")),r=await(0,W.openImageFiles)(re(n.folder));return await Promise.all(t.map(async({target:s,service:o})=>{
const a=i[s]?.["containerimage.descriptor"];return a?{kind:"layout",manifest:await(0,B.wu)(r,a)}:new m.yo(`buildx did not say which image it built for '${o}'.`,
"Update buildx (0.11 or newer), and report it with the debug log if that does not help.")}))}function nt(e){return e.trim().split(`
`).at(-1)??""}var me=h(7598),it=h(8161);async function rt(e,t,n){const i=new Map,r=(0,U.default)((0,it.availableParallelism)()),s=async o=>{const a=await r(()=>st(
o,t,n)).catch(c=>c);i.set(o.service,a)};return await Promise.all([...ot(e,ne).values()].map(async([o,...a])=>{o&&await s(o),await Promise.all(a.map(s))})),t.signal.
throwIfAborted(),i}async function st({service:e,source:t,references:n,labels:i},r,s){const o=(0,k.join)(r.folder,`${(0,me.randomBytes)(8).toString("hex")}.iid`),
a=[],c=["build",...t.file===void 0?[]:["--file",t.file],...t.target===void 0?[]:["--target",t.target],...Object.entries(t.buildArgs).flatMap(([l,E])=>["--build-\
arg",`${l}=${E}`]),...Object.entries(i).flatMap(([l,E])=>["--label",`${l}=${E}`]),...n.flatMap(l=>["--tag",l]),"--iidfile",o,"--",t.context];s.started(e);const{
exitCode:u}=await T(c,r,l=>{a.push(l),s.line(e,l)}).finally(()=>s.ended(e,a));if(u!==0)throw le(e,a);return{kind:"engine",id:(await(0,S.readFile)(o,"utf8")).trim()}}
function ot(e,t){const n=new Map;for(const i of e){const r=t(i);n.set(r,[...n.get(r)??[],i])}return n}async function at(e,t,n,i,r){return e?(e.driver==="docker"&&
await O(i),await He(e,t,n,i,r)):(ct(n),await O(i),await rt(t,i,r))}function ct({platforms:e,provenance:t,cache:n}){const i=[...e.length>0?["platforms"]:[],...t===
"false"?[]:["provenance"],...n==="none"?[]:["cache"]];if(i.length!==0)throw new m.yo(`Docker has no buildx here, which the inputs ${i.join(", ")} need.`,"Run do\
cker/setup-buildx-action before this step, or leave them out.")}function G(e){return e.works.filter(({outcome:t,error:n})=>t===void 0&&n===void 0)}async function X(e,t,n,i){
const{signal:r}=e.dependencies;await Promise.all(t.map(async s=>{try{await i(s)}catch(o){r.aborted||ye(e,s,n,o)}})),r.throwIfAborted()}async function pe({dependencies:e},t,n,i){
const r=e.now();try{return await i()}finally{t.spans.push({phase:n,start:r,end:e.now()})}}function ye({dependencies:e},t,n,i){t.error=i,t.outcome="failed";const r=i instanceof
m.lZ?i.message.split(`
`)[0]:String(i);e.logger.info(`${t.service.name}: ${n} failed. ${r}`)}function se({dependencies:e},t,n,i){Object.assign(t,{outcome:n,digest:i.digest,size:i.size,
existing:i.size??0}),e.logger.info(`${t.service.name}: ${n}, ${i.digest}`)}var V=h(5431);async function ut({files:e,targets:t,repositoryPrefix:n,sources:i},r){const{
selected:s,...o}=await We(e,t,r);return{services:s.map(c=>{const u=o.target[c]?.context??".";return{name:c,repository:(0,V.n_)(`${n}${c}`,c),source:{kind:"build",
context:u,buildArgs:{},bakeTarget:c},...i?{fingerprint:[u]}:{}}}),bake:o}}async function dt(e){const{inputs:t,bake:n,dependencies:i,folder:r}=e,s=G(e).filter(({
service:M})=>M.source.kind==="build");if(s.length===0)return;const{platforms:o,provenance:a,cache:c,exportCache:u}=t,l=await lt(i),E=ht(e,s),I=await at(await Fe(
i),s.flatMap(({service:M})=>M.source.kind==="build"?[ft(e,M,M.source,l)]:[]),{platforms:o,provenance:a,cache:c,exportCache:u,...n?{bake:n}:{}},{...i,folder:r},E);
await E.settled();for(const M of s){const j=I.get(M.service.name);j instanceof Error?ye(e,M,"build",j):j&&(M.image=j)}}function ft({inputs:e},{name:t,repository:n},i,r){
const s=`${e.registry}/${n}`;return{service:t,source:i,references:e.tags.map(o=>`${s}:${o}`),labels:{...e.labels,...r?{"org.opencontainers.image.created":r}:{},
"org.opencontainers.image.title":t},cacheReference:`${s}:buildcache`}}async function lt({environment:e,signal:t}){const n=["show","--no-patch","--format=%cI","H\
EAD"];try{const{exitCode:i,stdout:r}=await(0,z.R)("git",n,{env:e,signal:t});return i===0?r.trim():""}catch{return t.throwIfAborted(),""}}function ht({dependencies:e,
progress:t},n){const{logger:i,now:r}=e,s=new Map;let o=Promise.resolve();const a=(c,u)=>{if(u.length===0)return;const l=async()=>{for(const E of u)i.info(E)};o=
o.then(()=>i.group(c,l))};return{started:c=>{const u={start:r(),last:"",activity:t.begin(c,"build")};u.activity.describe(()=>u.last),s.set(c,u)},line:(c,u)=>{const l=s.
get(c);l&&u.trim()!==""&&(l.last=u.trim().slice(0,120))},ended:(c,u)=>{const l=s.get(c);if(!l)return;l.activity.end("ended"),n.find(I=>I.service.name===c)?.spans.
push({phase:"build",start:l.start,end:r()}),a(`${c}: build log`,u)},shared:c=>a("Build log",c),settled:()=>o}}const gt=5;function mt(e,t){const n=new Set,i=({service:s,
phase:o,started:a},c)=>e.info(`${s}: ${o}${c?`, ${c}`:""} (${we(t()-a)})`),r=setInterval(()=>{for(const s of n)i(s,s.describe())},gt*1e3);return{begin:(s,o)=>{const a={
service:s,phase:o,started:t(),describe:()=>""};return n.add(a),{describe:c=>{a.describe=c},end:c=>{n.delete(a)&&i(a,c)}}},stop:()=>{n.clear(),clearInterval(r)}}}
function we(e){const t=e/1e3;return t<10?`${t.toFixed(1)} s`:t<60?`${Math.round(t)} s`:`${Math.floor(t/60)} min ${Math.round(t%60)} s`}function J(e){const t=["B",
"kB","MB","GB","TB"];let n=e,i=0;for(;n>=999.5&&i<t.length-1;)n/=1e3,i+=1;const r=i>0&&n<99.95?1:0;return`${n.toFixed(r)} ${t[i]??""}`}const pt="src-",yt=1;async function wt(e,t){
const{service:n,paths:i,dockerfile:r,recipe:s}=e,o=[...new Set([...i,...r===void 0?[]:[r]])].sort(),a=async(...M)=>await $t(n,M,t);if(await a("status","--porcel\
ain","--untracked-files=all","--",...o)!=="")return;const u=(await a("rev-parse","--show-toplevel")).trim(),l=await Promise.all(o.map(async M=>{const j=(0,k.relative)(
u,(0,k.resolve)(M)).replaceAll("\\","/"),_=(await a("rev-parse","--verify",`HEAD:${j}`)).trim();return[j,_]})),E=r===void 0?"":await bt(r),I=JSON.stringify([yt,
l,E,s]);return`${pt}${(0,me.createHash)("sha256").update(I).digest("hex").slice(0,40)}`}async function bt(e){return await(0,S.readFile)(`${e}.dockerignore`,"utf\
8").catch(()=>"")}async function $t(e,t,{environment:n,signal:i}){const r="Check the repository out with actions/checkout before this step, list paths that are \
committed, or leave 'sources' out.",s=await(0,z.R)("git",t,{env:n,signal:i}).catch(o=>{throw i.throwIfAborted(),new m.yo(`git cannot be started for the sources \
of '${e}': ${(0,m.bD)(o)}`,r,{cause:o})});if(s.exitCode===0)return s.stdout;throw new m.yo(`git cannot say what the sources of '${e}' are: ${s.stderr.trim()}`,r)}
async function vt(e){await X(e,G(e),"reuse",t=>xt(e,t)),e.inputs.skipExisting&&await X(e,G(e),"look-up",t=>kt(e,t))}async function xt(e,t){const{registry:n,inputs:i,
dependencies:r}=e,{service:s}=t;if(!s.fingerprint||s.source.kind!=="build")return;const o=Et(e,s.source);if(t.fingerprint=await wt({service:s.name,paths:s.fingerprint,
...o===void 0?{}:{dockerfile:o},recipe:Tt(e,s.source)},r),t.fingerprint===void 0){r.logger.info(`${s.name}: its sources have changes that are not committed, so \
it is built`);return}const a=await n.readManifest(s.repository,t.fingerprint);if(!a)return;const c=ve(a);for(const u of i.tags)await fe(n,s.repository,u,c.manifest);
se(e,t,"reused: its sources are unchanged",c)}function Tt({inputs:e,bake:t},n){const{target:i,buildArgs:r,bakeTarget:s}=n,o=s===void 0?void 0:t?.target[s],{platforms:a,
provenance:c}=e;return{target:i,buildArgs:Object.entries(r).sort(),baked:o,platforms:a,provenance:c}}function Et({bake:e},t){if(t.bakeTarget===void 0)return Q(t.
context)?void 0:ne({source:t});const{context:n=".",dockerfile:i="Dockerfile"}=e?.target[t.bakeTarget]??{};return Q(n)?void 0:ne({source:{...t,context:n,file:`${n}\
/${i}`}})}async function kt(e,t){const n=await $e(e.registry,t.service.repository,e.inputs.tags);n&&se(e,t,"skipped: the tag is there",n)}async function Ot(e,t){
if(t.image?.kind!=="engine")return;const n=await $e(e.registry,t.service.repository,e.inputs.tags);!n||n.configuration!==t.image.id||(await be(e,t,n.manifest),se(
e,t,"unchanged",n))}async function be({registry:e,dependencies:t},n,i){if(n.fingerprint===void 0)return;const{repository:r,name:s}=n.service;try{await e.writeManifest(
r,n.fingerprint,{mediaType:i.descriptor.mediaType,digest:i.descriptor.digest,bytes:i.bytes})}catch(o){if(!(o instanceof g)||o.kind!=="immutable-tag")throw o;t.logger.
debug(`${s}: ${n.fingerprint} was taken meanwhile`)}}async function $e(e,t,n){const[i,...r]=await Promise.all(n.map(s=>e.readManifest(t,s)));if(!(!i||r.some(s=>s?.
digest!==i.digest)))return ve(i)}function ve(e){const{mediaType:t,digest:n,bytes:i}=e,r={descriptor:{mediaType:t,digest:n,size:i.length},bytes:i,blobs:[],children:[]};
if((0,N.nw)(t))return{manifest:r,digest:n,size:void 0,configuration:void 0};const{config:s,layers:o}=JSON.parse(Buffer.from(i).toString()),a=s.size+o.reduce((c,u)=>c+
u.size,0);return{manifest:r,digest:n,size:a,configuration:s.digest}}var It=h(8321),Mt=h(6433),At=h(9505);const St=6,Pt=120;class Rt{host;#e;#t;#n;constructor(t,n,i){
this.host=t,this.#e=(0,V._g)(t),this.#t=i,this.#n=(0,At.Q)(n,i)}async findManifest(t,n){const{status:i,headers:r}=await this.#i({...this.#o(t,n),method:"HEAD"});
if(i===404)return;const s=r["docker-content-digest"];if(s===void 0){const o=await this.readManifest(t,n);return o&&{mediaType:o.mediaType,digest:o.digest,size:o.
bytes.length}}return{mediaType:r["content-type"]??"",digest:s,size:Number(r["content-length"]??0)}}async readManifest(t,n){const{status:i,headers:r,bytes:s}=await this.#i(
this.#o(t,n));if(i!==404)return{mediaType:r["content-type"]??"",digest:(0,N.ol)(s),bytes:s}}async writeManifest(t,n,i){const{headers:r}=await this.#i({target:`${t}\
/manifests/${n}`,method:"PUT",headers:{"content-type":i.mediaType},body:()=>i.bytes,timeout:Pt,what:`put the manifest ${n}`,permission:"ecr:PutImage",repository:t}),
s=r["docker-content-digest"];if(s!==void 0&&s!==i.digest)throw new m.nM(`The registry ${this.host} stored ${t}:${n} as ${s}, not as ${i.digest}.`,"Report it to \
those who run the registry: it changed a manifest.")}async hasBlob(t,n){const{status:i}=await this.#i({target:`${t}/blobs/${n}`,method:"HEAD",what:"look for a l\
ayer",permission:"ecr:BatchCheckLayerAvailability",repository:t});return i!==404}async retry(t,n){const{logger:i,signal:r}=this.#t,s=o=>i.info(o);return await(0,P.
jh)(n,{what:t,onRetry:s,attempts:St,signal:r})}async send(t){const n=await this.#r(t),{status:i}=n,r=t.method==="HEAD"||t.method===void 0||t.method==="GET";if(i<
400)return n;const s={...t,host:this.host};if(i===404&&r)return n;throw t.method==="HEAD"&&!(0,P.Dm)(i)?await p(await this.#r({...t,method:"GET"}),s):await p(n,
s)}async#i(t){return await this.retry(`To ${t.what} in ${t.repository}`,async()=>{const n=await this.send(t),i=await Dt(n,new URL(this.#e));return{status:n.status,
headers:n.headers,bytes:i}})}async#r(t){const n={repository:t.repository,mountFrom:t.mountFrom},i=await this.#s(t,await this.#n.header(n));return i.status!==401||
!await this.#n.learn(i,n)?i:(await i.body.text(),await this.#s(t,await this.#n.header(n)))}async#s(t,n){const{target:i,body:r,what:s,permission:o,repository:a,mountFrom:c,
...u}=t,l=typeof i=="string"?new URL(`${this.#e}/v2/${i}`):i,E=n&&l.origin===this.#e?{authorization:n}:{},{http:I,signal:M}=this.#t;return await I({...u,url:l,headers:{
...E,...u.headers},signal:M,...r?{body:r()}:{}})}#o(t,n){return{target:`${t}/manifests/${n}`,headers:{accept:N.Fm.join(", ")},what:`look up ${n}`,permission:"ec\
r:BatchGetImage",repository:t}}locationOf(t){const n=t.headers.location;if(n===void 0)throw new m.yo(`The registry ${this.host} started an upload without saying\
 where (HTTP ${t.status}).`,"Check that the host is a registry that speaks the OCI distribution protocol.");return new URL(n,this.#e)}}async function Dt(e,t){try{
return new Uint8Array(await(0,It.arrayBuffer)(e.body))}catch(n){throw(0,Mt.x)(t,n)}}var Nt=h(2822),xe=h(6128),Te=h(5899);async function zt(e,t,n){const{region:i,
profile:r,account:s,scanOnPush:o,immutableTags:a}=t,{CreateRepositoryCommand:c}=await Promise.all([h.e(861),h.e(249)]).then(h.t.bind(h,8249,19));try{await(await(0,Nt.
createEcrClient)({region:i,profile:r},n)).send(new c({repositoryName:e,imageTagMutability:a?"IMMUTABLE":"MUTABLE",imageScanningConfiguration:{scanOnPush:o},...s===
void 0?{}:{registryId:s}})),n.logger.info(`Created the repository ${e}.`)}catch(u){if((0,Te.awsAnswerOf)(u)?.code==="RepositoryAlreadyExistsException")return;throw(0,Te.
awsError)(u,{permission:"ecr:CreateRepository",caller:(0,xe.J8)(r,n.environment),profile:(0,xe.q8)(r,n.environment)})}}function jt(e,t){return`${[`### ${e}`,"",
"| service | what happened | digest | size | sent | reused | time |","| --- | --- | --- | ---: | ---: | ---: | ---: |",...t.map(Bt),"",...Lt(t)].join(`
`)}
`}function Bt(e){const t=e.spans.reduce((i,{start:r,end:s})=>i+s-r,0);return`| ${[e.service,e.outcome,e.digest?`\`${e.digest.slice(0,19)}\``:"",e.size===void 0?
"":J(e.size),J(e.sent),J(e.reused),we(t)].map(i=>i.replaceAll("|","\\|").replaceAll(`
`," ")).join(" | ")} |`}function Lt(e){const t=e.flatMap(r=>r.spans);if(t.length===0)return[];const n=Math.min(...t.map(({start:r})=>r));return["```mermaid","ga\
ntt","  dateFormat x","  axisFormat %M:%S",...e.flatMap(({service:r,spans:s})=>s.length===0?[]:[`  section ${Ee(r)}`,...s.map(({phase:o,start:a,end:c})=>`  ${Ee(
o)} :${a-n}, ${Math.max(c,a+1)-n}`)]),"```",""]}function Ee(e){return e.replace(/[:;#,]/g," ")}async function Ct(e,t){const{environment:n,mask:i,logger:r,now:s}=t,
o=await(0,D.yi)(e.registry,n);o&&i(o.type==="password"?o.password:o.token);const{services:a,bake:c}=e.bake?await ut(e.bake,t):{services:e.services,bake:void 0};
await(0,F.I2)(t.folder);const u={inputs:e,dependencies:t,registry:new Rt(e.registry,o,t),progress:mt(r,s),folder:await(0,S.mkdtemp)((0,k.join)(t.folder,"push-im\
ages-")),works:a.map(l=>({service:l,sent:0,mounted:0,existing:0,spans:[]})),bake:c};try{await Ut(u)}finally{u.progress.stop(),await(0,S.rm)(u.folder,{recursive:!0,
force:!0}),await(0,S.rmdir)(t.folder).catch(()=>{}),await t.summarize(jt(Vt(e),u.works.map(Zt)))}return Gt(u.works),Jt(u)}async function Ut(e){const{inputs:t}=e;
if(t.push&&await vt(e),await Ft(e),await dt(e),t.push)await X(e,G(e),"look-up",n=>Ot(e,n)),await Wt(e);else for(const n of G(e))n.outcome="not pushed"}async function Ft(e){
const t=G(e),n=t.flatMap(({service:{source:r}})=>r.kind==="engine"?[r.reference]:[]),i=n.length>0?await x(n,e.dependencies):[];await X(e,t,"find",async r=>{const{
source:s}=r.service;if(s.kind==="engine"){const o=i[n.indexOf(s.reference)];if(typeof o!="string")throw o;r.image={kind:"engine",id:o}}else s.kind==="layout"&&(r.
image={kind:"layout",manifest:await(0,B.T4)(await(0,W.openImageFiles)(s.path),s.image)})})}async function Wt(e){const{inputs:t,registry:n,dependencies:i}=e,{concurrency:r,
createRepositories:s}=t,o=ze(n,{concurrency:r,...s?{createRepository:l=>zt(l,s,i)}:{}}),a=G(e),c=[...new Set(a.flatMap(({image:l})=>l?.kind==="engine"?[l.id]:[]))],
u=c.length>0?A(c,e.folder,i):void 0;await X(e,a,"push",async l=>{const E=l.image?.kind==="layout"?l.image.manifest:await Ht(e,l,u);await pe(e,l,"push",()=>Kt(e,
o,l,E))})}async function Ht(e,t,n){const{image:i,service:r}=t;if(i?.kind!=="engine"||!n)throw new Error(`Service '${r.name}' has no image`);const s=e.progress.begin(
r.name,"save");try{return await pe(e,t,"save",async()=>await(await n).image(i.id))}finally{s.end("ended")}}async function Kt(e,t,n,i){const{inputs:r,progress:s}=e,
{name:o,repository:a}=n.service,c=s.begin(o,"push"),u=(0,N.$d)(i),l=()=>J(n.mounted+n.existing);c.describe(()=>`${J(n.sent)} sent, ${l()} reused of ${J(u)}`);try{
const E=await t.push({repository:a,tags:r.tags,manifest:i},n);await be(e,n,i),Object.assign(n,{outcome:E,digest:i.descriptor.digest,size:u}),c.end(`${E} ${i.descriptor.
digest}, ${J(n.sent)} sent, ${l()} reused`)}catch(E){throw c.end("failed"),E}}function Gt(e){const t=e.filter(({error:s})=>s!==void 0),[n]=t;if(!n)return;if(t.every(
({error:s})=>!(s instanceof m.lZ)))throw n.error;const i=new Map;for(const{error:s,service:o}of t){const a=s instanceof m.lZ?`${s.message}
${s.remedy}`:String(s);i.set(a,[...i.get(a)??[],o.name])}const r=e.filter(({error:s})=>s===void 0).map(({service:s})=>s.name);throw new m.yo([...i].map(([s,o])=>`${o.
join(", ")}: ${s}`).join(`
`),r.length>0?`These services are in the registry: ${r.join(", ")}.`:"No service was pushed.",{cause:n.error})}function Jt({inputs:e,works:t}){const[n]=e.tags,i={};
for(const{service:o,digest:a}of t){const c=`${e.registry}/${o.repository}`,u=a===void 0?`${c}:${n}`:`${c}@${a}`;i[o.name]={repository:o.repository,tag:n,...a===
void 0?{}:{digest:a},ref:u}}const r=Object.values(i).flatMap(({digest:o,ref:a})=>o===void 0?[]:[a]),s=Object.entries(i).map(([o,a])=>({service:o,...a}));return{
images:i,tag:n,refs:r,matrix:{include:s}}}function Vt({registry:e,tags:t,push:n}){return`${n?"Images":"Images (not pushed)"} ${t.join(", ")} in ${e}`}function Zt(e){
return{service:e.service.name,repository:e.service.repository,outcome:e.outcome??"not done",digest:e.digest,size:e.size,sent:e.sent,reused:e.mounted+e.existing,
spans:e.spans}}var Qt=h(587),Y=h(7902),Xt=h(9306),ke=h(3314);const oe=["context","file","target","build-args","image","sources"],q=`Write them as YAML, for exam\
ple:
  api: {target: api}
  worker: {target: worker}`;async function Yt(e,t){const n=await Oe(e),i=_t(n);if(i.length===0)throw new m.yo("The input 'services' names no service.",q);return i.
map(([r,s])=>en(r,s,t))}async function qt(e){if(e==="")return[];const t=await Oe(e);if(Array.isArray(t))return Ie(t).map(([n])=>n);throw new m.yo("With 'bake-fi\
les', the input 'services' is a list of targets, and nothing else.","Write services: [api, worker], or leave it out for the default group.")}async function Oe(e){
const{parse:t}=await h.e(815).then(h.t.bind(h,8815,19));try{return t(e)}catch(n){throw new m.yo(`The input 'services' is not YAML: ${(0,m.bD)(n)}`,q,{cause:n})}}
function _t(e){if(Array.isArray(e))return Ie(e);if(!ae(e))throw new m.yo("The input 'services' is neither a mapping nor a list.",q);return Object.entries(e).map(
([t,n])=>{if(n===null)return[t,{}];if(!ae(n))throw new m.yo(`Service '${t}' is not a mapping.`,q);return[t,n]})}function Ie(e){const t=new Set;return e.map(n=>{
if(typeof n!="string")throw new m.yo("The list in 'services' holds something else than names.",q);if(t.has(n))throw new m.yo(`Service '${n}' stands twice in 'se\
rvices'.`,"Name each service once.");return t.add(n),[n,{target:n}]})}function en(e,t,n){for(const o of Object.keys(t))if(!oe.some(a=>a===o))throw new m.yo(`Ser\
vice '${e}' has the unknown key '${o}'.`,`Use some of: ${oe.join(", ")}.`);const i=(0,V.n_)(`${n.repositoryPrefix}${e}`,e),r=tn(e,t),s=rn(e,t,r,n);return{name:e,
repository:i,source:r,...s?{fingerprint:s}:{}}}function tn(e,t){const n=ie(e,t,"image");if(n!==void 0){const s=oe.find(o=>o!=="image"&&t[o]!==void 0);if(s)throw new m.
yo(`Service '${e}' has both 'image' and '${s}'.`,"Name an existing image with 'image', or say how to build one; not both.");return nn(e,n)}const i=ie(e,t,"file"),
r=ie(e,t,"target");return{kind:"build",context:ie(e,t,"context")??".",...i===void 0?{}:{file:i},...r===void 0?{}:{target:r},buildArgs:sn(e,t["build-args"])}}function nn(e,t){
if(!t.startsWith("oci:"))return{kind:"engine",reference:t};const n=/^oci:((?:[A-Za-z]:[\\/])?[^:]+)(?::(.+))?$/.exec(t);if(!n?.[1])throw new m.yo(`Service '${e}\
' has the image '${t}', which names no folder or archive.`,"Write oci:<folder or .tar>, and oci:<folder or .tar>:<name> where it holds several images.");return{
kind:"layout",path:n[1],...n[2]?{image:n[2]}:{}}}function rn(e,t,n,i){const r=t.sources;if(n.kind!=="build"||r===!1)return;if(r===!0||r===void 0&&i.sources)return[
n.context];if(r===void 0)return;const s=Array.isArray(r)?r:[r];if(s.length>0&&s.every(o=>typeof o=="string"&&o!==""))return s;throw new m.yo(`Service '${e}' has\
 'sources' that are not paths.`,"List the paths that the image is made of, or write 'sources: true' for its build context.")}function sn(e,t){if(t==null)return{};
const n=new m.yo(`Service '${e}' has 'build-args' that are not a mapping from names to text.`,"Write build-args: {NAME: value}.");if(!ae(t))throw n;const i={};for(const[
r,s]of Object.entries(t)){if(!["string","number","boolean"].includes(typeof s))throw n;i[r]=String(s)}return i}function ie(e,t,n){const i=t[n];if(i!=null){if(typeof i==
"string"&&i!=="")return i;throw new m.yo(`Service '${e}' has a '${n}' that is not text.`,`Give '${n}' as text, in quotes.`)}}function ae(e){return typeof e=="ob\
ject"&&e!==null&&!Array.isArray(e)}const on=12;async function an(e,t){const n=(0,V.aj)(e.required("registry")),i=e.list("tags").map(E=>(0,V.Bs)(E)),[r=cn(t),...s]=[
...new Set(i)],o=e.text("repository-prefix"),a=e.boolean("sources"),c=e.list("bake-files"),u=c.length>0?e.text("services"):e.required("services"),l=e.choice("sk\
ip-existing",["auto","true","false"]);return{services:c.length>0?[]:await Yt(u,{repositoryPrefix:o,sources:a}),...c.length>0?{bake:{files:c,targets:await qt(u),
repositoryPrefix:o,sources:a}}:{},registry:n,tags:[r,...s],labels:fn(t),skipExisting:l==="auto"?i.length===0:l==="true",push:e.boolean("push"),concurrency:e.integer(
"concurrency",{min:1,max:64}),platforms:e.list("platforms").map(un),provenance:e.choice("provenance",["false","true","min","max"]),cache:e.choice("cache",["none",
"registry","gha"]),exportCache:!/^pull_request/.test(t[Y.E.githubEventName]??""),...e.boolean("create-repositories")?{createRepositories:dn(e,n)}:{}}}function cn(e){
const t=e[Y.E.githubSha]??"";if(/^[0-9a-f]{12,}$/.test(t))return`sha-${t.slice(0,on)}`;throw new m.yo("GITHUB_SHA holds no commit to make a tag of.","Give 'tags\
'.")}function un(e){if(/^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9]+)?$/.test(e))return e;throw(0,Xt.n)("platforms",e,"Use <system>/<architecture>, such as linux/amd64 \
or linux/arm64.")}function dn(e,t){const n=(0,Qt.vK)(e.required("region")),i=(0,ke.R5)(t);if(!i&&(0,V._g)(t).startsWith("https:"))throw new m.yo(`The input 'cre\
ate-repositories' is true, but the registry ${t} is not Amazon ECR.`,"Leave it out: other registries create repositories by themselves or with tools of their ow\
n.");return{region:i?(0,ke.l5)(t,n).region:n,profile:e.optional("profile"),...i?{account:t.slice(0,12)}:{},scanOnPush:e.boolean("scan-on-push"),immutableTags:e.
boolean("immutable-tags")}}function fn(e){const t=e[Y.E.githubServerUrl],n=e[Y.E.githubRepository],i=e[Y.E.githubSha];return{...t&&n?{"org.opencontainers.image.\
source":`${t}/${n}`}:{},...i?{"org.opencontainers.image.revision":i}:{}}}const ln=0;async function hn(e){const t=await an(e.inputs,e.environment);e.setOutputs({
...await Ct(t,e)})}}),5137:((ee,C,h)=>{h.r(C),h.d(C,{openImageFiles:()=>x});var S=h(3024),k=h(1455),m=h(6760),F=h(7075),z=h(2977),T=function(d,f,w){if(f!=null){
if(typeof f!="object"&&typeof f!="function")throw new TypeError("Object expected.");var y,v;if(w){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispo\
se is not defined.");y=f[Symbol.asyncDispose]}if(y===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");y=f[Symbol.dispose],w&&(v=
y)}if(typeof y!="function")throw new TypeError("Object not disposable.");v&&(y=function(){try{v.call(this)}catch($){return Promise.reject($)}}),d.stack.push({value:f,
dispose:y,async:w})}else w&&d.stack.push({async:!0});return f},O=(function(d){return function(f){function w(L){f.error=f.hasError?new d(L,f.error,"An error was \
suppressed during disposal."):L,f.hasError=!0}var y,v=0;function $(){for(;y=f.stack.pop();)try{if(!y.async&&v===1)return v=0,f.stack.push(y),Promise.resolve().then(
$);if(y.dispose){var L=y.dispose.call(y.value);if(y.async)return v|=2,Promise.resolve(L).then($,function(H){return w(H),$()})}else v|=1}catch(H){w(H)}if(v===1)return f.
hasError?Promise.reject(f.error):Promise.resolve();if(f.hasError)throw f.error}return $()}})(typeof SuppressedError=="function"?SuppressedError:function(d,f,w){
var y=new Error(w);return y.name="SuppressedError",y.error=d,y.suppressed=f,y});async function x(d){return(await(0,k.stat)(d).catch(w=>{throw new z.yo(`There is\
 no image at ${d}.`,"Make it in an earlier step, or correct the path.",{cause:w})})).isDirectory()?A(d):await W(d)}function A(d){return{path:d,size:async f=>await D(
(0,m.join)(d,f)),read:async f=>await N((0,m.join)(d,f)),open:(f,w)=>(0,S.createReadStream)((0,m.join)(d,f),{start:w})}}async function D(d){try{return(await(0,k.
stat)(d)).size}catch(f){if((0,z.$N)(f)==="ENOENT")return;throw f}}async function N(d){try{return await(0,k.readFile)(d)}catch(f){if((0,z.$N)(f)==="ENOENT")return;
throw f}}async function W(d){const f=await U(d),w=(y,v)=>{const $=f.get(y);return!$||v>=$.size?F.Readable.from([]):(0,S.createReadStream)(d,{start:$.start+v,end:$.
start+$.size-1})};return{path:d,size:async y=>f.get(y)?.size,read:async y=>{if(!f.has(y))return;const v=[];for await(const $ of w(y,0))v.push($);return Buffer.concat(
v)},open:w}}const B=512;async function U(d){const f=new Map,w=new Map;for await(const{header:y,start:v}of R(d)){const $=p(y.path??"");y.type==="SymbolicLink"?w.
set($,p(m.posix.join(m.posix.dirname($),y.linkpath??""))):y.type==="Link"?w.set($,p(y.linkpath??"")):(y.type==="File"||y.type==="OldFile")&&f.set($,{start:v,size:y.
size??0})}return P(f,w),f}async function*R(d){const f={stack:[],error:void 0,hasError:!1};try{const{Header:w,Pax:y}=await h.e(697).then(h.bind(h,8697)),v=T(f,await(0,k.
open)(d),!0);let $,L=0;for(let H=await g(v,L,B);H.length===B;H=await g(v,L,B)){const K=new w(H,0,$);if(K.nullBlock)return;if(!K.cksumValid)throw b(d);const Z=L+
B,te=K.size??0;if(L=Z+Math.ceil(te/B)*B,K.type==="ExtendedHeader"){$=y.parse((await g(v,Z,te)).toString());continue}yield{header:K,start:Z},$=void 0}if(L===0)throw b(
d)}catch(w){f.error=w,f.hasError=!0}finally{const w=O(f);w&&await w}}function P(d,f){for(const[w,y]of f){const v=d.get(f.get(y)??y);v&&d.set(w,v)}}async function g(d,f,w){
const{buffer:y,bytesRead:v}=await d.read(Buffer.alloc(w),0,w,f);return y.subarray(0,v)}function p(d){return d.replaceAll("\\","/").replace(/^(?:\.\/)+/,"")}function b(d){
return new z.yo(`${d} is neither a folder nor an uncompressed tar archive.`,"Unpack it first if it is compressed (gunzip), or write it as a plain .tar.")}}),1527:((ee,C,h)=>{
h.d(C,{$d:()=>T,Fm:()=>m,Ib:()=>k,OR:()=>O,nw:()=>F,ol:()=>z});var S=h(7598);const k={ociIndex:"application/vnd.oci.image.index.v1+json",ociManifest:"applicatio\
n/vnd.oci.image.manifest.v1+json",ociConfig:"application/vnd.oci.image.config.v1+json",ociLayerGzip:"application/vnd.oci.image.layer.v1.tar+gzip",dockerIndex:"a\
pplication/vnd.docker.distribution.manifest.list.v2+json",dockerManifest:"application/vnd.docker.distribution.manifest.v2+json",dockerConfig:"application/vnd.do\
cker.container.image.v1+json",dockerLayerGzip:"application/vnd.docker.image.rootfs.diff.tar.gzip"},m=[k.ociIndex,k.ociManifest,k.dockerIndex,k.dockerManifest];function F(x){
return x===k.ociIndex||x===k.dockerIndex}function z(x){return`sha256:${(0,S.createHash)("sha256").update(x).digest("hex")}`}function T(x){let A=0;for(const D of O(
x).values())A+=D.descriptor.size;return A}function O(x){const A=new Map(x.blobs.map(D=>[D.descriptor.digest,D]));for(const D of x.children)for(const[N,W]of O(D))
A.set(N,W);return A}}),3891:((ee,C,h)=>{h.d(C,{Sl:()=>x,T4:()=>O,nW:()=>T,wu:()=>N});var S=h(2977),k=h(1527);const m="org.opencontainers.image.ref.name",F="io.c\
ontainerd.image.name",z=/nondistributable|foreign/;async function T(g){return await g.size("oci-layout")!==void 0&&await g.size("index.json")!==void 0}async function O(g,p){
return await N(g,D(g.path,await A(g),p))}async function x(g,p){const b=(await A(g)).find(d=>d.digest===p);return b&&await N(g,b)}async function A(g){const p=await g.
read("index.json");if(!await T(g)||!p)throw new S.yo(`${g.path} is not an OCI image layout: it has no oci-layout and index.json.`,"Write one with 'docker buildx\
 build --output type=oci', 'skopeo copy ... oci:<folder>', or the like.");return R(p,"index.json",g.path).manifests??[]}function D(g,p,b){const d=p.map($=>$.annotations?.[m]),
f=p.filter(({annotations:$})=>b===void 0?!0:$?.[m]===b||$?.[F]===b),[w,y]=f;if(w&&(!y||f.every(({digest:$})=>$===w.digest)))return w;const v=d.map($=>$??"(witho\
ut a name)").join(", ")||"none";throw b===void 0&&w?new S.yo(`The layout ${g} holds several images: ${v}.`,`Say which one after the path: oci:${g}:<name>.`):new S.
yo(`The layout ${g} holds ${w?"several images":"no image"} named '${b??""}'.`,`It holds: ${v}.`)}async function N(g,p){const b=await B(g,p),d=R(b,p.digest,g.path),
f=p.mediaType||d.mediaType||"";if(!k.Fm.includes(f))throw new S.yo(`${p.digest} in ${g.path} is of the type '${f}', which is no image.`,"Push images and indexes\
 of the OCI or Docker (schema 2) formats.");const w={descriptor:{...p,mediaType:f},bytes:b};if((0,k.nw)(f)){const v=await Promise.all(d.manifests.map($=>N(g,$)));
return{...w,blobs:[],children:v}}const y=[d.config,...d.layers].filter(({mediaType:v,urls:$})=>!(z.test(v)&&$));return{...w,blobs:await Promise.all(y.map(v=>W(g,
v))),children:[]}}async function W(g,p){const b=U(g,p),d=await g.size(b);if(d!==p.size)throw P(g.path,`${b} ${d===void 0?"is missing":`has ${d} bytes, not ${p.size}`}`);
return{descriptor:p,open:f=>g.open(b,f)}}async function B(g,p){const b=U(g,p),d=await g.read(b);if(!d)throw P(g.path,`${b} is missing`);if(p.digest.startsWith("\
sha256:")&&(0,k.ol)(d)!==p.digest)throw P(g.path,`${b} does not have the digest that its name says`);return d}function U(g,{digest:p}){const b=/^(sha256|sha512):([0-9a-f]{64,128})$/.
exec(p);if(!b)throw P(g.path,`'${p}' is no digest`);return`blobs/${b[1]}/${b[2]}`}function R(g,p,b){try{return JSON.parse(Buffer.from(g).toString())}catch(d){throw P(
b,`${p} is not JSON: ${(0,S.bD)(d)}`)}}function P(g,p){return new S.yo(`The layout ${g} is damaged: ${p}.`,"Write it again; a copy may have been cut short.")}}),
370:((ee,C,h)=>{h.r(C),h.d(C,{default:()=>m,limitFunction:()=>F});class S{value;next;constructor(O){this.value=O}}class k{#e;#t;#n;constructor(){this.clear()}enqueue(O){
const x=new S(O);this.#e?(this.#t.next=x,this.#t=x):(this.#e=x,this.#t=x),this.#n++}dequeue(){const O=this.#e;if(O)return this.#e=this.#e.next,this.#n--,this.#e||
(this.#t=void 0),O.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#n=0}get size(){return this.#n}*[Symbol.iterator](){let O=this.#e;
for(;O;)yield O.value,O=O.next}*drain(){for(;this.#e;)yield this.dequeue()}}function m(T){let O=!1;if(typeof T=="object"&&({concurrency:T,rejectOnClear:O=!1}=T),
z(T),typeof O!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const x=new k;let A=0;const D=()=>{A<T&&x.size>0&&(A++,x.dequeue().run())},
N=()=>{A--,D()},W=async(R,P,g)=>{const p=(async()=>R(...g))();P(p);try{await p}catch{}N()},B=(R,P,g,p)=>{const b={reject:g};new Promise(d=>{b.run=d,x.enqueue(b)}).
then(W.bind(void 0,R,P,p)),A<T&&D()},U=(R,...P)=>new Promise((g,p)=>{B(R,g,p,P)});return Object.defineProperties(U,{activeCount:{get:()=>A},pendingCount:{get:()=>x.
size},clearQueue:{value(){if(!O){x.clear();return}const R=AbortSignal.abort().reason;for(;x.size>0;)x.dequeue().reject(R)}},concurrency:{get:()=>T,set(R){z(R),T=
R,queueMicrotask(()=>{for(;A<T&&x.size>0;)D()})}},map:{async value(R,P){const g=[];try{Array.from(R,(p,b)=>{const d=U(P,p,b);return g.push(d),d})}catch(p){for(const b of g)
b.catch(()=>{});throw p}return Promise.all(g)}}}),U}function F(T,O){const x=m(O),A=(...D)=>x(()=>T(...D));return Object.defineProperty(A,"clearQueue",{value:x.clearQueue}),
A}function z(T){if(!((Number.isInteger(T)||T===Number.POSITIVE_INFINITY)&&T>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}})};

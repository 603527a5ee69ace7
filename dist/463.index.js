export const id=463,ids=[463,370],modules={2463:((ee,j,l)=>{l.r(j),l.d(j,{deadline:()=>ln,run:()=>hn});var A=l(1455),O=l(6760),m=l(2977),F=l(4195),z=l(7729);async function T(e,{
environment:t,signal:n},i){try{const r={...t,BUILDKIT_PROGRESS:"plain"};return await(0,z.R)("docker",e,{env:r,signal:n,...i?{onLine:i}:{}})}catch(r){throw(0,m.$N)(
r)!=="ENOENT"?r:new m.yo("There is no docker command on this machine.","Run the job on a machine with Docker, or hand the images over as OCI layouts (image: oci\
:<path>).",{cause:r})}}async function k(e){const{exitCode:t,stderr:n,stdout:i}=await T(["version","--format","{{.Server.Version}}"],e);if(!(t===0&&i.trim()!==""))
throw new m.nM(`The Docker Engine does not answer: ${n.trim()||i.trim()}`,"Start it, or correct DOCKER_HOST or DOCKER_CONTEXT.")}async function E(e,t){const{exitCode:n,
stdout:i,stderr:r}=await T(["image","inspect","--format","{{.Id}}","--",e],t),s=i.trim();if(n===0&&s.startsWith("sha256:"))return s;throw new m.yo(`The Docker E\
ngine has no image ${e}: ${r.trim()}`,"Build or pull it in an earlier step, or have it built here ('context', 'target').")}async function I(e,t,n){const i=(0,O.
join)(t,"images.tar"),{exitCode:r,stderr:s}=await T(["save","--output",i,...e],n);if(r!==0)throw new m.nM(`docker save failed: ${s.trim()}`,"Check the Docker En\
gine and the free disk space.");const[{SavedImages:o},{openImageFiles:a}]=await Promise.all([l.e(518).then(l.bind(l,2518)),Promise.resolve().then(l.bind(l,5137))]);
return new o(await a(i),t)}var D=l(663),N=l(1527),W=l(5137),B=l(3891),U=l(370),P=l(5715),S=l(794);class h extends m.yo{kind;status;constructor(t,n,i,r){super(i,
r),this.kind=t,this.status=n}}async function p(e,t){const n=$(await e.body.text()),i=n?`${n.code}: ${n.message}`:`HTTP ${e.status}`;if((0,S.Dm)(e.status))return new S.
N_(`The registry ${t.host} could not ${t.what} (HTTP ${e.status}${n?`, ${i}`:""}).`,"Run the job again later.",{retryAfter:v(e.headers["retry-after"])});const r=f(
e.status,n);return new h(r,e.status,w(r,t,i),y(r,t))}function $(e){try{const{errors:t}=JSON.parse(e),n=t?.[0];return n?{code:String(n.code),message:String(n.message??
"")}:void 0}catch{return}}const d=[["expired",(e,{message:t})=>/token has expired|security token.* expired|ExpiredToken/i.test(t)],["immutable-tag",(e,{message:t})=>/immutable|already exists.*overwritten/i.
test(t)],["no-repository",(e,{code:t})=>t==="NAME_UNKNOWN"||e===404&&t==="NAME_INVALID"],["digest",(e,{code:t})=>t==="DIGEST_INVALID"||t==="SIZE_INVALID"],["upl\
oad-unknown",(e,{code:t})=>t==="BLOB_UPLOAD_UNKNOWN"||t==="BLOB_UPLOAD_INVALID"],["unauthenticated",(e,{code:t,message:n})=>e===401||t==="UNAUTHORIZED"||/authorization token is invalid/i.
test(n)],["denied",(e,{code:t})=>e===403||t==="DENIED"]];function f(e,t){return d.find(([,i])=>i(e,t??{code:"",message:""}))?.[0]??"other"}function w(e,{what:t,
host:n,repository:i},r){switch(e){case"unauthenticated":return`The registry ${n} does not accept this job's login. ${r}`;case"expired":return`This job's login t\
o the registry ${n} has expired. ${r}`;case"no-repository":return`The repository ${i} does not exist in the registry ${n}. ${r}`;case"denied":return`The registr\
y ${n} denies this job to ${t} in the repository ${i}. ${r}`;case"digest":return`The registry ${n} received other bytes for ${i} than their digest says. ${r}`;default:
return`The registry ${n} refused to ${t} in the repository ${i}. ${r}`}}function y(e,t){switch(e){case"unauthenticated":return`Log in before this step: ds-infra\
's ecr-login with registries: ${t.host}.`;case"expired":return"Run ecr-login again just before this step: a login to Amazon ECR lasts 12 hours.";case"no-reposit\
ory":return`Set create-repositories: true, or create it: ${x(t)}`;case"denied":return`Allow ${t.permission} on the repository in the role's policy, or log in wi\
th a profile that has it (${P.e.standIn.profile}).`;case"digest":return"Make the image again: its files were changed or cut short after it was written.";default:
return"See what the registry answered; the README of push-images lists what it needs."}}function x({host:e,repository:t}){const n=/\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\./.
exec(e)?.[1]??P.e.region;return`aws ecr create-repository --repository-name ${t} --region ${n} --profile <profile>`}function v(e){return e!==void 0&&/^\d+$/.test(
e)?Number(e):void 0}var L=l(7075);const H=4*1024*1024,K=120;async function Z(e,t,n,i={}){const r={registry:e,repository:t,blob:n,onProgress:i.onProgress??(()=>{})},
s={upload:void 0,tries:0,resumes:!0};return await e.retry(`To send a layer to ${t}`,()=>te(r,s,i.mountFrom))}async function te(e,t,n){const{registry:i,repository:r,
blob:s}=e;t.tries+=1;const o=t.upload&&t.resumes?await Pe(i,r,t.upload):void 0;if(t.upload=o,!o&&t.tries>1&&await i.hasBlob(r,s.descriptor.digest))return"sent";
if(t.upload??=await Se(i,r,s,n),!t.upload)return"mounted";try{return await Re(e,t.upload),"sent"}catch(a){throw!o||!(a instanceof h)?a:(t.resumes=!1,new S.N_(a.
message,a.remedy,{cause:a}))}}async function Se(e,t,n,i){const{digest:r}=n.descriptor,s=i?`?${new URLSearchParams({mount:r,from:i})}`:"",o=await e.send({target:`${t}\
/blobs/uploads/${s}`,method:"POST",headers:{"content-length":"0"},what:"start an upload",permission:"ecr:InitiateLayerUpload",repository:t,mountFrom:i});return await o.
body.text(),o.status===201?void 0:{location:e.locationOf(o),offset:0}}async function Pe(e,t,n){try{const i=await e.send({target:n.location,what:"ask for the sta\
te of an upload",permission:"ecr:InitiateLayerUpload",repository:t});await i.body.text();const r=Number(/^(?:bytes=)?0-(\d+)$/.exec(i.headers.range??"")?.[1]??0);
return i.status!==204||r===0?void 0:{location:e.locationOf(i),offset:r+1}}catch(i){if(i instanceof h)return;throw i}}async function Re(e,t){const{size:n}=e.blob.
descriptor,i=t.offset===0&&n<=H;!i&&t.offset<n&&await De(e,t);const{registry:r,repository:s,blob:o}=e;await(await r.send({target:ze(t.location,o.descriptor.digest),
method:"PUT",headers:{"content-type":"application/octet-stream","content-length":i?String(n):"0"},...i?{body:()=>o.open(0)}:{},timeout:K,what:"complete the uplo\
ad of a layer",permission:"ecr:CompleteLayerUpload",repository:s})).body.text(),e.onProgress(n)}async function De({registry:e,repository:t,blob:n,onProgress:i},r){
const{size:s}=n.descriptor,{offset:o}=r,a=await e.send({target:r.location,method:"PATCH",headers:{"content-type":"application/octet-stream","content-length":String(
s-o),...o>0?{"content-range":`${o}-${s-1}`}:{}},body:()=>Ne(n.open(o),c=>i(o+c)),timeout:K,what:"send a layer",permission:"ecr:UploadLayerPart",repository:t});await a.
body.text(),r.location=e.locationOf(a),r.offset=s}function Ne(e,t){let n=0;const i=new L.Transform({transform:(r,s,o)=>{n+=r.length,t(n),o(null,r)}});return(0,L.
pipeline)(e,i,()=>{}),i}function ze(e,t){const n=new URL(e);return n.search=[n.search.slice(1),`digest=${encodeURIComponent(t)}`].filter(Boolean).join("&"),n}function Be(e,t){
const n=(0,U.default)(t.concurrency),i=new Map,r={registry:e,owners:i,limited:s=>n(s)};return{push:async(s,o)=>{const{promise:a,resolve:c}=Promise.withResolvers();
Le(i,s,a);let u=!1;try{const g=await je(r,s,o,t.createRepository);return u=!0,g}finally{c(u)}}}}function Le(e,{repository:t,manifest:n},i){for(const r of(0,N.OR)(
n).keys())e.has(r)||e.set(r,{repository:t,complete:i})}async function je(e,t,n,i){try{return await ce(e,t,n)}catch(r){if(!i||!(r instanceof h)||r.kind!=="no-rep\
ository")throw r;return await i(t.repository),await ce(e,t,n)}}async function ce(e,t,n){const{registry:i}=e,{repository:r,tags:s,manifest:o}=t,{digest:a}=o.descriptor,
c=await Promise.all(s.map(g=>i.findManifest(r,g))),u=s.filter((g,b)=>c[b]?.digest!==a);if(u.length===s.length)await Ce(e,t,n);else for(const g of(0,N.OR)(o).values())
n.existing+=g.descriptor.size;for(const g of u)await fe(i,r,g,o);return u.length===0?"unchanged":"pushed"}async function Ce(e,t,n){const i=[...(0,N.OR)(t.manifest).
values()];let r=!1;const s=await Promise.allSettled(i.map(async o=>{try{await Ue(e,t.repository,o,n,()=>r)}catch(a){throw r=!0,a}}));for(const o of s)if(o.status===
"rejected")throw o.reason;for(const o of t.manifest.children)await ue(e.registry,t.repository,o)}async function ue(e,t,n){for(const i of n.children)await ue(e,t,
i);await e.writeManifest(t,n.descriptor.digest,de(n))}async function Ue(e,t,n,i,r){const{registry:s,owners:o,limited:a}=e,{digest:c,size:u}=n.descriptor,g=o.get(
c),b=g===void 0||g.repository===t;if(await a(async()=>r()||await s.hasBlob(t,c))){i.existing+=u;return}const R=!b&&await g.complete?g.repository:void 0;await a(
async()=>{if(r())return;let C=0;const _=Ae=>{i.sent+=Ae-C,C=Ae};if(await Z(s,t,n,{mountFrom:R,onProgress:_})==="sent")return _(u);_(0),i.mounted+=u})}function de(e){
return{mediaType:e.descriptor.mediaType,digest:e.descriptor.digest,bytes:e.bytes}}async function fe(e,t,n,i){try{await e.writeManifest(t,n,de(i))}catch(r){if(!(r instanceof
h)||r.kind!=="immutable-tag")throw r;const s=await e.findManifest(t,n);if(s?.digest===i.descriptor.digest)return;throw new m.yo(`The tag ${n} of ${t} is immutab\
le and stands for ${s?.digest??"another image"}, not for ${i.descriptor.digest}, which was built now.`,"Push under another tag, set skip-existing: true to keep \
what is there, or delete the tag in the registry.",{cause:r})}}function ne({source:e}){return Q(e.context)?e.context:(0,O.resolve)(e.file??(0,O.join)(e.context,
"Dockerfile"))}function Q(e){return/^(?:https?:\/\/|git@|git:\/\/|ssh:\/\/|github\.com\/)/.test(e)}const Fe=20;function le(e,t){const n=t.filter(r=>r.trim()!=="").
slice(-Fe),i=n.some(r=>/requires BuildKit|requires buildx|buildx component is missing/i.test(r));return new m.yo(`The image of service '${e}' could not be built\
. The end of its log:
${n.map(r=>`  ${r}`).join(`
`)}`,i?"Install buildx before this step (docker/setup-buildx-action): the Dockerfile needs BuildKit.":"Correct the Dockerfile or its context; the whole log is a\
bove.")}async function We(e){if((await T(["buildx","version"],e)).exitCode!==0)return;const{stdout:n,stderr:i,exitCode:r}=await T(["buildx","inspect"],e),s=/^Driver:\s+(\S+)/m.
exec(n)?.[1];if(r===0&&s)return{driver:s};throw new m.yo(`docker buildx has no builder that works: ${i.trim()||n.trim()}`,"Make one before this step (docker/set\
up-buildx-action), or correct BUILDX_BUILDER.")}async function He(e,t,n){const i=["buildx","bake","--print",...e.flatMap(u=>["--file",u]),...t],{exitCode:r,stdout:s,
stderr:o}=await T(i,n);if(r!==0){const u=/unknown (?:command|flag)|is not a docker command/.test(o);throw new m.yo(`The bake files cannot be read: ${it(o)}`,u?"\
Install buildx before this step (docker/setup-buildx-action).":"Try it yourself: docker buildx bake --print with the same files and targets.")}const a=JSON.parse(
s),c=t.length>0?t:["default"];return{...a,selected:[...new Set(c.flatMap(u=>he(a,u)))]}}function he(e,t){const n=e.group?.[t];return n?n.targets.flatMap(i=>i===
t?[i]:he(e,i)):[t]}async function Ke(e,t,n,i,r){Ge(e,n);const s=new Map;let o=t.map((a,c)=>({...a,target:tt(a,c)}));for(const{service:a}of o)r.started(a);for(;o.
length>0;){const a=[],c=await Je(e,o,n,i,a,r),u=_e(a,o.map(({target:b})=>b)),g=c===void 0||c===""?o:o.filter(({target:b})=>b===c);for(const b of g){const M=c===
void 0?await nt(e,b,i):le(b.service,et(a,u.get(b.target)??[]));s.set(b.service,M),r.ended(b.service,u.get(b.target)??[])}r.shared(u.get("")??[]),o=o.filter(({service:b})=>!s.
has(b))}return s}function Ge({driver:e},{platforms:t,provenance:n,cache:i}){if(e!=="docker")return;const r=[...t.length>1?["several platforms"]:[],...n==="false"?
[]:["provenance"],...i==="none"?[]:[`cache: ${i}`]];if(r.length!==0)throw new m.yo(`The builder of this job is the Docker Engine's own (driver 'docker'), which \
cannot do ${r.join(" and ")}.`,"Run docker/setup-buildx-action before this step: it makes a builder that can.")}async function Je(e,t,n,i,r,s){const o=(0,O.join)(
i.folder,"bake.json");await(0,F.I2)(re(i.folder)),await(0,A.writeFile)(o,JSON.stringify(Qe(t,n)),{mode:384});const a=t.map(({target:M})=>M),c=["buildx","bake","\
--file",o,"--metadata-file",ge(i),"--progress","plain",...a.flatMap(M=>["--set",`${M}.output=${Ve(e,i.folder)}`]),...a],u={...i.environment,...Ze(n)},{exitCode:g}=await T(
c,{...i,environment:u},M=>{r.push(M);for(const{service:R,target:C}of t)M.includes(`[${C} `)&&s.line(R,M)});if(g===0)return;const b=r.map(M=>/^ERROR: target (\S+): /.
exec(M)?.[1]).find(M=>M!==void 0);return b!==void 0&&a.includes(b)?b:t.length===1?a[0]??"":""}function ge({folder:e}){return(0,O.join)(e,"metadata.json")}function re(e){
return(0,O.join)(e,"layout")}function Ve({driver:e},t){return e==="docker"?"type=docker":`type=oci,dest=${re(t)},tar=false`}function Ze({bake:e}){return{BUILDX_NO_DEFAULT_ATTESTATIONS:"\
1",BUILDX_METADATA_PROVENANCE:"disabled",...e?{}:{BUILDX_BAKE_ENTITLEMENTS_FS:"0"}}}function Qe(e,t){const n={...t.bake?.target};for(const i of e){const r=i.source.
bakeTarget===void 0?Xe(i):t.bake?.target[i.source.bakeTarget];n[i.target]={...r,labels:{...i.labels,...r?.labels},tags:[...i.references],...t.platforms.length>0?
{platforms:[...t.platforms]}:{},attest:t.provenance==="false"?["type=provenance,disabled=true"]:[Ye(t.provenance)],...qe(i,t)}}return{target:n}}function Xe({source:e}){
const t=Q(e.context)?e.file:ne({source:e});return{context:Q(e.context)?e.context:(0,O.resolve)(e.context),...t===void 0?{}:{dockerfile:t},...e.target===void 0?{}:
{target:e.target},args:e.buildArgs}}function Ye(e){return`type=provenance,mode=${e==="true"?"min":e}`}function qe(e,{cache:t,exportCache:n}){if(t==="none")return{};
const i=t==="gha"?`type=gha,scope=${e.service}`:`type=registry,ref=${e.cacheReference}`,s=`${i},mode=max${t==="registry"?",image-manifest=true,oci-mediatypes=tr\
ue":""},ignore-error=true`;return{"cache-from":[i],...n?{"cache-to":[s]}:{}}}function _e(e,t){const n=new Map,i=new Map;for(const r of e){const[,s,o]=/^(#\d+) (?:\[([^\] ]+))?/.
exec(r)??[];s&&o&&t.includes(o)&&i.set(s,o);const a=t.length===1?t[0]??"":(s&&i.get(s))??"",c=n.get(a)??[];c.push(r),n.set(a,c)}return n}function et(e,t){const n=e.
findIndex(s=>/^-{6}$/.test(s)),i=e.findLastIndex(s=>/^ERROR: /.test(s)),r=e.slice(n>=0?n:Math.max(i,0));return[...t.filter(s=>!r.includes(s)),...r]}function tt({
service:e,source:t},n){const i=t.bakeTarget??e.replace(/[^a-zA-Z0-9_-]/g,"_");return i===e||i===t.bakeTarget?i:`${i}_${n}`}async function nt(e,t,n){if(e.driver===
"docker")return{kind:"engine",id:await E(t.references[0]??"",n)};const r=JSON.parse(await(0,A.readFile)(ge(n),"utf8"))[t.target]?.["containerimage.descriptor"];
if(!r)throw new m.yo(`buildx did not say which image it built for '${t.service}'.`,"Update buildx (0.11 or newer), and report it with the debug log if that does\
 not help.");const s=await(0,W.openImageFiles)(re(n.folder));return{kind:"layout",manifest:await(0,B.wu)(s,r)}}function it(e){return e.trim().split(`
`).at(-1)??""}var me=l(7598),rt=l(8161);async function st(e,t,n){const i=new Map,r=(0,U.default)((0,rt.availableParallelism)()),s=async o=>{const a=await r(()=>ot(
o,t,n)).catch(c=>c);i.set(o.service,a)};return await Promise.all([...at(e,ne).values()].map(async([o,...a])=>{o&&await s(o),await Promise.all(a.map(s))})),t.signal.
throwIfAborted(),i}async function ot({service:e,source:t,references:n,labels:i},r,s){const o=(0,O.join)(r.folder,`${(0,me.randomBytes)(8).toString("hex")}.iid`),
a=[],c=["build",...t.file===void 0?[]:["--file",t.file],...t.target===void 0?[]:["--target",t.target],...Object.entries(t.buildArgs).flatMap(([g,b])=>["--build-\
arg",`${g}=${b}`]),...Object.entries(i).flatMap(([g,b])=>["--label",`${g}=${b}`]),...n.flatMap(g=>["--tag",g]),"--iidfile",o,"--",t.context];s.started(e);const{
exitCode:u}=await T(c,r,g=>{a.push(g),s.line(e,g)}).finally(()=>s.ended(e,a));if(u!==0)throw le(e,a);return{kind:"engine",id:(await(0,A.readFile)(o,"utf8")).trim()}}
function at(e,t){const n=new Map;for(const i of e){const r=t(i);n.set(r,[...n.get(r)??[],i])}return n}async function ct(e,t,n,i,r){return e?(e.driver==="docker"&&
await k(i),await Ke(e,t,n,i,r)):(ut(n),await k(i),await st(t,i,r))}function ut({platforms:e,provenance:t,cache:n}){const i=[...e.length>0?["platforms"]:[],...t===
"false"?[]:["provenance"],...n==="none"?[]:["cache"]];if(i.length!==0)throw new m.yo(`Docker has no buildx here, which the inputs ${i.join(", ")} need.`,"Run do\
cker/setup-buildx-action before this step, or leave them out.")}function G(e){return e.works.filter(({outcome:t,error:n})=>t===void 0&&n===void 0)}async function X(e,t,n,i){
const{signal:r}=e.dependencies;await Promise.all(t.map(async s=>{try{await i(s)}catch(o){r.aborted||ye(e,s,n,o)}})),r.throwIfAborted()}async function pe({dependencies:e},t,n,i){
const r=e.now();try{return await i()}finally{t.spans.push({phase:n,start:r,end:e.now()})}}function ye({dependencies:e},t,n,i){t.error=i,t.outcome="failed";const r=i instanceof
m.lZ?i.message.split(`
`)[0]:String(i);e.logger.info(`${t.service.name}: ${n} failed. ${r}`)}function se({dependencies:e},t,n,i){Object.assign(t,{outcome:n,digest:i.digest,size:i.size,
existing:i.size??0}),e.logger.info(`${t.service.name}: ${n}, ${i.digest}`)}var V=l(5431);async function dt({files:e,targets:t,repositoryPrefix:n,sources:i},r){const{
selected:s,...o}=await He(e,t,r);return{services:s.map(c=>{const u=o.target[c]?.context??".";return{name:c,repository:(0,V.n_)(`${n}${c}`,c),source:{kind:"build",
context:u,buildArgs:{},bakeTarget:c},...i?{fingerprint:[u]}:{}}}),bake:o}}async function ft(e){const{inputs:t,bake:n,dependencies:i,folder:r}=e,s=G(e).filter(({
service:R})=>R.source.kind==="build");if(s.length===0)return;const{platforms:o,provenance:a,cache:c,exportCache:u}=t,g=await ht(i),b=gt(e,s),M=await ct(await We(
i),s.flatMap(({service:R})=>R.source.kind==="build"?[lt(e,R,R.source,g)]:[]),{platforms:o,provenance:a,cache:c,exportCache:u,...n?{bake:n}:{}},{...i,folder:r},b);
await b.settled();for(const R of s){const C=M.get(R.service.name);C instanceof Error?ye(e,R,"build",C):C&&(R.image=C)}}function lt({inputs:e},{name:t,repository:n},i,r){
const s=`${e.registry}/${n}`;return{service:t,source:i,references:e.tags.map(o=>`${s}:${o}`),labels:{...e.labels,...r?{"org.opencontainers.image.created":r}:{},
"org.opencontainers.image.title":t},cacheReference:`${s}:buildcache`}}async function ht({environment:e,signal:t}){const n=["show","--no-patch","--format=%cI","H\
EAD"];try{const{exitCode:i,stdout:r}=await(0,z.R)("git",n,{env:e,signal:t});return i===0?r.trim():""}catch{return t.throwIfAborted(),""}}function gt({dependencies:e,
progress:t},n){const{logger:i,now:r}=e,s=new Map;let o=Promise.resolve();const a=(c,u)=>{if(u.length===0)return;const g=async()=>{for(const b of u)i.info(b)};o=
o.then(()=>i.group(c,g))};return{started:c=>{const u={start:r(),last:"",activity:t.begin(c,"build")};u.activity.describe(()=>u.last),s.set(c,u)},line:(c,u)=>{const g=s.
get(c);g&&u.trim()!==""&&(g.last=u.trim().slice(0,120))},ended:(c,u)=>{const g=s.get(c);if(!g)return;g.activity.end("ended"),n.find(M=>M.service.name===c)?.spans.
push({phase:"build",start:g.start,end:r()}),a(`${c}: build log`,u)},shared:c=>a("Build log",c),settled:()=>o}}const mt=5;function pt(e,t){const n=new Set,i=({service:s,
phase:o,started:a},c)=>e.info(`${s}: ${o}${c?`, ${c}`:""} (${we(t()-a)})`),r=setInterval(()=>{for(const s of n)i(s,s.describe())},mt*1e3);return{begin:(s,o)=>{const a={
service:s,phase:o,started:t(),describe:()=>""};return n.add(a),{describe:c=>{a.describe=c},end:c=>{n.delete(a)&&i(a,c)}}},stop:()=>{n.clear(),clearInterval(r)}}}
function we(e){const t=e/1e3;return t<10?`${t.toFixed(1)} s`:t<60?`${Math.round(t)} s`:`${Math.floor(t/60)} min ${Math.round(t%60)} s`}function J(e){const t=["B",
"kB","MB","GB","TB"];let n=e,i=0;for(;n>=999.5&&i<t.length-1;)n/=1e3,i+=1;const r=i>0&&n<99.95?1:0;return`${n.toFixed(r)} ${t[i]??""}`}const yt="src-",wt=1;async function bt(e,t){
const{service:n,paths:i,dockerfile:r,recipe:s}=e,o=[...new Set([...i,...r===void 0?[]:[r]])].sort(),a=async(...R)=>await vt(n,R,t);if(await a("status","--porcel\
ain","--untracked-files=all","--",...o)!=="")return;const u=(await a("rev-parse","--show-toplevel")).trim(),g=await Promise.all(o.map(async R=>{const C=(0,O.relative)(
u,(0,O.resolve)(R)).replaceAll("\\","/"),_=(await a("rev-parse","--verify",`HEAD:${C}`)).trim();return[C,_]})),b=r===void 0?"":await $t(r),M=JSON.stringify([wt,
g,b,s]);return`${yt}${(0,me.createHash)("sha256").update(M).digest("hex").slice(0,40)}`}async function $t(e){return await(0,A.readFile)(`${e}.dockerignore`,"utf\
8").catch(()=>"")}async function vt(e,t,{environment:n,signal:i}){const r="Check the repository out with actions/checkout before this step, list paths that are \
committed, or leave 'sources' out.",s=await(0,z.R)("git",t,{env:n,signal:i}).catch(o=>{throw i.throwIfAborted(),new m.yo(`git cannot be started for the sources \
of '${e}': ${(0,m.bD)(o)}`,r,{cause:o})});if(s.exitCode===0)return s.stdout;throw new m.yo(`git cannot say what the sources of '${e}' are: ${s.stderr.trim()}`,r)}
async function xt(e){await X(e,G(e),"reuse",t=>Tt(e,t)),e.inputs.skipExisting&&await X(e,G(e),"look-up",t=>kt(e,t))}async function Tt(e,t){const{registry:n,inputs:i,
dependencies:r}=e,{service:s}=t;if(!s.fingerprint||s.source.kind!=="build")return;const o=Ot(e,s.source);if(t.fingerprint=await bt({service:s.name,paths:s.fingerprint,
...o===void 0?{}:{dockerfile:o},recipe:Et(e,s.source)},r),t.fingerprint===void 0){r.logger.info(`${s.name}: its sources have changes that are not committed, so \
it is built`);return}const a=await n.readManifest(s.repository,t.fingerprint);if(!a)return;const c=ve(a);for(const u of i.tags)await fe(n,s.repository,u,c.manifest);
se(e,t,"reused: its sources are unchanged",c)}function Et({inputs:e,bake:t},n){const{target:i,buildArgs:r,bakeTarget:s}=n,o=s===void 0?void 0:t?.target[s],{platforms:a,
provenance:c}=e;return{target:i,buildArgs:Object.entries(r).sort(),baked:o,platforms:a,provenance:c}}function Ot({bake:e},t){if(t.bakeTarget===void 0)return Q(t.
context)?void 0:ne({source:t});const{context:n=".",dockerfile:i="Dockerfile"}=e?.target[t.bakeTarget]??{};return Q(n)?void 0:ne({source:{...t,context:n,file:`${n}\
/${i}`}})}async function kt(e,t){const n=await $e(e.registry,t.service.repository,e.inputs.tags);n&&se(e,t,"skipped: the tag is there",n)}async function It(e,t){
if(t.image?.kind!=="engine")return;const n=await $e(e.registry,t.service.repository,e.inputs.tags);!n||n.configuration!==t.image.id||(await be(e,t,n.manifest),se(
e,t,"unchanged",n))}async function be({registry:e,dependencies:t},n,i){if(n.fingerprint===void 0)return;const{repository:r,name:s}=n.service;try{await e.writeManifest(
r,n.fingerprint,{mediaType:i.descriptor.mediaType,digest:i.descriptor.digest,bytes:i.bytes})}catch(o){if(!(o instanceof h)||o.kind!=="immutable-tag")throw o;t.logger.
debug(`${s}: ${n.fingerprint} was taken meanwhile`)}}async function $e(e,t,n){const[i,...r]=await Promise.all(n.map(s=>e.readManifest(t,s)));if(!(!i||r.some(s=>s?.
digest!==i.digest)))return ve(i)}function ve(e){const{mediaType:t,digest:n,bytes:i}=e,r={descriptor:{mediaType:t,digest:n,size:i.length},bytes:i,blobs:[],children:[]};
if((0,N.nw)(t))return{manifest:r,digest:n,size:void 0,configuration:void 0};const{config:s,layers:o}=JSON.parse(Buffer.from(i).toString()),a=s.size+o.reduce((c,u)=>c+
u.size,0);return{manifest:r,digest:n,size:a,configuration:s.digest}}var Mt=l(8321),At=l(6433),St=l(9505);const Pt=6,Rt=120;class Dt{host;#e;#t;#n;constructor(t,n,i){
this.host=t,this.#e=(0,V._g)(t),this.#t=i,this.#n=(0,St.Q)(n,i)}async findManifest(t,n){const{status:i,headers:r}=await this.#i({...this.#o(t,n),method:"HEAD"});
if(i===404)return;const s=r["docker-content-digest"];if(s===void 0){const o=await this.readManifest(t,n);return o&&{mediaType:o.mediaType,digest:o.digest,size:o.
bytes.length}}return{mediaType:r["content-type"]??"",digest:s,size:Number(r["content-length"]??0)}}async readManifest(t,n){const{status:i,headers:r,bytes:s}=await this.#i(
this.#o(t,n));if(i!==404)return{mediaType:r["content-type"]??"",digest:(0,N.ol)(s),bytes:s}}async writeManifest(t,n,i){const{headers:r}=await this.#i({target:`${t}\
/manifests/${n}`,method:"PUT",headers:{"content-type":i.mediaType},body:()=>i.bytes,timeout:Rt,what:`put the manifest ${n}`,permission:"ecr:PutImage",repository:t}),
s=r["docker-content-digest"];if(s!==void 0&&s!==i.digest)throw new m.nM(`The registry ${this.host} stored ${t}:${n} as ${s}, not as ${i.digest}.`,"Report it to \
those who run the registry: it changed a manifest.")}async hasBlob(t,n){const{status:i}=await this.#i({target:`${t}/blobs/${n}`,method:"HEAD",what:"look for a l\
ayer",permission:"ecr:BatchCheckLayerAvailability",repository:t});return i!==404}async readBlob(t,n){const{status:i,headers:r,bytes:s}=await this.#i({target:`${t}\
/blobs/${n}`,what:"read an image's configuration",permission:"ecr:GetDownloadUrlForLayer",repository:t});if(i===404)return;if(i<300||!r.location)return s;const o=new URL(
r.location,this.#e),{http:a,signal:c}=this.#t;return await this.retry(`To read from ${o.host}`,async()=>await xe(await a({url:o,signal:c}),o))}async retry(t,n){
const{logger:i,signal:r}=this.#t,s=o=>i.info(o);return await(0,S.jh)(n,{what:t,onRetry:s,attempts:Pt,signal:r})}async send(t){const n=await this.#r(t),{status:i}=n,
r=t.method==="HEAD"||t.method===void 0||t.method==="GET";if(i<400)return n;const s={...t,host:this.host};if(i===404&&r)return n;throw t.method==="HEAD"&&!(0,S.Dm)(
i)?await p(await this.#r({...t,method:"GET"}),s):await p(n,s)}async#i(t){return await this.retry(`To ${t.what} in ${t.repository}`,async()=>{const n=await this.
send(t),i=await xe(n,new URL(this.#e));return{status:n.status,headers:n.headers,bytes:i}})}async#r(t){const n={repository:t.repository,mountFrom:t.mountFrom},i=await this.#s(
t,await this.#n.header(n));return i.status!==401||!await this.#n.learn(i,n)?i:(await i.body.text(),await this.#s(t,await this.#n.header(n)))}async#s(t,n){const{
target:i,body:r,what:s,permission:o,repository:a,mountFrom:c,...u}=t,g=typeof i=="string"?new URL(`${this.#e}/v2/${i}`):i,b=n&&g.origin===this.#e?{authorization:n}:
{},{http:M,signal:R}=this.#t;return await M({...u,url:g,headers:{...b,...u.headers},signal:R,...r?{body:r()}:{}})}#o(t,n){return{target:`${t}/manifests/${n}`,headers:{
accept:N.Fm.join(", ")},what:`look up ${n}`,permission:"ecr:BatchGetImage",repository:t}}locationOf(t){const n=t.headers.location;if(n===void 0)throw new m.yo(`\
The registry ${this.host} started an upload without saying where (HTTP ${t.status}).`,"Check that the host is a registry that speaks the OCI distribution protoc\
ol.");return new URL(n,this.#e)}}async function xe(e,t){try{return new Uint8Array(await(0,Mt.arrayBuffer)(e.body))}catch(n){throw(0,At.x)(t,n)}}var Nt=l(2822),Te=l(
6128),Ee=l(5899);async function zt(e,t,n){const{region:i,profile:r,account:s,scanOnPush:o,immutableTags:a}=t,{CreateRepositoryCommand:c}=await Promise.all([l.e(
861),l.e(249)]).then(l.t.bind(l,8249,19));try{await(await(0,Nt.createEcrClient)({region:i,profile:r},n)).send(new c({repositoryName:e,imageTagMutability:a?"IMMU\
TABLE":"MUTABLE",imageScanningConfiguration:{scanOnPush:o},...s===void 0?{}:{registryId:s}})),n.logger.info(`Created the repository ${e}.`)}catch(u){if((0,Ee.awsAnswerOf)(
u)?.code==="RepositoryAlreadyExistsException")return;throw(0,Ee.awsError)(u,{permission:"ecr:CreateRepository",caller:(0,Te.J8)(r,n.environment),profile:(0,Te.q8)(
r,n.environment)})}}function Bt(e,t){return`${[`### ${e}`,"","| service | what happened | digest | size | sent | reused | time |","| --- | --- | --- | ---: | --\
-: | ---: | ---: |",...t.map(Lt),"",...jt(t)].join(`
`)}
`}function Lt(e){const t=e.spans.reduce((i,{start:r,end:s})=>i+s-r,0);return`| ${[e.service,e.outcome,e.digest?`\`${e.digest.slice(0,19)}\``:"",e.size===void 0?
"":J(e.size),J(e.sent),J(e.reused),we(t)].map(i=>i.replaceAll("|","\\|").replaceAll(`
`," ")).join(" | ")} |`}function jt(e){const t=e.flatMap(r=>r.spans);if(t.length===0)return[];const n=Math.min(...t.map(({start:r})=>r));return["```mermaid","ga\
ntt","  dateFormat x","  axisFormat %M:%S",...e.flatMap(({service:r,spans:s})=>s.length===0?[]:[`  section ${Oe(r)}`,...s.map(({phase:o,start:a,end:c})=>`  ${Oe(
o)} :${a-n}, ${Math.max(c,a+1)-n}`)]),"```",""]}function Oe(e){return e.replace(/[:;#,]/g," ")}async function Ct(e,t){const{environment:n,mask:i,logger:r,now:s}=t,
o=await(0,D.yi)(e.registry,n);o&&i(o.type==="password"?o.password:o.token);const{services:a,bake:c}=e.bake?await dt(e.bake,t):{services:e.services,bake:void 0};
await(0,F.I2)(t.folder);const u={inputs:e,dependencies:t,registry:new Dt(e.registry,o,t),progress:pt(r,s),folder:await(0,A.mkdtemp)((0,O.join)(t.folder,"push-im\
ages-")),works:a.map(g=>({service:g,sent:0,mounted:0,existing:0,spans:[]})),bake:c};try{await Ut(u)}finally{u.progress.stop(),await(0,A.rm)(u.folder,{recursive:!0,
force:!0}),await(0,A.rmdir)(t.folder).catch(()=>{}),await t.summarize(Bt(Vt(e),u.works.map(Zt)))}return Gt(u.works),Jt(u)}async function Ut(e){const{inputs:t}=e;
if(t.push&&await xt(e),await X(e,G(e),"find",n=>Ft(e,n)),await ft(e),t.push)await X(e,G(e),"look-up",n=>It(e,n)),await Wt(e);else for(const n of G(e))n.outcome=
"not pushed"}async function Ft({dependencies:e},t){const{source:n}=t.service;n.kind==="engine"?t.image={kind:"engine",id:await E(n.reference,e)}:n.kind==="layou\
t"&&(t.image={kind:"layout",manifest:await(0,B.T4)(await(0,W.openImageFiles)(n.path),n.image)})}async function Wt(e){const{inputs:t,registry:n,dependencies:i}=e,
{concurrency:r,createRepositories:s}=t,o=Be(n,{concurrency:r,...s?{createRepository:g=>zt(g,s,i)}:{}}),a=G(e),c=[...new Set(a.flatMap(({image:g})=>g?.kind==="en\
gine"?[g.id]:[]))],u=c.length>0?I(c,e.folder,i):void 0;await X(e,a,"push",async g=>{const b=g.image?.kind==="layout"?g.image.manifest:await Ht(e,g,u);await pe(e,
g,"push",()=>Kt(e,o,g,b))})}async function Ht(e,t,n){const{image:i,service:r}=t;if(i?.kind!=="engine"||!n)throw new Error(`Service '${r.name}' has no image`);const s=e.
progress.begin(r.name,"save");try{return await pe(e,t,"save",async()=>await(await n).image(i.id))}finally{s.end("ended")}}async function Kt(e,t,n,i){const{inputs:r,
progress:s}=e,{name:o,repository:a}=n.service,c=s.begin(o,"push"),u=(0,N.$d)(i),g=()=>J(n.mounted+n.existing);c.describe(()=>`${J(n.sent)} sent, ${g()} reused o\
f ${J(u)}`);try{const b=await t.push({repository:a,tags:r.tags,manifest:i},n);await be(e,n,i),Object.assign(n,{outcome:b,digest:i.descriptor.digest,size:u}),c.end(
`${b} ${i.descriptor.digest}, ${J(n.sent)} sent, ${g()} reused`)}catch(b){throw c.end("failed"),b}}function Gt(e){const t=e.filter(({error:s})=>s!==void 0),[n]=t;
if(!n)return;if(t.every(({error:s})=>!(s instanceof m.lZ)))throw n.error;const i=new Map;for(const{error:s,service:o}of t){const a=s instanceof m.lZ?`${s.message}\

${s.remedy}`:String(s);i.set(a,[...i.get(a)??[],o.name])}const r=e.filter(({error:s})=>s===void 0).map(({service:s})=>s.name);throw new m.yo([...i].map(([s,o])=>`${o.
join(", ")}: ${s}`).join(`
`),r.length>0?`These services are in the registry: ${r.join(", ")}.`:"No service was pushed.",{cause:n.error})}function Jt({inputs:e,works:t}){const[n]=e.tags,i={};
for(const{service:o,digest:a}of t){const c=`${e.registry}/${o.repository}`,u=a===void 0?`${c}:${n}`:`${c}@${a}`;i[o.name]={repository:o.repository,tag:n,...a===
void 0?{}:{digest:a},ref:u}}const r=Object.values(i).flatMap(({digest:o,ref:a})=>o===void 0?[]:[a]),s=Object.entries(i).map(([o,a])=>({service:o,...a}));return{
images:i,tag:n,refs:r,matrix:{include:s}}}function Vt({registry:e,tags:t,push:n}){return`${n?"Images":"Images (not pushed)"} ${t.join(", ")} in ${e}`}function Zt(e){
return{service:e.service.name,repository:e.service.repository,outcome:e.outcome??"not done",digest:e.digest,size:e.size,sent:e.sent,reused:e.mounted+e.existing,
spans:e.spans}}var Qt=l(587),Y=l(7902),Xt=l(9306),ke=l(3314);const oe=["context","file","target","build-args","image","sources"],q=`Write them as YAML, for exam\
ple:
  api: {target: api}
  worker: {target: worker}`;async function Yt(e,t){const n=await Ie(e),i=_t(n);if(i.length===0)throw new m.yo("The input 'services' names no service.",q);return i.
map(([r,s])=>en(r,s,t))}async function qt(e){if(e==="")return[];const t=await Ie(e);if(Array.isArray(t))return Me(t).map(([n])=>n);throw new m.yo("With 'bake-fi\
les', the input 'services' is a list of targets, and nothing else.","Write services: [api, worker], or leave it out for the default group.")}async function Ie(e){
const{parse:t}=await l.e(815).then(l.t.bind(l,8815,19));try{return t(e)}catch(n){throw new m.yo(`The input 'services' is not YAML: ${(0,m.bD)(n)}`,q,{cause:n})}}
function _t(e){if(Array.isArray(e))return Me(e);if(!ae(e))throw new m.yo("The input 'services' is neither a mapping nor a list.",q);return Object.entries(e).map(
([t,n])=>{if(n===null)return[t,{}];if(!ae(n))throw new m.yo(`Service '${t}' is not a mapping.`,q);return[t,n]})}function Me(e){const t=new Set;return e.map(n=>{
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
ject"&&e!==null&&!Array.isArray(e)}const on=12;async function an(e,t){const n=(0,V.aj)(e.required("registry")),i=e.list("tags").map(b=>(0,V.Bs)(b)),[r=cn(t),...s]=[
...new Set(i)],o=e.text("repository-prefix"),a=e.boolean("sources"),c=e.list("bake-files"),u=c.length>0?e.text("services"):e.required("services"),g=e.choice("sk\
ip-existing",["auto","true","false"]);return{services:c.length>0?[]:await Yt(u,{repositoryPrefix:o,sources:a}),...c.length>0?{bake:{files:c,targets:await qt(u),
repositoryPrefix:o,sources:a}}:{},registry:n,tags:[r,...s],labels:fn(t),skipExisting:g==="auto"?i.length===0:g==="true",push:e.boolean("push"),concurrency:e.integer(
"concurrency",{min:1,max:64}),platforms:e.list("platforms").map(un),provenance:e.choice("provenance",["false","true","min","max"]),cache:e.choice("cache",["none",
"registry","gha"]),exportCache:!/^pull_request/.test(t[Y.E.githubEventName]??""),...e.boolean("create-repositories")?{createRepositories:dn(e,n)}:{}}}function cn(e){
const t=e[Y.E.githubSha]??"";if(/^[0-9a-f]{12,}$/.test(t))return`sha-${t.slice(0,on)}`;throw new m.yo("GITHUB_SHA holds no commit to make a tag of.","Give 'tags\
'.")}function un(e){if(/^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9]+)?$/.test(e))return e;throw(0,Xt.n)("platforms",e,"Use <system>/<architecture>, such as linux/amd64 \
or linux/arm64.")}function dn(e,t){const n=(0,Qt.vK)(e.required("region")),i=(0,ke.R5)(t);if(!i&&(0,V._g)(t).startsWith("https:"))throw new m.yo(`The input 'cre\
ate-repositories' is true, but the registry ${t} is not Amazon ECR.`,"Leave it out: other registries create repositories by themselves or with tools of their ow\
n.");return{region:i?(0,ke.l5)(t,n).region:n,profile:e.optional("profile"),...i?{account:t.slice(0,12)}:{},scanOnPush:e.boolean("scan-on-push"),immutableTags:e.
boolean("immutable-tags")}}function fn(e){const t=e[Y.E.githubServerUrl],n=e[Y.E.githubRepository],i=e[Y.E.githubSha];return{...t&&n?{"org.opencontainers.image.\
source":`${t}/${n}`}:{},...i?{"org.opencontainers.image.revision":i}:{}}}const ln=0;async function hn(e){const t=await an(e.inputs,e.environment);e.setOutputs({
...await Ct(t,e)})}}),5137:((ee,j,l)=>{l.r(j),l.d(j,{openImageFiles:()=>E});var A=l(3024),O=l(1455),m=l(6760),F=l(7075),z=l(2977),T=function(d,f,w){if(f!=null){
if(typeof f!="object"&&typeof f!="function")throw new TypeError("Object expected.");var y,x;if(w){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispo\
se is not defined.");y=f[Symbol.asyncDispose]}if(y===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");y=f[Symbol.dispose],w&&(x=
y)}if(typeof y!="function")throw new TypeError("Object not disposable.");x&&(y=function(){try{x.call(this)}catch(v){return Promise.reject(v)}}),d.stack.push({value:f,
dispose:y,async:w})}else w&&d.stack.push({async:!0});return f},k=(function(d){return function(f){function w(L){f.error=f.hasError?new d(L,f.error,"An error was \
suppressed during disposal."):L,f.hasError=!0}var y,x=0;function v(){for(;y=f.stack.pop();)try{if(!y.async&&x===1)return x=0,f.stack.push(y),Promise.resolve().then(
v);if(y.dispose){var L=y.dispose.call(y.value);if(y.async)return x|=2,Promise.resolve(L).then(v,function(H){return w(H),v()})}else x|=1}catch(H){w(H)}if(x===1)return f.
hasError?Promise.reject(f.error):Promise.resolve();if(f.hasError)throw f.error}return v()}})(typeof SuppressedError=="function"?SuppressedError:function(d,f,w){
var y=new Error(w);return y.name="SuppressedError",y.error=d,y.suppressed=f,y});async function E(d){return(await(0,O.stat)(d).catch(w=>{throw new z.yo(`There is\
 no image at ${d}.`,"Make it in an earlier step, or correct the path.",{cause:w})})).isDirectory()?I(d):await W(d)}function I(d){return{path:d,size:async f=>await D(
(0,m.join)(d,f)),read:async f=>await N((0,m.join)(d,f)),open:(f,w)=>(0,A.createReadStream)((0,m.join)(d,f),{start:w})}}async function D(d){try{return(await(0,O.
stat)(d)).size}catch(f){if((0,z.$N)(f)==="ENOENT")return;throw f}}async function N(d){try{return await(0,O.readFile)(d)}catch(f){if((0,z.$N)(f)==="ENOENT")return;
throw f}}async function W(d){const f=await U(d),w=(y,x)=>{const v=f.get(y);return!v||x>=v.size?F.Readable.from([]):(0,A.createReadStream)(d,{start:v.start+x,end:v.
start+v.size-1})};return{path:d,size:async y=>f.get(y)?.size,read:async y=>{if(!f.has(y))return;const x=[];for await(const v of w(y,0))x.push(v);return Buffer.concat(
x)},open:w}}const B=512;async function U(d){const f=new Map,w=new Map;for await(const{header:y,start:x}of P(d)){const v=p(y.path??"");y.type==="SymbolicLink"?w.
set(v,p(m.posix.join(m.posix.dirname(v),y.linkpath??""))):y.type==="Link"?w.set(v,p(y.linkpath??"")):(y.type==="File"||y.type==="OldFile")&&f.set(v,{start:x,size:y.
size??0})}return S(f,w),f}async function*P(d){const f={stack:[],error:void 0,hasError:!1};try{const{Header:w,Pax:y}=await l.e(697).then(l.bind(l,8697)),x=T(f,await(0,O.
open)(d),!0);let v,L=0;for(let H=await h(x,L,B);H.length===B;H=await h(x,L,B)){const K=new w(H,0,v);if(K.nullBlock)return;if(!K.cksumValid)throw $(d);const Z=L+
B,te=K.size??0;if(L=Z+Math.ceil(te/B)*B,K.type==="ExtendedHeader"){v=y.parse((await h(x,Z,te)).toString());continue}yield{header:K,start:Z},v=void 0}if(L===0)throw $(
d)}catch(w){f.error=w,f.hasError=!0}finally{const w=k(f);w&&await w}}function S(d,f){for(const[w,y]of f){const x=d.get(f.get(y)??y);x&&d.set(w,x)}}async function h(d,f,w){
const{buffer:y,bytesRead:x}=await d.read(Buffer.alloc(w),0,w,f);return y.subarray(0,x)}function p(d){return d.replaceAll("\\","/").replace(/^(?:\.\/)+/,"")}function $(d){
return new z.yo(`${d} is neither a folder nor an uncompressed tar archive.`,"Unpack it first if it is compressed (gunzip), or write it as a plain .tar.")}}),1527:((ee,j,l)=>{
l.d(j,{$d:()=>T,Fm:()=>m,Ib:()=>O,OR:()=>k,nw:()=>F,ol:()=>z});var A=l(7598);const O={ociIndex:"application/vnd.oci.image.index.v1+json",ociManifest:"applicatio\
n/vnd.oci.image.manifest.v1+json",ociConfig:"application/vnd.oci.image.config.v1+json",ociLayerGzip:"application/vnd.oci.image.layer.v1.tar+gzip",dockerIndex:"a\
pplication/vnd.docker.distribution.manifest.list.v2+json",dockerManifest:"application/vnd.docker.distribution.manifest.v2+json",dockerConfig:"application/vnd.do\
cker.container.image.v1+json",dockerLayerGzip:"application/vnd.docker.image.rootfs.diff.tar.gzip"},m=[O.ociIndex,O.ociManifest,O.dockerIndex,O.dockerManifest];function F(E){
return E===O.ociIndex||E===O.dockerIndex}function z(E){return`sha256:${(0,A.createHash)("sha256").update(E).digest("hex")}`}function T(E){let I=0;for(const D of k(
E).values())I+=D.descriptor.size;return I}function k(E){const I=new Map(E.blobs.map(D=>[D.descriptor.digest,D]));for(const D of E.children)for(const[N,W]of k(D))
I.set(N,W);return I}}),3891:((ee,j,l)=>{l.d(j,{Sl:()=>E,T4:()=>k,nW:()=>T,wu:()=>N});var A=l(2977),O=l(1527);const m="org.opencontainers.image.ref.name",F="io.c\
ontainerd.image.name",z=/nondistributable|foreign/;async function T(h){return await h.size("oci-layout")!==void 0&&await h.size("index.json")!==void 0}async function k(h,p){
return await N(h,D(h.path,await I(h),p))}async function E(h,p){const $=(await I(h)).find(d=>d.digest===p);return $&&await N(h,$)}async function I(h){const p=await h.
read("index.json");if(!await T(h)||!p)throw new A.yo(`${h.path} is not an OCI image layout: it has no oci-layout and index.json.`,"Write one with 'docker buildx\
 build --output type=oci', 'skopeo copy ... oci:<folder>', or the like.");return P(p,"index.json",h.path).manifests??[]}function D(h,p,$){const d=p.map(v=>v.annotations?.[m]),
f=p.filter(({annotations:v})=>$===void 0?!0:v?.[m]===$||v?.[F]===$),[w,y]=f;if(w&&(!y||f.every(({digest:v})=>v===w.digest)))return w;const x=d.map(v=>v??"(witho\
ut a name)").join(", ")||"none";throw $===void 0&&w?new A.yo(`The layout ${h} holds several images: ${x}.`,`Say which one after the path: oci:${h}:<name>.`):new A.
yo(`The layout ${h} holds ${w?"several images":"no image"} named '${$??""}'.`,`It holds: ${x}.`)}async function N(h,p){const $=await B(h,p),d=P($,p.digest,h.path),
f=p.mediaType||d.mediaType||"";if(!O.Fm.includes(f))throw new A.yo(`${p.digest} in ${h.path} is of the type '${f}', which is no image.`,"Push images and indexes\
 of the OCI or Docker (schema 2) formats.");const w={descriptor:{...p,mediaType:f},bytes:$};if((0,O.nw)(f)){const x=await Promise.all(d.manifests.map(v=>N(h,v)));
return{...w,blobs:[],children:x}}const y=[d.config,...d.layers].filter(({mediaType:x,urls:v})=>!(z.test(x)&&v));return{...w,blobs:await Promise.all(y.map(x=>W(h,
x))),children:[]}}async function W(h,p){const $=U(h,p),d=await h.size($);if(d!==p.size)throw S(h.path,`${$} ${d===void 0?"is missing":`has ${d} bytes, not ${p.size}`}`);
return{descriptor:p,open:f=>h.open($,f)}}async function B(h,p){const $=U(h,p),d=await h.read($);if(!d)throw S(h.path,`${$} is missing`);if(p.digest.startsWith("\
sha256:")&&(0,O.ol)(d)!==p.digest)throw S(h.path,`${$} does not have the digest that its name says`);return d}function U(h,{digest:p}){const $=/^(sha256|sha512):([0-9a-f]{64,128})$/.
exec(p);if(!$)throw S(h.path,`'${p}' is no digest`);return`blobs/${$[1]}/${$[2]}`}function P(h,p,$){try{return JSON.parse(Buffer.from(h).toString())}catch(d){throw S(
$,`${p} is not JSON: ${(0,A.bD)(d)}`)}}function S(h,p){return new A.yo(`The layout ${h} is damaged: ${p}.`,"Write it again; a copy may have been cut short.")}}),
370:((ee,j,l)=>{l.r(j),l.d(j,{default:()=>m,limitFunction:()=>F});class A{value;next;constructor(k){this.value=k}}class O{#e;#t;#n;constructor(){this.clear()}enqueue(k){
const E=new A(k);this.#e?(this.#t.next=E,this.#t=E):(this.#e=E,this.#t=E),this.#n++}dequeue(){const k=this.#e;if(k)return this.#e=this.#e.next,this.#n--,this.#e||
(this.#t=void 0),k.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#n=0}get size(){return this.#n}*[Symbol.iterator](){let k=this.#e;
for(;k;)yield k.value,k=k.next}*drain(){for(;this.#e;)yield this.dequeue()}}function m(T){let k=!1;if(typeof T=="object"&&({concurrency:T,rejectOnClear:k=!1}=T),
z(T),typeof k!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const E=new O;let I=0;const D=()=>{I<T&&E.size>0&&(I++,E.dequeue().run())},
N=()=>{I--,D()},W=async(P,S,h)=>{const p=(async()=>P(...h))();S(p);try{await p}catch{}N()},B=(P,S,h,p)=>{const $={reject:h};new Promise(d=>{$.run=d,E.enqueue($)}).
then(W.bind(void 0,P,S,p)),I<T&&D()},U=(P,...S)=>new Promise((h,p)=>{B(P,h,p,S)});return Object.defineProperties(U,{activeCount:{get:()=>I},pendingCount:{get:()=>E.
size},clearQueue:{value(){if(!k){E.clear();return}const P=AbortSignal.abort().reason;for(;E.size>0;)E.dequeue().reject(P)}},concurrency:{get:()=>T,set(P){z(P),T=
P,queueMicrotask(()=>{for(;I<T&&E.size>0;)D()})}},map:{async value(P,S){const h=[];try{Array.from(P,(p,$)=>{const d=U(S,p,$);return h.push(d),d})}catch(p){for(const $ of h)
$.catch(()=>{});throw p}return Promise.all(h)}}}),U}function F(T,k){const E=m(k),I=(...D)=>E(()=>T(...D));return Object.defineProperty(I,"clearQueue",{value:E.clearQueue}),
I}function z(T){if(!((Number.isInteger(T)||T===Number.POSITIVE_INFINITY)&&T>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}})};

export const id=463,ids=[463,370],modules={2463:((te,U,l)=>{l.r(U),l.d(U,{deadline:()=>gn,run:()=>mn});var P=l(1455),O=l(6760),y=l(2977),F=l(4195),L=l(7729);async function k(e,{
environment:t,signal:n},i){try{const s={...t,BUILDKIT_PROGRESS:"plain"};return await(0,L.R3)("docker",e,{env:s,signal:n,...i?{onLine:i}:{}})}catch(s){throw(0,y.
$N)(s)!=="ENOENT"?s:new y.yo("There is no docker command on this machine.","Run the job on a machine with Docker, or hand the images over as OCI layouts (image:\
 oci:<path>).",{cause:s})}}async function M(e){const{exitCode:t,stderr:n,stdout:i}=await k(["version","--format","{{.Server.Version}}"],e);if(!(t===0&&i.trim()!==
""))throw new y.nM(`The Docker Engine does not answer: ${n.trim()||i.trim()}`,"Start it, or correct DOCKER_HOST or DOCKER_CONTEXT.")}async function x(e,t){const n=[
"image","inspect","--format","{{.Id}}","--"],{exitCode:i,stdout:s,stderr:r}=await k([...n,...e],t),o=s.split(`
`).filter(u=>u.startsWith("sha256:"));if(i===0&&o.length===e.length)return o;const[a=""]=e;if(e.length<=1){const u=new y.yo(`The Docker Engine has no image ${a}\
: ${r.trim()}`,"Build or pull it in an earlier step, or have it built here ('context', 'target').");return e.map(()=>u)}return(await Promise.all(e.map(u=>x([u],
t)))).flat()}async function S(e,t,n){const i=(0,O.join)(t,"images.tar"),{exitCode:s,stderr:r}=await k(["save","--output",i,...e],n);if(s!==0)throw new y.nM(`doc\
ker save failed: ${r.trim()}`,"Check the Docker Engine and the free disk space.");const[{SavedImages:o},{openImageFiles:a}]=await Promise.all([l.e(518).then(l.bind(
l,2518)),Promise.resolve().then(l.bind(l,5137))]);return new o(await a(i),t)}var z=l(663),N=l(1527),W=l(5137),H=l(3891),B=l(370),R=l(5715),D=l(794),h=l(3314),m=l(
5431);class w extends y.yo{kind;status;constructor(t,n,i,s){super(i,s),this.kind=t,this.status=n}}async function I(e,t){const n=p(await e.body.text()),i=n?`${n.
code}: ${n.message}`:`HTTP ${e.status}`;if((0,D.Dm)(e.status))return new D.N_(`The registry ${t.host} could not ${t.what} (HTTP ${e.status}${n?`, ${i}`:""}).`,"\
Run the job again later.",{retryAfter:K(e.headers["retry-after"])});const s=$(e.status,n);return new w(s,e.status,g(s,t,i),b(s,t))}function p(e){try{const{errors:t}=JSON.
parse(e),n=t?.[0];return n?{code:String(n.code),message:String(n.message??"")}:void 0}catch{return}}const d=[["expired",(e,{message:t})=>/token has expired|security token.* expired|ExpiredToken/i.
test(t)],["immutable-tag",(e,{message:t})=>/immutable|already exists.*overwritten/i.test(t)],["no-repository",(e,{code:t})=>t==="NAME_UNKNOWN"||e===404&&t==="NA\
ME_INVALID"],["digest",(e,{code:t})=>t==="DIGEST_INVALID"||t==="SIZE_INVALID"],["upload-unknown",(e,{code:t})=>t==="BLOB_UPLOAD_UNKNOWN"||t==="BLOB_UPLOAD_INVAL\
ID"],["unauthenticated",(e,{code:t,message:n})=>e===401||t==="UNAUTHORIZED"||/authorization token is invalid/i.test(n)],["denied",(e,{code:t})=>e===403||t==="DE\
NIED"]];function $(e,t){return d.find(([,i])=>i(e,t??{code:"",message:""}))?.[0]??"other"}function g(e,{what:t,host:n,repository:i},s){switch(e){case"unauthenti\
cated":return`The registry ${n} does not accept this job's login. ${s}`;case"expired":return`This job's login to the registry ${n} has expired. ${s}`;case"no-re\
pository":return`The repository ${i} does not exist in the registry ${n}. ${s}`;case"denied":return`The registry ${n} denies this job to ${t} in the repository ${i}\
. ${s}`;case"digest":return`The registry ${n} received other bytes for ${i} than their digest says. ${s}`;default:return`The registry ${n} refused to ${t} in th\
e repository ${i}. ${s}`}}function b(e,t){switch(e){case"unauthenticated":return T(t.host)?`Log in before this step: ds-infra's ecr-login with registries: ${t.host}\
.`:`Log in before this step: docker/login-action with registry: ${t.host}, or docker login.`;case"expired":return"Run ecr-login again just before this step: a l\
ogin to Amazon ECR lasts 12 hours.";case"no-repository":return T(t.host)?`Set create-repositories: true, or create it: ${j(t)}`:"Create it in the registry, and \
check registry and repository-prefix.";case"denied":return T(t.host)?`Allow ${t.permission} on the repository in the role's policy, or log in with a profile tha\
t has it (${R.e.standIn.profile}).`:"Log in with an account that may push there.";case"digest":return"Make the image again: its files were changed or cut short \
after it was written.";default:return"See what the registry answered; the README of push-images lists what it needs."}}function T(e){return(0,h.R5)(e)||(0,m._g)(
e).startsWith("http:")}function j({host:e,repository:t}){const n=/\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\./.exec(e)?.[1]??R.e.region;return`aws ecr create-reposit\
ory --repository-name ${t} --region ${n} --profile <profile>`}function K(e){return e!==void 0&&/^\d+$/.test(e)?Number(e):void 0}var G=l(7075);const X=4*1024*1024,
Y=120;async function Ae(e,t,n,i={}){const s={registry:e,repository:t,blob:n,onProgress:i.onProgress??(()=>{})},r={upload:void 0,tries:0,resumes:!0};return await e.
retry(`To send a layer to ${t}`,()=>Se(s,r,i.mountFrom))}async function Se(e,t,n){const{registry:i,repository:s,blob:r}=e;t.tries+=1;const o=t.upload&&t.resumes?
await Re(i,s,t.upload):void 0;if(t.upload=o,!o&&t.tries>1&&await i.hasBlob(s,r.descriptor.digest))return"sent";if(t.upload??=await Pe(i,s,r,n),!t.upload)return"\
mounted";try{return await De(e,t.upload),"sent"}catch(a){throw!o||!(a instanceof w)?a:(t.resumes=!1,new D.N_(a.message,a.remedy,{cause:a}))}}async function Pe(e,t,n,i){
const{digest:s}=n.descriptor,r=i?`?${new URLSearchParams({mount:s,from:i})}`:"",o=await e.send({target:`${t}/blobs/uploads/${r}`,method:"POST",headers:{"content\
-length":"0"},what:"start an upload",permission:"ecr:InitiateLayerUpload",repository:t,mountFrom:i});return await o.body.text(),o.status===201?void 0:{location:e.
locationOf(o),offset:0}}async function Re(e,t,n){try{const i=await e.send({target:n.location,what:"ask for the state of an upload",permission:"ecr:InitiateLayer\
Upload",repository:t});await i.body.text();const s=Number(/^(?:bytes=)?0-(\d+)$/.exec(i.headers.range??"")?.[1]??0);return i.status!==204||s===0?void 0:{location:e.
locationOf(i),offset:s+1}}catch(i){if(i instanceof w)return;throw i}}async function De(e,t){const{size:n}=e.blob.descriptor,i=t.offset===0&&n<=X;!i&&t.offset<n&&
await Ne(e,t);const{registry:s,repository:r,blob:o}=e;await(await s.send({target:Be(t.location,o.descriptor.digest),method:"PUT",headers:{"content-type":"applic\
ation/octet-stream","content-length":i?String(n):"0"},...i?{body:()=>o.open(0)}:{},timeout:Y,what:"complete the upload of a layer",permission:"ecr:CompleteLayer\
Upload",repository:r})).body.text(),e.onProgress(n)}async function Ne({registry:e,repository:t,blob:n,onProgress:i},s){const{size:r}=n.descriptor,{offset:o}=s,a=await e.
send({target:s.location,method:"PATCH",headers:{"content-type":"application/octet-stream","content-length":String(r-o),...o>0?{"content-range":`${o}-${r-1}`}:{}},
body:()=>ze(n.open(o),c=>i(o+c)),timeout:Y,what:"send a layer",permission:"ecr:UploadLayerPart",repository:t});await a.body.text(),s.location=e.locationOf(a),s.
offset=r}function ze(e,t){let n=0;const i=new G.Transform({transform:(s,r,o)=>{n+=s.length,t(n),o(null,s)}});return(0,G.pipeline)(e,i,()=>{}),i}function Be(e,t){
const n=new URL(e);return n.search=[n.search.slice(1),`digest=${encodeURIComponent(t)}`].filter(Boolean).join("&"),n}function je(e,t){const n=(0,B.default)(t.concurrency),
i=new Map,s={registry:e,owners:i,limited:r=>n(r)};return{know:(r,o)=>ue(i,r,o,Promise.resolve(!0)),push:async(r,o)=>{const{promise:a,resolve:c}=Promise.withResolvers();
ue(i,r.repository,(0,N.OR)(r.manifest).keys(),a);let u=!1;try{const f=await Le(s,r,o,t.createRepository);return u=!0,f}finally{c(u)}}}}function ue(e,t,n,i){for(const s of n)
e.has(s)||e.set(s,{repository:t,complete:i})}async function Le(e,t,n,i){try{return await de(e,t,n)}catch(s){if(!i||!(s instanceof w)||s.kind!=="no-repository")throw s;
return await i(t.repository),await de(e,t,n)}}async function de(e,t,n){const{registry:i}=e,{repository:s,tags:r,manifest:o}=t,{digest:a}=o.descriptor,c=t.isNew?
[]:await Promise.all(r.map(f=>i.findManifest(s,f))),u=r.filter((f,v)=>c[v]?.digest!==a);if(u.length===r.length)await Ce(e,t,n);else for(const f of(0,N.OR)(o).values())
n.existing+=f.descriptor.size;for(const f of u)await se(i,s,f,o);return u.length===0?"unchanged":"pushed"}async function Ce(e,t,n){const i=[...(0,N.OR)(t.manifest).
values()];let s=!1;const r=await Promise.allSettled(i.map(async o=>{try{await Ue(e,t.repository,o,n,()=>s)}catch(a){throw s=!0,a}}));for(const o of r)if(o.status===
"rejected")throw o.reason;for(const o of t.manifest.children)await fe(e.registry,t.repository,o)}async function fe(e,t,n){for(const i of n.children)await fe(e,t,
i);await e.writeManifest(t,n.descriptor.digest,le(n))}async function Ue(e,t,n,i,s){const{registry:r,owners:o,limited:a}=e,{digest:c,size:u}=n.descriptor,f=o.get(
c),v=f===void 0||f.repository===t;if(await a(async()=>s()||await r.hasBlob(t,c))){i.existing+=u;return}const A=!v&&await f.complete?f.repository:void 0;await a(
async()=>{if(s())return;let C=0;const J=Me=>{i.sent+=Me-C,C=Me};if(await Ae(r,t,n,{mountFrom:A,onProgress:J})==="sent")return J(u);J(0),i.mounted+=u})}function le(e){
return{mediaType:e.descriptor.mediaType,digest:e.descriptor.digest,bytes:e.bytes}}async function se(e,t,n,i){try{await e.writeManifest(t,n,le(i))}catch(s){if(!(s instanceof
w)||s.kind!=="immutable-tag")throw s;const r=await e.findManifest(t,n);if(r?.digest===i.descriptor.digest)return;throw new y.yo(`The tag ${n} of ${t} is immutab\
le and stands for ${r?.digest??"another image"}, not for ${i.descriptor.digest}, which was built now.`,"Push under another tag, set skip-existing: true to keep \
what is there, or delete the tag in the registry.",{cause:s})}}function ne({source:e}){return Q(e.context)?e.context:(0,O.resolve)(e.file??(0,O.join)(e.context,
"Dockerfile"))}function Q(e){return/^(?:https?:\/\/|git@|git:\/\/|ssh:\/\/|github\.com\/)/.test(e)}const Fe=20;function he(e,t){const n=t.filter(s=>s.trim()!=="").
slice(-Fe),i=n.some(s=>/requires BuildKit|requires buildx|buildx component is missing/i.test(s));return new y.yo(`The image of service '${e}' could not be built\
. The end of its log:
${n.map(s=>`  ${s}`).join(`
`)}`,i?"Install buildx before this step (docker/setup-buildx-action): the Dockerfile needs BuildKit.":"Correct the Dockerfile or its context; the whole log is a\
bove.")}async function We(e){if((await k(["buildx","version"],e)).exitCode!==0)return;const{stdout:n,stderr:i,exitCode:s}=await k(["buildx","inspect"],e),r=/^Driver:\s+(\S+)/m.
exec(n)?.[1];if(s!==0||!r)throw new y.yo(`docker buildx has no builder that works: ${i.trim()||n.trim()}`,"Make one before this step (docker/setup-buildx-action\
), or correct BUILDX_BUILDER.");return{exports:r==="docker"&&!await He(e)?"engine":"layout"}}async function He(e){const{stdout:t}=await k(["info","--format","{{\
json .DriverStatus}}"],e);return t.includes("io.containerd.snapshotter")}async function Ke(e,t,n){const i=["buildx","bake","--print",...e.flatMap(u=>["--file",u]),
...t],{exitCode:s,stdout:r,stderr:o}=await k(i,n);if(s!==0){const u=/unknown (?:command|flag)|is not a docker command/.test(o);throw new y.yo(`The bake files ca\
nnot be read: ${st(o)}`,u?"Install buildx before this step (docker/setup-buildx-action).":"Try it yourself: docker buildx bake --print with the same files and t\
argets.")}const a=JSON.parse(r),c=t.length>0?t:["default"];return{...a,selected:[...new Set(c.flatMap(u=>ge(a,u)))]}}function ge(e,t){const n=e.group?.[t];return n?
n.targets.flatMap(i=>i===t?[i]:ge(e,i)):[t]}async function Ge(e,t,n,i,s){Je(e,n);const r=new Map;let o=t.map((a,c)=>({...a,target:nt(a,c)}));for(const{service:a}of o)
s.started(a);for(;o.length>0;){const a=[],c=await Ve(e,o,n,i,a,s),u=et(a,o.map(({target:E})=>E)),f=c===void 0||c===""?o:o.filter(({target:E})=>E===c),v=c===void 0?
await it(e,f,i):void 0;for(const[E,A]of f.entries()){const C=u.get(A.target)??[],J=v?.[E]??he(A.service,tt(a,C));r.set(A.service,J),s.ended(A.service,C,!(J instanceof
Error))}s.shared(u.get("")??[]),o=o.filter(({service:E})=>!r.has(E))}return r}function Je({exports:e},{platforms:t,provenance:n,cache:i}){if(e==="layout")return;
const s=[...t.length>1?["several platforms"]:[],...n==="false"?[]:["provenance"],...i==="none"?[]:[`cache: ${i}`]];if(s.length!==0)throw new y.yo(`The builder o\
f this job is the Docker Engine's own, which here cannot do ${s.join(" and ")}.`,"Run docker/setup-buildx-action before this step: it makes a builder that can.")}
async function Ve(e,t,n,i,s,r){const o=(0,O.join)(i.folder,"bake.json");await(0,F.I2)(re(i.folder)),await(0,P.writeFile)(o,JSON.stringify(Xe(t,n)),{mode:384});const a=t.
map(({target:E})=>E),c=["buildx","bake","--file",o,"--metadata-file",me(i),"--progress","plain",...a.flatMap(E=>["--set",`${E}.output=${Ze(e,i.folder)}`]),...a],
u={...i.environment,...Qe(n)},{exitCode:f}=await k(c,{...i,environment:u},E=>{s.push(E);for(const{service:A,target:C}of t)E.includes(`[${C} `)&&r.line(A,E)});if(f===
0)return;const v=s.map(E=>/^ERROR: target (\S+): /.exec(E)?.[1]).find(E=>E!==void 0);return v!==void 0&&a.includes(v)?v:t.length===1?a[0]??"":""}function me({folder:e}){
return(0,O.join)(e,"metadata.json")}function re(e){return(0,O.join)(e,"layout")}function Ze({exports:e},t){return e==="engine"?"type=docker":`type=oci,dest=${re(
t)},tar=false`}function Qe({bake:e}){return{BUILDX_NO_DEFAULT_ATTESTATIONS:"1",BUILDX_METADATA_PROVENANCE:"disabled",...e?{}:{BUILDX_BAKE_ENTITLEMENTS_FS:"0"}}}
function Xe(e,t){const n={...t.bake?.target};for(const i of e){const s=i.source.bakeTarget===void 0?Ye(i):t.bake?.target[i.source.bakeTarget];n[i.target]={...s,
labels:{...i.labels,...s?.labels},tags:[...i.references],...t.platforms.length>0?{platforms:[...t.platforms]}:{},attest:t.provenance==="false"?["type=provenance\
,disabled=true"]:[qe(t.provenance)],..._e(i,t)}}return{target:n}}function Ye({source:e}){const t=Q(e.context)?e.file:ne({source:e});return{context:Q(e.context)?
e.context:(0,O.resolve)(e.context),...t===void 0?{}:{dockerfile:t},...e.target===void 0?{}:{target:e.target},args:e.buildArgs}}function qe(e){return`type=proven\
ance,mode=${e==="true"?"min":e}`}function _e(e,{cache:t,exportCache:n}){if(t==="none")return{};const i=t==="gha"?`type=gha,scope=${e.service}`:`type=registry,re\
f=${e.cacheReference}`,r=`${i},mode=max${t==="registry"?",image-manifest=true,oci-mediatypes=true":""},ignore-error=true`;return{"cache-from":[i],...n?{"cache-t\
o":[r]}:{}}}function et(e,t){const n=new Map,i=new Map;for(const s of e){const[,r,o]=/^(#\d+) (?:\[([^\] ]+))?/.exec(s)??[];r&&o&&t.includes(o)&&i.set(r,o);const a=t.
length===1?t[0]??"":(r&&i.get(r))??"",c=n.get(a)??[];c.push(s),n.set(a,c)}return n}function tt(e,t){const n=e.findIndex(r=>/^-{6}$/.test(r)),i=e.findLastIndex(r=>/^ERROR: /.
test(r)),s=e.slice(n>=0?n:Math.max(i,0));return[...t.filter(r=>!s.includes(r)),...s]}function nt({service:e,source:t},n){const i=t.bakeTarget??e.replace(/[^a-zA-Z0-9_-]/g,
"_");return i===e||i===t.bakeTarget?i:`${i}_${n}`}async function it(e,t,n){if(e.exports==="engine"){const r=t.map(a=>a.references[0]??"");return(await x(r,n)).map(
a=>typeof a=="string"?{kind:"engine",id:a}:a)}const i=JSON.parse(await(0,P.readFile)(me(n),"utf8")),s=await(0,W.openImageFiles)(re(n.folder));return await Promise.
all(t.map(async({target:r,service:o})=>{const a=i[r]?.["containerimage.descriptor"];return a?{kind:"layout",manifest:await(0,H.wu)(s,a)}:new y.yo(`buildx did no\
t say which image it built for '${o}'.`,"Update buildx (0.11 or newer), and report it with the debug log if that does not help.")}))}function st(e){return e.trim().
split(`
`).at(-1)??""}var pe=l(7598),rt=l(8161);async function ot(e,t,n){const i=new Map,s=(0,B.default)((0,rt.availableParallelism)()),r=async o=>{const a=await s(()=>at(
o,t,n)).catch(c=>c);i.set(o.service,a)};return await Promise.all([...ct(e,ne).values()].map(async([o,...a])=>{o&&await r(o),await Promise.all(a.map(r))})),t.signal.
throwIfAborted(),i}async function at({service:e,source:t,references:n,labels:i},s,r){const o=(0,O.join)(s.folder,`${(0,pe.randomBytes)(8).toString("hex")}.iid`),
a=[],c=["build",...t.file===void 0?[]:["--file",t.file],...t.target===void 0?[]:["--target",t.target],...Object.entries(t.buildArgs).flatMap(([f,v])=>["--build-\
arg",`${f}=${v}`]),...Object.entries(i).flatMap(([f,v])=>["--label",`${f}=${v}`]),...n.flatMap(f=>["--tag",f]),"--iidfile",o,"--",t.context];r.started(e);let u=!1;
try{const{exitCode:f}=await k(c,s,v=>{a.push(v),r.line(e,v)});u=f===0}finally{r.ended(e,a,u)}if(!u)throw he(e,a);return{kind:"engine",id:(await(0,P.readFile)(o,
"utf8")).trim()}}function ct(e,t){const n=new Map;for(const i of e){const s=t(i);n.set(s,[...n.get(s)??[],i])}return n}async function ut(e,t,n,i,s){return e?(e.
exports==="engine"&&await M(i),await Ge(e,t,n,i,s)):(dt(n),await M(i),await ot(t,i,s))}function dt({platforms:e,provenance:t,cache:n}){const i=[...e.length>0?["\
platforms"]:[],...t==="false"?[]:["provenance"],...n==="none"?[]:["cache"]];if(i.length!==0)throw new y.yo(`Docker has no buildx here, which the inputs ${i.join(
", ")} need.`,"Run docker/setup-buildx-action before this step, or leave them out.")}function V(e){return e.works.filter(({outcome:t,error:n})=>t===void 0&&n===
void 0)}async function q(e,t,n,i){const{signal:s}=e.dependencies;await Promise.all(t.map(async r=>{try{await i(r)}catch(o){s.aborted||we(e,r,n,o)}})),s.throwIfAborted()}
async function ye({dependencies:e},t,n,i){const s=e.now();try{return await i()}finally{t.spans.push({phase:n,start:s,end:e.now()})}}function we({dependencies:e},t,n,i){
t.error=i,t.outcome="failed";const s=i instanceof y.lZ?i.message.split(`
`)[0]:String(i);e.logger.info(`${t.service.name}: ${n} failed. ${s}`)}function oe({dependencies:e},t,n,i){const{digest:s,size:r,layers:o}=i;Object.assign(t,{outcome:n,
digest:s,size:r,layers:o,existing:r??0}),e.logger.info(`${t.service.name}: ${n}, ${s}`)}async function ft({files:e,targets:t,repositoryPrefix:n,sources:i},s){const{
selected:r,...o}=await Ke(e,t,s);return{services:r.map(c=>{const u=o.target[c]?.context??".";return{name:c,repository:(0,m.n_)(`${n}${c}`,c),source:{kind:"build",
context:u,buildArgs:{},bakeTarget:c},...i?{fingerprint:[u]}:{}}}),bake:o}}async function lt(e){const{inputs:t,bake:n,dependencies:i,folder:s}=e,r=V(e).filter(({
service:A})=>A.source.kind==="build");if(r.length===0)return;const{platforms:o,provenance:a,cache:c,exportCache:u}=t,f=await gt(i),v=mt(e,r),E=await ut(await We(
i),r.flatMap(({service:A})=>A.source.kind==="build"?[ht(e,A,A.source,f)]:[]),{platforms:o,provenance:a,cache:c,exportCache:u,...n?{bake:n}:{}},{...i,folder:s},v);
await v.settled();for(const A of r){const C=E.get(A.service.name);C instanceof Error?we(e,A,"build",C):C&&(A.image=C)}}function ht({inputs:e},{name:t,repository:n},i,s){
const r=`${e.registry}/${n}`;return{service:t,source:i,references:e.tags.map(o=>`${r}:${o}`),labels:{...e.labels,...s?{"org.opencontainers.image.created":s}:{},
"org.opencontainers.image.title":t},cacheReference:`${r}:buildcache`}}async function gt({environment:e,signal:t}){const n=["show","--no-patch","--format=%cI","H\
EAD"];try{const{exitCode:i,stdout:s}=await(0,L.R3)("git",n,{env:e,signal:t});return i===0?s.trim():""}catch{return t.throwIfAborted(),""}}function mt({dependencies:e,
progress:t},n){const{logger:i,now:s}=e,r=new Map;let o=Promise.resolve();const a=(c,u)=>{if(u.length===0)return;const f=async()=>{for(const v of u)i.info(v)};o=
o.then(()=>i.group(c,f))};return{started:c=>{const u={start:s(),last:"",activity:t.begin(c,"build")};u.activity.describe(()=>u.last),r.set(c,u)},line:(c,u)=>{const f=r.
get(c);f&&u.trim()!==""&&(f.last=u.trim().slice(0,120))},ended:(c,u,f)=>{const v=r.get(c);if(!v)return;v.activity.end(f?"built":"build failed"),n.find(A=>A.service.
name===c)?.spans.push({phase:"build",start:v.start,end:s()}),a(`${c}: build log`,u)},shared:c=>a("Build log",c),settled:()=>o}}const pt=5;function yt(e,t){const n=new Set,
i=({service:r,started:o},a)=>e.info(`${r}: ${a} (${be(t()-o)})`),s=setInterval(()=>{for(const r of n)i(r,[r.phase,r.describe()].filter(Boolean).join(", "))},pt*
1e3);return{begin:(r,o)=>{const a={service:r,phase:o,started:t(),describe:()=>""};return n.add(a),{describe:c=>{a.describe=c},end:c=>{n.delete(a)&&i(a,c)}}},stop:()=>{
n.clear(),clearInterval(s)}}}function be(e){const t=e/1e3;return t<10?`${t.toFixed(1)} s`:t<60?`${Math.round(t)} s`:`${Math.floor(t/60)} min ${Math.round(t%60)}\
 s`}function Z(e){const t=["B","kB","MB","GB","TB"];let n=e,i=0;for(;n>=999.5&&i<t.length-1;)n/=1e3,i+=1;const s=i>0&&n<99.95?1:0;return`${n.toFixed(s)} ${t[i]??
""}`}const wt="src-",bt=1;async function $t(e,t){const{service:n,paths:i,dockerfile:s,recipe:r}=e,o=[...new Set([...i,...s===void 0?[]:[s]])].sort(),a=async(...A)=>await xt(
n,A,t);if(await a("status","--porcelain","--untracked-files=all","--",...o)!=="")return;const u=(await a("rev-parse","--show-toplevel")).trim(),f=await Promise.
all(o.map(async A=>{const C=(0,O.relative)(u,(0,O.resolve)(A)).replaceAll("\\","/"),J=(await a("rev-parse","--verify",`HEAD:${C}`)).trim();return[C,J]})),v=s===
void 0?"":await vt(s),E=JSON.stringify([bt,f,v,r]);return`${wt}${(0,pe.createHash)("sha256").update(E).digest("hex").slice(0,40)}`}async function vt(e){return await(0,P.
readFile)(`${e}.dockerignore`,"utf8").catch(()=>"")}async function xt(e,t,{environment:n,signal:i}){const s="Check the repository out with actions/checkout befo\
re this step, list paths that are committed, or leave 'sources' out.",r=await(0,L.R3)("git",t,{env:n,signal:i}).catch(o=>{throw i.throwIfAborted(),new y.yo(`git\
 cannot be started for the sources of '${e}': ${(0,y.bD)(o)}`,s,{cause:o})});if(r.exitCode===0)return r.stdout;throw new y.yo(`git cannot say what the sources o\
f '${e}' are: ${r.stderr.trim()}`,s)}async function kt(e){await q(e,V(e),"reuse",t=>Tt(e,t)),e.inputs.skipExisting&&await q(e,V(e),"look-up",t=>It(e,t))}async function Tt(e,t){
const{registry:n,inputs:i,dependencies:s}=e,{service:r}=t,o=r.fingerprint?.filter(f=>!Q(f))??[];if(o.length===0||r.source.kind!=="build")return;const a=Ot(e,r.source);
if(t.fingerprint=await $t({service:r.name,paths:o,...a===void 0?{}:{dockerfile:a},recipe:Et(e,r.source)},s),t.fingerprint===void 0){s.logger.info(`${r.name}: it\
s sources have changes that are not committed, so it is built`);return}const c=await n.readManifest(r.repository,t.fingerprint);if(!c)return;const u=xe(c);for(const f of i.
tags)await se(n,r.repository,f,u.manifest);oe(e,t,"reused: its sources are unchanged",u)}function Et({inputs:e,bake:t},n){const{target:i,buildArgs:s,bakeTarget:r}=n,
o=r===void 0?void 0:t?.target[r],{platforms:a,provenance:c}=e;return{target:i,buildArgs:Object.entries(s).sort(),baked:o,platforms:a,provenance:c}}function Ot({
bake:e},t){if(t.bakeTarget===void 0)return Q(t.context)?void 0:ne({source:t});const{context:n=".",dockerfile:i="Dockerfile"}=e?.target[t.bakeTarget]??{};return Q(
n)?void 0:ne({source:{...t,context:n,file:`${n}/${i}`}})}async function It(e,t){const[n,...i]=await ve(e.registry,t.service.repository,e.inputs.tags);!n||i.some(
s=>s?.digest!==n.digest)||oe(e,t,"skipped: the tag is there",n)}async function Mt(e,t){const{image:n,service:i}=t;if(n?.kind!=="engine")return;const{registry:s,
inputs:r}=e,o=await ve(s,i.repository,r.tags),a=o.find(u=>u?.configuration===n.id||u?.digest===n.id);if(!a)return;const c=r.tags.filter((u,f)=>o[f]?.digest!==a.
digest);for(const u of c)await se(s,i.repository,u,a.manifest);await $e(e,t,a.manifest),oe(e,t,c.length===0?"unchanged":"tagged",a)}async function $e({registry:e,
dependencies:t},n,i){if(n.fingerprint===void 0)return;const{repository:s,name:r}=n.service;try{await e.writeManifest(s,n.fingerprint,{mediaType:i.descriptor.mediaType,
digest:i.descriptor.digest,bytes:i.bytes})}catch(o){if(!(o instanceof w)||o.kind!=="immutable-tag")throw o;t.logger.debug(`${r}: ${n.fingerprint} was taken mean\
while`)}}async function ve(e,t,n){return(await Promise.all(n.map(s=>e.readManifest(t,s)))).map(s=>s&&xe(s))}function xe(e){const{mediaType:t,digest:n,bytes:i}=e,
s={descriptor:{mediaType:t,digest:n,size:i.length},bytes:i,blobs:[],children:[]};if((0,N.nw)(t))return{manifest:s,digest:n,size:void 0,configuration:void 0,layers:[]};
const{config:r,layers:o}=JSON.parse(Buffer.from(i).toString()),a=r.size+o.reduce((c,u)=>c+u.size,0);return{manifest:s,digest:n,size:a,configuration:r.digest,layers:o.
map(c=>c.digest)}}var At=l(8321),St=l(6433),Pt=l(9505);const Rt=6,Dt=120;class Nt{host;#e;#t;#n;constructor(t,n,i){this.host=t,this.#e=(0,m._g)(t),this.#t=i,this.#n=
(0,Pt.Q)(n,i)}async findManifest(t,n){const{status:i,headers:s}=await this.#i({...this.#o(t,n),method:"HEAD"});if(i===404)return;const r=s["docker-content-diges\
t"];if(r===void 0){const o=await this.readManifest(t,n);return o&&{mediaType:o.mediaType,digest:o.digest,size:o.bytes.length}}return{mediaType:s["content-type"]??
"",digest:r,size:Number(s["content-length"]??0)}}async readManifest(t,n){const{status:i,headers:s,bytes:r}=await this.#i(this.#o(t,n));if(i!==404)return{mediaType:s["\
content-type"]??"",digest:(0,N.ol)(r),bytes:r}}async writeManifest(t,n,i){const{headers:s}=await this.#i({target:`${t}/manifests/${n}`,method:"PUT",headers:{"co\
ntent-type":i.mediaType},body:()=>i.bytes,timeout:Dt,what:`put the manifest ${n}`,permission:"ecr:PutImage",repository:t}),r=s["docker-content-digest"];if(r!==void 0&&
r!==i.digest)throw new y.nM(`The registry ${this.host} stored ${t}:${n} as ${r}, not as ${i.digest}.`,"Report it to those who run the registry: it changed a man\
ifest.")}async hasBlob(t,n){const{status:i}=await this.#i({target:`${t}/blobs/${n}`,method:"HEAD",what:"look for a layer",permission:"ecr:BatchCheckLayerAvailab\
ility",repository:t});return i!==404}async retry(t,n){const{logger:i,signal:s}=this.#t,r=o=>i.info(o);return await(0,D.jh)(n,{what:t,onRetry:r,attempts:Rt,signal:s})}async send(t){
const n=await this.#s(t),{status:i}=n,s=t.method==="HEAD"||t.method===void 0||t.method==="GET";if(i<400)return n;const r={...t,host:this.host};if(i===404&&s)return n;
throw t.method==="HEAD"&&!(0,D.Dm)(i)?await I(await this.#s({...t,method:"GET"}),r):await I(n,r)}async#i(t){return await this.retry(`To ${t.what} in ${t.repository}`,
async()=>{const n=await this.send(t),i=await zt(n,new URL(this.#e));return{status:n.status,headers:n.headers,bytes:i}})}async#s(t){const n={repository:t.repository,
mountFrom:t.mountFrom},i=await this.#r(t,await this.#n.header(n));return i.status!==401||!await this.#n.learn(i,n)?i:(await i.body.text(),await this.#r(t,await this.#n.
header(n)))}async#r(t,n){const{target:i,body:s,what:r,permission:o,repository:a,mountFrom:c,...u}=t,f=typeof i=="string"?new URL(`${this.#e}/v2/${i}`):i,v=n&&f.
origin===this.#e?{authorization:n}:{},{http:E,signal:A}=this.#t;return await E({...u,url:f,headers:{...v,...u.headers},signal:A,...s?{body:s()}:{}})}#o(t,n){return{
target:`${t}/manifests/${n}`,headers:{accept:N.Fm.join(", ")},what:`look up ${n}`,permission:"ecr:BatchGetImage",repository:t}}locationOf(t){const n=t.headers.location;
if(n===void 0)throw new y.yo(`The registry ${this.host} started an upload without saying where (HTTP ${t.status}).`,"Check that the host is a registry that spea\
ks the OCI distribution protocol.");return new URL(n,this.#e)}}async function zt(e,t){try{return new Uint8Array(await(0,At.arrayBuffer)(e.body))}catch(n){throw(0,St.
x)(t,n)}}var Bt=l(2822),ke=l(6128),Te=l(5899);async function jt(e,t,n){const{region:i,profile:s,account:r,scanOnPush:o,immutableTags:a}=t,{CreateRepositoryCommand:c}=await Promise.
all([l.e(861),l.e(249)]).then(l.t.bind(l,8249,19));try{await(await(0,Bt.createEcrClient)({region:i,profile:s},n)).send(new c({repositoryName:e,imageTagMutability:a?
"IMMUTABLE":"MUTABLE",imageScanningConfiguration:{scanOnPush:o},...r===void 0?{}:{registryId:r}})),n.logger.info(`Created the repository ${e}.`)}catch(u){if((0,Te.
awsAnswerOf)(u)?.code==="RepositoryAlreadyExistsException")return;throw(0,Te.awsError)(u,{permission:"ecr:CreateRepository",caller:(0,ke.J8)(s,n.environment),profile:(0,ke.
q8)(s,n.environment)})}}function Lt(e,t){return`${[`### ${e}`,"","| service | what happened | digest | size | sent | reused | time |","| --- | --- | --- | ---: \
| ---: | ---: | ---: |",...t.map(Ct),"",...Ut(t)].join(`
`)}
`}function Ct(e){const t=e.spans.reduce((i,{start:s,end:r})=>i+r-s,0);return`| ${[e.service,e.outcome,e.digest?`\`${e.digest.slice(0,19)}\``:"",e.size===void 0?
"":Z(e.size),Z(e.sent),Z(e.reused),be(t)].map(i=>i.replaceAll("|","\\|").replaceAll(`
`," ")).join(" | ")} |`}function Ut(e){const t=e.flatMap(s=>s.spans);if(t.length===0)return[];const n=Math.min(...t.map(({start:s})=>s));return["```mermaid","ga\
ntt","  dateFormat x","  axisFormat %M:%S",...e.flatMap(({service:s,spans:r})=>r.length===0?[]:[`  section ${Ee(s)}`,...r.map(({phase:o,start:a,end:c})=>`  ${Ee(
o)} :${a-n}, ${Math.max(c,a+1)-n}`)]),"```",""]}function Ee(e){return e.replace(/[:;#,]/g," ")}async function Ft(e,t){const{environment:n,mask:i,logger:s,now:r}=t,
o=await(0,z.yi)(e.registry,n);o&&i(o.type==="password"?o.password:o.token);const{services:a,bake:c}=e.bake?await ft(e.bake,t):{services:e.services,bake:void 0};
await(0,F.I2)(t.folder);const u={inputs:e,dependencies:t,registry:new Nt(e.registry,o,t),progress:yt(s,r),folder:await(0,P.mkdtemp)((0,O.join)(t.folder,"push-im\
ages-")),works:a.map(f=>({service:f,sent:0,mounted:0,existing:0,spans:[]})),bake:c};try{await Wt(u)}finally{u.progress.stop(),await(0,P.rm)(u.folder,{recursive:!0,
force:!0}),await(0,P.rmdir)(t.folder).catch(()=>{}),await t.summarize(Lt(Qt(e),u.works.map(Xt)))}return Vt(u.works),Zt(u)}async function Wt(e){const{inputs:t}=e;
if(t.push&&await kt(e),await Ht(e),await lt(e),t.push)await q(e,V(e),"look-up",n=>Mt(e,n)),await Kt(e);else for(const n of V(e))n.outcome="not pushed"}async function Ht(e){
const t=V(e),n=t.flatMap(({service:{source:s}})=>s.kind==="engine"?[s.reference]:[]),i=n.length>0?await x(n,e.dependencies):[];await q(e,t,"find",async s=>{const{
source:r}=s.service;if(r.kind==="engine"){const o=i[n.indexOf(r.reference)];if(typeof o!="string")throw o;s.image={kind:"engine",id:o}}else r.kind==="layout"&&(s.
image={kind:"layout",manifest:await(0,H.T4)(await(0,W.openImageFiles)(r.path),r.image)})})}async function Kt(e){const{inputs:t,registry:n,dependencies:i}=e,{concurrency:s,
createRepositories:r}=t,o=je(n,{concurrency:s,...r?{createRepository:f=>jt(f,r,i)}:{}});for(const{service:f,layers:v}of e.works)v&&o.know(f.repository,v);const a=V(
e),c=[...new Set(a.flatMap(({image:f})=>f?.kind==="engine"?[f.id]:[]))],u=c.length>0?S(c,e.folder,i):void 0;await q(e,a,"push",async f=>{const v=f.image?.kind===
"layout"?f.image.manifest:await Gt(e,f,u);await ye(e,f,"push",()=>Jt(e,o,f,v))})}async function Gt(e,t,n){const{image:i,service:s}=t;if(i?.kind!=="engine"||!n)throw new Error(
`Service '${s.name}' has no image`);const r=e.progress.begin(s.name,"save");try{const o=await ye(e,t,"save",async()=>await(await n).image(i.id));return r.end("s\
aved and compressed"),o}catch(o){throw r.end("save failed"),o}}async function Jt(e,t,n,i){const{inputs:s,progress:r}=e,{name:o,repository:a}=n.service,c=r.begin(
o,"push"),u=(0,N.$d)(i),f=n.image?.kind==="engine",v=()=>Z(n.mounted+n.existing);c.describe(()=>`${Z(n.sent)} sent, ${v()} reused of ${Z(u)}`);try{const E=await t.
push({repository:a,tags:s.tags,manifest:i,isNew:f},n);await $e(e,n,i),Object.assign(n,{outcome:E,digest:i.descriptor.digest,size:u}),c.end(`${E} ${i.descriptor.
digest}, ${Z(n.sent)} sent, ${v()} reused`)}catch(E){throw c.end("push failed"),E}}function Vt(e){const t=e.filter(({error:r})=>r!==void 0),[n]=t;if(!n)return;if(t.
every(({error:r})=>!(r instanceof y.lZ)))throw n.error;const i=new Map;for(const{error:r,service:o}of t){const a=r instanceof y.lZ?`${r.message}
${r.remedy}`:String(r);i.set(a,[...i.get(a)??[],o.name])}const s=e.filter(({error:r})=>r===void 0).map(({service:r})=>r.name);throw new y.yo([...i].map(([r,o])=>`${o.
join(", ")}: ${r}`).join(`
`),s.length>0?`These services are in the registry: ${s.join(", ")}.`:"No service was pushed.",{cause:n.error})}function Zt({inputs:e,works:t}){const[n]=e.tags,i={};
for(const{service:o,digest:a}of t){const c=`${e.registry}/${o.repository}`,u=a===void 0?`${c}:${n}`:`${c}@${a}`;i[o.name]={repository:o.repository,tag:n,...a===
void 0?{}:{digest:a},ref:u}}const s=Object.values(i).flatMap(({digest:o,ref:a})=>o===void 0?[]:[a]),r=Object.entries(i).map(([o,a])=>({service:o,...a}));return{
images:i,tag:n,refs:s,matrix:{include:r}}}function Qt({registry:e,tags:t,push:n}){return`${n?"Images":"Images (not pushed)"} ${t.join(", ")} in ${e}`}function Xt(e){
const t=e.image!==void 0&&e.service.source.kind==="build"&&e.error===void 0;return{service:e.service.name,repository:e.service.repository,outcome:`${t?"built, ":
""}${e.outcome??"not done"}`,digest:e.digest,size:e.size,sent:e.sent,reused:e.mounted+e.existing,spans:e.spans}}var Yt=l(587),_=l(7902),qt=l(9306);const ae=["co\
ntext","file","target","build-args","image","sources"],ee=`Write them as YAML, for example:
  api: {target: api}
  worker: {target: worker}`;async function _t(e,t){const n=await Oe(e),i=tn(n);if(i.length===0)throw new y.yo("The input 'services' names no service.",ee);return i.
map(([s,r])=>nn(s,r,t))}async function en(e){if(e==="")return[];const t=await Oe(e);if(Array.isArray(t))return Ie(t).map(([n])=>n);throw new y.yo("With 'bake-fi\
les', the input 'services' is a list of targets, and nothing else.","Write services: [api, worker], or leave it out for the default group.")}async function Oe(e){
const{parse:t}=await l.e(815).then(l.t.bind(l,8815,19));try{return t(e)}catch(n){throw new y.yo(`The input 'services' is not YAML: ${(0,y.bD)(n)}`,ee,{cause:n})}}
function tn(e){if(Array.isArray(e))return Ie(e);if(!ce(e))throw new y.yo("The input 'services' is neither a mapping nor a list.",ee);return Object.entries(e).map(
([t,n])=>{if(n===null)return[t,{}];if(!ce(n))throw new y.yo(`Service '${t}' is not a mapping.`,ee);return[t,n]})}function Ie(e){const t=new Set;return e.map(n=>{
if(typeof n!="string")throw new y.yo("The list in 'services' holds something else than names.",ee);if(t.has(n))throw new y.yo(`Service '${n}' stands twice in 's\
ervices'.`,"Name each service once.");return t.add(n),[n,{target:n}]})}function nn(e,t,n){for(const o of Object.keys(t))if(!ae.some(a=>a===o))throw new y.yo(`Se\
rvice '${e}' has the unknown key '${o}'.`,`Use some of: ${ae.join(", ")}.`);const i=(0,m.n_)(`${n.repositoryPrefix}${e}`,e),s=sn(e,t),r=on(e,t,s,n);return{name:e,
repository:i,source:s,...r?{fingerprint:r}:{}}}function sn(e,t){const n=ie(e,t,"image");if(n!==void 0){const r=ae.find(o=>o!=="image"&&t[o]!==void 0);if(r)throw new y.
yo(`Service '${e}' has both 'image' and '${r}'.`,"Name an existing image with 'image', or say how to build one; not both.");return rn(e,n)}const i=ie(e,t,"file"),
s=ie(e,t,"target");return{kind:"build",context:ie(e,t,"context")??".",...i===void 0?{}:{file:i},...s===void 0?{}:{target:s},buildArgs:an(e,t["build-args"])}}function rn(e,t){
if(!t.startsWith("oci:"))return{kind:"engine",reference:t};const n=/^oci:((?:[A-Za-z]:[\\/])?[^:]+)(?::(.+))?$/.exec(t);if(!n?.[1])throw new y.yo(`Service '${e}\
' has the image '${t}', which names no folder or archive.`,"Write oci:<folder or .tar>, and oci:<folder or .tar>:<name> where it holds several images.");return{
kind:"layout",path:n[1],...n[2]?{image:n[2]}:{}}}function on(e,t,n,i){const s=t.sources;if(n.kind!=="build"||s===!1)return;if(s===!0||s===void 0&&i.sources)return[
n.context];if(s===void 0)return;const r=Array.isArray(s)?s:[s];if(r.length>0&&r.every(o=>typeof o=="string"&&o!==""))return r;throw new y.yo(`Service '${e}' has\
 'sources' that are not paths.`,"List the paths that the image is made of, or write 'sources: true' for its build context.")}function an(e,t){if(t==null)return{};
const n=new y.yo(`Service '${e}' has 'build-args' that are not a mapping from names to text.`,"Write build-args: {NAME: value}.");if(!ce(t))throw n;const i={};for(const[
s,r]of Object.entries(t)){if(!["string","number","boolean"].includes(typeof r))throw n;i[s]=String(r)}return i}function ie(e,t,n){const i=t[n];if(i!=null){if(typeof i==
"string"&&i!=="")return i;throw new y.yo(`Service '${e}' has a '${n}' that is not text.`,`Give '${n}' as text, in quotes.`)}}function ce(e){return typeof e=="ob\
ject"&&e!==null&&!Array.isArray(e)}const cn=12;async function un(e,t){const n=(0,m.aj)(e.required("registry")),i=e.list("tags").map(v=>(0,m.Bs)(v)),[s=dn(t),...r]=[
...new Set(i)],o=e.text("repository-prefix"),a=e.boolean("sources"),c=e.list("bake-files"),u=c.length>0?e.text("services"):e.required("services"),f=e.choice("sk\
ip-existing",["auto","true","false"]);return{services:c.length>0?[]:await _t(u,{repositoryPrefix:o,sources:a}),...c.length>0?{bake:{files:c,targets:await en(u),
repositoryPrefix:o,sources:a}}:{},registry:n,tags:[s,...r],labels:hn(t),skipExisting:f==="auto"?i.length===0:f==="true",push:e.boolean("push"),concurrency:e.integer(
"concurrency",{min:1,max:64}),platforms:e.list("platforms").map(fn),provenance:e.choice("provenance",["false","true","min","max"]),cache:e.choice("cache",["none",
"registry","gha"]),exportCache:!/^pull_request/.test(t[_.E.githubEventName]??""),...e.boolean("create-repositories")?{createRepositories:ln(e,n)}:{}}}function dn(e){
const t=e[_.E.githubSha]??"";if(/^[0-9a-f]{12,}$/.test(t))return`sha-${t.slice(0,cn)}`;throw new y.yo("GITHUB_SHA holds no commit to make a tag of.","Give 'tags\
'.")}function fn(e){if(/^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9]+)?$/.test(e))return e;throw(0,qt.n)("platforms",e,"Use <system>/<architecture>, such as linux/amd64 \
or linux/arm64.")}function ln(e,t){const n=(0,Yt.vK)(e.required("region")),i=(0,h.R5)(t);if(!i&&(0,m._g)(t).startsWith("https:"))throw new y.yo(`The input 'crea\
te-repositories' is true, but the registry ${t} is not Amazon ECR.`,"Leave it out: other registries create repositories by themselves or with tools of their own\
.");return{region:i?(0,h.l5)(t,n).region:n,profile:e.optional("profile"),...i?{account:t.slice(0,12)}:{},scanOnPush:e.boolean("scan-on-push"),immutableTags:e.boolean(
"immutable-tags")}}function hn(e){const t=e[_.E.githubServerUrl],n=e[_.E.githubRepository],i=e[_.E.githubSha];return{...t&&n?{"org.opencontainers.image.source":`${t}\
/${n}`}:{},...i?{"org.opencontainers.image.revision":i}:{}}}const gn=0;async function mn(e){const t=await un(e.inputs,e.environment);e.setOutputs({...await Ft(t,
e)})}}),5137:((te,U,l)=>{l.r(U),l.d(U,{openImageFiles:()=>S});var P=l(3024),O=l(1455),y=l(6760),F=l(7075),L=l(2977),k=function(p,d,$){if(d!=null){if(typeof d!="\
object"&&typeof d!="function")throw new TypeError("Object expected.");var g,b;if($){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defi\
ned.");g=d[Symbol.asyncDispose]}if(g===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");g=d[Symbol.dispose],$&&(b=g)}if(typeof g!=
"function")throw new TypeError("Object not disposable.");b&&(g=function(){try{b.call(this)}catch(T){return Promise.reject(T)}}),p.stack.push({value:d,dispose:g,
async:$})}else $&&p.stack.push({async:!0});return d},M=(function(p){return function(d){function $(j){d.error=d.hasError?new p(j,d.error,"An error was suppressed\
 during disposal."):j,d.hasError=!0}var g,b=0;function T(){for(;g=d.stack.pop();)try{if(!g.async&&b===1)return b=0,d.stack.push(g),Promise.resolve().then(T);if(g.
dispose){var j=g.dispose.call(g.value);if(g.async)return b|=2,Promise.resolve(j).then(T,function(K){return $(K),T()})}else b|=1}catch(K){$(K)}if(b===1)return d.
hasError?Promise.reject(d.error):Promise.resolve();if(d.hasError)throw d.error}return T()}})(typeof SuppressedError=="function"?SuppressedError:function(p,d,$){
var g=new Error($);return g.name="SuppressedError",g.error=p,g.suppressed=d,g});const x=1024*1024;async function S(p){return(await(0,O.stat)(p).catch($=>{throw new L.
yo(`There is no image at ${p}.`,"Make it in an earlier step, or correct the path.",{cause:$})})).isDirectory()?z(p):await H(p)}function z(p){return{path:p,size:async d=>await N(
(0,y.join)(p,d)),read:async d=>await W((0,y.join)(p,d)),open:(d,$)=>(0,P.createReadStream)((0,y.join)(p,d),{start:$,highWaterMark:x})}}async function N(p){try{return(await(0,O.
stat)(p)).size}catch(d){if((0,L.$N)(d)==="ENOENT")return;throw d}}async function W(p){try{return await(0,O.readFile)(p)}catch(d){if((0,L.$N)(d)==="ENOENT")return;
throw d}}async function H(p){const d=await R(p),$=(g,b)=>{const T=d.get(g);if(!T||b>=T.size)return F.Readable.from([]);const j=T.start+T.size-1;return(0,P.createReadStream)(
p,{start:T.start+b,end:j,highWaterMark:x})};return{path:p,size:async g=>d.get(g)?.size,read:async g=>{if(!d.has(g))return;const b=[];for await(const T of $(g,0))
b.push(T);return Buffer.concat(b)},open:$}}const B=512;async function R(p){const d=new Map,$=new Map;for await(const{header:g,start:b}of D(p)){const T=w(g.path??
"");g.type==="SymbolicLink"?$.set(T,w(y.posix.join(y.posix.dirname(T),g.linkpath??""))):g.type==="Link"?$.set(T,w(g.linkpath??"")):(g.type==="File"||g.type==="O\
ldFile")&&d.set(T,{start:b,size:g.size??0})}return h(d,$),d}async function*D(p){const d={stack:[],error:void 0,hasError:!1};try{const{Header:$,Pax:g}=await l.e(
697).then(l.bind(l,8697)),b=k(d,await(0,O.open)(p),!0);let T,j=0;for(let K=await m(b,j,B);K.length===B;K=await m(b,j,B)){const G=new $(K,0,T);if(G.nullBlock)return;
if(!G.cksumValid)throw I(p);const X=j+B,Y=G.size??0;if(j=X+Math.ceil(Y/B)*B,G.type==="ExtendedHeader"){T=g.parse((await m(b,X,Y)).toString());continue}yield{header:G,
start:X},T=void 0}if(j===0)throw I(p)}catch($){d.error=$,d.hasError=!0}finally{const $=M(d);$&&await $}}function h(p,d){for(const[$,g]of d){const b=p.get(d.get(
g)??g);b&&p.set($,b)}}async function m(p,d,$){const{buffer:g,bytesRead:b}=await p.read(Buffer.alloc($),0,$,d);return g.subarray(0,b)}function w(p){return p.replaceAll(
"\\","/").replace(/^(?:\.\/)+/,"")}function I(p){return new L.yo(`${p} is neither a folder nor an uncompressed tar archive.`,"Unpack it first if it is compresse\
d (gunzip), or write it as a plain .tar.")}}),1527:((te,U,l)=>{l.d(U,{$d:()=>k,Fm:()=>y,Ib:()=>O,OR:()=>M,nw:()=>F,ol:()=>L});var P=l(7598);const O={ociIndex:"a\
pplication/vnd.oci.image.index.v1+json",ociManifest:"application/vnd.oci.image.manifest.v1+json",ociConfig:"application/vnd.oci.image.config.v1+json",ociLayerGzip:"\
application/vnd.oci.image.layer.v1.tar+gzip",dockerIndex:"application/vnd.docker.distribution.manifest.list.v2+json",dockerManifest:"application/vnd.docker.dist\
ribution.manifest.v2+json",dockerConfig:"application/vnd.docker.container.image.v1+json",dockerLayerGzip:"application/vnd.docker.image.rootfs.diff.tar.gzip"},y=[
O.ociIndex,O.ociManifest,O.dockerIndex,O.dockerManifest];function F(x){return x===O.ociIndex||x===O.dockerIndex}function L(x){return`sha256:${(0,P.createHash)("\
sha256").update(x).digest("hex")}`}function k(x){let S=0;for(const z of M(x).values())S+=z.descriptor.size;return S}function M(x){const S=new Map(x.blobs.map(z=>[
z.descriptor.digest,z]));for(const z of x.children)for(const[N,W]of M(z))S.set(N,W);return S}}),3891:((te,U,l)=>{l.d(U,{Sl:()=>x,T4:()=>M,nW:()=>k,wu:()=>N});var P=l(
2977),O=l(1527);const y="org.opencontainers.image.ref.name",F="io.containerd.image.name",L=/nondistributable|foreign/;async function k(h){return await h.size("o\
ci-layout")!==void 0&&await h.size("index.json")!==void 0}async function M(h,m){return await N(h,z(h.path,await S(h),m))}async function x(h,m){const w=(await S(
h)).find(T=>T.digest===m);if(!w||!(0,O.nw)(w.mediaType))return w&&await N(h,w);const{manifests:I}=R(await H(h,w),m,h.path),p=await Promise.all(I.map(T=>h.size(B(
h,T)))),d=I.filter((T,j)=>p[j]!==void 0),[$,...g]=d.filter(({platform:T})=>T?.os!=="unknown"),b=d.length<I.length&&$!==void 0&&g.length===0;return await N(h,b?$:
w)}async function S(h){const m=await h.read("index.json");if(!await k(h)||!m)throw new P.yo(`${h.path} is not an OCI image layout: it has no oci-layout and inde\
x.json.`,"Write one with 'docker buildx build --output type=oci', 'skopeo copy ... oci:<folder>', or the like.");return R(m,"index.json",h.path).manifests??[]}function z(h,m,w){
const I=m.map(b=>b.annotations?.[y]),p=m.filter(({annotations:b})=>w===void 0?!0:b?.[y]===w||b?.[F]===w),[d,$]=p;if(d&&(!$||p.every(({digest:b})=>b===d.digest)))
return d;const g=I.map(b=>b??"(without a name)").join(", ")||"none";throw w===void 0&&d?new P.yo(`The layout ${h} holds several images: ${g}.`,`Say which one af\
ter the path: oci:${h}:<name>.`):new P.yo(`The layout ${h} holds ${d?"several images":"no image"} named '${w??""}'.`,`It holds: ${g}.`)}async function N(h,m){const w=await H(
h,m),I=R(w,m.digest,h.path),p=m.mediaType||I.mediaType||"";if(!O.Fm.includes(p))throw new P.yo(`${m.digest} in ${h.path} is of the type '${p}', which is no imag\
e.`,"Push images and indexes of the OCI or Docker (schema 2) formats.");const d={descriptor:{...m,mediaType:p},bytes:w};if((0,O.nw)(p)){const g=await Promise.all(
I.manifests.map(b=>N(h,b)));return{...d,blobs:[],children:g}}const $=[I.config,...I.layers].filter(({mediaType:g,urls:b})=>!(L.test(g)&&b));return{...d,blobs:await Promise.
all($.map(g=>W(h,g))),children:[]}}async function W(h,m){const w=B(h,m),I=await h.size(w);if(I!==m.size)throw D(h.path,`${w} ${I===void 0?"is missing":`has ${I}\
 bytes, not ${m.size}`}`);return{descriptor:m,open:p=>h.open(w,p)}}async function H(h,m){const w=B(h,m),I=await h.read(w);if(!I)throw D(h.path,`${w} is missing`);
if(m.digest.startsWith("sha256:")&&(0,O.ol)(I)!==m.digest)throw D(h.path,`${w} does not have the digest that its name says`);return I}function B(h,{digest:m}){const w=/^(sha256|sha512):([0-9a-f]{64,128})$/.
exec(m);if(!w)throw D(h.path,`'${m}' is no digest`);return`blobs/${w[1]}/${w[2]}`}function R(h,m,w){try{return JSON.parse(Buffer.from(h).toString())}catch(I){throw D(
w,`${m} is not JSON: ${(0,P.bD)(I)}`)}}function D(h,m){return new P.yo(`The layout ${h} is damaged: ${m}.`,"Write it again; a copy may have been cut short.")}}),
370:((te,U,l)=>{l.r(U),l.d(U,{default:()=>y,limitFunction:()=>F});class P{value;next;constructor(M){this.value=M}}class O{#e;#t;#n;constructor(){this.clear()}enqueue(M){
const x=new P(M);this.#e?(this.#t.next=x,this.#t=x):(this.#e=x,this.#t=x),this.#n++}dequeue(){const M=this.#e;if(M)return this.#e=this.#e.next,this.#n--,this.#e||
(this.#t=void 0),M.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#n=0}get size(){return this.#n}*[Symbol.iterator](){let M=this.#e;
for(;M;)yield M.value,M=M.next}*drain(){for(;this.#e;)yield this.dequeue()}}function y(k){let M=!1;if(typeof k=="object"&&({concurrency:k,rejectOnClear:M=!1}=k),
L(k),typeof M!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");const x=new O;let S=0;const z=()=>{S<k&&x.size>0&&(S++,x.dequeue().run())},
N=()=>{S--,z()},W=async(R,D,h)=>{const m=(async()=>R(...h))();D(m);try{await m}catch{}N()},H=(R,D,h,m)=>{const w={reject:h};new Promise(I=>{w.run=I,x.enqueue(w)}).
then(W.bind(void 0,R,D,m)),S<k&&z()},B=(R,...D)=>new Promise((h,m)=>{H(R,h,m,D)});return Object.defineProperties(B,{activeCount:{get:()=>S},pendingCount:{get:()=>x.
size},clearQueue:{value(){if(!M){x.clear();return}const R=AbortSignal.abort().reason;for(;x.size>0;)x.dequeue().reject(R)}},concurrency:{get:()=>k,set(R){L(R),k=
R,queueMicrotask(()=>{for(;S<k&&x.size>0;)z()})}},map:{async value(R,D){const h=[];try{Array.from(R,(m,w)=>{const I=B(D,m,w);return h.push(I),I})}catch(m){for(const w of h)
w.catch(()=>{});throw m}return Promise.all(h)}}}),B}function F(k,M){const x=y(M),S=(...z)=>x(()=>k(...z));return Object.defineProperty(S,"clearQueue",{value:x.clearQueue}),
S}function L(k){if(!((Number.isInteger(k)||k===Number.POSITIVE_INFINITY)&&k>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}})};

export const id=298,ids=[298,8630],modules={298:((ot,L,h)=>{h.r(L),h.d(L,{deadline:()=>Ui,run:()=>Gi});var N=h(4179),I=h(100),d=h(6986),F=h(2677);const D=["cont\
ext","file","target","build-args","image","sources"],$=`Write them as YAML, for example:
  api: {target: api}
  worker: {target: worker}`;async function E(t,e){const n=await k(t),s=q(n);if(s.length===0)throw new d.yo("The input 'services' names no service.",$);return s.
map(([i,r])=>U(i,r,e))}async function x(t){if(t==="")return[];const e=await k(t);if(Array.isArray(e))return Q(e).map(([n])=>n);throw new d.yo("With 'bake-files'\
, the input 'services' is a list of targets, and nothing else.","Write services: [api, worker], or leave it out for the default group.")}async function k(t){const{
parseDocument:e,visit:n}=await h.e(3483).then(h.t.bind(h,3483,19));try{const s=e(t),[i]=s.errors;if(i)throw i;return n(s,{Scalar:(r,o,a)=>{S(o.value,r,a)&&(o.value=
o.source??String(o.value))}}),s.toJS()}catch(s){throw new d.yo(`The input 'services' is not YAML: ${(0,d.bD)(s)}`,$,{cause:s})}}function S(t,e,n){return typeof t==
"number"?!0:e==="key"?typeof t!="string":typeof t=="boolean"&&W(n[4])==="build-args"}function W(t){return t?.key?.value}function q(t){if(Array.isArray(t))return Q(
t);if(!z(t))throw new d.yo("The input 'services' is neither a mapping nor a list.",$);return Object.entries(t).map(([e,n])=>{if(n===null)return[e,{}];if(!z(n))throw new d.
yo(`Service '${e}' is not a mapping.`,$);return[e,n]})}function Q(t){const e=new Set;return t.map(n=>{if(typeof n!="string")throw new d.yo("The list in 'service\
s' holds something else than names.",$);if(e.has(n))throw new d.yo(`Service '${n}' stands twice in 'services'.`,"Name each service once.");return e.add(n),[n,{target:n}]})}
function U(t,e,n){for(const o of Object.keys(e))if(!D.some(a=>a===o))throw new d.yo(`Service '${t}' has the unknown key '${o}'.`,`Use some of: ${D.join(", ")}.`);
const s=(0,F.n_)(`${n.repositoryPrefix}${t}`,t),i=R(t,e),r=j(t,e,i,n);return{name:t,repository:s,source:i,...r?{fingerprint:r}:{}}}function R(t,e){const n=C(t,e,
"image");if(n!==void 0){const r=D.find(o=>o!=="image"&&e[o]!==void 0);if(r)throw new d.yo(`Service '${t}' has both 'image' and '${r}'.`,"Name an existing image \
with 'image', or say how to build one; not both.");return J(t,n)}const s=C(t,e,"file"),i=C(t,e,"target");return{kind:"build",context:C(t,e,"context")??".",...s===
void 0?{}:{file:s},...i===void 0?{}:{target:i},buildArgs:A(t,e["build-args"])}}function J(t,e){if(!e.startsWith("oci:"))return{kind:"engine",reference:e};const n=/^oci:((?:[A-Za-z]:[\\/])?[^:]+)(?::(.+))?$/.
exec(e);if(!n?.[1])throw new d.yo(`Service '${t}' has the image '${e}', which names no folder or archive.`,"Write oci:<folder or .tar>, and oci:<folder or .tar>\
:<name> where it holds several images.");return{kind:"layout",path:n[1],...n[2]?{image:n[2]}:{}}}function j(t,e,n,s){const i=e.sources;if(n.kind!=="build"||i===
!1)return;if(i===!0||i===void 0&&s.sources)return[n.context];if(i===void 0)return;const r=Array.isArray(i)?i:[i];if(r.length>0&&r.every(o=>typeof o=="string"&&o!==
""))return r;throw new d.yo(`Service '${t}' has 'sources' that are not paths.`,"List the paths that the image is made of, or write 'sources: true' for its build\
 context.")}function A(t,e){if(e==null)return{};const n=new d.yo(`Service '${t}' has 'build-args' that are not a mapping from names to text.`,"Write build-args:\
 {NAME: value}.");if(!z(e))throw n;const s=Object.entries(e);if(!s.every(i=>typeof i[1]=="string"))throw n;return Object.fromEntries(s)}function C(t,e,n){const s=e[n];
if(s!=null){if(typeof s=="string"&&s!=="")return s;throw new d.yo(`Service '${t}' has a '${n}' that is not text.`,`Give '${n}' as text, in quotes.`)}}function z(t){
return typeof t=="object"&&t!==null&&!Array.isArray(t)}async function pt(t){const e=(0,F.aj)(t.required("registry")),n=[...new Set(t.list("tags").map(i=>(0,F.Bs)(
i)))],s=t.choice("skip-existing",["auto","true","false"]);return{services:await b(t),registry:e,tags:n,skipExisting:s==="true"?"always":s==="auto"&&n.length===0?
"same-recipe":"never",push:t.boolean("push"),concurrency:t.integer("concurrency",{min:1,max:64}),platforms:t.list("platforms").map(y),provenance:t.choice("prove\
nance",["false","true","min","max"]),compression:t.choice("compression",["gzip","zstd"]),cache:t.choice("cache",["none","registry","gha"]),...t.boolean("create-\
repositories")?{createRepositories:v(t,e)}:{}}}async function b(t){const e={repositoryPrefix:t.text("repository-prefix"),sources:t.boolean("sources")},n=t.list(
"bake-files");return n.length>0?{from:"bake-files",files:n,targets:await x(t.text("services")),...e}:{from:"services",services:await E(t.required("services"),e)}}
function y(t){if(/^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9]+)?$/.test(t))return t;throw(0,d.Gq)("platforms",t,"Use <system>/<architecture>, such as linux/amd64 or lin\
ux/arm64.")}function v(t,e){const n=(0,I.vK)(t.required("region")),s=(0,N.R5)(e);if(!s&&(0,F._g)(e).startsWith("https:"))throw new d.yo(`The input 'create-repos\
itories' is true, but the registry ${e} is not Amazon ECR.`,"Leave it out: other registries create repositories by themselves or with tools of their own.");return{
region:s?(0,N.l5)(e,n).region:n,profile:t.optional("profile"),...s?{account:e.slice(0,12)}:{},scanOnPush:t.boolean("scan-on-push"),immutableTags:t.boolean("immu\
table-tags")}}var p=h(1455),g=h(6760),O=h(7355),P=h(8886),X=h(6686);async function tt(t,e,n){const{region:s,profile:i,account:r,scanOnPush:o,immutableTags:a}=e,
{CreateRepositoryCommand:c}=await Promise.all([h.e(1241),h.e(149)]).then(h.t.bind(h,149,19));try{await(await(0,O.yv)({region:s,profile:i},n)).send(new c({repositoryName:t,
imageTagMutability:a?"IMMUTABLE":"MUTABLE",imageScanningConfiguration:{scanOnPush:o},...r===void 0?{}:{registryId:r}})),n.logger.info(`Created the repository ${t}\
.`)}catch(u){if((0,X.XZ)(u)?.code==="RepositoryAlreadyExistsException")return;throw(0,X.es)(u,{permission:"ecr:CreateRepository",caller:(0,P.J8)(i,n.environment),
profile:(0,P.q8)(i,n.environment)})}}var et=h(8292),at=h(9226),yt=h(8630),zt=h(9614),xt=h(219),B=h(9463);const Bt="org.opencontainers.image.ref.name",Ge="io.con\
tainerd.image.name",Ke=/nondistributable|foreign/;async function He(t){return await t.size("oci-layout")!==void 0&&await t.size("index.json")!==void 0}async function Je(t,e){
return await ct(t,Xe(t.path,await Ft(t),e))}async function Ze(t,e){const n=(await Ft(t)).find(f=>f.digest===e);if(!n||!(0,B.nw)(n.mediaType))return n&&await ct(
t,n);const s=Tt(await Wt(t,n),e,t.path),i=ut(s?.manifests,t.path),r=await Promise.all(i.map(f=>t.size(Ot(t,f)))),o=i.filter((f,l)=>r[l]!==void 0),[a,...c]=o.filter(
({platform:f})=>f?.os!=="unknown"),u=o.length<i.length&&a!==void 0&&c.length===0;return await ct(t,u?a:n)}async function Ft(t){const e=await t.read("index.json");
if(!await He(t)||!e)throw new d.yo(`${t.path} is not an OCI image layout: it has no oci-layout and index.json.`,"Write one with 'docker buildx build --output ty\
pe=oci', 'skopeo copy ... oci:<folder>', or the like.");return ut(Tt(e,"index.json",t.path)?.manifests,t.path)}function Xe(t,e,n){const s=e.map(c=>c.annotations?.[Bt]),
i=e.filter(({annotations:c})=>n===void 0?!0:c?.[Bt]===n||c?.[Ge]===n),[r,o]=i;if(r&&(!o||i.every(({digest:c})=>c===r.digest)))return r;const a=(0,d.Kb)(s.map(c=>c??
"(without a name)").join(", "))||"none";throw n===void 0&&r?new d.yo(`The layout ${t} holds several images: ${a}.`,`Say which one after the path: oci:${t}:<name\
>.`):new d.yo(`The layout ${t} holds ${r?"several images":"no image"} named '${n??""}'.`,`It holds: ${a}.`)}async function ct(t,e){const n=await Wt(t,e),s=Tt(n,
e.digest,t.path),i=e.mediaType||s?.mediaType||"";if(!B.Fm.includes(i))throw new d.yo(`${e.digest} in ${t.path} is of the type '${(0,d.Kb)(i,100)}', which is no \
image.`,"Push images and indexes of the OCI or Docker (schema 2) formats.");const r={descriptor:{...e,mediaType:i},bytes:n};if((0,B.nw)(i)){const c=ut(s?.manifests,
t.path),u=await Promise.all(c.map(f=>ct(t,f)));return{...r,blobs:[],children:u}}const a=[...ut([s?.config],t.path),...ut(s?.layers,t.path)].filter(({mediaType:c,
urls:u})=>!(Ke.test(c)&&u));return{...r,blobs:await Promise.all(a.map(c=>Ve(t,c))),children:[]}}function ut(t,e){const n=t??[],s=i=>typeof i=="object"&&i!==null&&
"digest"in i&&typeof i.digest=="string";if(!Array.isArray(n)||!n.every(s))throw it(e,"a manifest does not name its parts");return n}async function Ve(t,e){const n=Ot(
t,e),s=await t.size(n);if(s!==e.size)throw it(t.path,`${n} ${s===void 0?"is missing":`has ${s} bytes, not ${e.size}`}`);return{descriptor:e,open:i=>t.open(n,i)}}
async function Wt(t,e){const n=Ot(t,e),s=await t.read(n);if(!s)throw it(t.path,`${n} is missing`);if(!(0,B.tH)(s,e.digest))throw it(t.path,`${n} does not have t\
he digest that its name says`);return s}function Ot(t,{digest:e}){if(!/^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.test(e))throw it(t.path,`'${(0,d.Kb)(e,100)}\
' is no digest`);return`blobs/${e.replace(":","/")}`}function Tt(t,e,n){try{return JSON.parse(Buffer.from(t).toString())}catch(s){throw it(n,`${e} is not JSON: ${(0,d.
bD)(s)}`)}}function it(t,e){return new d.yo(`The layout ${t} is damaged: ${e}.`,"Write it again; a copy may have been cut short.")}var Ut=h(8007);async function G(t,{
environment:e,signal:n},s={}){try{const i={...e,BUILDKIT_PROGRESS:"plain"};return await(0,zt.R)("docker",t,{env:i,signal:n,...s})}catch(i){throw(0,d.$N)(i)!=="E\
NOENT"?i:new d.yo("There is no docker command on this machine.","Run the job on a machine with Docker, or hand the images over as OCI layouts (image: oci:<path>\
).",{cause:i})}}async function Gt(t){const{exitCode:e,stderr:n,stdout:s}=await G(["version","--format","{{.Server.Version}}"],t);if(!(e===0&&s.trim()!==""))throw new d.
nM(`The Docker Engine does not answer: ${(0,d.Kb)(n.trim()||s.trim())}`,"Start it, or correct DOCKER_HOST or DOCKER_CONTEXT.")}async function Et(t,e){if(t.length===
0)return[];const n=["image","inspect","--format","{{.Id}}","--"],{exitCode:s,stdout:i,stderr:r}=await G([...n,...t],e),o=i.split(`
`).flatMap(Ye);if(s===0&&o.length===t.length)return o;const[a=""]=t;if(t.length===1){const u=new d.yo(`The Docker Engine has no image ${a}: ${(0,d.Kb)(r)}`,"Bui\
ld or pull it in an earlier step, or have it built here ('context', 'target').");return t.map(()=>u)}return(await Promise.all(t.map(u=>Et([u],e)))).flat()}function Ye(t){
return t.startsWith("sha256:")?[t]:/^[0-9a-f]{64}$/.test(t)?[`sha256:${t}`]:[]}async function Qe(t){return await Kt(t)==="containerd"}async function Kt(t){const{
stdout:e,exitCode:n}=await G(["info","--format","{{json .DriverStatus}}"],t);if(e.includes("io.containerd.snapshotter"))return"containerd";if(n===0)return"unpac\
ked";const s=await G(["--version"],t);return/^podman\b/i.test(s.stdout)?"podman":"unpacked"}async function _e(t,e,n,s){const i=await Kt(s),r=i==="podman"?["--mu\
lti-image-archive"]:[],o=async(a,c)=>{const u=(0,g.join)(e,c);return await(0,et.I2)(u),i==="containerd"?await qe(a,u,s):await tn([...r,...a],u,n,s)};try{return await o(
t,"saved")}catch(a){if(!(a instanceof Ht)||t.length===1)throw a;const c=(0,yt.default)(1),u=new Map(t.map((f,l)=>[f,c(()=>o([f],`saved-${l}`))]));return await Promise.
allSettled(u.values()),{image:async f=>await(await u.get(f)??(0,d.xl)((0,Ut.b)(f))).image(f)}}}async function qe(t,e,n){const s=(0,g.join)(e,"images.tar");await Jt(
["--output",s,...t],n);const i=await(0,xt.Zy)(s);return{image:async r=>await Ze(i,r)??(0,d.xl)((0,Ut.b)(r))}}async function tn(t,e,n,s){const{readSavedImages:i}=await Promise.
all([h.e(1549),h.e(8883)]).then(h.bind(h,8883)),r=Promise.withResolvers();return await Jt(t,s,async o=>{try{r.resolve(await i(o,e,n))}catch(a){const c=`The laye\
rs out of docker save could not be written to ${e}: ${(0,d.bD)(a)}`;throw new d.nM(c,"Check the free disk space there (RUNNER_TEMP).",{cause:a})}}),await r.promise}
class Ht extends d.nM{}const en=2e3;async function Jt(t,e,n){const{exitCode:s,stderr:i}=await G(["save",...t],e,n?{onOutput:n}:{});if(s===0)return;const o=/integrity checksum failed|does not match/.
test(i)?"Files of the image were changed in the Docker Engine: remove it, and build or pull it again.":/empty export/.test(i)?"The image has no layers, and this\
 Engine saves none without: put a file into it, or build it with buildx.":"Check the Docker Engine and the free disk space.";throw new Ht(`docker save failed: ${i.
trim().slice(-en)||"it was ended from outside"}`,o)}function V(t,e){return t!==void 0&&Object.hasOwn(t,e)?t[e]:void 0}function St({source:t}){return K(t.context)?
t.context:(0,g.resolve)(t.file??(0,g.join)(t.context,"Dockerfile"))}function K(t){return/^(?:(?:https?|git|ssh|docker-image|oci-layout):\/\/|git@|github\.com\/)/.
test(t)}function nn(t,e){return JSON.stringify(wt(sn(t,e)))}function wt(t){return typeof t=="string"?t.replace(/[$%]\{/g,([e])=>`${e}${e}{`):Array.isArray(t)?t.
map(wt):typeof t!="object"||t===null?t:Object.fromEntries(Object.entries(t).map(([e,n])=>[wt(e),wt(n)]))}function sn(t,e){const n=Object.fromEntries(Object.entries(
e.bake?.target??{}).map(([s,i])=>[s,rn(i,e)]));for(const s of t){const i=s.source.kind==="bake"?V(n,s.source.target):an(s.source);n[s.target]={...i,labels:{...s.
labels,...i?.labels},tags:[...s.references],...e.platforms.length>0?{platforms:[...e.platforms]}:{},attest:cn(i?.attest??[],e.provenance),...fn(s,e)}}return{target:n}}
function rn(t,{exportCache:e}){if(e)return t;const{"cache-to":n,...s}=t;return s}function on({target:t},{bake:e}){return V(e?.target,t)}function an(t){const e=K(
t.context)?t.file:St({source:t});return{context:K(t.context)?t.context:(0,g.resolve)(t.context),...e===void 0?{}:{dockerfile:e},...t.target===void 0?{}:{target:t.
target},args:t.buildArgs}}function cn(t,e){const n=t.filter(s=>Zt(s).type!=="provenance");return e!=="false"?[...n,`type=provenance,mode=${e==="true"?"min":e}`]:
n.length<t.length?[...t]:[...t,"type=provenance,disabled=true"]}function un({source:t},e){return(t.kind==="bake"&&on(t,e)?.attest||[]).some(s=>String(Zt(s).disabled)!==
"true")}function Zt(t){return typeof t=="string"?Object.fromEntries(t.split(",").map(e=>e.split("="))):t}function fn(t,{cache:e,exportCache:n}){if(e==="none")return{};
const s=e==="gha"?`type=gha,scope=${t.service}`:`type=registry,ref=${t.cacheReference}`,r=`${s},mode=max${e==="registry"?",image-manifest=true,oci-mediatypes=tr\
ue":""},ignore-error=true`;return{"cache-from":[s],...n?{"cache-to":[r]}:{}}}function dn(t,{bake:e}){const n=new Set(t.map(({service:i})=>i)),s=new Set(Object.keys(
e?.target??{}));return t.map(i=>{if(i.source.kind==="bake")return{...i,target:i.source.target};const r=i.service.replace(/^-|[^a-zA-Z0-9_-]/g,"_"),o=c=>!s.has(c)&&
(c===i.service||!n.has(c));let a=r;for(let c=0;!o(a);c+=1)a=`${r}_${c}`;return s.add(a),{...i,target:a}})}const ln=20,hn=3,mn=/^(?:DEPRECATED: The legacy builder is deprecated|\s+Install the buildx component to build|\s+https:\/\/docs\.docker\.com\/go\/buildx\/)/,
gn=[{text:/no space left on device|disk quota exceeded/i,remedy:"Free disk space where the builder runs, or give it a larger disk; docker system df says what Do\
cker keeps.",mayPass:!0},{text:/requires BuildKit|requires buildx|buildx component is missing/i,remedy:"Install buildx before this step (docker/setup-buildx-act\
ion): the Dockerfile needs BuildKit."}],Xt=[{text:/exec format error/i,remedy:"Run docker/setup-qemu-action before this step if the platform is not the builder'\
s own; otherwise correct the program that the command starts."},{text:/(?:exit code:?|non-zero code:) 137\b/i,remedy:"The command was killed from outside (exit \
code 137): see whether the machine has enough memory for it.",mayPass:!0},{text:/did not complete successfully: exit code|returned a non-zero code|while running runtime: exit status|unable to start container process/i,
remedy:"A command of the Dockerfile failed: the log above says how."}],pn=[{text:/additional privileges requested|entitlements? .*(?:not allowed|denied)|(?:network\.host|security\.insecure) is not allowed/i,
remedy:"The build asks for privileges that it is not granted: take them out of the bake file or the Dockerfile, or have the builder allow them (buildkitd-flags \
of docker/setup-buildx-action)."},{text:/no builder\b.*found|failed to find driver|no valid drivers|Cannot connect to the Docker daemon|failed to dial|error reading (?:server )?preface|code = Unavailable|transport is closing|^ERROR: context deadline exceeded$|is the docker daemon running/im,
remedy:"Check that the builder runs (docker buildx inspect --bootstrap), or make one before this step (docker/setup-buildx-action).",mayPass:!0},{text:/toomanyrequests|429 Too Many Requests|pull rate limit/i,
remedy:"A registry limits how often images are pulled: log in to it before this step, or take the base image from another registry.",mayPass:!0},{text:/no match for platform/i,
remedy:"A base image does not exist for the platform: take another one, or leave the platform out."},{text:/pull access denied|insufficient_scope|authorization (?:failed|required)|(?:failed to resolve|failed to load|failed to authorize|manifests\/|docker\.io)[\s\S]*(?:401|403|unauthorized|denied|forbidden)/i,
remedy:"Check the name of the base image, and log in to its registry before this step with an account that may pull it."},{text:/failed to resolve source metadata[\s\S]*not found|manifest unknown|manifest for .* not found|name unknown/i,
remedy:"Check the name and the tag of the base image: its registry does not have it."},{text:/failed to GET \S+ with status|invalid response status \d{3}/i,remedy:"\
Check the address that the Dockerfile fetches from: the log says how its server answered."},{text:/dial tcp|no such host|i\/o timeout|connection refused|connection reset|TLS handshake|x509: |network is unreachable|server misbehaving|: EOF$/im,
remedy:"Check that the builder may reach the host that the log names, by way of a proxy if there is one.",mayPass:!0},{text:/invalid (?:target name|reference format|tag|repository name|label|key-value)|must be lowercase|invalid argument ".*" for "/i,
remedy:"Correct the name that the log quotes."},{text:/failed to find target/i,remedy:"Name targets or groups that the bake files have; no group may contain its\
elf."},{text:/target stage .*could not be found|failed to reach build target|target stage not found|target .* was not found in the provided Dockerfile/i,remedy:"\
Correct 'target', or add that stage to the Dockerfile."},{text:/failed to read dockerfile|cannot locate specified Dockerfile|evaluate symlinks in Dockerfile path|open .*Dockerfile\S*: no such file/i,
remedy:"Correct 'file' or 'context', and check the repository out before this step."},{text:/failed to calculate checksum|failed to compute cache key|(?:COPY|ADD) failed|not found in build context|copier: stat|no source files were specified/i,
remedy:"Check that the file is in the build context, and that no .dockerignore leaves it out."},{text:/unable to prepare context|context must be a directory|failed to (?:read|stat|resolve) .*context|resolve : lstat|lstat \S+: no such file/i,
remedy:"Correct 'context', and check the repository out before this step."},{text:/dockerfile parse error|unknown instruction|dockerfile.*(?:syntax|parse)|failed to create LLB definition|Dockerfile.* cannot be empty|no build stage in current context|^failed to process "/im,
remedy:"Correct the Dockerfile."}];function Vt(t,e){const n=e.filter(o=>o.trim()!==""&&!mn.test(o)).slice(-ln),s=n.map(o=>`  ${(0,d.Kb)(o.trimEnd())}`).join(`
`),i=Yt(n),r=i?.mayPass?d.nM:d.yo;return new r(`The image of service '${t}' could not be built. The end of its log:
${s}`,i?.remedy??"The whole log is above.")}function yn(t){return Yt(t)?.remedy}function Yt(t){const e=t.filter(r=>/^(?:ERROR|error|Error)\b/.test(r)),n=(e.length>
0?e:t.slice(-hn)).join(`
`),s=t.join(`
`),i=Xt.some(({text:r})=>r.test(n));return gn.find(({text:r})=>r.test(s))??(i?Xt.find(({text:r})=>r.test(s)):pn.find(({text:r})=>r.test(n)))}const Qt=4*1024*1024,
_t=1e4;class qt{#t=[];#e=0;#n=0;add(e){const n=e.length>_t?`${e.slice(0,_t)}...`:e;this.#t.push(n),this.#e+=n.length+1,this.#e>Qt&&this.#s()}#s(){let e=0;for(const n of this.#t){
if(this.#e<=Qt/2)break;this.#e-=n.length+1,e+=1}this.#t=this.#t.slice(e),this.#n+=e}get lines(){return this.#n===0?this.#t:[`(${this.#n} lines before these are \
left out)`,...this.#t]}}class wn{#t;#e=new Map;#n=new Map;failed;collided=!1;constructor(e){this.#t=e}add(e){const n=this.#s(e),s=this.#e.get(n)??new qt;this.#e.
set(n,s),s.add(e),this.failed??=/^ERROR: target (\S+): /.exec(e)?.[1],this.collided||=/could not lock .*index\.json\.lock/.test(e)}#s(e){const[n,...s]=this.#t;if(n!==
void 0&&s.length===0)return n;const[,i,r]=/^(#\d+) (?:\[([^\] ]+))?/.exec(e)??[];return i?(r&&this.#t.includes(r)&&this.#n.set(i,r),this.#n.get(i)??""):""}linesOf(e=""){
return this.#e.get(e)?.lines??[]}failureOf(e){const n=this.linesOf(e),s=this.#t.length===1?n:this.linesOf(),i=s.findIndex(a=>/^-{6}$/.test(a)),r=s.findLastIndex(
a=>/^ERROR: /.test(a)),o=s.slice(i>=0?i:Math.max(r,0));return[...n.slice(0,s===n?n.length-o.length:n.length),...o]}}async function te(t){return await G(["buildx",
"inspect"],t)}async function bn(t,e){const n=await G(["buildx","version"],t);if(n.exitCode!==0||/podman|buildah/i.test(n.stdout))return;const{stdout:s,stderr:i,
exitCode:r}=await e(),o=/^Driver:\s+(\S+)/m.exec(s)?.[1];if(r!==0||!o)throw new d.yo(`docker buildx has no builder that works: ${(0,d.Kb)(i.trim()||s.trim())}`,
"Make one before this step (docker/setup-buildx-action), or correct BUILDX_BUILDER.");return o==="podman"?void 0:{exports:o==="docker"&&!await Qe(t)?"engine":"l\
ayout"}}async function vn(t,e,n){const s=t.flatMap(u=>["--file",u]),{exitCode:i,stdout:r,stderr:o}=await G(["buildx","bake","--print",...s,"--",...e],n);if(i!==
0){const u=/unknown (?:command|flag)|unrecognized command|is not a docker command/.test(o);throw new d.yo(`The bake files cannot be read: ${(0,d.Kb)(se(o))}`,u?
"Install buildx before this step (docker/setup-buildx-action).":yn([se(o)])??"Try it yourself: docker buildx bake --print with the same files and targets.")}const a=$n(
r),c=e.length>0?e:["default"];return{...a,selected:[...new Set(c.flatMap(u=>ee(a,u)))]}}function $n(t){try{const{target:e={},...n}=JSON.parse(t);return{...n,target:e}}catch(e){
throw new d.yo(`docker buildx bake --print did not answer with JSON: ${(0,d.Kb)(t)}`,"Update buildx (0.11 or newer).",{cause:e})}}function ee(t,e,n=[]){const s=V(
t.group,e);if(!s||n.at(-1)===e){if(V(t.target,e))return[e];throw new d.yo(`The bake files have no target '${(0,d.Kb)(e)}'.`,"Name targets or groups that they ha\
ve; docker buildx bake --list targets shows them.")}const i=[...n,e];if(n.includes(e))throw new d.yo(`The groups of the bake files contain each other: ${i.slice(
i.indexOf(e)).join(" -> ")}.`,"Take one of these groups out of the other.");return s.targets.flatMap(r=>ee(t,r,i))}async function kn(t,e,n,s,i){On(t,e,n);const r=new Map;
let o=dn(e,n);for(const{service:c}of o)i.started(c);let a=0;for(;o.length>0;){const c=new wn(o.map(({target:m})=>m)),u=await Tn(t,o,n,s,c,i);if(u!==void 0&&c.collided&&
a<xn){a+=1;continue}const f=u===void 0||u===""?o:o.filter(({target:m})=>m===u),l=u===void 0?await Pn(t,f,s):void 0;for(const[m,w]of f.entries()){const T=l?.[m]??
Vt(w.service,c.failureOf(w.target));r.set(w.service,T),i.ended(w.service,c.linesOf(w.target),!(T instanceof Error))}i.shared(c.linesOf()),o=o.filter(({service:m})=>!r.
has(m))}return r}const xn=20;function On({exports:t},e,n){if(t==="layout")return;const{platforms:s,provenance:i,cache:r}=n,o=[...s.length>1?["several platforms"]:
[],...i==="false"?[]:["provenance"],...e.some(a=>un(a,n))?["the bake files' attestations"]:[],...r==="none"?[]:[`cache: ${r}`]];if(o.length!==0)throw new d.yo(`\
The builder of this job is the Docker Engine's own, which here cannot do ${o.join(" and ")}.`,"Run docker/setup-buildx-action before this step: it makes a build\
er that can.")}async function Tn(t,e,n,s,i,r){const o=(0,g.join)(s.folder,"bake.json");await(0,et.I2)(It(s.folder)),await(0,p.writeFile)(o,nn(e,n),{mode:384});const a=e.
map(({target:l})=>l),c=["buildx","bake","--file",o,"--metadata-file",ne(s),"--progress","plain",...a.flatMap(l=>["--set",`${l}.output=${En(t,n,s.folder)}`]),"--",
...a],u={...s.environment,...In(n)},{exitCode:f}=await G(c,{...s,environment:u},{onLine:l=>{i.add(l);for(const{service:m,target:w}of e)l.includes(`[${w} `)&&r.line(
m,l)}});if(f!==0)return i.failed!==void 0&&a.includes(i.failed)?i.failed:e.length===1?a[0]??"":""}function ne({folder:t}){return(0,g.join)(t,"metadata.json")}function It(t){
return(0,g.join)(t,"layout")}function En({exports:t},{compression:e},n){return t==="engine"?"type=docker":`type=oci,${Sn(`dest=${It(n)}`)},tar=false,compression\
=${e}`}function Sn(t){return/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t}function In({bake:t}){return{BUILDX_NO_DEFAULT_ATTESTATIONS:"1",BUILDX_METADATA_PROVENANCE:"\
disabled",...t?{}:{BUILDX_BAKE_ENTITLEMENTS_FS:"0"}}}async function Pn(t,e,n){if(t.exports==="engine"){const r=e.map(a=>a.references[0]??"");return(await Et(r,n)).
map(a=>typeof a=="string"?{kind:"engine",id:a}:a)}const s=JSON.parse(await(0,p.readFile)(ne(n),"utf8")),i=await(0,xt.Zy)(It(n.folder));return await Promise.all(
e.map(async({target:r,service:o})=>{const a=V(s,r)?.["containerimage.descriptor"];return a?{kind:"layout",manifest:await ct(i,a)}:new d.yo(`buildx did not say w\
hich image it built for '${o}'.`,"Update buildx (0.11 or newer), and report it with the debug log if that does not help.")}))}function se(t){return t.trim().split(
`
`).at(-1)??""}function ft(t){return t.kind==="build"||t.kind==="bake"}var bt=h(8172),Mn=h(8321),Rn=h(4508),Pt=h(4079),Y=h(4564);async function An(t,e){const n=await(0,bt.
TO)((0,bt.ow)(e),e).catch(()=>({})),s=[...ie(Dn(e)),...ie(n)];return[...new Set(s)].filter(i=>i!==t&&i!=="").sort()}function ie({auths:t,credsStore:e}){const n=s=>e!==
void 0||Object.keys(s??{}).length>0;return Object.entries(t??{}).flatMap(([s,i])=>n(i)?[Cn(s)]:[])}function Cn(t){const[e=""]=t.replace(/^https?:\/\//,"").split(
"/");return e.slice(e.lastIndexOf("@")+1)}function Dn(t){try{return(0,bt.Cj)(t[Y.E.dockerAuthConfig]??"",Y.E.dockerAuthConfig)}catch{return{}}}var jn=h(6129),Z=h(
6724);const Ln=6,Nn=3,zn=120;class Bn{host;#t;#e;#n;constructor(e,n,s){this.host=e,this.#t=(0,F._g)(e),this.#e=s,this.#n=(0,jn.QG)(e,n,s)}async findManifest(e,n){
const{status:s,headers:i}=await this.#i({...this.#a(e,n),method:"HEAD"});if(s===404)return;const r=i["docker-content-digest"];return s!==200||r===void 0?(await this.
readManifest(e,n))?.descriptor:{mediaType:i["content-type"]??"",digest:r,size:Number(i["content-length"]??0)}}async readManifest(e,n){const s=await this.#i(this.#a(
e,n));if(s.status===404)return;const{status:i,headers:r,bytes:o}=s;if(i!==200||!Fn(o))throw(0,Z.vl)(this.host,"with a manifest",`look up ${e}:${n}`,s);const a=(0,B.
ol)(o);for(const c of[n,r["docker-content-digest"]??""])c.startsWith("sha256:")&&this.checkDigest(`has ${e}:${n}`,a,c);return{descriptor:{mediaType:r["content-t\
ype"]??"",digest:a,size:o.length},bytes:o}}async writeManifest(e,n,s){const{mediaType:i,digest:r}=s.descriptor,{headers:o}=await this.#i({target:`${e}/manifests\
/${n}`,method:"PUT",headers:{"content-type":i},body:()=>s.bytes,idempotent:!0,timeout:zn,what:`put the manifest ${n}`,permission:"ecr:PutImage",repository:e});this.
checkDigest(`stored ${e}:${n}`,o["docker-content-digest"],r)}checkDigest(e,n,s){if(!(n===void 0||n===s)&&n.split(":")[0]===s.split(":")[0])throw new Z.gl("diges\
t",200,`The registry ${this.host} ${e} as ${(0,d.Kb)(n)}, not as ${(0,d.Kb)(s)}.`,"Report it to those who run the registry, or the proxy in front of it: what th\
ey hold is not what was pushed.")}async readBlob(e,n){const s={what:"read a configuration",permission:"ecr:GetDownloadUrlForLayer",repository:e};return await this.
retry(`The request to read ${n} of ${e}`,async()=>{let i=await this.send({...s,target:`${e}/blobs/${n}`});for(let o=0;i.status>=300&&i.status<400&&o<Nn;o+=1)i.body.
resume(),i=await this.send({...s,target:this.locationOf(i,"a blob read from")});const r=await re(i,new URL(this.#t));if(i.status===200&&(0,B.tH)(r,n))return r;throw(0,Z.
vl)(this.host,"with that content",`read ${n} of ${e}`,i)})}async hasBlob(e,n){return await this.retry(`The request to look for a layer in ${e}`,()=>this.hasBlobNow(
e,n))}async hasBlobNow(e,n){const s=await this.send({target:`${e}/blobs/${n}`,method:"HEAD",what:"look for a layer",permission:"ecr:BatchCheckLayerAvailability",
repository:e});if(s.body.resume(),s.status===404)return!1;if(s.status===200||s.status===307)return!0;throw(0,Z.vl)(this.host,"as a registry does",`look for the \
layer ${e}@${n}`,s)}async retry(e,n){const{logger:s,signal:i}=this.#e,r=o=>s.info(o);return await(0,Pt.jh)(n,{what:e,onRetry:r,attempts:Ln,signal:i})}async send(e){
const n=await this.#r(e),{status:s}=n,i=e.method==="HEAD"||e.method===void 0||e.method==="GET";if(s<300)return this.#s(n);if(s<400&&i)return n;const r=()=>An(this.
host,this.#e.environment),o={...e,host:this.host,otherLogins:r};if(s===404&&i)return n;throw e.method==="HEAD"&&!(0,Pt.Dm)(s)?await(0,Z.eo)(await this.#r({...e,
method:"GET"}),o):await(0,Z.eo)(n,o)}#s(e){if(!e.headers["content-type"]?.startsWith("text/html"))return e;throw e.body.destroy(),new d.nM(`What answers for the\
 registry ${this.host} is a web page.`,"A proxy may answer in its place: add the host to NO_PROXY.")}async#i(e){return await this.retry(`The request to ${e.what}\
 in ${e.repository}`,async()=>{const n=await this.send(e),s=await re(n,new URL(this.#t));return{status:n.status,headers:n.headers,bytes:s}})}async#r(e){const n={
repository:e.repository,mountFrom:e.mountFrom},s=await this.#o(e,await this.#n.header(n));return s.status!==401||!await this.#n.learn(s,n)?s:(await s.body.text(),
await this.#o(e,await this.#n.header(n)))}async#o(e,n){const{target:s,body:i,what:r,permission:o,repository:a,mountFrom:c,...u}=e,f=typeof s=="string"?new URL(`${this.#t}\
/v2/${s}`):s,l=n&&f.origin===this.#t?{authorization:n}:{},{http:m,signal:w}=this.#e;return await m({...u,url:f,headers:{...l,...u.headers},signal:w,...i?{body:i()}:
{}})}#a(e,n){return{target:`${e}/manifests/${n}`,headers:{accept:B.Fm.join(", ")},what:`look up ${n}`,permission:"ecr:BatchGetImage",repository:e}}locationOf(e,n="\
an upload sent to"){const s=e.headers.location;if(s===void 0)throw new d.yo(`The registry ${this.host} wants ${n} a place that it does not name (HTTP ${e.status}\
).`,"Check that the host is a registry that speaks the OCI distribution protocol.");const i=URL.canParse(s,this.#t)?new URL(s,this.#t):void 0,r=i?.protocol==="h\
ttps:"||i?.protocol==="http:",o=i?.protocol==="http:"&&this.#t.startsWith("https:");if(r&&!o)return i;throw new d.yo(`The registry ${this.host} wants ${n} '${(0,d.
Kb)(s)}', which is ${r?"not protected by TLS":"no address"}.`,r?"Have those who run the registry, or the proxy in front of it, make it name https:// addresses.":
"Check that the host is a registry that speaks the OCI distribution protocol.")}}function Fn(t){try{const e=JSON.parse(Buffer.from(t).toString());return typeof e==
"object"&&e!==null&&"schemaVersion"in e}catch{return!1}}async function re(t,e){try{return new Uint8Array(await(0,Mn.arrayBuffer)(t.body))}catch(n){throw(0,Rn.x)(
e,n)}}async function Mt(t,{repository:e,tags:n,manifest:s,taken:i=[]},r){for(const o of Wn(n,i)){try{await Un(t,e,o,s)}catch(a){throw Gn(a,e,r.tagged)}r.tagged.
push(o)}}function Wn(t,e){const n=s=>s==="latest"?3:Rt(s)>0?0:e.includes(s)?2:1;return t.toSorted((s,i)=>n(s)-n(i)||Rt(i)-Rt(s))}function Rt(t){if(/(?:^|-)[0-9a-f]{7,64}$/.
test(t)&&/\d/.test(t))return 10;const e=(/^v?(\d+(?:\.\d+)*)(?:[-_+].*)?$/.exec(t)??/[-_]v?(\d+(?:\.\d+)+|\d+$)/.exec(t))?.[1];return e===void 0?0:e.split(".").
length}async function Un(t,e,n,s){try{await t.writeManifest(e,n,s)}catch(i){if(!(i instanceof Z.gl)||i.kind!=="immutable-tag")throw i;const r=await t.findManifest(
e,n);if(r?.digest===s.descriptor.digest)return;throw new d.yo(`The tag ${n} of ${e} is immutable and stands for ${r?.digest??"another image"}, not for ${s.descriptor.
digest}, which was built now.`,"Push under another tag, set skip-existing: true to keep what is there, or delete the tag in the registry.",{cause:i})}}function Gn(t,e,n){
if(n.length===0||!(t instanceof d.lZ))return t;const s=`${t.message}
Tags of ${e} that name the new image already: ${n.join(", ")}.`,i=t instanceof d.nM?d.nM:d.yo;return new i(s,t.remedy,{cause:t})}var oe=h(7075);const Kn=4*1024*
1024,ae=120;async function Hn(t,e,n,s={}){const i={registry:t,repository:e,blob:n,onProgress:s.onProgress??(()=>{})},r={upload:void 0,tries:0,resumes:!0};return await t.
retry(`Sending a layer to ${e}`,()=>Jn(i,r,s.mountFrom))}async function Jn(t,e,n){const{registry:s,repository:i,blob:r}=t;e.tries+=1;const o=e.upload&&e.resumes?
await Xn(s,i,e.upload):void 0;if(e.upload=o,!o&&e.tries>1&&await s.hasBlobNow(i,r.descriptor.digest))return"sent";if(e.upload??=await Zn(s,i,r,n),!e.upload)return"\
mounted";try{return await Vn(t,e.upload),"sent"}catch(a){throw!o||!(a instanceof Z.gl)?a:(e.resumes=!1,new Pt.N_(a.message,a.remedy,{cause:a}))}}async function Zn(t,e,n,s){
const{digest:i}=n.descriptor,r=s?`?${new URLSearchParams({mount:i,from:s})}`:"",o=await t.send({target:`${e}/blobs/uploads/${r}`,method:"POST",headers:{"content\
-length":"0"},what:"start an upload",permission:"ecr:InitiateLayerUpload",repository:e,mountFrom:s});return await o.body.text(),o.status===201?void 0:{location:t.
locationOf(o),offset:0}}async function Xn(t,e,n){try{const s=await t.send({target:n.location,what:"ask for the state of an upload",permission:"ecr:InitiateLayer\
Upload",repository:e});await s.body.text();const i=Number(/^(?:bytes=)?0-(\d+)$/.exec(s.headers.range??"")?.[1]??0);return s.status!==204||i===0?void 0:{location:t.
locationOf(s),offset:i+1}}catch(s){if(s instanceof Z.gl)return;throw s}}async function Vn(t,e){const{size:n}=t.blob.descriptor,s=e.offset===0&&n<=Kn;!s&&e.offset<
n&&await Yn(t,e);const{registry:i,repository:r,blob:o}=t,a=await i.send({target:_n(e.location,o.descriptor.digest),method:"PUT",headers:{"content-type":"applica\
tion/octet-stream","content-length":s?String(n):"0"},...s?{body:()=>o.open(0)}:{},timeout:ae,what:"complete the upload of a layer",permission:"ecr:CompleteLayer\
Upload",repository:r});await a.body.text();const c=a.headers["docker-content-digest"];i.checkDigest(`stored a layer of ${r}`,c,o.descriptor.digest),t.onProgress(
n)}async function Yn({registry:t,repository:e,blob:n,onProgress:s},i){const{size:r}=n.descriptor,{offset:o}=i,a=await t.send({target:i.location,method:"PATCH",headers:{
"content-type":"application/octet-stream","content-length":String(r-o),...o>0?{"content-range":`${o}-${r-1}`}:{}},body:()=>Qn(n.open(o),c=>s(o+c)),timeout:ae,what:"\
send a layer",permission:"ecr:UploadLayerPart",repository:e});await a.body.text(),i.location=t.locationOf(a),i.offset=r}function Qn(t,e){let n=0;const s=new oe.
Transform({transform:(i,r,o)=>{n+=i.length,e(n),o(null,i)}});return(0,oe.pipeline)(t,s,()=>{}),s}function _n(t,e){const n=new URL(t);return n.search=[n.search.slice(
1),`digest=${encodeURIComponent(e)}`].filter(Boolean).join("&"),n}function qn(t,e){const n=(0,yt.default)(e.concurrency),s=new Map,i={registry:t,owners:s,limited:r=>n(
r)};return{know:(r,o)=>ce(s,r,o,Promise.resolve(!0)),push:async(r,o)=>{const{promise:a,resolve:c}=Promise.withResolvers();ce(s,r.repository,(0,B.OR)(r.manifest).
keys(),a);let u=!1;try{const f=await ts(i,r,o,e.createRepository);return u=!0,f}finally{c(u)}}}}function ce(t,e,n,s){for(const i of n)t.has(i)||t.set(i,{repository:e,
complete:s})}async function ts(t,e,n,s){try{return await ue(t,e,n)}catch(i){if(!s||!(i instanceof Z.gl)||i.kind!=="no-repository")throw i;return await s(e.repository),
await ue(t,e,n)}}async function ue(t,e,n){const{registry:s}=t,{repository:i,tags:r,manifest:o}=e,{digest:a}=o.descriptor,c=e.isNew?[]:await Promise.all(r.map(f=>s.
findManifest(i,f))),u=r.filter((f,l)=>c[l]?.digest!==a);if(u.length===r.length)await es(t,e,n);else for(const f of(0,B.OR)(o).values())n.existing+=f.descriptor.
size;return await Mt(s,{repository:i,tags:u,manifest:o,taken:r.filter((f,l)=>c[l])},n),u.length===0?"unchanged":"pushed"}async function es(t,e,n){const s=[...(0,B.
OR)(e.manifest).values()];let i=!1;const r=await Promise.allSettled(s.map(async o=>{try{await ns(t,e.repository,o,n,()=>i)}catch(a){throw i=!0,a}}));for(const o of r)
if(o.status==="rejected")throw o.reason;for(const o of e.manifest.children)await fe(t.registry,e.repository,o)}async function fe(t,e,n){for(const s of n.children)
await fe(t,e,s);await t.writeManifest(e,n.descriptor.digest,n)}async function ns(t,e,n,s,i){const{registry:r,owners:o,limited:a}=t,{digest:c,size:u}=n.descriptor,
f=o.get(c),l=f===void 0||f.repository===e;if(await a(async()=>i()||await r.hasBlob(e,c))){s.existing+=u;return}const w=!l&&await f.complete?f.repository:void 0;
await a(async()=>{if(i())return;let T=0;const M=Ue=>{s.sent+=Ue-T,T=Ue};if(await Hn(r,e,n,{mountFrom:w,onProgress:M})==="sent")return M(u);M(0),s.mounted+=u})}var At=h(
7598),ss=h(8161);async function is(t,e,n){const s=new Map,i=(0,yt.default)((0,ss.availableParallelism)()),r=async o=>{const a=await i(()=>rs(o,e,n)).catch(c=>c);
s.set(o.service,a)};return await Promise.all([...os(t,St).values()].map(async o=>{for(const a of o)await r(a)})),e.signal.throwIfAborted(),s}async function rs({
service:t,source:e,references:n,labels:s},i,r){const o=(0,g.join)(i.folder,`${(0,At.randomBytes)(8).toString("hex")}.iid`),a=new qt,c=["build",...e.file===void 0?
[]:["--file",e.file],...e.target===void 0?[]:["--target",e.target],...Object.entries(e.buildArgs).flatMap(([f,l])=>["--build-arg",`${f}=${l}`]),...Object.entries(
s).flatMap(([f,l])=>["--label",`${f}=${l}`]),...n.flatMap(f=>["--tag",f]),"--iidfile",o,"--",e.context];i.signal.throwIfAborted(),r.started(t);let u=!1;try{const{
exitCode:f}=await G(c,i,{onLine:l=>{a.add(l),r.line(t,l)}});u=f===0}finally{r.ended(t,a.lines,u)}if(!u)throw Vt(t,a.lines);return{kind:"engine",id:(await(0,p.readFile)(
o,"utf8")).trim()}}function os(t,e){const n=new Map;for(const s of t){const i=e(s);n.set(i,[...n.get(i)??[],s])}return n}async function as(t,e,n,s,i){if(t)return t.
exports==="engine"&&await Gt(s),await kn(t,e,n,s,i);cs(n),await Gt(s);const r=e.flatMap(o=>o.source.kind==="build"?[{...o,source:o.source}]:[]);return await is(
r,s,i)}function cs({bake:t,platforms:e,provenance:n,cache:s}){const i=[...t?["bake-files"]:[],...e.length>0?["platforms"]:[],...n==="false"?[]:["provenance"],...s===
"none"?[]:["cache"]];if(i.length!==0)throw new d.yo(`Docker has no buildx here, which the inputs ${i.join(", ")} need.`,"Run docker/setup-buildx-action before t\
his step, or leave them out.")}class dt extends Error{name="GitError";kind;folder;constructor(e,n,s,i){super(s,i),this.kind=e,this.folder=n}}const us=["GIT_DIR",
"GIT_WORK_TREE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_IMPLICIT_WORK_TREE","GIT_GRAFT_FILE","GIT_REPLA\
CE_REF_BASE","GIT_SHALLOW_FILE","GIT_NAMESPACE","GIT_PREFIX","GIT_CONFIG"],fs={GIT_OPTIONAL_LOCKS:"0",GIT_NO_LAZY_FETCH:"1",GIT_TERMINAL_PROMPT:"0",GIT_LITERAL_PATHSPECS:"\
1",LC_ALL:"C"};async function _(t,e,n,s={}){const i=JSON.stringify([t,e,s]),r=n.answers?.get(i)??ds(t,e,n,s);return n.answers?.set(i,r),await r}async function ds(t,e,{
environment:n,signal:s},{input:i,anyOwner:r=!1}){const o=["core.fsmonitor=false","core.quotePath=false",...r?["safe.directory=*"]:[]],a=["-C",t,...o.flatMap(f=>[
"-c",f]),...e],c=await(0,zt.a)("git",a,{env:ls(n),signal:s,...i===void 0?{}:{input:i}}).catch(f=>{s.throwIfAborted();const l=(0,d.$N)(f)==="ENOENT"?"no-program":
"other";throw new dt(l,t,`git cannot be started: ${(0,d.bD)(f)}`,{cause:f})});if(c.exitCode===0)return c.stdout;const u=c.stderr.trim().slice(0,1e3)||`it ended \
with the exit code ${c.exitCode}`;throw new dt(hs(c.stderr),t,u)}function ls(t){const e=Object.entries(t).filter(([n])=>!us.includes(n));return{...Object.fromEntries(
e),...fs}}function hs(t){return/detected dubious ownership|unsafe repository/.test(t)?"other-owner":/not a git repository \(or any|must be run in a work tree/.test(
t)?"no-repository":/cannot change to /.test(t)?"no-folder":/unknown revision|bad revision|Needed a single revision|does not have any commits/.test(t)?"no-commit":
"other"}function de(t,e,n){return new d.yo(`git cannot say ${t} in ${e.folder}: ${e.message}`,`${ms(e)} ${n}`.trim(),{cause:e})}function ms({kind:t,message:e,folder:n}){
return t==="other-owner"?`Allow it before this step: ${le(e,n)}.`:t==="no-program"?"Install git before this step.":t==="no-repository"?"Check the repository out\
 with actions/checkout before this step.":t==="no-folder"?"Correct the path.":t==="no-commit"?"Commit first.":""}function le(t,e){return`git config --global --a\
dd safe.directory '${/at '([^'\n]+)'/.exec(t)?.[1]??e}'`}async function lt(t,e,n={}){const s=["rev-parse","--show-toplevel","--show-superproject-working-tree"],
[i="",r]=(await _(t,s,e,n)).split(/\r?\n/).filter(Boolean);return{root:(0,g.resolve)(t,i),above:r===void 0?void 0:(0,g.resolve)(t,r)}}async function gs(t,e,n){try{
return await he(t,e,{})}catch(s){if(!(s instanceof dt))throw s;if(["no-program","no-repository","no-folder"].includes(s.kind))return;if(s.kind!=="other-owner")throw de(
"which commit is checked out",s,n);return await he(t,e,{anyOwner:!0}).catch(i=>{throw i instanceof dt?de("which commit is checked out",i,n):i})}}async function he(t,e,n){
const s=async(...f)=>(await _(i,f,e,n)).trim();let{root:i,above:r}=await lt(t,e,n);for(;r!==void 0;)({root:i,above:r}=await lt(r,e,n));const[o="",a=""]=(await s(
"rev-list","--max-count=1","--format=%cI","HEAD")).split(`
`),[c,u]=await Promise.all([s("for-each-ref","--points-at=HEAD","--format=%(refname)","refs/pull","refs/remotes/pull"),s("config","--get","remote.origin.url").catch(
()=>"")]);return{id:o.replace(/^commit /,""),root:i,created:a,repository:ps(u),ofPullRequest:c!==""}}function ps(t){const e=/^(?:[^@/\s]+@)?([\w.-]+\.[\w-]+):(?!\/\/)\/?(.+)$/.
exec(t),n=e?`ssh://${e[1]}/${e[2]}`:t,s=URL.canParse(n)?new URL(n):void 0;return!s||!/^(?:https?|ssh|git):$/.test(s.protocol)||s.pathname.length<2?void 0:`${s.protocol===
"http:"||s.protocol==="https:"?`${s.protocol}//${s.host}`:`https://${s.hostname}`}${s.pathname.replace(/\/+$/,"").replace(/\.git$/,"")}`}const me=["push","merge\
_group","schedule","workflow_dispatch","repository_dispatch","release"];async function ys(t){const e=t[Y.E.githubEventName]??"";if(e===""||me.includes(e))return{
name:e,head:void 0,isTrusted:!0};const{pull_request:n,workflow_run:s,repository:i}=await ws(t),r=n?.head?.sha??s?.head_sha,o=s?.head_repository?.full_name===i?.
full_name&&i?.full_name!==void 0,a=e==="workflow_run"&&o&&me.some(c=>c===s?.event);return{name:e,head:typeof r=="string"?r:void 0,isTrusted:a}}async function ws(t){
try{const e=JSON.parse(await(0,p.readFile)(t[Y.E.githubEventPath]??"","utf8"));return typeof e=="object"&&e!==null?e:{}}catch{return{}}}const bs=12,vs="With 'ta\
gs' given, the commit is not needed.";async function $s(t,e,n,s){const{environment:i,logger:r}=s,o=new Map,a=M=>{const H=o.get(M)??gs(M,s,vs);return o.set(M,H),
H},c=async M=>{try{const H=await a(ks(M,e))??await a(".");return{commit:H,revision:H?.id??i[Y.E.githubSha]??""}}catch(H){if(n.length===0||!(H instanceof d.yo))throw H;
return r.info(`${M.name}: its labels name no commit. ${H.message}`),{commit:void 0,revision:""}}},[u,f]=await Promise.all([ys(i),Promise.all(t.map(c))]),l=new Map(
f.map((M,H)=>[t[H]?.name??"",M])),[m,...w]=n,T=[m??xs(l,u,s),...w];return{event:u,tags:T,origins:l,isTrusted:u.isTrusted&&!f.some(({commit:M})=>M?.ofPullRequest)}}
function ks({source:t},e){if(t.kind==="build")return K(t.context)?".":t.context;const n=t.kind==="bake"&&V(e?.target,t.target)?.context||".";return K(n)?".":n}function xs(t,e,{
environment:n,logger:s}){const i=new Map;for(const[c,{revision:u}]of t)i.set(u,[...i.get(u)??[],c]);if(i.size>1){const c=[...i].map(([u,f])=>`${f.join(", ")} of\
 ${u}`);throw new d.yo(`The services are of several commits, so no tag of one stands for all: ${c.join("; ")}.`,"Give 'tags', or push them in a step for each co\
mmit.")}const[r=""]=i.keys();if(!/^[0-9a-f]{12,}$/.test(r))throw new d.yo("GITHUB_SHA holds no commit to make a tag of.","Give 'tags'.");const o=`sha-${r.slice(
0,bs)}`,[a]=t.values();return s.info(`The tag ${o} is of the commit ${Os(a?.commit,e,n)}.`),o}function Os(t,e,n){const s=n[Y.E.githubSha]??"";if(!t)return`${s},\
 which GITHUB_SHA names, because there is no git repository here to ask`;const i=`${t.id}, which is checked out in ${t.root}`;return t.id===e.head?`${i}, the he\
ad of the pull request`:t.id===s&&e.name==="pull_request"?`${i}, the merge commit of the pull request${e.head?` (its head is ${e.head})`:""}`:t.id===s||s===""?i:
`${i}, not ${s}, which GITHUB_SHA names for the event ${e.name||"of this run"}`}function Ts(t,e){const{commit:n,revision:s}=t??{},i=e[Y.E.githubServerUrl],r=e[Y.
E.githubRepository],o=n?.repository??(i&&r?`${i}/${r}`:void 0);return{...o?{"org.opencontainers.image.source":o}:{},...s?{"org.opencontainers.image.revision":s}:
{},...n?{"org.opencontainers.image.created":n.created}:{}}}const ge="co.huggingface.ds-infra.recipe";function pe(t){return`sha256:${(0,At.createHash)("sha256").
update(JSON.stringify(t)).digest("hex")}`}async function ye(t,e,n){const s=JSON.parse(Buffer.from(n.bytes).toString());if(!(0,B.nw)(n.descriptor.mediaType))return[
await Es(t,e,s.config)];const i=(s.manifests??[]).filter(({platform:o})=>o?.os!=="unknown");return(await Promise.all(i.map(async({digest:o})=>{const a=await t.readManifest(
e,o);return a?await ye(t,e,a):[void 0]}))).flat()}async function Es(t,e,n){if(n===void 0)return;const s=await t.readBlob(e,n.digest);try{const r=JSON.parse(Buffer.
from(s).toString()).config?.Labels?.[ge];return typeof r=="string"?r:void 0}catch{return}}const Ss=5;function Is(t,e){const n=new Set,s=({service:r,started:o},a)=>t.
info(`${r}: ${a} (${we(e()-o)})`),i=setInterval(()=>{for(const r of n)s(r,[r.phase,r.describe()].filter(Boolean).join(", "))},Ss*1e3);return{begin:(r,o)=>{const a={
service:r,phase:o,started:e(),describe:()=>""};return n.add(a),{describe:c=>{a.describe=c},end:c=>{n.delete(a)&&s(a,c)}}},stop:()=>{n.clear(),clearInterval(i)}}}
function we(t){const e=t/1e3;return e<10?`${e.toFixed(1)} s`:e<60?`${Math.round(e)} s`:`${Math.floor(e/60)} min ${Math.round(e%60)} s`}function nt(t){const e=["\
B","kB","MB","GB","TB"];let n=t,s=0;for(;n>=999.5&&s<e.length-1;)n/=1e3,s+=1;const i=s>0&&n<99.95?1:0;return`${n.toFixed(i)} ${e[s]??""}`}const Ps={reused:"reus\
ed: its sources are unchanged",skipped:"skipped: the tag is there","not-pushed":"not pushed"};function be(t){return Ps[t]??t}function Ms(t,e){return`${[`### ${t}`,
"","| service | what happened | digest | size | sent | reused | time |","| --- | --- | --- | ---: | ---: | ---: | ---: |",...e.map(Rs),"",...As(e)].join(`
`)}
`}function Rs(t){const e=t.spans.reduce((s,{start:i,end:r})=>s+r-i,0);return`| ${[t.service,`${t.isBuilt?"built, ":""}${t.outcome?be(t.outcome):"not done"}`,t.digest?
`\`${t.digest.slice(0,19)}\``:"",t.size===void 0?"":nt(t.size),nt(t.sent),nt(t.reused),we(e)].map(s=>s.replaceAll("|","\\|").replaceAll(`
`," ")).join(" | ")} |`}function As(t){const e=t.flatMap(i=>i.spans);if(e.length===0)return[];const n=Math.min(...e.map(({start:i})=>i));return["```mermaid","ga\
ntt","  dateFormat x","  axisFormat %M:%S",...t.flatMap(({service:i,spans:r})=>r.length===0?[]:[`  section ${ve(i)}`,...r.map(({phase:o,start:a,end:c})=>`  ${ve(
o)} :${a-n}, ${Math.max(c,a+1)-n}`)]),"```",""]}function ve(t){return t.replace(/[:;#,]/g," ")}function st(t){return t.works.filter(({outcome:e,error:n})=>e===void 0&&
n===void 0)}async function ht(t,e,n,s){const{signal:i}=t.dependencies;await Promise.all(e.map(async r=>{try{await s(r)}catch(o){i.aborted||Ct(t,r,n,o)}})),i.throwIfAborted()}
async function mt({dependencies:t},e,n,s){const i=t.now();try{return await s()}finally{e.spans.push({phase:n,start:i,end:t.now()})}}function Ct({dependencies:t},e,n,s){
e.error=s,e.outcome="failed";const i=s instanceof d.lZ?s.message.split(`
`)[0]:String(s);t.logger.info(`${e.service.name}: ${n} failed. ${i}`)}function vt({dependencies:t},e,n,s){const{digest:i,size:r,layers:o}=s;Object.assign(e,{outcome:n,
digest:i,size:r,layers:o,existing:r??0}),t.logger.info(`${e.service.name}: ${be(n)}, ${i}`)}async function Cs({files:t,targets:e,repositoryPrefix:n,sources:s},i){
const{selected:r,...o}=await vn(t,e,i);return{services:r.map(c=>{const u=V(o.target,c)?.context??".";return{name:c,repository:(0,F.n_)(`${n}${c}`,c),source:{kind:"\
bake",target:c},...s?{fingerprint:[u]}:{}}}),bake:o}}async function Ds(t){const{signal:e}=t.dependencies,n=st(t).filter(({service:s})=>ft(s.source));if(n.length!==
0)try{await js(t,n)}catch(s){e.throwIfAborted();for(const i of n)i.error===void 0&&Ct(t,i,"build",s)}}async function js(t,e){const{inputs:n,bake:s,dependencies:i,
folder:r}=t,{platforms:o,provenance:a,compression:c,cache:u}=n,f=t.origins.isTrusted,l=Ns(t,e),m=await as(await bn(i,t.inspectBuilder),e.flatMap(w=>ft(w.service.
source)?[Ls(t,w,w.service.source)]:[]),{platforms:o,provenance:a,compression:c,cache:u,exportCache:f,...s?{bake:s}:{}},{...i,folder:r},l);await l.settled();for(const w of e){
const T=m.get(w.service.name);T instanceof Error?Ct(t,w,"build",T):T&&(w.image=T)}}function Ls({inputs:t,origins:e,dependencies:n},s,i){const{name:r,repository:o}=s.
service,a=`${t.registry}/${o}`;return{service:r,source:i,references:e.tags.map(c=>`${a}:${c}`),labels:{...Ts(e.origins.get(r),n.environment),...s.recipe===void 0?
{}:{[ge]:s.recipe},"org.opencontainers.image.title":r},cacheReference:`${a}:buildcache`}}function Ns({dependencies:t,progress:e},n){const{logger:s,now:i}=t,r=new Map;
let o=Promise.resolve();const a=(c,u)=>{if(u.length===0)return;const f=async()=>{for(const l of u)s.info(l)};o=o.then(()=>s.group(c,f))};return{started:c=>{const u={
start:i(),last:"",activity:e.begin(c,"build")};u.activity.describe(()=>u.last),r.set(c,u)},line:(c,u)=>{const f=r.get(c);f&&u.trim()!==""&&(f.last=u.trim().slice(
0,120))},ended:(c,u,f)=>{const l=r.get(c);if(!l)return;l.activity.end(f?"built":"build failed"),n.find(w=>w.service.name===c)?.spans.push({phase:"build",start:l.
start,end:i()}),a(`${c}: build log`,u)},shared:c=>a("Build log",c),settled:()=>o}}async function zs(t,e=()=>te(t)){const n=await Dt(e,t),s=n===void 0?void 0:Bs(
n),i=t.environment[Y.E.dockerDefaultPlatform],r=s!==void 0||!await Fs(t);if(i)return{platform:i,buildKit:r};if(s?.platform!==void 0)return{platform:s.platform,buildKit:r};
if(s&&!["docker","docker-container"].includes(s.driver))return{platform:void 0,buildKit:r};const o=["version","--format","{{.Server.Os}}/{{.Server.Arch}}"],c=(await Dt(
()=>G(o,t),t))?.trim()??"";return{platform:/^[a-z0-9]+\/[a-z0-9]+$/.test(c)?c:Ws(),buildKit:r}}function Bs(t){const e=/^Driver:\s+(\S+)/m.exec(t)?.[1],n=/^Platforms:\s+([a-z0-9/]+)/m.
exec(t)?.[1];return e===void 0?void 0:{driver:e,platform:n}}async function Fs(t){return await Dt(()=>G(["--version"],t),t)!==void 0}async function Dt(t,{signal:e}){
try{const{exitCode:n,stdout:s}=await t();return n===0?s:void 0}catch{e.throwIfAborted();return}}function Ws(){const t={x64:"amd64",ia32:"386"};return`${process.
platform==="win32"?"windows":"linux"}/${t[process.arch]??process.arch}`}var Us=h(3024),Gs=h(6466);async function Ks({contexts:t,dockerfiles:e,buildKit:n}){const{
default:s}=await h.e(114).then(h.t.bind(h,114,19)),i=s.default,r=await Promise.all(e.map(async u=>n?await $e(`${u}.dockerignore`):void 0)),o=[],a=new Map(r.flatMap(
u=>u?[u]:[]));for(const u of t){const f=await $e((0,g.join)(u,".dockerignore"));f&&a.set(...f);const l=(r.length>0?r:[void 0]).map(m=>(m??f)?.[1]??"");o.push({root:await(0,p.
realpath)(u),matchers:[...new Set(l)].map(m=>i().add(m)),hasExceptions:l.some(m=>/^\s*!/m.test(m))})}const c=u=>o.filter(({root:f})=>$t(f,u));return{isSent:u=>{
const f=c(u);return f.length===0||f.some(l=>!Hs(l,u))},canSkip:u=>!c(u).some(({hasExceptions:f})=>f),isInContext:u=>c(u).length>0,texts:[...a]}}function Hs({root:t,
matchers:e},n){const s=(0,g.relative)(t,n).split(g.sep).join("/");return s!==""&&e.every(i=>i.ignores(s))}async function $e(t){try{return[t,await(0,p.readFile)(
t,"utf8")]}catch(e){if((0,d.$N)(e)==="ENOENT")return;throw e}}function $t(t,e){return e===t||e.startsWith(t.endsWith(g.sep)?t:`${t}${g.sep}`)}const ke="160000",
Js="120000";async function Zs(t,e){const n={ids:new Map,converted:[],absent:[],changes:[],commits:new Set},s=new Set,i=t.filter(r=>!t.some(o=>o!==r&&$t(o,r)));for(let r=i.
pop();r!==void 0;r=i.pop())s.has(r)||(s.add(r),i.push(...await Xs(r,n,e)));return{...n,changes:[...new Set(n.changes)]}}async function Xs(t,e,n){const s=(await(0,p.
lstat)(t)).isDirectory()?t:(0,g.resolve)(t,".."),{root:i,above:r}=await lt(s,n),[o,a]=await Promise.all([Vs(i,t,n),xe(i,t,n)]);e.changes.push(...a);let c=i;for(let m=r;m!==
void 0;)e.changes.push(...await xe(m,c,n)),c=m,m=(await lt(c,n)).above;e.commits.add((await _(c,["rev-parse","--verify","HEAD^{commit}"],n)).trim());const u=o.filter(
({mode:m})=>m===ke).map(m=>m.path),f=await Promise.all(u.map(m=>lt(m,n).catch(()=>{}))),l=u.map((m,w)=>f[w]?.root===m);return e.absent.push(...u.filter((m,w)=>!l[w])),
await Ys(i,o.filter(({mode:m})=>m!==ke),e,n),u.filter((m,w)=>l[w])}async function xe(t,e,n){const i=await _(t,[...["status","--porcelain=v1","-z","--untracked-f\
iles=all","--ignore-submodules=none","--no-renames"],"--",e],n);return Oe(i).map(r=>(0,g.join)(t,r.slice(3)))}async function Vs(t,e,n){const s=await _(t,["ls-fi\
les","-v","--stage","-z","--",e],n);return Oe(s).flatMap(i=>{const[,r="",o="",a="",c=""]=/^(\S) (\d+) ([0-9a-f]+) \d\t([\s\S]+)$/.exec(i)??[];return c===""?[]:[
{path:(0,g.join)(t,c),flag:r,mode:o,id:a}]})}function Oe(t){return t.split("\0").filter(e=>e!=="")}async function Ys(t,e,n,s){const i=await _s(t,e,s),r=await ei(
t,e.filter(({path:o})=>i.get(o)==="line-ends"),s);for(const{path:o,flag:a,id:c}of e){const u=a==="H",f=i.get(o),l=u&&f!=="any"?void 0:await Te(o);!u&&l===void 0?
n.absent.push(o):!u||f==="any"||f==="line-ends"&&await Te(o)!==r.get(c)?n.converted.push(o):n.ids.set(o,c)}}async function Te(t){return(await(0,p.lstat)(t).catch(
()=>{}))?.size}const Qs=["filter","ident","working-tree-encoding","text","eol","crlf"];async function _s(t,e,n){const s=e.filter(({mode:u})=>u!==Js).map(({path:u})=>u),
i=new Map;if(s.length===0)return i;const r=s.map(u=>`${u}\0`).join(""),o=(await _(t,["check-attr","-z","--stdin",...Qs],n,{input:r})).split("\0"),a=await ti(t,n),
c=new Map;for(let u=0;u+2<o.length;u+=3){const[f="",l="",m=""]=o.slice(u,u+3);if(c.set(l,m),l!=="crlf")continue;const w=qs(c,a);w&&i.set((0,g.resolve)(t,f),w)}return i}
function qs(t,e){const n=i=>!["unspecified","unset"].includes(t.get(i)??"unspecified");return n("filter")||n("ident")||n("working-tree-encoding")?"any":t.get("t\
ext")==="unset"?void 0:n("text")||n("eol")||n("crlf")||e&&t.get("crlf")!=="unset"?"line-ends":void 0}async function ti(t,e){const n=["config","--get","core.auto\
crlf"];return/^(?:input|true|yes|on|1)$/i.test((await _(t,n,e).catch(()=>"")).trim())}async function ei(t,e,n){if(e.length===0)return new Map;const s=e.map(({id:o})=>`${o}\

`).join(""),r=(await _(t,["cat-file","--batch-check=%(objectname) %(objectsize)"],n,{input:s})).split(`
`).flatMap(o=>{const[,a="",c=""]=/^([0-9a-f]+) (\d+)$/.exec(o)??[];return a===""?[]:[[a,Number(c)]]});return new Map(r)}async function ni(t,e){for(const n of t.
paths)await oi(n);return await Se(async()=>{const n=await jt(t.paths),{sent:s,tracked:i,known:r}=await Ee(t,n,e);if(r)return r;const o=new ui(s,i.ids,n,c=>Lt(c,
e));for(const c of n)await o.add(c);const a=await Promise.all(t.dockerfiles.map(c=>Lt(c,e)));return{kind:"known",entries:[...await o.entries(),[...a].sort(),ai(
s),t.paths.map(rt).sort()]}})}async function si(t,e){return await Se(async()=>{const n=await jt(t.paths),{sent:s,tracked:i,known:r}=await Ee(t,n,e);if(r)return r;
const{ids:o,converted:a,absent:c,commits:u}=i;if(![...o.keys(),...a].some(m=>n.some(w=>$t(w,m))))return{kind:"unknown",why:`of ${Ie(n)} git knows no file, so th\
e commit does not say what it is`};const f=a.filter(s.isSent).sort(),l=await Promise.all(f.map(async m=>[rt(m),await Lt(m,e)]));return{kind:"known",entries:[[...u].
sort(),l,c.map(rt).sort()]}})}async function Ee(t,e,n){const s=await Ks(t),i=[...await jt(t.dockerfiles),...await ii(t.dockerfiles)],r=new Set([...e,...i]),o=await Zs(
[...r],n),a=o.changes.filter(u=>r.has(u)||s.isSent(u.replace(/[/\\]$/,""))),c=a.length===0?void 0:{kind:"unknown",why:`its sources have changes that are not com\
mitted (${Ie(a)})`};return{sent:s,tracked:o,known:c}}async function ii(t){return await Promise.all(t.map(async e=>(0,g.join)(await(0,p.realpath)((0,g.dirname)((0,g.
resolve)(e))),(0,g.basename)(e))))}async function Se(t){try{return await t()}catch(e){if(e instanceof dt)return{kind:"unknown",why:ri(e)};if(e instanceof d.yo||
(0,d.$N)(e)===void 0)throw e;return{kind:"unknown",why:`its files cannot be read (${(0,d.bD)(e)})`}}}function ri({kind:t,folder:e,message:n}){return t==="no-pro\
gram"?"there is no git to compare its sources with":t==="no-repository"?`${e} is in no git repository`:t==="other-owner"?`its repository belongs to another user\
, so git does not read it (${le(n,e)})`:`git cannot compare its sources (${n.split(`
`)[0]})`}async function jt(t){return[...new Set(await Promise.all(t.map(async e=>await(0,p.realpath)(e))))].sort()}async function oi(t){try{await(0,p.stat)(t)}catch(e){
if((0,d.$N)(e)!=="ENOENT")return;const n="Correct the path, or make the file in an earlier step.";throw new d.yo(`There is no '${t}' here, which is to be compar\
ed.`,n,{cause:e})}}function Ie(t){const e=t.length-3;return`${t.slice(0,3).map(rt).join(", ")}${e>0?` and ${e} more`:""}`}function rt(t){return(0,g.relative)(process.
cwd(),(0,g.resolve)(t)).split(g.sep).join("/")||"."}function ai({texts:t}){return t.map(([e,n])=>[rt(e),n]).sort()}const ci=16;class ui{#t;#e;#n;#s=new Set;#i=(0,yt.
default)(ci);#r;#o=[];constructor(e,n,s,i){this.#r=i,this.#t=e,this.#e=n,this.#n=s}async entries(){return(await Promise.all(this.#o)).sort(([e],[n])=>e<n?-1:1)}async add(e){
if(this.#s.has(e)||(0,g.basename)(e)===".git")return;this.#s.add(e);const n=this.#n.includes(e)||this.#t.isSent(e),s=await(0,p.lstat)(e),i=process.platform==="w\
in32"?0:s.mode&4095;s.isDirectory()?await this.#a(e,i,n):n&&s.isSymbolicLink()?await this.#u(e):n&&s.isFile()?this.#c(e,i,async()=>this.#e.get(e)??await this.#i(
()=>this.#r(e))):n&&this.#c(e,i,async()=>"special")}async#a(e,n,s){!s&&this.#t.canSkip(e)||(s&&this.#c(e,n,async()=>"folder"),await Promise.all((await(0,p.readdir)(
e)).map(i=>this.add((0,g.join)(e,i)))))}async#u(e){const n=await(0,p.readlink)(e);this.#c(e,0,async()=>`link ${n}`);const s=await(0,p.realpath)(e).catch(()=>{});
s===void 0||!this.#t.isInContext(s)||this.#n.some(i=>$t(i,s))||await this.add(s)}#c(e,n,s){const i=s().then(r=>[rt(e),n,r]);i.catch(()=>{}),this.#o.push(i)}}async function Lt(t,{
answers:e}){const n=`hash ${(0,g.resolve)(t)}`,s=e?.get(n)??fi(t);return e?.set(n,s),await s}async function fi(t){const e=(0,At.createHash)("sha256");return await(0,Gs.
pipeline)((0,Us.createReadStream)(t,{highWaterMark:1024*1024}),e),`sha256:${e.digest("hex")}`}const Pe={trusted:"src-",others:"src-pr-"},Me=2;async function di(t,e,n){
const s=await Ce(t,e);if(!s)return Ae;const i=await ni(await De(t,e),n);return i.kind==="unknown"?{hash:void 0,why:i.why}:{hash:pe([Me,i.entries,s])}}function Re(t,e){
return`${e?Pe.trusted:Pe.others}${t.replace(/^sha256:/,"").slice(0,40)}`}async function li(t,e,n,s){if(t.isFetched)return{hash:void 0,why:"what the builder fetc\
hes may be something else than it was"};const i=await Ce(t,n);if(!i)return Ae;const r=await si(await De(t,n),s);return r.kind==="unknown"?{hash:void 0,why:r.why}:
{hash:pe([Me,e,r.entries,i])}}const Ae={hash:void 0,why:"its builder does not say which platform it builds for"};async function Ce({recipe:t},e){if(t.platforms.
length>0)return t;const{platform:n}=await e();return n===void 0?void 0:{...t,platforms:[n]}}async function De({paths:t,dockerfiles:e,contexts:n},s){return{paths:t,
dockerfiles:e,contexts:n,buildKit:(await s()).buildKit}}function je({inputs:t,bake:e,dependencies:n},s){const{source:i}=s;if(!ft(i))return;const r=i.kind==="bui\
ld"?mi(i):gi(e??{target:{}},i.target,n.environment),{recipe:o,platforms:a,...c}=r,{provenance:u,compression:f}=t;return{service:s.name,...c,recipe:{platforms:t.
platforms.length>0?t.platforms:a??[],provenance:u,compression:f,...o}}}function hi(t,e){const n=je(t,e),s=e.fingerprint?.filter(i=>!K(i))??[];if(!(!n||s.length===
0))return e.source.kind==="bake"?n:{...n,paths:s}}function mi(t){const{context:e,file:n,target:s,buildArgs:i}=t,r=K(e),o=gt(e);return{paths:r?[]:[e],dockerfiles:r?
[]:[St({source:t})],contexts:r?[]:[e],isFetched:r,recipe:{target:s,buildArgs:Object.entries(i).sort(),...o==="."?{}:{context:o},...n===void 0?{}:{file:r?n:gt(n)}}}}
function gi(t,e,n){const s=Le(t,e),i=[...s.values()].flatMap(pi),[r,...o]=[...s].map(([a,c])=>[a,vi(c,n)]);return{paths:i,dockerfiles:[...s.values()].flatMap(wi),
contexts:i,isFetched:[...s.values()].some(yi),recipe:{...r&&{baked:r[1]},...o.length===0?{}:{linked:o}},platforms:V(t.target,e)?.platforms}}const Nt="target:";function Le(t,e,n=new Map){
const s=V(t.target,e);if(!s||n.has(e))return n;n.set(e,s);for(const i of Object.values(s.contexts??{}))i.startsWith(Nt)&&Le(t,i.slice(Nt.length),n);return n}function pi({
context:t=".",contexts:e={}}){return[t,...Object.values(e)].filter(n=>!K(n)&&!n.startsWith(Nt))}function yi({context:t=".",contexts:e={},dockerfile:n=""}){return[
t,n,...Object.values(e)].some(i=>K(i)&&!i.startsWith("docker-image://"))}function wi(t){const{context:e=".",dockerfile:n="Dockerfile"}=t;return t["dockerfile-in\
line"]===void 0&&!K(e)&&!K(n)?[(0,g.resolve)(e,n)]:[]}const bi="org.opencontainers.image.";function vi(t,e){const{tags:n,output:s,"cache-from":i,"cache-to":r,labels:o,
...a}=t,{context:c,dockerfile:u,contexts:f,args:l}=a,m=f&&Object.entries(f).map(([T,M])=>[T,gt(M)]),w=Object.entries(o??{}).filter(([T])=>!T.startsWith(bi));return{
...a,...l&&{args:$i(l,e)},...w.length===0?{}:{labels:Object.fromEntries(w)},...c===void 0?{}:{context:gt(c)},...u===void 0?{}:{dockerfile:gt(u)},...m&&{contexts:Object.
fromEntries(m)}}}function $i(t,e){const n=Object.entries(t);return Object.fromEntries(n.map(([s,i])=>[s,i??e[s]??""]))}function gt(t){return K(t)?t:(0,g.relative)(
".",t).replaceAll("\\","/")||"."}async function ki(t){await ht(t,st(t),"reuse",s=>xi(t,s));const{skipExisting:e,tags:n}=t.inputs;e==="never"&&n.length>0||await ht(
t,st(t),"look-up",s=>mt(t,s,"look-up",async()=>{e==="always"&&await Ti(t,s),n.length===0&&s.outcome===void 0&&await Ei(t,s)}))}async function xi(t,e){const n=hi(
t,e.service);n&&await mt(t,e,"reuse",()=>Oi(t,e,n))}async function Oi(t,e,n){const{registry:s,origins:i,checkout:r,builderTraits:o}=t,{service:a}=e,c=await di(n,
o,r);if(c.hash===void 0)return kt(t,e,c);e.fingerprint=Re(c.hash,i.isTrusted);const u=Re(c.hash,!0),f=await s.readManifest(a.repository,u)??(e.fingerprint===u?void 0:
await s.readManifest(a.repository,e.fingerprint));if(!f)return;const l=Fe(f);await Mt(s,{repository:a.repository,tags:i.tags,manifest:f},e),vt(t,e,"reused",l)}function kt({
dependencies:t},{service:e},{why:n}){t.logger.info(`${e.name}: ${n}, so it is built`)}async function Ti(t,e){const n=await Ne(t,e);n&&vt(t,e,"skipped",n)}async function Ne({
registry:t,origins:e},n){const[s,...i]=await Be(t,n.service.repository,e.tags);return i.every(r=>r?.digest===s?.digest)?s:void 0}async function Ei(t,e){const{inputs:n,
origins:s,checkout:i,builderTraits:r}=t,o=n.skipExisting==="same-recipe",{service:a}=e,c=je(t,a);if(!c)return;const u=T=>li(c,[a.name,a.repository,T],r,i),f=await u(
s.isTrusted);if(f.hash===void 0)return o?kt(t,e,f):void 0;if(e.recipe=f.hash,!o)return;const l=await Ne(t,e);if(!l)return;const m=[f.hash,...s.isTrusted?[]:[(await u(
!0)).hash]],w=await Si(t,e,l);w!==void 0&&(w.length>0&&w.every(T=>T!==void 0&&m.includes(T))?vt(t,e,"skipped",l):kt(t,e,{why:"the image under its tag was built \
by another recipe, or by one that it does not name"}))}async function Si(t,e,n){try{return await ye(t.registry,e.service.repository,n.manifest)}catch(s){if(!(s instanceof
d.lZ))throw s;kt(t,e,{why:`its recipe in the registry cannot be read (${s.message} ${s.remedy})`});return}}async function Ii(t,e,n){const{registry:s,origins:i}=t,
{repository:r}=e.service,[o,a]=await Promise.all([n,Be(s,r,i.tags)]),c=a.find(l=>l?.configuration===o||l?.digest===o);if(!c)return;const u=i.tags.filter((l,m)=>a[m]?.
digest!==c.digest),f=i.tags.filter((l,m)=>a[m]);await Mt(s,{repository:r,tags:u,manifest:c.manifest,taken:f},e),await ze(t,e,c.manifest),vt(t,e,u.length===0?"un\
changed":"tagged",c)}async function ze({registry:t,dependencies:e},n,s){if(n.fingerprint===void 0)return;const{repository:i,name:r}=n.service,{logger:o,signal:a}=e;
try{await t.writeManifest(i,n.fingerprint,s)}catch(c){if(a.throwIfAborted(),!(c instanceof d.lZ))throw c;if(c instanceof Z.gl&&c.kind==="immutable-tag")return o.
debug(`${r}: ${n.fingerprint} was taken meanwhile`);o.warning(`${r} is in the registry without the tag ${n.fingerprint}, so it is built again next time. ${c.message}\

${c.remedy}`)}}async function Be(t,e,n){return(await Promise.all(n.map(i=>t.readManifest(e,i)))).map(i=>i&&Fe(i))}function Fe(t){const{bytes:e}=t,{mediaType:n,digest:s}=t.
descriptor;if((0,B.nw)(n))return{manifest:t,digest:s,size:void 0,configuration:void 0,layers:[]};const{config:i,layers:r}=JSON.parse(Buffer.from(e).toString());
if(!i||!Array.isArray(r)||r.some(a=>typeof a?.size!="number"))return{manifest:t,digest:s,size:void 0,configuration:void 0,layers:[]};const o=i.size+r.reduce((a,c)=>a+
c.size,0);return{manifest:t,digest:s,size:o,configuration:i.digest,layers:r.map(a=>a.digest)}}async function Pi(t,e){const{environment:n,mask:s,logger:i,now:r}=e,
o=await(0,bt.yi)(t.registry,n,e.signal);o&&s(o.type==="password"?o.password:o.token);const{services:a,bake:c}=t.services.from==="bake-files"?await Cs(t.services,
e):{services:t.services.services,bake:void 0},u={environment:n,signal:e.signal,answers:new Map},f=await $s(a,c,t.tags,{...e,...u}),l=await Mi(e.folder),m=(0,at.
O)(()=>te(e)),w={inputs:t,dependencies:e,registry:new Bn(t.registry,o,e),progress:Is(i,r),folder:l,checkout:u,origins:f,inspectBuilder:m,builderTraits:(0,at.O)(
()=>zs(e,m)),works:a.map(M=>({service:M,sent:0,mounted:0,existing:0,tagged:[],spans:[]})),bake:c};try{await Ri(w)}finally{w.progress.stop(),await(0,p.rm)(w.folder,
{recursive:!0,force:!0}),await(0,p.rmdir)(e.folder).catch(()=>{}),await e.summarize(Ms(Fi(w),w.works.map(Wi)))}const T=Ni(w);return{outputs:Bi(w),...T===void 0?
{}:{failure:T}}}async function Mi(t){try{return await(0,et.I2)(t),await(0,p.mkdtemp)((0,g.join)(t,"push-images-"))}catch(e){const n=`No folder can be made in ${t}\
: ${(0,d.bD)(e)}`;throw new d.nM(n,"Check the free disk space there and who owns it (RUNNER_TEMP).",{cause:e})}}async function Ri(t){const{inputs:e}=t;if(e.push&&
await ki(t),await Ai(t),await Ds(t),e.push)await ht(t,st(t),"look-up",async n=>{const{image:s,service:i}=n;s?.kind==="engine"&&ft(i.source)&&await We(t,n,s.id)}),
await Di(t);else for(const n of st(t))n.outcome="not-pushed"}async function We(t,e,n){await mt(t,e,"look-up",()=>Ii(t,e,n))}async function Ai(t){const e=st(t),n=e.
flatMap(({service:{source:i}})=>i.kind==="engine"?[i.reference]:[]),s=Et(n,t.dependencies);await ht(t,e,"find",async i=>{const{source:r}=i.service;if(r.kind==="\
engine"){const o=s.then(a=>Ci(a[n.indexOf(r.reference)]));t.inputs.push&&await We(t,i,o),i.image={kind:"engine",id:await o}}else r.kind==="layout"&&(i.image={kind:"\
layout",manifest:await Je(await(0,xt.Zy)(r.path),r.image)})})}function Ci(t){if(typeof t=="string")return t;throw t}async function Di(t){const{inputs:e,registry:n,
dependencies:s}=t,{concurrency:i,createRepositories:r}=e,o=qn(n,{concurrency:i,...r?{createRepository:f=>tt(f,r,s)}:{}});for(const{service:f,layers:l}of t.works)
l&&o.know(f.repository,l);const a=st(t),c=[...new Set(a.flatMap(({image:f})=>f?.kind==="engine"?[f.id]:[]))],u=c.length>0?_e(c,t.folder,e.compression,s):void 0;
await ht(t,a,"push",async f=>{const l=f.image?.kind==="layout"?f.image.manifest:await ji(t,f,u);await mt(t,f,"push",()=>Li(t,o,f,l))})}async function ji(t,e,n){
const{image:s,service:i}=e;if(s?.kind!=="engine"||!n)throw new Error(`Service '${i.name}' has no image`);const r=t.progress.begin(i.name,"save");try{const o=await mt(
t,e,"save",async()=>await(await n).image(s.id));return r.end("saved and compressed"),o}catch(o){throw r.end("save failed"),o}}async function Li(t,e,n,s){const{origins:i,
progress:r}=t,{name:o,repository:a}=n.service,c=r.begin(o,"push"),u=(0,B.$d)(s),f=n.image?.kind==="engine",l=()=>nt(n.mounted+n.existing);c.describe(()=>`${nt(n.
sent)} sent, ${l()} reused of ${nt(u)}`);try{const m=await e.push({repository:a,tags:i.tags,manifest:s,isNew:f},n);await ze(t,n,s),Object.assign(n,{outcome:m,digest:s.
descriptor.digest,size:u}),c.end(`${m} ${s.descriptor.digest}, ${nt(n.sent)} sent, ${l()} reused`)}catch(m){throw c.end("push failed"),m}}function Ni({works:t,inputs:e}){
const n=t.filter(({error:a})=>a!==void 0),[s]=n;if(!s)return;if(n.every(({error:a})=>!(a instanceof d.lZ)))return s.error;const i=new Map;for(const{error:a,service:c}of n){
const u=a instanceof d.lZ?`${a.message}
${a.remedy}`:String(a);i.set(u,[...i.get(u)??[],c.name])}const r=t.filter(({error:a})=>a===void 0).map(({service:a})=>a.name),o=e.push?"are in the registry":"we\
re built";return new d.yo([...i].map(([a,c])=>`${c.join(", ")}: ${a}`).join(`
`),r.length>0?`These services ${o}: ${r.join(", ")}.`:`No service was ${e.push?zi(n):"built"}.`,{cause:s.error})}function zi(t){return t.some(({tagged:e})=>e.length>
0)?"pushed under all of its tags":"pushed"}function Bi({inputs:t,origins:e,works:n}){const[s]=e.tags,i={};for(const{service:a,digest:c,error:u}of n){if(u!==void 0)
continue;const f=`${t.registry}/${a.repository}`,l=c===void 0?`${f}:${s}`:`${f}@${c}`;i[a.name]={repository:a.repository,tag:s,...c===void 0?{}:{digest:c},ref:l}}
const r=Object.values(i).flatMap(({digest:a,ref:c})=>a===void 0?[]:[c]),o=Object.entries(i).map(([a,c])=>({service:a,...c}));return{images:i,tag:s,refs:r,matrix:{
include:o}}}function Fi({inputs:{registry:t,push:e},origins:n}){return`${e?"Images":"Images (not pushed)"} ${n.tags.join(", ")} in ${t}`}function Wi(t){const e=t.
image!==void 0&&ft(t.service.source)&&t.error===void 0;return{service:t.service.name,repository:t.service.repository,outcome:t.outcome,isBuilt:e,digest:t.digest,
size:t.size,sent:t.sent,reused:t.mounted+t.existing,spans:t.spans}}const Ui=0;async function Gi(t){const e=await pt(t.inputs),{outputs:n,failure:s}=await Pi(e,t);
if(t.setOutputs({...n}),s!==void 0)throw s}}),219:((ot,L,h)=>{h.d(L,{Ap:()=>A,Cm:()=>j,Zy:()=>k,uv:()=>z});var N=h(3024),I=h(1455),d=h(6760),F=h(7075),D=h(6986),
$=function(b,y,v){if(y!=null){if(typeof y!="object"&&typeof y!="function")throw new TypeError("Object expected.");var p,g;if(v){if(!Symbol.asyncDispose)throw new TypeError(
"Symbol.asyncDispose is not defined.");p=y[Symbol.asyncDispose]}if(p===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");p=y[Symbol.
dispose],v&&(g=p)}if(typeof p!="function")throw new TypeError("Object not disposable.");g&&(p=function(){try{g.call(this)}catch(O){return Promise.reject(O)}}),b.
stack.push({value:y,dispose:p,async:v})}else v&&b.stack.push({async:!0});return y},E=(function(b){return function(y){function v(P){y.error=y.hasError?new b(P,y.
error,"An error was suppressed during disposal."):P,y.hasError=!0}var p,g=0;function O(){for(;p=y.stack.pop();)try{if(!p.async&&g===1)return g=0,y.stack.push(p),
Promise.resolve().then(O);if(p.dispose){var P=p.dispose.call(p.value);if(p.async)return g|=2,Promise.resolve(P).then(O,function(X){return v(X),O()})}else g|=1}catch(X){
v(X)}if(g===1)return y.hasError?Promise.reject(y.error):Promise.resolve();if(y.hasError)throw y.error}return O()}})(typeof SuppressedError=="function"?SuppressedError:
function(b,y,v){var p=new Error(v);return p.name="SuppressedError",p.error=b,p.suppressed=y,p});const x=1024*1024;async function k(b){return(await(0,I.stat)(b).
catch(v=>{throw new D.yo(`There is no image at ${b}.`,"Make it in an earlier step, or correct the path.",{cause:v})})).isDirectory()?S(b):await Q(b)}function S(b){
return{path:b,size:async y=>await W((0,d.join)(b,y)),read:async y=>await q((0,d.join)(b,y)),open:(y,v)=>(0,N.createReadStream)((0,d.join)(b,y),{start:v,highWaterMark:x})}}
async function W(b){try{return(await(0,I.stat)(b)).size}catch(y){if((0,D.$N)(y)==="ENOENT")return;throw y}}async function q(b){try{return await(0,I.readFile)(b)}catch(y){
if((0,D.$N)(y)==="ENOENT")return;throw y}}async function Q(b){const y=await R(b),v=(p,g)=>{const O=y.get(p);if(!O||g>=O.size)return F.Readable.from([]);const P=O.
start+O.size-1;return(0,N.createReadStream)(b,{start:O.start+g,end:P,highWaterMark:x})};return{path:b,size:async p=>y.get(p)?.size,read:async p=>{if(!y.has(p))return;
const g=[];for await(const O of v(p,0))g.push(O);return Buffer.concat(g)},open:v}}const U=512;async function R(b){const y=new Map,v=new Map;for await(const{header:p,
start:g}of J(b)){const O=z(p.path??""),P=j(O,p);P!==void 0?v.set(O,P):(p.type==="File"||p.type==="OldFile")&&y.set(O,{start:g,size:p.size??0})}return A(y,v),y}async function*J(b){
const y={stack:[],error:void 0,hasError:!1};try{const{Header:v,Pax:p}=await h.e(1549).then(h.bind(h,1549)),g=$(y,await(0,I.open)(b),!0);let O,P=0;for(let X=await C(
g,P,U);X.length===U;X=await C(g,P,U)){const tt=new v(X,0,O);if(tt.nullBlock)return;if(!tt.cksumValid)throw pt(b);const et=P+U,at=tt.size??0;if(P=et+Math.ceil(at/
U)*U,tt.type==="ExtendedHeader"){O=p.parse((await C(g,et,at)).toString());continue}yield{header:tt,start:et},O=void 0}if(P===0)throw pt(b)}catch(v){y.error=v,y.
hasError=!0}finally{const v=E(y);v&&await v}}function j(b,{type:y,linkpath:v=""}){return y==="SymbolicLink"?z(d.posix.join(d.posix.dirname(b),v)):y==="Link"?z(v):
void 0}function A(b,y){for(const[v,p]of y){const g=b.get(y.get(p)??p);g&&b.set(v,g)}}async function C(b,y,v){const{buffer:p,bytesRead:g}=await b.read(Buffer.alloc(
v),0,v,y);return p.subarray(0,g)}function z(b){return b.replaceAll("\\","/").replace(/^(?:\.\/)+/,"")}function pt(b){return new D.yo(`${b} is neither a folder n\
or an uncompressed tar archive.`,"Unpack it first if it is compressed (gunzip), or write it as a plain .tar.")}}),9463:((ot,L,h)=>{h.d(L,{$d:()=>E,Fm:()=>d,Ib:()=>I,
OR:()=>x,nw:()=>F,ol:()=>D,tH:()=>$});var N=h(7598);const I={ociIndex:"application/vnd.oci.image.index.v1+json",ociManifest:"application/vnd.oci.image.manifest.\
v1+json",ociConfig:"application/vnd.oci.image.config.v1+json",ociLayerGzip:"application/vnd.oci.image.layer.v1.tar+gzip",ociLayerZstd:"application/vnd.oci.image\
.layer.v1.tar+zstd",dockerIndex:"application/vnd.docker.distribution.manifest.list.v2+json",dockerManifest:"application/vnd.docker.distribution.manifest.v2+json",
dockerConfig:"application/vnd.docker.container.image.v1+json",dockerLayerGzip:"application/vnd.docker.image.rootfs.diff.tar.gzip"},d=[I.ociIndex,I.ociManifest,I.
dockerIndex,I.dockerManifest];function F(k){return k===I.ociIndex||k===I.dockerIndex}function D(k,S="sha256"){return`${S}:${(0,N.createHash)(S).update(k).digest(
"hex")}`}function $(k,S){return S===D(k,S.startsWith("sha512:")?"sha512":"sha256")}function E(k){let S=0;for(const W of x(k).values())S+=W.descriptor.size;return S}
function x(k){const S=new Map(k.blobs.map(W=>[W.descriptor.digest,W]));for(const W of k.children)for(const[q,Q]of x(W))S.set(q,Q);return S}}),8007:((ot,L,h)=>{h.
d(L,{b:()=>I});var N=h(6986);function I(d){return new N.nM(`docker save did not write the image ${d} as a whole.`,"Check the Docker Engine and its log, and run \
the job again.")}}),9226:((ot,L,h)=>{h.d(L,{O:()=>N});function N(I){let d;return()=>(d??=I(),d)}}),8630:((ot,L,h)=>{h.r(L),h.d(L,{default:()=>d,limitFunction:()=>F});
class N{value;next;constructor(E){this.value=E}}class I{#t;#e;#n;constructor(){this.clear()}enqueue(E){const x=new N(E);this.#t?(this.#e.next=x,this.#e=x):(this.#t=
x,this.#e=x),this.#n++}dequeue(){const E=this.#t;if(E)return this.#t=this.#t.next,this.#n--,this.#t||(this.#e=void 0),E.value}peek(){if(this.#t)return this.#t.value}clear(){
this.#t=void 0,this.#e=void 0,this.#n=0}get size(){return this.#n}*[Symbol.iterator](){let E=this.#t;for(;E;)yield E.value,E=E.next}*drain(){for(;this.#t;)yield this.
dequeue()}}function d($){let E=!1;if(typeof $=="object"&&({concurrency:$,rejectOnClear:E=!1}=$),D($),typeof E!="boolean")throw new TypeError("Expected `rejectOn\
Clear` to be a boolean");const x=new I;let k=0;const S=()=>{k<$&&x.size>0&&(k++,x.dequeue().run())},W=()=>{k--,S()},q=async(R,J,j)=>{const A=(async()=>R(...j))();
J(A);try{await A}catch{}W()},Q=(R,J,j,A)=>{const C={reject:j};new Promise(z=>{C.run=z,x.enqueue(C)}).then(q.bind(void 0,R,J,A)),k<$&&S()},U=(R,...J)=>new Promise(
(j,A)=>{Q(R,j,A,J)});return Object.defineProperties(U,{activeCount:{get:()=>k},pendingCount:{get:()=>x.size},clearQueue:{value(){if(!E){x.clear();return}const R=AbortSignal.
abort().reason;for(;x.size>0;)x.dequeue().reject(R)}},concurrency:{get:()=>$,set(R){D(R),$=R,queueMicrotask(()=>{for(;k<$&&x.size>0;)S()})}},map:{async value(R,J){
const j=[];try{Array.from(R,(A,C)=>{const z=U(J,A,C);return j.push(z),z})}catch(A){for(const C of j)C.catch(()=>{});throw A}return Promise.all(j)}}}),U}function F($,E){
const x=d(E),k=(...S)=>x(()=>$(...S));return Object.defineProperty(k,"clearQueue",{value:x.clearQueue}),k}function D($){if(!((Number.isInteger($)||$===Number.POSITIVE_INFINITY)&&
$>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}})};

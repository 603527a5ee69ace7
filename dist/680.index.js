export const id=680,ids=[680,630],modules={7680:((ft,F,l)=>{l.r(F),l.d(F,{deadline:()=>di,run:()=>fi});var B=l(4179),I=l(100),f=l(6986),z=l(4564),S=l(2677);const k=[
"context","file","target","build-args","image","sources"],$=`Write them as YAML, for example:
  api: {target: api}
  worker: {target: worker}`;async function b(t,e){const n=await P(t),i=it(n);if(i.length===0)throw new f.yo("The input 'services' names no service.",$);return i.
map(([s,r])=>R(s,r,e))}async function M(t){if(t==="")return[];const e=await P(t);if(Array.isArray(e))return L(e).map(([n])=>n);throw new f.yo("With 'bake-files'\
, the input 'services' is a list of targets, and nothing else.","Write services: [api, worker], or leave it out for the default group.")}async function P(t){const{
parseDocument:e,visit:n}=await l.e(483).then(l.t.bind(l,3483,19));try{const i=e(t),[s]=i.errors;if(s)throw s;return n(i,{Scalar:(r,o,a)=>{J(o.value,r,a)&&(o.value=
o.source??String(o.value))}}),i.toJS()}catch(i){throw new f.yo(`The input 'services' is not YAML: ${(0,f.bD)(i)}`,$,{cause:i})}}function J(t,e,n){return typeof t==
"number"?!0:e==="key"?typeof t!="string":typeof t=="boolean"&&V(n[4])==="build-args"}function V(t){return t?.key?.value}function it(t){if(Array.isArray(t))return L(
t);if(!Q(t))throw new f.yo("The input 'services' is neither a mapping nor a list.",$);return Object.entries(t).map(([e,n])=>{if(n===null)return[e,{}];if(!Q(n))throw new f.
yo(`Service '${e}' is not a mapping.`,$);return[e,n]})}function L(t){const e=new Set;return t.map(n=>{if(typeof n!="string")throw new f.yo("The list in 'service\
s' holds something else than names.",$);if(e.has(n))throw new f.yo(`Service '${n}' stands twice in 'services'.`,"Name each service once.");return e.add(n),[n,{target:n}]})}
function R(t,e,n){for(const o of Object.keys(e))if(!k.some(a=>a===o))throw new f.yo(`Service '${t}' has the unknown key '${o}'.`,`Use some of: ${k.join(", ")}.`);
const i=(0,S.n_)(`${n.repositoryPrefix}${t}`,t),s=W(t,e),r=j(t,e,s,n);return{name:t,repository:i,source:s,...r?{fingerprint:r}:{}}}function W(t,e){const n=C(t,e,
"image");if(n!==void 0){const r=k.find(o=>o!=="image"&&e[o]!==void 0);if(r)throw new f.yo(`Service '${t}' has both 'image' and '${r}'.`,"Name an existing image \
with 'image', or say how to build one; not both.");return N(t,n)}const i=C(t,e,"file"),s=C(t,e,"target");return{kind:"build",context:C(t,e,"context")??".",...i===
void 0?{}:{file:i},...s===void 0?{}:{target:s},buildArgs:U(t,e["build-args"])}}function N(t,e){if(!e.startsWith("oci:"))return{kind:"engine",reference:e};const n=/^oci:((?:[A-Za-z]:[\\/])?[^:]+)(?::(.+))?$/.
exec(e);if(!n?.[1])throw new f.yo(`Service '${t}' has the image '${e}', which names no folder or archive.`,"Write oci:<folder or .tar>, and oci:<folder or .tar>\
:<name> where it holds several images.");return{kind:"layout",path:n[1],...n[2]?{image:n[2]}:{}}}function j(t,e,n,i){const s=e.sources;if(n.kind!=="build"||s===
!1)return;if(s===!0||s===void 0&&i.sources)return[n.context];if(s===void 0)return;const r=Array.isArray(s)?s:[s];if(r.length>0&&r.every(o=>typeof o=="string"&&o!==
""))return r;throw new f.yo(`Service '${t}' has 'sources' that are not paths.`,"List the paths that the image is made of, or write 'sources: true' for its build\
 context.")}function U(t,e){if(e==null)return{};const n=new f.yo(`Service '${t}' has 'build-args' that are not a mapping from names to text.`,"Write build-args:\
 {NAME: value}.");if(!Q(e))throw n;const i=Object.entries(e);if(!i.every(s=>typeof s[1]=="string"))throw n;return Object.fromEntries(i)}function C(t,e,n){const i=e[n];
if(i!=null){if(typeof i=="string"&&i!=="")return i;throw new f.yo(`Service '${t}' has a '${n}' that is not text.`,`Give '${n}' as text, in quotes.`)}}function Q(t){
return typeof t=="object"&&t!==null&&!Array.isArray(t)}const p=12;async function h(t,e){const n=(0,S.aj)(t.required("registry")),i=t.list("tags").map(g=>(0,S.Bs)(
g)),[s=y(e),...r]=[...new Set(i)],o=t.text("repository-prefix"),a=t.boolean("sources"),c=t.list("bake-files"),u=c.length>0?t.text("services"):t.required("servic\
es"),d=t.choice("skip-existing",["auto","true","false"]);return{services:c.length>0?[]:await b(u,{repositoryPrefix:o,sources:a}),...c.length>0?{bake:{files:c,targets:await M(
u),repositoryPrefix:o,sources:a}}:{},registry:n,tags:[s,...r],labels:O(e),skipExisting:d==="auto"?i.length===0:d==="true",push:t.boolean("push"),concurrency:t.integer(
"concurrency",{min:1,max:64}),platforms:t.list("platforms").map(m),provenance:t.choice("provenance",["false","true","min","max"]),compression:t.choice("compress\
ion",["gzip","zstd"]),cache:t.choice("cache",["none","registry","gha"]),exportCache:!/^pull_request/.test(e[z.E.githubEventName]??""),...t.boolean("create-repos\
itories")?{createRepositories:v(t,n)}:{}}}function y(t){const e=t[z.E.githubSha]??"";if(/^[0-9a-f]{12,}$/.test(e))return`sha-${e.slice(0,p)}`;throw new f.yo("GI\
THUB_SHA holds no commit to make a tag of.","Give 'tags'.")}function m(t){if(/^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9]+)?$/.test(t))return t;throw(0,f.Gq)("platforms",
t,"Use <system>/<architecture>, such as linux/amd64 or linux/arm64.")}function v(t,e){const n=(0,I.vK)(t.required("region")),i=(0,B.R5)(e);if(!i&&(0,S._g)(e).startsWith(
"https:"))throw new f.yo(`The input 'create-repositories' is true, but the registry ${e} is not Amazon ECR.`,"Leave it out: other registries create repositories\
 by themselves or with tools of their own.");return{region:i?(0,B.l5)(e,n).region:n,profile:t.optional("profile"),...i?{account:e.slice(0,12)}:{},scanOnPush:t.boolean(
"scan-on-push"),immutableTags:t.boolean("immutable-tags")}}function O(t){const e=t[z.E.githubServerUrl],n=t[z.E.githubRepository],i=t[z.E.githubSha];return{...e&&
n?{"org.opencontainers.image.source":`${e}/${n}`}:{},...i?{"org.opencontainers.image.revision":i}:{}}}var T=l(1455),A=l(6760),Z=l(7355),q=l(8886),st=l(6686);async function oe(t,e,n){
const{region:i,profile:s,account:r,scanOnPush:o,immutableTags:a}=e,{CreateRepositoryCommand:c}=await Promise.all([l.e(777),l.e(149)]).then(l.t.bind(l,149,19));try{
await(await(0,Z.createEcrClient)({region:i,profile:s},n)).send(new c({repositoryName:t,imageTagMutability:a?"IMMUTABLE":"MUTABLE",imageScanningConfiguration:{scanOnPush:o},
...r===void 0?{}:{registryId:r}})),n.logger.info(`Created the repository ${t}.`)}catch(u){if((0,st.awsAnswerOf)(u)?.code==="RepositoryAlreadyExistsException")return;
throw(0,st.awsError)(u,{permission:"ecr:CreateRepository",caller:(0,q.J8)(s,n.environment),profile:(0,q.q8)(s,n.environment)})}}var pt=l(8292),lt=l(8172),mt=l(8630),
yt=l(9614),wt=l(219),H=l(9463);const Mt="org.opencontainers.image.ref.name",ae="io.containerd.image.name",ce=/nondistributable|foreign/;async function ue(t){return await t.
size("oci-layout")!==void 0&&await t.size("index.json")!==void 0}async function de(t,e){return await rt(t,le(t.path,await It(t),e))}async function fe(t,e){const n=(await It(
t)).find(d=>d.digest===e);if(!n||!(0,H.nw)(n.mediaType))return n&&await rt(t,n);const i=$t(await St(t,n),e,t.path),s=ot(i?.manifests,t.path),r=await Promise.all(
s.map(d=>t.size(bt(t,d)))),o=s.filter((d,g)=>r[g]!==void 0),[a,...c]=o.filter(({platform:d})=>d?.os!=="unknown"),u=o.length<s.length&&a!==void 0&&c.length===0;return await rt(
t,u?a:n)}async function It(t){const e=await t.read("index.json");if(!await ue(t)||!e)throw new f.yo(`${t.path} is not an OCI image layout: it has no oci-layout \
and index.json.`,"Write one with 'docker buildx build --output type=oci', 'skopeo copy ... oci:<folder>', or the like.");return ot($t(e,"index.json",t.path)?.manifests,
t.path)}function le(t,e,n){const i=e.map(c=>c.annotations?.[Mt]),s=e.filter(({annotations:c})=>n===void 0?!0:c?.[Mt]===n||c?.[ae]===n),[r,o]=s;if(r&&(!o||s.every(
({digest:c})=>c===r.digest)))return r;const a=i.map(c=>c??"(without a name)").join(", ")||"none";throw n===void 0&&r?new f.yo(`The layout ${t} holds several ima\
ges: ${a}.`,`Say which one after the path: oci:${t}:<name>.`):new f.yo(`The layout ${t} holds ${r?"several images":"no image"} named '${n??""}'.`,`It holds: ${a}\
.`)}async function rt(t,e){const n=await St(t,e),i=$t(n,e.digest,t.path),s=e.mediaType||i?.mediaType||"";if(!H.Fm.includes(s))throw new f.yo(`${e.digest} in ${t.
path} is of the type '${s}', which is no image.`,"Push images and indexes of the OCI or Docker (schema 2) formats.");const r={descriptor:{...e,mediaType:s},bytes:n};
if((0,H.nw)(s)){const c=ot(i?.manifests,t.path),u=await Promise.all(c.map(d=>rt(t,d)));return{...r,blobs:[],children:u}}const a=[...ot([i?.config],t.path),...ot(
i?.layers,t.path)].filter(({mediaType:c,urls:u})=>!(ce.test(c)&&u));return{...r,blobs:await Promise.all(a.map(c=>he(t,c))),children:[]}}function ot(t,e){const n=t??
[],i=s=>typeof s=="object"&&s!==null&&"digest"in s&&typeof s.digest=="string";if(!Array.isArray(n)||!n.every(i))throw _(e,"a manifest does not name its parts");
return n}async function he(t,e){const n=bt(t,e),i=await t.size(n);if(i!==e.size)throw _(t.path,`${n} ${i===void 0?"is missing":`has ${i} bytes, not ${e.size}`}`);
return{descriptor:e,open:s=>t.open(n,s)}}async function St(t,e){const n=bt(t,e),i=await t.read(n);if(!i)throw _(t.path,`${n} is missing`);if(e.digest.startsWith(
"sha256:")&&(0,H.ol)(i)!==e.digest)throw _(t.path,`${n} does not have the digest that its name says`);return i}function bt(t,{digest:e}){const n=/^(sha256|sha512):([0-9a-f]{64,128})$/.
exec(e);if(!n)throw _(t.path,`'${e}' is no digest`);return`blobs/${n[1]}/${n[2]}`}function $t(t,e,n){try{return JSON.parse(Buffer.from(t).toString())}catch(i){throw _(
n,`${e} is not JSON: ${(0,f.bD)(i)}`)}}function _(t,e){return new f.yo(`The layout ${t} is damaged: ${e}.`,"Write it again; a copy may have been cut short.")}var Pt=l(
8007);async function G(t,{environment:e,signal:n},i={}){try{const s={...e,BUILDKIT_PROGRESS:"plain"};return await(0,yt.R3)("docker",t,{env:s,signal:n,...i})}catch(s){
throw(0,f.$N)(s)!=="ENOENT"?s:new f.yo("There is no docker command on this machine.","Run the job on a machine with Docker, or hand the images over as OCI layou\
ts (image: oci:<path>).",{cause:s})}}async function Rt(t){const{exitCode:e,stderr:n,stdout:i}=await G(["version","--format","{{.Server.Version}}"],t);if(!(e===0&&
i.trim()!==""))throw new f.nM(`The Docker Engine does not answer: ${n.trim()||i.trim()}`,"Start it, or correct DOCKER_HOST or DOCKER_CONTEXT.")}async function vt(t,e){
if(t.length===0)return[];const n=["image","inspect","--format","{{.Id}}","--"],{exitCode:i,stdout:s,stderr:r}=await G([...n,...t],e),o=s.split(`
`).filter(u=>u.startsWith("sha256:"));if(i===0&&o.length===t.length)return o;const[a=""]=t;if(t.length===1){const u=new f.yo(`The Docker Engine has no image ${a}\
: ${r.trim()}`,"Build or pull it in an earlier step, or have it built here ('context', 'target').");return t.map(()=>u)}return(await Promise.all(t.map(u=>vt([u],
e)))).flat()}async function jt(t){const{stdout:e}=await G(["info","--format","{{json .DriverStatus}}"],t);return e.includes("io.containerd.snapshotter")}async function ge(t,e,n,i){
const s=await jt(i),r=async(o,a)=>{const c=(0,A.join)(e,a);return await(0,pt.I2)(c),s?await pe(o,c,i):await me(o,c,n,i)};try{return await r(t,"saved")}catch(o){
if(!(o instanceof Dt)||t.length===1)throw o;const a=(0,mt.default)(1),c=new Map(t.map((u,d)=>[u,a(()=>r([u],`saved-${d}`))]));return await Promise.allSettled(c.
values()),{image:async u=>await(await c.get(u)??(0,f.xl)((0,Pt.b)(u))).image(u)}}}async function pe(t,e,n){const i=(0,A.join)(e,"images.tar");await Nt(["--outpu\
t",i,...t],n);const s=await(0,wt.Zy)(i);return{image:async r=>await fe(s,r)??(0,f.xl)((0,Pt.b)(r))}}async function me(t,e,n,i){const{readSavedImages:s}=await Promise.
all([l.e(549),l.e(883)]).then(l.bind(l,8883)),r=Promise.withResolvers();return await Nt(t,i,async o=>{try{r.resolve(await s(o,e,n))}catch(a){const c=`The layers\
 out of docker save could not be written to ${e}: ${(0,f.bD)(a)}`;throw new f.nM(c,"Check the free disk space there (RUNNER_TEMP).",{cause:a})}}),await r.promise}
class Dt extends f.nM{}const ye=2e3;async function Nt(t,e,n){const{exitCode:i,stderr:s}=await G(["save",...t],e,n?{onOutput:n}:{});if(i===0)return;const r=/integrity checksum failed|does not match/.
test(s);throw new Dt(`docker save failed: ${s.trim().slice(-ye)||"it was ended from outside"}`,r?"Files of the image were changed in the Docker Engine: remove i\
t, and build or pull it again.":"Check the Docker Engine and the free disk space.")}var we=l(8321),be=l(4508),at=l(4079);async function $e(t,e){const n=await(0,lt.
TO)((0,lt.ow)(e)).catch(()=>({})),i=[...Ct(ke(e)),...Ct(n)];return[...new Set(i)].filter(s=>s!==t&&s!=="").sort()}function Ct({auths:t,credsStore:e}){const n=i=>e!==
void 0||Object.keys(i??{}).length>0;return Object.entries(t??{}).flatMap(([i,s])=>n(s)?[ve(i)]:[])}function ve(t){const[e=""]=t.replace(/^https?:\/\//,"").split(
"/");return e.slice(e.lastIndexOf("@")+1)}function ke(t){try{return(0,lt.Cj)(t[z.E.dockerAuthConfig]??"",z.E.dockerAuthConfig)}catch{return{}}}var xe=l(6129),zt=l(
4390);class tt extends f.yo{kind;status;constructor(e,n,i,s){super(i,s),this.kind=e,this.status=n}}async function Lt(t,e){const n=await t.body.text(),i=Oe(n),s=i?
`${i.code}: ${i.message}`:`HTTP ${t.status}`;if((0,at.Dm)(t.status))return new at.N_(`The registry ${e.host} could not ${e.what} (HTTP ${t.status}${i?`, ${s}`:""}\
).`,"Run the job again later.",{retryAfter:Se(t.headers["retry-after"])});const r=Te(t.status,i),o=r==="denied"&&!i&&n.trim()!==""?"no-registry":r,a=o==="unauth\
enticated"?await e.otherLogins?.():void 0,c=a?.length?` This job is logged in to: ${a.join(", ")}; is that the registry you mean?`:"";return new tt(o,t.status,Ae(
o,e,s),`${Me(o,e)}${c}`)}function Bt(t,e,n,{status:i,headers:s}){const r=s["content-type"]??"no content-type";return new f.nM(`${t} did not answer ${e} when ask\
ed to ${n} (HTTP ${i}, ${r}).`,"Check the input 'registry'; otherwise a proxy or a sign-in page answers in its place.")}function Oe(t){try{const{errors:e}=JSON.
parse(t),n=e?.[0];return n?{code:String(n.code),message:String(n.message??"")}:void 0}catch{return}}const Ee=[["expired",(t,{message:e})=>/token has expired|security token.* expired|ExpiredToken/i.
test(e)],["immutable-tag",(t,{message:e})=>/immutable|already exists.*overwritten/i.test(e)],["no-repository",(t,{code:e})=>e==="NAME_UNKNOWN"||t===404&&e==="NA\
ME_INVALID"],["digest",(t,{code:e})=>e==="DIGEST_INVALID"||e==="SIZE_INVALID"],["upload-unknown",(t,{code:e})=>e==="BLOB_UPLOAD_UNKNOWN"||e==="BLOB_UPLOAD_INVAL\
ID"],["unauthenticated",(t,{code:e,message:n})=>t===401||e==="UNAUTHORIZED"||/authorization token is invalid/i.test(n)],["denied",(t,{code:e})=>t===403||e==="DE\
NIED"]];function Te(t,e){return Ee.find(([,i])=>i(t,e??{code:"",message:""}))?.[0]??"other"}function Ae(t,{what:e,host:n,repository:i},s){switch(t){case"unauthe\
nticated":return`The registry ${n} does not accept this job's login. ${s}`;case"expired":return`This job's login to the registry ${n} has expired. ${s}`;case"no\
-repository":return`The repository ${i} does not exist in the registry ${n}. ${s}`;case"denied":return`The registry ${n} denies this job to ${e} in the reposito\
ry ${i}. ${s}`;case"no-registry":return`${n} was asked to ${e} in the repository ${i}, and that was denied (${s}) by something that is no registry: a proxy may \
stand in between.`;case"digest":return`The registry ${n} received other bytes for ${i} than their digest says. ${s}`;default:return`The registry ${n} refused to\
 ${e} in the repository ${i}. ${s}`}}function Me(t,e){switch(t){case"unauthenticated":return kt(e.host)?`Log in before this step: ds-infra's ecr-login with regi\
stries: ${e.host}.`:`Log in before this step: docker/login-action with registry: ${e.host}, or docker login.`;case"expired":return"Run ecr-login again just befo\
re this step: a login to Amazon ECR lasts 12 hours.";case"no-repository":return kt(e.host)?`Set create-repositories: true, or create it: ${Ie(e)}`:"Create it in\
 the registry, and check registry and repository-prefix.";case"denied":return kt(e.host)?`Allow ${e.permission} on the repository in the role's policy, or log i\
n with a profile that has it (${zt.e.standIn.profile}).`:"Log in with an account that may push there.";case"no-registry":return`Check the input 'registry', and \
have the proxy let requests to ${e.host} through or name it in NO_PROXY.`;case"digest":return"Make the image again: its files were changed or cut short after it\
 was written.";default:return"See what the registry answered; the README of push-images lists what it needs."}}function kt(t){return(0,B.R5)(t)||(0,S._g)(t).startsWith(
"http:")}function Ie({host:t,repository:e}){const n=/\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\./.exec(t)?.[1]??zt.e.region;return`aws ecr create-repository --reposi\
tory-name ${e} --region ${n} --profile <profile>`}function Se(t){return t!==void 0&&/^\d+$/.test(t)?Number(t):void 0}const Pe=6,Re=120;class je{host;#t;#e;#n;constructor(e,n,i){
this.host=e,this.#t=(0,S._g)(e),this.#e=i,this.#n=(0,xe.QG)(e,n,i)}async findManifest(e,n){const{status:i,headers:s}=await this.#i({...this.#o(e,n),method:"HEAD"});
if(i===404)return;const r=s["docker-content-digest"];if(i!==200||r===void 0){const o=await this.readManifest(e,n);return o&&{mediaType:o.mediaType,digest:o.digest,
size:o.bytes.length}}return{mediaType:s["content-type"]??"",digest:r,size:Number(s["content-length"]??0)}}async readManifest(e,n){const i=await this.#i(this.#o(
e,n));if(i.status===404)return;const{status:s,headers:r,bytes:o}=i;if(s!==200||!De(o))throw Bt(this.host,"with a manifest",`look up ${e}:${n}`,i);return{mediaType:r["\
content-type"]??"",digest:(0,H.ol)(o),bytes:o}}async writeManifest(e,n,i){const{headers:s}=await this.#i({target:`${e}/manifests/${n}`,method:"PUT",headers:{"co\
ntent-type":i.mediaType},body:()=>i.bytes,timeout:Re,what:`put the manifest ${n}`,permission:"ecr:PutImage",repository:e}),r=s["docker-content-digest"];if(r!==void 0&&
r!==i.digest)throw new f.nM(`The registry ${this.host} stored ${e}:${n} as ${r}, not as ${i.digest}.`,"Report it to those who run the registry: it changed a man\
ifest.")}async hasBlob(e,n){return await this.retry(`The request to look for a layer in ${e}`,()=>this.hasBlobNow(e,n))}async hasBlobNow(e,n){const i=await this.
send({target:`${e}/blobs/${n}`,method:"HEAD",what:"look for a layer",permission:"ecr:BatchCheckLayerAvailability",repository:e});if(i.body.resume(),i.status===404)
return!1;if(i.status===200||i.status===307)return!0;throw Bt(this.host,"as a registry does",`look for the layer ${e}@${n}`,i)}async retry(e,n){const{logger:i,signal:s}=this.#e,
r=o=>i.info(o);return await(0,at.jh)(n,{what:e,onRetry:r,attempts:Pe,signal:s})}async send(e){const n=await this.#s(e),{status:i}=n,s=e.method==="HEAD"||e.method===
void 0||e.method==="GET";if(i<300)return this.#a(n);if(i<400&&s)return n;const r=()=>$e(this.host,this.#e.environment),o={...e,host:this.host,otherLogins:r};if(i===
404&&s)return n;throw e.method==="HEAD"&&!(0,at.Dm)(i)?await Lt(await this.#s({...e,method:"GET"}),o):await Lt(n,o)}#a(e){if(!e.headers["content-type"]?.startsWith(
"text/html"))return e;throw e.body.destroy(),new f.nM(`What answers for the registry ${this.host} is a web page.`,"A proxy may answer in its place: add the host\
 to NO_PROXY.")}async#i(e){return await this.retry(`The request to ${e.what} in ${e.repository}`,async()=>{const n=await this.send(e),i=await Ne(n,new URL(this.#t));
return{status:n.status,headers:n.headers,bytes:i}})}async#s(e){const n={repository:e.repository,mountFrom:e.mountFrom},i=await this.#r(e,await this.#n.header(n));
return i.status!==401||!await this.#n.learn(i,n)?i:(await i.body.text(),await this.#r(e,await this.#n.header(n)))}async#r(e,n){const{target:i,body:s,what:r,permission:o,
repository:a,mountFrom:c,...u}=e,d=typeof i=="string"?new URL(`${this.#t}/v2/${i}`):i,g=n&&d.origin===this.#t?{authorization:n}:{},{http:w,signal:x}=this.#e;return await w(
{...u,url:d,headers:{...g,...u.headers},signal:x,...s?{body:s()}:{}})}#o(e,n){return{target:`${e}/manifests/${n}`,headers:{accept:H.Fm.join(", ")},what:`look up\
 ${n}`,permission:"ecr:BatchGetImage",repository:e}}locationOf(e){const n=e.headers.location;if(n===void 0)throw new f.yo(`The registry ${this.host} started an \
upload without saying where (HTTP ${e.status}).`,"Check that the host is a registry that speaks the OCI distribution protocol.");const i=URL.canParse(n,this.#t)?
new URL(n,this.#t):void 0;if(i?.protocol==="https:"||i?.protocol==="http:")return i;throw new f.yo(`The registry ${this.host} wants an upload sent to '${n}', wh\
ich is no address.`,"Check that the host is a registry that speaks the OCI distribution protocol.")}}function De(t){try{const e=JSON.parse(Buffer.from(t).toString());
return typeof e=="object"&&e!==null&&"schemaVersion"in e}catch{return!1}}async function Ne(t,e){try{return new Uint8Array(await(0,we.arrayBuffer)(t.body))}catch(n){
throw(0,be.x)(e,n)}}var Ut=l(7075);const Ce=4*1024*1024,Ft=120;async function ze(t,e,n,i={}){const s={registry:t,repository:e,blob:n,onProgress:i.onProgress??(()=>{})},
r={upload:void 0,tries:0,resumes:!0};return await t.retry(`Sending a layer to ${e}`,()=>Le(s,r,i.mountFrom))}async function Le(t,e,n){const{registry:i,repository:s,
blob:r}=t;e.tries+=1;const o=e.upload&&e.resumes?await Ue(i,s,e.upload):void 0;if(e.upload=o,!o&&e.tries>1&&await i.hasBlobNow(s,r.descriptor.digest))return"sen\
t";if(e.upload??=await Be(i,s,r,n),!e.upload)return"mounted";try{return await Fe(t,e.upload),"sent"}catch(a){throw!o||!(a instanceof tt)?a:(e.resumes=!1,new at.
N_(a.message,a.remedy,{cause:a}))}}async function Be(t,e,n,i){const{digest:s}=n.descriptor,r=i?`?${new URLSearchParams({mount:s,from:i})}`:"",o=await t.send({target:`${e}\
/blobs/uploads/${r}`,method:"POST",headers:{"content-length":"0"},what:"start an upload",permission:"ecr:InitiateLayerUpload",repository:e,mountFrom:i});return await o.
body.text(),o.status===201?void 0:{location:t.locationOf(o),offset:0}}async function Ue(t,e,n){try{const i=await t.send({target:n.location,what:"ask for the sta\
te of an upload",permission:"ecr:InitiateLayerUpload",repository:e});await i.body.text();const s=Number(/^(?:bytes=)?0-(\d+)$/.exec(i.headers.range??"")?.[1]??0);
return i.status!==204||s===0?void 0:{location:t.locationOf(i),offset:s+1}}catch(i){if(i instanceof tt)return;throw i}}async function Fe(t,e){const{size:n}=t.blob.
descriptor,i=e.offset===0&&n<=Ce;!i&&e.offset<n&&await We(t,e);const{registry:s,repository:r,blob:o}=t;await(await s.send({target:Ke(e.location,o.descriptor.digest),
method:"PUT",headers:{"content-type":"application/octet-stream","content-length":i?String(n):"0"},...i?{body:()=>o.open(0)}:{},timeout:Ft,what:"complete the upl\
oad of a layer",permission:"ecr:CompleteLayerUpload",repository:r})).body.text(),t.onProgress(n)}async function We({registry:t,repository:e,blob:n,onProgress:i},s){
const{size:r}=n.descriptor,{offset:o}=s,a=await t.send({target:s.location,method:"PATCH",headers:{"content-type":"application/octet-stream","content-length":String(
r-o),...o>0?{"content-range":`${o}-${r-1}`}:{}},body:()=>He(n.open(o),c=>i(o+c)),timeout:Ft,what:"send a layer",permission:"ecr:UploadLayerPart",repository:e});
await a.body.text(),s.location=t.locationOf(a),s.offset=r}function He(t,e){let n=0;const i=new Ut.Transform({transform:(s,r,o)=>{n+=s.length,e(n),o(null,s)}});return(0,Ut.
pipeline)(t,i,()=>{}),i}function Ke(t,e){const n=new URL(t);return n.search=[n.search.slice(1),`digest=${encodeURIComponent(e)}`].filter(Boolean).join("&"),n}function Ge(t,e){
const n=(0,mt.default)(e.concurrency),i=new Map,s={registry:t,owners:i,limited:r=>n(r)};return{know:(r,o)=>Wt(i,r,o,Promise.resolve(!0)),push:async(r,o)=>{const{
promise:a,resolve:c}=Promise.withResolvers();Wt(i,r.repository,(0,H.OR)(r.manifest).keys(),a);let u=!1;try{const d=await Je(s,r,o,e.createRepository);return u=!0,
d}finally{c(u)}}}}function Wt(t,e,n,i){for(const s of n)t.has(s)||t.set(s,{repository:e,complete:i})}async function Je(t,e,n,i){try{return await Ht(t,e,n)}catch(s){
if(!i||!(s instanceof tt)||s.kind!=="no-repository")throw s;return await i(e.repository),await Ht(t,e,n)}}async function Ht(t,e,n){const{registry:i}=t,{repository:s,
tags:r,manifest:o}=e,{digest:a}=o.descriptor,c=e.isNew?[]:await Promise.all(r.map(d=>i.findManifest(s,d))),u=r.filter((d,g)=>c[g]?.digest!==a);if(u.length===r.length)
await Ve(t,e,n);else for(const d of(0,H.OR)(o).values())n.existing+=d.descriptor.size;for(const d of u)await xt(i,s,d,o);return u.length===0?"unchanged":"pushed"}
async function Ve(t,e,n){const i=[...(0,H.OR)(e.manifest).values()];let s=!1;const r=await Promise.allSettled(i.map(async o=>{try{await Ze(t,e.repository,o,n,()=>s)}catch(a){
throw s=!0,a}}));for(const o of r)if(o.status==="rejected")throw o.reason;for(const o of e.manifest.children)await Kt(t.registry,e.repository,o)}async function Kt(t,e,n){
for(const i of n.children)await Kt(t,e,i);await t.writeManifest(e,n.descriptor.digest,Gt(n))}async function Ze(t,e,n,i,s){const{registry:r,owners:o,limited:a}=t,
{digest:c,size:u}=n.descriptor,d=o.get(c),g=d===void 0||d.repository===e;if(await a(async()=>s()||await r.hasBlob(e,c))){i.existing+=u;return}const x=!g&&await d.
complete?d.repository:void 0;await a(async()=>{if(s())return;let E=0;const D=gt=>{i.sent+=gt-E,E=gt};if(await ze(r,e,n,{mountFrom:x,onProgress:D})==="sent")return D(
u);D(0),i.mounted+=u})}function Gt(t){return{mediaType:t.descriptor.mediaType,digest:t.descriptor.digest,bytes:t.bytes}}async function xt(t,e,n,i){try{await t.writeManifest(
e,n,Gt(i))}catch(s){if(!(s instanceof tt)||s.kind!=="immutable-tag")throw s;const r=await t.findManifest(e,n);if(r?.digest===i.descriptor.digest)return;throw new f.
yo(`The tag ${n} of ${e} is immutable and stands for ${r?.digest??"another image"}, not for ${i.descriptor.digest}, which was built now.`,"Push under another ta\
g, set skip-existing: true to keep what is there, or delete the tag in the registry.",{cause:s})}}function et(t,e){return t!==void 0&&Object.hasOwn(t,e)?t[e]:void 0}
function Ot({source:t}){return K(t.context)?t.context:(0,A.resolve)(t.file??(0,A.join)(t.context,"Dockerfile"))}function K(t){return/^(?:(?:https?|git|ssh|docker-image|oci-layout):\/\/|git@|github\.com\/)/.
test(t)}const Xe=20,Ye=/^(?:DEPRECATED: The legacy builder is deprecated|\s+Install the buildx component to build|\s+https:\/\/docs\.docker\.com\/go\/buildx\/)/;
function Jt(t,e){const n=e.filter(s=>s.trim()!==""&&!Ye.test(s)).slice(-Xe),i=n.some(s=>/requires BuildKit|requires buildx|buildx component is missing/i.test(s));
return new f.yo(`The image of service '${t}' could not be built. The end of its log:
${n.map(s=>`  ${s}`).join(`
`)}`,i?"Install buildx before this step (docker/setup-buildx-action): the Dockerfile needs BuildKit.":"Correct the Dockerfile or its context; the whole log is a\
bove.")}function Qe(t,e){return JSON.stringify(ht(qe(t,e)))}function ht(t){return typeof t=="string"?t.replace(/[$%]\{/g,([e])=>`${e}${e}{`):Array.isArray(t)?t.
map(ht):typeof t!="object"||t===null?t:Object.fromEntries(Object.entries(t).map(([e,n])=>[ht(e),ht(n)]))}function qe(t,e){const n={...e.bake?.target};for(const i of t){
const{bakeTarget:s}=i.source,r=s===void 0?_e(i):et(e.bake?.target,s);n[i.target]={...r,labels:{...i.labels,...r?.labels},tags:[...i.references],...e.platforms.length>
0?{platforms:[...e.platforms]}:{},attest:tn(r?.attest??[],e.provenance),...nn(i,e)}}return{target:n}}function _e({source:t}){const e=K(t.context)?t.file:Ot({source:t});
return{context:K(t.context)?t.context:(0,A.resolve)(t.context),...e===void 0?{}:{dockerfile:e},...t.target===void 0?{}:{target:t.target},args:t.buildArgs}}function tn(t,e){
const n=t.filter(i=>Vt(i).type!=="provenance");return e!=="false"?[...n,`type=provenance,mode=${e==="true"?"min":e}`]:n.length<t.length?[...t]:[...t,"type=prove\
nance,disabled=true"]}function en({source:t},{bake:e}){return(t.bakeTarget!==void 0&&et(e?.target,t.bakeTarget)?.attest||[]).some(i=>String(Vt(i).disabled)!=="t\
rue")}function Vt(t){return typeof t=="string"?Object.fromEntries(t.split(",").map(e=>e.split("="))):t}function nn(t,{cache:e,exportCache:n}){if(e==="none")return{};
const i=e==="gha"?`type=gha,scope=${t.service}`:`type=registry,ref=${t.cacheReference}`,r=`${i},mode=max${e==="registry"?",image-manifest=true,oci-mediatypes=tr\
ue":""},ignore-error=true`;return{"cache-from":[i],...n?{"cache-to":[r]}:{}}}function sn(t,{bake:e}){const n=new Set(t.map(({service:s})=>s)),i=new Set(Object.keys(
e?.target??{}));return t.map(s=>{if(s.source.bakeTarget!==void 0)return{...s,target:s.source.bakeTarget};const r=s.service.replace(/^-|[^a-zA-Z0-9_-]/g,"_"),o=c=>!i.
has(c)&&(c===s.service||!n.has(c));let a=r;for(let c=0;!o(a);c+=1)a=`${r}_${c}`;return i.add(a),{...s,target:a}})}async function rn(t){if((await G(["buildx","ve\
rsion"],t)).exitCode!==0)return;const{stdout:n,stderr:i,exitCode:s}=await G(["buildx","inspect"],t),r=/^Driver:\s+(\S+)/m.exec(n)?.[1];if(s!==0||!r)throw new f.
yo(`docker buildx has no builder that works: ${i.trim()||n.trim()}`,"Make one before this step (docker/setup-buildx-action), or correct BUILDX_BUILDER.");return{
exports:r==="docker"&&!await jt(t)?"engine":"layout"}}async function on(t,e,n){const i=["buildx","bake","--print",...t.flatMap(u=>["--file",u]),...e],{exitCode:s,
stdout:r,stderr:o}=await G(i,n);if(s!==0){const u=/unknown (?:command|flag)|is not a docker command/.test(o);throw new f.yo(`The bake files cannot be read: ${wn(
o)}`,u?"Install buildx before this step (docker/setup-buildx-action).":"Try it yourself: docker buildx bake --print with the same files and targets.")}const a=JSON.
parse(r),c=e.length>0?e:["default"];return{...a,selected:[...new Set(c.flatMap(u=>Zt(a,u)))]}}function Zt(t,e){const n=et(t.group,e);return n?n.targets.flatMap(
i=>i===e?[i]:Zt(t,i)):[e]}async function an(t,e,n,i,s){dn(t,e,n);const r=new Map;let o=sn(e,n);for(const{service:c}of o)s.started(c);let a=0;for(;o.length>0;){const c=[],
u=await fn(t,o,n,i,c,s);if(u!==void 0&&cn(c)&&a<un){a+=1;continue}const d=pn(c,o.map(({target:x})=>x)),g=u===void 0||u===""?o:o.filter(({target:x})=>x===u),w=u===
void 0?await yn(t,g,i):void 0;for(const[x,E]of g.entries()){const D=d.get(E.target)??[],nt=w?.[x]??Jt(E.service,mn(c,D));r.set(E.service,nt),s.ended(E.service,D,
!(nt instanceof Error))}s.shared(d.get("")??[]),o=o.filter(({service:x})=>!r.has(x))}return r}function cn(t){return t.some(e=>/could not lock \S+index\.json\.lock/.
test(e))}const un=20;function dn({exports:t},e,n){if(t==="layout")return;const{platforms:i,provenance:s,cache:r}=n,o=[...i.length>1?["several platforms"]:[],...s===
"false"?[]:["provenance"],...e.some(a=>en(a,n))?["the bake files' attestations"]:[],...r==="none"?[]:[`cache: ${r}`]];if(o.length!==0)throw new f.yo(`The builde\
r of this job is the Docker Engine's own, which here cannot do ${o.join(" and ")}.`,"Run docker/setup-buildx-action before this step: it makes a builder that ca\
n.")}async function fn(t,e,n,i,s,r){const o=(0,A.join)(i.folder,"bake.json");await(0,pt.I2)(Et(i.folder)),await(0,T.writeFile)(o,Qe(e,n),{mode:384});const a=e.map(
({target:w})=>w),c=["buildx","bake","--file",o,"--metadata-file",Xt(i),"--progress","plain",...a.flatMap(w=>["--set",`${w}.output=${ln(t,n,i.folder)}`]),...a],u={
...i.environment,...gn(n)},{exitCode:d}=await G(c,{...i,environment:u},{onLine:w=>{s.push(w);for(const{service:x,target:E}of e)w.includes(`[${E} `)&&r.line(x,w)}});
if(d===0)return;const g=s.map(w=>/^ERROR: target (\S+): /.exec(w)?.[1]).find(w=>w!==void 0);return g!==void 0&&a.includes(g)?g:e.length===1?a[0]??"":""}function Xt({
folder:t}){return(0,A.join)(t,"metadata.json")}function Et(t){return(0,A.join)(t,"layout")}function ln({exports:t},{compression:e},n){return t==="engine"?"type=\
docker":`type=oci,${hn(`dest=${Et(n)}`)},tar=false,compression=${e}`}function hn(t){return/[",\r\n]/.test(t)?`"${t.replaceAll('"','""')}"`:t}function gn({bake:t}){
return{BUILDX_NO_DEFAULT_ATTESTATIONS:"1",BUILDX_METADATA_PROVENANCE:"disabled",...t?{}:{BUILDX_BAKE_ENTITLEMENTS_FS:"0"}}}function pn(t,e){const n=new Map,i=new Map;
for(const s of t){const[,r,o]=/^(#\d+) (?:\[([^\] ]+))?/.exec(s)??[];r&&o&&e.includes(o)&&i.set(r,o);const a=e.length===1?e[0]??"":(r&&i.get(r))??"",c=n.get(a)??
[];c.push(s),n.set(a,c)}return n}function mn(t,e){const n=t.findIndex(r=>/^-{6}$/.test(r)),i=t.findLastIndex(r=>/^ERROR: /.test(r)),s=t.slice(n>=0?n:Math.max(i,
0));return[...e.filter(r=>!s.includes(r)),...s]}async function yn(t,e,n){if(t.exports==="engine"){const r=e.map(a=>a.references[0]??"");return(await vt(r,n)).map(
a=>typeof a=="string"?{kind:"engine",id:a}:a)}const i=JSON.parse(await(0,T.readFile)(Xt(n),"utf8")),s=await(0,wt.Zy)(Et(n.folder));return await Promise.all(e.map(
async({target:r,service:o})=>{const a=et(i,r)?.["containerimage.descriptor"];return a?{kind:"layout",manifest:await rt(s,a)}:new f.yo(`buildx did not say which \
image it built for '${o}'.`,"Update buildx (0.11 or newer), and report it with the debug log if that does not help.")}))}function wn(t){return t.trim().split(`
`).at(-1)??""}var Yt=l(7598),bn=l(8161);async function $n(t,e,n){const i=new Map,s=(0,mt.default)((0,bn.availableParallelism)()),r=async o=>{const a=await s(()=>vn(
o,e,n)).catch(c=>c);i.set(o.service,a)};return await Promise.all([...kn(t,Ot).values()].map(async o=>{for(const a of o)await r(a)})),e.signal.throwIfAborted(),i}
async function vn({service:t,source:e,references:n,labels:i},s,r){const o=(0,A.join)(s.folder,`${(0,Yt.randomBytes)(8).toString("hex")}.iid`),a=[],c=["build",...e.
file===void 0?[]:["--file",e.file],...e.target===void 0?[]:["--target",e.target],...Object.entries(e.buildArgs).flatMap(([d,g])=>["--build-arg",`${d}=${g}`]),...Object.
entries(i).flatMap(([d,g])=>["--label",`${d}=${g}`]),...n.flatMap(d=>["--tag",d]),"--iidfile",o,"--",e.context];s.signal.throwIfAborted(),r.started(t);let u=!1;
try{const{exitCode:d}=await G(c,s,{onLine:g=>{a.push(g),r.line(t,g)}});u=d===0}finally{r.ended(t,a,u)}if(!u)throw Jt(t,a);return{kind:"engine",id:(await(0,T.readFile)(
o,"utf8")).trim()}}function kn(t,e){const n=new Map;for(const i of t){const s=e(i);n.set(s,[...n.get(s)??[],i])}return n}async function xn(t,e,n,i,s){return t?(t.
exports==="engine"&&await Rt(i),await an(t,e,n,i,s)):(On(n),await Rt(i),await $n(e,i,s))}function On({platforms:t,provenance:e,cache:n}){const i=[...t.length>0?
["platforms"]:[],...e==="false"?[]:["provenance"],...n==="none"?[]:["cache"]];if(i.length!==0)throw new f.yo(`Docker has no buildx here, which the inputs ${i.join(
", ")} need.`,"Run docker/setup-buildx-action before this step, or leave them out.")}function X(t){return t.works.filter(({outcome:e,error:n})=>e===void 0&&n===
void 0)}async function ct(t,e,n,i){const{signal:s}=t.dependencies;await Promise.all(e.map(async r=>{try{await i(r)}catch(o){s.aborted||Qt(t,r,n,o)}})),s.throwIfAborted()}
async function ut({dependencies:t},e,n,i){const s=t.now();try{return await i()}finally{e.spans.push({phase:n,start:s,end:t.now()})}}function Qt({dependencies:t},e,n,i){
e.error=i,e.outcome="failed";const s=i instanceof f.lZ?i.message.split(`
`)[0]:String(i);t.logger.info(`${e.service.name}: ${n} failed. ${s}`)}function Tt({dependencies:t},e,n,i){const{digest:s,size:r,layers:o}=i;Object.assign(e,{outcome:n,
digest:s,size:r,layers:o,existing:r??0}),t.logger.info(`${e.service.name}: ${n}, ${s}`)}async function En({files:t,targets:e,repositoryPrefix:n,sources:i},s){const{
selected:r,...o}=await on(t,e,s);return{services:r.map(c=>{const u=et(o.target,c)?.context??".";return{name:c,repository:(0,S.n_)(`${n}${c}`,c),source:{kind:"bu\
ild",context:u,buildArgs:{},bakeTarget:c},...i?{fingerprint:[u]}:{}}}),bake:o}}async function Tn(t){const{inputs:e,bake:n,dependencies:i,folder:s}=t,r=X(t).filter(
({service:E})=>E.source.kind==="build");if(r.length===0)return;const{platforms:o,provenance:a,compression:c,cache:u,exportCache:d}=e,g=await Mn(i),w=In(t,r),x=await xn(
await rn(i),r.flatMap(({service:E})=>E.source.kind==="build"?[An(t,E,E.source,g)]:[]),{platforms:o,provenance:a,compression:c,cache:u,exportCache:d,...n?{bake:n}:
{}},{...i,folder:s},w);await w.settled();for(const E of r){const D=x.get(E.service.name);D instanceof Error?Qt(t,E,"build",D):D&&(E.image=D)}}function An({inputs:t},{
name:e,repository:n},i,s){const r=`${t.registry}/${n}`;return{service:e,source:i,references:t.tags.map(o=>`${r}:${o}`),labels:{...t.labels,...s?{"org.opencontai\
ners.image.created":s}:{},"org.opencontainers.image.title":e},cacheReference:`${r}:buildcache`}}async function Mn({environment:t,signal:e}){const n=["show","--n\
o-patch","--format=%cI","HEAD"];try{const{exitCode:i,stdout:s}=await(0,yt.R3)("git",n,{env:t,signal:e});return i===0?s.trim():""}catch{return e.throwIfAborted(),
""}}function In({dependencies:t,progress:e},n){const{logger:i,now:s}=t,r=new Map;let o=Promise.resolve();const a=(c,u)=>{if(u.length===0)return;const d=async()=>{
for(const g of u)i.info(g)};o=o.then(()=>i.group(c,d))};return{started:c=>{const u={start:s(),last:"",activity:e.begin(c,"build")};u.activity.describe(()=>u.last),
r.set(c,u)},line:(c,u)=>{const d=r.get(c);d&&u.trim()!==""&&(d.last=u.trim().slice(0,120))},ended:(c,u,d)=>{const g=r.get(c);if(!g)return;g.activity.end(d?"buil\
t":"build failed"),n.find(x=>x.service.name===c)?.spans.push({phase:"build",start:g.start,end:s()}),a(`${c}: build log`,u)},shared:c=>a("Build log",c),settled:()=>o}}
const Sn=5;function Pn(t,e){const n=new Set,i=({service:r,started:o},a)=>t.info(`${r}: ${a} (${qt(e()-o)})`),s=setInterval(()=>{for(const r of n)i(r,[r.phase,r.
describe()].filter(Boolean).join(", "))},Sn*1e3);return{begin:(r,o)=>{const a={service:r,phase:o,started:e(),describe:()=>""};return n.add(a),{describe:c=>{a.describe=
c},end:c=>{n.delete(a)&&i(a,c)}}},stop:()=>{n.clear(),clearInterval(s)}}}function qt(t){const e=t/1e3;return e<10?`${e.toFixed(1)} s`:e<60?`${Math.round(e)} s`:
`${Math.floor(e/60)} min ${Math.round(e%60)} s`}function Y(t){const e=["B","kB","MB","GB","TB"];let n=t,i=0;for(;n>=999.5&&i<e.length-1;)n/=1e3,i+=1;const s=i>0&&
n<99.95?1:0;return`${n.toFixed(s)} ${e[i]??""}`}const Rn="src-",jn=1;async function Dn(t,e){const{service:n,paths:i,dockerfiles:s,recipe:r}=t,o=[...new Set([...i,
...s])].sort(),a=async(...x)=>await Cn(n,x,e);if(await a("status","--porcelain","--untracked-files=all","--",...o)!=="")return;const u=(await a("rev-parse","--s\
how-toplevel")).trim(),d=await Promise.all(o.map(async x=>{const E=_t(u,x),D=(await a("rev-parse","--verify",`HEAD:${E}`)).trim();return[E,D]})),g=await Nn(t,u),
w=JSON.stringify([jn,d,g.length===0?"":g,r]);return`${Rn}${(0,Yt.createHash)("sha256").update(w).digest("hex").slice(0,40)}`}async function Nn({dockerfiles:t,contexts:e},n){
const i=[...t.map(r=>`${r}.dockerignore`),...e.map(r=>(0,A.join)(r,".dockerignore"))],s=await Promise.all(i.map(r=>(0,T.readFile)(r,"utf8").catch(()=>{})));return i.
flatMap((r,o)=>{const a=s[o];return a===void 0?[]:[[_t(n,r),a]]})}function _t(t,e){return(0,A.relative)(t,(0,A.resolve)(e)).replaceAll("\\","/")}async function Cn(t,e,{
environment:n,signal:i}){const s="Check the repository out with actions/checkout before this step, list paths that are committed, or leave 'sources' out.",r=await(0,yt.
R3)("git",e,{env:n,signal:i}).catch(o=>{throw i.throwIfAborted(),new f.yo(`git cannot be started for the sources of '${t}': ${(0,f.bD)(o)}`,s,{cause:o})});if(r.
exitCode===0)return r.stdout;throw new f.yo(`git cannot say what the sources of '${t}' are: ${r.stderr.trim()}`,s)}function zn({inputs:t,bake:e},n){const i=n.fingerprint?.
filter(gt=>!K(gt))??[],{source:s}=n;if(i.length===0||s.kind!=="build")return;const{target:r,buildArgs:o,bakeTarget:a}=s,c=e&&a!==void 0?Bn(e,a):Ln(s,i),{paths:u,
dockerfiles:d,contexts:g,baked:w,recipe:x}=c,{platforms:E,provenance:D,compression:nt}=t;return{service:n.name,paths:u,dockerfiles:d,contexts:g,recipe:{target:r,
buildArgs:Object.entries(o).sort(),baked:w,platforms:E,provenance:D,...nt==="gzip"?{}:{compression:nt},...x}}}function Ln(t,e){const{context:n,file:i}=t,s=dt(n);
return{paths:e,dockerfiles:K(n)?[]:[Ot({source:t})],contexts:K(n)?[]:[n],recipe:{...s==="."?{}:{context:s},...i===void 0?{}:{file:K(n)?i:dt(i)}}}}function Bn(t,e){
const n=te(t,e),i=[...n.values()].flatMap(Un),[s,...r]=[...n].map(([o,a])=>[o,Hn(a)]);return{paths:i,dockerfiles:[...n.values()].flatMap(Fn),contexts:i,...s&&{baked:s[1]},
recipe:r.length===0?{}:{linked:r}}}const At="target:";function te(t,e,n=new Map){const i=et(t.target,e);if(!i||n.has(e))return n;n.set(e,i);for(const s of Object.
values(i.contexts??{}))s.startsWith(At)&&te(t,s.slice(At.length),n);return n}function Un({context:t=".",contexts:e={}}){return[t,...Object.values(e)].filter(n=>!K(
n)&&!n.startsWith(At))}function Fn(t){const{context:e=".",dockerfile:n="Dockerfile"}=t;return t["dockerfile-inline"]===void 0&&!K(e)&&!K(n)?[(0,A.resolve)(e,n)]:
[]}const Wn="org.opencontainers.image.";function Hn(t){const{tags:e,output:n,"cache-from":i,"cache-to":s,labels:r,...o}=t,{context:a,dockerfile:c,contexts:u}=o,
d=u&&Object.entries(u).map(([w,x])=>[w,dt(x)]),g=Object.entries(r??{}).filter(([w])=>!w.startsWith(Wn));return{...o,...g.length===0?{}:{labels:Object.fromEntries(
g)},...a===void 0?{}:{context:dt(a)},...c===void 0?{}:{dockerfile:dt(c)},...d&&{contexts:Object.fromEntries(d)}}}function dt(t){return K(t)?t:(0,A.relative)(".",
t).replaceAll("\\","/")||"."}async function Kn(t){await ct(t,X(t),"reuse",e=>Gn(t,e)),t.inputs.skipExisting&&await ct(t,X(t),"look-up",e=>ut(t,e,"look-up",()=>Vn(
t,e)))}async function Gn(t,e){const n=zn(t,e.service);n&&await ut(t,e,"reuse",()=>Jn(t,e,n))}async function Jn(t,e,n){const{registry:i,inputs:s,dependencies:r}=t,
{service:o}=e;if(e.fingerprint=await Dn(n,r),e.fingerprint===void 0){r.logger.info(`${o.name}: its sources have changes that are not committed, so it is built`);
return}const a=await i.readManifest(o.repository,e.fingerprint);if(!a)return;const c=ie(a);for(const u of s.tags)await xt(i,o.repository,u,c.manifest);Tt(t,e,"r\
eused: its sources are unchanged",c)}async function Vn(t,e){const[n,...i]=await ne(t.registry,e.service.repository,t.inputs.tags);!n||i.some(s=>s?.digest!==n.digest)||
Tt(t,e,"skipped: the tag is there",n)}async function Zn(t,e,n){const{registry:i,inputs:s}=t,{repository:r}=e.service,[o,a]=await Promise.all([n,ne(i,r,s.tags)]),
c=a.find(d=>d?.configuration===o||d?.digest===o);if(!c)return;const u=s.tags.filter((d,g)=>a[g]?.digest!==c.digest);for(const d of u)await xt(i,r,d,c.manifest);
await ee(t,e,c.manifest),Tt(t,e,u.length===0?"unchanged":"tagged",c)}async function ee({registry:t,dependencies:e},n,i){if(n.fingerprint===void 0)return;const{repository:s,
name:r}=n.service;try{await t.writeManifest(s,n.fingerprint,{mediaType:i.descriptor.mediaType,digest:i.descriptor.digest,bytes:i.bytes})}catch(o){if(!(o instanceof
tt)||o.kind!=="immutable-tag")throw o;e.logger.debug(`${r}: ${n.fingerprint} was taken meanwhile`)}}async function ne(t,e,n){return(await Promise.all(n.map(s=>t.
readManifest(e,s)))).map(s=>s&&ie(s))}function ie(t){const{mediaType:e,digest:n,bytes:i}=t,s={descriptor:{mediaType:e,digest:n,size:i.length},bytes:i,blobs:[],children:[]};
if((0,H.nw)(e))return{manifest:s,digest:n,size:void 0,configuration:void 0,layers:[]};const{config:r,layers:o}=JSON.parse(Buffer.from(i).toString());if(!r||!Array.
isArray(o)||o.some(c=>typeof c?.size!="number"))return{manifest:s,digest:n,size:void 0,configuration:void 0,layers:[]};const a=r.size+o.reduce((c,u)=>c+u.size,0);
return{manifest:s,digest:n,size:a,configuration:r.digest,layers:o.map(c=>c.digest)}}function Xn(t,e){return`${[`### ${t}`,"","| service | what happened | digest\
 | size | sent | reused | time |","| --- | --- | --- | ---: | ---: | ---: | ---: |",...e.map(Yn),"",...Qn(e)].join(`
`)}
`}function Yn(t){const e=t.spans.reduce((i,{start:s,end:r})=>i+r-s,0);return`| ${[t.service,t.outcome,t.digest?`\`${t.digest.slice(0,19)}\``:"",t.size===void 0?
"":Y(t.size),Y(t.sent),Y(t.reused),qt(e)].map(i=>i.replaceAll("|","\\|").replaceAll(`
`," ")).join(" | ")} |`}function Qn(t){const e=t.flatMap(s=>s.spans);if(e.length===0)return[];const n=Math.min(...e.map(({start:s})=>s));return["```mermaid","ga\
ntt","  dateFormat x","  axisFormat %M:%S",...t.flatMap(({service:s,spans:r})=>r.length===0?[]:[`  section ${se(s)}`,...r.map(({phase:o,start:a,end:c})=>`  ${se(
o)} :${a-n}, ${Math.max(c,a+1)-n}`)]),"```",""]}function se(t){return t.replace(/[:;#,]/g," ")}async function qn(t,e){const{environment:n,mask:i,logger:s,now:r}=e,
o=await(0,lt.yi)(t.registry,n,e.signal);o&&i(o.type==="password"?o.password:o.token);const{services:a,bake:c}=t.bake?await En(t.bake,e):{services:t.services,bake:void 0},
u=await _n(e.folder),d={inputs:t,dependencies:e,registry:new je(t.registry,o,e),progress:Pn(s,r),folder:u,works:a.map(g=>({service:g,sent:0,mounted:0,existing:0,
spans:[]})),bake:c};try{await ti(d)}finally{d.progress.stop(),await(0,T.rm)(d.folder,{recursive:!0,force:!0}),await(0,T.rmdir)(e.folder).catch(()=>{}),await e.summarize(
Xn(ci(t),d.works.map(ui)))}return oi(d),ai(d)}async function _n(t){try{return await(0,pt.I2)(t),await(0,T.mkdtemp)((0,A.join)(t,"push-images-"))}catch(e){const n=`\
No folder can be made in ${t}: ${(0,f.bD)(e)}`;throw new f.nM(n,"Check the free disk space there and who owns it (RUNNER_TEMP).",{cause:e})}}async function ti(t){
const{inputs:e}=t;if(e.push&&await Kn(t),await ei(t),await Tn(t),e.push)await ct(t,X(t),"look-up",async n=>{const{image:i,service:s}=n;i?.kind==="engine"&&s.source.
kind==="build"&&await re(t,n,i.id)}),await ii(t);else for(const n of X(t))n.outcome="not pushed"}async function re(t,e,n){await ut(t,e,"look-up",()=>Zn(t,e,n))}
async function ei(t){const e=X(t),n=e.flatMap(({service:{source:s}})=>s.kind==="engine"?[s.reference]:[]),i=vt(n,t.dependencies);await ct(t,e,"find",async s=>{const{
source:r}=s.service;if(r.kind==="engine"){const o=i.then(a=>ni(a[n.indexOf(r.reference)]));t.inputs.push&&await re(t,s,o),s.image={kind:"engine",id:await o}}else
r.kind==="layout"&&(s.image={kind:"layout",manifest:await de(await(0,wt.Zy)(r.path),r.image)})})}function ni(t){if(typeof t=="string")return t;throw t}async function ii(t){
const{inputs:e,registry:n,dependencies:i}=t,{concurrency:s,createRepositories:r}=e,o=Ge(n,{concurrency:s,...r?{createRepository:d=>oe(d,r,i)}:{}});for(const{service:d,
layers:g}of t.works)g&&o.know(d.repository,g);const a=X(t),c=[...new Set(a.flatMap(({image:d})=>d?.kind==="engine"?[d.id]:[]))],u=c.length>0?ge(c,t.folder,e.compression,
i):void 0;await ct(t,a,"push",async d=>{const g=d.image?.kind==="layout"?d.image.manifest:await si(t,d,u);await ut(t,d,"push",()=>ri(t,o,d,g))})}async function si(t,e,n){
const{image:i,service:s}=e;if(i?.kind!=="engine"||!n)throw new Error(`Service '${s.name}' has no image`);const r=t.progress.begin(s.name,"save");try{const o=await ut(
t,e,"save",async()=>await(await n).image(i.id));return r.end("saved and compressed"),o}catch(o){throw r.end("save failed"),o}}async function ri(t,e,n,i){const{inputs:s,
progress:r}=t,{name:o,repository:a}=n.service,c=r.begin(o,"push"),u=(0,H.$d)(i),d=n.image?.kind==="engine",g=()=>Y(n.mounted+n.existing);c.describe(()=>`${Y(n.sent)}\
 sent, ${g()} reused of ${Y(u)}`);try{const w=await e.push({repository:a,tags:s.tags,manifest:i,isNew:d},n);await ee(t,n,i),Object.assign(n,{outcome:w,digest:i.
descriptor.digest,size:u}),c.end(`${w} ${i.descriptor.digest}, ${Y(n.sent)} sent, ${g()} reused`)}catch(w){throw c.end("push failed"),w}}function oi({works:t,inputs:e}){
const n=t.filter(({error:a})=>a!==void 0),[i]=n;if(!i)return;if(n.every(({error:a})=>!(a instanceof f.lZ)))throw i.error;const s=new Map;for(const{error:a,service:c}of n){
const u=a instanceof f.lZ?`${a.message}
${a.remedy}`:String(a);s.set(u,[...s.get(u)??[],c.name])}const r=t.filter(({error:a})=>a===void 0).map(({service:a})=>a.name),o=e.push?"are in the registry":"we\
re built";throw new f.yo([...s].map(([a,c])=>`${c.join(", ")}: ${a}`).join(`
`),r.length>0?`These services ${o}: ${r.join(", ")}.`:`No service was ${e.push?"pushed":"built"}.`,{cause:i.error})}function ai({inputs:t,works:e}){const[n]=t.tags,
i={};for(const{service:o,digest:a}of e){const c=`${t.registry}/${o.repository}`,u=a===void 0?`${c}:${n}`:`${c}@${a}`;i[o.name]={repository:o.repository,tag:n,...a===
void 0?{}:{digest:a},ref:u}}const s=Object.values(i).flatMap(({digest:o,ref:a})=>o===void 0?[]:[a]),r=Object.entries(i).map(([o,a])=>({service:o,...a}));return{
images:i,tag:n,refs:s,matrix:{include:r}}}function ci({registry:t,tags:e,push:n}){return`${n?"Images":"Images (not pushed)"} ${e.join(", ")} in ${t}`}function ui(t){
const e=t.image!==void 0&&t.service.source.kind==="build"&&t.error===void 0;return{service:t.service.name,repository:t.service.repository,outcome:`${e?"built, ":
""}${t.outcome??"not done"}`,digest:t.digest,size:t.size,sent:t.sent,reused:t.mounted+t.existing,spans:t.spans}}const di=0;async function fi(t){const e=await h(
t.inputs,t.environment);t.setOutputs({...await qn(e,t)})}}),219:((ft,F,l)=>{l.d(F,{Ap:()=>j,Cm:()=>N,Zy:()=>M,uv:()=>C});var B=l(3024),I=l(1455),f=l(6760),z=l(7075),
S=l(6986),k=function(p,h,y){if(h!=null){if(typeof h!="object"&&typeof h!="function")throw new TypeError("Object expected.");var m,v;if(y){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");m=h[Symbol.asyncDispose]}if(m===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not\
 defined.");m=h[Symbol.dispose],y&&(v=m)}if(typeof m!="function")throw new TypeError("Object not disposable.");v&&(m=function(){try{v.call(this)}catch(O){return Promise.
reject(O)}}),p.stack.push({value:h,dispose:m,async:y})}else y&&p.stack.push({async:!0});return h},$=(function(p){return function(h){function y(T){h.error=h.hasError?
new p(T,h.error,"An error was suppressed during disposal."):T,h.hasError=!0}var m,v=0;function O(){for(;m=h.stack.pop();)try{if(!m.async&&v===1)return v=0,h.stack.
push(m),Promise.resolve().then(O);if(m.dispose){var T=m.dispose.call(m.value);if(m.async)return v|=2,Promise.resolve(T).then(O,function(A){return y(A),O()})}else
v|=1}catch(A){y(A)}if(v===1)return h.hasError?Promise.reject(h.error):Promise.resolve();if(h.hasError)throw h.error}return O()}})(typeof SuppressedError=="funct\
ion"?SuppressedError:function(p,h,y){var m=new Error(y);return m.name="SuppressedError",m.error=p,m.suppressed=h,m});const b=1024*1024;async function M(p){return(await(0,I.
stat)(p).catch(y=>{throw new S.yo(`There is no image at ${p}.`,"Make it in an earlier step, or correct the path.",{cause:y})})).isDirectory()?P(p):await it(p)}function P(p){
return{path:p,size:async h=>await J((0,f.join)(p,h)),read:async h=>await V((0,f.join)(p,h)),open:(h,y)=>(0,B.createReadStream)((0,f.join)(p,h),{start:y,highWaterMark:b})}}
async function J(p){try{return(await(0,I.stat)(p)).size}catch(h){if((0,S.$N)(h)==="ENOENT")return;throw h}}async function V(p){try{return await(0,I.readFile)(p)}catch(h){
if((0,S.$N)(h)==="ENOENT")return;throw h}}async function it(p){const h=await R(p),y=(m,v)=>{const O=h.get(m);if(!O||v>=O.size)return z.Readable.from([]);const T=O.
start+O.size-1;return(0,B.createReadStream)(p,{start:O.start+v,end:T,highWaterMark:b})};return{path:p,size:async m=>h.get(m)?.size,read:async m=>{if(!h.has(m))return;
const v=[];for await(const O of y(m,0))v.push(O);return Buffer.concat(v)},open:y}}const L=512;async function R(p){const h=new Map,y=new Map;for await(const{header:m,
start:v}of W(p)){const O=C(m.path??""),T=N(O,m);T!==void 0?y.set(O,T):(m.type==="File"||m.type==="OldFile")&&h.set(O,{start:v,size:m.size??0})}return j(h,y),h}async function*W(p){
const h={stack:[],error:void 0,hasError:!1};try{const{Header:y,Pax:m}=await l.e(549).then(l.bind(l,1549)),v=k(h,await(0,I.open)(p),!0);let O,T=0;for(let A=await U(
v,T,L);A.length===L;A=await U(v,T,L)){const Z=new y(A,0,O);if(Z.nullBlock)return;if(!Z.cksumValid)throw Q(p);const q=T+L,st=Z.size??0;if(T=q+Math.ceil(st/L)*L,Z.
type==="ExtendedHeader"){O=m.parse((await U(v,q,st)).toString());continue}yield{header:Z,start:q},O=void 0}if(T===0)throw Q(p)}catch(y){h.error=y,h.hasError=!0}finally{
const y=$(h);y&&await y}}function N(p,{type:h,linkpath:y=""}){return h==="SymbolicLink"?C(f.posix.join(f.posix.dirname(p),y)):h==="Link"?C(y):void 0}function j(p,h){
for(const[y,m]of h){const v=p.get(h.get(m)??m);v&&p.set(y,v)}}async function U(p,h,y){const{buffer:m,bytesRead:v}=await p.read(Buffer.alloc(y),0,y,h);return m.subarray(
0,v)}function C(p){return p.replaceAll("\\","/").replace(/^(?:\.\/)+/,"")}function Q(p){return new S.yo(`${p} is neither a folder nor an uncompressed tar archiv\
e.`,"Unpack it first if it is compressed (gunzip), or write it as a plain .tar.")}}),9463:((ft,F,l)=>{l.d(F,{$d:()=>k,Fm:()=>f,Ib:()=>I,OR:()=>$,nw:()=>z,ol:()=>S});
var B=l(7598);const I={ociIndex:"application/vnd.oci.image.index.v1+json",ociManifest:"application/vnd.oci.image.manifest.v1+json",ociConfig:"application/vnd.oc\
i.image.config.v1+json",ociLayerGzip:"application/vnd.oci.image.layer.v1.tar+gzip",ociLayerZstd:"application/vnd.oci.image.layer.v1.tar+zstd",dockerIndex:"appli\
cation/vnd.docker.distribution.manifest.list.v2+json",dockerManifest:"application/vnd.docker.distribution.manifest.v2+json",dockerConfig:"application/vnd.docker\
.container.image.v1+json",dockerLayerGzip:"application/vnd.docker.image.rootfs.diff.tar.gzip"},f=[I.ociIndex,I.ociManifest,I.dockerIndex,I.dockerManifest];function z(b){
return b===I.ociIndex||b===I.dockerIndex}function S(b){return`sha256:${(0,B.createHash)("sha256").update(b).digest("hex")}`}function k(b){let M=0;for(const P of $(
b).values())M+=P.descriptor.size;return M}function $(b){const M=new Map(b.blobs.map(P=>[P.descriptor.digest,P]));for(const P of b.children)for(const[J,V]of $(P))
M.set(J,V);return M}}),8007:((ft,F,l)=>{l.d(F,{b:()=>I});var B=l(6986);function I(f){return new B.nM(`docker save did not write the image ${f} as a whole.`,"Che\
ck the Docker Engine and its log, and run the job again.")}}),8630:((ft,F,l)=>{l.r(F),l.d(F,{default:()=>f,limitFunction:()=>z});class B{value;next;constructor($){
this.value=$}}class I{#t;#e;#n;constructor(){this.clear()}enqueue($){const b=new B($);this.#t?(this.#e.next=b,this.#e=b):(this.#t=b,this.#e=b),this.#n++}dequeue(){
const $=this.#t;if($)return this.#t=this.#t.next,this.#n--,this.#t||(this.#e=void 0),$.value}peek(){if(this.#t)return this.#t.value}clear(){this.#t=void 0,this.#e=
void 0,this.#n=0}get size(){return this.#n}*[Symbol.iterator](){let $=this.#t;for(;$;)yield $.value,$=$.next}*drain(){for(;this.#t;)yield this.dequeue()}}function f(k){
let $=!1;if(typeof k=="object"&&({concurrency:k,rejectOnClear:$=!1}=k),S(k),typeof $!="boolean")throw new TypeError("Expected `rejectOnClear` to be a boolean");
const b=new I;let M=0;const P=()=>{M<k&&b.size>0&&(M++,b.dequeue().run())},J=()=>{M--,P()},V=async(R,W,N)=>{const j=(async()=>R(...N))();W(j);try{await j}catch{}
J()},it=(R,W,N,j)=>{const U={reject:N};new Promise(C=>{U.run=C,b.enqueue(U)}).then(V.bind(void 0,R,W,j)),M<k&&P()},L=(R,...W)=>new Promise((N,j)=>{it(R,N,j,W)});
return Object.defineProperties(L,{activeCount:{get:()=>M},pendingCount:{get:()=>b.size},clearQueue:{value(){if(!$){b.clear();return}const R=AbortSignal.abort().
reason;for(;b.size>0;)b.dequeue().reject(R)}},concurrency:{get:()=>k,set(R){S(R),k=R,queueMicrotask(()=>{for(;M<k&&b.size>0;)P()})}},map:{async value(R,W){const N=[];
try{Array.from(R,(j,U)=>{const C=L(W,j,U);return N.push(C),C})}catch(j){for(const U of N)U.catch(()=>{});throw j}return Promise.all(N)}}}),L}function z(k,$){const b=f(
$),M=(...P)=>b(()=>k(...P));return Object.defineProperty(M,"clearQueue",{value:b.clearQueue}),M}function S(k){if(!((Number.isInteger(k)||k===Number.POSITIVE_INFINITY)&&
k>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}})};

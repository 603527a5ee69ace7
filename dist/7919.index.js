export const id=7919,ids=[7919,8630],modules={7919:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{deadline:()=>deadline,run:()=>main_run});var ecr_hosts=__webpack_require__(4179),partitions=__webpack_require__(100),
errors=__webpack_require__(6986),reference=__webpack_require__(2677);const keys=["context","file","target","build-args","image","sources"],example=`Write them a\
s YAML, for example:
  api: {target: api}
  worker: {target: worker}`;async function parseServices(text,defaults){const parsed=await parseYaml(text),entries=entriesOf(parsed);if(entries.length===0)throw new errors.
yo("The input 'services' names no service.",example);return entries.map(([name,definition])=>serviceOf(name,definition,defaults))}async function parseNames(text){
if(text==="")return[];const parsed=await parseYaml(text);if(Array.isArray(parsed))return listed(parsed).map(([name])=>name);throw new errors.yo("With 'bake-file\
s', the input 'services' is a list of targets, and nothing else.","Write services: [api, worker], or leave it out for the default group.")}async function parseYaml(text){
const{parseDocument,visit}=await __webpack_require__.e(3483).then(__webpack_require__.t.bind(__webpack_require__,3483,19));try{const document=parseDocument(text),
[error]=document.errors;if(error)throw error;return visit(document,{Scalar:(role,node,path)=>{isWritten(node.value,role,path)&&(node.value=node.source??String(node.
value))}}),document.toJS()}catch(cause){throw new errors.yo(`The input 'services' is not YAML: ${(0,errors.bD)(cause)}`,example,{cause})}}function isWritten(value,role,path){
return typeof value=="number"?!0:role==="key"?typeof value!="string":typeof value=="boolean"&&keyOf(path[4])==="build-args"}function keyOf(pair){return pair?.key?.
value}function entriesOf(parsed){if(Array.isArray(parsed))return listed(parsed);if(!isMapping(parsed))throw new errors.yo("The input 'services' is neither a map\
ping nor a list.",example);return Object.entries(parsed).map(([name,definition])=>{if(definition===null)return[name,{}];if(!isMapping(definition))throw new errors.
yo(`Service '${name}' is not a mapping.`,example);return[name,definition]})}function listed(list){const seen=new Set;return list.map(name=>{if(typeof name!="str\
ing")throw new errors.yo("The list in 'services' holds something else than names.",example);if(seen.has(name))throw new errors.yo(`Service '${name}' stands twic\
e in 'services'.`,"Name each service once.");return seen.add(name),[name,{target:name}]})}function serviceOf(name,definition,defaults){for(const key of Object.keys(
definition))if(!keys.some(known=>known===key))throw new errors.yo(`Service '${name}' has the unknown key '${key}'.`,`Use some of: ${keys.join(", ")}.`);const repository=(0,reference.
n_)(`${defaults.repositoryPrefix}${name}`,name),source=sourceOf(name,definition),paths=fingerprintOf(name,definition,source,defaults);return{name,repository,source,
...paths?{fingerprint:paths}:{}}}function sourceOf(name,definition){const image=textOf(name,definition,"image");if(image!==void 0){const other=keys.find(key=>key!==
"image"&&definition[key]!==void 0);if(other)throw new errors.yo(`Service '${name}' has both 'image' and '${other}'.`,"Name an existing image with 'image', or sa\
y how to build one; not both.");return parseImage(name,image)}const file=textOf(name,definition,"file"),target=textOf(name,definition,"target");return{kind:"bui\
ld",context:textOf(name,definition,"context")??".",...file===void 0?{}:{file},...target===void 0?{}:{target},buildArgs:buildArgsOf(name,definition["build-args"])}}
function parseImage(name,image){if(!image.startsWith("oci:"))return{kind:"engine",reference:image};const parts=/^oci:((?:[A-Za-z]:[\\/])?[^:]+)(?::(.+))?$/.exec(
image);if(!parts?.[1])throw new errors.yo(`Service '${name}' has the image '${image}', which names no folder or archive.`,"Write oci:<folder or .tar>, and oci:<\
folder or .tar>:<name> where it holds several images.");return{kind:"layout",path:parts[1],...parts[2]?{image:parts[2]}:{}}}function fingerprintOf(name,definition,source,defaults){
const value=definition.sources;if(source.kind!=="build"||value===!1)return;if(value===!0||value===void 0&&defaults.sources)return[source.context];if(value===void 0)
return;const paths=Array.isArray(value)?value:[value];if(paths.length>0&&paths.every(path=>typeof path=="string"&&path!==""))return paths;throw new errors.yo(`S\
ervice '${name}' has 'sources' that are not paths.`,"List the paths that the image is made of, or write 'sources: true' for its build context.")}function buildArgsOf(name,value){
if(value==null)return{};const wrong=new errors.yo(`Service '${name}' has 'build-args' that are not a mapping from names to text.`,"Write build-args: {NAME: valu\
e}.");if(!isMapping(value))throw wrong;const args=Object.entries(value);if(!args.every(arg=>typeof arg[1]=="string"))throw wrong;return Object.fromEntries(args)}
function textOf(name,definition,key){const value=definition[key];if(value!=null){if(typeof value=="string"&&value!=="")return value;throw new errors.yo(`Service\
 '${name}' has a '${key}' that is not text.`,`Give '${key}' as text, in quotes.`)}}function isMapping(value){return typeof value=="object"&&value!==null&&!Array.
isArray(value)}async function parsePushInputs(inputs){const registry=(0,reference.aj)(inputs.required("registry")),tags=[...new Set(inputs.list("tags").map(tag=>(0,reference.
Bs)(tag)))],skip2=inputs.choice("skip-existing",["auto","true","false"]);return{services:await servicesOf(inputs),registry,tags,skipExisting:skip2==="true"?"alw\
ays":skip2==="auto"&&tags.length===0?"same-recipe":"never",push:inputs.boolean("push"),concurrency:inputs.integer("concurrency",{min:1,max:64}),platforms:inputs.
list("platforms").map(checkPlatform),provenance:inputs.choice("provenance",["false","true","min","max"]),compression:inputs.choice("compression",["gzip","zstd"]),
cache:inputs.choice("cache",["none","registry","gha"]),...inputs.boolean("create-repositories")?{createRepositories:repositorySettings(inputs,registry)}:{}}}async function servicesOf(inputs){
const defaults={repositoryPrefix:inputs.text("repository-prefix"),sources:inputs.boolean("sources")},files2=inputs.list("bake-files");return files2.length>0?{from:"\
bake-files",files:files2,targets:await parseNames(inputs.text("services")),...defaults}:{from:"services",services:await parseServices(inputs.required("services"),
defaults)}}function checkPlatform(platform){if(/^[a-z0-9]+\/[a-z0-9_]+(?:\/[a-z0-9]+)?$/.test(platform))return platform;throw(0,errors.Gq)("platforms",platform,
"Use <system>/<architecture>, such as linux/amd64 or linux/arm64.")}function repositorySettings(inputs,registry){const region=(0,partitions.vK)(inputs.required(
"region")),isEcr=(0,ecr_hosts.R5)(registry);if(!isEcr&&(0,reference._g)(registry).startsWith("https:"))throw new errors.yo(`The input 'create-repositories' is t\
rue, but the registry ${registry} is not Amazon ECR.`,"Leave it out: other registries create repositories by themselves or with tools of their own.");return{region:isEcr?
(0,ecr_hosts.l5)(registry,region).region:region,profile:inputs.optional("profile"),...isEcr?{account:registry.slice(0,12)}:{},scanOnPush:inputs.boolean("scan-on\
-push"),immutableTags:inputs.boolean("immutable-tags")}}var promises_=__webpack_require__(1455),external_node_path_=__webpack_require__(6760),clients=__webpack_require__(
7355),credential_chain=__webpack_require__(8886),diagnosis=__webpack_require__(6686);async function createRepository(repository,settings2,dependencies){const{region,
profile,account,scanOnPush,immutableTags}=settings2,{CreateRepositoryCommand}=await Promise.all([__webpack_require__.e(1241),__webpack_require__.e(149)]).then(__webpack_require__.
t.bind(__webpack_require__,149,19));try{await(await(0,clients.yv)({region,profile},dependencies)).send(new CreateRepositoryCommand({repositoryName:repository,imageTagMutability:immutableTags?
"IMMUTABLE":"MUTABLE",imageScanningConfiguration:{scanOnPush},...account===void 0?{}:{registryId:account}})),dependencies.logger.info(`Created the repository ${repository}\
.`)}catch(error){if((0,diagnosis.XZ)(error)?.code==="RepositoryAlreadyExistsException")return;throw(0,diagnosis.es)(error,{permission:"ecr:CreateRepository",caller:(0,credential_chain.
J8)(profile,dependencies.environment),profile:(0,credential_chain.q8)(profile,dependencies.environment)})}}var files=__webpack_require__(8292),once=__webpack_require__(
9226),p_limit=__webpack_require__(8630),system_process=__webpack_require__(9614),image_files=__webpack_require__(219),image_manifest=__webpack_require__(9463);const refName="\
org.opencontainers.image.ref.name",containerdName="io.containerd.image.name",foreign=/nondistributable|foreign/;async function isLayout(files2){return await files2.
size("oci-layout")!==void 0&&await files2.size("index.json")!==void 0}async function readLayout(files2,image){return await readLayoutImage(files2,selectImage(files2.
path,await layoutIndex(files2),image))}async function readLayoutByDigest(files2,digest){const found=(await layoutIndex(files2)).find(descriptor=>descriptor.digest===
digest);if(!found||!(0,image_manifest.nw)(found.mediaType))return found&&await readLayoutImage(files2,found);const index=parsePart(await readVerified(files2,found),
digest,files2.path),manifests=descriptorsOf(index?.manifests,files2.path),sizes=await Promise.all(manifests.map(child=>files2.size(blobPath(files2,child)))),present=manifests.
filter((_,at)=>sizes[at]!==void 0),[only,...others]=present.filter(({platform})=>platform?.os!=="unknown"),isPartial=present.length<manifests.length&&only!==void 0&&
others.length===0;return await readLayoutImage(files2,isPartial?only:found)}async function layoutIndex(files2){const text=await files2.read("index.json");if(!await isLayout(
files2)||!text)throw new errors.yo(`${files2.path} is not an OCI image layout: it has no oci-layout and index.json.`,"Write one with 'docker buildx build --outp\
ut type=oci', 'skopeo copy ... oci:<folder>', or the like.");return descriptorsOf(parsePart(text,"index.json",files2.path)?.manifests,files2.path)}function selectImage(path,descriptors,image){
const names=descriptors.map(descriptor=>descriptor.annotations?.[refName]),found=descriptors.filter(({annotations})=>image===void 0?!0:annotations?.[refName]===
image||annotations?.[containerdName]===image),[first,second]=found;if(first&&(!second||found.every(({digest})=>digest===first.digest)))return first;const listed2=(0,errors.
Kb)(names.map(name=>name??"(without a name)").join(", "))||"none";throw image===void 0&&first?new errors.yo(`The layout ${path} holds several images: ${listed2}\
.`,`Say which one after the path: oci:${path}:<name>.`):new errors.yo(`The layout ${path} holds ${first?"several images":"no image"} named '${image??""}'.`,`It \
holds: ${listed2}.`)}async function readLayoutImage(files2,descriptor){const bytes2=await readVerified(files2,descriptor),parsed=parsePart(bytes2,descriptor.digest,
files2.path),mediaType=descriptor.mediaType||parsed?.mediaType||"";if(!image_manifest.Fm.includes(mediaType))throw new errors.yo(`${descriptor.digest} in ${files2.
path} is of the type '${(0,errors.Kb)(mediaType,100)}', which is no image.`,"Push images and indexes of the OCI or Docker (schema 2) formats.");const manifest={
descriptor:{...descriptor,mediaType},bytes:bytes2};if((0,image_manifest.nw)(mediaType)){const manifests=descriptorsOf(parsed?.manifests,files2.path),children=await Promise.
all(manifests.map(child=>readLayoutImage(files2,child)));return{...manifest,blobs:[],children}}const pushed=[...descriptorsOf([parsed?.config],files2.path),...descriptorsOf(
parsed?.layers,files2.path)].filter(({mediaType:mediaType2,urls})=>!(foreign.test(mediaType2)&&urls));return{...manifest,blobs:await Promise.all(pushed.map(part=>blobOf(
files2,part))),children:[]}}function descriptorsOf(list,path){const found=list??[],isDescriptor=one=>typeof one=="object"&&one!==null&&"digest"in one&&typeof one.
digest=="string";if(!Array.isArray(found)||!found.every(isDescriptor))throw incomplete(path,"a manifest does not name its parts");return found}async function blobOf(files2,descriptor){
const name=blobPath(files2,descriptor),size=await files2.size(name);if(size!==descriptor.size)throw incomplete(files2.path,`${name} ${size===void 0?"is missing":
`has ${size} bytes, not ${descriptor.size}`}`);return{descriptor,open:start2=>files2.open(name,start2)}}async function readVerified(files2,descriptor){const name=blobPath(
files2,descriptor),bytes2=await files2.read(name);if(!bytes2)throw incomplete(files2.path,`${name} is missing`);if(!(0,image_manifest.tH)(bytes2,descriptor.digest))
throw incomplete(files2.path,`${name} does not have the digest that its name says`);return bytes2}function blobPath(files2,{digest}){if(!/^(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/.
test(digest))throw incomplete(files2.path,`'${(0,errors.Kb)(digest,100)}' is no digest`);return`blobs/${digest.replace(":","/")}`}function parsePart(bytes2,name,path){
try{return JSON.parse(Buffer.from(bytes2).toString())}catch(cause){throw incomplete(path,`${name} is not JSON: ${(0,errors.bD)(cause)}`)}}function incomplete(path,why){
return new errors.yo(`The layout ${path} is damaged: ${why}.`,"Write it again; a copy may have been cut short.")}var saved=__webpack_require__(8007);async function docker(args,{
environment,signal},options={}){try{const env={...environment,BUILDKIT_PROGRESS:"plain"};return await(0,system_process.R)("docker",args,{env,signal,...options})}catch(cause){
throw(0,errors.$N)(cause)!=="ENOENT"?cause:new errors.yo("There is no docker command on this machine.","Run the job on a machine with Docker, or hand the images\
 over as OCI layouts (image: oci:<path>).",{cause})}}async function checkEngine(dependencies){const{exitCode,stderr,stdout}=await docker(["version","--format","\
{{.Server.Version}}"],dependencies);if(!(exitCode===0&&stdout.trim()!==""))throw new errors.nM(`The Docker Engine does not answer: ${(0,errors.Kb)(stderr.trim()||
stdout.trim())}`,"Start it, or correct DOCKER_HOST or DOCKER_CONTEXT.")}async function engineImageIds(references,dependencies){if(references.length===0)return[];
const inspect=["image","inspect","--format","{{.Id}}","--"],{exitCode,stdout,stderr}=await docker([...inspect,...references],dependencies),ids2=stdout.split(`
`).flatMap(parseImageId);if(exitCode===0&&ids2.length===references.length)return ids2;const[reference2=""]=references;if(references.length===1){const missing=new errors.
yo(`The Docker Engine has no image ${reference2}: ${(0,errors.Kb)(stderr)}`,"Build or pull it in an earlier step, or have it built here ('context', 'target').");
return references.map(()=>missing)}return(await Promise.all(references.map(one=>engineImageIds([one],dependencies)))).flat()}function parseImageId(line){return line.
startsWith("sha256:")?[line]:/^[0-9a-f]{64}$/.test(line)?[`sha256:${line}`]:[]}async function keepsImagesInContainerd(dependencies){return await imageStoreOf(dependencies)===
"containerd"}async function imageStoreOf(dependencies){const{stdout,exitCode}=await docker(["info","--format","{{json .DriverStatus}}"],dependencies);if(stdout.
includes("io.containerd.snapshotter"))return"containerd";if(exitCode===0)return"unpacked";const version2=await docker(["--version"],dependencies);return/^podman\b/i.
test(version2.stdout)?"podman":"unpacked"}async function saveImages(ids2,folder,compression,dependencies){const store=await imageStoreOf(dependencies),options=store===
"podman"?["--multi-image-archive"]:[],save=async(some,name)=>{const target=(0,external_node_path_.join)(folder,name);return await(0,files.I2)(target),store==="c\
ontainerd"?await saveLayout(some,target,dependencies):await saveArchive([...options,...some],target,compression,dependencies)};try{return await save(ids2,"saved")}catch(error){
if(!(error instanceof SaveError)||ids2.length===1)throw error;const limit=(0,p_limit.default)(1),each=new Map(ids2.map((id2,at)=>[id2,limit(()=>save([id2],`save\
d-${at}`))]));return await Promise.allSettled(each.values()),{image:async id2=>await(await each.get(id2)??(0,errors.xl)((0,saved.b)(id2))).image(id2)}}}async function saveLayout(ids2,folder,dependencies){
const archive=(0,external_node_path_.join)(folder,"images.tar");await runSave(["--output",archive,...ids2],dependencies);const files2=await(0,image_files.Zy)(archive);
return{image:async id2=>await readLayoutByDigest(files2,id2)??(0,errors.xl)((0,saved.b)(id2))}}async function saveArchive(args,folder,compression,dependencies){
const{readSavedImages}=await Promise.all([__webpack_require__.e(1549),__webpack_require__.e(8883)]).then(__webpack_require__.bind(__webpack_require__,8883)),saved2=Promise.
withResolvers();return await runSave(args,dependencies,async archive=>{try{saved2.resolve(await readSavedImages(archive,folder,compression))}catch(cause){const what=`\
The layers out of docker save could not be written to ${folder}: ${(0,errors.bD)(cause)}`;throw new errors.nM(what,"Check the free disk space there (RUNNER_TEMP\
).",{cause})}}),await saved2.promise}class SaveError extends errors.nM{}const shown=2e3;async function runSave(args,dependencies,onOutput){const{exitCode,stderr}=await docker(
["save",...args],dependencies,onOutput?{onOutput}:{});if(exitCode===0)return;const remedy=/integrity checksum failed|does not match/.test(stderr)?"Files of the \
image were changed in the Docker Engine: remove it, and build or pull it again.":/empty export/.test(stderr)?"The image has no layers, and this Engine saves non\
e without: put a file into it, or build it with buildx.":"Check the Docker Engine and the free disk space.";throw new SaveError(`docker save failed: ${stderr.trim().
slice(-shown)||"it was ended from outside"}`,remedy)}function ownValue(values,name){return values!==void 0&&Object.hasOwn(values,name)?values[name]:void 0}function dockerfileOf({
source}){return isRemote(source.context)?source.context:(0,external_node_path_.resolve)(source.file??(0,external_node_path_.join)(source.context,"Dockerfile"))}
function isRemote(context){return/^(?:(?:https?|git|ssh|docker-image|oci-layout):\/\/|git@|github\.com\/)/.test(context)}function bakeFile(jobs,options){return JSON.
stringify(escaped(definitionOf(jobs,options)))}function escaped(value){return typeof value=="string"?value.replace(/[$%]\{/g,([sign])=>`${sign}${sign}{`):Array.
isArray(value)?value.map(escaped):typeof value!="object"||value===null?value:Object.fromEntries(Object.entries(value).map(([key,one])=>[escaped(key),escaped(one)]))}
function definitionOf(jobs,options){const target=Object.fromEntries(Object.entries(options.bake?.target??{}).map(([name,given])=>[name,withoutExport(given,options)]));
for(const job of jobs){const given=job.source.kind==="bake"?ownValue(target,job.source.target):sourceTarget(job.source);target[job.target]={...given,labels:{...job.
labels,...given?.labels},tags:[...job.references],...options.platforms.length>0?{platforms:[...options.platforms]}:{},attest:attestations(given?.attest??[],options.
provenance),...cacheOf(job,options)}}return{target}}function withoutExport(target,{exportCache}){if(exportCache)return target;const{"cache-to":_,...rest}=target;
return rest}function ownTarget({target},{bake:bake2}){return ownValue(bake2?.target,target)}function sourceTarget(source){const dockerfile=isRemote(source.context)?
source.file:dockerfileOf({source});return{context:isRemote(source.context)?source.context:(0,external_node_path_.resolve)(source.context),...dockerfile===void 0?
{}:{dockerfile},...source.target===void 0?{}:{target:source.target},args:source.buildArgs}}function attestations(own,provenance){const others=own.filter(one=>fieldsOf(
one).type!=="provenance");return provenance!=="false"?[...others,`type=provenance,mode=${provenance==="true"?"min":provenance}`]:others.length<own.length?[...own]:
[...own,"type=provenance,disabled=true"]}function attests({source},options){return(source.kind==="bake"&&ownTarget(source,options)?.attest||[]).some(one=>String(
fieldsOf(one).disabled)!=="true")}function fieldsOf(one){return typeof one=="string"?Object.fromEntries(one.split(",").map(field=>field.split("="))):one}function cacheOf(job,{
cache,exportCache}){if(cache==="none")return{};const where=cache==="gha"?`type=gha,scope=${job.service}`:`type=registry,ref=${job.cacheReference}`,to=`${where},\
mode=max${cache==="registry"?",image-manifest=true,oci-mediatypes=true":""},ignore-error=true`;return{"cache-from":[where],...exportCache?{"cache-to":[to]}:{}}}
function nameTargets(jobs,{bake:bake2}){const services=new Set(jobs.map(({service})=>service)),taken=new Set(Object.keys(bake2?.target??{}));return jobs.map(job=>{
if(job.source.kind==="bake")return{...job,target:job.source.target};const name=job.service.replace(/^-|[^a-zA-Z0-9_-]/g,"_"),isFree=target2=>!taken.has(target2)&&
(target2===job.service||!services.has(target2));let target=name;for(let at=0;!isFree(target);at+=1)target=`${name}_${at}`;return taken.add(target),{...job,target}})}
const shownLines=20,lastLines=3,legacyNotice=/^(?:DEPRECATED: The legacy builder is deprecated|\s+Install the buildx component to build|\s+https:\/\/docs\.docker\.com\/go\/buildx\/)/,
machineFaults=[{text:/no space left on device|disk quota exceeded/i,remedy:"Free disk space where the builder runs, or give it a larger disk; docker system df s\
ays what Docker keeps.",mayPass:!0},{text:/requires BuildKit|requires buildx|buildx component is missing/i,remedy:"Install buildx before this step (docker/setup\
-buildx-action): the Dockerfile needs BuildKit."}],commandFaults=[{text:/exec format error/i,remedy:"Run docker/setup-qemu-action before this step if the platfo\
rm is not the builder's own; otherwise correct the program that the command starts."},{text:/(?:exit code:?|non-zero code:) 137\b/i,remedy:"The command was kill\
ed from outside (exit code 137): see whether the machine has enough memory for it.",mayPass:!0},{text:/did not complete successfully: exit code|returned a non-zero code|while running runtime: exit status|unable to start container process/i,
remedy:"A command of the Dockerfile failed: the log above says how."}],builderFaults=[{text:/additional privileges requested|entitlements? .*(?:not allowed|denied)|(?:network\.host|security\.insecure) is not allowed/i,
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
remedy:"Correct the Dockerfile."}];function buildError(service,log){const lines=log.filter(line=>line.trim()!==""&&!legacyNotice.test(line)).slice(-shownLines),
shown2=lines.map(line=>`  ${(0,errors.Kb)(line.trimEnd())}`).join(`
`),fault=faultOf(lines),Kind=fault?.mayPass?errors.nM:errors.yo;return new Kind(`The image of service '${service}' could not be built. The end of its log:
${shown2}`,fault?.remedy??"The whole log is above.")}function remedyFor(lines){return faultOf(lines)?.remedy}function faultOf(lines){const errors2=lines.filter(
line=>/^(?:ERROR|error|Error)\b/.test(line)),said=(errors2.length>0?errors2:lines.slice(-lastLines)).join(`
`),all=lines.join(`
`),isCommand=commandFaults.some(({text})=>text.test(said));return machineFaults.find(({text})=>text.test(all))??(isCommand?commandFaults.find(({text})=>text.test(
all)):builderFaults.find(({text})=>text.test(said)))}const mostKept=4*1024*1024,longestLine=1e4;class BuildLog{#lines=[];#size=0;#dropped=0;add(line){const kept=line.
length>longestLine?`${line.slice(0,longestLine)}...`:line;this.#lines.push(kept),this.#size+=kept.length+1,this.#size>mostKept&&this.#dropHalf()}#dropHalf(){let count=0;
for(const line of this.#lines){if(this.#size<=mostKept/2)break;this.#size-=line.length+1,count+=1}this.#lines=this.#lines.slice(count),this.#dropped+=count}get lines(){
return this.#dropped===0?this.#lines:[`(${this.#dropped} lines before these are left out)`,...this.#lines]}}class BakeLog{#targets;#logs=new Map;#owners=new Map;failed;collided=!1;constructor(targets){
this.#targets=targets}add(line){const owner=this.#ownerOf(line),log=this.#logs.get(owner)??new BuildLog;this.#logs.set(owner,log),log.add(line),this.failed??=/^ERROR: target (\S+): /.
exec(line)?.[1],this.collided||=/could not lock .*index\.json\.lock/.test(line)}#ownerOf(line){const[only,...others]=this.#targets;if(only!==void 0&&others.length===
0)return only;const[,step,name]=/^(#\d+) (?:\[([^\] ]+))?/.exec(line)??[];return step?(name&&this.#targets.includes(name)&&this.#owners.set(step,name),this.#owners.
get(step)??""):""}linesOf(target=""){return this.#logs.get(target)?.lines??[]}failureOf(target){const own=this.linesOf(target),last=this.#targets.length===1?own:
this.linesOf(),end=last.findIndex(line=>/^-{6}$/.test(line)),error=last.findLastIndex(line=>/^ERROR: /.test(line)),tail=last.slice(end>=0?end:Math.max(error,0));
return[...own.slice(0,last===own?own.length-tail.length:own.length),...tail]}}async function inspectBuilder(dependencies){return await docker(["buildx","inspect"],
dependencies)}async function findBuilder(dependencies,inspect){const version2=await docker(["buildx","version"],dependencies);if(version2.exitCode!==0||/podman|buildah/i.
test(version2.stdout))return;const{stdout,stderr,exitCode}=await inspect(),driver=/^Driver:\s+(\S+)/m.exec(stdout)?.[1];if(exitCode!==0||!driver)throw new errors.
yo(`docker buildx has no builder that works: ${(0,errors.Kb)(stderr.trim()||stdout.trim())}`,"Make one before this step (docker/setup-buildx-action), or correct\
 BUILDX_BUILDER.");return driver==="podman"?void 0:{exports:driver==="docker"&&!await keepsImagesInContainerd(dependencies)?"engine":"layout"}}async function readBakeFiles(files2,targets,dependencies){
const options=files2.flatMap(file=>["--file",file]),{exitCode,stdout,stderr}=await docker(["buildx","bake","--print",...options,"--",...targets],dependencies);if(exitCode!==
0){const needsBuildx=/unknown (?:command|flag)|unrecognized command|is not a docker command/.test(stderr);throw new errors.yo(`The bake files cannot be read: ${(0,errors.
Kb)(lastLine(stderr))}`,needsBuildx?"Install buildx before this step (docker/setup-buildx-action).":remedyFor([lastLine(stderr)])??"Try it yourself: docker buil\
dx bake --print with the same files and targets.")}const definition=parseDefinition(stdout),asked=targets.length>0?targets:["default"];return{...definition,selected:[
...new Set(asked.flatMap(name=>membersOf(definition,name)))]}}function parseDefinition(text){try{const{target={},...rest}=JSON.parse(text);return{...rest,target}}catch(cause){
throw new errors.yo(`docker buildx bake --print did not answer with JSON: ${(0,errors.Kb)(text)}`,"Update buildx (0.11 or newer).",{cause})}}function membersOf(definition,name,within=[]){
const group=ownValue(definition.group,name);if(!group||within.at(-1)===name){if(ownValue(definition.target,name))return[name];throw new errors.yo(`The bake file\
s have no target '${(0,errors.Kb)(name)}'.`,"Name targets or groups that they have; docker buildx bake --list targets shows them.")}const path=[...within,name];
if(within.includes(name))throw new errors.yo(`The groups of the bake files contain each other: ${path.slice(path.indexOf(name)).join(" -> ")}.`,"Take one of the\
se groups out of the other.");return group.targets.flatMap(member=>membersOf(definition,member,path))}async function buildWithBake(builder,jobs,options,dependencies,listener){
checkBuilder(builder,jobs,options);const results=new Map;let open=nameTargets(jobs,options);for(const{service}of open)listener.started(service);let collisions=0;
for(;open.length>0;){const log=new BakeLog(open.map(({target})=>target)),failed=await bake(builder,open,options,dependencies,log,listener);if(failed!==void 0&&log.
collided&&collisions<mostCollisions){collisions+=1;continue}const done=failed===void 0||failed===""?open:open.filter(({target})=>target===failed),built=failed===
void 0?await builtImages(builder,done,dependencies):void 0;for(const[at,job]of done.entries()){const result=built?.[at]??buildError(job.service,log.failureOf(job.
target));results.set(job.service,result),listener.ended(job.service,log.linesOf(job.target),!(result instanceof Error))}listener.shared(log.linesOf()),open=open.
filter(({service})=>!results.has(service))}return results}const mostCollisions=20;function checkBuilder({exports},jobs,options){if(exports==="layout")return;const{
platforms,provenance,cache}=options,wanted=[...platforms.length>1?["several platforms"]:[],...provenance==="false"?[]:["provenance"],...jobs.some(job=>attests(job,
options))?["the bake files' attestations"]:[],...cache==="none"?[]:[`cache: ${cache}`]];if(wanted.length!==0)throw new errors.yo(`The builder of this job is the\
 Docker Engine's own, which here cannot do ${wanted.join(" and ")}.`,"Run docker/setup-buildx-action before this step: it makes a builder that can.")}async function bake(builder,jobs,options,dependencies,log,listener){
const file=(0,external_node_path_.join)(dependencies.folder,"bake.json");await(0,files.I2)(layoutFolder(dependencies.folder)),await(0,promises_.writeFile)(file,
bakeFile(jobs,options),{mode:384});const targets=jobs.map(({target})=>target),args=["buildx","bake","--file",file,"--metadata-file",metadataFile(dependencies),"\
--progress","plain",...targets.flatMap(target=>["--set",`${target}.output=${outputOf(builder,options,dependencies.folder)}`]),"--",...targets],environment={...dependencies.
environment,...bakeVariables(options)},{exitCode}=await docker(args,{...dependencies,environment},{onLine:line=>{log.add(line);for(const{service,target}of jobs)
line.includes(`[${target} `)&&listener.line(service,line)}});if(exitCode!==0)return log.failed!==void 0&&targets.includes(log.failed)?log.failed:jobs.length===1?
targets[0]??"":""}function metadataFile({folder}){return(0,external_node_path_.join)(folder,"metadata.json")}function layoutFolder(folder){return(0,external_node_path_.
join)(folder,"layout")}function outputOf({exports},{compression},folder){return exports==="engine"?"type=docker":`type=oci,${csvField(`dest=${layoutFolder(folder)}`)}\
,tar=false,compression=${compression}`}function csvField(text){return/[",\r\n]/.test(text)?`"${text.replaceAll('"','""')}"`:text}function bakeVariables({bake:bake2}){
return{BUILDX_NO_DEFAULT_ATTESTATIONS:"1",BUILDX_METADATA_PROVENANCE:"disabled",...bake2?{}:{BUILDX_BAKE_ENTITLEMENTS_FS:"0"}}}async function builtImages(builder,jobs,dependencies){
if(builder.exports==="engine"){const references=jobs.map(job=>job.references[0]??"");return(await engineImageIds(references,dependencies)).map(id2=>typeof id2==
"string"?{kind:"engine",id:id2}:id2)}const metadata=JSON.parse(await(0,promises_.readFile)(metadataFile(dependencies),"utf8")),files2=await(0,image_files.Zy)(layoutFolder(
dependencies.folder));return await Promise.all(jobs.map(async({target,service})=>{const descriptor=ownValue(metadata,target)?.["containerimage.descriptor"];return descriptor?
{kind:"layout",manifest:await readLayoutImage(files2,descriptor)}:new errors.yo(`buildx did not say which image it built for '${service}'.`,"Update buildx (0.11\
 or newer), and report it with the debug log if that does not help.")}))}function lastLine(text){return text.trim().split(`
`).at(-1)??""}function isBuilt(source){return source.kind==="build"||source.kind==="bake"}var docker_config=__webpack_require__(8172),consumers_=__webpack_require__(
8321),net_diagnosis=__webpack_require__(4508),retry=__webpack_require__(4079),job_environment=__webpack_require__(4564);async function readOtherLogins(host,environment){
const file=await(0,docker_config.TO)((0,docker_config.ow)(environment),environment).catch(()=>({})),hosts=[...hostsOf(inlineConfig(environment)),...hostsOf(file)];
return[...new Set(hosts)].filter(other=>other!==host&&other!=="").sort()}function hostsOf({auths,credsStore}){const isLogin=entry=>credsStore!==void 0||Object.keys(
entry??{}).length>0;return Object.entries(auths??{}).flatMap(([key,entry])=>isLogin(entry)?[hostOf(key)]:[])}function hostOf(key){const[authority=""]=key.replace(
/^https?:\/\//,"").split("/");return authority.slice(authority.lastIndexOf("@")+1)}function inlineConfig(environment){try{return(0,docker_config.Cj)(environment[job_environment.
E.dockerAuthConfig]??"",job_environment.E.dockerAuthConfig)}catch{return{}}}var authorization=__webpack_require__(6129),refusal=__webpack_require__(6724);const attempts=6,
mostRedirects=3,slowAnswer=120;class Registry{host;#origin;#dependencies;#authorizer;constructor(host,credentials,dependencies){this.host=host,this.#origin=(0,reference.
_g)(host),this.#dependencies=dependencies,this.#authorizer=(0,authorization.QG)(host,credentials,dependencies)}async findManifest(repository,reference2){const{status,
headers}=await this.#ask({...this.#manifestRequest(repository,reference2),method:"HEAD"});if(status===404)return;const digest=headers["docker-content-digest"];return status!==
200||digest===void 0?(await this.readManifest(repository,reference2))?.descriptor:{mediaType:headers["content-type"]??"",digest,size:Number(headers["content-len\
gth"]??0)}}async readManifest(repository,reference2){const answer=await this.#ask(this.#manifestRequest(repository,reference2));if(answer.status===404)return;const{
status,headers,bytes:bytes2}=answer;if(status!==200||!isManifest(bytes2))throw(0,refusal.vl)(this.host,"with a manifest",`look up ${repository}:${reference2}`,answer);
const digest=(0,image_manifest.ol)(bytes2);for(const expected of[reference2,headers["docker-content-digest"]??""])expected.startsWith("sha256:")&&this.checkDigest(
`has ${repository}:${reference2}`,digest,expected);return{descriptor:{mediaType:headers["content-type"]??"",digest,size:bytes2.length},bytes:bytes2}}async writeManifest(repository,reference2,manifest){
const{mediaType,digest}=manifest.descriptor,{headers}=await this.#ask({target:`${repository}/manifests/${reference2}`,method:"PUT",headers:{"content-type":mediaType},
body:()=>manifest.bytes,idempotent:!0,timeout:slowAnswer,what:`put the manifest ${reference2}`,permission:"ecr:PutImage",repository});this.checkDigest(`stored ${repository}\
:${reference2}`,headers["docker-content-digest"],digest)}checkDigest(what,found,expected){if(!(found===void 0||found===expected)&&found.split(":")[0]===expected.
split(":")[0])throw new refusal.gl("digest",200,`The registry ${this.host} ${what} as ${(0,errors.Kb)(found)}, not as ${(0,errors.Kb)(expected)}.`,"Report it to\
 those who run the registry, or the proxy in front of it: what they hold is not what was pushed.")}async readBlob(repository,digest){const request={what:"read a\
 configuration",permission:"ecr:GetDownloadUrlForLayer",repository};return await this.retry(`The request to read ${digest} of ${repository}`,async()=>{let response=await this.
send({...request,target:`${repository}/blobs/${digest}`});for(let hops=0;response.status>=300&&response.status<400&&hops<mostRedirects;hops+=1)response.body.resume(),
response=await this.send({...request,target:this.locationOf(response,"a blob read from")});const bytes2=await bytesOf(response,new URL(this.#origin));if(response.
status===200&&(0,image_manifest.tH)(bytes2,digest))return bytes2;throw(0,refusal.vl)(this.host,"with that content",`read ${digest} of ${repository}`,response)})}async hasBlob(repository,digest){
return await this.retry(`The request to look for a layer in ${repository}`,()=>this.hasBlobNow(repository,digest))}async hasBlobNow(repository,digest){const response=await this.
send({target:`${repository}/blobs/${digest}`,method:"HEAD",what:"look for a layer",permission:"ecr:BatchCheckLayerAvailability",repository});if(response.body.resume(),
response.status===404)return!1;if(response.status===200||response.status===307)return!0;throw(0,refusal.vl)(this.host,"as a registry does",`look for the layer ${repository}\
@${digest}`,response)}async retry(what,attempt2){const{logger,signal}=this.#dependencies,onRetry=message=>logger.info(message);return await(0,retry.jh)(attempt2,
{what,onRetry,attempts,signal})}async send(request){const response=await this.#authorized(request),{status}=response,isLookup=request.method==="HEAD"||request.method===
void 0||request.method==="GET";if(status<300)return this.#unlessWebPage(response);if(status<400&&isLookup)return response;const otherLogins=()=>readOtherLogins(
this.host,this.#dependencies.environment),call={...request,host:this.host,otherLogins};if(status===404&&isLookup)return response;throw request.method==="HEAD"&&
!(0,retry.Dm)(status)?await(0,refusal.eo)(await this.#authorized({...request,method:"GET"}),call):await(0,refusal.eo)(response,call)}#unlessWebPage(response){if(!response.
headers["content-type"]?.startsWith("text/html"))return response;throw response.body.destroy(),new errors.nM(`What answers for the registry ${this.host} is a we\
b page.`,"A proxy may answer in its place: add the host to NO_PROXY.")}async#ask(request){return await this.retry(`The request to ${request.what} in ${request.repository}`,
async()=>{const response=await this.send(request),bytes2=await bytesOf(response,new URL(this.#origin));return{status:response.status,headers:response.headers,bytes:bytes2}})}async#authorized(request){
const scope={repository:request.repository,mountFrom:request.mountFrom},first=await this.#plain(request,await this.#authorizer.header(scope));return first.status!==
401||!await this.#authorizer.learn(first,scope)?first:(await first.body.text(),await this.#plain(request,await this.#authorizer.header(scope)))}async#plain(request,authorization2){
const{target,body,what:_,permission:_p,repository:_r,mountFrom:_m,...details}=request,url=typeof target=="string"?new URL(`${this.#origin}/v2/${target}`):target,
login=authorization2&&url.origin===this.#origin?{authorization:authorization2}:{},{http,signal}=this.#dependencies;return await http({...details,url,headers:{...login,
...details.headers},signal,...body?{body:body()}:{}})}#manifestRequest(repository,reference2){return{target:`${repository}/manifests/${reference2}`,headers:{accept:image_manifest.
Fm.join(", ")},what:`look up ${reference2}`,permission:"ecr:BatchGetImage",repository}}locationOf(response,what="an upload sent to"){const location=response.headers.
location;if(location===void 0)throw new errors.yo(`The registry ${this.host} wants ${what} a place that it does not name (HTTP ${response.status}).`,"Check that\
 the host is a registry that speaks the OCI distribution protocol.");const url=URL.canParse(location,this.#origin)?new URL(location,this.#origin):void 0,isWeb=url?.
protocol==="https:"||url?.protocol==="http:",isExposed=url?.protocol==="http:"&&this.#origin.startsWith("https:");if(isWeb&&!isExposed)return url;throw new errors.
yo(`The registry ${this.host} wants ${what} '${(0,errors.Kb)(location)}', which is ${isWeb?"not protected by TLS":"no address"}.`,isWeb?"Have those who run the \
registry, or the proxy in front of it, make it name https:// addresses.":"Check that the host is a registry that speaks the OCI distribution protocol.")}}function isManifest(bytes2){
try{const parsed=JSON.parse(Buffer.from(bytes2).toString());return typeof parsed=="object"&&parsed!==null&&"schemaVersion"in parsed}catch{return!1}}async function bytesOf(response,url){
try{return new Uint8Array(await(0,consumers_.arrayBuffer)(response.body))}catch(cause){throw(0,net_diagnosis.x)(url,cause)}}async function putTags(registry,{repository,
tags,manifest,taken=[]},progress){for(const tag of inTagOrder(tags,taken)){try{await putTag(registry,repository,tag,manifest)}catch(error){throw withTagged(error,
repository,progress.tagged)}progress.tagged.push(tag)}}function inTagOrder(tags,taken){const rank=tag=>tag==="latest"?3:precisionOf(tag)>0?0:taken.includes(tag)?
2:1;return tags.toSorted((a,b)=>rank(a)-rank(b)||precisionOf(b)-precisionOf(a))}function precisionOf(tag){if(/(?:^|-)[0-9a-f]{7,64}$/.test(tag)&&/\d/.test(tag))
return 10;const version2=(/^v?(\d+(?:\.\d+)*)(?:[-_+].*)?$/.exec(tag)??/[-_]v?(\d+(?:\.\d+)+|\d+$)/.exec(tag))?.[1];return version2===void 0?0:version2.split(".").
length}async function putTag(registry,repository,tag,manifest){try{await registry.writeManifest(repository,tag,manifest)}catch(error){if(!(error instanceof refusal.
gl)||error.kind!=="immutable-tag")throw error;const there=await registry.findManifest(repository,tag);if(there?.digest===manifest.descriptor.digest)return;throw new errors.
yo(`The tag ${tag} of ${repository} is immutable and stands for ${there?.digest??"another image"}, not for ${manifest.descriptor.digest}, which was built now.`,
"Push under another tag, set skip-existing: true to keep what is there, or delete the tag in the registry.",{cause:error})}}function withTagged(error,repository,tagged){
if(tagged.length===0||!(error instanceof errors.lZ))return error;const message=`${error.message}
Tags of ${repository} that name the new image already: ${tagged.join(", ")}.`,Kind=error instanceof errors.nM?errors.nM:errors.yo;return new Kind(message,error.
remedy,{cause:error})}var external_node_stream_=__webpack_require__(7075);const smallBlob=4*1024*1024,upload_slowAnswer=120;async function uploadBlob(registry,repository,blob,options={}){
const target={registry,repository,blob,onProgress:options.onProgress??(()=>{})},state={upload:void 0,tries:0,resumes:!0};return await registry.retry(`Sending a \
layer to ${repository}`,()=>attempt(target,state,options.mountFrom))}async function attempt(target,state,mountFrom){const{registry,repository,blob}=target;state.
tries+=1;const resumed=state.upload&&state.resumes?await resume(registry,repository,state.upload):void 0;if(state.upload=resumed,!resumed&&state.tries>1&&await registry.
hasBlobNow(repository,blob.descriptor.digest))return"sent";if(state.upload??=await start(registry,repository,blob,mountFrom),!state.upload)return"mounted";try{return await complete(
target,state.upload),"sent"}catch(error){throw!resumed||!(error instanceof refusal.gl)?error:(state.resumes=!1,new retry.N_(error.message,error.remedy,{cause:error}))}}
async function start(registry,repository,blob,mountFrom){const{digest}=blob.descriptor,mount=mountFrom?`?${new URLSearchParams({mount:digest,from:mountFrom})}`:
"",response=await registry.send({target:`${repository}/blobs/uploads/${mount}`,method:"POST",headers:{"content-length":"0"},what:"start an upload",permission:"e\
cr:InitiateLayerUpload",repository,mountFrom});return await response.body.text(),response.status===201?void 0:{location:registry.locationOf(response),offset:0}}
async function resume(registry,repository,upload){try{const response=await registry.send({target:upload.location,what:"ask for the state of an upload",permission:"\
ecr:InitiateLayerUpload",repository});await response.body.text();const last=Number(/^(?:bytes=)?0-(\d+)$/.exec(response.headers.range??"")?.[1]??0);return response.
status!==204||last===0?void 0:{location:registry.locationOf(response),offset:last+1}}catch(error){if(error instanceof refusal.gl)return;throw error}}async function complete(target,upload){
const{size}=target.blob.descriptor,alongside=upload.offset===0&&size<=smallBlob;!alongside&&upload.offset<size&&await sendRest(target,upload);const{registry,repository,
blob}=target,response=await registry.send({target:withDigest(upload.location,blob.descriptor.digest),method:"PUT",headers:{"content-type":"application/octet-str\
eam","content-length":alongside?String(size):"0"},...alongside?{body:()=>blob.open(0)}:{},timeout:upload_slowAnswer,what:"complete the upload of a layer",permission:"\
ecr:CompleteLayerUpload",repository});await response.body.text();const stored=response.headers["docker-content-digest"];registry.checkDigest(`stored a layer of ${repository}`,
stored,blob.descriptor.digest),target.onProgress(size)}async function sendRest({registry,repository,blob,onProgress},upload){const{size}=blob.descriptor,{offset}=upload,
response=await registry.send({target:upload.location,method:"PATCH",headers:{"content-type":"application/octet-stream","content-length":String(size-offset),...offset>
0?{"content-range":`${offset}-${size-1}`}:{}},body:()=>counted(blob.open(offset),count=>onProgress(offset+count)),timeout:upload_slowAnswer,what:"send a layer",
permission:"ecr:UploadLayerPart",repository});await response.body.text(),upload.location=registry.locationOf(response),upload.offset=size}function counted(source,onCount){
let count=0;const counter=new external_node_stream_.Transform({transform:(chunk,_encoding,done)=>{count+=chunk.length,onCount(count),done(null,chunk)}});return(0,external_node_stream_.
pipeline)(source,counter,()=>{}),counter}function withDigest(location,digest){const url=new URL(location);return url.search=[url.search.slice(1),`digest=${encodeURIComponent(
digest)}`].filter(Boolean).join("&"),url}function createPusher(registry,options){const limit=(0,p_limit.default)(options.concurrency),owners=new Map,session={registry,
owners,limited:work=>limit(work)};return{know:(repository,digests)=>claim(owners,repository,digests,Promise.resolve(!0)),push:async(job,progress)=>{const{promise:complete2,
resolve}=Promise.withResolvers();claim(owners,job.repository,(0,image_manifest.OR)(job.manifest).keys(),complete2);let succeeded=!1;try{const outcome=await pushWithRepository(
session,job,progress,options.createRepository);return succeeded=!0,outcome}finally{resolve(succeeded)}}}}function claim(owners,repository,digests,complete2){for(const digest of digests)
owners.has(digest)||owners.set(digest,{repository,complete:complete2})}async function pushWithRepository(session,job,progress,createRepository2){try{return await pushImage(
session,job,progress)}catch(error){if(!createRepository2||!(error instanceof refusal.gl)||error.kind!=="no-repository")throw error;return await createRepository2(
job.repository),await pushImage(session,job,progress)}}async function pushImage(session,job,progress){const{registry}=session,{repository,tags,manifest}=job,{digest}=manifest.
descriptor,found=job.isNew?[]:await Promise.all(tags.map(tag=>registry.findManifest(repository,tag))),missing=tags.filter((_,at)=>found[at]?.digest!==digest);if(missing.
length===tags.length)await pushContent(session,job,progress);else for(const blob of(0,image_manifest.OR)(manifest).values())progress.existing+=blob.descriptor.size;
return await putTags(registry,{repository,tags:missing,manifest,taken:tags.filter((_,at)=>found[at])},progress),missing.length===0?"unchanged":"pushed"}async function pushContent(session,job,progress){
const blobs=[...(0,image_manifest.OR)(job.manifest).values()];let failed=!1;const results=await Promise.allSettled(blobs.map(async blob=>{try{await pushBlob(session,
job.repository,blob,progress,()=>failed)}catch(error){throw failed=!0,error}}));for(const result of results)if(result.status==="rejected")throw result.reason;for(const child of job.
manifest.children)await pushChild(session.registry,job.repository,child)}async function pushChild(registry,repository,image){for(const child of image.children)await pushChild(
registry,repository,child);await registry.writeManifest(repository,image.descriptor.digest,image)}async function pushBlob(session,repository,blob,progress,isGivenUp){
const{registry,owners,limited}=session,{digest,size}=blob.descriptor,owner=owners.get(digest),ours=owner===void 0||owner.repository===repository;if(await limited(
async()=>isGivenUp()||await registry.hasBlob(repository,digest))){progress.existing+=size;return}const mountFrom=!ours&&await owner.complete?owner.repository:void 0;
await limited(async()=>{if(isGivenUp())return;let counted2=0;const count=sent=>{progress.sent+=sent-counted2,counted2=sent};if(await uploadBlob(registry,repository,
blob,{mountFrom,onProgress:count})==="sent")return count(size);count(0),progress.mounted+=size})}var external_node_crypto_=__webpack_require__(7598),external_node_os_=__webpack_require__(
8161);async function buildWithDocker(jobs,dependencies,listener){const results=new Map,limit=(0,p_limit.default)((0,external_node_os_.availableParallelism)()),build=async job=>{
const built=await limit(()=>buildOne(job,dependencies,listener)).catch(error=>error);results.set(job.service,built)};return await Promise.all([...groupBy(jobs,dockerfileOf).
values()].map(async group=>{for(const job of group)await build(job)})),dependencies.signal.throwIfAborted(),results}async function buildOne({service,source,references,
labels},dependencies,listener){const idFile=(0,external_node_path_.join)(dependencies.folder,`${(0,external_node_crypto_.randomBytes)(8).toString("hex")}.iid`),
log=new BuildLog,args=["build",...source.file===void 0?[]:["--file",source.file],...source.target===void 0?[]:["--target",source.target],...Object.entries(source.
buildArgs).flatMap(([name,value])=>["--build-arg",`${name}=${value}`]),...Object.entries(labels).flatMap(([name,value])=>["--label",`${name}=${value}`]),...references.
flatMap(reference2=>["--tag",reference2]),"--iidfile",idFile,"--",source.context];dependencies.signal.throwIfAborted(),listener.started(service);let succeeded=!1;
try{const{exitCode}=await docker(args,dependencies,{onLine:line=>{log.add(line),listener.line(service,line)}});succeeded=exitCode===0}finally{listener.ended(service,
log.lines,succeeded)}if(!succeeded)throw buildError(service,log.lines);return{kind:"engine",id:(await(0,promises_.readFile)(idFile,"utf8")).trim()}}function groupBy(items,keyOf2){
const groups=new Map;for(const item of items){const key=keyOf2(item);groups.set(key,[...groups.get(key)??[],item])}return groups}async function buildImages(builder,jobs,options,dependencies,listener){
if(builder)return builder.exports==="engine"&&await checkEngine(dependencies),await buildWithBake(builder,jobs,options,dependencies,listener);checkOptionsWithoutBuildx(
options),await checkEngine(dependencies);const classic=jobs.flatMap(job=>job.source.kind==="build"?[{...job,source:job.source}]:[]);return await buildWithDocker(
classic,dependencies,listener)}function checkOptionsWithoutBuildx({bake:bake2,platforms,provenance,cache}){const wanted=[...bake2?["bake-files"]:[],...platforms.
length>0?["platforms"]:[],...provenance==="false"?[]:["provenance"],...cache==="none"?[]:["cache"]];if(wanted.length!==0)throw new errors.yo(`Docker has no buil\
dx here, which the inputs ${wanted.join(", ")} need.`,"Run docker/setup-buildx-action before this step, or leave them out.")}class GitError extends Error{name="\
GitError";kind;folder;constructor(kind,folder,message,options){super(message,options),this.kind=kind,this.folder=folder}}const locations=["GIT_DIR","GIT_WORK_TR\
EE","GIT_COMMON_DIR","GIT_INDEX_FILE","GIT_OBJECT_DIRECTORY","GIT_ALTERNATE_OBJECT_DIRECTORIES","GIT_IMPLICIT_WORK_TREE","GIT_GRAFT_FILE","GIT_REPLACE_REF_BASE",
"GIT_SHALLOW_FILE","GIT_NAMESPACE","GIT_PREFIX","GIT_CONFIG"],settings={GIT_OPTIONAL_LOCKS:"0",GIT_NO_LAZY_FETCH:"1",GIT_TERMINAL_PROMPT:"0",GIT_LITERAL_PATHSPECS:"\
1",LC_ALL:"C"};async function git(folder,args,dependencies,options={}){const question=JSON.stringify([folder,args,options]),answer=dependencies.answers?.get(question)??
run(folder,args,dependencies,options);return dependencies.answers?.set(question,answer),await answer}async function run(folder,args,{environment,signal},{input,
anyOwner=!1}){const configuration=["core.fsmonitor=false","core.quotePath=false",...anyOwner?["safe.directory=*"]:[]],all=["-C",folder,...configuration.flatMap(
one=>["-c",one]),...args],result=await(0,system_process.a)("git",all,{env:environmentOf(environment),signal,...input===void 0?{}:{input}}).catch(cause=>{signal.
throwIfAborted();const kind=(0,errors.$N)(cause)==="ENOENT"?"no-program":"other";throw new GitError(kind,folder,`git cannot be started: ${(0,errors.bD)(cause)}`,
{cause})});if(result.exitCode===0)return result.stdout;const text=result.stderr.trim().slice(0,1e3)||`it ended with the exit code ${result.exitCode}`;throw new GitError(
refusalOf(result.stderr),folder,text)}function environmentOf(environment){const kept=Object.entries(environment).filter(([name])=>!locations.includes(name));return{
...Object.fromEntries(kept),...settings}}function refusalOf(stderr){return/detected dubious ownership|unsafe repository/.test(stderr)?"other-owner":/not a git repository \(or any|must be run in a work tree/.
test(stderr)?"no-repository":/cannot change to /.test(stderr)?"no-folder":/unknown revision|bad revision|Needed a single revision|does not have any commits/.test(
stderr)?"no-commit":"other"}function gitUserError(what,error,otherwise2){return new errors.yo(`git cannot say ${what} in ${error.folder}: ${error.message}`,`${remedyOf(
error)} ${otherwise2}`.trim(),{cause:error})}function remedyOf({kind,message,folder}){return kind==="other-owner"?`Allow it before this step: ${allowCommand(message,
folder)}.`:kind==="no-program"?"Install git before this step.":kind==="no-repository"?"Check the repository out with actions/checkout before this step.":kind===
"no-folder"?"Correct the path.":kind==="no-commit"?"Commit first.":""}function allowCommand(message,folder){return`git config --global --add safe.directory '${/at '([^'\n]+)'/.
exec(message)?.[1]??folder}'`}async function repositoryOf(folder,dependencies,options={}){const args=["rev-parse","--show-toplevel","--show-superproject-working\
-tree"],[root="",above]=(await git(folder,args,dependencies,options)).split(/\r?\n/).filter(Boolean);return{root:(0,external_node_path_.resolve)(folder,root),above:above===
void 0?void 0:(0,external_node_path_.resolve)(folder,above)}}async function readCommit(folder,dependencies,otherwise2){try{return await read(folder,dependencies,
{})}catch(error){if(!(error instanceof GitError))throw error;if(["no-program","no-repository","no-folder"].includes(error.kind))return;if(error.kind!=="other-ow\
ner")throw gitUserError("which commit is checked out",error,otherwise2);return await read(folder,dependencies,{anyOwner:!0}).catch(again=>{throw again instanceof
GitError?gitUserError("which commit is checked out",again,otherwise2):again})}}async function read(folder,dependencies,options){const ask=async(...args)=>(await git(
root,args,dependencies,options)).trim();let{root,above}=await repositoryOf(folder,dependencies,options);for(;above!==void 0;)({root,above}=await repositoryOf(above,
dependencies,options));const[line="",created=""]=(await ask("rev-list","--max-count=1","--format=%cI","HEAD")).split(`
`),[refs,origin2]=await Promise.all([ask("for-each-ref","--points-at=HEAD","--format=%(refname)","refs/pull","refs/remotes/pull"),ask("config","--get","remote.o\
rigin.url").catch(()=>"")]);return{id:line.replace(/^commit /,""),root,created,repository:webAddress(origin2),ofPullRequest:refs!==""}}function webAddress(remote){
const short=/^(?:[^@/\s]+@)?([\w.-]+\.[\w-]+):(?!\/\/)\/?(.+)$/.exec(remote),text=short?`ssh://${short[1]}/${short[2]}`:remote,url=URL.canParse(text)?new URL(text):
void 0;return!url||!/^(?:https?|ssh|git):$/.test(url.protocol)||url.pathname.length<2?void 0:`${url.protocol==="http:"||url.protocol==="https:"?`${url.protocol}\
//${url.host}`:`https://${url.hostname}`}${url.pathname.replace(/\/+$/,"").replace(/\.git$/,"")}`}var job_event=__webpack_require__(785);const commitLength=12,otherwise="\
With 'tags' given, the commit is not needed.";async function readOrigins(services,bake2,given,dependencies){const{environment,logger}=dependencies,folders=new Map,
commitIn=folder=>{const known=folders.get(folder)??readCommit(folder,dependencies,otherwise);return folders.set(folder,known),known},find=async service=>{try{const commit=await commitIn(
folderOf(service,bake2))??await commitIn(".");return{commit,revision:commit?.id??environment[job_environment.E.githubSha]??""}}catch(error){if(given.length===0||
!(error instanceof errors.yo))throw error;return logger.info(`${service.name}: its labels name no commit. ${error.message}`),{commit:void 0,revision:""}}},[event,
found]=await Promise.all([(0,job_event.j)(environment),Promise.all(services.map(find))]),origins=new Map(found.map((origin2,at)=>[services[at]?.name??"",origin2])),
[first,...others]=given,tags=[first??commitTag(origins,event,dependencies),...others];return{event,tags,origins,isTrusted:event.isTrusted&&!found.some(({commit})=>commit?.
ofPullRequest)}}function folderOf({source},bake2){if(source.kind==="build")return isRemote(source.context)?".":source.context;const context=source.kind==="bake"&&
ownValue(bake2?.target,source.target)?.context||".";return isRemote(context)?".":context}function commitTag(origins,event,{environment,logger}){const byId=new Map;
for(const[name,{revision}]of origins)byId.set(revision,[...byId.get(revision)??[],name]);if(byId.size>1){const each=[...byId].map(([id3,names])=>`${names.join("\
, ")} of ${id3}`);throw new errors.yo(`The services are of several commits, so no tag of one stands for all: ${each.join("; ")}.`,"Give 'tags', or push them in \
a step for each commit.")}const[id2=""]=byId.keys();if(!/^[0-9a-f]{12,}$/.test(id2))throw new errors.yo("GITHUB_SHA holds no commit to make a tag of.","Give 'ta\
gs'.");const tag=`sha-${id2.slice(0,commitLength)}`,[origin2]=origins.values();return logger.info(`The tag ${tag} is of the commit ${describe(origin2?.commit,event,
environment)}.`),tag}function describe(commit,event,environment){const sha=environment[job_environment.E.githubSha]??"";if(!commit)return`${sha}, which GITHUB_S\
HA names, because there is no git repository here to ask`;const checkedOut=`${commit.id}, which is checked out in ${commit.root}`;return commit.id===event.head?
`${checkedOut}, the head of the pull request`:commit.id===sha&&event.name==="pull_request"?`${checkedOut}, the merge commit of the pull request${event.head?` (i\
ts head is ${event.head})`:""}`:commit.id===sha||sha===""?checkedOut:`${checkedOut}, not ${sha}, which GITHUB_SHA names for the event ${event.name||"of this run"}`}
function labelsOf(origin2,environment){const{commit,revision}=origin2??{},server=environment[job_environment.E.githubServerUrl],repository=environment[job_environment.
E.githubRepository],source=commit?.repository??(server&&repository?`${server}/${repository}`:void 0);return{...source?{"org.opencontainers.image.source":source}:
{},...revision?{"org.opencontainers.image.revision":revision}:{},...commit?{"org.opencontainers.image.created":commit.created}:{}}}const recipeLabel="co.hugging\
face.ds-infra.recipe";function hashRecipe(parts){return`sha256:${(0,external_node_crypto_.createHash)("sha256").update(JSON.stringify(parts)).digest("hex")}`}async function readRecordedRecipes(registry,repository,stored){
const parsed=JSON.parse(Buffer.from(stored.bytes).toString());if(!(0,image_manifest.nw)(stored.descriptor.mediaType))return[await readLabel(registry,repository,
parsed.config)];const images=(parsed.manifests??[]).filter(({platform})=>platform?.os!=="unknown");return(await Promise.all(images.map(async({digest})=>{const image=await registry.
readManifest(repository,digest);return image?await readRecordedRecipes(registry,repository,image):[void 0]}))).flat()}async function readLabel(registry,repository,config){
if(config===void 0)return;const bytes2=await registry.readBlob(repository,config.digest);try{const value=JSON.parse(Buffer.from(bytes2).toString()).config?.Labels?.[recipeLabel];
return typeof value=="string"?value:void 0}catch{return}}const interval=5;function createProgress(logger,now){const running=new Set,say=({service,started},text)=>logger.
info(`${service}: ${text} (${seconds(now()-started)})`),timer=setInterval(()=>{for(const one of running)say(one,[one.phase,one.describe()].filter(Boolean).join(
", "))},interval*1e3);return{begin:(service,phase)=>{const one={service,phase,started:now(),describe:()=>""};return running.add(one),{describe:describe2=>{one.describe=
describe2},end:result=>{running.delete(one)&&say(one,result)}}},stop:()=>{running.clear(),clearInterval(timer)}}}function seconds(milliseconds){const total=milliseconds/
1e3;return total<10?`${total.toFixed(1)} s`:total<60?`${Math.round(total)} s`:`${Math.floor(total/60)} min ${Math.round(total%60)} s`}function bytes(count){const units=[
"B","kB","MB","GB","TB"];let value=count,unit=0;for(;value>=999.5&&unit<units.length-1;)value/=1e3,unit+=1;const digits=unit>0&&value<99.95?1:0;return`${value.toFixed(
digits)} ${units[unit]??""}`}const outcomeTexts={reused:"reused: its sources are unchanged",skipped:"skipped: the tag is there","not-pushed":"not pushed"};function outcomeText(outcome){
return outcomeTexts[outcome]??outcome}function renderSummary(title,rows){return`${[`### ${title}`,"","| service | what happened | digest | size | sent | reused \
| time |","| --- | --- | --- | ---: | ---: | ---: | ---: |",...rows.map(renderRow),"",...renderTimeline(rows)].join(`
`)}
`}function renderRow(row){const time=row.spans.reduce((total,{start:start2,end})=>total+end-start2,0);return`| ${[row.service,`${row.isBuilt?"built, ":""}${row.
outcome?outcomeText(row.outcome):"not done"}`,row.digest?`\`${row.digest.slice(0,19)}\``:"",row.size===void 0?"":bytes(row.size),bytes(row.sent),bytes(row.reused),
seconds(time)].map(cell=>cell.replaceAll("|","\\|").replaceAll(`
`," ")).join(" | ")} |`}function renderTimeline(rows){const spans=rows.flatMap(row=>row.spans);if(spans.length===0)return[];const begin=Math.min(...spans.map(({
start:start2})=>start2));return["```mermaid","gantt","  dateFormat x","  axisFormat %M:%S",...rows.flatMap(({service,spans:own})=>own.length===0?[]:[`  section ${plain(
service)}`,...own.map(({phase,start:start2,end})=>`  ${plain(phase)} :${start2-begin}, ${Math.max(end,start2+1)-begin}`)]),"```",""]}function plain(text){return text.
replace(/[:;#,]/g," ")}function openWorks(context){return context.works.filter(({outcome,error})=>outcome===void 0&&error===void 0)}async function eachWork(context,works,phase,body){
const{signal}=context.dependencies;await Promise.all(works.map(async work=>{try{await body(work)}catch(error){signal.aborted||failWork(context,work,phase,error)}})),
signal.throwIfAborted()}async function timed({dependencies},work,phase,body){const start2=dependencies.now();try{return await body()}finally{work.spans.push({phase,
start:start2,end:dependencies.now()})}}function failWork({dependencies},work,phase,error){work.error=error,work.outcome="failed";const text=error instanceof errors.
lZ?error.message.split(`
`)[0]:String(error);dependencies.logger.info(`${work.service.name}: ${phase} failed. ${text}`)}function finishWork({dependencies},work,outcome,stored){const{digest,
size,layers}=stored;Object.assign(work,{outcome,digest,size,layers,existing:size??0}),dependencies.logger.info(`${work.service.name}: ${outcomeText(outcome)}, ${digest}`)}
async function readBakeServices({files:files2,targets,repositoryPrefix,sources},dependencies){const{selected,...bake2}=await readBakeFiles(files2,targets,dependencies);
return{services:selected.map(name=>{const context=ownValue(bake2.target,name)?.context??".";return{name,repository:(0,reference.n_)(`${repositoryPrefix}${name}`,
name),source:{kind:"bake",target:name},...sources?{fingerprint:[context]}:{}}}),bake:bake2}}async function buildServices(context){const{signal}=context.dependencies,
works=openWorks(context).filter(({service})=>isBuilt(service.source));if(works.length!==0)try{await buildAll(context,works)}catch(error){signal.throwIfAborted();
for(const work of works)work.error===void 0&&failWork(context,work,"build",error)}}async function buildAll(context,works){const{inputs,bake:bake2,dependencies,folder}=context,
{platforms,provenance,compression,cache}=inputs,exportCache=context.origins.isTrusted,listener=listenTo(context,works),results=await buildImages(await findBuilder(
dependencies,context.inspectBuilder),works.flatMap(work=>isBuilt(work.service.source)?[jobOf(context,work,work.service.source)]:[]),{platforms,provenance,compression,
cache,exportCache,...bake2?{bake:bake2}:{}},{...dependencies,folder},listener);await listener.settled();for(const work of works){const result=results.get(work.service.
name);result instanceof Error?failWork(context,work,"build",result):result&&(work.image=result)}}function jobOf({inputs,origins,dependencies},work,source){const{
name,repository}=work.service,image=`${inputs.registry}/${repository}`;return{service:name,source,references:origins.tags.map(tag=>`${image}:${tag}`),labels:{...labelsOf(
origins.origins.get(name),dependencies.environment),...work.recipe===void 0?{}:{[recipeLabel]:work.recipe},"org.opencontainers.image.title":name},cacheReference:`${image}\
:buildcache`}}function listenTo({dependencies,progress},works){const{logger,now}=dependencies,running=new Map;let folded=Promise.resolve();const fold=(title,log)=>{
if(log.length===0)return;const show=async()=>{for(const line of log)logger.info(line)};folded=folded.then(()=>logger.group(title,show))};return{started:service=>{
const one={start:now(),last:"",activity:progress.begin(service,"build")};one.activity.describe(()=>one.last),running.set(service,one)},line:(service,line)=>{const one=running.
get(service);one&&line.trim()!==""&&(one.last=line.trim().slice(0,120))},ended:(service,log,succeeded)=>{const one=running.get(service);if(!one)return;one.activity.
end(succeeded?"built":"build failed"),works.find(candidate=>candidate.service.name===service)?.spans.push({phase:"build",start:one.start,end:now()}),fold(`${service}\
: build log`,log)},shared:log=>fold("Build log",log),settled:()=>folded}}async function readBuilderTraits(dependencies,inspect=()=>inspectBuilder(dependencies)){
const asked=await answerOf(inspect,dependencies),fields=asked===void 0?void 0:inspectionOf(asked),chosen=dependencies.environment[job_environment.E.dockerDefaultPlatform],
buildKit=fields!==void 0||!await hasDocker(dependencies);if(chosen)return{platform:chosen,buildKit};if(fields?.platform!==void 0)return{platform:fields.platform,
buildKit};if(fields&&!["docker","docker-container"].includes(fields.driver))return{platform:void 0,buildKit};const version2=["version","--format","{{.Server.Os}\
}/{{.Server.Arch}}"],platform=(await answerOf(()=>docker(version2,dependencies),dependencies))?.trim()??"";return{platform:/^[a-z0-9]+\/[a-z0-9]+$/.test(platform)?
platform:machinePlatform(),buildKit}}function inspectionOf(text){const driver=/^Driver:\s+(\S+)/m.exec(text)?.[1],platform=/^Platforms:\s+([a-z0-9/]+)/m.exec(text)?.[1];
return driver===void 0?void 0:{driver,platform}}async function hasDocker(dependencies){return await answerOf(()=>docker(["--version"],dependencies),dependencies)!==
void 0}async function answerOf(call,{signal}){try{const{exitCode,stdout}=await call();return exitCode===0?stdout:void 0}catch{signal.throwIfAborted();return}}function machinePlatform(){
const architectures={x64:"amd64",ia32:"386"};return`${process.platform==="win32"?"windows":"linux"}/${architectures[process.arch]??process.arch}`}var external_node_fs_=__webpack_require__(
3024),external_node_stream_promises_=__webpack_require__(6466),system_paths=__webpack_require__(987);async function readSentFiles({contexts,dockerfiles,buildKit}){
const{default:module}=await __webpack_require__.e(114).then(__webpack_require__.t.bind(__webpack_require__,114,19)),ignore=module.default,ofDockerfiles=await Promise.
all(dockerfiles.map(async path=>buildKit?await readText(`${path}.dockerignore`):void 0)),known=[],texts=new Map(ofDockerfiles.flatMap(own=>own?[own]:[]));for(const context of contexts){
const shared=await readText((0,external_node_path_.join)(context,".dockerignore"));shared&&texts.set(...shared);const counted2=(ofDockerfiles.length>0?ofDockerfiles:
[void 0]).map(own=>(own??shared)?.[1]??"");known.push({root:await(0,promises_.realpath)(context),matchers:[...new Set(counted2)].map(text=>ignore().add(text)),hasExceptions:counted2.
some(text=>/^\s*!/m.test(text))})}const around=path=>known.filter(({root})=>(0,system_paths.UO)(root,path));return{isSent:path=>{const contextsAround=around(path);
return contextsAround.length===0||contextsAround.some(one=>!isIgnored(one,path))},canSkip:folder=>!around(folder).some(({hasExceptions})=>hasExceptions),isInContext:path=>around(
path).length>0,texts:[...texts]}}function isIgnored({root,matchers},path){const place=(0,system_paths.Iw)(root,path);return place!==""&&matchers.every(matcher=>matcher.
ignores(place))}async function readText(path){const text=await(0,files.Zu)(path);return text===void 0?void 0:[path,text]}const submodule="160000",tracked_link="\
120000";async function readTracked(paths,dependencies){const found={ids:new Map,converted:[],absent:[],changes:[],commits:new Set},asked=new Set,open=paths.filter(
path=>!paths.some(other=>other!==path&&(0,system_paths.UO)(other,path)));for(let path=open.pop();path!==void 0;path=open.pop())asked.has(path)||(asked.add(path),
open.push(...await readPath(path,found,dependencies)));return{...found,changes:[...new Set(found.changes)]}}async function readPath(path,found,dependencies){const folder=(await(0,promises_.
lstat)(path)).isDirectory()?path:(0,external_node_path_.resolve)(path,".."),{root,above}=await repositoryOf(folder,dependencies),[entries,changes]=await Promise.
all([entriesBelow(root,path,dependencies),changesBelow(root,path,dependencies)]);found.changes.push(...changes);let inner=root;for(let outer=above;outer!==void 0;)
found.changes.push(...await changesBelow(outer,inner,dependencies)),inner=outer,outer=(await repositoryOf(inner,dependencies)).above;found.commits.add((await git(
inner,["rev-parse","--verify","HEAD^{commit}"],dependencies)).trim());const submodules=entries.filter(({mode})=>mode===submodule).map(entry=>entry.path),repositories=await Promise.
all(submodules.map(one=>repositoryOf(one,dependencies).catch(()=>{}))),isHere=submodules.map((one,at)=>repositories[at]?.root===one);return found.absent.push(...submodules.
filter((_,at)=>!isHere[at])),await sortFiles(root,entries.filter(({mode})=>mode!==submodule),found,dependencies),submodules.filter((_,at)=>isHere[at])}async function changesBelow(root,path,dependencies){
const text=await git(root,[...["status","--porcelain=v1","-z","--untracked-files=all","--ignore-submodules=none","--no-renames"],"--",path],dependencies);return tracked_fieldsOf(
text).map(field=>(0,external_node_path_.join)(root,field.slice(3)))}async function entriesBelow(root,path,dependencies){const text=await git(root,["ls-files","-\
v","--stage","-z","--",path],dependencies);return tracked_fieldsOf(text).flatMap(field=>{const[,flag="",mode="",id2="",name=""]=/^(\S) (\d+) ([0-9a-f]+) \d\t([\s\S]+)$/.
exec(field)??[];return name===""?[]:[{path:(0,external_node_path_.join)(root,name),flag,mode,id:id2}]})}function tracked_fieldsOf(text){return text.split("\0").
filter(field=>field!=="")}async function sortFiles(root,entries,found,dependencies){const conversions=await conversionsOf(root,entries,dependencies),sizes=await sizesOf(
root,entries.filter(({path})=>conversions.get(path)==="line-ends"),dependencies);for(const{path,flag,id:id2}of entries){const isChecked=flag==="H",conversion=conversions.
get(path),size=isChecked&&conversion!=="any"?void 0:await sizeOf(path);!isChecked&&size===void 0?found.absent.push(path):!isChecked||conversion==="any"||conversion===
"line-ends"&&await sizeOf(path)!==sizes.get(id2)?found.converted.push(path):found.ids.set(path,id2)}}async function sizeOf(path){return(await(0,promises_.lstat)(
path).catch(()=>{}))?.size}const attributes=["filter","ident","working-tree-encoding","text","eol","crlf"];async function conversionsOf(root,entries,dependencies){
const files2=entries.filter(({mode})=>mode!==tracked_link).map(({path})=>path),conversions=new Map;if(files2.length===0)return conversions;const input=files2.map(
path=>`${path}\0`).join(""),fields=(await git(root,["check-attr","-z","--stdin",...attributes],dependencies,{input})).split("\0"),byDefault=await convertsByDefault(
root,dependencies),values=new Map;for(let at=0;at+2<fields.length;at+=3){const[path="",name="",value=""]=fields.slice(at,at+3);if(values.set(name,value),name!==
"crlf")continue;const conversion=conversionOf(values,byDefault);conversion&&conversions.set((0,external_node_path_.resolve)(root,path),conversion)}return conversions}
function conversionOf(values,byDefault){const isSet=name=>!["unspecified","unset"].includes(values.get(name)??"unspecified");return isSet("filter")||isSet("iden\
t")||isSet("working-tree-encoding")?"any":values.get("text")==="unset"?void 0:isSet("text")||isSet("eol")||isSet("crlf")||byDefault&&values.get("crlf")!=="unset"?
"line-ends":void 0}async function convertsByDefault(root,dependencies){const args=["config","--get","core.autocrlf"];return/^(?:input|true|yes|on|1)$/i.test((await git(
root,args,dependencies).catch(()=>"")).trim())}async function sizesOf(root,entries,dependencies){if(entries.length===0)return new Map;const input=entries.map(({
id:id2})=>`${id2}
`).join(""),pairs=(await git(root,["cat-file","--batch-check=%(objectname) %(objectsize)"],dependencies,{input})).split(`
`).flatMap(line=>{const[,id2="",size=""]=/^([0-9a-f]+) (\d+)$/.exec(line)??[];return id2===""?[]:[[id2,Number(size)]]});return new Map(pairs)}async function readSentContent(places,dependencies){
for(const path of places.paths)await checkExists(path);return await unlessUnreadable(async()=>{const roots=await realPaths(places.paths),{sent,tracked,known}=await compare(
places,roots,dependencies);if(known)return known;const walk=new Walk(sent,tracked.ids,roots,path=>hashOnce(path,dependencies));for(const root of roots)await walk.
add(root);const dockerfiles=await Promise.all(places.dockerfiles.map(path=>hashOnce(path,dependencies)));return{kind:"known",entries:[...await walk.entries(),[...dockerfiles].
sort(),ignoreTexts(sent),places.paths.map(system_paths.$t).sort()]}})}async function readCommitContent(places,dependencies){return await unlessUnreadable(async()=>{
const roots=await realPaths(places.paths),{sent,tracked,known}=await compare(places,roots,dependencies);if(known)return known;const{ids:ids2,converted,absent,commits}=tracked;
if(![...ids2.keys(),...converted].some(path=>roots.some(root=>(0,system_paths.UO)(root,path))))return{kind:"unknown",why:`of ${content_shown(roots)} git knows n\
o file, so the commit does not say what it is`};const changed=converted.filter(sent.isSent).sort(),hashes=await Promise.all(changed.map(async path=>[(0,system_paths.
$t)(path),await hashOnce(path,dependencies)]));return{kind:"known",entries:[[...commits].sort(),hashes,absent.map(system_paths.$t).sort()]}})}async function compare(places,roots,dependencies){
const sent=await readSentFiles(places),dockerfiles=[...await realPaths(places.dockerfiles),...await withoutFolderLinks(places.dockerfiles)],named=new Set([...roots,
...dockerfiles]),tracked=await readTracked([...named],dependencies),changes=tracked.changes.filter(path=>named.has(path)||sent.isSent(path.replace(/[/\\]$/,""))),
known=changes.length===0?void 0:{kind:"unknown",why:`its sources have changes that are not committed (${content_shown(changes)})`};return{sent,tracked,known}}async function withoutFolderLinks(paths){
return await Promise.all(paths.map(async path=>(0,external_node_path_.join)(await(0,promises_.realpath)((0,external_node_path_.dirname)((0,external_node_path_.resolve)(
path))),(0,external_node_path_.basename)(path))))}async function unlessUnreadable(read2){try{return await read2()}catch(error){if(error instanceof GitError)return{
kind:"unknown",why:whyOf(error)};if(error instanceof errors.yo||(0,errors.$N)(error)===void 0)throw error;return{kind:"unknown",why:`its files cannot be read (${(0,errors.
bD)(error)})`}}}function whyOf({kind,folder,message}){return kind==="no-program"?"there is no git to compare its sources with":kind==="no-repository"?`${folder}\
 is in no git repository`:kind==="other-owner"?`its repository belongs to another user, so git does not read it (${allowCommand(message,folder)})`:`git cannot c\
ompare its sources (${message.split(`
`)[0]})`}async function realPaths(paths){return[...new Set(await Promise.all(paths.map(async path=>await(0,promises_.realpath)(path))))].sort()}async function checkExists(path){
try{await(0,promises_.stat)(path)}catch(cause){if((0,errors.$N)(cause)!=="ENOENT")return;const remedy="Correct the path, or make the file in an earlier step.";throw new errors.
yo(`There is no '${path}' here, which is to be compared.`,remedy,{cause})}}function content_shown(paths){const rest=paths.length-3;return`${paths.slice(0,3).map(
system_paths.$t).join(", ")}${rest>0?` and ${rest} more`:""}`}function ignoreTexts({texts}){return texts.map(([path,text])=>[(0,system_paths.$t)(path),text]).sort()}
const readers=16;class Walk{#sent;#ids;#roots;#seen=new Set;#limit=(0,p_limit.default)(readers);#hash;#entries=[];constructor(sent,ids2,roots,hash){this.#hash=hash,
this.#sent=sent,this.#ids=ids2,this.#roots=roots}async entries(){return(await Promise.all(this.#entries)).sort(([one],[other])=>one<other?-1:1)}async add(path){
if(this.#seen.has(path)||(0,external_node_path_.basename)(path)===".git")return;this.#seen.add(path);const isSent=this.#roots.includes(path)||this.#sent.isSent(
path),found=await(0,promises_.lstat)(path),mode=process.platform==="win32"?0:found.mode&4095;found.isDirectory()?await this.#addFolder(path,mode,isSent):isSent&&
found.isSymbolicLink()?await this.#addLink(path):isSent&&found.isFile()?this.#push(path,mode,async()=>this.#ids.get(path)??await this.#limit(()=>this.#hash(path))):
isSent&&this.#push(path,mode,async()=>"special")}async#addFolder(path,mode,isSent){!isSent&&this.#sent.canSkip(path)||(isSent&&this.#push(path,mode,async()=>"fo\
lder"),await Promise.all((await(0,promises_.readdir)(path)).map(name=>this.add((0,external_node_path_.join)(path,name)))))}async#addLink(path){const target=await(0,promises_.
readlink)(path);this.#push(path,0,async()=>`link ${target}`);const end=await(0,promises_.realpath)(path).catch(()=>{});end===void 0||!this.#sent.isInContext(end)||
this.#roots.some(root=>(0,system_paths.UO)(root,end))||await this.add(end)}#push(path,mode,content){const entry=content().then(text=>[(0,system_paths.$t)(path),
mode,text]);entry.catch(()=>{}),this.#entries.push(entry)}}async function hashOnce(path,{answers}){const question=`hash ${(0,external_node_path_.resolve)(path)}`,
answer=answers?.get(question)??hashFile(path);return answers?.set(question,answer),await answer}async function hashFile(path){const hash=(0,external_node_crypto_.
createHash)("sha256");return await(0,external_node_stream_promises_.pipeline)((0,external_node_fs_.createReadStream)(path,{highWaterMark:1024*1024}),hash),`sha2\
56:${hash.digest("hex")}`}const prefixes={trusted:"src-",others:"src-pr-"},version=2;async function fingerprintSources(ingredients,traits,dependencies){const recipe=await withPlatform(
ingredients,traits);if(!recipe)return unknownPlatform;const content=await readSentContent(await placesOf(ingredients,traits),dependencies);return content.kind===
"unknown"?{hash:void 0,why:content.why}:{hash:hashRecipe([version,content.entries,recipe])}}function sourcesTag(hash,isTrusted){return`${isTrusted?prefixes.trusted:
prefixes.others}${hash.replace(/^sha256:/,"").slice(0,40)}`}async function fingerprintCommit(ingredients,where,traits,dependencies){if(ingredients.isFetched)return{
hash:void 0,why:"what the builder fetches may be something else than it was"};const recipe=await withPlatform(ingredients,traits);if(!recipe)return unknownPlatform;
const content=await readCommitContent(await placesOf(ingredients,traits),dependencies);return content.kind==="unknown"?{hash:void 0,why:content.why}:{hash:hashRecipe(
[version,where,content.entries,recipe])}}const unknownPlatform={hash:void 0,why:"its builder does not say which platform it builds for"};async function withPlatform({
recipe},traits){if(recipe.platforms.length>0)return recipe;const{platform}=await traits();return platform===void 0?void 0:{...recipe,platforms:[platform]}}async function placesOf({
paths,dockerfiles,contexts},traits){return{paths,dockerfiles,contexts,buildKit:(await traits()).buildKit}}function ingredientsOf({inputs,bake:bake2,dependencies},service){
const{source}=service;if(!isBuilt(source))return;const own=source.kind==="build"?ofSource(source):ofBakeTarget(bake2??{target:{}},source.target,dependencies.environment),
{recipe,platforms,...places}=own,{provenance,compression}=inputs;return{service:service.name,...places,recipe:{platforms:inputs.platforms.length>0?inputs.platforms:
platforms??[],provenance,compression,...recipe}}}function sourcesOf(context,service){const ingredients=ingredientsOf(context,service),listed2=service.fingerprint?.
filter(path=>!isRemote(path))??[];if(!(!ingredients||listed2.length===0))return service.source.kind==="bake"?ingredients:{...ingredients,paths:listed2}}function ofSource(source){
const{context,file,target,buildArgs}=source,isFetched=isRemote(context),folder=inWorkspace(context);return{paths:isFetched?[]:[context],dockerfiles:isFetched?[]:
[dockerfileOf({source})],contexts:isFetched?[]:[context],isFetched,recipe:{target,buildArgs:Object.entries(buildArgs).sort(),...folder==="."?{}:{context:folder},
...file===void 0?{}:{file:isFetched?file:inWorkspace(file)}}}}function ofBakeTarget(bake2,name,environment){const targets=linkedTargets(bake2,name),folders=[...targets.
values()].flatMap(localContexts),[own,...linked]=[...targets].map(([called,target])=>[called,placed(target,environment)]);return{paths:folders,dockerfiles:[...targets.
values()].flatMap(localDockerfile),contexts:folders,isFetched:[...targets.values()].some(fetches),recipe:{...own&&{baked:own[1]},...linked.length===0?{}:{linked}},
platforms:ownValue(bake2.target,name)?.platforms}}const ingredients_link="target:";function linkedTargets(bake2,name,found=new Map){const target=ownValue(bake2.
target,name);if(!target||found.has(name))return found;found.set(name,target);for(const context of Object.values(target.contexts??{}))context.startsWith(ingredients_link)&&
linkedTargets(bake2,context.slice(ingredients_link.length),found);return found}function localContexts({context=".",contexts={}}){return[context,...Object.values(
contexts)].filter(one=>!isRemote(one)&&!one.startsWith(ingredients_link))}function fetches({context=".",contexts={},dockerfile=""}){return[context,dockerfile,...Object.
values(contexts)].some(place=>isRemote(place)&&!place.startsWith("docker-image://"))}function localDockerfile(target){const{context=".",dockerfile="Dockerfile"}=target;
return target["dockerfile-inline"]===void 0&&!isRemote(context)&&!isRemote(dockerfile)?[(0,external_node_path_.resolve)(context,dockerfile)]:[]}const origin="or\
g.opencontainers.image.";function placed(target,environment){const{tags:_t,output:_o,"cache-from":_f,"cache-to":_c,labels,...rest}=target,{context,dockerfile,contexts,
args}=rest,places=contexts&&Object.entries(contexts).map(([name,place])=>[name,inWorkspace(place)]),own=Object.entries(labels??{}).filter(([name])=>!name.startsWith(
origin));return{...rest,...args&&{args:resolved(args,environment)},...own.length===0?{}:{labels:Object.fromEntries(own)},...context===void 0?{}:{context:inWorkspace(
context)},...dockerfile===void 0?{}:{dockerfile:inWorkspace(dockerfile)},...places&&{contexts:Object.fromEntries(places)}}}function resolved(args,environment){const values=Object.
entries(args);return Object.fromEntries(values.map(([name,value])=>[name,value??environment[name]??""]))}function inWorkspace(path){return isRemote(path)?path:(0,system_paths.
$t)(path)}async function reuseImages(context){await eachWork(context,openWorks(context),"reuse",work=>reuseByFingerprint(context,work));const{skipExisting,tags}=context.
inputs;skipExisting==="never"&&tags.length>0||await eachWork(context,openWorks(context),"look-up",work=>timed(context,work,"look-up",async()=>{skipExisting==="a\
lways"&&await skip(context,work),tags.length===0&&work.outcome===void 0&&await compareRecipe(context,work)}))}async function reuseByFingerprint(context,work){const ingredients=sourcesOf(
context,work.service);ingredients&&await timed(context,work,"reuse",()=>reuseSources(context,work,ingredients))}async function reuseSources(context,work,ingredients){
const{registry,origins,checkout,builderTraits}=context,{service}=work,fingerprint=await fingerprintSources(ingredients,builderTraits,checkout);if(fingerprint.hash===
void 0)return logReason(context,work,fingerprint);work.fingerprint=sourcesTag(fingerprint.hash,origins.isTrusted);const trusted=sourcesTag(fingerprint.hash,!0),
stored=await registry.readManifest(service.repository,trusted)??(work.fingerprint===trusted?void 0:await registry.readManifest(service.repository,work.fingerprint));
if(!stored)return;const image=reuse_phase_describe(stored);await putTags(registry,{repository:service.repository,tags:origins.tags,manifest:stored},work),finishWork(
context,work,"reused",image)}function logReason({dependencies},{service},{why}){dependencies.logger.info(`${service.name}: ${why}, so it is built`)}async function skip(context,work){
const found=await findUnderAllTags(context,work);found&&finishWork(context,work,"skipped",found)}async function findUnderAllTags({registry,origins},work){const[
first,...others]=await readTags(registry,work.service.repository,origins.tags);return others.every(other=>other?.digest===first?.digest)?first:void 0}async function compareRecipe(context,work){
const{inputs,origins,checkout,builderTraits}=context,maySkip=inputs.skipExisting==="same-recipe",{service}=work,ingredients=ingredientsOf(context,service);if(!ingredients)
return;const recipeOf=isTrusted=>fingerprintCommit(ingredients,[service.name,service.repository,isTrusted],builderTraits,checkout),own=await recipeOf(origins.isTrusted);
if(own.hash===void 0)return maySkip?logReason(context,work,own):void 0;if(work.recipe=own.hash,!maySkip)return;const found=await findUnderAllTags(context,work);
if(!found)return;const accepted=[own.hash,...origins.isTrusted?[]:[(await recipeOf(!0)).hash]],recorded=await readRecipes(context,work,found);recorded!==void 0&&
(recorded.length>0&&recorded.every(one=>one!==void 0&&accepted.includes(one))?finishWork(context,work,"skipped",found):logReason(context,work,{why:"the image un\
der its tag was built by another recipe, or by one that it does not name"}))}async function readRecipes(context,work,found){try{return await readRecordedRecipes(
context.registry,work.service.repository,found.manifest)}catch(error){if(!(error instanceof errors.lZ))throw error;logReason(context,work,{why:`its recipe in th\
e registry cannot be read (${error.message} ${error.remedy})`});return}}async function keepUnchanged(context,work,imageId){const{registry,origins}=context,{repository}=work.
service,[id2,stored]=await Promise.all([imageId,readTags(registry,repository,origins.tags)]),found=stored.find(one=>one?.configuration===id2||one?.digest===id2);
if(!found)return;const missing=origins.tags.filter((_,at)=>stored[at]?.digest!==found.digest),taken=origins.tags.filter((_,at)=>stored[at]);await putTags(registry,
{repository,tags:missing,manifest:found.manifest,taken},work),await markFingerprint(context,work,found.manifest),finishWork(context,work,missing.length===0?"unc\
hanged":"tagged",found)}async function markFingerprint({registry,dependencies},work,image){if(work.fingerprint===void 0)return;const{repository,name}=work.service,
{logger,signal}=dependencies;try{await registry.writeManifest(repository,work.fingerprint,image)}catch(error){if(signal.throwIfAborted(),!(error instanceof errors.
lZ))throw error;if(error instanceof refusal.gl&&error.kind==="immutable-tag")return logger.debug(`${name}: ${work.fingerprint} was taken meanwhile`);logger.warning(
`${name} is in the registry without the tag ${work.fingerprint}, so it is built again next time. ${error.message}
${error.remedy}`)}}async function readTags(registry,repository,tags){return(await Promise.all(tags.map(tag=>registry.readManifest(repository,tag)))).map(one=>one&&
reuse_phase_describe(one))}function reuse_phase_describe(manifest){const{bytes:bytes2}=manifest,{mediaType,digest}=manifest.descriptor;if((0,image_manifest.nw)(
mediaType))return{manifest,digest,size:void 0,configuration:void 0,layers:[]};const{config,layers}=JSON.parse(Buffer.from(bytes2).toString());if(!config||!Array.
isArray(layers)||layers.some(layer=>typeof layer?.size!="number"))return{manifest,digest,size:void 0,configuration:void 0,layers:[]};const size=config.size+layers.
reduce((total,layer)=>total+layer.size,0);return{manifest,digest,size,configuration:config.digest,layers:layers.map(layer=>layer.digest)}}async function pushImages(inputs,dependencies){
const{environment,mask,logger,now}=dependencies,credentials=await(0,docker_config.yi)(inputs.registry,environment,dependencies.signal);credentials&&mask(credentials.
type==="password"?credentials.password:credentials.token);const{services,bake:bake2}=inputs.services.from==="bake-files"?await readBakeServices(inputs.services,
dependencies):{services:inputs.services.services,bake:void 0},checkout={environment,signal:dependencies.signal,answers:new Map},origins=await readOrigins(services,
bake2,inputs.tags,{...dependencies,...checkout}),folder=await makeWorkFolder(dependencies.folder),inspect=(0,once.O)(()=>inspectBuilder(dependencies)),context={
inputs,dependencies,registry:new Registry(inputs.registry,credentials,dependencies),progress:createProgress(logger,now),folder,checkout,origins,inspectBuilder:inspect,
builderTraits:(0,once.O)(()=>readBuilderTraits(dependencies,inspect)),works:services.map(service=>({service,sent:0,mounted:0,existing:0,tagged:[],spans:[]})),bake:bake2};
try{await runPhases(context)}finally{context.progress.stop(),await(0,promises_.rm)(context.folder,{recursive:!0,force:!0}),await(0,promises_.rmdir)(dependencies.
folder).catch(()=>{}),await dependencies.summarize(renderSummary(titleOf(context),context.works.map(rowOf)))}const failure=failureOf(context);return{outputs:outputsOf(
context),...failure===void 0?{}:{failure}}}async function makeWorkFolder(parent){try{return await(0,files.I2)(parent),await(0,promises_.mkdtemp)((0,external_node_path_.
join)(parent,"push-images-"))}catch(cause){const what=`No folder can be made in ${parent}: ${(0,errors.bD)(cause)}`;throw new errors.nM(what,"Check the free dis\
k space there and who owns it (RUNNER_TEMP).",{cause})}}async function runPhases(context){const{inputs}=context;if(inputs.push&&await reuseImages(context),await findExisting(
context),await buildServices(context),inputs.push)await eachWork(context,openWorks(context),"look-up",async work=>{const{image,service}=work;image?.kind==="engi\
ne"&&isBuilt(service.source)&&await lookUp(context,work,image.id)}),await pushOpen(context);else for(const work of openWorks(context))work.outcome="not-pushed"}
async function lookUp(context,work,id2){await timed(context,work,"look-up",()=>keepUnchanged(context,work,id2))}async function findExisting(context){const works=openWorks(
context),references=works.flatMap(({service:{source}})=>source.kind==="engine"?[source.reference]:[]),finding=engineImageIds(references,context.dependencies);await eachWork(
context,works,"find",async work=>{const{source}=work.service;if(source.kind==="engine"){const id2=finding.then(ids2=>idOf(ids2[references.indexOf(source.reference)]));
context.inputs.push&&await lookUp(context,work,id2),work.image={kind:"engine",id:await id2}}else source.kind==="layout"&&(work.image={kind:"layout",manifest:await readLayout(
await(0,image_files.Zy)(source.path),source.image)})})}function idOf(found){if(typeof found=="string")return found;throw found}async function pushOpen(context){
const{inputs,registry,dependencies}=context,{concurrency,createRepositories:settings2}=inputs,pusher=createPusher(registry,{concurrency,...settings2?{createRepository:name=>createRepository(
name,settings2,dependencies)}:{}});for(const{service,layers}of context.works)layers&&pusher.know(service.repository,layers);const works=openWorks(context),ids2=[
...new Set(works.flatMap(({image})=>image?.kind==="engine"?[image.id]:[]))],saved2=ids2.length>0?saveImages(ids2,context.folder,inputs.compression,dependencies):
void 0;await eachWork(context,works,"push",async work=>{const manifest=work.image?.kind==="layout"?work.image.manifest:await savedImage(context,work,saved2);await timed(
context,work,"push",()=>pushOne(context,pusher,work,manifest))})}async function savedImage(context,work,saved2){const{image,service}=work;if(image?.kind!=="engi\
ne"||!saved2)throw new Error(`Service '${service.name}' has no image`);const activity=context.progress.begin(service.name,"save");try{const manifest=await timed(
context,work,"save",async()=>await(await saved2).image(image.id));return activity.end("saved and compressed"),manifest}catch(error){throw activity.end("save fai\
led"),error}}async function pushOne(context,pusher,work,manifest){const{origins,progress}=context,{name,repository}=work.service,activity=progress.begin(name,"p\
ush"),size=(0,image_manifest.$d)(manifest),isNew=work.image?.kind==="engine",reused=()=>bytes(work.mounted+work.existing);activity.describe(()=>`${bytes(work.sent)}\
 sent, ${reused()} reused of ${bytes(size)}`);try{const outcome=await pusher.push({repository,tags:origins.tags,manifest,isNew},work);await markFingerprint(context,
work,manifest),Object.assign(work,{outcome,digest:manifest.descriptor.digest,size}),activity.end(`${outcome} ${manifest.descriptor.digest}, ${bytes(work.sent)} \
sent, ${reused()} reused`)}catch(error){throw activity.end("push failed"),error}}function failureOf({works,inputs}){const failed=works.filter(({error})=>error!==
void 0),[first]=failed;if(!first)return;if(failed.every(({error})=>!(error instanceof errors.lZ)))return first.error;const texts=new Map;for(const{error,service}of failed){
const text=error instanceof errors.lZ?`${error.message}
${error.remedy}`:String(error);texts.set(text,[...texts.get(text)??[],service.name])}const done=works.filter(({error})=>error===void 0).map(({service})=>service.
name),where=inputs.push?"are in the registry":"were built";return new errors.yo([...texts].map(([text,services])=>`${services.join(", ")}: ${text}`).join(`
`),done.length>0?`These services ${where}: ${done.join(", ")}.`:`No service was ${inputs.push?pushedText(failed):"built"}.`,{cause:first.error})}function pushedText(failed){
return failed.some(({tagged})=>tagged.length>0)?"pushed under all of its tags":"pushed"}function outputsOf({inputs,origins,works}){const[tag]=origins.tags,images={};
for(const{service,digest,error}of works){if(error!==void 0)continue;const name=`${inputs.registry}/${service.repository}`,ref=digest===void 0?`${name}:${tag}`:`${name}\
@${digest}`;images[service.name]={repository:service.repository,tag,...digest===void 0?{}:{digest},ref}}const refs=Object.values(images).flatMap(({digest,ref})=>digest===
void 0?[]:[ref]),include=Object.entries(images).map(([service,image])=>({service,...image}));return{images,tag,refs,matrix:{include}}}function titleOf({inputs:{
registry,push:pushes},origins}){return`${pushes?"Images":"Images (not pushed)"} ${origins.tags.join(", ")} in ${registry}`}function rowOf(work){const isBuiltNow=work.
image!==void 0&&isBuilt(work.service.source)&&work.error===void 0;return{service:work.service.name,repository:work.service.repository,outcome:work.outcome,isBuilt:isBuiltNow,
digest:work.digest,size:work.size,sent:work.sent,reused:work.mounted+work.existing,spans:work.spans}}const deadline=0;async function main_run(runner){const inputs=await parsePushInputs(
runner.inputs),{outputs,failure}=await pushImages(inputs,runner);if(runner.setOutputs({...outputs}),failure!==void 0)throw failure}}),219:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Ap:()=>resolveLinks,Cm:()=>linkTarget,Zy:()=>openImageFiles,uv:()=>archiveName});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
3024),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1455),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6760),node_stream__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
7075),_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(6986),_system_files_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(8292),__addDisposableResource=function(env,value,async){
if(value!=null){if(typeof value!="object"&&typeof value!="function")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)
throw new TypeError("Symbol.asyncDispose is not defined.");dispose=value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbo\
l.dispose is not defined.");dispose=value[Symbol.dispose],async&&(inner=dispose)}if(typeof dispose!="function")throw new TypeError("Object not disposable.");inner&&
(dispose=function(){try{inner.call(this)}catch(e){return Promise.reject(e)}}),env.stack.push({value,dispose,async})}else async&&env.stack.push({async:!0});return value},
__disposeResources=(function(SuppressedError2){return function(env){function fail(e){env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppr\
essed during disposal."):e,env.hasError=!0}var r,s=0;function next(){for(;r=env.stack.pop();)try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().
then(next);if(r.dispose){var result=r.dispose.call(r.value);if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){return fail(e),next()})}else s|=
1}catch(e){fail(e)}if(s===1)return env.hasError?Promise.reject(env.error):Promise.resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError==
"function"?SuppressedError:function(error,suppressed,message){var e=new Error(message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});
const highWaterMark=1024*1024;async function openImageFiles(path){return(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).catch(cause=>{throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.
yo(`There is no image at ${path}.`,"Make it in an earlier step, or correct the path.",{cause})})).isDirectory()?folderFiles(path):await archiveFiles(path)}function folderFiles(path){
return{path,size:async name=>(await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__.xo)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)(path,name))))?.size,read:async name=>await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__.xo)((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(
(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path,name))),open:(name,start)=>(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)(path,name),{start,highWaterMark})}}async function archiveFiles(path){const entries=await indexOf(path),openAt=(name,start)=>{const entry=entries.get(name);
if(!entry||start>=entry.size)return node_stream__WEBPACK_IMPORTED_MODULE_3__.Readable.from([]);const end=entry.start+entry.size-1;return(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
createReadStream)(path,{start:entry.start+start,end,highWaterMark})};return{path,size:async name=>entries.get(name)?.size,read:async name=>{if(!entries.has(name))
return;const chunks=[];for await(const chunk of openAt(name,0))chunks.push(chunk);return Buffer.concat(chunks)},open:openAt}}const block=512;async function indexOf(path){
const entries=new Map,links=new Map;for await(const{header,start}of headersOf(path)){const name=archiveName(header.path??""),link=linkTarget(name,header);link!==
void 0?links.set(name,link):(header.type==="File"||header.type==="OldFile")&&entries.set(name,{start,size:header.size??0})}return resolveLinks(entries,links),entries}
async function*headersOf(path){const env_1={stack:[],error:void 0,hasError:!1};try{const{Header,Pax}=await __webpack_require__.e(1549).then(__webpack_require__.
bind(__webpack_require__,1549)),file=__addDisposableResource(env_1,await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path),!0);let extended,at=0;for(let head=await readAt(
file,at,block);head.length===block;head=await readAt(file,at,block)){const header=new Header(head,0,extended);if(header.nullBlock)return;if(!header.cksumValid)throw notAnArchive(
path);const start=at+block,size=header.size??0;if(at=start+Math.ceil(size/block)*block,header.type==="ExtendedHeader"){extended=Pax.parse((await readAt(file,start,
size)).toString());continue}yield{header,start},extended=void 0}if(at===0)throw notAnArchive(path)}catch(e_1){env_1.error=e_1,env_1.hasError=!0}finally{const result_1=__disposeResources(
env_1);result_1&&await result_1}}function linkTarget(name,{type,linkpath=""}){return type==="SymbolicLink"?archiveName(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.
join(node_path__WEBPACK_IMPORTED_MODULE_2__.posix.dirname(name),linkpath)):type==="Link"?archiveName(linkpath):void 0}function resolveLinks(entries,links){for(const[
name,target]of links){const entry=entries.get(links.get(target)??target);entry&&entries.set(name,entry)}}async function readAt(file,position,length){const{buffer,
bytesRead}=await file.read(Buffer.alloc(length),0,length,position);return buffer.subarray(0,bytesRead)}function archiveName(name){return name.replaceAll("\\","/").
replace(/^(?:\.\/)+/,"")}function notAnArchive(path){return new _errors_js__WEBPACK_IMPORTED_MODULE_4__.yo(`${path} is neither a folder nor an uncompressed tar \
archive.`,"Unpack it first if it is compressed (gunzip), or write it as a plain .tar.")}}),9463:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$d:()=>sizeOf,Fm:()=>manifestTypes,Ib:()=>mediaTypes,OR:()=>blobsOf,nw:()=>isIndex,ol:()=>digestOf,tH:()=>hasDigest});
var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598);const mediaTypes={ociIndex:"application/vnd.oci.image.index.v1+json",ociManifest:"applica\
tion/vnd.oci.image.manifest.v1+json",ociConfig:"application/vnd.oci.image.config.v1+json",ociLayerGzip:"application/vnd.oci.image.layer.v1.tar+gzip",ociLayerZstd:"\
application/vnd.oci.image.layer.v1.tar+zstd",dockerIndex:"application/vnd.docker.distribution.manifest.list.v2+json",dockerManifest:"application/vnd.docker.dist\
ribution.manifest.v2+json",dockerConfig:"application/vnd.docker.container.image.v1+json",dockerLayerGzip:"application/vnd.docker.image.rootfs.diff.tar.gzip"},manifestTypes=[
mediaTypes.ociIndex,mediaTypes.ociManifest,mediaTypes.dockerIndex,mediaTypes.dockerManifest];function isIndex(mediaType){return mediaType===mediaTypes.ociIndex||
mediaType===mediaTypes.dockerIndex}function digestOf(bytes,algorithm="sha256"){return`${algorithm}:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)(algorithm).
update(bytes).digest("hex")}`}function hasDigest(bytes,digest){return digest===digestOf(bytes,digest.startsWith("sha512:")?"sha512":"sha256")}function sizeOf(image){
let total=0;for(const blob of blobsOf(image).values())total+=blob.descriptor.size;return total}function blobsOf(image){const blobs=new Map(image.blobs.map(blob=>[
blob.descriptor.digest,blob]));for(const child of image.children)for(const[digest,blob]of blobsOf(child))blobs.set(digest,blob);return blobs}}),8007:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{b:()=>notSaved});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986);function notSaved(id2){return new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
nM(`docker save did not write the image ${id2} as a whole.`,"Check the Docker Engine and its log, and run the job again.")}}),785:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{j:()=>readEvent});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1455),_environment_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
4564);const trusted=["push","merge_group","schedule","workflow_dispatch","repository_dispatch","release"];async function readEvent(environment){const name=environment[_environment_js__WEBPACK_IMPORTED_MODULE_1__.
E.githubEventName]??"";if(name===""||trusted.includes(name))return{name,head:void 0,pullRequest:void 0,isTrusted:!0};const{pull_request:pullRequest,workflow_run:run,
repository}=await readPayload(environment),head=pullRequest?.head?.sha??run?.head_sha,isOwn=run?.head_repository?.full_name===repository?.full_name&&repository?.
full_name!==void 0,isTrusted=name==="workflow_run"&&isOwn&&trusted.some(one=>one===run?.event);return{name,head:typeof head=="string"?head:void 0,pullRequest:typeof pullRequest?.
number=="number"?pullRequest.number:void 0,isTrusted}}async function readPayload(environment){try{const parsed=JSON.parse(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
readFile)(environment[_environment_js__WEBPACK_IMPORTED_MODULE_1__.E.githubEventPath]??"","utf8"));return typeof parsed=="object"&&parsed!==null?parsed:{}}catch{
return{}}}}),9226:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{O:()=>once});function once(body){
let result;return()=>(result??=body(),result)}}),8630:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{default:()=>pLimit,limitFunction:()=>limitFunction});class Node{value;next;constructor(value){this.value=value}}class Queue{#head;#tail;#size;constructor(){
this.clear()}enqueue(value){const node=new Node(value);this.#head?(this.#tail.next=node,this.#tail=node):(this.#head=node,this.#tail=node),this.#size++}dequeue(){
const current=this.#head;if(current)return this.#head=this.#head.next,this.#size--,this.#head||(this.#tail=void 0),current.value}peek(){if(this.#head)return this.#head.
value}clear(){this.#head=void 0,this.#tail=void 0,this.#size=0}get size(){return this.#size}*[Symbol.iterator](){let current=this.#head;for(;current;)yield current.
value,current=current.next}*drain(){for(;this.#head;)yield this.dequeue()}}function pLimit(concurrency){let rejectOnClear=!1;if(typeof concurrency=="object"&&({
concurrency,rejectOnClear=!1}=concurrency),validateConcurrency(concurrency),typeof rejectOnClear!="boolean")throw new TypeError("Expected `rejectOnClear` to be \
a boolean");const queue=new Queue;let activeCount=0;const resumeNext=()=>{activeCount<concurrency&&queue.size>0&&(activeCount++,queue.dequeue().run())},next=()=>{
activeCount--,resumeNext()},run=async(function_,resolve,arguments_)=>{const result=(async()=>function_(...arguments_))();resolve(result);try{await result}catch{}
next()},enqueue=(function_,resolve,reject,arguments_)=>{const queueItem={reject};new Promise(internalResolve=>{queueItem.run=internalResolve,queue.enqueue(queueItem)}).
then(run.bind(void 0,function_,resolve,arguments_)),activeCount<concurrency&&resumeNext()},generator=(function_,...arguments_)=>new Promise((resolve,reject)=>{enqueue(
function_,resolve,reject,arguments_)});return Object.defineProperties(generator,{activeCount:{get:()=>activeCount},pendingCount:{get:()=>queue.size},clearQueue:{
value(){if(!rejectOnClear){queue.clear();return}const abortError=AbortSignal.abort().reason;for(;queue.size>0;)queue.dequeue().reject(abortError)}},concurrency:{
get:()=>concurrency,set(newConcurrency){validateConcurrency(newConcurrency),concurrency=newConcurrency,queueMicrotask(()=>{for(;activeCount<concurrency&&queue.size>
0;)resumeNext()})}},map:{async value(iterable,function_){const promises=[];try{Array.from(iterable,(value,index)=>{const promise=generator(function_,value,index);
return promises.push(promise),promise})}catch(error){for(const promise of promises)promise.catch(()=>{});throw error}return Promise.all(promises)}}}),generator}
function limitFunction(function_,options){const limit=pLimit(options),limitedFunction=(...arguments_)=>limit(()=>function_(...arguments_));return Object.defineProperty(
limitedFunction,"clearQueue",{value:limit.clearQueue}),limitedFunction}function validateConcurrency(concurrency){if(!((Number.isInteger(concurrency)||concurrency===
Number.POSITIVE_INFINITY)&&concurrency>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}})};

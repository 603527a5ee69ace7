export const id=1,ids=[1],modules={8001:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{deadline:()=>deadline,run:()=>run});var partitions=__webpack_require__(100),errors=__webpack_require__(6986),download_origin=__webpack_require__(
1202),promises_=__webpack_require__(1455),external_node_path_=__webpack_require__(6760),environment=__webpack_require__(4564),alias=__webpack_require__(2537),credential_chain=__webpack_require__(
8886);async function clusterMinor(cluster,target,dependencies){const{describeCluster,readCluster}=await Promise.all([__webpack_require__.e(922),__webpack_require__.
e(640)]).then(__webpack_require__.bind(__webpack_require__,5640)),reference=readCluster(cluster),region=reference.region??target.region,label=(0,credential_chain.
J8)(target.profile,dependencies.environment),{version}=await describeCluster(reference,{target:{...target,region},label},dependencies);return version.split(".").
slice(0,2).map(Number)}var detect=__webpack_require__(1166),tools_platform=__webpack_require__(9178);const awsCliKey={fingerprint:"FB5DB77FD5C118B80511ADA8A6310\
ACC4672475C",armored:`-----BEGIN PGP PUBLIC KEY BLOCK-----

mQINBF2Cr7UBEADJZHcgusOJl7ENSyumXh85z0TRV0xJorM2B/JL0kHOyigQluUG
ZMLhENaG0bYatdrKP+3H91lvK050pXwnO/R7fB/FSTouki4ciIx5OuLlnJZIxSzx
PqGl0mkxImLNbGWoi6Lto0LYxqHN2iQtzlwTVmq9733zd3XfcXrZ3+LblHAgEt5G
TfNxEKJ8soPLyWmwDH6HWCnjZ/aIQRBTIQ05uVeEoYxSh6wOai7ss/KveoSNBbYz
gbdzoqI2Y8cgH2nbfgp3DSasaLZEdCSsIsK1u05CinE7k2qZ7KgKAUIcT/cR/grk
C6VwsnDU0OUCideXcQ8WeHutqvgZH1JgKDbznoIzeQHJD238GEu+eKhRHcz8/jeG
94zkcgJOz3KbZGYMiTh277Fvj9zzvZsbMBCedV1BTg3TqgvdX4bdkhf5cH+7NtWO
lrFj6UwAsGukBTAOxC0l/dnSmZhJ7Z1KmEWilro/gOrjtOxqRQutlIqG22TaqoPG
fYVN+en3Zwbt97kcgZDwqbuykNt64oZWc4XKCa3mprEGC3IbJTBFqglXmZ7l9ywG
EEUJYOlb2XrSuPWml39beWdKM8kzr1OjnlOm6+lpTRCBfo0wa9F8YZRhHPAkwKkX
XDeOGpWRj4ohOx0d2GWkyV5xyN14p2tQOCdOODmz80yUTgRpPVQUtOEhXQARAQAB
tCFBV1MgQ0xJIFRlYW0gPGF3cy1jbGlAYW1hem9uLmNvbT6JAlQEEwEIAD4CGwMF
CwkIBwIGFQoJCAsCBBYCAwECHgECF4AWIQT7Xbd/1cEYuAURraimMQrMRnJHXAUC
akV0ygUJDqP4lQAKCRCmMQrMRnJHXFHjD/9eyZLYcKuQOlLvtqSDtUBiEZf6ZZjM
i3ygYH8rJNtuToUH+HvSpe819urJCquXhDrlK6N+aqW0hCLtNABJG/vsafIgvIYJ
hSGgpgtNnQyMV1jViRWqPjbouw8OkYKBThUfT1i2Y+wn58ifs6ODBCmTexWtXspA
Si+Gt49xDOW0APmbOPnI+a4HJW6tVEo6MWS0WjzpiBayR3d1A4pt4YrPfSdDgpLo
h2SLQqlRqvvVZJaWBjhkErNFpfsBA06sDcPEOb0G8LBUbR4WOcdvhe5LubJbZuxC
AG9kNPCVeQP1ixwjgjXKysaxeQ6rv0VzIQgRp6tLVLWhy6AKDNvLjFSsmXZ1Wl08
Y/RlOHXlzLuQMRE6sR1wOdRxc9TsrNWTGiBK65cvSWOy03JeBkQQ8pesqltiyxI9
U21kkgiXtTSKNGfKK8pO27D81YANhRqPK7iTp6kuFiY2WtOg90KTMNlIT+Ff85Y2
b1rHj6Z0SrCkJujhWk3IBPic/wJgz01LEc/OAdUPlby90RJZcIBhSlWhT7mXnXIO
c0HWlNQrns2s3CTyYwZSiSlYe9ApeLwhjDo8NhbFuCAy61l6O5UsR4AfZxx/rGKv
2wFb1/RN/P4gNe6vmxZAPjR0AQcwD3tc2McimOLr/22kmPz8IH3I0X7WoSFr0Biz
E91G7bb0hOb/cA==
=knv7
-----END PGP PUBLIC KEY BLOCK-----
`};var tool_cache=__webpack_require__(9700),tools_version=__webpack_require__(4145);function currentSetting(){return{platform:(0,tools_platform.tj)(process.platform,
process.arch),awsKey:awsCliKey}}async function setupTools(inputs,dependencies,setting=currentSetting()){const root=dependencies.environment[environment.E.runnerToolCache];
if(!root)throw new errors.yo("RUNNER_TOOL_CACHE is not set.","Run this action on a GitHub Actions runner.");if(inputs.kubectlAlias&&inputs.tools.some(({tool,request})=>tool.
name==="kubectl"&&request.kind==="none"))throw(0,errors.Gq)("kubectl-alias",inputs.kubectlAlias,"Leave it empty where kubectl is none.");const context={cache:{root,
arch:(0,tools_platform.h6)(setting.platform)},dependencies,setting,inputs},results=await Promise.allSettled(inputs.tools.map(tool=>ofSystem(tool,context,()=>readyTool(
tool,context))));await(0,promises_.rmdir)(dependencies.folder).catch(()=>{});const failures=results.filter(result=>result.status==="rejected").map(result=>result.
reason);for(const further of failures.slice(1))dependencies.logger.info(`Also failed: ${(0,errors.bD)(further)}`);if(failures.length>0)throw failures[0];const tools=results.
flatMap(result=>result.status==="fulfilled"&&result.value?[result.value]:[]),paths=tools.filter(tool=>tool.from!=="PATH").map(tool=>(0,external_node_path_.dirname)(
tool.path)),target=tools.find(tool=>tool.name==="kubectl");return inputs.kubectlAlias&&target&&paths.push(await(0,alias.O)(inputs.kubectlAlias,target.path,dependencies.
folder,setting.platform)),{tools,paths}}async function ofSystem({tool},{cache,dependencies},body){try{return await body()}catch(error){throw typeof error!="obje\
ct"||error===null||!("syscall"in error)?error:new errors.nM(`${tool.title} cannot be set up: ${(0,errors.bD)(error)}.`,`Check that ${cache.root} and ${(0,external_node_path_.
dirname)(dependencies.folder)} are folders that this user may write to, with room for it.`,{cause:error})}}async function readyTool(wanted,context){const{request}=wanted;
switch(request.kind){case"none":return;case"latest":return await readyNewest(wanted,context);case"cluster":return await readyMatching(wanted,await requestOfCluster(
context),context);default:return await readyMatching(wanted,request,context)}}async function requestOfCluster({inputs,dependencies}){if(!inputs.cluster)throw new errors.
yo("The input 'kubectl' is cluster, and 'cluster' is empty.","Name the cluster with 'cluster'.");const target={region:inputs.region,profile:inputs.profile},numbers=await clusterMinor(
inputs.cluster,target,dependencies);return dependencies.logger.info(`Cluster ${inputs.cluster} runs Kubernetes ${numbers.join(".")}.`),{kind:"minor",numbers}}async function readyNewest(wanted,context){
const[newest,present]=await Promise.all([findNewest(wanted,{kind:"latest"},context),wanted.sha256?void 0:onPath(wanted.tool,context)]);return await readyMatching(
wanted,{kind:"exact",version:newest},context,{present})}async function readyMatching(wanted,request,context,known){const{tool}=wanted,[present,cached]=await Promise.
all([known?known.present:wanted.sha256?void 0:onPath(tool,context),inToolCache(wanted,request,context)]);return present&&(0,tools_version.ib)(present.version,request)?
(say(context,`${tool.title} ${present.version.text}: on PATH, ${present.path}.`),tool.name==="aws"&&present.version.numbers[0]<2&&context.dependencies.logger.notice(
"aws on PATH is version 1 of the AWS CLI; for version 2 set aws: 2."),{name:tool.name,path:present.path,version:present.version.text,from:"PATH"}):(present&&say(
context,`${tool.title} ${present.version.text} on PATH is not the ${(0,tools_version.T9)(request)} asked for.`),cached??await fetchTool(wanted,request,context))}
async function onPath(tool,{dependencies,setting}){const{environment:environment2,signal,logger}=dependencies,path=await(0,detect.a)(tool.name,environment2,setting.
platform);if(!path)return;const answer=await(0,detect.q)(tool,path,environment2,signal);if("version"in answer)return{path,version:answer.version};logger.warning(
`${tool.name} on PATH (${path}) does not tell its version: ${answer.problem}. It is passed over.`)}async function inToolCache({tool,sha256},request,context){const{
cache,dependencies,setting}=context;for(const copy of await(0,tool_cache.Gf)(cache,tool.cacheName)){if(!(0,tools_version.ib)(copy.version,request)||sha256&&copy.
record.sha256!==sha256)continue;const path=(0,external_node_path_.join)(copy.folder,"bin",(0,tools_platform.IK)(tool.name,setting.platform)),answer=await(0,detect.
q)(tool,path,dependencies.environment,dependencies.signal,60);if("version"in answer&&answer.version.text===copy.version.text)return say(context,`${tool.title} ${copy.
version.text}: in the tool cache, verified by its ${copy.record.verified}.`),{...readyCopy(tool,path,copy),from:"tool cache"};await dropBroken(tool,copy,answer,
context)}}async function dropBroken(tool,copy,answer,{cache,dependencies}){const why="problem"in answer?answer.problem:`it says that it is ${answer.version.text}`;
dependencies.logger.warning(`${tool.title} ${copy.version.text} in the tool cache is broken (${why}) and is removed.`),await(0,tool_cache.D$)(cache,tool.cacheName,
copy)}async function fetchTool(wanted,request,context){const{tool,origin}=wanted,{cache,dependencies,setting}=context,version=await findNewest(wanted,request,context);
(0,download_origin.$i)(origin)&&!wanted.sha256&&dependencies.logger.warning(`${origin.base} is not protected by TLS: checksums come the same way as the files. P\
in them with ${tool.name}-sha256.`);const{install}=await __webpack_require__.e(976).then(__webpack_require__.bind(__webpack_require__,2976)),{folder,record}=await install(
tool,version,wanted,cache,dependencies,setting),path=(0,external_node_path_.join)(folder,"bin",(0,tools_platform.IK)(tool.name,setting.platform));return{...readyCopy(
tool,path,{version,folder,record}),from:"download"}}async function findNewest(wanted,request,context){const{dependencies,setting}=context;if(request.kind==="exa\
ct")return request.version;const{newestVersion}=await __webpack_require__.e(490).then(__webpack_require__.bind(__webpack_require__,4490));return await newestVersion(
wanted.tool,request,wanted.origin,dependencies,setting.transfer)}function readyCopy(tool,path,copy){const{verified,url}=copy.record;return{name:tool.name,path,version:copy.
version.text,verified,url}}function say({dependencies},message){dependencies.logger.info(message)}function summaryOf(tools){return tools.some(tool=>tool.from===
"download")?["### Tools","","| tool | version | from | verified by |","| --- | --- | --- | --- |",...tools.map(tool=>{const from=tool.from==="download"&&tool.url?
new URL(tool.url).host:tool.from;return`| ${tool.name} | ${tool.version} | ${from} | ${tool.verified??"not by us"} |`}),""].join(`
`):""}const kubectl={name:"kubectl",title:"kubectl",cacheName:"ds-infra-kubectl",origin:"https://dl.k8s.io",choices:{majors:[1],cluster:!0,leastMinor:10,valid:"\
Use any, latest, cluster, none, a minor version like 1.36, or a version like v1.36.2."},versionArguments:["version","--client","-o","json"],readVersion:readKubectlVersion,
newest:numbers=>({path:`release/stable${numbers.length?`-${numbers.join(".")}`:""}.txt`,exhaustive:!0}),versionsPage:"https://kubernetes.io/releases/",file:(version,platform)=>{
const name=(0,tools_platform.IK)("kubectl",platform),path=`release/v${version.text}/bin/${platform.system}/${platform.arch}/${name}`;return{path,proof:{kind:"sh\
a256",path:`${path}.sha256`},format:"executable",folder:"."}}},aws={name:"aws",title:"AWS CLI",cacheName:"ds-infra-aws",origin:"https://awscli.amazonaws.com",choices:{
majors:[2],cluster:!1,valid:"Use any, latest, none, 2, a minor version like 2.36, or a version like 2.36.7."},versionArguments:["--version"],readVersion:output=>(0,tools_version.
ot)(/\baws-cli\/(\S+)/.exec(output)?.[1]??""),newest:()=>({path:"v2/version.txt",exhaustive:!1}),versionsPage:"https://github.com/aws/aws-cli/blob/v2/CHANGELOG.\
rst",file:(version,platform)=>{if(platform.system==="darwin")return{path:`AWSCLIV2-${version.text}.pkg`,proof:{kind:"pkg-signature"},format:"pkg",folder:"aws-cl\
i.pkg/Payload/aws-cli"};if(platform.system==="windows")return{path:`AWSCLIV2-${version.text}.msi`,proof:{kind:"msi-signature"},format:"msi",folder:"AWSCLIV2"};const path=`\
awscli-exe-linux-${platform.arch==="amd64"?"x86_64":"aarch64"}-${version.text}.zip`;return{path,proof:{kind:"pgp",path:`${path}.sig`},format:"zip",folder:"aws/d\
ist"}}},helm={name:"helm",title:"helm",cacheName:"ds-infra-helm",origin:"https://get.helm.sh",choices:{majors:[3,4],cluster:!1,valid:"Use none, any, latest, 3, \
4, a minor version like 4.2, or a version like v4.2.4."},versionArguments:["version","--template","{{.Version}}"],readVersion:output=>(0,tools_version.ot)(/^v\d\S*/m.
exec(output)?.[0]??""),newest:([major=4])=>({path:`helm${major}-latest-version`,exhaustive:!1}),versionsPage:"https://github.com/helm/helm/releases",file:(version,platform)=>{
const folder=`${platform.system}-${platform.arch}`,path=`helm-v${version.text}-${folder}.tar.gz`;return{path,proof:{kind:"sha256",path:`${path}.sha256sum`},format:"\
tar.gz",folder}}};function readKubectlVersion(output){const start=output.indexOf("{"),end=output.lastIndexOf("}");if(!(start<0||end<start))try{const version=JSON.
parse(output.slice(start,end+1))?.clientVersion?.gitVersion;return typeof version=="string"?(0,tools_version.ot)(version):void 0}catch{return}}const deadline=3600;
async function run(runner){const{tools,paths}=await setupTools(readInputs(runner),runner);for(const path of paths)runner.addPath(path);const ready=Object.fromEntries(
tools.map(tool=>[tool.name,tool]));runner.setOutputs({"aws-path":ready.aws?.path,"aws-version":ready.aws?.version,"kubectl-path":ready.kubectl?.path,"kubectl-ve\
rsion":ready.kubectl?.version,"helm-path":ready.helm?.path,"helm-version":ready.helm?.version});const summary=summaryOf(tools);summary&&await runner.summarize(summary)}
function readInputs({inputs,mask}){const readTool=(tool,version,mirror,pin2)=>{const request=(0,tools_version.TR)(tool.name,version,tool.choices);if(pin2&&request.
kind!=="exact")throw(0,errors.Gq)(tool.name,version,`With ${tool.name}-sha256 it has to be an exact version: a pin fits one file.`);const origin=mirror?(0,download_origin.
ef)(`${tool.name}-mirror`,mirror,mask):{base:tool.origin};return{tool,request,origin,sha256:pin2?.toLowerCase()}},pin=name=>inputs.matching(name,/^[0-9a-f]{64}$/i,
"Use the 64 hexadecimal digits of a SHA-256, or leave it empty."),tools=[readTool(aws,inputs.text("aws"),inputs.optional("aws-mirror"),pin("aws-sha256")),readTool(
kubectl,inputs.text("kubectl"),inputs.optional("kubectl-mirror"),pin("kubectl-sha256")),readTool(helm,inputs.text("helm"),inputs.optional("helm-mirror"),pin("he\
lm-sha256"))];return tools.some(({request})=>request.kind==="cluster")&&inputs.required("cluster"),{tools,cluster:inputs.optional("cluster"),region:(0,partitions.
vK)(inputs.text("region")),profile:inputs.optional("profile"),kubectlAlias:inputs.matching("kubectl-alias",/^k$/,"Use k, or leave it empty.")}}}),4348:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{EX:()=>withoutProfile,LQ:()=>profileBlock,Wi:()=>credentialsSection,n$:()=>splitBlocks,qL:()=>blockStart,x9:()=>joinBlocks});
const header=/^\s*\[([^\]]*)\]/;function sectionsOf(text){const sections=[{name:void 0,lines:[]}];for(const line of text.match(/[^\n]*\n|[^\n]+$/g)??[]){const name=header.
exec(line)?.[1];name!==void 0&&sections.push({name:normalized(name),lines:[]}),sections.at(-1)?.lines.push(line)}return sections}function normalized(name){return name.
trim().replace(/\s+/g," ").replace(/(["'])(.*)\1$/,"$2")}function isProfile(section,profile){return section.name===`profile ${profile}`||profile==="default"&&section.
name==="default"}function withoutProfile(text,profile){let removed=!1;return{text:sectionsOf(text).flatMap(section=>{if(!isProfile(section,profile))return section.
lines;removed=!0;const lastSetting=section.lines.findLastIndex(line=>!/^\s*([#;].*)?\s*$/.test(line));return section.lines.slice(lastSetting+1)}).join(""),removed}}
function credentialsSection(text,profile){const sections=sectionsOf(text).filter(section=>section.name===profile);if(sections.length===0)return;const pairs=sections.
flatMap(section=>section.lines).map(line=>/^\s*([\w.-]+)\s*=\s*(.*?)\s*$/.exec(line));return Object.fromEntries(pairs.flatMap(pair=>pair?.[1]?[[pair[1].toLowerCase(),
pair[2]??""]]:[]))}function blockStart(profile){return`# ds-infra: profile ${profile}, removed at the end of the job`}const blockEnd="# ds-infra: end",anyBlock=/^# ds-infra: profile (\S+), removed at the end of the job\r?\n[\s\S]*?^# ds-infra: end\r?\n?/gm;
function profileBlock(profile,settings){return[blockStart(profile),profile==="default"?"[default]":`[profile ${profile}]`,`region = ${settings.region}`,`credent\
ial_process = ${settings.credentialProcess}`,blockEnd,""].join(`
`)}function splitBlocks(text){const blocks=new Map;return{base:text.replace(anyBlock,(block,profile)=>(blocks.set(profile,block),"")),blocks}}function joinBlocks(base,blocks){
const gap=base===""||base.endsWith(`
`)?"":`
`;return base+gap+[...blocks.values()].join("")}}),8886:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{J8:()=>credentialsLabel,gl:()=>credentialsProvider,q8:()=>profileInUse});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986),_job_environment_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
4564),_credentials_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(9217),_session_credentials_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1118),_session_file_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
7212);function credentialsLabel(profile,environment){return profile?`profile ${profile}`:environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_1__.E.awsAccessKeyId]?
"the job's environment (AWS_ACCESS_KEY_ID)":`profile ${environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_1__.E.awsProfile]||"default"}`}function profileInUse(profile,environment){
return profile??(environmentCredentials(environment)?void 0:environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_1__.E.awsProfile]||void 0)}function credentialsProvider(target,dependencies){
const{environment}=dependencies;return async()=>{const fromEnvironment=target.profile?void 0:environmentCredentials(environment);if(fromEnvironment)return fromEnvironment;
const own=await profileCredentials(target.profile||environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_1__.E.awsProfile],dependencies);if(own)return own;const{
defaultProvider}=await Promise.all([__webpack_require__.e(922),__webpack_require__.e(777)]).then(__webpack_require__.t.bind(__webpack_require__,7777,19));try{return await defaultProvider(
{clientConfig:{region:target.region},logger:silent,...target.profile?{profile:target.profile}:{}})()}catch(cause){throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.
yo(`There are no AWS credentials for ${credentialsLabel(target.profile,environment)}.`,"Run ds-infra's assume-role in an earlier step of this job, or name an ex\
isting profile with 'profile'.",{cause})}}}const silent={debug:()=>{},info:()=>{},warn:()=>{},error:()=>{}};async function profileCredentials(profile,dependencies){
const{environment,http,logger,mask,signal,now}=dependencies,file=(0,_session_file_js__WEBPACK_IMPORTED_MODULE_3__.GM)(profile||"default",environment);if(file===
void 0)return;const credentials=http&&logger&&mask&&signal&&now?await(0,_session_credentials_js__WEBPACK_IMPORTED_MODULE_2__.T)(file,{environment,http,logger,mask,
signal,now}):await(0,_session_credentials_js__WEBPACK_IMPORTED_MODULE_2__.L)(file,environment);return(0,_credentials_js__WEBPACK_IMPORTED_MODULE_4__.$)(credentials)}
function environmentCredentials(environment){const accessKeyId=environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_1__.E.awsAccessKeyId],secretAccessKey=environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_1__.
E.awsSecretAccessKey],sessionToken=environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_1__.E.awsSessionToken];if(!(!accessKeyId||!secretAccessKey))return{accessKeyId,
secretAccessKey,...sessionToken?{sessionToken}:{}}}}),9217:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$:()=>toAwsCredentials,x:()=>toProcessCredentials});function toAwsCredentials(credentials){return{accessKeyId:credentials.AccessKeyId,secretAccessKey:credentials.
SecretAccessKey,sessionToken:credentials.SessionToken,expiration:new Date(credentials.Expiration)}}function toProcessCredentials(credentials){return{Version:1,AccessKeyId:credentials.
accessKeyId,SecretAccessKey:credentials.secretAccessKey,SessionToken:credentials.sessionToken,Expiration:credentials.expiration.toISOString()}}}),100:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{f_:()=>allPartitions,g4:()=>checkAccount,iQ:()=>partitionOf,rh:()=>isPartition,vK:()=>checkRegion});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6986);const partitions=[{name:"aws",suffix:"amazonaws.com",dualStackSuffix:"on.aws",regions:/^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/},{name:"aws-cn",suffix:"ama\
zonaws.com.cn",dualStackSuffix:"on.amazonwebservices.com.cn",regions:/^cn-\w+-\d+$/},{name:"aws-us-gov",suffix:"amazonaws.com",dualStackSuffix:"on.aws",regions:/^us-gov-\w+-\d+$/},
{name:"aws-eusc",suffix:"amazonaws.eu",regions:/^eusc-de-\w+-\d+$/},{name:"aws-iso",suffix:"c2s.ic.gov",regions:/^us-iso-\w+-\d+$/},{name:"aws-iso-b",suffix:"sc\
2s.sgov.gov",regions:/^us-isob-\w+-\d+$/},{name:"aws-iso-e",suffix:"cloud.adc-e.uk",regions:/^eu-isoe-\w+-\d+$/},{name:"aws-iso-f",suffix:"csp.hci.ic.gov",regions:/^us-isof-\w+-\d+$/}],
place=/-(?:central|north|south|(?:north|south)?(?:east|west))-\d+$/;function partitionOf(region){return partitions.find(({regions})=>regions.test(region)&&place.
test(region))}function allPartitions(){return partitions}function isPartition(name){return partitions.some(partition=>partition.name===name)}function checkRegion(region,input="\
region"){if(!partitionOf(region))throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.Gq)(input,region,"Use the code of an AWS region, such as us-east-1 or eu-west-3\
.");return region}function checkAccount(account,input="account"){if(!/^\d{12}$/.test(account))throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.Gq)(input,account,
"Use the twelve digits of an AWS account id, in quotes.");return account}}),1118:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{L:()=>ownCredentials,T:()=>sessionCredentials});var _file_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7212);async function sessionCredentials(file,dependencies){
const session=(0,_file_js__WEBPACK_IMPORTED_MODULE_0__.lx)(file);if(session&&(0,_file_js__WEBPACK_IMPORTED_MODULE_0__.pL)(session,dependencies.now()))return session.
credentials;const{renewSession}=await Promise.all([__webpack_require__.e(922),__webpack_require__.e(52),__webpack_require__.e(116)]).then(__webpack_require__.bind(
__webpack_require__,9116));return await renewSession(file,dependencies)}async function ownCredentials(file,environment){const session=(0,_file_js__WEBPACK_IMPORTED_MODULE_0__.
lx)(file);if(session&&(0,_file_js__WEBPACK_IMPORTED_MODULE_0__.pL)(session,Date.now()))return session.credentials;const{renewAlone}=await Promise.all([__webpack_require__.
e(922),__webpack_require__.e(52),__webpack_require__.e(116)]).then(__webpack_require__.bind(__webpack_require__,9116));return await renewAlone(file,environment)}}),
7212:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Cx:()=>sessionFileName,GM:()=>sessionFileOf,
lx:()=>readSession,pL:()=>isFresh});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6760),_job_environment_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4564),_config_file_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4348);const margin=3e5;
function readSession(file){try{return JSON.parse((0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(file,"utf8"))}catch(error){if(error instanceof Error&&"co\
de"in error&&error.code==="ENOENT")return;throw error}}function isFresh({credentials,receivedAt},now){const expiration=Date.parse(credentials.Expiration);return expiration-
now>Math.min(margin,(expiration-receivedAt)/2)}function sessionFileOf(profile,environment){const config=environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_2__.
E.awsConfigFile];if(config){try{if(!(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(config,"utf8").includes(`${(0,_config_file_js__WEBPACK_IMPORTED_MODULE_3__.
qL)(profile)}
`))return}catch{return}return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(config),sessionFileName(profile))}}
function sessionFileName(profile){return`${profile}.json`}}),6986:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{$N:()=>codeOf,Gq:()=>invalid,bD:()=>messageOf,cZ:()=>causesOf,lZ:()=>ActionError,nM:()=>WorldError,xl:()=>raise,yo:()=>UserError});class ActionError extends Error{remedy;constructor(what,remedy,options){
super(what,options),this.remedy=remedy}}class UserError extends ActionError{name="UserError"}class WorldError extends ActionError{name="WorldError"}function messageOf(error){
return error instanceof Error?error.message||error.name:String(error)}function causesOf(error){const chain=[];for(let current=error;current!=null&&!chain.includes(
current);)chain.push(current),current=current instanceof Error?current.cause:void 0;return chain}function codeOf(error){for(const link of causesOf(error))if(typeof link==
"object"&&link!==null&&"code"in link&&typeof link.code=="string")return link.code}function raise(error){throw error}function invalid(name,value,valid){const shown=value.
length>200?`${value.slice(0,200)}...`:value;return new UserError(`The input '${name}' is '${shown}', which is not valid.`,valid)}}),4564:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{E:()=>variables});const variables={idTokenRequestUrl:"ACTIONS_ID_TOKEN_REQUEST_URL",idTokenRequestToken:"ACTIONS_ID_T\
OKEN_REQUEST_TOKEN",runnerTemp:"RUNNER_TEMP",runnerToolCache:"RUNNER_TOOL_CACHE",path:"PATH",systemRoot:"SYSTEMROOT",githubRepository:"GITHUB_REPOSITORY",githubRunId:"\
GITHUB_RUN_ID",githubRunAttempt:"GITHUB_RUN_ATTEMPT",githubSha:"GITHUB_SHA",githubEventName:"GITHUB_EVENT_NAME",githubEventPath:"GITHUB_EVENT_PATH",githubServerUrl:"\
GITHUB_SERVER_URL",githubWorkspace:"GITHUB_WORKSPACE",awsConfigFile:"AWS_CONFIG_FILE",awsSharedCredentialsFile:"AWS_SHARED_CREDENTIALS_FILE",awsProfile:"AWS_PRO\
FILE",awsDefaultProfile:"AWS_DEFAULT_PROFILE",awsRegion:"AWS_REGION",awsDefaultRegion:"AWS_DEFAULT_REGION",awsAccessKeyId:"AWS_ACCESS_KEY_ID",awsSecretAccessKey:"\
AWS_SECRET_ACCESS_KEY",awsSessionToken:"AWS_SESSION_TOKEN",dockerConfig:"DOCKER_CONFIG",dockerAuthConfig:"DOCKER_AUTH_CONFIG",home:"HOME",userProfile:"USERPROFI\
LE",kubeconfig:"KUBECONFIG",kubeCacheFolder:"KUBECACHEDIR",kubernetesExecInfo:"KUBERNETES_EXEC_INFO"}}),4079:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Dm:()=>isTransientStatus,N_:()=>TransientError,jh:()=>retryTransient});var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8500),p_retry__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8367),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6986);class TransientError extends _errors_js__WEBPACK_IMPORTED_MODULE_1__.
nM{retryAfter;constructor(what,remedy,options={}){super(what,remedy,options),this.retryAfter=options.retryAfter}}const longestRetryAfter=30;function isTransientStatus(status){
return status===408||status===429||status>=500}async function retryTransient(attempt,policy){const isTransient=policy.isTransient??(error=>error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__.
nM);return await(0,p_retry__WEBPACK_IMPORTED_MODULE_2__.Ay)(attempt,{retries:(policy.attempts??4)-1,minTimeout:0,maxTimeout:0,...policy.signal?{signal:policy.signal}:
{},shouldRetry:({error})=>isTransient(error),onFailedAttempt:async({error,attemptNumber,retriesLeft})=>{if(retriesLeft===0||!isTransient(error))return;const message=(0,_errors_js__WEBPACK_IMPORTED_MODULE_1__.
bD)(error),named=message.startsWith(`${policy.what} failed`);policy.onRetry(`${named?message:`${policy.what} failed (${message})`} Trying again.`);const asked=error instanceof
TransientError?Math.min(error.retryAfter??0,longestRetryAfter)*1e3:0;await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(asked+Math.random()*250*
2**(attemptNumber-1),void 0,{...policy.signal?{signal:policy.signal}:{}})}})}}),8292:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I2:()=>makePrivateFolder,Pl:()=>writePrivateFile,XW:()=>removeFolderIfEmpty,Zu:()=>readIfPresent,uM:()=>linkTo});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3024),node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1455),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
6760),_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(6986),__addDisposableResource=function(env,value,async){if(value!=null){if(typeof value!="obje\
ct"&&typeof value!="function")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispo\
se is not defined.");dispose=value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");dispose=value[Symbol.
dispose],async&&(inner=dispose)}if(typeof dispose!="function")throw new TypeError("Object not disposable.");inner&&(dispose=function(){try{inner.call(this)}catch(e){
return Promise.reject(e)}}),env.stack.push({value,dispose,async})}else async&&env.stack.push({async:!0});return value},__disposeResources=(function(SuppressedError2){
return function(env){function fail(e){env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e,env.hasError=!0}var r,
s=0;function next(){for(;r=env.stack.pop();)try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.
call(r.value);if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){return fail(e),next()})}else s|=1}catch(e){fail(e)}if(s===1)return env.hasError?
Promise.reject(env.error):Promise.resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError=="function"?SuppressedError:function(error,suppressed,message){
var e=new Error(message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});async function makePrivateFolder(path){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
mkdir)(path,{recursive:!0,mode:448})}async function writePrivateFile(path,content){await makePrivateFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
const staging=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path),`.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
randomBytes)(8).toString("hex")}.tmp`);try{const env_1={stack:[],error:void 0,hasError:!1};try{await __addDisposableResource(env_1,await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
open)(staging,"wx",384),!0).writeFile(content)}catch(e_1){env_1.error=e_1,env_1.hasError=!0}finally{const result_1=__disposeResources(env_1);result_1&&await result_1}}catch(error){
throw await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(staging,{force:!0}),error}await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(staging,
path)}async function removeFolderIfEmpty(folder){try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rmdir)(folder)}catch(error){if(!["ENOENT","ENOTEMPTY",
"EEXIST"].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error)??""))throw error}}async function readIfPresent(path){try{return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
readFile)(path,"utf8")}catch(error){if((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error)==="ENOENT")return;throw error}}async function linkTo(target,path){try{
process.platform!=="win32"?await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.symlink)(target,path):(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(
target)).isDirectory()?await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.symlink)(target,path,"junction"):await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
copyFile)(target,path,node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_EXCL)}catch(error){if((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error)!=="EEX\
IST")throw error}}}),9614:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{R3:()=>runProcess});
var node_child_process__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1421),node_readline__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(481),_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
6986);const gracePeriod=5e3;async function runProcess(program,args,options={}){return await(process.platform==="win32"&&!options.onOutput?runThroughToolkit:runDirectly)(
program,args,options)}async function runThroughToolkit(program,args,options){const{signal,onLine,input,cwd,env}=options;signal?.throwIfAborted();const{getExecOutput}=await __webpack_require__.
e(32).then(__webpack_require__.bind(__webpack_require__,3032)),running=getExecOutput(`"${program}"`,[...args],{silent:!0,ignoreReturnCode:!0,input:Buffer.from(input??
""),...cwd===void 0?{}:{cwd},...env===void 0?{}:{env:definedOf(env)},...onLine?{listeners:{stdline:onLine,errline:onLine}}:{}}).catch(cause=>{const missing=(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.
bD)(cause).startsWith("Unable to locate executable file");throw Object.assign(new Error((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(cause),{cause}),missing?{
code:"ENOENT"}:{})});if(!signal)return await running;const aborted=Promise.withResolvers(),abort=()=>aborted.reject(signal.reason);signal.addEventListener("abor\
t",abort,{once:!0});try{return await Promise.race([running,aborted.promise])}finally{signal.removeEventListener("abort",abort)}}function definedOf(env){const defined={};
for(const[name,value]of Object.entries(env))value!==void 0&&(defined[name]=value);return defined}async function runDirectly(program,args,options){const{signal,onLine,
onOutput}=options;signal?.throwIfAborted();const child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(program,args,{stdio:["pipe","pipe","pipe"],windowsHide:!0,
...options.cwd===void 0?{}:{cwd:options.cwd},...options.env===void 0?{}:{env:{...options.env}}}),stdout=[],stderr=[];onOutput||collect(child.stdout,stdout,onLine),
collect(child.stderr,stderr,onLine),child.stdin.on("error",()=>{}),child.stdin.end(options.input??"");const stop=()=>{end(child)};signal?.addEventListener("abor\
t",stop,{once:!0});const consumed=onOutput?.(child.stdout);consumed?.catch(stop);try{const exitCode=await new Promise((done,fail)=>{child.once("error",fail),child.
once("close",code=>done(code??1))});return await consumed?.catch(()=>{}),signal?.throwIfAborted(),await consumed,{exitCode,stdout:stdout.join(""),stderr:stderr.
join("")}}finally{signal?.removeEventListener("abort",stop)}}function collect(stream,into,onLine){stream.setEncoding("utf8"),stream.on("data",chunk=>into.push(chunk)),
onLine&&(0,node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({input:stream,crlfDelay:Number.POSITIVE_INFINITY}).on("line",onLine)}function end(child){
const letGo=()=>{child.stdout?.destroy(),child.stderr?.destroy()};if(child.exitCode!==null||child.signalCode!==null){letGo();return}child.kill("SIGTERM");const timer=setTimeout(
()=>child.kill("SIGKILL"),gracePeriod);child.once("close",()=>clearTimeout(timer)),child.once("exit",letGo)}}),2537:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{O:()=>writeAlias,Vz:()=>removeAliases});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6760);function aliasFolder(jobFolder){return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(jobFolder,"bin")}async function writeAlias(alias,executable,jobFolder,platform){
const folder=aliasFolder(jobFolder);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder,{recursive:!0,mode:448});const script=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(folder,alias);return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(script,`#!/bin/sh
exec '${executable.replaceAll("'","'\\''")}' "$@"
`),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(script,448),platform.system==="windows"&&await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(
(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,`${alias}.cmd`),`@"${executable.replaceAll("%","%%")}" %*\r
`),folder}async function removeAliases(jobFolder){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(aliasFolder(jobFolder),{recursive:!0,force:!0})}}),1166:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{a:()=>findOnPath,q:()=>askVersion});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6760),_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6986),_job_environment_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4564),_system_process_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
9614);async function findOnPath(name,environment,platform){const windows=platform.system==="windows",absolute=windows?node_path__WEBPACK_IMPORTED_MODULE_1__.win32.
isAbsolute:node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute,path=environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_3__.E.path]??"",file=windows?`${name}\
.exe`:name;for(const folder of path.split(windows?";":":")){if(!absolute(folder))continue;const candidate=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,
file);if(await isExecutable(candidate))return candidate}}async function isExecutable(file){try{return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(
file,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK),(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).isFile()}catch{return!1}}
async function askVersion(tool,executable,environment,signal,patience=20){const limit=AbortSignal.timeout(patience*1e3);try{const result=await(0,_system_process_js__WEBPACK_IMPORTED_MODULE_4__.
R3)(executable,tool.versionArguments,{env:quietEnvironment(environment),signal:AbortSignal.any([signal,limit])}),version=tool.readVersion(`${result.stdout}
${result.stderr}`);if(result.exitCode===0&&version)return{version};const said=(result.stderr.trim()||result.stdout.trim()||"nothing").slice(0,200);return{problem:`\
it ended with ${result.exitCode} and said: ${said}`}}catch(error){return signal.throwIfAborted(),{problem:limit.aborted?`it did not answer within ${patience} s`:
(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error)}}}function quietEnvironment(environment){const needless=/^(ACTIONS_|INPUT_|STATE_|AWS_|GITHUB_TOKEN$|KUBECONFIG$|HELM_)/;
return Object.fromEntries(Object.entries(environment).filter(([name])=>!needless.test(name)))}}),1202:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$i:()=>isPlain,ef:()=>parseOrigin,rs:()=>urlOf});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986);
function parseOrigin(input,value,mask){const valid="Use the URL of a mirror with the same paths as the original, such as https://mirror.example.com/kubectl.",url=URL.
parse(value),password=decoded(url?.password??"");if(password&&mask(password),!url||!["https:","http:"].includes(url.protocol)||url.search||url.hash)throw/[@?]/.
test(value)?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`The input '${input}' is not valid.`,valid):(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.Gq)(input,value,
valid);const base=`${url.origin}${url.pathname}`.replace(/\/+$/,"");if(!url.username)return{base};const basic=Buffer.from(`${decoded(url.username)}:${password}`).
toString("base64");return mask(basic),{base,authorization:`Basic ${basic}`}}function decoded(text){return text.replace(/(?:%[0-9a-f]{2})+/gi,escapes=>Buffer.from(
escapes.replaceAll("%",""),"hex").toString())}function urlOf(origin,path){return new URL(`${origin.base}/${path}`)}function isPlain(origin){const url=new URL(origin.
base);return url.protocol==="http:"&&!/^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname)}}),9178:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{IK:()=>executableName,MN:()=>isMusl,h6:()=>nodeArch,tj:()=>platformOf});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6986);const systems={linux:"linux",darwin:"darwin",win32:"windows"},arches={x64:"amd64",arm64:"arm64"};function platformOf(platform,arch){const system=systems[platform],
processor=arches[arch];if(!system||!processor)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`setup-tools does not know the platform ${platform}-${arch}.`,
"Use a runner with Linux, macOS or Windows on x64 or arm64.");return{system,arch:processor}}function executableName(name,platform){return platform.system==="win\
dows"?`${name}.exe`:name}function nodeArch(platform){return platform.arch==="amd64"?"x64":platform.arch}function isMusl(){if(process.platform!=="linux")return!1;
Object.assign(process.report,{excludeNetwork:!0});const report=process.report.getReport(),header=typeof report=="object"&&report!==null&&"header"in report?report.
header:void 0;return typeof header=="object"&&header!==null&&!("glibcVersionRuntime"in header)}}),9700:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D$:()=>removeFromCache,Gf:()=>cachedCopies,ls:()=>addToCache});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7598),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1455),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6760),_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
6986),_net_retry_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(4079),_system_files_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(8292),_version_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
4145);const recordName="ds-infra.json",staleAfter=24*3600*1e3;async function cachedCopies(cache,name){const names=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
readdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache.root,name)).catch(error=>{if((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.$N)(error)==="ENOENT")return[];
throw error});return(await Promise.all(names.map(version=>cachedCopy(cache,name,version)))).filter(copy=>copy!==void 0).sort((left,right)=>Number((0,_version_js__WEBPACK_IMPORTED_MODULE_6__.
Ty)(left.version))-Number((0,_version_js__WEBPACK_IMPORTED_MODULE_6__.Ty)(right.version))||(0,_version_js__WEBPACK_IMPORTED_MODULE_6__.Kd)(left.version,right.version))}
async function cachedCopy(cache,name,version){const parsed=(0,_version_js__WEBPACK_IMPORTED_MODULE_6__.ot)(version);if(parsed?.text!==version)return;const folder=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)(cache.root,name,version,cache.arch),text=await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__.Zu)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder,
recordName));if(text!==void 0)try{return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(`${folder}.complete`),{version:parsed,folder,record:JSON.
parse(text)}}catch{return}}async function addToCache(cache,name,tree,record){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)(tree,recordName),`${JSON.stringify(record,null,2)}
`);const folder=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(cache.root,name,record.version,cache.arch);return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(folder),{recursive:!0}),await moveTo(tree,folder)||await stageAndMove(cache,name,tree,folder),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
writeFile)(`${folder}.complete`,""),folder}async function removeFromCache(cache,name,copy){const aside=stagingPath(cache,name);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
rm)(`${copy.folder}.complete`,{force:!0});try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(copy.folder,aside)}catch(error){if((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.
$N)(error)==="ENOENT")return;throw error}await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(aside,{recursive:!0,force:!0})}async function moveTo(tree,folder){
try{return await renameEventually(tree,folder),!0}catch(error){const code=(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.$N)(error)??"";if(code==="EXDEV")return!1;if(!([
"ENOTEMPTY","EEXIST","EPERM","EACCES"].includes(code)&&await isPresent((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder,recordName))))throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.
nM(`${tree} cannot be moved to ${folder} (${code}).`,`Delete ${folder} if no job uses it.`,{cause:error});return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
rm)(tree,{recursive:!0,force:!0}),!0}}async function renameEventually(tree,folder){if(process.platform!=="win32"){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
rename)(tree,folder);return}const scanned=["EPERM","EACCES","EBUSY"];await(0,_net_retry_js__WEBPACK_IMPORTED_MODULE_4__.jh)(()=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
rename)(tree,folder),{what:`Moving ${tree}`,attempts:6,onRetry:()=>{},isTransient:error=>scanned.includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.$N)(error)??
"")})}async function stageAndMove(cache,name,tree,folder){await removeStale(cache,name);const staging=stagingPath(cache,name);try{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
cp)(tree,staging,{recursive:!0,verbatimSymlinks:!0,errorOnExist:!0,force:!1}),await moveTo(staging,folder)}finally{await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
rm)(staging,{recursive:!0,force:!0})}await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(tree,{recursive:!0,force:!0})}function stagingPath(cache,name){return(0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)(cache.root,name,`.staging-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}`)}async function removeStale(cache,name){const parent=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)(cache.root,name);for(const entry of await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(parent)){if(!entry.startsWith(".staging-"))continue;const{
mtimeMs}=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent,entry)).catch(()=>({mtimeMs:Number.POSITIVE_INFINITY}));
Date.now()-mtimeMs>staleAfter&&await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent,entry),{recursive:!0,
force:!0})}}async function isPresent(path){return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(path).then(()=>!0,()=>!1)}}),4145:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$V:()=>quotesHint,Kd:()=>byNewest,T9:()=>requestText,TR:()=>parseRequest,Ty:()=>isPreRelease,ib:()=>satisfies,ot:()=>parseVersion});
var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(5797),semver_functions_rcompare_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
9961),_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6986);function parseVersion(text){const parts=/^v?((\d{1,4})\.(\d{1,4})\.(\d{1,4})([-+][0-9A-Za-z.+-]{1,100})?)$/.
exec(text.trim()),parsed=semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0__(text.trim());if(!(!parts?.[1]||!parsed))return{text:parts[1],numbers:[parsed.major,
parsed.minor,parsed.patch],suffix:parts[5]??""}}function isPreRelease(version){return/^-(alpha|beta|rc)\b/.test(version.suffix)}function satisfies(version,request){
return request.kind==="exact"?version.text===request.version.text:request.kind==="major"||request.kind==="minor"?!isPreRelease(version)&&request.numbers.every((number,at)=>version.
numbers[at]===number):request.kind==="any"}function byNewest(left,right){return semver_functions_rcompare_js__WEBPACK_IMPORTED_MODULE_1__(left.text,right.text)}
function requestText(request){return request.kind==="exact"?request.version.text:request.kind==="major"||request.kind==="minor"?request.numbers.join("."):request.
kind}function parseRequest(input,value,choices){if(value==="none"||value==="any"||value==="latest")return{kind:value};if(value==="cluster"&&choices.cluster)return{
kind:"cluster"};const parts=/^v?(\d{1,4})(?:\.(\d{1,4}))?(\.\d{1,4}(?:-(?:alpha|beta|rc)\.\d{1,4})?)?$/.exec(value),[,major,minor,rest]=parts??[];if(!major||!choices.
majors.includes(Number(major))||rest&&!minor)throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.Gq)(input,value,choices.valid);if(!minor)return{kind:"major",numbers:[
Number(major)]};if(!rest){const numbers=[Number(major),Number(minor)];if(Number(minor)<(choices.leastMinor??0))throw refuseMinor(input,value,numbers,choices.leastMinor??
0);return{kind:"minor",numbers}}const version=parseVersion(value);if(!version)throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.Gq)(input,value,choices.valid);return{
kind:"exact",version}}function refuseMinor(tool,value,numbers,least){const hint=value.startsWith("v")?"":quotesHint(numbers);return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.
yo(`${tool} ${numbers.join(".")} is older than ${numbers[0]}.${least}, the first that Amazon EKS ran.`,hint||`Use ${numbers[0]}.${least} or a later one; an olde\
r kubectl needs its full version.`)}function quotesHint(numbers,newest){const[major,minor=0]=numbers;return numbers.length!==2||minor<1||minor>9||newest&&(newest.
numbers[0]!==major||newest.numbers[1]<minor*10)?"":`If you mean ${major}.${minor}0, put it in quotes: YAML reads ${major}.${minor}0 as ${major}.${minor}.`}})};

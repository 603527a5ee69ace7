export const id=5785,ids=[5785],modules={5785:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{deadline:()=>deadline,run:()=>run});var alias=__webpack_require__(2537),partitions=__webpack_require__(100),errors=__webpack_require__(
6986),tools_platform=__webpack_require__(9178),tools_version=__webpack_require__(4145);const kubectl={name:"kubectl",title:"kubectl",cacheName:"ds-infra-kubectl",
origin:"https://dl.k8s.io",largest:{file:3e8,unpacked:3e8},choices:{majors:[1],cluster:!0,leastMinor:10,valid:"Use any, latest, cluster, none, a minor version l\
ike 1.36, or a version like v1.36.2."},versionArguments:["version","--client","-o","json"],parseVersion:parseKubectlVersion,newest:numbers=>({path:`release/stab\
le${numbers.length?`-${numbers.join(".")}`:""}.txt`,exhaustive:!0}),versionsPage:"https://kubernetes.io/releases/",file:(version,platform)=>{const name=(0,tools_platform.
IK)("kubectl",platform),path=`release/v${version.text}/bin/${platform.system}/${platform.arch}/${name}`;return{path,proof:{kind:"sha256",path:`${path}.sha256`},
format:"executable",folder:"."}}},aws={name:"aws",title:"AWS CLI",cacheName:"ds-infra-aws",origin:"https://awscli.amazonaws.com",largest:{file:4e8,unpacked:15e8},
choices:{majors:[2],cluster:!1,valid:"Use any, latest, none, 2, a minor version like 2.36, or a version like 2.36.7."},versionArguments:["--version"],parseVersion:output=>(0,tools_version.
ot)(/\baws-cli\/(\S+)/.exec(output)?.[1]??""),newest:()=>({path:"v2/version.txt",exhaustive:!1}),versionsPage:"https://github.com/aws/aws-cli/blob/v2/CHANGELOG.\
rst",file:(version,platform)=>{if(platform.system==="darwin")return{path:`AWSCLIV2-${version.text}.pkg`,proof:{kind:"pkg-signature"},format:"pkg",folder:"aws-cl\
i.pkg/Payload/aws-cli"};if(platform.system==="windows")return{path:`AWSCLIV2-${version.text}.msi`,proof:{kind:"msi-signature"},format:"msi",folder:"AWSCLIV2"};const path=`\
awscli-exe-linux-${platform.arch==="amd64"?"x86_64":"aarch64"}-${version.text}.zip`;return{path,proof:{kind:"pgp",path:`${path}.sig`},format:"zip",folder:"aws/d\
ist"}}},helm={name:"helm",title:"helm",cacheName:"ds-infra-helm",origin:"https://get.helm.sh",largest:{file:15e7,unpacked:4e8},choices:{majors:[3,4],cluster:!1,
valid:"Use none, any, latest, 3, 4, a minor version like 4.2, or a version like v4.2.4."},versionArguments:["version","--template","{{.Version}}"],parseVersion:output=>(0,tools_version.
ot)(/^v\d\S*/m.exec(output)?.[0]??""),newest:([major=4])=>({path:`helm${major}-latest-version`,exhaustive:!1}),versionsPage:"https://github.com/helm/helm/releas\
es",file:(version,platform)=>{const folder=`${platform.system}-${platform.arch}`,path=`helm-v${version.text}-${folder}.tar.gz`;return{path,proof:{kind:"sha256",
path:`${path}.sha256sum`},format:"tar.gz",folder}}};function parseKubectlVersion(output){const start=output.indexOf("{"),end=output.lastIndexOf("}");if(!(start<
0||end<start))try{const version=JSON.parse(output.slice(start,end+1))?.clientVersion?.gitVersion;return typeof version=="string"?(0,tools_version.ot)(version):void 0}catch{
return}}var download_origin=__webpack_require__(1202);function parseSetupToolsInputs({inputs,mask}){const pin=name=>inputs.matching(name,/^[0-9a-f]{64}$/i,"Use \
the 64 hexadecimal digits of a SHA-256, or leave it empty."),tools=[toolInputs(aws,inputs.text("aws"),inputs.optional("aws-mirror"),pin("aws-sha256"),mask),toolInputs(
kubectl,inputs.text("kubectl"),inputs.optional("kubectl-mirror"),pin("kubectl-sha256"),mask),toolInputs(helm,inputs.text("helm"),inputs.optional("helm-mirror"),
pin("helm-sha256"),mask)];return tools.some(({request})=>request.kind==="cluster")&&inputs.required("cluster"),{tools,cluster:inputs.optional("cluster"),region:(0,partitions.
vK)(inputs.text("region")),profile:inputs.optional("profile"),kubectlAlias:inputs.matching("kubectl-alias",/^k$/,"Use k, or leave it empty.")}}function toolInputs(tool,version,mirror,pin,mask){
const request=(0,tools_version.TR)(tool.name,version,tool.choices);if(pin&&request.kind!=="exact")throw(0,errors.Gq)(tool.name,version,`With ${tool.name}-sha256\
 it has to be an exact version: a pin fits one file.`);const origin=mirror?(0,download_origin.ef)(`${tool.name}-mirror`,mirror,mask):{base:tool.origin};return{tool,
request,origin,sha256:pin?.toLowerCase()}}var promises_=__webpack_require__(1455),external_node_path_=__webpack_require__(6760),environment=__webpack_require__(
4564),credential_chain=__webpack_require__(8886);async function clusterMinor(cluster,target,dependencies){const[{describeCluster},{parseClusterReference}]=await Promise.
all([Promise.all([__webpack_require__.e(7848),__webpack_require__.e(7355),__webpack_require__.e(2489)]).then(__webpack_require__.bind(__webpack_require__,2489)),
__webpack_require__.e(9066).then(__webpack_require__.bind(__webpack_require__,9066))]),reference=parseClusterReference(cluster),region=reference.region??target.
region,label=(0,credential_chain.J8)(target.profile,dependencies.environment),{version}=await describeCluster(reference,{target:{...target,region},label},dependencies);
return version.split(".").slice(0,2).map(Number)}var detect=__webpack_require__(1166);const awsCliKey={fingerprint:"FB5DB77FD5C118B80511ADA8A6310ACC4672475C",armored:`\
-----BEGIN PGP PUBLIC KEY BLOCK-----

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
`};var tool_cache=__webpack_require__(9700);function currentSetting(){return{platform:(0,tools_platform.tj)(process.platform,process.arch),awsKey:awsCliKey}}async function setupTools(inputs,dependencies,setting=currentSetting()){
const root=dependencies.environment[environment.E.runnerToolCache];if(!root)throw new errors.yo("RUNNER_TOOL_CACHE is not set.","Run this action on a GitHub Act\
ions runner.");if(inputs.kubectlAlias&&inputs.tools.some(({tool,request})=>tool.name==="kubectl"&&request.kind==="none"))throw(0,errors.Gq)("kubectl-alias",inputs.
kubectlAlias,"Leave it empty where kubectl is none.");const context={cache:{root,arch:(0,tools_platform.h6)(setting.platform)},dependencies,setting,inputs},results=await Promise.
allSettled(inputs.tools.map(tool=>ofSystem(tool,context,()=>readyTool(tool,context))));await(0,promises_.rmdir)(dependencies.folder).catch(()=>{});const failures=results.
filter(result=>result.status==="rejected").map(result=>result.reason);for(const further of failures.slice(1))dependencies.logger.info(`Also failed: ${(0,errors.
bD)(further)}`);if(failures.length>0)throw failures[0];const tools=results.flatMap(result=>result.status==="fulfilled"&&result.value?[result.value]:[]),paths=tools.
filter(tool=>tool.from!=="PATH").map(tool=>(0,external_node_path_.dirname)(tool.path)),target=tools.find(tool=>tool.name==="kubectl");return inputs.kubectlAlias&&
target&&paths.push(await(0,alias.O)(inputs.kubectlAlias,target.path,dependencies.folder,setting.platform)),{outputs:outputsOf(tools),tools,paths}}function outputsOf(tools){
const ready=Object.fromEntries(tools.map(tool=>[tool.name,tool]));return{"aws-path":ready.aws?.path,"aws-version":ready.aws?.version,"kubectl-path":ready.kubectl?.
path,"kubectl-version":ready.kubectl?.version,"helm-path":ready.helm?.path,"helm-version":ready.helm?.version}}async function ofSystem({tool},{cache,dependencies},body){
try{return await body()}catch(error){throw typeof error!="object"||error===null||!("syscall"in error)?error:new errors.nM(`${tool.title} cannot be set up: ${(0,errors.
bD)(error)}.`,`Check that ${cache.root} and ${(0,external_node_path_.dirname)(dependencies.folder)} are folders that this user may write to, with room for it.`,
{cause:error})}}async function readyTool(wanted,context){const{request}=wanted;switch(request.kind){case"none":return;case"latest":return await readyNewest(wanted,
context);case"cluster":return await readyMatching(wanted,await requestOfCluster(context),context);default:return await readyMatching(wanted,request,context)}}async function requestOfCluster({
inputs,dependencies}){if(!inputs.cluster)throw new errors.yo("The input 'kubectl' is cluster, and 'cluster' is empty.","Name the cluster with 'cluster'.");const target={
region:inputs.region,profile:inputs.profile},numbers=await clusterMinor(inputs.cluster,target,dependencies);return dependencies.logger.info(`Cluster ${inputs.cluster}\
 runs Kubernetes ${numbers.join(".")}.`),{kind:"minor",numbers}}async function readyNewest(wanted,context){const[newest,present]=await Promise.all([findNewest(wanted,
{kind:"latest"},context),wanted.sha256?void 0:onPath(wanted.tool,context)]);return await readyMatching(wanted,{kind:"exact",version:newest},context,{present})}async function readyMatching(wanted,request,context,known){
const{tool}=wanted,[present,cached]=await Promise.all([known?known.present:wanted.sha256?void 0:onPath(tool,context),inToolCache(wanted,request,context)]);return present&&
(0,tools_version.ib)(present.version,request)?(say(context,`${tool.title} ${present.version.text}: on PATH, ${present.path}.`),tool.name==="aws"&&present.version.
numbers[0]<2&&context.dependencies.logger.notice("aws on PATH is version 1 of the AWS CLI; for version 2 set aws: 2."),{name:tool.name,path:present.path,version:present.
version.text,from:"PATH"}):(present&&say(context,`${tool.title} ${present.version.text} on PATH is not the ${(0,tools_version.T9)(request)} asked for.`),cached??
await fetchTool(wanted,request,context))}async function onPath(tool,{dependencies,setting}){const{environment:environment2,signal,logger}=dependencies,path=await(0,detect.
a)(tool.name,environment2,setting.platform);if(!path)return;const answer=await(0,detect.q)(tool,path,environment2,signal);if("version"in answer)return{path,version:answer.
version};logger.warning(`${tool.name} on PATH (${path}) does not tell its version: ${answer.problem}. It is passed over.`)}async function inToolCache({tool,sha256},request,context){
const{cache,dependencies}=context;for(const copy of await(0,tool_cache.G)(cache,tool.cacheName)){if(!(0,tools_version.ib)(copy.version,request))continue;const path=(0,external_node_path_.
join)(copy.folder,"bin",(0,tools_platform.IK)(tool.name,context.setting.platform)),what=`${tool.title} ${copy.version.text}`,problem=await problemOf(tool,copy,path,
sha256,context);if(problem===void 0){const verified=sha256?"pinned SHA-256":copy.record.verified;return say(context,`${what}: in the tool cache, verified by its\
 ${verified}.`),{...readyCopy(tool,path,copy),verified,from:"tool cache"}}dependencies.logger.warning(`${what} in the tool cache ${problem} and is not used.`)}}
async function problemOf(tool,copy,path,sha256,{dependencies,setting}){if(sha256){const{matchesPin}=await Promise.all([__webpack_require__.e(3511),__webpack_require__.
e(4642)]).then(__webpack_require__.bind(__webpack_require__,4642));if(!await matchesPin(tool,copy,sha256,dependencies,setting))return"is not what the workflow p\
ins"}const answer=await(0,detect.q)(tool,path,dependencies.environment,dependencies.signal,60);return"problem"in answer?`is broken (${answer.problem})`:answer.version.
text===copy.version.text?void 0:`is broken (it says that it is ${answer.version.text})`}async function fetchTool(wanted,request,context){const{tool,origin}=wanted,
{cache,dependencies,setting}=context,version=await findNewest(wanted,request,context);(0,download_origin.$i)(origin)&&!wanted.sha256&&dependencies.logger.warning(
`${origin.base} is not protected by TLS: checksums come the same way as the files. Pin them with ${tool.name}-sha256.`);const{install}=await Promise.all([__webpack_require__.
e(3511),__webpack_require__.e(4490),__webpack_require__.e(8768)]).then(__webpack_require__.bind(__webpack_require__,8768)),{folder,record}=await install(tool,version,
wanted,cache,dependencies,setting),path=(0,external_node_path_.join)(folder,"bin",(0,tools_platform.IK)(tool.name,setting.platform));return{...readyCopy(tool,path,
{version,folder,record}),from:"download"}}async function findNewest(wanted,request,context){const{dependencies,setting}=context;if(request.kind==="exact")return request.
version;const{newestVersion}=await __webpack_require__.e(4490).then(__webpack_require__.bind(__webpack_require__,4490));return await newestVersion(wanted.tool,request,
wanted.origin,dependencies,setting.transfer)}function readyCopy(tool,path,copy){const{verified,url}=copy.record;return{name:tool.name,path,version:copy.version.
text,verified,url}}function say({dependencies},message){dependencies.logger.info(message)}function summaryOf(tools){return tools.some(tool=>tool.from==="downloa\
d")?["### Tools","","| tool | version | from | verified by |","| --- | --- | --- | --- |",...tools.map(tool=>{const from=tool.from==="download"&&tool.url?new URL(
tool.url).host:tool.from;return`| ${tool.name} | ${tool.version} | ${from} | ${tool.verified??"not by us"} |`}),""].join(`
`):""}const deadline=3600;async function run(runner){const inputs=parseSetupToolsInputs(runner);inputs.kubectlAlias&&await runner.ledger.record(alias.z2,{folder:(0,alias.
Pq)(runner.folder)});const{outputs,tools,paths}=await setupTools(inputs,runner);for(const path of paths)runner.addPath(path);runner.setOutputs({...outputs});const summary=summaryOf(
tools);summary&&await runner.summarize(summary)}}),8886:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{Iv:()=>masked,J8:()=>credentialsLabel,gl:()=>credentialsProvider,q8:()=>profileInUse});var _job_environment_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
4564),_credentials_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9217),_session_credentials_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1118),_session_file_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
7212);function credentialsLabel(profile,environment){return profile?`profile ${profile}`:environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_0__.E.awsAccessKeyId]?
"the job's environment (AWS_ACCESS_KEY_ID)":`profile ${environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_0__.E.awsProfile]||"default"}`}function profileInUse(profile,environment){
return profile??(environmentCredentials(environment)?void 0:environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_0__.E.awsProfile]||void 0)}function credentialsProvider(target,dependencies){
const{environment}=dependencies;return async()=>{const fromEnvironment=target.profile?void 0:environmentCredentials(environment);if(fromEnvironment)return fromEnvironment;
const profile=target.profile||environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_0__.E.awsProfile]||void 0,file=(0,_session_file_js__WEBPACK_IMPORTED_MODULE_2__.
GM)(profile??"default",environment);if(file!==void 0)return"http"in dependencies?masked((0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__.$)(await(0,_session_credentials_js__WEBPACK_IMPORTED_MODULE_1__.
Te)(file,dependencies)),dependencies):(0,_credentials_js__WEBPACK_IMPORTED_MODULE_3__.$)(await(0,_session_credentials_js__WEBPACK_IMPORTED_MODULE_1__.LK)(file,environment));
const{chainCredentials}=await Promise.all([__webpack_require__.e(7848),__webpack_require__.e(9031)]).then(__webpack_require__.bind(__webpack_require__,9031)),chained={
region:target.region,profile,label:credentialsLabel(target.profile,environment)};if("http"in dependencies)return masked(await chainCredentials(chained,dependencies),
dependencies);const{withStandaloneDependencies}=await __webpack_require__.e(325).then(__webpack_require__.bind(__webpack_require__,2706));return await withStandaloneDependencies(
environment,own=>chainCredentials(chained,own))}}function masked(credentials,{mask}){for(const secret of[credentials.secretAccessKey,credentials.sessionToken])secret&&
mask(secret);return credentials}function environmentCredentials(environment){const accessKeyId=environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_0__.E.awsAccessKeyId],
secretAccessKey=environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_0__.E.awsSecretAccessKey],sessionToken=environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_0__.
E.awsSessionToken];if(!(!accessKeyId||!secretAccessKey))return{accessKeyId,secretAccessKey,...sessionToken?{sessionToken}:{}}}}),9217:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$:()=>toAwsCredentials,x:()=>toProcessCredentials});function toAwsCredentials(credentials){return{accessKeyId:credentials.
AccessKeyId,secretAccessKey:credentials.SecretAccessKey,sessionToken:credentials.SessionToken,expiration:new Date(credentials.Expiration)}}function toProcessCredentials(credentials){
return{Version:1,AccessKeyId:credentials.accessKeyId,SecretAccessKey:credentials.secretAccessKey,SessionToken:credentials.sessionToken,Expiration:credentials.expiration.
toISOString()}}}),100:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{f_:()=>allPartitions,
g4:()=>checkAccount,iQ:()=>partitionOf,rh:()=>isPartition,vK:()=>checkRegion});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986);const partitions=[
{name:"aws",suffix:"amazonaws.com",dualStackSuffix:"on.aws",regions:/^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/},{name:"aws-cn",suffix:"amazonaws.com.cn",dualStackSuffix:"\
on.amazonwebservices.com.cn",regions:/^cn-\w+-\d+$/},{name:"aws-us-gov",suffix:"amazonaws.com",dualStackSuffix:"on.aws",regions:/^us-gov-\w+-\d+$/},{name:"aws-e\
usc",suffix:"amazonaws.eu",regions:/^eusc-de-\w+-\d+$/},{name:"aws-iso",suffix:"c2s.ic.gov",regions:/^us-iso-\w+-\d+$/},{name:"aws-iso-b",suffix:"sc2s.sgov.gov",
regions:/^us-isob-\w+-\d+$/},{name:"aws-iso-e",suffix:"cloud.adc-e.uk",regions:/^eu-isoe-\w+-\d+$/},{name:"aws-iso-f",suffix:"csp.hci.ic.gov",regions:/^us-isof-\w+-\d+$/}],
place=/-(?:central|north|south|(?:north|south)?(?:east|west))-\d+$/;function partitionOf(region){return partitions.find(({regions})=>regions.test(region)&&place.
test(region))}function allPartitions(){return partitions}function isPartition(name){return partitions.some(partition=>partition.name===name)}function checkRegion(region,input="\
region"){if(!partitionOf(region))throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.Gq)(input,region,"Use the code of an AWS region, such as us-east-1 or eu-west-3\
.");return region}function checkAccount(account,input="account"){if(/^\d{12}$/.test(account))return account;const quotes=/^[\d.e+]+$/i.test(account)?" in quotes\
, so that YAML does not take it for a number":"";throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.Gq)(input,account,`Use the twelve digits of an AWS account id${quotes}\
.`)}}),1118:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{LK:()=>ownCredentials,NO:()=>keptCredentials,
RZ:()=>freshCredentials,Te:()=>sessionCredentials});var _file_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7212);async function sessionCredentials(file,dependencies){
const session=(0,_file_js__WEBPACK_IMPORTED_MODULE_0__.lx)(file);if(session&&(0,_file_js__WEBPACK_IMPORTED_MODULE_0__.pL)(session,dependencies.now()))return session.
credentials;const{renewSession}=await Promise.all([__webpack_require__.e(7848),__webpack_require__.e(9745),__webpack_require__.e(8537)]).then(__webpack_require__.
bind(__webpack_require__,9116));return await renewSession(file,dependencies)}async function ownCredentials(file,environment){const session=(0,_file_js__WEBPACK_IMPORTED_MODULE_0__.
lx)(file);if(session&&(0,_file_js__WEBPACK_IMPORTED_MODULE_0__.pL)(session,Date.now()))return session.credentials;const[{renewSession},{withStandaloneDependencies}]=await Promise.
all([Promise.all([__webpack_require__.e(7848),__webpack_require__.e(9745),__webpack_require__.e(8537)]).then(__webpack_require__.bind(__webpack_require__,9116)),
__webpack_require__.e(325).then(__webpack_require__.bind(__webpack_require__,2706))]);return await withStandaloneDependencies(environment,dependencies=>renewSession(
file,dependencies))}async function keptCredentials(file,opening,dependencies){const kept=freshCredentials(file,opening,dependencies.now());if(kept)return kept;const{
openKept}=await Promise.all([__webpack_require__.e(7848),__webpack_require__.e(9745),__webpack_require__.e(8537)]).then(__webpack_require__.bind(__webpack_require__,
9116));return await openKept(file,opening,dependencies)}function freshCredentials(file,{request},now){const session=(0,_file_js__WEBPACK_IMPORTED_MODULE_0__.lx)(
file);return session&&session.request.role.arn===request.role.arn&&(0,_file_js__WEBPACK_IMPORTED_MODULE_0__.pL)(session,now)?session.credentials:void 0}}),2800:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{U:()=>isLoopback});function isLoopback(hostname){return/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname)}}),
6746:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{c:()=>batchWords});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6760);function batchWords(words,file){return words.map(word=>`"${batchWord(word,file)}"`).join(" ")}function batchWord(word,file){const path=node_path__WEBPACK_IMPORTED_MODULE_0__.
win32.isAbsolute(word)?node_path__WEBPACK_IMPORTED_MODULE_0__.win32.relative(node_path__WEBPACK_IMPORTED_MODULE_0__.win32.dirname(file),word):word,escaped=path.
replaceAll("%","%%");return path===word||node_path__WEBPACK_IMPORTED_MODULE_0__.win32.isAbsolute(path)?escaped:`%~dp0${escaped}`}}),8292:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{I2:()=>makePrivateFolder,Pl:()=>writePrivateFile,XW:()=>removeFolderIfEmpty,Zu:()=>readIfPresent,uM:()=>linkTo,wX:()=>namesIn,
xI:()=>ownerAt,xo:()=>ifPresent});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
3024),node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1455),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6760),_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
6986),_machine_error_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(9577),__addDisposableResource=function(env,value,async){if(value!=null){if(typeof value!=
"object"&&typeof value!="function")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError("Symbol.async\
Dispose is not defined.");dispose=value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");dispose=
value[Symbol.dispose],async&&(inner=dispose)}if(typeof dispose!="function")throw new TypeError("Object not disposable.");inner&&(dispose=function(){try{inner.call(
this)}catch(e){return Promise.reject(e)}}),env.stack.push({value,dispose,async})}else async&&env.stack.push({async:!0});return value},__disposeResources=(function(SuppressedError2){
return function(env){function fail(e){env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e,env.hasError=!0}var r,
s=0;function next(){for(;r=env.stack.pop();)try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.
call(r.value);if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){return fail(e),next()})}else s|=1}catch(e){fail(e)}if(s===1)return env.hasError?
Promise.reject(env.error):Promise.resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError=="function"?SuppressedError:function(error,suppressed,message){
var e=new Error(message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});async function makePrivateFolder(path){const first=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
mkdir)(path,{recursive:!0,mode:448}).catch(async error=>{throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error)==="ENOENT"&&await makeFirstMissing(path),error});
if(first===void 0)return;const owner=await ownerAt((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(first));if(owner)for(let made=path;made.length>=first.length;made=
(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(made))await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lchown)(made,owner.uid,owner.gid).catch(()=>{})}async function makeFirstMissing(path){
const parent=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(parent).then(()=>!0,()=>parent===
path)?await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path,{mode:448}):await makeFirstMissing(parent)}async function writePrivateFile(path,content){
await makePrivateFolder((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));const staging=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0,node_path__WEBPACK_IMPORTED_MODULE_3__.
dirname)(path),`.${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(8).toString("hex")}.tmp`);try{const env_1={stack:[],error:void 0,hasError:!1};try{const owner=await ownerAt(
path)??await ownerAt((0,node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path)),file=__addDisposableResource(env_1,await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
open)(staging,"wx",384),!0);await file.writeFile(content),owner&&await file.chown(owner.uid,owner.gid).catch(()=>{})}catch(e_1){env_1.error=e_1,env_1.hasError=!0}finally{
const result_1=__disposeResources(env_1);result_1&&await result_1}}catch(error){throw await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(staging,{force:!0}),
(0,_machine_error_js__WEBPACK_IMPORTED_MODULE_5__.iD)(error,path)}await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(staging,path).catch(async error=>{
throw await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(staging,{force:!0}),(0,_machine_error_js__WEBPACK_IMPORTED_MODULE_5__.iD)(error,path)})}async function ownerAt(path){
if(process.getuid?.()===0)return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).catch(()=>{})}async function removeFolderIfEmpty(folder){try{
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rmdir)(folder)}catch(error){if(!["ENOENT","ENOTEMPTY","EEXIST"].includes((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.
$N)(error)??""))throw error}}async function ifPresent(found){try{return await found}catch(error){if((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error)==="ENO\
ENT")return;throw error}}async function readIfPresent(path){return await ifPresent((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readFile)(path,"utf8"))}async function namesIn(folder){
return await ifPresent((0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder))??[]}async function linkTo(target,path){try{process.platform!=="win32"?
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.symlink)(target,path):(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(target)).isDirectory()?
await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.symlink)(target,path,"junction"):await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.copyFile)(target,path,
node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.COPYFILE_EXCL)}catch(error){if((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error)!=="EEXIST")throw error}}}),9614:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{R:()=>runProcess,a:()=>askProgram});var node_async_hooks__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6698),node_child_process__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
1421),node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(5434),node_readline__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(481),_errors_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
6986);const gracePeriod=5e3,longestAnswer=64*1024*1024;async function askProgram(program,args,options={}){return await runThroughToolkit(program,args,options)}async function runProcess(program,args,options={}){
return await(process.platform==="win32"&&!options.onOutput&&!options.onLine?runThroughToolkit:runDirectly)(program,args,options)}const starting=new node_async_hooks__WEBPACK_IMPORTED_MODULE_0__.
AsyncLocalStorage;(0,node_diagnostics_channel__WEBPACK_IMPORTED_MODULE_2__.subscribe)("child_process",message=>starting.getStore()?.(message.process));async function runThroughToolkit(program,args,options){
const{signal,input,cwd,env}=options;signal?.throwIfAborted();const{getExecOutput}=await __webpack_require__.e(4775).then(__webpack_require__.bind(__webpack_require__,
4775));let child;const stop=()=>child&&end(child);let length=0;const count=chunk=>{length+=chunk.length,length>longestAnswer&&stop()};signal?.addEventListener("\
abort",stop,{once:!0});const started=process2=>{child=process2,child.once("spawn",()=>{process2.stdin?.on("error",()=>{}),signal?.aborted&&stop()})};try{const result=await starting.
run(started,()=>getExecOutput(`"${program.replaceAll('"','\\"')}"`,[...args],{silent:!0,ignoreReturnCode:!0,input:Buffer.from(input??""),...cwd===void 0?{}:{cwd},
...env===void 0?{}:{env:definedOf(env)},listeners:{stdout:count,stderr:count}}));if(length>longestAnswer)throw new Error(`${program} printed more than ${longestAnswer}\
 bytes`);return{...result,exitCode:result.exitCode??1}}catch(cause){const missing=(0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.bD)(cause).startsWith("Unable to lo\
cate executable file");throw Object.assign(new Error((0,_errors_js__WEBPACK_IMPORTED_MODULE_4__.bD)(cause),{cause}),missing?{code:"ENOENT"}:{})}finally{signal?.
removeEventListener("abort",stop),signal?.throwIfAborted()}}function definedOf(env){const defined={};for(const[name,value]of Object.entries(env))value!==void 0&&
(defined[name]=value);return defined}async function runDirectly(program,args,options){const{signal,onLine,onOutput}=options;signal?.throwIfAborted();const child=(0,node_child_process__WEBPACK_IMPORTED_MODULE_1__.
spawn)(program,args,{stdio:["pipe","pipe","pipe"],windowsHide:!0,...options.cwd===void 0?{}:{cwd:options.cwd},...options.env===void 0?{}:{env:{...options.env}}}),
stdout=[],stderr=[];let tooLong=!1;const stopLong=()=>{tooLong||end(child),tooLong=!0};onOutput||collect(child.stdout,stdout,onLine,stopLong),collect(child.stderr,
stderr,onLine,stopLong),child.stdin.on("error",()=>{}),child.stdin.end(options.input??"");const stop=()=>{end(child)};signal?.addEventListener("abort",stop,{once:!0});
const consumed=onOutput?.(child.stdout);consumed?.catch(stop);try{const exitCode=await new Promise((done,fail)=>{child.once("error",fail),child.once("close",code=>done(
code??1))});if(await consumed?.catch(()=>{}),signal?.throwIfAborted(),await consumed,tooLong)throw new Error(`${program} printed more than ${longestAnswer} byte\
s`);return{exitCode,stdout:stdout.join(""),stderr:stderr.join("")}}finally{signal?.removeEventListener("abort",stop)}}function collect(stream,into,onLine,onTooLong){
if(stream.setEncoding("utf8"),onLine){(0,node_readline__WEBPACK_IMPORTED_MODULE_3__.createInterface)({input:stream,crlfDelay:Number.POSITIVE_INFINITY}).on("line",
onLine);return}let length=0;stream.on("data",chunk=>{length+=chunk.length,length<=longestAnswer?into.push(chunk):onTooLong()})}function end(child){const closePipes=()=>{
child.stdout?.destroy(),child.stderr?.destroy()};if(child.exitCode!==null||child.signalCode!==null){closePipes();return}child.kill("SIGTERM");const timer=setTimeout(
()=>child.kill("SIGKILL"),gracePeriod);child.once("close",()=>clearTimeout(timer)),child.once("exit",closePipes)}}),2537:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{O:()=>writeAlias,Pq:()=>aliasFolder,z2:()=>aliases});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024),
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1455),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6760),_system_batch_file_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
6746);function aliasFolder(jobFolder){return(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(jobFolder,"bin")}async function writeAlias(alias,executable,jobFolder,platform){
const folder=aliasFolder(jobFolder);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder,{recursive:!0,mode:448});const script=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)(folder,alias);if(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(script,`#!/bin/sh
exec '${executable.replaceAll("'","'\\''")}' "$@"
`),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(script,448),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(script,node_fs__WEBPACK_IMPORTED_MODULE_0__.
constants.X_OK),platform.system==="windows"){const file=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder,`${alias}.cmd`);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
writeFile)(file,`@${(0,_system_batch_file_js__WEBPACK_IMPORTED_MODULE_3__.c)([executable],file)} %*\r
`)}return folder}const aliases={kind:"aliases",undo:async({done:{folder}},{others})=>{(await others()).some(other=>other.done.folder===folder)||await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
rm)(folder,{recursive:!0,force:!0})}}}),1166:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{a:()=>findOnPath,q:()=>askVersion});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6760),_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6986),_job_environment_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4564),_system_process_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
9614);async function findOnPath(name,environment,platform){const windows=platform.system==="windows",absolute=windows?node_path__WEBPACK_IMPORTED_MODULE_1__.win32.
isAbsolute:node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute,path=environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_3__.E.path]??"",file=windows?`${name}\
.exe`:name;for(const folder of path.split(windows?";":":")){if(!absolute(folder))continue;const candidate=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,
file);if(await isExecutable(candidate))return candidate}}async function isExecutable(file){try{return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(
file,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK),(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file)).isFile()}catch{return!1}}
async function askVersion(tool,executable,environment,signal,patience=20){const limit=AbortSignal.timeout(patience*1e3);try{const result=await(0,_system_process_js__WEBPACK_IMPORTED_MODULE_4__.
a)(executable,tool.versionArguments,{env:quietEnvironment(environment),signal:AbortSignal.any([signal,limit])}),version=tool.parseVersion(`${result.stdout}
${result.stderr}`);if(result.exitCode===0&&version)return{version};const said=(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.Kb)(result.stderr.trim()||result.stdout.
trim()||"nothing",200);return{problem:`it ended with ${result.exitCode} and said: ${said}`}}catch(error){return signal.throwIfAborted(),{problem:limit.aborted?`\
it did not answer within ${patience} s`:(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error)}}}function quietEnvironment(environment){const needless=/^(ACTIONS_|INPUT_|STATE_|AWS_|GITHUB_TOKEN$|KUBECONFIG$|HELM_)/;
return Object.fromEntries(Object.entries(environment).filter(([name])=>!needless.test(name)))}}),1202:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{$i:()=>isPlain,ef:()=>parseOrigin,rs:()=>urlOf});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986),
_net_loopback_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(2800);function parseOrigin(input,value,mask){const valid="Use the URL of a mirror with the sam\
e paths as the original, such as https://mirror.example.com/kubectl.",url=URL.parse(value),password=decoded(url?.password??"");if(password&&mask(password),!url||
!["https:","http:"].includes(url.protocol)||url.search||url.hash)throw/[@?]/.test(value)?new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`The input '${input}' is\
 not valid.`,valid):(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.Gq)(input,value,valid);const base=`${url.origin}${url.pathname}`.replace(/\/+$/,"");if(!url.username)
return{base};const basic=Buffer.from(`${decoded(url.username)}:${password}`).toString("base64");return mask(basic),{base,authorization:`Basic ${basic}`}}function decoded(text){
return text.replace(/(?:%[0-9a-f]{2})+/gi,escapes=>Buffer.from(escapes.replaceAll("%",""),"hex").toString())}function urlOf(origin,path){return new URL(`${origin.
base}/${path}`)}function isPlain(origin){const url=new URL(origin.base);return url.protocol==="http:"&&!(0,_net_loopback_js__WEBPACK_IMPORTED_MODULE_1__.U)(url.
hostname)}}),9178:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{IK:()=>executableName,
MN:()=>isMusl,h6:()=>nodeArch,tj:()=>platformOf});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986);const systems={linux:"linux",darwin:"dar\
win",win32:"windows"},arches={x64:"amd64",arm64:"arm64"};function platformOf(platform,arch){const system=systems[platform],processor=arches[arch];if(!system||!processor)
throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo(`setup-tools does not know the platform ${platform}-${arch}.`,"Use a runner with Linux, macOS or Windows on\
 x64 or arm64.");return{system,arch:processor}}function executableName(name,platform){return platform.system==="windows"?`${name}.exe`:name}function nodeArch(platform){
return platform.arch==="amd64"?"x64":platform.arch}function isMusl(){if(process.platform!=="linux")return!1;Object.assign(process.report,{excludeNetwork:!0});const report=process.
report.getReport(),header=typeof report=="object"&&report!==null&&"header"in report?report.header:void 0;return typeof header=="object"&&header!==null&&!("glibc\
VersionRuntime"in header)}}),9700:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{G:()=>cachedCopies,
l:()=>addToCache});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6760),
_system_files_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8292),_version_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(4145);const recordName="ds-\
infra.json";async function cachedCopies(cache,name){if(!await exists((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache.root,name)))return[];const{find,findAllVersions}=await Promise.
all([__webpack_require__.e(4775),__webpack_require__.e(84),__webpack_require__.e(8806),__webpack_require__.e(2777)]).then(__webpack_require__.bind(__webpack_require__,
2777)),versions=findAllVersions(name,cache.arch);return(await Promise.all(versions.map(version=>readCopy(version,find(name,version,cache.arch))))).filter(copy=>copy!==
void 0).sort((left,right)=>Number((0,_version_js__WEBPACK_IMPORTED_MODULE_3__.Ty)(left.version))-Number((0,_version_js__WEBPACK_IMPORTED_MODULE_3__.Ty)(right.version))||
(0,_version_js__WEBPACK_IMPORTED_MODULE_3__.Kd)(left.version,right.version))}async function exists(path){return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
access)(path).then(()=>!0,()=>!1)}async function readCopy(version,folder){const parsed=(0,_version_js__WEBPACK_IMPORTED_MODULE_3__.ot)(version);if(parsed?.text!==
version||folder==="")return;const text=await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_2__.Zu)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,recordName));
if(text!==void 0)try{return{version:parsed,folder,record:JSON.parse(text)}}catch{return}}async function addToCache(cache,name,tree,record){const{cacheDir,find}=await Promise.
all([__webpack_require__.e(4775),__webpack_require__.e(84),__webpack_require__.e(8806),__webpack_require__.e(2777)]).then(__webpack_require__.bind(__webpack_require__,
2777)),{isSameFolder}=await __webpack_require__.e(6243).then(__webpack_require__.bind(__webpack_require__,6243)),{withLock}=await __webpack_require__.e(9660).then(
__webpack_require__.bind(__webpack_require__,9660)),folder=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(cache.root,name,record.version,cache.arch);return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder),{recursive:!0}),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(tree,recordName),`${JSON.stringify(record,null,2)}
`),await withLock(folder,async()=>{const present=await readCopy(record.version,find(name,record.version,cache.arch));return present&&await isSameFolder(present.
folder,tree,[recordName])?present.folder:(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(`${folder}.complete`,{force:!0}),await cacheDir(tree,name,record.
version,cache.arch))})}}),4145:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{$V:()=>quotesHint,
Kd:()=>byNewest,T9:()=>requestText,TR:()=>parseRequest,Ty:()=>isPreRelease,ib:()=>satisfies,ot:()=>parseVersion});var semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
5797),semver_functions_rcompare_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(9961),_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6986);function parseVersion(text){
const parts=/^v?((\d{1,4})\.(\d{1,4})\.(\d{1,4})([-+][0-9A-Za-z.+-]{1,100})?)$/.exec(text.trim()),parsed=semver_functions_parse_js__WEBPACK_IMPORTED_MODULE_0__(
text.trim());if(!(!parts?.[1]||!parsed))return{text:parts[1],numbers:[parsed.major,parsed.minor,parsed.patch],suffix:parts[5]??""}}function isPreRelease(version){
return/^-(alpha|beta|rc)\b/.test(version.suffix)}function satisfies(version,request){return request.kind==="exact"?version.text===request.version.text:request.kind===
"major"||request.kind==="minor"?!isPreRelease(version)&&request.numbers.every((number,at)=>version.numbers[at]===number):request.kind==="any"}function byNewest(left,right){
return semver_functions_rcompare_js__WEBPACK_IMPORTED_MODULE_1__(left.text,right.text)}function requestText(request){return request.kind==="exact"?request.version.
text:request.kind==="major"||request.kind==="minor"?request.numbers.join("."):request.kind}function parseRequest(input,value,choices){if(value==="none"||value===
"any"||value==="latest")return{kind:value};if(value==="cluster"&&choices.cluster)return{kind:"cluster"};const parts=/^v?(\d{1,4})(?:\.(\d{1,4}))?(\.\d{1,4}(?:-(?:alpha|beta|rc)\.\d{1,4})?)?$/.
exec(value),[,major,minor,rest]=parts??[];if(!major||!choices.majors.includes(Number(major))||rest&&!minor)throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.Gq)(input,
value,choices.valid);if(!minor)return{kind:"major",numbers:[Number(major)]};if(!rest){const numbers=[Number(major),Number(minor)];if(Number(minor)<(choices.leastMinor??
0))throw minorTooLow(input,value,numbers,choices.leastMinor??0);return{kind:"minor",numbers}}const version=parseVersion(value);if(!version)throw(0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.
Gq)(input,value,choices.valid);return{kind:"exact",version}}function minorTooLow(tool,value,numbers,least){const hint=value.startsWith("v")?"":quotesHint(numbers);
return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.yo(`${tool} ${numbers.join(".")} is older than ${numbers[0]}.${least}, the first that Amazon EKS ran.`,hint||
`Use ${numbers[0]}.${least} or a later one; an older kubectl needs its full version.`)}function quotesHint(numbers,newest){const[major,minor=0]=numbers;return numbers.
length!==2||minor<1||minor>9||newest&&(newest.numbers[0]!==major||newest.numbers[1]<minor*10)?"":`If you mean ${major}.${minor}0, put it in quotes: YAML reads ${major}\
.${minor}0 as ${major}.${minor}.`}})};

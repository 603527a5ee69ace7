export const id=5785;export const ids=[5785];export const modules={5785:(e,t,n)=>{n.r(t),n.d(t,{deadline:()=>y,run:()=>run})
;var r=n(2537),i=n(100),o=n(6986),s=n(9178),a=n(4145);const c={name:"kubectl",title:"kubectl",cacheName:"ds-infra-kubectl",origin:"https://dl.k8s.io",largest:{
file:3e8,unpacked:3e8},choices:{majors:[1],cluster:!0,leastMinor:10,
valid:"Use any, latest, cluster, none, a minor version like 1.36, or a version like v1.36.2."},versionArguments:["version","--client","-o","json"],
parseVersion:function parseKubectlVersion(e){const t=e.indexOf("{"),n=e.lastIndexOf("}");if(t<0||n<t)return;try{
const r=JSON.parse(e.slice(t,n+1)),i=r?.clientVersion?.gitVersion;return"string"==typeof i?(0,a.ot)(i):void 0}catch{return}},newest:e=>({
path:`release/stable${e.length?`-${e.join(".")}`:""}.txt`,exhaustive:!0}),versionsPage:"https://kubernetes.io/releases/",file:(e,t)=>{const n=(0,
s.IK)("kubectl",t),r=`release/v${e.text}/bin/${t.system}/${t.arch}/${n}`;return{path:r,proof:{kind:"sha256",path:`${r}.sha256`},format:"executable",folder:"."}}
},l={name:"aws",title:"AWS CLI",cacheName:"ds-infra-aws",origin:"https://awscli.amazonaws.com",largest:{file:4e8,unpacked:15e8},choices:{majors:[2],cluster:!1,
valid:"Use any, latest, none, 2, a minor version like 2.36, or a version like 2.36.7."},versionArguments:["--version"],parseVersion:e=>(0,
a.ot)(/\baws-cli\/(\S+)/.exec(e)?.[1]??""),newest:()=>({path:"v2/version.txt",exhaustive:!1}),
versionsPage:"https://github.com/aws/aws-cli/blob/v2/CHANGELOG.rst",file:(e,t)=>{if("darwin"===t.system){return{path:`AWSCLIV2-${e.text}.pkg`,proof:{
kind:"pkg-signature"},format:"pkg",folder:"aws-cli.pkg/Payload/aws-cli"}}if("windows"===t.system){return{path:`AWSCLIV2-${e.text}.msi`,proof:{
kind:"msi-signature"},format:"msi",folder:"AWSCLIV2"}}const n=`awscli-exe-linux-${"amd64"===t.arch?"x86_64":"aarch64"}-${e.text}.zip`;return{path:n,proof:{
kind:"pgp",path:`${n}.sig`},format:"zip",folder:"aws/dist"}}},u={name:"helm",title:"helm",cacheName:"ds-infra-helm",origin:"https://get.helm.sh",largest:{
file:15e7,unpacked:4e8},choices:{majors:[3,4],cluster:!1,valid:"Use none, any, latest, 3, 4, a minor version like 4.2, or a version like v4.2.4."},
versionArguments:["version","--template","{{.Version}}"],parseVersion:e=>(0,a.ot)(/^v\d\S*/m.exec(e)?.[0]??""),newest:([e=4])=>({path:`helm${e}-latest-version`,
exhaustive:!1}),versionsPage:"https://github.com/helm/helm/releases",file:(e,t)=>{const n=`${t.system}-${t.arch}`,r=`helm-v${e.text}-${n}.tar.gz`;return{path:r,
proof:{kind:"sha256",path:`${r}.sha256sum`},format:"tar.gz",folder:n}}};var d=n(1202);function toolInputs(e,t,n,r,i){const s=(0,a.TR)(e.name,t,e.choices)
;if(r&&"exact"!==s.kind)throw(0,o.Gq)(e.name,t,`With ${e.name}-sha256 it has to be an exact version: a pin fits one file.`);return{tool:e,request:s,origin:n?(0,
d.ef)(`${e.name}-mirror`,n,i):{base:e.origin},sha256:r?.toLowerCase()}}var f=n(1455),h=n(6760),m=n(4564),w=n(8886);var p=n(1166);const v={
fingerprint:"FB5DB77FD5C118B80511ADA8A6310ACC4672475C",
armored:"-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQINBF2Cr7UBEADJZHcgusOJl7ENSyumXh85z0TRV0xJorM2B/JL0kHOyigQluUG\nZMLhENaG0bYatdrKP+3H91lvK050pXwnO/R7fB/FSTouki4ciIx5OuLlnJZIxSzx\nPqGl0mkxImLNbGWoi6Lto0LYxqHN2iQtzlwTVmq9733zd3XfcXrZ3+LblHAgEt5G\nTfNxEKJ8soPLyWmwDH6HWCnjZ/aIQRBTIQ05uVeEoYxSh6wOai7ss/KveoSNBbYz\ngbdzoqI2Y8cgH2nbfgp3DSasaLZEdCSsIsK1u05CinE7k2qZ7KgKAUIcT/cR/grk\nC6VwsnDU0OUCideXcQ8WeHutqvgZH1JgKDbznoIzeQHJD238GEu+eKhRHcz8/jeG\n94zkcgJOz3KbZGYMiTh277Fvj9zzvZsbMBCedV1BTg3TqgvdX4bdkhf5cH+7NtWO\nlrFj6UwAsGukBTAOxC0l/dnSmZhJ7Z1KmEWilro/gOrjtOxqRQutlIqG22TaqoPG\nfYVN+en3Zwbt97kcgZDwqbuykNt64oZWc4XKCa3mprEGC3IbJTBFqglXmZ7l9ywG\nEEUJYOlb2XrSuPWml39beWdKM8kzr1OjnlOm6+lpTRCBfo0wa9F8YZRhHPAkwKkX\nXDeOGpWRj4ohOx0d2GWkyV5xyN14p2tQOCdOODmz80yUTgRpPVQUtOEhXQARAQAB\ntCFBV1MgQ0xJIFRlYW0gPGF3cy1jbGlAYW1hem9uLmNvbT6JAlQEEwEIAD4CGwMF\nCwkIBwIGFQoJCAsCBBYCAwECHgECF4AWIQT7Xbd/1cEYuAURraimMQrMRnJHXAUC\nakV0ygUJDqP4lQAKCRCmMQrMRnJHXFHjD/9eyZLYcKuQOlLvtqSDtUBiEZf6ZZjM\ni3ygYH8rJNtuToUH+HvSpe819urJCquXhDrlK6N+aqW0hCLtNABJG/vsafIgvIYJ\nhSGgpgtNnQyMV1jViRWqPjbouw8OkYKBThUfT1i2Y+wn58ifs6ODBCmTexWtXspA\nSi+Gt49xDOW0APmbOPnI+a4HJW6tVEo6MWS0WjzpiBayR3d1A4pt4YrPfSdDgpLo\nh2SLQqlRqvvVZJaWBjhkErNFpfsBA06sDcPEOb0G8LBUbR4WOcdvhe5LubJbZuxC\nAG9kNPCVeQP1ixwjgjXKysaxeQ6rv0VzIQgRp6tLVLWhy6AKDNvLjFSsmXZ1Wl08\nY/RlOHXlzLuQMRE6sR1wOdRxc9TsrNWTGiBK65cvSWOy03JeBkQQ8pesqltiyxI9\nU21kkgiXtTSKNGfKK8pO27D81YANhRqPK7iTp6kuFiY2WtOg90KTMNlIT+Ff85Y2\nb1rHj6Z0SrCkJujhWk3IBPic/wJgz01LEc/OAdUPlby90RJZcIBhSlWhT7mXnXIO\nc0HWlNQrns2s3CTyYwZSiSlYe9ApeLwhjDo8NhbFuCAy61l6O5UsR4AfZxx/rGKv\n2wFb1/RN/P4gNe6vmxZAPjR0AQcwD3tc2McimOLr/22kmPz8IH3I0X7WoSFr0Biz\nE91G7bb0hOb/cA==\n=knv7\n-----END PGP PUBLIC KEY BLOCK-----\n"
};var b=n(9700);async function setupTools(e,t,i=function currentSetting(){return{platform:(0,s.tj)(process.platform,process.arch),awsKey:v}}()){
const a=t.environment[m.E.runnerToolCache];if(!a)throw new o.yo("RUNNER_TOOL_CACHE is not set.","Run this action on a GitHub Actions runner.")
;if(e.kubectlAlias&&e.tools.some(({tool:e,request:t})=>"kubectl"===e.name&&"none"===t.kind))throw(0,
o.Gq)("kubectl-alias",e.kubectlAlias,"Leave it empty where kubectl is none.");const c={cache:{root:a,arch:(0,s.h6)(i.platform)},dependencies:t,setting:i,
inputs:e},l=await Promise.allSettled(e.tools.map(e=>async function ofSystem({tool:e},{cache:t,dependencies:n},r){try{return await r()}catch(r){
if("object"!=typeof r||null===r||!("syscall"in r))throw r;throw new o.nM(`${e.title} cannot be set up: ${(0,o.bD)(r)}.`,`Check that ${t.root} and ${(0,
h.dirname)(n.folder)} are folders that this user may write to, with room for it.`,{cause:r})}}(e,c,()=>async function readyTool(e,t){const{request:r}=e
;switch(r.kind){case"none":return;case"latest":return await async function readyNewest(e,t){const[n,r]=await Promise.all([findNewest(e,{kind:"latest"
},t),e.sha256?void 0:onPath(e.tool,t)]);return await readyMatching(e,{kind:"exact",version:n},t,{present:r})}(e,t);case"cluster":
return await readyMatching(e,await async function requestOfCluster({inputs:e,dependencies:t}){
if(!e.cluster)throw new o.yo("The input 'kubectl' is cluster, and 'cluster' is empty.","Name the cluster with 'cluster'.")
;const r=await async function clusterMinor(e,t,r){
const[{describeCluster:i},{parseClusterReference:o},{regionOf:s}]=await Promise.all([Promise.all([n.e(7848),n.e(7355),n.e(2489)]).then(n.bind(n,2489)),n.e(9066).then(n.bind(n,9066)),n.e(4035).then(n.bind(n,4035))]),{profile:a}=t,c=o(e),l=c.region??await s(t,r),u=(0,
w.J8)(a,r.environment),{version:d}=await i(c,{target:{region:l,profile:a},label:u},r);return d.split(".").slice(0,2).map(Number)}(e.cluster,e,t)
;return t.logger.info(`Cluster ${e.cluster} runs Kubernetes ${r.join(".")}.`),{kind:"minor",numbers:r}}(t),t);default:return await readyMatching(e,r,t)}
}(e,c))));await(0,f.rmdir)(t.folder).catch(()=>{});const u=l.filter(e=>"rejected"===e.status).map(e=>e.reason)
;for(const e of u.slice(1))t.logger.info(`Also failed: ${(0,o.bD)(e)}`);if(u.length>0)throw u[0]
;const d=l.flatMap(e=>"fulfilled"===e.status&&e.value?[e.value]:[]),p=d.filter(e=>"PATH"!==e.from).map(e=>(0,h.dirname)(e.path)),b=d.find(e=>"kubectl"===e.name)
;return e.kubectlAlias&&b&&p.push(await(0,r.O)(e.kubectlAlias,b.path,t.folder,i.platform)),{outputs:outputsOf(d),tools:d,paths:p}}function outputsOf(e){
const t=Object.fromEntries(e.map(e=>[e.name,e]));return{"aws-path":t.aws?.path,"aws-version":t.aws?.version,"kubectl-path":t.kubectl?.path,
"kubectl-version":t.kubectl?.version,"helm-path":t.helm?.path,"helm-version":t.helm?.version}}async function readyMatching(e,t,r,i){
const{tool:o}=e,[c,l]=await Promise.all([i?i.present:e.sha256?void 0:onPath(o,r),inToolCache(e,t,r)]);return c&&(0,
a.ib)(c.version,t)?(say(r,`${o.title} ${c.version.text}: on PATH, ${c.path}.`),
"aws"===o.name&&c.version.numbers[0]<2&&r.dependencies.logger.notice("aws on PATH is version 1 of the AWS CLI; for version 2 set aws: 2."),{name:o.name,
path:c.path,version:c.version.text,from:"PATH"}):(c&&say(r,`${o.title} ${c.version.text} on PATH is not the ${(0,a.T9)(t)} asked for.`),
l??await async function fetchTool(e,t,r){const{tool:i,origin:o}=e,{cache:a,dependencies:c,setting:l}=r,u=await findNewest(e,t,r);(0,
d.$i)(o)&&!e.sha256&&c.logger.warning(`${o.base} is not protected by TLS: checksums come the same way as the files. Pin them with ${i.name}-sha256.`)
;const{install:f}=await Promise.all([n.e(255),n.e(8168),n.e(8768)]).then(n.bind(n,8768)),{folder:m,record:w}=await f(i,u,e,a,c,l),p=(0,h.join)(m,"bin",(0,
s.IK)(i.name,l.platform));return{...readyCopy(i,p,{version:u,folder:m,record:w}),from:"download"}}(e,t,r))}async function onPath(e,{dependencies:t,setting:n}){
const{environment:r,signal:i,logger:o}=t,s=await(0,p.a)(e.name,r,n.platform);if(!s)return;const a=await(0,p.q)(e,s,r,i);if("version"in a)return{path:s,
version:a.version};o.warning(`${e.name} on PATH (${s}) does not tell its version: ${a.problem}. It is passed over.`)}
async function inToolCache({tool:e,sha256:t},n,r){const{cache:i,dependencies:o}=r;for(const c of await(0,b.G)(i,e.cacheName)){if(!(0,a.ib)(c.version,n))continue
;const i=(0,h.join)(c.folder,"bin",(0,s.IK)(e.name,r.setting.platform)),l=`${e.title} ${c.version.text}`,u=await problemOf(e,c,i,t,r);if(void 0===u){
const n=t?"pinned SHA-256":c.record.verified;return say(r,`${l}: in the tool cache, verified by its ${n}.`),{...readyCopy(e,i,c),verified:n,from:"tool cache"}}
o.logger.warning(`${l} in the tool cache ${u} and is not used.`)}}async function problemOf(e,t,r,i,{dependencies:o,setting:s}){if(i){
const{matchesPin:r}=await Promise.all([n.e(8168),n.e(4642)]).then(n.bind(n,4642));if(!await r(e,t,i,o,s))return"is not what the workflow pins"}const a=await(0,
p.q)(e,r,o.environment,o.signal,60)
;return"problem"in a?`is broken (${a.problem})`:a.version.text===t.version.text?void 0:`is broken (it says that it is ${a.version.text})`}
async function findNewest(e,t,r){const{dependencies:i,setting:o}=r;if("exact"===t.kind)return t.version
;const{newestVersion:s}=await n.e(255).then(n.bind(n,255)),a={platform:o.platform,origin:e.origin};return await s(e.tool,t,a,i,o.transfer)}
function readyCopy(e,t,n){const{verified:r,url:i}=n.record;return{name:e.name,path:t,version:n.version.text,verified:r,url:i}}function say({dependencies:e},t){
e.logger.info(t)}const y=3600;async function run(e){const t=function parseSetupToolsInputs({inputs:e,mask:t}){
const pin=t=>e.matching(t,/^[0-9a-f]{64}$/i,"Use the 64 hexadecimal digits of a SHA-256, or leave it empty."),n=[toolInputs(l,e.text("aws"),e.optional("aws-mirror"),pin("aws-sha256"),t),toolInputs(c,e.text("kubectl"),e.optional("kubectl-mirror"),pin("kubectl-sha256"),t),toolInputs(u,e.text("helm"),e.optional("helm-mirror"),pin("helm-sha256"),t)]
;return n.some(({request:e})=>"cluster"===e.kind)&&e.required("cluster"),{tools:n,cluster:e.optional("cluster"),region:(0,i.vK)(e.optional("region")),
profile:e.optional("profile"),kubectlAlias:e.matching("kubectl-alias",/^k$/,"Use k, or leave it empty.")}}(e);t.kubectlAlias&&await e.ledger.record(r.z2,{
folder:(0,r.Pq)(e.folder)});const{outputs:n,tools:o,paths:s}=await setupTools(t,e);for(const t of s)e.addPath(t);e.setOutputs({...n})
;const a=function summaryOf(e){
return e.some(e=>"download"===e.from)?["### Tools","","| tool | version | from | verified by |","| --- | --- | --- | --- |",...e.map(e=>{
const t="download"===e.from&&e.url?new URL(e.url).host:e.from;return`| ${e.name} | ${e.version} | ${t} | ${e.verified??"not by us"} |`}),""].join("\n"):""}(o)
;a&&await e.summarize(a)}},8886:(e,t,n)=>{n.d(t,{Iv:()=>masked,J8:()=>credentialsLabel,gl:()=>credentialsProvider,q8:()=>profileInUse})
;var r=n(4564),i=n(9217),o=n(1118),s=n(7212);function credentialsLabel(e,t){
return e?`profile ${e}`:t[r.E.awsAccessKeyId]?"the job's environment (AWS_ACCESS_KEY_ID)":`profile ${t[r.E.awsProfile]||"default"}`}function profileInUse(e,t){
return e??(environmentCredentials(t)?void 0:t[r.E.awsProfile]||void 0)}function credentialsProvider(e,t){const{environment:a}=t;return async()=>{
const c=e.profile?void 0:environmentCredentials(a);if(c)return c;const l=e.profile||a[r.E.awsProfile]||void 0,u=(0,s.GM)(l??"default",a)
;if(void 0!==u)return"http"in t?masked((0,i.$)(await(0,o.Te)(u,t)),t):(0,i.$)(await(0,o.LK)(u,a))
;const{chainCredentials:d}=await Promise.all([n.e(7848),n.e(9031)]).then(n.bind(n,9031)),f={region:e.region,profile:l,label:credentialsLabel(e.profile,a)}
;if("http"in t)return masked(await d(f,t),t);const{withStandaloneDependencies:h}=await n.e(325).then(n.bind(n,2706));return await h(a,e=>d(f,e))}}
function masked(e,{mask:t}){for(const n of[e.secretAccessKey,e.sessionToken])n&&t(n);return e}function environmentCredentials(e){
const t=e[r.E.awsAccessKeyId],n=e[r.E.awsSecretAccessKey],i=e[r.E.awsSessionToken];if(t&&n)return{accessKeyId:t,secretAccessKey:n,...i?{sessionToken:i}:{}}}},
9217:(e,t,n)=>{function toAwsCredentials(e){return{accessKeyId:e.AccessKeyId,secretAccessKey:e.SecretAccessKey,sessionToken:e.SessionToken,
expiration:new Date(e.Expiration)}}function toProcessCredentials(e){return{Version:1,AccessKeyId:e.accessKeyId,SecretAccessKey:e.secretAccessKey,
SessionToken:e.sessionToken,Expiration:e.expiration.toISOString()}}n.d(t,{$:()=>toAwsCredentials,x:()=>toProcessCredentials})},100:(e,t,n)=>{n.d(t,{
f_:()=>allPartitions,g4:()=>checkAccount,iQ:()=>partitionOf,rh:()=>isPartition,vK:()=>checkRegion});var r=n(6986);const i=[{name:"aws",suffix:"amazonaws.com",
dualStackSuffix:"on.aws",regions:/^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/},{name:"aws-cn",suffix:"amazonaws.com.cn",
dualStackSuffix:"on.amazonwebservices.com.cn",regions:/^cn-\w+-\d+$/},{name:"aws-us-gov",suffix:"amazonaws.com",dualStackSuffix:"on.aws",
regions:/^us-gov-\w+-\d+$/},{name:"aws-eusc",suffix:"amazonaws.eu",regions:/^eusc-de-\w+-\d+$/},{name:"aws-iso",suffix:"c2s.ic.gov",regions:/^us-iso-\w+-\d+$/
},{name:"aws-iso-b",suffix:"sc2s.sgov.gov",regions:/^us-isob-\w+-\d+$/},{name:"aws-iso-e",suffix:"cloud.adc-e.uk",regions:/^eu-isoe-\w+-\d+$/},{
name:"aws-iso-f",suffix:"csp.hci.ic.gov",regions:/^us-isof-\w+-\d+$/}],o=/-(?:central|north|south|(?:north|south)?(?:east|west))-\d+$/;function partitionOf(e){
return i.find(({regions:t})=>t.test(e)&&o.test(e))}function allPartitions(){return i}function isPartition(e){return i.some(t=>t.name===e)}
function checkRegion(e){if(void 0!==e&&!partitionOf(e))throw(0,r.Gq)("region",e,"Use the code of an AWS region, such as us-east-1 or eu-west-3.");return e}
function checkAccount(e,t="account"){if(/^\d{12}$/.test(e))return e;const n=/^[\d.e+]+$/i.test(e)?" in quotes, so that YAML does not take it for a number":""
;throw(0,r.Gq)(t,e,`Use the twelve digits of an AWS account id${n}.`)}},1118:(e,t,n)=>{n.d(t,{LK:()=>ownCredentials,NO:()=>keptCredentials,
RZ:()=>freshCredentials,Te:()=>sessionCredentials});var r=n(7212);async function sessionCredentials(e,t){const i=(0,r.lx)(e);if(i&&(0,
r.pL)(i,t.now()))return i.credentials;const{renewSession:o}=await Promise.all([n.e(7848),n.e(9745),n.e(8537)]).then(n.bind(n,9116));return await o(e,t)}
async function ownCredentials(e,t){const i=(0,r.lx)(e);if(i&&(0,r.pL)(i,Date.now()))return i.credentials
;const[{renewSession:o},{withStandaloneDependencies:s}]=await Promise.all([Promise.all([n.e(7848),n.e(9745),n.e(8537)]).then(n.bind(n,9116)),n.e(325).then(n.bind(n,2706))])
;return await s(t,t=>o(e,t))}async function keptCredentials(e,t,r){const i=freshCredentials(e,t,r.now());if(i)return i
;const{openKept:o}=await Promise.all([n.e(7848),n.e(9745),n.e(8537)]).then(n.bind(n,9116));return await o(e,t,r)}function freshCredentials(e,{request:t},n){
const i=(0,r.lx)(e);return i&&i.request.role.arn===t.role.arn&&(0,r.pL)(i,n)?i.credentials:void 0}},7212:(e,t,n)=>{n.d(t,{GM:()=>sessionFileOf,
lx:()=>readSession,pL:()=>isFresh});var r=n(3024),i=n(4564),o=n(4348);const s=96e4,a=108e4;function readSession(e){try{return JSON.parse((0,
r.readFileSync)(e,"utf8"))}catch(e){if(e instanceof Error&&"code"in e&&"ENOENT"===e.code)return;throw e}}function isFresh({credentials:e,receivedAt:t},n){
const r=Date.parse(e.Expiration),i=r-t;return r-n>(i<a?i/2:s)}function sessionFileOf(e,t){if(t[i.E.awsConfigFile])try{const n=(0,o.Cl)((0,r.readFileSync)((0,
o.eQ)(t),"utf8"),e);return void 0!==n&&function isOutranked(e,t){try{return void 0!==(0,o.K2)((0,r.readFileSync)((0,o._x)(t),"utf8"),e)}catch{return!1}
}(e,t)?void 0:n}catch{return}}},2800:(e,t,n)=>{function isLoopback(e){return/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(e)}n.d(t,{U:()=>isLoopback})},
6746:(e,t,n)=>{n.d(t,{c:()=>batchWords});var r=n(6760);function batchWords(e,t){return e.map(e=>`"${function batchWord(e,t){
const n=r.win32.isAbsolute(e)?r.win32.relative(r.win32.dirname(t),e):e,i=n.replaceAll("%","%%");return n===e||r.win32.isAbsolute(n)?i:`%~dp0${i}`
}(e,t)}"`).join(" ")}},8292:(e,t,n)=>{n.d(t,{I2:()=>makePrivateFolder,Pl:()=>writePrivateFile,XW:()=>removeFolderIfEmpty,Zu:()=>readIfPresent,uM:()=>linkTo,
wX:()=>namesIn,xI:()=>ownerAt,xo:()=>ifPresent});var r=n(7598),i=n(3024),o=n(1455),s=n(6760),a=n(6986),c=n(9577),__addDisposableResource=function(e,t,n){
if(null!=t){if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var r,i;if(n){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=t[Symbol.asyncDispose]}if(void 0===r){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=t[Symbol.dispose],n&&(i=r)}
if("function"!=typeof r)throw new TypeError("Object not disposable.");i&&(r=function(){try{i.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({
value:t,dispose:r,async:n})}else n&&e.stack.push({async:!0});return t},l=function(e){return function(t){function fail(n){
t.error=t.hasError?new e(n,t.error,"An error was suppressed during disposal."):n,t.hasError=!0}var n,r=0;return function next(){for(;n=t.stack.pop();)try{
if(!n.async&&1===r)return r=0,t.stack.push(n),Promise.resolve().then(next);if(n.dispose){var e=n.dispose.call(n.value);if(n.async)return r|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else r|=1}catch(e){fail(e)}if(1===r)return t.hasError?Promise.reject(t.error):Promise.resolve()
;if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,n){var r=new Error(n);return r.name="SuppressedError",
r.error=e,r.suppressed=t,r});async function makePrivateFolder(e){const t=await(0,o.mkdir)(e,{recursive:!0,mode:448}).catch(async t=>{throw"ENOENT"===(0,
a.$N)(t)&&await makeFirstMissing(e),t});if(void 0===t)return;const n=await ownerAt((0,s.dirname)(t));if(n)for(let r=e;r.length>=t.length;r=(0,
s.dirname)(r))await(0,o.lchown)(r,n.uid,n.gid).catch(()=>{})}async function makeFirstMissing(e){const t=(0,s.dirname)(e);await(0,
o.stat)(t).then(()=>!0,()=>t===e)?await(0,o.mkdir)(e,{mode:448}):await makeFirstMissing(t)}async function writePrivateFile(e,t){await makePrivateFolder((0,
s.dirname)(e));const n=(0,s.join)((0,s.dirname)(e),`.${(0,r.randomBytes)(8).toString("hex")}.tmp`);try{const r={stack:[],error:void 0,hasError:!1};try{
const i=await ownerAt(e)??await ownerAt((0,s.dirname)(e)),a=__addDisposableResource(r,await(0,o.open)(n,"wx",384),!0);await a.writeFile(t),
i&&await a.chown(i.uid,i.gid).catch(()=>{})}catch(e){r.error=e,r.hasError=!0}finally{const e=l(r);e&&await e}}catch(t){throw await(0,o.rm)(n,{force:!0}),(0,
c.iD)(t,e)}await(0,o.rename)(n,e).catch(async t=>{throw await(0,o.rm)(n,{force:!0}),(0,c.iD)(t,e)})}async function ownerAt(e){
if(0===process.getuid?.())return await(0,o.stat)(e).catch(()=>{})}async function removeFolderIfEmpty(e){try{await(0,o.rmdir)(e)}catch(e){
if(!["ENOENT","ENOTEMPTY","EEXIST"].includes((0,a.$N)(e)??""))throw e}}async function ifPresent(e){try{return await e}catch(e){if("ENOENT"===(0,a.$N)(e))return
;throw e}}async function readIfPresent(e){return await ifPresent((0,o.readFile)(e,"utf8"))}async function namesIn(e){return await ifPresent((0,
o.readdir)(e))??[]}async function linkTo(e,t){try{"win32"!==process.platform?await(0,o.symlink)(e,t):(await(0,o.stat)(e)).isDirectory()?await(0,
o.symlink)(e,t,"junction"):await(0,o.copyFile)(e,t,i.constants.COPYFILE_EXCL)}catch(e){if("EEXIST"!==(0,a.$N)(e))throw e}}},9614:(e,t,n)=>{n.d(t,{
R:()=>runProcess,a:()=>askProgram});var r=n(6698),i=n(1421),o=n(5434),s=n(481),a=n(6986);const c=5e3,l=67108864;async function askProgram(e,t,n={}){
return await runThroughToolkit(e,t,n)}async function runProcess(e,t,n={}){const r="win32"!==process.platform||n.onOutput||n.onLine?runDirectly:runThroughToolkit
;return await r(e,t,n)}const u=new r.AsyncLocalStorage;async function runThroughToolkit(e,t,r){const{signal:i,input:o,cwd:s,env:c}=r;i?.throwIfAborted()
;const{getExecOutput:d}=await n.e(4775).then(n.bind(n,4775));let f;const stop=()=>f&&end(f);let h=0;const count=e=>{h+=e.length,h>l&&stop()}
;i?.addEventListener("abort",stop,{once:!0});const started=e=>{f=e,f.once("spawn",()=>{e.stdin?.on("error",()=>{}),i?.aborted&&stop()})};try{
const n=await u.run(started,()=>d(`"${e.replaceAll('"','\\"')}"`,[...t],{silent:!0,ignoreReturnCode:!0,input:Buffer.from(o??""),...void 0===s?{}:{cwd:s},
...void 0===c?{}:{env:definedOf(c)},listeners:{stdout:count,stderr:count}}));if(h>l)throw new Error(`${e} printed more than ${l} bytes`);return{...n,
exitCode:n.exitCode??1}}catch(e){const t=(0,a.bD)(e).startsWith("Unable to locate executable file");throw Object.assign(new Error((0,a.bD)(e),{cause:e}),t?{
code:"ENOENT"}:{})}finally{i?.removeEventListener("abort",stop),i?.throwIfAborted()}}function definedOf(e){const t={}
;for(const[n,r]of Object.entries(e))void 0!==r&&(t[n]=r);return t}async function runDirectly(e,t,n){const{signal:r,onLine:o,onOutput:s}=n;r?.throwIfAborted()
;const a=(0,i.spawn)(e,t,{stdio:["pipe","pipe","pipe"],windowsHide:!0,...void 0===n.cwd?{}:{cwd:n.cwd},...void 0===n.env?{}:{env:{...n.env}}}),c=[],u=[]
;let d=!1;const stopLong=()=>{d||end(a),d=!0};s||collect(a.stdout,c,o,stopLong),collect(a.stderr,u,o,stopLong),a.stdin.on("error",()=>{}),
a.stdin.end(n.input??"");const stop=()=>{end(a)};r?.addEventListener("abort",stop,{once:!0});const f=s?.(a.stdout);f?.catch(stop);try{
const t=await new Promise((e,t)=>{a.once("error",t),a.once("close",t=>e(t??1))});if(await(f?.catch(()=>{})),r?.throwIfAborted(),await f,
d)throw new Error(`${e} printed more than ${l} bytes`);return{exitCode:t,stdout:c.join(""),stderr:u.join("")}}finally{r?.removeEventListener("abort",stop)}}
function collect(e,t,n,r){if(e.setEncoding("utf8"),n)return void(0,s.createInterface)({input:e,crlfDelay:Number.POSITIVE_INFINITY}).on("line",n);let i=0
;e.on("data",e=>{i+=e.length,i<=l?t.push(e):r()})}function end(e){const closePipes=()=>{e.stdout?.destroy(),e.stderr?.destroy()}
;if(null!==e.exitCode||null!==e.signalCode)return void closePipes();e.kill("SIGTERM");const t=setTimeout(()=>e.kill("SIGKILL"),c)
;e.once("close",()=>clearTimeout(t)),e.once("exit",closePipes)}(0,o.subscribe)("child_process",e=>u.getStore()?.(e.process))},2537:(e,t,n)=>{n.d(t,{
O:()=>writeAlias,Pq:()=>aliasFolder,z2:()=>a});var r=n(3024),i=n(1455),o=n(6760),s=n(6746);function aliasFolder(e){return(0,o.join)(e,"bin")}
async function writeAlias(e,t,n,a){const c=aliasFolder(n);await(0,i.mkdir)(c,{recursive:!0,mode:448});const l=(0,o.join)(c,e);if(await(0,
i.writeFile)(l,`#!/bin/sh\nexec '${t.replaceAll("'","'\\''")}' "$@"\n`),await(0,i.chmod)(l,448),await(0,i.access)(l,r.constants.X_OK),"windows"===a.system){
const n=(0,o.join)(c,`${e}.cmd`);await(0,i.writeFile)(n,`@${(0,s.c)([t],n)} %*\r\n`)}return c}const a={kind:"aliases",
undo:async({done:{folder:e}},{others:t})=>{(await t()).some(t=>t.done.folder===e)||await(0,i.rm)(e,{recursive:!0,force:!0})}}},1166:(e,t,n)=>{n.d(t,{
a:()=>findOnPath,q:()=>askVersion});var r=n(1455),i=n(6760),o=n(6986),s=n(4564),a=n(9614);async function findOnPath(e,t,n){
const r="windows"===n.system,o=r?i.win32.isAbsolute:i.isAbsolute,a=t[s.E.path]??"",c=r?`${e}.exe`:e;for(const e of a.split(r?";":":")){if(!o(e))continue
;const t=(0,i.join)(e,c);if(await isExecutable(t))return t}}async function isExecutable(e){try{return await(0,r.access)(e,r.constants.X_OK),(await(0,
r.stat)(e)).isFile()}catch{return!1}}async function askVersion(e,t,n,r,i=20){const s=AbortSignal.timeout(1e3*i);try{const i=await(0,a.a)(t,e.versionArguments,{
env:quietEnvironment(n),signal:AbortSignal.any([r,s])}),c=e.parseVersion(`${i.stdout}\n${i.stderr}`);if(0===i.exitCode&&c)return{version:c};const l=(0,
o.Kb)(i.stderr.trim()||i.stdout.trim()||"nothing",200);return{problem:`it ended with ${i.exitCode} and said: ${l}`}}catch(e){return r.throwIfAborted(),{
problem:s.aborted?`it did not answer within ${i} s`:(0,o.bD)(e)}}}function quietEnvironment(e){
const t=/^(ACTIONS_|INPUT_|STATE_|AWS_|GITHUB_TOKEN$|KUBECONFIG$|HELM_)/;return Object.fromEntries(Object.entries(e).filter(([e])=>!t.test(e)))}},
1202:(e,t,n)=>{n.d(t,{$i:()=>isPlain,ef:()=>parseOrigin,rs:()=>urlOf});var r=n(6986),i=n(2800);function parseOrigin(e,t,n){
const i="Use the URL of a mirror with the same paths as the original, such as https://mirror.example.com/kubectl.",o=URL.parse(t),s=decoded(o?.password??"")
;if(s&&n(s),!o||!["https:","http:"].includes(o.protocol)||o.search||o.hash)throw/[@?]/.test(t)?new r.yo(`The input '${e}' is not valid.`,i):(0,r.Gq)(e,t,i)
;const a=`${o.origin}${o.pathname}`.replace(/\/+$/,"");if(!o.username)return{base:a};const c=Buffer.from(`${decoded(o.username)}:${s}`).toString("base64")
;return n(c),{base:a,authorization:`Basic ${c}`}}function decoded(e){
return e.replace(/(?:%[0-9a-f]{2})+/gi,e=>Buffer.from(e.replaceAll("%",""),"hex").toString())}function urlOf(e,t){return new URL(`${e.base}/${t}`)}
function isPlain(e){const t=new URL(e.base);return"http:"===t.protocol&&!(0,i.U)(t.hostname)}},9178:(e,t,n)=>{n.d(t,{IK:()=>executableName,MN:()=>isMusl,
h6:()=>nodeArch,tj:()=>platformOf});var r=n(6986);const i={linux:"linux",darwin:"darwin",win32:"windows"},o={x64:"amd64",arm64:"arm64"}
;function platformOf(e,t){const n=i[e],s=o[t]
;if(!n||!s)throw new r.yo(`setup-tools does not know the platform ${e}-${t}.`,"Use a runner with Linux, macOS or Windows on x64 or arm64.");return{system:n,
arch:s}}function executableName(e,t){return"windows"===t.system?`${e}.exe`:e}function nodeArch(e){return"amd64"===e.arch?"x64":e.arch}function isMusl(){
if("linux"!==process.platform)return!1;Object.assign(process.report,{excludeNetwork:!0})
;const e=process.report.getReport(),t="object"==typeof e&&null!==e&&"header"in e?e.header:void 0
;return"object"==typeof t&&null!==t&&!("glibcVersionRuntime"in t)}},9700:(e,t,n)=>{n.d(t,{G:()=>cachedCopies,l:()=>addToCache})
;var r=n(1455),i=n(6760),o=n(8292),s=n(4145);const a="ds-infra.json";async function cachedCopies(e,t){if(!await async function exists(e){return await(0,
r.access)(e).then(()=>!0,()=>!1)}((0,i.join)(e.root,t)))return[]
;const{find:o,findAllVersions:a}=await Promise.all([n.e(4775),n.e(84),n.e(8806),n.e(2777)]).then(n.bind(n,2777)),c=a(t,e.arch)
;return(await Promise.all(c.map(n=>readCopy(n,o(t,n,e.arch))))).filter(e=>void 0!==e).sort((e,t)=>Number((0,s.Ty)(e.version))-Number((0,s.Ty)(t.version))||(0,
s.Kd)(e.version,t.version))}async function readCopy(e,t){const n=(0,s.ot)(e);if(n?.text!==e||""===t)return;const r=await(0,o.Zu)((0,i.join)(t,a))
;if(void 0!==r)try{return{version:n,folder:t,record:JSON.parse(r)}}catch{return}}async function addToCache(e,t,o,s){
const{cacheDir:c,find:l}=await Promise.all([n.e(4775),n.e(84),n.e(8806),n.e(2777)]).then(n.bind(n,2777)),{isSameFolder:u}=await n.e(6243).then(n.bind(n,6243)),{withLock:d}=await n.e(9660).then(n.bind(n,9660)),f=(0,
i.join)(e.root,t,s.version,e.arch);return await(0,r.mkdir)((0,i.dirname)(f),{recursive:!0}),await(0,r.writeFile)((0,
i.join)(o,a),`${JSON.stringify(s,null,2)}\n`),await d(f,async()=>{const n=await readCopy(s.version,l(t,s.version,e.arch))
;return n&&await u(n.folder,o,[a])?n.folder:(await(0,r.rm)(`${f}.complete`,{force:!0}),await c(o,t,s.version,e.arch))})}},4145:(e,t,n)=>{n.d(t,{
$V:()=>quotesHint,Kd:()=>byNewest,T9:()=>requestText,TR:()=>parseRequest,Ty:()=>isPreRelease,ib:()=>satisfies,ot:()=>parseVersion})
;var r=n(5797),i=n(9961),o=n(6986);function parseVersion(e){
const t=/^v?((\d{1,4})\.(\d{1,4})\.(\d{1,4})([-+][0-9A-Za-z.+-]{1,100})?)$/.exec(e.trim()),n=r(e.trim());if(t?.[1]&&n)return{text:t[1],
numbers:[n.major,n.minor,n.patch],suffix:t[5]??""}}function isPreRelease(e){return/^-(alpha|beta|rc)\b/.test(e.suffix)}function satisfies(e,t){
return"exact"===t.kind?e.text===t.version.text:"major"===t.kind||"minor"===t.kind?!isPreRelease(e)&&t.numbers.every((t,n)=>e.numbers[n]===t):"any"===t.kind}
function byNewest(e,t){return i(e.text,t.text)}function requestText(e){
return"exact"===e.kind?e.version.text:"major"===e.kind||"minor"===e.kind?e.numbers.join("."):e.kind}function parseRequest(e,t,n){
if("none"===t||"any"===t||"latest"===t)return{kind:t};if("cluster"===t&&n.cluster)return{kind:"cluster"}
;const r=/^v?(\d{1,4})(?:\.(\d{1,4}))?(?:\.[xX*])*$/.exec(t),i=r?void 0:parseVersion(t),s=Number(r?.[1]??i?.numbers[0]),a=void 0===i||/^(?:-(?:alpha|beta|rc)\.\d{1,4})?$/.test(i.suffix)
;if(!n.majors.includes(s)||!a)throw(0,o.Gq)(e,t,n.valid);return i?{kind:"exact",version:i}:function lineOf(e,t,n,r){const[,i]=n;if(void 0===i)return{
kind:"major",numbers:n};if(i<r)throw function minorTooLow(e,t,n,r){const i=t.startsWith("v")?"":quotesHint(n)
;return new o.yo(`${e} ${n.join(".")} is older than ${n[0]}.${r}, the first that Amazon EKS ran.`,i||`Use ${n[0]}.${r} or a later one; an older kubectl needs its full version.`)
}(e,t,n,r);return{kind:"minor",numbers:n}}(e,t,void 0===r?.[2]?[s]:[s,Number(r[2])],n.leastMinor??0)}function quotesHint(e,t){const[n,r=0]=e
;return 2!==e.length||r<1||r>9||t&&(t.numbers[0]!==n||t.numbers[1]<10*r)?"":`If you mean ${n}.${r}0, put it in quotes: YAML reads ${n}.${r}0 as ${n}.${r}.`}}};
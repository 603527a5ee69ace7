export const id=5785;export const ids=[5785,2537];export const modules={5785:(function(e,t,n){n.r(t),n.d(t,{deadline:()=>g,run:()=>run})
;var i=n(2537),s=n(100),r=n(6986),o=n(9178),a=n(4145);const c={name:"kubectl",title:"kubectl",cacheName:"ds-infra-kubectl",origin:"https://dl.k8s.io",largest:{
file:3e8,unpacked:3e8},choices:{majors:[1],cluster:!0,leastMinor:10,
valid:"Use any, latest, cluster, none, a minor version like 1.36, or a version like v1.36.2."},versionArguments:["version","--client","-o","json"],
parseVersion:function parseKubectlVersion(e){const t=e.indexOf("{"),n=e.lastIndexOf("}");if(t<0||n<t)return;try{
const i=JSON.parse(e.slice(t,n+1)),s=i?.clientVersion?.gitVersion;return"string"==typeof s?(0,a.ot)(s):void 0}catch{return}},newest:e=>({
path:`release/stable${e.length?`-${e.join(".")}`:""}.txt`,exhaustive:!0}),versionsPage:"https://kubernetes.io/releases/",file:(e,t)=>{const n=(0,
o.IK)("kubectl",t),i=`release/v${e.text}/bin/${t.system}/${t.arch}/${n}`;return{path:i,proof:{kind:"sha256",path:`${i}.sha256`},format:"executable",folder:"."}}
},l={name:"aws",title:"AWS CLI",cacheName:"ds-infra-aws",origin:"https://awscli.amazonaws.com",largest:{file:4e8,unpacked:15e8},choices:{majors:[2],cluster:!1,
valid:"Use any, latest, none, 2, a minor version like 2.36, or a version like 2.36.7."},versionArguments:["--version"],parseVersion:e=>(0,
a.ot)(/\baws-cli\/(\S+)/.exec(e)?.[1]??""),newest:()=>({path:"v2/version.txt",exhaustive:!1}),
versionsPage:"https://github.com/aws/aws-cli/blob/v2/CHANGELOG.rst",file:(e,t)=>{if("darwin"===t.system){return{path:`AWSCLIV2-${e.text}.pkg`,proof:{
kind:"pkg-signature"},format:"pkg",folder:"aws-cli.pkg/Payload/aws-cli"}}if("windows"===t.system){return{path:`AWSCLIV2-${e.text}.msi`,proof:{
kind:"msi-signature"},format:"msi",folder:"AWSCLIV2"}}const n=`awscli-exe-linux-${"amd64"===t.arch?"x86_64":"aarch64"}-${e.text}.zip`;return{path:n,proof:{
kind:"pgp",path:`${n}.sig`},format:"zip",folder:"aws/dist"}}},u={name:"helm",title:"helm",cacheName:"ds-infra-helm",origin:"https://get.helm.sh",largest:{
file:15e7,unpacked:4e8},choices:{majors:[3,4],cluster:!1,valid:"Use none, any, latest, 3, 4, a minor version like 4.2, or a version like v4.2.4."},
versionArguments:["version","--template","{{.Version}}"],parseVersion:e=>(0,a.ot)(/^v\d\S*/m.exec(e)?.[0]??""),newest:([e=4])=>({path:`helm${e}-latest-version`,
exhaustive:!1}),versionsPage:"https://github.com/helm/helm/releases",file:(e,t)=>{const n=`${t.system}-${t.arch}`,i=`helm-v${e.text}-${n}.tar.gz`;return{path:i,
proof:{kind:"sha256",path:`${i}.sha256sum`},format:"tar.gz",folder:n}}};var d=n(1202);function toolInputs(e,t,n,i,s){const o=(0,a.TR)(e.name,t,e.choices)
;if(i&&"exact"!==o.kind)throw(0,r.Gq)(e.name,t,`With ${e.name}-sha256 it has to be an exact version: a pin fits one file.`);return{tool:e,request:o,origin:n?(0,
d.ef)(`${e.name}-mirror`,n,s):{base:e.origin},sha256:i?.toLowerCase()}}var f=n(1455),h=n(6760),m=n(4564),p=n(8886);var w=n(1166);const v={
fingerprint:"FB5DB77FD5C118B80511ADA8A6310ACC4672475C",
armored:"-----BEGIN PGP PUBLIC KEY BLOCK-----\n\nmQINBF2Cr7UBEADJZHcgusOJl7ENSyumXh85z0TRV0xJorM2B/JL0kHOyigQluUG\nZMLhENaG0bYatdrKP+3H91lvK050pXwnO/R7fB/FSTouki4ciIx5OuLlnJZIxSzx\nPqGl0mkxImLNbGWoi6Lto0LYxqHN2iQtzlwTVmq9733zd3XfcXrZ3+LblHAgEt5G\nTfNxEKJ8soPLyWmwDH6HWCnjZ/aIQRBTIQ05uVeEoYxSh6wOai7ss/KveoSNBbYz\ngbdzoqI2Y8cgH2nbfgp3DSasaLZEdCSsIsK1u05CinE7k2qZ7KgKAUIcT/cR/grk\nC6VwsnDU0OUCideXcQ8WeHutqvgZH1JgKDbznoIzeQHJD238GEu+eKhRHcz8/jeG\n94zkcgJOz3KbZGYMiTh277Fvj9zzvZsbMBCedV1BTg3TqgvdX4bdkhf5cH+7NtWO\nlrFj6UwAsGukBTAOxC0l/dnSmZhJ7Z1KmEWilro/gOrjtOxqRQutlIqG22TaqoPG\nfYVN+en3Zwbt97kcgZDwqbuykNt64oZWc4XKCa3mprEGC3IbJTBFqglXmZ7l9ywG\nEEUJYOlb2XrSuPWml39beWdKM8kzr1OjnlOm6+lpTRCBfo0wa9F8YZRhHPAkwKkX\nXDeOGpWRj4ohOx0d2GWkyV5xyN14p2tQOCdOODmz80yUTgRpPVQUtOEhXQARAQAB\ntCFBV1MgQ0xJIFRlYW0gPGF3cy1jbGlAYW1hem9uLmNvbT6JAlQEEwEIAD4CGwMF\nCwkIBwIGFQoJCAsCBBYCAwECHgECF4AWIQT7Xbd/1cEYuAURraimMQrMRnJHXAUC\nakV0ygUJDqP4lQAKCRCmMQrMRnJHXFHjD/9eyZLYcKuQOlLvtqSDtUBiEZf6ZZjM\ni3ygYH8rJNtuToUH+HvSpe819urJCquXhDrlK6N+aqW0hCLtNABJG/vsafIgvIYJ\nhSGgpgtNnQyMV1jViRWqPjbouw8OkYKBThUfT1i2Y+wn58ifs6ODBCmTexWtXspA\nSi+Gt49xDOW0APmbOPnI+a4HJW6tVEo6MWS0WjzpiBayR3d1A4pt4YrPfSdDgpLo\nh2SLQqlRqvvVZJaWBjhkErNFpfsBA06sDcPEOb0G8LBUbR4WOcdvhe5LubJbZuxC\nAG9kNPCVeQP1ixwjgjXKysaxeQ6rv0VzIQgRp6tLVLWhy6AKDNvLjFSsmXZ1Wl08\nY/RlOHXlzLuQMRE6sR1wOdRxc9TsrNWTGiBK65cvSWOy03JeBkQQ8pesqltiyxI9\nU21kkgiXtTSKNGfKK8pO27D81YANhRqPK7iTp6kuFiY2WtOg90KTMNlIT+Ff85Y2\nb1rHj6Z0SrCkJujhWk3IBPic/wJgz01LEc/OAdUPlby90RJZcIBhSlWhT7mXnXIO\nc0HWlNQrns2s3CTyYwZSiSlYe9ApeLwhjDo8NhbFuCAy61l6O5UsR4AfZxx/rGKv\n2wFb1/RN/P4gNe6vmxZAPjR0AQcwD3tc2McimOLr/22kmPz8IH3I0X7WoSFr0Biz\nE91G7bb0hOb/cA==\n=knv7\n-----END PGP PUBLIC KEY BLOCK-----\n"
};var b=n(9700);async function setupTools(e,t,s=function currentSetting(){return{platform:(0,o.tj)(process.platform,process.arch),awsKey:v}}()){
const a=t.environment[m.E.runnerToolCache];if(!a)throw new r.yo("RUNNER_TOOL_CACHE is not set.","Run this action on a GitHub Actions runner.")
;if(e.kubectlAlias&&e.tools.some(({tool:e,request:t})=>"kubectl"===e.name&&"none"===t.kind))throw(0,
r.Gq)("kubectl-alias",e.kubectlAlias,"Leave it empty where kubectl is none.");const c={cache:{root:a,arch:(0,o.h6)(s.platform)},dependencies:t,setting:s,
inputs:e},l=await Promise.allSettled(e.tools.map(e=>async function ofSystem({tool:e},{cache:t,dependencies:n},i){try{return await i()}catch(i){
if("object"!=typeof i||null===i||!("syscall"in i))throw i;throw new r.nM(`${e.title} cannot be set up: ${(0,r.bD)(i)}.`,`Check that ${t.root} and ${(0,
h.dirname)(n.folder)} are folders that this user may write to, with room for it.`,{cause:i})}}(e,c,()=>async function readyTool(e,t){const{request:i}=e
;switch(i.kind){case"none":return;case"latest":return await async function readyNewest(e,t){const[n,i]=await Promise.all([findNewest(e,{kind:"latest"
},t),e.sha256?void 0:onPath(e.tool,t)]);return await readyMatching(e,{kind:"exact",version:n},t,{present:i})}(e,t);case"cluster":
return await readyMatching(e,await async function requestOfCluster({inputs:e,dependencies:t}){
if(!e.cluster)throw new r.yo("The input 'kubectl' is cluster, and 'cluster' is empty.","Name the cluster with 'cluster'.")
;const i=await async function clusterMinor(e,t,i){
const[{describeCluster:s},{parseClusterReference:r},{regionOf:o}]=await Promise.all([Promise.all([n.e(9752),n.e(2489)]).then(n.bind(n,2489)),n.e(9066).then(n.bind(n,9066)),n.e(4035).then(n.bind(n,4035))]),{profile:a}=t,c=r(e),l=c.region??await o(t,i),u=(0,
p.J8)(a,i.environment),{version:d}=await s(c,{target:{region:l,profile:a},label:u},i);return d.split(".").slice(0,2).map(Number)}(e.cluster,e,t)
;return t.logger.info(`Cluster ${e.cluster} runs Kubernetes ${i.join(".")}.`),{kind:"minor",numbers:i}}(t),t);default:return await readyMatching(e,i,t)}
}(e,c))));await(0,f.rmdir)(t.folder).catch(()=>{});const u=l.filter(e=>"rejected"===e.status).map(e=>e.reason)
;for(const e of u.slice(1))t.logger.info(`Also failed: ${(0,r.bD)(e)}`);if(u.length>0)throw u[0]
;const d=l.flatMap(e=>"fulfilled"===e.status&&e.value?[e.value]:[]),w=d.filter(e=>"PATH"!==e.from).map(e=>(0,h.dirname)(e.path)),b=d.find(e=>"kubectl"===e.name)
;return e.kubectlAlias&&b&&w.push(await(0,i.writeAlias)(e.kubectlAlias,b.path,t.folder,s.platform)),{outputs:outputsOf(d),tools:d,paths:w}}
function outputsOf(e){const t=Object.fromEntries(e.map(e=>[e.name,e]));return{"aws-path":t.aws?.path,"aws-version":t.aws?.version,
"kubectl-path":t.kubectl?.path,"kubectl-version":t.kubectl?.version,"helm-path":t.helm?.path,"helm-version":t.helm?.version}}
async function readyMatching(e,t,i,s){const{tool:r}=e,[c,l]=await Promise.all([s?s.present:e.sha256?void 0:onPath(r,i),inToolCache(e,t,i)]);return c&&(0,
a.ib)(c.version,t)?(say(i,`${r.title} ${c.version.text}: on PATH, ${c.path}.`),
"aws"===r.name&&c.version.numbers[0]<2&&i.dependencies.logger.notice("aws on PATH is version 1 of the AWS CLI; for version 2 set aws: 2."),{name:r.name,
path:c.path,version:c.version.text,from:"PATH"}):(c&&say(i,`${r.title} ${c.version.text} on PATH is not the ${(0,a.T9)(t)} asked for.`),
l??await async function fetchTool(e,t,i){const{tool:s,origin:r}=e,{cache:a,dependencies:c,setting:l}=i,u=await findNewest(e,t,i);(0,
d.$i)(r)&&!e.sha256&&c.logger.warning(`${r.base} is not protected by TLS: checksums come the same way as the files. Pin them with ${s.name}-sha256.`)
;const{install:f}=await Promise.all([n.e(255),n.e(8168),n.e(8768)]).then(n.bind(n,8768)),{folder:m,record:p}=await f(s,u,e,a,c,l),w=(0,h.join)(m,"bin",(0,
o.IK)(s.name,l.platform));return{...readyCopy(s,w,{version:u,folder:m,record:p}),from:"download"}}(e,t,i))}async function onPath(e,{dependencies:t,setting:n}){
const{environment:i,signal:s,logger:r}=t,o=await(0,w.a)(e.name,i,n.platform);if(!o)return;const a=await(0,w.q)(e,o,i,s);if("version"in a)return{path:o,
version:a.version};r.warning(`${e.name} on PATH (${o}) does not tell its version: ${a.problem}. It is passed over.`)}
async function inToolCache({tool:e,sha256:t},n,i){const{cache:s,dependencies:r}=i;for(const c of await(0,b.G)(s,e.cacheName)){if(!(0,a.ib)(c.version,n))continue
;const s=(0,h.join)(c.folder,"bin",(0,o.IK)(e.name,i.setting.platform)),l=`${e.title} ${c.version.text}`,u=await problemOf(e,c,s,t,i);if(void 0===u){
const n=t?"pinned SHA-256":c.record.verified;return say(i,`${l}: in the tool cache, verified by its ${n}.`),{...readyCopy(e,s,c),verified:n,from:"tool cache"}}
r.logger.warning(`${l} in the tool cache ${u} and is not used.`)}}async function problemOf(e,t,i,s,{dependencies:r,setting:o}){if(s){
const{matchesPin:i}=await Promise.all([n.e(8168),n.e(4642)]).then(n.bind(n,4642));if(!await i(e,t,s,r,o))return"is not what the workflow pins"}const a=await(0,
w.q)(e,i,r.environment,r.signal,60)
;return"problem"in a?`is broken (${a.problem})`:a.version.text===t.version.text?void 0:`is broken (it says that it is ${a.version.text})`}
async function findNewest(e,t,i){const{dependencies:s,setting:r}=i;if("exact"===t.kind)return t.version
;const{newestVersion:o}=await n.e(255).then(n.bind(n,255)),a={platform:r.platform,origin:e.origin};return await o(e.tool,t,a,s,r.transfer)}
function readyCopy(e,t,n){const{verified:i,url:s}=n.record;return{name:e.name,path:t,version:n.version.text,verified:i,url:s}}function say({dependencies:e},t){
e.logger.info(t)}const g=3600;async function run(e){const t=function parseSetupToolsInputs({inputs:e,mask:t}){
const pin=t=>e.matching(t,/^[0-9a-f]{64}$/i,"Use the 64 hexadecimal digits of a SHA-256, or leave it empty."),n=[toolInputs(l,e.text("aws"),e.optional("aws-mirror"),pin("aws-sha256"),t),toolInputs(c,e.text("kubectl"),e.optional("kubectl-mirror"),pin("kubectl-sha256"),t),toolInputs(u,e.text("helm"),e.optional("helm-mirror"),pin("helm-sha256"),t)]
;return n.some(({request:e})=>"cluster"===e.kind)&&e.required("cluster"),{tools:n,cluster:e.optional("cluster"),region:(0,s.vK)(e.optional("region")),
profile:e.optional("profile"),kubectlAlias:e.matching("kubectl-alias",/^k$/,"Use k, or leave it empty.")}}(e);t.kubectlAlias&&await e.ledger.record(i.aliases,{
folder:(0,i.aliasFolder)(e.folder)});const{outputs:n,tools:r,paths:o}=await setupTools(t,e);for(const t of o)e.addPath(t);e.setOutputs({...n})
;const a=function summaryOf(e){
return e.some(e=>"download"===e.from)?["### Tools","","| tool | version | from | verified by |","| --- | --- | --- | --- |",...e.map(e=>{
const t="download"===e.from&&e.url?new URL(e.url).host:e.from;return`| ${e.name} | ${e.version} | ${t} | ${e.verified??"not by us"} |`}),""].join("\n"):""}(r)
;a&&await e.summarize(a)}}),4348:(function(e,t,n){n.d(t,{Cl:()=>sessionFileIn,EX:()=>withoutProfile,K2:()=>identityIn,LQ:()=>profileBlock,LY:()=>profileSettings,
Wi:()=>credentialsSection,_x:()=>credentialsPath,eQ:()=>configPath,iG:()=>withSection,n$:()=>splitBlocks,x9:()=>joinBlocks});var i=n(4564),s=n(8814)
;function configPath(e){return(0,s.aD)(e[i.E.awsConfigFile]||"~/.aws/config",e)}function credentialsPath(e){return(0,
s.aD)(e[i.E.awsSharedCredentialsFile]||"~/.aws/credentials",e)}const r=/^\s*\[([^\]]*)\]/;function sectionsOf(e){const t=[{name:void 0,lines:[]}]
;for(const n of e.match(/[^\n]*\n|[^\n]+$/g)??[]){const e=r.exec(n)?.[1];void 0!==e&&t.push({name:normalized(e),lines:[]}),t.at(-1)?.lines.push(n)}return t}
function normalized(e){return e.trim().replace(/\s+/g," ").replace(/(["'])(.*)\1$/,"$2")}function isProfile(e,t){
return e.name===`profile ${t}`||"default"===t&&"default"===e.name}function withoutProfile(e,t){const n=[];return{text:sectionsOf(e).flatMap(e=>{
if(!isProfile(e,t))return e.lines;const i=e.lines.findLastIndex(e=>!/^\s*([#;].*)?\s*$/.test(e));return n.push(...e.lines.slice(0,i+1)),e.lines.slice(i+1)
}).join(""),removed:n.length>0,section:n.join("")}}function withSection(e,t){const n=""===e||""===t||e.endsWith("\n")?"":"\n";return e+n+t}
function profileSettings(e,t){return settingsOf(sectionsOf(e).filter(e=>isProfile(e,t)))}function credentialsSection(e,t){
return settingsOf(sectionsOf(e).filter(e=>e.name===t))}
const o=["aws_access_key_id","aws_secret_access_key","credential_process","role_arn","web_identity_token_file","sso_session","sso_account_id"]
;function identityIn(e,t){const n=credentialsSection(e,t);return o.find(e=>void 0!==n?.[e])}function settingsOf(e){if(0===e.length)return
;const t=e.flatMap(e=>e.lines).map(e=>/^\s*([\w.-]+)\s*=\s*(.*?)\s*$/.exec(e))
;return Object.fromEntries(t.flatMap(e=>e?.[1]?[[e[1].toLowerCase(),e[2]??""]]:[]))}function blockStart(e){
return`# ds-infra: profile ${e}, removed at the end of the job`}
const a="# ds-infra: end",c=/^# ds-infra: profile (\S+), removed at the end of the job\r?\n[\s\S]*?^# ds-infra: end\r?\n?/gm;function profileBlock(e,t){
return[blockStart(e),`${l}${t.sessionFile}`,"default"===e?"[default]":`[profile ${e}]`,`region = ${t.region}`,`credential_process = ${t.credentialProcess}`,a,""].join("\n")
}function sessionFileIn(e,t){const n=splitBlocks(e).blocks.get(t)?.split(/\r?\n/);return n?.find(e=>e.startsWith(l))?.slice(l.length)}
const l="# ds-infra: session ";function splitBlocks(e){const t=new Map;return{base:e.replace(c,(e,n)=>(t.set(n,e),"")),blocks:t}}function joinBlocks(e,t){
return withSection(e,[...t.values()].join(""))}}),8886:(function(e,t,n){n.d(t,{Iv:()=>masked,J8:()=>credentialsLabel,gl:()=>credentialsProvider,q8:()=>profileInUse})
;var i=n(4564),s=n(9217),r=n(1118),o=n(7212);function credentialsLabel(e,t){
return e?`profile ${e}`:t[i.E.awsAccessKeyId]?"the job's environment (AWS_ACCESS_KEY_ID)":`profile ${t[i.E.awsProfile]||"default"}`}function profileInUse(e,t){
return e??(environmentCredentials(t)?void 0:t[i.E.awsProfile]||void 0)}function credentialsProvider(e,t){const{environment:a}=t;return async()=>{
const c=e.profile?void 0:environmentCredentials(a);if(c)return c;const l=e.profile||a[i.E.awsProfile]||void 0,u=(0,o.GM)(l??"default",a)
;if(void 0!==u)return"http"in t?masked((0,s.$)(await(0,r.Te)(u,t)),t):(0,s.$)(await(0,r.LK)(u,a))
;const{chainCredentials:d}=await Promise.all([n.e(9752),n.e(9031)]).then(n.bind(n,9031)),f={region:e.region,profile:l,label:credentialsLabel(e.profile,a)}
;if("http"in t)return masked(await d(f,t),t);const{withStandaloneDependencies:h}=await n.e(325).then(n.bind(n,2706));return await h(a,e=>d(f,e))}}
function masked(e,{mask:t}){for(const n of[e.secretAccessKey,e.sessionToken])n&&t(n);return e}function environmentCredentials(e){
const t=e[i.E.awsAccessKeyId],n=e[i.E.awsSecretAccessKey],s=e[i.E.awsSessionToken];if(t&&n)return{accessKeyId:t,secretAccessKey:n,...s?{sessionToken:s}:{}}}}),
9217:(function(e,t,n){function toAwsCredentials(e){return{accessKeyId:e.AccessKeyId,secretAccessKey:e.SecretAccessKey,sessionToken:e.SessionToken,
expiration:new Date(e.Expiration)}}function toProcessCredentials(e){return{Version:1,AccessKeyId:e.accessKeyId,SecretAccessKey:e.secretAccessKey,
SessionToken:e.sessionToken,Expiration:e.expiration.toISOString()}}n.d(t,{$:()=>toAwsCredentials,x:()=>toProcessCredentials})}),100:(function(e,t,n){n.d(t,{
f_:()=>allPartitions,g4:()=>checkAccount,iQ:()=>partitionOf,rh:()=>isPartition,vK:()=>checkRegion});var i=n(6986);const s=[{name:"aws",suffix:"amazonaws.com",
dualStackSuffix:"on.aws",regions:/^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/},{name:"aws-cn",suffix:"amazonaws.com.cn",
dualStackSuffix:"on.amazonwebservices.com.cn",regions:/^cn-\w+-\d+$/},{name:"aws-us-gov",suffix:"amazonaws.com",dualStackSuffix:"on.aws",
regions:/^us-gov-\w+-\d+$/},{name:"aws-eusc",suffix:"amazonaws.eu",regions:/^eusc-de-\w+-\d+$/},{name:"aws-iso",suffix:"c2s.ic.gov",regions:/^us-iso-\w+-\d+$/
},{name:"aws-iso-b",suffix:"sc2s.sgov.gov",regions:/^us-isob-\w+-\d+$/},{name:"aws-iso-e",suffix:"cloud.adc-e.uk",regions:/^eu-isoe-\w+-\d+$/},{
name:"aws-iso-f",suffix:"csp.hci.ic.gov",regions:/^us-isof-\w+-\d+$/}],r=/-(?:central|north|south|(?:north|south)?(?:east|west))-\d+$/;function partitionOf(e){
return s.find(({regions:t})=>t.test(e)&&r.test(e))}function allPartitions(){return s}function isPartition(e){return s.some(t=>t.name===e)}
function checkRegion(e){if(void 0!==e&&!partitionOf(e))throw(0,i.Gq)("region",e,"Use the code of an AWS region, such as us-east-1 or eu-west-3.");return e}
function checkAccount(e,t="account"){if(/^\d{12}$/.test(e))return e;const n=/^[\d.e+]+$/i.test(e)?" in quotes, so that YAML does not take it for a number":""
;throw(0,i.Gq)(t,e,`Use the twelve digits of an AWS account id${n}.`)}}),1118:(function(e,t,n){n.d(t,{LK:()=>ownCredentials,NO:()=>keptCredentials,
RZ:()=>freshCredentials,Te:()=>sessionCredentials});var i=n(7212);async function sessionCredentials(e,t){const s=(0,i.lx)(e);if(s&&(0,
i.pL)(s,t.now()))return s.credentials;const{renewSession:r}=await Promise.all([n.e(9752),n.e(9745),n.e(8537)]).then(n.bind(n,9116));return await r(e,t)}
async function ownCredentials(e,t){const s=(0,i.lx)(e);if(s&&(0,i.pL)(s,Date.now()))return s.credentials
;const[{renewSession:r},{withStandaloneDependencies:o}]=await Promise.all([Promise.all([n.e(9752),n.e(9745),n.e(8537)]).then(n.bind(n,9116)),n.e(325).then(n.bind(n,2706))])
;return await o(t,t=>r(e,t))}async function keptCredentials(e,t,i){const s=freshCredentials(e,t,i.now());if(s)return s
;const{openKept:r}=await Promise.all([n.e(9752),n.e(9745),n.e(8537)]).then(n.bind(n,9116));return await r(e,t,i)}function freshCredentials(e,{request:t},n){
const s=(0,i.lx)(e);return s&&s.request.role.arn===t.role.arn&&(0,i.pL)(s,n)?s.credentials:void 0}}),7212:(function(e,t,n){n.d(t,{GM:()=>sessionFileOf,
lx:()=>readSession,pL:()=>isFresh});var i=n(3024),s=n(4564),r=n(4348);const o=96e4,a=108e4;function readSession(e){try{return JSON.parse((0,
i.readFileSync)(e,"utf8"))}catch(e){if(e instanceof Error&&"code"in e&&"ENOENT"===e.code)return;throw e}}function isFresh({credentials:e,receivedAt:t},n){
const i=Date.parse(e.Expiration),s=i-t;return i-n>(s<a?s/2:o)}function sessionFileOf(e,t){if(t[s.E.awsConfigFile])try{const n=(0,r.Cl)((0,i.readFileSync)((0,
r.eQ)(t),"utf8"),e);return void 0!==n&&function isOutranked(e,t){try{return void 0!==(0,r.K2)((0,i.readFileSync)((0,r._x)(t),"utf8"),e)}catch{return!1}
}(e,t)?void 0:n}catch{return}}}),8814:(function(e,t,n){n.d(t,{Tj:()=>readInHome,Wx:()=>homeFolder,aD:()=>expandPath})
;var i=n(3024),s=n(1455),r=n(6760),o=n(987),a=n(4564);function homeFolder(e){
return e["win32"===process.platform?a.E.userProfile:a.E.home]||process.getBuiltinModule("node:os").homedir()}function expandPath(e,t){
const n=e.replace(/\$(?:(\w+)|\{(\w+)\})/g,(e,n,i)=>{const s=n??i??"";return t[s]??(e=>e===a.E.home?homeFolder(t):void 0)(s)??e})
;return/^~(?:[/\\]|$)/.test(n)?(0,r.join)(homeFolder(t),n.slice(1)):n}async function readInHome(e,t,n){try{return await n()}catch(n){const a=homeFolder(t)
;if(!(0,o.UO)((0,r.resolve)(a),(0,r.resolve)(e)))throw n;if(await(0,s.access)(`${a}/.`,i.constants.X_OK).then(()=>!0,()=>!1))throw n;return}}}),2800:(function(e,t,n){
function isLoopback(e){return/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(e)}n.d(t,{U:()=>isLoopback})}),6746:(function(e,t,n){n.d(t,{c:()=>batchWords})
;var i=n(6760);function batchWords(e,t){return e.map(e=>`"${function batchWord(e,t){
const n=i.win32.isAbsolute(e)?i.win32.relative(i.win32.dirname(t),e):e,s=n.replaceAll("%","%%");return n===e||i.win32.isAbsolute(n)?s:`%~dp0${s}`
}(e,t)}"`).join(" ")}}),987:(function(e,t,n){n.d(t,{$t:()=>placeOf,Iw:()=>pathFrom,UO:()=>isWithin});var i=n(6760);function isWithin(e,t){
return t===e||t.startsWith(e.endsWith(i.sep)?e:`${e}${i.sep}`)}function pathFrom(e,t){return(0,i.relative)(e,t).split(i.sep).join("/")}function placeOf(e){
return pathFrom(process.cwd(),(0,i.resolve)(e))||"."}}),2537:(function(e,t,n){n.r(t),n.d(t,{aliasFolder:()=>aliasFolder,aliases:()=>a,writeAlias:()=>writeAlias})
;var i=n(3024),s=n(1455),r=n(6760),o=n(6746);function aliasFolder(e){return(0,r.join)(e,"bin")}async function writeAlias(e,t,n,a){const c=aliasFolder(n)
;await(0,s.mkdir)(c,{recursive:!0,mode:448});const l=(0,r.join)(c,e);if(await(0,s.writeFile)(l,`#!/bin/sh\nexec '${t.replaceAll("'","'\\''")}' "$@"\n`),await(0,
s.chmod)(l,448),await(0,s.access)(l,i.constants.X_OK),"windows"===a.system){const n=(0,r.join)(c,`${e}.cmd`);await(0,s.writeFile)(n,`@${(0,o.c)([t],n)} %*\r\n`)
}return c}const a={kind:"aliases",undo:async({done:{folder:e}},{others:t})=>{(await t()).some(t=>t.done.folder===e)||await(0,s.rm)(e,{recursive:!0,force:!0})}}
}),1166:(function(e,t,n){n.d(t,{a:()=>findOnPath,q:()=>askVersion});var i=n(1455),s=n(6760),r=n(6986),o=n(4564),a=n(9614);async function findOnPath(e,t,n){
const i="windows"===n.system,r=i?s.win32.isAbsolute:s.isAbsolute,a=t[o.E.path]??"",c=i?`${e}.exe`:e;for(const e of a.split(i?";":":")){if(!r(e))continue
;const t=(0,s.join)(e,c);if(await isExecutable(t))return t}}async function isExecutable(e){try{return await(0,i.access)(e,i.constants.X_OK),(await(0,
i.stat)(e)).isFile()}catch{return!1}}async function askVersion(e,t,n,i,s=20){const o=AbortSignal.timeout(1e3*s);try{const s=await(0,a.a)(t,e.versionArguments,{
env:quietEnvironment(n),signal:AbortSignal.any([i,o])}),c=e.parseVersion(`${s.stdout}\n${s.stderr}`);if(0===s.exitCode&&c)return{version:c};const l=(0,
r.Kb)(s.stderr.trim()||s.stdout.trim()||"nothing",200);return{problem:`it ended with ${s.exitCode} and said: ${l}`}}catch(e){return i.throwIfAborted(),{
problem:o.aborted?`it did not answer within ${s} s`:(0,r.bD)(e)}}}function quietEnvironment(e){
const t=/^(ACTIONS_|INPUT_|STATE_|AWS_|GITHUB_TOKEN$|KUBECONFIG$|HELM_)/;return Object.fromEntries(Object.entries(e).filter(([e])=>!t.test(e)))}}),
1202:(function(e,t,n){n.d(t,{$i:()=>isPlain,ef:()=>parseOrigin,rs:()=>urlOf});var i=n(6986),s=n(2800);function parseOrigin(e,t,n){
const s="Use the URL of a mirror with the same paths as the original, such as https://mirror.example.com/kubectl.",r=URL.parse(t),o=decoded(r?.password??"")
;if(o&&n(o),!r||!["https:","http:"].includes(r.protocol)||r.search||r.hash)throw/[@?]/.test(t)?new i.yo(`The input '${e}' is not valid.`,s):(0,i.Gq)(e,t,s)
;const a=`${r.origin}${r.pathname}`.replace(/\/+$/,"");if(!r.username)return{base:a};const c=Buffer.from(`${decoded(r.username)}:${o}`).toString("base64")
;return n(c),{base:a,authorization:`Basic ${c}`}}function decoded(e){
return e.replace(/(?:%[0-9a-f]{2})+/gi,e=>Buffer.from(e.replaceAll("%",""),"hex").toString())}function urlOf(e,t){return new URL(`${e.base}/${t}`)}
function isPlain(e){const t=new URL(e.base);return"http:"===t.protocol&&!(0,s.U)(t.hostname)}}),9178:(function(e,t,n){n.d(t,{IK:()=>executableName,MN:()=>isMusl,
h6:()=>nodeArch,tj:()=>platformOf});var i=n(6986);const s={linux:"linux",darwin:"darwin",win32:"windows"},r={x64:"amd64",arm64:"arm64"}
;function platformOf(e,t){const n=s[e],o=r[t]
;if(!n||!o)throw new i.yo(`setup-tools does not know the platform ${e}-${t}.`,"Use a runner with Linux, macOS or Windows on x64 or arm64.");return{system:n,
arch:o}}function executableName(e,t){return"windows"===t.system?`${e}.exe`:e}function nodeArch(e){return"amd64"===e.arch?"x64":e.arch}function isMusl(){
if("linux"!==process.platform)return!1;Object.assign(process.report,{excludeNetwork:!0})
;const e=process.report.getReport(),t="object"==typeof e&&null!==e&&"header"in e?e.header:void 0
;return"object"==typeof t&&null!==t&&!("glibcVersionRuntime"in t)}}),9700:(function(e,t,n){n.d(t,{G:()=>cachedCopies,l:()=>addToCache})
;var i=n(1455),s=n(6760),r=n(8292),o=n(4145);const a="ds-infra.json";async function cachedCopies(e,t){if(!await async function exists(e){return await(0,
i.access)(e).then(()=>!0,()=>!1)}((0,s.join)(e.root,t)))return[]
;const{find:r,findAllVersions:a}=await Promise.all([n.e(4775),n.e(84),n.e(8806),n.e(2777)]).then(n.bind(n,2777)),c=a(t,e.arch)
;return(await Promise.all(c.map(n=>readCopy(n,r(t,n,e.arch))))).filter(e=>void 0!==e).sort((e,t)=>Number((0,o.Ty)(e.version))-Number((0,o.Ty)(t.version))||(0,
o.Kd)(e.version,t.version))}async function readCopy(e,t){const n=(0,o.ot)(e);if(n?.text!==e||""===t)return;const i=await(0,r.Zu)((0,s.join)(t,a))
;if(void 0!==i)try{return{version:n,folder:t,record:JSON.parse(i)}}catch{return}}async function addToCache(e,t,r,o){
const{cacheDir:c,find:l}=await Promise.all([n.e(4775),n.e(84),n.e(8806),n.e(2777)]).then(n.bind(n,2777)),{isSameFolder:u}=await n.e(6243).then(n.bind(n,6243)),{withLock:d}=await n.e(9660).then(n.bind(n,9660)),f=(0,
s.join)(e.root,t,o.version,e.arch);return await(0,i.mkdir)((0,s.dirname)(f),{recursive:!0}),await(0,i.writeFile)((0,
s.join)(r,a),`${JSON.stringify(o,null,2)}\n`),await d(f,async()=>{const n=await readCopy(o.version,l(t,o.version,e.arch))
;return n&&await u(n.folder,r,[a])?n.folder:(await(0,i.rm)(`${f}.complete`,{force:!0}),await c(r,t,o.version,e.arch))})}}),4145:(function(e,t,n){n.d(t,{
$V:()=>quotesHint,Kd:()=>byNewest,T9:()=>requestText,TR:()=>parseRequest,Ty:()=>isPreRelease,ib:()=>satisfies,ot:()=>parseVersion})
;var i=n(5797),s=n(9961),r=n(6986);function parseVersion(e){
const t=/^v?((\d{1,4})\.(\d{1,4})\.(\d{1,4})([-+][0-9A-Za-z.+-]{1,100})?)$/.exec(e.trim()),n=i(e.trim());if(t?.[1]&&n)return{text:t[1],
numbers:[n.major,n.minor,n.patch],suffix:t[5]??""}}function isPreRelease(e){return/^-(alpha|beta|rc)\b/.test(e.suffix)}function satisfies(e,t){
return"exact"===t.kind?e.text===t.version.text:"major"===t.kind||"minor"===t.kind?!isPreRelease(e)&&t.numbers.every((t,n)=>e.numbers[n]===t):"any"===t.kind}
function byNewest(e,t){return s(e.text,t.text)}function requestText(e){
return"exact"===e.kind?e.version.text:"major"===e.kind||"minor"===e.kind?e.numbers.join("."):e.kind}function parseRequest(e,t,n){
if("none"===t||"any"===t||"latest"===t)return{kind:t};if("cluster"===t&&n.cluster)return{kind:"cluster"}
;const i=/^v?(\d{1,4})(?:\.(\d{1,4}))?(?:\.[xX*])*$/.exec(t),s=i?void 0:parseVersion(t),o=Number(i?.[1]??s?.numbers[0]),a=void 0===s||/^(?:-(?:alpha|beta|rc)\.\d{1,4})?$/.test(s.suffix)
;if(!n.majors.includes(o)||!a)throw(0,r.Gq)(e,t,n.valid);return s?{kind:"exact",version:s}:function lineOf(e,t,n,i){const[,s]=n;if(void 0===s)return{
kind:"major",numbers:n};if(s<i)throw function minorTooLow(e,t,n,i){const s=t.startsWith("v")?"":quotesHint(n)
;return new r.yo(`${e} ${n.join(".")} is older than ${n[0]}.${i}, the first that Amazon EKS ran.`,s||`Use ${n[0]}.${i} or a later one; an older kubectl needs its full version.`)
}(e,t,n,i);return{kind:"minor",numbers:n}}(e,t,void 0===i?.[2]?[o]:[o,Number(i[2])],n.leastMinor??0)}function quotesHint(e,t){const[n,i=0]=e
;return 2!==e.length||i<1||i>9||t&&(t.numbers[0]!==n||t.numbers[1]<10*i)?"":`If you mean ${n}.${i}0, put it in quotes: YAML reads ${n}.${i}0 as ${n}.${i}.`}})};
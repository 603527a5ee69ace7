export const id=5785,ids=[5785],modules={5785:((N,x,n)=>{n.r(x),n.d(x,{deadline:()=>X,run:()=>_});var E=n(2537),T=n(100),l=n(6986),O=n(9178),g=n(4145);const y={
name:"kubectl",title:"kubectl",cacheName:"ds-infra-kubectl",origin:"https://dl.k8s.io",largest:{file:3e8,unpacked:3e8},choices:{majors:[1],cluster:!0,leastMinor:10,
valid:"Use any, latest, cluster, none, a minor version like 1.36, or a version like v1.36.2."},versionArguments:["version","--client","-o","json"],parseVersion:o,
newest:t=>({path:`release/stable${t.length?`-${t.join(".")}`:""}.txt`,exhaustive:!0}),versionsPage:"https://kubernetes.io/releases/",file:(t,s)=>{const r=(0,O.IK)(
"kubectl",s),m=`release/v${t.text}/bin/${s.system}/${s.arch}/${r}`;return{path:m,proof:{kind:"sha256",path:`${m}.sha256`},format:"executable",folder:"."}}},P={name:"\
aws",title:"AWS CLI",cacheName:"ds-infra-aws",origin:"https://awscli.amazonaws.com",largest:{file:4e8,unpacked:15e8},choices:{majors:[2],cluster:!1,valid:"Use a\
ny, latest, none, 2, a minor version like 2.36, or a version like 2.36.7."},versionArguments:["--version"],parseVersion:t=>(0,g.ot)(/\baws-cli\/(\S+)/.exec(t)?.[1]??
""),newest:()=>({path:"v2/version.txt",exhaustive:!1}),versionsPage:"https://github.com/aws/aws-cli/blob/v2/CHANGELOG.rst",file:(t,s)=>{if(s.system==="darwin")return{
path:`AWSCLIV2-${t.text}.pkg`,proof:{kind:"pkg-signature"},format:"pkg",folder:"aws-cli.pkg/Payload/aws-cli"};if(s.system==="windows")return{path:`AWSCLIV2-${t.
text}.msi`,proof:{kind:"msi-signature"},format:"msi",folder:"AWSCLIV2"};const r=`awscli-exe-linux-${s.arch==="amd64"?"x86_64":"aarch64"}-${t.text}.zip`;return{path:r,
proof:{kind:"pgp",path:`${r}.sig`},format:"zip",folder:"aws/dist"}}},u={name:"helm",title:"helm",cacheName:"ds-infra-helm",origin:"https://get.helm.sh",largest:{
file:15e7,unpacked:4e8},choices:{majors:[3,4],cluster:!1,valid:"Use none, any, latest, 3, 4, a minor version like 4.2, or a version like v4.2.4."},versionArguments:[
"version","--template","{{.Version}}"],parseVersion:t=>(0,g.ot)(/^v\d\S*/m.exec(t)?.[0]??""),newest:([t=4])=>({path:`helm${t}-latest-version`,exhaustive:!1}),versionsPage:"\
https://github.com/helm/helm/releases",file:(t,s)=>{const r=`${s.system}-${s.arch}`,m=`helm-v${t.text}-${r}.tar.gz`;return{path:m,proof:{kind:"sha256",path:`${m}\
.sha256sum`},format:"tar.gz",folder:r}}};function o(t){const s=t.indexOf("{"),r=t.lastIndexOf("}");if(!(s<0||r<s))try{const p=JSON.parse(t.slice(s,r+1))?.clientVersion?.
gitVersion;return typeof p=="string"?(0,g.ot)(p):void 0}catch{return}}var e=n(1202);function w({inputs:t,mask:s}){const r=p=>t.matching(p,/^[0-9a-f]{64}$/i,"Use\
 the 64 hexadecimal digits of a SHA-256, or leave it empty."),m=[a(P,t.text("aws"),t.optional("aws-mirror"),r("aws-sha256"),s),a(y,t.text("kubectl"),t.optional(
"kubectl-mirror"),r("kubectl-sha256"),s),a(u,t.text("helm"),t.optional("helm-mirror"),r("helm-sha256"),s)];return m.some(({request:p})=>p.kind==="cluster")&&t.required(
"cluster"),{tools:m,cluster:t.optional("cluster"),region:(0,T.vK)(t.text("region")),profile:t.optional("profile"),kubectlAlias:t.matching("kubectl-alias",/^k$/,
"Use k, or leave it empty.")}}function a(t,s,r,m,p){const I=(0,g.TR)(t.name,s,t.choices);if(m&&I.kind!=="exact")throw(0,l.Gq)(t.name,s,`With ${t.name}-sha256 it\
 has to be an exact version: a pin fits one file.`);const D=r?(0,e.ef)(`${t.name}-mirror`,r,p):{base:t.origin};return{tool:t,request:I,origin:D,sha256:m?.toLowerCase()}}
var c=n(1455),h=n(6760),C=n(4564),d=n(8886);async function $(t,s,r){const[{describeCluster:m},{parseClusterReference:p}]=await Promise.all([Promise.all([n.e(7848),
n.e(7355),n.e(2691)]).then(n.bind(n,2691)),n.e(4884).then(n.bind(n,4884))]),I=p(t),D=I.region??s.region,R=(0,d.J8)(s.profile,r.environment),{version:U}=await m(
I,{target:{...s,region:D},label:R},r);return U.split(".").slice(0,2).map(Number)}var A=n(1166);const i={fingerprint:"FB5DB77FD5C118B80511ADA8A6310ACC4672475C",armored:`\
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
`};var f=n(9700);function b(){return{platform:(0,O.tj)(process.platform,process.arch),awsKey:i}}async function v(t,s,r=b()){const m=s.environment[C.E.runnerToolCache];
if(!m)throw new l.yo("RUNNER_TOOL_CACHE is not set.","Run this action on a GitHub Actions runner.");if(t.kubectlAlias&&t.tools.some(({tool:L,request:V})=>L.name===
"kubectl"&&V.kind==="none"))throw(0,l.Gq)("kubectl-alias",t.kubectlAlias,"Leave it empty where kubectl is none.");const I={cache:{root:m,arch:(0,O.h6)(r.platform)},
dependencies:s,setting:r,inputs:t},D=await Promise.allSettled(t.tools.map(L=>M(L,I,()=>K(L,I))));await(0,c.rmdir)(s.folder).catch(()=>{});const R=D.filter(L=>L.
status==="rejected").map(L=>L.reason);for(const L of R.slice(1))s.logger.info(`Also failed: ${(0,l.bD)(L)}`);if(R.length>0)throw R[0];const U=D.flatMap(L=>L.status===
"fulfilled"&&L.value?[L.value]:[]),G=U.filter(L=>L.from!=="PATH").map(L=>(0,h.dirname)(L.path)),k=U.find(L=>L.name==="kubectl");return t.kubectlAlias&&k&&G.push(
await(0,E.O)(t.kubectlAlias,k.path,s.folder,r.platform)),{tools:U,paths:G}}async function M({tool:t},{cache:s,dependencies:r},m){try{return await m()}catch(p){throw typeof p!=
"object"||p===null||!("syscall"in p)?p:new l.nM(`${t.title} cannot be set up: ${(0,l.bD)(p)}.`,`Check that ${s.root} and ${(0,h.dirname)(r.folder)} are folders \
that this user may write to, with room for it.`,{cause:p})}}async function K(t,s){const{request:r}=t;switch(r.kind){case"none":return;case"latest":return await S(
t,s);case"cluster":return await B(t,await j(s),s);default:return await B(t,r,s)}}async function j({inputs:t,dependencies:s}){if(!t.cluster)throw new l.yo("The i\
nput 'kubectl' is cluster, and 'cluster' is empty.","Name the cluster with 'cluster'.");const r={region:t.region,profile:t.profile},m=await $(t.cluster,r,s);return s.
logger.info(`Cluster ${t.cluster} runs Kubernetes ${m.join(".")}.`),{kind:"minor",numbers:m}}async function S(t,s){const[r,m]=await Promise.all([J(t,{kind:"late\
st"},s),t.sha256?void 0:H(t.tool,s)]);return await B(t,{kind:"exact",version:r},s,{present:m})}async function B(t,s,r,m){const{tool:p}=t,[I,D]=await Promise.all(
[m?m.present:t.sha256?void 0:H(p,r),W(t,s,r)]);return I&&(0,g.ib)(I.version,s)?(z(r,`${p.title} ${I.version.text}: on PATH, ${I.path}.`),p.name==="aws"&&I.version.
numbers[0]<2&&r.dependencies.logger.notice("aws on PATH is version 1 of the AWS CLI; for version 2 set aws: 2."),{name:p.name,path:I.path,version:I.version.text,
from:"PATH"}):(I&&z(r,`${p.title} ${I.version.text} on PATH is not the ${(0,g.T9)(s)} asked for.`),D??await Z(t,s,r))}async function H(t,{dependencies:s,setting:r}){
const{environment:m,signal:p,logger:I}=s,D=await(0,A.a)(t.name,m,r.platform);if(!D)return;const R=await(0,A.q)(t,D,m,p);if("version"in R)return{path:D,version:R.
version};I.warning(`${t.name} on PATH (${D}) does not tell its version: ${R.problem}. It is passed over.`)}async function W({tool:t,sha256:s},r,m){const{cache:p,
dependencies:I}=m;for(const D of await(0,f.G)(p,t.cacheName)){if(!(0,g.ib)(D.version,r))continue;const R=(0,h.join)(D.folder,"bin",(0,O.IK)(t.name,m.setting.platform)),
U=`${t.title} ${D.version.text}`,G=await F(t,D,R,s,m);if(G===void 0){const k=s?"pinned SHA-256":D.record.verified;return z(m,`${U}: in the tool cache, verified \
by its ${k}.`),{...Y(t,R,D),verified:k,from:"tool cache"}}I.logger.warning(`${U} in the tool cache ${G} and is not used.`)}}async function F(t,s,r,m,{dependencies:p,
setting:I}){if(m){const{matchesPin:R}=await Promise.all([n.e(3511),n.e(4642)]).then(n.bind(n,4642));if(!await R(t,s,m,p,I))return"is not what the workflow pins"}
const D=await(0,A.q)(t,r,p.environment,p.signal,60);return"problem"in D?`is broken (${D.problem})`:D.version.text===s.version.text?void 0:`is broken (it says th\
at it is ${D.version.text})`}async function Z(t,s,r){const{tool:m,origin:p}=t,{cache:I,dependencies:D,setting:R}=r,U=await J(t,s,r);(0,e.$i)(p)&&!t.sha256&&D.logger.
warning(`${p.base} is not protected by TLS: checksums come the same way as the files. Pin them with ${m.name}-sha256.`);const{install:G}=await Promise.all([n.e(
3511),n.e(4490),n.e(8768)]).then(n.bind(n,8768)),{folder:k,record:L}=await G(m,U,t,I,D,R),V=(0,h.join)(k,"bin",(0,O.IK)(m.name,R.platform));return{...Y(m,V,{version:U,
folder:k,record:L}),from:"download"}}async function J(t,s,r){const{dependencies:m,setting:p}=r;if(s.kind==="exact")return s.version;const{newestVersion:I}=await n.
e(4490).then(n.bind(n,4490));return await I(t.tool,s,t.origin,m,p.transfer)}function Y(t,s,r){const{verified:m,url:p}=r.record;return{name:t.name,path:s,version:r.
version.text,verified:m,url:p}}function z({dependencies:t},s){t.logger.info(s)}function Q(t){return t.some(r=>r.from==="download")?["### Tools","","| tool | ver\
sion | from | verified by |","| --- | --- | --- | --- |",...t.map(r=>{const m=r.from==="download"&&r.url?new URL(r.url).host:r.from;return`| ${r.name} | ${r.version}\
 | ${m} | ${r.verified??"not by us"} |`}),""].join(`
`):""}const X=3600;async function _(t){const s=w(t);s.kubectlAlias&&await t.ledger.record(E.z2,{folder:(0,E.Pq)(t.folder)});const{tools:r,paths:m}=await v(s,t);
for(const D of m)t.addPath(D);const p=Object.fromEntries(r.map(D=>[D.name,D]));t.setOutputs({"aws-path":p.aws?.path,"aws-version":p.aws?.version,"kubectl-path":p.
kubectl?.path,"kubectl-version":p.kubectl?.version,"helm-path":p.helm?.path,"helm-version":p.helm?.version});const I=Q(r);I&&await t.summarize(I)}}),8886:((N,x,n)=>{
n.d(x,{J8:()=>g,gl:()=>P,q8:()=>y});var E=n(4564),T=n(9217),l=n(1118),O=n(7212);function g(o,e){return o?`profile ${o}`:e[E.E.awsAccessKeyId]?"the job's environ\
ment (AWS_ACCESS_KEY_ID)":`profile ${e[E.E.awsProfile]||"default"}`}function y(o,e){return o??(u(e)?void 0:e[E.E.awsProfile]||void 0)}function P(o,e){const{environment:w}=e;
return async()=>{const a=o.profile?void 0:u(w);if(a)return a;const c=o.profile||w[E.E.awsProfile]||void 0,h=(0,O.GM)(c??"default",w);if(h!==void 0)return(0,T.$)(
"http"in e?await(0,l.Te)(h,e):await(0,l.LK)(h,w));const{chainCredentials:C}=await Promise.all([n.e(7848),n.e(9031)]).then(n.bind(n,9031)),d={region:o.region,profile:c,
label:g(o.profile,w)};if("http"in e)return await C(d,e);const{withStandaloneDependencies:$}=await n.e(325).then(n.bind(n,2706));return await $(w,A=>C(d,A))}}function u(o){
const e=o[E.E.awsAccessKeyId],w=o[E.E.awsSecretAccessKey],a=o[E.E.awsSessionToken];if(!(!e||!w))return{accessKeyId:e,secretAccessKey:w,...a?{sessionToken:a}:{}}}}),
9217:((N,x,n)=>{n.d(x,{$:()=>E,x:()=>T});function E(l){return{accessKeyId:l.AccessKeyId,secretAccessKey:l.SecretAccessKey,sessionToken:l.SessionToken,expiration:new Date(
l.Expiration)}}function T(l){return{Version:1,AccessKeyId:l.accessKeyId,SecretAccessKey:l.secretAccessKey,SessionToken:l.sessionToken,Expiration:l.expiration.toISOString()}}}),
100:((N,x,n)=>{n.d(x,{f_:()=>g,g4:()=>u,iQ:()=>O,rh:()=>y,vK:()=>P});var E=n(6986);const T=[{name:"aws",suffix:"amazonaws.com",dualStackSuffix:"on.aws",regions:/^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/},
{name:"aws-cn",suffix:"amazonaws.com.cn",dualStackSuffix:"on.amazonwebservices.com.cn",regions:/^cn-\w+-\d+$/},{name:"aws-us-gov",suffix:"amazonaws.com",dualStackSuffix:"\
on.aws",regions:/^us-gov-\w+-\d+$/},{name:"aws-eusc",suffix:"amazonaws.eu",regions:/^eusc-de-\w+-\d+$/},{name:"aws-iso",suffix:"c2s.ic.gov",regions:/^us-iso-\w+-\d+$/},
{name:"aws-iso-b",suffix:"sc2s.sgov.gov",regions:/^us-isob-\w+-\d+$/},{name:"aws-iso-e",suffix:"cloud.adc-e.uk",regions:/^eu-isoe-\w+-\d+$/},{name:"aws-iso-f",suffix:"\
csp.hci.ic.gov",regions:/^us-isof-\w+-\d+$/}],l=/-(?:central|north|south|(?:north|south)?(?:east|west))-\d+$/;function O(o){return T.find(({regions:e})=>e.test(
o)&&l.test(o))}function g(){return T}function y(o){return T.some(e=>e.name===o)}function P(o,e="region"){if(!O(o))throw(0,E.Gq)(e,o,"Use the code of an AWS regi\
on, such as us-east-1 or eu-west-3.");return o}function u(o,e="account"){if(/^\d{12}$/.test(o))return o;const a=/^[\d.e+]+$/i.test(o)?" in quotes, so that YAML \
does not take it for a number":"";throw(0,E.Gq)(e,o,`Use the twelve digits of an AWS account id${a}.`)}}),1118:((N,x,n)=>{n.d(x,{LK:()=>l,NO:()=>O,RZ:()=>g,Te:()=>T});
var E=n(7212);async function T(y,P){const u=(0,E.lx)(y);if(u&&(0,E.pL)(u,P.now()))return u.credentials;const{renewSession:o}=await Promise.all([n.e(7848),n.e(9745),
n.e(8537)]).then(n.bind(n,9116));return await o(y,P)}async function l(y,P){const u=(0,E.lx)(y);if(u&&(0,E.pL)(u,Date.now()))return u.credentials;const[{renewSession:o},
{withStandaloneDependencies:e}]=await Promise.all([Promise.all([n.e(7848),n.e(9745),n.e(8537)]).then(n.bind(n,9116)),n.e(325).then(n.bind(n,2706))]);return await e(
P,w=>o(y,w))}async function O(y,P,u){const o=g(y,P,u.now());if(o)return o;const{openKept:e}=await Promise.all([n.e(7848),n.e(9745),n.e(8537)]).then(n.bind(n,9116));
return await e(y,P,u)}function g(y,{request:P},u){const o=(0,E.lx)(y);return o&&o.request.role.arn===P.role.arn&&(0,E.pL)(o,u)?o.credentials:void 0}}),6746:((N,x,n)=>{
n.d(x,{c:()=>T});var E=n(6760);function T(O,g){return O.map(y=>`"${l(y,g)}"`).join(" ")}function l(O,g){const y=E.win32.isAbsolute(O)?E.win32.relative(E.win32.dirname(
g),O):O,P=y.replaceAll("%","%%");return y===O||E.win32.isAbsolute(y)?P:`%~dp0${P}`}}),8292:((N,x,n)=>{n.d(x,{I2:()=>o,Pl:()=>w,XW:()=>C,Zu:()=>d,uM:()=>A,wX:()=>$,
xI:()=>h});var E=n(7598),T=n(3024),l=n(1455),O=n(6760),g=n(6986),y=n(9577),P=function(i,f,b){if(f!=null){if(typeof f!="object"&&typeof f!="function")throw new TypeError(
"Object expected.");var v,M;if(b){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");v=f[Symbol.asyncDispose]}if(v===void 0){if(!Symbol.
dispose)throw new TypeError("Symbol.dispose is not defined.");v=f[Symbol.dispose],b&&(M=v)}if(typeof v!="function")throw new TypeError("Object not disposable.");
M&&(v=function(){try{M.call(this)}catch(K){return Promise.reject(K)}}),i.stack.push({value:f,dispose:v,async:b})}else b&&i.stack.push({async:!0});return f},u=(function(i){
return function(f){function b(j){f.error=f.hasError?new i(j,f.error,"An error was suppressed during disposal."):j,f.hasError=!0}var v,M=0;function K(){for(;v=f.
stack.pop();)try{if(!v.async&&M===1)return M=0,f.stack.push(v),Promise.resolve().then(K);if(v.dispose){var j=v.dispose.call(v.value);if(v.async)return M|=2,Promise.
resolve(j).then(K,function(S){return b(S),K()})}else M|=1}catch(S){b(S)}if(M===1)return f.hasError?Promise.reject(f.error):Promise.resolve();if(f.hasError)throw f.
error}return K()}})(typeof SuppressedError=="function"?SuppressedError:function(i,f,b){var v=new Error(b);return v.name="SuppressedError",v.error=i,v.suppressed=
f,v});async function o(i){const f=await(0,l.mkdir)(i,{recursive:!0,mode:448}).catch(async v=>{throw(0,g.$N)(v)==="ENOENT"&&await e(i),v});if(f===void 0)return;const b=await h(
(0,O.dirname)(f));if(b)for(let v=i;v.length>=f.length;v=(0,O.dirname)(v))await(0,l.lchown)(v,b.uid,b.gid).catch(()=>{})}async function e(i){const f=(0,O.dirname)(
i);await(0,l.stat)(f).then(()=>!0,()=>f===i)?await(0,l.mkdir)(i,{mode:448}):await e(f)}async function w(i,f){await c(i,f,()=>384)}async function a(i,f){await c(
i,f,b=>b===void 0?384:b&511)}async function c(i,f,b){await o((0,O.dirname)(i));const v=(0,O.join)((0,O.dirname)(i),`.${(0,E.randomBytes)(8).toString("hex")}.tmp`);
try{const M={stack:[],error:void 0,hasError:!1};try{const K=await(0,l.stat)(i).catch(()=>{}),j=await h(i)??await h((0,O.dirname)(i)),S=P(M,await(0,l.open)(v,"wx",
384),!0);await S.writeFile(f),j&&await S.chown(j.uid,j.gid).catch(()=>{});const B=b(K?.mode);B!==384&&await S.chmod(B)}catch(K){M.error=K,M.hasError=!0}finally{
const K=u(M);K&&await K}}catch(M){throw await(0,l.rm)(v,{force:!0}),(0,y.iD)(M,i)}await(0,l.rename)(v,i).catch(async M=>{throw await(0,l.rm)(v,{force:!0}),(0,y.
iD)(M,i)})}async function h(i){if(process.getuid?.()===0)return await(0,l.stat)(i).catch(()=>{})}async function C(i){try{await(0,l.rmdir)(i)}catch(f){if(!["ENOE\
NT","ENOTEMPTY","EEXIST"].includes((0,g.$N)(f)??""))throw f}}async function d(i){try{return await(0,l.readFile)(i,"utf8")}catch(f){if((0,g.$N)(f)==="ENOENT")return;
throw f}}async function $(i){try{return await(0,l.readdir)(i)}catch(f){if((0,g.$N)(f)==="ENOENT")return[];throw f}}async function A(i,f){try{process.platform!==
"win32"?await(0,l.symlink)(i,f):(await(0,l.stat)(i)).isDirectory()?await(0,l.symlink)(i,f,"junction"):await(0,l.copyFile)(i,f,T.constants.COPYFILE_EXCL)}catch(b){
if((0,g.$N)(b)!=="EEXIST")throw b}}}),9614:((N,x,n)=>{n.d(x,{R:()=>o,a:()=>u});var E=n(6698),T=n(1421),l=n(5434),O=n(481),g=n(6986);const y=5e3,P=64*1024*1024;async function u(d,$,A={}){
return await w(d,$,A)}async function o(d,$,A={}){return await(process.platform==="win32"&&!A.onOutput&&!A.onLine?w:c)(d,$,A)}const e=new E.AsyncLocalStorage;(0,l.
subscribe)("child_process",d=>e.getStore()?.(d.process));async function w(d,$,A){const{signal:i,input:f,cwd:b,env:v}=A;i?.throwIfAborted();const{getExecOutput:M}=await n.
e(4775).then(n.bind(n,4775));let K;const j=()=>K&&C(K);let S=0;const B=W=>{S+=W.length,S>P&&j()};i?.addEventListener("abort",j,{once:!0});const H=W=>{K=W,K.once(
"spawn",()=>{W.stdin?.on("error",()=>{}),i?.aborted&&j()})};try{const W=await e.run(H,()=>M(`"${d.replaceAll('"','\\"')}"`,[...$],{silent:!0,ignoreReturnCode:!0,
input:Buffer.from(f??""),...b===void 0?{}:{cwd:b},...v===void 0?{}:{env:a(v)},listeners:{stdout:B,stderr:B}}));if(S>P)throw new Error(`${d} printed more than ${P}\
 bytes`);return{...W,exitCode:W.exitCode??1}}catch(W){const F=(0,g.bD)(W).startsWith("Unable to locate executable file");throw Object.assign(new Error((0,g.bD)(
W),{cause:W}),F?{code:"ENOENT"}:{})}finally{i?.removeEventListener("abort",j),i?.throwIfAborted()}}function a(d){const $={};for(const[A,i]of Object.entries(d))i!==
void 0&&($[A]=i);return $}async function c(d,$,A){const{signal:i,onLine:f,onOutput:b}=A;i?.throwIfAborted();const v=(0,T.spawn)(d,$,{stdio:["pipe","pipe","pipe"],
windowsHide:!0,...A.cwd===void 0?{}:{cwd:A.cwd},...A.env===void 0?{}:{env:{...A.env}}}),M=[],K=[];b||h(v.stdout,M,f),h(v.stderr,K,f),v.stdin.on("error",()=>{}),
v.stdin.end(A.input??"");const j=()=>{C(v)};i?.addEventListener("abort",j,{once:!0});const S=b?.(v.stdout);S?.catch(j);try{const B=await new Promise((H,W)=>{v.once(
"error",W),v.once("close",F=>H(F??1))});return await S?.catch(()=>{}),i?.throwIfAborted(),await S,{exitCode:B,stdout:M.join(""),stderr:K.join("")}}finally{i?.removeEventListener(
"abort",j)}}function h(d,$,A){d.setEncoding("utf8"),A?(0,O.createInterface)({input:d,crlfDelay:Number.POSITIVE_INFINITY}).on("line",A):d.on("data",i=>$.push(i))}
function C(d){const $=()=>{d.stdout?.destroy(),d.stderr?.destroy()};if(d.exitCode!==null||d.signalCode!==null){$();return}d.kill("SIGTERM");const A=setTimeout(()=>d.
kill("SIGKILL"),y);d.once("close",()=>clearTimeout(A)),d.once("exit",$)}}),2537:((N,x,n)=>{n.d(x,{O:()=>y,Pq:()=>g,z2:()=>P});var E=n(3024),T=n(1455),l=n(6760),
O=n(6746);function g(u){return(0,l.join)(u,"bin")}async function y(u,o,e,w){const a=g(e);await(0,T.mkdir)(a,{recursive:!0,mode:448});const c=(0,l.join)(a,u);if(await(0,T.
writeFile)(c,`#!/bin/sh
exec '${o.replaceAll("'","'\\''")}' "$@"
`),await(0,T.chmod)(c,448),await(0,T.access)(c,E.constants.X_OK),w.system==="windows"){const h=(0,l.join)(a,`${u}.cmd`);await(0,T.writeFile)(h,`@${(0,O.c)([o],h)}\
 %*\r
`)}return a}const P={kind:"aliases",undo:async({done:{folder:u}},{others:o})=>{(await o()).some(w=>w.done.folder===u)||await(0,T.rm)(u,{recursive:!0,force:!0})}}}),
1166:((N,x,n)=>{n.d(x,{a:()=>y,q:()=>u});var E=n(1455),T=n(6760),l=n(6986),O=n(4564),g=n(9614);async function y(e,w,a){const c=a.system==="windows",h=c?T.win32.
isAbsolute:T.isAbsolute,C=w[O.E.path]??"",d=c?`${e}.exe`:e;for(const $ of C.split(c?";":":")){if(!h($))continue;const A=(0,T.join)($,d);if(await P(A))return A}}
async function P(e){try{return await(0,E.access)(e,E.constants.X_OK),(await(0,E.stat)(e)).isFile()}catch{return!1}}async function u(e,w,a,c,h=20){const C=AbortSignal.
timeout(h*1e3);try{const d=await(0,g.a)(w,e.versionArguments,{env:o(a),signal:AbortSignal.any([c,C])}),$=e.parseVersion(`${d.stdout}
${d.stderr}`);if(d.exitCode===0&&$)return{version:$};const A=(d.stderr.trim()||d.stdout.trim()||"nothing").slice(0,200);return{problem:`it ended with ${d.exitCode}\
 and said: ${A}`}}catch(d){return c.throwIfAborted(),{problem:C.aborted?`it did not answer within ${h} s`:(0,l.bD)(d)}}}function o(e){const w=/^(ACTIONS_|INPUT_|STATE_|AWS_|GITHUB_TOKEN$|KUBECONFIG$|HELM_)/;
return Object.fromEntries(Object.entries(e).filter(([a])=>!w.test(a)))}}),1202:((N,x,n)=>{n.d(x,{$i:()=>g,ef:()=>T,rs:()=>O});var E=n(6986);function T(y,P,u){const o="\
Use the URL of a mirror with the same paths as the original, such as https://mirror.example.com/kubectl.",e=URL.parse(P),w=l(e?.password??"");if(w&&u(w),!e||!["\
https:","http:"].includes(e.protocol)||e.search||e.hash)throw/[@?]/.test(P)?new E.yo(`The input '${y}' is not valid.`,o):(0,E.Gq)(y,P,o);const a=`${e.origin}${e.
pathname}`.replace(/\/+$/,"");if(!e.username)return{base:a};const c=Buffer.from(`${l(e.username)}:${w}`).toString("base64");return u(c),{base:a,authorization:`B\
asic ${c}`}}function l(y){return y.replace(/(?:%[0-9a-f]{2})+/gi,P=>Buffer.from(P.replaceAll("%",""),"hex").toString())}function O(y,P){return new URL(`${y.base}\
/${P}`)}function g(y){const P=new URL(y.base);return P.protocol==="http:"&&!/^(localhost|127(\.\d+){3}|\[::1\])$/.test(P.hostname)}}),9178:((N,x,n)=>{n.d(x,{IK:()=>g,
MN:()=>P,h6:()=>y,tj:()=>O});var E=n(6986);const T={linux:"linux",darwin:"darwin",win32:"windows"},l={x64:"amd64",arm64:"arm64"};function O(u,o){const e=T[u],w=l[o];
if(!e||!w)throw new E.yo(`setup-tools does not know the platform ${u}-${o}.`,"Use a runner with Linux, macOS or Windows on x64 or arm64.");return{system:e,arch:w}}
function g(u,o){return o.system==="windows"?`${u}.exe`:u}function y(u){return u.arch==="amd64"?"x64":u.arch}function P(){if(process.platform!=="linux")return!1;
Object.assign(process.report,{excludeNetwork:!0});const u=process.report.getReport(),o=typeof u=="object"&&u!==null&&"header"in u?u.header:void 0;return typeof o==
"object"&&o!==null&&!("glibcVersionRuntime"in o)}}),9700:((N,x,n)=>{n.d(x,{G:()=>y,l:()=>o});var E=n(1455),T=n(6760),l=n(8292),O=n(4145);const g="ds-infra.json";
async function y(e,w){if(!await P((0,T.join)(e.root,w)))return[];const{find:a,findAllVersions:c}=await Promise.all([n.e(4775),n.e(8806),n.e(2777)]).then(n.bind(
n,2777)),h=c(w,e.arch);return(await Promise.all(h.map(d=>u(d,a(w,d,e.arch))))).filter(d=>d!==void 0).sort((d,$)=>Number((0,O.Ty)(d.version))-Number((0,O.Ty)($.version))||
(0,O.Kd)(d.version,$.version))}async function P(e){return await(0,E.access)(e).then(()=>!0,()=>!1)}async function u(e,w){const a=(0,O.ot)(e);if(a?.text!==e||w===
"")return;const c=await(0,l.Zu)((0,T.join)(w,g));if(c!==void 0)try{return{version:a,folder:w,record:JSON.parse(c)}}catch{return}}async function o(e,w,a,c){const{
cacheDir:h,find:C}=await Promise.all([n.e(4775),n.e(8806),n.e(2777)]).then(n.bind(n,2777)),{isSameFolder:d}=await n.e(6243).then(n.bind(n,6243)),{withLock:$}=await n.
e(9660).then(n.bind(n,9660)),A=(0,T.join)(e.root,w,c.version,e.arch);return await(0,E.mkdir)((0,T.dirname)(A),{recursive:!0}),await(0,E.writeFile)((0,T.join)(a,
g),`${JSON.stringify(c,null,2)}
`),await $(A,async()=>{const i=await u(c.version,C(w,c.version,e.arch));return i&&await d(i.folder,a,[g])?i.folder:(await(0,E.rm)(`${A}.complete`,{force:!0}),await h(
a,w,c.version,e.arch))})}}),4145:((N,x,n)=>{n.d(x,{$V:()=>w,Kd:()=>P,T9:()=>u,TR:()=>o,Ty:()=>g,ib:()=>y,ot:()=>O});var E=n(5797),T=n(9961),l=n(6986);function O(a){
const c=/^v?((\d{1,4})\.(\d{1,4})\.(\d{1,4})([-+][0-9A-Za-z.+-]{1,100})?)$/.exec(a.trim()),h=E(a.trim());if(!(!c?.[1]||!h))return{text:c[1],numbers:[h.major,h.minor,
h.patch],suffix:c[5]??""}}function g(a){return/^-(alpha|beta|rc)\b/.test(a.suffix)}function y(a,c){return c.kind==="exact"?a.text===c.version.text:c.kind==="maj\
or"||c.kind==="minor"?!g(a)&&c.numbers.every((h,C)=>a.numbers[C]===h):c.kind==="any"}function P(a,c){return T(a.text,c.text)}function u(a){return a.kind==="exac\
t"?a.version.text:a.kind==="major"||a.kind==="minor"?a.numbers.join("."):a.kind}function o(a,c,h){if(c==="none"||c==="any"||c==="latest")return{kind:c};if(c==="\
cluster"&&h.cluster)return{kind:"cluster"};const C=/^v?(\d{1,4})(?:\.(\d{1,4}))?(\.\d{1,4}(?:-(?:alpha|beta|rc)\.\d{1,4})?)?$/.exec(c),[,d,$,A]=C??[];if(!d||!h.
majors.includes(Number(d))||A&&!$)throw(0,l.Gq)(a,c,h.valid);if(!$)return{kind:"major",numbers:[Number(d)]};if(!A){const f=[Number(d),Number($)];if(Number($)<(h.
leastMinor??0))throw e(a,c,f,h.leastMinor??0);return{kind:"minor",numbers:f}}const i=O(c);if(!i)throw(0,l.Gq)(a,c,h.valid);return{kind:"exact",version:i}}function e(a,c,h,C){
const d=c.startsWith("v")?"":w(h);return new l.yo(`${a} ${h.join(".")} is older than ${h[0]}.${C}, the first that Amazon EKS ran.`,d||`Use ${h[0]}.${C} or a lat\
er one; an older kubectl needs its full version.`)}function w(a,c){const[h,C=0]=a;return a.length!==2||C<1||C>9||c&&(c.numbers[0]!==h||c.numbers[1]<C*10)?"":`If\
 you mean ${h}.${C}0, put it in quotes: YAML reads ${h}.${C}0 as ${h}.${C}.`}})};

export const id=5785,ids=[5785],modules={5785:((j,b,t)=>{t.r(b),t.d(b,{deadline:()=>_,run:()=>q});var w=t(2537),A=t(100),l=t(6986),P=t(9178),g=t(4145);const O={
name:"kubectl",title:"kubectl",cacheName:"ds-infra-kubectl",origin:"https://dl.k8s.io",largest:{file:3e8,unpacked:3e8},choices:{majors:[1],cluster:!0,leastMinor:10,
valid:"Use any, latest, cluster, none, a minor version like 1.36, or a version like v1.36.2."},versionArguments:["version","--client","-o","json"],parseVersion:u,
newest:n=>({path:`release/stable${n.length?`-${n.join(".")}`:""}.txt`,exhaustive:!0}),versionsPage:"https://kubernetes.io/releases/",file:(n,o)=>{const a=(0,P.IK)(
"kubectl",o),h=`release/v${n.text}/bin/${o.system}/${o.arch}/${a}`;return{path:h,proof:{kind:"sha256",path:`${h}.sha256`},format:"executable",folder:"."}}},p={name:"\
aws",title:"AWS CLI",cacheName:"ds-infra-aws",origin:"https://awscli.amazonaws.com",largest:{file:4e8,unpacked:15e8},choices:{majors:[2],cluster:!1,valid:"Use a\
ny, latest, none, 2, a minor version like 2.36, or a version like 2.36.7."},versionArguments:["--version"],parseVersion:n=>(0,g.ot)(/\baws-cli\/(\S+)/.exec(n)?.[1]??
""),newest:()=>({path:"v2/version.txt",exhaustive:!1}),versionsPage:"https://github.com/aws/aws-cli/blob/v2/CHANGELOG.rst",file:(n,o)=>{if(o.system==="darwin")return{
path:`AWSCLIV2-${n.text}.pkg`,proof:{kind:"pkg-signature"},format:"pkg",folder:"aws-cli.pkg/Payload/aws-cli"};if(o.system==="windows")return{path:`AWSCLIV2-${n.
text}.msi`,proof:{kind:"msi-signature"},format:"msi",folder:"AWSCLIV2"};const a=`awscli-exe-linux-${o.arch==="amd64"?"x86_64":"aarch64"}-${n.text}.zip`;return{path:a,
proof:{kind:"pgp",path:`${a}.sig`},format:"zip",folder:"aws/dist"}}},m={name:"helm",title:"helm",cacheName:"ds-infra-helm",origin:"https://get.helm.sh",largest:{
file:15e7,unpacked:4e8},choices:{majors:[3,4],cluster:!1,valid:"Use none, any, latest, 3, 4, a minor version like 4.2, or a version like v4.2.4."},versionArguments:[
"version","--template","{{.Version}}"],parseVersion:n=>(0,g.ot)(/^v\d\S*/m.exec(n)?.[0]??""),newest:([n=4])=>({path:`helm${n}-latest-version`,exhaustive:!1}),versionsPage:"\
https://github.com/helm/helm/releases",file:(n,o)=>{const a=`${o.system}-${o.arch}`,h=`helm-v${n.text}-${a}.tar.gz`;return{path:h,proof:{kind:"sha256",path:`${h}\
.sha256sum`},format:"tar.gz",folder:a}}};function u(n){const o=n.indexOf("{"),a=n.lastIndexOf("}");if(!(o<0||a<o))try{const T=JSON.parse(n.slice(o,a+1))?.clientVersion?.
gitVersion;return typeof T=="string"?(0,g.ot)(T):void 0}catch{return}}var s=t(1202);function d({inputs:n,mask:o}){const a=T=>n.matching(T,/^[0-9a-f]{64}$/i,"Use\
 the 64 hexadecimal digits of a SHA-256, or leave it empty."),h=[r(p,n.text("aws"),n.optional("aws-mirror"),a("aws-sha256"),o),r(O,n.text("kubectl"),n.optional(
"kubectl-mirror"),a("kubectl-sha256"),o),r(m,n.text("helm"),n.optional("helm-mirror"),a("helm-sha256"),o)];return h.some(({request:T})=>T.kind==="cluster")&&n.required(
"cluster"),{tools:h,cluster:n.optional("cluster"),region:(0,A.vK)(n.text("region")),profile:n.optional("profile"),kubectlAlias:n.matching("kubectl-alias",/^k$/,
"Use k, or leave it empty.")}}function r(n,o,a,h,T){const D=(0,g.TR)(n.name,o,n.choices);if(h&&D.kind!=="exact")throw(0,l.Gq)(n.name,o,`With ${n.name}-sha256 it\
 has to be an exact version: a pin fits one file.`);const C=a?(0,s.ef)(`${n.name}-mirror`,a,T):{base:n.origin};return{tool:n,request:D,origin:C,sha256:h?.toLowerCase()}}
var c=t(1455),y=t(6760),$=t(4564),f=t(8886);async function i(n,o,a){const[{describeCluster:h},{parseClusterReference:T}]=await Promise.all([Promise.all([t.e(7848),
t.e(7355),t.e(2489)]).then(t.bind(t,2489)),t.e(9066).then(t.bind(t,9066))]),D=T(n),C=D.region??o.region,K=(0,f.J8)(o.profile,a.environment),{version:R}=await h(
D,{target:{...o,region:C},label:K},a);return R.split(".").slice(0,2).map(Number)}var e=t(1166);const E={fingerprint:"FB5DB77FD5C118B80511ADA8A6310ACC4672475C",armored:`\
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
`};var v=t(9700);function I(){return{platform:(0,P.tj)(process.platform,process.arch),awsKey:E}}async function x(n,o,a=I()){const h=o.environment[$.E.runnerToolCache];
if(!h)throw new l.yo("RUNNER_TOOL_CACHE is not set.","Run this action on a GitHub Actions runner.");if(n.kubectlAlias&&n.tools.some(({tool:M,request:Y})=>M.name===
"kubectl"&&Y.kind==="none"))throw(0,l.Gq)("kubectl-alias",n.kubectlAlias,"Leave it empty where kubectl is none.");const D={cache:{root:h,arch:(0,P.h6)(a.platform)},
dependencies:o,setting:a,inputs:n},C=await Promise.allSettled(n.tools.map(M=>S(M,D,()=>N(M,D))));await(0,c.rmdir)(o.folder).catch(()=>{});const K=C.filter(M=>M.
status==="rejected").map(M=>M.reason);for(const M of K.slice(1))o.logger.info(`Also failed: ${(0,l.bD)(M)}`);if(K.length>0)throw K[0];const R=C.flatMap(M=>M.status===
"fulfilled"&&M.value?[M.value]:[]),H=R.filter(M=>M.from!=="PATH").map(M=>(0,y.dirname)(M.path)),G=R.find(M=>M.name==="kubectl");return n.kubectlAlias&&G&&H.push(
await(0,w.O)(n.kubectlAlias,G.path,o.folder,a.platform)),{outputs:W(R),tools:R,paths:H}}function W(n){const o=Object.fromEntries(n.map(a=>[a.name,a]));return{"a\
ws-path":o.aws?.path,"aws-version":o.aws?.version,"kubectl-path":o.kubectl?.path,"kubectl-version":o.kubectl?.version,"helm-path":o.helm?.path,"helm-version":o.
helm?.version}}async function S({tool:n},{cache:o,dependencies:a},h){try{return await h()}catch(T){throw typeof T!="object"||T===null||!("syscall"in T)?T:new l.
nM(`${n.title} cannot be set up: ${(0,l.bD)(T)}.`,`Check that ${o.root} and ${(0,y.dirname)(a.folder)} are folders that this user may write to, with room for it\
.`,{cause:T})}}async function N(n,o){const{request:a}=n;switch(a.kind){case"none":return;case"latest":return await k(n,o);case"cluster":return await B(n,await U(
o),o);default:return await B(n,a,o)}}async function U({inputs:n,dependencies:o}){if(!n.cluster)throw new l.yo("The input 'kubectl' is cluster, and 'cluster' is \
empty.","Name the cluster with 'cluster'.");const a={region:n.region,profile:n.profile},h=await i(n.cluster,a,o);return o.logger.info(`Cluster ${n.cluster} runs\
 Kubernetes ${h.join(".")}.`),{kind:"minor",numbers:h}}async function k(n,o){const[a,h]=await Promise.all([Z(n,{kind:"latest"},o),n.sha256?void 0:L(n.tool,o)]);
return await B(n,{kind:"exact",version:a},o,{present:h})}async function B(n,o,a,h){const{tool:T}=n,[D,C]=await Promise.all([h?h.present:n.sha256?void 0:L(T,a),F(
n,o,a)]);return D&&(0,g.ib)(D.version,o)?(J(a,`${T.title} ${D.version.text}: on PATH, ${D.path}.`),T.name==="aws"&&D.version.numbers[0]<2&&a.dependencies.logger.
notice("aws on PATH is version 1 of the AWS CLI; for version 2 set aws: 2."),{name:T.name,path:D.path,version:D.version.text,from:"PATH"}):(D&&J(a,`${T.title} ${D.
version.text} on PATH is not the ${(0,g.T9)(o)} asked for.`),C??await V(n,o,a))}async function L(n,{dependencies:o,setting:a}){const{environment:h,signal:T,logger:D}=o,
C=await(0,e.a)(n.name,h,a.platform);if(!C)return;const K=await(0,e.q)(n,C,h,T);if("version"in K)return{path:C,version:K.version};D.warning(`${n.name} on PATH (${C}\
) does not tell its version: ${K.problem}. It is passed over.`)}async function F({tool:n,sha256:o},a,h){const{cache:T,dependencies:D}=h;for(const C of await(0,v.
G)(T,n.cacheName)){if(!(0,g.ib)(C.version,a))continue;const K=(0,y.join)(C.folder,"bin",(0,P.IK)(n.name,h.setting.platform)),R=`${n.title} ${C.version.text}`,H=await z(
n,C,K,o,h);if(H===void 0){const G=o?"pinned SHA-256":C.record.verified;return J(h,`${R}: in the tool cache, verified by its ${G}.`),{...Q(n,K,C),verified:G,from:"\
tool cache"}}D.logger.warning(`${R} in the tool cache ${H} and is not used.`)}}async function z(n,o,a,h,{dependencies:T,setting:D}){if(h){const{matchesPin:K}=await Promise.
all([t.e(3511),t.e(4642)]).then(t.bind(t,4642));if(!await K(n,o,h,T,D))return"is not what the workflow pins"}const C=await(0,e.q)(n,a,T.environment,T.signal,60);
return"problem"in C?`is broken (${C.problem})`:C.version.text===o.version.text?void 0:`is broken (it says that it is ${C.version.text})`}async function V(n,o,a){
const{tool:h,origin:T}=n,{cache:D,dependencies:C,setting:K}=a,R=await Z(n,o,a);(0,s.$i)(T)&&!n.sha256&&C.logger.warning(`${T.base} is not protected by TLS: chec\
ksums come the same way as the files. Pin them with ${h.name}-sha256.`);const{install:H}=await Promise.all([t.e(3511),t.e(4490),t.e(8768)]).then(t.bind(t,8768)),
{folder:G,record:M}=await H(h,R,n,D,C,K),Y=(0,y.join)(G,"bin",(0,P.IK)(h.name,K.platform));return{...Q(h,Y,{version:R,folder:G,record:M}),from:"download"}}async function Z(n,o,a){
const{dependencies:h,setting:T}=a;if(o.kind==="exact")return o.version;const{newestVersion:D}=await t.e(4490).then(t.bind(t,4490));return await D(n.tool,o,n.origin,
h,T.transfer)}function Q(n,o,a){const{verified:h,url:T}=a.record;return{name:n.name,path:o,version:a.version.text,verified:h,url:T}}function J({dependencies:n},o){
n.logger.info(o)}function X(n){return n.some(a=>a.from==="download")?["### Tools","","| tool | version | from | verified by |","| --- | --- | --- | --- |",...n.
map(a=>{const h=a.from==="download"&&a.url?new URL(a.url).host:a.from;return`| ${a.name} | ${a.version} | ${h} | ${a.verified??"not by us"} |`}),""].join(`
`):""}const _=3600;async function q(n){const o=d(n);o.kubectlAlias&&await n.ledger.record(w.z2,{folder:(0,w.Pq)(n.folder)});const{outputs:a,tools:h,paths:T}=await x(
o,n);for(const C of T)n.addPath(C);n.setOutputs({...a});const D=X(h);D&&await n.summarize(D)}}),8886:((j,b,t)=>{t.d(b,{Iv:()=>m,J8:()=>g,gl:()=>p,q8:()=>O});var w=t(
4564),A=t(9217),l=t(1118),P=t(7212);function g(s,d){return s?`profile ${s}`:d[w.E.awsAccessKeyId]?"the job's environment (AWS_ACCESS_KEY_ID)":`profile ${d[w.E.awsProfile]||
"default"}`}function O(s,d){return s??(u(d)?void 0:d[w.E.awsProfile]||void 0)}function p(s,d){const{environment:r}=d;return async()=>{const c=s.profile?void 0:u(
r);if(c)return c;const y=s.profile||r[w.E.awsProfile]||void 0,$=(0,P.GM)(y??"default",r);if($!==void 0)return"http"in d?m((0,A.$)(await(0,l.Te)($,d)),d):(0,A.$)(
await(0,l.LK)($,r));const{chainCredentials:f}=await Promise.all([t.e(7848),t.e(9031)]).then(t.bind(t,9031)),i={region:s.region,profile:y,label:g(s.profile,r)};if("\
http"in d)return m(await f(i,d),d);const{withStandaloneDependencies:e}=await t.e(325).then(t.bind(t,2706));return await e(r,E=>f(i,E))}}function m(s,{mask:d}){for(const r of[
s.secretAccessKey,s.sessionToken])r&&d(r);return s}function u(s){const d=s[w.E.awsAccessKeyId],r=s[w.E.awsSecretAccessKey],c=s[w.E.awsSessionToken];if(!(!d||!r))
return{accessKeyId:d,secretAccessKey:r,...c?{sessionToken:c}:{}}}}),9217:((j,b,t)=>{t.d(b,{$:()=>w,x:()=>A});function w(l){return{accessKeyId:l.AccessKeyId,secretAccessKey:l.
SecretAccessKey,sessionToken:l.SessionToken,expiration:new Date(l.Expiration)}}function A(l){return{Version:1,AccessKeyId:l.accessKeyId,SecretAccessKey:l.secretAccessKey,
SessionToken:l.sessionToken,Expiration:l.expiration.toISOString()}}}),100:((j,b,t)=>{t.d(b,{f_:()=>g,g4:()=>m,iQ:()=>P,rh:()=>O,vK:()=>p});var w=t(6986);const A=[
{name:"aws",suffix:"amazonaws.com",dualStackSuffix:"on.aws",regions:/^(us|eu|ap|sa|ca|me|af|il|mx)-\w+-\d+$/},{name:"aws-cn",suffix:"amazonaws.com.cn",dualStackSuffix:"\
on.amazonwebservices.com.cn",regions:/^cn-\w+-\d+$/},{name:"aws-us-gov",suffix:"amazonaws.com",dualStackSuffix:"on.aws",regions:/^us-gov-\w+-\d+$/},{name:"aws-e\
usc",suffix:"amazonaws.eu",regions:/^eusc-de-\w+-\d+$/},{name:"aws-iso",suffix:"c2s.ic.gov",regions:/^us-iso-\w+-\d+$/},{name:"aws-iso-b",suffix:"sc2s.sgov.gov",
regions:/^us-isob-\w+-\d+$/},{name:"aws-iso-e",suffix:"cloud.adc-e.uk",regions:/^eu-isoe-\w+-\d+$/},{name:"aws-iso-f",suffix:"csp.hci.ic.gov",regions:/^us-isof-\w+-\d+$/}],
l=/-(?:central|north|south|(?:north|south)?(?:east|west))-\d+$/;function P(u){return A.find(({regions:s})=>s.test(u)&&l.test(u))}function g(){return A}function O(u){
return A.some(s=>s.name===u)}function p(u,s="region"){if(!P(u))throw(0,w.Gq)(s,u,"Use the code of an AWS region, such as us-east-1 or eu-west-3.");return u}function m(u,s="\
account"){if(/^\d{12}$/.test(u))return u;const r=/^[\d.e+]+$/i.test(u)?" in quotes, so that YAML does not take it for a number":"";throw(0,w.Gq)(s,u,`Use the tw\
elve digits of an AWS account id${r}.`)}}),1118:((j,b,t)=>{t.d(b,{LK:()=>l,NO:()=>P,RZ:()=>g,Te:()=>A});var w=t(7212);async function A(O,p){const m=(0,w.lx)(O);
if(m&&(0,w.pL)(m,p.now()))return m.credentials;const{renewSession:u}=await Promise.all([t.e(7848),t.e(9745),t.e(8537)]).then(t.bind(t,9116));return await u(O,p)}
async function l(O,p){const m=(0,w.lx)(O);if(m&&(0,w.pL)(m,Date.now()))return m.credentials;const[{renewSession:u},{withStandaloneDependencies:s}]=await Promise.
all([Promise.all([t.e(7848),t.e(9745),t.e(8537)]).then(t.bind(t,9116)),t.e(325).then(t.bind(t,2706))]);return await s(p,d=>u(O,d))}async function P(O,p,m){const u=g(
O,p,m.now());if(u)return u;const{openKept:s}=await Promise.all([t.e(7848),t.e(9745),t.e(8537)]).then(t.bind(t,9116));return await s(O,p,m)}function g(O,{request:p},m){
const u=(0,w.lx)(O);return u&&u.request.role.arn===p.role.arn&&(0,w.pL)(u,m)?u.credentials:void 0}}),6746:((j,b,t)=>{t.d(b,{c:()=>A});var w=t(6760);function A(P,g){
return P.map(O=>`"${l(O,g)}"`).join(" ")}function l(P,g){const O=w.win32.isAbsolute(P)?w.win32.relative(w.win32.dirname(g),P):P,p=O.replaceAll("%","%%");return O===
P||w.win32.isAbsolute(O)?p:`%~dp0${p}`}}),8292:((j,b,t)=>{t.d(b,{I2:()=>u,Pl:()=>d,XW:()=>c,Zu:()=>y,uM:()=>f,wX:()=>$,xI:()=>r});var w=t(7598),A=t(3024),l=t(1455),
P=t(6760),g=t(6986),O=t(9577),p=function(i,e,E){if(e!=null){if(typeof e!="object"&&typeof e!="function")throw new TypeError("Object expected.");var v,I;if(E){if(!Symbol.
asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");v=e[Symbol.asyncDispose]}if(v===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.d\
ispose is not defined.");v=e[Symbol.dispose],E&&(I=v)}if(typeof v!="function")throw new TypeError("Object not disposable.");I&&(v=function(){try{I.call(this)}catch(x){
return Promise.reject(x)}}),i.stack.push({value:e,dispose:v,async:E})}else E&&i.stack.push({async:!0});return e},m=(function(i){return function(e){function E(W){
e.error=e.hasError?new i(W,e.error,"An error was suppressed during disposal."):W,e.hasError=!0}var v,I=0;function x(){for(;v=e.stack.pop();)try{if(!v.async&&I===
1)return I=0,e.stack.push(v),Promise.resolve().then(x);if(v.dispose){var W=v.dispose.call(v.value);if(v.async)return I|=2,Promise.resolve(W).then(x,function(S){
return E(S),x()})}else I|=1}catch(S){E(S)}if(I===1)return e.hasError?Promise.reject(e.error):Promise.resolve();if(e.hasError)throw e.error}return x()}})(typeof SuppressedError==
"function"?SuppressedError:function(i,e,E){var v=new Error(E);return v.name="SuppressedError",v.error=i,v.suppressed=e,v});async function u(i){const e=await(0,l.
mkdir)(i,{recursive:!0,mode:448}).catch(async v=>{throw(0,g.$N)(v)==="ENOENT"&&await s(i),v});if(e===void 0)return;const E=await r((0,P.dirname)(e));if(E)for(let v=i;v.
length>=e.length;v=(0,P.dirname)(v))await(0,l.lchown)(v,E.uid,E.gid).catch(()=>{})}async function s(i){const e=(0,P.dirname)(i);await(0,l.stat)(e).then(()=>!0,()=>e===
i)?await(0,l.mkdir)(i,{mode:448}):await s(e)}async function d(i,e){await u((0,P.dirname)(i));const E=(0,P.join)((0,P.dirname)(i),`.${(0,w.randomBytes)(8).toString(
"hex")}.tmp`);try{const v={stack:[],error:void 0,hasError:!1};try{const I=await r(i)??await r((0,P.dirname)(i)),x=p(v,await(0,l.open)(E,"wx",384),!0);await x.writeFile(
e),I&&await x.chown(I.uid,I.gid).catch(()=>{})}catch(I){v.error=I,v.hasError=!0}finally{const I=m(v);I&&await I}}catch(v){throw await(0,l.rm)(E,{force:!0}),(0,O.
iD)(v,i)}await(0,l.rename)(E,i).catch(async v=>{throw await(0,l.rm)(E,{force:!0}),(0,O.iD)(v,i)})}async function r(i){if(process.getuid?.()===0)return await(0,l.
stat)(i).catch(()=>{})}async function c(i){try{await(0,l.rmdir)(i)}catch(e){if(!["ENOENT","ENOTEMPTY","EEXIST"].includes((0,g.$N)(e)??""))throw e}}async function y(i){
try{return await(0,l.readFile)(i,"utf8")}catch(e){if((0,g.$N)(e)==="ENOENT")return;throw e}}async function $(i){try{return await(0,l.readdir)(i)}catch(e){if((0,g.
$N)(e)==="ENOENT")return[];throw e}}async function f(i,e){try{process.platform!=="win32"?await(0,l.symlink)(i,e):(await(0,l.stat)(i)).isDirectory()?await(0,l.symlink)(
i,e,"junction"):await(0,l.copyFile)(i,e,A.constants.COPYFILE_EXCL)}catch(E){if((0,g.$N)(E)!=="EEXIST")throw E}}}),9614:((j,b,t)=>{t.d(b,{R:()=>u,a:()=>m});var w=t(
6698),A=t(1421),l=t(5434),P=t(481),g=t(6986);const O=5e3,p=64*1024*1024;async function m(f,i,e={}){return await d(f,i,e)}async function u(f,i,e={}){return await(process.
platform==="win32"&&!e.onOutput&&!e.onLine?d:c)(f,i,e)}const s=new w.AsyncLocalStorage;(0,l.subscribe)("child_process",f=>s.getStore()?.(f.process));async function d(f,i,e){
const{signal:E,input:v,cwd:I,env:x}=e;E?.throwIfAborted();const{getExecOutput:W}=await t.e(4775).then(t.bind(t,4775));let S;const N=()=>S&&$(S);let U=0;const k=L=>{
U+=L.length,U>p&&N()};E?.addEventListener("abort",N,{once:!0});const B=L=>{S=L,S.once("spawn",()=>{L.stdin?.on("error",()=>{}),E?.aborted&&N()})};try{const L=await s.
run(B,()=>W(`"${f.replaceAll('"','\\"')}"`,[...i],{silent:!0,ignoreReturnCode:!0,input:Buffer.from(v??""),...I===void 0?{}:{cwd:I},...x===void 0?{}:{env:r(x)},listeners:{
stdout:k,stderr:k}}));if(U>p)throw new Error(`${f} printed more than ${p} bytes`);return{...L,exitCode:L.exitCode??1}}catch(L){const F=(0,g.bD)(L).startsWith("U\
nable to locate executable file");throw Object.assign(new Error((0,g.bD)(L),{cause:L}),F?{code:"ENOENT"}:{})}finally{E?.removeEventListener("abort",N),E?.throwIfAborted()}}
function r(f){const i={};for(const[e,E]of Object.entries(f))E!==void 0&&(i[e]=E);return i}async function c(f,i,e){const{signal:E,onLine:v,onOutput:I}=e;E?.throwIfAborted();
const x=(0,A.spawn)(f,i,{stdio:["pipe","pipe","pipe"],windowsHide:!0,...e.cwd===void 0?{}:{cwd:e.cwd},...e.env===void 0?{}:{env:{...e.env}}}),W=[],S=[];let N=!1;
const U=()=>{N||$(x),N=!0};I||y(x.stdout,W,v,U),y(x.stderr,S,v,U),x.stdin.on("error",()=>{}),x.stdin.end(e.input??"");const k=()=>{$(x)};E?.addEventListener("ab\
ort",k,{once:!0});const B=I?.(x.stdout);B?.catch(k);try{const L=await new Promise((F,z)=>{x.once("error",z),x.once("close",V=>F(V??1))});if(await B?.catch(()=>{}),
E?.throwIfAborted(),await B,N)throw new Error(`${f} printed more than ${p} bytes`);return{exitCode:L,stdout:W.join(""),stderr:S.join("")}}finally{E?.removeEventListener(
"abort",k)}}function y(f,i,e,E){if(f.setEncoding("utf8"),e){(0,P.createInterface)({input:f,crlfDelay:Number.POSITIVE_INFINITY}).on("line",e);return}let v=0;f.on(
"data",I=>{v+=I.length,v<=p?i.push(I):E()})}function $(f){const i=()=>{f.stdout?.destroy(),f.stderr?.destroy()};if(f.exitCode!==null||f.signalCode!==null){i();return}
f.kill("SIGTERM");const e=setTimeout(()=>f.kill("SIGKILL"),O);f.once("close",()=>clearTimeout(e)),f.once("exit",i)}}),2537:((j,b,t)=>{t.d(b,{O:()=>O,Pq:()=>g,z2:()=>p});
var w=t(3024),A=t(1455),l=t(6760),P=t(6746);function g(m){return(0,l.join)(m,"bin")}async function O(m,u,s,d){const r=g(s);await(0,A.mkdir)(r,{recursive:!0,mode:448});
const c=(0,l.join)(r,m);if(await(0,A.writeFile)(c,`#!/bin/sh
exec '${u.replaceAll("'","'\\''")}' "$@"
`),await(0,A.chmod)(c,448),await(0,A.access)(c,w.constants.X_OK),d.system==="windows"){const y=(0,l.join)(r,`${m}.cmd`);await(0,A.writeFile)(y,`@${(0,P.c)([u],y)}\
 %*\r
`)}return r}const p={kind:"aliases",undo:async({done:{folder:m}},{others:u})=>{(await u()).some(d=>d.done.folder===m)||await(0,A.rm)(m,{recursive:!0,force:!0})}}}),
1166:((j,b,t)=>{t.d(b,{a:()=>O,q:()=>m});var w=t(1455),A=t(6760),l=t(6986),P=t(4564),g=t(9614);async function O(s,d,r){const c=r.system==="windows",y=c?A.win32.
isAbsolute:A.isAbsolute,$=d[P.E.path]??"",f=c?`${s}.exe`:s;for(const i of $.split(c?";":":")){if(!y(i))continue;const e=(0,A.join)(i,f);if(await p(e))return e}}
async function p(s){try{return await(0,w.access)(s,w.constants.X_OK),(await(0,w.stat)(s)).isFile()}catch{return!1}}async function m(s,d,r,c,y=20){const $=AbortSignal.
timeout(y*1e3);try{const f=await(0,g.a)(d,s.versionArguments,{env:u(r),signal:AbortSignal.any([c,$])}),i=s.parseVersion(`${f.stdout}
${f.stderr}`);if(f.exitCode===0&&i)return{version:i};const e=(0,l.Kb)(f.stderr.trim()||f.stdout.trim()||"nothing",200);return{problem:`it ended with ${f.exitCode}\
 and said: ${e}`}}catch(f){return c.throwIfAborted(),{problem:$.aborted?`it did not answer within ${y} s`:(0,l.bD)(f)}}}function u(s){const d=/^(ACTIONS_|INPUT_|STATE_|AWS_|GITHUB_TOKEN$|KUBECONFIG$|HELM_)/;
return Object.fromEntries(Object.entries(s).filter(([r])=>!d.test(r)))}}),1202:((j,b,t)=>{t.d(b,{$i:()=>g,ef:()=>A,rs:()=>P});var w=t(6986);function A(O,p,m){const u="\
Use the URL of a mirror with the same paths as the original, such as https://mirror.example.com/kubectl.",s=URL.parse(p),d=l(s?.password??"");if(d&&m(d),!s||!["\
https:","http:"].includes(s.protocol)||s.search||s.hash)throw/[@?]/.test(p)?new w.yo(`The input '${O}' is not valid.`,u):(0,w.Gq)(O,p,u);const r=`${s.origin}${s.
pathname}`.replace(/\/+$/,"");if(!s.username)return{base:r};const c=Buffer.from(`${l(s.username)}:${d}`).toString("base64");return m(c),{base:r,authorization:`B\
asic ${c}`}}function l(O){return O.replace(/(?:%[0-9a-f]{2})+/gi,p=>Buffer.from(p.replaceAll("%",""),"hex").toString())}function P(O,p){return new URL(`${O.base}\
/${p}`)}function g(O){const p=new URL(O.base);return p.protocol==="http:"&&!/^(localhost|127(\.\d+){3}|\[::1\])$/.test(p.hostname)}}),9178:((j,b,t)=>{t.d(b,{IK:()=>g,
MN:()=>p,h6:()=>O,tj:()=>P});var w=t(6986);const A={linux:"linux",darwin:"darwin",win32:"windows"},l={x64:"amd64",arm64:"arm64"};function P(m,u){const s=A[m],d=l[u];
if(!s||!d)throw new w.yo(`setup-tools does not know the platform ${m}-${u}.`,"Use a runner with Linux, macOS or Windows on x64 or arm64.");return{system:s,arch:d}}
function g(m,u){return u.system==="windows"?`${m}.exe`:m}function O(m){return m.arch==="amd64"?"x64":m.arch}function p(){if(process.platform!=="linux")return!1;
Object.assign(process.report,{excludeNetwork:!0});const m=process.report.getReport(),u=typeof m=="object"&&m!==null&&"header"in m?m.header:void 0;return typeof u==
"object"&&u!==null&&!("glibcVersionRuntime"in u)}}),9700:((j,b,t)=>{t.d(b,{G:()=>O,l:()=>u});var w=t(1455),A=t(6760),l=t(8292),P=t(4145);const g="ds-infra.json";
async function O(s,d){if(!await p((0,A.join)(s.root,d)))return[];const{find:r,findAllVersions:c}=await Promise.all([t.e(4775),t.e(8806),t.e(2777)]).then(t.bind(
t,2777)),y=c(d,s.arch);return(await Promise.all(y.map(f=>m(f,r(d,f,s.arch))))).filter(f=>f!==void 0).sort((f,i)=>Number((0,P.Ty)(f.version))-Number((0,P.Ty)(i.version))||
(0,P.Kd)(f.version,i.version))}async function p(s){return await(0,w.access)(s).then(()=>!0,()=>!1)}async function m(s,d){const r=(0,P.ot)(s);if(r?.text!==s||d===
"")return;const c=await(0,l.Zu)((0,A.join)(d,g));if(c!==void 0)try{return{version:r,folder:d,record:JSON.parse(c)}}catch{return}}async function u(s,d,r,c){const{
cacheDir:y,find:$}=await Promise.all([t.e(4775),t.e(8806),t.e(2777)]).then(t.bind(t,2777)),{isSameFolder:f}=await t.e(6243).then(t.bind(t,6243)),{withLock:i}=await t.
e(9660).then(t.bind(t,9660)),e=(0,A.join)(s.root,d,c.version,s.arch);return await(0,w.mkdir)((0,A.dirname)(e),{recursive:!0}),await(0,w.writeFile)((0,A.join)(r,
g),`${JSON.stringify(c,null,2)}
`),await i(e,async()=>{const E=await m(c.version,$(d,c.version,s.arch));return E&&await f(E.folder,r,[g])?E.folder:(await(0,w.rm)(`${e}.complete`,{force:!0}),await y(
r,d,c.version,s.arch))})}}),4145:((j,b,t)=>{t.d(b,{$V:()=>d,Kd:()=>p,T9:()=>m,TR:()=>u,Ty:()=>g,ib:()=>O,ot:()=>P});var w=t(5797),A=t(9961),l=t(6986);function P(r){
const c=/^v?((\d{1,4})\.(\d{1,4})\.(\d{1,4})([-+][0-9A-Za-z.+-]{1,100})?)$/.exec(r.trim()),y=w(r.trim());if(!(!c?.[1]||!y))return{text:c[1],numbers:[y.major,y.minor,
y.patch],suffix:c[5]??""}}function g(r){return/^-(alpha|beta|rc)\b/.test(r.suffix)}function O(r,c){return c.kind==="exact"?r.text===c.version.text:c.kind==="maj\
or"||c.kind==="minor"?!g(r)&&c.numbers.every((y,$)=>r.numbers[$]===y):c.kind==="any"}function p(r,c){return A(r.text,c.text)}function m(r){return r.kind==="exac\
t"?r.version.text:r.kind==="major"||r.kind==="minor"?r.numbers.join("."):r.kind}function u(r,c,y){if(c==="none"||c==="any"||c==="latest")return{kind:c};if(c==="\
cluster"&&y.cluster)return{kind:"cluster"};const $=/^v?(\d{1,4})(?:\.(\d{1,4}))?(\.\d{1,4}(?:-(?:alpha|beta|rc)\.\d{1,4})?)?$/.exec(c),[,f,i,e]=$??[];if(!f||!y.
majors.includes(Number(f))||e&&!i)throw(0,l.Gq)(r,c,y.valid);if(!i)return{kind:"major",numbers:[Number(f)]};if(!e){const v=[Number(f),Number(i)];if(Number(i)<(y.
leastMinor??0))throw s(r,c,v,y.leastMinor??0);return{kind:"minor",numbers:v}}const E=P(c);if(!E)throw(0,l.Gq)(r,c,y.valid);return{kind:"exact",version:E}}function s(r,c,y,$){
const f=c.startsWith("v")?"":d(y);return new l.yo(`${r} ${y.join(".")} is older than ${y[0]}.${$}, the first that Amazon EKS ran.`,f||`Use ${y[0]}.${$} or a lat\
er one; an older kubectl needs its full version.`)}function d(r,c){const[y,$=0]=r;return r.length!==2||$<1||$>9||c&&(c.numbers[0]!==y||c.numbers[1]<$*10)?"":`If\
 you mean ${y}.${$}0, put it in quotes: YAML reads ${y}.${$}0 as ${y}.${$}.`}})};

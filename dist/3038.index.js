export const id=3038;export const ids=[3038];export const modules={3038:(t,e,n)=>{n.r(e),n.d(e,{run:()=>run});var o=n(100),i=n(6986)
;function parseRegistries(t){const e=t.text("registries");if(""===e)return;const n=t.list("registries");if(n.length>0)return n;throw(0,
i.Gq)("registries",e,"Name account ids or registry hosts, or leave it out.")}
var r=n(7355),s=n(8886),a=n(6686),c=n(4179),u=n(4035),h=n(4564),g=n(7941),w=n(4079),l=n(6129),p=n(2677),d=n(6724);async function verifyLogin(t,e){
const{logger:n,signal:o}=e;try{await(0,w.jh)(()=>async function attempt({host:t,username:e,password:n},o){const i=(0,l.QG)(t,{type:"password",username:e,
password:n},o),r=await ping(t,i,o);if(401!==r.status||!await async function learned(t,e,n){try{return await e.learn(n)}catch(e){
if(e instanceof d.gl)throw refused(t,e.message.replace(/\.$/,""));throw e}}(t,i,r))return await checkAccepted(r,t);await drop(r),
await checkAccepted(await ping(t,i,o),t)}(t,e),{what:`The login to ${t.host}`,onRetry:n.info,signal:o})}catch(e){if(!(e instanceof i.nM))throw e
;throw new i.nM(`The login to ${t.host} could not be tried. ${e.message}`,e.remedy,{cause:e})}}async function ping(t,e,{http:n,signal:o}){
const i=await e.header()??"";return await n({url:`${(0,p._g)(t)}/v2/`,headers:{authorization:i},signal:o})}async function checkAccepted(t,e){
const n=await drop(t);if(200===t.status&&!t.headers["content-type"]?.startsWith("text/html"))return;const o=`${t.status}${n?`: ${n}`:""}`;if((0,
w.Dm)(t.status))throw new w.N_(`The registry ${e} answered ${o}.`,"Run the job again later.");if([400,401,403].includes(t.status))throw refused(e,o)
;throw new i.yo(`${e} does not answer as a registry (${o} for /v2/).`,"Check the host and port, and that no proxy answers in its place.")}
async function drop(t){return(await t.body.text().catch(()=>"")).replace(/\s+/g," ").trim().slice(0,200)}function refused(t,e){
return new i.yo(`The registry ${t} refused the login although AWS had just issued its password (${e}).`,"Check that the host belongs to the region and partition of the credentials, and that no endpoint policy or proxy stands between.")
}const f=432e5;async function login(t,e){const{logger:n,environment:o}=e,r=await async function registriesOf({registries:t,public:e,...n},o){
const i=t?.every(c.R5)?"":await(0,u.regionOf)(n,o),r={host:void 0,service:"ecr",region:i},s=t?.map(t=>(0,c.l5)(t,i))??[r];e&&s.push(c.td)
;return[...new Map(s.map(t=>[t.host,t])).values()]}(t,e)
;o[h.E.dockerAuthConfig]&&n.warning("DOCKER_AUTH_CONFIG is set: where it names one of these registries, Docker uses that login instead.")
;const w=await async function getLogins(t,e,n){const o=new Map,r=new AbortController,u={...n,signal:AbortSignal.any([n.signal,r.signal])};try{
return await Promise.all(t.map(async t=>{const n=`${t.service} ${t.region}`,r=o.get(n)??async function getPassword({service:t,region:e},n,o){const r={region:e,
profile:n};try{const e="ecr"===t?getPrivateToken:getPublicToken;return function parseToken(t,{mask:e,now:n}){
const{authorizationToken:o="",expiresAt:r,proxyEndpoint:s}=t,a=Buffer.from(o,"base64").toString(),[u="",...h]=a.split(":"),g=h.join(":")
;if(!u||!g)throw new i.nM("GetAuthorizationToken answered without a password.","Run the job again later.");return e(g),e(o),{username:u,password:g,
expiresAt:r??new Date(n()+f),ownHost:(0,c.YA)(s)}}(await e(r,o),o)}catch(e){throw(0,a.es)(e,{permission:`${t}:GetAuthorizationToken`,caller:(0,
s.J8)(n,o.environment),profile:(0,s.q8)(n,o.environment)})}}(t,e,u);o.set(n,r);const{ownHost:h,...g}=await r,w={host:t.host??h??(0,i.xl)(noOwnHost()),...g}
;return await verifyLogin(w,u),{...w,isOwn:void 0===t.host}}))}catch(t){throw r.abort(t),t}}(r,t.profile,e),l=await(0,g.W)(w,e),p=(0,s.J8)(t.profile,o)
;for(const{host:t,expiresAt:e,isOwn:o}of w){const i=o?", the registry of the credentials' account,":""
;n.info(`Logged in to ${t}${i} with ${p}, until ${e.toISOString()}.`)}const d=w.map(({host:t})=>t),y=Math.min(...w.map(({expiresAt:t})=>t.getTime()));return{
registry:d[0]??"",registries:d,"expires-at":new Date(y).toISOString(),"docker-config":l}}function noOwnHost(){
return new i.nM("ecr:GetAuthorizationToken did not say which registry its password is for.","Name the registry with 'registries'; see whether an AWS_ENDPOINT_URL variable leads to another service than ECR.")
}async function getPrivateToken(t,e){const{GetAuthorizationTokenCommand:o}=await Promise.all([n.e(9641),n.e(1241),n.e(149)]).then(n.t.bind(n,149,19)),i=await(0,
r.yv)(t,e),{authorizationData:s}=await i.send(new o({}));return s?.[0]??{}}async function getPublicToken(t,e){
const{GetAuthorizationTokenCommand:o}=await Promise.all([n.e(9641),n.e(1241),n.e(6681)]).then(n.t.bind(n,6681,19)),i=await(0,
r.Jz)(t,e),{authorizationData:s}=await i.send(new o({}));return s??{}}async function run(t){const e=function parseLoginInputs(t){return{
registries:parseRegistries(t),public:t.boolean("public"),region:(0,o.vK)(t.optional("region")),profile:t.optional("profile")}}(t.inputs)
;t.inputs.boolean("logout");const n=await login(e,t);await t.exportVariables({[h.E.dockerConfig]:n["docker-config"]}),t.setOutputs({...n})}}};
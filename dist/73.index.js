export const id=73,ids=[73],modules={1073:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{run:()=>run});var external_node_crypto_=__webpack_require__(7598),partitions=__webpack_require__(100),clients=__webpack_require__(
7355),credential_chain=__webpack_require__(8886),diagnosis=__webpack_require__(6686),ecr_hosts=__webpack_require__(4179),errors=__webpack_require__(6986),job_environment=__webpack_require__(
4564),job_config=__webpack_require__(7941),retry=__webpack_require__(4079),authorization=__webpack_require__(6129),reference=__webpack_require__(2677);async function verifyLogin(login2,{
http,logger,signal}){try{await(0,retry.jh)(()=>attempt(login2,{http,logger,signal}),{what:`The login to ${login2.host}`,onRetry:logger.info,signal})}catch(error){
throw error instanceof errors.nM?new errors.nM(`The login to ${login2.host} could not be tried. ${error.message}`,error.remedy,{cause:error}):error}}async function attempt(login2,needs){
const url=`${(0,reference._g)(login2.host)}/v2/`,basic=`Basic ${Buffer.from(`${login2.username}:${login2.password}`).toString("base64")}`,first=await get(url,basic,
needs),challenge=first.status===401?(0,authorization.xy)(first.headers["www-authenticate"]??""):void 0;if(!challenge)return await judge(first,login2.host);await drop(
first);const answer=await get(tokenUrl(challenge,login2),basic,needs);if(answer.status!==200)return await judge(answer,login2.host);await judge(await get(url,`B\
earer ${readToken(await answer.body.text())}`,needs),login2.host)}function readToken(text){try{const answer=JSON.parse(text);return answer?.token??answer?.access_token??
""}catch{return""}}async function get(url,authorization2,{http,signal}){return await http({url,headers:{authorization:authorization2},signal})}async function judge(response,host){
const said=await drop(response);if(response.status===200&&!response.headers["content-type"]?.startsWith("text/html"))return;const answer=`${response.status}${said?
`: ${said}`:""}`;throw(0,retry.Dm)(response.status)?new retry.N_(`The registry ${host} answered ${answer}.`,"Run the job again later."):[400,401,403].includes(response.
status)?new errors.yo(`The registry ${host} refused the login although AWS had just issued its password (${answer}).`,"Check that the host belongs to the region\
 and partition of the credentials, and that no endpoint policy or proxy stands between."):new errors.yo(`${host} does not answer as a registry (${answer} for /v\
2/).`,"Check the host and port, and that no proxy answers in its place.")}async function drop(response){return(await response.body.text().catch(()=>"")).replace(
/\s+/g," ").trim().slice(0,200)}function tokenUrl({realm,service},{host}){const url=new URL(realm);if(!(url.origin===new URL((0,reference._g)(host)).origin||url.
protocol==="https:"&&(0,ecr_hosts.R5)(url.host)))throw new errors.yo(`The registry ${host} wants the password sent to ${realm}, which is not Amazon's.`,"Check t\
he host, and that no proxy answers in its place.");return service&&url.searchParams.set("service",service),url}const usualLifetime=12*3600*1e3;async function login(inputs,use,dependencies){
const registries=registriesOf(inputs),{logger,environment}=dependencies;environment[job_environment.E.dockerAuthConfig]&&logger.warning("DOCKER_AUTH_CONFIG is s\
et: where it names one of these registries, Docker uses that login instead.");const logins=await getLogins(registries,inputs.profile,dependencies),dockerConfig=await(0,job_config.
W)(logins,use,dependencies),caller=(0,credential_chain.J8)(inputs.profile,environment);for(const{host,expiresAt}of logins)logger.info(`Logged in to ${host} with\
 ${caller}, until ${expiresAt.toISOString()}.`);const hosts=logins.map(({host})=>host),end=Math.min(...logins.map(({expiresAt})=>expiresAt.getTime()));return{registry:hosts[0]??
"",registries:hosts,expiresAt:new Date(end).toISOString(),dockerConfig}}function registriesOf(inputs){const registries=inputs.registries.map(text=>(0,ecr_hosts.
l5)(text,inputs.region));if(inputs.public&&registries.push(ecr_hosts.td),registries.length===0)throw new errors.yo("The input 'registries' is empty.","Name acco\
unt ids or registry hosts, or set 'public: true'; without 'registries' it is the hub's.");return[...new Map(registries.map(registry=>[registry.host,registry])).
values()]}async function getLogins(registries,profile,dependencies){const passwords=new Map;return await Promise.all(registries.map(async registry=>{const source=`${registry.
service} ${registry.region}`,pending=passwords.get(source)??getPassword(registry,profile,dependencies);passwords.set(source,pending);const login2={host:registry.
host,...await pending};return await verifyLogin(login2,dependencies),login2}))}async function getPassword({service,region},profile,dependencies){const target={region,
profile};try{return login_readToken(await(service==="ecr"?getPrivateToken:getPublicToken)(target,dependencies),dependencies)}catch(error){throw(0,diagnosis.awsError)(
error,{permission:`${service}:GetAuthorizationToken`,caller:(0,credential_chain.J8)(profile,dependencies.environment),profile:(0,credential_chain.q8)(profile,dependencies.
environment)})}}async function getPrivateToken(target,dependencies){const{GetAuthorizationTokenCommand}=await Promise.all([__webpack_require__.e(777),__webpack_require__.
e(149)]).then(__webpack_require__.t.bind(__webpack_require__,149,19)),client=await(0,clients.createEcrClient)(target,dependencies),{authorizationData}=await client.
send(new GetAuthorizationTokenCommand({}));return authorizationData?.[0]??{}}async function getPublicToken(target,dependencies){const{GetAuthorizationTokenCommand}=await Promise.
all([__webpack_require__.e(777),__webpack_require__.e(681)]).then(__webpack_require__.t.bind(__webpack_require__,6681,19)),client=await(0,clients.createEcrPublicClient)(
target,dependencies),{authorizationData}=await client.send(new GetAuthorizationTokenCommand({}));return authorizationData??{}}function login_readToken(token,{mask,
now}){const{authorizationToken="",expiresAt}=token,decoded=Buffer.from(authorizationToken,"base64").toString(),[username="",...rest]=decoded.split(":"),password=rest.
join(":");if(!username||!password)throw new errors.nM("GetAuthorizationToken answered without a password.","Run the job again later.");return mask(password),mask(
authorizationToken),{username,password,expiresAt:expiresAt??new Date(now()+usualLifetime)}}async function run(runner){const inputs=read(runner.inputs),use=(0,external_node_crypto_.
randomUUID)();runner.inputs.boolean("logout")&&runner.saveState("use",use);const outputs=await login(inputs,use,runner);runner.exportVariables({[job_environment.
E.dockerConfig]:outputs.dockerConfig}),runner.setOutputs({registry:outputs.registry,registries:outputs.registries,"expires-at":outputs.expiresAt,"docker-config":outputs.
dockerConfig})}function read(inputs){return{registries:inputs.list("registries"),public:inputs.boolean("public"),region:(0,partitions.vK)(inputs.required("regio\
n")),profile:inputs.optional("profile")}}}),7941:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{T:()=>removeLogins,W:()=>addLogins});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6760),_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6986),_system_files_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(8292),_system_lock_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
9660),_docker_config_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(8172);const ledgerOf=job=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(job.folder,"d\
ocker-logins.json");async function addLogins(logins,use,job){return await(0,_system_lock_js__WEBPACK_IMPORTED_MODULE_4__.k)(ledgerOf(job),async()=>{const ledger=await readLedger(
job),source=(0,_docker_config_js__WEBPACK_IMPORTED_MODULE_5__.ow)(job.environment),[folder,known]=Object.entries(ledger).find(([path,{source:from}])=>[path,from].
includes(source))??[await freeFolder(job,ledger),{source,uses:{}}],hosts=logins.map(({host})=>host);await writeJson(ledgerOf(job),{...ledger,[folder]:{...known,
uses:{...known.uses,[use]:hosts}}});const present=await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__.Zu)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,
"config.json"))!==void 0,config=await(0,_docker_config_js__WEBPACK_IMPORTED_MODULE_5__.TO)(present?folder:known.source);return present||await linkUsersFolder(known.
source,folder),await writeJson((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,"config.json"),(0,_docker_config_js__WEBPACK_IMPORTED_MODULE_5__.FH)(config,
logins)),folder})}async function removeLogins(use,job){return await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__.Zu)(ledgerOf(job))===void 0?!0:await(0,_system_lock_js__WEBPACK_IMPORTED_MODULE_4__.
k)(ledgerOf(job),async()=>{const ledger=await readLedger(job),found=Object.entries(ledger).find(([,{uses:uses2}])=>Object.hasOwn(uses2,use));if(!found)return!0;
const[folder,{source,uses}]=found,{[use]:ours=[],...others}=uses,{[folder]:_,...rest}=ledger;if(Object.keys(others).length===0)return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
rm)(folder,{recursive:!0,force:!0}),await saveLedger(rest,job),!0;await saveLedger({...rest,[folder]:{source,uses:others}},job);const kept=new Set(Object.values(
others).flat()),gone=ours.filter(host=>!kept.has(host));return await writeJson((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,"config.json"),(0,_docker_config_js__WEBPACK_IMPORTED_MODULE_5__.
$b)(await(0,_docker_config_js__WEBPACK_IMPORTED_MODULE_5__.TO)(folder),gone)),!1})}async function readLedger(job){return JSON.parse(await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__.
Zu)(ledgerOf(job))??"{}")}async function saveLedger(ledger,job){Object.keys(ledger).length>0?await writeJson(ledgerOf(job),ledger):await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
rm)(ledgerOf(job),{force:!0})}async function writeJson(path,value){await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__.Pl)(path,`${JSON.stringify(value,void 0,
"	")}
`)}async function freeFolder(job,ledger){const taken=new Set([...(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(job.folder)).map(name=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(job.folder,name)),...Object.keys(ledger)]);for(let number=1;;number+=1){const folder=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(job.folder,number===1?
"docker":`docker-${number}`);if(!taken.has(folder))return folder}}async function linkUsersFolder(source,folder){await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__.
I2)(folder);for(const name of await entriesOf(source))name!=="config.json"&&await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__.uM)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
resolve)(source,name),(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,name))}async function entriesOf(folder){try{return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
readdir)(folder)}catch(error){if((0,_errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error)==="ENOENT")return[];throw(0,_docker_config_js__WEBPACK_IMPORTED_MODULE_5__.
O$)(folder,error)}}}),9660:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{k:()=>withLock});
var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760),node_timers_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8500),proper_lockfile__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
2052),_errors_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6986),_files_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(8292);async function withLock(path,body){
await(0,_files_js__WEBPACK_IMPORTED_MODULE_4__.I2)((0,node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path));const release=await acquire(path);try{return await body()}finally{
await release()}}async function acquire(path){const deadline=Date.now()+patience;for(;;){try{return await(0,proper_lockfile__WEBPACK_IMPORTED_MODULE_2__.lock)(path,
{realpath:!1,stale:1e4})}catch(cause){const code=(0,_errors_js__WEBPACK_IMPORTED_MODULE_3__.$N)(cause);if(code!=="ELOCKED")throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.
yo(`${path} cannot be locked (${code}).`,"Check that its folder can be written to.",{cause});if(Date.now()>deadline)throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.
nM(`Another process keeps ${path} locked.`,`If none is running, delete ${path}.lock.`,{cause})}await(0,node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(
5+Math.random()*95)}}const patience=3e4})};

export const id=267,ids=[267],modules={267:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{run:()=>run});var _src_docker_config_job_config_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7941);async function run(runner){
const use=runner.state("use");typeof use=="string"&&await(0,_src_docker_config_job_config_js__WEBPACK_IMPORTED_MODULE_0__.T)(use,runner)&&runner.restoreVariables()}}),
7941:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{T:()=>removeLogins,W:()=>addLogins});
var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6760),_errors_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
6986),_system_files_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(8292),_system_lock_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(9660),_docker_config_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
8172);const ledgerOf=job=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(job.folder,"docker-logins.json");async function addLogins(logins,use,job){return await(0,_system_lock_js__WEBPACK_IMPORTED_MODULE_4__.
k)(ledgerOf(job),async()=>{const ledger=await readLedger(job),source=(0,_docker_config_js__WEBPACK_IMPORTED_MODULE_5__.ow)(job.environment),[folder,known]=Object.
entries(ledger).find(([path,{source:from}])=>[path,from].includes(source))??[await freeFolder(job,ledger),{source,uses:{}}],hosts=logins.map(({host})=>host);await writeJson(
ledgerOf(job),{...ledger,[folder]:{...known,uses:{...known.uses,[use]:hosts}}});const present=await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__.Zu)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(folder,"config.json"))!==void 0,config=await(0,_docker_config_js__WEBPACK_IMPORTED_MODULE_5__.TO)(present?folder:known.source);return present||await linkUsersFolder(
known.source,folder),await writeJson((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,"config.json"),(0,_docker_config_js__WEBPACK_IMPORTED_MODULE_5__.FH)(
config,logins)),folder})}async function removeLogins(use,job){return await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_3__.Zu)(ledgerOf(job))===void 0?!0:await(0,_system_lock_js__WEBPACK_IMPORTED_MODULE_4__.
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

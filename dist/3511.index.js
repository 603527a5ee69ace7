export const id=3511,ids=[3511],modules={3511:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{X:()=>unpackTool});var promises_=__webpack_require__(1455),external_node_path_=__webpack_require__(6760),errors=__webpack_require__(6986),tools_platform=__webpack_require__(
9178),package_signature=__webpack_require__(1871);const archiveRemedy="Do not use this file: report the mirror or proxy that it came from.";function checkName(name){
if(!([...name].every(character=>character>=" "&&character!=="\\"&&character!==":")&&name!==""&&!name.startsWith("/")&&!name.split("/").includes("..")))throw new errors.
yo(`The archive has a name that leads out of its folder: ${JSON.stringify(name)}.`,archiveRemedy)}function foldedName(name){return name.normalize("NFKC").toLowerCase().
split("/").map(part=>part.replace(/[. ]+$/,"")).filter(Boolean).join("/")}const mostHops=40;async function checkLinks(folder){for(const entry of await(0,promises_.
readdir)(folder,{recursive:!0,withFileTypes:!0})){if(!entry.isSymbolicLink())continue;const path=(0,external_node_path_.relative)(folder,(0,external_node_path_.
join)(entry.parentPath,entry.name));if(await leadsOut(folder,path))throw new errors.yo(`The archive has a link that leads out of its folder: ${path}.`,archiveRemedy)}}
async function leadsOut(folder,path){const pending=partsOf(path),real=[];let hops=0;for(let part=pending.shift();part!==void 0;part=pending.shift()){if(part==="\
.."){if(real.pop()===void 0)return!0;continue}const target=await linkTarget((0,external_node_path_.join)(folder,...real,part));if(target===void 0){real.push(part);
continue}if(hops+=1,hops>mostHops||isElsewhere(target))return!0;pending.unshift(...partsOf(target))}return!1}function partsOf(path){return path.split(external_node_path_.
sep==="/"?"/":/[/\\]/).filter(part=>part!==""&&part!==".")}function isElsewhere(target){return(0,external_node_path_.isAbsolute)(target)||external_node_path_.win32.
isAbsolute(target)||target.includes(":")}async function linkTarget(path){return(await(0,promises_.lstat)(path).catch(()=>{}))?.isSymbolicLink()?await(0,promises_.
readlink)(path):void 0}async function untar(file,folder,largest){const{extract}=await __webpack_require__.e(1549).then(__webpack_require__.bind(__webpack_require__,
1549)),entries=new Entries(largest);try{await extract({file,cwd:folder,strict:!0,filter:(path,entry)=>entries.admit(path,entry.size,"type"in entry?entry.type:void 0)})}catch(cause){
throw entries.refusal??new errors.yo(`The tar archive cannot be unpacked: ${(0,errors.bD)(cause)}.`,archiveRemedy,{cause})}if(entries.refusal)throw entries.refusal}
class Entries{refusal;#largest;#size=0;#files=new Set;#folders=new Set;constructor(largest){this.#largest=largest}admit(path,size,type){try{this.refusal||this.#check(
path,size,type)}catch(error){if(!(error instanceof errors.yo))throw error;this.refusal=error}return this.refusal===void 0}#check(path,size,type){if(type!=="File"&&
type!=="OldFile"&&type!=="Directory")throw new errors.yo(`The archive has entries that are no files: ${path} (${type}).`,archiveRemedy);if(checkName(path),this.#size+=
size,this.#size>this.#largest)throw new errors.yo(`The archive is larger than ${this.#largest} bytes when it is unpacked.`,archiveRemedy);const name=foldedName(
path),parents=name.split("/").map((_,at,parts)=>parts.slice(0,at).join("/"));if(this.#files.has(name)||type!=="Directory"&&this.#folders.has(name)||parents.some(
parent=>this.#files.has(parent)))throw new errors.yo(`The archive has an entry twice: ${path}.`,archiveRemedy);for(const parent of parents)this.#folders.add(parent);
type==="Directory"?this.#folders.add(name):this.#files.add(name)}}var external_node_fs_=__webpack_require__(3024),consumers_=__webpack_require__(8321),external_node_stream_promises_=__webpack_require__(
6466),external_node_util_=__webpack_require__(7975),external_node_zlib_=__webpack_require__(8522),__addDisposableResource=function(env,value,async){if(value!=null){
if(typeof value!="object"&&typeof value!="function")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError(
"Symbol.asyncDispose is not defined.");dispose=value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not def\
ined.");dispose=value[Symbol.dispose],async&&(inner=dispose)}if(typeof dispose!="function")throw new TypeError("Object not disposable.");inner&&(dispose=function(){
try{inner.call(this)}catch(e){return Promise.reject(e)}}),env.stack.push({value,dispose,async})}else async&&env.stack.push({async:!0});return value},__disposeResources=(function(SuppressedError2){
return function(env){function fail(e){env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e,env.hasError=!0}var r,
s=0;function next(){for(;r=env.stack.pop();)try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.
call(r.value);if(r.async)return s|=2,Promise.resolve(result).then(next,function(e){return fail(e),next()})}else s|=1}catch(e){fail(e)}if(s===1)return env.hasError?
Promise.reject(env.error):Promise.resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError=="function"?SuppressedError:function(error,suppressed,message){
var e=new Error(message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});const concurrency=8,mostInMemory=4*1024*1024,longestTarget=4096,
mostEntries=2e5,[stored,deflated]=[0,8],inflate=(0,external_node_util_.promisify)(external_node_zlib_.inflateRaw),fileTypes={mask:61440,folder:16384,link:40960};
async function unzip(file,folder,largest){const{openPromise}=await __webpack_require__.e(171).then(__webpack_require__.t.bind(__webpack_require__,171,19));try{const env_1={
stack:[],error:void 0,hasError:!1};try{const handle=__addDisposableResource(env_1,await(0,promises_.open)(file),!0),zip=await openPromise(file,{lazyEntries:!0,autoClose:!1,
strictFileNames:!0});try{await unzipAll({zip,handle},folder,largest)}finally{zip.close()}}catch(e_1){env_1.error=e_1,env_1.hasError=!0}finally{const result_1=__disposeResources(
env_1);result_1&&await result_1}}catch(cause){throw cause instanceof errors.yo?cause:new errors.yo(`The zip archive cannot be unpacked: ${(0,errors.bD)(cause)}.`,
archiveRemedy,{cause})}}async function unzipAll(archive,folder,largest){const[{default:pLimit},entries]=await Promise.all([__webpack_require__.e(8630).then(__webpack_require__.
bind(__webpack_require__,8630)),readEntries(archive.zip,largest)]),links=entries.filter(entry=>typeOf(entry)===fileTypes.link);checkNoneBelowLinks(entries,links);
const folders=entries.map(entry=>isFolder(entry)?entry.fileName:external_node_path_.posix.dirname(entry.fileName));for(const path of new Set(folders))await(0,promises_.
mkdir)((0,external_node_path_.join)(folder,path),{recursive:!0});const limit=pLimit(concurrency),files=entries.filter(entry=>!isFolder(entry)&&typeOf(entry)!==fileTypes.
link);await Promise.all(files.map(entry=>limit(()=>writeEntry(archive,entry,(0,external_node_path_.join)(folder,entry.fileName)))));for(const entry of links)await linkEntry(
archive.zip,entry,folder);for(const{fileName}of links)if(await leadsOut(folder,fileName))throw new errors.yo(`The archive has a link that leads out of it: ${fileName}\
.`,archiveRemedy)}async function readEntries(zip,largest){const entries=[];let size=0;for await(const entry of zip.eachEntry()){if(checkName(entry.fileName),size+=
entry.uncompressedSize,size>largest||entries.length>mostEntries)throw new errors.yo(`The archive is larger than ${largest} bytes when it is unpacked.`,archiveRemedy);
entries.push(entry)}return entries}function isFolder(entry){return entry.fileName.endsWith("/")}function typeOf(entry){return entry.externalFileAttributes>>>16&
fileTypes.mask}function checkNoneBelowLinks(entries,links){const names=new Set(links.map(entry=>entry.fileName));for(const{fileName}of entries)for(let parent=external_node_path_.
posix.dirname(fileName);parent!==".";parent=external_node_path_.posix.dirname(parent))if(names.has(parent))throw new errors.yo(`The archive has an entry below a\
 symbolic link: ${fileName}.`,archiveRemedy)}async function writeEntry(archive,entry,path){const mode=entry.externalFileAttributes>>>16&493||420;if(Math.max(entry.
compressedSize,entry.uncompressedSize)<=mostInMemory)await(0,promises_.writeFile)(path,await readEntry(archive,entry),{flag:"wx",mode});else{let sum=0;const summing=async function*(source2){
for await(const chunk of source2)sum=(0,external_node_zlib_.crc32)(chunk,sum),yield chunk},source=await archive.zip.openReadStreamPromise(entry);if(await(0,external_node_stream_promises_.
pipeline)(source,summing,(0,external_node_fs_.createWriteStream)(path,{flags:"wx",mode})),sum!==entry.crc32)throw new Error(`${entry.fileName} is damaged`)}}async function readEntry({
zip,handle},entry){if(entry.isEncrypted()||![stored,deflated].includes(entry.compressionMethod))throw new Error(`${entry.fileName} is encrypted or packed by met\
hod ${entry.compressionMethod}`);const{fileDataStart}=await zip.readLocalFileHeaderPromise(entry,{minimal:!0}),packed=Buffer.alloc(entry.compressedSize),{bytesRead}=await handle.
read(packed,0,packed.length,fileDataStart),limit={maxOutputLength:Math.max(entry.uncompressedSize,1)},content=entry.compressionMethod===stored?packed:await inflate(
packed,limit);if(bytesRead!==packed.length||content.length!==entry.uncompressedSize||(0,external_node_zlib_.crc32)(content)!==entry.crc32)throw new Error(`${entry.
fileName} is damaged`);return content}async function linkEntry(zip,entry,folder){if(entry.uncompressedSize>longestTarget)throw new Error(`${entry.fileName} is n\
o link`);const target=await(0,consumers_.text)(await zip.openReadStreamPromise(entry));if(target.includes("\\"))throw new errors.yo(`The archive has a link with\
 a backslash: ${entry.fileName} -> ${target}.`,archiveRemedy);await(0,promises_.symlink)(target,(0,external_node_path_.join)(folder,entry.fileName))}async function unpackTool(tool,file,path,tree,{
platform,environment,run}){await(0,promises_.mkdir)(tree,{mode:493});const bin=(0,external_node_path_.join)(tree,"bin");if(file.format==="executable"){await placeExecutable(
path,(0,external_node_path_.join)(bin,(0,tools_platform.IK)(tool.name,platform)));return}const raw=`${tree}-raw`;file.format!=="pkg"&&await(0,promises_.mkdir)(raw),
file.format==="zip"&&await unzip(path,raw,tool.largest.unpacked),file.format==="tar.gz"&&await untar(path,raw,tool.largest.unpacked),file.format==="pkg"&&await(0,package_signature.
dw)(path,raw,run),file.format==="msi"&&await(0,package_signature.gz)(path,raw,environment,run);const folder=file.format==="msi"?await findFolder(raw,file.folder):
(0,external_node_path_.join)(raw,file.folder);try{await(0,promises_.rename)(folder??raw,bin)}catch(cause){throw(0,errors.$N)(cause)!=="ENOENT"?cause:new errors.
yo(`The archive of ${tool.title} has no folder ${file.folder}.`,"Check that the file is the one of this version and platform.",{cause})}await checkLinks(bin),await(0,promises_.
rename)(path,(0,external_node_path_.join)(tree,(0,external_node_path_.basename)(file.path)))}async function placeExecutable(file,path){await(0,promises_.mkdir)(
(0,external_node_path_.dirname)(path),{recursive:!0}),await(0,promises_.rename)(file,path),await(0,promises_.chmod)(path,493)}async function findFolder(root,name){
const found=(await(0,promises_.readdir)(root,{recursive:!0,withFileTypes:!0})).find(entry=>entry.isDirectory()&&entry.name===name);return found?(0,external_node_path_.
join)(found.parentPath,found.name):void 0}}),1871:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{H_:()=>checkPkg,dw:()=>expandPkg,gz:()=>expandMsi,iH:()=>checkMsi});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6986),_job_environment_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(4564),_system_process_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9614),_remedy_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
4222);const appleTeam="94KV3E626L",windowsPublisher="Amazon Web Services, Inc.";async function checkPkg(file,run=_system_process_js__WEBPACK_IMPORTED_MODULE_3__.
R){return judgePkg(await run("/usr/sbin/pkgutil",["--check-signature",file]))}function judgePkg(result){const status=/^\s*Status: (.+)$/m.exec(result.stdout)?.[1]?.
trim()??result.stderr.trim();if(!(result.exitCode===0&&/^signed by a (developer )?certificate (issued by Apple|trusted by)/.test(status)))throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.
yo(`macOS does not accept the package's signature: ${status||"no answer"}.`,_remedy_js__WEBPACK_IMPORTED_MODULE_4__.Z);const leaf=/^\s*1\. (.+)$/m.exec(result.stdout)?.[1]?.
trim()??"",team=/^Developer ID Installer: .+ \((\w+)\)$/.exec(leaf)?.[1];if(team!==appleTeam)throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`The package i\
s signed by '${leaf}' and not by AWS's team ${appleTeam}.`,_remedy_js__WEBPACK_IMPORTED_MODULE_4__.Z);return`signature of Apple team ${team}`}async function expandPkg(file,folder,run=_system_process_js__WEBPACK_IMPORTED_MODULE_3__.
R){const result=await run("/usr/sbin/pkgutil",["--expand-full",file,folder]);if(result.exitCode!==0)throw unpackError("pkgutil --expand-full",result)}const authenticode=[
"$ErrorActionPreference = 'Stop'","$s = Get-AuthenticodeSignature -LiteralPath $env:DS_INFRA_FILE",'@{ status = "$($s.Status)"; message = $s.StatusMessage; subj\
ect = $s.SignerCertificate.Subject } | ConvertTo-Json'].join("; "),unpackMsi=["$ErrorActionPreference = 'Stop'",`$a = '/a "' + $env:DS_INFRA_FILE + '" /qn TARGE\
TDIR="' + $env:DS_INFRA_FOLDER + '"'`,'$p = Start-Process -FilePath "$env:SystemRoot\\System32\\msiexec.exe" -ArgumentList $a -Wait -PassThru',"exit $p.ExitCode"].
join("; ");async function checkMsi(file,environment,run=_system_process_js__WEBPACK_IMPORTED_MODULE_3__.R){return judgeMsi(await powershell(authenticode,{DS_INFRA_FILE:file},
environment,run))}function judgeMsi(result){let answer=null;try{answer=JSON.parse(result.stdout)}catch{}if(result.exitCode!==0||answer?.status!=="Valid"){const said=String(
answer?.message??(result.stderr.trim()||"no answer"));throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`Windows does not accept the package's signature: ${answer?.
status??"unknown"}, ${said}`,_remedy_js__WEBPACK_IMPORTED_MODULE_4__.Z)}const subject=String(answer.subject??""),publisher=organisationOf(subject);if(publisher!==
windowsPublisher)throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`The package is signed by '${subject}' and not by ${windowsPublisher}`,_remedy_js__WEBPACK_IMPORTED_MODULE_4__.
Z);return`Authenticode signature of ${publisher}`}function organisationOf(subject){const organisations=(subject.match(/(?:[^,"]|"(?:[^"]|"")*")+/g)??[]).map(part=>/^\s*O=(.*)$/.
exec(part)?.[1]?.trim()).filter(part=>part!==void 0);return organisations.length===1?organisations[0]?.replace(/^"(.*)"$/,"$1").replaceAll('""','"'):void 0}async function expandMsi(file,folder,environment,run=_system_process_js__WEBPACK_IMPORTED_MODULE_3__.
R){const result=await powershell(unpackMsi,{DS_INFRA_FILE:file,DS_INFRA_FOLDER:folder},environment,run);if(result.exitCode!==0)throw unpackError("msiexec /a",result)}
async function powershell(script,values,environment,run){const root=environment[_job_environment_js__WEBPACK_IMPORTED_MODULE_2__.E.systemRoot]??"C:\\Windows",program=(0,node_path__WEBPACK_IMPORTED_MODULE_0__.
join)(root,"System32","WindowsPowerShell","v1.0","powershell.exe"),env={...environment,...values};return await run(program,["-NoProfile","-NonInteractive","-Com\
mand",script],{env})}function unpackError(command,result){const said=(result.stderr||result.stdout).trim().slice(-500);return new _errors_js__WEBPACK_IMPORTED_MODULE_1__.
yo(`The package cannot be unpacked: ${command} ended with ${result.exitCode}. ${said}`,"Check that the disk has room, and run the job again.")}}),4222:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{Z:()=>signatureRemedy});const signatureRemedy="Do not use this file: get it from the vendor, and report the mirror or\
 proxy that it came from."})};

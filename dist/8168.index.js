export const id=8168;export const ids=[8168,2027];export const modules={3556:(function(e,t,i){i.d(t,{I3:()=>checkName,Tx:()=>n,mw:()=>foldedName});var r=i(6986)
;const n="Do not use this file: report the mirror or proxy that it came from.";function checkName(e){
if(![...e].every(e=>e>=" "&&"\\"!==e&&":"!==e)||""===e||e.startsWith("/")||e.split("/").includes(".."))throw new r.yo(`The archive has a name that leads out of its folder: ${JSON.stringify(e)}.`,n)
}function foldedName(e){return e.normalize("NFKC").toLowerCase().split("/").map(e=>e.replace(/[. ]+$/,"")).filter(Boolean).join("/")}}),2027:(function(e,t,i){i.d(t,{
untar:()=>untar});var r=i(6986),n=i(3556);async function untar(e,t,a){const{extract:o}=await i.e(1549).then(i.bind(i,1549)),s=new Entries(a);try{await o({
file:e,cwd:t,strict:!0,filter:(e,t)=>s.admit(e,t.size,"type"in t?t.type:void 0)})}catch(e){throw s.refusal??new r.yo(`The tar archive cannot be unpacked: ${(0,
r.bD)(e)}.`,n.Tx,{cause:e})}if(s.refusal)throw s.refusal}class Entries{refusal;#e;#t=0;#i=new Set;#r=new Set;constructor(e){this.#e=e}admit(e,t,i){try{
this.refusal||this.#n(e,t,i)}catch(e){if(!(e instanceof r.yo))throw e;this.refusal=e}return void 0===this.refusal}#n(e,t,i){
if("File"!==i&&"OldFile"!==i&&"Directory"!==i)throw new r.yo(`The archive has entries that are no files: ${e} (${i}).`,n.Tx);if((0,n.I3)(e),this.#t+=t,
this.#t>this.#e)throw new r.yo(`The archive is larger than ${this.#e} bytes when it is unpacked.`,n.Tx);const a=(0,
n.mw)(e),o=a.split("/").map((e,t,i)=>i.slice(0,t).join("/"))
;if(this.#i.has(a)||"Directory"!==i&&this.#r.has(a)||o.some(e=>this.#i.has(e)))throw new r.yo(`The archive has an entry twice: ${e}.`,n.Tx)
;for(const e of o)this.#r.add(e);"Directory"===i?this.#r.add(a):this.#i.add(a)}}}),8168:(function(e,t,i){i.d(t,{X:()=>unpackTool})
;var r=i(1455),n=i(6760),a=i(6986),o=i(9178),s=i(1871),c=i(3556);const l=40;async function leadsOut(e,t){const i=partsOf(t),r=[];let a=0
;for(let t=i.shift();void 0!==t;t=i.shift()){if(".."===t){if(void 0===r.pop())return!0;continue}const o=await linkTarget((0,n.join)(e,...r,t));if(void 0!==o){
if(a+=1,a>l||isElsewhere(o))return!0;i.unshift(...partsOf(o))}else r.push(t)}return!1}function partsOf(e){
return e.split("/"===n.sep?"/":/[/\\]/).filter(e=>""!==e&&"."!==e)}function isElsewhere(e){return(0,n.isAbsolute)(e)||n.win32.isAbsolute(e)||e.includes(":")}
async function linkTarget(e){const t=await(0,r.lstat)(e).catch(()=>{});return t?.isSymbolicLink()?await(0,r.readlink)(e):void 0}
var f=i(2027),h=i(3024),u=i(8321),d=i(6466),p=i(7975),w=i(8522),__addDisposableResource=function(e,t,i){if(null!=t){
if("object"!=typeof t&&"function"!=typeof t)throw new TypeError("Object expected.");var r,n;if(i){
if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");r=t[Symbol.asyncDispose]}if(void 0===r){
if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");r=t[Symbol.dispose],i&&(n=r)}
if("function"!=typeof r)throw new TypeError("Object not disposable.");n&&(r=function(){try{n.call(this)}catch(e){return Promise.reject(e)}}),e.stack.push({
value:t,dispose:r,async:i})}else i&&e.stack.push({async:!0});return t},m=function(e){return function(t){function fail(i){
t.error=t.hasError?new e(i,t.error,"An error was suppressed during disposal."):i,t.hasError=!0}var i,r=0;return function next(){for(;i=t.stack.pop();)try{
if(!i.async&&1===r)return r=0,t.stack.push(i),Promise.resolve().then(next);if(i.dispose){var e=i.dispose.call(i.value);if(i.async)return r|=2,
Promise.resolve(e).then(next,function(e){return fail(e),next()})}else r|=1}catch(e){fail(e)}if(1===r)return t.hasError?Promise.reject(t.error):Promise.resolve()
;if(t.hasError)throw t.error}()}}("function"==typeof SuppressedError?SuppressedError:function(e,t,i){var r=new Error(i);return r.name="SuppressedError",
r.error=e,r.suppressed=t,r});const y=8,k=4194304,g=4096,v=2e5,[x,$]=[0,8],S=(0,p.promisify)(w.inflateRaw),b={mask:61440,folder:16384,link:40960}
;async function unzip(e,t,o){const{openPromise:s}=await i.e(171).then(i.t.bind(i,171,19));try{const l={stack:[],error:void 0,hasError:!1};try{
const f=__addDisposableResource(l,await(0,r.open)(e),!0),u=await s(e,{lazyEntries:!0,autoClose:!1,strictFileNames:!0});try{await async function unzipAll(e,t,o){
const[{default:s},l]=await Promise.all([i.e(8630).then(i.bind(i,8630)),readEntries(e.zip,o)]),f=l.filter(e=>typeOf(e)===b.link)
;!function checkNoneBelowLinks(e,t){const i=new Set(t.map(e=>e.fileName))
;for(const{fileName:t}of e)for(let e=n.posix.dirname(t);"."!==e;e=n.posix.dirname(e))if(i.has(e))throw new a.yo(`The archive has an entry below a symbolic link: ${t}.`,c.Tx)
}(l,f);const u=l.map(e=>isFolder(e)?e.fileName:n.posix.dirname(e.fileName));for(const e of new Set(u))await(0,r.mkdir)((0,n.join)(t,e),{recursive:!0})
;const p=s(y),m=l.filter(e=>!isFolder(e)&&typeOf(e)!==b.link);await Promise.all(m.map(i=>p(()=>async function writeEntry(e,t,i){
const n=t.externalFileAttributes>>>16&493||420;if(Math.max(t.compressedSize,t.uncompressedSize)<=k)await(0,
r.writeFile)(i,await async function readEntry({zip:e,handle:t},i){
if(i.isEncrypted()||![x,$].includes(i.compressionMethod))throw new Error(`${i.fileName} is encrypted or packed by method ${i.compressionMethod}`)
;const{fileDataStart:r}=await e.readLocalFileHeaderPromise(i,{minimal:!0}),n=Buffer.alloc(i.compressedSize),{bytesRead:a}=await t.read(n,0,n.length,r),o={
maxOutputLength:Math.max(i.uncompressedSize,1)},s=i.compressionMethod===x?n:await S(n,o);if(a!==n.length||s.length!==i.uncompressedSize||(0,
w.crc32)(s)!==i.crc32)throw new Error(`${i.fileName} is damaged`);return s}(e,t),{flag:"wx",mode:n});else{let r=0;const summing=async function*(e){
for await(const t of e)r=(0,w.crc32)(t,r),yield t},a=await e.zip.openReadStreamPromise(t);if(await(0,d.pipeline)(a,summing,(0,h.createWriteStream)(i,{
flags:"wx",mode:n})),r!==t.crc32)throw new Error(`${t.fileName} is damaged`)}}(e,i,(0,n.join)(t,i.fileName)))));for(const i of f)await linkEntry(e.zip,i,t)
;for(const{fileName:e}of f)if(await leadsOut(t,e))throw new a.yo(`The archive has a link that leads out of it: ${e}.`,c.Tx)}({zip:u,handle:f},t,o)}finally{
u.close()}}catch(e){l.error=e,l.hasError=!0}finally{const e=m(l);e&&await e}}catch(e){if(e instanceof a.yo)throw e
;throw new a.yo(`The zip archive cannot be unpacked: ${(0,a.bD)(e)}.`,c.Tx,{cause:e})}}async function readEntries(e,t){const i=[];let r=0
;for await(const n of e.eachEntry()){if((0,c.I3)(n.fileName),r+=n.uncompressedSize,
r>t||i.length>v)throw new a.yo(`The archive is larger than ${t} bytes when it is unpacked.`,c.Tx);i.push(n)}return i}function isFolder(e){
return e.fileName.endsWith("/")}function typeOf(e){return e.externalFileAttributes>>>16&b.mask}async function linkEntry(e,t,i){
if(t.uncompressedSize>g)throw new Error(`${t.fileName} is no link`);const o=await(0,u.text)(await e.openReadStreamPromise(t))
;if(o.includes("\\"))throw new a.yo(`The archive has a link with a backslash: ${t.fileName} -> ${o}.`,c.Tx);await(0,r.symlink)(o,(0,n.join)(i,t.fileName))}
async function unpackTool(e,t,i,l,{platform:h,environment:u,run:d}){await(0,r.mkdir)(l,{mode:493});const p=(0,n.join)(l,"bin")
;if("executable"===t.format)return void await async function placeExecutable(e,t){await(0,r.mkdir)((0,n.dirname)(t),{recursive:!0}),await(0,r.rename)(e,t),
await(0,r.chmod)(t,493)}(i,(0,n.join)(p,(0,o.IK)(e.name,h)));const w=`${l}-raw`;"pkg"!==t.format&&await(0,r.mkdir)(w),
"zip"===t.format&&await unzip(i,w,e.largest.unpacked),"tar.gz"===t.format&&await(0,f.untar)(i,w,e.largest.unpacked),"pkg"===t.format&&await(0,s.dw)(i,w,d),
"msi"===t.format&&await(0,s.gz)(i,w,u,d);const m="msi"===t.format?await async function findFolder(e,t){const i=(await(0,r.readdir)(e,{recursive:!0,
withFileTypes:!0})).find(e=>e.isDirectory()&&e.name===t);return i?(0,n.join)(i.parentPath,i.name):void 0}(w,t.folder):(0,n.join)(w,t.folder);try{await(0,
r.rename)(m??w,p)}catch(i){if("ENOENT"!==(0,a.$N)(i))throw i
;throw new a.yo(`The archive of ${e.title} has no folder ${t.folder}.`,"Check that the file is the one of this version and platform.",{cause:i})}
await async function checkLinks(e){for(const t of await(0,r.readdir)(e,{recursive:!0,withFileTypes:!0})){if(!t.isSymbolicLink())continue;const i=(0,
n.relative)(e,(0,n.join)(t.parentPath,t.name));if(await leadsOut(e,i))throw new a.yo(`The archive has a link that leads out of its folder: ${i}.`,c.Tx)}}(p),
await(0,r.rename)(i,(0,n.join)(l,(0,n.basename)(t.path)))}}),1871:(function(e,t,i){i.d(t,{H_:()=>checkPkg,dw:()=>expandPkg,gz:()=>expandMsi,iH:()=>checkMsi})
;var r=i(6760),n=i(6986),a=i(4564),o=i(9614),s=i(4222);const c="94KV3E626L",l="Amazon Web Services, Inc.";async function checkPkg(e,t=o.R){
return function judgePkg(e){const t=/^\s*Status: (.+)$/m.exec(e.stdout)?.[1]?.trim()??e.stderr.trim()
;if(0!==e.exitCode||!/^signed by a (developer )?certificate (issued by Apple|trusted by)/.test(t))throw new n.yo(`macOS does not accept the package's signature: ${t||"no answer"}.`,s.Z)
;const i=/^\s*1\. (.+)$/m.exec(e.stdout)?.[1]?.trim()??"",r=/^Developer ID Installer: .+ \((\w+)\)$/.exec(i)?.[1]
;if(r!==c)throw new n.yo(`The package is signed by '${i}' and not by AWS's team ${c}.`,s.Z);return`signature of Apple team ${r}`
}(await t("/usr/sbin/pkgutil",["--check-signature",e]))}async function expandPkg(e,t,i=o.R){const r=await i("/usr/sbin/pkgutil",["--expand-full",e,t])
;if(0!==r.exitCode)throw unpackError("pkgutil --expand-full",r)}
const f=["$ErrorActionPreference = 'Stop'","$s = Get-AuthenticodeSignature -LiteralPath $env:DS_INFRA_FILE",'@{ status = "$($s.Status)"; message = $s.StatusMessage; subject = $s.SignerCertificate.Subject } | ConvertTo-Json'].join("; "),h=["$ErrorActionPreference = 'Stop'","$a = '/a \"' + $env:DS_INFRA_FILE + '\" /qn TARGETDIR=\"' + $env:DS_INFRA_FOLDER + '\"'",'$p = Start-Process -FilePath "$env:SystemRoot\\System32\\msiexec.exe" -ArgumentList $a -Wait -PassThru',"exit $p.ExitCode"].join("; ")
;async function checkMsi(e,t,i=o.R){return function judgeMsi(e){let t=null;try{t=JSON.parse(e.stdout)}catch{}if(0!==e.exitCode||"Valid"!==t?.status){
const i=String(t?.message??(e.stderr.trim()||"no answer"));throw new n.yo(`Windows does not accept the package's signature: ${t?.status??"unknown"}, ${i}`,s.Z)}
const i=String(t.subject??""),r=function organisationOf(e){
const t=e.match(/(?:[^,"]|"(?:[^"]|"")*")+/g)??[],i=t.map(e=>/^\s*O=(.*)$/.exec(e)?.[1]?.trim()).filter(e=>void 0!==e)
;return 1===i.length?i[0]?.replace(/^"(.*)"$/,"$1").replaceAll('""','"'):void 0}(i)
;if(r!==l)throw new n.yo(`The package is signed by '${i}' and not by ${l}`,s.Z);return`Authenticode signature of ${r}`}(await powershell(f,{DS_INFRA_FILE:e
},t,i))}async function expandMsi(e,t,i,r=o.R){const n=await powershell(h,{DS_INFRA_FILE:e,DS_INFRA_FOLDER:t},i,r)
;if(0!==n.exitCode)throw unpackError("msiexec /a",n)}async function powershell(e,t,i,n){const o=i[a.E.systemRoot]??"C:\\Windows",s=(0,
r.join)(o,"System32","WindowsPowerShell","v1.0","powershell.exe"),c={...i,...t};return await n(s,["-NoProfile","-NonInteractive","-Command",e],{env:c})}
function unpackError(e,t){const i=(t.stderr||t.stdout).trim().slice(-500)
;return new n.yo(`The package cannot be unpacked: ${e} ended with ${t.exitCode}. ${i}`,"Check that the disk has room, and run the job again.")}}),4222:(function(e,t,i){
i.d(t,{Z:()=>r});const r="Do not use this file: get it from the vendor, and report the mirror or proxy that it came from."})};
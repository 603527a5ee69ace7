import{createRequire as __WEBPACK_EXTERNAL_createRequire}from"module";var __webpack_modules__={2613:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.
url)("assert")}),181:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer")}),5317:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("child_process")}),9140:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("constants")}),6982:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto")}),4434:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("events")}),9896:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs")}),8611:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("http")}),
5692:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("https")}),3339:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.
url)("module")}),9278:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("net")}),4589:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:assert")}),6698:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks")}),1421:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process")}),7598:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:\
crypto")}),1553:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises")}),8474:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:events")}),3024:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs")}),1455:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:fs/promises")}),7067:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http")}),2467:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2")}),4708:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https")}),
7030:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net")}),8161:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.
url)("node:os")}),6760:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path")}),1708:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:process")}),481:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:readline")}),7075:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream")}),8321:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/\
consumers")}),6466:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/promises")}),6193:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:string_decoder")}),8500:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises")}),1692:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls")}),7975:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("\
node:util")}),8522:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib")}),857:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("os")}),6928:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("path")}),932:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("process")}),2203:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream")}),3193:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("string_decoder")}),3557:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers")}),4756:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("tls")}),2018:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("tty")}),7016:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("url")}),9023:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("util")}),3106:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("zlib")})},__webpack_module_cache__={};function __nccwpck_require__(moduleId){var cachedModule=__webpack_module_cache__[moduleId];if(cachedModule!==
void 0)return cachedModule.exports;var module=__webpack_module_cache__[moduleId]={exports:{}},threw=!0;try{__webpack_modules__[moduleId].call(module.exports,module,
module.exports,__nccwpck_require__),threw=!1}finally{threw&&delete __webpack_module_cache__[moduleId]}return module.exports}__nccwpck_require__.m=__webpack_modules__,
typeof __nccwpck_require__<"u"&&(__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?
1:0,-1)+"/"),(()=>{var getProto=Object.getPrototypeOf?obj=>Object.getPrototypeOf(obj):obj=>obj.__proto__,leafPrototypes;__nccwpck_require__.t=function(value,mode){
if(mode&1&&(value=this(value)),mode&8||typeof value=="object"&&value&&(mode&4&&value.__esModule||mode&16&&typeof value.then=="function"))return value;var ns=Object.
create(null);__nccwpck_require__.r(ns);var def={};leafPrototypes=leafPrototypes||[null,getProto({}),getProto([]),getProto(getProto)];for(var current=mode&2&&value;typeof current==
"object"&&!~leafPrototypes.indexOf(current);current=getProto(current))Object.getOwnPropertyNames(current).forEach(key=>def[key]=()=>value[key]);return def.default=
()=>value,__nccwpck_require__.d(ns,def),ns}})(),__nccwpck_require__.d=(exports,definition)=>{for(var key in definition)__nccwpck_require__.o(definition,key)&&!__nccwpck_require__.
o(exports,key)&&Object.defineProperty(exports,key,{enumerable:!0,get:definition[key]})},__nccwpck_require__.f={},__nccwpck_require__.e=chunkId=>Promise.all(Object.
keys(__nccwpck_require__.f).reduce((promises,key)=>(__nccwpck_require__.f[key](chunkId,promises),promises),[])),__nccwpck_require__.u=chunkId=>""+chunkId+".inde\
x.js",__nccwpck_require__.o=(obj,prop)=>Object.prototype.hasOwnProperty.call(obj,prop),__nccwpck_require__.r=exports=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.
defineProperty(exports,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(exports,"__esModule",{value:!0})},(()=>{var installedChunks={792:0},installChunk=data=>{
var{ids,modules,runtime}=data,moduleId,chunkId,i=0;for(moduleId in modules)__nccwpck_require__.o(modules,moduleId)&&(__nccwpck_require__.m[moduleId]=modules[moduleId]);
for(runtime&&runtime(__nccwpck_require__);i<ids.length;i++)chunkId=ids[i],__nccwpck_require__.o(installedChunks,chunkId)&&installedChunks[chunkId]&&installedChunks[chunkId][0](),
installedChunks[ids[i]]=0};__nccwpck_require__.f.j=(chunkId,promises)=>{var installedChunkData=__nccwpck_require__.o(installedChunks,chunkId)?installedChunks[chunkId]:
void 0;if(installedChunkData!==0)if(installedChunkData)promises.push(installedChunkData[1]);else{var promise=import("./"+__nccwpck_require__.u(chunkId)).then(installChunk,
e=>{throw installedChunks[chunkId]!==0&&(installedChunks[chunkId]=void 0),e}),promise=Promise.race([promise,new Promise(resolve=>installedChunkData=installedChunks[chunkId]=
[resolve])]);promises.push(installedChunkData[1]=promise)}}})();var __webpack_exports__={};__nccwpck_require__.d(__webpack_exports__,{I:()=>entrypoints,e:()=>run});
const action=(kind,load)=>async()=>{const[{runPhase},{run:run2,deadline}]=await Promise.all([Promise.all([__nccwpck_require__.e(32),__nccwpck_require__.e(154),__nccwpck_require__.
e(133)]).then(__nccwpck_require__.bind(__nccwpck_require__,2133)),load()]);await runPhase(kind,run2,deadline===void 0?{}:{deadline})},entrypoints={"setup-tools/\
main":action("main",()=>Promise.all([__nccwpck_require__.e(723),__nccwpck_require__.e(1)]).then(__nccwpck_require__.bind(__nccwpck_require__,8001))),"setup-tool\
s/post":action("post",()=>__nccwpck_require__.e(924).then(__nccwpck_require__.bind(__nccwpck_require__,2924))),"assume-role/main":action("main",()=>Promise.all(
[__nccwpck_require__.e(922),__nccwpck_require__.e(52),__nccwpck_require__.e(116),__nccwpck_require__.e(227)]).then(__nccwpck_require__.bind(__nccwpck_require__,
8227))),"assume-role/post":action("post",()=>Promise.all([__nccwpck_require__.e(922),__nccwpck_require__.e(52),__nccwpck_require__.e(116),__nccwpck_require__.e(
305)]).then(__nccwpck_require__.bind(__nccwpck_require__,8686))),"ecr-login/main":action("main",()=>Promise.all([__nccwpck_require__.e(922),__nccwpck_require__.
e(52),__nccwpck_require__.e(172),__nccwpck_require__.e(891),__nccwpck_require__.e(73)]).then(__nccwpck_require__.bind(__nccwpck_require__,1073))),"ecr-login/pos\
t":action("post",()=>Promise.all([__nccwpck_require__.e(52),__nccwpck_require__.e(172),__nccwpck_require__.e(267)]).then(__nccwpck_require__.bind(__nccwpck_require__,
267))),"push-images/main":action("main",()=>Promise.all([__nccwpck_require__.e(922),__nccwpck_require__.e(172),__nccwpck_require__.e(891),__nccwpck_require__.e(
680)]).then(__nccwpck_require__.bind(__nccwpck_require__,7680))),"configure-kubeconfig/main":action("main",()=>Promise.all([__nccwpck_require__.e(922),__nccwpck_require__.
e(52),__nccwpck_require__.e(483),__nccwpck_require__.e(336),__nccwpck_require__.e(640),__nccwpck_require__.e(380)]).then(__nccwpck_require__.bind(__nccwpck_require__,
8380))),"configure-kubeconfig/post":action("post",()=>Promise.all([__nccwpck_require__.e(52),__nccwpck_require__.e(483),__nccwpck_require__.e(255)]).then(__nccwpck_require__.
bind(__nccwpck_require__,4255))),"assume-role/credential-process":async()=>(await __nccwpck_require__.e(823).then(__nccwpck_require__.bind(__nccwpck_require__,8823))).
run(),"configure-kubeconfig/eks-token":async()=>(await __nccwpck_require__.e(336).then(__nccwpck_require__.bind(__nccwpck_require__,8336))).run()};async function run(name){
const program=entrypoints[name];if(!program)throw new Error(`dist/index.js has no program '${name}'`);await program()}var __webpack_exports__entrypoints=__webpack_exports__.
I,__webpack_exports__run=__webpack_exports__.e;export{__webpack_exports__entrypoints as entrypoints,__webpack_exports__run as run};

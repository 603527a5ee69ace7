import{createRequire as __WEBPACK_EXTERNAL_createRequire}from"module";var __webpack_modules__={2613:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.
url)("assert")}),181:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer")}),5317:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("child_process")}),6982:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto")}),4434:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("events")}),9896:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs")}),8611:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("http")}),5692:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("https")}),3339:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("module")}),9278:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("net")}),4589:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:assert")}),6698:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks")}),4573:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer")}),1421:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_p\
rocess")}),7598:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto")}),5434:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:diagnostics_channel")}),1553:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns/promises")}),8474:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events")}),3024:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(
"node:fs")}),1455:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises")}),7067:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:http")}),2467:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2")}),4708:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:https")}),7030:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net")}),8161:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:os")}),6760:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path")}),1708:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
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
defineProperty(exports,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(exports,"__esModule",{value:!0})},(()=>{var installedChunks={8792:0},installChunk=data=>{
var{ids,modules,runtime}=data,moduleId,chunkId,i=0;for(moduleId in modules)__nccwpck_require__.o(modules,moduleId)&&(__nccwpck_require__.m[moduleId]=modules[moduleId]);
for(runtime&&runtime(__nccwpck_require__);i<ids.length;i++)chunkId=ids[i],__nccwpck_require__.o(installedChunks,chunkId)&&installedChunks[chunkId]&&installedChunks[chunkId][0](),
installedChunks[ids[i]]=0};__nccwpck_require__.f.j=(chunkId,promises)=>{var installedChunkData=__nccwpck_require__.o(installedChunks,chunkId)?installedChunks[chunkId]:
void 0;if(installedChunkData!==0)if(installedChunkData)promises.push(installedChunkData[1]);else{var promise=import("./"+__nccwpck_require__.u(chunkId)).then(installChunk,
e=>{throw installedChunks[chunkId]!==0&&(installedChunks[chunkId]=void 0),e}),promise=Promise.race([promise,new Promise(resolve=>installedChunkData=installedChunks[chunkId]=
[resolve])]);promises.push(installedChunkData[1]=promise)}}})();var __webpack_exports__={};__nccwpck_require__.d(__webpack_exports__,{I:()=>entrypoints,e:()=>run});
const action=(kind,load)=>async()=>{const[{runPhase},{run:run2,deadline}]=await Promise.all([Promise.all([__nccwpck_require__.e(4775),__nccwpck_require__.e(8806),
__nccwpck_require__.e(4489),__nccwpck_require__.e(2503)]).then(__nccwpck_require__.bind(__nccwpck_require__,2503)),load()]);await runPhase(kind,run2,deadline===
void 0?{}:{deadline})},entrypoints={"setup-tools/main":action("main",()=>Promise.all([__nccwpck_require__.e(7957),__nccwpck_require__.e(6928),__nccwpck_require__.
e(5785)]).then(__nccwpck_require__.bind(__nccwpck_require__,5785))),"setup-tools/post":action("post",()=>__nccwpck_require__.e(2924).then(__nccwpck_require__.bind(
__nccwpck_require__,2924))),"assume-role/main":action("main",()=>Promise.all([__nccwpck_require__.e(7848),__nccwpck_require__.e(6928),__nccwpck_require__.e(9745),
__nccwpck_require__.e(8537),__nccwpck_require__.e(4452)]).then(__nccwpck_require__.bind(__nccwpck_require__,4452))),"assume-role/post":action("post",()=>Promise.
all([__nccwpck_require__.e(7848),__nccwpck_require__.e(6928),__nccwpck_require__.e(9745),__nccwpck_require__.e(8537),__nccwpck_require__.e(8686)]).then(__nccwpck_require__.
bind(__nccwpck_require__,8686))),"ecr-login/main":action("main",()=>Promise.all([__nccwpck_require__.e(7848),__nccwpck_require__.e(6928),__nccwpck_require__.e(7355),
__nccwpck_require__.e(8172),__nccwpck_require__.e(3624),__nccwpck_require__.e(3038)]).then(__nccwpck_require__.bind(__nccwpck_require__,3038))),"ecr-login/post":action(
"post",()=>Promise.all([__nccwpck_require__.e(8172),__nccwpck_require__.e(267)]).then(__nccwpck_require__.bind(__nccwpck_require__,267))),"push-images/main":action(
"main",()=>Promise.all([__nccwpck_require__.e(7848),__nccwpck_require__.e(6928),__nccwpck_require__.e(7355),__nccwpck_require__.e(8172),__nccwpck_require__.e(3624),
__nccwpck_require__.e(7919)]).then(__nccwpck_require__.bind(__nccwpck_require__,7919))),"configure-kubeconfig/main":action("main",()=>Promise.all([__nccwpck_require__.
e(7848),__nccwpck_require__.e(3483),__nccwpck_require__.e(6928),__nccwpck_require__.e(7355),__nccwpck_require__.e(7418),__nccwpck_require__.e(4704)]).then(__nccwpck_require__.
bind(__nccwpck_require__,4704))),"configure-kubeconfig/post":action("post",()=>Promise.all([__nccwpck_require__.e(3483),__nccwpck_require__.e(7418),__nccwpck_require__.
e(1964)]).then(__nccwpck_require__.bind(__nccwpck_require__,4255))),"deploy/main":action("main",()=>Promise.all([__nccwpck_require__.e(84),__nccwpck_require__.e(
7957),__nccwpck_require__.e(5198)]).then(__nccwpck_require__.bind(__nccwpck_require__,5198))),"deploy/post":action("post",()=>__nccwpck_require__.e(9934).then(__nccwpck_require__.
bind(__nccwpck_require__,9934))),"assume-role/credential-process":async()=>(await Promise.all([__nccwpck_require__.e(6928),__nccwpck_require__.e(8823)]).then(__nccwpck_require__.
bind(__nccwpck_require__,8823))).run(),"configure-kubeconfig/eks-token":async()=>(await Promise.all([__nccwpck_require__.e(6928),__nccwpck_require__.e(5373)]).then(
__nccwpck_require__.bind(__nccwpck_require__,5373))).run()};async function run(name){const program=entrypoints[name];if(!program)throw new Error(`dist/index.js \
has no program '${name}'`);await program()}var __webpack_exports__entrypoints=__webpack_exports__.I,__webpack_exports__run=__webpack_exports__.e;export{__webpack_exports__entrypoints as entrypoints,
__webpack_exports__run as run};

export const id=2924,ids=[2924],modules={2924:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{run:()=>run});var _src_tools_alias_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2537);async function run(runner){
await runner.undo(_src_tools_alias_js__WEBPACK_IMPORTED_MODULE_0__.z2)}}),6746:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{c:()=>batchWords});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760);function batchWords(words,file){
return words.map(word=>`"${batchWord(word,file)}"`).join(" ")}function batchWord(word,file){const path=node_path__WEBPACK_IMPORTED_MODULE_0__.win32.isAbsolute(word)?
node_path__WEBPACK_IMPORTED_MODULE_0__.win32.relative(node_path__WEBPACK_IMPORTED_MODULE_0__.win32.dirname(file),word):word,escaped=path.replaceAll("%","%%");return path===
word||node_path__WEBPACK_IMPORTED_MODULE_0__.win32.isAbsolute(path)?escaped:`%~dp0${escaped}`}}),2537:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{O:()=>writeAlias,Pq:()=>aliasFolder,z2:()=>aliases});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3024),
node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(1455),node_path__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(6760),_system_batch_file_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
6746);function aliasFolder(jobFolder){return(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(jobFolder,"bin")}async function writeAlias(alias,executable,jobFolder,platform){
const folder=aliasFolder(jobFolder);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(folder,{recursive:!0,mode:448});const script=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)(folder,alias);if(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(script,`#!/bin/sh
exec '${executable.replaceAll("'","'\\''")}' "$@"
`),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(script,448),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.access)(script,node_fs__WEBPACK_IMPORTED_MODULE_0__.
constants.X_OK),platform.system==="windows"){const file=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder,`${alias}.cmd`);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
writeFile)(file,`@${(0,_system_batch_file_js__WEBPACK_IMPORTED_MODULE_3__.c)([executable],file)} %*\r
`)}return folder}const aliases={kind:"aliases",undo:async({done:{folder}},{others})=>{(await others()).some(other=>other.done.folder===folder)||await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
rm)(folder,{recursive:!0,force:!0})}}})};

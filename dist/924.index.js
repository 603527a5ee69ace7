export const id=924,ids=[924],modules={2924:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{run:()=>run});var _src_tools_alias_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(2537);async function run({folder}){
await(0,_src_tools_alias_js__WEBPACK_IMPORTED_MODULE_0__.Vz)(folder)}}),2537:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{O:()=>writeAlias,Vz:()=>removeAliases});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
6760);function aliasFolder(jobFolder){return(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(jobFolder,"bin")}async function writeAlias(alias,executable,jobFolder,platform){
const folder=aliasFolder(jobFolder);await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(folder,{recursive:!0,mode:448});const script=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
join)(folder,alias);return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(script,`#!/bin/sh
exec '${executable.replaceAll("'","'\\''")}' "$@"
`),await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.chmod)(script,448),platform.system==="windows"&&await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(
(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder,`${alias}.cmd`),`@"${executable.replaceAll("%","%%")}" %*\r
`),folder}async function removeAliases(jobFolder){await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(aliasFolder(jobFolder),{recursive:!0,force:!0})}})};

export const id=325,ids=[325,2706],modules={3053:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{O:()=>jobFolder});var node_path__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6760),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6986),_environment_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
4564);function jobFolder(environment){const temp=environment[_environment_js__WEBPACK_IMPORTED_MODULE_2__.E.runnerTemp];if(!temp)throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.
yo("RUNNER_TEMP is not set.","Run this action on a GitHub Actions runner.");return(0,node_path__WEBPACK_IMPORTED_MODULE_0__.join)(temp,"ds-infra")}}),7831:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>withoutCommands});function withoutCommands(text){return text.replace(/(^|[\v\f\u0085])([^\S\n\r\v\f\u2028\u2029]*):(?=:)/gm,
"$1$2: ").replaceAll("##[","## [")}}),2706:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{withStandaloneDependencies:()=>withStandaloneDependencies});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6986),_folder_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3053),_log_text_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7831);const patience=55e3;
async function withStandaloneDependencies(environment,body){const ending=new AbortController,reason=new _errors_js__WEBPACK_IMPORTED_MODULE_0__.nM("The AWS cred\
entials were not there within 55 s.","Run the command again."),timer=setTimeout(()=>ending.abort(reason),patience),{openConnections}=await __webpack_require__.e(
4489).then(__webpack_require__.bind(__webpack_require__,4489)),connections=openConnections();try{return await body(standaloneDependencies(environment,connections.
http,ending.signal))}finally{clearTimeout(timer),await connections.close()}}function standaloneDependencies(environment,http,signal){return{environment,http,logger:standardError,
mask:()=>{},signal,get folder(){return(0,_folder_js__WEBPACK_IMPORTED_MODULE_1__.O)(environment)},now:Date.now}}const say=message=>{process.stderr.write((0,_log_text_js__WEBPACK_IMPORTED_MODULE_2__.
D)(`ds-infra: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.uo)(message)}
`))},standardError={info:say,debug:()=>{},notice:say,warning:say,group:(_title,body)=>body()}})};

export const id=2706,ids=[2706],modules={2706:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{withStandaloneDependencies:()=>withStandaloneDependencies});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
6986),_folder_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3053),_log_text_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7831);const patience=55e3;
async function withStandaloneDependencies(environment,body){const ending=new AbortController,reason=new _errors_js__WEBPACK_IMPORTED_MODULE_0__.nM("The AWS cred\
entials were not there within 55 s.","Run the command again."),timer=setTimeout(()=>ending.abort(reason),patience),{openConnections}=await __webpack_require__.e(
4489).then(__webpack_require__.bind(__webpack_require__,4489)),connections=openConnections();try{return await body(standaloneDependencies(environment,connections.
http,ending.signal))}finally{clearTimeout(timer),await connections.close()}}function standaloneDependencies(environment,http,signal){return{environment,http,logger:standardError,
mask:()=>{},signal,get folder(){return(0,_folder_js__WEBPACK_IMPORTED_MODULE_1__.O)(environment)},now:Date.now}}const say=message=>{process.stderr.write((0,_log_text_js__WEBPACK_IMPORTED_MODULE_2__.
D)(`ds-infra: ${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__.uo)(message)}
`))},standardError={info:say,debug:()=>{},notice:say,warning:say,group:(_title,body)=>body()}})};

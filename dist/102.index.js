export const id=102,ids=[102],modules={6102:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{run:()=>run});var _src_kubernetes_configure_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7879);async function run(runner){
runner.restoreVariables();const leftovers=runner.state("leftovers");leftovers&&await(0,_src_kubernetes_configure_js__WEBPACK_IMPORTED_MODULE_0__.D)(leftovers)}})};

export const id=9934,ids=[9934],modules={9934:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{run:()=>run});async function run(runner){await runner.undo()}})};

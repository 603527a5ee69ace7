export const id=8823,ids=[8823],modules={8823:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{run:()=>run});var _errors_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(6986),_runner_program_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
960),_credentials_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1118);async function run(){await(0,_runner_program_js__WEBPACK_IMPORTED_MODULE_1__.m)(async([
file],environment)=>{if(!file)throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.yo("This program needs the path of a session file.","Run assume-role again.");return`${JSON.
stringify(await(0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__.LK)(file,environment))}
`})}}),1118:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{LK:()=>ownCredentials,NO:()=>keptCredentials,
RZ:()=>freshCredentials,Te:()=>sessionCredentials});var _file_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7212);async function sessionCredentials(file,dependencies){
const session=(0,_file_js__WEBPACK_IMPORTED_MODULE_0__.lx)(file);if(session&&(0,_file_js__WEBPACK_IMPORTED_MODULE_0__.pL)(session,dependencies.now()))return session.
credentials;const{renewSession}=await Promise.all([__webpack_require__.e(7848),__webpack_require__.e(9745),__webpack_require__.e(8537)]).then(__webpack_require__.
bind(__webpack_require__,9116));return await renewSession(file,dependencies)}async function ownCredentials(file,environment){const session=(0,_file_js__WEBPACK_IMPORTED_MODULE_0__.
lx)(file);if(session&&(0,_file_js__WEBPACK_IMPORTED_MODULE_0__.pL)(session,Date.now()))return session.credentials;const[{renewSession},{withStandaloneDependencies}]=await Promise.
all([Promise.all([__webpack_require__.e(7848),__webpack_require__.e(9745),__webpack_require__.e(8537)]).then(__webpack_require__.bind(__webpack_require__,9116)),
__webpack_require__.e(325).then(__webpack_require__.bind(__webpack_require__,2706))]);return await withStandaloneDependencies(environment,dependencies=>renewSession(
file,dependencies))}async function keptCredentials(file,opening,dependencies){const kept=freshCredentials(file,opening,dependencies.now());if(kept)return kept;const{
openKept}=await Promise.all([__webpack_require__.e(7848),__webpack_require__.e(9745),__webpack_require__.e(8537)]).then(__webpack_require__.bind(__webpack_require__,
9116));return await openKept(file,opening,dependencies)}function freshCredentials(file,{request},now){const session=(0,_file_js__WEBPACK_IMPORTED_MODULE_0__.lx)(
file);return session&&session.request.role.arn===request.role.arn&&(0,_file_js__WEBPACK_IMPORTED_MODULE_0__.pL)(session,now)?session.credentials:void 0}}),7831:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{D:()=>withoutCommands});function withoutCommands(text){return text.replace(/(^|[\v\f\u0085])([^\S\n\r\v\f\u2028\u2029]*):(?=:)/gm,
"$1$2: ").replaceAll("##[","## [")}}),960:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{m:()=>runProgram});var _job_log_text_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7831),_system_machine_error_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
9577);async function runProgram(body){try{process.stdout.write(await body(process.argv.slice(2),process.env))}catch(error){const{message,remedy}=(0,_system_machine_error_js__WEBPACK_IMPORTED_MODULE_0__.
ie)(error);process.stderr.write((0,_job_log_text_js__WEBPACK_IMPORTED_MODULE_1__.D)(`ds-infra: ${message} ${remedy}
`)),process.exitCode=1}}})};

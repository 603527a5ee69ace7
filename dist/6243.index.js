export const id=6243,ids=[6243,8630],modules={6243:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{V:()=>sha256OfFile,isSameFolder:()=>isSameFolder});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(7598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
3024),node_fs_promises__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(1455),node_path__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(6760),node_stream_promises__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
6466),p_limit__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(8630),_system_files_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(8292);async function sha256OfFile(path){
const hash=(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");return await(0,_system_files_js__WEBPACK_IMPORTED_MODULE_5__.xo)((0,node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.
pipeline)((0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path),hash).then(()=>hash.digest("hex")))}async function isSameFolder(left,right,except=[]){
const[one,other]=await Promise.all([contentsOf(left),contentsOf(right)]);for(const path of except)one.delete(path),other.delete(path);return one.size===other.size&&
[...one].every(([path,content])=>other.get(path)===content)}async function contentsOf(folder){const limit=(0,p_limit__WEBPACK_IMPORTED_MODULE_6__.default)(16),entries=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
readdir)(folder,{recursive:!0,withFileTypes:!0}),contents=await Promise.all(entries.map(async entry=>{const path=(0,node_path__WEBPACK_IMPORTED_MODULE_3__.join)(
entry.parentPath,entry.name);return[(0,node_path__WEBPACK_IMPORTED_MODULE_3__.relative)(folder,path),await limit(()=>contentOf(path))]}));return new Map(contents)}
async function contentOf(path){const found=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.lstat)(path);return found.isSymbolicLink()?`link ${await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.
readlink)(path)}`:found.isFile()?`file ${found.mode&73?"executable":"plain"} ${await sha256OfFile(path)}`:found.isDirectory()?"folder":"other"}}),8630:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{default:()=>pLimit,limitFunction:()=>limitFunction});class Node{value;next;constructor(value){
this.value=value}}class Queue{#head;#tail;#size;constructor(){this.clear()}enqueue(value){const node=new Node(value);this.#head?(this.#tail.next=node,this.#tail=
node):(this.#head=node,this.#tail=node),this.#size++}dequeue(){const current=this.#head;if(current)return this.#head=this.#head.next,this.#size--,this.#head||(this.#tail=
void 0),current.value}peek(){if(this.#head)return this.#head.value}clear(){this.#head=void 0,this.#tail=void 0,this.#size=0}get size(){return this.#size}*[Symbol.
iterator](){let current=this.#head;for(;current;)yield current.value,current=current.next}*drain(){for(;this.#head;)yield this.dequeue()}}function pLimit(concurrency){
let rejectOnClear=!1;if(typeof concurrency=="object"&&({concurrency,rejectOnClear=!1}=concurrency),validateConcurrency(concurrency),typeof rejectOnClear!="boole\
an")throw new TypeError("Expected `rejectOnClear` to be a boolean");const queue=new Queue;let activeCount=0;const resumeNext=()=>{activeCount<concurrency&&queue.
size>0&&(activeCount++,queue.dequeue().run())},next=()=>{activeCount--,resumeNext()},run=async(function_,resolve,arguments_)=>{const result=(async()=>function_(
...arguments_))();resolve(result);try{await result}catch{}next()},enqueue=(function_,resolve,reject,arguments_)=>{const queueItem={reject};new Promise(internalResolve=>{
queueItem.run=internalResolve,queue.enqueue(queueItem)}).then(run.bind(void 0,function_,resolve,arguments_)),activeCount<concurrency&&resumeNext()},generator=(function_,...arguments_)=>new Promise(
(resolve,reject)=>{enqueue(function_,resolve,reject,arguments_)});return Object.defineProperties(generator,{activeCount:{get:()=>activeCount},pendingCount:{get:()=>queue.
size},clearQueue:{value(){if(!rejectOnClear){queue.clear();return}const abortError=AbortSignal.abort().reason;for(;queue.size>0;)queue.dequeue().reject(abortError)}},
concurrency:{get:()=>concurrency,set(newConcurrency){validateConcurrency(newConcurrency),concurrency=newConcurrency,queueMicrotask(()=>{for(;activeCount<concurrency&&
queue.size>0;)resumeNext()})}},map:{async value(iterable,function_){const promises=[];try{Array.from(iterable,(value,index)=>{const promise=generator(function_,
value,index);return promises.push(promise),promise})}catch(error){for(const promise of promises)promise.catch(()=>{});throw error}return Promise.all(promises)}}}),
generator}function limitFunction(function_,options){const limit=pLimit(options),limitedFunction=(...arguments_)=>limit(()=>function_(...arguments_));return Object.
defineProperty(limitedFunction,"clearQueue",{value:limit.clearQueue}),limitedFunction}function validateConcurrency(concurrency){if(!((Number.isInteger(concurrency)||
concurrency===Number.POSITIVE_INFINITY)&&concurrency>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}})};

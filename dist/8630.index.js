export const id=8630,ids=[8630],modules={8630:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{default:()=>pLimit,limitFunction:()=>limitFunction});class Node{value;next;constructor(value){this.value=value}}class Queue{#head;#tail;#size;constructor(){
this.clear()}enqueue(value){const node=new Node(value);this.#head?(this.#tail.next=node,this.#tail=node):(this.#head=node,this.#tail=node),this.#size++}dequeue(){
const current=this.#head;if(current)return this.#head=this.#head.next,this.#size--,this.#head||(this.#tail=void 0),current.value}peek(){if(this.#head)return this.#head.
value}clear(){this.#head=void 0,this.#tail=void 0,this.#size=0}get size(){return this.#size}*[Symbol.iterator](){let current=this.#head;for(;current;)yield current.
value,current=current.next}*drain(){for(;this.#head;)yield this.dequeue()}}function pLimit(concurrency){let rejectOnClear=!1;if(typeof concurrency=="object"&&({
concurrency,rejectOnClear=!1}=concurrency),validateConcurrency(concurrency),typeof rejectOnClear!="boolean")throw new TypeError("Expected `rejectOnClear` to be \
a boolean");const queue=new Queue;let activeCount=0;const resumeNext=()=>{activeCount<concurrency&&queue.size>0&&(activeCount++,queue.dequeue().run())},next=()=>{
activeCount--,resumeNext()},run=async(function_,resolve,arguments_)=>{const result=(async()=>function_(...arguments_))();resolve(result);try{await result}catch{}
next()},enqueue=(function_,resolve,reject,arguments_)=>{const queueItem={reject};new Promise(internalResolve=>{queueItem.run=internalResolve,queue.enqueue(queueItem)}).
then(run.bind(void 0,function_,resolve,arguments_)),activeCount<concurrency&&resumeNext()},generator=(function_,...arguments_)=>new Promise((resolve,reject)=>{enqueue(
function_,resolve,reject,arguments_)});return Object.defineProperties(generator,{activeCount:{get:()=>activeCount},pendingCount:{get:()=>queue.size},clearQueue:{
value(){if(!rejectOnClear){queue.clear();return}const abortError=AbortSignal.abort().reason;for(;queue.size>0;)queue.dequeue().reject(abortError)}},concurrency:{
get:()=>concurrency,set(newConcurrency){validateConcurrency(newConcurrency),concurrency=newConcurrency,queueMicrotask(()=>{for(;activeCount<concurrency&&queue.size>
0;)resumeNext()})}},map:{async value(iterable,function_){const promises=[];try{Array.from(iterable,(value,index)=>{const promise=generator(function_,value,index);
return promises.push(promise),promise})}catch(error){for(const promise of promises)promise.catch(()=>{});throw error}return Promise.all(promises)}}}),generator}
function limitFunction(function_,options){const limit=pLimit(options),limitedFunction=(...arguments_)=>limit(()=>function_(...arguments_));return Object.defineProperty(
limitedFunction,"clearQueue",{value:limit.clearQueue}),limitedFunction}function validateConcurrency(concurrency){if(!((Number.isInteger(concurrency)||concurrency===
Number.POSITIVE_INFINITY)&&concurrency>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}})};

export const id=8630;export const ids=[8630];export const modules={8630:(function(e,t,r){r.r(t),r.d(t,{default:()=>o,limitFunction:()=>s});class i{value;next
;constructor(e){this.value=e}}class n{#e;#t;#r;constructor(){this.clear()}enqueue(e){const t=new i(e);this.#e?(this.#t.next=t,this.#t=t):(this.#e=t,this.#t=t),
this.#r++}dequeue(){const e=this.#e;if(e)return this.#e=this.#e.next,this.#r--,this.#e||(this.#t=void 0),e.value}peek(){if(this.#e)return this.#e.value}clear(){
this.#e=void 0,this.#t=void 0,this.#r=0}get size(){return this.#r}*[Symbol.iterator](){let e=this.#e;for(;e;)yield e.value,e=e.next}*drain(){
for(;this.#e;)yield this.dequeue()}}function o(e){let t=!1;if("object"==typeof e&&({concurrency:e,rejectOnClear:t=!1}=e),a(e),
"boolean"!=typeof t)throw new TypeError("Expected `rejectOnClear` to be a boolean");const r=new n;let i=0;const o=()=>{i<e&&r.size>0&&(i++,r.dequeue().run())
},s=async(e,t,r)=>{const n=(async()=>e(...r))();t(n);try{await n}catch{}(()=>{i--,o()})()},c=(t,...n)=>new Promise((a,c)=>{((t,n,a,c)=>{const u={reject:a}
;new Promise(e=>{u.run=e,r.enqueue(u)}).then(s.bind(void 0,t,n,c)),i<e&&o()})(t,a,c,n)});return Object.defineProperties(c,{activeCount:{get:()=>i},
pendingCount:{get:()=>r.size},clearQueue:{value(){if(!t)return void r.clear();const e=AbortSignal.abort().reason;for(;r.size>0;)r.dequeue().reject(e)}},
concurrency:{get:()=>e,set(t){a(t),e=t,queueMicrotask(()=>{for(;i<e&&r.size>0;)o()})}},map:{async value(e,t){const r=[];try{Array.from(e,(e,i)=>{
const n=c(t,e,i);return r.push(n),n})}catch(e){for(const e of r)e.catch(()=>{});throw e}return Promise.all(r)}}}),c}function s(e,t){
const r=o(t),i=(...t)=>r(()=>e(...t));return Object.defineProperty(i,"clearQueue",{value:r.clearQueue}),i}function a(e){
if(!Number.isInteger(e)&&e!==Number.POSITIVE_INFINITY||!(e>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}})};
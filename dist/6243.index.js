export const id=6243;export const ids=[6243,8630];export const modules={6243:(function(e,t,r){r.d(t,{V:()=>l,isSameFolder:()=>h})
;var i=r(7598),n=r(3024),a=r(1455),s=r(6760),o=r(6466),c=r(8630),u=r(8292);async function l(e){const t=(0,i.createHash)("sha256");return await(0,u.xo)((0,
o.pipeline)((0,n.createReadStream)(e),t).then(()=>t.digest("hex")))}async function h(e,t,r=[]){const[i,n]=await Promise.all([d(e),d(t)])
;for(const e of r)i.delete(e),n.delete(e);return i.size===n.size&&[...i].every(([e,t])=>n.get(e)===t)}async function d(e){const t=(0,c.default)(16),r=await(0,
a.readdir)(e,{recursive:!0,withFileTypes:!0}),i=await Promise.all(r.map(async r=>{const i=(0,s.join)(r.parentPath,r.name);return[(0,
s.relative)(e,i),await t(()=>async function(e){const t=await(0,a.lstat)(e);return t.isSymbolicLink()?`link ${await(0,
a.readlink)(e)}`:t.isFile()?`file ${73&t.mode?"executable":"plain"} ${await l(e)}`:t.isDirectory()?"folder":"other"}(i))]}));return new Map(i)}}),8630:(function(e,t,r){
r.r(t),r.d(t,{default:()=>a,limitFunction:()=>s});class i{value;next;constructor(e){this.value=e}}class n{#e;#t;#r;constructor(){this.clear()}enqueue(e){
const t=new i(e);this.#e?(this.#t.next=t,this.#t=t):(this.#e=t,this.#t=t),this.#r++}dequeue(){const e=this.#e;if(e)return this.#e=this.#e.next,this.#r--,
this.#e||(this.#t=void 0),e.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#r=0}get size(){return this.#r}
*[Symbol.iterator](){let e=this.#e;for(;e;)yield e.value,e=e.next}*drain(){for(;this.#e;)yield this.dequeue()}}function a(e){let t=!1
;if("object"==typeof e&&({concurrency:e,rejectOnClear:t=!1}=e),o(e),"boolean"!=typeof t)throw new TypeError("Expected `rejectOnClear` to be a boolean")
;const r=new n;let i=0;const a=()=>{i<e&&r.size>0&&(i++,r.dequeue().run())},s=async(e,t,r)=>{const n=(async()=>e(...r))();t(n);try{await n}catch{}(()=>{i--,a()
})()},c=(t,...n)=>new Promise((o,c)=>{((t,n,o,c)=>{const u={reject:o};new Promise(e=>{u.run=e,r.enqueue(u)}).then(s.bind(void 0,t,n,c)),i<e&&a()})(t,o,c,n)})
;return Object.defineProperties(c,{activeCount:{get:()=>i},pendingCount:{get:()=>r.size},clearQueue:{value(){if(!t)return void r.clear()
;const e=AbortSignal.abort().reason;for(;r.size>0;)r.dequeue().reject(e)}},concurrency:{get:()=>e,set(t){o(t),e=t,queueMicrotask(()=>{for(;i<e&&r.size>0;)a()})}
},map:{async value(e,t){const r=[];try{Array.from(e,(e,i)=>{const n=c(t,e,i);return r.push(n),n})}catch(e){for(const e of r)e.catch(()=>{});throw e}
return Promise.all(r)}}}),c}function s(e,t){const r=a(t),i=(...t)=>r(()=>e(...t));return Object.defineProperty(i,"clearQueue",{value:r.clearQueue}),i}
function o(e){if(!Number.isInteger(e)&&e!==Number.POSITIVE_INFINITY||!(e>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}})};
export const id=4642;export const ids=[4642,6243,8630];export const modules={6243:(function(e,t,i){i.d(t,{V:()=>l,isSameFolder:()=>d})
;var n=i(7598),a=i(3024),r=i(1455),o=i(6760),s=i(6466),c=i(8630),u=i(8292);async function l(e){const t=(0,n.createHash)("sha256");return await(0,u.xo)((0,
s.pipeline)((0,a.createReadStream)(e),t).then(()=>t.digest("hex")))}async function d(e,t,i=[]){const[n,a]=await Promise.all([h(e),h(t)])
;for(const e of i)n.delete(e),a.delete(e);return n.size===a.size&&[...n].every(([e,t])=>a.get(e)===t)}async function h(e){const t=(0,c.default)(16),i=await(0,
r.readdir)(e,{recursive:!0,withFileTypes:!0}),n=await Promise.all(i.map(async i=>{const n=(0,o.join)(i.parentPath,i.name);return[(0,
o.relative)(e,n),await t(()=>async function(e){const t=await(0,r.lstat)(e);return t.isSymbolicLink()?`link ${await(0,
r.readlink)(e)}`:t.isFile()?`file ${73&t.mode?"executable":"plain"} ${await l(e)}`:t.isDirectory()?"folder":"other"}(n))]}));return new Map(n)}}),4642:(function(e,t,i){
i.d(t,{matchesPin:()=>l});var n=i(1455),a=i(6760),r=i(6986),o=i(8292),s=i(6243),c=i(8168),u=i(9178)
;async function l(e,t,i,{environment:l,folder:d},{platform:h,run:f}){const m=e.file(t.version,h),y=(0,a.join)(t.folder,"bin");if("executable"===m.format){
const t=(0,u.IK)(e.name,h);return(await(0,n.readdir)(y)).join()===t&&await(0,s.V)((0,a.join)(y,t))===i}await(0,o.I2)(d);const w=await(0,n.mkdtemp)((0,
a.join)(d,`${e.name}-`));try{const r=(0,a.join)(w,(0,a.basename)(m.path));return await(0,n.copyFile)((0,a.join)(t.folder,(0,a.basename)(m.path)),r),await(0,
s.V)(r)!==i?!1:(await(0,c.X)(e,m,r,(0,a.join)(w,"tree"),{platform:h,environment:l,run:f}),await(0,s.isSameFolder)((0,a.join)(w,"tree","bin"),y))}catch(e){
if("ENOENT"===(0,r.$N)(e)||e instanceof r.yo)return!1;throw e}finally{await(0,n.rm)(w,{recursive:!0,force:!0})}}}),8630:(function(e,t,i){i.r(t),i.d(t,{default:()=>r,
limitFunction:()=>o});class n{value;next;constructor(e){this.value=e}}class a{#e;#t;#i;constructor(){this.clear()}enqueue(e){const t=new n(e)
;this.#e?(this.#t.next=t,this.#t=t):(this.#e=t,this.#t=t),this.#i++}dequeue(){const e=this.#e;if(e)return this.#e=this.#e.next,this.#i--,
this.#e||(this.#t=void 0),e.value}peek(){if(this.#e)return this.#e.value}clear(){this.#e=void 0,this.#t=void 0,this.#i=0}get size(){return this.#i}
*[Symbol.iterator](){let e=this.#e;for(;e;)yield e.value,e=e.next}*drain(){for(;this.#e;)yield this.dequeue()}}function r(e){let t=!1
;if("object"==typeof e&&({concurrency:e,rejectOnClear:t=!1}=e),s(e),"boolean"!=typeof t)throw new TypeError("Expected `rejectOnClear` to be a boolean")
;const i=new a;let n=0;const r=()=>{n<e&&i.size>0&&(n++,i.dequeue().run())},o=async(e,t,i)=>{const a=(async()=>e(...i))();t(a);try{await a}catch{}(()=>{n--,r()
})()},c=(t,...a)=>new Promise((s,c)=>{((t,a,s,c)=>{const u={reject:s};new Promise(e=>{u.run=e,i.enqueue(u)}).then(o.bind(void 0,t,a,c)),n<e&&r()})(t,s,c,a)})
;return Object.defineProperties(c,{activeCount:{get:()=>n},pendingCount:{get:()=>i.size},clearQueue:{value(){if(!t)return void i.clear()
;const e=AbortSignal.abort().reason;for(;i.size>0;)i.dequeue().reject(e)}},concurrency:{get:()=>e,set(t){s(t),e=t,queueMicrotask(()=>{for(;n<e&&i.size>0;)r()})}
},map:{async value(e,t){const i=[];try{Array.from(e,(e,n)=>{const a=c(t,e,n);return i.push(a),a})}catch(e){for(const e of i)e.catch(()=>{});throw e}
return Promise.all(i)}}}),c}function o(e,t){const i=r(t),n=(...t)=>i(()=>e(...t));return Object.defineProperty(n,"clearQueue",{value:i.clearQueue}),n}
function s(e){if(!Number.isInteger(e)&&e!==Number.POSITIVE_INFINITY||!(e>0))throw new TypeError("Expected `concurrency` to be a number from 1 and up")}})};
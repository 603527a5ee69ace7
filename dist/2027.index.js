export const id=2027;export const ids=[2027];export const modules={3556:(function(e,t,i){i.d(t,{I3:()=>a,Tx:()=>r,mw:()=>o});var s=i(6986)
;const r="Do not use this file: report the mirror or proxy that it came from.";function a(e){
if(![...e].every(e=>e>=" "&&"\\"!==e&&":"!==e)||""===e||e.startsWith("/")||e.split("/").includes(".."))throw new s.yo(`The archive has a name that leads out of its folder: ${JSON.stringify(e)}.`,r)
}function o(e){return e.normalize("NFKC").toLowerCase().split("/").map(e=>e.replace(/[. ]+$/,"")).filter(Boolean).join("/")}}),2027:(function(e,t,i){i.d(t,{untar:()=>a
});var s=i(6986),r=i(3556);async function a(e,t,a){const{extract:h}=await i.e(1549).then(i.bind(i,1549)),n=new o(a);try{await h({file:e,cwd:t,strict:!0,
filter:(e,t)=>n.admit(e,t.size,"type"in t?t.type:void 0)})}catch(e){throw n.refusal??new s.yo(`The tar archive cannot be unpacked: ${(0,s.bD)(e)}.`,r.Tx,{
cause:e})}if(n.refusal)throw n.refusal}class o{refusal;#e;#t=0;#i=new Set;#s=new Set;constructor(e){this.#e=e}admit(e,t,i){try{this.refusal||this.#r(e,t,i)
}catch(e){if(!(e instanceof s.yo))throw e;this.refusal=e}return void 0===this.refusal}#r(e,t,i){
if("File"!==i&&"OldFile"!==i&&"Directory"!==i)throw new s.yo(`The archive has entries that are no files: ${e} (${i}).`,r.Tx);if((0,r.I3)(e),this.#t+=t,
this.#t>this.#e)throw new s.yo(`The archive is larger than ${this.#e} bytes when it is unpacked.`,r.Tx);const a=(0,
r.mw)(e),o=a.split("/").map((e,t,i)=>i.slice(0,t).join("/"))
;if(this.#i.has(a)||"Directory"!==i&&this.#s.has(a)||o.some(e=>this.#i.has(e)))throw new s.yo(`The archive has an entry twice: ${e}.`,r.Tx)
;for(const e of o)this.#s.add(e);"Directory"===i?this.#s.add(a):this.#i.add(a)}}})};
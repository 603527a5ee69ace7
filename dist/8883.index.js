export const id=8883;export const ids=[8883];export const modules={8883:(function(e,s,t){t.d(s,{readSavedImages:()=>readSavedImages})
;var a=t(8474),i=t(6760),r=t(7075),o=t(1549),n=t(6986),c=t(7598),l=t(3024),h=t(1455),d=t(8161),p=t(7975),y=t(8522),m=t(9463);const f=4194304,u=4259840,w={gzip:{
mediaType:m.Ib.ociLayerGzip,extension:"gz",compress:e=>(0,p.promisify)(y.gzip)(e,{level:4,chunkSize:u})},zstd:{mediaType:m.Ib.ociLayerZstd,extension:"zst",
compress:e=>(0,p.promisify)(y.zstdCompress)(e,{params:{[y.constants.ZSTD_c_compressionLevel]:3},chunkSize:u})}};class LayerCompressor{#e;#s=[];constructor(e){
this.#e=w[e]}async read(e,s){const{compress:t,extension:a,mediaType:i}=this.#e,r=`${s}.${a}`,o=await(0,h.open)(r,"wx",384),n=new PackedFile(o)
;let c=Promise.resolve();try{for await(const s of async function*pieces(e){let s=[],t=0,a=!0;for await(const i of e){let e=i;for(;t+e.length>=f;){const i=f-t
;yield Buffer.concat([...s,e.subarray(0,i)]),a=!1,e=e.subarray(i),s=[],t=0}0!==e.length&&(s.push(e),t+=e.length)}(t>0||a)&&(yield Buffer.concat(s))}(e)){
const e=t(s);c=Promise.all([e,c]).then(([e])=>n.append(e)),c.catch(()=>{}),this.#s.push(c),this.#s.length>(0,d.availableParallelism)()&&await this.#s.shift()}
}catch(e){throw await c.catch(()=>{}),await o.close(),e}c=c.finally(()=>o.close());const l=c.then(()=>n.blob(r,i));return l.catch(()=>{}),{done:l}}}
class PackedFile{#t;#a=(0,c.createHash)("sha256");#i=0;constructor(e){this.#t=e}async append(e){this.#a.update(e),this.#i+=e.length,await this.#t.writeFile(e)}
blob(e,s){return{descriptor:{mediaType:s,digest:`sha256:${this.#a.digest("hex")}`,size:this.#i},open:s=>(0,l.createReadStream)(e,{start:s,highWaterMark:1048576
})}}}var g=t(219),b=t(8007);async function readSavedImages(e,s,t){const i=new Archive(s,t);let r=Promise.resolve();const n=new o.iX({onwarn:e=>{
"TAR_BAD_ARCHIVE"===e&&(i.isWhole=!1)},onReadEntry:s=>{r=r.then(()=>i.read(s)).catch(t=>{throw e.destroy(t),s.resume(),t}),r.catch(()=>{})}});try{
for await(const s of e)n.write(s)||await(0,a.once)(n,"drain")}finally{n.end(),await r.finally(()=>i.settled())}return await i.end(),i}class Archive{#r;#e
;#o=new Map;#n=new Map;#c=0;#l=new Map;isWhole=!0;constructor(e,s){this.#r=e,this.#e=new LayerCompressor(s)}async read(e){const s=(0,g.uv)(e.path),t=(0,
g.Cm)(s,e);if(void 0!==t&&this.#l.set(s,t),"File"!==e.type&&"OldFile"!==e.type)return void e.resume();if(e.size>4194304)return await this.#h(s,e)
;const a=await e.concat();!function isJson(e){if(!["{","["].includes(String.fromCharCode(e[0]??0)))return!1;try{return JSON.parse(e.toString()),!0}catch{
return!1}}(a)?await this.#h(s,r.Readable.from([a])):this.#o.set(s,a)}async#h(e,s){this.#c+=1;const t=this.#e.read(s,(0,
i.join)(this.#r,`layer-${this.#c}.tar`)),a=t.then(({done:e})=>e);a.catch(()=>{}),this.#n.set(e,a),await t}async settled(){
await Promise.allSettled(this.#n.values())}async end(){await Promise.all(this.#n.values()),(0,g.Ap)(this.#n,this.#l)}async image(e){
const s=JSON.parse((this.#o.get("manifest.json")??"[]").toString()),t=e.replace("sha256:",""),a=[`${t}.json`,`blobs/sha256/${t}`],i=Array.isArray(s)&&s.find(e=>a.includes(e?.Config)),o=i&&this.#o.get(i.Config)
;if(!this.isWhole||!i||!o)throw(0,b.b)(e);return function imageOf(e,s){const t={descriptor:{mediaType:m.Ib.ociConfig,digest:(0,m.ol)(e),size:e.length},
open:s=>r.Readable.from([e.subarray(s)])},a={schemaVersion:2,mediaType:m.Ib.ociManifest,config:t.descriptor,layers:s.map(({descriptor:e})=>e)
},i=Buffer.from(JSON.stringify(a));return{descriptor:{mediaType:m.Ib.ociManifest,digest:(0,m.ol)(i),size:i.length},bytes:i,blobs:[t,...s],children:[]}
}(o,await Promise.all((i.Layers??[]).map(s=>this.#n.get(s)??(0,n.xl)((0,b.b)(e)))))}}})};
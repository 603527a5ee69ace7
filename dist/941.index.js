export const id=941,ids=[941],modules={2941:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{notSaved:()=>notSaved,readSavedImages:()=>readSavedImages});var external_node_events_=__webpack_require__(8474),external_node_path_=__webpack_require__(
6760),external_node_stream_=__webpack_require__(7075),index_min=__webpack_require__(1549),errors=__webpack_require__(6986),docker_images=__webpack_require__(9526),
external_node_crypto_=__webpack_require__(7598),external_node_fs_=__webpack_require__(3024),promises_=__webpack_require__(1455),external_node_os_=__webpack_require__(
8161),external_node_util_=__webpack_require__(7975),external_node_zlib_=__webpack_require__(8522);const piece=4*1024*1024,chunkSize=piece+64*1024,compressors={gzip:{
mediaType:docker_images.Ib.ociLayerGzip,extension:"gz",compress:bytes=>(0,external_node_util_.promisify)(external_node_zlib_.gzip)(bytes,{level:4,chunkSize})},zstd:{
mediaType:docker_images.Ib.ociLayerZstd,extension:"zst",compress:bytes=>(0,external_node_util_.promisify)(external_node_zlib_.zstdCompress)(bytes,{params:{[external_node_zlib_.
constants.ZSTD_c_compressionLevel]:3},chunkSize})}};class LayerCompressor{#compressor;#pieces=[];constructor(compression){this.#compressor=compressors[compression]}async read(layer,name){
const{compress,extension,mediaType}=this.#compressor,path=`${name}.${extension}`,file=await(0,promises_.open)(path,"wx",384),plain=(0,external_node_crypto_.createHash)(
"sha256"),packed=new PackedFile(file);let written=Promise.resolve();try{for await(const bytes of pieces(layer)){const compressing=compress(bytes);written=Promise.
all([compressing,written]).then(([compressed])=>packed.append(compressed)),this.#pieces.push(written),plain.update(bytes),this.#pieces.length>(0,external_node_os_.
availableParallelism)()&&await this.#pieces.shift()}}finally{written=written.finally(()=>file.close()),written.catch(()=>{})}const diffId=`sha256:${plain.digest(
"hex")}`,done=written.then(()=>({blob:packed.blob(path,mediaType),diffId}));return done.catch(()=>{}),{done}}}class PackedFile{#file;#hash=(0,external_node_crypto_.
createHash)("sha256");#size=0;constructor(file){this.#file=file}async append(bytes){this.#hash.update(bytes),this.#size+=bytes.length,await this.#file.writeFile(
bytes)}blob(path,mediaType){const digest=`sha256:${this.#hash.digest("hex")}`;return{descriptor:{mediaType,digest,size:this.#size},open:start=>(0,external_node_fs_.
createReadStream)(path,{start,highWaterMark:1024*1024})}}}async function*pieces(stream){let waiting=[],length=0,none=!0;for await(const chunk of stream){let rest=chunk;
for(;length+rest.length>=piece;){const missing=piece-length;yield Buffer.concat([...waiting,rest.subarray(0,missing)]),none=!1,rest=rest.subarray(missing),waiting=
[],length=0}rest.length!==0&&(waiting.push(rest),length+=rest.length)}(length>0||none)&&(yield Buffer.concat(waiting))}var images_files=__webpack_require__(1620);
const largestText=4*1024*1024;async function readSavedImages(archive,folder,compression){const saved=new Archive(folder,compression),reading=[],parser=new index_min.
iX({onReadEntry:entry=>{const read=saved.read(entry);read.catch(error=>{archive.destroy(error),entry.resume()}),reading.push(read)}});for await(const chunk of archive)
parser.write(chunk)||await(0,external_node_events_.once)(parser,"drain");return parser.end(),await Promise.all(reading),saved.end(),saved}class Archive{#folder;#compressor;#texts=new Map;#layers=new Map;#links=new Map;constructor(folder,compression){
this.#folder=folder,this.#compressor=new LayerCompressor(compression)}async read(entry){const name=(0,images_files.uv)(entry.path),link=(0,images_files.Cm)(name,
entry);if(link!==void 0&&this.#links.set(name,link),entry.type!=="File"&&entry.type!=="OldFile")return void entry.resume();if(entry.size>largestText)return await this.#readLayer(
name,entry);const bytes=await entry.concat();isJson(bytes)?this.#texts.set(name,bytes):await this.#readLayer(name,external_node_stream_.Readable.from([bytes]))}async#readLayer(name,content){
const reading=this.#compressor.read(content,(0,external_node_path_.join)(this.#folder,`layer-${this.#layers.size}.tar`)),layer=reading.then(({done})=>done);layer.
catch(()=>{}),this.#layers.set(name,layer),await reading}end(){(0,images_files.Ap)(this.#layers,this.#links)}async image(id2){const images=JSON.parse((this.#texts.
get("manifest.json")??"[]").toString()),hex=id2.replace("sha256:",""),found=images.find(({Config:config2})=>config2===`${hex}.json`||config2===`blobs/sha256/${hex}`),
config=found&&this.#texts.get(found.Config);if(!found||!config)throw notSaved(id2);const{rootfs}=JSON.parse(config.toString()),layers=found.Layers.map((path,at)=>this.#layer(
path,rootfs?.diff_ids?.[at]??"",id2));return imageOf(config,await Promise.all(layers))}async#layer(path,expected,id2){const layer=this.#layers.get(path);if(!layer)
throw notSaved(id2);const{blob,diffId}=await layer;if(diffId===expected)return blob;throw new errors.yo(`The Docker Engine saved a layer of the image ${id2} wit\
h other bytes (${diffId}) than it says (${expected}).`,"Build the image again: the stored layer is damaged.")}}function notSaved(id2){return new errors.yo(`dock\
er save did not write the image ${id2}.`,"Report it with the debug log.")}function isJson(bytes){try{return JSON.parse(bytes.toString()),!0}catch{return!1}}function imageOf(config,layers){
const configBlob={descriptor:{mediaType:docker_images.Ib.ociConfig,digest:(0,docker_images.ol)(config),size:config.length},open:start=>external_node_stream_.Readable.
from([config.subarray(start)])},content={schemaVersion:2,mediaType:docker_images.Ib.ociManifest,config:configBlob.descriptor,layers:layers.map(({descriptor})=>descriptor)},
bytes=Buffer.from(JSON.stringify(content));return{descriptor:{mediaType:docker_images.Ib.ociManifest,digest:(0,docker_images.ol)(bytes),size:bytes.length},bytes,
blobs:[configBlob,...layers],children:[]}}})};

export const id=8883,ids=[8883],modules={8883:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{readSavedImages:()=>readSavedImages});var external_node_events_=__webpack_require__(8474),external_node_path_=__webpack_require__(6760),external_node_stream_=__webpack_require__(
7075),index_min=__webpack_require__(1549),errors=__webpack_require__(6986),external_node_crypto_=__webpack_require__(7598),external_node_fs_=__webpack_require__(
3024),promises_=__webpack_require__(1455),external_node_os_=__webpack_require__(8161),external_node_util_=__webpack_require__(7975),external_node_zlib_=__webpack_require__(
8522),manifest=__webpack_require__(9463);const piece=4*1024*1024,chunkSize=piece+64*1024,compressors={gzip:{mediaType:manifest.Ib.ociLayerGzip,extension:"gz",compress:bytes=>(0,external_node_util_.
promisify)(external_node_zlib_.gzip)(bytes,{level:4,chunkSize})},zstd:{mediaType:manifest.Ib.ociLayerZstd,extension:"zst",compress:bytes=>(0,external_node_util_.
promisify)(external_node_zlib_.zstdCompress)(bytes,{params:{[external_node_zlib_.constants.ZSTD_c_compressionLevel]:3},chunkSize})}};class LayerCompressor{#compressor;#pieces=[];constructor(compression){
this.#compressor=compressors[compression]}async read(layer,name){const{compress,extension,mediaType}=this.#compressor,path=`${name}.${extension}`,file=await(0,promises_.
open)(path,"wx",384),packed=new PackedFile(file);let written=Promise.resolve();try{for await(const bytes of pieces(layer)){const compressing=compress(bytes);written=
Promise.all([compressing,written]).then(([compressed])=>packed.append(compressed)),written.catch(()=>{}),this.#pieces.push(written),this.#pieces.length>(0,external_node_os_.
availableParallelism)()&&await this.#pieces.shift()}}catch(error){throw await written.catch(()=>{}),await file.close(),error}written=written.finally(()=>file.close());
const done=written.then(()=>packed.blob(path,mediaType));return done.catch(()=>{}),{done}}}class PackedFile{#file;#hash=(0,external_node_crypto_.createHash)("sh\
a256");#size=0;constructor(file){this.#file=file}async append(bytes){this.#hash.update(bytes),this.#size+=bytes.length,await this.#file.writeFile(bytes)}blob(path,mediaType){
const digest=`sha256:${this.#hash.digest("hex")}`;return{descriptor:{mediaType,digest,size:this.#size},open:start=>(0,external_node_fs_.createReadStream)(path,{
start,highWaterMark:1024*1024})}}}async function*pieces(stream){let waiting=[],length=0,none=!0;for await(const chunk of stream){let rest=chunk;for(;length+rest.
length>=piece;){const missing=piece-length;yield Buffer.concat([...waiting,rest.subarray(0,missing)]),none=!1,rest=rest.subarray(missing),waiting=[],length=0}rest.
length!==0&&(waiting.push(rest),length+=rest.length)}(length>0||none)&&(yield Buffer.concat(waiting))}var files=__webpack_require__(219),saved=__webpack_require__(
8007);const largestText=4*1024*1024;async function readSavedImages(archive,folder,compression){const saved2=new Archive(folder,compression);let reading=Promise.
resolve();const parser=new index_min.iX({onwarn:code=>{code==="TAR_BAD_ARCHIVE"&&(saved2.isWhole=!1)},onReadEntry:entry=>{reading=reading.then(()=>saved2.read(entry)).
catch(error=>{throw archive.destroy(error),entry.resume(),error}),reading.catch(()=>{})}});try{for await(const chunk of archive)parser.write(chunk)||await(0,external_node_events_.
once)(parser,"drain")}finally{parser.end(),await reading.finally(()=>saved2.settled())}return await saved2.end(),saved2}class Archive{#folder;#compressor;#texts=new Map;#layers=new Map;#count=0;#links=new Map;isWhole=!0;constructor(folder,compression){
this.#folder=folder,this.#compressor=new LayerCompressor(compression)}async read(entry){const name=(0,files.uv)(entry.path),link=(0,files.Cm)(name,entry);if(link!==
void 0&&this.#links.set(name,link),entry.type!=="File"&&entry.type!=="OldFile")return void entry.resume();if(entry.size>largestText)return await this.#readLayer(
name,entry);const bytes=await entry.concat();isJson(bytes)?this.#texts.set(name,bytes):await this.#readLayer(name,external_node_stream_.Readable.from([bytes]))}async#readLayer(name,content){
this.#count+=1;const reading=this.#compressor.read(content,(0,external_node_path_.join)(this.#folder,`layer-${this.#count}.tar`)),layer=reading.then(({done})=>done);
layer.catch(()=>{}),this.#layers.set(name,layer),await reading}async settled(){await Promise.allSettled(this.#layers.values())}async end(){await Promise.all(this.#layers.
values()),(0,files.Ap)(this.#layers,this.#links)}async image(id2){const images=JSON.parse((this.#texts.get("manifest.json")??"[]").toString()),hex=id2.replace("\
sha256:",""),configs=[`${hex}.json`,`blobs/sha256/${hex}`],found=Array.isArray(images)&&images.find(image=>configs.includes(image?.Config)),config=found&&this.#texts.
get(found.Config);if(!this.isWhole||!found||!config)throw(0,saved.b)(id2);const layers=await Promise.all((found.Layers??[]).map(path=>this.#layers.get(path)??(0,errors.
xl)((0,saved.b)(id2))));return imageOf(config,layers)}}function isJson(bytes){if(!["{","["].includes(String.fromCharCode(bytes[0]??0)))return!1;try{return JSON.
parse(bytes.toString()),!0}catch{return!1}}function imageOf(config,layers){const configBlob={descriptor:{mediaType:manifest.Ib.ociConfig,digest:(0,manifest.ol)(
config),size:config.length},open:start=>external_node_stream_.Readable.from([config.subarray(start)])},content={schemaVersion:2,mediaType:manifest.Ib.ociManifest,
config:configBlob.descriptor,layers:layers.map(({descriptor})=>descriptor)},bytes=Buffer.from(JSON.stringify(content));return{descriptor:{mediaType:manifest.Ib.
ociManifest,digest:(0,manifest.ol)(bytes),size:bytes.length},bytes,blobs:[configBlob,...layers],children:[]}}})};

export const id=518,ids=[518],modules={2518:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.r(__webpack_exports__),
__webpack_require__.d(__webpack_exports__,{SavedImages:()=>SavedImages});var external_node_os_=__webpack_require__(8161),external_node_path_=__webpack_require__(
6760),external_node_stream_=__webpack_require__(7075),p_limit=__webpack_require__(370),errors=__webpack_require__(2977),docker_images=__webpack_require__(1527),
external_node_crypto_=__webpack_require__(7598),external_node_fs_=__webpack_require__(3024),promises_=__webpack_require__(1455),external_node_util_=__webpack_require__(
7975),external_node_zlib_=__webpack_require__(8522),__addDisposableResource=function(env,value,async){if(value!=null){if(typeof value!="object"&&typeof value!="\
function")throw new TypeError("Object expected.");var dispose,inner;if(async){if(!Symbol.asyncDispose)throw new TypeError("Symbol.asyncDispose is not defined.");
dispose=value[Symbol.asyncDispose]}if(dispose===void 0){if(!Symbol.dispose)throw new TypeError("Symbol.dispose is not defined.");dispose=value[Symbol.dispose],async&&
(inner=dispose)}if(typeof dispose!="function")throw new TypeError("Object not disposable.");inner&&(dispose=function(){try{inner.call(this)}catch(e){return Promise.
reject(e)}}),env.stack.push({value,dispose,async})}else async&&env.stack.push({async:!0});return value},__disposeResources=(function(SuppressedError2){return function(env){
function fail(e){env.error=env.hasError?new SuppressedError2(e,env.error,"An error was suppressed during disposal."):e,env.hasError=!0}var r,s=0;function next(){
for(;r=env.stack.pop();)try{if(!r.async&&s===1)return s=0,env.stack.push(r),Promise.resolve().then(next);if(r.dispose){var result=r.dispose.call(r.value);if(r.async)
return s|=2,Promise.resolve(result).then(next,function(e){return fail(e),next()})}else s|=1}catch(e){fail(e)}if(s===1)return env.hasError?Promise.reject(env.error):
Promise.resolve();if(env.hasError)throw env.error}return next()}})(typeof SuppressedError=="function"?SuppressedError:function(error,suppressed,message){var e=new Error(
message);return e.name="SuppressedError",e.error=error,e.suppressed=suppressed,e});const compress=(0,external_node_util_.promisify)(external_node_zlib_.gzip),piece=4*
1024*1024,level=4;async function compressLayer(layer,path){const env_1={stack:[],error:void 0,hasError:!1};try{const file=__addDisposableResource(env_1,await(0,promises_.
open)(path,"wx",384),!0),plain=(0,external_node_crypto_.createHash)("sha256"),packed=(0,external_node_crypto_.createHash)("sha256");let size=0;const pending=[],
writeFirst=async()=>{const bytes=await pending.shift()??Buffer.alloc(0);packed.update(bytes),size+=bytes.length,await file.write(bytes)};for await(const bytes of pieces(
layer))plain.update(bytes),pending.push(compress(bytes,{level})),pending.length>(0,external_node_os_.availableParallelism)()&&await writeFirst();for(;pending.length>
0;)await writeFirst();return{blob:{descriptor:{mediaType:docker_images.Ib.ociLayerGzip,digest:`sha256:${packed.digest("hex")}`,size},open:start=>(0,external_node_fs_.
createReadStream)(path,{start,highWaterMark:1024*1024})},diffId:`sha256:${plain.digest("hex")}`}}catch(e_1){env_1.error=e_1,env_1.hasError=!0}finally{const result_1=__disposeResources(
env_1);result_1&&await result_1}}async function*pieces(stream){let waiting=[],length=0,none=!0;for await(const chunk of stream){let rest=chunk;for(;length+rest.
length>=piece;){const missing=piece-length;yield Buffer.concat([...waiting,rest.subarray(0,missing)]),none=!1,rest=rest.subarray(missing),waiting=[],length=0}rest.
length!==0&&(waiting.push(rest),length+=rest.length)}(length>0||none)&&(yield Buffer.concat(waiting))}var oci_layout=__webpack_require__(3891);class SavedImages{#files;#folder;#limit=(0,p_limit.
default)((0,external_node_os_.availableParallelism)());#layers=new Map;constructor(files,folder){this.#files=files,this.#folder=folder}async image(id2){const files=this.#files,
stored=await(0,oci_layout.nW)(files)?await(0,oci_layout.Sl)(files,id2):void 0;if(stored)return stored;const images=JSON.parse((await files.read("manifest.json")??
"[]").toString()),hex=id2.replace("sha256:",""),found=images.find(({Config:config2})=>config2===`${hex}.json`||config2===`blobs/sha256/${hex}`),config=found&&await files.
read(found.Config);if(!found||!config)throw new errors.yo(`docker save did not write the image ${id2}.`,"Report it with the debug log.");const{rootfs}=JSON.parse(
config.toString()),layers=await Promise.all(found.Layers.map((path,at)=>this.#layer(path,rootfs?.diff_ids?.[at]??"",found.Config)));return imageOf(config,layers)}#layer(path,diffId,image){
const known=this.#layers.get(diffId);if(known)return known;const layer=this.#compress(path,diffId,image);return this.#layers.set(diffId,layer),layer}async#compress(path,diffId,image){
const target=(0,external_node_path_.join)(this.#folder,`${diffId.replace("sha256:","")}.tar.gz`),{blob,diffId:found}=await this.#limit(()=>compressLayer(this.#files.
open(path,0),target));if(found===diffId)return blob;throw new errors.yo(`The Docker Engine saved a layer of ${image} with other bytes (${found}) than it says (${diffId}\
).`,"Build the image again: the stored layer is damaged.")}}function imageOf(config,layers){const configBlob={descriptor:{mediaType:docker_images.Ib.ociConfig,digest:(0,docker_images.
ol)(config),size:config.length},open:start=>external_node_stream_.Readable.from([config.subarray(start)])},content={schemaVersion:2,mediaType:docker_images.Ib.ociManifest,
config:configBlob.descriptor,layers:layers.map(({descriptor})=>descriptor)},bytes=Buffer.from(JSON.stringify(content));return{descriptor:{mediaType:docker_images.
Ib.ociManifest,digest:(0,docker_images.ol)(bytes),size:bytes.length},bytes,blobs:[configBlob,...layers],children:[]}}})};

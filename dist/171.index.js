export const id=171;export const ids=[171];export const modules={3845:(function(e){function t(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],
this.error=null}function r(e){e.pending+=1;var t=!1;return function(i){if(t)throw new Error("callback called twice");if(t=!0,e.error=e.error||i,e.pending-=1,
e.waiting.length>0&&e.pending<e.max)n(e,e.waiting.shift());else if(0===e.pending){var o=e.listeners;e.listeners=[],o.forEach(r)}};function r(t){t(e.error)}}
function n(e,t){t(r(e))}e.exports=t,t.prototype.go=function(e){this.pending<this.max?n(this,e):this.waiting.push(e)},t.prototype.wait=function(e){
0===this.pending?e(this.error):this.listeners.push(e)},t.prototype.hold=function(){return r(this)}}),2084:(function(e){
const t=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,249268274,2044508324,3772115230,2547177864,162941995,2125561021,3887607047,2428444049,498536548,1789927666,4089016648,2227061214,450548861,1843258603,4107580753,2211677639,325883990,1684777152,4251122042,2321926636,335633487,1661365465,4195302755,2366115317,997073096,1281953886,3579855332,2724688242,1006888145,1258607687,3524101629,2768942443,901097722,1119000684,3686517206,2898065728,853044451,1172266101,3705015759,2882616665,651767980,1373503546,3369554304,3218104598,565507253,1454621731,3485111705,3099436303,671266974,1594198024,3322730930,2970347812,795835527,1483230225,3244367275,3060149565,1994146192,31158534,2563907772,4023717930,1907459465,112637215,2680153253,3904427059,2013776290,251722036,2517215374,3775830040,2137656763,141376813,2439277719,3865271297,1802195444,476864866,2238001368,4066508878,1812370925,453092731,2181625025,4111451223,1706088902,314042704,2344532202,4240017532,1658658271,366619977,2362670323,4224994405,1303535960,984961486,2747007092,3569037538,1256170817,1037604311,2765210733,3554079995,1131014506,879679996,2909243462,3663771856,1141124467,855842277,2852801631,3708648649,1342533948,654459306,3188396048,3373015174,1466479909,544179635,3110523913,3462522015,1591671054,702138776,2966460450,3352799412,1504918807,783551873,3082640443,3233442989,3988292384,2596254646,62317068,1957810842,3939845945,2647816111,81470997,1943803523,3814918930,2489596804,225274430,2053790376,3826175755,2466906013,167816743,2097651377,4027552580,2265490386,503444072,1762050814,4150417245,2154129355,426522225,1852507879,4275313526,2312317920,282753626,1742555852,4189708143,2394877945,397917763,1622183637,3604390888,2714866558,953729732,1340076626,3518719985,2797360999,1068828381,1219638859,3624741850,2936675148,906185462,1090812512,3747672003,2825379669,829329135,1181335161,3412177804,3160834842,628085408,1382605366,3423369109,3138078467,570562233,1426400815,3317316542,2998733608,733239954,1555261956,3268935591,3050360625,752459403,1541320221,2607071920,3965973030,1969922972,40735498,2617837225,3943577151,1913087877,83908371,2512341634,3803740692,2075208622,213261112,2463272603,3855990285,2094854071,198958881,2262029012,4057260610,1759359992,534414190,2176718541,4139329115,1873836001,414664567,2282248934,4279200368,1711684554,285281116,2405801727,4167216745,1634467795,376229701,2685067896,3608007406,1308918612,956543938,2808555105,3495958263,1231636301,1047427035,2932959818,3654703836,1088359270,936918e3,2847714899,3736837829,1202900863,817233897,3183342108,3401237130,1404277552,615818150,3134207493,3453421203,1423857449,601450431,3009837614,3294710456,1567103746,711928724,3020668471,3272380065,1510334235,755167117])
;e.exports=function(e){let r=-1;for(let n of e)r=t[255&(r^n)]^r>>>8;return(-1^r)>>>0}}),3842:(function(e,t,r){
var n=r(9896),i=r(9023),o=r(2203),a=o.Readable,s=o.PassThrough,l=r(3845),u=r(4434).EventEmitter;function d(e){u.call(this),this.fd=e,this.pend=new l,
this.pend.max=1,this.refCount=0}function f(e,t){t=t||{},a.call(this,t),this.context=e,this.context.ref(),this.start=t.start||0,this.endOffset=t.end,
this.pos=this.start}function c(e){u.call(this),this.refCount=0,this.buffer=e}t.BufferSlicer=c,t.FdSlicer=d,i.inherits(d,u),d.prototype.read=function(e,t,r,i,o){
var a=this;a.pend.go(function(s){n.read(a.fd,e,t,r,i,function(e,t,r){s(),o(e,t,r)})})},d.prototype.createReadStream=function(e){return new f(this,e)},
d.prototype.ref=function(){this.refCount+=1},d.prototype.unref=function(){var e=this;if(e.refCount-=1,e.refCount<0)throw new Error("invalid unref")
;e.refCount>0||n.close(e.fd,function(t){t?e.emit("error",t):e.emit("close")})},i.inherits(f,a),f.prototype._read=function(e){
var t=this,r=Math.min(t._readableState.highWaterMark,e);if(null!=t.endOffset&&(r=Math.min(r,t.endOffset-t.pos)),r<=0)return t.push(null),void this._cleanup()
;t.context.pend.go(function(e){var i=Buffer.allocUnsafe(r);n.read(t.context.fd,i,0,r,t.pos,function(r,n){r?t.destroy(r):0===n?(t.push(null),
t._cleanup()):(t.pos+=n,t.push(i.slice(0,n))),e()})})},f.prototype._destroy=function(e,t){this._cleanup(),t(e)},f.prototype._cleanup=function(){
null!=this.context&&(this.context.unref(),this.context=null)},i.inherits(c,u),c.prototype.read=function(e,t,r,n,i){
if(!(0<=t&&t<=e.length))throw new RangeError("offset outside buffer: 0 <= "+t+" <= "+e.length);if(n<0)throw new RangeError("position is negative: "+n)
;t+r>e.length&&(r=e.length-t),n+r>this.buffer.length&&(r=this.buffer.length-n),r<=0?setImmediate(function(){i(null,0)}):(this.buffer.copy(e,t,n,n+r),
setImmediate(function(){i(null,r)}))},c.prototype.createReadStream=function(e){var t=new s(e=e||{});t.start=e.start||0,t.endOffset=e.end,
t.pos=t.endOffset||this.buffer.length;for(var r=this.buffer.slice(t.start,t.pos),n=0;;){var i=n+65536;if(i>=r.length){n<r.length&&t.write(r.slice(n,r.length))
;break}t.write(r.slice(n,i)),n=i}return t.end(),t},c.prototype.ref=function(){this.refCount+=1},c.prototype.unref=function(){if(this.refCount-=1,
this.refCount<0)throw new Error("invalid unref")}}),171:(function(e,t,r){
var n=r(9896),i=r(3106),o=r(3842),a=r(9023),s=r(4434).EventEmitter,l=r(2203).Transform,u=r(2203).PassThrough,d=r(2203).Writable
;const f="function"==typeof i.crc32?i.crc32:r(2084);function c(e,t,r){"function"==typeof t&&(r=t,t=null),null==t&&(t={}),null==t.autoClose&&(t.autoClose=!0),
null==t.lazyEntries&&(t.lazyEntries=!1),null==t.decodeStrings&&(t.decodeStrings=!0),null==t.validateEntrySizes&&(t.validateEntrySizes=!0),
null==t.strictFileNames&&(t.strictFileNames=!1),null==r&&(r=O),n.open(e,"r",function(e,i){if(e)return r(e);p(i,t,function(e,t){e&&n.close(i,O),r(e,t)})})}
function p(e,t,r){"function"==typeof t&&(r=t,t=null),null==t&&(t={}),null==t.autoClose&&(t.autoClose=!1),null==t.lazyEntries&&(t.lazyEntries=!1),
null==t.decodeStrings&&(t.decodeStrings=!0),null==t.validateEntrySizes&&(t.validateEntrySizes=!0),null==t.strictFileNames&&(t.strictFileNames=!1),
null==r&&(r=O),n.fstat(e,function(n,i){if(n)return r(n);m(new o.FdSlicer(e),i.size,t,r)})}function h(e,t,r){"function"==typeof t&&(r=t,t=null),null==t&&(t={}),
t.autoClose=!1,null==t.lazyEntries&&(t.lazyEntries=!1),null==t.decodeStrings&&(t.decodeStrings=!0),null==t.validateEntrySizes&&(t.validateEntrySizes=!0),
null==t.strictFileNames&&(t.strictFileNames=!1),m(new o.BufferSlicer(e),e.length,t,r)}function m(e,t,r,n){"function"==typeof r&&(n=r,r=null),null==r&&(r={}),
null==r.autoClose&&(r.autoClose=!0),null==r.lazyEntries&&(r.lazyEntries=!1),null==r.decodeStrings&&(r.decodeStrings=!0);var i=!!r.decodeStrings
;if(null==r.validateEntrySizes&&(r.validateEntrySizes=!0),null==r.strictFileNames&&(r.strictFileNames=!1),null==n&&(n=O),
"number"!=typeof t)throw new Error("expected totalSize parameter to be a number")
;if(t>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.")
;e.ref();var o=20,a=Math.min(65577,t),s=b(a),l=t-s.length;C(e,s,0,a,l,function(l){if(l)return n(l);for(var u=a-22;u>=0;u-=1)if(101010256===s.readUInt32LE(u)){
var d=s.subarray(u),f=d.readUInt16LE(4),c=d.readUInt16LE(10),p=d.readUInt32LE(16),h=d.readUInt16LE(20),m=d.length-22
;if(h!==m)return n(new Error("Invalid comment length. Expected: "+m+". Found: "+h+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK☺☻` in the comment?"))
;var E=i?R(d.subarray(22),!1):d.subarray(22);if(u-o>=0&&117853008===s.readUInt32LE(u-o)){var w=B(s.subarray(u-o,u-o+o),8),v=b(56)
;return C(e,v,0,v.length,w,function(o){
return o?n(o):101075792!==v.readUInt32LE(0)?n(new Error("invalid zip64 end of central directory record signature")):0!==(f=v.readUInt32LE(16))?n(new Error("multi-disk zip files are not supported: found disk number: "+f)):(c=B(v,32),
p=B(v,48),n(null,new y(e,p,t,c,E,r.autoClose,r.lazyEntries,i,r.validateEntrySizes,r.strictFileNames)))})}
return 0!==f?n(new Error("multi-disk zip files are not supported: found disk number: "+f)):n(null,new y(e,p,t,c,E,r.autoClose,r.lazyEntries,i,r.validateEntrySizes,r.strictFileNames))
}n(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."))})}function y(e,t,r,n,i,o,a,l,u,d){var f=this
;s.call(f),f.reader=e,f.reader.on("error",function(e){w(f,e)}),f.reader.once("close",function(){f.emit("close")}),f.readEntryCursor=t,f.fileSize=r,
f.entryCount=n,f.comment=i,f.entriesRead=0,f.autoClose=!!o,f.lazyEntries=!!a,f.decodeStrings=!!l,f.validateEntrySizes=!!u,f.strictFileNames=!!d,f.isOpen=!0,
f.emittedError=!1,f.hasEachEntryBeenCalled=!1,f.lazyEntries||f._readEntry()}function E(e,t){e.autoClose&&e.close(),w(e,t)}function w(e,t){
e.emittedError||(e.emittedError=!0,e.emit("error",t))}function v(){}function g(){}function S(e,t,r){
var n=31&e,i=(e>>5&15)-1,o=1980+(e>>9&127),a=2*(31&t),s=t>>5&63,l=t>>11&31;if(null==r||"local"===r)return new Date(o,i,n,l,s,a,0)
;if("UTC"===r)return new Date(Date.UTC(o,i,n,l,s,a,0));throw new Error("unrecognized options.timezone: "+options.timezone)}function L(e,t,r,n){
for(var i=null,o=0;o<r.length;o++){var a=r[o];if(28789===a.id){if(a.data.length<6)continue;if(1!==a.data.readUInt8(0))continue;var s=a.data.readUInt32LE(1)
;if(f(t)!==s)continue;i=R(a.data.subarray(5),!0);break}}null==i&&(i=R(t,!!(2048&e)));return n||(i=i.replace(/\\/g,"/")),i}function z(e){
return-1!==e.indexOf("\\")?"invalid characters in fileName: "+e:/^[a-zA-Z]:/.test(e)||/^\//.test(e)?"absolute path: "+e:-1!==e.split("/").indexOf("..")?"invalid relative path: "+e:null
}function F(e){for(var t=[],r=0;r<e.length-3;){var n=e.readUInt16LE(r+0),i=r+4,o=i+e.readUInt16LE(r+2)
;if(o>e.length)throw new Error("extra field length exceeds extra field buffer size");var a=e.subarray(i,o);t.push({id:n,data:a}),r=o}return t}
function C(e,t,r,n,i,o){if(0===n)return setImmediate(function(){o(null,b(0))});e.read(t,r,n,i,function(e,t){
return e?o(e):t<n?o(new Error("unexpected EOF")):void o()})}function I(e){l.call(this),this.actualByteCount=0,this.expectedByteCount=e}function x(){
s.call(this),this.refCount=0}function U(e){u.call(this),this.context=e,this.context.ref(),this.unreffedYet=!1}t.openPromise=function(e,t){
return new Promise((r,n)=>{c(e,{...t,lazyEntries:!0},function(e,t){if(e)return n(e);r(t)})})},a.inherits(y,s),y.prototype.close=function(){
this.isOpen&&(this.isOpen=!1,this.reader.unref())},y.prototype.readEntry=function(){
if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},y.prototype._readEntry=function(){var e=this
;if(e.entryCount!==e.entriesRead){if(!e.emittedError){var t=b(46);C(e.reader,t,0,t.length,e.readEntryCursor,function(r){if(r)return E(e,r);if(!e.emittedError){
var n=new v,i=t.readUInt32LE(0);if(33639248!==i)return E(e,new Error("invalid central directory file header signature: 0x"+i.toString(16)))
;if(n.versionMadeBy=t.readUInt16LE(4),n.versionNeededToExtract=t.readUInt16LE(6),n.generalPurposeBitFlag=t.readUInt16LE(8),
n.compressionMethod=t.readUInt16LE(10),n.lastModFileTime=t.readUInt16LE(12),n.lastModFileDate=t.readUInt16LE(14),n.crc32=t.readUInt32LE(16),
n.compressedSize=t.readUInt32LE(20),n.uncompressedSize=t.readUInt32LE(24),n.fileNameLength=t.readUInt16LE(28),n.extraFieldLength=t.readUInt16LE(30),
n.fileCommentLength=t.readUInt16LE(32),n.internalFileAttributes=t.readUInt16LE(36),n.externalFileAttributes=t.readUInt32LE(38),
n.relativeOffsetOfLocalHeader=t.readUInt32LE(42),64&n.generalPurposeBitFlag)return E(e,new Error("strong encryption is not supported"));e.readEntryCursor+=46,
t=b(n.fileNameLength+n.extraFieldLength+n.fileCommentLength),C(e.reader,t,0,t.length,e.readEntryCursor,function(r){if(r)return E(e,r);if(!e.emittedError){
n.fileNameRaw=t.subarray(0,n.fileNameLength);var i=n.fileNameLength+n.extraFieldLength;n.extraFieldRaw=t.subarray(n.fileNameLength,i),
n.fileCommentRaw=t.subarray(i,i+n.fileCommentLength);try{n.extraFields=F(n.extraFieldRaw)}catch(r){return E(e,r)}if(e.decodeStrings){
var o=!!(2048&n.generalPurposeBitFlag);n.fileComment=R(n.fileCommentRaw,o),n.fileName=L(n.generalPurposeBitFlag,n.fileNameRaw,n.extraFields,e.strictFileNames)
;var a=z(n.fileName);if(null!=a)return E(e,new Error(a))}else n.fileComment=n.fileCommentRaw,n.fileName=n.fileNameRaw;n.comment=n.fileComment,
e.readEntryCursor+=t.length,e.entriesRead+=1;for(var s=0;s<n.extraFields.length;s++){var l=n.extraFields[s];if(1===l.id){var u=l.data,d=0
;if(4294967295===n.uncompressedSize){if(d+8>u.length)return E(e,new Error("zip64 extended information extra field does not include uncompressed size"))
;n.uncompressedSize=B(u,d),d+=8}if(4294967295===n.compressedSize){
if(d+8>u.length)return E(e,new Error("zip64 extended information extra field does not include compressed size"));n.compressedSize=B(u,d),d+=8}
if(4294967295===n.relativeOffsetOfLocalHeader){
if(d+8>u.length)return E(e,new Error("zip64 extended information extra field does not include relative header offset"));n.relativeOffsetOfLocalHeader=B(u,d),
d+=8}break}}if(e.validateEntrySizes&&0===n.compressionMethod){var f=n.uncompressedSize;if(n.isEncrypted()&&(f+=12),n.compressedSize!==f){
var c="compressed/uncompressed size mismatch for stored file: "+n.compressedSize+" != "+n.uncompressedSize;return E(e,new Error(c))}}e.emit("entry",n),
e.lazyEntries||e._readEntry()}})}})}}else setImmediate(function(){e.autoClose&&e.close(),e.emittedError||e.emit("end")})},y.prototype.eachEntry=function(){
const e=this;if(!e.lazyEntries)throw new Error("eachEntry() requires lazyEntries: true")
;if(e.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");e.hasEachEntryBeenCalled=!0;let t=null;function r(){
e.removeListener("entry",n),e.removeListener("end",i),e.removeListener("error",o),e.autoClose&&e.close()}function n(e){let{resolve:r}=t;t=null,r({value:e})}
function i(){let{resolve:e}=t;t=null,r(),e({done:!0})}function o(e){let{reject:n}=t;t=null,r(),n(e)}return e.on("entry",n),e.on("end",i),e.on("error",o),{
[Symbol.asyncIterator](){return this},next(){const r=new Promise((e,r)=>{if(null!=t)throw new Error("next() called before previous Promise was resolved.");t={
resolve:e,reject:r}});return e.readEntry(),r},return:e=>(r(),Promise.resolve({done:!0,value:e})),throw:e=>(r(),Promise.reject(e))}},
y.prototype.openReadStream=function(e,t,r){var n=this,i=0,o=e.compressedSize;if(null==r&&(r=t,t=null),null==t)t={};else{if(!1===t.decodeFileData){
if(null!=t.decrypt)throw new Error("cannot use options.decrypt when options.decodeFileData === false")
;if(null!=t.decompress)throw new Error("cannot use options.decompress when options.decodeFileData === false")}else{if(null!=t.decrypt){
if(!e.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.")
;if(!1!==t.decrypt)throw new Error("invalid options.decrypt value: "+t.decrypt)
;if(e.isCompressed()&&!1!==t.decompress)throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.")}
if(null!=t.decompress){if(!e.isCompressed())throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.")
;if(!1!==t.decompress&&!0!==t.decompress)throw new Error("invalid options.decompress value: "+t.decompress);a=t.decompress}}if(null!=t.start){
if((i=t.start)<0)throw new Error("options.start < 0");if(i>e.compressedSize)throw new Error("options.start > entry.compressedSize")}if(null!=t.end){
if((o=t.end)<0)throw new Error("options.end < 0");if(o>e.compressedSize)throw new Error("options.end > entry.compressedSize")
;if(o<i)throw new Error("options.end < options.start")}}
var a,s=!1===t.decodeFileData||(0===e.compressionMethod||8===e.compressionMethod&&!1===t.decompress)&&(!e.isEncrypted()||!1===t.decrypt)
;if((null!=t.start||null!=t.end)&&!s)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.")
;if(!n.isOpen)return r(new Error("closed"))
;if(e.isEncrypted()&&!s&&!1!==t.decrypt)return r(new Error("entry is encrypted, and options.decodeFileData !== false"));if(s)a=!1;else{
if(8!==e.compressionMethod)return r(new Error("unsupported compression method: "+e.compressionMethod));a=!0!==t.decodeFileData}n.readLocalFileHeader(e,{
minimal:!0},function(t,s){if(t)return r(t);n.openReadStreamLowLevel(s.fileDataStart,e.compressedSize,i,o,a,e.uncompressedSize,r)})},
y.prototype.openReadStreamLowLevel=function(e,t,r,n,o,a,s){var l=this.reader.createReadStream({start:e+r,end:e+n}),u=l;if(o){var d=!1,f=i.createInflateRaw()
;l.on("error",function(e){setImmediate(function(){d||f.emit("error",e)})}),l.pipe(f),this.validateEntrySizes?(u=new I(a),f.on("error",function(e){
setImmediate(function(){d||u.emit("error",e)})}),f.pipe(u)):u=f,D(u,function(){d=!0,f!==u&&f.unpipe(u),l.unpipe(f),l.destroy()})}s(null,u)},
y.prototype.readLocalFileHeader=function(e,t,r){var n=this;null==r&&(r=t,t=null),null==t&&(t={}),n.reader.ref();var i=b(30)
;C(n.reader,i,0,i.length,e.relativeOffsetOfLocalHeader,function(o){try{if(o)return r(o);var a=i.readUInt32LE(0)
;if(67324752!==a)return r(new Error("invalid local file header signature: 0x"+a.toString(16)))
;var s=i.readUInt16LE(26),l=i.readUInt16LE(28),u=e.relativeOffsetOfLocalHeader+30+s+l
;if(u+e.compressedSize>n.fileSize)return r(new Error("file data overflows file bounds: "+u+" + "+e.compressedSize+" > "+n.fileSize))
;if(t.minimal)return r(null,{fileDataStart:u});var d=new g;d.fileDataStart=u,d.versionNeededToExtract=i.readUInt16LE(4),
d.generalPurposeBitFlag=i.readUInt16LE(6),d.compressionMethod=i.readUInt16LE(8),d.lastModFileTime=i.readUInt16LE(10),d.lastModFileDate=i.readUInt16LE(12),
d.crc32=i.readUInt32LE(14),d.compressedSize=i.readUInt32LE(18),d.uncompressedSize=i.readUInt32LE(22),d.fileNameLength=s,d.extraFieldLength=l,i=b(s+l),
n.reader.ref(),C(n.reader,i,0,i.length,e.relativeOffsetOfLocalHeader+30,function(e){try{return e?r(e):(d.fileName=i.subarray(0,s),d.extraField=i.subarray(s),
r(null,d))}finally{n.reader.unref()}})}finally{n.reader.unref()}})},y.prototype.openReadStreamPromise=function(e,t){return new Promise((r,n)=>{
this.openReadStream(e,t,function(e,t){if(e)return n(e);r(t)})})},y.prototype.openReadStreamLowLevelPromise=function(e,t,r,n,i,o){return new Promise((a,s)=>{
this.openReadStream(e,t,r,n,i,o,function(e,t){if(e)return s(e);a(t)})})},y.prototype.readLocalFileHeaderPromise=function(e,t){return new Promise((r,n)=>{
this.readLocalFileHeader(e,t,function(e,t){if(e)return n(e);r(t)})})},v.prototype.getLastModDate=function(e){if(null==e&&(e={}),
!e.forceDosFormat)for(var t=0;t<this.extraFields.length;t++){var r=this.extraFields[t];if(21589===r.id){if((i=r.data).length<5)continue;if(!(1&i[0]))continue
;var n=i.readInt32LE(1);return new Date(1e3*n)}if(10===r.id){var i;if(32!==(i=r.data).length)continue;if(1!==i.readUInt16LE(4))continue
;if(24!==i.readUInt16LE(6))continue;var o=i.readUInt32LE(8)+4294967296*i.readInt32LE(12);return new Date(o/1e4-116444736e5)}}
return S(this.lastModFileDate,this.lastModFileTime,e.timezone)},v.prototype.canDecodeFileData=function(){
return!this.isEncrypted()&&(0===this.compressionMethod||8===this.compressionMethod)},v.prototype.isEncrypted=function(){return!!(1&this.generalPurposeBitFlag)},
v.prototype.isCompressed=function(){return 8===this.compressionMethod},a.inherits(I,l),I.prototype._transform=function(e,t,r){if(this.actualByteCount+=e.length,
this.actualByteCount>this.expectedByteCount){var n="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount
;return r(new Error(n))}r(null,e)},I.prototype._flush=function(e){if(this.actualByteCount<this.expectedByteCount){
var t="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;return e(new Error(t))}e()},a.inherits(x,s),
x.prototype.ref=function(){this.refCount+=1},x.prototype.unref=function(){var e=this;if(e.refCount-=1,!(e.refCount>0)){
if(e.refCount<0)throw new Error("invalid unref");e.close(function(t){if(t)return e.emit("error",t);e.emit("close")})}},x.prototype.createReadStream=function(e){
null==e&&(e={});var t=e.start,r=e.end;if(t===r){var n=new u;return setImmediate(function(){n.end()}),n}var i=this._readStreamForRange(t,r),o=!1,a=new U(this)
;i.on("error",function(e){setImmediate(function(){o||a.emit("error",e)})}),D(a,function(){i.unpipe(a),a.unref(),i.destroy()});var s=new I(r-t)
;return a.on("error",function(e){setImmediate(function(){o||s.emit("error",e)})}),D(s,function(){o=!0,a.unpipe(s),a.destroy()}),i.pipe(a).pipe(s)},
x.prototype._readStreamForRange=function(e,t){throw new Error("not implemented")},x.prototype.read=function(e,t,r,n,i){var o=this.createReadStream({start:n,
end:n+r}),a=new d,s=0;a._write=function(r,n,i){r.copy(e,t+s,0,r.length),s+=r.length,i()},a.on("finish",i),o.on("error",function(e){i(e)}),o.pipe(a)},
x.prototype.close=function(e){setImmediate(e)},a.inherits(U,u),U.prototype._flush=function(e){this.unref(),e()},U.prototype.unref=function(e){
this.unreffedYet||(this.unreffedYet=!0,this.context.unref())}
;var b,N="\0☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ "
;function R(e,t){if(t)return e.toString("utf8");for(var r="",n=0;n<e.length;n++)r+=N[e[n]];return r}function B(e,t){var r=e.readUInt32LE(t)
;return 4294967296*e.readUInt32LE(t+4)+r}function D(e,t){"function"==typeof e.destroy?e._destroy=function(e,r){t(),null!=r&&r(e)}:e.destroy=t}function O(e){
if(e)throw e}b="function"==typeof Buffer.allocUnsafe?function(e){return Buffer.allocUnsafe(e)}:function(e){return new Buffer(e)}})};
export const id=171,ids=[171],modules={3845:(G=>{G.exports=z;function z(){this.pending=0,this.max=1/0,this.listeners=[],this.waiting=[],this.error=null}z.prototype.
go=function(l){this.pending<this.max?v(this,l):this.waiting.push(l)},z.prototype.wait=function(l){this.pending===0?l(this.error):this.listeners.push(l)},z.prototype.
hold=function(){return E(this)};function E(l){l.pending+=1;var S=!1;return N;function N(I){if(S)throw new Error("callback called twice");if(S=!0,l.error=l.error||
I,l.pending-=1,l.waiting.length>0&&l.pending<l.max)v(l,l.waiting.shift());else if(l.pending===0){var R=l.listeners;l.listeners=[],R.forEach(P)}}function P(I){I(
l.error)}}function v(l,S){S(E(l))}}),2084:(G=>{const z=new Int32Array([0,1996959894,3993919788,2567524794,124634137,1886057615,3915621685,2657392035,249268274,2044508324,
3772115230,2547177864,162941995,2125561021,3887607047,2428444049,498536548,1789927666,4089016648,2227061214,450548861,1843258603,4107580753,2211677639,325883990,
1684777152,4251122042,2321926636,335633487,1661365465,4195302755,2366115317,997073096,1281953886,3579855332,2724688242,1006888145,1258607687,3524101629,2768942443,
901097722,1119000684,3686517206,2898065728,853044451,1172266101,3705015759,2882616665,651767980,1373503546,3369554304,3218104598,565507253,1454621731,3485111705,
3099436303,671266974,1594198024,3322730930,2970347812,795835527,1483230225,3244367275,3060149565,1994146192,31158534,2563907772,4023717930,1907459465,112637215,
2680153253,3904427059,2013776290,251722036,2517215374,3775830040,2137656763,141376813,2439277719,3865271297,1802195444,476864866,2238001368,4066508878,1812370925,
453092731,2181625025,4111451223,1706088902,314042704,2344532202,4240017532,1658658271,366619977,2362670323,4224994405,1303535960,984961486,2747007092,3569037538,
1256170817,1037604311,2765210733,3554079995,1131014506,879679996,2909243462,3663771856,1141124467,855842277,2852801631,3708648649,1342533948,654459306,3188396048,
3373015174,1466479909,544179635,3110523913,3462522015,1591671054,702138776,2966460450,3352799412,1504918807,783551873,3082640443,3233442989,3988292384,2596254646,
62317068,1957810842,3939845945,2647816111,81470997,1943803523,3814918930,2489596804,225274430,2053790376,3826175755,2466906013,167816743,2097651377,4027552580,2265490386,
503444072,1762050814,4150417245,2154129355,426522225,1852507879,4275313526,2312317920,282753626,1742555852,4189708143,2394877945,397917763,1622183637,3604390888,
2714866558,953729732,1340076626,3518719985,2797360999,1068828381,1219638859,3624741850,2936675148,906185462,1090812512,3747672003,2825379669,829329135,1181335161,
3412177804,3160834842,628085408,1382605366,3423369109,3138078467,570562233,1426400815,3317316542,2998733608,733239954,1555261956,3268935591,3050360625,752459403,
1541320221,2607071920,3965973030,1969922972,40735498,2617837225,3943577151,1913087877,83908371,2512341634,3803740692,2075208622,213261112,2463272603,3855990285,
2094854071,198958881,2262029012,4057260610,1759359992,534414190,2176718541,4139329115,1873836001,414664567,2282248934,4279200368,1711684554,285281116,2405801727,
4167216745,1634467795,376229701,2685067896,3608007406,1308918612,956543938,2808555105,3495958263,1231636301,1047427035,2932959818,3654703836,1088359270,936918e3,
2847714899,3736837829,1202900863,817233897,3183342108,3401237130,1404277552,615818150,3134207493,3453421203,1423857449,601450431,3009837614,3294710456,1567103746,
711928724,3020668471,3272380065,1510334235,755167117]);function E(v){let l=-1;for(let S of v)l=z[(l^S)&255]^l>>>8;return(l^-1)>>>0}G.exports=E}),3842:((G,z,E)=>{
var v=E(9896),l=E(9023),S=E(2203),N=S.Readable,P=S.PassThrough,I=E(3845),R=E(4434).EventEmitter;z.BufferSlicer=D,z.FdSlicer=U,l.inherits(U,R);function U(c){R.call(
this),this.fd=c,this.pend=new I,this.pend.max=1,this.refCount=0}U.prototype.read=function(c,s,h,w,p){var L=this;L.pend.go(function(M){v.read(L.fd,c,s,h,w,function(B,y,C){
M(),p(B,y,C)})})},U.prototype.createReadStream=function(c){return new T(this,c)},U.prototype.ref=function(){this.refCount+=1},U.prototype.unref=function(){var c=this;
if(c.refCount-=1,c.refCount<0)throw new Error("invalid unref");if(c.refCount>0)return;v.close(c.fd,s);function s(h){h?c.emit("error",h):c.emit("close")}},l.inherits(
T,N);function T(c,s){s=s||{},N.call(this,s),this.context=c,this.context.ref(),this.start=s.start||0,this.endOffset=s.end,this.pos=this.start}T.prototype._read=function(c){
var s=this,h=Math.min(s._readableState.highWaterMark,c);if(s.endOffset!=null&&(h=Math.min(h,s.endOffset-s.pos)),h<=0){s.push(null),this._cleanup();return}s.context.
pend.go(function(w){var p=Buffer.allocUnsafe(h);v.read(s.context.fd,p,0,h,s.pos,function(L,M){L?s.destroy(L):M===0?(s.push(null),s._cleanup()):(s.pos+=M,s.push(
p.slice(0,M))),w()})})},T.prototype._destroy=function(c,s){this._cleanup(),s(c)},T.prototype._cleanup=function(){this.context!=null&&(this.context.unref(),this.
context=null)},l.inherits(D,R);function D(c){R.call(this),this.refCount=0,this.buffer=c}D.prototype.read=function(c,s,h,w,p){if(!(0<=s&&s<=c.length))throw new RangeError(
"offset outside buffer: 0 <= "+s+" <= "+c.length);if(w<0)throw new RangeError("position is negative: "+w);if(s+h>c.length&&(h=c.length-s),w+h>this.buffer.length&&
(h=this.buffer.length-w),h<=0){setImmediate(function(){p(null,0)});return}this.buffer.copy(c,s,w,w+h),setImmediate(function(){p(null,h)})},D.prototype.createReadStream=
function(c){c=c||{};var s=new P(c);s.start=c.start||0,s.endOffset=c.end,s.pos=s.endOffset||this.buffer.length;for(var h=this.buffer.slice(s.start,s.pos),w=65536,
p=0;;){var L=p+w;if(L>=h.length){p<h.length&&s.write(h.slice(p,h.length));break}s.write(h.slice(p,L)),p=L}return s.end(),s},D.prototype.ref=function(){this.refCount+=
1},D.prototype.unref=function(){if(this.refCount-=1,this.refCount<0)throw new Error("invalid unref")}}),171:((G,z,E)=>{var v,l=E(9896),S=E(3106),N=E(3842),P=E(9023),
I=E(4434).EventEmitter,R=E(2203).Transform,U=E(2203).PassThrough,T=E(2203).Writable;const D=typeof S.crc32=="function"?S.crc32:E(2084);v=p,v=L,v=M,v=B,z.openPromise=
c,v=s,v=h,v=w,v=k,v=ee,v=re,v=te,v=y,v=W,v=_,v=O;function c(e,r){return new Promise((n,t)=>{p(e,{...r,lazyEntries:!0},function(i,f){if(i)return t(i);n(f)})})}function s(e,r){
return new Promise((n,t)=>{L(e,{...r,lazyEntries:!0},function(i,f){if(i)return t(i);n(f)})})}function h(e,r){return new Promise((n,t)=>{M(e,{...r,lazyEntries:!0},
function(i,f){if(i)return t(i);n(f)})})}function w(e,r,n){return new Promise((t,i)=>{B(e,r,{...n,lazyEntries:!0},function(f,a){if(f)return i(f);t(a)})})}function p(e,r,n){
typeof r=="function"&&(n=r,r=null),r==null&&(r={}),r.autoClose==null&&(r.autoClose=!0),r.lazyEntries==null&&(r.lazyEntries=!1),r.decodeStrings==null&&(r.decodeStrings=
!0),r.validateEntrySizes==null&&(r.validateEntrySizes=!0),r.strictFileNames==null&&(r.strictFileNames=!1),n==null&&(n=V),l.open(e,"r",function(t,i){if(t)return n(
t);L(i,r,function(f,a){f&&l.close(i,V),n(f,a)})})}function L(e,r,n){typeof r=="function"&&(n=r,r=null),r==null&&(r={}),r.autoClose==null&&(r.autoClose=!1),r.lazyEntries==
null&&(r.lazyEntries=!1),r.decodeStrings==null&&(r.decodeStrings=!0),r.validateEntrySizes==null&&(r.validateEntrySizes=!0),r.strictFileNames==null&&(r.strictFileNames=
!1),n==null&&(n=V),l.fstat(e,function(t,i){if(t)return n(t);var f=new N.FdSlicer(e);B(f,i.size,r,n)})}function M(e,r,n){typeof r=="function"&&(n=r,r=null),r==null&&
(r={}),r.autoClose=!1,r.lazyEntries==null&&(r.lazyEntries=!1),r.decodeStrings==null&&(r.decodeStrings=!0),r.validateEntrySizes==null&&(r.validateEntrySizes=!0),
r.strictFileNames==null&&(r.strictFileNames=!1);var t=new N.BufferSlicer(e);B(t,e.length,r,n)}function B(e,r,n,t){typeof n=="function"&&(t=n,n=null),n==null&&(n=
{}),n.autoClose==null&&(n.autoClose=!0),n.lazyEntries==null&&(n.lazyEntries=!1),n.decodeStrings==null&&(n.decodeStrings=!0);var i=!!n.decodeStrings;if(n.validateEntrySizes==
null&&(n.validateEntrySizes=!0),n.strictFileNames==null&&(n.strictFileNames=!1),t==null&&(t=V),typeof r!="number")throw new Error("expected totalSize parameter \
to be a number");if(r>Number.MAX_SAFE_INTEGER)throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type bein\
g an IEEE 754 double.");e.ref();var f=22,a=20,o=65535,u=Math.min(a+f+o,r),x=F(u),d=r-x.length;j(e,x,0,u,d,function(b){if(b)return t(b);for(var m=u-f;m>=0;m-=1)if(x.
readUInt32LE(m)===101010256){var g=x.subarray(m),A=g.readUInt16LE(4),K=g.readUInt16LE(10),H=g.readUInt32LE(16),ne=g.readUInt16LE(20),ie=g.length-f;if(ne!==ie)return t(
new Error("Invalid comment length. Expected: "+ie+". Found: "+ne+". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK\u263A\u263B` \
in the comment?"));var ae=i?Q(g.subarray(22),!1):g.subarray(22);if(m-a>=0&&x.readUInt32LE(m-a)===117853008){var oe=x.subarray(m-a,m-a+a),se=Y(oe,8),Z=F(56);return j(
e,Z,0,Z.length,se,function(fe){return fe?t(fe):Z.readUInt32LE(0)!==101075792?t(new Error("invalid zip64 end of central directory record signature")):(A=Z.readUInt32LE(
16),A!==0?t(new Error("multi-disk zip files are not supported: found disk number: "+A)):(K=Y(Z,32),H=Y(Z,48),t(null,new y(e,H,r,K,ae,n.autoClose,n.lazyEntries,i,
n.validateEntrySizes,n.strictFileNames))))})}return A!==0?t(new Error("multi-disk zip files are not supported: found disk number: "+A)):t(null,new y(e,H,r,K,ae,
n.autoClose,n.lazyEntries,i,n.validateEntrySizes,n.strictFileNames))}t(new Error("End of central directory record signature not found. Either not a zip file, or\
 file is truncated."))})}P.inherits(y,I);function y(e,r,n,t,i,f,a,o,u,x){var d=this;I.call(d),d.reader=e,d.reader.on("error",function(b){q(d,b)}),d.reader.once(
"close",function(){d.emit("close")}),d.readEntryCursor=r,d.fileSize=n,d.entryCount=t,d.comment=i,d.entriesRead=0,d.autoClose=!!f,d.lazyEntries=!!a,d.decodeStrings=
!!o,d.validateEntrySizes=!!u,d.strictFileNames=!!x,d.isOpen=!0,d.emittedError=!1,d.hasEachEntryBeenCalled=!1,d.lazyEntries||d._readEntry()}y.prototype.close=function(){
this.isOpen&&(this.isOpen=!1,this.reader.unref())};function C(e,r){e.autoClose&&e.close(),q(e,r)}function q(e,r){e.emittedError||(e.emittedError=!0,e.emit("erro\
r",r))}y.prototype.readEntry=function(){if(!this.lazyEntries)throw new Error("readEntry() called without lazyEntries:true");this._readEntry()},y.prototype._readEntry=
function(){var e=this;if(e.entryCount===e.entriesRead){setImmediate(function(){e.autoClose&&e.close(),!e.emittedError&&e.emit("end")});return}if(!e.emittedError){
var r=F(46);j(e.reader,r,0,r.length,e.readEntryCursor,function(n){if(n)return C(e,n);if(!e.emittedError){var t=new W,i=r.readUInt32LE(0);if(i!==33639248)return C(
e,new Error("invalid central directory file header signature: 0x"+i.toString(16)));if(t.versionMadeBy=r.readUInt16LE(4),t.versionNeededToExtract=r.readUInt16LE(
6),t.generalPurposeBitFlag=r.readUInt16LE(8),t.compressionMethod=r.readUInt16LE(10),t.lastModFileTime=r.readUInt16LE(12),t.lastModFileDate=r.readUInt16LE(14),t.
crc32=r.readUInt32LE(16),t.compressedSize=r.readUInt32LE(20),t.uncompressedSize=r.readUInt32LE(24),t.fileNameLength=r.readUInt16LE(28),t.extraFieldLength=r.readUInt16LE(
30),t.fileCommentLength=r.readUInt16LE(32),t.internalFileAttributes=r.readUInt16LE(36),t.externalFileAttributes=r.readUInt32LE(38),t.relativeOffsetOfLocalHeader=
r.readUInt32LE(42),t.generalPurposeBitFlag&64)return C(e,new Error("strong encryption is not supported"));e.readEntryCursor+=46,r=F(t.fileNameLength+t.extraFieldLength+
t.fileCommentLength),j(e.reader,r,0,r.length,e.readEntryCursor,function(f){if(f)return C(e,f);if(!e.emittedError){t.fileNameRaw=r.subarray(0,t.fileNameLength);var a=t.
fileNameLength+t.extraFieldLength;t.extraFieldRaw=r.subarray(t.fileNameLength,a),t.fileCommentRaw=r.subarray(a,a+t.fileCommentLength);try{t.extraFields=te(t.extraFieldRaw)}catch(K){
return C(e,K)}if(e.decodeStrings){var o=(t.generalPurposeBitFlag&2048)!==0;t.fileComment=Q(t.fileCommentRaw,o),t.fileName=ee(t.generalPurposeBitFlag,t.fileNameRaw,
t.extraFields,e.strictFileNames);var u=re(t.fileName);if(u!=null)return C(e,new Error(u))}else t.fileComment=t.fileCommentRaw,t.fileName=t.fileNameRaw;t.comment=
t.fileComment,e.readEntryCursor+=r.length,e.entriesRead+=1;for(var x=0;x<t.extraFields.length;x++){var d=t.extraFields[x];if(d.id===1){var b=d.data,m=0;if(t.uncompressedSize===
4294967295){if(m+8>b.length)return C(e,new Error("zip64 extended information extra field does not include uncompressed size"));t.uncompressedSize=Y(b,m),m+=8}if(t.
compressedSize===4294967295){if(m+8>b.length)return C(e,new Error("zip64 extended information extra field does not include compressed size"));t.compressedSize=Y(
b,m),m+=8}if(t.relativeOffsetOfLocalHeader===4294967295){if(m+8>b.length)return C(e,new Error("zip64 extended information extra field does not include relative \
header offset"));t.relativeOffsetOfLocalHeader=Y(b,m),m+=8}break}}if(e.validateEntrySizes&&t.compressionMethod===0){var g=t.uncompressedSize;if(t.isEncrypted()&&
(g+=12),t.compressedSize!==g){var A="compressed/uncompressed size mismatch for stored file: "+t.compressedSize+" != "+t.uncompressedSize;return C(e,new Error(A))}}
e.emit("entry",t),e.lazyEntries||e._readEntry()}})}})}},y.prototype.eachEntry=function(){const e=this;if(!e.lazyEntries)throw new Error("eachEntry() requires la\
zyEntries: true");if(e.hasEachEntryBeenCalled)throw new Error("eachEntry() must only be called once per ZipFile");e.hasEachEntryBeenCalled=!0;let r=null;e.on("e\
ntry",t),e.on("end",i),e.on("error",f);function n(){e.removeListener("entry",t),e.removeListener("end",i),e.removeListener("error",f),e.autoClose&&e.close()}function t(a){
let{resolve:o}=r;r=null,o({value:a})}function i(){let{resolve:a}=r;r=null,n(),a({done:!0})}function f(a){let{reject:o}=r;r=null,n(),o(a)}return{[Symbol.asyncIterator](){
return this},next(){const a=new Promise((o,u)=>{if(r!=null)throw new Error("next() called before previous Promise was resolved.");r={resolve:o,reject:u}});return e.
readEntry(),a},return(a){return n(),Promise.resolve({done:!0,value:a})},throw(a){return n(),Promise.reject(a)}}},y.prototype.openReadStream=function(e,r,n){var t=this,
i=0,f=e.compressedSize;if(n==null&&(n=r,r=null),r==null)r={};else{if(r.decodeFileData===!1){if(r.decrypt!=null)throw new Error("cannot use options.decrypt when \
options.decodeFileData === false");if(r.decompress!=null)throw new Error("cannot use options.decompress when options.decodeFileData === false")}else{if(r.decrypt!=
null){if(!e.isEncrypted())throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");if(r.decrypt!==!1)throw new Error(
"invalid options.decrypt value: "+r.decrypt);if(e.isCompressed()&&r.decompress!==!1)throw new Error("entry is encrypted and compressed, and options.decompress !\
== false. See also option decodeFileData.")}if(r.decompress!=null){if(!e.isCompressed())throw new Error("options.decompress can only be specified for compressed\
 entries. See also option decodeFileData.");if(!(r.decompress===!1||r.decompress===!0))throw new Error("invalid options.decompress value: "+r.decompress);o=r.decompress}}
if(r.start!=null){if(i=r.start,i<0)throw new Error("options.start < 0");if(i>e.compressedSize)throw new Error("options.start > entry.compressedSize")}if(r.end!=
null){if(f=r.end,f<0)throw new Error("options.end < 0");if(f>e.compressedSize)throw new Error("options.end > entry.compressedSize");if(f<i)throw new Error("opti\
ons.end < options.start")}}var a=r.decodeFileData===!1||(e.compressionMethod===0||e.compressionMethod===8&&r.decompress===!1)&&(!e.isEncrypted()||r.decrypt===!1);
if((r.start!=null||r.end!=null)&&!a)throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");if(!t.isOpen)return n(
new Error("closed"));if(e.isEncrypted()&&!a&&r.decrypt!==!1)return n(new Error("entry is encrypted, and options.decodeFileData !== false"));var o;if(a)o=!1;else if(e.
compressionMethod===8)o=r.decodeFileData!==!0;else return n(new Error("unsupported compression method: "+e.compressionMethod));t.readLocalFileHeader(e,{minimal:!0},
function(u,x){if(u)return n(u);t.openReadStreamLowLevel(x.fileDataStart,e.compressedSize,i,f,o,e.uncompressedSize,n)})},y.prototype.openReadStreamLowLevel=function(e,r,n,t,i,f,a){
var o=this,u=e+r,x=o.reader.createReadStream({start:e+n,end:e+t}),d=x;if(i){var b=!1,m=S.createInflateRaw();x.on("error",function(g){setImmediate(function(){b||
m.emit("error",g)})}),x.pipe(m),o.validateEntrySizes?(d=new J(f),m.on("error",function(g){setImmediate(function(){b||d.emit("error",g)})}),m.pipe(d)):d=m,$(d,function(){
b=!0,m!==d&&m.unpipe(d),x.unpipe(m),x.destroy()})}a(null,d)},y.prototype.readLocalFileHeader=function(e,r,n){var t=this;n==null&&(n=r,r=null),r==null&&(r={}),t.
reader.ref();var i=F(30);j(t.reader,i,0,i.length,e.relativeOffsetOfLocalHeader,function(f){try{if(f)return n(f);var a=i.readUInt32LE(0);if(a!==67324752)return n(
new Error("invalid local file header signature: 0x"+a.toString(16)));var o=i.readUInt16LE(26),u=i.readUInt16LE(28),x=e.relativeOffsetOfLocalHeader+30+o+u;if(x+e.
compressedSize>t.fileSize)return n(new Error("file data overflows file bounds: "+x+" + "+e.compressedSize+" > "+t.fileSize));if(r.minimal)return n(null,{fileDataStart:x});
var d=new _;d.fileDataStart=x,d.versionNeededToExtract=i.readUInt16LE(4),d.generalPurposeBitFlag=i.readUInt16LE(6),d.compressionMethod=i.readUInt16LE(8),d.lastModFileTime=
i.readUInt16LE(10),d.lastModFileDate=i.readUInt16LE(12),d.crc32=i.readUInt32LE(14),d.compressedSize=i.readUInt32LE(18),d.uncompressedSize=i.readUInt32LE(22),d.fileNameLength=
o,d.extraFieldLength=u,i=F(o+u),t.reader.ref(),j(t.reader,i,0,i.length,e.relativeOffsetOfLocalHeader+30,function(b){try{return b?n(b):(d.fileName=i.subarray(0,o),
d.extraField=i.subarray(o),n(null,d))}finally{t.reader.unref()}})}finally{t.reader.unref()}})},y.prototype.openReadStreamPromise=function(e,r){return new Promise(
(n,t)=>{this.openReadStream(e,r,function(i,f){if(i)return t(i);n(f)})})},y.prototype.openReadStreamLowLevelPromise=function(e,r,n,t,i,f){return new Promise((a,o)=>{
this.openReadStream(e,r,n,t,i,f,function(u,x){if(u)return o(u);a(x)})})},y.prototype.readLocalFileHeaderPromise=function(e,r){return new Promise((n,t)=>{this.readLocalFileHeader(
e,r,function(i,f){if(i)return t(i);n(f)})})};function W(){}W.prototype.getLastModDate=function(e){if(e==null&&(e={}),!e.forceDosFormat)for(var r=0;r<this.extraFields.
length;r++){var n=this.extraFields[r];if(n.id===21589){var t=n.data;if(t.length<5)continue;var i=t[0],f=1;if(!(i&f))continue;var a=t.readInt32LE(1);return new Date(
a*1e3)}else if(n.id===10){var t=n.data;if(t.length!==32||t.readUInt16LE(4)!==1||t.readUInt16LE(6)!==24)continue;var o=t.readUInt32LE(8)+4294967296*t.readInt32LE(
12),u=o/1e4-116444736e5;return new Date(u)}}return k(this.lastModFileDate,this.lastModFileTime,e.timezone)},W.prototype.canDecodeFileData=function(){return!this.
isEncrypted()&&(this.compressionMethod===0||this.compressionMethod===8)},W.prototype.isEncrypted=function(){return(this.generalPurposeBitFlag&1)!==0},W.prototype.
isCompressed=function(){return this.compressionMethod===8};function _(){}function k(e,r,n){var t=e&31,i=(e>>5&15)-1,f=(e>>9&127)+1980,a=0,o=(r&31)*2,u=r>>5&63,x=r>>
11&31;if(n==null||n==="local")return new Date(f,i,t,x,u,o,a);if(n==="UTC")return new Date(Date.UTC(f,i,t,x,u,o,a));throw new Error("unrecognized options.timezon\
e: "+options.timezone)}function ee(e,r,n,t){for(var i=null,f=0;f<n.length;f++){var a=n[f];if(a.id===28789){if(a.data.length<6||a.data.readUInt8(0)!==1)continue;
var o=a.data.readUInt32LE(1);if(D(r)!==o)continue;i=Q(a.data.subarray(5),!0);break}}if(i==null){var u=(e&2048)!==0;i=Q(r,u)}return t||(i=i.replace(/\\/g,"/")),i}
function re(e){return e.indexOf("\\")!==-1?"invalid characters in fileName: "+e:/^[a-zA-Z]:/.test(e)||/^\//.test(e)?"absolute path: "+e:e.split("/").indexOf("..")!==
-1?"invalid relative path: "+e:null}function te(e){for(var r=[],n=0;n<e.length-3;){var t=e.readUInt16LE(n+0),i=e.readUInt16LE(n+2),f=n+4,a=f+i;if(a>e.length)throw new Error(
"extra field length exceeds extra field buffer size");var o=e.subarray(f,a);r.push({id:t,data:o}),n=a}return r}function j(e,r,n,t,i,f){if(t===0)return setImmediate(
function(){f(null,F(0))});e.read(r,n,t,i,function(a,o){if(a)return f(a);if(o<t)return f(new Error("unexpected EOF"));f()})}P.inherits(J,R);function J(e){R.call(
this),this.actualByteCount=0,this.expectedByteCount=e}J.prototype._transform=function(e,r,n){if(this.actualByteCount+=e.length,this.actualByteCount>this.expectedByteCount){
var t="too many bytes in the stream. expected "+this.expectedByteCount+". got at least "+this.actualByteCount;return n(new Error(t))}n(null,e)},J.prototype._flush=
function(e){if(this.actualByteCount<this.expectedByteCount){var r="not enough bytes in the stream. expected "+this.expectedByteCount+". got only "+this.actualByteCount;
return e(new Error(r))}e()},P.inherits(O,I);function O(){I.call(this),this.refCount=0}O.prototype.ref=function(){this.refCount+=1},O.prototype.unref=function(){
var e=this;if(e.refCount-=1,e.refCount>0)return;if(e.refCount<0)throw new Error("invalid unref");e.close(r);function r(n){if(n)return e.emit("error",n);e.emit("\
close")}},O.prototype.createReadStream=function(e){e==null&&(e={});var r=e.start,n=e.end;if(r===n){var t=new U;return setImmediate(function(){t.end()}),t}var i=this.
_readStreamForRange(r,n),f=!1,a=new X(this);i.on("error",function(u){setImmediate(function(){f||a.emit("error",u)})}),$(a,function(){i.unpipe(a),a.unref(),i.destroy()});
var o=new J(n-r);return a.on("error",function(u){setImmediate(function(){f||o.emit("error",u)})}),$(o,function(){f=!0,a.unpipe(o),a.destroy()}),i.pipe(a).pipe(o)},
O.prototype._readStreamForRange=function(e,r){throw new Error("not implemented")},O.prototype.read=function(e,r,n,t,i){var f=this.createReadStream({start:t,end:t+
n}),a=new T,o=0;a._write=function(u,x,d){u.copy(e,r+o,0,u.length),o+=u.length,d()},a.on("finish",i),f.on("error",function(u){i(u)}),f.pipe(a)},O.prototype.close=
function(e){setImmediate(e)},P.inherits(X,U);function X(e){U.call(this),this.context=e,this.context.ref(),this.unreffedYet=!1}X.prototype._flush=function(e){this.
unref(),e()},X.prototype.unref=function(e){this.unreffedYet||(this.unreffedYet=!0,this.context.unref())};var de="\0\u263A\u263B\u2665\u2666\u2663\u2660\u2022\u25D8\u25CB\u25D9\u2642\u2640\u266A\u266B\u263C\u25BA\u25C4\u2195\u203C\xB6\xA7\u25AC\u21A8\u2191\u2193\u2192\u2190\u221F\u2194\u25B2\u25BC !\"#$%&'()*+,-.\
/0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\u2302\xC7\xFC\xE9\xE2\xE4\xE0\xE5\xE7\xEA\xEB\xE8\xEF\xEE\xEC\xC4\xC5\xC9\xE6\xC6\xF4\xF6\xF2\xFB\xF9\xFF\xD6\xDC\xA2\xA3\xA5\u20A7\u0192\xE1\xED\xF3\xFA\xF1\xD1\xAA\xBA\xBF\u2310\xAC\xBD\xBC\xA1\xAB\xBB\u2591\u2592\u2593\u2502\u2524\u2561\u2562\u2556\u2555\u2563\u2551\u2557\u255D\u255C\u255B\u2510\u2514\u2534\u252C\u251C\u2500\u253C\u255E\u255F\u255A\u2554\u2569\u2566\u2560\u2550\u256C\
\u2567\u2568\u2564\u2565\u2559\u2558\u2552\u2553\u256B\u256A\u2518\u250C\u2588\u2584\u258C\u2590\u2580\u03B1\xDF\u0393\u03C0\u03A3\u03C3\xB5\u03C4\u03A6\u0398\u03A9\u03B4\u221E\u03C6\u03B5\u2229\u2261\xB1\u2265\u2264\u2320\u2321\xF7\u2248\xB0\u2219\xB7\u221A\u207F\xB2\u25A0\xA0";
function Q(e,r){if(r)return e.toString("utf8");for(var n="",t=0;t<e.length;t++)n+=de[e[t]];return n}function Y(e,r){var n=e.readUInt32LE(r),t=e.readUInt32LE(r+4);
return t*4294967296+n}var F;typeof Buffer.allocUnsafe=="function"?F=function(e){return Buffer.allocUnsafe(e)}:F=function(e){return new Buffer(e)};function $(e,r){
typeof e.destroy=="function"?e._destroy=function(n,t){r(),t?.(n)}:e.destroy=r}function V(e){if(e)throw e}})};

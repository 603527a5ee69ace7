export const id=8806;export const ids=[8806];export const modules={8806:(function(t,n,e){e.d(n,{fM:()=>_,Yz:()=>S,dN:()=>L,Gu:()=>A,Os:()=>H,pq:()=>B,lm:()=>R,
LZ:()=>x,C1:()=>P,uH:()=>U,Pq:()=>T,z:()=>$,$e:()=>j});var r=e(857);function i(t){return null==t?"":"string"==typeof t||t instanceof String?t:JSON.stringify(t)}
function s(t){return Object.keys(t).length?{title:t.title,file:t.file,line:t.startLine,endLine:t.endLine,col:t.startColumn,endColumn:t.endColumn}:{}}
function o(t,n,e){const i=new c(t,n,e);process.stdout.write(i.toString()+r.EOL)}function a(t,n=""){o(t,{},n)}class c{constructor(t,n,e){
t||(t="missing.command"),this.command=t,this.properties=n,this.message=e}toString(){let t="::"+this.command
;if(this.properties&&Object.keys(this.properties).length>0){t+=" ";let n=!0;for(const e in this.properties)if(this.properties.hasOwnProperty(e)){
const r=this.properties[e];r&&(n?n=!1:t+=",",t+=`${e}=${u(r)}`)}}return t+=`::${function(t){
return i(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}(this.message)}`,t}}function u(t){
return i(t).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var d=e(6982),h=e(9896);function f(t,n){
const e=process.env[`GITHUB_${t}`];if(!e)throw new Error(`Unable to find environment variable for file command ${t}`)
;if(!h.existsSync(e))throw new Error(`Missing file at path: ${e}`);h.appendFileSync(e,`${i(n)}${r.EOL}`,{encoding:"utf8"})}function l(t,n){
const e=`ghadelimiter_${d.randomUUID()}`,s=i(n);if(t.includes(e))throw new Error(`Unexpected input: name should not contain the delimiter "${e}"`)
;if(s.includes(e))throw new Error(`Unexpected input: value should not contain the delimiter "${e}"`);return`${t}<<${e}${r.EOL}${s}${r.EOL}${e}`}var p=e(6928)
;var w=function(t,n,e,r){return new(e||(e=Promise))(function(i,s){function o(t){try{c(r.next(t))}catch(t){s(t)}}function a(t){try{c(r.throw(t))}catch(t){s(t)}}
function c(t){t.done?i(t.value):function(t){return t instanceof e?t:new e(function(n){n(t)})}(t.value).then(o,a)}c((r=r.apply(t,n||[])).next())})}
;const{access:m,appendFile:g,writeFile:v}=h.promises,O="GITHUB_STEP_SUMMARY";const E=new class{constructor(){this._buffer=""}filePath(){
return w(this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const t=process.env[O]
;if(!t)throw new Error(`Unable to find environment variable for $${O}. Check if your runtime environment supports job summaries.`);try{
yield m(t,h.constants.R_OK|h.constants.W_OK)}catch(n){
throw new Error(`Unable to access summary file: '${t}'. Check if the file has correct read/write permissions.`)}return this._filePath=t,this._filePath})}
wrap(t,n,e={}){const r=Object.entries(e).map(([t,n])=>` ${t}="${n}"`).join("");return n?`<${t}${r}>${n}</${t}>`:`<${t}${r}>`}write(t){
return w(this,void 0,void 0,function*(){const n=!!(null==t?void 0:t.overwrite),e=yield this.filePath(),r=n?v:g;return yield r(e,this._buffer,{encoding:"utf8"}),
this.emptyBuffer()})}clear(){return w(this,void 0,void 0,function*(){return this.emptyBuffer().write({overwrite:!0})})}stringify(){return this._buffer}
isEmptyBuffer(){return 0===this._buffer.length}emptyBuffer(){return this._buffer="",this}addRaw(t,n=!1){return this._buffer+=t,n?this.addEOL():this}addEOL(){
return this.addRaw(r.EOL)}addCodeBlock(t,n){const e=Object.assign({},n&&{lang:n}),r=this.wrap("pre",this.wrap("code",t),e);return this.addRaw(r).addEOL()}
addList(t,n=!1){const e=n?"ol":"ul",r=t.map(t=>this.wrap("li",t)).join(""),i=this.wrap(e,r);return this.addRaw(i).addEOL()}addTable(t){const n=t.map(t=>{
const n=t.map(t=>{if("string"==typeof t)return this.wrap("td",t)
;const{header:n,data:e,colspan:r,rowspan:i}=t,s=n?"th":"td",o=Object.assign(Object.assign({},r&&{colspan:r}),i&&{rowspan:i});return this.wrap(s,e,o)}).join("")
;return this.wrap("tr",n)}).join(""),e=this.wrap("table",n);return this.addRaw(e).addEOL()}addDetails(t,n){const e=this.wrap("details",this.wrap("summary",t)+n)
;return this.addRaw(e).addEOL()}addImage(t,n,e){const{width:r,height:i}=e||{},s=Object.assign(Object.assign({},r&&{width:r}),i&&{height:i
}),o=this.wrap("img",null,Object.assign({src:t,alt:n},s));return this.addRaw(o).addEOL()}addHeading(t,n){
const e=`h${n}`,r=["h1","h2","h3","h4","h5","h6"].includes(e)?e:"h1",i=this.wrap(r,t);return this.addRaw(i).addEOL()}addSeparator(){const t=this.wrap("hr",null)
;return this.addRaw(t).addEOL()}addBreak(){const t=this.wrap("br",null);return this.addRaw(t).addEOL()}addQuote(t,n){const e=Object.assign({},n&&{cite:n
}),r=this.wrap("blockquote",t,e);return this.addRaw(r).addEOL()}addLink(t,n){const e=this.wrap("a",t,{href:n});return this.addRaw(e).addEOL()}},$=E;e(4775)
;r.platform(),r.arch();var y,b=function(t,n,e,r){return new(e||(e=Promise))(function(i,s){function o(t){try{c(r.next(t))}catch(t){s(t)}}function a(t){try{
c(r.throw(t))}catch(t){s(t)}}function c(t){t.done?i(t.value):function(t){return t instanceof e?t:new e(function(n){n(t)})}(t.value).then(o,a)}
c((r=r.apply(t,n||[])).next())})};function L(t,n){const e=i(n);process.env[t]=e;if(process.env.GITHUB_ENV||"")return f("ENV",l(t,n));o("set-env",{name:t},e)}
function T(t){o("add-mask",{},t)}function _(t){process.env.GITHUB_PATH||""?f("PATH",t):o("add-path",{},t),
process.env.PATH=`${t}${p.delimiter}${process.env.PATH}`}function U(t,n){if(process.env.GITHUB_OUTPUT||"")return f("OUTPUT",l(t,n));process.stdout.write(r.EOL),
o("set-output",{name:t},i(n))}function P(t){process.exitCode=y.Failure,function(t,n={}){o("error",s(n),t instanceof Error?t.toString():t)}(t)}function S(t){
o("debug",{},t)}function j(t,n={}){o("warning",s(n),t instanceof Error?t.toString():t)}function R(t,n={}){o("notice",s(n),t instanceof Error?t.toString():t)}
function B(t){process.stdout.write(t+r.EOL)}function H(t,n){return b(this,void 0,void 0,function*(){let e;!function(t){a("group",t)}(t);try{e=yield n()}finally{
!function(){a("endgroup")}()}return e})}function x(t,n){if(process.env.GITHUB_STATE||"")return f("STATE",l(t,n));o("save-state",{name:t},i(n))}function A(t){
return process.env[`STATE_${t}`]||""}!function(t){t[t.Success=0]="Success",t[t.Failure=1]="Failure"}(y||(y={}))})};
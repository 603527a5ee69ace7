export const id=2106;export const ids=[2106];export const modules={2106:(function(e,t,n){n.d(t,{collectDocuments:()=>collectDocuments,
parseDocuments:()=>parseDocuments,parseMapping:()=>parseMapping});var r=n(6986),i=n(9177),o=n(1848)
;const s=["creationTimestamp","deletionTimestamp","deletionGracePeriodSeconds","generation","managedFields","resourceVersion","selfLink","uid"]
;function objectsOf(e,{origin:t,path:n},r,i){
if(!(0,o.p)(e))return void i(e,"It is no object of Kubernetes, but text or a list.","Begin it with apiVersion, kind and metadata.")
;const{kind:a,items:u,apiVersion:c}=e;if("string"==typeof a&&a.endsWith("List")&&Array.isArray(u)){for(const[e,o]of u.entries()){const s={
origin:`${t}, item ${e+1}`,path:[...n,"items",e]};objectsOf(withKind(o,a,c),s,r,(t,n,r)=>i(t,`Item ${e+1} of its list: ${n}`,r))}return}
const f=function checkObject(e,t){const{apiVersion:n,kind:r}=e;for(const[i,o]of Object.entries({apiVersion:n,kind:r
}))if("string"!=typeof o||""===o)return void t(e,`It has no ${i}${hint(e)}.`,`Write the ${i}, or leave what is no manifest out of 'manifests'.`)
;if(String(n).startsWith("kustomize.config.k8s.io/"))return void t(e,"It is a kustomization, not an object.","Name its folder in 'manifests': a folder with a kustomization is rendered.")
;const i=function checkMetadata(e,t){const{kind:n,metadata:r}=e;if(!(0,o.p)(r))return void t(e,`This ${n} has no metadata.`,"Give it metadata with a name.")
;const{name:i,generateName:a,namespace:u}=r
;if(!i&&a)return void t(e,`This ${n} has generateName in place of a name, so each deployment would make another one.`,"Give it metadata.name; a Job that is finished is replaced when it changes.")
;if("string"!=typeof i||""===i)return void t(e,`This ${n} has no metadata.name.`,"Give it a name.");for(const[o,s]of Object.entries({namespace:u,...textsOf(r)
}))if(null!=s&&"string"!=typeof s)return void t(e,`metadata.${o} of ${n} ${i} is not text.`,"Put it in quotes.")
;const c=Object.entries(r).filter(([e])=>!s.includes(e));return{...Object.fromEntries(c),name:i}}(e,t);if(!i)return;const{status:a,...u}=e;return{...u,
apiVersion:String(n),kind:String(r),metadata:i}}(e,i);f&&r.push({object:f,origin:t,path:n})}function withKind(e,t,n){return"List"!==t&&(0,o.p)(e)?{apiVersion:n,
kind:t.slice(0,-4),...e}:e}function textsOf(e){const t={};for(const n of["labels","annotations"]){const r=e[n];if(null!=r)if((0,
o.p)(r))for(const[e,i]of Object.entries(r))t[`${n}['${e}']`]=i;else t[n]=!1}return t}function hint(e){
return"services"in e&&!("kind"in e)?" (it looks like a Compose file)":"image"in e||"replicaCount"in e?" (it looks like a chart's values)":""}
const a=new Set(["Pod","PodTemplate","Deployment","ReplicaSet","ReplicationController","StatefulSet","DaemonSet","Job","CronJob"]),u=new Set(["labels","annotations","matchLabels","nodeSelector"]),c={
ConfigMap:["data"],Secret:["data","stringData"]};function isTextField(e,t){if("items"===e[0]&&"number"==typeof e[1])return{
text:isTextField(e.slice(2),void 0).text,certain:!1};if("metadata"===e[0])return known(function isMetadataText(e){
return 2===e.length?["name","namespace","generateName"].includes(String(e[1])):3===e.length&&u.has(e[1])}(e))
;if(1===e.length)return known("apiVersion"===e[0]||"kind"===e[0]);if(t&&2===e.length&&c[t]?.includes(String(e[0])))return{...known(!0),secret:"Secret"===t}
;if("Service"===t&&3===e.length&&"selector"===e[1])return known(!0);const n=function isTextByCustom(e){const[t,n,r]=[e.at(-3),e.at(-2),e.at(-1)]
;return!!u.has(n)||("number"==typeof r?"args"===n||"command"===n:"number"==typeof n&&("env"===t?"name"===r||"value"===r:("name"===r||"image"===r)&&/containers$/i.test(String(t))))
}(e);return{text:n,certain:n&&void 0!==t&&a.has(t)}}const known=e=>({text:e,certain:e});var f=n(3483);const l={"{":1,"}":-1};function resolvePlain(e){
const t=m.get(e);if(void 0!==t)return t;if(e.startsWith("."))return numberIn(e,/^\.\d+(?:[eE][-+]?\d+)?$/)??e;if(!/^[-+\d]/.test(e))return e
;const n=e.replaceAll("_","");return function integerIn(e){const t=/^([-+]?)(0[xX][\da-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|0|[1-9]\d*)$/.exec(e);if(!t?.[2])return
;const n=/^0\d/.test(t[2])?`0o${t[2].slice(1)}`:t[2],r=BigInt(n);return r>=2n**(""===t[1]?64n:63n)&&/^0./.test(n)?void 0:"-"===t[1]?0-Number(r):Number(r)
}(n)??numberIn(n,/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/)??e}
const m=new Map([...written(["y","yes","true","on"],!0),...written(["n","no","false","off"],!1),...written(["null"],null),["",null],["~",null],...written([".nan"],Number.NaN),...["","+","-"].flatMap(e=>written([".inf"],"-"===e?-1/0:1/0).map(([t,n])=>[`${e}${t}`,n]))])
;function written(e,t){return e.flatMap(e=>{const n=".nan"===e?".NaN":e.replace(/[a-z]/,e=>e.toUpperCase())
;return[...new Set([e,n,e.toUpperCase()])].map(e=>[e,t])})}function numberIn(e,t){if(!t.test(e))return;const n=Number(e);return Number.isFinite(n)?n:void 0}
class ValueError extends Error{remedy;offset;constructor(e,t,n){super(e),this.remedy=t,this.offset=n}}const d=1e5;class ValueReader{#e;#t;#n=new Map
;#r=new WeakMap;#i=0;#o=0;constructor(e,t){this.#e=e,this.#t=t}read(e){return this.#s(e.contents,[])}offsetOf(e){
return"object"==typeof e&&null!==e?this.#r.get(e):void 0}#s(e,t){if(!e)return null;if(this.#o++,
t.length>500)throw new ValueError("It is nested more than 500 levels deep.","Write it flatter.",offsetIn(e));if((0,f.Vj)(e))return this.#a(e)
;const n="anchor"in e?e.anchor:void 0,r={value:void 0,open:!0,size:this.#o};return n&&this.#n.set(n,r),r.value=this.#u(e,t),r.open=!1,r.size=this.#o-r.size+1,
r.value}#u(e,t){if((0,f.jn)(e))return this.#c(e,t);if(e.tag&&!p.has(e.tag))throw unknownTag(e);const n=(0,
f.oP)(e)?e.items.map((e,n)=>this.#s(e,[...t,n])):this.#f(e,t);return this.#r.set(n,offsetIn(e)),n}#a(e){const t=this.#n.get(e.source),n=offsetIn(e)
;if(!t)throw new ValueError(`The alias *${e.source} has no anchor before it.`,"Correct its name.",n)
;if(t.open)throw new ValueError(`The alias *${e.source} is within what it stands for.`,"Write it out.",n);if(this.#i+=t.size,
this.#i>d)throw new ValueError("Its aliases stand for more than 100000 values.","Write it without aliases.",n);return this.#o+=t.size-1,this.#l(t.value)}#l(e){
if("object"!=typeof e||null===e)return e
;const t=Array.isArray(e)?e.map(e=>this.#l(e)):Object.fromEntries(Object.entries(e).map(([e,t])=>[e,this.#l(t)])),n=this.#r.get(e)
;return void 0!==n&&this.#r.set(t,n),t}#f(e,t){const n={};if(!(0,f.jh)(e))return n;const r=new Set;for(const{key:i,value:o}of e.items){if(isMerge(i)){
this.#m(n,o,t);continue}const e=this.#d(i,t)
;r.has(e)&&!this.#e.lenient&&this.#t(new ValueError(`${fieldName([...t,e])} is there twice.`,"Remove one of the two: only the last would count.",offsetIn(i))),
r.add(e),n[e]=this.#s(o,[...t,e])}return n}#m(e,t,n){const r=this.#s(t,n),i=Array.isArray(r)?[...r].reverse():[r];for(const n of i){
if("object"!=typeof n||null===n||Array.isArray(n))throw new ValueError("The merge key << has no mapping.","Give it an alias of a mapping.",offsetIn(t))
;Object.assign(e,n)}}#d(e,t){const n=(0,f.Vj)(e)?this.#a(e):e,r=offsetIn(e);if("string"==typeof n)return checkedKey(n,r);if(!(0,
f.jn)(n))throw new ValueError(`A key in ${fieldName(t)} is not text.`,"Put it in quotes. Templates such as {{ name }} are not replaced here: use variables, or a chart.",r)
;const i=String(n.source??n.value??""),{text:o}=this.#e.substitute(String(n.value??"")),s=isPlain(n)?resolvePlain(o):o
;if("string"==typeof s)return checkedKey(s,r);if(null!==s&&(String(s)===o||this.#e.lenient))return String(s)
;throw new ValueError(`The key ${i||"''"} in ${fieldName(t)} would be read as ${String(s)}.`,"Put it in quotes.",r)}#c(e,t){
const{text:n,changed:r}=this.#e.substitute(String(e.value??"")),i=function tagged(e,t){const{tag:n}=e;if(!n)return;if("!"===n||n===`${h}str`)return t
;if(n===`${h}binary`)return Buffer.from(t,"base64").toString();const r=resolvePlain(t),i={int:"number",float:"number",bool:"boolean",null:"object"
}[n.replace(h,"")];if(void 0===i)throw unknownTag(e);if(typeof r===i)return r
;throw new ValueError(`A value is not what its tag ${n.replace(h,"!!")} says.`,"Remove the tag.",offsetIn(e))}(e,n);if(void 0!==i)return this.#h(i,e,t)
;if(!isPlain(e))return n;const o=this.#e.isText(t);if(r)return o.text?n:function canonical(e){if("true"===e||"false"===e)return"true"===e;const t=Number(e)
;return String(t)===e&&Number.isFinite(t)&&Math.abs(t)<2**53?t:e}(n);const s=resolvePlain(n)
;return!o.certain||"number"!=typeof s&&"boolean"!=typeof s?this.#h(s,e,t):(this.#t(new ValueError(...function mustBeText(e,t,n,r){
if(r)return[`${e} holds a ${typeof n}, as YAML reads it; it must be text.`,"Put it in quotes."];const i="number"==typeof n?"a number":`the boolean ${n}`
;return[`${e} is ${t}, which YAML reads as ${i}; it must be text.`,`Put it in quotes: "${t}".`]}(fieldName(t),n,s,!0===o.secret),offsetIn(e))),n)}#h(e,t,n){
if("number"!=typeof e)return e;if(Number.isFinite(e)&&(Number.isSafeInteger(e)||!/^[-+]?[\d_]+$|^[-+]?0[xXbBoO]/.test(t.source??"")))return e
;throw new ValueError(`${fieldName(n)} is ${t.source}, a number that cannot be passed on exactly.`,"Put it in quotes if it is text.",offsetIn(t))}}
const h="tag:yaml.org,2002:",p=new Set(["map","seq","str"].map(e=>`${h}${e}`));function unknownTag(e){const t=String(e.tag).replace(h,"!!")
;return new ValueError(`The tag ${t} means nothing to Kubernetes.`,"Remove it, or put the value in quotes.",offsetIn(e))}function checkedKey(e,t){
if("__proto__"!==e)return e;throw new ValueError("The key __proto__ is refused.","Give it another name.",t)}function isPlain(e){
return void 0===e.type||"PLAIN"===e.type}function isMerge(e){return(0,f.jn)(e)&&isPlain(e)&&("<<"===e.value||e.tag===`${h}merge`)}function fieldName(e){
return e.reduce((e,t)=>"number"==typeof t?`${e}[${t}]`:/^[\w-]+$/.test(t)?""===e?t:`${e}.${t}`:`${e}['${t}']`,"")||"the document"}function offsetIn(e){
return e?.range?.[0]??0}function readDocuments(e,t){const n=new f.HN,r={documents:[],faults:[]};let i=0;const o=function jsonDocuments(e){
if(!e.trimStart().startsWith("{"))return;const t=[];let n=0,r=0;for(const i of e.matchAll(/"(?:[^"\\\n]|\\.)*"|[{}]|[^\s"{}]/g)){const[o]=i
;if(0===n&&"{"!==o)return;0===n&&(r=i.index),n+=l[o]??0,0===n&&t.push({text:e.slice(r,i.index+1),offset:r})}return 0===n&&t.length>1?t:void 0}(e)??[{text:e,
offset:0}];for(const s of o){const a=e.slice(0,s.offset).split("\n").length-1,u=treesOf(s.text,1===o.length?n:new f.HN)
;for(const e of u.documents)0===e.errors.length&&isEmpty(e)||(i++,readDocument(e,{text:s.text,...u,before:a,number:i},t,r))}return r}function treesOf(e,t){
const n=(0,f.hR)(e,{schema:"failsafe",version:"1.1",uniqueKeys:!1,merge:!1,prettyErrors:!1,logLevel:"silent",lineCounter:t});return{documents:"empty"in n?[]:n,
lines:t}}function readDocument(e,{text:t,lines:n,before:r,number:i,documents:o},s,a){const lineOf=e=>r+function lineAt(e,t){return Math.max(e.linePos(t).line,1)
}(n,e),u=e.contents?.range?.[0]??0,c=t.slice(o[o.indexOf(e)-1]?.range?.[2]??0,u),[l]=e.errors;if(l){const e=`It is not valid YAML: ${function withoutSource(e){
return(e.split("\n")[0]??"").replace(/(in YAML stream|extra characters): .*$/,"$1").replace(/(Invalid escape sequence) .*$/,"$1").replace(/:$/,"")
}(l.message)}.`,n=function remedyFor(e,t,n){if("TAB_AS_INDENT"===e)return"Indent with spaces."
;if("BLOCK_AS_IMPLICIT_KEY"===e)return"Put a value that holds ': ' in quotes.";if("BAD_SCALAR_START"===e)return"Put the value in quotes."
;const r=t.slice(t.lastIndexOf("\n",n-1)+1).split("\n",1)[0]??""
;return/\{\{|\{%/.test(r)?"Templates are not replaced here: use variables, or a chart.":/[{[,:] *\$\{\w+\}/.test(r)?"Put a variable in quotes where it stands within { } or [ ].":"Correct the file."
}(l.code,t,l.pos[0]);return void a.faults.push({line:lineOf(l.pos[0]),what:e,remedy:n,number:i,preamble:c})}const m=[],d=new ValueReader(s(function kindOf(e){
const t=(0,f.jh)(e.contents)?e.contents.get("kind"):void 0;return"string"==typeof t?t:void 0}(e)),e=>m.push(e));let h;try{h=d.read(e)}catch(e){
if(!(e instanceof ValueError))throw e;m.push(e)}if(m.length>0)for(const{message:e,remedy:t,offset:n}of m)a.faults.push({line:lineOf(n),what:e,remedy:t,number:i,
preamble:c});else a.documents.push({number:i,value:h,line:lineOf(u),lineOf:e=>lineOf(d.offsetOf(e)??u),lineAt:t=>{const n=function offsetAt(e,t){
let n=e.contents,r=n?.range?.[0];for(const i of t){if((0,f.Vj)(n)&&(n=n.resolve(e)),(0,f.oP)(n))n=n.items[Number(i)],r=n?.range?.[0];else{if(!(0,f.jh)(n))return
;{const e=n.items.findLast(({key:e})=>(0,f.jn)(e)&&String(e.value)===i);r=e?.key.range?.[0],n=e?.value}}if(void 0===r)return}return r}(e,t)
;return void 0===n?void 0:lineOf(n)},preamble:c})}function isEmpty({contents:e}){return!e||(0,f.jn)(e)&&"PLAIN"===e.type&&""===e.value&&!e.tag&&!e.anchor}
function parseDocuments(e,t,n={}){const r=new i.C,o=collectDocuments(e,t,r,n);return r.check(),o}
function collectDocuments(e,t,n,{origins:r="document",variables:i,lenient:s=!1}={}){const a=function readAll(e,t,n){const substitute=e=>t?.substitute(e)??{
text:e,changed:!1};try{return readDocuments(e,e=>({substitute:substitute,isText:t=>isTextField(t,e),lenient:n}))}catch(e){if(e instanceof RangeError)return
;throw e}}(e,i,s);if(!a)return n.add(t,"It is nested too deeply.","Write it flatter."),[]
;const u=[...a.documents,...a.faults].map(({number:e})=>e),c="document"===r&&Math.max(...u,0)>1,f=[...a.documents,...a.faults].sort((e,t)=>e.number-t.number),l=new Map
;for(const{number:e,preamble:t}of f){const n=/^# Source: (.+?)\s*$/m.exec(t)?.[1]??l.get(e-1);void 0!==n&&"helm"===r&&l.set(e,n)}
const from=e=>l.get(e)??(e=>c?`${t}, document ${e}`:t)(e),m=[...a.faults],d=a.documents.flatMap(({number:e,value:t,line:n,lineOf:i,lineAt:s,preamble:a})=>{
const u=[];return objectsOf(t,{origin:from(e),path:[]},u,(t,r,s)=>m.push({what:r,remedy:s,number:e,preamble:a,line:(0,o.p)(t)?i(t):n})),
u.map(({path:e,...t})=>"document"===r?{...t,lineOf:t=>s([...e,...t])}:t)});m.sort((e,t)=>e.line-t.line)
;for(const{number:e,line:t,what:i,remedy:o}of m)n.add(`${from(e)}${g[r](t)}`,i,o);return d}const g={document:e=>`, line ${e}`,
whole:e=>` (line ${e} of what it renders)`,helm:()=>""};function parseMapping(e,t){const n={substitute:e=>({text:e,changed:!1}),lenient:!0
},{documents:i,faults:s}=readDocuments(e,()=>({...n,isText:()=>({text:!1,certain:!1})})),[a]=s;if(a)throw new r.yo(`${t}, line ${a.line}: ${a.what}`,a.remedy)
;const u=i[0]?.value??{};if((0,o.p)(u))return u;throw new r.yo(`${t} holds no mapping.`,"Write it as YAML: a mapping of names to values.")}})};
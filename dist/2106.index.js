export const id=2106,ids=[2106],modules={2106:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{collectDocuments:()=>collectDocuments});var errors=__webpack_require__(6986),faults=__webpack_require__(9177),render_mapping=__webpack_require__(1848);const serverFields=[
"creationTimestamp","deletionTimestamp","deletionGracePeriodSeconds","generation","managedFields","resourceVersion","selfLink","uid"];function objectsOf(value,origin,into,tell){
if(!(0,render_mapping.p)(value)){tell(value,"It is no object of Kubernetes, but text or a list.","Begin it with apiVersion, kind and metadata.");return}const{kind,
items,apiVersion}=value;if(typeof kind=="string"&&kind.endsWith("List")&&Array.isArray(items)){for(const[at,item]of items.entries())objectsOf(withKind(item,kind,
apiVersion),`${origin}, item ${at+1}`,into,(part,what,remedy)=>tell(part,`Item ${at+1} of its list: ${what}`,remedy));return}const object=checkObject(value,tell);
object&&into.push({object,origin})}function withKind(item,list,apiVersion){return list==="List"||!(0,render_mapping.p)(item)?item:{apiVersion,kind:list.slice(0,
-4),...item}}function checkObject(value,tell){const{apiVersion,kind}=value;for(const[field,found]of Object.entries({apiVersion,kind}))if(!(typeof found=="string"&&
found!=="")){tell(value,`It has no ${field}${hint(value)}.`,`Write the ${field}, or leave what is no manifest out of 'manifests'.`);return}if(String(apiVersion).
startsWith("kustomize.config.k8s.io/")){tell(value,"It is a kustomization, not an object.","Name its folder in 'manifests': a folder with a kustomization is ren\
dered.");return}const metadata=checkMetadata(value,tell);if(!metadata)return;const{status:_,...rest}=value;return{...rest,apiVersion:String(apiVersion),kind:String(
kind),metadata}}function checkMetadata(value,tell){const{kind,metadata}=value;if(!(0,render_mapping.p)(metadata)){tell(value,`This ${kind} has no metadata.`,"Gi\
ve it metadata with a name.");return}const{name,generateName,namespace}=metadata;if(!name&&generateName){tell(value,`This ${kind} has generateName in place of a\
 name, so each deployment would make another one.`,"Give it metadata.name; a Job that is finished is replaced when it changes.");return}if(typeof name!="string"||
name===""){tell(value,`This ${kind} has no metadata.name.`,"Give it a name.");return}for(const[field,found]of Object.entries({namespace,...textsOf(metadata)}))if(!(found==
null||typeof found=="string")){tell(value,`metadata.${field} of ${kind} ${name} is not text.`,"Put it in quotes.");return}const kept=Object.entries(metadata).filter(
([field])=>!serverFields.includes(field));return{...Object.fromEntries(kept),name}}function textsOf(metadata){const texts={};for(const field of["labels","annota\
tions"]){const mapping=metadata[field];if(mapping!=null)if(!(0,render_mapping.p)(mapping))texts[field]=!1;else for(const[key,value]of Object.entries(mapping))texts[`${field}\
['${key}']`]=value}return texts}function hint(value){return"services"in value&&!("kind"in value)?" (it looks like a Compose file)":"image"in value||"replicaCoun\
t"in value?" (it looks like a chart's values)":""}const workloads=new Set(["Pod","PodTemplate","Deployment","ReplicaSet","ReplicationController","StatefulSet","\
DaemonSet","Job","CronJob"]),textMappings=new Set(["labels","annotations","matchLabels","nodeSelector"]),textData={ConfigMap:["data"],Secret:["data","stringData"]};
function isTextField(path,kind){if(path[0]==="items"&&typeof path[1]=="number")return{text:isTextField(path.slice(2),void 0).text,certain:!1};if(path[0]==="meta\
data")return known(isMetadataText(path));if(path.length===1)return known(path[0]==="apiVersion"||path[0]==="kind");if(kind&&path.length===2&&textData[kind]?.includes(
String(path[0])))return{...known(!0),secret:kind==="Secret"};if(kind==="Service"&&path.length===3&&path[1]==="selector")return known(!0);const text=isTextByCustom(
path);return{text,certain:text&&kind!==void 0&&workloads.has(kind)}}const known=text=>({text,certain:text});function isMetadataText(path){return path.length===2?
["name","namespace","generateName"].includes(String(path[1])):path.length===3&&textMappings.has(path[1])}function isTextByCustom(path){const[above2,above1,last]=[
path.at(-3),path.at(-2),path.at(-1)];return textMappings.has(above1)?!0:last==="value"&&typeof above1=="number"?above2==="env":typeof last=="number"?above1==="a\
rgs"||above1==="command":last==="image"&&typeof above1=="number"&&/containers$/i.test(String(above2))}var dist=__webpack_require__(3483);function jsonDocuments(text){
if(!text.trimStart().startsWith("{"))return;const documents=[];let depth=0,start=0;for(const match of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[{}]|[^\s"{}]/g)){const[
token]=match;if(depth===0&&token!=="{")return;depth===0&&(start=match.index),depth+=levels[token]??0,depth===0&&documents.push({text:text.slice(start,match.index+
1),offset:start})}return depth===0&&documents.length>1?documents:void 0}const levels={"{":1,"}":-1};function resolvePlain(text){const known2=words.get(text);if(known2!==
void 0)return known2;if(text.startsWith("."))return numberIn(text,/^\.\d+(?:[eE][-+]?\d+)?$/)??text;if(!/^[-+\d]/.test(text))return text;const plain=text.replaceAll(
"_","");return integerIn(plain)??numberIn(plain,/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/)??text}const words=new Map([...written(["y","yes","true","on"],
!0),...written(["n","no","false","off"],!1),...written(["null"],null),["",null],["~",null],...written([".nan"],Number.NaN),...["","+","-"].flatMap(sign=>written(
[".inf"],sign==="-"?-1/0:1/0).map(([word,value])=>[`${sign}${word}`,value]))]);function written(lower,value){return lower.flatMap(word=>{const capital=word===".\
nan"?".NaN":word.replace(/[a-z]/,letter=>letter.toUpperCase());return[...new Set([word,capital,word.toUpperCase()])].map(form=>[form,value])})}function integerIn(text){
const parts=/^([-+]?)(0[xX][\da-fA-F]+|0[bB][01]+|0[oO]?[0-7]+|0|[1-9]\d*)$/.exec(text);if(!parts?.[2])return;const digits=/^0\d/.test(parts[2])?`0o${parts[2].slice(
1)}`:parts[2],value=BigInt(digits);if(!(value>=2n**(parts[1]===""?64n:63n)&&/^0./.test(digits)))return parts[1]==="-"?0-Number(value):Number(value)}function numberIn(text,pattern){
if(!pattern.test(text))return;const value=Number(text);return Number.isFinite(value)?value:void 0}class ValueError extends Error{remedy;offset;constructor(message,remedy,offset){
super(message),this.remedy=remedy,this.offset=offset}}const mostCopies=1e5,deepest=500;class ValueReader{#reading;#report;#anchors=new Map;#offsets=new WeakMap;#copies=0;#nodes=0;constructor(reading,report){
this.#reading=reading,this.#report=report}read(document){return this.#value(document.contents,[])}offsetOf(value){return typeof value=="object"&&value!==null?this.#offsets.
get(value):void 0}#value(node,path){if(!node)return null;if(this.#nodes++,path.length>deepest)throw new ValueError(`It is nested more than ${deepest} levels dee\
p.`,"Write it flatter.",offsetIn(node));if((0,dist.Vj)(node))return this.#copy(node);const anchor="anchor"in node?node.anchor:void 0,entry={value:void 0,open:!0,
size:this.#nodes};return anchor&&this.#anchors.set(anchor,entry),entry.value=this.#own(node,path),entry.open=!1,entry.size=this.#nodes-entry.size+1,entry.value}#own(node,path){
if((0,dist.jn)(node))return this.#scalar(node,path);if(node.tag&&!usualTags.has(node.tag))throw unknownTag(node);const value=(0,dist.oP)(node)?node.items.map((item,at)=>this.#value(
item,[...path,at])):this.#mapping(node,path);return this.#offsets.set(value,offsetIn(node)),value}#copy(alias){const found=this.#anchors.get(alias.source),offset=offsetIn(
alias);if(!found)throw new ValueError(`The alias *${alias.source} has no anchor before it.`,"Correct its name.",offset);if(found.open)throw new ValueError(`The \
alias *${alias.source} is within what it stands for.`,"Write it out.",offset);if(this.#copies+=found.size,this.#copies>mostCopies)throw new ValueError(`Its alia\
ses stand for more than ${mostCopies} values.`,"Write it without aliases.",offset);return this.#nodes+=found.size-1,this.#clone(found.value)}#clone(value){if(typeof value!=
"object"||value===null)return value;const copy=Array.isArray(value)?value.map(item=>this.#clone(item)):Object.fromEntries(Object.entries(value).map(([key,item])=>[
key,this.#clone(item)])),offset=this.#offsets.get(value);return offset!==void 0&&this.#offsets.set(copy,offset),copy}#mapping(node,path){const mapping={};if(!(0,dist.
jh)(node))return mapping;const seen=new Set;for(const{key,value}of node.items){if(isMerge(key)){this.#merge(mapping,value,path);continue}const name=this.#key(key,
path);seen.has(name)&&!this.#reading.lenient&&this.#report(new ValueError(`${fieldName([...path,name])} is there twice.`,"Remove one of the two: only the last w\
ould count.",offsetIn(key))),seen.add(name),mapping[name]=this.#value(value,[...path,name])}return mapping}#merge(into,node,path){const merged=this.#value(node,
path),list=Array.isArray(merged)?[...merged].reverse():[merged];for(const part of list){if(typeof part!="object"||part===null||Array.isArray(part))throw new ValueError(
"The merge key << has no mapping.","Give it an alias of a mapping.",offsetIn(node));Object.assign(into,part)}}#key(node,path){const target=(0,dist.Vj)(node)?this.#copy(
node):node,offset=offsetIn(node);if(typeof target=="string")return checkedKey(target,offset);if(!(0,dist.jn)(target))throw new ValueError(`A key in ${fieldName(
path)} is not text.`,"Put it in quotes. Templates such as {{ name }} are not replaced here: use variables, or a chart.",offset);const written2=String(target.source??
target.value??""),{text}=this.#reading.substitute(String(target.value??"")),read=isPlain(target)?resolvePlain(text):text;if(typeof read=="string")return checkedKey(
read,offset);if(read!==null&&(String(read)===text||this.#reading.lenient))return String(read);throw new ValueError(`The key ${written2||"''"} in ${fieldName(path)}\
 would be read as ${String(read)}.`,"Put it in quotes.",offset)}#scalar(node,path){const{text,changed}=this.#reading.substitute(String(node.value??"")),byTag=tagged(
node,text);if(byTag!==void 0)return this.#checkedNumber(byTag,node,path);if(!isPlain(node))return text;const field=this.#reading.isText(path);if(changed)return field.
text?text:canonical(text);const value=resolvePlain(text);return!field.certain||typeof value!="number"&&typeof value!="boolean"?this.#checkedNumber(value,node,path):
(this.#report(new ValueError(...mustBeText(fieldName(path),text,value,field.secret===!0),offsetIn(node))),text)}#checkedNumber(value,node,path){if(typeof value!=
"number"||Number.isFinite(value)&&(Number.isSafeInteger(value)||!/^[-+]?[\d_]+$|^[-+]?0[xXbBoO]/.test(node.source??"")))return value;throw new ValueError(`${fieldName(
path)} is ${node.source}, a number that cannot be passed on exactly.`,"Put it in quotes if it is text.",offsetIn(node))}}function mustBeText(field,text,value,secret){
if(secret)return[`${field} holds a ${typeof value}, as YAML reads it; it must be text.`,"Put it in quotes."];const read=typeof value=="number"?"a number":`the b\
oolean ${value}`;return[`${field} is ${text}, which YAML reads as ${read}; it must be text.`,`Put it in quotes: "${text}".`]}const prefix="tag:yaml.org,2002:",usualTags=new Set(
["map","seq","str"].map(name=>`${prefix}${name}`));function tagged(node,text){const{tag}=node;if(!tag)return;if(tag==="!"||tag===`${prefix}str`)return text;if(tag===
`${prefix}binary`)return Buffer.from(text,"base64").toString();const value=resolvePlain(text),type={int:"number",float:"number",bool:"boolean",null:"object"}[tag.
replace(prefix,"")];if(type===void 0)throw unknownTag(node);if(typeof value===type)return value;throw new ValueError(`A value is not what its tag ${tag.replace(
prefix,"!!")} says.`,"Remove the tag.",offsetIn(node))}function unknownTag(node){const name=String(node.tag).replace(prefix,"!!");return new ValueError(`The tag\
 ${name} means nothing to Kubernetes.`,"Remove it, or put the value in quotes.",offsetIn(node))}function canonical(text){if(text==="true"||text==="false")return text===
"true";const number=Number(text);return String(number)===text&&Number.isFinite(number)&&Math.abs(number)<2**53?number:text}function checkedKey(key,offset){if(key!==
"__proto__")return key;throw new ValueError("The key __proto__ is refused.","Give it another name.",offset)}function isPlain(node){return node.type===void 0||node.
type==="PLAIN"}function isMerge(node){return(0,dist.jn)(node)&&isPlain(node)&&(node.value==="<<"||node.tag===`${prefix}merge`)}function fieldName(path){return path.
reduce((text,part)=>typeof part=="number"?`${text}[${part}]`:/^[\w-]+$/.test(part)?text===""?part:`${text}.${part}`:`${text}['${part}']`,"")||"the document"}function offsetIn(node){
return node?.range?.[0]??0}function lineAt(lines,offset){return Math.max(lines.linePos(offset).line,1)}function documents_readDocuments(text,readingFor){const lines=new dist.
HN,result={documents:[],faults:[]};let number=0;const chunks=jsonDocuments(text)??[{text,offset:0}];for(const chunk of chunks){const before=text.slice(0,chunk.offset).
split(`
`).length-1,trees=treesOf(chunk.text,chunks.length===1?lines:new dist.HN);for(const tree of trees.documents)tree.errors.length===0&&isEmpty(tree)||(number++,readDocument(
tree,{text:chunk.text,...trees,before,number},readingFor,result))}return result}function treesOf(text,lines){const parsed=(0,dist.hR)(text,{schema:"failsafe",version:"\
1.1",uniqueKeys:!1,merge:!1,prettyErrors:!1,logLevel:"silent",lineCounter:lines});return{documents:"empty"in parsed?[]:parsed,lines}}function readDocument(tree,{
text,lines,before,number,documents},readingFor,result){const lineOf=offset=>before+lineAt(lines,offset),[error]=tree.errors;if(error){const what=`It is not vali\
d YAML: ${withoutSource(error.message)}.`;result.faults.push({line:lineOf(error.pos[0]),what,remedy:remedyFor(error.code,text,error.pos[0]),number});return}const faults2=[],
reader=new ValueReader(readingFor(kindOf(tree)),fault=>faults2.push(fault));let value;try{value=reader.read(tree)}catch(fault){if(!(fault instanceof ValueError))
throw fault;faults2.push(fault)}if(faults2.length>0){for(const{message,remedy,offset}of faults2)result.faults.push({line:lineOf(offset),what:message,remedy,number});
return}const start=tree.contents?.range?.[0]??0,at=documents.indexOf(tree);result.documents.push({number,value,line:lineOf(start),lineOf:part=>lineOf(reader.offsetOf(
part)??start),preamble:text.slice(documents[at-1]?.range?.[2]??0,start)})}function isEmpty({contents}){return contents?(0,dist.jn)(contents)&&contents.type==="P\
LAIN"&&contents.value===""&&!contents.tag&&!contents.anchor:!0}function kindOf(tree){const kind=(0,dist.jh)(tree.contents)?tree.contents.get("kind"):void 0;return typeof kind==
"string"?kind:void 0}function withoutSource(message){return(message.split(`
`)[0]??"").replace(/(in YAML stream|extra characters): .*$/,"$1").replace(/(Invalid escape sequence) .*$/,"$1").replace(/:$/,"")}function remedyFor(code,text,offset){
if(code==="TAB_AS_INDENT")return"Indent with spaces.";if(code==="BLOCK_AS_IMPLICIT_KEY")return"Put a value that holds ': ' in quotes.";if(code==="BAD_SCALAR_STA\
RT")return"Put the value in quotes.";const line=text.slice(text.lastIndexOf(`
`,offset-1)+1).split(`
`,1)[0]??"";return/\{\{|\{%/.test(line)?"Templates are not replaced here: use variables, or a chart.":"Correct the file."}function parseDocuments(text,origin,options={}){
const faults2=new Faults,rendered=collectDocuments(text,origin,faults2,options);return faults2.check(),rendered}function collectDocuments(text,origin,faults2,{origins="\
document",variables,lenient=!1}={}){const read=readAll(text,variables,lenient);if(!read)return faults2.add(origin,"It is nested too deeply.","Write it flatter."),
[];const numbers=[...read.documents,...read.faults].map(({number})=>number),several=origins==="document"&&Math.max(...numbers,0)>1,place=number=>several?`${origin}\
, document ${number}`:origin,told=read.faults.map(fault=>({...fault,from:place(fault.number)}));let source;const rendered=read.documents.flatMap(({number,value,
line,lineOf,preamble})=>{source=/^# Source: (.+?)\s*$/m.exec(preamble)?.[1]??source;const from=origins==="helm"?source??origin:place(number),found=[];return objectsOf(
value,from,found,(part,what,remedy)=>told.push({from,what,remedy,number,line:(0,render_mapping.p)(part)?lineOf(part):line})),found});told.sort((one,other)=>one.
line-other.line);for(const{from,line,what,remedy}of told)faults2.add(`${from}, line ${line}`,what,remedy);return rendered}function readAll(text,variables,lenient){
const substitute=part=>variables?.substitute(part)??{text:part,changed:!1};try{return documents_readDocuments(text,kind=>({substitute,isText:path=>isTextField(path,
kind),lenient}))}catch(error){if(error instanceof RangeError)return;throw error}}function parseMapping(text,origin){const reading={substitute:part=>({text:part,
changed:!1}),lenient:!0},{documents,faults:faults2}=readDocuments(text,()=>({...reading,isText:()=>({text:!1,certain:!1})})),[fault]=faults2;if(fault)throw new UserError(
`${origin}, line ${fault.line}: ${fault.what}`,fault.remedy);const value=documents[0]?.value??{};if(isMapping(value))return value;throw new UserError(`${origin}\
 holds no mapping.`,"Write it as YAML: a mapping of names to values.")}})};

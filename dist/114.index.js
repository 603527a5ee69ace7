export const id=114,ids=[114],modules={114:((module,__unused_webpack_exports,__webpack_require__)=>{const path=__webpack_require__(6928),factory=options=>new IgnoreBase(
options);factory.default=factory,module.exports=factory;function make_array(subject){return Array.isArray(subject)?subject:[subject]}const REGEX_TRAILING_SLASH=/(?<=.)\/$/,
REGEX_TRAILING_BACKSLASH=/(?<=.)\\$/,REGEX_TRAILING_PATH_SEP=path.sep==="\\"?REGEX_TRAILING_BACKSLASH:REGEX_TRAILING_SLASH,KEY_IGNORE=typeof Symbol<"u"?Symbol.for(
"dockerignore"):"dockerignore";function cleanPath(file){return path.normalize(file).replace(REGEX_TRAILING_PATH_SEP,"")}function toSlash(file){return path.sep===
"/"?file:file.replace(/\\/g,"/")}function fromSlash(file){return path.sep==="/"?file:file.replace(/\//g,path.sep)}class IgnoreBase{constructor({ignorecase=!0}={}){
this._rules=[],this._ignorecase=ignorecase,this[KEY_IGNORE]=!0,this._initCache()}_initCache(){this._cache={}}add(pattern){return this._added=!1,typeof pattern==
"string"&&(pattern=pattern.split(/\r?\n/g)),make_array(pattern).forEach(this._addPattern,this),this._added&&this._initCache(),this}addPattern(pattern){return this.
add(pattern)}_addPattern(pattern){if(pattern&&pattern[KEY_IGNORE]){this._rules=this._rules.concat(pattern._rules),this._added=!0;return}if(this._checkPattern(pattern)){
const rule=this._createRule(pattern.trim());rule!==null&&(this._added=!0,this._rules.push(rule))}}_checkPattern(pattern){return pattern&&typeof pattern=="string"&&
pattern.indexOf("#")!==0&&pattern.trim()!==""}filter(paths){return make_array(paths).filter(path2=>this._filter(path2))}createFilter(){return path2=>this._filter(
path2)}ignores(path2){return!this._filter(path2)}_createRule(pattern){const origin=pattern;let negative=!1;if(pattern[0]==="!"&&(negative=!0,pattern=pattern.substring(
1).trim()),pattern.length>0&&(pattern=cleanPath(pattern),pattern=toSlash(pattern),pattern.length>1&&pattern[0]==="/"&&(pattern=pattern.slice(1))),negative&&(pattern=
"!"+pattern),pattern=pattern.trim(),pattern==="")return null;if(pattern=cleanPath(pattern),pattern[0]==="!"){if(pattern.length===1)return null;negative=!0,pattern=
pattern.substring(1)}else negative=!1;return{origin,pattern,dirs:pattern.split(path.sep),negative}}_filter(path2){return path2?path2 in this._cache?this._cache[path2]:
this._cache[path2]=this._test(path2):!1}_test(file){file=fromSlash(file);const parentPath=cleanPath(path.dirname(file)),parentPathDirs=parentPath.split(path.sep);
let matched=!1;return this._rules.forEach(rule=>{let match=this._match(file,rule);if(!match&&parentPath!==".")if(rule.dirs.includes("**"))for(let i=rule.dirs.filter(
x=>x!=="**").length;i<=parentPathDirs.length;i++)match=match||this._match(parentPathDirs.slice(0,i).join(path.sep),rule);else rule.dirs.length<=parentPathDirs.length&&
(match=this._match(parentPathDirs.slice(0,rule.dirs.length).join(path.sep),rule));match&&(matched=!rule.negative)}),!matched}_match(file,rule){return this._compile(
rule).regexp.test(file)}_compile(rule){if(rule.regexp)return rule;let regStr="^",escapedSlash=path.sep==="\\"?"\\\\":path.sep;for(let i=0;i<rule.pattern.length;i++){
const ch=rule.pattern[i];if(ch==="*")rule.pattern[i+1]==="*"?(i++,rule.pattern[i+1]===path.sep&&i++,rule.pattern[i+1]===void 0?regStr+=".*":regStr+=`(.*${escapedSlash}\
)?`):regStr+=`[^${escapedSlash}]*`;else if(ch==="?")regStr+=`[^${escapedSlash}]`;else if(ch==="."||ch==="$")regStr+=`\\${ch}`;else if(ch==="\\"){if(path.sep==="\
\\"){regStr+=escapedSlash;continue}rule.pattern[i+1]!==void 0?(regStr+="\\"+rule.pattern[i+1],i++):regStr+="\\"}else regStr+=ch}return regStr+="$",rule.regexp=new RegExp(
regStr,this._ignorecase?"i":""),rule}}})};

export const id=7957;export const ids=[7957];export const modules={9855:(function(e,r,t){
const E=t(8195),{MAX_LENGTH:s,MAX_SAFE_INTEGER:i}=t(1825),{safeRe:n,t:o}=t(3227),I=t(4464),{compareIdentifiers:h}=t(4192);class a{constructor(e,r){if(r=I(r),
e instanceof a){if(e.loose===!!r.loose&&e.includePrerelease===!!r.includePrerelease)return e;e=e.version
}else if("string"!=typeof e)throw new TypeError(`Invalid version. Must be a string. Got type "${typeof e}".`)
;if(e.length>s)throw new TypeError(`version is longer than ${s} characters`);E("SemVer",e,r),this.options=r,this.loose=!!r.loose,
this.includePrerelease=!!r.includePrerelease;const t=e.trim().match(r.loose?n[o.LOOSE]:n[o.FULL]);if(!t)throw new TypeError(`Invalid Version: ${e}`)
;if(this.raw=e,this.major=+t[1],this.minor=+t[2],this.patch=+t[3],this.major>i||this.major<0)throw new TypeError("Invalid major version")
;if(this.minor>i||this.minor<0)throw new TypeError("Invalid minor version");if(this.patch>i||this.patch<0)throw new TypeError("Invalid patch version")
;t[4]?this.prerelease=t[4].split(".").map(e=>{if(/^[0-9]+$/.test(e)){const r=+e;if(r>=0&&r<i)return r}return e}):this.prerelease=[],
this.build=t[5]?t[5].split("."):[],this.format()}format(){return this.version=`${this.major}.${this.minor}.${this.patch}`,
this.prerelease.length&&(this.version+=`-${this.prerelease.join(".")}`),this.version}toString(){return this.version}compare(e){
if(E("SemVer.compare",this.version,this.options,e),!(e instanceof a)){if("string"==typeof e&&e===this.version)return 0;e=new a(e,this.options)}
return e.version===this.version?0:this.compareMain(e)||this.comparePre(e)}compareMain(e){return e instanceof a||(e=new a(e,this.options)),
this.major<e.major?-1:this.major>e.major?1:this.minor<e.minor?-1:this.minor>e.minor?1:this.patch<e.patch?-1:this.patch>e.patch?1:0}comparePre(e){
if(e instanceof a||(e=new a(e,this.options)),this.prerelease.length&&!e.prerelease.length)return-1;if(!this.prerelease.length&&e.prerelease.length)return 1
;if(!this.prerelease.length&&!e.prerelease.length)return 0;let r=0;do{const t=this.prerelease[r],s=e.prerelease[r];if(E("prerelease compare",r,t,s),
void 0===t&&void 0===s)return 0;if(void 0===s)return 1;if(void 0===t)return-1;if(t!==s)return h(t,s)}while(++r)}compareBuild(e){
e instanceof a||(e=new a(e,this.options));let r=0;do{const t=this.build[r],s=e.build[r];if(E("build compare",r,t,s),void 0===t&&void 0===s)return 0
;if(void 0===s)return 1;if(void 0===t)return-1;if(t!==s)return h(t,s)}while(++r)}inc(e,r,t){if(e.startsWith("pre")){
if(!r&&!1===t)throw new Error("invalid increment argument: identifier is empty");if(r){
const e=`-${r}`.match(this.options.loose?n[o.PRERELEASELOOSE]:n[o.PRERELEASE]);if(!e||e[1]!==r)throw new Error(`invalid identifier: ${r}`)}}switch(e){
case"premajor":this.prerelease.length=0,this.patch=0,this.minor=0,this.major++,this.inc("pre",r,t);break;case"preminor":this.prerelease.length=0,this.patch=0,
this.minor++,this.inc("pre",r,t);break;case"prepatch":this.prerelease.length=0,this.inc("patch",r,t),this.inc("pre",r,t);break;case"prerelease":
0===this.prerelease.length&&this.inc("patch",r,t),this.inc("pre",r,t);break;case"release":
if(0===this.prerelease.length)throw new Error(`version ${this.raw} is not a prerelease`);this.prerelease.length=0;break;case"major":
0===this.minor&&0===this.patch&&0!==this.prerelease.length||this.major++,this.minor=0,this.patch=0,this.prerelease=[];break;case"minor":
0===this.patch&&0!==this.prerelease.length||this.minor++,this.patch=0,this.prerelease=[];break;case"patch":0===this.prerelease.length&&this.patch++,
this.prerelease=[];break;case"pre":{const e=Number(t)?1:0;if(0===this.prerelease.length)this.prerelease=[e];else{let E=this.prerelease.length
;for(;--E>=0;)"number"==typeof this.prerelease[E]&&(this.prerelease[E]++,E=-2);if(-1===E){
if(r===this.prerelease.join(".")&&!1===t)throw new Error("invalid increment argument: identifier already exists");this.prerelease.push(e)}}if(r){let E=[r,e]
;if(!1===t&&(E=[r]),((e,r)=>{const t=r.split(".");if(t.length>e.length)return!1;for(let r=0;r<t.length;r++)if(0!==h(e[r],t[r]))return!1;return!0
})(this.prerelease,r)){const e=this.prerelease[r.split(".").length];isNaN(e)&&(this.prerelease=E)}else this.prerelease=E}break}default:
throw new Error(`invalid increment argument: ${e}`)}return this.raw=this.format(),this.build.length&&(this.raw+=`+${this.build.join(".")}`),this}}e.exports=a}),
6841:(function(e,r,t){const E=t(9855);e.exports=(e,r,t)=>new E(e,t).compare(new E(r,t))}),5797:(function(e,r,t){const E=t(9855);e.exports=(e,r,t=!1)=>{
if(e instanceof E)return e;try{return new E(e,r)}catch(e){if(!t)return null;throw e}}}),9961:(function(e,r,t){const E=t(6841);e.exports=(e,r,t)=>E(r,e,t)}),1825:(function(e){
const r=Number.MAX_SAFE_INTEGER||9007199254740991;e.exports={MAX_LENGTH:256,MAX_SAFE_COMPONENT_LENGTH:16,MAX_SAFE_BUILD_LENGTH:250,MAX_SAFE_INTEGER:r,
WHITESPACE_CHARACTERS:["\t","\n","\v","\f","\r"," "," "," "," "," "," "," "," "," "," "," "," "," "," ","\u2028","\u2029"," "," ","　","\ufeff"],
RELEASE_TYPES:["major","premajor","minor","preminor","patch","prepatch","prerelease"],SEMVER_SPEC_VERSION:"2.0.0",FLAG_INCLUDE_PRERELEASE:1,FLAG_LOOSE:2}}),
8195:(function(e){
const r="object"==typeof process&&process.env&&process.env.NODE_DEBUG&&/\bsemver\b/i.test(process.env.NODE_DEBUG)?(...e)=>console.error("SEMVER",...e):()=>{}
;e.exports=r}),4192:(function(e){const r=/^[0-9]+$/,t=(e,t)=>{if("number"==typeof e&&"number"==typeof t)return e===t?0:e<t?-1:1;const E=r.test(e),s=r.test(t)
;return E&&s&&(e=+e,t=+t),e===t?0:E&&!s?-1:s&&!E?1:e<t?-1:1};e.exports={compareIdentifiers:t,rcompareIdentifiers:(e,r)=>t(r,e)}}),4464:(function(e){
const r=Object.freeze({loose:!0}),t=Object.freeze({});e.exports=e=>e?"object"!=typeof e?r:e:t}),3227:(function(e,r,t){
const{MAX_SAFE_COMPONENT_LENGTH:E,MAX_SAFE_BUILD_LENGTH:s,MAX_LENGTH:i}=t(1825),n=t(8195),o=(r=e.exports={}).re=[],I=r.safeRe=[],h=r.src=[],a=r.safeSrc=[],R=r.t={}
;let N=0;const p="[a-zA-Z0-9-]",L=[["\\s",1],["\\d",i],[p,s]],l=(e,r,t)=>{const E=(e=>{
for(const[r,t]of L)e=e.split(`${r}*`).join(`${r}{0,${t}}`).split(`${r}+`).join(`${r}{1,${t}}`);return e})(r),s=N++;n(e,s,r),R[e]=s,h[s]=r,a[s]=E,
o[s]=new RegExp(r,t?"g":void 0),I[s]=new RegExp(E,t?"g":void 0)};l("NUMERICIDENTIFIER","0|[1-9]\\d*"),l("NUMERICIDENTIFIERLOOSE","\\d+"),
l("NONNUMERICIDENTIFIER",`\\d*[a-zA-Z-]${p}*`),l("MAINVERSION",`(${h[R.NUMERICIDENTIFIER]})\\.(${h[R.NUMERICIDENTIFIER]})\\.(${h[R.NUMERICIDENTIFIER]})`),
l("MAINVERSIONLOOSE",`(${h[R.NUMERICIDENTIFIERLOOSE]})\\.(${h[R.NUMERICIDENTIFIERLOOSE]})\\.(${h[R.NUMERICIDENTIFIERLOOSE]})`),
l("PRERELEASEIDENTIFIER",`(?:${h[R.NONNUMERICIDENTIFIER]}|${h[R.NUMERICIDENTIFIER]})`),
l("PRERELEASEIDENTIFIERLOOSE",`(?:${h[R.NONNUMERICIDENTIFIER]}|${h[R.NUMERICIDENTIFIERLOOSE]})`),
l("PRERELEASE",`(?:-(${h[R.PRERELEASEIDENTIFIER]}(?:\\.${h[R.PRERELEASEIDENTIFIER]})*))`),
l("PRERELEASELOOSE",`(?:-?(${h[R.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${h[R.PRERELEASEIDENTIFIERLOOSE]})*))`),l("BUILDIDENTIFIER",`${p}+`),
l("BUILD",`(?:\\+(${h[R.BUILDIDENTIFIER]}(?:\\.${h[R.BUILDIDENTIFIER]})*))`),l("FULLPLAIN",`v?${h[R.MAINVERSION]}${h[R.PRERELEASE]}?${h[R.BUILD]}?`),
l("FULL",`^${h[R.FULLPLAIN]}$`),l("LOOSEPLAIN",`[v=\\s]*${h[R.MAINVERSIONLOOSE]}${h[R.PRERELEASELOOSE]}?${h[R.BUILD]}?`),l("LOOSE",`^${h[R.LOOSEPLAIN]}$`),
l("GTLT","((?:<|>)?=?)"),l("XRANGEIDENTIFIERLOOSE",`${h[R.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`),l("XRANGEIDENTIFIER",`${h[R.NUMERICIDENTIFIER]}|x|X|\\*`),
l("XRANGEPLAIN",`[v=\\s]*(${h[R.XRANGEIDENTIFIER]})(?:\\.(${h[R.XRANGEIDENTIFIER]})(?:\\.(${h[R.XRANGEIDENTIFIER]})(?:${h[R.PRERELEASE]})?${h[R.BUILD]}?)?)?`),
l("XRANGEPLAINLOOSE",`[v=\\s]*(${h[R.XRANGEIDENTIFIERLOOSE]})(?:\\.(${h[R.XRANGEIDENTIFIERLOOSE]})(?:\\.(${h[R.XRANGEIDENTIFIERLOOSE]})(?:${h[R.PRERELEASELOOSE]})?${h[R.BUILD]}?)?)?`),
l("XRANGE",`^${h[R.GTLT]}\\s*${h[R.XRANGEPLAIN]}$`),l("XRANGELOOSE",`^${h[R.GTLT]}\\s*${h[R.XRANGEPLAINLOOSE]}$`),
l("COERCEPLAIN",`(^|[^\\d])(\\d{1,${E}})(?:\\.(\\d{1,${E}}))?(?:\\.(\\d{1,${E}}))?`),l("COERCE",`${h[R.COERCEPLAIN]}(?:$|[^\\d])`),
l("COERCEFULL",h[R.COERCEPLAIN]+`(?:${h[R.PRERELEASE]})?`+`(?:${h[R.BUILD]})?(?:$|[^\\d])`),l("COERCERTL",h[R.COERCE],!0),l("COERCERTLFULL",h[R.COERCEFULL],!0),
l("LONETILDE","(?:~>?)"),l("TILDETRIM",`(\\s*)${h[R.LONETILDE]}\\s+`,!0),r.tildeTrimReplace="$1~",l("TILDE",`^${h[R.LONETILDE]}${h[R.XRANGEPLAIN]}$`),
l("TILDELOOSE",`^${h[R.LONETILDE]}${h[R.XRANGEPLAINLOOSE]}$`),l("LONECARET","(?:\\^)"),l("CARETTRIM",`(\\s*)${h[R.LONECARET]}\\s+`,!0),r.caretTrimReplace="$1^",
l("CARET",`^${h[R.LONECARET]}${h[R.XRANGEPLAIN]}$`),l("CARETLOOSE",`^${h[R.LONECARET]}${h[R.XRANGEPLAINLOOSE]}$`),
l("COMPARATORLOOSE",`^${h[R.GTLT]}\\s*(${h[R.LOOSEPLAIN]})$|^$`),l("COMPARATOR",`^${h[R.GTLT]}\\s*(${h[R.FULLPLAIN]})$|^$`),
l("COMPARATORTRIM",`(\\s*)${h[R.GTLT]}\\s*(${h[R.LOOSEPLAIN]}|${h[R.XRANGEPLAIN]})`,!0),r.comparatorTrimReplace="$1$2$3",
l("HYPHENRANGE",`^\\s*(${h[R.XRANGEPLAIN]})\\s+-\\s+(${h[R.XRANGEPLAIN]})\\s*$`),
l("HYPHENRANGELOOSE",`^\\s*(${h[R.XRANGEPLAINLOOSE]})\\s+-\\s+(${h[R.XRANGEPLAINLOOSE]})\\s*$`),l("STAR","(<|>)?=?\\s*\\*"),
l("GTE0","^\\s*>=\\s*0\\.0\\.0\\s*$"),l("GTE0PRE","^\\s*>=\\s*0\\.0\\.0-0\\s*$")})};
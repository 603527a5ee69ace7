export const id=84;export const ids=[84];export const modules={5895:(function(e,r,t){const s=Symbol("SemVer ANY");class o{static get ANY(){return s}constructor(e,r){
if(r=n(r),e instanceof o){if(e.loose===!!r.loose)return e;e=e.value}e=e.trim().split(/\s+/).join(" "),c("comparator",e,r),this.options=r,this.loose=!!r.loose,
this.parse(e),this.semver===s?this.value="":this.value=this.operator+this.semver.version,c("comp",this)}parse(e){
const r=this.options.loose?i[a.COMPARATORLOOSE]:i[a.COMPARATOR],t=e.match(r);if(!t)throw new TypeError(`Invalid comparator: ${e}`)
;this.operator=void 0!==t[1]?t[1]:"","="===this.operator&&(this.operator=""),t[2]?this.semver=new p(t[2],this.options.loose):this.semver=s}toString(){
return this.value}test(e){if(c("Comparator.test",e,this.options.loose),this.semver===s||e===s)return!0;if("string"==typeof e)try{e=new p(e,this.options)
}catch(e){return!1}return l(e,this.operator,this.semver,this.options)}intersects(e,r){if(!(e instanceof o))throw new TypeError("a Comparator is required")
;return""===this.operator?""===this.value||new u(e.value,r).test(this.value):""===e.operator?""===e.value||new u(this.value,r).test(e.semver):(!(r=n(r)).includePrerelease||"<0.0.0-0"!==this.value&&"<0.0.0-0"!==e.value)&&(!(!r.includePrerelease&&(this.value.startsWith("<0.0.0")||e.value.startsWith("<0.0.0")))&&(!(!this.operator.startsWith(">")||!e.operator.startsWith(">"))||(!(!this.operator.startsWith("<")||!e.operator.startsWith("<"))||(!(this.semver.version!==e.semver.version||!this.operator.includes("=")||!e.operator.includes("="))||(!!(l(this.semver,"<",e.semver,r)&&this.operator.startsWith(">")&&e.operator.startsWith("<"))||!!(l(this.semver,">",e.semver,r)&&this.operator.startsWith("<")&&e.operator.startsWith(">")))))))
}}e.exports=o;const n=t(4464),{safeRe:i,t:a}=t(3227),l=t(5594),c=t(8195),p=t(9855),u=t(2946)}),2946:(function(e,r,t){const s=/\s+/g;class o{constructor(e,r){if(r=i(r),
e instanceof o)return e.loose===!!r.loose&&e.includePrerelease===!!r.includePrerelease?e:new o(e.raw,r);if(e instanceof a)return this.raw=e.value,
this.set=[[e]],this.formatted=void 0,this;if(this.options=r,this.loose=!!r.loose,this.includePrerelease=!!r.includePrerelease,this.raw=e.trim().replace(s," "),
this.set=this.raw.split("||").map(e=>this.parseRange(e.trim())).filter(e=>e.length),!this.set.length)throw new TypeError(`Invalid SemVer Range: ${this.raw}`)
;if(this.set.length>1){const e=this.set[0];if(this.set=this.set.filter(e=>!E(e[0])),
0===this.set.length)this.set=[e];else if(this.set.length>1)for(const e of this.set)if(1===e.length&&w(e[0])){this.set=[e];break}}this.formatted=void 0}
get range(){if(void 0===this.formatted){this.formatted="";for(let e=0;e<this.set.length;e++){e>0&&(this.formatted+="||");const r=this.set[e]
;for(let e=0;e<r.length;e++)e>0&&(this.formatted+=" "),this.formatted+=r[e].toString().trim()}}return this.formatted}format(){return this.range}toString(){
return this.range}parseRange(e){e=e.replace(g,"");const r=((this.options.includePrerelease&&$)|(this.options.loose&&d))+":"+e,t=n.get(r);if(t)return t
;const s=this.options.loose,o=s?u[f.HYPHENRANGELOOSE]:u[f.HYPHENRANGE];e=e.replace(o,I(this.options.includePrerelease)),l("hyphen replace",e),e=p(e),
l("comparator trim",e),e=e.replace(u[f.TILDETRIM],m),l("tilde trim",e),e=e.replace(u[f.CARETTRIM],v),l("caret trim",e)
;let i=e.split(" ").map(e=>R(e,this.options)).join(" ").split(/\s+/).map(e=>j(e,this.options));s&&(i=i.filter(e=>(l("loose invalid filter",e,this.options),
!!e.match(u[f.COMPARATORLOOSE])))),l("range list",i);const c=new Map,h=i.map(e=>new a(e,this.options));for(const e of h){if(E(e))return[e];c.set(e.value,e)}
c.size>1&&c.has("")&&c.delete("");const w=[...c.values()];return n.set(r,w),w}intersects(e,r){if(!(e instanceof o))throw new TypeError("a Range is required")
;return this.set.some(t=>x(t,r)&&e.set.some(e=>x(e,r)&&t.every(t=>e.every(e=>t.intersects(e,r)))))}test(e){if(!e)return!1;if("string"==typeof e)try{
e=new c(e,this.options)}catch(e){return!1}for(let r=0;r<this.set.length;r++)if(M(this.set[r],e,this.options))return!0;return!1}}e.exports=o
;const n=new(t(5587)),i=t(4464),a=t(5895),l=t(8195),c=t(9855),p=t(9853),{safeRe:u,src:h,t:f,tildeTrimReplace:m,caretTrimReplace:v}=t(3227),{FLAG_INCLUDE_PRERELEASE:$,FLAG_LOOSE:d}=t(1825),g=new RegExp(h[f.BUILD],"g"),E=e=>"<0.0.0-0"===e.value,w=e=>""===e.value,x=(e,r)=>{
let t=!0;const s=e.slice();let o=s.pop();for(;t&&s.length;)t=s.every(e=>o.intersects(e,r)),o=s.pop();return t},R=(e,r)=>(e=e.replace(u[f.BUILD],""),
l("comp",e,r),e=y(e,r),l("caret",e),e=A(e,r),l("tildes",e),e=L(e,r),l("xrange",e),e=O(e,r),l("stars",e),
e),S=e=>!e||"x"===e.toLowerCase()||"*"===e,A=(e,r)=>e.trim().split(/\s+/).map(e=>P(e,r)).join(" "),P=(e,r)=>{
const t=r.loose?u[f.TILDELOOSE]:u[f.TILDE],s=r.includePrerelease?"-0":"";return e.replace(t,(r,t,o,n,i)=>{let a;return l("tilde",e,r,t,o,n,i),
S(t)?a="":S(o)?a=`>=${t}.0.0${s} <${+t+1}.0.0-0`:S(n)?a=`>=${t}.${o}.0${s} <${t}.${+o+1}.0-0`:i?(l("replaceTilde pr",i),
a=`>=${t}.${o}.${n}-${i} <${t}.${+o+1}.0-0`):a=`>=${t}.${o}.${n} <${t}.${+o+1}.0-0`,l("tilde return",a),a})
},y=(e,r)=>e.trim().split(/\s+/).map(e=>T(e,r)).join(" "),T=(e,r)=>{l("caret",e,r);const t=r.loose?u[f.CARETLOOSE]:u[f.CARET],s=r.includePrerelease?"-0":""
;return e.replace(t,(r,t,o,n,i)=>{let a
;return l("caret",e,r,t,o,n,i),S(t)?a="":S(o)?a=`>=${t}.0.0${s} <${+t+1}.0.0-0`:S(n)?a="0"===t?`>=${t}.${o}.0${s} <${t}.${+o+1}.0-0`:`>=${t}.${o}.0${s} <${+t+1}.0.0-0`:i?(l("replaceCaret pr",i),
a="0"===t?"0"===o?`>=${t}.${o}.${n}-${i} <${t}.${o}.${+n+1}-0`:`>=${t}.${o}.${n}-${i} <${t}.${+o+1}.0-0`:`>=${t}.${o}.${n}-${i} <${+t+1}.0.0-0`):(l("no pr"),
a="0"===t?"0"===o?`>=${t}.${o}.${n} <${t}.${o}.${+n+1}-0`:`>=${t}.${o}.${n} <${t}.${+o+1}.0-0`:`>=${t}.${o}.${n} <${+t+1}.0.0-0`),l("caret return",a),a})
},L=(e,r)=>(l("replaceXRanges",e,r),e.split(/\s+/).map(e=>C(e,r)).join(" ")),C=(e,r)=>{e=e.trim();const t=r.loose?u[f.XRANGELOOSE]:u[f.XRANGE]
;return e.replace(t,(t,s,o,n,i,a)=>{if(l("xRange",e,t,s,o,n,i,a),((e,r,t)=>S(e)&&!S(r)||S(r)&&t&&!S(t))(o,n,i))return e;const c=S(o),p=c||S(n),u=p||S(i),h=u
;return"="===s&&h&&(s=""),a=r.includePrerelease?"-0":"",c?t=">"===s||"<"===s?"<0.0.0-0":"*":s&&h?(p&&(n=0),i=0,">"===s?(s=">=",p?(o=+o+1,n=0,i=0):(n=+n+1,
i=0)):"<="===s&&(s="<",
p?o=+o+1:n=+n+1),"<"===s&&(a="-0"),t=`${s+o}.${n}.${i}${a}`):p?t=`>=${o}.0.0${a} <${+o+1}.0.0-0`:u&&(t=`>=${o}.${n}.0${a} <${o}.${+n+1}.0-0`),
l("xRange return",t),t})},O=(e,r)=>(l("replaceStars",e,r),e.trim().replace(u[f.STAR],"")),j=(e,r)=>(l("replaceGTE0",e,r),
e.trim().replace(u[r.includePrerelease?f.GTE0PRE:f.GTE0],"")),I=e=>(r,t,s,o,n,i,a,l,c,p,u,h)=>`${t=S(s)?"":S(o)?`>=${s}.0.0${e?"-0":""}`:S(n)?`>=${s}.${o}.0${e?"-0":""}`:i?`>=${t}`:`>=${t}${e?"-0":""}`} ${l=S(c)?"":S(p)?`<${+c+1}.0.0-0`:S(u)?`<${c}.${+p+1}.0-0`:h?`<=${c}.${p}.${u}-${h}`:e?`<${c}.${p}.${+u+1}-0`:`<=${l}`}`.trim(),M=(e,r,t)=>{
for(let t=0;t<e.length;t++)if(!e[t].test(r))return!1;if(r.prerelease.length&&!t.includePrerelease){for(let t=0;t<e.length;t++)if(l(e[t].semver),
e[t].semver!==a.ANY&&e[t].semver.prerelease.length>0){const s=e[t].semver;if(s.major===r.major&&s.minor===r.minor&&s.patch===r.patch)return!0}return!1}return!0}
}),3307:(function(e,r,t){const s=t(5797);e.exports=(e,r)=>{const t=s(e.trim().replace(/^[=v]+/,""),r);return t?t.version:null}}),5594:(function(e,r,t){
const s=t(7014),o=t(6186),n=t(955),i=t(5048),a=t(4),l=t(3329);e.exports=(e,r,t,c)=>{switch(r){case"===":return"object"==typeof e&&(e=e.version),
"object"==typeof t&&(t=t.version),e===t;case"!==":return"object"==typeof e&&(e=e.version),"object"==typeof t&&(t=t.version),e!==t;case"":case"=":case"==":
return s(e,t,c);case"!=":return o(e,t,c);case">":return n(e,t,c);case">=":return i(e,t,c);case"<":return a(e,t,c);case"<=":return l(e,t,c);default:
throw new TypeError(`Invalid operator: ${r}`)}}}),3525:(function(e,r,t){const s=t(9855),o=t(5797),{safeRe:n,t:i}=t(3227);e.exports=(e,r)=>{if(e instanceof s)return e
;if("number"==typeof e&&(e=String(e)),"string"!=typeof e)return null;let t=null;if((r=r||{}).rtl){const s=r.includePrerelease?n[i.COERCERTLFULL]:n[i.COERCERTL]
;let o;for(;(o=s.exec(e))&&(!t||t.index+t[0].length!==e.length);)t&&o.index+o[0].length===t.index+t[0].length||(t=o),s.lastIndex=o.index+o[1].length+o[2].length
;s.lastIndex=-1}else t=e.match(r.includePrerelease?n[i.COERCEFULL]:n[i.COERCE]);if(null===t)return null
;const a=t[2],l=t[3]||"0",c=t[4]||"0",p=r.includePrerelease&&t[5]?`-${t[5]}`:"",u=r.includePrerelease&&t[6]?`+${t[6]}`:"";return o(`${a}.${l}.${c}${p}${u}`,r)}
}),5204:(function(e,r,t){const s=t(9855);e.exports=(e,r,t)=>{const o=new s(e,t),n=new s(r,t);return o.compare(n)||o.compareBuild(n)}}),8150:(function(e,r,t){const s=t(6841)
;e.exports=(e,r)=>s(e,r,!0)}),8515:(function(e,r,t){const s=t(5797);e.exports=(e,r)=>{const t=s(e,null,!0),o=s(r,null,!0),n=t.compare(o);if(0===n)return null
;const i=n>0,a=i?t:o,l=i?o:t,c=!!a.prerelease.length;if(!!l.prerelease.length&&!c){if(!l.patch&&!l.minor)return"major"
;if(0===l.compareMain(a))return l.minor&&!l.patch?"minor":"patch"}const p=c?"pre":""
;return t.major!==o.major?p+"major":t.minor!==o.minor?p+"minor":t.patch!==o.patch?p+"patch":"prerelease"}}),7014:(function(e,r,t){const s=t(6841)
;e.exports=(e,r,t)=>0===s(e,r,t)}),955:(function(e,r,t){const s=t(6841);e.exports=(e,r,t)=>s(e,r,t)>0}),5048:(function(e,r,t){const s=t(6841);e.exports=(e,r,t)=>s(e,r,t)>=0}),
5542:(function(e,r,t){const s=t(9855);e.exports=(e,r,t,o,n)=>{"string"==typeof t&&(n=o,o=t,t=void 0);try{return new s(e instanceof s?e.version:e,t).inc(r,o,n).version
}catch(e){return null}}}),4:(function(e,r,t){const s=t(6841);e.exports=(e,r,t)=>s(e,r,t)<0}),3329:(function(e,r,t){const s=t(6841);e.exports=(e,r,t)=>s(e,r,t)<=0}),
459:(function(e,r,t){const s=t(9855);e.exports=(e,r)=>new s(e,r).major}),463:(function(e,r,t){const s=t(9855);e.exports=(e,r)=>new s(e,r).minor}),6186:(function(e,r,t){const s=t(6841)
;e.exports=(e,r,t)=>0!==s(e,r,t)}),760:(function(e,r,t){const s=t(9855);e.exports=(e,r)=>new s(e,r).patch}),4686:(function(e,r,t){const s=t(5797);e.exports=(e,r)=>{
const t=s(e,r);return t&&t.prerelease.length?t.prerelease:null}}),3828:(function(e,r,t){const s=t(5204);e.exports=(e,r)=>e.sort((e,t)=>s(t,e,r))}),7871:(function(e,r,t){
const s=t(2946);e.exports=(e,r,t)=>{try{r=new s(r,t)}catch(e){return!1}return r.test(e)}}),8212:(function(e,r,t){const s=t(5204)
;e.exports=(e,r)=>e.sort((e,t)=>s(e,t,r))}),1966:(function(e,r,t){const s=t(5797),o=t(1825),n=t(9855),i=(e,r)=>{const t=e instanceof n?e.version:e;return s(t,r)
},a=(e,r)=>{if(l(r))return e.version;switch(e.prerelease=[],r){case"major":e.minor=0,e.patch=0;break;case"minor":e.patch=0}return e.format()
},l=e=>e.startsWith("pre");e.exports=(e,r,t)=>{if(!o.RELEASE_TYPES.includes(r))return null;const s=i(e,t);return s&&a(s,r)}}),6432:(function(e,r,t){const s=t(5797)
;e.exports=(e,r)=>{const t=s(e,r);return t?t.version:null}}),84:(function(e,r,t){
const s=t(3227),o=t(1825),n=t(9855),i=t(4192),a=t(5797),l=t(6432),c=t(3307),p=t(5542),u=t(8515),h=t(459),f=t(463),m=t(760),v=t(4686),$=t(6841),d=t(9961),g=t(8150),E=t(5204),w=t(8212),x=t(3828),R=t(955),S=t(4),A=t(7014),P=t(6186),y=t(5048),T=t(3329),L=t(5594),C=t(3525),O=t(1966),j=t(5895),I=t(2946),M=t(7871),N=t(378),b=t(7501),_=t(6191),W=t(5358),G=t(5762),k=t(5052),Y=t(8736),H=t(3913),U=t(3141),V=t(904),D=t(4365)
;e.exports={parse:a,valid:l,clean:c,inc:p,diff:u,major:h,minor:f,patch:m,prerelease:v,compare:$,rcompare:d,compareLoose:g,compareBuild:E,sort:w,rsort:x,gt:R,
lt:S,eq:A,neq:P,gte:y,lte:T,cmp:L,coerce:C,truncate:O,Comparator:j,Range:I,satisfies:M,toComparators:N,maxSatisfying:b,minSatisfying:_,minVersion:W,
validRange:G,outside:k,gtr:Y,ltr:H,intersects:U,simplifyRange:V,subset:D,SemVer:n,re:s.re,src:s.src,tokens:s.t,SEMVER_SPEC_VERSION:o.SEMVER_SPEC_VERSION,
RELEASE_TYPES:o.RELEASE_TYPES,compareIdentifiers:i.compareIdentifiers,rcompareIdentifiers:i.rcompareIdentifiers}}),5587:(function(e){e.exports=class{constructor(){
this.max=1e3,this.map=new Map}get(e){const r=this.map.get(e);return void 0===r?void 0:(this.map.delete(e),this.map.set(e,r),r)}delete(e){
return this.map.delete(e)}set(e,r){if(!this.delete(e)&&void 0!==r){if(this.map.size>=this.max){const e=this.map.keys().next().value;this.delete(e)}
this.map.set(e,r)}return this}}}),9853:(function(e,r,t){const{MAX_LENGTH:s,MAX_SAFE_BUILD_LENGTH:o,WHITESPACE_CHARACTERS:n}=t(1825),i=new Uint8Array(65536)
;for(const e of n)i[e.charCodeAt(0)]=1
;const a=e=>void 0!==e&&1===i[e.charCodeAt(0)],l=e=>"v"===e||"="===e||a(e),c=e=>void 0!==e&&e>="0"&&e<="9",p=e=>void 0!==e&&(e>="a"&&e<="z"||e>="A"&&e<="Z"),u=e=>c(e)||p(e)||"-"===e,h=e=>c(e)||"x"===e||"X"===e||"*"===e,f=(e,r,t,s)=>{
if(!c(e[r]))return r;if(r>=s.start&&r<s.end)return Math.min(r+t,s.end);if(r>=s.previousStart&&r<s.previousEnd)return Math.min(r+t,s.previousEnd);let o=r+1
;for(;c(e[o]);)o++;return s.previousStart=s.start,s.previousEnd=s.end,s.start=r,s.end=o,Math.min(r+t,o)
},m=(e,r,t,o)=>t||"0"!==e[r]?f(e,r,t?s:s+1,o):r+1,v=(e,r,t,n)=>{const i=f(e,r,s,n);if(p(e[i])||"-"===e[i]){let r=i+1;const t=r+o;for(;r<t&&u(e[r]);)r++;return r
}return m(e,r,t,n)},$=(e,r,t,s)=>{const o="-"===e[r];if(!t&&!o)return r;const n=r+(o?1:0);let i=v(e,n,t,s);if(i===n){if(!t||!o)return r;i=v(e,r,t,s)}
for(;"."===e[i];){const r=v(e,i+1,t,s);if(r===i+1)break;i=r}return i},d=(e,r)=>{let t=r;for(;t-r<o&&u(e[t]);)t++;return t},g=(e,r)=>{if("+"!==e[r])return r
;let t=d(e,r+1);if(t===r+1)return r;for(;"."===e[t];){const r=d(e,t+1);if(r===t+1)break;t=r}return t},E=(e,r,t)=>c(e[r])?m(e,r,!1,t):h(e[r])?r+1:r,w=(e,r,t)=>{
const s=((e,r,t)=>{let s=r;for(let o=0;o<3;o++){const n=m(e,s,!0,t);if(n===s)return r;if(s=n,o<2){if("."!==e[s])return r;s++}}const o=$(e,s,!0,t);return g(e,o)
})(e,r,t);return s!==r?s:((e,r,t)=>{let s=E(e,r,t);for(let r=0;r<2;r++){if("."!==e[s])return s;const r=E(e,s+1,t);if(r===s+1)return s;s=r}const o=$(e,s,!1,t)
;return g(e,o)})(e,r,t)},x=(e,r)=>{let t=r;return a(e[t])&&t++,"<"!==e[t]&&">"!==e[t]||t++,"="===e[t]&&t++,a(e[t])?t:-1};e.exports=e=>{let r="",t=0,s=0
;const o={start:-1,end:-1,previousStart:-1,previousEnd:-1};for(;s<e.length;){const n=s;if("<"===e[s]||">"===e[s])s++;else if(!l(e[s])&&!h(e[s])){s++;continue}
for(;s<e.length&&l(e[s]);)s++;if(!h(e[s]))continue;const i=x(e,n);-1!==i&&(r+=e.slice(t,i),t=i+1),s=w(e,s,o)}return r+e.slice(t)}}),8736:(function(e,r,t){
const s=t(5052);e.exports=(e,r,t)=>s(e,r,">",t)}),3141:(function(e,r,t){const s=t(2946);e.exports=(e,r,t)=>(e=new s(e,t),r=new s(r,t),e.intersects(r,t))}),
3913:(function(e,r,t){const s=t(5052);e.exports=(e,r,t)=>s(e,r,"<",t)}),7501:(function(e,r,t){const s=t(9855),o=t(2946);e.exports=(e,r,t)=>{let n=null,i=null,a=null;try{
a=new o(r,t)}catch(e){return null}return e.forEach(e=>{a.test(e)&&(n&&-1!==i.compare(e)||(n=e,i=new s(n,t)))}),n}}),6191:(function(e,r,t){const s=t(9855),o=t(2946)
;e.exports=(e,r,t)=>{let n=null,i=null,a=null;try{a=new o(r,t)}catch(e){return null}return e.forEach(e=>{a.test(e)&&(n&&1!==i.compare(e)||(n=e,i=new s(n,t)))}),
n}}),5358:(function(e,r,t){const s=t(9855),o=t(2946),n=t(955);e.exports=(e,r)=>{e=new o(e,r);let t=new s("0.0.0");if(e.test(t))return t;if(t=new s("0.0.0-0"),
e.test(t))return t;t=null;for(let r=0;r<e.set.length;++r){const o=e.set[r];let i=null;o.forEach(e=>{const r=new s(e.semver.version);switch(e.operator){case">":
0===r.prerelease.length?r.patch++:r.prerelease.push(0),r.raw=r.format();case"":case">=":i&&!n(r,i)||(i=r);break;case"<":case"<=":break;default:
throw new Error(`Unexpected operation: ${e.operator}`)}}),!i||t&&!n(t,i)||(t=i)}return t&&e.test(t)?t:null}}),5052:(function(e,r,t){
const s=t(9855),o=t(5895),{ANY:n}=o,i=t(2946),a=t(7871),l=t(955),c=t(4),p=t(3329),u=t(5048);e.exports=(e,r,t,h)=>{let f,m,v,$,d;switch(e=new s(e,h),
r=new i(r,h),t){case">":f=l,m=p,v=c,$=">",d=">=";break;case"<":f=c,m=u,v=l,$="<",d="<=";break;default:
throw new TypeError('Must provide a hilo val of "<" or ">"')}if(a(e,r,h))return!1;for(let t=0;t<r.set.length;++t){const s=r.set[t];let i=null,a=null
;if(s.forEach(e=>{e.semver===n&&(e=new o(">=0.0.0")),i=i||e,a=a||e,f(e.semver,i.semver,h)?i=e:v(e.semver,a.semver,h)&&(a=e)}),
i.operator===$||i.operator===d)return!1;if((!a.operator||a.operator===$)&&m(e,a.semver))return!1;if(a.operator===d&&v(e,a.semver))return!1}return!0}}),
904:(function(e,r,t){const s=t(7871),o=t(6841);e.exports=(e,r,t)=>{const n=[];let i=null,a=null;const l=e.sort((e,r)=>o(e,r,t));for(const e of l){s(e,r,t)?(a=e,
i||(i=e)):(a&&n.push([i,a]),a=null,i=null)}i&&n.push([i,null]);const c=[]
;for(const[e,r]of n)e===r?c.push(e):r||e!==l[0]?r?e===l[0]?c.push(`<=${r}`):c.push(`${e} - ${r}`):c.push(`>=${e}`):c.push("*")
;const p=c.join(" || "),u="string"==typeof r.raw?r.raw:String(r);return p.length<u.length?p:r}}),4365:(function(e,r,t){
const s=t(2946),o=t(5895),{ANY:n}=o,i=t(7871),a=t(6841),l=[new o(">=0.0.0-0")],c=[new o(">=0.0.0")],p=(e,r,t)=>{if(e===r)return!0
;if(1===e.length&&e[0].semver===n){if(1===r.length&&r[0].semver===n)return!0;e=t.includePrerelease?l:c}if(1===r.length&&r[0].semver===n){
if(t.includePrerelease)return!0;r=c}const s=new Set;let o,p,f,m,v,$,d
;for(const r of e)">"===r.operator||">="===r.operator?o=u(o,r,t):"<"===r.operator||"<="===r.operator?p=h(p,r,t):s.add(r.semver);if(s.size>1)return null
;if(o&&p){if(f=a(o.semver,p.semver,t),f>0)return null;if(0===f&&(">="!==o.operator||"<="!==p.operator))return null}for(const e of s){
if(o&&!i(e,String(o),t))return null;if(p&&!i(e,String(p),t))return null;for(const s of r)if(!i(e,String(s),t))return!1;return!0}
let g=!(!p||t.includePrerelease||!p.semver.prerelease.length)&&p.semver,E=!(!o||t.includePrerelease||!o.semver.prerelease.length)&&o.semver
;g&&1===g.prerelease.length&&"<"===p.operator&&0===g.prerelease[0]&&(g=!1);for(const e of r){if(d=d||">"===e.operator||">="===e.operator,
$=$||"<"===e.operator||"<="===e.operator,
o)if(E&&e.semver.prerelease&&e.semver.prerelease.length&&e.semver.major===E.major&&e.semver.minor===E.minor&&e.semver.patch===E.patch&&(E=!1),
">"===e.operator||">="===e.operator){if(m=u(o,e,t),m===e&&m!==o)return!1}else if(">="===o.operator&&!e.test(o.semver))return!1
;if(p)if(g&&e.semver.prerelease&&e.semver.prerelease.length&&e.semver.major===g.major&&e.semver.minor===g.minor&&e.semver.patch===g.patch&&(g=!1),
"<"===e.operator||"<="===e.operator){if(v=h(p,e,t),v===e&&v!==p)return!1}else if("<="===p.operator&&!e.test(p.semver))return!1
;if(!e.operator&&(p||o)&&0!==f)return!1}return!(o&&$&&!p&&0!==f)&&(!(p&&d&&!o&&0!==f)&&(!E&&!g))},u=(e,r,t)=>{if(!e)return r;const s=a(e.semver,r.semver,t)
;return s>0?e:s<0||">"===r.operator&&">="===e.operator?r:e},h=(e,r,t)=>{if(!e)return r;const s=a(e.semver,r.semver,t)
;return s<0?e:s>0||"<"===r.operator&&"<="===e.operator?r:e};e.exports=(e,r,t={})=>{if(e===r)return!0;e=new s(e,t),r=new s(r,t);let o=!1;e:for(const s of e.set){
for(const e of r.set){const r=p(s,e,t);if(o=o||null!==r,r)continue e}if(o)return!1}return!0}}),378:(function(e,r,t){const s=t(2946)
;e.exports=(e,r)=>new s(e,r).set.map(e=>e.map(e=>e.value).join(" ").trim().split(" "))}),5762:(function(e,r,t){const s=t(2946);e.exports=(e,r)=>{try{
return new s(e,r).range||"*"}catch(e){return null}}})};
export const id=84,ids=[84],modules={5895:((d,L,e)=>{const s=Symbol("SemVer ANY");class o{static get ANY(){return s}constructor(m,f){if(f=c(f),m instanceof o){if(m.
loose===!!f.loose)return m;m=m.value}m=m.trim().split(/\s+/).join(" "),r("comparator",m,f),this.options=f,this.loose=!!f.loose,this.parse(m),this.semver===s?this.
value="":this.value=this.operator+this.semver.version,r("comp",this)}parse(m){const f=this.options.loose?l[i.COMPARATORLOOSE]:l[i.COMPARATOR],v=m.match(f);if(!v)
throw new TypeError(`Invalid comparator: ${m}`);this.operator=v[1]!==void 0?v[1]:"",this.operator==="="&&(this.operator=""),v[2]?this.semver=new u(v[2],this.options.
loose):this.semver=s}toString(){return this.value}test(m){if(r("Comparator.test",m,this.options.loose),this.semver===s||m===s)return!0;if(typeof m=="string")try{
m=new u(m,this.options)}catch{return!1}return $(m,this.operator,this.semver,this.options)}intersects(m,f){if(!(m instanceof o))throw new TypeError("a Comparator\
 is required");return this.operator===""?this.value===""?!0:new C(m.value,f).test(this.value):m.operator===""?m.value===""?!0:new C(this.value,f).test(m.semver):
(f=c(f),f.includePrerelease&&(this.value==="<0.0.0-0"||m.value==="<0.0.0-0")||!f.includePrerelease&&(this.value.startsWith("<0.0.0")||m.value.startsWith("<0.0.0"))?
!1:!!(this.operator.startsWith(">")&&m.operator.startsWith(">")||this.operator.startsWith("<")&&m.operator.startsWith("<")||this.semver.version===m.semver.version&&
this.operator.includes("=")&&m.operator.includes("=")||$(this.semver,"<",m.semver,f)&&this.operator.startsWith(">")&&m.operator.startsWith("<")||$(this.semver,"\
>",m.semver,f)&&this.operator.startsWith("<")&&m.operator.startsWith(">")))}}d.exports=o;const c=e(4464),{safeRe:l,t:i}=e(3227),$=e(5594),r=e(8195),u=e(9855),C=e(
2946)}),2946:((d,L,e)=>{const s=/\s+/g;class o{constructor(a,P){if(P=i(P),a instanceof o)return a.loose===!!P.loose&&a.includePrerelease===!!P.includePrerelease?
a:new o(a.raw,P);if(a instanceof $)return this.raw=a.value,this.set=[[a]],this.formatted=void 0,this;if(this.options=P,this.loose=!!P.loose,this.includePrerelease=
!!P.includePrerelease,this.raw=a.trim().replace(s," "),this.set=this.raw.split("||").map(R=>this.parseRange(R.trim())).filter(R=>R.length),!this.set.length)throw new TypeError(
`Invalid SemVer Range: ${this.raw}`);if(this.set.length>1){const R=this.set[0];if(this.set=this.set.filter(A=>!D(A[0])),this.set.length===0)this.set=[R];else if(this.
set.length>1){for(const A of this.set)if(A.length===1&&U(A[0])){this.set=[A];break}}}this.formatted=void 0}get range(){if(this.formatted===void 0){this.formatted=
"";for(let a=0;a<this.set.length;a++){a>0&&(this.formatted+="||");const P=this.set[a];for(let R=0;R<P.length;R++)R>0&&(this.formatted+=" "),this.formatted+=P[R].
toString().trim()}}return this.formatted}format(){return this.range}toString(){return this.range}parseRange(a){a=a.replace(O,"");const R=((this.options.includePrerelease&&
V)|(this.options.loose&&j))+":"+a,A=l.get(R);if(A)return A;const S=this.options.loose,T=S?h[f.HYPHENRANGELOOSE]:h[f.HYPHENRANGE];a=a.replace(T,J(this.options.includePrerelease)),
r("hyphen replace",a),a=C(a),r("comparator trim",a),a=a.replace(h[f.TILDETRIM],v),r("tilde trim",a),a=a.replace(h[f.CARETTRIM],w),r("caret trim",a);let N=a.split(
" ").map(B=>F(B,this.options)).join(" ").split(/\s+/).map(B=>Z(B,this.options));S&&(N=N.filter(B=>(r("loose invalid filter",B,this.options),!!B.match(h[f.COMPARATORLOOSE])))),
r("range list",N);const y=new Map,g=N.map(B=>new $(B,this.options));for(const B of g){if(D(B))return[B];y.set(B.value,B)}y.size>1&&y.has("")&&y.delete("");const Y=[
...y.values()];return l.set(R,Y),Y}intersects(a,P){if(!(a instanceof o))throw new TypeError("a Range is required");return this.set.some(R=>X(R,P)&&a.set.some(A=>X(
A,P)&&R.every(S=>A.every(T=>S.intersects(T,P)))))}test(a){if(!a)return!1;if(typeof a=="string")try{a=new u(a,this.options)}catch{return!1}for(let P=0;P<this.set.
length;P++)if(Q(this.set[P],a,this.options))return!0;return!1}}d.exports=o;const c=e(5587),l=new c,i=e(4464),$=e(5895),r=e(8195),u=e(9855),C=e(9853),{safeRe:h,src:m,
t:f,tildeTrimReplace:v,caretTrimReplace:w}=e(3227),{FLAG_INCLUDE_PRERELEASE:V,FLAG_LOOSE:j}=e(1825),O=new RegExp(m[f.BUILD],"g"),D=x=>x.value==="<0.0.0-0",U=x=>x.
value==="",X=(x,a)=>{let P=!0;const R=x.slice();let A=R.pop();for(;P&&R.length;)P=R.every(S=>A.intersects(S,a)),A=R.pop();return P},F=(x,a)=>(x=x.replace(h[f.BUILD],
""),r("comp",x,a),x=E(x,a),r("caret",x),x=p(x,a),r("tildes",x),x=H(x,a),r("xrange",x),x=z(x,a),r("stars",x),x),I=x=>!x||x.toLowerCase()==="x"||x==="*",t=(x,a,P)=>I(
x)&&!I(a)||I(a)&&P&&!I(P),p=(x,a)=>x.trim().split(/\s+/).map(P=>n(P,a)).join(" "),n=(x,a)=>{const P=a.loose?h[f.TILDELOOSE]:h[f.TILDE],R=a.includePrerelease?"-0":
"";return x.replace(P,(A,S,T,N,y)=>{r("tilde",x,A,S,T,N,y);let g;return I(S)?g="":I(T)?g=`>=${S}.0.0${R} <${+S+1}.0.0-0`:I(N)?g=`>=${S}.${T}.0${R} <${S}.${+T+1}\
.0-0`:y?(r("replaceTilde pr",y),g=`>=${S}.${T}.${N}-${y} <${S}.${+T+1}.0-0`):g=`>=${S}.${T}.${N} <${S}.${+T+1}.0-0`,r("tilde return",g),g})},E=(x,a)=>x.trim().split(
/\s+/).map(P=>G(P,a)).join(" "),G=(x,a)=>{r("caret",x,a);const P=a.loose?h[f.CARETLOOSE]:h[f.CARET],R=a.includePrerelease?"-0":"";return x.replace(P,(A,S,T,N,y)=>{
r("caret",x,A,S,T,N,y);let g;return I(S)?g="":I(T)?g=`>=${S}.0.0${R} <${+S+1}.0.0-0`:I(N)?S==="0"?g=`>=${S}.${T}.0${R} <${S}.${+T+1}.0-0`:g=`>=${S}.${T}.0${R} <${+S+
1}.0.0-0`:y?(r("replaceCaret pr",y),S==="0"?T==="0"?g=`>=${S}.${T}.${N}-${y} <${S}.${T}.${+N+1}-0`:g=`>=${S}.${T}.${N}-${y} <${S}.${+T+1}.0-0`:g=`>=${S}.${T}.${N}\
-${y} <${+S+1}.0.0-0`):(r("no pr"),S==="0"?T==="0"?g=`>=${S}.${T}.${N} <${S}.${T}.${+N+1}-0`:g=`>=${S}.${T}.${N} <${S}.${+T+1}.0-0`:g=`>=${S}.${T}.${N} <${+S+1}\
.0.0-0`),r("caret return",g),g})},H=(x,a)=>(r("replaceXRanges",x,a),x.split(/\s+/).map(P=>W(P,a)).join(" ")),W=(x,a)=>{x=x.trim();const P=a.loose?h[f.XRANGELOOSE]:
h[f.XRANGE];return x.replace(P,(R,A,S,T,N,y)=>{if(r("xRange",x,R,A,S,T,N,y),t(S,T,N))return x;const g=I(S),Y=g||I(T),B=Y||I(N),K=B;return A==="="&&K&&(A=""),y=a.
includePrerelease?"-0":"",g?A===">"||A==="<"?R="<0.0.0-0":R="*":A&&K?(Y&&(T=0),N=0,A===">"?(A=">=",Y?(S=+S+1,T=0,N=0):(T=+T+1,N=0)):A==="<="&&(A="<",Y?S=+S+1:T=
+T+1),A==="<"&&(y="-0"),R=`${A+S}.${T}.${N}${y}`):Y?R=`>=${S}.0.0${y} <${+S+1}.0.0-0`:B&&(R=`>=${S}.${T}.0${y} <${S}.${+T+1}.0-0`),r("xRange return",R),R})},z=(x,a)=>(r(
"replaceStars",x,a),x.trim().replace(h[f.STAR],"")),Z=(x,a)=>(r("replaceGTE0",x,a),x.trim().replace(h[a.includePrerelease?f.GTE0PRE:f.GTE0],"")),J=x=>(a,P,R,A,S,T,N,y,g,Y,B,K)=>(I(
R)?P="":I(A)?P=`>=${R}.0.0${x?"-0":""}`:I(S)?P=`>=${R}.${A}.0${x?"-0":""}`:T?P=`>=${P}`:P=`>=${P}${x?"-0":""}`,I(g)?y="":I(Y)?y=`<${+g+1}.0.0-0`:I(B)?y=`<${g}.${+Y+
1}.0-0`:K?y=`<=${g}.${Y}.${B}-${K}`:x?y=`<${g}.${Y}.${+B+1}-0`:y=`<=${y}`,`${P} ${y}`.trim()),Q=(x,a,P)=>{for(let R=0;R<x.length;R++)if(!x[R].test(a))return!1;if(a.
prerelease.length&&!P.includePrerelease){for(let R=0;R<x.length;R++)if(r(x[R].semver),x[R].semver!==$.ANY&&x[R].semver.prerelease.length>0){const A=x[R].semver;
if(A.major===a.major&&A.minor===a.minor&&A.patch===a.patch)return!0}return!1}return!0}}),3307:((d,L,e)=>{const s=e(5797),o=(c,l)=>{const i=s(c.trim().replace(/^[=v]+/,
""),l);return i?i.version:null};d.exports=o}),5594:((d,L,e)=>{const s=e(7014),o=e(6186),c=e(955),l=e(5048),i=e(4),$=e(3329),r=(u,C,h,m)=>{switch(C){case"===":return typeof u==
"object"&&(u=u.version),typeof h=="object"&&(h=h.version),u===h;case"!==":return typeof u=="object"&&(u=u.version),typeof h=="object"&&(h=h.version),u!==h;case"":case"\
=":case"==":return s(u,h,m);case"!=":return o(u,h,m);case">":return c(u,h,m);case">=":return l(u,h,m);case"<":return i(u,h,m);case"<=":return $(u,h,m);default:throw new TypeError(
`Invalid operator: ${C}`)}};d.exports=r}),3525:((d,L,e)=>{const s=e(9855),o=e(5797),{safeRe:c,t:l}=e(3227),i=($,r)=>{if($ instanceof s)return $;if(typeof $=="nu\
mber"&&($=String($)),typeof $!="string")return null;r=r||{};let u=null;if(!r.rtl)u=$.match(r.includePrerelease?c[l.COERCEFULL]:c[l.COERCE]);else{const w=r.includePrerelease?
c[l.COERCERTLFULL]:c[l.COERCERTL];let V;for(;(V=w.exec($))&&(!u||u.index+u[0].length!==$.length);)(!u||V.index+V[0].length!==u.index+u[0].length)&&(u=V),w.lastIndex=
V.index+V[1].length+V[2].length;w.lastIndex=-1}if(u===null)return null;const C=u[2],h=u[3]||"0",m=u[4]||"0",f=r.includePrerelease&&u[5]?`-${u[5]}`:"",v=r.includePrerelease&&
u[6]?`+${u[6]}`:"";return o(`${C}.${h}.${m}${f}${v}`,r)};d.exports=i}),5204:((d,L,e)=>{const s=e(9855),o=(c,l,i)=>{const $=new s(c,i),r=new s(l,i);return $.compare(
r)||$.compareBuild(r)};d.exports=o}),8150:((d,L,e)=>{const s=e(6841),o=(c,l)=>s(c,l,!0);d.exports=o}),8515:((d,L,e)=>{const s=e(5797),o=(c,l)=>{const i=s(c,null,
!0),$=s(l,null,!0),r=i.compare($);if(r===0)return null;const u=r>0,C=u?i:$,h=u?$:i,m=!!C.prerelease.length;if(!!h.prerelease.length&&!m){if(!h.patch&&!h.minor)return"\
major";if(h.compareMain(C)===0)return h.minor&&!h.patch?"minor":"patch"}const v=m?"pre":"";return i.major!==$.major?v+"major":i.minor!==$.minor?v+"minor":i.patch!==
$.patch?v+"patch":"prerelease"};d.exports=o}),7014:((d,L,e)=>{const s=e(6841),o=(c,l,i)=>s(c,l,i)===0;d.exports=o}),955:((d,L,e)=>{const s=e(6841),o=(c,l,i)=>s(
c,l,i)>0;d.exports=o}),5048:((d,L,e)=>{const s=e(6841),o=(c,l,i)=>s(c,l,i)>=0;d.exports=o}),5542:((d,L,e)=>{const s=e(9855),o=(c,l,i,$,r)=>{typeof i=="string"&&
(r=$,$=i,i=void 0);try{return new s(c instanceof s?c.version:c,i).inc(l,$,r).version}catch{return null}};d.exports=o}),4:((d,L,e)=>{const s=e(6841),o=(c,l,i)=>s(
c,l,i)<0;d.exports=o}),3329:((d,L,e)=>{const s=e(6841),o=(c,l,i)=>s(c,l,i)<=0;d.exports=o}),459:((d,L,e)=>{const s=e(9855),o=(c,l)=>new s(c,l).major;d.exports=o}),
463:((d,L,e)=>{const s=e(9855),o=(c,l)=>new s(c,l).minor;d.exports=o}),6186:((d,L,e)=>{const s=e(6841),o=(c,l,i)=>s(c,l,i)!==0;d.exports=o}),760:((d,L,e)=>{const s=e(
9855),o=(c,l)=>new s(c,l).patch;d.exports=o}),4686:((d,L,e)=>{const s=e(5797),o=(c,l)=>{const i=s(c,l);return i&&i.prerelease.length?i.prerelease:null};d.exports=
o}),3828:((d,L,e)=>{const s=e(5204),o=(c,l)=>c.sort((i,$)=>s($,i,l));d.exports=o}),7871:((d,L,e)=>{const s=e(2946),o=(c,l,i)=>{try{l=new s(l,i)}catch{return!1}return l.
test(c)};d.exports=o}),8212:((d,L,e)=>{const s=e(5204),o=(c,l)=>c.sort((i,$)=>s(i,$,l));d.exports=o}),1966:((d,L,e)=>{const s=e(5797),o=e(1825),c=e(9855),l=(u,C,h)=>{
if(!o.RELEASE_TYPES.includes(C))return null;const m=i(u,h);return m&&$(m,C)},i=(u,C)=>{const h=u instanceof c?u.version:u;return s(h,C)},$=(u,C)=>{if(r(C))return u.
version;switch(u.prerelease=[],C){case"major":u.minor=0,u.patch=0;break;case"minor":u.patch=0;break}return u.format()},r=u=>u.startsWith("pre");d.exports=l}),6432:((d,L,e)=>{
const s=e(5797),o=(c,l)=>{const i=s(c,l);return i?i.version:null};d.exports=o}),84:((d,L,e)=>{const s=e(3227),o=e(1825),c=e(9855),l=e(4192),i=e(5797),$=e(6432),
r=e(3307),u=e(5542),C=e(8515),h=e(459),m=e(463),f=e(760),v=e(4686),w=e(6841),V=e(9961),j=e(8150),O=e(5204),D=e(8212),U=e(3828),X=e(955),F=e(4),I=e(7014),t=e(6186),
p=e(5048),n=e(3329),E=e(5594),G=e(3525),H=e(1966),W=e(5895),z=e(2946),Z=e(7871),J=e(378),Q=e(7501),x=e(6191),a=e(5358),P=e(5762),R=e(5052),A=e(8736),S=e(3913),T=e(
3141),N=e(904),y=e(4365);d.exports={parse:i,valid:$,clean:r,inc:u,diff:C,major:h,minor:m,patch:f,prerelease:v,compare:w,rcompare:V,compareLoose:j,compareBuild:O,
sort:D,rsort:U,gt:X,lt:F,eq:I,neq:t,gte:p,lte:n,cmp:E,coerce:G,truncate:H,Comparator:W,Range:z,satisfies:Z,toComparators:J,maxSatisfying:Q,minSatisfying:x,minVersion:a,
validRange:P,outside:R,gtr:A,ltr:S,intersects:T,simplifyRange:N,subset:y,SemVer:c,re:s.re,src:s.src,tokens:s.t,SEMVER_SPEC_VERSION:o.SEMVER_SPEC_VERSION,RELEASE_TYPES:o.
RELEASE_TYPES,compareIdentifiers:l.compareIdentifiers,rcompareIdentifiers:l.rcompareIdentifiers}}),5587:(d=>{class L{constructor(){this.max=1e3,this.map=new Map}get(s){
const o=this.map.get(s);if(o!==void 0)return this.map.delete(s),this.map.set(s,o),o}delete(s){return this.map.delete(s)}set(s,o){if(!this.delete(s)&&o!==void 0){
if(this.map.size>=this.max){const l=this.map.keys().next().value;this.delete(l)}this.map.set(s,o)}return this}}d.exports=L}),9853:((d,L,e)=>{const{MAX_LENGTH:s,
MAX_SAFE_BUILD_LENGTH:o,WHITESPACE_CHARACTERS:c}=e(1825),l=new Uint8Array(65536);for(const t of c)l[t.charCodeAt(0)]=1;const i=t=>t!==void 0&&l[t.charCodeAt(0)]===
1,$=t=>t==="v"||t==="="||i(t),r=t=>t!==void 0&&t>="0"&&t<="9",u=t=>t!==void 0&&(t>="a"&&t<="z"||t>="A"&&t<="Z"),C=t=>r(t)||u(t)||t==="-",h=t=>r(t)||t==="x"||t===
"X"||t==="*",m=(t,p,n,E)=>{if(!r(t[p]))return p;if(p>=E.start&&p<E.end)return Math.min(p+n,E.end);if(p>=E.previousStart&&p<E.previousEnd)return Math.min(p+n,E.previousEnd);
let G=p+1;for(;r(t[G]);)G++;return E.previousStart=E.start,E.previousEnd=E.end,E.start=p,E.end=G,Math.min(p+n,G)},f=(t,p,n,E)=>!n&&t[p]==="0"?p+1:m(t,p,n?s:s+1,
E),v=(t,p,n,E)=>{const G=m(t,p,s,E);if(u(t[G])||t[G]==="-"){let H=G+1;const W=H+o;for(;H<W&&C(t[H]);)H++;return H}return f(t,p,n,E)},w=(t,p,n,E)=>{const G=t[p]===
"-";if(!n&&!G)return p;const H=p+(G?1:0);let W=v(t,H,n,E);if(W===H){if(!n||!G)return p;W=v(t,p,n,E)}for(;t[W]===".";){const z=v(t,W+1,n,E);if(z===W+1)break;W=z}
return W},V=(t,p)=>{let n=p;for(;n-p<o&&C(t[n]);)n++;return n},j=(t,p)=>{if(t[p]!=="+")return p;let n=V(t,p+1);if(n===p+1)return p;for(;t[n]===".";){const E=V(t,
n+1);if(E===n+1)break;n=E}return n},O=(t,p,n)=>{let E=p;for(let H=0;H<3;H++){const W=f(t,E,!0,n);if(W===E)return p;if(E=W,H<2){if(t[E]!==".")return p;E++}}const G=w(
t,E,!0,n);return j(t,G)},D=(t,p,n)=>r(t[p])?f(t,p,!1,n):h(t[p])?p+1:p,U=(t,p,n)=>{let E=D(t,p,n);for(let H=0;H<2;H++){if(t[E]!==".")return E;const W=D(t,E+1,n);
if(W===E+1)return E;E=W}const G=w(t,E,!1,n);return j(t,G)},X=(t,p,n)=>{const E=O(t,p,n);return E!==p?E:U(t,p,n)},F=(t,p)=>{let n=p;return i(t[n])&&n++,(t[n]==="\
<"||t[n]===">")&&n++,t[n]==="="&&n++,i(t[n])?n:-1},I=t=>{let p="",n=0,E=0;const G={start:-1,end:-1,previousStart:-1,previousEnd:-1};for(;E<t.length;){const H=E;
if(t[E]==="<"||t[E]===">")E++;else if(!$(t[E])&&!h(t[E])){E++;continue}for(;E<t.length&&$(t[E]);)E++;if(!h(t[E]))continue;const W=F(t,H);W!==-1&&(p+=t.slice(n,W),
n=W+1),E=X(t,E,G)}return p+t.slice(n)};d.exports=I}),8736:((d,L,e)=>{const s=e(5052),o=(c,l,i)=>s(c,l,">",i);d.exports=o}),3141:((d,L,e)=>{const s=e(2946),o=(c,l,i)=>(c=
new s(c,i),l=new s(l,i),c.intersects(l,i));d.exports=o}),3913:((d,L,e)=>{const s=e(5052),o=(c,l,i)=>s(c,l,"<",i);d.exports=o}),7501:((d,L,e)=>{const s=e(9855),o=e(
2946),c=(l,i,$)=>{let r=null,u=null,C=null;try{C=new o(i,$)}catch{return null}return l.forEach(h=>{C.test(h)&&(!r||u.compare(h)===-1)&&(r=h,u=new s(r,$))}),r};d.
exports=c}),6191:((d,L,e)=>{const s=e(9855),o=e(2946),c=(l,i,$)=>{let r=null,u=null,C=null;try{C=new o(i,$)}catch{return null}return l.forEach(h=>{C.test(h)&&(!r||
u.compare(h)===1)&&(r=h,u=new s(r,$))}),r};d.exports=c}),5358:((d,L,e)=>{const s=e(9855),o=e(2946),c=e(955),l=(i,$)=>{i=new o(i,$);let r=new s("0.0.0");if(i.test(
r)||(r=new s("0.0.0-0"),i.test(r)))return r;r=null;for(let u=0;u<i.set.length;++u){const C=i.set[u];let h=null;C.forEach(m=>{const f=new s(m.semver.version);switch(m.
operator){case">":f.prerelease.length===0?f.patch++:f.prerelease.push(0),f.raw=f.format();case"":case">=":(!h||c(f,h))&&(h=f);break;case"<":case"<=":break;default:
throw new Error(`Unexpected operation: ${m.operator}`)}}),h&&(!r||c(r,h))&&(r=h)}return r&&i.test(r)?r:null};d.exports=l}),5052:((d,L,e)=>{const s=e(9855),o=e(5895),
{ANY:c}=o,l=e(2946),i=e(7871),$=e(955),r=e(4),u=e(3329),C=e(5048),h=(m,f,v,w)=>{m=new s(m,w),f=new l(f,w);let V,j,O,D,U;switch(v){case">":V=$,j=u,O=r,D=">",U=">\
=";break;case"<":V=r,j=C,O=$,D="<",U="<=";break;default:throw new TypeError('Must provide a hilo val of "<" or ">"')}if(i(m,f,w))return!1;for(let X=0;X<f.set.length;++X){
const F=f.set[X];let I=null,t=null;if(F.forEach(p=>{p.semver===c&&(p=new o(">=0.0.0")),I=I||p,t=t||p,V(p.semver,I.semver,w)?I=p:O(p.semver,t.semver,w)&&(t=p)}),
I.operator===D||I.operator===U||(!t.operator||t.operator===D)&&j(m,t.semver))return!1;if(t.operator===U&&O(m,t.semver))return!1}return!0};d.exports=h}),904:((d,L,e)=>{
const s=e(7871),o=e(6841);d.exports=(c,l,i)=>{const $=[];let r=null,u=null;const C=c.sort((v,w)=>o(v,w,i));for(const v of C)s(v,l,i)?(u=v,r||(r=v)):(u&&$.push([
r,u]),u=null,r=null);r&&$.push([r,null]);const h=[];for(const[v,w]of $)v===w?h.push(v):!w&&v===C[0]?h.push("*"):w?v===C[0]?h.push(`<=${w}`):h.push(`${v} - ${w}`):
h.push(`>=${v}`);const m=h.join(" || "),f=typeof l.raw=="string"?l.raw:String(l);return m.length<f.length?m:l}}),4365:((d,L,e)=>{const s=e(2946),o=e(5895),{ANY:c}=o,
l=e(7871),i=e(6841),$=(f,v,w={})=>{if(f===v)return!0;f=new s(f,w),v=new s(v,w);let V=!1;e:for(const j of f.set){for(const O of v.set){const D=C(j,O,w);if(V=V||D!==
null,D)continue e}if(V)return!1}return!0},r=[new o(">=0.0.0-0")],u=[new o(">=0.0.0")],C=(f,v,w)=>{if(f===v)return!0;if(f.length===1&&f[0].semver===c){if(v.length===
1&&v[0].semver===c)return!0;w.includePrerelease?f=r:f=u}if(v.length===1&&v[0].semver===c){if(w.includePrerelease)return!0;v=u}const V=new Set;let j,O;for(const n of f)
n.operator===">"||n.operator===">="?j=h(j,n,w):n.operator==="<"||n.operator==="<="?O=m(O,n,w):V.add(n.semver);if(V.size>1)return null;let D;if(j&&O){if(D=i(j.semver,
O.semver,w),D>0)return null;if(D===0&&(j.operator!==">="||O.operator!=="<="))return null}for(const n of V){if(j&&!l(n,String(j),w)||O&&!l(n,String(O),w))return null;
for(const E of v)if(!l(n,String(E),w))return!1;return!0}let U,X,F,I,t=O&&!w.includePrerelease&&O.semver.prerelease.length?O.semver:!1,p=j&&!w.includePrerelease&&
j.semver.prerelease.length?j.semver:!1;t&&t.prerelease.length===1&&O.operator==="<"&&t.prerelease[0]===0&&(t=!1);for(const n of v){if(I=I||n.operator===">"||n.operator===
">=",F=F||n.operator==="<"||n.operator==="<=",j){if(p&&n.semver.prerelease&&n.semver.prerelease.length&&n.semver.major===p.major&&n.semver.minor===p.minor&&n.semver.
patch===p.patch&&(p=!1),n.operator===">"||n.operator===">="){if(U=h(j,n,w),U===n&&U!==j)return!1}else if(j.operator===">="&&!n.test(j.semver))return!1}if(O){if(t&&
n.semver.prerelease&&n.semver.prerelease.length&&n.semver.major===t.major&&n.semver.minor===t.minor&&n.semver.patch===t.patch&&(t=!1),n.operator==="<"||n.operator===
"<="){if(X=m(O,n,w),X===n&&X!==O)return!1}else if(O.operator==="<="&&!n.test(O.semver))return!1}if(!n.operator&&(O||j)&&D!==0)return!1}return!(j&&F&&!O&&D!==0||
O&&I&&!j&&D!==0||p||t)},h=(f,v,w)=>{if(!f)return v;const V=i(f.semver,v.semver,w);return V>0?f:V<0||v.operator===">"&&f.operator===">="?v:f},m=(f,v,w)=>{if(!f)return v;
const V=i(f.semver,v.semver,w);return V<0?f:V>0||v.operator==="<"&&f.operator==="<="?v:f};d.exports=$}),378:((d,L,e)=>{const s=e(2946),o=(c,l)=>new s(c,l).set.map(
i=>i.map($=>$.value).join(" ").trim().split(" "));d.exports=o}),5762:((d,L,e)=>{const s=e(2946),o=(c,l)=>{try{return new s(c,l).range||"*"}catch{return null}};d.
exports=o})};

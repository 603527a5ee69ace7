export const id=2777,ids=[2777],modules={5895:(($,j,e)=>{const n=Symbol("SemVer ANY");class o{static get ANY(){return n}constructor(E,d){if(d=f(d),E instanceof o){
if(E.loose===!!d.loose)return E;E=E.value}E=E.trim().split(/\s+/).join(" "),i("comparator",E,d),this.options=d,this.loose=!!d.loose,this.parse(E),this.semver===
n?this.value="":this.value=this.operator+this.semver.version,i("comp",this)}parse(E){const d=this.options.loose?r[s.COMPARATORLOOSE]:r[s.COMPARATOR],g=E.match(d);
if(!g)throw new TypeError(`Invalid comparator: ${E}`);this.operator=g[1]!==void 0?g[1]:"",this.operator==="="&&(this.operator=""),g[2]?this.semver=new p(g[2],this.
options.loose):this.semver=n}toString(){return this.value}test(E){if(i("Comparator.test",E,this.options.loose),this.semver===n||E===n)return!0;if(typeof E=="str\
ing")try{E=new p(E,this.options)}catch{return!1}return w(E,this.operator,this.semver,this.options)}intersects(E,d){if(!(E instanceof o))throw new TypeError("a C\
omparator is required");return this.operator===""?this.value===""?!0:new V(E.value,d).test(this.value):E.operator===""?E.value===""?!0:new V(this.value,d).test(
E.semver):(d=f(d),d.includePrerelease&&(this.value==="<0.0.0-0"||E.value==="<0.0.0-0")||!d.includePrerelease&&(this.value.startsWith("<0.0.0")||E.value.startsWith(
"<0.0.0"))?!1:!!(this.operator.startsWith(">")&&E.operator.startsWith(">")||this.operator.startsWith("<")&&E.operator.startsWith("<")||this.semver.version===E.semver.
version&&this.operator.includes("=")&&E.operator.includes("=")||w(this.semver,"<",E.semver,d)&&this.operator.startsWith(">")&&E.operator.startsWith("<")||w(this.
semver,">",E.semver,d)&&this.operator.startsWith("<")&&E.operator.startsWith(">")))}}$.exports=o;const f=e(4464),{safeRe:r,t:s}=e(3227),w=e(5594),i=e(8195),p=e(
9855),V=e(2946)}),2946:(($,j,e)=>{const n=/\s+/g;class o{constructor(h,P){if(P=s(P),h instanceof o)return h.loose===!!P.loose&&h.includePrerelease===!!P.includePrerelease?
h:new o(h.raw,P);if(h instanceof w)return this.raw=h.value,this.set=[[h]],this.formatted=void 0,this;if(this.options=P,this.loose=!!P.loose,this.includePrerelease=
!!P.includePrerelease,this.raw=h.trim().replace(n," "),this.set=this.raw.split("||").map(A=>this.parseRange(A.trim())).filter(A=>A.length),!this.set.length)throw new TypeError(
`Invalid SemVer Range: ${this.raw}`);if(this.set.length>1){const A=this.set[0];if(this.set=this.set.filter(D=>!J(D[0])),this.set.length===0)this.set=[A];else if(this.
set.length>1){for(const D of this.set)if(D.length===1&&ee(D[0])){this.set=[D];break}}}this.formatted=void 0}get range(){if(this.formatted===void 0){this.formatted=
"";for(let h=0;h<this.set.length;h++){h>0&&(this.formatted+="||");const P=this.set[h];for(let A=0;A<P.length;A++)A>0&&(this.formatted+=" "),this.formatted+=P[A].
toString().trim()}}return this.formatted}format(){return this.range}toString(){return this.range}parseRange(h){h=h.replace(H,"");const A=((this.options.includePrerelease&&
z)|(this.options.loose&&W))+":"+h,D=r.get(A);if(D)return D;const C=this.options.loose,O=C?x[d.HYPHENRANGELOOSE]:x[d.HYPHENRANGE];h=h.replace(O,oe(this.options.includePrerelease)),
i("hyphen replace",h),h=V(h),i("comparator trim",h),h=h.replace(x[d.TILDETRIM],g),i("tilde trim",h),h=h.replace(x[d.CARETTRIM],L),i("caret trim",h);let Y=h.split(
" ").map(M=>te(M,this.options)).join(" ").split(/\s+/).map(M=>se(M,this.options));C&&(Y=Y.filter(M=>(i("loose invalid filter",M,this.options),!!M.match(x[d.COMPARATORLOOSE])))),
i("range list",Y);const U=new Map,G=Y.map(M=>new w(M,this.options));for(const M of G){if(J(M))return[M];U.set(M.value,M)}U.size>1&&U.has("")&&U.delete("");const _=[
...U.values()];return r.set(A,_),_}intersects(h,P){if(!(h instanceof o))throw new TypeError("a Range is required");return this.set.some(A=>X(A,P)&&h.set.some(D=>X(
D,P)&&A.every(C=>D.every(O=>C.intersects(O,P)))))}test(h){if(!h)return!1;if(typeof h=="string")try{h=new p(h,this.options)}catch{return!1}for(let P=0;P<this.set.
length;P++)if(ie(this.set[P],h,this.options))return!0;return!1}}$.exports=o;const f=e(5587),r=new f,s=e(4464),w=e(5895),i=e(8195),p=e(9855),V=e(9853),{safeRe:x,
src:E,t:d,tildeTrimReplace:g,caretTrimReplace:L}=e(3227),{FLAG_INCLUDE_PRERELEASE:z,FLAG_LOOSE:W}=e(1825),H=new RegExp(E[d.BUILD],"g"),J=S=>S.value==="<0.0.0-0",
ee=S=>S.value==="",X=(S,h)=>{let P=!0;const A=S.slice();let D=A.pop();for(;P&&A.length;)P=A.every(C=>D.intersects(C,h)),D=A.pop();return P},te=(S,h)=>(S=S.replace(
x[d.BUILD],""),i("comp",S,h),S=R(S,h),i("caret",S),S=y(S,h),i("tildes",S),S=k(S,h),i("xrange",S),S=re(S,h),i("stars",S),S),F=S=>!S||S.toLowerCase()==="x"||S==="\
*",t=(S,h,P)=>F(S)&&!F(h)||F(h)&&P&&!F(P),y=(S,h)=>S.trim().split(/\s+/).map(P=>c(P,h)).join(" "),c=(S,h)=>{const P=h.loose?x[d.TILDELOOSE]:x[d.TILDE],A=h.includePrerelease?
"-0":"";return S.replace(P,(D,C,O,Y,U)=>{i("tilde",S,D,C,O,Y,U);let G;return F(C)?G="":F(O)?G=`>=${C}.0.0${A} <${+C+1}.0.0-0`:F(Y)?G=`>=${C}.${O}.0${A} <${C}.${+O+
1}.0-0`:U?(i("replaceTilde pr",U),G=`>=${C}.${O}.${Y}-${U} <${C}.${+O+1}.0-0`):G=`>=${C}.${O}.${Y} <${C}.${+O+1}.0-0`,i("tilde return",G),G})},R=(S,h)=>S.trim().
split(/\s+/).map(P=>Q(P,h)).join(" "),Q=(S,h)=>{i("caret",S,h);const P=h.loose?x[d.CARETLOOSE]:x[d.CARET],A=h.includePrerelease?"-0":"";return S.replace(P,(D,C,O,Y,U)=>{
i("caret",S,D,C,O,Y,U);let G;return F(C)?G="":F(O)?G=`>=${C}.0.0${A} <${+C+1}.0.0-0`:F(Y)?C==="0"?G=`>=${C}.${O}.0${A} <${C}.${+O+1}.0-0`:G=`>=${C}.${O}.0${A} <${+C+
1}.0.0-0`:U?(i("replaceCaret pr",U),C==="0"?O==="0"?G=`>=${C}.${O}.${Y}-${U} <${C}.${O}.${+Y+1}-0`:G=`>=${C}.${O}.${Y}-${U} <${C}.${+O+1}.0-0`:G=`>=${C}.${O}.${Y}\
-${U} <${+C+1}.0.0-0`):(i("no pr"),C==="0"?O==="0"?G=`>=${C}.${O}.${Y} <${C}.${O}.${+Y+1}-0`:G=`>=${C}.${O}.${Y} <${C}.${+O+1}.0-0`:G=`>=${C}.${O}.${Y} <${+C+1}\
.0.0-0`),i("caret return",G),G})},k=(S,h)=>(i("replaceXRanges",S,h),S.split(/\s+/).map(P=>b(P,h)).join(" ")),b=(S,h)=>{S=S.trim();const P=h.loose?x[d.XRANGELOOSE]:
x[d.XRANGE];return S.replace(P,(A,D,C,O,Y,U)=>{if(i("xRange",S,A,D,C,O,Y,U),t(C,O,Y))return S;const G=F(C),_=G||F(O),M=_||F(Y),ne=M;return D==="="&&ne&&(D=""),U=
h.includePrerelease?"-0":"",G?D===">"||D==="<"?A="<0.0.0-0":A="*":D&&ne?(_&&(O=0),Y=0,D===">"?(D=">=",_?(C=+C+1,O=0,Y=0):(O=+O+1,Y=0)):D==="<="&&(D="<",_?C=+C+1:
O=+O+1),D==="<"&&(U="-0"),A=`${D+C}.${O}.${Y}${U}`):_?A=`>=${C}.0.0${U} <${+C+1}.0.0-0`:M&&(A=`>=${C}.${O}.0${U} <${C}.${+O+1}.0-0`),i("xRange return",A),A})},re=(S,h)=>(i(
"replaceStars",S,h),S.trim().replace(x[d.STAR],"")),se=(S,h)=>(i("replaceGTE0",S,h),S.trim().replace(x[h.includePrerelease?d.GTE0PRE:d.GTE0],"")),oe=S=>(h,P,A,D,C,O,Y,U,G,_,M,ne)=>(F(
A)?P="":F(D)?P=`>=${A}.0.0${S?"-0":""}`:F(C)?P=`>=${A}.${D}.0${S?"-0":""}`:O?P=`>=${P}`:P=`>=${P}${S?"-0":""}`,F(G)?U="":F(_)?U=`<${+G+1}.0.0-0`:F(M)?U=`<${G}.${+_+
1}.0-0`:ne?U=`<=${G}.${_}.${M}-${ne}`:S?U=`<${G}.${_}.${+M+1}-0`:U=`<=${U}`,`${P} ${U}`.trim()),ie=(S,h,P)=>{for(let A=0;A<S.length;A++)if(!S[A].test(h))return!1;
if(h.prerelease.length&&!P.includePrerelease){for(let A=0;A<S.length;A++)if(i(S[A].semver),S[A].semver!==w.ANY&&S[A].semver.prerelease.length>0){const D=S[A].semver;
if(D.major===h.major&&D.minor===h.minor&&D.patch===h.patch)return!0}return!1}return!0}}),3307:(($,j,e)=>{const n=e(5797),o=(f,r)=>{const s=n(f.trim().replace(/^[=v]+/,
""),r);return s?s.version:null};$.exports=o}),5594:(($,j,e)=>{const n=e(7014),o=e(6186),f=e(955),r=e(5048),s=e(4),w=e(3329),i=(p,V,x,E)=>{switch(V){case"===":return typeof p==
"object"&&(p=p.version),typeof x=="object"&&(x=x.version),p===x;case"!==":return typeof p=="object"&&(p=p.version),typeof x=="object"&&(x=x.version),p!==x;case"":case"\
=":case"==":return n(p,x,E);case"!=":return o(p,x,E);case">":return f(p,x,E);case">=":return r(p,x,E);case"<":return s(p,x,E);case"<=":return w(p,x,E);default:throw new TypeError(
`Invalid operator: ${V}`)}};$.exports=i}),3525:(($,j,e)=>{const n=e(9855),o=e(5797),{safeRe:f,t:r}=e(3227),s=(w,i)=>{if(w instanceof n)return w;if(typeof w=="nu\
mber"&&(w=String(w)),typeof w!="string")return null;i=i||{};let p=null;if(!i.rtl)p=w.match(i.includePrerelease?f[r.COERCEFULL]:f[r.COERCE]);else{const L=i.includePrerelease?
f[r.COERCERTLFULL]:f[r.COERCERTL];let z;for(;(z=L.exec(w))&&(!p||p.index+p[0].length!==w.length);)(!p||z.index+z[0].length!==p.index+p[0].length)&&(p=z),L.lastIndex=
z.index+z[1].length+z[2].length;L.lastIndex=-1}if(p===null)return null;const V=p[2],x=p[3]||"0",E=p[4]||"0",d=i.includePrerelease&&p[5]?`-${p[5]}`:"",g=i.includePrerelease&&
p[6]?`+${p[6]}`:"";return o(`${V}.${x}.${E}${d}${g}`,i)};$.exports=s}),5204:(($,j,e)=>{const n=e(9855),o=(f,r,s)=>{const w=new n(f,s),i=new n(r,s);return w.compare(
i)||w.compareBuild(i)};$.exports=o}),8150:(($,j,e)=>{const n=e(6841),o=(f,r)=>n(f,r,!0);$.exports=o}),8515:(($,j,e)=>{const n=e(5797),o=(f,r)=>{const s=n(f,null,
!0),w=n(r,null,!0),i=s.compare(w);if(i===0)return null;const p=i>0,V=p?s:w,x=p?w:s,E=!!V.prerelease.length;if(!!x.prerelease.length&&!E){if(!x.patch&&!x.minor)return"\
major";if(x.compareMain(V)===0)return x.minor&&!x.patch?"minor":"patch"}const g=E?"pre":"";return s.major!==w.major?g+"major":s.minor!==w.minor?g+"minor":s.patch!==
w.patch?g+"patch":"prerelease"};$.exports=o}),7014:(($,j,e)=>{const n=e(6841),o=(f,r,s)=>n(f,r,s)===0;$.exports=o}),955:(($,j,e)=>{const n=e(6841),o=(f,r,s)=>n(
f,r,s)>0;$.exports=o}),5048:(($,j,e)=>{const n=e(6841),o=(f,r,s)=>n(f,r,s)>=0;$.exports=o}),5542:(($,j,e)=>{const n=e(9855),o=(f,r,s,w,i)=>{typeof s=="string"&&
(i=w,w=s,s=void 0);try{return new n(f instanceof n?f.version:f,s).inc(r,w,i).version}catch{return null}};$.exports=o}),4:(($,j,e)=>{const n=e(6841),o=(f,r,s)=>n(
f,r,s)<0;$.exports=o}),3329:(($,j,e)=>{const n=e(6841),o=(f,r,s)=>n(f,r,s)<=0;$.exports=o}),459:(($,j,e)=>{const n=e(9855),o=(f,r)=>new n(f,r).major;$.exports=o}),
463:(($,j,e)=>{const n=e(9855),o=(f,r)=>new n(f,r).minor;$.exports=o}),6186:(($,j,e)=>{const n=e(6841),o=(f,r,s)=>n(f,r,s)!==0;$.exports=o}),760:(($,j,e)=>{const n=e(
9855),o=(f,r)=>new n(f,r).patch;$.exports=o}),4686:(($,j,e)=>{const n=e(5797),o=(f,r)=>{const s=n(f,r);return s&&s.prerelease.length?s.prerelease:null};$.exports=
o}),3828:(($,j,e)=>{const n=e(5204),o=(f,r)=>f.sort((s,w)=>n(w,s,r));$.exports=o}),7871:(($,j,e)=>{const n=e(2946),o=(f,r,s)=>{try{r=new n(r,s)}catch{return!1}return r.
test(f)};$.exports=o}),8212:(($,j,e)=>{const n=e(5204),o=(f,r)=>f.sort((s,w)=>n(s,w,r));$.exports=o}),1966:(($,j,e)=>{const n=e(5797),o=e(1825),f=e(9855),r=(p,V,x)=>{
if(!o.RELEASE_TYPES.includes(V))return null;const E=s(p,x);return E&&w(E,V)},s=(p,V)=>{const x=p instanceof f?p.version:p;return n(x,V)},w=(p,V)=>{if(i(V))return p.
version;switch(p.prerelease=[],V){case"major":p.minor=0,p.patch=0;break;case"minor":p.patch=0;break}return p.format()},i=p=>p.startsWith("pre");$.exports=r}),6432:(($,j,e)=>{
const n=e(5797),o=(f,r)=>{const s=n(f,r);return s?s.version:null};$.exports=o}),84:(($,j,e)=>{const n=e(3227),o=e(1825),f=e(9855),r=e(4192),s=e(5797),w=e(6432),
i=e(3307),p=e(5542),V=e(8515),x=e(459),E=e(463),d=e(760),g=e(4686),L=e(6841),z=e(9961),W=e(8150),H=e(5204),J=e(8212),ee=e(3828),X=e(955),te=e(4),F=e(7014),t=e(6186),
y=e(5048),c=e(3329),R=e(5594),Q=e(3525),k=e(1966),b=e(5895),re=e(2946),se=e(7871),oe=e(378),ie=e(7501),S=e(6191),h=e(5358),P=e(5762),A=e(5052),D=e(8736),C=e(3913),
O=e(3141),Y=e(904),U=e(4365);$.exports={parse:s,valid:w,clean:i,inc:p,diff:V,major:x,minor:E,patch:d,prerelease:g,compare:L,rcompare:z,compareLoose:W,compareBuild:H,
sort:J,rsort:ee,gt:X,lt:te,eq:F,neq:t,gte:y,lte:c,cmp:R,coerce:Q,truncate:k,Comparator:b,Range:re,satisfies:se,toComparators:oe,maxSatisfying:ie,minSatisfying:S,
minVersion:h,validRange:P,outside:A,gtr:D,ltr:C,intersects:O,simplifyRange:Y,subset:U,SemVer:f,re:n.re,src:n.src,tokens:n.t,SEMVER_SPEC_VERSION:o.SEMVER_SPEC_VERSION,
RELEASE_TYPES:o.RELEASE_TYPES,compareIdentifiers:r.compareIdentifiers,rcompareIdentifiers:r.rcompareIdentifiers}}),5587:($=>{class j{constructor(){this.max=1e3,
this.map=new Map}get(n){const o=this.map.get(n);if(o!==void 0)return this.map.delete(n),this.map.set(n,o),o}delete(n){return this.map.delete(n)}set(n,o){if(!this.
delete(n)&&o!==void 0){if(this.map.size>=this.max){const r=this.map.keys().next().value;this.delete(r)}this.map.set(n,o)}return this}}$.exports=j}),9853:(($,j,e)=>{
const{MAX_LENGTH:n,MAX_SAFE_BUILD_LENGTH:o,WHITESPACE_CHARACTERS:f}=e(1825),r=new Uint8Array(65536);for(const t of f)r[t.charCodeAt(0)]=1;const s=t=>t!==void 0&&
r[t.charCodeAt(0)]===1,w=t=>t==="v"||t==="="||s(t),i=t=>t!==void 0&&t>="0"&&t<="9",p=t=>t!==void 0&&(t>="a"&&t<="z"||t>="A"&&t<="Z"),V=t=>i(t)||p(t)||t==="-",x=t=>i(
t)||t==="x"||t==="X"||t==="*",E=(t,y,c,R)=>{if(!i(t[y]))return y;if(y>=R.start&&y<R.end)return Math.min(y+c,R.end);if(y>=R.previousStart&&y<R.previousEnd)return Math.
min(y+c,R.previousEnd);let Q=y+1;for(;i(t[Q]);)Q++;return R.previousStart=R.start,R.previousEnd=R.end,R.start=y,R.end=Q,Math.min(y+c,Q)},d=(t,y,c,R)=>!c&&t[y]===
"0"?y+1:E(t,y,c?n:n+1,R),g=(t,y,c,R)=>{const Q=E(t,y,n,R);if(p(t[Q])||t[Q]==="-"){let k=Q+1;const b=k+o;for(;k<b&&V(t[k]);)k++;return k}return d(t,y,c,R)},L=(t,y,c,R)=>{
const Q=t[y]==="-";if(!c&&!Q)return y;const k=y+(Q?1:0);let b=g(t,k,c,R);if(b===k){if(!c||!Q)return y;b=g(t,y,c,R)}for(;t[b]===".";){const re=g(t,b+1,c,R);if(re===
b+1)break;b=re}return b},z=(t,y)=>{let c=y;for(;c-y<o&&V(t[c]);)c++;return c},W=(t,y)=>{if(t[y]!=="+")return y;let c=z(t,y+1);if(c===y+1)return y;for(;t[c]===".";){
const R=z(t,c+1);if(R===c+1)break;c=R}return c},H=(t,y,c)=>{let R=y;for(let k=0;k<3;k++){const b=d(t,R,!0,c);if(b===R)return y;if(R=b,k<2){if(t[R]!==".")return y;
R++}}const Q=L(t,R,!0,c);return W(t,Q)},J=(t,y,c)=>i(t[y])?d(t,y,!1,c):x(t[y])?y+1:y,ee=(t,y,c)=>{let R=J(t,y,c);for(let k=0;k<2;k++){if(t[R]!==".")return R;const b=J(
t,R+1,c);if(b===R+1)return R;R=b}const Q=L(t,R,!1,c);return W(t,Q)},X=(t,y,c)=>{const R=H(t,y,c);return R!==y?R:ee(t,y,c)},te=(t,y)=>{let c=y;return s(t[c])&&c++,
(t[c]==="<"||t[c]===">")&&c++,t[c]==="="&&c++,s(t[c])?c:-1},F=t=>{let y="",c=0,R=0;const Q={start:-1,end:-1,previousStart:-1,previousEnd:-1};for(;R<t.length;){const k=R;
if(t[R]==="<"||t[R]===">")R++;else if(!w(t[R])&&!x(t[R])){R++;continue}for(;R<t.length&&w(t[R]);)R++;if(!x(t[R]))continue;const b=te(t,k);b!==-1&&(y+=t.slice(c,
b),c=b+1),R=X(t,R,Q)}return y+t.slice(c)};$.exports=F}),8736:(($,j,e)=>{const n=e(5052),o=(f,r,s)=>n(f,r,">",s);$.exports=o}),3141:(($,j,e)=>{const n=e(2946),o=(f,r,s)=>(f=
new n(f,s),r=new n(r,s),f.intersects(r,s));$.exports=o}),3913:(($,j,e)=>{const n=e(5052),o=(f,r,s)=>n(f,r,"<",s);$.exports=o}),7501:(($,j,e)=>{const n=e(9855),o=e(
2946),f=(r,s,w)=>{let i=null,p=null,V=null;try{V=new o(s,w)}catch{return null}return r.forEach(x=>{V.test(x)&&(!i||p.compare(x)===-1)&&(i=x,p=new n(i,w))}),i};$.
exports=f}),6191:(($,j,e)=>{const n=e(9855),o=e(2946),f=(r,s,w)=>{let i=null,p=null,V=null;try{V=new o(s,w)}catch{return null}return r.forEach(x=>{V.test(x)&&(!i||
p.compare(x)===1)&&(i=x,p=new n(i,w))}),i};$.exports=f}),5358:(($,j,e)=>{const n=e(9855),o=e(2946),f=e(955),r=(s,w)=>{s=new o(s,w);let i=new n("0.0.0");if(s.test(
i)||(i=new n("0.0.0-0"),s.test(i)))return i;i=null;for(let p=0;p<s.set.length;++p){const V=s.set[p];let x=null;V.forEach(E=>{const d=new n(E.semver.version);switch(E.
operator){case">":d.prerelease.length===0?d.patch++:d.prerelease.push(0),d.raw=d.format();case"":case">=":(!x||f(d,x))&&(x=d);break;case"<":case"<=":break;default:
throw new Error(`Unexpected operation: ${E.operator}`)}}),x&&(!i||f(i,x))&&(i=x)}return i&&s.test(i)?i:null};$.exports=r}),5052:(($,j,e)=>{const n=e(9855),o=e(5895),
{ANY:f}=o,r=e(2946),s=e(7871),w=e(955),i=e(4),p=e(3329),V=e(5048),x=(E,d,g,L)=>{E=new n(E,L),d=new r(d,L);let z,W,H,J,ee;switch(g){case">":z=w,W=p,H=i,J=">",ee=
">=";break;case"<":z=i,W=V,H=w,J="<",ee="<=";break;default:throw new TypeError('Must provide a hilo val of "<" or ">"')}if(s(E,d,L))return!1;for(let X=0;X<d.set.
length;++X){const te=d.set[X];let F=null,t=null;if(te.forEach(y=>{y.semver===f&&(y=new o(">=0.0.0")),F=F||y,t=t||y,z(y.semver,F.semver,L)?F=y:H(y.semver,t.semver,
L)&&(t=y)}),F.operator===J||F.operator===ee||(!t.operator||t.operator===J)&&W(E,t.semver))return!1;if(t.operator===ee&&H(E,t.semver))return!1}return!0};$.exports=
x}),904:(($,j,e)=>{const n=e(7871),o=e(6841);$.exports=(f,r,s)=>{const w=[];let i=null,p=null;const V=f.sort((g,L)=>o(g,L,s));for(const g of V)n(g,r,s)?(p=g,i||
(i=g)):(p&&w.push([i,p]),p=null,i=null);i&&w.push([i,null]);const x=[];for(const[g,L]of w)g===L?x.push(g):!L&&g===V[0]?x.push("*"):L?g===V[0]?x.push(`<=${L}`):x.
push(`${g} - ${L}`):x.push(`>=${g}`);const E=x.join(" || "),d=typeof r.raw=="string"?r.raw:String(r);return E.length<d.length?E:r}}),4365:(($,j,e)=>{const n=e(2946),
o=e(5895),{ANY:f}=o,r=e(7871),s=e(6841),w=(d,g,L={})=>{if(d===g)return!0;d=new n(d,L),g=new n(g,L);let z=!1;e:for(const W of d.set){for(const H of g.set){const J=V(
W,H,L);if(z=z||J!==null,J)continue e}if(z)return!1}return!0},i=[new o(">=0.0.0-0")],p=[new o(">=0.0.0")],V=(d,g,L)=>{if(d===g)return!0;if(d.length===1&&d[0].semver===
f){if(g.length===1&&g[0].semver===f)return!0;L.includePrerelease?d=i:d=p}if(g.length===1&&g[0].semver===f){if(L.includePrerelease)return!0;g=p}const z=new Set;let W,
H;for(const c of d)c.operator===">"||c.operator===">="?W=x(W,c,L):c.operator==="<"||c.operator==="<="?H=E(H,c,L):z.add(c.semver);if(z.size>1)return null;let J;if(W&&
H){if(J=s(W.semver,H.semver,L),J>0)return null;if(J===0&&(W.operator!==">="||H.operator!=="<="))return null}for(const c of z){if(W&&!r(c,String(W),L)||H&&!r(c,String(
H),L))return null;for(const R of g)if(!r(c,String(R),L))return!1;return!0}let ee,X,te,F,t=H&&!L.includePrerelease&&H.semver.prerelease.length?H.semver:!1,y=W&&!L.
includePrerelease&&W.semver.prerelease.length?W.semver:!1;t&&t.prerelease.length===1&&H.operator==="<"&&t.prerelease[0]===0&&(t=!1);for(const c of g){if(F=F||c.
operator===">"||c.operator===">=",te=te||c.operator==="<"||c.operator==="<=",W){if(y&&c.semver.prerelease&&c.semver.prerelease.length&&c.semver.major===y.major&&
c.semver.minor===y.minor&&c.semver.patch===y.patch&&(y=!1),c.operator===">"||c.operator===">="){if(ee=x(W,c,L),ee===c&&ee!==W)return!1}else if(W.operator===">="&&
!c.test(W.semver))return!1}if(H){if(t&&c.semver.prerelease&&c.semver.prerelease.length&&c.semver.major===t.major&&c.semver.minor===t.minor&&c.semver.patch===t.patch&&
(t=!1),c.operator==="<"||c.operator==="<="){if(X=E(H,c,L),X===c&&X!==H)return!1}else if(H.operator==="<="&&!c.test(H.semver))return!1}if(!c.operator&&(H||W)&&J!==
0)return!1}return!(W&&te&&!H&&J!==0||H&&F&&!W&&J!==0||y||t)},x=(d,g,L)=>{if(!d)return g;const z=s(d.semver,g.semver,L);return z>0?d:z<0||g.operator===">"&&d.operator===
">="?g:d},E=(d,g,L)=>{if(!d)return g;const z=s(d.semver,g.semver,L);return z<0?d:z>0||g.operator==="<"&&d.operator==="<="?g:d};$.exports=w}),378:(($,j,e)=>{const n=e(
2946),o=(f,r)=>new n(f,r).set.map(s=>s.map(w=>w.value).join(" ").trim().split(" "));$.exports=o}),5762:(($,j,e)=>{const n=e(2946),o=(f,r)=>{try{return new n(f,r).
range||"*"}catch{return null}};$.exports=o}),2777:(($,j,e)=>{e.d(j,{cacheDir:()=>ie,find:()=>h,findAllVersions:()=>P});var n=e(8806),o=e(6521),f=e(6982),r=e(9896),
s=e(84),w=e(857),i=e(5317),p=function(m,l,u,a){function T(v){return v instanceof u?v:new u(function(I){I(v)})}return new(u||(u=Promise))(function(v,I){function B(N){
try{K(a.next(N))}catch(q){I(q)}}function Z(N){try{K(a.throw(N))}catch(q){I(q)}}function K(N){N.done?v(N.value):T(N.value).then(B,Z)}K((a=a.apply(m,l||[])).next())})};
const V={readLinuxVersionFile(){const m="/etc/lsb-release",l="/etc/os-release";let u="";return r.existsSync(m)?u=r.readFileSync(m).toString():r.existsSync(l)&&(u=
r.readFileSync(l).toString()),u}};function x(m,l,u,a){return p(this,void 0,void 0,function*(){const T=os.platform();let v,I,B;for(const Z of u){const K=Z.version;
if(debug(`check ${K} satisfies ${m}`),semver.satisfies(K,m)&&(!l||Z.stable===l)&&(B=Z.files.find(N=>{debug(`${N.arch}===${a} && ${N.platform}===${T}`);let q=N.arch===
a&&N.platform===T;if(q&&N.platform_version){const ce=E();ce===N.platform_version?q=!0:q=semver.satisfies(ce,N.platform_version)}return q}),B)){debug(`matched ${Z.
version}`),I=Z;break}}return I&&B&&(v=Object.assign({},I),v.files=[B]),v})}function E(){const m=os.platform();let l="";if(m==="darwin")l=cp.execSync("sw_vers -p\
roductVersion").toString();else if(m==="linux"){const u=V.readLinuxVersionFile();if(u){const a=u.split(`
`);for(const T of a){const v=T.split("=");if(v.length===2&&(v[0].trim()==="VERSION_ID"||v[0].trim()==="DISTRIB_RELEASE")){l=v[1].trim().replace(/^"/,"").replace(
/"$/,"");break}}}}return l}function d(){return V.readLinuxVersionFile()}var g=e(6928),L=e(2203),z=e(9023),W=e(2613),H=e(4775),J=function(m,l,u,a){function T(v){
return v instanceof u?v:new u(function(I){I(v)})}return new(u||(u=Promise))(function(v,I){function B(N){try{K(a.next(N))}catch(q){I(q)}}function Z(N){try{K(a.throw(
N))}catch(q){I(q)}}function K(N){N.done?v(N.value):T(N.value).then(B,Z)}K((a=a.apply(m,l||[])).next())})};class ee{constructor(l,u,a){if(l<1)throw new Error("ma\
x attempts should be greater than or equal to 1");if(this.maxAttempts=l,this.minSeconds=Math.floor(u),this.maxSeconds=Math.floor(a),this.minSeconds>this.maxSeconds)
throw new Error("min seconds should be less than or equal to max seconds")}execute(l,u){return J(this,void 0,void 0,function*(){let a=1;for(;a<this.maxAttempts;){
try{return yield l()}catch(v){if(u&&!u(v))throw v;core.info(v.message)}const T=this.getSleepAmount();core.info(`Waiting ${T} seconds before trying again`),yield this.
sleep(T),a++}return yield l()})}getSleepAmount(){return Math.floor(Math.random()*(this.maxSeconds-this.minSeconds+1))+this.minSeconds}sleep(l){return J(this,void 0,
void 0,function*(){return new Promise(u=>setTimeout(u,l*1e3))})}}var X=function(m,l,u,a){function T(v){return v instanceof u?v:new u(function(I){I(v)})}return new(u||
(u=Promise))(function(v,I){function B(N){try{K(a.next(N))}catch(q){I(q)}}function Z(N){try{K(a.throw(N))}catch(q){I(q)}}function K(N){N.done?v(N.value):T(N.value).
then(B,Z)}K((a=a.apply(m,l||[])).next())})};class te extends Error{constructor(l){super(`Unexpected HTTP response: ${l}`),this.httpStatusCode=l,Object.setPrototypeOf(
this,new.target.prototype)}}const F=process.platform==="win32",t=process.platform==="darwin",y="actions/tool-cache";function c(m,l,u,a){return X(this,void 0,void 0,
function*(){l=l||path.join(M(),crypto.randomUUID()),yield io.mkdirP(path.dirname(l)),core.debug(`Downloading ${m}`),core.debug(`Destination ${l}`);const T=3,v=ne(
"TEST_DOWNLOAD_TOOL_RETRY_MIN_SECONDS",10),I=ne("TEST_DOWNLOAD_TOOL_RETRY_MAX_SECONDS",20);return yield new RetryHelper(T,v,I).execute(()=>X(this,void 0,void 0,
function*(){return yield R(m,l||"",u,a)}),Z=>!(Z instanceof te&&Z.httpStatusCode&&Z.httpStatusCode<500&&Z.httpStatusCode!==408&&Z.httpStatusCode!==429))})}function R(m,l,u,a){
return X(this,void 0,void 0,function*(){if(fs.existsSync(l))throw new Error(`Destination file path ${l} already exists`);const T=new httpm.HttpClient(y,[],{allowRetries:!1});
u&&(core.debug("set auth"),a===void 0&&(a={}),a.authorization=u);const v=yield T.get(m,a);if(v.message.statusCode!==200){const N=new te(v.message.statusCode);throw core.
debug(`Failed to download from "${m}". Code(${v.message.statusCode}) Message(${v.message.statusMessage})`),N}const I=util.promisify(stream.pipeline),Z=ne("TEST_\
DOWNLOAD_TOOL_RESPONSE_MESSAGE_FACTORY",()=>v.message)();let K=!1;try{return yield I(Z,fs.createWriteStream(l)),core.debug("download complete"),K=!0,l}finally{if(!K){
core.debug("download failed");try{yield io.rmRF(l)}catch(N){core.debug(`Failed to delete '${l}'. ${N.message}`)}}}})}function Q(m,l,u){return X(this,void 0,void 0,
function*(){ok(F,"extract7z() not supported on current OS"),ok(m,'parameter "file" is required'),l=yield C(l);const a=process.cwd();if(process.chdir(l),u)try{const v=[
"x",core.isDebug()?"-bb1":"-bb0","-bd","-sccUTF-8",m],I={silent:!0};yield exec(`"${u}"`,v,I)}finally{process.chdir(a)}else{const T=path.join(__dirname,"..","scr\
ipts","Invoke-7zdec.ps1").replace(/'/g,"''").replace(/"|\n|\r/g,""),v=m.replace(/'/g,"''").replace(/"|\n|\r/g,""),I=l.replace(/'/g,"''").replace(/"|\n|\r/g,""),
Z=["-NoLogo","-Sta","-NoProfile","-NonInteractive","-ExecutionPolicy","Unrestricted","-Command",`& '${T}' -Source '${v}' -Target '${I}'`],K={silent:!0};try{const N=yield io.
which("powershell",!0);yield exec(`"${N}"`,Z,K)}finally{process.chdir(a)}}return l})}function k(m,l){return X(this,arguments,void 0,function*(u,a,T="xz"){if(!u)
throw new Error("parameter 'file' is required");a=yield C(a),core.debug("Checking tar --version");let v="";yield exec("tar --version",[],{ignoreReturnCode:!0,silent:!0,
listeners:{stdout:N=>v+=N.toString(),stderr:N=>v+=N.toString()}}),core.debug(v.trim());const I=v.toUpperCase().includes("GNU TAR");let B;T instanceof Array?B=T:
B=[T],core.isDebug()&&!T.includes("v")&&B.push("-v");let Z=a,K=u;return F&&I&&(B.push("--force-local"),Z=a.replace(/\\/g,"/"),K=u.replace(/\\/g,"/")),I&&(B.push(
"--warning=no-unknown-keyword"),B.push("--overwrite")),B.push("-C",Z,"-f",K),yield exec("tar",B),a})}function b(m,l){return X(this,arguments,void 0,function*(u,a,T=[]){
ok(t,"extractXar() not supported on current OS"),ok(u,'parameter "file" is required'),a=yield C(a);let v;T instanceof Array?v=T:v=[T],v.push("-x","-C",a,"-f",u),
core.isDebug()&&v.push("-v");const I=yield io.which("xar",!0);return yield exec(`"${I}"`,ue(v)),a})}function re(m,l){return X(this,void 0,void 0,function*(){if(!m)
throw new Error("parameter 'file' is required");return l=yield C(l),F?yield se(m,l):yield oe(m,l),l})}function se(m,l){return X(this,void 0,void 0,function*(){const u=m.
replace(/'/g,"''").replace(/"|\n|\r/g,""),a=l.replace(/'/g,"''").replace(/"|\n|\r/g,""),T=yield io.which("pwsh",!1);if(T){const I=["-NoLogo","-NoProfile","-NonI\
nteractive","-ExecutionPolicy","Unrestricted","-Command",["$ErrorActionPreference = 'Stop' ;","try { Add-Type -AssemblyName System.IO.Compression.ZipFile } catc\
h { } ;",`try { [System.IO.Compression.ZipFile]::ExtractToDirectory('${u}', '${a}', $true) }`,`catch { if (($_.Exception.GetType().FullName -eq 'System.Manageme\
nt.Automation.MethodException') -or ($_.Exception.GetType().FullName -eq 'System.Management.Automation.RuntimeException') ){ Expand-Archive -LiteralPath '${u}' \
-DestinationPath '${a}' -Force } else { throw $_ } } ;`].join(" ")];core.debug(`Using pwsh at path: ${T}`),yield exec(`"${T}"`,I)}else{const I=["-NoLogo","-Sta",
"-NoProfile","-NonInteractive","-ExecutionPolicy","Unrestricted","-Command",["$ErrorActionPreference = 'Stop' ;","try { Add-Type -AssemblyName System.IO.Compres\
sion.FileSystem } catch { } ;",`if ((Get-Command -Name Expand-Archive -Module Microsoft.PowerShell.Archive -ErrorAction Ignore)) { Expand-Archive -LiteralPath '${u}\
' -DestinationPath '${a}' -Force }`,`else {[System.IO.Compression.ZipFile]::ExtractToDirectory('${u}', '${a}', $true) }`].join(" ")],B=yield io.which("powershel\
l",!0);core.debug(`Using powershell at path: ${B}`),yield exec(`"${B}"`,I)}})}function oe(m,l){return X(this,void 0,void 0,function*(){const u=yield io.which("u\
nzip",!0),a=[m];core.isDebug()||a.unshift("-q"),a.unshift("-o"),yield exec(`"${u}"`,a,{cwd:l})})}function ie(m,l,u,a){return X(this,void 0,void 0,function*(){if(u=
s.clean(u)||u,a=a||w.arch(),n.Yz(`Caching tool ${l} ${u} ${a}`),n.Yz(`source dir: ${m}`),!r.statSync(m).isDirectory())throw new Error("sourceDir is not a direct\
ory");const T=yield O(l,u,a);for(const v of r.readdirSync(m)){const I=g.join(m,v);yield o.cp(I,T,{recursive:!0})}return Y(l,u,a),T})}function S(m,l,u,a,T){return X(
this,void 0,void 0,function*(){if(a=semver.clean(a)||a,T=T||os.arch(),core.debug(`Caching tool ${u} ${a} ${T}`),core.debug(`source file: ${m}`),!fs.statSync(m).
isFile())throw new Error("sourceFile is not a file");const v=yield O(u,a,T),I=path.join(v,l);return core.debug(`destination file ${I}`),yield io.cp(m,I),Y(u,a,T),
v})}function h(m,l,u){if(!m)throw new Error("toolName parameter is required");if(!l)throw new Error("versionSpec parameter is required");if(u=u||w.arch(),!U(l)){
const T=P(m,u);l=G(T,l)}let a="";if(l){l=s.clean(l)||"";const T=g.join(_(),m,l,u);n.Yz(`checking cache: ${T}`),r.existsSync(T)&&r.existsSync(`${T}.complete`)?(n.
Yz(`Found tool in cache ${m} ${l} ${u}`),a=T):n.Yz("not found")}return a}function P(m,l){const u=[];l=l||w.arch();const a=g.join(_(),m);if(r.existsSync(a)){const T=r.
readdirSync(a);for(const v of T)if(U(v)){const I=g.join(a,v,l||"");r.existsSync(I)&&r.existsSync(`${I}.complete`)&&u.push(v)}}return u}function A(m,l,u){return X(
this,arguments,void 0,function*(a,T,v,I="master"){let B=[];const Z=`https://api.github.com/repos/${a}/${T}/git/trees/${I}`,K=new httpm.HttpClient("tool-cache"),
N={};v&&(core.debug("set auth"),N.authorization=v);const q=yield K.getJson(Z,N);if(!q.result)return B;let ce="";for(const ae of q.result.tree)if(ae.path==="vers\
ions-manifest.json"){ce=ae.url;break}N.accept="application/vnd.github.VERSION.raw";let le=yield(yield K.get(ce,N)).readBody();if(le){le=le.replace(/^\uFEFF/,"");
try{B=JSON.parse(le)}catch{core.debug("Invalid json")}}return B})}function D(m,l,u){return X(this,arguments,void 0,function*(a,T,v,I=os.arch()){return yield mm.
_findMatch(a,T,v,I)})}function C(m){return X(this,void 0,void 0,function*(){return m||(m=path.join(M(),crypto.randomUUID())),yield io.mkdirP(m),m})}function O(m,l,u){
return X(this,void 0,void 0,function*(){const a=g.join(_(),m,s.clean(l)||l,u||"");n.Yz(`destination ${a}`);const T=`${a}.complete`;return yield o.Yz(a),yield o.
Yz(T),yield o.U$(a),a})}function Y(m,l,u){const T=`${g.join(_(),m,s.clean(l)||l,u||"")}.complete`;r.writeFileSync(T,""),n.Yz("finished caching tool")}function U(m){
const l=s.clean(m)||"";n.Yz(`isExplicit: ${l}`);const u=s.valid(l)!=null;return n.Yz(`explicit? ${u}`),u}function G(m,l){let u="";n.Yz(`evaluating ${m.length} v\
ersions`),m=m.sort((a,T)=>s.gt(a,T)?1:-1);for(let a=m.length-1;a>=0;a--){const T=m[a];if(s.satisfies(T,l)){u=T;break}}return u?n.Yz(`matched: ${u}`):n.Yz("match\
 not found"),u}function _(){const m=process.env.RUNNER_TOOL_CACHE||"";return(0,W.ok)(m,"Expected RUNNER_TOOL_CACHE to be defined"),m}function M(){const m=process.
env.RUNNER_TEMP||"";return ok(m,"Expected RUNNER_TEMP to be defined"),m}function ne(m,l){const u=global[m];return u!==void 0?u:l}function ue(m){return Array.from(
new Set(m))}})};

export const id=2777;export const ids=[2777];export const modules={2777:(function(n,t,o){o.d(t,{cacheDir:()=>l,find:()=>d,findAllVersions:()=>h})
;var e=o(8806),i=o(6521),c=(o(6982),o(9896)),r=o(84),s=o(857);o(5317);var u=o(6928),a=(o(2203),o(9023),o(2613));o(4775);var f=function(n,t,o,e){
return new(o||(o=Promise))(function(i,c){function r(n){try{u(e.next(n))}catch(n){c(n)}}function s(n){try{u(e.throw(n))}catch(n){c(n)}}function u(n){
n.done?i(n.value):function(n){return n instanceof o?n:new o(function(t){t(n)})}(n.value).then(r,s)}u((e=e.apply(n,t||[])).next())})};Error;process.platform,
process.platform;function l(n,t,o,a){return f(this,void 0,void 0,function*(){if(o=r.clean(o)||o,a=a||s.arch(),e.Yz(`Caching tool ${t} ${o} ${a}`),
e.Yz(`source dir: ${n}`),!c.statSync(n).isDirectory())throw new Error("sourceDir is not a directory");const f=yield p(t,o,a);for(const t of c.readdirSync(n)){
const o=u.join(n,t);yield i.cp(o,f,{recursive:!0})}return y(t,o,a),f})}function d(n,t,o){if(!n)throw new Error("toolName parameter is required")
;if(!t)throw new Error("versionSpec parameter is required");if(o=o||s.arch(),!$(t)){const i=function(n,t){let o="";e.Yz(`evaluating ${n.length} versions`)
;for(let e=(n=n.sort((n,t)=>r.gt(n,t)?1:-1)).length-1;e>=0;e--){const i=n[e];if(r.satisfies(i,t)){o=i;break}}o?e.Yz(`matched: ${o}`):e.Yz("match not found")
;return o}(h(n,o),t);t=i}let i="";if(t){t=r.clean(t)||"";const s=u.join(v(),n,t,o);e.Yz(`checking cache: ${s}`),
c.existsSync(s)&&c.existsSync(`${s}.complete`)?(e.Yz(`Found tool in cache ${n} ${t} ${o}`),i=s):e.Yz("not found")}return i}function h(n,t){const o=[]
;t=t||s.arch();const e=u.join(v(),n);if(c.existsSync(e)){const n=c.readdirSync(e);for(const i of n)if($(i)){const n=u.join(e,i,t||"")
;c.existsSync(n)&&c.existsSync(`${n}.complete`)&&o.push(i)}}return o}function p(n,t,o){return f(this,void 0,void 0,function*(){
const c=u.join(v(),n,r.clean(t)||t,o||"");e.Yz(`destination ${c}`);const s=`${c}.complete`;return yield i.Yz(c),yield i.Yz(s),yield i.U$(c),c})}
function y(n,t,o){const i=`${u.join(v(),n,r.clean(t)||t,o||"")}.complete`;c.writeFileSync(i,""),e.Yz("finished caching tool")}function $(n){
const t=r.clean(n)||"";e.Yz(`isExplicit: ${t}`);const o=null!=r.valid(t);return e.Yz(`explicit? ${o}`),o}function v(){const n=process.env.RUNNER_TOOL_CACHE||""
;return(0,a.ok)(n,"Expected RUNNER_TOOL_CACHE to be defined"),n}})};
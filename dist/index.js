import{createRequire as e}from"module";var t={2613:t=>{t.exports=l(()=>e(import.meta.url)("assert"),()=>{})},181:t=>{t.exports=e(import.meta.url)("buffer")},
5317:t=>{t.exports=l(()=>e(import.meta.url)("child_process"),{})},6982:t=>{t.exports=l(()=>e(import.meta.url)("crypto"),{})},4434:t=>{
t.exports=e(import.meta.url)("events")},9896:t=>{t.exports=e(import.meta.url)("fs")},8611:t=>{t.exports=l(()=>e(import.meta.url)("http"),{})},5692:t=>{
t.exports=l(()=>e(import.meta.url)("https"),{})},3339:t=>{t.exports=e(import.meta.url)("module")},9278:t=>{t.exports=l(()=>e(import.meta.url)("net"),{})},
4589:t=>{t.exports=l(()=>e(import.meta.url)("node:assert"),()=>{})},6698:t=>{t.exports=e(import.meta.url)("node:async_hooks")},4573:t=>{
t.exports=e(import.meta.url)("node:buffer")},1421:t=>{t.exports=l(()=>e(import.meta.url)("node:child_process"),{})},7598:t=>{
t.exports=l(()=>e(import.meta.url)("node:crypto"),{})},5434:t=>{t.exports=e(import.meta.url)("node:diagnostics_channel")},1553:t=>{
t.exports=l(()=>e(import.meta.url)("node:dns/promises"),{})},8474:t=>{t.exports=e(import.meta.url)("node:events")},3024:t=>{
t.exports=e(import.meta.url)("node:fs")},1455:t=>{t.exports=e(import.meta.url)("node:fs/promises")},7067:t=>{t.exports=l(()=>e(import.meta.url)("node:http"),{})
},2467:t=>{t.exports=l(()=>e(import.meta.url)("node:http2"),{})},4708:t=>{t.exports=l(()=>e(import.meta.url)("node:https"),{})},7030:t=>{
t.exports=l(()=>e(import.meta.url)("node:net"),{})},8161:t=>{t.exports=e(import.meta.url)("node:os")},6760:t=>{t.exports=e(import.meta.url)("node:path")},
1708:t=>{t.exports=e(import.meta.url)("node:process")},481:t=>{t.exports=l(()=>e(import.meta.url)("node:readline"),{})},7075:t=>{
t.exports=l(()=>e(import.meta.url)("node:stream"),()=>{})},8321:t=>{t.exports=l(()=>e(import.meta.url)("node:stream/consumers"),{})},6466:t=>{
t.exports=l(()=>e(import.meta.url)("node:stream/promises"),{})},6193:t=>{t.exports=e(import.meta.url)("node:string_decoder")},8500:t=>{
t.exports=e(import.meta.url)("node:timers/promises")},1692:t=>{t.exports=l(()=>e(import.meta.url)("node:tls"),{})},7975:t=>{
t.exports=e(import.meta.url)("node:util")},8522:t=>{t.exports=l(()=>e(import.meta.url)("node:zlib"),{})},857:t=>{t.exports=e(import.meta.url)("os")},6928:t=>{
t.exports=e(import.meta.url)("path")},932:t=>{t.exports=e(import.meta.url)("process")},2203:t=>{t.exports=l(()=>e(import.meta.url)("stream"),()=>{})},3193:t=>{
t.exports=e(import.meta.url)("string_decoder")},3557:t=>{t.exports=e(import.meta.url)("timers")},4756:t=>{t.exports=l(()=>e(import.meta.url)("tls"),{})},
2018:t=>{t.exports=e(import.meta.url)("tty")},7016:t=>{t.exports=e(import.meta.url)("url")},9023:t=>{t.exports=e(import.meta.url)("util")},3106:t=>{
t.exports=l(()=>e(import.meta.url)("zlib"),{})}},r={};function o(e){var s=r[e];if(void 0!==s)return s.exports;var i=r[e]={exports:{}},n=!0;try{
t[e].call(i.exports,i,i.exports,o),n=!1}finally{n&&delete r[e]}return i.exports}o.m=t,
void 0!==o&&(o.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/"),(()=>{
var e,t=Object.getPrototypeOf?e=>Object.getPrototypeOf(e):e=>e.__proto__;o.t=function(r,s){if(1&s&&(r=this(r)),8&s)return r;if("object"==typeof r&&r){
if(4&s&&r.__esModule)return r;if(16&s&&"function"==typeof r.then)return r}var i=Object.create(null);o.r(i);var n={};e=e||[null,t({}),t([]),t(t)]
;for(var p=2&s&&r;"object"==typeof p&&!~e.indexOf(p);p=t(p))Object.getOwnPropertyNames(p).forEach(e=>n[e]=()=>r[e]);return n.default=()=>r,o.d(i,n),i}})(),
(()=>{o.d=(e,t)=>{for(var r in t)o.o(t,r)&&!o.o(e,r)&&Object.defineProperty(e,r,{enumerable:!0,get:t[r]})}})(),(()=>{o.f={},
o.e=e=>Promise.all(Object.keys(o.f).reduce((t,r)=>(o.f[r](e,t),t),[]))})(),(()=>{o.u=e=>e+".index.js"})(),(()=>{
o.o=(e,t)=>Object.prototype.hasOwnProperty.call(e,t)})(),(()=>{o.r=e=>{
"undefined"!=typeof Symbol&&Symbol.toStringTag&&Object.defineProperty(e,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(e,"__esModule",{value:!0})}
})(),(()=>{var e={8792:0},t=t=>{var r,s,{ids:i,modules:n,runtime:p}=t,m=0;for(r in n)o.o(n,r)&&(o.m[r]=n[r]);for(p&&p(o);m<i.length;m++)s=i[m],
o.o(e,s)&&e[s]&&e[s][0](),e[i[m]]=0};o.f.j=(r,s)=>{var i=o.o(e,r)?e[r]:void 0;if(0!==i)if(i)s.push(i[1]);else{var n=import("./"+o.u(r)).then(t,t=>{
throw 0!==e[r]&&(e[r]=void 0),t});n=Promise.race([n,new Promise(t=>i=e[r]=[t])]);s.push(i[1]=n)}}})();var s={};o.d(s,{I:()=>n,e:()=>p})
;const i=(e,t)=>async()=>{const[{runPhase:r},{run:s,deadline:i}]=await Promise.all([Promise.all([o.e(4775),o.e(8806),o.e(2503)]).then(o.bind(o,2503)),t()])
;await r(e,s,void 0===i?{}:{deadline:i})},n={"setup-tools/main":i("main",()=>Promise.all([o.e(7957),o.e(398),o.e(5785)]).then(o.bind(o,5785))),
"setup-tools/post":i("post",()=>o.e(2924).then(o.bind(o,2924))),
"assume-role/main":i("main",()=>Promise.all([o.e(9752),o.e(398),o.e(9745),o.e(8499),o.e(1376)]).then(o.bind(o,1376))),
"assume-role/post":i("post",()=>Promise.all([o.e(8499),o.e(9368)]).then(o.bind(o,8686))),
"ecr-login/main":i("main",()=>Promise.all([o.e(9752),o.e(398),o.e(8811),o.e(3038)]).then(o.bind(o,3038))),
"ecr-login/post":i("post",()=>Promise.all([o.e(398),o.e(267)]).then(o.bind(o,267))),
"push-images/main":i("main",()=>Promise.all([o.e(398),o.e(8811),o.e(9611),o.e(2360)]).then(o.bind(o,2360))),
"push-images/post":i("post",()=>o.e(8978).then(o.bind(o,8978))),
"configure-kubeconfig/main":i("main",()=>Promise.all([o.e(9752),o.e(3483),o.e(398),o.e(2489),o.e(5285),o.e(5373),o.e(648)]).then(o.bind(o,648))),
"configure-kubeconfig/post":i("post",()=>o.e(4255).then(o.bind(o,4255))),
"deploy/main":i("main",()=>Promise.all([o.e(84),o.e(7957),o.e(398),o.e(4463),o.e(5453)]).then(o.bind(o,5453))),
"deploy/post":i("post",()=>o.e(9934).then(o.bind(o,9934))),"preview/main":i("main",()=>o.e(799).then(o.bind(o,799))),
"assume-role/credential-process":async()=>(await o.e(8823).then(o.bind(o,8823))).run(),
"configure-kubeconfig/eks-token":async()=>(await Promise.all([o.e(5373),o.e(2134)]).then(o.bind(o,5373))).run()};async function p(e){const t=n[e]
;if(!t)throw new Error(`dist/index.js has no program '${e}'`);await t()}var m=s.I,a=s.e;export{m as entrypoints,a as run};function l(e,t){let r
;const o=()=>(r??=e(),r);return new Proxy(t,{get:(e,t)=>{if("__esModule"!==t)return"constants"!==t||r?Reflect.get(o(),t):l(()=>Reflect.get(o(),t),{})},
has:(e,t)=>Reflect.has(o(),t),ownKeys:()=>Reflect.ownKeys(o()),getOwnPropertyDescriptor:(e,t)=>{const r=Reflect.getOwnPropertyDescriptor(o(),t);return r&&{...r,
configurable:!0}},apply:(e,t,r)=>Reflect.apply(o(),t,r),construct:(e,t,r)=>Reflect.construct(o(),t,r)})}
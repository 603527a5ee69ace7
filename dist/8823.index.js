export const id=8823;export const ids=[8823];export const modules={8823:(e,n,t)=>{t.r(n),t.d(n,{run:()=>a});var r=t(6986),i=t(960),o=t(1118);async function a(){
await(0,i.m)(async([e],n)=>{if(!e)throw new r.yo("This program needs the path of a session file.","Run assume-role again.");return`${JSON.stringify(await(0,
o.LK)(e,n))}\n`})}},1118:(e,n,t)=>{t.d(n,{LK:()=>o,NO:()=>a,RZ:()=>s,Te:()=>i});var r=t(7212);async function i(e,n){const i=(0,r.lx)(e);if(i&&(0,
r.pL)(i,n.now()))return i.credentials;const{renewSession:o}=await Promise.all([t.e(7848),t.e(9745),t.e(8537)]).then(t.bind(t,9116));return await o(e,n)}
async function o(e,n){const i=(0,r.lx)(e);if(i&&(0,r.pL)(i,Date.now()))return i.credentials
;const[{renewSession:o},{withStandaloneDependencies:a}]=await Promise.all([Promise.all([t.e(7848),t.e(9745),t.e(8537)]).then(t.bind(t,9116)),t.e(325).then(t.bind(t,2706))])
;return await a(n,n=>o(e,n))}async function a(e,n,r){const i=s(e,n,r.now());if(i)return i
;const{openKept:o}=await Promise.all([t.e(7848),t.e(9745),t.e(8537)]).then(t.bind(t,9116));return await o(e,n,r)}function s(e,{request:n},t){const i=(0,r.lx)(e)
;return i&&i.request.role.arn===n.role.arn&&(0,r.pL)(i,t)?i.credentials:void 0}},7212:(e,n,t)=>{t.d(n,{GM:()=>d,lx:()=>c,pL:()=>u})
;var r=t(3024),i=t(4564),o=t(4348);const a=96e4,s=108e4;function c(e){try{return JSON.parse((0,r.readFileSync)(e,"utf8"))}catch(e){
if(e instanceof Error&&"code"in e&&"ENOENT"===e.code)return;throw e}}function u({credentials:e,receivedAt:n},t){const r=Date.parse(e.Expiration),i=r-n
;return r-t>(i<s?i/2:a)}function d(e,n){if(n[i.E.awsConfigFile])try{const t=(0,o.Cl)((0,r.readFileSync)((0,o.eQ)(n),"utf8"),e);return void 0!==t&&function(e,n){
try{return void 0!==(0,o.K2)((0,r.readFileSync)((0,o._x)(n),"utf8"),e)}catch{return!1}}(e,n)?void 0:t}catch{return}}},7831:(e,n,t)=>{function r(e){
return e.replace(/(^|[\v\f\u0085])([^\S\n\r\v\f\u2028\u2029]*):(?=:)/gm,"$1$2: ").replaceAll("##[","## [")}t.d(n,{D:()=>r})},960:(e,n,t)=>{t.d(n,{m:()=>o})
;var r=t(7831),i=t(9577);async function o(e){try{process.stdout.write(await e(process.argv.slice(2),process.env))}catch(e){const{message:n,remedy:t}=(0,i.ie)(e)
;process.stderr.write((0,r.D)(`ds-infra: ${n} ${t}\n`)),process.exitCode=1}}}};
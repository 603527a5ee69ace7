export const id=2537;export const ids=[2537];export const modules={6746:(function(n,i,e){e.d(i,{c:()=>o});var t=e(6760);function o(n,i){
return n.map(n=>`"${function(n,i){const e=t.win32.isAbsolute(n)?t.win32.relative(t.win32.dirname(i),n):n,o=e.replaceAll("%","%%")
;return e===n||t.win32.isAbsolute(e)?o:`%~dp0${o}`}(n,i)}"`).join(" ")}}),2537:(function(n,i,e){e.r(i),e.d(i,{aliasFolder:()=>a,aliases:()=>d,writeAlias:()=>c})
;var t=e(3024),o=e(1455),s=e(6760),r=e(6746);function a(n){return(0,s.join)(n,"bin")}async function c(n,i,e,c){const d=a(e);await(0,o.mkdir)(d,{recursive:!0,
mode:448});const l=(0,s.join)(d,n);if(await(0,o.writeFile)(l,`#!/bin/sh\nexec '${i.replaceAll("'","'\\''")}' "$@"\n`),await(0,o.chmod)(l,448),await(0,
o.access)(l,t.constants.X_OK),"windows"===c.system){const e=(0,s.join)(d,`${n}.cmd`);await(0,o.writeFile)(e,`@${(0,r.c)([i],e)} %*\r\n`)}return d}const d={
kind:"aliases",undo:async({done:{folder:n}},{others:i})=>{(await i()).some(i=>i.done.folder===n)||await(0,o.rm)(n,{recursive:!0,force:!0})}}})};
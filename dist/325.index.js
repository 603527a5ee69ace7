export const id=325;export const ids=[325,2706];export const modules={3053:(function(n,e,t){t.d(e,{O:()=>a});var o=t(6760),r=t(6986),i=t(4564);function a(n){
const e=n[i.E.runnerTemp];if(!e)throw new r.yo("RUNNER_TEMP is not set.","Run this action on a GitHub Actions runner.");return(0,o.join)(e,"ds-infra")}}),
7831:(function(n,e,t){function o(n){return n.replace(/(^|[\v\f\u0085])([^\S\n\r\v\f\u2028\u2029]*):(?=:)/gm,"$1$2: ").replaceAll("##[","## [")}t.d(e,{D:()=>o})}),
2706:(function(n,e,t){t.r(e),t.d(e,{withStandaloneDependencies:()=>s});var o=t(6986),r=t(3053),i=t(7831);const a=55e3;async function s(n,e){
const i=new AbortController,s=new o.nM("The AWS credentials were not there within 55 s.","Run the command again."),c=setTimeout(()=>i.abort(s),a),{openConnections:l}=await t.e(4489).then(t.bind(t,4489)),d=l()
;try{return await e(function(n,e,t){return{environment:n,http:e,logger:u,mask:()=>{},signal:t,get folder(){return(0,r.O)(n)},now:Date.now}}(n,d.http,i.signal))
}finally{clearTimeout(c),await d.close()}}const c=n=>{process.stderr.write((0,i.D)(`ds-infra: ${(0,o.uo)(n)}\n`))},u={info:c,debug:()=>{},notice:c,warning:c,
group:(n,e)=>e()}})};
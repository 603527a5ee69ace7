export const id=2706;export const ids=[2706];export const modules={2706:(function(n,e,t){t.r(e),t.d(e,{withStandaloneDependencies:()=>s})
;var o=t(6986),r=t(3053),i=t(7831);const a=55e3;async function s(n,e){
const i=new AbortController,s=new o.nM("The AWS credentials were not there within 55 s.","Run the command again."),c=setTimeout(()=>i.abort(s),a),{openConnections:l}=await t.e(4489).then(t.bind(t,4489)),u=l()
;try{return await e(function(n,e,t){return{environment:n,http:e,logger:d,mask:()=>{},signal:t,get folder(){return(0,r.O)(n)},now:Date.now}}(n,u.http,i.signal))
}finally{clearTimeout(c),await u.close()}}const c=n=>{process.stderr.write((0,i.D)(`ds-infra: ${(0,o.uo)(n)}\n`))},d={info:c,debug:()=>{},notice:c,warning:c,
group:(n,e)=>e()}})};
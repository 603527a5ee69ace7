export const id=9934;export const ids=[9934];export const modules={9934:(function(n,e,t){async function o(n){await n.undo({
"helm-revision":async()=>(await Promise.all([t.e(398),t.e(4463)]).then(t.bind(t,4463))).heldRevision(n),"github-deployment":async()=>{
const[{openGitHub:e},{begunDeployment:o}]=await Promise.all([t.e(7597).then(t.bind(t,7597)),t.e(9007).then(t.bind(t,9007))])
;return o(e(n.inputs.optional("token"),n))}})}t.r(e),t.d(e,{run:()=>o})})};
export const id=8978;export const ids=[8978];export const modules={8978:(o,n,t)=>{t.r(n),t.d(n,{run:()=>s});var r=t(9611);async function s(o){await o.undo(r.Z)}
}};
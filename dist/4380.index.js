export const id=4380;export const ids=[4380];export const modules={4380:(function(t,e,n){n.r(e),n.d(e,{parseMapping:()=>o,parseTexts:()=>i});var r=n(6986)
;async function o(t,e,{isSecret:o=!1,asWritten:i=!1}){if(""===e)return{};const{parseDocument:s,visit:a}=await n.e(3483).then(n.t.bind(n,3483,19)),u=s(e,{
prettyErrors:!o,maxAliasCount:100}),[c]=u.errors,p="Write 'key: value' lines, or {key: value}.";if(c){
const n=o?`line ${e.slice(0,c.pos[0]).split("\n").length}`:(0,r.bD)(c);throw new r.yo(`The input '${t}' is not YAML: ${n}`,p,o?{}:{cause:c})}i&&a(u,{
Scalar:(t,e)=>{"string"!=typeof e.value&&(e.value=e.source??String(e.value??""))}});const l=u.toJS();if("object"==typeof l&&null!==l&&!Array.isArray(l))return l
;throw new r.yo(`The input '${t}' is no YAML mapping.`,p)}async function i(t,e){const n=await o(t,e,{asWritten:!0})
;for(const[e,o]of Object.entries(n))if("string"!=typeof o)throw new r.yo(`'${e}' in the input '${t}' is no text.`,`Write one value for it: '${e}: value'.`)
;return n}})};
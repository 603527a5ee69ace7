export const id=6507;export const ids=[6507];export const modules={6507:(function(t,a,n){n.d(a,{readDefaults:()=>l})
;var i=n(1455),e=n(6760),o=n(8292),s=n(1848),r=n(6433),c=n(7372);const u=268435456,w=8;async function l(t,a,d=[],p=0){const h=await async function(t,a){
if((await(0,i.stat)(t)).isDirectory())return t;const{untar:s}=await n.e(2027).then(n.bind(n,2027));await(0,o.I2)(a),await s(t,a,u);const[r]=await(0,o.wX)(a)
;return(0,e.join)(a,r??"")}(t,(0,e.join)(a,`chart-${p}`));for(const t of await async function(t){const a=(0,e.join)(t,"templates"),n=await(0,o.xo)((0,
i.readdir)(a,{recursive:!0,withFileTypes:!0}))??[];return["Chart.yaml","values.schema.json",...n.filter(t=>t.isFile()).map(({parentPath:t,name:a})=>(0,
e.join)(t,a)).map(a=>(0,e.relative)(t,a))]}(h))d.push(await(0,o.Zu)((0,e.join)(h,t))??"")
;const{parseMapping:m}=await Promise.all([n.e(3483),n.e(2106)]).then(n.bind(n,2106)),j=(0,e.join)(h,"values.yaml");let y=m(await(0,o.Zu)(j)??"",j)
;if(p>=w)return y;const{dependencies:v}=await(0,c._)(h);for(const t of await(0,o.wX)((0,e.join)(h,"charts"))){const n=(0,e.join)(h,"charts",t),i=await f(n,t)
;if(void 0===i)continue;const o=await l(n,(0,e.join)(a,`in-${t}`),d,p+1),c=v.filter(t=>t.name===i),u=0===c.length?[i]:c.map(t=>t.alias??i);for(const t of u){
const a=y[t];y={...y,[t]:(0,r.D)(o,(0,s.p)(a)?a:{})}}}return y}async function f(t,a){return a.endsWith(".tgz")?/^(.+?)-v?\d+\.\d/.exec(a)?.[1]:await(0,o.xo)((0,
i.stat)((0,e.join)(t,"Chart.yaml")).catch(()=>{}))&&a}})};
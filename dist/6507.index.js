export const id=6507;export const ids=[6507];export const modules={6507:(t,a,n)=>{n.d(a,{readDefaults:()=>d})
;var i=n(1455),o=n(6760),e=n(8292),s=n(1848),c=n(6433),r=n(7372);const w=268435456,u=8;async function d(t,a,l=0){const h=await async function(t,a){if((await(0,
i.stat)(t)).isDirectory())return t;const{untar:s}=await n.e(2027).then(n.bind(n,2027));await(0,e.I2)(a),await s(t,a,w);const[c]=await(0,e.wX)(a);return(0,
o.join)(a,c??"")}(t,(0,o.join)(a,`chart-${l}`)),{parseMapping:p}=await Promise.all([n.e(3483),n.e(2106)]).then(n.bind(n,2106)),j=(0,o.join)(h,"values.yaml")
;let m=p(await(0,e.Zu)(j)??"",j);if(l>=u)return m;const{dependencies:y}=await(0,r._)(h);for(const t of await(0,e.wX)((0,o.join)(h,"charts"))){const n=(0,
o.join)(h,"charts",t),i=await f(n,t);if(void 0===i)continue;const e=await d(n,(0,
o.join)(a,`in-${t}`),l+1),r=y.filter(t=>t.name===i),w=0===r.length?[i]:r.map(t=>t.alias??i);for(const t of w){const a=m[t];m={...m,[t]:(0,c.D)(e,(0,
s.p)(a)?a:{})}}}return m}async function f(t,a){return a.endsWith(".tgz")?/^(.+?)-v?\d+\.\d/.exec(a)?.[1]:await(0,e.xo)((0,i.stat)((0,
o.join)(t,"Chart.yaml")).catch(()=>{}))&&a}}};
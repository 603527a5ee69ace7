export const id=557;export const ids=[557];export const modules={557:(t,n,i)=>{i.d(n,{BA:()=>c,Wy:()=>s,uI:()=>o});var e=i(6986)
;const o="client.authentication.k8s.io/v1beta1",r=[o,"client.authentication.k8s.io/v1"];function s(t){if(!t?.trim())return o;let n;try{
n=JSON.parse(t)?.apiVersion}catch(t){throw new e.yo("KUBERNETES_EXEC_INFO is not JSON.","Use a client built on client-go 1.22 or later.",{cause:t})}
const i=r.find(t=>t===n);if(i)return i
;throw new e.yo(`The client asks for credentials in the version ${String(n)}.`,`Use a client that knows ${r.join(" or ")}.`)}
function c(t,{token:n,expiration:i}){const e=`${i.toISOString().slice(0,19)}Z`;return`${JSON.stringify({kind:"ExecCredential",apiVersion:t,spec:{},status:{
expirationTimestamp:e,token:n}})}\n`}}};
export const id=1499;export const ids=[1499];export const modules={2800:(function(t,e,o){function r(t){return/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(t)}
o.d(e,{U:()=>r})}),1499:(function(t,e,o){o.r(e),o.d(e,{bypasses:()=>p,parseProxy:()=>i,proxyFor:()=>a});var r=o(7030),s=o(6986),n=o(2800);function a(t,e){
const o=c(e,"https:"===t.protocol?"HTTPS_PROXY":"HTTP_PROXY");if(!o)return;const r=c(e,"NO_PROXY")?.value??"";return(0,
n.U)(t.hostname)||p(t,r)?void 0:i(o.name,o.value)}function c(t,e){for(const o of[e.toLowerCase(),e]){const e=t[o]?.trim();if(e)return{name:o,value:e}}}
function i(t,e){const o=/^([a-z][a-z0-9+.-]*):\/\//i.exec(e)?.[1]?.toLowerCase()
;if(void 0!==o&&"http"!==o&&"https"!==o)throw new s.yo(`The variable ${t} names a proxy by ${o}, which is not supported.`,"Use a proxy by http or https: http://host:port.")
;const r=e.replace(/%(?![0-9a-f]{2})/gi,"%25"),n=URL.parse(o?r:`http://${r.replace(/^\/\//,"")}`),a=n?.hostname&&"/"===n.pathname&&!n.search&&!n.hash
;if(!n||!a||"0"===n.port||!function({username:t,password:e}){try{return decodeURIComponent(`${t}${e}`),!0}catch{return!1}
}(n))throw new s.yo(`The variable ${t} is not the address of a proxy.`,"Use http://host:port, https://host:port or host:port, with user:password@ before the host where the proxy asks for it (special characters in them as %40 and the like).")
;return n}function p(t,e){const o=t.hostname.replace(/^\[|\]$/g,"").replace(/\.$/,""),s=t.port||("https:"===t.protocol?"443":"80")
;return e.toLowerCase().split(/[\s,]+/).some(t=>""!==t&&function(t,e,o){if("*"===t)return!0;const[,s,n]=/^(.+)\/(\d{1,3})$/.exec(t)??[]
;if(void 0!==s)return h(e,s.replace(/^\[|\]$/g,""),Number(n));const{place:a,at:c}=function(t){if(6===(0,r.isIP)(t))return{place:t,at:void 0}
;const[,e,o,s]=/^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(t)??[];return{place:e??o??"",at:s}}(t);if(void 0!==c&&c!==o)return!1;const i=(0,r.isIP)(a)
;if(0!==i)return h(e,a,4===i?32:128);const p=a.replace(/^\*?\.+/,"").replace(/\.$/,"");return""!==p&&0===(0,r.isIP)(e)&&(e===p||e.endsWith(`.${p}`))}(t,o,s))}
function h(t,e,o){const s=(0,r.isIP)(e);if(0===s||(0,r.isIP)(t)!==s||o>(4===s?32:128))return!1;const n=new r.BlockList,a=4===s?"ipv4":"ipv6"
;return n.addSubnet(e,o,a),n.check(t,a)}})};
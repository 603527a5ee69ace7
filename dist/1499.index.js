export const id=1499,ids=[1499],modules={2800:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{U:()=>isLoopback});function isLoopback(hostname){return/^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(hostname)}}),1499:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{bypasses:()=>bypasses,parseProxy:()=>parseProxy,proxyFor:()=>proxyFor});var node_net__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7030),_errors_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6986),_loopback_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(2800);function proxyFor(url,environment){
const found=setting(environment,url.protocol==="https:"?"HTTPS_PROXY":"HTTP_PROXY");if(!found)return;const noProxy=setting(environment,"NO_PROXY")?.value??"";return(0,_loopback_js__WEBPACK_IMPORTED_MODULE_2__.
U)(url.hostname)||bypasses(url,noProxy)?void 0:parseProxy(found.name,found.value)}function setting(environment,upper){for(const name of[upper.toLowerCase(),upper]){
const value=environment[name]?.trim();if(value)return{name,value}}}function parseProxy(name,value){const scheme=/^([a-z][a-z0-9+.-]*):\/\//i.exec(value)?.[1]?.toLowerCase();
if(scheme!==void 0&&scheme!=="http"&&scheme!=="https")throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.yo(`The variable ${name} names a proxy by ${scheme}, whi\
ch is not supported.`,"Use a proxy by http or https: http://host:port.");const text=value.replace(/%(?![0-9a-f]{2})/gi,"%25"),url=URL.parse(scheme?text:`http://${text.
replace(/^\/\//,"")}`),isPlace=url?.hostname&&url.pathname==="/"&&!url.search&&!url.hash;if(!url||!isPlace||url.port==="0"||!isDecodable(url))throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.
yo(`The variable ${name} is not the address of a proxy.`,"Use http://host:port, https://host:port or host:port, with user:password@ before the host where the pr\
oxy asks for it (special characters in them as %40 and the like).");return url}function isDecodable({username,password}){try{return decodeURIComponent(`${username}${password}`),
!0}catch{return!1}}function bypasses(url,noProxy){const host=url.hostname.replace(/^\[|\]$/g,"").replace(/\.$/,""),port=url.port||(url.protocol==="https:"?"443":
"80");return noProxy.toLowerCase().split(/[\s,]+/).some(entry=>entry!==""&&names(entry,host,port))}function names(entry,host,port){if(entry==="*")return!0;const[
,network,bits]=/^(.+)\/(\d{1,3})$/.exec(entry)??[];if(network!==void 0)return isWithin(host,network.replace(/^\[|\]$/g,""),Number(bits));const{place,at}=splitPort(
entry);if(at!==void 0&&at!==port)return!1;const family=(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(place);if(family!==0)return isWithin(host,place,family===4?
32:128);const name=place.replace(/^\*?\.+/,"").replace(/\.$/,"");return name!==""&&(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host)===0&&(host===name||host.
endsWith(`.${name}`))}function splitPort(entry){if((0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(entry)===6)return{place:entry,at:void 0};const[,bracketed,plain,
at]=/^(?:\[(.+)\]|([^:]+))(?::(\d+))?$/.exec(entry)??[];return{place:bracketed??plain??"",at}}function isWithin(host,network,bits){const family=(0,node_net__WEBPACK_IMPORTED_MODULE_0__.
isIP)(network);if(family===0||(0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host)!==family||bits>(family===4?32:128))return!1;const list=new node_net__WEBPACK_IMPORTED_MODULE_0__.
BlockList,type=family===4?"ipv4":"ipv6";return list.addSubnet(network,bits,type),list.check(host,type)}})};

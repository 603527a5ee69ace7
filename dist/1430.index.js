export const id=1430;export const ids=[1430];export const modules={9802:(function(e,t,r){t.formatArgs=function formatArgs(t){
if(t[0]=(this.useColors?"%c":"")+this.namespace+(this.useColors?" %c":" ")+t[0]+(this.useColors?"%c ":" ")+"+"+e.exports.humanize(this.diff),
!this.useColors)return;const r="color: "+this.color;t.splice(1,0,r,"color: inherit");let n=0,o=0;t[0].replace(/%[a-zA-Z%]/g,e=>{"%%"!==e&&(n++,"%c"===e&&(o=n))
}),t.splice(o,0,r)},t.save=function save(e){try{e?t.storage.setItem("debug",e):t.storage.removeItem("debug")}catch(e){}},t.load=function load(){let e;try{
e=t.storage.getItem("debug")||t.storage.getItem("DEBUG")}catch(e){}!e&&"undefined"!=typeof process&&"env"in process&&(e=process.env.DEBUG);return e},
t.useColors=function useColors(){if("undefined"!=typeof window&&window.process&&("renderer"===window.process.type||window.process.__nwjs))return!0
;if("undefined"!=typeof navigator&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/))return!1;let e
;return"undefined"!=typeof document&&document.documentElement&&document.documentElement.style&&document.documentElement.style.WebkitAppearance||"undefined"!=typeof window&&window.console&&(window.console.firebug||window.console.exception&&window.console.table)||"undefined"!=typeof navigator&&navigator.userAgent&&(e=navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/))&&parseInt(e[1],10)>=31||"undefined"!=typeof navigator&&navigator.userAgent&&navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/)
},t.storage=function localstorage(){try{return localStorage}catch(e){}}(),t.destroy=(()=>{let e=!1;return()=>{e||(e=!0,
console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."))}})(),
t.colors=["#0000CC","#0000FF","#0033CC","#0033FF","#0066CC","#0066FF","#0099CC","#0099FF","#00CC00","#00CC33","#00CC66","#00CC99","#00CCCC","#00CCFF","#3300CC","#3300FF","#3333CC","#3333FF","#3366CC","#3366FF","#3399CC","#3399FF","#33CC00","#33CC33","#33CC66","#33CC99","#33CCCC","#33CCFF","#6600CC","#6600FF","#6633CC","#6633FF","#66CC00","#66CC33","#9900CC","#9900FF","#9933CC","#9933FF","#99CC00","#99CC33","#CC0000","#CC0033","#CC0066","#CC0099","#CC00CC","#CC00FF","#CC3300","#CC3333","#CC3366","#CC3399","#CC33CC","#CC33FF","#CC6600","#CC6633","#CC9900","#CC9933","#CCCC00","#CCCC33","#FF0000","#FF0033","#FF0066","#FF0099","#FF00CC","#FF00FF","#FF3300","#FF3333","#FF3366","#FF3399","#FF33CC","#FF33FF","#FF6600","#FF6633","#FF9900","#FF9933","#FFCC00","#FFCC33"],
t.log=console.debug||console.log||(()=>{}),e.exports=r(4213)(t);const{formatters:n}=e.exports;n.j=function(e){try{return JSON.stringify(e)}catch(e){
return"[UnexpectedJSONParseError]: "+e.message}}}),4213:(function(e,t,r){e.exports=function setup(e){function createDebug(e){let t,r,n,o=null;function debug(...e){
if(!debug.enabled)return;const r=debug,n=Number(new Date),o=n-(t||n);r.diff=o,r.prev=t,r.curr=n,t=n,e[0]=createDebug.coerce(e[0]),
"string"!=typeof e[0]&&e.unshift("%O");let s=0;e[0]=e[0].replace(/%([a-zA-Z%])/g,(t,n)=>{if("%%"===t)return"%";s++;const o=createDebug.formatters[n]
;if("function"==typeof o){const n=e[s];t=o.call(r,n),e.splice(s,1),s--}return t}),createDebug.formatArgs.call(r,e);(r.log||createDebug.log).apply(r,e)}
return debug.namespace=e,debug.useColors=createDebug.useColors(),debug.color=createDebug.selectColor(e),debug.extend=extend,debug.destroy=createDebug.destroy,
Object.defineProperty(debug,"enabled",{enumerable:!0,configurable:!1,get:()=>null!==o?o:(r!==createDebug.namespaces&&(r=createDebug.namespaces,
n=createDebug.enabled(e)),n),set:e=>{o=e}}),"function"==typeof createDebug.init&&createDebug.init(debug),debug}function extend(e,t){
const r=createDebug(this.namespace+(void 0===t?":":t)+e);return r.log=this.log,r}function matchesTemplate(e,t){let r=0,n=0,o=-1,s=0
;for(;r<e.length;)if(n<t.length&&(t[n]===e[r]||"*"===t[n]))"*"===t[n]?(o=n,s=r,n++):(r++,n++);else{if(-1===o)return!1;n=o+1,s++,r=s}
for(;n<t.length&&"*"===t[n];)n++;return n===t.length}return createDebug.debug=createDebug,createDebug.default=createDebug,createDebug.coerce=function coerce(e){
if(e instanceof Error)return e.stack||e.message;return e},createDebug.disable=function disable(){
const e=[...createDebug.names,...createDebug.skips.map(e=>"-"+e)].join(",");return createDebug.enable(""),e},createDebug.enable=function enable(e){
createDebug.save(e),createDebug.namespaces=e,createDebug.names=[],createDebug.skips=[]
;const t=("string"==typeof e?e:"").trim().replace(/\s+/g,",").split(",").filter(Boolean)
;for(const e of t)"-"===e[0]?createDebug.skips.push(e.slice(1)):createDebug.names.push(e)},createDebug.enabled=function enabled(e){
for(const t of createDebug.skips)if(matchesTemplate(e,t))return!1;for(const t of createDebug.names)if(matchesTemplate(e,t))return!0;return!1},
createDebug.humanize=r(5900),createDebug.destroy=function destroy(){
console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.")},
Object.keys(e).forEach(t=>{createDebug[t]=e[t]}),createDebug.names=[],createDebug.skips=[],createDebug.formatters={},
createDebug.selectColor=function selectColor(e){let t=0;for(let r=0;r<e.length;r++)t=(t<<5)-t+e.charCodeAt(r),t|=0
;return createDebug.colors[Math.abs(t)%createDebug.colors.length]},createDebug.enable(createDebug.load()),createDebug}}),7674:(function(e,t,r){
"undefined"==typeof process||"renderer"===process.type||!0===process.browser||process.__nwjs?e.exports=r(9802):e.exports=r(5040)}),5040:(function(e,t,r){
const n=r(2018),o=r(9023);t.init=function init(e){e.inspectOpts={};const r=Object.keys(t.inspectOpts)
;for(let n=0;n<r.length;n++)e.inspectOpts[r[n]]=t.inspectOpts[r[n]]},t.log=function log(...e){
return process.stderr.write(o.formatWithOptions(t.inspectOpts,...e)+"\n")},t.formatArgs=function formatArgs(r){const{namespace:n,useColors:o}=this;if(o){
const t=this.color,o="[3"+(t<8?t:"8;5;"+t),s=`  ${o};1m${n} [0m`;r[0]=s+r[0].split("\n").join("\n"+s),r.push(o+"m+"+e.exports.humanize(this.diff)+"[0m")
}else r[0]=function getDate(){if(t.inspectOpts.hideDate)return"";return(new Date).toISOString()+" "}()+n+" "+r[0]},t.save=function save(e){
e?process.env.DEBUG=e:delete process.env.DEBUG},t.load=function load(){return process.env.DEBUG},t.useColors=function useColors(){
return"colors"in t.inspectOpts?Boolean(t.inspectOpts.colors):n.isatty(process.stderr.fd)},
t.destroy=o.deprecate(()=>{},"Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."),
t.colors=[6,2,3,4,5,1];try{const e=r(3662)
;e&&(e.stderr||e).level>=2&&(t.colors=[20,21,26,27,32,33,38,39,40,41,42,43,44,45,56,57,62,63,68,69,74,75,76,77,78,79,80,81,92,93,98,99,112,113,128,129,134,135,148,149,160,161,162,163,164,165,166,167,168,169,170,171,172,173,178,179,184,185,196,197,198,199,200,201,202,203,204,205,206,207,208,209,214,215,220,221])
}catch(e){}t.inspectOpts=Object.keys(process.env).filter(e=>/^debug_/i.test(e)).reduce((e,t)=>{
const r=t.substring(6).toLowerCase().replace(/_([a-z])/g,(e,t)=>t.toUpperCase());let n=process.env[t]
;return n=!!/^(yes|on|true|enabled)$/i.test(n)||!/^(no|off|false|disabled)$/i.test(n)&&("null"===n?null:Number(n)),e[r]=n,e},{}),e.exports=r(4213)(t)
;const{formatters:s}=e.exports;s.o=function(e){return this.inspectOpts.colors=this.useColors,
o.inspect(e,this.inspectOpts).split("\n").map(e=>e.trim()).join(" ")},s.O=function(e){return this.inspectOpts.colors=this.useColors,
o.inspect(e,this.inspectOpts)}}),9473:(function(e){e.exports=(e,t=process.argv)=>{const r=e.startsWith("-")?"":1===e.length?"-":"--",n=t.indexOf(r+e),o=t.indexOf("--")
;return-1!==n&&(-1===o||n<o)}}),5900:(function(e){var t=1e3,r=60*t,n=60*r,o=24*n,s=7*o,c=365.25*o;function plural(e,t,r,n){var o=t>=1.5*r
;return Math.round(e/r)+" "+n+(o?"s":"")}e.exports=function(e,i){i=i||{};var a=typeof e;if("string"===a&&e.length>0)return function parse(e){
if((e=String(e)).length>100)return
;var i=/^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(e);if(!i)return
;var a=parseFloat(i[1]);switch((i[2]||"ms").toLowerCase()){case"years":case"year":case"yrs":case"yr":case"y":return a*c;case"weeks":case"week":case"w":
return a*s;case"days":case"day":case"d":return a*o;case"hours":case"hour":case"hrs":case"hr":case"h":return a*n;case"minutes":case"minute":case"mins":case"min":
case"m":return a*r;case"seconds":case"second":case"secs":case"sec":case"s":return a*t;case"milliseconds":case"millisecond":case"msecs":case"msec":case"ms":
return a;default:return}}(e);if("number"===a&&isFinite(e))return i.long?function fmtLong(e){var s=Math.abs(e);if(s>=o)return plural(e,s,o,"day")
;if(s>=n)return plural(e,s,n,"hour");if(s>=r)return plural(e,s,r,"minute");if(s>=t)return plural(e,s,t,"second");return e+" ms"}(e):function fmtShort(e){
var s=Math.abs(e);if(s>=o)return Math.round(e/o)+"d";if(s>=n)return Math.round(e/n)+"h";if(s>=r)return Math.round(e/r)+"m";if(s>=t)return Math.round(e/t)+"s"
;return e+"ms"}(e);throw new Error("val is not a non-empty string or a valid number. val="+JSON.stringify(e))}}),3662:(function(e,t,r){
const n=r(857),o=r(2018),s=r(9473),{env:c}=process;let i;function translateLevel(e){return 0!==e&&{level:e,hasBasic:!0,has256:e>=2,has16m:e>=3}}
function supportsColor(e,t){if(0===i)return 0;if(s("color=16m")||s("color=full")||s("color=truecolor"))return 3;if(s("color=256"))return 2
;if(e&&!t&&void 0===i)return 0;const r=i||0;if("dumb"===c.TERM)return r;if("win32"===process.platform){const e=n.release().split(".")
;return Number(e[0])>=10&&Number(e[2])>=10586?Number(e[2])>=14931?3:2:1}
if("CI"in c)return["TRAVIS","CIRCLECI","APPVEYOR","GITLAB_CI","GITHUB_ACTIONS","BUILDKITE"].some(e=>e in c)||"codeship"===c.CI_NAME?1:r
;if("TEAMCITY_VERSION"in c)return/^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(c.TEAMCITY_VERSION)?1:0;if("truecolor"===c.COLORTERM)return 3;if("TERM_PROGRAM"in c){
const e=parseInt((c.TERM_PROGRAM_VERSION||"").split(".")[0],10);switch(c.TERM_PROGRAM){case"iTerm.app":return e>=3?3:2;case"Apple_Terminal":return 2}}
return/-256(color)?$/i.test(c.TERM)?2:/^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(c.TERM)||"COLORTERM"in c?1:r}
s("no-color")||s("no-colors")||s("color=false")||s("color=never")?i=0:(s("color")||s("colors")||s("color=true")||s("color=always"))&&(i=1),
"FORCE_COLOR"in c&&(i="true"===c.FORCE_COLOR?1:"false"===c.FORCE_COLOR?0:0===c.FORCE_COLOR.length?1:Math.min(parseInt(c.FORCE_COLOR,10),3)),e.exports={
supportsColor:function getSupportLevel(e){return translateLevel(supportsColor(e,e&&e.isTTY))},stdout:translateLevel(supportsColor(!0,o.isatty(1))),
stderr:translateLevel(supportsColor(!0,o.isatty(2)))}}),1430:(function(e,t,r){r.r(t),r.d(t,{tunnelAgent:()=>tunnelAgent})
;var n=r(7030),o=r(1692),s=r(9278),c=r(4756),i=r(2613),a=r(7674),u=r(8611),l=r(5692);const p=Symbol("AgentBaseInternalState");class Agent extends u.Agent{
constructor(e){super(e),this[p]={}}isSecureEndpoint(e){if(e){if("boolean"==typeof e.secureEndpoint)return e.secureEndpoint
;if("string"==typeof e.protocol)return"https:"===e.protocol}const{stack:t}=new Error
;return"string"==typeof t&&t.split("\n").some(e=>-1!==e.indexOf("(https.js:")||-1!==e.indexOf("node:https:"))}incrementSockets(e){
if(this.maxSockets===1/0&&this.maxTotalSockets===1/0)return null;this.sockets[e]||(this.sockets[e]=[]);const t=new s.Socket({writable:!1})
;return this.sockets[e].push(t),this.totalSocketCount++,t}decrementSockets(e,t){if(!this.sockets[e]||null===t)return;const r=this.sockets[e],n=r.indexOf(t)
;-1!==n&&(r.splice(n,1),this.totalSocketCount--,0===r.length&&delete this.sockets[e])}getName(e){
return this.isSecureEndpoint(e)?l.Agent.prototype.getName.call(this,e):super.getName(e)}createSocket(e,t,r){const n={...t,
secureEndpoint:this.isSecureEndpoint(t)},o=this.getName(n),s=this.incrementSockets(o);Promise.resolve().then(()=>this.connect(e,n)).then(c=>{
if(this.decrementSockets(o,s),"function"==typeof c.addRequest)try{return c.addRequest(e,n)}catch(e){return r(e)}this[p].currentSocket=c,
super.createSocket(e,t,r)},e=>{this.decrementSockets(o,s),r(e)})}createConnection(){const e=this[p].currentSocket;if(this[p].currentSocket=void 0,
!e)throw new Error("No socket was returned in the `connect()` function");return e}get defaultPort(){
return this[p].defaultPort??("https:"===this.protocol?443:80)}set defaultPort(e){this[p]&&(this[p].defaultPort=e)}get protocol(){
return this[p].protocol??(this.isSecureEndpoint()?"https:":"http:")}set protocol(e){this[p]&&(this[p].protocol=e)}}var d=r(7016)
;const f=a("https-proxy-agent:parse-proxy-response");function parseProxyResponse(e){return new Promise((t,r)=>{let n=0;const o=[];function read(){
const s=e.read();s?function ondata(s){o.push(s),n+=s.length;const c=Buffer.concat(o,n),i=c.indexOf("\r\n\r\n")
;if(-1===i)return f("have not received end of HTTP headers yet..."),void read();const a=c.slice(0,i).toString("ascii").split("\r\n"),u=a.shift()
;if(!u)return e.destroy(),r(new Error("No header received from proxy CONNECT response"));const l=u.split(" "),p=+l[1],d=l.slice(2).join(" "),h={}
;for(const t of a){if(!t)continue;const n=t.indexOf(":");if(-1===n)return e.destroy(),r(new Error(`Invalid header from proxy CONNECT response: "${t}"`))
;const o=t.slice(0,n).toLowerCase(),s=t.slice(n+1).trimStart(),c=h[o];"string"==typeof c?h[o]=[c,s]:Array.isArray(c)?c.push(s):h[o]=s}
f("got proxy server response: %o %o",u,h),cleanup(),t({connect:{statusCode:p,statusText:d,headers:h},buffered:c})}(s):e.once("readable",read)}
function cleanup(){e.removeListener("end",onend),e.removeListener("error",onerror),e.removeListener("readable",read)}function onend(){cleanup(),f("onend"),
r(new Error("Proxy connection ended before receiving CONNECT response"))}function onerror(e){cleanup(),f("onerror %o",e),r(e)}e.on("error",onerror),
e.on("end",onend),read()})}const h=a("https-proxy-agent"),setServernameFromNonIpHost=e=>void 0===e.servername&&e.host&&!s.isIP(e.host)?{...e,servername:e.host
}:e;class HttpsProxyAgent extends Agent{constructor(e,t){super(t),this.options={path:void 0},this.proxy="string"==typeof e?new d.URL(e):e,
this.proxyHeaders=t?.headers??{},h("Creating new HttpsProxyAgent instance: %o",this.proxy.href)
;const r=(this.proxy.hostname||this.proxy.host).replace(/^\[|\]$/g,""),n=this.proxy.port?parseInt(this.proxy.port,10):"https:"===this.proxy.protocol?443:80
;this.connectOpts={ALPNProtocols:["http/1.1"],...t?omit(t,"headers"):null,host:r,port:n}}async connect(e,t){const{proxy:r}=this
;if(!t.host)throw new TypeError('No "host" provided');let n;"https:"===r.protocol?(h("Creating `tls.Socket`: %o",this.connectOpts),
n=c.connect(setServernameFromNonIpHost(this.connectOpts))):(h("Creating `net.Socket`: %o",this.connectOpts),n=s.connect(this.connectOpts))
;const o="function"==typeof this.proxyHeaders?this.proxyHeaders():{...this.proxyHeaders},a=s.isIPv6(t.host)?`[${t.host}]`:t.host
;let u=`CONNECT ${a}:${t.port} HTTP/1.1\r\n`;if(r.username||r.password){const e=`${decodeURIComponent(r.username)}:${decodeURIComponent(r.password)}`
;o["Proxy-Authorization"]=`Basic ${Buffer.from(e).toString("base64")}`}o.Host=`${a}:${t.port}`,
o["Proxy-Connection"]||(o["Proxy-Connection"]=this.keepAlive?"Keep-Alive":"close");for(const e of Object.keys(o))u+=`${e}: ${o[e]}\r\n`
;const l=parseProxyResponse(n);n.write(`${u}\r\n`);const{connect:p,buffered:d}=await l;if(e.emit("proxyConnect",p),this.emit("proxyConnect",p,e),
200===p.statusCode)return e.once("socket",resume),t.secureEndpoint?(h("Upgrading socket connection to TLS"),c.connect({
...omit(setServernameFromNonIpHost(t),"host","path","port"),socket:n})):n;n.destroy();const f=new s.Socket({writable:!1});return f.readable=!0,
e.once("socket",e=>{h("Replaying proxy buffer for failed request"),i(e.listenerCount("data")>0),e.push(d),e.push(null)}),f}}function resume(e){e.resume()}
function omit(e,...t){const r={};let n;for(n in e)t.includes(n)||(r[n]=e[n]);return r}HttpsProxyAgent.protocols=["http","https"];var g=r(7646)
;function tunnelAgent(e,{idle:t,signal:r}){const n={keepAlive:!0,noDelay:!0,signal:r},o=new TunnelAgent(e.href,n);return o.options.timeout=t,o}
class TunnelAgent extends HttpsProxyAgent{async connect(...[e,t]){let r;e.once("proxyConnect",({statusCode:e,statusText:t})=>{
const n=`it answered ${e} ${t}`.trim();200!==e&&(r=new g.R("ERR_PROXY_REFUSED",n,e))});const s=await super.connect(e,function withIdentity(e){const{host:t}=e
;return e.secureEndpoint&&t&&(0,n.isIP)(t)?{...e,checkServerIdentity:(e,r)=>(0,o.checkServerIdentity)(t,r)}:e}(t));if(void 0===r)return s;throw s.destroy(),r}}})
};
export const id=889,ids=[889],modules={770:((ce,X,g)=>{g(218)}),218:((ce,X,g)=>{var x,C=g(9278),q=g(4756),_=g(8611),B=g(5692),G=g(4434),ae=g(2613),Z=g(9023);x=ee,
x=te,x=$,x=L;function ee(v){var f=new O(v);return f.request=_.request,f}function te(v){var f=new O(v);return f.request=_.request,f.createSocket=A,f.defaultPort=
443,f}function $(v){var f=new O(v);return f.request=B.request,f}function L(v){var f=new O(v);return f.request=B.request,f.createSocket=A,f.defaultPort=443,f}function O(v){
var f=this;f.options=v||{},f.proxyOptions=f.options.proxy||{},f.maxSockets=f.options.maxSockets||_.Agent.defaultMaxSockets,f.requests=[],f.sockets=[],f.on("free",
function(h,m,w,y){for(var E=ne(m,w,y),b=0,U=f.requests.length;b<U;++b){var D=f.requests[b];if(D.host===E.host&&D.port===E.port){f.requests.splice(b,1),D.request.
onSocket(h);return}}h.destroy(),f.removeSocket(h)})}Z.inherits(O,G.EventEmitter),O.prototype.addRequest=function(f,p,h,m){var w=this,y=V({request:f},w.options,ne(
p,h,m));if(w.sockets.length>=this.maxSockets){w.requests.push(y);return}w.createSocket(y,function(E){E.on("free",b),E.on("close",U),E.on("agentRemove",U),f.onSocket(
E);function b(){w.emit("free",E,y)}function U(D){w.removeSocket(E),E.removeListener("free",b),E.removeListener("close",U),E.removeListener("agentRemove",U)}})},
O.prototype.createSocket=function(f,p){var h=this,m={};h.sockets.push(m);var w=V({},h.proxyOptions,{method:"CONNECT",path:f.host+":"+f.port,agent:!1,headers:{host:f.
host+":"+f.port}});f.localAddress&&(w.localAddress=f.localAddress),w.proxyAuth&&(w.headers=w.headers||{},w.headers["Proxy-Authorization"]="Basic "+new Buffer(w.
proxyAuth).toString("base64")),k("making CONNECT request");var y=h.request(w);y.useChunkedEncodingByDefault=!1,y.once("response",E),y.once("upgrade",b),y.once("\
connect",U),y.once("error",D),y.end();function E(T){T.upgrade=!0}function b(T,S,j){process.nextTick(function(){U(T,S,j)})}function U(T,S,j){if(y.removeAllListeners(),
S.removeAllListeners(),T.statusCode!==200){k("tunneling socket could not be established, statusCode=%d",T.statusCode),S.destroy();var I=new Error("tunneling soc\
ket could not be established, statusCode="+T.statusCode);I.code="ECONNRESET",f.request.emit("error",I),h.removeSocket(m);return}if(j.length>0){k("got illegal re\
sponse body from proxy"),S.destroy();var I=new Error("got illegal response body from proxy");I.code="ECONNRESET",f.request.emit("error",I),h.removeSocket(m);return}
return k("tunneling connection has established"),h.sockets[h.sockets.indexOf(m)]=S,p(S)}function D(T){y.removeAllListeners(),k(`tunneling socket could not be es\
tablished, cause=%s
`,T.message,T.stack);var S=new Error("tunneling socket could not be established, cause="+T.message);S.code="ECONNRESET",f.request.emit("error",S),h.removeSocket(
m)}},O.prototype.removeSocket=function(f){var p=this.sockets.indexOf(f);if(p!==-1){this.sockets.splice(p,1);var h=this.requests.shift();h&&this.createSocket(h,function(m){
h.request.onSocket(m)})}};function A(v,f){var p=this;O.prototype.createSocket.call(p,v,function(h){var m=v.request.getHeader("host"),w=V({},p.options,{socket:h,
servername:m?m.replace(/:.*$/,""):v.host}),y=q.connect(0,w);p.sockets[p.sockets.indexOf(h)]=y,f(y)})}function ne(v,f,p){return typeof v=="string"?{host:v,port:f,
localAddress:p}:v}function V(v){for(var f=1,p=arguments.length;f<p;++f){var h=arguments[f];if(typeof h=="object")for(var m=Object.keys(h),w=0,y=m.length;w<y;++w){
var E=m[w];h[E]!==void 0&&(v[E]=h[E])}}return v}var k;process.env.NODE_DEBUG&&/\btunnel\b/.test(process.env.NODE_DEBUG)?k=function(){var v=Array.prototype.slice.
call(arguments);typeof v[0]=="string"?v[0]="TUNNEL: "+v[0]:v.unshift("TUNNEL:"),console.error.apply(console,v)}:k=function(){},x=k}),1889:((ce,X,g)=>{g.d(X,{fM:()=>Qe,
Yz:()=>He,dN:()=>Je,Gu:()=>ot,Os:()=>it,pq:()=>tt,lm:()=>et,LZ:()=>st,C1:()=>Ye,uH:()=>Ke,Pq:()=>ze,z:()=>$e,$e:()=>Ze});var x=g(857);function C(n){return n==null?
"":typeof n=="string"||n instanceof String?n:JSON.stringify(n)}function q(n){return Object.keys(n).length?{title:n.title,file:n.file,line:n.startLine,endLine:n.
endLine,col:n.startColumn,endColumn:n.endColumn}:{}}function _(n,e,t){const r=new ae(n,e,t);process.stdout.write(r.toString()+x.EOL)}function B(n,e=""){_(n,{},e)}
const G="::";class ae{constructor(e,t,r){e||(e="missing.command"),this.command=e,this.properties=t,this.message=r}toString(){let e=G+this.command;if(this.properties&&
Object.keys(this.properties).length>0){e+=" ";let t=!0;for(const r in this.properties)if(this.properties.hasOwnProperty(r)){const i=this.properties[r];i&&(t?t=!1:
e+=",",e+=`${r}=${ee(i)}`)}}return e+=`${G}${Z(this.message)}`,e}}function Z(n){return C(n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A")}function ee(n){
return C(n).replace(/%/g,"%25").replace(/\r/g,"%0D").replace(/\n/g,"%0A").replace(/:/g,"%3A").replace(/,/g,"%2C")}var te=g(6982),$=g(9896);function L(n,e){const t=process.
env[`GITHUB_${n}`];if(!t)throw new Error(`Unable to find environment variable for file command ${n}`);if(!$.existsSync(t))throw new Error(`Missing file at path:\
 ${t}`);$.appendFileSync(t,`${C(e)}${x.EOL}`,{encoding:"utf8"})}function O(n,e){const t=`ghadelimiter_${te.randomUUID()}`,r=C(e);if(n.includes(t))throw new Error(
`Unexpected input: name should not contain the delimiter "${t}"`);if(r.includes(t))throw new Error(`Unexpected input: value should not contain the delimiter "${t}\
"`);return`${n}<<${t}${x.EOL}${r}${x.EOL}${t}`}var A=g(6928),ne=g(8611),V=g(5692),k=g(9783),v=g(770),f=g(6752),p=function(n,e,t,r){function i(s){return s instanceof
t?s:new t(function(o){o(s)})}return new(t||(t=Promise))(function(s,o){function u(a){try{c(r.next(a))}catch(d){o(d)}}function l(a){try{c(r.throw(a))}catch(d){o(d)}}
function c(a){a.done?s(a.value):i(a.value).then(u,l)}c((r=r.apply(n,e||[])).next())})},h;(function(n){n[n.OK=200]="OK",n[n.MultipleChoices=300]="MultipleChoices",
n[n.MovedPermanently=301]="MovedPermanently",n[n.ResourceMoved=302]="ResourceMoved",n[n.SeeOther=303]="SeeOther",n[n.NotModified=304]="NotModified",n[n.UseProxy=
305]="UseProxy",n[n.SwitchProxy=306]="SwitchProxy",n[n.TemporaryRedirect=307]="TemporaryRedirect",n[n.PermanentRedirect=308]="PermanentRedirect",n[n.BadRequest=
400]="BadRequest",n[n.Unauthorized=401]="Unauthorized",n[n.PaymentRequired=402]="PaymentRequired",n[n.Forbidden=403]="Forbidden",n[n.NotFound=404]="NotFound",n[n.
MethodNotAllowed=405]="MethodNotAllowed",n[n.NotAcceptable=406]="NotAcceptable",n[n.ProxyAuthenticationRequired=407]="ProxyAuthenticationRequired",n[n.RequestTimeout=
408]="RequestTimeout",n[n.Conflict=409]="Conflict",n[n.Gone=410]="Gone",n[n.TooManyRequests=429]="TooManyRequests",n[n.InternalServerError=500]="InternalServerE\
rror",n[n.NotImplemented=501]="NotImplemented",n[n.BadGateway=502]="BadGateway",n[n.ServiceUnavailable=503]="ServiceUnavailable",n[n.GatewayTimeout=504]="Gatewa\
yTimeout"})(h||(h={}));var m;(function(n){n.Accept="accept",n.ContentType="content-type"})(m||(m={}));var w;(function(n){n.ApplicationJson="application/json"})(
w||(w={}));function y(n){const e=pm.getProxyUrl(new URL(n));return e?e.href:""}const E=[h.MovedPermanently,h.ResourceMoved,h.SeeOther,h.TemporaryRedirect,h.PermanentRedirect],
b=[h.BadGateway,h.ServiceUnavailable,h.GatewayTimeout],U=null,D=10,T=5;class S extends Error{constructor(e,t){super(e),this.name="HttpClientError",this.statusCode=
t,Object.setPrototypeOf(this,S.prototype)}}class j{constructor(e){this.message=e}readBody(){return p(this,void 0,void 0,function*(){return new Promise(e=>p(this,
void 0,void 0,function*(){let t=Buffer.alloc(0);this.message.on("data",r=>{t=Buffer.concat([t,r])}),this.message.on("end",()=>{e(t.toString())})}))})}readBodyBuffer(){
return p(this,void 0,void 0,function*(){return new Promise(e=>p(this,void 0,void 0,function*(){const t=[];this.message.on("data",r=>{t.push(r)}),this.message.on(
"end",()=>{e(Buffer.concat(t))})}))})}}function I(n){return new URL(n).protocol==="https:"}class at{constructor(e,t,r){this._ignoreSslError=!1,this._allowRedirects=
!0,this._allowRedirectDowngrade=!1,this._maxRedirects=50,this._allowRetries=!1,this._maxRetries=1,this._keepAlive=!1,this._disposed=!1,this.userAgent=this._getUserAgentWithOrchestrationId(
e),this.handlers=t||[],this.requestOptions=r,r&&(r.ignoreSslError!=null&&(this._ignoreSslError=r.ignoreSslError),this._socketTimeout=r.socketTimeout,r.allowRedirects!=
null&&(this._allowRedirects=r.allowRedirects),r.allowRedirectDowngrade!=null&&(this._allowRedirectDowngrade=r.allowRedirectDowngrade),r.maxRedirects!=null&&(this.
_maxRedirects=Math.max(r.maxRedirects,0)),r.keepAlive!=null&&(this._keepAlive=r.keepAlive),r.allowRetries!=null&&(this._allowRetries=r.allowRetries),r.maxRetries!=
null&&(this._maxRetries=r.maxRetries))}options(e,t){return p(this,void 0,void 0,function*(){return this.request("OPTIONS",e,null,t||{})})}get(e,t){return p(this,
void 0,void 0,function*(){return this.request("GET",e,null,t||{})})}del(e,t){return p(this,void 0,void 0,function*(){return this.request("DELETE",e,null,t||{})})}post(e,t,r){
return p(this,void 0,void 0,function*(){return this.request("POST",e,t,r||{})})}patch(e,t,r){return p(this,void 0,void 0,function*(){return this.request("PATCH",
e,t,r||{})})}put(e,t,r){return p(this,void 0,void 0,function*(){return this.request("PUT",e,t,r||{})})}head(e,t){return p(this,void 0,void 0,function*(){return this.
request("HEAD",e,null,t||{})})}sendStream(e,t,r,i){return p(this,void 0,void 0,function*(){return this.request(e,t,r,i)})}getJson(e){return p(this,arguments,void 0,
function*(t,r={}){r[m.Accept]=this._getExistingOrDefaultHeader(r,m.Accept,w.ApplicationJson);const i=yield this.get(t,r);return this._processResponse(i,this.requestOptions)})}postJson(e,t){
return p(this,arguments,void 0,function*(r,i,s={}){const o=JSON.stringify(i,null,2);s[m.Accept]=this._getExistingOrDefaultHeader(s,m.Accept,w.ApplicationJson),s[m.
ContentType]=this._getExistingOrDefaultContentTypeHeader(s,w.ApplicationJson);const u=yield this.post(r,o,s);return this._processResponse(u,this.requestOptions)})}putJson(e,t){
return p(this,arguments,void 0,function*(r,i,s={}){const o=JSON.stringify(i,null,2);s[m.Accept]=this._getExistingOrDefaultHeader(s,m.Accept,w.ApplicationJson),s[m.
ContentType]=this._getExistingOrDefaultContentTypeHeader(s,w.ApplicationJson);const u=yield this.put(r,o,s);return this._processResponse(u,this.requestOptions)})}patchJson(e,t){
return p(this,arguments,void 0,function*(r,i,s={}){const o=JSON.stringify(i,null,2);s[m.Accept]=this._getExistingOrDefaultHeader(s,m.Accept,w.ApplicationJson),s[m.
ContentType]=this._getExistingOrDefaultContentTypeHeader(s,w.ApplicationJson);const u=yield this.patch(r,o,s);return this._processResponse(u,this.requestOptions)})}request(e,t,r,i){
return p(this,void 0,void 0,function*(){if(this._disposed)throw new Error("Client has already been disposed.");const s=new URL(t);let o=this._prepareRequest(e,s,
i);const u=this._allowRetries&&U.includes(e)?this._maxRetries+1:1;let l=0,c;do{if(c=yield this.requestRaw(o,r),c&&c.message&&c.message.statusCode===h.Unauthorized){
let d;for(const R of this.handlers)if(R.canHandleAuthentication(c)){d=R;break}return d?d.handleAuthentication(this,o,r):c}let a=this._maxRedirects;for(;c.message.
statusCode&&E.includes(c.message.statusCode)&&this._allowRedirects&&a>0;){const d=c.message.headers.location;if(!d)break;const R=new URL(d);if(s.protocol==="htt\
ps:"&&s.protocol!==R.protocol&&!this._allowRedirectDowngrade)throw new Error("Redirect from HTTPS to HTTP protocol. This downgrade is not allowed for security r\
easons. If you want to allow this behavior, set the allowRedirectDowngrade option to true.");if(yield c.readBody(),R.hostname!==s.hostname)for(const H in i)H.toLowerCase()===
"authorization"&&delete i[H];o=this._prepareRequest(e,R,i),c=yield this.requestRaw(o,r),a--}if(!c.message.statusCode||!b.includes(c.message.statusCode))return c;
l+=1,l<u&&(yield c.readBody(),yield this._performExponentialBackoff(l))}while(l<u);return c})}dispose(){this._agent&&this._agent.destroy(),this._disposed=!0}requestRaw(e,t){
return p(this,void 0,void 0,function*(){return new Promise((r,i)=>{function s(o,u){o?i(o):u?r(u):i(new Error("Unknown error"))}this.requestRawWithCallback(e,t,s)})})}requestRawWithCallback(e,t,r){
typeof t=="string"&&(e.options.headers||(e.options.headers={}),e.options.headers["Content-Length"]=Buffer.byteLength(t,"utf8"));let i=!1;function s(l,c){i||(i=!0,
r(l,c))}const o=e.httpModule.request(e.options,l=>{const c=new j(l);s(void 0,c)});let u;o.on("socket",l=>{u=l}),o.setTimeout(this._socketTimeout||3*6e4,()=>{u&&
u.end(),s(new Error(`Request timeout: ${e.options.path}`))}),o.on("error",function(l){s(l)}),t&&typeof t=="string"&&o.write(t,"utf8"),t&&typeof t!="string"?(t.on(
"close",function(){o.end()}),t.pipe(o)):o.end()}getAgent(e){const t=new URL(e);return this._getAgent(t)}getAgentDispatcher(e){const t=new URL(e),r=pm.getProxyUrl(
t);if(r&&r.hostname)return this._getProxyAgentDispatcher(t,r)}_prepareRequest(e,t,r){const i={};i.parsedUrl=t;const s=i.parsedUrl.protocol==="https:";i.httpModule=
s?https:http;const o=s?443:80;if(i.options={},i.options.host=i.parsedUrl.hostname,i.options.port=i.parsedUrl.port?parseInt(i.parsedUrl.port):o,i.options.path=(i.
parsedUrl.pathname||"")+(i.parsedUrl.search||""),i.options.method=e,i.options.headers=this._mergeHeaders(r),this.userAgent!=null&&(i.options.headers["user-agent"]=
this.userAgent),i.options.agent=this._getAgent(i.parsedUrl),this.handlers)for(const u of this.handlers)u.prepareRequest(i.options);return i}_mergeHeaders(e){return this.
requestOptions&&this.requestOptions.headers?Object.assign({},F(this.requestOptions.headers),F(e||{})):F(e||{})}_getExistingOrDefaultHeader(e,t,r){let i;if(this.
requestOptions&&this.requestOptions.headers){const o=F(this.requestOptions.headers)[t];o&&(i=typeof o=="number"?o.toString():o)}const s=e[t];return s!==void 0?typeof s==
"number"?s.toString():s:i!==void 0?i:r}_getExistingOrDefaultContentTypeHeader(e,t){let r;if(this.requestOptions&&this.requestOptions.headers){const s=F(this.requestOptions.
headers)[m.ContentType];s&&(typeof s=="number"?r=String(s):Array.isArray(s)?r=s.join(", "):r=s)}const i=e[m.ContentType];return i!==void 0?typeof i=="number"?String(
i):Array.isArray(i)?i.join(", "):i:r!==void 0?r:t}_getAgent(e){let t;const r=pm.getProxyUrl(e),i=r&&r.hostname;if(this._keepAlive&&i&&(t=this._proxyAgent),i||(t=
this._agent),t)return t;const s=e.protocol==="https:";let o=100;if(this.requestOptions&&(o=this.requestOptions.maxSockets||http.globalAgent.maxSockets),r&&r.hostname){
const u={maxSockets:o,keepAlive:this._keepAlive,proxy:Object.assign(Object.assign({},(r.username||r.password)&&{proxyAuth:`${r.username}:${r.password}`}),{host:r.
hostname,port:r.port})};let l;const c=r.protocol==="https:";s?l=c?tunnel.httpsOverHttps:tunnel.httpsOverHttp:l=c?tunnel.httpOverHttps:tunnel.httpOverHttp,t=l(u),
this._proxyAgent=t}if(!t){const u={keepAlive:this._keepAlive,maxSockets:o};t=s?new https.Agent(u):new http.Agent(u),this._agent=t}return s&&this._ignoreSslError&&
(t.options=Object.assign(t.options||{},{rejectUnauthorized:!1})),t}_getProxyAgentDispatcher(e,t){let r;if(this._keepAlive&&(r=this._proxyAgentDispatcher),r)return r;
const i=e.protocol==="https:";return r=new ProxyAgent(Object.assign({uri:t.href,pipelining:this._keepAlive?1:0},(t.username||t.password)&&{token:`Basic ${Buffer.
from(`${t.username}:${t.password}`).toString("base64")}`})),this._proxyAgentDispatcher=r,i&&this._ignoreSslError&&(r.options=Object.assign(r.options.requestTls||
{},{rejectUnauthorized:!1})),r}_getUserAgentWithOrchestrationId(e){const t=e||"actions/http-client",r=process.env.ACTIONS_ORCHESTRATION_ID;if(r){const i=r.replace(
/[^a-z0-9_.-]/gi,"_");return`${t} actions_orchestration_id/${i}`}return t}_performExponentialBackoff(e){return p(this,void 0,void 0,function*(){e=Math.min(D,e);
const t=T*Math.pow(2,e);return new Promise(r=>setTimeout(()=>r(),t))})}_processResponse(e,t){return p(this,void 0,void 0,function*(){return new Promise((r,i)=>p(
this,void 0,void 0,function*(){const s=e.message.statusCode||0,o={statusCode:s,result:null,headers:{}};s===h.NotFound&&r(o);function u(a,d){if(typeof d=="string"){
const R=new Date(d);if(!isNaN(R.valueOf()))return R}return d}let l,c;try{c=yield e.readBody(),c&&c.length>0&&(t&&t.deserializeDates?l=JSON.parse(c,u):l=JSON.parse(
c),o.result=l),o.headers=e.message.headers}catch{}if(s>299){let a;l&&l.message?a=l.message:c&&c.length>0?a=c:a=`Failed request: (${s})`;const d=new S(a,s);d.result=
o.result,i(d)}else r(o)}))})}}const F=n=>Object.keys(n).reduce((e,t)=>(e[t.toLowerCase()]=n[t],e),{});var re=function(n,e,t,r){function i(s){return s instanceof
t?s:new t(function(o){o(s)})}return new(t||(t=Promise))(function(s,o){function u(a){try{c(r.next(a))}catch(d){o(d)}}function l(a){try{c(r.throw(a))}catch(d){o(d)}}
function c(a){a.done?s(a.value):i(a.value).then(u,l)}c((r=r.apply(n,e||[])).next())})};class ut{constructor(e,t){this.username=e,this.password=t}prepareRequest(e){
if(!e.headers)throw Error("The request has no headers");e.headers.Authorization=`Basic ${Buffer.from(`${this.username}:${this.password}`).toString("base64")}`}canHandleAuthentication(){
return!1}handleAuthentication(){return re(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class lt{constructor(e){this.token=e}prepareRequest(e){
if(!e.headers)throw Error("The request has no headers");e.headers.Authorization=`Bearer ${this.token}`}canHandleAuthentication(){return!1}handleAuthentication(){
return re(this,void 0,void 0,function*(){throw new Error("not implemented")})}}class dt{constructor(e){this.token=e}prepareRequest(e){if(!e.headers)throw Error(
"The request has no headers");e.headers.Authorization=`Basic ${Buffer.from(`PAT:${this.token}`).toString("base64")}`}canHandleAuthentication(){return!1}handleAuthentication(){
return re(this,void 0,void 0,function*(){throw new Error("not implemented")})}}var ue=function(n,e,t,r){function i(s){return s instanceof t?s:new t(function(o){
o(s)})}return new(t||(t=Promise))(function(s,o){function u(a){try{c(r.next(a))}catch(d){o(d)}}function l(a){try{c(r.throw(a))}catch(d){o(d)}}function c(a){a.done?
s(a.value):i(a.value).then(u,l)}c((r=r.apply(n,e||[])).next())})};class M{static createHttpClient(e=!0,t=10){const r={allowRetries:e,maxRetries:t};return new HttpClient(
"actions/oidc-client",[new BearerCredentialHandler(M.getRequestToken())],r)}static getRequestToken(){const e=process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;if(!e)throw new Error(
"Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");return e}static getIDTokenUrl(){const e=process.env.ACTIONS_ID_TOKEN_REQUEST_URL;if(!e)throw new Error(
"Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");return e}static getCall(e){return ue(this,void 0,void 0,function*(){var t;const s=(t=(yield M.createHttpClient().
getJson(e).catch(o=>{throw new Error(`Failed to get ID Token. 
 
        Error Code : ${o.statusCode}
 
        Error Message: ${o.message}`)})).result)===null||t===void 0?void 0:t.value;if(!s)throw new Error("Response json body do not have ID Token field");return s})}static getIDToken(e){
return ue(this,void 0,void 0,function*(){try{let t=M.getIDTokenUrl();if(e){const i=encodeURIComponent(e);t=`${t}&audience=${i}`}debug(`ID token url is ${t}`);const r=yield M.
getCall(t);return setSecret(r),r}catch(t){throw new Error(`Error message: ${t.message}`)}})}}var ie=function(n,e,t,r){function i(s){return s instanceof t?s:new t(
function(o){o(s)})}return new(t||(t=Promise))(function(s,o){function u(a){try{c(r.next(a))}catch(d){o(d)}}function l(a){try{c(r.throw(a))}catch(d){o(d)}}function c(a){
a.done?s(a.value):i(a.value).then(u,l)}c((r=r.apply(n,e||[])).next())})};const{access:Ae,appendFile:Te,writeFile:Re}=$.promises,le="GITHUB_STEP_SUMMARY",ft="htt\
ps://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions#adding-a-job-summary";class be{constructor(){this._buffer=""}filePath(){return ie(
this,void 0,void 0,function*(){if(this._filePath)return this._filePath;const e=process.env[le];if(!e)throw new Error(`Unable to find environment variable for $${le}\
. Check if your runtime environment supports job summaries.`);try{yield Ae(e,$.constants.R_OK|$.constants.W_OK)}catch{throw new Error(`Unable to access summary \
file: '${e}'. Check if the file has correct read/write permissions.`)}return this._filePath=e,this._filePath})}wrap(e,t,r={}){const i=Object.entries(r).map(([s,
o])=>` ${s}="${o}"`).join("");return t?`<${e}${i}>${t}</${e}>`:`<${e}${i}>`}write(e){return ie(this,void 0,void 0,function*(){const t=!!e?.overwrite,r=yield this.
filePath();return yield(t?Re:Te)(r,this._buffer,{encoding:"utf8"}),this.emptyBuffer()})}clear(){return ie(this,void 0,void 0,function*(){return this.emptyBuffer().
write({overwrite:!0})})}stringify(){return this._buffer}isEmptyBuffer(){return this._buffer.length===0}emptyBuffer(){return this._buffer="",this}addRaw(e,t=!1){
return this._buffer+=e,t?this.addEOL():this}addEOL(){return this.addRaw(x.EOL)}addCodeBlock(e,t){const r=Object.assign({},t&&{lang:t}),i=this.wrap("pre",this.wrap(
"code",e),r);return this.addRaw(i).addEOL()}addList(e,t=!1){const r=t?"ol":"ul",i=e.map(o=>this.wrap("li",o)).join(""),s=this.wrap(r,i);return this.addRaw(s).addEOL()}addTable(e){
const t=e.map(i=>{const s=i.map(o=>{if(typeof o=="string")return this.wrap("td",o);const{header:u,data:l,colspan:c,rowspan:a}=o,d=u?"th":"td",R=Object.assign(Object.
assign({},c&&{colspan:c}),a&&{rowspan:a});return this.wrap(d,l,R)}).join("");return this.wrap("tr",s)}).join(""),r=this.wrap("table",t);return this.addRaw(r).addEOL()}addDetails(e,t){
const r=this.wrap("details",this.wrap("summary",e)+t);return this.addRaw(r).addEOL()}addImage(e,t,r){const{width:i,height:s}=r||{},o=Object.assign(Object.assign(
{},i&&{width:i}),s&&{height:s}),u=this.wrap("img",null,Object.assign({src:e,alt:t},o));return this.addRaw(u).addEOL()}addHeading(e,t){const r=`h${t}`,i=["h1","h\
2","h3","h4","h5","h6"].includes(r)?r:"h1",s=this.wrap(i,e);return this.addRaw(s).addEOL()}addSeparator(){const e=this.wrap("hr",null);return this.addRaw(e).addEOL()}addBreak(){
const e=this.wrap("br",null);return this.addRaw(e).addEOL()}addQuote(e,t){const r=Object.assign({},t&&{cite:t}),i=this.wrap("blockquote",e,r);return this.addRaw(
i).addEOL()}addLink(e,t){const r=this.wrap("a",e,{href:t});return this.addRaw(r).addEOL()}}const Ue=new be,ht=null,$e=Ue;function pt(n){return n.replace(/[\\]/g,
"/")}function mt(n){return n.replace(/[/]/g,"\\")}function wt(n){return n.replace(/[/\\]/g,path.sep)}var vt=g(3193),de=g(4434),ke=g(5317),gt=g(2613),J=function(n,e,t,r){
function i(s){return s instanceof t?s:new t(function(o){o(s)})}return new(t||(t=Promise))(function(s,o){function u(a){try{c(r.next(a))}catch(d){o(d)}}function l(a){
try{c(r.throw(a))}catch(d){o(d)}}function c(a){a.done?s(a.value):i(a.value).then(u,l)}c((r=r.apply(n,e||[])).next())})};const{chmod:yt,copyFile:Et,lstat:Ce,mkdir:xt,
open:_t,readdir:De,rename:St,rm:Ot,rmdir:At,stat:z,symlink:Tt,unlink:Rt}=$.promises,P=process.platform==="win32";function bt(n){return J(this,void 0,void 0,function*(){
const e=yield fs.promises.readlink(n);return P&&!e.endsWith("\\")?`${e}\\`:e})}const Ut=268435456,$t=$.constants.O_RDONLY;function Ne(n){return J(this,void 0,void 0,
function*(){try{yield z(n)}catch(e){if(e.code==="ENOENT")return!1;throw e}return!0})}function kt(n){return J(this,arguments,void 0,function*(e,t=!1){return(t?yield z(
e):yield Ce(e)).isDirectory()})}function fe(n){if(n=Pe(n),!n)throw new Error('isRooted() parameter "p" cannot be empty');return P?n.startsWith("\\")||/^[A-Z]:/i.
test(n):n.startsWith("/")}function he(n,e){return J(this,void 0,void 0,function*(){let t;try{t=yield z(n)}catch(i){i.code!=="ENOENT"&&console.log(`Unexpected er\
ror attempting to determine if executable file exists '${n}': ${i}`)}if(t&&t.isFile()){if(P){const i=A.extname(n).toUpperCase();if(e.some(s=>s.toUpperCase()===i))
return n}else if(pe(t))return n}const r=n;for(const i of e){n=r+i,t=void 0;try{t=yield z(n)}catch(s){s.code!=="ENOENT"&&console.log(`Unexpected error attempting\
 to determine if executable file exists '${n}': ${s}`)}if(t&&t.isFile()){if(P){try{const s=A.dirname(n),o=A.basename(n).toUpperCase();for(const u of yield De(s))
if(o===u.toUpperCase()){n=A.join(s,u);break}}catch(s){console.log(`Unexpected error attempting to determine the actual case of the file '${n}': ${s}`)}return n}else if(pe(
t))return n}}return""})}function Pe(n){return n=n||"",P?(n=n.replace(/\//g,"\\"),n.replace(/\\\\+/g,"\\")):n.replace(/\/\/+/g,"/")}function pe(n){return(n.mode&
1)>0||(n.mode&8)>0&&process.getgid!==void 0&&n.gid===process.getgid()||(n.mode&64)>0&&process.getuid!==void 0&&n.uid===process.getuid()}function Ct(){var n;return(n=
process.env.COMSPEC)!==null&&n!==void 0?n:"cmd.exe"}var N=function(n,e,t,r){function i(s){return s instanceof t?s:new t(function(o){o(s)})}return new(t||(t=Promise))(
function(s,o){function u(a){try{c(r.next(a))}catch(d){o(d)}}function l(a){try{c(r.throw(a))}catch(d){o(d)}}function c(a){a.done?s(a.value):i(a.value).then(u,l)}
c((r=r.apply(n,e||[])).next())})};function Dt(n,e){return N(this,arguments,void 0,function*(t,r,i={}){const{force:s,recursive:o,copySourceDirectory:u}=qe(i),l=(yield ioUtil.
exists(r))?yield ioUtil.stat(r):null;if(l&&l.isFile()&&!s)return;const c=l&&l.isDirectory()&&u?path.join(r,path.basename(t)):r;if(!(yield ioUtil.exists(t)))throw new Error(
`no such file or directory: ${t}`);if((yield ioUtil.stat(t)).isDirectory())if(o)yield ve(t,c,0,s);else throw new Error(`Failed to copy. ${t} is a directory, but\
 tried to copy without recursive flag.`);else{if(path.relative(t,c)==="")throw new Error(`'${c}' and '${t}' are the same file`);yield ge(t,c,s)}})}function Nt(n,e){
return N(this,arguments,void 0,function*(t,r,i={}){if(yield ioUtil.exists(r)){let s=!0;if((yield ioUtil.isDirectory(r))&&(r=path.join(r,path.basename(t)),s=yield ioUtil.
exists(r)),s)if(i.force==null||i.force)yield Le(r);else throw new Error("Destination already exists")}yield me(path.dirname(r)),yield ioUtil.rename(t,r)})}function Le(n){
return N(this,void 0,void 0,function*(){if(ioUtil.IS_WINDOWS&&/[*"<>|]/.test(n))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
try{yield ioUtil.rm(n,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(e){throw new Error(`File was unable to be removed ${e}`)}})}function me(n){return N(
this,void 0,void 0,function*(){ok(n,"a path argument must be provided"),yield ioUtil.mkdir(n,{recursive:!0})})}function we(n,e){return N(this,void 0,void 0,function*(){
if(!n)throw new Error("parameter 'tool' is required");if(e){const r=yield we(n,!1);if(!r)throw P?new Error(`Unable to locate executable file: ${n}. Please verif\
y either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension\
 for an executable file.`):new Error(`Unable to locate executable file: ${n}. Please verify either the file path exists or the file can be found within a direct\
ory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);return r}const t=yield Ie(n);return t&&t.length>0?t[0]:
""})}function Ie(n){return N(this,void 0,void 0,function*(){if(!n)throw new Error("parameter 'tool' is required");const e=[];if(P&&process.env.PATHEXT)for(const i of process.
env.PATHEXT.split(A.delimiter))i&&e.push(i);if(fe(n)){const i=yield he(n,e);return i?[i]:[]}if(n.includes(A.sep))return[];const t=[];if(process.env.PATH)for(const i of process.
env.PATH.split(A.delimiter))i&&t.push(i);const r=[];for(const i of t){const s=yield he(A.join(i,n),e);s&&r.push(s)}return r})}function qe(n){const e=n.force==null?
!0:n.force,t=!!n.recursive,r=n.copySourceDirectory==null?!0:!!n.copySourceDirectory;return{force:e,recursive:t,copySourceDirectory:r}}function ve(n,e,t,r){return N(
this,void 0,void 0,function*(){if(t>=255)return;t++,yield me(e);const i=yield ioUtil.readdir(n);for(const s of i){const o=`${n}/${s}`,u=`${e}/${s}`;(yield ioUtil.
lstat(o)).isDirectory()?yield ve(o,u,t,r):yield ge(o,u,r)}yield ioUtil.chmod(e,(yield ioUtil.stat(n)).mode)})}function ge(n,e,t){return N(this,void 0,void 0,function*(){
if((yield ioUtil.lstat(n)).isSymbolicLink()){try{yield ioUtil.lstat(e),yield ioUtil.unlink(e)}catch(i){i.code==="EPERM"&&(yield ioUtil.chmod(e,"0666"),yield ioUtil.
unlink(e))}const r=yield ioUtil.readlink(n);yield ioUtil.symlink(r,e,ioUtil.IS_WINDOWS?"junction":null)}else(!(yield ioUtil.exists(e))||t)&&(yield ioUtil.copyFile(
n,e))})}var Be=g(3557),ye=function(n,e,t,r){function i(s){return s instanceof t?s:new t(function(o){o(s)})}return new(t||(t=Promise))(function(s,o){function u(a){
try{c(r.next(a))}catch(d){o(d)}}function l(a){try{c(r.throw(a))}catch(d){o(d)}}function c(a){a.done?s(a.value):i(a.value).then(u,l)}c((r=r.apply(n,e||[])).next())})};
const Q=process.platform==="win32";class Pt extends de.EventEmitter{constructor(e,t,r){if(super(),!e)throw new Error("Parameter 'toolPath' cannot be null or emp\
ty.");this.toolPath=e,this.args=t||[],this.options=r||{}}_debug(e){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(e)}_getCommandString(e,t){
const r=this._getSpawnFileName(),i=this._getSpawnArgs(e);let s=t?"":"[command]";if(Q)if(this._isCmdFile()){s+=r;for(const o of i)s+=` ${o}`}else if(e.windowsVerbatimArguments){
s+=`"${r}"`;for(const o of i)s+=` ${o}`}else{s+=this._windowsQuoteCmdArg(r);for(const o of i)s+=` ${this._windowsQuoteCmdArg(o)}`}else{s+=r;for(const o of i)s+=
` ${o}`}return s}_processLineBuffer(e,t,r){try{let i=t+e.toString(),s=i.indexOf(x.EOL);for(;s>-1;){const o=i.substring(0,s);r(o),i=i.substring(s+x.EOL.length),s=
i.indexOf(x.EOL)}return i}catch(i){return this._debug(`error processing line. Failed with error ${i}`),""}}_getSpawnFileName(){return Q&&this._isCmdFile()?process.
env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(e){if(Q&&this._isCmdFile()){let t=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const r of this.
args)t+=" ",t+=e.windowsVerbatimArguments?r:this._windowsQuoteCmdArg(r);return t+='"',[t]}return this.args}_endsWith(e,t){return e.endsWith(t)}_isCmdFile(){const e=this.
toolPath.toUpperCase();return this._endsWith(e,".CMD")||this._endsWith(e,".BAT")}_windowsQuoteCmdArg(e){if(!this._isCmdFile())return this._uvQuoteCmdArg(e);if(!e)
return'""';const t=[" ","	","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let r=!1;for(const o of e)if(t.some(u=>u===o)){r=!0;
break}if(!r)return e;let i='"',s=!0;for(let o=e.length;o>0;o--)i+=e[o-1],s&&e[o-1]==="\\"?i+="\\":e[o-1]==='"'?(s=!0,i+='"'):s=!1;return i+='"',i.split("").reverse().
join("")}_uvQuoteCmdArg(e){if(!e)return'""';if(!e.includes(" ")&&!e.includes("	")&&!e.includes('"'))return e;if(!e.includes('"')&&!e.includes("\\"))return`"${e}\
"`;let t='"',r=!0;for(let i=e.length;i>0;i--)t+=e[i-1],r&&e[i-1]==="\\"?t+="\\":e[i-1]==='"'?(r=!0,t+="\\"):r=!1;return t+='"',t.split("").reverse().join("")}_cloneExecOptions(e){
e=e||{};const t={cwd:e.cwd||process.cwd(),env:e.env||process.env,silent:e.silent||!1,windowsVerbatimArguments:e.windowsVerbatimArguments||!1,failOnStdErr:e.failOnStdErr||
!1,ignoreReturnCode:e.ignoreReturnCode||!1,delay:e.delay||1e4};return t.outStream=e.outStream||process.stdout,t.errStream=e.errStream||process.stderr,t}_getSpawnOptions(e,t){
e=e||{};const r={};return r.cwd=e.cwd,r.env=e.env,r.windowsVerbatimArguments=e.windowsVerbatimArguments||this._isCmdFile(),e.windowsVerbatimArguments&&(r.argv0=
`"${t}"`),r}exec(){return ye(this,void 0,void 0,function*(){return!fe(this.toolPath)&&(this.toolPath.includes("/")||Q&&this.toolPath.includes("\\"))&&(this.toolPath=
A.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield we(this.toolPath,!0),new Promise((e,t)=>ye(this,void 0,void 0,function*(){
this._debug(`exec tool: ${this.toolPath}`),this._debug("arguments:");for(const c of this.args)this._debug(`   ${c}`);const r=this._cloneExecOptions(this.options);
!r.silent&&r.outStream&&r.outStream.write(this._getCommandString(r)+x.EOL);const i=new se(r,this.toolPath);if(i.on("debug",c=>{this._debug(c)}),this.options.cwd&&
!(yield Ne(this.options.cwd)))return t(new Error(`The cwd: ${this.options.cwd} does not exist!`));const s=this._getSpawnFileName(),o=ke.spawn(s,this._getSpawnArgs(
r),this._getSpawnOptions(this.options,s));let u="";o.stdout&&o.stdout.on("data",c=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.
stdout(c),!r.silent&&r.outStream&&r.outStream.write(c),u=this._processLineBuffer(c,u,a=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.
stdline(a)})});let l="";if(o.stderr&&o.stderr.on("data",c=>{i.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(
c),!r.silent&&r.errStream&&r.outStream&&(r.failOnStdErr?r.errStream:r.outStream).write(c),l=this._processLineBuffer(c,l,a=>{this.options.listeners&&this.options.
listeners.errline&&this.options.listeners.errline(a)})}),o.on("error",c=>{i.processError=c.message,i.processExited=!0,i.processClosed=!0,i.CheckComplete()}),o.on(
"exit",c=>{i.processExitCode=c,i.processExited=!0,this._debug(`Exit code ${c} received from tool '${this.toolPath}'`),i.CheckComplete()}),o.on("close",c=>{i.processExitCode=
c,i.processExited=!0,i.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),i.CheckComplete()}),i.on("done",(c,a)=>{u.length>0&&
this.emit("stdline",u),l.length>0&&this.emit("errline",l),o.removeAllListeners(),c?t(c):e(a)}),this.options.input){if(!o.stdin)throw new Error("child process mi\
ssing stdin");o.stdin.end(this.options.input)}}))})}}function Lt(n){const e=[];let t=!1,r=!1,i="";function s(o){r&&o!=='"'&&(i+="\\"),i+=o,r=!1}for(let o=0;o<n.
length;o++){const u=n.charAt(o);if(u==='"'){r?s(u):t=!t;continue}if(u==="\\"&&r){s(u);continue}if(u==="\\"&&t){r=!0;continue}if(u===" "&&!t){i.length>0&&(e.push(
i),i="");continue}s(u)}return i.length>0&&e.push(i.trim()),e}class se extends de.EventEmitter{constructor(e,t){if(super(),this.processClosed=!1,this.processError=
"",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!t)throw new Error("toolPath must not be emp\
ty");this.options=e,this.toolPath=t,e.delay&&(this.delay=e.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=
(0,Be.setTimeout)(se.HandleTimeout,this.delay,this)))}_debug(e){this.emit("debug",e)}_setResult(){let e;this.processExited&&(this.processError?e=new Error(`Ther\
e was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==
0&&!this.options.ignoreReturnCode?e=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&
(e=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.
timeout=null),this.done=!0,this.emit("done",e,this.processExitCode)}static HandleTimeout(e){if(!e.done){if(!e.processClosed&&e.processExited){const t=`The STDIO\
 streams did not close within ${e.delay/1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO strea\
ms and has not yet exited.`;e._debug(t)}e._setResult()}}}var Ee=function(n,e,t,r){function i(s){return s instanceof t?s:new t(function(o){o(s)})}return new(t||(t=
Promise))(function(s,o){function u(a){try{c(r.next(a))}catch(d){o(d)}}function l(a){try{c(r.throw(a))}catch(d){o(d)}}function c(a){a.done?s(a.value):i(a.value).
then(u,l)}c((r=r.apply(n,e||[])).next())})};function je(n,e,t){return Ee(this,void 0,void 0,function*(){const r=tr.argStringToArray(n);if(r.length===0)throw new Error(
"Parameter 'commandLine' cannot be null or empty.");const i=r[0];return e=r.slice(1).concat(e||[]),new tr.ToolRunner(i,e,t).exec()})}function It(n,e,t){return Ee(
this,void 0,void 0,function*(){var r,i;let s="",o="";const u=new StringDecoder("utf8"),l=new StringDecoder("utf8"),c=(r=t?.listeners)===null||r===void 0?void 0:
r.stdout,a=(i=t?.listeners)===null||i===void 0?void 0:i.stderr,d=W=>{o+=l.write(W),a&&a(W)},R=W=>{s+=u.write(W),c&&c(W)},H=Object.assign(Object.assign({},t?.listeners),
{stdout:R,stderr:d}),ct=yield je(n,e,Object.assign(Object.assign({},t),{listeners:H}));return s+=u.end(),o+=l.end(),{exitCode:ct,stdout:s,stderr:o}})}var K=function(n,e,t,r){
function i(s){return s instanceof t?s:new t(function(o){o(s)})}return new(t||(t=Promise))(function(s,o){function u(a){try{c(r.next(a))}catch(d){o(d)}}function l(a){
try{c(r.throw(a))}catch(d){o(d)}}function c(a){a.done?s(a.value):i(a.value).then(u,l)}c((r=r.apply(n,e||[])).next())})};const Fe=()=>K(void 0,void 0,void 0,function*(){
const{stdout:n}=yield exec.getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Version"',void 0,{silent:!0}),{stdout:e}=yield exec.
getExecOutput('powershell -command "(Get-CimInstance -ClassName Win32_OperatingSystem).Caption"',void 0,{silent:!0});return{name:e.trim(),version:n.trim()}}),Me=()=>K(
void 0,void 0,void 0,function*(){var n,e,t,r;const{stdout:i}=yield exec.getExecOutput("sw_vers",void 0,{silent:!0}),s=(e=(n=i.match(/ProductVersion:\s*(.+)/))===
null||n===void 0?void 0:n[1])!==null&&e!==void 0?e:"";return{name:(r=(t=i.match(/ProductName:\s*(.+)/))===null||t===void 0?void 0:t[1])!==null&&r!==void 0?r:"",
version:s}}),We=()=>K(void 0,void 0,void 0,function*(){const{stdout:n}=yield exec.getExecOutput("lsb_release",["-i","-r","-s"],{silent:!0}),[e,t]=n.trim().split(
`
`);return{name:e,version:t}}),Y=x.platform(),Ge=x.arch(),xe=Y==="win32",_e=Y==="darwin",Ve=Y==="linux";function qt(){return K(this,void 0,void 0,function*(){return Object.
assign(Object.assign({},yield xe?Fe():_e?Me():We()),{platform:Y,arch:Ge,isWindows:xe,isMacOS:_e,isLinux:Ve})})}var Se=function(n,e,t,r){function i(s){return s instanceof
t?s:new t(function(o){o(s)})}return new(t||(t=Promise))(function(s,o){function u(a){try{c(r.next(a))}catch(d){o(d)}}function l(a){try{c(r.throw(a))}catch(d){o(d)}}
function c(a){a.done?s(a.value):i(a.value).then(u,l)}c((r=r.apply(n,e||[])).next())})},oe;(function(n){n[n.Success=0]="Success",n[n.Failure=1]="Failure"})(oe||(oe=
{}));function Je(n,e){const t=C(e);if(process.env[n]=t,process.env.GITHUB_ENV||"")return L("ENV",O(n,e));_("set-env",{name:n},t)}function ze(n){_("add-mask",{},
n)}function Qe(n){process.env.GITHUB_PATH||""?L("PATH",n):_("add-path",{},n),process.env.PATH=`${n}${A.delimiter}${process.env.PATH}`}function Oe(n,e){const t=process.
env[`INPUT_${n.replace(/ /g,"_").toUpperCase()}`]||"";if(e&&e.required&&!t)throw new Error(`Input required and not supplied: ${n}`);return e&&e.trimWhitespace===
!1?t:t.trim()}function Bt(n,e){const t=Oe(n,e).split(`
`).filter(r=>r!=="");return e&&e.trimWhitespace===!1?t:t.map(r=>r.trim())}function jt(n,e){const t=["true","True","TRUE"],r=["false","False","FALSE"],i=Oe(n,e);
if(t.includes(i))return!0;if(r.includes(i))return!1;throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${n}
Support boolean input list: \`true | True | TRUE | false | False | FALSE\``)}function Ke(n,e){if(process.env.GITHUB_OUTPUT||"")return L("OUTPUT",O(n,e));process.
stdout.write(x.EOL),_("set-output",{name:n},C(e))}function Ft(n){issue("echo",n?"on":"off")}function Ye(n){process.exitCode=oe.Failure,Xe(n)}function Mt(){return process.
env.RUNNER_DEBUG==="1"}function He(n){_("debug",{},n)}function Xe(n,e={}){_("error",q(e),n instanceof Error?n.toString():n)}function Ze(n,e={}){_("warning",q(e),
n instanceof Error?n.toString():n)}function et(n,e={}){_("notice",q(e),n instanceof Error?n.toString():n)}function tt(n){process.stdout.write(n+x.EOL)}function nt(n){
B("group",n)}function rt(){B("endgroup")}function it(n,e){return Se(this,void 0,void 0,function*(){nt(n);let t;try{t=yield e()}finally{rt()}return t})}function st(n,e){
if(process.env.GITHUB_STATE||"")return L("STATE",O(n,e));_("save-state",{name:n},C(e))}function ot(n){return process.env[`STATE_${n}`]||""}function Wt(n){return Se(
this,void 0,void 0,function*(){return yield OidcClient.getIDToken(n)})}})};

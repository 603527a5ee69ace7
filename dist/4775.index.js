export const id=4775,ids=[4775],modules={4775:((k,P,y)=>{y.d(P,{getExecOutput:()=>d});var S=y(3193),E=y(857),u=y(4434),_=y(5317),L=y(6928),R=y(6521),O=y(5870),T=y(
3557),b=function(c,e,t,i){function n(o){return o instanceof t?o:new t(function(s){s(o)})}return new(t||(t=Promise))(function(o,s){function a(r){try{f(i.next(r))}catch(m){
s(m)}}function w(r){try{f(i.throw(r))}catch(m){s(m)}}function f(r){r.done?o(r.value):n(r.value).then(a,w)}f((i=i.apply(c,e||[])).next())})};const $=process.platform===
"win32";class U extends u.EventEmitter{constructor(e,t,i){if(super(),!e)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=e,this.args=
t||[],this.options=i||{}}_debug(e){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(e)}_getCommandString(e,t){const i=this._getSpawnFileName(),
n=this._getSpawnArgs(e);let o=t?"":"[command]";if($)if(this._isCmdFile()){o+=i;for(const s of n)o+=` ${s}`}else if(e.windowsVerbatimArguments){o+=`"${i}"`;for(const s of n)
o+=` ${s}`}else{o+=this._windowsQuoteCmdArg(i);for(const s of n)o+=` ${this._windowsQuoteCmdArg(s)}`}else{o+=i;for(const s of n)o+=` ${s}`}return o}_processLineBuffer(e,t,i){
try{let n=t+e.toString(),o=n.indexOf(E.EOL);for(;o>-1;){const s=n.substring(0,o);i(s),n=n.substring(o+E.EOL.length),o=n.indexOf(E.EOL)}return n}catch(n){return this.
_debug(`error processing line. Failed with error ${n}`),""}}_getSpawnFileName(){return $&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(e){
if($&&this._isCmdFile()){let t=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const i of this.args)t+=" ",t+=e.windowsVerbatimArguments?i:this._windowsQuoteCmdArg(
i);return t+='"',[t]}return this.args}_endsWith(e,t){return e.endsWith(t)}_isCmdFile(){const e=this.toolPath.toUpperCase();return this._endsWith(e,".CMD")||this.
_endsWith(e,".BAT")}_windowsQuoteCmdArg(e){if(!this._isCmdFile())return this._uvQuoteCmdArg(e);if(!e)return'""';const t=[" ","	","&","(",")","[","]","{","}","^",
"=",";","!","'","+",",","`","~","|","<",">",'"'];let i=!1;for(const s of e)if(t.some(a=>a===s)){i=!0;break}if(!i)return e;let n='"',o=!0;for(let s=e.length;s>0;s--)
n+=e[s-1],o&&e[s-1]==="\\"?n+="\\":e[s-1]==='"'?(o=!0,n+='"'):o=!1;return n+='"',n.split("").reverse().join("")}_uvQuoteCmdArg(e){if(!e)return'""';if(!e.includes(
" ")&&!e.includes("	")&&!e.includes('"'))return e;if(!e.includes('"')&&!e.includes("\\"))return`"${e}"`;let t='"',i=!0;for(let n=e.length;n>0;n--)t+=e[n-1],i&&e[n-
1]==="\\"?t+="\\":e[n-1]==='"'?(i=!0,t+="\\"):i=!1;return t+='"',t.split("").reverse().join("")}_cloneExecOptions(e){e=e||{};const t={cwd:e.cwd||process.cwd(),env:e.
env||process.env,silent:e.silent||!1,windowsVerbatimArguments:e.windowsVerbatimArguments||!1,failOnStdErr:e.failOnStdErr||!1,ignoreReturnCode:e.ignoreReturnCode||
!1,delay:e.delay||1e4};return t.outStream=e.outStream||process.stdout,t.errStream=e.errStream||process.stderr,t}_getSpawnOptions(e,t){e=e||{};const i={};return i.
cwd=e.cwd,i.env=e.env,i.windowsVerbatimArguments=e.windowsVerbatimArguments||this._isCmdFile(),e.windowsVerbatimArguments&&(i.argv0=`"${t}"`),i}exec(){return b(
this,void 0,void 0,function*(){return!O.Qh(this.toolPath)&&(this.toolPath.includes("/")||$&&this.toolPath.includes("\\"))&&(this.toolPath=L.resolve(process.cwd(),
this.options.cwd||process.cwd(),this.toolPath)),this.toolPath=yield R.K7(this.toolPath,!0),new Promise((e,t)=>b(this,void 0,void 0,function*(){this._debug(`exec\
 tool: ${this.toolPath}`),this._debug("arguments:");for(const f of this.args)this._debug(`   ${f}`);const i=this._cloneExecOptions(this.options);!i.silent&&i.outStream&&
i.outStream.write(this._getCommandString(i)+E.EOL);const n=new x(i,this.toolPath);if(n.on("debug",f=>{this._debug(f)}),this.options.cwd&&!(yield O.t2(this.options.
cwd)))return t(new Error(`The cwd: ${this.options.cwd} does not exist!`));const o=this._getSpawnFileName(),s=_.spawn(o,this._getSpawnArgs(i),this._getSpawnOptions(
this.options,o));let a="";s.stdout&&s.stdout.on("data",f=>{this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(f),!i.silent&&i.
outStream&&i.outStream.write(f),a=this._processLineBuffer(f,a,r=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(r)})});
let w="";if(s.stderr&&s.stderr.on("data",f=>{n.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(f),!i.silent&&
i.errStream&&i.outStream&&(i.failOnStdErr?i.errStream:i.outStream).write(f),w=this._processLineBuffer(f,w,r=>{this.options.listeners&&this.options.listeners.errline&&
this.options.listeners.errline(r)})}),s.on("error",f=>{n.processError=f.message,n.processExited=!0,n.processClosed=!0,n.CheckComplete()}),s.on("exit",f=>{n.processExitCode=
f,n.processExited=!0,this._debug(`Exit code ${f} received from tool '${this.toolPath}'`),n.CheckComplete()}),s.on("close",f=>{n.processExitCode=f,n.processExited=
!0,n.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),n.CheckComplete()}),n.on("done",(f,r)=>{a.length>0&&this.emit("stdlin\
e",a),w.length>0&&this.emit("errline",w),s.removeAllListeners(),f?t(f):e(r)}),this.options.input){if(!s.stdin)throw new Error("child process missing stdin");s.stdin.
end(this.options.input)}}))})}}function N(c){const e=[];let t=!1,i=!1,n="";function o(s){i&&s!=='"'&&(n+="\\"),n+=s,i=!1}for(let s=0;s<c.length;s++){const a=c.charAt(
s);if(a==='"'){i?o(a):t=!t;continue}if(a==="\\"&&i){o(a);continue}if(a==="\\"&&t){i=!0;continue}if(a===" "&&!t){n.length>0&&(e.push(n),n="");continue}o(a)}return n.
length>0&&e.push(n.trim()),e}class x extends u.EventEmitter{constructor(e,t){if(super(),this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=
!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,!t)throw new Error("toolPath must not be empty");this.options=e,this.toolPath=t,e.delay&&
(this.delay=e.delay)}CheckComplete(){this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,T.setTimeout)(x.HandleTimeout,this.delay,
this)))}_debug(e){this.emit("debug",e)}_setResult(){let e;this.processExited&&(this.processError?e=new Error(`There was an error when attempting to execute the \
process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):this.processExitCode!==0&&!this.options.ignoreReturnCode?
e=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`):this.processStderr&&this.options.failOnStdErr&&(e=new Error(`The pro\
cess '${this.toolPath}' failed because one or more lines were written to the STDERR stream`))),this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.
done=!0,this.emit("done",e,this.processExitCode)}static HandleTimeout(e){if(!e.done){if(!e.processClosed&&e.processExited){const t=`The STDIO streams did not cl\
ose within ${e.delay/1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet \
exited.`;e._debug(t)}e._setResult()}}}var l=function(c,e,t,i){function n(o){return o instanceof t?o:new t(function(s){s(o)})}return new(t||(t=Promise))(function(o,s){
function a(r){try{f(i.next(r))}catch(m){s(m)}}function w(r){try{f(i.throw(r))}catch(m){s(m)}}function f(r){r.done?o(r.value):n(r.value).then(a,w)}f((i=i.apply(c,
e||[])).next())})};function h(c,e,t){return l(this,void 0,void 0,function*(){const i=N(c);if(i.length===0)throw new Error("Parameter 'commandLine' cannot be nul\
l or empty.");const n=i[0];return e=i.slice(1).concat(e||[]),new U(n,e,t).exec()})}function d(c,e,t){return l(this,void 0,void 0,function*(){var i,n;let o="",s="";
const a=new S.StringDecoder("utf8"),w=new S.StringDecoder("utf8"),f=(i=t?.listeners)===null||i===void 0?void 0:i.stdout,r=(n=t?.listeners)===null||n===void 0?void 0:
n.stderr,m=p=>{s+=w.write(p),r&&r(p)},v=p=>{o+=a.write(p),f&&f(p)},C=Object.assign(Object.assign({},t?.listeners),{stdout:v,stderr:m}),g=yield h(c,e,Object.assign(
Object.assign({},t),{listeners:C}));return o+=a.end(),s+=w.end(),{exitCode:g,stdout:o,stderr:s}})}}),5870:((k,P,y)=>{y.d(P,{$1:()=>R,Ck:()=>O,Cy:()=>b,H8:()=>d,
Qh:()=>o,YN:()=>l,dJ:()=>x,h_:()=>c,k6:()=>_,m3:()=>L,rm:()=>U,t2:()=>i,vr:()=>s,y1:()=>h});var S=y(9896),E=y(6928),u=function(r,m,v,C){function g(p){return p instanceof
v?p:new v(function(D){D(p)})}return new(v||(v=Promise))(function(p,D){function F(A){try{W(C.next(A))}catch(H){D(H)}}function M(A){try{W(C.throw(A))}catch(H){D(H)}}
function W(A){A.done?p(A.value):g(A.value).then(F,M)}W((C=C.apply(r,m||[])).next())})};const{chmod:_,copyFile:L,lstat:R,mkdir:O,open:T,readdir:b,rename:$,rm:U,rmdir:N,
stat:x,symlink:l,unlink:h}=S.promises,d=process.platform==="win32";function c(r){return u(this,void 0,void 0,function*(){const m=yield S.promises.readlink(r);return d&&
!m.endsWith("\\")?`${m}\\`:m})}const e=268435456,t=S.constants.O_RDONLY;function i(r){return u(this,void 0,void 0,function*(){try{yield x(r)}catch(m){if(m.code===
"ENOENT")return!1;throw m}return!0})}function n(r){return u(this,arguments,void 0,function*(m,v=!1){return(v?yield x(m):yield R(m)).isDirectory()})}function o(r){
if(r=a(r),!r)throw new Error('isRooted() parameter "p" cannot be empty');return d?r.startsWith("\\")||/^[A-Z]:/i.test(r):r.startsWith("/")}function s(r,m){return u(
this,void 0,void 0,function*(){let v;try{v=yield x(r)}catch(g){g.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exist\
s '${r}': ${g}`)}if(v&&v.isFile()){if(d){const g=E.extname(r).toUpperCase();if(m.some(p=>p.toUpperCase()===g))return r}else if(w(v))return r}const C=r;for(const g of m){
r=C+g,v=void 0;try{v=yield x(r)}catch(p){p.code!=="ENOENT"&&console.log(`Unexpected error attempting to determine if executable file exists '${r}': ${p}`)}if(v&&
v.isFile()){if(d){try{const p=E.dirname(r),D=E.basename(r).toUpperCase();for(const F of yield b(p))if(D===F.toUpperCase()){r=E.join(p,F);break}}catch(p){console.
log(`Unexpected error attempting to determine the actual case of the file '${r}': ${p}`)}return r}else if(w(v))return r}}return""})}function a(r){return r=r||"",
d?(r=r.replace(/\//g,"\\"),r.replace(/\\\\+/g,"\\")):r.replace(/\/\/+/g,"/")}function w(r){return(r.mode&1)>0||(r.mode&8)>0&&process.getgid!==void 0&&r.gid===process.
getgid()||(r.mode&64)>0&&process.getuid!==void 0&&r.uid===process.getuid()}function f(){var r;return(r=process.env.COMSPEC)!==null&&r!==void 0?r:"cmd.exe"}}),6521:((k,P,y)=>{
y.d(P,{K7:()=>b,U$:()=>T,Yz:()=>O,cp:()=>L});var S=y(2613),E=y(6928),u=y(5870),_=function(l,h,d,c){function e(t){return t instanceof d?t:new d(function(i){i(t)})}
return new(d||(d=Promise))(function(t,i){function n(a){try{s(c.next(a))}catch(w){i(w)}}function o(a){try{s(c.throw(a))}catch(w){i(w)}}function s(a){a.done?t(a.value):
e(a.value).then(n,o)}s((c=c.apply(l,h||[])).next())})};function L(l,h){return _(this,arguments,void 0,function*(d,c,e={}){const{force:t,recursive:i,copySourceDirectory:n}=U(
e),o=(yield u.t2(c))?yield u.dJ(c):null;if(o&&o.isFile()&&!t)return;const s=o&&o.isDirectory()&&n?E.join(c,E.basename(d)):c;if(!(yield u.t2(d)))throw new Error(
`no such file or directory: ${d}`);if((yield u.dJ(d)).isDirectory())if(i)yield N(d,s,0,t);else throw new Error(`Failed to copy. ${d} is a directory, but tried t\
o copy without recursive flag.`);else{if(E.relative(d,s)==="")throw new Error(`'${s}' and '${d}' are the same file`);yield x(d,s,t)}})}function R(l,h){return _(
this,arguments,void 0,function*(d,c,e={}){if(yield ioUtil.exists(c)){let t=!0;if((yield ioUtil.isDirectory(c))&&(c=path.join(c,path.basename(d)),t=yield ioUtil.
exists(c)),t)if(e.force==null||e.force)yield O(c);else throw new Error("Destination already exists")}yield T(path.dirname(c)),yield ioUtil.rename(d,c)})}function O(l){
return _(this,void 0,void 0,function*(){if(u.H8&&/[*"<>|]/.test(l))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield u.
rm(l,{force:!0,maxRetries:3,recursive:!0,retryDelay:300})}catch(h){throw new Error(`File was unable to be removed ${h}`)}})}function T(l){return _(this,void 0,void 0,
function*(){(0,S.ok)(l,"a path argument must be provided"),yield u.Ck(l,{recursive:!0})})}function b(l,h){return _(this,void 0,void 0,function*(){if(!l)throw new Error(
"parameter 'tool' is required");if(h){const c=yield b(l,!1);if(!c)throw u.H8?new Error(`Unable to locate executable file: ${l}. Please verify either the file pa\
th exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable f\
ile.`):new Error(`Unable to locate executable file: ${l}. Please verify either the file path exists or the file can be found within a directory specified by the\
 PATH environment variable. Also check the file mode to verify the file is executable.`);return c}const d=yield $(l);return d&&d.length>0?d[0]:""})}function $(l){
return _(this,void 0,void 0,function*(){if(!l)throw new Error("parameter 'tool' is required");const h=[];if(u.H8&&process.env.PATHEXT)for(const e of process.env.
PATHEXT.split(E.delimiter))e&&h.push(e);if(u.Qh(l)){const e=yield u.vr(l,h);return e?[e]:[]}if(l.includes(E.sep))return[];const d=[];if(process.env.PATH)for(const e of process.
env.PATH.split(E.delimiter))e&&d.push(e);const c=[];for(const e of d){const t=yield u.vr(E.join(e,l),h);t&&c.push(t)}return c})}function U(l){const h=l.force==null?
!0:l.force,d=!!l.recursive,c=l.copySourceDirectory==null?!0:!!l.copySourceDirectory;return{force:h,recursive:d,copySourceDirectory:c}}function N(l,h,d,c){return _(
this,void 0,void 0,function*(){if(d>=255)return;d++,yield T(h);const e=yield u.Cy(l);for(const t of e){const i=`${l}/${t}`,n=`${h}/${t}`;(yield u.$1(i)).isDirectory()?
yield N(i,n,d,c):yield x(i,n,c)}yield u.k6(h,(yield u.dJ(l)).mode)})}function x(l,h,d){return _(this,void 0,void 0,function*(){if((yield u.$1(l)).isSymbolicLink()){
try{yield u.$1(h),yield u.y1(h)}catch(e){e.code==="EPERM"&&(yield u.k6(h,"0666"),yield u.y1(h))}const c=yield u.h_(l);yield u.YN(c,h,u.H8?"junction":null)}else(!(yield u.
t2(h))||d)&&(yield u.m3(l,h))})}})};

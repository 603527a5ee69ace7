export const id=4775;export const ids=[4775];export const modules={4775:(function(e,t,i){i.d(t,{getExecOutput:()=>w})
;var o=i(3193),r=i(857),s=i(4434),n=i(5317),c=i(6928),d=i(6521),l=i(5870),u=i(3557),h=function(e,t,i,o){return new(i||(i=Promise))(function(r,s){function n(e){
try{d(o.next(e))}catch(e){s(e)}}function c(e){try{d(o.throw(e))}catch(e){s(e)}}function d(e){e.done?r(e.value):function(e){
return e instanceof i?e:new i(function(t){t(e)})}(e.value).then(n,c)}d((o=o.apply(e,t||[])).next())})};const a="win32"===process.platform
;class f extends s.EventEmitter{constructor(e,t,i){if(super(),!e)throw new Error("Parameter 'toolPath' cannot be null or empty.");this.toolPath=e,
this.args=t||[],this.options=i||{}}_debug(e){this.options.listeners&&this.options.listeners.debug&&this.options.listeners.debug(e)}_getCommandString(e,t){
const i=this._getSpawnFileName(),o=this._getSpawnArgs(e);let r=t?"":"[command]";if(a)if(this._isCmdFile()){r+=i;for(const e of o)r+=` ${e}`
}else if(e.windowsVerbatimArguments){r+=`"${i}"`;for(const e of o)r+=` ${e}`}else{r+=this._windowsQuoteCmdArg(i)
;for(const e of o)r+=` ${this._windowsQuoteCmdArg(e)}`}else{r+=i;for(const e of o)r+=` ${e}`}return r}_processLineBuffer(e,t,i){try{
let o=t+e.toString(),s=o.indexOf(r.EOL);for(;s>-1;){i(o.substring(0,s)),o=o.substring(s+r.EOL.length),s=o.indexOf(r.EOL)}return o}catch(e){
return this._debug(`error processing line. Failed with error ${e}`),""}}_getSpawnFileName(){
return a&&this._isCmdFile()?process.env.COMSPEC||"cmd.exe":this.toolPath}_getSpawnArgs(e){if(a&&this._isCmdFile()){
let t=`/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;for(const i of this.args)t+=" ",t+=e.windowsVerbatimArguments?i:this._windowsQuoteCmdArg(i)
;return t+='"',[t]}return this.args}_endsWith(e,t){return e.endsWith(t)}_isCmdFile(){const e=this.toolPath.toUpperCase()
;return this._endsWith(e,".CMD")||this._endsWith(e,".BAT")}_windowsQuoteCmdArg(e){if(!this._isCmdFile())return this._uvQuoteCmdArg(e);if(!e)return'""'
;const t=[" ","\t","&","(",")","[","]","{","}","^","=",";","!","'","+",",","`","~","|","<",">",'"'];let i=!1;for(const o of e)if(t.some(e=>e===o)){i=!0;break}
if(!i)return e;let o='"',r=!0;for(let t=e.length;t>0;t--)o+=e[t-1],r&&"\\"===e[t-1]?o+="\\":'"'===e[t-1]?(r=!0,o+='"'):r=!1;return o+='"',
o.split("").reverse().join("")}_uvQuoteCmdArg(e){if(!e)return'""';if(!e.includes(" ")&&!e.includes("\t")&&!e.includes('"'))return e
;if(!e.includes('"')&&!e.includes("\\"))return`"${e}"`;let t='"',i=!0;for(let o=e.length;o>0;o--)t+=e[o-1],i&&"\\"===e[o-1]?t+="\\":'"'===e[o-1]?(i=!0,
t+="\\"):i=!1;return t+='"',t.split("").reverse().join("")}_cloneExecOptions(e){const t={cwd:(e=e||{}).cwd||process.cwd(),env:e.env||process.env,
silent:e.silent||!1,windowsVerbatimArguments:e.windowsVerbatimArguments||!1,failOnStdErr:e.failOnStdErr||!1,ignoreReturnCode:e.ignoreReturnCode||!1,
delay:e.delay||1e4};return t.outStream=e.outStream||process.stdout,t.errStream=e.errStream||process.stderr,t}_getSpawnOptions(e,t){e=e||{};const i={}
;return i.cwd=e.cwd,i.env=e.env,i.windowsVerbatimArguments=e.windowsVerbatimArguments||this._isCmdFile(),e.windowsVerbatimArguments&&(i.argv0=`"${t}"`),i}
exec(){return h(this,void 0,void 0,function*(){
return!l.Qh(this.toolPath)&&(this.toolPath.includes("/")||a&&this.toolPath.includes("\\"))&&(this.toolPath=c.resolve(process.cwd(),this.options.cwd||process.cwd(),this.toolPath)),
this.toolPath=yield d.K7(this.toolPath,!0),new Promise((e,t)=>h(this,void 0,void 0,function*(){this._debug(`exec tool: ${this.toolPath}`),
this._debug("arguments:");for(const e of this.args)this._debug(`   ${e}`);const i=this._cloneExecOptions(this.options)
;!i.silent&&i.outStream&&i.outStream.write(this._getCommandString(i)+r.EOL);const o=new p(i,this.toolPath);if(o.on("debug",e=>{this._debug(e)}),
this.options.cwd&&!(yield l.t2(this.options.cwd)))return t(new Error(`The cwd: ${this.options.cwd} does not exist!`))
;const s=this._getSpawnFileName(),c=n.spawn(s,this._getSpawnArgs(i),this._getSpawnOptions(this.options,s));let d="";c.stdout&&c.stdout.on("data",e=>{
this.options.listeners&&this.options.listeners.stdout&&this.options.listeners.stdout(e),!i.silent&&i.outStream&&i.outStream.write(e),
d=this._processLineBuffer(e,d,e=>{this.options.listeners&&this.options.listeners.stdline&&this.options.listeners.stdline(e)})});let u=""
;if(c.stderr&&c.stderr.on("data",e=>{if(o.processStderr=!0,this.options.listeners&&this.options.listeners.stderr&&this.options.listeners.stderr(e),
!i.silent&&i.errStream&&i.outStream){(i.failOnStdErr?i.errStream:i.outStream).write(e)}u=this._processLineBuffer(e,u,e=>{
this.options.listeners&&this.options.listeners.errline&&this.options.listeners.errline(e)})}),c.on("error",e=>{o.processError=e.message,o.processExited=!0,
o.processClosed=!0,o.CheckComplete()}),c.on("exit",e=>{o.processExitCode=e,o.processExited=!0,
this._debug(`Exit code ${e} received from tool '${this.toolPath}'`),o.CheckComplete()}),c.on("close",e=>{o.processExitCode=e,o.processExited=!0,
o.processClosed=!0,this._debug(`STDIO streams have closed for tool '${this.toolPath}'`),o.CheckComplete()}),o.on("done",(i,o)=>{
d.length>0&&this.emit("stdline",d),u.length>0&&this.emit("errline",u),c.removeAllListeners(),i?t(i):e(o)}),this.options.input){
if(!c.stdin)throw new Error("child process missing stdin");c.stdin.end(this.options.input)}}))})}}class p extends s.EventEmitter{constructor(e,t){if(super(),
this.processClosed=!1,this.processError="",this.processExitCode=0,this.processExited=!1,this.processStderr=!1,this.delay=1e4,this.done=!1,this.timeout=null,
!t)throw new Error("toolPath must not be empty");this.options=e,this.toolPath=t,e.delay&&(this.delay=e.delay)}CheckComplete(){
this.done||(this.processClosed?this._setResult():this.processExited&&(this.timeout=(0,u.setTimeout)(p.HandleTimeout,this.delay,this)))}_debug(e){
this.emit("debug",e)}_setResult(){let e
;this.processExited&&(this.processError?e=new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`):0===this.processExitCode||this.options.ignoreReturnCode?this.processStderr&&this.options.failOnStdErr&&(e=new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`)):e=new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`)),
this.timeout&&(clearTimeout(this.timeout),this.timeout=null),this.done=!0,this.emit("done",e,this.processExitCode)}static HandleTimeout(e){if(!e.done){
if(!e.processClosed&&e.processExited){
const t=`The STDIO streams did not close within ${e.delay/1e3} seconds of the exit event from process '${e.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`
;e._debug(t)}e._setResult()}}}var m=function(e,t,i,o){return new(i||(i=Promise))(function(r,s){function n(e){try{d(o.next(e))}catch(e){s(e)}}function c(e){try{
d(o.throw(e))}catch(e){s(e)}}function d(e){e.done?r(e.value):function(e){return e instanceof i?e:new i(function(t){t(e)})}(e.value).then(n,c)}
d((o=o.apply(e,t||[])).next())})};function w(e,t,i){return m(this,void 0,void 0,function*(){var r,s;let n="",c=""
;const d=new o.StringDecoder("utf8"),l=new o.StringDecoder("utf8"),u=null===(r=null==i?void 0:i.listeners)||void 0===r?void 0:r.stdout,h=null===(s=null==i?void 0:i.listeners)||void 0===s?void 0:s.stderr,a=Object.assign(Object.assign({},null==i?void 0:i.listeners),{
stdout:e=>{n+=d.write(e),u&&u(e)},stderr:e=>{c+=l.write(e),h&&h(e)}}),p=yield function(e,t,i){return m(this,void 0,void 0,function*(){const o=function(e){
const t=[];let i=!1,o=!1,r="";function s(e){o&&'"'!==e&&(r+="\\"),r+=e,o=!1}for(let n=0;n<e.length;n++){const c=e.charAt(n)
;'"'!==c?"\\"===c&&o?s(c):"\\"===c&&i?o=!0:" "!==c||i?s(c):r.length>0&&(t.push(r),r=""):o?s(c):i=!i}return r.length>0&&t.push(r.trim()),t}(e)
;if(0===o.length)throw new Error("Parameter 'commandLine' cannot be null or empty.");const r=o[0];return t=o.slice(1).concat(t||[]),new f(r,t,i).exec()})
}(e,t,Object.assign(Object.assign({},i),{listeners:a}));return n+=d.end(),c+=l.end(),{exitCode:p,stdout:n,stderr:c}})}}),5870:(function(e,t,i){i.d(t,{$1:()=>d,Ck:()=>l,
Cy:()=>h,H8:()=>g,Qh:()=>x,YN:()=>w,dJ:()=>m,h_:()=>v,k6:()=>n,m3:()=>c,rm:()=>f,t2:()=>E,vr:()=>b,y1:()=>y});var o=i(9896),r=i(6928),s=function(e,t,i,o){
return new(i||(i=Promise))(function(r,s){function n(e){try{d(o.next(e))}catch(e){s(e)}}function c(e){try{d(o.throw(e))}catch(e){s(e)}}function d(e){
e.done?r(e.value):function(e){return e instanceof i?e:new i(function(t){t(e)})}(e.value).then(n,c)}d((o=o.apply(e,t||[])).next())})}
;const{chmod:n,copyFile:c,lstat:d,mkdir:l,open:u,readdir:h,rename:a,rm:f,rmdir:p,stat:m,symlink:w,unlink:y}=o.promises,g="win32"===process.platform
;function v(e){return s(this,void 0,void 0,function*(){const t=yield o.promises.readlink(e);return g&&!t.endsWith("\\")?`${t}\\`:t})}o.constants.O_RDONLY
;function E(e){return s(this,void 0,void 0,function*(){try{yield m(e)}catch(e){if("ENOENT"===e.code)return!1;throw e}return!0})}function x(e){
if(!(e=function(e){if(e=e||"",g)return(e=e.replace(/\//g,"\\")).replace(/\\\\+/g,"\\");return e.replace(/\/\/+/g,"/")
}(e)))throw new Error('isRooted() parameter "p" cannot be empty');return g?e.startsWith("\\")||/^[A-Z]:/i.test(e):e.startsWith("/")}function b(e,t){
return s(this,void 0,void 0,function*(){let i;try{i=yield m(e)}catch(t){
"ENOENT"!==t.code&&console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`)}if(i&&i.isFile())if(g){
const i=r.extname(e).toUpperCase();if(t.some(e=>e.toUpperCase()===i))return e}else if(C(i))return e;const o=e;for(const s of t){e=o+s,i=void 0;try{i=yield m(e)
}catch(t){"ENOENT"!==t.code&&console.log(`Unexpected error attempting to determine if executable file exists '${e}': ${t}`)}if(i&&i.isFile()){if(g){try{
const t=r.dirname(e),i=r.basename(e).toUpperCase();for(const o of yield h(t))if(i===o.toUpperCase()){e=r.join(t,o);break}}catch(t){
console.log(`Unexpected error attempting to determine the actual case of the file '${e}': ${t}`)}return e}if(C(i))return e}}return""})}function C(e){
return(1&e.mode)>0||(8&e.mode)>0&&void 0!==process.getgid&&e.gid===process.getgid()||(64&e.mode)>0&&void 0!==process.getuid&&e.uid===process.getuid()}}),
6521:(function(e,t,i){i.d(t,{K7:()=>u,U$:()=>l,Yz:()=>d,cp:()=>c});var o=i(2613),r=i(6928),s=i(5870),n=function(e,t,i,o){return new(i||(i=Promise))(function(r,s){
function n(e){try{d(o.next(e))}catch(e){s(e)}}function c(e){try{d(o.throw(e))}catch(e){s(e)}}function d(e){e.done?r(e.value):function(e){
return e instanceof i?e:new i(function(t){t(e)})}(e.value).then(n,c)}d((o=o.apply(e,t||[])).next())})};function c(e,t){
return n(this,arguments,void 0,function*(e,t,i={}){const{force:o,recursive:n,copySourceDirectory:c}=function(e){
const t=null==e.force||e.force,i=Boolean(e.recursive),o=null==e.copySourceDirectory||Boolean(e.copySourceDirectory);return{force:t,recursive:i,
copySourceDirectory:o}}(i),d=(yield s.t2(t))?yield s.dJ(t):null;if(d&&d.isFile()&&!o)return;const l=d&&d.isDirectory()&&c?r.join(t,r.basename(e)):t
;if(!(yield s.t2(e)))throw new Error(`no such file or directory: ${e}`);if((yield s.dJ(e)).isDirectory()){
if(!n)throw new Error(`Failed to copy. ${e} is a directory, but tried to copy without recursive flag.`);yield h(e,l,0,o)}else{
if(""===r.relative(e,l))throw new Error(`'${l}' and '${e}' are the same file`);yield a(e,l,o)}})}function d(e){return n(this,void 0,void 0,function*(){
if(s.H8&&/[*"<>|]/.test(e))throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');try{yield s.rm(e,{force:!0,maxRetries:3,
recursive:!0,retryDelay:300})}catch(e){throw new Error(`File was unable to be removed ${e}`)}})}function l(e){return n(this,void 0,void 0,function*(){(0,
o.ok)(e,"a path argument must be provided"),yield s.Ck(e,{recursive:!0})})}function u(e,t){return n(this,void 0,void 0,function*(){
if(!e)throw new Error("parameter 'tool' is required");if(t){const t=yield u(e,!1)
;if(!t)throw s.H8?new Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`):new Error(`Unable to locate executable file: ${e}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`)
;return t}const i=yield function(e){return n(this,void 0,void 0,function*(){if(!e)throw new Error("parameter 'tool' is required");const t=[]
;if(s.H8&&process.env.PATHEXT)for(const e of process.env.PATHEXT.split(r.delimiter))e&&t.push(e);if(s.Qh(e)){const i=yield s.vr(e,t);return i?[i]:[]}
if(e.includes(r.sep))return[];const i=[];if(process.env.PATH)for(const e of process.env.PATH.split(r.delimiter))e&&i.push(e);const o=[];for(const n of i){
const i=yield s.vr(r.join(n,e),t);i&&o.push(i)}return o})}(e);return i&&i.length>0?i[0]:""})}function h(e,t,i,o){return n(this,void 0,void 0,function*(){
if(i>=255)return;i++,yield l(t);const r=yield s.Cy(e);for(const n of r){const r=`${e}/${n}`,c=`${t}/${n}`
;(yield s.$1(r)).isDirectory()?yield h(r,c,i,o):yield a(r,c,o)}yield s.k6(t,(yield s.dJ(e)).mode)})}function a(e,t,i){return n(this,void 0,void 0,function*(){
if((yield s.$1(e)).isSymbolicLink()){try{yield s.$1(t),yield s.y1(t)}catch(e){"EPERM"===e.code&&(yield s.k6(t,"0666"),yield s.y1(t))}const i=yield s.h_(e)
;yield s.YN(i,t,s.H8?"junction":null)}else(yield s.t2(t))&&!i||(yield s.m3(e,t))})}})};
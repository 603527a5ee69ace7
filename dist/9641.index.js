export const id=9641;export const ids=[9641];export const modules={9300:(function(e,t,r){
const{HttpRequest:n,parseUrl:i}=r(9922),{InvokeStore:o}=r(5084),{normalizeProvider:s}=r(5086),{RETRY_MODES:a}=r(9285),{platform:c,release:u}=r(8161),{versions:d,env:l}=r(1708),{isValidHostLabel:h,isIpAddress:f,customEndpointFunctions:p}=r(4561),{EndpointError:g,resolveEndpoint:m}=r(4561)
;t.EndpointError=g,t.isIpAddress=f,t.resolveEndpoint=m
;const{loadConfig:y,NODE_REGION_CONFIG_OPTIONS:b,NODE_REGION_CONFIG_FILE_OPTIONS:v}=r(7567),{REGION_ENV_NAME:w,REGION_INI_NAME:S,resolveRegionConfig:T}=r(7567)
;t.NODE_REGION_CONFIG_FILE_OPTIONS=v,t.NODE_REGION_CONFIG_OPTIONS=b,t.REGION_ENV_NAME=w,t.REGION_INI_NAME=S,t.resolveRegionConfig=T;const A={warningEmitted:!1
},E={name:"longPollMiddleware",tags:["RETRY"],step:"initialize",override:!0};function M(e,t,r){
e.__aws_sdk_context?e.__aws_sdk_context.features||(e.__aws_sdk_context.features={}):e.__aws_sdk_context={features:{}},e.__aws_sdk_context.features[t]=r}
const R=e=>t=>async r=>{if(!n.isInstance(r.request))return t(r);const{request:i}=r,{handlerProtocol:o=""}=e.requestHandler.metadata||{}
;if(o.indexOf("h2")>=0&&!i.headers[":authority"])delete i.headers.host,i.headers[":authority"]=i.hostname+(i.port?":"+i.port:"");else if(!i.headers.host){
let e=i.hostname;null!=i.port&&(e+=`:${i.port}`),i.headers.host=e}return t(r)},_={name:"hostHeaderMiddleware",step:"build",priority:"low",tags:["HOST"],
override:!0},k=()=>(e,t)=>async r=>{try{
const n=await e(r),{clientName:i,commandName:o,logger:s,dynamoDbDocumentClientOptions:a={}}=t,{overrideInputFilterSensitiveLog:c,overrideOutputFilterSensitiveLog:u}=a,d=c??t.inputFilterSensitiveLog,l=u??t.outputFilterSensitiveLog,{$metadata:h,...f}=n.output
;return s?.info?.({clientName:i,commandName:o,input:d(r.input),output:l(f),metadata:h}),n}catch(e){
const{clientName:n,commandName:i,logger:o,dynamoDbDocumentClientOptions:s={}}=t,{overrideInputFilterSensitiveLog:a}=s,c=a??t.inputFilterSensitiveLog
;throw o?.error?.({clientName:n,commandName:i,input:c(r.input),error:e,metadata:e.$metadata}),e}},x={name:"loggerMiddleware",tags:["LOGGER"],step:"initialize",
override:!0},C={step:"build",tags:["RECURSION_DETECTION","TRACE_CONTEXT_PROPAGATION"],name:"recursionDetectionMiddleware",override:!0,priority:"low"
},P="X-Amzn-Trace-Id",O="traceparent",I="tracestate",N="baggage",F=()=>e=>async t=>{const{request:r}=t;if(!n.isInstance(r))return e(t);let i;{
const e=Object.keys(r.headers??{}).find(e=>e.toLowerCase()===P.toLowerCase())??P;if(!r.headers.hasOwnProperty(e)){
const e=process.env.AWS_LAMBDA_FUNCTION_NAME,t=process.env._X_AMZN_TRACE_ID;i??=await o.getInstanceAsync()
;const n=i?.getXRayTraceId(),s=n??t,a=e=>"string"==typeof e&&e.length>0;a(e)&&a(s)&&(r.headers[P]=s)}}!function(e){for(const t of Object.keys(e)){
const r=t.toLowerCase();t===r||r!==O&&r!==I&&r!==N||(e[r]=e[t],delete e[t])}}(r.headers);if(!r.headers[O]){
const e=(i??=await o.getInstanceAsync())?.getTraceparent?.();if(e){r.headers[O]=e;const t=i?.getTracestate?.();t&&(r.headers[I]=t);const n=i?.getBaggage?.()
;n&&(r.headers[N]=n)}}return e(t)};const D=void 0;const B={partitions:[{id:"aws",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",
implicitGlobalRegion:"us-east-1",name:"aws",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",regions:{
"af-south-1":{description:"Africa (Cape Town)"},"ap-east-1":{description:"Asia Pacific (Hong Kong)"},"ap-east-2":{description:"Asia Pacific (Taipei)"},
"ap-northeast-1":{description:"Asia Pacific (Tokyo)"},"ap-northeast-2":{description:"Asia Pacific (Seoul)"},"ap-northeast-3":{description:"Asia Pacific (Osaka)"
},"ap-south-1":{description:"Asia Pacific (Mumbai)"},"ap-south-2":{description:"Asia Pacific (Hyderabad)"},"ap-southeast-1":{
description:"Asia Pacific (Singapore)"},"ap-southeast-2":{description:"Asia Pacific (Sydney)"},"ap-southeast-3":{description:"Asia Pacific (Jakarta)"},
"ap-southeast-4":{description:"Asia Pacific (Melbourne)"},"ap-southeast-5":{description:"Asia Pacific (Malaysia)"},"ap-southeast-6":{
description:"Asia Pacific (New Zealand)"},"ap-southeast-7":{description:"Asia Pacific (Thailand)"},"aws-global":{description:"aws global region"},
"ca-central-1":{description:"Canada (Central)"},"ca-west-1":{description:"Canada West (Calgary)"},"eu-central-1":{description:"Europe (Frankfurt)"},
"eu-central-2":{description:"Europe (Zurich)"},"eu-north-1":{description:"Europe (Stockholm)"},"eu-south-1":{description:"Europe (Milan)"},"eu-south-2":{
description:"Europe (Spain)"},"eu-west-1":{description:"Europe (Ireland)"},"eu-west-2":{description:"Europe (London)"},"eu-west-3":{description:"Europe (Paris)"
},"il-central-1":{description:"Israel (Tel Aviv)"},"me-central-1":{description:"Middle East (UAE)"},"me-south-1":{description:"Middle East (Bahrain)"},
"me-west-1":{description:"Middle East (Saudi Arabia)"},"mx-central-1":{description:"Mexico (Central)"},"sa-east-1":{description:"South America (Sao Paulo)"},
"sa-west-1":{description:"South America (Chile)"},"us-east-1":{description:"US East (N. Virginia)"},"us-east-2":{description:"US East (Ohio)"},"us-west-1":{
description:"US West (N. California)"},"us-west-2":{description:"US West (Oregon)"}}},{id:"aws-cn",outputs:{dnsSuffix:"amazonaws.com.cn",
dualStackDnsSuffix:"api.amazonwebservices.com.cn",implicitGlobalRegion:"cn-northwest-1",name:"aws-cn",supportsDualStack:!0,supportsFIPS:!0},
regionRegex:"^cn\\-\\w+\\-\\d+$",regions:{"aws-cn-global":{description:"aws-cn global region"},"cn-north-1":{description:"China (Beijing)"},"cn-northwest-1":{
description:"China (Ningxia)"}}},{id:"aws-eusc",outputs:{dnsSuffix:"amazonaws.eu",dualStackDnsSuffix:"api.amazonwebservices.eu",
implicitGlobalRegion:"eusc-de-east-1",name:"aws-eusc",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^eusc\\-(de)\\-\\w+\\-\\d+$",regions:{
"eusc-de-east-1":{description:"AWS European Sovereign Cloud (Germany)"}}},{id:"aws-iso",outputs:{dnsSuffix:"c2s.ic.gov",dualStackDnsSuffix:"api.aws.ic.gov",
implicitGlobalRegion:"us-iso-east-1",name:"aws-iso",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-iso\\-\\w+\\-\\d+$",regions:{"aws-iso-global":{
description:"aws-iso global region"},"us-iso-east-1":{description:"US ISO East"},"us-iso-west-1":{description:"US ISO WEST"}}},{id:"aws-iso-b",outputs:{
dnsSuffix:"sc2s.sgov.gov",dualStackDnsSuffix:"api.aws.scloud",implicitGlobalRegion:"us-isob-east-1",name:"aws-iso-b",supportsDualStack:!0,supportsFIPS:!0},
regionRegex:"^us\\-isob\\-\\w+\\-\\d+$",regions:{"aws-iso-b-global":{description:"aws-iso-b global region"},"us-isob-east-1":{description:"US ISOB East (Ohio)"
},"us-isob-west-1":{description:"US ISOB West"}}},{id:"aws-iso-e",outputs:{dnsSuffix:"cloud.adc-e.uk",dualStackDnsSuffix:"api.cloud-aws.adc-e.uk",
implicitGlobalRegion:"eu-isoe-west-1",name:"aws-iso-e",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^eu\\-isoe\\-\\w+\\-\\d+$",regions:{
"aws-iso-e-global":{description:"aws-iso-e global region"},"eu-isoe-west-1":{description:"EU ISOE West"}}},{id:"aws-iso-f",outputs:{dnsSuffix:"csp.hci.ic.gov",
dualStackDnsSuffix:"api.aws.hci.ic.gov",implicitGlobalRegion:"us-isof-south-1",name:"aws-iso-f",supportsDualStack:!0,supportsFIPS:!0},
regionRegex:"^us\\-isof\\-\\w+\\-\\d+$",regions:{"aws-iso-f-global":{description:"aws-iso-f global region"},"us-isof-east-1":{description:"US ISOF EAST"},
"us-isof-south-1":{description:"US ISOF SOUTH"}}},{id:"aws-us-gov",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",
implicitGlobalRegion:"us-gov-west-1",name:"aws-us-gov",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-gov\\-\\w+\\-\\d+$",regions:{
"aws-us-gov-global":{description:"aws-us-gov global region"},"us-gov-east-1":{description:"AWS GovCloud (US-East)"},"us-gov-west-1":{
description:"AWS GovCloud (US-West)"}}}],version:"1.1"};let L=B,q="";const H=e=>{const{partitions:t}=L;for(const r of t){const{regions:t,outputs:n}=r
;for(const[r,i]of Object.entries(t))if(r===e)return{...n,...i}}for(const r of t){const{regionRegex:t,outputs:n}=r;if(new RegExp(t).test(e))return{...n}}
const r=t.find(e=>"aws"===e.id)
;if(!r)throw new Error("Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");return{...r.outputs}
},$=(e,t="")=>{L=e,q=t},U=()=>q,W=/\d{12}\.ddb/;const G="user-agent",z="x-amz-user-agent",V=/[^!$%&'*+\-.^_`|~\w]/g,j=/[^!$%&'*+\-.^_`|~\w#]/g
;const K=e=>(t,r)=>async i=>{const{request:o}=i;if(!n.isInstance(o))return t(i)
;const{headers:s}=o,c=r?.userAgent?.map(Y)||[],u=(await e.defaultUserAgentProvider()).map(Y);await async function(e,t,r){const n=r.request
;if("rpc-v2-cbor"===n?.headers?.["smithy-protocol"]&&M(e,"PROTOCOL_RPC_V2_CBOR","M"),"function"==typeof t.retryStrategy){const r=await t.retryStrategy()
;if("string"==typeof r.mode)switch(r.mode){case a.ADAPTIVE:M(e,"RETRY_MODE_ADAPTIVE","F");break;case a.STANDARD:M(e,"RETRY_MODE_STANDARD","E")}}
if("function"==typeof t.accountIdEndpointMode){const r=e.endpointV2;switch(String(r?.url?.hostname).match(W)&&M(e,"ACCOUNT_ID_ENDPOINT","O"),
await(t.accountIdEndpointMode?.())){case"disabled":M(e,"ACCOUNT_ID_MODE_DISABLED","Q");break;case"preferred":M(e,"ACCOUNT_ID_MODE_PREFERRED","P");break
;case"required":M(e,"ACCOUNT_ID_MODE_REQUIRED","R")}}const i=e.__smithy_context?.selectedHttpAuthScheme?.identity;if(i?.$source){const t=i
;t.accountId&&M(e,"RESOLVED_ACCOUNT_ID","T");for(const[r,n]of Object.entries(t.$source??{}))M(e,r,n)}}(r,e,i);const d=r;u.push(`m/${function(e){let t=""
;for(const r in e){const n=e[r];if(!(t.length+n.length+1<=1024))break;t.length?t+=","+n:t+=n}return t
}(Object.assign({},r.__smithy_context?.features,d.__aws_sdk_context?.features))}`);const l=e?.customUserAgent?.map(Y)||[],h=await e.userAgentAppId()
;h&&u.push(Y(["app",`${h}`]));const f=U(),p=(f?[f]:[]).concat([...u,...c,...l]).join(" "),g=[...u.filter(e=>e.startsWith("aws-sdk-")),...l].join(" ")
;return"browser"!==e.runtime?(g&&(s[z]=s[z]?`${s[G]} ${g}`:g),s[G]=p):s[z]=p,t({...i,request:o})},Y=e=>{
const t=e[0].split("/").map(e=>e.replace(V,"-")).join("/"),r=e[1]?.replace(j,"-"),n=t.indexOf("/"),i=t.substring(0,n);let o=t.substring(n+1)
;return"api"===i&&(o=o.toLowerCase()),[i,o,r].filter(e=>e&&e.length>0).reduce((e,t,r)=>{switch(r){case 0:return t;case 1:return`${e}/${t}`;default:
return`${e}#${t}`}},"")},Q={name:"getUserAgentMiddleware",step:"build",priority:"low",tags:["SET_USER_AGENT","USER_AGENT"],override:!0},X={isCrtAvailable:!1
},J=({serviceId:e,clientVersion:t})=>{const r=(()=>{const e=["deno","bun","llrt"];for(const t of e)if(d[t])return[`md/${t}`,d[t]];return["md/nodejs",d.node]})()
;return async n=>{const i=[["aws-sdk-js",t],["ua","2.1"],[`os/${c()}`,u()],["lang/js"],r],o=(()=>X.isCrtAvailable?["md/crt-avail"]:null)();o&&i.push(o),
e&&i.push([`api/${e}`,t]),l.AWS_EXECUTION_ENV&&i.push([`exec-env/${l.AWS_EXECUTION_ENV}`]);const s=await(n?.userAgentAppId?.())
;return s?[...i,[`app/${s}`]]:[...i]}},Z=J,ee="AWS_SDK_UA_APP_ID",te="sdk_ua_app_id",re={environmentVariableSelector:e=>e[ee],
configFileSelector:e=>e[te]??e["sdk-ua-app-id"],default:D},ne={
os:e=>/iPhone|iPad|iPod/.test(e)?"iOS":/Macintosh|Mac OS X/.test(e)?"macOS":/Windows NT/.test(e)?"Windows":/Android/.test(e)?"Android":/Linux/.test(e)?"Linux":void 0,
browser:e=>/EdgiOS|EdgA|Edg\//.test(e)?"Microsoft Edge":/Firefox\//.test(e)?"Firefox":/Chrome\//.test(e)?"Chrome":/Safari\//.test(e)?"Safari":void 0
},ie=(e,t=!1)=>{if(t){for(const t of e.split("."))if(!ie(t))return!1;return!0}return!!h(e)&&(!(e.length<3||e.length>63)&&(e===e.toLowerCase()&&!f(e)))},oe=e=>{
const t=e.split(":");if(t.length<6)return null;const[r,n,i,o,s,...a]=t;if("arn"!==r||""===n||""===i||""===a.join(":"))return null;return{partition:n,service:i,
region:o,accountId:s,resourceId:a.map(e=>e.split("/")).flat()}},se={isVirtualHostableS3Bucket:ie,parseArn:oe,partition:H};p.aws=se;const ae=e=>i(e.url)
;const ce={silence:!1};t.DEFAULT_UA_APP_ID=D,t.NODE_APP_ID_CONFIG_OPTIONS=re,t.UA_APP_ID_ENV_NAME=ee,t.UA_APP_ID_INI_NAME=te,t.awsEndpointFunctions=se,
t.createDefaultUserAgentProvider=J,t.createUserAgentStringParsingProvider=({serviceId:e,clientVersion:t})=>async n=>{
const i=r(1653),o=i.parse??i.default.parse??(()=>""),s="undefined"!=typeof window&&window?.navigator?.userAgent?o(window.navigator.userAgent):void 0,a=[["aws-sdk-js",t],["ua","2.1"],[`os/${s?.os?.name||"other"}`,s?.os?.version],["lang/js"],["md/browser",`${s?.browser?.name??"unknown"}_${s?.browser?.version??"unknown"}`]]
;e&&a.push([`api/${e}`,t]);const c=await(n?.userAgentAppId?.());return c&&a.push([`app/${c}`]),a},t.crtAvailability=X,t.defaultUserAgent=Z,
t.emitWarningIfUnsupportedVersion=e=>{if(e&&!A.warningEmitted){
if("true"===process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED)return void(A.warningEmitted=!0);const t=22
;parseInt(e.substring(1,e.indexOf(".")))<t&&(A.warningEmitted=!0,
process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)\nversions published after the first week of January 2027\nwill require node >=${t}. You are running node ${e}.\n\nTo continue receiving updates to AWS services, bug fixes,\nand security updates please upgrade to node >=${t}.\n\nMore information can be found at: https://a.co/c895JFp`))
}},t.fallback=ne,t.getAwsRegionExtensionConfiguration=e=>({setRegion(t){e.region=t},region:()=>e.region}),t.getDefaultSocketTimeout=(e,t)=>{
if((()=>"object"==typeof process&&"true"===process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026)()&&"function"!=typeof e?.handle)return t},
t.getHostHeaderPlugin=e=>({applyToStack:t=>{t.add(R(e),_)}}),t.getLoggerPlugin=e=>({applyToStack:e=>{e.add(k(),x)}}),t.getLongPollPlugin=e=>({applyToStack:e=>{
e.add((()=>(e,t)=>async r=>(t.__retryLongPoll=!0,e(r)))(),E)}}),t.getRecursionDetectionPlugin=e=>({applyToStack:e=>{e.add(F(),C)}}),
t.getUserAgentMiddlewareOptions=Q,t.getUserAgentPlugin=e=>({applyToStack:t=>{t.add(K(e),Q)}}),t.getUserAgentPrefix=U,t.hostHeaderMiddleware=R,
t.hostHeaderMiddlewareOptions=_,t.isVirtualHostableS3Bucket=ie,t.loggerMiddleware=k,t.loggerMiddlewareOptions=x,t.parseArn=oe,t.partition=H,
t.recursionDetectionMiddleware=F,t.recursionDetectionMiddlewareOptions=C,t.resolveAwsRegionExtensionConfiguration=e=>({region:e.region()}),
t.resolveDefaultAwsRegionalEndpointsConfig=e=>{
if("function"!=typeof e.endpointProvider)throw new Error("@aws-sdk/util-endpoint - endpointProvider and endpoint missing in config for this client.")
;const{endpoint:t}=e;return void 0===t&&(e.endpoint=async()=>ae(e.endpointProvider({Region:"function"==typeof e.region?await e.region():e.region,
UseDualStack:"function"==typeof e.useDualstackEndpoint?await e.useDualstackEndpoint():e.useDualstackEndpoint,
UseFIPS:"function"==typeof e.useFipsEndpoint?await e.useFipsEndpoint():e.useFipsEndpoint,Endpoint:void 0},{logger:e.logger}))),e},
t.resolveHostHeaderConfig=function(e){return e},t.resolveUserAgentConfig=function(e){const t=s(e.userAgentAppId??D),{customUserAgent:r}=e
;return Object.assign(e,{customUserAgent:"string"==typeof r?[[r]]:r,userAgentAppId:async()=>{const r=await t();if(!function(e){
return void 0===e||"string"==typeof e&&e.length<=50}(r)){const t="NoOpLogger"!==e.logger?.constructor?.name&&e.logger?e.logger:console
;"string"!=typeof r?t?.warn("userAgentAppId must be a string or undefined."):r.length>50&&t?.warn("The provided userAgentAppId exceeds the maximum length of 50 characters.")
}return r}})},t.setCredentialFeature=function(e,t,r){return e.$source||(e.$source={}),e.$source[t]=r,e},t.setFeature=M,t.setPartitionInfo=$,
t.setTokenFeature=function(e,t,r){return e.$source||(e.$source={}),e.$source[t]=r,e},t.state=A,t.stsRegionDefaultResolver=function(e={}){return y({...b,
default:async()=>(ce.silence||console.warn("@aws-sdk - WARN - default STS region of us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly."),
"us-east-1")},{...v,...e})},t.stsRegionWarning=ce,t.toEndpointV1=ae,t.useDefaultPartitionInfo=()=>{$(B,"")},t.userAgentMiddleware=K}),9641:(function(e,t,r){
const{setCredentialFeature:n}=r(9300),{CredentialsProviderError:i}=r(7567),{NodeHttpHandler:o}=r(8771),s=r(1455),{HttpRequest:a}=r(9922),{sdkStreamMixin:c,parseRfc3339DateTime:u}=r(2882)
;const d=e=>{if(e.includes("\r\n"))throw new i("Authorization token contains invalid \\r\\n sequence.");return e};t.fromHttp=(e={})=>{let t
;e.logger?.debug("@aws-sdk/credential-provider-http - fromHttp")
;const r=e.awsContainerCredentialsRelativeUri??process.env.AWS_CONTAINER_CREDENTIALS_RELATIVE_URI,l=e.awsContainerCredentialsFullUri??process.env.AWS_CONTAINER_CREDENTIALS_FULL_URI,h=e.awsContainerAuthorizationToken??process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN,f=e.awsContainerAuthorizationTokenFile??process.env.AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE,p="NoOpLogger"!==e.logger?.constructor?.name&&e.logger?.warn?e.logger.warn.bind(e.logger):console.warn
;if(r&&l&&(p("@aws-sdk/credential-provider-http: you have set both awsContainerCredentialsRelativeUri and awsContainerCredentialsFullUri."),
p("awsContainerCredentialsRelativeUri will take precedence.")),
h&&f&&(p("@aws-sdk/credential-provider-http: you have set both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile."),
p("awsContainerAuthorizationTokenFile will take precedence.")),r)t=`http://169.254.170.2${r}`;else{
if(!l)throw new i("No HTTP credential provider host provided.\nSet AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.",{
logger:e.logger});t=l}const g=new URL(t);((e,t)=>{
if("https:"!==e.protocol&&"169.254.170.2"!==e.hostname&&"169.254.170.23"!==e.hostname&&"[fd00:ec2::23]"!==e.hostname){if(e.hostname.includes("[")){
if("[::1]"===e.hostname||"[0000:0000:0000:0000:0000:0000:0000:0001]"===e.hostname)return}else{if("localhost"===e.hostname)return
;const t=e.hostname.split("."),r=e=>{const t=parseInt(e,10);return 0<=t&&t<=255};if("127"===t[0]&&r(t[1])&&r(t[2])&&r(t[3])&&4===t.length)return}
throw new i("URL not accepted. It must either be HTTPS or match one of the following:\n  - loopback CIDR 127.0.0.0/8 or [::1/128]\n  - ECS container host 169.254.170.2\n  - EKS container host 169.254.170.23 or [fd00:ec2::23]",{
logger:t})}})(g,e.logger);const m=o.create({connectionTimeout:e.timeout??1e3}),y=e.timeout??1e3,b=((e,t,r)=>async()=>{for(let n=0;n<t;++n)try{return await e()
}catch(e){await new Promise(e=>setTimeout(e,r))}return await e()})(async()=>{const t=function(e){return new a({protocol:e.protocol,hostname:e.hostname,
port:Number(e.port),path:e.pathname,query:Array.from(e.searchParams.entries()).reduce((e,[t,r])=>(e[t]=r,e),{}),fragment:e.hash})}(g)
;f?t.headers.Authorization=d((await s.readFile(f)).toString()):h&&(t.headers.Authorization=d(h));try{return async function(e,t){
const r=c(e.body),n=await r.transformToString();if(200===e.statusCode){const e=JSON.parse(n)
;if("string"!=typeof e.AccessKeyId||"string"!=typeof e.SecretAccessKey||"string"!=typeof e.Token||"string"!=typeof e.Expiration)throw new i("HTTP credential provider response not of the required format, an object matching: { AccessKeyId: string, SecretAccessKey: string, Token: string, Expiration: string(rfc3339) }",{
logger:t});return{accessKeyId:e.AccessKeyId,secretAccessKey:e.SecretAccessKey,sessionToken:e.Token,expiration:u(e.Expiration)}}
if(e.statusCode>=400&&e.statusCode<500){let r={};try{r=JSON.parse(n)}catch(e){}throw Object.assign(new i(`Server responded with status: ${e.statusCode}`,{
logger:t}),{Code:r.Code,Message:r.Message})}throw new i(`Server responded with status: ${e.statusCode}`,{logger:t})}((await m.handle(t,{requestTimeout:y
})).response).then(e=>n(e,"CREDENTIALS_HTTP","z"))}catch(t){throw new i(String(t),{logger:e.logger})}},e.maxRetries??3,e.timeout??1e3);return async()=>{try{
return await b()}finally{m.destroy?.()}}}}),5084:(function(e,t,r){const n={REQUEST_ID:Symbol.for("_AWS_LAMBDA_REQUEST_ID"),
X_RAY_TRACE_ID:Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),TENANT_ID:Symbol.for("_AWS_LAMBDA_TENANT_ID"),TRACEPARENT:Symbol.for("_AWS_LAMBDA_TRACEPARENT"),
TRACESTATE:Symbol.for("_AWS_LAMBDA_TRACESTATE"),BAGGAGE:Symbol.for("_AWS_LAMBDA_BAGGAGE")
},i=["true","1"].includes(process.env?.AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA??"");i||(globalThis.awslambda=globalThis.awslambda||{});class o{
static PROTECTED_KEYS=n;isProtectedKey(e){return Object.values(n).includes(e)}getRequestId(){return this.get(n.REQUEST_ID)??"-"}getXRayTraceId(){
return this.get(n.X_RAY_TRACE_ID)}getTenantId(){return this.get(n.TENANT_ID)}getTraceparent(){return this.get(n.TRACEPARENT)}getTracestate(){
return this.get(n.TRACESTATE)}getBaggage(){return this.get(n.BAGGAGE)}}class s extends o{currentContext;getContext(){return this.currentContext}hasContext(){
return void 0!==this.currentContext}get(e){return this.currentContext?.[e]}set(e,t){
if(this.isProtectedKey(e))throw new Error(`Cannot modify protected Lambda context field: ${String(e)}`);this.currentContext=this.currentContext||{},
this.currentContext[e]=t}run(e,t){return this.currentContext=e,t()}}class a extends o{als;static async create(){
const e=new a,t=await Promise.resolve().then(r.t.bind(r,6698,23));return e.als=new t.AsyncLocalStorage,e}getContext(){return this.als.getStore()}hasContext(){
return void 0!==this.als.getStore()}get(e){return this.als.getStore()?.[e]}set(e,t){
if(this.isProtectedKey(e))throw new Error(`Cannot modify protected Lambda context field: ${String(e)}`);const r=this.als.getStore()
;if(!r)throw new Error("No context available");r[e]=t}run(e,t){return this.als.run(e,t)}}t.InvokeStore=void 0,function(e){let t=null
;e.getInstanceAsync=async function(e){return t||(t=(async()=>{const t=!0===e||"AWS_LAMBDA_MAX_CONCURRENCY"in process.env?await a.create():new s
;return!i&&globalThis.awslambda?.InvokeStore?globalThis.awslambda.InvokeStore:!i&&globalThis.awslambda?(globalThis.awslambda.InvokeStore=t,t):t})()),t},
e._testing="1"===process.env.AWS_LAMBDA_BENCHMARK_MODE?{reset:()=>{t=null,globalThis.awslambda?.InvokeStore&&delete globalThis.awslambda.InvokeStore,
globalThis.awslambda={InvokeStore:void 0}}}:void 0}(t.InvokeStore||(t.InvokeStore={})),t.InvokeStoreBase=o}),5086:(function(e,t,r){
const{getSmithyContext:n,hasOwn:i}=r(4514);t.getSmithyContext=n;const{HttpRequest:o}=r(9922),{requestBuilder:s}=r(9922);t.requestBuilder=s
;const{HttpApiKeyAuthLocation:a}=r(4566);const c=(e,t)=>(r,i)=>async o=>{const s=((e,t)=>{if(!t||0===t.length)return e;const r=[]
;for(const n of t)for(const t of e)t.schemeId.split("#")[1]===n&&r.push(t);for(const t of e)r.find(({schemeId:e})=>e===t.schemeId)||r.push(t);return r
})(e.httpAuthSchemeProvider(await t.httpAuthSchemeParametersProvider(e,i,o.input)),e.authSchemePreference?await e.authSchemePreference():[]),a=function(e){
const t=new Map;for(const r of e)t.set(r.schemeId,r);return t}(e.httpAuthSchemes),c=n(i),u=[];for(const r of s){const n=a.get(r.schemeId);if(!n){
u.push(`HttpAuthScheme \`${r.schemeId}\` was not enabled for this service.`);continue}const o=n.identityProvider(await t.identityProviderConfigProvider(e))
;if(!o){u.push(`HttpAuthScheme \`${r.schemeId}\` did not have an IdentityProvider configured.`);continue}
const{identityProperties:s={},signingProperties:d={}}=r.propertiesExtractor?.(e,i)||{};r.identityProperties=Object.assign(r.identityProperties||{},s),
r.signingProperties=Object.assign(r.signingProperties||{},d),c.selectedHttpAuthScheme={httpAuthOption:r,identity:await o(r.identityProperties),signer:n.signer}
;break}if(!c.selectedHttpAuthScheme)throw new Error(u.join("\n"));return r(o)},u={step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddleware",
override:!0,relation:"before",toMiddleware:"endpointV2Middleware"},d={step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddleware",override:!0,
relation:"before",toMiddleware:"serializerMiddleware"},l=e=>e=>{throw e},h=(e,t)=>{},f=e=>(e,t)=>async r=>{if(!o.isInstance(r.request))return e(r)
;const i=n(t).selectedHttpAuthScheme;if(!i)throw new Error("No HttpAuthScheme was selected: unable to sign request")
;const{httpAuthOption:{signingProperties:s={}},identity:a,signer:c}=i,u=await e({...r,request:await c.sign(r.request,a,s)}).catch((c.errorHandler||l)(s))
;return(c.successHandler||h)(u.response,s),u},p={step:"finalizeRequest",tags:["HTTP_SIGNING"],name:"httpSigningMiddleware",
aliases:["apiKeyMiddleware","tokenMiddleware","awsAuthMiddleware"],override:!0,relation:"after",toMiddleware:"retryMiddleware"},g=async(e,t,r,n=e=>e,...i)=>{
let o=new e(r);return o=n(o)??o,await t.send(o,...i)};const m=(e,t)=>{let r=e;const n=t.split(".");for(const e of n){if(!r||"object"!=typeof r)return;r=r[e]}
return r};const y=e=>function(t){return w(t)&&t.expiration.getTime()-Date.now()<e},b=3e5,v=y(b),w=e=>void 0!==e.expiration
;t.DefaultIdentityProviderConfig=class{authSchemes=new Map;constructor(e){for(const t in e){if(!i(e,t))continue;const r=e[t]
;void 0!==r&&this.authSchemes.set(t,r)}}getIdentityProvider(e){return this.authSchemes.get(e)}},t.EXPIRATION_MS=b,t.HttpApiKeyAuthSigner=class{
async sign(e,t,r){if(!r)throw new Error("request could not be signed with `apiKey` since the `name` and `in` signer properties are missing")
;if(!r.name)throw new Error("request could not be signed with `apiKey` since the `name` signer property is missing")
;if(!r.in)throw new Error("request could not be signed with `apiKey` since the `in` signer property is missing")
;if(!t.apiKey)throw new Error("request could not be signed with `apiKey` since the `apiKey` is not defined");const n=o.clone(e)
;if(r.in===a.QUERY)n.query[r.name]=t.apiKey;else{
if(r.in!==a.HEADER)throw new Error("request can only be signed with `apiKey` locations `query` or `header`, but found: `"+r.in+"`")
;n.headers[r.name]=r.scheme?`${r.scheme} ${t.apiKey}`:t.apiKey}return n}},t.HttpBearerAuthSigner=class{async sign(e,t,r){const n=o.clone(e)
;if(!t.token)throw new Error("request could not be signed with `token` since the `token` is not defined");return n.headers.Authorization=`Bearer ${t.token}`,n}
},t.NoAuthSigner=class{async sign(e,t,r){return e}},t.createIsIdentityExpiredFunction=y,t.createPaginator=function(e,t,r,n,i){return async function*(o,s,...a){
const c=s;let u,d=o.startingToken??c[r],l=!0;for(;l;){if(c[r]=d,i&&(c[i]=c[i]??o.pageSize),
!(o.client instanceof e))throw new Error(`Invalid client, expected instance of ${e.name}`);u=await g(t,o.client,s,o.withCommand,...a),yield u;const h=d
;d=m(u,n),l=!(!d||o.stopOnSameToken&&d===h)}}
},t.doesIdentityRequireRefresh=w,t.getHttpAuthSchemeEndpointRuleSetPlugin=(e,{httpAuthSchemeParametersProvider:t,identityProviderConfigProvider:r})=>({
applyToStack:n=>{n.addRelativeTo(c(e,{httpAuthSchemeParametersProvider:t,identityProviderConfigProvider:r}),u)}}),
t.getHttpAuthSchemePlugin=(e,{httpAuthSchemeParametersProvider:t,identityProviderConfigProvider:r})=>({applyToStack:n=>{n.addRelativeTo(c(e,{
httpAuthSchemeParametersProvider:t,identityProviderConfigProvider:r}),d)}}),t.getHttpSigningPlugin=e=>({applyToStack:e=>{e.addRelativeTo(f(),p)}}),
t.httpAuthSchemeEndpointRuleSetMiddlewareOptions=u,t.httpAuthSchemeMiddleware=c,t.httpAuthSchemeMiddlewareOptions=d,t.httpSigningMiddleware=f,
t.httpSigningMiddlewareOptions=p,t.isIdentityExpired=v,t.memoizeIdentityProvider=(e,t,r)=>{if(void 0===e)return
;const n="function"!=typeof e?async()=>Promise.resolve(e):e;let i,o,s,a=!1;const c=async e=>{o||(o=n(e));try{i=await o,s=!0,a=!1}finally{o=void 0}return i}
;return void 0===t?async e=>(s&&!e?.forceRefresh||(i=await c(e)),i):async e=>(s&&!e?.forceRefresh||(i=await c(e)),a?i:r(i)?t(i)?(await c(e),i):i:(a=!0,i))},
t.normalizeProvider=e=>{if("function"==typeof e)return e;const t=Promise.resolve(e);return()=>t},t.setFeature=function(e,t,r){
e.__smithy_context?e.__smithy_context.features||(e.__smithy_context.features={}):e.__smithy_context={features:{}},e.__smithy_context.features[t]=r}}),
9285:(function(e,t,r){
const{Readable:n}=r(7075),{NoOpLogger:i,normalizeProvider:o}=r(4614),{HttpResponse:s,HttpRequest:a}=r(9922),{parseRfc7231DateTime:c,v4:u}=r(2882),{SMITHY_CONTEXT_KEY:d}=r(4566),{hasOwn:l}=r(4514),h=e=>e?.body instanceof n||"undefined"!=typeof ReadableStream&&e?.body instanceof ReadableStream,f=["AccessDeniedException","AuthFailure","InvalidSignatureException","RequestExpired","RequestInTheFuture","RequestTimeTooSkewed","SignatureDoesNotMatch"],p=["BandwidthLimitExceeded","EC2ThrottledException","LimitExceededException","PriorRequestNotComplete","ProvisionedThroughputExceededException","RequestLimitExceeded","RequestThrottled","RequestThrottledException","SlowDown","ThrottledException","Throttling","ThrottlingException","TooManyRequestsException","TransactionInProgressException"],g=["TimeoutError","RequestTimeout","RequestTimeoutException"],m=[500,502,503,504],y=["ECONNRESET","ECONNREFUSED","EPIPE","ETIMEDOUT"],b=["EHOSTUNREACH","ENETUNREACH","ENOTFOUND","EAI_AGAIN"],v=e=>void 0!==e?.$retryable,w=e=>f.includes(e.name),S=e=>e.$metadata?.clockSkewCorrected,T=e=>{
const t=new Set(["Failed to fetch","NetworkError when attempting to fetch resource","The Internet connection appears to be offline","Load failed","Network request failed"])
;return!!(e&&e instanceof TypeError)&&t.has(e.message)
},A=e=>429===e.$metadata?.httpStatusCode||p.includes(e.name)||1==e.$retryable?.throttling,E=(e,t=0)=>"AbortError"!==e?.name&&(v(e)||S(e)||"InvalidSignatureException"===e.name&&e.message?.includes("Signature expired")||g.includes(e.name)||y.includes(e?.code||"")||b.includes(e?.code||"")||m.includes(e.$metadata?.httpStatusCode||0)||T(e)||R(e)||void 0!==e.cause&&t<=10&&E(e.cause,t+1)),M=e=>{
if(void 0!==e.$metadata?.httpStatusCode){const t=e.$metadata.httpStatusCode;return 500<=t&&t<=599&&!E(e)}return!1};function R(e){
return"ERR_HTTP2_STREAM_ERROR"===e.code&&e.message.includes("NGHTTP2_REFUSED_STREAM")}const _=(e,t)=>{if(!t)return e;let r=()=>{};const n=new Promise((e,n)=>{
const i=()=>n(k());t.aborted?i():"function"==typeof t.addEventListener?(t.addEventListener("abort",i,{once:!0}),
r=()=>t.removeEventListener("abort",i)):t.onabort=i});return Promise.race([e,n]).finally(r)},k=()=>Object.assign(new Error("Request aborted"),{name:"AbortError"
}),x=e=>"object"==typeof e&&null!==e&&"name"in e&&"AbortError"===e.name,C=2e4,P=500,O="amz-sdk-invocation-id",I="amz-sdk-request";function N(e,t){
if(s.isInstance(e))for(const r in e.headers){if(!l(e.headers,r))continue;const n=r.toLowerCase();if("retry-after"===n){const n=e.headers[r];let i=NaN
;if(n.endsWith("GMT"))try{i=(c(n).getTime()-Date.now())/1e3}catch(e){t?.trace?.("Failed to parse retry-after header"),t?.trace?.(e)
}else n.match(/ GMT, ((\d+)|(\d+\.\d+))$/)?i=Number(n.match(/ GMT, ([\d.]+)$/)?.[1]):n.match(/^((\d+)|(\d+\.\d+))$/)?i=Number(n):Date.parse(n)>=Date.now()&&(i=(Date.parse(n)-Date.now())/1e3)
;if(isNaN(i))return;return new Date(Date.now()+1e3*i)}if("x-amz-retry-after"===n){const n=e.headers[r],i=Number(n)
;return isNaN(i)?void t?.trace?.(`Failed to parse x-amz-retry-after=${n}`):new Date(Date.now()+i)}}}
const F=e=>e instanceof Error?e:e instanceof Object?Object.assign(new Error,e):"string"==typeof e?new Error(e):new Error(`AWS SDK error wrapper for ${e}`)
;function D(e){return t=>(r,n)=>async o=>{let s=await t.retryStrategy();const c=await t.maxAttempts(),l=n[d]?.abortSignal
;if(!B(s))return s?.mode&&(n.userAgent=[...n.userAgent||[],["cfg/retry-mode",s.mode]]),s.retry(r,o);{
const d=(n.partition_id??"")+(n.__retryLongPoll?":longpoll":"");let h=await _(s.acquireInitialRetryToken(d),l),f=new Error,p=0,g=0
;const{request:m}=o,y=a.isInstance(m);for(y&&(m.headers[O]=u());;)try{y&&(m.headers[I]=`attempt=${p+1}; max=${c}`);const{response:e,output:t}=await r(o)
;return s.recordSuccess(h),t.$metadata.attempts=p+1,t.$metadata.totalRetryDelay=g,{response:e,output:t}}catch(r){const o=L(r,t.logger);if(f=F(r),
y&&e(m))throw(n.logger instanceof i?console:n.logger)?.warn("An error was encountered in a non-retryable streaming request."),f;try{
h=await _(s.refreshRetryTokenForRetry(h,o),l)}catch(e){if(l?.aborted&&x(e))throw e;throw f.$metadata||(f.$metadata={}),f.$metadata.attempts=p+1,
f.$metadata.totalRetryDelay=g,f}p=h.getRetryCount();const a=h.getRetryDelay();g+=(h?.$retryLog?.acquisitionDelay??0)+a,
a>0&&await _(new Promise(e=>setTimeout(e,a)),l)}}}}
const B=e=>void 0!==e.acquireInitialRetryToken&&void 0!==e.refreshRetryTokenForRetry&&void 0!==e.recordSuccess,L=(e,t)=>{const r={error:e,errorType:q(e)
},n=N(e.$response,t);return n&&(r.retryAfterHint=n),r},q=e=>A(e)?"THROTTLING":E(e)?"TRANSIENT":M(e)?"SERVER_ERROR":"CLIENT_ERROR",H={name:"retryMiddleware",
tags:["RETRY"],step:"finalizeRequest",priority:"high",override:!0};class ${static setTimeoutFn=(e,t)=>setTimeout(e,t);beta;minCapacity;minFillRate;scaleConstant
;smooth;enabled=!1;availableTokens=0;lastMaxRate=0;measuredTxRate=0;requestCount=0;fillRate;lastThrottleTime;lastTimestamp=0;lastTxRateBucket;maxCapacity
;timeWindow=0;constructor(e){this.beta=e?.beta??.7,this.minCapacity=e?.minCapacity??1,this.minFillRate=e?.minFillRate??.5,
this.scaleConstant=e?.scaleConstant??.4,this.smooth=e?.smooth??.8,this.lastThrottleTime=this.getCurrentTimeInSeconds(),
this.lastTxRateBucket=Math.floor(this.getCurrentTimeInSeconds()),this.fillRate=this.minFillRate,this.maxCapacity=this.minCapacity}async getSendToken(){
return this.acquireTokenBucket(1)}updateClientSendingRate(e){let t;this.updateMeasuredRate();const r=e;if("THROTTLING"===r?.errorType||A(r?.error??e)){
const e=this.enabled?Math.min(this.measuredTxRate,this.fillRate):this.measuredTxRate;this.lastMaxRate=e,this.calculateTimeWindow(),
this.lastThrottleTime=this.getCurrentTimeInSeconds(),t=this.cubicThrottle(e),this.enableTokenBucket()}else this.calculateTimeWindow(),
t=this.cubicSuccess(this.getCurrentTimeInSeconds());const n=Math.min(t,2*this.measuredTxRate);this.updateTokenBucketRate(n)}getCurrentTimeInSeconds(){
return Date.now()/1e3}async acquireTokenBucket(e){if(this.enabled){for(this.refillTokenBucket();e>this.availableTokens;){
const t=(e-this.availableTokens)/this.fillRate*1e3;await new Promise(e=>$.setTimeoutFn(e,t)),this.refillTokenBucket()}
this.availableTokens=this.availableTokens-e}}refillTokenBucket(){const e=this.getCurrentTimeInSeconds();if(!this.lastTimestamp)return void(this.lastTimestamp=e)
;const t=(e-this.lastTimestamp)*this.fillRate;this.availableTokens=Math.min(this.maxCapacity,this.availableTokens+t),this.lastTimestamp=e}calculateTimeWindow(){
this.timeWindow=this.getPrecise(Math.pow(this.lastMaxRate*(1-this.beta)/this.scaleConstant,1/3))}cubicThrottle(e){return this.getPrecise(e*this.beta)}
cubicSuccess(e){return this.getPrecise(this.scaleConstant*Math.pow(e-this.lastThrottleTime-this.timeWindow,3)+this.lastMaxRate)}enableTokenBucket(){
this.enabled=!0}updateTokenBucketRate(e){this.refillTokenBucket(),this.fillRate=Math.max(e,this.minFillRate),this.maxCapacity=Math.max(e,this.minCapacity),
this.availableTokens=Math.min(this.availableTokens,this.maxCapacity)}updateMeasuredRate(){const e=this.getCurrentTimeInSeconds(),t=Math.floor(2*e)/2
;if(this.requestCount++,t>this.lastTxRateBucket){const e=this.requestCount/(t-this.lastTxRateBucket)
;this.measuredTxRate=this.getPrecise(e*this.smooth+this.measuredTxRate*(1-this.smooth)),this.requestCount=0,this.lastTxRateBucket=t}}getPrecise(e){
return parseFloat(e.toFixed(8))}}class U{static v2026=!0;static delay(){return 50}static throttlingDelay(){return 1e3}static cost(){return 14}
static throttlingCost(){return 5}static modifiedCostType(){return"THROTTLING"}}class W{x=U.delay();computeNextBackoffDelay(e){
const t=Math.random()*Math.min(this.x*2**e,C);return Math.floor(t)}setDelayBase(e){this.x=e}}class G{delay;count;cost;longPoll;$retryLog={acquisitionDelay:0}
;constructor(e,t,r,n){this.delay=e,this.count=t,this.cost=r,this.longPoll=n}getRetryCount(){return this.count}getRetryDelay(){return Math.min(C,this.delay)}
getRetryCost(){return this.cost}isLongPoll(){return this.longPoll}}var z;!function(e){e.STANDARD="standard",e.ADAPTIVE="adaptive"}(z||(z={}))
;const V=3,j=z.STANDARD,K=1,Y=2,Q=3;let X=class{mode=z.STANDARD;retryBackoffStrategy;capacity=P;maxAttemptsProvider;baseDelay;constructor(e){
"number"==typeof e?this.maxAttemptsProvider=async()=>e:"function"==typeof e?this.maxAttemptsProvider=e:e&&"object"==typeof e&&(this.maxAttemptsProvider=async()=>e.maxAttempts,
this.baseDelay=e.baseDelay,this.retryBackoffStrategy=e.backoff),this.maxAttemptsProvider??=async()=>V,this.baseDelay??=U.delay(),
this.retryBackoffStrategy??=new W}async acquireInitialRetryToken(e){return new G(U.delay(),0,void 0,e.includes(":longpoll"))}
async refreshRetryTokenForRetry(e,t){const r=await this.getMaxAttempts(),n=this.retryCode(e,t,r),i=0===n,o=e.isLongPoll?.();if(i||o){const r=t.errorType
;this.retryBackoffStrategy.setDelayBase("THROTTLING"===r?U.throttlingDelay():this.baseDelay)
;const s=this.retryBackoffStrategy.computeNextBackoffDelay(e.getRetryCount());let a=s
;if(t.retryAfterHint instanceof Date&&(a=Math.max(s,Math.min(t.retryAfterHint.getTime()-Date.now(),s+5e3))),i){const t=this.getCapacityCost(r);this.capacity-=t
;const n=new G(0,e.getRetryCount()+1,t,e.isLongPoll?.()??!1);return await new Promise(e=>setTimeout(e,a)),n.$retryLog.acquisitionDelay=a,n}{const e=n===Q&&o?a:0
;e>0&&await new Promise(t=>setTimeout(t,e))}}throw new Error("No retry token available")}recordSuccess(e){
this.capacity=Math.min(P,this.capacity+(e.getRetryCost()??1))}getCapacity(){return this.capacity}async maxAttempts(){return this.maxAttemptsProvider()}
async getMaxAttempts(){try{return await this.maxAttemptsProvider()}catch(e){
return console.warn(`Max attempts provider could not resolve. Using default of ${V}`),V}}retryCode(e,t,r){
const n=e.getRetryCount()+1,i=this.isRetryableError(t.errorType)?0:K,o=n<r?0:Y,s=this.capacity>=this.getCapacityCost(t.errorType)?0:Q;return i||o||s}
getCapacityCost(e){return e===U.modifiedCostType()?U.throttlingCost():U.cost()}isRetryableError(e){return"THROTTLING"===e||"TRANSIENT"===e}},J=class{
mode=z.ADAPTIVE;rateLimiter;standardRetryStrategy;constructor(e,t){const{rateLimiter:r}=t??{};this.rateLimiter=r??new $,this.standardRetryStrategy=new X(t?{
maxAttempts:"number"==typeof e?e:3,...t}:e)}async acquireInitialRetryToken(e){const t=await this.standardRetryStrategy.acquireInitialRetryToken(e)
;return await this.rateLimiter.getSendToken(),t}async refreshRetryTokenForRetry(e,t){this.rateLimiter.updateClientSendingRate(t)
;const r=await this.standardRetryStrategy.refreshRetryTokenForRetry(e,t);return await this.rateLimiter.getSendToken(),r}recordSuccess(e){
this.rateLimiter.updateClientSendingRate({}),this.standardRetryStrategy.recordSuccess(e)}async maxAttemptsProvider(){
return this.standardRetryStrategy.maxAttempts()}};const Z=(e,t)=>Math.floor(Math.min(C,Math.random()*2**t*e)),ee=e=>!!e&&(v(e)||w(e)||A(e)||E(e));class te{
maxAttemptsProvider;retryDecider;delayDecider;retryQuota;mode=z.STANDARD;constructor(e,t){this.maxAttemptsProvider=e,this.retryDecider=t?.retryDecider??ee,
this.delayDecider=t?.delayDecider??Z,this.retryQuota=t?.retryQuota??(e=>{const t=e;let r=e;const n=e=>"TimeoutError"===e.name?10:5,i=e=>n(e)<=r
;return Object.freeze({hasRetryTokens:i,retrieveRetryTokens:e=>{if(!i(e))throw new Error("No retry token available");const t=n(e);return r-=t,t},
releaseRetryTokens:e=>{r+=e??1,r=Math.min(r,t)}})})(P)}shouldRetry(e,t,r){return t<r&&this.retryDecider(e)&&this.retryQuota.hasRetryTokens(e)}
async getMaxAttempts(){let e;try{e=await this.maxAttemptsProvider()}catch(t){e=V}return e}async retry(e,t,r){let n,i=0,o=0
;const s=await this.getMaxAttempts(),{request:c}=t;for(a.isInstance(c)&&(c.headers[O]=u());;)try{a.isInstance(c)&&(c.headers[I]=`attempt=${i+1}; max=${s}`),
r?.beforeRequest&&await r.beforeRequest();const{response:u,output:d}=await e(t);return r?.afterRequest&&r.afterRequest(u),this.retryQuota.releaseRetryTokens(n),
d.$metadata.attempts=i+1,d.$metadata.totalRetryDelay=o,{response:u,output:d}}catch(e){const t=F(e);if(i++,this.shouldRetry(t,i,s)){
n=this.retryQuota.retrieveRetryTokens(t);const e=this.delayDecider(A(t)?500:100,i),r=re(t.$response),s=Math.max(r||0,e);o+=s,
await new Promise(e=>setTimeout(e,s));continue}throw t.$metadata||(t.$metadata={}),t.$metadata.attempts=i,t.$metadata.totalRetryDelay=o,t}}}const re=e=>{
if(!s.isInstance(e))return;const t=Object.keys(e.headers).find(e=>"retry-after"===e.toLowerCase());if(!t)return;const r=e.headers[t],n=Number(r)
;if(!Number.isNaN(n))return Math.min(1e3*n,2e4);const i=new Date(r);return Math.min(i.getTime()-Date.now(),2e4)}
;const ne="AWS_MAX_ATTEMPTS",ie="max_attempts",oe={environmentVariableSelector:e=>{const t=e[ne];if(!t)return;const r=parseInt(t)
;if(Number.isNaN(r))throw new Error(`Environment variable ${ne} mast be a number, got "${t}"`);return r},configFileSelector:e=>{const t=e[ie];if(!t)return
;const r=parseInt(t);if(Number.isNaN(r))throw new Error(`Shared config file entry ${ie} mast be a number, got "${t}"`);return r},default:V
},se="AWS_RETRY_MODE",ae="retry_mode",ce={environmentVariableSelector:e=>e[se],configFileSelector:e=>e[ae],default:j},ue=()=>e=>async t=>{const{request:r}=t
;return a.isInstance(r)&&(delete r.headers[O],delete r.headers[I]),e(t)},de={name:"omitRetryHeadersMiddleware",tags:["RETRY","HEADERS","OMIT_RETRY_HEADERS"],
relation:"before",toMiddleware:"awsAuthMiddleware",override:!0},le=D(h),he=function(e){const t=D(e);return e=>({applyToStack:r=>{r.add(t(e),H)}})}(h)
;t.AdaptiveRetryStrategy=J,t.CONFIG_MAX_ATTEMPTS=ie,t.CONFIG_RETRY_MODE=ae,t.ConfiguredRetryStrategy=class extends X{computeNextBackoffDelay
;constructor(e,t=U.delay()){super("function"==typeof e?e:async()=>e),this.computeNextBackoffDelay="number"==typeof t?()=>t:t,
this.retryBackoffStrategy.computeNextBackoffDelay=e=>{const t=e+1;return this.computeNextBackoffDelay(t)}}},t.DEFAULT_MAX_ATTEMPTS=V,
t.DEFAULT_RETRY_DELAY_BASE=100,t.DEFAULT_RETRY_MODE=j,t.DefaultRateLimiter=$,t.DeprecatedAdaptiveRetryStrategy=class extends te{rateLimiter;constructor(e,t){
const{rateLimiter:r,...n}=t??{};super(e,n),this.rateLimiter=r??new $,this.mode=z.ADAPTIVE}async retry(e,t){return super.retry(e,t,{
beforeRequest:async()=>this.rateLimiter.getSendToken(),afterRequest:e=>{this.rateLimiter.updateClientSendingRate(e)}})}},t.DeprecatedStandardRetryStrategy=te,
t.ENV_MAX_ATTEMPTS=ne,t.ENV_RETRY_MODE=se,t.INITIAL_RETRY_TOKENS=P,t.INVOCATION_ID_HEADER=O,t.MAXIMUM_RETRY_DELAY=C,t.NODE_MAX_ATTEMPT_CONFIG_OPTIONS=oe,
t.NODE_RETRY_MODE_CONFIG_OPTIONS=ce,t.NO_RETRY_INCREMENT=1,t.REQUEST_HEADER=I,t.RETRY_COST=5,t.RETRY_MODES=z,t.Retry=U,t.StandardRetryStrategy=X,
t.THROTTLING_RETRY_DELAY_BASE=500,t.TIMEOUT_RETRY_COST=10,t.defaultDelayDecider=Z,t.defaultRetryDecider=ee,t.getOmitRetryHeadersPlugin=e=>({applyToStack:e=>{
e.addRelativeTo(ue(),de)}}),t.getRetryAfterHint=function(e,t){return N(e,t)},t.getRetryPlugin=he,t.isBrowserNetworkError=T,t.isClockSkewCorrectedError=S,
t.isClockSkewError=w,t.isNodeJsHttp2TransientError=R,t.isRetryableByTrait=v,t.isServerError=M,t.isThrottlingError=A,t.isTransientError=E,
t.omitRetryHeadersMiddleware=ue,t.omitRetryHeadersMiddlewareOptions=de,t.resolveRetryConfig=(e,t)=>{
const{retryStrategy:r,retryMode:n}=e,{defaultMaxAttempts:i=V,defaultBaseDelay:s=U.delay()}=t??{},a=o(e.maxAttempts??i);let c=r?Promise.resolve(r):void 0
;return Object.assign(e,{maxAttempts:a,retryStrategy:()=>c??=(async()=>{const e=await a();return await o(n)()===z.ADAPTIVE?new J(a,{maxAttempts:e,baseDelay:s
}):new X({maxAttempts:e,baseDelay:s})})()})},t.retryMiddleware=le,t.retryMiddlewareOptions=H}),8771:(function(e,t,r){const{hasOwn:n}=r(2882),{streamCollector:i}=r(2882)
;t.streamCollector=i;const{buildQueryString:o,HttpResponse:s}=r(9922),a=r(4708),{Readable:c}=r(7075),u=r(2467);function d(e){
const t=e&&"object"==typeof e&&"reason"in e?e.reason:void 0;if(t){if(t instanceof Error){const e=new Error("Request aborted");return e.name="AbortError",
e.cause=t,e}const e=new Error(String(t));return e.name="AbortError",e}const r=new Error("Request aborted");return r.name="AbortError",r}
const l=["ECONNRESET","EPIPE","ETIMEDOUT"],h=e=>{const t={};for(const r in e){if(!n(e,r))continue;const i=e[r];t[r]=Array.isArray(i)?i.join(","):i}return t
},f=(e,t)=>setTimeout(e,t),p=e=>clearTimeout(e),g=e=>{const t=e?.defaultSocketTimeout;return"number"==typeof t&&Number.isFinite(t)&&t>0?t:void 0
},m=(e,t,r=0,n=!1)=>{if(!Number.isFinite(r)||r<=0)return;let i;e.once("response",e=>i=e);const o=()=>{if(i?.complete)return void e.socket?.destroy()
;const o=Object.assign(new Error(`@smithy/node-http-handler - the request socket timed out after ${r} ms of inactivity (${n?"service default socket timeout":"configured by client requestHandler"}).`),{
name:"TimeoutError"});i?.destroy(o),e.destroy(),t(o)},s=()=>{const{socket:t}=e;t?t.connecting?t.once("connect",s):(t.setTimeout(r,o),
e.on("close",()=>t.removeListener("timeout",o))):e.once("socket",s)};if(r<6e3)return void s();const a=f(s,3e3);e.once("close",()=>p(a))}
;async function y(e,t,r=6e3,n=!1){const i=t.headers,o=i?i.Expect||i.expect:void 0;let s=-1,a=!0;n||"100-continue"!==o||(a=await Promise.race([new Promise(e=>{
s=Number(f(()=>e(!0),Math.max(6e3,r)))}),new Promise(t=>{e.on("continue",()=>{p(s),t(!0)}),e.on("response",()=>{p(s),t(!1)}),e.on("error",()=>{p(s),t(!1)})
})])),a&&function(e,t){if(t instanceof c)return void t.pipe(e);if(t){const r=Buffer.isBuffer(t)
;if(r||"string"==typeof t)return void(r&&0===t.byteLength?e.end():e.end(t));const n=t
;return"object"==typeof n&&n.buffer&&"number"==typeof n.byteOffset&&"number"==typeof n.byteLength?void e.end(Buffer.from(n.buffer,n.byteOffset,n.byteLength)):void e.end(Buffer.from(t))
}e.end()}(e,t.body)}let b,v;class w{config;configProvider;socketWarningTimestamp=0;externalAgent=!1;metadata={handlerProtocol:"http/1.1"};static create(e){
return"function"==typeof e?.handle?e:new w(e)}static checkSocketUsage(e,t,r=console){const{sockets:i,requests:o,maxSockets:s}=e
;if("number"!=typeof s||s===1/0)return t;if(Date.now()-15e3<t)return t;if(i&&o)for(const e in i){if(!n(i,e))continue;const t=i[e]?.length??0,a=o[e]?.length??0
;if(t>=s&&a>=2*s)return r?.warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${t} and ${a} additional requests are enqueued.\nSee https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html\nor increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`),
Date.now()}return t}constructor(e){this.configProvider=new Promise((t,r)=>{"function"==typeof e?e().then(e=>{t(this.resolveDefaultConfig(e))
}).catch(r):t(this.resolveDefaultConfig(e))})}destroy(){this.config?.httpAgent?.destroy(),this.config?.httpsAgent?.destroy()}
async handle(e,{abortSignal:t,requestTimeout:r}={}){this.config||(this.config=await this.configProvider);const n=this.config,i=n.logger,c="https:"===e.protocol
;return c||this.config.httpAgent||(this.config.httpAgent=await this.config.httpAgentProvider()),new Promise((u,S)=>{let T,A=-1,E=-1,M=-1,R=-1;const _=()=>{p(A),
p(E),p(M),p(R)},k=async e=>{await T,_(),S(e)};if(t?.aborted){const e=d(t);return void k(e)}const x=e.headers,C=!!x&&"100-continue"===(x.Expect??x.expect)
;let P=c?n.httpsAgent:n.httpAgent;C&&!this.externalAgent&&(P=new(c?a.Agent:b)({keepAlive:!1,maxSockets:1/0})),A=f(()=>{
this.socketWarningTimestamp=w.checkSocketUsage(P,this.socketWarningTimestamp,i)
},n.socketAcquisitionWarningTimeout??(n.requestTimeout??2e3)+(n.connectionTimeout??1e3));const O=e.query?o(e.query):"";let I
;if(null!=e.username||null!=e.password){I=`${e.username??""}:${e.password??""}`}let N=e.path;O&&(N+=`?${O}`),e.fragment&&(N+=`#${e.fragment}`)
;let F=e.hostname??"";F="["===F[0]&&F.endsWith("]")?e.hostname.slice(1,-1):e.hostname;const D={headers:e.headers,host:F,method:e.method,path:N,port:e.port,
agent:P,auth:I},B=(c?a.request:v)(D,e=>{(async e=>{await T,_(),u(e)})({response:new s({statusCode:e.statusCode||-1,reason:e.statusMessage,headers:h(e.headers),
body:e})})});if(B.on("error",e=>{l.includes(e.code)?k(Object.assign(e,{name:"TimeoutError"})):k(e)}),t){const e=()=>{B.destroy();const e=d(t);k(e)}
;if("function"==typeof t.addEventListener){const r=t;r.addEventListener("abort",e,{once:!0}),B.once("close",()=>r.removeEventListener("abort",e))
}else t.onabort=e}const L=r??n.requestTimeout;E=((e,t,r=0)=>{if(!r)return-1;const n=n=>{const i=f(()=>{e.destroy(),
t(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server within the configured timeout of ${r} ms.`),{
name:"TimeoutError"}))},r-n),o=e=>{e?.connecting?e.on("connect",()=>{p(i)}):p(i)};e.socket?o(e.socket):e.on("socket",o)};return r<2e3?(n(0),
0):f(n.bind(null,1e3),1e3)})(B,k,n.connectionTimeout),M=((e,t,r=0,n,i)=>r?f(()=>{
let o=`@smithy/node-http-handler - [${n?"ERROR":"WARN"}] a request has exceeded the configured ${r} ms requestTimeout.`;if(n){
const r=Object.assign(new Error(o),{name:"TimeoutError",code:"ETIMEDOUT"});e.destroy(r),t(r)
}else o+=" Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.",i?.warn?.(o)
},r):-1)(B,k,L,n.throwOnRequestTimeout,i??console);const q=void 0===n.socketTimeout?g(n):void 0;q?m(B,k,q,!0):m(B,k,n.socketTimeout);const H=D.agent
;"object"==typeof H&&"keepAlive"in H&&(R=((e,{keepAlive:t,keepAliveMsecs:r},n=3e3)=>{if(!0!==t)return-1;const i=()=>{
e.socket?e.socket.setKeepAlive(t,r||0):e.on("socket",e=>{e.setKeepAlive(t,r||0)})};return 0===n?(i(),0):f(i,n)})(B,{keepAlive:H.keepAlive,
keepAliveMsecs:H.keepAliveMsecs})),T=y(B,e,L,this.externalAgent).catch(e=>(_(),S(e)))})}updateHttpClientConfig(e,t){this.config=void 0,
this.configProvider=this.configProvider.then(r=>{switch(e){case Symbol.for("logger"):e="logger",t=r.logger??t;break
;case Symbol.for("@smithy/defaultSocketTimeout"):e="defaultSocketTimeout",t=g(r)??t}return{...r,[e]:t}})}httpHandlerConfigs(){return this.config??{}}
resolveDefaultConfig(e){
const{requestTimeout:t,connectionTimeout:n,socketTimeout:i,socketAcquisitionWarningTimeout:o,httpAgent:s,httpsAgent:c,throwOnRequestTimeout:u,logger:d}=e||{},l=!0
;let h;return{connectionTimeout:n,requestTimeout:t,socketTimeout:i,defaultSocketTimeout:g(e),socketAcquisitionWarningTimeout:o,throwOnRequestTimeout:u,
httpAgentProvider:()=>h??=(async()=>{const e=r(7067),{Agent:t,request:n}=e.default??e;return v=n,b=t,
s instanceof b||"function"==typeof s?.destroy?(this.externalAgent=!0,s):new b({keepAlive:l,maxSockets:50,...s})})(),
httpsAgent:(()=>c instanceof a.Agent||"function"==typeof c?.destroy?(this.externalAgent=!0,c):new a.Agent({keepAlive:l,maxSockets:50,...c}))(),logger:d}}}
const S=new Uint16Array(1);class T{id=S[0]++;total=0;max=0;session;refs=0;constructor(e){e.unref(),this.session=e}retain(){
if(this.session.destroyed)throw new Error("@smithy/node-http-handler - cannot acquire reference to destroyed session.");this.refs+=1,this.total+=1,
this.max=Math.max(this.refs,this.max),this.session.ref()}free(){if(!this.session.destroyed&&(this.refs-=1,0===this.refs&&this.session.unref(),
this.refs<0))throw new Error("@smithy/node-http-handler - ClientHttp2Session refcount at zero, cannot decrement.")}deref(){return this.session}close(){
this.session.closed||this.session.close()}destroy(){this.refs=0,this.session.destroyed||(this.session.setTimeout(0),this.session.destroy())}useCount(){
return this.refs}}class A{sessions=[];maxConcurrency=0;constructor(e){this.sessions=(e??[]).map(e=>new T(e))}poll(){let e=!1
;for(const t of this.sessions)if(t.deref().destroyed)e=!0;else if(!this.maxConcurrency||t.useCount()<this.maxConcurrency)return t
;if(e)for(const e of this.sessions)e.deref().destroyed&&this.remove(e)}offerLast(e){this.sessions.push(e)}remove(e){const t=this.sessions.indexOf(e)
;t>-1&&this.sessions.splice(t,1)}[Symbol.iterator](){return this.sessions[Symbol.iterator]()}setMaxConcurrency(e){this.maxConcurrency=e}destroy(e){
this.remove(e),e.destroy()}}class E{config;connectOptions;connectionPools=new Map;constructor(e){if(this.config=e,
this.config.maxConcurrency&&this.config.maxConcurrency<=0)throw new RangeError("maxConcurrency must be greater than zero.")}lease(e,t){
const r=this.getUrlString(e),n=this.getPool(r);if(!this.config.disableConcurrency&&!t.isEventStream){const e=n.poll();if(e)return e.retain(),e}
const i=new T(this.connect(r)),o=i.deref();this.config.maxConcurrency&&o.settings({maxConcurrentStreams:this.config.maxConcurrency},t=>{
if(t)throw new Error("Fail to set maxConcurrentStreams to "+this.config.maxConcurrency+"when creating new session for "+e.destination.toString())})
;const s=()=>{this.removeFromPoolAndCheckedDestroy(r,i)};return o.on("goaway",()=>{this.removeFromPoolAndClose(r,i)}),o.on("error",s),o.on("frameError",s),
o.on("close",s),t.requestTimeout&&o.setTimeout(t.requestTimeout,s),n.offerLast(i),i.retain(),i}release(e,t){t.free()}createIsolatedSession(e,t){
const r=this.getUrlString(e),n=new T(this.connect(r)),i=n.deref();i.settings({maxConcurrentStreams:1});const o=()=>{n.destroy()};i.on("error",o),
i.on("frameError",o),i.on("close",o);const s=t.requestTimeout??3e5;return i.setTimeout(s,o),n.retain(),n}destroy(){for(const[e,t]of this.connectionPools){
for(const e of[...t])e.destroy();this.connectionPools.delete(e)}}setMaxConcurrentStreams(e){
if(e&&e<=0)throw new RangeError("maxConcurrentStreams must be greater than zero.");this.config.maxConcurrency=e
;for(const t of this.connectionPools.values())t.setMaxConcurrency(e)}setDisableConcurrentStreams(e){this.config.disableConcurrency=e}
setNodeHttp2ConnectOptions(e){this.connectOptions=e}debug(){const e={};for(const[t,r]of this.connectionPools){const n=[];for(const e of r)n.push({id:e.id,
active:e.useCount(),maxConcurrent:e.max,totalRequests:e.total});e[t]={sessions:n}}return e}removeFromPoolAndClose(e,t){this.connectionPools.get(e)?.remove(t),
t.close()}removeFromPoolAndCheckedDestroy(e,t){this.connectionPools.get(e)?.remove(t),t.destroy()}getPool(e){if(!this.connectionPools.has(e)){const t=new A
;this.config.maxConcurrency&&t.setMaxConcurrency(this.config.maxConcurrency),this.connectionPools.set(e,t)}return this.connectionPools.get(e)}getUrlString(e){
return e.destination.toString()}connect(e){return void 0===this.connectOptions?u.connect(e):u.connect(e,this.connectOptions)}}const{constants:M}=u;class R{
config;configProvider;metadata={handlerProtocol:"h2"};connectionManager=new E({});static create(e){return"function"==typeof e?.handle?e:new R(e)}constructor(e){
this.configProvider=new Promise((t,r)=>{"function"==typeof e?e().then(e=>{t(e||{})}).catch(r):t(e||{})})}destroy(){this.connectionManager.destroy()}
async handle(e,{abortSignal:t,requestTimeout:r,isEventStream:n}={}){if(!this.config){const e=await this.configProvider;this.config={...e,
defaultSocketTimeout:g(e)};const{disableConcurrentStreams:t,maxConcurrentStreams:r,nodeHttp2ConnectOptions:n}=this.config
;this.connectionManager.setDisableConcurrentStreams(t??!1),r&&this.connectionManager.setMaxConcurrentStreams(r),
n&&this.connectionManager.setNodeHttp2ConnectOptions(n)}
const{requestTimeout:i,disableConcurrentStreams:a,sessionTimeout:c}=this.config,u=a||n,l=r??i,f=void 0===l&&void 0===c?this.config.defaultSocketTimeout:void 0
;return new Promise((r,i)=>{let a,c=!1;const p=async e=>{await a,i(e)};if(t?.aborted){c=!0;const e=d(t);return void p(e)}
const{hostname:g,method:m,port:b,protocol:v,query:w}=e;let S="";if(null!=e.username||null!=e.password){S=`${e.username??""}:${e.password??""}@`}const T={
destination:new URL(`${v}//${S}${g}${b?`:${b}`:""}`)},A={requestTimeout:this.config?.sessionTimeout,isEventStream:n
},E=u?this.connectionManager.createIsolatedSession(T,A):this.connectionManager.lease(T,A),R=E.deref(),_=e=>{u&&E.destroy(),c=!0,p(e)},k=w?o(w):"";let x=e.path
;k&&(x+=`?${k}`),e.fragment&&(x+=`#${e.fragment}`);const C=R.request({...e.headers,[M.HTTP2_HEADER_PATH]:x,[M.HTTP2_HEADER_METHOD]:m});if(l?C.setTimeout(l,()=>{
C.close();const e=new Error(`Stream timed out because of no activity for ${l} ms`);e.name="TimeoutError",_(e)}):f&&(C.setTimeout(f,()=>{
const e=new Error(`Stream timed out because of no activity for ${f} ms`);e.name="TimeoutError",c=!0,p(e),C.destroy(e),u&&E.destroy()}),
C.once("response",()=>C.setTimeout(f))),t){const e=()=>{C.close();const e=d(t);_(e)};if("function"==typeof t.addEventListener){const r=t
;r.addEventListener("abort",e,{once:!0}),C.once("close",()=>r.removeEventListener("abort",e))}else t.onabort=e}C.on("frameError",(e,t,r)=>{
_(new Error(`Frame type id ${e} in stream id ${r} has failed with code ${t}.`))}),C.on("error",_),C.on("aborted",()=>{
_(new Error(`HTTP/2 stream is abnormally aborted in mid-communication with result code ${C.rstCode}.`))}),C.on("response",e=>{const t=new s({
statusCode:e[":status"]??-1,headers:h(e),body:C});c=!0,(async e=>{await a,r(e)})({response:t}),u&&(R.close(),C.on("end",()=>{E.destroy()}))}),C.on("close",()=>{
if(u?E.destroy():this.connectionManager.release(T,E),!c){const e=new Error("Unexpected error: http2 request did not get a response")
;R.destroyed&&(e.name="TimeoutError"),_(e)}}),a=y(C,e,l)})}updateHttpClientConfig(e,t){this.config=void 0,this.configProvider=this.configProvider.then(r=>{
if(e===Symbol.for("@smithy/defaultSocketTimeout"))e="defaultSocketTimeout",t=g(r)??t;return{...r,[e]:t}})}httpHandlerConfigs(){return this.config??{}}}
t.DEFAULT_REQUEST_TIMEOUT=0,t.NodeHttp2Handler=R,t.NodeHttpHandler=w}),1653:(function(e){!function(){e.exports=function(){var e={AmazonBot:"amazonbot",
"Amazon Silk":"amazon_silk","Android Browser":"android",BaiduSpider:"baiduspider",Bada:"bada",BingCrawler:"bingcrawler",Brave:"brave",BlackBerry:"blackberry",
"ChatGPT-User":"chatgpt_user",Chrome:"chrome",ClaudeBot:"claudebot",Chromium:"chromium",Diffbot:"diffbot",DuckDuckBot:"duckduckbot",DuckDuckGo:"duckduckgo",
Electron:"electron",Epiphany:"epiphany",FacebookExternalHit:"facebookexternalhit",Firefox:"firefox",Focus:"focus",Generic:"generic",
"Google Search":"google_search",Googlebot:"googlebot",GPTBot:"gptbot","HeyTap Browser":"heytap","Internet Explorer":"ie",
InternetArchiveCrawler:"internetarchivecrawler","K-Meleon":"k_meleon",Ladybird:"ladybird",LibreWolf:"librewolf",Linespider:"linespider",Maxthon:"maxthon",
"Meta-ExternalAds":"meta_externalads","Meta-ExternalAgent":"meta_externalagent","Meta-ExternalFetcher":"meta_externalfetcher",
"Meta-WebIndexer":"meta_webindexer","Microsoft Edge":"edge","MZ Browser":"mz","NAVER Whale Browser":"naver","OAI-SearchBot":"oai_searchbot",
Omgilibot:"omgilibot",Opera:"opera","Opera Coast":"opera_coast","Pale Moon":"pale_moon",PerplexityBot:"perplexitybot","Perplexity-User":"perplexity_user",
PhantomJS:"phantomjs",PingdomBot:"pingdombot",Puffin:"puffin",QQ:"qq",QQLite:"qqlite",QupZilla:"qupzilla",Roku:"roku",Safari:"safari",Sailfish:"sailfish",
"Samsung Internet for Android":"samsung_internet",SlackBot:"slackbot",SeaMonkey:"seamonkey",Sleipnir:"sleipnir","Sogou Browser":"sogou",Swing:"swing",
Tizen:"tizen","UC Browser":"uc","Vivo Browser":"vivo",Vivaldi:"vivaldi","WebOS Browser":"webos",WeChat:"wechat",YahooSlurp:"yahooslurp",
"Yandex Browser":"yandex",YandexBot:"yandexbot",YouBot:"youbot"},t={amazonbot:"AmazonBot",amazon_silk:"Amazon Silk",android:"Android Browser",
baiduspider:"BaiduSpider",bada:"Bada",bingcrawler:"BingCrawler",blackberry:"BlackBerry",brave:"Brave",chatgpt_user:"ChatGPT-User",chrome:"Chrome",
claudebot:"ClaudeBot",chromium:"Chromium",diffbot:"Diffbot",duckduckbot:"DuckDuckBot",duckduckgo:"DuckDuckGo",edge:"Microsoft Edge",electron:"Electron",
epiphany:"Epiphany",facebookexternalhit:"FacebookExternalHit",firefox:"Firefox",focus:"Focus",generic:"Generic",google_search:"Google Search",
googlebot:"Googlebot",gptbot:"GPTBot",heytap:"HeyTap Browser",ie:"Internet Explorer",internetarchivecrawler:"InternetArchiveCrawler",k_meleon:"K-Meleon",
ladybird:"Ladybird",librewolf:"LibreWolf",linespider:"Linespider",maxthon:"Maxthon",meta_externalads:"Meta-ExternalAds",meta_externalagent:"Meta-ExternalAgent",
meta_externalfetcher:"Meta-ExternalFetcher",meta_webindexer:"Meta-WebIndexer",mz:"MZ Browser",naver:"NAVER Whale Browser",oai_searchbot:"OAI-SearchBot",
omgilibot:"Omgilibot",opera:"Opera",opera_coast:"Opera Coast",pale_moon:"Pale Moon",perplexitybot:"PerplexityBot",perplexity_user:"Perplexity-User",
phantomjs:"PhantomJS",pingdombot:"PingdomBot",puffin:"Puffin",qq:"QQ Browser",qqlite:"QQ Browser Lite",qupzilla:"QupZilla",roku:"Roku",safari:"Safari",
sailfish:"Sailfish",samsung_internet:"Samsung Internet for Android",seamonkey:"SeaMonkey",slackbot:"SlackBot",sleipnir:"Sleipnir",sogou:"Sogou Browser",
swing:"Swing",tizen:"Tizen",uc:"UC Browser",vivo:"Vivo Browser",vivaldi:"Vivaldi",webos:"WebOS Browser",wechat:"WeChat",yahooslurp:"YahooSlurp",
yandex:"Yandex Browser",yandexbot:"YandexBot",youbot:"YouBot"},r={bot:"bot",desktop:"desktop",mobile:"mobile",tablet:"tablet",tv:"tv"},n={Android:"Android",
Bada:"Bada",BlackBerry:"BlackBerry",ChromeOS:"Chrome OS",HarmonyOS:"HarmonyOS",iOS:"iOS",Linux:"Linux",MacOS:"macOS",PlayStation4:"PlayStation 4",Roku:"Roku",
Tizen:"Tizen",WebOS:"WebOS",Windows:"Windows",WindowsPhone:"Windows Phone"},i={Blink:"Blink",EdgeHTML:"EdgeHTML",Gecko:"Gecko",LibWeb:"LibWeb",Presto:"Presto",
Trident:"Trident",WebKit:"WebKit"},o=function(){function r(){}return r.getFirstMatch=function(e,t){var r=t.match(e);return r&&r.length>0&&r[1]||""},
r.getSecondMatch=function(e,t){var r=t.match(e);return r&&r.length>1&&r[2]||""},r.matchAndReturnConst=function(e,t,r){if(e.test(t))return r},
r.isFirefoxOnIpad=function(e){var t=e.indexOf("Macintosh");if(-1===t)return!1;var r=e.indexOf(" FxiOS",t+9);return-1!==r&&-1!==e.indexOf("/",r+6)},
r.getWindowsVersionName=function(e){switch(e){case"NT":return"NT";case"XP":case"NT 5.1":return"XP";case"NT 5.0":return"2000";case"NT 5.2":return"2003"
;case"NT 6.0":return"Vista";case"NT 6.1":return"7";case"NT 6.2":return"8";case"NT 6.3":return"8.1";case"NT 10.0":return"10";default:return}},
r.getMacOSVersionName=function(e){var t=e.split(".").splice(0,2).map(function(e){return parseInt(e,10)||0});t.push(0);var r=t[0],n=t[1];if(10===r)switch(n){
case 5:return"Leopard";case 6:return"Snow Leopard";case 7:return"Lion";case 8:return"Mountain Lion";case 9:return"Mavericks";case 10:return"Yosemite";case 11:
return"El Capitan";case 12:return"Sierra";case 13:return"High Sierra";case 14:return"Mojave";case 15:return"Catalina";default:return}switch(r){case 11:
return"Big Sur";case 12:return"Monterey";case 13:return"Ventura";case 14:return"Sonoma";case 15:return"Sequoia";default:return}},
r.getAndroidVersionName=function(e){var t=e.split(".").splice(0,2).map(function(e){return parseInt(e,10)||0});if(t.push(0),
!(1===t[0]&&t[1]<5))return 1===t[0]&&t[1]<6?"Cupcake":1===t[0]&&t[1]>=6?"Donut":2===t[0]&&t[1]<2?"Eclair":2===t[0]&&2===t[1]?"Froyo":2===t[0]&&t[1]>2?"Gingerbread":3===t[0]?"Honeycomb":4===t[0]&&t[1]<1?"Ice Cream Sandwich":4===t[0]&&t[1]<4?"Jelly Bean":4===t[0]&&t[1]>=4?"KitKat":5===t[0]?"Lollipop":6===t[0]?"Marshmallow":7===t[0]?"Nougat":8===t[0]?"Oreo":9===t[0]?"Pie":void 0
},r.getVersionPrecision=function(e){return e.split(".").length},r.compareVersions=function(e,t,n){void 0===n&&(n=!1)
;var i=r.getVersionPrecision(e),o=r.getVersionPrecision(t),s=Math.max(i,o),a=0,c=r.map([e,t],function(e){
var t=s-r.getVersionPrecision(e),n=e+new Array(t+1).join(".0");return r.map(n.split("."),function(e){return new Array(20-e.length).join("0")+e}).reverse()})
;for(n&&(a=s-Math.min(i,o)),s-=1;s>=a;){if(c[0][s]>c[1][s])return 1;if(c[0][s]===c[1][s]){if(s===a)return 0;s-=1}else if(c[0][s]<c[1][s])return-1}},
r.map=function(e,t){var r,n=[];if(Array.prototype.map)return Array.prototype.map.call(e,t);for(r=0;r<e.length;r+=1)n.push(t(e[r]));return n},
r.find=function(e,t){var r,n;if(Array.prototype.find)return Array.prototype.find.call(e,t);for(r=0,n=e.length;r<n;r+=1){var i=e[r];if(t(i,r))return i}},
r.assign=function(e){for(var t,r,n=e,i=arguments.length,o=new Array(i>1?i-1:0),s=1;s<i;s++)o[s-1]=arguments[s]
;if(Object.assign)return Object.assign.apply(Object,[e].concat(o));var a=function(){var e=o[t];"object"==typeof e&&null!==e&&Object.keys(e).forEach(function(t){
n[t]=e[t]})};for(t=0,r=o.length;t<r;t+=1)a();return e},r.getBrowserAlias=function(t){return e[t]},r.getBrowserTypeByAlias=function(e){return t[e]||""},r
}(),s=/version\/(\d+(\.?_?\d+)+)/i,a=[{test:[/gptbot/i],describe:function(e){var t={name:"GPTBot"
},r=o.getFirstMatch(/gptbot\/(\d+(\.\d+)+)/i,e)||o.getFirstMatch(s,e);return r&&(t.version=r),t}},{test:[/chatgpt-user/i],describe:function(e){var t={
name:"ChatGPT-User"},r=o.getFirstMatch(/chatgpt-user\/(\d+(\.\d+)+)/i,e)||o.getFirstMatch(s,e);return r&&(t.version=r),t}},{test:[/oai-searchbot/i],
describe:function(e){var t={name:"OAI-SearchBot"},r=o.getFirstMatch(/oai-searchbot\/(\d+(\.\d+)+)/i,e)||o.getFirstMatch(s,e);return r&&(t.version=r),t}},{
test:[/claudebot/i,/claude-web/i,/claude-user/i,/claude-searchbot/i],describe:function(e){var t={name:"ClaudeBot"
},r=o.getFirstMatch(/(?:claudebot|claude-web|claude-user|claude-searchbot)\/(\d+(\.\d+)+)/i,e)||o.getFirstMatch(s,e);return r&&(t.version=r),t}},{
test:[/omgilibot/i,/webzio-extended/i],describe:function(e){var t={name:"Omgilibot"
},r=o.getFirstMatch(/(?:omgilibot|webzio-extended)\/(\d+(\.\d+)+)/i,e)||o.getFirstMatch(s,e);return r&&(t.version=r),t}},{test:[/diffbot/i],
describe:function(e){var t={name:"Diffbot"},r=o.getFirstMatch(/diffbot\/(\d+(\.\d+)+)/i,e)||o.getFirstMatch(s,e);return r&&(t.version=r),t}},{
test:[/perplexitybot/i],describe:function(e){var t={name:"PerplexityBot"},r=o.getFirstMatch(/perplexitybot\/(\d+(\.\d+)+)/i,e)||o.getFirstMatch(s,e)
;return r&&(t.version=r),t}},{test:[/perplexity-user/i],describe:function(e){var t={name:"Perplexity-User"
},r=o.getFirstMatch(/perplexity-user\/(\d+(\.\d+)+)/i,e)||o.getFirstMatch(s,e);return r&&(t.version=r),t}},{test:[/youbot/i],describe:function(e){var t={
name:"YouBot"},r=o.getFirstMatch(/youbot\/(\d+(\.\d+)+)/i,e)||o.getFirstMatch(s,e);return r&&(t.version=r),t}},{test:[/meta-webindexer/i],describe:function(e){
var t={name:"Meta-WebIndexer"},r=o.getFirstMatch(/meta-webindexer\/(\d+(\.\d+)+)/i,e)||o.getFirstMatch(s,e);return r&&(t.version=r),t}},{
test:[/meta-externalads/i],describe:function(e){var t={name:"Meta-ExternalAds"},r=o.getFirstMatch(/meta-externalads\/(\d+(\.\d+)+)/i,e)||o.getFirstMatch(s,e)
;return r&&(t.version=r),t}},{test:[/meta-externalagent/i],describe:function(e){var t={name:"Meta-ExternalAgent"
},r=o.getFirstMatch(/meta-externalagent\/(\d+(\.\d+)+)/i,e)||o.getFirstMatch(s,e);return r&&(t.version=r),t}},{test:[/meta-externalfetcher/i],
describe:function(e){var t={name:"Meta-ExternalFetcher"},r=o.getFirstMatch(/meta-externalfetcher\/(\d+(\.\d+)+)/i,e)||o.getFirstMatch(s,e)
;return r&&(t.version=r),t}},{test:[/googlebot/i],describe:function(e){var t={name:"Googlebot"
},r=o.getFirstMatch(/googlebot\/(\d+(\.\d+))/i,e)||o.getFirstMatch(s,e);return r&&(t.version=r),t}},{test:[/linespider/i],describe:function(e){var t={
name:"Linespider"},r=o.getFirstMatch(/(?:linespider)(?:-[-\w]{1,64})?[\s/](\d+(\.\d+)+)/i,e)||o.getFirstMatch(s,e);return r&&(t.version=r),t}},{
test:[/amazonbot/i],describe:function(e){var t={name:"AmazonBot"},r=o.getFirstMatch(/amazonbot\/(\d+(\.\d+)+)/i,e)||o.getFirstMatch(s,e)
;return r&&(t.version=r),t}},{test:[/bingbot/i],describe:function(e){var t={name:"BingCrawler"
},r=o.getFirstMatch(/bingbot\/(\d+(\.\d+)+)/i,e)||o.getFirstMatch(s,e);return r&&(t.version=r),t}},{test:[/baiduspider/i],describe:function(e){var t={
name:"BaiduSpider"},r=o.getFirstMatch(/baiduspider\/(\d+(\.\d+)+)/i,e)||o.getFirstMatch(s,e);return r&&(t.version=r),t}},{test:[/duckduckbot/i],
describe:function(e){var t={name:"DuckDuckBot"},r=o.getFirstMatch(/duckduckbot\/(\d+(\.\d+)+)/i,e)||o.getFirstMatch(s,e);return r&&(t.version=r),t}},{
test:[/ia_archiver/i],describe:function(e){var t={name:"InternetArchiveCrawler"},r=o.getFirstMatch(/ia_archiver\/(\d+(\.\d+)+)/i,e)||o.getFirstMatch(s,e)
;return r&&(t.version=r),t}},{test:[/facebookexternalhit/i,/facebookcatalog/i],describe:function(){return{name:"FacebookExternalHit"}}},{
test:[/slackbot/i,/slack-imgProxy/i],describe:function(e){var t={name:"SlackBot"
},r=o.getFirstMatch(/(?:slackbot|slack-imgproxy)(?:-[-\w]{1,64})?[\s/](\d+(\.\d+)+)/i,e)||o.getFirstMatch(s,e);return r&&(t.version=r),t}},{
test:[/yahoo!?[\s/]*slurp/i],describe:function(){return{name:"YahooSlurp"}}},{test:[/yandexbot/i,/yandexmobilebot/i],describe:function(){return{name:"YandexBot"
}}},{test:[/pingdom/i],describe:function(){return{name:"PingdomBot"}}},{test:[/opera/i],describe:function(e){var t={name:"Opera"
},r=o.getFirstMatch(s,e)||o.getFirstMatch(/(?:opera)[\s/](\d+(\.?_?\d+)+)/i,e);return r&&(t.version=r),t}},{test:[/opr\/|opios/i],describe:function(e){var t={
name:"Opera"},r=o.getFirstMatch(/(?:opr|opios)[\s/](\S+)/i,e)||o.getFirstMatch(s,e);return r&&(t.version=r),t}},{test:[/SamsungBrowser/i],describe:function(e){
var t={name:"Samsung Internet for Android"},r=o.getFirstMatch(s,e)||o.getFirstMatch(/(?:SamsungBrowser)[\s/](\d+(\.?_?\d+)+)/i,e);return r&&(t.version=r),t}},{
test:[/Whale/i],describe:function(e){var t={name:"NAVER Whale Browser"},r=o.getFirstMatch(s,e)||o.getFirstMatch(/(?:whale)[\s/](\d+(?:\.\d+)+)/i,e)
;return r&&(t.version=r),t}},{test:[/PaleMoon/i],describe:function(e){var t={name:"Pale Moon"
},r=o.getFirstMatch(s,e)||o.getFirstMatch(/(?:PaleMoon)[\s/](\d+(?:\.\d+)+)/i,e);return r&&(t.version=r),t}},{test:[/HeyTapBrowser/i],describe:function(e){
var t={name:"HeyTap Browser"},r=o.getFirstMatch(/(?:HeyTapBrowser)[\s/](\d+(?:\.\d+)*)/i,e)||o.getFirstMatch(s,e);return r&&(t.version=r),t}},{
test:[/VivoBrowser/i],describe:function(e){var t={name:"Vivo Browser"},r=o.getFirstMatch(/(?:VivoBrowser)[\s/](\d+(?:\.\d+)*)/i,e)||o.getFirstMatch(s,e)
;return r&&(t.version=r),t}},{test:[/MZBrowser/i],describe:function(e){var t={name:"MZ Browser"
},r=o.getFirstMatch(/(?:MZBrowser)[\s/](\d+(?:\.\d+)+)/i,e)||o.getFirstMatch(s,e);return r&&(t.version=r),t}},{test:[/focus/i],describe:function(e){var t={
name:"Focus"},r=o.getFirstMatch(/(?:focus)[\s/](\d+(?:\.\d+)+)/i,e)||o.getFirstMatch(s,e);return r&&(t.version=r),t}},{test:[/swing/i],describe:function(e){
var t={name:"Swing"},r=o.getFirstMatch(/(?:swing)[\s/](\d+(?:\.\d+)+)/i,e)||o.getFirstMatch(s,e);return r&&(t.version=r),t}},{test:[/coast/i],
describe:function(e){var t={name:"Opera Coast"},r=o.getFirstMatch(s,e)||o.getFirstMatch(/(?:coast)[\s/](\d+(\.?_?\d+)+)/i,e);return r&&(t.version=r),t}},{
test:[/opt\/\d+(?:.?_?\d+)+/i],describe:function(e){var t={name:"Opera Touch"},r=o.getFirstMatch(/(?:opt)[\s/](\d+(\.?_?\d+)+)/i,e)||o.getFirstMatch(s,e)
;return r&&(t.version=r),t}},{test:[/yabrowser/i],describe:function(e){var t={name:"Yandex Browser"
},r=o.getFirstMatch(/(?:yabrowser)[\s/](\d+(\.?_?\d+)+)/i,e)||o.getFirstMatch(s,e);return r&&(t.version=r),t}},{test:[/ucbrowser/i],describe:function(e){var t={
name:"UC Browser"},r=o.getFirstMatch(s,e)||o.getFirstMatch(/(?:ucbrowser)[\s/](\d+(\.?_?\d+)+)/i,e);return r&&(t.version=r),t}},{test:[/Maxthon|mxios/i],
describe:function(e){var t={name:"Maxthon"},r=o.getFirstMatch(s,e)||o.getFirstMatch(/(?:Maxthon|mxios)[\s/](\d+(\.?_?\d+)+)/i,e);return r&&(t.version=r),t}},{
test:[/epiphany/i],describe:function(e){var t={name:"Epiphany"},r=o.getFirstMatch(s,e)||o.getFirstMatch(/(?:epiphany)[\s/](\d+(\.?_?\d+)+)/i,e)
;return r&&(t.version=r),t}},{test:[/puffin/i],describe:function(e){var t={name:"Puffin"
},r=o.getFirstMatch(s,e)||o.getFirstMatch(/(?:puffin)[\s/](\d+(\.?_?\d+)+)/i,e);return r&&(t.version=r),t}},{test:[/sleipnir/i],describe:function(e){var t={
name:"Sleipnir"},r=o.getFirstMatch(s,e)||o.getFirstMatch(/(?:sleipnir)[\s/](\d+(\.?_?\d+)+)/i,e);return r&&(t.version=r),t}},{test:[/k-meleon/i],
describe:function(e){var t={name:"K-Meleon"},r=o.getFirstMatch(s,e)||o.getFirstMatch(/(?:k-meleon)[\s/](\d+(\.?_?\d+)+)/i,e);return r&&(t.version=r),t}},{
test:[/micromessenger/i],describe:function(e){var t={name:"WeChat"},r=o.getFirstMatch(/(?:micromessenger)[\s/](\d+(\.?_?\d+)+)/i,e)||o.getFirstMatch(s,e)
;return r&&(t.version=r),t}},{test:[/qqbrowser/i],describe:function(e){var t={name:/qqbrowserlite/i.test(e)?"QQ Browser Lite":"QQ Browser"
},r=o.getFirstMatch(/(?:qqbrowserlite|qqbrowser)[/](\d+(\.?_?\d+)+)/i,e)||o.getFirstMatch(s,e);return r&&(t.version=r),t}},{test:[/msie|trident/i],
describe:function(e){var t={name:"Internet Explorer"},r=o.getFirstMatch(/(?:msie |rv:)(\d+(\.?_?\d+)+)/i,e);return r&&(t.version=r),t}},{test:[/\sedg\//i],
describe:function(e){var t={name:"Microsoft Edge"},r=o.getFirstMatch(/\sedg\/(\d+(\.?_?\d+)+)/i,e);return r&&(t.version=r),t}},{test:[/edg([ea]|ios)\//i],
describe:function(e){var t={name:"Microsoft Edge"},r=o.getSecondMatch(/edg([ea]|ios)\/(\d+(\.?_?\d+)+)/i,e);return r&&(t.version=r),t}},{test:function(e){
return!!e.hasBrand("Vivaldi")||e.test(/vivaldi/i)},describe:function(e,t){var r={name:"Vivaldi"};if(t){var n=t.getBrandVersion("Vivaldi")
;if(n)return r.version=n,r}var i=o.getFirstMatch(/vivaldi\/(\d+(\.?_?\d+)+)/i,e);return i&&(r.version=i),r}},{test:[/seamonkey/i],describe:function(e){var t={
name:"SeaMonkey"},r=o.getFirstMatch(/seamonkey\/(\d+(\.?_?\d+)+)/i,e);return r&&(t.version=r),t}},{test:[/sailfish/i],describe:function(e){var t={
name:"Sailfish"},r=o.getFirstMatch(/sailfish\s?browser\/(\d+(\.\d+)?)/i,e);return r&&(t.version=r),t}},{test:[/silk/i],describe:function(e){var t={
name:"Amazon Silk"},r=o.getFirstMatch(/silk\/(\d+(\.?_?\d+)+)/i,e);return r&&(t.version=r),t}},{test:[/phantom/i],describe:function(e){var t={name:"PhantomJS"
},r=o.getFirstMatch(/phantomjs\/(\d+(\.?_?\d+)+)/i,e);return r&&(t.version=r),t}},{test:[/slimerjs/i],describe:function(e){var t={name:"SlimerJS"
},r=o.getFirstMatch(/slimerjs\/(\d+(\.?_?\d+)+)/i,e);return r&&(t.version=r),t}},{test:[/blackberry|\bbb\d+/i,/rim\stablet/i],describe:function(e){var t={
name:"BlackBerry"},r=o.getFirstMatch(s,e)||o.getFirstMatch(/blackberry[\d]+\/(\d+(\.?_?\d+)+)/i,e);return r&&(t.version=r),t}},{test:[/(web|hpw)[o0]s/i],
describe:function(e){var t={name:"WebOS Browser"},r=o.getFirstMatch(s,e)||o.getFirstMatch(/w(?:eb)?[o0]sbrowser\/(\d+(\.?_?\d+)+)/i,e);return r&&(t.version=r),t
}},{test:[/bada/i],describe:function(e){var t={name:"Bada"},r=o.getFirstMatch(/dolfin\/(\d+(\.?_?\d+)+)/i,e);return r&&(t.version=r),t}},{test:[/tizen/i],
describe:function(e){var t={name:"Tizen"},r=o.getFirstMatch(/(?:tizen\s?)?browser\/(\d+(\.?_?\d+)+)/i,e)||o.getFirstMatch(s,e);return r&&(t.version=r),t}},{
test:[/qupzilla/i],describe:function(e){var t={name:"QupZilla"},r=o.getFirstMatch(/(?:qupzilla)[\s/](\d+(\.?_?\d+)+)/i,e)||o.getFirstMatch(s,e)
;return r&&(t.version=r),t}},{test:[/librewolf/i],describe:function(e){var t={name:"LibreWolf"},r=o.getFirstMatch(/(?:librewolf)[\s/](\d+(\.?_?\d+)+)/i,e)
;return r&&(t.version=r),t}},{test:[/firefox|iceweasel|fxios/i],describe:function(e){var t={name:"Firefox"
},r=o.getFirstMatch(/(?:firefox|iceweasel|fxios)[\s/](\d+(\.?_?\d+)+)/i,e);return r&&(t.version=r),t}},{test:[/electron/i],describe:function(e){var t={
name:"Electron"},r=o.getFirstMatch(/(?:electron)\/(\d+(\.?_?\d+)+)/i,e);return r&&(t.version=r),t}},{test:[/sogoumobilebrowser/i,/metasr/i,/se 2\.[x]/i],
describe:function(e){var t={name:"Sogou Browser"
},r=o.getFirstMatch(/(?:sogoumobilebrowser)[\s/](\d+(\.?_?\d+)+)/i,e),n=o.getFirstMatch(/(?:chrome|crios|crmo)\/(\d+(\.?_?\d+)+)/i,e),i=o.getFirstMatch(/se ([\d.]+)x/i,e),s=r||n||i
;return s&&(t.version=s),t}},{test:[/MiuiBrowser/i],describe:function(e){var t={name:"Miui"},r=o.getFirstMatch(/(?:MiuiBrowser)[\s/](\d+(\.?_?\d+)+)/i,e)
;return r&&(t.version=r),t}},{test:function(e){return!!e.hasBrand("DuckDuckGo")||e.test(/\sDdg\/[\d.]+$/i)},describe:function(e,t){var r={name:"DuckDuckGo"}
;if(t){var n=t.getBrandVersion("DuckDuckGo");if(n)return r.version=n,r}var i=o.getFirstMatch(/\sDdg\/([\d.]+)$/i,e);return i&&(r.version=i),r}},{
test:function(e){return e.hasBrand("Brave")},describe:function(e,t){var r={name:"Brave"};if(t){var n=t.getBrandVersion("Brave");if(n)return r.version=n,r}
return r}},{test:[/chromium/i],describe:function(e){var t={name:"Chromium"},r=o.getFirstMatch(/(?:chromium)[\s/](\d+(\.?_?\d+)+)/i,e)||o.getFirstMatch(s,e)
;return r&&(t.version=r),t}},{test:[/ladybird/i],describe:function(e){var t={name:"Ladybird"},r=o.getFirstMatch(/ladybird\/(\d+(\.?_?\d+)+)/i,e)
;return r&&(t.version=r),t}},{test:[/chrome|crios|crmo/i],describe:function(e){var t={name:"Chrome"
},r=o.getFirstMatch(/(?:chrome|crios|crmo)\/(\d+(\.?_?\d+)+)/i,e);return r&&(t.version=r),t}},{test:[/GSA/i],describe:function(e){var t={name:"Google Search"
},r=o.getFirstMatch(/(?:GSA)\/(\d+(\.?_?\d+)+)/i,e);return r&&(t.version=r),t}},{test:function(e){var t=!e.test(/like android/i),r=e.test(/android/i)
;return t&&r},describe:function(e){var t={name:"Android Browser"},r=o.getFirstMatch(s,e);return r&&(t.version=r),t}},{test:[/playstation 4/i],
describe:function(e){var t={name:"PlayStation 4"},r=o.getFirstMatch(s,e);return r&&(t.version=r),t}},{test:[/safari|applewebkit/i],describe:function(e){var t={
name:"Safari"},r=o.getFirstMatch(s,e);return r&&(t.version=r),t}},{test:[/.*/i],describe:function(e){
var t=-1!==e.search("\\(")?/^(.*)\/([^/]*)[ \t]\((.*)/:/^(.*)\/([^/]*) /;return{name:o.getFirstMatch(t,e),version:o.getSecondMatch(t,e)}}}],c=[{
test:[/Roku\/DVP/],describe:function(e){var t=o.getFirstMatch(/Roku\/DVP-(\d+\.\d+)/i,e);return{name:n.Roku,version:t}}},{test:[/windows phone/i],
describe:function(e){var t=o.getFirstMatch(/windows phone (?:os)?\s?(\d+(\.\d+)*)/i,e);return{name:n.WindowsPhone,version:t}}},{test:[/windows /i],
describe:function(e){var t=o.getFirstMatch(/Windows ((NT|XP)( \d\d?.\d)?)/i,e),r=o.getWindowsVersionName(t);return{name:n.Windows,version:t,versionName:r}}},{
test:function(e){return o.isFirefoxOnIpad(e.getUA())},describe:function(e){var t={name:n.iOS},r=o.getSecondMatch(/(Version\/)(\d[\d.]+)/,e)
;return r&&(t.version=r),t}},{test:[/macintosh/i],describe:function(e){
var t=o.getFirstMatch(/mac os x (\d+(\.?_?\d+)+)/i,e).replace(/[_\s]/g,"."),r=o.getMacOSVersionName(t),i={name:n.MacOS,version:t};return r&&(i.versionName=r),i}
},{test:[/(ipod|iphone|ipad)/i],describe:function(e){var t=o.getFirstMatch(/os (\d+([_\s]\d+)*) like mac os x/i,e).replace(/[_\s]/g,".");return{name:n.iOS,
version:t}}},{test:[/OpenHarmony/i],describe:function(e){var t=o.getFirstMatch(/OpenHarmony\s+(\d+(\.\d+)*)/i,e);return{name:n.HarmonyOS,version:t}}},{
test:function(e){var t=!e.test(/like android/i),r=e.test(/android/i);return t&&r},describe:function(e){
var t=o.getFirstMatch(/android[\s/-](\d+(\.\d+)*)/i,e),r=o.getAndroidVersionName(t),i={name:n.Android,version:t};return r&&(i.versionName=r),i}},{
test:[/(web|hpw)[o0]s/i],describe:function(e){var t=o.getFirstMatch(/(?:web|hpw)[o0]s\/(\d+(\.\d+)*)/i,e),r={name:n.WebOS};return t&&t.length&&(r.version=t),r}
},{test:[/blackberry|\bbb\d+/i,/rim\stablet/i],describe:function(e){
var t=o.getFirstMatch(/rim\stablet\sos\s(\d+(\.\d+)*)/i,e)||o.getFirstMatch(/blackberry\d+\/(\d+([_\s]\d+)*)/i,e)||o.getFirstMatch(/\bbb(\d+)/i,e);return{
name:n.BlackBerry,version:t}}},{test:[/bada/i],describe:function(e){var t=o.getFirstMatch(/bada\/(\d+(\.\d+)*)/i,e);return{name:n.Bada,version:t}}},{
test:[/tizen/i],describe:function(e){var t=o.getFirstMatch(/tizen[/\s](\d+(\.\d+)*)/i,e);return{name:n.Tizen,version:t}}},{test:[/linux/i],describe:function(){
return{name:n.Linux}}},{test:[/CrOS/],describe:function(){return{name:n.ChromeOS}}},{test:[/PlayStation 4/],describe:function(e){
var t=o.getFirstMatch(/PlayStation 4[/\s](\d+(\.\d+)*)/i,e);return{name:n.PlayStation4,version:t}}}],u=[{test:[/googlebot/i],describe:function(){return{
type:r.bot,vendor:"Google"}}},{test:[/linespider/i],describe:function(){return{type:r.bot,vendor:"Line"}}},{test:[/amazonbot/i],describe:function(){return{
type:r.bot,vendor:"Amazon"}}},{test:[/gptbot/i],describe:function(){return{type:r.bot,vendor:"OpenAI"}}},{test:[/chatgpt-user/i],describe:function(){return{
type:r.bot,vendor:"OpenAI"}}},{test:[/oai-searchbot/i],describe:function(){return{type:r.bot,vendor:"OpenAI"}}},{test:[/baiduspider/i],describe:function(){
return{type:r.bot,vendor:"Baidu"}}},{test:[/bingbot/i],describe:function(){return{type:r.bot,vendor:"Bing"}}},{test:[/duckduckbot/i],describe:function(){return{
type:r.bot,vendor:"DuckDuckGo"}}},{test:[/claudebot/i,/claude-web/i,/claude-user/i,/claude-searchbot/i],describe:function(){return{type:r.bot,vendor:"Anthropic"
}}},{test:[/omgilibot/i,/webzio-extended/i],describe:function(){return{type:r.bot,vendor:"Webz.io"}}},{test:[/diffbot/i],describe:function(){return{type:r.bot,
vendor:"Diffbot"}}},{test:[/perplexitybot/i],describe:function(){return{type:r.bot,vendor:"Perplexity AI"}}},{test:[/perplexity-user/i],describe:function(){
return{type:r.bot,vendor:"Perplexity AI"}}},{test:[/youbot/i],describe:function(){return{type:r.bot,vendor:"You.com"}}},{test:[/ia_archiver/i],
describe:function(){return{type:r.bot,vendor:"Internet Archive"}}},{test:[/meta-webindexer/i],describe:function(){return{type:r.bot,vendor:"Meta"}}},{
test:[/meta-externalads/i],describe:function(){return{type:r.bot,vendor:"Meta"}}},{test:[/meta-externalagent/i],describe:function(){return{type:r.bot,
vendor:"Meta"}}},{test:[/meta-externalfetcher/i],describe:function(){return{type:r.bot,vendor:"Meta"}}},{test:[/facebookexternalhit/i,/facebookcatalog/i],
describe:function(){return{type:r.bot,vendor:"Meta"}}},{test:[/slackbot/i,/slack-imgProxy/i],describe:function(){return{type:r.bot,vendor:"Slack"}}},{
test:[/yahoo/i],describe:function(){return{type:r.bot,vendor:"Yahoo"}}},{test:[/yandexbot/i,/yandexmobilebot/i],describe:function(){return{type:r.bot,
vendor:"Yandex"}}},{test:[/pingdom/i],describe:function(){return{type:r.bot,vendor:"Pingdom"}}},{test:[/huawei/i],describe:function(e){
var t=o.getFirstMatch(/(can-l01)/i,e)&&"Nova",n={type:r.mobile,vendor:"Huawei"};return t&&(n.model=t),n}},{test:[/nexus\s*(?:7|8|9|10).*/i],describe:function(){
return{type:r.tablet,vendor:"Nexus"}}},{test:[/ipad/i],describe:function(){return{type:r.tablet,vendor:"Apple",model:"iPad"}}},{test:function(e){
return o.isFirefoxOnIpad(e.getUA())},describe:function(){return{type:r.tablet,vendor:"Apple",model:"iPad"}}},{test:[/kftt build/i],describe:function(){return{
type:r.tablet,vendor:"Amazon",model:"Kindle Fire HD 7"}}},{test:[/silk/i],describe:function(){return{type:r.tablet,vendor:"Amazon"}}},{test:[/tablet(?! pc)/i],
describe:function(){return{type:r.tablet}}},{test:function(e){var t=e.test(/ipod|iphone/i),r=e.test(/like (ipod|iphone)/i);return t&&!r},describe:function(e){
var t=o.getFirstMatch(/(ipod|iphone)/i,e);return{type:r.mobile,vendor:"Apple",model:t}}},{test:[/nexus\s*[0-6].*/i,/galaxy nexus/i],describe:function(){return{
type:r.mobile,vendor:"Nexus"}}},{test:[/Nokia/i],describe:function(e){var t=o.getFirstMatch(/Nokia\s+([0-9]+(\.[0-9]+)?)/i,e),n={type:r.mobile,vendor:"Nokia"}
;return t&&(n.model=t),n}},{test:[/[^-]mobi/i],describe:function(){return{type:r.mobile}}},{test:function(e){return"blackberry"===e.getBrowserName(!0)},
describe:function(){return{type:r.mobile,vendor:"BlackBerry"}}},{test:function(e){return"bada"===e.getBrowserName(!0)},describe:function(){return{type:r.mobile}
}},{test:function(e){return"windows phone"===e.getBrowserName()},describe:function(){return{type:r.mobile,vendor:"Microsoft"}}},{test:function(e){
var t=Number(String(e.getOSVersion()).split(".")[0]);return"android"===e.getOSName(!0)&&t>=3},describe:function(){return{type:r.tablet}}},{test:function(e){
return"android"===e.getOSName(!0)},describe:function(){return{type:r.mobile}}},{test:[/smart-?tv|smarttv/i],describe:function(){return{type:r.tv}}},{
test:[/netcast/i],describe:function(){return{type:r.tv}}},{test:function(e){return"macos"===e.getOSName(!0)},describe:function(){return{type:r.desktop,
vendor:"Apple"}}},{test:function(e){return"windows"===e.getOSName(!0)},describe:function(){return{type:r.desktop}}},{test:function(e){
return"linux"===e.getOSName(!0)},describe:function(){return{type:r.desktop}}},{test:function(e){return"playstation 4"===e.getOSName(!0)},describe:function(){
return{type:r.tv}}},{test:function(e){return"roku"===e.getOSName(!0)},describe:function(){return{type:r.tv}}}],d=[{test:function(e){
return"microsoft edge"===e.getBrowserName(!0)},describe:function(e){if(/\sedg\//i.test(e))return{name:i.Blink}
;var t=o.getFirstMatch(/edge\/(\d+(\.?_?\d+)+)/i,e);return{name:i.EdgeHTML,version:t}}},{test:function(e){return"ladybird"===e.getBrowserName(!0)},
describe:function(){return{name:i.LibWeb}}},{test:[/trident/i],describe:function(e){var t={name:i.Trident},r=o.getFirstMatch(/trident\/(\d+(\.?_?\d+)+)/i,e)
;return r&&(t.version=r),t}},{test:function(e){return e.test(/presto/i)},describe:function(e){var t={name:i.Presto
},r=o.getFirstMatch(/presto\/(\d+(\.?_?\d+)+)/i,e);return r&&(t.version=r),t}},{test:function(e){var t=e.test(/gecko/i),r=e.test(/like gecko/i);return t&&!r},
describe:function(e){var t={name:i.Gecko},r=o.getFirstMatch(/gecko\/(\d+(\.?_?\d+)+)/i,e);return r&&(t.version=r),t}},{test:[/(apple)?webkit\/537\.36/i],
describe:function(){return{name:i.Blink}}},{test:[/(apple)?webkit/i],describe:function(e){var t={name:i.WebKit},r=o.getFirstMatch(/webkit\/(\d+(\.?_?\d+)+)/i,e)
;return r&&(t.version=r),t}}],l=function(){function e(e,t,r){if(void 0===t&&(t=!1),void 0===r&&(r=null),
null==e||""===e)throw new Error("UserAgent parameter can't be empty");this._ua=e;var n=!1;"boolean"==typeof t?(n=t,
this._hints=r):this._hints=null!=t&&"object"==typeof t?t:null,this.parsedResult={},!0!==n&&this.parse()}var t=e.prototype;return t.getHints=function(){
return this._hints},t.hasBrand=function(e){if(!this._hints||!Array.isArray(this._hints.brands))return!1;var t=e.toLowerCase()
;return this._hints.brands.some(function(e){return e.brand&&e.brand.toLowerCase()===t})},t.getBrandVersion=function(e){
if(this._hints&&Array.isArray(this._hints.brands)){var t=e.toLowerCase(),r=o.find(this._hints.brands,function(e){return e.brand&&e.brand.toLowerCase()===t})
;return r?r.version:void 0}},t.getUA=function(){return this._ua},t.test=function(e){return e.test(this._ua)},t.parseBrowser=function(){var e=this
;this.parsedResult.browser={};var t=o.find(a,function(t){if("function"==typeof t.test)return t.test(e);if(Array.isArray(t.test))return t.test.some(function(t){
return e.test(t)});throw new Error("Browser's test function is not valid")});return t&&(this.parsedResult.browser=t.describe(this.getUA(),this)),
this.parsedResult.browser},t.getBrowser=function(){return this.parsedResult.browser?this.parsedResult.browser:this.parseBrowser()},t.getBrowserName=function(e){
return e?String(this.getBrowser().name).toLowerCase()||"":this.getBrowser().name||""},t.getBrowserVersion=function(){return this.getBrowser().version},
t.getOS=function(){return this.parsedResult.os?this.parsedResult.os:this.parseOS()},t.parseOS=function(){var e=this;this.parsedResult.os={}
;var t=o.find(c,function(t){if("function"==typeof t.test)return t.test(e);if(Array.isArray(t.test))return t.test.some(function(t){return e.test(t)})
;throw new Error("Browser's test function is not valid")});return t&&(this.parsedResult.os=t.describe(this.getUA())),this.parsedResult.os},
t.getOSName=function(e){var t=this.getOS().name;return e?String(t).toLowerCase()||"":t||""},t.getOSVersion=function(){return this.getOS().version},
t.getPlatform=function(){return this.parsedResult.platform?this.parsedResult.platform:this.parsePlatform()},t.getPlatformType=function(e){void 0===e&&(e=!1)
;var t=this.getPlatform().type;return e?String(t).toLowerCase()||"":t||""},t.parsePlatform=function(){var e=this;this.parsedResult.platform={}
;var t=o.find(u,function(t){if("function"==typeof t.test)return t.test(e);if(Array.isArray(t.test))return t.test.some(function(t){return e.test(t)})
;throw new Error("Browser's test function is not valid")});return t&&(this.parsedResult.platform=t.describe(this.getUA())),this.parsedResult.platform},
t.getEngine=function(){return this.parsedResult.engine?this.parsedResult.engine:this.parseEngine()},t.getEngineName=function(e){
return e?String(this.getEngine().name).toLowerCase()||"":this.getEngine().name||""},t.parseEngine=function(){var e=this;this.parsedResult.engine={}
;var t=o.find(d,function(t){if("function"==typeof t.test)return t.test(e);if(Array.isArray(t.test))return t.test.some(function(t){return e.test(t)})
;throw new Error("Browser's test function is not valid")});return t&&(this.parsedResult.engine=t.describe(this.getUA())),this.parsedResult.engine},
t.parse=function(){return this.parseBrowser(),this.parseOS(),this.parsePlatform(),this.parseEngine(),this},t.getResult=function(){
return o.assign({},this.parsedResult)},t.satisfies=function(e){var t=this,r={},n=0,i={},s=0;if(Object.keys(e).forEach(function(t){var o=e[t]
;"string"==typeof o||Array.isArray(o)?(i[t]=o,s+=1):"object"==typeof o&&(r[t]=o,n+=1)}),n>0){var a=Object.keys(r),c=o.find(a,function(e){return t.isOS(e)})
;if(c){var u=this.satisfies(r[c]);if(void 0!==u)return u}var d=o.find(a,function(e){return t.isPlatform(e)});if(d){var l=this.satisfies(r[d])
;if(void 0!==l)return l}}if(s>0){var h=Object.keys(i),f=o.find(h,function(e){return t.isBrowser(e,!0)});if(void 0!==f)return this.compareVersions(i[f])}},
t.isBrowser=function(e,t){void 0===t&&(t=!1);var r=this.getBrowserName().toLowerCase(),n=e.toLowerCase(),i=o.getBrowserTypeByAlias(n)
;return t&&i&&(n=i.toLowerCase()),n===r},t.compareVersions=function(e){var t=this;return"string"==typeof e?this.compareVersion(e):e.some(function(e){
return t.compareVersion(e)})},t.compareVersion=function(e){var t=[0],r=e,n=!1,i=this.getBrowserVersion()
;if("string"==typeof i)return">"===e[0]||"<"===e[0]?(r=e.substr(1),"="===e[1]?(n=!0,r=e.substr(2)):t=[],
">"===e[0]?t.push(1):t.push(-1)):"="===e[0]?r=e.substr(1):"~"===e[0]&&(n=!0,r=e.substr(1)),t.indexOf(o.compareVersions(i,r,n))>-1},t.isOS=function(e){
return this.getOSName(!0)===String(e).toLowerCase()},t.isPlatform=function(e){return this.getPlatformType(!0)===String(e).toLowerCase()},t.isEngine=function(e){
return this.getEngineName(!0)===String(e).toLowerCase()},t.is=function(e,t){return void 0===t&&(t=!1),this.isBrowser(e,t)||this.isOS(e)||this.isPlatform(e)},
t.some=function(e){var t=this;return void 0===e&&(e=[]),e.some(function(e){return t.is(e)})},e}();function h(e){var t=function(e){
if("object"!=typeof e||!e)return e;var t=e[Symbol.toPrimitive];if(void 0!==t){var r=t.call(e,"string");if("object"!=typeof r)return r
;throw new TypeError("@@toPrimitive must return a primitive value.")}return String(e)}(e);return"symbol"==typeof t?t:t+""}var f=function(){function e(){}
return e.getParser=function(e,t,r){if(void 0===t&&(t=!1),void 0===r&&(r=null),"string"!=typeof e)throw new Error("UserAgent should be a string")
;return new l(e,t,r)},e.parse=function(e,t){return void 0===t&&(t=null),new l(e,t).getResult()},o=e,(s=[{key:"BROWSER_MAP",get:function(){return t}},{
key:"ENGINE_MAP",get:function(){return i}},{key:"OS_MAP",get:function(){return n}},{key:"PLATFORMS_MAP",get:function(){return r}}])&&function(e,t){
for(var r=0;r<t.length;r++){var n=t[r];n.enumerable=n.enumerable||!1,n.configurable=!0,"value"in n&&(n.writable=!0),Object.defineProperty(e,h(n.key),n)}}(o,s),
Object.defineProperty(o,"prototype",{writable:!1}),o;var o,s}();return f.parse,f.getParser,f}()}()})};
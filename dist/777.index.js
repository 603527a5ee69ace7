export const id=777,ids=[777],modules={9300:((Nt,o,A)=>{const{HttpRequest:H,parseUrl:me}=A(9922),{InvokeStore:Re}=A(5084),{normalizeProvider:h}=A(5086),{RETRY_MODES:K}=A(
9285),{platform:De,release:ae}=A(8161),{versions:_e,env:Ue}=A(1708),{isValidHostLabel:Te,isIpAddress:V,customEndpointFunctions:d}=A(4561),{EndpointError:t,resolveEndpoint:n}=A(
4561);o.EndpointError=t,o.isIpAddress=V,o.resolveEndpoint=n;const{loadConfig:e,NODE_REGION_CONFIG_OPTIONS:S,NODE_REGION_CONFIG_FILE_OPTIONS:m}=A(7567),{REGION_ENV_NAME:I,
REGION_INI_NAME:L,resolveRegionConfig:G}=A(7567);o.NODE_REGION_CONFIG_FILE_OPTIONS=m,o.NODE_REGION_CONFIG_OPTIONS=S,o.REGION_ENV_NAME=I,o.REGION_INI_NAME=L,o.resolveRegionConfig=
G;const q={warningEmitted:!1},$=b=>{if(b&&!q.warningEmitted){if(process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED==="true"){q.warningEmitted=!0;return}
const le=parseInt(b.substring(1,b.indexOf("."))),Z=22;le<Z&&(q.warningEmitted=!0,process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)\

versions published after the first week of January 2027
will require node >=${Z}. You are running node ${b}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${Z}.

More information can be found at: https://a.co/c895JFp`))}},Ae=()=>(b,le)=>async Z=>(le.__retryLongPoll=!0,b(Z)),Pe={name:"longPollMiddleware",tags:["RETRY"],step:"\
initialize",override:!0},D=b=>({applyToStack:le=>{le.add(Ae(),Pe)}});function j(b,le,Z){return b.$source||(b.$source={}),b.$source[le]=Z,b}function O(b,le,Z){b.
__aws_sdk_context?b.__aws_sdk_context.features||(b.__aws_sdk_context.features={}):b.__aws_sdk_context={features:{}},b.__aws_sdk_context.features[le]=Z}function ce(b,le,Z){
return b.$source||(b.$source={}),b.$source[le]=Z,b}const de=()=>typeof process=="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true",Ne=(b,le)=>{
if(de()&&typeof b?.handle!="function")return le};function he(b){return b}const re=b=>le=>async Z=>{if(!H.isInstance(Z.request))return le(Z);const{request:ke}=Z,
{handlerProtocol:Ee=""}=b.requestHandler.metadata||{};if(Ee.indexOf("h2")>=0&&!ke.headers[":authority"])delete ke.headers.host,ke.headers[":authority"]=ke.hostname+
(ke.port?":"+ke.port:"");else if(!ke.headers.host){let Fe=ke.hostname;ke.port!=null&&(Fe+=`:${ke.port}`),ke.headers.host=Fe}return le(Z)},F={name:"hostHeaderMid\
dleware",step:"build",priority:"low",tags:["HOST"],override:!0},l=b=>({applyToStack:le=>{le.add(re(b),F)}}),T=()=>(b,le)=>async Z=>{try{const ke=await b(Z),{clientName:Ee,
commandName:Fe,logger:qe,dynamoDbDocumentClientOptions:st={}}=le,{overrideInputFilterSensitiveLog:Pt,overrideOutputFilterSensitiveLog:Ot}=st,Wt=Pt??le.inputFilterSensitiveLog,
cn=Ot??le.outputFilterSensitiveLog,{$metadata:nn,...Yt}=ke.output;return qe?.info?.({clientName:Ee,commandName:Fe,input:Wt(Z.input),output:cn(Yt),metadata:nn}),
ke}catch(ke){const{clientName:Ee,commandName:Fe,logger:qe,dynamoDbDocumentClientOptions:st={}}=le,{overrideInputFilterSensitiveLog:Pt}=st,Ot=Pt??le.inputFilterSensitiveLog;
throw qe?.error?.({clientName:Ee,commandName:Fe,input:Ot(Z.input),error:ke,metadata:ke.$metadata}),ke}},v={name:"loggerMiddleware",tags:["LOGGER"],step:"initial\
ize",override:!0},X=b=>({applyToStack:le=>{le.add(T(),v)}}),se={step:"build",tags:["RECURSION_DETECTION","TRACE_CONTEXT_PROPAGATION"],name:"recursionDetectionMi\
ddleware",override:!0,priority:"low"},z="AWS_LAMBDA_FUNCTION_NAME",Q="_X_AMZN_TRACE_ID",C="X-Amzn-Trace-Id",we="traceparent",ge="tracestate",xe="baggage",He=()=>b=>async le=>{
const{request:Z}=le;if(!H.isInstance(Z))return b(le);let ke;{const Ee=Object.keys(Z.headers??{}).find(Fe=>Fe.toLowerCase()===C.toLowerCase())??C;if(!Z.headers.hasOwnProperty(
Ee)){const Fe=process.env[z],qe=process.env[Q];ke??=await Re.getInstanceAsync();const Pt=ke?.getXRayTraceId()??qe,Ot=Wt=>typeof Wt=="string"&&Wt.length>0;Ot(Fe)&&
Ot(Pt)&&(Z.headers[C]=Pt)}}if(ze(Z.headers),!Z.headers[we]){const Fe=(ke??=await Re.getInstanceAsync())?.getTraceparent?.();if(Fe){Z.headers[we]=Fe;const qe=ke?.
getTracestate?.();qe&&(Z.headers[ge]=qe);const st=ke?.getBaggage?.();st&&(Z.headers[xe]=st)}}return b(le)};function ze(b){for(const le of Object.keys(b)){const Z=le.
toLowerCase();le!==Z&&(Z===we||Z===ge||Z===xe)&&(b[Z]=b[le],delete b[le])}}const Be=b=>({applyToStack:le=>{le.add(He(),se)}}),Qe=void 0;function J(b){return b===
void 0?!0:typeof b=="string"&&b.length<=50}function Se(b){const le=h(b.userAgentAppId??Qe),{customUserAgent:Z}=b;return Object.assign(b,{customUserAgent:typeof Z==
"string"?[[Z]]:Z,userAgentAppId:async()=>{const ke=await le();if(!J(ke)){const Ee=b.logger?.constructor?.name==="NoOpLogger"||!b.logger?console:b.logger;typeof ke!=
"string"?Ee?.warn("userAgentAppId must be a string or undefined."):ke.length>50&&Ee?.warn("The provided userAgentAppId exceeds the maximum length of 50 characte\
rs.")}return ke}})}const Oe={partitions:[{id:"aws",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-east-1",name:"aws",supportsDualStack:!0,
supportsFIPS:!0},regionRegex:"^(us|eu|ap|sa|ca|me|af|il|mx)\\-\\w+\\-\\d+$",regions:{"af-south-1":{description:"Africa (Cape Town)"},"ap-east-1":{description:"A\
sia Pacific (Hong Kong)"},"ap-east-2":{description:"Asia Pacific (Taipei)"},"ap-northeast-1":{description:"Asia Pacific (Tokyo)"},"ap-northeast-2":{description:"\
Asia Pacific (Seoul)"},"ap-northeast-3":{description:"Asia Pacific (Osaka)"},"ap-south-1":{description:"Asia Pacific (Mumbai)"},"ap-south-2":{description:"Asia \
Pacific (Hyderabad)"},"ap-southeast-1":{description:"Asia Pacific (Singapore)"},"ap-southeast-2":{description:"Asia Pacific (Sydney)"},"ap-southeast-3":{description:"\
Asia Pacific (Jakarta)"},"ap-southeast-4":{description:"Asia Pacific (Melbourne)"},"ap-southeast-5":{description:"Asia Pacific (Malaysia)"},"ap-southeast-6":{description:"\
Asia Pacific (New Zealand)"},"ap-southeast-7":{description:"Asia Pacific (Thailand)"},"aws-global":{description:"aws global region"},"ca-central-1":{description:"\
Canada (Central)"},"ca-west-1":{description:"Canada West (Calgary)"},"eu-central-1":{description:"Europe (Frankfurt)"},"eu-central-2":{description:"Europe (Zuri\
ch)"},"eu-north-1":{description:"Europe (Stockholm)"},"eu-south-1":{description:"Europe (Milan)"},"eu-south-2":{description:"Europe (Spain)"},"eu-west-1":{description:"\
Europe (Ireland)"},"eu-west-2":{description:"Europe (London)"},"eu-west-3":{description:"Europe (Paris)"},"il-central-1":{description:"Israel (Tel Aviv)"},"me-c\
entral-1":{description:"Middle East (UAE)"},"me-south-1":{description:"Middle East (Bahrain)"},"me-west-1":{description:"Middle East (Saudi Arabia)"},"mx-centra\
l-1":{description:"Mexico (Central)"},"sa-east-1":{description:"South America (Sao Paulo)"},"sa-west-1":{description:"South America (Chile)"},"us-east-1":{description:"\
US East (N. Virginia)"},"us-east-2":{description:"US East (Ohio)"},"us-west-1":{description:"US West (N. California)"},"us-west-2":{description:"US West (Oregon\
)"}}},{id:"aws-cn",outputs:{dnsSuffix:"amazonaws.com.cn",dualStackDnsSuffix:"api.amazonwebservices.com.cn",implicitGlobalRegion:"cn-northwest-1",name:"aws-cn",supportsDualStack:!0,
supportsFIPS:!0},regionRegex:"^cn\\-\\w+\\-\\d+$",regions:{"aws-cn-global":{description:"aws-cn global region"},"cn-north-1":{description:"China (Beijing)"},"cn\
-northwest-1":{description:"China (Ningxia)"}}},{id:"aws-eusc",outputs:{dnsSuffix:"amazonaws.eu",dualStackDnsSuffix:"api.amazonwebservices.eu",implicitGlobalRegion:"\
eusc-de-east-1",name:"aws-eusc",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^eusc\\-(de)\\-\\w+\\-\\d+$",regions:{"eusc-de-east-1":{description:"AWS Euro\
pean Sovereign Cloud (Germany)"}}},{id:"aws-iso",outputs:{dnsSuffix:"c2s.ic.gov",dualStackDnsSuffix:"api.aws.ic.gov",implicitGlobalRegion:"us-iso-east-1",name:"\
aws-iso",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-iso\\-\\w+\\-\\d+$",regions:{"aws-iso-global":{description:"aws-iso global region"},"us-iso-ea\
st-1":{description:"US ISO East"},"us-iso-west-1":{description:"US ISO WEST"}}},{id:"aws-iso-b",outputs:{dnsSuffix:"sc2s.sgov.gov",dualStackDnsSuffix:"api.aws.s\
cloud",implicitGlobalRegion:"us-isob-east-1",name:"aws-iso-b",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-isob\\-\\w+\\-\\d+$",regions:{"aws-iso-b-\
global":{description:"aws-iso-b global region"},"us-isob-east-1":{description:"US ISOB East (Ohio)"},"us-isob-west-1":{description:"US ISOB West"}}},{id:"aws-is\
o-e",outputs:{dnsSuffix:"cloud.adc-e.uk",dualStackDnsSuffix:"api.cloud-aws.adc-e.uk",implicitGlobalRegion:"eu-isoe-west-1",name:"aws-iso-e",supportsDualStack:!0,
supportsFIPS:!0},regionRegex:"^eu\\-isoe\\-\\w+\\-\\d+$",regions:{"aws-iso-e-global":{description:"aws-iso-e global region"},"eu-isoe-west-1":{description:"EU I\
SOE West"}}},{id:"aws-iso-f",outputs:{dnsSuffix:"csp.hci.ic.gov",dualStackDnsSuffix:"api.aws.hci.ic.gov",implicitGlobalRegion:"us-isof-south-1",name:"aws-iso-f",
supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-isof\\-\\w+\\-\\d+$",regions:{"aws-iso-f-global":{description:"aws-iso-f global region"},"us-isof-east-\
1":{description:"US ISOF EAST"},"us-isof-south-1":{description:"US ISOF SOUTH"}}},{id:"aws-us-gov",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aw\
s",implicitGlobalRegion:"us-gov-west-1",name:"aws-us-gov",supportsDualStack:!0,supportsFIPS:!0},regionRegex:"^us\\-gov\\-\\w+\\-\\d+$",regions:{"aws-us-gov-glob\
al":{description:"aws-us-gov global region"},"us-gov-east-1":{description:"AWS GovCloud (US-East)"},"us-gov-west-1":{description:"AWS GovCloud (US-West)"}}}],version:"\
1.1"};let Me=Oe,$e="";const We=b=>{const{partitions:le}=Me;for(const ke of le){const{regions:Ee,outputs:Fe}=ke;for(const[qe,st]of Object.entries(Ee))if(qe===b)return{
...Fe,...st}}for(const ke of le){const{regionRegex:Ee,outputs:Fe}=ke;if(new RegExp(Ee).test(b))return{...Fe}}const Z=le.find(ke=>ke.id==="aws");if(!Z)throw new Error(
"Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");return{...Z.outputs}},lt=(b,le="")=>{Me=b,$e=
le},ot=()=>{lt(Oe,"")},ft=()=>$e,_t=/\d{12}\.ddb/;async function mt(b,le,Z){if(Z.request?.headers?.["smithy-protocol"]==="rpc-v2-cbor"&&O(b,"PROTOCOL_RPC_V2_CBO\
R","M"),typeof le.retryStrategy=="function"){const Fe=await le.retryStrategy();if(typeof Fe.mode=="string")switch(Fe.mode){case K.ADAPTIVE:O(b,"RETRY_MODE_ADAPT\
IVE","F");break;case K.STANDARD:O(b,"RETRY_MODE_STANDARD","E");break}}if(typeof le.accountIdEndpointMode=="function"){const Fe=b.endpointV2;switch(String(Fe?.url?.
hostname).match(_t)&&O(b,"ACCOUNT_ID_ENDPOINT","O"),await le.accountIdEndpointMode?.()){case"disabled":O(b,"ACCOUNT_ID_MODE_DISABLED","Q");break;case"preferred":
O(b,"ACCOUNT_ID_MODE_PREFERRED","P");break;case"required":O(b,"ACCOUNT_ID_MODE_REQUIRED","R");break}}const Ee=b.__smithy_context?.selectedHttpAuthScheme?.identity;
if(Ee?.$source){const Fe=Ee;Fe.accountId&&O(b,"RESOLVED_ACCOUNT_ID","T");for(const[qe,st]of Object.entries(Fe.$source??{}))O(b,qe,st)}}const oe="user-agent",_="\
x-amz-user-agent",ie=" ",R="/",i=/[^!$%&'*+\-.^_`|~\w]/g,a=/[^!$%&'*+\-.^_`|~\w#]/g,f="-",u=1024;function W(b){let le="";for(const Z in b){const ke=b[Z];if(le.length+
ke.length+1<=u){le.length?le+=","+ke:le+=ke;continue}break}return le}const U=b=>(le,Z)=>async ke=>{const{request:Ee}=ke;if(!H.isInstance(Ee))return le(ke);const{
headers:Fe}=Ee,qe=Z?.userAgent?.map(te)||[],st=(await b.defaultUserAgentProvider()).map(te);await mt(Z,b,ke);const Pt=Z;st.push(`m/${W(Object.assign({},Z.__smithy_context?.
features,Pt.__aws_sdk_context?.features))}`);const Ot=b?.customUserAgent?.map(te)||[],Wt=await b.userAgentAppId();Wt&&st.push(te(["app",`${Wt}`]));const cn=ft(),
nn=(cn?[cn]:[]).concat([...st,...qe,...Ot]).join(ie),Yt=[...st.filter(Zt=>Zt.startsWith("aws-sdk-")),...Ot].join(ie);return b.runtime!=="browser"?(Yt&&(Fe[_]=Fe[_]?
`${Fe[oe]} ${Yt}`:Yt),Fe[oe]=nn):Fe[_]=nn,le({...ke,request:Ee})},te=b=>{const le=b[0].split(R).map(qe=>qe.replace(i,f)).join(R),Z=b[1]?.replace(a,f),ke=le.indexOf(
R),Ee=le.substring(0,ke);let Fe=le.substring(ke+1);return Ee==="api"&&(Fe=Fe.toLowerCase()),[Ee,Fe,Z].filter(qe=>qe&&qe.length>0).reduce((qe,st,Pt)=>{switch(Pt){case 0:
return st;case 1:return`${qe}/${st}`;default:return`${qe}#${st}`}},"")},pe={name:"getUserAgentMiddleware",step:"build",priority:"low",tags:["SET_USER_AGENT","US\
ER_AGENT"],override:!0},B=b=>({applyToStack:le=>{le.add(U(b),pe)}}),ue=()=>{const b=["deno","bun","llrt"];for(const le of b)if(_e[le])return[`md/${le}`,_e[le]];
return["md/nodejs",_e.node]},k={isCrtAvailable:!1},E=()=>k.isCrtAvailable?["md/crt-avail"]:null,g=({serviceId:b,clientVersion:le})=>{const Z=ue();return async ke=>{
const Ee=[["aws-sdk-js",le],["ua","2.1"],[`os/${De()}`,ae()],["lang/js"],Z],Fe=E();Fe&&Ee.push(Fe),b&&Ee.push([`api/${b}`,le]),Ue.AWS_EXECUTION_ENV&&Ee.push([`e\
xec-env/${Ue.AWS_EXECUTION_ENV}`]);const qe=await ke?.userAgentAppId?.();return qe?[...Ee,[`app/${qe}`]]:[...Ee]}},M=g,ne="AWS_SDK_UA_APP_ID",ye="sdk_ua_app_id",
Ce="sdk-ua-app-id",Le={environmentVariableSelector:b=>b[ne],configFileSelector:b=>b[ye]??b[Ce],default:Qe},nt=({serviceId:b,clientVersion:le})=>async Z=>{const ke=A(
1653),Ee=ke.parse??ke.default.parse??(()=>""),Fe=typeof window<"u"&&window?.navigator?.userAgent?Ee(window.navigator.userAgent):void 0,qe=[["aws-sdk-js",le],["u\
a","2.1"],[`os/${Fe?.os?.name||"other"}`,Fe?.os?.version],["lang/js"],["md/browser",`${Fe?.browser?.name??"unknown"}_${Fe?.browser?.version??"unknown"}`]];b&&qe.
push([`api/${b}`,le]);const st=await Z?.userAgentAppId?.();return st&&qe.push([`app/${st}`]),qe},Ke={os(b){if(/iPhone|iPad|iPod/.test(b))return"iOS";if(/Macintosh|Mac OS X/.
test(b))return"macOS";if(/Windows NT/.test(b))return"Windows";if(/Android/.test(b))return"Android";if(/Linux/.test(b))return"Linux"},browser(b){if(/EdgiOS|EdgA|Edg\//.
test(b))return"Microsoft Edge";if(/Firefox\//.test(b))return"Firefox";if(/Chrome\//.test(b))return"Chrome";if(/Safari\//.test(b))return"Safari"}},Ge=(b,le=!1)=>{
if(le){for(const Z of b.split("."))if(!Ge(Z))return!1;return!0}return!(!Te(b)||b.length<3||b.length>63||b!==b.toLowerCase()||V(b))},Ye=":",je="/",ht=b=>{const le=b.
split(Ye);if(le.length<6)return null;const[Z,ke,Ee,Fe,qe,...st]=le;if(Z!=="arn"||ke===""||Ee===""||st.join(Ye)==="")return null;const Pt=st.map(Ot=>Ot.split(je)).
flat();return{partition:ke,service:Ee,region:Fe,accountId:qe,resourceId:Pt}},Xe={isVirtualHostableS3Bucket:Ge,parseArn:ht,partition:We};d.aws=Xe;const qt=b=>{if(typeof b.
endpointProvider!="function")throw new Error("@aws-sdk/util-endpoint - endpointProvider and endpoint missing in config for this client.");const{endpoint:le}=b;return le===
void 0&&(b.endpoint=async()=>Vt(b.endpointProvider({Region:typeof b.region=="function"?await b.region():b.region,UseDualStack:typeof b.useDualstackEndpoint=="fu\
nction"?await b.useDualstackEndpoint():b.useDualstackEndpoint,UseFIPS:typeof b.useFipsEndpoint=="function"?await b.useFipsEndpoint():b.useFipsEndpoint,Endpoint:void 0},
{logger:b.logger}))),b},Vt=b=>me(b.url);function Ct(b={}){return e({...S,async default(){return tt.silence||console.warn("@aws-sdk - WARN - default STS region o\
f us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly."),"us-east-1"}},{...m,...b})}const tt={silence:!1},pt=b=>({setRegion(le){
b.region=le},region(){return b.region}}),jt=b=>({region:b.region()});o.DEFAULT_UA_APP_ID=Qe,o.NODE_APP_ID_CONFIG_OPTIONS=Le,o.UA_APP_ID_ENV_NAME=ne,o.UA_APP_ID_INI_NAME=
ye,o.awsEndpointFunctions=Xe,o.createDefaultUserAgentProvider=g,o.createUserAgentStringParsingProvider=nt,o.crtAvailability=k,o.defaultUserAgent=M,o.emitWarningIfUnsupportedVersion=
$,o.fallback=Ke,o.getAwsRegionExtensionConfiguration=pt,o.getDefaultSocketTimeout=Ne,o.getHostHeaderPlugin=l,o.getLoggerPlugin=X,o.getLongPollPlugin=D,o.getRecursionDetectionPlugin=
Be,o.getUserAgentMiddlewareOptions=pe,o.getUserAgentPlugin=B,o.getUserAgentPrefix=ft,o.hostHeaderMiddleware=re,o.hostHeaderMiddlewareOptions=F,o.isVirtualHostableS3Bucket=
Ge,o.loggerMiddleware=T,o.loggerMiddlewareOptions=v,o.parseArn=ht,o.partition=We,o.recursionDetectionMiddleware=He,o.recursionDetectionMiddlewareOptions=se,o.resolveAwsRegionExtensionConfiguration=
jt,o.resolveDefaultAwsRegionalEndpointsConfig=qt,o.resolveHostHeaderConfig=he,o.resolveUserAgentConfig=Se,o.setCredentialFeature=j,o.setFeature=O,o.setPartitionInfo=
lt,o.setTokenFeature=ce,o.state=q,o.stsRegionDefaultResolver=Ct,o.stsRegionWarning=tt,o.toEndpointV1=Vt,o.useDefaultPartitionInfo=ot,o.userAgentMiddleware=U}),8039:((Nt,o,A)=>{
const{ProviderError:H,booleanSelector:me,SelectorType:Re,loadConfig:h}=A(7567),{setCredentialFeature:K}=A(9300),{normalizeProvider:De,memoizeIdentityProvider:ae,
isIdentityExpired:_e,doesIdentityRequireRefresh:Ue}=A(5086),{SignatureV4:Te}=A(9994),{HttpResponse:V,HttpRequest:d}=A(9922),{SMITHY_CONTEXT_KEY:t}=A(4566),n=Q=>V.
isInstance(Q)?Q.headers?.date??Q.headers?.Date:void 0,e=Q=>V.isInstance(Q)?Q.headers?.age??Q.headers?.Age:void 0,S=Q=>new Date(Date.now()+Q),m=(Q,C,we,ge)=>{if(ge!==
void 0)return C;const xe=Date.parse(Q);if(Number.isNaN(xe))return C;const He=Date.now();return we!==void 0&&He-we>9e5?C:xe-He},I=(Q,C)=>{if(!C)throw new Error(`\
Property \`${Q}\` is not resolved for AWS SDK SigV4Auth`);return C},L=Q=>Q.context?.[t]?.eventStream?.output===!0,G=async Q=>{const C=I("context",Q.context),we=I(
"config",Q.config),ge=C.endpointV2?.properties?.authSchemes?.[0],He=await I("signer",we.signer)(ge),ze=Q?.signingRegion,Be=Q?.signingRegionSet,Qe=Q?.signingName;
return{config:we,signer:He,signingRegion:ze,signingRegionSet:Be,signingName:Qe}};class q{async sign(C,we,ge){if(!d.isInstance(C))throw new Error("The request is\
 not an instance of `HttpRequest` and cannot be signed");const xe=await G(ge),{config:He,signer:ze}=xe;let{signingRegion:Be,signingName:Qe}=xe;const J=ge.context;
if(J?.authSchemes?.length??!1){const[$e,We]=J.authSchemes;$e?.name==="sigv4a"&&We?.name==="sigv4"&&(Be=We?.signingRegion??Be,Qe=We?.signingName??Qe)}const Se=await He.
disableClockSkewCorrection?.()===!0;ge._disableClockSkewCorrection=Se;const Oe=Se||L(ge);return ge._skipClockSkewSampling=Oe,Oe||(ge._preRequestSystemClockOffset=
He.systemClockOffset,ge._requestSentAt=Date.now()),await ze.sign(C,{signingDate:Se?new Date:S(He.systemClockOffset),signingRegion:Be,signingService:Qe})}errorHandler(C){
return we=>{const ge=we;if(!C._skipClockSkewSampling&&!C._disableClockSkewCorrection){const xe=ge.ServerTime??n(ge.$response);if(xe){const He=I("config",C.config),
ze=C._preRequestSystemClockOffset,Be=C._requestSentAt,Qe=e(ge.$response),J=m(xe,He.systemClockOffset,Be,Qe);He.systemClockOffset=J,Math.abs(J)>=24e4&&(J!==ze||ze!==
void 0&&ze!==J)&&ge.$metadata&&(ge.$metadata.clockSkewCorrected=!0)}}throw we}}successHandler(C,we){if(we._skipClockSkewSampling||we._disableClockSkewCorrection)
return;const ge=n(C);if(ge){const xe=I("config",we.config),He=we._requestSentAt,ze=e(C);xe.systemClockOffset=m(ge,xe.systemClockOffset,He,ze)}}}const $=q;class Ae extends q{async sign(C,we,ge){
if(!d.isInstance(C))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");const{config:xe,signer:He,signingRegion:ze,signingRegionSet:Be,
signingName:Qe}=await G(ge),Se=(await xe.sigv4aSigningRegionSet?.()??Be??[ze]).join(","),Oe=await xe.disableClockSkewCorrection?.()===!0;return ge._disableClockSkewCorrection=
Oe,Oe||(ge._preRequestSystemClockOffset=xe.systemClockOffset,ge._requestSentAt=Date.now()),await He.sign(C,{signingDate:Oe?new Date:S(xe.systemClockOffset),signingRegion:Se,
signingService:Qe})}}const Pe=Q=>typeof Q=="string"&&Q.length>0?Q.split(",").map(C=>C.trim()):[],D=Q=>`AWS_BEARER_TOKEN_${Q.replace(/[\s-]/g,"_").toUpperCase()}`,
j="AWS_AUTH_SCHEME_PREFERENCE",O="auth_scheme_preference",ce={environmentVariableSelector:(Q,C)=>{if(C?.signingName&&D(C.signingName)in Q)return["httpBearerAuth"];
if(j in Q)return Pe(Q[j])},configFileSelector:Q=>{if(O in Q)return Pe(Q[O])},default:[]},de=Q=>(Q.sigv4aSigningRegionSet=De(Q.sigv4aSigningRegionSet),Q),Ne={environmentVariableSelector(Q){
if(Q.AWS_SIGV4A_SIGNING_REGION_SET)return Q.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(C=>C.trim());throw new H("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",
{tryNextLink:!0})},configFileSelector(Q){if(Q.sigv4a_signing_region_set)return(Q.sigv4a_signing_region_set??"").split(",").map(C=>C.trim());throw new H("sigv4a_\
signing_region_set not set in profile.",{tryNextLink:!0})},default:void 0},he=Q=>C=>{let we=C.credentials,ge=!!C.credentials,xe;Object.defineProperty(C,"credent\
ials",{set(Se){Se&&Se!==we&&Se!==xe&&(ge=!0),we=Se;const Oe=re(C,{credentials:we,credentialDefaultProvider:C.credentialDefaultProvider}),Me=F(C,Oe);if(ge&&!Me.attributed){
const $e=typeof we=="object"&&we!==null;xe=async We=>{const ot=await Me(We);return $e&&(!ot.$source||Object.keys(ot.$source).length===0)?K(ot,"CREDENTIALS_CODE",
"e"):ot},xe.memoized=Me.memoized,xe.configBound=Me.configBound,xe.attributed=!0}else xe=Me},get(){return xe},enumerable:!0,configurable:!0}),C.credentials=we;const{
signingEscapePath:He=!0,systemClockOffset:ze=C.systemClockOffset||0,sha256:Be}=C;let Qe;return C.signer?Qe=De(C.signer):C.regionInfoProvider?Qe=()=>De(C.region)().
then(async Se=>[await C.regionInfoProvider(Se,{useFipsEndpoint:await C.useFipsEndpoint(),useDualstackEndpoint:await C.useDualstackEndpoint()})||{},Se]).then(([Se,
Oe])=>{const{signingRegion:Me,signingService:$e}=Se;C.signingRegion=C.signingRegion||Me||Oe,C.signingName=C.signingName||$e||C.serviceId;const We={...C,credentials:C.
credentials,region:C.signingRegion,service:C.signingName,sha256:Be,uriEscapePath:He},lt=C.signerConstructor||Te;return new lt(We)}):Qe=async Se=>{Se=Object.assign(
{},{name:"sigv4",signingName:C.signingName||C.defaultSigningName,signingRegion:await De(C.region)(),properties:{}},Se);const Oe=Se.signingRegion,Me=Se.signingName;
C.signingRegion=C.signingRegion||Oe,C.signingName=C.signingName||Me||C.serviceId;const $e={...C,credentials:C.credentials,region:C.signingRegion,service:C.signingName,
sha256:Be,uriEscapePath:He},We=C.signerConstructor||Te;return new We($e)},Object.assign(C,{systemClockOffset:ze,signingEscapePath:He,signer:Qe,disableClockSkewCorrection:De(
C.disableClockSkewCorrection??Q)})};function re(Q,{credentials:C,credentialDefaultProvider:we}){let ge;return C?C?.memoized?ge=C:ge=ae(C,_e,Ue):we?ge=De(we(Object.
assign({},Q,{parentClientConfig:Q}))):ge=async()=>{throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaul\
tProvider was configured.")},ge.memoized=!0,ge}function F(Q,C){if(C.configBound)return C;const we=async ge=>C({...ge,callerClientConfig:Q});return we.memoized=C.
memoized,we.configBound=!0,we}const l="AWS_DISABLE_CLOCK_SKEW_CORRECTION",T="disable_clock_skew_correction",X=h({environmentVariableSelector:Q=>me(Q,l,Re.ENV),configFileSelector:Q=>me(
Q,T,Re.CONFIG),default:!1}),se=he(X),z=se;o.AWSSDKSigV4Signer=$,o.AwsSdkSigV4ASigner=Ae,o.AwsSdkSigV4Signer=q,o.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS=ce,o.NODE_SIGV4A_CONFIG_OPTIONS=
Ne,o.getBearerTokenEnvKey=D,o.resolveAWSSDKSigV4Config=z,o.resolveAwsSdkSigV4AConfig=de,o.resolveAwsSdkSigV4Config=se,o.validateSigningProperties=G}),3628:((Nt,o,A)=>{
const{SmithyRpcV2CborProtocol:H,loadSmithyRpcV2CborErrorCode:me}=A(7953),{TypeRegistry:Re,NormalizedSchema:h,deref:K}=A(5982),{decorateServiceException:De,getValueFromTextNode:ae}=A(
4614),{RpcProtocol:_e,JsonCodec2:Ue,loadJsonRpcErrorCode:Te,HttpBindingProtocol:V,HttpInterceptingShapeSerializer:d,HttpInterceptingShapeDeserializer:t,loadRestJsonErrorCode:n,
SmithyRpcV2JsonProtocol:e,loadSmithyRpcV2JsonErrorCode:S,FromStringShapeDeserializer:m,determineTimestampFormat:I,extendedEncodeURIComponent:L,collectBody:G}=A(
9922),{JsonCodec:q,JsonShapeDeserializer:$,JsonShapeDeserializer2:Ae,JsonShapeSerializer:Pe,JsonShapeSerializer2:D,parseJsonBody:j,parseJsonErrorBody:O}=A(9922);
o.JsonCodec=q,o.JsonCodec2=Ue,o.JsonShapeDeserializer=$,o.JsonShapeDeserializer2=Ae,o.JsonShapeSerializer=Pe,o.JsonShapeSerializer2=D,o.loadJsonRpcErrorCode=Te,
o.loadRestJsonErrorCode=n,o.parseJsonBody=j,o.parseJsonErrorBody=O;const{parseXML:ce,XmlNode:de,XmlText:Ne}=A(8430),{toUtf8:he,toBase64:re,generateIdempotencyToken:F,
NumericValue:l,dateToUtcString:T,fromBase64:v,expectUnion:X}=A(2882);class se{queryCompat;errorRegistry;constructor(i=!1){this.queryCompat=i}resolveRestContentType(i,a){
const f=a.getMemberSchemas(),u=Object.values(f).find(W=>!!W.getMergedTraits().httpPayload);if(u){const W=u.getMergedTraits().mediaType;return W||(u.isStringSchema()?
"text/plain":u.isBlobSchema()?"application/octet-stream":i)}else if(!a.isUnitSchema()&&Object.values(f).find(U=>{const{httpQuery:te,httpQueryParams:pe,httpHeader:B,
httpLabel:ue,httpPrefixHeaders:k}=U.getMergedTraits();return!te&&!pe&&!B&&!ue&&k===void 0}))return i}async getErrorSchemaOrThrowBaseException(i,a,f,u,W,U){let te=i;
i.includes("#")&&([,te]=i.split("#"));const pe={$metadata:W,$fault:f.statusCode<500?"client":"server"};if(!this.errorRegistry)throw new Error("@aws-sdk/core/pro\
tocols - error handler not initialized.");try{return{errorSchema:U?.(this.errorRegistry,te)??this.errorRegistry.getSchema(i),errorMetadata:pe}}catch{u.message=u.
message??u.Message??"UnknownError";const ue=this.errorRegistry,k=ue.getBaseException();if(k){const M=ue.getErrorCtor(k)??Error;throw this.decorateServiceException(
Object.assign(new M({name:te}),pe),u)}const E=u,g=E?.message??E?.Message??E?.Error?.Message??E?.Error?.message;throw this.decorateServiceException(Object.assign(
new Error(g),{name:te},pe),u)}}compose(i,a,f){let u=f;a.includes("#")&&([u]=a.split("#"));const W=Re.for(u),U=Re.for("smithy.ts.sdk.synthetic."+f);i.copyFrom(W),
i.copyFrom(U),this.errorRegistry=i}decorateServiceException(i,a={}){if(this.queryCompat){const f=i.Message??a.Message,u=De(i,a);f&&(u.message=f);const W=u.Error??
{};W.Type=u.Error?.Type,W.Code=u.Error?.Code,W.Message=u.Error?.message??u.Error?.Message??f,u.Error=W;const U=u.$metadata.requestId;return U&&(u.RequestId=U),u}
return De(i,a)}setQueryCompatError(i,a){const f=a.headers?.["x-amzn-query-error"];if(i!==void 0&&f!=null){const[u,W]=f.split(";"),U=Object.keys(i),te={Code:u,Type:W};
i.Code=u,i.Type=W;for(let pe=0;pe<U.length;pe++){const B=U[pe];te[B==="message"?"Message":B]=i[B]}delete te.__type,i.Error=te}}queryCompatOutput(i,a){i.Error&&(a.
Error=i.Error),i.Type&&(a.Type=i.Type),i.Code&&(a.Code=i.Code)}findQueryCompatibleError(i,a){try{return i.getSchema(a)}catch{return i.find(u=>h.of(u).getMergedTraits().
awsQueryError?.[0]===a)}}}class z extends H{awsQueryCompatible;mixin;constructor({defaultNamespace:i,errorTypeRegistries:a,awsQueryCompatible:f}){super({defaultNamespace:i,
errorTypeRegistries:a}),this.awsQueryCompatible=!!f,this.mixin=new se(this.awsQueryCompatible)}async serializeRequest(i,a,f){const u=await super.serializeRequest(
i,a,f);return this.awsQueryCompatible&&(u.headers["x-amzn-query-mode"]="true"),u}async handleError(i,a,f,u,W){this.awsQueryCompatible&&this.mixin.setQueryCompatError(
u,f);const U=(()=>{const M=f.headers["x-amzn-query-error"];return M&&this.awsQueryCompatible?M.split(";")[0]:me(f,u)??"Unknown"})();this.mixin.compose(this.compositeErrorRegistry,
U,this.options.defaultNamespace);const{errorSchema:te,errorMetadata:pe}=await this.mixin.getErrorSchemaOrThrowBaseException(U,this.options.defaultNamespace,f,u,
W,this.awsQueryCompatible?this.mixin.findQueryCompatibleError:void 0),B=h.of(te),ue=u.message??u.Message??"UnknownError",k=this.compositeErrorRegistry.getErrorCtor(
te)??Error,E=new k({}),g={};for(const[M,ne]of B.structIterator())u[M]!=null&&(g[M]=this.deserializer.readValue(ne,u[M]));throw this.awsQueryCompatible&&this.mixin.
queryCompatOutput(u,g),this.mixin.decorateServiceException(Object.assign(E,pe,{$fault:B.getMergedTraits().error,message:ue},g),u)}}class Q extends _e{serializer;deserializer;serviceTarget;codec;mixin;awsQueryCompatible;constructor({
defaultNamespace:i,errorTypeRegistries:a,serviceTarget:f,awsQueryCompatible:u,jsonCodec:W}){super({defaultNamespace:i,errorTypeRegistries:a}),this.serviceTarget=
f,this.codec=W??new Ue({timestampFormat:{useTrait:!0,default:7},jsonName:!1}),this.serializer=this.codec.createSerializer(),this.deserializer=this.codec.createDeserializer(),
this.awsQueryCompatible=!!u,this.mixin=new se(this.awsQueryCompatible)}async serializeRequest(i,a,f){const u=await super.serializeRequest(i,a,f);return u.path.endsWith(
"/")||(u.path+="/"),u.headers["content-type"]=`application/x-amz-json-${this.getJsonRpcVersion()}`,u.headers["x-amz-target"]=`${this.serviceTarget}.${i.name}`,this.
awsQueryCompatible&&(u.headers["x-amzn-query-mode"]="true"),(K(i.input)==="unit"||!u.body)&&(u.body="{}"),u}getPayloadCodec(){return this.codec}async handleError(i,a,f,u,W){
const{awsQueryCompatible:U}=this;U&&this.mixin.setQueryCompatError(u,f);const te=Te(f,u,U)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,te,this.options.
defaultNamespace);const{errorSchema:pe,errorMetadata:B}=await this.mixin.getErrorSchemaOrThrowBaseException(te,this.options.defaultNamespace,f,u,W,U?this.mixin.
findQueryCompatibleError:void 0),ue=h.of(pe),k=u.message??u.Message??"UnknownError",E=this.compositeErrorRegistry.getErrorCtor(pe)??Error,g=new E({}),M={},ne=this.
codec.createDeserializer();for(const[ye,Ce]of ue.structIterator())u[ye]!=null&&(M[ye]=ne.readObject(Ce,u[ye]));throw U&&this.mixin.queryCompatOutput(u,M),this.mixin.
decorateServiceException(Object.assign(g,B,{$fault:ue.getMergedTraits().error,message:k},M),u)}}class C extends Q{constructor({defaultNamespace:i,errorTypeRegistries:a,
serviceTarget:f,awsQueryCompatible:u,jsonCodec:W}){super({defaultNamespace:i,errorTypeRegistries:a,serviceTarget:f,awsQueryCompatible:u,jsonCodec:W})}getShapeId(){
return"aws.protocols#awsJson1_0"}getJsonRpcVersion(){return"1.0"}getDefaultContentType(){return"application/x-amz-json-1.0"}}class we extends Q{constructor({defaultNamespace:i,
errorTypeRegistries:a,serviceTarget:f,awsQueryCompatible:u,jsonCodec:W}){super({defaultNamespace:i,errorTypeRegistries:a,serviceTarget:f,awsQueryCompatible:u,jsonCodec:W})}getShapeId(){
return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){return"1.1"}getDefaultContentType(){return"application/x-amz-json-1.1"}}class ge extends V{serializer;deserializer;codec;mixin=new se;constructor({
defaultNamespace:i,errorTypeRegistries:a,jsonCodec:f}){super({defaultNamespace:i,errorTypeRegistries:a});const u={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,
jsonName:!0};this.codec=f??new Ue(u),this.serializer=new d(this.codec.createSerializer(),u),this.deserializer=new t(this.codec.createDeserializer(),u)}getShapeId(){
return"aws.protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(i){this.codec.setSerdeContext(i),super.setSerdeContext(i)}async serializeRequest(i,a,f){
const u=await super.serializeRequest(i,a,f),W=h.of(i.input);if(!u.headers["content-type"]){const U=this.mixin.resolveRestContentType(this.getDefaultContentType(),
W);U&&(u.headers["content-type"]=U)}return u.body==null&&u.headers["content-type"]===this.getDefaultContentType()&&(u.body="{}"),u}async deserializeResponse(i,a,f){
const u=await super.deserializeResponse(i,a,f),W=h.of(i.output);for(const[U,te]of W.structIterator())te.getMemberTraits().httpPayload&&!(U in u)&&(u[U]=null);return u}async handleError(i,a,f,u,W){
const U=n(f,u)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,U,this.options.defaultNamespace);const{errorSchema:te,errorMetadata:pe}=await this.mixin.
getErrorSchemaOrThrowBaseException(U,this.options.defaultNamespace,f,u,W),B=h.of(te),ue=u.message??u.Message??"UnknownError",k=this.compositeErrorRegistry.getErrorCtor(
te)??Error,E=new k({});await this.deserializeHttpMessage(te,a,f,u);const g={},M=this.codec.createDeserializer();for(const[ne,ye]of B.structIterator()){const Ce=ye.
getMergedTraits().jsonName??ne;g[ne]=M.readObject(ye,u[Ce])}throw this.mixin.decorateServiceException(Object.assign(E,pe,{$fault:B.getMergedTraits().error,message:ue},
g),u)}getDefaultContentType(){return"application/json"}}class xe extends e{awsQueryCompatible;mixin;constructor({defaultNamespace:i,errorTypeRegistries:a,awsQueryCompatible:f}){
super({defaultNamespace:i,errorTypeRegistries:a}),this.awsQueryCompatible=!!f,this.mixin=new se(this.awsQueryCompatible)}async serializeRequest(i,a,f){const u=await super.
serializeRequest(i,a,f);return this.awsQueryCompatible&&(u.headers["x-amzn-query-mode"]="true"),u}async handleError(i,a,f,u,W){this.awsQueryCompatible&&this.mixin.
setQueryCompatError(u,f);const U=(()=>{const ne=f.headers["x-amzn-query-error"];return ne&&this.awsQueryCompatible?ne.split(";")[0]:S(f,u)??"Unknown"})();this.mixin.
compose(this.compositeErrorRegistry,U,this.options.defaultNamespace);const{errorSchema:te,errorMetadata:pe}=await this.mixin.getErrorSchemaOrThrowBaseException(
U,this.options.defaultNamespace,f,u,W,this.awsQueryCompatible?this.mixin.findQueryCompatibleError:void 0),B=h.of(te),ue=u.message??u.Message??"UnknownError",k=this.
compositeErrorRegistry.getErrorCtor(te)??Error,E=new k({}),g={},M=this.getPayloadCodec().createDeserializer();for(const[ne,ye]of B.structIterator())u[ne]!=null&&
(g[ne]=M.readObject(ye,u[ne]));throw this.awsQueryCompatible&&this.mixin.queryCompatOutput(u,g),this.mixin.decorateServiceException(Object.assign(E,pe,{$fault:B.
getMergedTraits().error,message:ue},g),u)}}class He{serdeContext;setSerdeContext(i){this.serdeContext=i}}class ze{from;to;keys;constructor(i,a){this.from=i,this.
to=a;const f=Object.keys(this.from),u=new Set(f);u.delete("__type"),this.keys=u}mark(i){this.keys.delete(i)}hasUnknown(){return this.keys.size===1&&Object.keys(
this.to).length===0}writeUnknown(){if(this.hasUnknown()){const i=this.keys.values().next().value,a=this.from[i];this.to.$unknown=[i,a]}}}function Be(R){Object.defineProperty(
R,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}class Qe extends He{settings;stringDeserializer;constructor(i){super(),this.settings=i,this.
stringDeserializer=new m(i)}setSerdeContext(i){this.serdeContext=i,this.stringDeserializer.setSerdeContext(i)}read(i,a,f){const u=h.of(i),W=u.getMemberSchemas();
if(u.isStructSchema()&&u.isMemberSchema()&&!!Object.values(W).find(B=>!!B.getMemberTraits().eventPayload)){const B={},ue=Object.keys(W)[0];return W[ue].isBlobSchema()?
B[ue]=a:B[ue]=this.read(W[ue],a),B}const te=(this.serdeContext?.utf8Encoder??he)(a),pe=this.parseXml(te);return this.readSchema(i,f?pe[f]:pe)}readSchema(i,a){const f=h.
of(i);if(f.isUnitSchema())return;const u=f.getMergedTraits();if(f.isListSchema()&&!Array.isArray(a))return this.readSchema(f,[a]);if(a==null)return a;if(typeof a==
"object"){const W=!!u.xmlFlattened;if(f.isListSchema()){const te=f.getValueSchema(),pe=[],B=te.getMergedTraits().xmlName??"member",ue=W?a:(a[0]??a)[B];if(ue==null)
return pe;const k=Array.isArray(ue)?ue:[ue];for(const E of k)pe.push(this.readSchema(te,E));return pe}const U={};if(f.isMapSchema()){const te=f.getKeySchema(),pe=f.
getValueSchema();let B;W?B=Array.isArray(a)?a:[a]:B=Array.isArray(a.entry)?a.entry:[a.entry];const ue=te.getMergedTraits().xmlName??"key",k=pe.getMergedTraits().
xmlName??"value";for(const E of B){const g=E[ue],M=E[k];g==="__proto__"&&Be(U),U[g]=this.readSchema(pe,M)}return U}if(f.isStructSchema()){const te=f.isUnionSchema();
let pe;te&&(pe=new ze(a,U));for(const[B,ue]of f.structIterator()){const k=ue.getMergedTraits(),E=k.httpPayload?k.xmlName??ue.getName():ue.getMemberTraits().xmlName??
B;te&&pe.mark(E),a[E]!=null&&(U[B]=this.readSchema(ue,a[E]))}return te&&pe.writeUnknown(),U}if(f.isDocumentSchema())return a;throw new Error(`@aws-sdk/core/prot\
ocols - xml deserializer unhandled schema type for ${f.getName(!0)}`)}return f.isListSchema()?[]:f.isMapSchema()||f.isStructSchema()?{}:this.stringDeserializer.
read(f,a)}parseXml(i){if(i.length){let a;try{a=ce(i)}catch(U){throw U&&typeof U=="object"&&Object.defineProperty(U,"$responseBodyText",{value:i}),U}const f="#te\
xt",u=Object.keys(a)[0],W=a[u];return W[f]&&(W[u]=W[f],delete W[f]),ae(W)}return{}}}class J extends He{settings;buffer;constructor(i){super(),this.settings=i}write(i,a,f=""){
this.buffer===void 0&&(this.buffer="");const u=h.of(i);if(f&&!f.endsWith(".")&&(f+="."),u.isBlobSchema())(typeof a=="string"||a instanceof Uint8Array)&&(this.writeKey(
f),this.writeValue((this.serdeContext?.base64Encoder??re)(a)));else if(u.isBooleanSchema()||u.isNumericSchema()||u.isStringSchema())a!=null?(this.writeKey(f),this.
writeValue(String(a))):u.isIdempotencyToken()&&(this.writeKey(f),this.writeValue(F()));else if(u.isBigIntegerSchema())a!=null&&(this.writeKey(f),this.writeValue(
String(a)));else if(u.isBigDecimalSchema())a!=null&&(this.writeKey(f),this.writeValue(a instanceof l?a.string:String(a)));else if(u.isTimestampSchema()){if(a instanceof
Date)switch(this.writeKey(f),I(u,this.settings)){case 5:this.writeValue(a.toISOString().replace(".000Z","Z"));break;case 6:this.writeValue(T(a));break;case 7:this.
writeValue(String(a.getTime()/1e3));break}}else if(u.isDocumentSchema())Array.isArray(a)?this.write(79,a,f):a instanceof Date?this.write(4,a,f):a instanceof Uint8Array?
this.write(21,a,f):a&&typeof a=="object"?this.write(143,a,f):(this.writeKey(f),this.writeValue(String(a)));else if(u.isListSchema()){if(Array.isArray(a))if(a.length===
0)this.settings.serializeEmptyLists&&(this.writeKey(f),this.writeValue(""));else{const W=u.getValueSchema(),U=this.settings.flattenLists||u.getMergedTraits().xmlFlattened;
let te=1;for(const pe of a){if(pe==null)continue;const B=W.getMergedTraits(),ue=this.getKey("member",B.xmlName,B.ec2QueryName),k=U?`${f}${te}`:`${f}${ue}.${te}`;
this.write(W,pe,k),++te}}}else if(u.isMapSchema()){if(a&&typeof a=="object"){const W=u.getKeySchema(),U=u.getValueSchema(),te=u.getMergedTraits().xmlFlattened;let pe=1;
for(const B in a){const ue=a[B];if(ue==null)continue;const k=W.getMergedTraits(),E=this.getKey("key",k.xmlName,k.ec2QueryName),g=te?`${f}${pe}.${E}`:`${f}entry.${pe}\
.${E}`,M=U.getMergedTraits(),ne=this.getKey("value",M.xmlName,M.ec2QueryName),ye=te?`${f}${pe}.${ne}`:`${f}entry.${pe}.${ne}`;this.write(W,B,g),this.write(U,ue,
ye),++pe}}}else if(u.isStructSchema()){if(a&&typeof a=="object"){let W=!1;for(const[U,te]of u.structIterator()){if(a[U]==null&&!te.isIdempotencyToken())continue;
const pe=te.getMergedTraits(),B=this.getKey(U,pe.xmlName,pe.ec2QueryName,"struct"),ue=`${f}${B}`;this.write(te,a[U],ue),W=!0}if(!W&&u.isUnionSchema()){const{$unknown:U}=a;
if(Array.isArray(U)){const[te,pe]=U,B=`${f}${te}`;this.write(15,pe,B)}}}}else if(!u.isUnitSchema())throw new Error(`@aws-sdk/core/protocols - QuerySerializer un\
recognized schema type ${u.getName(!0)}`)}flush(){if(this.buffer===void 0)throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing w\
ritten to buffer.");const i=this.buffer;return delete this.buffer,i}getKey(i,a,f,u){const{ec2:W,capitalizeKeys:U}=this.settings;if(W&&f)return f;const te=a??i;return U&&
u==="struct"?te[0].toUpperCase()+te.slice(1):te}writeKey(i){i.endsWith(".")&&(i=i.slice(0,i.length-1)),this.buffer+=`&${L(i)}=`}writeValue(i){this.buffer+=L(i)}}
class Se extends _e{options;serializer;deserializer;mixin=new se;constructor(i){super({defaultNamespace:i.defaultNamespace,errorTypeRegistries:i.errorTypeRegistries}),
this.options=i;const a={timestampFormat:{useTrait:!0,default:5},httpBindings:!1,xmlNamespace:i.xmlNamespace,serviceNamespace:i.defaultNamespace,serializeEmptyLists:!0};
this.serializer=new J(a),this.deserializer=new Qe(a)}getShapeId(){return"aws.protocols#awsQuery"}setSerdeContext(i){this.serializer.setSerdeContext(i),this.deserializer.
setSerdeContext(i)}getPayloadCodec(){throw new Error("AWSQuery protocol has no payload codec.")}async serializeRequest(i,a,f){const u=await super.serializeRequest(
i,a,f);u.path.endsWith("/")||(u.path+="/"),u.headers["content-type"]="application/x-www-form-urlencoded",(K(i.input)==="unit"||!u.body)&&(u.body="");const W=i.name.
split("#")[1]??i.name;return u.body=`Action=${W}&Version=${this.options.version}`+u.body,u.body.endsWith("&")&&(u.body=u.body.slice(-1)),u}async deserializeResponse(i,a,f){
const u=this.deserializer,W=h.of(i.output),U={};if(f.statusCode>=300){const ue=await G(f.body,a);ue.byteLength>0&&Object.assign(U,await u.read(15,ue)),await this.
handleError(i,a,f,U,this.deserializeMetadata(f))}for(const ue in f.headers){const k=f.headers[ue];delete f.headers[ue],f.headers[ue.toLowerCase()]=k}const te=i.
name.split("#")[1]??i.name,pe=W.isStructSchema()&&this.useNestedResult()?te+"Result":void 0,B=await G(f.body,a);return B.byteLength>0&&Object.assign(U,await u.read(
W,B,pe)),U.$metadata=this.deserializeMetadata(f),U}useNestedResult(){return!0}async handleError(i,a,f,u,W){const U=this.loadQueryErrorCode(f,u)??"Unknown";this.
mixin.compose(this.compositeErrorRegistry,U,this.options.defaultNamespace);const te=this.loadQueryError(u)??{},pe=this.loadQueryErrorMessage(u);te.message=pe,te.
Error={Type:te.Type,Code:te.Code,Message:pe};const{errorSchema:B,errorMetadata:ue}=await this.mixin.getErrorSchemaOrThrowBaseException(U,this.options.defaultNamespace,
f,te,W,this.mixin.findQueryCompatibleError),k=h.of(B),E=this.compositeErrorRegistry.getErrorCtor(B)??Error,g=new E({}),M={Type:te.Error.Type,Code:te.Error.Code,
Error:te.Error};for(const[ne,ye]of k.structIterator()){const Ce=ye.getMergedTraits().xmlName??ne,Le=te[Ce]??u[Ce];M[ne]=this.deserializer.readSchema(ye,Le)}throw this.
mixin.decorateServiceException(Object.assign(g,ue,{$fault:k.getMergedTraits().error,message:pe},M),u)}loadQueryErrorCode(i,a){const f=(a.Errors?.[0]?.Error??a.Errors?.
Error??a.Error)?.Code;if(f!==void 0)return f;if(i.statusCode==404)return"NotFound"}loadQueryError(i){return i.Errors?.[0]?.Error??i.Errors?.Error??i.Error}loadQueryErrorMessage(i){
const a=this.loadQueryError(i);return a?.message??a?.Message??i.message??i.Message??"Unknown"}getDefaultContentType(){return"application/x-www-form-urlencoded"}}
class Oe extends Se{options;constructor(i){super(i),this.options=i;const a={capitalizeKeys:!0,flattenLists:!0,serializeEmptyLists:!1,ec2:!0};Object.assign(this.
serializer.settings,a)}getShapeId(){return"aws.protocols#ec2Query"}useNestedResult(){return!1}}const Me=(R,i)=>G(R,i).then(a=>(i?.utf8Encoder??he)(a)),$e=(R,i)=>Me(
R,i).then(a=>{if(a.length){let f;try{f=ce(a)}catch(te){throw te&&typeof te=="object"&&Object.defineProperty(te,"$responseBodyText",{value:a}),te}const u="#text",
W=Object.keys(f)[0],U=f[W];return U[u]&&(U[W]=U[u],delete U[u]),ae(U)}return{}}),We=async(R,i)=>{const a=await $e(R,i);return a.Error&&(a.Error.message=a.Error.
message??a.Error.Message),a},lt=(R,i)=>{if(i?.Error?.Code!==void 0)return i.Error.Code;if(i?.Code!==void 0)return i.Code;if(R.statusCode==404)return"NotFound"};
class ot extends He{settings;stringBuffer;byteBuffer;buffer;constructor(i){super(),this.settings=i}write(i,a){const f=h.of(i);if(f.isStringSchema()&&typeof a=="\
string")this.stringBuffer=a;else if(f.isBlobSchema())this.byteBuffer="byteLength"in a?a:(this.serdeContext?.base64Decoder??v)(a);else{this.buffer=this.writeStruct(
f,a,void 0);const u=f.getMergedTraits();u.httpPayload&&!u.xmlName&&this.buffer.withName(f.getName())}}flush(){if(this.byteBuffer!==void 0){const a=this.byteBuffer;
return delete this.byteBuffer,a}if(this.stringBuffer!==void 0){const a=this.stringBuffer;return delete this.stringBuffer,a}const i=this.buffer;return this.settings.
xmlNamespace&&(i?.attributes?.xmlns||i.addAttribute("xmlns",this.settings.xmlNamespace)),delete this.buffer,i.toString()}writeStruct(i,a,f){const u=i.getMergedTraits(),
W=i.isMemberSchema()&&!u.httpPayload?i.getMemberTraits().xmlName??i.getMemberName():u.xmlName??i.getName();if(!W||!i.isStructSchema())throw new Error(`@aws-sdk/\
core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${i.getName(!0)}.`);const U=de.of(W),[te,pe]=this.getXmlnsAttribute(i,
f);for(const[ue,k]of i.structIterator()){const E=a[ue];if(E!=null||k.isIdempotencyToken()){if(k.getMergedTraits().xmlAttribute){U.addAttribute(k.getMergedTraits().
xmlName??ue,this.writeSimple(k,E));continue}if(k.isListSchema())this.writeList(k,E,U,pe);else if(k.isMapSchema())this.writeMap(k,E,U,pe);else if(k.isStructSchema())
U.addChildNode(this.writeStruct(k,E,pe));else{const g=de.of(k.getMergedTraits().xmlName??k.getMemberName());this.writeSimpleInto(k,E,g,pe),U.addChildNode(g)}}}const{
$unknown:B}=a;if(B&&i.isUnionSchema()&&Array.isArray(B)&&Object.keys(a).length===1){const[ue,k]=B,E=de.of(ue);if(typeof k!="string")if(a instanceof de||a instanceof
Ne)U.addChildNode(a);else throw new Error("@aws-sdk - $unknown union member in XML requires value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.");this.
writeSimpleInto(0,k,E,pe),U.addChildNode(E)}return pe&&U.addAttribute(te,pe),U}writeList(i,a,f,u){if(!i.isMemberSchema())throw new Error(`@aws-sdk/core/protocol\
s - xml serializer, cannot write non-member list: ${i.getName(!0)}`);const W=i.getMergedTraits(),U=i.getValueSchema(),te=U.getMergedTraits(),pe=!!te.sparse,B=!!W.
xmlFlattened,[ue,k]=this.getXmlnsAttribute(i,u),E=(g,M)=>{if(U.isListSchema())this.writeList(U,Array.isArray(M)?M:[M],g,k);else if(U.isMapSchema())this.writeMap(
U,M,g,k);else if(U.isStructSchema()){const ne=this.writeStruct(U,M,k);g.addChildNode(ne.withName(B?W.xmlName??i.getMemberName():te.xmlName??"member"))}else{const ne=de.
of(B?W.xmlName??i.getMemberName():te.xmlName??"member");this.writeSimpleInto(U,M,ne,k),g.addChildNode(ne)}};if(B)for(const g of a)(pe||g!=null)&&E(f,g);else{const g=de.
of(W.xmlName??i.getMemberName());k&&g.addAttribute(ue,k);for(const M of a)(pe||M!=null)&&E(g,M);f.addChildNode(g)}}writeMap(i,a,f,u,W=!1){if(!i.isMemberSchema())
throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${i.getName(!0)}`);const U=i.getMergedTraits(),te=i.getKeySchema(),B=te.
getMergedTraits().xmlName??"key",ue=i.getValueSchema(),k=ue.getMergedTraits(),E=k.xmlName??"value",g=!!k.sparse,M=!!U.xmlFlattened,[ne,ye]=this.getXmlnsAttribute(
i,u),Ce=(Le,nt,Ke)=>{const Ge=de.of(B,nt),[Ye,je]=this.getXmlnsAttribute(te,ye);je&&Ge.addAttribute(Ye,je),Le.addChildNode(Ge);let ht=de.of(E);ue.isListSchema()?
this.writeList(ue,Ke,ht,ye):ue.isMapSchema()?this.writeMap(ue,Ke,ht,ye,!0):ue.isStructSchema()?ht=this.writeStruct(ue,Ke,ye):this.writeSimpleInto(ue,Ke,ht,ye),Le.
addChildNode(ht)};if(M)for(const Le in a){const nt=a[Le];if(g||nt!=null){const Ke=de.of(U.xmlName??i.getMemberName());Ce(Ke,Le,nt),f.addChildNode(Ke)}}else{let Le;
W||(Le=de.of(U.xmlName??i.getMemberName()),ye&&Le.addAttribute(ne,ye),f.addChildNode(Le));for(const nt in a){const Ke=a[nt];if(g||Ke!=null){const Ge=de.of("entr\
y");Ce(Ge,nt,Ke),(W?f:Le).addChildNode(Ge)}}}}writeSimple(i,a){if(a===null)throw new Error("@aws-sdk/core/protocols - (XML serializer) cannot write null value.");
const f=h.of(i);let u=null;if(a&&typeof a=="object")if(f.isBlobSchema())u=(this.serdeContext?.base64Encoder??re)(a);else if(f.isTimestampSchema()&&a instanceof Date)
switch(I(f,this.settings)){case 5:u=a.toISOString().replace(".000Z","Z");break;case 6:u=T(a);break;case 7:u=String(a.getTime()/1e3);break;default:console.warn("\
Missing timestamp format, using http date",a),u=T(a);break}else{if(f.isBigDecimalSchema()&&a)return a instanceof l?a.string:String(a);throw f.isMapSchema()||f.isListSchema()?
new Error("@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead."):new Error(`@aws-sdk/core/p\
rotocols - xml serializer, unhandled schema type for object value and schema: ${f.getName(!0)}`)}if((f.isBooleanSchema()||f.isNumericSchema()||f.isBigIntegerSchema()||
f.isBigDecimalSchema())&&(u=String(a)),f.isStringSchema()&&(a===void 0&&f.isIdempotencyToken()?u=F():u=String(a)),u===null)throw new Error(`Unhandled schema-val\
ue pair ${f.getName(!0)}=${a}`);return u}writeSimpleInto(i,a,f,u){const W=this.writeSimple(i,a),U=h.of(i),te=new Ne(W),[pe,B]=this.getXmlnsAttribute(U,u);B&&f.addAttribute(
pe,B),f.addChildNode(te)}getXmlnsAttribute(i,a){const f=i.getMergedTraits(),[u,W]=f.xmlNamespace??[];return W&&W!==a?[u?`xmlns:${u}`:"xmlns",W]:[void 0,void 0]}}
class ft extends He{settings;constructor(i){super(),this.settings=i}createSerializer(){const i=new ot(this.settings);return i.setSerdeContext(this.serdeContext),
i}createDeserializer(){const i=new Qe(this.settings);return i.setSerdeContext(this.serdeContext),i}}class _t extends V{codec;serializer;deserializer;mixin=new se;constructor(i){
super(i);const a={timestampFormat:{useTrait:!0,default:5},httpBindings:!0,xmlNamespace:i.xmlNamespace,serviceNamespace:i.defaultNamespace};this.codec=new ft(a),
this.serializer=new d(this.codec.createSerializer(),a),this.deserializer=new t(this.codec.createDeserializer(),a)}getPayloadCodec(){return this.codec}getShapeId(){
return"aws.protocols#restXml"}async serializeRequest(i,a,f){const u=await super.serializeRequest(i,a,f),W=h.of(i.input);if(!u.headers["content-type"]){const U=this.
mixin.resolveRestContentType(this.getDefaultContentType(),W);U&&(u.headers["content-type"]=U)}return typeof u.body=="string"&&u.headers["content-type"]===this.getDefaultContentType()&&
!u.body.startsWith("<?xml ")&&!this.hasUnstructuredPayloadBinding(W)&&(u.body='<?xml version="1.0" encoding="UTF-8"?>'+u.body),u}async deserializeResponse(i,a,f){
return super.deserializeResponse(i,a,f)}async handleError(i,a,f,u,W){const U=lt(f,u)??"Unknown";if(this.mixin.compose(this.compositeErrorRegistry,U,this.options.
defaultNamespace),u.Error&&typeof u.Error=="object")for(const ne of Object.keys(u.Error))u[ne]=u.Error[ne],ne.toLowerCase()==="message"&&(u.message=u.Error[ne]);
u.RequestId&&!W.requestId&&(W.requestId=u.RequestId);const{errorSchema:te,errorMetadata:pe}=await this.mixin.getErrorSchemaOrThrowBaseException(U,this.options.defaultNamespace,
f,u,W),B=h.of(te),ue=u.Error?.message??u.Error?.Message??u.message??u.Message??"UnknownError",k=this.compositeErrorRegistry.getErrorCtor(te)??Error,E=new k({});
await this.deserializeHttpMessage(te,a,f,u);const g={},M=this.codec.createDeserializer();for(const[ne,ye]of B.structIterator()){const Ce=ye.getMergedTraits().xmlName??
ne,Le=u.Error?.[Ce]??u[Ce];g[ne]=M.readSchema(ye,Le)}throw this.mixin.decorateServiceException(Object.assign(E,pe,{$fault:B.getMergedTraits().error,message:ue},
g),u)}getDefaultContentType(){return"application/xml"}hasUnstructuredPayloadBinding(i){for(const[,a]of i.structIterator())if(a.getMergedTraits().httpPayload)return!(a.
isStructSchema()||a.isMapSchema()||a.isListSchema());return!1}}const mt=R=>{if(R!=null)return typeof R=="object"&&"__type"in R&&delete R.__type,X(R)},oe=R=>{if(R==
null)return R;if(typeof R=="number"||typeof R=="bigint"){const i=new Error(`Received number ${R} where a string was expected.`);return i.name="Warning",console.
warn(i),String(R)}if(typeof R=="boolean"){const i=new Error(`Received boolean ${R} where a string was expected.`);return i.name="Warning",console.warn(i),String(
R)}return R},_=R=>{if(R==null)return R;if(typeof R=="string"){const i=R.toLowerCase();if(R!==""&&i!=="false"&&i!=="true"){const a=new Error(`Received string "${R}\
" where a boolean was expected.`);a.name="Warning",console.warn(a)}return R!==""&&i!=="false"}return R},ie=R=>{if(R==null)return R;if(typeof R=="string"){const i=Number(
R);if(i.toString()!==R){const a=new Error(`Received string "${R}" where a number was expected.`);return a.name="Warning",console.warn(a),R}return i}return R};o.
AwsEc2QueryProtocol=Oe,o.AwsJson1_0Protocol=C,o.AwsJson1_1Protocol=we,o.AwsJsonRpcProtocol=Q,o.AwsQueryProtocol=Se,o.AwsRestJsonProtocol=ge,o.AwsRestXmlProtocol=
_t,o.AwsSmithyRpcV2CborProtocol=z,o.AwsSmithyRpcV2JsonProtocol=xe,o.QueryShapeSerializer=J,o.XmlCodec=ft,o.XmlShapeDeserializer=Qe,o.XmlShapeSerializer=ot,o._toBool=
_,o._toNum=ie,o._toStr=oe,o.awsExpectUnion=mt,o.loadRestXmlErrorCode=lt,o.parseXmlBody=$e,o.parseXmlErrorBody=We}),8162:((Nt,o,A)=>{const{setCredentialFeature:H}=A(
9300),{CredentialsProviderError:me}=A(7567),Re="AWS_ACCESS_KEY_ID",h="AWS_SECRET_ACCESS_KEY",K="AWS_SESSION_TOKEN",De="AWS_CREDENTIAL_EXPIRATION",ae="AWS_CREDEN\
TIAL_SCOPE",_e="AWS_ACCOUNT_ID",Ue=Te=>async()=>{Te?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");const V=process.env[Re],d=process.env[h],t=process.
env[K],n=process.env[De],e=process.env[ae],S=process.env[_e];if(V&&d){const m={accessKeyId:V,secretAccessKey:d,...t&&{sessionToken:t},...n&&{expiration:new Date(
n)},...e&&{credentialScope:e},...S&&{accountId:S}};return H(m,"CREDENTIALS_ENV_VARS","g"),m}throw new me("Unable to find environment variable credentials.",{logger:Te?.
logger})};o.ENV_ACCOUNT_ID=_e,o.ENV_CREDENTIAL_SCOPE=ae,o.ENV_EXPIRATION=De,o.ENV_KEY=Re,o.ENV_SECRET=h,o.ENV_SESSION=K,o.fromEnv=Ue}),9641:((Nt,o,A)=>{const{setCredentialFeature:H}=A(
9300),{CredentialsProviderError:me}=A(7567),{NodeHttpHandler:Re}=A(8771),h=A(1455),{HttpRequest:K}=A(9922),{sdkStreamMixin:De,parseRfc3339DateTime:ae}=A(2882),_e="\
169.254.170.2",Ue="169.254.170.23",Te="[fd00:ec2::23]",V=($,Ae)=>{if($.protocol!=="https:"&&!($.hostname===_e||$.hostname===Ue||$.hostname===Te)){if($.hostname.
includes("[")){if($.hostname==="[::1]"||$.hostname==="[0000:0000:0000:0000:0000:0000:0000:0001]")return}else{if($.hostname==="localhost")return;const Pe=$.hostname.
split("."),D=j=>{const O=parseInt(j,10);return 0<=O&&O<=255};if(Pe[0]==="127"&&D(Pe[1])&&D(Pe[2])&&D(Pe[3])&&Pe.length===4)return}throw new me(`URL not accepted\
. It must either be HTTPS or match one of the following:
  - loopback CIDR 127.0.0.0/8 or [::1/128]
  - ECS container host 169.254.170.2
  - EKS container host 169.254.170.23 or [fd00:ec2::23]`,{logger:Ae})}};function d($){return new K({protocol:$.protocol,hostname:$.hostname,port:Number($.port),
path:$.pathname,query:Array.from($.searchParams.entries()).reduce((Ae,[Pe,D])=>(Ae[Pe]=D,Ae),{}),fragment:$.hash})}async function t($,Ae){const D=await De($.body).
transformToString();if($.statusCode===200){const j=JSON.parse(D);if(typeof j.AccessKeyId!="string"||typeof j.SecretAccessKey!="string"||typeof j.Token!="string"||
typeof j.Expiration!="string")throw new me("HTTP credential provider response not of the required format, an object matching: { AccessKeyId: string, SecretAcces\
sKey: string, Token: string, Expiration: string(rfc3339) }",{logger:Ae});return{accessKeyId:j.AccessKeyId,secretAccessKey:j.SecretAccessKey,sessionToken:j.Token,
expiration:ae(j.Expiration)}}if($.statusCode>=400&&$.statusCode<500){let j={};try{j=JSON.parse(D)}catch{}throw Object.assign(new me(`Server responded with statu\
s: ${$.statusCode}`,{logger:Ae}),{Code:j.Code,Message:j.Message})}throw new me(`Server responded with status: ${$.statusCode}`,{logger:Ae})}const n=($,Ae,Pe)=>async()=>{
for(let D=0;D<Ae;++D)try{return await $()}catch{await new Promise(O=>setTimeout(O,Pe))}return await $()},e="AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",S="http://16\
9.254.170.2",m="AWS_CONTAINER_CREDENTIALS_FULL_URI",I="AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",L="AWS_CONTAINER_AUTHORIZATION_TOKEN",G=($={})=>{$.logger?.debug(
"@aws-sdk/credential-provider-http - fromHttp");let Ae;const Pe=$.awsContainerCredentialsRelativeUri??process.env[e],D=$.awsContainerCredentialsFullUri??process.
env[m],j=$.awsContainerAuthorizationToken??process.env[L],O=$.awsContainerAuthorizationTokenFile??process.env[I],ce=$.logger?.constructor?.name==="NoOpLogger"||
!$.logger?.warn?console.warn:$.logger.warn.bind($.logger);if(Pe&&D&&(ce("@aws-sdk/credential-provider-http: you have set both awsContainerCredentialsRelativeUri\
 and awsContainerCredentialsFullUri."),ce("awsContainerCredentialsRelativeUri will take precedence.")),j&&O&&(ce("@aws-sdk/credential-provider-http: you have se\
t both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile."),ce("awsContainerAuthorizationTokenFile will take precedence.")),Pe)Ae=`${S}${Pe}`;else if(D)
Ae=D;else throw new me(`No HTTP credential provider host provided.
Set AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`,{logger:$.logger});const de=new URL(Ae);V(de,$.logger);const Ne=Re.create({connectionTimeout:$.
timeout??1e3}),he=$.timeout??1e3,re=n(async()=>{const F=d(de);O?F.headers.Authorization=q((await h.readFile(O)).toString()):j&&(F.headers.Authorization=q(j));try{
const l=await Ne.handle(F,{requestTimeout:he});return t(l.response).then(T=>H(T,"CREDENTIALS_HTTP","z"))}catch(l){throw new me(String(l),{logger:$.logger})}},$.
maxRetries??3,$.timeout??1e3);return async()=>{try{return await re()}finally{Ne.destroy?.()}}},q=$=>{if($.includes(`\r
`))throw new me("Authorization token contains invalid \\r\\n sequence.");return $};o.fromHttp=G}),1241:((Nt,o,A)=>{const{CredentialsProviderError:H,chain:me,getProfileName:Re,
parseKnownFiles:h}=A(7567),{setCredentialFeature:K}=A(9300),De=(D,j,O)=>{const ce={EcsContainer:async de=>{const{fromHttp:Ne}=A(9641),{fromContainerMetadata:he}=A(
1778);return O?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer"),async()=>me(Ne(de??{}),he(de))().then(ae)},Ec2InstanceMetadata:async de=>{
O?.debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata");const{fromInstanceMetadata:Ne}=A(1778);return async()=>Ne(de)().then(ae)},
Environment:async de=>{O?.debug("@aws-sdk/credential-provider-ini - credential_source is Environment");const{fromEnv:Ne}=A(8162);return async()=>Ne(de)().then(ae)}};
if(D in ce)return ce[D];throw new H(`Unsupported credential source in profile ${j}. Got ${D}, expected EcsContainer or Ec2InstanceMetadata or Environment.`,{logger:O})},
ae=D=>K(D,"CREDENTIALS_PROFILE_NAMED_PROVIDER","p"),_e=(D,{profile:j="default",logger:O}={})=>!!D&&typeof D=="object"&&typeof D.role_arn=="string"&&["undefined",
"string"].indexOf(typeof D.role_session_name)>-1&&["undefined","string"].indexOf(typeof D.external_id)>-1&&["undefined","string"].indexOf(typeof D.mfa_serial)>-1&&
(Ue(D,{profile:j,logger:O})||Te(D,{profile:j,logger:O})),Ue=(D,{profile:j,logger:O})=>{const ce=typeof D.source_profile=="string"&&typeof D.credential_source>"u";
return ce&&O?.debug?.(`    ${j} isAssumeRoleWithSourceProfile source_profile=${D.source_profile}`),ce},Te=(D,{profile:j,logger:O})=>{const ce=typeof D.credential_source==
"string"&&typeof D.source_profile>"u";return ce&&O?.debug?.(`    ${j} isCredentialSourceProfile credential_source=${D.credential_source}`),ce},V=async(D,j,O,ce,de={},Ne)=>{
O.logger?.debug("@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)");const he=j[D],{source_profile:re,region:F}=he;if(!O.roleAssumer){const{
getDefaultRoleAssumer:T}=A(2100);O.roleAssumer=T({...O.clientConfig,credentialProviderLogger:O.logger,parentClientConfig:{...ce,...O?.parentClientConfig,region:F??
O?.parentClientConfig?.region??ce?.region}},O.clientPlugins)}if(re&&re in de)throw new H(`Detected a cycle attempting to resolve credentials for profile ${Re(O)}\
. Profiles visited: `+Object.keys(de).join(", "),{logger:O.logger});O.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${re?`\
source_profile=[${re}]`:`profile=[${D}]`}`);const l=re?Ne(re,j,O,ce,{...de,[re]:!0},d(j[re]??{})):(await De(he.credential_source,D,O.logger)(O))();if(d(he))return l.
then(T=>K(T,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"));{const T={RoleArn:he.role_arn,RoleSessionName:he.role_session_name||`aws-sdk-js-${Date.now()}`,ExternalId:he.
external_id,DurationSeconds:parseInt(he.duration_seconds||"3600",10)},{mfa_serial:v}=he;if(v){if(!O.mfaCodeProvider)throw new H(`Profile ${D} requires multi-fac\
tor authentication, but no MFA code callback was provided.`,{logger:O.logger,tryNextLink:!1});T.SerialNumber=v,T.TokenCode=await O.mfaCodeProvider(v)}const X=await l;
return O.roleAssumer(X,T).then(se=>K(se,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"))}},d=D=>!D.role_arn&&!!D.credential_source,t=D=>!!(D&&D.login_session),n=async(D,j,O)=>{
const{fromLoginCredentials:ce}=A(2844),de=await ce({...j,profile:D})({callerClientConfig:O});return K(de,"CREDENTIALS_PROFILE_LOGIN","AC")},e=D=>!!D&&typeof D==
"object"&&typeof D.credential_process=="string",S=async(D,j)=>{const{fromProcess:O}=A(2884),ce=await O({...D,profile:j})();return K(ce,"CREDENTIALS_PROFILE_PROC\
ESS","v")},m=async(D,j,O={},ce)=>{const{fromSSO:de}=A(9874);return de({profile:D,logger:O.logger,parentClientConfig:O.parentClientConfig,clientConfig:O.clientConfig})(
{callerClientConfig:ce}).then(Ne=>j.sso_session?K(Ne,"CREDENTIALS_PROFILE_SSO","r"):K(Ne,"CREDENTIALS_PROFILE_SSO_LEGACY","t"))},I=D=>D&&(typeof D.sso_start_url==
"string"||typeof D.sso_account_id=="string"||typeof D.sso_session=="string"||typeof D.sso_region=="string"||typeof D.sso_role_name=="string"),L=D=>!!D&&typeof D==
"object"&&typeof D.aws_access_key_id=="string"&&typeof D.aws_secret_access_key=="string"&&["undefined","string"].indexOf(typeof D.aws_session_token)>-1&&["undef\
ined","string"].indexOf(typeof D.aws_account_id)>-1,G=async(D,j)=>{j?.logger?.debug("@aws-sdk/credential-provider-ini - resolveStaticCredentials");const O={accessKeyId:D.
aws_access_key_id,secretAccessKey:D.aws_secret_access_key,sessionToken:D.aws_session_token,...D.aws_credential_scope&&{credentialScope:D.aws_credential_scope},...D.
aws_account_id&&{accountId:D.aws_account_id}};return K(O,"CREDENTIALS_PROFILE","n")},q=D=>!!D&&typeof D=="object"&&typeof D.web_identity_token_file=="string"&&typeof D.
role_arn=="string"&&["undefined","string"].indexOf(typeof D.role_session_name)>-1,$=async(D,j,O)=>{const{fromTokenFile:ce}=A(8112),de=await ce({webIdentityTokenFile:D.
web_identity_token_file,roleArn:D.role_arn,roleSessionName:D.role_session_name,roleAssumerWithWebIdentity:j.roleAssumerWithWebIdentity,logger:j.logger,parentClientConfig:j.
parentClientConfig})({callerClientConfig:O});return K(de,"CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN","q")},Ae=async(D,j,O,ce,de={},Ne=!1)=>{const he=j[D];if(Object.keys(
de).length>0&&L(he))return G(he,O);if(Ne||_e(he,{profile:D,logger:O.logger}))return V(D,j,O,ce,de,Ae);if(L(he))return G(he,O);if(q(he))return $(he,O,ce);if(e(he))
return S(O,D);if(I(he))return await m(D,he,O,ce);if(t(he))return n(D,O,ce);throw new H(`Could not resolve credentials using profile: [${D}] in configuration/cre\
dentials file(s).`,{logger:O.logger})},Pe=(D={})=>async({callerClientConfig:j}={})=>{D.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");const O=await h(
D);return Ae(Re({profile:D.profile??j?.profile}),O,D,j)};o.fromIni=Pe}),2844:((Nt,o,A)=>{const{setCredentialFeature:H}=A(9300),{CredentialsProviderError:me,parseKnownFiles:Re,
getProfileName:h}=A(7567),{HttpRequest:K}=A(9922),{createHash:De,createPrivateKey:ae,createPublicKey:_e,sign:Ue}=A(7598),{promises:Te}=A(3024),{homedir:V}=A(8161),
{dirname:d,join:t}=A(6760);class n{profileData;init;callerClientConfig;static REFRESH_THRESHOLD=300*1e3;constructor(m,I,L){this.profileData=m,this.init=I,this.callerClientConfig=
L}async loadCredentials(){const m=await this.loadToken();if(!m)throw new me(`Failed to load a token for session ${this.loginSession}, please re-authenticate usi\
ng aws login`,{tryNextLink:!1,logger:this.logger});const I=m.accessToken,L=Date.now();return new Date(I.expiresAt).getTime()-L<=n.REFRESH_THRESHOLD?this.refresh(
m):this.toCredentials(m.accessToken)}get logger(){return this.init?.logger}get loginSession(){return this.profileData.login_session}toCredentials(m){return{accessKeyId:m.
accessKeyId,secretAccessKey:m.secretAccessKey,sessionToken:m.sessionToken,accountId:m.accountId,expiration:new Date(m.expiresAt)}}async refresh(m){const I=await this.
loadToken().catch(()=>m),L=Date.now(),G=new Date(I.accessToken.expiresAt).getTime(),q=new Date(m.accessToken.expiresAt).getTime(),$=G<=L&&q>L?m:I;if(new Date($.
accessToken.expiresAt).getTime()-Date.now()>n.REFRESH_THRESHOLD)return this.toCredentials($.accessToken);const{SigninClient:Pe,CreateOAuth2TokenCommand:D}=A(990),
{logger:j,userAgentAppId:O}=this.callerClientConfig??{},de=(l=>l?.metadata?.handlerProtocol==="h2")(this.callerClientConfig?.requestHandler)?void 0:this.callerClientConfig?.
requestHandler,Ne=typeof $.signInRegion=="string"&&$.signInRegion.length>0?$.signInRegion:void 0,he=Ne??this.profileData.region??await this.callerClientConfig?.
region?.()??process.env.AWS_REGION,re=new Pe({credentials:{accessKeyId:"",secretAccessKey:""},region:he,requestHandler:de,logger:j,userAgentAppId:O,...this.init?.
clientConfig,...Ne&&{region:Ne}});this.createDPoPInterceptor(re.middlewareStack);const F={tokenInput:{clientId:$.clientId,refreshToken:$.refreshToken,grantType:"\
refresh_token"}};try{const l=await re.send(new D(F)),{accessKeyId:T,secretAccessKey:v,sessionToken:X}=l.tokenOutput?.accessToken??{},{refreshToken:se,expiresIn:z}=l.
tokenOutput??{};if(!T||!v||!X||!se)throw new me("Token refresh response missing required fields",{logger:this.logger,tryNextLink:!1});const Q=(z??900)*1e3,C=new Date(
Date.now()+Q),we={...$,accessToken:{...$.accessToken,accessKeyId:T,secretAccessKey:v,sessionToken:X,expiresAt:C.toISOString()},refreshToken:se};return await this.
saveToken(we),this.toCredentials(we.accessToken)}catch(l){if(l.name==="AccessDeniedException"){const v=l.error;let X;switch(v){case"TOKEN_EXPIRED":X="Your sessi\
on has expired. Please reauthenticate.";break;case"USER_CREDENTIALS_CHANGED":X="Unable to refresh credentials because of a change in your password. Please reaut\
henticate with your new password.";break;case"INSUFFICIENT_PERMISSIONS":X="Unable to refresh credentials due to insufficient permissions. You may be missing per\
mission for the 'CreateOAuth2Token' action.";break;default:X=`Failed to refresh token: ${String(l)}. Please re-authenticate using \`aws login\``}throw new me(X,
{logger:this.logger,tryNextLink:!1})}if(new Date($.accessToken.expiresAt).getTime()>Date.now())return this.logger?.warn?.(`Failed to refresh token: ${String(l)}\
. Using existing token until expiry.`),this.toCredentials($.accessToken);throw new me(`Failed to refresh token: ${String(l)}. Please re-authenticate using aws l\
ogin`,{logger:this.logger})}}async loadToken(){const m=this.getTokenFilePath();try{const I=await Te.readFile(m,"utf8"),L=JSON.parse(I),G=["accessToken","clientI\
d","refreshToken","dpopKey"].filter(q=>!L[q]);if(L.accessToken?.accountId||G.push("accountId"),G.length>0)throw new me(`Token validation failed, missing fields:\
 ${G.join(", ")}`,{logger:this.logger,tryNextLink:!1});return L}catch(I){throw new me(`Failed to load token from ${m}: ${String(I)}`,{logger:this.logger,tryNextLink:!1})}}async saveToken(m){
const I=this.getTokenFilePath(),L=d(I);try{await Te.mkdir(L,{recursive:!0})}catch{}await Te.writeFile(I,JSON.stringify(m,null,2),"utf8")}getTokenFilePath(){const m=process.
env.AWS_LOGIN_CACHE_DIRECTORY??t(V(),".aws","login","cache"),I=Buffer.from(this.loginSession,"utf8"),L=De("sha256").update(I).digest("hex");return t(m,`${L}.jso\
n`)}derToRawSignature(m){let I=2;if(m[I]!==2)throw new Error("Invalid DER signature");I++;const L=m[I++];let G=m.subarray(I,I+L);if(I+=L,m[I]!==2)throw new Error(
"Invalid DER signature");I++;const q=m[I++];let $=m.subarray(I,I+q);G=G[0]===0?G.subarray(1):G,$=$[0]===0?$.subarray(1):$;const Ae=Buffer.concat([Buffer.alloc(32-
G.length),G]),Pe=Buffer.concat([Buffer.alloc(32-$.length),$]);return Buffer.concat([Ae,Pe])}createDPoPInterceptor(m){m.add(I=>async L=>{if(K.isInstance(L.request)){
const G=L.request,q=`${G.protocol}//${G.hostname}${G.port?`:${G.port}`:""}${G.path}`,$=await this.generateDpop(G.method,q);G.headers={...G.headers,DPoP:$}}return I(
L)},{step:"finalizeRequest",name:"dpopInterceptor",override:!0})}async generateDpop(m="POST",I){const L=await this.loadToken();try{const G=ae({key:L.dpopKey,format:"\
pem",type:"sec1"}),$=_e(G).export({format:"der",type:"spki"});let Ae=-1;for(let l=0;l<$.length;l++)if($[l]===4){Ae=l;break}const Pe=$.slice(Ae+1,Ae+33),D=$.slice(
Ae+33,Ae+65),j={alg:"ES256",typ:"dpop+jwt",jwk:{kty:"EC",crv:"P-256",x:Pe.toString("base64url"),y:D.toString("base64url")}},O={jti:crypto.randomUUID(),htm:m,htu:I,
iat:Math.floor(Date.now()/1e3)},ce=Buffer.from(JSON.stringify(j)).toString("base64url"),de=Buffer.from(JSON.stringify(O)).toString("base64url"),Ne=`${ce}.${de}`,
he=Ue("sha256",Buffer.from(Ne),G),F=this.derToRawSignature(he).toString("base64url");return`${Ne}.${F}`}catch(G){throw new me(`Failed to generate Dpop proof: ${G instanceof
Error?G.message:String(G)}`,{logger:this.logger,tryNextLink:!1})}}}const e=S=>async({callerClientConfig:m}={})=>{S?.logger?.debug?.("@aws-sdk/credential-provide\
rs - fromLoginCredentials");const I=await Re(S||{}),L=h({profile:S?.profile??m?.profile}),G=I[L];if(!G?.login_session)throw new me(`Profile ${L} does not contai\
n login_session.`,{tryNextLink:!0,logger:S?.logger});const $=await new n(G,S,m).loadCredentials();return H($,"CREDENTIALS_LOGIN","AD")};o.fromLoginCredentials=e}),
7777:((Nt,o,A)=>{const{ENV_KEY:H,ENV_SECRET:me,fromEnv:Re}=A(8162),{chain:h,CredentialsProviderError:K,ENV_PROFILE:De}=A(7567),ae="AWS_EC2_METADATA_DISABLED",_e=async e=>{
const{ENV_CMDS_FULL_URI:S,ENV_CMDS_RELATIVE_URI:m,fromContainerMetadata:I,fromInstanceMetadata:L}=A(1778);if(process.env[m]||process.env[S]){e.logger?.debug("@a\
ws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");const{fromHttp:G}=A(9641);return h(G(e),I(e))}return process.env[ae]&&process.
env[ae]!=="false"?async()=>{throw new K("EC2 Instance Metadata Service access disabled",{logger:e.logger})}:(e.logger?.debug("@aws-sdk/credential-provider-node \
- remoteProvider::fromInstanceMetadata"),L(e))};function Ue(e,S){const m=Te(e);let I,L,G,q;const $=async Ae=>{if(Ae?.forceRefresh)return q||(q=m(Ae).then(Pe=>{G=
Pe}).finally(()=>{q=void 0})),await q,G;if(G?.expiration&&G?.expiration?.getTime()<Date.now()&&(G=void 0),I)await I;else if(!G||S?.(G))if(G)L||(L=m(Ae).then(Pe=>{
G=Pe}).catch(()=>{}).finally(()=>{L=void 0}));else return I=m(Ae).then(Pe=>{G=Pe}).finally(()=>{I=void 0}),$(Ae);return G};return $}const Te=e=>async S=>{let m;
for(const I of e)try{return await I(S)}catch(L){if(m=L,L?.tryNextLink)continue;throw L}throw m};let V=!1;const d=(e={})=>Ue([async()=>{if(e.profile??process.env[De])
throw process.env[H]&&process.env[me]&&(V||((e.logger?.warn&&e.logger?.constructor?.name!=="NoOpLogger"?e.logger.warn.bind(e.logger):console.warn)(`@aws-sdk/cre\
dential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`),V=!0)),new K("AWS_PROFILE is set, skipping fromEnv provider.",{logger:e.logger,tryNextLink:!0});return e.logger?.debug("@aws-sdk/credential-provider-node - d\
efaultProvider::fromEnv"),Re(e)()},async S=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");const{ssoStartUrl:m,ssoAccountId:I,
ssoRegion:L,ssoRoleName:G,ssoSession:q}=e;if(!m&&!I&&!L&&!G&&!q)throw new K("Skipping SSO provider in default chain (inputs do not include SSO fields).",{logger:e.
logger});const{fromSSO:$}=A(9874);return $(e)(S)},async S=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");const{fromIni:m}=A(1241);
return m(e)(S)},async S=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");const{fromProcess:m}=A(2884);return m(e)(S)},async S=>{
e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");const{fromTokenFile:m}=A(8112);return m(e)(S)},async()=>(e.logger?.debug("\
@aws-sdk/credential-provider-node - defaultProvider::remoteProvider"),(await _e(e))()),async()=>{throw new K("Could not load credentials from any providers",{tryNextLink:!1,
logger:e.logger})}],n),t=e=>e?.expiration!==void 0,n=e=>e?.expiration!==void 0&&e.expiration.getTime()-Date.now()<3e5;o.credentialsTreatedAsExpired=n,o.credentialsWillNeedRefresh=
t,o.defaultProvider=d}),2884:((Nt,o,A)=>{const{externalDataInterceptor:H,CredentialsProviderError:me,parseKnownFiles:Re,getProfileName:h}=A(7567),{exec:K}=A(1421),
{promisify:De}=A(7975),{setCredentialFeature:ae}=A(9300),_e=(V,d,t)=>{if(d.Version!==1)throw Error(`Profile ${V} credential_process did not return Version 1.`);
if(d.AccessKeyId===void 0||d.SecretAccessKey===void 0)throw Error(`Profile ${V} credential_process returned invalid credentials.`);if(d.Expiration){const S=new Date;
if(new Date(d.Expiration)<S)throw Error(`Profile ${V} credential_process returned expired credentials.`)}let n=d.AccountId;!n&&t?.[V]?.aws_account_id&&(n=t[V].aws_account_id);
const e={accessKeyId:d.AccessKeyId,secretAccessKey:d.SecretAccessKey,...d.SessionToken&&{sessionToken:d.SessionToken},...d.Expiration&&{expiration:new Date(d.Expiration)},
...d.CredentialScope&&{credentialScope:d.CredentialScope},...n&&{accountId:n}};return ae(e,"CREDENTIALS_PROCESS","w"),e},Ue=async(V,d,t)=>{const n=d[V];if(d[V]){
const e=n.credential_process;if(e!==void 0){const S=De(H?.getTokenRecord?.().exec??K);try{const{stdout:m}=await S(e);let I;try{I=JSON.parse(m.trim())}catch{throw Error(
`Profile ${V} credential_process returned invalid JSON.`)}return _e(V,I,d)}catch(m){throw new me(m.message,{logger:t})}}else throw new me(`Profile ${V} did not \
contain credential_process.`,{logger:t})}else throw new me(`Profile ${V} could not be found in shared credentials file.`,{logger:t})},Te=(V={})=>async({callerClientConfig:d}={})=>{
V.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");const t=await Re(V);return Ue(h({profile:V.profile??d?.profile}),t,V.logger)};o.fromProcess=
Te}),9874:((Nt,o,A)=>{const{CredentialsProviderError:H,getSSOTokenFromFile:me,getProfileName:Re,parseKnownFiles:h,loadSsoSessionData:K}=A(7567),{setCredentialFeature:De}=A(
9300),{fromSso:ae}=A(3205),_e=t=>t&&(typeof t.sso_start_url=="string"||typeof t.sso_account_id=="string"||typeof t.sso_session=="string"||typeof t.sso_region=="\
string"||typeof t.sso_role_name=="string"),Ue=!1,Te=async({ssoStartUrl:t,ssoSession:n,ssoAccountId:e,ssoRegion:S,ssoRoleName:m,ssoClient:I,clientConfig:L,parentClientConfig:G,
callerClientConfig:q,profile:$,filepath:Ae,configFilepath:Pe,ignoreCache:D,logger:j})=>{let O;const ce="To refresh this SSO session run aws sso login with the c\
orresponding profile.";if(n)try{const C=await ae({profile:$,filepath:Ae,configFilepath:Pe,ignoreCache:D,clientConfig:L,parentClientConfig:G,logger:j})({callerClientConfig:q});
O={accessToken:C.token,expiresAt:new Date(C.expiration).toISOString()}}catch(C){throw new H(C.message,{tryNextLink:Ue,logger:j})}else try{O=await me(t)}catch{throw new H(
`The SSO session associated with this profile is invalid. ${ce}`,{tryNextLink:Ue,logger:j})}if(new Date(O.expiresAt).getTime()-Date.now()<=0)throw new H(`The SS\
O session associated with this profile has expired. ${ce}`,{tryNextLink:Ue,logger:j});const{accessToken:de}=O,{SSOClient:Ne,GetRoleCredentialsCommand:he}=A(8287),
re=I||new Ne(Object.assign({},L??{},{logger:L?.logger??q?.logger??G?.logger,region:L?.region??S,userAgentAppId:L?.userAgentAppId??q?.userAgentAppId??G?.userAgentAppId}));
let F;try{F=await re.send(new he({accountId:e,roleName:m,accessToken:de}))}catch(C){throw new H(C,{tryNextLink:Ue,logger:j})}const{roleCredentials:{accessKeyId:l,
secretAccessKey:T,sessionToken:v,expiration:X,credentialScope:se,accountId:z}={}}=F;if(!l||!T||!v||!X)throw new H("SSO returns an invalid temporary credential.",
{tryNextLink:Ue,logger:j});const Q={accessKeyId:l,secretAccessKey:T,sessionToken:v,expiration:new Date(X),...se&&{credentialScope:se},...z&&{accountId:z}};return n?
De(Q,"CREDENTIALS_SSO","s"):De(Q,"CREDENTIALS_SSO_LEGACY","u"),Q},V=(t,n)=>{const{sso_start_url:e,sso_account_id:S,sso_region:m,sso_role_name:I}=t;if(!e||!S||!m||
!I)throw new H(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.
keys(t).join(", ")}
Reference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`,{tryNextLink:!1,logger:n});return t},d=(t={})=>async({callerClientConfig:n}={})=>{
t.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO");const{ssoStartUrl:e,ssoAccountId:S,ssoRegion:m,ssoRoleName:I,ssoSession:L}=t,{ssoClient:G}=t,q=Re(
{profile:t.profile??n?.profile});if(!e&&!S&&!m&&!I&&!L){const Ae=(await h(t))[q];if(!Ae)throw new H(`Profile ${q} was not found.`,{logger:t.logger});if(!_e(Ae))
throw new H(`Profile ${q} is not configured with SSO credentials.`,{logger:t.logger});if(Ae?.sso_session){const Ne=(await K(t))[Ae.sso_session],he=` configurati\
ons in profile ${q} and sso-session ${Ae.sso_session}`;if(m&&m!==Ne.sso_region)throw new H("Conflicting SSO region"+he,{tryNextLink:!1,logger:t.logger});if(e&&e!==
Ne.sso_start_url)throw new H("Conflicting SSO start_url"+he,{tryNextLink:!1,logger:t.logger});Ae.sso_region=Ne.sso_region,Ae.sso_start_url=Ne.sso_start_url}const{
sso_start_url:Pe,sso_account_id:D,sso_region:j,sso_role_name:O,sso_session:ce}=V(Ae,t.logger);return Te({ssoStartUrl:Pe,ssoSession:ce,ssoAccountId:D,ssoRegion:j,
ssoRoleName:O,ssoClient:G,clientConfig:t.clientConfig,parentClientConfig:t.parentClientConfig,callerClientConfig:t.callerClientConfig,profile:q,filepath:t.filepath,
configFilepath:t.configFilepath,ignoreCache:t.ignoreCache,logger:t.logger})}else{if(!e||!S||!m||!I)throw new H('Incomplete configuration. The fromSSO() argument\
 hash must include "ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"',{tryNextLink:!1,logger:t.logger});return Te({ssoStartUrl:e,ssoSession:L,ssoAccountId:S,
ssoRegion:m,ssoRoleName:I,ssoClient:G,clientConfig:t.clientConfig,parentClientConfig:t.parentClientConfig,callerClientConfig:t.callerClientConfig,profile:q,filepath:t.
filepath,configFilepath:t.configFilepath,ignoreCache:t.ignoreCache,logger:t.logger})}};o.fromSSO=d,o.isSsoProfile=_e,o.validateSsoProfile=V}),8287:((Nt,o,A)=>{const{
GetRoleCredentialsCommand:H,SSOClient:me}=A(9063);o.GetRoleCredentialsCommand=H,o.SSOClient=me}),8112:((Nt,o,A)=>{const{setCredentialFeature:H}=A(9300),{CredentialsProviderError:me,
externalDataInterceptor:Re}=A(7567),{readFileSync:h}=A(3024),K=Te=>async V=>{Te.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");const{
roleArn:d,roleSessionName:t,webIdentityToken:n,providerId:e,policyArns:S,policy:m,durationSeconds:I}=Te;let{roleAssumerWithWebIdentity:L}=Te;if(!L){const{getDefaultRoleAssumerWithWebIdentity:G}=A(
2100);L=G({...Te.clientConfig,credentialProviderLogger:Te.logger,parentClientConfig:{...V?.callerClientConfig,...Te.parentClientConfig}},Te.clientPlugins)}return L(
{RoleArn:d,RoleSessionName:t??`aws-sdk-js-session-${Date.now()}`,WebIdentityToken:n,ProviderId:e,PolicyArns:S,Policy:m,DurationSeconds:I})},De="AWS_WEB_IDENTITY\
_TOKEN_FILE",ae="AWS_ROLE_ARN",_e="AWS_ROLE_SESSION_NAME",Ue=(Te={})=>async V=>{Te.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");const d=Te?.
webIdentityTokenFile??process.env[De],t=Te?.roleArn??process.env[ae],n=Te?.roleSessionName??process.env[_e];if(!d||!t)throw new me("Web identity configuration n\
ot specified",{logger:Te.logger});const e=await K({...Te,webIdentityToken:Re?.getTokenRecord?.()[d]??h(d,{encoding:"ascii"}),roleArn:t,roleSessionName:n})(V);return d===
process.env[De]&&H(e,"CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN","h"),e};o.fromTokenFile=Ue,o.fromWebToken=K}),990:((Nt,o,A)=>{const{awsEndpointFunctions:H,emitWarningIfUnsupportedVersion:me,
createDefaultUserAgentProvider:Re,getDefaultSocketTimeout:h,NODE_APP_ID_CONFIG_OPTIONS:K,getAwsRegionExtensionConfiguration:De,resolveAwsRegionExtensionConfiguration:ae,
resolveUserAgentConfig:_e,resolveHostHeaderConfig:Ue,getUserAgentPlugin:Te,getHostHeaderPlugin:V,getLoggerPlugin:d,getRecursionDetectionPlugin:t}=A(9300),{NoAuthSigner:n,
getHttpAuthSchemeEndpointRuleSetPlugin:e,DefaultIdentityProviderConfig:S,getHttpSigningPlugin:m}=A(5086),{normalizeProvider:I,getSmithyContext:L,ServiceException:G,
NoOpLogger:q,emitWarningIfUnsupportedVersion:$,loadConfigsForDefaultMode:Ae,getDefaultExtensionConfiguration:Pe,resolveDefaultRuntimeConfig:D,Client:j,makeBuilder:O,
createAggregatedClient:ce}=A(4614),{Command:de}=A(4614);o.$Command=de,o.__Client=j;const{resolveDefaultsModeConfig:Ne,loadConfig:he,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:re,
NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:F,NODE_REGION_CONFIG_OPTIONS:l,NODE_REGION_CONFIG_FILE_OPTIONS:T,resolveRegionConfig:v}=A(7567),{BinaryDecisionDiagram:X,
EndpointCache:se,decideEndpoint:z,customEndpointFunctions:Q,resolveEndpointConfig:C,getEndpointPlugin:we}=A(4561),{parseUrl:ge,getHttpHandlerExtensionConfiguration:xe,
resolveHttpHandlerRuntimeConfig:He,getContentLengthPlugin:ze}=A(9922),{DEFAULT_RETRY_MODE:Be,NODE_RETRY_MODE_CONFIG_OPTIONS:Qe,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:J,
resolveRetryConfig:Se,getRetryPlugin:Oe}=A(9285),{TypeRegistry:Me,getSchemaSerdePlugin:$e}=A(5982),{resolveAwsSdkSigV4Config:We,AwsSdkSigV4Signer:lt,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:ot}=A(
8039),{toUtf8:ft,fromUtf8:_t,toBase64:mt,fromBase64:oe,calculateBodyLength:_}=A(2882),{streamCollector:ie,NodeHttpHandler:R}=A(8771),{AwsRestJsonProtocol:i}=A(3628),
{Sha256:a}=A(9362),f=async(x,Y,dt)=>({operation:L(Y).operation,region:await I(x.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.au\
th#sigv4`")})()});function u(x){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"signin",region:x.region},propertiesExtractor:(Y,dt)=>({signingProperties:{
config:Y,context:dt}})}}function W(x){return{schemeId:"smithy.api#noAuth"}}const U=x=>{const Y=[];return x.operation==="CreateOAuth2Token"?Y.push(W()):Y.push(u(
x)),Y},te=x=>{const Y=We(x);return Object.assign(Y,{authSchemePreference:I(x.authSchemePreference??[])})},pe=x=>Object.assign(x,{useDualstackEndpoint:x.useDualstackEndpoint??
!1,useFipsEndpoint:x.useFipsEndpoint??!1,defaultSigningName:"signin"}),B={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"\
endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var ue="3.998.2",k={version:ue};const E="\
ref",g=-1,M=!1,ne=!0,ye="isSet",Ce="booleanEquals",Le="coalesce",nt="PartitionResult",Ke="stringEquals",Ge="getAttr",Ye="https://signin.{Region}.{PartitionResul\
t#dualStackDnsSuffix}",je={[E]:"Endpoint"},ht={fn:Ge,argv:[{[E]:nt},"name"]},Xe={[E]:"Region"},qt={[E]:nt},Vt={authSchemes:[{name:"sigv4",signingName:"signin",signingRegion:"\
{Region}"}]},Ct={},tt=[Xe],pt={conditions:[[ye,tt],[Ce,[{fn:Le,argv:[{[E]:"IsControlPlane"},M]},ne]],[ye,[je]],["aws.partition",tt,nt],[Ce,[{[E]:"UseFIPS"},ne]],
[Ke,[ht,"aws"]],[Ce,[{fn:Le,argv:[{[E]:"IsOAuthEndpoint"},M]},ne]],[Ce,[{[E]:"UseDualStack"},ne]],[Ke,[ht,"aws-cn"]],[Ke,[Xe,"us-gov-west-1"]],[Ke,[ht,"aws-us-g\
ov"]],[Ce,[{fn:Ge,argv:[qt,"supportsFIPS"]},ne]],[Ke,[ht,"aws-iso"]],[Ke,[ht,"aws-iso-b"]],[Ke,[ht,"aws-iso-f"]],[Ke,[ht,"aws-iso-e"]],[Ke,[ht,"aws-eusc"]],[Ce,
[{fn:Ge,argv:[qt,"supportsDualStack"]},ne]]],results:[[g],["https://signin.{Region}.api.aws",Vt],["https://signin.{Region}.api.amazonwebservices.com.cn",Vt],[Ye,
Vt],[g,"FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth operation."],["https://{Region}.oauth.signin.aws",Vt],["https://{\
Region}.signin.aws.amazon.com",Ct],["https://{Region}.signin.amazonaws.cn",Ct],["https://{Region}.signin.amazonaws-us-gov.com",Ct],["https://{Region}.signin.c2s\
home.ic.gov",Ct],["https://{Region}.signin.sc2shome.sgov.gov",Ct],["https://{Region}.signin.csphome.hci.ic.gov",Ct],["https://{Region}.signin.csphome.adc-e.uk",
Ct],["https://{Region}.signin.amazonaws-eusc.eu",Ct],["https://signin-fips.amazonaws-us-gov.com",Ct],["https://{Region}.signin-fips.amazonaws-us-gov.com",Ct],["\
https://{Region}.signin.{PartitionResult#dnsSuffix}",Ct],[g,"Invalid Configuration: FIPS and custom endpoint are not supported"],[g,"Invalid Configuration: Dual\
stack and custom endpoint are not supported"],[je,Ct],["https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Ct],[g,"FIPS and DualStack are enable\
d, but this partition does not support one or both"],["https://signin-fips.{Region}.{PartitionResult#dnsSuffix}",Ct],[g,"FIPS is enabled but this partition does\
 not support FIPS"],[Ye,Ct],[g,"DualStack is enabled but this partition does not support DualStack"],["https://signin.{Region}.{PartitionResult#dnsSuffix}",Ct],
[g,"Invalid Configuration: Missing Region"]]},jt=2,b=1e8,le=new Int32Array([-1,1,-1,0,6,3,2,36,4,4,5,b+27,6,b+4,b+27,1,29,7,2,36,8,3,9,31,4,22,10,5,19,11,7,21,12,
8,b+7,13,10,b+8,14,12,b+9,15,13,b+10,16,14,b+11,17,15,b+12,18,16,b+13,b+16,6,b+5,20,7,21,b+6,17,b+24,b+25,6,b+4,23,7,27,24,9,b+14,25,10,b+15,26,11,b+22,b+23,11,
28,b+21,17,b+20,b+21,2,35,30,3,39,31,4,32,b+27,6,b+4,33,7,b+27,34,9,b+14,b+27,3,39,36,4,38,37,7,b+18,b+19,6,b+4,b+17,5,b+1,40,8,b+2,b+3]),Z=X.from(le,jt,pt.conditions,
pt.results),ke=new se({size:50,params:["Endpoint","IsControlPlane","IsOAuthEndpoint","Region","UseDualStack","UseFIPS"]}),Ee=(x,Y={})=>ke.get(x,()=>z(Z,{endpointParams:x,
logger:Y.logger}));Q.aws=H;class Fe extends G{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException";constructor(Y){super(Y),Object.
setPrototypeOf(this,Fe.prototype)}}class qe extends Fe{static shapeId="com.amazonaws.signin#AccessDeniedException";name="AccessDeniedException";$fault="client";error;constructor(Y){
super({name:"AccessDeniedException",$fault:"client",...Y}),Object.setPrototypeOf(this,qe.prototype),this.error=Y.error}}class st extends Fe{static shapeId="com.\
amazonaws.signin#InternalServerException";name="InternalServerException";$fault="server";error;constructor(Y){super({name:"InternalServerException",$fault:"serv\
er",...Y}),Object.setPrototypeOf(this,st.prototype),this.error=Y.error}}class Pt extends Fe{static shapeId="com.amazonaws.signin#TooManyRequestsError";name="Too\
ManyRequestsError";$fault="client";error;constructor(Y){super({name:"TooManyRequestsError",$fault:"client",...Y}),Object.setPrototypeOf(this,Pt.prototype),this.
error=Y.error}}class Ot extends Fe{static shapeId="com.amazonaws.signin#ValidationException";name="ValidationException";$fault="client";error;constructor(Y){super(
{name:"ValidationException",$fault:"client",...Y}),Object.setPrototypeOf(this,Ot.prototype),this.error=Y.error}}const Wt="AccessDeniedException",cn="AccessToken",
nn="CreateOAuth2Token",Yt="CreateOAuth2TokenRequest",Zt="CreateOAuth2TokenRequestBody",St="CreateOAuth2TokenResponseBody",yt="CreateOAuth2TokenResponse",gn="Cre\
ateOAuth2TokenWithIAM",$t="CreateOAuth2TokenWithIAMRequest",en="CreateOAuth2TokenWithIAMResponse",dn="InternalServerException",rn="OAuthAccessToken",Qt="Refresh\
Token",sn="TooManyRequestsError",In="ValidationException",un="accessKeyId",mn="accessToken",Mn="access_token",An="client",pn="clientId",it="codeVerifier",vn="co\
de",Bt="error",Ie="expiresIn",Dt="expires_in",tn="grantType",At="grant_type",ln="http",xt="httpError",Ht="idToken",Mt="jsonName",zt="message",Hn="resource",Sn="\
refreshToken",_n="redirectUri",Pn="smithy.ts.sdk.synthetic.com.amazonaws.signin",yn="secretAccessKey",Tn="sessionToken",kn="server",Fn="tokenInput",vt="tokenOut\
put",on="tokenType",En="token_type",Tt="com.amazonaws.signin",bn=new Me(Pn);var an=[-3,Pn,"SigninServiceException",0,[],[]];bn.registerError(an,Fe);const Xt=new Me(
Tt);var Nn=[-3,Tt,Wt,{[Bt]:An},[Bt,zt],[0,0],2];Xt.registerError(Nn,qe);var wn=[-3,Tt,dn,{[Bt]:kn,[xt]:500},[Bt,zt],[0,0],2];Xt.registerError(wn,st);var On=[-3,
Tt,sn,{[Bt]:An,[xt]:429},[Bt,zt],[0,0],2];Xt.registerError(On,Pt);var fn=[-3,Tt,In,{[Bt]:An,[xt]:400},[Bt,zt],[0,0],2];Xt.registerError(fn,Ot);const be=[bn,Xt];
var Je=[0,Tt,rn,8,0],Rt=[0,Tt,Qt,8,0],Gt=[3,Tt,cn,8,[un,yn,Tn],[[0,{[Mt]:un}],[0,{[Mt]:yn}],[0,{[Mt]:Tn}]],3],Lt=[3,Tt,Yt,0,[Fn],[[()=>hn,16]],1],hn=[3,Tt,Zt,0,
[pn,tn,vn,_n,it,Sn],[[0,{[Mt]:pn}],[0,{[Mt]:tn}],0,[0,{[Mt]:_n}],[0,{[Mt]:it}],[()=>Rt,{[Mt]:Sn}]],2],r=[3,Tt,yt,0,[vt],[[()=>s,16]],1],s=[3,Tt,St,0,[mn,on,Ie,Sn,
Ht],[[()=>Gt,{[Mt]:mn}],[0,{[Mt]:on}],[1,{[Mt]:Ie}],[()=>Rt,{[Mt]:Sn}],[0,{[Mt]:Ht}]],4],c=[3,Tt,$t,0,[tn,Hn],[[0,{[Mt]:At}],0],2],p=[3,Tt,en,0,[mn,on,Ie],[[()=>Je,
{[Mt]:Mn}],[0,{[Mt]:En}],[1,{[Mt]:Dt}]],3],y=[9,Tt,nn,{[ln]:["POST","/v1/token",200]},()=>Lt,()=>r],w=[9,Tt,gn,{[ln]:["POST","/v1/token?x-amz-client-auth-method\
=iam",200]},()=>c,()=>p];const P=x=>({apiVersion:"2023-01-01",base64Decoder:x?.base64Decoder??oe,base64Encoder:x?.base64Encoder??mt,disableHostPrefix:x?.disableHostPrefix??
!1,endpointProvider:x?.endpointProvider??Ee,extensions:x?.extensions??[],httpAuthSchemeProvider:x?.httpAuthSchemeProvider??U,httpAuthSchemes:x?.httpAuthSchemes??
[{schemeId:"aws.auth#sigv4",identityProvider:Y=>Y.getIdentityProvider("aws.auth#sigv4"),signer:new lt},{schemeId:"smithy.api#noAuth",identityProvider:Y=>Y.getIdentityProvider(
"smithy.api#noAuth")||(async()=>({})),signer:new n}],logger:x?.logger??new q,protocol:x?.protocol??i,protocolSettings:x?.protocolSettings??{defaultNamespace:"co\
m.amazonaws.signin",errorTypeRegistries:be,version:"2023-01-01",serviceTarget:"Signin"},serviceId:x?.serviceId??"Signin",sha256:x?.sha256??a,urlParser:x?.urlParser??
ge,utf8Decoder:x?.utf8Decoder??_t,utf8Encoder:x?.utf8Encoder??ft}),N=x=>{$(process.version);const Y=Ne(x),dt=()=>Y().then(Ae),Ft=P(x);me(process.version);const bt={
profile:x?.profile,logger:Ft.logger};return{...Ft,...x,runtime:"node",defaultsMode:Y,authSchemePreference:x?.authSchemePreference??he(ot,bt),bodyLengthChecker:x?.
bodyLengthChecker??_,defaultSocketTimeout:h(x?.requestHandler,3e5),defaultUserAgentProvider:x?.defaultUserAgentProvider??Re({serviceId:Ft.serviceId,clientVersion:k.
version}),maxAttempts:x?.maxAttempts??he(J,x),region:x?.region??he(l,{...T,...bt}),requestHandler:R.create(x?.requestHandler??dt),retryMode:x?.retryMode??he({...Qe,
default:async()=>(await dt()).retryMode||Be},x),streamCollector:x?.streamCollector??ie,useDualstackEndpoint:x?.useDualstackEndpoint??he(F,bt),useFipsEndpoint:x?.
useFipsEndpoint??he(re,bt),userAgentAppId:x?.userAgentAppId??he(K,bt)}},fe=x=>{const Y=x.httpAuthSchemes;let dt=x.httpAuthSchemeProvider,Ft=x.credentials;return{
setHttpAuthScheme(bt){const Cn=Y.findIndex(Ln=>Ln.schemeId===bt.schemeId);Cn===-1?Y.push(bt):Y.splice(Cn,1,bt)},httpAuthSchemes(){return Y},setHttpAuthSchemeProvider(bt){
dt=bt},httpAuthSchemeProvider(){return dt},setCredentials(bt){Ft=bt},credentials(){return Ft}}},Ve=x=>({httpAuthSchemes:x.httpAuthSchemes(),httpAuthSchemeProvider:x.
httpAuthSchemeProvider(),credentials:x.credentials()}),Ze=(x,Y)=>{const dt=Object.assign(De(x),Pe(x),xe(x),fe(x));return Y.forEach(Ft=>Ft.configure(dt)),Object.
assign(x,ae(dt),D(dt),He(dt),Ve(dt))};class rt extends j{config;constructor(...[Y]){const dt=N(Y||{});super(dt),this.initConfig=dt;const Ft=pe(dt),bt=_e(Ft),Cn=Se(
bt),Ln=v(Cn),jn=Ue(Ln),qn=C(jn),Qn=te(qn),Yn=Ze(Qn,Y?.extensions||[]);this.config=Yn,this.middlewareStack.use($e(this.config)),this.middlewareStack.use(Te(this.
config)),this.middlewareStack.use(Oe(this.config)),this.middlewareStack.use(ze(this.config)),this.middlewareStack.use(V(this.config)),this.middlewareStack.use(d(
this.config)),this.middlewareStack.use(t(this.config)),this.middlewareStack.use(e(this.config,{httpAuthSchemeParametersProvider:f,identityProviderConfigProvider:async Gn=>new S(
{"aws.auth#sigv4":Gn.credentials})})),this.middlewareStack.use(m(this.config))}destroy(){super.destroy()}}const et=O(B,"Signin","SigninClient",we),at={IsControlPlane:{
type:"staticContextParams",value:!1}},Et={IsOAuthEndpoint:{type:"staticContextParams",value:!0}},ct=(x,Y,dt,Ft)=>[];class It extends et(at,ct,"CreateOAuth2Token",
y){}class Jt extends et(Et,ct,"CreateOAuth2TokenWithIAM",w){}const wt={CreateOAuth2TokenCommand:It,CreateOAuth2TokenWithIAMCommand:Jt};class Un extends rt{}ce(wt,
Un);const Dn={AUTHCODE_EXPIRED:"AUTHCODE_EXPIRED",CONFLICT:"CONFLICT",INSUFFICIENT_PERMISSIONS:"INSUFFICIENT_PERMISSIONS",INVALID_REQUEST:"INVALID_REQUEST",OAUTH_INVALID_GRANT:"\
invalid_grant",OAUTH_INVALID_REQUEST:"invalid_request",OAUTH_INVALID_SCOPE:"invalid_scope",OAUTH_INVALID_TARGET:"invalid_target",OAUTH_RATE_EXCEEDED:"rate_excee\
ded",OAUTH_SERVICE_UNAVAILABLE:"service_unavailable",OAUTH_UNSUPPORTED_GRANT_TYPE:"unsupported_grant_type",RESOURCE_NOT_FOUND:"RESOURCE_NOT_FOUND",SERVER_ERROR:"\
server_error",SERVICE_QUOTA_EXCEEDED:"SERVICE_QUOTA_EXCEEDED",TOKEN_EXPIRED:"TOKEN_EXPIRED",USER_CREDENTIALS_CHANGED:"USER_CREDENTIALS_CHANGED"};o.AccessDeniedException=
qe,o.AccessDeniedException$=Nn,o.AccessToken$=Gt,o.CreateOAuth2Token$=y,o.CreateOAuth2TokenCommand=It,o.CreateOAuth2TokenRequest$=Lt,o.CreateOAuth2TokenRequestBody$=
hn,o.CreateOAuth2TokenResponse$=r,o.CreateOAuth2TokenResponseBody$=s,o.CreateOAuth2TokenWithIAM$=w,o.CreateOAuth2TokenWithIAMCommand=Jt,o.CreateOAuth2TokenWithIAMRequest$=
c,o.CreateOAuth2TokenWithIAMResponse$=p,o.InternalServerException=st,o.InternalServerException$=wn,o.OAuth2ErrorCode=Dn,o.Signin=Un,o.SigninClient=rt,o.SigninServiceException=
Fe,o.SigninServiceException$=an,o.TooManyRequestsError=Pt,o.TooManyRequestsError$=On,o.ValidationException=Ot,o.ValidationException$=fn,o.errorTypeRegistries=be}),
567:((Nt,o,A)=>{const{awsEndpointFunctions:H,emitWarningIfUnsupportedVersion:me,createDefaultUserAgentProvider:Re,getDefaultSocketTimeout:h,NODE_APP_ID_CONFIG_OPTIONS:K,
getAwsRegionExtensionConfiguration:De,resolveAwsRegionExtensionConfiguration:ae,resolveUserAgentConfig:_e,resolveHostHeaderConfig:Ue,getUserAgentPlugin:Te,getHostHeaderPlugin:V,
getLoggerPlugin:d,getRecursionDetectionPlugin:t}=A(9300),{NoAuthSigner:n,getHttpAuthSchemeEndpointRuleSetPlugin:e,DefaultIdentityProviderConfig:S,getHttpSigningPlugin:m}=A(
5086),{normalizeProvider:I,getSmithyContext:L,ServiceException:G,NoOpLogger:q,emitWarningIfUnsupportedVersion:$,loadConfigsForDefaultMode:Ae,getDefaultExtensionConfiguration:Pe,
resolveDefaultRuntimeConfig:D,Client:j,makeBuilder:O,createAggregatedClient:ce}=A(4614),{Command:de}=A(4614);o.$Command=de,o.__Client=j;const{resolveDefaultsModeConfig:Ne,
loadConfig:he,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:re,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:F,NODE_REGION_CONFIG_OPTIONS:l,NODE_REGION_CONFIG_FILE_OPTIONS:T,
resolveRegionConfig:v}=A(7567),{BinaryDecisionDiagram:X,EndpointCache:se,decideEndpoint:z,customEndpointFunctions:Q,resolveEndpointConfig:C,getEndpointPlugin:we}=A(
4561),{parseUrl:ge,getHttpHandlerExtensionConfiguration:xe,resolveHttpHandlerRuntimeConfig:He,getContentLengthPlugin:ze}=A(9922),{DEFAULT_RETRY_MODE:Be,NODE_RETRY_MODE_CONFIG_OPTIONS:Qe,
NODE_MAX_ATTEMPT_CONFIG_OPTIONS:J,resolveRetryConfig:Se,getRetryPlugin:Oe}=A(9285),{TypeRegistry:Me,getSchemaSerdePlugin:$e}=A(5982),{resolveAwsSdkSigV4Config:We,
AwsSdkSigV4Signer:lt,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:ot}=A(8039),{toUtf8:ft,fromUtf8:_t,toBase64:mt,fromBase64:oe,calculateBodyLength:_}=A(2882),{streamCollector:ie,
NodeHttpHandler:R}=A(8771),{AwsRestJsonProtocol:i}=A(3628),{Sha256:a}=A(9362),f=async(x,Y,dt)=>({operation:L(Y).operation,region:await I(x.region)()||(()=>{throw new Error(
"expected `region` to be configured for `aws.auth#sigv4`")})()});function u(x){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sso-oauth",region:x.region},
propertiesExtractor:(Y,dt)=>({signingProperties:{config:Y,context:dt}})}}function W(x){return{schemeId:"smithy.api#noAuth"}}const U=x=>{const Y=[];return x.operation===
"CreateToken"?Y.push(W()):Y.push(u(x)),Y},te=x=>{const Y=We(x);return Object.assign(Y,{authSchemePreference:I(x.authSchemePreference??[])})},pe=x=>Object.assign(
x,{useDualstackEndpoint:x.useDualstackEndpoint??!1,useFipsEndpoint:x.useFipsEndpoint??!1,defaultSigningName:"sso-oauth"}),B={UseFIPS:{type:"builtInParams",name:"\
useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualst\
ackEndpoint"}};var ue="3.998.2",k={version:ue};const E="ref",g=-1,M=!0,ne="isSet",ye="PartitionResult",Ce="booleanEquals",Le="getAttr",nt={[E]:"Endpoint"},Ke={[E]:ye},
Ge={},Ye=[{[E]:"Region"}],je={conditions:[[ne,[nt]],[ne,Ye],["aws.partition",Ye,ye],[Ce,[{[E]:"UseFIPS"},M]],[Ce,[{[E]:"UseDualStack"},M]],[Ce,[{fn:Le,argv:[Ke,
"supportsDualStack"]},M]],[Ce,[{fn:Le,argv:[Ke,"supportsFIPS"]},M]],["stringEquals",[{fn:Le,argv:[Ke,"name"]},"aws-us-gov"]]],results:[[g],[g,"Invalid Configura\
tion: FIPS and custom endpoint are not supported"],[g,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[nt,Ge],["https://oidc-fips.{Reg\
ion}.{PartitionResult#dualStackDnsSuffix}",Ge],[g,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://oidc.{Region}.ama\
zonaws.com",Ge],["https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}",Ge],[g,"FIPS is enabled but this partition does not support FIPS"],["https://oidc.{Reg\
ion}.{PartitionResult#dualStackDnsSuffix}",Ge],[g,"DualStack is enabled but this partition does not support DualStack"],["https://oidc.{Region}.{PartitionResult\
#dnsSuffix}",Ge],[g,"Invalid Configuration: Missing Region"]]},ht=2,Xe=1e8,qt=new Int32Array([-1,1,-1,0,13,3,1,4,Xe+12,2,5,Xe+12,3,8,6,4,7,Xe+11,5,Xe+9,Xe+10,4,
11,9,6,10,Xe+8,7,Xe+6,Xe+7,5,12,Xe+5,6,Xe+4,Xe+5,3,Xe+1,14,4,Xe+2,Xe+3]),Vt=X.from(qt,ht,je.conditions,je.results),Ct=new se({size:50,params:["Endpoint","Region",
"UseDualStack","UseFIPS"]}),tt=(x,Y={})=>Ct.get(x,()=>z(Vt,{endpointParams:x,logger:Y.logger}));Q.aws=H;class pt extends G{static shapeId="smithy.ts.sdk.synthet\
ic.com.amazonaws.ssooidc#SSOOIDCServiceException";constructor(Y){super(Y),Object.setPrototypeOf(this,pt.prototype)}}class jt extends pt{static shapeId="com.amaz\
onaws.ssooidc#AccessDeniedException";name="AccessDeniedException";$fault="client";error;reason;error_description;constructor(Y){super({name:"AccessDeniedExcepti\
on",$fault:"client",...Y}),Object.setPrototypeOf(this,jt.prototype),this.error=Y.error,this.reason=Y.reason,this.error_description=Y.error_description}}class b extends pt{static shapeId="\
com.amazonaws.ssooidc#AuthorizationPendingException";name="AuthorizationPendingException";$fault="client";error;error_description;constructor(Y){super({name:"Au\
thorizationPendingException",$fault:"client",...Y}),Object.setPrototypeOf(this,b.prototype),this.error=Y.error,this.error_description=Y.error_description}}class le extends pt{static shapeId="\
com.amazonaws.ssooidc#ExpiredTokenException";name="ExpiredTokenException";$fault="client";error;error_description;constructor(Y){super({name:"ExpiredTokenExcept\
ion",$fault:"client",...Y}),Object.setPrototypeOf(this,le.prototype),this.error=Y.error,this.error_description=Y.error_description}}class Z extends pt{static shapeId="\
com.amazonaws.ssooidc#InternalServerException";name="InternalServerException";$fault="server";error;error_description;constructor(Y){super({name:"InternalServer\
Exception",$fault:"server",...Y}),Object.setPrototypeOf(this,Z.prototype),this.error=Y.error,this.error_description=Y.error_description}}class ke extends pt{static shapeId="\
com.amazonaws.ssooidc#InvalidClientException";name="InvalidClientException";$fault="client";error;error_description;constructor(Y){super({name:"InvalidClientExc\
eption",$fault:"client",...Y}),Object.setPrototypeOf(this,ke.prototype),this.error=Y.error,this.error_description=Y.error_description}}class Ee extends pt{static shapeId="\
com.amazonaws.ssooidc#InvalidGrantException";name="InvalidGrantException";$fault="client";error;error_description;constructor(Y){super({name:"InvalidGrantExcept\
ion",$fault:"client",...Y}),Object.setPrototypeOf(this,Ee.prototype),this.error=Y.error,this.error_description=Y.error_description}}class Fe extends pt{static shapeId="\
com.amazonaws.ssooidc#InvalidRequestException";name="InvalidRequestException";$fault="client";error;reason;error_description;constructor(Y){super({name:"Invalid\
RequestException",$fault:"client",...Y}),Object.setPrototypeOf(this,Fe.prototype),this.error=Y.error,this.reason=Y.reason,this.error_description=Y.error_description}}
class qe extends pt{static shapeId="com.amazonaws.ssooidc#InvalidScopeException";name="InvalidScopeException";$fault="client";error;error_description;constructor(Y){
super({name:"InvalidScopeException",$fault:"client",...Y}),Object.setPrototypeOf(this,qe.prototype),this.error=Y.error,this.error_description=Y.error_description}}
class st extends pt{static shapeId="com.amazonaws.ssooidc#SlowDownException";name="SlowDownException";$fault="client";error;error_description;constructor(Y){super(
{name:"SlowDownException",$fault:"client",...Y}),Object.setPrototypeOf(this,st.prototype),this.error=Y.error,this.error_description=Y.error_description}}class Pt extends pt{static shapeId="\
com.amazonaws.ssooidc#UnauthorizedClientException";name="UnauthorizedClientException";$fault="client";error;error_description;constructor(Y){super({name:"Unauth\
orizedClientException",$fault:"client",...Y}),Object.setPrototypeOf(this,Pt.prototype),this.error=Y.error,this.error_description=Y.error_description}}class Ot extends pt{static shapeId="\
com.amazonaws.ssooidc#UnsupportedGrantTypeException";name="UnsupportedGrantTypeException";$fault="client";error;error_description;constructor(Y){super({name:"Un\
supportedGrantTypeException",$fault:"client",...Y}),Object.setPrototypeOf(this,Ot.prototype),this.error=Y.error,this.error_description=Y.error_description}}const Wt="\
AccessDeniedException",cn="AuthorizationPendingException",nn="AccessToken",Yt="ClientSecret",Zt="CreateToken",St="CreateTokenRequest",yt="CreateTokenResponse",gn="\
CodeVerifier",$t="ExpiredTokenException",en="InvalidClientException",dn="InvalidGrantException",rn="InvalidRequestException",Qt="InternalServerException",sn="In\
validScopeException",In="IdToken",un="RefreshToken",mn="SlowDownException",Mn="UnauthorizedClientException",An="UnsupportedGrantTypeException",pn="accessToken",
it="client",vn="clientId",Bt="clientSecret",Ie="codeVerifier",Dt="code",tn="deviceCode",At="error",ln="expiresIn",xt="error_description",Ht="grantType",Mt="http",
zt="httpError",Hn="idToken",Sn="reason",_n="refreshToken",Pn="redirectUri",yn="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc",Tn="scope",kn="server",Fn="tokenTy\
pe",vt="com.amazonaws.ssooidc",on=new Me(yn);var En=[-3,yn,"SSOOIDCServiceException",0,[],[]];on.registerError(En,pt);const Tt=new Me(vt);var bn=[-3,vt,Wt,{[At]:it,
[zt]:400},[At,Sn,xt],[0,0,0]];Tt.registerError(bn,jt);var an=[-3,vt,cn,{[At]:it,[zt]:400},[At,xt],[0,0]];Tt.registerError(an,b);var Xt=[-3,vt,$t,{[At]:it,[zt]:400},
[At,xt],[0,0]];Tt.registerError(Xt,le);var Nn=[-3,vt,Qt,{[At]:kn,[zt]:500},[At,xt],[0,0]];Tt.registerError(Nn,Z);var wn=[-3,vt,en,{[At]:it,[zt]:401},[At,xt],[0,
0]];Tt.registerError(wn,ke);var On=[-3,vt,dn,{[At]:it,[zt]:400},[At,xt],[0,0]];Tt.registerError(On,Ee);var fn=[-3,vt,rn,{[At]:it,[zt]:400},[At,Sn,xt],[0,0,0]];Tt.
registerError(fn,Fe);var be=[-3,vt,sn,{[At]:it,[zt]:400},[At,xt],[0,0]];Tt.registerError(be,qe);var Je=[-3,vt,mn,{[At]:it,[zt]:400},[At,xt],[0,0]];Tt.registerError(
Je,st);var Rt=[-3,vt,Mn,{[At]:it,[zt]:400},[At,xt],[0,0]];Tt.registerError(Rt,Pt);var Gt=[-3,vt,An,{[At]:it,[zt]:400},[At,xt],[0,0]];Tt.registerError(Gt,Ot);const Lt=[
on,Tt];var hn=[0,vt,nn,8,0],r=[0,vt,Yt,8,0],s=[0,vt,gn,8,0],c=[0,vt,In,8,0],p=[0,vt,un,8,0],y=[3,vt,St,0,[vn,Bt,Ht,tn,Dt,_n,Tn,Pn,Ie],[0,[()=>r,0],0,0,0,[()=>p,
0],64,0,[()=>s,0]],3],w=[3,vt,yt,0,[pn,Fn,ln,_n,Hn],[[()=>hn,0],0,1,[()=>p,0],[()=>c,0]]],P=[9,vt,Zt,{[Mt]:["POST","/token",200]},()=>y,()=>w];const N=x=>({apiVersion:"\
2019-06-10",base64Decoder:x?.base64Decoder??oe,base64Encoder:x?.base64Encoder??mt,disableHostPrefix:x?.disableHostPrefix??!1,endpointProvider:x?.endpointProvider??
tt,extensions:x?.extensions??[],httpAuthSchemeProvider:x?.httpAuthSchemeProvider??U,httpAuthSchemes:x?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:Y=>Y.
getIdentityProvider("aws.auth#sigv4"),signer:new lt},{schemeId:"smithy.api#noAuth",identityProvider:Y=>Y.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),
signer:new n}],logger:x?.logger??new q,protocol:x?.protocol??i,protocolSettings:x?.protocolSettings??{defaultNamespace:"com.amazonaws.ssooidc",errorTypeRegistries:Lt,
version:"2019-06-10",serviceTarget:"AWSSSOOIDCService"},serviceId:x?.serviceId??"SSO OIDC",sha256:x?.sha256??a,urlParser:x?.urlParser??ge,utf8Decoder:x?.utf8Decoder??
_t,utf8Encoder:x?.utf8Encoder??ft}),fe=x=>{$(process.version);const Y=Ne(x),dt=()=>Y().then(Ae),Ft=N(x);me(process.version);const bt={profile:x?.profile,logger:Ft.
logger};return{...Ft,...x,runtime:"node",defaultsMode:Y,authSchemePreference:x?.authSchemePreference??he(ot,bt),bodyLengthChecker:x?.bodyLengthChecker??_,defaultSocketTimeout:h(
x?.requestHandler,3e5),defaultUserAgentProvider:x?.defaultUserAgentProvider??Re({serviceId:Ft.serviceId,clientVersion:k.version}),maxAttempts:x?.maxAttempts??he(
J,x),region:x?.region??he(l,{...T,...bt}),requestHandler:R.create(x?.requestHandler??dt),retryMode:x?.retryMode??he({...Qe,default:async()=>(await dt()).retryMode||
Be},x),streamCollector:x?.streamCollector??ie,useDualstackEndpoint:x?.useDualstackEndpoint??he(F,bt),useFipsEndpoint:x?.useFipsEndpoint??he(re,bt),userAgentAppId:x?.
userAgentAppId??he(K,bt)}},Ve=x=>{const Y=x.httpAuthSchemes;let dt=x.httpAuthSchemeProvider,Ft=x.credentials;return{setHttpAuthScheme(bt){const Cn=Y.findIndex(Ln=>Ln.
schemeId===bt.schemeId);Cn===-1?Y.push(bt):Y.splice(Cn,1,bt)},httpAuthSchemes(){return Y},setHttpAuthSchemeProvider(bt){dt=bt},httpAuthSchemeProvider(){return dt},
setCredentials(bt){Ft=bt},credentials(){return Ft}}},Ze=x=>({httpAuthSchemes:x.httpAuthSchemes(),httpAuthSchemeProvider:x.httpAuthSchemeProvider(),credentials:x.
credentials()}),rt=(x,Y)=>{const dt=Object.assign(De(x),Pe(x),xe(x),Ve(x));return Y.forEach(Ft=>Ft.configure(dt)),Object.assign(x,ae(dt),D(dt),He(dt),Ze(dt))};class et extends j{config;constructor(...[
Y]){const dt=fe(Y||{});super(dt),this.initConfig=dt;const Ft=pe(dt),bt=_e(Ft),Cn=Se(bt),Ln=v(Cn),jn=Ue(Ln),qn=C(jn),Qn=te(qn),Yn=rt(Qn,Y?.extensions||[]);this.config=
Yn,this.middlewareStack.use($e(this.config)),this.middlewareStack.use(Te(this.config)),this.middlewareStack.use(Oe(this.config)),this.middlewareStack.use(ze(this.
config)),this.middlewareStack.use(V(this.config)),this.middlewareStack.use(d(this.config)),this.middlewareStack.use(t(this.config)),this.middlewareStack.use(e(this.
config,{httpAuthSchemeParametersProvider:f,identityProviderConfigProvider:async Gn=>new S({"aws.auth#sigv4":Gn.credentials})})),this.middlewareStack.use(m(this.
config))}destroy(){super.destroy()}}const at=O(B,"AWSSSOOIDCService","SSOOIDCClient",we),Et={},ct=(x,Y,dt,Ft)=>[];class It extends at(Et,ct,"CreateToken",P){}const Jt={
CreateTokenCommand:It};class wt extends et{}ce(Jt,wt);const Un={KMS_ACCESS_DENIED:"KMS_AccessDeniedException"},Dn={KMS_DISABLED_KEY:"KMS_DisabledException",KMS_INVALID_KEY_USAGE:"\
KMS_InvalidKeyUsageException",KMS_INVALID_STATE:"KMS_InvalidStateException",KMS_KEY_NOT_FOUND:"KMS_NotFoundException"};o.AccessDeniedException=jt,o.AccessDeniedException$=
bn,o.AccessDeniedExceptionReason=Un,o.AuthorizationPendingException=b,o.AuthorizationPendingException$=an,o.CreateToken$=P,o.CreateTokenCommand=It,o.CreateTokenRequest$=
y,o.CreateTokenResponse$=w,o.ExpiredTokenException=le,o.ExpiredTokenException$=Xt,o.InternalServerException=Z,o.InternalServerException$=Nn,o.InvalidClientException=
ke,o.InvalidClientException$=wn,o.InvalidGrantException=Ee,o.InvalidGrantException$=On,o.InvalidRequestException=Fe,o.InvalidRequestException$=fn,o.InvalidRequestExceptionReason=
Dn,o.InvalidScopeException=qe,o.InvalidScopeException$=be,o.SSOOIDC=wt,o.SSOOIDCClient=et,o.SSOOIDCServiceException=pt,o.SSOOIDCServiceException$=En,o.SlowDownException=
st,o.SlowDownException$=Je,o.UnauthorizedClientException=Pt,o.UnauthorizedClientException$=Rt,o.UnsupportedGrantTypeException=Ot,o.UnsupportedGrantTypeException$=
Gt,o.errorTypeRegistries=Lt}),9063:((Nt,o,A)=>{const{awsEndpointFunctions:H,emitWarningIfUnsupportedVersion:me,createDefaultUserAgentProvider:Re,getDefaultSocketTimeout:h,
NODE_APP_ID_CONFIG_OPTIONS:K,getAwsRegionExtensionConfiguration:De,resolveAwsRegionExtensionConfiguration:ae,resolveUserAgentConfig:_e,resolveHostHeaderConfig:Ue,
getUserAgentPlugin:Te,getHostHeaderPlugin:V,getLoggerPlugin:d,getRecursionDetectionPlugin:t}=A(9300),{NoAuthSigner:n,getHttpAuthSchemeEndpointRuleSetPlugin:e,DefaultIdentityProviderConfig:S,
getHttpSigningPlugin:m}=A(5086),{normalizeProvider:I,getSmithyContext:L,ServiceException:G,NoOpLogger:q,emitWarningIfUnsupportedVersion:$,loadConfigsForDefaultMode:Ae,
getDefaultExtensionConfiguration:Pe,resolveDefaultRuntimeConfig:D,Client:j,makeBuilder:O,createAggregatedClient:ce}=A(4614),{Command:de}=A(4614);o.$Command=de,o.
__Client=j;const{resolveDefaultsModeConfig:Ne,loadConfig:he,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:re,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:F,NODE_REGION_CONFIG_OPTIONS:l,
NODE_REGION_CONFIG_FILE_OPTIONS:T,resolveRegionConfig:v}=A(7567),{BinaryDecisionDiagram:X,EndpointCache:se,decideEndpoint:z,customEndpointFunctions:Q,resolveEndpointConfig:C,
getEndpointPlugin:we}=A(4561),{parseUrl:ge,getHttpHandlerExtensionConfiguration:xe,resolveHttpHandlerRuntimeConfig:He,getContentLengthPlugin:ze}=A(9922),{DEFAULT_RETRY_MODE:Be,
NODE_RETRY_MODE_CONFIG_OPTIONS:Qe,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:J,resolveRetryConfig:Se,getRetryPlugin:Oe}=A(9285),{TypeRegistry:Me,getSchemaSerdePlugin:$e}=A(
5982),{resolveAwsSdkSigV4Config:We,AwsSdkSigV4Signer:lt,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:ot}=A(8039),{toUtf8:ft,fromUtf8:_t,toBase64:mt,fromBase64:oe,calculateBodyLength:_}=A(
2882),{streamCollector:ie,NodeHttpHandler:R}=A(8771),{AwsRestJsonProtocol:i}=A(3628),{Sha256:a}=A(9362),f=async(be,Je,Rt)=>({operation:L(Je).operation,region:await I(
be.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function u(be){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"awsssoportal",region:be.region},propertiesExtractor:(Je,Rt)=>({signingProperties:{config:Je,context:Rt}})}}function W(be){return{schemeId:"smithy.api#noAu\
th"}}const U=be=>{const Je=[];return be.operation==="GetRoleCredentials"?Je.push(W()):Je.push(u(be)),Je},te=be=>{const Je=We(be);return Object.assign(Je,{authSchemePreference:I(
be.authSchemePreference??[])})},pe=be=>Object.assign(be,{useDualstackEndpoint:be.useDualstackEndpoint??!1,useFipsEndpoint:be.useFipsEndpoint??!1,defaultSigningName:"\
awsssoportal"}),B={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"regi\
on"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var ue="3.998.2",k={version:ue};const E="ref",g=-1,M=!0,ne="isSet",ye="PartitionResult",Ce="\
booleanEquals",Le="getAttr",nt={[E]:"Endpoint"},Ke={[E]:ye},Ge={},Ye=[{[E]:"Region"}],je={conditions:[[ne,[nt]],[ne,Ye],["aws.partition",Ye,ye],[Ce,[{[E]:"UseFI\
PS"},M]],[Ce,[{[E]:"UseDualStack"},M]],[Ce,[{fn:Le,argv:[Ke,"supportsDualStack"]},M]],[Ce,[{fn:Le,argv:[Ke,"supportsFIPS"]},M]],["stringEquals",[{fn:Le,argv:[Ke,
"name"]},"aws-us-gov"]]],results:[[g],[g,"Invalid Configuration: FIPS and custom endpoint are not supported"],[g,"Invalid Configuration: Dualstack and custom en\
dpoint are not supported"],[nt,Ge],["https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Ge],[g,"FIPS and DualStack are enabled, but this par\
tition does not support one or both"],["https://portal.sso.{Region}.amazonaws.com",Ge],["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}",Ge],[g,"F\
IPS is enabled but this partition does not support FIPS"],["https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}",Ge],[g,"DualStack is enabled but t\
his partition does not support DualStack"],["https://portal.sso.{Region}.{PartitionResult#dnsSuffix}",Ge],[g,"Invalid Configuration: Missing Region"]]},ht=2,Xe=1e8,
qt=new Int32Array([-1,1,-1,0,13,3,1,4,Xe+12,2,5,Xe+12,3,8,6,4,7,Xe+11,5,Xe+9,Xe+10,4,11,9,6,10,Xe+8,7,Xe+6,Xe+7,5,12,Xe+5,6,Xe+4,Xe+5,3,Xe+1,14,4,Xe+2,Xe+3]),Vt=X.
from(qt,ht,je.conditions,je.results),Ct=new se({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),tt=(be,Je={})=>Ct.get(be,()=>z(Vt,{endpointParams:be,
logger:Je.logger}));Q.aws=H;class pt extends G{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";constructor(Je){super(Je),Object.setPrototypeOf(
this,pt.prototype)}}class jt extends pt{static shapeId="com.amazonaws.sso#InvalidRequestException";name="InvalidRequestException";$fault="client";constructor(Je){
super({name:"InvalidRequestException",$fault:"client",...Je}),Object.setPrototypeOf(this,jt.prototype)}}class b extends pt{static shapeId="com.amazonaws.sso#Res\
ourceNotFoundException";name="ResourceNotFoundException";$fault="client";constructor(Je){super({name:"ResourceNotFoundException",$fault:"client",...Je}),Object.
setPrototypeOf(this,b.prototype)}}class le extends pt{static shapeId="com.amazonaws.sso#TooManyRequestsException";name="TooManyRequestsException";$fault="client";constructor(Je){
super({name:"TooManyRequestsException",$fault:"client",...Je}),Object.setPrototypeOf(this,le.prototype)}}class Z extends pt{static shapeId="com.amazonaws.sso#Un\
authorizedException";name="UnauthorizedException";$fault="client";constructor(Je){super({name:"UnauthorizedException",$fault:"client",...Je}),Object.setPrototypeOf(
this,Z.prototype)}}const ke="AccessTokenType",Ee="GetRoleCredentials",Fe="GetRoleCredentialsRequest",qe="GetRoleCredentialsResponse",st="InvalidRequestException",
Pt="RoleCredentials",Ot="ResourceNotFoundException",Wt="SecretAccessKeyType",cn="SessionTokenType",nn="TooManyRequestsException",Yt="UnauthorizedException",Zt="\
accountId",St="accessKeyId",yt="accessToken",gn="account_id",$t="client",en="error",dn="expiration",rn="http",Qt="httpError",sn="httpHeader",In="httpQuery",un="\
message",mn="roleCredentials",Mn="roleName",An="role_name",pn="smithy.ts.sdk.synthetic.com.amazonaws.sso",it="secretAccessKey",vn="sessionToken",Bt="x-amz-sso_b\
earer_token",Ie="com.amazonaws.sso",Dt=new Me(pn);var tn=[-3,pn,"SSOServiceException",0,[],[]];Dt.registerError(tn,pt);const At=new Me(Ie);var ln=[-3,Ie,st,{[en]:$t,
[Qt]:400},[un],[0]];At.registerError(ln,jt);var xt=[-3,Ie,Ot,{[en]:$t,[Qt]:404},[un],[0]];At.registerError(xt,b);var Ht=[-3,Ie,nn,{[en]:$t,[Qt]:429},[un],[0]];At.
registerError(Ht,le);var Mt=[-3,Ie,Yt,{[en]:$t,[Qt]:401},[un],[0]];At.registerError(Mt,Z);const zt=[Dt,At];var Hn=[0,Ie,ke,8,0],Sn=[0,Ie,Wt,8,0],_n=[0,Ie,cn,8,0],
Pn=[3,Ie,Fe,0,[Mn,Zt,yt],[[0,{[In]:An}],[0,{[In]:gn}],[()=>Hn,{[sn]:Bt}]],3],yn=[3,Ie,qe,0,[mn],[[()=>Tn,0]]],Tn=[3,Ie,Pt,0,[St,it,vn,dn],[0,[()=>Sn,0],[()=>_n,
0],1]],kn=[9,Ie,Ee,{[rn]:["GET","/federation/credentials",200]},()=>Pn,()=>yn];const Fn=be=>({apiVersion:"2019-06-10",base64Decoder:be?.base64Decoder??oe,base64Encoder:be?.
base64Encoder??mt,disableHostPrefix:be?.disableHostPrefix??!1,endpointProvider:be?.endpointProvider??tt,extensions:be?.extensions??[],httpAuthSchemeProvider:be?.
httpAuthSchemeProvider??U,httpAuthSchemes:be?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:Je=>Je.getIdentityProvider("aws.auth#sigv4"),signer:new lt},
{schemeId:"smithy.api#noAuth",identityProvider:Je=>Je.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new n}],logger:be?.logger??new q,protocol:be?.
protocol??i,protocolSettings:be?.protocolSettings??{defaultNamespace:"com.amazonaws.sso",errorTypeRegistries:zt,version:"2019-06-10",serviceTarget:"SWBPortalSer\
vice"},serviceId:be?.serviceId??"SSO",sha256:be?.sha256??a,urlParser:be?.urlParser??ge,utf8Decoder:be?.utf8Decoder??_t,utf8Encoder:be?.utf8Encoder??ft}),vt=be=>{
$(process.version);const Je=Ne(be),Rt=()=>Je().then(Ae),Gt=Fn(be);me(process.version);const Lt={profile:be?.profile,logger:Gt.logger};return{...Gt,...be,runtime:"\
node",defaultsMode:Je,authSchemePreference:be?.authSchemePreference??he(ot,Lt),bodyLengthChecker:be?.bodyLengthChecker??_,defaultSocketTimeout:h(be?.requestHandler,
3e5),defaultUserAgentProvider:be?.defaultUserAgentProvider??Re({serviceId:Gt.serviceId,clientVersion:k.version}),maxAttempts:be?.maxAttempts??he(J,be),region:be?.
region??he(l,{...T,...Lt}),requestHandler:R.create(be?.requestHandler??Rt),retryMode:be?.retryMode??he({...Qe,default:async()=>(await Rt()).retryMode||Be},be),streamCollector:be?.
streamCollector??ie,useDualstackEndpoint:be?.useDualstackEndpoint??he(F,Lt),useFipsEndpoint:be?.useFipsEndpoint??he(re,Lt),userAgentAppId:be?.userAgentAppId??he(
K,Lt)}},on=be=>{const Je=be.httpAuthSchemes;let Rt=be.httpAuthSchemeProvider,Gt=be.credentials;return{setHttpAuthScheme(Lt){const hn=Je.findIndex(r=>r.schemeId===
Lt.schemeId);hn===-1?Je.push(Lt):Je.splice(hn,1,Lt)},httpAuthSchemes(){return Je},setHttpAuthSchemeProvider(Lt){Rt=Lt},httpAuthSchemeProvider(){return Rt},setCredentials(Lt){
Gt=Lt},credentials(){return Gt}}},En=be=>({httpAuthSchemes:be.httpAuthSchemes(),httpAuthSchemeProvider:be.httpAuthSchemeProvider(),credentials:be.credentials()}),
Tt=(be,Je)=>{const Rt=Object.assign(De(be),Pe(be),xe(be),on(be));return Je.forEach(Gt=>Gt.configure(Rt)),Object.assign(be,ae(Rt),D(Rt),He(Rt),En(Rt))};class bn extends j{config;constructor(...[
Je]){const Rt=vt(Je||{});super(Rt),this.initConfig=Rt;const Gt=pe(Rt),Lt=_e(Gt),hn=Se(Lt),r=v(hn),s=Ue(r),c=C(s),p=te(c),y=Tt(p,Je?.extensions||[]);this.config=
y,this.middlewareStack.use($e(this.config)),this.middlewareStack.use(Te(this.config)),this.middlewareStack.use(Oe(this.config)),this.middlewareStack.use(ze(this.
config)),this.middlewareStack.use(V(this.config)),this.middlewareStack.use(d(this.config)),this.middlewareStack.use(t(this.config)),this.middlewareStack.use(e(this.
config,{httpAuthSchemeParametersProvider:f,identityProviderConfigProvider:async w=>new S({"aws.auth#sigv4":w.credentials})})),this.middlewareStack.use(m(this.config))}destroy(){
super.destroy()}}const an=O(B,"SWBPortalService","SSOClient",we),Xt={},Nn=(be,Je,Rt,Gt)=>[];class wn extends an(Xt,Nn,"GetRoleCredentials",kn){}const On={GetRoleCredentialsCommand:wn};
class fn extends bn{}ce(On,fn),o.GetRoleCredentials$=kn,o.GetRoleCredentialsCommand=wn,o.GetRoleCredentialsRequest$=Pn,o.GetRoleCredentialsResponse$=yn,o.InvalidRequestException=
jt,o.InvalidRequestException$=ln,o.ResourceNotFoundException=b,o.ResourceNotFoundException$=xt,o.RoleCredentials$=Tn,o.SSO=fn,o.SSOClient=bn,o.SSOServiceException=
pt,o.SSOServiceException$=tn,o.TooManyRequestsException=le,o.TooManyRequestsException$=Ht,o.UnauthorizedException=Z,o.UnauthorizedException$=Mt,o.errorTypeRegistries=
zt}),2100:((Nt,o,A)=>{const{awsEndpointFunctions:H,emitWarningIfUnsupportedVersion:me,createDefaultUserAgentProvider:Re,getDefaultSocketTimeout:h,NODE_APP_ID_CONFIG_OPTIONS:K,
getAwsRegionExtensionConfiguration:De,resolveAwsRegionExtensionConfiguration:ae,resolveUserAgentConfig:_e,resolveHostHeaderConfig:Ue,getUserAgentPlugin:Te,getHostHeaderPlugin:V,
getLoggerPlugin:d,getRecursionDetectionPlugin:t,setCredentialFeature:n,stsRegionDefaultResolver:e}=A(9300),{NoAuthSigner:S,getHttpAuthSchemeEndpointRuleSetPlugin:m,
DefaultIdentityProviderConfig:I,getHttpSigningPlugin:L}=A(5086),{normalizeProvider:G,getSmithyContext:q,ServiceException:$,NoOpLogger:Ae,emitWarningIfUnsupportedVersion:Pe,
loadConfigsForDefaultMode:D,getDefaultExtensionConfiguration:j,resolveDefaultRuntimeConfig:O,Client:ce,makeBuilder:de,createAggregatedClient:Ne}=A(4614),{Command:he}=A(
4614);o.$Command=he,o.__Client=ce;const{resolveDefaultsModeConfig:re,loadConfig:F,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:l,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:T,
NODE_REGION_CONFIG_OPTIONS:v,NODE_REGION_CONFIG_FILE_OPTIONS:X,resolveRegionConfig:se}=A(7567),{BinaryDecisionDiagram:z,EndpointCache:Q,decideEndpoint:C,customEndpointFunctions:we,
resolveParams:ge,resolveEndpointConfig:xe,getEndpointPlugin:He}=A(4561),{parseUrl:ze,getHttpHandlerExtensionConfiguration:Be,resolveHttpHandlerRuntimeConfig:Qe,
getContentLengthPlugin:J}=A(9922),{DEFAULT_RETRY_MODE:Se,NODE_RETRY_MODE_CONFIG_OPTIONS:Oe,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:Me,resolveRetryConfig:$e,getRetryPlugin:We}=A(
9285),{TypeRegistry:lt,getSchemaSerdePlugin:ot}=A(5982),{resolveAwsSdkSigV4Config:ft,resolveAwsSdkSigV4AConfig:_t,AwsSdkSigV4Signer:mt,AwsSdkSigV4ASigner:oe,NODE_SIGV4A_CONFIG_OPTIONS:_,
NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:ie}=A(8039),{SignatureV4MultiRegion:R}=A(6861),{toUtf8:i,fromUtf8:a,toBase64:f,fromBase64:u,calculateBodyLength:W}=A(2882),{
streamCollector:U,NodeHttpHandler:te}=A(8771),{AwsQueryProtocol:pe}=A(3628),{Sha256:B}=A(9362),ue="ref",k=-1,E=!0,g="isSet",M="PartitionResult",ne="booleanEqual\
s",ye="stringEquals",Ce="getAttr",Le="us-east-1",nt="sigv4",Ke="sts",Ge="https://sts.{Region}.{PartitionResult#dnsSuffix}",Ye={[ue]:"Endpoint"},je={[ue]:"Region"},
ht={[ue]:M},Xe={},qt=[je],Vt={conditions:[[g,[Ye]],[g,qt],["aws.partition",qt,M],[ne,[{[ue]:"UseFIPS"},E]],[ne,[{[ue]:"UseDualStack"},E]],[ye,[je,"aws-global"]],
[ne,[{[ue]:"UseGlobalEndpoint"},E]],[ye,[je,"eu-central-1"]],[ne,[{fn:Ce,argv:[ht,"supportsDualStack"]},E]],[ne,[{fn:Ce,argv:[ht,"supportsFIPS"]},E]],[ye,[je,"a\
p-south-1"]],[ye,[je,"eu-north-1"]],[ye,[je,"eu-west-1"]],[ye,[je,"eu-west-2"]],[ye,[je,"eu-west-3"]],[ye,[je,"sa-east-1"]],[ye,[je,Le]],[ye,[je,"us-east-2"]],[
ye,[je,"us-west-2"]],[ye,[je,"us-west-1"]],[ye,[je,"ca-central-1"]],[ye,[je,"ap-southeast-1"]],[ye,[je,"ap-northeast-1"]],[ye,[je,"ap-southeast-2"]],[ye,[{fn:Ce,
argv:[ht,"name"]},"aws-us-gov"]]],results:[[k],["https://sts.amazonaws.com",{authSchemes:[{name:nt,signingName:Ke,signingRegion:Le}]}],[Ge,{authSchemes:[{name:nt,
signingName:Ke,signingRegion:"{Region}"}]}],[k,"Invalid Configuration: FIPS and custom endpoint are not supported"],[k,"Invalid Configuration: Dualstack and cus\
tom endpoint are not supported"],[Ye,Xe],["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Xe],[k,"FIPS and DualStack are enabled, but this part\
ition does not support one or both"],["https://sts.{Region}.amazonaws.com",Xe],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",Xe],[k,"FIPS is enabled \
but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",Xe],[k,"DualStack is enabled but this partition does not\
 support DualStack"],[Ge,Xe],[k,"Invalid Configuration: Missing Region"]]},Ct=2,tt=1e8,pt=new Int32Array([-1,1,-1,0,30,3,1,4,tt+14,2,5,tt+14,3,25,6,4,24,7,5,tt+
1,8,6,9,tt+13,7,tt+1,10,10,tt+1,11,11,tt+1,12,12,tt+1,13,13,tt+1,14,14,tt+1,15,15,tt+1,16,16,tt+1,17,17,tt+1,18,18,tt+1,19,19,tt+1,20,20,tt+1,21,21,tt+1,22,22,tt+
1,23,23,tt+1,tt+2,8,tt+11,tt+12,4,28,26,9,27,tt+10,24,tt+8,tt+9,8,29,tt+7,9,tt+6,tt+7,3,tt+3,31,4,tt+4,tt+5]),jt=z.from(pt,Ct,Vt.conditions,Vt.results),b=new Q(
{size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]}),le=(ee,ve={})=>b.get(ee,()=>C(jt,{endpointParams:ee,logger:ve.logger}));we.
aws=H;const Ee=(ee=>async(ve,ut,Ut)=>{if(!Ut)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");const gt=await ee(
ve,ut,Ut),Kt=q(ut)?.commandInstance?.constructor?.getEndpointParameterInstructions;if(!Kt)throw new Error(`getEndpointParameterInstructions() is not defined on \
'${ut.commandName}'`);const kt=await ge(Ut,{getEndpointParameterInstructions:Kt},ve);return Object.assign(gt,kt)})(async(ee,ve,ut)=>({operation:q(ve).operation,
region:await G(ee.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}));function Fe(ee){return{schemeId:"aws.auth#s\
igv4",signingProperties:{name:"sts",region:ee.region},propertiesExtractor:(ve,ut)=>({signingProperties:{config:ve,context:ut}})}}function qe(ee){return{schemeId:"\
aws.auth#sigv4a",signingProperties:{name:"sts",region:ee.region},propertiesExtractor:(ve,ut)=>({signingProperties:{config:ve,context:ut}})}}function st(ee){return{
schemeId:"smithy.api#noAuth"}}const Wt=((ee,ve,ut)=>gt=>{const kt=ee(gt).properties?.authSchemes;if(!kt)return ve(gt);const Rn=[];for(const zn of kt){const{name:xn,
properties:Wn={},...$n}=zn,Vn=xn.toLowerCase();xn!==Vn&&console.warn(`HttpAuthScheme has been normalized with lowercasing: '${xn}' to '${Vn}'`);let Bn;if(Vn==="\
sigv4a"){Bn="aws.auth#sigv4a";const nr=kt.find(rr=>{const Cr=rr.name.toLowerCase();return Cr!=="sigv4a"&&Cr.startsWith("sigv4")});if(R.sigv4aDependency()==="non\
e"&&nr)continue}else if(Vn.startsWith("sigv4"))Bn="aws.auth#sigv4";else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${Vn}\
'`);const Xn=ut[Bn];if(!Xn)throw new Error(`Could not find HttpAuthOption create function for '${Bn}'`);const Kn=Xn(gt);Kn.schemeId=Bn,Kn.signingProperties={...Kn.
signingProperties||{},...$n,...Wn},Rn.push(Kn)}return Rn})(le,ee=>{const ve=[];return ee.operation==="AssumeRoleWithWebIdentity"?(ve.push(st()),ve.push(qe(ee))):
(ve.push(Fe(ee)),ve.push(qe(ee))),ve},{"aws.auth#sigv4":Fe,"aws.auth#sigv4a":qe,"smithy.api#noAuth":st}),cn=ee=>{const ve=ft(ee),ut=_t(ve);return Object.assign(
ut,{authSchemePreference:G(ee.authSchemePreference??[])})},nn=ee=>Object.assign(ee,{useDualstackEndpoint:ee.useDualstackEndpoint??!1,useFipsEndpoint:ee.useFipsEndpoint??
!1,useGlobalEndpoint:ee.useGlobalEndpoint??!1,defaultSigningName:"sts"}),Yt={UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"bu\
iltInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInPara\
ms",name:"useDualstackEndpoint"}};var Zt="3.998.2",St={version:Zt};class yt extends ${static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceExcept\
ion";constructor(ve){super(ve),Object.setPrototypeOf(this,yt.prototype)}}class gn extends yt{static shapeId="com.amazonaws.sts#ExpiredTokenException";name="Expi\
redTokenException";$fault="client";constructor(ve){super({name:"ExpiredTokenException",$fault:"client",...ve}),Object.setPrototypeOf(this,gn.prototype)}}class $t extends yt{static shapeId="\
com.amazonaws.sts#MalformedPolicyDocumentException";name="MalformedPolicyDocumentException";$fault="client";constructor(ve){super({name:"MalformedPolicyDocument\
Exception",$fault:"client",...ve}),Object.setPrototypeOf(this,$t.prototype)}}class en extends yt{static shapeId="com.amazonaws.sts#PackedPolicyTooLargeException";name="\
PackedPolicyTooLargeException";$fault="client";constructor(ve){super({name:"PackedPolicyTooLargeException",$fault:"client",...ve}),Object.setPrototypeOf(this,en.
prototype)}}class dn extends yt{static shapeId="com.amazonaws.sts#RegionDisabledException";name="RegionDisabledException";$fault="client";constructor(ve){super(
{name:"RegionDisabledException",$fault:"client",...ve}),Object.setPrototypeOf(this,dn.prototype)}}class rn extends yt{static shapeId="com.amazonaws.sts#IDPRejec\
tedClaimException";name="IDPRejectedClaimException";$fault="client";constructor(ve){super({name:"IDPRejectedClaimException",$fault:"client",...ve}),Object.setPrototypeOf(
this,rn.prototype)}}class Qt extends yt{static shapeId="com.amazonaws.sts#InvalidIdentityTokenException";name="InvalidIdentityTokenException";$fault="client";constructor(ve){
super({name:"InvalidIdentityTokenException",$fault:"client",...ve}),Object.setPrototypeOf(this,Qt.prototype)}}class sn extends yt{static shapeId="com.amazonaws.\
sts#IDPCommunicationErrorException";name="IDPCommunicationErrorException";$fault="client";$retryable={};constructor(ve){super({name:"IDPCommunicationErrorExcept\
ion",$fault:"client",...ve}),Object.setPrototypeOf(this,sn.prototype)}}const In="Arn",un="AccessKeyId",mn="AssumeRole",Mn="AssumedRoleId",An="AssumeRoleRequest",
pn="AssumeRoleResponse",it="AssumedRoleUser",vn="AssumeRoleWithWebIdentity",Bt="AssumeRoleWithWebIdentityRequest",Ie="AssumeRoleWithWebIdentityResponse",Dt="Aud\
ience",tn="Credentials",At="ContextAssertion",ln="DurationSeconds",xt="Expiration",Ht="ExternalId",Mt="ExpiredTokenException",zt="IDPCommunicationErrorException",
Hn="IDPRejectedClaimException",Sn="InvalidIdentityTokenException",_n="Key",Pn="MalformedPolicyDocumentException",yn="MinimumSessionTokenSize",Tn="Policy",kn="Po\
licyArns",Fn="ProviderArn",vt="ProvidedContexts",on="ProvidedContextsListType",En="ProvidedContext",Tt="PolicyDescriptorType",bn="ProviderId",an="PackedPolicySi\
ze",Xt="PackedPolicyTooLargeException",Nn="Provider",wn="RoleArn",On="RegionDisabledException",fn="RoleSessionName",be="SecretAccessKey",Je="SubjectFromWebIdent\
ityToken",Rt="SourceIdentity",Gt="SerialNumber",Lt="SessionToken",hn="SessionTokenSize",r="SessionTokenUtilization",s="Tags",c="TokenCode",p="TransitiveTagKeys",
y="Tag",w="Value",P="WebIdentityToken",N="arn",fe="accessKeySecretType",Ve="awsQueryError",Ze="client",rt="clientTokenType",et="error",at="httpError",Et="messag\
e",ct="policyDescriptorListType",It="smithy.ts.sdk.synthetic.com.amazonaws.sts",Jt="tagListType",wt="com.amazonaws.sts",Un=new lt(It);var Dn=[-3,It,"STSServiceE\
xception",0,[],[]];Un.registerError(Dn,yt);const x=new lt(wt);var Y=[-3,wt,Mt,{[Ve]:["ExpiredTokenException",400],[et]:Ze,[at]:400},[Et],[0]];x.registerError(Y,
gn);var dt=[-3,wt,zt,{[Ve]:["IDPCommunicationError",400],[et]:Ze,[at]:400},[Et],[0]];x.registerError(dt,sn);var Ft=[-3,wt,Hn,{[Ve]:["IDPRejectedClaim",403],[et]:Ze,
[at]:403},[Et],[0]];x.registerError(Ft,rn);var bt=[-3,wt,Sn,{[Ve]:["InvalidIdentityToken",400],[et]:Ze,[at]:400},[Et],[0]];x.registerError(bt,Qt);var Cn=[-3,wt,
Pn,{[Ve]:["MalformedPolicyDocument",400],[et]:Ze,[at]:400},[Et],[0]];x.registerError(Cn,$t);var Ln=[-3,wt,Xt,{[Ve]:["PackedPolicyTooLarge",400],[et]:Ze,[at]:400},
[Et],[0]];x.registerError(Ln,en);var jn=[-3,wt,On,{[Ve]:["RegionDisabledException",403],[et]:Ze,[at]:403},[Et],[0]];x.registerError(jn,dn);const qn=[Un,x];var Qn=[
0,wt,fe,8,0],Yn=[0,wt,rt,8,0],Gn=[3,wt,it,0,[Mn,In],[0,0],2],sr=[3,wt,An,0,[wn,fn,kn,Tn,ln,s,p,Ht,Gt,c,Rt,vt,yn],[0,0,()=>lr,0,1,()=>Ir,64,0,0,0,0,()=>Rr,1],2],
or=[3,wt,pn,0,[tn,it,an,Rt,r,hn],[[()=>Zn,0],()=>Gn,1,0,1,1]],ir=[3,wt,Bt,0,[wn,fn,P,bn,kn,Tn,ln,yn],[0,0,[()=>Yn,0],0,()=>lr,0,1,1],3],ar=[3,wt,Ie,0,[tn,Je,it,
an,Nn,Dt,Rt,r,hn],[[()=>Zn,0],0,()=>Gn,1,0,0,0,1,1]],Zn=[3,wt,tn,0,[un,be,Lt,xt],[0,[()=>Qn,0],0,4],4],cr=[3,wt,Tt,0,[N],[0]],dr=[3,wt,En,0,[Fn,At],[0,0]],ur=[3,
wt,y,0,[_n,w],[0,0],2],lr=[1,wt,ct,0,()=>cr],Rr=[1,wt,on,0,()=>dr],Ir=[1,wt,Jt,0,()=>ur],fr=[9,wt,mn,0,()=>sr,()=>or],hr=[9,wt,vn,0,()=>ir,()=>ar];const vr=ee=>({
apiVersion:"2011-06-15",base64Decoder:ee?.base64Decoder??u,base64Encoder:ee?.base64Encoder??f,disableHostPrefix:ee?.disableHostPrefix??!1,endpointProvider:ee?.endpointProvider??
le,extensions:ee?.extensions??[],httpAuthSchemeProvider:ee?.httpAuthSchemeProvider??Wt,httpAuthSchemes:ee?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:ve=>ve.
getIdentityProvider("aws.auth#sigv4"),signer:new mt},{schemeId:"aws.auth#sigv4a",identityProvider:ve=>ve.getIdentityProvider("aws.auth#sigv4a"),signer:new oe},{
schemeId:"smithy.api#noAuth",identityProvider:ve=>ve.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new S}],logger:ee?.logger??new Ae,protocol:ee?.
protocol??pe,protocolSettings:ee?.protocolSettings??{defaultNamespace:"com.amazonaws.sts",errorTypeRegistries:qn,xmlNamespace:"https://sts.amazonaws.com/doc/201\
1-06-15/",version:"2011-06-15",serviceTarget:"AWSSecurityTokenServiceV20110615"},serviceId:ee?.serviceId??"STS",sha256:ee?.sha256??B,signerConstructor:ee?.signerConstructor??
R,urlParser:ee?.urlParser??ze,utf8Decoder:ee?.utf8Decoder??a,utf8Encoder:ee?.utf8Encoder??i}),_r=ee=>{Pe(process.version);const ve=re(ee),ut=()=>ve().then(D),Ut=vr(
ee);me(process.version);const gt={profile:ee?.profile,logger:Ut.logger};return{...Ut,...ee,runtime:"node",defaultsMode:ve,authSchemePreference:ee?.authSchemePreference??
F(ie,gt),bodyLengthChecker:ee?.bodyLengthChecker??W,defaultSocketTimeout:h(ee?.requestHandler,3e5),defaultUserAgentProvider:ee?.defaultUserAgentProvider??Re({serviceId:Ut.
serviceId,clientVersion:St.version}),httpAuthSchemes:ee?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:Kt=>Kt.getIdentityProvider("aws.auth#sigv\
4")||(async kt=>await ee.credentialDefaultProvider(kt?.__config||{})()),signer:new mt},{schemeId:"aws.auth#sigv4a",identityProvider:Kt=>Kt.getIdentityProvider("\
aws.auth#sigv4a"),signer:new oe},{schemeId:"smithy.api#noAuth",identityProvider:Kt=>Kt.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new S}],
maxAttempts:ee?.maxAttempts??F(Me,ee),region:ee?.region??F(v,{...X,...gt}),requestHandler:te.create(ee?.requestHandler??ut),retryMode:ee?.retryMode??F({...Oe,default:async()=>(await ut()).
retryMode||Se},ee),sigv4aSigningRegionSet:ee?.sigv4aSigningRegionSet??F(_,gt),streamCollector:ee?.streamCollector??U,useDualstackEndpoint:ee?.useDualstackEndpoint??
F(T,gt),useFipsEndpoint:ee?.useFipsEndpoint??F(l,gt),userAgentAppId:ee?.userAgentAppId??F(K,gt)}},Pr=ee=>{const ve=ee.httpAuthSchemes;let ut=ee.httpAuthSchemeProvider,
Ut=ee.credentials;return{setHttpAuthScheme(gt){const Kt=ve.findIndex(kt=>kt.schemeId===gt.schemeId);Kt===-1?ve.push(gt):ve.splice(Kt,1,gt)},httpAuthSchemes(){return ve},
setHttpAuthSchemeProvider(gt){ut=gt},httpAuthSchemeProvider(){return ut},setCredentials(gt){Ut=gt},credentials(){return Ut}}},kr=ee=>({httpAuthSchemes:ee.httpAuthSchemes(),
httpAuthSchemeProvider:ee.httpAuthSchemeProvider(),credentials:ee.credentials()}),Nr=(ee,ve)=>{const ut=Object.assign(De(ee),j(ee),Be(ee),Pr(ee));return ve.forEach(
Ut=>Ut.configure(ut)),Object.assign(ee,ae(ut),O(ut),Qe(ut),kr(ut))};class Jn extends ce{config;constructor(...[ve]){const ut=_r(ve||{});super(ut),this.initConfig=
ut;const Ut=nn(ut),gt=_e(Ut),Kt=$e(gt),kt=se(Kt),Rn=Ue(kt),zn=xe(Rn),xn=cn(zn),Wn=Nr(xn,ve?.extensions||[]);this.config=Wn,this.middlewareStack.use(ot(this.config)),
this.middlewareStack.use(Te(this.config)),this.middlewareStack.use(We(this.config)),this.middlewareStack.use(J(this.config)),this.middlewareStack.use(V(this.config)),
this.middlewareStack.use(d(this.config)),this.middlewareStack.use(t(this.config)),this.middlewareStack.use(m(this.config,{httpAuthSchemeParametersProvider:Ee,identityProviderConfigProvider:async $n=>new I(
{"aws.auth#sigv4":$n.credentials,"aws.auth#sigv4a":$n.credentials})})),this.middlewareStack.use(L(this.config))}destroy(){super.destroy()}}const gr=de(Yt,"AWSSe\
curityTokenServiceV20110615","STSClient",He),mr={},pr=(ee,ve,ut,Ut)=>[];class er extends gr(mr,pr,"AssumeRole",fr){}class tr extends gr(mr,pr,"AssumeRoleWithWeb\
Identity",hr){}const Or={AssumeRoleCommand:er,AssumeRoleWithWebIdentityCommand:tr};class Sr extends Jn{}Ne(Or,Sr);const yr=ee=>{if(typeof ee?.Arn=="string"){const ve=ee.
Arn.split(":");if(ve.length>4&&ve[4]!=="")return ve[4]}},Er=async(ee,ve,ut,Ut={})=>{const gt=typeof ee=="function"?await ee():ee,Kt=typeof ve=="function"?await ve():
ve;let kt="";const Rn=gt??Kt??(kt=await e(Ut)());return ut?.debug?.("@aws-sdk/client-sts::resolveRegion","accepting first of:",`${gt} (credential provider clien\
tConfig)`,`${Kt} (contextual client)`,`${kt} (STS default: AWS_REGION, profile region, or us-east-1)`),Rn},Dr=(ee,ve)=>{let ut,Ut;return async(gt,Kt)=>{if(Ut=gt,
!ut){const{logger:Wn=ee?.parentClientConfig?.logger,profile:$n=ee?.parentClientConfig?.profile,region:Vn,requestHandler:Bn=ee?.parentClientConfig?.requestHandler,
credentialProviderLogger:Xn,userAgentAppId:Kn=ee?.parentClientConfig?.userAgentAppId}=ee,nr=await Er(Vn,ee?.parentClientConfig?.region,Xn,{logger:Wn,profile:$n}),
rr=!wr(Bn);ut=new ve({...ee,userAgentAppId:Kn,profile:$n,credentialDefaultProvider:()=>async()=>Ut,region:nr,requestHandler:rr?Bn:void 0,logger:Wn})}const{Credentials:kt,
AssumedRoleUser:Rn}=await ut.send(new er(Kt));if(!kt||!kt.AccessKeyId||!kt.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRole call with role ${Kt.
RoleArn}`);const zn=yr(Rn),xn={accessKeyId:kt.AccessKeyId,secretAccessKey:kt.SecretAccessKey,sessionToken:kt.SessionToken,expiration:kt.Expiration,...kt.CredentialScope&&
{credentialScope:kt.CredentialScope},...zn&&{accountId:zn}};return n(xn,"CREDENTIALS_STS_ASSUME_ROLE","i"),xn}},xr=(ee,ve)=>{let ut;return async Ut=>{if(!ut){const{
logger:zn=ee?.parentClientConfig?.logger,profile:xn=ee?.parentClientConfig?.profile,region:Wn,requestHandler:$n=ee?.parentClientConfig?.requestHandler,credentialProviderLogger:Vn,
userAgentAppId:Bn=ee?.parentClientConfig?.userAgentAppId}=ee,Xn=await Er(Wn,ee?.parentClientConfig?.region,Vn,{logger:zn,profile:xn}),Kn=!wr($n);ut=new ve({...ee,
userAgentAppId:Bn,profile:xn,region:Xn,requestHandler:Kn?$n:void 0,logger:zn})}const{Credentials:gt,AssumedRoleUser:Kt}=await ut.send(new tr(Ut));if(!gt||!gt.AccessKeyId||
!gt.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${Ut.RoleArn}`);const kt=yr(Kt),Rn={accessKeyId:gt.AccessKeyId,
secretAccessKey:gt.SecretAccessKey,sessionToken:gt.SessionToken,expiration:gt.Expiration,...gt.CredentialScope&&{credentialScope:gt.CredentialScope},...kt&&{accountId:kt}};
return kt&&n(Rn,"RESOLVED_ACCOUNT_ID","T"),n(Rn,"CREDENTIALS_STS_ASSUME_ROLE_WEB_ID","k"),Rn}},wr=ee=>ee?.metadata?.handlerProtocol==="h2",Ar=(ee,ve)=>ve?class extends ee{constructor(Ut){
super(Ut);for(const gt of ve)this.middlewareStack.use(gt)}}:ee,Tr=(ee={},ve)=>Dr(ee,Ar(Jn,ve)),br=(ee={},ve)=>xr(ee,Ar(Jn,ve)),Mr=ee=>ve=>ee({roleAssumer:Tr(ve),
roleAssumerWithWebIdentity:br(ve),...ve});o.AssumeRole$=fr,o.AssumeRoleCommand=er,o.AssumeRoleRequest$=sr,o.AssumeRoleResponse$=or,o.AssumeRoleWithWebIdentity$=
hr,o.AssumeRoleWithWebIdentityCommand=tr,o.AssumeRoleWithWebIdentityRequest$=ir,o.AssumeRoleWithWebIdentityResponse$=ar,o.AssumedRoleUser$=Gn,o.Credentials$=Zn,
o.ExpiredTokenException=gn,o.ExpiredTokenException$=Y,o.IDPCommunicationErrorException=sn,o.IDPCommunicationErrorException$=dt,o.IDPRejectedClaimException=rn,o.
IDPRejectedClaimException$=Ft,o.InvalidIdentityTokenException=Qt,o.InvalidIdentityTokenException$=bt,o.MalformedPolicyDocumentException=$t,o.MalformedPolicyDocumentException$=
Cn,o.PackedPolicyTooLargeException=en,o.PackedPolicyTooLargeException$=Ln,o.PolicyDescriptorType$=cr,o.ProvidedContext$=dr,o.RegionDisabledException=dn,o.RegionDisabledException$=
jn,o.STS=Sr,o.STSClient=Jn,o.STSServiceException=yt,o.STSServiceException$=Dn,o.Tag$=ur,o.decorateDefaultCredentialProvider=Mr,o.errorTypeRegistries=qn,o.getDefaultRoleAssumer=
Tr,o.getDefaultRoleAssumerWithWebIdentity=br}),6861:((Nt,o,A)=>{const{SignatureV4:H,signatureV4aContainer:me}=A(9994),Re={CrtSignerV4:null},h="X-Amz-S3session-T\
oken",K=h.toLowerCase();class De extends H{async signWithCredentials(V,d,t){const n=ae(d);V.headers[K]=d.sessionToken;const e=this;return _e(e,n),e.signRequest(
V,t??{})}async presignWithCredentials(V,d,t){const n=ae(d);return delete V.headers[K],V.headers[h]=d.sessionToken,V.query=V.query??{},V.query[h]=d.sessionToken,
_e(this,n),this.presign(V,t)}}function ae(Te){return{accessKeyId:Te.accessKeyId,secretAccessKey:Te.secretAccessKey,expiration:Te.expiration}}function _e(Te,V){const d=Te.
credentialProvider;Te.credentialProvider=()=>(Te.credentialProvider=d,Promise.resolve(V))}class Ue{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){
return typeof Re.CrtSignerV4=="function"?"crt":typeof me.SignatureV4a=="function"?"js":"none"}constructor(V){this.sigv4Signer=new De(V),this.signerOptions=V}async sign(V,d={}){
return d.signingRegion==="*"?this.getSigv4aSigner().sign(V,d):this.sigv4Signer.sign(V,d)}async signWithCredentials(V,d,t={}){if(t.signingRegion==="*"){const n=this.
getSigv4aSigner(),e=Re.CrtSignerV4;if(e&&n instanceof e)return n.signWithCredentials(V,d,t);throw new Error(`signWithCredentials with signingRegion '*' is only \
supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. Y\
ou must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For mor\
e information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(V,d,
t)}async presign(V,d={}){if(d.signingRegion==="*"){const t=this.getSigv4aSigner(),n=Re.CrtSignerV4;if(n&&t instanceof n)return t.presign(V,d);throw new Error(`p\
resign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/s\
ignature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import \
"@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.
sigv4Signer.presign(V,d)}async presignWithCredentials(V,d,t={}){if(t.signingRegion==="*")throw new Error("Method presignWithCredentials is not supported for [si\
gningRegion=*].");return this.sigv4Signer.presignWithCredentials(V,d,t)}getSigv4aSigner(){if(!this.sigv4aSigner){const V=Re.CrtSignerV4,d=me.SignatureV4a;if(this.
signerOptions.runtime==="node"){if(!V&&!d)throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt o\
r @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt");if(V&&typeof V==
"function")this.sigv4aSigner=new V({...this.signerOptions,signingAlgorithm:1});else if(d&&typeof d=="function")this.sigv4aSigner=new d({...this.signerOptions});else
throw new Error("Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signat\
ure-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")}else{if(!d||typeof d!="function")
throw new Error("JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a packag\
e explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM\
 equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implemen\
tation-of-sigv4a");this.sigv4aSigner=new d({...this.signerOptions})}}return this.sigv4aSigner}}o.SignatureV4MultiRegion=Ue,o.SignatureV4SignWithCredentials=De,o.
signatureV4CrtContainer=Re}),3205:((Nt,o,A)=>{const{setTokenFeature:H}=A(9300),{getBearerTokenEnvKey:me}=A(8039),{TokenProviderError:Re,getSSOTokenFilepath:h,parseKnownFiles:K,
getProfileName:De,loadSsoSessionData:ae,getSSOTokenFromFile:_e,memoize:Ue,chain:Te}=A(7567),{promises:V}=A(3024),d=({logger:j,signingName:O}={})=>async()=>{if(j?.
debug?.("@aws-sdk/token-providers - fromEnvSigningName"),!O)throw new Re("Please pass 'signingName' to compute environment variable key",{logger:j});const ce=me(
O);if(!(ce in process.env))throw new Re(`Token not present in '${ce}' environment variable`,{logger:j});const de={token:process.env[ce]};return H(de,"BEARER_SER\
VICE_ENV_VARS","3"),de},t=300*1e3,n="To refresh this SSO session run 'aws sso login' with the corresponding profile.",e=async(j,O={},ce)=>{const{SSOOIDCClient:de}=A(
567),Ne=re=>O.clientConfig?.[re]??O.parentClientConfig?.[re]??ce?.[re];return new de(Object.assign({},O.clientConfig??{},{region:j??O.clientConfig?.region,logger:Ne(
"logger"),userAgentAppId:Ne("userAgentAppId")}))},S=async(j,O,ce={},de)=>{const{CreateTokenCommand:Ne}=A(567);return(await e(O,ce,de)).send(new Ne({clientId:j.clientId,
clientSecret:j.clientSecret,refreshToken:j.refreshToken,grantType:"refresh_token"}))},m=j=>{if(j.expiration&&j.expiration.getTime()<Date.now())throw new Re(`Tok\
en is expired. ${n}`,!1)},I=(j,O,ce=!1)=>{if(typeof O>"u")throw new Re(`Value not present for '${j}' in SSO Token${ce?". Cannot refresh":""}. ${n}`,!1)},{writeFile:L}=V,
G=(j,O)=>{const ce=h(j),de=JSON.stringify(O,null,2);return L(ce,de)},q=new Map,$=new Map,Ae=(j={})=>async({callerClientConfig:O}={})=>{j.logger?.debug("@aws-sdk\
/token-providers - fromSso");const ce=await K(j),de=De({profile:j.profile??O?.profile}),Ne=ce[de];if(Ne){if(!Ne.sso_session)throw new Re(`Profile '${de}' is mis\
sing required property 'sso_session'.`)}else throw new Re(`Profile '${de}' could not be found in shared credentials file.`,!1);const he=Ne.sso_session,re=$.get(
he);if(re)return await re;const l=(await ae(j))[he];if(!l)throw new Re(`Sso session '${he}' could not be found in shared credentials file.`,!1);for(const ge of[
"sso_start_url","sso_region"])if(!l[ge])throw new Re(`Sso session '${he}' is missing required property '${ge}'.`,!1);l.sso_start_url;const T=l.sso_region;let v;
try{v=await _e(he)}catch{throw new Re(`The SSO session token associated with profile=${de} was not found or is invalid. ${n}`,!1)}I("accessToken",v.accessToken),
I("expiresAt",v.expiresAt);const{accessToken:X,expiresAt:se}=v,z={token:X,expiration:new Date(se)};if(z.expiration.getTime()-Date.now()>t)return z;const Q=$.get(
he);if(Q)return await Q;const C=q.get(he)??0;if(Date.now()-C<30*1e3)return m(z),z;I("clientId",v.clientId,!0),I("clientSecret",v.clientSecret,!0),I("refreshToke\
n",v.refreshToken,!0);const we=(async()=>{try{q.set(he,Date.now());const ge=await S(v,T,j,O);I("accessToken",ge.accessToken),I("expiresIn",ge.expiresIn);const xe=new Date(
Date.now()+ge.expiresIn*1e3);try{await G(he,{...v,accessToken:ge.accessToken,expiresAt:xe.toISOString(),refreshToken:ge.refreshToken})}catch{}return{token:ge.accessToken,
expiration:xe}}catch{return m(z),z}})();$.set(he,we);try{return await we}finally{$.delete(he)}},Pe=({token:j,logger:O})=>async()=>{if(O?.debug("@aws-sdk/token-p\
roviders - fromStatic"),!j||!j.token)throw new Re("Please pass a valid token to fromStatic",!1);return j},D=(j={})=>Ue(Te(Ae(j),async()=>{throw new Re("Could no\
t load token from any providers",!1)}),O=>O.expiration!==void 0&&O.expiration.getTime()-Date.now()<3e5,O=>O.expiration!==void 0);o.fromEnvSigningName=d,o.fromSso=
Ae,o.fromStatic=Pe,o.nodeProvider=D}),8430:((Nt,o)=>{const A=/[&<>"]/g,H={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function me(V){return V.replace(A,d=>H[d])}
const Re=/[&"'<>\r\n\u0085\u2028]/g,h={"&":"&amp;",'"':"&quot;","'":"&apos;","<":"&lt;",">":"&gt;","\r":"&#x0D;","\n":"&#x0A;","\x85":"&#x85;","\u2028":"&#x2028\
;"};function K(V){return V.replace(Re,d=>h[d])}class De{value;constructor(d){this.value=d}toString(){return K(""+this.value)}}class ae{name;children;attributes={};static of(d,t,n){
const e=new ae(d);return t!==void 0&&e.addChildNode(new De(t)),n!==void 0&&e.withName(n),e}constructor(d,t=[]){this.name=d,this.children=t}withName(d){return this.
name=d,this}addAttribute(d,t){return this.attributes[d]=t,this}addChildNode(d){return this.children.push(d),this}removeAttribute(d){return delete this.attributes[d],
this}n(d){return this.name=d,this}c(d){return this.children.push(d),this}a(d,t){return t!=null&&(this.attributes[d]=t),this}cc(d,t,n=t){if(d[t]!=null){const e=ae.
of(t,d[t]).withName(n);this.c(e)}}l(d,t,n,e){d[t]!=null&&e().map(m=>{m.withName(n),this.c(m)})}lc(d,t,n,e){if(d[t]!=null){const S=e(),m=new ae(n);S.map(I=>{m.c(
I)}),this.c(m)}}toString(){const d=!!this.children.length;let t=`<${this.name}`;const n=this.attributes;for(const e of Object.keys(n)){const S=n[e];S!=null&&(t+=
` ${e}="${me(""+S)}"`)}return t+=d?`>${this.children.map(e=>e.toString()).join("")}</${this.name}>`:"/>"}}function _e(V){Object.defineProperty(V,"__proto__",{value:void 0,
writable:!0,enumerable:!0,configurable:!0})}function Ue(V){return new Te(V).parse()}class Te{x;i=0;z;constructor(d){this.x=d,this.x=d.replace(/\r\n?/g,`
`),this.z=this.x.length}parse(){const d=this,{z:t}=d;for(;d.i<t&&(d.trim(),!(d.i>=t));)if(d.isNext("<?"))d.readTo("?>"),d.trim();else if(d.isNext("<!--"))d.readTo(
"-->"),d.trim();else if(d.isNext("<!DOCTYPE",!1))d.skipDoctype(),d.trim();else if(d.x[d.i]==="<"){const n=d.parseTag();return{[n.tag]:n.value}}else throw new Error(
"@aws-sdk XML parse error: unexpected content.");throw new Error("@aws-sdk XML parse error: no root element.")}isNext(d,t=!0){const n=this;return t?n.x.startsWith(
d,n.i):n.x.toLowerCase().startsWith(d.toLowerCase(),n.i)}readTo(d){const t=this,n=t.x.indexOf(d,t.i);if(n===-1)throw new Error(`@aws-sdk XML parse error: expect\
ed "${d}" not found.`);const e=t.x.slice(t.i,n);return t.i=n+d.length,e}trim(){const d=this;for(;d.i<d.z&&` 	\r
`.includes(d.x[d.i]);)++d.i}readAttrValue(){const d=this,t=d.x[d.i];++d.i;let n="";for(;d.i<d.z&&d.x[d.i]!==t;)n+=d.x[d.i++];return++d.i,d.decodeEntities(n)}parseTag(){
const d=this;++d.i;let t="";for(;d.i<d.z&&!` 	\r
>/`.includes(d.x[d.i]);)t+=d.x[d.i++];let n=!1;const e={};for(;d.i<d.z&&(d.trim(),!">/".includes(d.x[d.i]));){let q="";for(;d.i<d.z&&!`= 	\r
>/?`.includes(d.x[d.i]);)q+=d.x[d.i++];if(d.trim(),d.x[d.i]!=="=")break;++d.i,d.trim(),q==="__proto__"&&_e(e),e[q]=d.readAttrValue(),n=!0}if(d.i>=d.z)throw new Error(
"@aws-sdk XML parse error: unexpected end of input.");if(d.x[d.i]==="/"){if(++d.i,d.i>=d.z||d.x[d.i]!==">")throw new Error("@aws-sdk XML parse error: expected >\
 at the end of self-closing tag.");return++d.i,{tag:t,value:n?e:""}}if(d.x[d.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of openin\
g tag.");++d.i;const S=[],m=[];let I=!1;for(;d.i<d.z&&!d.isNext("</");)if(d.x[d.i]==="<")d.isNext("<!--")?d.readTo("-->"):d.isNext("<![CDATA[")?(d.i+=9,S.push(d.
readTo("]]>"))):d.isNext("<?")?d.readTo("?>"):(I=!0,m.push(d.parseTag()));else{let q="";for(;d.i<d.z&&d.x[d.i]!=="<";)q+=d.x[d.i++];S.push(d.decodeEntities(q))}
if(!d.isNext("</"))throw new Error(`@aws-sdk XML parse error: missing closing tag </${t}>.`);d.i+=2;const L=d.readTo(">").trim();if(L!==t)throw new Error(`@aws-\
sdk XML parse error: mismatched tags <${t}> and </${L}>.`);if(!n&&S.length===0&&!I)return{tag:t,value:""};if(!n&&!I){const q=S.length===1?S[0]:S.join("");return q.
trim()===""&&q.includes(`
`)?{tag:t,value:""}:{tag:t,value:q}}const G={};for(const q of S)q.trim()===""&&q.includes(`
`)||(G["#text"]="#text"in G?G["#text"]+q:q);for(const q of m)q.tag==="__proto__"&&_e(G),q.tag in G?Array.isArray(G[q.tag])?G[q.tag].push(q.value):G[q.tag]=[G[q.
tag],q.value]:G[q.tag]=q.value;for(const[q,$]of Object.entries(e))q==="__proto__"&&_e(G),G[q]=$;return{tag:t,value:G}}static ENTITIES={amp:"&",lt:"<",gt:">",quot:'\
"',apos:"'"};skipDoctype(){const d=this;d.i+=9;let t=0;for(;d.i<d.z;){const n=d.x[d.i];if(n==="[")++t;else if(n==="]")--t;else if(n===">"&&t===0){++d.i;return}++d.
i}throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.")}decodeEntities(d){return d.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g,
(t,n,e,S)=>n?String.fromCharCode(parseInt(n,16)):e?String.fromCharCode(parseInt(e,10)):Te.ENTITIES[S]??"")}}o.XmlNode=ae,o.XmlText=De,o.parseXML=Ue}),5084:((Nt,o,A)=>{
const H={REQUEST_ID:Symbol.for("_AWS_LAMBDA_REQUEST_ID"),X_RAY_TRACE_ID:Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),TENANT_ID:Symbol.for("_AWS_LAMBDA_TENANT_ID"),TRACEPARENT:Symbol.
for("_AWS_LAMBDA_TRACEPARENT"),TRACESTATE:Symbol.for("_AWS_LAMBDA_TRACESTATE"),BAGGAGE:Symbol.for("_AWS_LAMBDA_BAGGAGE")},me=["true","1"].includes(process.env?.
AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA??"");me||(globalThis.awslambda=globalThis.awslambda||{});class Re{static PROTECTED_KEYS=H;isProtectedKey(ae){return Object.
values(H).includes(ae)}getRequestId(){return this.get(H.REQUEST_ID)??"-"}getXRayTraceId(){return this.get(H.X_RAY_TRACE_ID)}getTenantId(){return this.get(H.TENANT_ID)}getTraceparent(){
return this.get(H.TRACEPARENT)}getTracestate(){return this.get(H.TRACESTATE)}getBaggage(){return this.get(H.BAGGAGE)}}class h extends Re{currentContext;getContext(){
return this.currentContext}hasContext(){return this.currentContext!==void 0}get(ae){return this.currentContext?.[ae]}set(ae,_e){if(this.isProtectedKey(ae))throw new Error(
`Cannot modify protected Lambda context field: ${String(ae)}`);this.currentContext=this.currentContext||{},this.currentContext[ae]=_e}run(ae,_e){return this.currentContext=
ae,_e()}}class K extends Re{als;static async create(){const ae=new K,_e=await Promise.resolve().then(A.t.bind(A,6698,23));return ae.als=new _e.AsyncLocalStorage,
ae}getContext(){return this.als.getStore()}hasContext(){return this.als.getStore()!==void 0}get(ae){return this.als.getStore()?.[ae]}set(ae,_e){if(this.isProtectedKey(
ae))throw new Error(`Cannot modify protected Lambda context field: ${String(ae)}`);const Ue=this.als.getStore();if(!Ue)throw new Error("No context available");Ue[ae]=
_e}run(ae,_e){return this.als.run(ae,_e)}}o.InvokeStore=void 0,(function(De){let ae=null;async function _e(Ue){return ae||(ae=(async()=>{const V=Ue===!0||"AWS_L\
AMBDA_MAX_CONCURRENCY"in process.env?await K.create():new h;return!me&&globalThis.awslambda?.InvokeStore?globalThis.awslambda.InvokeStore:(!me&&globalThis.awslambda&&
(globalThis.awslambda.InvokeStore=V),V)})()),ae}De.getInstanceAsync=_e,De._testing=process.env.AWS_LAMBDA_BENCHMARK_MODE==="1"?{reset:()=>{ae=null,globalThis.awslambda?.
InvokeStore&&delete globalThis.awslambda.InvokeStore,globalThis.awslambda={InvokeStore:void 0}}}:void 0})(o.InvokeStore||(o.InvokeStore={})),o.InvokeStoreBase=Re}),
5086:((Nt,o,A)=>{const{getSmithyContext:H,hasOwn:me}=A(4514);o.getSmithyContext=H;const{HttpRequest:Re}=A(9922),{requestBuilder:h}=A(9922);o.requestBuilder=h;const{
HttpApiKeyAuthLocation:K}=A(4566),De=(re,F)=>{if(!F||F.length===0)return re;const l=[];for(const T of F)for(const v of re)v.schemeId.split("#")[1]===T&&l.push(v);
for(const T of re)l.find(({schemeId:v})=>v===T.schemeId)||l.push(T);return l};function ae(re){const F=new Map;for(const l of re)F.set(l.schemeId,l);return F}const _e=(re,F)=>(l,T)=>async v=>{
const X=re.httpAuthSchemeProvider(await F.httpAuthSchemeParametersProvider(re,T,v.input)),se=re.authSchemePreference?await re.authSchemePreference():[],z=De(X,se),
Q=ae(re.httpAuthSchemes),C=H(T),we=[];for(const ge of z){const xe=Q.get(ge.schemeId);if(!xe){we.push(`HttpAuthScheme \`${ge.schemeId}\` was not enabled for this \
service.`);continue}const He=xe.identityProvider(await F.identityProviderConfigProvider(re));if(!He){we.push(`HttpAuthScheme \`${ge.schemeId}\` did not have an I\
dentityProvider configured.`);continue}const{identityProperties:ze={},signingProperties:Be={}}=ge.propertiesExtractor?.(re,T)||{};ge.identityProperties=Object.assign(
ge.identityProperties||{},ze),ge.signingProperties=Object.assign(ge.signingProperties||{},Be),C.selectedHttpAuthScheme={httpAuthOption:ge,identity:await He(ge.identityProperties),
signer:xe.signer};break}if(!C.selectedHttpAuthScheme)throw new Error(we.join(`
`));return l(v)},Ue={step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddleware",override:!0,relation:"before",toMiddleware:"endpointV2Middleware"},
Te=(re,{httpAuthSchemeParametersProvider:F,identityProviderConfigProvider:l})=>({applyToStack:T=>{T.addRelativeTo(_e(re,{httpAuthSchemeParametersProvider:F,identityProviderConfigProvider:l}),
Ue)}}),V={step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddleware",override:!0,relation:"before",toMiddleware:"serializerMiddleware"},d=(re,{httpAuthSchemeParametersProvider:F,
identityProviderConfigProvider:l})=>({applyToStack:T=>{T.addRelativeTo(_e(re,{httpAuthSchemeParametersProvider:F,identityProviderConfigProvider:l}),V)}}),t=re=>F=>{
throw F},n=(re,F)=>{},e=re=>(F,l)=>async T=>{if(!Re.isInstance(T.request))return F(T);const X=H(l).selectedHttpAuthScheme;if(!X)throw new Error("No HttpAuthSche\
me was selected: unable to sign request");const{httpAuthOption:{signingProperties:se={}},identity:z,signer:Q}=X,C=await F({...T,request:await Q.sign(T.request,z,
se)}).catch((Q.errorHandler||t)(se));return(Q.successHandler||n)(C.response,se),C},S={step:"finalizeRequest",tags:["HTTP_SIGNING"],name:"httpSigningMiddleware",
aliases:["apiKeyMiddleware","tokenMiddleware","awsAuthMiddleware"],override:!0,relation:"after",toMiddleware:"retryMiddleware"},m=re=>({applyToStack:F=>{F.addRelativeTo(
e(),S)}}),I=re=>{if(typeof re=="function")return re;const F=Promise.resolve(re);return()=>F},L=async(re,F,l,T=X=>X,...v)=>{let X=new re(l);return X=T(X)??X,await F.
send(X,...v)};function G(re,F,l,T,v){return async function*(se,z,...Q){const C=z;let we=se.startingToken??C[l],ge=!0,xe;for(;ge;){if(C[l]=we,v&&(C[v]=C[v]??se.pageSize),
se.client instanceof re)xe=await L(F,se.client,z,se.withCommand,...Q);else throw new Error(`Invalid client, expected instance of ${re.name}`);yield xe;const He=we;
we=q(xe,T),ge=!!(we&&(!se.stopOnSameToken||we!==He))}return void 0}}const q=(re,F)=>{let l=re;const T=F.split(".");for(const v of T){if(!l||typeof l!="object")return;
l=l[v]}return l};function $(re,F,l){re.__smithy_context?re.__smithy_context.features||(re.__smithy_context.features={}):re.__smithy_context={features:{}},re.__smithy_context.
features[F]=l}class Ae{authSchemes=new Map;constructor(F){for(const l in F){if(!me(F,l))continue;const T=F[l];T!==void 0&&this.authSchemes.set(l,T)}}getIdentityProvider(F){
return this.authSchemes.get(F)}}class Pe{async sign(F,l,T){if(!T)throw new Error("request could not be signed with `apiKey` since the `name` and `in` signer pro\
perties are missing");if(!T.name)throw new Error("request could not be signed with `apiKey` since the `name` signer property is missing");if(!T.in)throw new Error(
"request could not be signed with `apiKey` since the `in` signer property is missing");if(!l.apiKey)throw new Error("request could not be signed with `apiKey` s\
ince the `apiKey` is not defined");const v=Re.clone(F);if(T.in===K.QUERY)v.query[T.name]=l.apiKey;else if(T.in===K.HEADER)v.headers[T.name]=T.scheme?`${T.scheme}\
 ${l.apiKey}`:l.apiKey;else throw new Error("request can only be signed with `apiKey` locations `query` or `header`, but found: `"+T.in+"`");return v}}class D{async sign(F,l,T){
const v=Re.clone(F);if(!l.token)throw new Error("request could not be signed with `token` since the `token` is not defined");return v.headers.Authorization=`Bea\
rer ${l.token}`,v}}class j{async sign(F,l,T){return F}}const O=re=>function(l){return Ne(l)&&l.expiration.getTime()-Date.now()<re},ce=3e5,de=O(ce),Ne=re=>re.expiration!==
void 0,he=(re,F,l)=>{if(re===void 0)return;const T=typeof re!="function"?async()=>Promise.resolve(re):re;let v,X,se,z=!1;const Q=async C=>{X||(X=T(C));try{v=await X,
se=!0,z=!1}finally{X=void 0}return v};return F===void 0?async C=>((!se||C?.forceRefresh)&&(v=await Q(C)),v):async C=>((!se||C?.forceRefresh)&&(v=await Q(C)),z?v:
l(v)?(F(v)&&await Q(C),v):(z=!0,v))};o.DefaultIdentityProviderConfig=Ae,o.EXPIRATION_MS=ce,o.HttpApiKeyAuthSigner=Pe,o.HttpBearerAuthSigner=D,o.NoAuthSigner=j,o.
createIsIdentityExpiredFunction=O,o.createPaginator=G,o.doesIdentityRequireRefresh=Ne,o.getHttpAuthSchemeEndpointRuleSetPlugin=Te,o.getHttpAuthSchemePlugin=d,o.
getHttpSigningPlugin=m,o.httpAuthSchemeEndpointRuleSetMiddlewareOptions=Ue,o.httpAuthSchemeMiddleware=_e,o.httpAuthSchemeMiddlewareOptions=V,o.httpSigningMiddleware=
e,o.httpSigningMiddlewareOptions=S,o.isIdentityExpired=de,o.memoizeIdentityProvider=he,o.normalizeProvider=I,o.setFeature=$}),7953:((Nt,o,A)=>{const{nv:H,NumericValue:me,
calculateBodyLength:Re,generateIdempotencyToken:h,fromBase64:K,_parseEpochTimestamp:De}=A(2882),{hasOwn:ae}=A(4514),{HttpRequest:_e,collectBody:Ue,SerdeContext:Te,
AbstractRpcV2Protocol:V}=A(9922),{NormalizedSchema:d,TypeRegistry:t}=A(5982),n=0,e=1,S=2,m=3,I=4,L=5,G=6,q=7,$=20,Ae=21,Pe=22,D=23,j=24,O=25,ce=26,de=27,Ne=31;function he(r){
return typeof Buffer<"u"?Buffer.alloc(r):new Uint8Array(r)}const re=Symbol("@smithy/core/cbor::tagSymbol");function F(r){return r[re]=!0,r}const l=typeof Buffer<
"u",T=new TextDecoder;let v=he(0),X=!1,se=new DataView(v.buffer,v.byteOffset,v.byteLength),z=0;function Q(r){v=r,X=l&&v instanceof Buffer,se=new DataView(v.buffer,
v.byteOffset,v.byteLength)}function C(r,s){if(r>=s)throw new Error("unexpected end of (decode) payload.");const c=(v[r]&224)>>5,p=v[r]&31;if(p===Ne&&2<=c&&c<=5)
return we(r,s);switch(c){case n:case e:case G:{let y,w;if(p<24)y=p,w=1;else switch(p){case j:s-r<2&&i(1),y=v[r+1],w=2;break;case O:s-r<3&&i(2),y=se.getUint16(r+
1),w=3;break;case ce:s-r<5&&i(4),y=se.getUint32(r+1),w=5;break;case de:s-r<9&&i(8);{const P=se.getUint32(r+1);P<2097152?y=P*4294967296+se.getUint32(r+5):y=se.getBigUint64(
r+1)}w=9;break;default:a(p)}if(c===n)return z=w,ie(y);if(c===e){let P;return typeof y=="bigint"?P=BigInt(-1)-y:P=-1-y,z=w,ie(P)}else return lt(r,s,p,y,w)}case m:
return Qe(r,s);case L:return xe(r,s);case I:return Be(r,s);case S:return We(r,s);default:return ot(r,s)}}function we(r,s){const c=(v[r]&224)>>5;if((v[r]&31)===Ne)
switch(c){case m:return oe(r,s);case L:return _t(r,s);case I:return mt(r,s);case S:return _(r,s)}}function ge(r,s){const c=r>>7,p=(r&124)>>2,y=(r&3)<<8|s,w=c===
0?1:-1;return p===0?y===0?0:w*(Math.pow(2,-14)*(y/1024)):p===31?y===0?w*(1/0):NaN:w*(Math.pow(2,p-15)*(1+y/1024))}function xe(r,s){const c=ft(r,s);return c<25?ze(
r,s,c):He(r,s,c)}function He(r,s,c){const p=z;r+=p;const y=r,w=Object.create(null);for(let P=0;P<c;++P){const N=Qe(r,s);r+=z,(v[r]&224)>>5===m?w[N]=Qe(r,s):w[N]=
C(r,s),r+=z}return z=p+(r-y),Object.setPrototypeOf(w,Object.prototype),w}function ze(r,s,c){const p=z;r+=p;const y=r,w={};for(let P=0;P<c;++P){const N=Qe(r,s);r+=
z,w[N]=C(r,s),r+=z}return z=p+(r-y),w}function Be(r,s){const c=ft(r,s),p=z;r+=p;const y=r,w=Array(c);for(let P=0;P<c;++P)w[P]=C(r,s),r+=z;return z=p+(r-y),w}function Qe(r,s){
const c=ft(r,s),p=z;return r+=p,s-r<c&&i(c),z=p+c,c<24?$e(r,c):X?v.toString("utf-8",r,r+c):T.decode(v.subarray(r,r+c))}const J=new Array(2048),Se=new Uint16Array(
2048);let Oe=0;function Me(){Oe=Oe+1&65535}function $e(r,s){let c=s;for(let P=0;P<s;++P)c=c*31+v[r+P]|0;const p=c>>>0&2047,y=J[p];if(y!==void 0&&y.length===s){let P=!0;
for(let N=0;N<s;++N)if(y.charCodeAt(N)!==v[r+N]){P=!1;break}if(P)return Se[p]=Oe,y}const w=X?v.toString("utf-8",r,r+s):T.decode(v.subarray(r,r+s));return Se[p]!==
Oe&&(J[p]=w,Se[p]=Oe),w}function We(r,s){const c=ft(r,s),p=z;r+=p,s-r<c&&i(c);const y=v.subarray(r,r+c);return z=p+c,y}function lt(r,s,c,p,y){if(c===2||c===3){const w=ft(
r+y,s);let P=BigInt(0);const N=r+y+z;for(let fe=N;fe<N+w;++fe)P=P<<BigInt(8)|BigInt(v[fe]);return z=y+z+w,c===3?-P-BigInt(1):P}else if(c===4){const w=C(r+y,s),[
P,N]=w,fe=N<0?-1:1,Ve=BigInt(fe)*BigInt(N),Ze=String(Ve),rt=N<0?"-":"";let et;if(typeof P=="number"&&Math.abs(P)<=2**28){const Et=P,ct="0".repeat(Math.abs(Et)+1)+
Ze;et=Et===0?ct:ct.slice(0,ct.length+Et)+"."+ct.slice(Et),et=et.replace(/^0+/g,""),et===""&&(et="0"),et[0]==="."&&(et="0"+et),et=rt+et}else{const Et=BigInt(P);if(Ze.
length===1)et=rt+Ze+"e"+String(Et);else{const ct=Et+BigInt(Ze.length-1);et=rt+Ze[0]+"."+Ze.slice(1)+"e"+String(ct)}}return z=y+z,H(et)}else{const w=C(r+y,s);return z=
y+z,F({tag:ie(p),value:w})}}function ot(r,s){const c=v[r]&31;switch(c){case Ae:case $:return z=1,c===Ae;case Pe:return z=1,null;case D:return z=1,null;case O:if(s-
r<3)throw new Error("incomplete float16 at end of buf.");return z=3,ge(v[r+1],v[r+2]);case ce:if(s-r<5)throw new Error("incomplete float32 at end of buf.");return z=
5,se.getFloat32(r+1);case de:if(s-r<9)throw new Error("incomplete float64 at end of buf.");return z=9,se.getFloat64(r+1);default:a(c)}}function ft(r,s){const c=v[r]&
31;if(c<24)return z=1,c;switch(c){case j:return s-r<2&&i(1),z=2,v[r+1];case O:return s-r<3&&i(2),z=3,se.getUint16(r+1);case ce:return s-r<5&&i(4),z=5,se.getUint32(
r+1);case de:return s-r<9&&i(8),z=9,R(se.getBigUint64(r+1));default:a(c)}}function _t(r,s){r+=1;const c=r,p={};for(;r<s;){if(v[r]===255)return z=r-c+2,p;const y=Qe(
r,s);r+=z,p[y]=C(r,s),r+=z}throw new Error("expected break marker.")}function mt(r,s){r+=1;const c=[];for(const p=r;r<s;){if(v[r]===255)return z=r-p+2,c;c.push(
C(r,s)),r+=z}throw new Error("expected break marker.")}function oe(r,s){r+=1;const c=[];for(const p=r;r<s;){if(v[r]===255){const fe=he(c.length);return fe.set(c,
0),z=r-p+2,l?fe.toString("utf-8",0,fe.length):T.decode(fe)}const y=(v[r]&224)>>5,w=v[r]&31;if(y!==m&&f(y),w===Ne)throw new Error("nested indefinite string.");const P=We(
r,s);r+=z;for(let fe=0;fe<P.length;++fe)c.push(P[fe])}throw new Error("expected break marker.")}function _(r,s){r+=1;const c=[];for(const p=r;r<s;){if(v[r]===255){
const fe=he(c.length);return fe.set(c,0),z=r-p+2,fe}const y=(v[r]&224)>>5,w=v[r]&31;if(y!==S&&f(y),w===Ne)throw new Error("nested indefinite string.");const P=We(
r,s);r+=z;for(let fe=0;fe<P.length;++fe)c.push(P[fe])}throw new Error("expected break marker.")}function ie(r){if(typeof r=="number")return r;const s=Number(r);
return Number.MIN_SAFE_INTEGER<=s&&s<=Number.MAX_SAFE_INTEGER?s:r}function R(r){const s=Number(r);return(s<Number.MIN_SAFE_INTEGER||Number.MAX_SAFE_INTEGER<s)&&
console.warn(new Error(`@smithy/core/cbor - truncating BigInt(${r}) to ${s} with loss of precision.`)),s}function i(r){throw new Error(`length ${r} greater than\
 remaining buf len.`)}function a(r){throw new Error(`unexpected minor value ${r}.`)}function f(r){throw new Error(`unexpected major type ${r} in indefinite stri\
ng.`)}const u=typeof Buffer<"u",W=new Map;let U=0,te=!1,B=he(2048),ue=new DataView(B.buffer,B.byteOffset,B.byteLength),k=0;function E(r){const s=[r];for(;s.length;){
const c=s.pop();if(typeof c=="string"){const p=c.length;if(u)Ce(p*3+9),p>23?(Le(m,Buffer.byteLength(c)),k+=B.write(c,k)):ye(c);else{const y=p*3;Ce(y+9);const w=k,
N=new TextEncoder().encodeInto(c,B.subarray(k+9)).written;let fe;N<24?fe=1:N<256?fe=2:N<65536?fe=3:N<4294967296?fe=5:fe=9,fe<9&&B.copyWithin(w+fe,w+9,w+9+N),k=w,
nt(m,N),k+=N}continue}if(B.byteLength-k<9&&Ce(64),typeof c=="number"){if(Number.isInteger(c)&&c>=-9007199254740992&&c<=9007199254740991){const p=c>=0,y=p?n:e,w=p?
c:-c-1;if(w<24)B[k++]=y<<5|w;else if(w<256)B[k++]=y<<5|24,B[k++]=w;else if(w<65536)B[k++]=y<<5|O,B[k++]=w>>8,B[k++]=w&255;else if(w<4294967296)B[k++]=y<<5|ce,ue.
setUint32(k,w),k+=4;else{B[k++]=y<<5|de;const P=w/4294967296|0,N=w-P*4294967296|0;ue.setUint32(k,P),ue.setUint32(k+4,N),k+=8}continue}B[k++]=q<<5|de,ue.setFloat64(
k,c),k+=8;continue}else if(typeof c=="bigint"){const p=c>=0,y=p?n:e,w=p?c:-c-BigInt(1);if(w<BigInt("18446744073709551616")){const P=Number(w);P<4294967296?nt(y,
P):(B[k++]=y<<5|de,ue.setBigUint64(k,w),k+=8)}else{const P=w.toString(2),N=new Uint8Array(Math.ceil(P.length/8));let fe=w,Ve=0;for(;N.byteLength-++Ve>=0;)N[N.byteLength-
Ve]=Number(fe&BigInt(255)),fe>>=BigInt(8);Ce(N.byteLength*2+16),B[k++]=p?194:195,Le(S,N.byteLength),B.set(N,k),k+=N.byteLength}continue}else if(c===null){B[k++]=
q<<5|Pe;continue}else if(typeof c=="boolean"){B[k++]=q<<5|(c?Ae:$);continue}else{if(typeof c>"u")throw new Error("@smithy/core/cbor: client may not serialize un\
defined value.");if(Array.isArray(c)){nt(I,c.length),Ce(c.length*9+64);for(let p=c.length-1;p>=0;--p)s.push(c[p]);continue}else if(typeof c.byteLength=="number"){
Ce(c.length*2+9),nt(S,c.length),B.set(c,k),k+=c.byteLength;continue}else if(typeof c=="object"){if(c instanceof me){let w=c.string,P=BigInt(0);const N=w.search(
/[eE]/);N!==-1&&(P=BigInt(w.slice(N+1)),w=w.slice(0,N));const fe=w.indexOf("."),Ve=fe===-1?0:w.length-fe-1,Ze=P-BigInt(Ve),rt=BigInt(w.replace(".",""));B[k++]=196,
nt(I,2),s.push(rt),s.push(Ze>=-0x20000000000000n&&Ze<=0x1fffffffffffffn?Number(Ze):Ze);continue}if(c[re])if("tag"in c&&"value"in c){s.push(c.value),Le(G,c.tag);
continue}else throw new Error("tag encountered with missing fields, need 'tag' and 'value', found: "+JSON.stringify(c));const p=Object.keys(c),y=p.length;nt(L,y);
for(let w=y-1;w>=0;--w)s.push(c[p[w]]),s.push(p[w]);continue}}throw new Error(`data type ${c?.constructor?.name??typeof c} not compatible for encoding.`)}}function g(){
U=U+1&65535,te=!1}function M(){const r=he(k);return r.set(B.subarray(0,k),0),k=0,r}function ne(r){const s=B;B=he(r),s&&(s.copy?s.copy(B,0,0,s.byteLength):B.set(
s,0)),ue=new DataView(B.buffer,B.byteOffset,B.byteLength)}function ye(r){const s=W.get(r);if(s!==void 0){B.set(s.bytes,k),k+=s.bytes.length,s.epoch=U;return}const c=k,
p=Buffer.byteLength(r);nt(m,p),k+=B.write(r,k);const y=Uint8Array.prototype.slice.call(B,c,k);if(W.size>=2048){if(te)return;let w=0;for(const[P,N]of W){if(w>=1024)
break;N.epoch!==U&&(W.delete(P),w++)}if(w===0){te=!0;return}}W.size<2048&&W.set(r,{epoch:U,bytes:y})}function Ce(r){B.byteLength-k<r&&(k<16e6?ne(Math.max(B.byteLength*
4,B.byteLength+r)):ne(B.byteLength+r+16e6))}function Le(r,s){s<24?B[k++]=r<<5|s:s<256?(B[k++]=r<<5|24,B[k++]=s):s<65536?(B[k++]=r<<5|O,ue.setUint16(k,s),k+=2):s<
4294967296?(B[k++]=r<<5|ce,ue.setUint32(k,s),k+=4):(B[k++]=r<<5|de,ue.setBigUint64(k,typeof s=="bigint"?s:BigInt(s)),k+=8)}function nt(r,s){if(s<24)B[k++]=r<<5|
s;else if(s<256)B[k++]=r<<5|24,B[k++]=s;else if(s<65536)B[k++]=r<<5|O,B[k++]=s>>8,B[k++]=s&255;else if(s<4294967296)B[k++]=r<<5|ce,ue.setUint32(k,s),k+=4;else{B[k++]=
r<<5|de;const c=s/4294967296|0,p=s-c*4294967296|0;ue.setUint32(k,c),ue.setUint32(k+4,p),k+=8}}const Ke={deserialize(r){return Me(),Q(r),C(0,r.length)},serialize(r){
g();try{return E(r),M()}catch(s){throw M(),s}},resizeEncodingBuffer(r){ne(r)}},Ge=(r,s)=>Ue(r,s).then(async c=>{if(c.length)try{return Ke.deserialize(c)}catch(p){
throw Object.defineProperty(p,"$responseBodyText",{value:s.utf8Encoder(c)}),p}return{}}),Ye=r=>F({tag:1,value:r.getTime()/1e3}),je=async(r,s)=>{const c=await Ge(
r,s);return c.message=c.message??c.Message,c},ht=(r,s)=>{const c=p=>{let y=p;return typeof y=="number"&&(y=y.toString()),y.indexOf(",")>=0&&(y=y.split(",")[0]),
y.indexOf(":")>=0&&(y=y.split(":")[0]),y};if(s.__type!==void 0)return c(s.__type)},Xe=r=>{if(String(r.headers["smithy-protocol"]).toLowerCase()!=="rpc-v2-cbor")
throw new Error("Malformed RPCv2 CBOR response, status: "+r.statusCode)},qt=async(r,s,c,p,y)=>{const w=await r.endpoint(),{hostname:P,protocol:N="https",port:fe,
path:Ve}=w,Ze={protocol:N,hostname:P,port:fe,method:"POST",path:Ve.endsWith("/")?Ve.slice(0,-1)+c:Ve+c,headers:{...s}};if(p!==void 0&&(Ze.hostname=p),w.headers)
for(const rt in w.headers)ae(w.headers,rt)&&(Ze.headers[rt]=w.headers[rt]);if(y!==void 0){Ze.body=y;try{Ze.headers["content-length"]=String(Re(y))}catch{}}return new _e(
Ze)};class Vt extends Te{write(s,c){Ee=0;const p=d.of(s);Wt(p,c,void 0,this.serdeContext)}flush(){const s=Z.subarray(0,Ee);return Ee=0,Z=Ot(le),ke=new DataView(
Z.buffer,Z.byteOffset,Z.byteLength),s}}const Ct=Symbol.for("@smithy/cbor-struct-cache");function tt(r){const s=r.getSchema(),c=s[Ct];if(c)return c;const p=[],y=[];
for(const[N,fe]of r.structIterator())p.push(N),y.push(fe);const w=new Array(p.length);for(let N=0;N<p.length;++N)w[N]=pt(p[N]);const P={memberNames:p,memberSchemas:y,
encodedKeys:w};return s[Ct]=P,P}function pt(r){let s;jt?s=Buffer.from(r,"utf-8"):s=new TextEncoder().encode(r);const c=s.length;let p;c<24?p=1:c<256?p=2:p=3;const y=new Uint8Array(
p+c);return p===1?y[0]=m<<5|c:p===2?(y[0]=m<<5|24,y[1]=c):(y[0]=m<<5|O,y[1]=c>>8,y[2]=c&255),y.set(s,p),y}const jt=typeof Buffer<"u",b=new TextEncoder,le=2048;let Z=jt?
Buffer.allocUnsafe(le):new Uint8Array(le),ke=new DataView(Z.buffer,Z.byteOffset,Z.byteLength),Ee=0;const Fe=2048,qe=new Map;let st=0,Pt=!1;function Ot(r){return jt?
Buffer.allocUnsafe(r):new Uint8Array(r)}function Wt(r,s,c,p){if(s==null){if(s===void 0&&r.isIdempotencyToken()){$t(h());return}St(1),Z[Ee++]=q<<5|Pe;return}if(r.
isUnitSchema()){St(1),yt(L,0);return}if(typeof s=="object"){if(r.isBlobSchema()&&s instanceof Uint8Array){sn(s);return}if(r.isTimestampSchema()&&s instanceof Date){
mn(s);return}if(r.isStructSchema()){cn(r,s,p);return}if(Array.isArray(s)&&(r.isListSchema()||r.isDocumentSchema())){nn(r,s,r.isDocumentSchema(),p);return}if(r.isMapSchema()){
Yt(r,s,!1,p);return}if(s instanceof Date){mn(s);return}if(s instanceof Uint8Array){sn(s);return}if(s instanceof me){un(s);return}if(s[re]){const w=s;In(w.tag,w.
value);return}if(r.isDocumentSchema()){Array.isArray(s)?nn(r,s,!0,p):Yt(r,s,!0,p);return}if(r.isBigDecimalSchema()){Zt(s);return}Yt(r,s,!0,p);return}if(typeof s==
"string"){if(r.isBlobSchema()){const w=(p?.base64Decoder??K)(s);sn(w);return}$t(s);return}if(typeof s=="number"){St(9),Number.isInteger(s)&&s>=-9007199254740992&&
s<=9007199254740991?rn(s):dn(s);return}if(typeof s=="boolean"){St(1),Z[Ee++]=q<<5|(s?Ae:$);return}if(typeof s=="bigint"){Qt(s);return}$t(String(s))}function cn(r,s,c){
if(r.isUnionSchema()){let rt=!1;for(const[et,at]of r.structIterator()){const Et=s[et];if(Et!=null){St(9),yt(L,1),$t(et),Wt(at,Et,r,c),rt=!0;break}}if(!rt){const{
$unknown:et}=s;Array.isArray(et)?(St(9),yt(L,1),$t(et[0]),Zt(et[1])):(St(9),yt(L,0))}return}const p=tt(r),{memberNames:y,memberSchemas:w,encodedKeys:P}=p,N=y.length;
let fe;N<24?fe=1:N<256?fe=2:fe=3,St(fe);const Ve=Ee;Ee+=fe;let Ze=0;for(let rt=0;rt<N;++rt){const et=s[y[rt]];if(et==null&&!w[rt].isIdempotencyToken())continue;
const at=P[rt];St(at.length),Z.set(at,Ee),Ee+=at.length,Wt(w[rt],et,r,c),++Ze}if(typeof s.__type=="string")for(const rt in s)ae(s,rt)&&(y.includes(rt)||($t(rt),
Zt(s[rt]),++Ze));fe===1?Z[Ve]=L<<5|Ze:fe===2?(Z[Ve]=L<<5|24,Z[Ve+1]=Ze):(Z[Ve]=L<<5|O,Z[Ve+1]=Ze>>8,Z[Ve+2]=Ze&255)}function nn(r,s,c,p){const y=!!r.getMergedTraits().
sparse,w=r.getValueSchema();if(c||y){const P=[];for(let N=0;N<s.length;++N){const fe=s[N];c?fe!==void 0&&P.push(fe):(fe!=null||y)&&P.push(fe)}St(9),yt(I,P.length);
for(let N=0;N<P.length;++N)Wt(w,P[N],void 0,p)}else{let P=0;for(let N=0;N<s.length;++N)s[N]!=null&&++P;St(9),yt(I,P);for(let N=0;N<s.length;++N)s[N]!=null&&Wt(w,
s[N],void 0,p)}}function Yt(r,s,c,p){const y=!!r.getMergedTraits().sparse,w=r.getValueSchema(),P=[];for(const N in s){if(!ae(s,N))continue;const fe=s[N];(c?fe!==
void 0:fe!=null||y)&&P.push(N)}St(9),yt(L,P.length);for(let N=0;N<P.length;++N){const fe=P[N];$t(fe),Wt(w,s[fe],void 0,p)}}function Zt(r){if(r==null){St(1),Z[Ee++]=
q<<5|Pe;return}if(typeof r=="string"){$t(r);return}if(typeof r=="number"){St(9),Number.isInteger(r)&&r>=-9007199254740992&&r<=9007199254740991?rn(r):dn(r);return}
if(typeof r=="boolean"){St(1),Z[Ee++]=q<<5|(r?Ae:$);return}if(typeof r=="bigint"){Qt(r);return}if(r instanceof Uint8Array){sn(r);return}if(r instanceof Date){mn(
r);return}if(r instanceof me){un(r);return}if(r[re]){const s=r;In(s.tag,s.value);return}if(Array.isArray(r)){St(9),yt(I,r.length);for(let s=0;s<r.length;++s)Zt(
r[s]);return}if(typeof r=="object"){const s=Object.keys(r);St(9),yt(L,s.length);for(let c=0;c<s.length;++c)$t(s[c]),Zt(r[s[c]]);return}$t(String(r))}function St(r){
if(Ee+r>Z.length){let s=Z.length*2;for(;s<Ee+r;)s*=2;const c=Ot(s);c.set(Z.subarray(0,Ee)),Z=c,ke=new DataView(c.buffer,c.byteOffset,c.byteLength)}}function yt(r,s){
if(s<24)Z[Ee++]=r<<5|s;else if(s<256)Z[Ee++]=r<<5|24,Z[Ee++]=s;else if(s<65536)Z[Ee++]=r<<5|O,Z[Ee++]=s>>8,Z[Ee++]=s&255;else if(s<4294967296)Z[Ee++]=r<<5|ce,ke.
setUint32(Ee,s),Ee+=4;else{Z[Ee++]=r<<5|de;const c=s/4294967296|0,p=s-c*4294967296|0;ke.setUint32(Ee,c),ke.setUint32(Ee+4,p),Ee+=8}}function gn(r,s){const c=Number(
s);if(c<4294967296){yt(r,c);return}Z[Ee++]=r<<5|de,ke.setBigUint64(Ee,s),Ee+=8}function $t(r){const s=r.length;if(s<=23){const c=qe.get(r);if(c){St(c.bytes.length),
Z.set(c.bytes,Ee),Ee+=c.bytes.length,c.epoch=st;return}const p=Ee;en(r,s);const y=Ee,w=Uint8Array.prototype.slice.call(Z,p,y);if(qe.size>=Fe){if(Pt)return;let P=0;
for(const[N,fe]of qe){if(P>=1024)break;fe.epoch!==st&&(qe.delete(N),++P)}if(P===0){Pt=!0;return}}qe.size<Fe&&qe.set(r,{epoch:st,bytes:w});return}en(r,s)}function en(r,s){
if(jt){const c=s*3;St(c+9);const p=Buffer.byteLength(r);yt(m,p),Ee+=Z.write(r,Ee)}else{const c=s*3;St(c+9);const p=Ee,w=b.encodeInto(r,Z.subarray(p+9)).written;
let P;w<24?P=1:w<256?P=2:w<65536?P=3:w<4294967296?P=5:P=9,P<9&&Z.copyWithin(p+P,p+9,p+9+w),Ee=p,yt(m,w),Ee+=w}}function dn(r){St(9),Z[Ee++]=q<<5|de,ke.setFloat64(
Ee,r),Ee+=8}function rn(r){St(9);const s=r>=0,c=s?n:e,p=s?r:-r-1;yt(c,p)}function Qt(r){const s=r>=0,c=s?n:e,p=s?r:-r-BigInt(1);if(p<BigInt("1844674407370955161\
6"))St(9),gn(c,p);else{const y=p.toString(2),w=Math.ceil(y.length/8),P=new Uint8Array(w);let N=p;for(let fe=w-1;fe>=0;--fe)P[fe]=Number(N&BigInt(255)),N>>=BigInt(
8);St(w+16),Z[Ee++]=s?194:195,yt(S,w),Z.set(P,Ee),Ee+=w}}function sn(r){St(r.length+9),yt(S,r.length),Z.set(r,Ee),Ee+=r.length}function In(r,s){St(9),typeof r==
"bigint"?gn(G,r):yt(G,r),Zt(s)}function un(r){let s=r.string,c=BigInt(0);const p=s.search(/[eE]/);p!==-1&&(c=BigInt(s.slice(p+1)),s=s.slice(0,p));const y=s.indexOf(
"."),w=y===-1?0:s.length-y-1,P=c-BigInt(w),N=BigInt(s.replace(".",""));St(9),Z[Ee++]=196,yt(I,2),St(9),P>=-0x20000000000000n&&P<=0x1fffffffffffffn?rn(Number(P)):
Qt(P),Qt(N)}function mn(r){St(18),yt(G,1);const s=r.getTime()/1e3;Number.isInteger(s)?rn(s):dn(s)}class Mn extends Te{read(s,c){return it=c,vn=An&&c instanceof Buffer,
Bt=new DataView(c.buffer,c.byteOffset,c.byteLength),Ie=0,Dt=c.length,xt=xt+1&65535,Ht(d.of(s))}readValue(s,c){return Je(d.of(s),c)}}const An=typeof Buffer<"u",pn=new TextDecoder;
let it=new Uint8Array(0),vn=!1,Bt=new DataView(new ArrayBuffer(0)),Ie=0,Dt=0;const tn=2048,At=new Array(tn),ln=new Uint16Array(tn);let xt=0;function Ht(r){if(Ie>=
Dt)throw new Error("unexpected end of CBOR payload.");const s=(it[Ie]&224)>>5;if((it[Ie]&31)===Ne&&s>=2&&s<=5)return _n(r,s);switch(s){case n:return Tt();case e:
return bn();case S:return an();case m:return Xt();case I:return Mt(r);case L:return zt(r);case G:return Sn();case q:return wn();default:throw new Error(`unexpec\
ted CBOR major type ${s}.`)}}function Mt(r){const s=En(),c=r.isListSchema()?r.getValueSchema():r,p=Array(s);for(let y=0;y<s;++y)p[y]=Ht(c);return p}function zt(r){
const s=En();if(r.isStructSchema())return Hn(r,s,Ie);const c=r.isMapSchema()?r.getValueSchema():r,p={};for(let y=0;y<s;++y){const w=Xt();p[w]=Ht(c)}return p}function Hn(r,s,c){
const p=r.isUnionSchema(),y=tt(r),{memberSchemas:w,encodedKeys:P,memberNames:N}=y,fe=P.length,Ve={};let Ze,rt,et=0,at=!1,Et=0;for(let ct=0;ct<s;++ct){const It=Fn(
P,fe,Et);if(It>=0){Et=It+1,Et>=fe&&(Et=0);const Jt=Ht(w[It]);Jt!=null&&(Ve[N[It]]=Jt)}else{const Jt=Xt(),wt=Ht(d.of(15));Jt==="__type"&&typeof wt=="string"?at=!0:
(Ze=Jt,rt=wt,++et)}}if(p){let ct=!0;for(const It in Ve)if(ae(Ve,It)){ct=!1;break}ct&&et===1&&(Ve.$unknown=[Ze,rt])}else if(at){Ie=c;const ct=d.of(15);for(let It=0;It<
s;++It){const Jt=Xt(),wt=Ht(ct);Jt in Ve||(Ve[Jt]=wt)}}return Ve}function Sn(r){const s=on(),c=typeof s=="bigint"?Number(s):s;if(c===1){const w=d.of(15),P=Ht(w);
return De(P)}if(c===2||c===3){const w=an();let P=BigInt(0);for(let N=0;N<w.length;++N)P=P<<BigInt(8)|BigInt(w[N]);return c===3?-P-BigInt(1):P}if(c===4){const w=d.
of(15),P=Ht(w),[N,fe]=P,Ve=fe<0?-1:1,Ze=BigInt(Ve)*BigInt(fe),rt=String(Ze),et=fe<0?"-":"";let at;if(typeof N=="number"&&Math.abs(N)<=2**28){const ct=N,It="0".repeat(
Math.abs(ct)+1)+rt;at=ct===0?It:It.slice(0,It.length+ct)+"."+It.slice(ct),at=at.replace(/^0+/g,""),at===""&&(at="0"),at[0]==="."&&(at="0"+at),at=et+at}else{const ct=BigInt(
N);if(rt.length===1)at=et+rt+"e"+String(ct);else{const It=ct+BigInt(rt.length-1);at=et+rt[0]+"."+rt.slice(1)+"e"+String(It)}}return H(at)}const p=d.of(15),y=Ht(
p);return{tag:fn(s),value:y}}function _n(r,s){switch(s){case m:return Pn();case S:return yn();case I:return Tn(r);case L:return kn(r);default:throw new Error(`u\
nexpected indefinite length for major ${s}.`)}}function Pn(){Ie+=1;const r=[];let s=0;for(;Ie<Dt;){if(it[Ie]===255){Ie+=1;const p=new Uint8Array(s);let y=0;for(let w=0;w<
r.length;++w)p.set(r[w],y),y+=r[w].length;return An?Buffer.from(p.buffer,p.byteOffset,p.byteLength).toString("utf-8"):pn.decode(p)}const c=an();r.push(c),s+=c.length}
throw new Error("expected break marker.")}function yn(){Ie+=1;const r=[];let s=0;for(;Ie<Dt;){if(it[Ie]===255){Ie+=1;const p=new Uint8Array(s);let y=0;for(let w=0;w<
r.length;++w)p.set(r[w],y),y+=r[w].length;return p}const c=an();r.push(c),s+=c.length}throw new Error("expected break marker.")}function Tn(r){Ie+=1;const s=r.isListSchema()?
r.getValueSchema():r,c=[];for(;Ie<Dt;){if(it[Ie]===255)return Ie+=1,c;c.push(Ht(s))}throw new Error("expected break marker.")}function kn(r){if(Ie+=1,r.isStructSchema()){
const p=tt(r),{memberSchemas:y,encodedKeys:w,memberNames:P}=p,N=w.length,fe=r.isUnionSchema(),Ve={};let Ze,rt,et=0,at=0;for(;Ie<Dt;){if(it[Ie]===255){if(Ie+=1,fe){
let ct=!0;for(const It in Ve)if(ae(Ve,It)){ct=!1;break}ct&&et===1&&(Ve.$unknown=[Ze,rt])}return Ve}const Et=Fn(w,N,at);if(Et>=0){at=Et+1,at>=N&&(at=0);const ct=Ht(
y[Et]);ct!=null&&(Ve[P[Et]]=ct)}else{const ct=Xt(),It=Ht(d.of(15));ct!=="__type"&&(Ze=ct,rt=It,++et)}}throw new Error("expected break marker.")}const s=r.isMapSchema()?
r.getValueSchema():r,c={};for(;Ie<Dt;){if(it[Ie]===255)return Ie+=1,c;const p=Xt();c[p]=Ht(s)}throw new Error("expected break marker.")}function Fn(r,s,c){const p=r[c];
if(Ie+p.length<=Dt&&vt(Ie,p))return Ie+=p.length,c;for(let y=0;y<s;++y){if(y===c)continue;const w=r[y];if(Ie+w.length<=Dt&&vt(Ie,w))return Ie+=w.length,y}return-1}
function vt(r,s){const c=s.length;if(it[r]!==s[0])return!1;for(let p=1;p<c;++p)if(it[r+p]!==s[p])return!1;return!0}function on(){const r=it[Ie]&31;if(r<24)return Ie+=
1,r;switch(r){case j:return Dt-Ie<2&&be(1),Ie+=2,it[Ie-1];case O:return Dt-Ie<3&&be(2),Ie+=3,Bt.getUint16(Ie-2);case ce:return Dt-Ie<5&&be(4),Ie+=5,Bt.getUint32(
Ie-4);case de:{Dt-Ie<9&&be(8),Ie+=9;const s=Bt.getUint32(Ie-8);return s<2097152?s*4294967296+Bt.getUint32(Ie-4):Bt.getBigUint64(Ie-8)}default:throw new Error(`u\
nexpected minor value ${r}.`)}}function En(){const r=on();return typeof r=="bigint"?Number(r):r}function Tt(){const r=on();return fn(r)}function bn(){const r=on();
return typeof r=="bigint"?BigInt(-1)-r:-1-r}function an(){const r=En();Dt-Ie<r&&be(r);const s=Ie;return Ie+=r,it.subarray(s,s+r)}function Xt(){const r=En();Dt-Ie<
r&&be(r);const s=Ie;return Ie+=r,r<24?Nn(s,r):vn?it.toString("utf-8",s,s+r):pn.decode(it.subarray(s,s+r))}function Nn(r,s){let c=s;for(let P=0;P<s;++P)c=c*31+it[r+
P]|0;const p=c>>>0&tn-1,y=At[p];if(y!==void 0&&y.length===s){let P=!0;for(let N=0;N<s;++N)if(y.charCodeAt(N)!==it[r+N]){P=!1;break}if(P)return ln[p]=xt,y}const w=vn?
it.toString("utf-8",r,r+s):pn.decode(it.subarray(r,r+s));return ln[p]!==xt&&(At[p]=w,ln[p]=xt),w}function wn(){const r=Ie,s=it[r]&31;switch(s){case Ae:return Ie=
r+1,!0;case $:return Ie=r+1,!1;case Pe:return Ie=r+1,null;case D:return Ie=r+1,null;case O:return Dt-r<3&&be(2),Ie=r+3,On(it[r+1],it[r+2]);case ce:return Dt-r<5&&
be(4),Ie=r+5,Bt.getFloat32(r+1);case de:return Dt-r<9&&be(8),Ie=r+9,Bt.getFloat64(r+1);default:throw new Error(`unexpected minor value ${s} for major 7.`)}}function On(r,s){
const c=r>>7,p=(r&124)>>2,y=(r&3)<<8|s,w=c===0?1:-1;return p===0?y===0?0:w*(Math.pow(2,-14)*(y/1024)):p===31?y===0?w*(1/0):NaN:w*(Math.pow(2,p-15)*(1+y/1024))}function fn(r){
if(typeof r=="number")return r;const s=Number(r);return Number.MIN_SAFE_INTEGER<=s&&s<=Number.MAX_SAFE_INTEGER?s:r}function be(r){throw new Error(`CBOR: length ${r}\
 greater than remaining buffer length.`)}function Je(r,s){if(r.isTimestampSchema()){if(typeof s=="number")return De(s);if(typeof s=="object"&&s!==null&&s.tag===
1&&"value"in s)return De(s.value)}if(r.isBlobSchema()||typeof s>"u"||typeof s=="boolean"||typeof s=="number"||typeof s=="string"||typeof s=="bigint"||typeof s==
"symbol"||typeof s!="object"||s===null||"byteLength"in s||s instanceof Date||s instanceof me||r.isDocumentSchema())return s;if(r.isListSchema()){const p=r.getValueSchema(),
y=[];for(const w of s)y.push(Je(p,w));return y}const c={};if(r.isMapSchema()){const p=r.getValueSchema();for(const y in s)ae(s,y)&&(c[y]=Je(p,s[y]))}else if(r.isStructSchema()){
const p=r.isUnionSchema();let y;if(p){y=new Set;for(const w in s)ae(s,w)&&w!=="__type"&&y.add(w)}for(const[w,P]of r.structIterator())p&&y.delete(w),s[w]!=null&&
(c[w]=Je(P,s[w]));if(p&&y?.size===1){let w=!0;for(const P in c)if(ae(c,P)){w=!1;break}if(w){const P=y.values().next().value;c.$unknown=[P,s[P]]}}else if(typeof s.
__type=="string")for(const w in s)ae(s,w)&&(w in c||(c[w]=s[w]))}return c}class Rt extends Te{createSerializer(){const s=new Vt;return s.setSerdeContext(this.serdeContext),
s}createDeserializer(){const s=new Mn;return s.setSerdeContext(this.serdeContext),s}}class Gt extends V{codec=new Rt;serializer=this.codec.createSerializer();deserializer=this.
codec.createDeserializer();getShapeId(){return"smithy.protocols#rpcv2Cbor"}getPayloadCodec(){return this.codec}getSmithyProtocolHeaderValue(){return"rpc-v2-cbor"}applyEmptyBody(s){
s.body||(this.serializer.write(15,{}),s.body=this.serializer.flush()),s.body instanceof Uint8Array&&(s.headers["content-length"]=String(s.body.byteLength))}async handleError(s,c,p,y,w){
const P=ht(p,y)??"Unknown",N=["*"],{defaultNamespace:fe}=this.options;N.unshift(fe);const[Ve,Ze]=P.includes("#")?P.split("#"):[void 0,P];Ve&&N.unshift(Ve);const rt={
$metadata:w,$fault:p.statusCode<500?"client":"server"},et=[this.compositeErrorRegistry];Ve&&et.push(t.for(Ve)),et.push(t.for(fe));const[at,Et,ct]=this.resolveError(
Ze,N,et);if(ct==="native"||ct==="synthetic"){y.Message&&(y.message=y.Message);const Dn=ct==="synthetic"?new Et({name:Ze}):new Error(Ze);throw Object.assign(Dn,rt,
y)}const It=d.of(at),Jt=y.message??y.Message??"Unknown",wt=new Et({}),Un={};for(const[Dn,x]of It.structIterator())Un[Dn]=this.deserializer.readValue(x,y[Dn]);throw Object.
assign(wt,rt,{$fault:It.getMergedTraits().error,message:Jt},Un)}getDefaultContentType(){return"application/cbor"}}class Lt extends Te{value;write(s,c){this.value=
this.serialize(s,c)}serialize(s,c){const p=d.of(s);if(c==null)return p.isIdempotencyToken()?h():c;if(p.isBlobSchema())return typeof c=="string"?(this.serdeContext?.
base64Decoder??K)(c):c;if(p.isTimestampSchema())return Ye(typeof c=="number"||typeof c=="bigint"?new Date(Number(c)/1e3|0):c);if(typeof c=="function"||typeof c==
"object"){const y=c;if(p.isListSchema()&&Array.isArray(y)){const P=!!p.getMergedTraits().sparse,N=[];let fe=0;for(const Ve of y){const Ze=this.serialize(p.getValueSchema(),
Ve);(Ze!=null||P)&&(N[fe++]=Ze)}return N}if(y instanceof Date)return Ye(y);const w={};if(p.isMapSchema()){const P=!!p.getMergedTraits().sparse;for(const N in y){
if(!ae(y,N))continue;const fe=this.serialize(p.getValueSchema(),y[N]);(fe!=null||P)&&(w[N]=fe)}}else if(p.isStructSchema()){for(const[N,fe]of p.structIterator()){
const Ve=this.serialize(fe,y[N]);Ve!=null&&(w[N]=Ve)}if(p.isUnionSchema()&&Array.isArray(y.$unknown)){const[N,fe]=y.$unknown;w[N]=fe}else if(typeof y.__type=="s\
tring")for(const N in y)ae(y,N)&&(N in w||(w[N]=this.serialize(15,y[N])))}else if(p.isDocumentSchema()){if(Array.isArray(y)){const P=[];let N=0;for(const fe of y)
P[N++]=this.serialize(p.getValueSchema(),fe);return P}for(const P in y)ae(y,P)&&(w[P]=this.serialize(p.getValueSchema(),y[P]))}else if(p.isBigDecimalSchema())return y;
return w}return c}flush(){const s=Ke.serialize(this.value);return this.value=void 0,s}}class hn extends Te{read(s,c){const p=Ke.deserialize(c);return this.readValue(
s,p)}readValue(s,c){const p=d.of(s);if(p.isTimestampSchema()){if(typeof c=="number")return De(c);if(typeof c=="object"&&c.tag===1&&"value"in c)return De(c.value)}
if(p.isBlobSchema())return typeof c=="string"?(this.serdeContext?.base64Decoder??K)(c):c;if(typeof c>"u"||typeof c=="boolean"||typeof c=="number"||typeof c=="st\
ring"||typeof c=="bigint"||typeof c=="symbol")return c;if(typeof c=="object"){if(c===null)return null;if("byteLength"in c||c instanceof Date||p.isDocumentSchema())
return c;if(p.isListSchema()){const w=[],P=p.getValueSchema();for(const N of c){const fe=this.readValue(P,N);w.push(fe)}return w}const y={};if(p.isMapSchema()){
const w=p.getValueSchema();for(const P in c){if(!ae(c,P))continue;const N=this.readValue(w,c[P]);y[P]=N}}else if(p.isStructSchema()){const w=p.isUnionSchema();let P;
if(w){P=new Set;for(const N in c)ae(c,N)&&N!=="__type"&&P.add(N)}for(const[N,fe]of p.structIterator())w&&P.delete(N),c[N]!=null&&(y[N]=this.readValue(fe,c[N]));
if(w&&P?.size===1){let N=!0;for(const fe in y)if(ae(y,fe)){N=!1;break}if(N){const fe=P.values().next().value;y.$unknown=[fe,c[fe]]}}else if(typeof c.__type=="st\
ring")for(const N in c)ae(c,N)&&(N in y||(y[N]=c[N]))}else if(c instanceof me)return c;return y}else return c}}o.CborCodec=Rt,o.CborShapeDeserializer=hn,o.CborShapeDeserializer2=
Mn,o.CborShapeSerializer=Lt,o.CborShapeSerializer2=Vt,o.SmithyRpcV2CborProtocol=Gt,o.buildHttpRpcRequest=qt,o.cbor=Ke,o.checkCborResponse=Xe,o.dateToTag=Ye,o.loadSmithyRpcV2CborErrorCode=
ht,o.parseCborBody=Ge,o.parseCborErrorBody=je,o.tag=F,o.tagSymbol=re}),9285:((Nt,o,A)=>{const{Readable:H}=A(7075),{NoOpLogger:me,normalizeProvider:Re}=A(4614),{
HttpResponse:h,HttpRequest:K}=A(9922),{parseRfc7231DateTime:De,v4:ae}=A(2882),{SMITHY_CONTEXT_KEY:_e}=A(4566),{hasOwn:Ue}=A(4514),Te=E=>E?.body instanceof H||typeof ReadableStream<
"u"&&E?.body instanceof ReadableStream,V=["AccessDeniedException","AuthFailure","InvalidSignatureException","RequestExpired","RequestInTheFuture","RequestTimeTo\
oSkewed","SignatureDoesNotMatch"],d=["BandwidthLimitExceeded","EC2ThrottledException","LimitExceededException","PriorRequestNotComplete","ProvisionedThroughputE\
xceededException","RequestLimitExceeded","RequestThrottled","RequestThrottledException","SlowDown","ThrottledException","Throttling","ThrottlingException","TooM\
anyRequestsException","TransactionInProgressException"],t=["TimeoutError","RequestTimeout","RequestTimeoutException"],n=[500,502,503,504],e=["ECONNRESET","ECONN\
REFUSED","EPIPE","ETIMEDOUT"],S=["EHOSTUNREACH","ENETUNREACH","ENOTFOUND","EAI_AGAIN"],m=E=>E?.$retryable!==void 0,I=E=>V.includes(E.name),L=E=>E.$metadata?.clockSkewCorrected,
G=E=>{const g=new Set(["Failed to fetch","NetworkError when attempting to fetch resource","The Internet connection appears to be offline","Load failed","Network\
 request failed"]);return E&&E instanceof TypeError?g.has(E.message):!1},q=E=>E.$metadata?.httpStatusCode===429||d.includes(E.name)||E.$retryable?.throttling==!0,
$=(E,g=0)=>E?.name!=="AbortError"&&(m(E)||L(E)||E.name==="InvalidSignatureException"&&E.message?.includes("Signature expired")||t.includes(E.name)||e.includes(E?.
code||"")||S.includes(E?.code||"")||n.includes(E.$metadata?.httpStatusCode||0)||G(E)||Pe(E)||E.cause!==void 0&&g<=10&&$(E.cause,g+1)),Ae=E=>{if(E.$metadata?.httpStatusCode!==
void 0){const g=E.$metadata.httpStatusCode;return 500<=g&&g<=599&&!$(E)}return!1};function Pe(E){return E.code==="ERR_HTTP2_STREAM_ERROR"&&E.message.includes("N\
GHTTP2_REFUSED_STREAM")}const D=(E,g)=>{if(!g)return E;let M=()=>{};const ne=new Promise((ye,Ce)=>{const Le=()=>Ce(j());g.aborted?Le():typeof g.addEventListener==
"function"?(g.addEventListener("abort",Le,{once:!0}),M=()=>g.removeEventListener("abort",Le)):g.onabort=Le});return Promise.race([E,ne]).finally(M)},j=()=>Object.
assign(new Error("Request aborted"),{name:"AbortError"}),O=E=>typeof E=="object"&&E!==null&&"name"in E&&E.name==="AbortError",ce=100,de=20*1e3,Ne=500,he=500,re=5,
F=10,l=1,T="amz-sdk-invocation-id",v="amz-sdk-request";function X(E,g){if(h.isInstance(E))for(const M in E.headers){if(!Ue(E.headers,M))continue;const ne=M.toLowerCase();
if(ne==="retry-after"){const ye=E.headers[M];let Ce=NaN;if(ye.endsWith("GMT"))try{Ce=(De(ye).getTime()-Date.now())/1e3}catch(Le){g?.trace?.("Failed to parse ret\
ry-after header"),g?.trace?.(Le)}else ye.match(/ GMT, ((\d+)|(\d+\.\d+))$/)?Ce=Number(ye.match(/ GMT, ([\d.]+)$/)?.[1]):ye.match(/^((\d+)|(\d+\.\d+))$/)?Ce=Number(
ye):Date.parse(ye)>=Date.now()&&(Ce=(Date.parse(ye)-Date.now())/1e3);return isNaN(Ce)?void 0:new Date(Date.now()+Ce*1e3)}else if(ne==="x-amz-retry-after"){const ye=E.
headers[M],Ce=Number(ye);if(isNaN(Ce)){g?.trace?.(`Failed to parse x-amz-retry-after=${ye}`);return}return new Date(Date.now()+Ce)}}}function se(E,g){return X(E,
g)}const z=E=>E instanceof Error?E:E instanceof Object?Object.assign(new Error,E):typeof E=="string"?new Error(E):new Error(`AWS SDK error wrapper for ${E}`);function Q(E){
return g=>(M,ne)=>async ye=>{let Ce=await g.retryStrategy();const Le=await g.maxAttempts(),nt=ne[_e]?.abortSignal;if(C(Ce)){Ce=Ce;const Ke=(ne.partition_id??"")+
(ne.__retryLongPoll?":longpoll":"");let Ge=await D(Ce.acquireInitialRetryToken(Ke),nt),Ye=new Error,je=0,ht=0;const{request:Xe}=ye,qt=K.isInstance(Xe);for(qt&&(Xe.
headers[T]=ae());;)try{qt&&(Xe.headers[v]=`attempt=${je+1}; max=${Le}`);const{response:Vt,output:Ct}=await M(ye);return Ce.recordSuccess(Ge),Ct.$metadata.attempts=
je+1,Ct.$metadata.totalRetryDelay=ht,{response:Vt,output:Ct}}catch(Vt){const Ct=we(Vt,g.logger);if(Ye=z(Vt),qt&&E(Xe))throw(ne.logger instanceof me?console:ne.logger)?.
warn("An error was encountered in a non-retryable streaming request."),Ye;try{Ge=await D(Ce.refreshRetryTokenForRetry(Ge,Ct),nt)}catch(pt){throw nt?.aborted&&O(
pt)?pt:(Ye.$metadata||(Ye.$metadata={}),Ye.$metadata.attempts=je+1,Ye.$metadata.totalRetryDelay=ht,Ye)}je=Ge.getRetryCount();const tt=Ge.getRetryDelay();ht+=(Ge?.
$retryLog?.acquisitionDelay??0)+tt,tt>0&&await D(new Promise(pt=>setTimeout(pt,tt)),nt)}}else return Ce=Ce,Ce?.mode&&(ne.userAgent=[...ne.userAgent||[],["cfg/re\
try-mode",Ce.mode]]),Ce.retry(M,ye)}}const C=E=>typeof E.acquireInitialRetryToken<"u"&&typeof E.refreshRetryTokenForRetry<"u"&&typeof E.recordSuccess<"u",we=(E,g)=>{
const M={error:E,errorType:ge(E)},ne=X(E.$response,g);return ne&&(M.retryAfterHint=ne),M},ge=E=>q(E)?"THROTTLING":$(E)?"TRANSIENT":Ae(E)?"SERVER_ERROR":"CLIENT_\
ERROR",xe={name:"retryMiddleware",tags:["RETRY"],step:"finalizeRequest",priority:"high",override:!0};function He(E){const g=Q(E);return M=>({applyToStack:ne=>{ne.
add(g(M),xe)}})}class ze{static setTimeoutFn=(g,M)=>setTimeout(g,M);beta;minCapacity;minFillRate;scaleConstant;smooth;enabled=!1;availableTokens=0;lastMaxRate=0;measuredTxRate=0;requestCount=0;fillRate;lastThrottleTime;lastTimestamp=0;lastTxRateBucket;maxCapacity;timeWindow=0;constructor(g){
this.beta=g?.beta??.7,this.minCapacity=g?.minCapacity??1,this.minFillRate=g?.minFillRate??.5,this.scaleConstant=g?.scaleConstant??.4,this.smooth=g?.smooth??.8,this.
lastThrottleTime=this.getCurrentTimeInSeconds(),this.lastTxRateBucket=Math.floor(this.getCurrentTimeInSeconds()),this.fillRate=this.minFillRate,this.maxCapacity=
this.minCapacity}async getSendToken(){return this.acquireTokenBucket(1)}updateClientSendingRate(g){let M;this.updateMeasuredRate();const ne=g;if(ne?.errorType===
"THROTTLING"||q(ne?.error??g)){const Le=this.enabled?Math.min(this.measuredTxRate,this.fillRate):this.measuredTxRate;this.lastMaxRate=Le,this.calculateTimeWindow(),
this.lastThrottleTime=this.getCurrentTimeInSeconds(),M=this.cubicThrottle(Le),this.enableTokenBucket()}else this.calculateTimeWindow(),M=this.cubicSuccess(this.
getCurrentTimeInSeconds());const Ce=Math.min(M,2*this.measuredTxRate);this.updateTokenBucketRate(Ce)}getCurrentTimeInSeconds(){return Date.now()/1e3}async acquireTokenBucket(g){
if(this.enabled){for(this.refillTokenBucket();g>this.availableTokens;){const M=(g-this.availableTokens)/this.fillRate*1e3;await new Promise(ne=>ze.setTimeoutFn(
ne,M)),this.refillTokenBucket()}this.availableTokens=this.availableTokens-g}}refillTokenBucket(){const g=this.getCurrentTimeInSeconds();if(!this.lastTimestamp){
this.lastTimestamp=g;return}const M=(g-this.lastTimestamp)*this.fillRate;this.availableTokens=Math.min(this.maxCapacity,this.availableTokens+M),this.lastTimestamp=
g}calculateTimeWindow(){this.timeWindow=this.getPrecise(Math.pow(this.lastMaxRate*(1-this.beta)/this.scaleConstant,1/3))}cubicThrottle(g){return this.getPrecise(
g*this.beta)}cubicSuccess(g){return this.getPrecise(this.scaleConstant*Math.pow(g-this.lastThrottleTime-this.timeWindow,3)+this.lastMaxRate)}enableTokenBucket(){
this.enabled=!0}updateTokenBucketRate(g){this.refillTokenBucket(),this.fillRate=Math.max(g,this.minFillRate),this.maxCapacity=Math.max(g,this.minCapacity),this.
availableTokens=Math.min(this.availableTokens,this.maxCapacity)}updateMeasuredRate(){const g=this.getCurrentTimeInSeconds(),M=Math.floor(g*2)/2;if(this.requestCount++,
M>this.lastTxRateBucket){const ne=this.requestCount/(M-this.lastTxRateBucket);this.measuredTxRate=this.getPrecise(ne*this.smooth+this.measuredTxRate*(1-this.smooth)),
this.requestCount=0,this.lastTxRateBucket=M}}getPrecise(g){return parseFloat(g.toFixed(8))}}class Be{static v2026=!0;static delay(){return 50}static throttlingDelay(){
return 1e3}static cost(){return 14}static throttlingCost(){return 5}static modifiedCostType(){return"THROTTLING"}}class Qe{x=Be.delay();computeNextBackoffDelay(g){
const ye=Math.random()*Math.min(this.x*2**g,de);return Math.floor(ye)}setDelayBase(g){this.x=g}}class J{delay;count;cost;longPoll;$retryLog={acquisitionDelay:0};constructor(g,M,ne,ye){
this.delay=g,this.count=M,this.cost=ne,this.longPoll=ye}getRetryCount(){return this.count}getRetryDelay(){return Math.min(de,this.delay)}getRetryCost(){return this.
cost}isLongPoll(){return this.longPoll}}var Se;(function(E){E.STANDARD="standard",E.ADAPTIVE="adaptive"})(Se||(Se={}));const Oe=3,Me=Se.STANDARD,$e={incompatible:1,
attempts:2,capacity:3};let We=class{mode=Se.STANDARD;retryBackoffStrategy;capacity=he;maxAttemptsProvider;baseDelay;constructor(g){typeof g=="number"?this.maxAttemptsProvider=
async()=>g:typeof g=="function"?this.maxAttemptsProvider=g:g&&typeof g=="object"&&(this.maxAttemptsProvider=async()=>g.maxAttempts,this.baseDelay=g.baseDelay,this.
retryBackoffStrategy=g.backoff),this.maxAttemptsProvider??=async()=>Oe,this.baseDelay??=Be.delay(),this.retryBackoffStrategy??=new Qe}async acquireInitialRetryToken(g){
return new J(Be.delay(),0,void 0,g.includes(":longpoll"))}async refreshRetryTokenForRetry(g,M){const ne=await this.getMaxAttempts(),ye=this.retryCode(g,M,ne),Ce=ye===
0,Le=g.isLongPoll?.();if(Ce||Le){const nt=M.errorType;this.retryBackoffStrategy.setDelayBase(nt==="THROTTLING"?Be.throttlingDelay():this.baseDelay);const Ke=this.
retryBackoffStrategy.computeNextBackoffDelay(g.getRetryCount());let Ge=Ke;if(M.retryAfterHint instanceof Date&&(Ge=Math.max(Ke,Math.min(M.retryAfterHint.getTime()-
Date.now(),Ke+5e3))),Ce){const Ye=this.getCapacityCost(nt);this.capacity-=Ye;const je=new J(0,g.getRetryCount()+1,Ye,g.isLongPoll?.()??!1);return await new Promise(
ht=>setTimeout(ht,Ge)),je.$retryLog.acquisitionDelay=Ge,je}else{const Ye=ye===$e.capacity&&Le?Ge:0;Ye>0&&await new Promise(je=>setTimeout(je,Ye))}}throw new Error(
"No retry token available")}recordSuccess(g){this.capacity=Math.min(he,this.capacity+(g.getRetryCost()??l))}getCapacity(){return this.capacity}async maxAttempts(){
return this.maxAttemptsProvider()}async getMaxAttempts(){try{return await this.maxAttemptsProvider()}catch{return console.warn(`Max attempts provider could not \
resolve. Using default of ${Oe}`),Oe}}retryCode(g,M,ne){const ye=g.getRetryCount()+1,Ce=this.isRetryableError(M.errorType)?0:$e.incompatible,Le=ye<ne?0:$e.attempts,
nt=this.capacity>=this.getCapacityCost(M.errorType)?0:$e.capacity;return Ce||Le||nt}getCapacityCost(g){return g===Be.modifiedCostType()?Be.throttlingCost():Be.cost()}isRetryableError(g){
return g==="THROTTLING"||g==="TRANSIENT"}},lt=class{mode=Se.ADAPTIVE;rateLimiter;standardRetryStrategy;constructor(g,M){const{rateLimiter:ne}=M??{};this.rateLimiter=
ne??new ze,this.standardRetryStrategy=M?new We({maxAttempts:typeof g=="number"?g:3,...M}):new We(g)}async acquireInitialRetryToken(g){const M=await this.standardRetryStrategy.
acquireInitialRetryToken(g);return await this.rateLimiter.getSendToken(),M}async refreshRetryTokenForRetry(g,M){this.rateLimiter.updateClientSendingRate(M);const ne=await this.
standardRetryStrategy.refreshRetryTokenForRetry(g,M);return await this.rateLimiter.getSendToken(),ne}recordSuccess(g){this.rateLimiter.updateClientSendingRate({}),
this.standardRetryStrategy.recordSuccess(g)}async maxAttemptsProvider(){return this.standardRetryStrategy.maxAttempts()}};class ot extends We{computeNextBackoffDelay;constructor(g,M=Be.
delay()){super(typeof g=="function"?g:async()=>g),typeof M=="number"?this.computeNextBackoffDelay=()=>M:this.computeNextBackoffDelay=M,this.retryBackoffStrategy.
computeNextBackoffDelay=ne=>{const ye=ne+1;return this.computeNextBackoffDelay(ye)}}}const ft=(E,g)=>{const M=E,ne=l,ye=re,Ce=F;let Le=E;const nt=je=>je.name===
"TimeoutError"?Ce:ye,Ke=je=>nt(je)<=Le;return Object.freeze({hasRetryTokens:Ke,retrieveRetryTokens:je=>{if(!Ke(je))throw new Error("No retry token available");const ht=nt(
je);return Le-=ht,ht},releaseRetryTokens:je=>{Le+=je??ne,Le=Math.min(Le,M)}})},_t=(E,g)=>Math.floor(Math.min(de,Math.random()*2**g*E)),mt=E=>E?m(E)||I(E)||q(E)||
$(E):!1;class oe{maxAttemptsProvider;retryDecider;delayDecider;retryQuota;mode=Se.STANDARD;constructor(g,M){this.maxAttemptsProvider=g,this.retryDecider=M?.retryDecider??
mt,this.delayDecider=M?.delayDecider??_t,this.retryQuota=M?.retryQuota??ft(he)}shouldRetry(g,M,ne){return M<ne&&this.retryDecider(g)&&this.retryQuota.hasRetryTokens(
g)}async getMaxAttempts(){let g;try{g=await this.maxAttemptsProvider()}catch{g=Oe}return g}async retry(g,M,ne){let ye,Ce=0,Le=0;const nt=await this.getMaxAttempts(),
{request:Ke}=M;for(K.isInstance(Ke)&&(Ke.headers[T]=ae());;)try{K.isInstance(Ke)&&(Ke.headers[v]=`attempt=${Ce+1}; max=${nt}`),ne?.beforeRequest&&await ne.beforeRequest();
const{response:Ge,output:Ye}=await g(M);return ne?.afterRequest&&ne.afterRequest(Ge),this.retryQuota.releaseRetryTokens(ye),Ye.$metadata.attempts=Ce+1,Ye.$metadata.
totalRetryDelay=Le,{response:Ge,output:Ye}}catch(Ge){const Ye=z(Ge);if(Ce++,this.shouldRetry(Ye,Ce,nt)){ye=this.retryQuota.retrieveRetryTokens(Ye);const je=this.
delayDecider(q(Ye)?Ne:ce,Ce),ht=_(Ye.$response),Xe=Math.max(ht||0,je);Le+=Xe,await new Promise(qt=>setTimeout(qt,Xe));continue}throw Ye.$metadata||(Ye.$metadata=
{}),Ye.$metadata.attempts=Ce,Ye.$metadata.totalRetryDelay=Le,Ye}}}const _=E=>{if(!h.isInstance(E))return;const g=Object.keys(E.headers).find(Ce=>Ce.toLowerCase()===
"retry-after");if(!g)return;const M=E.headers[g],ne=Number(M);if(!Number.isNaN(ne))return Math.min(ne*1e3,2e4);const ye=new Date(M);return Math.min(ye.getTime()-
Date.now(),2e4)};class ie extends oe{rateLimiter;constructor(g,M){const{rateLimiter:ne,...ye}=M??{};super(g,ye),this.rateLimiter=ne??new ze,this.mode=Se.ADAPTIVE}async retry(g,M){
return super.retry(g,M,{beforeRequest:async()=>this.rateLimiter.getSendToken(),afterRequest:ne=>{this.rateLimiter.updateClientSendingRate(ne)}})}}const R="AWS_M\
AX_ATTEMPTS",i="max_attempts",a={environmentVariableSelector:E=>{const g=E[R];if(!g)return;const M=parseInt(g);if(Number.isNaN(M))throw new Error(`Environment v\
ariable ${R} mast be a number, got "${g}"`);return M},configFileSelector:E=>{const g=E[i];if(!g)return;const M=parseInt(g);if(Number.isNaN(M))throw new Error(`S\
hared config file entry ${i} mast be a number, got "${g}"`);return M},default:Oe},f=(E,g)=>{const{retryStrategy:M,retryMode:ne}=E,{defaultMaxAttempts:ye=Oe,defaultBaseDelay:Ce=Be.
delay()}=g??{},Le=Re(E.maxAttempts??ye);let nt=M?Promise.resolve(M):void 0;const Ke=async()=>{const Ge=await Le();return await Re(ne)()===Se.ADAPTIVE?new lt(Le,
{maxAttempts:Ge,baseDelay:Ce}):new We({maxAttempts:Ge,baseDelay:Ce})};return Object.assign(E,{maxAttempts:Le,retryStrategy:()=>nt??=Ke()})},u="AWS_RETRY_MODE",W="\
retry_mode",U={environmentVariableSelector:E=>E[u],configFileSelector:E=>E[W],default:Me},te=()=>E=>async g=>{const{request:M}=g;return K.isInstance(M)&&(delete M.
headers[T],delete M.headers[v]),E(g)},pe={name:"omitRetryHeadersMiddleware",tags:["RETRY","HEADERS","OMIT_RETRY_HEADERS"],relation:"before",toMiddleware:"awsAut\
hMiddleware",override:!0},B=E=>({applyToStack:g=>{g.addRelativeTo(te(),pe)}}),ue=Q(Te),k=He(Te);o.AdaptiveRetryStrategy=lt,o.CONFIG_MAX_ATTEMPTS=i,o.CONFIG_RETRY_MODE=
W,o.ConfiguredRetryStrategy=ot,o.DEFAULT_MAX_ATTEMPTS=Oe,o.DEFAULT_RETRY_DELAY_BASE=ce,o.DEFAULT_RETRY_MODE=Me,o.DefaultRateLimiter=ze,o.DeprecatedAdaptiveRetryStrategy=
ie,o.DeprecatedStandardRetryStrategy=oe,o.ENV_MAX_ATTEMPTS=R,o.ENV_RETRY_MODE=u,o.INITIAL_RETRY_TOKENS=he,o.INVOCATION_ID_HEADER=T,o.MAXIMUM_RETRY_DELAY=de,o.NODE_MAX_ATTEMPT_CONFIG_OPTIONS=
a,o.NODE_RETRY_MODE_CONFIG_OPTIONS=U,o.NO_RETRY_INCREMENT=l,o.REQUEST_HEADER=v,o.RETRY_COST=re,o.RETRY_MODES=Se,o.Retry=Be,o.StandardRetryStrategy=We,o.THROTTLING_RETRY_DELAY_BASE=
Ne,o.TIMEOUT_RETRY_COST=F,o.defaultDelayDecider=_t,o.defaultRetryDecider=mt,o.getOmitRetryHeadersPlugin=B,o.getRetryAfterHint=se,o.getRetryPlugin=k,o.isBrowserNetworkError=
G,o.isClockSkewCorrectedError=L,o.isClockSkewError=I,o.isNodeJsHttp2TransientError=Pe,o.isRetryableByTrait=m,o.isServerError=Ae,o.isThrottlingError=q,o.isTransientError=
$,o.omitRetryHeadersMiddleware=te,o.omitRetryHeadersMiddlewareOptions=pe,o.resolveRetryConfig=f,o.retryMiddleware=ue,o.retryMiddlewareOptions=xe}),1778:((Nt,o,A)=>{
const{ProviderError:H,CredentialsProviderError:me,loadConfig:Re}=A(7567),h=A(7067),{parseUrl:K}=A(9922),De=J=>!!J&&typeof J=="object"&&typeof J.AccessKeyId=="st\
ring"&&typeof J.SecretAccessKey=="string"&&typeof J.Token=="string"&&typeof J.Expiration=="string",ae=J=>({accessKeyId:J.AccessKeyId,secretAccessKey:J.SecretAccessKey,
sessionToken:J.Token,expiration:new Date(J.Expiration),...J.AccountId&&{accountId:J.AccountId}}),_e=1e3,Ue=0,Te=({maxRetries:J=Ue,timeout:Se=_e})=>({maxRetries:J,
timeout:Se});function V(J){return new Promise((Se,Oe)=>{const Me=h.request({method:"GET",...J,hostname:J.hostname?.replace(/^\[(.+)\]$/,"$1")});Me.on("error",$e=>{
Oe(Object.assign(new H("Unable to connect to instance metadata service"),$e)),Me.destroy()}),Me.on("timeout",()=>{Oe(new H("TimeoutError from instance metadata \
service")),Me.destroy()}),Me.on("response",$e=>{const{statusCode:We=400}=$e;(We<200||300<=We)&&(Oe(Object.assign(new H("Error response received from instance me\
tadata service"),{statusCode:We})),Me.destroy());const lt=[];$e.on("data",ot=>{lt.push(ot)}),$e.on("end",()=>{Se(Buffer.concat(lt)),Me.destroy()})}),Me.end()})}
const d=(J,Se)=>{let Oe=J();for(let Me=0;Me<Se;Me++)Oe=Oe.catch(J);return Oe},t="AWS_CONTAINER_CREDENTIALS_FULL_URI",n="AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
e="AWS_CONTAINER_AUTHORIZATION_TOKEN",S=(J={})=>{const{timeout:Se,maxRetries:Oe}=Te(J);return()=>d(async()=>{const Me=await q({logger:J.logger}),$e=JSON.parse(await m(
Se,Me));if(!De($e))throw new me("Invalid response received from instance metadata service.",{logger:J.logger});return ae($e)},Oe)},m=async(J,Se)=>(process.env[e]&&
(Se.headers={...Se.headers,Authorization:process.env[e]}),(await V({...Se,timeout:J})).toString()),I="169.254.170.2",L=new Set(["localhost","127.0.0.1"]),G=new Set(
["http:","https:"]),q=async({logger:J})=>{if(process.env[n])return{hostname:I,path:process.env[n]};if(process.env[t]){let Se;try{Se=new URL(process.env[t])}catch{
throw new me(`${process.env[t]} is not a valid container metadata service URL`,{tryNextLink:!1,logger:J})}if(!Se.hostname||!L.has(Se.hostname))throw new me(`${Se.
hostname} is not a valid container metadata service hostname`,{tryNextLink:!1,logger:J});if(!Se.protocol||!G.has(Se.protocol))throw new me(`${Se.protocol} is no\
t a valid container metadata service protocol`,{tryNextLink:!1,logger:J});return{protocol:Se.protocol,hostname:Se.hostname,path:Se.pathname+Se.search,port:Se.port?
parseInt(Se.port,10):void 0}}throw new me(`The container metadata credential provider cannot be used unless the ${n} or ${t} environment variable is set`,{tryNextLink:!1,
logger:J})};class $ extends me{tryNextLink;name="InstanceMetadataV1FallbackError";constructor(Se,Oe=!0){super(Se,Oe),this.tryNextLink=Oe,Object.setPrototypeOf(this,
$.prototype)}}var Ae;(function(J){J.IPv4="http://169.254.169.254",J.IPv6="http://[fd00:ec2::254]"})(Ae||(Ae={}));const Pe="AWS_EC2_METADATA_SERVICE_ENDPOINT",D="\
ec2_metadata_service_endpoint",j={environmentVariableSelector:J=>J[Pe],configFileSelector:J=>J[D],default:void 0};var O;(function(J){J.IPv4="IPv4",J.IPv6="IPv6"})(
O||(O={}));const ce="AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE",de="ec2_metadata_service_endpoint_mode",Ne={environmentVariableSelector:J=>J[ce],configFileSelector:J=>J[de],
default:O.IPv4},he=async()=>K(await re()||await F()),re=async()=>Re(j)(),F=async()=>{const J=await Re(Ne)();switch(J){case O.IPv4:return Ae.IPv4;case O.IPv6:return Ae.
IPv6;default:throw new Error(`Unsupported endpoint mode: ${J}. Select from ${Object.values(O)}`)}},l=300,T=300,v="https://docs.aws.amazon.com/sdkref/latest/guid\
e/feature-static-credentials.html",X=(J,Se)=>{const Oe=l+Math.floor(Math.random()*T),Me=new Date(Date.now()+Oe*1e3);Se.warn(`Attempting credential expiration ex\
tension due to a credential service availability issue. A refresh of these credentials will be attempted after ${new Date(Me)}.
For more information, please visit: `+v);const $e=J.originalExpiration??J.expiration;return{...J,...$e?{originalExpiration:$e}:{},expiration:Me}},se=(J,Se={})=>{
const Oe=Se?.logger||console;let Me;return async()=>{let $e;try{$e=await J(),$e.expiration&&$e.expiration.getTime()<Date.now()&&($e=X($e,Oe))}catch(We){if(Me)Oe.
warn("Credential renew failed: ",We),$e=X(Me,Oe);else throw We}return Me=$e,$e}},z="/latest/meta-data/iam/security-credentials/",Q="/latest/api/token",C="AWS_EC\
2_METADATA_V1_DISABLED",we="ec2_metadata_v1_disabled",ge="x-aws-ec2-metadata-token",xe=(J={})=>se(He(J),{logger:J.logger}),He=(J={})=>{let Se=!1;const{logger:Oe,
profile:Me}=J,{timeout:$e,maxRetries:We}=Te(J),lt=async(ot,ft)=>{if(Se||ft.headers?.[ge]==null){let oe=!1,_=!1;const ie=await Re({environmentVariableSelector:R=>{
const i=R[C];if(_=!!i&&i!=="false",i===void 0)throw new me(`${C} not set in env, checking config file next.`,{logger:J.logger});return _},configFileSelector:R=>{
const i=R[we];return oe=!!i&&i!=="false",oe},default:!1},{profile:Me})();if(J.ec2MetadataV1Disabled||ie){const R=[];throw J.ec2MetadataV1Disabled&&R.push("crede\
ntial provider initialization (runtime option ec2MetadataV1Disabled)"),oe&&R.push(`config file profile (${we})`),_&&R.push(`process environment variable (${C})`),
new $(`AWS EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${R.join(", ")}].`)}}const mt=(await d(async()=>{let oe;try{oe=
await Be(ft)}catch(_){throw _.statusCode===401&&(Se=!1),_}return oe},ot)).trim();return d(async()=>{let oe;try{oe=await Qe(mt,ft,J)}catch(_){throw _.statusCode===
401&&(Se=!1),_}return oe},ot)};return async()=>{const ot=await he();if(Se)return Oe?.debug("AWS SDK Instance Metadata","using v1 fallback (no token fetch)"),lt(
We,{...ot,timeout:$e});{let ft;try{ft=(await ze({...ot,timeout:$e})).toString()}catch(_t){if(_t?.statusCode===400)throw Object.assign(_t,{message:"EC2 Metadata \
token request returned error"});return(_t.message==="TimeoutError"||[403,404,405].includes(_t.statusCode))&&(Se=!0),Oe?.debug("AWS SDK Instance Metadata","using\
 v1 fallback (initial)"),lt(We,{...ot,timeout:$e})}return lt(We,{...ot,headers:{[ge]:ft},timeout:$e})}}},ze=async J=>V({...J,path:Q,method:"PUT",headers:{"x-aws\
-ec2-metadata-token-ttl-seconds":"21600"}}),Be=async J=>(await V({...J,path:z})).toString(),Qe=async(J,Se,Oe)=>{const Me=JSON.parse((await V({...Se,path:z+J})).
toString());if(!De(Me))throw new me("Invalid response received from instance metadata service.",{logger:Oe.logger});return ae(Me)};o.DEFAULT_MAX_RETRIES=Ue,o.DEFAULT_TIMEOUT=
_e,o.ENV_CMDS_AUTH_TOKEN=e,o.ENV_CMDS_FULL_URI=t,o.ENV_CMDS_RELATIVE_URI=n,o.Endpoint=Ae,o.fromContainerMetadata=S,o.fromInstanceMetadata=xe,o.getInstanceMetadataEndpoint=
he,o.httpRequest=V,o.providerConfigFromInit=Te}),8771:((Nt,o,A)=>{const{hasOwn:H}=A(2882),{streamCollector:me}=A(2882);o.streamCollector=me;const{buildQueryString:Re,
HttpResponse:h}=A(9922),K=A(4708),{Readable:De}=A(7075),ae=A(2467);function _e(F){const l=F&&typeof F=="object"&&"reason"in F?F.reason:void 0;if(l){if(l instanceof
Error){const X=new Error("Request aborted");return X.name="AbortError",X.cause=l,X}const v=new Error(String(l));return v.name="AbortError",v}const T=new Error("\
Request aborted");return T.name="AbortError",T}const Ue=["ECONNRESET","EPIPE","ETIMEDOUT"],Te=F=>{const l={};for(const T in F){if(!H(F,T))continue;const v=F[T];
l[T]=Array.isArray(v)?v.join(","):v}return l},V={setTimeout:(F,l)=>setTimeout(F,l),clearTimeout:F=>clearTimeout(F)},d=1e3,t=(F,l,T=0)=>{if(!T)return-1;const v=X=>{
const se=V.setTimeout(()=>{F.destroy(),l(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server \
within the configured timeout of ${T} ms.`),{name:"TimeoutError"}))},T-X),z=Q=>{Q?.connecting?Q.on("connect",()=>{V.clearTimeout(se)}):V.clearTimeout(se)};F.socket?
z(F.socket):F.on("socket",z)};return T<2e3?(v(0),0):V.setTimeout(v.bind(null,d),d)},n=(F,l,T=0,v,X)=>T?V.setTimeout(()=>{let se=`@smithy/node-http-handler - [${v?
"ERROR":"WARN"}] a request has exceeded the configured ${T} ms requestTimeout.`;if(v){const z=Object.assign(new Error(se),{name:"TimeoutError",code:"ETIMEDOUT"});
F.destroy(z),l(z)}else se+=" Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.",X?.warn?.(se)},T):-1,e=3e3,S=(F,{keepAlive:l,
keepAliveMsecs:T},v=e)=>{if(l!==!0)return-1;const X=()=>{F.socket?F.socket.setKeepAlive(l,T||0):F.on("socket",se=>{se.setKeepAlive(l,T||0)})};return v===0?(X(),
0):V.setTimeout(X,v)},m=F=>{const l=F?.defaultSocketTimeout;return typeof l=="number"&&Number.isFinite(l)&&l>0?l:void 0},I=3e3,L=(F,l,T=0,v=!1)=>{if(!Number.isFinite(
T)||T<=0)return;let X;F.once("response",C=>X=C);const se=()=>{if(X?.complete){F.socket?.destroy();return}const C=Object.assign(new Error(`@smithy/node-http-hand\
ler - the request socket timed out after ${T} ms of inactivity (${v?"service default socket timeout":"configured by client requestHandler"}).`),{name:"TimeoutEr\
ror"});X?.destroy(C),F.destroy(),l(C)},z=()=>{const{socket:C}=F;C?C.connecting?C.once("connect",z):(C.setTimeout(T,se),F.on("close",()=>C.removeListener("timeou\
t",se))):F.once("socket",z)};if(T<6e3){z();return}const Q=V.setTimeout(z,I);F.once("close",()=>V.clearTimeout(Q))},G=6e3;async function q(F,l,T=G,v=!1){const X=l.
headers,se=X?X.Expect||X.expect:void 0;let z=-1,Q=!0;!v&&se==="100-continue"&&(Q=await Promise.race([new Promise(C=>{z=Number(V.setTimeout(()=>C(!0),Math.max(G,
T)))}),new Promise(C=>{F.on("continue",()=>{V.clearTimeout(z),C(!0)}),F.on("response",()=>{V.clearTimeout(z),C(!1)}),F.on("error",()=>{V.clearTimeout(z),C(!1)})})])),
Q&&$(F,l.body)}function $(F,l){if(l instanceof De){l.pipe(F);return}if(l){const T=Buffer.isBuffer(l);if(T||typeof l=="string"){T&&l.byteLength===0?F.end():F.end(
l);return}const X=l;if(typeof X=="object"&&X.buffer&&typeof X.byteOffset=="number"&&typeof X.byteLength=="number"){F.end(Buffer.from(X.buffer,X.byteOffset,X.byteLength));
return}F.end(Buffer.from(l));return}F.end()}const Ae=0;let Pe,D;class j{config;configProvider;socketWarningTimestamp=0;externalAgent=!1;metadata={handlerProtocol:"\
http/1.1"};static create(l){return typeof l?.handle=="function"?l:new j(l)}static checkSocketUsage(l,T,v=console){const{sockets:X,requests:se,maxSockets:z}=l;if(typeof z!=
"number"||z===1/0||Date.now()-15e3<T)return T;if(X&&se)for(const C in X){if(!H(X,C))continue;const we=X[C]?.length??0,ge=se[C]?.length??0;if(we>=z&&ge>=2*z)return v?.
warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${we} and ${ge} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`),Date.now()}return T}constructor(l){this.configProvider=new Promise((T,v)=>{
typeof l=="function"?l().then(X=>{T(this.resolveDefaultConfig(X))}).catch(v):T(this.resolveDefaultConfig(l))})}destroy(){this.config?.httpAgent?.destroy(),this.
config?.httpsAgent?.destroy()}async handle(l,{abortSignal:T,requestTimeout:v}={}){this.config||(this.config=await this.configProvider);const X=this.config,se=X.
logger,z=l.protocol==="https:";return!z&&!this.config.httpAgent&&(this.config.httpAgent=await this.config.httpAgentProvider()),new Promise((Q,C)=>{let we,ge=-1,
xe=-1,He=-1,ze=-1;const Be=()=>{V.clearTimeout(ge),V.clearTimeout(xe),V.clearTimeout(He),V.clearTimeout(ze)},Qe=async R=>{await we,Be(),Q(R)},J=async R=>{await we,
Be(),C(R)};if(T?.aborted){const R=_e(T);J(R);return}const Se=l.headers,Oe=Se?(Se.Expect??Se.expect)==="100-continue":!1;let Me=z?X.httpsAgent:X.httpAgent;Oe&&!this.
externalAgent&&(Me=new(z?K.Agent:Pe)({keepAlive:!1,maxSockets:1/0})),ge=V.setTimeout(()=>{this.socketWarningTimestamp=j.checkSocketUsage(Me,this.socketWarningTimestamp,
se)},X.socketAcquisitionWarningTimeout??(X.requestTimeout??2e3)+(X.connectionTimeout??1e3));const $e=l.query?Re(l.query):"";let We;if(l.username!=null||l.password!=
null){const R=l.username??"",i=l.password??"";We=`${R}:${i}`}let lt=l.path;$e&&(lt+=`?${$e}`),l.fragment&&(lt+=`#${l.fragment}`);let ot=l.hostname??"";ot[0]==="\
["&&ot.endsWith("]")?ot=l.hostname.slice(1,-1):ot=l.hostname;const ft={headers:l.headers,host:ot,method:l.method,path:lt,port:l.port,agent:Me,auth:We},mt=(z?K.request:
D)(ft,R=>{const i=new h({statusCode:R.statusCode||-1,reason:R.statusMessage,headers:Te(R.headers),body:R});Qe({response:i})});if(mt.on("error",R=>{Ue.includes(R.
code)?J(Object.assign(R,{name:"TimeoutError"})):J(R)}),T){const R=()=>{mt.destroy();const i=_e(T);J(i)};if(typeof T.addEventListener=="function"){const i=T;i.addEventListener(
"abort",R,{once:!0}),mt.once("close",()=>i.removeEventListener("abort",R))}else T.onabort=R}const oe=v??X.requestTimeout;xe=t(mt,J,X.connectionTimeout),He=n(mt,
J,oe,X.throwOnRequestTimeout,se??console);const _=X.socketTimeout===void 0?m(X):void 0;_?L(mt,J,_,!0):L(mt,J,X.socketTimeout);const ie=ft.agent;typeof ie=="obje\
ct"&&"keepAlive"in ie&&(ze=S(mt,{keepAlive:ie.keepAlive,keepAliveMsecs:ie.keepAliveMsecs})),we=q(mt,l,oe,this.externalAgent).catch(R=>(Be(),C(R)))})}updateHttpClientConfig(l,T){
this.config=void 0,this.configProvider=this.configProvider.then(v=>{switch(l){case Symbol.for("logger"):l="logger",T=v.logger??T;break;case Symbol.for("@smithy/\
defaultSocketTimeout"):l="defaultSocketTimeout",T=m(v)??T;break}return{...v,[l]:T}})}httpHandlerConfigs(){return this.config??{}}resolveDefaultConfig(l){const{requestTimeout:T,
connectionTimeout:v,socketTimeout:X,socketAcquisitionWarningTimeout:se,httpAgent:z,httpsAgent:Q,throwOnRequestTimeout:C,logger:we}=l||{},ge=!0,xe=50;let He;return{
connectionTimeout:v,requestTimeout:T,socketTimeout:X,defaultSocketTimeout:m(l),socketAcquisitionWarningTimeout:se,throwOnRequestTimeout:C,httpAgentProvider:()=>He??=
(async()=>{const ze=A(7067),{Agent:Be,request:Qe}=ze.default??ze;return D=Qe,Pe=Be,z instanceof Pe||typeof z?.destroy=="function"?(this.externalAgent=!0,z):new Pe(
{keepAlive:ge,maxSockets:xe,...z})})(),httpsAgent:Q instanceof K.Agent||typeof Q?.destroy=="function"?(this.externalAgent=!0,Q):new K.Agent({keepAlive:ge,maxSockets:xe,
...Q}),logger:we}}}const O=new Uint16Array(1);class ce{id=O[0]++;total=0;max=0;session;refs=0;constructor(l){l.unref(),this.session=l}retain(){if(this.session.destroyed)
throw new Error("@smithy/node-http-handler - cannot acquire reference to destroyed session.");this.refs+=1,this.total+=1,this.max=Math.max(this.refs,this.max),this.
session.ref()}free(){if(!this.session.destroyed&&(this.refs-=1,this.refs===0&&this.session.unref(),this.refs<0))throw new Error("@smithy/node-http-handler - Cli\
entHttp2Session refcount at zero, cannot decrement.")}deref(){return this.session}close(){this.session.closed||this.session.close()}destroy(){this.refs=0,this.session.
destroyed||(this.session.setTimeout(0),this.session.destroy())}useCount(){return this.refs}}class de{sessions=[];maxConcurrency=0;constructor(l){this.sessions=(l??
[]).map(T=>new ce(T))}poll(){let l=!1;for(const T of this.sessions){if(T.deref().destroyed){l=!0;continue}if(!this.maxConcurrency||T.useCount()<this.maxConcurrency)
return T}if(l)for(const T of this.sessions)T.deref().destroyed&&this.remove(T)}offerLast(l){this.sessions.push(l)}remove(l){const T=this.sessions.indexOf(l);T>-1&&
this.sessions.splice(T,1)}[Symbol.iterator](){return this.sessions[Symbol.iterator]()}setMaxConcurrency(l){this.maxConcurrency=l}destroy(l){this.remove(l),l.destroy()}}
class Ne{config;connectOptions;connectionPools=new Map;constructor(l){if(this.config=l,this.config.maxConcurrency&&this.config.maxConcurrency<=0)throw new RangeError(
"maxConcurrency must be greater than zero.")}lease(l,T){const v=this.getUrlString(l),X=this.getPool(v);if(!this.config.disableConcurrency&&!T.isEventStream){const we=X.
poll();if(we)return we.retain(),we}const se=new ce(this.connect(v)),z=se.deref();this.config.maxConcurrency&&z.settings({maxConcurrentStreams:this.config.maxConcurrency},
we=>{if(we)throw new Error("Fail to set maxConcurrentStreams to "+this.config.maxConcurrency+"when creating new session for "+l.destination.toString())});const Q=()=>{
this.removeFromPoolAndClose(v,se)},C=()=>{this.removeFromPoolAndCheckedDestroy(v,se)};return z.on("goaway",Q),z.on("error",C),z.on("frameError",C),z.on("close",
C),T.requestTimeout&&z.setTimeout(T.requestTimeout,C),X.offerLast(se),se.retain(),se}release(l,T){T.free()}createIsolatedSession(l,T){const v=this.getUrlString(
l),X=new ce(this.connect(v)),se=X.deref();se.settings({maxConcurrentStreams:1});const z=()=>{X.destroy()};se.on("error",z),se.on("frameError",z),se.on("close",z);
const Q=T.requestTimeout??3e5;return se.setTimeout(Q,z),X.retain(),X}destroy(){for(const[l,T]of this.connectionPools){for(const v of[...T])v.destroy();this.connectionPools.
delete(l)}}setMaxConcurrentStreams(l){if(l&&l<=0)throw new RangeError("maxConcurrentStreams must be greater than zero.");this.config.maxConcurrency=l;for(const T of this.
connectionPools.values())T.setMaxConcurrency(l)}setDisableConcurrentStreams(l){this.config.disableConcurrency=l}setNodeHttp2ConnectOptions(l){this.connectOptions=
l}debug(){const l={};for(const[T,v]of this.connectionPools){const X=[];for(const se of v)X.push({id:se.id,active:se.useCount(),maxConcurrent:se.max,totalRequests:se.
total});l[T]={sessions:X}}return l}removeFromPoolAndClose(l,T){this.connectionPools.get(l)?.remove(T),T.close()}removeFromPoolAndCheckedDestroy(l,T){this.connectionPools.
get(l)?.remove(T),T.destroy()}getPool(l){if(!this.connectionPools.has(l)){const T=new de;this.config.maxConcurrency&&T.setMaxConcurrency(this.config.maxConcurrency),
this.connectionPools.set(l,T)}return this.connectionPools.get(l)}getUrlString(l){return l.destination.toString()}connect(l){return this.connectOptions===void 0?
ae.connect(l):ae.connect(l,this.connectOptions)}}const{constants:he}=ae;class re{config;configProvider;metadata={handlerProtocol:"h2"};connectionManager=new Ne(
{});static create(l){return typeof l?.handle=="function"?l:new re(l)}constructor(l){this.configProvider=new Promise((T,v)=>{typeof l=="function"?l().then(X=>{T(
X||{})}).catch(v):T(l||{})})}destroy(){this.connectionManager.destroy()}async handle(l,{abortSignal:T,requestTimeout:v,isEventStream:X}={}){if(!this.config){const xe=await this.
configProvider;this.config={...xe,defaultSocketTimeout:m(xe)};const{disableConcurrentStreams:He,maxConcurrentStreams:ze,nodeHttp2ConnectOptions:Be}=this.config;
this.connectionManager.setDisableConcurrentStreams(He??!1),ze&&this.connectionManager.setMaxConcurrentStreams(ze),Be&&this.connectionManager.setNodeHttp2ConnectOptions(
Be)}const{requestTimeout:se,disableConcurrentStreams:z,sessionTimeout:Q}=this.config,C=z||X,we=v??se,ge=we===void 0&&Q===void 0?this.config.defaultSocketTimeout:
void 0;return new Promise((xe,He)=>{let ze=!1,Be;const Qe=async a=>{await Be,xe(a)},J=async a=>{await Be,He(a)};if(T?.aborted){ze=!0;const a=_e(T);J(a);return}const{
hostname:Se,method:Oe,port:Me,protocol:$e,query:We}=l;let lt="";if(l.username!=null||l.password!=null){const a=l.username??"",f=l.password??"";lt=`${a}:${f}@`}const ot=`${$e}\
//${lt}${Se}${Me?`:${Me}`:""}`,ft={destination:new URL(ot)},_t={requestTimeout:this.config?.sessionTimeout,isEventStream:X},mt=C?this.connectionManager.createIsolatedSession(
ft,_t):this.connectionManager.lease(ft,_t),oe=mt.deref(),_=a=>{C&&mt.destroy(),ze=!0,J(a)},ie=We?Re(We):"";let R=l.path;ie&&(R+=`?${ie}`),l.fragment&&(R+=`#${l.
fragment}`);const i=oe.request({...l.headers,[he.HTTP2_HEADER_PATH]:R,[he.HTTP2_HEADER_METHOD]:Oe});if(we?i.setTimeout(we,()=>{i.close();const a=new Error(`Stre\
am timed out because of no activity for ${we} ms`);a.name="TimeoutError",_(a)}):ge&&(i.setTimeout(ge,()=>{const a=new Error(`Stream timed out because of no acti\
vity for ${ge} ms`);a.name="TimeoutError",ze=!0,J(a),i.destroy(a),C&&mt.destroy()}),i.once("response",()=>i.setTimeout(ge))),T){const a=()=>{i.close();const f=_e(
T);_(f)};if(typeof T.addEventListener=="function"){const f=T;f.addEventListener("abort",a,{once:!0}),i.once("close",()=>f.removeEventListener("abort",a))}else T.
onabort=a}i.on("frameError",(a,f,u)=>{_(new Error(`Frame type id ${a} in stream id ${u} has failed with code ${f}.`))}),i.on("error",_),i.on("aborted",()=>{_(new Error(
`HTTP/2 stream is abnormally aborted in mid-communication with result code ${i.rstCode}.`))}),i.on("response",a=>{const f=new h({statusCode:a[":status"]??-1,headers:Te(
a),body:i});ze=!0,Qe({response:f}),C&&(oe.close(),i.on("end",()=>{mt.destroy()}))}),i.on("close",()=>{if(C?mt.destroy():this.connectionManager.release(ft,mt),!ze){
const a=new Error("Unexpected error: http2 request did not get a response");oe.destroyed&&(a.name="TimeoutError"),_(a)}}),Be=q(i,l,we)})}updateHttpClientConfig(l,T){
this.config=void 0,this.configProvider=this.configProvider.then(v=>(l===Symbol.for("@smithy/defaultSocketTimeout")&&(l="defaultSocketTimeout",T=m(v)??T),{...v,[l]:T}))}httpHandlerConfigs(){
return this.config??{}}}o.DEFAULT_REQUEST_TIMEOUT=Ae,o.NodeHttp2Handler=re,o.NodeHttpHandler=j}),9994:((Nt,o,A)=>{const{hasOwn:H,fromUtf8:me,fromHex:Re,toHex:h,
toUint8Array:K,writeKey:De,isArrayBuffer:ae}=A(2882),{normalizeProvider:_e}=A(4614),{escapeUri:Ue,HttpRequest:Te}=A(9922);class V{format(_){const ie=[];for(const a in _){
if(!H(_,a))continue;const f=me(a);ie.push(Uint8Array.from([f.byteLength]),f,this.formatHeaderValue(_[a]))}const R=new Uint8Array(ie.reduce((a,f)=>a+f.byteLength,
0));let i=0;for(const a of ie)R.set(a,i),i+=a.byteLength;return R}formatHeaderValue(_){switch(_.type){case"boolean":return Uint8Array.from([_.value?0:1]);case"b\
yte":return Uint8Array.from([2,_.value]);case"short":const ie=new DataView(new ArrayBuffer(3));return ie.setUint8(0,3),ie.setInt16(1,_.value,!1),new Uint8Array(
ie.buffer);case"integer":const R=new DataView(new ArrayBuffer(5));return R.setUint8(0,4),R.setInt32(1,_.value,!1),new Uint8Array(R.buffer);case"long":const i=new Uint8Array(
9);return i[0]=5,i.set(_.value.bytes,1),i;case"binary":const a=new DataView(new ArrayBuffer(3+_.value.byteLength));a.setUint8(0,6),a.setUint16(1,_.value.byteLength,
!1);const f=new Uint8Array(a.buffer);return f.set(_.value,3),f;case"string":const u=me(_.value),W=new DataView(new ArrayBuffer(3+u.byteLength));W.setUint8(0,7),
W.setUint16(1,u.byteLength,!1);const U=new Uint8Array(W.buffer);return U.set(u,3),U;case"timestamp":const te=new Uint8Array(9);return te[0]=8,te.set(n.fromNumber(
_.value.valueOf()).bytes,1),te;case"uuid":if(!t.test(_.value))throw new Error(`Invalid UUID received: ${_.value}`);const pe=new Uint8Array(17);return pe[0]=9,pe.
set(Re(_.value.replace(/-/g,"")),1),pe}}}var d;(function(oe){oe[oe.boolTrue=0]="boolTrue",oe[oe.boolFalse=1]="boolFalse",oe[oe.byte=2]="byte",oe[oe.short=3]="sh\
ort",oe[oe.integer=4]="integer",oe[oe.long=5]="long",oe[oe.byteArray=6]="byteArray",oe[oe.string=7]="string",oe[oe.timestamp=8]="timestamp",oe[oe.uuid=9]="uuid"})(
d||(d={}));const t=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;class n{bytes;constructor(_){if(this.bytes=_,_.byteLength!==8)throw new Error(
"Int64 buffers must be exactly 8 bytes")}static fromNumber(_){if(_>9223372036854776e3||_<-9223372036854776e3)throw new Error(`${_} is too large (or, if negative\
, too small) to represent as an Int64`);const ie=new Uint8Array(8);for(let R=7,i=Math.abs(Math.round(_));R>-1&&i>0;R--,i/=256)ie[R]=i;return _<0&&e(ie),new n(ie)}valueOf(){
const _=this.bytes.slice(0),ie=_[0]&128;return ie&&e(_),parseInt(h(_),16)*(ie?-1:1)}toString(){return String(this.valueOf())}}function e(oe){for(let _=0;_<8;_++)
oe[_]^=255;for(let _=7;_>-1&&(oe[_]++,oe[_]===0);_--);}const S="X-Amz-Algorithm",m="X-Amz-Credential",I="X-Amz-Date",L="X-Amz-SignedHeaders",G="X-Amz-Expires",q="\
X-Amz-Signature",$="X-Amz-Security-Token",Ae="X-Amz-Region-Set",Pe="authorization",D=I.toLowerCase(),j="date",O=[Pe,D,j],ce=q.toLowerCase(),de="x-amz-content-sh\
a256",Ne=$.toLowerCase(),he="host",re={authorization:!0,"cache-control":!0,connection:!0,expect:!0,from:!0,"keep-alive":!0,"max-forwards":!0,pragma:!0,referer:!0,
te:!0,trailer:!0,"transfer-encoding":!0,upgrade:!0,"user-agent":!0,"x-amzn-trace-id":!0},F=/^proxy-/,l=/^sec-/,T=[/^proxy-/i,/^sec-/i],v="AWS4-HMAC-SHA256",X="A\
WS4-ECDSA-P256-SHA256",se="AWS4-HMAC-SHA256-PAYLOAD",z="UNSIGNED-PAYLOAD",Q=50,C="aws4_request",we=3600*24*7,ge=({query:oe={}})=>{const _=[],ie={};for(const R in oe){
if(!H(oe,R)||R.toLowerCase()===ce)continue;const i=Ue(R);_.push(i);const a=oe[R];typeof a=="string"?ie[i]=`${i}=${Ue(a)}`:Array.isArray(a)&&(ie[i]=a.slice(0).reduce(
(f,u)=>f.concat([`${i}=${Ue(u)}`]),[]).sort().join("&"))}return _.sort().map(R=>ie[R]).filter(R=>R).join("&")},xe=oe=>He(oe).toISOString().replace(/\.\d{3}Z$/,"\
Z"),He=oe=>typeof oe=="number"?new Date(oe*1e3):typeof oe=="string"?Number(oe)?new Date(Number(oe)*1e3):new Date(oe):oe;class ze{service;regionProvider;credentialProvider;sha256;uriEscapePath;applyChecksum;constructor({
applyChecksum:_,credentials:ie,region:R,service:i,sha256:a,uriEscapePath:f=!0}){this.service=i,this.sha256=a,this.uriEscapePath=f,this.applyChecksum=typeof _=="\
boolean"?_:!0,this.regionProvider=_e(R),this.credentialProvider=_e(ie)}createCanonicalRequest(_,ie,R){const i=Object.keys(ie).sort();return`${_.method}
${this.getCanonicalPath(_)}
${ge(_)}
${i.map(a=>`${a}:${ie[a]}`).join(`
`)}

${i.join(";")}
${R}`}async createStringToSign(_,ie,R,i){const a=new this.sha256;a.update(K(R));const f=await a.digest();return`${i}
${_}
${ie}
${h(f)}`}getCanonicalPath({path:_}){if(this.uriEscapePath){const ie=[];for(const a of _.split("/"))a?.length!==0&&a!=="."&&(a===".."?ie.pop():ie.push(a));const R=`${_?.
startsWith("/")?"/":""}${ie.join("/")}${ie.length>0&&_?.endsWith("/")?"/":""}`;return Ue(R).replace(/%2F/g,"/")}return _}validateResolvedCredentials(_){if(typeof _!=
"object"||typeof _.accessKeyId!="string"||typeof _.secretAccessKey!="string")throw new Error("Resolved credential object is not valid")}formatDate(_){const ie=xe(
_).replace(/[-:]/g,"");return{longDate:ie,shortDate:ie.slice(0,8)}}getCanonicalHeaderList(_){return Object.keys(_).sort().join(";")}}const Be={},Qe=[],J=(oe,_,ie)=>`${oe}\
/${_}/${ie}/${C}`,Se=async(oe,_,ie,R,i)=>{const a=await Me(oe,_.secretAccessKey,_.accessKeyId),f=`${ie}:${R}:${i}:${h(a)}:${_.sessionToken}`;if(f in Be)return Be[f];
for(Qe.push(f);Qe.length>Q;)delete Be[Qe.shift()];let u=`AWS4${_.secretAccessKey}`;for(const W of[ie,R,i,C])u=await Me(oe,u,W);return Be[f]=u},Oe=()=>{Qe.length=
0,Object.keys(Be).forEach(oe=>{delete Be[oe]})},Me=(oe,_,ie)=>{const R=new oe(_);return R.update(K(ie)),R.digest()},$e=({headers:oe},_,ie)=>{const R={};for(const i of Object.
keys(oe).sort()){if(oe[i]==null)continue;const a=i.toLowerCase();(H(re,a)||_?.has(a)||F.test(a)||l.test(a))&&(!ie||ie&&!ie.has(a))||(a==="__proto__"&&De(R),R[a]=
oe[i].replace(/[\r\n]/g," ").replace(/[ \t]+/g," ").replace(/^ | $/g,""))}return R},We=async({headers:oe,body:_},ie)=>{for(const R in oe)if(H(oe,R)&&R.toLowerCase()===
de)return oe[R];if(_==null)return"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";if(typeof _=="string"||ArrayBuffer.isView(_)||ae(_)){const R=new ie;
return R.update(K(_)),h(await R.digest())}return z},lt=(oe,_)=>{oe=oe.toLowerCase();for(const ie in _)if(H(_,ie)&&oe===ie.toLowerCase())return!0;return!1},ot=(oe,_={})=>{
const{headers:ie,query:R={}}=Te.clone(oe);for(const i in ie){if(!H(ie,i))continue;const a=i.toLowerCase();(a.slice(0,6)==="x-amz-"&&!_.unhoistableHeaders?.has(a)||
_.hoistableHeaders?.has(a))&&(R[i]=ie[i],delete ie[i])}return{...oe,headers:ie,query:R}},ft=oe=>{oe=Te.clone(oe);for(const _ in oe.headers)H(oe.headers,_)&&O.indexOf(
_.toLowerCase())>-1&&delete oe.headers[_];return oe};class _t extends ze{headerFormatter=new V;constructor({applyChecksum:_,credentials:ie,region:R,service:i,sha256:a,
uriEscapePath:f=!0}){super({applyChecksum:_,credentials:ie,region:R,service:i,sha256:a,uriEscapePath:f})}async presign(_,ie={}){const{signingDate:R=new Date,expiresIn:i=3600,
unsignableHeaders:a,unhoistableHeaders:f,signableHeaders:u,hoistableHeaders:W,signingRegion:U,signingService:te}=ie,pe=await this.credentialProvider();this.validateResolvedCredentials(
pe);const B=U??await this.regionProvider(),{longDate:ue,shortDate:k}=this.formatDate(R);if(i>we)return Promise.reject("Signature version 4 presigned URLs must h\
ave an expiration date less than one week in the future");const E=J(k,B,te??this.service),g=ot(ft(_),{unhoistableHeaders:f,hoistableHeaders:W});pe.sessionToken&&
(g.query[$]=pe.sessionToken),g.query[S]=v,g.query[m]=`${pe.accessKeyId}/${E}`,g.query[I]=ue,g.query[G]=i.toString(10);const M=$e(g,a,u);return g.query[L]=this.getCanonicalHeaderList(
M),g.query[q]=await this.getSignature(ue,E,this.getSigningKey(pe,B,k,te),this.createCanonicalRequest(g,M,await We(_,this.sha256))),g}async sign(_,ie){return typeof _==
"string"?this.signString(_,ie):_.headers&&_.payload?this.signEvent(_,ie):_.message?this.signMessage(_,ie):this.signRequest(_,ie)}async signEvent({headers:_,payload:ie},{
signingDate:R=new Date,priorSignature:i,signingRegion:a,signingService:f,eventStreamCredentials:u}){const W=a??await this.regionProvider(),{shortDate:U,longDate:te}=this.
formatDate(R),pe=J(U,W,f??this.service),B=await We({headers:{},body:ie},this.sha256),ue=new this.sha256;ue.update(_);const k=h(await ue.digest()),E=[se,te,pe,i,
k,B].join(`
`);return this.signString(E,{signingDate:R,signingRegion:W,signingService:f,eventStreamCredentials:u})}async signMessage(_,{signingDate:ie=new Date,signingRegion:R,
signingService:i,eventStreamCredentials:a}){return this.signEvent({headers:this.headerFormatter.format(_.message.headers),payload:_.message.body},{signingDate:ie,
signingRegion:R,signingService:i,priorSignature:_.priorSignature,eventStreamCredentials:a}).then(u=>({message:_.message,signature:u}))}async signString(_,{signingDate:ie=new Date,
signingRegion:R,signingService:i,eventStreamCredentials:a}={}){const f=a??await this.credentialProvider();this.validateResolvedCredentials(f);const u=R??await this.
regionProvider(),{shortDate:W}=this.formatDate(ie),U=new this.sha256(await this.getSigningKey(f,u,W,i));return U.update(K(_)),h(await U.digest())}async signRequest(_,{
signingDate:ie=new Date,signableHeaders:R,unsignableHeaders:i,signingRegion:a,signingService:f}={}){const u=await this.credentialProvider();this.validateResolvedCredentials(
u);const W=a??await this.regionProvider(),U=ft(_),{longDate:te,shortDate:pe}=this.formatDate(ie),B=J(pe,W,f??this.service);U.headers[D]=te,u.sessionToken&&(U.headers[Ne]=
u.sessionToken);const ue=await We(U,this.sha256);!lt(de,U.headers)&&this.applyChecksum&&(U.headers[de]=ue);const k=$e(U,i,R),E=await this.getSignature(te,B,this.
getSigningKey(u,W,pe,f),this.createCanonicalRequest(U,k,ue));return U.headers[Pe]=`${v} Credential=${u.accessKeyId}/${B}, SignedHeaders=${this.getCanonicalHeaderList(
k)}, Signature=${E}`,U}async getSignature(_,ie,R,i){const a=await this.createStringToSign(_,ie,i,v),f=new this.sha256(await R);return f.update(K(a)),h(await f.digest())}getSigningKey(_,ie,R,i){
return Se(this.sha256,_,R,ie,i||this.service)}}const mt={SignatureV4a:null};o.ALGORITHM_IDENTIFIER=v,o.ALGORITHM_IDENTIFIER_V4A=X,o.ALGORITHM_QUERY_PARAM=S,o.ALWAYS_UNSIGNABLE_HEADERS=
re,o.AMZ_DATE_HEADER=D,o.AMZ_DATE_QUERY_PARAM=I,o.AUTH_HEADER=Pe,o.CREDENTIAL_QUERY_PARAM=m,o.DATE_HEADER=j,o.EVENT_ALGORITHM_IDENTIFIER=se,o.EXPIRES_QUERY_PARAM=
G,o.GENERATED_HEADERS=O,o.HOST_HEADER=he,o.KEY_TYPE_IDENTIFIER=C,o.MAX_CACHE_SIZE=Q,o.MAX_PRESIGNED_TTL=we,o.PROXY_HEADER_PATTERN=F,o.REGION_SET_PARAM=Ae,o.SEC_HEADER_PATTERN=
l,o.SHA256_HEADER=de,o.SIGNATURE_HEADER=ce,o.SIGNATURE_QUERY_PARAM=q,o.SIGNED_HEADERS_QUERY_PARAM=L,o.SignatureV4=_t,o.SignatureV4Base=ze,o.TOKEN_HEADER=Ne,o.TOKEN_QUERY_PARAM=
$,o.UNSIGNABLE_PATTERNS=T,o.UNSIGNED_PAYLOAD=z,o.clearCredentialCache=Oe,o.createScope=J,o.getCanonicalHeaders=$e,o.getCanonicalQuery=ge,o.getPayloadHash=We,o.getSigningKey=
Se,o.hasHeader=lt,o.moveHeadersToQuery=ot,o.prepareRequest=ft,o.signatureV4aContainer=mt}),1653:(function(Nt){(function(o,A){Nt.exports=A()})(this,function(){var o={
AmazonBot:"amazonbot","Amazon Silk":"amazon_silk","Android Browser":"android",BaiduSpider:"baiduspider",Bada:"bada",BingCrawler:"bingcrawler",Brave:"brave",BlackBerry:"\
blackberry","ChatGPT-User":"chatgpt_user",Chrome:"chrome",ClaudeBot:"claudebot",Chromium:"chromium",Diffbot:"diffbot",DuckDuckBot:"duckduckbot",DuckDuckGo:"duck\
duckgo",Electron:"electron",Epiphany:"epiphany",FacebookExternalHit:"facebookexternalhit",Firefox:"firefox",Focus:"focus",Generic:"generic","Google Search":"goo\
gle_search",Googlebot:"googlebot",GPTBot:"gptbot","HeyTap Browser":"heytap","Internet Explorer":"ie",InternetArchiveCrawler:"internetarchivecrawler","K-Meleon":"\
k_meleon",Ladybird:"ladybird",LibreWolf:"librewolf",Linespider:"linespider",Maxthon:"maxthon","Meta-ExternalAds":"meta_externalads","Meta-ExternalAgent":"meta_e\
xternalagent","Meta-ExternalFetcher":"meta_externalfetcher","Meta-WebIndexer":"meta_webindexer","Microsoft Edge":"edge","MZ Browser":"mz","NAVER Whale Browser":"\
naver","OAI-SearchBot":"oai_searchbot",Omgilibot:"omgilibot",Opera:"opera","Opera Coast":"opera_coast","Pale Moon":"pale_moon",PerplexityBot:"perplexitybot","Pe\
rplexity-User":"perplexity_user",PhantomJS:"phantomjs",PingdomBot:"pingdombot",Puffin:"puffin",QQ:"qq",QQLite:"qqlite",QupZilla:"qupzilla",Roku:"roku",Safari:"s\
afari",Sailfish:"sailfish","Samsung Internet for Android":"samsung_internet",SlackBot:"slackbot",SeaMonkey:"seamonkey",Sleipnir:"sleipnir","Sogou Browser":"sogo\
u",Swing:"swing",Tizen:"tizen","UC Browser":"uc","Vivo Browser":"vivo",Vivaldi:"vivaldi","WebOS Browser":"webos",WeChat:"wechat",YahooSlurp:"yahooslurp","Yandex\
 Browser":"yandex",YandexBot:"yandexbot",YouBot:"youbot"},A={amazonbot:"AmazonBot",amazon_silk:"Amazon Silk",android:"Android Browser",baiduspider:"BaiduSpider",
bada:"Bada",bingcrawler:"BingCrawler",blackberry:"BlackBerry",brave:"Brave",chatgpt_user:"ChatGPT-User",chrome:"Chrome",claudebot:"ClaudeBot",chromium:"Chromium",
diffbot:"Diffbot",duckduckbot:"DuckDuckBot",duckduckgo:"DuckDuckGo",edge:"Microsoft Edge",electron:"Electron",epiphany:"Epiphany",facebookexternalhit:"FacebookE\
xternalHit",firefox:"Firefox",focus:"Focus",generic:"Generic",google_search:"Google Search",googlebot:"Googlebot",gptbot:"GPTBot",heytap:"HeyTap Browser",ie:"In\
ternet Explorer",internetarchivecrawler:"InternetArchiveCrawler",k_meleon:"K-Meleon",ladybird:"Ladybird",librewolf:"LibreWolf",linespider:"Linespider",maxthon:"\
Maxthon",meta_externalads:"Meta-ExternalAds",meta_externalagent:"Meta-ExternalAgent",meta_externalfetcher:"Meta-ExternalFetcher",meta_webindexer:"Meta-WebIndexe\
r",mz:"MZ Browser",naver:"NAVER Whale Browser",oai_searchbot:"OAI-SearchBot",omgilibot:"Omgilibot",opera:"Opera",opera_coast:"Opera Coast",pale_moon:"Pale Moon",
perplexitybot:"PerplexityBot",perplexity_user:"Perplexity-User",phantomjs:"PhantomJS",pingdombot:"PingdomBot",puffin:"Puffin",qq:"QQ Browser",qqlite:"QQ Browser\
 Lite",qupzilla:"QupZilla",roku:"Roku",safari:"Safari",sailfish:"Sailfish",samsung_internet:"Samsung Internet for Android",seamonkey:"SeaMonkey",slackbot:"Slack\
Bot",sleipnir:"Sleipnir",sogou:"Sogou Browser",swing:"Swing",tizen:"Tizen",uc:"UC Browser",vivo:"Vivo Browser",vivaldi:"Vivaldi",webos:"WebOS Browser",wechat:"W\
eChat",yahooslurp:"YahooSlurp",yandex:"Yandex Browser",yandexbot:"YandexBot",youbot:"YouBot"},H={bot:"bot",desktop:"desktop",mobile:"mobile",tablet:"tablet",tv:"\
tv"},me={Android:"Android",Bada:"Bada",BlackBerry:"BlackBerry",ChromeOS:"Chrome OS",HarmonyOS:"HarmonyOS",iOS:"iOS",Linux:"Linux",MacOS:"macOS",PlayStation4:"Pl\
ayStation 4",Roku:"Roku",Tizen:"Tizen",WebOS:"WebOS",Windows:"Windows",WindowsPhone:"Windows Phone"},Re={Blink:"Blink",EdgeHTML:"EdgeHTML",Gecko:"Gecko",LibWeb:"\
LibWeb",Presto:"Presto",Trident:"Trident",WebKit:"WebKit"},h=(function(){function t(){}return t.getFirstMatch=function(n,e){var S=e.match(n);return S&&S.length>
0&&S[1]||""},t.getSecondMatch=function(n,e){var S=e.match(n);return S&&S.length>1&&S[2]||""},t.matchAndReturnConst=function(n,e,S){if(n.test(e))return S},t.isFirefoxOnIpad=
function(n){var e=n.indexOf("Macintosh");if(e===-1)return!1;var S=n.indexOf(" FxiOS",e+9);return S!==-1&&n.indexOf("/",S+6)!==-1},t.getWindowsVersionName=function(n){
switch(n){case"NT":return"NT";case"XP":case"NT 5.1":return"XP";case"NT 5.0":return"2000";case"NT 5.2":return"2003";case"NT 6.0":return"Vista";case"NT 6.1":return"\
7";case"NT 6.2":return"8";case"NT 6.3":return"8.1";case"NT 10.0":return"10";default:return}},t.getMacOSVersionName=function(n){var e=n.split(".").splice(0,2).map(
function(I){return parseInt(I,10)||0});e.push(0);var S=e[0],m=e[1];if(S===10)switch(m){case 5:return"Leopard";case 6:return"Snow Leopard";case 7:return"Lion";case 8:
return"Mountain Lion";case 9:return"Mavericks";case 10:return"Yosemite";case 11:return"El Capitan";case 12:return"Sierra";case 13:return"High Sierra";case 14:return"\
Mojave";case 15:return"Catalina";default:return}switch(S){case 11:return"Big Sur";case 12:return"Monterey";case 13:return"Ventura";case 14:return"Sonoma";case 15:
return"Sequoia";default:return}},t.getAndroidVersionName=function(n){var e=n.split(".").splice(0,2).map(function(S){return parseInt(S,10)||0});if(e.push(0),!(e[0]===
1&&e[1]<5))return e[0]===1&&e[1]<6?"Cupcake":e[0]===1&&e[1]>=6?"Donut":e[0]===2&&e[1]<2?"Eclair":e[0]===2&&e[1]===2?"Froyo":e[0]===2&&e[1]>2?"Gingerbread":e[0]===
3?"Honeycomb":e[0]===4&&e[1]<1?"Ice Cream Sandwich":e[0]===4&&e[1]<4?"Jelly Bean":e[0]===4&&e[1]>=4?"KitKat":e[0]===5?"Lollipop":e[0]===6?"Marshmallow":e[0]===7?
"Nougat":e[0]===8?"Oreo":e[0]===9?"Pie":void 0},t.getVersionPrecision=function(n){return n.split(".").length},t.compareVersions=function(n,e,S){S===void 0&&(S=!1);
var m=t.getVersionPrecision(n),I=t.getVersionPrecision(e),L=Math.max(m,I),G=0,q=t.map([n,e],function($){var Ae=L-t.getVersionPrecision($),Pe=$+new Array(Ae+1).join(
".0");return t.map(Pe.split("."),function(D){return new Array(20-D.length).join("0")+D}).reverse()});for(S&&(G=L-Math.min(m,I)),L-=1;L>=G;){if(q[0][L]>q[1][L])return 1;
if(q[0][L]===q[1][L]){if(L===G)return 0;L-=1}else if(q[0][L]<q[1][L])return-1}},t.map=function(n,e){var S,m=[];if(Array.prototype.map)return Array.prototype.map.
call(n,e);for(S=0;S<n.length;S+=1)m.push(e(n[S]));return m},t.find=function(n,e){var S,m;if(Array.prototype.find)return Array.prototype.find.call(n,e);for(S=0,m=
n.length;S<m;S+=1){var I=n[S];if(e(I,S))return I}},t.assign=function(n){for(var e,S,m=n,I=arguments.length,L=new Array(I>1?I-1:0),G=1;G<I;G++)L[G-1]=arguments[G];
if(Object.assign)return Object.assign.apply(Object,[n].concat(L));var q=function(){var $=L[e];typeof $=="object"&&$!==null&&Object.keys($).forEach(function(Ae){
m[Ae]=$[Ae]})};for(e=0,S=L.length;e<S;e+=1)q();return n},t.getBrowserAlias=function(n){return o[n]},t.getBrowserTypeByAlias=function(n){return A[n]||""},t})(),K=/version\/(\d+(\.?_?\d+)+)/i,
De=[{test:[/gptbot/i],describe:function(t){var n={name:"GPTBot"},e=h.getFirstMatch(/gptbot\/(\d+(\.\d+)+)/i,t)||h.getFirstMatch(K,t);return e&&(n.version=e),n}},
{test:[/chatgpt-user/i],describe:function(t){var n={name:"ChatGPT-User"},e=h.getFirstMatch(/chatgpt-user\/(\d+(\.\d+)+)/i,t)||h.getFirstMatch(K,t);return e&&(n.
version=e),n}},{test:[/oai-searchbot/i],describe:function(t){var n={name:"OAI-SearchBot"},e=h.getFirstMatch(/oai-searchbot\/(\d+(\.\d+)+)/i,t)||h.getFirstMatch(
K,t);return e&&(n.version=e),n}},{test:[/claudebot/i,/claude-web/i,/claude-user/i,/claude-searchbot/i],describe:function(t){var n={name:"ClaudeBot"},e=h.getFirstMatch(
/(?:claudebot|claude-web|claude-user|claude-searchbot)\/(\d+(\.\d+)+)/i,t)||h.getFirstMatch(K,t);return e&&(n.version=e),n}},{test:[/omgilibot/i,/webzio-extended/i],
describe:function(t){var n={name:"Omgilibot"},e=h.getFirstMatch(/(?:omgilibot|webzio-extended)\/(\d+(\.\d+)+)/i,t)||h.getFirstMatch(K,t);return e&&(n.version=e),
n}},{test:[/diffbot/i],describe:function(t){var n={name:"Diffbot"},e=h.getFirstMatch(/diffbot\/(\d+(\.\d+)+)/i,t)||h.getFirstMatch(K,t);return e&&(n.version=e),
n}},{test:[/perplexitybot/i],describe:function(t){var n={name:"PerplexityBot"},e=h.getFirstMatch(/perplexitybot\/(\d+(\.\d+)+)/i,t)||h.getFirstMatch(K,t);return e&&
(n.version=e),n}},{test:[/perplexity-user/i],describe:function(t){var n={name:"Perplexity-User"},e=h.getFirstMatch(/perplexity-user\/(\d+(\.\d+)+)/i,t)||h.getFirstMatch(
K,t);return e&&(n.version=e),n}},{test:[/youbot/i],describe:function(t){var n={name:"YouBot"},e=h.getFirstMatch(/youbot\/(\d+(\.\d+)+)/i,t)||h.getFirstMatch(K,t);
return e&&(n.version=e),n}},{test:[/meta-webindexer/i],describe:function(t){var n={name:"Meta-WebIndexer"},e=h.getFirstMatch(/meta-webindexer\/(\d+(\.\d+)+)/i,t)||
h.getFirstMatch(K,t);return e&&(n.version=e),n}},{test:[/meta-externalads/i],describe:function(t){var n={name:"Meta-ExternalAds"},e=h.getFirstMatch(/meta-externalads\/(\d+(\.\d+)+)/i,
t)||h.getFirstMatch(K,t);return e&&(n.version=e),n}},{test:[/meta-externalagent/i],describe:function(t){var n={name:"Meta-ExternalAgent"},e=h.getFirstMatch(/meta-externalagent\/(\d+(\.\d+)+)/i,
t)||h.getFirstMatch(K,t);return e&&(n.version=e),n}},{test:[/meta-externalfetcher/i],describe:function(t){var n={name:"Meta-ExternalFetcher"},e=h.getFirstMatch(
/meta-externalfetcher\/(\d+(\.\d+)+)/i,t)||h.getFirstMatch(K,t);return e&&(n.version=e),n}},{test:[/googlebot/i],describe:function(t){var n={name:"Googlebot"},e=h.
getFirstMatch(/googlebot\/(\d+(\.\d+))/i,t)||h.getFirstMatch(K,t);return e&&(n.version=e),n}},{test:[/linespider/i],describe:function(t){var n={name:"Linespider"},
e=h.getFirstMatch(/(?:linespider)(?:-[-\w]{1,64})?[\s/](\d+(\.\d+)+)/i,t)||h.getFirstMatch(K,t);return e&&(n.version=e),n}},{test:[/amazonbot/i],describe:function(t){
var n={name:"AmazonBot"},e=h.getFirstMatch(/amazonbot\/(\d+(\.\d+)+)/i,t)||h.getFirstMatch(K,t);return e&&(n.version=e),n}},{test:[/bingbot/i],describe:function(t){
var n={name:"BingCrawler"},e=h.getFirstMatch(/bingbot\/(\d+(\.\d+)+)/i,t)||h.getFirstMatch(K,t);return e&&(n.version=e),n}},{test:[/baiduspider/i],describe:function(t){
var n={name:"BaiduSpider"},e=h.getFirstMatch(/baiduspider\/(\d+(\.\d+)+)/i,t)||h.getFirstMatch(K,t);return e&&(n.version=e),n}},{test:[/duckduckbot/i],describe:function(t){
var n={name:"DuckDuckBot"},e=h.getFirstMatch(/duckduckbot\/(\d+(\.\d+)+)/i,t)||h.getFirstMatch(K,t);return e&&(n.version=e),n}},{test:[/ia_archiver/i],describe:function(t){
var n={name:"InternetArchiveCrawler"},e=h.getFirstMatch(/ia_archiver\/(\d+(\.\d+)+)/i,t)||h.getFirstMatch(K,t);return e&&(n.version=e),n}},{test:[/facebookexternalhit/i,
/facebookcatalog/i],describe:function(){return{name:"FacebookExternalHit"}}},{test:[/slackbot/i,/slack-imgProxy/i],describe:function(t){var n={name:"SlackBot"},
e=h.getFirstMatch(/(?:slackbot|slack-imgproxy)(?:-[-\w]{1,64})?[\s/](\d+(\.\d+)+)/i,t)||h.getFirstMatch(K,t);return e&&(n.version=e),n}},{test:[/yahoo!?[\s/]*slurp/i],
describe:function(){return{name:"YahooSlurp"}}},{test:[/yandexbot/i,/yandexmobilebot/i],describe:function(){return{name:"YandexBot"}}},{test:[/pingdom/i],describe:function(){
return{name:"PingdomBot"}}},{test:[/opera/i],describe:function(t){var n={name:"Opera"},e=h.getFirstMatch(K,t)||h.getFirstMatch(/(?:opera)[\s/](\d+(\.?_?\d+)+)/i,
t);return e&&(n.version=e),n}},{test:[/opr\/|opios/i],describe:function(t){var n={name:"Opera"},e=h.getFirstMatch(/(?:opr|opios)[\s/](\S+)/i,t)||h.getFirstMatch(
K,t);return e&&(n.version=e),n}},{test:[/SamsungBrowser/i],describe:function(t){var n={name:"Samsung Internet for Android"},e=h.getFirstMatch(K,t)||h.getFirstMatch(
/(?:SamsungBrowser)[\s/](\d+(\.?_?\d+)+)/i,t);return e&&(n.version=e),n}},{test:[/Whale/i],describe:function(t){var n={name:"NAVER Whale Browser"},e=h.getFirstMatch(
K,t)||h.getFirstMatch(/(?:whale)[\s/](\d+(?:\.\d+)+)/i,t);return e&&(n.version=e),n}},{test:[/PaleMoon/i],describe:function(t){var n={name:"Pale Moon"},e=h.getFirstMatch(
K,t)||h.getFirstMatch(/(?:PaleMoon)[\s/](\d+(?:\.\d+)+)/i,t);return e&&(n.version=e),n}},{test:[/HeyTapBrowser/i],describe:function(t){var n={name:"HeyTap Brows\
er"},e=h.getFirstMatch(/(?:HeyTapBrowser)[\s/](\d+(?:\.\d+)*)/i,t)||h.getFirstMatch(K,t);return e&&(n.version=e),n}},{test:[/VivoBrowser/i],describe:function(t){
var n={name:"Vivo Browser"},e=h.getFirstMatch(/(?:VivoBrowser)[\s/](\d+(?:\.\d+)*)/i,t)||h.getFirstMatch(K,t);return e&&(n.version=e),n}},{test:[/MZBrowser/i],describe:function(t){
var n={name:"MZ Browser"},e=h.getFirstMatch(/(?:MZBrowser)[\s/](\d+(?:\.\d+)+)/i,t)||h.getFirstMatch(K,t);return e&&(n.version=e),n}},{test:[/focus/i],describe:function(t){
var n={name:"Focus"},e=h.getFirstMatch(/(?:focus)[\s/](\d+(?:\.\d+)+)/i,t)||h.getFirstMatch(K,t);return e&&(n.version=e),n}},{test:[/swing/i],describe:function(t){
var n={name:"Swing"},e=h.getFirstMatch(/(?:swing)[\s/](\d+(?:\.\d+)+)/i,t)||h.getFirstMatch(K,t);return e&&(n.version=e),n}},{test:[/coast/i],describe:function(t){
var n={name:"Opera Coast"},e=h.getFirstMatch(K,t)||h.getFirstMatch(/(?:coast)[\s/](\d+(\.?_?\d+)+)/i,t);return e&&(n.version=e),n}},{test:[/opt\/\d+(?:.?_?\d+)+/i],
describe:function(t){var n={name:"Opera Touch"},e=h.getFirstMatch(/(?:opt)[\s/](\d+(\.?_?\d+)+)/i,t)||h.getFirstMatch(K,t);return e&&(n.version=e),n}},{test:[/yabrowser/i],
describe:function(t){var n={name:"Yandex Browser"},e=h.getFirstMatch(/(?:yabrowser)[\s/](\d+(\.?_?\d+)+)/i,t)||h.getFirstMatch(K,t);return e&&(n.version=e),n}},
{test:[/ucbrowser/i],describe:function(t){var n={name:"UC Browser"},e=h.getFirstMatch(K,t)||h.getFirstMatch(/(?:ucbrowser)[\s/](\d+(\.?_?\d+)+)/i,t);return e&&(n.
version=e),n}},{test:[/Maxthon|mxios/i],describe:function(t){var n={name:"Maxthon"},e=h.getFirstMatch(K,t)||h.getFirstMatch(/(?:Maxthon|mxios)[\s/](\d+(\.?_?\d+)+)/i,
t);return e&&(n.version=e),n}},{test:[/epiphany/i],describe:function(t){var n={name:"Epiphany"},e=h.getFirstMatch(K,t)||h.getFirstMatch(/(?:epiphany)[\s/](\d+(\.?_?\d+)+)/i,
t);return e&&(n.version=e),n}},{test:[/puffin/i],describe:function(t){var n={name:"Puffin"},e=h.getFirstMatch(K,t)||h.getFirstMatch(/(?:puffin)[\s/](\d+(\.?_?\d+)+)/i,
t);return e&&(n.version=e),n}},{test:[/sleipnir/i],describe:function(t){var n={name:"Sleipnir"},e=h.getFirstMatch(K,t)||h.getFirstMatch(/(?:sleipnir)[\s/](\d+(\.?_?\d+)+)/i,
t);return e&&(n.version=e),n}},{test:[/k-meleon/i],describe:function(t){var n={name:"K-Meleon"},e=h.getFirstMatch(K,t)||h.getFirstMatch(/(?:k-meleon)[\s/](\d+(\.?_?\d+)+)/i,
t);return e&&(n.version=e),n}},{test:[/micromessenger/i],describe:function(t){var n={name:"WeChat"},e=h.getFirstMatch(/(?:micromessenger)[\s/](\d+(\.?_?\d+)+)/i,
t)||h.getFirstMatch(K,t);return e&&(n.version=e),n}},{test:[/qqbrowser/i],describe:function(t){var n={name:/qqbrowserlite/i.test(t)?"QQ Browser Lite":"QQ Browse\
r"},e=h.getFirstMatch(/(?:qqbrowserlite|qqbrowser)[/](\d+(\.?_?\d+)+)/i,t)||h.getFirstMatch(K,t);return e&&(n.version=e),n}},{test:[/msie|trident/i],describe:function(t){
var n={name:"Internet Explorer"},e=h.getFirstMatch(/(?:msie |rv:)(\d+(\.?_?\d+)+)/i,t);return e&&(n.version=e),n}},{test:[/\sedg\//i],describe:function(t){var n={
name:"Microsoft Edge"},e=h.getFirstMatch(/\sedg\/(\d+(\.?_?\d+)+)/i,t);return e&&(n.version=e),n}},{test:[/edg([ea]|ios)\//i],describe:function(t){var n={name:"\
Microsoft Edge"},e=h.getSecondMatch(/edg([ea]|ios)\/(\d+(\.?_?\d+)+)/i,t);return e&&(n.version=e),n}},{test:function(t){return!!t.hasBrand("Vivaldi")||t.test(/vivaldi/i)},
describe:function(t,n){var e={name:"Vivaldi"};if(n){var S=n.getBrandVersion("Vivaldi");if(S)return e.version=S,e}var m=h.getFirstMatch(/vivaldi\/(\d+(\.?_?\d+)+)/i,
t);return m&&(e.version=m),e}},{test:[/seamonkey/i],describe:function(t){var n={name:"SeaMonkey"},e=h.getFirstMatch(/seamonkey\/(\d+(\.?_?\d+)+)/i,t);return e&&
(n.version=e),n}},{test:[/sailfish/i],describe:function(t){var n={name:"Sailfish"},e=h.getFirstMatch(/sailfish\s?browser\/(\d+(\.\d+)?)/i,t);return e&&(n.version=
e),n}},{test:[/silk/i],describe:function(t){var n={name:"Amazon Silk"},e=h.getFirstMatch(/silk\/(\d+(\.?_?\d+)+)/i,t);return e&&(n.version=e),n}},{test:[/phantom/i],
describe:function(t){var n={name:"PhantomJS"},e=h.getFirstMatch(/phantomjs\/(\d+(\.?_?\d+)+)/i,t);return e&&(n.version=e),n}},{test:[/slimerjs/i],describe:function(t){
var n={name:"SlimerJS"},e=h.getFirstMatch(/slimerjs\/(\d+(\.?_?\d+)+)/i,t);return e&&(n.version=e),n}},{test:[/blackberry|\bbb\d+/i,/rim\stablet/i],describe:function(t){
var n={name:"BlackBerry"},e=h.getFirstMatch(K,t)||h.getFirstMatch(/blackberry[\d]+\/(\d+(\.?_?\d+)+)/i,t);return e&&(n.version=e),n}},{test:[/(web|hpw)[o0]s/i],
describe:function(t){var n={name:"WebOS Browser"},e=h.getFirstMatch(K,t)||h.getFirstMatch(/w(?:eb)?[o0]sbrowser\/(\d+(\.?_?\d+)+)/i,t);return e&&(n.version=e),n}},
{test:[/bada/i],describe:function(t){var n={name:"Bada"},e=h.getFirstMatch(/dolfin\/(\d+(\.?_?\d+)+)/i,t);return e&&(n.version=e),n}},{test:[/tizen/i],describe:function(t){
var n={name:"Tizen"},e=h.getFirstMatch(/(?:tizen\s?)?browser\/(\d+(\.?_?\d+)+)/i,t)||h.getFirstMatch(K,t);return e&&(n.version=e),n}},{test:[/qupzilla/i],describe:function(t){
var n={name:"QupZilla"},e=h.getFirstMatch(/(?:qupzilla)[\s/](\d+(\.?_?\d+)+)/i,t)||h.getFirstMatch(K,t);return e&&(n.version=e),n}},{test:[/librewolf/i],describe:function(t){
var n={name:"LibreWolf"},e=h.getFirstMatch(/(?:librewolf)[\s/](\d+(\.?_?\d+)+)/i,t);return e&&(n.version=e),n}},{test:[/firefox|iceweasel|fxios/i],describe:function(t){
var n={name:"Firefox"},e=h.getFirstMatch(/(?:firefox|iceweasel|fxios)[\s/](\d+(\.?_?\d+)+)/i,t);return e&&(n.version=e),n}},{test:[/electron/i],describe:function(t){
var n={name:"Electron"},e=h.getFirstMatch(/(?:electron)\/(\d+(\.?_?\d+)+)/i,t);return e&&(n.version=e),n}},{test:[/sogoumobilebrowser/i,/metasr/i,/se 2\.[x]/i],
describe:function(t){var n={name:"Sogou Browser"},e=h.getFirstMatch(/(?:sogoumobilebrowser)[\s/](\d+(\.?_?\d+)+)/i,t),S=h.getFirstMatch(/(?:chrome|crios|crmo)\/(\d+(\.?_?\d+)+)/i,
t),m=h.getFirstMatch(/se ([\d.]+)x/i,t),I=e||S||m;return I&&(n.version=I),n}},{test:[/MiuiBrowser/i],describe:function(t){var n={name:"Miui"},e=h.getFirstMatch(
/(?:MiuiBrowser)[\s/](\d+(\.?_?\d+)+)/i,t);return e&&(n.version=e),n}},{test:function(t){return!!t.hasBrand("DuckDuckGo")||t.test(/\sDdg\/[\d.]+$/i)},describe:function(t,n){
var e={name:"DuckDuckGo"};if(n){var S=n.getBrandVersion("DuckDuckGo");if(S)return e.version=S,e}var m=h.getFirstMatch(/\sDdg\/([\d.]+)$/i,t);return m&&(e.version=
m),e}},{test:function(t){return t.hasBrand("Brave")},describe:function(t,n){var e={name:"Brave"};if(n){var S=n.getBrandVersion("Brave");if(S)return e.version=S,
e}return e}},{test:[/chromium/i],describe:function(t){var n={name:"Chromium"},e=h.getFirstMatch(/(?:chromium)[\s/](\d+(\.?_?\d+)+)/i,t)||h.getFirstMatch(K,t);return e&&
(n.version=e),n}},{test:[/ladybird/i],describe:function(t){var n={name:"Ladybird"},e=h.getFirstMatch(/ladybird\/(\d+(\.?_?\d+)+)/i,t);return e&&(n.version=e),n}},
{test:[/chrome|crios|crmo/i],describe:function(t){var n={name:"Chrome"},e=h.getFirstMatch(/(?:chrome|crios|crmo)\/(\d+(\.?_?\d+)+)/i,t);return e&&(n.version=e),
n}},{test:[/GSA/i],describe:function(t){var n={name:"Google Search"},e=h.getFirstMatch(/(?:GSA)\/(\d+(\.?_?\d+)+)/i,t);return e&&(n.version=e),n}},{test:function(t){
var n=!t.test(/like android/i),e=t.test(/android/i);return n&&e},describe:function(t){var n={name:"Android Browser"},e=h.getFirstMatch(K,t);return e&&(n.version=
e),n}},{test:[/playstation 4/i],describe:function(t){var n={name:"PlayStation 4"},e=h.getFirstMatch(K,t);return e&&(n.version=e),n}},{test:[/safari|applewebkit/i],
describe:function(t){var n={name:"Safari"},e=h.getFirstMatch(K,t);return e&&(n.version=e),n}},{test:[/.*/i],describe:function(t){var n=t.search("\\(")!==-1?/^(.*)\/([^/]*)[ \t]\((.*)/:
/^(.*)\/([^/]*) /;return{name:h.getFirstMatch(n,t),version:h.getSecondMatch(n,t)}}}],ae=[{test:[/Roku\/DVP/],describe:function(t){var n=h.getFirstMatch(/Roku\/DVP-(\d+\.\d+)/i,
t);return{name:me.Roku,version:n}}},{test:[/windows phone/i],describe:function(t){var n=h.getFirstMatch(/windows phone (?:os)?\s?(\d+(\.\d+)*)/i,t);return{name:me.
WindowsPhone,version:n}}},{test:[/windows /i],describe:function(t){var n=h.getFirstMatch(/Windows ((NT|XP)( \d\d?.\d)?)/i,t),e=h.getWindowsVersionName(n);return{
name:me.Windows,version:n,versionName:e}}},{test:function(t){return h.isFirefoxOnIpad(t.getUA())},describe:function(t){var n={name:me.iOS},e=h.getSecondMatch(/(Version\/)(\d[\d.]+)/,
t);return e&&(n.version=e),n}},{test:[/macintosh/i],describe:function(t){var n=h.getFirstMatch(/mac os x (\d+(\.?_?\d+)+)/i,t).replace(/[_\s]/g,"."),e=h.getMacOSVersionName(
n),S={name:me.MacOS,version:n};return e&&(S.versionName=e),S}},{test:[/(ipod|iphone|ipad)/i],describe:function(t){var n=h.getFirstMatch(/os (\d+([_\s]\d+)*) like mac os x/i,
t).replace(/[_\s]/g,".");return{name:me.iOS,version:n}}},{test:[/OpenHarmony/i],describe:function(t){var n=h.getFirstMatch(/OpenHarmony\s+(\d+(\.\d+)*)/i,t);return{
name:me.HarmonyOS,version:n}}},{test:function(t){var n=!t.test(/like android/i),e=t.test(/android/i);return n&&e},describe:function(t){var n=h.getFirstMatch(/android[\s/-](\d+(\.\d+)*)/i,
t),e=h.getAndroidVersionName(n),S={name:me.Android,version:n};return e&&(S.versionName=e),S}},{test:[/(web|hpw)[o0]s/i],describe:function(t){var n=h.getFirstMatch(
/(?:web|hpw)[o0]s\/(\d+(\.\d+)*)/i,t),e={name:me.WebOS};return n&&n.length&&(e.version=n),e}},{test:[/blackberry|\bbb\d+/i,/rim\stablet/i],describe:function(t){
var n=h.getFirstMatch(/rim\stablet\sos\s(\d+(\.\d+)*)/i,t)||h.getFirstMatch(/blackberry\d+\/(\d+([_\s]\d+)*)/i,t)||h.getFirstMatch(/\bbb(\d+)/i,t);return{name:me.
BlackBerry,version:n}}},{test:[/bada/i],describe:function(t){var n=h.getFirstMatch(/bada\/(\d+(\.\d+)*)/i,t);return{name:me.Bada,version:n}}},{test:[/tizen/i],describe:function(t){
var n=h.getFirstMatch(/tizen[/\s](\d+(\.\d+)*)/i,t);return{name:me.Tizen,version:n}}},{test:[/linux/i],describe:function(){return{name:me.Linux}}},{test:[/CrOS/],
describe:function(){return{name:me.ChromeOS}}},{test:[/PlayStation 4/],describe:function(t){var n=h.getFirstMatch(/PlayStation 4[/\s](\d+(\.\d+)*)/i,t);return{name:me.
PlayStation4,version:n}}}],_e=[{test:[/googlebot/i],describe:function(){return{type:H.bot,vendor:"Google"}}},{test:[/linespider/i],describe:function(){return{type:H.
bot,vendor:"Line"}}},{test:[/amazonbot/i],describe:function(){return{type:H.bot,vendor:"Amazon"}}},{test:[/gptbot/i],describe:function(){return{type:H.bot,vendor:"\
OpenAI"}}},{test:[/chatgpt-user/i],describe:function(){return{type:H.bot,vendor:"OpenAI"}}},{test:[/oai-searchbot/i],describe:function(){return{type:H.bot,vendor:"\
OpenAI"}}},{test:[/baiduspider/i],describe:function(){return{type:H.bot,vendor:"Baidu"}}},{test:[/bingbot/i],describe:function(){return{type:H.bot,vendor:"Bing"}}},
{test:[/duckduckbot/i],describe:function(){return{type:H.bot,vendor:"DuckDuckGo"}}},{test:[/claudebot/i,/claude-web/i,/claude-user/i,/claude-searchbot/i],describe:function(){
return{type:H.bot,vendor:"Anthropic"}}},{test:[/omgilibot/i,/webzio-extended/i],describe:function(){return{type:H.bot,vendor:"Webz.io"}}},{test:[/diffbot/i],describe:function(){
return{type:H.bot,vendor:"Diffbot"}}},{test:[/perplexitybot/i],describe:function(){return{type:H.bot,vendor:"Perplexity AI"}}},{test:[/perplexity-user/i],describe:function(){
return{type:H.bot,vendor:"Perplexity AI"}}},{test:[/youbot/i],describe:function(){return{type:H.bot,vendor:"You.com"}}},{test:[/ia_archiver/i],describe:function(){
return{type:H.bot,vendor:"Internet Archive"}}},{test:[/meta-webindexer/i],describe:function(){return{type:H.bot,vendor:"Meta"}}},{test:[/meta-externalads/i],describe:function(){
return{type:H.bot,vendor:"Meta"}}},{test:[/meta-externalagent/i],describe:function(){return{type:H.bot,vendor:"Meta"}}},{test:[/meta-externalfetcher/i],describe:function(){
return{type:H.bot,vendor:"Meta"}}},{test:[/facebookexternalhit/i,/facebookcatalog/i],describe:function(){return{type:H.bot,vendor:"Meta"}}},{test:[/slackbot/i,/slack-imgProxy/i],
describe:function(){return{type:H.bot,vendor:"Slack"}}},{test:[/yahoo/i],describe:function(){return{type:H.bot,vendor:"Yahoo"}}},{test:[/yandexbot/i,/yandexmobilebot/i],
describe:function(){return{type:H.bot,vendor:"Yandex"}}},{test:[/pingdom/i],describe:function(){return{type:H.bot,vendor:"Pingdom"}}},{test:[/huawei/i],describe:function(t){
var n=h.getFirstMatch(/(can-l01)/i,t)&&"Nova",e={type:H.mobile,vendor:"Huawei"};return n&&(e.model=n),e}},{test:[/nexus\s*(?:7|8|9|10).*/i],describe:function(){
return{type:H.tablet,vendor:"Nexus"}}},{test:[/ipad/i],describe:function(){return{type:H.tablet,vendor:"Apple",model:"iPad"}}},{test:function(t){return h.isFirefoxOnIpad(
t.getUA())},describe:function(){return{type:H.tablet,vendor:"Apple",model:"iPad"}}},{test:[/kftt build/i],describe:function(){return{type:H.tablet,vendor:"Amazo\
n",model:"Kindle Fire HD 7"}}},{test:[/silk/i],describe:function(){return{type:H.tablet,vendor:"Amazon"}}},{test:[/tablet(?! pc)/i],describe:function(){return{type:H.
tablet}}},{test:function(t){var n=t.test(/ipod|iphone/i),e=t.test(/like (ipod|iphone)/i);return n&&!e},describe:function(t){var n=h.getFirstMatch(/(ipod|iphone)/i,
t);return{type:H.mobile,vendor:"Apple",model:n}}},{test:[/nexus\s*[0-6].*/i,/galaxy nexus/i],describe:function(){return{type:H.mobile,vendor:"Nexus"}}},{test:[/Nokia/i],
describe:function(t){var n=h.getFirstMatch(/Nokia\s+([0-9]+(\.[0-9]+)?)/i,t),e={type:H.mobile,vendor:"Nokia"};return n&&(e.model=n),e}},{test:[/[^-]mobi/i],describe:function(){
return{type:H.mobile}}},{test:function(t){return t.getBrowserName(!0)==="blackberry"},describe:function(){return{type:H.mobile,vendor:"BlackBerry"}}},{test:function(t){
return t.getBrowserName(!0)==="bada"},describe:function(){return{type:H.mobile}}},{test:function(t){return t.getBrowserName()==="windows phone"},describe:function(){
return{type:H.mobile,vendor:"Microsoft"}}},{test:function(t){var n=Number(String(t.getOSVersion()).split(".")[0]);return t.getOSName(!0)==="android"&&n>=3},describe:function(){
return{type:H.tablet}}},{test:function(t){return t.getOSName(!0)==="android"},describe:function(){return{type:H.mobile}}},{test:[/smart-?tv|smarttv/i],describe:function(){
return{type:H.tv}}},{test:[/netcast/i],describe:function(){return{type:H.tv}}},{test:function(t){return t.getOSName(!0)==="macos"},describe:function(){return{type:H.
desktop,vendor:"Apple"}}},{test:function(t){return t.getOSName(!0)==="windows"},describe:function(){return{type:H.desktop}}},{test:function(t){return t.getOSName(
!0)==="linux"},describe:function(){return{type:H.desktop}}},{test:function(t){return t.getOSName(!0)==="playstation 4"},describe:function(){return{type:H.tv}}},
{test:function(t){return t.getOSName(!0)==="roku"},describe:function(){return{type:H.tv}}}],Ue=[{test:function(t){return t.getBrowserName(!0)==="microsoft edge"},
describe:function(t){if(/\sedg\//i.test(t))return{name:Re.Blink};var n=h.getFirstMatch(/edge\/(\d+(\.?_?\d+)+)/i,t);return{name:Re.EdgeHTML,version:n}}},{test:function(t){
return t.getBrowserName(!0)==="ladybird"},describe:function(){return{name:Re.LibWeb}}},{test:[/trident/i],describe:function(t){var n={name:Re.Trident},e=h.getFirstMatch(
/trident\/(\d+(\.?_?\d+)+)/i,t);return e&&(n.version=e),n}},{test:function(t){return t.test(/presto/i)},describe:function(t){var n={name:Re.Presto},e=h.getFirstMatch(
/presto\/(\d+(\.?_?\d+)+)/i,t);return e&&(n.version=e),n}},{test:function(t){var n=t.test(/gecko/i),e=t.test(/like gecko/i);return n&&!e},describe:function(t){var n={
name:Re.Gecko},e=h.getFirstMatch(/gecko\/(\d+(\.?_?\d+)+)/i,t);return e&&(n.version=e),n}},{test:[/(apple)?webkit\/537\.36/i],describe:function(){return{name:Re.
Blink}}},{test:[/(apple)?webkit/i],describe:function(t){var n={name:Re.WebKit},e=h.getFirstMatch(/webkit\/(\d+(\.?_?\d+)+)/i,t);return e&&(n.version=e),n}}],Te=(function(){
function t(e,S,m){if(S===void 0&&(S=!1),m===void 0&&(m=null),e==null||e==="")throw new Error("UserAgent parameter can't be empty");this._ua=e;var I=!1;typeof S==
"boolean"?(I=S,this._hints=m):this._hints=S!=null&&typeof S=="object"?S:null,this.parsedResult={},I!==!0&&this.parse()}var n=t.prototype;return n.getHints=function(){
return this._hints},n.hasBrand=function(e){if(!this._hints||!Array.isArray(this._hints.brands))return!1;var S=e.toLowerCase();return this._hints.brands.some(function(m){
return m.brand&&m.brand.toLowerCase()===S})},n.getBrandVersion=function(e){if(this._hints&&Array.isArray(this._hints.brands)){var S=e.toLowerCase(),m=h.find(this.
_hints.brands,function(I){return I.brand&&I.brand.toLowerCase()===S});return m?m.version:void 0}},n.getUA=function(){return this._ua},n.test=function(e){return e.
test(this._ua)},n.parseBrowser=function(){var e=this;this.parsedResult.browser={};var S=h.find(De,function(m){if(typeof m.test=="function")return m.test(e);if(Array.
isArray(m.test))return m.test.some(function(I){return e.test(I)});throw new Error("Browser's test function is not valid")});return S&&(this.parsedResult.browser=
S.describe(this.getUA(),this)),this.parsedResult.browser},n.getBrowser=function(){return this.parsedResult.browser?this.parsedResult.browser:this.parseBrowser()},
n.getBrowserName=function(e){return e?String(this.getBrowser().name).toLowerCase()||"":this.getBrowser().name||""},n.getBrowserVersion=function(){return this.getBrowser().
version},n.getOS=function(){return this.parsedResult.os?this.parsedResult.os:this.parseOS()},n.parseOS=function(){var e=this;this.parsedResult.os={};var S=h.find(
ae,function(m){if(typeof m.test=="function")return m.test(e);if(Array.isArray(m.test))return m.test.some(function(I){return e.test(I)});throw new Error("Browser\
's test function is not valid")});return S&&(this.parsedResult.os=S.describe(this.getUA())),this.parsedResult.os},n.getOSName=function(e){var S=this.getOS().name;
return e?String(S).toLowerCase()||"":S||""},n.getOSVersion=function(){return this.getOS().version},n.getPlatform=function(){return this.parsedResult.platform?this.
parsedResult.platform:this.parsePlatform()},n.getPlatformType=function(e){e===void 0&&(e=!1);var S=this.getPlatform().type;return e?String(S).toLowerCase()||"":
S||""},n.parsePlatform=function(){var e=this;this.parsedResult.platform={};var S=h.find(_e,function(m){if(typeof m.test=="function")return m.test(e);if(Array.isArray(
m.test))return m.test.some(function(I){return e.test(I)});throw new Error("Browser's test function is not valid")});return S&&(this.parsedResult.platform=S.describe(
this.getUA())),this.parsedResult.platform},n.getEngine=function(){return this.parsedResult.engine?this.parsedResult.engine:this.parseEngine()},n.getEngineName=function(e){
return e?String(this.getEngine().name).toLowerCase()||"":this.getEngine().name||""},n.parseEngine=function(){var e=this;this.parsedResult.engine={};var S=h.find(
Ue,function(m){if(typeof m.test=="function")return m.test(e);if(Array.isArray(m.test))return m.test.some(function(I){return e.test(I)});throw new Error("Browser\
's test function is not valid")});return S&&(this.parsedResult.engine=S.describe(this.getUA())),this.parsedResult.engine},n.parse=function(){return this.parseBrowser(),
this.parseOS(),this.parsePlatform(),this.parseEngine(),this},n.getResult=function(){return h.assign({},this.parsedResult)},n.satisfies=function(e){var S=this,m={},
I=0,L={},G=0;if(Object.keys(e).forEach(function(ce){var de=e[ce];typeof de=="string"||Array.isArray(de)?(L[ce]=de,G+=1):typeof de=="object"&&(m[ce]=de,I+=1)}),I>
0){var q=Object.keys(m),$=h.find(q,function(ce){return S.isOS(ce)});if($){var Ae=this.satisfies(m[$]);if(Ae!==void 0)return Ae}var Pe=h.find(q,function(ce){return S.
isPlatform(ce)});if(Pe){var D=this.satisfies(m[Pe]);if(D!==void 0)return D}}if(G>0){var j=Object.keys(L),O=h.find(j,function(ce){return S.isBrowser(ce,!0)});if(O!==
void 0)return this.compareVersions(L[O])}},n.isBrowser=function(e,S){S===void 0&&(S=!1);var m=this.getBrowserName().toLowerCase(),I=e.toLowerCase(),L=h.getBrowserTypeByAlias(
I);return S&&L&&(I=L.toLowerCase()),I===m},n.compareVersions=function(e){var S=this;return typeof e=="string"?this.compareVersion(e):e.some(function(m){return S.
compareVersion(m)})},n.compareVersion=function(e){var S=[0],m=e,I=!1,L=this.getBrowserVersion();if(typeof L=="string")return e[0]===">"||e[0]==="<"?(m=e.substr(
1),e[1]==="="?(I=!0,m=e.substr(2)):S=[],e[0]===">"?S.push(1):S.push(-1)):e[0]==="="?m=e.substr(1):e[0]==="~"&&(I=!0,m=e.substr(1)),S.indexOf(h.compareVersions(L,
m,I))>-1},n.isOS=function(e){return this.getOSName(!0)===String(e).toLowerCase()},n.isPlatform=function(e){return this.getPlatformType(!0)===String(e).toLowerCase()},
n.isEngine=function(e){return this.getEngineName(!0)===String(e).toLowerCase()},n.is=function(e,S){return S===void 0&&(S=!1),this.isBrowser(e,S)||this.isOS(e)||
this.isPlatform(e)},n.some=function(e){var S=this;return e===void 0&&(e=[]),e.some(function(m){return S.is(m)})},t})();function V(t){var n=(function(e){if(typeof e!=
"object"||!e)return e;var S=e[Symbol.toPrimitive];if(S!==void 0){var m=S.call(e,"string");if(typeof m!="object")return m;throw new TypeError("@@toPrimitive must\
 return a primitive value.")}return String(e)})(t);return typeof n=="symbol"?n:n+""}var d=(function(){function t(){}return t.getParser=function(S,m,I){if(m===void 0&&
(m=!1),I===void 0&&(I=null),typeof S!="string")throw new Error("UserAgent should be a string");return new Te(S,m,I)},t.parse=function(S,m){return m===void 0&&(m=
null),new Te(S,m).getResult()},n=t,(e=[{key:"BROWSER_MAP",get:function(){return A}},{key:"ENGINE_MAP",get:function(){return Re}},{key:"OS_MAP",get:function(){return me}},
{key:"PLATFORMS_MAP",get:function(){return H}}])&&(function(S,m){for(var I=0;I<m.length;I++){var L=m[I];L.enumerable=L.enumerable||!1,L.configurable=!0,"value"in
L&&(L.writable=!0),Object.defineProperty(S,V(L.key),L)}})(n,e),Object.defineProperty(n,"prototype",{writable:!1}),n;var n,e})();return d.parse,d.getParser,d})})};

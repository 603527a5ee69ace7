export const id=1241,ids=[1241],modules={9300:((Dt,o,b)=>{const{HttpRequest:H,parseUrl:pe}=b(9922),{InvokeStore:Ce}=b(5084),{normalizeProvider:h}=b(5086),{RETRY_MODES:K}=b(
9285),{platform:Me,release:he}=b(8161),{versions:_e,env:$e}=b(1708),{isValidHostLabel:Te,isIpAddress:V,customEndpointFunctions:d}=b(4561),{EndpointError:t,resolveEndpoint:n}=b(
4561);o.EndpointError=t,o.isIpAddress=V,o.resolveEndpoint=n;const{loadConfig:e,NODE_REGION_CONFIG_OPTIONS:w,NODE_REGION_CONFIG_FILE_OPTIONS:S}=b(7567),{REGION_ENV_NAME:_,
REGION_INI_NAME:G,resolveRegionConfig:ne}=b(7567);o.NODE_REGION_CONFIG_FILE_OPTIONS=S,o.NODE_REGION_CONFIG_OPTIONS=w,o.REGION_ENV_NAME=_,o.REGION_INI_NAME=G,o.resolveRegionConfig=
ne;const Q={warningEmitted:!1},L=T=>{if(T&&!Q.warningEmitted){if(process.env.AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED==="true"){Q.warningEmitted=!0;return}
const ue=parseInt(T.substring(1,T.indexOf("."))),J=22;ue<J&&(Q.warningEmitted=!0,process.emitWarning(`NodeVersionSupportWarning: The AWS SDK for JavaScript (v3)\

versions published after the first week of January 2027
will require node >=${J}. You are running node ${T}.

To continue receiving updates to AWS services, bug fixes,
and security updates please upgrade to node >=${J}.

More information can be found at: https://a.co/c895JFp`))}},Re=()=>(T,ue)=>async J=>(ue.__retryLongPoll=!0,T(J)),Oe={name:"longPollMiddleware",tags:["RETRY"],step:"\
initialize",override:!0},D=T=>({applyToStack:ue=>{ue.add(Re(),Oe)}});function W(T,ue,J){return T.$source||(T.$source={}),T.$source[ue]=J,T}function O(T,ue,J){T.
__aws_sdk_context?T.__aws_sdk_context.features||(T.__aws_sdk_context.features={}):T.__aws_sdk_context={features:{}},T.__aws_sdk_context.features[ue]=J}function ae(T,ue,J){
return T.$source||(T.$source={}),T.$source[ue]=J,T}const ce=()=>typeof process=="object"&&process?.env?.AWS_ENABLE_DEFAULT_SOCKET_TIMEOUT_2026==="true",ke=(T,ue)=>{
if(ce()&&typeof T?.handle!="function")return ue};function fe(T){return T}const re=T=>ue=>async J=>{if(!H.isInstance(J.request))return ue(J);const{request:Pe}=J,
{handlerProtocol:Ee=""}=T.requestHandler.metadata||{};if(Ee.indexOf("h2")>=0&&!Pe.headers[":authority"])delete Pe.headers.host,Pe.headers[":authority"]=Pe.hostname+
(Pe.port?":"+Pe.port:"");else if(!Pe.headers.host){let Fe=Pe.hostname;Pe.port!=null&&(Fe+=`:${Pe.port}`),Pe.headers.host=Fe}return ue(J)},F={name:"hostHeaderMid\
dleware",step:"build",priority:"low",tags:["HOST"],override:!0},l=T=>({applyToStack:ue=>{ue.add(re(T),F)}}),A=()=>(T,ue)=>async J=>{try{const Pe=await T(J),{clientName:Ee,
commandName:Fe,logger:qe,dynamoDbDocumentClientOptions:st={}}=ue,{overrideInputFilterSensitiveLog:Pt,overrideOutputFilterSensitiveLog:Nt}=st,Wt=Pt??ue.inputFilterSensitiveLog,
cn=Nt??ue.outputFilterSensitiveLog,{$metadata:nn,...Yt}=Pe.output;return qe?.info?.({clientName:Ee,commandName:Fe,input:Wt(J.input),output:cn(Yt),metadata:nn}),
Pe}catch(Pe){const{clientName:Ee,commandName:Fe,logger:qe,dynamoDbDocumentClientOptions:st={}}=ue,{overrideInputFilterSensitiveLog:Pt}=st,Nt=Pt??ue.inputFilterSensitiveLog;
throw qe?.error?.({clientName:Ee,commandName:Fe,input:Nt(J.input),error:Pe,metadata:Pe.$metadata}),Pe}},I={name:"loggerMiddleware",tags:["LOGGER"],step:"initial\
ize",override:!0},j=T=>({applyToStack:ue=>{ue.add(A(),I)}}),se={step:"build",tags:["RECURSION_DETECTION","TRACE_CONTEXT_PROPAGATION"],name:"recursionDetectionMi\
ddleware",override:!0,priority:"low"},B="AWS_LAMBDA_FUNCTION_NAME",q="_X_AMZN_TRACE_ID",C="X-Amzn-Trace-Id",we="traceparent",ge="tracestate",De="baggage",He=()=>T=>async ue=>{
const{request:J}=ue;if(!H.isInstance(J))return T(ue);let Pe;{const Ee=Object.keys(J.headers??{}).find(Fe=>Fe.toLowerCase()===C.toLowerCase())??C;if(!J.headers.hasOwnProperty(
Ee)){const Fe=process.env[B],qe=process.env[q];Pe??=await Ce.getInstanceAsync();const Pt=Pe?.getXRayTraceId()??qe,Nt=Wt=>typeof Wt=="string"&&Wt.length>0;Nt(Fe)&&
Nt(Pt)&&(J.headers[C]=Pt)}}if(ze(J.headers),!J.headers[we]){const Fe=(Pe??=await Ce.getInstanceAsync())?.getTraceparent?.();if(Fe){J.headers[we]=Fe;const qe=Pe?.
getTracestate?.();qe&&(J.headers[ge]=qe);const st=Pe?.getBaggage?.();st&&(J.headers[De]=st)}}return T(ue)};function ze(T){for(const ue of Object.keys(T)){const J=ue.
toLowerCase();ue!==J&&(J===we||J===ge||J===De)&&(T[J]=T[ue],delete T[ue])}}const Be=T=>({applyToStack:ue=>{ue.add(He(),se)}}),Qe=void 0;function Y(T){return T===
void 0?!0:typeof T=="string"&&T.length<=50}function Se(T){const ue=h(T.userAgentAppId??Qe),{customUserAgent:J}=T;return Object.assign(T,{customUserAgent:typeof J==
"string"?[[J]]:J,userAgentAppId:async()=>{const Pe=await ue();if(!Y(Pe)){const Ee=T.logger?.constructor?.name==="NoOpLogger"||!T.logger?console:T.logger;typeof Pe!=
"string"?Ee?.warn("userAgentAppId must be a string or undefined."):Pe.length>50&&Ee?.warn("The provided userAgentAppId exceeds the maximum length of 50 characte\
rs.")}return Pe}})}const Ne={partitions:[{id:"aws",outputs:{dnsSuffix:"amazonaws.com",dualStackDnsSuffix:"api.aws",implicitGlobalRegion:"us-east-1",name:"aws",supportsDualStack:!0,
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
1.1"};let xe=Ne,Le="";const We=T=>{const{partitions:ue}=xe;for(const Pe of ue){const{regions:Ee,outputs:Fe}=Pe;for(const[qe,st]of Object.entries(Ee))if(qe===T)return{
...Fe,...st}}for(const Pe of ue){const{regionRegex:Ee,outputs:Fe}=Pe;if(new RegExp(Ee).test(T))return{...Fe}}const J=ue.find(Pe=>Pe.id==="aws");if(!J)throw new Error(
"Provided region was not found in the partition array or regex, and default partition with id 'aws' doesn't exist.");return{...J.outputs}},lt=(T,ue="")=>{xe=T,Le=
ue},ot=()=>{lt(Ne,"")},ft=()=>Le,_t=/\d{12}\.ddb/;async function mt(T,ue,J){if(J.request?.headers?.["smithy-protocol"]==="rpc-v2-cbor"&&O(T,"PROTOCOL_RPC_V2_CBO\
R","M"),typeof ue.retryStrategy=="function"){const Fe=await ue.retryStrategy();if(typeof Fe.mode=="string")switch(Fe.mode){case K.ADAPTIVE:O(T,"RETRY_MODE_ADAPT\
IVE","F");break;case K.STANDARD:O(T,"RETRY_MODE_STANDARD","E");break}}if(typeof ue.accountIdEndpointMode=="function"){const Fe=T.endpointV2;switch(String(Fe?.url?.
hostname).match(_t)&&O(T,"ACCOUNT_ID_ENDPOINT","O"),await ue.accountIdEndpointMode?.()){case"disabled":O(T,"ACCOUNT_ID_MODE_DISABLED","Q");break;case"preferred":
O(T,"ACCOUNT_ID_MODE_PREFERRED","P");break;case"required":O(T,"ACCOUNT_ID_MODE_REQUIRED","R");break}}const Ee=T.__smithy_context?.selectedHttpAuthScheme?.identity;
if(Ee?.$source){const Fe=Ee;Fe.accountId&&O(T,"RESOLVED_ACCOUNT_ID","T");for(const[qe,st]of Object.entries(Fe.$source??{}))O(T,qe,st)}}const oe="user-agent",v="\
x-amz-user-agent",ie=" ",R="/",i=/[^!$%&'*+\-.^_`|~\w]/g,a=/[^!$%&'*+\-.^_`|~\w#]/g,f="-",u=1024;function z(T){let ue="";for(const J in T){const Pe=T[J];if(ue.length+
Pe.length+1<=u){ue.length?ue+=","+Pe:ue+=Pe;continue}break}return ue}const U=T=>(ue,J)=>async Pe=>{const{request:Ee}=Pe;if(!H.isInstance(Ee))return ue(Pe);const{
headers:Fe}=Ee,qe=J?.userAgent?.map(ee)||[],st=(await T.defaultUserAgentProvider()).map(ee);await mt(J,T,Pe);const Pt=J;st.push(`m/${z(Object.assign({},J.__smithy_context?.
features,Pt.__aws_sdk_context?.features))}`);const Nt=T?.customUserAgent?.map(ee)||[],Wt=await T.userAgentAppId();Wt&&st.push(ee(["app",`${Wt}`]));const cn=ft(),
nn=(cn?[cn]:[]).concat([...st,...qe,...Nt]).join(ie),Yt=[...st.filter(Zt=>Zt.startsWith("aws-sdk-")),...Nt].join(ie);return T.runtime!=="browser"?(Yt&&(Fe[v]=Fe[v]?
`${Fe[oe]} ${Yt}`:Yt),Fe[oe]=nn):Fe[v]=nn,ue({...Pe,request:Ee})},ee=T=>{const ue=T[0].split(R).map(qe=>qe.replace(i,f)).join(R),J=T[1]?.replace(a,f),Pe=ue.indexOf(
R),Ee=ue.substring(0,Pe);let Fe=ue.substring(Pe+1);return Ee==="api"&&(Fe=Fe.toLowerCase()),[Ee,Fe,J].filter(qe=>qe&&qe.length>0).reduce((qe,st,Pt)=>{switch(Pt){case 0:
return st;case 1:return`${qe}/${st}`;default:return`${qe}#${st}`}},"")},me={name:"getUserAgentMiddleware",step:"build",priority:"low",tags:["SET_USER_AGENT","US\
ER_AGENT"],override:!0},$=T=>({applyToStack:ue=>{ue.add(U(T),me)}}),de=()=>{const T=["deno","bun","llrt"];for(const ue of T)if(_e[ue])return[`md/${ue}`,_e[ue]];
return["md/nodejs",_e.node]},k={isCrtAvailable:!1},y=()=>k.isCrtAvailable?["md/crt-avail"]:null,g=({serviceId:T,clientVersion:ue})=>{const J=de();return async Pe=>{
const Ee=[["aws-sdk-js",ue],["ua","2.1"],[`os/${Me()}`,he()],["lang/js"],J],Fe=y();Fe&&Ee.push(Fe),T&&Ee.push([`api/${T}`,ue]),$e.AWS_EXECUTION_ENV&&Ee.push([`e\
xec-env/${$e.AWS_EXECUTION_ENV}`]);const qe=await Pe?.userAgentAppId?.();return qe?[...Ee,[`app/${qe}`]]:[...Ee]}},M=g,te="AWS_SDK_UA_APP_ID",ye="sdk_ua_app_id",
be="sdk-ua-app-id",Ue={environmentVariableSelector:T=>T[te],configFileSelector:T=>T[ye]??T[be],default:Qe},nt=({serviceId:T,clientVersion:ue})=>async J=>{const Pe=b(
1653),Ee=Pe.parse??Pe.default.parse??(()=>""),Fe=typeof window<"u"&&window?.navigator?.userAgent?Ee(window.navigator.userAgent):void 0,qe=[["aws-sdk-js",ue],["u\
a","2.1"],[`os/${Fe?.os?.name||"other"}`,Fe?.os?.version],["lang/js"],["md/browser",`${Fe?.browser?.name??"unknown"}_${Fe?.browser?.version??"unknown"}`]];T&&qe.
push([`api/${T}`,ue]);const st=await J?.userAgentAppId?.();return st&&qe.push([`app/${st}`]),qe},Ge={os(T){if(/iPhone|iPad|iPod/.test(T))return"iOS";if(/Macintosh|Mac OS X/.
test(T))return"macOS";if(/Windows NT/.test(T))return"Windows";if(/Android/.test(T))return"Android";if(/Linux/.test(T))return"Linux"},browser(T){if(/EdgiOS|EdgA|Edg\//.
test(T))return"Microsoft Edge";if(/Firefox\//.test(T))return"Firefox";if(/Chrome\//.test(T))return"Chrome";if(/Safari\//.test(T))return"Safari"}},Ke=(T,ue=!1)=>{
if(ue){for(const J of T.split("."))if(!Ke(J))return!1;return!0}return!(!Te(T)||T.length<3||T.length>63||T!==T.toLowerCase()||V(T))},Ye=":",je="/",ht=T=>{const ue=T.
split(Ye);if(ue.length<6)return null;const[J,Pe,Ee,Fe,qe,...st]=ue;if(J!=="arn"||Pe===""||Ee===""||st.join(Ye)==="")return null;const Pt=st.map(Nt=>Nt.split(je)).
flat();return{partition:Pe,service:Ee,region:Fe,accountId:qe,resourceId:Pt}},Xe={isVirtualHostableS3Bucket:Ke,parseArn:ht,partition:We};d.aws=Xe;const qt=T=>{if(typeof T.
endpointProvider!="function")throw new Error("@aws-sdk/util-endpoint - endpointProvider and endpoint missing in config for this client.");const{endpoint:ue}=T;return ue===
void 0&&(T.endpoint=async()=>Vt(T.endpointProvider({Region:typeof T.region=="function"?await T.region():T.region,UseDualStack:typeof T.useDualstackEndpoint=="fu\
nction"?await T.useDualstackEndpoint():T.useDualstackEndpoint,UseFIPS:typeof T.useFipsEndpoint=="function"?await T.useFipsEndpoint():T.useFipsEndpoint,Endpoint:void 0},
{logger:T.logger}))),T},Vt=T=>pe(T.url);function Ct(T={}){return e({...w,async default(){return tt.silence||console.warn("@aws-sdk - WARN - default STS region o\
f us-east-1 used. See @aws-sdk/credential-providers README and set a region explicitly."),"us-east-1"}},{...S,...T})}const tt={silence:!1},pt=T=>({setRegion(ue){
T.region=ue},region(){return T.region}}),jt=T=>({region:T.region()});o.DEFAULT_UA_APP_ID=Qe,o.NODE_APP_ID_CONFIG_OPTIONS=Ue,o.UA_APP_ID_ENV_NAME=te,o.UA_APP_ID_INI_NAME=
ye,o.awsEndpointFunctions=Xe,o.createDefaultUserAgentProvider=g,o.createUserAgentStringParsingProvider=nt,o.crtAvailability=k,o.defaultUserAgent=M,o.emitWarningIfUnsupportedVersion=
L,o.fallback=Ge,o.getAwsRegionExtensionConfiguration=pt,o.getDefaultSocketTimeout=ke,o.getHostHeaderPlugin=l,o.getLoggerPlugin=j,o.getLongPollPlugin=D,o.getRecursionDetectionPlugin=
Be,o.getUserAgentMiddlewareOptions=me,o.getUserAgentPlugin=$,o.getUserAgentPrefix=ft,o.hostHeaderMiddleware=re,o.hostHeaderMiddlewareOptions=F,o.isVirtualHostableS3Bucket=
Ke,o.loggerMiddleware=A,o.loggerMiddlewareOptions=I,o.parseArn=ht,o.partition=We,o.recursionDetectionMiddleware=He,o.recursionDetectionMiddlewareOptions=se,o.resolveAwsRegionExtensionConfiguration=
jt,o.resolveDefaultAwsRegionalEndpointsConfig=qt,o.resolveHostHeaderConfig=fe,o.resolveUserAgentConfig=Se,o.setCredentialFeature=W,o.setFeature=O,o.setPartitionInfo=
lt,o.setTokenFeature=ae,o.state=Q,o.stsRegionDefaultResolver=Ct,o.stsRegionWarning=tt,o.toEndpointV1=Vt,o.useDefaultPartitionInfo=ot,o.userAgentMiddleware=U}),8039:((Dt,o,b)=>{
const{ProviderError:H,booleanSelector:pe,SelectorType:Ce,loadConfig:h}=b(7567),{setCredentialFeature:K}=b(9300),{normalizeProvider:Me,memoizeIdentityProvider:he,
isIdentityExpired:_e,doesIdentityRequireRefresh:$e}=b(5086),{SignatureV4:Te}=b(9994),{HttpResponse:V,HttpRequest:d}=b(9922),{SMITHY_CONTEXT_KEY:t}=b(4566),n=q=>V.
isInstance(q)?q.headers?.date??q.headers?.Date:void 0,e=q=>V.isInstance(q)?q.headers?.age??q.headers?.Age:void 0,w=q=>new Date(Date.now()+q),S=(q,C,we,ge)=>{if(ge!==
void 0)return C;const De=Date.parse(q);if(Number.isNaN(De))return C;const He=Date.now();return we!==void 0&&He-we>9e5?C:De-He},_=(q,C)=>{if(!C)throw new Error(`\
Property \`${q}\` is not resolved for AWS SDK SigV4Auth`);return C},G=q=>q.context?.[t]?.eventStream?.output===!0,ne=async q=>{const C=_("context",q.context),we=_(
"config",q.config),ge=C.endpointV2?.properties?.authSchemes?.[0],He=await _("signer",we.signer)(ge),ze=q?.signingRegion,Be=q?.signingRegionSet,Qe=q?.signingName;
return{config:we,signer:He,signingRegion:ze,signingRegionSet:Be,signingName:Qe}};class Q{async sign(C,we,ge){if(!d.isInstance(C))throw new Error("The request is\
 not an instance of `HttpRequest` and cannot be signed");const De=await ne(ge),{config:He,signer:ze}=De;let{signingRegion:Be,signingName:Qe}=De;const Y=ge.context;
if(Y?.authSchemes?.length??!1){const[Le,We]=Y.authSchemes;Le?.name==="sigv4a"&&We?.name==="sigv4"&&(Be=We?.signingRegion??Be,Qe=We?.signingName??Qe)}const Se=await He.
disableClockSkewCorrection?.()===!0;ge._disableClockSkewCorrection=Se;const Ne=Se||G(ge);return ge._skipClockSkewSampling=Ne,Ne||(ge._preRequestSystemClockOffset=
He.systemClockOffset,ge._requestSentAt=Date.now()),await ze.sign(C,{signingDate:Se?new Date:w(He.systemClockOffset),signingRegion:Be,signingService:Qe})}errorHandler(C){
return we=>{const ge=we;if(!C._skipClockSkewSampling&&!C._disableClockSkewCorrection){const De=ge.ServerTime??n(ge.$response);if(De){const He=_("config",C.config),
ze=C._preRequestSystemClockOffset,Be=C._requestSentAt,Qe=e(ge.$response),Y=S(De,He.systemClockOffset,Be,Qe);He.systemClockOffset=Y,Math.abs(Y)>=24e4&&(Y!==ze||ze!==
void 0&&ze!==Y)&&ge.$metadata&&(ge.$metadata.clockSkewCorrected=!0)}}throw we}}successHandler(C,we){if(we._skipClockSkewSampling||we._disableClockSkewCorrection)
return;const ge=n(C);if(ge){const De=_("config",we.config),He=we._requestSentAt,ze=e(C);De.systemClockOffset=S(ge,De.systemClockOffset,He,ze)}}}const L=Q;class Re extends Q{async sign(C,we,ge){
if(!d.isInstance(C))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");const{config:De,signer:He,signingRegion:ze,signingRegionSet:Be,
signingName:Qe}=await ne(ge),Se=(await De.sigv4aSigningRegionSet?.()??Be??[ze]).join(","),Ne=await De.disableClockSkewCorrection?.()===!0;return ge._disableClockSkewCorrection=
Ne,Ne||(ge._preRequestSystemClockOffset=De.systemClockOffset,ge._requestSentAt=Date.now()),await He.sign(C,{signingDate:Ne?new Date:w(De.systemClockOffset),signingRegion:Se,
signingService:Qe})}}const Oe=q=>typeof q=="string"&&q.length>0?q.split(",").map(C=>C.trim()):[],D=q=>`AWS_BEARER_TOKEN_${q.replace(/[\s-]/g,"_").toUpperCase()}`,
W="AWS_AUTH_SCHEME_PREFERENCE",O="auth_scheme_preference",ae={environmentVariableSelector:(q,C)=>{if(C?.signingName&&D(C.signingName)in q)return["httpBearerAuth"];
if(W in q)return Oe(q[W])},configFileSelector:q=>{if(O in q)return Oe(q[O])},default:[]},ce=q=>(q.sigv4aSigningRegionSet=Me(q.sigv4aSigningRegionSet),q),ke={environmentVariableSelector(q){
if(q.AWS_SIGV4A_SIGNING_REGION_SET)return q.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(C=>C.trim());throw new H("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",
{tryNextLink:!0})},configFileSelector(q){if(q.sigv4a_signing_region_set)return(q.sigv4a_signing_region_set??"").split(",").map(C=>C.trim());throw new H("sigv4a_\
signing_region_set not set in profile.",{tryNextLink:!0})},default:void 0},fe=q=>C=>{let we=C.credentials,ge=!!C.credentials,De;Object.defineProperty(C,"credent\
ials",{set(Se){Se&&Se!==we&&Se!==De&&(ge=!0),we=Se;const Ne=re(C,{credentials:we,credentialDefaultProvider:C.credentialDefaultProvider}),xe=F(C,Ne);if(ge&&!xe.attributed){
const Le=typeof we=="object"&&we!==null;De=async We=>{const ot=await xe(We);return Le&&(!ot.$source||Object.keys(ot.$source).length===0)?K(ot,"CREDENTIALS_CODE",
"e"):ot},De.memoized=xe.memoized,De.configBound=xe.configBound,De.attributed=!0}else De=xe},get(){return De},enumerable:!0,configurable:!0}),C.credentials=we;const{
signingEscapePath:He=!0,systemClockOffset:ze=C.systemClockOffset||0,sha256:Be}=C;let Qe;return C.signer?Qe=Me(C.signer):C.regionInfoProvider?Qe=()=>Me(C.region)().
then(async Se=>[await C.regionInfoProvider(Se,{useFipsEndpoint:await C.useFipsEndpoint(),useDualstackEndpoint:await C.useDualstackEndpoint()})||{},Se]).then(([Se,
Ne])=>{const{signingRegion:xe,signingService:Le}=Se;C.signingRegion=C.signingRegion||xe||Ne,C.signingName=C.signingName||Le||C.serviceId;const We={...C,credentials:C.
credentials,region:C.signingRegion,service:C.signingName,sha256:Be,uriEscapePath:He},lt=C.signerConstructor||Te;return new lt(We)}):Qe=async Se=>{Se=Object.assign(
{},{name:"sigv4",signingName:C.signingName||C.defaultSigningName,signingRegion:await Me(C.region)(),properties:{}},Se);const Ne=Se.signingRegion,xe=Se.signingName;
C.signingRegion=C.signingRegion||Ne,C.signingName=C.signingName||xe||C.serviceId;const Le={...C,credentials:C.credentials,region:C.signingRegion,service:C.signingName,
sha256:Be,uriEscapePath:He},We=C.signerConstructor||Te;return new We(Le)},Object.assign(C,{systemClockOffset:ze,signingEscapePath:He,signer:Qe,disableClockSkewCorrection:Me(
C.disableClockSkewCorrection??q)})};function re(q,{credentials:C,credentialDefaultProvider:we}){let ge;return C?C?.memoized?ge=C:ge=he(C,_e,$e):we?ge=Me(we(Object.
assign({},q,{parentClientConfig:q}))):ge=async()=>{throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaul\
tProvider was configured.")},ge.memoized=!0,ge}function F(q,C){if(C.configBound)return C;const we=async ge=>C({...ge,callerClientConfig:q});return we.memoized=C.
memoized,we.configBound=!0,we}const l="AWS_DISABLE_CLOCK_SKEW_CORRECTION",A="disable_clock_skew_correction",j=h({environmentVariableSelector:q=>pe(q,l,Ce.ENV),configFileSelector:q=>pe(
q,A,Ce.CONFIG),default:!1}),se=fe(j),B=se;o.AWSSDKSigV4Signer=L,o.AwsSdkSigV4ASigner=Re,o.AwsSdkSigV4Signer=Q,o.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS=ae,o.NODE_SIGV4A_CONFIG_OPTIONS=
ke,o.getBearerTokenEnvKey=D,o.resolveAWSSDKSigV4Config=B,o.resolveAwsSdkSigV4AConfig=ce,o.resolveAwsSdkSigV4Config=se,o.validateSigningProperties=ne}),3628:((Dt,o,b)=>{
const{SmithyRpcV2CborProtocol:H,loadSmithyRpcV2CborErrorCode:pe}=b(7953),{TypeRegistry:Ce,NormalizedSchema:h,deref:K}=b(5982),{decorateServiceException:Me,getValueFromTextNode:he}=b(
4614),{RpcProtocol:_e,JsonCodec2:$e,loadJsonRpcErrorCode:Te,HttpBindingProtocol:V,HttpInterceptingShapeSerializer:d,HttpInterceptingShapeDeserializer:t,loadRestJsonErrorCode:n,
SmithyRpcV2JsonProtocol:e,loadSmithyRpcV2JsonErrorCode:w,FromStringShapeDeserializer:S,determineTimestampFormat:_,extendedEncodeURIComponent:G,collectBody:ne}=b(
9922),{JsonCodec:Q,JsonShapeDeserializer:L,JsonShapeDeserializer2:Re,JsonShapeSerializer:Oe,JsonShapeSerializer2:D,parseJsonBody:W,parseJsonErrorBody:O}=b(9922);
o.JsonCodec=Q,o.JsonCodec2=$e,o.JsonShapeDeserializer=L,o.JsonShapeDeserializer2=Re,o.JsonShapeSerializer=Oe,o.JsonShapeSerializer2=D,o.loadJsonRpcErrorCode=Te,
o.loadRestJsonErrorCode=n,o.parseJsonBody=W,o.parseJsonErrorBody=O;const{parseXML:ae,XmlNode:ce,XmlText:ke}=b(8430),{toUtf8:fe,toBase64:re,generateIdempotencyToken:F,
NumericValue:l,dateToUtcString:A,fromBase64:I,expectUnion:j}=b(2882);class se{queryCompat;errorRegistry;constructor(i=!1){this.queryCompat=i}resolveRestContentType(i,a){
const f=a.getMemberSchemas(),u=Object.values(f).find(z=>!!z.getMergedTraits().httpPayload);if(u){const z=u.getMergedTraits().mediaType;return z||(u.isStringSchema()?
"text/plain":u.isBlobSchema()?"application/octet-stream":i)}else if(!a.isUnitSchema()&&Object.values(f).find(U=>{const{httpQuery:ee,httpQueryParams:me,httpHeader:$,
httpLabel:de,httpPrefixHeaders:k}=U.getMergedTraits();return!ee&&!me&&!$&&!de&&k===void 0}))return i}async getErrorSchemaOrThrowBaseException(i,a,f,u,z,U){let ee=i;
i.includes("#")&&([,ee]=i.split("#"));const me={$metadata:z,$fault:f.statusCode<500?"client":"server"};if(!this.errorRegistry)throw new Error("@aws-sdk/core/pro\
tocols - error handler not initialized.");try{return{errorSchema:U?.(this.errorRegistry,ee)??this.errorRegistry.getSchema(i),errorMetadata:me}}catch{u.message=u.
message??u.Message??"UnknownError";const de=this.errorRegistry,k=de.getBaseException();if(k){const M=de.getErrorCtor(k)??Error;throw this.decorateServiceException(
Object.assign(new M({name:ee}),me),u)}const y=u,g=y?.message??y?.Message??y?.Error?.Message??y?.Error?.message;throw this.decorateServiceException(Object.assign(
new Error(g),{name:ee},me),u)}}compose(i,a,f){let u=f;a.includes("#")&&([u]=a.split("#"));const z=Ce.for(u),U=Ce.for("smithy.ts.sdk.synthetic."+f);i.copyFrom(z),
i.copyFrom(U),this.errorRegistry=i}decorateServiceException(i,a={}){if(this.queryCompat){const f=i.Message??a.Message,u=Me(i,a);f&&(u.message=f);const z=u.Error??
{};z.Type=u.Error?.Type,z.Code=u.Error?.Code,z.Message=u.Error?.message??u.Error?.Message??f,u.Error=z;const U=u.$metadata.requestId;return U&&(u.RequestId=U),u}
return Me(i,a)}setQueryCompatError(i,a){const f=a.headers?.["x-amzn-query-error"];if(i!==void 0&&f!=null){const[u,z]=f.split(";"),U=Object.keys(i),ee={Code:u,Type:z};
i.Code=u,i.Type=z;for(let me=0;me<U.length;me++){const $=U[me];ee[$==="message"?"Message":$]=i[$]}delete ee.__type,i.Error=ee}}queryCompatOutput(i,a){i.Error&&(a.
Error=i.Error),i.Type&&(a.Type=i.Type),i.Code&&(a.Code=i.Code)}findQueryCompatibleError(i,a){try{return i.getSchema(a)}catch{return i.find(u=>h.of(u).getMergedTraits().
awsQueryError?.[0]===a)}}}class B extends H{awsQueryCompatible;mixin;constructor({defaultNamespace:i,errorTypeRegistries:a,awsQueryCompatible:f}){super({defaultNamespace:i,
errorTypeRegistries:a}),this.awsQueryCompatible=!!f,this.mixin=new se(this.awsQueryCompatible)}async serializeRequest(i,a,f){const u=await super.serializeRequest(
i,a,f);return this.awsQueryCompatible&&(u.headers["x-amzn-query-mode"]="true"),u}async handleError(i,a,f,u,z){this.awsQueryCompatible&&this.mixin.setQueryCompatError(
u,f);const U=(()=>{const M=f.headers["x-amzn-query-error"];return M&&this.awsQueryCompatible?M.split(";")[0]:pe(f,u)??"Unknown"})();this.mixin.compose(this.compositeErrorRegistry,
U,this.options.defaultNamespace);const{errorSchema:ee,errorMetadata:me}=await this.mixin.getErrorSchemaOrThrowBaseException(U,this.options.defaultNamespace,f,u,
z,this.awsQueryCompatible?this.mixin.findQueryCompatibleError:void 0),$=h.of(ee),de=u.message??u.Message??"UnknownError",k=this.compositeErrorRegistry.getErrorCtor(
ee)??Error,y=new k({}),g={};for(const[M,te]of $.structIterator())u[M]!=null&&(g[M]=this.deserializer.readValue(te,u[M]));throw this.awsQueryCompatible&&this.mixin.
queryCompatOutput(u,g),this.mixin.decorateServiceException(Object.assign(y,me,{$fault:$.getMergedTraits().error,message:de},g),u)}}class q extends _e{serializer;deserializer;serviceTarget;codec;mixin;awsQueryCompatible;constructor({
defaultNamespace:i,errorTypeRegistries:a,serviceTarget:f,awsQueryCompatible:u,jsonCodec:z}){super({defaultNamespace:i,errorTypeRegistries:a}),this.serviceTarget=
f,this.codec=z??new $e({timestampFormat:{useTrait:!0,default:7},jsonName:!1}),this.serializer=this.codec.createSerializer(),this.deserializer=this.codec.createDeserializer(),
this.awsQueryCompatible=!!u,this.mixin=new se(this.awsQueryCompatible)}async serializeRequest(i,a,f){const u=await super.serializeRequest(i,a,f);return u.path.endsWith(
"/")||(u.path+="/"),u.headers["content-type"]=`application/x-amz-json-${this.getJsonRpcVersion()}`,u.headers["x-amz-target"]=`${this.serviceTarget}.${i.name}`,this.
awsQueryCompatible&&(u.headers["x-amzn-query-mode"]="true"),(K(i.input)==="unit"||!u.body)&&(u.body="{}"),u}getPayloadCodec(){return this.codec}async handleError(i,a,f,u,z){
const{awsQueryCompatible:U}=this;U&&this.mixin.setQueryCompatError(u,f);const ee=Te(f,u,U)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,ee,this.options.
defaultNamespace);const{errorSchema:me,errorMetadata:$}=await this.mixin.getErrorSchemaOrThrowBaseException(ee,this.options.defaultNamespace,f,u,z,U?this.mixin.
findQueryCompatibleError:void 0),de=h.of(me),k=u.message??u.Message??"UnknownError",y=this.compositeErrorRegistry.getErrorCtor(me)??Error,g=new y({}),M={},te=this.
codec.createDeserializer();for(const[ye,be]of de.structIterator())u[ye]!=null&&(M[ye]=te.readObject(be,u[ye]));throw U&&this.mixin.queryCompatOutput(u,M),this.mixin.
decorateServiceException(Object.assign(g,$,{$fault:de.getMergedTraits().error,message:k},M),u)}}class C extends q{constructor({defaultNamespace:i,errorTypeRegistries:a,
serviceTarget:f,awsQueryCompatible:u,jsonCodec:z}){super({defaultNamespace:i,errorTypeRegistries:a,serviceTarget:f,awsQueryCompatible:u,jsonCodec:z})}getShapeId(){
return"aws.protocols#awsJson1_0"}getJsonRpcVersion(){return"1.0"}getDefaultContentType(){return"application/x-amz-json-1.0"}}class we extends q{constructor({defaultNamespace:i,
errorTypeRegistries:a,serviceTarget:f,awsQueryCompatible:u,jsonCodec:z}){super({defaultNamespace:i,errorTypeRegistries:a,serviceTarget:f,awsQueryCompatible:u,jsonCodec:z})}getShapeId(){
return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){return"1.1"}getDefaultContentType(){return"application/x-amz-json-1.1"}}class ge extends V{serializer;deserializer;codec;mixin=new se;constructor({
defaultNamespace:i,errorTypeRegistries:a,jsonCodec:f}){super({defaultNamespace:i,errorTypeRegistries:a});const u={timestampFormat:{useTrait:!0,default:7},httpBindings:!0,
jsonName:!0};this.codec=f??new $e(u),this.serializer=new d(this.codec.createSerializer(),u),this.deserializer=new t(this.codec.createDeserializer(),u)}getShapeId(){
return"aws.protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(i){this.codec.setSerdeContext(i),super.setSerdeContext(i)}async serializeRequest(i,a,f){
const u=await super.serializeRequest(i,a,f),z=h.of(i.input);if(!u.headers["content-type"]){const U=this.mixin.resolveRestContentType(this.getDefaultContentType(),
z);U&&(u.headers["content-type"]=U)}return u.body==null&&u.headers["content-type"]===this.getDefaultContentType()&&(u.body="{}"),u}async deserializeResponse(i,a,f){
const u=await super.deserializeResponse(i,a,f),z=h.of(i.output);for(const[U,ee]of z.structIterator())ee.getMemberTraits().httpPayload&&!(U in u)&&(u[U]=null);return u}async handleError(i,a,f,u,z){
const U=n(f,u)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,U,this.options.defaultNamespace);const{errorSchema:ee,errorMetadata:me}=await this.mixin.
getErrorSchemaOrThrowBaseException(U,this.options.defaultNamespace,f,u,z),$=h.of(ee),de=u.message??u.Message??"UnknownError",k=this.compositeErrorRegistry.getErrorCtor(
ee)??Error,y=new k({});await this.deserializeHttpMessage(ee,a,f,u);const g={},M=this.codec.createDeserializer();for(const[te,ye]of $.structIterator()){const be=ye.
getMergedTraits().jsonName??te;g[te]=M.readObject(ye,u[be])}throw this.mixin.decorateServiceException(Object.assign(y,me,{$fault:$.getMergedTraits().error,message:de},
g),u)}getDefaultContentType(){return"application/json"}}class De extends e{awsQueryCompatible;mixin;constructor({defaultNamespace:i,errorTypeRegistries:a,awsQueryCompatible:f}){
super({defaultNamespace:i,errorTypeRegistries:a}),this.awsQueryCompatible=!!f,this.mixin=new se(this.awsQueryCompatible)}async serializeRequest(i,a,f){const u=await super.
serializeRequest(i,a,f);return this.awsQueryCompatible&&(u.headers["x-amzn-query-mode"]="true"),u}async handleError(i,a,f,u,z){this.awsQueryCompatible&&this.mixin.
setQueryCompatError(u,f);const U=(()=>{const te=f.headers["x-amzn-query-error"];return te&&this.awsQueryCompatible?te.split(";")[0]:w(f,u)??"Unknown"})();this.mixin.
compose(this.compositeErrorRegistry,U,this.options.defaultNamespace);const{errorSchema:ee,errorMetadata:me}=await this.mixin.getErrorSchemaOrThrowBaseException(
U,this.options.defaultNamespace,f,u,z,this.awsQueryCompatible?this.mixin.findQueryCompatibleError:void 0),$=h.of(ee),de=u.message??u.Message??"UnknownError",k=this.
compositeErrorRegistry.getErrorCtor(ee)??Error,y=new k({}),g={},M=this.getPayloadCodec().createDeserializer();for(const[te,ye]of $.structIterator())u[te]!=null&&
(g[te]=M.readObject(ye,u[te]));throw this.awsQueryCompatible&&this.mixin.queryCompatOutput(u,g),this.mixin.decorateServiceException(Object.assign(y,me,{$fault:$.
getMergedTraits().error,message:de},g),u)}}class He{serdeContext;setSerdeContext(i){this.serdeContext=i}}class ze{from;to;keys;constructor(i,a){this.from=i,this.
to=a;const f=Object.keys(this.from),u=new Set(f);u.delete("__type"),this.keys=u}mark(i){this.keys.delete(i)}hasUnknown(){return this.keys.size===1&&Object.keys(
this.to).length===0}writeUnknown(){if(this.hasUnknown()){const i=this.keys.values().next().value,a=this.from[i];this.to.$unknown=[i,a]}}}function Be(R){Object.defineProperty(
R,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}class Qe extends He{settings;stringDeserializer;constructor(i){super(),this.settings=i,this.
stringDeserializer=new S(i)}setSerdeContext(i){this.serdeContext=i,this.stringDeserializer.setSerdeContext(i)}read(i,a,f){const u=h.of(i),z=u.getMemberSchemas();
if(u.isStructSchema()&&u.isMemberSchema()&&!!Object.values(z).find($=>!!$.getMemberTraits().eventPayload)){const $={},de=Object.keys(z)[0];return z[de].isBlobSchema()?
$[de]=a:$[de]=this.read(z[de],a),$}const ee=(this.serdeContext?.utf8Encoder??fe)(a),me=this.parseXml(ee);return this.readSchema(i,f?me[f]:me)}readSchema(i,a){const f=h.
of(i);if(f.isUnitSchema())return;const u=f.getMergedTraits();if(f.isListSchema()&&!Array.isArray(a))return this.readSchema(f,[a]);if(a==null)return a;if(typeof a==
"object"){const z=!!u.xmlFlattened;if(f.isListSchema()){const ee=f.getValueSchema(),me=[],$=ee.getMergedTraits().xmlName??"member",de=z?a:(a[0]??a)[$];if(de==null)
return me;const k=Array.isArray(de)?de:[de];for(const y of k)me.push(this.readSchema(ee,y));return me}const U={};if(f.isMapSchema()){const ee=f.getKeySchema(),me=f.
getValueSchema();let $;z?$=Array.isArray(a)?a:[a]:$=Array.isArray(a.entry)?a.entry:[a.entry];const de=ee.getMergedTraits().xmlName??"key",k=me.getMergedTraits().
xmlName??"value";for(const y of $){const g=y[de],M=y[k];g==="__proto__"&&Be(U),U[g]=this.readSchema(me,M)}return U}if(f.isStructSchema()){const ee=f.isUnionSchema();
let me;ee&&(me=new ze(a,U));for(const[$,de]of f.structIterator()){const k=de.getMergedTraits(),y=k.httpPayload?k.xmlName??de.getName():de.getMemberTraits().xmlName??
$;ee&&me.mark(y),a[y]!=null&&(U[$]=this.readSchema(de,a[y]))}return ee&&me.writeUnknown(),U}if(f.isDocumentSchema())return a;throw new Error(`@aws-sdk/core/prot\
ocols - xml deserializer unhandled schema type for ${f.getName(!0)}`)}return f.isListSchema()?[]:f.isMapSchema()||f.isStructSchema()?{}:this.stringDeserializer.
read(f,a)}parseXml(i){if(i.length){let a;try{a=ae(i)}catch(U){throw U&&typeof U=="object"&&Object.defineProperty(U,"$responseBodyText",{value:i}),U}const f="#te\
xt",u=Object.keys(a)[0],z=a[u];return z[f]&&(z[u]=z[f],delete z[f]),he(z)}return{}}}class Y extends He{settings;buffer;constructor(i){super(),this.settings=i}write(i,a,f=""){
this.buffer===void 0&&(this.buffer="");const u=h.of(i);if(f&&!f.endsWith(".")&&(f+="."),u.isBlobSchema())(typeof a=="string"||a instanceof Uint8Array)&&(this.writeKey(
f),this.writeValue((this.serdeContext?.base64Encoder??re)(a)));else if(u.isBooleanSchema()||u.isNumericSchema()||u.isStringSchema())a!=null?(this.writeKey(f),this.
writeValue(String(a))):u.isIdempotencyToken()&&(this.writeKey(f),this.writeValue(F()));else if(u.isBigIntegerSchema())a!=null&&(this.writeKey(f),this.writeValue(
String(a)));else if(u.isBigDecimalSchema())a!=null&&(this.writeKey(f),this.writeValue(a instanceof l?a.string:String(a)));else if(u.isTimestampSchema()){if(a instanceof
Date)switch(this.writeKey(f),_(u,this.settings)){case 5:this.writeValue(a.toISOString().replace(".000Z","Z"));break;case 6:this.writeValue(A(a));break;case 7:this.
writeValue(String(a.getTime()/1e3));break}}else if(u.isDocumentSchema())Array.isArray(a)?this.write(79,a,f):a instanceof Date?this.write(4,a,f):a instanceof Uint8Array?
this.write(21,a,f):a&&typeof a=="object"?this.write(143,a,f):(this.writeKey(f),this.writeValue(String(a)));else if(u.isListSchema()){if(Array.isArray(a))if(a.length===
0)this.settings.serializeEmptyLists&&(this.writeKey(f),this.writeValue(""));else{const z=u.getValueSchema(),U=this.settings.flattenLists||u.getMergedTraits().xmlFlattened;
let ee=1;for(const me of a){if(me==null)continue;const $=z.getMergedTraits(),de=this.getKey("member",$.xmlName,$.ec2QueryName),k=U?`${f}${ee}`:`${f}${de}.${ee}`;
this.write(z,me,k),++ee}}}else if(u.isMapSchema()){if(a&&typeof a=="object"){const z=u.getKeySchema(),U=u.getValueSchema(),ee=u.getMergedTraits().xmlFlattened;let me=1;
for(const $ in a){const de=a[$];if(de==null)continue;const k=z.getMergedTraits(),y=this.getKey("key",k.xmlName,k.ec2QueryName),g=ee?`${f}${me}.${y}`:`${f}entry.${me}\
.${y}`,M=U.getMergedTraits(),te=this.getKey("value",M.xmlName,M.ec2QueryName),ye=ee?`${f}${me}.${te}`:`${f}entry.${me}.${te}`;this.write(z,$,g),this.write(U,de,
ye),++me}}}else if(u.isStructSchema()){if(a&&typeof a=="object"){let z=!1;for(const[U,ee]of u.structIterator()){if(a[U]==null&&!ee.isIdempotencyToken())continue;
const me=ee.getMergedTraits(),$=this.getKey(U,me.xmlName,me.ec2QueryName,"struct"),de=`${f}${$}`;this.write(ee,a[U],de),z=!0}if(!z&&u.isUnionSchema()){const{$unknown:U}=a;
if(Array.isArray(U)){const[ee,me]=U,$=`${f}${ee}`;this.write(15,me,$)}}}}else if(!u.isUnitSchema())throw new Error(`@aws-sdk/core/protocols - QuerySerializer un\
recognized schema type ${u.getName(!0)}`)}flush(){if(this.buffer===void 0)throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing w\
ritten to buffer.");const i=this.buffer;return delete this.buffer,i}getKey(i,a,f,u){const{ec2:z,capitalizeKeys:U}=this.settings;if(z&&f)return f;const ee=a??i;return U&&
u==="struct"?ee[0].toUpperCase()+ee.slice(1):ee}writeKey(i){i.endsWith(".")&&(i=i.slice(0,i.length-1)),this.buffer+=`&${G(i)}=`}writeValue(i){this.buffer+=G(i)}}
class Se extends _e{options;serializer;deserializer;mixin=new se;constructor(i){super({defaultNamespace:i.defaultNamespace,errorTypeRegistries:i.errorTypeRegistries}),
this.options=i;const a={timestampFormat:{useTrait:!0,default:5},httpBindings:!1,xmlNamespace:i.xmlNamespace,serviceNamespace:i.defaultNamespace,serializeEmptyLists:!0};
this.serializer=new Y(a),this.deserializer=new Qe(a)}getShapeId(){return"aws.protocols#awsQuery"}setSerdeContext(i){this.serializer.setSerdeContext(i),this.deserializer.
setSerdeContext(i)}getPayloadCodec(){throw new Error("AWSQuery protocol has no payload codec.")}async serializeRequest(i,a,f){const u=await super.serializeRequest(
i,a,f);u.path.endsWith("/")||(u.path+="/"),u.headers["content-type"]="application/x-www-form-urlencoded",(K(i.input)==="unit"||!u.body)&&(u.body="");const z=i.name.
split("#")[1]??i.name;return u.body=`Action=${z}&Version=${this.options.version}`+u.body,u.body.endsWith("&")&&(u.body=u.body.slice(-1)),u}async deserializeResponse(i,a,f){
const u=this.deserializer,z=h.of(i.output),U={};if(f.statusCode>=300){const de=await ne(f.body,a);de.byteLength>0&&Object.assign(U,await u.read(15,de)),await this.
handleError(i,a,f,U,this.deserializeMetadata(f))}for(const de in f.headers){const k=f.headers[de];delete f.headers[de],f.headers[de.toLowerCase()]=k}const ee=i.
name.split("#")[1]??i.name,me=z.isStructSchema()&&this.useNestedResult()?ee+"Result":void 0,$=await ne(f.body,a);return $.byteLength>0&&Object.assign(U,await u.
read(z,$,me)),U.$metadata=this.deserializeMetadata(f),U}useNestedResult(){return!0}async handleError(i,a,f,u,z){const U=this.loadQueryErrorCode(f,u)??"Unknown";
this.mixin.compose(this.compositeErrorRegistry,U,this.options.defaultNamespace);const ee=this.loadQueryError(u)??{},me=this.loadQueryErrorMessage(u);ee.message=
me,ee.Error={Type:ee.Type,Code:ee.Code,Message:me};const{errorSchema:$,errorMetadata:de}=await this.mixin.getErrorSchemaOrThrowBaseException(U,this.options.defaultNamespace,
f,ee,z,this.mixin.findQueryCompatibleError),k=h.of($),y=this.compositeErrorRegistry.getErrorCtor($)??Error,g=new y({}),M={Type:ee.Error.Type,Code:ee.Error.Code,
Error:ee.Error};for(const[te,ye]of k.structIterator()){const be=ye.getMergedTraits().xmlName??te,Ue=ee[be]??u[be];M[te]=this.deserializer.readSchema(ye,Ue)}throw this.
mixin.decorateServiceException(Object.assign(g,de,{$fault:k.getMergedTraits().error,message:me},M),u)}loadQueryErrorCode(i,a){const f=(a.Errors?.[0]?.Error??a.Errors?.
Error??a.Error)?.Code;if(f!==void 0)return f;if(i.statusCode==404)return"NotFound"}loadQueryError(i){return i.Errors?.[0]?.Error??i.Errors?.Error??i.Error}loadQueryErrorMessage(i){
const a=this.loadQueryError(i);return a?.message??a?.Message??i.message??i.Message??"Unknown"}getDefaultContentType(){return"application/x-www-form-urlencoded"}}
class Ne extends Se{options;constructor(i){super(i),this.options=i;const a={capitalizeKeys:!0,flattenLists:!0,serializeEmptyLists:!1,ec2:!0};Object.assign(this.
serializer.settings,a)}getShapeId(){return"aws.protocols#ec2Query"}useNestedResult(){return!1}}const xe=(R,i)=>ne(R,i).then(a=>(i?.utf8Encoder??fe)(a)),Le=(R,i)=>xe(
R,i).then(a=>{if(a.length){let f;try{f=ae(a)}catch(ee){throw ee&&typeof ee=="object"&&Object.defineProperty(ee,"$responseBodyText",{value:a}),ee}const u="#text",
z=Object.keys(f)[0],U=f[z];return U[u]&&(U[z]=U[u],delete U[u]),he(U)}return{}}),We=async(R,i)=>{const a=await Le(R,i);return a.Error&&(a.Error.message=a.Error.
message??a.Error.Message),a},lt=(R,i)=>{if(i?.Error?.Code!==void 0)return i.Error.Code;if(i?.Code!==void 0)return i.Code;if(R.statusCode==404)return"NotFound"};
class ot extends He{settings;stringBuffer;byteBuffer;buffer;constructor(i){super(),this.settings=i}write(i,a){const f=h.of(i);if(f.isStringSchema()&&typeof a=="\
string")this.stringBuffer=a;else if(f.isBlobSchema())this.byteBuffer="byteLength"in a?a:(this.serdeContext?.base64Decoder??I)(a);else{this.buffer=this.writeStruct(
f,a,void 0);const u=f.getMergedTraits();u.httpPayload&&!u.xmlName&&this.buffer.withName(f.getName())}}flush(){if(this.byteBuffer!==void 0){const a=this.byteBuffer;
return delete this.byteBuffer,a}if(this.stringBuffer!==void 0){const a=this.stringBuffer;return delete this.stringBuffer,a}const i=this.buffer;return this.settings.
xmlNamespace&&(i?.attributes?.xmlns||i.addAttribute("xmlns",this.settings.xmlNamespace)),delete this.buffer,i.toString()}writeStruct(i,a,f){const u=i.getMergedTraits(),
z=i.isMemberSchema()&&!u.httpPayload?i.getMemberTraits().xmlName??i.getMemberName():u.xmlName??i.getName();if(!z||!i.isStructSchema())throw new Error(`@aws-sdk/\
core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${i.getName(!0)}.`);const U=ce.of(z),[ee,me]=this.getXmlnsAttribute(i,
f);for(const[de,k]of i.structIterator()){const y=a[de];if(y!=null||k.isIdempotencyToken()){if(k.getMergedTraits().xmlAttribute){U.addAttribute(k.getMergedTraits().
xmlName??de,this.writeSimple(k,y));continue}if(k.isListSchema())this.writeList(k,y,U,me);else if(k.isMapSchema())this.writeMap(k,y,U,me);else if(k.isStructSchema())
U.addChildNode(this.writeStruct(k,y,me));else{const g=ce.of(k.getMergedTraits().xmlName??k.getMemberName());this.writeSimpleInto(k,y,g,me),U.addChildNode(g)}}}const{
$unknown:$}=a;if($&&i.isUnionSchema()&&Array.isArray($)&&Object.keys(a).length===1){const[de,k]=$,y=ce.of(de);if(typeof k!="string")if(a instanceof ce||a instanceof
ke)U.addChildNode(a);else throw new Error("@aws-sdk - $unknown union member in XML requires value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.");this.
writeSimpleInto(0,k,y,me),U.addChildNode(y)}return me&&U.addAttribute(ee,me),U}writeList(i,a,f,u){if(!i.isMemberSchema())throw new Error(`@aws-sdk/core/protocol\
s - xml serializer, cannot write non-member list: ${i.getName(!0)}`);const z=i.getMergedTraits(),U=i.getValueSchema(),ee=U.getMergedTraits(),me=!!ee.sparse,$=!!z.
xmlFlattened,[de,k]=this.getXmlnsAttribute(i,u),y=(g,M)=>{if(U.isListSchema())this.writeList(U,Array.isArray(M)?M:[M],g,k);else if(U.isMapSchema())this.writeMap(
U,M,g,k);else if(U.isStructSchema()){const te=this.writeStruct(U,M,k);g.addChildNode(te.withName($?z.xmlName??i.getMemberName():ee.xmlName??"member"))}else{const te=ce.
of($?z.xmlName??i.getMemberName():ee.xmlName??"member");this.writeSimpleInto(U,M,te,k),g.addChildNode(te)}};if($)for(const g of a)(me||g!=null)&&y(f,g);else{const g=ce.
of(z.xmlName??i.getMemberName());k&&g.addAttribute(de,k);for(const M of a)(me||M!=null)&&y(g,M);f.addChildNode(g)}}writeMap(i,a,f,u,z=!1){if(!i.isMemberSchema())
throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${i.getName(!0)}`);const U=i.getMergedTraits(),ee=i.getKeySchema(),$=ee.
getMergedTraits().xmlName??"key",de=i.getValueSchema(),k=de.getMergedTraits(),y=k.xmlName??"value",g=!!k.sparse,M=!!U.xmlFlattened,[te,ye]=this.getXmlnsAttribute(
i,u),be=(Ue,nt,Ge)=>{const Ke=ce.of($,nt),[Ye,je]=this.getXmlnsAttribute(ee,ye);je&&Ke.addAttribute(Ye,je),Ue.addChildNode(Ke);let ht=ce.of(y);de.isListSchema()?
this.writeList(de,Ge,ht,ye):de.isMapSchema()?this.writeMap(de,Ge,ht,ye,!0):de.isStructSchema()?ht=this.writeStruct(de,Ge,ye):this.writeSimpleInto(de,Ge,ht,ye),Ue.
addChildNode(ht)};if(M)for(const Ue in a){const nt=a[Ue];if(g||nt!=null){const Ge=ce.of(U.xmlName??i.getMemberName());be(Ge,Ue,nt),f.addChildNode(Ge)}}else{let Ue;
z||(Ue=ce.of(U.xmlName??i.getMemberName()),ye&&Ue.addAttribute(te,ye),f.addChildNode(Ue));for(const nt in a){const Ge=a[nt];if(g||Ge!=null){const Ke=ce.of("entr\
y");be(Ke,nt,Ge),(z?f:Ue).addChildNode(Ke)}}}}writeSimple(i,a){if(a===null)throw new Error("@aws-sdk/core/protocols - (XML serializer) cannot write null value.");
const f=h.of(i);let u=null;if(a&&typeof a=="object")if(f.isBlobSchema())u=(this.serdeContext?.base64Encoder??re)(a);else if(f.isTimestampSchema()&&a instanceof Date)
switch(_(f,this.settings)){case 5:u=a.toISOString().replace(".000Z","Z");break;case 6:u=A(a);break;case 7:u=String(a.getTime()/1e3);break;default:console.warn("\
Missing timestamp format, using http date",a),u=A(a);break}else{if(f.isBigDecimalSchema()&&a)return a instanceof l?a.string:String(a);throw f.isMapSchema()||f.isListSchema()?
new Error("@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead."):new Error(`@aws-sdk/core/p\
rotocols - xml serializer, unhandled schema type for object value and schema: ${f.getName(!0)}`)}if((f.isBooleanSchema()||f.isNumericSchema()||f.isBigIntegerSchema()||
f.isBigDecimalSchema())&&(u=String(a)),f.isStringSchema()&&(a===void 0&&f.isIdempotencyToken()?u=F():u=String(a)),u===null)throw new Error(`Unhandled schema-val\
ue pair ${f.getName(!0)}=${a}`);return u}writeSimpleInto(i,a,f,u){const z=this.writeSimple(i,a),U=h.of(i),ee=new ke(z),[me,$]=this.getXmlnsAttribute(U,u);$&&f.addAttribute(
me,$),f.addChildNode(ee)}getXmlnsAttribute(i,a){const f=i.getMergedTraits(),[u,z]=f.xmlNamespace??[];return z&&z!==a?[u?`xmlns:${u}`:"xmlns",z]:[void 0,void 0]}}
class ft extends He{settings;constructor(i){super(),this.settings=i}createSerializer(){const i=new ot(this.settings);return i.setSerdeContext(this.serdeContext),
i}createDeserializer(){const i=new Qe(this.settings);return i.setSerdeContext(this.serdeContext),i}}class _t extends V{codec;serializer;deserializer;mixin=new se;constructor(i){
super(i);const a={timestampFormat:{useTrait:!0,default:5},httpBindings:!0,xmlNamespace:i.xmlNamespace,serviceNamespace:i.defaultNamespace};this.codec=new ft(a),
this.serializer=new d(this.codec.createSerializer(),a),this.deserializer=new t(this.codec.createDeserializer(),a)}getPayloadCodec(){return this.codec}getShapeId(){
return"aws.protocols#restXml"}async serializeRequest(i,a,f){const u=await super.serializeRequest(i,a,f),z=h.of(i.input);if(!u.headers["content-type"]){const U=this.
mixin.resolveRestContentType(this.getDefaultContentType(),z);U&&(u.headers["content-type"]=U)}return typeof u.body=="string"&&u.headers["content-type"]===this.getDefaultContentType()&&
!u.body.startsWith("<?xml ")&&!this.hasUnstructuredPayloadBinding(z)&&(u.body='<?xml version="1.0" encoding="UTF-8"?>'+u.body),u}async deserializeResponse(i,a,f){
return super.deserializeResponse(i,a,f)}async handleError(i,a,f,u,z){const U=lt(f,u)??"Unknown";if(this.mixin.compose(this.compositeErrorRegistry,U,this.options.
defaultNamespace),u.Error&&typeof u.Error=="object")for(const te of Object.keys(u.Error))u[te]=u.Error[te],te.toLowerCase()==="message"&&(u.message=u.Error[te]);
u.RequestId&&!z.requestId&&(z.requestId=u.RequestId);const{errorSchema:ee,errorMetadata:me}=await this.mixin.getErrorSchemaOrThrowBaseException(U,this.options.defaultNamespace,
f,u,z),$=h.of(ee),de=u.Error?.message??u.Error?.Message??u.message??u.Message??"UnknownError",k=this.compositeErrorRegistry.getErrorCtor(ee)??Error,y=new k({});
await this.deserializeHttpMessage(ee,a,f,u);const g={},M=this.codec.createDeserializer();for(const[te,ye]of $.structIterator()){const be=ye.getMergedTraits().xmlName??
te,Ue=u.Error?.[be]??u[be];g[te]=M.readSchema(ye,Ue)}throw this.mixin.decorateServiceException(Object.assign(y,me,{$fault:$.getMergedTraits().error,message:de},
g),u)}getDefaultContentType(){return"application/xml"}hasUnstructuredPayloadBinding(i){for(const[,a]of i.structIterator())if(a.getMergedTraits().httpPayload)return!(a.
isStructSchema()||a.isMapSchema()||a.isListSchema());return!1}}const mt=R=>{if(R!=null)return typeof R=="object"&&"__type"in R&&delete R.__type,j(R)},oe=R=>{if(R==
null)return R;if(typeof R=="number"||typeof R=="bigint"){const i=new Error(`Received number ${R} where a string was expected.`);return i.name="Warning",console.
warn(i),String(R)}if(typeof R=="boolean"){const i=new Error(`Received boolean ${R} where a string was expected.`);return i.name="Warning",console.warn(i),String(
R)}return R},v=R=>{if(R==null)return R;if(typeof R=="string"){const i=R.toLowerCase();if(R!==""&&i!=="false"&&i!=="true"){const a=new Error(`Received string "${R}\
" where a boolean was expected.`);a.name="Warning",console.warn(a)}return R!==""&&i!=="false"}return R},ie=R=>{if(R==null)return R;if(typeof R=="string"){const i=Number(
R);if(i.toString()!==R){const a=new Error(`Received string "${R}" where a number was expected.`);return a.name="Warning",console.warn(a),R}return i}return R};o.
AwsEc2QueryProtocol=Ne,o.AwsJson1_0Protocol=C,o.AwsJson1_1Protocol=we,o.AwsJsonRpcProtocol=q,o.AwsQueryProtocol=Se,o.AwsRestJsonProtocol=ge,o.AwsRestXmlProtocol=
_t,o.AwsSmithyRpcV2CborProtocol=B,o.AwsSmithyRpcV2JsonProtocol=De,o.QueryShapeSerializer=Y,o.XmlCodec=ft,o.XmlShapeDeserializer=Qe,o.XmlShapeSerializer=ot,o._toBool=
v,o._toNum=ie,o._toStr=oe,o.awsExpectUnion=mt,o.loadRestXmlErrorCode=lt,o.parseXmlBody=Le,o.parseXmlErrorBody=We}),8162:((Dt,o,b)=>{const{setCredentialFeature:H}=b(
9300),{CredentialsProviderError:pe}=b(7567),Ce="AWS_ACCESS_KEY_ID",h="AWS_SECRET_ACCESS_KEY",K="AWS_SESSION_TOKEN",Me="AWS_CREDENTIAL_EXPIRATION",he="AWS_CREDEN\
TIAL_SCOPE",_e="AWS_ACCOUNT_ID",$e=Te=>async()=>{Te?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv");const V=process.env[Ce],d=process.env[h],t=process.
env[K],n=process.env[Me],e=process.env[he],w=process.env[_e];if(V&&d){const S={accessKeyId:V,secretAccessKey:d,...t&&{sessionToken:t},...n&&{expiration:new Date(
n)},...e&&{credentialScope:e},...w&&{accountId:w}};return H(S,"CREDENTIALS_ENV_VARS","g"),S}throw new pe("Unable to find environment variable credentials.",{logger:Te?.
logger})};o.ENV_ACCOUNT_ID=_e,o.ENV_CREDENTIAL_SCOPE=he,o.ENV_EXPIRATION=Me,o.ENV_KEY=Ce,o.ENV_SECRET=h,o.ENV_SESSION=K,o.fromEnv=$e}),9641:((Dt,o,b)=>{const{setCredentialFeature:H}=b(
9300),{CredentialsProviderError:pe}=b(7567),{NodeHttpHandler:Ce}=b(8771),h=b(1455),{HttpRequest:K}=b(9922),{sdkStreamMixin:Me,parseRfc3339DateTime:he}=b(2882),_e="\
169.254.170.2",$e="169.254.170.23",Te="[fd00:ec2::23]",V=(L,Re)=>{if(L.protocol!=="https:"&&!(L.hostname===_e||L.hostname===$e||L.hostname===Te)){if(L.hostname.
includes("[")){if(L.hostname==="[::1]"||L.hostname==="[0000:0000:0000:0000:0000:0000:0000:0001]")return}else{if(L.hostname==="localhost")return;const Oe=L.hostname.
split("."),D=W=>{const O=parseInt(W,10);return 0<=O&&O<=255};if(Oe[0]==="127"&&D(Oe[1])&&D(Oe[2])&&D(Oe[3])&&Oe.length===4)return}throw new pe(`URL not accepted\
. It must either be HTTPS or match one of the following:
  - loopback CIDR 127.0.0.0/8 or [::1/128]
  - ECS container host 169.254.170.2
  - EKS container host 169.254.170.23 or [fd00:ec2::23]`,{logger:Re})}};function d(L){return new K({protocol:L.protocol,hostname:L.hostname,port:Number(L.port),
path:L.pathname,query:Array.from(L.searchParams.entries()).reduce((Re,[Oe,D])=>(Re[Oe]=D,Re),{}),fragment:L.hash})}async function t(L,Re){const D=await Me(L.body).
transformToString();if(L.statusCode===200){const W=JSON.parse(D);if(typeof W.AccessKeyId!="string"||typeof W.SecretAccessKey!="string"||typeof W.Token!="string"||
typeof W.Expiration!="string")throw new pe("HTTP credential provider response not of the required format, an object matching: { AccessKeyId: string, SecretAcces\
sKey: string, Token: string, Expiration: string(rfc3339) }",{logger:Re});return{accessKeyId:W.AccessKeyId,secretAccessKey:W.SecretAccessKey,sessionToken:W.Token,
expiration:he(W.Expiration)}}if(L.statusCode>=400&&L.statusCode<500){let W={};try{W=JSON.parse(D)}catch{}throw Object.assign(new pe(`Server responded with statu\
s: ${L.statusCode}`,{logger:Re}),{Code:W.Code,Message:W.Message})}throw new pe(`Server responded with status: ${L.statusCode}`,{logger:Re})}const n=(L,Re,Oe)=>async()=>{
for(let D=0;D<Re;++D)try{return await L()}catch{await new Promise(O=>setTimeout(O,Oe))}return await L()},e="AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",w="http://16\
9.254.170.2",S="AWS_CONTAINER_CREDENTIALS_FULL_URI",_="AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE",G="AWS_CONTAINER_AUTHORIZATION_TOKEN",ne=(L={})=>{L.logger?.debug(
"@aws-sdk/credential-provider-http - fromHttp");let Re;const Oe=L.awsContainerCredentialsRelativeUri??process.env[e],D=L.awsContainerCredentialsFullUri??process.
env[S],W=L.awsContainerAuthorizationToken??process.env[G],O=L.awsContainerAuthorizationTokenFile??process.env[_],ae=L.logger?.constructor?.name==="NoOpLogger"||
!L.logger?.warn?console.warn:L.logger.warn.bind(L.logger);if(Oe&&D&&(ae("@aws-sdk/credential-provider-http: you have set both awsContainerCredentialsRelativeUri\
 and awsContainerCredentialsFullUri."),ae("awsContainerCredentialsRelativeUri will take precedence.")),W&&O&&(ae("@aws-sdk/credential-provider-http: you have se\
t both awsContainerAuthorizationToken and awsContainerAuthorizationTokenFile."),ae("awsContainerAuthorizationTokenFile will take precedence.")),Oe)Re=`${w}${Oe}`;else if(D)
Re=D;else throw new pe(`No HTTP credential provider host provided.
Set AWS_CONTAINER_CREDENTIALS_FULL_URI or AWS_CONTAINER_CREDENTIALS_RELATIVE_URI.`,{logger:L.logger});const ce=new URL(Re);V(ce,L.logger);const ke=Ce.create({connectionTimeout:L.
timeout??1e3}),fe=L.timeout??1e3,re=n(async()=>{const F=d(ce);O?F.headers.Authorization=Q((await h.readFile(O)).toString()):W&&(F.headers.Authorization=Q(W));try{
const l=await ke.handle(F,{requestTimeout:fe});return t(l.response).then(A=>H(A,"CREDENTIALS_HTTP","z"))}catch(l){throw new pe(String(l),{logger:L.logger})}},L.
maxRetries??3,L.timeout??1e3);return async()=>{try{return await re()}finally{ke.destroy?.()}}},Q=L=>{if(L.includes(`\r
`))throw new pe("Authorization token contains invalid \\r\\n sequence.");return L};o.fromHttp=ne}),1241:((Dt,o,b)=>{const{CredentialsProviderError:H,chain:pe,getProfileName:Ce,
parseKnownFiles:h}=b(7567),{setCredentialFeature:K}=b(9300),Me=(D,W,O)=>{const ae={EcsContainer:async ce=>{const{fromHttp:ke}=b(9641),{fromContainerMetadata:fe}=b(
1778);return O?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer"),async()=>pe(ke(ce??{}),fe(ce))().then(he)},Ec2InstanceMetadata:async ce=>{
O?.debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata");const{fromInstanceMetadata:ke}=b(1778);return async()=>ke(ce)().then(he)},
Environment:async ce=>{O?.debug("@aws-sdk/credential-provider-ini - credential_source is Environment");const{fromEnv:ke}=b(8162);return async()=>ke(ce)().then(he)}};
if(D in ae)return ae[D];throw new H(`Unsupported credential source in profile ${W}. Got ${D}, expected EcsContainer or Ec2InstanceMetadata or Environment.`,{logger:O})},
he=D=>K(D,"CREDENTIALS_PROFILE_NAMED_PROVIDER","p"),_e=(D,{profile:W="default",logger:O}={})=>!!D&&typeof D=="object"&&typeof D.role_arn=="string"&&["undefined",
"string"].indexOf(typeof D.role_session_name)>-1&&["undefined","string"].indexOf(typeof D.external_id)>-1&&["undefined","string"].indexOf(typeof D.mfa_serial)>-1&&
($e(D,{profile:W,logger:O})||Te(D,{profile:W,logger:O})),$e=(D,{profile:W,logger:O})=>{const ae=typeof D.source_profile=="string"&&typeof D.credential_source>"u";
return ae&&O?.debug?.(`    ${W} isAssumeRoleWithSourceProfile source_profile=${D.source_profile}`),ae},Te=(D,{profile:W,logger:O})=>{const ae=typeof D.credential_source==
"string"&&typeof D.source_profile>"u";return ae&&O?.debug?.(`    ${W} isCredentialSourceProfile credential_source=${D.credential_source}`),ae},V=async(D,W,O,ae,ce={},ke)=>{
O.logger?.debug("@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)");const fe=W[D],{source_profile:re,region:F}=fe;if(!O.roleAssumer){const{
getDefaultRoleAssumer:A}=b(2100);O.roleAssumer=A({...O.clientConfig,credentialProviderLogger:O.logger,parentClientConfig:{...ae,...O?.parentClientConfig,region:F??
O?.parentClientConfig?.region??ae?.region}},O.clientPlugins)}if(re&&re in ce)throw new H(`Detected a cycle attempting to resolve credentials for profile ${Ce(O)}\
. Profiles visited: `+Object.keys(ce).join(", "),{logger:O.logger});O.logger?.debug(`@aws-sdk/credential-provider-ini - finding credential resolver using ${re?`\
source_profile=[${re}]`:`profile=[${D}]`}`);const l=re?ke(re,W,O,ae,{...ce,[re]:!0},d(W[re]??{})):(await Me(fe.credential_source,D,O.logger)(O))();if(d(fe))return l.
then(A=>K(A,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"));{const A={RoleArn:fe.role_arn,RoleSessionName:fe.role_session_name||`aws-sdk-js-${Date.now()}`,ExternalId:fe.
external_id,DurationSeconds:parseInt(fe.duration_seconds||"3600",10)},{mfa_serial:I}=fe;if(I){if(!O.mfaCodeProvider)throw new H(`Profile ${D} requires multi-fac\
tor authentication, but no MFA code callback was provided.`,{logger:O.logger,tryNextLink:!1});A.SerialNumber=I,A.TokenCode=await O.mfaCodeProvider(I)}const j=await l;
return O.roleAssumer(j,A).then(se=>K(se,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"))}},d=D=>!D.role_arn&&!!D.credential_source,t=D=>!!(D&&D.login_session),n=async(D,W,O)=>{
const{fromLoginCredentials:ae}=b(2844),ce=await ae({...W,profile:D})({callerClientConfig:O});return K(ce,"CREDENTIALS_PROFILE_LOGIN","AC")},e=D=>!!D&&typeof D==
"object"&&typeof D.credential_process=="string",w=async(D,W)=>{const{fromProcess:O}=b(2884),ae=await O({...D,profile:W})();return K(ae,"CREDENTIALS_PROFILE_PROC\
ESS","v")},S=async(D,W,O={},ae)=>{const{fromSSO:ce}=b(9874);return ce({profile:D,logger:O.logger,parentClientConfig:O.parentClientConfig,clientConfig:O.clientConfig})(
{callerClientConfig:ae}).then(ke=>W.sso_session?K(ke,"CREDENTIALS_PROFILE_SSO","r"):K(ke,"CREDENTIALS_PROFILE_SSO_LEGACY","t"))},_=D=>D&&(typeof D.sso_start_url==
"string"||typeof D.sso_account_id=="string"||typeof D.sso_session=="string"||typeof D.sso_region=="string"||typeof D.sso_role_name=="string"),G=D=>!!D&&typeof D==
"object"&&typeof D.aws_access_key_id=="string"&&typeof D.aws_secret_access_key=="string"&&["undefined","string"].indexOf(typeof D.aws_session_token)>-1&&["undef\
ined","string"].indexOf(typeof D.aws_account_id)>-1,ne=async(D,W)=>{W?.logger?.debug("@aws-sdk/credential-provider-ini - resolveStaticCredentials");const O={accessKeyId:D.
aws_access_key_id,secretAccessKey:D.aws_secret_access_key,sessionToken:D.aws_session_token,...D.aws_credential_scope&&{credentialScope:D.aws_credential_scope},...D.
aws_account_id&&{accountId:D.aws_account_id}};return K(O,"CREDENTIALS_PROFILE","n")},Q=D=>!!D&&typeof D=="object"&&typeof D.web_identity_token_file=="string"&&typeof D.
role_arn=="string"&&["undefined","string"].indexOf(typeof D.role_session_name)>-1,L=async(D,W,O)=>{const{fromTokenFile:ae}=b(8112),ce=await ae({webIdentityTokenFile:D.
web_identity_token_file,roleArn:D.role_arn,roleSessionName:D.role_session_name,roleAssumerWithWebIdentity:W.roleAssumerWithWebIdentity,logger:W.logger,parentClientConfig:W.
parentClientConfig})({callerClientConfig:O});return K(ce,"CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN","q")},Re=async(D,W,O,ae,ce={},ke=!1)=>{const fe=W[D];if(Object.keys(
ce).length>0&&G(fe))return ne(fe,O);if(ke||_e(fe,{profile:D,logger:O.logger}))return V(D,W,O,ae,ce,Re);if(G(fe))return ne(fe,O);if(Q(fe))return L(fe,O,ae);if(e(
fe))return w(O,D);if(_(fe))return await S(D,fe,O,ae);if(t(fe))return n(D,O,ae);throw new H(`Could not resolve credentials using profile: [${D}] in configuration\
/credentials file(s).`,{logger:O.logger})},Oe=(D={})=>async({callerClientConfig:W}={})=>{D.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");const O=await h(
D);return Re(Ce({profile:D.profile??W?.profile}),O,D,W)};o.fromIni=Oe}),2844:((Dt,o,b)=>{const{setCredentialFeature:H}=b(9300),{CredentialsProviderError:pe,parseKnownFiles:Ce,
getProfileName:h}=b(7567),{HttpRequest:K}=b(9922),{createHash:Me,createPrivateKey:he,createPublicKey:_e,sign:$e}=b(7598),{promises:Te}=b(3024),{homedir:V}=b(8161),
{dirname:d,join:t}=b(6760);class n{profileData;init;callerClientConfig;static REFRESH_THRESHOLD=300*1e3;constructor(S,_,G){this.profileData=S,this.init=_,this.callerClientConfig=
G}async loadCredentials(){const S=await this.loadToken();if(!S)throw new pe(`Failed to load a token for session ${this.loginSession}, please re-authenticate usi\
ng aws login`,{tryNextLink:!1,logger:this.logger});const _=S.accessToken,G=Date.now();return new Date(_.expiresAt).getTime()-G<=n.REFRESH_THRESHOLD?this.refresh(
S):this.toCredentials(S.accessToken)}get logger(){return this.init?.logger}get loginSession(){return this.profileData.login_session}toCredentials(S){return{accessKeyId:S.
accessKeyId,secretAccessKey:S.secretAccessKey,sessionToken:S.sessionToken,accountId:S.accountId,expiration:new Date(S.expiresAt)}}async refresh(S){const _=await this.
loadToken().catch(()=>S),G=Date.now(),ne=new Date(_.accessToken.expiresAt).getTime(),Q=new Date(S.accessToken.expiresAt).getTime(),L=ne<=G&&Q>G?S:_;if(new Date(
L.accessToken.expiresAt).getTime()-Date.now()>n.REFRESH_THRESHOLD)return this.toCredentials(L.accessToken);const{SigninClient:Oe,CreateOAuth2TokenCommand:D}=b(990),
{logger:W,userAgentAppId:O}=this.callerClientConfig??{},ce=(l=>l?.metadata?.handlerProtocol==="h2")(this.callerClientConfig?.requestHandler)?void 0:this.callerClientConfig?.
requestHandler,ke=typeof L.signInRegion=="string"&&L.signInRegion.length>0?L.signInRegion:void 0,fe=ke??this.profileData.region??await this.callerClientConfig?.
region?.()??process.env.AWS_REGION,re=new Oe({credentials:{accessKeyId:"",secretAccessKey:""},region:fe,requestHandler:ce,logger:W,userAgentAppId:O,...this.init?.
clientConfig,...ke&&{region:ke}});this.createDPoPInterceptor(re.middlewareStack);const F={tokenInput:{clientId:L.clientId,refreshToken:L.refreshToken,grantType:"\
refresh_token"}};try{const l=await re.send(new D(F)),{accessKeyId:A,secretAccessKey:I,sessionToken:j}=l.tokenOutput?.accessToken??{},{refreshToken:se,expiresIn:B}=l.
tokenOutput??{};if(!A||!I||!j||!se)throw new pe("Token refresh response missing required fields",{logger:this.logger,tryNextLink:!1});const q=(B??900)*1e3,C=new Date(
Date.now()+q),we={...L,accessToken:{...L.accessToken,accessKeyId:A,secretAccessKey:I,sessionToken:j,expiresAt:C.toISOString()},refreshToken:se};return await this.
saveToken(we),this.toCredentials(we.accessToken)}catch(l){if(l.name==="AccessDeniedException"){const I=l.error;let j;switch(I){case"TOKEN_EXPIRED":j="Your sessi\
on has expired. Please reauthenticate.";break;case"USER_CREDENTIALS_CHANGED":j="Unable to refresh credentials because of a change in your password. Please reaut\
henticate with your new password.";break;case"INSUFFICIENT_PERMISSIONS":j="Unable to refresh credentials due to insufficient permissions. You may be missing per\
mission for the 'CreateOAuth2Token' action.";break;default:j=`Failed to refresh token: ${String(l)}. Please re-authenticate using \`aws login\``}throw new pe(j,
{logger:this.logger,tryNextLink:!1})}if(new Date(L.accessToken.expiresAt).getTime()>Date.now())return this.logger?.warn?.(`Failed to refresh token: ${String(l)}\
. Using existing token until expiry.`),this.toCredentials(L.accessToken);throw new pe(`Failed to refresh token: ${String(l)}. Please re-authenticate using aws l\
ogin`,{logger:this.logger})}}async loadToken(){const S=this.getTokenFilePath();try{const _=await Te.readFile(S,"utf8"),G=JSON.parse(_),ne=["accessToken","client\
Id","refreshToken","dpopKey"].filter(Q=>!G[Q]);if(G.accessToken?.accountId||ne.push("accountId"),ne.length>0)throw new pe(`Token validation failed, missing fiel\
ds: ${ne.join(", ")}`,{logger:this.logger,tryNextLink:!1});return G}catch(_){throw new pe(`Failed to load token from ${S}: ${String(_)}`,{logger:this.logger,tryNextLink:!1})}}async saveToken(S){
const _=this.getTokenFilePath(),G=d(_);try{await Te.mkdir(G,{recursive:!0})}catch{}await Te.writeFile(_,JSON.stringify(S,null,2),"utf8")}getTokenFilePath(){const S=process.
env.AWS_LOGIN_CACHE_DIRECTORY??t(V(),".aws","login","cache"),_=Buffer.from(this.loginSession,"utf8"),G=Me("sha256").update(_).digest("hex");return t(S,`${G}.jso\
n`)}derToRawSignature(S){let _=2;if(S[_]!==2)throw new Error("Invalid DER signature");_++;const G=S[_++];let ne=S.subarray(_,_+G);if(_+=G,S[_]!==2)throw new Error(
"Invalid DER signature");_++;const Q=S[_++];let L=S.subarray(_,_+Q);ne=ne[0]===0?ne.subarray(1):ne,L=L[0]===0?L.subarray(1):L;const Re=Buffer.concat([Buffer.alloc(
32-ne.length),ne]),Oe=Buffer.concat([Buffer.alloc(32-L.length),L]);return Buffer.concat([Re,Oe])}createDPoPInterceptor(S){S.add(_=>async G=>{if(K.isInstance(G.request)){
const ne=G.request,Q=`${ne.protocol}//${ne.hostname}${ne.port?`:${ne.port}`:""}${ne.path}`,L=await this.generateDpop(ne.method,Q);ne.headers={...ne.headers,DPoP:L}}
return _(G)},{step:"finalizeRequest",name:"dpopInterceptor",override:!0})}async generateDpop(S="POST",_){const G=await this.loadToken();try{const ne=he({key:G.dpopKey,
format:"pem",type:"sec1"}),L=_e(ne).export({format:"der",type:"spki"});let Re=-1;for(let l=0;l<L.length;l++)if(L[l]===4){Re=l;break}const Oe=L.slice(Re+1,Re+33),
D=L.slice(Re+33,Re+65),W={alg:"ES256",typ:"dpop+jwt",jwk:{kty:"EC",crv:"P-256",x:Oe.toString("base64url"),y:D.toString("base64url")}},O={jti:crypto.randomUUID(),
htm:S,htu:_,iat:Math.floor(Date.now()/1e3)},ae=Buffer.from(JSON.stringify(W)).toString("base64url"),ce=Buffer.from(JSON.stringify(O)).toString("base64url"),ke=`${ae}\
.${ce}`,fe=$e("sha256",Buffer.from(ke),ne),F=this.derToRawSignature(fe).toString("base64url");return`${ke}.${F}`}catch(ne){throw new pe(`Failed to generate Dpop\
 proof: ${ne instanceof Error?ne.message:String(ne)}`,{logger:this.logger,tryNextLink:!1})}}}const e=w=>async({callerClientConfig:S}={})=>{w?.logger?.debug?.("@\
aws-sdk/credential-providers - fromLoginCredentials");const _=await Ce(w||{}),G=h({profile:w?.profile??S?.profile}),ne=_[G];if(!ne?.login_session)throw new pe(`\
Profile ${G} does not contain login_session.`,{tryNextLink:!0,logger:w?.logger});const L=await new n(ne,w,S).loadCredentials();return H(L,"CREDENTIALS_LOGIN","A\
D")};o.fromLoginCredentials=e}),2884:((Dt,o,b)=>{const{externalDataInterceptor:H,CredentialsProviderError:pe,parseKnownFiles:Ce,getProfileName:h}=b(7567),{exec:K}=b(
1421),{promisify:Me}=b(7975),{setCredentialFeature:he}=b(9300),_e=(V,d,t)=>{if(d.Version!==1)throw Error(`Profile ${V} credential_process did not return Version\
 1.`);if(d.AccessKeyId===void 0||d.SecretAccessKey===void 0)throw Error(`Profile ${V} credential_process returned invalid credentials.`);if(d.Expiration){const w=new Date;
if(new Date(d.Expiration)<w)throw Error(`Profile ${V} credential_process returned expired credentials.`)}let n=d.AccountId;!n&&t?.[V]?.aws_account_id&&(n=t[V].aws_account_id);
const e={accessKeyId:d.AccessKeyId,secretAccessKey:d.SecretAccessKey,...d.SessionToken&&{sessionToken:d.SessionToken},...d.Expiration&&{expiration:new Date(d.Expiration)},
...d.CredentialScope&&{credentialScope:d.CredentialScope},...n&&{accountId:n}};return he(e,"CREDENTIALS_PROCESS","w"),e},$e=async(V,d,t)=>{const n=d[V];if(d[V]){
const e=n.credential_process;if(e!==void 0){const w=Me(H?.getTokenRecord?.().exec??K);try{const{stdout:S}=await w(e);let _;try{_=JSON.parse(S.trim())}catch{throw Error(
`Profile ${V} credential_process returned invalid JSON.`)}return _e(V,_,d)}catch(S){throw new pe(S.message,{logger:t})}}else throw new pe(`Profile ${V} did not \
contain credential_process.`,{logger:t})}else throw new pe(`Profile ${V} could not be found in shared credentials file.`,{logger:t})},Te=(V={})=>async({callerClientConfig:d}={})=>{
V.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");const t=await Ce(V);return $e(h({profile:V.profile??d?.profile}),t,V.logger)};o.fromProcess=
Te}),9874:((Dt,o,b)=>{const{CredentialsProviderError:H,getSSOTokenFromFile:pe,getProfileName:Ce,parseKnownFiles:h,loadSsoSessionData:K}=b(7567),{setCredentialFeature:Me}=b(
9300),{fromSso:he}=b(3205),_e=t=>t&&(typeof t.sso_start_url=="string"||typeof t.sso_account_id=="string"||typeof t.sso_session=="string"||typeof t.sso_region=="\
string"||typeof t.sso_role_name=="string"),$e=!1,Te=async({ssoStartUrl:t,ssoSession:n,ssoAccountId:e,ssoRegion:w,ssoRoleName:S,ssoClient:_,clientConfig:G,parentClientConfig:ne,
callerClientConfig:Q,profile:L,filepath:Re,configFilepath:Oe,ignoreCache:D,logger:W})=>{let O;const ae="To refresh this SSO session run aws sso login with the c\
orresponding profile.";if(n)try{const C=await he({profile:L,filepath:Re,configFilepath:Oe,ignoreCache:D,clientConfig:G,parentClientConfig:ne,logger:W})({callerClientConfig:Q});
O={accessToken:C.token,expiresAt:new Date(C.expiration).toISOString()}}catch(C){throw new H(C.message,{tryNextLink:$e,logger:W})}else try{O=await pe(t)}catch{throw new H(
`The SSO session associated with this profile is invalid. ${ae}`,{tryNextLink:$e,logger:W})}if(new Date(O.expiresAt).getTime()-Date.now()<=0)throw new H(`The SS\
O session associated with this profile has expired. ${ae}`,{tryNextLink:$e,logger:W});const{accessToken:ce}=O,{SSOClient:ke,GetRoleCredentialsCommand:fe}=b(8287),
re=_||new ke(Object.assign({},G??{},{logger:G?.logger??Q?.logger??ne?.logger,region:G?.region??w,userAgentAppId:G?.userAgentAppId??Q?.userAgentAppId??ne?.userAgentAppId}));
let F;try{F=await re.send(new fe({accountId:e,roleName:S,accessToken:ce}))}catch(C){throw new H(C,{tryNextLink:$e,logger:W})}const{roleCredentials:{accessKeyId:l,
secretAccessKey:A,sessionToken:I,expiration:j,credentialScope:se,accountId:B}={}}=F;if(!l||!A||!I||!j)throw new H("SSO returns an invalid temporary credential.",
{tryNextLink:$e,logger:W});const q={accessKeyId:l,secretAccessKey:A,sessionToken:I,expiration:new Date(j),...se&&{credentialScope:se},...B&&{accountId:B}};return n?
Me(q,"CREDENTIALS_SSO","s"):Me(q,"CREDENTIALS_SSO_LEGACY","u"),q},V=(t,n)=>{const{sso_start_url:e,sso_account_id:w,sso_region:S,sso_role_name:_}=t;if(!e||!w||!S||
!_)throw new H(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.
keys(t).join(", ")}
Reference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`,{tryNextLink:!1,logger:n});return t},d=(t={})=>async({callerClientConfig:n}={})=>{
t.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO");const{ssoStartUrl:e,ssoAccountId:w,ssoRegion:S,ssoRoleName:_,ssoSession:G}=t,{ssoClient:ne}=t,Q=Ce(
{profile:t.profile??n?.profile});if(!e&&!w&&!S&&!_&&!G){const Re=(await h(t))[Q];if(!Re)throw new H(`Profile ${Q} was not found.`,{logger:t.logger});if(!_e(Re))
throw new H(`Profile ${Q} is not configured with SSO credentials.`,{logger:t.logger});if(Re?.sso_session){const ke=(await K(t))[Re.sso_session],fe=` configurati\
ons in profile ${Q} and sso-session ${Re.sso_session}`;if(S&&S!==ke.sso_region)throw new H("Conflicting SSO region"+fe,{tryNextLink:!1,logger:t.logger});if(e&&e!==
ke.sso_start_url)throw new H("Conflicting SSO start_url"+fe,{tryNextLink:!1,logger:t.logger});Re.sso_region=ke.sso_region,Re.sso_start_url=ke.sso_start_url}const{
sso_start_url:Oe,sso_account_id:D,sso_region:W,sso_role_name:O,sso_session:ae}=V(Re,t.logger);return Te({ssoStartUrl:Oe,ssoSession:ae,ssoAccountId:D,ssoRegion:W,
ssoRoleName:O,ssoClient:ne,clientConfig:t.clientConfig,parentClientConfig:t.parentClientConfig,callerClientConfig:t.callerClientConfig,profile:Q,filepath:t.filepath,
configFilepath:t.configFilepath,ignoreCache:t.ignoreCache,logger:t.logger})}else{if(!e||!w||!S||!_)throw new H('Incomplete configuration. The fromSSO() argument\
 hash must include "ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"',{tryNextLink:!1,logger:t.logger});return Te({ssoStartUrl:e,ssoSession:G,ssoAccountId:w,
ssoRegion:S,ssoRoleName:_,ssoClient:ne,clientConfig:t.clientConfig,parentClientConfig:t.parentClientConfig,callerClientConfig:t.callerClientConfig,profile:Q,filepath:t.
filepath,configFilepath:t.configFilepath,ignoreCache:t.ignoreCache,logger:t.logger})}};o.fromSSO=d,o.isSsoProfile=_e,o.validateSsoProfile=V}),8287:((Dt,o,b)=>{const{
GetRoleCredentialsCommand:H,SSOClient:pe}=b(9063);o.GetRoleCredentialsCommand=H,o.SSOClient=pe}),8112:((Dt,o,b)=>{const{setCredentialFeature:H}=b(9300),{CredentialsProviderError:pe,
externalDataInterceptor:Ce}=b(7567),{readFileSync:h}=b(3024),K=Te=>async V=>{Te.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken");const{
roleArn:d,roleSessionName:t,webIdentityToken:n,providerId:e,policyArns:w,policy:S,durationSeconds:_}=Te;let{roleAssumerWithWebIdentity:G}=Te;if(!G){const{getDefaultRoleAssumerWithWebIdentity:ne}=b(
2100);G=ne({...Te.clientConfig,credentialProviderLogger:Te.logger,parentClientConfig:{...V?.callerClientConfig,...Te.parentClientConfig}},Te.clientPlugins)}return G(
{RoleArn:d,RoleSessionName:t??`aws-sdk-js-session-${Date.now()}`,WebIdentityToken:n,ProviderId:e,PolicyArns:w,Policy:S,DurationSeconds:_})},Me="AWS_WEB_IDENTITY\
_TOKEN_FILE",he="AWS_ROLE_ARN",_e="AWS_ROLE_SESSION_NAME",$e=(Te={})=>async V=>{Te.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile");const d=Te?.
webIdentityTokenFile??process.env[Me],t=Te?.roleArn??process.env[he],n=Te?.roleSessionName??process.env[_e];if(!d||!t)throw new pe("Web identity configuration n\
ot specified",{logger:Te.logger});const e=await K({...Te,webIdentityToken:Ce?.getTokenRecord?.()[d]??h(d,{encoding:"ascii"}),roleArn:t,roleSessionName:n})(V);return d===
process.env[Me]&&H(e,"CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN","h"),e};o.fromTokenFile=$e,o.fromWebToken=K}),990:((Dt,o,b)=>{const{awsEndpointFunctions:H,emitWarningIfUnsupportedVersion:pe,
createDefaultUserAgentProvider:Ce,getDefaultSocketTimeout:h,NODE_APP_ID_CONFIG_OPTIONS:K,getAwsRegionExtensionConfiguration:Me,resolveAwsRegionExtensionConfiguration:he,
resolveUserAgentConfig:_e,resolveHostHeaderConfig:$e,getUserAgentPlugin:Te,getHostHeaderPlugin:V,getLoggerPlugin:d,getRecursionDetectionPlugin:t}=b(9300),{NoAuthSigner:n,
getHttpAuthSchemeEndpointRuleSetPlugin:e,DefaultIdentityProviderConfig:w,getHttpSigningPlugin:S}=b(5086),{normalizeProvider:_,getSmithyContext:G,ServiceException:ne,
NoOpLogger:Q,emitWarningIfUnsupportedVersion:L,loadConfigsForDefaultMode:Re,getDefaultExtensionConfiguration:Oe,resolveDefaultRuntimeConfig:D,Client:W,makeBuilder:O,
createAggregatedClient:ae}=b(4614),{Command:ce}=b(4614);o.$Command=ce,o.__Client=W;const{resolveDefaultsModeConfig:ke,loadConfig:fe,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:re,
NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:F,NODE_REGION_CONFIG_OPTIONS:l,NODE_REGION_CONFIG_FILE_OPTIONS:A,resolveRegionConfig:I}=b(7567),{BinaryDecisionDiagram:j,
EndpointCache:se,decideEndpoint:B,customEndpointFunctions:q,resolveEndpointConfig:C,getEndpointPlugin:we}=b(4561),{parseUrl:ge,getHttpHandlerExtensionConfiguration:De,
resolveHttpHandlerRuntimeConfig:He,getContentLengthPlugin:ze}=b(9922),{DEFAULT_RETRY_MODE:Be,NODE_RETRY_MODE_CONFIG_OPTIONS:Qe,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:Y,
resolveRetryConfig:Se,getRetryPlugin:Ne}=b(9285),{TypeRegistry:xe,getSchemaSerdePlugin:Le}=b(5982),{resolveAwsSdkSigV4Config:We,AwsSdkSigV4Signer:lt,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:ot}=b(
8039),{toUtf8:ft,fromUtf8:_t,toBase64:mt,fromBase64:oe,calculateBodyLength:v}=b(2882),{streamCollector:ie,NodeHttpHandler:R}=b(8771),{AwsRestJsonProtocol:i}=b(3628),
{Sha256:a}=b(9362),f=async(x,X,dt)=>({operation:G(X).operation,region:await _(x.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.au\
th#sigv4`")})()});function u(x){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"signin",region:x.region},propertiesExtractor:(X,dt)=>({signingProperties:{
config:X,context:dt}})}}function z(x){return{schemeId:"smithy.api#noAuth"}}const U=x=>{const X=[];return x.operation==="CreateOAuth2Token"?X.push(z()):X.push(u(
x)),X},ee=x=>{const X=We(x);return Object.assign(X,{authSchemePreference:_(x.authSchemePreference??[])})},me=x=>Object.assign(x,{useDualstackEndpoint:x.useDualstackEndpoint??
!1,useFipsEndpoint:x.useFipsEndpoint??!1,defaultSigningName:"signin"}),$={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"\
endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var de="3.998.2",k={version:de};const y="\
ref",g=-1,M=!1,te=!0,ye="isSet",be="booleanEquals",Ue="coalesce",nt="PartitionResult",Ge="stringEquals",Ke="getAttr",Ye="https://signin.{Region}.{PartitionResul\
t#dualStackDnsSuffix}",je={[y]:"Endpoint"},ht={fn:Ke,argv:[{[y]:nt},"name"]},Xe={[y]:"Region"},qt={[y]:nt},Vt={authSchemes:[{name:"sigv4",signingName:"signin",signingRegion:"\
{Region}"}]},Ct={},tt=[Xe],pt={conditions:[[ye,tt],[be,[{fn:Ue,argv:[{[y]:"IsControlPlane"},M]},te]],[ye,[je]],["aws.partition",tt,nt],[be,[{[y]:"UseFIPS"},te]],
[Ge,[ht,"aws"]],[be,[{fn:Ue,argv:[{[y]:"IsOAuthEndpoint"},M]},te]],[be,[{[y]:"UseDualStack"},te]],[Ge,[ht,"aws-cn"]],[Ge,[Xe,"us-gov-west-1"]],[Ge,[ht,"aws-us-g\
ov"]],[be,[{fn:Ke,argv:[qt,"supportsFIPS"]},te]],[Ge,[ht,"aws-iso"]],[Ge,[ht,"aws-iso-b"]],[Ge,[ht,"aws-iso-f"]],[Ge,[ht,"aws-iso-e"]],[Ge,[ht,"aws-eusc"]],[be,
[{fn:Ke,argv:[qt,"supportsDualStack"]},te]]],results:[[g],["https://signin.{Region}.api.aws",Vt],["https://signin.{Region}.api.amazonwebservices.com.cn",Vt],[Ye,
Vt],[g,"FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth operation."],["https://{Region}.oauth.signin.aws",Vt],["https://{\
Region}.signin.aws.amazon.com",Ct],["https://{Region}.signin.amazonaws.cn",Ct],["https://{Region}.signin.amazonaws-us-gov.com",Ct],["https://{Region}.signin.c2s\
home.ic.gov",Ct],["https://{Region}.signin.sc2shome.sgov.gov",Ct],["https://{Region}.signin.csphome.hci.ic.gov",Ct],["https://{Region}.signin.csphome.adc-e.uk",
Ct],["https://{Region}.signin.amazonaws-eusc.eu",Ct],["https://signin-fips.amazonaws-us-gov.com",Ct],["https://{Region}.signin-fips.amazonaws-us-gov.com",Ct],["\
https://{Region}.signin.{PartitionResult#dnsSuffix}",Ct],[g,"Invalid Configuration: FIPS and custom endpoint are not supported"],[g,"Invalid Configuration: Dual\
stack and custom endpoint are not supported"],[je,Ct],["https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Ct],[g,"FIPS and DualStack are enable\
d, but this partition does not support one or both"],["https://signin-fips.{Region}.{PartitionResult#dnsSuffix}",Ct],[g,"FIPS is enabled but this partition does\
 not support FIPS"],[Ye,Ct],[g,"DualStack is enabled but this partition does not support DualStack"],["https://signin.{Region}.{PartitionResult#dnsSuffix}",Ct],
[g,"Invalid Configuration: Missing Region"]]},jt=2,T=1e8,ue=new Int32Array([-1,1,-1,0,6,3,2,36,4,4,5,T+27,6,T+4,T+27,1,29,7,2,36,8,3,9,31,4,22,10,5,19,11,7,21,12,
8,T+7,13,10,T+8,14,12,T+9,15,13,T+10,16,14,T+11,17,15,T+12,18,16,T+13,T+16,6,T+5,20,7,21,T+6,17,T+24,T+25,6,T+4,23,7,27,24,9,T+14,25,10,T+15,26,11,T+22,T+23,11,
28,T+21,17,T+20,T+21,2,35,30,3,39,31,4,32,T+27,6,T+4,33,7,T+27,34,9,T+14,T+27,3,39,36,4,38,37,7,T+18,T+19,6,T+4,T+17,5,T+1,40,8,T+2,T+3]),J=j.from(ue,jt,pt.conditions,
pt.results),Pe=new se({size:50,params:["Endpoint","IsControlPlane","IsOAuthEndpoint","Region","UseDualStack","UseFIPS"]}),Ee=(x,X={})=>Pe.get(x,()=>B(J,{endpointParams:x,
logger:X.logger}));q.aws=H;class Fe extends ne{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException";constructor(X){super(X),Object.
setPrototypeOf(this,Fe.prototype)}}class qe extends Fe{static shapeId="com.amazonaws.signin#AccessDeniedException";name="AccessDeniedException";$fault="client";error;constructor(X){
super({name:"AccessDeniedException",$fault:"client",...X}),Object.setPrototypeOf(this,qe.prototype),this.error=X.error}}class st extends Fe{static shapeId="com.\
amazonaws.signin#InternalServerException";name="InternalServerException";$fault="server";error;constructor(X){super({name:"InternalServerException",$fault:"serv\
er",...X}),Object.setPrototypeOf(this,st.prototype),this.error=X.error}}class Pt extends Fe{static shapeId="com.amazonaws.signin#TooManyRequestsError";name="Too\
ManyRequestsError";$fault="client";error;constructor(X){super({name:"TooManyRequestsError",$fault:"client",...X}),Object.setPrototypeOf(this,Pt.prototype),this.
error=X.error}}class Nt extends Fe{static shapeId="com.amazonaws.signin#ValidationException";name="ValidationException";$fault="client";error;constructor(X){super(
{name:"ValidationException",$fault:"client",...X}),Object.setPrototypeOf(this,Nt.prototype),this.error=X.error}}const Wt="AccessDeniedException",cn="AccessToken",
nn="CreateOAuth2Token",Yt="CreateOAuth2TokenRequest",Zt="CreateOAuth2TokenRequestBody",St="CreateOAuth2TokenResponseBody",yt="CreateOAuth2TokenResponse",gn="Cre\
ateOAuth2TokenWithIAM",Lt="CreateOAuth2TokenWithIAMRequest",en="CreateOAuth2TokenWithIAMResponse",dn="InternalServerException",rn="OAuthAccessToken",Qt="Refresh\
Token",sn="TooManyRequestsError",In="ValidationException",un="accessKeyId",mn="accessToken",Mn="access_token",An="client",pn="clientId",it="codeVerifier",vn="co\
de",Bt="error",Ie="expiresIn",Ot="expires_in",tn="grantType",At="grant_type",ln="http",xt="httpError",Ht="idToken",Mt="jsonName",zt="message",Hn="resource",Sn="\
refreshToken",_n="redirectUri",Pn="smithy.ts.sdk.synthetic.com.amazonaws.signin",yn="secretAccessKey",Tn="sessionToken",kn="server",Fn="tokenInput",vt="tokenOut\
put",on="tokenType",En="token_type",Tt="com.amazonaws.signin",bn=new xe(Pn);var an=[-3,Pn,"SigninServiceException",0,[],[]];bn.registerError(an,Fe);const Xt=new xe(
Tt);var Nn=[-3,Tt,Wt,{[Bt]:An},[Bt,zt],[0,0],2];Xt.registerError(Nn,qe);var wn=[-3,Tt,dn,{[Bt]:kn,[xt]:500},[Bt,zt],[0,0],2];Xt.registerError(wn,st);var On=[-3,
Tt,sn,{[Bt]:An,[xt]:429},[Bt,zt],[0,0],2];Xt.registerError(On,Pt);var fn=[-3,Tt,In,{[Bt]:An,[xt]:400},[Bt,zt],[0,0],2];Xt.registerError(fn,Nt);const Ae=[bn,Xt];
var Je=[0,Tt,rn,8,0],Rt=[0,Tt,Qt,8,0],Kt=[3,Tt,cn,8,[un,yn,Tn],[[0,{[Mt]:un}],[0,{[Mt]:yn}],[0,{[Mt]:Tn}]],3],$t=[3,Tt,Yt,0,[Fn],[[()=>hn,16]],1],hn=[3,Tt,Zt,0,
[pn,tn,vn,_n,it,Sn],[[0,{[Mt]:pn}],[0,{[Mt]:tn}],0,[0,{[Mt]:_n}],[0,{[Mt]:it}],[()=>Rt,{[Mt]:Sn}]],2],r=[3,Tt,yt,0,[vt],[[()=>s,16]],1],s=[3,Tt,St,0,[mn,on,Ie,Sn,
Ht],[[()=>Kt,{[Mt]:mn}],[0,{[Mt]:on}],[1,{[Mt]:Ie}],[()=>Rt,{[Mt]:Sn}],[0,{[Mt]:Ht}]],4],c=[3,Tt,Lt,0,[tn,Hn],[[0,{[Mt]:At}],0],2],m=[3,Tt,en,0,[mn,on,Ie],[[()=>Je,
{[Mt]:Mn}],[0,{[Mt]:En}],[1,{[Mt]:Ot}]],3],p=[9,Tt,nn,{[ln]:["POST","/v1/token",200]},()=>$t,()=>r],E=[9,Tt,gn,{[ln]:["POST","/v1/token?x-amz-client-auth-method\
=iam",200]},()=>c,()=>m];const P=x=>({apiVersion:"2023-01-01",base64Decoder:x?.base64Decoder??oe,base64Encoder:x?.base64Encoder??mt,disableHostPrefix:x?.disableHostPrefix??
!1,endpointProvider:x?.endpointProvider??Ee,extensions:x?.extensions??[],httpAuthSchemeProvider:x?.httpAuthSchemeProvider??U,httpAuthSchemes:x?.httpAuthSchemes??
[{schemeId:"aws.auth#sigv4",identityProvider:X=>X.getIdentityProvider("aws.auth#sigv4"),signer:new lt},{schemeId:"smithy.api#noAuth",identityProvider:X=>X.getIdentityProvider(
"smithy.api#noAuth")||(async()=>({})),signer:new n}],logger:x?.logger??new Q,protocol:x?.protocol??i,protocolSettings:x?.protocolSettings??{defaultNamespace:"co\
m.amazonaws.signin",errorTypeRegistries:Ae,version:"2023-01-01",serviceTarget:"Signin"},serviceId:x?.serviceId??"Signin",sha256:x?.sha256??a,urlParser:x?.urlParser??
ge,utf8Decoder:x?.utf8Decoder??_t,utf8Encoder:x?.utf8Encoder??ft}),N=x=>{L(process.version);const X=ke(x),dt=()=>X().then(Re),Ft=P(x);pe(process.version);const bt={
profile:x?.profile,logger:Ft.logger};return{...Ft,...x,runtime:"node",defaultsMode:X,authSchemePreference:x?.authSchemePreference??fe(ot,bt),bodyLengthChecker:x?.
bodyLengthChecker??v,defaultSocketTimeout:h(x?.requestHandler,3e5),defaultUserAgentProvider:x?.defaultUserAgentProvider??Ce({serviceId:Ft.serviceId,clientVersion:k.
version}),maxAttempts:x?.maxAttempts??fe(Y,x),region:x?.region??fe(l,{...A,...bt}),requestHandler:R.create(x?.requestHandler??dt),retryMode:x?.retryMode??fe({...Qe,
default:async()=>(await dt()).retryMode||Be},x),streamCollector:x?.streamCollector??ie,useDualstackEndpoint:x?.useDualstackEndpoint??fe(F,bt),useFipsEndpoint:x?.
useFipsEndpoint??fe(re,bt),userAgentAppId:x?.userAgentAppId??fe(K,bt)}},le=x=>{const X=x.httpAuthSchemes;let dt=x.httpAuthSchemeProvider,Ft=x.credentials;return{
setHttpAuthScheme(bt){const Cn=X.findIndex($n=>$n.schemeId===bt.schemeId);Cn===-1?X.push(bt):X.splice(Cn,1,bt)},httpAuthSchemes(){return X},setHttpAuthSchemeProvider(bt){
dt=bt},httpAuthSchemeProvider(){return dt},setCredentials(bt){Ft=bt},credentials(){return Ft}}},Ve=x=>({httpAuthSchemes:x.httpAuthSchemes(),httpAuthSchemeProvider:x.
httpAuthSchemeProvider(),credentials:x.credentials()}),Ze=(x,X)=>{const dt=Object.assign(Me(x),Oe(x),De(x),le(x));return X.forEach(Ft=>Ft.configure(dt)),Object.
assign(x,he(dt),D(dt),He(dt),Ve(dt))};class rt extends W{config;constructor(...[X]){const dt=N(X||{});super(dt),this.initConfig=dt;const Ft=me(dt),bt=_e(Ft),Cn=Se(
bt),$n=I(Cn),jn=$e($n),qn=C(jn),Qn=ee(qn),Yn=Ze(Qn,X?.extensions||[]);this.config=Yn,this.middlewareStack.use(Le(this.config)),this.middlewareStack.use(Te(this.
config)),this.middlewareStack.use(Ne(this.config)),this.middlewareStack.use(ze(this.config)),this.middlewareStack.use(V(this.config)),this.middlewareStack.use(d(
this.config)),this.middlewareStack.use(t(this.config)),this.middlewareStack.use(e(this.config,{httpAuthSchemeParametersProvider:f,identityProviderConfigProvider:async Kn=>new w(
{"aws.auth#sigv4":Kn.credentials})})),this.middlewareStack.use(S(this.config))}destroy(){super.destroy()}}const et=O($,"Signin","SigninClient",we),at={IsControlPlane:{
type:"staticContextParams",value:!1}},Et={IsOAuthEndpoint:{type:"staticContextParams",value:!0}},ct=(x,X,dt,Ft)=>[];class It extends et(at,ct,"CreateOAuth2Token",
p){}class Jt extends et(Et,ct,"CreateOAuth2TokenWithIAM",E){}const wt={CreateOAuth2TokenCommand:It,CreateOAuth2TokenWithIAMCommand:Jt};class Un extends rt{}ae(wt,
Un);const Dn={AUTHCODE_EXPIRED:"AUTHCODE_EXPIRED",CONFLICT:"CONFLICT",INSUFFICIENT_PERMISSIONS:"INSUFFICIENT_PERMISSIONS",INVALID_REQUEST:"INVALID_REQUEST",OAUTH_INVALID_GRANT:"\
invalid_grant",OAUTH_INVALID_REQUEST:"invalid_request",OAUTH_INVALID_SCOPE:"invalid_scope",OAUTH_INVALID_TARGET:"invalid_target",OAUTH_RATE_EXCEEDED:"rate_excee\
ded",OAUTH_SERVICE_UNAVAILABLE:"service_unavailable",OAUTH_UNSUPPORTED_GRANT_TYPE:"unsupported_grant_type",RESOURCE_NOT_FOUND:"RESOURCE_NOT_FOUND",SERVER_ERROR:"\
server_error",SERVICE_QUOTA_EXCEEDED:"SERVICE_QUOTA_EXCEEDED",TOKEN_EXPIRED:"TOKEN_EXPIRED",USER_CREDENTIALS_CHANGED:"USER_CREDENTIALS_CHANGED"};o.AccessDeniedException=
qe,o.AccessDeniedException$=Nn,o.AccessToken$=Kt,o.CreateOAuth2Token$=p,o.CreateOAuth2TokenCommand=It,o.CreateOAuth2TokenRequest$=$t,o.CreateOAuth2TokenRequestBody$=
hn,o.CreateOAuth2TokenResponse$=r,o.CreateOAuth2TokenResponseBody$=s,o.CreateOAuth2TokenWithIAM$=E,o.CreateOAuth2TokenWithIAMCommand=Jt,o.CreateOAuth2TokenWithIAMRequest$=
c,o.CreateOAuth2TokenWithIAMResponse$=m,o.InternalServerException=st,o.InternalServerException$=wn,o.OAuth2ErrorCode=Dn,o.Signin=Un,o.SigninClient=rt,o.SigninServiceException=
Fe,o.SigninServiceException$=an,o.TooManyRequestsError=Pt,o.TooManyRequestsError$=On,o.ValidationException=Nt,o.ValidationException$=fn,o.errorTypeRegistries=Ae}),
567:((Dt,o,b)=>{const{awsEndpointFunctions:H,emitWarningIfUnsupportedVersion:pe,createDefaultUserAgentProvider:Ce,getDefaultSocketTimeout:h,NODE_APP_ID_CONFIG_OPTIONS:K,
getAwsRegionExtensionConfiguration:Me,resolveAwsRegionExtensionConfiguration:he,resolveUserAgentConfig:_e,resolveHostHeaderConfig:$e,getUserAgentPlugin:Te,getHostHeaderPlugin:V,
getLoggerPlugin:d,getRecursionDetectionPlugin:t}=b(9300),{NoAuthSigner:n,getHttpAuthSchemeEndpointRuleSetPlugin:e,DefaultIdentityProviderConfig:w,getHttpSigningPlugin:S}=b(
5086),{normalizeProvider:_,getSmithyContext:G,ServiceException:ne,NoOpLogger:Q,emitWarningIfUnsupportedVersion:L,loadConfigsForDefaultMode:Re,getDefaultExtensionConfiguration:Oe,
resolveDefaultRuntimeConfig:D,Client:W,makeBuilder:O,createAggregatedClient:ae}=b(4614),{Command:ce}=b(4614);o.$Command=ce,o.__Client=W;const{resolveDefaultsModeConfig:ke,
loadConfig:fe,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:re,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:F,NODE_REGION_CONFIG_OPTIONS:l,NODE_REGION_CONFIG_FILE_OPTIONS:A,
resolveRegionConfig:I}=b(7567),{BinaryDecisionDiagram:j,EndpointCache:se,decideEndpoint:B,customEndpointFunctions:q,resolveEndpointConfig:C,getEndpointPlugin:we}=b(
4561),{parseUrl:ge,getHttpHandlerExtensionConfiguration:De,resolveHttpHandlerRuntimeConfig:He,getContentLengthPlugin:ze}=b(9922),{DEFAULT_RETRY_MODE:Be,NODE_RETRY_MODE_CONFIG_OPTIONS:Qe,
NODE_MAX_ATTEMPT_CONFIG_OPTIONS:Y,resolveRetryConfig:Se,getRetryPlugin:Ne}=b(9285),{TypeRegistry:xe,getSchemaSerdePlugin:Le}=b(5982),{resolveAwsSdkSigV4Config:We,
AwsSdkSigV4Signer:lt,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:ot}=b(8039),{toUtf8:ft,fromUtf8:_t,toBase64:mt,fromBase64:oe,calculateBodyLength:v}=b(2882),{streamCollector:ie,
NodeHttpHandler:R}=b(8771),{AwsRestJsonProtocol:i}=b(3628),{Sha256:a}=b(9362),f=async(x,X,dt)=>({operation:G(X).operation,region:await _(x.region)()||(()=>{throw new Error(
"expected `region` to be configured for `aws.auth#sigv4`")})()});function u(x){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sso-oauth",region:x.region},
propertiesExtractor:(X,dt)=>({signingProperties:{config:X,context:dt}})}}function z(x){return{schemeId:"smithy.api#noAuth"}}const U=x=>{const X=[];return x.operation===
"CreateToken"?X.push(z()):X.push(u(x)),X},ee=x=>{const X=We(x);return Object.assign(X,{authSchemePreference:_(x.authSchemePreference??[])})},me=x=>Object.assign(
x,{useDualstackEndpoint:x.useDualstackEndpoint??!1,useFipsEndpoint:x.useFipsEndpoint??!1,defaultSigningName:"sso-oauth"}),$={UseFIPS:{type:"builtInParams",name:"\
useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualst\
ackEndpoint"}};var de="3.998.2",k={version:de};const y="ref",g=-1,M=!0,te="isSet",ye="PartitionResult",be="booleanEquals",Ue="getAttr",nt={[y]:"Endpoint"},Ge={[y]:ye},
Ke={},Ye=[{[y]:"Region"}],je={conditions:[[te,[nt]],[te,Ye],["aws.partition",Ye,ye],[be,[{[y]:"UseFIPS"},M]],[be,[{[y]:"UseDualStack"},M]],[be,[{fn:Ue,argv:[Ge,
"supportsDualStack"]},M]],[be,[{fn:Ue,argv:[Ge,"supportsFIPS"]},M]],["stringEquals",[{fn:Ue,argv:[Ge,"name"]},"aws-us-gov"]]],results:[[g],[g,"Invalid Configura\
tion: FIPS and custom endpoint are not supported"],[g,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[nt,Ke],["https://oidc-fips.{Reg\
ion}.{PartitionResult#dualStackDnsSuffix}",Ke],[g,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://oidc.{Region}.ama\
zonaws.com",Ke],["https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}",Ke],[g,"FIPS is enabled but this partition does not support FIPS"],["https://oidc.{Reg\
ion}.{PartitionResult#dualStackDnsSuffix}",Ke],[g,"DualStack is enabled but this partition does not support DualStack"],["https://oidc.{Region}.{PartitionResult\
#dnsSuffix}",Ke],[g,"Invalid Configuration: Missing Region"]]},ht=2,Xe=1e8,qt=new Int32Array([-1,1,-1,0,13,3,1,4,Xe+12,2,5,Xe+12,3,8,6,4,7,Xe+11,5,Xe+9,Xe+10,4,
11,9,6,10,Xe+8,7,Xe+6,Xe+7,5,12,Xe+5,6,Xe+4,Xe+5,3,Xe+1,14,4,Xe+2,Xe+3]),Vt=j.from(qt,ht,je.conditions,je.results),Ct=new se({size:50,params:["Endpoint","Region",
"UseDualStack","UseFIPS"]}),tt=(x,X={})=>Ct.get(x,()=>B(Vt,{endpointParams:x,logger:X.logger}));q.aws=H;class pt extends ne{static shapeId="smithy.ts.sdk.synthe\
tic.com.amazonaws.ssooidc#SSOOIDCServiceException";constructor(X){super(X),Object.setPrototypeOf(this,pt.prototype)}}class jt extends pt{static shapeId="com.ama\
zonaws.ssooidc#AccessDeniedException";name="AccessDeniedException";$fault="client";error;reason;error_description;constructor(X){super({name:"AccessDeniedExcept\
ion",$fault:"client",...X}),Object.setPrototypeOf(this,jt.prototype),this.error=X.error,this.reason=X.reason,this.error_description=X.error_description}}class T extends pt{static shapeId="\
com.amazonaws.ssooidc#AuthorizationPendingException";name="AuthorizationPendingException";$fault="client";error;error_description;constructor(X){super({name:"Au\
thorizationPendingException",$fault:"client",...X}),Object.setPrototypeOf(this,T.prototype),this.error=X.error,this.error_description=X.error_description}}class ue extends pt{static shapeId="\
com.amazonaws.ssooidc#ExpiredTokenException";name="ExpiredTokenException";$fault="client";error;error_description;constructor(X){super({name:"ExpiredTokenExcept\
ion",$fault:"client",...X}),Object.setPrototypeOf(this,ue.prototype),this.error=X.error,this.error_description=X.error_description}}class J extends pt{static shapeId="\
com.amazonaws.ssooidc#InternalServerException";name="InternalServerException";$fault="server";error;error_description;constructor(X){super({name:"InternalServer\
Exception",$fault:"server",...X}),Object.setPrototypeOf(this,J.prototype),this.error=X.error,this.error_description=X.error_description}}class Pe extends pt{static shapeId="\
com.amazonaws.ssooidc#InvalidClientException";name="InvalidClientException";$fault="client";error;error_description;constructor(X){super({name:"InvalidClientExc\
eption",$fault:"client",...X}),Object.setPrototypeOf(this,Pe.prototype),this.error=X.error,this.error_description=X.error_description}}class Ee extends pt{static shapeId="\
com.amazonaws.ssooidc#InvalidGrantException";name="InvalidGrantException";$fault="client";error;error_description;constructor(X){super({name:"InvalidGrantExcept\
ion",$fault:"client",...X}),Object.setPrototypeOf(this,Ee.prototype),this.error=X.error,this.error_description=X.error_description}}class Fe extends pt{static shapeId="\
com.amazonaws.ssooidc#InvalidRequestException";name="InvalidRequestException";$fault="client";error;reason;error_description;constructor(X){super({name:"Invalid\
RequestException",$fault:"client",...X}),Object.setPrototypeOf(this,Fe.prototype),this.error=X.error,this.reason=X.reason,this.error_description=X.error_description}}
class qe extends pt{static shapeId="com.amazonaws.ssooidc#InvalidScopeException";name="InvalidScopeException";$fault="client";error;error_description;constructor(X){
super({name:"InvalidScopeException",$fault:"client",...X}),Object.setPrototypeOf(this,qe.prototype),this.error=X.error,this.error_description=X.error_description}}
class st extends pt{static shapeId="com.amazonaws.ssooidc#SlowDownException";name="SlowDownException";$fault="client";error;error_description;constructor(X){super(
{name:"SlowDownException",$fault:"client",...X}),Object.setPrototypeOf(this,st.prototype),this.error=X.error,this.error_description=X.error_description}}class Pt extends pt{static shapeId="\
com.amazonaws.ssooidc#UnauthorizedClientException";name="UnauthorizedClientException";$fault="client";error;error_description;constructor(X){super({name:"Unauth\
orizedClientException",$fault:"client",...X}),Object.setPrototypeOf(this,Pt.prototype),this.error=X.error,this.error_description=X.error_description}}class Nt extends pt{static shapeId="\
com.amazonaws.ssooidc#UnsupportedGrantTypeException";name="UnsupportedGrantTypeException";$fault="client";error;error_description;constructor(X){super({name:"Un\
supportedGrantTypeException",$fault:"client",...X}),Object.setPrototypeOf(this,Nt.prototype),this.error=X.error,this.error_description=X.error_description}}const Wt="\
AccessDeniedException",cn="AuthorizationPendingException",nn="AccessToken",Yt="ClientSecret",Zt="CreateToken",St="CreateTokenRequest",yt="CreateTokenResponse",gn="\
CodeVerifier",Lt="ExpiredTokenException",en="InvalidClientException",dn="InvalidGrantException",rn="InvalidRequestException",Qt="InternalServerException",sn="In\
validScopeException",In="IdToken",un="RefreshToken",mn="SlowDownException",Mn="UnauthorizedClientException",An="UnsupportedGrantTypeException",pn="accessToken",
it="client",vn="clientId",Bt="clientSecret",Ie="codeVerifier",Ot="code",tn="deviceCode",At="error",ln="expiresIn",xt="error_description",Ht="grantType",Mt="http",
zt="httpError",Hn="idToken",Sn="reason",_n="refreshToken",Pn="redirectUri",yn="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc",Tn="scope",kn="server",Fn="tokenTy\
pe",vt="com.amazonaws.ssooidc",on=new xe(yn);var En=[-3,yn,"SSOOIDCServiceException",0,[],[]];on.registerError(En,pt);const Tt=new xe(vt);var bn=[-3,vt,Wt,{[At]:it,
[zt]:400},[At,Sn,xt],[0,0,0]];Tt.registerError(bn,jt);var an=[-3,vt,cn,{[At]:it,[zt]:400},[At,xt],[0,0]];Tt.registerError(an,T);var Xt=[-3,vt,Lt,{[At]:it,[zt]:400},
[At,xt],[0,0]];Tt.registerError(Xt,ue);var Nn=[-3,vt,Qt,{[At]:kn,[zt]:500},[At,xt],[0,0]];Tt.registerError(Nn,J);var wn=[-3,vt,en,{[At]:it,[zt]:401},[At,xt],[0,
0]];Tt.registerError(wn,Pe);var On=[-3,vt,dn,{[At]:it,[zt]:400},[At,xt],[0,0]];Tt.registerError(On,Ee);var fn=[-3,vt,rn,{[At]:it,[zt]:400},[At,Sn,xt],[0,0,0]];Tt.
registerError(fn,Fe);var Ae=[-3,vt,sn,{[At]:it,[zt]:400},[At,xt],[0,0]];Tt.registerError(Ae,qe);var Je=[-3,vt,mn,{[At]:it,[zt]:400},[At,xt],[0,0]];Tt.registerError(
Je,st);var Rt=[-3,vt,Mn,{[At]:it,[zt]:400},[At,xt],[0,0]];Tt.registerError(Rt,Pt);var Kt=[-3,vt,An,{[At]:it,[zt]:400},[At,xt],[0,0]];Tt.registerError(Kt,Nt);const $t=[
on,Tt];var hn=[0,vt,nn,8,0],r=[0,vt,Yt,8,0],s=[0,vt,gn,8,0],c=[0,vt,In,8,0],m=[0,vt,un,8,0],p=[3,vt,St,0,[vn,Bt,Ht,tn,Ot,_n,Tn,Pn,Ie],[0,[()=>r,0],0,0,0,[()=>m,
0],64,0,[()=>s,0]],3],E=[3,vt,yt,0,[pn,Fn,ln,_n,Hn],[[()=>hn,0],0,1,[()=>m,0],[()=>c,0]]],P=[9,vt,Zt,{[Mt]:["POST","/token",200]},()=>p,()=>E];const N=x=>({apiVersion:"\
2019-06-10",base64Decoder:x?.base64Decoder??oe,base64Encoder:x?.base64Encoder??mt,disableHostPrefix:x?.disableHostPrefix??!1,endpointProvider:x?.endpointProvider??
tt,extensions:x?.extensions??[],httpAuthSchemeProvider:x?.httpAuthSchemeProvider??U,httpAuthSchemes:x?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:X=>X.
getIdentityProvider("aws.auth#sigv4"),signer:new lt},{schemeId:"smithy.api#noAuth",identityProvider:X=>X.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),
signer:new n}],logger:x?.logger??new Q,protocol:x?.protocol??i,protocolSettings:x?.protocolSettings??{defaultNamespace:"com.amazonaws.ssooidc",errorTypeRegistries:$t,
version:"2019-06-10",serviceTarget:"AWSSSOOIDCService"},serviceId:x?.serviceId??"SSO OIDC",sha256:x?.sha256??a,urlParser:x?.urlParser??ge,utf8Decoder:x?.utf8Decoder??
_t,utf8Encoder:x?.utf8Encoder??ft}),le=x=>{L(process.version);const X=ke(x),dt=()=>X().then(Re),Ft=N(x);pe(process.version);const bt={profile:x?.profile,logger:Ft.
logger};return{...Ft,...x,runtime:"node",defaultsMode:X,authSchemePreference:x?.authSchemePreference??fe(ot,bt),bodyLengthChecker:x?.bodyLengthChecker??v,defaultSocketTimeout:h(
x?.requestHandler,3e5),defaultUserAgentProvider:x?.defaultUserAgentProvider??Ce({serviceId:Ft.serviceId,clientVersion:k.version}),maxAttempts:x?.maxAttempts??fe(
Y,x),region:x?.region??fe(l,{...A,...bt}),requestHandler:R.create(x?.requestHandler??dt),retryMode:x?.retryMode??fe({...Qe,default:async()=>(await dt()).retryMode||
Be},x),streamCollector:x?.streamCollector??ie,useDualstackEndpoint:x?.useDualstackEndpoint??fe(F,bt),useFipsEndpoint:x?.useFipsEndpoint??fe(re,bt),userAgentAppId:x?.
userAgentAppId??fe(K,bt)}},Ve=x=>{const X=x.httpAuthSchemes;let dt=x.httpAuthSchemeProvider,Ft=x.credentials;return{setHttpAuthScheme(bt){const Cn=X.findIndex($n=>$n.
schemeId===bt.schemeId);Cn===-1?X.push(bt):X.splice(Cn,1,bt)},httpAuthSchemes(){return X},setHttpAuthSchemeProvider(bt){dt=bt},httpAuthSchemeProvider(){return dt},
setCredentials(bt){Ft=bt},credentials(){return Ft}}},Ze=x=>({httpAuthSchemes:x.httpAuthSchemes(),httpAuthSchemeProvider:x.httpAuthSchemeProvider(),credentials:x.
credentials()}),rt=(x,X)=>{const dt=Object.assign(Me(x),Oe(x),De(x),Ve(x));return X.forEach(Ft=>Ft.configure(dt)),Object.assign(x,he(dt),D(dt),He(dt),Ze(dt))};class et extends W{config;constructor(...[
X]){const dt=le(X||{});super(dt),this.initConfig=dt;const Ft=me(dt),bt=_e(Ft),Cn=Se(bt),$n=I(Cn),jn=$e($n),qn=C(jn),Qn=ee(qn),Yn=rt(Qn,X?.extensions||[]);this.config=
Yn,this.middlewareStack.use(Le(this.config)),this.middlewareStack.use(Te(this.config)),this.middlewareStack.use(Ne(this.config)),this.middlewareStack.use(ze(this.
config)),this.middlewareStack.use(V(this.config)),this.middlewareStack.use(d(this.config)),this.middlewareStack.use(t(this.config)),this.middlewareStack.use(e(this.
config,{httpAuthSchemeParametersProvider:f,identityProviderConfigProvider:async Kn=>new w({"aws.auth#sigv4":Kn.credentials})})),this.middlewareStack.use(S(this.
config))}destroy(){super.destroy()}}const at=O($,"AWSSSOOIDCService","SSOOIDCClient",we),Et={},ct=(x,X,dt,Ft)=>[];class It extends at(Et,ct,"CreateToken",P){}const Jt={
CreateTokenCommand:It};class wt extends et{}ae(Jt,wt);const Un={KMS_ACCESS_DENIED:"KMS_AccessDeniedException"},Dn={KMS_DISABLED_KEY:"KMS_DisabledException",KMS_INVALID_KEY_USAGE:"\
KMS_InvalidKeyUsageException",KMS_INVALID_STATE:"KMS_InvalidStateException",KMS_KEY_NOT_FOUND:"KMS_NotFoundException"};o.AccessDeniedException=jt,o.AccessDeniedException$=
bn,o.AccessDeniedExceptionReason=Un,o.AuthorizationPendingException=T,o.AuthorizationPendingException$=an,o.CreateToken$=P,o.CreateTokenCommand=It,o.CreateTokenRequest$=
p,o.CreateTokenResponse$=E,o.ExpiredTokenException=ue,o.ExpiredTokenException$=Xt,o.InternalServerException=J,o.InternalServerException$=Nn,o.InvalidClientException=
Pe,o.InvalidClientException$=wn,o.InvalidGrantException=Ee,o.InvalidGrantException$=On,o.InvalidRequestException=Fe,o.InvalidRequestException$=fn,o.InvalidRequestExceptionReason=
Dn,o.InvalidScopeException=qe,o.InvalidScopeException$=Ae,o.SSOOIDC=wt,o.SSOOIDCClient=et,o.SSOOIDCServiceException=pt,o.SSOOIDCServiceException$=En,o.SlowDownException=
st,o.SlowDownException$=Je,o.UnauthorizedClientException=Pt,o.UnauthorizedClientException$=Rt,o.UnsupportedGrantTypeException=Nt,o.UnsupportedGrantTypeException$=
Kt,o.errorTypeRegistries=$t}),9063:((Dt,o,b)=>{const{awsEndpointFunctions:H,emitWarningIfUnsupportedVersion:pe,createDefaultUserAgentProvider:Ce,getDefaultSocketTimeout:h,
NODE_APP_ID_CONFIG_OPTIONS:K,getAwsRegionExtensionConfiguration:Me,resolveAwsRegionExtensionConfiguration:he,resolveUserAgentConfig:_e,resolveHostHeaderConfig:$e,
getUserAgentPlugin:Te,getHostHeaderPlugin:V,getLoggerPlugin:d,getRecursionDetectionPlugin:t}=b(9300),{NoAuthSigner:n,getHttpAuthSchemeEndpointRuleSetPlugin:e,DefaultIdentityProviderConfig:w,
getHttpSigningPlugin:S}=b(5086),{normalizeProvider:_,getSmithyContext:G,ServiceException:ne,NoOpLogger:Q,emitWarningIfUnsupportedVersion:L,loadConfigsForDefaultMode:Re,
getDefaultExtensionConfiguration:Oe,resolveDefaultRuntimeConfig:D,Client:W,makeBuilder:O,createAggregatedClient:ae}=b(4614),{Command:ce}=b(4614);o.$Command=ce,o.
__Client=W;const{resolveDefaultsModeConfig:ke,loadConfig:fe,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:re,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:F,NODE_REGION_CONFIG_OPTIONS:l,
NODE_REGION_CONFIG_FILE_OPTIONS:A,resolveRegionConfig:I}=b(7567),{BinaryDecisionDiagram:j,EndpointCache:se,decideEndpoint:B,customEndpointFunctions:q,resolveEndpointConfig:C,
getEndpointPlugin:we}=b(4561),{parseUrl:ge,getHttpHandlerExtensionConfiguration:De,resolveHttpHandlerRuntimeConfig:He,getContentLengthPlugin:ze}=b(9922),{DEFAULT_RETRY_MODE:Be,
NODE_RETRY_MODE_CONFIG_OPTIONS:Qe,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:Y,resolveRetryConfig:Se,getRetryPlugin:Ne}=b(9285),{TypeRegistry:xe,getSchemaSerdePlugin:Le}=b(
5982),{resolveAwsSdkSigV4Config:We,AwsSdkSigV4Signer:lt,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:ot}=b(8039),{toUtf8:ft,fromUtf8:_t,toBase64:mt,fromBase64:oe,calculateBodyLength:v}=b(
2882),{streamCollector:ie,NodeHttpHandler:R}=b(8771),{AwsRestJsonProtocol:i}=b(3628),{Sha256:a}=b(9362),f=async(Ae,Je,Rt)=>({operation:G(Je).operation,region:await _(
Ae.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function u(Ae){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"awsssoportal",region:Ae.region},propertiesExtractor:(Je,Rt)=>({signingProperties:{config:Je,context:Rt}})}}function z(Ae){return{schemeId:"smithy.api#noAu\
th"}}const U=Ae=>{const Je=[];return Ae.operation==="GetRoleCredentials"?Je.push(z()):Je.push(u(Ae)),Je},ee=Ae=>{const Je=We(Ae);return Object.assign(Je,{authSchemePreference:_(
Ae.authSchemePreference??[])})},me=Ae=>Object.assign(Ae,{useDualstackEndpoint:Ae.useDualstackEndpoint??!1,useFipsEndpoint:Ae.useFipsEndpoint??!1,defaultSigningName:"\
awsssoportal"}),$={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"regi\
on"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var de="3.998.2",k={version:de};const y="ref",g=-1,M=!0,te="isSet",ye="PartitionResult",be="\
booleanEquals",Ue="getAttr",nt={[y]:"Endpoint"},Ge={[y]:ye},Ke={},Ye=[{[y]:"Region"}],je={conditions:[[te,[nt]],[te,Ye],["aws.partition",Ye,ye],[be,[{[y]:"UseFI\
PS"},M]],[be,[{[y]:"UseDualStack"},M]],[be,[{fn:Ue,argv:[Ge,"supportsDualStack"]},M]],[be,[{fn:Ue,argv:[Ge,"supportsFIPS"]},M]],["stringEquals",[{fn:Ue,argv:[Ge,
"name"]},"aws-us-gov"]]],results:[[g],[g,"Invalid Configuration: FIPS and custom endpoint are not supported"],[g,"Invalid Configuration: Dualstack and custom en\
dpoint are not supported"],[nt,Ke],["https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Ke],[g,"FIPS and DualStack are enabled, but this par\
tition does not support one or both"],["https://portal.sso.{Region}.amazonaws.com",Ke],["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}",Ke],[g,"F\
IPS is enabled but this partition does not support FIPS"],["https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}",Ke],[g,"DualStack is enabled but t\
his partition does not support DualStack"],["https://portal.sso.{Region}.{PartitionResult#dnsSuffix}",Ke],[g,"Invalid Configuration: Missing Region"]]},ht=2,Xe=1e8,
qt=new Int32Array([-1,1,-1,0,13,3,1,4,Xe+12,2,5,Xe+12,3,8,6,4,7,Xe+11,5,Xe+9,Xe+10,4,11,9,6,10,Xe+8,7,Xe+6,Xe+7,5,12,Xe+5,6,Xe+4,Xe+5,3,Xe+1,14,4,Xe+2,Xe+3]),Vt=j.
from(qt,ht,je.conditions,je.results),Ct=new se({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),tt=(Ae,Je={})=>Ct.get(Ae,()=>B(Vt,{endpointParams:Ae,
logger:Je.logger}));q.aws=H;class pt extends ne{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";constructor(Je){super(Je),Object.
setPrototypeOf(this,pt.prototype)}}class jt extends pt{static shapeId="com.amazonaws.sso#InvalidRequestException";name="InvalidRequestException";$fault="client";constructor(Je){
super({name:"InvalidRequestException",$fault:"client",...Je}),Object.setPrototypeOf(this,jt.prototype)}}class T extends pt{static shapeId="com.amazonaws.sso#Res\
ourceNotFoundException";name="ResourceNotFoundException";$fault="client";constructor(Je){super({name:"ResourceNotFoundException",$fault:"client",...Je}),Object.
setPrototypeOf(this,T.prototype)}}class ue extends pt{static shapeId="com.amazonaws.sso#TooManyRequestsException";name="TooManyRequestsException";$fault="client";constructor(Je){
super({name:"TooManyRequestsException",$fault:"client",...Je}),Object.setPrototypeOf(this,ue.prototype)}}class J extends pt{static shapeId="com.amazonaws.sso#Un\
authorizedException";name="UnauthorizedException";$fault="client";constructor(Je){super({name:"UnauthorizedException",$fault:"client",...Je}),Object.setPrototypeOf(
this,J.prototype)}}const Pe="AccessTokenType",Ee="GetRoleCredentials",Fe="GetRoleCredentialsRequest",qe="GetRoleCredentialsResponse",st="InvalidRequestException",
Pt="RoleCredentials",Nt="ResourceNotFoundException",Wt="SecretAccessKeyType",cn="SessionTokenType",nn="TooManyRequestsException",Yt="UnauthorizedException",Zt="\
accountId",St="accessKeyId",yt="accessToken",gn="account_id",Lt="client",en="error",dn="expiration",rn="http",Qt="httpError",sn="httpHeader",In="httpQuery",un="\
message",mn="roleCredentials",Mn="roleName",An="role_name",pn="smithy.ts.sdk.synthetic.com.amazonaws.sso",it="secretAccessKey",vn="sessionToken",Bt="x-amz-sso_b\
earer_token",Ie="com.amazonaws.sso",Ot=new xe(pn);var tn=[-3,pn,"SSOServiceException",0,[],[]];Ot.registerError(tn,pt);const At=new xe(Ie);var ln=[-3,Ie,st,{[en]:Lt,
[Qt]:400},[un],[0]];At.registerError(ln,jt);var xt=[-3,Ie,Nt,{[en]:Lt,[Qt]:404},[un],[0]];At.registerError(xt,T);var Ht=[-3,Ie,nn,{[en]:Lt,[Qt]:429},[un],[0]];At.
registerError(Ht,ue);var Mt=[-3,Ie,Yt,{[en]:Lt,[Qt]:401},[un],[0]];At.registerError(Mt,J);const zt=[Ot,At];var Hn=[0,Ie,Pe,8,0],Sn=[0,Ie,Wt,8,0],_n=[0,Ie,cn,8,0],
Pn=[3,Ie,Fe,0,[Mn,Zt,yt],[[0,{[In]:An}],[0,{[In]:gn}],[()=>Hn,{[sn]:Bt}]],3],yn=[3,Ie,qe,0,[mn],[[()=>Tn,0]]],Tn=[3,Ie,Pt,0,[St,it,vn,dn],[0,[()=>Sn,0],[()=>_n,
0],1]],kn=[9,Ie,Ee,{[rn]:["GET","/federation/credentials",200]},()=>Pn,()=>yn];const Fn=Ae=>({apiVersion:"2019-06-10",base64Decoder:Ae?.base64Decoder??oe,base64Encoder:Ae?.
base64Encoder??mt,disableHostPrefix:Ae?.disableHostPrefix??!1,endpointProvider:Ae?.endpointProvider??tt,extensions:Ae?.extensions??[],httpAuthSchemeProvider:Ae?.
httpAuthSchemeProvider??U,httpAuthSchemes:Ae?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:Je=>Je.getIdentityProvider("aws.auth#sigv4"),signer:new lt},
{schemeId:"smithy.api#noAuth",identityProvider:Je=>Je.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new n}],logger:Ae?.logger??new Q,protocol:Ae?.
protocol??i,protocolSettings:Ae?.protocolSettings??{defaultNamespace:"com.amazonaws.sso",errorTypeRegistries:zt,version:"2019-06-10",serviceTarget:"SWBPortalSer\
vice"},serviceId:Ae?.serviceId??"SSO",sha256:Ae?.sha256??a,urlParser:Ae?.urlParser??ge,utf8Decoder:Ae?.utf8Decoder??_t,utf8Encoder:Ae?.utf8Encoder??ft}),vt=Ae=>{
L(process.version);const Je=ke(Ae),Rt=()=>Je().then(Re),Kt=Fn(Ae);pe(process.version);const $t={profile:Ae?.profile,logger:Kt.logger};return{...Kt,...Ae,runtime:"\
node",defaultsMode:Je,authSchemePreference:Ae?.authSchemePreference??fe(ot,$t),bodyLengthChecker:Ae?.bodyLengthChecker??v,defaultSocketTimeout:h(Ae?.requestHandler,
3e5),defaultUserAgentProvider:Ae?.defaultUserAgentProvider??Ce({serviceId:Kt.serviceId,clientVersion:k.version}),maxAttempts:Ae?.maxAttempts??fe(Y,Ae),region:Ae?.
region??fe(l,{...A,...$t}),requestHandler:R.create(Ae?.requestHandler??Rt),retryMode:Ae?.retryMode??fe({...Qe,default:async()=>(await Rt()).retryMode||Be},Ae),streamCollector:Ae?.
streamCollector??ie,useDualstackEndpoint:Ae?.useDualstackEndpoint??fe(F,$t),useFipsEndpoint:Ae?.useFipsEndpoint??fe(re,$t),userAgentAppId:Ae?.userAgentAppId??fe(
K,$t)}},on=Ae=>{const Je=Ae.httpAuthSchemes;let Rt=Ae.httpAuthSchemeProvider,Kt=Ae.credentials;return{setHttpAuthScheme($t){const hn=Je.findIndex(r=>r.schemeId===
$t.schemeId);hn===-1?Je.push($t):Je.splice(hn,1,$t)},httpAuthSchemes(){return Je},setHttpAuthSchemeProvider($t){Rt=$t},httpAuthSchemeProvider(){return Rt},setCredentials($t){
Kt=$t},credentials(){return Kt}}},En=Ae=>({httpAuthSchemes:Ae.httpAuthSchemes(),httpAuthSchemeProvider:Ae.httpAuthSchemeProvider(),credentials:Ae.credentials()}),
Tt=(Ae,Je)=>{const Rt=Object.assign(Me(Ae),Oe(Ae),De(Ae),on(Ae));return Je.forEach(Kt=>Kt.configure(Rt)),Object.assign(Ae,he(Rt),D(Rt),He(Rt),En(Rt))};class bn extends W{config;constructor(...[
Je]){const Rt=vt(Je||{});super(Rt),this.initConfig=Rt;const Kt=me(Rt),$t=_e(Kt),hn=Se($t),r=I(hn),s=$e(r),c=C(s),m=ee(c),p=Tt(m,Je?.extensions||[]);this.config=
p,this.middlewareStack.use(Le(this.config)),this.middlewareStack.use(Te(this.config)),this.middlewareStack.use(Ne(this.config)),this.middlewareStack.use(ze(this.
config)),this.middlewareStack.use(V(this.config)),this.middlewareStack.use(d(this.config)),this.middlewareStack.use(t(this.config)),this.middlewareStack.use(e(this.
config,{httpAuthSchemeParametersProvider:f,identityProviderConfigProvider:async E=>new w({"aws.auth#sigv4":E.credentials})})),this.middlewareStack.use(S(this.config))}destroy(){
super.destroy()}}const an=O($,"SWBPortalService","SSOClient",we),Xt={},Nn=(Ae,Je,Rt,Kt)=>[];class wn extends an(Xt,Nn,"GetRoleCredentials",kn){}const On={GetRoleCredentialsCommand:wn};
class fn extends bn{}ae(On,fn),o.GetRoleCredentials$=kn,o.GetRoleCredentialsCommand=wn,o.GetRoleCredentialsRequest$=Pn,o.GetRoleCredentialsResponse$=yn,o.InvalidRequestException=
jt,o.InvalidRequestException$=ln,o.ResourceNotFoundException=T,o.ResourceNotFoundException$=xt,o.RoleCredentials$=Tn,o.SSO=fn,o.SSOClient=bn,o.SSOServiceException=
pt,o.SSOServiceException$=tn,o.TooManyRequestsException=ue,o.TooManyRequestsException$=Ht,o.UnauthorizedException=J,o.UnauthorizedException$=Mt,o.errorTypeRegistries=
zt}),2100:((Dt,o,b)=>{const{awsEndpointFunctions:H,emitWarningIfUnsupportedVersion:pe,createDefaultUserAgentProvider:Ce,getDefaultSocketTimeout:h,NODE_APP_ID_CONFIG_OPTIONS:K,
getAwsRegionExtensionConfiguration:Me,resolveAwsRegionExtensionConfiguration:he,resolveUserAgentConfig:_e,resolveHostHeaderConfig:$e,getUserAgentPlugin:Te,getHostHeaderPlugin:V,
getLoggerPlugin:d,getRecursionDetectionPlugin:t,setCredentialFeature:n,stsRegionDefaultResolver:e}=b(9300),{NoAuthSigner:w,getHttpAuthSchemeEndpointRuleSetPlugin:S,
DefaultIdentityProviderConfig:_,getHttpSigningPlugin:G}=b(5086),{normalizeProvider:ne,getSmithyContext:Q,ServiceException:L,NoOpLogger:Re,emitWarningIfUnsupportedVersion:Oe,
loadConfigsForDefaultMode:D,getDefaultExtensionConfiguration:W,resolveDefaultRuntimeConfig:O,Client:ae,makeBuilder:ce,createAggregatedClient:ke}=b(4614),{Command:fe}=b(
4614);o.$Command=fe,o.__Client=ae;const{resolveDefaultsModeConfig:re,loadConfig:F,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:l,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:A,
NODE_REGION_CONFIG_OPTIONS:I,NODE_REGION_CONFIG_FILE_OPTIONS:j,resolveRegionConfig:se}=b(7567),{BinaryDecisionDiagram:B,EndpointCache:q,decideEndpoint:C,customEndpointFunctions:we,
resolveParams:ge,resolveEndpointConfig:De,getEndpointPlugin:He}=b(4561),{parseUrl:ze,getHttpHandlerExtensionConfiguration:Be,resolveHttpHandlerRuntimeConfig:Qe,
getContentLengthPlugin:Y}=b(9922),{DEFAULT_RETRY_MODE:Se,NODE_RETRY_MODE_CONFIG_OPTIONS:Ne,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:xe,resolveRetryConfig:Le,getRetryPlugin:We}=b(
9285),{TypeRegistry:lt,getSchemaSerdePlugin:ot}=b(5982),{resolveAwsSdkSigV4Config:ft,resolveAwsSdkSigV4AConfig:_t,AwsSdkSigV4Signer:mt,AwsSdkSigV4ASigner:oe,NODE_SIGV4A_CONFIG_OPTIONS:v,
NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:ie}=b(8039),{SignatureV4MultiRegion:R}=b(6861),{toUtf8:i,fromUtf8:a,toBase64:f,fromBase64:u,calculateBodyLength:z}=b(2882),{
streamCollector:U,NodeHttpHandler:ee}=b(8771),{AwsQueryProtocol:me}=b(3628),{Sha256:$}=b(9362),de="ref",k=-1,y=!0,g="isSet",M="PartitionResult",te="booleanEqual\
s",ye="stringEquals",be="getAttr",Ue="us-east-1",nt="sigv4",Ge="sts",Ke="https://sts.{Region}.{PartitionResult#dnsSuffix}",Ye={[de]:"Endpoint"},je={[de]:"Region"},
ht={[de]:M},Xe={},qt=[je],Vt={conditions:[[g,[Ye]],[g,qt],["aws.partition",qt,M],[te,[{[de]:"UseFIPS"},y]],[te,[{[de]:"UseDualStack"},y]],[ye,[je,"aws-global"]],
[te,[{[de]:"UseGlobalEndpoint"},y]],[ye,[je,"eu-central-1"]],[te,[{fn:be,argv:[ht,"supportsDualStack"]},y]],[te,[{fn:be,argv:[ht,"supportsFIPS"]},y]],[ye,[je,"a\
p-south-1"]],[ye,[je,"eu-north-1"]],[ye,[je,"eu-west-1"]],[ye,[je,"eu-west-2"]],[ye,[je,"eu-west-3"]],[ye,[je,"sa-east-1"]],[ye,[je,Ue]],[ye,[je,"us-east-2"]],[
ye,[je,"us-west-2"]],[ye,[je,"us-west-1"]],[ye,[je,"ca-central-1"]],[ye,[je,"ap-southeast-1"]],[ye,[je,"ap-northeast-1"]],[ye,[je,"ap-southeast-2"]],[ye,[{fn:be,
argv:[ht,"name"]},"aws-us-gov"]]],results:[[k],["https://sts.amazonaws.com",{authSchemes:[{name:nt,signingName:Ge,signingRegion:Ue}]}],[Ke,{authSchemes:[{name:nt,
signingName:Ge,signingRegion:"{Region}"}]}],[k,"Invalid Configuration: FIPS and custom endpoint are not supported"],[k,"Invalid Configuration: Dualstack and cus\
tom endpoint are not supported"],[Ye,Xe],["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Xe],[k,"FIPS and DualStack are enabled, but this part\
ition does not support one or both"],["https://sts.{Region}.amazonaws.com",Xe],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",Xe],[k,"FIPS is enabled \
but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",Xe],[k,"DualStack is enabled but this partition does not\
 support DualStack"],[Ke,Xe],[k,"Invalid Configuration: Missing Region"]]},Ct=2,tt=1e8,pt=new Int32Array([-1,1,-1,0,30,3,1,4,tt+14,2,5,tt+14,3,25,6,4,24,7,5,tt+
1,8,6,9,tt+13,7,tt+1,10,10,tt+1,11,11,tt+1,12,12,tt+1,13,13,tt+1,14,14,tt+1,15,15,tt+1,16,16,tt+1,17,17,tt+1,18,18,tt+1,19,19,tt+1,20,20,tt+1,21,21,tt+1,22,22,tt+
1,23,23,tt+1,tt+2,8,tt+11,tt+12,4,28,26,9,27,tt+10,24,tt+8,tt+9,8,29,tt+7,9,tt+6,tt+7,3,tt+3,31,4,tt+4,tt+5]),jt=B.from(pt,Ct,Vt.conditions,Vt.results),T=new q(
{size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]}),ue=(Z,ve={})=>T.get(Z,()=>C(jt,{endpointParams:Z,logger:ve.logger}));we.aws=
H;const Ee=(Z=>async(ve,ut,Ut)=>{if(!Ut)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");const gt=await Z(
ve,ut,Ut),Gt=Q(ut)?.commandInstance?.constructor?.getEndpointParameterInstructions;if(!Gt)throw new Error(`getEndpointParameterInstructions() is not defined on \
'${ut.commandName}'`);const kt=await ge(Ut,{getEndpointParameterInstructions:Gt},ve);return Object.assign(gt,kt)})(async(Z,ve,ut)=>({operation:Q(ve).operation,region:await ne(
Z.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}));function Fe(Z){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"sts",region:Z.region},propertiesExtractor:(ve,ut)=>({signingProperties:{config:ve,context:ut}})}}function qe(Z){return{schemeId:"aws.auth#sigv4a",signingProperties:{
name:"sts",region:Z.region},propertiesExtractor:(ve,ut)=>({signingProperties:{config:ve,context:ut}})}}function st(Z){return{schemeId:"smithy.api#noAuth"}}const Wt=((Z,ve,ut)=>gt=>{
const kt=Z(gt).properties?.authSchemes;if(!kt)return ve(gt);const Rn=[];for(const zn of kt){const{name:xn,properties:Wn={},...Ln}=zn,Vn=xn.toLowerCase();xn!==Vn&&
console.warn(`HttpAuthScheme has been normalized with lowercasing: '${xn}' to '${Vn}'`);let Bn;if(Vn==="sigv4a"){Bn="aws.auth#sigv4a";const nr=kt.find(rr=>{const Cr=rr.
name.toLowerCase();return Cr!=="sigv4a"&&Cr.startsWith("sigv4")});if(R.sigv4aDependency()==="none"&&nr)continue}else if(Vn.startsWith("sigv4"))Bn="aws.auth#sigv\
4";else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${Vn}'`);const Xn=ut[Bn];if(!Xn)throw new Error(`Could not find HttpA\
uthOption create function for '${Bn}'`);const Gn=Xn(gt);Gn.schemeId=Bn,Gn.signingProperties={...Gn.signingProperties||{},...Ln,...Wn},Rn.push(Gn)}return Rn})(ue,
Z=>{const ve=[];return Z.operation==="AssumeRoleWithWebIdentity"?(ve.push(st()),ve.push(qe(Z))):(ve.push(Fe(Z)),ve.push(qe(Z))),ve},{"aws.auth#sigv4":Fe,"aws.au\
th#sigv4a":qe,"smithy.api#noAuth":st}),cn=Z=>{const ve=ft(Z),ut=_t(ve);return Object.assign(ut,{authSchemePreference:ne(Z.authSchemePreference??[])})},nn=Z=>Object.
assign(Z,{useDualstackEndpoint:Z.useDualstackEndpoint??!1,useFipsEndpoint:Z.useFipsEndpoint??!1,useGlobalEndpoint:Z.useGlobalEndpoint??!1,defaultSigningName:"st\
s"}),Yt={UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",
name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var Zt="3.998.2",St={version:Zt};class yt extends L{static shapeId="\
smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(ve){super(ve),Object.setPrototypeOf(this,yt.prototype)}}class gn extends yt{static shapeId="\
com.amazonaws.sts#ExpiredTokenException";name="ExpiredTokenException";$fault="client";constructor(ve){super({name:"ExpiredTokenException",$fault:"client",...ve}),
Object.setPrototypeOf(this,gn.prototype)}}class Lt extends yt{static shapeId="com.amazonaws.sts#MalformedPolicyDocumentException";name="MalformedPolicyDocumentE\
xception";$fault="client";constructor(ve){super({name:"MalformedPolicyDocumentException",$fault:"client",...ve}),Object.setPrototypeOf(this,Lt.prototype)}}class en extends yt{static shapeId="\
com.amazonaws.sts#PackedPolicyTooLargeException";name="PackedPolicyTooLargeException";$fault="client";constructor(ve){super({name:"PackedPolicyTooLargeException",
$fault:"client",...ve}),Object.setPrototypeOf(this,en.prototype)}}class dn extends yt{static shapeId="com.amazonaws.sts#RegionDisabledException";name="RegionDis\
abledException";$fault="client";constructor(ve){super({name:"RegionDisabledException",$fault:"client",...ve}),Object.setPrototypeOf(this,dn.prototype)}}class rn extends yt{static shapeId="\
com.amazonaws.sts#IDPRejectedClaimException";name="IDPRejectedClaimException";$fault="client";constructor(ve){super({name:"IDPRejectedClaimException",$fault:"cl\
ient",...ve}),Object.setPrototypeOf(this,rn.prototype)}}class Qt extends yt{static shapeId="com.amazonaws.sts#InvalidIdentityTokenException";name="InvalidIdenti\
tyTokenException";$fault="client";constructor(ve){super({name:"InvalidIdentityTokenException",$fault:"client",...ve}),Object.setPrototypeOf(this,Qt.prototype)}}
class sn extends yt{static shapeId="com.amazonaws.sts#IDPCommunicationErrorException";name="IDPCommunicationErrorException";$fault="client";$retryable={};constructor(ve){
super({name:"IDPCommunicationErrorException",$fault:"client",...ve}),Object.setPrototypeOf(this,sn.prototype)}}const In="Arn",un="AccessKeyId",mn="AssumeRole",Mn="\
AssumedRoleId",An="AssumeRoleRequest",pn="AssumeRoleResponse",it="AssumedRoleUser",vn="AssumeRoleWithWebIdentity",Bt="AssumeRoleWithWebIdentityRequest",Ie="Assu\
meRoleWithWebIdentityResponse",Ot="Audience",tn="Credentials",At="ContextAssertion",ln="DurationSeconds",xt="Expiration",Ht="ExternalId",Mt="ExpiredTokenExcepti\
on",zt="IDPCommunicationErrorException",Hn="IDPRejectedClaimException",Sn="InvalidIdentityTokenException",_n="Key",Pn="MalformedPolicyDocumentException",yn="Min\
imumSessionTokenSize",Tn="Policy",kn="PolicyArns",Fn="ProviderArn",vt="ProvidedContexts",on="ProvidedContextsListType",En="ProvidedContext",Tt="PolicyDescriptor\
Type",bn="ProviderId",an="PackedPolicySize",Xt="PackedPolicyTooLargeException",Nn="Provider",wn="RoleArn",On="RegionDisabledException",fn="RoleSessionName",Ae="\
SecretAccessKey",Je="SubjectFromWebIdentityToken",Rt="SourceIdentity",Kt="SerialNumber",$t="SessionToken",hn="SessionTokenSize",r="SessionTokenUtilization",s="T\
ags",c="TokenCode",m="TransitiveTagKeys",p="Tag",E="Value",P="WebIdentityToken",N="arn",le="accessKeySecretType",Ve="awsQueryError",Ze="client",rt="clientTokenT\
ype",et="error",at="httpError",Et="message",ct="policyDescriptorListType",It="smithy.ts.sdk.synthetic.com.amazonaws.sts",Jt="tagListType",wt="com.amazonaws.sts",
Un=new lt(It);var Dn=[-3,It,"STSServiceException",0,[],[]];Un.registerError(Dn,yt);const x=new lt(wt);var X=[-3,wt,Mt,{[Ve]:["ExpiredTokenException",400],[et]:Ze,
[at]:400},[Et],[0]];x.registerError(X,gn);var dt=[-3,wt,zt,{[Ve]:["IDPCommunicationError",400],[et]:Ze,[at]:400},[Et],[0]];x.registerError(dt,sn);var Ft=[-3,wt,
Hn,{[Ve]:["IDPRejectedClaim",403],[et]:Ze,[at]:403},[Et],[0]];x.registerError(Ft,rn);var bt=[-3,wt,Sn,{[Ve]:["InvalidIdentityToken",400],[et]:Ze,[at]:400},[Et],
[0]];x.registerError(bt,Qt);var Cn=[-3,wt,Pn,{[Ve]:["MalformedPolicyDocument",400],[et]:Ze,[at]:400},[Et],[0]];x.registerError(Cn,Lt);var $n=[-3,wt,Xt,{[Ve]:["P\
ackedPolicyTooLarge",400],[et]:Ze,[at]:400},[Et],[0]];x.registerError($n,en);var jn=[-3,wt,On,{[Ve]:["RegionDisabledException",403],[et]:Ze,[at]:403},[Et],[0]];
x.registerError(jn,dn);const qn=[Un,x];var Qn=[0,wt,le,8,0],Yn=[0,wt,rt,8,0],Kn=[3,wt,it,0,[Mn,In],[0,0],2],sr=[3,wt,An,0,[wn,fn,kn,Tn,ln,s,m,Ht,Kt,c,Rt,vt,yn],
[0,0,()=>lr,0,1,()=>Ir,64,0,0,0,0,()=>Rr,1],2],or=[3,wt,pn,0,[tn,it,an,Rt,r,hn],[[()=>Zn,0],()=>Kn,1,0,1,1]],ir=[3,wt,Bt,0,[wn,fn,P,bn,kn,Tn,ln,yn],[0,0,[()=>Yn,
0],0,()=>lr,0,1,1],3],ar=[3,wt,Ie,0,[tn,Je,it,an,Nn,Ot,Rt,r,hn],[[()=>Zn,0],0,()=>Kn,1,0,0,0,1,1]],Zn=[3,wt,tn,0,[un,Ae,$t,xt],[0,[()=>Qn,0],0,4],4],cr=[3,wt,Tt,
0,[N],[0]],dr=[3,wt,En,0,[Fn,At],[0,0]],ur=[3,wt,p,0,[_n,E],[0,0],2],lr=[1,wt,ct,0,()=>cr],Rr=[1,wt,on,0,()=>dr],Ir=[1,wt,Jt,0,()=>ur],fr=[9,wt,mn,0,()=>sr,()=>or],
hr=[9,wt,vn,0,()=>ir,()=>ar];const vr=Z=>({apiVersion:"2011-06-15",base64Decoder:Z?.base64Decoder??u,base64Encoder:Z?.base64Encoder??f,disableHostPrefix:Z?.disableHostPrefix??
!1,endpointProvider:Z?.endpointProvider??ue,extensions:Z?.extensions??[],httpAuthSchemeProvider:Z?.httpAuthSchemeProvider??Wt,httpAuthSchemes:Z?.httpAuthSchemes??
[{schemeId:"aws.auth#sigv4",identityProvider:ve=>ve.getIdentityProvider("aws.auth#sigv4"),signer:new mt},{schemeId:"aws.auth#sigv4a",identityProvider:ve=>ve.getIdentityProvider(
"aws.auth#sigv4a"),signer:new oe},{schemeId:"smithy.api#noAuth",identityProvider:ve=>ve.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new w}],
logger:Z?.logger??new Re,protocol:Z?.protocol??me,protocolSettings:Z?.protocolSettings??{defaultNamespace:"com.amazonaws.sts",errorTypeRegistries:qn,xmlNamespace:"\
https://sts.amazonaws.com/doc/2011-06-15/",version:"2011-06-15",serviceTarget:"AWSSecurityTokenServiceV20110615"},serviceId:Z?.serviceId??"STS",sha256:Z?.sha256??
$,signerConstructor:Z?.signerConstructor??R,urlParser:Z?.urlParser??ze,utf8Decoder:Z?.utf8Decoder??a,utf8Encoder:Z?.utf8Encoder??i}),_r=Z=>{Oe(process.version);
const ve=re(Z),ut=()=>ve().then(D),Ut=vr(Z);pe(process.version);const gt={profile:Z?.profile,logger:Ut.logger};return{...Ut,...Z,runtime:"node",defaultsMode:ve,
authSchemePreference:Z?.authSchemePreference??F(ie,gt),bodyLengthChecker:Z?.bodyLengthChecker??z,defaultSocketTimeout:h(Z?.requestHandler,3e5),defaultUserAgentProvider:Z?.
defaultUserAgentProvider??Ce({serviceId:Ut.serviceId,clientVersion:St.version}),httpAuthSchemes:Z?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:Gt=>Gt.
getIdentityProvider("aws.auth#sigv4")||(async kt=>await Z.credentialDefaultProvider(kt?.__config||{})()),signer:new mt},{schemeId:"aws.auth#sigv4a",identityProvider:Gt=>Gt.
getIdentityProvider("aws.auth#sigv4a"),signer:new oe},{schemeId:"smithy.api#noAuth",identityProvider:Gt=>Gt.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),
signer:new w}],maxAttempts:Z?.maxAttempts??F(xe,Z),region:Z?.region??F(I,{...j,...gt}),requestHandler:ee.create(Z?.requestHandler??ut),retryMode:Z?.retryMode??F(
{...Ne,default:async()=>(await ut()).retryMode||Se},Z),sigv4aSigningRegionSet:Z?.sigv4aSigningRegionSet??F(v,gt),streamCollector:Z?.streamCollector??U,useDualstackEndpoint:Z?.
useDualstackEndpoint??F(A,gt),useFipsEndpoint:Z?.useFipsEndpoint??F(l,gt),userAgentAppId:Z?.userAgentAppId??F(K,gt)}},Pr=Z=>{const ve=Z.httpAuthSchemes;let ut=Z.
httpAuthSchemeProvider,Ut=Z.credentials;return{setHttpAuthScheme(gt){const Gt=ve.findIndex(kt=>kt.schemeId===gt.schemeId);Gt===-1?ve.push(gt):ve.splice(Gt,1,gt)},
httpAuthSchemes(){return ve},setHttpAuthSchemeProvider(gt){ut=gt},httpAuthSchemeProvider(){return ut},setCredentials(gt){Ut=gt},credentials(){return Ut}}},kr=Z=>({
httpAuthSchemes:Z.httpAuthSchemes(),httpAuthSchemeProvider:Z.httpAuthSchemeProvider(),credentials:Z.credentials()}),Nr=(Z,ve)=>{const ut=Object.assign(Me(Z),W(Z),
Be(Z),Pr(Z));return ve.forEach(Ut=>Ut.configure(ut)),Object.assign(Z,he(ut),O(ut),Qe(ut),kr(ut))};class Jn extends ae{config;constructor(...[ve]){const ut=_r(ve||
{});super(ut),this.initConfig=ut;const Ut=nn(ut),gt=_e(Ut),Gt=Le(gt),kt=se(Gt),Rn=$e(kt),zn=De(Rn),xn=cn(zn),Wn=Nr(xn,ve?.extensions||[]);this.config=Wn,this.middlewareStack.
use(ot(this.config)),this.middlewareStack.use(Te(this.config)),this.middlewareStack.use(We(this.config)),this.middlewareStack.use(Y(this.config)),this.middlewareStack.
use(V(this.config)),this.middlewareStack.use(d(this.config)),this.middlewareStack.use(t(this.config)),this.middlewareStack.use(S(this.config,{httpAuthSchemeParametersProvider:Ee,
identityProviderConfigProvider:async Ln=>new _({"aws.auth#sigv4":Ln.credentials,"aws.auth#sigv4a":Ln.credentials})})),this.middlewareStack.use(G(this.config))}destroy(){
super.destroy()}}const gr=ce(Yt,"AWSSecurityTokenServiceV20110615","STSClient",He),mr={},pr=(Z,ve,ut,Ut)=>[];class er extends gr(mr,pr,"AssumeRole",fr){}class tr extends gr(
mr,pr,"AssumeRoleWithWebIdentity",hr){}const Or={AssumeRoleCommand:er,AssumeRoleWithWebIdentityCommand:tr};class Sr extends Jn{}ke(Or,Sr);const yr=Z=>{if(typeof Z?.
Arn=="string"){const ve=Z.Arn.split(":");if(ve.length>4&&ve[4]!=="")return ve[4]}},Er=async(Z,ve,ut,Ut={})=>{const gt=typeof Z=="function"?await Z():Z,Gt=typeof ve==
"function"?await ve():ve;let kt="";const Rn=gt??Gt??(kt=await e(Ut)());return ut?.debug?.("@aws-sdk/client-sts::resolveRegion","accepting first of:",`${gt} (cre\
dential provider clientConfig)`,`${Gt} (contextual client)`,`${kt} (STS default: AWS_REGION, profile region, or us-east-1)`),Rn},Dr=(Z,ve)=>{let ut,Ut;return async(gt,Gt)=>{
if(Ut=gt,!ut){const{logger:Wn=Z?.parentClientConfig?.logger,profile:Ln=Z?.parentClientConfig?.profile,region:Vn,requestHandler:Bn=Z?.parentClientConfig?.requestHandler,
credentialProviderLogger:Xn,userAgentAppId:Gn=Z?.parentClientConfig?.userAgentAppId}=Z,nr=await Er(Vn,Z?.parentClientConfig?.region,Xn,{logger:Wn,profile:Ln}),rr=!wr(
Bn);ut=new ve({...Z,userAgentAppId:Gn,profile:Ln,credentialDefaultProvider:()=>async()=>Ut,region:nr,requestHandler:rr?Bn:void 0,logger:Wn})}const{Credentials:kt,
AssumedRoleUser:Rn}=await ut.send(new er(Gt));if(!kt||!kt.AccessKeyId||!kt.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRole call with role ${Gt.
RoleArn}`);const zn=yr(Rn),xn={accessKeyId:kt.AccessKeyId,secretAccessKey:kt.SecretAccessKey,sessionToken:kt.SessionToken,expiration:kt.Expiration,...kt.CredentialScope&&
{credentialScope:kt.CredentialScope},...zn&&{accountId:zn}};return n(xn,"CREDENTIALS_STS_ASSUME_ROLE","i"),xn}},xr=(Z,ve)=>{let ut;return async Ut=>{if(!ut){const{
logger:zn=Z?.parentClientConfig?.logger,profile:xn=Z?.parentClientConfig?.profile,region:Wn,requestHandler:Ln=Z?.parentClientConfig?.requestHandler,credentialProviderLogger:Vn,
userAgentAppId:Bn=Z?.parentClientConfig?.userAgentAppId}=Z,Xn=await Er(Wn,Z?.parentClientConfig?.region,Vn,{logger:zn,profile:xn}),Gn=!wr(Ln);ut=new ve({...Z,userAgentAppId:Bn,
profile:xn,region:Xn,requestHandler:Gn?Ln:void 0,logger:zn})}const{Credentials:gt,AssumedRoleUser:Gt}=await ut.send(new tr(Ut));if(!gt||!gt.AccessKeyId||!gt.SecretAccessKey)
throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${Ut.RoleArn}`);const kt=yr(Gt),Rn={accessKeyId:gt.AccessKeyId,secretAccessKey:gt.
SecretAccessKey,sessionToken:gt.SessionToken,expiration:gt.Expiration,...gt.CredentialScope&&{credentialScope:gt.CredentialScope},...kt&&{accountId:kt}};return kt&&
n(Rn,"RESOLVED_ACCOUNT_ID","T"),n(Rn,"CREDENTIALS_STS_ASSUME_ROLE_WEB_ID","k"),Rn}},wr=Z=>Z?.metadata?.handlerProtocol==="h2",Ar=(Z,ve)=>ve?class extends Z{constructor(Ut){
super(Ut);for(const gt of ve)this.middlewareStack.use(gt)}}:Z,Tr=(Z={},ve)=>Dr(Z,Ar(Jn,ve)),br=(Z={},ve)=>xr(Z,Ar(Jn,ve)),Mr=Z=>ve=>Z({roleAssumer:Tr(ve),roleAssumerWithWebIdentity:br(
ve),...ve});o.AssumeRole$=fr,o.AssumeRoleCommand=er,o.AssumeRoleRequest$=sr,o.AssumeRoleResponse$=or,o.AssumeRoleWithWebIdentity$=hr,o.AssumeRoleWithWebIdentityCommand=
tr,o.AssumeRoleWithWebIdentityRequest$=ir,o.AssumeRoleWithWebIdentityResponse$=ar,o.AssumedRoleUser$=Kn,o.Credentials$=Zn,o.ExpiredTokenException=gn,o.ExpiredTokenException$=
X,o.IDPCommunicationErrorException=sn,o.IDPCommunicationErrorException$=dt,o.IDPRejectedClaimException=rn,o.IDPRejectedClaimException$=Ft,o.InvalidIdentityTokenException=
Qt,o.InvalidIdentityTokenException$=bt,o.MalformedPolicyDocumentException=Lt,o.MalformedPolicyDocumentException$=Cn,o.PackedPolicyTooLargeException=en,o.PackedPolicyTooLargeException$=
$n,o.PolicyDescriptorType$=cr,o.ProvidedContext$=dr,o.RegionDisabledException=dn,o.RegionDisabledException$=jn,o.STS=Sr,o.STSClient=Jn,o.STSServiceException=yt,
o.STSServiceException$=Dn,o.Tag$=ur,o.decorateDefaultCredentialProvider=Mr,o.errorTypeRegistries=qn,o.getDefaultRoleAssumer=Tr,o.getDefaultRoleAssumerWithWebIdentity=
br}),6861:((Dt,o,b)=>{const{SignatureV4:H,signatureV4aContainer:pe}=b(9994),Ce={CrtSignerV4:null},h="X-Amz-S3session-Token",K=h.toLowerCase();class Me extends H{async signWithCredentials(V,d,t){
const n=he(d);V.headers[K]=d.sessionToken;const e=this;return _e(e,n),e.signRequest(V,t??{})}async presignWithCredentials(V,d,t){const n=he(d);return delete V.headers[K],
V.headers[h]=d.sessionToken,V.query=V.query??{},V.query[h]=d.sessionToken,_e(this,n),this.presign(V,t)}}function he(Te){return{accessKeyId:Te.accessKeyId,secretAccessKey:Te.
secretAccessKey,expiration:Te.expiration}}function _e(Te,V){const d=Te.credentialProvider;Te.credentialProvider=()=>(Te.credentialProvider=d,Promise.resolve(V))}
class $e{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){return typeof Ce.CrtSignerV4=="function"?"crt":typeof pe.SignatureV4a=="function"?"js":
"none"}constructor(V){this.sigv4Signer=new Me(V),this.signerOptions=V}async sign(V,d={}){return d.signingRegion==="*"?this.getSigv4aSigner().sign(V,d):this.sigv4Signer.
sign(V,d)}async signWithCredentials(V,d,t={}){if(t.signingRegion==="*"){const n=this.getSigv4aSigner(),e=Ce.CrtSignerV4;if(e&&n instanceof e)return n.signWithCredentials(
V,d,t);throw new Error(`signWithCredentials with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check wheth\
er you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] \
or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiri\
ng-aws-common-runtime-crt`)}return this.sigv4Signer.signWithCredentials(V,d,t)}async presign(V,d={}){if(d.signingRegion==="*"){const t=this.getSigv4aSigner(),n=Ce.
CrtSignerV4;if(n&&t instanceof n)return t.presign(V,d);throw new Error(`presign with signingRegion '*' is only supported when using the CRT dependency @aws-sdk/\
signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [req\
uire("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws\
/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt`)}return this.sigv4Signer.presign(V,d)}async presignWithCredentials(V,d,t={}){if(t.signingRegion===
"*")throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].");return this.sigv4Signer.presignWithCredentials(V,d,t)}getSigv4aSigner(){
if(!this.sigv4aSigner){const V=Ce.CrtSignerV4,d=pe.SignatureV4a;if(this.signerOptions.runtime==="node"){if(!V&&!d)throw new Error("Neither CRT nor JS SigV4a imp\
lementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-s\
dk-js-v3#functionality-requiring-aws-common-runtime-crt");if(V&&typeof V=="function")this.sigv4aSigner=new V({...this.signerOptions,signingAlgorithm:1});else if(d&&
typeof d=="function")this.sigv4aSigner=new d({...this.signerOptions});else throw new Error("Available SigV4a implementation is not a valid constructor. Please e\
nsure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functi\
onality-requiring-aws-common-runtime-crt")}else{if(!d||typeof d!="function")throw new Error("JS SigV4a implementation is not available or not a valid constructo\
r. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also re\
gister the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please \
go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a");this.sigv4aSigner=new d({...this.signerOptions})}}return this.sigv4aSigner}}
o.SignatureV4MultiRegion=$e,o.SignatureV4SignWithCredentials=Me,o.signatureV4CrtContainer=Ce}),3205:((Dt,o,b)=>{const{setTokenFeature:H}=b(9300),{getBearerTokenEnvKey:pe}=b(
8039),{TokenProviderError:Ce,getSSOTokenFilepath:h,parseKnownFiles:K,getProfileName:Me,loadSsoSessionData:he,getSSOTokenFromFile:_e,memoize:$e,chain:Te}=b(7567),
{promises:V}=b(3024),d=({logger:W,signingName:O}={})=>async()=>{if(W?.debug?.("@aws-sdk/token-providers - fromEnvSigningName"),!O)throw new Ce("Please pass 'sig\
ningName' to compute environment variable key",{logger:W});const ae=pe(O);if(!(ae in process.env))throw new Ce(`Token not present in '${ae}' environment variabl\
e`,{logger:W});const ce={token:process.env[ae]};return H(ce,"BEARER_SERVICE_ENV_VARS","3"),ce},t=300*1e3,n="To refresh this SSO session run 'aws sso login' with\
 the corresponding profile.",e=async(W,O={},ae)=>{const{SSOOIDCClient:ce}=b(567),ke=re=>O.clientConfig?.[re]??O.parentClientConfig?.[re]??ae?.[re];return new ce(
Object.assign({},O.clientConfig??{},{region:W??O.clientConfig?.region,logger:ke("logger"),userAgentAppId:ke("userAgentAppId")}))},w=async(W,O,ae={},ce)=>{const{
CreateTokenCommand:ke}=b(567);return(await e(O,ae,ce)).send(new ke({clientId:W.clientId,clientSecret:W.clientSecret,refreshToken:W.refreshToken,grantType:"refre\
sh_token"}))},S=W=>{if(W.expiration&&W.expiration.getTime()<Date.now())throw new Ce(`Token is expired. ${n}`,!1)},_=(W,O,ae=!1)=>{if(typeof O>"u")throw new Ce(`\
Value not present for '${W}' in SSO Token${ae?". Cannot refresh":""}. ${n}`,!1)},{writeFile:G}=V,ne=(W,O)=>{const ae=h(W),ce=JSON.stringify(O,null,2);return G(ae,
ce)},Q=new Map,L=new Map,Re=(W={})=>async({callerClientConfig:O}={})=>{W.logger?.debug("@aws-sdk/token-providers - fromSso");const ae=await K(W),ce=Me({profile:W.
profile??O?.profile}),ke=ae[ce];if(ke){if(!ke.sso_session)throw new Ce(`Profile '${ce}' is missing required property 'sso_session'.`)}else throw new Ce(`Profile\
 '${ce}' could not be found in shared credentials file.`,!1);const fe=ke.sso_session,re=L.get(fe);if(re)return await re;const l=(await he(W))[fe];if(!l)throw new Ce(
`Sso session '${fe}' could not be found in shared credentials file.`,!1);for(const ge of["sso_start_url","sso_region"])if(!l[ge])throw new Ce(`Sso session '${fe}\
' is missing required property '${ge}'.`,!1);l.sso_start_url;const A=l.sso_region;let I;try{I=await _e(fe)}catch{throw new Ce(`The SSO session token associated \
with profile=${ce} was not found or is invalid. ${n}`,!1)}_("accessToken",I.accessToken),_("expiresAt",I.expiresAt);const{accessToken:j,expiresAt:se}=I,B={token:j,
expiration:new Date(se)};if(B.expiration.getTime()-Date.now()>t)return B;const q=L.get(fe);if(q)return await q;const C=Q.get(fe)??0;if(Date.now()-C<30*1e3)return S(
B),B;_("clientId",I.clientId,!0),_("clientSecret",I.clientSecret,!0),_("refreshToken",I.refreshToken,!0);const we=(async()=>{try{Q.set(fe,Date.now());const ge=await w(
I,A,W,O);_("accessToken",ge.accessToken),_("expiresIn",ge.expiresIn);const De=new Date(Date.now()+ge.expiresIn*1e3);try{await ne(fe,{...I,accessToken:ge.accessToken,
expiresAt:De.toISOString(),refreshToken:ge.refreshToken})}catch{}return{token:ge.accessToken,expiration:De}}catch{return S(B),B}})();L.set(fe,we);try{return await we}finally{
L.delete(fe)}},Oe=({token:W,logger:O})=>async()=>{if(O?.debug("@aws-sdk/token-providers - fromStatic"),!W||!W.token)throw new Ce("Please pass a valid token to f\
romStatic",!1);return W},D=(W={})=>$e(Te(Re(W),async()=>{throw new Ce("Could not load token from any providers",!1)}),O=>O.expiration!==void 0&&O.expiration.getTime()-
Date.now()<3e5,O=>O.expiration!==void 0);o.fromEnvSigningName=d,o.fromSso=Re,o.fromStatic=Oe,o.nodeProvider=D}),8430:((Dt,o)=>{const b=/[&<>"]/g,H={"&":"&amp;",
"<":"&lt;",">":"&gt;",'"':"&quot;"};function pe(V){return V.replace(b,d=>H[d])}const Ce=/[&"'<>\r\n\u0085\u2028]/g,h={"&":"&amp;",'"':"&quot;","'":"&apos;","<":"\
&lt;",">":"&gt;","\r":"&#x0D;","\n":"&#x0A;","\x85":"&#x85;","\u2028":"&#x2028;"};function K(V){return V.replace(Ce,d=>h[d])}class Me{value;constructor(d){this.
value=d}toString(){return K(""+this.value)}}class he{name;children;attributes={};static of(d,t,n){const e=new he(d);return t!==void 0&&e.addChildNode(new Me(t)),
n!==void 0&&e.withName(n),e}constructor(d,t=[]){this.name=d,this.children=t}withName(d){return this.name=d,this}addAttribute(d,t){return this.attributes[d]=t,this}addChildNode(d){
return this.children.push(d),this}removeAttribute(d){return delete this.attributes[d],this}n(d){return this.name=d,this}c(d){return this.children.push(d),this}a(d,t){
return t!=null&&(this.attributes[d]=t),this}cc(d,t,n=t){if(d[t]!=null){const e=he.of(t,d[t]).withName(n);this.c(e)}}l(d,t,n,e){d[t]!=null&&e().map(S=>{S.withName(
n),this.c(S)})}lc(d,t,n,e){if(d[t]!=null){const w=e(),S=new he(n);w.map(_=>{S.c(_)}),this.c(S)}}toString(){const d=!!this.children.length;let t=`<${this.name}`;
const n=this.attributes;for(const e of Object.keys(n)){const w=n[e];w!=null&&(t+=` ${e}="${pe(""+w)}"`)}return t+=d?`>${this.children.map(e=>e.toString()).join(
"")}</${this.name}>`:"/>"}}function _e(V){Object.defineProperty(V,"__proto__",{value:void 0,writable:!0,enumerable:!0,configurable:!0})}function $e(V){return new Te(
V).parse()}class Te{x;i=0;z;constructor(d){this.x=d,this.x=d.replace(/\r\n?/g,`
`),this.z=this.x.length}parse(){const d=this,{z:t}=d;for(;d.i<t&&(d.trim(),!(d.i>=t));)if(d.isNext("<?"))d.readTo("?>"),d.trim();else if(d.isNext("<!--"))d.readTo(
"-->"),d.trim();else if(d.isNext("<!DOCTYPE",!1))d.skipDoctype(),d.trim();else if(d.x[d.i]==="<"){const n=d.parseTag();return{[n.tag]:n.value}}else throw new Error(
"@aws-sdk XML parse error: unexpected content.");throw new Error("@aws-sdk XML parse error: no root element.")}isNext(d,t=!0){const n=this;return t?n.x.startsWith(
d,n.i):n.x.toLowerCase().startsWith(d.toLowerCase(),n.i)}readTo(d){const t=this,n=t.x.indexOf(d,t.i);if(n===-1)throw new Error(`@aws-sdk XML parse error: expect\
ed "${d}" not found.`);const e=t.x.slice(t.i,n);return t.i=n+d.length,e}trim(){const d=this;for(;d.i<d.z&&` 	\r
`.includes(d.x[d.i]);)++d.i}readAttrValue(){const d=this,t=d.x[d.i];++d.i;let n="";for(;d.i<d.z&&d.x[d.i]!==t;)n+=d.x[d.i++];return++d.i,d.decodeEntities(n)}parseTag(){
const d=this;++d.i;let t="";for(;d.i<d.z&&!` 	\r
>/`.includes(d.x[d.i]);)t+=d.x[d.i++];let n=!1;const e={};for(;d.i<d.z&&(d.trim(),!">/".includes(d.x[d.i]));){let Q="";for(;d.i<d.z&&!`= 	\r
>/?`.includes(d.x[d.i]);)Q+=d.x[d.i++];if(d.trim(),d.x[d.i]!=="=")break;++d.i,d.trim(),Q==="__proto__"&&_e(e),e[Q]=d.readAttrValue(),n=!0}if(d.i>=d.z)throw new Error(
"@aws-sdk XML parse error: unexpected end of input.");if(d.x[d.i]==="/"){if(++d.i,d.i>=d.z||d.x[d.i]!==">")throw new Error("@aws-sdk XML parse error: expected >\
 at the end of self-closing tag.");return++d.i,{tag:t,value:n?e:""}}if(d.x[d.i]!==">")throw new Error("@aws-sdk XML parse error: expected > at the end of openin\
g tag.");++d.i;const w=[],S=[];let _=!1;for(;d.i<d.z&&!d.isNext("</");)if(d.x[d.i]==="<")d.isNext("<!--")?d.readTo("-->"):d.isNext("<![CDATA[")?(d.i+=9,w.push(d.
readTo("]]>"))):d.isNext("<?")?d.readTo("?>"):(_=!0,S.push(d.parseTag()));else{let Q="";for(;d.i<d.z&&d.x[d.i]!=="<";)Q+=d.x[d.i++];w.push(d.decodeEntities(Q))}
if(!d.isNext("</"))throw new Error(`@aws-sdk XML parse error: missing closing tag </${t}>.`);d.i+=2;const G=d.readTo(">").trim();if(G!==t)throw new Error(`@aws-\
sdk XML parse error: mismatched tags <${t}> and </${G}>.`);if(!n&&w.length===0&&!_)return{tag:t,value:""};if(!n&&!_){const Q=w.length===1?w[0]:w.join("");return Q.
trim()===""&&Q.includes(`
`)?{tag:t,value:""}:{tag:t,value:Q}}const ne={};for(const Q of w)Q.trim()===""&&Q.includes(`
`)||(ne["#text"]="#text"in ne?ne["#text"]+Q:Q);for(const Q of S)Q.tag==="__proto__"&&_e(ne),Q.tag in ne?Array.isArray(ne[Q.tag])?ne[Q.tag].push(Q.value):ne[Q.tag]=
[ne[Q.tag],Q.value]:ne[Q.tag]=Q.value;for(const[Q,L]of Object.entries(e))Q==="__proto__"&&_e(ne),ne[Q]=L;return{tag:t,value:ne}}static ENTITIES={amp:"&",lt:"<",
gt:">",quot:'"',apos:"'"};skipDoctype(){const d=this;d.i+=9;let t=0;for(;d.i<d.z;){const n=d.x[d.i];if(n==="[")++t;else if(n==="]")--t;else if(n===">"&&t===0){++d.
i;return}++d.i}throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.")}decodeEntities(d){return d.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g,
(t,n,e,w)=>n?String.fromCharCode(parseInt(n,16)):e?String.fromCharCode(parseInt(e,10)):Te.ENTITIES[w]??"")}}o.XmlNode=he,o.XmlText=Me,o.parseXML=$e}),5084:((Dt,o,b)=>{
const H={REQUEST_ID:Symbol.for("_AWS_LAMBDA_REQUEST_ID"),X_RAY_TRACE_ID:Symbol.for("_AWS_LAMBDA_X_RAY_TRACE_ID"),TENANT_ID:Symbol.for("_AWS_LAMBDA_TENANT_ID"),TRACEPARENT:Symbol.
for("_AWS_LAMBDA_TRACEPARENT"),TRACESTATE:Symbol.for("_AWS_LAMBDA_TRACESTATE"),BAGGAGE:Symbol.for("_AWS_LAMBDA_BAGGAGE")},pe=["true","1"].includes(process.env?.
AWS_LAMBDA_NODEJS_NO_GLOBAL_AWSLAMBDA??"");pe||(globalThis.awslambda=globalThis.awslambda||{});class Ce{static PROTECTED_KEYS=H;isProtectedKey(he){return Object.
values(H).includes(he)}getRequestId(){return this.get(H.REQUEST_ID)??"-"}getXRayTraceId(){return this.get(H.X_RAY_TRACE_ID)}getTenantId(){return this.get(H.TENANT_ID)}getTraceparent(){
return this.get(H.TRACEPARENT)}getTracestate(){return this.get(H.TRACESTATE)}getBaggage(){return this.get(H.BAGGAGE)}}class h extends Ce{currentContext;getContext(){
return this.currentContext}hasContext(){return this.currentContext!==void 0}get(he){return this.currentContext?.[he]}set(he,_e){if(this.isProtectedKey(he))throw new Error(
`Cannot modify protected Lambda context field: ${String(he)}`);this.currentContext=this.currentContext||{},this.currentContext[he]=_e}run(he,_e){return this.currentContext=
he,_e()}}class K extends Ce{als;static async create(){const he=new K,_e=await Promise.resolve().then(b.t.bind(b,6698,23));return he.als=new _e.AsyncLocalStorage,
he}getContext(){return this.als.getStore()}hasContext(){return this.als.getStore()!==void 0}get(he){return this.als.getStore()?.[he]}set(he,_e){if(this.isProtectedKey(
he))throw new Error(`Cannot modify protected Lambda context field: ${String(he)}`);const $e=this.als.getStore();if(!$e)throw new Error("No context available");$e[he]=
_e}run(he,_e){return this.als.run(he,_e)}}o.InvokeStore=void 0,(function(Me){let he=null;async function _e($e){return he||(he=(async()=>{const V=$e===!0||"AWS_L\
AMBDA_MAX_CONCURRENCY"in process.env?await K.create():new h;return!pe&&globalThis.awslambda?.InvokeStore?globalThis.awslambda.InvokeStore:(!pe&&globalThis.awslambda&&
(globalThis.awslambda.InvokeStore=V),V)})()),he}Me.getInstanceAsync=_e,Me._testing=process.env.AWS_LAMBDA_BENCHMARK_MODE==="1"?{reset:()=>{he=null,globalThis.awslambda?.
InvokeStore&&delete globalThis.awslambda.InvokeStore,globalThis.awslambda={InvokeStore:void 0}}}:void 0})(o.InvokeStore||(o.InvokeStore={})),o.InvokeStoreBase=Ce}),
5086:((Dt,o,b)=>{const{getSmithyContext:H,hasOwn:pe}=b(4514);o.getSmithyContext=H;const{HttpRequest:Ce}=b(9922),{requestBuilder:h}=b(9922);o.requestBuilder=h;const{
HttpApiKeyAuthLocation:K}=b(4566),Me=(re,F)=>{if(!F||F.length===0)return re;const l=[];for(const A of F)for(const I of re)I.schemeId.split("#")[1]===A&&l.push(I);
for(const A of re)l.find(({schemeId:I})=>I===A.schemeId)||l.push(A);return l};function he(re){const F=new Map;for(const l of re)F.set(l.schemeId,l);return F}const _e=(re,F)=>(l,A)=>async I=>{
const j=re.httpAuthSchemeProvider(await F.httpAuthSchemeParametersProvider(re,A,I.input)),se=re.authSchemePreference?await re.authSchemePreference():[],B=Me(j,se),
q=he(re.httpAuthSchemes),C=H(A),we=[];for(const ge of B){const De=q.get(ge.schemeId);if(!De){we.push(`HttpAuthScheme \`${ge.schemeId}\` was not enabled for this \
service.`);continue}const He=De.identityProvider(await F.identityProviderConfigProvider(re));if(!He){we.push(`HttpAuthScheme \`${ge.schemeId}\` did not have an I\
dentityProvider configured.`);continue}const{identityProperties:ze={},signingProperties:Be={}}=ge.propertiesExtractor?.(re,A)||{};ge.identityProperties=Object.assign(
ge.identityProperties||{},ze),ge.signingProperties=Object.assign(ge.signingProperties||{},Be),C.selectedHttpAuthScheme={httpAuthOption:ge,identity:await He(ge.identityProperties),
signer:De.signer};break}if(!C.selectedHttpAuthScheme)throw new Error(we.join(`
`));return l(I)},$e={step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddleware",override:!0,relation:"before",toMiddleware:"endpointV2Middleware"},
Te=(re,{httpAuthSchemeParametersProvider:F,identityProviderConfigProvider:l})=>({applyToStack:A=>{A.addRelativeTo(_e(re,{httpAuthSchemeParametersProvider:F,identityProviderConfigProvider:l}),
$e)}}),V={step:"serialize",tags:["HTTP_AUTH_SCHEME"],name:"httpAuthSchemeMiddleware",override:!0,relation:"before",toMiddleware:"serializerMiddleware"},d=(re,{httpAuthSchemeParametersProvider:F,
identityProviderConfigProvider:l})=>({applyToStack:A=>{A.addRelativeTo(_e(re,{httpAuthSchemeParametersProvider:F,identityProviderConfigProvider:l}),V)}}),t=re=>F=>{
throw F},n=(re,F)=>{},e=re=>(F,l)=>async A=>{if(!Ce.isInstance(A.request))return F(A);const j=H(l).selectedHttpAuthScheme;if(!j)throw new Error("No HttpAuthSche\
me was selected: unable to sign request");const{httpAuthOption:{signingProperties:se={}},identity:B,signer:q}=j,C=await F({...A,request:await q.sign(A.request,B,
se)}).catch((q.errorHandler||t)(se));return(q.successHandler||n)(C.response,se),C},w={step:"finalizeRequest",tags:["HTTP_SIGNING"],name:"httpSigningMiddleware",
aliases:["apiKeyMiddleware","tokenMiddleware","awsAuthMiddleware"],override:!0,relation:"after",toMiddleware:"retryMiddleware"},S=re=>({applyToStack:F=>{F.addRelativeTo(
e(),w)}}),_=re=>{if(typeof re=="function")return re;const F=Promise.resolve(re);return()=>F},G=async(re,F,l,A=j=>j,...I)=>{let j=new re(l);return j=A(j)??j,await F.
send(j,...I)};function ne(re,F,l,A,I){return async function*(se,B,...q){const C=B;let we=se.startingToken??C[l],ge=!0,De;for(;ge;){if(C[l]=we,I&&(C[I]=C[I]??se.
pageSize),se.client instanceof re)De=await G(F,se.client,B,se.withCommand,...q);else throw new Error(`Invalid client, expected instance of ${re.name}`);yield De;
const He=we;we=Q(De,A),ge=!!(we&&(!se.stopOnSameToken||we!==He))}return void 0}}const Q=(re,F)=>{let l=re;const A=F.split(".");for(const I of A){if(!l||typeof l!=
"object")return;l=l[I]}return l};function L(re,F,l){re.__smithy_context?re.__smithy_context.features||(re.__smithy_context.features={}):re.__smithy_context={features:{}},
re.__smithy_context.features[F]=l}class Re{authSchemes=new Map;constructor(F){for(const l in F){if(!pe(F,l))continue;const A=F[l];A!==void 0&&this.authSchemes.set(
l,A)}}getIdentityProvider(F){return this.authSchemes.get(F)}}class Oe{async sign(F,l,A){if(!A)throw new Error("request could not be signed with `apiKey` since t\
he `name` and `in` signer properties are missing");if(!A.name)throw new Error("request could not be signed with `apiKey` since the `name` signer property is mis\
sing");if(!A.in)throw new Error("request could not be signed with `apiKey` since the `in` signer property is missing");if(!l.apiKey)throw new Error("request cou\
ld not be signed with `apiKey` since the `apiKey` is not defined");const I=Ce.clone(F);if(A.in===K.QUERY)I.query[A.name]=l.apiKey;else if(A.in===K.HEADER)I.headers[A.
name]=A.scheme?`${A.scheme} ${l.apiKey}`:l.apiKey;else throw new Error("request can only be signed with `apiKey` locations `query` or `header`, but found: `"+A.
in+"`");return I}}class D{async sign(F,l,A){const I=Ce.clone(F);if(!l.token)throw new Error("request could not be signed with `token` since the `token` is not d\
efined");return I.headers.Authorization=`Bearer ${l.token}`,I}}class W{async sign(F,l,A){return F}}const O=re=>function(l){return ke(l)&&l.expiration.getTime()-
Date.now()<re},ae=3e5,ce=O(ae),ke=re=>re.expiration!==void 0,fe=(re,F,l)=>{if(re===void 0)return;const A=typeof re!="function"?async()=>Promise.resolve(re):re;let I,
j,se,B=!1;const q=async C=>{j||(j=A(C));try{I=await j,se=!0,B=!1}finally{j=void 0}return I};return F===void 0?async C=>((!se||C?.forceRefresh)&&(I=await q(C)),I):
async C=>((!se||C?.forceRefresh)&&(I=await q(C)),B?I:l(I)?(F(I)&&await q(C),I):(B=!0,I))};o.DefaultIdentityProviderConfig=Re,o.EXPIRATION_MS=ae,o.HttpApiKeyAuthSigner=
Oe,o.HttpBearerAuthSigner=D,o.NoAuthSigner=W,o.createIsIdentityExpiredFunction=O,o.createPaginator=ne,o.doesIdentityRequireRefresh=ke,o.getHttpAuthSchemeEndpointRuleSetPlugin=
Te,o.getHttpAuthSchemePlugin=d,o.getHttpSigningPlugin=S,o.httpAuthSchemeEndpointRuleSetMiddlewareOptions=$e,o.httpAuthSchemeMiddleware=_e,o.httpAuthSchemeMiddlewareOptions=
V,o.httpSigningMiddleware=e,o.httpSigningMiddlewareOptions=w,o.isIdentityExpired=ce,o.memoizeIdentityProvider=fe,o.normalizeProvider=_,o.setFeature=L}),7953:((Dt,o,b)=>{
const{nv:H,NumericValue:pe,calculateBodyLength:Ce,generateIdempotencyToken:h,fromBase64:K,_parseEpochTimestamp:Me}=b(2882),{hasOwn:he}=b(4514),{HttpRequest:_e,collectBody:$e,
SerdeContext:Te,AbstractRpcV2Protocol:V}=b(9922),{NormalizedSchema:d,TypeRegistry:t}=b(5982),n=0,e=1,w=2,S=3,_=4,G=5,ne=6,Q=7,L=20,Re=21,Oe=22,D=23,W=24,O=25,ae=26,
ce=27,ke=31;function fe(r){return typeof Buffer<"u"?Buffer.alloc(r):new Uint8Array(r)}const re=Symbol("@smithy/core/cbor::tagSymbol");function F(r){return r[re]=
!0,r}const l=typeof Buffer<"u",A=new TextDecoder;let I=fe(0),j=!1,se=new DataView(I.buffer,I.byteOffset,I.byteLength),B=0;function q(r){I=r,j=l&&I instanceof Buffer,
se=new DataView(I.buffer,I.byteOffset,I.byteLength)}function C(r,s){if(r>=s)throw new Error("unexpected end of (decode) payload.");const c=(I[r]&224)>>5,m=I[r]&
31;if(m===ke&&2<=c&&c<=5)return we(r,s);switch(c){case n:case e:case ne:{let p,E;if(m<24)p=m,E=1;else switch(m){case W:s-r<2&&i(1),p=I[r+1],E=2;break;case O:s-r<
3&&i(2),p=se.getUint16(r+1),E=3;break;case ae:s-r<5&&i(4),p=se.getUint32(r+1),E=5;break;case ce:s-r<9&&i(8);{const P=se.getUint32(r+1);P<2097152?p=P*4294967296+
se.getUint32(r+5):p=se.getBigUint64(r+1)}E=9;break;default:a(m)}if(c===n)return B=E,ie(p);if(c===e){let P;return typeof p=="bigint"?P=BigInt(-1)-p:P=-1-p,B=E,ie(
P)}else return lt(r,s,m,p,E)}case S:return Qe(r,s);case G:return De(r,s);case _:return Be(r,s);case w:return We(r,s);default:return ot(r,s)}}function we(r,s){const c=(I[r]&
224)>>5;if((I[r]&31)===ke)switch(c){case S:return oe(r,s);case G:return _t(r,s);case _:return mt(r,s);case w:return v(r,s)}}function ge(r,s){const c=r>>7,m=(r&124)>>
2,p=(r&3)<<8|s,E=c===0?1:-1;return m===0?p===0?0:E*(Math.pow(2,-14)*(p/1024)):m===31?p===0?E*(1/0):NaN:E*(Math.pow(2,m-15)*(1+p/1024))}function De(r,s){const c=ft(
r,s);return c<25?ze(r,s,c):He(r,s,c)}function He(r,s,c){const m=B;r+=m;const p=r,E=Object.create(null);for(let P=0;P<c;++P){const N=Qe(r,s);r+=B,(I[r]&224)>>5===
S?E[N]=Qe(r,s):E[N]=C(r,s),r+=B}return B=m+(r-p),Object.setPrototypeOf(E,Object.prototype),E}function ze(r,s,c){const m=B;r+=m;const p=r,E={};for(let P=0;P<c;++P){
const N=Qe(r,s);r+=B,E[N]=C(r,s),r+=B}return B=m+(r-p),E}function Be(r,s){const c=ft(r,s),m=B;r+=m;const p=r,E=Array(c);for(let P=0;P<c;++P)E[P]=C(r,s),r+=B;return B=
m+(r-p),E}function Qe(r,s){const c=ft(r,s),m=B;return r+=m,s-r<c&&i(c),B=m+c,c<24?Le(r,c):j?I.toString("utf-8",r,r+c):A.decode(I.subarray(r,r+c))}const Y=new Array(
2048),Se=new Uint16Array(2048);let Ne=0;function xe(){Ne=Ne+1&65535}function Le(r,s){let c=s;for(let P=0;P<s;++P)c=c*31+I[r+P]|0;const m=c>>>0&2047,p=Y[m];if(p!==
void 0&&p.length===s){let P=!0;for(let N=0;N<s;++N)if(p.charCodeAt(N)!==I[r+N]){P=!1;break}if(P)return Se[m]=Ne,p}const E=j?I.toString("utf-8",r,r+s):A.decode(I.
subarray(r,r+s));return Se[m]!==Ne&&(Y[m]=E,Se[m]=Ne),E}function We(r,s){const c=ft(r,s),m=B;r+=m,s-r<c&&i(c);const p=I.subarray(r,r+c);return B=m+c,p}function lt(r,s,c,m,p){
if(c===2||c===3){const E=ft(r+p,s);let P=BigInt(0);const N=r+p+B;for(let le=N;le<N+E;++le)P=P<<BigInt(8)|BigInt(I[le]);return B=p+B+E,c===3?-P-BigInt(1):P}else if(c===
4){const E=C(r+p,s),[P,N]=E,le=N<0?-1:1,Ve=BigInt(le)*BigInt(N),Ze=String(Ve),rt=N<0?"-":"";let et;if(typeof P=="number"&&Math.abs(P)<=2**28){const Et=P,ct="0".
repeat(Math.abs(Et)+1)+Ze;et=Et===0?ct:ct.slice(0,ct.length+Et)+"."+ct.slice(Et),et=et.replace(/^0+/g,""),et===""&&(et="0"),et[0]==="."&&(et="0"+et),et=rt+et}else{
const Et=BigInt(P);if(Ze.length===1)et=rt+Ze+"e"+String(Et);else{const ct=Et+BigInt(Ze.length-1);et=rt+Ze[0]+"."+Ze.slice(1)+"e"+String(ct)}}return B=p+B,H(et)}else{
const E=C(r+p,s);return B=p+B,F({tag:ie(m),value:E})}}function ot(r,s){const c=I[r]&31;switch(c){case Re:case L:return B=1,c===Re;case Oe:return B=1,null;case D:
return B=1,null;case O:if(s-r<3)throw new Error("incomplete float16 at end of buf.");return B=3,ge(I[r+1],I[r+2]);case ae:if(s-r<5)throw new Error("incomplete f\
loat32 at end of buf.");return B=5,se.getFloat32(r+1);case ce:if(s-r<9)throw new Error("incomplete float64 at end of buf.");return B=9,se.getFloat64(r+1);default:
a(c)}}function ft(r,s){const c=I[r]&31;if(c<24)return B=1,c;switch(c){case W:return s-r<2&&i(1),B=2,I[r+1];case O:return s-r<3&&i(2),B=3,se.getUint16(r+1);case ae:
return s-r<5&&i(4),B=5,se.getUint32(r+1);case ce:return s-r<9&&i(8),B=9,R(se.getBigUint64(r+1));default:a(c)}}function _t(r,s){r+=1;const c=r,m={};for(;r<s;){if(I[r]===
255)return B=r-c+2,m;const p=Qe(r,s);r+=B,m[p]=C(r,s),r+=B}throw new Error("expected break marker.")}function mt(r,s){r+=1;const c=[];for(const m=r;r<s;){if(I[r]===
255)return B=r-m+2,c;c.push(C(r,s)),r+=B}throw new Error("expected break marker.")}function oe(r,s){r+=1;const c=[];for(const m=r;r<s;){if(I[r]===255){const le=fe(
c.length);return le.set(c,0),B=r-m+2,l?le.toString("utf-8",0,le.length):A.decode(le)}const p=(I[r]&224)>>5,E=I[r]&31;if(p!==S&&f(p),E===ke)throw new Error("nest\
ed indefinite string.");const P=We(r,s);r+=B;for(let le=0;le<P.length;++le)c.push(P[le])}throw new Error("expected break marker.")}function v(r,s){r+=1;const c=[];
for(const m=r;r<s;){if(I[r]===255){const le=fe(c.length);return le.set(c,0),B=r-m+2,le}const p=(I[r]&224)>>5,E=I[r]&31;if(p!==w&&f(p),E===ke)throw new Error("ne\
sted indefinite string.");const P=We(r,s);r+=B;for(let le=0;le<P.length;++le)c.push(P[le])}throw new Error("expected break marker.")}function ie(r){if(typeof r==
"number")return r;const s=Number(r);return Number.MIN_SAFE_INTEGER<=s&&s<=Number.MAX_SAFE_INTEGER?s:r}function R(r){const s=Number(r);return(s<Number.MIN_SAFE_INTEGER||
Number.MAX_SAFE_INTEGER<s)&&console.warn(new Error(`@smithy/core/cbor - truncating BigInt(${r}) to ${s} with loss of precision.`)),s}function i(r){throw new Error(
`length ${r} greater than remaining buf len.`)}function a(r){throw new Error(`unexpected minor value ${r}.`)}function f(r){throw new Error(`unexpected major typ\
e ${r} in indefinite string.`)}const u=typeof Buffer<"u",z=new Map;let U=0,ee=!1,$=fe(2048),de=new DataView($.buffer,$.byteOffset,$.byteLength),k=0;function y(r){
const s=[r];for(;s.length;){const c=s.pop();if(typeof c=="string"){const m=c.length;if(u)be(m*3+9),m>23?(Ue(S,Buffer.byteLength(c)),k+=$.write(c,k)):ye(c);else{
const p=m*3;be(p+9);const E=k,N=new TextEncoder().encodeInto(c,$.subarray(k+9)).written;let le;N<24?le=1:N<256?le=2:N<65536?le=3:N<4294967296?le=5:le=9,le<9&&$.
copyWithin(E+le,E+9,E+9+N),k=E,nt(S,N),k+=N}continue}if($.byteLength-k<9&&be(64),typeof c=="number"){if(Number.isInteger(c)&&c>=-9007199254740992&&c<=9007199254740991){
const m=c>=0,p=m?n:e,E=m?c:-c-1;if(E<24)$[k++]=p<<5|E;else if(E<256)$[k++]=p<<5|24,$[k++]=E;else if(E<65536)$[k++]=p<<5|O,$[k++]=E>>8,$[k++]=E&255;else if(E<4294967296)
$[k++]=p<<5|ae,de.setUint32(k,E),k+=4;else{$[k++]=p<<5|ce;const P=E/4294967296|0,N=E-P*4294967296|0;de.setUint32(k,P),de.setUint32(k+4,N),k+=8}continue}$[k++]=Q<<
5|ce,de.setFloat64(k,c),k+=8;continue}else if(typeof c=="bigint"){const m=c>=0,p=m?n:e,E=m?c:-c-BigInt(1);if(E<BigInt("18446744073709551616")){const P=Number(E);
P<4294967296?nt(p,P):($[k++]=p<<5|ce,de.setBigUint64(k,E),k+=8)}else{const P=E.toString(2),N=new Uint8Array(Math.ceil(P.length/8));let le=E,Ve=0;for(;N.byteLength-
++Ve>=0;)N[N.byteLength-Ve]=Number(le&BigInt(255)),le>>=BigInt(8);be(N.byteLength*2+16),$[k++]=m?194:195,Ue(w,N.byteLength),$.set(N,k),k+=N.byteLength}continue}else if(c===
null){$[k++]=Q<<5|Oe;continue}else if(typeof c=="boolean"){$[k++]=Q<<5|(c?Re:L);continue}else{if(typeof c>"u")throw new Error("@smithy/core/cbor: client may not\
 serialize undefined value.");if(Array.isArray(c)){nt(_,c.length),be(c.length*9+64);for(let m=c.length-1;m>=0;--m)s.push(c[m]);continue}else if(typeof c.byteLength==
"number"){be(c.length*2+9),nt(w,c.length),$.set(c,k),k+=c.byteLength;continue}else if(typeof c=="object"){if(c instanceof pe){let E=c.string,P=BigInt(0);const N=E.
search(/[eE]/);N!==-1&&(P=BigInt(E.slice(N+1)),E=E.slice(0,N));const le=E.indexOf("."),Ve=le===-1?0:E.length-le-1,Ze=P-BigInt(Ve),rt=BigInt(E.replace(".",""));$[k++]=
196,nt(_,2),s.push(rt),s.push(Ze>=-0x20000000000000n&&Ze<=0x1fffffffffffffn?Number(Ze):Ze);continue}if(c[re])if("tag"in c&&"value"in c){s.push(c.value),Ue(ne,c.
tag);continue}else throw new Error("tag encountered with missing fields, need 'tag' and 'value', found: "+JSON.stringify(c));const m=Object.keys(c),p=m.length;nt(
G,p);for(let E=p-1;E>=0;--E)s.push(c[m[E]]),s.push(m[E]);continue}}throw new Error(`data type ${c?.constructor?.name??typeof c} not compatible for encoding.`)}}
function g(){U=U+1&65535,ee=!1}function M(){const r=fe(k);return r.set($.subarray(0,k),0),k=0,r}function te(r){const s=$;$=fe(r),s&&(s.copy?s.copy($,0,0,s.byteLength):
$.set(s,0)),de=new DataView($.buffer,$.byteOffset,$.byteLength)}function ye(r){const s=z.get(r);if(s!==void 0){$.set(s.bytes,k),k+=s.bytes.length,s.epoch=U;return}
const c=k,m=Buffer.byteLength(r);nt(S,m),k+=$.write(r,k);const p=Uint8Array.prototype.slice.call($,c,k);if(z.size>=2048){if(ee)return;let E=0;for(const[P,N]of z){
if(E>=1024)break;N.epoch!==U&&(z.delete(P),E++)}if(E===0){ee=!0;return}}z.size<2048&&z.set(r,{epoch:U,bytes:p})}function be(r){$.byteLength-k<r&&(k<16e6?te(Math.
max($.byteLength*4,$.byteLength+r)):te($.byteLength+r+16e6))}function Ue(r,s){s<24?$[k++]=r<<5|s:s<256?($[k++]=r<<5|24,$[k++]=s):s<65536?($[k++]=r<<5|O,de.setUint16(
k,s),k+=2):s<4294967296?($[k++]=r<<5|ae,de.setUint32(k,s),k+=4):($[k++]=r<<5|ce,de.setBigUint64(k,typeof s=="bigint"?s:BigInt(s)),k+=8)}function nt(r,s){if(s<24)
$[k++]=r<<5|s;else if(s<256)$[k++]=r<<5|24,$[k++]=s;else if(s<65536)$[k++]=r<<5|O,$[k++]=s>>8,$[k++]=s&255;else if(s<4294967296)$[k++]=r<<5|ae,de.setUint32(k,s),
k+=4;else{$[k++]=r<<5|ce;const c=s/4294967296|0,m=s-c*4294967296|0;de.setUint32(k,c),de.setUint32(k+4,m),k+=8}}const Ge={deserialize(r){return xe(),q(r),C(0,r.length)},
serialize(r){g();try{return y(r),M()}catch(s){throw M(),s}},resizeEncodingBuffer(r){te(r)}},Ke=(r,s)=>$e(r,s).then(async c=>{if(c.length)try{return Ge.deserialize(
c)}catch(m){throw Object.defineProperty(m,"$responseBodyText",{value:s.utf8Encoder(c)}),m}return{}}),Ye=r=>F({tag:1,value:r.getTime()/1e3}),je=async(r,s)=>{const c=await Ke(
r,s);return c.message=c.message??c.Message,c},ht=(r,s)=>{const c=m=>{let p=m;return typeof p=="number"&&(p=p.toString()),p.indexOf(",")>=0&&(p=p.split(",")[0]),
p.indexOf(":")>=0&&(p=p.split(":")[0]),p};if(s.__type!==void 0)return c(s.__type)},Xe=r=>{if(String(r.headers["smithy-protocol"]).toLowerCase()!=="rpc-v2-cbor")
throw new Error("Malformed RPCv2 CBOR response, status: "+r.statusCode)},qt=async(r,s,c,m,p)=>{const E=await r.endpoint(),{hostname:P,protocol:N="https",port:le,
path:Ve}=E,Ze={protocol:N,hostname:P,port:le,method:"POST",path:Ve.endsWith("/")?Ve.slice(0,-1)+c:Ve+c,headers:{...s}};if(m!==void 0&&(Ze.hostname=m),E.headers)
for(const rt in E.headers)he(E.headers,rt)&&(Ze.headers[rt]=E.headers[rt]);if(p!==void 0){Ze.body=p;try{Ze.headers["content-length"]=String(Ce(p))}catch{}}return new _e(
Ze)};class Vt extends Te{write(s,c){Ee=0;const m=d.of(s);Wt(m,c,void 0,this.serdeContext)}flush(){const s=J.subarray(0,Ee);return Ee=0,J=Nt(ue),Pe=new DataView(
J.buffer,J.byteOffset,J.byteLength),s}}const Ct=Symbol.for("@smithy/cbor-struct-cache");function tt(r){const s=r.getSchema(),c=s[Ct];if(c)return c;const m=[],p=[];
for(const[N,le]of r.structIterator())m.push(N),p.push(le);const E=new Array(m.length);for(let N=0;N<m.length;++N)E[N]=pt(m[N]);const P={memberNames:m,memberSchemas:p,
encodedKeys:E};return s[Ct]=P,P}function pt(r){let s;jt?s=Buffer.from(r,"utf-8"):s=new TextEncoder().encode(r);const c=s.length;let m;c<24?m=1:c<256?m=2:m=3;const p=new Uint8Array(
m+c);return m===1?p[0]=S<<5|c:m===2?(p[0]=S<<5|24,p[1]=c):(p[0]=S<<5|O,p[1]=c>>8,p[2]=c&255),p.set(s,m),p}const jt=typeof Buffer<"u",T=new TextEncoder,ue=2048;let J=jt?
Buffer.allocUnsafe(ue):new Uint8Array(ue),Pe=new DataView(J.buffer,J.byteOffset,J.byteLength),Ee=0;const Fe=2048,qe=new Map;let st=0,Pt=!1;function Nt(r){return jt?
Buffer.allocUnsafe(r):new Uint8Array(r)}function Wt(r,s,c,m){if(s==null){if(s===void 0&&r.isIdempotencyToken()){Lt(h());return}St(1),J[Ee++]=Q<<5|Oe;return}if(r.
isUnitSchema()){St(1),yt(G,0);return}if(typeof s=="object"){if(r.isBlobSchema()&&s instanceof Uint8Array){sn(s);return}if(r.isTimestampSchema()&&s instanceof Date){
mn(s);return}if(r.isStructSchema()){cn(r,s,m);return}if(Array.isArray(s)&&(r.isListSchema()||r.isDocumentSchema())){nn(r,s,r.isDocumentSchema(),m);return}if(r.isMapSchema()){
Yt(r,s,!1,m);return}if(s instanceof Date){mn(s);return}if(s instanceof Uint8Array){sn(s);return}if(s instanceof pe){un(s);return}if(s[re]){const E=s;In(E.tag,E.
value);return}if(r.isDocumentSchema()){Array.isArray(s)?nn(r,s,!0,m):Yt(r,s,!0,m);return}if(r.isBigDecimalSchema()){Zt(s);return}Yt(r,s,!0,m);return}if(typeof s==
"string"){if(r.isBlobSchema()){const E=(m?.base64Decoder??K)(s);sn(E);return}Lt(s);return}if(typeof s=="number"){St(9),Number.isInteger(s)&&s>=-9007199254740992&&
s<=9007199254740991?rn(s):dn(s);return}if(typeof s=="boolean"){St(1),J[Ee++]=Q<<5|(s?Re:L);return}if(typeof s=="bigint"){Qt(s);return}Lt(String(s))}function cn(r,s,c){
if(r.isUnionSchema()){let rt=!1;for(const[et,at]of r.structIterator()){const Et=s[et];if(Et!=null){St(9),yt(G,1),Lt(et),Wt(at,Et,r,c),rt=!0;break}}if(!rt){const{
$unknown:et}=s;Array.isArray(et)?(St(9),yt(G,1),Lt(et[0]),Zt(et[1])):(St(9),yt(G,0))}return}const m=tt(r),{memberNames:p,memberSchemas:E,encodedKeys:P}=m,N=p.length;
let le;N<24?le=1:N<256?le=2:le=3,St(le);const Ve=Ee;Ee+=le;let Ze=0;for(let rt=0;rt<N;++rt){const et=s[p[rt]];if(et==null&&!E[rt].isIdempotencyToken())continue;
const at=P[rt];St(at.length),J.set(at,Ee),Ee+=at.length,Wt(E[rt],et,r,c),++Ze}if(typeof s.__type=="string")for(const rt in s)he(s,rt)&&(p.includes(rt)||(Lt(rt),
Zt(s[rt]),++Ze));le===1?J[Ve]=G<<5|Ze:le===2?(J[Ve]=G<<5|24,J[Ve+1]=Ze):(J[Ve]=G<<5|O,J[Ve+1]=Ze>>8,J[Ve+2]=Ze&255)}function nn(r,s,c,m){const p=!!r.getMergedTraits().
sparse,E=r.getValueSchema();if(c||p){const P=[];for(let N=0;N<s.length;++N){const le=s[N];c?le!==void 0&&P.push(le):(le!=null||p)&&P.push(le)}St(9),yt(_,P.length);
for(let N=0;N<P.length;++N)Wt(E,P[N],void 0,m)}else{let P=0;for(let N=0;N<s.length;++N)s[N]!=null&&++P;St(9),yt(_,P);for(let N=0;N<s.length;++N)s[N]!=null&&Wt(E,
s[N],void 0,m)}}function Yt(r,s,c,m){const p=!!r.getMergedTraits().sparse,E=r.getValueSchema(),P=[];for(const N in s){if(!he(s,N))continue;const le=s[N];(c?le!==
void 0:le!=null||p)&&P.push(N)}St(9),yt(G,P.length);for(let N=0;N<P.length;++N){const le=P[N];Lt(le),Wt(E,s[le],void 0,m)}}function Zt(r){if(r==null){St(1),J[Ee++]=
Q<<5|Oe;return}if(typeof r=="string"){Lt(r);return}if(typeof r=="number"){St(9),Number.isInteger(r)&&r>=-9007199254740992&&r<=9007199254740991?rn(r):dn(r);return}
if(typeof r=="boolean"){St(1),J[Ee++]=Q<<5|(r?Re:L);return}if(typeof r=="bigint"){Qt(r);return}if(r instanceof Uint8Array){sn(r);return}if(r instanceof Date){mn(
r);return}if(r instanceof pe){un(r);return}if(r[re]){const s=r;In(s.tag,s.value);return}if(Array.isArray(r)){St(9),yt(_,r.length);for(let s=0;s<r.length;++s)Zt(
r[s]);return}if(typeof r=="object"){const s=Object.keys(r);St(9),yt(G,s.length);for(let c=0;c<s.length;++c)Lt(s[c]),Zt(r[s[c]]);return}Lt(String(r))}function St(r){
if(Ee+r>J.length){let s=J.length*2;for(;s<Ee+r;)s*=2;const c=Nt(s);c.set(J.subarray(0,Ee)),J=c,Pe=new DataView(c.buffer,c.byteOffset,c.byteLength)}}function yt(r,s){
if(s<24)J[Ee++]=r<<5|s;else if(s<256)J[Ee++]=r<<5|24,J[Ee++]=s;else if(s<65536)J[Ee++]=r<<5|O,J[Ee++]=s>>8,J[Ee++]=s&255;else if(s<4294967296)J[Ee++]=r<<5|ae,Pe.
setUint32(Ee,s),Ee+=4;else{J[Ee++]=r<<5|ce;const c=s/4294967296|0,m=s-c*4294967296|0;Pe.setUint32(Ee,c),Pe.setUint32(Ee+4,m),Ee+=8}}function gn(r,s){const c=Number(
s);if(c<4294967296){yt(r,c);return}J[Ee++]=r<<5|ce,Pe.setBigUint64(Ee,s),Ee+=8}function Lt(r){const s=r.length;if(s<=23){const c=qe.get(r);if(c){St(c.bytes.length),
J.set(c.bytes,Ee),Ee+=c.bytes.length,c.epoch=st;return}const m=Ee;en(r,s);const p=Ee,E=Uint8Array.prototype.slice.call(J,m,p);if(qe.size>=Fe){if(Pt)return;let P=0;
for(const[N,le]of qe){if(P>=1024)break;le.epoch!==st&&(qe.delete(N),++P)}if(P===0){Pt=!0;return}}qe.size<Fe&&qe.set(r,{epoch:st,bytes:E});return}en(r,s)}function en(r,s){
if(jt){const c=s*3;St(c+9);const m=Buffer.byteLength(r);yt(S,m),Ee+=J.write(r,Ee)}else{const c=s*3;St(c+9);const m=Ee,E=T.encodeInto(r,J.subarray(m+9)).written;
let P;E<24?P=1:E<256?P=2:E<65536?P=3:E<4294967296?P=5:P=9,P<9&&J.copyWithin(m+P,m+9,m+9+E),Ee=m,yt(S,E),Ee+=E}}function dn(r){St(9),J[Ee++]=Q<<5|ce,Pe.setFloat64(
Ee,r),Ee+=8}function rn(r){St(9);const s=r>=0,c=s?n:e,m=s?r:-r-1;yt(c,m)}function Qt(r){const s=r>=0,c=s?n:e,m=s?r:-r-BigInt(1);if(m<BigInt("1844674407370955161\
6"))St(9),gn(c,m);else{const p=m.toString(2),E=Math.ceil(p.length/8),P=new Uint8Array(E);let N=m;for(let le=E-1;le>=0;--le)P[le]=Number(N&BigInt(255)),N>>=BigInt(
8);St(E+16),J[Ee++]=s?194:195,yt(w,E),J.set(P,Ee),Ee+=E}}function sn(r){St(r.length+9),yt(w,r.length),J.set(r,Ee),Ee+=r.length}function In(r,s){St(9),typeof r==
"bigint"?gn(ne,r):yt(ne,r),Zt(s)}function un(r){let s=r.string,c=BigInt(0);const m=s.search(/[eE]/);m!==-1&&(c=BigInt(s.slice(m+1)),s=s.slice(0,m));const p=s.indexOf(
"."),E=p===-1?0:s.length-p-1,P=c-BigInt(E),N=BigInt(s.replace(".",""));St(9),J[Ee++]=196,yt(_,2),St(9),P>=-0x20000000000000n&&P<=0x1fffffffffffffn?rn(Number(P)):
Qt(P),Qt(N)}function mn(r){St(18),yt(ne,1);const s=r.getTime()/1e3;Number.isInteger(s)?rn(s):dn(s)}class Mn extends Te{read(s,c){return it=c,vn=An&&c instanceof
Buffer,Bt=new DataView(c.buffer,c.byteOffset,c.byteLength),Ie=0,Ot=c.length,xt=xt+1&65535,Ht(d.of(s))}readValue(s,c){return Je(d.of(s),c)}}const An=typeof Buffer<
"u",pn=new TextDecoder;let it=new Uint8Array(0),vn=!1,Bt=new DataView(new ArrayBuffer(0)),Ie=0,Ot=0;const tn=2048,At=new Array(tn),ln=new Uint16Array(tn);let xt=0;
function Ht(r){if(Ie>=Ot)throw new Error("unexpected end of CBOR payload.");const s=(it[Ie]&224)>>5;if((it[Ie]&31)===ke&&s>=2&&s<=5)return _n(r,s);switch(s){case n:
return Tt();case e:return bn();case w:return an();case S:return Xt();case _:return Mt(r);case G:return zt(r);case ne:return Sn();case Q:return wn();default:throw new Error(
`unexpected CBOR major type ${s}.`)}}function Mt(r){const s=En(),c=r.isListSchema()?r.getValueSchema():r,m=Array(s);for(let p=0;p<s;++p)m[p]=Ht(c);return m}function zt(r){
const s=En();if(r.isStructSchema())return Hn(r,s,Ie);const c=r.isMapSchema()?r.getValueSchema():r,m={};for(let p=0;p<s;++p){const E=Xt();m[E]=Ht(c)}return m}function Hn(r,s,c){
const m=r.isUnionSchema(),p=tt(r),{memberSchemas:E,encodedKeys:P,memberNames:N}=p,le=P.length,Ve={};let Ze,rt,et=0,at=!1,Et=0;for(let ct=0;ct<s;++ct){const It=Fn(
P,le,Et);if(It>=0){Et=It+1,Et>=le&&(Et=0);const Jt=Ht(E[It]);Jt!=null&&(Ve[N[It]]=Jt)}else{const Jt=Xt(),wt=Ht(d.of(15));Jt==="__type"&&typeof wt=="string"?at=!0:
(Ze=Jt,rt=wt,++et)}}if(m){let ct=!0;for(const It in Ve)if(he(Ve,It)){ct=!1;break}ct&&et===1&&(Ve.$unknown=[Ze,rt])}else if(at){Ie=c;const ct=d.of(15);for(let It=0;It<
s;++It){const Jt=Xt(),wt=Ht(ct);Jt in Ve||(Ve[Jt]=wt)}}return Ve}function Sn(r){const s=on(),c=typeof s=="bigint"?Number(s):s;if(c===1){const E=d.of(15),P=Ht(E);
return Me(P)}if(c===2||c===3){const E=an();let P=BigInt(0);for(let N=0;N<E.length;++N)P=P<<BigInt(8)|BigInt(E[N]);return c===3?-P-BigInt(1):P}if(c===4){const E=d.
of(15),P=Ht(E),[N,le]=P,Ve=le<0?-1:1,Ze=BigInt(Ve)*BigInt(le),rt=String(Ze),et=le<0?"-":"";let at;if(typeof N=="number"&&Math.abs(N)<=2**28){const ct=N,It="0".repeat(
Math.abs(ct)+1)+rt;at=ct===0?It:It.slice(0,It.length+ct)+"."+It.slice(ct),at=at.replace(/^0+/g,""),at===""&&(at="0"),at[0]==="."&&(at="0"+at),at=et+at}else{const ct=BigInt(
N);if(rt.length===1)at=et+rt+"e"+String(ct);else{const It=ct+BigInt(rt.length-1);at=et+rt[0]+"."+rt.slice(1)+"e"+String(It)}}return H(at)}const m=d.of(15),p=Ht(
m);return{tag:fn(s),value:p}}function _n(r,s){switch(s){case S:return Pn();case w:return yn();case _:return Tn(r);case G:return kn(r);default:throw new Error(`u\
nexpected indefinite length for major ${s}.`)}}function Pn(){Ie+=1;const r=[];let s=0;for(;Ie<Ot;){if(it[Ie]===255){Ie+=1;const m=new Uint8Array(s);let p=0;for(let E=0;E<
r.length;++E)m.set(r[E],p),p+=r[E].length;return An?Buffer.from(m.buffer,m.byteOffset,m.byteLength).toString("utf-8"):pn.decode(m)}const c=an();r.push(c),s+=c.length}
throw new Error("expected break marker.")}function yn(){Ie+=1;const r=[];let s=0;for(;Ie<Ot;){if(it[Ie]===255){Ie+=1;const m=new Uint8Array(s);let p=0;for(let E=0;E<
r.length;++E)m.set(r[E],p),p+=r[E].length;return m}const c=an();r.push(c),s+=c.length}throw new Error("expected break marker.")}function Tn(r){Ie+=1;const s=r.isListSchema()?
r.getValueSchema():r,c=[];for(;Ie<Ot;){if(it[Ie]===255)return Ie+=1,c;c.push(Ht(s))}throw new Error("expected break marker.")}function kn(r){if(Ie+=1,r.isStructSchema()){
const m=tt(r),{memberSchemas:p,encodedKeys:E,memberNames:P}=m,N=E.length,le=r.isUnionSchema(),Ve={};let Ze,rt,et=0,at=0;for(;Ie<Ot;){if(it[Ie]===255){if(Ie+=1,le){
let ct=!0;for(const It in Ve)if(he(Ve,It)){ct=!1;break}ct&&et===1&&(Ve.$unknown=[Ze,rt])}return Ve}const Et=Fn(E,N,at);if(Et>=0){at=Et+1,at>=N&&(at=0);const ct=Ht(
p[Et]);ct!=null&&(Ve[P[Et]]=ct)}else{const ct=Xt(),It=Ht(d.of(15));ct!=="__type"&&(Ze=ct,rt=It,++et)}}throw new Error("expected break marker.")}const s=r.isMapSchema()?
r.getValueSchema():r,c={};for(;Ie<Ot;){if(it[Ie]===255)return Ie+=1,c;const m=Xt();c[m]=Ht(s)}throw new Error("expected break marker.")}function Fn(r,s,c){const m=r[c];
if(Ie+m.length<=Ot&&vt(Ie,m))return Ie+=m.length,c;for(let p=0;p<s;++p){if(p===c)continue;const E=r[p];if(Ie+E.length<=Ot&&vt(Ie,E))return Ie+=E.length,p}return-1}
function vt(r,s){const c=s.length;if(it[r]!==s[0])return!1;for(let m=1;m<c;++m)if(it[r+m]!==s[m])return!1;return!0}function on(){const r=it[Ie]&31;if(r<24)return Ie+=
1,r;switch(r){case W:return Ot-Ie<2&&Ae(1),Ie+=2,it[Ie-1];case O:return Ot-Ie<3&&Ae(2),Ie+=3,Bt.getUint16(Ie-2);case ae:return Ot-Ie<5&&Ae(4),Ie+=5,Bt.getUint32(
Ie-4);case ce:{Ot-Ie<9&&Ae(8),Ie+=9;const s=Bt.getUint32(Ie-8);return s<2097152?s*4294967296+Bt.getUint32(Ie-4):Bt.getBigUint64(Ie-8)}default:throw new Error(`u\
nexpected minor value ${r}.`)}}function En(){const r=on();return typeof r=="bigint"?Number(r):r}function Tt(){const r=on();return fn(r)}function bn(){const r=on();
return typeof r=="bigint"?BigInt(-1)-r:-1-r}function an(){const r=En();Ot-Ie<r&&Ae(r);const s=Ie;return Ie+=r,it.subarray(s,s+r)}function Xt(){const r=En();Ot-Ie<
r&&Ae(r);const s=Ie;return Ie+=r,r<24?Nn(s,r):vn?it.toString("utf-8",s,s+r):pn.decode(it.subarray(s,s+r))}function Nn(r,s){let c=s;for(let P=0;P<s;++P)c=c*31+it[r+
P]|0;const m=c>>>0&tn-1,p=At[m];if(p!==void 0&&p.length===s){let P=!0;for(let N=0;N<s;++N)if(p.charCodeAt(N)!==it[r+N]){P=!1;break}if(P)return ln[m]=xt,p}const E=vn?
it.toString("utf-8",r,r+s):pn.decode(it.subarray(r,r+s));return ln[m]!==xt&&(At[m]=E,ln[m]=xt),E}function wn(){const r=Ie,s=it[r]&31;switch(s){case Re:return Ie=
r+1,!0;case L:return Ie=r+1,!1;case Oe:return Ie=r+1,null;case D:return Ie=r+1,null;case O:return Ot-r<3&&Ae(2),Ie=r+3,On(it[r+1],it[r+2]);case ae:return Ot-r<5&&
Ae(4),Ie=r+5,Bt.getFloat32(r+1);case ce:return Ot-r<9&&Ae(8),Ie=r+9,Bt.getFloat64(r+1);default:throw new Error(`unexpected minor value ${s} for major 7.`)}}function On(r,s){
const c=r>>7,m=(r&124)>>2,p=(r&3)<<8|s,E=c===0?1:-1;return m===0?p===0?0:E*(Math.pow(2,-14)*(p/1024)):m===31?p===0?E*(1/0):NaN:E*(Math.pow(2,m-15)*(1+p/1024))}function fn(r){
if(typeof r=="number")return r;const s=Number(r);return Number.MIN_SAFE_INTEGER<=s&&s<=Number.MAX_SAFE_INTEGER?s:r}function Ae(r){throw new Error(`CBOR: length ${r}\
 greater than remaining buffer length.`)}function Je(r,s){if(r.isTimestampSchema()){if(typeof s=="number")return Me(s);if(typeof s=="object"&&s!==null&&s.tag===
1&&"value"in s)return Me(s.value)}if(r.isBlobSchema()||typeof s>"u"||typeof s=="boolean"||typeof s=="number"||typeof s=="string"||typeof s=="bigint"||typeof s==
"symbol"||typeof s!="object"||s===null||"byteLength"in s||s instanceof Date||s instanceof pe||r.isDocumentSchema())return s;if(r.isListSchema()){const m=r.getValueSchema(),
p=[];for(const E of s)p.push(Je(m,E));return p}const c={};if(r.isMapSchema()){const m=r.getValueSchema();for(const p in s)he(s,p)&&(c[p]=Je(m,s[p]))}else if(r.isStructSchema()){
const m=r.isUnionSchema();let p;if(m){p=new Set;for(const E in s)he(s,E)&&E!=="__type"&&p.add(E)}for(const[E,P]of r.structIterator())m&&p.delete(E),s[E]!=null&&
(c[E]=Je(P,s[E]));if(m&&p?.size===1){let E=!0;for(const P in c)if(he(c,P)){E=!1;break}if(E){const P=p.values().next().value;c.$unknown=[P,s[P]]}}else if(typeof s.
__type=="string")for(const E in s)he(s,E)&&(E in c||(c[E]=s[E]))}return c}class Rt extends Te{createSerializer(){const s=new Vt;return s.setSerdeContext(this.serdeContext),
s}createDeserializer(){const s=new Mn;return s.setSerdeContext(this.serdeContext),s}}class Kt extends V{codec=new Rt;serializer=this.codec.createSerializer();deserializer=this.
codec.createDeserializer();getShapeId(){return"smithy.protocols#rpcv2Cbor"}getPayloadCodec(){return this.codec}getSmithyProtocolHeaderValue(){return"rpc-v2-cbor"}applyEmptyBody(s){
s.body||(this.serializer.write(15,{}),s.body=this.serializer.flush()),s.body instanceof Uint8Array&&(s.headers["content-length"]=String(s.body.byteLength))}async handleError(s,c,m,p,E){
const P=ht(m,p)??"Unknown",N=["*"],{defaultNamespace:le}=this.options;N.unshift(le);const[Ve,Ze]=P.includes("#")?P.split("#"):[void 0,P];Ve&&N.unshift(Ve);const rt={
$metadata:E,$fault:m.statusCode<500?"client":"server"},et=[this.compositeErrorRegistry];Ve&&et.push(t.for(Ve)),et.push(t.for(le));const[at,Et,ct]=this.resolveError(
Ze,N,et);if(ct==="native"||ct==="synthetic"){p.Message&&(p.message=p.Message);const Dn=ct==="synthetic"?new Et({name:Ze}):new Error(Ze);throw Object.assign(Dn,rt,
p)}const It=d.of(at),Jt=p.message??p.Message??"Unknown",wt=new Et({}),Un={};for(const[Dn,x]of It.structIterator())Un[Dn]=this.deserializer.readValue(x,p[Dn]);throw Object.
assign(wt,rt,{$fault:It.getMergedTraits().error,message:Jt},Un)}getDefaultContentType(){return"application/cbor"}}class $t extends Te{value;write(s,c){this.value=
this.serialize(s,c)}serialize(s,c){const m=d.of(s);if(c==null)return m.isIdempotencyToken()?h():c;if(m.isBlobSchema())return typeof c=="string"?(this.serdeContext?.
base64Decoder??K)(c):c;if(m.isTimestampSchema())return Ye(typeof c=="number"||typeof c=="bigint"?new Date(Number(c)/1e3|0):c);if(typeof c=="function"||typeof c==
"object"){const p=c;if(m.isListSchema()&&Array.isArray(p)){const P=!!m.getMergedTraits().sparse,N=[];let le=0;for(const Ve of p){const Ze=this.serialize(m.getValueSchema(),
Ve);(Ze!=null||P)&&(N[le++]=Ze)}return N}if(p instanceof Date)return Ye(p);const E={};if(m.isMapSchema()){const P=!!m.getMergedTraits().sparse;for(const N in p){
if(!he(p,N))continue;const le=this.serialize(m.getValueSchema(),p[N]);(le!=null||P)&&(E[N]=le)}}else if(m.isStructSchema()){for(const[N,le]of m.structIterator()){
const Ve=this.serialize(le,p[N]);Ve!=null&&(E[N]=Ve)}if(m.isUnionSchema()&&Array.isArray(p.$unknown)){const[N,le]=p.$unknown;E[N]=le}else if(typeof p.__type=="s\
tring")for(const N in p)he(p,N)&&(N in E||(E[N]=this.serialize(15,p[N])))}else if(m.isDocumentSchema()){if(Array.isArray(p)){const P=[];let N=0;for(const le of p)
P[N++]=this.serialize(m.getValueSchema(),le);return P}for(const P in p)he(p,P)&&(E[P]=this.serialize(m.getValueSchema(),p[P]))}else if(m.isBigDecimalSchema())return p;
return E}return c}flush(){const s=Ge.serialize(this.value);return this.value=void 0,s}}class hn extends Te{read(s,c){const m=Ge.deserialize(c);return this.readValue(
s,m)}readValue(s,c){const m=d.of(s);if(m.isTimestampSchema()){if(typeof c=="number")return Me(c);if(typeof c=="object"&&c.tag===1&&"value"in c)return Me(c.value)}
if(m.isBlobSchema())return typeof c=="string"?(this.serdeContext?.base64Decoder??K)(c):c;if(typeof c>"u"||typeof c=="boolean"||typeof c=="number"||typeof c=="st\
ring"||typeof c=="bigint"||typeof c=="symbol")return c;if(typeof c=="object"){if(c===null)return null;if("byteLength"in c||c instanceof Date||m.isDocumentSchema())
return c;if(m.isListSchema()){const E=[],P=m.getValueSchema();for(const N of c){const le=this.readValue(P,N);E.push(le)}return E}const p={};if(m.isMapSchema()){
const E=m.getValueSchema();for(const P in c){if(!he(c,P))continue;const N=this.readValue(E,c[P]);p[P]=N}}else if(m.isStructSchema()){const E=m.isUnionSchema();let P;
if(E){P=new Set;for(const N in c)he(c,N)&&N!=="__type"&&P.add(N)}for(const[N,le]of m.structIterator())E&&P.delete(N),c[N]!=null&&(p[N]=this.readValue(le,c[N]));
if(E&&P?.size===1){let N=!0;for(const le in p)if(he(p,le)){N=!1;break}if(N){const le=P.values().next().value;p.$unknown=[le,c[le]]}}else if(typeof c.__type=="st\
ring")for(const N in c)he(c,N)&&(N in p||(p[N]=c[N]))}else if(c instanceof pe)return c;return p}else return c}}o.CborCodec=Rt,o.CborShapeDeserializer=hn,o.CborShapeDeserializer2=
Mn,o.CborShapeSerializer=$t,o.CborShapeSerializer2=Vt,o.SmithyRpcV2CborProtocol=Kt,o.buildHttpRpcRequest=qt,o.cbor=Ge,o.checkCborResponse=Xe,o.dateToTag=Ye,o.loadSmithyRpcV2CborErrorCode=
ht,o.parseCborBody=Ke,o.parseCborErrorBody=je,o.tag=F,o.tagSymbol=re}),9285:((Dt,o,b)=>{const{Readable:H}=b(7075),{NoOpLogger:pe,normalizeProvider:Ce}=b(4614),{
HttpResponse:h,HttpRequest:K}=b(9922),{parseRfc7231DateTime:Me,v4:he}=b(2882),{SMITHY_CONTEXT_KEY:_e}=b(4566),{hasOwn:$e}=b(4514),Te=y=>y?.body instanceof H||typeof ReadableStream<
"u"&&y?.body instanceof ReadableStream,V=["AccessDeniedException","AuthFailure","InvalidSignatureException","RequestExpired","RequestInTheFuture","RequestTimeTo\
oSkewed","SignatureDoesNotMatch"],d=["BandwidthLimitExceeded","EC2ThrottledException","LimitExceededException","PriorRequestNotComplete","ProvisionedThroughputE\
xceededException","RequestLimitExceeded","RequestThrottled","RequestThrottledException","SlowDown","ThrottledException","Throttling","ThrottlingException","TooM\
anyRequestsException","TransactionInProgressException"],t=["TimeoutError","RequestTimeout","RequestTimeoutException"],n=[500,502,503,504],e=["ECONNRESET","ECONN\
REFUSED","EPIPE","ETIMEDOUT"],w=["EHOSTUNREACH","ENETUNREACH","ENOTFOUND","EAI_AGAIN"],S=y=>y?.$retryable!==void 0,_=y=>V.includes(y.name),G=y=>y.$metadata?.clockSkewCorrected,
ne=y=>{const g=new Set(["Failed to fetch","NetworkError when attempting to fetch resource","The Internet connection appears to be offline","Load failed","Networ\
k request failed"]);return y&&y instanceof TypeError?g.has(y.message):!1},Q=y=>y.$metadata?.httpStatusCode===429||d.includes(y.name)||y.$retryable?.throttling==
!0,L=(y,g=0)=>y?.name!=="AbortError"&&(S(y)||G(y)||y.name==="InvalidSignatureException"&&y.message?.includes("Signature expired")||t.includes(y.name)||e.includes(
y?.code||"")||w.includes(y?.code||"")||n.includes(y.$metadata?.httpStatusCode||0)||ne(y)||Oe(y)||y.cause!==void 0&&g<=10&&L(y.cause,g+1)),Re=y=>{if(y.$metadata?.
httpStatusCode!==void 0){const g=y.$metadata.httpStatusCode;return 500<=g&&g<=599&&!L(y)}return!1};function Oe(y){return y.code==="ERR_HTTP2_STREAM_ERROR"&&y.message.
includes("NGHTTP2_REFUSED_STREAM")}const D=(y,g)=>{if(!g)return y;let M=()=>{};const te=new Promise((ye,be)=>{const Ue=()=>be(W());g.aborted?Ue():typeof g.addEventListener==
"function"?(g.addEventListener("abort",Ue,{once:!0}),M=()=>g.removeEventListener("abort",Ue)):g.onabort=Ue});return Promise.race([y,te]).finally(M)},W=()=>Object.
assign(new Error("Request aborted"),{name:"AbortError"}),O=y=>typeof y=="object"&&y!==null&&"name"in y&&y.name==="AbortError",ae=100,ce=20*1e3,ke=500,fe=500,re=5,
F=10,l=1,A="amz-sdk-invocation-id",I="amz-sdk-request";function j(y,g){if(h.isInstance(y))for(const M in y.headers){if(!$e(y.headers,M))continue;const te=M.toLowerCase();
if(te==="retry-after"){const ye=y.headers[M];let be=NaN;if(ye.endsWith("GMT"))try{be=(Me(ye).getTime()-Date.now())/1e3}catch(Ue){g?.trace?.("Failed to parse ret\
ry-after header"),g?.trace?.(Ue)}else ye.match(/ GMT, ((\d+)|(\d+\.\d+))$/)?be=Number(ye.match(/ GMT, ([\d.]+)$/)?.[1]):ye.match(/^((\d+)|(\d+\.\d+))$/)?be=Number(
ye):Date.parse(ye)>=Date.now()&&(be=(Date.parse(ye)-Date.now())/1e3);return isNaN(be)?void 0:new Date(Date.now()+be*1e3)}else if(te==="x-amz-retry-after"){const ye=y.
headers[M],be=Number(ye);if(isNaN(be)){g?.trace?.(`Failed to parse x-amz-retry-after=${ye}`);return}return new Date(Date.now()+be)}}}function se(y,g){return j(y,
g)}const B=y=>y instanceof Error?y:y instanceof Object?Object.assign(new Error,y):typeof y=="string"?new Error(y):new Error(`AWS SDK error wrapper for ${y}`);function q(y){
return g=>(M,te)=>async ye=>{let be=await g.retryStrategy();const Ue=await g.maxAttempts(),nt=te[_e]?.abortSignal;if(C(be)){be=be;const Ge=(te.partition_id??"")+
(te.__retryLongPoll?":longpoll":"");let Ke=await D(be.acquireInitialRetryToken(Ge),nt),Ye=new Error,je=0,ht=0;const{request:Xe}=ye,qt=K.isInstance(Xe);for(qt&&(Xe.
headers[A]=he());;)try{qt&&(Xe.headers[I]=`attempt=${je+1}; max=${Ue}`);const{response:Vt,output:Ct}=await M(ye);return be.recordSuccess(Ke),Ct.$metadata.attempts=
je+1,Ct.$metadata.totalRetryDelay=ht,{response:Vt,output:Ct}}catch(Vt){const Ct=we(Vt,g.logger);if(Ye=B(Vt),qt&&y(Xe))throw(te.logger instanceof pe?console:te.logger)?.
warn("An error was encountered in a non-retryable streaming request."),Ye;try{Ke=await D(be.refreshRetryTokenForRetry(Ke,Ct),nt)}catch(pt){throw nt?.aborted&&O(
pt)?pt:(Ye.$metadata||(Ye.$metadata={}),Ye.$metadata.attempts=je+1,Ye.$metadata.totalRetryDelay=ht,Ye)}je=Ke.getRetryCount();const tt=Ke.getRetryDelay();ht+=(Ke?.
$retryLog?.acquisitionDelay??0)+tt,tt>0&&await D(new Promise(pt=>setTimeout(pt,tt)),nt)}}else return be=be,be?.mode&&(te.userAgent=[...te.userAgent||[],["cfg/re\
try-mode",be.mode]]),be.retry(M,ye)}}const C=y=>typeof y.acquireInitialRetryToken<"u"&&typeof y.refreshRetryTokenForRetry<"u"&&typeof y.recordSuccess<"u",we=(y,g)=>{
const M={error:y,errorType:ge(y)},te=j(y.$response,g);return te&&(M.retryAfterHint=te),M},ge=y=>Q(y)?"THROTTLING":L(y)?"TRANSIENT":Re(y)?"SERVER_ERROR":"CLIENT_\
ERROR",De={name:"retryMiddleware",tags:["RETRY"],step:"finalizeRequest",priority:"high",override:!0};function He(y){const g=q(y);return M=>({applyToStack:te=>{te.
add(g(M),De)}})}class ze{static setTimeoutFn=(g,M)=>setTimeout(g,M);beta;minCapacity;minFillRate;scaleConstant;smooth;enabled=!1;availableTokens=0;lastMaxRate=0;measuredTxRate=0;requestCount=0;fillRate;lastThrottleTime;lastTimestamp=0;lastTxRateBucket;maxCapacity;timeWindow=0;constructor(g){
this.beta=g?.beta??.7,this.minCapacity=g?.minCapacity??1,this.minFillRate=g?.minFillRate??.5,this.scaleConstant=g?.scaleConstant??.4,this.smooth=g?.smooth??.8,this.
lastThrottleTime=this.getCurrentTimeInSeconds(),this.lastTxRateBucket=Math.floor(this.getCurrentTimeInSeconds()),this.fillRate=this.minFillRate,this.maxCapacity=
this.minCapacity}async getSendToken(){return this.acquireTokenBucket(1)}updateClientSendingRate(g){let M;this.updateMeasuredRate();const te=g;if(te?.errorType===
"THROTTLING"||Q(te?.error??g)){const Ue=this.enabled?Math.min(this.measuredTxRate,this.fillRate):this.measuredTxRate;this.lastMaxRate=Ue,this.calculateTimeWindow(),
this.lastThrottleTime=this.getCurrentTimeInSeconds(),M=this.cubicThrottle(Ue),this.enableTokenBucket()}else this.calculateTimeWindow(),M=this.cubicSuccess(this.
getCurrentTimeInSeconds());const be=Math.min(M,2*this.measuredTxRate);this.updateTokenBucketRate(be)}getCurrentTimeInSeconds(){return Date.now()/1e3}async acquireTokenBucket(g){
if(this.enabled){for(this.refillTokenBucket();g>this.availableTokens;){const M=(g-this.availableTokens)/this.fillRate*1e3;await new Promise(te=>ze.setTimeoutFn(
te,M)),this.refillTokenBucket()}this.availableTokens=this.availableTokens-g}}refillTokenBucket(){const g=this.getCurrentTimeInSeconds();if(!this.lastTimestamp){
this.lastTimestamp=g;return}const M=(g-this.lastTimestamp)*this.fillRate;this.availableTokens=Math.min(this.maxCapacity,this.availableTokens+M),this.lastTimestamp=
g}calculateTimeWindow(){this.timeWindow=this.getPrecise(Math.pow(this.lastMaxRate*(1-this.beta)/this.scaleConstant,1/3))}cubicThrottle(g){return this.getPrecise(
g*this.beta)}cubicSuccess(g){return this.getPrecise(this.scaleConstant*Math.pow(g-this.lastThrottleTime-this.timeWindow,3)+this.lastMaxRate)}enableTokenBucket(){
this.enabled=!0}updateTokenBucketRate(g){this.refillTokenBucket(),this.fillRate=Math.max(g,this.minFillRate),this.maxCapacity=Math.max(g,this.minCapacity),this.
availableTokens=Math.min(this.availableTokens,this.maxCapacity)}updateMeasuredRate(){const g=this.getCurrentTimeInSeconds(),M=Math.floor(g*2)/2;if(this.requestCount++,
M>this.lastTxRateBucket){const te=this.requestCount/(M-this.lastTxRateBucket);this.measuredTxRate=this.getPrecise(te*this.smooth+this.measuredTxRate*(1-this.smooth)),
this.requestCount=0,this.lastTxRateBucket=M}}getPrecise(g){return parseFloat(g.toFixed(8))}}class Be{static v2026=!0;static delay(){return 50}static throttlingDelay(){
return 1e3}static cost(){return 14}static throttlingCost(){return 5}static modifiedCostType(){return"THROTTLING"}}class Qe{x=Be.delay();computeNextBackoffDelay(g){
const ye=Math.random()*Math.min(this.x*2**g,ce);return Math.floor(ye)}setDelayBase(g){this.x=g}}class Y{delay;count;cost;longPoll;$retryLog={acquisitionDelay:0};constructor(g,M,te,ye){
this.delay=g,this.count=M,this.cost=te,this.longPoll=ye}getRetryCount(){return this.count}getRetryDelay(){return Math.min(ce,this.delay)}getRetryCost(){return this.
cost}isLongPoll(){return this.longPoll}}var Se;(function(y){y.STANDARD="standard",y.ADAPTIVE="adaptive"})(Se||(Se={}));const Ne=3,xe=Se.STANDARD,Le={incompatible:1,
attempts:2,capacity:3};let We=class{mode=Se.STANDARD;retryBackoffStrategy;capacity=fe;maxAttemptsProvider;baseDelay;constructor(g){typeof g=="number"?this.maxAttemptsProvider=
async()=>g:typeof g=="function"?this.maxAttemptsProvider=g:g&&typeof g=="object"&&(this.maxAttemptsProvider=async()=>g.maxAttempts,this.baseDelay=g.baseDelay,this.
retryBackoffStrategy=g.backoff),this.maxAttemptsProvider??=async()=>Ne,this.baseDelay??=Be.delay(),this.retryBackoffStrategy??=new Qe}async acquireInitialRetryToken(g){
return new Y(Be.delay(),0,void 0,g.includes(":longpoll"))}async refreshRetryTokenForRetry(g,M){const te=await this.getMaxAttempts(),ye=this.retryCode(g,M,te),be=ye===
0,Ue=g.isLongPoll?.();if(be||Ue){const nt=M.errorType;this.retryBackoffStrategy.setDelayBase(nt==="THROTTLING"?Be.throttlingDelay():this.baseDelay);const Ge=this.
retryBackoffStrategy.computeNextBackoffDelay(g.getRetryCount());let Ke=Ge;if(M.retryAfterHint instanceof Date&&(Ke=Math.max(Ge,Math.min(M.retryAfterHint.getTime()-
Date.now(),Ge+5e3))),be){const Ye=this.getCapacityCost(nt);this.capacity-=Ye;const je=new Y(0,g.getRetryCount()+1,Ye,g.isLongPoll?.()??!1);return await new Promise(
ht=>setTimeout(ht,Ke)),je.$retryLog.acquisitionDelay=Ke,je}else{const Ye=ye===Le.capacity&&Ue?Ke:0;Ye>0&&await new Promise(je=>setTimeout(je,Ye))}}throw new Error(
"No retry token available")}recordSuccess(g){this.capacity=Math.min(fe,this.capacity+(g.getRetryCost()??l))}getCapacity(){return this.capacity}async maxAttempts(){
return this.maxAttemptsProvider()}async getMaxAttempts(){try{return await this.maxAttemptsProvider()}catch{return console.warn(`Max attempts provider could not \
resolve. Using default of ${Ne}`),Ne}}retryCode(g,M,te){const ye=g.getRetryCount()+1,be=this.isRetryableError(M.errorType)?0:Le.incompatible,Ue=ye<te?0:Le.attempts,
nt=this.capacity>=this.getCapacityCost(M.errorType)?0:Le.capacity;return be||Ue||nt}getCapacityCost(g){return g===Be.modifiedCostType()?Be.throttlingCost():Be.cost()}isRetryableError(g){
return g==="THROTTLING"||g==="TRANSIENT"}},lt=class{mode=Se.ADAPTIVE;rateLimiter;standardRetryStrategy;constructor(g,M){const{rateLimiter:te}=M??{};this.rateLimiter=
te??new ze,this.standardRetryStrategy=M?new We({maxAttempts:typeof g=="number"?g:3,...M}):new We(g)}async acquireInitialRetryToken(g){const M=await this.standardRetryStrategy.
acquireInitialRetryToken(g);return await this.rateLimiter.getSendToken(),M}async refreshRetryTokenForRetry(g,M){this.rateLimiter.updateClientSendingRate(M);const te=await this.
standardRetryStrategy.refreshRetryTokenForRetry(g,M);return await this.rateLimiter.getSendToken(),te}recordSuccess(g){this.rateLimiter.updateClientSendingRate({}),
this.standardRetryStrategy.recordSuccess(g)}async maxAttemptsProvider(){return this.standardRetryStrategy.maxAttempts()}};class ot extends We{computeNextBackoffDelay;constructor(g,M=Be.
delay()){super(typeof g=="function"?g:async()=>g),typeof M=="number"?this.computeNextBackoffDelay=()=>M:this.computeNextBackoffDelay=M,this.retryBackoffStrategy.
computeNextBackoffDelay=te=>{const ye=te+1;return this.computeNextBackoffDelay(ye)}}}const ft=(y,g)=>{const M=y,te=l,ye=re,be=F;let Ue=y;const nt=je=>je.name===
"TimeoutError"?be:ye,Ge=je=>nt(je)<=Ue;return Object.freeze({hasRetryTokens:Ge,retrieveRetryTokens:je=>{if(!Ge(je))throw new Error("No retry token available");const ht=nt(
je);return Ue-=ht,ht},releaseRetryTokens:je=>{Ue+=je??te,Ue=Math.min(Ue,M)}})},_t=(y,g)=>Math.floor(Math.min(ce,Math.random()*2**g*y)),mt=y=>y?S(y)||_(y)||Q(y)||
L(y):!1;class oe{maxAttemptsProvider;retryDecider;delayDecider;retryQuota;mode=Se.STANDARD;constructor(g,M){this.maxAttemptsProvider=g,this.retryDecider=M?.retryDecider??
mt,this.delayDecider=M?.delayDecider??_t,this.retryQuota=M?.retryQuota??ft(fe)}shouldRetry(g,M,te){return M<te&&this.retryDecider(g)&&this.retryQuota.hasRetryTokens(
g)}async getMaxAttempts(){let g;try{g=await this.maxAttemptsProvider()}catch{g=Ne}return g}async retry(g,M,te){let ye,be=0,Ue=0;const nt=await this.getMaxAttempts(),
{request:Ge}=M;for(K.isInstance(Ge)&&(Ge.headers[A]=he());;)try{K.isInstance(Ge)&&(Ge.headers[I]=`attempt=${be+1}; max=${nt}`),te?.beforeRequest&&await te.beforeRequest();
const{response:Ke,output:Ye}=await g(M);return te?.afterRequest&&te.afterRequest(Ke),this.retryQuota.releaseRetryTokens(ye),Ye.$metadata.attempts=be+1,Ye.$metadata.
totalRetryDelay=Ue,{response:Ke,output:Ye}}catch(Ke){const Ye=B(Ke);if(be++,this.shouldRetry(Ye,be,nt)){ye=this.retryQuota.retrieveRetryTokens(Ye);const je=this.
delayDecider(Q(Ye)?ke:ae,be),ht=v(Ye.$response),Xe=Math.max(ht||0,je);Ue+=Xe,await new Promise(qt=>setTimeout(qt,Xe));continue}throw Ye.$metadata||(Ye.$metadata=
{}),Ye.$metadata.attempts=be,Ye.$metadata.totalRetryDelay=Ue,Ye}}}const v=y=>{if(!h.isInstance(y))return;const g=Object.keys(y.headers).find(be=>be.toLowerCase()===
"retry-after");if(!g)return;const M=y.headers[g],te=Number(M);if(!Number.isNaN(te))return Math.min(te*1e3,2e4);const ye=new Date(M);return Math.min(ye.getTime()-
Date.now(),2e4)};class ie extends oe{rateLimiter;constructor(g,M){const{rateLimiter:te,...ye}=M??{};super(g,ye),this.rateLimiter=te??new ze,this.mode=Se.ADAPTIVE}async retry(g,M){
return super.retry(g,M,{beforeRequest:async()=>this.rateLimiter.getSendToken(),afterRequest:te=>{this.rateLimiter.updateClientSendingRate(te)}})}}const R="AWS_M\
AX_ATTEMPTS",i="max_attempts",a={environmentVariableSelector:y=>{const g=y[R];if(!g)return;const M=parseInt(g);if(Number.isNaN(M))throw new Error(`Environment v\
ariable ${R} mast be a number, got "${g}"`);return M},configFileSelector:y=>{const g=y[i];if(!g)return;const M=parseInt(g);if(Number.isNaN(M))throw new Error(`S\
hared config file entry ${i} mast be a number, got "${g}"`);return M},default:Ne},f=(y,g)=>{const{retryStrategy:M,retryMode:te}=y,{defaultMaxAttempts:ye=Ne,defaultBaseDelay:be=Be.
delay()}=g??{},Ue=Ce(y.maxAttempts??ye);let nt=M?Promise.resolve(M):void 0;const Ge=async()=>{const Ke=await Ue();return await Ce(te)()===Se.ADAPTIVE?new lt(Ue,
{maxAttempts:Ke,baseDelay:be}):new We({maxAttempts:Ke,baseDelay:be})};return Object.assign(y,{maxAttempts:Ue,retryStrategy:()=>nt??=Ge()})},u="AWS_RETRY_MODE",z="\
retry_mode",U={environmentVariableSelector:y=>y[u],configFileSelector:y=>y[z],default:xe},ee=()=>y=>async g=>{const{request:M}=g;return K.isInstance(M)&&(delete M.
headers[A],delete M.headers[I]),y(g)},me={name:"omitRetryHeadersMiddleware",tags:["RETRY","HEADERS","OMIT_RETRY_HEADERS"],relation:"before",toMiddleware:"awsAut\
hMiddleware",override:!0},$=y=>({applyToStack:g=>{g.addRelativeTo(ee(),me)}}),de=q(Te),k=He(Te);o.AdaptiveRetryStrategy=lt,o.CONFIG_MAX_ATTEMPTS=i,o.CONFIG_RETRY_MODE=
z,o.ConfiguredRetryStrategy=ot,o.DEFAULT_MAX_ATTEMPTS=Ne,o.DEFAULT_RETRY_DELAY_BASE=ae,o.DEFAULT_RETRY_MODE=xe,o.DefaultRateLimiter=ze,o.DeprecatedAdaptiveRetryStrategy=
ie,o.DeprecatedStandardRetryStrategy=oe,o.ENV_MAX_ATTEMPTS=R,o.ENV_RETRY_MODE=u,o.INITIAL_RETRY_TOKENS=fe,o.INVOCATION_ID_HEADER=A,o.MAXIMUM_RETRY_DELAY=ce,o.NODE_MAX_ATTEMPT_CONFIG_OPTIONS=
a,o.NODE_RETRY_MODE_CONFIG_OPTIONS=U,o.NO_RETRY_INCREMENT=l,o.REQUEST_HEADER=I,o.RETRY_COST=re,o.RETRY_MODES=Se,o.Retry=Be,o.StandardRetryStrategy=We,o.THROTTLING_RETRY_DELAY_BASE=
ke,o.TIMEOUT_RETRY_COST=F,o.defaultDelayDecider=_t,o.defaultRetryDecider=mt,o.getOmitRetryHeadersPlugin=$,o.getRetryAfterHint=se,o.getRetryPlugin=k,o.isBrowserNetworkError=
ne,o.isClockSkewCorrectedError=G,o.isClockSkewError=_,o.isNodeJsHttp2TransientError=Oe,o.isRetryableByTrait=S,o.isServerError=Re,o.isThrottlingError=Q,o.isTransientError=
L,o.omitRetryHeadersMiddleware=ee,o.omitRetryHeadersMiddlewareOptions=me,o.resolveRetryConfig=f,o.retryMiddleware=de,o.retryMiddlewareOptions=De}),1778:((Dt,o,b)=>{
const{ProviderError:H,CredentialsProviderError:pe,loadConfig:Ce}=b(7567),h=b(7067),{parseUrl:K}=b(9922),Me=Y=>!!Y&&typeof Y=="object"&&typeof Y.AccessKeyId=="st\
ring"&&typeof Y.SecretAccessKey=="string"&&typeof Y.Token=="string"&&typeof Y.Expiration=="string",he=Y=>({accessKeyId:Y.AccessKeyId,secretAccessKey:Y.SecretAccessKey,
sessionToken:Y.Token,expiration:new Date(Y.Expiration),...Y.AccountId&&{accountId:Y.AccountId}}),_e=1e3,$e=0,Te=({maxRetries:Y=$e,timeout:Se=_e})=>({maxRetries:Y,
timeout:Se});function V(Y){return new Promise((Se,Ne)=>{const xe=h.request({method:"GET",...Y,hostname:Y.hostname?.replace(/^\[(.+)\]$/,"$1")});xe.on("error",Le=>{
Ne(Object.assign(new H("Unable to connect to instance metadata service"),Le)),xe.destroy()}),xe.on("timeout",()=>{Ne(new H("TimeoutError from instance metadata \
service")),xe.destroy()}),xe.on("response",Le=>{const{statusCode:We=400}=Le;(We<200||300<=We)&&(Ne(Object.assign(new H("Error response received from instance me\
tadata service"),{statusCode:We})),xe.destroy());const lt=[];Le.on("data",ot=>{lt.push(ot)}),Le.on("end",()=>{Se(Buffer.concat(lt)),xe.destroy()})}),xe.end()})}
const d=(Y,Se)=>{let Ne=Y();for(let xe=0;xe<Se;xe++)Ne=Ne.catch(Y);return Ne},t="AWS_CONTAINER_CREDENTIALS_FULL_URI",n="AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",
e="AWS_CONTAINER_AUTHORIZATION_TOKEN",w=(Y={})=>{const{timeout:Se,maxRetries:Ne}=Te(Y);return()=>d(async()=>{const xe=await Q({logger:Y.logger}),Le=JSON.parse(await S(
Se,xe));if(!Me(Le))throw new pe("Invalid response received from instance metadata service.",{logger:Y.logger});return he(Le)},Ne)},S=async(Y,Se)=>(process.env[e]&&
(Se.headers={...Se.headers,Authorization:process.env[e]}),(await V({...Se,timeout:Y})).toString()),_="169.254.170.2",G=new Set(["localhost","127.0.0.1"]),ne=new Set(
["http:","https:"]),Q=async({logger:Y})=>{if(process.env[n])return{hostname:_,path:process.env[n]};if(process.env[t]){let Se;try{Se=new URL(process.env[t])}catch{
throw new pe(`${process.env[t]} is not a valid container metadata service URL`,{tryNextLink:!1,logger:Y})}if(!Se.hostname||!G.has(Se.hostname))throw new pe(`${Se.
hostname} is not a valid container metadata service hostname`,{tryNextLink:!1,logger:Y});if(!Se.protocol||!ne.has(Se.protocol))throw new pe(`${Se.protocol} is n\
ot a valid container metadata service protocol`,{tryNextLink:!1,logger:Y});return{protocol:Se.protocol,hostname:Se.hostname,path:Se.pathname+Se.search,port:Se.port?
parseInt(Se.port,10):void 0}}throw new pe(`The container metadata credential provider cannot be used unless the ${n} or ${t} environment variable is set`,{tryNextLink:!1,
logger:Y})};class L extends pe{tryNextLink;name="InstanceMetadataV1FallbackError";constructor(Se,Ne=!0){super(Se,Ne),this.tryNextLink=Ne,Object.setPrototypeOf(this,
L.prototype)}}var Re;(function(Y){Y.IPv4="http://169.254.169.254",Y.IPv6="http://[fd00:ec2::254]"})(Re||(Re={}));const Oe="AWS_EC2_METADATA_SERVICE_ENDPOINT",D="\
ec2_metadata_service_endpoint",W={environmentVariableSelector:Y=>Y[Oe],configFileSelector:Y=>Y[D],default:void 0};var O;(function(Y){Y.IPv4="IPv4",Y.IPv6="IPv6"})(
O||(O={}));const ae="AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE",ce="ec2_metadata_service_endpoint_mode",ke={environmentVariableSelector:Y=>Y[ae],configFileSelector:Y=>Y[ce],
default:O.IPv4},fe=async()=>K(await re()||await F()),re=async()=>Ce(W)(),F=async()=>{const Y=await Ce(ke)();switch(Y){case O.IPv4:return Re.IPv4;case O.IPv6:return Re.
IPv6;default:throw new Error(`Unsupported endpoint mode: ${Y}. Select from ${Object.values(O)}`)}},l=300,A=300,I="https://docs.aws.amazon.com/sdkref/latest/guid\
e/feature-static-credentials.html",j=(Y,Se)=>{const Ne=l+Math.floor(Math.random()*A),xe=new Date(Date.now()+Ne*1e3);Se.warn(`Attempting credential expiration ex\
tension due to a credential service availability issue. A refresh of these credentials will be attempted after ${new Date(xe)}.
For more information, please visit: `+I);const Le=Y.originalExpiration??Y.expiration;return{...Y,...Le?{originalExpiration:Le}:{},expiration:xe}},se=(Y,Se={})=>{
const Ne=Se?.logger||console;let xe;return async()=>{let Le;try{Le=await Y(),Le.expiration&&Le.expiration.getTime()<Date.now()&&(Le=j(Le,Ne))}catch(We){if(xe)Ne.
warn("Credential renew failed: ",We),Le=j(xe,Ne);else throw We}return xe=Le,Le}},B="/latest/meta-data/iam/security-credentials/",q="/latest/api/token",C="AWS_EC\
2_METADATA_V1_DISABLED",we="ec2_metadata_v1_disabled",ge="x-aws-ec2-metadata-token",De=(Y={})=>se(He(Y),{logger:Y.logger}),He=(Y={})=>{let Se=!1;const{logger:Ne,
profile:xe}=Y,{timeout:Le,maxRetries:We}=Te(Y),lt=async(ot,ft)=>{if(Se||ft.headers?.[ge]==null){let oe=!1,v=!1;const ie=await Ce({environmentVariableSelector:R=>{
const i=R[C];if(v=!!i&&i!=="false",i===void 0)throw new pe(`${C} not set in env, checking config file next.`,{logger:Y.logger});return v},configFileSelector:R=>{
const i=R[we];return oe=!!i&&i!=="false",oe},default:!1},{profile:xe})();if(Y.ec2MetadataV1Disabled||ie){const R=[];throw Y.ec2MetadataV1Disabled&&R.push("crede\
ntial provider initialization (runtime option ec2MetadataV1Disabled)"),oe&&R.push(`config file profile (${we})`),v&&R.push(`process environment variable (${C})`),
new L(`AWS EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${R.join(", ")}].`)}}const mt=(await d(async()=>{let oe;try{oe=
await Be(ft)}catch(v){throw v.statusCode===401&&(Se=!1),v}return oe},ot)).trim();return d(async()=>{let oe;try{oe=await Qe(mt,ft,Y)}catch(v){throw v.statusCode===
401&&(Se=!1),v}return oe},ot)};return async()=>{const ot=await fe();if(Se)return Ne?.debug("AWS SDK Instance Metadata","using v1 fallback (no token fetch)"),lt(
We,{...ot,timeout:Le});{let ft;try{ft=(await ze({...ot,timeout:Le})).toString()}catch(_t){if(_t?.statusCode===400)throw Object.assign(_t,{message:"EC2 Metadata \
token request returned error"});return(_t.message==="TimeoutError"||[403,404,405].includes(_t.statusCode))&&(Se=!0),Ne?.debug("AWS SDK Instance Metadata","using\
 v1 fallback (initial)"),lt(We,{...ot,timeout:Le})}return lt(We,{...ot,headers:{[ge]:ft},timeout:Le})}}},ze=async Y=>V({...Y,path:q,method:"PUT",headers:{"x-aws\
-ec2-metadata-token-ttl-seconds":"21600"}}),Be=async Y=>(await V({...Y,path:B})).toString(),Qe=async(Y,Se,Ne)=>{const xe=JSON.parse((await V({...Se,path:B+Y})).
toString());if(!Me(xe))throw new pe("Invalid response received from instance metadata service.",{logger:Ne.logger});return he(xe)};o.DEFAULT_MAX_RETRIES=$e,o.DEFAULT_TIMEOUT=
_e,o.ENV_CMDS_AUTH_TOKEN=e,o.ENV_CMDS_FULL_URI=t,o.ENV_CMDS_RELATIVE_URI=n,o.Endpoint=Re,o.fromContainerMetadata=w,o.fromInstanceMetadata=De,o.getInstanceMetadataEndpoint=
fe,o.httpRequest=V,o.providerConfigFromInit=Te}),8771:((Dt,o,b)=>{const{hasOwn:H}=b(2882),{streamCollector:pe}=b(2882);o.streamCollector=pe;const{buildQueryString:Ce,
HttpResponse:h}=b(9922),K=b(4708),{Readable:Me}=b(7075),he=b(2467);function _e(F){const l=F&&typeof F=="object"&&"reason"in F?F.reason:void 0;if(l){if(l instanceof
Error){const j=new Error("Request aborted");return j.name="AbortError",j.cause=l,j}const I=new Error(String(l));return I.name="AbortError",I}const A=new Error("\
Request aborted");return A.name="AbortError",A}const $e=["ECONNRESET","EPIPE","ETIMEDOUT"],Te=F=>{const l={};for(const A in F){if(!H(F,A))continue;const I=F[A];
l[A]=Array.isArray(I)?I.join(","):I}return l},V={setTimeout:(F,l)=>setTimeout(F,l),clearTimeout:F=>clearTimeout(F)},d=1e3,t=(F,l,A=0)=>{if(!A)return-1;const I=j=>{
const se=V.setTimeout(()=>{F.destroy(),l(Object.assign(new Error(`@smithy/node-http-handler - the request socket did not establish a connection with the server \
within the configured timeout of ${A} ms.`),{name:"TimeoutError"}))},A-j),B=q=>{q?.connecting?q.on("connect",()=>{V.clearTimeout(se)}):V.clearTimeout(se)};F.socket?
B(F.socket):F.on("socket",B)};return A<2e3?(I(0),0):V.setTimeout(I.bind(null,d),d)},n=(F,l,A=0,I,j)=>A?V.setTimeout(()=>{let se=`@smithy/node-http-handler - [${I?
"ERROR":"WARN"}] a request has exceeded the configured ${A} ms requestTimeout.`;if(I){const B=Object.assign(new Error(se),{name:"TimeoutError",code:"ETIMEDOUT"});
F.destroy(B),l(B)}else se+=" Init client requestHandler with throwOnRequestTimeout=true to turn this into an error.",j?.warn?.(se)},A):-1,e=3e3,w=(F,{keepAlive:l,
keepAliveMsecs:A},I=e)=>{if(l!==!0)return-1;const j=()=>{F.socket?F.socket.setKeepAlive(l,A||0):F.on("socket",se=>{se.setKeepAlive(l,A||0)})};return I===0?(j(),
0):V.setTimeout(j,I)},S=F=>{const l=F?.defaultSocketTimeout;return typeof l=="number"&&Number.isFinite(l)&&l>0?l:void 0},_=3e3,G=(F,l,A=0,I=!1)=>{if(!Number.isFinite(
A)||A<=0)return;let j;F.once("response",C=>j=C);const se=()=>{if(j?.complete){F.socket?.destroy();return}const C=Object.assign(new Error(`@smithy/node-http-hand\
ler - the request socket timed out after ${A} ms of inactivity (${I?"service default socket timeout":"configured by client requestHandler"}).`),{name:"TimeoutEr\
ror"});j?.destroy(C),F.destroy(),l(C)},B=()=>{const{socket:C}=F;C?C.connecting?C.once("connect",B):(C.setTimeout(A,se),F.on("close",()=>C.removeListener("timeou\
t",se))):F.once("socket",B)};if(A<6e3){B();return}const q=V.setTimeout(B,_);F.once("close",()=>V.clearTimeout(q))},ne=6e3;async function Q(F,l,A=ne,I=!1){const j=l.
headers,se=j?j.Expect||j.expect:void 0;let B=-1,q=!0;!I&&se==="100-continue"&&(q=await Promise.race([new Promise(C=>{B=Number(V.setTimeout(()=>C(!0),Math.max(ne,
A)))}),new Promise(C=>{F.on("continue",()=>{V.clearTimeout(B),C(!0)}),F.on("response",()=>{V.clearTimeout(B),C(!1)}),F.on("error",()=>{V.clearTimeout(B),C(!1)})})])),
q&&L(F,l.body)}function L(F,l){if(l instanceof Me){l.pipe(F);return}if(l){const A=Buffer.isBuffer(l);if(A||typeof l=="string"){A&&l.byteLength===0?F.end():F.end(
l);return}const j=l;if(typeof j=="object"&&j.buffer&&typeof j.byteOffset=="number"&&typeof j.byteLength=="number"){F.end(Buffer.from(j.buffer,j.byteOffset,j.byteLength));
return}F.end(Buffer.from(l));return}F.end()}const Re=0;let Oe,D;class W{config;configProvider;socketWarningTimestamp=0;externalAgent=!1;metadata={handlerProtocol:"\
http/1.1"};static create(l){return typeof l?.handle=="function"?l:new W(l)}static checkSocketUsage(l,A,I=console){const{sockets:j,requests:se,maxSockets:B}=l;if(typeof B!=
"number"||B===1/0||Date.now()-15e3<A)return A;if(j&&se)for(const C in j){if(!H(j,C))continue;const we=j[C]?.length??0,ge=se[C]?.length??0;if(we>=B&&ge>=2*B)return I?.
warn?.(`@smithy/node-http-handler:WARN - socket usage at capacity=${we} and ${ge} additional requests are enqueued.
See https://docs.aws.amazon.com/sdk-for-javascript/v3/developer-guide/node-configuring-maxsockets.html
or increase socketAcquisitionWarningTimeout=(millis) in the NodeHttpHandler config.`),Date.now()}return A}constructor(l){this.configProvider=new Promise((A,I)=>{
typeof l=="function"?l().then(j=>{A(this.resolveDefaultConfig(j))}).catch(I):A(this.resolveDefaultConfig(l))})}destroy(){this.config?.httpAgent?.destroy(),this.
config?.httpsAgent?.destroy()}async handle(l,{abortSignal:A,requestTimeout:I}={}){this.config||(this.config=await this.configProvider);const j=this.config,se=j.
logger,B=l.protocol==="https:";return!B&&!this.config.httpAgent&&(this.config.httpAgent=await this.config.httpAgentProvider()),new Promise((q,C)=>{let we,ge=-1,
De=-1,He=-1,ze=-1;const Be=()=>{V.clearTimeout(ge),V.clearTimeout(De),V.clearTimeout(He),V.clearTimeout(ze)},Qe=async R=>{await we,Be(),q(R)},Y=async R=>{await we,
Be(),C(R)};if(A?.aborted){const R=_e(A);Y(R);return}const Se=l.headers,Ne=Se?(Se.Expect??Se.expect)==="100-continue":!1;let xe=B?j.httpsAgent:j.httpAgent;Ne&&!this.
externalAgent&&(xe=new(B?K.Agent:Oe)({keepAlive:!1,maxSockets:1/0})),ge=V.setTimeout(()=>{this.socketWarningTimestamp=W.checkSocketUsage(xe,this.socketWarningTimestamp,
se)},j.socketAcquisitionWarningTimeout??(j.requestTimeout??2e3)+(j.connectionTimeout??1e3));const Le=l.query?Ce(l.query):"";let We;if(l.username!=null||l.password!=
null){const R=l.username??"",i=l.password??"";We=`${R}:${i}`}let lt=l.path;Le&&(lt+=`?${Le}`),l.fragment&&(lt+=`#${l.fragment}`);let ot=l.hostname??"";ot[0]==="\
["&&ot.endsWith("]")?ot=l.hostname.slice(1,-1):ot=l.hostname;const ft={headers:l.headers,host:ot,method:l.method,path:lt,port:l.port,agent:xe,auth:We},mt=(B?K.request:
D)(ft,R=>{const i=new h({statusCode:R.statusCode||-1,reason:R.statusMessage,headers:Te(R.headers),body:R});Qe({response:i})});if(mt.on("error",R=>{$e.includes(R.
code)?Y(Object.assign(R,{name:"TimeoutError"})):Y(R)}),A){const R=()=>{mt.destroy();const i=_e(A);Y(i)};if(typeof A.addEventListener=="function"){const i=A;i.addEventListener(
"abort",R,{once:!0}),mt.once("close",()=>i.removeEventListener("abort",R))}else A.onabort=R}const oe=I??j.requestTimeout;De=t(mt,Y,j.connectionTimeout),He=n(mt,
Y,oe,j.throwOnRequestTimeout,se??console);const v=j.socketTimeout===void 0?S(j):void 0;v?G(mt,Y,v,!0):G(mt,Y,j.socketTimeout);const ie=ft.agent;typeof ie=="obje\
ct"&&"keepAlive"in ie&&(ze=w(mt,{keepAlive:ie.keepAlive,keepAliveMsecs:ie.keepAliveMsecs})),we=Q(mt,l,oe,this.externalAgent).catch(R=>(Be(),C(R)))})}updateHttpClientConfig(l,A){
this.config=void 0,this.configProvider=this.configProvider.then(I=>{switch(l){case Symbol.for("logger"):l="logger",A=I.logger??A;break;case Symbol.for("@smithy/\
defaultSocketTimeout"):l="defaultSocketTimeout",A=S(I)??A;break}return{...I,[l]:A}})}httpHandlerConfigs(){return this.config??{}}resolveDefaultConfig(l){const{requestTimeout:A,
connectionTimeout:I,socketTimeout:j,socketAcquisitionWarningTimeout:se,httpAgent:B,httpsAgent:q,throwOnRequestTimeout:C,logger:we}=l||{},ge=!0,De=50;let He;return{
connectionTimeout:I,requestTimeout:A,socketTimeout:j,defaultSocketTimeout:S(l),socketAcquisitionWarningTimeout:se,throwOnRequestTimeout:C,httpAgentProvider:()=>He??=
(async()=>{const ze=b(7067),{Agent:Be,request:Qe}=ze.default??ze;return D=Qe,Oe=Be,B instanceof Oe||typeof B?.destroy=="function"?(this.externalAgent=!0,B):new Oe(
{keepAlive:ge,maxSockets:De,...B})})(),httpsAgent:q instanceof K.Agent||typeof q?.destroy=="function"?(this.externalAgent=!0,q):new K.Agent({keepAlive:ge,maxSockets:De,
...q}),logger:we}}}const O=new Uint16Array(1);class ae{id=O[0]++;total=0;max=0;session;refs=0;constructor(l){l.unref(),this.session=l}retain(){if(this.session.destroyed)
throw new Error("@smithy/node-http-handler - cannot acquire reference to destroyed session.");this.refs+=1,this.total+=1,this.max=Math.max(this.refs,this.max),this.
session.ref()}free(){if(!this.session.destroyed&&(this.refs-=1,this.refs===0&&this.session.unref(),this.refs<0))throw new Error("@smithy/node-http-handler - Cli\
entHttp2Session refcount at zero, cannot decrement.")}deref(){return this.session}close(){this.session.closed||this.session.close()}destroy(){this.refs=0,this.session.
destroyed||(this.session.setTimeout(0),this.session.destroy())}useCount(){return this.refs}}class ce{sessions=[];maxConcurrency=0;constructor(l){this.sessions=(l??
[]).map(A=>new ae(A))}poll(){let l=!1;for(const A of this.sessions){if(A.deref().destroyed){l=!0;continue}if(!this.maxConcurrency||A.useCount()<this.maxConcurrency)
return A}if(l)for(const A of this.sessions)A.deref().destroyed&&this.remove(A)}offerLast(l){this.sessions.push(l)}remove(l){const A=this.sessions.indexOf(l);A>-1&&
this.sessions.splice(A,1)}[Symbol.iterator](){return this.sessions[Symbol.iterator]()}setMaxConcurrency(l){this.maxConcurrency=l}destroy(l){this.remove(l),l.destroy()}}
class ke{config;connectOptions;connectionPools=new Map;constructor(l){if(this.config=l,this.config.maxConcurrency&&this.config.maxConcurrency<=0)throw new RangeError(
"maxConcurrency must be greater than zero.")}lease(l,A){const I=this.getUrlString(l),j=this.getPool(I);if(!this.config.disableConcurrency&&!A.isEventStream){const we=j.
poll();if(we)return we.retain(),we}const se=new ae(this.connect(I)),B=se.deref();this.config.maxConcurrency&&B.settings({maxConcurrentStreams:this.config.maxConcurrency},
we=>{if(we)throw new Error("Fail to set maxConcurrentStreams to "+this.config.maxConcurrency+"when creating new session for "+l.destination.toString())});const q=()=>{
this.removeFromPoolAndClose(I,se)},C=()=>{this.removeFromPoolAndCheckedDestroy(I,se)};return B.on("goaway",q),B.on("error",C),B.on("frameError",C),B.on("close",
C),A.requestTimeout&&B.setTimeout(A.requestTimeout,C),j.offerLast(se),se.retain(),se}release(l,A){A.free()}createIsolatedSession(l,A){const I=this.getUrlString(
l),j=new ae(this.connect(I)),se=j.deref();se.settings({maxConcurrentStreams:1});const B=()=>{j.destroy()};se.on("error",B),se.on("frameError",B),se.on("close",B);
const q=A.requestTimeout??3e5;return se.setTimeout(q,B),j.retain(),j}destroy(){for(const[l,A]of this.connectionPools){for(const I of[...A])I.destroy();this.connectionPools.
delete(l)}}setMaxConcurrentStreams(l){if(l&&l<=0)throw new RangeError("maxConcurrentStreams must be greater than zero.");this.config.maxConcurrency=l;for(const A of this.
connectionPools.values())A.setMaxConcurrency(l)}setDisableConcurrentStreams(l){this.config.disableConcurrency=l}setNodeHttp2ConnectOptions(l){this.connectOptions=
l}debug(){const l={};for(const[A,I]of this.connectionPools){const j=[];for(const se of I)j.push({id:se.id,active:se.useCount(),maxConcurrent:se.max,totalRequests:se.
total});l[A]={sessions:j}}return l}removeFromPoolAndClose(l,A){this.connectionPools.get(l)?.remove(A),A.close()}removeFromPoolAndCheckedDestroy(l,A){this.connectionPools.
get(l)?.remove(A),A.destroy()}getPool(l){if(!this.connectionPools.has(l)){const A=new ce;this.config.maxConcurrency&&A.setMaxConcurrency(this.config.maxConcurrency),
this.connectionPools.set(l,A)}return this.connectionPools.get(l)}getUrlString(l){return l.destination.toString()}connect(l){return this.connectOptions===void 0?
he.connect(l):he.connect(l,this.connectOptions)}}const{constants:fe}=he;class re{config;configProvider;metadata={handlerProtocol:"h2"};connectionManager=new ke(
{});static create(l){return typeof l?.handle=="function"?l:new re(l)}constructor(l){this.configProvider=new Promise((A,I)=>{typeof l=="function"?l().then(j=>{A(
j||{})}).catch(I):A(l||{})})}destroy(){this.connectionManager.destroy()}async handle(l,{abortSignal:A,requestTimeout:I,isEventStream:j}={}){if(!this.config){const De=await this.
configProvider;this.config={...De,defaultSocketTimeout:S(De)};const{disableConcurrentStreams:He,maxConcurrentStreams:ze,nodeHttp2ConnectOptions:Be}=this.config;
this.connectionManager.setDisableConcurrentStreams(He??!1),ze&&this.connectionManager.setMaxConcurrentStreams(ze),Be&&this.connectionManager.setNodeHttp2ConnectOptions(
Be)}const{requestTimeout:se,disableConcurrentStreams:B,sessionTimeout:q}=this.config,C=B||j,we=I??se,ge=we===void 0&&q===void 0?this.config.defaultSocketTimeout:
void 0;return new Promise((De,He)=>{let ze=!1,Be;const Qe=async a=>{await Be,De(a)},Y=async a=>{await Be,He(a)};if(A?.aborted){ze=!0;const a=_e(A);Y(a);return}const{
hostname:Se,method:Ne,port:xe,protocol:Le,query:We}=l;let lt="";if(l.username!=null||l.password!=null){const a=l.username??"",f=l.password??"";lt=`${a}:${f}@`}const ot=`${Le}\
//${lt}${Se}${xe?`:${xe}`:""}`,ft={destination:new URL(ot)},_t={requestTimeout:this.config?.sessionTimeout,isEventStream:j},mt=C?this.connectionManager.createIsolatedSession(
ft,_t):this.connectionManager.lease(ft,_t),oe=mt.deref(),v=a=>{C&&mt.destroy(),ze=!0,Y(a)},ie=We?Ce(We):"";let R=l.path;ie&&(R+=`?${ie}`),l.fragment&&(R+=`#${l.
fragment}`);const i=oe.request({...l.headers,[fe.HTTP2_HEADER_PATH]:R,[fe.HTTP2_HEADER_METHOD]:Ne});if(we?i.setTimeout(we,()=>{i.close();const a=new Error(`Stre\
am timed out because of no activity for ${we} ms`);a.name="TimeoutError",v(a)}):ge&&(i.setTimeout(ge,()=>{const a=new Error(`Stream timed out because of no acti\
vity for ${ge} ms`);a.name="TimeoutError",ze=!0,Y(a),i.destroy(a),C&&mt.destroy()}),i.once("response",()=>i.setTimeout(ge))),A){const a=()=>{i.close();const f=_e(
A);v(f)};if(typeof A.addEventListener=="function"){const f=A;f.addEventListener("abort",a,{once:!0}),i.once("close",()=>f.removeEventListener("abort",a))}else A.
onabort=a}i.on("frameError",(a,f,u)=>{v(new Error(`Frame type id ${a} in stream id ${u} has failed with code ${f}.`))}),i.on("error",v),i.on("aborted",()=>{v(new Error(
`HTTP/2 stream is abnormally aborted in mid-communication with result code ${i.rstCode}.`))}),i.on("response",a=>{const f=new h({statusCode:a[":status"]??-1,headers:Te(
a),body:i});ze=!0,Qe({response:f}),C&&(oe.close(),i.on("end",()=>{mt.destroy()}))}),i.on("close",()=>{if(C?mt.destroy():this.connectionManager.release(ft,mt),!ze){
const a=new Error("Unexpected error: http2 request did not get a response");oe.destroyed&&(a.name="TimeoutError"),v(a)}}),Be=Q(i,l,we)})}updateHttpClientConfig(l,A){
this.config=void 0,this.configProvider=this.configProvider.then(I=>(l===Symbol.for("@smithy/defaultSocketTimeout")&&(l="defaultSocketTimeout",A=S(I)??A),{...I,[l]:A}))}httpHandlerConfigs(){
return this.config??{}}}o.DEFAULT_REQUEST_TIMEOUT=Re,o.NodeHttp2Handler=re,o.NodeHttpHandler=W}),9994:((Dt,o,b)=>{const{hasOwn:H,fromUtf8:pe,fromHex:Ce,toHex:h,
toUint8Array:K,writeKey:Me,isArrayBuffer:he}=b(2882),{normalizeProvider:_e}=b(4614),{escapeUri:$e,HttpRequest:Te}=b(9922);class V{format(v){const ie=[];for(const a in v){
if(!H(v,a))continue;const f=pe(a);ie.push(Uint8Array.from([f.byteLength]),f,this.formatHeaderValue(v[a]))}const R=new Uint8Array(ie.reduce((a,f)=>a+f.byteLength,
0));let i=0;for(const a of ie)R.set(a,i),i+=a.byteLength;return R}formatHeaderValue(v){switch(v.type){case"boolean":return Uint8Array.from([v.value?0:1]);case"b\
yte":return Uint8Array.from([2,v.value]);case"short":const ie=new DataView(new ArrayBuffer(3));return ie.setUint8(0,3),ie.setInt16(1,v.value,!1),new Uint8Array(
ie.buffer);case"integer":const R=new DataView(new ArrayBuffer(5));return R.setUint8(0,4),R.setInt32(1,v.value,!1),new Uint8Array(R.buffer);case"long":const i=new Uint8Array(
9);return i[0]=5,i.set(v.value.bytes,1),i;case"binary":const a=new DataView(new ArrayBuffer(3+v.value.byteLength));a.setUint8(0,6),a.setUint16(1,v.value.byteLength,
!1);const f=new Uint8Array(a.buffer);return f.set(v.value,3),f;case"string":const u=pe(v.value),z=new DataView(new ArrayBuffer(3+u.byteLength));z.setUint8(0,7),
z.setUint16(1,u.byteLength,!1);const U=new Uint8Array(z.buffer);return U.set(u,3),U;case"timestamp":const ee=new Uint8Array(9);return ee[0]=8,ee.set(n.fromNumber(
v.value.valueOf()).bytes,1),ee;case"uuid":if(!t.test(v.value))throw new Error(`Invalid UUID received: ${v.value}`);const me=new Uint8Array(17);return me[0]=9,me.
set(Ce(v.value.replace(/-/g,"")),1),me}}}var d;(function(oe){oe[oe.boolTrue=0]="boolTrue",oe[oe.boolFalse=1]="boolFalse",oe[oe.byte=2]="byte",oe[oe.short=3]="sh\
ort",oe[oe.integer=4]="integer",oe[oe.long=5]="long",oe[oe.byteArray=6]="byteArray",oe[oe.string=7]="string",oe[oe.timestamp=8]="timestamp",oe[oe.uuid=9]="uuid"})(
d||(d={}));const t=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;class n{bytes;constructor(v){if(this.bytes=v,v.byteLength!==8)throw new Error(
"Int64 buffers must be exactly 8 bytes")}static fromNumber(v){if(v>9223372036854776e3||v<-9223372036854776e3)throw new Error(`${v} is too large (or, if negative\
, too small) to represent as an Int64`);const ie=new Uint8Array(8);for(let R=7,i=Math.abs(Math.round(v));R>-1&&i>0;R--,i/=256)ie[R]=i;return v<0&&e(ie),new n(ie)}valueOf(){
const v=this.bytes.slice(0),ie=v[0]&128;return ie&&e(v),parseInt(h(v),16)*(ie?-1:1)}toString(){return String(this.valueOf())}}function e(oe){for(let v=0;v<8;v++)
oe[v]^=255;for(let v=7;v>-1&&(oe[v]++,oe[v]===0);v--);}const w="X-Amz-Algorithm",S="X-Amz-Credential",_="X-Amz-Date",G="X-Amz-SignedHeaders",ne="X-Amz-Expires",
Q="X-Amz-Signature",L="X-Amz-Security-Token",Re="X-Amz-Region-Set",Oe="authorization",D=_.toLowerCase(),W="date",O=[Oe,D,W],ae=Q.toLowerCase(),ce="x-amz-content\
-sha256",ke=L.toLowerCase(),fe="host",re={authorization:!0,"cache-control":!0,connection:!0,expect:!0,from:!0,"keep-alive":!0,"max-forwards":!0,pragma:!0,referer:!0,
te:!0,trailer:!0,"transfer-encoding":!0,upgrade:!0,"user-agent":!0,"x-amzn-trace-id":!0},F=/^proxy-/,l=/^sec-/,A=[/^proxy-/i,/^sec-/i],I="AWS4-HMAC-SHA256",j="A\
WS4-ECDSA-P256-SHA256",se="AWS4-HMAC-SHA256-PAYLOAD",B="UNSIGNED-PAYLOAD",q=50,C="aws4_request",we=3600*24*7,ge=({query:oe={}})=>{const v=[],ie={};for(const R in oe){
if(!H(oe,R)||R.toLowerCase()===ae)continue;const i=$e(R);v.push(i);const a=oe[R];typeof a=="string"?ie[i]=`${i}=${$e(a)}`:Array.isArray(a)&&(ie[i]=a.slice(0).reduce(
(f,u)=>f.concat([`${i}=${$e(u)}`]),[]).sort().join("&"))}return v.sort().map(R=>ie[R]).filter(R=>R).join("&")},De=oe=>He(oe).toISOString().replace(/\.\d{3}Z$/,"\
Z"),He=oe=>typeof oe=="number"?new Date(oe*1e3):typeof oe=="string"?Number(oe)?new Date(Number(oe)*1e3):new Date(oe):oe;class ze{service;regionProvider;credentialProvider;sha256;uriEscapePath;applyChecksum;constructor({
applyChecksum:v,credentials:ie,region:R,service:i,sha256:a,uriEscapePath:f=!0}){this.service=i,this.sha256=a,this.uriEscapePath=f,this.applyChecksum=typeof v=="\
boolean"?v:!0,this.regionProvider=_e(R),this.credentialProvider=_e(ie)}createCanonicalRequest(v,ie,R){const i=Object.keys(ie).sort();return`${v.method}
${this.getCanonicalPath(v)}
${ge(v)}
${i.map(a=>`${a}:${ie[a]}`).join(`
`)}

${i.join(";")}
${R}`}async createStringToSign(v,ie,R,i){const a=new this.sha256;a.update(K(R));const f=await a.digest();return`${i}
${v}
${ie}
${h(f)}`}getCanonicalPath({path:v}){if(this.uriEscapePath){const ie=[];for(const a of v.split("/"))a?.length!==0&&a!=="."&&(a===".."?ie.pop():ie.push(a));const R=`${v?.
startsWith("/")?"/":""}${ie.join("/")}${ie.length>0&&v?.endsWith("/")?"/":""}`;return $e(R).replace(/%2F/g,"/")}return v}validateResolvedCredentials(v){if(typeof v!=
"object"||typeof v.accessKeyId!="string"||typeof v.secretAccessKey!="string")throw new Error("Resolved credential object is not valid")}formatDate(v){const ie=De(
v).replace(/[-:]/g,"");return{longDate:ie,shortDate:ie.slice(0,8)}}getCanonicalHeaderList(v){return Object.keys(v).sort().join(";")}}const Be={},Qe=[],Y=(oe,v,ie)=>`${oe}\
/${v}/${ie}/${C}`,Se=async(oe,v,ie,R,i)=>{const a=await xe(oe,v.secretAccessKey,v.accessKeyId),f=`${ie}:${R}:${i}:${h(a)}:${v.sessionToken}`;if(f in Be)return Be[f];
for(Qe.push(f);Qe.length>q;)delete Be[Qe.shift()];let u=`AWS4${v.secretAccessKey}`;for(const z of[ie,R,i,C])u=await xe(oe,u,z);return Be[f]=u},Ne=()=>{Qe.length=
0,Object.keys(Be).forEach(oe=>{delete Be[oe]})},xe=(oe,v,ie)=>{const R=new oe(v);return R.update(K(ie)),R.digest()},Le=({headers:oe},v,ie)=>{const R={};for(const i of Object.
keys(oe).sort()){if(oe[i]==null)continue;const a=i.toLowerCase();(H(re,a)||v?.has(a)||F.test(a)||l.test(a))&&(!ie||ie&&!ie.has(a))||(a==="__proto__"&&Me(R),R[a]=
oe[i].replace(/[\r\n]/g," ").replace(/[ \t]+/g," ").replace(/^ | $/g,""))}return R},We=async({headers:oe,body:v},ie)=>{for(const R in oe)if(H(oe,R)&&R.toLowerCase()===
ce)return oe[R];if(v==null)return"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";if(typeof v=="string"||ArrayBuffer.isView(v)||he(v)){const R=new ie;
return R.update(K(v)),h(await R.digest())}return B},lt=(oe,v)=>{oe=oe.toLowerCase();for(const ie in v)if(H(v,ie)&&oe===ie.toLowerCase())return!0;return!1},ot=(oe,v={})=>{
const{headers:ie,query:R={}}=Te.clone(oe);for(const i in ie){if(!H(ie,i))continue;const a=i.toLowerCase();(a.slice(0,6)==="x-amz-"&&!v.unhoistableHeaders?.has(a)||
v.hoistableHeaders?.has(a))&&(R[i]=ie[i],delete ie[i])}return{...oe,headers:ie,query:R}},ft=oe=>{oe=Te.clone(oe);for(const v in oe.headers)H(oe.headers,v)&&O.indexOf(
v.toLowerCase())>-1&&delete oe.headers[v];return oe};class _t extends ze{headerFormatter=new V;constructor({applyChecksum:v,credentials:ie,region:R,service:i,sha256:a,
uriEscapePath:f=!0}){super({applyChecksum:v,credentials:ie,region:R,service:i,sha256:a,uriEscapePath:f})}async presign(v,ie={}){const{signingDate:R=new Date,expiresIn:i=3600,
unsignableHeaders:a,unhoistableHeaders:f,signableHeaders:u,hoistableHeaders:z,signingRegion:U,signingService:ee}=ie,me=await this.credentialProvider();this.validateResolvedCredentials(
me);const $=U??await this.regionProvider(),{longDate:de,shortDate:k}=this.formatDate(R);if(i>we)return Promise.reject("Signature version 4 presigned URLs must h\
ave an expiration date less than one week in the future");const y=Y(k,$,ee??this.service),g=ot(ft(v),{unhoistableHeaders:f,hoistableHeaders:z});me.sessionToken&&
(g.query[L]=me.sessionToken),g.query[w]=I,g.query[S]=`${me.accessKeyId}/${y}`,g.query[_]=de,g.query[ne]=i.toString(10);const M=Le(g,a,u);return g.query[G]=this.
getCanonicalHeaderList(M),g.query[Q]=await this.getSignature(de,y,this.getSigningKey(me,$,k,ee),this.createCanonicalRequest(g,M,await We(v,this.sha256))),g}async sign(v,ie){
return typeof v=="string"?this.signString(v,ie):v.headers&&v.payload?this.signEvent(v,ie):v.message?this.signMessage(v,ie):this.signRequest(v,ie)}async signEvent({
headers:v,payload:ie},{signingDate:R=new Date,priorSignature:i,signingRegion:a,signingService:f,eventStreamCredentials:u}){const z=a??await this.regionProvider(),
{shortDate:U,longDate:ee}=this.formatDate(R),me=Y(U,z,f??this.service),$=await We({headers:{},body:ie},this.sha256),de=new this.sha256;de.update(v);const k=h(await de.
digest()),y=[se,ee,me,i,k,$].join(`
`);return this.signString(y,{signingDate:R,signingRegion:z,signingService:f,eventStreamCredentials:u})}async signMessage(v,{signingDate:ie=new Date,signingRegion:R,
signingService:i,eventStreamCredentials:a}){return this.signEvent({headers:this.headerFormatter.format(v.message.headers),payload:v.message.body},{signingDate:ie,
signingRegion:R,signingService:i,priorSignature:v.priorSignature,eventStreamCredentials:a}).then(u=>({message:v.message,signature:u}))}async signString(v,{signingDate:ie=new Date,
signingRegion:R,signingService:i,eventStreamCredentials:a}={}){const f=a??await this.credentialProvider();this.validateResolvedCredentials(f);const u=R??await this.
regionProvider(),{shortDate:z}=this.formatDate(ie),U=new this.sha256(await this.getSigningKey(f,u,z,i));return U.update(K(v)),h(await U.digest())}async signRequest(v,{
signingDate:ie=new Date,signableHeaders:R,unsignableHeaders:i,signingRegion:a,signingService:f}={}){const u=await this.credentialProvider();this.validateResolvedCredentials(
u);const z=a??await this.regionProvider(),U=ft(v),{longDate:ee,shortDate:me}=this.formatDate(ie),$=Y(me,z,f??this.service);U.headers[D]=ee,u.sessionToken&&(U.headers[ke]=
u.sessionToken);const de=await We(U,this.sha256);!lt(ce,U.headers)&&this.applyChecksum&&(U.headers[ce]=de);const k=Le(U,i,R),y=await this.getSignature(ee,$,this.
getSigningKey(u,z,me,f),this.createCanonicalRequest(U,k,de));return U.headers[Oe]=`${I} Credential=${u.accessKeyId}/${$}, SignedHeaders=${this.getCanonicalHeaderList(
k)}, Signature=${y}`,U}async getSignature(v,ie,R,i){const a=await this.createStringToSign(v,ie,i,I),f=new this.sha256(await R);return f.update(K(a)),h(await f.digest())}getSigningKey(v,ie,R,i){
return Se(this.sha256,v,R,ie,i||this.service)}}const mt={SignatureV4a:null};o.ALGORITHM_IDENTIFIER=I,o.ALGORITHM_IDENTIFIER_V4A=j,o.ALGORITHM_QUERY_PARAM=w,o.ALWAYS_UNSIGNABLE_HEADERS=
re,o.AMZ_DATE_HEADER=D,o.AMZ_DATE_QUERY_PARAM=_,o.AUTH_HEADER=Oe,o.CREDENTIAL_QUERY_PARAM=S,o.DATE_HEADER=W,o.EVENT_ALGORITHM_IDENTIFIER=se,o.EXPIRES_QUERY_PARAM=
ne,o.GENERATED_HEADERS=O,o.HOST_HEADER=fe,o.KEY_TYPE_IDENTIFIER=C,o.MAX_CACHE_SIZE=q,o.MAX_PRESIGNED_TTL=we,o.PROXY_HEADER_PATTERN=F,o.REGION_SET_PARAM=Re,o.SEC_HEADER_PATTERN=
l,o.SHA256_HEADER=ce,o.SIGNATURE_HEADER=ae,o.SIGNATURE_QUERY_PARAM=Q,o.SIGNED_HEADERS_QUERY_PARAM=G,o.SignatureV4=_t,o.SignatureV4Base=ze,o.TOKEN_HEADER=ke,o.TOKEN_QUERY_PARAM=
L,o.UNSIGNABLE_PATTERNS=A,o.UNSIGNED_PAYLOAD=B,o.clearCredentialCache=Ne,o.createScope=Y,o.getCanonicalHeaders=Le,o.getCanonicalQuery=ge,o.getPayloadHash=We,o.getSigningKey=
Se,o.hasHeader=lt,o.moveHeadersToQuery=ot,o.prepareRequest=ft,o.signatureV4aContainer=mt}),1653:(function(Dt){(function(o,b){Dt.exports=b()})(this,function(){var o={
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
 Browser":"yandex",YandexBot:"yandexbot",YouBot:"youbot"},b={amazonbot:"AmazonBot",amazon_silk:"Amazon Silk",android:"Android Browser",baiduspider:"BaiduSpider",
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
tv"},pe={Android:"Android",Bada:"Bada",BlackBerry:"BlackBerry",ChromeOS:"Chrome OS",HarmonyOS:"HarmonyOS",iOS:"iOS",Linux:"Linux",MacOS:"macOS",PlayStation4:"Pl\
ayStation 4",Roku:"Roku",Tizen:"Tizen",WebOS:"WebOS",Windows:"Windows",WindowsPhone:"Windows Phone"},Ce={Blink:"Blink",EdgeHTML:"EdgeHTML",Gecko:"Gecko",LibWeb:"\
LibWeb",Presto:"Presto",Trident:"Trident",WebKit:"WebKit"},h=(function(){function t(){}return t.getFirstMatch=function(n,e){var w=e.match(n);return w&&w.length>
0&&w[1]||""},t.getSecondMatch=function(n,e){var w=e.match(n);return w&&w.length>1&&w[2]||""},t.matchAndReturnConst=function(n,e,w){if(n.test(e))return w},t.isFirefoxOnIpad=
function(n){var e=n.indexOf("Macintosh");if(e===-1)return!1;var w=n.indexOf(" FxiOS",e+9);return w!==-1&&n.indexOf("/",w+6)!==-1},t.getWindowsVersionName=function(n){
switch(n){case"NT":return"NT";case"XP":case"NT 5.1":return"XP";case"NT 5.0":return"2000";case"NT 5.2":return"2003";case"NT 6.0":return"Vista";case"NT 6.1":return"\
7";case"NT 6.2":return"8";case"NT 6.3":return"8.1";case"NT 10.0":return"10";default:return}},t.getMacOSVersionName=function(n){var e=n.split(".").splice(0,2).map(
function(_){return parseInt(_,10)||0});e.push(0);var w=e[0],S=e[1];if(w===10)switch(S){case 5:return"Leopard";case 6:return"Snow Leopard";case 7:return"Lion";case 8:
return"Mountain Lion";case 9:return"Mavericks";case 10:return"Yosemite";case 11:return"El Capitan";case 12:return"Sierra";case 13:return"High Sierra";case 14:return"\
Mojave";case 15:return"Catalina";default:return}switch(w){case 11:return"Big Sur";case 12:return"Monterey";case 13:return"Ventura";case 14:return"Sonoma";case 15:
return"Sequoia";default:return}},t.getAndroidVersionName=function(n){var e=n.split(".").splice(0,2).map(function(w){return parseInt(w,10)||0});if(e.push(0),!(e[0]===
1&&e[1]<5))return e[0]===1&&e[1]<6?"Cupcake":e[0]===1&&e[1]>=6?"Donut":e[0]===2&&e[1]<2?"Eclair":e[0]===2&&e[1]===2?"Froyo":e[0]===2&&e[1]>2?"Gingerbread":e[0]===
3?"Honeycomb":e[0]===4&&e[1]<1?"Ice Cream Sandwich":e[0]===4&&e[1]<4?"Jelly Bean":e[0]===4&&e[1]>=4?"KitKat":e[0]===5?"Lollipop":e[0]===6?"Marshmallow":e[0]===7?
"Nougat":e[0]===8?"Oreo":e[0]===9?"Pie":void 0},t.getVersionPrecision=function(n){return n.split(".").length},t.compareVersions=function(n,e,w){w===void 0&&(w=!1);
var S=t.getVersionPrecision(n),_=t.getVersionPrecision(e),G=Math.max(S,_),ne=0,Q=t.map([n,e],function(L){var Re=G-t.getVersionPrecision(L),Oe=L+new Array(Re+1).
join(".0");return t.map(Oe.split("."),function(D){return new Array(20-D.length).join("0")+D}).reverse()});for(w&&(ne=G-Math.min(S,_)),G-=1;G>=ne;){if(Q[0][G]>Q[1][G])
return 1;if(Q[0][G]===Q[1][G]){if(G===ne)return 0;G-=1}else if(Q[0][G]<Q[1][G])return-1}},t.map=function(n,e){var w,S=[];if(Array.prototype.map)return Array.prototype.
map.call(n,e);for(w=0;w<n.length;w+=1)S.push(e(n[w]));return S},t.find=function(n,e){var w,S;if(Array.prototype.find)return Array.prototype.find.call(n,e);for(w=
0,S=n.length;w<S;w+=1){var _=n[w];if(e(_,w))return _}},t.assign=function(n){for(var e,w,S=n,_=arguments.length,G=new Array(_>1?_-1:0),ne=1;ne<_;ne++)G[ne-1]=arguments[ne];
if(Object.assign)return Object.assign.apply(Object,[n].concat(G));var Q=function(){var L=G[e];typeof L=="object"&&L!==null&&Object.keys(L).forEach(function(Re){
S[Re]=L[Re]})};for(e=0,w=G.length;e<w;e+=1)Q();return n},t.getBrowserAlias=function(n){return o[n]},t.getBrowserTypeByAlias=function(n){return b[n]||""},t})(),K=/version\/(\d+(\.?_?\d+)+)/i,
Me=[{test:[/gptbot/i],describe:function(t){var n={name:"GPTBot"},e=h.getFirstMatch(/gptbot\/(\d+(\.\d+)+)/i,t)||h.getFirstMatch(K,t);return e&&(n.version=e),n}},
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
describe:function(t,n){var e={name:"Vivaldi"};if(n){var w=n.getBrandVersion("Vivaldi");if(w)return e.version=w,e}var S=h.getFirstMatch(/vivaldi\/(\d+(\.?_?\d+)+)/i,
t);return S&&(e.version=S),e}},{test:[/seamonkey/i],describe:function(t){var n={name:"SeaMonkey"},e=h.getFirstMatch(/seamonkey\/(\d+(\.?_?\d+)+)/i,t);return e&&
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
describe:function(t){var n={name:"Sogou Browser"},e=h.getFirstMatch(/(?:sogoumobilebrowser)[\s/](\d+(\.?_?\d+)+)/i,t),w=h.getFirstMatch(/(?:chrome|crios|crmo)\/(\d+(\.?_?\d+)+)/i,
t),S=h.getFirstMatch(/se ([\d.]+)x/i,t),_=e||w||S;return _&&(n.version=_),n}},{test:[/MiuiBrowser/i],describe:function(t){var n={name:"Miui"},e=h.getFirstMatch(
/(?:MiuiBrowser)[\s/](\d+(\.?_?\d+)+)/i,t);return e&&(n.version=e),n}},{test:function(t){return!!t.hasBrand("DuckDuckGo")||t.test(/\sDdg\/[\d.]+$/i)},describe:function(t,n){
var e={name:"DuckDuckGo"};if(n){var w=n.getBrandVersion("DuckDuckGo");if(w)return e.version=w,e}var S=h.getFirstMatch(/\sDdg\/([\d.]+)$/i,t);return S&&(e.version=
S),e}},{test:function(t){return t.hasBrand("Brave")},describe:function(t,n){var e={name:"Brave"};if(n){var w=n.getBrandVersion("Brave");if(w)return e.version=w,
e}return e}},{test:[/chromium/i],describe:function(t){var n={name:"Chromium"},e=h.getFirstMatch(/(?:chromium)[\s/](\d+(\.?_?\d+)+)/i,t)||h.getFirstMatch(K,t);return e&&
(n.version=e),n}},{test:[/ladybird/i],describe:function(t){var n={name:"Ladybird"},e=h.getFirstMatch(/ladybird\/(\d+(\.?_?\d+)+)/i,t);return e&&(n.version=e),n}},
{test:[/chrome|crios|crmo/i],describe:function(t){var n={name:"Chrome"},e=h.getFirstMatch(/(?:chrome|crios|crmo)\/(\d+(\.?_?\d+)+)/i,t);return e&&(n.version=e),
n}},{test:[/GSA/i],describe:function(t){var n={name:"Google Search"},e=h.getFirstMatch(/(?:GSA)\/(\d+(\.?_?\d+)+)/i,t);return e&&(n.version=e),n}},{test:function(t){
var n=!t.test(/like android/i),e=t.test(/android/i);return n&&e},describe:function(t){var n={name:"Android Browser"},e=h.getFirstMatch(K,t);return e&&(n.version=
e),n}},{test:[/playstation 4/i],describe:function(t){var n={name:"PlayStation 4"},e=h.getFirstMatch(K,t);return e&&(n.version=e),n}},{test:[/safari|applewebkit/i],
describe:function(t){var n={name:"Safari"},e=h.getFirstMatch(K,t);return e&&(n.version=e),n}},{test:[/.*/i],describe:function(t){var n=t.search("\\(")!==-1?/^(.*)\/([^/]*)[ \t]\((.*)/:
/^(.*)\/([^/]*) /;return{name:h.getFirstMatch(n,t),version:h.getSecondMatch(n,t)}}}],he=[{test:[/Roku\/DVP/],describe:function(t){var n=h.getFirstMatch(/Roku\/DVP-(\d+\.\d+)/i,
t);return{name:pe.Roku,version:n}}},{test:[/windows phone/i],describe:function(t){var n=h.getFirstMatch(/windows phone (?:os)?\s?(\d+(\.\d+)*)/i,t);return{name:pe.
WindowsPhone,version:n}}},{test:[/windows /i],describe:function(t){var n=h.getFirstMatch(/Windows ((NT|XP)( \d\d?.\d)?)/i,t),e=h.getWindowsVersionName(n);return{
name:pe.Windows,version:n,versionName:e}}},{test:function(t){return h.isFirefoxOnIpad(t.getUA())},describe:function(t){var n={name:pe.iOS},e=h.getSecondMatch(/(Version\/)(\d[\d.]+)/,
t);return e&&(n.version=e),n}},{test:[/macintosh/i],describe:function(t){var n=h.getFirstMatch(/mac os x (\d+(\.?_?\d+)+)/i,t).replace(/[_\s]/g,"."),e=h.getMacOSVersionName(
n),w={name:pe.MacOS,version:n};return e&&(w.versionName=e),w}},{test:[/(ipod|iphone|ipad)/i],describe:function(t){var n=h.getFirstMatch(/os (\d+([_\s]\d+)*) like mac os x/i,
t).replace(/[_\s]/g,".");return{name:pe.iOS,version:n}}},{test:[/OpenHarmony/i],describe:function(t){var n=h.getFirstMatch(/OpenHarmony\s+(\d+(\.\d+)*)/i,t);return{
name:pe.HarmonyOS,version:n}}},{test:function(t){var n=!t.test(/like android/i),e=t.test(/android/i);return n&&e},describe:function(t){var n=h.getFirstMatch(/android[\s/-](\d+(\.\d+)*)/i,
t),e=h.getAndroidVersionName(n),w={name:pe.Android,version:n};return e&&(w.versionName=e),w}},{test:[/(web|hpw)[o0]s/i],describe:function(t){var n=h.getFirstMatch(
/(?:web|hpw)[o0]s\/(\d+(\.\d+)*)/i,t),e={name:pe.WebOS};return n&&n.length&&(e.version=n),e}},{test:[/blackberry|\bbb\d+/i,/rim\stablet/i],describe:function(t){
var n=h.getFirstMatch(/rim\stablet\sos\s(\d+(\.\d+)*)/i,t)||h.getFirstMatch(/blackberry\d+\/(\d+([_\s]\d+)*)/i,t)||h.getFirstMatch(/\bbb(\d+)/i,t);return{name:pe.
BlackBerry,version:n}}},{test:[/bada/i],describe:function(t){var n=h.getFirstMatch(/bada\/(\d+(\.\d+)*)/i,t);return{name:pe.Bada,version:n}}},{test:[/tizen/i],describe:function(t){
var n=h.getFirstMatch(/tizen[/\s](\d+(\.\d+)*)/i,t);return{name:pe.Tizen,version:n}}},{test:[/linux/i],describe:function(){return{name:pe.Linux}}},{test:[/CrOS/],
describe:function(){return{name:pe.ChromeOS}}},{test:[/PlayStation 4/],describe:function(t){var n=h.getFirstMatch(/PlayStation 4[/\s](\d+(\.\d+)*)/i,t);return{name:pe.
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
{test:function(t){return t.getOSName(!0)==="roku"},describe:function(){return{type:H.tv}}}],$e=[{test:function(t){return t.getBrowserName(!0)==="microsoft edge"},
describe:function(t){if(/\sedg\//i.test(t))return{name:Ce.Blink};var n=h.getFirstMatch(/edge\/(\d+(\.?_?\d+)+)/i,t);return{name:Ce.EdgeHTML,version:n}}},{test:function(t){
return t.getBrowserName(!0)==="ladybird"},describe:function(){return{name:Ce.LibWeb}}},{test:[/trident/i],describe:function(t){var n={name:Ce.Trident},e=h.getFirstMatch(
/trident\/(\d+(\.?_?\d+)+)/i,t);return e&&(n.version=e),n}},{test:function(t){return t.test(/presto/i)},describe:function(t){var n={name:Ce.Presto},e=h.getFirstMatch(
/presto\/(\d+(\.?_?\d+)+)/i,t);return e&&(n.version=e),n}},{test:function(t){var n=t.test(/gecko/i),e=t.test(/like gecko/i);return n&&!e},describe:function(t){var n={
name:Ce.Gecko},e=h.getFirstMatch(/gecko\/(\d+(\.?_?\d+)+)/i,t);return e&&(n.version=e),n}},{test:[/(apple)?webkit\/537\.36/i],describe:function(){return{name:Ce.
Blink}}},{test:[/(apple)?webkit/i],describe:function(t){var n={name:Ce.WebKit},e=h.getFirstMatch(/webkit\/(\d+(\.?_?\d+)+)/i,t);return e&&(n.version=e),n}}],Te=(function(){
function t(e,w,S){if(w===void 0&&(w=!1),S===void 0&&(S=null),e==null||e==="")throw new Error("UserAgent parameter can't be empty");this._ua=e;var _=!1;typeof w==
"boolean"?(_=w,this._hints=S):this._hints=w!=null&&typeof w=="object"?w:null,this.parsedResult={},_!==!0&&this.parse()}var n=t.prototype;return n.getHints=function(){
return this._hints},n.hasBrand=function(e){if(!this._hints||!Array.isArray(this._hints.brands))return!1;var w=e.toLowerCase();return this._hints.brands.some(function(S){
return S.brand&&S.brand.toLowerCase()===w})},n.getBrandVersion=function(e){if(this._hints&&Array.isArray(this._hints.brands)){var w=e.toLowerCase(),S=h.find(this.
_hints.brands,function(_){return _.brand&&_.brand.toLowerCase()===w});return S?S.version:void 0}},n.getUA=function(){return this._ua},n.test=function(e){return e.
test(this._ua)},n.parseBrowser=function(){var e=this;this.parsedResult.browser={};var w=h.find(Me,function(S){if(typeof S.test=="function")return S.test(e);if(Array.
isArray(S.test))return S.test.some(function(_){return e.test(_)});throw new Error("Browser's test function is not valid")});return w&&(this.parsedResult.browser=
w.describe(this.getUA(),this)),this.parsedResult.browser},n.getBrowser=function(){return this.parsedResult.browser?this.parsedResult.browser:this.parseBrowser()},
n.getBrowserName=function(e){return e?String(this.getBrowser().name).toLowerCase()||"":this.getBrowser().name||""},n.getBrowserVersion=function(){return this.getBrowser().
version},n.getOS=function(){return this.parsedResult.os?this.parsedResult.os:this.parseOS()},n.parseOS=function(){var e=this;this.parsedResult.os={};var w=h.find(
he,function(S){if(typeof S.test=="function")return S.test(e);if(Array.isArray(S.test))return S.test.some(function(_){return e.test(_)});throw new Error("Browser\
's test function is not valid")});return w&&(this.parsedResult.os=w.describe(this.getUA())),this.parsedResult.os},n.getOSName=function(e){var w=this.getOS().name;
return e?String(w).toLowerCase()||"":w||""},n.getOSVersion=function(){return this.getOS().version},n.getPlatform=function(){return this.parsedResult.platform?this.
parsedResult.platform:this.parsePlatform()},n.getPlatformType=function(e){e===void 0&&(e=!1);var w=this.getPlatform().type;return e?String(w).toLowerCase()||"":
w||""},n.parsePlatform=function(){var e=this;this.parsedResult.platform={};var w=h.find(_e,function(S){if(typeof S.test=="function")return S.test(e);if(Array.isArray(
S.test))return S.test.some(function(_){return e.test(_)});throw new Error("Browser's test function is not valid")});return w&&(this.parsedResult.platform=w.describe(
this.getUA())),this.parsedResult.platform},n.getEngine=function(){return this.parsedResult.engine?this.parsedResult.engine:this.parseEngine()},n.getEngineName=function(e){
return e?String(this.getEngine().name).toLowerCase()||"":this.getEngine().name||""},n.parseEngine=function(){var e=this;this.parsedResult.engine={};var w=h.find(
$e,function(S){if(typeof S.test=="function")return S.test(e);if(Array.isArray(S.test))return S.test.some(function(_){return e.test(_)});throw new Error("Browser\
's test function is not valid")});return w&&(this.parsedResult.engine=w.describe(this.getUA())),this.parsedResult.engine},n.parse=function(){return this.parseBrowser(),
this.parseOS(),this.parsePlatform(),this.parseEngine(),this},n.getResult=function(){return h.assign({},this.parsedResult)},n.satisfies=function(e){var w=this,S={},
_=0,G={},ne=0;if(Object.keys(e).forEach(function(ae){var ce=e[ae];typeof ce=="string"||Array.isArray(ce)?(G[ae]=ce,ne+=1):typeof ce=="object"&&(S[ae]=ce,_+=1)}),
_>0){var Q=Object.keys(S),L=h.find(Q,function(ae){return w.isOS(ae)});if(L){var Re=this.satisfies(S[L]);if(Re!==void 0)return Re}var Oe=h.find(Q,function(ae){return w.
isPlatform(ae)});if(Oe){var D=this.satisfies(S[Oe]);if(D!==void 0)return D}}if(ne>0){var W=Object.keys(G),O=h.find(W,function(ae){return w.isBrowser(ae,!0)});if(O!==
void 0)return this.compareVersions(G[O])}},n.isBrowser=function(e,w){w===void 0&&(w=!1);var S=this.getBrowserName().toLowerCase(),_=e.toLowerCase(),G=h.getBrowserTypeByAlias(
_);return w&&G&&(_=G.toLowerCase()),_===S},n.compareVersions=function(e){var w=this;return typeof e=="string"?this.compareVersion(e):e.some(function(S){return w.
compareVersion(S)})},n.compareVersion=function(e){var w=[0],S=e,_=!1,G=this.getBrowserVersion();if(typeof G=="string")return e[0]===">"||e[0]==="<"?(S=e.substr(
1),e[1]==="="?(_=!0,S=e.substr(2)):w=[],e[0]===">"?w.push(1):w.push(-1)):e[0]==="="?S=e.substr(1):e[0]==="~"&&(_=!0,S=e.substr(1)),w.indexOf(h.compareVersions(G,
S,_))>-1},n.isOS=function(e){return this.getOSName(!0)===String(e).toLowerCase()},n.isPlatform=function(e){return this.getPlatformType(!0)===String(e).toLowerCase()},
n.isEngine=function(e){return this.getEngineName(!0)===String(e).toLowerCase()},n.is=function(e,w){return w===void 0&&(w=!1),this.isBrowser(e,w)||this.isOS(e)||
this.isPlatform(e)},n.some=function(e){var w=this;return e===void 0&&(e=[]),e.some(function(S){return w.is(S)})},t})();function V(t){var n=(function(e){if(typeof e!=
"object"||!e)return e;var w=e[Symbol.toPrimitive];if(w!==void 0){var S=w.call(e,"string");if(typeof S!="object")return S;throw new TypeError("@@toPrimitive must\
 return a primitive value.")}return String(e)})(t);return typeof n=="symbol"?n:n+""}var d=(function(){function t(){}return t.getParser=function(w,S,_){if(S===void 0&&
(S=!1),_===void 0&&(_=null),typeof w!="string")throw new Error("UserAgent should be a string");return new Te(w,S,_)},t.parse=function(w,S){return S===void 0&&(S=
null),new Te(w,S).getResult()},n=t,(e=[{key:"BROWSER_MAP",get:function(){return b}},{key:"ENGINE_MAP",get:function(){return Ce}},{key:"OS_MAP",get:function(){return pe}},
{key:"PLATFORMS_MAP",get:function(){return H}}])&&(function(w,S){for(var _=0;_<S.length;_++){var G=S[_];G.enumerable=G.enumerable||!1,G.configurable=!0,"value"in
G&&(G.writable=!0),Object.defineProperty(w,V(G.key),G)}})(n,e),Object.defineProperty(n,"prototype",{writable:!1}),n;var n,e})();return d.parse,d.getParser,d})})};

export const id=2811;export const ids=[2811,7777];export const modules={2811:(function(e,t,o){
const{awsEndpointFunctions:n,emitWarningIfUnsupportedVersion:s,createDefaultUserAgentProvider:i,getDefaultSocketTimeout:r,NODE_APP_ID_CONFIG_OPTIONS:a,getAwsRegionExtensionConfiguration:c,resolveAwsRegionExtensionConfiguration:d,resolveUserAgentConfig:l,resolveHostHeaderConfig:u,getUserAgentPlugin:p,getHostHeaderPlugin:g,getLoggerPlugin:m,getRecursionDetectionPlugin:h,setCredentialFeature:E,stsRegionDefaultResolver:f}=o(9300),{NoAuthSigner:S,getHttpAuthSchemeEndpointRuleSetPlugin:y,DefaultIdentityProviderConfig:I,getHttpSigningPlugin:A}=o(5086),{normalizeProvider:P,getSmithyContext:v,ServiceException:x,NoOpLogger:R,emitWarningIfUnsupportedVersion:T,loadConfigsForDefaultMode:C,getDefaultExtensionConfiguration:w,resolveDefaultRuntimeConfig:k,Client:D,makeBuilder:b,createAggregatedClient:O}=o(4614),{Command:$}=o(4614)
;t.$Command=$,t.__Client=D
;const{resolveDefaultsModeConfig:_,loadConfig:W,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:G,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:N,NODE_REGION_CONFIG_OPTIONS:M,NODE_REGION_CONFIG_FILE_OPTIONS:F,resolveRegionConfig:L}=o(7567),{BinaryDecisionDiagram:z,EndpointCache:U,decideEndpoint:H,customEndpointFunctions:q,resolveParams:K,resolveEndpointConfig:j,getEndpointPlugin:V}=o(4561),{parseUrl:B,getHttpHandlerExtensionConfiguration:J,resolveHttpHandlerRuntimeConfig:Y,getContentLengthPlugin:Q}=o(9922),{DEFAULT_RETRY_MODE:X,NODE_RETRY_MODE_CONFIG_OPTIONS:Z,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:ee,resolveRetryConfig:te,getRetryPlugin:oe}=o(9285),{TypeRegistry:ne,getSchemaSerdePlugin:se}=o(5982),{resolveAwsSdkSigV4Config:ie,resolveAwsSdkSigV4AConfig:re,AwsSdkSigV4Signer:ae,AwsSdkSigV4ASigner:ce,NODE_SIGV4A_CONFIG_OPTIONS:de,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:le}=o(8039),{SignatureV4MultiRegion:ue}=o(6861),{defaultProvider:pe}=o(7777),{toUtf8:ge,fromUtf8:me,toBase64:he,fromBase64:Ee,calculateBodyLength:fe}=o(2882),{streamCollector:Se,NodeHttpHandler:ye}=o(8771),{AwsQueryProtocol:Ie}=o(3628),{Sha256:Ae}=o(9362),Pe="ref",ve=-1,xe=!0,Re="isSet",Te="PartitionResult",Ce="booleanEquals",we="stringEquals",ke="getAttr",De="us-east-1",be="sigv4",Oe="https://sts.{Region}.{PartitionResult#dnsSuffix}",$e={
[Pe]:"Endpoint"},_e={[Pe]:"Region"},We={[Pe]:Te},Ge={},Ne=[_e],Me={conditions:[[Re,[$e]],[Re,Ne],["aws.partition",Ne,Te],[Ce,[{[Pe]:"UseFIPS"},xe]],[Ce,[{
[Pe]:"UseDualStack"},xe]],[we,[_e,"aws-global"]],[Ce,[{[Pe]:"UseGlobalEndpoint"},xe]],[we,[_e,"eu-central-1"]],[Ce,[{fn:ke,argv:[We,"supportsDualStack"]
},xe]],[Ce,[{fn:ke,argv:[We,"supportsFIPS"]
},xe]],[we,[_e,"ap-south-1"]],[we,[_e,"eu-north-1"]],[we,[_e,"eu-west-1"]],[we,[_e,"eu-west-2"]],[we,[_e,"eu-west-3"]],[we,[_e,"sa-east-1"]],[we,[_e,De]],[we,[_e,"us-east-2"]],[we,[_e,"us-west-2"]],[we,[_e,"us-west-1"]],[we,[_e,"ca-central-1"]],[we,[_e,"ap-southeast-1"]],[we,[_e,"ap-northeast-1"]],[we,[_e,"ap-southeast-2"]],[we,[{
fn:ke,argv:[We,"name"]},"aws-us-gov"]]],results:[[ve],["https://sts.amazonaws.com",{authSchemes:[{name:be,signingName:"sts",signingRegion:De}]}],[Oe,{
authSchemes:[{name:be,signingName:"sts",signingRegion:"{Region}"}]
}],[ve,"Invalid Configuration: FIPS and custom endpoint are not supported"],[ve,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[$e,Ge],["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Ge],[ve,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://sts.{Region}.amazonaws.com",Ge],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",Ge],[ve,"FIPS is enabled but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",Ge],[ve,"DualStack is enabled but this partition does not support DualStack"],[Oe,Ge],[ve,"Invalid Configuration: Missing Region"]]
},Fe=1e8,Le=new Int32Array([-1,1,-1,0,30,3,1,4,Fe+14,2,5,Fe+14,3,25,6,4,24,7,5,Fe+1,8,6,9,Fe+13,7,Fe+1,10,10,Fe+1,11,11,Fe+1,12,12,Fe+1,13,13,Fe+1,14,14,Fe+1,15,15,Fe+1,16,16,Fe+1,17,17,Fe+1,18,18,Fe+1,19,19,Fe+1,20,20,Fe+1,21,21,Fe+1,22,22,Fe+1,23,23,Fe+1,Fe+2,8,Fe+11,Fe+12,4,28,26,9,27,Fe+10,24,Fe+8,Fe+9,8,29,Fe+7,9,Fe+6,Fe+7,3,Fe+3,31,4,Fe+4,Fe+5]),ze=z.from(Le,2,Me.conditions,Me.results),Ue=new U({
size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]}),He=(e,t={})=>Ue.get(e,()=>H(ze,{endpointParams:e,logger:t.logger}));q.aws=n
;const qe=(e=>async(t,o,n)=>{if(!n)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`")
;const s=await e(t,o,n),i=v(o)?.commandInstance?.constructor?.getEndpointParameterInstructions
;if(!i)throw new Error(`getEndpointParameterInstructions() is not defined on '${o.commandName}'`);const r=await K(n,{getEndpointParameterInstructions:i},t)
;return Object.assign(s,r)})(async(e,t,o)=>({operation:v(t).operation,region:await P(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}));function Ke(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sts",
region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}function je(e){return{schemeId:"aws.auth#sigv4a",signingProperties:{
name:"sts",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}function Ve(e){return{schemeId:"smithy.api#noAuth"}}
const Be=((e,t,o)=>n=>{const s=e(n),i=s.properties?.authSchemes;if(!i)return t(n);const r=[];for(const e of i){
const{name:t,properties:s={},...a}=e,c=t.toLowerCase();let d;if(t!==c&&console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${c}'`),
"sigv4a"===c){d="aws.auth#sigv4a";const e=i.find(e=>{const t=e.name.toLowerCase();return"sigv4a"!==t&&t.startsWith("sigv4")})
;if("none"===ue.sigv4aDependency()&&e)continue}else{
if(!c.startsWith("sigv4"))throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${c}'`);d="aws.auth#sigv4"}const l=o[d]
;if(!l)throw new Error(`Could not find HttpAuthOption create function for '${d}'`);const u=l(n);u.schemeId=d,u.signingProperties={...u.signingProperties||{},
...a,...s},r.push(u)}return r})(He,e=>{const t=[];switch(e.operation){case"AssumeRoleWithSAML":case"AssumeRoleWithWebIdentity":t.push(Ve()),t.push(je(e));break
;default:t.push(Ke(e)),t.push(je(e))}return t},{"aws.auth#sigv4":Ke,"aws.auth#sigv4a":je,"smithy.api#noAuth":Ve});var Je="3.1168.0";class Ye extends x{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(e){super(e),Object.setPrototypeOf(this,Ye.prototype)}}
class Qe extends Ye{static shapeId="com.amazonaws.sts#ExpiredTokenException";name="ExpiredTokenException";$fault="client";constructor(e){super({
name:"ExpiredTokenException",$fault:"client",...e}),Object.setPrototypeOf(this,Qe.prototype)}}class Xe extends Ye{
static shapeId="com.amazonaws.sts#MalformedPolicyDocumentException";name="MalformedPolicyDocumentException";$fault="client";constructor(e){super({
name:"MalformedPolicyDocumentException",$fault:"client",...e}),Object.setPrototypeOf(this,Xe.prototype)}}class Ze extends Ye{
static shapeId="com.amazonaws.sts#PackedPolicyTooLargeException";name="PackedPolicyTooLargeException";$fault="client";constructor(e){super({
name:"PackedPolicyTooLargeException",$fault:"client",...e}),Object.setPrototypeOf(this,Ze.prototype)}}class et extends Ye{
static shapeId="com.amazonaws.sts#RegionDisabledException";name="RegionDisabledException";$fault="client";constructor(e){super({name:"RegionDisabledException",
$fault:"client",...e}),Object.setPrototypeOf(this,et.prototype)}}class tt extends Ye{static shapeId="com.amazonaws.sts#IDPRejectedClaimException"
;name="IDPRejectedClaimException";$fault="client";constructor(e){super({name:"IDPRejectedClaimException",$fault:"client",...e}),
Object.setPrototypeOf(this,tt.prototype)}}class ot extends Ye{static shapeId="com.amazonaws.sts#InvalidIdentityTokenException"
;name="InvalidIdentityTokenException";$fault="client";constructor(e){super({name:"InvalidIdentityTokenException",$fault:"client",...e}),
Object.setPrototypeOf(this,ot.prototype)}}class nt extends Ye{static shapeId="com.amazonaws.sts#IDPCommunicationErrorException"
;name="IDPCommunicationErrorException";$fault="client";$retryable={};constructor(e){super({name:"IDPCommunicationErrorException",$fault:"client",...e}),
Object.setPrototypeOf(this,nt.prototype)}}class st extends Ye{static shapeId="com.amazonaws.sts#InvalidAuthorizationMessageException"
;name="InvalidAuthorizationMessageException";$fault="client";constructor(e){super({name:"InvalidAuthorizationMessageException",$fault:"client",...e}),
Object.setPrototypeOf(this,st.prototype)}}class it extends Ye{static shapeId="com.amazonaws.sts#ExpiredTradeInTokenException"
;name="ExpiredTradeInTokenException";$fault="client";constructor(e){super({name:"ExpiredTradeInTokenException",$fault:"client",...e}),
Object.setPrototypeOf(this,it.prototype)}}class rt extends Ye{static shapeId="com.amazonaws.sts#JWTPayloadSizeExceededException"
;name="JWTPayloadSizeExceededException";$fault="client";constructor(e){super({name:"JWTPayloadSizeExceededException",$fault:"client",...e}),
Object.setPrototypeOf(this,rt.prototype)}}class at extends Ye{static shapeId="com.amazonaws.sts#OutboundWebIdentityFederationDisabledException"
;name="OutboundWebIdentityFederationDisabledException";$fault="client";constructor(e){super({name:"OutboundWebIdentityFederationDisabledException",
$fault:"client",...e}),Object.setPrototypeOf(this,at.prototype)}}class ct extends Ye{static shapeId="com.amazonaws.sts#SessionDurationEscalationException"
;name="SessionDurationEscalationException";$fault="client";constructor(e){super({name:"SessionDurationEscalationException",$fault:"client",...e}),
Object.setPrototypeOf(this,ct.prototype)}}
const dt="Arn",lt="AccessKeyId",ut="AssumedRoleUser",pt="Account",gt="Audience",mt="Credentials",ht="DurationSeconds",Et="Expiration",ft="FederatedUser",St="MinimumSessionTokenSize",yt="Policy",It="PolicyArns",At="PackedPolicySize",Pt="RoleArn",vt="RoleSessionName",xt="SourceIdentity",Rt="SerialNumber",Tt="SessionTokenSize",Ct="SessionTokenUtilization",wt="Tags",kt="TokenCode",Dt="WebIdentityToken",bt="awsQueryError",Ot="client",$t="error",_t="httpError",Wt="message",Gt="smithy.ts.sdk.synthetic.com.amazonaws.sts",Nt="com.amazonaws.sts",Mt=new ne(Gt)
;var Ft=[-3,Gt,"STSServiceException",0,[],[]];Mt.registerError(Ft,Ye);const Lt=new ne(Nt);var zt=[-3,Nt,"ExpiredTokenException",{
[bt]:["ExpiredTokenException",400],[$t]:Ot,[_t]:400},[Wt],[0]];Lt.registerError(zt,Qe);var Ut=[-3,Nt,"ExpiredTradeInTokenException",{
[bt]:["ExpiredTradeInTokenException",400],[$t]:Ot,[_t]:400},[Wt],[0]];Lt.registerError(Ut,it);var Ht=[-3,Nt,"IDPCommunicationErrorException",{
[bt]:["IDPCommunicationError",400],[$t]:Ot,[_t]:400},[Wt],[0]];Lt.registerError(Ht,nt);var qt=[-3,Nt,"IDPRejectedClaimException",{[bt]:["IDPRejectedClaim",403],
[$t]:Ot,[_t]:403},[Wt],[0]];Lt.registerError(qt,tt);var Kt=[-3,Nt,"InvalidAuthorizationMessageException",{[bt]:["InvalidAuthorizationMessageException",400],
[$t]:Ot,[_t]:400},[Wt],[0]];Lt.registerError(Kt,st);var jt=[-3,Nt,"InvalidIdentityTokenException",{[bt]:["InvalidIdentityToken",400],[$t]:Ot,[_t]:400},[Wt],[0]]
;Lt.registerError(jt,ot);var Vt=[-3,Nt,"JWTPayloadSizeExceededException",{[bt]:["JWTPayloadSizeExceededException",400],[$t]:Ot,[_t]:400},[Wt],[0]]
;Lt.registerError(Vt,rt);var Bt=[-3,Nt,"MalformedPolicyDocumentException",{[bt]:["MalformedPolicyDocument",400],[$t]:Ot,[_t]:400},[Wt],[0]]
;Lt.registerError(Bt,Xe);var Jt=[-3,Nt,"OutboundWebIdentityFederationDisabledException",{[bt]:["OutboundWebIdentityFederationDisabledException",403],[$t]:Ot,
[_t]:403},[Wt],[0]];Lt.registerError(Jt,at);var Yt=[-3,Nt,"PackedPolicyTooLargeException",{[bt]:["PackedPolicyTooLarge",400],[$t]:Ot,[_t]:400},[Wt],[0]]
;Lt.registerError(Yt,Ze);var Qt=[-3,Nt,"RegionDisabledException",{[bt]:["RegionDisabledException",403],[$t]:Ot,[_t]:403},[Wt],[0]];Lt.registerError(Qt,et)
;var Xt=[-3,Nt,"SessionDurationEscalationException",{[bt]:["SessionDurationEscalationException",403],[$t]:Ot,[_t]:403},[Wt],[0]];Lt.registerError(Xt,ct)
;const Zt=[Mt,Lt]
;var eo=[0,Nt,"accessKeySecretType",8,0],to=[0,Nt,"clientTokenType",8,0],oo=[0,Nt,"SAMLAssertionType",8,0],no=[0,Nt,"tradeInTokenType",8,0],so=[0,Nt,"webIdentityTokenType",8,0],io=[3,Nt,ut,0,["AssumedRoleId",dt],[0,0],2],ro=[3,Nt,"AssumeRoleRequest",0,[Pt,vt,It,yt,ht,wt,"TransitiveTagKeys","ExternalId",Rt,kt,xt,"ProvidedContexts",St],[0,0,()=>_o,0,1,()=>Go,64,0,0,0,0,()=>Wo,1],2],ao=[3,Nt,"AssumeRoleResponse",0,[mt,ut,At,xt,Ct,Tt],[[()=>ho,0],()=>io,1,0,1,1]],co=[3,Nt,"AssumeRoleWithSAMLRequest",0,[Pt,"PrincipalArn","SAMLAssertion",It,yt,ht,St],[0,0,[()=>oo,0],()=>_o,0,1,1],3],lo=[3,Nt,"AssumeRoleWithSAMLResponse",0,[mt,ut,At,"Subject","SubjectType","Issuer",gt,"NameQualifier",xt,Ct,Tt],[[()=>ho,0],()=>io,1,0,0,0,0,0,0,1,1]],uo=[3,Nt,"AssumeRoleWithWebIdentityRequest",0,[Pt,vt,Dt,"ProviderId",It,yt,ht,St],[0,0,[()=>to,0],0,()=>_o,0,1,1],3],po=[3,Nt,"AssumeRoleWithWebIdentityResponse",0,[mt,"SubjectFromWebIdentityToken",ut,At,"Provider",gt,xt,Ct,Tt],[[()=>ho,0],0,()=>io,1,0,0,0,1,1]],go=[3,Nt,"AssumeRootRequest",0,["TargetPrincipal","TaskPolicyArn",ht,St],[0,()=>bo,1,1],2],mo=[3,Nt,"AssumeRootResponse",0,[mt,xt,Ct,Tt],[[()=>ho,0],0,1,1]],ho=[3,Nt,mt,0,[lt,"SecretAccessKey","SessionToken",Et],[0,[()=>eo,0],0,4],4],Eo=[3,Nt,"DecodeAuthorizationMessageRequest",0,["EncodedMessage"],[0],1],fo=[3,Nt,"DecodeAuthorizationMessageResponse",0,["DecodedMessage"],[0]],So=[3,Nt,ft,0,["FederatedUserId",dt],[0,0],2],yo=[3,Nt,"GetAccessKeyInfoRequest",0,[lt],[0],1],Io=[3,Nt,"GetAccessKeyInfoResponse",0,[pt],[0]],Ao=[3,Nt,"GetCallerIdentityRequest",0,[],[]],Po=[3,Nt,"GetCallerIdentityResponse",0,["UserId",pt,dt],[0,0,0]],vo=[3,Nt,"GetDelegatedAccessTokenRequest",0,["TradeInToken"],[[()=>no,0]],1],xo=[3,Nt,"GetDelegatedAccessTokenResponse",0,[mt,At,"AssumedPrincipal"],[[()=>ho,0],1,0]],Ro=[3,Nt,"GetFederationTokenRequest",0,["Name",yt,It,ht,wt,St],[0,0,()=>_o,1,()=>Go,1],1],To=[3,Nt,"GetFederationTokenResponse",0,[mt,ft,At,Ct,Tt],[[()=>ho,0],()=>So,1,1,1]],Co=[3,Nt,"GetSessionTokenRequest",0,[ht,Rt,kt,St],[1,0,0,1]],wo=[3,Nt,"GetSessionTokenResponse",0,[mt,Ct,Tt],[[()=>ho,0],1,1]],ko=[3,Nt,"GetWebIdentityTokenRequest",0,[gt,"SigningAlgorithm",ht,wt],[64,0,1,()=>Go],2],Do=[3,Nt,"GetWebIdentityTokenResponse",0,[Dt,Et],[[()=>so,0],4]],bo=[3,Nt,"PolicyDescriptorType",0,["arn"],[0]],Oo=[3,Nt,"ProvidedContext",0,["ProviderArn","ContextAssertion"],[0,0]],$o=[3,Nt,"Tag",0,["Key","Value"],[0,0],2],_o=[1,Nt,"policyDescriptorListType",0,()=>bo],Wo=[1,Nt,"ProvidedContextsListType",0,()=>Oo],Go=[1,Nt,"tagListType",0,()=>$o],No=[9,Nt,"AssumeRole",0,()=>ro,()=>ao],Mo=[9,Nt,"AssumeRoleWithSAML",0,()=>co,()=>lo],Fo=[9,Nt,"AssumeRoleWithWebIdentity",0,()=>uo,()=>po],Lo=[9,Nt,"AssumeRoot",0,()=>go,()=>mo],zo=[9,Nt,"DecodeAuthorizationMessage",0,()=>Eo,()=>fo],Uo=[9,Nt,"GetAccessKeyInfo",0,()=>yo,()=>Io],Ho=[9,Nt,"GetCallerIdentity",0,()=>Ao,()=>Po],qo=[9,Nt,"GetDelegatedAccessToken",0,()=>vo,()=>xo],Ko=[9,Nt,"GetFederationToken",0,()=>Ro,()=>To],jo=[9,Nt,"GetSessionToken",0,()=>Co,()=>wo],Vo=[9,Nt,"GetWebIdentityToken",0,()=>ko,()=>Do]
;const Bo=e=>{T(process.version);const t=_(e),o=()=>t().then(C),n=(e=>({apiVersion:"2011-06-15",base64Decoder:e?.base64Decoder??Ee,
base64Encoder:e?.base64Encoder??he,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??He,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??Be,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ae},{schemeId:"aws.auth#sigv4a",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new ce},{schemeId:"smithy.api#noAuth",
identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new S}],logger:e?.logger??new R,protocol:e?.protocol??Ie,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.sts",errorTypeRegistries:Zt,xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",
version:"2011-06-15",serviceTarget:"AWSSecurityTokenServiceV20110615"},serviceId:e?.serviceId??"STS",sha256:e?.sha256??Ae,
signerConstructor:e?.signerConstructor??ue,urlParser:e?.urlParser??B,utf8Decoder:e?.utf8Decoder??me,utf8Encoder:e?.utf8Encoder??ge}))(e);s(process.version)
;const c={profile:e?.profile,logger:n.logger};return{...n,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??W(le,c),
bodyLengthChecker:e?.bodyLengthChecker??fe,credentialDefaultProvider:e?.credentialDefaultProvider??pe,defaultSocketTimeout:r(e?.requestHandler,3e5),
defaultUserAgentProvider:e?.defaultUserAgentProvider??i({serviceId:n.serviceId,clientVersion:Je}),httpAuthSchemes:e?.httpAuthSchemes??[{
schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4")||(async e=>await pe(e?.__config||{})()),signer:new ae},{
schemeId:"aws.auth#sigv4a",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new ce},{schemeId:"smithy.api#noAuth",
identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new S}],maxAttempts:e?.maxAttempts??W(ee,e),region:e?.region??W(M,{...F,
...c}),requestHandler:ye.create(e?.requestHandler??o),retryMode:e?.retryMode??W({...Z,default:async()=>(await o()).retryMode||X},e),
sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??W(de,c),streamCollector:e?.streamCollector??Se,useDualstackEndpoint:e?.useDualstackEndpoint??W(N,c),
useFipsEndpoint:e?.useFipsEndpoint??W(G,c),userAgentAppId:e?.userAgentAppId??W(a,c)}};class Jo extends D{config;constructor(...[e]){const t=Bo(e||{});super(t),
this.initConfig=t;const o=(e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,
useGlobalEndpoint:e.useGlobalEndpoint??!1,defaultSigningName:"sts"}))(t),n=l(o),s=te(n),i=L(s),r=u(i),a=((e,t)=>{const o=Object.assign(c(e),w(e),J(e),(e=>{
const t=e.httpAuthSchemes;let o=e.httpAuthSchemeProvider,n=e.credentials;return{setHttpAuthScheme(e){const o=t.findIndex(t=>t.schemeId===e.schemeId)
;-1===o?t.push(e):t.splice(o,1,e)},httpAuthSchemes:()=>t,setHttpAuthSchemeProvider(e){o=e},httpAuthSchemeProvider:()=>o,setCredentials(e){n=e},credentials:()=>n
}})(e));return t.forEach(e=>e.configure(o)),Object.assign(e,d(o),k(o),Y(o),(e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}))(o))})((e=>{const t=ie(e),o=re(t);return Object.assign(o,{
authSchemePreference:P(e.authSchemePreference??[])})})(j(r)),e?.extensions||[]);this.config=a,this.middlewareStack.use(se(this.config)),
this.middlewareStack.use(p(this.config)),this.middlewareStack.use(oe(this.config)),this.middlewareStack.use(Q(this.config)),
this.middlewareStack.use(g(this.config)),this.middlewareStack.use(m(this.config)),this.middlewareStack.use(h(this.config)),
this.middlewareStack.use(y(this.config,{httpAuthSchemeParametersProvider:qe,identityProviderConfigProvider:async e=>new I({"aws.auth#sigv4":e.credentials,
"aws.auth#sigv4a":e.credentials})})),this.middlewareStack.use(A(this.config))}destroy(){super.destroy()}}const Yo=b({UseGlobalEndpoint:{type:"builtInParams",
name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",
name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},"AWSSecurityTokenServiceV20110615","STSClient",V),Qo={},Xo=(e,t,o,n)=>[]
;class Zo extends(Yo(Qo,Xo,"AssumeRole",No)){}class en extends(Yo(Qo,Xo,"AssumeRoleWithSAML",Mo)){}class tn extends(Yo(Qo,Xo,"AssumeRoleWithWebIdentity",Fo)){}
class on extends(Yo(Qo,Xo,"AssumeRoot",Lo)){}class nn extends(Yo(Qo,Xo,"DecodeAuthorizationMessage",zo)){}class sn extends(Yo(Qo,Xo,"GetAccessKeyInfo",Uo)){}
class rn extends(Yo(Qo,Xo,"GetCallerIdentity",Ho)){}class an extends(Yo(Qo,Xo,"GetDelegatedAccessToken",qo)){}
class cn extends(Yo(Qo,Xo,"GetFederationToken",Ko)){}class dn extends(Yo(Qo,Xo,"GetSessionToken",jo)){}class ln extends(Yo(Qo,Xo,"GetWebIdentityToken",Vo)){}
const un={AssumeRoleCommand:Zo,AssumeRoleWithSAMLCommand:en,AssumeRoleWithWebIdentityCommand:tn,AssumeRootCommand:on,DecodeAuthorizationMessageCommand:nn,
GetAccessKeyInfoCommand:sn,GetCallerIdentityCommand:rn,GetDelegatedAccessTokenCommand:an,GetFederationTokenCommand:cn,GetSessionTokenCommand:dn,
GetWebIdentityTokenCommand:ln};class pn extends Jo{}O(un,pn);const gn=e=>{if("string"==typeof e?.Arn){const t=e.Arn.split(":")
;if(t.length>4&&""!==t[4])return t[4]}},mn=async(e,t,o,n={})=>{const s="function"==typeof e?await e():e,i="function"==typeof t?await t():t;let r=""
;const a=s??i??(r=await f(n)())
;return o?.debug?.("@aws-sdk/client-sts::resolveRegion","accepting first of:",`${s} (credential provider clientConfig)`,`${i} (contextual client)`,`${r} (STS default: AWS_REGION, profile region, or us-east-1)`),
a},hn=e=>"h2"===e?.metadata?.handlerProtocol,En=(e,t)=>t?class extends e{constructor(e){super(e);for(const e of t)this.middlewareStack.use(e)}
}:e,fn=(e={},t)=>((e,t)=>{let o,n;return async(s,i)=>{if(n=s,!o){
const{logger:s=e?.parentClientConfig?.logger,profile:i=e?.parentClientConfig?.profile,region:r,requestHandler:a=e?.parentClientConfig?.requestHandler,credentialProviderLogger:c,userAgentAppId:d=e?.parentClientConfig?.userAgentAppId}=e,l=await mn(r,e?.parentClientConfig?.region,c,{
logger:s,profile:i}),u=!hn(a);o=new t({...e,userAgentAppId:d,profile:i,credentialDefaultProvider:()=>async()=>n,region:l,requestHandler:u?a:void 0,logger:s})}
const{Credentials:r,AssumedRoleUser:a}=await o.send(new Zo(i))
;if(!r||!r.AccessKeyId||!r.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRole call with role ${i.RoleArn}`);const c=gn(a),d={
accessKeyId:r.AccessKeyId,secretAccessKey:r.SecretAccessKey,sessionToken:r.SessionToken,expiration:r.Expiration,...r.CredentialScope&&{
credentialScope:r.CredentialScope},...c&&{accountId:c}};return E(d,"CREDENTIALS_STS_ASSUME_ROLE","i"),d}})(e,En(Jo,t)),Sn=(e={},t)=>((e,t)=>{let o
;return async n=>{if(!o){
const{logger:n=e?.parentClientConfig?.logger,profile:s=e?.parentClientConfig?.profile,region:i,requestHandler:r=e?.parentClientConfig?.requestHandler,credentialProviderLogger:a,userAgentAppId:c=e?.parentClientConfig?.userAgentAppId}=e,d=await mn(i,e?.parentClientConfig?.region,a,{
logger:n,profile:s}),l=!hn(r);o=new t({...e,userAgentAppId:c,profile:s,region:d,requestHandler:l?r:void 0,logger:n})}
const{Credentials:s,AssumedRoleUser:i}=await o.send(new tn(n))
;if(!s||!s.AccessKeyId||!s.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${n.RoleArn}`);const r=gn(i),a={
accessKeyId:s.AccessKeyId,secretAccessKey:s.SecretAccessKey,sessionToken:s.SessionToken,expiration:s.Expiration,...s.CredentialScope&&{
credentialScope:s.CredentialScope},...r&&{accountId:r}};return r&&E(a,"RESOLVED_ACCOUNT_ID","T"),E(a,"CREDENTIALS_STS_ASSUME_ROLE_WEB_ID","k"),a}})(e,En(Jo,t))
;t.AssumeRole$=No,t.AssumeRoleCommand=Zo,t.AssumeRoleRequest$=ro,t.AssumeRoleResponse$=ao,t.AssumeRoleWithSAML$=Mo,t.AssumeRoleWithSAMLCommand=en,
t.AssumeRoleWithSAMLRequest$=co,t.AssumeRoleWithSAMLResponse$=lo,t.AssumeRoleWithWebIdentity$=Fo,t.AssumeRoleWithWebIdentityCommand=tn,
t.AssumeRoleWithWebIdentityRequest$=uo,t.AssumeRoleWithWebIdentityResponse$=po,t.AssumeRoot$=Lo,t.AssumeRootCommand=on,t.AssumeRootRequest$=go,
t.AssumeRootResponse$=mo,t.AssumedRoleUser$=io,t.Credentials$=ho,t.DecodeAuthorizationMessage$=zo,t.DecodeAuthorizationMessageCommand=nn,
t.DecodeAuthorizationMessageRequest$=Eo,t.DecodeAuthorizationMessageResponse$=fo,t.ExpiredTokenException=Qe,t.ExpiredTokenException$=zt,
t.ExpiredTradeInTokenException=it,t.ExpiredTradeInTokenException$=Ut,t.FederatedUser$=So,t.GetAccessKeyInfo$=Uo,t.GetAccessKeyInfoCommand=sn,
t.GetAccessKeyInfoRequest$=yo,t.GetAccessKeyInfoResponse$=Io,t.GetCallerIdentity$=Ho,t.GetCallerIdentityCommand=rn,t.GetCallerIdentityRequest$=Ao,
t.GetCallerIdentityResponse$=Po,t.GetDelegatedAccessToken$=qo,t.GetDelegatedAccessTokenCommand=an,t.GetDelegatedAccessTokenRequest$=vo,
t.GetDelegatedAccessTokenResponse$=xo,t.GetFederationToken$=Ko,t.GetFederationTokenCommand=cn,t.GetFederationTokenRequest$=Ro,t.GetFederationTokenResponse$=To,
t.GetSessionToken$=jo,t.GetSessionTokenCommand=dn,t.GetSessionTokenRequest$=Co,t.GetSessionTokenResponse$=wo,t.GetWebIdentityToken$=Vo,
t.GetWebIdentityTokenCommand=ln,t.GetWebIdentityTokenRequest$=ko,t.GetWebIdentityTokenResponse$=Do,t.IDPCommunicationErrorException=nt,
t.IDPCommunicationErrorException$=Ht,t.IDPRejectedClaimException=tt,t.IDPRejectedClaimException$=qt,t.InvalidAuthorizationMessageException=st,
t.InvalidAuthorizationMessageException$=Kt,t.InvalidIdentityTokenException=ot,t.InvalidIdentityTokenException$=jt,t.JWTPayloadSizeExceededException=rt,
t.JWTPayloadSizeExceededException$=Vt,t.MalformedPolicyDocumentException=Xe,t.MalformedPolicyDocumentException$=Bt,
t.OutboundWebIdentityFederationDisabledException=at,t.OutboundWebIdentityFederationDisabledException$=Jt,t.PackedPolicyTooLargeException=Ze,
t.PackedPolicyTooLargeException$=Yt,t.PolicyDescriptorType$=bo,t.ProvidedContext$=Oo,t.RegionDisabledException=et,t.RegionDisabledException$=Qt,t.STS=pn,
t.STSClient=Jo,t.STSServiceException=Ye,t.STSServiceException$=Ft,t.SessionDurationEscalationException=ct,t.SessionDurationEscalationException$=Xt,t.Tag$=$o,
t.decorateDefaultCredentialProvider=e=>t=>e({roleAssumer:fn(t),roleAssumerWithWebIdentity:Sn(t),...t}),t.errorTypeRegistries=Zt,t.getDefaultRoleAssumer=fn,
t.getDefaultRoleAssumerWithWebIdentity=Sn}),7777:(function(e,t,o){
const{ENV_KEY:n,ENV_SECRET:s,fromEnv:i}=o(8162),{chain:r,CredentialsProviderError:a,ENV_PROFILE:c}=o(7567),d="AWS_EC2_METADATA_DISABLED";const l=e=>async t=>{
let o;for(const n of e)try{return await n(t)}catch(e){if(o=e,e?.tryNextLink)continue;throw e}throw o};let u=!1
;const p=e=>void 0!==e?.expiration&&e.expiration.getTime()-Date.now()<3e5;t.credentialsTreatedAsExpired=p,
t.credentialsWillNeedRefresh=e=>void 0!==e?.expiration,t.defaultProvider=(e={})=>function(e,t){const o=l(e);let n,s,i,r;const a=async e=>{
if(e?.forceRefresh)return r||(r=o(e).then(e=>{i=e}).finally(()=>{r=void 0})),await r,i;if(i?.expiration&&i?.expiration?.getTime()<Date.now()&&(i=void 0),
n)await n;else if(!i||t?.(i)){if(!i)return n=o(e).then(e=>{i=e}).finally(()=>{n=void 0}),a(e);s||(s=o(e).then(e=>{i=e}).catch(()=>{}).finally(()=>{s=void 0}))}
return i};return a}([async()=>{if(e.profile??process.env[c]){if(process.env[n]&&process.env[s]&&!u){
(e.logger?.warn&&"NoOpLogger"!==e.logger?.constructor?.name?e.logger.warn.bind(e.logger):console.warn)("@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:\n    Multiple credential sources detected: \n    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.\n    This SDK will proceed with the AWS_PROFILE value.\n    \n    However, a future version may change this behavior to prefer the ENV static credentials.\n    Please ensure that your environment only sets either the AWS_PROFILE or the\n    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.\n"),
u=!0}throw new a("AWS_PROFILE is set, skipping fromEnv provider.",{logger:e.logger,tryNextLink:!0})}
return e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv"),i(e)()},async t=>{
e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");const{ssoStartUrl:n,ssoAccountId:s,ssoRegion:i,ssoRoleName:r,ssoSession:c}=e
;if(!(n||s||i||r||c))throw new a("Skipping SSO provider in default chain (inputs do not include SSO fields).",{logger:e.logger});const{fromSSO:d}=o(9874)
;return d(e)(t)},async t=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");const{fromIni:n}=o(1241);return n(e)(t)},async t=>{
e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");const{fromProcess:n}=o(2884);return n(e)(t)},async t=>{
e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");const{fromTokenFile:n}=o(8112);return n(e)(t)
},async()=>(e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider"),(await(async e=>{
const{ENV_CMDS_FULL_URI:t,ENV_CMDS_RELATIVE_URI:n,fromContainerMetadata:s,fromInstanceMetadata:i}=o(1778);if(process.env[n]||process.env[t]){
e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");const{fromHttp:t}=o(9641);return r(t(e),s(e))}
return process.env[d]&&"false"!==process.env[d]?async()=>{throw new a("EC2 Instance Metadata Service access disabled",{logger:e.logger})
}:(e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata"),i(e))})(e))()),async()=>{
throw new a("Could not load credentials from any providers",{tryNextLink:!1,logger:e.logger})}],p)})};
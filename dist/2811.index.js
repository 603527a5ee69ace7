export const id=2811,ids=[2811,7777],modules={2811:((Gn,n,l)=>{const{awsEndpointFunctions:Pe,emitWarningIfUnsupportedVersion:Ce,createDefaultUserAgentProvider:De,
getDefaultSocketTimeout:$e,NODE_APP_ID_CONFIG_OPTIONS:j,getAwsRegionExtensionConfiguration:ke,resolveAwsRegionExtensionConfiguration:se,resolveUserAgentConfig:we,
resolveHostHeaderConfig:be,getUserAgentPlugin:We,getHostHeaderPlugin:ie,getLoggerPlugin:_e,getRecursionDetectionPlugin:xe,setCredentialFeature:q,stsRegionDefaultResolver:i}=l(
9300),{NoAuthSigner:g,getHttpAuthSchemeEndpointRuleSetPlugin:m,DefaultIdentityProviderConfig:E,getHttpSigningPlugin:I}=l(5086),{normalizeProvider:p,getSmithyContext:_,
ServiceException:V,NoOpLogger:z,emitWarningIfUnsupportedVersion:H,loadConfigsForDefaultMode:On,getDefaultExtensionConfiguration:Mn,resolveDefaultRuntimeConfig:Ln,
Client:Be,makeBuilder:Fn,createAggregatedClient:Nn}=l(4614),{Command:zn}=l(4614);n.$Command=zn,n.__Client=Be;const{resolveDefaultsModeConfig:Hn,loadConfig:O,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:Un,
NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:Kn,NODE_REGION_CONFIG_OPTIONS:jn,NODE_REGION_CONFIG_FILE_OPTIONS:qn,resolveRegionConfig:Vn}=l(7567),{BinaryDecisionDiagram:Bn,
EndpointCache:Jn,decideEndpoint:Yn,customEndpointFunctions:Qn,resolveParams:Xn,resolveEndpointConfig:Zn,getEndpointPlugin:eo}=l(4561),{parseUrl:to,getHttpHandlerExtensionConfiguration:no,
resolveHttpHandlerRuntimeConfig:oo,getContentLengthPlugin:so}=l(9922),{DEFAULT_RETRY_MODE:io,NODE_RETRY_MODE_CONFIG_OPTIONS:ro,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:ao,
resolveRetryConfig:co,getRetryPlugin:lo}=l(9285),{TypeRegistry:Je,getSchemaSerdePlugin:uo}=l(5982),{resolveAwsSdkSigV4Config:mo,resolveAwsSdkSigV4AConfig:po,AwsSdkSigV4Signer:Ye,
AwsSdkSigV4ASigner:Qe,NODE_SIGV4A_CONFIG_OPTIONS:go,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:ho}=l(8039),{SignatureV4MultiRegion:Xe}=l(6861),{defaultProvider:Ze}=l(7777),
{toUtf8:So,fromUtf8:Ao,toBase64:Eo,fromBase64:Io,calculateBodyLength:fo}=l(2882),{streamCollector:Ro,NodeHttpHandler:vo}=l(8771),{AwsQueryProtocol:yo}=l(3628),{
Sha256:To}=l(9362),B="ref",U=-1,ee=!0,et="isSet",tt="PartitionResult",te="booleanEquals",h="stringEquals",Ge="getAttr",nt="us-east-1",ot="sigv4",st="sts",it="ht\
tps://sts.{Region}.{PartitionResult#dnsSuffix}",rt={[B]:"Endpoint"},S={[B]:"Region"},Oe={[B]:tt},J={},at=[S],ct={conditions:[[et,[rt]],[et,at],["aws.partition",
at,tt],[te,[{[B]:"UseFIPS"},ee]],[te,[{[B]:"UseDualStack"},ee]],[h,[S,"aws-global"]],[te,[{[B]:"UseGlobalEndpoint"},ee]],[h,[S,"eu-central-1"]],[te,[{fn:Ge,argv:[
Oe,"supportsDualStack"]},ee]],[te,[{fn:Ge,argv:[Oe,"supportsFIPS"]},ee]],[h,[S,"ap-south-1"]],[h,[S,"eu-north-1"]],[h,[S,"eu-west-1"]],[h,[S,"eu-west-2"]],[h,[S,
"eu-west-3"]],[h,[S,"sa-east-1"]],[h,[S,nt]],[h,[S,"us-east-2"]],[h,[S,"us-west-2"]],[h,[S,"us-west-1"]],[h,[S,"ca-central-1"]],[h,[S,"ap-southeast-1"]],[h,[S,"\
ap-northeast-1"]],[h,[S,"ap-southeast-2"]],[h,[{fn:Ge,argv:[Oe,"name"]},"aws-us-gov"]]],results:[[U],["https://sts.amazonaws.com",{authSchemes:[{name:ot,signingName:st,
signingRegion:nt}]}],[it,{authSchemes:[{name:ot,signingName:st,signingRegion:"{Region}"}]}],[U,"Invalid Configuration: FIPS and custom endpoint are not supporte\
d"],[U,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[rt,J],["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",J],[U,
"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://sts.{Region}.amazonaws.com",J],["https://sts-fips.{Region}.{Partiti\
onResult#dnsSuffix}",J],[U,"FIPS is enabled but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",J],[U,"DualS\
tack is enabled but this partition does not support DualStack"],[it,J],[U,"Invalid Configuration: Missing Region"]]},Po=2,a=1e8,Co=new Int32Array([-1,1,-1,0,30,
3,1,4,a+14,2,5,a+14,3,25,6,4,24,7,5,a+1,8,6,9,a+13,7,a+1,10,10,a+1,11,11,a+1,12,12,a+1,13,13,a+1,14,14,a+1,15,15,a+1,16,16,a+1,17,17,a+1,18,18,a+1,19,19,a+1,20,
20,a+1,21,21,a+1,22,22,a+1,23,23,a+1,a+2,8,a+11,a+12,4,28,26,9,27,a+10,24,a+8,a+9,8,29,a+7,9,a+6,a+7,3,a+3,31,4,a+4,a+5]),Do=Bn.from(Co,Po,ct.conditions,ct.results),
$o=new Jn({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]}),dt=(e,t={})=>$o.get(e,()=>Yn(Do,{endpointParams:e,logger:t.logger}));
Qn.aws=Pe;const ko=(e=>async(t,s,d)=>{if(!d)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");const r=await e(
t,s,d),u=_(s)?.commandInstance?.constructor?.getEndpointParameterInstructions;if(!u)throw new Error(`getEndpointParameterInstructions() is not defined on '${s.commandName}\
'`);const c=await Xn(d,{getEndpointParameterInstructions:u},t);return Object.assign(r,c)})(async(e,t,s)=>({operation:_(t).operation,region:await p(e.region)()||
(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}));function lt(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"\
sts",region:e.region},propertiesExtractor:(t,s)=>({signingProperties:{config:t,context:s}})}}function re(e){return{schemeId:"aws.auth#sigv4a",signingProperties:{
name:"sts",region:e.region},propertiesExtractor:(t,s)=>({signingProperties:{config:t,context:s}})}}function Me(e){return{schemeId:"smithy.api#noAuth"}}const wo=((e,t,s)=>r=>{
const c=e(r).properties?.authSchemes;if(!c)return t(r);const C=[];for(const x of c){const{name:w,properties:F={},...b}=x,G=w.toLowerCase();w!==G&&console.warn(`\
HttpAuthScheme has been normalized with lowercasing: '${w}' to '${G}'`);let W;if(G==="sigv4a"){W="aws.auth#sigv4a";const qe=c.find(Ve=>{const xn=Ve.name.toLowerCase();
return xn!=="sigv4a"&&xn.startsWith("sigv4")});if(Xe.sigv4aDependency()==="none"&&qe)continue}else if(G.startsWith("sigv4"))W="aws.auth#sigv4";else throw new Error(
`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${G}'`);const Z=s[W];if(!Z)throw new Error(`Could not find HttpAuthOption create function for\
 '${W}'`);const N=Z(r);N.schemeId=W,N.signingProperties={...N.signingProperties||{},...b,...F},C.push(N)}return C})(dt,e=>{const t=[];switch(e.operation){case"A\
ssumeRoleWithSAML":{t.push(Me()),t.push(re(e));break}case"AssumeRoleWithWebIdentity":{t.push(Me()),t.push(re(e));break}default:t.push(lt(e)),t.push(re(e))}return t},
{"aws.auth#sigv4":lt,"aws.auth#sigv4a":re,"smithy.api#noAuth":Me}),bo=e=>{const t=mo(e),s=po(t);return Object.assign(s,{authSchemePreference:p(e.authSchemePreference??
[])})},Wo=e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,useGlobalEndpoint:e.useGlobalEndpoint??!1,defaultSigningName:"\
sts"}),_o={UseGlobalEndpoint:{type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",
name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var xo="3.1168.0",Go={version:xo};
class A extends V{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(t){super(t),Object.setPrototypeOf(this,A.prototype)}}
class ae extends A{static shapeId="com.amazonaws.sts#ExpiredTokenException";name="ExpiredTokenException";$fault="client";constructor(t){super({name:"ExpiredToke\
nException",$fault:"client",...t}),Object.setPrototypeOf(this,ae.prototype)}}class ce extends A{static shapeId="com.amazonaws.sts#MalformedPolicyDocumentExcepti\
on";name="MalformedPolicyDocumentException";$fault="client";constructor(t){super({name:"MalformedPolicyDocumentException",$fault:"client",...t}),Object.setPrototypeOf(
this,ce.prototype)}}class de extends A{static shapeId="com.amazonaws.sts#PackedPolicyTooLargeException";name="PackedPolicyTooLargeException";$fault="client";constructor(t){
super({name:"PackedPolicyTooLargeException",$fault:"client",...t}),Object.setPrototypeOf(this,de.prototype)}}class le extends A{static shapeId="com.amazonaws.st\
s#RegionDisabledException";name="RegionDisabledException";$fault="client";constructor(t){super({name:"RegionDisabledException",$fault:"client",...t}),Object.setPrototypeOf(
this,le.prototype)}}class ue extends A{static shapeId="com.amazonaws.sts#IDPRejectedClaimException";name="IDPRejectedClaimException";$fault="client";constructor(t){
super({name:"IDPRejectedClaimException",$fault:"client",...t}),Object.setPrototypeOf(this,ue.prototype)}}class me extends A{static shapeId="com.amazonaws.sts#In\
validIdentityTokenException";name="InvalidIdentityTokenException";$fault="client";constructor(t){super({name:"InvalidIdentityTokenException",$fault:"client",...t}),
Object.setPrototypeOf(this,me.prototype)}}class pe extends A{static shapeId="com.amazonaws.sts#IDPCommunicationErrorException";name="IDPCommunicationErrorExcept\
ion";$fault="client";$retryable={};constructor(t){super({name:"IDPCommunicationErrorException",$fault:"client",...t}),Object.setPrototypeOf(this,pe.prototype)}}
class ge extends A{static shapeId="com.amazonaws.sts#InvalidAuthorizationMessageException";name="InvalidAuthorizationMessageException";$fault="client";constructor(t){
super({name:"InvalidAuthorizationMessageException",$fault:"client",...t}),Object.setPrototypeOf(this,ge.prototype)}}class he extends A{static shapeId="com.amazo\
naws.sts#ExpiredTradeInTokenException";name="ExpiredTradeInTokenException";$fault="client";constructor(t){super({name:"ExpiredTradeInTokenException",$fault:"cli\
ent",...t}),Object.setPrototypeOf(this,he.prototype)}}class Se extends A{static shapeId="com.amazonaws.sts#JWTPayloadSizeExceededException";name="JWTPayloadSize\
ExceededException";$fault="client";constructor(t){super({name:"JWTPayloadSizeExceededException",$fault:"client",...t}),Object.setPrototypeOf(this,Se.prototype)}}
class Ae extends A{static shapeId="com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";name="OutboundWebIdentityFederationDisabledException";$fault="\
client";constructor(t){super({name:"OutboundWebIdentityFederationDisabledException",$fault:"client",...t}),Object.setPrototypeOf(this,Ae.prototype)}}class Ee extends A{static shapeId="\
com.amazonaws.sts#SessionDurationEscalationException";name="SessionDurationEscalationException";$fault="client";constructor(t){super({name:"SessionDurationEscal\
ationException",$fault:"client",...t}),Object.setPrototypeOf(this,Ee.prototype)}}const Le="Arn",ut="AccessKeyId",Oo="AssumedPrincipal",Mo="AssumeRole",Lo="Assum\
edRoleId",Fo="AssumeRoleRequest",No="AssumeRoleResponse",zo="AssumeRootRequest",Ho="AssumeRootResponse",Ie="AssumedRoleUser",Uo="AssumeRoleWithSAML",Ko="AssumeR\
oleWithSAMLRequest",jo="AssumeRoleWithSAMLResponse",qo="AssumeRoleWithWebIdentity",Vo="AssumeRoleWithWebIdentityRequest",Bo="AssumeRoleWithWebIdentityResponse",
Jo="AssumeRoot",mt="Account",Fe="Audience",M="Credentials",Yo="ContextAssertion",Qo="DecodeAuthorizationMessage",Xo="DecodeAuthorizationMessageRequest",Zo="Deco\
deAuthorizationMessageResponse",es="DecodedMessage",K="DurationSeconds",pt="Expiration",ts="ExternalId",ns="EncodedMessage",os="ExpiredTokenException",ss="Expir\
edTradeInTokenException",gt="FederatedUser",is="FederatedUserId",rs="GetAccessKeyInfo",as="GetAccessKeyInfoRequest",cs="GetAccessKeyInfoResponse",ds="GetCallerI\
dentity",ls="GetCallerIdentityRequest",us="GetCallerIdentityResponse",ms="GetDelegatedAccessToken",ps="GetDelegatedAccessTokenRequest",gs="GetDelegatedAccessTok\
enResponse",hs="GetFederationToken",Ss="GetFederationTokenRequest",As="GetFederationTokenResponse",Es="GetSessionToken",Is="GetSessionTokenRequest",fs="GetSessi\
onTokenResponse",Rs="GetWebIdentityToken",vs="GetWebIdentityTokenRequest",ys="GetWebIdentityTokenResponse",Ts="Issuer",Ps="InvalidAuthorizationMessageException",
Cs="IDPCommunicationErrorException",Ds="IDPRejectedClaimException",$s="InvalidIdentityTokenException",ks="JWTPayloadSizeExceededException",ws="Key",bs="Malforme\
dPolicyDocumentException",Y="MinimumSessionTokenSize",Ws="Name",_s="NameQualifier",xs="OutboundWebIdentityFederationDisabledException",fe="Policy",Re="PolicyArn\
s",Gs="PrincipalArn",Os="ProviderArn",Ms="ProvidedContexts",Ls="ProvidedContextsListType",Fs="ProvidedContext",Ns="PolicyDescriptorType",zs="ProviderId",ne="Pac\
kedPolicySize",Hs="PackedPolicyTooLargeException",Us="Provider",Ne="RoleArn",Ks="RegionDisabledException",ht="RoleSessionName",js="Subject",qs="SigningAlgorithm",
Vs="SecretAccessKey",Bs="SAMLAssertion",Js="SAMLAssertionType",Ys="SessionDurationEscalationException",Qs="SubjectFromWebIdentityToken",oe="SourceIdentity",St="\
SerialNumber",Xs="SubjectType",Q="SessionTokenSize",X="SessionTokenUtilization",Zs="SessionToken",ze="Tags",At="TokenCode",ei="TradeInToken",ti="TargetPrincipal",
ni="TaskPolicyArn",oi="TransitiveTagKeys",si="Tag",ii="UserId",ri="Value",Et="WebIdentityToken",ai="arn",ci="accessKeySecretType",R="awsQueryError",v="client",di="\
clientTokenType",y="error",T="httpError",P="message",li="policyDescriptorListType",It="smithy.ts.sdk.synthetic.com.amazonaws.sts",ui="tradeInTokenType",mi="tagL\
istType",pi="webIdentityTokenType",o="com.amazonaws.sts",ft=new Je(It);var Rt=[-3,It,"STSServiceException",0,[],[]];ft.registerError(Rt,A);const f=new Je(o);var vt=[
-3,o,os,{[R]:["ExpiredTokenException",400],[y]:v,[T]:400},[P],[0]];f.registerError(vt,ae);var yt=[-3,o,ss,{[R]:["ExpiredTradeInTokenException",400],[y]:v,[T]:400},
[P],[0]];f.registerError(yt,he);var Tt=[-3,o,Cs,{[R]:["IDPCommunicationError",400],[y]:v,[T]:400},[P],[0]];f.registerError(Tt,pe);var Pt=[-3,o,Ds,{[R]:["IDPReje\
ctedClaim",403],[y]:v,[T]:403},[P],[0]];f.registerError(Pt,ue);var Ct=[-3,o,Ps,{[R]:["InvalidAuthorizationMessageException",400],[y]:v,[T]:400},[P],[0]];f.registerError(
Ct,ge);var Dt=[-3,o,$s,{[R]:["InvalidIdentityToken",400],[y]:v,[T]:400},[P],[0]];f.registerError(Dt,me);var $t=[-3,o,ks,{[R]:["JWTPayloadSizeExceededException",
400],[y]:v,[T]:400},[P],[0]];f.registerError($t,Se);var kt=[-3,o,bs,{[R]:["MalformedPolicyDocument",400],[y]:v,[T]:400},[P],[0]];f.registerError(kt,ce);var wt=[
-3,o,xs,{[R]:["OutboundWebIdentityFederationDisabledException",403],[y]:v,[T]:403},[P],[0]];f.registerError(wt,Ae);var bt=[-3,o,Hs,{[R]:["PackedPolicyTooLarge",
400],[y]:v,[T]:400},[P],[0]];f.registerError(bt,de);var Wt=[-3,o,Ks,{[R]:["RegionDisabledException",403],[y]:v,[T]:403},[P],[0]];f.registerError(Wt,le);var _t=[
-3,o,Ys,{[R]:["SessionDurationEscalationException",403],[y]:v,[T]:403},[P],[0]];f.registerError(_t,Ee);const xt=[ft,f];var gi=[0,o,ci,8,0],hi=[0,o,di,8,0],Si=[0,
o,Js,8,0],Ai=[0,o,ui,8,0],Ei=[0,o,pi,8,0],ve=[3,o,Ie,0,[Lo,Le],[0,0],2],Gt=[3,o,Fo,0,[Ne,ht,Re,fe,K,ze,oi,ts,St,At,oe,Ms,Y],[0,0,()=>ye,0,1,()=>Ue,64,0,0,0,0,()=>Ii,
1],2],Ot=[3,o,No,0,[M,Ie,ne,oe,X,Q],[[()=>L,0],()=>ve,1,0,1,1]],Mt=[3,o,Ko,0,[Ne,Gs,Bs,Re,fe,K,Y],[0,0,[()=>Si,0],()=>ye,0,1,1],3],Lt=[3,o,jo,0,[M,Ie,ne,js,Xs,Ts,
Fe,_s,oe,X,Q],[[()=>L,0],()=>ve,1,0,0,0,0,0,0,1,1]],Ft=[3,o,Vo,0,[Ne,ht,Et,zs,Re,fe,K,Y],[0,0,[()=>hi,0],0,()=>ye,0,1,1],3],Nt=[3,o,Bo,0,[M,Qs,Ie,ne,Us,Fe,oe,X,
Q],[[()=>L,0],0,()=>ve,1,0,0,0,1,1]],zt=[3,o,zo,0,[ti,ni,K,Y],[0,()=>He,1,1],2],Ht=[3,o,Ho,0,[M,oe,X,Q],[[()=>L,0],0,1,1]],L=[3,o,M,0,[ut,Vs,Zs,pt],[0,[()=>gi,0],
0,4],4],Ut=[3,o,Xo,0,[ns],[0],1],Kt=[3,o,Zo,0,[es],[0]],jt=[3,o,gt,0,[is,Le],[0,0],2],qt=[3,o,as,0,[ut],[0],1],Vt=[3,o,cs,0,[mt],[0]],Bt=[3,o,ls,0,[],[]],Jt=[3,
o,us,0,[ii,mt,Le],[0,0,0]],Yt=[3,o,ps,0,[ei],[[()=>Ai,0]],1],Qt=[3,o,gs,0,[M,ne,Oo],[[()=>L,0],1,0]],Xt=[3,o,Ss,0,[Ws,fe,Re,K,ze,Y],[0,0,()=>ye,1,()=>Ue,1],1],Zt=[
3,o,As,0,[M,gt,ne,X,Q],[[()=>L,0],()=>jt,1,1,1]],en=[3,o,Is,0,[K,St,At,Y],[1,0,0,1]],tn=[3,o,fs,0,[M,X,Q],[[()=>L,0],1,1]],nn=[3,o,vs,0,[Fe,qs,K,ze],[64,0,1,()=>Ue],
2],on=[3,o,ys,0,[Et,pt],[[()=>Ei,0],4]],He=[3,o,Ns,0,[ai],[0]],sn=[3,o,Fs,0,[Os,Yo],[0,0]],rn=[3,o,si,0,[ws,ri],[0,0],2],ye=[1,o,li,0,()=>He],Ii=[1,o,Ls,0,()=>sn],
Ue=[1,o,mi,0,()=>rn],an=[9,o,Mo,0,()=>Gt,()=>Ot],cn=[9,o,Uo,0,()=>Mt,()=>Lt],dn=[9,o,qo,0,()=>Ft,()=>Nt],ln=[9,o,Jo,0,()=>zt,()=>Ht],un=[9,o,Qo,0,()=>Ut,()=>Kt],
mn=[9,o,rs,0,()=>qt,()=>Vt],pn=[9,o,ds,0,()=>Bt,()=>Jt],gn=[9,o,ms,0,()=>Yt,()=>Qt],hn=[9,o,hs,0,()=>Xt,()=>Zt],Sn=[9,o,Es,0,()=>en,()=>tn],An=[9,o,Rs,0,()=>nn,
()=>on];const fi=e=>({apiVersion:"2011-06-15",base64Decoder:e?.base64Decoder??Io,base64Encoder:e?.base64Encoder??Eo,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.
endpointProvider??dt,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??wo,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#\
sigv4",identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4"),signer:new Ye},{schemeId:"aws.auth#sigv4a",identityProvider:t=>t.getIdentityProvider("aws.aut\
h#sigv4a"),signer:new Qe},{schemeId:"smithy.api#noAuth",identityProvider:t=>t.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new g}],logger:e?.
logger??new z,protocol:e?.protocol??yo,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.sts",errorTypeRegistries:xt,xmlNamespace:"https://\
sts.amazonaws.com/doc/2011-06-15/",version:"2011-06-15",serviceTarget:"AWSSecurityTokenServiceV20110615"},serviceId:e?.serviceId??"STS",sha256:e?.sha256??To,signerConstructor:e?.
signerConstructor??Xe,urlParser:e?.urlParser??to,utf8Decoder:e?.utf8Decoder??Ao,utf8Encoder:e?.utf8Encoder??So}),Ri=e=>{H(process.version);const t=Hn(e),s=()=>t().
then(On),d=fi(e);Ce(process.version);const r={profile:e?.profile,logger:d.logger};return{...d,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??
O(ho,r),bodyLengthChecker:e?.bodyLengthChecker??fo,credentialDefaultProvider:e?.credentialDefaultProvider??Ze,defaultSocketTimeout:$e(e?.requestHandler,3e5),defaultUserAgentProvider:e?.
defaultUserAgentProvider??De({serviceId:d.serviceId,clientVersion:Go.version}),httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:u=>u.
getIdentityProvider("aws.auth#sigv4")||(async c=>await Ze(c?.__config||{})()),signer:new Ye},{schemeId:"aws.auth#sigv4a",identityProvider:u=>u.getIdentityProvider(
"aws.auth#sigv4a"),signer:new Qe},{schemeId:"smithy.api#noAuth",identityProvider:u=>u.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new g}],maxAttempts:e?.
maxAttempts??O(ao,e),region:e?.region??O(jn,{...qn,...r}),requestHandler:vo.create(e?.requestHandler??s),retryMode:e?.retryMode??O({...ro,default:async()=>(await s()).
retryMode||io},e),sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??O(go,r),streamCollector:e?.streamCollector??Ro,useDualstackEndpoint:e?.useDualstackEndpoint??
O(Kn,r),useFipsEndpoint:e?.useFipsEndpoint??O(Un,r),userAgentAppId:e?.userAgentAppId??O(j,r)}},vi=e=>{const t=e.httpAuthSchemes;let s=e.httpAuthSchemeProvider,d=e.
credentials;return{setHttpAuthScheme(r){const u=t.findIndex(c=>c.schemeId===r.schemeId);u===-1?t.push(r):t.splice(u,1,r)},httpAuthSchemes(){return t},setHttpAuthSchemeProvider(r){
s=r},httpAuthSchemeProvider(){return s},setCredentials(r){d=r},credentials(){return d}}},yi=e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),
credentials:e.credentials()}),Ti=(e,t)=>{const s=Object.assign(ke(e),Mn(e),no(e),vi(e));return t.forEach(d=>d.configure(s)),Object.assign(e,se(s),Ln(s),oo(s),yi(
s))};class Te extends Be{config;constructor(...[t]){const s=Ri(t||{});super(s),this.initConfig=s;const d=Wo(s),r=we(d),u=co(r),c=Vn(u),C=be(c),x=Zn(C),w=bo(x),F=Ti(
w,t?.extensions||[]);this.config=F,this.middlewareStack.use(uo(this.config)),this.middlewareStack.use(We(this.config)),this.middlewareStack.use(lo(this.config)),
this.middlewareStack.use(so(this.config)),this.middlewareStack.use(ie(this.config)),this.middlewareStack.use(_e(this.config)),this.middlewareStack.use(xe(this.config)),
this.middlewareStack.use(m(this.config,{httpAuthSchemeParametersProvider:ko,identityProviderConfigProvider:async b=>new E({"aws.auth#sigv4":b.credentials,"aws.a\
uth#sigv4a":b.credentials})})),this.middlewareStack.use(I(this.config))}destroy(){super.destroy()}}const D=Fn(_o,"AWSSecurityTokenServiceV20110615","STSClient",
eo),$={},k=(e,t,s,d)=>[];class Ke extends D($,k,"AssumeRole",an){}class En extends D($,k,"AssumeRoleWithSAML",cn){}class je extends D($,k,"AssumeRoleWithWebIden\
tity",dn){}class In extends D($,k,"AssumeRoot",ln){}class fn extends D($,k,"DecodeAuthorizationMessage",un){}class Rn extends D($,k,"GetAccessKeyInfo",mn){}class vn extends D(
$,k,"GetCallerIdentity",pn){}class yn extends D($,k,"GetDelegatedAccessToken",gn){}class Tn extends D($,k,"GetFederationToken",hn){}class Pn extends D($,k,"GetS\
essionToken",Sn){}class Cn extends D($,k,"GetWebIdentityToken",An){}const Pi={AssumeRoleCommand:Ke,AssumeRoleWithSAMLCommand:En,AssumeRoleWithWebIdentityCommand:je,
AssumeRootCommand:In,DecodeAuthorizationMessageCommand:fn,GetAccessKeyInfoCommand:Rn,GetCallerIdentityCommand:vn,GetDelegatedAccessTokenCommand:yn,GetFederationTokenCommand:Tn,
GetSessionTokenCommand:Pn,GetWebIdentityTokenCommand:Cn};class Dn extends Te{}Nn(Pi,Dn);const $n=e=>{if(typeof e?.Arn=="string"){const t=e.Arn.split(":");if(t.length>
4&&t[4]!=="")return t[4]}},kn=async(e,t,s,d={})=>{const r=typeof e=="function"?await e():e,u=typeof t=="function"?await t():t;let c="";const C=r??u??(c=await i(
d)());return s?.debug?.("@aws-sdk/client-sts::resolveRegion","accepting first of:",`${r} (credential provider clientConfig)`,`${u} (contextual client)`,`${c} (S\
TS default: AWS_REGION, profile region, or us-east-1)`),C},Ci=(e,t)=>{let s,d;return async(r,u)=>{if(d=r,!s){const{logger:F=e?.parentClientConfig?.logger,profile:b=e?.
parentClientConfig?.profile,region:G,requestHandler:W=e?.parentClientConfig?.requestHandler,credentialProviderLogger:Z,userAgentAppId:N=e?.parentClientConfig?.userAgentAppId}=e,
qe=await kn(G,e?.parentClientConfig?.region,Z,{logger:F,profile:b}),Ve=!wn(W);s=new t({...e,userAgentAppId:N,profile:b,credentialDefaultProvider:()=>async()=>d,
region:qe,requestHandler:Ve?W:void 0,logger:F})}const{Credentials:c,AssumedRoleUser:C}=await s.send(new Ke(u));if(!c||!c.AccessKeyId||!c.SecretAccessKey)throw new Error(
`Invalid response from STS.assumeRole call with role ${u.RoleArn}`);const x=$n(C),w={accessKeyId:c.AccessKeyId,secretAccessKey:c.SecretAccessKey,sessionToken:c.
SessionToken,expiration:c.Expiration,...c.CredentialScope&&{credentialScope:c.CredentialScope},...x&&{accountId:x}};return q(w,"CREDENTIALS_STS_ASSUME_ROLE","i"),
w}},Di=(e,t)=>{let s;return async d=>{if(!s){const{logger:x=e?.parentClientConfig?.logger,profile:w=e?.parentClientConfig?.profile,region:F,requestHandler:b=e?.
parentClientConfig?.requestHandler,credentialProviderLogger:G,userAgentAppId:W=e?.parentClientConfig?.userAgentAppId}=e,Z=await kn(F,e?.parentClientConfig?.region,
G,{logger:x,profile:w}),N=!wn(b);s=new t({...e,userAgentAppId:W,profile:w,region:Z,requestHandler:N?b:void 0,logger:x})}const{Credentials:r,AssumedRoleUser:u}=await s.
send(new je(d));if(!r||!r.AccessKeyId||!r.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${d.RoleArn}`);const c=$n(
u),C={accessKeyId:r.AccessKeyId,secretAccessKey:r.SecretAccessKey,sessionToken:r.SessionToken,expiration:r.Expiration,...r.CredentialScope&&{credentialScope:r.CredentialScope},
...c&&{accountId:c}};return c&&q(C,"RESOLVED_ACCOUNT_ID","T"),q(C,"CREDENTIALS_STS_ASSUME_ROLE_WEB_ID","k"),C}},wn=e=>e?.metadata?.handlerProtocol==="h2",bn=(e,t)=>t?
class extends e{constructor(d){super(d);for(const r of t)this.middlewareStack.use(r)}}:e,Wn=(e={},t)=>Ci(e,bn(Te,t)),_n=(e={},t)=>Di(e,bn(Te,t)),$i=e=>t=>e({roleAssumer:Wn(
t),roleAssumerWithWebIdentity:_n(t),...t});n.AssumeRole$=an,n.AssumeRoleCommand=Ke,n.AssumeRoleRequest$=Gt,n.AssumeRoleResponse$=Ot,n.AssumeRoleWithSAML$=cn,n.AssumeRoleWithSAMLCommand=
En,n.AssumeRoleWithSAMLRequest$=Mt,n.AssumeRoleWithSAMLResponse$=Lt,n.AssumeRoleWithWebIdentity$=dn,n.AssumeRoleWithWebIdentityCommand=je,n.AssumeRoleWithWebIdentityRequest$=
Ft,n.AssumeRoleWithWebIdentityResponse$=Nt,n.AssumeRoot$=ln,n.AssumeRootCommand=In,n.AssumeRootRequest$=zt,n.AssumeRootResponse$=Ht,n.AssumedRoleUser$=ve,n.Credentials$=
L,n.DecodeAuthorizationMessage$=un,n.DecodeAuthorizationMessageCommand=fn,n.DecodeAuthorizationMessageRequest$=Ut,n.DecodeAuthorizationMessageResponse$=Kt,n.ExpiredTokenException=
ae,n.ExpiredTokenException$=vt,n.ExpiredTradeInTokenException=he,n.ExpiredTradeInTokenException$=yt,n.FederatedUser$=jt,n.GetAccessKeyInfo$=mn,n.GetAccessKeyInfoCommand=
Rn,n.GetAccessKeyInfoRequest$=qt,n.GetAccessKeyInfoResponse$=Vt,n.GetCallerIdentity$=pn,n.GetCallerIdentityCommand=vn,n.GetCallerIdentityRequest$=Bt,n.GetCallerIdentityResponse$=
Jt,n.GetDelegatedAccessToken$=gn,n.GetDelegatedAccessTokenCommand=yn,n.GetDelegatedAccessTokenRequest$=Yt,n.GetDelegatedAccessTokenResponse$=Qt,n.GetFederationToken$=
hn,n.GetFederationTokenCommand=Tn,n.GetFederationTokenRequest$=Xt,n.GetFederationTokenResponse$=Zt,n.GetSessionToken$=Sn,n.GetSessionTokenCommand=Pn,n.GetSessionTokenRequest$=
en,n.GetSessionTokenResponse$=tn,n.GetWebIdentityToken$=An,n.GetWebIdentityTokenCommand=Cn,n.GetWebIdentityTokenRequest$=nn,n.GetWebIdentityTokenResponse$=on,n.
IDPCommunicationErrorException=pe,n.IDPCommunicationErrorException$=Tt,n.IDPRejectedClaimException=ue,n.IDPRejectedClaimException$=Pt,n.InvalidAuthorizationMessageException=
ge,n.InvalidAuthorizationMessageException$=Ct,n.InvalidIdentityTokenException=me,n.InvalidIdentityTokenException$=Dt,n.JWTPayloadSizeExceededException=Se,n.JWTPayloadSizeExceededException$=
$t,n.MalformedPolicyDocumentException=ce,n.MalformedPolicyDocumentException$=kt,n.OutboundWebIdentityFederationDisabledException=Ae,n.OutboundWebIdentityFederationDisabledException$=
wt,n.PackedPolicyTooLargeException=de,n.PackedPolicyTooLargeException$=bt,n.PolicyDescriptorType$=He,n.ProvidedContext$=sn,n.RegionDisabledException=le,n.RegionDisabledException$=
Wt,n.STS=Dn,n.STSClient=Te,n.STSServiceException=A,n.STSServiceException$=Rt,n.SessionDurationEscalationException=Ee,n.SessionDurationEscalationException$=_t,n.
Tag$=rn,n.decorateDefaultCredentialProvider=$i,n.errorTypeRegistries=xt,n.getDefaultRoleAssumer=Wn,n.getDefaultRoleAssumerWithWebIdentity=_n}),7777:((Gn,n,l)=>{
const{ENV_KEY:Pe,ENV_SECRET:Ce,fromEnv:De}=l(8162),{chain:$e,CredentialsProviderError:j,ENV_PROFILE:ke}=l(7567),se="AWS_EC2_METADATA_DISABLED",we=async i=>{const{
ENV_CMDS_FULL_URI:g,ENV_CMDS_RELATIVE_URI:m,fromContainerMetadata:E,fromInstanceMetadata:I}=l(1778);if(process.env[m]||process.env[g]){i.logger?.debug("@aws-sdk\
/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");const{fromHttp:p}=l(9641);return $e(p(i),E(i))}return process.env[se]&&process.env[se]!==
"false"?async()=>{throw new j("EC2 Instance Metadata Service access disabled",{logger:i.logger})}:(i.logger?.debug("@aws-sdk/credential-provider-node - remotePr\
ovider::fromInstanceMetadata"),I(i))};function be(i,g){const m=We(i);let E,I,p,_;const V=async z=>{if(z?.forceRefresh)return _||(_=m(z).then(H=>{p=H}).finally(()=>{
_=void 0})),await _,p;if(p?.expiration&&p?.expiration?.getTime()<Date.now()&&(p=void 0),E)await E;else if(!p||g?.(p))if(p)I||(I=m(z).then(H=>{p=H}).catch(()=>{}).
finally(()=>{I=void 0}));else return E=m(z).then(H=>{p=H}).finally(()=>{E=void 0}),V(z);return p};return V}const We=i=>async g=>{let m;for(const E of i)try{return await E(
g)}catch(I){if(m=I,I?.tryNextLink)continue;throw I}throw m};let ie=!1;const _e=(i={})=>be([async()=>{if(i.profile??process.env[ke])throw process.env[Pe]&&process.
env[Ce]&&(ie||((i.logger?.warn&&i.logger?.constructor?.name!=="NoOpLogger"?i.logger.warn.bind(i.logger):console.warn)(`@aws-sdk/credential-provider-node - defau\
ltProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`),ie=!0)),new j("AWS_PROFILE is set, skipping fromEnv provider.",{logger:i.logger,tryNextLink:!0});return i.logger?.debug("@aws-sdk/credential-provider-node - \
defaultProvider::fromEnv"),De(i)()},async g=>{i.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");const{ssoStartUrl:m,ssoAccountId:E,
ssoRegion:I,ssoRoleName:p,ssoSession:_}=i;if(!m&&!E&&!I&&!p&&!_)throw new j("Skipping SSO provider in default chain (inputs do not include SSO fields).",{logger:i.
logger});const{fromSSO:V}=l(9874);return V(i)(g)},async g=>{i.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");const{fromIni:m}=l(1241);
return m(i)(g)},async g=>{i.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");const{fromProcess:m}=l(2884);return m(i)(g)},async g=>{
i.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");const{fromTokenFile:m}=l(8112);return m(i)(g)},async()=>(i.logger?.debug("\
@aws-sdk/credential-provider-node - defaultProvider::remoteProvider"),(await we(i))()),async()=>{throw new j("Could not load credentials from any providers",{tryNextLink:!1,
logger:i.logger})}],q),xe=i=>i?.expiration!==void 0,q=i=>i?.expiration!==void 0&&i.expiration.getTime()-Date.now()<3e5;n.credentialsTreatedAsExpired=q,n.credentialsWillNeedRefresh=
xe,n.defaultProvider=_e})};

export const id=811,ids=[811],modules={2811:((__unused_webpack_module,exports,__webpack_require__)=>{const{awsEndpointFunctions,emitWarningIfUnsupportedVersion:emitWarningIfUnsupportedVersion$1,
createDefaultUserAgentProvider,getDefaultSocketTimeout,NODE_APP_ID_CONFIG_OPTIONS,getAwsRegionExtensionConfiguration,resolveAwsRegionExtensionConfiguration,resolveUserAgentConfig,
resolveHostHeaderConfig,getUserAgentPlugin,getHostHeaderPlugin,getLoggerPlugin,getRecursionDetectionPlugin,setCredentialFeature,stsRegionDefaultResolver}=__webpack_require__(
9300),{NoAuthSigner,getHttpAuthSchemeEndpointRuleSetPlugin,DefaultIdentityProviderConfig,getHttpSigningPlugin}=__webpack_require__(5086),{normalizeProvider,getSmithyContext,
ServiceException,NoOpLogger,emitWarningIfUnsupportedVersion,loadConfigsForDefaultMode,getDefaultExtensionConfiguration,resolveDefaultRuntimeConfig,Client,makeBuilder,
createAggregatedClient}=__webpack_require__(4614),{Command:$Command}=__webpack_require__(4614);exports.$Command=$Command,exports.__Client=Client;const{resolveDefaultsModeConfig,
loadConfig,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,NODE_REGION_CONFIG_OPTIONS,NODE_REGION_CONFIG_FILE_OPTIONS,resolveRegionConfig}=__webpack_require__(
7567),{BinaryDecisionDiagram,EndpointCache,decideEndpoint,customEndpointFunctions,resolveParams,resolveEndpointConfig,getEndpointPlugin}=__webpack_require__(4561),
{parseUrl,getHttpHandlerExtensionConfiguration,resolveHttpHandlerRuntimeConfig,getContentLengthPlugin}=__webpack_require__(9922),{DEFAULT_RETRY_MODE,NODE_RETRY_MODE_CONFIG_OPTIONS,
NODE_MAX_ATTEMPT_CONFIG_OPTIONS,resolveRetryConfig,getRetryPlugin}=__webpack_require__(9285),{TypeRegistry,getSchemaSerdePlugin}=__webpack_require__(5982),{resolveAwsSdkSigV4Config,
resolveAwsSdkSigV4AConfig,AwsSdkSigV4Signer,AwsSdkSigV4ASigner,NODE_SIGV4A_CONFIG_OPTIONS,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS}=__webpack_require__(8039),{SignatureV4MultiRegion}=__webpack_require__(
6861),{defaultProvider}=__webpack_require__(7777),{toUtf8,fromUtf8,toBase64,fromBase64,calculateBodyLength}=__webpack_require__(2882),{streamCollector,NodeHttpHandler}=__webpack_require__(
8771),{AwsQueryProtocol}=__webpack_require__(3628),{Sha256}=__webpack_require__(9362),q="ref",a=-1,b=!0,c="isSet",d="PartitionResult",e="booleanEquals",f="strin\
gEquals",g="getAttr",h="us-east-1",i="sigv4",j="sts",k="https://sts.{Region}.{PartitionResult#dnsSuffix}",l={[q]:"Endpoint"},m={[q]:"Region"},n={[q]:d},o={},p=[
m],_data={conditions:[[c,[l]],[c,p],["aws.partition",p,d],[e,[{[q]:"UseFIPS"},b]],[e,[{[q]:"UseDualStack"},b]],[f,[m,"aws-global"]],[e,[{[q]:"UseGlobalEndpoint"},
b]],[f,[m,"eu-central-1"]],[e,[{fn:g,argv:[n,"supportsDualStack"]},b]],[e,[{fn:g,argv:[n,"supportsFIPS"]},b]],[f,[m,"ap-south-1"]],[f,[m,"eu-north-1"]],[f,[m,"e\
u-west-1"]],[f,[m,"eu-west-2"]],[f,[m,"eu-west-3"]],[f,[m,"sa-east-1"]],[f,[m,h]],[f,[m,"us-east-2"]],[f,[m,"us-west-2"]],[f,[m,"us-west-1"]],[f,[m,"ca-central-\
1"]],[f,[m,"ap-southeast-1"]],[f,[m,"ap-northeast-1"]],[f,[m,"ap-southeast-2"]],[f,[{fn:g,argv:[n,"name"]},"aws-us-gov"]]],results:[[a],["https://sts.amazonaws.\
com",{authSchemes:[{name:i,signingName:j,signingRegion:h}]}],[k,{authSchemes:[{name:i,signingName:j,signingRegion:"{Region}"}]}],[a,"Invalid Configuration: FIPS\
 and custom endpoint are not supported"],[a,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[l,o],["https://sts-fips.{Region}.{Partiti\
onResult#dualStackDnsSuffix}",o],[a,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://sts.{Region}.amazonaws.com",o],
["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",o],[a,"FIPS is enabled but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResu\
lt#dualStackDnsSuffix}",o],[a,"DualStack is enabled but this partition does not support DualStack"],[k,o],[a,"Invalid Configuration: Missing Region"]]},root=2,r=1e8,
nodes=new Int32Array([-1,1,-1,0,30,3,1,4,r+14,2,5,r+14,3,25,6,4,24,7,5,r+1,8,6,9,r+13,7,r+1,10,10,r+1,11,11,r+1,12,12,r+1,13,13,r+1,14,14,r+1,15,15,r+1,16,16,r+
1,17,17,r+1,18,18,r+1,19,19,r+1,20,20,r+1,21,21,r+1,22,22,r+1,23,23,r+1,r+2,8,r+11,r+12,4,28,26,9,27,r+10,24,r+8,r+9,8,29,r+7,9,r+6,r+7,3,r+3,31,4,r+4,r+5]),bdd=BinaryDecisionDiagram.
from(nodes,root,_data.conditions,_data.results),cache=new EndpointCache({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]}),defaultEndpointResolver=(endpointParams,context={})=>cache.
get(endpointParams,()=>decideEndpoint(bdd,{endpointParams,logger:context.logger}));customEndpointFunctions.aws=awsEndpointFunctions;const defaultSTSHttpAuthSchemeParametersProvider=(defaultHttpAuthSchemeParametersProvider=>async(config,context,input)=>{
if(!input)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`");const defaultParameters=await defaultHttpAuthSchemeParametersProvider(
config,context,input),instructionsFn=getSmithyContext(context)?.commandInstance?.constructor?.getEndpointParameterInstructions;if(!instructionsFn)throw new Error(
`getEndpointParameterInstructions() is not defined on '${context.commandName}'`);const endpointParameters=await resolveParams(input,{getEndpointParameterInstructions:instructionsFn},
config);return Object.assign(defaultParameters,endpointParameters)})(async(config,context,input)=>({operation:getSmithyContext(context).operation,region:await normalizeProvider(
config.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}));function createAwsAuthSigv4HttpAuthOption(authParameters){
return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sts",region:authParameters.region},propertiesExtractor:(config,context)=>({signingProperties:{config,context}})}}
function createAwsAuthSigv4aHttpAuthOption(authParameters){return{schemeId:"aws.auth#sigv4a",signingProperties:{name:"sts",region:authParameters.region},propertiesExtractor:(config,context)=>({
signingProperties:{config,context}})}}function createSmithyApiNoAuthHttpAuthOption(authParameters){return{schemeId:"smithy.api#noAuth"}}const defaultSTSHttpAuthSchemeProvider=((defaultEndpointResolver2,defaultHttpAuthSchemeResolver,createHttpAuthOptionFunctions)=>authParameters=>{
const authSchemes=defaultEndpointResolver2(authParameters).properties?.authSchemes;if(!authSchemes)return defaultHttpAuthSchemeResolver(authParameters);const options=[];
for(const scheme of authSchemes){const{name:resolvedName,properties={},...rest}=scheme,name=resolvedName.toLowerCase();resolvedName!==name&&console.warn(`HttpAu\
thScheme has been normalized with lowercasing: '${resolvedName}' to '${name}'`);let schemeId;if(name==="sigv4a"){schemeId="aws.auth#sigv4a";const sigv4Present=authSchemes.
find(s=>{const name2=s.name.toLowerCase();return name2!=="sigv4a"&&name2.startsWith("sigv4")});if(SignatureV4MultiRegion.sigv4aDependency()==="none"&&sigv4Present)
continue}else if(name.startsWith("sigv4"))schemeId="aws.auth#sigv4";else throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${name}\
'`);const createOption=createHttpAuthOptionFunctions[schemeId];if(!createOption)throw new Error(`Could not find HttpAuthOption create function for '${schemeId}'`);
const option=createOption(authParameters);option.schemeId=schemeId,option.signingProperties={...option.signingProperties||{},...rest,...properties},options.push(
option)}return options})(defaultEndpointResolver,authParameters=>{const options=[];switch(authParameters.operation){case"AssumeRoleWithSAML":{options.push(createSmithyApiNoAuthHttpAuthOption()),
options.push(createAwsAuthSigv4aHttpAuthOption(authParameters));break}case"AssumeRoleWithWebIdentity":{options.push(createSmithyApiNoAuthHttpAuthOption()),options.
push(createAwsAuthSigv4aHttpAuthOption(authParameters));break}default:options.push(createAwsAuthSigv4HttpAuthOption(authParameters)),options.push(createAwsAuthSigv4aHttpAuthOption(
authParameters))}return options},{"aws.auth#sigv4":createAwsAuthSigv4HttpAuthOption,"aws.auth#sigv4a":createAwsAuthSigv4aHttpAuthOption,"smithy.api#noAuth":createSmithyApiNoAuthHttpAuthOption}),
resolveHttpAuthSchemeConfig=config=>{const config_0=resolveAwsSdkSigV4Config(config),config_1=resolveAwsSdkSigV4AConfig(config_0);return Object.assign(config_1,
{authSchemePreference:normalizeProvider(config.authSchemePreference??[])})},resolveClientEndpointParameters=options=>Object.assign(options,{useDualstackEndpoint:options.
useDualstackEndpoint??!1,useFipsEndpoint:options.useFipsEndpoint??!1,useGlobalEndpoint:options.useGlobalEndpoint??!1,defaultSigningName:"sts"}),commonParams={UseGlobalEndpoint:{
type:"builtInParams",name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"\
builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var version="3.1168.0",packageInfo={version};class STSServiceException extends ServiceException{static shapeId="\
smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(options){super(options),Object.setPrototypeOf(this,STSServiceException.prototype)}}class ExpiredTokenException extends STSServiceException{static shapeId="\
com.amazonaws.sts#ExpiredTokenException";name="ExpiredTokenException";$fault="client";constructor(opts){super({name:"ExpiredTokenException",$fault:"client",...opts}),
Object.setPrototypeOf(this,ExpiredTokenException.prototype)}}class MalformedPolicyDocumentException extends STSServiceException{static shapeId="com.amazonaws.st\
s#MalformedPolicyDocumentException";name="MalformedPolicyDocumentException";$fault="client";constructor(opts){super({name:"MalformedPolicyDocumentException",$fault:"\
client",...opts}),Object.setPrototypeOf(this,MalformedPolicyDocumentException.prototype)}}class PackedPolicyTooLargeException extends STSServiceException{static shapeId="\
com.amazonaws.sts#PackedPolicyTooLargeException";name="PackedPolicyTooLargeException";$fault="client";constructor(opts){super({name:"PackedPolicyTooLargeExcepti\
on",$fault:"client",...opts}),Object.setPrototypeOf(this,PackedPolicyTooLargeException.prototype)}}class RegionDisabledException extends STSServiceException{static shapeId="\
com.amazonaws.sts#RegionDisabledException";name="RegionDisabledException";$fault="client";constructor(opts){super({name:"RegionDisabledException",$fault:"client",
...opts}),Object.setPrototypeOf(this,RegionDisabledException.prototype)}}class IDPRejectedClaimException extends STSServiceException{static shapeId="com.amazona\
ws.sts#IDPRejectedClaimException";name="IDPRejectedClaimException";$fault="client";constructor(opts){super({name:"IDPRejectedClaimException",$fault:"client",...opts}),
Object.setPrototypeOf(this,IDPRejectedClaimException.prototype)}}class InvalidIdentityTokenException extends STSServiceException{static shapeId="com.amazonaws.s\
ts#InvalidIdentityTokenException";name="InvalidIdentityTokenException";$fault="client";constructor(opts){super({name:"InvalidIdentityTokenException",$fault:"cli\
ent",...opts}),Object.setPrototypeOf(this,InvalidIdentityTokenException.prototype)}}class IDPCommunicationErrorException extends STSServiceException{static shapeId="\
com.amazonaws.sts#IDPCommunicationErrorException";name="IDPCommunicationErrorException";$fault="client";$retryable={};constructor(opts){super({name:"IDPCommunic\
ationErrorException",$fault:"client",...opts}),Object.setPrototypeOf(this,IDPCommunicationErrorException.prototype)}}class InvalidAuthorizationMessageException extends STSServiceException{static shapeId="\
com.amazonaws.sts#InvalidAuthorizationMessageException";name="InvalidAuthorizationMessageException";$fault="client";constructor(opts){super({name:"InvalidAuthor\
izationMessageException",$fault:"client",...opts}),Object.setPrototypeOf(this,InvalidAuthorizationMessageException.prototype)}}class ExpiredTradeInTokenException extends STSServiceException{static shapeId="\
com.amazonaws.sts#ExpiredTradeInTokenException";name="ExpiredTradeInTokenException";$fault="client";constructor(opts){super({name:"ExpiredTradeInTokenException",
$fault:"client",...opts}),Object.setPrototypeOf(this,ExpiredTradeInTokenException.prototype)}}class JWTPayloadSizeExceededException extends STSServiceException{static shapeId="\
com.amazonaws.sts#JWTPayloadSizeExceededException";name="JWTPayloadSizeExceededException";$fault="client";constructor(opts){super({name:"JWTPayloadSizeExceededE\
xception",$fault:"client",...opts}),Object.setPrototypeOf(this,JWTPayloadSizeExceededException.prototype)}}class OutboundWebIdentityFederationDisabledException extends STSServiceException{static shapeId="\
com.amazonaws.sts#OutboundWebIdentityFederationDisabledException";name="OutboundWebIdentityFederationDisabledException";$fault="client";constructor(opts){super(
{name:"OutboundWebIdentityFederationDisabledException",$fault:"client",...opts}),Object.setPrototypeOf(this,OutboundWebIdentityFederationDisabledException.prototype)}}
class SessionDurationEscalationException extends STSServiceException{static shapeId="com.amazonaws.sts#SessionDurationEscalationException";name="SessionDuration\
EscalationException";$fault="client";constructor(opts){super({name:"SessionDurationEscalationException",$fault:"client",...opts}),Object.setPrototypeOf(this,SessionDurationEscalationException.
prototype)}}const _A="Arn",_AKI="AccessKeyId",_AP="AssumedPrincipal",_AR="AssumeRole",_ARI="AssumedRoleId",_ARR="AssumeRoleRequest",_ARRs="AssumeRoleResponse",_ARRss="\
AssumeRootRequest",_ARRssu="AssumeRootResponse",_ARU="AssumedRoleUser",_ARWSAML="AssumeRoleWithSAML",_ARWSAMLR="AssumeRoleWithSAMLRequest",_ARWSAMLRs="AssumeRol\
eWithSAMLResponse",_ARWWI="AssumeRoleWithWebIdentity",_ARWWIR="AssumeRoleWithWebIdentityRequest",_ARWWIRs="AssumeRoleWithWebIdentityResponse",_ARs="AssumeRoot",
_Ac="Account",_Au="Audience",_C="Credentials",_CA="ContextAssertion",_DAM="DecodeAuthorizationMessage",_DAMR="DecodeAuthorizationMessageRequest",_DAMRe="DecodeA\
uthorizationMessageResponse",_DM="DecodedMessage",_DS="DurationSeconds",_E="Expiration",_EI="ExternalId",_EM="EncodedMessage",_ETE="ExpiredTokenException",_ETITE="\
ExpiredTradeInTokenException",_FU="FederatedUser",_FUI="FederatedUserId",_GAKI="GetAccessKeyInfo",_GAKIR="GetAccessKeyInfoRequest",_GAKIRe="GetAccessKeyInfoResp\
onse",_GCI="GetCallerIdentity",_GCIR="GetCallerIdentityRequest",_GCIRe="GetCallerIdentityResponse",_GDAT="GetDelegatedAccessToken",_GDATR="GetDelegatedAccessTok\
enRequest",_GDATRe="GetDelegatedAccessTokenResponse",_GFT="GetFederationToken",_GFTR="GetFederationTokenRequest",_GFTRe="GetFederationTokenResponse",_GST="GetSe\
ssionToken",_GSTR="GetSessionTokenRequest",_GSTRe="GetSessionTokenResponse",_GWIT="GetWebIdentityToken",_GWITR="GetWebIdentityTokenRequest",_GWITRe="GetWebIdent\
ityTokenResponse",_I="Issuer",_IAME="InvalidAuthorizationMessageException",_IDPCEE="IDPCommunicationErrorException",_IDPRCE="IDPRejectedClaimException",_IITE="I\
nvalidIdentityTokenException",_JWTPSEE="JWTPayloadSizeExceededException",_K="Key",_MPDE="MalformedPolicyDocumentException",_MSTS="MinimumSessionTokenSize",_N="N\
ame",_NQ="NameQualifier",_OWIFDE="OutboundWebIdentityFederationDisabledException",_P="Policy",_PA="PolicyArns",_PAr="PrincipalArn",_PAro="ProviderArn",_PC="Prov\
idedContexts",_PCLT="ProvidedContextsListType",_PCr="ProvidedContext",_PDT="PolicyDescriptorType",_PI="ProviderId",_PPS="PackedPolicySize",_PPTLE="PackedPolicyT\
ooLargeException",_Pr="Provider",_RA="RoleArn",_RDE="RegionDisabledException",_RSN="RoleSessionName",_S="Subject",_SA="SigningAlgorithm",_SAK="SecretAccessKey",
_SAMLA="SAMLAssertion",_SAMLAT="SAMLAssertionType",_SDEE="SessionDurationEscalationException",_SFWIT="SubjectFromWebIdentityToken",_SI="SourceIdentity",_SN="Ser\
ialNumber",_ST="SubjectType",_STS="SessionTokenSize",_STU="SessionTokenUtilization",_STe="SessionToken",_T="Tags",_TC="TokenCode",_TIT="TradeInToken",_TP="Targe\
tPrincipal",_TPA="TaskPolicyArn",_TTK="TransitiveTagKeys",_Ta="Tag",_UI="UserId",_V="Value",_WIT="WebIdentityToken",_a="arn",_aKST="accessKeySecretType",_aQE="a\
wsQueryError",_c="client",_cTT="clientTokenType",_e="error",_hE="httpError",_m="message",_pDLT="policyDescriptorListType",_s="smithy.ts.sdk.synthetic.com.amazon\
aws.sts",_tITT="tradeInTokenType",_tLT="tagListType",_wITT="webIdentityTokenType",n0="com.amazonaws.sts",_s_registry=new TypeRegistry(_s);var STSServiceException$=[
-3,_s,"STSServiceException",0,[],[]];_s_registry.registerError(STSServiceException$,STSServiceException);const n0_registry=new TypeRegistry(n0);var ExpiredTokenException$=[
-3,n0,_ETE,{[_aQE]:["ExpiredTokenException",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(ExpiredTokenException$,ExpiredTokenException);var ExpiredTradeInTokenException$=[
-3,n0,_ETITE,{[_aQE]:["ExpiredTradeInTokenException",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(ExpiredTradeInTokenException$,ExpiredTradeInTokenException);
var IDPCommunicationErrorException$=[-3,n0,_IDPCEE,{[_aQE]:["IDPCommunicationError",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(IDPCommunicationErrorException$,
IDPCommunicationErrorException);var IDPRejectedClaimException$=[-3,n0,_IDPRCE,{[_aQE]:["IDPRejectedClaim",403],[_e]:_c,[_hE]:403},[_m],[0]];n0_registry.registerError(
IDPRejectedClaimException$,IDPRejectedClaimException);var InvalidAuthorizationMessageException$=[-3,n0,_IAME,{[_aQE]:["InvalidAuthorizationMessageException",400],
[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(InvalidAuthorizationMessageException$,InvalidAuthorizationMessageException);var InvalidIdentityTokenException$=[
-3,n0,_IITE,{[_aQE]:["InvalidIdentityToken",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(InvalidIdentityTokenException$,InvalidIdentityTokenException);
var JWTPayloadSizeExceededException$=[-3,n0,_JWTPSEE,{[_aQE]:["JWTPayloadSizeExceededException",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(JWTPayloadSizeExceededException$,
JWTPayloadSizeExceededException);var MalformedPolicyDocumentException$=[-3,n0,_MPDE,{[_aQE]:["MalformedPolicyDocument",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.
registerError(MalformedPolicyDocumentException$,MalformedPolicyDocumentException);var OutboundWebIdentityFederationDisabledException$=[-3,n0,_OWIFDE,{[_aQE]:["O\
utboundWebIdentityFederationDisabledException",403],[_e]:_c,[_hE]:403},[_m],[0]];n0_registry.registerError(OutboundWebIdentityFederationDisabledException$,OutboundWebIdentityFederationDisabledException);
var PackedPolicyTooLargeException$=[-3,n0,_PPTLE,{[_aQE]:["PackedPolicyTooLarge",400],[_e]:_c,[_hE]:400},[_m],[0]];n0_registry.registerError(PackedPolicyTooLargeException$,
PackedPolicyTooLargeException);var RegionDisabledException$=[-3,n0,_RDE,{[_aQE]:["RegionDisabledException",403],[_e]:_c,[_hE]:403},[_m],[0]];n0_registry.registerError(
RegionDisabledException$,RegionDisabledException);var SessionDurationEscalationException$=[-3,n0,_SDEE,{[_aQE]:["SessionDurationEscalationException",403],[_e]:_c,
[_hE]:403},[_m],[0]];n0_registry.registerError(SessionDurationEscalationException$,SessionDurationEscalationException);const errorTypeRegistries=[_s_registry,n0_registry];
var accessKeySecretType=[0,n0,_aKST,8,0],clientTokenType=[0,n0,_cTT,8,0],SAMLAssertionType=[0,n0,_SAMLAT,8,0],tradeInTokenType=[0,n0,_tITT,8,0],webIdentityTokenType=[
0,n0,_wITT,8,0],AssumedRoleUser$=[3,n0,_ARU,0,[_ARI,_A],[0,0],2],AssumeRoleRequest$=[3,n0,_ARR,0,[_RA,_RSN,_PA,_P,_DS,_T,_TTK,_EI,_SN,_TC,_SI,_PC,_MSTS],[0,0,()=>policyDescriptorListType,
0,1,()=>tagListType,64,0,0,0,0,()=>ProvidedContextsListType,1],2],AssumeRoleResponse$=[3,n0,_ARRs,0,[_C,_ARU,_PPS,_SI,_STU,_STS],[[()=>Credentials$,0],()=>AssumedRoleUser$,
1,0,1,1]],AssumeRoleWithSAMLRequest$=[3,n0,_ARWSAMLR,0,[_RA,_PAr,_SAMLA,_PA,_P,_DS,_MSTS],[0,0,[()=>SAMLAssertionType,0],()=>policyDescriptorListType,0,1,1],3],
AssumeRoleWithSAMLResponse$=[3,n0,_ARWSAMLRs,0,[_C,_ARU,_PPS,_S,_ST,_I,_Au,_NQ,_SI,_STU,_STS],[[()=>Credentials$,0],()=>AssumedRoleUser$,1,0,0,0,0,0,0,1,1]],AssumeRoleWithWebIdentityRequest$=[
3,n0,_ARWWIR,0,[_RA,_RSN,_WIT,_PI,_PA,_P,_DS,_MSTS],[0,0,[()=>clientTokenType,0],0,()=>policyDescriptorListType,0,1,1],3],AssumeRoleWithWebIdentityResponse$=[3,
n0,_ARWWIRs,0,[_C,_SFWIT,_ARU,_PPS,_Pr,_Au,_SI,_STU,_STS],[[()=>Credentials$,0],0,()=>AssumedRoleUser$,1,0,0,0,1,1]],AssumeRootRequest$=[3,n0,_ARRss,0,[_TP,_TPA,
_DS,_MSTS],[0,()=>PolicyDescriptorType$,1,1],2],AssumeRootResponse$=[3,n0,_ARRssu,0,[_C,_SI,_STU,_STS],[[()=>Credentials$,0],0,1,1]],Credentials$=[3,n0,_C,0,[_AKI,
_SAK,_STe,_E],[0,[()=>accessKeySecretType,0],0,4],4],DecodeAuthorizationMessageRequest$=[3,n0,_DAMR,0,[_EM],[0],1],DecodeAuthorizationMessageResponse$=[3,n0,_DAMRe,
0,[_DM],[0]],FederatedUser$=[3,n0,_FU,0,[_FUI,_A],[0,0],2],GetAccessKeyInfoRequest$=[3,n0,_GAKIR,0,[_AKI],[0],1],GetAccessKeyInfoResponse$=[3,n0,_GAKIRe,0,[_Ac],
[0]],GetCallerIdentityRequest$=[3,n0,_GCIR,0,[],[]],GetCallerIdentityResponse$=[3,n0,_GCIRe,0,[_UI,_Ac,_A],[0,0,0]],GetDelegatedAccessTokenRequest$=[3,n0,_GDATR,
0,[_TIT],[[()=>tradeInTokenType,0]],1],GetDelegatedAccessTokenResponse$=[3,n0,_GDATRe,0,[_C,_PPS,_AP],[[()=>Credentials$,0],1,0]],GetFederationTokenRequest$=[3,
n0,_GFTR,0,[_N,_P,_PA,_DS,_T,_MSTS],[0,0,()=>policyDescriptorListType,1,()=>tagListType,1],1],GetFederationTokenResponse$=[3,n0,_GFTRe,0,[_C,_FU,_PPS,_STU,_STS],
[[()=>Credentials$,0],()=>FederatedUser$,1,1,1]],GetSessionTokenRequest$=[3,n0,_GSTR,0,[_DS,_SN,_TC,_MSTS],[1,0,0,1]],GetSessionTokenResponse$=[3,n0,_GSTRe,0,[_C,
_STU,_STS],[[()=>Credentials$,0],1,1]],GetWebIdentityTokenRequest$=[3,n0,_GWITR,0,[_Au,_SA,_DS,_T],[64,0,1,()=>tagListType],2],GetWebIdentityTokenResponse$=[3,n0,
_GWITRe,0,[_WIT,_E],[[()=>webIdentityTokenType,0],4]],PolicyDescriptorType$=[3,n0,_PDT,0,[_a],[0]],ProvidedContext$=[3,n0,_PCr,0,[_PAro,_CA],[0,0]],Tag$=[3,n0,_Ta,
0,[_K,_V],[0,0],2],policyDescriptorListType=[1,n0,_pDLT,0,()=>PolicyDescriptorType$],ProvidedContextsListType=[1,n0,_PCLT,0,()=>ProvidedContext$],tagListType=[1,
n0,_tLT,0,()=>Tag$],AssumeRole$=[9,n0,_AR,0,()=>AssumeRoleRequest$,()=>AssumeRoleResponse$],AssumeRoleWithSAML$=[9,n0,_ARWSAML,0,()=>AssumeRoleWithSAMLRequest$,
()=>AssumeRoleWithSAMLResponse$],AssumeRoleWithWebIdentity$=[9,n0,_ARWWI,0,()=>AssumeRoleWithWebIdentityRequest$,()=>AssumeRoleWithWebIdentityResponse$],AssumeRoot$=[
9,n0,_ARs,0,()=>AssumeRootRequest$,()=>AssumeRootResponse$],DecodeAuthorizationMessage$=[9,n0,_DAM,0,()=>DecodeAuthorizationMessageRequest$,()=>DecodeAuthorizationMessageResponse$],
GetAccessKeyInfo$=[9,n0,_GAKI,0,()=>GetAccessKeyInfoRequest$,()=>GetAccessKeyInfoResponse$],GetCallerIdentity$=[9,n0,_GCI,0,()=>GetCallerIdentityRequest$,()=>GetCallerIdentityResponse$],
GetDelegatedAccessToken$=[9,n0,_GDAT,0,()=>GetDelegatedAccessTokenRequest$,()=>GetDelegatedAccessTokenResponse$],GetFederationToken$=[9,n0,_GFT,0,()=>GetFederationTokenRequest$,
()=>GetFederationTokenResponse$],GetSessionToken$=[9,n0,_GST,0,()=>GetSessionTokenRequest$,()=>GetSessionTokenResponse$],GetWebIdentityToken$=[9,n0,_GWIT,0,()=>GetWebIdentityTokenRequest$,
()=>GetWebIdentityTokenResponse$];const getRuntimeConfig$1=config=>({apiVersion:"2011-06-15",base64Decoder:config?.base64Decoder??fromBase64,base64Encoder:config?.
base64Encoder??toBase64,disableHostPrefix:config?.disableHostPrefix??!1,endpointProvider:config?.endpointProvider??defaultEndpointResolver,extensions:config?.extensions??
[],httpAuthSchemeProvider:config?.httpAuthSchemeProvider??defaultSTSHttpAuthSchemeProvider,httpAuthSchemes:config?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:ipc=>ipc.getIdentityProvider("aws.auth#sigv4"),signer:new AwsSdkSigV4Signer},{schemeId:"aws.auth#sigv4a",identityProvider:ipc=>ipc.getIdentityProvider(
"aws.auth#sigv4a"),signer:new AwsSdkSigV4ASigner},{schemeId:"smithy.api#noAuth",identityProvider:ipc=>ipc.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),
signer:new NoAuthSigner}],logger:config?.logger??new NoOpLogger,protocol:config?.protocol??AwsQueryProtocol,protocolSettings:config?.protocolSettings??{defaultNamespace:"\
com.amazonaws.sts",errorTypeRegistries,xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",version:"2011-06-15",serviceTarget:"AWSSecurityTokenServiceV2011\
0615"},serviceId:config?.serviceId??"STS",sha256:config?.sha256??Sha256,signerConstructor:config?.signerConstructor??SignatureV4MultiRegion,urlParser:config?.urlParser??
parseUrl,utf8Decoder:config?.utf8Decoder??fromUtf8,utf8Encoder:config?.utf8Encoder??toUtf8}),getRuntimeConfig=config=>{emitWarningIfUnsupportedVersion(process.version);
const defaultsMode=resolveDefaultsModeConfig(config),defaultConfigProvider=()=>defaultsMode().then(loadConfigsForDefaultMode),clientSharedValues=getRuntimeConfig$1(
config);emitWarningIfUnsupportedVersion$1(process.version);const loaderConfig={profile:config?.profile,logger:clientSharedValues.logger};return{...clientSharedValues,
...config,runtime:"node",defaultsMode,authSchemePreference:config?.authSchemePreference??loadConfig(NODE_AUTH_SCHEME_PREFERENCE_OPTIONS,loaderConfig),bodyLengthChecker:config?.
bodyLengthChecker??calculateBodyLength,credentialDefaultProvider:config?.credentialDefaultProvider??defaultProvider,defaultSocketTimeout:getDefaultSocketTimeout(
config?.requestHandler,3e5),defaultUserAgentProvider:config?.defaultUserAgentProvider??createDefaultUserAgentProvider({serviceId:clientSharedValues.serviceId,clientVersion:packageInfo.
version}),httpAuthSchemes:config?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:ipc=>ipc.getIdentityProvider("aws.auth#sigv4")||(async idProps=>await defaultProvider(
idProps?.__config||{})()),signer:new AwsSdkSigV4Signer},{schemeId:"aws.auth#sigv4a",identityProvider:ipc=>ipc.getIdentityProvider("aws.auth#sigv4a"),signer:new AwsSdkSigV4ASigner},
{schemeId:"smithy.api#noAuth",identityProvider:ipc=>ipc.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new NoAuthSigner}],maxAttempts:config?.
maxAttempts??loadConfig(NODE_MAX_ATTEMPT_CONFIG_OPTIONS,config),region:config?.region??loadConfig(NODE_REGION_CONFIG_OPTIONS,{...NODE_REGION_CONFIG_FILE_OPTIONS,
...loaderConfig}),requestHandler:NodeHttpHandler.create(config?.requestHandler??defaultConfigProvider),retryMode:config?.retryMode??loadConfig({...NODE_RETRY_MODE_CONFIG_OPTIONS,
default:async()=>(await defaultConfigProvider()).retryMode||DEFAULT_RETRY_MODE},config),sigv4aSigningRegionSet:config?.sigv4aSigningRegionSet??loadConfig(NODE_SIGV4A_CONFIG_OPTIONS,
loaderConfig),streamCollector:config?.streamCollector??streamCollector,useDualstackEndpoint:config?.useDualstackEndpoint??loadConfig(NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS,
loaderConfig),useFipsEndpoint:config?.useFipsEndpoint??loadConfig(NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS,loaderConfig),userAgentAppId:config?.userAgentAppId??loadConfig(
NODE_APP_ID_CONFIG_OPTIONS,loaderConfig)}},getHttpAuthExtensionConfiguration=runtimeConfig=>{const _httpAuthSchemes=runtimeConfig.httpAuthSchemes;let _httpAuthSchemeProvider=runtimeConfig.
httpAuthSchemeProvider,_credentials=runtimeConfig.credentials;return{setHttpAuthScheme(httpAuthScheme){const index=_httpAuthSchemes.findIndex(scheme=>scheme.schemeId===
httpAuthScheme.schemeId);index===-1?_httpAuthSchemes.push(httpAuthScheme):_httpAuthSchemes.splice(index,1,httpAuthScheme)},httpAuthSchemes(){return _httpAuthSchemes},
setHttpAuthSchemeProvider(httpAuthSchemeProvider){_httpAuthSchemeProvider=httpAuthSchemeProvider},httpAuthSchemeProvider(){return _httpAuthSchemeProvider},setCredentials(credentials){
_credentials=credentials},credentials(){return _credentials}}},resolveHttpAuthRuntimeConfig=config=>({httpAuthSchemes:config.httpAuthSchemes(),httpAuthSchemeProvider:config.
httpAuthSchemeProvider(),credentials:config.credentials()}),resolveRuntimeExtensions=(runtimeConfig,extensions)=>{const extensionConfiguration=Object.assign(getAwsRegionExtensionConfiguration(
runtimeConfig),getDefaultExtensionConfiguration(runtimeConfig),getHttpHandlerExtensionConfiguration(runtimeConfig),getHttpAuthExtensionConfiguration(runtimeConfig));
return extensions.forEach(extension=>extension.configure(extensionConfiguration)),Object.assign(runtimeConfig,resolveAwsRegionExtensionConfiguration(extensionConfiguration),
resolveDefaultRuntimeConfig(extensionConfiguration),resolveHttpHandlerRuntimeConfig(extensionConfiguration),resolveHttpAuthRuntimeConfig(extensionConfiguration))};
class STSClient extends Client{config;constructor(...[configuration]){const _config_0=getRuntimeConfig(configuration||{});super(_config_0),this.initConfig=_config_0;
const _config_1=resolveClientEndpointParameters(_config_0),_config_2=resolveUserAgentConfig(_config_1),_config_3=resolveRetryConfig(_config_2),_config_4=resolveRegionConfig(
_config_3),_config_5=resolveHostHeaderConfig(_config_4),_config_6=resolveEndpointConfig(_config_5),_config_7=resolveHttpAuthSchemeConfig(_config_6),_config_8=resolveRuntimeExtensions(
_config_7,configuration?.extensions||[]);this.config=_config_8,this.middlewareStack.use(getSchemaSerdePlugin(this.config)),this.middlewareStack.use(getUserAgentPlugin(
this.config)),this.middlewareStack.use(getRetryPlugin(this.config)),this.middlewareStack.use(getContentLengthPlugin(this.config)),this.middlewareStack.use(getHostHeaderPlugin(
this.config)),this.middlewareStack.use(getLoggerPlugin(this.config)),this.middlewareStack.use(getRecursionDetectionPlugin(this.config)),this.middlewareStack.use(
getHttpAuthSchemeEndpointRuleSetPlugin(this.config,{httpAuthSchemeParametersProvider:defaultSTSHttpAuthSchemeParametersProvider,identityProviderConfigProvider:async config=>new DefaultIdentityProviderConfig(
{"aws.auth#sigv4":config.credentials,"aws.auth#sigv4a":config.credentials})})),this.middlewareStack.use(getHttpSigningPlugin(this.config))}destroy(){super.destroy()}}
const command=makeBuilder(commonParams,"AWSSecurityTokenServiceV20110615","STSClient",getEndpointPlugin),_ep0={},_mw0=(Command,cs,config,o2)=>[];class AssumeRoleCommand extends command(
_ep0,_mw0,"AssumeRole",AssumeRole$){}class AssumeRoleWithSAMLCommand extends command(_ep0,_mw0,"AssumeRoleWithSAML",AssumeRoleWithSAML$){}class AssumeRoleWithWebIdentityCommand extends command(
_ep0,_mw0,"AssumeRoleWithWebIdentity",AssumeRoleWithWebIdentity$){}class AssumeRootCommand extends command(_ep0,_mw0,"AssumeRoot",AssumeRoot$){}class DecodeAuthorizationMessageCommand extends command(
_ep0,_mw0,"DecodeAuthorizationMessage",DecodeAuthorizationMessage$){}class GetAccessKeyInfoCommand extends command(_ep0,_mw0,"GetAccessKeyInfo",GetAccessKeyInfo$){}
class GetCallerIdentityCommand extends command(_ep0,_mw0,"GetCallerIdentity",GetCallerIdentity$){}class GetDelegatedAccessTokenCommand extends command(_ep0,_mw0,
"GetDelegatedAccessToken",GetDelegatedAccessToken$){}class GetFederationTokenCommand extends command(_ep0,_mw0,"GetFederationToken",GetFederationToken$){}class GetSessionTokenCommand extends command(
_ep0,_mw0,"GetSessionToken",GetSessionToken$){}class GetWebIdentityTokenCommand extends command(_ep0,_mw0,"GetWebIdentityToken",GetWebIdentityToken$){}const commands={
AssumeRoleCommand,AssumeRoleWithSAMLCommand,AssumeRoleWithWebIdentityCommand,AssumeRootCommand,DecodeAuthorizationMessageCommand,GetAccessKeyInfoCommand,GetCallerIdentityCommand,
GetDelegatedAccessTokenCommand,GetFederationTokenCommand,GetSessionTokenCommand,GetWebIdentityTokenCommand};class STS extends STSClient{}createAggregatedClient(
commands,STS);const getAccountIdFromAssumedRoleUser=assumedRoleUser=>{if(typeof assumedRoleUser?.Arn=="string"){const arnComponents=assumedRoleUser.Arn.split(":");
if(arnComponents.length>4&&arnComponents[4]!=="")return arnComponents[4]}},resolveRegion=async(_region,_parentRegion,credentialProviderLogger,loaderConfig={})=>{
const region=typeof _region=="function"?await _region():_region,parentRegion=typeof _parentRegion=="function"?await _parentRegion():_parentRegion;let stsDefaultRegion="";
const resolvedRegion=region??parentRegion??(stsDefaultRegion=await stsRegionDefaultResolver(loaderConfig)());return credentialProviderLogger?.debug?.("@aws-sdk/\
client-sts::resolveRegion","accepting first of:",`${region} (credential provider clientConfig)`,`${parentRegion} (contextual client)`,`${stsDefaultRegion} (STS \
default: AWS_REGION, profile region, or us-east-1)`),resolvedRegion},getDefaultRoleAssumer$1=(stsOptions,STSClient2)=>{let stsClient,closureSourceCreds;return async(sourceCreds,params)=>{
if(closureSourceCreds=sourceCreds,!stsClient){const{logger=stsOptions?.parentClientConfig?.logger,profile=stsOptions?.parentClientConfig?.profile,region,requestHandler=stsOptions?.
parentClientConfig?.requestHandler,credentialProviderLogger,userAgentAppId=stsOptions?.parentClientConfig?.userAgentAppId}=stsOptions,resolvedRegion=await resolveRegion(
region,stsOptions?.parentClientConfig?.region,credentialProviderLogger,{logger,profile}),isCompatibleRequestHandler=!isH2(requestHandler);stsClient=new STSClient2(
{...stsOptions,userAgentAppId,profile,credentialDefaultProvider:()=>async()=>closureSourceCreds,region:resolvedRegion,requestHandler:isCompatibleRequestHandler?
requestHandler:void 0,logger})}const{Credentials,AssumedRoleUser}=await stsClient.send(new AssumeRoleCommand(params));if(!Credentials||!Credentials.AccessKeyId||
!Credentials.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRole call with role ${params.RoleArn}`);const accountId=getAccountIdFromAssumedRoleUser(
AssumedRoleUser),credentials={accessKeyId:Credentials.AccessKeyId,secretAccessKey:Credentials.SecretAccessKey,sessionToken:Credentials.SessionToken,expiration:Credentials.
Expiration,...Credentials.CredentialScope&&{credentialScope:Credentials.CredentialScope},...accountId&&{accountId}};return setCredentialFeature(credentials,"CRE\
DENTIALS_STS_ASSUME_ROLE","i"),credentials}},getDefaultRoleAssumerWithWebIdentity$1=(stsOptions,STSClient2)=>{let stsClient;return async params=>{if(!stsClient){
const{logger=stsOptions?.parentClientConfig?.logger,profile=stsOptions?.parentClientConfig?.profile,region,requestHandler=stsOptions?.parentClientConfig?.requestHandler,
credentialProviderLogger,userAgentAppId=stsOptions?.parentClientConfig?.userAgentAppId}=stsOptions,resolvedRegion=await resolveRegion(region,stsOptions?.parentClientConfig?.
region,credentialProviderLogger,{logger,profile}),isCompatibleRequestHandler=!isH2(requestHandler);stsClient=new STSClient2({...stsOptions,userAgentAppId,profile,
region:resolvedRegion,requestHandler:isCompatibleRequestHandler?requestHandler:void 0,logger})}const{Credentials,AssumedRoleUser}=await stsClient.send(new AssumeRoleWithWebIdentityCommand(
params));if(!Credentials||!Credentials.AccessKeyId||!Credentials.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with \
role ${params.RoleArn}`);const accountId=getAccountIdFromAssumedRoleUser(AssumedRoleUser),credentials={accessKeyId:Credentials.AccessKeyId,secretAccessKey:Credentials.
SecretAccessKey,sessionToken:Credentials.SessionToken,expiration:Credentials.Expiration,...Credentials.CredentialScope&&{credentialScope:Credentials.CredentialScope},
...accountId&&{accountId}};return accountId&&setCredentialFeature(credentials,"RESOLVED_ACCOUNT_ID","T"),setCredentialFeature(credentials,"CREDENTIALS_STS_ASSUM\
E_ROLE_WEB_ID","k"),credentials}},isH2=requestHandler=>requestHandler?.metadata?.handlerProtocol==="h2",getCustomizableStsClientCtor=(baseCtor,customizations)=>customizations?
class extends baseCtor{constructor(config){super(config);for(const customization of customizations)this.middlewareStack.use(customization)}}:baseCtor,getDefaultRoleAssumer=(stsOptions={},stsPlugins)=>getDefaultRoleAssumer$1(
stsOptions,getCustomizableStsClientCtor(STSClient,stsPlugins)),getDefaultRoleAssumerWithWebIdentity=(stsOptions={},stsPlugins)=>getDefaultRoleAssumerWithWebIdentity$1(
stsOptions,getCustomizableStsClientCtor(STSClient,stsPlugins)),decorateDefaultCredentialProvider=provider=>input=>provider({roleAssumer:getDefaultRoleAssumer(input),
roleAssumerWithWebIdentity:getDefaultRoleAssumerWithWebIdentity(input),...input});exports.AssumeRole$=AssumeRole$,exports.AssumeRoleCommand=AssumeRoleCommand,exports.
AssumeRoleRequest$=AssumeRoleRequest$,exports.AssumeRoleResponse$=AssumeRoleResponse$,exports.AssumeRoleWithSAML$=AssumeRoleWithSAML$,exports.AssumeRoleWithSAMLCommand=
AssumeRoleWithSAMLCommand,exports.AssumeRoleWithSAMLRequest$=AssumeRoleWithSAMLRequest$,exports.AssumeRoleWithSAMLResponse$=AssumeRoleWithSAMLResponse$,exports.
AssumeRoleWithWebIdentity$=AssumeRoleWithWebIdentity$,exports.AssumeRoleWithWebIdentityCommand=AssumeRoleWithWebIdentityCommand,exports.AssumeRoleWithWebIdentityRequest$=
AssumeRoleWithWebIdentityRequest$,exports.AssumeRoleWithWebIdentityResponse$=AssumeRoleWithWebIdentityResponse$,exports.AssumeRoot$=AssumeRoot$,exports.AssumeRootCommand=
AssumeRootCommand,exports.AssumeRootRequest$=AssumeRootRequest$,exports.AssumeRootResponse$=AssumeRootResponse$,exports.AssumedRoleUser$=AssumedRoleUser$,exports.
Credentials$=Credentials$,exports.DecodeAuthorizationMessage$=DecodeAuthorizationMessage$,exports.DecodeAuthorizationMessageCommand=DecodeAuthorizationMessageCommand,
exports.DecodeAuthorizationMessageRequest$=DecodeAuthorizationMessageRequest$,exports.DecodeAuthorizationMessageResponse$=DecodeAuthorizationMessageResponse$,exports.
ExpiredTokenException=ExpiredTokenException,exports.ExpiredTokenException$=ExpiredTokenException$,exports.ExpiredTradeInTokenException=ExpiredTradeInTokenException,
exports.ExpiredTradeInTokenException$=ExpiredTradeInTokenException$,exports.FederatedUser$=FederatedUser$,exports.GetAccessKeyInfo$=GetAccessKeyInfo$,exports.GetAccessKeyInfoCommand=
GetAccessKeyInfoCommand,exports.GetAccessKeyInfoRequest$=GetAccessKeyInfoRequest$,exports.GetAccessKeyInfoResponse$=GetAccessKeyInfoResponse$,exports.GetCallerIdentity$=
GetCallerIdentity$,exports.GetCallerIdentityCommand=GetCallerIdentityCommand,exports.GetCallerIdentityRequest$=GetCallerIdentityRequest$,exports.GetCallerIdentityResponse$=
GetCallerIdentityResponse$,exports.GetDelegatedAccessToken$=GetDelegatedAccessToken$,exports.GetDelegatedAccessTokenCommand=GetDelegatedAccessTokenCommand,exports.
GetDelegatedAccessTokenRequest$=GetDelegatedAccessTokenRequest$,exports.GetDelegatedAccessTokenResponse$=GetDelegatedAccessTokenResponse$,exports.GetFederationToken$=
GetFederationToken$,exports.GetFederationTokenCommand=GetFederationTokenCommand,exports.GetFederationTokenRequest$=GetFederationTokenRequest$,exports.GetFederationTokenResponse$=
GetFederationTokenResponse$,exports.GetSessionToken$=GetSessionToken$,exports.GetSessionTokenCommand=GetSessionTokenCommand,exports.GetSessionTokenRequest$=GetSessionTokenRequest$,
exports.GetSessionTokenResponse$=GetSessionTokenResponse$,exports.GetWebIdentityToken$=GetWebIdentityToken$,exports.GetWebIdentityTokenCommand=GetWebIdentityTokenCommand,
exports.GetWebIdentityTokenRequest$=GetWebIdentityTokenRequest$,exports.GetWebIdentityTokenResponse$=GetWebIdentityTokenResponse$,exports.IDPCommunicationErrorException=
IDPCommunicationErrorException,exports.IDPCommunicationErrorException$=IDPCommunicationErrorException$,exports.IDPRejectedClaimException=IDPRejectedClaimException,
exports.IDPRejectedClaimException$=IDPRejectedClaimException$,exports.InvalidAuthorizationMessageException=InvalidAuthorizationMessageException,exports.InvalidAuthorizationMessageException$=
InvalidAuthorizationMessageException$,exports.InvalidIdentityTokenException=InvalidIdentityTokenException,exports.InvalidIdentityTokenException$=InvalidIdentityTokenException$,
exports.JWTPayloadSizeExceededException=JWTPayloadSizeExceededException,exports.JWTPayloadSizeExceededException$=JWTPayloadSizeExceededException$,exports.MalformedPolicyDocumentException=
MalformedPolicyDocumentException,exports.MalformedPolicyDocumentException$=MalformedPolicyDocumentException$,exports.OutboundWebIdentityFederationDisabledException=
OutboundWebIdentityFederationDisabledException,exports.OutboundWebIdentityFederationDisabledException$=OutboundWebIdentityFederationDisabledException$,exports.PackedPolicyTooLargeException=
PackedPolicyTooLargeException,exports.PackedPolicyTooLargeException$=PackedPolicyTooLargeException$,exports.PolicyDescriptorType$=PolicyDescriptorType$,exports.
ProvidedContext$=ProvidedContext$,exports.RegionDisabledException=RegionDisabledException,exports.RegionDisabledException$=RegionDisabledException$,exports.STS=
STS,exports.STSClient=STSClient,exports.STSServiceException=STSServiceException,exports.STSServiceException$=STSServiceException$,exports.SessionDurationEscalationException=
SessionDurationEscalationException,exports.SessionDurationEscalationException$=SessionDurationEscalationException$,exports.Tag$=Tag$,exports.decorateDefaultCredentialProvider=
decorateDefaultCredentialProvider,exports.errorTypeRegistries=errorTypeRegistries,exports.getDefaultRoleAssumer=getDefaultRoleAssumer,exports.getDefaultRoleAssumerWithWebIdentity=
getDefaultRoleAssumerWithWebIdentity})};

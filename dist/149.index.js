export const id=149,ids=[149],modules={149:((hI,Tt,I)=>{var e;const{awsEndpointFunctions:Cl,emitWarningIfUnsupportedVersion:Sl,createDefaultUserAgentProvider:fl,
getDefaultSocketTimeout:_l,NODE_APP_ID_CONFIG_OPTIONS:vl,getAwsRegionExtensionConfiguration:xl,resolveAwsRegionExtensionConfiguration:Tl,resolveUserAgentConfig:hl,
resolveHostHeaderConfig:Ll,getUserAgentPlugin:Dl,getHostHeaderPlugin:$l,getLoggerPlugin:Al,getRecursionDetectionPlugin:Ul}=I(9300),{getHttpAuthSchemeEndpointRuleSetPlugin:Fl,
DefaultIdentityProviderConfig:Nl,getHttpSigningPlugin:bl,createPaginator:T}=I(5086),{normalizeProvider:so,getSmithyContext:Ol,ServiceException:Gl,NoOpLogger:Bl,
emitWarningIfUnsupportedVersion:kl,loadConfigsForDefaultMode:wl,getDefaultExtensionConfiguration:ql,resolveDefaultRuntimeConfig:Ml,Client:no,makeBuilder:Vl,createWaiter:re,
checkExceptions:ao,WaiterState:M,createAggregatedClient:zl}=I(4614),{Command:Hl}=I(4614);e=Hl,e=no;const{resolveDefaultsModeConfig:jl,loadConfig:F,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:Kl,
NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:Wl,NODE_REGION_CONFIG_OPTIONS:Xl,NODE_REGION_CONFIG_FILE_OPTIONS:Yl,resolveRegionConfig:Jl}=I(7567),{BinaryDecisionDiagram:Ql,
EndpointCache:Zl,decideEndpoint:ep,customEndpointFunctions:tp,resolveEndpointConfig:op,getEndpointPlugin:sp}=I(4561),{parseUrl:np,getHttpHandlerExtensionConfiguration:ap,
resolveHttpHandlerRuntimeConfig:ip,getContentLengthPlugin:rp}=I(9922),{DEFAULT_RETRY_MODE:cp,NODE_RETRY_MODE_CONFIG_OPTIONS:lp,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:pp,
resolveRetryConfig:up,getRetryPlugin:Rp}=I(9285),{TypeRegistry:io,getSchemaSerdePlugin:gp}=I(5982),{resolveAwsSdkSigV4Config:mp,AwsSdkSigV4Signer:dp,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:yp}=I(
8039),{defaultProvider:Ep}=I(7777),{toUtf8:Pp,fromUtf8:Ip,toBase64:Cp,fromBase64:Sp,calculateBodyLength:fp}=I(2882),{streamCollector:_p,NodeHttpHandler:vp}=I(8771),
{AwsJson1_1Protocol:xp}=I(3628),{Sha256:Tp}=I(9362),hp=async(s,o,m)=>({operation:Ol(o).operation,region:await so(s.region)()||(()=>{throw new Error("expected `r\
egion` to be configured for `aws.auth#sigv4`")})()});function Lp(s){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"ecr",region:s.region},propertiesExtractor:(o,m)=>({
signingProperties:{config:o,context:m}})}}const Dp=s=>{const o=[];switch(s.operation){default:o.push(Lp(s))}return o},$p=s=>{const o=mp(s);return Object.assign(
o,{authSchemePreference:so(s.authSchemePreference??[])})},Ap=s=>Object.assign(s,{useDualstackEndpoint:s.useDualstackEndpoint??!1,useFipsEndpoint:s.useFipsEndpoint??
!1,defaultSigningName:"ecr"}),Up={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInPar\
ams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var Fp="3.1168.0",Np={version:Fp};const V="ref",N=-1,ce=!0,ro="isSet",ht="P\
artitionResult",L="stringEquals",le="booleanEquals",Lt="getAttr",co={[V]:"Endpoint"},D={fn:Lt,argv:[{[V]:ht},"name"]},lo={[V]:ht},b={},po=[{[V]:"Region"}],uo={conditions:[
[ro,[co]],[ro,po],["aws.partition",po,ht],[L,[D,"aws-eusc"]],[L,[D,"aws-iso-f"]],[L,[D,"aws-iso-e"]],[L,[D,"aws-iso-b"]],[L,[D,"aws-iso"]],[L,[D,"aws-cn"]],[L,[
D,"aws-us-gov"]],[L,[D,"aws"]],[le,[{[V]:"UseFIPS"},ce]],[le,[{fn:Lt,argv:[lo,"supportsFIPS"]},ce]],[le,[{[V]:"UseDualStack"},ce]],[le,[{fn:Lt,argv:[lo,"support\
sDualStack"]},ce]]],results:[[N],[N,"Invalid Configuration: FIPS and custom endpoint are not supported"],[N,"Invalid Configuration: Dualstack and custom endpoin\
t are not supported"],[co,b],["https://api.ecr.{Region}.{PartitionResult#dnsSuffix}",b],["https://ecr.{Region}.{PartitionResult#dualStackDnsSuffix}",b],["https:\
//api.ecr-fips.{Region}.{PartitionResult#dnsSuffix}",b],["https://ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",b],["https://api.ecr-fips.{Region}.{Pa\
rtitionResult#dualStackDnsSuffix}",b],[N,"FIPS and DualStack are enabled, but this partition does not support one or both"],[N,"FIPS is enabled but this partiti\
on does not support FIPS"],["https://api.ecr.{Region}.{PartitionResult#dualStackDnsSuffix}",b],[N,"DualStack is enabled but this partition does not support Dual\
Stack"],[N,"Invalid Configuration: Missing Region"]]},bp=2,P=1e8,Op=new Int32Array([-1,1,-1,0,23,3,1,4,P+13,2,5,P+13,3,20,6,4,20,7,5,20,8,6,20,9,7,20,10,8,20,11,
9,20,12,10,20,13,11,16,14,13,15,P+4,14,P+11,P+12,12,18,17,13,P+9,P+10,13,19,P+6,14,P+8,P+9,11,22,21,13,P+5,P+4,13,P+7,P+6,11,P+1,24,13,P+2,P+3]),Gp=Ql.from(Op,bp,
uo.conditions,uo.results),Bp=new Zl({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),kp=(s,o={})=>Bp.get(s,()=>ep(Gp,{endpointParams:s,logger:o.
logger}));tp.aws=Cl;class c extends Gl{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ecr#ECRServiceException";constructor(o){super(o),Object.setPrototypeOf(
this,c.prototype)}}class pe extends c{static shapeId="com.amazonaws.ecr#InvalidParameterException";name="InvalidParameterException";$fault="client";constructor(o){
super({name:"InvalidParameterException",$fault:"client",...o}),Object.setPrototypeOf(this,pe.prototype)}}class ue extends c{static shapeId="com.amazonaws.ecr#Re\
positoryNotFoundException";name="RepositoryNotFoundException";$fault="client";constructor(o){super({name:"RepositoryNotFoundException",$fault:"client",...o}),Object.
setPrototypeOf(this,ue.prototype)}}class Re extends c{static shapeId="com.amazonaws.ecr#ServerException";name="ServerException";$fault="server";constructor(o){super(
{name:"ServerException",$fault:"server",...o}),Object.setPrototypeOf(this,Re.prototype)}}class ge extends c{static shapeId="com.amazonaws.ecr#LimitExceededExcep\
tion";name="LimitExceededException";$fault="client";constructor(o){super({name:"LimitExceededException",$fault:"client",...o}),Object.setPrototypeOf(this,ge.prototype)}}
class me extends c{static shapeId="com.amazonaws.ecr#UnableToGetUpstreamImageException";name="UnableToGetUpstreamImageException";$fault="client";constructor(o){
super({name:"UnableToGetUpstreamImageException",$fault:"client",...o}),Object.setPrototypeOf(this,me.prototype)}}class de extends c{static shapeId="com.amazonaw\
s.ecr#ValidationException";name="ValidationException";$fault="client";constructor(o){super({name:"ValidationException",$fault:"client",...o}),Object.setPrototypeOf(
this,de.prototype)}}class ye extends c{static shapeId="com.amazonaws.ecr#EmptyUploadException";name="EmptyUploadException";$fault="client";constructor(o){super(
{name:"EmptyUploadException",$fault:"client",...o}),Object.setPrototypeOf(this,ye.prototype)}}class Ee extends c{static shapeId="com.amazonaws.ecr#InvalidLayerE\
xception";name="InvalidLayerException";$fault="client";constructor(o){super({name:"InvalidLayerException",$fault:"client",...o}),Object.setPrototypeOf(this,Ee.prototype)}}
class Pe extends c{static shapeId="com.amazonaws.ecr#KmsException";name="KmsException";$fault="client";kmsError;constructor(o){super({name:"KmsException",$fault:"\
client",...o}),Object.setPrototypeOf(this,Pe.prototype),this.kmsError=o.kmsError}}class Ie extends c{static shapeId="com.amazonaws.ecr#LayerAlreadyExistsExcepti\
on";name="LayerAlreadyExistsException";$fault="client";constructor(o){super({name:"LayerAlreadyExistsException",$fault:"client",...o}),Object.setPrototypeOf(this,
Ie.prototype)}}class Ce extends c{static shapeId="com.amazonaws.ecr#LayerPartTooSmallException";name="LayerPartTooSmallException";$fault="client";constructor(o){
super({name:"LayerPartTooSmallException",$fault:"client",...o}),Object.setPrototypeOf(this,Ce.prototype)}}class Se extends c{static shapeId="com.amazonaws.ecr#U\
ploadNotFoundException";name="UploadNotFoundException";$fault="client";constructor(o){super({name:"UploadNotFoundException",$fault:"client",...o}),Object.setPrototypeOf(
this,Se.prototype)}}class fe extends c{static shapeId="com.amazonaws.ecr#PullThroughCacheRuleAlreadyExistsException";name="PullThroughCacheRuleAlreadyExistsExce\
ption";$fault="client";constructor(o){super({name:"PullThroughCacheRuleAlreadyExistsException",$fault:"client",...o}),Object.setPrototypeOf(this,fe.prototype)}}
class _e extends c{static shapeId="com.amazonaws.ecr#SecretNotFoundException";name="SecretNotFoundException";$fault="client";constructor(o){super({name:"SecretN\
otFoundException",$fault:"client",...o}),Object.setPrototypeOf(this,_e.prototype)}}class ve extends c{static shapeId="com.amazonaws.ecr#UnableToAccessSecretExce\
ption";name="UnableToAccessSecretException";$fault="client";constructor(o){super({name:"UnableToAccessSecretException",$fault:"client",...o}),Object.setPrototypeOf(
this,ve.prototype)}}class xe extends c{static shapeId="com.amazonaws.ecr#UnableToDecryptSecretValueException";name="UnableToDecryptSecretValueException";$fault="\
client";constructor(o){super({name:"UnableToDecryptSecretValueException",$fault:"client",...o}),Object.setPrototypeOf(this,xe.prototype)}}class Te extends c{static shapeId="\
com.amazonaws.ecr#UnsupportedUpstreamRegistryException";name="UnsupportedUpstreamRegistryException";$fault="client";constructor(o){super({name:"UnsupportedUpstr\
eamRegistryException",$fault:"client",...o}),Object.setPrototypeOf(this,Te.prototype)}}class he extends c{static shapeId="com.amazonaws.ecr#InvalidTagParameterE\
xception";name="InvalidTagParameterException";$fault="client";constructor(o){super({name:"InvalidTagParameterException",$fault:"client",...o}),Object.setPrototypeOf(
this,he.prototype)}}class Le extends c{static shapeId="com.amazonaws.ecr#RepositoryAlreadyExistsException";name="RepositoryAlreadyExistsException";$fault="clien\
t";constructor(o){super({name:"RepositoryAlreadyExistsException",$fault:"client",...o}),Object.setPrototypeOf(this,Le.prototype)}}class De extends c{static shapeId="\
com.amazonaws.ecr#TooManyTagsException";name="TooManyTagsException";$fault="client";constructor(o){super({name:"TooManyTagsException",$fault:"client",...o}),Object.
setPrototypeOf(this,De.prototype)}}class $e extends c{static shapeId="com.amazonaws.ecr#TemplateAlreadyExistsException";name="TemplateAlreadyExistsException";$fault="\
client";constructor(o){super({name:"TemplateAlreadyExistsException",$fault:"client",...o}),Object.setPrototypeOf(this,$e.prototype)}}class Ae extends c{static shapeId="\
com.amazonaws.ecr#LifecyclePolicyNotFoundException";name="LifecyclePolicyNotFoundException";$fault="client";constructor(o){super({name:"LifecyclePolicyNotFoundE\
xception",$fault:"client",...o}),Object.setPrototypeOf(this,Ae.prototype)}}class Ue extends c{static shapeId="com.amazonaws.ecr#PullThroughCacheRuleNotFoundExce\
ption";name="PullThroughCacheRuleNotFoundException";$fault="client";constructor(o){super({name:"PullThroughCacheRuleNotFoundException",$fault:"client",...o}),Object.
setPrototypeOf(this,Ue.prototype)}}class Fe extends c{static shapeId="com.amazonaws.ecr#RegistryPolicyNotFoundException";name="RegistryPolicyNotFoundException";$fault="\
client";constructor(o){super({name:"RegistryPolicyNotFoundException",$fault:"client",...o}),Object.setPrototypeOf(this,Fe.prototype)}}class Ne extends c{static shapeId="\
com.amazonaws.ecr#RepositoryNotEmptyException";name="RepositoryNotEmptyException";$fault="client";constructor(o){super({name:"RepositoryNotEmptyException",$fault:"\
client",...o}),Object.setPrototypeOf(this,Ne.prototype)}}class be extends c{static shapeId="com.amazonaws.ecr#TemplateNotFoundException";name="TemplateNotFoundE\
xception";$fault="client";constructor(o){super({name:"TemplateNotFoundException",$fault:"client",...o}),Object.setPrototypeOf(this,be.prototype)}}class Oe extends c{static shapeId="\
com.amazonaws.ecr#RepositoryPolicyNotFoundException";name="RepositoryPolicyNotFoundException";$fault="client";constructor(o){super({name:"RepositoryPolicyNotFou\
ndException",$fault:"client",...o}),Object.setPrototypeOf(this,Oe.prototype)}}class Ge extends c{static shapeId="com.amazonaws.ecr#SigningConfigurationNotFoundE\
xception";name="SigningConfigurationNotFoundException";$fault="client";constructor(o){super({name:"SigningConfigurationNotFoundException",$fault:"client",...o}),
Object.setPrototypeOf(this,Ge.prototype)}}class Be extends c{static shapeId="com.amazonaws.ecr#ExclusionNotFoundException";name="ExclusionNotFoundException";$fault="\
client";constructor(o){super({name:"ExclusionNotFoundException",$fault:"client",...o}),Object.setPrototypeOf(this,Be.prototype)}}class ke extends c{static shapeId="\
com.amazonaws.ecr#ImageNotFoundException";name="ImageNotFoundException";$fault="client";constructor(o){super({name:"ImageNotFoundException",$fault:"client",...o}),
Object.setPrototypeOf(this,ke.prototype)}}class we extends c{static shapeId="com.amazonaws.ecr#ScanNotFoundException";name="ScanNotFoundException";$fault="clien\
t";constructor(o){super({name:"ScanNotFoundException",$fault:"client",...o}),Object.setPrototypeOf(this,we.prototype)}}class qe extends c{static shapeId="com.am\
azonaws.ecr#ReplicationBackfillNotFoundException";name="ReplicationBackfillNotFoundException";$fault="client";constructor(o){super({name:"ReplicationBackfillNot\
FoundException",$fault:"client",...o}),Object.setPrototypeOf(this,qe.prototype)}}class Me extends c{static shapeId="com.amazonaws.ecr#LayerInaccessibleException";name="\
LayerInaccessibleException";$fault="client";constructor(o){super({name:"LayerInaccessibleException",$fault:"client",...o}),Object.setPrototypeOf(this,Me.prototype)}}
class Ve extends c{static shapeId="com.amazonaws.ecr#LayersNotFoundException";name="LayersNotFoundException";$fault="client";constructor(o){super({name:"LayersN\
otFoundException",$fault:"client",...o}),Object.setPrototypeOf(this,Ve.prototype)}}class ze extends c{static shapeId="com.amazonaws.ecr#UnableToGetUpstreamLayer\
Exception";name="UnableToGetUpstreamLayerException";$fault="client";constructor(o){super({name:"UnableToGetUpstreamLayerException",$fault:"client",...o}),Object.
setPrototypeOf(this,ze.prototype)}}class He extends c{static shapeId="com.amazonaws.ecr#LifecyclePolicyPreviewNotFoundException";name="LifecyclePolicyPreviewNot\
FoundException";$fault="client";constructor(o){super({name:"LifecyclePolicyPreviewNotFoundException",$fault:"client",...o}),Object.setPrototypeOf(this,He.prototype)}}
class je extends c{static shapeId="com.amazonaws.ecr#UnableToListUpstreamImageReferrersException";name="UnableToListUpstreamImageReferrersException";$fault="cli\
ent";constructor(o){super({name:"UnableToListUpstreamImageReferrersException",$fault:"client",...o}),Object.setPrototypeOf(this,je.prototype)}}class Ke extends c{static shapeId="\
com.amazonaws.ecr#ImageAlreadyExistsException";name="ImageAlreadyExistsException";$fault="client";constructor(o){super({name:"ImageAlreadyExistsException",$fault:"\
client",...o}),Object.setPrototypeOf(this,Ke.prototype)}}class We extends c{static shapeId="com.amazonaws.ecr#ImageDigestDoesNotMatchException";name="ImageDiges\
tDoesNotMatchException";$fault="client";constructor(o){super({name:"ImageDigestDoesNotMatchException",$fault:"client",...o}),Object.setPrototypeOf(this,We.prototype)}}
class Xe extends c{static shapeId="com.amazonaws.ecr#ImageTagAlreadyExistsException";name="ImageTagAlreadyExistsException";$fault="client";constructor(o){super(
{name:"ImageTagAlreadyExistsException",$fault:"client",...o}),Object.setPrototypeOf(this,Xe.prototype)}}class Ye extends c{static shapeId="com.amazonaws.ecr#Ref\
erencedImagesNotFoundException";name="ReferencedImagesNotFoundException";$fault="client";constructor(o){super({name:"ReferencedImagesNotFoundException",$fault:"\
client",...o}),Object.setPrototypeOf(this,Ye.prototype)}}class Je extends c{static shapeId="com.amazonaws.ecr#BlockedByOrganizationPolicyException";name="Blocke\
dByOrganizationPolicyException";$fault="client";constructor(o){super({name:"BlockedByOrganizationPolicyException",$fault:"client",...o}),Object.setPrototypeOf(this,
Je.prototype)}}class Qe extends c{static shapeId="com.amazonaws.ecr#ExclusionAlreadyExistsException";name="ExclusionAlreadyExistsException";$fault="client";constructor(o){
super({name:"ExclusionAlreadyExistsException",$fault:"client",...o}),Object.setPrototypeOf(this,Qe.prototype)}}class Ze extends c{static shapeId="com.amazonaws.\
ecr#ImageArchivedException";name="ImageArchivedException";$fault="client";constructor(o){super({name:"ImageArchivedException",$fault:"client",...o}),Object.setPrototypeOf(
this,Ze.prototype)}}class et extends c{static shapeId="com.amazonaws.ecr#UnsupportedImageTypeException";name="UnsupportedImageTypeException";$fault="client";constructor(o){
super({name:"UnsupportedImageTypeException",$fault:"client",...o}),Object.setPrototypeOf(this,et.prototype)}}class tt extends c{static shapeId="com.amazonaws.ec\
r#LifecyclePolicyPreviewInProgressException";name="LifecyclePolicyPreviewInProgressException";$fault="client";constructor(o){super({name:"LifecyclePolicyPreview\
InProgressException",$fault:"client",...o}),Object.setPrototypeOf(this,tt.prototype)}}class ot extends c{static shapeId="com.amazonaws.ecr#ReplicationBackfillIn\
ProgressException";name="ReplicationBackfillInProgressException";$fault="client";constructor(o){super({name:"ReplicationBackfillInProgressException",$fault:"cli\
ent",...o}),Object.setPrototypeOf(this,ot.prototype)}}class st extends c{static shapeId="com.amazonaws.ecr#ReplicationBackfillInvalidStatusException";name="Repl\
icationBackfillInvalidStatusException";$fault="client";constructor(o){super({name:"ReplicationBackfillInvalidStatusException",$fault:"client",...o}),Object.setPrototypeOf(
this,st.prototype)}}class nt extends c{static shapeId="com.amazonaws.ecr#ImageStorageClassUpdateNotSupportedException";name="ImageStorageClassUpdateNotSupported\
Exception";$fault="client";constructor(o){super({name:"ImageStorageClassUpdateNotSupportedException",$fault:"client",...o}),Object.setPrototypeOf(this,nt.prototype)}}
class at extends c{static shapeId="com.amazonaws.ecr#InvalidLayerPartException";name="InvalidLayerPartException";$fault="client";registryId;repositoryName;uploadId;lastValidByteReceived;constructor(o){
super({name:"InvalidLayerPartException",$fault:"client",...o}),Object.setPrototypeOf(this,at.prototype),this.registryId=o.registryId,this.repositoryName=o.repositoryName,
this.uploadId=o.uploadId,this.lastValidByteReceived=o.lastValidByteReceived}}const wp="Attribute",qp="AuthorizationData",Mp="AuthorizationDataList",Vp="AwsEcrCo\
ntainerImageDetails",zp="AttributeList",Hp="BlockedByOrganizationPolicyException",jp="BatchCheckLayerAvailability",Kp="BatchCheckLayerAvailabilityRequest",Wp="B\
atchCheckLayerAvailabilityResponse",Xp="BatchDeleteImage",Yp="BatchDeleteImageRequest",Jp="BatchDeleteImageResponse",Qp="BatchGetImage",Zp="BatchGetImageRequest",
eu="BatchGetImageResponse",tu="BatchGetRepositoryScanningConfiguration",ou="BatchGetRepositoryScanningConfigurationRequest",su="BatchGetRepositoryScanningConfig\
urationResponse",nu="CompleteLayerUpload",au="CompleteLayerUploadRequest",iu="CompleteLayerUploadResponse",ru="CreatePullThroughCacheRule",cu="CreatePullThrough\
CacheRuleRequest",lu="CreatePullThroughCacheRuleResponse",pu="CreateRepository",uu="CreateRepositoryCreationTemplate",Ru="CreateRepositoryCreationTemplateReques\
t",gu="CreateRepositoryCreationTemplateResponse",mu="CreateRepositoryRequest",du="CreateRepositoryResponse",yu="CvssScore",Eu="CvssScoreAdjustment",Pu="CvssScor\
eAdjustmentList",Iu="CvssScoreDetails",Cu="CvssScoreList",Su="DescribeImages",fu="DescribeImagesFilter",_u="DescribeImagesRequest",vu="DescribeImageReplicationS\
tatus",xu="DescribeImageReplicationStatusRequest",Tu="DescribeImageReplicationStatusResponse",hu="DescribeImagesResponse",Lu="DescribeImageScanFindings",Du="Des\
cribeImageScanFindingsRequest",$u="DescribeImageScanFindingsResponse",Au="DescribeImageSigningStatus",Uu="DescribeImageSigningStatusRequest",Fu="DescribeImageSi\
gningStatusResponse",Nu="DeleteLifecyclePolicy",bu="DeleteLifecyclePolicyRequest",Ou="DeleteLifecyclePolicyResponse",Gu="DeletePullThroughCacheRule",Bu="DeleteP\
ullThroughCacheRuleRequest",ku="DeletePullThroughCacheRuleResponse",wu="DescribePullThroughCacheRulesRequest",qu="DescribePullThroughCacheRulesResponse",Mu="Des\
cribePullThroughCacheRules",Vu="DeregisterPullTimeUpdateExclusion",zu="DeregisterPullTimeUpdateExclusionRequest",Hu="DeregisterPullTimeUpdateExclusionResponse",
ju="DeleteRepository",Ku="DescribeReplicationBackfillResults",Wu="DescribeReplicationBackfillResultsRequest",Xu="DescribeReplicationBackfillResultsResponse",Yu="\
DeleteRepositoryCreationTemplate",Ju="DeleteRepositoryCreationTemplateRequest",Qu="DeleteRepositoryCreationTemplateResponse",Zu="DescribeRepositoryCreationTempl\
atesRequest",eR="DescribeRepositoryCreationTemplatesResponse",tR="DescribeRepositoryCreationTemplates",oR="DeleteRegistryPolicy",sR="DeleteRegistryPolicyRequest",
nR="DeleteRegistryPolicyResponse",aR="DeleteRepositoryPolicyRequest",iR="DeleteRepositoryPolicyResponse",rR="DeleteRepositoryPolicy",cR="DeleteRepositoryRequest",
lR="DeleteRepositoryResponse",pR="DescribeRegistryRequest",uR="DescribeRegistryResponse",RR="DescribeRepositoriesRequest",gR="DescribeRepositoriesResponse",mR="\
DescribeRegistry",dR="DescribeRepositories",yR="DeleteSigningConfiguration",ER="DeleteSigningConfigurationRequest",PR="DeleteSigningConfigurationResponse",IR="E\
xclusionAlreadyExistsException",CR="EncryptionConfiguration",SR="EncryptionConfigurationForRepositoryCreationTemplate",fR="EnhancedImageScanFinding",_R="Enhance\
dImageScanFindingList",vR="ExclusionNotFoundException",xR="EmptyUploadException",TR="GetAccountSetting",hR="GetAccountSettingRequest",LR="GetAccountSettingRespo\
nse",DR="GetAuthorizationToken",$R="GetAuthorizationTokenRequest",AR="GetAuthorizationTokenResponse",UR="GetDownloadUrlForLayer",FR="GetDownloadUrlForLayerReque\
st",NR="GetDownloadUrlForLayerResponse",bR="GetLifecyclePolicy",OR="GetLifecyclePolicyPreview",GR="GetLifecyclePolicyPreviewRequest",BR="GetLifecyclePolicyPrevi\
ewResponse",kR="GetLifecyclePolicyRequest",wR="GetLifecyclePolicyResponse",qR="GetRegistryPolicy",MR="GetRegistryPolicyRequest",VR="GetRegistryPolicyResponse",zR="\
GetRepositoryPolicyRequest",HR="GetRepositoryPolicyResponse",jR="GetRepositoryPolicy",KR="GetRegistryScanningConfiguration",WR="GetRegistryScanningConfiguration\
Request",XR="GetRegistryScanningConfigurationResponse",YR="GetSigningConfiguration",JR="GetSigningConfigurationRequest",QR="GetSigningConfigurationResponse",ZR="\
Image",eg="ImageArchivedException",tg="ImageAlreadyExistsException",og="ImageDetail",sg="ImageDigestDoesNotMatchException",ng="ImageDetailList",ag="ImageFailure",
ig="ImageFailureList",rg="ImageIdentifier",cg="ImageIdentifierList",lg="ImageList",pg="InvalidLayerException",ug="InvalidLayerPartException",Rg="InitiateLayerUp\
load",gg="InitiateLayerUploadRequest",mg="InitiateLayerUploadResponse",dg="ImageNotFoundException",yg="InvalidParameterException",Eg="ImageReferrer",Pg="ImageRe\
ferrerList",Ig="ImageReplicationStatus",Cg="ImageReplicationStatusList",Sg="ImageScanningConfiguration",fg="ImageStorageClassUpdateNotSupportedException",_g="Im\
ageScanFinding",vg="ImageScanFindingList",xg="ImageScanFindingsSummary",Tg="ImageScanFindings",hg="ImageScanStatus",Lg="ImageSigningStatusList",Dg="ImageSigning\
Status",$g="ImageTagAlreadyExistsException",Ag="ImageTagMutabilityExclusionFilter",Ug="ImageTagMutabilityExclusionFilters",Fg="InvalidTagParameterException",Ng="\
Key",bg="KmsException",Og="Layer",Gg="LayerAlreadyExistsException",Bg="LimitExceededException",kg="LayerFailure",wg="LayerFailureList",qg="ListImages",Mg="Layer\
InaccessibleException",Vg="ListImagesFilter",zg="ListImagesRequest",Hg="ListImageReferrersFilter",jg="ListImageReferrersRequest",Kg="ListImageReferrersResponse",
Wg="ListImagesResponse",Xg="ListImageReferrers",Yg="LayerList",Jg="LayersNotFoundException",Qg="LifecyclePolicyNotFoundException",Zg="LifecyclePolicyPreviewFilt\
er",em="LifecyclePolicyPreviewInProgressException",tm="LifecyclePolicyPreviewNotFoundException",om="LifecyclePolicyPreviewResult",sm="LifecyclePolicyPreviewResu\
ltList",nm="LifecyclePolicyPreviewSummary",am="LifecyclePolicyRuleAction",im="LayerPartTooSmallException",rm="ListPullTimeUpdateExclusions",cm="ListPullTimeUpda\
teExclusionsRequest",lm="ListPullTimeUpdateExclusionsResponse",pm="ListReplicationBackfills",um="ListReplicationBackfillsRequest",Rm="ListReplicationBackfillsRe\
sponse",gm="ListTagsForResource",mm="ListTagsForResourceRequest",dm="ListTagsForResourceResponse",ym="PutAccountSetting",Em="PutAccountSettingRequest",Pm="PutAc\
countSettingResponse",Im="PutImage",Cm="PutImageRequest",Sm="PutImageResponse",fm="PutImageScanningConfiguration",_m="PutImageScanningConfigurationRequest",vm="\
PutImageScanningConfigurationResponse",xm="PutImageTagMutability",Tm="PutImageTagMutabilityRequest",hm="PutImageTagMutabilityResponse",Lm="PutLifecyclePolicy",Dm="\
PutLifecyclePolicyRequest",$m="PutLifecyclePolicyResponse",Am="PutReplicationConfiguration",Um="PutReplicationConfigurationRequest",Fm="PutReplicationConfigurat\
ionResponse",Nm="PutRegistryPolicy",bm="PutRegistryPolicyRequest",Om="PutRegistryPolicyResponse",Gm="PutRegistryScanningConfiguration",Bm="PutRegistryScanningCo\
nfigurationRequest",km="PutRegistryScanningConfigurationResponse",wm="PutSigningConfiguration",qm="PutSigningConfigurationRequest",Mm="PutSigningConfigurationRe\
sponse",Vm="PullThroughCacheRule",zm="PullThroughCacheRuleAlreadyExistsException",Hm="PullThroughCacheRuleList",jm="PullThroughCacheRuleNotFoundException",Km="P\
ackageVulnerabilityDetails",Wm="Recommendation",Xm="RepositoryAlreadyExistsException",Ym="ReplicationBackfillInProgressException",Jm="ReplicationBackfillInvalid\
StatusException",Qm="ReplicationBackfillNotFoundException",Zm="ReplicationBackfillProgress",ed="ReplicationBackfillResult",td="ReplicationBackfillResultList",od="\
ReplicationBackfillSummary",sd="ReplicationBackfillSummaryList",nd="ReplicationConfiguration",ad="RepositoryCreationTemplate",rd="RepositoryCreationTemplateList",
cd="ReplicationDestination",ld="ReplicationDestinationList",pd="ResourceDetails",ud="RepositoryFilter",Rd="RepositoryFilterList",gd="ReferencedImagesNotFoundExc\
eption",md="RepositoryList",dd="ResourceList",yd="RepositoryNotEmptyException",Ed="RepositoryNotFoundException",Pd="RegistryPolicyNotFoundException",Id="Reposit\
oryPolicyNotFoundException",Cd="RegisterPullTimeUpdateExclusion",Sd="RegisterPullTimeUpdateExclusionRequest",fd="RegisterPullTimeUpdateExclusionResponse",_d="Re\
plicationRule",vd="ReplicationRuleList",xd="RegistryScanningConfiguration",Td="RepositoryScanningConfigurationFailure",hd="RepositoryScanningConfigurationFailur\
eList",Ld="RepositoryScanningConfigurationList",Dd="RepositoryScanningConfiguration",$d="RegistryScanningRule",Ad="RegistryScanningRuleList",Ud="Remediation",Fd="\
Repository",Nd="Resource",bd="SigningConfiguration",Od="SigningConfigurationNotFoundException",Gd="ScoreDetails",Bd="ServerException",kd="SubjectIdentifier",wd="\
StartImageScan",qd="StartImageScanRequest",Md="StartImageScanResponse",Vd="StartLifecyclePolicyPreview",zd="StartLifecyclePolicyPreviewRequest",Hd="StartLifecyc\
lePolicyPreviewResponse",jd="ScanNotFoundException",Kd="SecretNotFoundException",Wd="SigningRule",Xd="StartReplicationBackfill",Yd="StartReplicationBackfillRequ\
est",Jd="StartReplicationBackfillResponse",Qd="StopReplicationBackfillRequest",Zd="StopReplicationBackfillResponse",ey="StopReplicationBackfill",ty="ScanningRep\
ositoryFilter",oy="ScanningRepositoryFilterList",sy="SigningRepositoryFilterList",ny="SigningRepositoryFilter",ay="SigningRuleList",iy="SetRepositoryPolicy",ry="\
SetRepositoryPolicyRequest",cy="SetRepositoryPolicyResponse",ly="Tag",py="TemplateAlreadyExistsException",uy="TransitioningImageTotalCount",Ry="TransitioningIma\
geTotalCounts",gy="TagList",my="TooManyTagsException",dy="TemplateNotFoundException",yy="TagResource",Ey="TagResourceRequest",Py="TagResourceResponse",Iy="Updat\
eImageStorageClass",Cy="UpdateImageStorageClassRequest",Sy="UpdateImageStorageClassResponse",fy="UnsupportedImageTypeException",_y="UploadLayerPart",vy="UploadL\
ayerPartRequest",xy="UploadLayerPartResponse",Ty="UploadNotFoundException",hy="UpdatePullThroughCacheRule",Ly="UpdatePullThroughCacheRuleRequest",Dy="UpdatePull\
ThroughCacheRuleResponse",$y="UntagResource",Ay="UpdateRepositoryCreationTemplate",Uy="UpdateRepositoryCreationTemplateRequest",Fy="UpdateRepositoryCreationTemp\
lateResponse",Ny="UntagResourceRequest",by="UntagResourceResponse",Oy="UnableToAccessSecretException",Gy="UnableToDecryptSecretValueException",By="UnableToGetUp\
streamImageException",ky="UnableToGetUpstreamLayerException",wy="UnableToListUpstreamImageReferrersException",qy="UnsupportedUpstreamRegistryException",My="Valu\
e",Vy="ValidationException",zy="VulnerablePackage",Hy="VulnerablePackagesList",jy="ValidatePullThroughCacheRule",Ky="ValidatePullThroughCacheRuleRequest",Wy="Va\
lidatePullThroughCacheRuleResponse",Xy="architecture",Yy="awsAccountId",Jy="authorizationData",Qy="awsEcrContainerImage",Dt="appliedFor",Zy="acceptedMediaTypes",
e0="artifactMediaType",t0="appliedRulePriority",Ro="artifactStatus",o0="appliedScanFilters",s0="authorizationToken",n0="artifactType",a0="artifactTypes",i0="act\
ion",r0="adjustments",c0="annotations",l0="arch",p0="attributes",u0="author",R0="backfills",g0="baseScore",g="client",O="credentialArn",z="createdAt",x="customR\
oleArn",m0="completedReplicationCount",go="cvss",H="description",d0="downloadUrl",Z="destination",y0="destinations",E0="details",P0="digest",u="error",I0="expir\
esAt",mo="endedAt",C0="exploitAvailable",ee="encryptionConfiguration",S0="enhancedFindings",f0="expiringImageTotalCount",h="ecrRepositoryPrefix",_0="ecrReposito\
ryPrefixes",yo="encryptionType",v0="epoch",it="failures",x0="findingArn",T0="fixAvailable",$="failureCode",h0="failureCodes",L0="fixedInVersion",D0="firstObserv\
edAt",$0="filePath",rt="failureReason",A0="failedReplicationCount",Eo="findingSeverityCounts",ct="filterType",U0="failure",A="filter",F0="findings",Po="force",N0="\
httpError",b0="images",O0="imageDetails",te="imageDigest",G0="imageHash",j="imageIds",S="imageId",Io="imageManifest",$t="imageManifestMediaType",Co="imagePushed\
At",lt="imageStatus",pt="imageScanningConfiguration",So="imageScanCompletedAt",B0="imageScanFindings",k0="imageScanFindingsSummary",w0="imageSizeInBytes",At="im\
ageScanStatus",Ut="imageTags",q0="imageTotalCount",G="imageTagMutability",B="imageTagMutabilityExclusionFilters",fo="imageTag",M0="inUseCount",V0="isValid",z0="\
id",H0="image",j0="key",K0="kmsError",_o="kmsKey",W0="layers",X0="layerAvailability",Y0="lastArchivedAt",J0="lastActivatedAt",Q0="lastByteReceived",vo="layerDig\
ests",oe="layerDigest",xo="lastEvaluatedAt",Z0="lastInUseAt",eE="lastObservedAt",Ft="lifecyclePolicy",tE="layerPartBlob",k="lifecyclePolicyText",oE="lastRecorde\
dPullTime",sE="layerSize",nE="lastValidByteReceived",R="message",f="maxResults",To="mediaType",aE="metric",K="name",E="nextToken",iE="platform",rE="pushedAt",ut="\
principalArn",cE="proxyEndpoint",lE="partFirstByte",pE="partLastByte",uE="packageManager",RE="previewResults",gE="partSize",U="policyText",mE="pullThroughCacheR\
ules",dE="pullTimeUpdateExclusions",yE="packageVulnerabilityDetails",Rt="prefix",EE="prefixes",ho="progress",PE="registry",Nt="resourceArn",Lo="repositoryArn",W="\
replicationBackfillId",bt="replicationConfiguration",Ot="repositoryCreationTemplate",IE="repositoryCreationTemplates",Gt="repositoryFilters",n="registryId",CE="\
registryIds",l="repositoryName",Do="repositoryNames",Bt="repositoryPolicy",SE="replicationStatuses",fE="registryScanningConfiguration",_E="resultStatusFilter",kt="\
resourceTags",vE="referenceUrls",xE="repositoryUri",TE="relatedVulnerabilities",$o="repository",hE="reason",LE="recommendation",DE="referrers",Ao="region",$E="r\
elease",AE="remediation",UE="repositories",FE="results",NE="resources",gt="rules",Uo="smithy.ts.sdk.synthetic.com.amazonaws.ecr",mt="startedAt",bE="scanningConf\
igurations",OE="scanningConfiguration",dt="signingConfiguration",GE="storageClass",BE="scoreDetails",Fo="scanFrequency",kE="subjectId",wE="subImageFailureCodes",
qE="sourceLayerHash",ME="subjectManifestDigest",No="scanOnPush",bo="signingProfileArn",VE="scoreSource",zE="signingStatuses",Oo="scanType",HE="sourceUrl",Go="sc\
oringVector",Bo="score",jE="server",ko="severity",KE="size",wo="source",_="status",WE="summary",yt="tags",XE="transitioningImageTotalCounts",YE="tagKeys",JE="to\
talReplicationCount",wt="tagStatus",qt="targetStorageClass",QE="text",ZE="title",Mt="type",eP="uri",Et="updatedAt",X="uploadId",Vt="upstreamRegistry",Y="upstrea\
mRepositoryPrefix",se="upstreamRegistryUrl",tP="url",Pt="value",oP="vendorCreatedAt",sP="vulnerabilityId",nP="vulnerablePackages",aP="vendorSeverity",qo="vulner\
abilitySourceUpdatedAt",iP="vendorUpdatedAt",zt="version",t="com.amazonaws.ecr",Mo=new io(Uo);var Vo=[-3,Uo,"ECRServiceException",0,[],[]];Mo.registerError(Vo,c);
const p=new io(t);var zo=[-3,t,Hp,{[u]:g},[R],[0]];p.registerError(zo,Je);var Ho=[-3,t,xR,{[u]:g},[R],[0]];p.registerError(Ho,ye);var jo=[-3,t,IR,{[u]:g},[R],[0]];
p.registerError(jo,Qe);var Ko=[-3,t,vR,{[u]:g},[R],[0]];p.registerError(Ko,Be);var Wo=[-3,t,tg,{[u]:g},[R],[0]];p.registerError(Wo,Ke);var Xo=[-3,t,eg,{[u]:g},[
R],[0]];p.registerError(Xo,Ze);var Yo=[-3,t,sg,{[u]:g},[R],[0]];p.registerError(Yo,We);var Jo=[-3,t,dg,{[u]:g},[R],[0]];p.registerError(Jo,ke);var Qo=[-3,t,fg,{
[u]:g},[R],[0]];p.registerError(Qo,nt);var Zo=[-3,t,$g,{[u]:g},[R],[0]];p.registerError(Zo,Xe);var es=[-3,t,pg,{[u]:g},[R],[0]];p.registerError(es,Ee);var ts=[-3,
t,ug,{[u]:g},[n,l,X,nE,R],[0,0,0,1,0]];p.registerError(ts,at);var os=[-3,t,yg,{[u]:g},[R],[0]];p.registerError(os,pe);var ss=[-3,t,Fg,{[u]:g},[R],[0]];p.registerError(
ss,he);var ns=[-3,t,bg,{[u]:g},[R,K0],[0,0]];p.registerError(ns,Pe);var as=[-3,t,Gg,{[u]:g},[R],[0]];p.registerError(as,Ie);var is=[-3,t,Mg,{[u]:g},[R],[0]];p.registerError(
is,Me);var rs=[-3,t,im,{[u]:g},[R],[0]];p.registerError(rs,Ce);var cs=[-3,t,Jg,{[u]:g},[R],[0]];p.registerError(cs,Ve);var ls=[-3,t,Qg,{[u]:g},[R],[0]];p.registerError(
ls,Ae);var ps=[-3,t,em,{[u]:g},[R],[0]];p.registerError(ps,tt);var us=[-3,t,tm,{[u]:g},[R],[0]];p.registerError(us,He);var Rs=[-3,t,Bg,{[u]:g},[R],[0]];p.registerError(
Rs,ge);var gs=[-3,t,zm,{[u]:g},[R],[0]];p.registerError(gs,fe);var ms=[-3,t,jm,{[u]:g},[R],[0]];p.registerError(ms,Ue);var ds=[-3,t,gd,{[u]:g},[R],[0]];p.registerError(
ds,Ye);var ys=[-3,t,Pd,{[u]:g},[R],[0]];p.registerError(ys,Fe);var Es=[-3,t,Ym,{[u]:g},[R],[0]];p.registerError(Es,ot);var Ps=[-3,t,Jm,{[u]:g},[R],[0]];p.registerError(
Ps,st);var Is=[-3,t,Qm,{[u]:g},[R],[0]];p.registerError(Is,qe);var Cs=[-3,t,Xm,{[u]:g},[R],[0]];p.registerError(Cs,Le);var Ss=[-3,t,yd,{[u]:g},[R],[0]];p.registerError(
Ss,Ne);var fs=[-3,t,Ed,{[u]:g},[R],[0]];p.registerError(fs,ue);var _s=[-3,t,Id,{[u]:g},[R],[0]];p.registerError(_s,Oe);var vs=[-3,t,jd,{[u]:g},[R],[0]];p.registerError(
vs,we);var xs=[-3,t,Kd,{[u]:g},[R],[0]];p.registerError(xs,_e);var Ts=[-3,t,Bd,{[u]:jE},[R],[0]];p.registerError(Ts,Re);var hs=[-3,t,Od,{[u]:g},[R],[0]];p.registerError(
hs,Ge);var Ls=[-3,t,py,{[u]:g},[R],[0]];p.registerError(Ls,$e);var Ds=[-3,t,dy,{[u]:g},[R],[0]];p.registerError(Ds,be);var $s=[-3,t,my,{[u]:g},[R],[0]];p.registerError(
$s,De);var As=[-3,t,Oy,{[u]:g},[R],[0]];p.registerError(As,ve);var Us=[-3,t,Gy,{[u]:g},[R],[0]];p.registerError(Us,xe);var Fs=[-3,t,By,{[u]:g},[R],[0]];p.registerError(
Fs,me);var Ns=[-3,t,ky,{[u]:g},[R],[0]];p.registerError(Ns,ze);var bs=[-3,t,wy,{[u]:g},[R],[0]];p.registerError(bs,je);var Os=[-3,t,fy,{[u]:g},[R],[0]];p.registerError(
Os,et);var Gs=[-3,t,qy,{[u]:g},[R],[0]];p.registerError(Gs,Te);var Bs=[-3,t,Ty,{[u]:g},[R],[0]];p.registerError(Bs,Se);var ks=[-3,t,Vy,{[u]:g,[N0]:400},[R],[0]];
p.registerError(ks,de);const ws=[Mo,p];var qs=[3,t,wp,0,[j0,Pt],[0,0],1],Ms=[3,t,qp,0,[s0,I0,cE],[0,4,0]],Vs=[3,t,Vp,0,[Xy,u0,G0,Ut,iE,rE,Z0,M0,PE,l],[0,0,0,64,
0,4,4,1,0,0]],zs=[3,t,Kp,0,[l,vo,n],[0,64,0],2],Hs=[3,t,Wp,0,[W0,it],[()=>IP,()=>PP]],js=[3,t,Yp,0,[l,j,n],[0,()=>J,0],2],Ks=[3,t,Jp,0,[j,it],[()=>J,()=>Yi]],Ws=[
3,t,Zp,0,[l,j,n,Zy],[0,()=>J,0,64],2],Xs=[3,t,eu,0,[b0,it],[()=>gP,()=>Yi]],Ys=[3,t,ou,0,[Do],[64],1],Js=[3,t,su,0,[bE,it],[()=>$P,()=>DP]],Qs=[3,t,au,0,[l,X,vo,
n],[0,0,64,0],3],Zs=[3,t,iu,0,[n,l,X,oe],[0,0,0,0]],en=[3,t,cu,0,[h,se,n,Vt,O,x,Y],[0,0,0,0,0,0,0],2],tn=[3,t,lu,0,[h,se,z,n,Vt,O,x,Y],[0,0,4,0,0,0,0,0]],on=[3,
t,Ru,0,[Rt,Dt,H,ee,kt,G,B,Bt,Ft,x],[0,64,0,()=>It,()=>Q,0,()=>q,0,0,0],2],sn=[3,t,gu,0,[n,Ot],[0,()=>ae]],nn=[3,t,mu,0,[l,n,yt,G,B,pt,ee],[0,0,()=>Q,0,()=>q,()=>ne,
()=>Ht],1],an=[3,t,du,0,[$o],[()=>ft]],rn=[3,t,yu,0,[g0,Go,wo,zt],[1,0,0,0]],cn=[3,t,Eu,0,[aE,hE],[0,0]],ln=[3,t,Iu,0,[r0,Bo,VE,Go,zt],[()=>lP,1,0,0,0]],pn=[3,t,
bu,0,[l,n],[0,0],1],un=[3,t,Ou,0,[n,l,k,xo],[0,0,0,4]],Rn=[3,t,Bu,0,[h,n],[0,0],1],gn=[3,t,ku,0,[h,se,z,n,O,x,Y],[0,0,4,0,0,0,0]],mn=[3,t,sR,0,[],[]],dn=[3,t,nR,
0,[n,U],[0,0]],yn=[3,t,Ju,0,[Rt],[0],1],En=[3,t,Qu,0,[n,Ot],[0,()=>ae]],Pn=[3,t,aR,0,[l,n],[0,0],1],In=[3,t,iR,0,[n,l,U],[0,0,0]],Cn=[3,t,cR,0,[l,n,Po],[0,0,2],
1],Sn=[3,t,lR,0,[$o],[()=>ft]],fn=[3,t,ER,0,[],[]],_n=[3,t,PR,0,[n,dt],[0,()=>ie]],vn=[3,t,zu,0,[ut],[0],1],xn=[3,t,Hu,0,[ut],[0]],Tn=[3,t,xu,0,[l,S,n],[0,()=>C,
0],2],hn=[3,t,Tu,0,[l,S,SE],[0,()=>C,()=>dP]],Ln=[3,t,Du,0,[l,S,n,E,f],[0,()=>C,0,0,1],2],Dn=[3,t,$u,0,[n,l,S,At,B0,E],[0,0,()=>C,()=>Ct,()=>da,0]],$n=[3,t,fu,0,
[wt,lt],[0,0]],An=[3,t,Uu,0,[l,S,n],[0,()=>C,0],2],Un=[3,t,Fu,0,[l,S,n,zE],[0,()=>C,0,()=>EP]],Fn=[3,t,_u,0,[l,n,j,E,f,A],[0,0,()=>J,0,1,()=>$n],1],Nn=[3,t,hu,0,
[O0,E],[()=>RP,0]],bn=[3,t,wu,0,[n,_0,E,f],[0,64,0,1]],On=[3,t,qu,0,[mE,E],[()=>SP,0]],Gn=[3,t,pR,0,[],[]],Bn=[3,t,uR,0,[n,bt],[0,()=>St]],kn=[3,t,Wu,0,[W,n,_E,
f,E],[0,0,0,1,0],1],wn=[3,t,Xu,0,[n,W,Z,_,$,ho,FE,mt,mo,E],[0,0,()=>w,0,0,()=>Wt,()=>fP,4,4,0]],qn=[3,t,RR,0,[n,Do,E,f],[0,64,0,1]],Mn=[3,t,gR,0,[UE,E],[()=>LP,
0]],Vn=[3,t,Zu,0,[EE,E,f],[64,0,1]],zn=[3,t,eR,0,[n,IE,E],[0,()=>TP,0]],Ht=[3,t,CR,0,[yo,_o],[0,0],1],It=[3,t,SR,0,[yo,_o],[0,0],1],Hn=[3,t,fR,0,[Yy,H,x0,D0,eE,
yE,AE,NE,Bo,BE,ko,_,ZE,Mt,Et,T0,C0],[0,0,0,4,4,()=>ka,()=>li,()=>AP,1,()=>Ii,0,0,0,0,4,0,0]],jn=[3,t,hR,0,[K],[0],1],Kn=[3,t,LR,0,[K,Pt],[0,0]],Wn=[3,t,$R,0,[CE],
[64]],Xn=[3,t,AR,0,[Jy],[()=>cP]],Yn=[3,t,FR,0,[l,oe,n],[0,0,0],2],Jn=[3,t,NR,0,[d0,oe],[0,0]],Qn=[3,t,GR,0,[l,n,j,E,f,A],[0,0,()=>J,0,1,()=>_a],1],Zn=[3,t,BR,0,
[n,l,k,_,E,RE,WE],[0,0,0,0,0,()=>CP,()=>xa]],ea=[3,t,kR,0,[l,n],[0,0],1],ta=[3,t,wR,0,[n,l,k,xo],[0,0,0,4]],oa=[3,t,MR,0,[],[]],sa=[3,t,VR,0,[n,U],[0,0]],na=[3,
t,WR,0,[],[]],aa=[3,t,XR,0,[n,OE],[0,()=>Kt]],ia=[3,t,zR,0,[l,n],[0,0],1],ra=[3,t,HR,0,[n,l,U],[0,0,0]],ca=[3,t,JR,0,[],[]],la=[3,t,QR,0,[n,dt],[0,()=>ie]],jt=[
3,t,ZR,0,[n,l,S,Io,$t],[0,0,()=>C,0,0]],pa=[3,t,og,0,[n,l,te,Ut,w0,Co,At,k0,$t,e0,oE,ME,lt,Y0,J0],[0,0,0,64,1,4,()=>Ct,()=>ya,0,0,4,0,0,4,4]],ua=[3,t,ag,0,[S,$,
rt],[()=>C,0,0]],C=[3,t,rg,0,[te,fo],[0,0]],Ra=[3,t,Eg,0,[P0,To,KE,n0,c0,Ro],[0,0,1,0,128,0],3],ga=[3,t,Ig,0,[Ao,n,_,$],[0,0,0,0]],ma=[3,t,_g,0,[K,H,eP,ko,p0],[
0,0,0,0,()=>rP]],da=[3,t,Tg,0,[So,qo,Eo,F0,S0],[4,4,129,()=>yP,()=>uP]],ya=[3,t,xg,0,[So,qo,Eo],[4,4,129]],ne=[3,t,Sg,0,[No],[2]],Ct=[3,t,hg,0,[_,H],[0,0]],Ea=[
3,t,Dg,0,[bo,$,rt,_],[0,0,0,0]],Pa=[3,t,Ag,0,[ct,A],[0,0],2],Ia=[3,t,gg,0,[l,n],[0,0],1],Ca=[3,t,mg,0,[X,gE],[0,1]],Sa=[3,t,Og,0,[oe,X0,sE,To],[0,0,1,0]],fa=[3,
t,kg,0,[oe,$,rt],[0,0,0]],_a=[3,t,Zg,0,[wt],[0]],va=[3,t,om,0,[Ut,te,Co,i0,t0,GE],[64,0,4,()=>Ta,1,0]],xa=[3,t,nm,0,[f0,XE],[1,()=>NP]],Ta=[3,t,am,0,[Mt,qt],[0,
0]],ha=[3,t,Hg,0,[a0,Ro],[64,0]],La=[3,t,jg,0,[l,kE,n,A,E,f],[0,()=>Ui,0,()=>ha,0,1],2],Da=[3,t,Kg,0,[DE,E],[()=>mP,0]],$a=[3,t,Vg,0,[wt,lt],[0,0]],Aa=[3,t,zg,0,
[l,n,E,f,A],[0,0,0,1,()=>$a],1],Ua=[3,t,Wg,0,[j,E],[()=>J,0]],Fa=[3,t,cm,0,[f,E],[1,0]],Na=[3,t,lm,0,[dE,E],[64,0]],ba=[3,t,um,0,[n,f,E],[0,1,0]],Oa=[3,t,Rm,0,[
n,R0,E],[0,()=>_P,0]],Ga=[3,t,mm,0,[Nt],[0],1],Ba=[3,t,dm,0,[yt],[()=>Q]],ka=[3,t,Km,0,[go,vE,TE,wo,HE,oP,aP,iP,sP,nP],[()=>pP,64,64,0,0,4,0,4,0,()=>bP]],wa=[3,
t,Vm,0,[h,se,z,n,O,x,Y,Vt,Et],[0,0,4,0,0,0,0,0,4]],qa=[3,t,Em,0,[K,Pt],[0,0],2],Ma=[3,t,Pm,0,[K,Pt],[0,0]],Va=[3,t,Cm,0,[l,Io,n,$t,fo,te],[0,0,0,0,0,0],2],za=[3,
t,Sm,0,[H0],[()=>jt]],Ha=[3,t,_m,0,[l,pt,n],[0,()=>ne,0],2],ja=[3,t,vm,0,[n,l,pt],[0,0,()=>ne]],Ka=[3,t,Tm,0,[l,G,n,B],[0,0,0,()=>q],2],Wa=[3,t,hm,0,[n,l,G,B],[
0,0,0,()=>q]],Xa=[3,t,Dm,0,[l,k,n],[0,0,0],2],Ya=[3,t,$m,0,[n,l,k],[0,0,0]],Ja=[3,t,bm,0,[U],[0],1],Qa=[3,t,Om,0,[n,U],[0,0]],Za=[3,t,Bm,0,[Oo,gt],[0,()=>Ji]],ei=[
3,t,km,0,[fE],[()=>Kt]],ti=[3,t,Um,0,[bt],[()=>St],1],oi=[3,t,Fm,0,[bt],[()=>St]],si=[3,t,qm,0,[dt],[()=>ie],1],ni=[3,t,Mm,0,[dt],[()=>ie]],ai=[3,t,Wm,0,[tP,QE],
[0,0]],ii=[3,t,Sd,0,[ut],[0],1],ri=[3,t,fd,0,[ut,z],[0,4]],Kt=[3,t,xd,0,[Oo,gt],[0,()=>Ji]],ci=[3,t,$d,0,[Fo,Gt],[0,()=>Qi],2],li=[3,t,Ud,0,[LE],[()=>ai]],Wt=[3,
t,Zm,0,[JE,m0,A0,h0],[1,1,1,64],4],pi=[3,t,ed,0,[l,S,_,$,wE],[0,()=>C,0,0,64],3],ui=[3,t,od,0,[W,Z,_,mt,$,ho,mo],[0,()=>w,0,4,0,()=>Wt,4],4],St=[3,t,nd,0,[gt],[
()=>xP],1],w=[3,t,cd,0,[Ao,n],[0,0],2],Ri=[3,t,_d,0,[y0,Gt],[()=>vP,()=>hP],1],ft=[3,t,Fd,0,[Lo,n,l,xE,z,G,B,pt,ee],[0,0,0,0,4,0,()=>q,()=>ne,()=>Ht]],ae=[3,t,ad,
0,[Rt,H,ee,kt,G,B,Bt,Ft,Dt,x,z,Et],[0,0,()=>It,()=>Q,0,()=>q,0,0,64,0,4,4]],gi=[3,t,ud,0,[A,ct],[0,0],2],mi=[3,t,Dd,0,[Lo,l,No,Fo,o0],[0,0,2,0,()=>Qi]],di=[3,t,
Td,0,[l,$,rt],[0,0,0]],yi=[3,t,Nd,0,[E0,z0,yt,Mt],[()=>Ei,0,128,0]],Ei=[3,t,pd,0,[Qy],[()=>Vs]],Pi=[3,t,ty,0,[A,ct],[0,0],2],Ii=[3,t,Gd,0,[go],[()=>ln]],Ci=[3,t,
ry,0,[l,U,n,Po],[0,0,0,2],2],Si=[3,t,cy,0,[n,l,U],[0,0,0]],ie=[3,t,bd,0,[gt],[()=>FP],1],fi=[3,t,ny,0,[A,ct],[0,0],2],_i=[3,t,Wd,0,[bo,Gt],[0,()=>UP],1],vi=[3,t,
qd,0,[l,S,n],[0,()=>C,0],2],xi=[3,t,Md,0,[n,l,S,At],[0,0,()=>C,()=>Ct]],Ti=[3,t,zd,0,[l,n,k],[0,0,0],1],hi=[3,t,Hd,0,[n,l,k,_],[0,0,0,0]],Li=[3,t,Yd,0,[Z,n],[()=>w,
0],1],Di=[3,t,Jd,0,[W,n,Z,_,mt],[0,0,()=>w,0,4]],$i=[3,t,Qd,0,[W,n],[0,0],1],Ai=[3,t,Zd,0,[n,W,Z,_,mt],[0,0,()=>w,0,4]],Ui=[3,t,kd,0,[te],[0],1],Fi=[3,t,ly,0,[Ng,
My],[0,0],2],Ni=[3,t,Ey,0,[Nt,yt],[0,()=>Q],2],bi=[3,t,Py,0,[],[]],Oi=[3,t,uy,0,[qt,q0],[0,1]],Gi=[3,t,Ny,0,[Nt,YE],[0,64],2],Bi=[3,t,by,0,[],[]],ki=[3,t,Cy,0,[
l,S,qt,n],[0,()=>C,0,0],3],wi=[3,t,Sy,0,[n,l,S,lt],[0,0,()=>C,0]],qi=[3,t,Ly,0,[h,n,O,x],[0,0,0,0],1],Mi=[3,t,Dy,0,[h,n,Et,O,x,Y],[0,0,4,0,0,0]],Vi=[3,t,Uy,0,[Rt,
H,ee,kt,G,B,Bt,Ft,Dt,x],[0,0,()=>It,()=>Q,0,()=>q,0,0,64,0],1],zi=[3,t,Fy,0,[n,Ot],[0,()=>ae]],Hi=[3,t,vy,0,[l,X,lE,pE,tE,n],[0,0,1,1,21,0],5],ji=[3,t,xy,0,[n,l,
X,Q0],[0,0,0,1]],Ki=[3,t,Ky,0,[h,n],[0,0],1],Wi=[3,t,Wy,0,[h,n,se,O,x,Y,V0,U0],[0,0,0,0,0,0,2,0]],Xi=[3,t,zy,0,[l0,v0,$0,K,uE,$E,qE,zt,L0],[0,1,0,0,0,0,0,0,0]],
rP=[1,t,zp,0,()=>qs],cP=[1,t,Mp,0,()=>Ms],lP=[1,t,Pu,0,()=>cn],pP=[1,t,Cu,0,()=>rn],uP=[1,t,_R,0,()=>Hn],RP=[1,t,ng,0,()=>pa],Yi=[1,t,ig,0,()=>ua],J=[1,t,cg,0,()=>C],
gP=[1,t,lg,0,()=>jt],mP=[1,t,Pg,0,()=>Ra],dP=[1,t,Cg,0,()=>ga],yP=[1,t,vg,0,()=>ma],EP=[1,t,Lg,0,()=>Ea],q=[1,t,Ug,0,()=>Pa],PP=[1,t,wg,0,()=>fa],IP=[1,t,Yg,0,()=>Sa],
CP=[1,t,sm,0,()=>va],SP=[1,t,Hm,0,()=>wa],Ji=[1,t,Ad,0,()=>ci],fP=[1,t,td,0,()=>pi],_P=[1,t,sd,0,()=>ui],vP=[1,t,ld,0,()=>w],xP=[1,t,vd,0,()=>Ri],TP=[1,t,rd,0,()=>ae],
hP=[1,t,Rd,0,()=>gi],LP=[1,t,md,0,()=>ft],DP=[1,t,hd,0,()=>di],$P=[1,t,Ld,0,()=>mi],AP=[1,t,dd,0,()=>yi],Qi=[1,t,oy,0,()=>Pi],UP=[1,t,sy,0,()=>fi],FP=[1,t,ay,0,
()=>_i],Q=[1,t,gy,0,()=>Fi],NP=[1,t,Ry,0,()=>Oi],bP=[1,t,Hy,0,()=>Xi],Zi=[9,t,jp,0,()=>zs,()=>Hs],er=[9,t,Xp,0,()=>js,()=>Ks],tr=[9,t,Qp,0,()=>Ws,()=>Xs],or=[9,
t,tu,0,()=>Ys,()=>Js],sr=[9,t,nu,0,()=>Qs,()=>Zs],nr=[9,t,ru,0,()=>en,()=>tn],ar=[9,t,pu,0,()=>nn,()=>an],ir=[9,t,uu,0,()=>on,()=>sn],rr=[9,t,Nu,0,()=>pn,()=>un],
cr=[9,t,Gu,0,()=>Rn,()=>gn],lr=[9,t,oR,0,()=>mn,()=>dn],pr=[9,t,ju,0,()=>Cn,()=>Sn],ur=[9,t,Yu,0,()=>yn,()=>En],Rr=[9,t,rR,0,()=>Pn,()=>In],gr=[9,t,yR,0,()=>fn,
()=>_n],mr=[9,t,Vu,0,()=>vn,()=>xn],dr=[9,t,vu,0,()=>Tn,()=>hn],yr=[9,t,Su,0,()=>Fn,()=>Nn],Er=[9,t,Lu,0,()=>Ln,()=>Dn],Pr=[9,t,Au,0,()=>An,()=>Un],Ir=[9,t,Mu,0,
()=>bn,()=>On],Cr=[9,t,mR,0,()=>Gn,()=>Bn],Sr=[9,t,Ku,0,()=>kn,()=>wn],fr=[9,t,dR,0,()=>qn,()=>Mn],_r=[9,t,tR,0,()=>Vn,()=>zn],vr=[9,t,TR,0,()=>jn,()=>Kn],xr=[9,
t,DR,0,()=>Wn,()=>Xn],Tr=[9,t,UR,0,()=>Yn,()=>Jn],hr=[9,t,bR,0,()=>ea,()=>ta],Lr=[9,t,OR,0,()=>Qn,()=>Zn],Dr=[9,t,qR,0,()=>oa,()=>sa],$r=[9,t,KR,0,()=>na,()=>aa],
Ar=[9,t,jR,0,()=>ia,()=>ra],Ur=[9,t,YR,0,()=>ca,()=>la],Fr=[9,t,Rg,0,()=>Ia,()=>Ca],Nr=[9,t,Xg,0,()=>La,()=>Da],br=[9,t,qg,0,()=>Aa,()=>Ua],Or=[9,t,rm,0,()=>Fa,
()=>Na],Gr=[9,t,pm,0,()=>ba,()=>Oa],Br=[9,t,gm,0,()=>Ga,()=>Ba],kr=[9,t,ym,0,()=>qa,()=>Ma],wr=[9,t,Im,0,()=>Va,()=>za],qr=[9,t,fm,0,()=>Ha,()=>ja],Mr=[9,t,xm,0,
()=>Ka,()=>Wa],Vr=[9,t,Lm,0,()=>Xa,()=>Ya],zr=[9,t,Nm,0,()=>Ja,()=>Qa],Hr=[9,t,Gm,0,()=>Za,()=>ei],jr=[9,t,Am,0,()=>ti,()=>oi],Kr=[9,t,wm,0,()=>si,()=>ni],Wr=[9,
t,Cd,0,()=>ii,()=>ri],Xr=[9,t,iy,0,()=>Ci,()=>Si],Yr=[9,t,wd,0,()=>vi,()=>xi],Jr=[9,t,Vd,0,()=>Ti,()=>hi],Qr=[9,t,Xd,0,()=>Li,()=>Di],Zr=[9,t,ey,0,()=>$i,()=>Ai],
ec=[9,t,yy,0,()=>Ni,()=>bi],tc=[9,t,$y,0,()=>Gi,()=>Bi],oc=[9,t,Iy,0,()=>ki,()=>wi],sc=[9,t,hy,0,()=>qi,()=>Mi],nc=[9,t,Ay,0,()=>Vi,()=>zi],ac=[9,t,_y,0,()=>Hi,
()=>ji],ic=[9,t,jy,0,()=>Ki,()=>Wi];const OP=s=>({apiVersion:"2015-09-21",base64Decoder:s?.base64Decoder??Sp,base64Encoder:s?.base64Encoder??Cp,disableHostPrefix:s?.
disableHostPrefix??!1,endpointProvider:s?.endpointProvider??kp,extensions:s?.extensions??[],httpAuthSchemeProvider:s?.httpAuthSchemeProvider??Dp,httpAuthSchemes:s?.
httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:o=>o.getIdentityProvider("aws.auth#sigv4"),signer:new dp}],logger:s?.logger??new Bl,protocol:s?.protocol??
xp,protocolSettings:s?.protocolSettings??{defaultNamespace:"com.amazonaws.ecr",errorTypeRegistries:ws,xmlNamespace:"http://ecr.amazonaws.com/doc/2015-09-21/",version:"\
2015-09-21",serviceTarget:"AmazonEC2ContainerRegistry_V20150921"},serviceId:s?.serviceId??"ECR",sha256:s?.sha256??Tp,urlParser:s?.urlParser??np,utf8Decoder:s?.utf8Decoder??
Ip,utf8Encoder:s?.utf8Encoder??Pp}),GP=s=>{kl(process.version);const o=jl(s),m=()=>o().then(wl),d=OP(s);Sl(process.version);const y={profile:s?.profile,logger:d.
logger};return{...d,...s,runtime:"node",defaultsMode:o,authSchemePreference:s?.authSchemePreference??F(yp,y),bodyLengthChecker:s?.bodyLengthChecker??fp,credentialDefaultProvider:s?.
credentialDefaultProvider??Ep,defaultSocketTimeout:_l(s?.requestHandler,3e5),defaultUserAgentProvider:s?.defaultUserAgentProvider??fl({serviceId:d.serviceId,clientVersion:Np.
version}),maxAttempts:s?.maxAttempts??F(pp,s),region:s?.region??F(Xl,{...Yl,...y}),requestHandler:vp.create(s?.requestHandler??m),retryMode:s?.retryMode??F({...lp,
default:async()=>(await m()).retryMode||cp},s),streamCollector:s?.streamCollector??_p,useDualstackEndpoint:s?.useDualstackEndpoint??F(Wl,y),useFipsEndpoint:s?.useFipsEndpoint??
F(Kl,y),userAgentAppId:s?.userAgentAppId??F(vl,y)}},BP=s=>{const o=s.httpAuthSchemes;let m=s.httpAuthSchemeProvider,d=s.credentials;return{setHttpAuthScheme(y){
const xt=o.findIndex(oo=>oo.schemeId===y.schemeId);xt===-1?o.push(y):o.splice(xt,1,y)},httpAuthSchemes(){return o},setHttpAuthSchemeProvider(y){m=y},httpAuthSchemeProvider(){
return m},setCredentials(y){d=y},credentials(){return d}}},kP=s=>({httpAuthSchemes:s.httpAuthSchemes(),httpAuthSchemeProvider:s.httpAuthSchemeProvider(),credentials:s.
credentials()}),wP=(s,o)=>{const m=Object.assign(xl(s),ql(s),ap(s),BP(s));return o.forEach(d=>d.configure(m)),Object.assign(s,Tl(m),Ml(m),ip(m),kP(m))};class v extends no{config;constructor(...[
o]){const m=GP(o||{});super(m),this.initConfig=m;const d=Ap(m),y=hl(d),xt=up(y),oo=Jl(xt),fI=Ll(oo),_I=op(fI),vI=$p(_I),xI=wP(vI,o?.extensions||[]);this.config=
xI,this.middlewareStack.use(gp(this.config)),this.middlewareStack.use(Dl(this.config)),this.middlewareStack.use(Rp(this.config)),this.middlewareStack.use(rp(this.
config)),this.middlewareStack.use($l(this.config)),this.middlewareStack.use(Al(this.config)),this.middlewareStack.use(Ul(this.config)),this.middlewareStack.use(
Fl(this.config,{httpAuthSchemeParametersProvider:hp,identityProviderConfigProvider:async TI=>new Nl({"aws.auth#sigv4":TI.credentials})})),this.middlewareStack.use(
bl(this.config))}destroy(){super.destroy()}}const a=Vl(Up,"AmazonEC2ContainerRegistry_V20150921","ECRClient",sp),i={},r=(s,o,m,d)=>[];class rc extends a(i,r,"Ba\
tchCheckLayerAvailability",Zi){}class cc extends a(i,r,"BatchDeleteImage",er){}class lc extends a(i,r,"BatchGetImage",tr){}class pc extends a(i,r,"BatchGetRepos\
itoryScanningConfiguration",or){}class uc extends a(i,r,"CompleteLayerUpload",sr){}class Rc extends a(i,r,"CreatePullThroughCacheRule",nr){}class gc extends a(i,
r,"CreateRepository",ar){}class mc extends a(i,r,"CreateRepositoryCreationTemplate",ir){}class dc extends a(i,r,"DeleteLifecyclePolicy",rr){}class yc extends a(
i,r,"DeletePullThroughCacheRule",cr){}class Ec extends a(i,r,"DeleteRegistryPolicy",lr){}class Pc extends a(i,r,"DeleteRepository",pr){}class Ic extends a(i,r,"\
DeleteRepositoryCreationTemplate",ur){}class Cc extends a(i,r,"DeleteRepositoryPolicy",Rr){}class Sc extends a(i,r,"DeleteSigningConfiguration",gr){}class fc extends a(
i,r,"DeregisterPullTimeUpdateExclusion",mr){}class _c extends a(i,r,"DescribeImageReplicationStatus",dr){}class _t extends a(i,r,"DescribeImageScanFindings",Er){}
class Xt extends a(i,r,"DescribeImages",yr){}class vc extends a(i,r,"DescribeImageSigningStatus",Pr){}class Yt extends a(i,r,"DescribePullThroughCacheRules",Ir){}
class xc extends a(i,r,"DescribeRegistry",Cr){}class Jt extends a(i,r,"DescribeReplicationBackfillResults",Sr){}class Qt extends a(i,r,"DescribeRepositories",fr){}
class Zt extends a(i,r,"DescribeRepositoryCreationTemplates",_r){}class Tc extends a(i,r,"GetAccountSetting",vr){}class hc extends a(i,r,"GetAuthorizationToken",
xr){}class Lc extends a(i,r,"GetDownloadUrlForLayer",Tr){}class Dc extends a(i,r,"GetLifecyclePolicy",hr){}class vt extends a(i,r,"GetLifecyclePolicyPreview",Lr){}
class $c extends a(i,r,"GetRegistryPolicy",Dr){}class Ac extends a(i,r,"GetRegistryScanningConfiguration",$r){}class Uc extends a(i,r,"GetRepositoryPolicy",Ar){}
class Fc extends a(i,r,"GetSigningConfiguration",Ur){}class Nc extends a(i,r,"InitiateLayerUpload",Fr){}class bc extends a(i,r,"ListImageReferrers",Nr){}class eo extends a(
i,r,"ListImages",br){}class Oc extends a(i,r,"ListPullTimeUpdateExclusions",Or){}class to extends a(i,r,"ListReplicationBackfills",Gr){}class Gc extends a(i,r,"\
ListTagsForResource",Br){}class Bc extends a(i,r,"PutAccountSetting",kr){}class kc extends a(i,r,"PutImage",wr){}class wc extends a(i,r,"PutImageScanningConfigu\
ration",qr){}class qc extends a(i,r,"PutImageTagMutability",Mr){}class Mc extends a(i,r,"PutLifecyclePolicy",Vr){}class Vc extends a(i,r,"PutRegistryPolicy",zr){}
class zc extends a(i,r,"PutRegistryScanningConfiguration",Hr){}class Hc extends a(i,r,"PutReplicationConfiguration",jr){}class jc extends a(i,r,"PutSigningConfi\
guration",Kr){}class Kc extends a(i,r,"RegisterPullTimeUpdateExclusion",Wr){}class Wc extends a(i,r,"SetRepositoryPolicy",Xr){}class Xc extends a(i,r,"StartImag\
eScan",Yr){}class Yc extends a(i,r,"StartLifecyclePolicyPreview",Jr){}class Jc extends a(i,r,"StartReplicationBackfill",Qr){}class Qc extends a(i,r,"StopReplica\
tionBackfill",Zr){}class Zc extends a(i,r,"TagResource",ec){}class el extends a(i,r,"UntagResource",tc){}class tl extends a(i,r,"UpdateImageStorageClass",oc){}class ol extends a(
i,r,"UpdatePullThroughCacheRule",sc){}class sl extends a(i,r,"UpdateRepositoryCreationTemplate",nc){}class nl extends a(i,r,"UploadLayerPart",ac){}class al extends a(
i,r,"ValidatePullThroughCacheRule",ic){}const il=T(v,_t,"nextToken","nextToken","maxResults"),rl=T(v,Xt,"nextToken","nextToken","maxResults"),cl=T(v,Yt,"nextTok\
en","nextToken","maxResults"),ll=T(v,Jt,"nextToken","nextToken","maxResults"),pl=T(v,Qt,"nextToken","nextToken","maxResults"),ul=T(v,Zt,"nextToken","nextToken",
"maxResults"),Rl=T(v,vt,"nextToken","nextToken","maxResults"),gl=T(v,eo,"nextToken","nextToken","maxResults"),ml=T(v,to,"nextToken","nextToken","maxResults"),dl=async(s,o)=>{
let m;try{let d=await s.send(new _t(o));m=d;try{if(d.imageScanStatus.status==="COMPLETE")return{state:M.SUCCESS,reason:m}}catch{}try{if(d.imageScanStatus.status===
"FAILED")return{state:M.FAILURE,reason:m}}catch{}}catch(d){m=d}return{state:M.RETRY,reason:m}},qP=async(s,o)=>re({...{minDelay:5,maxDelay:120},...s},o,dl),yl=async(s,o)=>{
const d=await re({...{minDelay:5,maxDelay:120},...s},o,dl);return ao(d)},El=async(s,o)=>{let m;try{let d=await s.send(new vt(o));m=d;try{if(d.status==="COMPLETE")
return{state:M.SUCCESS,reason:m}}catch{}try{if(d.status==="FAILED")return{state:M.FAILURE,reason:m}}catch{}}catch(d){m=d}return{state:M.RETRY,reason:m}},MP=async(s,o)=>re(
{...{minDelay:5,maxDelay:120},...s},o,El),Pl=async(s,o)=>{const d=await re({...{minDelay:5,maxDelay:120},...s},o,El);return ao(d)},VP={BatchCheckLayerAvailabilityCommand:rc,
BatchDeleteImageCommand:cc,BatchGetImageCommand:lc,BatchGetRepositoryScanningConfigurationCommand:pc,CompleteLayerUploadCommand:uc,CreatePullThroughCacheRuleCommand:Rc,
CreateRepositoryCommand:gc,CreateRepositoryCreationTemplateCommand:mc,DeleteLifecyclePolicyCommand:dc,DeletePullThroughCacheRuleCommand:yc,DeleteRegistryPolicyCommand:Ec,
DeleteRepositoryCommand:Pc,DeleteRepositoryCreationTemplateCommand:Ic,DeleteRepositoryPolicyCommand:Cc,DeleteSigningConfigurationCommand:Sc,DeregisterPullTimeUpdateExclusionCommand:fc,
DescribeImageReplicationStatusCommand:_c,DescribeImagesCommand:Xt,DescribeImageScanFindingsCommand:_t,DescribeImageSigningStatusCommand:vc,DescribePullThroughCacheRulesCommand:Yt,
DescribeRegistryCommand:xc,DescribeReplicationBackfillResultsCommand:Jt,DescribeRepositoriesCommand:Qt,DescribeRepositoryCreationTemplatesCommand:Zt,GetAccountSettingCommand:Tc,
GetAuthorizationTokenCommand:hc,GetDownloadUrlForLayerCommand:Lc,GetLifecyclePolicyCommand:Dc,GetLifecyclePolicyPreviewCommand:vt,GetRegistryPolicyCommand:$c,GetRegistryScanningConfigurationCommand:Ac,
GetRepositoryPolicyCommand:Uc,GetSigningConfigurationCommand:Fc,InitiateLayerUploadCommand:Nc,ListImageReferrersCommand:bc,ListImagesCommand:eo,ListPullTimeUpdateExclusionsCommand:Oc,
ListReplicationBackfillsCommand:to,ListTagsForResourceCommand:Gc,PutAccountSettingCommand:Bc,PutImageCommand:kc,PutImageScanningConfigurationCommand:wc,PutImageTagMutabilityCommand:qc,
PutLifecyclePolicyCommand:Mc,PutRegistryPolicyCommand:Vc,PutRegistryScanningConfigurationCommand:zc,PutReplicationConfigurationCommand:Hc,PutSigningConfigurationCommand:jc,
RegisterPullTimeUpdateExclusionCommand:Kc,SetRepositoryPolicyCommand:Wc,StartImageScanCommand:Xc,StartLifecyclePolicyPreviewCommand:Yc,StartReplicationBackfillCommand:Jc,
StopReplicationBackfillCommand:Qc,TagResourceCommand:Zc,UntagResourceCommand:el,UpdateImageStorageClassCommand:tl,UpdatePullThroughCacheRuleCommand:ol,UpdateRepositoryCreationTemplateCommand:sl,
UploadLayerPartCommand:nl,ValidatePullThroughCacheRuleCommand:al},zP={paginateDescribeImages:rl,paginateDescribeImageScanFindings:il,paginateDescribePullThroughCacheRules:cl,
paginateDescribeReplicationBackfillResults:ll,paginateDescribeRepositories:pl,paginateDescribeRepositoryCreationTemplates:ul,paginateGetLifecyclePolicyPreview:Rl,
paginateListImages:gl,paginateListReplicationBackfills:ml},HP={waitUntilImageScanComplete:yl,waitUntilLifecyclePolicyPreviewComplete:Pl};class Il extends v{}zl(
VP,Il,{paginators:zP,waiters:HP});const jP={InvalidLayerDigest:"InvalidLayerDigest",MissingLayerDigest:"MissingLayerDigest"},KP={ARCHIVED:"ARCHIVED",AVAILABLE:"\
AVAILABLE",UNAVAILABLE:"UNAVAILABLE"},WP={ImageInaccessible:"ImageInaccessible",ImageNotFound:"ImageNotFound",ImageReferencedByManifestList:"ImageReferencedByMa\
nifestList",ImageTagDoesNotMatchDigest:"ImageTagDoesNotMatchDigest",InvalidImageDigest:"InvalidImageDigest",InvalidImageTag:"InvalidImageTag",KmsError:"KmsError",
MissingDigestAndTag:"MissingDigestAndTag",UpstreamAccessDenied:"UpstreamAccessDenied",UpstreamTooManyRequests:"UpstreamTooManyRequests",UpstreamUnavailable:"Ups\
treamUnavailable"},XP={REPOSITORY_NOT_FOUND:"REPOSITORY_NOT_FOUND"},YP={WILDCARD:"WILDCARD"},JP={CONTINUOUS_SCAN:"CONTINUOUS_SCAN",MANUAL:"MANUAL",SCAN_ON_PUSH:"\
SCAN_ON_PUSH"},QP={AzureContainerRegistry:"azure-container-registry",Chainguard:"chainguard",DockerHub:"docker-hub",Ecr:"ecr",EcrPublic:"ecr-public",GitHubContainerRegistry:"\
github-container-registry",GitLabContainerRegistry:"gitlab-container-registry",K8s:"k8s",Quay:"quay"},ZP={AES256:"AES256",KMS:"KMS",KMS_DSSE:"KMS_DSSE"},eI={IMMUTABLE:"\
IMMUTABLE",IMMUTABLE_WITH_EXCLUSION:"IMMUTABLE_WITH_EXCLUSION",MUTABLE:"MUTABLE",MUTABLE_WITH_EXCLUSION:"MUTABLE_WITH_EXCLUSION"},tI={WILDCARD:"WILDCARD"},oI={CREATE_ON_PUSH:"\
CREATE_ON_PUSH",PULL_THROUGH_CACHE:"PULL_THROUGH_CACHE",REPLICATION:"REPLICATION"},sI={WILDCARD_MATCH:"WILDCARD_MATCH"},nI={COMPLETE:"COMPLETE",FAILED:"FAILED",
IN_PROGRESS:"IN_PROGRESS"},aI={ACTIVATING:"ACTIVATING",ACTIVE:"ACTIVE",ANY:"ANY",ARCHIVED:"ARCHIVED"},iI={ANY:"ANY",TAGGED:"TAGGED",UNTAGGED:"UNTAGGED"},rI={CRITICAL:"\
CRITICAL",HIGH:"HIGH",INFORMATIONAL:"INFORMATIONAL",LOW:"LOW",MEDIUM:"MEDIUM",UNDEFINED:"UNDEFINED"},cI={ACTIVE:"ACTIVE",COMPLETE:"COMPLETE",FAILED:"FAILED",FINDINGS_UNAVAILABLE:"\
FINDINGS_UNAVAILABLE",IMAGE_ARCHIVED:"IMAGE_ARCHIVED",IN_PROGRESS:"IN_PROGRESS",LIMIT_EXCEEDED:"LIMIT_EXCEEDED",PENDING:"PENDING",SCAN_ELIGIBILITY_EXPIRED:"SCAN\
_ELIGIBILITY_EXPIRED",UNSUPPORTED_IMAGE:"UNSUPPORTED_IMAGE"},lI={ACTIVATING:"ACTIVATING",ACTIVE:"ACTIVE",ARCHIVED:"ARCHIVED"},pI={COMPLETE:"COMPLETE",FAILED:"FA\
ILED",IN_PROGRESS:"IN_PROGRESS"},uI={PREFIX_MATCH:"PREFIX_MATCH"},RI={COMPLETE:"COMPLETE",FAILED:"FAILED"},gI={COMPLETE:"COMPLETE",FAILED:"FAILED",IN_PROGRESS:"\
IN_PROGRESS",PREPARING:"PREPARING",STOPPED:"STOPPED",STOPPING:"STOPPING"},mI={ARCHIVE:"ARCHIVE"},dI={EXPIRE:"EXPIRE",TRANSITION:"TRANSITION"},yI={ARCHIVE:"ARCHI\
VE",STANDARD:"STANDARD"},EI={COMPLETE:"COMPLETE",EXPIRED:"EXPIRED",FAILED:"FAILED",IN_PROGRESS:"IN_PROGRESS"},PI={BASIC:"BASIC",ENHANCED:"ENHANCED"},II={ACTIVATING:"\
ACTIVATING",ACTIVE:"ACTIVE",ANY:"ANY",ARCHIVED:"ARCHIVED"},CI={ACTIVATING:"ACTIVATING",ACTIVE:"ACTIVE",ARCHIVED:"ARCHIVED"},SI={ARCHIVE:"ARCHIVE",STANDARD:"STAN\
DARD"};e=CI,e=II,e=qs,e=Ms,e=Vs,e=Zi,e=rc,e=zs,e=Hs,e=er,e=cc,e=js,e=Ks,e=tr,e=lc,e=Ws,e=Xs,e=or,e=pc,e=Ys,e=Js,e=Je,e=zo,e=sr,e=uc,e=Qs,e=Zs,e=nr,e=Rc,e=en,e=tn,
e=ar,Tt.CreateRepositoryCommand=gc,e=ir,e=mc,e=on,e=sn,e=nn,e=an,e=rn,e=cn,e=ln,e=rr,e=dc,e=pn,e=un,e=cr,e=yc,e=Rn,e=gn,e=lr,e=Ec,e=mn,e=dn,e=pr,e=Pc,e=ur,e=Ic,
e=yn,e=En,e=Rr,e=Cc,e=Pn,e=In,e=Cn,e=Sn,e=gr,e=Sc,e=fn,e=_n,e=mr,e=fc,e=vn,e=xn,e=dr,e=_c,e=Tn,e=hn,e=Er,e=_t,e=Ln,e=Dn,e=Pr,e=vc,e=An,e=Un,e=yr,e=Xt,e=$n,e=Fn,
e=Nn,e=Ir,e=Yt,e=bn,e=On,e=Cr,e=xc,e=Gn,e=Bn,e=Sr,e=Jt,e=kn,e=wn,e=fr,e=Qt,e=qn,e=Mn,e=_r,e=Zt,e=Vn,e=zn,e=Il,Tt.ECRClient=v,e=c,e=Vo,e=ye,e=Ho,e=Ht,e=It,e=ZP,e=
Hn,e=Qe,e=jo,e=Be,e=Ko,e=rI,e=vr,e=Tc,e=jn,e=Kn,e=xr,Tt.GetAuthorizationTokenCommand=hc,e=Wn,e=Xn,e=Tr,e=Lc,e=Yn,e=Jn,e=hr,e=Dc,e=Lr,e=vt,e=Qn,e=Zn,e=ea,e=ta,e=
Dr,e=$c,e=oa,e=sa,e=$r,e=Ac,e=na,e=aa,e=Ar,e=Uc,e=ia,e=ra,e=Ur,e=Fc,e=ca,e=la,e=jt,e=dI,e=Ke,e=Wo,e=Ze,e=Xo,e=pa,e=We,e=Yo,e=ua,e=WP,e=C,e=ke,e=Jo,e=Ra,e=ga,e=ma,
e=da,e=ya,e=Ct,e=ne,e=Ea,e=lI,e=aI,e=nt,e=Qo,e=Xe,e=Zo,e=eI,e=Pa,e=tI,e=Fr,e=Nc,e=Ia,e=Ca,e=Ee,e=es,e=at,e=ts,e=pe,e=os,e=he,e=ss,e=Pe,e=ns,e=Sa,e=Ie,e=as,e=KP,
e=fa,e=jP,e=Me,e=is,e=Ce,e=rs,e=Ve,e=cs,e=Ae,e=ls,e=_a,e=tt,e=ps,e=He,e=us,e=va,e=EI,e=xa,e=Ta,e=yI,e=mI,e=ge,e=Rs,e=Nr,e=bc,e=ha,e=La,e=Da,e=br,e=eo,e=$a,e=Aa,
e=Ua,e=Or,e=Oc,e=Fa,e=Na,e=Gr,e=to,e=ba,e=Oa,e=Br,e=Gc,e=Ga,e=Ba,e=ka,e=wa,e=fe,e=gs,e=Ue,e=ms,e=kr,e=Bc,e=qa,e=Ma,e=wr,e=kc,e=Va,e=za,e=qr,e=wc,e=Ha,e=ja,e=Mr,
e=qc,e=Ka,e=Wa,e=Vr,e=Mc,e=Xa,e=Ya,e=zr,e=Vc,e=Ja,e=Qa,e=Hr,e=zc,e=Za,e=ei,e=jr,e=Hc,e=ti,e=oi,e=Kr,e=jc,e=si,e=ni,e=oI,e=ai,e=Ye,e=ds,e=Wr,e=Kc,e=ii,e=ri,e=Fe,
e=ys,e=Kt,e=ci,e=li,e=ot,e=Es,e=st,e=Ps,e=qe,e=Is,e=Wt,e=pi,e=RI,e=gI,e=ui,e=St,e=w,e=Ri,e=nI,e=ft,e=Le,e=Cs,e=ae,e=gi,e=uI,e=Ne,e=Ss,e=ue,e=fs,e=Oe,e=_s,e=mi,e=
di,e=yi,e=Ei,e=JP,e=we,e=vs,e=cI,e=PI,e=XP,e=Pi,e=YP,e=Ii,e=_e,e=xs,e=Re,e=Ts,e=Xr,e=Wc,e=Ci,e=Si,e=ie,e=Ge,e=hs,e=fi,e=sI,e=_i,e=pI,e=Yr,e=Xc,e=vi,e=xi,e=Jr,e=
Yc,e=Ti,e=hi,e=Qr,e=Jc,e=Li,e=Di,e=Zr,e=Qc,e=$i,e=Ai,e=Ui,e=Fi,e=ec,e=Zc,e=Ni,e=bi,e=iI,e=SI,e=$e,e=Ls,e=be,e=Ds,e=De,e=$s,e=Oi,e=ve,e=As,e=xe,e=Us,e=me,e=Fs,e=
ze,e=Ns,e=je,e=bs,e=et,e=Os,e=Te,e=Gs,e=tc,e=el,e=Gi,e=Bi,e=oc,e=tl,e=ki,e=wi,e=sc,e=ol,e=qi,e=Mi,e=nc,e=sl,e=Vi,e=zi,e=ac,e=nl,e=Hi,e=ji,e=Se,e=Bs,e=QP,e=ic,e=
al,e=Ki,e=Wi,e=de,e=ks,e=Xi,e=ws,e=il,e=rl,e=cl,e=ll,e=pl,e=ul,e=Rl,e=gl,e=ml,e=qP,e=MP,e=yl,e=Pl})};

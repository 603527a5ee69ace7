export const id=149,ids=[149,7777],modules={149:((Ml,w,E)=>{var e;const{awsEndpointFunctions:kt,emitWarningIfUnsupportedVersion:Mt,createDefaultUserAgentProvider:qt,
getDefaultSocketTimeout:J,NODE_APP_ID_CONFIG_OPTIONS:Vt,getAwsRegionExtensionConfiguration:Pe,resolveAwsRegionExtensionConfiguration:zt,resolveUserAgentConfig:Ht,
resolveHostHeaderConfig:jt,getUserAgentPlugin:Ie,getHostHeaderPlugin:Wt,getLoggerPlugin:Kt,getRecursionDetectionPlugin:Se}=E(9300),{getHttpAuthSchemeEndpointRuleSetPlugin:d,
DefaultIdentityProviderConfig:_,getHttpSigningPlugin:C,createPaginator:S}=E(5086),{normalizeProvider:h,getSmithyContext:f,ServiceException:F,NoOpLogger:Q,emitWarningIfUnsupportedVersion:k,
loadConfigsForDefaultMode:M,getDefaultExtensionConfiguration:ql,resolveDefaultRuntimeConfig:Vl,Client:ho,makeBuilder:zl,createWaiter:Ce,checkExceptions:To,WaiterState:Z,
createAggregatedClient:Hl}=E(4614),{Command:jl}=E(4614);e=jl,e=ho;const{resolveDefaultsModeConfig:Wl,loadConfig:q,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:Kl,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:Yl,
NODE_REGION_CONFIG_OPTIONS:Xl,NODE_REGION_CONFIG_FILE_OPTIONS:Jl,resolveRegionConfig:Ql}=E(7567),{BinaryDecisionDiagram:Zl,EndpointCache:eu,decideEndpoint:tu,customEndpointFunctions:ou,
resolveEndpointConfig:su,getEndpointPlugin:nu}=E(4561),{parseUrl:au,getHttpHandlerExtensionConfiguration:iu,resolveHttpHandlerRuntimeConfig:ru,getContentLengthPlugin:cu}=E(
9922),{DEFAULT_RETRY_MODE:lu,NODE_RETRY_MODE_CONFIG_OPTIONS:uu,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:pu,resolveRetryConfig:Ru,getRetryPlugin:gu}=E(9285),{TypeRegistry:Lo,
getSchemaSerdePlugin:du}=E(5982),{resolveAwsSdkSigV4Config:mu,AwsSdkSigV4Signer:yu,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:Eu}=E(8039),{defaultProvider:Pu}=E(7777),
{toUtf8:Iu,fromUtf8:Su,toBase64:Cu,fromBase64:fu,calculateBodyLength:vu}=E(2882),{streamCollector:_u,NodeHttpHandler:xu}=E(8771),{AwsJson1_1Protocol:hu}=E(3628),
{Sha256:Tu}=E(9362),Lu=async(s,o,m)=>({operation:f(o).operation,region:await h(s.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.a\
uth#sigv4`")})()});function Du(s){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"ecr",region:s.region},propertiesExtractor:(o,m)=>({signingProperties:{
config:o,context:m}})}}const Au=s=>{const o=[];switch(s.operation){default:o.push(Du(s))}return o},$u=s=>{const o=mu(s);return Object.assign(o,{authSchemePreference:h(
s.authSchemePreference??[])})},Uu=s=>Object.assign(s,{useDualstackEndpoint:s.useDualstackEndpoint??!1,useFipsEndpoint:s.useFipsEndpoint??!1,defaultSigningName:"\
ecr"}),Fu={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{
type:"builtInParams",name:"useDualstackEndpoint"}};var Nu="3.1168.0",bu={version:Nu};const ee="ref",V=-1,fe=!0,Do="isSet",Yt="PartitionResult",N="stringEquals",
ve="booleanEquals",Xt="getAttr",Ao={[ee]:"Endpoint"},b={fn:Xt,argv:[{[ee]:Yt},"name"]},$o={[ee]:Yt},z={},Uo=[{[ee]:"Region"}],Fo={conditions:[[Do,[Ao]],[Do,Uo],
["aws.partition",Uo,Yt],[N,[b,"aws-eusc"]],[N,[b,"aws-iso-f"]],[N,[b,"aws-iso-e"]],[N,[b,"aws-iso-b"]],[N,[b,"aws-iso"]],[N,[b,"aws-cn"]],[N,[b,"aws-us-gov"]],[
N,[b,"aws"]],[ve,[{[ee]:"UseFIPS"},fe]],[ve,[{fn:Xt,argv:[$o,"supportsFIPS"]},fe]],[ve,[{[ee]:"UseDualStack"},fe]],[ve,[{fn:Xt,argv:[$o,"supportsDualStack"]},fe]]],
results:[[V],[V,"Invalid Configuration: FIPS and custom endpoint are not supported"],[V,"Invalid Configuration: Dualstack and custom endpoint are not supported"],
[Ao,z],["https://api.ecr.{Region}.{PartitionResult#dnsSuffix}",z],["https://ecr.{Region}.{PartitionResult#dualStackDnsSuffix}",z],["https://api.ecr-fips.{Region\
}.{PartitionResult#dnsSuffix}",z],["https://ecr-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",z],["https://api.ecr-fips.{Region}.{PartitionResult#dualStac\
kDnsSuffix}",z],[V,"FIPS and DualStack are enabled, but this partition does not support one or both"],[V,"FIPS is enabled but this partition does not support FI\
PS"],["https://api.ecr.{Region}.{PartitionResult#dualStackDnsSuffix}",z],[V,"DualStack is enabled but this partition does not support DualStack"],[V,"Invalid Co\
nfiguration: Missing Region"]]},Ou=2,v=1e8,Gu=new Int32Array([-1,1,-1,0,23,3,1,4,v+13,2,5,v+13,3,20,6,4,20,7,5,20,8,6,20,9,7,20,10,8,20,11,9,20,12,10,20,13,11,16,
14,13,15,v+4,14,v+11,v+12,12,18,17,13,v+9,v+10,13,19,v+6,14,v+8,v+9,11,22,21,13,v+5,v+4,13,v+7,v+6,11,v+1,24,13,v+2,v+3]),Bu=Zl.from(Gu,Ou,Fo.conditions,Fo.results),
wu=new eu({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),ku=(s,o={})=>wu.get(s,()=>tu(Bu,{endpointParams:s,logger:o.logger}));ou.aws=kt;class c extends F{static shapeId="\
smithy.ts.sdk.synthetic.com.amazonaws.ecr#ECRServiceException";constructor(o){super(o),Object.setPrototypeOf(this,c.prototype)}}class _e extends c{static shapeId="\
com.amazonaws.ecr#InvalidParameterException";name="InvalidParameterException";$fault="client";constructor(o){super({name:"InvalidParameterException",$fault:"cli\
ent",...o}),Object.setPrototypeOf(this,_e.prototype)}}class xe extends c{static shapeId="com.amazonaws.ecr#RepositoryNotFoundException";name="RepositoryNotFound\
Exception";$fault="client";constructor(o){super({name:"RepositoryNotFoundException",$fault:"client",...o}),Object.setPrototypeOf(this,xe.prototype)}}class he extends c{static shapeId="\
com.amazonaws.ecr#ServerException";name="ServerException";$fault="server";constructor(o){super({name:"ServerException",$fault:"server",...o}),Object.setPrototypeOf(
this,he.prototype)}}class Te extends c{static shapeId="com.amazonaws.ecr#LimitExceededException";name="LimitExceededException";$fault="client";constructor(o){super(
{name:"LimitExceededException",$fault:"client",...o}),Object.setPrototypeOf(this,Te.prototype)}}class Le extends c{static shapeId="com.amazonaws.ecr#UnableToGet\
UpstreamImageException";name="UnableToGetUpstreamImageException";$fault="client";constructor(o){super({name:"UnableToGetUpstreamImageException",$fault:"client",
...o}),Object.setPrototypeOf(this,Le.prototype)}}class De extends c{static shapeId="com.amazonaws.ecr#ValidationException";name="ValidationException";$fault="cl\
ient";constructor(o){super({name:"ValidationException",$fault:"client",...o}),Object.setPrototypeOf(this,De.prototype)}}class Ae extends c{static shapeId="com.a\
mazonaws.ecr#EmptyUploadException";name="EmptyUploadException";$fault="client";constructor(o){super({name:"EmptyUploadException",$fault:"client",...o}),Object.setPrototypeOf(
this,Ae.prototype)}}class $e extends c{static shapeId="com.amazonaws.ecr#InvalidLayerException";name="InvalidLayerException";$fault="client";constructor(o){super(
{name:"InvalidLayerException",$fault:"client",...o}),Object.setPrototypeOf(this,$e.prototype)}}class Ue extends c{static shapeId="com.amazonaws.ecr#KmsException";name="\
KmsException";$fault="client";kmsError;constructor(o){super({name:"KmsException",$fault:"client",...o}),Object.setPrototypeOf(this,Ue.prototype),this.kmsError=o.
kmsError}}class Fe extends c{static shapeId="com.amazonaws.ecr#LayerAlreadyExistsException";name="LayerAlreadyExistsException";$fault="client";constructor(o){super(
{name:"LayerAlreadyExistsException",$fault:"client",...o}),Object.setPrototypeOf(this,Fe.prototype)}}class Ne extends c{static shapeId="com.amazonaws.ecr#LayerP\
artTooSmallException";name="LayerPartTooSmallException";$fault="client";constructor(o){super({name:"LayerPartTooSmallException",$fault:"client",...o}),Object.setPrototypeOf(
this,Ne.prototype)}}class be extends c{static shapeId="com.amazonaws.ecr#UploadNotFoundException";name="UploadNotFoundException";$fault="client";constructor(o){
super({name:"UploadNotFoundException",$fault:"client",...o}),Object.setPrototypeOf(this,be.prototype)}}class Oe extends c{static shapeId="com.amazonaws.ecr#Pull\
ThroughCacheRuleAlreadyExistsException";name="PullThroughCacheRuleAlreadyExistsException";$fault="client";constructor(o){super({name:"PullThroughCacheRuleAlread\
yExistsException",$fault:"client",...o}),Object.setPrototypeOf(this,Oe.prototype)}}class Ge extends c{static shapeId="com.amazonaws.ecr#SecretNotFoundException";name="\
SecretNotFoundException";$fault="client";constructor(o){super({name:"SecretNotFoundException",$fault:"client",...o}),Object.setPrototypeOf(this,Ge.prototype)}}class Be extends c{static shapeId="\
com.amazonaws.ecr#UnableToAccessSecretException";name="UnableToAccessSecretException";$fault="client";constructor(o){super({name:"UnableToAccessSecretException",
$fault:"client",...o}),Object.setPrototypeOf(this,Be.prototype)}}class we extends c{static shapeId="com.amazonaws.ecr#UnableToDecryptSecretValueException";name="\
UnableToDecryptSecretValueException";$fault="client";constructor(o){super({name:"UnableToDecryptSecretValueException",$fault:"client",...o}),Object.setPrototypeOf(
this,we.prototype)}}class ke extends c{static shapeId="com.amazonaws.ecr#UnsupportedUpstreamRegistryException";name="UnsupportedUpstreamRegistryException";$fault="\
client";constructor(o){super({name:"UnsupportedUpstreamRegistryException",$fault:"client",...o}),Object.setPrototypeOf(this,ke.prototype)}}class Me extends c{static shapeId="\
com.amazonaws.ecr#InvalidTagParameterException";name="InvalidTagParameterException";$fault="client";constructor(o){super({name:"InvalidTagParameterException",$fault:"\
client",...o}),Object.setPrototypeOf(this,Me.prototype)}}class qe extends c{static shapeId="com.amazonaws.ecr#RepositoryAlreadyExistsException";name="Repository\
AlreadyExistsException";$fault="client";constructor(o){super({name:"RepositoryAlreadyExistsException",$fault:"client",...o}),Object.setPrototypeOf(this,qe.prototype)}}
class Ve extends c{static shapeId="com.amazonaws.ecr#TooManyTagsException";name="TooManyTagsException";$fault="client";constructor(o){super({name:"TooManyTagsEx\
ception",$fault:"client",...o}),Object.setPrototypeOf(this,Ve.prototype)}}class ze extends c{static shapeId="com.amazonaws.ecr#TemplateAlreadyExistsException";name="\
TemplateAlreadyExistsException";$fault="client";constructor(o){super({name:"TemplateAlreadyExistsException",$fault:"client",...o}),Object.setPrototypeOf(this,ze.
prototype)}}class He extends c{static shapeId="com.amazonaws.ecr#LifecyclePolicyNotFoundException";name="LifecyclePolicyNotFoundException";$fault="client";constructor(o){
super({name:"LifecyclePolicyNotFoundException",$fault:"client",...o}),Object.setPrototypeOf(this,He.prototype)}}class je extends c{static shapeId="com.amazonaws\
.ecr#PullThroughCacheRuleNotFoundException";name="PullThroughCacheRuleNotFoundException";$fault="client";constructor(o){super({name:"PullThroughCacheRuleNotFoun\
dException",$fault:"client",...o}),Object.setPrototypeOf(this,je.prototype)}}class We extends c{static shapeId="com.amazonaws.ecr#RegistryPolicyNotFoundExceptio\
n";name="RegistryPolicyNotFoundException";$fault="client";constructor(o){super({name:"RegistryPolicyNotFoundException",$fault:"client",...o}),Object.setPrototypeOf(
this,We.prototype)}}class Ke extends c{static shapeId="com.amazonaws.ecr#RepositoryNotEmptyException";name="RepositoryNotEmptyException";$fault="client";constructor(o){
super({name:"RepositoryNotEmptyException",$fault:"client",...o}),Object.setPrototypeOf(this,Ke.prototype)}}class Ye extends c{static shapeId="com.amazonaws.ecr#\
TemplateNotFoundException";name="TemplateNotFoundException";$fault="client";constructor(o){super({name:"TemplateNotFoundException",$fault:"client",...o}),Object.
setPrototypeOf(this,Ye.prototype)}}class Xe extends c{static shapeId="com.amazonaws.ecr#RepositoryPolicyNotFoundException";name="RepositoryPolicyNotFoundExcepti\
on";$fault="client";constructor(o){super({name:"RepositoryPolicyNotFoundException",$fault:"client",...o}),Object.setPrototypeOf(this,Xe.prototype)}}class Je extends c{static shapeId="\
com.amazonaws.ecr#SigningConfigurationNotFoundException";name="SigningConfigurationNotFoundException";$fault="client";constructor(o){super({name:"SigningConfigu\
rationNotFoundException",$fault:"client",...o}),Object.setPrototypeOf(this,Je.prototype)}}class Qe extends c{static shapeId="com.amazonaws.ecr#ExclusionNotFound\
Exception";name="ExclusionNotFoundException";$fault="client";constructor(o){super({name:"ExclusionNotFoundException",$fault:"client",...o}),Object.setPrototypeOf(
this,Qe.prototype)}}class Ze extends c{static shapeId="com.amazonaws.ecr#ImageNotFoundException";name="ImageNotFoundException";$fault="client";constructor(o){super(
{name:"ImageNotFoundException",$fault:"client",...o}),Object.setPrototypeOf(this,Ze.prototype)}}class et extends c{static shapeId="com.amazonaws.ecr#ScanNotFoun\
dException";name="ScanNotFoundException";$fault="client";constructor(o){super({name:"ScanNotFoundException",$fault:"client",...o}),Object.setPrototypeOf(this,et.
prototype)}}class tt extends c{static shapeId="com.amazonaws.ecr#ReplicationBackfillNotFoundException";name="ReplicationBackfillNotFoundException";$fault="clien\
t";constructor(o){super({name:"ReplicationBackfillNotFoundException",$fault:"client",...o}),Object.setPrototypeOf(this,tt.prototype)}}class ot extends c{static shapeId="\
com.amazonaws.ecr#LayerInaccessibleException";name="LayerInaccessibleException";$fault="client";constructor(o){super({name:"LayerInaccessibleException",$fault:"\
client",...o}),Object.setPrototypeOf(this,ot.prototype)}}class st extends c{static shapeId="com.amazonaws.ecr#LayersNotFoundException";name="LayersNotFoundExcep\
tion";$fault="client";constructor(o){super({name:"LayersNotFoundException",$fault:"client",...o}),Object.setPrototypeOf(this,st.prototype)}}class nt extends c{static shapeId="\
com.amazonaws.ecr#UnableToGetUpstreamLayerException";name="UnableToGetUpstreamLayerException";$fault="client";constructor(o){super({name:"UnableToGetUpstreamLay\
erException",$fault:"client",...o}),Object.setPrototypeOf(this,nt.prototype)}}class at extends c{static shapeId="com.amazonaws.ecr#LifecyclePolicyPreviewNotFoun\
dException";name="LifecyclePolicyPreviewNotFoundException";$fault="client";constructor(o){super({name:"LifecyclePolicyPreviewNotFoundException",$fault:"client",
...o}),Object.setPrototypeOf(this,at.prototype)}}class it extends c{static shapeId="com.amazonaws.ecr#UnableToListUpstreamImageReferrersException";name="UnableT\
oListUpstreamImageReferrersException";$fault="client";constructor(o){super({name:"UnableToListUpstreamImageReferrersException",$fault:"client",...o}),Object.setPrototypeOf(
this,it.prototype)}}class rt extends c{static shapeId="com.amazonaws.ecr#ImageAlreadyExistsException";name="ImageAlreadyExistsException";$fault="client";constructor(o){
super({name:"ImageAlreadyExistsException",$fault:"client",...o}),Object.setPrototypeOf(this,rt.prototype)}}class ct extends c{static shapeId="com.amazonaws.ecr#\
ImageDigestDoesNotMatchException";name="ImageDigestDoesNotMatchException";$fault="client";constructor(o){super({name:"ImageDigestDoesNotMatchException",$fault:"\
client",...o}),Object.setPrototypeOf(this,ct.prototype)}}class lt extends c{static shapeId="com.amazonaws.ecr#ImageTagAlreadyExistsException";name="ImageTagAlre\
adyExistsException";$fault="client";constructor(o){super({name:"ImageTagAlreadyExistsException",$fault:"client",...o}),Object.setPrototypeOf(this,lt.prototype)}}
class ut extends c{static shapeId="com.amazonaws.ecr#ReferencedImagesNotFoundException";name="ReferencedImagesNotFoundException";$fault="client";constructor(o){
super({name:"ReferencedImagesNotFoundException",$fault:"client",...o}),Object.setPrototypeOf(this,ut.prototype)}}class pt extends c{static shapeId="com.amazonaw\
s.ecr#BlockedByOrganizationPolicyException";name="BlockedByOrganizationPolicyException";$fault="client";constructor(o){super({name:"BlockedByOrganizationPolicyE\
xception",$fault:"client",...o}),Object.setPrototypeOf(this,pt.prototype)}}class Rt extends c{static shapeId="com.amazonaws.ecr#ExclusionAlreadyExistsException";name="\
ExclusionAlreadyExistsException";$fault="client";constructor(o){super({name:"ExclusionAlreadyExistsException",$fault:"client",...o}),Object.setPrototypeOf(this,
Rt.prototype)}}class gt extends c{static shapeId="com.amazonaws.ecr#ImageArchivedException";name="ImageArchivedException";$fault="client";constructor(o){super({
name:"ImageArchivedException",$fault:"client",...o}),Object.setPrototypeOf(this,gt.prototype)}}class dt extends c{static shapeId="com.amazonaws.ecr#UnsupportedI\
mageTypeException";name="UnsupportedImageTypeException";$fault="client";constructor(o){super({name:"UnsupportedImageTypeException",$fault:"client",...o}),Object.
setPrototypeOf(this,dt.prototype)}}class mt extends c{static shapeId="com.amazonaws.ecr#LifecyclePolicyPreviewInProgressException";name="LifecyclePolicyPreviewI\
nProgressException";$fault="client";constructor(o){super({name:"LifecyclePolicyPreviewInProgressException",$fault:"client",...o}),Object.setPrototypeOf(this,mt.
prototype)}}class yt extends c{static shapeId="com.amazonaws.ecr#ReplicationBackfillInProgressException";name="ReplicationBackfillInProgressException";$fault="c\
lient";constructor(o){super({name:"ReplicationBackfillInProgressException",$fault:"client",...o}),Object.setPrototypeOf(this,yt.prototype)}}class Et extends c{static shapeId="\
com.amazonaws.ecr#ReplicationBackfillInvalidStatusException";name="ReplicationBackfillInvalidStatusException";$fault="client";constructor(o){super({name:"Replic\
ationBackfillInvalidStatusException",$fault:"client",...o}),Object.setPrototypeOf(this,Et.prototype)}}class Pt extends c{static shapeId="com.amazonaws.ecr#Image\
StorageClassUpdateNotSupportedException";name="ImageStorageClassUpdateNotSupportedException";$fault="client";constructor(o){super({name:"ImageStorageClassUpdate\
NotSupportedException",$fault:"client",...o}),Object.setPrototypeOf(this,Pt.prototype)}}class It extends c{static shapeId="com.amazonaws.ecr#InvalidLayerPartExc\
eption";name="InvalidLayerPartException";$fault="client";registryId;repositoryName;uploadId;lastValidByteReceived;constructor(o){super({name:"InvalidLayerPartEx\
ception",$fault:"client",...o}),Object.setPrototypeOf(this,It.prototype),this.registryId=o.registryId,this.repositoryName=o.repositoryName,this.uploadId=o.uploadId,
this.lastValidByteReceived=o.lastValidByteReceived}}const Mu="Attribute",qu="AuthorizationData",Vu="AuthorizationDataList",zu="AwsEcrContainerImageDetails",Hu="\
AttributeList",ju="BlockedByOrganizationPolicyException",Wu="BatchCheckLayerAvailability",Ku="BatchCheckLayerAvailabilityRequest",Yu="BatchCheckLayerAvailabilit\
yResponse",Xu="BatchDeleteImage",Ju="BatchDeleteImageRequest",Qu="BatchDeleteImageResponse",Zu="BatchGetImage",ep="BatchGetImageRequest",tp="BatchGetImageRespon\
se",op="BatchGetRepositoryScanningConfiguration",sp="BatchGetRepositoryScanningConfigurationRequest",np="BatchGetRepositoryScanningConfigurationResponse",ap="Co\
mpleteLayerUpload",ip="CompleteLayerUploadRequest",rp="CompleteLayerUploadResponse",cp="CreatePullThroughCacheRule",lp="CreatePullThroughCacheRuleRequest",up="C\
reatePullThroughCacheRuleResponse",pp="CreateRepository",Rp="CreateRepositoryCreationTemplate",gp="CreateRepositoryCreationTemplateRequest",dp="CreateRepository\
CreationTemplateResponse",mp="CreateRepositoryRequest",yp="CreateRepositoryResponse",Ep="CvssScore",Pp="CvssScoreAdjustment",Ip="CvssScoreAdjustmentList",Sp="Cv\
ssScoreDetails",Cp="CvssScoreList",fp="DescribeImages",vp="DescribeImagesFilter",_p="DescribeImagesRequest",xp="DescribeImageReplicationStatus",hp="DescribeImag\
eReplicationStatusRequest",Tp="DescribeImageReplicationStatusResponse",Lp="DescribeImagesResponse",Dp="DescribeImageScanFindings",Ap="DescribeImageScanFindingsR\
equest",$p="DescribeImageScanFindingsResponse",Up="DescribeImageSigningStatus",Fp="DescribeImageSigningStatusRequest",Np="DescribeImageSigningStatusResponse",bp="\
DeleteLifecyclePolicy",Op="DeleteLifecyclePolicyRequest",Gp="DeleteLifecyclePolicyResponse",Bp="DeletePullThroughCacheRule",wp="DeletePullThroughCacheRuleReques\
t",kp="DeletePullThroughCacheRuleResponse",Mp="DescribePullThroughCacheRulesRequest",qp="DescribePullThroughCacheRulesResponse",Vp="DescribePullThroughCacheRule\
s",zp="DeregisterPullTimeUpdateExclusion",Hp="DeregisterPullTimeUpdateExclusionRequest",jp="DeregisterPullTimeUpdateExclusionResponse",Wp="DeleteRepository",Kp="\
DescribeReplicationBackfillResults",Yp="DescribeReplicationBackfillResultsRequest",Xp="DescribeReplicationBackfillResultsResponse",Jp="DeleteRepositoryCreationT\
emplate",Qp="DeleteRepositoryCreationTemplateRequest",Zp="DeleteRepositoryCreationTemplateResponse",eR="DescribeRepositoryCreationTemplatesRequest",tR="Describe\
RepositoryCreationTemplatesResponse",oR="DescribeRepositoryCreationTemplates",sR="DeleteRegistryPolicy",nR="DeleteRegistryPolicyRequest",aR="DeleteRegistryPolic\
yResponse",iR="DeleteRepositoryPolicyRequest",rR="DeleteRepositoryPolicyResponse",cR="DeleteRepositoryPolicy",lR="DeleteRepositoryRequest",uR="DeleteRepositoryR\
esponse",pR="DescribeRegistryRequest",RR="DescribeRegistryResponse",gR="DescribeRepositoriesRequest",dR="DescribeRepositoriesResponse",mR="DescribeRegistry",yR="\
DescribeRepositories",ER="DeleteSigningConfiguration",PR="DeleteSigningConfigurationRequest",IR="DeleteSigningConfigurationResponse",SR="ExclusionAlreadyExistsE\
xception",CR="EncryptionConfiguration",fR="EncryptionConfigurationForRepositoryCreationTemplate",vR="EnhancedImageScanFinding",_R="EnhancedImageScanFindingList",
xR="ExclusionNotFoundException",hR="EmptyUploadException",TR="GetAccountSetting",LR="GetAccountSettingRequest",DR="GetAccountSettingResponse",AR="GetAuthorizati\
onToken",$R="GetAuthorizationTokenRequest",UR="GetAuthorizationTokenResponse",FR="GetDownloadUrlForLayer",NR="GetDownloadUrlForLayerRequest",bR="GetDownloadUrlF\
orLayerResponse",OR="GetLifecyclePolicy",GR="GetLifecyclePolicyPreview",BR="GetLifecyclePolicyPreviewRequest",wR="GetLifecyclePolicyPreviewResponse",kR="GetLife\
cyclePolicyRequest",MR="GetLifecyclePolicyResponse",qR="GetRegistryPolicy",VR="GetRegistryPolicyRequest",zR="GetRegistryPolicyResponse",HR="GetRepositoryPolicyR\
equest",jR="GetRepositoryPolicyResponse",WR="GetRepositoryPolicy",KR="GetRegistryScanningConfiguration",YR="GetRegistryScanningConfigurationRequest",XR="GetRegi\
stryScanningConfigurationResponse",JR="GetSigningConfiguration",QR="GetSigningConfigurationRequest",ZR="GetSigningConfigurationResponse",eg="Image",tg="ImageArc\
hivedException",og="ImageAlreadyExistsException",sg="ImageDetail",ng="ImageDigestDoesNotMatchException",ag="ImageDetailList",ig="ImageFailure",rg="ImageFailureL\
ist",cg="ImageIdentifier",lg="ImageIdentifierList",ug="ImageList",pg="InvalidLayerException",Rg="InvalidLayerPartException",gg="InitiateLayerUpload",dg="Initiat\
eLayerUploadRequest",mg="InitiateLayerUploadResponse",yg="ImageNotFoundException",Eg="InvalidParameterException",Pg="ImageReferrer",Ig="ImageReferrerList",Sg="I\
mageReplicationStatus",Cg="ImageReplicationStatusList",fg="ImageScanningConfiguration",vg="ImageStorageClassUpdateNotSupportedException",_g="ImageScanFinding",xg="\
ImageScanFindingList",hg="ImageScanFindingsSummary",Tg="ImageScanFindings",Lg="ImageScanStatus",Dg="ImageSigningStatusList",Ag="ImageSigningStatus",$g="ImageTag\
AlreadyExistsException",Ug="ImageTagMutabilityExclusionFilter",Fg="ImageTagMutabilityExclusionFilters",Ng="InvalidTagParameterException",bg="Key",Og="KmsExcepti\
on",Gg="Layer",Bg="LayerAlreadyExistsException",wg="LimitExceededException",kg="LayerFailure",Mg="LayerFailureList",qg="ListImages",Vg="LayerInaccessibleExcepti\
on",zg="ListImagesFilter",Hg="ListImagesRequest",jg="ListImageReferrersFilter",Wg="ListImageReferrersRequest",Kg="ListImageReferrersResponse",Yg="ListImagesResp\
onse",Xg="ListImageReferrers",Jg="LayerList",Qg="LayersNotFoundException",Zg="LifecyclePolicyNotFoundException",ed="LifecyclePolicyPreviewFilter",td="LifecycleP\
olicyPreviewInProgressException",od="LifecyclePolicyPreviewNotFoundException",sd="LifecyclePolicyPreviewResult",nd="LifecyclePolicyPreviewResultList",ad="Lifecy\
clePolicyPreviewSummary",rd="LifecyclePolicyRuleAction",cd="LayerPartTooSmallException",ld="ListPullTimeUpdateExclusions",ud="ListPullTimeUpdateExclusionsReques\
t",pd="ListPullTimeUpdateExclusionsResponse",Rd="ListReplicationBackfills",gd="ListReplicationBackfillsRequest",dd="ListReplicationBackfillsResponse",md="ListTa\
gsForResource",yd="ListTagsForResourceRequest",Ed="ListTagsForResourceResponse",Pd="PutAccountSetting",Id="PutAccountSettingRequest",Sd="PutAccountSettingRespon\
se",Cd="PutImage",fd="PutImageRequest",vd="PutImageResponse",_d="PutImageScanningConfiguration",xd="PutImageScanningConfigurationRequest",hd="PutImageScanningCo\
nfigurationResponse",Td="PutImageTagMutability",Ld="PutImageTagMutabilityRequest",Dd="PutImageTagMutabilityResponse",Ad="PutLifecyclePolicy",$d="PutLifecyclePol\
icyRequest",Ud="PutLifecyclePolicyResponse",Fd="PutReplicationConfiguration",Nd="PutReplicationConfigurationRequest",bd="PutReplicationConfigurationResponse",Od="\
PutRegistryPolicy",Gd="PutRegistryPolicyRequest",Bd="PutRegistryPolicyResponse",wd="PutRegistryScanningConfiguration",kd="PutRegistryScanningConfigurationReques\
t",Md="PutRegistryScanningConfigurationResponse",qd="PutSigningConfiguration",Vd="PutSigningConfigurationRequest",zd="PutSigningConfigurationResponse",Hd="PullT\
hroughCacheRule",jd="PullThroughCacheRuleAlreadyExistsException",Wd="PullThroughCacheRuleList",Kd="PullThroughCacheRuleNotFoundException",Yd="PackageVulnerabili\
tyDetails",Xd="Recommendation",Jd="RepositoryAlreadyExistsException",Qd="ReplicationBackfillInProgressException",Zd="ReplicationBackfillInvalidStatusException",
em="ReplicationBackfillNotFoundException",tm="ReplicationBackfillProgress",om="ReplicationBackfillResult",sm="ReplicationBackfillResultList",nm="ReplicationBack\
fillSummary",am="ReplicationBackfillSummaryList",im="ReplicationConfiguration",rm="RepositoryCreationTemplate",cm="RepositoryCreationTemplateList",lm="Replicati\
onDestination",um="ReplicationDestinationList",pm="ResourceDetails",Rm="RepositoryFilter",gm="RepositoryFilterList",dm="ReferencedImagesNotFoundException",mm="R\
epositoryList",ym="ResourceList",Em="RepositoryNotEmptyException",Pm="RepositoryNotFoundException",Im="RegistryPolicyNotFoundException",Sm="RepositoryPolicyNotF\
oundException",Cm="RegisterPullTimeUpdateExclusion",fm="RegisterPullTimeUpdateExclusionRequest",vm="RegisterPullTimeUpdateExclusionResponse",_m="ReplicationRule",
xm="ReplicationRuleList",hm="RegistryScanningConfiguration",Tm="RepositoryScanningConfigurationFailure",Lm="RepositoryScanningConfigurationFailureList",Dm="Repo\
sitoryScanningConfigurationList",Am="RepositoryScanningConfiguration",$m="RegistryScanningRule",Um="RegistryScanningRuleList",Fm="Remediation",Nm="Repository",bm="\
Resource",Om="SigningConfiguration",Gm="SigningConfigurationNotFoundException",Bm="ScoreDetails",wm="ServerException",km="SubjectIdentifier",Mm="StartImageScan",
qm="StartImageScanRequest",Vm="StartImageScanResponse",zm="StartLifecyclePolicyPreview",Hm="StartLifecyclePolicyPreviewRequest",jm="StartLifecyclePolicyPreviewR\
esponse",Wm="ScanNotFoundException",Km="SecretNotFoundException",Ym="SigningRule",Xm="StartReplicationBackfill",Jm="StartReplicationBackfillRequest",Qm="StartRe\
plicationBackfillResponse",Zm="StopReplicationBackfillRequest",ey="StopReplicationBackfillResponse",ty="StopReplicationBackfill",oy="ScanningRepositoryFilter",sy="\
ScanningRepositoryFilterList",ny="SigningRepositoryFilterList",ay="SigningRepositoryFilter",iy="SigningRuleList",ry="SetRepositoryPolicy",cy="SetRepositoryPolic\
yRequest",ly="SetRepositoryPolicyResponse",uy="Tag",py="TemplateAlreadyExistsException",Ry="TransitioningImageTotalCount",gy="TransitioningImageTotalCounts",dy="\
TagList",my="TooManyTagsException",yy="TemplateNotFoundException",Ey="TagResource",Py="TagResourceRequest",Iy="TagResourceResponse",Sy="UpdateImageStorageClass",
Cy="UpdateImageStorageClassRequest",fy="UpdateImageStorageClassResponse",vy="UnsupportedImageTypeException",_y="UploadLayerPart",xy="UploadLayerPartRequest",hy="\
UploadLayerPartResponse",Ty="UploadNotFoundException",Ly="UpdatePullThroughCacheRule",Dy="UpdatePullThroughCacheRuleRequest",Ay="UpdatePullThroughCacheRuleRespo\
nse",$y="UntagResource",Uy="UpdateRepositoryCreationTemplate",Fy="UpdateRepositoryCreationTemplateRequest",Ny="UpdateRepositoryCreationTemplateResponse",by="Unt\
agResourceRequest",Oy="UntagResourceResponse",Gy="UnableToAccessSecretException",By="UnableToDecryptSecretValueException",wy="UnableToGetUpstreamImageException",
ky="UnableToGetUpstreamLayerException",My="UnableToListUpstreamImageReferrersException",qy="UnsupportedUpstreamRegistryException",Vy="Value",zy="ValidationExcep\
tion",Hy="VulnerablePackage",jy="VulnerablePackagesList",Wy="ValidatePullThroughCacheRule",Ky="ValidatePullThroughCacheRuleRequest",Yy="ValidatePullThroughCache\
RuleResponse",Xy="architecture",Jy="awsAccountId",Qy="authorizationData",Zy="awsEcrContainerImage",Jt="appliedFor",e0="acceptedMediaTypes",t0="artifactMediaType",
o0="appliedRulePriority",No="artifactStatus",s0="appliedScanFilters",n0="authorizationToken",a0="artifactType",i0="artifactTypes",r0="action",c0="adjustments",l0="\
annotations",u0="arch",p0="attributes",R0="author",g0="backfills",d0="baseScore",g="client",H="credentialArn",te="createdAt",$="customRoleArn",m0="completedRepl\
icationCount",bo="cvss",oe="description",y0="downloadUrl",ue="destination",E0="destinations",P0="details",I0="digest",p="error",S0="expiresAt",Oo="endedAt",C0="\
exploitAvailable",pe="encryptionConfiguration",f0="enhancedFindings",v0="expiringImageTotalCount",U="ecrRepositoryPrefix",_0="ecrRepositoryPrefixes",Go="encrypt\
ionType",x0="epoch",St="failures",h0="findingArn",T0="fixAvailable",O="failureCode",L0="failureCodes",D0="fixedInVersion",A0="firstObservedAt",$0="filePath",Ct="\
failureReason",U0="failedReplicationCount",Bo="findingSeverityCounts",ft="filterType",F0="failure",G="filter",N0="findings",wo="force",b0="httpError",O0="images",
G0="imageDetails",Re="imageDigest",B0="imageHash",se="imageIds",T="imageId",ko="imageManifest",Qt="imageManifestMediaType",Mo="imagePushedAt",vt="imageStatus",_t="\
imageScanningConfiguration",qo="imageScanCompletedAt",w0="imageScanFindings",k0="imageScanFindingsSummary",M0="imageSizeInBytes",Zt="imageScanStatus",eo="imageT\
ags",q0="imageTotalCount",j="imageTagMutability",W="imageTagMutabilityExclusionFilters",Vo="imageTag",V0="inUseCount",z0="isValid",H0="id",j0="image",W0="key",K0="\
kmsError",zo="kmsKey",Y0="layers",X0="layerAvailability",J0="lastArchivedAt",Q0="lastActivatedAt",Z0="lastByteReceived",Ho="layerDigests",ge="layerDigest",jo="l\
astEvaluatedAt",eE="lastInUseAt",tE="lastObservedAt",to="lifecyclePolicy",oE="layerPartBlob",K="lifecyclePolicyText",sE="lastRecordedPullTime",nE="layerSize",aE="\
lastValidByteReceived",R="message",L="maxResults",Wo="mediaType",iE="metric",ne="name",I="nextToken",rE="platform",cE="pushedAt",xt="principalArn",lE="proxyEndp\
oint",uE="partFirstByte",pE="partLastByte",RE="packageManager",gE="previewResults",dE="partSize",B="policyText",mE="pullThroughCacheRules",yE="pullTimeUpdateExc\
lusions",EE="packageVulnerabilityDetails",ht="prefix",PE="prefixes",Ko="progress",IE="registry",oo="resourceArn",Yo="repositoryArn",ae="replicationBackfillId",so="\
replicationConfiguration",no="repositoryCreationTemplate",SE="repositoryCreationTemplates",ao="repositoryFilters",n="registryId",CE="registryIds",l="repositoryN\
ame",Xo="repositoryNames",io="repositoryPolicy",fE="replicationStatuses",vE="registryScanningConfiguration",_E="resultStatusFilter",ro="resourceTags",xE="refere\
nceUrls",hE="repositoryUri",TE="relatedVulnerabilities",Jo="repository",LE="reason",DE="recommendation",AE="referrers",Qo="region",$E="release",UE="remediation",
FE="repositories",NE="results",bE="resources",Tt="rules",Zo="smithy.ts.sdk.synthetic.com.amazonaws.ecr",Lt="startedAt",OE="scanningConfigurations",GE="scanningC\
onfiguration",Dt="signingConfiguration",BE="storageClass",wE="scoreDetails",es="scanFrequency",kE="subjectId",ME="subImageFailureCodes",qE="sourceLayerHash",VE="\
subjectManifestDigest",ts="scanOnPush",os="signingProfileArn",zE="scoreSource",HE="signingStatuses",ss="scanType",jE="sourceUrl",ns="scoringVector",as="score",WE="\
server",is="severity",KE="size",rs="source",D="status",YE="summary",At="tags",XE="transitioningImageTotalCounts",JE="tagKeys",QE="totalReplicationCount",co="tag\
Status",lo="targetStorageClass",ZE="text",eP="title",uo="type",tP="uri",$t="updatedAt",ie="uploadId",po="upstreamRegistry",re="upstreamRepositoryPrefix",de="ups\
treamRegistryUrl",oP="url",Ut="value",sP="vendorCreatedAt",nP="vulnerabilityId",aP="vulnerablePackages",iP="vendorSeverity",cs="vulnerabilitySourceUpdatedAt",rP="\
vendorUpdatedAt",Ro="version",t="com.amazonaws.ecr",ls=new Lo(Zo);var us=[-3,Zo,"ECRServiceException",0,[],[]];ls.registerError(us,c);const u=new Lo(t);var ps=[
-3,t,ju,{[p]:g},[R],[0]];u.registerError(ps,pt);var Rs=[-3,t,hR,{[p]:g},[R],[0]];u.registerError(Rs,Ae);var gs=[-3,t,SR,{[p]:g},[R],[0]];u.registerError(gs,Rt);
var ds=[-3,t,xR,{[p]:g},[R],[0]];u.registerError(ds,Qe);var ms=[-3,t,og,{[p]:g},[R],[0]];u.registerError(ms,rt);var ys=[-3,t,tg,{[p]:g},[R],[0]];u.registerError(
ys,gt);var Es=[-3,t,ng,{[p]:g},[R],[0]];u.registerError(Es,ct);var Ps=[-3,t,yg,{[p]:g},[R],[0]];u.registerError(Ps,Ze);var Is=[-3,t,vg,{[p]:g},[R],[0]];u.registerError(
Is,Pt);var Ss=[-3,t,$g,{[p]:g},[R],[0]];u.registerError(Ss,lt);var Cs=[-3,t,pg,{[p]:g},[R],[0]];u.registerError(Cs,$e);var fs=[-3,t,Rg,{[p]:g},[n,l,ie,aE,R],[0,
0,0,1,0]];u.registerError(fs,It);var vs=[-3,t,Eg,{[p]:g},[R],[0]];u.registerError(vs,_e);var _s=[-3,t,Ng,{[p]:g},[R],[0]];u.registerError(_s,Me);var xs=[-3,t,Og,
{[p]:g},[R,K0],[0,0]];u.registerError(xs,Ue);var hs=[-3,t,Bg,{[p]:g},[R],[0]];u.registerError(hs,Fe);var Ts=[-3,t,Vg,{[p]:g},[R],[0]];u.registerError(Ts,ot);var Ls=[
-3,t,cd,{[p]:g},[R],[0]];u.registerError(Ls,Ne);var Ds=[-3,t,Qg,{[p]:g},[R],[0]];u.registerError(Ds,st);var As=[-3,t,Zg,{[p]:g},[R],[0]];u.registerError(As,He);
var $s=[-3,t,td,{[p]:g},[R],[0]];u.registerError($s,mt);var Us=[-3,t,od,{[p]:g},[R],[0]];u.registerError(Us,at);var Fs=[-3,t,wg,{[p]:g},[R],[0]];u.registerError(
Fs,Te);var Ns=[-3,t,jd,{[p]:g},[R],[0]];u.registerError(Ns,Oe);var bs=[-3,t,Kd,{[p]:g},[R],[0]];u.registerError(bs,je);var Os=[-3,t,dm,{[p]:g},[R],[0]];u.registerError(
Os,ut);var Gs=[-3,t,Im,{[p]:g},[R],[0]];u.registerError(Gs,We);var Bs=[-3,t,Qd,{[p]:g},[R],[0]];u.registerError(Bs,yt);var ws=[-3,t,Zd,{[p]:g},[R],[0]];u.registerError(
ws,Et);var ks=[-3,t,em,{[p]:g},[R],[0]];u.registerError(ks,tt);var Ms=[-3,t,Jd,{[p]:g},[R],[0]];u.registerError(Ms,qe);var qs=[-3,t,Em,{[p]:g},[R],[0]];u.registerError(
qs,Ke);var Vs=[-3,t,Pm,{[p]:g},[R],[0]];u.registerError(Vs,xe);var zs=[-3,t,Sm,{[p]:g},[R],[0]];u.registerError(zs,Xe);var Hs=[-3,t,Wm,{[p]:g},[R],[0]];u.registerError(
Hs,et);var js=[-3,t,Km,{[p]:g},[R],[0]];u.registerError(js,Ge);var Ws=[-3,t,wm,{[p]:WE},[R],[0]];u.registerError(Ws,he);var Ks=[-3,t,Gm,{[p]:g},[R],[0]];u.registerError(
Ks,Je);var Ys=[-3,t,py,{[p]:g},[R],[0]];u.registerError(Ys,ze);var Xs=[-3,t,yy,{[p]:g},[R],[0]];u.registerError(Xs,Ye);var Js=[-3,t,my,{[p]:g},[R],[0]];u.registerError(
Js,Ve);var Qs=[-3,t,Gy,{[p]:g},[R],[0]];u.registerError(Qs,Be);var Zs=[-3,t,By,{[p]:g},[R],[0]];u.registerError(Zs,we);var en=[-3,t,wy,{[p]:g},[R],[0]];u.registerError(
en,Le);var tn=[-3,t,ky,{[p]:g},[R],[0]];u.registerError(tn,nt);var on=[-3,t,My,{[p]:g},[R],[0]];u.registerError(on,it);var sn=[-3,t,vy,{[p]:g},[R],[0]];u.registerError(
sn,dt);var nn=[-3,t,qy,{[p]:g},[R],[0]];u.registerError(nn,ke);var an=[-3,t,Ty,{[p]:g},[R],[0]];u.registerError(an,be);var rn=[-3,t,zy,{[p]:g,[b0]:400},[R],[0]];
u.registerError(rn,De);const cn=[ls,u];var ln=[3,t,Mu,0,[W0,Ut],[0,0],1],un=[3,t,qu,0,[n0,S0,lE],[0,4,0]],pn=[3,t,zu,0,[Xy,R0,B0,eo,rE,cE,eE,V0,IE,l],[0,0,0,64,
0,4,4,1,0,0]],Rn=[3,t,Ku,0,[l,Ho,n],[0,64,0],2],gn=[3,t,Yu,0,[Y0,St],[()=>SP,()=>IP]],dn=[3,t,Ju,0,[l,se,n],[0,()=>ce,0],2],mn=[3,t,Qu,0,[se,St],[()=>ce,()=>Er]],
yn=[3,t,ep,0,[l,se,n,e0],[0,()=>ce,0,64],2],En=[3,t,tp,0,[O0,St],[()=>dP,()=>Er]],Pn=[3,t,sp,0,[Xo],[64],1],In=[3,t,np,0,[OE,St],[()=>$P,()=>AP]],Sn=[3,t,ip,0,[
l,ie,Ho,n],[0,0,64,0],3],Cn=[3,t,rp,0,[n,l,ie,ge],[0,0,0,0]],fn=[3,t,lp,0,[U,de,n,po,H,$,re],[0,0,0,0,0,0,0],2],vn=[3,t,up,0,[U,de,te,n,po,H,$,re],[0,0,4,0,0,0,
0,0]],_n=[3,t,gp,0,[ht,Jt,oe,pe,ro,j,W,io,to,$],[0,64,0,()=>Ft,()=>le,0,()=>X,0,0,0],2],xn=[3,t,dp,0,[n,no],[0,()=>ye]],hn=[3,t,mp,0,[l,n,At,j,W,_t,pe],[0,0,()=>le,
0,()=>X,()=>me,()=>go],1],Tn=[3,t,yp,0,[Jo],[()=>Ot]],Ln=[3,t,Ep,0,[d0,ns,rs,Ro],[1,0,0,0]],Dn=[3,t,Pp,0,[iE,LE],[0,0]],An=[3,t,Sp,0,[c0,as,zE,ns,Ro],[()=>uP,1,
0,0,0]],$n=[3,t,Op,0,[l,n],[0,0],1],Un=[3,t,Gp,0,[n,l,K,jo],[0,0,0,4]],Fn=[3,t,wp,0,[U,n],[0,0],1],Nn=[3,t,kp,0,[U,de,te,n,H,$,re],[0,0,4,0,0,0,0]],bn=[3,t,nR,0,
[],[]],On=[3,t,aR,0,[n,B],[0,0]],Gn=[3,t,Qp,0,[ht],[0],1],Bn=[3,t,Zp,0,[n,no],[0,()=>ye]],wn=[3,t,iR,0,[l,n],[0,0],1],kn=[3,t,rR,0,[n,l,B],[0,0,0]],Mn=[3,t,lR,0,
[l,n,wo],[0,0,2],1],qn=[3,t,uR,0,[Jo],[()=>Ot]],Vn=[3,t,PR,0,[],[]],zn=[3,t,IR,0,[n,Dt],[0,()=>Ee]],Hn=[3,t,Hp,0,[xt],[0],1],jn=[3,t,jp,0,[xt],[0]],Wn=[3,t,hp,0,
[l,T,n],[0,()=>x,0],2],Kn=[3,t,Tp,0,[l,T,fE],[0,()=>x,()=>yP]],Yn=[3,t,Ap,0,[l,T,n,I,L],[0,()=>x,0,0,1],2],Xn=[3,t,$p,0,[n,l,T,Zt,w0,I],[0,0,()=>x,()=>Nt,()=>Oa,
0]],Jn=[3,t,vp,0,[co,vt],[0,0]],Qn=[3,t,Fp,0,[l,T,n],[0,()=>x,0],2],Zn=[3,t,Np,0,[l,T,n,HE],[0,()=>x,0,()=>PP]],ea=[3,t,_p,0,[l,n,se,I,L,G],[0,0,()=>ce,0,1,()=>Jn],
1],ta=[3,t,Lp,0,[G0,I],[()=>gP,0]],oa=[3,t,Mp,0,[n,_0,I,L],[0,64,0,1]],sa=[3,t,qp,0,[mE,I],[()=>fP,0]],na=[3,t,pR,0,[],[]],aa=[3,t,RR,0,[n,so],[0,()=>bt]],ia=[3,
t,Yp,0,[ae,n,_E,L,I],[0,0,0,1,0],1],ra=[3,t,Xp,0,[n,ae,ue,D,O,Ko,NE,Lt,Oo,I],[0,0,()=>Y,0,0,()=>Eo,()=>vP,4,4,0]],ca=[3,t,gR,0,[n,Xo,I,L],[0,64,0,1]],la=[3,t,dR,
0,[FE,I],[()=>DP,0]],ua=[3,t,eR,0,[PE,I,L],[64,0,1]],pa=[3,t,tR,0,[n,SE,I],[0,()=>TP,0]],go=[3,t,CR,0,[Go,zo],[0,0],1],Ft=[3,t,fR,0,[Go,zo],[0,0],1],Ra=[3,t,vR,
0,[Jy,oe,h0,A0,tE,EE,UE,bE,as,wE,is,D,eP,uo,$t,T0,C0],[0,0,0,4,4,()=>ii,()=>Ai,()=>UP,1,()=>ki,0,0,0,0,4,0,0]],ga=[3,t,LR,0,[ne],[0],1],da=[3,t,DR,0,[ne,Ut],[0,
0]],ma=[3,t,$R,0,[CE],[64]],ya=[3,t,UR,0,[Qy],[()=>lP]],Ea=[3,t,NR,0,[l,ge,n],[0,0,0],2],Pa=[3,t,bR,0,[y0,ge],[0,0]],Ia=[3,t,BR,0,[l,n,se,I,L,G],[0,0,()=>ce,0,1,
()=>za],1],Sa=[3,t,wR,0,[n,l,K,D,I,gE,YE],[0,0,0,0,0,()=>CP,()=>ja]],Ca=[3,t,kR,0,[l,n],[0,0],1],fa=[3,t,MR,0,[n,l,K,jo],[0,0,0,4]],va=[3,t,VR,0,[],[]],_a=[3,t,
zR,0,[n,B],[0,0]],xa=[3,t,YR,0,[],[]],ha=[3,t,XR,0,[n,GE],[0,()=>yo]],Ta=[3,t,HR,0,[l,n],[0,0],1],La=[3,t,jR,0,[n,l,B],[0,0,0]],Da=[3,t,QR,0,[],[]],Aa=[3,t,ZR,0,
[n,Dt],[0,()=>Ee]],mo=[3,t,eg,0,[n,l,T,ko,Qt],[0,0,()=>x,0,0]],$a=[3,t,sg,0,[n,l,Re,eo,M0,Mo,Zt,k0,Qt,t0,sE,VE,vt,J0,Q0],[0,0,0,64,1,4,()=>Nt,()=>Ga,0,0,4,0,0,4,
4]],Ua=[3,t,ig,0,[T,O,Ct],[()=>x,0,0]],x=[3,t,cg,0,[Re,Vo],[0,0]],Fa=[3,t,Pg,0,[I0,Wo,KE,a0,l0,No],[0,0,1,0,128,0],3],Na=[3,t,Sg,0,[Qo,n,D,O],[0,0,0,0]],ba=[3,t,
_g,0,[ne,oe,tP,is,p0],[0,0,0,0,()=>cP]],Oa=[3,t,Tg,0,[qo,cs,Bo,N0,f0],[4,4,129,()=>EP,()=>RP]],Ga=[3,t,hg,0,[qo,cs,Bo],[4,4,129]],me=[3,t,fg,0,[ts],[2]],Nt=[3,t,
Lg,0,[D,oe],[0,0]],Ba=[3,t,Ag,0,[os,O,Ct,D],[0,0,0,0]],wa=[3,t,Ug,0,[ft,G],[0,0],2],ka=[3,t,dg,0,[l,n],[0,0],1],Ma=[3,t,mg,0,[ie,dE],[0,1]],qa=[3,t,Gg,0,[ge,X0,
nE,Wo],[0,0,1,0]],Va=[3,t,kg,0,[ge,O,Ct],[0,0,0]],za=[3,t,ed,0,[co],[0]],Ha=[3,t,sd,0,[eo,Re,Mo,r0,o0,BE],[64,0,4,()=>Wa,1,0]],ja=[3,t,ad,0,[v0,XE],[1,()=>bP]],
Wa=[3,t,rd,0,[uo,lo],[0,0]],Ka=[3,t,jg,0,[i0,No],[64,0]],Ya=[3,t,Wg,0,[l,kE,n,G,I,L],[0,()=>Zi,0,()=>Ka,0,1],2],Xa=[3,t,Kg,0,[AE,I],[()=>mP,0]],Ja=[3,t,zg,0,[co,
vt],[0,0]],Qa=[3,t,Hg,0,[l,n,I,L,G],[0,0,0,1,()=>Ja],1],Za=[3,t,Yg,0,[se,I],[()=>ce,0]],ei=[3,t,ud,0,[L,I],[1,0]],ti=[3,t,pd,0,[yE,I],[64,0]],oi=[3,t,gd,0,[n,L,
I],[0,1,0]],si=[3,t,dd,0,[n,g0,I],[0,()=>_P,0]],ni=[3,t,yd,0,[oo],[0],1],ai=[3,t,Ed,0,[At],[()=>le]],ii=[3,t,Yd,0,[bo,xE,TE,rs,jE,sP,iP,rP,nP,aP],[()=>pP,64,64,
0,0,4,0,4,0,()=>OP]],ri=[3,t,Hd,0,[U,de,te,n,H,$,re,po,$t],[0,0,4,0,0,0,0,0,4]],ci=[3,t,Id,0,[ne,Ut],[0,0],2],li=[3,t,Sd,0,[ne,Ut],[0,0]],ui=[3,t,fd,0,[l,ko,n,Qt,
Vo,Re],[0,0,0,0,0,0],2],pi=[3,t,vd,0,[j0],[()=>mo]],Ri=[3,t,xd,0,[l,_t,n],[0,()=>me,0],2],gi=[3,t,hd,0,[n,l,_t],[0,0,()=>me]],di=[3,t,Ld,0,[l,j,n,W],[0,0,0,()=>X],
2],mi=[3,t,Dd,0,[n,l,j,W],[0,0,0,()=>X]],yi=[3,t,$d,0,[l,K,n],[0,0,0],2],Ei=[3,t,Ud,0,[n,l,K],[0,0,0]],Pi=[3,t,Gd,0,[B],[0],1],Ii=[3,t,Bd,0,[n,B],[0,0]],Si=[3,t,
kd,0,[ss,Tt],[0,()=>Pr]],Ci=[3,t,Md,0,[vE],[()=>yo]],fi=[3,t,Nd,0,[so],[()=>bt],1],vi=[3,t,bd,0,[so],[()=>bt]],_i=[3,t,Vd,0,[Dt],[()=>Ee],1],xi=[3,t,zd,0,[Dt],[
()=>Ee]],hi=[3,t,Xd,0,[oP,ZE],[0,0]],Ti=[3,t,fm,0,[xt],[0],1],Li=[3,t,vm,0,[xt,te],[0,4]],yo=[3,t,hm,0,[ss,Tt],[0,()=>Pr]],Di=[3,t,$m,0,[es,ao],[0,()=>Ir],2],Ai=[
3,t,Fm,0,[DE],[()=>hi]],Eo=[3,t,tm,0,[QE,m0,U0,L0],[1,1,1,64],4],$i=[3,t,om,0,[l,T,D,O,ME],[0,()=>x,0,0,64],3],Ui=[3,t,nm,0,[ae,ue,D,Lt,O,Ko,Oo],[0,()=>Y,0,4,0,
()=>Eo,4],4],bt=[3,t,im,0,[Tt],[()=>hP],1],Y=[3,t,lm,0,[Qo,n],[0,0],2],Fi=[3,t,_m,0,[E0,ao],[()=>xP,()=>LP],1],Ot=[3,t,Nm,0,[Yo,n,l,hE,te,j,W,_t,pe],[0,0,0,0,4,
0,()=>X,()=>me,()=>go]],ye=[3,t,rm,0,[ht,oe,pe,ro,j,W,io,to,Jt,$,te,$t],[0,0,()=>Ft,()=>le,0,()=>X,0,0,64,0,4,4]],Ni=[3,t,Rm,0,[G,ft],[0,0],2],bi=[3,t,Am,0,[Yo,
l,ts,es,s0],[0,0,2,0,()=>Ir]],Oi=[3,t,Tm,0,[l,O,Ct],[0,0,0]],Gi=[3,t,bm,0,[P0,H0,At,uo],[()=>Bi,0,128,0]],Bi=[3,t,pm,0,[Zy],[()=>pn]],wi=[3,t,oy,0,[G,ft],[0,0],
2],ki=[3,t,Bm,0,[bo],[()=>An]],Mi=[3,t,cy,0,[l,B,n,wo],[0,0,0,2],2],qi=[3,t,ly,0,[n,l,B],[0,0,0]],Ee=[3,t,Om,0,[Tt],[()=>NP],1],Vi=[3,t,ay,0,[G,ft],[0,0],2],zi=[
3,t,Ym,0,[os,ao],[0,()=>FP],1],Hi=[3,t,qm,0,[l,T,n],[0,()=>x,0],2],ji=[3,t,Vm,0,[n,l,T,Zt],[0,0,()=>x,()=>Nt]],Wi=[3,t,Hm,0,[l,n,K],[0,0,0],1],Ki=[3,t,jm,0,[n,l,
K,D],[0,0,0,0]],Yi=[3,t,Jm,0,[ue,n],[()=>Y,0],1],Xi=[3,t,Qm,0,[ae,n,ue,D,Lt],[0,0,()=>Y,0,4]],Ji=[3,t,Zm,0,[ae,n],[0,0],1],Qi=[3,t,ey,0,[n,ae,ue,D,Lt],[0,0,()=>Y,
0,4]],Zi=[3,t,km,0,[Re],[0],1],er=[3,t,uy,0,[bg,Vy],[0,0],2],tr=[3,t,Py,0,[oo,At],[0,()=>le],2],or=[3,t,Iy,0,[],[]],sr=[3,t,Ry,0,[lo,q0],[0,1]],nr=[3,t,by,0,[oo,
JE],[0,64],2],ar=[3,t,Oy,0,[],[]],ir=[3,t,Cy,0,[l,T,lo,n],[0,()=>x,0,0],3],rr=[3,t,fy,0,[n,l,T,vt],[0,0,()=>x,0]],cr=[3,t,Dy,0,[U,n,H,$],[0,0,0,0],1],lr=[3,t,Ay,
0,[U,n,$t,H,$,re],[0,0,4,0,0,0]],ur=[3,t,Fy,0,[ht,oe,pe,ro,j,W,io,to,Jt,$],[0,0,()=>Ft,()=>le,0,()=>X,0,0,64,0],1],pr=[3,t,Ny,0,[n,no],[0,()=>ye]],Rr=[3,t,xy,0,
[l,ie,uE,pE,oE,n],[0,0,1,1,21,0],5],gr=[3,t,hy,0,[n,l,ie,Z0],[0,0,0,1]],dr=[3,t,Ky,0,[U,n],[0,0],1],mr=[3,t,Yy,0,[U,n,de,H,$,re,z0,F0],[0,0,0,0,0,0,2,0]],yr=[3,
t,Hy,0,[u0,x0,$0,ne,RE,$E,qE,Ro,D0],[0,1,0,0,0,0,0,0,0]],cP=[1,t,Hu,0,()=>ln],lP=[1,t,Vu,0,()=>un],uP=[1,t,Ip,0,()=>Dn],pP=[1,t,Cp,0,()=>Ln],RP=[1,t,_R,0,()=>Ra],
gP=[1,t,ag,0,()=>$a],Er=[1,t,rg,0,()=>Ua],ce=[1,t,lg,0,()=>x],dP=[1,t,ug,0,()=>mo],mP=[1,t,Ig,0,()=>Fa],yP=[1,t,Cg,0,()=>Na],EP=[1,t,xg,0,()=>ba],PP=[1,t,Dg,0,()=>Ba],
X=[1,t,Fg,0,()=>wa],IP=[1,t,Mg,0,()=>Va],SP=[1,t,Jg,0,()=>qa],CP=[1,t,nd,0,()=>Ha],fP=[1,t,Wd,0,()=>ri],Pr=[1,t,Um,0,()=>Di],vP=[1,t,sm,0,()=>$i],_P=[1,t,am,0,()=>Ui],
xP=[1,t,um,0,()=>Y],hP=[1,t,xm,0,()=>Fi],TP=[1,t,cm,0,()=>ye],LP=[1,t,gm,0,()=>Ni],DP=[1,t,mm,0,()=>Ot],AP=[1,t,Lm,0,()=>Oi],$P=[1,t,Dm,0,()=>bi],UP=[1,t,ym,0,()=>Gi],
Ir=[1,t,sy,0,()=>wi],FP=[1,t,ny,0,()=>Vi],NP=[1,t,iy,0,()=>zi],le=[1,t,dy,0,()=>er],bP=[1,t,gy,0,()=>sr],OP=[1,t,jy,0,()=>yr],Sr=[9,t,Wu,0,()=>Rn,()=>gn],Cr=[9,
t,Xu,0,()=>dn,()=>mn],fr=[9,t,Zu,0,()=>yn,()=>En],vr=[9,t,op,0,()=>Pn,()=>In],_r=[9,t,ap,0,()=>Sn,()=>Cn],xr=[9,t,cp,0,()=>fn,()=>vn],hr=[9,t,pp,0,()=>hn,()=>Tn],
Tr=[9,t,Rp,0,()=>_n,()=>xn],Lr=[9,t,bp,0,()=>$n,()=>Un],Dr=[9,t,Bp,0,()=>Fn,()=>Nn],Ar=[9,t,sR,0,()=>bn,()=>On],$r=[9,t,Wp,0,()=>Mn,()=>qn],Ur=[9,t,Jp,0,()=>Gn,
()=>Bn],Fr=[9,t,cR,0,()=>wn,()=>kn],Nr=[9,t,ER,0,()=>Vn,()=>zn],br=[9,t,zp,0,()=>Hn,()=>jn],Or=[9,t,xp,0,()=>Wn,()=>Kn],Gr=[9,t,fp,0,()=>ea,()=>ta],Br=[9,t,Dp,0,
()=>Yn,()=>Xn],wr=[9,t,Up,0,()=>Qn,()=>Zn],kr=[9,t,Vp,0,()=>oa,()=>sa],Mr=[9,t,mR,0,()=>na,()=>aa],qr=[9,t,Kp,0,()=>ia,()=>ra],Vr=[9,t,yR,0,()=>ca,()=>la],zr=[9,
t,oR,0,()=>ua,()=>pa],Hr=[9,t,TR,0,()=>ga,()=>da],jr=[9,t,AR,0,()=>ma,()=>ya],Wr=[9,t,FR,0,()=>Ea,()=>Pa],Kr=[9,t,OR,0,()=>Ca,()=>fa],Yr=[9,t,GR,0,()=>Ia,()=>Sa],
Xr=[9,t,qR,0,()=>va,()=>_a],Jr=[9,t,KR,0,()=>xa,()=>ha],Qr=[9,t,WR,0,()=>Ta,()=>La],Zr=[9,t,JR,0,()=>Da,()=>Aa],ec=[9,t,gg,0,()=>ka,()=>Ma],tc=[9,t,Xg,0,()=>Ya,
()=>Xa],oc=[9,t,qg,0,()=>Qa,()=>Za],sc=[9,t,ld,0,()=>ei,()=>ti],nc=[9,t,Rd,0,()=>oi,()=>si],ac=[9,t,md,0,()=>ni,()=>ai],ic=[9,t,Pd,0,()=>ci,()=>li],rc=[9,t,Cd,0,
()=>ui,()=>pi],cc=[9,t,_d,0,()=>Ri,()=>gi],lc=[9,t,Td,0,()=>di,()=>mi],uc=[9,t,Ad,0,()=>yi,()=>Ei],pc=[9,t,Od,0,()=>Pi,()=>Ii],Rc=[9,t,wd,0,()=>Si,()=>Ci],gc=[9,
t,Fd,0,()=>fi,()=>vi],dc=[9,t,qd,0,()=>_i,()=>xi],mc=[9,t,Cm,0,()=>Ti,()=>Li],yc=[9,t,ry,0,()=>Mi,()=>qi],Ec=[9,t,Mm,0,()=>Hi,()=>ji],Pc=[9,t,zm,0,()=>Wi,()=>Ki],
Ic=[9,t,Xm,0,()=>Yi,()=>Xi],Sc=[9,t,ty,0,()=>Ji,()=>Qi],Cc=[9,t,Ey,0,()=>tr,()=>or],fc=[9,t,$y,0,()=>nr,()=>ar],vc=[9,t,Sy,0,()=>ir,()=>rr],_c=[9,t,Ly,0,()=>cr,
()=>lr],xc=[9,t,Uy,0,()=>ur,()=>pr],hc=[9,t,_y,0,()=>Rr,()=>gr],Tc=[9,t,Wy,0,()=>dr,()=>mr];const GP=s=>({apiVersion:"2015-09-21",base64Decoder:s?.base64Decoder??
fu,base64Encoder:s?.base64Encoder??Cu,disableHostPrefix:s?.disableHostPrefix??!1,endpointProvider:s?.endpointProvider??ku,extensions:s?.extensions??[],httpAuthSchemeProvider:s?.
httpAuthSchemeProvider??Au,httpAuthSchemes:s?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:o=>o.getIdentityProvider("aws.auth#sigv4"),signer:new yu}],
logger:s?.logger??new Q,protocol:s?.protocol??hu,protocolSettings:s?.protocolSettings??{defaultNamespace:"com.amazonaws.ecr",errorTypeRegistries:cn,xmlNamespace:"\
http://ecr.amazonaws.com/doc/2015-09-21/",version:"2015-09-21",serviceTarget:"AmazonEC2ContainerRegistry_V20150921"},serviceId:s?.serviceId??"ECR",sha256:s?.sha256??
Tu,urlParser:s?.urlParser??au,utf8Decoder:s?.utf8Decoder??Su,utf8Encoder:s?.utf8Encoder??Iu}),BP=s=>{k(process.version);const o=Wl(s),m=()=>o().then(M),y=GP(s);
Mt(process.version);const P={profile:s?.profile,logger:y.logger};return{...y,...s,runtime:"node",defaultsMode:o,authSchemePreference:s?.authSchemePreference??q(
Eu,P),bodyLengthChecker:s?.bodyLengthChecker??vu,credentialDefaultProvider:s?.credentialDefaultProvider??Pu,defaultSocketTimeout:J(s?.requestHandler,3e5),defaultUserAgentProvider:s?.
defaultUserAgentProvider??qt({serviceId:y.serviceId,clientVersion:bu.version}),maxAttempts:s?.maxAttempts??q(pu,s),region:s?.region??q(Xl,{...Jl,...P}),requestHandler:xu.
create(s?.requestHandler??m),retryMode:s?.retryMode??q({...uu,default:async()=>(await m()).retryMode||lu},s),streamCollector:s?.streamCollector??_u,useDualstackEndpoint:s?.
useDualstackEndpoint??q(Yl,P),useFipsEndpoint:s?.useFipsEndpoint??q(Kl,P),userAgentAppId:s?.userAgentAppId??q(Vt,P)}},wP=s=>{const o=s.httpAuthSchemes;let m=s.httpAuthSchemeProvider,
y=s.credentials;return{setHttpAuthScheme(P){const wt=o.findIndex(xo=>xo.schemeId===P.schemeId);wt===-1?o.push(P):o.splice(wt,1,P)},httpAuthSchemes(){return o},setHttpAuthSchemeProvider(P){
m=P},httpAuthSchemeProvider(){return m},setCredentials(P){y=P},credentials(){return y}}},kP=s=>({httpAuthSchemes:s.httpAuthSchemes(),httpAuthSchemeProvider:s.httpAuthSchemeProvider(),
credentials:s.credentials()}),MP=(s,o)=>{const m=Object.assign(Pe(s),ql(s),iu(s),wP(s));return o.forEach(y=>y.configure(m)),Object.assign(s,zt(m),Vl(m),ru(m),kP(
m))};class A extends ho{config;constructor(...[o]){const m=BP(o||{});super(m),this.initConfig=m;const y=Uu(m),P=Ht(y),wt=Ru(P),xo=Ql(wt),vI=jt(xo),_I=su(vI),xI=$u(
_I),hI=MP(xI,o?.extensions||[]);this.config=hI,this.middlewareStack.use(du(this.config)),this.middlewareStack.use(Ie(this.config)),this.middlewareStack.use(gu(this.
config)),this.middlewareStack.use(cu(this.config)),this.middlewareStack.use(Wt(this.config)),this.middlewareStack.use(Kt(this.config)),this.middlewareStack.use(
Se(this.config)),this.middlewareStack.use(d(this.config,{httpAuthSchemeParametersProvider:Lu,identityProviderConfigProvider:async TI=>new _({"aws.auth#sigv4":TI.
credentials})})),this.middlewareStack.use(C(this.config))}destroy(){super.destroy()}}const a=zl(Fu,"AmazonEC2ContainerRegistry_V20150921","ECRClient",nu),i={},r=(s,o,m,y)=>[];
class Lc extends a(i,r,"BatchCheckLayerAvailability",Sr){}class Dc extends a(i,r,"BatchDeleteImage",Cr){}class Ac extends a(i,r,"BatchGetImage",fr){}class $c extends a(
i,r,"BatchGetRepositoryScanningConfiguration",vr){}class Uc extends a(i,r,"CompleteLayerUpload",_r){}class Fc extends a(i,r,"CreatePullThroughCacheRule",xr){}class Nc extends a(
i,r,"CreateRepository",hr){}class bc extends a(i,r,"CreateRepositoryCreationTemplate",Tr){}class Oc extends a(i,r,"DeleteLifecyclePolicy",Lr){}class Gc extends a(
i,r,"DeletePullThroughCacheRule",Dr){}class Bc extends a(i,r,"DeleteRegistryPolicy",Ar){}class wc extends a(i,r,"DeleteRepository",$r){}class kc extends a(i,r,"\
DeleteRepositoryCreationTemplate",Ur){}class Mc extends a(i,r,"DeleteRepositoryPolicy",Fr){}class qc extends a(i,r,"DeleteSigningConfiguration",Nr){}class Vc extends a(
i,r,"DeregisterPullTimeUpdateExclusion",br){}class zc extends a(i,r,"DescribeImageReplicationStatus",Or){}class Gt extends a(i,r,"DescribeImageScanFindings",Br){}
class Po extends a(i,r,"DescribeImages",Gr){}class Hc extends a(i,r,"DescribeImageSigningStatus",wr){}class Io extends a(i,r,"DescribePullThroughCacheRules",kr){}
class jc extends a(i,r,"DescribeRegistry",Mr){}class So extends a(i,r,"DescribeReplicationBackfillResults",qr){}class Co extends a(i,r,"DescribeRepositories",Vr){}
class fo extends a(i,r,"DescribeRepositoryCreationTemplates",zr){}class Wc extends a(i,r,"GetAccountSetting",Hr){}class Kc extends a(i,r,"GetAuthorizationToken",
jr){}class Yc extends a(i,r,"GetDownloadUrlForLayer",Wr){}class Xc extends a(i,r,"GetLifecyclePolicy",Kr){}class Bt extends a(i,r,"GetLifecyclePolicyPreview",Yr){}
class Jc extends a(i,r,"GetRegistryPolicy",Xr){}class Qc extends a(i,r,"GetRegistryScanningConfiguration",Jr){}class Zc extends a(i,r,"GetRepositoryPolicy",Qr){}
class el extends a(i,r,"GetSigningConfiguration",Zr){}class tl extends a(i,r,"InitiateLayerUpload",ec){}class ol extends a(i,r,"ListImageReferrers",tc){}class vo extends a(
i,r,"ListImages",oc){}class sl extends a(i,r,"ListPullTimeUpdateExclusions",sc){}class _o extends a(i,r,"ListReplicationBackfills",nc){}class nl extends a(i,r,"\
ListTagsForResource",ac){}class al extends a(i,r,"PutAccountSetting",ic){}class il extends a(i,r,"PutImage",rc){}class rl extends a(i,r,"PutImageScanningConfigu\
ration",cc){}class cl extends a(i,r,"PutImageTagMutability",lc){}class ll extends a(i,r,"PutLifecyclePolicy",uc){}class ul extends a(i,r,"PutRegistryPolicy",pc){}
class pl extends a(i,r,"PutRegistryScanningConfiguration",Rc){}class Rl extends a(i,r,"PutReplicationConfiguration",gc){}class gl extends a(i,r,"PutSigningConfi\
guration",dc){}class dl extends a(i,r,"RegisterPullTimeUpdateExclusion",mc){}class ml extends a(i,r,"SetRepositoryPolicy",yc){}class yl extends a(i,r,"StartImag\
eScan",Ec){}class El extends a(i,r,"StartLifecyclePolicyPreview",Pc){}class Pl extends a(i,r,"StartReplicationBackfill",Ic){}class Il extends a(i,r,"StopReplica\
tionBackfill",Sc){}class Sl extends a(i,r,"TagResource",Cc){}class Cl extends a(i,r,"UntagResource",fc){}class fl extends a(i,r,"UpdateImageStorageClass",vc){}class vl extends a(
i,r,"UpdatePullThroughCacheRule",_c){}class _l extends a(i,r,"UpdateRepositoryCreationTemplate",xc){}class xl extends a(i,r,"UploadLayerPart",hc){}class hl extends a(
i,r,"ValidatePullThroughCacheRule",Tc){}const Tl=S(A,Gt,"nextToken","nextToken","maxResults"),Ll=S(A,Po,"nextToken","nextToken","maxResults"),Dl=S(A,Io,"nextTok\
en","nextToken","maxResults"),Al=S(A,So,"nextToken","nextToken","maxResults"),$l=S(A,Co,"nextToken","nextToken","maxResults"),Ul=S(A,fo,"nextToken","nextToken",
"maxResults"),Fl=S(A,Bt,"nextToken","nextToken","maxResults"),Nl=S(A,vo,"nextToken","nextToken","maxResults"),bl=S(A,_o,"nextToken","nextToken","maxResults"),Ol=async(s,o)=>{
let m;try{let y=await s.send(new Gt(o));m=y;try{if(y.imageScanStatus.status==="COMPLETE")return{state:Z.SUCCESS,reason:m}}catch{}try{if(y.imageScanStatus.status===
"FAILED")return{state:Z.FAILURE,reason:m}}catch{}}catch(y){m=y}return{state:Z.RETRY,reason:m}},qP=async(s,o)=>Ce({...{minDelay:5,maxDelay:120},...s},o,Ol),Gl=async(s,o)=>{
const y=await Ce({...{minDelay:5,maxDelay:120},...s},o,Ol);return To(y)},Bl=async(s,o)=>{let m;try{let y=await s.send(new Bt(o));m=y;try{if(y.status==="COMPLETE")
return{state:Z.SUCCESS,reason:m}}catch{}try{if(y.status==="FAILED")return{state:Z.FAILURE,reason:m}}catch{}}catch(y){m=y}return{state:Z.RETRY,reason:m}},VP=async(s,o)=>Ce(
{...{minDelay:5,maxDelay:120},...s},o,Bl),wl=async(s,o)=>{const y=await Ce({...{minDelay:5,maxDelay:120},...s},o,Bl);return To(y)},zP={BatchCheckLayerAvailabilityCommand:Lc,
BatchDeleteImageCommand:Dc,BatchGetImageCommand:Ac,BatchGetRepositoryScanningConfigurationCommand:$c,CompleteLayerUploadCommand:Uc,CreatePullThroughCacheRuleCommand:Fc,
CreateRepositoryCommand:Nc,CreateRepositoryCreationTemplateCommand:bc,DeleteLifecyclePolicyCommand:Oc,DeletePullThroughCacheRuleCommand:Gc,DeleteRegistryPolicyCommand:Bc,
DeleteRepositoryCommand:wc,DeleteRepositoryCreationTemplateCommand:kc,DeleteRepositoryPolicyCommand:Mc,DeleteSigningConfigurationCommand:qc,DeregisterPullTimeUpdateExclusionCommand:Vc,
DescribeImageReplicationStatusCommand:zc,DescribeImagesCommand:Po,DescribeImageScanFindingsCommand:Gt,DescribeImageSigningStatusCommand:Hc,DescribePullThroughCacheRulesCommand:Io,
DescribeRegistryCommand:jc,DescribeReplicationBackfillResultsCommand:So,DescribeRepositoriesCommand:Co,DescribeRepositoryCreationTemplatesCommand:fo,GetAccountSettingCommand:Wc,
GetAuthorizationTokenCommand:Kc,GetDownloadUrlForLayerCommand:Yc,GetLifecyclePolicyCommand:Xc,GetLifecyclePolicyPreviewCommand:Bt,GetRegistryPolicyCommand:Jc,GetRegistryScanningConfigurationCommand:Qc,
GetRepositoryPolicyCommand:Zc,GetSigningConfigurationCommand:el,InitiateLayerUploadCommand:tl,ListImageReferrersCommand:ol,ListImagesCommand:vo,ListPullTimeUpdateExclusionsCommand:sl,
ListReplicationBackfillsCommand:_o,ListTagsForResourceCommand:nl,PutAccountSettingCommand:al,PutImageCommand:il,PutImageScanningConfigurationCommand:rl,PutImageTagMutabilityCommand:cl,
PutLifecyclePolicyCommand:ll,PutRegistryPolicyCommand:ul,PutRegistryScanningConfigurationCommand:pl,PutReplicationConfigurationCommand:Rl,PutSigningConfigurationCommand:gl,
RegisterPullTimeUpdateExclusionCommand:dl,SetRepositoryPolicyCommand:ml,StartImageScanCommand:yl,StartLifecyclePolicyPreviewCommand:El,StartReplicationBackfillCommand:Pl,
StopReplicationBackfillCommand:Il,TagResourceCommand:Sl,UntagResourceCommand:Cl,UpdateImageStorageClassCommand:fl,UpdatePullThroughCacheRuleCommand:vl,UpdateRepositoryCreationTemplateCommand:_l,
UploadLayerPartCommand:xl,ValidatePullThroughCacheRuleCommand:hl},HP={paginateDescribeImages:Ll,paginateDescribeImageScanFindings:Tl,paginateDescribePullThroughCacheRules:Dl,
paginateDescribeReplicationBackfillResults:Al,paginateDescribeRepositories:$l,paginateDescribeRepositoryCreationTemplates:Ul,paginateGetLifecyclePolicyPreview:Fl,
paginateListImages:Nl,paginateListReplicationBackfills:bl},jP={waitUntilImageScanComplete:Gl,waitUntilLifecyclePolicyPreviewComplete:wl};class kl extends A{}Hl(
zP,kl,{paginators:HP,waiters:jP});const WP={InvalidLayerDigest:"InvalidLayerDigest",MissingLayerDigest:"MissingLayerDigest"},KP={ARCHIVED:"ARCHIVED",AVAILABLE:"\
AVAILABLE",UNAVAILABLE:"UNAVAILABLE"},YP={ImageInaccessible:"ImageInaccessible",ImageNotFound:"ImageNotFound",ImageReferencedByManifestList:"ImageReferencedByMa\
nifestList",ImageTagDoesNotMatchDigest:"ImageTagDoesNotMatchDigest",InvalidImageDigest:"InvalidImageDigest",InvalidImageTag:"InvalidImageTag",KmsError:"KmsError",
MissingDigestAndTag:"MissingDigestAndTag",UpstreamAccessDenied:"UpstreamAccessDenied",UpstreamTooManyRequests:"UpstreamTooManyRequests",UpstreamUnavailable:"Ups\
treamUnavailable"},XP={REPOSITORY_NOT_FOUND:"REPOSITORY_NOT_FOUND"},JP={WILDCARD:"WILDCARD"},QP={CONTINUOUS_SCAN:"CONTINUOUS_SCAN",MANUAL:"MANUAL",SCAN_ON_PUSH:"\
SCAN_ON_PUSH"},ZP={AzureContainerRegistry:"azure-container-registry",Chainguard:"chainguard",DockerHub:"docker-hub",Ecr:"ecr",EcrPublic:"ecr-public",GitHubContainerRegistry:"\
github-container-registry",GitLabContainerRegistry:"gitlab-container-registry",K8s:"k8s",Quay:"quay"},eI={AES256:"AES256",KMS:"KMS",KMS_DSSE:"KMS_DSSE"},tI={IMMUTABLE:"\
IMMUTABLE",IMMUTABLE_WITH_EXCLUSION:"IMMUTABLE_WITH_EXCLUSION",MUTABLE:"MUTABLE",MUTABLE_WITH_EXCLUSION:"MUTABLE_WITH_EXCLUSION"},oI={WILDCARD:"WILDCARD"},sI={CREATE_ON_PUSH:"\
CREATE_ON_PUSH",PULL_THROUGH_CACHE:"PULL_THROUGH_CACHE",REPLICATION:"REPLICATION"},nI={WILDCARD_MATCH:"WILDCARD_MATCH"},aI={COMPLETE:"COMPLETE",FAILED:"FAILED",
IN_PROGRESS:"IN_PROGRESS"},iI={ACTIVATING:"ACTIVATING",ACTIVE:"ACTIVE",ANY:"ANY",ARCHIVED:"ARCHIVED"},rI={ANY:"ANY",TAGGED:"TAGGED",UNTAGGED:"UNTAGGED"},cI={CRITICAL:"\
CRITICAL",HIGH:"HIGH",INFORMATIONAL:"INFORMATIONAL",LOW:"LOW",MEDIUM:"MEDIUM",UNDEFINED:"UNDEFINED"},lI={ACTIVE:"ACTIVE",COMPLETE:"COMPLETE",FAILED:"FAILED",FINDINGS_UNAVAILABLE:"\
FINDINGS_UNAVAILABLE",IMAGE_ARCHIVED:"IMAGE_ARCHIVED",IN_PROGRESS:"IN_PROGRESS",LIMIT_EXCEEDED:"LIMIT_EXCEEDED",PENDING:"PENDING",SCAN_ELIGIBILITY_EXPIRED:"SCAN\
_ELIGIBILITY_EXPIRED",UNSUPPORTED_IMAGE:"UNSUPPORTED_IMAGE"},uI={ACTIVATING:"ACTIVATING",ACTIVE:"ACTIVE",ARCHIVED:"ARCHIVED"},pI={COMPLETE:"COMPLETE",FAILED:"FA\
ILED",IN_PROGRESS:"IN_PROGRESS"},RI={PREFIX_MATCH:"PREFIX_MATCH"},gI={COMPLETE:"COMPLETE",FAILED:"FAILED"},dI={COMPLETE:"COMPLETE",FAILED:"FAILED",IN_PROGRESS:"\
IN_PROGRESS",PREPARING:"PREPARING",STOPPED:"STOPPED",STOPPING:"STOPPING"},mI={ARCHIVE:"ARCHIVE"},yI={EXPIRE:"EXPIRE",TRANSITION:"TRANSITION"},EI={ARCHIVE:"ARCHI\
VE",STANDARD:"STANDARD"},PI={COMPLETE:"COMPLETE",EXPIRED:"EXPIRED",FAILED:"FAILED",IN_PROGRESS:"IN_PROGRESS"},II={BASIC:"BASIC",ENHANCED:"ENHANCED"},SI={ACTIVATING:"\
ACTIVATING",ACTIVE:"ACTIVE",ANY:"ANY",ARCHIVED:"ARCHIVED"},CI={ACTIVATING:"ACTIVATING",ACTIVE:"ACTIVE",ARCHIVED:"ARCHIVED"},fI={ARCHIVE:"ARCHIVE",STANDARD:"STAN\
DARD"};e=CI,e=SI,e=ln,e=un,e=pn,e=Sr,e=Lc,e=Rn,e=gn,e=Cr,e=Dc,e=dn,e=mn,e=fr,e=Ac,e=yn,e=En,e=vr,e=$c,e=Pn,e=In,e=pt,e=ps,e=_r,e=Uc,e=Sn,e=Cn,e=xr,e=Fc,e=fn,e=vn,
e=hr,w.CreateRepositoryCommand=Nc,e=Tr,e=bc,e=_n,e=xn,e=hn,e=Tn,e=Ln,e=Dn,e=An,e=Lr,e=Oc,e=$n,e=Un,e=Dr,e=Gc,e=Fn,e=Nn,e=Ar,e=Bc,e=bn,e=On,e=$r,e=wc,e=Ur,e=kc,e=
Gn,e=Bn,e=Fr,e=Mc,e=wn,e=kn,e=Mn,e=qn,e=Nr,e=qc,e=Vn,e=zn,e=br,e=Vc,e=Hn,e=jn,e=Or,e=zc,e=Wn,e=Kn,e=Br,e=Gt,e=Yn,e=Xn,e=wr,e=Hc,e=Qn,e=Zn,e=Gr,e=Po,e=Jn,e=ea,e=
ta,e=kr,e=Io,e=oa,e=sa,e=Mr,e=jc,e=na,e=aa,e=qr,e=So,e=ia,e=ra,e=Vr,e=Co,e=ca,e=la,e=zr,e=fo,e=ua,e=pa,e=kl,w.ECRClient=A,e=c,e=us,e=Ae,e=Rs,e=go,e=Ft,e=eI,e=Ra,
e=Rt,e=gs,e=Qe,e=ds,e=cI,e=Hr,e=Wc,e=ga,e=da,e=jr,w.GetAuthorizationTokenCommand=Kc,e=ma,e=ya,e=Wr,e=Yc,e=Ea,e=Pa,e=Kr,e=Xc,e=Yr,e=Bt,e=Ia,e=Sa,e=Ca,e=fa,e=Xr,e=
Jc,e=va,e=_a,e=Jr,e=Qc,e=xa,e=ha,e=Qr,e=Zc,e=Ta,e=La,e=Zr,e=el,e=Da,e=Aa,e=mo,e=yI,e=rt,e=ms,e=gt,e=ys,e=$a,e=ct,e=Es,e=Ua,e=YP,e=x,e=Ze,e=Ps,e=Fa,e=Na,e=ba,e=Oa,
e=Ga,e=Nt,e=me,e=Ba,e=uI,e=iI,e=Pt,e=Is,e=lt,e=Ss,e=tI,e=wa,e=oI,e=ec,e=tl,e=ka,e=Ma,e=$e,e=Cs,e=It,e=fs,e=_e,e=vs,e=Me,e=_s,e=Ue,e=xs,e=qa,e=Fe,e=hs,e=KP,e=Va,
e=WP,e=ot,e=Ts,e=Ne,e=Ls,e=st,e=Ds,e=He,e=As,e=za,e=mt,e=$s,e=at,e=Us,e=Ha,e=PI,e=ja,e=Wa,e=EI,e=mI,e=Te,e=Fs,e=tc,e=ol,e=Ka,e=Ya,e=Xa,e=oc,e=vo,e=Ja,e=Qa,e=Za,
e=sc,e=sl,e=ei,e=ti,e=nc,e=_o,e=oi,e=si,e=ac,e=nl,e=ni,e=ai,e=ii,e=ri,e=Oe,e=Ns,e=je,e=bs,e=ic,e=al,e=ci,e=li,e=rc,e=il,e=ui,e=pi,e=cc,e=rl,e=Ri,e=gi,e=lc,e=cl,
e=di,e=mi,e=uc,e=ll,e=yi,e=Ei,e=pc,e=ul,e=Pi,e=Ii,e=Rc,e=pl,e=Si,e=Ci,e=gc,e=Rl,e=fi,e=vi,e=dc,e=gl,e=_i,e=xi,e=sI,e=hi,e=ut,e=Os,e=mc,e=dl,e=Ti,e=Li,e=We,e=Gs,
e=yo,e=Di,e=Ai,e=yt,e=Bs,e=Et,e=ws,e=tt,e=ks,e=Eo,e=$i,e=gI,e=dI,e=Ui,e=bt,e=Y,e=Fi,e=aI,e=Ot,e=qe,e=Ms,e=ye,e=Ni,e=RI,e=Ke,e=qs,e=xe,e=Vs,e=Xe,e=zs,e=bi,e=Oi,e=
Gi,e=Bi,e=QP,e=et,e=Hs,e=lI,e=II,e=XP,e=wi,e=JP,e=ki,e=Ge,e=js,e=he,e=Ws,e=yc,e=ml,e=Mi,e=qi,e=Ee,e=Je,e=Ks,e=Vi,e=nI,e=zi,e=pI,e=Ec,e=yl,e=Hi,e=ji,e=Pc,e=El,e=
Wi,e=Ki,e=Ic,e=Pl,e=Yi,e=Xi,e=Sc,e=Il,e=Ji,e=Qi,e=Zi,e=er,e=Cc,e=Sl,e=tr,e=or,e=rI,e=fI,e=ze,e=Ys,e=Ye,e=Xs,e=Ve,e=Js,e=sr,e=Be,e=Qs,e=we,e=Zs,e=Le,e=en,e=nt,e=
tn,e=it,e=on,e=dt,e=sn,e=ke,e=nn,e=fc,e=Cl,e=nr,e=ar,e=vc,e=fl,e=ir,e=rr,e=_c,e=vl,e=cr,e=lr,e=xc,e=_l,e=ur,e=pr,e=hc,e=xl,e=Rr,e=gr,e=be,e=an,e=ZP,e=Tc,e=hl,e=
dr,e=mr,e=De,e=rn,e=yr,e=cn,e=Tl,e=Ll,e=Dl,e=Al,e=$l,e=Ul,e=Fl,e=Nl,e=bl,e=qP,e=VP,e=Gl,e=wl}),7777:((Ml,w,E)=>{const{ENV_KEY:e,ENV_SECRET:kt,fromEnv:Mt}=E(8162),
{chain:qt,CredentialsProviderError:J,ENV_PROFILE:Vt}=E(7567),Pe="AWS_EC2_METADATA_DISABLED",zt=async d=>{const{ENV_CMDS_FULL_URI:_,ENV_CMDS_RELATIVE_URI:C,fromContainerMetadata:S,
fromInstanceMetadata:h}=E(1778);if(process.env[C]||process.env[_]){d.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMe\
tadata");const{fromHttp:f}=E(9641);return qt(f(d),S(d))}return process.env[Pe]&&process.env[Pe]!=="false"?async()=>{throw new J("EC2 Instance Metadata Service a\
ccess disabled",{logger:d.logger})}:(d.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata"),h(d))};function Ht(d,_){const C=jt(
d);let S,h,f,F;const Q=async k=>{if(k?.forceRefresh)return F||(F=C(k).then(M=>{f=M}).finally(()=>{F=void 0})),await F,f;if(f?.expiration&&f?.expiration?.getTime()<
Date.now()&&(f=void 0),S)await S;else if(!f||_?.(f))if(f)h||(h=C(k).then(M=>{f=M}).catch(()=>{}).finally(()=>{h=void 0}));else return S=C(k).then(M=>{f=M}).finally(
()=>{S=void 0}),Q(k);return f};return Q}const jt=d=>async _=>{let C;for(const S of d)try{return await S(_)}catch(h){if(C=h,h?.tryNextLink)continue;throw h}throw C};
let Ie=!1;const Wt=(d={})=>Ht([async()=>{if(d.profile??process.env[Vt])throw process.env[e]&&process.env[kt]&&(Ie||((d.logger?.warn&&d.logger?.constructor?.name!==
"NoOpLogger"?d.logger.warn.bind(d.logger):console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`),Ie=!0)),new J("AWS_PROFILE is set, skipping fromEnv provider.",{logger:d.logger,tryNextLink:!0});return d.logger?.debug("@aws-sdk/credential-provider-node - \
defaultProvider::fromEnv"),Mt(d)()},async _=>{d.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");const{ssoStartUrl:C,ssoAccountId:S,
ssoRegion:h,ssoRoleName:f,ssoSession:F}=d;if(!C&&!S&&!h&&!f&&!F)throw new J("Skipping SSO provider in default chain (inputs do not include SSO fields).",{logger:d.
logger});const{fromSSO:Q}=E(9874);return Q(d)(_)},async _=>{d.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");const{fromIni:C}=E(1241);
return C(d)(_)},async _=>{d.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");const{fromProcess:C}=E(2884);return C(d)(_)},async _=>{
d.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");const{fromTokenFile:C}=E(8112);return C(d)(_)},async()=>(d.logger?.debug("\
@aws-sdk/credential-provider-node - defaultProvider::remoteProvider"),(await zt(d))()),async()=>{throw new J("Could not load credentials from any providers",{tryNextLink:!1,
logger:d.logger})}],Se),Kt=d=>d?.expiration!==void 0,Se=d=>d?.expiration!==void 0&&d.expiration.getTime()-Date.now()<3e5;w.credentialsTreatedAsExpired=Se,w.credentialsWillNeedRefresh=
Kt,w.defaultProvider=Wt})};

export const id=5448,ids=[5448,7777],modules={5448:((PA,e,I)=>{const{awsEndpointFunctions:Pt,emitWarningIfUnsupportedVersion:St,createDefaultUserAgentProvider:Nt,
getDefaultSocketTimeout:yt,NODE_APP_ID_CONFIG_OPTIONS:ie,getAwsRegionExtensionConfiguration:vt,resolveAwsRegionExtensionConfiguration:Pe,resolveUserAgentConfig:$t,
resolveHostHeaderConfig:Tt,getUserAgentPlugin:Lt,getHostHeaderPlugin:Se,getLoggerPlugin:ht,getRecursionDetectionPlugin:Ut}=I(9300),{getHttpAuthSchemeEndpointRuleSetPlugin:Ne,
DefaultIdentityProviderConfig:R,getHttpSigningPlugin:T,createPaginator:E}=I(5086),{normalizeProvider:w,getSmithyContext:V,ServiceException:$,NoOpLogger:j,emitWarningIfUnsupportedVersion:ae,
loadConfigsForDefaultMode:Q,getDefaultExtensionConfiguration:J,resolveDefaultRuntimeConfig:SA,Client:On,makeBuilder:NA,createWaiter:N,checkExceptions:Y,WaiterState:_,
createAggregatedClient:yA}=I(4614),{Command:vA}=I(4614);e.$Command=vA,e.__Client=On;const{resolveDefaultsModeConfig:$A,loadConfig:x,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:TA,
NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:LA,NODE_REGION_CONFIG_OPTIONS:hA,NODE_REGION_CONFIG_FILE_OPTIONS:UA,resolveRegionConfig:bA}=I(7567),{BinaryDecisionDiagram:OA,
EndpointCache:FA,decideEndpoint:qA,customEndpointFunctions:wA,resolveEndpointConfig:kA,getEndpointPlugin:VA}=I(4561),{parseUrl:GA,getHttpHandlerExtensionConfiguration:MA,
resolveHttpHandlerRuntimeConfig:KA,getContentLengthPlugin:HA}=I(9922),{DEFAULT_RETRY_MODE:BA,NODE_RETRY_MODE_CONFIG_OPTIONS:WA,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:zA,
resolveRetryConfig:YA,getRetryPlugin:ZA}=I(9285),{TypeRegistry:Fn,getSchemaSerdePlugin:XA}=I(5982),{resolveAwsSdkSigV4Config:jA,AwsSdkSigV4Signer:QA,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:JA}=I(
8039),{defaultProvider:xA}=I(7777),{toUtf8:eR,fromUtf8:tR,toBase64:sR,fromBase64:nR,calculateBodyLength:oR}=I(2882),{streamCollector:iR,NodeHttpHandler:aR}=I(8771),
{AwsRestJsonProtocol:rR}=I(3628),{Sha256:cR}=I(9362),dR=async(s,n,o)=>({operation:V(n).operation,region:await w(s.region)()||(()=>{throw new Error("expected `re\
gion` to be configured for `aws.auth#sigv4`")})()});function uR(s){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"eks",region:s.region},propertiesExtractor:(n,o)=>({
signingProperties:{config:n,context:o}})}}const lR=s=>{const n=[];switch(s.operation){default:n.push(uR(s))}return n},CR=s=>{const n=jA(s);return Object.assign(
n,{authSchemePreference:w(s.authSchemePreference??[])})},AR=s=>Object.assign(s,{useDualstackEndpoint:s.useDualstackEndpoint??!1,useFipsEndpoint:s.useFipsEndpoint??
!1,defaultSigningName:"eks"}),RR={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInPar\
ams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var ER="3.1168.0",_R={version:ER};const Ce="ref",ee=-1,ye=!0,qn="isSet",wn="\
PartitionResult",ve="booleanEquals",bt="getAttr",kn="stringEquals",Vn={[Ce]:"Endpoint"},Ot={[Ce]:wn},Gn={fn:bt,argv:[Ot,"name"]},te={},Mn=[{[Ce]:"Region"}],Kn={
conditions:[[qn,[Vn]],[qn,Mn],["aws.partition",Mn,wn],[ve,[{[Ce]:"UseFIPS"},ye]],[ve,[{[Ce]:"UseDualStack"},ye]],[ve,[{fn:bt,argv:[Ot,"supportsDualStack"]},ye]],
[ve,[{fn:bt,argv:[Ot,"supportsFIPS"]},ye]],[kn,[Gn,"aws"]],[kn,[Gn,"aws-us-gov"]]],results:[[ee],[ee,"Invalid Configuration: FIPS and custom endpoint are not su\
pported"],[ee,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Vn,te],["https://eks-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",
te],[ee,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://fips.eks.{Region}.amazonaws.com",te],["https://eks.{Region}\
.amazonaws.com",te],["https://eks-fips.{Region}.{PartitionResult#dnsSuffix}",te],[ee,"FIPS is enabled but this partition does not support FIPS"],["https://eks.{\
Region}.{PartitionResult#dualStackDnsSuffix}",te],[ee,"DualStack is enabled but this partition does not support DualStack"],["https://eks.{Region}.{PartitionRes\
ult#dnsSuffix}",te],[ee,"Invalid Configuration: Missing Region"]]},gR=2,U=1e8,pR=new Int32Array([-1,1,-1,0,14,3,1,4,U+13,2,5,U+13,3,8,6,4,7,U+12,5,U+10,U+11,4,12,
9,6,10,U+9,7,U+6,11,8,U+7,U+8,5,13,U+5,6,U+4,U+5,3,U+1,15,4,U+2,U+3]),IR=OA.from(pR,gR,Kn.conditions,Kn.results),DR=new FA({size:50,params:["Endpoint","Region",
"UseDualStack","UseFIPS"]}),mR=(s,n={})=>DR.get(s,()=>qA(IR,{endpointParams:s,logger:n.logger}));wA.aws=Pt;class S extends ${static shapeId="smithy.ts.sdk.synth\
etic.com.amazonaws.eks#EKSServiceException";constructor(n){super(n),Object.setPrototypeOf(this,S.prototype)}}class $e extends S{static shapeId="com.amazonaws.ek\
s#AccessDeniedException";name="AccessDeniedException";$fault="client";constructor(n){super({name:"AccessDeniedException",$fault:"client",...n}),Object.setPrototypeOf(
this,$e.prototype)}}class Te extends S{static shapeId="com.amazonaws.eks#InvalidParameterException";name="InvalidParameterException";$fault="client";clusterName;nodegroupName;fargateProfileName;addonName;subscriptionId;constructor(n){
super({name:"InvalidParameterException",$fault:"client",...n}),Object.setPrototypeOf(this,Te.prototype),this.clusterName=n.clusterName,this.nodegroupName=n.nodegroupName,
this.fargateProfileName=n.fargateProfileName,this.addonName=n.addonName,this.subscriptionId=n.subscriptionId}}class Le extends S{static shapeId="com.amazonaws.e\
ks#ResourceNotFoundException";name="ResourceNotFoundException";$fault="client";clusterName;nodegroupName;fargateProfileName;addonName;subscriptionId;constructor(n){
super({name:"ResourceNotFoundException",$fault:"client",...n}),Object.setPrototypeOf(this,Le.prototype),this.clusterName=n.clusterName,this.nodegroupName=n.nodegroupName,
this.fargateProfileName=n.fargateProfileName,this.addonName=n.addonName,this.subscriptionId=n.subscriptionId}}class he extends S{static shapeId="com.amazonaws.e\
ks#ServerException";name="ServerException";$fault="server";clusterName;nodegroupName;addonName;subscriptionId;constructor(n){super({name:"ServerException",$fault:"\
server",...n}),Object.setPrototypeOf(this,he.prototype),this.clusterName=n.clusterName,this.nodegroupName=n.nodegroupName,this.addonName=n.addonName,this.subscriptionId=
n.subscriptionId}}class Ue extends S{static shapeId="com.amazonaws.eks#ServiceUnavailableException";name="ServiceUnavailableException";$fault="server";constructor(n){
super({name:"ServiceUnavailableException",$fault:"server",...n}),Object.setPrototypeOf(this,Ue.prototype)}}class be extends S{static shapeId="com.amazonaws.eks#\
InvalidRequestException";name="InvalidRequestException";$fault="client";clusterName;nodegroupName;addonName;subscriptionId;constructor(n){super({name:"InvalidRe\
questException",$fault:"client",...n}),Object.setPrototypeOf(this,be.prototype),this.clusterName=n.clusterName,this.nodegroupName=n.nodegroupName,this.addonName=
n.addonName,this.subscriptionId=n.subscriptionId}}class Oe extends S{static shapeId="com.amazonaws.eks#ClientException";name="ClientException";$fault="client";clusterName;nodegroupName;addonName;subscriptionId;constructor(n){
super({name:"ClientException",$fault:"client",...n}),Object.setPrototypeOf(this,Oe.prototype),this.clusterName=n.clusterName,this.nodegroupName=n.nodegroupName,
this.addonName=n.addonName,this.subscriptionId=n.subscriptionId}}class Fe extends S{static shapeId="com.amazonaws.eks#ResourceInUseException";name="ResourceInUs\
eException";$fault="client";clusterName;nodegroupName;addonName;constructor(n){super({name:"ResourceInUseException",$fault:"client",...n}),Object.setPrototypeOf(
this,Fe.prototype),this.clusterName=n.clusterName,this.nodegroupName=n.nodegroupName,this.addonName=n.addonName}}class qe extends S{static shapeId="com.amazonaw\
s.eks#ThrottlingException";name="ThrottlingException";$fault="client";clusterName;constructor(n){super({name:"ThrottlingException",$fault:"client",...n}),Object.
setPrototypeOf(this,qe.prototype),this.clusterName=n.clusterName}}class we extends S{static shapeId="com.amazonaws.eks#InvalidStateException";name="InvalidState\
Exception";$fault="client";clusterName;constructor(n){super({name:"InvalidStateException",$fault:"client",...n}),Object.setPrototypeOf(this,we.prototype),this.clusterName=
n.clusterName}}class ke extends S{static shapeId="com.amazonaws.eks#ResourceLimitExceededException";name="ResourceLimitExceededException";$fault="client";clusterName;nodegroupName;subscriptionId;constructor(n){
super({name:"ResourceLimitExceededException",$fault:"client",...n}),Object.setPrototypeOf(this,ke.prototype),this.clusterName=n.clusterName,this.nodegroupName=n.
nodegroupName,this.subscriptionId=n.subscriptionId}}class Ve extends S{static shapeId="com.amazonaws.eks#UnsupportedAvailabilityZoneException";name="Unsupported\
AvailabilityZoneException";$fault="client";clusterName;nodegroupName;validZones;constructor(n){super({name:"UnsupportedAvailabilityZoneException",$fault:"client",
...n}),Object.setPrototypeOf(this,Ve.prototype),this.clusterName=n.clusterName,this.nodegroupName=n.nodegroupName,this.validZones=n.validZones}}class Ge extends S{static shapeId="\
com.amazonaws.eks#BadRequestException";name="BadRequestException";$fault="client";constructor(n){super({name:"BadRequestException",$fault:"client",...n}),Object.
setPrototypeOf(this,Ge.prototype)}}class Me extends S{static shapeId="com.amazonaws.eks#NotFoundException";name="NotFoundException";$fault="client";constructor(n){
super({name:"NotFoundException",$fault:"client",...n}),Object.setPrototypeOf(this,Me.prototype)}}class Ke extends S{static shapeId="com.amazonaws.eks#ResourcePr\
opagationDelayException";name="ResourcePropagationDelayException";$fault="client";constructor(n){super({name:"ResourcePropagationDelayException",$fault:"client",
...n}),Object.setPrototypeOf(this,Ke.prototype)}}const fR="Addon",PR="AssociatedAccessPolicy",SR="AssociatedAccessPoliciesList",NR="AssociateAccessPolicyRequest",
yR="AssociateAccessPolicyResponse",vR="AssociateAccessPolicy",$R="ActiveCertificateAuthority",TR="ArgoCdAwsIdcConfigRequest",LR="ArgoCdAwsIdcConfigResponse",hR="\
ActivateCertificateAuthorityRequest",UR="ActivateCertificateAuthorityResponse",bR="ActivateCertificateAuthority",OR="ArgoCdConfigRequest",FR="ArgoCdConfigRespon\
se",qR="AddonCompatibilityDetail",wR="AddonCompatibilityDetails",kR="ArgoCdNetworkAccessConfigRequest",VR="ArgoCdNetworkAccessConfigResponse",GR="AccessConfigRe\
sponse",MR="ArgoCdRoleMapping",KR="ArgoCdRoleMappingList",HR="AckConfigRequest",BR="AckConfigResponse",WR="AccessDeniedException",zR="AccessEntry",YR="Associate\
EncryptionConfig",ZR="AssociateEncryptionConfigRequest",XR="AssociateEncryptionConfigResponse",jR="AddonHealth",QR="AddonInfo",JR="AddonIssueList",xR="Associate\
IdentityProviderConfig",eE="AssociateIdentityProviderConfigRequest",tE="AssociateIdentityProviderConfigResponse",sE="AddonIssue",nE="AddonNamespaceConfigRequest",
oE="AddonNamespaceConfigResponse",iE="AccessPolicy",aE="AddonPodIdentityAssociations",rE="AddonPodIdentityAssociationsList",cE="AddonPodIdentityConfiguration",dE="\
AddonPodIdentityConfigurationList",uE="AccessPoliciesList",lE="AccessScope",CE="AutoScalingGroup",AE="AutoScalingGroupList",RE="AllowedValuesConstraint",EE="Add\
onVersionInfo",_E="AddonVersionInfoList",gE="Addons",pE="BadRequestException",IE="BlockStorage",DE="Cancellation",mE="CertificateAuthority",fE="CreateAccessConf\
igRequest",PE="CreateAccessEntry",SE="CreateAccessEntryRequest",NE="CreateAccessEntryResponse",yE="CreateAddonRequest",vE="CreateAddonResponse",$E="CertificateA\
uthoritySummary",TE="CertificateAuthorityScheduledEvents",LE="CertificateAuthoritySummaryList",hE="CertificateAuthorityValidity",UE="CreateAddon",bE="CreateCapa\
bility",OE="CreateCertificateAuthority",FE="CreateCertificateAuthorityRequest",qE="CreateCertificateAuthorityResponse",wE="CapabilityConfigurationRequest",kE="C\
apabilityConfigurationResponse",VE="ComputeConfigRequest",GE="ComputeConfigResponse",ME="ConnectorConfigRequest",KE="ConnectorConfigResponse",HE="CreateCapabili\
tyRequest",BE="CreateCapabilityResponse",WE="CreateClusterRequest",zE="CreateClusterResponse",YE="CreateCluster",ZE="ClientException",XE="CreateEksAnywhereSubsc\
ription",jE="CreateEksAnywhereSubscriptionRequest",QE="CreateEksAnywhereSubscriptionResponse",JE="CreateFargateProfile",xE="CreateFargateProfileRequest",e_="Cre\
ateFargateProfileResponse",t_="CapabilityHealth",s_="ClusterHealth",n_="CapabilityIssue",o_="CapabilityIssueList",i_="ClusterIssueList",a_="ClusterIssue",r_="Cr\
dManagementConfiguration",c_="CreateNodegroup",d_="CreateNodegroupRequest",u_="CreateNodegroupResponse",l_="ControlPlaneConfigInfo",C_="CreatePodIdentityAssocia\
tion",A_="CreatePodIdentityAssociationRequest",R_="CreatePodIdentityAssociationResponse",E_="ControlPlanePlacementRequest",__="ControlPlanePlacementResponse",g_="\
ControlPlaneScalingConfig",p_="ControlPlaneScalingTierInfo",I_="ControlPlaneScalingTierList",D_="CapabilitySummary",m_="CapabilitySummaryList",f_="ClientStat",P_="\
ClientStats",S_="CancelUpdate",N_="CancelUpdateRequest",y_="CancelUpdateResponse",v_="ClusterVersionInformation",$_="ClusterVersionList",T_="Capability",L_="Cer\
tificate",h_="Cluster",U_="Compatibility",b_="Compatibilities",O_="DeleteAddon",F_="DescribeAddonConfiguration",q_="DescribeAddonConfigurationRequest",w_="Descr\
ibeAddonConfigurationResponse",k_="DeleteAccessEntry",V_="DeleteAccessEntryRequest",G_="DeleteAccessEntryResponse",M_="DescribeAccessEntryRequest",K_="DescribeA\
ccessEntryResponse",H_="DescribeAccessEntry",B_="DisassociateAccessPolicy",W_="DisassociateAccessPolicyRequest",z_="DisassociateAccessPolicyResponse",Y_="Delete\
AddonRequest",Z_="DeleteAddonResponse",X_="DescribeAddonRequest",j_="DescribeAddonResponse",Q_="DescribeAddonVersions",J_="DescribeAddonVersionsRequest",x_="Des\
cribeAddonVersionsResponse",eg="DescribeAddon",tg="DurationConstraints",sg="DeleteCertificateAuthority",ng="DeleteCertificateAuthorityRequest",og="DeleteCertifi\
cateAuthorityResponse",ig="DescribeCertificateAuthorityRequest",ag="DescribeCertificateAuthorityResponse",rg="DescribeCertificateAuthority",cg="DeleteCapability\
Request",dg="DeleteCapabilityResponse",ug="DeleteClusterRequest",lg="DeleteClusterResponse",Cg="DeregisterClusterRequest",Ag="DeregisterClusterResponse",Rg="Des\
cribeCapabilityRequest",Eg="DescribeCapabilityResponse",_g="DescribeClusterRequest",gg="DescribeClusterResponse",pg="DescribeClusterVersions",Ig="DescribeCluste\
rVersionsRequest",Dg="DescribeClusterVersionsResponse",mg="DeleteCapability",fg="DeleteCluster",Pg="DeregisterCluster",Sg="DescribeCapability",Ng="DescribeClust\
er",yg="DeprecationDetail",vg="DeprecationDetails",$g="DeleteEksAnywhereSubscription",Tg="DeleteEksAnywhereSubscriptionRequest",Lg="DeleteEksAnywhereSubscriptio\
nResponse",hg="DescribeEksAnywhereSubscriptionRequest",Ug="DescribeEksAnywhereSubscriptionResponse",bg="DescribeEksAnywhereSubscription",Og="DeleteFargateProfil\
e",Fg="DeleteFargateProfileRequest",qg="DeleteFargateProfileResponse",wg="DescribeFargateProfileRequest",kg="DescribeFargateProfileResponse",Vg="DescribeFargate\
Profile",Gg="DescribeInsight",Mg="DescribeIdentityProviderConfig",Kg="DescribeIdentityProviderConfigRequest",Hg="DescribeIdentityProviderConfigResponse",Bg="Dis\
associateIdentityProviderConfigRequest",Wg="DisassociateIdentityProviderConfigResponse",zg="DisassociateIdentityProviderConfig",Yg="DescribeInsightRequest",Zg="\
DescribeInsightsRefreshRequest",Xg="DescribeInsightsRefreshResponse",jg="DescribeInsightResponse",Qg="DescribeInsightsRefresh",Jg="DeleteNodegroup",xg="DeleteNo\
degroupRequest",e0="DeleteNodegroupResponse",t0="DescribeNodegroupRequest",s0="DescribeNodegroupResponse",n0="DescribeNodegroup",o0="DurationParameterConfig",i0="\
DeletePodIdentityAssociation",a0="DeletePodIdentityAssociationRequest",r0="DeletePodIdentityAssociationResponse",c0="DescribePodIdentityAssociationRequest",d0="\
DescribePodIdentityAssociationResponse",u0="DescribePodIdentityAssociation",l0="DescribeUpdate",C0="DescribeUpdateRequest",A0="DescribeUpdateResponse",R0="EksAn\
ywhereSubscription",E0="EksAnywhereSubscriptionList",_0="EksAnywhereSubscriptionTerm",g0="EncryptionConfig",p0="EncryptionConfigList",I0="ErrorDetail",D0="Error\
Details",m0="ElasticLoadBalancing",f0="EtcdPlacementRequest",P0="EtcdPlacementResponse",S0="FargateProfile",N0="FargateProfileHealth",y0="FargateProfileIssue",v0="\
FargateProfileIssueList",$0="FargateProfileSelector",T0="FargateProfileSelectors",L0="GatewayApiConfiguration",h0="HorizontalPodAutoscalerControllerConfigReques\
t",U0="HorizontalPodAutoscalerControllerConfigResponse",b0="HorizontalPodAutoscalerControllerVersionConfig",O0="Identity",F0="IntegerConstraints",q0="InsightCat\
egorySpecificSummary",w0="InsightsFilter",k0="IssueList",V0="IdentityProviderConfig",G0="IdentityProviderConfigResponse",M0="IdentityProviderConfigs",K0="Intege\
rParameterConfig",H0="InvalidParameterException",B0="IntegerRangeConstraint",W0="InsightResourceDetail",z0="InsightResourceDetails",Y0="InvalidRequestException",
Z0="InsightStatus",X0="InvalidStateException",j0="InsightSummary",Q0="InsightSummaries",J0="Insight",x0="Issue",ep="KubeApiServerConfigRequest",tp="KubeApiServe\
rConfigResponse",sp="KubeApiServerVersionConfig",np="KubeControllerManagerConfigRequest",op="KubeControllerManagerConfigResponse",ip="KubeControllerManagerVersi\
onConfig",ap="KubernetesNetworkConfigRequest",rp="KubernetesNetworkConfigResponse",cp="KubeSchedulerConfigRequest",dp="KubeSchedulerConfigResponse",up="KubeSche\
dulerVersionConfig",lp="License",Cp="ListAddons",Ap="ListAssociatedAccessPolicies",Rp="ListAssociatedAccessPoliciesRequest",Ep="ListAssociatedAccessPoliciesResp\
onse",_p="ListAccessEntries",gp="ListAccessEntriesRequest",pp="ListAccessEntriesResponse",Ip="ListAccessPolicies",Dp="ListAccessPoliciesRequest",mp="ListAccessP\
oliciesResponse",fp="ListAddonsRequest",Pp="ListAddonsResponse",Sp="ListCapabilities",Np="ListCertificateAuthorities",yp="ListCertificateAuthoritiesRequest",vp="\
ListCertificateAuthoritiesResponse",$p="ListCapabilitiesRequest",Tp="ListCapabilitiesResponse",Lp="ListClustersRequest",hp="ListClustersResponse",Up="ListCluste\
rs",bp="ListEksAnywhereSubscriptions",Op="ListEksAnywhereSubscriptionsRequest",Fp="ListEksAnywhereSubscriptionsResponse",qp="ListFargateProfiles",wp="ListFargat\
eProfilesRequest",kp="ListFargateProfilesResponse",Vp="ListInsights",Gp="ListIdentityProviderConfigs",Mp="ListIdentityProviderConfigsRequest",Kp="ListIdentityPr\
oviderConfigsResponse",Hp="ListInsightsRequest",Bp="ListInsightsResponse",Wp="LicenseList",zp="ListNodegroups",Yp="ListNodegroupsRequest",Zp="ListNodegroupsResp\
onse",Xp="ListPodIdentityAssociations",jp="ListPodIdentityAssociationsRequest",Qp="ListPodIdentityAssociationsResponse",Jp="LogSetup",xp="LogSetups",eI="ListTag\
sForResource",tI="ListTagsForResourceRequest",sI="ListTagsForResourceResponse",nI="LaunchTemplateSpecification",oI="ListUpdates",iI="ListUpdatesRequest",aI="Lis\
tUpdatesResponse",rI="Logging",cI="MarketplaceInformation",dI="Nodegroup",uI="NotFoundException",lI="NodegroupHealth",CI="NodegroupResources",AI="NodeRepairConf\
ig",RI="NodeRepairConfigOverrides",EI="NodeRepairConfigOverridesList",_I="NodeResourcesFitConfig",gI="NodeResourcesFitVersionConfig",pI="NodegroupScalingConfig",
II="NodegroupUpdateConfig",DI="OutpostConfigRequest",mI="OutpostConfigResponse",fI="OIDC",PI="OidcIdentityProviderConfig",SI="OidcIdentityProviderConfigRequest",
NI="Provider",yI="PodGcControllerConfigRequest",vI="PodGcControllerConfigResponse",$I="PodGcControllerVersionConfig",TI="PodIdentityAssociation",LI="PodIdentity\
AssociationSummary",hI="PodIdentityAssociationSummaries",UI="PortRangeConstraints",bI="PortRangeParameterConfig",OI="RemoteAccessConfig",FI="ResourceConstraints",
qI="RegisterClusterRequest",wI="RegisterClusterResponse",kI="RegisterCluster",VI="RollbackConfig",GI="ResourceInUseException",MI="ResourceLimitExceededException",
KI="RemoteNetworkConfigRequest",HI="RemoteNetworkConfigResponse",BI="ResourceNotFoundException",WI="RemoteNodeNetwork",zI="RemoteNodeNetworkList",YI="ResourcePr\
opagationDelayException",ZI="RemotePodNetwork",XI="RemotePodNetworkList",jI="ResourceWeight",QI="ResourceWeightList",JI="StorageConfigRequest",xI="StorageConfig\
Response",eD="ServerException",tD="SsoIdentity",sD="SsoIdentityList",nD="StartInsightsRefresh",oD="StartInsightsRefreshRequest",iD="StartInsightsRefreshResponse",
aD="ServiceNodePortRange",rD="ScoringStrategy",cD="ScoringStrategyConfig",dD="ScoringStrategyConstraints",uD="ServiceUnavailableException",lD="Taint",CD="Thrott\
lingException",AD="TagResource",RD="TagResourceRequest",ED="TagResourceResponse",_D="Update",gD="UpdateAddon",pD="UpdateAckConfig",ID="UpdateArgoCdConfig",DD="U\
pdateAccessConfigRequest",mD="UpdateAccessEntry",fD="UpdateAccessEntryRequest",PD="UpdateAccessEntryResponse",SD="UpdateAddonRequest",ND="UpdateAddonResponse",yD="\
UnsupportedAvailabilityZoneException",vD="UpdateCapability",$D="UpdateCapabilityConfiguration",TD="UpdateClusterConfigRequest",LD="UpdateClusterConfigResponse",
hD="UpdateClusterConfig",UD="UpdateCapabilityRequest",bD="UpdateCapabilityResponse",OD="UpdateClusterVersion",FD="UpdateClusterVersionRequest",qD="UpdateCluster\
VersionResponse",wD="UpdateEksAnywhereSubscription",kD="UpdateEksAnywhereSubscriptionRequest",VD="UpdateEksAnywhereSubscriptionResponse",GD="UpdateLabelsPayload",
MD="UpdateNodegroupConfig",KD="UpdateNodegroupConfigRequest",HD="UpdateNodegroupConfigResponse",BD="UpdateNodegroupVersion",WD="UpdateNodegroupVersionRequest",zD="\
UpdateNodegroupVersionResponse",YD="UpdateParam",ZD="UpdatePodIdentityAssociation",XD="UpdatePodIdentityAssociationRequest",jD="UpdatePodIdentityAssociationResp\
onse",QD="UpgradePolicyRequest",JD="UpgradePolicyResponse",xD="UpdateParams",em="UntagResource",tm="UpdateRoleMappings",sm="UntagResourceRequest",nm="UntagResou\
rceResponse",om="UpdateTaintsPayload",im="VpcConfigRequest",am="VpcConfigResponse",rm="WarmPoolConfig",cm="ZonalShiftConfigRequest",dm="ZonalShiftConfigResponse",
re="arn",um="addonArn",lm="associatedAccessPolicy",Cm="associatedAccessPolicies",Hn="activatedAt",Am="associatedAt",Bn="associationArn",Ft="activatedBy",qt="arg\
oCd",Rm="addonCompatibilityDetails",wt="accessConfig",Em="activationCode",_m="activationExpiry",gm="accessEntryArn",kt="accessEntry",pm="accessEntries",Wn="awsI\
dc",Im="activationId",Dm="additionalInfo",Ae="associationId",Vt="authenticationMode",f="addonName",mm="addOrUpdateLabels",fm="addOrUpdateRoleMappings",Pm="addOr\
UpdateTaints",Sm="accessPolicies",zn="associatedPolicyArn",Gt="autoRenew",Nm="apiRequestConcurrency",Yn="accessScope",ym="autoScalingGroups",Zn="amiType",se="ad\
donVersion",vm="addonVersions",$m="allowedValues",Mt="ack",Tm="active",Kt="addon",Xn="addons",Lm="architecture",He="association",hm="associations",jn="bootstrap\
ClusterCreatorAdminPermissions",Qn="blockStorage",Um="bootstrapSelfManagedAddons",G="client",M="createdAt",Ht="certificateAuthorityId",Re="certificateAuthority",
bm="certificateAuthorities",Jn="createdBy",xn="connectorConfig",Bt="computeConfig",Om="clusterDatabaseSizeGb",eo="clientId",Fm="clusterLogging",u="clusterName",
B="capabilityName",qm="controlPlaneComponentConfig",wm="controlPlaneComponentConfigOverrides",to="controlPlaneEgressMode",so="controlPlaneInstanceType",no="cont\
rolPlanePlacement",Wt="controlPlaneScalingConfig",km="controlPlaneScalingTiers",p="clientRequestToken",Vm="clientStats",Gm="clusterSecurityGroupId",Mm="category\
SpecificSummary",Km="configurationSchema",Hm="computeTypes",oo="capacityType",zt="clusterType",Yt="configurationValues",io="clusterVersion",Zt="clusterVersions",
Bm="compatibleVersions",Xt="capability",Wm="cancellation",zm="capabilities",ao="category",Ym="categories",ro="cidrs",Ee="cluster",Zm="clusters",_e="code",Xm="co\
mpatibilities",jt="configuration",Be="constraints",jm="crds",co="data",Qm="deprecationDetails",Jm="defaultNamespace",uo="defaultOnly",Qt="deletionProtection",Jt="\
deletePropagationPolicy",xm="defaultPlatformVersion",xt="disabledServices",es="disableSessionTags",ef="desiredSize",lo="distributionStatus",Co="diskSize",Ao="de\
faultVersion",We="defaultValue",Ro="description",tf="duration",b="error",sf="endedAt",ts="encryptionConfig",ss="enableCrossNamespace",nf="errorCode",of="effecti\
veDate",af="expirationDate",rf="externalId",Eo="etcdInstanceType",_o="elasticLoadBalancing",cf="errorMessage",df="endOfExtendedSupportDate",uf="endOfStandardSup\
portDate",go="endpointPrefix",po="endpointPublicAccess",Io="endpointPrivateAccess",Do="etcdPlacement",lf="ec2SshKey",ns="eventTtl",Cf="effect",Z="enabled",Af="e\
ndpoint",Rf="errors",Ef="filter",_f="firstAutoActivation",gf="finalAutoActivation",os="fargateProfile",pf="fargateProfileArn",ce="fargateProfileName",If="fargat\
eProfileNames",mo="force",Df="gatewayApi",fo="groupsClaim",Po="groupName",So="groupsPrefix",ge="health",O="httpError",is="horizontalPodAutoscalerControllerConfi\
g",as="horizontalPodAutoscalerSyncPeriod",l="httpQuery",a="http",F="id",No="includeAll",yo="ipFamily",vo="idcInstanceArn",mf="idcManagedApplicationArn",rs="iden\
tityProviderConfig",ff="identityProviderConfigArn",$o="identityProviderConfigName",Pf="identityProviderConfigs",To="idcRegion",cs="insightStatus",Lo="includeSta\
tus",ho="instanceTypes",Sf="idempotencyToken",Uo="issuerUrl",Nf="identities",yf="identity",vf="insight",bo="include",$f="insights",pe="issues",Tf="issuer",Lf="k\
ey",hf="keyArn",ze="kubeApiServerConfig",Ye="kubeControllerManagerConfig",ds="kubernetesGroups",us="kubernetesNetworkConfig",Uf="kubernetesPatchVersion",bf="kub\
ernetesResourceUri",Ze="kubeSchedulerConfig",Xe="kubernetesVersion",Of="kubernetesVersions",ls="logging",Ff="licenseArns",Oo="licenseQuantity",qf="lastRequestTi\
me",Fo="lastRefreshTime",qo="licenseType",wo="lastTransitionTime",Cs="launchTemplate",je="labels",wf="licenses",D="message",ne="modifiedAt",kf="maxGroupPrepared\
Capacity",ko="marketplaceInformation",Vo="minPort",Vf="maxParallelNodesRepairedCount",Gf="maxParallelNodesRepairedPercentage",Go="maxPort",g="maxResults",Mf="mi\
nRepairWaitTimeMins",Mo="minSize",Kf="maxSize",Hf="maxUnavailable",Bf="maxUnhealthyNodeThresholdCount",Wf="maxUnhealthyNodeThresholdPercentage",zf="maxUnavailab\
lePercentage",Yf="managed",As="max",Rs="min",P="name",Es="networkAccess",Zf="notAfter",Xf="nodegroupArn",jf="notBefore",Ko="namespaceConfig",Qf="nodeMonitoringC\
ondition",y="nodegroupName",Jf="numberOfRequestsLast30Days",Ho="nodePools",Bo="nodeRole",Wo="nodeRoleArn",_s="nodeRepairConfig",xf="nodeRepairConfigOverrides",gs="\
nodeResourcesFit",A="nextToken",eP="nodeUnhealthyReason",tP="namespaces",W="namespace",ps="nodegroup",sP="nodegroups",zo="owner",Yo="outpostArns",Zo="ownerArn",
Xo="outpostConfig",Is="oidc",jo="owners",Qo="publisher",z="principalArn",Jo="publicAccessCidrs",Ds="policyArn",xo="podExecutionRoleArn",ms="podGcControllerConfi\
g",nP="productId",fs="podIdentityAssociations",oP="podIdentityConfiguration",iP="poolState",aP="podSchedulingRatePerSecond",rP="productUrl",cP="platformVersion",
dP="platformVersions",uP="params",Ps="policy",Ss="provider",ei="preserve",ti="publishers",lP="role",H="roleArn",CP="remoteAccessSecurityGroup",si="remoteAccess",
AP="repairAction",Ns="resourceArn",RP="rollbackAvailable",EP="requiresConfiguration",ni="resolveConflicts",oi="requiredClaims",_P="rollbackConfig",gP="releaseDa\
te",Ie="resourceIds",pP="requiresIamPermissions",IP="removeLabels",DP="recommendedManagedPolicies",ys="remoteNetworkConfig",ii="remoteNodeNetworks",mP="reuseOnS\
caleIn",ai="remotePodNetworks",vs="rbacRoleMappings",fP="removeRoleMappings",PP="removeTaints",$s="releaseVersion",Ts="resourcesVpcConfig",SP="replacedWith",ri="\
reason",NP="recommendation",De="resources",ci="smithy.ts.sdk.synthetic.com.amazonaws.eks",oe="serviceAccount",Ls="serviceAccountRoleArn",yP="startedAt",hs="stor\
ageConfig",Us="scalingConfig",vP="scheduledEvents",di="securityGroupIds",de="subscriptionId",ui="serviceIpv4Cidr",$P="serviceIpv6Cidr",li="subnetIds",Qe="spread\
Level",bs="serviceNodePortRange",Ci="signingStatus",TP="sourceSecurityGroups",LP="startServingReplacementVersion",hP="stopServingVersion",Os="scoringStrategy",Ai="\
supportType",UP="serverUrl",Ri="server",Ei="selectors",L="status",bP="statuses",Je="subscription",xe="subnets",OP="subscriptions",m="tags",_i="tagKeys",FP="tain\
tsList",qP="timeoutMinutes",wP="tierName",Fs="terminatedPodGcThreshold",qs="targetRoleArn",ws="taints",gi="term",kP="tier",VP="token",K="type",ks="types",Vs="us\
ername",GP="userAgent",Gs="updateConfig",pi="usernameClaim",Ii="updateId",MP="updateIds",Ms="upgradePolicy",Di="usernamePrefix",KP="updateStrategy",HP="unit",k="\
update",BP="usage",X="version",mi="vpceIds",WP="vpcId",Ks="versionStatus",zP="validZones",YP="validity",fi="value",Pi="weight",Hs="warmPoolConfig",Bs="zonalShif\
tConfig",t="com.amazonaws.eks",Si=new Fn(ci);var Ni=[-3,ci,"EKSServiceException",0,[],[]];Si.registerError(Ni,S);const h=new Fn(t);var yi=[-3,t,WR,{[b]:G,[O]:403},
[D],[0]];h.registerError(yi,$e);var vi=[-3,t,pE,{[b]:G,[O]:400},[D],[0]];h.registerError(vi,Ge);var $i=[-3,t,ZE,{[b]:G,[O]:400},[u,y,f,de,D],[0,0,0,0,0]];h.registerError(
$i,Oe);var Ti=[-3,t,H0,{[b]:G,[O]:400},[u,y,ce,f,de,D],[0,0,0,0,0,0]];h.registerError(Ti,Te);var Li=[-3,t,Y0,{[b]:G,[O]:400},[u,y,f,de,D],[0,0,0,0,0]];h.registerError(
Li,be);var hi=[-3,t,X0,{[b]:G,[O]:400},[u,D],[0,0]];h.registerError(hi,we);var Ui=[-3,t,uI,{[b]:G,[O]:404},[D],[0]];h.registerError(Ui,Me);var bi=[-3,t,GI,{[b]:G,
[O]:409},[u,y,f,D],[0,0,0,0]];h.registerError(bi,Fe);var Oi=[-3,t,MI,{[b]:G,[O]:400},[u,y,de,D],[0,0,0,0]];h.registerError(Oi,ke);var Fi=[-3,t,BI,{[b]:G,[O]:404},
[u,y,ce,f,de,D],[0,0,0,0,0,0]];h.registerError(Fi,Le);var qi=[-3,t,YI,{[b]:G,[O]:428},[D],[0]];h.registerError(qi,Ke);var wi=[-3,t,eD,{[b]:Ri,[O]:500},[u,y,f,de,
D],[0,0,0,0,0]];h.registerError(wi,he);var ki=[-3,t,uD,{[b]:Ri,[O]:503},[D],[0]];h.registerError(ki,Ue);var Vi=[-3,t,CD,{[b]:G,[O]:429},[u,D],[0,0]];h.registerError(
Vi,qe);var Gi=[-3,t,yD,{[b]:G,[O]:400},[D,u,y,zP],[0,0,0,64]];h.registerError(Gi,Ve);const Mi=[Si,h];var Ki=[3,t,GR,0,[jn,Vt],[2,0]],et=[3,t,zR,0,[u,z,ds,gm,M,ne,
m,Vs,K],[0,0,64,0,4,4,128,0,0]],Hi=[3,t,iE,0,[P,re],[0,0]],Ws=[3,t,lE,0,[K,tP],[0,64]],Bi=[3,t,HR,0,[ss,xt],[2,64]],Wi=[3,t,BR,0,[ss,xt],[2,64]],zi=[3,t,hR,0,[u,
Ht,p],[[0,1],[0,1],[0,4]],2],Yi=[3,t,UR,0,[k,Re],[()=>q,()=>me]],Zi=[3,t,$R,0,[F,Ft],[0,0]],tt=[3,t,fR,0,[f,u,L,se,ge,um,M,ne,Ls,m,Qo,zo,ko,Yt,fs,Ko],[0,0,0,0,()=>ji,
0,4,4,0,128,0,0,()=>an,0,64,()=>ea]],Xi=[3,t,qR,0,[P,Bm],[0,64]],ji=[3,t,jR,0,[pe],[()=>jP]],Qi=[3,t,QR,0,[f,K,vm,Qo,zo,ko,Jm],[0,0,()=>xP,0,0,()=>an,0]],Ji=[3,
t,sE,0,[_e,D,Ie],[0,0,64]],xi=[3,t,nE,0,[W],[0]],ea=[3,t,oE,0,[W],[0]],ta=[3,t,aE,0,[oe,H],[0,0],2],sa=[3,t,cE,0,[oe,DP],[0,64]],na=[3,t,EE,0,[se,Lm,Hm,Xm,EP,pP],
[0,64,64,()=>cS,2,2]],zs=[3,t,RE,0,[$m],[64]],oa=[3,t,TR,0,[vo,To],[0,0],1],ia=[3,t,LR,0,[vo,To,mf],[0,0,0]],aa=[3,t,OR,0,[Wn,W,vs,Es,go],[()=>oa,0,()=>_t,()=>Ys,
0],1],ra=[3,t,FR,0,[W,Wn,vs,Es,UP,go],[0,()=>ia,()=>_t,()=>ca,0,0]],Ys=[3,t,kR,0,[mi],[64]],ca=[3,t,VR,0,[mi],[64]],da=[3,t,MR,0,[lP,Nf],[0,()=>PS],2],ua=[3,t,NR,
0,[u,z,Ds,Yn],[[0,1],[0,1],0,()=>Ws],4],la=[3,t,yR,0,[u,z,lm],[0,0,()=>Zs]],Zs=[3,t,PR,0,[Ds,Yn,Am,ne],[0,()=>Ws,4,4]],Ca=[3,t,ZR,0,[u,ts,p],[[0,1],()=>En,[0,4]],
2],Aa=[3,t,XR,0,[k],[()=>q]],Ra=[3,t,eE,0,[u,Is,m,p],[[0,1],()=>Pd,128,[0,4]],2],Ea=[3,t,tE,0,[k,m],[()=>q,128]],_a=[3,t,CE,0,[P],[0]],Xs=[3,t,IE,0,[Z],[2]],ga=[
3,t,DE,0,[L,ri],[0,0]],pa=[3,t,N_,0,[P,Ii,p],[[0,1],[0,1],[0,4]],2],Ia=[3,t,y_,0,[k],[()=>q]],st=[3,t,T_,0,[B,re,u,K,H,L,X,jt,m,ge,M,ne,Jt],[0,0,0,0,0,0,0,()=>ma,
128,()=>fa,4,4,0]],Da=[3,t,wE,0,[qt,Mt],[()=>aa,()=>Bi]],ma=[3,t,kE,0,[qt,Mt],[()=>ra,()=>Wi]],fa=[3,t,t_,0,[pe],[()=>sS]],Pa=[3,t,n_,0,[_e,D],[0,0]],Sa=[3,t,D_,
0,[B,re,K,L,X,M,ne],[0,0,0,0,0,4,4]],Na=[3,t,L_,0,[co,Tm],[0,()=>Zi]],ya=[3,t,mE,0,[F,M,Jn,Hn,Ft,Ci,lo,YP,vP,RP,co],[0,4,0,4,0,0,0,()=>$a,()=>va,2,0]],va=[3,t,TE,
0,[_f,gf],[4,4]],me=[3,t,$E,0,[F,M,Jn,Hn,Ft,Ci,lo],[0,4,0,4,0,0,0]],$a=[3,t,hE,0,[jf,Zf],[4,4]],Ta=[3,t,f_,0,[GP,Jf,qf],[0,1,4]],ue=[3,t,h_,0,[P,re,M,X,Af,H,Ts,
us,ls,yf,L,Re,p,cP,m,ts,xn,F,ge,Xo,wt,Ms,Bs,ys,Bt,hs,Qt,Wt,ze,Ze,Ye],[0,0,4,0,0,0,()=>Nu,()=>Fc,()=>dt,()=>mc,0,()=>Na,0,0,128,()=>En,()=>qa,0,()=>La,()=>Nd,()=>Ki,
()=>Su,()=>yu,()=>Fd,()=>Oa,()=>zd,2,()=>nt,()=>hc,()=>qc,()=>bc]],La=[3,t,s_,0,[pe],[()=>aS]],ha=[3,t,a_,0,[_e,D,Ie],[0,0,64]],Ua=[3,t,v_,0,[io,zt,xm,Ao,gP,uf,
df,L,Ks,Uf,km,qm],[0,0,0,2,4,4,4,0,0,0,()=>dS,()=>Qs]],ba=[3,t,U_,0,[io,dP,Ao],[0,64,2]],js=[3,t,VE,0,[Z,Ho,Wo],[2,64,0]],Oa=[3,t,GE,0,[Z,Ho,Wo],[2,64,0]],Fa=[3,
t,ME,0,[H,Ss],[0,0],2],qa=[3,t,KE,0,[Im,Em,_m,Ss,H],[0,0,4,0,0]],Qs=[3,t,l_,0,[ze,Ze,Ye],[()=>Uc,()=>wc,()=>Oc]],wa=[3,t,E_,0,[Po,Qe],[0,0]],ka=[3,t,__,0,[Po,Qe],
[0,0]],nt=[3,t,g_,0,[kP],[0]],Va=[3,t,p_,0,[wP,Nm,aP,Om,wm],[0,1,1,1,()=>Qs]],Ga=[3,t,r_,0,[Yf],[2]],Ma=[3,t,fE,0,[jn,Vt],[2,0]],Ka=[3,t,SE,0,[u,z,ds,m,p,Vs,K],
[[0,1],0,64,128,[0,4],0,0],2],Ha=[3,t,NE,0,[kt],[()=>et]],Ba=[3,t,yE,0,[u,f,se,Ls,ni,p,m,Yt,fs,Ko],[[0,1],0,0,0,0,[0,4],128,0,()=>vu,()=>xi],2],Wa=[3,t,vE,0,[Kt],
[()=>tt]],za=[3,t,HE,0,[B,u,K,H,Jt,p,jt,m],[0,[0,1],0,0,0,[0,4],()=>Da,128],5],Ya=[3,t,BE,0,[Xt],[()=>st]],Za=[3,t,FE,0,[u,p],[[0,1],[0,4]],1],Xa=[3,t,qE,0,[k,Re],
[()=>q,()=>me]],ja=[3,t,WE,0,[P,H,Ts,X,us,ls,p,m,ts,Xo,wt,Um,Ms,Bs,ys,Bt,hs,Qt,Wt,ze,Ze,Ye],[0,0,()=>An,0,()=>nn,()=>dt,[0,4],128,()=>En,()=>Sd,()=>Ma,2,()=>Cn,
()=>Rn,()=>dn,()=>js,()=>ln,2,()=>nt,()=>tn,()=>on,()=>sn],3],Qa=[3,t,zE,0,[Ee],[()=>ue]],Ja=[3,t,jE,0,[P,gi,Oo,qo,Gt,p,m],[0,()=>xs,1,0,2,[0,4],128],2],xa=[3,t,
QE,0,[Je],[()=>le]],er=[3,t,xE,0,[ce,u,xo,xe,Ei,p,m],[0,[0,1],0,64,()=>$u,[0,4],128],3],tr=[3,t,e_,0,[os],[()=>ot]],sr=[3,t,d_,0,[u,y,xe,Bo,Us,Co,ho,Zn,si,je,ws,
m,p,Cs,Gs,_s,oo,X,$s,Hs],[[0,1],0,64,0,()=>lt,1,64,0,()=>cn,128,()=>gt,128,[0,4],()=>ct,()=>Ct,()=>At,0,0,0,()=>Et],4],nr=[3,t,u_,0,[ps],[()=>ut]],or=[3,t,A_,0,
[u,W,oe,H,p,m,es,qs,Ps],[[0,1],0,0,0,[0,4],128,2,0,0],4],ir=[3,t,R_,0,[He],[()=>fe]],ar=[3,t,V_,0,[u,z],[[0,1],[0,1]],2],rr=[3,t,G_,0,[],[]],cr=[3,t,Y_,0,[u,f,ei],
[[0,1],[0,1],[2,{[l]:ei}]],2],dr=[3,t,Z_,0,[Kt],[()=>tt]],ur=[3,t,cg,0,[u,B],[[0,1],[0,1]],2],lr=[3,t,dg,0,[Xt],[()=>st]],Cr=[3,t,ng,0,[u,Ht,p],[[0,1],[0,1],[0,
{[l]:p,[Sf]:1}]],2],Ar=[3,t,og,0,[k,Re],[()=>q,()=>me]],Rr=[3,t,ug,0,[P],[[0,1]],1],Er=[3,t,lg,0,[Ee],[()=>ue]],_r=[3,t,Tg,0,[F],[[0,1]],1],gr=[3,t,Lg,0,[Je],[()=>le]],
pr=[3,t,Fg,0,[u,ce],[[0,1],[0,1]],2],Ir=[3,t,qg,0,[os],[()=>ot]],Dr=[3,t,xg,0,[u,y],[[0,1],[0,1]],2],mr=[3,t,e0,0,[ps],[()=>ut]],fr=[3,t,a0,0,[u,Ae],[[0,1],[0,1]],
2],Pr=[3,t,r0,0,[He],[()=>fe]],Sr=[3,t,yg,0,[BP,SP,hP,LP,Vm],[0,0,0,0,()=>iS]],Nr=[3,t,Cg,0,[P],[[0,1]],1],yr=[3,t,Ag,0,[Ee],[()=>ue]],vr=[3,t,M_,0,[u,z],[[0,1],
[0,1]],2],$r=[3,t,K_,0,[kt],[()=>et]],Tr=[3,t,q_,0,[f,se],[[0,{[l]:f}],[0,{[l]:se}]],2],Lr=[3,t,w_,0,[f,se,Km,oP],[0,0,0,()=>QP]],hr=[3,t,X_,0,[u,f],[[0,1],[0,1]],
2],Ur=[3,t,j_,0,[Kt],[()=>tt]],br=[3,t,J_,0,[Xe,g,A,f,ks,ti,jo],[[0,{[l]:Xe}],[1,{[l]:g}],[0,{[l]:A}],[0,{[l]:f}],[64,{[l]:ks}],[64,{[l]:ti}],[64,{[l]:jo}]]],Or=[
3,t,x_,0,[Xn,A],[()=>JP,0]],Fr=[3,t,Rg,0,[u,B],[[0,1],[0,1]],2],qr=[3,t,Eg,0,[Xt],[()=>st]],wr=[3,t,ig,0,[u,Ht],[[0,1],[0,1]],2],kr=[3,t,ag,0,[Re],[()=>ya]],Vr=[
3,t,_g,0,[P],[[0,1]],1],Gr=[3,t,gg,0,[Ee],[()=>ue]],Mr=[3,t,Ig,0,[zt,g,A,uo,No,Zt,L,Ks],[[0,{[l]:zt}],[1,{[l]:g}],[0,{[l]:A}],[2,{[l]:uo}],[2,{[l]:No}],[64,{[l]:Zt}],
[0,{[l]:L}],[0,{[l]:Ks}]]],Kr=[3,t,Dg,0,[A,Zt],[0,()=>rS]],Hr=[3,t,hg,0,[F],[[0,1]],1],Br=[3,t,Ug,0,[Je],[()=>le]],Wr=[3,t,wg,0,[u,ce],[[0,1],[0,1]],2],zr=[3,t,
kg,0,[os],[()=>ot]],Yr=[3,t,Kg,0,[u,rs],[[0,1],()=>it],2],Zr=[3,t,Hg,0,[rs],[()=>fc]],Xr=[3,t,Yg,0,[u,F],[[0,1],[0,1]],2],jr=[3,t,jg,0,[vf],[()=>Pc]],Qr=[3,t,Zg,
0,[u],[[0,1]],1],Jr=[3,t,Xg,0,[D,L,yP,sf],[0,0,4,4]],xr=[3,t,t0,0,[u,y],[[0,1],[0,1]],2],ec=[3,t,s0,0,[ps],[()=>ut]],tc=[3,t,c0,0,[u,Ae],[[0,1],[0,1]],2],sc=[3,
t,d0,0,[He],[()=>fe]],nc=[3,t,C0,0,[P,Ii,y,f,B],[[0,1],[0,1],[0,{[l]:y}],[0,{[l]:f}],[0,{[l]:B}]],2],oc=[3,t,A0,0,[k],[()=>q]],ic=[3,t,W_,0,[u,z,Ds],[[0,1],[0,1],
[0,1]],3],ac=[3,t,z_,0,[],[]],rc=[3,t,Bg,0,[u,rs,p],[[0,1],()=>it,[0,4]],2],cc=[3,t,Wg,0,[k],[()=>q]],dc=[3,t,tg,0,[Rs,As],[0,0]],Js=[3,t,o0,0,[We,Be],[0,()=>dc]],
le=[3,t,R0,0,[F,re,M,of,af,Oo,qo,gi,L,Gt,Ff,wf,m],[0,0,4,4,4,1,0,()=>xs,0,2,64,()=>pS,128]],xs=[3,t,_0,0,[tf,HP],[1,0]],en=[3,t,m0,0,[Z,Df],[2,()=>gc]],uc=[3,t,
g0,0,[De,Ss],[64,()=>Ud]],lc=[3,t,I0,0,[nf,cf,Ie],[0,0,64]],Cc=[3,t,f0,0,[Qe],[0]],Ac=[3,t,P0,0,[Qe],[0]],ot=[3,t,S0,0,[ce,pf,u,M,xo,xe,Ei,L,m,ge],[0,0,0,4,0,64,
()=>$u,0,128,()=>Rc]],Rc=[3,t,N0,0,[pe],[()=>AS]],Ec=[3,t,y0,0,[_e,D,Ie],[0,0,64]],_c=[3,t,$0,0,[W,je],[0,128]],gc=[3,t,L0,0,[jm],[()=>Ga]],pc=[3,t,h0,0,[as],[0]],
Ic=[3,t,U0,0,[as],[0]],Dc=[3,t,b0,0,[as],[()=>Js]],mc=[3,t,O0,0,[Is],[()=>md]],it=[3,t,V0,0,[K,P],[0,0],2],fc=[3,t,G0,0,[Is],[()=>fd]],Pc=[3,t,J0,0,[F,P,ao,Xe,Fo,
wo,Ro,cs,NP,Dm,De,Mm],[0,0,0,0,4,4,0,()=>at,0,128,()=>ES,()=>Sc]],Sc=[3,t,q0,0,[Qm,Rm],[()=>uS,()=>XP]],Nc=[3,t,W0,0,[cs,bf,re],[()=>at,0,0]],yc=[3,t,w0,0,[Ym,Of,
bP],[64,64,64]],at=[3,t,Z0,0,[L,ri],[0,0]],vc=[3,t,j0,0,[F,P,ao,Xe,Fo,wo,Ro,cs],[0,0,0,0,4,4,0,()=>at]],$c=[3,t,F0,0,[Rs,As],[1,1]],Tc=[3,t,K0,0,[We,Be],[1,()=>$c]],
rt=[3,t,B0,0,[Rs,As],[1,1]],Lc=[3,t,x0,0,[_e,D,Ie],[0,0,64]],tn=[3,t,ep,0,[ns,bs],[0,()=>Rt]],hc=[3,t,tp,0,[ns,bs],[0,()=>Rt]],Uc=[3,t,sp,0,[ns,bs],[()=>Js,()=>hd]],
sn=[3,t,np,0,[ms,is],[()=>yd,()=>pc]],bc=[3,t,op,0,[ms,is],[()=>vd,()=>Ic]],Oc=[3,t,ip,0,[ms,is],[()=>$d,()=>Dc]],nn=[3,t,ap,0,[ui,yo,_o],[0,0,()=>en]],Fc=[3,t,
rp,0,[ui,$P,yo,_o],[0,0,0,()=>en]],on=[3,t,cp,0,[gs],[()=>rn]],qc=[3,t,dp,0,[gs],[()=>rn]],wc=[3,t,up,0,[gs],[()=>Dd]],ct=[3,t,nI,0,[P,X,F],[0,0,0]],kc=[3,t,lp,
0,[F,VP],[0,0]],Vc=[3,t,gp,0,[u,zn,g,A],[[0,1],[0,{[l]:zn}],[1,{[l]:g}],[0,{[l]:A}]],1],Gc=[3,t,pp,0,[pm,A],[64,0]],Mc=[3,t,Dp,0,[g,A],[[1,{[l]:g}],[0,{[l]:A}]]],
Kc=[3,t,mp,0,[Sm,A],[()=>ZP,0]],Hc=[3,t,fp,0,[u,g,A],[[0,1],[1,{[l]:g}],[0,{[l]:A}]],1],Bc=[3,t,Pp,0,[Xn,A],[64,0]],Wc=[3,t,Rp,0,[u,z,g,A],[[0,1],[0,1],[1,{[l]:g}],
[0,{[l]:A}]],2],zc=[3,t,Ep,0,[u,z,A,Cm],[0,0,0,()=>eS]],Yc=[3,t,$p,0,[u,A,g],[[0,1],[0,{[l]:A}],[1,{[l]:g}]],1],Zc=[3,t,Tp,0,[zm,A],[()=>nS,0]],Xc=[3,t,yp,0,[u,
g,A],[[0,1],[1,{[l]:g}],[0,{[l]:A}]],1],jc=[3,t,vp,0,[bm,A],[()=>oS,0]],Qc=[3,t,Lp,0,[g,A,bo],[[1,{[l]:g}],[0,{[l]:A}],[64,{[l]:bo}]]],Jc=[3,t,hp,0,[Zm,A],[64,0]],
xc=[3,t,Op,0,[g,A,Lo],[[1,{[l]:g}],[0,{[l]:A}],[64,{[l]:Lo}]]],ed=[3,t,Fp,0,[OP,A],[()=>lS,0]],td=[3,t,wp,0,[u,g,A],[[0,1],[1,{[l]:g}],[0,{[l]:A}]],1],sd=[3,t,kp,
0,[If,A],[64,0]],nd=[3,t,Mp,0,[u,g,A],[[0,1],[1,{[l]:g}],[0,{[l]:A}]],1],od=[3,t,Kp,0,[Pf,A],[()=>RS,0]],ad=[3,t,Hp,0,[u,Ef,g,A],[[0,1],()=>yc,1,0],1],rd=[3,t,Bp,
0,[$f,A],[()=>_S,0]],cd=[3,t,Yp,0,[u,g,A],[[0,1],[1,{[l]:g}],[0,{[l]:A}]],1],dd=[3,t,Zp,0,[sP,A],[64,0]],ud=[3,t,jp,0,[u,W,oe,g,A],[[0,1],[0,{[l]:W}],[0,{[l]:oe}],
[1,{[l]:g}],[0,{[l]:A}]],1],ld=[3,t,Qp,0,[hm,A],[()=>mS,0]],Cd=[3,t,tI,0,[Ns],[[0,1]],1],Ad=[3,t,sI,0,[m],[128]],Rd=[3,t,iI,0,[P,y,f,B,A,g],[[0,1],[0,{[l]:y}],[
0,{[l]:f}],[0,{[l]:B}],[0,{[l]:A}],[1,{[l]:g}]],1],Ed=[3,t,aI,0,[MP,A],[64,0]],dt=[3,t,rI,0,[Fm],[()=>IS]],_d=[3,t,Jp,0,[ks,Z],[64,2]],an=[3,t,cI,0,[nP,rP],[0,0]],
ut=[3,t,dI,0,[y,Xf,u,X,$s,M,ne,L,oo,Us,ho,xe,si,Zn,Bo,je,ws,De,Co,ge,Gs,_s,Cs,m,Hs],[0,0,0,0,0,4,4,0,0,()=>lt,64,64,()=>cn,0,0,128,()=>gt,()=>pd,1,()=>gd,()=>Ct,
()=>At,()=>ct,128,()=>Et]],gd=[3,t,lI,0,[pe],[()=>gS]],pd=[3,t,CI,0,[ym,CP],[()=>tS,0]],lt=[3,t,pI,0,[Mo,Kf,ef],[1,1,1]],Ct=[3,t,II,0,[Hf,zf,KP],[1,1,0]],At=[3,
t,AI,0,[Z,Bf,Wf,Vf,Gf,xf],[2,1,1,1,1,()=>DS]],Id=[3,t,RI,0,[Qf,eP,Mf,AP],[0,0,1,0]],rn=[3,t,_I,0,[Os],[()=>un]],Dd=[3,t,gI,0,[Os],[()=>Md]],md=[3,t,fI,0,[Tf],[0]],
fd=[3,t,PI,0,[$o,ff,u,Uo,eo,pi,Di,fo,So,oi,m,L],[0,0,0,0,0,0,0,0,0,128,128,0]],Pd=[3,t,SI,0,[$o,Uo,eo,pi,Di,fo,So,oi],[0,0,0,0,0,0,0,128],3],Sd=[3,t,DI,0,[Yo,so,
no,Eo,Do],[64,0,()=>wa,0,()=>Cc],2],Nd=[3,t,mI,0,[Yo,so,no,Eo,Do],[64,0,()=>ka,0,()=>Ac],2],yd=[3,t,yI,0,[Fs],[1]],vd=[3,t,vI,0,[Fs],[1]],$d=[3,t,$I,0,[Fs],[()=>Tc]],
fe=[3,t,TI,0,[u,W,oe,H,Bn,Ae,m,M,ne,Zo,es,qs,rf,Ps],[0,0,0,0,0,0,128,4,4,0,2,0,0,0]],Td=[3,t,LI,0,[u,W,oe,Bn,Ae,Zo],[0,0,0,0,0,0]],Ld=[3,t,UI,0,[Vo,Go],[()=>rt,
()=>rt]],hd=[3,t,bI,0,[We,Be],[()=>Rt,()=>Ld]],Ud=[3,t,NI,0,[hf],[0]],bd=[3,t,qI,0,[P,xn,p,m],[0,()=>Fa,[0,4],128],2],Od=[3,t,wI,0,[Ee],[()=>ue]],cn=[3,t,OI,0,[
lf,TP],[0,64]],dn=[3,t,KI,0,[ii,ai],[()=>Tu,()=>Lu]],Fd=[3,t,HI,0,[ii,ai],[()=>Tu,()=>Lu]],qd=[3,t,WI,0,[ro],[64]],wd=[3,t,ZI,0,[ro],[64]],kd=[3,t,FI,0,[P,Pi],[
()=>zs,()=>rt]],Vd=[3,t,jI,0,[P,Pi],[0,1]],Gd=[3,t,VI,0,[qP],[1]],un=[3,t,rD,0,[K,De],[0,()=>fS]],Md=[3,t,cD,0,[We,Be],[()=>un,()=>Kd]],Kd=[3,t,dD,0,[Os,De],[()=>zs,
()=>kd]],Rt=[3,t,aD,0,[Vo,Go],[1,1]],Hd=[3,t,tD,0,[F,K],[0,0],2],Bd=[3,t,oD,0,[u],[[0,1]],1],Wd=[3,t,iD,0,[D,L],[0,0]],ln=[3,t,JI,0,[Qn],[()=>Xs]],zd=[3,t,xI,0,
[Qn],[()=>Xs]],Yd=[3,t,RD,0,[Ns,m],[[0,1],128],2],Zd=[3,t,ED,0,[],[]],Xd=[3,t,lD,0,[Lf,fi,Cf],[0,0,0]],jd=[3,t,sm,0,[Ns,_i],[[0,1],[64,{[l]:_i}]],2],Qd=[3,t,nm,
0,[],[]],q=[3,t,_D,0,[F,L,K,uP,M,Rf,Wm],[0,0,0,()=>SS,4,()=>CS,()=>ga]],Jd=[3,t,DD,0,[Vt],[0]],xd=[3,t,fD,0,[u,z,ds,p,Vs],[[0,1],[0,1],64,[0,4],0],2],eu=[3,t,PD,
0,[kt],[()=>et]],tu=[3,t,pD,0,[ss,xt],[2,64]],su=[3,t,SD,0,[u,f,se,Ls,ni,p,Yt,fs],[[0,1],[0,1],0,0,0,[0,4],0,()=>vu],2],nu=[3,t,ND,0,[k],[()=>q]],ou=[3,t,ID,0,[
vs,Es],[()=>fu,()=>Ys]],iu=[3,t,$D,0,[qt,Mt],[()=>ou,()=>tu]],au=[3,t,UD,0,[u,B,H,jt,p,Jt],[[0,1],[0,1],0,()=>iu,[0,4],0],2],ru=[3,t,bD,0,[k],[()=>q]],cu=[3,t,TD,
0,[P,Ts,ls,p,wt,Ms,Bs,Bt,us,hs,ys,Qt,Wt,ze,Ze,Ye],[[0,1],()=>An,()=>dt,[0,4],()=>Jd,()=>Cn,()=>Rn,()=>js,()=>nn,()=>ln,()=>dn,2,()=>nt,()=>tn,()=>on,()=>sn],1],
du=[3,t,LD,0,[k],[()=>q]],uu=[3,t,FD,0,[P,X,p,mo,_P],[[0,1],0,[0,4],2,()=>Gd],2],lu=[3,t,qD,0,[k],[()=>q]],Cu=[3,t,kD,0,[F,Gt,p],[[0,1],2,[0,4]],2],Au=[3,t,VD,0,
[Je],[()=>le]],Ru=[3,t,GD,0,[mm,IP],[128,64]],Eu=[3,t,KD,0,[u,y,je,ws,Us,Gs,_s,Hs,p],[[0,1],[0,1],()=>Ru,()=>Pu,()=>lt,()=>Ct,()=>At,()=>Et,[0,4]],2],_u=[3,t,HD,
0,[k],[()=>q]],gu=[3,t,WD,0,[u,y,X,$s,Cs,mo,p],[[0,1],[0,1],0,0,()=>ct,2,[0,4]],2],pu=[3,t,zD,0,[k],[()=>q]],Iu=[3,t,YD,0,[K,fi],[0,0]],Du=[3,t,XD,0,[u,Ae,H,p,es,
qs,Ps],[[0,1],[0,1],0,[0,4],2,0,0],2],mu=[3,t,jD,0,[He],[()=>fe]],fu=[3,t,tm,0,[fm,fP],[()=>_t,()=>_t]],Pu=[3,t,om,0,[Pm,PP],[()=>gt,()=>gt]],Cn=[3,t,QD,0,[Ai],
[0]],Su=[3,t,JD,0,[Ai],[0]],An=[3,t,im,0,[li,di,po,Io,Jo,to],[64,64,2,2,64,0]],Nu=[3,t,am,0,[li,di,Gm,WP,po,Io,Jo,to],[64,64,0,0,2,2,64,0]],Et=[3,t,rm,0,[Z,Mo,kf,
iP,mP],[2,1,1,0,2]],Rn=[3,t,cm,0,[Z],[2]],yu=[3,t,dm,0,[Z],[2]],ZP=[1,t,uE,0,()=>Hi],XP=[1,t,wR,0,()=>Xi],jP=[1,t,JR,0,()=>Ji],vu=[1,t,rE,0,()=>ta],QP=[1,t,dE,0,
()=>sa],JP=[1,t,gE,0,()=>Qi],xP=[1,t,_E,0,()=>na],_t=[1,t,KR,0,()=>da],eS=[1,t,SR,0,()=>Zs],tS=[1,t,AE,0,()=>_a],sS=[1,t,o_,0,()=>Pa],nS=[1,t,m_,0,()=>Sa],oS=[1,
t,LE,0,()=>me],iS=[1,t,P_,0,()=>Ta],aS=[1,t,i_,0,()=>ha],rS=[1,t,$_,0,()=>Ua],cS=[1,t,b_,0,()=>ba],dS=[1,t,I_,0,()=>Va],uS=[1,t,vg,0,()=>Sr],lS=[1,t,E0,0,()=>le],
En=[1,t,p0,0,()=>uc],CS=[1,t,D0,0,()=>lc],AS=[1,t,v0,0,()=>Ec],$u=[1,t,T0,0,()=>_c],RS=[1,t,M0,0,()=>it],ES=[1,t,z0,0,()=>Nc],_S=[1,t,Q0,0,()=>vc],gS=[1,t,k0,0,
()=>Lc],pS=[1,t,Wp,0,()=>kc],IS=[1,t,xp,0,()=>_d],DS=[1,t,EI,0,()=>Id],mS=[1,t,hI,0,()=>Td],Tu=[1,t,zI,0,()=>qd],Lu=[1,t,XI,0,()=>wd],fS=[1,t,QI,0,()=>Vd],PS=[1,
t,sD,0,()=>Hd],gt=[1,t,FP,0,()=>Xd],SS=[1,t,xD,0,()=>Iu],hu=[9,t,bR,{[a]:["POST","/clusters/{clusterName}/certificate-authorities/{certificateAuthorityId}/activ\
ate",200]},()=>zi,()=>Yi],Uu=[9,t,vR,{[a]:["POST","/clusters/{clusterName}/access-entries/{principalArn}/access-policies",200]},()=>ua,()=>la],bu=[9,t,YR,{[a]:[
"POST","/clusters/{clusterName}/encryption-config/associate",200]},()=>Ca,()=>Aa],Ou=[9,t,xR,{[a]:["POST","/clusters/{clusterName}/identity-provider-configs/ass\
ociate",200]},()=>Ra,()=>Ea],Fu=[9,t,S_,{[a]:["POST","/clusters/{name}/updates/{updateId}/cancel-update",200]},()=>pa,()=>Ia],qu=[9,t,PE,{[a]:["POST","/clusters\
/{clusterName}/access-entries",200]},()=>Ka,()=>Ha],wu=[9,t,UE,{[a]:["POST","/clusters/{clusterName}/addons",200]},()=>Ba,()=>Wa],ku=[9,t,bE,{[a]:["POST","/clus\
ters/{clusterName}/capabilities",200]},()=>za,()=>Ya],Vu=[9,t,OE,{[a]:["POST","/clusters/{clusterName}/certificate-authorities",200]},()=>Za,()=>Xa],Gu=[9,t,YE,
{[a]:["POST","/clusters",200]},()=>ja,()=>Qa],Mu=[9,t,XE,{[a]:["POST","/eks-anywhere-subscriptions",200]},()=>Ja,()=>xa],Ku=[9,t,JE,{[a]:["POST","/clusters/{clu\
sterName}/fargate-profiles",200]},()=>er,()=>tr],Hu=[9,t,c_,{[a]:["POST","/clusters/{clusterName}/node-groups",200]},()=>sr,()=>nr],Bu=[9,t,C_,{[a]:["POST","/cl\
usters/{clusterName}/pod-identity-associations",200]},()=>or,()=>ir],Wu=[9,t,k_,{[a]:["DELETE","/clusters/{clusterName}/access-entries/{principalArn}",200]},()=>ar,
()=>rr],zu=[9,t,O_,{[a]:["DELETE","/clusters/{clusterName}/addons/{addonName}",200]},()=>cr,()=>dr],Yu=[9,t,mg,{[a]:["DELETE","/clusters/{clusterName}/capabilit\
ies/{capabilityName}",200]},()=>ur,()=>lr],Zu=[9,t,sg,{[a]:["DELETE","/clusters/{clusterName}/certificate-authorities/{certificateAuthorityId}",200]},()=>Cr,()=>Ar],
Xu=[9,t,fg,{[a]:["DELETE","/clusters/{name}",200]},()=>Rr,()=>Er],ju=[9,t,$g,{[a]:["DELETE","/eks-anywhere-subscriptions/{id}",200]},()=>_r,()=>gr],Qu=[9,t,Og,{
[a]:["DELETE","/clusters/{clusterName}/fargate-profiles/{fargateProfileName}",200]},()=>pr,()=>Ir],Ju=[9,t,Jg,{[a]:["DELETE","/clusters/{clusterName}/node-group\
s/{nodegroupName}",200]},()=>Dr,()=>mr],xu=[9,t,i0,{[a]:["DELETE","/clusters/{clusterName}/pod-identity-associations/{associationId}",200]},()=>fr,()=>Pr],el=[9,
t,Pg,{[a]:["DELETE","/cluster-registrations/{name}",200]},()=>Nr,()=>yr],tl=[9,t,H_,{[a]:["GET","/clusters/{clusterName}/access-entries/{principalArn}",200]},()=>vr,
()=>$r],sl=[9,t,eg,{[a]:["GET","/clusters/{clusterName}/addons/{addonName}",200]},()=>hr,()=>Ur],nl=[9,t,F_,{[a]:["GET","/addons/configuration-schemas",200]},()=>Tr,
()=>Lr],ol=[9,t,Q_,{[a]:["GET","/addons/supported-versions",200]},()=>br,()=>Or],il=[9,t,Sg,{[a]:["GET","/clusters/{clusterName}/capabilities/{capabilityName}",
200]},()=>Fr,()=>qr],al=[9,t,rg,{[a]:["GET","/clusters/{clusterName}/certificate-authorities/{certificateAuthorityId}",200]},()=>wr,()=>kr],rl=[9,t,Ng,{[a]:["GE\
T","/clusters/{name}",200]},()=>Vr,()=>Gr],cl=[9,t,pg,{[a]:["GET","/cluster-versions",200]},()=>Mr,()=>Kr],dl=[9,t,bg,{[a]:["GET","/eks-anywhere-subscriptions/{\
id}",200]},()=>Hr,()=>Br],ul=[9,t,Vg,{[a]:["GET","/clusters/{clusterName}/fargate-profiles/{fargateProfileName}",200]},()=>Wr,()=>zr],ll=[9,t,Mg,{[a]:["POST","/\
clusters/{clusterName}/identity-provider-configs/describe",200]},()=>Yr,()=>Zr],Cl=[9,t,Gg,{[a]:["GET","/clusters/{clusterName}/insights/{id}",200]},()=>Xr,()=>jr],
Al=[9,t,Qg,{[a]:["GET","/clusters/{clusterName}/insights-refresh",200]},()=>Qr,()=>Jr],Rl=[9,t,n0,{[a]:["GET","/clusters/{clusterName}/node-groups/{nodegroupNam\
e}",200]},()=>xr,()=>ec],El=[9,t,u0,{[a]:["GET","/clusters/{clusterName}/pod-identity-associations/{associationId}",200]},()=>tc,()=>sc],_l=[9,t,l0,{[a]:["GET",
"/clusters/{name}/updates/{updateId}",200]},()=>nc,()=>oc],gl=[9,t,B_,{[a]:["DELETE","/clusters/{clusterName}/access-entries/{principalArn}/access-policies/{pol\
icyArn}",200]},()=>ic,()=>ac],pl=[9,t,zg,{[a]:["POST","/clusters/{clusterName}/identity-provider-configs/disassociate",200]},()=>rc,()=>cc],Il=[9,t,_p,{[a]:["GE\
T","/clusters/{clusterName}/access-entries",200]},()=>Vc,()=>Gc],Dl=[9,t,Ip,{[a]:["GET","/access-policies",200]},()=>Mc,()=>Kc],ml=[9,t,Cp,{[a]:["GET","/cluster\
s/{clusterName}/addons",200]},()=>Hc,()=>Bc],fl=[9,t,Ap,{[a]:["GET","/clusters/{clusterName}/access-entries/{principalArn}/access-policies",200]},()=>Wc,()=>zc],
Pl=[9,t,Sp,{[a]:["GET","/clusters/{clusterName}/capabilities",200]},()=>Yc,()=>Zc],Sl=[9,t,Np,{[a]:["GET","/clusters/{clusterName}/certificate-authorities",200]},
()=>Xc,()=>jc],Nl=[9,t,Up,{[a]:["GET","/clusters",200]},()=>Qc,()=>Jc],yl=[9,t,bp,{[a]:["GET","/eks-anywhere-subscriptions",200]},()=>xc,()=>ed],vl=[9,t,qp,{[a]:[
"GET","/clusters/{clusterName}/fargate-profiles",200]},()=>td,()=>sd],$l=[9,t,Gp,{[a]:["GET","/clusters/{clusterName}/identity-provider-configs",200]},()=>nd,()=>od],
Tl=[9,t,Vp,{[a]:["POST","/clusters/{clusterName}/insights",200]},()=>ad,()=>rd],Ll=[9,t,zp,{[a]:["GET","/clusters/{clusterName}/node-groups",200]},()=>cd,()=>dd],
hl=[9,t,Xp,{[a]:["GET","/clusters/{clusterName}/pod-identity-associations",200]},()=>ud,()=>ld],Ul=[9,t,eI,{[a]:["GET","/tags/{resourceArn}",200]},()=>Cd,()=>Ad],
bl=[9,t,oI,{[a]:["GET","/clusters/{name}/updates",200]},()=>Rd,()=>Ed],Ol=[9,t,kI,{[a]:["POST","/cluster-registrations",200]},()=>bd,()=>Od],Fl=[9,t,nD,{[a]:["P\
OST","/clusters/{clusterName}/insights-refresh",200]},()=>Bd,()=>Wd],ql=[9,t,AD,{[a]:["POST","/tags/{resourceArn}",200]},()=>Yd,()=>Zd],wl=[9,t,em,{[a]:["DELETE",
"/tags/{resourceArn}",200]},()=>jd,()=>Qd],kl=[9,t,mD,{[a]:["POST","/clusters/{clusterName}/access-entries/{principalArn}",200]},()=>xd,()=>eu],Vl=[9,t,gD,{[a]:[
"POST","/clusters/{clusterName}/addons/{addonName}/update",200]},()=>su,()=>nu],Gl=[9,t,vD,{[a]:["POST","/clusters/{clusterName}/capabilities/{capabilityName}",
200]},()=>au,()=>ru],Ml=[9,t,hD,{[a]:["POST","/clusters/{name}/update-config",200]},()=>cu,()=>du],Kl=[9,t,OD,{[a]:["POST","/clusters/{name}/updates",200]},()=>uu,
()=>lu],Hl=[9,t,wD,{[a]:["POST","/eks-anywhere-subscriptions/{id}",200]},()=>Cu,()=>Au],Bl=[9,t,MD,{[a]:["POST","/clusters/{clusterName}/node-groups/{nodegroupN\
ame}/update-config",200]},()=>Eu,()=>_u],Wl=[9,t,BD,{[a]:["POST","/clusters/{clusterName}/node-groups/{nodegroupName}/update-version",200]},()=>gu,()=>pu],zl=[9,
t,ZD,{[a]:["POST","/clusters/{clusterName}/pod-identity-associations/{associationId}",200]},()=>Du,()=>mu];const NS=s=>({apiVersion:"2017-11-01",base64Decoder:s?.
base64Decoder??nR,base64Encoder:s?.base64Encoder??sR,disableHostPrefix:s?.disableHostPrefix??!1,endpointProvider:s?.endpointProvider??mR,extensions:s?.extensions??
[],httpAuthSchemeProvider:s?.httpAuthSchemeProvider??lR,httpAuthSchemes:s?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:n=>n.getIdentityProvider(
"aws.auth#sigv4"),signer:new QA}],logger:s?.logger??new j,protocol:s?.protocol??rR,protocolSettings:s?.protocolSettings??{defaultNamespace:"com.amazonaws.eks",errorTypeRegistries:Mi,
version:"2017-11-01",serviceTarget:"AWSWesleyFrontend"},serviceId:s?.serviceId??"EKS",sha256:s?.sha256??cR,urlParser:s?.urlParser??GA,utf8Decoder:s?.utf8Decoder??
tR,utf8Encoder:s?.utf8Encoder??eR}),yS=s=>{ae(process.version);const n=$A(s),o=()=>n().then(Q),i=NS(s);St(process.version);const C={profile:s?.profile,logger:i.
logger};return{...i,...s,runtime:"node",defaultsMode:n,authSchemePreference:s?.authSchemePreference??x(JA,C),bodyLengthChecker:s?.bodyLengthChecker??oR,credentialDefaultProvider:s?.
credentialDefaultProvider??xA,defaultSocketTimeout:yt(s?.requestHandler,3e5),defaultUserAgentProvider:s?.defaultUserAgentProvider??Nt({serviceId:i.serviceId,clientVersion:_R.
version}),maxAttempts:s?.maxAttempts??x(zA,s),region:s?.region??x(hA,{...UA,...C}),requestHandler:aR.create(s?.requestHandler??o),retryMode:s?.retryMode??x({...WA,
default:async()=>(await o()).retryMode||BA},s),streamCollector:s?.streamCollector??iR,useDualstackEndpoint:s?.useDualstackEndpoint??x(LA,C),useFipsEndpoint:s?.useFipsEndpoint??
x(TA,C),userAgentAppId:s?.userAgentAppId??x(ie,C)}},vS=s=>{const n=s.httpAuthSchemes;let o=s.httpAuthSchemeProvider,i=s.credentials;return{setHttpAuthScheme(C){
const ft=n.findIndex(bn=>bn.schemeId===C.schemeId);ft===-1?n.push(C):n.splice(ft,1,C)},httpAuthSchemes(){return n},setHttpAuthSchemeProvider(C){o=C},httpAuthSchemeProvider(){
return o},setCredentials(C){i=C},credentials(){return i}}},$S=s=>({httpAuthSchemes:s.httpAuthSchemes(),httpAuthSchemeProvider:s.httpAuthSchemeProvider(),credentials:s.
credentials()}),TS=(s,n)=>{const o=Object.assign(vt(s),J(s),MA(s),vS(s));return n.forEach(i=>i.configure(o)),Object.assign(s,Pe(o),SA(o),KA(o),$S(o))};class v extends On{config;constructor(...[
n]){const o=yS(n||{});super(o),this.initConfig=o;const i=AR(o),C=$t(i),ft=YA(C),bn=bA(ft),wN=Tt(bn),kN=kA(wN),VN=CR(kN),GN=TS(VN,n?.extensions||[]);this.config=
GN,this.middlewareStack.use(XA(this.config)),this.middlewareStack.use(Lt(this.config)),this.middlewareStack.use(ZA(this.config)),this.middlewareStack.use(HA(this.
config)),this.middlewareStack.use(Se(this.config)),this.middlewareStack.use(ht(this.config)),this.middlewareStack.use(Ut(this.config)),this.middlewareStack.use(
Ne(this.config,{httpAuthSchemeParametersProvider:dR,identityProviderConfigProvider:async MN=>new R({"aws.auth#sigv4":MN.credentials})})),this.middlewareStack.use(
T(this.config))}destroy(){super.destroy()}}const r=NA(RR,"AWSWesleyFrontend","EKSClient",VA),c={},d=(s,n,o,i)=>[];class Yl extends r(c,d,"ActivateCertificateAut\
hority",hu){}class Zl extends r(c,d,"AssociateAccessPolicy",Uu){}class Xl extends r(c,d,"AssociateEncryptionConfig",bu){}class jl extends r(c,d,"AssociateIdenti\
tyProviderConfig",Ou){}class Ql extends r(c,d,"CancelUpdate",Fu){}class Jl extends r(c,d,"CreateAccessEntry",qu){}class xl extends r(c,d,"CreateAddon",wu){}class eC extends r(
c,d,"CreateCapability",ku){}class tC extends r(c,d,"CreateCertificateAuthority",Vu){}class sC extends r(c,d,"CreateCluster",Gu){}class nC extends r(c,d,"CreateE\
ksAnywhereSubscription",Mu){}class oC extends r(c,d,"CreateFargateProfile",Ku){}class iC extends r(c,d,"CreateNodegroup",Hu){}class aC extends r(c,d,"CreatePodI\
dentityAssociation",Bu){}class rC extends r(c,d,"DeleteAccessEntry",Wu){}class cC extends r(c,d,"DeleteAddon",zu){}class dC extends r(c,d,"DeleteCapability",Yu){}
class uC extends r(c,d,"DeleteCertificateAuthority",Zu){}class lC extends r(c,d,"DeleteCluster",Xu){}class CC extends r(c,d,"DeleteEksAnywhereSubscription",ju){}
class AC extends r(c,d,"DeleteFargateProfile",Qu){}class RC extends r(c,d,"DeleteNodegroup",Ju){}class EC extends r(c,d,"DeletePodIdentityAssociation",xu){}class _C extends r(
c,d,"DeregisterCluster",el){}class gC extends r(c,d,"DescribeAccessEntry",tl){}class pt extends r(c,d,"DescribeAddon",sl){}class pC extends r(c,d,"DescribeAddon\
Configuration",nl){}class _n extends r(c,d,"DescribeAddonVersions",ol){}class IC extends r(c,d,"DescribeCapability",il){}class DC extends r(c,d,"DescribeCertifi\
cateAuthority",al){}class It extends r(c,d,"DescribeCluster",rl){}class gn extends r(c,d,"DescribeClusterVersions",cl){}class mC extends r(c,d,"DescribeEksAnywh\
ereSubscription",dl){}class Dt extends r(c,d,"DescribeFargateProfile",ul){}class fC extends r(c,d,"DescribeIdentityProviderConfig",ll){}class PC extends r(c,d,"\
DescribeInsight",Cl){}class SC extends r(c,d,"DescribeInsightsRefresh",Al){}class mt extends r(c,d,"DescribeNodegroup",Rl){}class NC extends r(c,d,"DescribePodI\
dentityAssociation",El){}class pn extends r(c,d,"DescribeUpdate",_l){}class yC extends r(c,d,"DisassociateAccessPolicy",gl){}class vC extends r(c,d,"Disassociat\
eIdentityProviderConfig",pl){}class In extends r(c,d,"ListAccessEntries",Il){}class Dn extends r(c,d,"ListAccessPolicies",Dl){}class mn extends r(c,d,"ListAddon\
s",ml){}class fn extends r(c,d,"ListAssociatedAccessPolicies",fl){}class Pn extends r(c,d,"ListCapabilities",Pl){}class Sn extends r(c,d,"ListCertificateAuthori\
ties",Sl){}class Nn extends r(c,d,"ListClusters",Nl){}class yn extends r(c,d,"ListEksAnywhereSubscriptions",yl){}class vn extends r(c,d,"ListFargateProfiles",vl){}
class $n extends r(c,d,"ListIdentityProviderConfigs",$l){}class Tn extends r(c,d,"ListInsights",Tl){}class Ln extends r(c,d,"ListNodegroups",Ll){}class hn extends r(
c,d,"ListPodIdentityAssociations",hl){}class $C extends r(c,d,"ListTagsForResource",Ul){}class Un extends r(c,d,"ListUpdates",bl){}class TC extends r(c,d,"Regis\
terCluster",Ol){}class LC extends r(c,d,"StartInsightsRefresh",Fl){}class hC extends r(c,d,"TagResource",ql){}class UC extends r(c,d,"UntagResource",wl){}class bC extends r(
c,d,"UpdateAccessEntry",kl){}class OC extends r(c,d,"UpdateAddon",Vl){}class FC extends r(c,d,"UpdateCapability",Gl){}class qC extends r(c,d,"UpdateClusterConfi\
g",Ml){}class wC extends r(c,d,"UpdateClusterVersion",Kl){}class kC extends r(c,d,"UpdateEksAnywhereSubscription",Hl){}class VC extends r(c,d,"UpdateNodegroupCo\
nfig",Bl){}class GC extends r(c,d,"UpdateNodegroupVersion",Wl){}class MC extends r(c,d,"UpdatePodIdentityAssociation",zl){}const KC=E(v,_n,"nextToken","nextToke\
n","maxResults"),HC=E(v,gn,"nextToken","nextToken","maxResults"),BC=E(v,In,"nextToken","nextToken","maxResults"),WC=E(v,Dn,"nextToken","nextToken","maxResults"),
zC=E(v,mn,"nextToken","nextToken","maxResults"),YC=E(v,fn,"nextToken","nextToken","maxResults"),ZC=E(v,Pn,"nextToken","nextToken","maxResults"),XC=E(v,Sn,"nextT\
oken","nextToken","maxResults"),jC=E(v,Nn,"nextToken","nextToken","maxResults"),QC=E(v,yn,"nextToken","nextToken","maxResults"),JC=E(v,vn,"nextToken","nextToken",
"maxResults"),xC=E(v,$n,"nextToken","nextToken","maxResults"),eA=E(v,Tn,"nextToken","nextToken","maxResults"),tA=E(v,Ln,"nextToken","nextToken","maxResults"),sA=E(
v,hn,"nextToken","nextToken","maxResults"),nA=E(v,Un,"nextToken","nextToken","maxResults"),oA=async(s,n)=>{let o;try{let i=await s.send(new pt(n));o=i;try{if(i.
addon.status==="CREATE_FAILED")return{state:_.FAILURE,reason:o}}catch{}try{if(i.addon.status==="DEGRADED")return{state:_.FAILURE,reason:o}}catch{}try{if(i.addon.
status==="ACTIVE")return{state:_.SUCCESS,reason:o}}catch{}}catch(i){o=i}return{state:_.RETRY,reason:o}},LS=async(s,n)=>N({...{minDelay:10,maxDelay:120},...s},n,
oA),iA=async(s,n)=>{const i=await N({...{minDelay:10,maxDelay:120},...s},n,oA);return Y(i)},aA=async(s,n)=>{let o;try{let i=await s.send(new pt(n));o=i;try{if(i.
addon.status==="DELETE_FAILED")return{state:_.FAILURE,reason:o}}catch{}}catch(i){if(o=i,i.name==="ResourceNotFoundException")return{state:_.SUCCESS,reason:o}}return{
state:_.RETRY,reason:o}},hS=async(s,n)=>N({...{minDelay:10,maxDelay:120},...s},n,aA),rA=async(s,n)=>{const i=await N({...{minDelay:10,maxDelay:120},...s},n,aA);
return Y(i)},cA=async(s,n)=>{let o;try{let i=await s.send(new pn(n));o=i;try{if(i.update.status==="Failed")return{state:_.FAILURE,reason:o}}catch{}try{if(i.update.
status==="Cancelled")return{state:_.FAILURE,reason:o}}catch{}try{if(i.update.status==="Successful")return{state:_.SUCCESS,reason:o}}catch{}}catch(i){o=i}return{
state:_.RETRY,reason:o}},US=async(s,n)=>N({...{minDelay:30,maxDelay:120},...s},n,cA),dA=async(s,n)=>{const i=await N({...{minDelay:30,maxDelay:120},...s},n,cA);
return Y(i)},uA=async(s,n)=>{let o;try{let i=await s.send(new It(n));o=i;try{if(i.cluster.status==="DELETING")return{state:_.FAILURE,reason:o}}catch{}try{if(i.cluster.
status==="FAILED")return{state:_.FAILURE,reason:o}}catch{}try{if(i.cluster.status==="ACTIVE")return{state:_.SUCCESS,reason:o}}catch{}}catch(i){o=i}return{state:_.
RETRY,reason:o}},bS=async(s,n)=>N({...{minDelay:30,maxDelay:120},...s},n,uA),lA=async(s,n)=>{const i=await N({...{minDelay:30,maxDelay:120},...s},n,uA);return Y(
i)},CA=async(s,n)=>{let o;try{let i=await s.send(new It(n));o=i;try{if(i.cluster.status==="ACTIVE")return{state:_.FAILURE,reason:o}}catch{}try{if(i.cluster.status===
"CREATING")return{state:_.FAILURE,reason:o}}catch{}try{if(i.cluster.status==="PENDING")return{state:_.FAILURE,reason:o}}catch{}}catch(i){if(o=i,i.name==="Resour\
ceNotFoundException")return{state:_.SUCCESS,reason:o}}return{state:_.RETRY,reason:o}},OS=async(s,n)=>N({...{minDelay:30,maxDelay:120},...s},n,CA),AA=async(s,n)=>{
const i=await N({...{minDelay:30,maxDelay:120},...s},n,CA);return Y(i)},RA=async(s,n)=>{let o;try{let i=await s.send(new Dt(n));o=i;try{if(i.fargateProfile.status===
"CREATE_FAILED")return{state:_.FAILURE,reason:o}}catch{}try{if(i.fargateProfile.status==="ACTIVE")return{state:_.SUCCESS,reason:o}}catch{}}catch(i){o=i}return{state:_.
RETRY,reason:o}},FS=async(s,n)=>N({...{minDelay:10,maxDelay:120},...s},n,RA),EA=async(s,n)=>{const i=await N({...{minDelay:10,maxDelay:120},...s},n,RA);return Y(
i)},_A=async(s,n)=>{let o;try{let i=await s.send(new Dt(n));o=i;try{if(i.fargateProfile.status==="DELETE_FAILED")return{state:_.FAILURE,reason:o}}catch{}}catch(i){
if(o=i,i.name==="ResourceNotFoundException")return{state:_.SUCCESS,reason:o}}return{state:_.RETRY,reason:o}},qS=async(s,n)=>N({...{minDelay:30,maxDelay:120},...s},
n,_A),gA=async(s,n)=>{const i=await N({...{minDelay:30,maxDelay:120},...s},n,_A);return Y(i)},pA=async(s,n)=>{let o;try{let i=await s.send(new mt(n));o=i;try{if(i.
nodegroup.status==="CREATE_FAILED")return{state:_.FAILURE,reason:o}}catch{}try{if(i.nodegroup.status==="ACTIVE")return{state:_.SUCCESS,reason:o}}catch{}}catch(i){
o=i}return{state:_.RETRY,reason:o}},wS=async(s,n)=>N({...{minDelay:30,maxDelay:120},...s},n,pA),IA=async(s,n)=>{const i=await N({...{minDelay:30,maxDelay:120},...s},
n,pA);return Y(i)},DA=async(s,n)=>{let o;try{let i=await s.send(new mt(n));o=i;try{if(i.nodegroup.status==="DELETE_FAILED")return{state:_.FAILURE,reason:o}}catch{}}catch(i){
if(o=i,i.name==="ResourceNotFoundException")return{state:_.SUCCESS,reason:o}}return{state:_.RETRY,reason:o}},kS=async(s,n)=>N({...{minDelay:30,maxDelay:120},...s},
n,DA),mA=async(s,n)=>{const i=await N({...{minDelay:30,maxDelay:120},...s},n,DA);return Y(i)},VS={ActivateCertificateAuthorityCommand:Yl,AssociateAccessPolicyCommand:Zl,
AssociateEncryptionConfigCommand:Xl,AssociateIdentityProviderConfigCommand:jl,CancelUpdateCommand:Ql,CreateAccessEntryCommand:Jl,CreateAddonCommand:xl,CreateCapabilityCommand:eC,
CreateCertificateAuthorityCommand:tC,CreateClusterCommand:sC,CreateEksAnywhereSubscriptionCommand:nC,CreateFargateProfileCommand:oC,CreateNodegroupCommand:iC,CreatePodIdentityAssociationCommand:aC,
DeleteAccessEntryCommand:rC,DeleteAddonCommand:cC,DeleteCapabilityCommand:dC,DeleteCertificateAuthorityCommand:uC,DeleteClusterCommand:lC,DeleteEksAnywhereSubscriptionCommand:CC,
DeleteFargateProfileCommand:AC,DeleteNodegroupCommand:RC,DeletePodIdentityAssociationCommand:EC,DeregisterClusterCommand:_C,DescribeAccessEntryCommand:gC,DescribeAddonCommand:pt,
DescribeAddonConfigurationCommand:pC,DescribeAddonVersionsCommand:_n,DescribeCapabilityCommand:IC,DescribeCertificateAuthorityCommand:DC,DescribeClusterCommand:It,
DescribeClusterVersionsCommand:gn,DescribeEksAnywhereSubscriptionCommand:mC,DescribeFargateProfileCommand:Dt,DescribeIdentityProviderConfigCommand:fC,DescribeInsightCommand:PC,
DescribeInsightsRefreshCommand:SC,DescribeNodegroupCommand:mt,DescribePodIdentityAssociationCommand:NC,DescribeUpdateCommand:pn,DisassociateAccessPolicyCommand:yC,
DisassociateIdentityProviderConfigCommand:vC,ListAccessEntriesCommand:In,ListAccessPoliciesCommand:Dn,ListAddonsCommand:mn,ListAssociatedAccessPoliciesCommand:fn,
ListCapabilitiesCommand:Pn,ListCertificateAuthoritiesCommand:Sn,ListClustersCommand:Nn,ListEksAnywhereSubscriptionsCommand:yn,ListFargateProfilesCommand:vn,ListIdentityProviderConfigsCommand:$n,
ListInsightsCommand:Tn,ListNodegroupsCommand:Ln,ListPodIdentityAssociationsCommand:hn,ListTagsForResourceCommand:$C,ListUpdatesCommand:Un,RegisterClusterCommand:TC,
StartInsightsRefreshCommand:LC,TagResourceCommand:hC,UntagResourceCommand:UC,UpdateAccessEntryCommand:bC,UpdateAddonCommand:OC,UpdateCapabilityCommand:FC,UpdateClusterConfigCommand:qC,
UpdateClusterVersionCommand:wC,UpdateEksAnywhereSubscriptionCommand:kC,UpdateNodegroupConfigCommand:VC,UpdateNodegroupVersionCommand:GC,UpdatePodIdentityAssociationCommand:MC},
GS={paginateDescribeAddonVersions:KC,paginateDescribeClusterVersions:HC,paginateListAccessEntries:BC,paginateListAccessPolicies:WC,paginateListAddons:zC,paginateListAssociatedAccessPolicies:YC,
paginateListCapabilities:ZC,paginateListCertificateAuthorities:XC,paginateListClusters:jC,paginateListEksAnywhereSubscriptions:QC,paginateListFargateProfiles:JC,
paginateListIdentityProviderConfigs:xC,paginateListInsights:eA,paginateListNodegroups:tA,paginateListPodIdentityAssociations:sA,paginateListUpdates:nA},MS={waitUntilAddonActive:iA,
waitUntilAddonDeleted:rA,waitUntilClusterActive:lA,waitUntilClusterDeleted:AA,waitUntilFargateProfileActive:EA,waitUntilFargateProfileDeleted:gA,waitUntilNodegroupActive:IA,
waitUntilNodegroupDeleted:mA,waitUntilCertificateAuthorityUpdateComplete:dA};class fA extends v{}yA(VS,fA,{paginators:GS,waiters:MS});const KS={API:"API",API_AND_CONFIG_MAP:"\
API_AND_CONFIG_MAP",CONFIG_MAP:"CONFIG_MAP"},HS={cluster:"cluster",namespace:"namespace"},BS={CUSTOMER:"CUSTOMER",EKS:"EKS"},WS={CUSTOMER:"CUSTOMER",EKS:"EKS"},
zS={COMPLETE:"COMPLETE",DELETING:"DELETING",FAILED:"FAILED",IN_PROGRESS:"IN_PROGRESS"},YS={ACTIVATING:"ACTIVATING",IN_USE:"IN_USE",NOT_USED:"NOT_USED"},ZS={FAILED:"\
Failed",IN_PROGRESS:"InProgress",SUCCESSFUL:"Successful"},XS={ACCESS_DENIED:"AccessDenied",ADMISSION_REQUEST_DENIED:"AdmissionRequestDenied",CLUSTER_UNREACHABLE:"\
ClusterUnreachable",CONFIGURATION_CONFLICT:"ConfigurationConflict",ENI_LIMIT_REACHED:"EniLimitReached",INSUFFICIENT_FREE_ADDRESSES:"InsufficientFreeAddresses",INSUFFICIENT_NUMBER_OF_REPLICAS:"\
InsufficientNumberOfReplicas",IP_NOT_AVAILABLE:"IpNotAvailable",K8S_RESOURCE_NOT_FOUND:"K8sResourceNotFound",NODE_CREATION_FAILURE:"NodeCreationFailure",OPERATION_NOT_PERMITTED:"\
OperationNotPermitted",POD_EVICTION_FAILURE:"PodEvictionFailure",SECURITY_GROUP_NOT_FOUND:"SecurityGroupNotFound",SUBNET_NOT_FOUND:"SubnetNotFound",UNKNOWN:"Unk\
nown",UNSUPPORTED_ADDON_MODIFICATION:"UnsupportedAddonModification",VPC_ID_NOT_FOUND:"VpcIdNotFound"},jS={ACTIVE_CERTIFICATE_AUTHORITY:"ActiveCertificateAuthori\
ty",ADDON_VERSION:"AddonVersion",AUTHENTICATION_MODE:"AuthenticationMode",CERTIFICATE_AUTHORITY_ID:"CertificateAuthorityId",CLUSTER_LOGGING:"ClusterLogging",COMPUTE_CONFIG:"\
ComputeConfig",CONFIGURATION_VALUES:"ConfigurationValues",CONTROL_PLANE_EGRESS_MODE:"ControlPlaneEgressMode",DELETION_PROTECTION:"DeletionProtection",DESIRED_SIZE:"\
DesiredSize",DISABLED_SERVICES:"DisabledServices",ENABLE_CROSS_NAMESPACE:"EnableCrossNamespace",ENCRYPTION_CONFIG:"EncryptionConfig",ENDPOINT_PRIVATE_ACCESS:"En\
dpointPrivateAccess",ENDPOINT_PUBLIC_ACCESS:"EndpointPublicAccess",IDENTITY_PROVIDER_CONFIG:"IdentityProviderConfig",KUBERNETES_NETWORK_CONFIG:"KubernetesNetwor\
kConfig",KUBE_API_SERVER_CONFIG:"KubeApiServerConfig",KUBE_CONTROLLER_MANAGER_CONFIG:"KubeControllerManagerConfig",KUBE_SCHEDULER_CONFIG:"KubeSchedulerConfig",LABELS_TO_ADD:"\
LabelsToAdd",LABELS_TO_REMOVE:"LabelsToRemove",LAUNCH_TEMPLATE_NAME:"LaunchTemplateName",LAUNCH_TEMPLATE_VERSION:"LaunchTemplateVersion",MAX_SIZE:"MaxSize",MAX_UNAVAILABLE:"\
MaxUnavailable",MAX_UNAVAILABLE_PERCENTAGE:"MaxUnavailablePercentage",MIN_SIZE:"MinSize",NETWORK_ACCESS:"NetworkAccess",NODE_REPAIR_CONFIG:"NodeRepairConfig",NODE_REPAIR_ENABLED:"\
NodeRepairEnabled",PLATFORM_VERSION:"PlatformVersion",POD_IDENTITY_ASSOCIATIONS:"PodIdentityAssociations",PREVIOUS_TIER:"PreviousTier",PUBLIC_ACCESS_CIDRS:"Publ\
icAccessCidrs",RELEASE_VERSION:"ReleaseVersion",REMOTE_NETWORK_CONFIG:"RemoteNetworkConfig",RESOLVE_CONFLICTS:"ResolveConflicts",ROLE_ARN:"RoleArn",ROLE_MAPPINGS_TO_ADD_OR_UPDATE:"\
RoleMappingsToAddOrUpdate",ROLE_MAPPINGS_TO_REMOVE:"RoleMappingsToRemove",SECURITY_GROUPS:"SecurityGroups",SERVICE_ACCOUNT_ROLE_ARN:"ServiceAccountRoleArn",SIGNING_STATUS:"\
SigningStatus",STORAGE_CONFIG:"StorageConfig",SUBNETS:"Subnets",TAINTS_TO_ADD:"TaintsToAdd",TAINTS_TO_REMOVE:"TaintsToRemove",TRUSTED_CERTIFICATE_AUTHORITIES:"T\
rustedCertificateAuthorities",UPDATED_TIER:"UpdatedTier",UPDATE_STRATEGY:"UpdateStrategy",UPGRADE_POLICY:"UpgradePolicy",VENDED_LOGS:"VendedLogs",VERSION:"Versi\
on",WARM_POOL_ENABLED:"WarmPoolEnabled",WARM_POOL_MAX_GROUP_PREPARED_CAPACITY:"WarmPoolMaxGroupPreparedCapacity",WARM_POOL_MIN_SIZE:"WarmPoolMinSize",WARM_POOL_REUSE_ON_SCALE_IN:"\
WarmPoolReuseOnScaleIn",WARM_POOL_STATE:"WarmPoolState",ZONAL_SHIFT_CONFIG:"ZonalShiftConfig"},QS={CANCELLED:"Cancelled",FAILED:"Failed",IN_PROGRESS:"InProgress",
SUCCESSFUL:"Successful"},JS={ACCESS_CONFIG_UPDATE:"AccessConfigUpdate",ADDON_UPDATE:"AddonUpdate",ASSOCIATE_ENCRYPTION_CONFIG:"AssociateEncryptionConfig",ASSOCIATE_IDENTITY_PROVIDER_CONFIG:"\
AssociateIdentityProviderConfig",AUTO_MODE_UPDATE:"AutoModeUpdate",CAPABILITY_UPDATE:"CapabilityUpdate",CERTIFICATE_AUTHORITY_UPDATE:"CertificateAuthorityUpdate",
CONFIG_UPDATE:"ConfigUpdate",CONTROL_PLANE_COMPONENT_CONFIG_UPDATE:"ControlPlaneComponentConfigUpdate",CONTROL_PLANE_EGRESS_UPDATE:"ControlPlaneEgressUpdate",CONTROL_PLANE_SCALING_CONFIG_UPDATE:"\
ControlPlaneScalingConfigUpdate",DELETION_PROTECTION_UPDATE:"DeletionProtectionUpdate",DISASSOCIATE_IDENTITY_PROVIDER_CONFIG:"DisassociateIdentityProviderConfig",
ENDPOINT_ACCESS_UPDATE:"EndpointAccessUpdate",LOGGING_UPDATE:"LoggingUpdate",REMOTE_NETWORK_CONFIG_UPDATE:"RemoteNetworkConfigUpdate",UPGRADE_POLICY_UPDATE:"Upg\
radePolicyUpdate",VENDED_LOGS_UPDATE:"VendedLogsUpdate",VERSION_ROLLBACK:"VersionRollback",VERSION_UPDATE:"VersionUpdate",VPC_CONFIG_UPDATE:"VpcConfigUpdate",ZONAL_SHIFT_CONFIG_UPDATE:"\
ZonalShiftConfigUpdate"},xS={ACCESS_DENIED:"AccessDenied",ADDON_PERMISSION_FAILURE:"AddonPermissionFailure",ADDON_SUBSCRIPTION_NEEDED:"AddonSubscriptionNeeded",
ADMISSION_REQUEST_DENIED:"AdmissionRequestDenied",CLUSTER_UNREACHABLE:"ClusterUnreachable",CONFIGURATION_CONFLICT:"ConfigurationConflict",INSUFFICIENT_NUMBER_OF_REPLICAS:"\
InsufficientNumberOfReplicas",INTERNAL_FAILURE:"InternalFailure",K8S_RESOURCE_NOT_FOUND:"K8sResourceNotFound",UNSUPPORTED_ADDON_MODIFICATION:"UnsupportedAddonMo\
dification"},eN={ACTIVE:"ACTIVE",CREATE_FAILED:"CREATE_FAILED",CREATING:"CREATING",DEGRADED:"DEGRADED",DELETE_FAILED:"DELETE_FAILED",DELETING:"DELETING",UPDATE_FAILED:"\
UPDATE_FAILED",UPDATING:"UPDATING"},tN={AL2023_ARM_64_NVIDIA:"AL2023_ARM_64_NVIDIA",AL2023_ARM_64_STANDARD:"AL2023_ARM_64_STANDARD",AL2023_x86_64_NEURON:"AL2023\
_x86_64_NEURON",AL2023_x86_64_NVIDIA:"AL2023_x86_64_NVIDIA",AL2023_x86_64_STANDARD:"AL2023_x86_64_STANDARD",AL2_ARM_64:"AL2_ARM_64",AL2_x86_64:"AL2_x86_64",AL2_x86_64_GPU:"\
AL2_x86_64_GPU",BOTTLEROCKET_ARM_64:"BOTTLEROCKET_ARM_64",BOTTLEROCKET_ARM_64_FIPS:"BOTTLEROCKET_ARM_64_FIPS",BOTTLEROCKET_ARM_64_NVIDIA:"BOTTLEROCKET_ARM_64_NV\
IDIA",BOTTLEROCKET_ARM_64_NVIDIA_FIPS:"BOTTLEROCKET_ARM_64_NVIDIA_FIPS",BOTTLEROCKET_x86_64:"BOTTLEROCKET_x86_64",BOTTLEROCKET_x86_64_FIPS:"BOTTLEROCKET_x86_64_\
FIPS",BOTTLEROCKET_x86_64_NVIDIA:"BOTTLEROCKET_x86_64_NVIDIA",BOTTLEROCKET_x86_64_NVIDIA_FIPS:"BOTTLEROCKET_x86_64_NVIDIA_FIPS",CUSTOM:"CUSTOM",WINDOWS_CORE_2019_x86_64:"\
WINDOWS_CORE_2019_x86_64",WINDOWS_CORE_2022_x86_64:"WINDOWS_CORE_2022_x86_64",WINDOWS_CORE_2025_x86_64:"WINDOWS_CORE_2025_x86_64",WINDOWS_FULL_2019_x86_64:"WIND\
OWS_FULL_2019_x86_64",WINDOWS_FULL_2022_x86_64:"WINDOWS_FULL_2022_x86_64",WINDOWS_FULL_2025_x86_64:"WINDOWS_FULL_2025_x86_64"},sN={SSO_GROUP:"SSO_GROUP",SSO_USER:"\
SSO_USER"},nN={ADMIN:"ADMIN",EDITOR:"EDITOR",VIEWER:"VIEWER"},oN={NONE:"NONE",OVERWRITE:"OVERWRITE",PRESERVE:"PRESERVE"},iN={RETAIN:"RETAIN"},aN={ACK:"ACK",ARGOCD:"\
ARGOCD",KRO:"KRO"},rN={ACCESS_DENIED:"AccessDenied",CLUSTER_UNREACHABLE:"ClusterUnreachable"},cN={ACTIVE:"ACTIVE",CREATE_FAILED:"CREATE_FAILED",CREATING:"CREATI\
NG",DEGRADED:"DEGRADED",DELETE_FAILED:"DELETE_FAILED",DELETING:"DELETING",UPDATING:"UPDATING"},dN={STANDARD:"standard",TIER_2XL:"tier-2xl",TIER_4XL:"tier-4xl",TIER_8XL:"\
tier-8xl",TIER_XL:"tier-xl"},uN={IPV4:"ipv4",IPV6:"ipv6"},lN={LEAST_ALLOCATED:"LeastAllocated",MOST_ALLOCATED:"MostAllocated"},CN={API:"api",AUDIT:"audit",AUTHENTICATOR:"\
authenticator",CONTROLLER_MANAGER:"controllerManager",SCHEDULER:"scheduler"},AN={HOST:"host",RACK:"rack"},RN={AWS_MANAGED:"AWS_MANAGED",CUSTOMER_ISOLATED:"CUSTO\
MER_ISOLATED",CUSTOMER_ROUTED:"CUSTOMER_ROUTED"},EN={EXTENDED:"EXTENDED",STANDARD:"STANDARD"},_N={ACCESS_DENIED:"AccessDenied",CLUSTER_UNREACHABLE:"ClusterUnrea\
chable",CONFIGURATION_CONFLICT:"ConfigurationConflict",EC2_SECURITY_GROUP_NOT_FOUND:"Ec2SecurityGroupNotFound",EC2_SERVICE_NOT_SUBSCRIBED:"Ec2ServiceNotSubscrib\
ed",EC2_SUBNET_NOT_FOUND:"Ec2SubnetNotFound",IAM_ROLE_NOT_FOUND:"IamRoleNotFound",INSUFFICIENT_FREE_ADDRESSES:"InsufficientFreeAddresses",INTERNAL_FAILURE:"Inte\
rnalFailure",KMS_GRANT_REVOKED:"KmsGrantRevoked",KMS_KEY_DISABLED:"KmsKeyDisabled",KMS_KEY_MARKED_FOR_DELETION:"KmsKeyMarkedForDeletion",KMS_KEY_NOT_FOUND:"KmsK\
eyNotFound",OTHER:"Other",RESOURCE_LIMIT_EXCEEDED:"ResourceLimitExceeded",RESOURCE_NOT_FOUND:"ResourceNotFound",STS_REGIONAL_ENDPOINT_DISABLED:"StsRegionalEndpo\
intDisabled",UNSUPPORTED_VERSION:"UnsupportedVersion",VPC_NOT_FOUND:"VpcNotFound"},gN={ACTIVE:"ACTIVE",CREATING:"CREATING",DELETING:"DELETING",FAILED:"FAILED",PENDING:"\
PENDING",UPDATING:"UPDATING"},pN={Cluster:"Cluster"},IN={MONTHS:"MONTHS"},DN={ACCESS_DENIED:"AccessDenied",CLUSTER_UNREACHABLE:"ClusterUnreachable",INTERNAL_FAILURE:"\
InternalFailure",POD_EXECUTION_ROLE_ALREADY_IN_USE:"PodExecutionRoleAlreadyInUse"},mN={ACTIVE:"ACTIVE",CREATE_FAILED:"CREATE_FAILED",CREATING:"CREATING",DELETE_FAILED:"\
DELETE_FAILED",DELETING:"DELETING"},fN={CAPACITY_BLOCK:"CAPACITY_BLOCK",ON_DEMAND:"ON_DEMAND",SPOT:"SPOT"},PN={NoAction:"NoAction",Reboot:"Reboot",Replace:"Repl\
ace"},SN={NO_EXECUTE:"NO_EXECUTE",NO_SCHEDULE:"NO_SCHEDULE",PREFER_NO_SCHEDULE:"PREFER_NO_SCHEDULE"},NN={DEFAULT:"DEFAULT",MINIMAL:"MINIMAL"},yN={HIBERNATED:"HI\
BERNATED",RUNNING:"RUNNING",STOPPED:"STOPPED"},vN={ACCESS_DENIED:"AccessDenied",AMI_ID_NOT_FOUND:"AmiIdNotFound",ASG_INSTANCE_LAUNCH_FAILURES:"AsgInstanceLaunch\
Failures",AUTO_SCALING_GROUP_INSTANCE_REFRESH_ACTIVE:"AutoScalingGroupInstanceRefreshActive",AUTO_SCALING_GROUP_INVALID_CONFIGURATION:"AutoScalingGroupInvalidCo\
nfiguration",AUTO_SCALING_GROUP_NOT_FOUND:"AutoScalingGroupNotFound",AUTO_SCALING_GROUP_OPT_IN_REQUIRED:"AutoScalingGroupOptInRequired",AUTO_SCALING_GROUP_RATE_LIMIT_EXCEEDED:"\
AutoScalingGroupRateLimitExceeded",CLUSTER_UNREACHABLE:"ClusterUnreachable",EC2_INSTANCE_TYPE_DOES_NOT_EXIST:"Ec2InstanceTypeDoesNotExist",EC2_LAUNCH_TEMPLATE_DELETION_FAILURE:"\
Ec2LaunchTemplateDeletionFailure",EC2_LAUNCH_TEMPLATE_INVALID_CONFIGURATION:"Ec2LaunchTemplateInvalidConfiguration",EC2_LAUNCH_TEMPLATE_MAX_LIMIT_EXCEEDED:"Ec2L\
aunchTemplateMaxLimitExceeded",EC2_LAUNCH_TEMPLATE_NOT_FOUND:"Ec2LaunchTemplateNotFound",EC2_LAUNCH_TEMPLATE_VERSION_MAX_LIMIT_EXCEEDED:"Ec2LaunchTemplateVersio\
nMaxLimitExceeded",EC2_LAUNCH_TEMPLATE_VERSION_MISMATCH:"Ec2LaunchTemplateVersionMismatch",EC2_SECURITY_GROUP_DELETION_FAILURE:"Ec2SecurityGroupDeletionFailure",
EC2_SECURITY_GROUP_NOT_FOUND:"Ec2SecurityGroupNotFound",EC2_SUBNET_INVALID_CONFIGURATION:"Ec2SubnetInvalidConfiguration",EC2_SUBNET_LIST_TOO_LONG:"Ec2SubnetList\
TooLong",EC2_SUBNET_MISSING_IPV6_ASSIGNMENT:"Ec2SubnetMissingIpv6Assignment",EC2_SUBNET_NOT_FOUND:"Ec2SubnetNotFound",IAM_INSTANCE_PROFILE_NOT_FOUND:"IamInstanc\
eProfileNotFound",IAM_LIMIT_EXCEEDED:"IamLimitExceeded",IAM_NODE_ROLE_NOT_FOUND:"IamNodeRoleNotFound",IAM_THROTTLING:"IamThrottling",INSTANCE_LIMIT_EXCEEDED:"In\
stanceLimitExceeded",INSUFFICIENT_FREE_ADDRESSES:"InsufficientFreeAddresses",INTERNAL_FAILURE:"InternalFailure",KUBERNETES_LABEL_INVALID:"KubernetesLabelInvalid",
LIMIT_EXCEEDED:"LimitExceeded",NODE_CREATION_FAILURE:"NodeCreationFailure",NODE_TERMINATION_FAILURE:"NodeTerminationFailure",POD_EVICTION_FAILURE:"PodEvictionFa\
ilure",SOURCE_EC2_LAUNCH_TEMPLATE_NOT_FOUND:"SourceEc2LaunchTemplateNotFound",UNKNOWN:"Unknown"},$N={ACTIVE:"ACTIVE",CREATE_FAILED:"CREATE_FAILED",CREATING:"CRE\
ATING",DEGRADED:"DEGRADED",DELETE_FAILED:"DELETE_FAILED",DELETING:"DELETING",UPDATING:"UPDATING"},TN={extended_support:"extended-support",standard_support:"stan\
dard-support",unsupported:"unsupported"},LN={EXTENDED_SUPPORT:"EXTENDED_SUPPORT",STANDARD_SUPPORT:"STANDARD_SUPPORT",UNSUPPORTED:"UNSUPPORTED"},hN={ACTIVE:"ACTI\
VE",CREATING:"CREATING",DELETING:"DELETING"},UN={MISCONFIGURATION:"MISCONFIGURATION",ROLLBACK_READINESS:"ROLLBACK_READINESS",UPGRADE_READINESS:"UPGRADE_READINES\
S"},bN={ERROR:"ERROR",PASSING:"PASSING",UNKNOWN:"UNKNOWN",WARNING:"WARNING"},ON={COMPLETED:"COMPLETED",FAILED:"FAILED",IN_PROGRESS:"IN_PROGRESS"},FN={ACTIVE:"AC\
TIVE",CREATING:"CREATING",DELETING:"DELETING",EXPIRED:"EXPIRED",EXPIRING:"EXPIRING",UPDATING:"UPDATING"},qN={AKS:"AKS",ANTHOS:"ANTHOS",EC2:"EC2",EKS_ANYWHERE:"E\
KS_ANYWHERE",GKE:"GKE",OPENSHIFT:"OPENSHIFT",OTHER:"OTHER",RANCHER:"RANCHER",TANZU:"TANZU"};e.AMITypes=tN,e.AccessConfigResponse$=Ki,e.AccessDeniedException=$e,
e.AccessDeniedException$=yi,e.AccessEntry$=et,e.AccessPolicy$=Hi,e.AccessScope$=Ws,e.AccessScopeType=HS,e.AckConfigRequest$=Bi,e.AckConfigResponse$=Wi,e.ActivateCertificateAuthority$=
hu,e.ActivateCertificateAuthorityCommand=Yl,e.ActivateCertificateAuthorityRequest$=zi,e.ActivateCertificateAuthorityResponse$=Yi,e.ActiveCertificateAuthority$=Zi,
e.Addon$=tt,e.AddonCompatibilityDetail$=Xi,e.AddonHealth$=ji,e.AddonInfo$=Qi,e.AddonIssue$=Ji,e.AddonIssueCode=xS,e.AddonNamespaceConfigRequest$=xi,e.AddonNamespaceConfigResponse$=
ea,e.AddonPodIdentityAssociations$=ta,e.AddonPodIdentityConfiguration$=sa,e.AddonStatus=eN,e.AddonVersionInfo$=na,e.AllowedValuesConstraint$=zs,e.ArgoCdAwsIdcConfigRequest$=
oa,e.ArgoCdAwsIdcConfigResponse$=ia,e.ArgoCdConfigRequest$=aa,e.ArgoCdConfigResponse$=ra,e.ArgoCdNetworkAccessConfigRequest$=Ys,e.ArgoCdNetworkAccessConfigResponse$=
ca,e.ArgoCdRole=nN,e.ArgoCdRoleMapping$=da,e.AssociateAccessPolicy$=Uu,e.AssociateAccessPolicyCommand=Zl,e.AssociateAccessPolicyRequest$=ua,e.AssociateAccessPolicyResponse$=
la,e.AssociateEncryptionConfig$=bu,e.AssociateEncryptionConfigCommand=Xl,e.AssociateEncryptionConfigRequest$=Ca,e.AssociateEncryptionConfigResponse$=Aa,e.AssociateIdentityProviderConfig$=
Ou,e.AssociateIdentityProviderConfigCommand=jl,e.AssociateIdentityProviderConfigRequest$=Ra,e.AssociateIdentityProviderConfigResponse$=Ea,e.AssociatedAccessPolicy$=
Zs,e.AuthenticationMode=KS,e.AutoScalingGroup$=_a,e.BadRequestException=Ge,e.BadRequestException$=vi,e.BlockStorage$=Xs,e.CancelUpdate$=Fu,e.CancelUpdateCommand=
Ql,e.CancelUpdateRequest$=pa,e.CancelUpdateResponse$=Ia,e.Cancellation$=ga,e.CancellationStatus=ZS,e.Capability$=st,e.CapabilityConfigurationRequest$=Da,e.CapabilityConfigurationResponse$=
ma,e.CapabilityDeletePropagationPolicy=iN,e.CapabilityHealth$=fa,e.CapabilityIssue$=Pa,e.CapabilityIssueCode=rN,e.CapabilityStatus=cN,e.CapabilitySummary$=Sa,e.
CapabilityType=aN,e.CapacityTypes=fN,e.Category=UN,e.Certificate$=Na,e.CertificateAuthority$=ya,e.CertificateAuthorityActivatedBy=BS,e.CertificateAuthorityCreatedBy=
WS,e.CertificateAuthorityDistributionStatus=zS,e.CertificateAuthorityScheduledEvents$=va,e.CertificateAuthoritySigningStatus=YS,e.CertificateAuthoritySummary$=me,
e.CertificateAuthorityValidity$=$a,e.ClientException=Oe,e.ClientException$=$i,e.ClientStat$=Ta,e.Cluster$=ue,e.ClusterHealth$=La,e.ClusterIssue$=ha,e.ClusterIssueCode=
_N,e.ClusterStatus=gN,e.ClusterVersionInformation$=Ua,e.ClusterVersionStatus=TN,e.Compatibility$=ba,e.ComputeConfigRequest$=js,e.ComputeConfigResponse$=Oa,e.ConfigStatus=
hN,e.ConnectorConfigProvider=qN,e.ConnectorConfigRequest$=Fa,e.ConnectorConfigResponse$=qa,e.ControlPlaneConfigInfo$=Qs,e.ControlPlaneEgressModeType=RN,e.ControlPlanePlacementRequest$=
wa,e.ControlPlanePlacementResponse$=ka,e.ControlPlaneScalingConfig$=nt,e.ControlPlaneScalingTierInfo$=Va,e.CrdManagementConfiguration$=Ga,e.CreateAccessConfigRequest$=
Ma,e.CreateAccessEntry$=qu,e.CreateAccessEntryCommand=Jl,e.CreateAccessEntryRequest$=Ka,e.CreateAccessEntryResponse$=Ha,e.CreateAddon$=wu,e.CreateAddonCommand=xl,
e.CreateAddonRequest$=Ba,e.CreateAddonResponse$=Wa,e.CreateCapability$=ku,e.CreateCapabilityCommand=eC,e.CreateCapabilityRequest$=za,e.CreateCapabilityResponse$=
Ya,e.CreateCertificateAuthority$=Vu,e.CreateCertificateAuthorityCommand=tC,e.CreateCertificateAuthorityRequest$=Za,e.CreateCertificateAuthorityResponse$=Xa,e.CreateCluster$=
Gu,e.CreateClusterCommand=sC,e.CreateClusterRequest$=ja,e.CreateClusterResponse$=Qa,e.CreateEksAnywhereSubscription$=Mu,e.CreateEksAnywhereSubscriptionCommand=nC,
e.CreateEksAnywhereSubscriptionRequest$=Ja,e.CreateEksAnywhereSubscriptionResponse$=xa,e.CreateFargateProfile$=Ku,e.CreateFargateProfileCommand=oC,e.CreateFargateProfileRequest$=
er,e.CreateFargateProfileResponse$=tr,e.CreateNodegroup$=Hu,e.CreateNodegroupCommand=iC,e.CreateNodegroupRequest$=sr,e.CreateNodegroupResponse$=nr,e.CreatePodIdentityAssociation$=
Bu,e.CreatePodIdentityAssociationCommand=aC,e.CreatePodIdentityAssociationRequest$=or,e.CreatePodIdentityAssociationResponse$=ir,e.DeleteAccessEntry$=Wu,e.DeleteAccessEntryCommand=
rC,e.DeleteAccessEntryRequest$=ar,e.DeleteAccessEntryResponse$=rr,e.DeleteAddon$=zu,e.DeleteAddonCommand=cC,e.DeleteAddonRequest$=cr,e.DeleteAddonResponse$=dr,e.
DeleteCapability$=Yu,e.DeleteCapabilityCommand=dC,e.DeleteCapabilityRequest$=ur,e.DeleteCapabilityResponse$=lr,e.DeleteCertificateAuthority$=Zu,e.DeleteCertificateAuthorityCommand=
uC,e.DeleteCertificateAuthorityRequest$=Cr,e.DeleteCertificateAuthorityResponse$=Ar,e.DeleteCluster$=Xu,e.DeleteClusterCommand=lC,e.DeleteClusterRequest$=Rr,e.DeleteClusterResponse$=
Er,e.DeleteEksAnywhereSubscription$=ju,e.DeleteEksAnywhereSubscriptionCommand=CC,e.DeleteEksAnywhereSubscriptionRequest$=_r,e.DeleteEksAnywhereSubscriptionResponse$=
gr,e.DeleteFargateProfile$=Qu,e.DeleteFargateProfileCommand=AC,e.DeleteFargateProfileRequest$=pr,e.DeleteFargateProfileResponse$=Ir,e.DeleteNodegroup$=Ju,e.DeleteNodegroupCommand=
RC,e.DeleteNodegroupRequest$=Dr,e.DeleteNodegroupResponse$=mr,e.DeletePodIdentityAssociation$=xu,e.DeletePodIdentityAssociationCommand=EC,e.DeletePodIdentityAssociationRequest$=
fr,e.DeletePodIdentityAssociationResponse$=Pr,e.DeprecationDetail$=Sr,e.DeregisterCluster$=el,e.DeregisterClusterCommand=_C,e.DeregisterClusterRequest$=Nr,e.DeregisterClusterResponse$=
yr,e.DescribeAccessEntry$=tl,e.DescribeAccessEntryCommand=gC,e.DescribeAccessEntryRequest$=vr,e.DescribeAccessEntryResponse$=$r,e.DescribeAddon$=sl,e.DescribeAddonCommand=
pt,e.DescribeAddonConfiguration$=nl,e.DescribeAddonConfigurationCommand=pC,e.DescribeAddonConfigurationRequest$=Tr,e.DescribeAddonConfigurationResponse$=Lr,e.DescribeAddonRequest$=
hr,e.DescribeAddonResponse$=Ur,e.DescribeAddonVersions$=ol,e.DescribeAddonVersionsCommand=_n,e.DescribeAddonVersionsRequest$=br,e.DescribeAddonVersionsResponse$=
Or,e.DescribeCapability$=il,e.DescribeCapabilityCommand=IC,e.DescribeCapabilityRequest$=Fr,e.DescribeCapabilityResponse$=qr,e.DescribeCertificateAuthority$=al,e.
DescribeCertificateAuthorityCommand=DC,e.DescribeCertificateAuthorityRequest$=wr,e.DescribeCertificateAuthorityResponse$=kr,e.DescribeCluster$=rl,e.DescribeClusterCommand=
It,e.DescribeClusterRequest$=Vr,e.DescribeClusterResponse$=Gr,e.DescribeClusterVersions$=cl,e.DescribeClusterVersionsCommand=gn,e.DescribeClusterVersionsRequest$=
Mr,e.DescribeClusterVersionsResponse$=Kr,e.DescribeEksAnywhereSubscription$=dl,e.DescribeEksAnywhereSubscriptionCommand=mC,e.DescribeEksAnywhereSubscriptionRequest$=
Hr,e.DescribeEksAnywhereSubscriptionResponse$=Br,e.DescribeFargateProfile$=ul,e.DescribeFargateProfileCommand=Dt,e.DescribeFargateProfileRequest$=Wr,e.DescribeFargateProfileResponse$=
zr,e.DescribeIdentityProviderConfig$=ll,e.DescribeIdentityProviderConfigCommand=fC,e.DescribeIdentityProviderConfigRequest$=Yr,e.DescribeIdentityProviderConfigResponse$=
Zr,e.DescribeInsight$=Cl,e.DescribeInsightCommand=PC,e.DescribeInsightRequest$=Xr,e.DescribeInsightResponse$=jr,e.DescribeInsightsRefresh$=Al,e.DescribeInsightsRefreshCommand=
SC,e.DescribeInsightsRefreshRequest$=Qr,e.DescribeInsightsRefreshResponse$=Jr,e.DescribeNodegroup$=Rl,e.DescribeNodegroupCommand=mt,e.DescribeNodegroupRequest$=
xr,e.DescribeNodegroupResponse$=ec,e.DescribePodIdentityAssociation$=El,e.DescribePodIdentityAssociationCommand=NC,e.DescribePodIdentityAssociationRequest$=tc,e.
DescribePodIdentityAssociationResponse$=sc,e.DescribeUpdate$=_l,e.DescribeUpdateCommand=pn,e.DescribeUpdateRequest$=nc,e.DescribeUpdateResponse$=oc,e.DisassociateAccessPolicy$=
gl,e.DisassociateAccessPolicyCommand=yC,e.DisassociateAccessPolicyRequest$=ic,e.DisassociateAccessPolicyResponse$=ac,e.DisassociateIdentityProviderConfig$=pl,e.
DisassociateIdentityProviderConfigCommand=vC,e.DisassociateIdentityProviderConfigRequest$=rc,e.DisassociateIdentityProviderConfigResponse$=cc,e.DurationConstraints$=
dc,e.DurationParameterConfig$=Js,e.EKS=fA,e.EKSClient=v,e.EKSServiceException=S,e.EKSServiceException$=Ni,e.EksAnywhereSubscription$=le,e.EksAnywhereSubscriptionLicenseType=
pN,e.EksAnywhereSubscriptionStatus=FN,e.EksAnywhereSubscriptionTerm$=xs,e.EksAnywhereSubscriptionTermUnit=IN,e.ElasticLoadBalancing$=en,e.EncryptionConfig$=uc,e.
ErrorCode=XS,e.ErrorDetail$=lc,e.EtcdPlacementRequest$=Cc,e.EtcdPlacementResponse$=Ac,e.FargateProfile$=ot,e.FargateProfileHealth$=Rc,e.FargateProfileIssue$=Ec,
e.FargateProfileIssueCode=DN,e.FargateProfileSelector$=_c,e.FargateProfileStatus=mN,e.GatewayApiConfiguration$=gc,e.HorizontalPodAutoscalerControllerConfigRequest$=
pc,e.HorizontalPodAutoscalerControllerConfigResponse$=Ic,e.HorizontalPodAutoscalerControllerVersionConfig$=Dc,e.Identity$=mc,e.IdentityProviderConfig$=it,e.IdentityProviderConfigResponse$=
fc,e.Insight$=Pc,e.InsightCategorySpecificSummary$=Sc,e.InsightResourceDetail$=Nc,e.InsightStatus$=at,e.InsightStatusValue=bN,e.InsightSummary$=vc,e.InsightsFilter$=
yc,e.InsightsRefreshStatus=ON,e.IntegerConstraints$=$c,e.IntegerParameterConfig$=Tc,e.IntegerRangeConstraint$=rt,e.InvalidParameterException=Te,e.InvalidParameterException$=
Ti,e.InvalidRequestException=be,e.InvalidRequestException$=Li,e.InvalidStateException=we,e.InvalidStateException$=hi,e.IpFamily=uN,e.Issue$=Lc,e.KubeApiServerConfigRequest$=
tn,e.KubeApiServerConfigResponse$=hc,e.KubeApiServerVersionConfig$=Uc,e.KubeControllerManagerConfigRequest$=sn,e.KubeControllerManagerConfigResponse$=bc,e.KubeControllerManagerVersionConfig$=
Oc,e.KubeSchedulerConfigRequest$=on,e.KubeSchedulerConfigResponse$=qc,e.KubeSchedulerVersionConfig$=wc,e.KubernetesNetworkConfigRequest$=nn,e.KubernetesNetworkConfigResponse$=
Fc,e.LaunchTemplateSpecification$=ct,e.License$=kc,e.ListAccessEntries$=Il,e.ListAccessEntriesCommand=In,e.ListAccessEntriesRequest$=Vc,e.ListAccessEntriesResponse$=
Gc,e.ListAccessPolicies$=Dl,e.ListAccessPoliciesCommand=Dn,e.ListAccessPoliciesRequest$=Mc,e.ListAccessPoliciesResponse$=Kc,e.ListAddons$=ml,e.ListAddonsCommand=
mn,e.ListAddonsRequest$=Hc,e.ListAddonsResponse$=Bc,e.ListAssociatedAccessPolicies$=fl,e.ListAssociatedAccessPoliciesCommand=fn,e.ListAssociatedAccessPoliciesRequest$=
Wc,e.ListAssociatedAccessPoliciesResponse$=zc,e.ListCapabilities$=Pl,e.ListCapabilitiesCommand=Pn,e.ListCapabilitiesRequest$=Yc,e.ListCapabilitiesResponse$=Zc,e.
ListCertificateAuthorities$=Sl,e.ListCertificateAuthoritiesCommand=Sn,e.ListCertificateAuthoritiesRequest$=Xc,e.ListCertificateAuthoritiesResponse$=jc,e.ListClusters$=
Nl,e.ListClustersCommand=Nn,e.ListClustersRequest$=Qc,e.ListClustersResponse$=Jc,e.ListEksAnywhereSubscriptions$=yl,e.ListEksAnywhereSubscriptionsCommand=yn,e.ListEksAnywhereSubscriptionsRequest$=
xc,e.ListEksAnywhereSubscriptionsResponse$=ed,e.ListFargateProfiles$=vl,e.ListFargateProfilesCommand=vn,e.ListFargateProfilesRequest$=td,e.ListFargateProfilesResponse$=
sd,e.ListIdentityProviderConfigs$=$l,e.ListIdentityProviderConfigsCommand=$n,e.ListIdentityProviderConfigsRequest$=nd,e.ListIdentityProviderConfigsResponse$=od,
e.ListInsights$=Tl,e.ListInsightsCommand=Tn,e.ListInsightsRequest$=ad,e.ListInsightsResponse$=rd,e.ListNodegroups$=Ll,e.ListNodegroupsCommand=Ln,e.ListNodegroupsRequest$=
cd,e.ListNodegroupsResponse$=dd,e.ListPodIdentityAssociations$=hl,e.ListPodIdentityAssociationsCommand=hn,e.ListPodIdentityAssociationsRequest$=ud,e.ListPodIdentityAssociationsResponse$=
ld,e.ListTagsForResource$=Ul,e.ListTagsForResourceCommand=$C,e.ListTagsForResourceRequest$=Cd,e.ListTagsForResourceResponse$=Ad,e.ListUpdates$=bl,e.ListUpdatesCommand=
Un,e.ListUpdatesRequest$=Rd,e.ListUpdatesResponse$=Ed,e.LogSetup$=_d,e.LogType=CN,e.Logging$=dt,e.MarketplaceInformation$=an,e.NodeRepairConfig$=At,e.NodeRepairConfigOverrides$=
Id,e.NodeResourcesFitConfig$=rn,e.NodeResourcesFitVersionConfig$=Dd,e.Nodegroup$=ut,e.NodegroupHealth$=gd,e.NodegroupIssueCode=vN,e.NodegroupResources$=pd,e.NodegroupScalingConfig$=
lt,e.NodegroupStatus=$N,e.NodegroupUpdateConfig$=Ct,e.NodegroupUpdateStrategies=NN,e.NotFoundException=Me,e.NotFoundException$=Ui,e.OIDC$=md,e.OidcIdentityProviderConfig$=
fd,e.OidcIdentityProviderConfigRequest$=Pd,e.OutpostConfigRequest$=Sd,e.OutpostConfigResponse$=Nd,e.PodGcControllerConfigRequest$=yd,e.PodGcControllerConfigResponse$=
vd,e.PodGcControllerVersionConfig$=$d,e.PodIdentityAssociation$=fe,e.PodIdentityAssociationSummary$=Td,e.PortRangeConstraints$=Ld,e.PortRangeParameterConfig$=hd,
e.Provider$=Ud,e.ProvisionedControlPlaneTier=dN,e.RegisterCluster$=Ol,e.RegisterClusterCommand=TC,e.RegisterClusterRequest$=bd,e.RegisterClusterResponse$=Od,e.RemoteAccessConfig$=
cn,e.RemoteNetworkConfigRequest$=dn,e.RemoteNetworkConfigResponse$=Fd,e.RemoteNodeNetwork$=qd,e.RemotePodNetwork$=wd,e.RepairAction=PN,e.ResolveConflicts=oN,e.ResourceConstraints$=
kd,e.ResourceInUseException=Fe,e.ResourceInUseException$=bi,e.ResourceLimitExceededException=ke,e.ResourceLimitExceededException$=Oi,e.ResourceNotFoundException=
Le,e.ResourceNotFoundException$=Fi,e.ResourcePropagationDelayException=Ke,e.ResourcePropagationDelayException$=qi,e.ResourceWeight$=Vd,e.RollbackConfig$=Gd,e.ScoringStrategy$=
un,e.ScoringStrategyConfig$=Md,e.ScoringStrategyConstraints$=Kd,e.ScoringStrategyType=lN,e.ServerException=he,e.ServerException$=wi,e.ServiceNodePortRange$=Rt,e.
ServiceUnavailableException=Ue,e.ServiceUnavailableException$=ki,e.SpreadLevel=AN,e.SsoIdentity$=Hd,e.SsoIdentityType=sN,e.StartInsightsRefresh$=Fl,e.StartInsightsRefreshCommand=
LC,e.StartInsightsRefreshRequest$=Bd,e.StartInsightsRefreshResponse$=Wd,e.StorageConfigRequest$=ln,e.StorageConfigResponse$=zd,e.SupportType=EN,e.TagResource$=ql,
e.TagResourceCommand=hC,e.TagResourceRequest$=Yd,e.TagResourceResponse$=Zd,e.Taint$=Xd,e.TaintEffect=SN,e.ThrottlingException=qe,e.ThrottlingException$=Vi,e.UnsupportedAvailabilityZoneException=
Ve,e.UnsupportedAvailabilityZoneException$=Gi,e.UntagResource$=wl,e.UntagResourceCommand=UC,e.UntagResourceRequest$=jd,e.UntagResourceResponse$=Qd,e.Update$=q,e.
UpdateAccessConfigRequest$=Jd,e.UpdateAccessEntry$=kl,e.UpdateAccessEntryCommand=bC,e.UpdateAccessEntryRequest$=xd,e.UpdateAccessEntryResponse$=eu,e.UpdateAckConfig$=
tu,e.UpdateAddon$=Vl,e.UpdateAddonCommand=OC,e.UpdateAddonRequest$=su,e.UpdateAddonResponse$=nu,e.UpdateArgoCdConfig$=ou,e.UpdateCapability$=Gl,e.UpdateCapabilityCommand=
FC,e.UpdateCapabilityConfiguration$=iu,e.UpdateCapabilityRequest$=au,e.UpdateCapabilityResponse$=ru,e.UpdateClusterConfig$=Ml,e.UpdateClusterConfigCommand=qC,e.
UpdateClusterConfigRequest$=cu,e.UpdateClusterConfigResponse$=du,e.UpdateClusterVersion$=Kl,e.UpdateClusterVersionCommand=wC,e.UpdateClusterVersionRequest$=uu,e.
UpdateClusterVersionResponse$=lu,e.UpdateEksAnywhereSubscription$=Hl,e.UpdateEksAnywhereSubscriptionCommand=kC,e.UpdateEksAnywhereSubscriptionRequest$=Cu,e.UpdateEksAnywhereSubscriptionResponse$=
Au,e.UpdateLabelsPayload$=Ru,e.UpdateNodegroupConfig$=Bl,e.UpdateNodegroupConfigCommand=VC,e.UpdateNodegroupConfigRequest$=Eu,e.UpdateNodegroupConfigResponse$=_u,
e.UpdateNodegroupVersion$=Wl,e.UpdateNodegroupVersionCommand=GC,e.UpdateNodegroupVersionRequest$=gu,e.UpdateNodegroupVersionResponse$=pu,e.UpdateParam$=Iu,e.UpdateParamType=
jS,e.UpdatePodIdentityAssociation$=zl,e.UpdatePodIdentityAssociationCommand=MC,e.UpdatePodIdentityAssociationRequest$=Du,e.UpdatePodIdentityAssociationResponse$=
mu,e.UpdateRoleMappings$=fu,e.UpdateStatus=QS,e.UpdateTaintsPayload$=Pu,e.UpdateType=JS,e.UpgradePolicyRequest$=Cn,e.UpgradePolicyResponse$=Su,e.VersionStatus=LN,
e.VpcConfigRequest$=An,e.VpcConfigResponse$=Nu,e.WarmPoolConfig$=Et,e.WarmPoolState=yN,e.ZonalShiftConfigRequest$=Rn,e.ZonalShiftConfigResponse$=yu,e.errorTypeRegistries=
Mi,e.paginateDescribeAddonVersions=KC,e.paginateDescribeClusterVersions=HC,e.paginateListAccessEntries=BC,e.paginateListAccessPolicies=WC,e.paginateListAddons=zC,
e.paginateListAssociatedAccessPolicies=YC,e.paginateListCapabilities=ZC,e.paginateListCertificateAuthorities=XC,e.paginateListClusters=jC,e.paginateListEksAnywhereSubscriptions=
QC,e.paginateListFargateProfiles=JC,e.paginateListIdentityProviderConfigs=xC,e.paginateListInsights=eA,e.paginateListNodegroups=tA,e.paginateListPodIdentityAssociations=
sA,e.paginateListUpdates=nA,e.waitForAddonActive=LS,e.waitForAddonDeleted=hS,e.waitForCertificateAuthorityUpdateComplete=US,e.waitForClusterActive=bS,e.waitForClusterDeleted=
OS,e.waitForFargateProfileActive=FS,e.waitForFargateProfileDeleted=qS,e.waitForNodegroupActive=wS,e.waitForNodegroupDeleted=kS,e.waitUntilAddonActive=iA,e.waitUntilAddonDeleted=
rA,e.waitUntilCertificateAuthorityUpdateComplete=dA,e.waitUntilClusterActive=lA,e.waitUntilClusterDeleted=AA,e.waitUntilFargateProfileActive=EA,e.waitUntilFargateProfileDeleted=
gA,e.waitUntilNodegroupActive=IA,e.waitUntilNodegroupDeleted=mA}),7777:((PA,e,I)=>{const{ENV_KEY:Pt,ENV_SECRET:St,fromEnv:Nt}=I(8162),{chain:yt,CredentialsProviderError:ie,
ENV_PROFILE:vt}=I(7567),Pe="AWS_EC2_METADATA_DISABLED",$t=async R=>{const{ENV_CMDS_FULL_URI:T,ENV_CMDS_RELATIVE_URI:E,fromContainerMetadata:w,fromInstanceMetadata:V}=I(
1778);if(process.env[E]||process.env[T]){R.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");const{fromHttp:$}=I(
9641);return yt($(R),w(R))}return process.env[Pe]&&process.env[Pe]!=="false"?async()=>{throw new ie("EC2 Instance Metadata Service access disabled",{logger:R.logger})}:
(R.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata"),V(R))};function Tt(R,T){const E=Lt(R);let w,V,$,j;const ae=async Q=>{
if(Q?.forceRefresh)return j||(j=E(Q).then(J=>{$=J}).finally(()=>{j=void 0})),await j,$;if($?.expiration&&$?.expiration?.getTime()<Date.now()&&($=void 0),w)await w;else if(!$||
T?.($))if($)V||(V=E(Q).then(J=>{$=J}).catch(()=>{}).finally(()=>{V=void 0}));else return w=E(Q).then(J=>{$=J}).finally(()=>{w=void 0}),ae(Q);return $};return ae}
const Lt=R=>async T=>{let E;for(const w of R)try{return await w(T)}catch(V){if(E=V,V?.tryNextLink)continue;throw V}throw E};let Se=!1;const ht=(R={})=>Tt([async()=>{
if(R.profile??process.env[vt])throw process.env[Pt]&&process.env[St]&&(Se||((R.logger?.warn&&R.logger?.constructor?.name!=="NoOpLogger"?R.logger.warn.bind(R.logger):
console.warn)(`@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`),Se=!0)),new ie("AWS_PROFILE is set, skipping fromEnv provider.",{logger:R.logger,tryNextLink:!0});return R.logger?.debug("@aws-sdk/credential-provider-node -\
 defaultProvider::fromEnv"),Nt(R)()},async T=>{R.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");const{ssoStartUrl:E,ssoAccountId:w,
ssoRegion:V,ssoRoleName:$,ssoSession:j}=R;if(!E&&!w&&!V&&!$&&!j)throw new ie("Skipping SSO provider in default chain (inputs do not include SSO fields).",{logger:R.
logger});const{fromSSO:ae}=I(9874);return ae(R)(T)},async T=>{R.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");const{fromIni:E}=I(
1241);return E(R)(T)},async T=>{R.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");const{fromProcess:E}=I(2884);return E(R)(T)},
async T=>{R.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");const{fromTokenFile:E}=I(8112);return E(R)(T)},async()=>(R.logger?.
debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider"),(await $t(R))()),async()=>{throw new ie("Could not load credentials from any provid\
ers",{tryNextLink:!1,logger:R.logger})}],Ne),Ut=R=>R?.expiration!==void 0,Ne=R=>R?.expiration!==void 0&&R.expiration.getTime()-Date.now()<3e5;e.credentialsTreatedAsExpired=
Ne,e.credentialsWillNeedRefresh=Ut,e.defaultProvider=ht})};

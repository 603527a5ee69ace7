export const id=448,ids=[448],modules={5448:((MN,e,v)=>{const{awsEndpointFunctions:tA,emitWarningIfUnsupportedVersion:sA,createDefaultUserAgentProvider:nA,getDefaultSocketTimeout:oA,
NODE_APP_ID_CONFIG_OPTIONS:iA,getAwsRegionExtensionConfiguration:aA,resolveAwsRegionExtensionConfiguration:rA,resolveUserAgentConfig:cA,resolveHostHeaderConfig:dA,
getUserAgentPlugin:uA,getHostHeaderPlugin:CA,getLoggerPlugin:lA,getRecursionDetectionPlugin:AA}=v(9300),{getHttpAuthSchemeEndpointRuleSetPlugin:RA,DefaultIdentityProviderConfig:EA,
getHttpSigningPlugin:_A,createPaginator:N}=v(5086),{normalizeProvider:Cn,getSmithyContext:gA,ServiceException:pA,NoOpLogger:IA,emitWarningIfUnsupportedVersion:DA,
loadConfigsForDefaultMode:mA,getDefaultExtensionConfiguration:PA,resolveDefaultRuntimeConfig:SA,Client:ln,makeBuilder:fA,createWaiter:P,checkExceptions:K,WaiterState:R,
createAggregatedClient:NA}=v(4614),{Command:yA}=v(4614);e.$Command=yA,e.__Client=ln;const{resolveDefaultsModeConfig:$A,loadConfig:W,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:vA,
NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:TA,NODE_REGION_CONFIG_OPTIONS:LA,NODE_REGION_CONFIG_FILE_OPTIONS:UA,resolveRegionConfig:hA}=v(7567),{BinaryDecisionDiagram:bA,
EndpointCache:OA,decideEndpoint:FA,customEndpointFunctions:qA,resolveEndpointConfig:VA,getEndpointPlugin:kA}=v(4561),{parseUrl:wA,getHttpHandlerExtensionConfiguration:GA,
resolveHttpHandlerRuntimeConfig:MA,getContentLengthPlugin:KA}=v(9922),{DEFAULT_RETRY_MODE:HA,NODE_RETRY_MODE_CONFIG_OPTIONS:BA,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:WA,
resolveRetryConfig:zA,getRetryPlugin:YA}=v(9285),{TypeRegistry:An,getSchemaSerdePlugin:ZA}=v(5982),{resolveAwsSdkSigV4Config:XA,AwsSdkSigV4Signer:jA,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:QA}=v(
8039),{defaultProvider:JA}=v(7777),{toUtf8:xA,fromUtf8:eR,toBase64:tR,fromBase64:sR,calculateBodyLength:nR}=v(2882),{streamCollector:oR,NodeHttpHandler:iR}=v(8771),
{AwsRestJsonProtocol:aR}=v(3628),{Sha256:rR}=v(9362),cR=async(s,n,o)=>({operation:gA(n).operation,region:await Cn(s.region)()||(()=>{throw new Error("expected `\
region` to be configured for `aws.auth#sigv4`")})()});function dR(s){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"eks",region:s.region},propertiesExtractor:(n,o)=>({
signingProperties:{config:n,context:o}})}}const uR=s=>{const n=[];switch(s.operation){default:n.push(dR(s))}return n},CR=s=>{const n=XA(s);return Object.assign(
n,{authSchemePreference:Cn(s.authSchemePreference??[])})},lR=s=>Object.assign(s,{useDualstackEndpoint:s.useDualstackEndpoint??!1,useFipsEndpoint:s.useFipsEndpoint??
!1,defaultSigningName:"eks"}),AR={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInPar\
ams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var RR="3.1168.0",ER={version:RR};const se="ref",z=-1,Ae=!0,Rn="isSet",En="\
PartitionResult",Re="booleanEquals",ut="getAttr",_n="stringEquals",gn={[se]:"Endpoint"},Ct={[se]:En},pn={fn:ut,argv:[Ct,"name"]},Y={},In=[{[se]:"Region"}],Dn={conditions:[
[Rn,[gn]],[Rn,In],["aws.partition",In,En],[Re,[{[se]:"UseFIPS"},Ae]],[Re,[{[se]:"UseDualStack"},Ae]],[Re,[{fn:ut,argv:[Ct,"supportsDualStack"]},Ae]],[Re,[{fn:ut,
argv:[Ct,"supportsFIPS"]},Ae]],[_n,[pn,"aws"]],[_n,[pn,"aws-us-gov"]]],results:[[z],[z,"Invalid Configuration: FIPS and custom endpoint are not supported"],[z,"\
Invalid Configuration: Dualstack and custom endpoint are not supported"],[gn,Y],["https://eks-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Y],[z,"FIPS an\
d DualStack are enabled, but this partition does not support one or both"],["https://fips.eks.{Region}.amazonaws.com",Y],["https://eks.{Region}.amazonaws.com",Y],
["https://eks-fips.{Region}.{PartitionResult#dnsSuffix}",Y],[z,"FIPS is enabled but this partition does not support FIPS"],["https://eks.{Region}.{PartitionResu\
lt#dualStackDnsSuffix}",Y],[z,"DualStack is enabled but this partition does not support DualStack"],["https://eks.{Region}.{PartitionResult#dnsSuffix}",Y],[z,"I\
nvalid Configuration: Missing Region"]]},_R=2,T=1e8,gR=new Int32Array([-1,1,-1,0,14,3,1,4,T+13,2,5,T+13,3,8,6,4,7,T+12,5,T+10,T+11,4,12,9,6,10,T+9,7,T+6,11,8,T+
7,T+8,5,13,T+5,6,T+4,T+5,3,T+1,15,4,T+2,T+3]),pR=bA.from(gR,_R,Dn.conditions,Dn.results),IR=new OA({size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),
DR=(s,n={})=>IR.get(s,()=>FA(pR,{endpointParams:s,logger:n.logger}));qA.aws=tA;class m extends pA{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.eks#EKSS\
erviceException";constructor(n){super(n),Object.setPrototypeOf(this,m.prototype)}}class Ee extends m{static shapeId="com.amazonaws.eks#AccessDeniedException";name="\
AccessDeniedException";$fault="client";constructor(n){super({name:"AccessDeniedException",$fault:"client",...n}),Object.setPrototypeOf(this,Ee.prototype)}}class _e extends m{static shapeId="\
com.amazonaws.eks#InvalidParameterException";name="InvalidParameterException";$fault="client";clusterName;nodegroupName;fargateProfileName;addonName;subscriptionId;constructor(n){
super({name:"InvalidParameterException",$fault:"client",...n}),Object.setPrototypeOf(this,_e.prototype),this.clusterName=n.clusterName,this.nodegroupName=n.nodegroupName,
this.fargateProfileName=n.fargateProfileName,this.addonName=n.addonName,this.subscriptionId=n.subscriptionId}}class ge extends m{static shapeId="com.amazonaws.e\
ks#ResourceNotFoundException";name="ResourceNotFoundException";$fault="client";clusterName;nodegroupName;fargateProfileName;addonName;subscriptionId;constructor(n){
super({name:"ResourceNotFoundException",$fault:"client",...n}),Object.setPrototypeOf(this,ge.prototype),this.clusterName=n.clusterName,this.nodegroupName=n.nodegroupName,
this.fargateProfileName=n.fargateProfileName,this.addonName=n.addonName,this.subscriptionId=n.subscriptionId}}class pe extends m{static shapeId="com.amazonaws.e\
ks#ServerException";name="ServerException";$fault="server";clusterName;nodegroupName;addonName;subscriptionId;constructor(n){super({name:"ServerException",$fault:"\
server",...n}),Object.setPrototypeOf(this,pe.prototype),this.clusterName=n.clusterName,this.nodegroupName=n.nodegroupName,this.addonName=n.addonName,this.subscriptionId=
n.subscriptionId}}class Ie extends m{static shapeId="com.amazonaws.eks#ServiceUnavailableException";name="ServiceUnavailableException";$fault="server";constructor(n){
super({name:"ServiceUnavailableException",$fault:"server",...n}),Object.setPrototypeOf(this,Ie.prototype)}}class De extends m{static shapeId="com.amazonaws.eks#\
InvalidRequestException";name="InvalidRequestException";$fault="client";clusterName;nodegroupName;addonName;subscriptionId;constructor(n){super({name:"InvalidRe\
questException",$fault:"client",...n}),Object.setPrototypeOf(this,De.prototype),this.clusterName=n.clusterName,this.nodegroupName=n.nodegroupName,this.addonName=
n.addonName,this.subscriptionId=n.subscriptionId}}class me extends m{static shapeId="com.amazonaws.eks#ClientException";name="ClientException";$fault="client";clusterName;nodegroupName;addonName;subscriptionId;constructor(n){
super({name:"ClientException",$fault:"client",...n}),Object.setPrototypeOf(this,me.prototype),this.clusterName=n.clusterName,this.nodegroupName=n.nodegroupName,
this.addonName=n.addonName,this.subscriptionId=n.subscriptionId}}class Pe extends m{static shapeId="com.amazonaws.eks#ResourceInUseException";name="ResourceInUs\
eException";$fault="client";clusterName;nodegroupName;addonName;constructor(n){super({name:"ResourceInUseException",$fault:"client",...n}),Object.setPrototypeOf(
this,Pe.prototype),this.clusterName=n.clusterName,this.nodegroupName=n.nodegroupName,this.addonName=n.addonName}}class Se extends m{static shapeId="com.amazonaw\
s.eks#ThrottlingException";name="ThrottlingException";$fault="client";clusterName;constructor(n){super({name:"ThrottlingException",$fault:"client",...n}),Object.
setPrototypeOf(this,Se.prototype),this.clusterName=n.clusterName}}class fe extends m{static shapeId="com.amazonaws.eks#InvalidStateException";name="InvalidState\
Exception";$fault="client";clusterName;constructor(n){super({name:"InvalidStateException",$fault:"client",...n}),Object.setPrototypeOf(this,fe.prototype),this.clusterName=
n.clusterName}}class Ne extends m{static shapeId="com.amazonaws.eks#ResourceLimitExceededException";name="ResourceLimitExceededException";$fault="client";clusterName;nodegroupName;subscriptionId;constructor(n){
super({name:"ResourceLimitExceededException",$fault:"client",...n}),Object.setPrototypeOf(this,Ne.prototype),this.clusterName=n.clusterName,this.nodegroupName=n.
nodegroupName,this.subscriptionId=n.subscriptionId}}class ye extends m{static shapeId="com.amazonaws.eks#UnsupportedAvailabilityZoneException";name="Unsupported\
AvailabilityZoneException";$fault="client";clusterName;nodegroupName;validZones;constructor(n){super({name:"UnsupportedAvailabilityZoneException",$fault:"client",
...n}),Object.setPrototypeOf(this,ye.prototype),this.clusterName=n.clusterName,this.nodegroupName=n.nodegroupName,this.validZones=n.validZones}}class $e extends m{static shapeId="\
com.amazonaws.eks#BadRequestException";name="BadRequestException";$fault="client";constructor(n){super({name:"BadRequestException",$fault:"client",...n}),Object.
setPrototypeOf(this,$e.prototype)}}class ve extends m{static shapeId="com.amazonaws.eks#NotFoundException";name="NotFoundException";$fault="client";constructor(n){
super({name:"NotFoundException",$fault:"client",...n}),Object.setPrototypeOf(this,ve.prototype)}}class Te extends m{static shapeId="com.amazonaws.eks#ResourcePr\
opagationDelayException";name="ResourcePropagationDelayException";$fault="client";constructor(n){super({name:"ResourcePropagationDelayException",$fault:"client",
...n}),Object.setPrototypeOf(this,Te.prototype)}}const mR="Addon",PR="AssociatedAccessPolicy",SR="AssociatedAccessPoliciesList",fR="AssociateAccessPolicyRequest",
NR="AssociateAccessPolicyResponse",yR="AssociateAccessPolicy",$R="ActiveCertificateAuthority",vR="ArgoCdAwsIdcConfigRequest",TR="ArgoCdAwsIdcConfigResponse",LR="\
ActivateCertificateAuthorityRequest",UR="ActivateCertificateAuthorityResponse",hR="ActivateCertificateAuthority",bR="ArgoCdConfigRequest",OR="ArgoCdConfigRespon\
se",FR="AddonCompatibilityDetail",qR="AddonCompatibilityDetails",VR="ArgoCdNetworkAccessConfigRequest",kR="ArgoCdNetworkAccessConfigResponse",wR="AccessConfigRe\
sponse",GR="ArgoCdRoleMapping",MR="ArgoCdRoleMappingList",KR="AckConfigRequest",HR="AckConfigResponse",BR="AccessDeniedException",WR="AccessEntry",zR="Associate\
EncryptionConfig",YR="AssociateEncryptionConfigRequest",ZR="AssociateEncryptionConfigResponse",XR="AddonHealth",jR="AddonInfo",QR="AddonIssueList",JR="Associate\
IdentityProviderConfig",xR="AssociateIdentityProviderConfigRequest",eE="AssociateIdentityProviderConfigResponse",tE="AddonIssue",sE="AddonNamespaceConfigRequest",
nE="AddonNamespaceConfigResponse",oE="AccessPolicy",iE="AddonPodIdentityAssociations",aE="AddonPodIdentityAssociationsList",rE="AddonPodIdentityConfiguration",cE="\
AddonPodIdentityConfigurationList",dE="AccessPoliciesList",uE="AccessScope",CE="AutoScalingGroup",lE="AutoScalingGroupList",AE="AllowedValuesConstraint",RE="Add\
onVersionInfo",EE="AddonVersionInfoList",_E="Addons",gE="BadRequestException",pE="BlockStorage",IE="Cancellation",DE="CertificateAuthority",mE="CreateAccessConf\
igRequest",PE="CreateAccessEntry",SE="CreateAccessEntryRequest",fE="CreateAccessEntryResponse",NE="CreateAddonRequest",yE="CreateAddonResponse",$E="CertificateA\
uthoritySummary",vE="CertificateAuthorityScheduledEvents",TE="CertificateAuthoritySummaryList",LE="CertificateAuthorityValidity",UE="CreateAddon",hE="CreateCapa\
bility",bE="CreateCertificateAuthority",OE="CreateCertificateAuthorityRequest",FE="CreateCertificateAuthorityResponse",qE="CapabilityConfigurationRequest",VE="C\
apabilityConfigurationResponse",kE="ComputeConfigRequest",wE="ComputeConfigResponse",GE="ConnectorConfigRequest",ME="ConnectorConfigResponse",KE="CreateCapabili\
tyRequest",HE="CreateCapabilityResponse",BE="CreateClusterRequest",WE="CreateClusterResponse",zE="CreateCluster",YE="ClientException",ZE="CreateEksAnywhereSubsc\
ription",XE="CreateEksAnywhereSubscriptionRequest",jE="CreateEksAnywhereSubscriptionResponse",QE="CreateFargateProfile",JE="CreateFargateProfileRequest",xE="Cre\
ateFargateProfileResponse",e_="CapabilityHealth",t_="ClusterHealth",s_="CapabilityIssue",n_="CapabilityIssueList",o_="ClusterIssueList",i_="ClusterIssue",a_="Cr\
dManagementConfiguration",r_="CreateNodegroup",c_="CreateNodegroupRequest",d_="CreateNodegroupResponse",u_="ControlPlaneConfigInfo",C_="CreatePodIdentityAssocia\
tion",l_="CreatePodIdentityAssociationRequest",A_="CreatePodIdentityAssociationResponse",R_="ControlPlanePlacementRequest",E_="ControlPlanePlacementResponse",__="\
ControlPlaneScalingConfig",g_="ControlPlaneScalingTierInfo",p_="ControlPlaneScalingTierList",I_="CapabilitySummary",D_="CapabilitySummaryList",m_="ClientStat",P_="\
ClientStats",S_="CancelUpdate",f_="CancelUpdateRequest",N_="CancelUpdateResponse",y_="ClusterVersionInformation",$_="ClusterVersionList",v_="Capability",T_="Cer\
tificate",L_="Cluster",U_="Compatibility",h_="Compatibilities",b_="DeleteAddon",O_="DescribeAddonConfiguration",F_="DescribeAddonConfigurationRequest",q_="Descr\
ibeAddonConfigurationResponse",V_="DeleteAccessEntry",k_="DeleteAccessEntryRequest",w_="DeleteAccessEntryResponse",G_="DescribeAccessEntryRequest",M_="DescribeA\
ccessEntryResponse",K_="DescribeAccessEntry",H_="DisassociateAccessPolicy",B_="DisassociateAccessPolicyRequest",W_="DisassociateAccessPolicyResponse",z_="Delete\
AddonRequest",Y_="DeleteAddonResponse",Z_="DescribeAddonRequest",X_="DescribeAddonResponse",j_="DescribeAddonVersions",Q_="DescribeAddonVersionsRequest",J_="Des\
cribeAddonVersionsResponse",x_="DescribeAddon",eg="DurationConstraints",tg="DeleteCertificateAuthority",sg="DeleteCertificateAuthorityRequest",ng="DeleteCertifi\
cateAuthorityResponse",og="DescribeCertificateAuthorityRequest",ig="DescribeCertificateAuthorityResponse",ag="DescribeCertificateAuthority",rg="DeleteCapability\
Request",cg="DeleteCapabilityResponse",dg="DeleteClusterRequest",ug="DeleteClusterResponse",Cg="DeregisterClusterRequest",lg="DeregisterClusterResponse",Ag="Des\
cribeCapabilityRequest",Rg="DescribeCapabilityResponse",Eg="DescribeClusterRequest",_g="DescribeClusterResponse",gg="DescribeClusterVersions",pg="DescribeCluste\
rVersionsRequest",Ig="DescribeClusterVersionsResponse",Dg="DeleteCapability",mg="DeleteCluster",Pg="DeregisterCluster",Sg="DescribeCapability",fg="DescribeClust\
er",Ng="DeprecationDetail",yg="DeprecationDetails",$g="DeleteEksAnywhereSubscription",vg="DeleteEksAnywhereSubscriptionRequest",Tg="DeleteEksAnywhereSubscriptio\
nResponse",Lg="DescribeEksAnywhereSubscriptionRequest",Ug="DescribeEksAnywhereSubscriptionResponse",hg="DescribeEksAnywhereSubscription",bg="DeleteFargateProfil\
e",Og="DeleteFargateProfileRequest",Fg="DeleteFargateProfileResponse",qg="DescribeFargateProfileRequest",Vg="DescribeFargateProfileResponse",kg="DescribeFargate\
Profile",wg="DescribeInsight",Gg="DescribeIdentityProviderConfig",Mg="DescribeIdentityProviderConfigRequest",Kg="DescribeIdentityProviderConfigResponse",Hg="Dis\
associateIdentityProviderConfigRequest",Bg="DisassociateIdentityProviderConfigResponse",Wg="DisassociateIdentityProviderConfig",zg="DescribeInsightRequest",Yg="\
DescribeInsightsRefreshRequest",Zg="DescribeInsightsRefreshResponse",Xg="DescribeInsightResponse",jg="DescribeInsightsRefresh",Qg="DeleteNodegroup",Jg="DeleteNo\
degroupRequest",xg="DeleteNodegroupResponse",e0="DescribeNodegroupRequest",t0="DescribeNodegroupResponse",s0="DescribeNodegroup",n0="DurationParameterConfig",o0="\
DeletePodIdentityAssociation",i0="DeletePodIdentityAssociationRequest",a0="DeletePodIdentityAssociationResponse",r0="DescribePodIdentityAssociationRequest",c0="\
DescribePodIdentityAssociationResponse",d0="DescribePodIdentityAssociation",u0="DescribeUpdate",C0="DescribeUpdateRequest",l0="DescribeUpdateResponse",A0="EksAn\
ywhereSubscription",R0="EksAnywhereSubscriptionList",E0="EksAnywhereSubscriptionTerm",_0="EncryptionConfig",g0="EncryptionConfigList",p0="ErrorDetail",I0="Error\
Details",D0="ElasticLoadBalancing",m0="EtcdPlacementRequest",P0="EtcdPlacementResponse",S0="FargateProfile",f0="FargateProfileHealth",N0="FargateProfileIssue",y0="\
FargateProfileIssueList",$0="FargateProfileSelector",v0="FargateProfileSelectors",T0="GatewayApiConfiguration",L0="HorizontalPodAutoscalerControllerConfigReques\
t",U0="HorizontalPodAutoscalerControllerConfigResponse",h0="HorizontalPodAutoscalerControllerVersionConfig",b0="Identity",O0="IntegerConstraints",F0="InsightCat\
egorySpecificSummary",q0="InsightsFilter",V0="IssueList",k0="IdentityProviderConfig",w0="IdentityProviderConfigResponse",G0="IdentityProviderConfigs",M0="Intege\
rParameterConfig",K0="InvalidParameterException",H0="IntegerRangeConstraint",B0="InsightResourceDetail",W0="InsightResourceDetails",z0="InvalidRequestException",
Y0="InsightStatus",Z0="InvalidStateException",X0="InsightSummary",j0="InsightSummaries",Q0="Insight",J0="Issue",x0="KubeApiServerConfigRequest",ep="KubeApiServe\
rConfigResponse",tp="KubeApiServerVersionConfig",sp="KubeControllerManagerConfigRequest",np="KubeControllerManagerConfigResponse",op="KubeControllerManagerVersi\
onConfig",ip="KubernetesNetworkConfigRequest",ap="KubernetesNetworkConfigResponse",rp="KubeSchedulerConfigRequest",cp="KubeSchedulerConfigResponse",dp="KubeSche\
dulerVersionConfig",up="License",Cp="ListAddons",lp="ListAssociatedAccessPolicies",Ap="ListAssociatedAccessPoliciesRequest",Rp="ListAssociatedAccessPoliciesResp\
onse",Ep="ListAccessEntries",_p="ListAccessEntriesRequest",gp="ListAccessEntriesResponse",pp="ListAccessPolicies",Ip="ListAccessPoliciesRequest",Dp="ListAccessP\
oliciesResponse",mp="ListAddonsRequest",Pp="ListAddonsResponse",Sp="ListCapabilities",fp="ListCertificateAuthorities",Np="ListCertificateAuthoritiesRequest",yp="\
ListCertificateAuthoritiesResponse",$p="ListCapabilitiesRequest",vp="ListCapabilitiesResponse",Tp="ListClustersRequest",Lp="ListClustersResponse",Up="ListCluste\
rs",hp="ListEksAnywhereSubscriptions",bp="ListEksAnywhereSubscriptionsRequest",Op="ListEksAnywhereSubscriptionsResponse",Fp="ListFargateProfiles",qp="ListFargat\
eProfilesRequest",Vp="ListFargateProfilesResponse",kp="ListInsights",wp="ListIdentityProviderConfigs",Gp="ListIdentityProviderConfigsRequest",Mp="ListIdentityPr\
oviderConfigsResponse",Kp="ListInsightsRequest",Hp="ListInsightsResponse",Bp="LicenseList",Wp="ListNodegroups",zp="ListNodegroupsRequest",Yp="ListNodegroupsResp\
onse",Zp="ListPodIdentityAssociations",Xp="ListPodIdentityAssociationsRequest",jp="ListPodIdentityAssociationsResponse",Qp="LogSetup",Jp="LogSetups",xp="ListTag\
sForResource",eI="ListTagsForResourceRequest",tI="ListTagsForResourceResponse",sI="LaunchTemplateSpecification",nI="ListUpdates",oI="ListUpdatesRequest",iI="Lis\
tUpdatesResponse",aI="Logging",rI="MarketplaceInformation",cI="Nodegroup",dI="NotFoundException",uI="NodegroupHealth",CI="NodegroupResources",lI="NodeRepairConf\
ig",AI="NodeRepairConfigOverrides",RI="NodeRepairConfigOverridesList",EI="NodeResourcesFitConfig",_I="NodeResourcesFitVersionConfig",gI="NodegroupScalingConfig",
pI="NodegroupUpdateConfig",II="OutpostConfigRequest",DI="OutpostConfigResponse",mI="OIDC",PI="OidcIdentityProviderConfig",SI="OidcIdentityProviderConfigRequest",
fI="Provider",NI="PodGcControllerConfigRequest",yI="PodGcControllerConfigResponse",$I="PodGcControllerVersionConfig",vI="PodIdentityAssociation",TI="PodIdentity\
AssociationSummary",LI="PodIdentityAssociationSummaries",UI="PortRangeConstraints",hI="PortRangeParameterConfig",bI="RemoteAccessConfig",OI="ResourceConstraints",
FI="RegisterClusterRequest",qI="RegisterClusterResponse",VI="RegisterCluster",kI="RollbackConfig",wI="ResourceInUseException",GI="ResourceLimitExceededException",
MI="RemoteNetworkConfigRequest",KI="RemoteNetworkConfigResponse",HI="ResourceNotFoundException",BI="RemoteNodeNetwork",WI="RemoteNodeNetworkList",zI="ResourcePr\
opagationDelayException",YI="RemotePodNetwork",ZI="RemotePodNetworkList",XI="ResourceWeight",jI="ResourceWeightList",QI="StorageConfigRequest",JI="StorageConfig\
Response",xI="ServerException",eD="SsoIdentity",tD="SsoIdentityList",sD="StartInsightsRefresh",nD="StartInsightsRefreshRequest",oD="StartInsightsRefreshResponse",
iD="ServiceNodePortRange",aD="ScoringStrategy",rD="ScoringStrategyConfig",cD="ScoringStrategyConstraints",dD="ServiceUnavailableException",uD="Taint",CD="Thrott\
lingException",lD="TagResource",AD="TagResourceRequest",RD="TagResourceResponse",ED="Update",_D="UpdateAddon",gD="UpdateAckConfig",pD="UpdateArgoCdConfig",ID="U\
pdateAccessConfigRequest",DD="UpdateAccessEntry",mD="UpdateAccessEntryRequest",PD="UpdateAccessEntryResponse",SD="UpdateAddonRequest",fD="UpdateAddonResponse",ND="\
UnsupportedAvailabilityZoneException",yD="UpdateCapability",$D="UpdateCapabilityConfiguration",vD="UpdateClusterConfigRequest",TD="UpdateClusterConfigResponse",
LD="UpdateClusterConfig",UD="UpdateCapabilityRequest",hD="UpdateCapabilityResponse",bD="UpdateClusterVersion",OD="UpdateClusterVersionRequest",FD="UpdateCluster\
VersionResponse",qD="UpdateEksAnywhereSubscription",VD="UpdateEksAnywhereSubscriptionRequest",kD="UpdateEksAnywhereSubscriptionResponse",wD="UpdateLabelsPayload",
GD="UpdateNodegroupConfig",MD="UpdateNodegroupConfigRequest",KD="UpdateNodegroupConfigResponse",HD="UpdateNodegroupVersion",BD="UpdateNodegroupVersionRequest",WD="\
UpdateNodegroupVersionResponse",zD="UpdateParam",YD="UpdatePodIdentityAssociation",ZD="UpdatePodIdentityAssociationRequest",XD="UpdatePodIdentityAssociationResp\
onse",jD="UpgradePolicyRequest",QD="UpgradePolicyResponse",JD="UpdateParams",xD="UntagResource",em="UpdateRoleMappings",tm="UntagResourceRequest",sm="UntagResou\
rceResponse",nm="UpdateTaintsPayload",om="VpcConfigRequest",im="VpcConfigResponse",am="WarmPoolConfig",rm="ZonalShiftConfigRequest",cm="ZonalShiftConfigResponse",
Q="arn",dm="addonArn",um="associatedAccessPolicy",Cm="associatedAccessPolicies",mn="activatedAt",lm="associatedAt",Pn="associationArn",lt="activatedBy",At="argo\
Cd",Am="addonCompatibilityDetails",Rt="accessConfig",Rm="activationCode",Em="activationExpiry",_m="accessEntryArn",Et="accessEntry",gm="accessEntries",Sn="awsId\
c",pm="activationId",Im="additionalInfo",ne="associationId",_t="authenticationMode",I="addonName",Dm="addOrUpdateLabels",mm="addOrUpdateRoleMappings",Pm="addOrU\
pdateTaints",Sm="accessPolicies",fn="associatedPolicyArn",gt="autoRenew",fm="apiRequestConcurrency",Nn="accessScope",Nm="autoScalingGroups",yn="amiType",Z="addo\
nVersion",ym="addonVersions",$m="allowedValues",pt="ack",vm="active",It="addon",$n="addons",Tm="architecture",Le="association",Lm="associations",vn="bootstrapCl\
usterCreatorAdminPermissions",Tn="blockStorage",Um="bootstrapSelfManagedAddons",F="client",q="createdAt",Dt="certificateAuthorityId",oe="certificateAuthority",hm="\
certificateAuthorities",Ln="createdBy",Un="connectorConfig",mt="computeConfig",bm="clusterDatabaseSizeGb",hn="clientId",Om="clusterLogging",u="clusterName",w="c\
apabilityName",Fm="controlPlaneComponentConfig",qm="controlPlaneComponentConfigOverrides",bn="controlPlaneEgressMode",On="controlPlaneInstanceType",Fn="controlP\
lanePlacement",Pt="controlPlaneScalingConfig",Vm="controlPlaneScalingTiers",_="clientRequestToken",km="clientStats",wm="clusterSecurityGroupId",Gm="categorySpec\
ificSummary",Mm="configurationSchema",Km="computeTypes",qn="capacityType",St="clusterType",ft="configurationValues",Vn="clusterVersion",Nt="clusterVersions",Hm="\
compatibleVersions",yt="capability",Bm="cancellation",Wm="capabilities",kn="category",zm="categories",wn="cidrs",ie="cluster",Ym="clusters",ae="code",Zm="compat\
ibilities",$t="configuration",Ue="constraints",Xm="crds",Gn="data",jm="deprecationDetails",Qm="defaultNamespace",Mn="defaultOnly",vt="deletionProtection",Tt="de\
letePropagationPolicy",Jm="defaultPlatformVersion",Lt="disabledServices",Ut="disableSessionTags",xm="desiredSize",Kn="distributionStatus",Hn="diskSize",Bn="defa\
ultVersion",he="defaultValue",Wn="description",eP="duration",L="error",tP="endedAt",ht="encryptionConfig",bt="enableCrossNamespace",sP="errorCode",nP="effective\
Date",oP="expirationDate",iP="externalId",zn="etcdInstanceType",Yn="elasticLoadBalancing",aP="errorMessage",rP="endOfExtendedSupportDate",cP="endOfStandardSuppo\
rtDate",Zn="endpointPrefix",Xn="endpointPublicAccess",jn="endpointPrivateAccess",Qn="etcdPlacement",dP="ec2SshKey",Ot="eventTtl",uP="effect",H="enabled",CP="end\
point",lP="errors",AP="filter",RP="firstAutoActivation",EP="finalAutoActivation",Ft="fargateProfile",_P="fargateProfileArn",J="fargateProfileName",gP="fargatePr\
ofileNames",Jn="force",pP="gatewayApi",xn="groupsClaim",eo="groupName",to="groupsPrefix",re="health",U="httpError",qt="horizontalPodAutoscalerControllerConfig",
Vt="horizontalPodAutoscalerSyncPeriod",C="httpQuery",a="http",h="id",so="includeAll",no="ipFamily",oo="idcInstanceArn",IP="idcManagedApplicationArn",kt="identit\
yProviderConfig",DP="identityProviderConfigArn",io="identityProviderConfigName",mP="identityProviderConfigs",ao="idcRegion",wt="insightStatus",ro="includeStatus",
co="instanceTypes",PP="idempotencyToken",uo="issuerUrl",SP="identities",fP="identity",NP="insight",Co="include",yP="insights",ce="issues",$P="issuer",vP="key",TP="\
keyArn",be="kubeApiServerConfig",Oe="kubeControllerManagerConfig",Gt="kubernetesGroups",Mt="kubernetesNetworkConfig",LP="kubernetesPatchVersion",UP="kubernetesR\
esourceUri",Fe="kubeSchedulerConfig",qe="kubernetesVersion",hP="kubernetesVersions",Kt="logging",bP="licenseArns",lo="licenseQuantity",OP="lastRequestTime",Ao="\
lastRefreshTime",Ro="licenseType",Eo="lastTransitionTime",Ht="launchTemplate",Ve="labels",FP="licenses",g="message",X="modifiedAt",qP="maxGroupPreparedCapacity",
_o="marketplaceInformation",go="minPort",VP="maxParallelNodesRepairedCount",kP="maxParallelNodesRepairedPercentage",po="maxPort",E="maxResults",wP="minRepairWai\
tTimeMins",Io="minSize",GP="maxSize",MP="maxUnavailable",KP="maxUnhealthyNodeThresholdCount",HP="maxUnhealthyNodeThresholdPercentage",BP="maxUnavailablePercenta\
ge",WP="managed",Bt="max",Wt="min",D="name",zt="networkAccess",zP="notAfter",YP="nodegroupArn",ZP="notBefore",Do="namespaceConfig",XP="nodeMonitoringCondition",
S="nodegroupName",jP="numberOfRequestsLast30Days",mo="nodePools",Po="nodeRole",So="nodeRoleArn",Yt="nodeRepairConfig",QP="nodeRepairConfigOverrides",Zt="nodeRes\
ourcesFit",A="nextToken",JP="nodeUnhealthyReason",xP="namespaces",G="namespace",Xt="nodegroup",eS="nodegroups",fo="owner",No="outpostArns",yo="ownerArn",$o="out\
postConfig",jt="oidc",vo="owners",To="publisher",M="principalArn",Lo="publicAccessCidrs",Qt="policyArn",Uo="podExecutionRoleArn",Jt="podGcControllerConfig",tS="\
productId",xt="podIdentityAssociations",sS="podIdentityConfiguration",nS="poolState",oS="podSchedulingRatePerSecond",iS="productUrl",aS="platformVersion",rS="pl\
atformVersions",cS="params",es="policy",ts="provider",ho="preserve",bo="publishers",dS="role",k="roleArn",uS="remoteAccessSecurityGroup",Oo="remoteAccess",CS="r\
epairAction",ss="resourceArn",lS="rollbackAvailable",AS="requiresConfiguration",Fo="resolveConflicts",qo="requiredClaims",RS="rollbackConfig",ES="releaseDate",de="\
resourceIds",_S="requiresIamPermissions",gS="removeLabels",pS="recommendedManagedPolicies",ns="remoteNetworkConfig",Vo="remoteNodeNetworks",IS="reuseOnScaleIn",
ko="remotePodNetworks",os="rbacRoleMappings",DS="removeRoleMappings",mS="removeTaints",is="releaseVersion",as="resourcesVpcConfig",PS="replacedWith",wo="reason",
SS="recommendation",ue="resources",Go="smithy.ts.sdk.synthetic.com.amazonaws.eks",j="serviceAccount",rs="serviceAccountRoleArn",fS="startedAt",cs="storageConfig",
ds="scalingConfig",NS="scheduledEvents",Mo="securityGroupIds",x="subscriptionId",Ko="serviceIpv4Cidr",yS="serviceIpv6Cidr",Ho="subnetIds",ke="spreadLevel",us="s\
erviceNodePortRange",Bo="signingStatus",$S="sourceSecurityGroups",vS="startServingReplacementVersion",TS="stopServingVersion",Cs="scoringStrategy",Wo="supportTy\
pe",LS="serverUrl",zo="server",Yo="selectors",y="status",US="statuses",we="subscription",Ge="subnets",hS="subscriptions",p="tags",Zo="tagKeys",bS="taintsList",OS="\
timeoutMinutes",FS="tierName",ls="terminatedPodGcThreshold",As="targetRoleArn",Rs="taints",Xo="term",qS="tier",VS="token",V="type",Es="types",_s="username",kS="\
userAgent",gs="updateConfig",jo="usernameClaim",Qo="updateId",wS="updateIds",ps="upgradePolicy",Jo="usernamePrefix",GS="updateStrategy",MS="unit",O="update",KS="\
usage",B="version",xo="vpceIds",HS="vpcId",Is="versionStatus",BS="validZones",WS="validity",ei="value",ti="weight",Ds="warmPoolConfig",ms="zonalShiftConfig",t="\
com.amazonaws.eks",si=new An(Go);var ni=[-3,Go,"EKSServiceException",0,[],[]];si.registerError(ni,m);const $=new An(t);var oi=[-3,t,BR,{[L]:F,[U]:403},[g],[0]];
$.registerError(oi,Ee);var ii=[-3,t,gE,{[L]:F,[U]:400},[g],[0]];$.registerError(ii,$e);var ai=[-3,t,YE,{[L]:F,[U]:400},[u,S,I,x,g],[0,0,0,0,0]];$.registerError(
ai,me);var ri=[-3,t,K0,{[L]:F,[U]:400},[u,S,J,I,x,g],[0,0,0,0,0,0]];$.registerError(ri,_e);var ci=[-3,t,z0,{[L]:F,[U]:400},[u,S,I,x,g],[0,0,0,0,0]];$.registerError(
ci,De);var di=[-3,t,Z0,{[L]:F,[U]:400},[u,g],[0,0]];$.registerError(di,fe);var ui=[-3,t,dI,{[L]:F,[U]:404},[g],[0]];$.registerError(ui,ve);var Ci=[-3,t,wI,{[L]:F,
[U]:409},[u,S,I,g],[0,0,0,0]];$.registerError(Ci,Pe);var li=[-3,t,GI,{[L]:F,[U]:400},[u,S,x,g],[0,0,0,0]];$.registerError(li,Ne);var Ai=[-3,t,HI,{[L]:F,[U]:404},
[u,S,J,I,x,g],[0,0,0,0,0,0]];$.registerError(Ai,ge);var Ri=[-3,t,zI,{[L]:F,[U]:428},[g],[0]];$.registerError(Ri,Te);var Ei=[-3,t,xI,{[L]:zo,[U]:500},[u,S,I,x,g],
[0,0,0,0,0]];$.registerError(Ei,pe);var _i=[-3,t,dD,{[L]:zo,[U]:503},[g],[0]];$.registerError(_i,Ie);var gi=[-3,t,CD,{[L]:F,[U]:429},[u,g],[0,0]];$.registerError(
gi,Se);var pi=[-3,t,ND,{[L]:F,[U]:400},[g,u,S,BS],[0,0,0,64]];$.registerError(pi,ye);const Ii=[si,$];var Di=[3,t,wR,0,[vn,_t],[2,0]],Me=[3,t,WR,0,[u,M,Gt,_m,q,X,
p,_s,V],[0,0,64,0,4,4,128,0,0]],mi=[3,t,oE,0,[D,Q],[0,0]],Ps=[3,t,uE,0,[V,xP],[0,64]],Pi=[3,t,KR,0,[bt,Lt],[2,64]],Si=[3,t,HR,0,[bt,Lt],[2,64]],fi=[3,t,LR,0,[u,
Dt,_],[[0,1],[0,1],[0,4]],2],Ni=[3,t,UR,0,[O,oe],[()=>b,()=>Ce]],yi=[3,t,$R,0,[h,lt],[0,0]],Ke=[3,t,mR,0,[I,u,y,Z,re,dm,q,X,rs,p,To,fo,_o,ft,xt,Do],[0,0,0,0,()=>vi,
0,4,4,0,128,0,0,()=>qs,0,64,()=>hi]],$i=[3,t,FR,0,[D,Hm],[0,64]],vi=[3,t,XR,0,[ce],[()=>ZS]],Ti=[3,t,jR,0,[I,V,ym,To,fo,_o,Qm],[0,0,()=>QS,0,0,()=>qs,0]],Li=[3,
t,tE,0,[ae,g,de],[0,0,64]],Ui=[3,t,sE,0,[G],[0]],hi=[3,t,nE,0,[G],[0]],bi=[3,t,iE,0,[j,k],[0,0],2],Oi=[3,t,rE,0,[j,pS],[0,64]],Fi=[3,t,RE,0,[Z,Tm,Km,Zm,AS,_S],[
0,64,64,()=>rf,2,2]],Ss=[3,t,AE,0,[$m],[64]],qi=[3,t,vR,0,[oo,ao],[0,0],1],Vi=[3,t,TR,0,[oo,ao,IP],[0,0,0]],ki=[3,t,bR,0,[Sn,G,os,zt,Zn],[()=>qi,0,()=>nt,()=>fs,
0],1],wi=[3,t,OR,0,[G,Sn,os,zt,LS,Zn],[0,()=>Vi,()=>nt,()=>Gi,0,0]],fs=[3,t,VR,0,[xo],[64]],Gi=[3,t,kR,0,[xo],[64]],Mi=[3,t,GR,0,[dS,SP],[0,()=>Pf],2],Ki=[3,t,fR,
0,[u,M,Qt,Nn],[[0,1],[0,1],0,()=>Ps],4],Hi=[3,t,NR,0,[u,M,um],[0,0,()=>Ns]],Ns=[3,t,PR,0,[Qt,Nn,lm,X],[0,()=>Ps,4,4]],Bi=[3,t,YR,0,[u,ht,_],[[0,1],()=>Ws,[0,4]],
2],Wi=[3,t,ZR,0,[O],[()=>b]],zi=[3,t,xR,0,[u,jt,p,_],[[0,1],()=>ed,128,[0,4]],2],Yi=[3,t,eE,0,[O,p],[()=>b,128]],Zi=[3,t,CE,0,[D],[0]],ys=[3,t,pE,0,[H],[2]],Xi=[
3,t,IE,0,[y,wo],[0,0]],ji=[3,t,f_,0,[D,Qo,_],[[0,1],[0,1],[0,4]],2],Qi=[3,t,N_,0,[O],[()=>b]],He=[3,t,v_,0,[w,Q,u,V,k,y,B,$t,p,re,q,X,Tt],[0,0,0,0,0,0,0,()=>xi,
128,()=>ea,4,4,0]],Ji=[3,t,qE,0,[At,pt],[()=>ki,()=>Pi]],xi=[3,t,VE,0,[At,pt],[()=>wi,()=>Si]],ea=[3,t,e_,0,[ce],[()=>ef]],ta=[3,t,s_,0,[ae,g],[0,0]],sa=[3,t,I_,
0,[w,Q,V,y,B,q,X],[0,0,0,0,0,4,4]],na=[3,t,T_,0,[Gn,vm],[0,()=>yi]],oa=[3,t,DE,0,[h,q,Ln,mn,lt,Bo,Kn,WS,NS,lS,Gn],[0,4,0,4,0,0,0,()=>aa,()=>ia,2,0]],ia=[3,t,vE,
0,[RP,EP],[4,4]],Ce=[3,t,$E,0,[h,q,Ln,mn,lt,Bo,Kn],[0,4,0,4,0,0,0]],aa=[3,t,LE,0,[ZP,zP],[4,4]],ra=[3,t,m_,0,[kS,jP,OP],[0,1,4]],ee=[3,t,L_,0,[D,Q,q,B,CP,k,as,Mt,
Kt,fP,y,oe,_,aS,p,ht,Un,h,re,$o,Rt,ps,ms,ns,mt,cs,vt,Pt,be,Fe,Oe],[0,0,4,0,0,0,()=>nu,()=>Ac,()=>je,()=>xr,0,()=>na,0,0,128,()=>Ws,()=>Ra,0,()=>ca,()=>sd,()=>Di,
()=>su,()=>ou,()=>Ad,()=>la,()=>fd,2,()=>Be,()=>dc,()=>Rc,()=>Cc]],ca=[3,t,t_,0,[ce],[()=>of]],da=[3,t,i_,0,[ae,g,de],[0,0,64]],ua=[3,t,y_,0,[Vn,St,Jm,Bn,ES,cP,
rP,y,Is,LP,Vm,Fm],[0,0,0,2,4,4,4,0,0,0,()=>cf,()=>vs]],Ca=[3,t,U_,0,[Vn,rS,Bn],[0,64,2]],$s=[3,t,kE,0,[H,mo,So],[2,64,0]],la=[3,t,wE,0,[H,mo,So],[2,64,0]],Aa=[3,
t,GE,0,[k,ts],[0,0],2],Ra=[3,t,ME,0,[pm,Rm,Em,ts,k],[0,0,4,0,0]],vs=[3,t,u_,0,[be,Fe,Oe],[()=>uc,()=>Ec,()=>lc]],Ea=[3,t,R_,0,[eo,ke],[0,0]],_a=[3,t,E_,0,[eo,ke],
[0,0]],Be=[3,t,__,0,[qS],[0]],ga=[3,t,g_,0,[FS,fm,oS,bm,qm],[0,1,1,1,()=>vs]],pa=[3,t,a_,0,[WP],[2]],Ia=[3,t,mE,0,[vn,_t],[2,0]],Da=[3,t,SE,0,[u,M,Gt,p,_,_s,V],
[[0,1],0,64,128,[0,4],0,0],2],ma=[3,t,fE,0,[Et],[()=>Me]],Pa=[3,t,NE,0,[u,I,Z,rs,Fo,_,p,ft,xt,Do],[[0,1],0,0,0,0,[0,4],128,0,()=>iu,()=>Ui],2],Sa=[3,t,yE,0,[It],
[()=>Ke]],fa=[3,t,KE,0,[w,u,V,k,Tt,_,$t,p],[0,[0,1],0,0,0,[0,4],()=>Ji,128],5],Na=[3,t,HE,0,[yt],[()=>He]],ya=[3,t,OE,0,[u,_],[[0,1],[0,4]],1],$a=[3,t,FE,0,[O,oe],
[()=>b,()=>Ce]],va=[3,t,BE,0,[D,k,as,B,Mt,Kt,_,p,ht,$o,Rt,Um,ps,ms,ns,mt,cs,vt,Pt,be,Fe,Oe],[0,0,()=>Hs,0,()=>Os,()=>je,[0,4],128,()=>Ws,()=>td,()=>Ia,2,()=>Ks,
()=>Bs,()=>ws,()=>$s,()=>Ms,2,()=>Be,()=>hs,()=>Fs,()=>bs],3],Ta=[3,t,WE,0,[ie],[()=>ee]],La=[3,t,XE,0,[D,Xo,lo,Ro,gt,_,p],[0,()=>Ls,1,0,2,[0,4],128],2],Ua=[3,t,
jE,0,[we],[()=>te]],ha=[3,t,JE,0,[J,u,Uo,Ge,Yo,_,p],[0,[0,1],0,64,()=>au,[0,4],128],3],ba=[3,t,xE,0,[Ft],[()=>We]],Oa=[3,t,c_,0,[u,S,Ge,Po,ds,Hn,co,yn,Oo,Ve,Rs,
p,_,Ht,gs,Yt,qn,B,is,Ds],[[0,1],0,64,0,()=>Je,1,64,0,()=>ks,128,()=>ot,128,[0,4],()=>Xe,()=>xe,()=>et,0,0,0,()=>st],4],Fa=[3,t,d_,0,[Xt],[()=>Qe]],qa=[3,t,l_,0,
[u,G,j,k,_,p,Ut,As,es],[[0,1],0,0,0,[0,4],128,2,0,0],4],Va=[3,t,A_,0,[Le],[()=>le]],ka=[3,t,k_,0,[u,M],[[0,1],[0,1]],2],wa=[3,t,w_,0,[],[]],Ga=[3,t,z_,0,[u,I,ho],
[[0,1],[0,1],[2,{[C]:ho}]],2],Ma=[3,t,Y_,0,[It],[()=>Ke]],Ka=[3,t,rg,0,[u,w],[[0,1],[0,1]],2],Ha=[3,t,cg,0,[yt],[()=>He]],Ba=[3,t,sg,0,[u,Dt,_],[[0,1],[0,1],[0,
{[C]:_,[PP]:1}]],2],Wa=[3,t,ng,0,[O,oe],[()=>b,()=>Ce]],za=[3,t,dg,0,[D],[[0,1]],1],Ya=[3,t,ug,0,[ie],[()=>ee]],Za=[3,t,vg,0,[h],[[0,1]],1],Xa=[3,t,Tg,0,[we],[()=>te]],
ja=[3,t,Og,0,[u,J],[[0,1],[0,1]],2],Qa=[3,t,Fg,0,[Ft],[()=>We]],Ja=[3,t,Jg,0,[u,S],[[0,1],[0,1]],2],xa=[3,t,xg,0,[Xt],[()=>Qe]],er=[3,t,i0,0,[u,ne],[[0,1],[0,1]],
2],tr=[3,t,a0,0,[Le],[()=>le]],sr=[3,t,Ng,0,[KS,PS,TS,vS,km],[0,0,0,0,()=>nf]],nr=[3,t,Cg,0,[D],[[0,1]],1],or=[3,t,lg,0,[ie],[()=>ee]],ir=[3,t,G_,0,[u,M],[[0,1],
[0,1]],2],ar=[3,t,M_,0,[Et],[()=>Me]],rr=[3,t,F_,0,[I,Z],[[0,{[C]:I}],[0,{[C]:Z}]],2],cr=[3,t,q_,0,[I,Z,Mm,sS],[0,0,0,()=>XS]],dr=[3,t,Z_,0,[u,I],[[0,1],[0,1]],
2],ur=[3,t,X_,0,[It],[()=>Ke]],Cr=[3,t,Q_,0,[qe,E,A,I,Es,bo,vo],[[0,{[C]:qe}],[1,{[C]:E}],[0,{[C]:A}],[0,{[C]:I}],[64,{[C]:Es}],[64,{[C]:bo}],[64,{[C]:vo}]]],lr=[
3,t,J_,0,[$n,A],[()=>jS,0]],Ar=[3,t,Ag,0,[u,w],[[0,1],[0,1]],2],Rr=[3,t,Rg,0,[yt],[()=>He]],Er=[3,t,og,0,[u,Dt],[[0,1],[0,1]],2],_r=[3,t,ig,0,[oe],[()=>oa]],gr=[
3,t,Eg,0,[D],[[0,1]],1],pr=[3,t,_g,0,[ie],[()=>ee]],Ir=[3,t,pg,0,[St,E,A,Mn,so,Nt,y,Is],[[0,{[C]:St}],[1,{[C]:E}],[0,{[C]:A}],[2,{[C]:Mn}],[2,{[C]:so}],[64,{[C]:Nt}],
[0,{[C]:y}],[0,{[C]:Is}]]],Dr=[3,t,Ig,0,[A,Nt],[0,()=>af]],mr=[3,t,Lg,0,[h],[[0,1]],1],Pr=[3,t,Ug,0,[we],[()=>te]],Sr=[3,t,qg,0,[u,J],[[0,1],[0,1]],2],fr=[3,t,Vg,
0,[Ft],[()=>We]],Nr=[3,t,Mg,0,[u,kt],[[0,1],()=>ze],2],yr=[3,t,Kg,0,[kt],[()=>ec]],$r=[3,t,zg,0,[u,h],[[0,1],[0,1]],2],vr=[3,t,Xg,0,[NP],[()=>tc]],Tr=[3,t,Yg,0,
[u],[[0,1]],1],Lr=[3,t,Zg,0,[g,y,fS,tP],[0,0,4,4]],Ur=[3,t,e0,0,[u,S],[[0,1],[0,1]],2],hr=[3,t,t0,0,[Xt],[()=>Qe]],br=[3,t,r0,0,[u,ne],[[0,1],[0,1]],2],Or=[3,t,
c0,0,[Le],[()=>le]],Fr=[3,t,C0,0,[D,Qo,S,I,w],[[0,1],[0,1],[0,{[C]:S}],[0,{[C]:I}],[0,{[C]:w}]],2],qr=[3,t,l0,0,[O],[()=>b]],Vr=[3,t,B_,0,[u,M,Qt],[[0,1],[0,1],
[0,1]],3],kr=[3,t,W_,0,[],[]],wr=[3,t,Hg,0,[u,kt,_],[[0,1],()=>ze,[0,4]],2],Gr=[3,t,Bg,0,[O],[()=>b]],Mr=[3,t,eg,0,[Wt,Bt],[0,0]],Ts=[3,t,n0,0,[he,Ue],[0,()=>Mr]],
te=[3,t,A0,0,[h,Q,q,nP,oP,lo,Ro,Xo,y,gt,bP,FP,p],[0,0,4,4,4,1,0,()=>Ls,0,2,64,()=>gf,128]],Ls=[3,t,E0,0,[eP,MS],[1,0]],Us=[3,t,D0,0,[H,pP],[2,()=>Xr]],Kr=[3,t,_0,
0,[ue,ts],[64,()=>ud]],Hr=[3,t,p0,0,[sP,aP,de],[0,0,64]],Br=[3,t,m0,0,[ke],[0]],Wr=[3,t,P0,0,[ke],[0]],We=[3,t,S0,0,[J,_P,u,q,Uo,Ge,Yo,y,p,re],[0,0,0,4,0,64,()=>au,
0,128,()=>zr]],zr=[3,t,f0,0,[ce],[()=>lf]],Yr=[3,t,N0,0,[ae,g,de],[0,0,64]],Zr=[3,t,$0,0,[G,Ve],[0,128]],Xr=[3,t,T0,0,[Xm],[()=>pa]],jr=[3,t,L0,0,[Vt],[0]],Qr=[
3,t,U0,0,[Vt],[0]],Jr=[3,t,h0,0,[Vt],[()=>Ts]],xr=[3,t,b0,0,[jt],[()=>Jc]],ze=[3,t,k0,0,[V,D],[0,0],2],ec=[3,t,w0,0,[jt],[()=>xc]],tc=[3,t,Q0,0,[h,D,kn,qe,Ao,Eo,
Wn,wt,SS,Im,ue,Gm],[0,0,0,0,4,4,0,()=>Ye,0,128,()=>Rf,()=>sc]],sc=[3,t,F0,0,[jm,Am],[()=>df,()=>YS]],nc=[3,t,B0,0,[wt,UP,Q],[()=>Ye,0,0]],oc=[3,t,q0,0,[zm,hP,US],
[64,64,64]],Ye=[3,t,Y0,0,[y,wo],[0,0]],ic=[3,t,X0,0,[h,D,kn,qe,Ao,Eo,Wn,wt],[0,0,0,0,4,4,0,()=>Ye]],ac=[3,t,O0,0,[Wt,Bt],[1,1]],rc=[3,t,M0,0,[he,Ue],[1,()=>ac]],
Ze=[3,t,H0,0,[Wt,Bt],[1,1]],cc=[3,t,J0,0,[ae,g,de],[0,0,64]],hs=[3,t,x0,0,[Ot,us],[0,()=>tt]],dc=[3,t,ep,0,[Ot,us],[0,()=>tt]],uc=[3,t,tp,0,[Ot,us],[()=>Ts,()=>dd]],
bs=[3,t,sp,0,[Jt,qt],[()=>nd,()=>jr]],Cc=[3,t,np,0,[Jt,qt],[()=>od,()=>Qr]],lc=[3,t,op,0,[Jt,qt],[()=>ad,()=>Jr]],Os=[3,t,ip,0,[Ko,no,Yn],[0,0,()=>Us]],Ac=[3,t,
ap,0,[Ko,yS,no,Yn],[0,0,0,()=>Us]],Fs=[3,t,rp,0,[Zt],[()=>Vs]],Rc=[3,t,cp,0,[Zt],[()=>Vs]],Ec=[3,t,dp,0,[Zt],[()=>Qc]],Xe=[3,t,sI,0,[D,B,h],[0,0,0]],_c=[3,t,up,
0,[h,VS],[0,0]],gc=[3,t,_p,0,[u,fn,E,A],[[0,1],[0,{[C]:fn}],[1,{[C]:E}],[0,{[C]:A}]],1],pc=[3,t,gp,0,[gm,A],[64,0]],Ic=[3,t,Ip,0,[E,A],[[1,{[C]:E}],[0,{[C]:A}]]],
Dc=[3,t,Dp,0,[Sm,A],[()=>zS,0]],mc=[3,t,mp,0,[u,E,A],[[0,1],[1,{[C]:E}],[0,{[C]:A}]],1],Pc=[3,t,Pp,0,[$n,A],[64,0]],Sc=[3,t,Ap,0,[u,M,E,A],[[0,1],[0,1],[1,{[C]:E}],
[0,{[C]:A}]],2],fc=[3,t,Rp,0,[u,M,A,Cm],[0,0,0,()=>JS]],Nc=[3,t,$p,0,[u,A,E],[[0,1],[0,{[C]:A}],[1,{[C]:E}]],1],yc=[3,t,vp,0,[Wm,A],[()=>tf,0]],$c=[3,t,Np,0,[u,
E,A],[[0,1],[1,{[C]:E}],[0,{[C]:A}]],1],vc=[3,t,yp,0,[hm,A],[()=>sf,0]],Tc=[3,t,Tp,0,[E,A,Co],[[1,{[C]:E}],[0,{[C]:A}],[64,{[C]:Co}]]],Lc=[3,t,Lp,0,[Ym,A],[64,0]],
Uc=[3,t,bp,0,[E,A,ro],[[1,{[C]:E}],[0,{[C]:A}],[64,{[C]:ro}]]],hc=[3,t,Op,0,[hS,A],[()=>uf,0]],bc=[3,t,qp,0,[u,E,A],[[0,1],[1,{[C]:E}],[0,{[C]:A}]],1],Oc=[3,t,Vp,
0,[gP,A],[64,0]],Fc=[3,t,Gp,0,[u,E,A],[[0,1],[1,{[C]:E}],[0,{[C]:A}]],1],qc=[3,t,Mp,0,[mP,A],[()=>Af,0]],Vc=[3,t,Kp,0,[u,AP,E,A],[[0,1],()=>oc,1,0],1],kc=[3,t,Hp,
0,[yP,A],[()=>Ef,0]],wc=[3,t,zp,0,[u,E,A],[[0,1],[1,{[C]:E}],[0,{[C]:A}]],1],Gc=[3,t,Yp,0,[eS,A],[64,0]],Mc=[3,t,Xp,0,[u,G,j,E,A],[[0,1],[0,{[C]:G}],[0,{[C]:j}],
[1,{[C]:E}],[0,{[C]:A}]],1],Kc=[3,t,jp,0,[Lm,A],[()=>Df,0]],Hc=[3,t,eI,0,[ss],[[0,1]],1],Bc=[3,t,tI,0,[p],[128]],Wc=[3,t,oI,0,[D,S,I,w,A,E],[[0,1],[0,{[C]:S}],[
0,{[C]:I}],[0,{[C]:w}],[0,{[C]:A}],[1,{[C]:E}]],1],zc=[3,t,iI,0,[wS,A],[64,0]],je=[3,t,aI,0,[Om],[()=>pf]],Yc=[3,t,Qp,0,[Es,H],[64,2]],qs=[3,t,rI,0,[tS,iS],[0,0]],
Qe=[3,t,cI,0,[S,YP,u,B,is,q,X,y,qn,ds,co,Ge,Oo,yn,Po,Ve,Rs,ue,Hn,re,gs,Yt,Ht,p,Ds],[0,0,0,0,0,4,4,0,0,()=>Je,64,64,()=>ks,0,0,128,()=>ot,()=>Xc,1,()=>Zc,()=>xe,
()=>et,()=>Xe,128,()=>st]],Zc=[3,t,uI,0,[ce],[()=>_f]],Xc=[3,t,CI,0,[Nm,uS],[()=>xS,0]],Je=[3,t,gI,0,[Io,GP,xm],[1,1,1]],xe=[3,t,pI,0,[MP,BP,GS],[1,1,0]],et=[3,
t,lI,0,[H,KP,HP,VP,kP,QP],[2,1,1,1,1,()=>If]],jc=[3,t,AI,0,[XP,JP,wP,CS],[0,0,1,0]],Vs=[3,t,EI,0,[Cs],[()=>Gs]],Qc=[3,t,_I,0,[Cs],[()=>Id]],Jc=[3,t,mI,0,[$P],[0]],
xc=[3,t,PI,0,[io,DP,u,uo,hn,jo,Jo,xn,to,qo,p,y],[0,0,0,0,0,0,0,0,0,128,128,0]],ed=[3,t,SI,0,[io,uo,hn,jo,Jo,xn,to,qo],[0,0,0,0,0,0,0,128],3],td=[3,t,II,0,[No,On,
Fn,zn,Qn],[64,0,()=>Ea,0,()=>Br],2],sd=[3,t,DI,0,[No,On,Fn,zn,Qn],[64,0,()=>_a,0,()=>Wr],2],nd=[3,t,NI,0,[ls],[1]],od=[3,t,yI,0,[ls],[1]],ad=[3,t,$I,0,[ls],[()=>rc]],
le=[3,t,vI,0,[u,G,j,k,Pn,ne,p,q,X,yo,Ut,As,iP,es],[0,0,0,0,0,0,128,4,4,0,2,0,0,0]],rd=[3,t,TI,0,[u,G,j,Pn,ne,yo],[0,0,0,0,0,0]],cd=[3,t,UI,0,[go,po],[()=>Ze,()=>Ze]],
dd=[3,t,hI,0,[he,Ue],[()=>tt,()=>cd]],ud=[3,t,fI,0,[TP],[0]],Cd=[3,t,FI,0,[D,Un,_,p],[0,()=>Aa,[0,4],128],2],ld=[3,t,qI,0,[ie],[()=>ee]],ks=[3,t,bI,0,[dP,$S],[0,
64]],ws=[3,t,MI,0,[Vo,ko],[()=>ru,()=>cu]],Ad=[3,t,KI,0,[Vo,ko],[()=>ru,()=>cu]],Rd=[3,t,BI,0,[wn],[64]],Ed=[3,t,YI,0,[wn],[64]],_d=[3,t,OI,0,[D,ti],[()=>Ss,()=>Ze]],
gd=[3,t,XI,0,[D,ti],[0,1]],pd=[3,t,kI,0,[OS],[1]],Gs=[3,t,aD,0,[V,ue],[0,()=>mf]],Id=[3,t,rD,0,[he,Ue],[()=>Gs,()=>Dd]],Dd=[3,t,cD,0,[Cs,ue],[()=>Ss,()=>_d]],tt=[
3,t,iD,0,[go,po],[1,1]],md=[3,t,eD,0,[h,V],[0,0],2],Pd=[3,t,nD,0,[u],[[0,1]],1],Sd=[3,t,oD,0,[g,y],[0,0]],Ms=[3,t,QI,0,[Tn],[()=>ys]],fd=[3,t,JI,0,[Tn],[()=>ys]],
Nd=[3,t,AD,0,[ss,p],[[0,1],128],2],yd=[3,t,RD,0,[],[]],$d=[3,t,uD,0,[vP,ei,uP],[0,0,0]],vd=[3,t,tm,0,[ss,Zo],[[0,1],[64,{[C]:Zo}]],2],Td=[3,t,sm,0,[],[]],b=[3,t,
ED,0,[h,y,V,cS,q,lP,Bm],[0,0,0,()=>Sf,4,()=>Cf,()=>Xi]],Ld=[3,t,ID,0,[_t],[0]],Ud=[3,t,mD,0,[u,M,Gt,_,_s],[[0,1],[0,1],64,[0,4],0],2],hd=[3,t,PD,0,[Et],[()=>Me]],
bd=[3,t,gD,0,[bt,Lt],[2,64]],Od=[3,t,SD,0,[u,I,Z,rs,Fo,_,ft,xt],[[0,1],[0,1],0,0,0,[0,4],0,()=>iu],2],Fd=[3,t,fD,0,[O],[()=>b]],qd=[3,t,pD,0,[os,zt],[()=>eu,()=>fs]],
Vd=[3,t,$D,0,[At,pt],[()=>qd,()=>bd]],kd=[3,t,UD,0,[u,w,k,$t,_,Tt],[[0,1],[0,1],0,()=>Vd,[0,4],0],2],wd=[3,t,hD,0,[O],[()=>b]],Gd=[3,t,vD,0,[D,as,Kt,_,Rt,ps,ms,
mt,Mt,cs,ns,vt,Pt,be,Fe,Oe],[[0,1],()=>Hs,()=>je,[0,4],()=>Ld,()=>Ks,()=>Bs,()=>$s,()=>Os,()=>Ms,()=>ws,2,()=>Be,()=>hs,()=>Fs,()=>bs],1],Md=[3,t,TD,0,[O],[()=>b]],
Kd=[3,t,OD,0,[D,B,_,Jn,RS],[[0,1],0,[0,4],2,()=>pd],2],Hd=[3,t,FD,0,[O],[()=>b]],Bd=[3,t,VD,0,[h,gt,_],[[0,1],2,[0,4]],2],Wd=[3,t,kD,0,[we],[()=>te]],zd=[3,t,wD,
0,[Dm,gS],[128,64]],Yd=[3,t,MD,0,[u,S,Ve,Rs,ds,gs,Yt,Ds,_],[[0,1],[0,1],()=>zd,()=>tu,()=>Je,()=>xe,()=>et,()=>st,[0,4]],2],Zd=[3,t,KD,0,[O],[()=>b]],Xd=[3,t,BD,
0,[u,S,B,is,Ht,Jn,_],[[0,1],[0,1],0,0,()=>Xe,2,[0,4]],2],jd=[3,t,WD,0,[O],[()=>b]],Qd=[3,t,zD,0,[V,ei],[0,0]],Jd=[3,t,ZD,0,[u,ne,k,_,Ut,As,es],[[0,1],[0,1],0,[0,
4],2,0,0],2],xd=[3,t,XD,0,[Le],[()=>le]],eu=[3,t,em,0,[mm,DS],[()=>nt,()=>nt]],tu=[3,t,nm,0,[Pm,mS],[()=>ot,()=>ot]],Ks=[3,t,jD,0,[Wo],[0]],su=[3,t,QD,0,[Wo],[0]],
Hs=[3,t,om,0,[Ho,Mo,Xn,jn,Lo,bn],[64,64,2,2,64,0]],nu=[3,t,im,0,[Ho,Mo,wm,HS,Xn,jn,Lo,bn],[64,64,0,0,2,2,64,0]],st=[3,t,am,0,[H,Io,qP,nS,IS],[2,1,1,0,2]],Bs=[3,
t,rm,0,[H],[2]],ou=[3,t,cm,0,[H],[2]],zS=[1,t,dE,0,()=>mi],YS=[1,t,qR,0,()=>$i],ZS=[1,t,QR,0,()=>Li],iu=[1,t,aE,0,()=>bi],XS=[1,t,cE,0,()=>Oi],jS=[1,t,_E,0,()=>Ti],
QS=[1,t,EE,0,()=>Fi],nt=[1,t,MR,0,()=>Mi],JS=[1,t,SR,0,()=>Ns],xS=[1,t,lE,0,()=>Zi],ef=[1,t,n_,0,()=>ta],tf=[1,t,D_,0,()=>sa],sf=[1,t,TE,0,()=>Ce],nf=[1,t,P_,0,
()=>ra],of=[1,t,o_,0,()=>da],af=[1,t,$_,0,()=>ua],rf=[1,t,h_,0,()=>Ca],cf=[1,t,p_,0,()=>ga],df=[1,t,yg,0,()=>sr],uf=[1,t,R0,0,()=>te],Ws=[1,t,g0,0,()=>Kr],Cf=[1,
t,I0,0,()=>Hr],lf=[1,t,y0,0,()=>Yr],au=[1,t,v0,0,()=>Zr],Af=[1,t,G0,0,()=>ze],Rf=[1,t,W0,0,()=>nc],Ef=[1,t,j0,0,()=>ic],_f=[1,t,V0,0,()=>cc],gf=[1,t,Bp,0,()=>_c],
pf=[1,t,Jp,0,()=>Yc],If=[1,t,RI,0,()=>jc],Df=[1,t,LI,0,()=>rd],ru=[1,t,WI,0,()=>Rd],cu=[1,t,ZI,0,()=>Ed],mf=[1,t,jI,0,()=>gd],Pf=[1,t,tD,0,()=>md],ot=[1,t,bS,0,
()=>$d],Sf=[1,t,JD,0,()=>Qd],du=[9,t,hR,{[a]:["POST","/clusters/{clusterName}/certificate-authorities/{certificateAuthorityId}/activate",200]},()=>fi,()=>Ni],uu=[
9,t,yR,{[a]:["POST","/clusters/{clusterName}/access-entries/{principalArn}/access-policies",200]},()=>Ki,()=>Hi],Cu=[9,t,zR,{[a]:["POST","/clusters/{clusterName\
}/encryption-config/associate",200]},()=>Bi,()=>Wi],lu=[9,t,JR,{[a]:["POST","/clusters/{clusterName}/identity-provider-configs/associate",200]},()=>zi,()=>Yi],Au=[
9,t,S_,{[a]:["POST","/clusters/{name}/updates/{updateId}/cancel-update",200]},()=>ji,()=>Qi],Ru=[9,t,PE,{[a]:["POST","/clusters/{clusterName}/access-entries",200]},
()=>Da,()=>ma],Eu=[9,t,UE,{[a]:["POST","/clusters/{clusterName}/addons",200]},()=>Pa,()=>Sa],_u=[9,t,hE,{[a]:["POST","/clusters/{clusterName}/capabilities",200]},
()=>fa,()=>Na],gu=[9,t,bE,{[a]:["POST","/clusters/{clusterName}/certificate-authorities",200]},()=>ya,()=>$a],pu=[9,t,zE,{[a]:["POST","/clusters",200]},()=>va,()=>Ta],
Iu=[9,t,ZE,{[a]:["POST","/eks-anywhere-subscriptions",200]},()=>La,()=>Ua],Du=[9,t,QE,{[a]:["POST","/clusters/{clusterName}/fargate-profiles",200]},()=>ha,()=>ba],
mu=[9,t,r_,{[a]:["POST","/clusters/{clusterName}/node-groups",200]},()=>Oa,()=>Fa],Pu=[9,t,C_,{[a]:["POST","/clusters/{clusterName}/pod-identity-associations",200]},
()=>qa,()=>Va],Su=[9,t,V_,{[a]:["DELETE","/clusters/{clusterName}/access-entries/{principalArn}",200]},()=>ka,()=>wa],fu=[9,t,b_,{[a]:["DELETE","/clusters/{clus\
terName}/addons/{addonName}",200]},()=>Ga,()=>Ma],Nu=[9,t,Dg,{[a]:["DELETE","/clusters/{clusterName}/capabilities/{capabilityName}",200]},()=>Ka,()=>Ha],yu=[9,t,
tg,{[a]:["DELETE","/clusters/{clusterName}/certificate-authorities/{certificateAuthorityId}",200]},()=>Ba,()=>Wa],$u=[9,t,mg,{[a]:["DELETE","/clusters/{name}",200]},
()=>za,()=>Ya],vu=[9,t,$g,{[a]:["DELETE","/eks-anywhere-subscriptions/{id}",200]},()=>Za,()=>Xa],Tu=[9,t,bg,{[a]:["DELETE","/clusters/{clusterName}/fargate-prof\
iles/{fargateProfileName}",200]},()=>ja,()=>Qa],Lu=[9,t,Qg,{[a]:["DELETE","/clusters/{clusterName}/node-groups/{nodegroupName}",200]},()=>Ja,()=>xa],Uu=[9,t,o0,
{[a]:["DELETE","/clusters/{clusterName}/pod-identity-associations/{associationId}",200]},()=>er,()=>tr],hu=[9,t,Pg,{[a]:["DELETE","/cluster-registrations/{name}",
200]},()=>nr,()=>or],bu=[9,t,K_,{[a]:["GET","/clusters/{clusterName}/access-entries/{principalArn}",200]},()=>ir,()=>ar],Ou=[9,t,x_,{[a]:["GET","/clusters/{clus\
terName}/addons/{addonName}",200]},()=>dr,()=>ur],Fu=[9,t,O_,{[a]:["GET","/addons/configuration-schemas",200]},()=>rr,()=>cr],qu=[9,t,j_,{[a]:["GET","/addons/su\
pported-versions",200]},()=>Cr,()=>lr],Vu=[9,t,Sg,{[a]:["GET","/clusters/{clusterName}/capabilities/{capabilityName}",200]},()=>Ar,()=>Rr],ku=[9,t,ag,{[a]:["GET",
"/clusters/{clusterName}/certificate-authorities/{certificateAuthorityId}",200]},()=>Er,()=>_r],wu=[9,t,fg,{[a]:["GET","/clusters/{name}",200]},()=>gr,()=>pr],Gu=[
9,t,gg,{[a]:["GET","/cluster-versions",200]},()=>Ir,()=>Dr],Mu=[9,t,hg,{[a]:["GET","/eks-anywhere-subscriptions/{id}",200]},()=>mr,()=>Pr],Ku=[9,t,kg,{[a]:["GET",
"/clusters/{clusterName}/fargate-profiles/{fargateProfileName}",200]},()=>Sr,()=>fr],Hu=[9,t,Gg,{[a]:["POST","/clusters/{clusterName}/identity-provider-configs/\
describe",200]},()=>Nr,()=>yr],Bu=[9,t,wg,{[a]:["GET","/clusters/{clusterName}/insights/{id}",200]},()=>$r,()=>vr],Wu=[9,t,jg,{[a]:["GET","/clusters/{clusterNam\
e}/insights-refresh",200]},()=>Tr,()=>Lr],zu=[9,t,s0,{[a]:["GET","/clusters/{clusterName}/node-groups/{nodegroupName}",200]},()=>Ur,()=>hr],Yu=[9,t,d0,{[a]:["GE\
T","/clusters/{clusterName}/pod-identity-associations/{associationId}",200]},()=>br,()=>Or],Zu=[9,t,u0,{[a]:["GET","/clusters/{name}/updates/{updateId}",200]},()=>Fr,
()=>qr],Xu=[9,t,H_,{[a]:["DELETE","/clusters/{clusterName}/access-entries/{principalArn}/access-policies/{policyArn}",200]},()=>Vr,()=>kr],ju=[9,t,Wg,{[a]:["POS\
T","/clusters/{clusterName}/identity-provider-configs/disassociate",200]},()=>wr,()=>Gr],Qu=[9,t,Ep,{[a]:["GET","/clusters/{clusterName}/access-entries",200]},()=>gc,
()=>pc],Ju=[9,t,pp,{[a]:["GET","/access-policies",200]},()=>Ic,()=>Dc],xu=[9,t,Cp,{[a]:["GET","/clusters/{clusterName}/addons",200]},()=>mc,()=>Pc],eC=[9,t,lp,{
[a]:["GET","/clusters/{clusterName}/access-entries/{principalArn}/access-policies",200]},()=>Sc,()=>fc],tC=[9,t,Sp,{[a]:["GET","/clusters/{clusterName}/capabili\
ties",200]},()=>Nc,()=>yc],sC=[9,t,fp,{[a]:["GET","/clusters/{clusterName}/certificate-authorities",200]},()=>$c,()=>vc],nC=[9,t,Up,{[a]:["GET","/clusters",200]},
()=>Tc,()=>Lc],oC=[9,t,hp,{[a]:["GET","/eks-anywhere-subscriptions",200]},()=>Uc,()=>hc],iC=[9,t,Fp,{[a]:["GET","/clusters/{clusterName}/fargate-profiles",200]},
()=>bc,()=>Oc],aC=[9,t,wp,{[a]:["GET","/clusters/{clusterName}/identity-provider-configs",200]},()=>Fc,()=>qc],rC=[9,t,kp,{[a]:["POST","/clusters/{clusterName}/\
insights",200]},()=>Vc,()=>kc],cC=[9,t,Wp,{[a]:["GET","/clusters/{clusterName}/node-groups",200]},()=>wc,()=>Gc],dC=[9,t,Zp,{[a]:["GET","/clusters/{clusterName}\
/pod-identity-associations",200]},()=>Mc,()=>Kc],uC=[9,t,xp,{[a]:["GET","/tags/{resourceArn}",200]},()=>Hc,()=>Bc],CC=[9,t,nI,{[a]:["GET","/clusters/{name}/upda\
tes",200]},()=>Wc,()=>zc],lC=[9,t,VI,{[a]:["POST","/cluster-registrations",200]},()=>Cd,()=>ld],AC=[9,t,sD,{[a]:["POST","/clusters/{clusterName}/insights-refres\
h",200]},()=>Pd,()=>Sd],RC=[9,t,lD,{[a]:["POST","/tags/{resourceArn}",200]},()=>Nd,()=>yd],EC=[9,t,xD,{[a]:["DELETE","/tags/{resourceArn}",200]},()=>vd,()=>Td],
_C=[9,t,DD,{[a]:["POST","/clusters/{clusterName}/access-entries/{principalArn}",200]},()=>Ud,()=>hd],gC=[9,t,_D,{[a]:["POST","/clusters/{clusterName}/addons/{ad\
donName}/update",200]},()=>Od,()=>Fd],pC=[9,t,yD,{[a]:["POST","/clusters/{clusterName}/capabilities/{capabilityName}",200]},()=>kd,()=>wd],IC=[9,t,LD,{[a]:["POS\
T","/clusters/{name}/update-config",200]},()=>Gd,()=>Md],DC=[9,t,bD,{[a]:["POST","/clusters/{name}/updates",200]},()=>Kd,()=>Hd],mC=[9,t,qD,{[a]:["POST","/eks-a\
nywhere-subscriptions/{id}",200]},()=>Bd,()=>Wd],PC=[9,t,GD,{[a]:["POST","/clusters/{clusterName}/node-groups/{nodegroupName}/update-config",200]},()=>Yd,()=>Zd],
SC=[9,t,HD,{[a]:["POST","/clusters/{clusterName}/node-groups/{nodegroupName}/update-version",200]},()=>Xd,()=>jd],fC=[9,t,YD,{[a]:["POST","/clusters/{clusterNam\
e}/pod-identity-associations/{associationId}",200]},()=>Jd,()=>xd];const ff=s=>({apiVersion:"2017-11-01",base64Decoder:s?.base64Decoder??sR,base64Encoder:s?.base64Encoder??
tR,disableHostPrefix:s?.disableHostPrefix??!1,endpointProvider:s?.endpointProvider??DR,extensions:s?.extensions??[],httpAuthSchemeProvider:s?.httpAuthSchemeProvider??
uR,httpAuthSchemes:s?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:n=>n.getIdentityProvider("aws.auth#sigv4"),signer:new jA}],logger:s?.logger??
new IA,protocol:s?.protocol??aR,protocolSettings:s?.protocolSettings??{defaultNamespace:"com.amazonaws.eks",errorTypeRegistries:Ii,version:"2017-11-01",serviceTarget:"\
AWSWesleyFrontend"},serviceId:s?.serviceId??"EKS",sha256:s?.sha256??rR,urlParser:s?.urlParser??wA,utf8Decoder:s?.utf8Decoder??eR,utf8Encoder:s?.utf8Encoder??xA}),
Nf=s=>{DA(process.version);const n=$A(s),o=()=>n().then(mA),i=ff(s);sA(process.version);const l={profile:s?.profile,logger:i.logger};return{...i,...s,runtime:"n\
ode",defaultsMode:n,authSchemePreference:s?.authSchemePreference??W(QA,l),bodyLengthChecker:s?.bodyLengthChecker??nR,credentialDefaultProvider:s?.credentialDefaultProvider??
JA,defaultSocketTimeout:oA(s?.requestHandler,3e5),defaultUserAgentProvider:s?.defaultUserAgentProvider??nA({serviceId:i.serviceId,clientVersion:ER.version}),maxAttempts:s?.
maxAttempts??W(WA,s),region:s?.region??W(LA,{...UA,...l}),requestHandler:iR.create(s?.requestHandler??o),retryMode:s?.retryMode??W({...BA,default:async()=>(await o()).
retryMode||HA},s),streamCollector:s?.streamCollector??oR,useDualstackEndpoint:s?.useDualstackEndpoint??W(TA,l),useFipsEndpoint:s?.useFipsEndpoint??W(vA,l),userAgentAppId:s?.
userAgentAppId??W(iA,l)}},yf=s=>{const n=s.httpAuthSchemes;let o=s.httpAuthSchemeProvider,i=s.credentials;return{setHttpAuthScheme(l){const dt=n.findIndex(un=>un.
schemeId===l.schemeId);dt===-1?n.push(l):n.splice(dt,1,l)},httpAuthSchemes(){return n},setHttpAuthSchemeProvider(l){o=l},httpAuthSchemeProvider(){return o},setCredentials(l){
i=l},credentials(){return i}}},$f=s=>({httpAuthSchemes:s.httpAuthSchemes(),httpAuthSchemeProvider:s.httpAuthSchemeProvider(),credentials:s.credentials()}),vf=(s,n)=>{
const o=Object.assign(aA(s),PA(s),GA(s),yf(s));return n.forEach(i=>i.configure(o)),Object.assign(s,rA(o),SA(o),MA(o),$f(o))};class f extends ln{config;constructor(...[
n]){const o=Nf(n||{});super(o),this.initConfig=o;const i=lR(o),l=cA(i),dt=zA(l),un=hA(dt),qN=dA(un),VN=VA(qN),kN=CR(VN),wN=vf(kN,n?.extensions||[]);this.config=
wN,this.middlewareStack.use(ZA(this.config)),this.middlewareStack.use(uA(this.config)),this.middlewareStack.use(YA(this.config)),this.middlewareStack.use(KA(this.
config)),this.middlewareStack.use(CA(this.config)),this.middlewareStack.use(lA(this.config)),this.middlewareStack.use(AA(this.config)),this.middlewareStack.use(
RA(this.config,{httpAuthSchemeParametersProvider:cR,identityProviderConfigProvider:async GN=>new EA({"aws.auth#sigv4":GN.credentials})})),this.middlewareStack.use(
_A(this.config))}destroy(){super.destroy()}}const r=fA(AR,"AWSWesleyFrontend","EKSClient",kA),c={},d=(s,n,o,i)=>[];class NC extends r(c,d,"ActivateCertificateAu\
thority",du){}class yC extends r(c,d,"AssociateAccessPolicy",uu){}class $C extends r(c,d,"AssociateEncryptionConfig",Cu){}class vC extends r(c,d,"AssociateIdent\
ityProviderConfig",lu){}class TC extends r(c,d,"CancelUpdate",Au){}class LC extends r(c,d,"CreateAccessEntry",Ru){}class UC extends r(c,d,"CreateAddon",Eu){}class hC extends r(
c,d,"CreateCapability",_u){}class bC extends r(c,d,"CreateCertificateAuthority",gu){}class OC extends r(c,d,"CreateCluster",pu){}class FC extends r(c,d,"CreateE\
ksAnywhereSubscription",Iu){}class qC extends r(c,d,"CreateFargateProfile",Du){}class VC extends r(c,d,"CreateNodegroup",mu){}class kC extends r(c,d,"CreatePodI\
dentityAssociation",Pu){}class wC extends r(c,d,"DeleteAccessEntry",Su){}class GC extends r(c,d,"DeleteAddon",fu){}class MC extends r(c,d,"DeleteCapability",Nu){}
class KC extends r(c,d,"DeleteCertificateAuthority",yu){}class HC extends r(c,d,"DeleteCluster",$u){}class BC extends r(c,d,"DeleteEksAnywhereSubscription",vu){}
class WC extends r(c,d,"DeleteFargateProfile",Tu){}class zC extends r(c,d,"DeleteNodegroup",Lu){}class YC extends r(c,d,"DeletePodIdentityAssociation",Uu){}class ZC extends r(
c,d,"DeregisterCluster",hu){}class XC extends r(c,d,"DescribeAccessEntry",bu){}class it extends r(c,d,"DescribeAddon",Ou){}class jC extends r(c,d,"DescribeAddon\
Configuration",Fu){}class zs extends r(c,d,"DescribeAddonVersions",qu){}class QC extends r(c,d,"DescribeCapability",Vu){}class JC extends r(c,d,"DescribeCertifi\
cateAuthority",ku){}class at extends r(c,d,"DescribeCluster",wu){}class Ys extends r(c,d,"DescribeClusterVersions",Gu){}class xC extends r(c,d,"DescribeEksAnywh\
ereSubscription",Mu){}class rt extends r(c,d,"DescribeFargateProfile",Ku){}class el extends r(c,d,"DescribeIdentityProviderConfig",Hu){}class tl extends r(c,d,"\
DescribeInsight",Bu){}class sl extends r(c,d,"DescribeInsightsRefresh",Wu){}class ct extends r(c,d,"DescribeNodegroup",zu){}class nl extends r(c,d,"DescribePodI\
dentityAssociation",Yu){}class Zs extends r(c,d,"DescribeUpdate",Zu){}class ol extends r(c,d,"DisassociateAccessPolicy",Xu){}class il extends r(c,d,"Disassociat\
eIdentityProviderConfig",ju){}class Xs extends r(c,d,"ListAccessEntries",Qu){}class js extends r(c,d,"ListAccessPolicies",Ju){}class Qs extends r(c,d,"ListAddon\
s",xu){}class Js extends r(c,d,"ListAssociatedAccessPolicies",eC){}class xs extends r(c,d,"ListCapabilities",tC){}class en extends r(c,d,"ListCertificateAuthori\
ties",sC){}class tn extends r(c,d,"ListClusters",nC){}class sn extends r(c,d,"ListEksAnywhereSubscriptions",oC){}class nn extends r(c,d,"ListFargateProfiles",iC){}
class on extends r(c,d,"ListIdentityProviderConfigs",aC){}class an extends r(c,d,"ListInsights",rC){}class rn extends r(c,d,"ListNodegroups",cC){}class cn extends r(
c,d,"ListPodIdentityAssociations",dC){}class al extends r(c,d,"ListTagsForResource",uC){}class dn extends r(c,d,"ListUpdates",CC){}class rl extends r(c,d,"Regis\
terCluster",lC){}class cl extends r(c,d,"StartInsightsRefresh",AC){}class dl extends r(c,d,"TagResource",RC){}class ul extends r(c,d,"UntagResource",EC){}class Cl extends r(
c,d,"UpdateAccessEntry",_C){}class ll extends r(c,d,"UpdateAddon",gC){}class Al extends r(c,d,"UpdateCapability",pC){}class Rl extends r(c,d,"UpdateClusterConfi\
g",IC){}class El extends r(c,d,"UpdateClusterVersion",DC){}class _l extends r(c,d,"UpdateEksAnywhereSubscription",mC){}class gl extends r(c,d,"UpdateNodegroupCo\
nfig",PC){}class pl extends r(c,d,"UpdateNodegroupVersion",SC){}class Il extends r(c,d,"UpdatePodIdentityAssociation",fC){}const Dl=N(f,zs,"nextToken","nextToke\
n","maxResults"),ml=N(f,Ys,"nextToken","nextToken","maxResults"),Pl=N(f,Xs,"nextToken","nextToken","maxResults"),Sl=N(f,js,"nextToken","nextToken","maxResults"),
fl=N(f,Qs,"nextToken","nextToken","maxResults"),Nl=N(f,Js,"nextToken","nextToken","maxResults"),yl=N(f,xs,"nextToken","nextToken","maxResults"),$l=N(f,en,"nextT\
oken","nextToken","maxResults"),vl=N(f,tn,"nextToken","nextToken","maxResults"),Tl=N(f,sn,"nextToken","nextToken","maxResults"),Ll=N(f,nn,"nextToken","nextToken",
"maxResults"),Ul=N(f,on,"nextToken","nextToken","maxResults"),hl=N(f,an,"nextToken","nextToken","maxResults"),bl=N(f,rn,"nextToken","nextToken","maxResults"),Ol=N(
f,cn,"nextToken","nextToken","maxResults"),Fl=N(f,dn,"nextToken","nextToken","maxResults"),ql=async(s,n)=>{let o;try{let i=await s.send(new it(n));o=i;try{if(i.
addon.status==="CREATE_FAILED")return{state:R.FAILURE,reason:o}}catch{}try{if(i.addon.status==="DEGRADED")return{state:R.FAILURE,reason:o}}catch{}try{if(i.addon.
status==="ACTIVE")return{state:R.SUCCESS,reason:o}}catch{}}catch(i){o=i}return{state:R.RETRY,reason:o}},Tf=async(s,n)=>P({...{minDelay:10,maxDelay:120},...s},n,
ql),Vl=async(s,n)=>{const i=await P({...{minDelay:10,maxDelay:120},...s},n,ql);return K(i)},kl=async(s,n)=>{let o;try{let i=await s.send(new it(n));o=i;try{if(i.
addon.status==="DELETE_FAILED")return{state:R.FAILURE,reason:o}}catch{}}catch(i){if(o=i,i.name==="ResourceNotFoundException")return{state:R.SUCCESS,reason:o}}return{
state:R.RETRY,reason:o}},Lf=async(s,n)=>P({...{minDelay:10,maxDelay:120},...s},n,kl),wl=async(s,n)=>{const i=await P({...{minDelay:10,maxDelay:120},...s},n,kl);
return K(i)},Gl=async(s,n)=>{let o;try{let i=await s.send(new Zs(n));o=i;try{if(i.update.status==="Failed")return{state:R.FAILURE,reason:o}}catch{}try{if(i.update.
status==="Cancelled")return{state:R.FAILURE,reason:o}}catch{}try{if(i.update.status==="Successful")return{state:R.SUCCESS,reason:o}}catch{}}catch(i){o=i}return{
state:R.RETRY,reason:o}},Uf=async(s,n)=>P({...{minDelay:30,maxDelay:120},...s},n,Gl),Ml=async(s,n)=>{const i=await P({...{minDelay:30,maxDelay:120},...s},n,Gl);
return K(i)},Kl=async(s,n)=>{let o;try{let i=await s.send(new at(n));o=i;try{if(i.cluster.status==="DELETING")return{state:R.FAILURE,reason:o}}catch{}try{if(i.cluster.
status==="FAILED")return{state:R.FAILURE,reason:o}}catch{}try{if(i.cluster.status==="ACTIVE")return{state:R.SUCCESS,reason:o}}catch{}}catch(i){o=i}return{state:R.
RETRY,reason:o}},hf=async(s,n)=>P({...{minDelay:30,maxDelay:120},...s},n,Kl),Hl=async(s,n)=>{const i=await P({...{minDelay:30,maxDelay:120},...s},n,Kl);return K(
i)},Bl=async(s,n)=>{let o;try{let i=await s.send(new at(n));o=i;try{if(i.cluster.status==="ACTIVE")return{state:R.FAILURE,reason:o}}catch{}try{if(i.cluster.status===
"CREATING")return{state:R.FAILURE,reason:o}}catch{}try{if(i.cluster.status==="PENDING")return{state:R.FAILURE,reason:o}}catch{}}catch(i){if(o=i,i.name==="Resour\
ceNotFoundException")return{state:R.SUCCESS,reason:o}}return{state:R.RETRY,reason:o}},bf=async(s,n)=>P({...{minDelay:30,maxDelay:120},...s},n,Bl),Wl=async(s,n)=>{
const i=await P({...{minDelay:30,maxDelay:120},...s},n,Bl);return K(i)},zl=async(s,n)=>{let o;try{let i=await s.send(new rt(n));o=i;try{if(i.fargateProfile.status===
"CREATE_FAILED")return{state:R.FAILURE,reason:o}}catch{}try{if(i.fargateProfile.status==="ACTIVE")return{state:R.SUCCESS,reason:o}}catch{}}catch(i){o=i}return{state:R.
RETRY,reason:o}},Of=async(s,n)=>P({...{minDelay:10,maxDelay:120},...s},n,zl),Yl=async(s,n)=>{const i=await P({...{minDelay:10,maxDelay:120},...s},n,zl);return K(
i)},Zl=async(s,n)=>{let o;try{let i=await s.send(new rt(n));o=i;try{if(i.fargateProfile.status==="DELETE_FAILED")return{state:R.FAILURE,reason:o}}catch{}}catch(i){
if(o=i,i.name==="ResourceNotFoundException")return{state:R.SUCCESS,reason:o}}return{state:R.RETRY,reason:o}},Ff=async(s,n)=>P({...{minDelay:30,maxDelay:120},...s},
n,Zl),Xl=async(s,n)=>{const i=await P({...{minDelay:30,maxDelay:120},...s},n,Zl);return K(i)},jl=async(s,n)=>{let o;try{let i=await s.send(new ct(n));o=i;try{if(i.
nodegroup.status==="CREATE_FAILED")return{state:R.FAILURE,reason:o}}catch{}try{if(i.nodegroup.status==="ACTIVE")return{state:R.SUCCESS,reason:o}}catch{}}catch(i){
o=i}return{state:R.RETRY,reason:o}},qf=async(s,n)=>P({...{minDelay:30,maxDelay:120},...s},n,jl),Ql=async(s,n)=>{const i=await P({...{minDelay:30,maxDelay:120},...s},
n,jl);return K(i)},Jl=async(s,n)=>{let o;try{let i=await s.send(new ct(n));o=i;try{if(i.nodegroup.status==="DELETE_FAILED")return{state:R.FAILURE,reason:o}}catch{}}catch(i){
if(o=i,i.name==="ResourceNotFoundException")return{state:R.SUCCESS,reason:o}}return{state:R.RETRY,reason:o}},Vf=async(s,n)=>P({...{minDelay:30,maxDelay:120},...s},
n,Jl),xl=async(s,n)=>{const i=await P({...{minDelay:30,maxDelay:120},...s},n,Jl);return K(i)},kf={ActivateCertificateAuthorityCommand:NC,AssociateAccessPolicyCommand:yC,
AssociateEncryptionConfigCommand:$C,AssociateIdentityProviderConfigCommand:vC,CancelUpdateCommand:TC,CreateAccessEntryCommand:LC,CreateAddonCommand:UC,CreateCapabilityCommand:hC,
CreateCertificateAuthorityCommand:bC,CreateClusterCommand:OC,CreateEksAnywhereSubscriptionCommand:FC,CreateFargateProfileCommand:qC,CreateNodegroupCommand:VC,CreatePodIdentityAssociationCommand:kC,
DeleteAccessEntryCommand:wC,DeleteAddonCommand:GC,DeleteCapabilityCommand:MC,DeleteCertificateAuthorityCommand:KC,DeleteClusterCommand:HC,DeleteEksAnywhereSubscriptionCommand:BC,
DeleteFargateProfileCommand:WC,DeleteNodegroupCommand:zC,DeletePodIdentityAssociationCommand:YC,DeregisterClusterCommand:ZC,DescribeAccessEntryCommand:XC,DescribeAddonCommand:it,
DescribeAddonConfigurationCommand:jC,DescribeAddonVersionsCommand:zs,DescribeCapabilityCommand:QC,DescribeCertificateAuthorityCommand:JC,DescribeClusterCommand:at,
DescribeClusterVersionsCommand:Ys,DescribeEksAnywhereSubscriptionCommand:xC,DescribeFargateProfileCommand:rt,DescribeIdentityProviderConfigCommand:el,DescribeInsightCommand:tl,
DescribeInsightsRefreshCommand:sl,DescribeNodegroupCommand:ct,DescribePodIdentityAssociationCommand:nl,DescribeUpdateCommand:Zs,DisassociateAccessPolicyCommand:ol,
DisassociateIdentityProviderConfigCommand:il,ListAccessEntriesCommand:Xs,ListAccessPoliciesCommand:js,ListAddonsCommand:Qs,ListAssociatedAccessPoliciesCommand:Js,
ListCapabilitiesCommand:xs,ListCertificateAuthoritiesCommand:en,ListClustersCommand:tn,ListEksAnywhereSubscriptionsCommand:sn,ListFargateProfilesCommand:nn,ListIdentityProviderConfigsCommand:on,
ListInsightsCommand:an,ListNodegroupsCommand:rn,ListPodIdentityAssociationsCommand:cn,ListTagsForResourceCommand:al,ListUpdatesCommand:dn,RegisterClusterCommand:rl,
StartInsightsRefreshCommand:cl,TagResourceCommand:dl,UntagResourceCommand:ul,UpdateAccessEntryCommand:Cl,UpdateAddonCommand:ll,UpdateCapabilityCommand:Al,UpdateClusterConfigCommand:Rl,
UpdateClusterVersionCommand:El,UpdateEksAnywhereSubscriptionCommand:_l,UpdateNodegroupConfigCommand:gl,UpdateNodegroupVersionCommand:pl,UpdatePodIdentityAssociationCommand:Il},
wf={paginateDescribeAddonVersions:Dl,paginateDescribeClusterVersions:ml,paginateListAccessEntries:Pl,paginateListAccessPolicies:Sl,paginateListAddons:fl,paginateListAssociatedAccessPolicies:Nl,
paginateListCapabilities:yl,paginateListCertificateAuthorities:$l,paginateListClusters:vl,paginateListEksAnywhereSubscriptions:Tl,paginateListFargateProfiles:Ll,
paginateListIdentityProviderConfigs:Ul,paginateListInsights:hl,paginateListNodegroups:bl,paginateListPodIdentityAssociations:Ol,paginateListUpdates:Fl},Gf={waitUntilAddonActive:Vl,
waitUntilAddonDeleted:wl,waitUntilClusterActive:Hl,waitUntilClusterDeleted:Wl,waitUntilFargateProfileActive:Yl,waitUntilFargateProfileDeleted:Xl,waitUntilNodegroupActive:Ql,
waitUntilNodegroupDeleted:xl,waitUntilCertificateAuthorityUpdateComplete:Ml};class eA extends f{}NA(kf,eA,{paginators:wf,waiters:Gf});const Mf={API:"API",API_AND_CONFIG_MAP:"\
API_AND_CONFIG_MAP",CONFIG_MAP:"CONFIG_MAP"},Kf={cluster:"cluster",namespace:"namespace"},Hf={CUSTOMER:"CUSTOMER",EKS:"EKS"},Bf={CUSTOMER:"CUSTOMER",EKS:"EKS"},
Wf={COMPLETE:"COMPLETE",DELETING:"DELETING",FAILED:"FAILED",IN_PROGRESS:"IN_PROGRESS"},zf={ACTIVATING:"ACTIVATING",IN_USE:"IN_USE",NOT_USED:"NOT_USED"},Yf={FAILED:"\
Failed",IN_PROGRESS:"InProgress",SUCCESSFUL:"Successful"},Zf={ACCESS_DENIED:"AccessDenied",ADMISSION_REQUEST_DENIED:"AdmissionRequestDenied",CLUSTER_UNREACHABLE:"\
ClusterUnreachable",CONFIGURATION_CONFLICT:"ConfigurationConflict",ENI_LIMIT_REACHED:"EniLimitReached",INSUFFICIENT_FREE_ADDRESSES:"InsufficientFreeAddresses",INSUFFICIENT_NUMBER_OF_REPLICAS:"\
InsufficientNumberOfReplicas",IP_NOT_AVAILABLE:"IpNotAvailable",K8S_RESOURCE_NOT_FOUND:"K8sResourceNotFound",NODE_CREATION_FAILURE:"NodeCreationFailure",OPERATION_NOT_PERMITTED:"\
OperationNotPermitted",POD_EVICTION_FAILURE:"PodEvictionFailure",SECURITY_GROUP_NOT_FOUND:"SecurityGroupNotFound",SUBNET_NOT_FOUND:"SubnetNotFound",UNKNOWN:"Unk\
nown",UNSUPPORTED_ADDON_MODIFICATION:"UnsupportedAddonModification",VPC_ID_NOT_FOUND:"VpcIdNotFound"},Xf={ACTIVE_CERTIFICATE_AUTHORITY:"ActiveCertificateAuthori\
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
WarmPoolReuseOnScaleIn",WARM_POOL_STATE:"WarmPoolState",ZONAL_SHIFT_CONFIG:"ZonalShiftConfig"},jf={CANCELLED:"Cancelled",FAILED:"Failed",IN_PROGRESS:"InProgress",
SUCCESSFUL:"Successful"},Qf={ACCESS_CONFIG_UPDATE:"AccessConfigUpdate",ADDON_UPDATE:"AddonUpdate",ASSOCIATE_ENCRYPTION_CONFIG:"AssociateEncryptionConfig",ASSOCIATE_IDENTITY_PROVIDER_CONFIG:"\
AssociateIdentityProviderConfig",AUTO_MODE_UPDATE:"AutoModeUpdate",CAPABILITY_UPDATE:"CapabilityUpdate",CERTIFICATE_AUTHORITY_UPDATE:"CertificateAuthorityUpdate",
CONFIG_UPDATE:"ConfigUpdate",CONTROL_PLANE_COMPONENT_CONFIG_UPDATE:"ControlPlaneComponentConfigUpdate",CONTROL_PLANE_EGRESS_UPDATE:"ControlPlaneEgressUpdate",CONTROL_PLANE_SCALING_CONFIG_UPDATE:"\
ControlPlaneScalingConfigUpdate",DELETION_PROTECTION_UPDATE:"DeletionProtectionUpdate",DISASSOCIATE_IDENTITY_PROVIDER_CONFIG:"DisassociateIdentityProviderConfig",
ENDPOINT_ACCESS_UPDATE:"EndpointAccessUpdate",LOGGING_UPDATE:"LoggingUpdate",REMOTE_NETWORK_CONFIG_UPDATE:"RemoteNetworkConfigUpdate",UPGRADE_POLICY_UPDATE:"Upg\
radePolicyUpdate",VENDED_LOGS_UPDATE:"VendedLogsUpdate",VERSION_ROLLBACK:"VersionRollback",VERSION_UPDATE:"VersionUpdate",VPC_CONFIG_UPDATE:"VpcConfigUpdate",ZONAL_SHIFT_CONFIG_UPDATE:"\
ZonalShiftConfigUpdate"},Jf={ACCESS_DENIED:"AccessDenied",ADDON_PERMISSION_FAILURE:"AddonPermissionFailure",ADDON_SUBSCRIPTION_NEEDED:"AddonSubscriptionNeeded",
ADMISSION_REQUEST_DENIED:"AdmissionRequestDenied",CLUSTER_UNREACHABLE:"ClusterUnreachable",CONFIGURATION_CONFLICT:"ConfigurationConflict",INSUFFICIENT_NUMBER_OF_REPLICAS:"\
InsufficientNumberOfReplicas",INTERNAL_FAILURE:"InternalFailure",K8S_RESOURCE_NOT_FOUND:"K8sResourceNotFound",UNSUPPORTED_ADDON_MODIFICATION:"UnsupportedAddonMo\
dification"},xf={ACTIVE:"ACTIVE",CREATE_FAILED:"CREATE_FAILED",CREATING:"CREATING",DEGRADED:"DEGRADED",DELETE_FAILED:"DELETE_FAILED",DELETING:"DELETING",UPDATE_FAILED:"\
UPDATE_FAILED",UPDATING:"UPDATING"},eN={AL2023_ARM_64_NVIDIA:"AL2023_ARM_64_NVIDIA",AL2023_ARM_64_STANDARD:"AL2023_ARM_64_STANDARD",AL2023_x86_64_NEURON:"AL2023\
_x86_64_NEURON",AL2023_x86_64_NVIDIA:"AL2023_x86_64_NVIDIA",AL2023_x86_64_STANDARD:"AL2023_x86_64_STANDARD",AL2_ARM_64:"AL2_ARM_64",AL2_x86_64:"AL2_x86_64",AL2_x86_64_GPU:"\
AL2_x86_64_GPU",BOTTLEROCKET_ARM_64:"BOTTLEROCKET_ARM_64",BOTTLEROCKET_ARM_64_FIPS:"BOTTLEROCKET_ARM_64_FIPS",BOTTLEROCKET_ARM_64_NVIDIA:"BOTTLEROCKET_ARM_64_NV\
IDIA",BOTTLEROCKET_ARM_64_NVIDIA_FIPS:"BOTTLEROCKET_ARM_64_NVIDIA_FIPS",BOTTLEROCKET_x86_64:"BOTTLEROCKET_x86_64",BOTTLEROCKET_x86_64_FIPS:"BOTTLEROCKET_x86_64_\
FIPS",BOTTLEROCKET_x86_64_NVIDIA:"BOTTLEROCKET_x86_64_NVIDIA",BOTTLEROCKET_x86_64_NVIDIA_FIPS:"BOTTLEROCKET_x86_64_NVIDIA_FIPS",CUSTOM:"CUSTOM",WINDOWS_CORE_2019_x86_64:"\
WINDOWS_CORE_2019_x86_64",WINDOWS_CORE_2022_x86_64:"WINDOWS_CORE_2022_x86_64",WINDOWS_CORE_2025_x86_64:"WINDOWS_CORE_2025_x86_64",WINDOWS_FULL_2019_x86_64:"WIND\
OWS_FULL_2019_x86_64",WINDOWS_FULL_2022_x86_64:"WINDOWS_FULL_2022_x86_64",WINDOWS_FULL_2025_x86_64:"WINDOWS_FULL_2025_x86_64"},tN={SSO_GROUP:"SSO_GROUP",SSO_USER:"\
SSO_USER"},sN={ADMIN:"ADMIN",EDITOR:"EDITOR",VIEWER:"VIEWER"},nN={NONE:"NONE",OVERWRITE:"OVERWRITE",PRESERVE:"PRESERVE"},oN={RETAIN:"RETAIN"},iN={ACK:"ACK",ARGOCD:"\
ARGOCD",KRO:"KRO"},aN={ACCESS_DENIED:"AccessDenied",CLUSTER_UNREACHABLE:"ClusterUnreachable"},rN={ACTIVE:"ACTIVE",CREATE_FAILED:"CREATE_FAILED",CREATING:"CREATI\
NG",DEGRADED:"DEGRADED",DELETE_FAILED:"DELETE_FAILED",DELETING:"DELETING",UPDATING:"UPDATING"},cN={STANDARD:"standard",TIER_2XL:"tier-2xl",TIER_4XL:"tier-4xl",TIER_8XL:"\
tier-8xl",TIER_XL:"tier-xl"},dN={IPV4:"ipv4",IPV6:"ipv6"},uN={LEAST_ALLOCATED:"LeastAllocated",MOST_ALLOCATED:"MostAllocated"},CN={API:"api",AUDIT:"audit",AUTHENTICATOR:"\
authenticator",CONTROLLER_MANAGER:"controllerManager",SCHEDULER:"scheduler"},lN={HOST:"host",RACK:"rack"},AN={AWS_MANAGED:"AWS_MANAGED",CUSTOMER_ISOLATED:"CUSTO\
MER_ISOLATED",CUSTOMER_ROUTED:"CUSTOMER_ROUTED"},RN={EXTENDED:"EXTENDED",STANDARD:"STANDARD"},EN={ACCESS_DENIED:"AccessDenied",CLUSTER_UNREACHABLE:"ClusterUnrea\
chable",CONFIGURATION_CONFLICT:"ConfigurationConflict",EC2_SECURITY_GROUP_NOT_FOUND:"Ec2SecurityGroupNotFound",EC2_SERVICE_NOT_SUBSCRIBED:"Ec2ServiceNotSubscrib\
ed",EC2_SUBNET_NOT_FOUND:"Ec2SubnetNotFound",IAM_ROLE_NOT_FOUND:"IamRoleNotFound",INSUFFICIENT_FREE_ADDRESSES:"InsufficientFreeAddresses",INTERNAL_FAILURE:"Inte\
rnalFailure",KMS_GRANT_REVOKED:"KmsGrantRevoked",KMS_KEY_DISABLED:"KmsKeyDisabled",KMS_KEY_MARKED_FOR_DELETION:"KmsKeyMarkedForDeletion",KMS_KEY_NOT_FOUND:"KmsK\
eyNotFound",OTHER:"Other",RESOURCE_LIMIT_EXCEEDED:"ResourceLimitExceeded",RESOURCE_NOT_FOUND:"ResourceNotFound",STS_REGIONAL_ENDPOINT_DISABLED:"StsRegionalEndpo\
intDisabled",UNSUPPORTED_VERSION:"UnsupportedVersion",VPC_NOT_FOUND:"VpcNotFound"},_N={ACTIVE:"ACTIVE",CREATING:"CREATING",DELETING:"DELETING",FAILED:"FAILED",PENDING:"\
PENDING",UPDATING:"UPDATING"},gN={Cluster:"Cluster"},pN={MONTHS:"MONTHS"},IN={ACCESS_DENIED:"AccessDenied",CLUSTER_UNREACHABLE:"ClusterUnreachable",INTERNAL_FAILURE:"\
InternalFailure",POD_EXECUTION_ROLE_ALREADY_IN_USE:"PodExecutionRoleAlreadyInUse"},DN={ACTIVE:"ACTIVE",CREATE_FAILED:"CREATE_FAILED",CREATING:"CREATING",DELETE_FAILED:"\
DELETE_FAILED",DELETING:"DELETING"},mN={CAPACITY_BLOCK:"CAPACITY_BLOCK",ON_DEMAND:"ON_DEMAND",SPOT:"SPOT"},PN={NoAction:"NoAction",Reboot:"Reboot",Replace:"Repl\
ace"},SN={NO_EXECUTE:"NO_EXECUTE",NO_SCHEDULE:"NO_SCHEDULE",PREFER_NO_SCHEDULE:"PREFER_NO_SCHEDULE"},fN={DEFAULT:"DEFAULT",MINIMAL:"MINIMAL"},NN={HIBERNATED:"HI\
BERNATED",RUNNING:"RUNNING",STOPPED:"STOPPED"},yN={ACCESS_DENIED:"AccessDenied",AMI_ID_NOT_FOUND:"AmiIdNotFound",ASG_INSTANCE_LAUNCH_FAILURES:"AsgInstanceLaunch\
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
ATING",DEGRADED:"DEGRADED",DELETE_FAILED:"DELETE_FAILED",DELETING:"DELETING",UPDATING:"UPDATING"},vN={extended_support:"extended-support",standard_support:"stan\
dard-support",unsupported:"unsupported"},TN={EXTENDED_SUPPORT:"EXTENDED_SUPPORT",STANDARD_SUPPORT:"STANDARD_SUPPORT",UNSUPPORTED:"UNSUPPORTED"},LN={ACTIVE:"ACTI\
VE",CREATING:"CREATING",DELETING:"DELETING"},UN={MISCONFIGURATION:"MISCONFIGURATION",ROLLBACK_READINESS:"ROLLBACK_READINESS",UPGRADE_READINESS:"UPGRADE_READINES\
S"},hN={ERROR:"ERROR",PASSING:"PASSING",UNKNOWN:"UNKNOWN",WARNING:"WARNING"},bN={COMPLETED:"COMPLETED",FAILED:"FAILED",IN_PROGRESS:"IN_PROGRESS"},ON={ACTIVE:"AC\
TIVE",CREATING:"CREATING",DELETING:"DELETING",EXPIRED:"EXPIRED",EXPIRING:"EXPIRING",UPDATING:"UPDATING"},FN={AKS:"AKS",ANTHOS:"ANTHOS",EC2:"EC2",EKS_ANYWHERE:"E\
KS_ANYWHERE",GKE:"GKE",OPENSHIFT:"OPENSHIFT",OTHER:"OTHER",RANCHER:"RANCHER",TANZU:"TANZU"};e.AMITypes=eN,e.AccessConfigResponse$=Di,e.AccessDeniedException=Ee,
e.AccessDeniedException$=oi,e.AccessEntry$=Me,e.AccessPolicy$=mi,e.AccessScope$=Ps,e.AccessScopeType=Kf,e.AckConfigRequest$=Pi,e.AckConfigResponse$=Si,e.ActivateCertificateAuthority$=
du,e.ActivateCertificateAuthorityCommand=NC,e.ActivateCertificateAuthorityRequest$=fi,e.ActivateCertificateAuthorityResponse$=Ni,e.ActiveCertificateAuthority$=yi,
e.Addon$=Ke,e.AddonCompatibilityDetail$=$i,e.AddonHealth$=vi,e.AddonInfo$=Ti,e.AddonIssue$=Li,e.AddonIssueCode=Jf,e.AddonNamespaceConfigRequest$=Ui,e.AddonNamespaceConfigResponse$=
hi,e.AddonPodIdentityAssociations$=bi,e.AddonPodIdentityConfiguration$=Oi,e.AddonStatus=xf,e.AddonVersionInfo$=Fi,e.AllowedValuesConstraint$=Ss,e.ArgoCdAwsIdcConfigRequest$=
qi,e.ArgoCdAwsIdcConfigResponse$=Vi,e.ArgoCdConfigRequest$=ki,e.ArgoCdConfigResponse$=wi,e.ArgoCdNetworkAccessConfigRequest$=fs,e.ArgoCdNetworkAccessConfigResponse$=
Gi,e.ArgoCdRole=sN,e.ArgoCdRoleMapping$=Mi,e.AssociateAccessPolicy$=uu,e.AssociateAccessPolicyCommand=yC,e.AssociateAccessPolicyRequest$=Ki,e.AssociateAccessPolicyResponse$=
Hi,e.AssociateEncryptionConfig$=Cu,e.AssociateEncryptionConfigCommand=$C,e.AssociateEncryptionConfigRequest$=Bi,e.AssociateEncryptionConfigResponse$=Wi,e.AssociateIdentityProviderConfig$=
lu,e.AssociateIdentityProviderConfigCommand=vC,e.AssociateIdentityProviderConfigRequest$=zi,e.AssociateIdentityProviderConfigResponse$=Yi,e.AssociatedAccessPolicy$=
Ns,e.AuthenticationMode=Mf,e.AutoScalingGroup$=Zi,e.BadRequestException=$e,e.BadRequestException$=ii,e.BlockStorage$=ys,e.CancelUpdate$=Au,e.CancelUpdateCommand=
TC,e.CancelUpdateRequest$=ji,e.CancelUpdateResponse$=Qi,e.Cancellation$=Xi,e.CancellationStatus=Yf,e.Capability$=He,e.CapabilityConfigurationRequest$=Ji,e.CapabilityConfigurationResponse$=
xi,e.CapabilityDeletePropagationPolicy=oN,e.CapabilityHealth$=ea,e.CapabilityIssue$=ta,e.CapabilityIssueCode=aN,e.CapabilityStatus=rN,e.CapabilitySummary$=sa,e.
CapabilityType=iN,e.CapacityTypes=mN,e.Category=UN,e.Certificate$=na,e.CertificateAuthority$=oa,e.CertificateAuthorityActivatedBy=Hf,e.CertificateAuthorityCreatedBy=
Bf,e.CertificateAuthorityDistributionStatus=Wf,e.CertificateAuthorityScheduledEvents$=ia,e.CertificateAuthoritySigningStatus=zf,e.CertificateAuthoritySummary$=Ce,
e.CertificateAuthorityValidity$=aa,e.ClientException=me,e.ClientException$=ai,e.ClientStat$=ra,e.Cluster$=ee,e.ClusterHealth$=ca,e.ClusterIssue$=da,e.ClusterIssueCode=
EN,e.ClusterStatus=_N,e.ClusterVersionInformation$=ua,e.ClusterVersionStatus=vN,e.Compatibility$=Ca,e.ComputeConfigRequest$=$s,e.ComputeConfigResponse$=la,e.ConfigStatus=
LN,e.ConnectorConfigProvider=FN,e.ConnectorConfigRequest$=Aa,e.ConnectorConfigResponse$=Ra,e.ControlPlaneConfigInfo$=vs,e.ControlPlaneEgressModeType=AN,e.ControlPlanePlacementRequest$=
Ea,e.ControlPlanePlacementResponse$=_a,e.ControlPlaneScalingConfig$=Be,e.ControlPlaneScalingTierInfo$=ga,e.CrdManagementConfiguration$=pa,e.CreateAccessConfigRequest$=
Ia,e.CreateAccessEntry$=Ru,e.CreateAccessEntryCommand=LC,e.CreateAccessEntryRequest$=Da,e.CreateAccessEntryResponse$=ma,e.CreateAddon$=Eu,e.CreateAddonCommand=UC,
e.CreateAddonRequest$=Pa,e.CreateAddonResponse$=Sa,e.CreateCapability$=_u,e.CreateCapabilityCommand=hC,e.CreateCapabilityRequest$=fa,e.CreateCapabilityResponse$=
Na,e.CreateCertificateAuthority$=gu,e.CreateCertificateAuthorityCommand=bC,e.CreateCertificateAuthorityRequest$=ya,e.CreateCertificateAuthorityResponse$=$a,e.CreateCluster$=
pu,e.CreateClusterCommand=OC,e.CreateClusterRequest$=va,e.CreateClusterResponse$=Ta,e.CreateEksAnywhereSubscription$=Iu,e.CreateEksAnywhereSubscriptionCommand=FC,
e.CreateEksAnywhereSubscriptionRequest$=La,e.CreateEksAnywhereSubscriptionResponse$=Ua,e.CreateFargateProfile$=Du,e.CreateFargateProfileCommand=qC,e.CreateFargateProfileRequest$=
ha,e.CreateFargateProfileResponse$=ba,e.CreateNodegroup$=mu,e.CreateNodegroupCommand=VC,e.CreateNodegroupRequest$=Oa,e.CreateNodegroupResponse$=Fa,e.CreatePodIdentityAssociation$=
Pu,e.CreatePodIdentityAssociationCommand=kC,e.CreatePodIdentityAssociationRequest$=qa,e.CreatePodIdentityAssociationResponse$=Va,e.DeleteAccessEntry$=Su,e.DeleteAccessEntryCommand=
wC,e.DeleteAccessEntryRequest$=ka,e.DeleteAccessEntryResponse$=wa,e.DeleteAddon$=fu,e.DeleteAddonCommand=GC,e.DeleteAddonRequest$=Ga,e.DeleteAddonResponse$=Ma,e.
DeleteCapability$=Nu,e.DeleteCapabilityCommand=MC,e.DeleteCapabilityRequest$=Ka,e.DeleteCapabilityResponse$=Ha,e.DeleteCertificateAuthority$=yu,e.DeleteCertificateAuthorityCommand=
KC,e.DeleteCertificateAuthorityRequest$=Ba,e.DeleteCertificateAuthorityResponse$=Wa,e.DeleteCluster$=$u,e.DeleteClusterCommand=HC,e.DeleteClusterRequest$=za,e.DeleteClusterResponse$=
Ya,e.DeleteEksAnywhereSubscription$=vu,e.DeleteEksAnywhereSubscriptionCommand=BC,e.DeleteEksAnywhereSubscriptionRequest$=Za,e.DeleteEksAnywhereSubscriptionResponse$=
Xa,e.DeleteFargateProfile$=Tu,e.DeleteFargateProfileCommand=WC,e.DeleteFargateProfileRequest$=ja,e.DeleteFargateProfileResponse$=Qa,e.DeleteNodegroup$=Lu,e.DeleteNodegroupCommand=
zC,e.DeleteNodegroupRequest$=Ja,e.DeleteNodegroupResponse$=xa,e.DeletePodIdentityAssociation$=Uu,e.DeletePodIdentityAssociationCommand=YC,e.DeletePodIdentityAssociationRequest$=
er,e.DeletePodIdentityAssociationResponse$=tr,e.DeprecationDetail$=sr,e.DeregisterCluster$=hu,e.DeregisterClusterCommand=ZC,e.DeregisterClusterRequest$=nr,e.DeregisterClusterResponse$=
or,e.DescribeAccessEntry$=bu,e.DescribeAccessEntryCommand=XC,e.DescribeAccessEntryRequest$=ir,e.DescribeAccessEntryResponse$=ar,e.DescribeAddon$=Ou,e.DescribeAddonCommand=
it,e.DescribeAddonConfiguration$=Fu,e.DescribeAddonConfigurationCommand=jC,e.DescribeAddonConfigurationRequest$=rr,e.DescribeAddonConfigurationResponse$=cr,e.DescribeAddonRequest$=
dr,e.DescribeAddonResponse$=ur,e.DescribeAddonVersions$=qu,e.DescribeAddonVersionsCommand=zs,e.DescribeAddonVersionsRequest$=Cr,e.DescribeAddonVersionsResponse$=
lr,e.DescribeCapability$=Vu,e.DescribeCapabilityCommand=QC,e.DescribeCapabilityRequest$=Ar,e.DescribeCapabilityResponse$=Rr,e.DescribeCertificateAuthority$=ku,e.
DescribeCertificateAuthorityCommand=JC,e.DescribeCertificateAuthorityRequest$=Er,e.DescribeCertificateAuthorityResponse$=_r,e.DescribeCluster$=wu,e.DescribeClusterCommand=
at,e.DescribeClusterRequest$=gr,e.DescribeClusterResponse$=pr,e.DescribeClusterVersions$=Gu,e.DescribeClusterVersionsCommand=Ys,e.DescribeClusterVersionsRequest$=
Ir,e.DescribeClusterVersionsResponse$=Dr,e.DescribeEksAnywhereSubscription$=Mu,e.DescribeEksAnywhereSubscriptionCommand=xC,e.DescribeEksAnywhereSubscriptionRequest$=
mr,e.DescribeEksAnywhereSubscriptionResponse$=Pr,e.DescribeFargateProfile$=Ku,e.DescribeFargateProfileCommand=rt,e.DescribeFargateProfileRequest$=Sr,e.DescribeFargateProfileResponse$=
fr,e.DescribeIdentityProviderConfig$=Hu,e.DescribeIdentityProviderConfigCommand=el,e.DescribeIdentityProviderConfigRequest$=Nr,e.DescribeIdentityProviderConfigResponse$=
yr,e.DescribeInsight$=Bu,e.DescribeInsightCommand=tl,e.DescribeInsightRequest$=$r,e.DescribeInsightResponse$=vr,e.DescribeInsightsRefresh$=Wu,e.DescribeInsightsRefreshCommand=
sl,e.DescribeInsightsRefreshRequest$=Tr,e.DescribeInsightsRefreshResponse$=Lr,e.DescribeNodegroup$=zu,e.DescribeNodegroupCommand=ct,e.DescribeNodegroupRequest$=
Ur,e.DescribeNodegroupResponse$=hr,e.DescribePodIdentityAssociation$=Yu,e.DescribePodIdentityAssociationCommand=nl,e.DescribePodIdentityAssociationRequest$=br,e.
DescribePodIdentityAssociationResponse$=Or,e.DescribeUpdate$=Zu,e.DescribeUpdateCommand=Zs,e.DescribeUpdateRequest$=Fr,e.DescribeUpdateResponse$=qr,e.DisassociateAccessPolicy$=
Xu,e.DisassociateAccessPolicyCommand=ol,e.DisassociateAccessPolicyRequest$=Vr,e.DisassociateAccessPolicyResponse$=kr,e.DisassociateIdentityProviderConfig$=ju,e.
DisassociateIdentityProviderConfigCommand=il,e.DisassociateIdentityProviderConfigRequest$=wr,e.DisassociateIdentityProviderConfigResponse$=Gr,e.DurationConstraints$=
Mr,e.DurationParameterConfig$=Ts,e.EKS=eA,e.EKSClient=f,e.EKSServiceException=m,e.EKSServiceException$=ni,e.EksAnywhereSubscription$=te,e.EksAnywhereSubscriptionLicenseType=
gN,e.EksAnywhereSubscriptionStatus=ON,e.EksAnywhereSubscriptionTerm$=Ls,e.EksAnywhereSubscriptionTermUnit=pN,e.ElasticLoadBalancing$=Us,e.EncryptionConfig$=Kr,e.
ErrorCode=Zf,e.ErrorDetail$=Hr,e.EtcdPlacementRequest$=Br,e.EtcdPlacementResponse$=Wr,e.FargateProfile$=We,e.FargateProfileHealth$=zr,e.FargateProfileIssue$=Yr,
e.FargateProfileIssueCode=IN,e.FargateProfileSelector$=Zr,e.FargateProfileStatus=DN,e.GatewayApiConfiguration$=Xr,e.HorizontalPodAutoscalerControllerConfigRequest$=
jr,e.HorizontalPodAutoscalerControllerConfigResponse$=Qr,e.HorizontalPodAutoscalerControllerVersionConfig$=Jr,e.Identity$=xr,e.IdentityProviderConfig$=ze,e.IdentityProviderConfigResponse$=
ec,e.Insight$=tc,e.InsightCategorySpecificSummary$=sc,e.InsightResourceDetail$=nc,e.InsightStatus$=Ye,e.InsightStatusValue=hN,e.InsightSummary$=ic,e.InsightsFilter$=
oc,e.InsightsRefreshStatus=bN,e.IntegerConstraints$=ac,e.IntegerParameterConfig$=rc,e.IntegerRangeConstraint$=Ze,e.InvalidParameterException=_e,e.InvalidParameterException$=
ri,e.InvalidRequestException=De,e.InvalidRequestException$=ci,e.InvalidStateException=fe,e.InvalidStateException$=di,e.IpFamily=dN,e.Issue$=cc,e.KubeApiServerConfigRequest$=
hs,e.KubeApiServerConfigResponse$=dc,e.KubeApiServerVersionConfig$=uc,e.KubeControllerManagerConfigRequest$=bs,e.KubeControllerManagerConfigResponse$=Cc,e.KubeControllerManagerVersionConfig$=
lc,e.KubeSchedulerConfigRequest$=Fs,e.KubeSchedulerConfigResponse$=Rc,e.KubeSchedulerVersionConfig$=Ec,e.KubernetesNetworkConfigRequest$=Os,e.KubernetesNetworkConfigResponse$=
Ac,e.LaunchTemplateSpecification$=Xe,e.License$=_c,e.ListAccessEntries$=Qu,e.ListAccessEntriesCommand=Xs,e.ListAccessEntriesRequest$=gc,e.ListAccessEntriesResponse$=
pc,e.ListAccessPolicies$=Ju,e.ListAccessPoliciesCommand=js,e.ListAccessPoliciesRequest$=Ic,e.ListAccessPoliciesResponse$=Dc,e.ListAddons$=xu,e.ListAddonsCommand=
Qs,e.ListAddonsRequest$=mc,e.ListAddonsResponse$=Pc,e.ListAssociatedAccessPolicies$=eC,e.ListAssociatedAccessPoliciesCommand=Js,e.ListAssociatedAccessPoliciesRequest$=
Sc,e.ListAssociatedAccessPoliciesResponse$=fc,e.ListCapabilities$=tC,e.ListCapabilitiesCommand=xs,e.ListCapabilitiesRequest$=Nc,e.ListCapabilitiesResponse$=yc,e.
ListCertificateAuthorities$=sC,e.ListCertificateAuthoritiesCommand=en,e.ListCertificateAuthoritiesRequest$=$c,e.ListCertificateAuthoritiesResponse$=vc,e.ListClusters$=
nC,e.ListClustersCommand=tn,e.ListClustersRequest$=Tc,e.ListClustersResponse$=Lc,e.ListEksAnywhereSubscriptions$=oC,e.ListEksAnywhereSubscriptionsCommand=sn,e.ListEksAnywhereSubscriptionsRequest$=
Uc,e.ListEksAnywhereSubscriptionsResponse$=hc,e.ListFargateProfiles$=iC,e.ListFargateProfilesCommand=nn,e.ListFargateProfilesRequest$=bc,e.ListFargateProfilesResponse$=
Oc,e.ListIdentityProviderConfigs$=aC,e.ListIdentityProviderConfigsCommand=on,e.ListIdentityProviderConfigsRequest$=Fc,e.ListIdentityProviderConfigsResponse$=qc,
e.ListInsights$=rC,e.ListInsightsCommand=an,e.ListInsightsRequest$=Vc,e.ListInsightsResponse$=kc,e.ListNodegroups$=cC,e.ListNodegroupsCommand=rn,e.ListNodegroupsRequest$=
wc,e.ListNodegroupsResponse$=Gc,e.ListPodIdentityAssociations$=dC,e.ListPodIdentityAssociationsCommand=cn,e.ListPodIdentityAssociationsRequest$=Mc,e.ListPodIdentityAssociationsResponse$=
Kc,e.ListTagsForResource$=uC,e.ListTagsForResourceCommand=al,e.ListTagsForResourceRequest$=Hc,e.ListTagsForResourceResponse$=Bc,e.ListUpdates$=CC,e.ListUpdatesCommand=
dn,e.ListUpdatesRequest$=Wc,e.ListUpdatesResponse$=zc,e.LogSetup$=Yc,e.LogType=CN,e.Logging$=je,e.MarketplaceInformation$=qs,e.NodeRepairConfig$=et,e.NodeRepairConfigOverrides$=
jc,e.NodeResourcesFitConfig$=Vs,e.NodeResourcesFitVersionConfig$=Qc,e.Nodegroup$=Qe,e.NodegroupHealth$=Zc,e.NodegroupIssueCode=yN,e.NodegroupResources$=Xc,e.NodegroupScalingConfig$=
Je,e.NodegroupStatus=$N,e.NodegroupUpdateConfig$=xe,e.NodegroupUpdateStrategies=fN,e.NotFoundException=ve,e.NotFoundException$=ui,e.OIDC$=Jc,e.OidcIdentityProviderConfig$=
xc,e.OidcIdentityProviderConfigRequest$=ed,e.OutpostConfigRequest$=td,e.OutpostConfigResponse$=sd,e.PodGcControllerConfigRequest$=nd,e.PodGcControllerConfigResponse$=
od,e.PodGcControllerVersionConfig$=ad,e.PodIdentityAssociation$=le,e.PodIdentityAssociationSummary$=rd,e.PortRangeConstraints$=cd,e.PortRangeParameterConfig$=dd,
e.Provider$=ud,e.ProvisionedControlPlaneTier=cN,e.RegisterCluster$=lC,e.RegisterClusterCommand=rl,e.RegisterClusterRequest$=Cd,e.RegisterClusterResponse$=ld,e.RemoteAccessConfig$=
ks,e.RemoteNetworkConfigRequest$=ws,e.RemoteNetworkConfigResponse$=Ad,e.RemoteNodeNetwork$=Rd,e.RemotePodNetwork$=Ed,e.RepairAction=PN,e.ResolveConflicts=nN,e.ResourceConstraints$=
_d,e.ResourceInUseException=Pe,e.ResourceInUseException$=Ci,e.ResourceLimitExceededException=Ne,e.ResourceLimitExceededException$=li,e.ResourceNotFoundException=
ge,e.ResourceNotFoundException$=Ai,e.ResourcePropagationDelayException=Te,e.ResourcePropagationDelayException$=Ri,e.ResourceWeight$=gd,e.RollbackConfig$=pd,e.ScoringStrategy$=
Gs,e.ScoringStrategyConfig$=Id,e.ScoringStrategyConstraints$=Dd,e.ScoringStrategyType=uN,e.ServerException=pe,e.ServerException$=Ei,e.ServiceNodePortRange$=tt,e.
ServiceUnavailableException=Ie,e.ServiceUnavailableException$=_i,e.SpreadLevel=lN,e.SsoIdentity$=md,e.SsoIdentityType=tN,e.StartInsightsRefresh$=AC,e.StartInsightsRefreshCommand=
cl,e.StartInsightsRefreshRequest$=Pd,e.StartInsightsRefreshResponse$=Sd,e.StorageConfigRequest$=Ms,e.StorageConfigResponse$=fd,e.SupportType=RN,e.TagResource$=RC,
e.TagResourceCommand=dl,e.TagResourceRequest$=Nd,e.TagResourceResponse$=yd,e.Taint$=$d,e.TaintEffect=SN,e.ThrottlingException=Se,e.ThrottlingException$=gi,e.UnsupportedAvailabilityZoneException=
ye,e.UnsupportedAvailabilityZoneException$=pi,e.UntagResource$=EC,e.UntagResourceCommand=ul,e.UntagResourceRequest$=vd,e.UntagResourceResponse$=Td,e.Update$=b,e.
UpdateAccessConfigRequest$=Ld,e.UpdateAccessEntry$=_C,e.UpdateAccessEntryCommand=Cl,e.UpdateAccessEntryRequest$=Ud,e.UpdateAccessEntryResponse$=hd,e.UpdateAckConfig$=
bd,e.UpdateAddon$=gC,e.UpdateAddonCommand=ll,e.UpdateAddonRequest$=Od,e.UpdateAddonResponse$=Fd,e.UpdateArgoCdConfig$=qd,e.UpdateCapability$=pC,e.UpdateCapabilityCommand=
Al,e.UpdateCapabilityConfiguration$=Vd,e.UpdateCapabilityRequest$=kd,e.UpdateCapabilityResponse$=wd,e.UpdateClusterConfig$=IC,e.UpdateClusterConfigCommand=Rl,e.
UpdateClusterConfigRequest$=Gd,e.UpdateClusterConfigResponse$=Md,e.UpdateClusterVersion$=DC,e.UpdateClusterVersionCommand=El,e.UpdateClusterVersionRequest$=Kd,e.
UpdateClusterVersionResponse$=Hd,e.UpdateEksAnywhereSubscription$=mC,e.UpdateEksAnywhereSubscriptionCommand=_l,e.UpdateEksAnywhereSubscriptionRequest$=Bd,e.UpdateEksAnywhereSubscriptionResponse$=
Wd,e.UpdateLabelsPayload$=zd,e.UpdateNodegroupConfig$=PC,e.UpdateNodegroupConfigCommand=gl,e.UpdateNodegroupConfigRequest$=Yd,e.UpdateNodegroupConfigResponse$=Zd,
e.UpdateNodegroupVersion$=SC,e.UpdateNodegroupVersionCommand=pl,e.UpdateNodegroupVersionRequest$=Xd,e.UpdateNodegroupVersionResponse$=jd,e.UpdateParam$=Qd,e.UpdateParamType=
Xf,e.UpdatePodIdentityAssociation$=fC,e.UpdatePodIdentityAssociationCommand=Il,e.UpdatePodIdentityAssociationRequest$=Jd,e.UpdatePodIdentityAssociationResponse$=
xd,e.UpdateRoleMappings$=eu,e.UpdateStatus=jf,e.UpdateTaintsPayload$=tu,e.UpdateType=Qf,e.UpgradePolicyRequest$=Ks,e.UpgradePolicyResponse$=su,e.VersionStatus=TN,
e.VpcConfigRequest$=Hs,e.VpcConfigResponse$=nu,e.WarmPoolConfig$=st,e.WarmPoolState=NN,e.ZonalShiftConfigRequest$=Bs,e.ZonalShiftConfigResponse$=ou,e.errorTypeRegistries=
Ii,e.paginateDescribeAddonVersions=Dl,e.paginateDescribeClusterVersions=ml,e.paginateListAccessEntries=Pl,e.paginateListAccessPolicies=Sl,e.paginateListAddons=fl,
e.paginateListAssociatedAccessPolicies=Nl,e.paginateListCapabilities=yl,e.paginateListCertificateAuthorities=$l,e.paginateListClusters=vl,e.paginateListEksAnywhereSubscriptions=
Tl,e.paginateListFargateProfiles=Ll,e.paginateListIdentityProviderConfigs=Ul,e.paginateListInsights=hl,e.paginateListNodegroups=bl,e.paginateListPodIdentityAssociations=
Ol,e.paginateListUpdates=Fl,e.waitForAddonActive=Tf,e.waitForAddonDeleted=Lf,e.waitForCertificateAuthorityUpdateComplete=Uf,e.waitForClusterActive=hf,e.waitForClusterDeleted=
bf,e.waitForFargateProfileActive=Of,e.waitForFargateProfileDeleted=Ff,e.waitForNodegroupActive=qf,e.waitForNodegroupDeleted=Vf,e.waitUntilAddonActive=Vl,e.waitUntilAddonDeleted=
wl,e.waitUntilCertificateAuthorityUpdateComplete=Ml,e.waitUntilClusterActive=Hl,e.waitUntilClusterDeleted=Wl,e.waitUntilFargateProfileActive=Yl,e.waitUntilFargateProfileDeleted=
Xl,e.waitUntilNodegroupActive=Ql,e.waitUntilNodegroupDeleted=xl})};

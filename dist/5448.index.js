export const id=5448;export const ids=[5448,7777];export const modules={5448:(function(e,t,s){
const{awsEndpointFunctions:i,emitWarningIfUnsupportedVersion:o,createDefaultUserAgentProvider:n,getDefaultSocketTimeout:r,NODE_APP_ID_CONFIG_OPTIONS:a,getAwsRegionExtensionConfiguration:c,resolveAwsRegionExtensionConfiguration:d,resolveUserAgentConfig:u,resolveHostHeaderConfig:l,getUserAgentPlugin:p,getHostHeaderPlugin:C,getLoggerPlugin:E,getRecursionDetectionPlugin:A}=s(9300),{getHttpAuthSchemeEndpointRuleSetPlugin:g,DefaultIdentityProviderConfig:R,getHttpSigningPlugin:I,createPaginator:m}=s(5086),{normalizeProvider:N,getSmithyContext:D,ServiceException:f,NoOpLogger:S,emitWarningIfUnsupportedVersion:P,loadConfigsForDefaultMode:T,getDefaultExtensionConfiguration:y,resolveDefaultRuntimeConfig:_,Client:L,makeBuilder:h,createWaiter:O,checkExceptions:U,WaiterState:b,createAggregatedClient:$}=s(4614),{Command:x}=s(4614)
;t.$Command=x,t.__Client=L
;const{resolveDefaultsModeConfig:v,loadConfig:F,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:w,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:k,NODE_REGION_CONFIG_OPTIONS:G,NODE_REGION_CONFIG_FILE_OPTIONS:q,resolveRegionConfig:V}=s(7567),{BinaryDecisionDiagram:M,EndpointCache:K,decideEndpoint:H,customEndpointFunctions:B,resolveEndpointConfig:W,getEndpointPlugin:Y}=s(4561),{parseUrl:z,getHttpHandlerExtensionConfiguration:X,resolveHttpHandlerRuntimeConfig:Z,getContentLengthPlugin:j}=s(9922),{DEFAULT_RETRY_MODE:Q,NODE_RETRY_MODE_CONFIG_OPTIONS:J,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:ee,resolveRetryConfig:te,getRetryPlugin:se}=s(9285),{TypeRegistry:ie,getSchemaSerdePlugin:oe}=s(5982),{resolveAwsSdkSigV4Config:ne,AwsSdkSigV4Signer:re,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:ae}=s(8039),{defaultProvider:ce}=s(7777),{toUtf8:de,fromUtf8:ue,toBase64:le,fromBase64:pe,calculateBodyLength:Ce}=s(2882),{streamCollector:Ee,NodeHttpHandler:Ae}=s(8771),{AwsRestJsonProtocol:ge}=s(3628),{Sha256:Re}=s(9362),Ie=async(e,t,s)=>({
operation:D(t).operation,region:await N(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});const me=e=>{
const t=[];return e.operation,t.push(function(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"eks",region:e.region},propertiesExtractor:(e,t)=>({
signingProperties:{config:e,context:t}})}}(e)),t};var Ne="3.1168.0"
;const De="ref",fe=-1,Se=!0,Pe="isSet",Te="PartitionResult",ye="booleanEquals",_e="getAttr",Le="stringEquals",he={[De]:"Endpoint"},Oe={[De]:Te},Ue={fn:_e,
argv:[Oe,"name"]},be={},$e=[{[De]:"Region"}],xe={conditions:[[Pe,[he]],[Pe,$e],["aws.partition",$e,Te],[ye,[{[De]:"UseFIPS"},Se]],[ye,[{[De]:"UseDualStack"
},Se]],[ye,[{fn:_e,argv:[Oe,"supportsDualStack"]},Se]],[ye,[{fn:_e,argv:[Oe,"supportsFIPS"]},Se]],[Le,[Ue,"aws"]],[Le,[Ue,"aws-us-gov"]]],
results:[[fe],[fe,"Invalid Configuration: FIPS and custom endpoint are not supported"],[fe,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[he,be],["https://eks-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",be],[fe,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://fips.eks.{Region}.amazonaws.com",be],["https://eks.{Region}.amazonaws.com",be],["https://eks-fips.{Region}.{PartitionResult#dnsSuffix}",be],[fe,"FIPS is enabled but this partition does not support FIPS"],["https://eks.{Region}.{PartitionResult#dualStackDnsSuffix}",be],[fe,"DualStack is enabled but this partition does not support DualStack"],["https://eks.{Region}.{PartitionResult#dnsSuffix}",be],[fe,"Invalid Configuration: Missing Region"]]
},ve=1e8,Fe=new Int32Array([-1,1,-1,0,14,3,1,4,ve+13,2,5,ve+13,3,8,6,4,7,ve+12,5,ve+10,ve+11,4,12,9,6,10,ve+9,7,ve+6,11,8,ve+7,ve+8,5,13,ve+5,6,ve+4,ve+5,3,ve+1,15,4,ve+2,ve+3]),we=M.from(Fe,2,xe.conditions,xe.results),ke=new K({
size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),Ge=(e,t={})=>ke.get(e,()=>H(we,{endpointParams:e,logger:t.logger}));B.aws=i;class qe extends f{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.eks#EKSServiceException";constructor(e){super(e),Object.setPrototypeOf(this,qe.prototype)}}
class Ve extends qe{static shapeId="com.amazonaws.eks#AccessDeniedException";name="AccessDeniedException";$fault="client";constructor(e){super({
name:"AccessDeniedException",$fault:"client",...e}),Object.setPrototypeOf(this,Ve.prototype)}}class Me extends qe{
static shapeId="com.amazonaws.eks#InvalidParameterException";name="InvalidParameterException";$fault="client";clusterName;nodegroupName;fargateProfileName
;addonName;subscriptionId;constructor(e){super({name:"InvalidParameterException",$fault:"client",...e}),Object.setPrototypeOf(this,Me.prototype),
this.clusterName=e.clusterName,this.nodegroupName=e.nodegroupName,this.fargateProfileName=e.fargateProfileName,this.addonName=e.addonName,
this.subscriptionId=e.subscriptionId}}class Ke extends qe{static shapeId="com.amazonaws.eks#ResourceNotFoundException";name="ResourceNotFoundException"
;$fault="client";clusterName;nodegroupName;fargateProfileName;addonName;subscriptionId;constructor(e){super({name:"ResourceNotFoundException",$fault:"client",
...e}),Object.setPrototypeOf(this,Ke.prototype),this.clusterName=e.clusterName,this.nodegroupName=e.nodegroupName,this.fargateProfileName=e.fargateProfileName,
this.addonName=e.addonName,this.subscriptionId=e.subscriptionId}}class He extends qe{static shapeId="com.amazonaws.eks#ServerException";name="ServerException"
;$fault="server";clusterName;nodegroupName;addonName;subscriptionId;constructor(e){super({name:"ServerException",$fault:"server",...e}),
Object.setPrototypeOf(this,He.prototype),this.clusterName=e.clusterName,this.nodegroupName=e.nodegroupName,this.addonName=e.addonName,
this.subscriptionId=e.subscriptionId}}class Be extends qe{static shapeId="com.amazonaws.eks#ServiceUnavailableException";name="ServiceUnavailableException"
;$fault="server";constructor(e){super({name:"ServiceUnavailableException",$fault:"server",...e}),Object.setPrototypeOf(this,Be.prototype)}}class We extends qe{
static shapeId="com.amazonaws.eks#InvalidRequestException";name="InvalidRequestException";$fault="client";clusterName;nodegroupName;addonName;subscriptionId
;constructor(e){super({name:"InvalidRequestException",$fault:"client",...e}),Object.setPrototypeOf(this,We.prototype),this.clusterName=e.clusterName,
this.nodegroupName=e.nodegroupName,this.addonName=e.addonName,this.subscriptionId=e.subscriptionId}}class Ye extends qe{
static shapeId="com.amazonaws.eks#ClientException";name="ClientException";$fault="client";clusterName;nodegroupName;addonName;subscriptionId;constructor(e){
super({name:"ClientException",$fault:"client",...e}),Object.setPrototypeOf(this,Ye.prototype),this.clusterName=e.clusterName,this.nodegroupName=e.nodegroupName,
this.addonName=e.addonName,this.subscriptionId=e.subscriptionId}}class ze extends qe{static shapeId="com.amazonaws.eks#ResourceInUseException"
;name="ResourceInUseException";$fault="client";clusterName;nodegroupName;addonName;constructor(e){super({name:"ResourceInUseException",$fault:"client",...e}),
Object.setPrototypeOf(this,ze.prototype),this.clusterName=e.clusterName,this.nodegroupName=e.nodegroupName,this.addonName=e.addonName}}class Xe extends qe{
static shapeId="com.amazonaws.eks#ThrottlingException";name="ThrottlingException";$fault="client";clusterName;constructor(e){super({name:"ThrottlingException",
$fault:"client",...e}),Object.setPrototypeOf(this,Xe.prototype),this.clusterName=e.clusterName}}class Ze extends qe{
static shapeId="com.amazonaws.eks#InvalidStateException";name="InvalidStateException";$fault="client";clusterName;constructor(e){super({
name:"InvalidStateException",$fault:"client",...e}),Object.setPrototypeOf(this,Ze.prototype),this.clusterName=e.clusterName}}class je extends qe{
static shapeId="com.amazonaws.eks#ResourceLimitExceededException";name="ResourceLimitExceededException";$fault="client";clusterName;nodegroupName;subscriptionId
;constructor(e){super({name:"ResourceLimitExceededException",$fault:"client",...e}),Object.setPrototypeOf(this,je.prototype),this.clusterName=e.clusterName,
this.nodegroupName=e.nodegroupName,this.subscriptionId=e.subscriptionId}}class Qe extends qe{
static shapeId="com.amazonaws.eks#UnsupportedAvailabilityZoneException";name="UnsupportedAvailabilityZoneException";$fault="client";clusterName;nodegroupName
;validZones;constructor(e){super({name:"UnsupportedAvailabilityZoneException",$fault:"client",...e}),Object.setPrototypeOf(this,Qe.prototype),
this.clusterName=e.clusterName,this.nodegroupName=e.nodegroupName,this.validZones=e.validZones}}class Je extends qe{
static shapeId="com.amazonaws.eks#BadRequestException";name="BadRequestException";$fault="client";constructor(e){super({name:"BadRequestException",
$fault:"client",...e}),Object.setPrototypeOf(this,Je.prototype)}}class et extends qe{static shapeId="com.amazonaws.eks#NotFoundException"
;name="NotFoundException";$fault="client";constructor(e){super({name:"NotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,et.prototype)}}
class tt extends qe{static shapeId="com.amazonaws.eks#ResourcePropagationDelayException";name="ResourcePropagationDelayException";$fault="client"
;constructor(e){super({name:"ResourcePropagationDelayException",$fault:"client",...e}),Object.setPrototypeOf(this,tt.prototype)}}
const st="arn",it="activatedAt",ot="associationArn",nt="activatedBy",rt="argoCd",at="accessConfig",ct="accessEntry",dt="awsIdc",ut="associationId",lt="authenticationMode",pt="addonName",Ct="associatedPolicyArn",Et="autoRenew",At="accessScope",gt="amiType",Rt="addonVersion",It="ack",mt="addon",Nt="addons",Dt="association",ft="bootstrapClusterCreatorAdminPermissions",St="blockStorage",Pt="client",Tt="createdAt",yt="certificateAuthorityId",_t="certificateAuthority",Lt="createdBy",ht="connectorConfig",Ot="computeConfig",Ut="clientId",bt="clusterName",$t="capabilityName",xt="controlPlaneEgressMode",vt="controlPlaneInstanceType",Ft="controlPlanePlacement",wt="controlPlaneScalingConfig",kt="clientRequestToken",Gt="capacityType",qt="clusterType",Vt="configurationValues",Mt="clusterVersion",Kt="clusterVersions",Ht="capability",Bt="category",Wt="cidrs",Yt="cluster",zt="code",Xt="configuration",Zt="constraints",jt="data",Qt="defaultOnly",Jt="deletionProtection",es="deletePropagationPolicy",ts="disabledServices",ss="disableSessionTags",is="distributionStatus",os="diskSize",ns="defaultVersion",rs="defaultValue",as="description",cs="error",ds="encryptionConfig",us="enableCrossNamespace",ls="etcdInstanceType",ps="elasticLoadBalancing",Cs="endpointPrefix",Es="endpointPublicAccess",As="endpointPrivateAccess",gs="etcdPlacement",Rs="eventTtl",Is="enabled",ms="fargateProfile",Ns="fargateProfileName",Ds="force",fs="groupsClaim",Ss="groupName",Ps="groupsPrefix",Ts="health",ys="httpError",_s="horizontalPodAutoscalerControllerConfig",Ls="horizontalPodAutoscalerSyncPeriod",hs="httpQuery",Os="http",Us="id",bs="includeAll",$s="ipFamily",xs="idcInstanceArn",vs="identityProviderConfig",Fs="identityProviderConfigName",ws="idcRegion",ks="insightStatus",Gs="includeStatus",qs="instanceTypes",Vs="idempotencyToken",Ms="issuerUrl",Ks="include",Hs="issues",Bs="kubeApiServerConfig",Ws="kubeControllerManagerConfig",Ys="kubernetesGroups",zs="kubernetesNetworkConfig",Xs="kubeSchedulerConfig",Zs="kubernetesVersion",js="logging",Qs="licenseQuantity",Js="lastRefreshTime",ei="licenseType",ti="lastTransitionTime",si="launchTemplate",ii="labels",oi="message",ni="modifiedAt",ri="marketplaceInformation",ai="minPort",ci="maxPort",di="maxResults",ui="minSize",li="max",pi="min",Ci="name",Ei="networkAccess",Ai="namespaceConfig",gi="nodegroupName",Ri="nodePools",Ii="nodeRole",mi="nodeRoleArn",Ni="nodeRepairConfig",Di="nodeResourcesFit",fi="nextToken",Si="namespace",Pi="nodegroup",Ti="owner",yi="outpostArns",_i="ownerArn",Li="outpostConfig",hi="oidc",Oi="owners",Ui="publisher",bi="principalArn",$i="publicAccessCidrs",xi="policyArn",vi="podExecutionRoleArn",Fi="podGcControllerConfig",wi="podIdentityAssociations",ki="policy",Gi="provider",qi="preserve",Vi="publishers",Mi="roleArn",Ki="remoteAccess",Hi="resourceArn",Bi="resolveConflicts",Wi="requiredClaims",Yi="resourceIds",zi="remoteNetworkConfig",Xi="remoteNodeNetworks",Zi="remotePodNetworks",ji="rbacRoleMappings",Qi="releaseVersion",Ji="resourcesVpcConfig",eo="reason",to="resources",so="smithy.ts.sdk.synthetic.com.amazonaws.eks",io="serviceAccount",oo="serviceAccountRoleArn",no="storageConfig",ro="scalingConfig",ao="securityGroupIds",co="subscriptionId",uo="serviceIpv4Cidr",lo="subnetIds",po="spreadLevel",Co="serviceNodePortRange",Eo="signingStatus",Ao="scoringStrategy",go="supportType",Ro="server",Io="selectors",mo="status",No="subscription",Do="subnets",fo="tags",So="tagKeys",Po="terminatedPodGcThreshold",To="targetRoleArn",yo="taints",_o="term",Lo="type",ho="types",Oo="username",Uo="updateConfig",bo="usernameClaim",$o="updateId",xo="upgradePolicy",vo="usernamePrefix",Fo="update",wo="version",ko="vpceIds",Go="versionStatus",qo="value",Vo="weight",Mo="warmPoolConfig",Ko="zonalShiftConfig",Ho="com.amazonaws.eks",Bo=new ie(so)
;var Wo=[-3,so,"EKSServiceException",0,[],[]];Bo.registerError(Wo,qe);const Yo=new ie(Ho);var zo=[-3,Ho,"AccessDeniedException",{[cs]:Pt,[ys]:403},[oi],[0]]
;Yo.registerError(zo,Ve);var Xo=[-3,Ho,"BadRequestException",{[cs]:Pt,[ys]:400},[oi],[0]];Yo.registerError(Xo,Je);var Zo=[-3,Ho,"ClientException",{[cs]:Pt,
[ys]:400},[bt,gi,pt,co,oi],[0,0,0,0,0]];Yo.registerError(Zo,Ye);var jo=[-3,Ho,"InvalidParameterException",{[cs]:Pt,[ys]:400},[bt,gi,Ns,pt,co,oi],[0,0,0,0,0,0]]
;Yo.registerError(jo,Me);var Qo=[-3,Ho,"InvalidRequestException",{[cs]:Pt,[ys]:400},[bt,gi,pt,co,oi],[0,0,0,0,0]];Yo.registerError(Qo,We)
;var Jo=[-3,Ho,"InvalidStateException",{[cs]:Pt,[ys]:400},[bt,oi],[0,0]];Yo.registerError(Jo,Ze);var en=[-3,Ho,"NotFoundException",{[cs]:Pt,[ys]:404},[oi],[0]]
;Yo.registerError(en,et);var tn=[-3,Ho,"ResourceInUseException",{[cs]:Pt,[ys]:409},[bt,gi,pt,oi],[0,0,0,0]];Yo.registerError(tn,ze)
;var sn=[-3,Ho,"ResourceLimitExceededException",{[cs]:Pt,[ys]:400},[bt,gi,co,oi],[0,0,0,0]];Yo.registerError(sn,je);var on=[-3,Ho,"ResourceNotFoundException",{
[cs]:Pt,[ys]:404},[bt,gi,Ns,pt,co,oi],[0,0,0,0,0,0]];Yo.registerError(on,Ke);var nn=[-3,Ho,"ResourcePropagationDelayException",{[cs]:Pt,[ys]:428},[oi],[0]]
;Yo.registerError(nn,tt);var rn=[-3,Ho,"ServerException",{[cs]:Ro,[ys]:500},[bt,gi,pt,co,oi],[0,0,0,0,0]];Yo.registerError(rn,He)
;var an=[-3,Ho,"ServiceUnavailableException",{[cs]:Ro,[ys]:503},[oi],[0]];Yo.registerError(an,Be);var cn=[-3,Ho,"ThrottlingException",{[cs]:Pt,[ys]:429
},[bt,oi],[0,0]];Yo.registerError(cn,Xe);var dn=[-3,Ho,"UnsupportedAvailabilityZoneException",{[cs]:Pt,[ys]:400},[oi,bt,gi,"validZones"],[0,0,0,64]]
;Yo.registerError(dn,Qe);const un=[Bo,Yo]
;var ln=[3,Ho,"AccessConfigResponse",0,[ft,lt],[2,0]],pn=[3,Ho,"AccessEntry",0,[bt,bi,Ys,"accessEntryArn",Tt,ni,fo,Oo,Lo],[0,0,64,0,4,4,128,0,0]],Cn=[3,Ho,"AccessPolicy",0,[Ci,st],[0,0]],En=[3,Ho,"AccessScope",0,[Lo,"namespaces"],[0,64]],An=[3,Ho,"AckConfigRequest",0,[us,ts],[2,64]],gn=[3,Ho,"AckConfigResponse",0,[us,ts],[2,64]],Rn=[3,Ho,"ActivateCertificateAuthorityRequest",0,[bt,yt,kt],[[0,1],[0,1],[0,4]],2],In=[3,Ho,"ActivateCertificateAuthorityResponse",0,[Fo,_t],[()=>ru,()=>nr]],mn=[3,Ho,"ActiveCertificateAuthority",0,[Us,nt],[0,0]],Nn=[3,Ho,"Addon",0,[pt,bt,mo,Rt,Ts,"addonArn",Tt,ni,oo,fo,Ui,Ti,ri,Vt,wi,Ai],[0,0,0,0,()=>fn,0,4,4,0,128,0,0,()=>Cd,0,64,()=>yn]],Dn=[3,Ho,"AddonCompatibilityDetail",0,[Ci,"compatibleVersions"],[0,64]],fn=[3,Ho,"AddonHealth",0,[Hs],[()=>Mu]],Sn=[3,Ho,"AddonInfo",0,[pt,Lo,"addonVersions",Ui,Ti,ri,"defaultNamespace"],[0,0,()=>Wu,0,0,()=>Cd,0]],Pn=[3,Ho,"AddonIssue",0,[zt,oi,Yi],[0,0,64]],Tn=[3,Ho,"AddonNamespaceConfigRequest",0,[Si],[0]],yn=[3,Ho,"AddonNamespaceConfigResponse",0,[Si],[0]],_n=[3,Ho,"AddonPodIdentityAssociations",0,[io,Mi],[0,0],2],Ln=[3,Ho,"AddonPodIdentityConfiguration",0,[io,"recommendedManagedPolicies"],[0,64]],hn=[3,Ho,"AddonVersionInfo",0,[Rt,"architecture","computeTypes","compatibilities","requiresConfiguration","requiresIamPermissions"],[0,64,64,()=>sl,2,2]],On=[3,Ho,"AllowedValuesConstraint",0,["allowedValues"],[64]],Un=[3,Ho,"ArgoCdAwsIdcConfigRequest",0,[xs,ws],[0,0],1],bn=[3,Ho,"ArgoCdAwsIdcConfigResponse",0,[xs,ws,"idcManagedApplicationArn"],[0,0,0]],$n=[3,Ho,"ArgoCdConfigRequest",0,[dt,Si,ji,Ei,Cs],[()=>Un,0,()=>Yu,()=>vn,0],1],xn=[3,Ho,"ArgoCdConfigResponse",0,[Si,dt,ji,Ei,"serverUrl",Cs],[0,()=>bn,()=>Yu,()=>Fn,0,0]],vn=[3,Ho,"ArgoCdNetworkAccessConfigRequest",0,[ko],[64]],Fn=[3,Ho,"ArgoCdNetworkAccessConfigResponse",0,[ko],[64]],wn=[3,Ho,"ArgoCdRoleMapping",0,["role","identities"],[0,()=>Dl],2],kn=[3,Ho,"AssociateAccessPolicyRequest",0,[bt,bi,xi,At],[[0,1],[0,1],0,()=>En],4],Gn=[3,Ho,"AssociateAccessPolicyResponse",0,[bt,bi,"associatedAccessPolicy"],[0,0,()=>qn]],qn=[3,Ho,"AssociatedAccessPolicy",0,[xi,At,"associatedAt",ni],[0,()=>En,4,4]],Vn=[3,Ho,"AssociateEncryptionConfigRequest",0,[bt,ds,kt],[[0,1],()=>rl,[0,4]],2],Mn=[3,Ho,"AssociateEncryptionConfigResponse",0,[Fo],[()=>ru]],Kn=[3,Ho,"AssociateIdentityProviderConfigRequest",0,[bt,hi,fo,kt],[[0,1],()=>Td,128,[0,4]],2],Hn=[3,Ho,"AssociateIdentityProviderConfigResponse",0,[Fo,fo],[()=>ru,128]],Bn=[3,Ho,"AutoScalingGroup",0,[Ci],[0]],Wn=[3,Ho,"BlockStorage",0,[Is],[2]],Yn=[3,Ho,"Cancellation",0,[mo,eo],[0,0]],zn=[3,Ho,"CancelUpdateRequest",0,[Ci,$o,kt],[[0,1],[0,1],[0,4]],2],Xn=[3,Ho,"CancelUpdateResponse",0,[Fo],[()=>ru]],Zn=[3,Ho,"Capability",0,[$t,st,bt,Lo,Mi,mo,wo,Xt,fo,Ts,Tt,ni,es],[0,0,0,0,0,0,0,()=>Qn,128,()=>Jn,4,4,0]],jn=[3,Ho,"CapabilityConfigurationRequest",0,[rt,It],[()=>$n,()=>An]],Qn=[3,Ho,"CapabilityConfigurationResponse",0,[rt,It],[()=>xn,()=>gn]],Jn=[3,Ho,"CapabilityHealth",0,[Hs],[()=>Zu]],er=[3,Ho,"CapabilityIssue",0,[zt,oi],[0,0]],tr=[3,Ho,"CapabilitySummary",0,[$t,st,Lo,mo,wo,Tt,ni],[0,0,0,0,0,4,4]],sr=[3,Ho,"Certificate",0,[jt,"active"],[0,()=>mn]],ir=[3,Ho,"CertificateAuthority",0,[Us,Tt,Lt,it,nt,Eo,is,"validity","scheduledEvents","rollbackAvailable",jt],[0,4,0,4,0,0,0,()=>rr,()=>or,2,0]],or=[3,Ho,"CertificateAuthorityScheduledEvents",0,["firstAutoActivation","finalAutoActivation"],[4,4]],nr=[3,Ho,"CertificateAuthoritySummary",0,[Us,Tt,Lt,it,nt,Eo,is],[0,4,0,4,0,0,0]],rr=[3,Ho,"CertificateAuthorityValidity",0,["notBefore","notAfter"],[4,4]],ar=[3,Ho,"ClientStat",0,["userAgent","numberOfRequestsLast30Days","lastRequestTime"],[0,1,4]],cr=[3,Ho,"Cluster",0,[Ci,st,Tt,wo,"endpoint",Mi,Ji,zs,js,"identity",mo,_t,kt,"platformVersion",fo,ds,ht,Us,Ts,Li,at,xo,Ko,zi,Ot,no,Jt,wt,Bs,Xs,Ws],[0,0,4,0,0,0,()=>Fu,()=>Lc,()=>ld,()=>cc,0,()=>sr,0,0,128,()=>rl,()=>gr,0,()=>dr,()=>_d,()=>ln,()=>xu,()=>Gu,()=>qd,()=>Er,()=>eu,2,()=>Nr,()=>fc,()=>Oc,()=>Tc]],dr=[3,Ho,"ClusterHealth",0,[Hs],[()=>el]],ur=[3,Ho,"ClusterIssue",0,[zt,oi,Yi],[0,0,64]],lr=[3,Ho,"ClusterVersionInformation",0,[Mt,qt,"defaultPlatformVersion",ns,"releaseDate","endOfStandardSupportDate","endOfExtendedSupportDate",mo,Go,"kubernetesPatchVersion","controlPlaneScalingTiers","controlPlaneComponentConfig"],[0,0,0,2,4,4,4,0,0,0,()=>il,()=>Rr]],pr=[3,Ho,"Compatibility",0,[Mt,"platformVersions",ns],[0,64,2]],Cr=[3,Ho,"ComputeConfigRequest",0,[Is,Ri,mi],[2,64,0]],Er=[3,Ho,"ComputeConfigResponse",0,[Is,Ri,mi],[2,64,0]],Ar=[3,Ho,"ConnectorConfigRequest",0,[Mi,Gi],[0,0],2],gr=[3,Ho,"ConnectorConfigResponse",0,["activationId","activationCode","activationExpiry",Gi,Mi],[0,0,4,0,0]],Rr=[3,Ho,"ControlPlaneConfigInfo",0,[Bs,Xs,Ws],[()=>Sc,()=>Uc,()=>yc]],Ir=[3,Ho,"ControlPlanePlacementRequest",0,[Ss,po],[0,0]],mr=[3,Ho,"ControlPlanePlacementResponse",0,[Ss,po],[0,0]],Nr=[3,Ho,"ControlPlaneScalingConfig",0,["tier"],[0]],Dr=[3,Ho,"ControlPlaneScalingTierInfo",0,["tierName","apiRequestConcurrency","podSchedulingRatePerSecond","clusterDatabaseSizeGb","controlPlaneComponentConfigOverrides"],[0,1,1,1,()=>Rr]],fr=[3,Ho,"CrdManagementConfiguration",0,["managed"],[2]],Sr=[3,Ho,"CreateAccessConfigRequest",0,[ft,lt],[2,0]],Pr=[3,Ho,"CreateAccessEntryRequest",0,[bt,bi,Ys,fo,kt,Oo,Lo],[[0,1],0,64,128,[0,4],0,0],2],Tr=[3,Ho,"CreateAccessEntryResponse",0,[ct],[()=>pn]],yr=[3,Ho,"CreateAddonRequest",0,[bt,pt,Rt,oo,Bi,kt,fo,Vt,wi,Ai],[[0,1],0,0,0,0,[0,4],128,0,()=>Ku,()=>Tn],2],_r=[3,Ho,"CreateAddonResponse",0,[mt],[()=>Nn]],Lr=[3,Ho,"CreateCapabilityRequest",0,[$t,bt,Lo,Mi,es,kt,Xt,fo],[0,[0,1],0,0,0,[0,4],()=>jn,128],5],hr=[3,Ho,"CreateCapabilityResponse",0,[Ht],[()=>Zn]],Or=[3,Ho,"CreateCertificateAuthorityRequest",0,[bt,kt],[[0,1],[0,4]],1],Ur=[3,Ho,"CreateCertificateAuthorityResponse",0,[Fo,_t],[()=>ru,()=>nr]],br=[3,Ho,"CreateClusterRequest",0,[Ci,Mi,Ji,wo,zs,js,kt,fo,ds,Li,at,"bootstrapSelfManagedAddons",xo,Ko,zi,Ot,no,Jt,wt,Bs,Xs,Ws],[0,0,()=>vu,0,()=>_c,()=>ld,[0,4],128,()=>rl,()=>yd,()=>Sr,2,()=>$u,()=>ku,()=>Gd,()=>Cr,()=>Jd,2,()=>Nr,()=>Dc,()=>hc,()=>Pc],3],$r=[3,Ho,"CreateClusterResponse",0,[Yt],[()=>cr]],xr=[3,Ho,"CreateEksAnywhereSubscriptionRequest",0,[Ci,_o,Qs,ei,Et,kt,fo],[0,()=>za,1,0,2,[0,4],128],2],vr=[3,Ho,"CreateEksAnywhereSubscriptionResponse",0,[No],[()=>Ya]],Fr=[3,Ho,"CreateFargateProfileRequest",0,[Ns,bt,vi,Do,Io,kt,fo],[0,[0,1],0,64,()=>dl,[0,4],128],3],wr=[3,Ho,"CreateFargateProfileResponse",0,[ms],[()=>ec]],kr=[3,Ho,"CreateNodegroupRequest",0,[bt,gi,Do,Ii,ro,os,qs,gt,Ki,ii,yo,fo,kt,si,Uo,Ni,Gt,wo,Qi,Mo],[[0,1],0,64,0,()=>Rd,1,64,0,()=>kd,128,()=>fl,128,[0,4],()=>bc,()=>Id,()=>md,0,0,0,()=>wu],4],Gr=[3,Ho,"CreateNodegroupResponse",0,[Pi],[()=>Ed]],qr=[3,Ho,"CreatePodIdentityAssociationRequest",0,[bt,Si,io,Mi,kt,fo,ss,To,ki],[[0,1],0,0,0,[0,4],128,2,0,0],4],Vr=[3,Ho,"CreatePodIdentityAssociationResponse",0,[Dt],[()=>Ud]],Mr=[3,Ho,"DeleteAccessEntryRequest",0,[bt,bi],[[0,1],[0,1]],2],Kr=[3,Ho,"DeleteAccessEntryResponse",0,[],[]],Hr=[3,Ho,"DeleteAddonRequest",0,[bt,pt,qi],[[0,1],[0,1],[2,{
[hs]:qi
}]],2],Br=[3,Ho,"DeleteAddonResponse",0,[mt],[()=>Nn]],Wr=[3,Ho,"DeleteCapabilityRequest",0,[bt,$t],[[0,1],[0,1]],2],Yr=[3,Ho,"DeleteCapabilityResponse",0,[Ht],[()=>Zn]],zr=[3,Ho,"DeleteCertificateAuthorityRequest",0,[bt,yt,kt],[[0,1],[0,1],[0,{
[hs]:kt,[Vs]:1
}]],2],Xr=[3,Ho,"DeleteCertificateAuthorityResponse",0,[Fo,_t],[()=>ru,()=>nr]],Zr=[3,Ho,"DeleteClusterRequest",0,[Ci],[[0,1]],1],jr=[3,Ho,"DeleteClusterResponse",0,[Yt],[()=>cr]],Qr=[3,Ho,"DeleteEksAnywhereSubscriptionRequest",0,[Us],[[0,1]],1],Jr=[3,Ho,"DeleteEksAnywhereSubscriptionResponse",0,[No],[()=>Ya]],ea=[3,Ho,"DeleteFargateProfileRequest",0,[bt,Ns],[[0,1],[0,1]],2],ta=[3,Ho,"DeleteFargateProfileResponse",0,[ms],[()=>ec]],sa=[3,Ho,"DeleteNodegroupRequest",0,[bt,gi],[[0,1],[0,1]],2],ia=[3,Ho,"DeleteNodegroupResponse",0,[Pi],[()=>Ed]],oa=[3,Ho,"DeletePodIdentityAssociationRequest",0,[bt,ut],[[0,1],[0,1]],2],na=[3,Ho,"DeletePodIdentityAssociationResponse",0,[Dt],[()=>Ud]],ra=[3,Ho,"DeprecationDetail",0,["usage","replacedWith","stopServingVersion","startServingReplacementVersion","clientStats"],[0,0,0,0,()=>Ju]],aa=[3,Ho,"DeregisterClusterRequest",0,[Ci],[[0,1]],1],ca=[3,Ho,"DeregisterClusterResponse",0,[Yt],[()=>cr]],da=[3,Ho,"DescribeAccessEntryRequest",0,[bt,bi],[[0,1],[0,1]],2],ua=[3,Ho,"DescribeAccessEntryResponse",0,[ct],[()=>pn]],la=[3,Ho,"DescribeAddonConfigurationRequest",0,[pt,Rt],[[0,{
[hs]:pt}],[0,{[hs]:Rt
}]],2],pa=[3,Ho,"DescribeAddonConfigurationResponse",0,[pt,Rt,"configurationSchema","podIdentityConfiguration"],[0,0,0,()=>Hu]],Ca=[3,Ho,"DescribeAddonRequest",0,[bt,pt],[[0,1],[0,1]],2],Ea=[3,Ho,"DescribeAddonResponse",0,[mt],[()=>Nn]],Aa=[3,Ho,"DescribeAddonVersionsRequest",0,[Zs,di,fi,pt,ho,Vi,Oi],[[0,{
[hs]:Zs}],[1,{[hs]:di}],[0,{[hs]:fi}],[0,{[hs]:pt}],[64,{[hs]:ho}],[64,{[hs]:Vi}],[64,{[hs]:Oi
}]]],ga=[3,Ho,"DescribeAddonVersionsResponse",0,[Nt,fi],[()=>Bu,0]],Ra=[3,Ho,"DescribeCapabilityRequest",0,[bt,$t],[[0,1],[0,1]],2],Ia=[3,Ho,"DescribeCapabilityResponse",0,[Ht],[()=>Zn]],ma=[3,Ho,"DescribeCertificateAuthorityRequest",0,[bt,yt],[[0,1],[0,1]],2],Na=[3,Ho,"DescribeCertificateAuthorityResponse",0,[_t],[()=>ir]],Da=[3,Ho,"DescribeClusterRequest",0,[Ci],[[0,1]],1],fa=[3,Ho,"DescribeClusterResponse",0,[Yt],[()=>cr]],Sa=[3,Ho,"DescribeClusterVersionsRequest",0,[qt,di,fi,Qt,bs,Kt,mo,Go],[[0,{
[hs]:qt}],[1,{[hs]:di}],[0,{[hs]:fi}],[2,{[hs]:Qt}],[2,{[hs]:bs}],[64,{[hs]:Kt}],[0,{[hs]:mo}],[0,{[hs]:Go
}]]],Pa=[3,Ho,"DescribeClusterVersionsResponse",0,[fi,Kt],[0,()=>tl]],Ta=[3,Ho,"DescribeEksAnywhereSubscriptionRequest",0,[Us],[[0,1]],1],ya=[3,Ho,"DescribeEksAnywhereSubscriptionResponse",0,[No],[()=>Ya]],_a=[3,Ho,"DescribeFargateProfileRequest",0,[bt,Ns],[[0,1],[0,1]],2],La=[3,Ho,"DescribeFargateProfileResponse",0,[ms],[()=>ec]],ha=[3,Ho,"DescribeIdentityProviderConfigRequest",0,[bt,vs],[[0,1],()=>dc],2],Oa=[3,Ho,"DescribeIdentityProviderConfigResponse",0,[vs],[()=>uc]],Ua=[3,Ho,"DescribeInsightRequest",0,[bt,Us],[[0,1],[0,1]],2],ba=[3,Ho,"DescribeInsightResponse",0,["insight"],[()=>lc]],$a=[3,Ho,"DescribeInsightsRefreshRequest",0,[bt],[[0,1]],1],xa=[3,Ho,"DescribeInsightsRefreshResponse",0,[oi,mo,"startedAt","endedAt"],[0,0,4,4]],va=[3,Ho,"DescribeNodegroupRequest",0,[bt,gi],[[0,1],[0,1]],2],Fa=[3,Ho,"DescribeNodegroupResponse",0,[Pi],[()=>Ed]],wa=[3,Ho,"DescribePodIdentityAssociationRequest",0,[bt,ut],[[0,1],[0,1]],2],ka=[3,Ho,"DescribePodIdentityAssociationResponse",0,[Dt],[()=>Ud]],Ga=[3,Ho,"DescribeUpdateRequest",0,[Ci,$o,gi,pt,$t],[[0,1],[0,1],[0,{
[hs]:gi}],[0,{[hs]:pt}],[0,{[hs]:$t
}]],2],qa=[3,Ho,"DescribeUpdateResponse",0,[Fo],[()=>ru]],Va=[3,Ho,"DisassociateAccessPolicyRequest",0,[bt,bi,xi],[[0,1],[0,1],[0,1]],3],Ma=[3,Ho,"DisassociateAccessPolicyResponse",0,[],[]],Ka=[3,Ho,"DisassociateIdentityProviderConfigRequest",0,[bt,vs,kt],[[0,1],()=>dc,[0,4]],2],Ha=[3,Ho,"DisassociateIdentityProviderConfigResponse",0,[Fo],[()=>ru]],Ba=[3,Ho,"DurationConstraints",0,[pi,li],[0,0]],Wa=[3,Ho,"DurationParameterConfig",0,[rs,Zt],[0,()=>Ba]],Ya=[3,Ho,"EksAnywhereSubscription",0,[Us,st,Tt,"effectiveDate","expirationDate",Qs,ei,_o,mo,Et,"licenseArns","licenses",fo],[0,0,4,4,4,1,0,()=>za,0,2,64,()=>El,128]],za=[3,Ho,"EksAnywhereSubscriptionTerm",0,["duration","unit"],[1,0]],Xa=[3,Ho,"ElasticLoadBalancing",0,[Is,"gatewayApi"],[2,()=>oc]],Za=[3,Ho,"EncryptionConfig",0,[to,Gi],[64,()=>vd]],ja=[3,Ho,"ErrorDetail",0,["errorCode","errorMessage",Yi],[0,0,64]],Qa=[3,Ho,"EtcdPlacementRequest",0,[po],[0]],Ja=[3,Ho,"EtcdPlacementResponse",0,[po],[0]],ec=[3,Ho,"FargateProfile",0,[Ns,"fargateProfileArn",bt,Tt,vi,Do,Io,mo,fo,Ts],[0,0,0,4,0,64,()=>dl,0,128,()=>tc]],tc=[3,Ho,"FargateProfileHealth",0,[Hs],[()=>cl]],sc=[3,Ho,"FargateProfileIssue",0,[zt,oi,Yi],[0,0,64]],ic=[3,Ho,"FargateProfileSelector",0,[Si,ii],[0,128]],oc=[3,Ho,"GatewayApiConfiguration",0,["crds"],[()=>fr]],nc=[3,Ho,"HorizontalPodAutoscalerControllerConfigRequest",0,[Ls],[0]],rc=[3,Ho,"HorizontalPodAutoscalerControllerConfigResponse",0,[Ls],[0]],ac=[3,Ho,"HorizontalPodAutoscalerControllerVersionConfig",0,[Ls],[()=>Wa]],cc=[3,Ho,"Identity",0,[hi],[()=>Sd]],dc=[3,Ho,"IdentityProviderConfig",0,[Lo,Ci],[0,0],2],uc=[3,Ho,"IdentityProviderConfigResponse",0,[hi],[()=>Pd]],lc=[3,Ho,"Insight",0,[Us,Ci,Bt,Zs,Js,ti,as,ks,"recommendation","additionalInfo",to,"categorySpecificSummary"],[0,0,0,0,4,4,0,()=>Ac,0,128,()=>ll,()=>pc]],pc=[3,Ho,"InsightCategorySpecificSummary",0,["deprecationDetails","addonCompatibilityDetails"],[()=>ol,()=>Vu]],Cc=[3,Ho,"InsightResourceDetail",0,[ks,"kubernetesResourceUri",st],[()=>Ac,0,0]],Ec=[3,Ho,"InsightsFilter",0,["categories","kubernetesVersions","statuses"],[64,64,64]],Ac=[3,Ho,"InsightStatus",0,[mo,eo],[0,0]],gc=[3,Ho,"InsightSummary",0,[Us,Ci,Bt,Zs,Js,ti,as,ks],[0,0,0,0,4,4,0,()=>Ac]],Rc=[3,Ho,"IntegerConstraints",0,[pi,li],[1,1]],Ic=[3,Ho,"IntegerParameterConfig",0,[rs,Zt],[1,()=>Rc]],mc=[3,Ho,"IntegerRangeConstraint",0,[pi,li],[1,1]],Nc=[3,Ho,"Issue",0,[zt,oi,Yi],[0,0,64]],Dc=[3,Ho,"KubeApiServerConfigRequest",0,[Rs,Co],[0,()=>Xd]],fc=[3,Ho,"KubeApiServerConfigResponse",0,[Rs,Co],[0,()=>Xd]],Sc=[3,Ho,"KubeApiServerVersionConfig",0,[Rs,Co],[()=>Wa,()=>xd]],Pc=[3,Ho,"KubeControllerManagerConfigRequest",0,[Fi,_s],[()=>Ld,()=>nc]],Tc=[3,Ho,"KubeControllerManagerConfigResponse",0,[Fi,_s],[()=>hd,()=>rc]],yc=[3,Ho,"KubeControllerManagerVersionConfig",0,[Fi,_s],[()=>Od,()=>ac]],_c=[3,Ho,"KubernetesNetworkConfigRequest",0,[uo,$s,ps],[0,0,()=>Xa]],Lc=[3,Ho,"KubernetesNetworkConfigResponse",0,[uo,"serviceIpv6Cidr",$s,ps],[0,0,0,()=>Xa]],hc=[3,Ho,"KubeSchedulerConfigRequest",0,[Di],[()=>Dd]],Oc=[3,Ho,"KubeSchedulerConfigResponse",0,[Di],[()=>Dd]],Uc=[3,Ho,"KubeSchedulerVersionConfig",0,[Di],[()=>fd]],bc=[3,Ho,"LaunchTemplateSpecification",0,[Ci,wo,Us],[0,0,0]],$c=[3,Ho,"License",0,[Us,"token"],[0,0]],xc=[3,Ho,"ListAccessEntriesRequest",0,[bt,Ct,di,fi],[[0,1],[0,{
[hs]:Ct}],[1,{[hs]:di}],[0,{[hs]:fi
}]],1],vc=[3,Ho,"ListAccessEntriesResponse",0,["accessEntries",fi],[64,0]],Fc=[3,Ho,"ListAccessPoliciesRequest",0,[di,fi],[[1,{[hs]:di}],[0,{[hs]:fi
}]]],wc=[3,Ho,"ListAccessPoliciesResponse",0,["accessPolicies",fi],[()=>qu,0]],kc=[3,Ho,"ListAddonsRequest",0,[bt,di,fi],[[0,1],[1,{[hs]:di}],[0,{[hs]:fi
}]],1],Gc=[3,Ho,"ListAddonsResponse",0,[Nt,fi],[64,0]],qc=[3,Ho,"ListAssociatedAccessPoliciesRequest",0,[bt,bi,di,fi],[[0,1],[0,1],[1,{[hs]:di}],[0,{[hs]:fi
}]],2],Vc=[3,Ho,"ListAssociatedAccessPoliciesResponse",0,[bt,bi,fi,"associatedAccessPolicies"],[0,0,0,()=>zu]],Mc=[3,Ho,"ListCapabilitiesRequest",0,[bt,fi,di],[[0,1],[0,{
[hs]:fi}],[1,{[hs]:di
}]],1],Kc=[3,Ho,"ListCapabilitiesResponse",0,["capabilities",fi],[()=>ju,0]],Hc=[3,Ho,"ListCertificateAuthoritiesRequest",0,[bt,di,fi],[[0,1],[1,{[hs]:di}],[0,{
[hs]:fi}]],1],Bc=[3,Ho,"ListCertificateAuthoritiesResponse",0,["certificateAuthorities",fi],[()=>Qu,0]],Wc=[3,Ho,"ListClustersRequest",0,[di,fi,Ks],[[1,{[hs]:di
}],[0,{[hs]:fi}],[64,{[hs]:Ks}]]],Yc=[3,Ho,"ListClustersResponse",0,["clusters",fi],[64,0]],zc=[3,Ho,"ListEksAnywhereSubscriptionsRequest",0,[di,fi,Gs],[[1,{
[hs]:di}],[0,{[hs]:fi}],[64,{[hs]:Gs
}]]],Xc=[3,Ho,"ListEksAnywhereSubscriptionsResponse",0,["subscriptions",fi],[()=>nl,0]],Zc=[3,Ho,"ListFargateProfilesRequest",0,[bt,di,fi],[[0,1],[1,{[hs]:di
}],[0,{[hs]:fi
}]],1],jc=[3,Ho,"ListFargateProfilesResponse",0,["fargateProfileNames",fi],[64,0]],Qc=[3,Ho,"ListIdentityProviderConfigsRequest",0,[bt,di,fi],[[0,1],[1,{[hs]:di
}],[0,{[hs]:fi
}]],1],Jc=[3,Ho,"ListIdentityProviderConfigsResponse",0,["identityProviderConfigs",fi],[()=>ul,0]],ed=[3,Ho,"ListInsightsRequest",0,[bt,"filter",di,fi],[[0,1],()=>Ec,1,0],1],td=[3,Ho,"ListInsightsResponse",0,["insights",fi],[()=>pl,0]],sd=[3,Ho,"ListNodegroupsRequest",0,[bt,di,fi],[[0,1],[1,{
[hs]:di}],[0,{[hs]:fi
}]],1],od=[3,Ho,"ListNodegroupsResponse",0,["nodegroups",fi],[64,0]],nd=[3,Ho,"ListPodIdentityAssociationsRequest",0,[bt,Si,io,di,fi],[[0,1],[0,{[hs]:Si}],[0,{
[hs]:io}],[1,{[hs]:di}],[0,{[hs]:fi
}]],1],rd=[3,Ho,"ListPodIdentityAssociationsResponse",0,["associations",fi],[()=>Rl,0]],ad=[3,Ho,"ListTagsForResourceRequest",0,[Hi],[[0,1]],1],cd=[3,Ho,"ListTagsForResourceResponse",0,[fo],[128]],dd=[3,Ho,"ListUpdatesRequest",0,[Ci,gi,pt,$t,fi,di],[[0,1],[0,{
[hs]:gi}],[0,{[hs]:pt}],[0,{[hs]:$t}],[0,{[hs]:fi}],[1,{[hs]:di
}]],1],ud=[3,Ho,"ListUpdatesResponse",0,["updateIds",fi],[64,0]],ld=[3,Ho,"Logging",0,["clusterLogging"],[()=>Al]],pd=[3,Ho,"LogSetup",0,[ho,Is],[64,2]],Cd=[3,Ho,"MarketplaceInformation",0,["productId","productUrl"],[0,0]],Ed=[3,Ho,"Nodegroup",0,[gi,"nodegroupArn",bt,wo,Qi,Tt,ni,mo,Gt,ro,qs,Do,Ki,gt,Ii,ii,yo,to,os,Ts,Uo,Ni,si,fo,Mo],[0,0,0,0,0,4,4,0,0,()=>Rd,64,64,()=>kd,0,0,128,()=>fl,()=>gd,1,()=>Ad,()=>Id,()=>md,()=>bc,128,()=>wu]],Ad=[3,Ho,"NodegroupHealth",0,[Hs],[()=>Cl]],gd=[3,Ho,"NodegroupResources",0,["autoScalingGroups","remoteAccessSecurityGroup"],[()=>Xu,0]],Rd=[3,Ho,"NodegroupScalingConfig",0,[ui,"maxSize","desiredSize"],[1,1,1]],Id=[3,Ho,"NodegroupUpdateConfig",0,["maxUnavailable","maxUnavailablePercentage","updateStrategy"],[1,1,0]],md=[3,Ho,"NodeRepairConfig",0,[Is,"maxUnhealthyNodeThresholdCount","maxUnhealthyNodeThresholdPercentage","maxParallelNodesRepairedCount","maxParallelNodesRepairedPercentage","nodeRepairConfigOverrides"],[2,1,1,1,1,()=>gl]],Nd=[3,Ho,"NodeRepairConfigOverrides",0,["nodeMonitoringCondition","nodeUnhealthyReason","minRepairWaitTimeMins","repairAction"],[0,0,1,0]],Dd=[3,Ho,"NodeResourcesFitConfig",0,[Ao],[()=>Wd]],fd=[3,Ho,"NodeResourcesFitVersionConfig",0,[Ao],[()=>Yd]],Sd=[3,Ho,"OIDC",0,["issuer"],[0]],Pd=[3,Ho,"OidcIdentityProviderConfig",0,[Fs,"identityProviderConfigArn",bt,Ms,Ut,bo,vo,fs,Ps,Wi,fo,mo],[0,0,0,0,0,0,0,0,0,128,128,0]],Td=[3,Ho,"OidcIdentityProviderConfigRequest",0,[Fs,Ms,Ut,bo,vo,fs,Ps,Wi],[0,0,0,0,0,0,0,128],3],yd=[3,Ho,"OutpostConfigRequest",0,[yi,vt,Ft,ls,gs],[64,0,()=>Ir,0,()=>Qa],2],_d=[3,Ho,"OutpostConfigResponse",0,[yi,vt,Ft,ls,gs],[64,0,()=>mr,0,()=>Ja],2],Ld=[3,Ho,"PodGcControllerConfigRequest",0,[Po],[1]],hd=[3,Ho,"PodGcControllerConfigResponse",0,[Po],[1]],Od=[3,Ho,"PodGcControllerVersionConfig",0,[Po],[()=>Ic]],Ud=[3,Ho,"PodIdentityAssociation",0,[bt,Si,io,Mi,ot,ut,fo,Tt,ni,_i,ss,To,"externalId",ki],[0,0,0,0,0,0,128,4,4,0,2,0,0,0]],bd=[3,Ho,"PodIdentityAssociationSummary",0,[bt,Si,io,ot,ut,_i],[0,0,0,0,0,0]],$d=[3,Ho,"PortRangeConstraints",0,[ai,ci],[()=>mc,()=>mc]],xd=[3,Ho,"PortRangeParameterConfig",0,[rs,Zt],[()=>Xd,()=>$d]],vd=[3,Ho,"Provider",0,["keyArn"],[0]],Fd=[3,Ho,"RegisterClusterRequest",0,[Ci,ht,kt,fo],[0,()=>Ar,[0,4],128],2],wd=[3,Ho,"RegisterClusterResponse",0,[Yt],[()=>cr]],kd=[3,Ho,"RemoteAccessConfig",0,["ec2SshKey","sourceSecurityGroups"],[0,64]],Gd=[3,Ho,"RemoteNetworkConfigRequest",0,[Xi,Zi],[()=>Il,()=>ml]],qd=[3,Ho,"RemoteNetworkConfigResponse",0,[Xi,Zi],[()=>Il,()=>ml]],Vd=[3,Ho,"RemoteNodeNetwork",0,[Wt],[64]],Md=[3,Ho,"RemotePodNetwork",0,[Wt],[64]],Kd=[3,Ho,"ResourceConstraints",0,[Ci,Vo],[()=>On,()=>mc]],Hd=[3,Ho,"ResourceWeight",0,[Ci,Vo],[0,1]],Bd=[3,Ho,"RollbackConfig",0,["timeoutMinutes"],[1]],Wd=[3,Ho,"ScoringStrategy",0,[Lo,to],[0,()=>Nl]],Yd=[3,Ho,"ScoringStrategyConfig",0,[rs,Zt],[()=>Wd,()=>zd]],zd=[3,Ho,"ScoringStrategyConstraints",0,[Ao,to],[()=>On,()=>Kd]],Xd=[3,Ho,"ServiceNodePortRange",0,[ai,ci],[1,1]],Zd=[3,Ho,"SsoIdentity",0,[Us,Lo],[0,0],2],jd=[3,Ho,"StartInsightsRefreshRequest",0,[bt],[[0,1]],1],Qd=[3,Ho,"StartInsightsRefreshResponse",0,[oi,mo],[0,0]],Jd=[3,Ho,"StorageConfigRequest",0,[St],[()=>Wn]],eu=[3,Ho,"StorageConfigResponse",0,[St],[()=>Wn]],tu=[3,Ho,"TagResourceRequest",0,[Hi,fo],[[0,1],128],2],su=[3,Ho,"TagResourceResponse",0,[],[]],iu=[3,Ho,"Taint",0,["key",qo,"effect"],[0,0,0]],ou=[3,Ho,"UntagResourceRequest",0,[Hi,So],[[0,1],[64,{
[hs]:So
}]],2],nu=[3,Ho,"UntagResourceResponse",0,[],[]],ru=[3,Ho,"Update",0,[Us,mo,Lo,"params",Tt,"errors","cancellation"],[0,0,0,()=>Sl,4,()=>al,()=>Yn]],au=[3,Ho,"UpdateAccessConfigRequest",0,[lt],[0]],cu=[3,Ho,"UpdateAccessEntryRequest",0,[bt,bi,Ys,kt,Oo],[[0,1],[0,1],64,[0,4],0],2],du=[3,Ho,"UpdateAccessEntryResponse",0,[ct],[()=>pn]],uu=[3,Ho,"UpdateAckConfig",0,[us,ts],[2,64]],lu=[3,Ho,"UpdateAddonRequest",0,[bt,pt,Rt,oo,Bi,kt,Vt,wi],[[0,1],[0,1],0,0,0,[0,4],0,()=>Ku],2],pu=[3,Ho,"UpdateAddonResponse",0,[Fo],[()=>ru]],Cu=[3,Ho,"UpdateArgoCdConfig",0,[ji,Ei],[()=>Uu,()=>vn]],Eu=[3,Ho,"UpdateCapabilityConfiguration",0,[rt,It],[()=>Cu,()=>uu]],Au=[3,Ho,"UpdateCapabilityRequest",0,[bt,$t,Mi,Xt,kt,es],[[0,1],[0,1],0,()=>Eu,[0,4],0],2],gu=[3,Ho,"UpdateCapabilityResponse",0,[Fo],[()=>ru]],Ru=[3,Ho,"UpdateClusterConfigRequest",0,[Ci,Ji,js,kt,at,xo,Ko,Ot,zs,no,zi,Jt,wt,Bs,Xs,Ws],[[0,1],()=>vu,()=>ld,[0,4],()=>au,()=>$u,()=>ku,()=>Cr,()=>_c,()=>Jd,()=>Gd,2,()=>Nr,()=>Dc,()=>hc,()=>Pc],1],Iu=[3,Ho,"UpdateClusterConfigResponse",0,[Fo],[()=>ru]],mu=[3,Ho,"UpdateClusterVersionRequest",0,[Ci,wo,kt,Ds,"rollbackConfig"],[[0,1],0,[0,4],2,()=>Bd],2],Nu=[3,Ho,"UpdateClusterVersionResponse",0,[Fo],[()=>ru]],Du=[3,Ho,"UpdateEksAnywhereSubscriptionRequest",0,[Us,Et,kt],[[0,1],2,[0,4]],2],fu=[3,Ho,"UpdateEksAnywhereSubscriptionResponse",0,[No],[()=>Ya]],Su=[3,Ho,"UpdateLabelsPayload",0,["addOrUpdateLabels","removeLabels"],[128,64]],Pu=[3,Ho,"UpdateNodegroupConfigRequest",0,[bt,gi,ii,yo,ro,Uo,Ni,Mo,kt],[[0,1],[0,1],()=>Su,()=>bu,()=>Rd,()=>Id,()=>md,()=>wu,[0,4]],2],Tu=[3,Ho,"UpdateNodegroupConfigResponse",0,[Fo],[()=>ru]],yu=[3,Ho,"UpdateNodegroupVersionRequest",0,[bt,gi,wo,Qi,si,Ds,kt],[[0,1],[0,1],0,0,()=>bc,2,[0,4]],2],_u=[3,Ho,"UpdateNodegroupVersionResponse",0,[Fo],[()=>ru]],Lu=[3,Ho,"UpdateParam",0,[Lo,qo],[0,0]],hu=[3,Ho,"UpdatePodIdentityAssociationRequest",0,[bt,ut,Mi,kt,ss,To,ki],[[0,1],[0,1],0,[0,4],2,0,0],2],Ou=[3,Ho,"UpdatePodIdentityAssociationResponse",0,[Dt],[()=>Ud]],Uu=[3,Ho,"UpdateRoleMappings",0,["addOrUpdateRoleMappings","removeRoleMappings"],[()=>Yu,()=>Yu]],bu=[3,Ho,"UpdateTaintsPayload",0,["addOrUpdateTaints","removeTaints"],[()=>fl,()=>fl]],$u=[3,Ho,"UpgradePolicyRequest",0,[go],[0]],xu=[3,Ho,"UpgradePolicyResponse",0,[go],[0]],vu=[3,Ho,"VpcConfigRequest",0,[lo,ao,Es,As,$i,xt],[64,64,2,2,64,0]],Fu=[3,Ho,"VpcConfigResponse",0,[lo,ao,"clusterSecurityGroupId","vpcId",Es,As,$i,xt],[64,64,0,0,2,2,64,0]],wu=[3,Ho,"WarmPoolConfig",0,[Is,ui,"maxGroupPreparedCapacity","poolState","reuseOnScaleIn"],[2,1,1,0,2]],ku=[3,Ho,"ZonalShiftConfigRequest",0,[Is],[2]],Gu=[3,Ho,"ZonalShiftConfigResponse",0,[Is],[2]],qu=[1,Ho,"AccessPoliciesList",0,()=>Cn],Vu=[1,Ho,"AddonCompatibilityDetails",0,()=>Dn],Mu=[1,Ho,"AddonIssueList",0,()=>Pn],Ku=[1,Ho,"AddonPodIdentityAssociationsList",0,()=>_n],Hu=[1,Ho,"AddonPodIdentityConfigurationList",0,()=>Ln],Bu=[1,Ho,"Addons",0,()=>Sn],Wu=[1,Ho,"AddonVersionInfoList",0,()=>hn],Yu=[1,Ho,"ArgoCdRoleMappingList",0,()=>wn],zu=[1,Ho,"AssociatedAccessPoliciesList",0,()=>qn],Xu=[1,Ho,"AutoScalingGroupList",0,()=>Bn],Zu=[1,Ho,"CapabilityIssueList",0,()=>er],ju=[1,Ho,"CapabilitySummaryList",0,()=>tr],Qu=[1,Ho,"CertificateAuthoritySummaryList",0,()=>nr],Ju=[1,Ho,"ClientStats",0,()=>ar],el=[1,Ho,"ClusterIssueList",0,()=>ur],tl=[1,Ho,"ClusterVersionList",0,()=>lr],sl=[1,Ho,"Compatibilities",0,()=>pr],il=[1,Ho,"ControlPlaneScalingTierList",0,()=>Dr],ol=[1,Ho,"DeprecationDetails",0,()=>ra],nl=[1,Ho,"EksAnywhereSubscriptionList",0,()=>Ya],rl=[1,Ho,"EncryptionConfigList",0,()=>Za],al=[1,Ho,"ErrorDetails",0,()=>ja],cl=[1,Ho,"FargateProfileIssueList",0,()=>sc],dl=[1,Ho,"FargateProfileSelectors",0,()=>ic],ul=[1,Ho,"IdentityProviderConfigs",0,()=>dc],ll=[1,Ho,"InsightResourceDetails",0,()=>Cc],pl=[1,Ho,"InsightSummaries",0,()=>gc],Cl=[1,Ho,"IssueList",0,()=>Nc],El=[1,Ho,"LicenseList",0,()=>$c],Al=[1,Ho,"LogSetups",0,()=>pd],gl=[1,Ho,"NodeRepairConfigOverridesList",0,()=>Nd],Rl=[1,Ho,"PodIdentityAssociationSummaries",0,()=>bd],Il=[1,Ho,"RemoteNodeNetworkList",0,()=>Vd],ml=[1,Ho,"RemotePodNetworkList",0,()=>Md],Nl=[1,Ho,"ResourceWeightList",0,()=>Hd],Dl=[1,Ho,"SsoIdentityList",0,()=>Zd],fl=[1,Ho,"taintsList",0,()=>iu],Sl=[1,Ho,"UpdateParams",0,()=>Lu],Pl=[9,Ho,"ActivateCertificateAuthority",{
[Os]:["POST","/clusters/{clusterName}/certificate-authorities/{certificateAuthorityId}/activate",200]},()=>Rn,()=>In],Tl=[9,Ho,"AssociateAccessPolicy",{
[Os]:["POST","/clusters/{clusterName}/access-entries/{principalArn}/access-policies",200]},()=>kn,()=>Gn],yl=[9,Ho,"AssociateEncryptionConfig",{
[Os]:["POST","/clusters/{clusterName}/encryption-config/associate",200]},()=>Vn,()=>Mn],_l=[9,Ho,"AssociateIdentityProviderConfig",{
[Os]:["POST","/clusters/{clusterName}/identity-provider-configs/associate",200]},()=>Kn,()=>Hn],Ll=[9,Ho,"CancelUpdate",{
[Os]:["POST","/clusters/{name}/updates/{updateId}/cancel-update",200]},()=>zn,()=>Xn],hl=[9,Ho,"CreateAccessEntry",{
[Os]:["POST","/clusters/{clusterName}/access-entries",200]},()=>Pr,()=>Tr],Ol=[9,Ho,"CreateAddon",{[Os]:["POST","/clusters/{clusterName}/addons",200]
},()=>yr,()=>_r],Ul=[9,Ho,"CreateCapability",{[Os]:["POST","/clusters/{clusterName}/capabilities",200]},()=>Lr,()=>hr],bl=[9,Ho,"CreateCertificateAuthority",{
[Os]:["POST","/clusters/{clusterName}/certificate-authorities",200]},()=>Or,()=>Ur],$l=[9,Ho,"CreateCluster",{[Os]:["POST","/clusters",200]
},()=>br,()=>$r],xl=[9,Ho,"CreateEksAnywhereSubscription",{[Os]:["POST","/eks-anywhere-subscriptions",200]},()=>xr,()=>vr],vl=[9,Ho,"CreateFargateProfile",{
[Os]:["POST","/clusters/{clusterName}/fargate-profiles",200]},()=>Fr,()=>wr],Fl=[9,Ho,"CreateNodegroup",{[Os]:["POST","/clusters/{clusterName}/node-groups",200]
},()=>kr,()=>Gr],wl=[9,Ho,"CreatePodIdentityAssociation",{[Os]:["POST","/clusters/{clusterName}/pod-identity-associations",200]
},()=>qr,()=>Vr],kl=[9,Ho,"DeleteAccessEntry",{[Os]:["DELETE","/clusters/{clusterName}/access-entries/{principalArn}",200]
},()=>Mr,()=>Kr],Gl=[9,Ho,"DeleteAddon",{[Os]:["DELETE","/clusters/{clusterName}/addons/{addonName}",200]},()=>Hr,()=>Br],ql=[9,Ho,"DeleteCapability",{
[Os]:["DELETE","/clusters/{clusterName}/capabilities/{capabilityName}",200]},()=>Wr,()=>Yr],Vl=[9,Ho,"DeleteCertificateAuthority",{
[Os]:["DELETE","/clusters/{clusterName}/certificate-authorities/{certificateAuthorityId}",200]},()=>zr,()=>Xr],Ml=[9,Ho,"DeleteCluster",{
[Os]:["DELETE","/clusters/{name}",200]},()=>Zr,()=>jr],Kl=[9,Ho,"DeleteEksAnywhereSubscription",{[Os]:["DELETE","/eks-anywhere-subscriptions/{id}",200]
},()=>Qr,()=>Jr],Hl=[9,Ho,"DeleteFargateProfile",{[Os]:["DELETE","/clusters/{clusterName}/fargate-profiles/{fargateProfileName}",200]
},()=>ea,()=>ta],Bl=[9,Ho,"DeleteNodegroup",{[Os]:["DELETE","/clusters/{clusterName}/node-groups/{nodegroupName}",200]
},()=>sa,()=>ia],Wl=[9,Ho,"DeletePodIdentityAssociation",{[Os]:["DELETE","/clusters/{clusterName}/pod-identity-associations/{associationId}",200]
},()=>oa,()=>na],Yl=[9,Ho,"DeregisterCluster",{[Os]:["DELETE","/cluster-registrations/{name}",200]},()=>aa,()=>ca],zl=[9,Ho,"DescribeAccessEntry",{
[Os]:["GET","/clusters/{clusterName}/access-entries/{principalArn}",200]},()=>da,()=>ua],Xl=[9,Ho,"DescribeAddon",{
[Os]:["GET","/clusters/{clusterName}/addons/{addonName}",200]},()=>Ca,()=>Ea],Zl=[9,Ho,"DescribeAddonConfiguration",{
[Os]:["GET","/addons/configuration-schemas",200]},()=>la,()=>pa],jl=[9,Ho,"DescribeAddonVersions",{[Os]:["GET","/addons/supported-versions",200]
},()=>Aa,()=>ga],Ql=[9,Ho,"DescribeCapability",{[Os]:["GET","/clusters/{clusterName}/capabilities/{capabilityName}",200]
},()=>Ra,()=>Ia],Jl=[9,Ho,"DescribeCertificateAuthority",{[Os]:["GET","/clusters/{clusterName}/certificate-authorities/{certificateAuthorityId}",200]
},()=>ma,()=>Na],ep=[9,Ho,"DescribeCluster",{[Os]:["GET","/clusters/{name}",200]},()=>Da,()=>fa],tp=[9,Ho,"DescribeClusterVersions",{
[Os]:["GET","/cluster-versions",200]},()=>Sa,()=>Pa],sp=[9,Ho,"DescribeEksAnywhereSubscription",{[Os]:["GET","/eks-anywhere-subscriptions/{id}",200]
},()=>Ta,()=>ya],ip=[9,Ho,"DescribeFargateProfile",{[Os]:["GET","/clusters/{clusterName}/fargate-profiles/{fargateProfileName}",200]
},()=>_a,()=>La],op=[9,Ho,"DescribeIdentityProviderConfig",{[Os]:["POST","/clusters/{clusterName}/identity-provider-configs/describe",200]
},()=>ha,()=>Oa],np=[9,Ho,"DescribeInsight",{[Os]:["GET","/clusters/{clusterName}/insights/{id}",200]},()=>Ua,()=>ba],rp=[9,Ho,"DescribeInsightsRefresh",{
[Os]:["GET","/clusters/{clusterName}/insights-refresh",200]},()=>$a,()=>xa],ap=[9,Ho,"DescribeNodegroup",{
[Os]:["GET","/clusters/{clusterName}/node-groups/{nodegroupName}",200]},()=>va,()=>Fa],cp=[9,Ho,"DescribePodIdentityAssociation",{
[Os]:["GET","/clusters/{clusterName}/pod-identity-associations/{associationId}",200]},()=>wa,()=>ka],dp=[9,Ho,"DescribeUpdate",{
[Os]:["GET","/clusters/{name}/updates/{updateId}",200]},()=>Ga,()=>qa],up=[9,Ho,"DisassociateAccessPolicy",{
[Os]:["DELETE","/clusters/{clusterName}/access-entries/{principalArn}/access-policies/{policyArn}",200]
},()=>Va,()=>Ma],lp=[9,Ho,"DisassociateIdentityProviderConfig",{[Os]:["POST","/clusters/{clusterName}/identity-provider-configs/disassociate",200]
},()=>Ka,()=>Ha],pp=[9,Ho,"ListAccessEntries",{[Os]:["GET","/clusters/{clusterName}/access-entries",200]},()=>xc,()=>vc],Cp=[9,Ho,"ListAccessPolicies",{
[Os]:["GET","/access-policies",200]},()=>Fc,()=>wc],Ep=[9,Ho,"ListAddons",{[Os]:["GET","/clusters/{clusterName}/addons",200]
},()=>kc,()=>Gc],Ap=[9,Ho,"ListAssociatedAccessPolicies",{[Os]:["GET","/clusters/{clusterName}/access-entries/{principalArn}/access-policies",200]
},()=>qc,()=>Vc],gp=[9,Ho,"ListCapabilities",{[Os]:["GET","/clusters/{clusterName}/capabilities",200]},()=>Mc,()=>Kc],Rp=[9,Ho,"ListCertificateAuthorities",{
[Os]:["GET","/clusters/{clusterName}/certificate-authorities",200]},()=>Hc,()=>Bc],Ip=[9,Ho,"ListClusters",{[Os]:["GET","/clusters",200]
},()=>Wc,()=>Yc],mp=[9,Ho,"ListEksAnywhereSubscriptions",{[Os]:["GET","/eks-anywhere-subscriptions",200]},()=>zc,()=>Xc],Np=[9,Ho,"ListFargateProfiles",{
[Os]:["GET","/clusters/{clusterName}/fargate-profiles",200]},()=>Zc,()=>jc],Dp=[9,Ho,"ListIdentityProviderConfigs",{
[Os]:["GET","/clusters/{clusterName}/identity-provider-configs",200]},()=>Qc,()=>Jc],fp=[9,Ho,"ListInsights",{
[Os]:["POST","/clusters/{clusterName}/insights",200]},()=>ed,()=>td],Sp=[9,Ho,"ListNodegroups",{[Os]:["GET","/clusters/{clusterName}/node-groups",200]
},()=>sd,()=>od],Pp=[9,Ho,"ListPodIdentityAssociations",{[Os]:["GET","/clusters/{clusterName}/pod-identity-associations",200]
},()=>nd,()=>rd],Tp=[9,Ho,"ListTagsForResource",{[Os]:["GET","/tags/{resourceArn}",200]},()=>ad,()=>cd],yp=[9,Ho,"ListUpdates",{
[Os]:["GET","/clusters/{name}/updates",200]},()=>dd,()=>ud],_p=[9,Ho,"RegisterCluster",{[Os]:["POST","/cluster-registrations",200]
},()=>Fd,()=>wd],Lp=[9,Ho,"StartInsightsRefresh",{[Os]:["POST","/clusters/{clusterName}/insights-refresh",200]},()=>jd,()=>Qd],hp=[9,Ho,"TagResource",{
[Os]:["POST","/tags/{resourceArn}",200]},()=>tu,()=>su],Op=[9,Ho,"UntagResource",{[Os]:["DELETE","/tags/{resourceArn}",200]
},()=>ou,()=>nu],Up=[9,Ho,"UpdateAccessEntry",{[Os]:["POST","/clusters/{clusterName}/access-entries/{principalArn}",200]
},()=>cu,()=>du],bp=[9,Ho,"UpdateAddon",{[Os]:["POST","/clusters/{clusterName}/addons/{addonName}/update",200]},()=>lu,()=>pu],$p=[9,Ho,"UpdateCapability",{
[Os]:["POST","/clusters/{clusterName}/capabilities/{capabilityName}",200]},()=>Au,()=>gu],xp=[9,Ho,"UpdateClusterConfig",{
[Os]:["POST","/clusters/{name}/update-config",200]},()=>Ru,()=>Iu],vp=[9,Ho,"UpdateClusterVersion",{[Os]:["POST","/clusters/{name}/updates",200]
},()=>mu,()=>Nu],Fp=[9,Ho,"UpdateEksAnywhereSubscription",{[Os]:["POST","/eks-anywhere-subscriptions/{id}",200]
},()=>Du,()=>fu],wp=[9,Ho,"UpdateNodegroupConfig",{[Os]:["POST","/clusters/{clusterName}/node-groups/{nodegroupName}/update-config",200]
},()=>Pu,()=>Tu],kp=[9,Ho,"UpdateNodegroupVersion",{[Os]:["POST","/clusters/{clusterName}/node-groups/{nodegroupName}/update-version",200]
},()=>yu,()=>_u],Gp=[9,Ho,"UpdatePodIdentityAssociation",{[Os]:["POST","/clusters/{clusterName}/pod-identity-associations/{associationId}",200]},()=>hu,()=>Ou]
;const qp=e=>{P(process.version);const t=v(e),s=()=>t().then(T),i=(e=>({apiVersion:"2017-11-01",base64Decoder:e?.base64Decoder??pe,
base64Encoder:e?.base64Encoder??le,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??Ge,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??me,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new re}],logger:e?.logger??new S,protocol:e?.protocol??ge,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.eks",errorTypeRegistries:un,version:"2017-11-01",serviceTarget:"AWSWesleyFrontend"},
serviceId:e?.serviceId??"EKS",sha256:e?.sha256??Re,urlParser:e?.urlParser??z,utf8Decoder:e?.utf8Decoder??ue,utf8Encoder:e?.utf8Encoder??de}))(e)
;o(process.version);const c={profile:e?.profile,logger:i.logger};return{...i,...e,runtime:"node",defaultsMode:t,
authSchemePreference:e?.authSchemePreference??F(ae,c),bodyLengthChecker:e?.bodyLengthChecker??Ce,credentialDefaultProvider:e?.credentialDefaultProvider??ce,
defaultSocketTimeout:r(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??n({serviceId:i.serviceId,clientVersion:Ne}),
maxAttempts:e?.maxAttempts??F(ee,e),region:e?.region??F(G,{...q,...c}),requestHandler:Ae.create(e?.requestHandler??s),retryMode:e?.retryMode??F({...J,
default:async()=>(await s()).retryMode||Q},e),streamCollector:e?.streamCollector??Ee,useDualstackEndpoint:e?.useDualstackEndpoint??F(k,c),
useFipsEndpoint:e?.useFipsEndpoint??F(w,c),userAgentAppId:e?.userAgentAppId??F(a,c)}};class Vp extends L{config;constructor(...[e]){const t=qp(e||{});super(t),
this.initConfig=t;const s=(e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"eks"
}))(t),i=u(s),o=te(i),n=V(o),r=l(n),a=((e,t)=>{const s=Object.assign(c(e),y(e),X(e),(e=>{const t=e.httpAuthSchemes
;let s=e.httpAuthSchemeProvider,i=e.credentials;return{setHttpAuthScheme(e){const s=t.findIndex(t=>t.schemeId===e.schemeId);-1===s?t.push(e):t.splice(s,1,e)},
httpAuthSchemes:()=>t,setHttpAuthSchemeProvider(e){s=e},httpAuthSchemeProvider:()=>s,setCredentials(e){i=e},credentials:()=>i}})(e))
;return t.forEach(e=>e.configure(s)),Object.assign(e,d(s),_(s),Z(s),(e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),
credentials:e.credentials()}))(s))})((e=>{const t=ne(e);return Object.assign(t,{authSchemePreference:N(e.authSchemePreference??[])})})(W(r)),e?.extensions||[])
;this.config=a,this.middlewareStack.use(oe(this.config)),this.middlewareStack.use(p(this.config)),this.middlewareStack.use(se(this.config)),
this.middlewareStack.use(j(this.config)),this.middlewareStack.use(C(this.config)),this.middlewareStack.use(E(this.config)),
this.middlewareStack.use(A(this.config)),this.middlewareStack.use(g(this.config,{httpAuthSchemeParametersProvider:Ie,
identityProviderConfigProvider:async e=>new R({"aws.auth#sigv4":e.credentials})})),this.middlewareStack.use(I(this.config))}destroy(){super.destroy()}}
const Mp=h({UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},"AWSWesleyFrontend","EKSClient",Y),Kp={},Hp=(e,t,s,i)=>[]
;class Bp extends(Mp(Kp,Hp,"ActivateCertificateAuthority",Pl)){}class Wp extends(Mp(Kp,Hp,"AssociateAccessPolicy",Tl)){}
class Yp extends(Mp(Kp,Hp,"AssociateEncryptionConfig",yl)){}class zp extends(Mp(Kp,Hp,"AssociateIdentityProviderConfig",_l)){}
class Xp extends(Mp(Kp,Hp,"CancelUpdate",Ll)){}class Zp extends(Mp(Kp,Hp,"CreateAccessEntry",hl)){}class jp extends(Mp(Kp,Hp,"CreateAddon",Ol)){}
class Qp extends(Mp(Kp,Hp,"CreateCapability",Ul)){}class Jp extends(Mp(Kp,Hp,"CreateCertificateAuthority",bl)){}class eC extends(Mp(Kp,Hp,"CreateCluster",$l)){}
class tC extends(Mp(Kp,Hp,"CreateEksAnywhereSubscription",xl)){}class sC extends(Mp(Kp,Hp,"CreateFargateProfile",vl)){}
class iC extends(Mp(Kp,Hp,"CreateNodegroup",Fl)){}class oC extends(Mp(Kp,Hp,"CreatePodIdentityAssociation",wl)){}
class nC extends(Mp(Kp,Hp,"DeleteAccessEntry",kl)){}class rC extends(Mp(Kp,Hp,"DeleteAddon",Gl)){}class aC extends(Mp(Kp,Hp,"DeleteCapability",ql)){}
class cC extends(Mp(Kp,Hp,"DeleteCertificateAuthority",Vl)){}class dC extends(Mp(Kp,Hp,"DeleteCluster",Ml)){}
class uC extends(Mp(Kp,Hp,"DeleteEksAnywhereSubscription",Kl)){}class lC extends(Mp(Kp,Hp,"DeleteFargateProfile",Hl)){}
class pC extends(Mp(Kp,Hp,"DeleteNodegroup",Bl)){}class CC extends(Mp(Kp,Hp,"DeletePodIdentityAssociation",Wl)){}
class EC extends(Mp(Kp,Hp,"DeregisterCluster",Yl)){}class AC extends(Mp(Kp,Hp,"DescribeAccessEntry",zl)){}class gC extends(Mp(Kp,Hp,"DescribeAddon",Xl)){}
class RC extends(Mp(Kp,Hp,"DescribeAddonConfiguration",Zl)){}class IC extends(Mp(Kp,Hp,"DescribeAddonVersions",jl)){}
class mC extends(Mp(Kp,Hp,"DescribeCapability",Ql)){}class NC extends(Mp(Kp,Hp,"DescribeCertificateAuthority",Jl)){}
class DC extends(Mp(Kp,Hp,"DescribeCluster",ep)){}class fC extends(Mp(Kp,Hp,"DescribeClusterVersions",tp)){}
class SC extends(Mp(Kp,Hp,"DescribeEksAnywhereSubscription",sp)){}class PC extends(Mp(Kp,Hp,"DescribeFargateProfile",ip)){}
class TC extends(Mp(Kp,Hp,"DescribeIdentityProviderConfig",op)){}class yC extends(Mp(Kp,Hp,"DescribeInsight",np)){}
class _C extends(Mp(Kp,Hp,"DescribeInsightsRefresh",rp)){}class LC extends(Mp(Kp,Hp,"DescribeNodegroup",ap)){}
class hC extends(Mp(Kp,Hp,"DescribePodIdentityAssociation",cp)){}class OC extends(Mp(Kp,Hp,"DescribeUpdate",dp)){}
class UC extends(Mp(Kp,Hp,"DisassociateAccessPolicy",up)){}class bC extends(Mp(Kp,Hp,"DisassociateIdentityProviderConfig",lp)){}
class $C extends(Mp(Kp,Hp,"ListAccessEntries",pp)){}class xC extends(Mp(Kp,Hp,"ListAccessPolicies",Cp)){}class vC extends(Mp(Kp,Hp,"ListAddons",Ep)){}
class FC extends(Mp(Kp,Hp,"ListAssociatedAccessPolicies",Ap)){}class wC extends(Mp(Kp,Hp,"ListCapabilities",gp)){}
class kC extends(Mp(Kp,Hp,"ListCertificateAuthorities",Rp)){}class GC extends(Mp(Kp,Hp,"ListClusters",Ip)){}
class qC extends(Mp(Kp,Hp,"ListEksAnywhereSubscriptions",mp)){}class VC extends(Mp(Kp,Hp,"ListFargateProfiles",Np)){}
class MC extends(Mp(Kp,Hp,"ListIdentityProviderConfigs",Dp)){}class KC extends(Mp(Kp,Hp,"ListInsights",fp)){}class HC extends(Mp(Kp,Hp,"ListNodegroups",Sp)){}
class BC extends(Mp(Kp,Hp,"ListPodIdentityAssociations",Pp)){}class WC extends(Mp(Kp,Hp,"ListTagsForResource",Tp)){}
class YC extends(Mp(Kp,Hp,"ListUpdates",yp)){}class zC extends(Mp(Kp,Hp,"RegisterCluster",_p)){}class XC extends(Mp(Kp,Hp,"StartInsightsRefresh",Lp)){}
class ZC extends(Mp(Kp,Hp,"TagResource",hp)){}class jC extends(Mp(Kp,Hp,"UntagResource",Op)){}class QC extends(Mp(Kp,Hp,"UpdateAccessEntry",Up)){}
class JC extends(Mp(Kp,Hp,"UpdateAddon",bp)){}class eE extends(Mp(Kp,Hp,"UpdateCapability",$p)){}class tE extends(Mp(Kp,Hp,"UpdateClusterConfig",xp)){}
class sE extends(Mp(Kp,Hp,"UpdateClusterVersion",vp)){}class iE extends(Mp(Kp,Hp,"UpdateEksAnywhereSubscription",Fp)){}
class oE extends(Mp(Kp,Hp,"UpdateNodegroupConfig",wp)){}class nE extends(Mp(Kp,Hp,"UpdateNodegroupVersion",kp)){}
class rE extends(Mp(Kp,Hp,"UpdatePodIdentityAssociation",Gp)){}
const aE=m(Vp,IC,"nextToken","nextToken","maxResults"),cE=m(Vp,fC,"nextToken","nextToken","maxResults"),dE=m(Vp,$C,"nextToken","nextToken","maxResults"),uE=m(Vp,xC,"nextToken","nextToken","maxResults"),lE=m(Vp,vC,"nextToken","nextToken","maxResults"),pE=m(Vp,FC,"nextToken","nextToken","maxResults"),CE=m(Vp,wC,"nextToken","nextToken","maxResults"),EE=m(Vp,kC,"nextToken","nextToken","maxResults"),AE=m(Vp,GC,"nextToken","nextToken","maxResults"),gE=m(Vp,qC,"nextToken","nextToken","maxResults"),RE=m(Vp,VC,"nextToken","nextToken","maxResults"),IE=m(Vp,MC,"nextToken","nextToken","maxResults"),mE=m(Vp,KC,"nextToken","nextToken","maxResults"),NE=m(Vp,HC,"nextToken","nextToken","maxResults"),DE=m(Vp,BC,"nextToken","nextToken","maxResults"),fE=m(Vp,YC,"nextToken","nextToken","maxResults"),SE=async(e,t)=>{
let s;try{let i=await e.send(new gC(t));s=i;try{if("CREATE_FAILED"===(()=>i.addon.status)())return{state:b.FAILURE,reason:s}}catch(e){}try{
if("DEGRADED"===(()=>i.addon.status)())return{state:b.FAILURE,reason:s}}catch(e){}try{if("ACTIVE"===(()=>i.addon.status)())return{state:b.SUCCESS,reason:s}
}catch(e){}}catch(e){s=e}return{state:b.RETRY,reason:s}},PE=async(e,t)=>{const s=await O({minDelay:10,maxDelay:120,...e},t,SE);return U(s)},TE=async(e,t)=>{
let s;try{let i=await e.send(new gC(t));s=i;try{if("DELETE_FAILED"===(()=>i.addon.status)())return{state:b.FAILURE,reason:s}}catch(e){}}catch(e){if(s=e,
"ResourceNotFoundException"===e.name)return{state:b.SUCCESS,reason:s}}return{state:b.RETRY,reason:s}},yE=async(e,t)=>{const s=await O({minDelay:10,maxDelay:120,
...e},t,TE);return U(s)},_E=async(e,t)=>{let s;try{let i=await e.send(new OC(t));s=i;try{if("Failed"===(()=>i.update.status)())return{state:b.FAILURE,reason:s}
}catch(e){}try{if("Cancelled"===(()=>i.update.status)())return{state:b.FAILURE,reason:s}}catch(e){}try{if("Successful"===(()=>i.update.status)())return{
state:b.SUCCESS,reason:s}}catch(e){}}catch(e){s=e}return{state:b.RETRY,reason:s}},LE=async(e,t)=>{const s=await O({minDelay:30,maxDelay:120,...e},t,_E)
;return U(s)},hE=async(e,t)=>{let s;try{let i=await e.send(new DC(t));s=i;try{if("DELETING"===(()=>i.cluster.status)())return{state:b.FAILURE,reason:s}
}catch(e){}try{if("FAILED"===(()=>i.cluster.status)())return{state:b.FAILURE,reason:s}}catch(e){}try{if("ACTIVE"===(()=>i.cluster.status)())return{
state:b.SUCCESS,reason:s}}catch(e){}}catch(e){s=e}return{state:b.RETRY,reason:s}},OE=async(e,t)=>{const s=await O({minDelay:30,maxDelay:120,...e},t,hE)
;return U(s)},UE=async(e,t)=>{let s;try{let i=await e.send(new DC(t));s=i;try{if("ACTIVE"===(()=>i.cluster.status)())return{state:b.FAILURE,reason:s}}catch(e){}
try{if("CREATING"===(()=>i.cluster.status)())return{state:b.FAILURE,reason:s}}catch(e){}try{if("PENDING"===(()=>i.cluster.status)())return{state:b.FAILURE,
reason:s}}catch(e){}}catch(e){if(s=e,"ResourceNotFoundException"===e.name)return{state:b.SUCCESS,reason:s}}return{state:b.RETRY,reason:s}},bE=async(e,t)=>{
const s=await O({minDelay:30,maxDelay:120,...e},t,UE);return U(s)},$E=async(e,t)=>{let s;try{let i=await e.send(new PC(t));s=i;try{
if("CREATE_FAILED"===(()=>i.fargateProfile.status)())return{state:b.FAILURE,reason:s}}catch(e){}try{if("ACTIVE"===(()=>i.fargateProfile.status)())return{
state:b.SUCCESS,reason:s}}catch(e){}}catch(e){s=e}return{state:b.RETRY,reason:s}},xE=async(e,t)=>{const s=await O({minDelay:10,maxDelay:120,...e},t,$E)
;return U(s)},vE=async(e,t)=>{let s;try{let i=await e.send(new PC(t));s=i;try{if("DELETE_FAILED"===(()=>i.fargateProfile.status)())return{state:b.FAILURE,
reason:s}}catch(e){}}catch(e){if(s=e,"ResourceNotFoundException"===e.name)return{state:b.SUCCESS,reason:s}}return{state:b.RETRY,reason:s}},FE=async(e,t)=>{
const s=await O({minDelay:30,maxDelay:120,...e},t,vE);return U(s)},wE=async(e,t)=>{let s;try{let i=await e.send(new LC(t));s=i;try{
if("CREATE_FAILED"===(()=>i.nodegroup.status)())return{state:b.FAILURE,reason:s}}catch(e){}try{if("ACTIVE"===(()=>i.nodegroup.status)())return{state:b.SUCCESS,
reason:s}}catch(e){}}catch(e){s=e}return{state:b.RETRY,reason:s}},kE=async(e,t)=>{const s=await O({minDelay:30,maxDelay:120,...e},t,wE);return U(s)
},GE=async(e,t)=>{let s;try{let i=await e.send(new LC(t));s=i;try{if("DELETE_FAILED"===(()=>i.nodegroup.status)())return{state:b.FAILURE,reason:s}}catch(e){}
}catch(e){if(s=e,"ResourceNotFoundException"===e.name)return{state:b.SUCCESS,reason:s}}return{state:b.RETRY,reason:s}},qE=async(e,t)=>{const s=await O({
minDelay:30,maxDelay:120,...e},t,GE);return U(s)},VE={ActivateCertificateAuthorityCommand:Bp,AssociateAccessPolicyCommand:Wp,
AssociateEncryptionConfigCommand:Yp,AssociateIdentityProviderConfigCommand:zp,CancelUpdateCommand:Xp,CreateAccessEntryCommand:Zp,CreateAddonCommand:jp,
CreateCapabilityCommand:Qp,CreateCertificateAuthorityCommand:Jp,CreateClusterCommand:eC,CreateEksAnywhereSubscriptionCommand:tC,CreateFargateProfileCommand:sC,
CreateNodegroupCommand:iC,CreatePodIdentityAssociationCommand:oC,DeleteAccessEntryCommand:nC,DeleteAddonCommand:rC,DeleteCapabilityCommand:aC,
DeleteCertificateAuthorityCommand:cC,DeleteClusterCommand:dC,DeleteEksAnywhereSubscriptionCommand:uC,DeleteFargateProfileCommand:lC,DeleteNodegroupCommand:pC,
DeletePodIdentityAssociationCommand:CC,DeregisterClusterCommand:EC,DescribeAccessEntryCommand:AC,DescribeAddonCommand:gC,DescribeAddonConfigurationCommand:RC,
DescribeAddonVersionsCommand:IC,DescribeCapabilityCommand:mC,DescribeCertificateAuthorityCommand:NC,DescribeClusterCommand:DC,DescribeClusterVersionsCommand:fC,
DescribeEksAnywhereSubscriptionCommand:SC,DescribeFargateProfileCommand:PC,DescribeIdentityProviderConfigCommand:TC,DescribeInsightCommand:yC,
DescribeInsightsRefreshCommand:_C,DescribeNodegroupCommand:LC,DescribePodIdentityAssociationCommand:hC,DescribeUpdateCommand:OC,
DisassociateAccessPolicyCommand:UC,DisassociateIdentityProviderConfigCommand:bC,ListAccessEntriesCommand:$C,ListAccessPoliciesCommand:xC,ListAddonsCommand:vC,
ListAssociatedAccessPoliciesCommand:FC,ListCapabilitiesCommand:wC,ListCertificateAuthoritiesCommand:kC,ListClustersCommand:GC,
ListEksAnywhereSubscriptionsCommand:qC,ListFargateProfilesCommand:VC,ListIdentityProviderConfigsCommand:MC,ListInsightsCommand:KC,ListNodegroupsCommand:HC,
ListPodIdentityAssociationsCommand:BC,ListTagsForResourceCommand:WC,ListUpdatesCommand:YC,RegisterClusterCommand:zC,StartInsightsRefreshCommand:XC,
TagResourceCommand:ZC,UntagResourceCommand:jC,UpdateAccessEntryCommand:QC,UpdateAddonCommand:JC,UpdateCapabilityCommand:eE,UpdateClusterConfigCommand:tE,
UpdateClusterVersionCommand:sE,UpdateEksAnywhereSubscriptionCommand:iE,UpdateNodegroupConfigCommand:oE,UpdateNodegroupVersionCommand:nE,
UpdatePodIdentityAssociationCommand:rE},ME={paginateDescribeAddonVersions:aE,paginateDescribeClusterVersions:cE,paginateListAccessEntries:dE,
paginateListAccessPolicies:uE,paginateListAddons:lE,paginateListAssociatedAccessPolicies:pE,paginateListCapabilities:CE,paginateListCertificateAuthorities:EE,
paginateListClusters:AE,paginateListEksAnywhereSubscriptions:gE,paginateListFargateProfiles:RE,paginateListIdentityProviderConfigs:IE,paginateListInsights:mE,
paginateListNodegroups:NE,paginateListPodIdentityAssociations:DE,paginateListUpdates:fE},KE={waitUntilAddonActive:PE,waitUntilAddonDeleted:yE,
waitUntilClusterActive:OE,waitUntilClusterDeleted:bE,waitUntilFargateProfileActive:xE,waitUntilFargateProfileDeleted:FE,waitUntilNodegroupActive:kE,
waitUntilNodegroupDeleted:qE,waitUntilCertificateAuthorityUpdateComplete:LE};class HE extends Vp{}$(VE,HE,{paginators:ME,waiters:KE});t.AMITypes={
AL2023_ARM_64_NVIDIA:"AL2023_ARM_64_NVIDIA",AL2023_ARM_64_STANDARD:"AL2023_ARM_64_STANDARD",AL2023_x86_64_NEURON:"AL2023_x86_64_NEURON",
AL2023_x86_64_NVIDIA:"AL2023_x86_64_NVIDIA",AL2023_x86_64_STANDARD:"AL2023_x86_64_STANDARD",AL2_ARM_64:"AL2_ARM_64",AL2_x86_64:"AL2_x86_64",
AL2_x86_64_GPU:"AL2_x86_64_GPU",BOTTLEROCKET_ARM_64:"BOTTLEROCKET_ARM_64",BOTTLEROCKET_ARM_64_FIPS:"BOTTLEROCKET_ARM_64_FIPS",
BOTTLEROCKET_ARM_64_NVIDIA:"BOTTLEROCKET_ARM_64_NVIDIA",BOTTLEROCKET_ARM_64_NVIDIA_FIPS:"BOTTLEROCKET_ARM_64_NVIDIA_FIPS",
BOTTLEROCKET_x86_64:"BOTTLEROCKET_x86_64",BOTTLEROCKET_x86_64_FIPS:"BOTTLEROCKET_x86_64_FIPS",BOTTLEROCKET_x86_64_NVIDIA:"BOTTLEROCKET_x86_64_NVIDIA",
BOTTLEROCKET_x86_64_NVIDIA_FIPS:"BOTTLEROCKET_x86_64_NVIDIA_FIPS",CUSTOM:"CUSTOM",WINDOWS_CORE_2019_x86_64:"WINDOWS_CORE_2019_x86_64",
WINDOWS_CORE_2022_x86_64:"WINDOWS_CORE_2022_x86_64",WINDOWS_CORE_2025_x86_64:"WINDOWS_CORE_2025_x86_64",WINDOWS_FULL_2019_x86_64:"WINDOWS_FULL_2019_x86_64",
WINDOWS_FULL_2022_x86_64:"WINDOWS_FULL_2022_x86_64",WINDOWS_FULL_2025_x86_64:"WINDOWS_FULL_2025_x86_64"},t.AccessConfigResponse$=ln,t.AccessDeniedException=Ve,
t.AccessDeniedException$=zo,t.AccessEntry$=pn,t.AccessPolicy$=Cn,t.AccessScope$=En,t.AccessScopeType={cluster:"cluster",namespace:"namespace"},
t.AckConfigRequest$=An,t.AckConfigResponse$=gn,t.ActivateCertificateAuthority$=Pl,t.ActivateCertificateAuthorityCommand=Bp,
t.ActivateCertificateAuthorityRequest$=Rn,t.ActivateCertificateAuthorityResponse$=In,t.ActiveCertificateAuthority$=mn,t.Addon$=Nn,
t.AddonCompatibilityDetail$=Dn,t.AddonHealth$=fn,t.AddonInfo$=Sn,t.AddonIssue$=Pn,t.AddonIssueCode={ACCESS_DENIED:"AccessDenied",
ADDON_PERMISSION_FAILURE:"AddonPermissionFailure",ADDON_SUBSCRIPTION_NEEDED:"AddonSubscriptionNeeded",ADMISSION_REQUEST_DENIED:"AdmissionRequestDenied",
CLUSTER_UNREACHABLE:"ClusterUnreachable",CONFIGURATION_CONFLICT:"ConfigurationConflict",INSUFFICIENT_NUMBER_OF_REPLICAS:"InsufficientNumberOfReplicas",
INTERNAL_FAILURE:"InternalFailure",K8S_RESOURCE_NOT_FOUND:"K8sResourceNotFound",UNSUPPORTED_ADDON_MODIFICATION:"UnsupportedAddonModification"},
t.AddonNamespaceConfigRequest$=Tn,t.AddonNamespaceConfigResponse$=yn,t.AddonPodIdentityAssociations$=_n,t.AddonPodIdentityConfiguration$=Ln,t.AddonStatus={
ACTIVE:"ACTIVE",CREATE_FAILED:"CREATE_FAILED",CREATING:"CREATING",DEGRADED:"DEGRADED",DELETE_FAILED:"DELETE_FAILED",DELETING:"DELETING",
UPDATE_FAILED:"UPDATE_FAILED",UPDATING:"UPDATING"},t.AddonVersionInfo$=hn,t.AllowedValuesConstraint$=On,t.ArgoCdAwsIdcConfigRequest$=Un,
t.ArgoCdAwsIdcConfigResponse$=bn,t.ArgoCdConfigRequest$=$n,t.ArgoCdConfigResponse$=xn,t.ArgoCdNetworkAccessConfigRequest$=vn,
t.ArgoCdNetworkAccessConfigResponse$=Fn,t.ArgoCdRole={ADMIN:"ADMIN",EDITOR:"EDITOR",VIEWER:"VIEWER"},t.ArgoCdRoleMapping$=wn,t.AssociateAccessPolicy$=Tl,
t.AssociateAccessPolicyCommand=Wp,t.AssociateAccessPolicyRequest$=kn,t.AssociateAccessPolicyResponse$=Gn,t.AssociateEncryptionConfig$=yl,
t.AssociateEncryptionConfigCommand=Yp,t.AssociateEncryptionConfigRequest$=Vn,t.AssociateEncryptionConfigResponse$=Mn,t.AssociateIdentityProviderConfig$=_l,
t.AssociateIdentityProviderConfigCommand=zp,t.AssociateIdentityProviderConfigRequest$=Kn,t.AssociateIdentityProviderConfigResponse$=Hn,
t.AssociatedAccessPolicy$=qn,t.AuthenticationMode={API:"API",API_AND_CONFIG_MAP:"API_AND_CONFIG_MAP",CONFIG_MAP:"CONFIG_MAP"},t.AutoScalingGroup$=Bn,
t.BadRequestException=Je,t.BadRequestException$=Xo,t.BlockStorage$=Wn,t.CancelUpdate$=Ll,t.CancelUpdateCommand=Xp,t.CancelUpdateRequest$=zn,
t.CancelUpdateResponse$=Xn,t.Cancellation$=Yn,t.CancellationStatus={FAILED:"Failed",IN_PROGRESS:"InProgress",SUCCESSFUL:"Successful"},t.Capability$=Zn,
t.CapabilityConfigurationRequest$=jn,t.CapabilityConfigurationResponse$=Qn,t.CapabilityDeletePropagationPolicy={RETAIN:"RETAIN"},t.CapabilityHealth$=Jn,
t.CapabilityIssue$=er,t.CapabilityIssueCode={ACCESS_DENIED:"AccessDenied",CLUSTER_UNREACHABLE:"ClusterUnreachable"},t.CapabilityStatus={ACTIVE:"ACTIVE",
CREATE_FAILED:"CREATE_FAILED",CREATING:"CREATING",DEGRADED:"DEGRADED",DELETE_FAILED:"DELETE_FAILED",DELETING:"DELETING",UPDATING:"UPDATING"},
t.CapabilitySummary$=tr,t.CapabilityType={ACK:"ACK",ARGOCD:"ARGOCD",KRO:"KRO"},t.CapacityTypes={CAPACITY_BLOCK:"CAPACITY_BLOCK",ON_DEMAND:"ON_DEMAND",
SPOT:"SPOT"},t.Category={MISCONFIGURATION:"MISCONFIGURATION",ROLLBACK_READINESS:"ROLLBACK_READINESS",UPGRADE_READINESS:"UPGRADE_READINESS"},t.Certificate$=sr,
t.CertificateAuthority$=ir,t.CertificateAuthorityActivatedBy={CUSTOMER:"CUSTOMER",EKS:"EKS"},t.CertificateAuthorityCreatedBy={CUSTOMER:"CUSTOMER",EKS:"EKS"},
t.CertificateAuthorityDistributionStatus={COMPLETE:"COMPLETE",DELETING:"DELETING",FAILED:"FAILED",IN_PROGRESS:"IN_PROGRESS"},
t.CertificateAuthorityScheduledEvents$=or,t.CertificateAuthoritySigningStatus={ACTIVATING:"ACTIVATING",IN_USE:"IN_USE",NOT_USED:"NOT_USED"},
t.CertificateAuthoritySummary$=nr,t.CertificateAuthorityValidity$=rr,t.ClientException=Ye,t.ClientException$=Zo,t.ClientStat$=ar,t.Cluster$=cr,
t.ClusterHealth$=dr,t.ClusterIssue$=ur,t.ClusterIssueCode={ACCESS_DENIED:"AccessDenied",CLUSTER_UNREACHABLE:"ClusterUnreachable",
CONFIGURATION_CONFLICT:"ConfigurationConflict",EC2_SECURITY_GROUP_NOT_FOUND:"Ec2SecurityGroupNotFound",EC2_SERVICE_NOT_SUBSCRIBED:"Ec2ServiceNotSubscribed",
EC2_SUBNET_NOT_FOUND:"Ec2SubnetNotFound",IAM_ROLE_NOT_FOUND:"IamRoleNotFound",INSUFFICIENT_FREE_ADDRESSES:"InsufficientFreeAddresses",
INTERNAL_FAILURE:"InternalFailure",KMS_GRANT_REVOKED:"KmsGrantRevoked",KMS_KEY_DISABLED:"KmsKeyDisabled",KMS_KEY_MARKED_FOR_DELETION:"KmsKeyMarkedForDeletion",
KMS_KEY_NOT_FOUND:"KmsKeyNotFound",OTHER:"Other",RESOURCE_LIMIT_EXCEEDED:"ResourceLimitExceeded",RESOURCE_NOT_FOUND:"ResourceNotFound",
STS_REGIONAL_ENDPOINT_DISABLED:"StsRegionalEndpointDisabled",UNSUPPORTED_VERSION:"UnsupportedVersion",VPC_NOT_FOUND:"VpcNotFound"},t.ClusterStatus={
ACTIVE:"ACTIVE",CREATING:"CREATING",DELETING:"DELETING",FAILED:"FAILED",PENDING:"PENDING",UPDATING:"UPDATING"},t.ClusterVersionInformation$=lr,
t.ClusterVersionStatus={extended_support:"extended-support",standard_support:"standard-support",unsupported:"unsupported"},t.Compatibility$=pr,
t.ComputeConfigRequest$=Cr,t.ComputeConfigResponse$=Er,t.ConfigStatus={ACTIVE:"ACTIVE",CREATING:"CREATING",DELETING:"DELETING"},t.ConnectorConfigProvider={
AKS:"AKS",ANTHOS:"ANTHOS",EC2:"EC2",EKS_ANYWHERE:"EKS_ANYWHERE",GKE:"GKE",OPENSHIFT:"OPENSHIFT",OTHER:"OTHER",RANCHER:"RANCHER",TANZU:"TANZU"},
t.ConnectorConfigRequest$=Ar,t.ConnectorConfigResponse$=gr,t.ControlPlaneConfigInfo$=Rr,t.ControlPlaneEgressModeType={AWS_MANAGED:"AWS_MANAGED",
CUSTOMER_ISOLATED:"CUSTOMER_ISOLATED",CUSTOMER_ROUTED:"CUSTOMER_ROUTED"},t.ControlPlanePlacementRequest$=Ir,t.ControlPlanePlacementResponse$=mr,
t.ControlPlaneScalingConfig$=Nr,t.ControlPlaneScalingTierInfo$=Dr,t.CrdManagementConfiguration$=fr,t.CreateAccessConfigRequest$=Sr,t.CreateAccessEntry$=hl,
t.CreateAccessEntryCommand=Zp,t.CreateAccessEntryRequest$=Pr,t.CreateAccessEntryResponse$=Tr,t.CreateAddon$=Ol,t.CreateAddonCommand=jp,t.CreateAddonRequest$=yr,
t.CreateAddonResponse$=_r,t.CreateCapability$=Ul,t.CreateCapabilityCommand=Qp,t.CreateCapabilityRequest$=Lr,t.CreateCapabilityResponse$=hr,
t.CreateCertificateAuthority$=bl,t.CreateCertificateAuthorityCommand=Jp,t.CreateCertificateAuthorityRequest$=Or,t.CreateCertificateAuthorityResponse$=Ur,
t.CreateCluster$=$l,t.CreateClusterCommand=eC,t.CreateClusterRequest$=br,t.CreateClusterResponse$=$r,t.CreateEksAnywhereSubscription$=xl,
t.CreateEksAnywhereSubscriptionCommand=tC,t.CreateEksAnywhereSubscriptionRequest$=xr,t.CreateEksAnywhereSubscriptionResponse$=vr,t.CreateFargateProfile$=vl,
t.CreateFargateProfileCommand=sC,t.CreateFargateProfileRequest$=Fr,t.CreateFargateProfileResponse$=wr,t.CreateNodegroup$=Fl,t.CreateNodegroupCommand=iC,
t.CreateNodegroupRequest$=kr,t.CreateNodegroupResponse$=Gr,t.CreatePodIdentityAssociation$=wl,t.CreatePodIdentityAssociationCommand=oC,
t.CreatePodIdentityAssociationRequest$=qr,t.CreatePodIdentityAssociationResponse$=Vr,t.DeleteAccessEntry$=kl,t.DeleteAccessEntryCommand=nC,
t.DeleteAccessEntryRequest$=Mr,t.DeleteAccessEntryResponse$=Kr,t.DeleteAddon$=Gl,t.DeleteAddonCommand=rC,t.DeleteAddonRequest$=Hr,t.DeleteAddonResponse$=Br,
t.DeleteCapability$=ql,t.DeleteCapabilityCommand=aC,t.DeleteCapabilityRequest$=Wr,t.DeleteCapabilityResponse$=Yr,t.DeleteCertificateAuthority$=Vl,
t.DeleteCertificateAuthorityCommand=cC,t.DeleteCertificateAuthorityRequest$=zr,t.DeleteCertificateAuthorityResponse$=Xr,t.DeleteCluster$=Ml,
t.DeleteClusterCommand=dC,t.DeleteClusterRequest$=Zr,t.DeleteClusterResponse$=jr,t.DeleteEksAnywhereSubscription$=Kl,t.DeleteEksAnywhereSubscriptionCommand=uC,
t.DeleteEksAnywhereSubscriptionRequest$=Qr,t.DeleteEksAnywhereSubscriptionResponse$=Jr,t.DeleteFargateProfile$=Hl,t.DeleteFargateProfileCommand=lC,
t.DeleteFargateProfileRequest$=ea,t.DeleteFargateProfileResponse$=ta,t.DeleteNodegroup$=Bl,t.DeleteNodegroupCommand=pC,t.DeleteNodegroupRequest$=sa,
t.DeleteNodegroupResponse$=ia,t.DeletePodIdentityAssociation$=Wl,t.DeletePodIdentityAssociationCommand=CC,t.DeletePodIdentityAssociationRequest$=oa,
t.DeletePodIdentityAssociationResponse$=na,t.DeprecationDetail$=ra,t.DeregisterCluster$=Yl,t.DeregisterClusterCommand=EC,t.DeregisterClusterRequest$=aa,
t.DeregisterClusterResponse$=ca,t.DescribeAccessEntry$=zl,t.DescribeAccessEntryCommand=AC,t.DescribeAccessEntryRequest$=da,t.DescribeAccessEntryResponse$=ua,
t.DescribeAddon$=Xl,t.DescribeAddonCommand=gC,t.DescribeAddonConfiguration$=Zl,t.DescribeAddonConfigurationCommand=RC,t.DescribeAddonConfigurationRequest$=la,
t.DescribeAddonConfigurationResponse$=pa,t.DescribeAddonRequest$=Ca,t.DescribeAddonResponse$=Ea,t.DescribeAddonVersions$=jl,t.DescribeAddonVersionsCommand=IC,
t.DescribeAddonVersionsRequest$=Aa,t.DescribeAddonVersionsResponse$=ga,t.DescribeCapability$=Ql,t.DescribeCapabilityCommand=mC,t.DescribeCapabilityRequest$=Ra,
t.DescribeCapabilityResponse$=Ia,t.DescribeCertificateAuthority$=Jl,t.DescribeCertificateAuthorityCommand=NC,t.DescribeCertificateAuthorityRequest$=ma,
t.DescribeCertificateAuthorityResponse$=Na,t.DescribeCluster$=ep,t.DescribeClusterCommand=DC,t.DescribeClusterRequest$=Da,t.DescribeClusterResponse$=fa,
t.DescribeClusterVersions$=tp,t.DescribeClusterVersionsCommand=fC,t.DescribeClusterVersionsRequest$=Sa,t.DescribeClusterVersionsResponse$=Pa,
t.DescribeEksAnywhereSubscription$=sp,t.DescribeEksAnywhereSubscriptionCommand=SC,t.DescribeEksAnywhereSubscriptionRequest$=Ta,
t.DescribeEksAnywhereSubscriptionResponse$=ya,t.DescribeFargateProfile$=ip,t.DescribeFargateProfileCommand=PC,t.DescribeFargateProfileRequest$=_a,
t.DescribeFargateProfileResponse$=La,t.DescribeIdentityProviderConfig$=op,t.DescribeIdentityProviderConfigCommand=TC,
t.DescribeIdentityProviderConfigRequest$=ha,t.DescribeIdentityProviderConfigResponse$=Oa,t.DescribeInsight$=np,t.DescribeInsightCommand=yC,
t.DescribeInsightRequest$=Ua,t.DescribeInsightResponse$=ba,t.DescribeInsightsRefresh$=rp,t.DescribeInsightsRefreshCommand=_C,
t.DescribeInsightsRefreshRequest$=$a,t.DescribeInsightsRefreshResponse$=xa,t.DescribeNodegroup$=ap,t.DescribeNodegroupCommand=LC,t.DescribeNodegroupRequest$=va,
t.DescribeNodegroupResponse$=Fa,t.DescribePodIdentityAssociation$=cp,t.DescribePodIdentityAssociationCommand=hC,t.DescribePodIdentityAssociationRequest$=wa,
t.DescribePodIdentityAssociationResponse$=ka,t.DescribeUpdate$=dp,t.DescribeUpdateCommand=OC,t.DescribeUpdateRequest$=Ga,t.DescribeUpdateResponse$=qa,
t.DisassociateAccessPolicy$=up,t.DisassociateAccessPolicyCommand=UC,t.DisassociateAccessPolicyRequest$=Va,t.DisassociateAccessPolicyResponse$=Ma,
t.DisassociateIdentityProviderConfig$=lp,t.DisassociateIdentityProviderConfigCommand=bC,t.DisassociateIdentityProviderConfigRequest$=Ka,
t.DisassociateIdentityProviderConfigResponse$=Ha,t.DurationConstraints$=Ba,t.DurationParameterConfig$=Wa,t.EKS=HE,t.EKSClient=Vp,t.EKSServiceException=qe,
t.EKSServiceException$=Wo,t.EksAnywhereSubscription$=Ya,t.EksAnywhereSubscriptionLicenseType={Cluster:"Cluster"},t.EksAnywhereSubscriptionStatus={
ACTIVE:"ACTIVE",CREATING:"CREATING",DELETING:"DELETING",EXPIRED:"EXPIRED",EXPIRING:"EXPIRING",UPDATING:"UPDATING"},t.EksAnywhereSubscriptionTerm$=za,
t.EksAnywhereSubscriptionTermUnit={MONTHS:"MONTHS"},t.ElasticLoadBalancing$=Xa,t.EncryptionConfig$=Za,t.ErrorCode={ACCESS_DENIED:"AccessDenied",
ADMISSION_REQUEST_DENIED:"AdmissionRequestDenied",CLUSTER_UNREACHABLE:"ClusterUnreachable",CONFIGURATION_CONFLICT:"ConfigurationConflict",
ENI_LIMIT_REACHED:"EniLimitReached",INSUFFICIENT_FREE_ADDRESSES:"InsufficientFreeAddresses",INSUFFICIENT_NUMBER_OF_REPLICAS:"InsufficientNumberOfReplicas",
IP_NOT_AVAILABLE:"IpNotAvailable",K8S_RESOURCE_NOT_FOUND:"K8sResourceNotFound",NODE_CREATION_FAILURE:"NodeCreationFailure",
OPERATION_NOT_PERMITTED:"OperationNotPermitted",POD_EVICTION_FAILURE:"PodEvictionFailure",SECURITY_GROUP_NOT_FOUND:"SecurityGroupNotFound",
SUBNET_NOT_FOUND:"SubnetNotFound",UNKNOWN:"Unknown",UNSUPPORTED_ADDON_MODIFICATION:"UnsupportedAddonModification",VPC_ID_NOT_FOUND:"VpcIdNotFound"},
t.ErrorDetail$=ja,t.EtcdPlacementRequest$=Qa,t.EtcdPlacementResponse$=Ja,t.FargateProfile$=ec,t.FargateProfileHealth$=tc,t.FargateProfileIssue$=sc,
t.FargateProfileIssueCode={ACCESS_DENIED:"AccessDenied",CLUSTER_UNREACHABLE:"ClusterUnreachable",INTERNAL_FAILURE:"InternalFailure",
POD_EXECUTION_ROLE_ALREADY_IN_USE:"PodExecutionRoleAlreadyInUse"},t.FargateProfileSelector$=ic,t.FargateProfileStatus={ACTIVE:"ACTIVE",
CREATE_FAILED:"CREATE_FAILED",CREATING:"CREATING",DELETE_FAILED:"DELETE_FAILED",DELETING:"DELETING"},t.GatewayApiConfiguration$=oc,
t.HorizontalPodAutoscalerControllerConfigRequest$=nc,t.HorizontalPodAutoscalerControllerConfigResponse$=rc,t.HorizontalPodAutoscalerControllerVersionConfig$=ac,
t.Identity$=cc,t.IdentityProviderConfig$=dc,t.IdentityProviderConfigResponse$=uc,t.Insight$=lc,t.InsightCategorySpecificSummary$=pc,t.InsightResourceDetail$=Cc,
t.InsightStatus$=Ac,t.InsightStatusValue={ERROR:"ERROR",PASSING:"PASSING",UNKNOWN:"UNKNOWN",WARNING:"WARNING"},t.InsightSummary$=gc,t.InsightsFilter$=Ec,
t.InsightsRefreshStatus={COMPLETED:"COMPLETED",FAILED:"FAILED",IN_PROGRESS:"IN_PROGRESS"},t.IntegerConstraints$=Rc,t.IntegerParameterConfig$=Ic,
t.IntegerRangeConstraint$=mc,t.InvalidParameterException=Me,t.InvalidParameterException$=jo,t.InvalidRequestException=We,t.InvalidRequestException$=Qo,
t.InvalidStateException=Ze,t.InvalidStateException$=Jo,t.IpFamily={IPV4:"ipv4",IPV6:"ipv6"},t.Issue$=Nc,t.KubeApiServerConfigRequest$=Dc,
t.KubeApiServerConfigResponse$=fc,t.KubeApiServerVersionConfig$=Sc,t.KubeControllerManagerConfigRequest$=Pc,t.KubeControllerManagerConfigResponse$=Tc,
t.KubeControllerManagerVersionConfig$=yc,t.KubeSchedulerConfigRequest$=hc,t.KubeSchedulerConfigResponse$=Oc,t.KubeSchedulerVersionConfig$=Uc,
t.KubernetesNetworkConfigRequest$=_c,t.KubernetesNetworkConfigResponse$=Lc,t.LaunchTemplateSpecification$=bc,t.License$=$c,t.ListAccessEntries$=pp,
t.ListAccessEntriesCommand=$C,t.ListAccessEntriesRequest$=xc,t.ListAccessEntriesResponse$=vc,t.ListAccessPolicies$=Cp,t.ListAccessPoliciesCommand=xC,
t.ListAccessPoliciesRequest$=Fc,t.ListAccessPoliciesResponse$=wc,t.ListAddons$=Ep,t.ListAddonsCommand=vC,t.ListAddonsRequest$=kc,t.ListAddonsResponse$=Gc,
t.ListAssociatedAccessPolicies$=Ap,t.ListAssociatedAccessPoliciesCommand=FC,t.ListAssociatedAccessPoliciesRequest$=qc,
t.ListAssociatedAccessPoliciesResponse$=Vc,t.ListCapabilities$=gp,t.ListCapabilitiesCommand=wC,t.ListCapabilitiesRequest$=Mc,t.ListCapabilitiesResponse$=Kc,
t.ListCertificateAuthorities$=Rp,t.ListCertificateAuthoritiesCommand=kC,t.ListCertificateAuthoritiesRequest$=Hc,t.ListCertificateAuthoritiesResponse$=Bc,
t.ListClusters$=Ip,t.ListClustersCommand=GC,t.ListClustersRequest$=Wc,t.ListClustersResponse$=Yc,t.ListEksAnywhereSubscriptions$=mp,
t.ListEksAnywhereSubscriptionsCommand=qC,t.ListEksAnywhereSubscriptionsRequest$=zc,t.ListEksAnywhereSubscriptionsResponse$=Xc,t.ListFargateProfiles$=Np,
t.ListFargateProfilesCommand=VC,t.ListFargateProfilesRequest$=Zc,t.ListFargateProfilesResponse$=jc,t.ListIdentityProviderConfigs$=Dp,
t.ListIdentityProviderConfigsCommand=MC,t.ListIdentityProviderConfigsRequest$=Qc,t.ListIdentityProviderConfigsResponse$=Jc,t.ListInsights$=fp,
t.ListInsightsCommand=KC,t.ListInsightsRequest$=ed,t.ListInsightsResponse$=td,t.ListNodegroups$=Sp,t.ListNodegroupsCommand=HC,t.ListNodegroupsRequest$=sd,
t.ListNodegroupsResponse$=od,t.ListPodIdentityAssociations$=Pp,t.ListPodIdentityAssociationsCommand=BC,t.ListPodIdentityAssociationsRequest$=nd,
t.ListPodIdentityAssociationsResponse$=rd,t.ListTagsForResource$=Tp,t.ListTagsForResourceCommand=WC,t.ListTagsForResourceRequest$=ad,
t.ListTagsForResourceResponse$=cd,t.ListUpdates$=yp,t.ListUpdatesCommand=YC,t.ListUpdatesRequest$=dd,t.ListUpdatesResponse$=ud,t.LogSetup$=pd,t.LogType={
API:"api",AUDIT:"audit",AUTHENTICATOR:"authenticator",CONTROLLER_MANAGER:"controllerManager",SCHEDULER:"scheduler"},t.Logging$=ld,t.MarketplaceInformation$=Cd,
t.NodeRepairConfig$=md,t.NodeRepairConfigOverrides$=Nd,t.NodeResourcesFitConfig$=Dd,t.NodeResourcesFitVersionConfig$=fd,t.Nodegroup$=Ed,t.NodegroupHealth$=Ad,
t.NodegroupIssueCode={ACCESS_DENIED:"AccessDenied",AMI_ID_NOT_FOUND:"AmiIdNotFound",ASG_INSTANCE_LAUNCH_FAILURES:"AsgInstanceLaunchFailures",
AUTO_SCALING_GROUP_INSTANCE_REFRESH_ACTIVE:"AutoScalingGroupInstanceRefreshActive",
AUTO_SCALING_GROUP_INVALID_CONFIGURATION:"AutoScalingGroupInvalidConfiguration",AUTO_SCALING_GROUP_NOT_FOUND:"AutoScalingGroupNotFound",
AUTO_SCALING_GROUP_OPT_IN_REQUIRED:"AutoScalingGroupOptInRequired",AUTO_SCALING_GROUP_RATE_LIMIT_EXCEEDED:"AutoScalingGroupRateLimitExceeded",
CLUSTER_UNREACHABLE:"ClusterUnreachable",EC2_INSTANCE_TYPE_DOES_NOT_EXIST:"Ec2InstanceTypeDoesNotExist",
EC2_LAUNCH_TEMPLATE_DELETION_FAILURE:"Ec2LaunchTemplateDeletionFailure",EC2_LAUNCH_TEMPLATE_INVALID_CONFIGURATION:"Ec2LaunchTemplateInvalidConfiguration",
EC2_LAUNCH_TEMPLATE_MAX_LIMIT_EXCEEDED:"Ec2LaunchTemplateMaxLimitExceeded",EC2_LAUNCH_TEMPLATE_NOT_FOUND:"Ec2LaunchTemplateNotFound",
EC2_LAUNCH_TEMPLATE_VERSION_MAX_LIMIT_EXCEEDED:"Ec2LaunchTemplateVersionMaxLimitExceeded",
EC2_LAUNCH_TEMPLATE_VERSION_MISMATCH:"Ec2LaunchTemplateVersionMismatch",EC2_SECURITY_GROUP_DELETION_FAILURE:"Ec2SecurityGroupDeletionFailure",
EC2_SECURITY_GROUP_NOT_FOUND:"Ec2SecurityGroupNotFound",EC2_SUBNET_INVALID_CONFIGURATION:"Ec2SubnetInvalidConfiguration",
EC2_SUBNET_LIST_TOO_LONG:"Ec2SubnetListTooLong",EC2_SUBNET_MISSING_IPV6_ASSIGNMENT:"Ec2SubnetMissingIpv6Assignment",EC2_SUBNET_NOT_FOUND:"Ec2SubnetNotFound",
IAM_INSTANCE_PROFILE_NOT_FOUND:"IamInstanceProfileNotFound",IAM_LIMIT_EXCEEDED:"IamLimitExceeded",IAM_NODE_ROLE_NOT_FOUND:"IamNodeRoleNotFound",
IAM_THROTTLING:"IamThrottling",INSTANCE_LIMIT_EXCEEDED:"InstanceLimitExceeded",INSUFFICIENT_FREE_ADDRESSES:"InsufficientFreeAddresses",
INTERNAL_FAILURE:"InternalFailure",KUBERNETES_LABEL_INVALID:"KubernetesLabelInvalid",LIMIT_EXCEEDED:"LimitExceeded",NODE_CREATION_FAILURE:"NodeCreationFailure",
NODE_TERMINATION_FAILURE:"NodeTerminationFailure",POD_EVICTION_FAILURE:"PodEvictionFailure",
SOURCE_EC2_LAUNCH_TEMPLATE_NOT_FOUND:"SourceEc2LaunchTemplateNotFound",UNKNOWN:"Unknown"},t.NodegroupResources$=gd,t.NodegroupScalingConfig$=Rd,
t.NodegroupStatus={ACTIVE:"ACTIVE",CREATE_FAILED:"CREATE_FAILED",CREATING:"CREATING",DEGRADED:"DEGRADED",DELETE_FAILED:"DELETE_FAILED",DELETING:"DELETING",
UPDATING:"UPDATING"},t.NodegroupUpdateConfig$=Id,t.NodegroupUpdateStrategies={DEFAULT:"DEFAULT",MINIMAL:"MINIMAL"},t.NotFoundException=et,
t.NotFoundException$=en,t.OIDC$=Sd,t.OidcIdentityProviderConfig$=Pd,t.OidcIdentityProviderConfigRequest$=Td,t.OutpostConfigRequest$=yd,
t.OutpostConfigResponse$=_d,t.PodGcControllerConfigRequest$=Ld,t.PodGcControllerConfigResponse$=hd,t.PodGcControllerVersionConfig$=Od,
t.PodIdentityAssociation$=Ud,t.PodIdentityAssociationSummary$=bd,t.PortRangeConstraints$=$d,t.PortRangeParameterConfig$=xd,t.Provider$=vd,
t.ProvisionedControlPlaneTier={STANDARD:"standard",TIER_2XL:"tier-2xl",TIER_4XL:"tier-4xl",TIER_8XL:"tier-8xl",TIER_XL:"tier-xl"},t.RegisterCluster$=_p,
t.RegisterClusterCommand=zC,t.RegisterClusterRequest$=Fd,t.RegisterClusterResponse$=wd,t.RemoteAccessConfig$=kd,t.RemoteNetworkConfigRequest$=Gd,
t.RemoteNetworkConfigResponse$=qd,t.RemoteNodeNetwork$=Vd,t.RemotePodNetwork$=Md,t.RepairAction={NoAction:"NoAction",Reboot:"Reboot",Replace:"Replace"},
t.ResolveConflicts={NONE:"NONE",OVERWRITE:"OVERWRITE",PRESERVE:"PRESERVE"},t.ResourceConstraints$=Kd,t.ResourceInUseException=ze,t.ResourceInUseException$=tn,
t.ResourceLimitExceededException=je,t.ResourceLimitExceededException$=sn,t.ResourceNotFoundException=Ke,t.ResourceNotFoundException$=on,
t.ResourcePropagationDelayException=tt,t.ResourcePropagationDelayException$=nn,t.ResourceWeight$=Hd,t.RollbackConfig$=Bd,t.ScoringStrategy$=Wd,
t.ScoringStrategyConfig$=Yd,t.ScoringStrategyConstraints$=zd,t.ScoringStrategyType={LEAST_ALLOCATED:"LeastAllocated",MOST_ALLOCATED:"MostAllocated"},
t.ServerException=He,t.ServerException$=rn,t.ServiceNodePortRange$=Xd,t.ServiceUnavailableException=Be,t.ServiceUnavailableException$=an,t.SpreadLevel={
HOST:"host",RACK:"rack"},t.SsoIdentity$=Zd,t.SsoIdentityType={SSO_GROUP:"SSO_GROUP",SSO_USER:"SSO_USER"},t.StartInsightsRefresh$=Lp,
t.StartInsightsRefreshCommand=XC,t.StartInsightsRefreshRequest$=jd,t.StartInsightsRefreshResponse$=Qd,t.StorageConfigRequest$=Jd,t.StorageConfigResponse$=eu,
t.SupportType={EXTENDED:"EXTENDED",STANDARD:"STANDARD"},t.TagResource$=hp,t.TagResourceCommand=ZC,t.TagResourceRequest$=tu,t.TagResourceResponse$=su,
t.Taint$=iu,t.TaintEffect={NO_EXECUTE:"NO_EXECUTE",NO_SCHEDULE:"NO_SCHEDULE",PREFER_NO_SCHEDULE:"PREFER_NO_SCHEDULE"},t.ThrottlingException=Xe,
t.ThrottlingException$=cn,t.UnsupportedAvailabilityZoneException=Qe,t.UnsupportedAvailabilityZoneException$=dn,t.UntagResource$=Op,t.UntagResourceCommand=jC,
t.UntagResourceRequest$=ou,t.UntagResourceResponse$=nu,t.Update$=ru,t.UpdateAccessConfigRequest$=au,t.UpdateAccessEntry$=Up,t.UpdateAccessEntryCommand=QC,
t.UpdateAccessEntryRequest$=cu,t.UpdateAccessEntryResponse$=du,t.UpdateAckConfig$=uu,t.UpdateAddon$=bp,t.UpdateAddonCommand=JC,t.UpdateAddonRequest$=lu,
t.UpdateAddonResponse$=pu,t.UpdateArgoCdConfig$=Cu,t.UpdateCapability$=$p,t.UpdateCapabilityCommand=eE,t.UpdateCapabilityConfiguration$=Eu,
t.UpdateCapabilityRequest$=Au,t.UpdateCapabilityResponse$=gu,t.UpdateClusterConfig$=xp,t.UpdateClusterConfigCommand=tE,t.UpdateClusterConfigRequest$=Ru,
t.UpdateClusterConfigResponse$=Iu,t.UpdateClusterVersion$=vp,t.UpdateClusterVersionCommand=sE,t.UpdateClusterVersionRequest$=mu,
t.UpdateClusterVersionResponse$=Nu,t.UpdateEksAnywhereSubscription$=Fp,t.UpdateEksAnywhereSubscriptionCommand=iE,t.UpdateEksAnywhereSubscriptionRequest$=Du,
t.UpdateEksAnywhereSubscriptionResponse$=fu,t.UpdateLabelsPayload$=Su,t.UpdateNodegroupConfig$=wp,t.UpdateNodegroupConfigCommand=oE,
t.UpdateNodegroupConfigRequest$=Pu,t.UpdateNodegroupConfigResponse$=Tu,t.UpdateNodegroupVersion$=kp,t.UpdateNodegroupVersionCommand=nE,
t.UpdateNodegroupVersionRequest$=yu,t.UpdateNodegroupVersionResponse$=_u,t.UpdateParam$=Lu,t.UpdateParamType={
ACTIVE_CERTIFICATE_AUTHORITY:"ActiveCertificateAuthority",ADDON_VERSION:"AddonVersion",AUTHENTICATION_MODE:"AuthenticationMode",
CERTIFICATE_AUTHORITY_ID:"CertificateAuthorityId",CLUSTER_LOGGING:"ClusterLogging",COMPUTE_CONFIG:"ComputeConfig",CONFIGURATION_VALUES:"ConfigurationValues",
CONTROL_PLANE_EGRESS_MODE:"ControlPlaneEgressMode",DELETION_PROTECTION:"DeletionProtection",DESIRED_SIZE:"DesiredSize",DISABLED_SERVICES:"DisabledServices",
ENABLE_CROSS_NAMESPACE:"EnableCrossNamespace",ENCRYPTION_CONFIG:"EncryptionConfig",ENDPOINT_PRIVATE_ACCESS:"EndpointPrivateAccess",
ENDPOINT_PUBLIC_ACCESS:"EndpointPublicAccess",IDENTITY_PROVIDER_CONFIG:"IdentityProviderConfig",KUBERNETES_NETWORK_CONFIG:"KubernetesNetworkConfig",
KUBE_API_SERVER_CONFIG:"KubeApiServerConfig",KUBE_CONTROLLER_MANAGER_CONFIG:"KubeControllerManagerConfig",KUBE_SCHEDULER_CONFIG:"KubeSchedulerConfig",
LABELS_TO_ADD:"LabelsToAdd",LABELS_TO_REMOVE:"LabelsToRemove",LAUNCH_TEMPLATE_NAME:"LaunchTemplateName",LAUNCH_TEMPLATE_VERSION:"LaunchTemplateVersion",
MAX_SIZE:"MaxSize",MAX_UNAVAILABLE:"MaxUnavailable",MAX_UNAVAILABLE_PERCENTAGE:"MaxUnavailablePercentage",MIN_SIZE:"MinSize",NETWORK_ACCESS:"NetworkAccess",
NODE_REPAIR_CONFIG:"NodeRepairConfig",NODE_REPAIR_ENABLED:"NodeRepairEnabled",PLATFORM_VERSION:"PlatformVersion",
POD_IDENTITY_ASSOCIATIONS:"PodIdentityAssociations",PREVIOUS_TIER:"PreviousTier",PUBLIC_ACCESS_CIDRS:"PublicAccessCidrs",RELEASE_VERSION:"ReleaseVersion",
REMOTE_NETWORK_CONFIG:"RemoteNetworkConfig",RESOLVE_CONFLICTS:"ResolveConflicts",ROLE_ARN:"RoleArn",ROLE_MAPPINGS_TO_ADD_OR_UPDATE:"RoleMappingsToAddOrUpdate",
ROLE_MAPPINGS_TO_REMOVE:"RoleMappingsToRemove",SECURITY_GROUPS:"SecurityGroups",SERVICE_ACCOUNT_ROLE_ARN:"ServiceAccountRoleArn",SIGNING_STATUS:"SigningStatus",
STORAGE_CONFIG:"StorageConfig",SUBNETS:"Subnets",TAINTS_TO_ADD:"TaintsToAdd",TAINTS_TO_REMOVE:"TaintsToRemove",
TRUSTED_CERTIFICATE_AUTHORITIES:"TrustedCertificateAuthorities",UPDATED_TIER:"UpdatedTier",UPDATE_STRATEGY:"UpdateStrategy",UPGRADE_POLICY:"UpgradePolicy",
VENDED_LOGS:"VendedLogs",VERSION:"Version",WARM_POOL_ENABLED:"WarmPoolEnabled",WARM_POOL_MAX_GROUP_PREPARED_CAPACITY:"WarmPoolMaxGroupPreparedCapacity",
WARM_POOL_MIN_SIZE:"WarmPoolMinSize",WARM_POOL_REUSE_ON_SCALE_IN:"WarmPoolReuseOnScaleIn",WARM_POOL_STATE:"WarmPoolState",ZONAL_SHIFT_CONFIG:"ZonalShiftConfig"
},t.UpdatePodIdentityAssociation$=Gp,t.UpdatePodIdentityAssociationCommand=rE,t.UpdatePodIdentityAssociationRequest$=hu,
t.UpdatePodIdentityAssociationResponse$=Ou,t.UpdateRoleMappings$=Uu,t.UpdateStatus={CANCELLED:"Cancelled",FAILED:"Failed",IN_PROGRESS:"InProgress",
SUCCESSFUL:"Successful"},t.UpdateTaintsPayload$=bu,t.UpdateType={ACCESS_CONFIG_UPDATE:"AccessConfigUpdate",ADDON_UPDATE:"AddonUpdate",
ASSOCIATE_ENCRYPTION_CONFIG:"AssociateEncryptionConfig",ASSOCIATE_IDENTITY_PROVIDER_CONFIG:"AssociateIdentityProviderConfig",AUTO_MODE_UPDATE:"AutoModeUpdate",
CAPABILITY_UPDATE:"CapabilityUpdate",CERTIFICATE_AUTHORITY_UPDATE:"CertificateAuthorityUpdate",CONFIG_UPDATE:"ConfigUpdate",
CONTROL_PLANE_COMPONENT_CONFIG_UPDATE:"ControlPlaneComponentConfigUpdate",CONTROL_PLANE_EGRESS_UPDATE:"ControlPlaneEgressUpdate",
CONTROL_PLANE_SCALING_CONFIG_UPDATE:"ControlPlaneScalingConfigUpdate",DELETION_PROTECTION_UPDATE:"DeletionProtectionUpdate",
DISASSOCIATE_IDENTITY_PROVIDER_CONFIG:"DisassociateIdentityProviderConfig",ENDPOINT_ACCESS_UPDATE:"EndpointAccessUpdate",LOGGING_UPDATE:"LoggingUpdate",
REMOTE_NETWORK_CONFIG_UPDATE:"RemoteNetworkConfigUpdate",UPGRADE_POLICY_UPDATE:"UpgradePolicyUpdate",VENDED_LOGS_UPDATE:"VendedLogsUpdate",
VERSION_ROLLBACK:"VersionRollback",VERSION_UPDATE:"VersionUpdate",VPC_CONFIG_UPDATE:"VpcConfigUpdate",ZONAL_SHIFT_CONFIG_UPDATE:"ZonalShiftConfigUpdate"},
t.UpgradePolicyRequest$=$u,t.UpgradePolicyResponse$=xu,t.VersionStatus={EXTENDED_SUPPORT:"EXTENDED_SUPPORT",STANDARD_SUPPORT:"STANDARD_SUPPORT",
UNSUPPORTED:"UNSUPPORTED"},t.VpcConfigRequest$=vu,t.VpcConfigResponse$=Fu,t.WarmPoolConfig$=wu,t.WarmPoolState={HIBERNATED:"HIBERNATED",RUNNING:"RUNNING",
STOPPED:"STOPPED"},t.ZonalShiftConfigRequest$=ku,t.ZonalShiftConfigResponse$=Gu,t.errorTypeRegistries=un,t.paginateDescribeAddonVersions=aE,
t.paginateDescribeClusterVersions=cE,t.paginateListAccessEntries=dE,t.paginateListAccessPolicies=uE,t.paginateListAddons=lE,
t.paginateListAssociatedAccessPolicies=pE,t.paginateListCapabilities=CE,t.paginateListCertificateAuthorities=EE,t.paginateListClusters=AE,
t.paginateListEksAnywhereSubscriptions=gE,t.paginateListFargateProfiles=RE,t.paginateListIdentityProviderConfigs=IE,t.paginateListInsights=mE,
t.paginateListNodegroups=NE,t.paginateListPodIdentityAssociations=DE,t.paginateListUpdates=fE,t.waitForAddonActive=async(e,t)=>O({minDelay:10,maxDelay:120,...e
},t,SE),t.waitForAddonDeleted=async(e,t)=>O({minDelay:10,maxDelay:120,...e},t,TE),t.waitForCertificateAuthorityUpdateComplete=async(e,t)=>O({minDelay:30,
maxDelay:120,...e},t,_E),t.waitForClusterActive=async(e,t)=>O({minDelay:30,maxDelay:120,...e},t,hE),t.waitForClusterDeleted=async(e,t)=>O({minDelay:30,
maxDelay:120,...e},t,UE),t.waitForFargateProfileActive=async(e,t)=>O({minDelay:10,maxDelay:120,...e},t,$E),t.waitForFargateProfileDeleted=async(e,t)=>O({
minDelay:30,maxDelay:120,...e},t,vE),t.waitForNodegroupActive=async(e,t)=>O({minDelay:30,maxDelay:120,...e},t,wE),t.waitForNodegroupDeleted=async(e,t)=>O({
minDelay:30,maxDelay:120,...e},t,GE),t.waitUntilAddonActive=PE,t.waitUntilAddonDeleted=yE,t.waitUntilCertificateAuthorityUpdateComplete=LE,
t.waitUntilClusterActive=OE,t.waitUntilClusterDeleted=bE,t.waitUntilFargateProfileActive=xE,t.waitUntilFargateProfileDeleted=FE,t.waitUntilNodegroupActive=kE,
t.waitUntilNodegroupDeleted=qE}),7777:(function(e,t,s){
const{ENV_KEY:i,ENV_SECRET:o,fromEnv:n}=s(8162),{chain:r,CredentialsProviderError:a,ENV_PROFILE:c}=s(7567),d="AWS_EC2_METADATA_DISABLED";const u=e=>async t=>{
let s;for(const i of e)try{return await i(t)}catch(e){if(s=e,e?.tryNextLink)continue;throw e}throw s};let l=!1
;const p=e=>void 0!==e?.expiration&&e.expiration.getTime()-Date.now()<3e5;t.credentialsTreatedAsExpired=p,
t.credentialsWillNeedRefresh=e=>void 0!==e?.expiration,t.defaultProvider=(e={})=>function(e,t){const s=u(e);let i,o,n,r;const a=async e=>{
if(e?.forceRefresh)return r||(r=s(e).then(e=>{n=e}).finally(()=>{r=void 0})),await r,n;if(n?.expiration&&n?.expiration?.getTime()<Date.now()&&(n=void 0),
i)await i;else if(!n||t?.(n)){if(!n)return i=s(e).then(e=>{n=e}).finally(()=>{i=void 0}),a(e);o||(o=s(e).then(e=>{n=e}).catch(()=>{}).finally(()=>{o=void 0}))}
return n};return a}([async()=>{if(e.profile??process.env[c]){if(process.env[i]&&process.env[o]&&!l){
(e.logger?.warn&&"NoOpLogger"!==e.logger?.constructor?.name?e.logger.warn.bind(e.logger):console.warn)("@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:\n    Multiple credential sources detected: \n    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.\n    This SDK will proceed with the AWS_PROFILE value.\n    \n    However, a future version may change this behavior to prefer the ENV static credentials.\n    Please ensure that your environment only sets either the AWS_PROFILE or the\n    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.\n"),
l=!0}throw new a("AWS_PROFILE is set, skipping fromEnv provider.",{logger:e.logger,tryNextLink:!0})}
return e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv"),n(e)()},async t=>{
e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");const{ssoStartUrl:i,ssoAccountId:o,ssoRegion:n,ssoRoleName:r,ssoSession:c}=e
;if(!(i||o||n||r||c))throw new a("Skipping SSO provider in default chain (inputs do not include SSO fields).",{logger:e.logger});const{fromSSO:d}=s(9874)
;return d(e)(t)},async t=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");const{fromIni:i}=s(1241);return i(e)(t)},async t=>{
e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");const{fromProcess:i}=s(2884);return i(e)(t)},async t=>{
e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");const{fromTokenFile:i}=s(8112);return i(e)(t)
},async()=>(e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider"),(await(async e=>{
const{ENV_CMDS_FULL_URI:t,ENV_CMDS_RELATIVE_URI:i,fromContainerMetadata:o,fromInstanceMetadata:n}=s(1778);if(process.env[i]||process.env[t]){
e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");const{fromHttp:t}=s(9641);return r(t(e),o(e))}
return process.env[d]&&"false"!==process.env[d]?async()=>{throw new a("EC2 Instance Metadata Service access disabled",{logger:e.logger})
}:(e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata"),n(e))})(e))()),async()=>{
throw new a("Could not load credentials from any providers",{tryNextLink:!1,logger:e.logger})}],p)})};
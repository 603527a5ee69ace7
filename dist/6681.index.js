export const id=6681,ids=[6681,7777],modules={6681:((Hs,T,c)=>{var e;const{awsEndpointFunctions:Pe,emitWarningIfUnsupportedVersion:he,createDefaultUserAgentProvider:Ce,
NODE_APP_ID_CONFIG_OPTIONS:N,getAwsRegionExtensionConfiguration:xe,resolveAwsRegionExtensionConfiguration:G,resolveUserAgentConfig:Le,resolveHostHeaderConfig:_e,
getUserAgentPlugin:Ae,getHostHeaderPlugin:w,getLoggerPlugin:Se,getRecursionDetectionPlugin:$e}=c(9300),{getHttpAuthSchemeEndpointRuleSetPlugin:M,DefaultIdentityProviderConfig:a,
getHttpSigningPlugin:I,createPaginator:y}=c(5086),{normalizeProvider:f,getSmithyContext:h,ServiceException:v,NoOpLogger:x,emitWarningIfUnsupportedVersion:F,loadConfigsForDefaultMode:_,
getDefaultExtensionConfiguration:A,resolveDefaultRuntimeConfig:Vs,Client:We,makeBuilder:zs,createAggregatedClient:Ws}=c(4614),{Command:Ks}=c(4614);e=Ks,e=We;const{
resolveDefaultsModeConfig:Ys,loadConfig:S,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:Js,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:Xs,NODE_REGION_CONFIG_OPTIONS:Qs,NODE_REGION_CONFIG_FILE_OPTIONS:Zs,
resolveRegionConfig:ea}=c(7567),{BinaryDecisionDiagram:ta,EndpointCache:oa,decideEndpoint:sa,customEndpointFunctions:aa,resolveEndpointConfig:ra,getEndpointPlugin:na}=c(
4561),{parseUrl:ia,getHttpHandlerExtensionConfiguration:ca,resolveHttpHandlerRuntimeConfig:la,getContentLengthPlugin:pa}=c(9922),{DEFAULT_RETRY_MODE:da,NODE_RETRY_MODE_CONFIG_OPTIONS:ua,
NODE_MAX_ATTEMPT_CONFIG_OPTIONS:ga,resolveRetryConfig:Ra,getRetryPlugin:ma}=c(9285),{TypeRegistry:Ke,getSchemaSerdePlugin:ya}=c(5982),{resolveAwsSdkSigV4Config:Ea,
AwsSdkSigV4Signer:va,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:Ia}=c(8039),{defaultProvider:Da}=c(7777),{toUtf8:fa,fromUtf8:Pa,toBase64:ha,fromBase64:Ca,calculateBodyLength:xa}=c(
2882),{streamCollector:La,NodeHttpHandler:_a}=c(8771),{AwsJson1_1Protocol:Aa}=c(3628),{Sha256:Sa}=c(9362),$a=async(o,s,E)=>({operation:h(s).operation,region:await f(
o.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});function Ta(o){return{schemeId:"aws.auth#sigv4",signingProperties:{
name:"ecr-public",region:o.region},propertiesExtractor:(s,E)=>({signingProperties:{config:s,context:E}})}}const Na=o=>{const s=[];switch(o.operation){default:s.
push(Ta(o))}return s},Fa=o=>{const s=Ea(o);return Object.assign(s,{authSchemePreference:f(o.authSchemePreference??[])})},ba=o=>Object.assign(o,{useDualstackEndpoint:o.
useDualstackEndpoint??!1,useFipsEndpoint:o.useFipsEndpoint??!1,defaultSigningName:"ecr-public"}),Oa={UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{
type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}};var Ua="3.110\
7.0",Ba={version:Ua};const B="ref",$=-1,j=!0,Ye="isSet",Je="PartitionResult",q="booleanEquals",Te="getAttr",Xe={[B]:"Endpoint"},Ne={[B]:Je},b={},Qe=[{[B]:"Regio\
n"}],Ze={conditions:[[Ye,[Xe]],[Ye,Qe],["aws.partition",Qe,Je],[q,[{[B]:"UseFIPS"},j]],[q,[{[B]:"UseDualStack"},j]],[q,[{fn:Te,argv:[Ne,"supportsDualStack"]},j]],
[q,[{fn:Te,argv:[Ne,"supportsFIPS"]},j]],["stringEquals",[{fn:Te,argv:[Ne,"name"]},"aws"]]],results:[[$],[$,"Invalid Configuration: FIPS and custom endpoint are\
 not supported"],[$,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Xe,b],["https://api.ecr-public-fips.{Region}.{PartitionResult#dua\
lStackDnsSuffix}",b],[$,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://api.ecr-public-fips.{Region}.{PartitionResu\
lt#dnsSuffix}",b],[$,"FIPS is enabled but this partition does not support FIPS"],["https://ecr-public.{Region}.api.aws",b],["https://api.ecr-public.{Region}.{Pa\
rtitionResult#dualStackDnsSuffix}",b],[$,"DualStack is enabled but this partition does not support DualStack"],["https://api.ecr-public.{Region}.{PartitionResul\
t#dnsSuffix}",b],[$,"Invalid Configuration: Missing Region"]]},ka=2,P=1e8,Ga=new Int32Array([-1,1,-1,0,13,3,1,4,P+12,2,5,P+12,3,9,6,4,7,P+11,5,8,P+10,7,P+8,P+9,
4,11,10,6,P+6,P+7,5,12,P+5,6,P+4,P+5,3,P+1,14,4,P+2,P+3]),wa=ta.from(Ga,ka,Ze.conditions,Ze.results),Ma=new oa({size:50,params:["Endpoint","Region","UseDualStac\
k","UseFIPS"]}),ja=(o,s={})=>Ma.get(o,()=>sa(wa,{endpointParams:o,logger:s.logger}));aa.aws=Pe;class r extends v{constructor(s){super(s),Object.setPrototypeOf(this,
r.prototype)}}class H extends r{name="InvalidParameterException";$fault="client";constructor(s){super({name:"InvalidParameterException",$fault:"client",...s}),Object.
setPrototypeOf(this,H.prototype)}}class V extends r{name="RegistryNotFoundException";$fault="client";constructor(s){super({name:"RegistryNotFoundException",$fault:"\
client",...s}),Object.setPrototypeOf(this,V.prototype)}}class z extends r{name="RepositoryNotFoundException";$fault="client";constructor(s){super({name:"Reposit\
oryNotFoundException",$fault:"client",...s}),Object.setPrototypeOf(this,z.prototype)}}class W extends r{name="ServerException";$fault="server";constructor(s){super(
{name:"ServerException",$fault:"server",...s}),Object.setPrototypeOf(this,W.prototype)}}class K extends r{name="UnsupportedCommandException";$fault="client";constructor(s){
super({name:"UnsupportedCommandException",$fault:"client",...s}),Object.setPrototypeOf(this,K.prototype)}}class Y extends r{name="EmptyUploadException";$fault="\
client";constructor(s){super({name:"EmptyUploadException",$fault:"client",...s}),Object.setPrototypeOf(this,Y.prototype)}}class J extends r{name="InvalidLayerEx\
ception";$fault="client";constructor(s){super({name:"InvalidLayerException",$fault:"client",...s}),Object.setPrototypeOf(this,J.prototype)}}class X extends r{name="\
LayerAlreadyExistsException";$fault="client";constructor(s){super({name:"LayerAlreadyExistsException",$fault:"client",...s}),Object.setPrototypeOf(this,X.prototype)}}
class Q extends r{name="LayerPartTooSmallException";$fault="client";constructor(s){super({name:"LayerPartTooSmallException",$fault:"client",...s}),Object.setPrototypeOf(
this,Q.prototype)}}class Z extends r{name="UploadNotFoundException";$fault="client";constructor(s){super({name:"UploadNotFoundException",$fault:"client",...s}),
Object.setPrototypeOf(this,Z.prototype)}}class ee extends r{name="InvalidTagParameterException";$fault="client";constructor(s){super({name:"InvalidTagParameterE\
xception",$fault:"client",...s}),Object.setPrototypeOf(this,ee.prototype)}}class te extends r{name="LimitExceededException";$fault="client";constructor(s){super(
{name:"LimitExceededException",$fault:"client",...s}),Object.setPrototypeOf(this,te.prototype)}}class oe extends r{name="RepositoryAlreadyExistsException";$fault="\
client";constructor(s){super({name:"RepositoryAlreadyExistsException",$fault:"client",...s}),Object.setPrototypeOf(this,oe.prototype)}}class se extends r{name="\
TooManyTagsException";$fault="client";constructor(s){super({name:"TooManyTagsException",$fault:"client",...s}),Object.setPrototypeOf(this,se.prototype)}}class ae extends r{name="\
RepositoryNotEmptyException";$fault="client";constructor(s){super({name:"RepositoryNotEmptyException",$fault:"client",...s}),Object.setPrototypeOf(this,ae.prototype)}}
class re extends r{name="RepositoryPolicyNotFoundException";$fault="client";constructor(s){super({name:"RepositoryPolicyNotFoundException",$fault:"client",...s}),
Object.setPrototypeOf(this,re.prototype)}}class ne extends r{name="ImageNotFoundException";$fault="client";constructor(s){super({name:"ImageNotFoundException",$fault:"\
client",...s}),Object.setPrototypeOf(this,ne.prototype)}}class ie extends r{name="RepositoryCatalogDataNotFoundException";$fault="client";constructor(s){super({
name:"RepositoryCatalogDataNotFoundException",$fault:"client",...s}),Object.setPrototypeOf(this,ie.prototype)}}class ce extends r{name="ImageAlreadyExistsExcept\
ion";$fault="client";constructor(s){super({name:"ImageAlreadyExistsException",$fault:"client",...s}),Object.setPrototypeOf(this,ce.prototype)}}class le extends r{name="\
ImageDigestDoesNotMatchException";$fault="client";constructor(s){super({name:"ImageDigestDoesNotMatchException",$fault:"client",...s}),Object.setPrototypeOf(this,
le.prototype)}}class pe extends r{name="ImageTagAlreadyExistsException";$fault="client";constructor(s){super({name:"ImageTagAlreadyExistsException",$fault:"clie\
nt",...s}),Object.setPrototypeOf(this,pe.prototype)}}class de extends r{name="InvalidLayerPartException";$fault="client";registryId;repositoryName;uploadId;lastValidByteReceived;constructor(s){
super({name:"InvalidLayerPartException",$fault:"client",...s}),Object.setPrototypeOf(this,de.prototype),this.registryId=s.registryId,this.repositoryName=s.repositoryName,
this.uploadId=s.uploadId,this.lastValidByteReceived=s.lastValidByteReceived}}class ue extends r{name="LayersNotFoundException";$fault="client";constructor(s){super(
{name:"LayersNotFoundException",$fault:"client",...s}),Object.setPrototypeOf(this,ue.prototype)}}class ge extends r{name="ReferencedImagesNotFoundException";$fault="\
client";constructor(s){super({name:"ReferencedImagesNotFoundException",$fault:"client",...s}),Object.setPrototypeOf(this,ge.prototype)}}const qa="AuthorizationD\
ata",Ha="BatchCheckLayerAvailability",Va="BatchCheckLayerAvailabilityRequest",za="BatchCheckLayerAvailabilityResponse",Wa="BatchDeleteImage",Ka="BatchDeleteImag\
eRequest",Ya="BatchDeleteImageResponse",Ja="CompleteLayerUpload",Xa="CompleteLayerUploadRequest",Qa="CompleteLayerUploadResponse",Za="CreateRepository",er="Crea\
teRepositoryRequest",tr="CreateRepositoryResponse",or="DescribeImages",sr="DescribeImagesRequest",ar="DescribeImagesResponse",rr="DescribeImageTags",nr="Describ\
eImageTagsRequest",ir="DescribeImageTagsResponse",cr="DeleteRepository",lr="DeleteRepositoryPolicy",pr="DeleteRepositoryPolicyRequest",dr="DeleteRepositoryPolic\
yResponse",ur="DeleteRepositoryRequest",gr="DeleteRepositoryResponse",Rr="DescribeRegistriesRequest",mr="DescribeRegistriesResponse",yr="DescribeRepositoriesReq\
uest",Er="DescribeRepositoriesResponse",vr="DescribeRegistries",Ir="DescribeRepositories",Dr="EmptyUploadException",fr="GetAuthorizationToken",Pr="GetAuthorizat\
ionTokenRequest",hr="GetAuthorizationTokenResponse",Cr="GetRegistryCatalogData",xr="GetRegistryCatalogDataRequest",Lr="GetRegistryCatalogDataResponse",_r="GetRe\
positoryCatalogDataRequest",Ar="GetRepositoryCatalogDataResponse",Sr="GetRepositoryCatalogData",$r="GetRepositoryPolicy",Tr="GetRepositoryPolicyRequest",Nr="Get\
RepositoryPolicyResponse",Fr="Image",br="ImageAlreadyExistsException",Or="ImageDetail",Ur="ImageDigestDoesNotMatchException",Br="ImageDetailList",kr="ImageFailu\
re",Gr="ImageFailureList",wr="ImageIdentifier",Mr="ImageIdentifierList",jr="InvalidLayerException",qr="InvalidLayerPartException",Hr="InitiateLayerUpload",Vr="I\
nitiateLayerUploadRequest",zr="InitiateLayerUploadResponse",Wr="ImageNotFoundException",Kr="InvalidParameterException",Yr="ImageTagAlreadyExistsException",Jr="I\
mageTagDetail",Xr="ImageTagDetailList",Qr="InvalidTagParameterException",Zr="Key",en="Layer",tn="LayerAlreadyExistsException",on="LimitExceededException",sn="La\
yerFailure",an="LayerFailureList",rn="LayerList",nn="LayersNotFoundException",cn="LayerPartTooSmallException",ln="ListTagsForResource",pn="ListTagsForResourceRe\
quest",dn="ListTagsForResourceResponse",un="PutImage",gn="PutImageRequest",Rn="PutImageResponse",mn="PutRegistryCatalogData",yn="PutRegistryCatalogDataRequest",
En="PutRegistryCatalogDataResponse",vn="PutRepositoryCatalogDataRequest",In="PutRepositoryCatalogDataResponse",Dn="PutRepositoryCatalogData",fn="Registry",Pn="R\
egistryAlias",hn="RepositoryAlreadyExistsException",Cn="RegistryAliasList",xn="RegistryCatalogData",Ln="RepositoryCatalogDataInput",_n="RepositoryCatalogDataNot\
FoundException",An="RepositoryCatalogData",Sn="ReferencedImageDetail",$n="ReferencedImagesNotFoundException",Tn="RegistryList",Nn="RepositoryList",Fn="Repositor\
yNotEmptyException",bn="RegistryNotFoundException",On="RepositoryNotFoundException",Un="RepositoryPolicyNotFoundException",Bn="Repository",kn="ServerException",
Gn="SetRepositoryPolicy",wn="SetRepositoryPolicyRequest",Mn="SetRepositoryPolicyResponse",jn="Tag",qn="TagList",Hn="TooManyTagsException",Vn="TagResource",zn="T\
agResourceRequest",Wn="TagResourceResponse",Kn="UnsupportedCommandException",Yn="UploadLayerPart",Jn="UploadLayerPartRequest",Xn="UploadLayerPartResponse",Qn="U\
ploadNotFoundException",Zn="UntagResource",ei="UntagResourceRequest",ti="UntagResourceResponse",oi="Value",si="aliases",ai="authorizationData",et="artifactMedia\
Type",ri="authorizationToken",tt="aboutText",ot="architectures",u="client",st="createdAt",k="catalogData",at="description",rt="displayName",ni="defaultRegistryA\
lias",l="error",ii="expiresAt",nt="failures",it="failureCode",ct="failureReason",lt="force",ci="image",li="imageDetails",Re="imageDigest",pi="imageDetail",Fe="i\
mageIds",pt="imageId",dt="imageManifest",me="imageManifestMediaType",ut="imagePushedAt",gt="imageSizeInBytes",di="imageTags",ui="imageTagDetails",be="imageTag",
gi="layers",Ri="layerAvailability",mi="lastByteReceived",Rt="layerDigests",Oe="layerDigest",yi="logoImageBlob",Ei="layerPartBlob",vi="layerSize",Ii="logoUrl",Di="\
lastValidByteReceived",p="message",fi="marketplaceCertified",ye="maxResults",Pi="mediaType",hi="name",L="nextToken",mt="operatingSystems",Ci="partFirstByte",xi="\
partLastByte",Li="primaryRegistryAlias",_i="partSize",Ee="policyText",yt="repository",Ue="resourceArn",Ai="registryArn",Si="repositoryArn",Et="registryCatalogDa\
ta",n="registryId",d="repositoryName",$i="repositoryNames",Ti="registryUri",Ni="repositoryUri",Fi="registries",bi="repositories",vt="smithy.ts.sdk.synthetic.com\
.amazonaws.ecrpublic",Oi="server",Ui="status",Be="tags",Bi="tagKeys",O="uploadId",It="usageText",ki="verified",t="com.amazonaws.ecrpublic",Dt=Ke.for(vt);var ft=[
-3,vt,"ECRPUBLICServiceException",0,[],[]];Dt.registerError(ft,r);const i=Ke.for(t);var Pt=[-3,t,Dr,{[l]:u},[p],[0]];i.registerError(Pt,Y);var ht=[-3,t,br,{[l]:u},
[p],[0]];i.registerError(ht,ce);var Ct=[-3,t,Ur,{[l]:u},[p],[0]];i.registerError(Ct,le);var xt=[-3,t,Wr,{[l]:u},[p],[0]];i.registerError(xt,ne);var Lt=[-3,t,Yr,
{[l]:u},[p],[0]];i.registerError(Lt,pe);var _t=[-3,t,jr,{[l]:u},[p],[0]];i.registerError(_t,J);var At=[-3,t,qr,{[l]:u},[n,d,O,Di,p],[0,0,0,1,0]];i.registerError(
At,de);var St=[-3,t,Kr,{[l]:u},[p],[0]];i.registerError(St,H);var $t=[-3,t,Qr,{[l]:u},[p],[0]];i.registerError($t,ee);var Tt=[-3,t,tn,{[l]:u},[p],[0]];i.registerError(
Tt,X);var Nt=[-3,t,cn,{[l]:u},[p],[0]];i.registerError(Nt,Q);var Ft=[-3,t,nn,{[l]:u},[p],[0]];i.registerError(Ft,ue);var bt=[-3,t,on,{[l]:u},[p],[0]];i.registerError(
bt,te);var Ot=[-3,t,$n,{[l]:u},[p],[0]];i.registerError(Ot,ge);var Ut=[-3,t,bn,{[l]:u},[p],[0]];i.registerError(Ut,V);var Bt=[-3,t,hn,{[l]:u},[p],[0]];i.registerError(
Bt,oe);var kt=[-3,t,_n,{[l]:u},[p],[0]];i.registerError(kt,ie);var Gt=[-3,t,Fn,{[l]:u},[p],[0]];i.registerError(Gt,ae);var wt=[-3,t,On,{[l]:u},[p],[0]];i.registerError(
wt,z);var Mt=[-3,t,Un,{[l]:u},[p],[0]];i.registerError(Mt,re);var jt=[-3,t,kn,{[l]:Oi},[p],[0]];i.registerError(jt,W);var qt=[-3,t,Hn,{[l]:u},[p],[0]];i.registerError(
qt,se);var Ht=[-3,t,Kn,{[l]:u},[p],[0]];i.registerError(Ht,K);var Vt=[-3,t,Qn,{[l]:u},[p],[0]];i.registerError(Vt,Z);const zt=[Dt,i];var Wt=[3,t,qa,0,[ri,ii],[0,
4]],Kt=[3,t,Va,0,[d,Rt,n],[0,64,0],2],Yt=[3,t,za,0,[gi,nt],[()=>qi,()=>ji]],Jt=[3,t,Ka,0,[d,Fe,n],[0,()=>we,0],2],Xt=[3,t,Ya,0,[Fe,nt],[()=>we,()=>wi]],Qt=[3,t,
Xa,0,[d,O,Rt,n],[0,0,64,0],3],Zt=[3,t,Qa,0,[n,d,O,Oe],[0,0,0,0]],eo=[3,t,er,0,[d,k,Be],[0,()=>Ge,()=>Me],1],to=[3,t,tr,0,[yt,k],[()=>Ie,()=>De]],oo=[3,t,pr,0,[d,
n],[0,0],1],so=[3,t,dr,0,[n,d,Ee],[0,0,0]],ao=[3,t,ur,0,[d,n,lt],[0,0,2],1],ro=[3,t,gr,0,[yt],[()=>Ie]],no=[3,t,sr,0,[d,n,Fe,L,ye],[0,0,()=>we,0,1],1],io=[3,t,ar,
0,[li,L],[()=>Gi,0]],co=[3,t,nr,0,[d,n,L,ye],[0,0,0,1],1],lo=[3,t,ir,0,[ui,L],[()=>Mi,0]],po=[3,t,Rr,0,[L,ye],[0,1]],uo=[3,t,mr,0,[Fi,L],[()=>Vi,0],1],go=[3,t,yr,
0,[n,$i,L,ye],[0,64,0,1]],Ro=[3,t,Er,0,[bi,L],[()=>zi,0]],mo=[3,t,Pr,0,[],[]],yo=[3,t,hr,0,[ai],[()=>Wt]],Eo=[3,t,xr,0,[],[]],vo=[3,t,Lr,0,[Et],[()=>ke],1],Io=[
3,t,_r,0,[d,n],[0,0],1],Do=[3,t,Ar,0,[k],[()=>De]],fo=[3,t,Tr,0,[d,n],[0,0],1],Po=[3,t,Nr,0,[n,d,Ee],[0,0,0]],ho=[3,t,Fr,0,[n,d,pt,dt,me],[0,0,()=>ve,0,0]],Co=[
3,t,Or,0,[n,d,Re,di,gt,ut,me,et],[0,0,0,64,1,4,0,0]],xo=[3,t,kr,0,[pt,it,ct],[()=>ve,0,0]],ve=[3,t,wr,0,[Re,be],[0,0]],Lo=[3,t,Jr,0,[be,st,pi],[0,4,()=>Go]],_o=[
3,t,Vr,0,[d,n],[0,0],1],Ao=[3,t,zr,0,[O,_i],[0,1]],So=[3,t,en,0,[Oe,Ri,vi,Pi],[0,0,1,0]],$o=[3,t,sn,0,[Oe,it,ct],[0,0,0]],To=[3,t,pn,0,[Ue],[0],1],No=[3,t,dn,0,
[Be],[()=>Me]],Fo=[3,t,gn,0,[d,dt,n,me,be,Re],[0,0,0,0,0,0],2],bo=[3,t,Rn,0,[ci],[()=>ho]],Oo=[3,t,yn,0,[rt],[0]],Uo=[3,t,En,0,[Et],[()=>ke],1],Bo=[3,t,vn,0,[d,
k,n],[0,()=>Ge,0],2],ko=[3,t,In,0,[k],[()=>De]],Go=[3,t,Sn,0,[Re,gt,ut,me,et],[0,1,4,0,0]],wo=[3,t,fn,0,[n,Ai,Ti,ki,si],[0,0,0,2,()=>Hi],5],Mo=[3,t,Pn,0,[hi,Ui,
Li,ni],[0,0,2,2],4],ke=[3,t,xn,0,[rt],[0]],Ie=[3,t,Bn,0,[Si,n,d,Ni,st],[0,0,0,0,4]],De=[3,t,An,0,[at,ot,mt,Ii,tt,It,fi],[0,64,64,0,0,0,2]],Ge=[3,t,Ln,0,[at,ot,mt,
yi,tt,It],[0,64,64,21,0,0]],jo=[3,t,wn,0,[d,Ee,n,lt],[0,0,0,2],2],qo=[3,t,Mn,0,[n,d,Ee],[0,0,0]],Ho=[3,t,jn,0,[Zr,oi],[0,0]],Vo=[3,t,zn,0,[Ue,Be],[0,()=>Me],2],
zo=[3,t,Wn,0,[],[]],Wo=[3,t,ei,0,[Ue,Bi],[0,64],2],Ko=[3,t,ti,0,[],[]],Yo=[3,t,Jn,0,[d,O,Ci,xi,Ei,n],[0,0,1,1,21,0],5],Jo=[3,t,Xn,0,[n,d,O,mi],[0,0,0,1]],Gi=[1,
t,Br,0,()=>Co],wi=[1,t,Gr,0,()=>xo],we=[1,t,Mr,0,()=>ve],Mi=[1,t,Xr,0,()=>Lo],ji=[1,t,an,0,()=>$o],qi=[1,t,rn,0,()=>So],Hi=[1,t,Cn,0,()=>Mo],Vi=[1,t,Tn,0,()=>wo],
zi=[1,t,Nn,0,()=>Ie],Me=[1,t,qn,0,()=>Ho],Xo=[9,t,Ha,0,()=>Kt,()=>Yt],Qo=[9,t,Wa,0,()=>Jt,()=>Xt],Zo=[9,t,Ja,0,()=>Qt,()=>Zt],es=[9,t,Za,0,()=>eo,()=>to],ts=[9,
t,cr,0,()=>ao,()=>ro],os=[9,t,lr,0,()=>oo,()=>so],ss=[9,t,or,0,()=>no,()=>io],as=[9,t,rr,0,()=>co,()=>lo],rs=[9,t,vr,0,()=>po,()=>uo],ns=[9,t,Ir,0,()=>go,()=>Ro],
is=[9,t,fr,0,()=>mo,()=>yo],cs=[9,t,Cr,0,()=>Eo,()=>vo],ls=[9,t,Sr,0,()=>Io,()=>Do],ps=[9,t,$r,0,()=>fo,()=>Po],ds=[9,t,Hr,0,()=>_o,()=>Ao],us=[9,t,ln,0,()=>To,
()=>No],gs=[9,t,un,0,()=>Fo,()=>bo],Rs=[9,t,mn,0,()=>Oo,()=>Uo],ms=[9,t,Dn,0,()=>Bo,()=>ko],ys=[9,t,Gn,0,()=>jo,()=>qo],Es=[9,t,Vn,0,()=>Vo,()=>zo],vs=[9,t,Zn,0,
()=>Wo,()=>Ko],Is=[9,t,Yn,0,()=>Yo,()=>Jo];const Wi=o=>({apiVersion:"2020-10-30",base64Decoder:o?.base64Decoder??Ca,base64Encoder:o?.base64Encoder??ha,disableHostPrefix:o?.
disableHostPrefix??!1,endpointProvider:o?.endpointProvider??ja,extensions:o?.extensions??[],httpAuthSchemeProvider:o?.httpAuthSchemeProvider??Na,httpAuthSchemes:o?.
httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:s=>s.getIdentityProvider("aws.auth#sigv4"),signer:new va}],logger:o?.logger??new x,protocol:o?.protocol??
Aa,protocolSettings:o?.protocolSettings??{defaultNamespace:"com.amazonaws.ecrpublic",errorTypeRegistries:zt,xmlNamespace:"http://ecr-public.amazonaws.com/doc/20\
20-12-02/",version:"2020-10-30",serviceTarget:"SpencerFrontendService"},serviceId:o?.serviceId??"ECR PUBLIC",sha256:o?.sha256??Sa,urlParser:o?.urlParser??ia,utf8Decoder:o?.
utf8Decoder??Pa,utf8Encoder:o?.utf8Encoder??fa}),Ki=o=>{F(process.version);const s=Ys(o),E=()=>s().then(_),C=Wi(o);he(process.version);const D={profile:o?.profile,
logger:C.logger};return{...C,...o,runtime:"node",defaultsMode:s,authSchemePreference:o?.authSchemePreference??S(Ia,D),bodyLengthChecker:o?.bodyLengthChecker??xa,
credentialDefaultProvider:o?.credentialDefaultProvider??Da,defaultUserAgentProvider:o?.defaultUserAgentProvider??Ce({serviceId:C.serviceId,clientVersion:Ba.version}),
maxAttempts:o?.maxAttempts??S(ga,o),region:o?.region??S(Qs,{...Zs,...D}),requestHandler:_a.create(o?.requestHandler??E),retryMode:o?.retryMode??S({...ua,default:async()=>(await E()).
retryMode||da},o),streamCollector:o?.streamCollector??La,useDualstackEndpoint:o?.useDualstackEndpoint??S(Xs,D),useFipsEndpoint:o?.useFipsEndpoint??S(Js,D),userAgentAppId:o?.
userAgentAppId??S(N,D)}},Yi=o=>{const s=o.httpAuthSchemes;let E=o.httpAuthSchemeProvider,C=o.credentials;return{setHttpAuthScheme(D){const fe=s.findIndex(ze=>ze.
schemeId===D.schemeId);fe===-1?s.push(D):s.splice(fe,1,D)},httpAuthSchemes(){return s},setHttpAuthSchemeProvider(D){E=D},httpAuthSchemeProvider(){return E},setCredentials(D){
C=D},credentials(){return C}}},Ji=o=>({httpAuthSchemes:o.httpAuthSchemes(),httpAuthSchemeProvider:o.httpAuthSchemeProvider(),credentials:o.credentials()}),Xi=(o,s)=>{
const E=Object.assign(xe(o),A(o),ca(o),Yi(o));return s.forEach(C=>C.configure(E)),Object.assign(o,G(E),Vs(E),la(E),Ji(E))};class U extends We{config;constructor(...[
s]){const E=Ki(s||{});super(E),this.initConfig=E;const C=ba(E),D=Le(C),fe=Ra(D),ze=ea(fe),ac=_e(ze),rc=ra(ac),nc=Fa(rc),ic=Xi(nc,s?.extensions||[]);this.config=
ic,this.middlewareStack.use(ya(this.config)),this.middlewareStack.use(Ae(this.config)),this.middlewareStack.use(ma(this.config)),this.middlewareStack.use(pa(this.
config)),this.middlewareStack.use(w(this.config)),this.middlewareStack.use(Se(this.config)),this.middlewareStack.use($e(this.config)),this.middlewareStack.use(M(
this.config,{httpAuthSchemeParametersProvider:$a,identityProviderConfigProvider:async cc=>new a({"aws.auth#sigv4":cc.credentials})})),this.middlewareStack.use(I(
this.config))}destroy(){super.destroy()}}const g=zs(Oa,"SpencerFrontendService","ECRPUBLICClient",na),R={},m=(o,s,E,C)=>[];class Ds extends g(R,m,"BatchCheckLay\
erAvailability",Xo){}class fs extends g(R,m,"BatchDeleteImage",Qo){}class Ps extends g(R,m,"CompleteLayerUpload",Zo){}class hs extends g(R,m,"CreateRepository",
es){}class Cs extends g(R,m,"DeleteRepository",ts){}class xs extends g(R,m,"DeleteRepositoryPolicy",os){}class je extends g(R,m,"DescribeImages",ss){}class qe extends g(
R,m,"DescribeImageTags",as){}class He extends g(R,m,"DescribeRegistries",rs){}class Ve extends g(R,m,"DescribeRepositories",ns){}class Ls extends g(R,m,"GetAuth\
orizationToken",is){}class _s extends g(R,m,"GetRegistryCatalogData",cs){}class As extends g(R,m,"GetRepositoryCatalogData",ls){}class Ss extends g(R,m,"GetRepo\
sitoryPolicy",ps){}class $s extends g(R,m,"InitiateLayerUpload",ds){}class Ts extends g(R,m,"ListTagsForResource",us){}class Ns extends g(R,m,"PutImage",gs){}class Fs extends g(
R,m,"PutRegistryCatalogData",Rs){}class bs extends g(R,m,"PutRepositoryCatalogData",ms){}class Os extends g(R,m,"SetRepositoryPolicy",ys){}class Us extends g(R,
m,"TagResource",Es){}class Bs extends g(R,m,"UntagResource",vs){}class ks extends g(R,m,"UploadLayerPart",Is){}const Gs=y(U,je,"nextToken","nextToken","maxResul\
ts"),ws=y(U,qe,"nextToken","nextToken","maxResults"),Ms=y(U,He,"nextToken","nextToken","maxResults"),js=y(U,Ve,"nextToken","nextToken","maxResults"),Qi={BatchCheckLayerAvailabilityCommand:Ds,
BatchDeleteImageCommand:fs,CompleteLayerUploadCommand:Ps,CreateRepositoryCommand:hs,DeleteRepositoryCommand:Cs,DeleteRepositoryPolicyCommand:xs,DescribeImagesCommand:je,
DescribeImageTagsCommand:qe,DescribeRegistriesCommand:He,DescribeRepositoriesCommand:Ve,GetAuthorizationTokenCommand:Ls,GetRegistryCatalogDataCommand:_s,GetRepositoryCatalogDataCommand:As,
GetRepositoryPolicyCommand:Ss,InitiateLayerUploadCommand:$s,ListTagsForResourceCommand:Ts,PutImageCommand:Ns,PutRegistryCatalogDataCommand:Fs,PutRepositoryCatalogDataCommand:bs,
SetRepositoryPolicyCommand:Os,TagResourceCommand:Us,UntagResourceCommand:Bs,UploadLayerPartCommand:ks},Zi={paginateDescribeImages:Gs,paginateDescribeImageTags:ws,
paginateDescribeRegistries:Ms,paginateDescribeRepositories:js};class qs extends U{}Ws(Qi,qs,{paginators:Zi});const ec={InvalidLayerDigest:"InvalidLayerDigest",MissingLayerDigest:"\
MissingLayerDigest"},tc={AVAILABLE:"AVAILABLE",UNAVAILABLE:"UNAVAILABLE"},oc={ImageNotFound:"ImageNotFound",ImageReferencedByManifestList:"ImageReferencedByMani\
festList",ImageTagDoesNotMatchDigest:"ImageTagDoesNotMatchDigest",InvalidImageDigest:"InvalidImageDigest",InvalidImageTag:"InvalidImageTag",KmsError:"KmsError",
MissingDigestAndTag:"MissingDigestAndTag"},sc={ACTIVE:"ACTIVE",PENDING:"PENDING",REJECTED:"REJECTED"};e=Wt,e=Xo,e=Ds,e=Kt,e=Yt,e=Qo,e=fs,e=Jt,e=Xt,e=Zo,e=Ps,e=Qt,
e=Zt,e=es,e=hs,e=eo,e=to,e=ts,e=Cs,e=os,e=xs,e=oo,e=so,e=ao,e=ro,e=as,e=qe,e=co,e=lo,e=ss,e=je,e=no,e=io,e=rs,e=He,e=po,e=uo,e=ns,e=Ve,e=go,e=Ro,e=qs,T.ECRPUBLICClient=
U,e=r,e=ft,e=Y,e=Pt,e=is,T.GetAuthorizationTokenCommand=Ls,e=mo,e=yo,e=cs,e=_s,e=Eo,e=vo,e=ls,e=As,e=Io,e=Do,e=ps,e=Ss,e=fo,e=Po,e=ho,e=ce,e=ht,e=Co,e=le,e=Ct,e=
xo,e=oc,e=ve,e=ne,e=xt,e=pe,e=Lt,e=Lo,e=ds,e=$s,e=_o,e=Ao,e=J,e=_t,e=de,e=At,e=H,e=St,e=ee,e=$t,e=So,e=X,e=Tt,e=tc,e=$o,e=ec,e=Q,e=Nt,e=ue,e=Ft,e=te,e=bt,e=us,e=
Ts,e=To,e=No,e=gs,e=Ns,e=Fo,e=bo,e=Rs,e=Fs,e=Oo,e=Uo,e=ms,e=bs,e=Bo,e=ko,e=Go,e=ge,e=Ot,e=wo,e=Mo,e=sc,e=ke,e=V,e=Ut,e=Ie,e=oe,e=Bt,e=De,e=Ge,e=ie,e=kt,e=ae,e=Gt,
e=z,e=wt,e=re,e=Mt,e=W,e=jt,e=ys,e=Os,e=jo,e=qo,e=Ho,e=Es,e=Us,e=Vo,e=zo,e=se,e=qt,e=K,e=Ht,e=vs,e=Bs,e=Wo,e=Ko,e=Is,e=ks,e=Yo,e=Jo,e=Z,e=Vt,e=zt,e=ws,e=Gs,e=Ms,
e=js}),7777:((Hs,T,c)=>{const{ENV_KEY:e,ENV_SECRET:Pe,fromEnv:he}=c(8162),{chain:Ce,CredentialsProviderError:N,ENV_PROFILE:xe}=c(7567),G="AWS_EC2_METADATA_DISAB\
LED",Le=async a=>{const{ENV_CMDS_FULL_URI:I,ENV_CMDS_RELATIVE_URI:y,fromContainerMetadata:f,fromInstanceMetadata:h}=c(1778);if(process.env[y]||process.env[I]){a.
logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");const{fromHttp:v}=c(9641);return Ce(v(a),f(a))}return process.
env[G]&&process.env[G]!=="false"?async()=>{throw new N("EC2 Instance Metadata Service access disabled",{logger:a.logger})}:(a.logger?.debug("@aws-sdk/credential\
-provider-node - remoteProvider::fromInstanceMetadata"),h(a))};function _e(a,I){const y=Ae(a);let f,h,v,x;const F=async _=>{if(_?.forceRefresh)return x||(x=y(_).
then(A=>{v=A}).finally(()=>{x=void 0})),await x,v;if(v?.expiration&&v?.expiration?.getTime()<Date.now()&&(v=void 0),f)await f;else if(!v||I?.(v))if(v)h||(h=y(_).
then(A=>{v=A}).catch(()=>{}).finally(()=>{h=void 0}));else return f=y(_).then(A=>{v=A}).finally(()=>{f=void 0}),F(_);return v};return F}const Ae=a=>async I=>{let y;
for(const f of a)try{return await f(I)}catch(h){if(y=h,h?.tryNextLink)continue;throw h}throw y};let w=!1;const Se=(a={})=>_e([async()=>{if(a.profile??process.env[xe])
throw process.env[e]&&process.env[Pe]&&(w||((a.logger?.warn&&a.logger?.constructor?.name!=="NoOpLogger"?a.logger.warn.bind(a.logger):console.warn)(`@aws-sdk/cre\
dential-provider-node - defaultProvider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`),w=!0)),new N("AWS_PROFILE is set, skipping fromEnv provider.",{logger:a.logger,tryNextLink:!0});return a.logger?.debug("@aws-sdk/credential-provider-node - d\
efaultProvider::fromEnv"),he(a)()},async I=>{a.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");const{ssoStartUrl:y,ssoAccountId:f,
ssoRegion:h,ssoRoleName:v,ssoSession:x}=a;if(!y&&!f&&!h&&!v&&!x)throw new N("Skipping SSO provider in default chain (inputs do not include SSO fields).",{logger:a.
logger});const{fromSSO:F}=c(9874);return F(a)(I)},async I=>{a.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");const{fromIni:y}=c(1241);
return y(a)(I)},async I=>{a.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");const{fromProcess:y}=c(2884);return y(a)(I)},async I=>{
a.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");const{fromTokenFile:y}=c(8112);return y(a)(I)},async()=>(a.logger?.debug("\
@aws-sdk/credential-provider-node - defaultProvider::remoteProvider"),(await Le(a))()),async()=>{throw new N("Could not load credentials from any providers",{tryNextLink:!1,
logger:a.logger})}],M),$e=a=>a?.expiration!==void 0,M=a=>a?.expiration!==void 0&&a.expiration.getTime()-Date.now()<3e5;T.credentialsTreatedAsExpired=M,T.credentialsWillNeedRefresh=
$e,T.defaultProvider=Se})};

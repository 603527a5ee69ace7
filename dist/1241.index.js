export const id=1241;export const ids=[1241,1778];export const modules={8039:(function(e,t,r){
const{ProviderError:n,booleanSelector:s,SelectorType:i,loadConfig:o}=r(7567),{setCredentialFeature:a}=r(9300),{normalizeProvider:c,memoizeIdentityProvider:l,isIdentityExpired:u,doesIdentityRequireRefresh:d}=r(5086),{SignatureV4:g}=r(9994),{HttpResponse:p,HttpRequest:h}=r(9922),{SMITHY_CONTEXT_KEY:f}=r(4566),m=e=>p.isInstance(e)?e.headers?.date??e.headers?.Date:void 0,S=e=>p.isInstance(e)?e.headers?.age??e.headers?.Age:void 0,y=e=>new Date(Date.now()+e),w=(e,t,r,n)=>{
if(void 0!==n)return t;const s=Date.parse(e);if(Number.isNaN(s))return t;const i=Date.now();return void 0!==r&&i-r>9e5?t:s-i},E=(e,t)=>{
if(!t)throw new Error(`Property \`${e}\` is not resolved for AWS SDK SigV4Auth`);return t},C=async e=>{
const t=E("context",e.context),r=E("config",e.config),n=t.endpointV2?.properties?.authSchemes?.[0],s=E("signer",r.signer),i=await s(n),o=e?.signingRegion,a=e?.signingRegionSet,c=e?.signingName
;return{config:r,signer:i,signingRegion:o,signingRegionSet:a,signingName:c}};class v{async sign(e,t,r){
if(!h.isInstance(e))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed");const n=await C(r),{config:s,signer:i}=n
;let{signingRegion:o,signingName:a}=n;const c=r.context;if(c?.authSchemes?.length){const[e,t]=c.authSchemes
;"sigv4a"===e?.name&&"sigv4"===t?.name&&(o=t?.signingRegion??o,a=t?.signingName??a)}const l=!0===await(s.disableClockSkewCorrection?.())
;r._disableClockSkewCorrection=l;const u=l||(e=>{const t=e.context,r=t?.[f]?.eventStream;return!0===r?.output})(r);r._skipClockSkewSampling=u,
u||(r._preRequestSystemClockOffset=s.systemClockOffset,r._requestSentAt=Date.now());return await i.sign(e,{signingDate:l?new Date:y(s.systemClockOffset),
signingRegion:o,signingService:a})}errorHandler(e){return t=>{const r=t;if(!e._skipClockSkewSampling&&!e._disableClockSkewCorrection){
const t=r.ServerTime??m(r.$response);if(t){
const n=E("config",e.config),s=e._preRequestSystemClockOffset,i=e._requestSentAt,o=S(r.$response),a=w(t,n.systemClockOffset,i,o);n.systemClockOffset=a
;Math.abs(a)>=24e4&&(a!==s||void 0!==s&&s!==a)&&r.$metadata&&(r.$metadata.clockSkewCorrected=!0)}}throw t}}successHandler(e,t){
if(t._skipClockSkewSampling||t._disableClockSkewCorrection)return;const r=m(e);if(r){const n=E("config",t.config),s=t._requestSentAt,i=S(e)
;n.systemClockOffset=w(r,n.systemClockOffset,s,i)}}}const I=v
;const A=e=>"string"==typeof e&&e.length>0?e.split(",").map(e=>e.trim()):[],b=e=>`AWS_BEARER_TOKEN_${e.replace(/[\s-]/g,"_").toUpperCase()}`,x="AWS_AUTH_SCHEME_PREFERENCE",_="auth_scheme_preference",T={
environmentVariableSelector:(e,t)=>{if(t?.signingName){if(b(t.signingName)in e)return["httpBearerAuth"]}if(x in e)return A(e[x])},configFileSelector:e=>{
if(_ in e)return A(e[_])},default:[]},R={environmentVariableSelector(e){
if(e.AWS_SIGV4A_SIGNING_REGION_SET)return e.AWS_SIGV4A_SIGNING_REGION_SET.split(",").map(e=>e.trim())
;throw new n("AWS_SIGV4A_SIGNING_REGION_SET not set in env.",{tryNextLink:!0})},configFileSelector(e){
if(e.sigv4a_signing_region_set)return(e.sigv4a_signing_region_set??"").split(",").map(e=>e.trim());throw new n("sigv4a_signing_region_set not set in profile.",{
tryNextLink:!0})},default:void 0};const k=(e=>t=>{let r,n=t.credentials,s=!!t.credentials;Object.defineProperty(t,"credentials",{set(e){e&&e!==n&&e!==r&&(s=!0),
n=e;const i=function(e,{credentials:t,credentialDefaultProvider:r}){let n;n=t?t?.memoized?t:l(t,u,d):r?c(r(Object.assign({},e,{parentClientConfig:e
}))):async()=>{throw new Error("@aws-sdk/core::resolveAwsSdkSigV4Config - `credentials` not provided and no credentialDefaultProvider was configured.")}
;return n.memoized=!0,n}(t,{credentials:n,credentialDefaultProvider:t.credentialDefaultProvider}),o=function(e,t){if(t.configBound)return t;const r=async r=>t({
...r,callerClientConfig:e});return r.memoized=t.memoized,r.configBound=!0,r}(t,i);if(s&&!o.attributed){const e="object"==typeof n&&null!==n;r=async t=>{
const r=await o(t);return!e||r.$source&&0!==Object.keys(r.$source).length?r:a(r,"CREDENTIALS_CODE","e")},r.memoized=o.memoized,r.configBound=o.configBound,
r.attributed=!0}else r=o},get:()=>r,enumerable:!0,configurable:!0}),t.credentials=n
;const{signingEscapePath:i=!0,systemClockOffset:o=t.systemClockOffset||0,sha256:p}=t;let h
;h=t.signer?c(t.signer):t.regionInfoProvider?()=>c(t.region)().then(async e=>[await t.regionInfoProvider(e,{useFipsEndpoint:await t.useFipsEndpoint(),
useDualstackEndpoint:await t.useDualstackEndpoint()})||{},e]).then(([e,r])=>{const{signingRegion:n,signingService:s}=e;t.signingRegion=t.signingRegion||n||r,
t.signingName=t.signingName||s||t.serviceId;const o={...t,credentials:t.credentials,region:t.signingRegion,service:t.signingName,sha256:p,uriEscapePath:i}
;return new(t.signerConstructor||g)(o)}):async e=>{const r=(e=Object.assign({},{name:"sigv4",signingName:t.signingName||t.defaultSigningName,
signingRegion:await c(t.region)(),properties:{}},e)).signingRegion,n=e.signingName;t.signingRegion=t.signingRegion||r,
t.signingName=t.signingName||n||t.serviceId;const s={...t,credentials:t.credentials,region:t.signingRegion,service:t.signingName,sha256:p,uriEscapePath:i}
;return new(t.signerConstructor||g)(s)};return Object.assign(t,{systemClockOffset:o,signingEscapePath:i,signer:h,
disableClockSkewCorrection:c(t.disableClockSkewCorrection??e)})})(o({environmentVariableSelector:e=>s(e,"AWS_DISABLE_CLOCK_SKEW_CORRECTION",i.ENV),
configFileSelector:e=>s(e,"disable_clock_skew_correction",i.CONFIG),default:!1})),P=k;t.AWSSDKSigV4Signer=I,t.AwsSdkSigV4ASigner=class extends v{
async sign(e,t,r){if(!h.isInstance(e))throw new Error("The request is not an instance of `HttpRequest` and cannot be signed")
;const{config:n,signer:s,signingRegion:i,signingRegionSet:o,signingName:a}=await C(r),c=(await(n.sigv4aSigningRegionSet?.())??o??[i]).join(","),l=!0===await(n.disableClockSkewCorrection?.())
;r._disableClockSkewCorrection=l,l||(r._preRequestSystemClockOffset=n.systemClockOffset,r._requestSentAt=Date.now());return await s.sign(e,{
signingDate:l?new Date:y(n.systemClockOffset),signingRegion:c,signingService:a})}},t.AwsSdkSigV4Signer=v,t.NODE_AUTH_SCHEME_PREFERENCE_OPTIONS=T,
t.NODE_SIGV4A_CONFIG_OPTIONS=R,t.getBearerTokenEnvKey=b,t.resolveAWSSDKSigV4Config=P,
t.resolveAwsSdkSigV4AConfig=e=>(e.sigv4aSigningRegionSet=c(e.sigv4aSigningRegionSet),e),t.resolveAwsSdkSigV4Config=k,t.validateSigningProperties=C}),
3628:(function(e,t,r){
const{SmithyRpcV2CborProtocol:n,loadSmithyRpcV2CborErrorCode:s}=r(7953),{TypeRegistry:i,NormalizedSchema:o,deref:a}=r(5982),{decorateServiceException:c,getValueFromTextNode:l}=r(4614),{RpcProtocol:u,JsonCodec2:d,loadJsonRpcErrorCode:g,HttpBindingProtocol:p,HttpInterceptingShapeSerializer:h,HttpInterceptingShapeDeserializer:f,loadRestJsonErrorCode:m,SmithyRpcV2JsonProtocol:S,loadSmithyRpcV2JsonErrorCode:y,FromStringShapeDeserializer:w,determineTimestampFormat:E,extendedEncodeURIComponent:C,collectBody:v}=r(9922),{JsonCodec:I,JsonShapeDeserializer:A,JsonShapeDeserializer2:b,JsonShapeSerializer:x,JsonShapeSerializer2:_,parseJsonBody:T,parseJsonErrorBody:R}=r(9922)
;t.JsonCodec=I,t.JsonCodec2=d,t.JsonShapeDeserializer=A,t.JsonShapeDeserializer2=b,t.JsonShapeSerializer=x,t.JsonShapeSerializer2=_,t.loadJsonRpcErrorCode=g,
t.loadRestJsonErrorCode=m,t.parseJsonBody=T,t.parseJsonErrorBody=R
;const{parseXML:k,XmlNode:P,XmlText:O}=r(8430),{toUtf8:N,toBase64:D,generateIdempotencyToken:$,NumericValue:U,dateToUtcString:M,fromBase64:L,expectUnion:z}=r(2882)
;class F{queryCompat;errorRegistry;constructor(e=!1){this.queryCompat=e}resolveRestContentType(e,t){
const r=t.getMemberSchemas(),n=Object.values(r).find(e=>!!e.getMergedTraits().httpPayload);if(n){const t=n.getMergedTraits().mediaType
;return t||(n.isStringSchema()?"text/plain":n.isBlobSchema()?"application/octet-stream":e)}if(!t.isUnitSchema()){if(Object.values(r).find(e=>{
const{httpQuery:t,httpQueryParams:r,httpHeader:n,httpLabel:s,httpPrefixHeaders:i}=e.getMergedTraits();return!t&&!r&&!n&&!s&&void 0===i}))return e}}
async getErrorSchemaOrThrowBaseException(e,t,r,n,s,i){let o=e;e.includes("#")&&([,o]=e.split("#"));const a={$metadata:s,
$fault:r.statusCode<500?"client":"server"};if(!this.errorRegistry)throw new Error("@aws-sdk/core/protocols - error handler not initialized.");try{return{
errorSchema:i?.(this.errorRegistry,o)??this.errorRegistry.getSchema(e),errorMetadata:a}}catch(e){n.message=n.message??n.Message??"UnknownError"
;const t=this.errorRegistry,r=t.getBaseException();if(r){const e=t.getErrorCtor(r)??Error;throw this.decorateServiceException(Object.assign(new e({name:o
}),a),n)}const s=n,i=s?.message??s?.Message??s?.Error?.Message??s?.Error?.message;throw this.decorateServiceException(Object.assign(new Error(i),{name:o},a),n)}
}compose(e,t,r){let n=r;t.includes("#")&&([n]=t.split("#"));const s=i.for(n),o=i.for("smithy.ts.sdk.synthetic."+r);e.copyFrom(s),e.copyFrom(o),
this.errorRegistry=e}decorateServiceException(e,t={}){if(this.queryCompat){const r=e.Message??t.Message,n=c(e,t);r&&(n.message=r);const s=n.Error??{}
;s.Type=n.Error?.Type,s.Code=n.Error?.Code,s.Message=n.Error?.message??n.Error?.Message??r,n.Error=s;const i=n.$metadata.requestId;return i&&(n.RequestId=i),n}
return c(e,t)}setQueryCompatError(e,t){const r=t.headers?.["x-amzn-query-error"];if(void 0!==e&&null!=r){const[t,n]=r.split(";"),s=Object.keys(e),i={Code:t,
Type:n};e.Code=t,e.Type=n;for(let t=0;t<s.length;t++){const r=s[t];i["message"===r?"Message":r]=e[r]}delete i.__type,e.Error=i}}queryCompatOutput(e,t){
e.Error&&(t.Error=e.Error),e.Type&&(t.Type=e.Type),e.Code&&(t.Code=e.Code)}findQueryCompatibleError(e,t){try{return e.getSchema(t)}catch(r){
return e.find(e=>o.of(e).getMergedTraits().awsQueryError?.[0]===t)}}}class V extends u{serializer;deserializer;serviceTarget;codec;mixin;awsQueryCompatible
;constructor({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:r,awsQueryCompatible:n,jsonCodec:s}){super({defaultNamespace:e,errorTypeRegistries:t}),
this.serviceTarget=r,this.codec=s??new d({timestampFormat:{useTrait:!0,default:7},jsonName:!1}),this.serializer=this.codec.createSerializer(),
this.deserializer=this.codec.createDeserializer(),this.awsQueryCompatible=!!n,this.mixin=new F(this.awsQueryCompatible)}async serializeRequest(e,t,r){
const n=await super.serializeRequest(e,t,r);return n.path.endsWith("/")||(n.path+="/"),
n.headers["content-type"]=`application/x-amz-json-${this.getJsonRpcVersion()}`,n.headers["x-amz-target"]=`${this.serviceTarget}.${e.name}`,
this.awsQueryCompatible&&(n.headers["x-amzn-query-mode"]="true"),"unit"!==a(e.input)&&n.body||(n.body="{}"),n}getPayloadCodec(){return this.codec}
async handleError(e,t,r,n,s){const{awsQueryCompatible:i}=this;i&&this.mixin.setQueryCompatError(n,r);const a=g(r,n,i)??"Unknown"
;this.mixin.compose(this.compositeErrorRegistry,a,this.options.defaultNamespace)
;const{errorSchema:c,errorMetadata:l}=await this.mixin.getErrorSchemaOrThrowBaseException(a,this.options.defaultNamespace,r,n,s,i?this.mixin.findQueryCompatibleError:void 0),u=o.of(c),d=n.message??n.Message??"UnknownError",p=new(this.compositeErrorRegistry.getErrorCtor(c)??Error)({}),h={},f=this.codec.createDeserializer()
;for(const[e,t]of u.structIterator())null!=n[e]&&(h[e]=f.readObject(t,n[e]));throw i&&this.mixin.queryCompatOutput(n,h),
this.mixin.decorateServiceException(Object.assign(p,l,{$fault:u.getMergedTraits().error,message:d},h),n)}}class H{serdeContext;setSerdeContext(e){
this.serdeContext=e}}class B{from;to;keys;constructor(e,t){this.from=e,this.to=t;const r=Object.keys(this.from),n=new Set(r);n.delete("__type"),this.keys=n}
mark(e){this.keys.delete(e)}hasUnknown(){return 1===this.keys.size&&0===Object.keys(this.to).length}writeUnknown(){if(this.hasUnknown()){
const e=this.keys.values().next().value,t=this.from[e];this.to.$unknown=[e,t]}}}function j(e){Object.defineProperty(e,"__proto__",{value:void 0,writable:!0,
enumerable:!0,configurable:!0})}class q extends H{settings;stringDeserializer;constructor(e){super(),this.settings=e,this.stringDeserializer=new w(e)}
setSerdeContext(e){this.serdeContext=e,this.stringDeserializer.setSerdeContext(e)}read(e,t,r){const n=o.of(e),s=n.getMemberSchemas()
;if(n.isStructSchema()&&n.isMemberSchema()&&!!Object.values(s).find(e=>!!e.getMemberTraits().eventPayload)){const e={},r=Object.keys(s)[0]
;return s[r].isBlobSchema()?e[r]=t:e[r]=this.read(s[r],t),e}const i=(this.serdeContext?.utf8Encoder??N)(t),a=this.parseXml(i);return this.readSchema(e,r?a[r]:a)
}readSchema(e,t){const r=o.of(e);if(r.isUnitSchema())return;const n=r.getMergedTraits();if(r.isListSchema()&&!Array.isArray(t))return this.readSchema(r,[t])
;if(null==t)return t;if("object"==typeof t){const e=!!n.xmlFlattened;if(r.isListSchema()){
const n=r.getValueSchema(),s=[],i=n.getMergedTraits().xmlName??"member",o=e?t:(t[0]??t)[i];if(null==o)return s;const a=Array.isArray(o)?o:[o]
;for(const e of a)s.push(this.readSchema(n,e));return s}const s={};if(r.isMapSchema()){const n=r.getKeySchema(),i=r.getValueSchema();let o
;o=e?Array.isArray(t)?t:[t]:Array.isArray(t.entry)?t.entry:[t.entry];const a=n.getMergedTraits().xmlName??"key",c=i.getMergedTraits().xmlName??"value"
;for(const e of o){const t=e[a],r=e[c];"__proto__"===t&&j(s),s[t]=this.readSchema(i,r)}return s}if(r.isStructSchema()){const e=r.isUnionSchema();let n
;e&&(n=new B(t,s));for(const[i,o]of r.structIterator()){const r=o.getMergedTraits(),a=r.httpPayload?r.xmlName??o.getName():o.getMemberTraits().xmlName??i
;e&&n.mark(a),null!=t[a]&&(s[i]=this.readSchema(o,t[a]))}return e&&n.writeUnknown(),s}if(r.isDocumentSchema())return t
;throw new Error(`@aws-sdk/core/protocols - xml deserializer unhandled schema type for ${r.getName(!0)}`)}
return r.isListSchema()?[]:r.isMapSchema()||r.isStructSchema()?{}:this.stringDeserializer.read(r,t)}parseXml(e){if(e.length){let t;try{t=k(e)}catch(t){
throw t&&"object"==typeof t&&Object.defineProperty(t,"$responseBodyText",{value:e}),t}const r="#text",n=Object.keys(t)[0],s=t[n];return s[r]&&(s[n]=s[r],
delete s[r]),l(s)}return{}}}class K extends H{settings;buffer;constructor(e){super(),this.settings=e}write(e,t,r=""){void 0===this.buffer&&(this.buffer="")
;const n=o.of(e);if(r&&!r.endsWith(".")&&(r+="."),n.isBlobSchema())("string"==typeof t||t instanceof Uint8Array)&&(this.writeKey(r),
this.writeValue((this.serdeContext?.base64Encoder??D)(t)));else if(n.isBooleanSchema()||n.isNumericSchema()||n.isStringSchema())null!=t?(this.writeKey(r),
this.writeValue(String(t))):n.isIdempotencyToken()&&(this.writeKey(r),this.writeValue($()));else if(n.isBigIntegerSchema())null!=t&&(this.writeKey(r),
this.writeValue(String(t)));else if(n.isBigDecimalSchema())null!=t&&(this.writeKey(r),
this.writeValue(t instanceof U?t.string:String(t)));else if(n.isTimestampSchema()){if(t instanceof Date){this.writeKey(r);switch(E(n,this.settings)){case 5:
this.writeValue(t.toISOString().replace(".000Z","Z"));break;case 6:this.writeValue(M(t));break;case 7:this.writeValue(String(t.getTime()/1e3))}}
}else if(n.isDocumentSchema())Array.isArray(t)?this.write(79,t,r):t instanceof Date?this.write(4,t,r):t instanceof Uint8Array?this.write(21,t,r):t&&"object"==typeof t?this.write(143,t,r):(this.writeKey(r),
this.writeValue(String(t)));else if(n.isListSchema()){if(Array.isArray(t))if(0===t.length)this.settings.serializeEmptyLists&&(this.writeKey(r),
this.writeValue(""));else{const e=n.getValueSchema(),s=this.settings.flattenLists||n.getMergedTraits().xmlFlattened;let i=1;for(const n of t){
if(null==n)continue;const t=e.getMergedTraits(),o=this.getKey("member",t.xmlName,t.ec2QueryName),a=s?`${r}${i}`:`${r}${o}.${i}`;this.write(e,n,a),++i}}
}else if(n.isMapSchema()){if(t&&"object"==typeof t){const e=n.getKeySchema(),s=n.getValueSchema(),i=n.getMergedTraits().xmlFlattened;let o=1;for(const n in t){
const a=t[n];if(null==a)continue
;const c=e.getMergedTraits(),l=this.getKey("key",c.xmlName,c.ec2QueryName),u=i?`${r}${o}.${l}`:`${r}entry.${o}.${l}`,d=s.getMergedTraits(),g=this.getKey("value",d.xmlName,d.ec2QueryName),p=i?`${r}${o}.${g}`:`${r}entry.${o}.${g}`
;this.write(e,n,u),this.write(s,a,p),++o}}}else if(n.isStructSchema()){if(t&&"object"==typeof t){let e=!1;for(const[s,i]of n.structIterator()){
if(null==t[s]&&!i.isIdempotencyToken())continue;const n=i.getMergedTraits(),o=`${r}${this.getKey(s,n.xmlName,n.ec2QueryName,"struct")}`;this.write(i,t[s],o),
e=!0}if(!e&&n.isUnionSchema()){const{$unknown:e}=t;if(Array.isArray(e)){const[t,n]=e,s=`${r}${t}`;this.write(15,n,s)}}}
}else if(!n.isUnitSchema())throw new Error(`@aws-sdk/core/protocols - QuerySerializer unrecognized schema type ${n.getName(!0)}`)}flush(){
if(void 0===this.buffer)throw new Error("@aws-sdk/core/protocols - QuerySerializer cannot flush with nothing written to buffer.");const e=this.buffer
;return delete this.buffer,e}getKey(e,t,r,n){const{ec2:s,capitalizeKeys:i}=this.settings;if(s&&r)return r;const o=t??e
;return i&&"struct"===n?o[0].toUpperCase()+o.slice(1):o}writeKey(e){e.endsWith(".")&&(e=e.slice(0,e.length-1)),this.buffer+=`&${C(e)}=`}writeValue(e){
this.buffer+=C(e)}}class W extends u{options;serializer;deserializer;mixin=new F;constructor(e){super({defaultNamespace:e.defaultNamespace,
errorTypeRegistries:e.errorTypeRegistries}),this.options=e;const t={timestampFormat:{useTrait:!0,default:5},httpBindings:!1,xmlNamespace:e.xmlNamespace,
serviceNamespace:e.defaultNamespace,serializeEmptyLists:!0};this.serializer=new K(t),this.deserializer=new q(t)}getShapeId(){return"aws.protocols#awsQuery"}
setSerdeContext(e){this.serializer.setSerdeContext(e),this.deserializer.setSerdeContext(e)}getPayloadCodec(){
throw new Error("AWSQuery protocol has no payload codec.")}async serializeRequest(e,t,r){const n=await super.serializeRequest(e,t,r)
;n.path.endsWith("/")||(n.path+="/"),n.headers["content-type"]="application/x-www-form-urlencoded","unit"!==a(e.input)&&n.body||(n.body="")
;const s=e.name.split("#")[1]??e.name;return n.body=`Action=${s}&Version=${this.options.version}`+n.body,n.body.endsWith("&")&&(n.body=n.body.slice(-1)),n}
async deserializeResponse(e,t,r){const n=this.deserializer,s=o.of(e.output),i={};if(r.statusCode>=300){const s=await v(r.body,t)
;s.byteLength>0&&Object.assign(i,await n.read(15,s)),await this.handleError(e,t,r,i,this.deserializeMetadata(r))}for(const e in r.headers){const t=r.headers[e]
;delete r.headers[e],r.headers[e.toLowerCase()]=t}
const a=e.name.split("#")[1]??e.name,c=s.isStructSchema()&&this.useNestedResult()?a+"Result":void 0,l=await v(r.body,t)
;return l.byteLength>0&&Object.assign(i,await n.read(s,l,c)),i.$metadata=this.deserializeMetadata(r),i}useNestedResult(){return!0}async handleError(e,t,r,n,s){
const i=this.loadQueryErrorCode(r,n)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,i,this.options.defaultNamespace)
;const a=this.loadQueryError(n)??{},c=this.loadQueryErrorMessage(n);a.message=c,a.Error={Type:a.Type,Code:a.Code,Message:c}
;const{errorSchema:l,errorMetadata:u}=await this.mixin.getErrorSchemaOrThrowBaseException(i,this.options.defaultNamespace,r,a,s,this.mixin.findQueryCompatibleError),d=o.of(l),g=new(this.compositeErrorRegistry.getErrorCtor(l)??Error)({}),p={
Type:a.Error.Type,Code:a.Error.Code,Error:a.Error};for(const[e,t]of d.structIterator()){const r=t.getMergedTraits().xmlName??e,s=a[r]??n[r]
;p[e]=this.deserializer.readSchema(t,s)}throw this.mixin.decorateServiceException(Object.assign(g,u,{$fault:d.getMergedTraits().error,message:c},p),n)}
loadQueryErrorCode(e,t){const r=(t.Errors?.[0]?.Error??t.Errors?.Error??t.Error)?.Code;return void 0!==r?r:404==e.statusCode?"NotFound":void 0}
loadQueryError(e){return e.Errors?.[0]?.Error??e.Errors?.Error??e.Error}loadQueryErrorMessage(e){const t=this.loadQueryError(e)
;return t?.message??t?.Message??e.message??e.Message??"Unknown"}getDefaultContentType(){return"application/x-www-form-urlencoded"}}
const G=(e,t)=>((e,t)=>v(e,t).then(e=>(t?.utf8Encoder??N)(e)))(e,t).then(e=>{if(e.length){let t;try{t=k(e)}catch(t){
throw t&&"object"==typeof t&&Object.defineProperty(t,"$responseBodyText",{value:e}),t}const r="#text",n=Object.keys(t)[0],s=t[n];return s[r]&&(s[n]=s[r],
delete s[r]),l(s)}return{}}),Q=(e,t)=>void 0!==t?.Error?.Code?t.Error.Code:void 0!==t?.Code?t.Code:404==e.statusCode?"NotFound":void 0;class X extends H{
settings;stringBuffer;byteBuffer;buffer;constructor(e){super(),this.settings=e}write(e,t){const r=o.of(e)
;if(r.isStringSchema()&&"string"==typeof t)this.stringBuffer=t;else if(r.isBlobSchema())this.byteBuffer="byteLength"in t?t:(this.serdeContext?.base64Decoder??L)(t);else{
this.buffer=this.writeStruct(r,t,void 0);const e=r.getMergedTraits();e.httpPayload&&!e.xmlName&&this.buffer.withName(r.getName())}}flush(){
if(void 0!==this.byteBuffer){const e=this.byteBuffer;return delete this.byteBuffer,e}if(void 0!==this.stringBuffer){const e=this.stringBuffer
;return delete this.stringBuffer,e}const e=this.buffer
;return this.settings.xmlNamespace&&(e?.attributes?.xmlns||e.addAttribute("xmlns",this.settings.xmlNamespace)),delete this.buffer,e.toString()}
writeStruct(e,t,r){const n=e.getMergedTraits(),s=e.isMemberSchema()&&!n.httpPayload?e.getMemberTraits().xmlName??e.getMemberName():n.xmlName??e.getName()
;if(!s||!e.isStructSchema())throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write struct with empty name or non-struct, schema=${e.getName(!0)}.`)
;const i=P.of(s),[o,a]=this.getXmlnsAttribute(e,r);for(const[r,n]of e.structIterator()){const e=t[r];if(null!=e||n.isIdempotencyToken()){
if(n.getMergedTraits().xmlAttribute){i.addAttribute(n.getMergedTraits().xmlName??r,this.writeSimple(n,e));continue}
if(n.isListSchema())this.writeList(n,e,i,a);else if(n.isMapSchema())this.writeMap(n,e,i,a);else if(n.isStructSchema())i.addChildNode(this.writeStruct(n,e,a));else{
const t=P.of(n.getMergedTraits().xmlName??n.getMemberName());this.writeSimpleInto(n,e,t,a),i.addChildNode(t)}}}const{$unknown:c}=t
;if(c&&e.isUnionSchema()&&Array.isArray(c)&&1===Object.keys(t).length){const[e,r]=c,n=P.of(e);if("string"!=typeof r){
if(!(t instanceof P||t instanceof O))throw new Error("@aws-sdk - $unknown union member in XML requires value of type string, @aws-sdk/xml-builder::XmlNode or XmlText.")
;i.addChildNode(t)}this.writeSimpleInto(0,r,n,a),i.addChildNode(n)}return a&&i.addAttribute(o,a),i}writeList(e,t,r,n){
if(!e.isMemberSchema())throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member list: ${e.getName(!0)}`)
;const s=e.getMergedTraits(),i=e.getValueSchema(),o=i.getMergedTraits(),a=!!o.sparse,c=!!s.xmlFlattened,[l,u]=this.getXmlnsAttribute(e,n),d=(t,r)=>{
if(i.isListSchema())this.writeList(i,Array.isArray(r)?r:[r],t,u);else if(i.isMapSchema())this.writeMap(i,r,t,u);else if(i.isStructSchema()){
const n=this.writeStruct(i,r,u);t.addChildNode(n.withName(c?s.xmlName??e.getMemberName():o.xmlName??"member"))}else{
const n=P.of(c?s.xmlName??e.getMemberName():o.xmlName??"member");this.writeSimpleInto(i,r,n,u),t.addChildNode(n)}}
;if(c)for(const e of t)(a||null!=e)&&d(r,e);else{const n=P.of(s.xmlName??e.getMemberName());u&&n.addAttribute(l,u);for(const e of t)(a||null!=e)&&d(n,e)
;r.addChildNode(n)}}writeMap(e,t,r,n,s=!1){
if(!e.isMemberSchema())throw new Error(`@aws-sdk/core/protocols - xml serializer, cannot write non-member map: ${e.getName(!0)}`)
;const i=e.getMergedTraits(),o=e.getKeySchema(),a=o.getMergedTraits().xmlName??"key",c=e.getValueSchema(),l=c.getMergedTraits(),u=l.xmlName??"value",d=!!l.sparse,g=!!i.xmlFlattened,[p,h]=this.getXmlnsAttribute(e,n),f=(e,t,r)=>{
const n=P.of(a,t),[s,i]=this.getXmlnsAttribute(o,h);i&&n.addAttribute(s,i),e.addChildNode(n);let l=P.of(u)
;c.isListSchema()?this.writeList(c,r,l,h):c.isMapSchema()?this.writeMap(c,r,l,h,!0):c.isStructSchema()?l=this.writeStruct(c,r,h):this.writeSimpleInto(c,r,l,h),
e.addChildNode(l)};if(g)for(const n in t){const s=t[n];if(d||null!=s){const t=P.of(i.xmlName??e.getMemberName());f(t,n,s),r.addChildNode(t)}}else{let n
;s||(n=P.of(i.xmlName??e.getMemberName()),h&&n.addAttribute(p,h),r.addChildNode(n));for(const e in t){const i=t[e];if(d||null!=i){const t=P.of("entry")
;f(t,e,i),(s?r:n).addChildNode(t)}}}}writeSimple(e,t){if(null===t)throw new Error("@aws-sdk/core/protocols - (XML serializer) cannot write null value.")
;const r=o.of(e);let n=null;if(t&&"object"==typeof t)if(r.isBlobSchema())n=(this.serdeContext?.base64Encoder??D)(t);else{
if(!(r.isTimestampSchema()&&t instanceof Date)){if(r.isBigDecimalSchema()&&t)return t instanceof U?t.string:String(t)
;throw r.isMapSchema()||r.isListSchema()?new Error("@aws-sdk/core/protocols - xml serializer, cannot call _write() on List/Map schema, call writeList or writeMap() instead."):new Error(`@aws-sdk/core/protocols - xml serializer, unhandled schema type for object value and schema: ${r.getName(!0)}`)
}switch(E(r,this.settings)){case 5:n=t.toISOString().replace(".000Z","Z");break;case 6:n=M(t);break;case 7:n=String(t.getTime()/1e3);break;default:
console.warn("Missing timestamp format, using http date",t),n=M(t)}}
if((r.isBooleanSchema()||r.isNumericSchema()||r.isBigIntegerSchema()||r.isBigDecimalSchema())&&(n=String(t)),
r.isStringSchema()&&(n=void 0===t&&r.isIdempotencyToken()?$():String(t)),null===n)throw new Error(`Unhandled schema-value pair ${r.getName(!0)}=${t}`);return n}
writeSimpleInto(e,t,r,n){const s=this.writeSimple(e,t),i=o.of(e),a=new O(s),[c,l]=this.getXmlnsAttribute(i,n);l&&r.addAttribute(c,l),r.addChildNode(a)}
getXmlnsAttribute(e,t){const r=e.getMergedTraits(),[n,s]=r.xmlNamespace??[];return s&&s!==t?[n?`xmlns:${n}`:"xmlns",s]:[void 0,void 0]}}class J extends H{
settings;constructor(e){super(),this.settings=e}createSerializer(){const e=new X(this.settings);return e.setSerdeContext(this.serdeContext),e}
createDeserializer(){const e=new q(this.settings);return e.setSerdeContext(this.serdeContext),e}}t.AwsEc2QueryProtocol=class extends W{options;constructor(e){
super(e),this.options=e;Object.assign(this.serializer.settings,{capitalizeKeys:!0,flattenLists:!0,serializeEmptyLists:!1,ec2:!0})}getShapeId(){
return"aws.protocols#ec2Query"}useNestedResult(){return!1}},t.AwsJson1_0Protocol=class extends V{
constructor({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:r,awsQueryCompatible:n,jsonCodec:s}){super({defaultNamespace:e,errorTypeRegistries:t,
serviceTarget:r,awsQueryCompatible:n,jsonCodec:s})}getShapeId(){return"aws.protocols#awsJson1_0"}getJsonRpcVersion(){return"1.0"}getDefaultContentType(){
return"application/x-amz-json-1.0"}},t.AwsJson1_1Protocol=class extends V{
constructor({defaultNamespace:e,errorTypeRegistries:t,serviceTarget:r,awsQueryCompatible:n,jsonCodec:s}){super({defaultNamespace:e,errorTypeRegistries:t,
serviceTarget:r,awsQueryCompatible:n,jsonCodec:s})}getShapeId(){return"aws.protocols#awsJson1_1"}getJsonRpcVersion(){return"1.1"}getDefaultContentType(){
return"application/x-amz-json-1.1"}},t.AwsJsonRpcProtocol=V,t.AwsQueryProtocol=W,t.AwsRestJsonProtocol=class extends p{serializer;deserializer;codec;mixin=new F
;constructor({defaultNamespace:e,errorTypeRegistries:t,jsonCodec:r}){super({defaultNamespace:e,errorTypeRegistries:t});const n={timestampFormat:{useTrait:!0,
default:7},httpBindings:!0,jsonName:!0};this.codec=r??new d(n),this.serializer=new h(this.codec.createSerializer(),n),
this.deserializer=new f(this.codec.createDeserializer(),n)}getShapeId(){return"aws.protocols#restJson1"}getPayloadCodec(){return this.codec}setSerdeContext(e){
this.codec.setSerdeContext(e),super.setSerdeContext(e)}async serializeRequest(e,t,r){const n=await super.serializeRequest(e,t,r),s=o.of(e.input)
;if(!n.headers["content-type"]){const e=this.mixin.resolveRestContentType(this.getDefaultContentType(),s);e&&(n.headers["content-type"]=e)}
return null==n.body&&n.headers["content-type"]===this.getDefaultContentType()&&(n.body="{}"),n}async deserializeResponse(e,t,r){
const n=await super.deserializeResponse(e,t,r),s=o.of(e.output);for(const[e,t]of s.structIterator())t.getMemberTraits().httpPayload&&!(e in n)&&(n[e]=null)
;return n}async handleError(e,t,r,n,s){const i=m(r,n)??"Unknown";this.mixin.compose(this.compositeErrorRegistry,i,this.options.defaultNamespace)
;const{errorSchema:a,errorMetadata:c}=await this.mixin.getErrorSchemaOrThrowBaseException(i,this.options.defaultNamespace,r,n,s),l=o.of(a),u=n.message??n.Message??"UnknownError",d=new(this.compositeErrorRegistry.getErrorCtor(a)??Error)({})
;await this.deserializeHttpMessage(a,t,r,n);const g={},p=this.codec.createDeserializer();for(const[e,t]of l.structIterator()){
const r=t.getMergedTraits().jsonName??e;g[e]=p.readObject(t,n[r])}throw this.mixin.decorateServiceException(Object.assign(d,c,{$fault:l.getMergedTraits().error,
message:u},g),n)}getDefaultContentType(){return"application/json"}},t.AwsRestXmlProtocol=class extends p{codec;serializer;deserializer;mixin=new F
;constructor(e){super(e);const t={timestampFormat:{useTrait:!0,default:5},httpBindings:!0,xmlNamespace:e.xmlNamespace,serviceNamespace:e.defaultNamespace}
;this.codec=new J(t),this.serializer=new h(this.codec.createSerializer(),t),this.deserializer=new f(this.codec.createDeserializer(),t)}getPayloadCodec(){
return this.codec}getShapeId(){return"aws.protocols#restXml"}async serializeRequest(e,t,r){const n=await super.serializeRequest(e,t,r),s=o.of(e.input)
;if(!n.headers["content-type"]){const e=this.mixin.resolveRestContentType(this.getDefaultContentType(),s);e&&(n.headers["content-type"]=e)}
return"string"!=typeof n.body||n.headers["content-type"]!==this.getDefaultContentType()||n.body.startsWith("<?xml ")||this.hasUnstructuredPayloadBinding(s)||(n.body='<?xml version="1.0" encoding="UTF-8"?>'+n.body),
n}async deserializeResponse(e,t,r){return super.deserializeResponse(e,t,r)}async handleError(e,t,r,n,s){const i=Q(r,n)??"Unknown"
;if(this.mixin.compose(this.compositeErrorRegistry,i,this.options.defaultNamespace),
n.Error&&"object"==typeof n.Error)for(const e of Object.keys(n.Error))n[e]=n.Error[e],"message"===e.toLowerCase()&&(n.message=n.Error[e])
;n.RequestId&&!s.requestId&&(s.requestId=n.RequestId)
;const{errorSchema:a,errorMetadata:c}=await this.mixin.getErrorSchemaOrThrowBaseException(i,this.options.defaultNamespace,r,n,s),l=o.of(a),u=n.Error?.message??n.Error?.Message??n.message??n.Message??"UnknownError",d=new(this.compositeErrorRegistry.getErrorCtor(a)??Error)({})
;await this.deserializeHttpMessage(a,t,r,n);const g={},p=this.codec.createDeserializer();for(const[e,t]of l.structIterator()){
const r=t.getMergedTraits().xmlName??e,s=n.Error?.[r]??n[r];g[e]=p.readSchema(t,s)}throw this.mixin.decorateServiceException(Object.assign(d,c,{
$fault:l.getMergedTraits().error,message:u},g),n)}getDefaultContentType(){return"application/xml"}hasUnstructuredPayloadBinding(e){
for(const[,t]of e.structIterator())if(t.getMergedTraits().httpPayload)return!(t.isStructSchema()||t.isMapSchema()||t.isListSchema());return!1}},
t.AwsSmithyRpcV2CborProtocol=class extends n{awsQueryCompatible;mixin;constructor({defaultNamespace:e,errorTypeRegistries:t,awsQueryCompatible:r}){super({
defaultNamespace:e,errorTypeRegistries:t}),this.awsQueryCompatible=!!r,this.mixin=new F(this.awsQueryCompatible)}async serializeRequest(e,t,r){
const n=await super.serializeRequest(e,t,r);return this.awsQueryCompatible&&(n.headers["x-amzn-query-mode"]="true"),n}async handleError(e,t,r,n,i){
this.awsQueryCompatible&&this.mixin.setQueryCompatError(n,r);const a=(()=>{const e=r.headers["x-amzn-query-error"]
;return e&&this.awsQueryCompatible?e.split(";")[0]:s(r,n)??"Unknown"})();this.mixin.compose(this.compositeErrorRegistry,a,this.options.defaultNamespace)
;const{errorSchema:c,errorMetadata:l}=await this.mixin.getErrorSchemaOrThrowBaseException(a,this.options.defaultNamespace,r,n,i,this.awsQueryCompatible?this.mixin.findQueryCompatibleError:void 0),u=o.of(c),d=n.message??n.Message??"UnknownError",g=new(this.compositeErrorRegistry.getErrorCtor(c)??Error)({}),p={}
;for(const[e,t]of u.structIterator())null!=n[e]&&(p[e]=this.deserializer.readValue(t,n[e]));throw this.awsQueryCompatible&&this.mixin.queryCompatOutput(n,p),
this.mixin.decorateServiceException(Object.assign(g,l,{$fault:u.getMergedTraits().error,message:d},p),n)}},t.AwsSmithyRpcV2JsonProtocol=class extends S{
awsQueryCompatible;mixin;constructor({defaultNamespace:e,errorTypeRegistries:t,awsQueryCompatible:r}){super({defaultNamespace:e,errorTypeRegistries:t}),
this.awsQueryCompatible=!!r,this.mixin=new F(this.awsQueryCompatible)}async serializeRequest(e,t,r){const n=await super.serializeRequest(e,t,r)
;return this.awsQueryCompatible&&(n.headers["x-amzn-query-mode"]="true"),n}async handleError(e,t,r,n,s){
this.awsQueryCompatible&&this.mixin.setQueryCompatError(n,r);const i=(()=>{const e=r.headers["x-amzn-query-error"]
;return e&&this.awsQueryCompatible?e.split(";")[0]:y(r,n)??"Unknown"})();this.mixin.compose(this.compositeErrorRegistry,i,this.options.defaultNamespace)
;const{errorSchema:a,errorMetadata:c}=await this.mixin.getErrorSchemaOrThrowBaseException(i,this.options.defaultNamespace,r,n,s,this.awsQueryCompatible?this.mixin.findQueryCompatibleError:void 0),l=o.of(a),u=n.message??n.Message??"UnknownError",d=new(this.compositeErrorRegistry.getErrorCtor(a)??Error)({}),g={},p=this.getPayloadCodec().createDeserializer()
;for(const[e,t]of l.structIterator())null!=n[e]&&(g[e]=p.readObject(t,n[e]));throw this.awsQueryCompatible&&this.mixin.queryCompatOutput(n,g),
this.mixin.decorateServiceException(Object.assign(d,c,{$fault:l.getMergedTraits().error,message:u},g),n)}},t.QueryShapeSerializer=K,t.XmlCodec=J,
t.XmlShapeDeserializer=q,t.XmlShapeSerializer=X,t._toBool=e=>{if(null==e)return e;if("string"==typeof e){const t=e.toLowerCase()
;if(""!==e&&"false"!==t&&"true"!==t){const t=new Error(`Received string "${e}" where a boolean was expected.`);t.name="Warning",console.warn(t)}
return""!==e&&"false"!==t}return e},t._toNum=e=>{if(null==e)return e;if("string"==typeof e){const t=Number(e);if(t.toString()!==e){
const t=new Error(`Received string "${e}" where a number was expected.`);return t.name="Warning",console.warn(t),e}return t}return e},t._toStr=e=>{
if(null==e)return e;if("number"==typeof e||"bigint"==typeof e){const t=new Error(`Received number ${e} where a string was expected.`);return t.name="Warning",
console.warn(t),String(e)}if("boolean"==typeof e){const t=new Error(`Received boolean ${e} where a string was expected.`);return t.name="Warning",
console.warn(t),String(e)}return e},t.awsExpectUnion=e=>{if(null!=e)return"object"==typeof e&&"__type"in e&&delete e.__type,z(e)},t.loadRestXmlErrorCode=Q,
t.parseXmlBody=G,t.parseXmlErrorBody=async(e,t)=>{const r=await G(e,t);return r.Error&&(r.Error.message=r.Error.message??r.Error.Message),r}}),8162:(function(e,t,r){
const{setCredentialFeature:n}=r(9300),{CredentialsProviderError:s}=r(7567),i="AWS_ACCESS_KEY_ID",o="AWS_SECRET_ACCESS_KEY",a="AWS_SESSION_TOKEN",c="AWS_CREDENTIAL_EXPIRATION",l="AWS_CREDENTIAL_SCOPE",u="AWS_ACCOUNT_ID"
;t.ENV_ACCOUNT_ID=u,t.ENV_CREDENTIAL_SCOPE=l,t.ENV_EXPIRATION=c,t.ENV_KEY=i,t.ENV_SECRET=o,t.ENV_SESSION=a,t.fromEnv=e=>async()=>{
e?.logger?.debug("@aws-sdk/credential-provider-env - fromEnv")
;const t=process.env[i],r=process.env[o],d=process.env[a],g=process.env[c],p=process.env[l],h=process.env[u];if(t&&r){const e={accessKeyId:t,secretAccessKey:r,
...d&&{sessionToken:d},...g&&{expiration:new Date(g)},...p&&{credentialScope:p},...h&&{accountId:h}};return n(e,"CREDENTIALS_ENV_VARS","g"),e}
throw new s("Unable to find environment variable credentials.",{logger:e?.logger})}}),1241:(function(e,t,r){
const{CredentialsProviderError:n,chain:s,getProfileName:i,parseKnownFiles:o}=r(7567),{setCredentialFeature:a}=r(9300),c=e=>a(e,"CREDENTIALS_PROFILE_NAMED_PROVIDER","p"),l=(e,{profile:t,logger:r})=>{
const n="string"==typeof e.source_profile&&void 0===e.credential_source
;return n&&r?.debug?.(`    ${t} isAssumeRoleWithSourceProfile source_profile=${e.source_profile}`),n},u=(e,{profile:t,logger:r})=>{
const n="string"==typeof e.credential_source&&void 0===e.source_profile
;return n&&r?.debug?.(`    ${t} isCredentialSourceProfile credential_source=${e.credential_source}`),n},d=async(e,t,o,l,u={},d)=>{
o.logger?.debug("@aws-sdk/credential-provider-ini - resolveAssumeRoleCredentials (STS)");const p=t[e],{source_profile:h,region:f}=p;if(!o.roleAssumer){
const{getDefaultRoleAssumer:e}=r(2100);o.roleAssumer=e({...o.clientConfig,credentialProviderLogger:o.logger,parentClientConfig:{...l,...o?.parentClientConfig,
region:f??o?.parentClientConfig?.region??l?.region}},o.clientPlugins)}
if(h&&h in u)throw new n(`Detected a cycle attempting to resolve credentials for profile ${i(o)}. Profiles visited: `+Object.keys(u).join(", "),{logger:o.logger
});o.logger?.debug("@aws-sdk/credential-provider-ini - finding credential resolver using "+(h?`source_profile=[${h}]`:`profile=[${e}]`));const m=h?d(h,t,o,l,{
...u,[h]:!0},g(t[h]??{})):(await((e,t,i)=>{const o={EcsContainer:async e=>{const{fromHttp:t}=r(9641),{fromContainerMetadata:n}=r(1778)
;return i?.debug("@aws-sdk/credential-provider-ini - credential_source is EcsContainer"),async()=>s(t(e??{}),n(e))().then(c)},Ec2InstanceMetadata:async e=>{
i?.debug("@aws-sdk/credential-provider-ini - credential_source is Ec2InstanceMetadata");const{fromInstanceMetadata:t}=r(1778);return async()=>t(e)().then(c)},
Environment:async e=>{i?.debug("@aws-sdk/credential-provider-ini - credential_source is Environment");const{fromEnv:t}=r(8162);return async()=>t(e)().then(c)}}
;if(e in o)return o[e];throw new n(`Unsupported credential source in profile ${t}. Got ${e}, expected EcsContainer or Ec2InstanceMetadata or Environment.`,{
logger:i})})(p.credential_source,e,o.logger)(o))();if(g(p))return m.then(e=>a(e,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"));{const t={RoleArn:p.role_arn,
RoleSessionName:p.role_session_name||`aws-sdk-js-${Date.now()}`,ExternalId:p.external_id,DurationSeconds:parseInt(p.duration_seconds||"3600",10)
},{mfa_serial:r}=p;if(r){if(!o.mfaCodeProvider)throw new n(`Profile ${e} requires multi-factor authentication, but no MFA code callback was provided.`,{
logger:o.logger,tryNextLink:!1});t.SerialNumber=r,t.TokenCode=await o.mfaCodeProvider(r)}const s=await m
;return o.roleAssumer(s,t).then(e=>a(e,"CREDENTIALS_PROFILE_SOURCE_PROFILE","o"))}
},g=e=>!e.role_arn&&!!e.credential_source,p=e=>Boolean(e)&&"object"==typeof e&&"string"==typeof e.aws_access_key_id&&"string"==typeof e.aws_secret_access_key&&["undefined","string"].indexOf(typeof e.aws_session_token)>-1&&["undefined","string"].indexOf(typeof e.aws_account_id)>-1,h=async(e,t)=>{
t?.logger?.debug("@aws-sdk/credential-provider-ini - resolveStaticCredentials");const r={accessKeyId:e.aws_access_key_id,
secretAccessKey:e.aws_secret_access_key,sessionToken:e.aws_session_token,...e.aws_credential_scope&&{credentialScope:e.aws_credential_scope},
...e.aws_account_id&&{accountId:e.aws_account_id}};return a(r,"CREDENTIALS_PROFILE","n")},f=async(e,t,s,i,o={},c=!1)=>{const g=t[e]
;if(Object.keys(o).length>0&&p(g))return h(g,s)
;if(c||((e,{profile:t="default",logger:r}={})=>Boolean(e)&&"object"==typeof e&&"string"==typeof e.role_arn&&["undefined","string"].indexOf(typeof e.role_session_name)>-1&&["undefined","string"].indexOf(typeof e.external_id)>-1&&["undefined","string"].indexOf(typeof e.mfa_serial)>-1&&(l(e,{
profile:t,logger:r})||u(e,{profile:t,logger:r})))(g,{profile:e,logger:s.logger}))return d(e,t,s,i,o,f);if(p(g))return h(g,s)
;if((e=>Boolean(e)&&"object"==typeof e&&"string"==typeof e.web_identity_token_file&&"string"==typeof e.role_arn&&["undefined","string"].indexOf(typeof e.role_session_name)>-1)(g))return(async(e,t,n)=>{
const{fromTokenFile:s}=r(8112),i=await s({webIdentityTokenFile:e.web_identity_token_file,roleArn:e.role_arn,roleSessionName:e.role_session_name,
roleAssumerWithWebIdentity:t.roleAssumerWithWebIdentity,logger:t.logger,parentClientConfig:t.parentClientConfig})({callerClientConfig:n})
;return a(i,"CREDENTIALS_PROFILE_STS_WEB_ID_TOKEN","q")})(g,s,i)
;if((e=>Boolean(e)&&"object"==typeof e&&"string"==typeof e.credential_process)(g))return(async(e,t)=>{const{fromProcess:n}=r(2884),s=await n({...e,profile:t})()
;return a(s,"CREDENTIALS_PROFILE_PROCESS","v")})(s,e)
;if((e=>e&&("string"==typeof e.sso_start_url||"string"==typeof e.sso_account_id||"string"==typeof e.sso_session||"string"==typeof e.sso_region||"string"==typeof e.sso_role_name))(g))return await(async(e,t,n={},s)=>{
const{fromSSO:i}=r(9874);return i({profile:e,logger:n.logger,parentClientConfig:n.parentClientConfig,clientConfig:n.clientConfig})({callerClientConfig:s
}).then(e=>t.sso_session?a(e,"CREDENTIALS_PROFILE_SSO","r"):a(e,"CREDENTIALS_PROFILE_SSO_LEGACY","t"))})(e,g,s,i)
;if((e=>Boolean(e&&e.login_session))(g))return(async(e,t,n)=>{const{fromLoginCredentials:s}=r(2844),i=await s({...t,profile:e})({callerClientConfig:n})
;return a(i,"CREDENTIALS_PROFILE_LOGIN","AC")})(e,s,i);throw new n(`Could not resolve credentials using profile: [${e}] in configuration/credentials file(s).`,{
logger:s.logger})};t.fromIni=(e={})=>async({callerClientConfig:t}={})=>{e.logger?.debug("@aws-sdk/credential-provider-ini - fromIni");const r=await o(e)
;return f(i({profile:e.profile??t?.profile}),r,e,t)}}),2844:(function(e,t,r){
const{setCredentialFeature:n}=r(9300),{CredentialsProviderError:s,parseKnownFiles:i,getProfileName:o}=r(7567),{HttpRequest:a}=r(9922),{createHash:c,createPrivateKey:l,createPublicKey:u,sign:d}=r(7598),{promises:g}=r(3024),{homedir:p}=r(8161),{dirname:h,join:f}=r(6760)
;class m{profileData;init;callerClientConfig;static REFRESH_THRESHOLD=3e5;constructor(e,t,r){this.profileData=e,this.init=t,this.callerClientConfig=r}
async loadCredentials(){const e=await this.loadToken()
;if(!e)throw new s(`Failed to load a token for session ${this.loginSession}, please re-authenticate using aws login`,{tryNextLink:!1,logger:this.logger})
;const t=e.accessToken,r=Date.now();return new Date(t.expiresAt).getTime()-r<=m.REFRESH_THRESHOLD?this.refresh(e):this.toCredentials(e.accessToken)}
get logger(){return this.init?.logger}get loginSession(){return this.profileData.login_session}toCredentials(e){return{accessKeyId:e.accessKeyId,
secretAccessKey:e.secretAccessKey,sessionToken:e.sessionToken,accountId:e.accountId,expiration:new Date(e.expiresAt)}}async refresh(e){
const t=await this.loadToken().catch(()=>e),n=Date.now(),i=new Date(t.accessToken.expiresAt).getTime(),o=new Date(e.accessToken.expiresAt).getTime(),a=i<=n&&o>n?e:t
;if(new Date(a.accessToken.expiresAt).getTime()-Date.now()>m.REFRESH_THRESHOLD)return this.toCredentials(a.accessToken)
;const{SigninClient:c,CreateOAuth2TokenCommand:l}=r(990),{logger:u,userAgentAppId:d}=this.callerClientConfig??{},g=(e=>"h2"===e?.metadata?.handlerProtocol)(this.callerClientConfig?.requestHandler)?void 0:this.callerClientConfig?.requestHandler,p="string"==typeof a.signInRegion&&a.signInRegion.length>0?a.signInRegion:void 0,h=new c({
credentials:{accessKeyId:"",secretAccessKey:""},region:p??this.profileData.region??await(this.callerClientConfig?.region?.())??process.env.AWS_REGION,
requestHandler:g,logger:u,userAgentAppId:d,...this.init?.clientConfig,...p&&{region:p}});this.createDPoPInterceptor(h.middlewareStack);const f={tokenInput:{
clientId:a.clientId,refreshToken:a.refreshToken,grantType:"refresh_token"}};try{
const e=await h.send(new l(f)),{accessKeyId:t,secretAccessKey:r,sessionToken:n}=e.tokenOutput?.accessToken??{},{refreshToken:i,expiresIn:o}=e.tokenOutput??{}
;if(!(t&&r&&n&&i))throw new s("Token refresh response missing required fields",{logger:this.logger,tryNextLink:!1})
;const c=1e3*(o??900),u=new Date(Date.now()+c),d={...a,accessToken:{...a.accessToken,accessKeyId:t,secretAccessKey:r,sessionToken:n,expiresAt:u.toISOString()},
refreshToken:i};return await this.saveToken(d),this.toCredentials(d.accessToken)}catch(e){if("AccessDeniedException"===e.name){let t;switch(e.error){
case"TOKEN_EXPIRED":t="Your session has expired. Please reauthenticate.";break;case"USER_CREDENTIALS_CHANGED":
t="Unable to refresh credentials because of a change in your password. Please reauthenticate with your new password.";break;case"INSUFFICIENT_PERMISSIONS":
t="Unable to refresh credentials due to insufficient permissions. You may be missing permission for the 'CreateOAuth2Token' action.";break;default:
t=`Failed to refresh token: ${String(e)}. Please re-authenticate using \`aws login\``}throw new s(t,{logger:this.logger,tryNextLink:!1})}
if(new Date(a.accessToken.expiresAt).getTime()>Date.now())return this.logger?.warn?.(`Failed to refresh token: ${String(e)}. Using existing token until expiry.`),
this.toCredentials(a.accessToken);throw new s(`Failed to refresh token: ${String(e)}. Please re-authenticate using aws login`,{logger:this.logger})}}
async loadToken(){const e=this.getTokenFilePath();try{
const t=await g.readFile(e,"utf8"),r=JSON.parse(t),n=["accessToken","clientId","refreshToken","dpopKey"].filter(e=>!r[e])
;if(r.accessToken?.accountId||n.push("accountId"),n.length>0)throw new s(`Token validation failed, missing fields: ${n.join(", ")}`,{logger:this.logger,
tryNextLink:!1});return r}catch(t){throw new s(`Failed to load token from ${e}: ${String(t)}`,{logger:this.logger,tryNextLink:!1})}}async saveToken(e){
const t=this.getTokenFilePath(),r=h(t);try{await g.mkdir(r,{recursive:!0})}catch(e){}await g.writeFile(t,JSON.stringify(e,null,2),"utf8")}getTokenFilePath(){
const e=process.env.AWS_LOGIN_CACHE_DIRECTORY??f(p(),".aws","login","cache"),t=Buffer.from(this.loginSession,"utf8"),r=c("sha256").update(t).digest("hex")
;return f(e,`${r}.json`)}derToRawSignature(e){let t=2;if(2!==e[t])throw new Error("Invalid DER signature");t++;const r=e[t++];let n=e.subarray(t,t+r);if(t+=r,
2!==e[t])throw new Error("Invalid DER signature");t++;const s=e[t++];let i=e.subarray(t,t+s);n=0===n[0]?n.subarray(1):n,i=0===i[0]?i.subarray(1):i
;const o=Buffer.concat([Buffer.alloc(32-n.length),n]),a=Buffer.concat([Buffer.alloc(32-i.length),i]);return Buffer.concat([o,a])}createDPoPInterceptor(e){
e.add(e=>async t=>{if(a.isInstance(t.request)){
const e=t.request,r=`${e.protocol}//${e.hostname}${e.port?`:${e.port}`:""}${e.path}`,n=await this.generateDpop(e.method,r);e.headers={...e.headers,DPoP:n}}
return e(t)},{step:"finalizeRequest",name:"dpopInterceptor",override:!0})}async generateDpop(e="POST",t){const r=await this.loadToken();try{const n=l({
key:r.dpopKey,format:"pem",type:"sec1"}),s=u(n).export({format:"der",type:"spki"});let i=-1;for(let e=0;e<s.length;e++)if(4===s[e]){i=e;break}
const o=s.slice(i+1,i+33),a=s.slice(i+33,i+65),c={alg:"ES256",typ:"dpop+jwt",jwk:{kty:"EC",crv:"P-256",x:o.toString("base64url"),y:a.toString("base64url")}},g={
jti:crypto.randomUUID(),htm:e,htu:t,iat:Math.floor(Date.now()/1e3)
},p=Buffer.from(JSON.stringify(c)).toString("base64url"),h=`${p}.${Buffer.from(JSON.stringify(g)).toString("base64url")}`,f=d("sha256",Buffer.from(h),n),m=this.derToRawSignature(f)
;return`${h}.${m.toString("base64url")}`}catch(e){throw new s(`Failed to generate Dpop proof: ${e instanceof Error?e.message:String(e)}`,{logger:this.logger,
tryNextLink:!1})}}}t.fromLoginCredentials=e=>async({callerClientConfig:t}={})=>{e?.logger?.debug?.("@aws-sdk/credential-providers - fromLoginCredentials")
;const r=await i(e||{}),a=o({profile:e?.profile??t?.profile}),c=r[a];if(!c?.login_session)throw new s(`Profile ${a} does not contain login_session.`,{
tryNextLink:!0,logger:e?.logger});const l=new m(c,e,t),u=await l.loadCredentials();return n(u,"CREDENTIALS_LOGIN","AD")}}),2884:(function(e,t,r){
const{externalDataInterceptor:n,CredentialsProviderError:s,parseKnownFiles:i,getProfileName:o}=r(7567),{exec:a}=r(1421),{promisify:c}=r(7975),{setCredentialFeature:l}=r(9300),u=async(e,t,r)=>{
const i=t[e];if(!t[e])throw new s(`Profile ${e} could not be found in shared credentials file.`,{logger:r});{const o=i.credential_process
;if(void 0===o)throw new s(`Profile ${e} did not contain credential_process.`,{logger:r});{const i=c(n?.getTokenRecord?.().exec??a);try{
const{stdout:r}=await i(o);let n;try{n=JSON.parse(r.trim())}catch{throw Error(`Profile ${e} credential_process returned invalid JSON.`)}return((e,t,r)=>{
if(1!==t.Version)throw Error(`Profile ${e} credential_process did not return Version 1.`)
;if(void 0===t.AccessKeyId||void 0===t.SecretAccessKey)throw Error(`Profile ${e} credential_process returned invalid credentials.`);if(t.Expiration){
const r=new Date;if(new Date(t.Expiration)<r)throw Error(`Profile ${e} credential_process returned expired credentials.`)}let n=t.AccountId
;!n&&r?.[e]?.aws_account_id&&(n=r[e].aws_account_id);const s={accessKeyId:t.AccessKeyId,secretAccessKey:t.SecretAccessKey,...t.SessionToken&&{
sessionToken:t.SessionToken},...t.Expiration&&{expiration:new Date(t.Expiration)},...t.CredentialScope&&{credentialScope:t.CredentialScope},...n&&{accountId:n}}
;return l(s,"CREDENTIALS_PROCESS","w"),s})(e,n,t)}catch(e){throw new s(e.message,{logger:r})}}}};t.fromProcess=(e={})=>async({callerClientConfig:t}={})=>{
e.logger?.debug("@aws-sdk/credential-provider-process - fromProcess");const r=await i(e);return u(o({profile:e.profile??t?.profile}),r,e.logger)}}),
9874:(function(e,t,r){
const{CredentialsProviderError:n,getSSOTokenFromFile:s,getProfileName:i,parseKnownFiles:o,loadSsoSessionData:a}=r(7567),{setCredentialFeature:c}=r(9300),{fromSso:l}=r(3205),u=e=>e&&("string"==typeof e.sso_start_url||"string"==typeof e.sso_account_id||"string"==typeof e.sso_session||"string"==typeof e.sso_region||"string"==typeof e.sso_role_name),d=!1,g=async({ssoStartUrl:e,ssoSession:t,ssoAccountId:i,ssoRegion:o,ssoRoleName:a,ssoClient:u,clientConfig:g,parentClientConfig:p,callerClientConfig:h,profile:f,filepath:m,configFilepath:S,ignoreCache:y,logger:w})=>{
let E;const C="To refresh this SSO session run aws sso login with the corresponding profile.";if(t)try{const e=await l({profile:f,filepath:m,configFilepath:S,
ignoreCache:y,clientConfig:g,parentClientConfig:p,logger:w})({callerClientConfig:h});E={accessToken:e.token,expiresAt:new Date(e.expiration).toISOString()}
}catch(e){throw new n(e.message,{tryNextLink:d,logger:w})}else try{E=await s(e)}catch(e){
throw new n(`The SSO session associated with this profile is invalid. ${C}`,{tryNextLink:d,logger:w})}
if(new Date(E.expiresAt).getTime()-Date.now()<=0)throw new n(`The SSO session associated with this profile has expired. ${C}`,{tryNextLink:d,logger:w})
;const{accessToken:v}=E,{SSOClient:I,GetRoleCredentialsCommand:A}=r(8287),b=u||new I(Object.assign({},g??{},{logger:g?.logger??h?.logger??p?.logger,
region:g?.region??o,userAgentAppId:g?.userAgentAppId??h?.userAgentAppId??p?.userAgentAppId}));let x;try{x=await b.send(new A({accountId:i,roleName:a,
accessToken:v}))}catch(e){throw new n(e,{tryNextLink:d,logger:w})}
const{roleCredentials:{accessKeyId:_,secretAccessKey:T,sessionToken:R,expiration:k,credentialScope:P,accountId:O}={}}=x
;if(!(_&&T&&R&&k))throw new n("SSO returns an invalid temporary credential.",{tryNextLink:d,logger:w});const N={accessKeyId:_,secretAccessKey:T,sessionToken:R,
expiration:new Date(k),...P&&{credentialScope:P},...O&&{accountId:O}};return t?c(N,"CREDENTIALS_SSO","s"):c(N,"CREDENTIALS_SSO_LEGACY","u"),N},p=(e,t)=>{
const{sso_start_url:r,sso_account_id:s,sso_region:i,sso_role_name:o}=e
;if(!(r&&s&&i&&o))throw new n(`Profile is configured with invalid SSO credentials. Required parameters "sso_account_id", "sso_region", "sso_role_name", "sso_start_url". Got ${Object.keys(e).join(", ")}\nReference: https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-sso.html`,{
tryNextLink:!1,logger:t});return e};t.fromSSO=(e={})=>async({callerClientConfig:t}={})=>{e.logger?.debug("@aws-sdk/credential-provider-sso - fromSSO")
;const{ssoStartUrl:r,ssoAccountId:s,ssoRegion:c,ssoRoleName:l,ssoSession:d}=e,{ssoClient:h}=e,f=i({profile:e.profile??t?.profile});if(r||s||c||l||d){
if(r&&s&&c&&l)return g({ssoStartUrl:r,ssoSession:d,ssoAccountId:s,ssoRegion:c,ssoRoleName:l,ssoClient:h,clientConfig:e.clientConfig,
parentClientConfig:e.parentClientConfig,callerClientConfig:e.callerClientConfig,profile:f,filepath:e.filepath,configFilepath:e.configFilepath,
ignoreCache:e.ignoreCache,logger:e.logger})
;throw new n('Incomplete configuration. The fromSSO() argument hash must include "ssoStartUrl", "ssoAccountId", "ssoRegion", "ssoRoleName"',{tryNextLink:!1,
logger:e.logger})}{const t=(await o(e))[f];if(!t)throw new n(`Profile ${f} was not found.`,{logger:e.logger})
;if(!u(t))throw new n(`Profile ${f} is not configured with SSO credentials.`,{logger:e.logger});if(t?.sso_session){
const s=(await a(e))[t.sso_session],i=` configurations in profile ${f} and sso-session ${t.sso_session}`
;if(c&&c!==s.sso_region)throw new n("Conflicting SSO region"+i,{tryNextLink:!1,logger:e.logger})
;if(r&&r!==s.sso_start_url)throw new n("Conflicting SSO start_url"+i,{tryNextLink:!1,logger:e.logger});t.sso_region=s.sso_region,t.sso_start_url=s.sso_start_url
}const{sso_start_url:s,sso_account_id:i,sso_region:l,sso_role_name:d,sso_session:m}=p(t,e.logger);return g({ssoStartUrl:s,ssoSession:m,ssoAccountId:i,
ssoRegion:l,ssoRoleName:d,ssoClient:h,clientConfig:e.clientConfig,parentClientConfig:e.parentClientConfig,callerClientConfig:e.callerClientConfig,profile:f,
filepath:e.filepath,configFilepath:e.configFilepath,ignoreCache:e.ignoreCache,logger:e.logger})}},t.isSsoProfile=u,t.validateSsoProfile=p}),8287:(function(e,t,r){
const{GetRoleCredentialsCommand:n,SSOClient:s}=r(9063);t.GetRoleCredentialsCommand=n,t.SSOClient=s}),8112:(function(e,t,r){
const{setCredentialFeature:n}=r(9300),{CredentialsProviderError:s,externalDataInterceptor:i}=r(7567),{readFileSync:o}=r(3024),a=e=>async t=>{
e.logger?.debug("@aws-sdk/credential-provider-web-identity - fromWebToken")
;const{roleArn:n,roleSessionName:s,webIdentityToken:i,providerId:o,policyArns:a,policy:c,durationSeconds:l}=e;let{roleAssumerWithWebIdentity:u}=e;if(!u){
const{getDefaultRoleAssumerWithWebIdentity:n}=r(2100);u=n({...e.clientConfig,credentialProviderLogger:e.logger,parentClientConfig:{...t?.callerClientConfig,
...e.parentClientConfig}},e.clientPlugins)}return u({RoleArn:n,RoleSessionName:s??`aws-sdk-js-session-${Date.now()}`,WebIdentityToken:i,ProviderId:o,
PolicyArns:a,Policy:c,DurationSeconds:l})},c="AWS_WEB_IDENTITY_TOKEN_FILE";t.fromTokenFile=(e={})=>async t=>{
e.logger?.debug("@aws-sdk/credential-provider-web-identity - fromTokenFile")
;const r=e?.webIdentityTokenFile??process.env[c],l=e?.roleArn??process.env.AWS_ROLE_ARN,u=e?.roleSessionName??process.env.AWS_ROLE_SESSION_NAME
;if(!r||!l)throw new s("Web identity configuration not specified",{logger:e.logger});const d=await a({...e,webIdentityToken:i?.getTokenRecord?.()[r]??o(r,{
encoding:"ascii"}),roleArn:l,roleSessionName:u})(t);return r===process.env[c]&&n(d,"CREDENTIALS_ENV_VARS_STS_WEB_ID_TOKEN","h"),d},t.fromWebToken=a}),
990:(function(e,t,r){
const{awsEndpointFunctions:n,emitWarningIfUnsupportedVersion:s,createDefaultUserAgentProvider:i,getDefaultSocketTimeout:o,NODE_APP_ID_CONFIG_OPTIONS:a,getAwsRegionExtensionConfiguration:c,resolveAwsRegionExtensionConfiguration:l,resolveUserAgentConfig:u,resolveHostHeaderConfig:d,getUserAgentPlugin:g,getHostHeaderPlugin:p,getLoggerPlugin:h,getRecursionDetectionPlugin:f}=r(9300),{NoAuthSigner:m,getHttpAuthSchemeEndpointRuleSetPlugin:S,DefaultIdentityProviderConfig:y,getHttpSigningPlugin:w}=r(5086),{normalizeProvider:E,getSmithyContext:C,ServiceException:v,NoOpLogger:I,emitWarningIfUnsupportedVersion:A,loadConfigsForDefaultMode:b,getDefaultExtensionConfiguration:x,resolveDefaultRuntimeConfig:_,Client:T,makeBuilder:R,createAggregatedClient:k}=r(4614),{Command:P}=r(4614)
;t.$Command=P,t.__Client=T
;const{resolveDefaultsModeConfig:O,loadConfig:N,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:D,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:$,NODE_REGION_CONFIG_OPTIONS:U,NODE_REGION_CONFIG_FILE_OPTIONS:M,resolveRegionConfig:L}=r(7567),{BinaryDecisionDiagram:z,EndpointCache:F,decideEndpoint:V,customEndpointFunctions:H,resolveEndpointConfig:B,getEndpointPlugin:j}=r(4561),{parseUrl:q,getHttpHandlerExtensionConfiguration:K,resolveHttpHandlerRuntimeConfig:W,getContentLengthPlugin:G}=r(9922),{DEFAULT_RETRY_MODE:Q,NODE_RETRY_MODE_CONFIG_OPTIONS:X,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:J,resolveRetryConfig:Y,getRetryPlugin:Z}=r(9285),{TypeRegistry:ee,getSchemaSerdePlugin:te}=r(5982),{resolveAwsSdkSigV4Config:re,AwsSdkSigV4Signer:ne,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:se}=r(8039),{toUtf8:ie,fromUtf8:oe,toBase64:ae,fromBase64:ce,calculateBodyLength:le}=r(2882),{streamCollector:ue,NodeHttpHandler:de}=r(8771),{AwsRestJsonProtocol:ge}=r(3628),{Sha256:pe}=r(9362),he=async(e,t,r)=>({
operation:C(t).operation,region:await E(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});const fe=e=>{
const t=[];if("CreateOAuth2Token"===e.operation)t.push(function(){return{schemeId:"smithy.api#noAuth"}}());else t.push(function(e){return{
schemeId:"aws.auth#sigv4",signingProperties:{name:"signin",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}(e));return t
};var me="3.998.2"
;const Se="ref",ye=-1,we=!1,Ee=!0,Ce="isSet",ve="booleanEquals",Ie="coalesce",Ae="PartitionResult",be="stringEquals",xe="getAttr",_e="https://signin.{Region}.{PartitionResult#dualStackDnsSuffix}",Te={
[Se]:"Endpoint"},Re={fn:xe,argv:[{[Se]:Ae},"name"]},ke={[Se]:"Region"},Pe={[Se]:Ae},Oe={authSchemes:[{name:"sigv4",signingName:"signin",signingRegion:"{Region}"
}]},Ne={},De=[ke],$e={conditions:[[Ce,De],[ve,[{fn:Ie,argv:[{[Se]:"IsControlPlane"},we]},Ee]],[Ce,[Te]],["aws.partition",De,Ae],[ve,[{[Se]:"UseFIPS"
},Ee]],[be,[Re,"aws"]],[ve,[{fn:Ie,argv:[{[Se]:"IsOAuthEndpoint"},we]},Ee]],[ve,[{[Se]:"UseDualStack"
},Ee]],[be,[Re,"aws-cn"]],[be,[ke,"us-gov-west-1"]],[be,[Re,"aws-us-gov"]],[ve,[{fn:xe,argv:[Pe,"supportsFIPS"]
},Ee]],[be,[Re,"aws-iso"]],[be,[Re,"aws-iso-b"]],[be,[Re,"aws-iso-f"]],[be,[Re,"aws-iso-e"]],[be,[Re,"aws-eusc"]],[ve,[{fn:xe,argv:[Pe,"supportsDualStack"]
},Ee]]],
results:[[ye],["https://signin.{Region}.api.aws",Oe],["https://signin.{Region}.api.amazonwebservices.com.cn",Oe],[_e,Oe],[ye,"FIPS endpoints are not supported for OAuth operations. Disable FIPS or use a non-OAuth operation."],["https://{Region}.oauth.signin.aws",Oe],["https://{Region}.signin.aws.amazon.com",Ne],["https://{Region}.signin.amazonaws.cn",Ne],["https://{Region}.signin.amazonaws-us-gov.com",Ne],["https://{Region}.signin.c2shome.ic.gov",Ne],["https://{Region}.signin.sc2shome.sgov.gov",Ne],["https://{Region}.signin.csphome.hci.ic.gov",Ne],["https://{Region}.signin.csphome.adc-e.uk",Ne],["https://{Region}.signin.amazonaws-eusc.eu",Ne],["https://signin-fips.amazonaws-us-gov.com",Ne],["https://{Region}.signin-fips.amazonaws-us-gov.com",Ne],["https://{Region}.signin.{PartitionResult#dnsSuffix}",Ne],[ye,"Invalid Configuration: FIPS and custom endpoint are not supported"],[ye,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Te,Ne],["https://signin-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",Ne],[ye,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://signin-fips.{Region}.{PartitionResult#dnsSuffix}",Ne],[ye,"FIPS is enabled but this partition does not support FIPS"],[_e,Ne],[ye,"DualStack is enabled but this partition does not support DualStack"],["https://signin.{Region}.{PartitionResult#dnsSuffix}",Ne],[ye,"Invalid Configuration: Missing Region"]]
},Ue=1e8,Me=new Int32Array([-1,1,-1,0,6,3,2,36,4,4,5,Ue+27,6,Ue+4,Ue+27,1,29,7,2,36,8,3,9,31,4,22,10,5,19,11,7,21,12,8,Ue+7,13,10,Ue+8,14,12,Ue+9,15,13,Ue+10,16,14,Ue+11,17,15,Ue+12,18,16,Ue+13,Ue+16,6,Ue+5,20,7,21,Ue+6,17,Ue+24,Ue+25,6,Ue+4,23,7,27,24,9,Ue+14,25,10,Ue+15,26,11,Ue+22,Ue+23,11,28,Ue+21,17,Ue+20,Ue+21,2,35,30,3,39,31,4,32,Ue+27,6,Ue+4,33,7,Ue+27,34,9,Ue+14,Ue+27,3,39,36,4,38,37,7,Ue+18,Ue+19,6,Ue+4,Ue+17,5,Ue+1,40,8,Ue+2,Ue+3]),Le=z.from(Me,2,$e.conditions,$e.results),ze=new F({
size:50,params:["Endpoint","IsControlPlane","IsOAuthEndpoint","Region","UseDualStack","UseFIPS"]}),Fe=(e,t={})=>ze.get(e,()=>V(Le,{endpointParams:e,
logger:t.logger}));H.aws=n;class Ve extends v{static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.signin#SigninServiceException";constructor(e){super(e),
Object.setPrototypeOf(this,Ve.prototype)}}class He extends Ve{static shapeId="com.amazonaws.signin#AccessDeniedException";name="AccessDeniedException"
;$fault="client";error;constructor(e){super({name:"AccessDeniedException",$fault:"client",...e}),Object.setPrototypeOf(this,He.prototype),this.error=e.error}}
class Be extends Ve{static shapeId="com.amazonaws.signin#InternalServerException";name="InternalServerException";$fault="server";error;constructor(e){super({
name:"InternalServerException",$fault:"server",...e}),Object.setPrototypeOf(this,Be.prototype),this.error=e.error}}class je extends Ve{
static shapeId="com.amazonaws.signin#TooManyRequestsError";name="TooManyRequestsError";$fault="client";error;constructor(e){super({name:"TooManyRequestsError",
$fault:"client",...e}),Object.setPrototypeOf(this,je.prototype),this.error=e.error}}class qe extends Ve{
static shapeId="com.amazonaws.signin#ValidationException";name="ValidationException";$fault="client";error;constructor(e){super({name:"ValidationException",
$fault:"client",...e}),Object.setPrototypeOf(this,qe.prototype),this.error=e.error}}
const Ke="accessKeyId",We="accessToken",Ge="client",Qe="clientId",Xe="codeVerifier",Je="error",Ye="expiresIn",Ze="grantType",et="http",tt="httpError",rt="idToken",nt="jsonName",st="message",it="refreshToken",ot="redirectUri",at="smithy.ts.sdk.synthetic.com.amazonaws.signin",ct="secretAccessKey",lt="sessionToken",ut="tokenType",dt="com.amazonaws.signin",gt=new ee(at)
;var pt=[-3,at,"SigninServiceException",0,[],[]];gt.registerError(pt,Ve);const ht=new ee(dt);var ft=[-3,dt,"AccessDeniedException",{[Je]:Ge},[Je,st],[0,0],2]
;ht.registerError(ft,He);var mt=[-3,dt,"InternalServerException",{[Je]:"server",[tt]:500},[Je,st],[0,0],2];ht.registerError(mt,Be)
;var St=[-3,dt,"TooManyRequestsError",{[Je]:Ge,[tt]:429},[Je,st],[0,0],2];ht.registerError(St,je);var yt=[-3,dt,"ValidationException",{[Je]:Ge,[tt]:400
},[Je,st],[0,0],2];ht.registerError(yt,qe);const wt=[gt,ht]
;var Et=[0,dt,"OAuthAccessToken",8,0],Ct=[0,dt,"RefreshToken",8,0],vt=[3,dt,"AccessToken",8,[Ke,ct,lt],[[0,{[nt]:Ke}],[0,{[nt]:ct}],[0,{[nt]:lt
}]],3],It=[3,dt,"CreateOAuth2TokenRequest",0,["tokenInput"],[[()=>At,16]],1],At=[3,dt,"CreateOAuth2TokenRequestBody",0,[Qe,Ze,"code",ot,Xe,it],[[0,{[nt]:Qe
}],[0,{[nt]:Ze}],0,[0,{[nt]:ot}],[0,{[nt]:Xe}],[()=>Ct,{[nt]:it
}]],2],bt=[3,dt,"CreateOAuth2TokenResponse",0,["tokenOutput"],[[()=>xt,16]],1],xt=[3,dt,"CreateOAuth2TokenResponseBody",0,[We,ut,Ye,it,rt],[[()=>vt,{[nt]:We
}],[0,{[nt]:ut}],[1,{[nt]:Ye}],[()=>Ct,{[nt]:it}],[0,{[nt]:rt}]],4],_t=[3,dt,"CreateOAuth2TokenWithIAMRequest",0,[Ze,"resource"],[[0,{[nt]:"grant_type"
}],0],2],Tt=[3,dt,"CreateOAuth2TokenWithIAMResponse",0,[We,ut,Ye],[[()=>Et,{[nt]:"access_token"}],[0,{[nt]:"token_type"}],[1,{[nt]:"expires_in"
}]],3],Rt=[9,dt,"CreateOAuth2Token",{[et]:["POST","/v1/token",200]},()=>It,()=>bt],kt=[9,dt,"CreateOAuth2TokenWithIAM",{
[et]:["POST","/v1/token?x-amz-client-auth-method=iam",200]},()=>_t,()=>Tt];const Pt=e=>{A(process.version);const t=O(e),r=()=>t().then(b),n=(e=>({
apiVersion:"2023-01-01",base64Decoder:e?.base64Decoder??ce,base64Encoder:e?.base64Encoder??ae,disableHostPrefix:e?.disableHostPrefix??!1,
endpointProvider:e?.endpointProvider??Fe,extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??fe,
httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ne},{
schemeId:"smithy.api#noAuth",identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new m}],logger:e?.logger??new I,
protocol:e?.protocol??ge,protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.signin",errorTypeRegistries:wt,version:"2023-01-01",
serviceTarget:"Signin"},serviceId:e?.serviceId??"Signin",sha256:e?.sha256??pe,urlParser:e?.urlParser??q,utf8Decoder:e?.utf8Decoder??oe,
utf8Encoder:e?.utf8Encoder??ie}))(e);s(process.version);const c={profile:e?.profile,logger:n.logger};return{...n,...e,runtime:"node",defaultsMode:t,
authSchemePreference:e?.authSchemePreference??N(se,c),bodyLengthChecker:e?.bodyLengthChecker??le,defaultSocketTimeout:o(e?.requestHandler,3e5),
defaultUserAgentProvider:e?.defaultUserAgentProvider??i({serviceId:n.serviceId,clientVersion:me}),maxAttempts:e?.maxAttempts??N(J,e),region:e?.region??N(U,{
...M,...c}),requestHandler:de.create(e?.requestHandler??r),retryMode:e?.retryMode??N({...X,default:async()=>(await r()).retryMode||Q},e),
streamCollector:e?.streamCollector??ue,useDualstackEndpoint:e?.useDualstackEndpoint??N($,c),useFipsEndpoint:e?.useFipsEndpoint??N(D,c),
userAgentAppId:e?.userAgentAppId??N(a,c)}};class Ot extends T{config;constructor(...[e]){const t=Pt(e||{});super(t),this.initConfig=t
;const r=(e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"signin"
}))(t),n=u(r),s=Y(n),i=L(s),o=d(i),a=((e,t)=>{const r=Object.assign(c(e),x(e),K(e),(e=>{const t=e.httpAuthSchemes;let r=e.httpAuthSchemeProvider,n=e.credentials
;return{setHttpAuthScheme(e){const r=t.findIndex(t=>t.schemeId===e.schemeId);-1===r?t.push(e):t.splice(r,1,e)},httpAuthSchemes:()=>t,
setHttpAuthSchemeProvider(e){r=e},httpAuthSchemeProvider:()=>r,setCredentials(e){n=e},credentials:()=>n}})(e));return t.forEach(e=>e.configure(r)),
Object.assign(e,l(r),_(r),W(r),(e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}))(r))
})((e=>{const t=re(e);return Object.assign(t,{authSchemePreference:E(e.authSchemePreference??[])})})(B(o)),e?.extensions||[]);this.config=a,
this.middlewareStack.use(te(this.config)),this.middlewareStack.use(g(this.config)),this.middlewareStack.use(Z(this.config)),
this.middlewareStack.use(G(this.config)),this.middlewareStack.use(p(this.config)),this.middlewareStack.use(h(this.config)),
this.middlewareStack.use(f(this.config)),this.middlewareStack.use(S(this.config,{httpAuthSchemeParametersProvider:he,
identityProviderConfigProvider:async e=>new y({"aws.auth#sigv4":e.credentials})})),this.middlewareStack.use(w(this.config))}destroy(){super.destroy()}}
const Nt=R({UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},"Signin","SigninClient",j),Dt={IsControlPlane:{type:"staticContextParams",value:!1}},$t={
IsOAuthEndpoint:{type:"staticContextParams",value:!0}},Ut=(e,t,r,n)=>[];class Mt extends(Nt(Dt,Ut,"CreateOAuth2Token",Rt)){}
class Lt extends(Nt($t,Ut,"CreateOAuth2TokenWithIAM",kt)){}const zt={CreateOAuth2TokenCommand:Mt,CreateOAuth2TokenWithIAMCommand:Lt};class Ft extends Ot{}
k(zt,Ft);t.AccessDeniedException=He,t.AccessDeniedException$=ft,t.AccessToken$=vt,t.CreateOAuth2Token$=Rt,t.CreateOAuth2TokenCommand=Mt,
t.CreateOAuth2TokenRequest$=It,t.CreateOAuth2TokenRequestBody$=At,t.CreateOAuth2TokenResponse$=bt,t.CreateOAuth2TokenResponseBody$=xt,
t.CreateOAuth2TokenWithIAM$=kt,t.CreateOAuth2TokenWithIAMCommand=Lt,t.CreateOAuth2TokenWithIAMRequest$=_t,t.CreateOAuth2TokenWithIAMResponse$=Tt,
t.InternalServerException=Be,t.InternalServerException$=mt,t.OAuth2ErrorCode={AUTHCODE_EXPIRED:"AUTHCODE_EXPIRED",CONFLICT:"CONFLICT",
INSUFFICIENT_PERMISSIONS:"INSUFFICIENT_PERMISSIONS",INVALID_REQUEST:"INVALID_REQUEST",OAUTH_INVALID_GRANT:"invalid_grant",
OAUTH_INVALID_REQUEST:"invalid_request",OAUTH_INVALID_SCOPE:"invalid_scope",OAUTH_INVALID_TARGET:"invalid_target",OAUTH_RATE_EXCEEDED:"rate_exceeded",
OAUTH_SERVICE_UNAVAILABLE:"service_unavailable",OAUTH_UNSUPPORTED_GRANT_TYPE:"unsupported_grant_type",RESOURCE_NOT_FOUND:"RESOURCE_NOT_FOUND",
SERVER_ERROR:"server_error",SERVICE_QUOTA_EXCEEDED:"SERVICE_QUOTA_EXCEEDED",TOKEN_EXPIRED:"TOKEN_EXPIRED",USER_CREDENTIALS_CHANGED:"USER_CREDENTIALS_CHANGED"},
t.Signin=Ft,t.SigninClient=Ot,t.SigninServiceException=Ve,t.SigninServiceException$=pt,t.TooManyRequestsError=je,t.TooManyRequestsError$=St,
t.ValidationException=qe,t.ValidationException$=yt,t.errorTypeRegistries=wt}),567:(function(e,t,r){
const{awsEndpointFunctions:n,emitWarningIfUnsupportedVersion:s,createDefaultUserAgentProvider:i,getDefaultSocketTimeout:o,NODE_APP_ID_CONFIG_OPTIONS:a,getAwsRegionExtensionConfiguration:c,resolveAwsRegionExtensionConfiguration:l,resolveUserAgentConfig:u,resolveHostHeaderConfig:d,getUserAgentPlugin:g,getHostHeaderPlugin:p,getLoggerPlugin:h,getRecursionDetectionPlugin:f}=r(9300),{NoAuthSigner:m,getHttpAuthSchemeEndpointRuleSetPlugin:S,DefaultIdentityProviderConfig:y,getHttpSigningPlugin:w}=r(5086),{normalizeProvider:E,getSmithyContext:C,ServiceException:v,NoOpLogger:I,emitWarningIfUnsupportedVersion:A,loadConfigsForDefaultMode:b,getDefaultExtensionConfiguration:x,resolveDefaultRuntimeConfig:_,Client:T,makeBuilder:R,createAggregatedClient:k}=r(4614),{Command:P}=r(4614)
;t.$Command=P,t.__Client=T
;const{resolveDefaultsModeConfig:O,loadConfig:N,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:D,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:$,NODE_REGION_CONFIG_OPTIONS:U,NODE_REGION_CONFIG_FILE_OPTIONS:M,resolveRegionConfig:L}=r(7567),{BinaryDecisionDiagram:z,EndpointCache:F,decideEndpoint:V,customEndpointFunctions:H,resolveEndpointConfig:B,getEndpointPlugin:j}=r(4561),{parseUrl:q,getHttpHandlerExtensionConfiguration:K,resolveHttpHandlerRuntimeConfig:W,getContentLengthPlugin:G}=r(9922),{DEFAULT_RETRY_MODE:Q,NODE_RETRY_MODE_CONFIG_OPTIONS:X,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:J,resolveRetryConfig:Y,getRetryPlugin:Z}=r(9285),{TypeRegistry:ee,getSchemaSerdePlugin:te}=r(5982),{resolveAwsSdkSigV4Config:re,AwsSdkSigV4Signer:ne,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:se}=r(8039),{toUtf8:ie,fromUtf8:oe,toBase64:ae,fromBase64:ce,calculateBodyLength:le}=r(2882),{streamCollector:ue,NodeHttpHandler:de}=r(8771),{AwsRestJsonProtocol:ge}=r(3628),{Sha256:pe}=r(9362),he=async(e,t,r)=>({
operation:C(t).operation,region:await E(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});const fe=e=>{
const t=[];if("CreateToken"===e.operation)t.push(function(){return{schemeId:"smithy.api#noAuth"}}());else t.push(function(e){return{schemeId:"aws.auth#sigv4",
signingProperties:{name:"sso-oauth",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}(e));return t};var me="3.998.2"
;const Se="ref",ye=-1,we=!0,Ee="isSet",Ce="PartitionResult",ve="booleanEquals",Ie="getAttr",Ae={[Se]:"Endpoint"},be={[Se]:Ce},xe={},_e=[{[Se]:"Region"}],Te={
conditions:[[Ee,[Ae]],[Ee,_e],["aws.partition",_e,Ce],[ve,[{[Se]:"UseFIPS"},we]],[ve,[{[Se]:"UseDualStack"},we]],[ve,[{fn:Ie,argv:[be,"supportsDualStack"]
},we]],[ve,[{fn:Ie,argv:[be,"supportsFIPS"]},we]],["stringEquals",[{fn:Ie,argv:[be,"name"]},"aws-us-gov"]]],
results:[[ye],[ye,"Invalid Configuration: FIPS and custom endpoint are not supported"],[ye,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Ae,xe],["https://oidc-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",xe],[ye,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://oidc.{Region}.amazonaws.com",xe],["https://oidc-fips.{Region}.{PartitionResult#dnsSuffix}",xe],[ye,"FIPS is enabled but this partition does not support FIPS"],["https://oidc.{Region}.{PartitionResult#dualStackDnsSuffix}",xe],[ye,"DualStack is enabled but this partition does not support DualStack"],["https://oidc.{Region}.{PartitionResult#dnsSuffix}",xe],[ye,"Invalid Configuration: Missing Region"]]
},Re=1e8,ke=new Int32Array([-1,1,-1,0,13,3,1,4,Re+12,2,5,Re+12,3,8,6,4,7,Re+11,5,Re+9,Re+10,4,11,9,6,10,Re+8,7,Re+6,Re+7,5,12,Re+5,6,Re+4,Re+5,3,Re+1,14,4,Re+2,Re+3]),Pe=z.from(ke,2,Te.conditions,Te.results),Oe=new F({
size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),Ne=(e,t={})=>Oe.get(e,()=>V(Pe,{endpointParams:e,logger:t.logger}));H.aws=n;class De extends v{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc#SSOOIDCServiceException";constructor(e){super(e),Object.setPrototypeOf(this,De.prototype)}}
class $e extends De{static shapeId="com.amazonaws.ssooidc#AccessDeniedException";name="AccessDeniedException";$fault="client";error;reason;error_description
;constructor(e){super({name:"AccessDeniedException",$fault:"client",...e}),Object.setPrototypeOf(this,$e.prototype),this.error=e.error,this.reason=e.reason,
this.error_description=e.error_description}}class Ue extends De{static shapeId="com.amazonaws.ssooidc#AuthorizationPendingException"
;name="AuthorizationPendingException";$fault="client";error;error_description;constructor(e){super({name:"AuthorizationPendingException",$fault:"client",...e}),
Object.setPrototypeOf(this,Ue.prototype),this.error=e.error,this.error_description=e.error_description}}class Me extends De{
static shapeId="com.amazonaws.ssooidc#ExpiredTokenException";name="ExpiredTokenException";$fault="client";error;error_description;constructor(e){super({
name:"ExpiredTokenException",$fault:"client",...e}),Object.setPrototypeOf(this,Me.prototype),this.error=e.error,this.error_description=e.error_description}}
class Le extends De{static shapeId="com.amazonaws.ssooidc#InternalServerException";name="InternalServerException";$fault="server";error;error_description
;constructor(e){super({name:"InternalServerException",$fault:"server",...e}),Object.setPrototypeOf(this,Le.prototype),this.error=e.error,
this.error_description=e.error_description}}class ze extends De{static shapeId="com.amazonaws.ssooidc#InvalidClientException";name="InvalidClientException"
;$fault="client";error;error_description;constructor(e){super({name:"InvalidClientException",$fault:"client",...e}),Object.setPrototypeOf(this,ze.prototype),
this.error=e.error,this.error_description=e.error_description}}class Fe extends De{static shapeId="com.amazonaws.ssooidc#InvalidGrantException"
;name="InvalidGrantException";$fault="client";error;error_description;constructor(e){super({name:"InvalidGrantException",$fault:"client",...e}),
Object.setPrototypeOf(this,Fe.prototype),this.error=e.error,this.error_description=e.error_description}}class Ve extends De{
static shapeId="com.amazonaws.ssooidc#InvalidRequestException";name="InvalidRequestException";$fault="client";error;reason;error_description;constructor(e){
super({name:"InvalidRequestException",$fault:"client",...e}),Object.setPrototypeOf(this,Ve.prototype),this.error=e.error,this.reason=e.reason,
this.error_description=e.error_description}}class He extends De{static shapeId="com.amazonaws.ssooidc#InvalidScopeException";name="InvalidScopeException"
;$fault="client";error;error_description;constructor(e){super({name:"InvalidScopeException",$fault:"client",...e}),Object.setPrototypeOf(this,He.prototype),
this.error=e.error,this.error_description=e.error_description}}class Be extends De{static shapeId="com.amazonaws.ssooidc#SlowDownException"
;name="SlowDownException";$fault="client";error;error_description;constructor(e){super({name:"SlowDownException",$fault:"client",...e}),
Object.setPrototypeOf(this,Be.prototype),this.error=e.error,this.error_description=e.error_description}}class je extends De{
static shapeId="com.amazonaws.ssooidc#UnauthorizedClientException";name="UnauthorizedClientException";$fault="client";error;error_description;constructor(e){
super({name:"UnauthorizedClientException",$fault:"client",...e}),Object.setPrototypeOf(this,je.prototype),this.error=e.error,
this.error_description=e.error_description}}class qe extends De{static shapeId="com.amazonaws.ssooidc#UnsupportedGrantTypeException"
;name="UnsupportedGrantTypeException";$fault="client";error;error_description;constructor(e){super({name:"UnsupportedGrantTypeException",$fault:"client",...e}),
Object.setPrototypeOf(this,qe.prototype),this.error=e.error,this.error_description=e.error_description}}
const Ke="client",We="error",Ge="error_description",Qe="http",Xe="httpError",Je="reason",Ye="refreshToken",Ze="smithy.ts.sdk.synthetic.com.amazonaws.ssooidc",et="com.amazonaws.ssooidc",tt=new ee(Ze)
;var rt=[-3,Ze,"SSOOIDCServiceException",0,[],[]];tt.registerError(rt,De);const nt=new ee(et);var st=[-3,et,"AccessDeniedException",{[We]:Ke,[Xe]:400
},[We,Je,Ge],[0,0,0]];nt.registerError(st,$e);var it=[-3,et,"AuthorizationPendingException",{[We]:Ke,[Xe]:400},[We,Ge],[0,0]];nt.registerError(it,Ue)
;var ot=[-3,et,"ExpiredTokenException",{[We]:Ke,[Xe]:400},[We,Ge],[0,0]];nt.registerError(ot,Me);var at=[-3,et,"InternalServerException",{[We]:"server",[Xe]:500
},[We,Ge],[0,0]];nt.registerError(at,Le);var ct=[-3,et,"InvalidClientException",{[We]:Ke,[Xe]:401},[We,Ge],[0,0]];nt.registerError(ct,ze)
;var lt=[-3,et,"InvalidGrantException",{[We]:Ke,[Xe]:400},[We,Ge],[0,0]];nt.registerError(lt,Fe);var ut=[-3,et,"InvalidRequestException",{[We]:Ke,[Xe]:400
},[We,Je,Ge],[0,0,0]];nt.registerError(ut,Ve);var dt=[-3,et,"InvalidScopeException",{[We]:Ke,[Xe]:400},[We,Ge],[0,0]];nt.registerError(dt,He)
;var gt=[-3,et,"SlowDownException",{[We]:Ke,[Xe]:400},[We,Ge],[0,0]];nt.registerError(gt,Be);var pt=[-3,et,"UnauthorizedClientException",{[We]:Ke,[Xe]:400
},[We,Ge],[0,0]];nt.registerError(pt,je);var ht=[-3,et,"UnsupportedGrantTypeException",{[We]:Ke,[Xe]:400},[We,Ge],[0,0]];nt.registerError(ht,qe)
;const ft=[tt,nt]
;var mt=[0,et,"AccessToken",8,0],St=[0,et,"ClientSecret",8,0],yt=[0,et,"CodeVerifier",8,0],wt=[0,et,"IdToken",8,0],Et=[0,et,"RefreshToken",8,0],Ct=[3,et,"CreateTokenRequest",0,["clientId","clientSecret","grantType","deviceCode","code",Ye,"scope","redirectUri","codeVerifier"],[0,[()=>St,0],0,0,0,[()=>Et,0],64,0,[()=>yt,0]],3],vt=[3,et,"CreateTokenResponse",0,["accessToken","tokenType","expiresIn",Ye,"idToken"],[[()=>mt,0],0,1,[()=>Et,0],[()=>wt,0]]],It=[9,et,"CreateToken",{
[Qe]:["POST","/token",200]},()=>Ct,()=>vt];const At=e=>{A(process.version);const t=O(e),r=()=>t().then(b),n=(e=>({apiVersion:"2019-06-10",
base64Decoder:e?.base64Decoder??ce,base64Encoder:e?.base64Encoder??ae,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??Ne,
extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??fe,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ne},{schemeId:"smithy.api#noAuth",
identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new m}],logger:e?.logger??new I,protocol:e?.protocol??ge,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.ssooidc",errorTypeRegistries:ft,version:"2019-06-10",serviceTarget:"AWSSSOOIDCService"},
serviceId:e?.serviceId??"SSO OIDC",sha256:e?.sha256??pe,urlParser:e?.urlParser??q,utf8Decoder:e?.utf8Decoder??oe,utf8Encoder:e?.utf8Encoder??ie}))(e)
;s(process.version);const c={profile:e?.profile,logger:n.logger};return{...n,...e,runtime:"node",defaultsMode:t,
authSchemePreference:e?.authSchemePreference??N(se,c),bodyLengthChecker:e?.bodyLengthChecker??le,defaultSocketTimeout:o(e?.requestHandler,3e5),
defaultUserAgentProvider:e?.defaultUserAgentProvider??i({serviceId:n.serviceId,clientVersion:me}),maxAttempts:e?.maxAttempts??N(J,e),region:e?.region??N(U,{
...M,...c}),requestHandler:de.create(e?.requestHandler??r),retryMode:e?.retryMode??N({...X,default:async()=>(await r()).retryMode||Q},e),
streamCollector:e?.streamCollector??ue,useDualstackEndpoint:e?.useDualstackEndpoint??N($,c),useFipsEndpoint:e?.useFipsEndpoint??N(D,c),
userAgentAppId:e?.userAgentAppId??N(a,c)}};class bt extends T{config;constructor(...[e]){const t=At(e||{});super(t),this.initConfig=t
;const r=(e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"sso-oauth"
}))(t),n=u(r),s=Y(n),i=L(s),o=d(i),a=((e,t)=>{const r=Object.assign(c(e),x(e),K(e),(e=>{const t=e.httpAuthSchemes;let r=e.httpAuthSchemeProvider,n=e.credentials
;return{setHttpAuthScheme(e){const r=t.findIndex(t=>t.schemeId===e.schemeId);-1===r?t.push(e):t.splice(r,1,e)},httpAuthSchemes:()=>t,
setHttpAuthSchemeProvider(e){r=e},httpAuthSchemeProvider:()=>r,setCredentials(e){n=e},credentials:()=>n}})(e));return t.forEach(e=>e.configure(r)),
Object.assign(e,l(r),_(r),W(r),(e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}))(r))
})((e=>{const t=re(e);return Object.assign(t,{authSchemePreference:E(e.authSchemePreference??[])})})(B(o)),e?.extensions||[]);this.config=a,
this.middlewareStack.use(te(this.config)),this.middlewareStack.use(g(this.config)),this.middlewareStack.use(Z(this.config)),
this.middlewareStack.use(G(this.config)),this.middlewareStack.use(p(this.config)),this.middlewareStack.use(h(this.config)),
this.middlewareStack.use(f(this.config)),this.middlewareStack.use(S(this.config,{httpAuthSchemeParametersProvider:he,
identityProviderConfigProvider:async e=>new y({"aws.auth#sigv4":e.credentials})})),this.middlewareStack.use(w(this.config))}destroy(){super.destroy()}}
const xt=R({UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},"AWSSSOOIDCService","SSOOIDCClient",j),_t={},Tt=(e,t,r,n)=>[]
;class Rt extends(xt(_t,Tt,"CreateToken",It)){}const kt={CreateTokenCommand:Rt};class Pt extends bt{}k(kt,Pt);t.AccessDeniedException=$e,
t.AccessDeniedException$=st,t.AccessDeniedExceptionReason={KMS_ACCESS_DENIED:"KMS_AccessDeniedException"},t.AuthorizationPendingException=Ue,
t.AuthorizationPendingException$=it,t.CreateToken$=It,t.CreateTokenCommand=Rt,t.CreateTokenRequest$=Ct,t.CreateTokenResponse$=vt,t.ExpiredTokenException=Me,
t.ExpiredTokenException$=ot,t.InternalServerException=Le,t.InternalServerException$=at,t.InvalidClientException=ze,t.InvalidClientException$=ct,
t.InvalidGrantException=Fe,t.InvalidGrantException$=lt,t.InvalidRequestException=Ve,t.InvalidRequestException$=ut,t.InvalidRequestExceptionReason={
KMS_DISABLED_KEY:"KMS_DisabledException",KMS_INVALID_KEY_USAGE:"KMS_InvalidKeyUsageException",KMS_INVALID_STATE:"KMS_InvalidStateException",
KMS_KEY_NOT_FOUND:"KMS_NotFoundException"},t.InvalidScopeException=He,t.InvalidScopeException$=dt,t.SSOOIDC=Pt,t.SSOOIDCClient=bt,t.SSOOIDCServiceException=De,
t.SSOOIDCServiceException$=rt,t.SlowDownException=Be,t.SlowDownException$=gt,t.UnauthorizedClientException=je,t.UnauthorizedClientException$=pt,
t.UnsupportedGrantTypeException=qe,t.UnsupportedGrantTypeException$=ht,t.errorTypeRegistries=ft}),9063:(function(e,t,r){
const{awsEndpointFunctions:n,emitWarningIfUnsupportedVersion:s,createDefaultUserAgentProvider:i,getDefaultSocketTimeout:o,NODE_APP_ID_CONFIG_OPTIONS:a,getAwsRegionExtensionConfiguration:c,resolveAwsRegionExtensionConfiguration:l,resolveUserAgentConfig:u,resolveHostHeaderConfig:d,getUserAgentPlugin:g,getHostHeaderPlugin:p,getLoggerPlugin:h,getRecursionDetectionPlugin:f}=r(9300),{NoAuthSigner:m,getHttpAuthSchemeEndpointRuleSetPlugin:S,DefaultIdentityProviderConfig:y,getHttpSigningPlugin:w}=r(5086),{normalizeProvider:E,getSmithyContext:C,ServiceException:v,NoOpLogger:I,emitWarningIfUnsupportedVersion:A,loadConfigsForDefaultMode:b,getDefaultExtensionConfiguration:x,resolveDefaultRuntimeConfig:_,Client:T,makeBuilder:R,createAggregatedClient:k}=r(4614),{Command:P}=r(4614)
;t.$Command=P,t.__Client=T
;const{resolveDefaultsModeConfig:O,loadConfig:N,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:D,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:$,NODE_REGION_CONFIG_OPTIONS:U,NODE_REGION_CONFIG_FILE_OPTIONS:M,resolveRegionConfig:L}=r(7567),{BinaryDecisionDiagram:z,EndpointCache:F,decideEndpoint:V,customEndpointFunctions:H,resolveEndpointConfig:B,getEndpointPlugin:j}=r(4561),{parseUrl:q,getHttpHandlerExtensionConfiguration:K,resolveHttpHandlerRuntimeConfig:W,getContentLengthPlugin:G}=r(9922),{DEFAULT_RETRY_MODE:Q,NODE_RETRY_MODE_CONFIG_OPTIONS:X,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:J,resolveRetryConfig:Y,getRetryPlugin:Z}=r(9285),{TypeRegistry:ee,getSchemaSerdePlugin:te}=r(5982),{resolveAwsSdkSigV4Config:re,AwsSdkSigV4Signer:ne,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:se}=r(8039),{toUtf8:ie,fromUtf8:oe,toBase64:ae,fromBase64:ce,calculateBodyLength:le}=r(2882),{streamCollector:ue,NodeHttpHandler:de}=r(8771),{AwsRestJsonProtocol:ge}=r(3628),{Sha256:pe}=r(9362),he=async(e,t,r)=>({
operation:C(t).operation,region:await E(e.region)()||(()=>{throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()});const fe=e=>{
const t=[];if("GetRoleCredentials"===e.operation)t.push(function(){return{schemeId:"smithy.api#noAuth"}}());else t.push(function(e){return{
schemeId:"aws.auth#sigv4",signingProperties:{name:"awsssoportal",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}(e))
;return t};var me="3.998.2";const Se="ref",ye=-1,we=!0,Ee="isSet",Ce="PartitionResult",ve="booleanEquals",Ie="getAttr",Ae={[Se]:"Endpoint"},be={[Se]:Ce
},xe={},_e=[{[Se]:"Region"}],Te={conditions:[[Ee,[Ae]],[Ee,_e],["aws.partition",_e,Ce],[ve,[{[Se]:"UseFIPS"},we]],[ve,[{[Se]:"UseDualStack"},we]],[ve,[{fn:Ie,
argv:[be,"supportsDualStack"]},we]],[ve,[{fn:Ie,argv:[be,"supportsFIPS"]},we]],["stringEquals",[{fn:Ie,argv:[be,"name"]},"aws-us-gov"]]],
results:[[ye],[ye,"Invalid Configuration: FIPS and custom endpoint are not supported"],[ye,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Ae,xe],["https://portal.sso-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",xe],[ye,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://portal.sso.{Region}.amazonaws.com",xe],["https://portal.sso-fips.{Region}.{PartitionResult#dnsSuffix}",xe],[ye,"FIPS is enabled but this partition does not support FIPS"],["https://portal.sso.{Region}.{PartitionResult#dualStackDnsSuffix}",xe],[ye,"DualStack is enabled but this partition does not support DualStack"],["https://portal.sso.{Region}.{PartitionResult#dnsSuffix}",xe],[ye,"Invalid Configuration: Missing Region"]]
},Re=1e8,ke=new Int32Array([-1,1,-1,0,13,3,1,4,Re+12,2,5,Re+12,3,8,6,4,7,Re+11,5,Re+9,Re+10,4,11,9,6,10,Re+8,7,Re+6,Re+7,5,12,Re+5,6,Re+4,Re+5,3,Re+1,14,4,Re+2,Re+3]),Pe=z.from(ke,2,Te.conditions,Te.results),Oe=new F({
size:50,params:["Endpoint","Region","UseDualStack","UseFIPS"]}),Ne=(e,t={})=>Oe.get(e,()=>V(Pe,{endpointParams:e,logger:t.logger}));H.aws=n;class De extends v{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sso#SSOServiceException";constructor(e){super(e),Object.setPrototypeOf(this,De.prototype)}}
class $e extends De{static shapeId="com.amazonaws.sso#InvalidRequestException";name="InvalidRequestException";$fault="client";constructor(e){super({
name:"InvalidRequestException",$fault:"client",...e}),Object.setPrototypeOf(this,$e.prototype)}}class Ue extends De{
static shapeId="com.amazonaws.sso#ResourceNotFoundException";name="ResourceNotFoundException";$fault="client";constructor(e){super({
name:"ResourceNotFoundException",$fault:"client",...e}),Object.setPrototypeOf(this,Ue.prototype)}}class Me extends De{
static shapeId="com.amazonaws.sso#TooManyRequestsException";name="TooManyRequestsException";$fault="client";constructor(e){super({
name:"TooManyRequestsException",$fault:"client",...e}),Object.setPrototypeOf(this,Me.prototype)}}class Le extends De{
static shapeId="com.amazonaws.sso#UnauthorizedException";name="UnauthorizedException";$fault="client";constructor(e){super({name:"UnauthorizedException",
$fault:"client",...e}),Object.setPrototypeOf(this,Le.prototype)}}
const ze="client",Fe="error",Ve="http",He="httpError",Be="httpHeader",je="httpQuery",qe="message",Ke="smithy.ts.sdk.synthetic.com.amazonaws.sso",We="com.amazonaws.sso",Ge=new ee(Ke)
;var Qe=[-3,Ke,"SSOServiceException",0,[],[]];Ge.registerError(Qe,De);const Xe=new ee(We);var Je=[-3,We,"InvalidRequestException",{[Fe]:ze,[He]:400},[qe],[0]]
;Xe.registerError(Je,$e);var Ye=[-3,We,"ResourceNotFoundException",{[Fe]:ze,[He]:404},[qe],[0]];Xe.registerError(Ye,Ue)
;var Ze=[-3,We,"TooManyRequestsException",{[Fe]:ze,[He]:429},[qe],[0]];Xe.registerError(Ze,Me);var et=[-3,We,"UnauthorizedException",{[Fe]:ze,[He]:401
},[qe],[0]];Xe.registerError(et,Le);const tt=[Ge,Xe]
;var rt=[0,We,"AccessTokenType",8,0],nt=[0,We,"SecretAccessKeyType",8,0],st=[0,We,"SessionTokenType",8,0],it=[3,We,"GetRoleCredentialsRequest",0,["roleName","accountId","accessToken"],[[0,{
[je]:"role_name"}],[0,{[je]:"account_id"}],[()=>rt,{[Be]:"x-amz-sso_bearer_token"
}]],3],ot=[3,We,"GetRoleCredentialsResponse",0,["roleCredentials"],[[()=>at,0]]],at=[3,We,"RoleCredentials",0,["accessKeyId","secretAccessKey","sessionToken","expiration"],[0,[()=>nt,0],[()=>st,0],1]],ct=[9,We,"GetRoleCredentials",{
[Ve]:["GET","/federation/credentials",200]},()=>it,()=>ot];const lt=e=>{A(process.version);const t=O(e),r=()=>t().then(b),n=(e=>({apiVersion:"2019-06-10",
base64Decoder:e?.base64Decoder??ce,base64Encoder:e?.base64Encoder??ae,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??Ne,
extensions:e?.extensions??[],httpAuthSchemeProvider:e?.httpAuthSchemeProvider??fe,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ne},{schemeId:"smithy.api#noAuth",
identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new m}],logger:e?.logger??new I,protocol:e?.protocol??ge,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.sso",errorTypeRegistries:tt,version:"2019-06-10",serviceTarget:"SWBPortalService"},
serviceId:e?.serviceId??"SSO",sha256:e?.sha256??pe,urlParser:e?.urlParser??q,utf8Decoder:e?.utf8Decoder??oe,utf8Encoder:e?.utf8Encoder??ie}))(e)
;s(process.version);const c={profile:e?.profile,logger:n.logger};return{...n,...e,runtime:"node",defaultsMode:t,
authSchemePreference:e?.authSchemePreference??N(se,c),bodyLengthChecker:e?.bodyLengthChecker??le,defaultSocketTimeout:o(e?.requestHandler,3e5),
defaultUserAgentProvider:e?.defaultUserAgentProvider??i({serviceId:n.serviceId,clientVersion:me}),maxAttempts:e?.maxAttempts??N(J,e),region:e?.region??N(U,{
...M,...c}),requestHandler:de.create(e?.requestHandler??r),retryMode:e?.retryMode??N({...X,default:async()=>(await r()).retryMode||Q},e),
streamCollector:e?.streamCollector??ue,useDualstackEndpoint:e?.useDualstackEndpoint??N($,c),useFipsEndpoint:e?.useFipsEndpoint??N(D,c),
userAgentAppId:e?.userAgentAppId??N(a,c)}};class ut extends T{config;constructor(...[e]){const t=lt(e||{});super(t),this.initConfig=t
;const r=(e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,defaultSigningName:"awsssoportal"
}))(t),n=u(r),s=Y(n),i=L(s),o=d(i),a=((e,t)=>{const r=Object.assign(c(e),x(e),K(e),(e=>{const t=e.httpAuthSchemes;let r=e.httpAuthSchemeProvider,n=e.credentials
;return{setHttpAuthScheme(e){const r=t.findIndex(t=>t.schemeId===e.schemeId);-1===r?t.push(e):t.splice(r,1,e)},httpAuthSchemes:()=>t,
setHttpAuthSchemeProvider(e){r=e},httpAuthSchemeProvider:()=>r,setCredentials(e){n=e},credentials:()=>n}})(e));return t.forEach(e=>e.configure(r)),
Object.assign(e,l(r),_(r),W(r),(e=>({httpAuthSchemes:e.httpAuthSchemes(),httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}))(r))
})((e=>{const t=re(e);return Object.assign(t,{authSchemePreference:E(e.authSchemePreference??[])})})(B(o)),e?.extensions||[]);this.config=a,
this.middlewareStack.use(te(this.config)),this.middlewareStack.use(g(this.config)),this.middlewareStack.use(Z(this.config)),
this.middlewareStack.use(G(this.config)),this.middlewareStack.use(p(this.config)),this.middlewareStack.use(h(this.config)),
this.middlewareStack.use(f(this.config)),this.middlewareStack.use(S(this.config,{httpAuthSchemeParametersProvider:he,
identityProviderConfigProvider:async e=>new y({"aws.auth#sigv4":e.credentials})})),this.middlewareStack.use(w(this.config))}destroy(){super.destroy()}}
const dt=R({UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",name:"region"},
UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},"SWBPortalService","SSOClient",j),gt={},pt=(e,t,r,n)=>[]
;class ht extends(dt(gt,pt,"GetRoleCredentials",ct)){}const ft={GetRoleCredentialsCommand:ht};class mt extends ut{}k(ft,mt),t.GetRoleCredentials$=ct,
t.GetRoleCredentialsCommand=ht,t.GetRoleCredentialsRequest$=it,t.GetRoleCredentialsResponse$=ot,t.InvalidRequestException=$e,t.InvalidRequestException$=Je,
t.ResourceNotFoundException=Ue,t.ResourceNotFoundException$=Ye,t.RoleCredentials$=at,t.SSO=mt,t.SSOClient=ut,t.SSOServiceException=De,t.SSOServiceException$=Qe,
t.TooManyRequestsException=Me,t.TooManyRequestsException$=Ze,t.UnauthorizedException=Le,t.UnauthorizedException$=et,t.errorTypeRegistries=tt}),2100:(function(e,t,r){
const{awsEndpointFunctions:n,emitWarningIfUnsupportedVersion:s,createDefaultUserAgentProvider:i,getDefaultSocketTimeout:o,NODE_APP_ID_CONFIG_OPTIONS:a,getAwsRegionExtensionConfiguration:c,resolveAwsRegionExtensionConfiguration:l,resolveUserAgentConfig:u,resolveHostHeaderConfig:d,getUserAgentPlugin:g,getHostHeaderPlugin:p,getLoggerPlugin:h,getRecursionDetectionPlugin:f,setCredentialFeature:m,stsRegionDefaultResolver:S}=r(9300),{NoAuthSigner:y,getHttpAuthSchemeEndpointRuleSetPlugin:w,DefaultIdentityProviderConfig:E,getHttpSigningPlugin:C}=r(5086),{normalizeProvider:v,getSmithyContext:I,ServiceException:A,NoOpLogger:b,emitWarningIfUnsupportedVersion:x,loadConfigsForDefaultMode:_,getDefaultExtensionConfiguration:T,resolveDefaultRuntimeConfig:R,Client:k,makeBuilder:P,createAggregatedClient:O}=r(4614),{Command:N}=r(4614)
;t.$Command=N,t.__Client=k
;const{resolveDefaultsModeConfig:D,loadConfig:$,NODE_USE_FIPS_ENDPOINT_CONFIG_OPTIONS:U,NODE_USE_DUALSTACK_ENDPOINT_CONFIG_OPTIONS:M,NODE_REGION_CONFIG_OPTIONS:L,NODE_REGION_CONFIG_FILE_OPTIONS:z,resolveRegionConfig:F}=r(7567),{BinaryDecisionDiagram:V,EndpointCache:H,decideEndpoint:B,customEndpointFunctions:j,resolveParams:q,resolveEndpointConfig:K,getEndpointPlugin:W}=r(4561),{parseUrl:G,getHttpHandlerExtensionConfiguration:Q,resolveHttpHandlerRuntimeConfig:X,getContentLengthPlugin:J}=r(9922),{DEFAULT_RETRY_MODE:Y,NODE_RETRY_MODE_CONFIG_OPTIONS:Z,NODE_MAX_ATTEMPT_CONFIG_OPTIONS:ee,resolveRetryConfig:te,getRetryPlugin:re}=r(9285),{TypeRegistry:ne,getSchemaSerdePlugin:se}=r(5982),{resolveAwsSdkSigV4Config:ie,resolveAwsSdkSigV4AConfig:oe,AwsSdkSigV4Signer:ae,AwsSdkSigV4ASigner:ce,NODE_SIGV4A_CONFIG_OPTIONS:le,NODE_AUTH_SCHEME_PREFERENCE_OPTIONS:ue}=r(8039),{SignatureV4MultiRegion:de}=r(6861),{toUtf8:ge,fromUtf8:pe,toBase64:he,fromBase64:fe,calculateBodyLength:me}=r(2882),{streamCollector:Se,NodeHttpHandler:ye}=r(8771),{AwsQueryProtocol:we}=r(3628),{Sha256:Ee}=r(9362),Ce="ref",ve=-1,Ie=!0,Ae="isSet",be="PartitionResult",xe="booleanEquals",_e="stringEquals",Te="getAttr",Re="us-east-1",ke="sigv4",Pe="https://sts.{Region}.{PartitionResult#dnsSuffix}",Oe={
[Ce]:"Endpoint"},Ne={[Ce]:"Region"},De={[Ce]:be},$e={},Ue=[Ne],Me={conditions:[[Ae,[Oe]],[Ae,Ue],["aws.partition",Ue,be],[xe,[{[Ce]:"UseFIPS"},Ie]],[xe,[{
[Ce]:"UseDualStack"},Ie]],[_e,[Ne,"aws-global"]],[xe,[{[Ce]:"UseGlobalEndpoint"},Ie]],[_e,[Ne,"eu-central-1"]],[xe,[{fn:Te,argv:[De,"supportsDualStack"]
},Ie]],[xe,[{fn:Te,argv:[De,"supportsFIPS"]
},Ie]],[_e,[Ne,"ap-south-1"]],[_e,[Ne,"eu-north-1"]],[_e,[Ne,"eu-west-1"]],[_e,[Ne,"eu-west-2"]],[_e,[Ne,"eu-west-3"]],[_e,[Ne,"sa-east-1"]],[_e,[Ne,Re]],[_e,[Ne,"us-east-2"]],[_e,[Ne,"us-west-2"]],[_e,[Ne,"us-west-1"]],[_e,[Ne,"ca-central-1"]],[_e,[Ne,"ap-southeast-1"]],[_e,[Ne,"ap-northeast-1"]],[_e,[Ne,"ap-southeast-2"]],[_e,[{
fn:Te,argv:[De,"name"]},"aws-us-gov"]]],results:[[ve],["https://sts.amazonaws.com",{authSchemes:[{name:ke,signingName:"sts",signingRegion:Re}]}],[Pe,{
authSchemes:[{name:ke,signingName:"sts",signingRegion:"{Region}"}]
}],[ve,"Invalid Configuration: FIPS and custom endpoint are not supported"],[ve,"Invalid Configuration: Dualstack and custom endpoint are not supported"],[Oe,$e],["https://sts-fips.{Region}.{PartitionResult#dualStackDnsSuffix}",$e],[ve,"FIPS and DualStack are enabled, but this partition does not support one or both"],["https://sts.{Region}.amazonaws.com",$e],["https://sts-fips.{Region}.{PartitionResult#dnsSuffix}",$e],[ve,"FIPS is enabled but this partition does not support FIPS"],["https://sts.{Region}.{PartitionResult#dualStackDnsSuffix}",$e],[ve,"DualStack is enabled but this partition does not support DualStack"],[Pe,$e],[ve,"Invalid Configuration: Missing Region"]]
},Le=1e8,ze=new Int32Array([-1,1,-1,0,30,3,1,4,Le+14,2,5,Le+14,3,25,6,4,24,7,5,Le+1,8,6,9,Le+13,7,Le+1,10,10,Le+1,11,11,Le+1,12,12,Le+1,13,13,Le+1,14,14,Le+1,15,15,Le+1,16,16,Le+1,17,17,Le+1,18,18,Le+1,19,19,Le+1,20,20,Le+1,21,21,Le+1,22,22,Le+1,23,23,Le+1,Le+2,8,Le+11,Le+12,4,28,26,9,27,Le+10,24,Le+8,Le+9,8,29,Le+7,9,Le+6,Le+7,3,Le+3,31,4,Le+4,Le+5]),Fe=V.from(ze,2,Me.conditions,Me.results),Ve=new H({
size:50,params:["Endpoint","Region","UseDualStack","UseFIPS","UseGlobalEndpoint"]}),He=(e,t={})=>Ve.get(e,()=>B(Fe,{endpointParams:e,logger:t.logger}));j.aws=n
;const Be=(e=>async(t,r,n)=>{if(!n)throw new Error("Could not find `input` for `defaultEndpointRuleSetHttpAuthSchemeParametersProvider`")
;const s=await e(t,r,n),i=I(r)?.commandInstance?.constructor?.getEndpointParameterInstructions
;if(!i)throw new Error(`getEndpointParameterInstructions() is not defined on '${r.commandName}'`);const o=await q(n,{getEndpointParameterInstructions:i},t)
;return Object.assign(s,o)})(async(e,t,r)=>({operation:I(t).operation,region:await v(e.region)()||(()=>{
throw new Error("expected `region` to be configured for `aws.auth#sigv4`")})()}));function je(e){return{schemeId:"aws.auth#sigv4",signingProperties:{name:"sts",
region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}function qe(e){return{schemeId:"aws.auth#sigv4a",signingProperties:{
name:"sts",region:e.region},propertiesExtractor:(e,t)=>({signingProperties:{config:e,context:t}})}}function Ke(e){return{schemeId:"smithy.api#noAuth"}}
const We=((e,t,r)=>n=>{const s=e(n),i=s.properties?.authSchemes;if(!i)return t(n);const o=[];for(const e of i){
const{name:t,properties:s={},...a}=e,c=t.toLowerCase();let l;if(t!==c&&console.warn(`HttpAuthScheme has been normalized with lowercasing: '${t}' to '${c}'`),
"sigv4a"===c){l="aws.auth#sigv4a";const e=i.find(e=>{const t=e.name.toLowerCase();return"sigv4a"!==t&&t.startsWith("sigv4")})
;if("none"===de.sigv4aDependency()&&e)continue}else{
if(!c.startsWith("sigv4"))throw new Error(`Unknown HttpAuthScheme found in '@smithy.rules#endpointRuleSet': '${c}'`);l="aws.auth#sigv4"}const u=r[l]
;if(!u)throw new Error(`Could not find HttpAuthOption create function for '${l}'`);const d=u(n);d.schemeId=l,d.signingProperties={...d.signingProperties||{},
...a,...s},o.push(d)}return o})(He,e=>{const t=[];if("AssumeRoleWithWebIdentity"===e.operation)t.push(Ke()),t.push(qe(e));else t.push(je(e)),t.push(qe(e))
;return t},{"aws.auth#sigv4":je,"aws.auth#sigv4a":qe,"smithy.api#noAuth":Ke});var Ge="3.998.2";class Qe extends A{
static shapeId="smithy.ts.sdk.synthetic.com.amazonaws.sts#STSServiceException";constructor(e){super(e),Object.setPrototypeOf(this,Qe.prototype)}}
class Xe extends Qe{static shapeId="com.amazonaws.sts#ExpiredTokenException";name="ExpiredTokenException";$fault="client";constructor(e){super({
name:"ExpiredTokenException",$fault:"client",...e}),Object.setPrototypeOf(this,Xe.prototype)}}class Je extends Qe{
static shapeId="com.amazonaws.sts#MalformedPolicyDocumentException";name="MalformedPolicyDocumentException";$fault="client";constructor(e){super({
name:"MalformedPolicyDocumentException",$fault:"client",...e}),Object.setPrototypeOf(this,Je.prototype)}}class Ye extends Qe{
static shapeId="com.amazonaws.sts#PackedPolicyTooLargeException";name="PackedPolicyTooLargeException";$fault="client";constructor(e){super({
name:"PackedPolicyTooLargeException",$fault:"client",...e}),Object.setPrototypeOf(this,Ye.prototype)}}class Ze extends Qe{
static shapeId="com.amazonaws.sts#RegionDisabledException";name="RegionDisabledException";$fault="client";constructor(e){super({name:"RegionDisabledException",
$fault:"client",...e}),Object.setPrototypeOf(this,Ze.prototype)}}class et extends Qe{static shapeId="com.amazonaws.sts#IDPRejectedClaimException"
;name="IDPRejectedClaimException";$fault="client";constructor(e){super({name:"IDPRejectedClaimException",$fault:"client",...e}),
Object.setPrototypeOf(this,et.prototype)}}class tt extends Qe{static shapeId="com.amazonaws.sts#InvalidIdentityTokenException"
;name="InvalidIdentityTokenException";$fault="client";constructor(e){super({name:"InvalidIdentityTokenException",$fault:"client",...e}),
Object.setPrototypeOf(this,tt.prototype)}}class rt extends Qe{static shapeId="com.amazonaws.sts#IDPCommunicationErrorException"
;name="IDPCommunicationErrorException";$fault="client";$retryable={};constructor(e){super({name:"IDPCommunicationErrorException",$fault:"client",...e}),
Object.setPrototypeOf(this,rt.prototype)}}
const nt="AssumedRoleUser",st="Credentials",it="DurationSeconds",ot="MinimumSessionTokenSize",at="Policy",ct="PolicyArns",lt="PackedPolicySize",ut="RoleArn",dt="RoleSessionName",gt="SourceIdentity",pt="SessionTokenSize",ht="SessionTokenUtilization",ft="awsQueryError",mt="client",St="error",yt="httpError",wt="message",Et="smithy.ts.sdk.synthetic.com.amazonaws.sts",Ct="com.amazonaws.sts",vt=new ne(Et)
;var It=[-3,Et,"STSServiceException",0,[],[]];vt.registerError(It,Qe);const At=new ne(Ct);var bt=[-3,Ct,"ExpiredTokenException",{
[ft]:["ExpiredTokenException",400],[St]:mt,[yt]:400},[wt],[0]];At.registerError(bt,Xe);var xt=[-3,Ct,"IDPCommunicationErrorException",{
[ft]:["IDPCommunicationError",400],[St]:mt,[yt]:400},[wt],[0]];At.registerError(xt,rt);var _t=[-3,Ct,"IDPRejectedClaimException",{[ft]:["IDPRejectedClaim",403],
[St]:mt,[yt]:403},[wt],[0]];At.registerError(_t,et);var Tt=[-3,Ct,"InvalidIdentityTokenException",{[ft]:["InvalidIdentityToken",400],[St]:mt,[yt]:400},[wt],[0]]
;At.registerError(Tt,tt);var Rt=[-3,Ct,"MalformedPolicyDocumentException",{[ft]:["MalformedPolicyDocument",400],[St]:mt,[yt]:400},[wt],[0]]
;At.registerError(Rt,Je);var kt=[-3,Ct,"PackedPolicyTooLargeException",{[ft]:["PackedPolicyTooLarge",400],[St]:mt,[yt]:400},[wt],[0]];At.registerError(kt,Ye)
;var Pt=[-3,Ct,"RegionDisabledException",{[ft]:["RegionDisabledException",403],[St]:mt,[yt]:403},[wt],[0]];At.registerError(Pt,Ze);const Ot=[vt,At]
;var Nt=[0,Ct,"accessKeySecretType",8,0],Dt=[0,Ct,"clientTokenType",8,0],$t=[3,Ct,nt,0,["AssumedRoleId","Arn"],[0,0],2],Ut=[3,Ct,"AssumeRoleRequest",0,[ut,dt,ct,at,it,"Tags","TransitiveTagKeys","ExternalId","SerialNumber","TokenCode",gt,"ProvidedContexts",ot],[0,0,()=>jt,0,1,()=>Kt,64,0,0,0,0,()=>qt,1],2],Mt=[3,Ct,"AssumeRoleResponse",0,[st,nt,lt,gt,ht,pt],[[()=>Ft,0],()=>$t,1,0,1,1]],Lt=[3,Ct,"AssumeRoleWithWebIdentityRequest",0,[ut,dt,"WebIdentityToken","ProviderId",ct,at,it,ot],[0,0,[()=>Dt,0],0,()=>jt,0,1,1],3],zt=[3,Ct,"AssumeRoleWithWebIdentityResponse",0,[st,"SubjectFromWebIdentityToken",nt,lt,"Provider","Audience",gt,ht,pt],[[()=>Ft,0],0,()=>$t,1,0,0,0,1,1]],Ft=[3,Ct,st,0,["AccessKeyId","SecretAccessKey","SessionToken","Expiration"],[0,[()=>Nt,0],0,4],4],Vt=[3,Ct,"PolicyDescriptorType",0,["arn"],[0]],Ht=[3,Ct,"ProvidedContext",0,["ProviderArn","ContextAssertion"],[0,0]],Bt=[3,Ct,"Tag",0,["Key","Value"],[0,0],2],jt=[1,Ct,"policyDescriptorListType",0,()=>Vt],qt=[1,Ct,"ProvidedContextsListType",0,()=>Ht],Kt=[1,Ct,"tagListType",0,()=>Bt],Wt=[9,Ct,"AssumeRole",0,()=>Ut,()=>Mt],Gt=[9,Ct,"AssumeRoleWithWebIdentity",0,()=>Lt,()=>zt]
;const Qt=e=>{x(process.version);const t=D(e),r=()=>t().then(_),n=(e=>({apiVersion:"2011-06-15",base64Decoder:e?.base64Decoder??fe,
base64Encoder:e?.base64Encoder??he,disableHostPrefix:e?.disableHostPrefix??!1,endpointProvider:e?.endpointProvider??He,extensions:e?.extensions??[],
httpAuthSchemeProvider:e?.httpAuthSchemeProvider??We,httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4"),signer:new ae},{schemeId:"aws.auth#sigv4a",
identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new ce},{schemeId:"smithy.api#noAuth",
identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new y}],logger:e?.logger??new b,protocol:e?.protocol??we,
protocolSettings:e?.protocolSettings??{defaultNamespace:"com.amazonaws.sts",errorTypeRegistries:Ot,xmlNamespace:"https://sts.amazonaws.com/doc/2011-06-15/",
version:"2011-06-15",serviceTarget:"AWSSecurityTokenServiceV20110615"},serviceId:e?.serviceId??"STS",sha256:e?.sha256??Ee,
signerConstructor:e?.signerConstructor??de,urlParser:e?.urlParser??G,utf8Decoder:e?.utf8Decoder??pe,utf8Encoder:e?.utf8Encoder??ge}))(e);s(process.version)
;const c={profile:e?.profile,logger:n.logger};return{...n,...e,runtime:"node",defaultsMode:t,authSchemePreference:e?.authSchemePreference??$(ue,c),
bodyLengthChecker:e?.bodyLengthChecker??me,defaultSocketTimeout:o(e?.requestHandler,3e5),defaultUserAgentProvider:e?.defaultUserAgentProvider??i({
serviceId:n.serviceId,clientVersion:Ge}),httpAuthSchemes:e?.httpAuthSchemes??[{schemeId:"aws.auth#sigv4",
identityProvider:t=>t.getIdentityProvider("aws.auth#sigv4")||(async t=>await e.credentialDefaultProvider(t?.__config||{})()),signer:new ae},{
schemeId:"aws.auth#sigv4a",identityProvider:e=>e.getIdentityProvider("aws.auth#sigv4a"),signer:new ce},{schemeId:"smithy.api#noAuth",
identityProvider:e=>e.getIdentityProvider("smithy.api#noAuth")||(async()=>({})),signer:new y}],maxAttempts:e?.maxAttempts??$(ee,e),region:e?.region??$(L,{...z,
...c}),requestHandler:ye.create(e?.requestHandler??r),retryMode:e?.retryMode??$({...Z,default:async()=>(await r()).retryMode||Y},e),
sigv4aSigningRegionSet:e?.sigv4aSigningRegionSet??$(le,c),streamCollector:e?.streamCollector??Se,useDualstackEndpoint:e?.useDualstackEndpoint??$(M,c),
useFipsEndpoint:e?.useFipsEndpoint??$(U,c),userAgentAppId:e?.userAgentAppId??$(a,c)}};class Xt extends k{config;constructor(...[e]){const t=Qt(e||{});super(t),
this.initConfig=t;const r=(e=>Object.assign(e,{useDualstackEndpoint:e.useDualstackEndpoint??!1,useFipsEndpoint:e.useFipsEndpoint??!1,
useGlobalEndpoint:e.useGlobalEndpoint??!1,defaultSigningName:"sts"}))(t),n=u(r),s=te(n),i=F(s),o=d(i),a=((e,t)=>{const r=Object.assign(c(e),T(e),Q(e),(e=>{
const t=e.httpAuthSchemes;let r=e.httpAuthSchemeProvider,n=e.credentials;return{setHttpAuthScheme(e){const r=t.findIndex(t=>t.schemeId===e.schemeId)
;-1===r?t.push(e):t.splice(r,1,e)},httpAuthSchemes:()=>t,setHttpAuthSchemeProvider(e){r=e},httpAuthSchemeProvider:()=>r,setCredentials(e){n=e},credentials:()=>n
}})(e));return t.forEach(e=>e.configure(r)),Object.assign(e,l(r),R(r),X(r),(e=>({httpAuthSchemes:e.httpAuthSchemes(),
httpAuthSchemeProvider:e.httpAuthSchemeProvider(),credentials:e.credentials()}))(r))})((e=>{const t=ie(e),r=oe(t);return Object.assign(r,{
authSchemePreference:v(e.authSchemePreference??[])})})(K(o)),e?.extensions||[]);this.config=a,this.middlewareStack.use(se(this.config)),
this.middlewareStack.use(g(this.config)),this.middlewareStack.use(re(this.config)),this.middlewareStack.use(J(this.config)),
this.middlewareStack.use(p(this.config)),this.middlewareStack.use(h(this.config)),this.middlewareStack.use(f(this.config)),
this.middlewareStack.use(w(this.config,{httpAuthSchemeParametersProvider:Be,identityProviderConfigProvider:async e=>new E({"aws.auth#sigv4":e.credentials,
"aws.auth#sigv4a":e.credentials})})),this.middlewareStack.use(C(this.config))}destroy(){super.destroy()}}const Jt=P({UseGlobalEndpoint:{type:"builtInParams",
name:"useGlobalEndpoint"},UseFIPS:{type:"builtInParams",name:"useFipsEndpoint"},Endpoint:{type:"builtInParams",name:"endpoint"},Region:{type:"builtInParams",
name:"region"},UseDualStack:{type:"builtInParams",name:"useDualstackEndpoint"}},"AWSSecurityTokenServiceV20110615","STSClient",W),Yt={},Zt=(e,t,r,n)=>[]
;class er extends(Jt(Yt,Zt,"AssumeRole",Wt)){}class tr extends(Jt(Yt,Zt,"AssumeRoleWithWebIdentity",Gt)){}const rr={AssumeRoleCommand:er,
AssumeRoleWithWebIdentityCommand:tr};class nr extends Xt{}O(rr,nr);const sr=e=>{if("string"==typeof e?.Arn){const t=e.Arn.split(":")
;if(t.length>4&&""!==t[4])return t[4]}},ir=async(e,t,r,n={})=>{const s="function"==typeof e?await e():e,i="function"==typeof t?await t():t;let o=""
;const a=s??i??(o=await S(n)())
;return r?.debug?.("@aws-sdk/client-sts::resolveRegion","accepting first of:",`${s} (credential provider clientConfig)`,`${i} (contextual client)`,`${o} (STS default: AWS_REGION, profile region, or us-east-1)`),
a},or=e=>"h2"===e?.metadata?.handlerProtocol,ar=(e,t)=>t?class extends e{constructor(e){super(e);for(const e of t)this.middlewareStack.use(e)}
}:e,cr=(e={},t)=>((e,t)=>{let r,n;return async(s,i)=>{if(n=s,!r){
const{logger:s=e?.parentClientConfig?.logger,profile:i=e?.parentClientConfig?.profile,region:o,requestHandler:a=e?.parentClientConfig?.requestHandler,credentialProviderLogger:c,userAgentAppId:l=e?.parentClientConfig?.userAgentAppId}=e,u=await ir(o,e?.parentClientConfig?.region,c,{
logger:s,profile:i}),d=!or(a);r=new t({...e,userAgentAppId:l,profile:i,credentialDefaultProvider:()=>async()=>n,region:u,requestHandler:d?a:void 0,logger:s})}
const{Credentials:o,AssumedRoleUser:a}=await r.send(new er(i))
;if(!o||!o.AccessKeyId||!o.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRole call with role ${i.RoleArn}`);const c=sr(a),l={
accessKeyId:o.AccessKeyId,secretAccessKey:o.SecretAccessKey,sessionToken:o.SessionToken,expiration:o.Expiration,...o.CredentialScope&&{
credentialScope:o.CredentialScope},...c&&{accountId:c}};return m(l,"CREDENTIALS_STS_ASSUME_ROLE","i"),l}})(e,ar(Xt,t)),lr=(e={},t)=>((e,t)=>{let r
;return async n=>{if(!r){
const{logger:n=e?.parentClientConfig?.logger,profile:s=e?.parentClientConfig?.profile,region:i,requestHandler:o=e?.parentClientConfig?.requestHandler,credentialProviderLogger:a,userAgentAppId:c=e?.parentClientConfig?.userAgentAppId}=e,l=await ir(i,e?.parentClientConfig?.region,a,{
logger:n,profile:s}),u=!or(o);r=new t({...e,userAgentAppId:c,profile:s,region:l,requestHandler:u?o:void 0,logger:n})}
const{Credentials:s,AssumedRoleUser:i}=await r.send(new tr(n))
;if(!s||!s.AccessKeyId||!s.SecretAccessKey)throw new Error(`Invalid response from STS.assumeRoleWithWebIdentity call with role ${n.RoleArn}`);const o=sr(i),a={
accessKeyId:s.AccessKeyId,secretAccessKey:s.SecretAccessKey,sessionToken:s.SessionToken,expiration:s.Expiration,...s.CredentialScope&&{
credentialScope:s.CredentialScope},...o&&{accountId:o}};return o&&m(a,"RESOLVED_ACCOUNT_ID","T"),m(a,"CREDENTIALS_STS_ASSUME_ROLE_WEB_ID","k"),a}})(e,ar(Xt,t))
;t.AssumeRole$=Wt,t.AssumeRoleCommand=er,t.AssumeRoleRequest$=Ut,t.AssumeRoleResponse$=Mt,t.AssumeRoleWithWebIdentity$=Gt,t.AssumeRoleWithWebIdentityCommand=tr,
t.AssumeRoleWithWebIdentityRequest$=Lt,t.AssumeRoleWithWebIdentityResponse$=zt,t.AssumedRoleUser$=$t,t.Credentials$=Ft,t.ExpiredTokenException=Xe,
t.ExpiredTokenException$=bt,t.IDPCommunicationErrorException=rt,t.IDPCommunicationErrorException$=xt,t.IDPRejectedClaimException=et,
t.IDPRejectedClaimException$=_t,t.InvalidIdentityTokenException=tt,t.InvalidIdentityTokenException$=Tt,t.MalformedPolicyDocumentException=Je,
t.MalformedPolicyDocumentException$=Rt,t.PackedPolicyTooLargeException=Ye,t.PackedPolicyTooLargeException$=kt,t.PolicyDescriptorType$=Vt,t.ProvidedContext$=Ht,
t.RegionDisabledException=Ze,t.RegionDisabledException$=Pt,t.STS=nr,t.STSClient=Xt,t.STSServiceException=Qe,t.STSServiceException$=It,t.Tag$=Bt,
t.decorateDefaultCredentialProvider=e=>t=>e({roleAssumer:cr(t),roleAssumerWithWebIdentity:lr(t),...t}),t.errorTypeRegistries=Ot,t.getDefaultRoleAssumer=cr,
t.getDefaultRoleAssumerWithWebIdentity=lr}),6861:(function(e,t,r){const{SignatureV4:n,signatureV4aContainer:s}=r(9994),i={CrtSignerV4:null
},o="X-Amz-S3session-Token",a=o.toLowerCase();class c extends n{async signWithCredentials(e,t,r){const n=l(t);e.headers[a]=t.sessionToken;return u(this,n),
this.signRequest(e,r??{})}async presignWithCredentials(e,t,r){const n=l(t);delete e.headers[a],e.headers[o]=t.sessionToken,e.query=e.query??{},
e.query[o]=t.sessionToken;return u(this,n),this.presign(e,r)}}function l(e){return{accessKeyId:e.accessKeyId,secretAccessKey:e.secretAccessKey,
expiration:e.expiration}}function u(e,t){const r=e.credentialProvider;e.credentialProvider=()=>(e.credentialProvider=r,Promise.resolve(t))}
t.SignatureV4MultiRegion=class{sigv4aSigner;sigv4Signer;signerOptions;static sigv4aDependency(){
return"function"==typeof i.CrtSignerV4?"crt":"function"==typeof s.SignatureV4a?"js":"none"}constructor(e){this.sigv4Signer=new c(e),this.signerOptions=e}
async sign(e,t={}){return"*"===t.signingRegion?this.getSigv4aSigner().sign(e,t):this.sigv4Signer.sign(e,t)}async signWithCredentials(e,t,r={}){
if("*"===r.signingRegion){const n=this.getSigv4aSigner(),s=i.CrtSignerV4;if(s&&n instanceof s)return n.signWithCredentials(e,t,r)
;throw new Error('signWithCredentials with signingRegion \'*\' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt')
}return this.sigv4Signer.signWithCredentials(e,t,r)}async presign(e,t={}){if("*"===t.signingRegion){const r=this.getSigv4aSigner(),n=i.CrtSignerV4
;if(n&&r instanceof n)return r.presign(e,t)
;throw new Error('presign with signingRegion \'*\' is only supported when using the CRT dependency @aws-sdk/signature-v4-crt. Please check whether you have installed the "@aws-sdk/signature-v4-crt" package explicitly. You must also register the package by calling [require("@aws-sdk/signature-v4-crt");] or an ESM equivalent such as [import "@aws-sdk/signature-v4-crt";]. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt')
}return this.sigv4Signer.presign(e,t)}async presignWithCredentials(e,t,r={}){
if("*"===r.signingRegion)throw new Error("Method presignWithCredentials is not supported for [signingRegion=*].")
;return this.sigv4Signer.presignWithCredentials(e,t,r)}getSigv4aSigner(){if(!this.sigv4aSigner){const e=i.CrtSignerV4,t=s.SignatureV4a
;if("node"===this.signerOptions.runtime){
if(!e&&!t)throw new Error("Neither CRT nor JS SigV4a implementation is available. Please load either @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a. For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")
;if(e&&"function"==typeof e)this.sigv4aSigner=new e({...this.signerOptions,signingAlgorithm:1});else{
if(!t||"function"!=typeof t)throw new Error("Available SigV4a implementation is not a valid constructor. Please ensure you've properly imported @aws-sdk/signature-v4-crt or @aws-sdk/signature-v4a.For more information please go to https://github.com/aws/aws-sdk-js-v3#functionality-requiring-aws-common-runtime-crt")
;this.sigv4aSigner=new t({...this.signerOptions})}}else{
if(!t||"function"!=typeof t)throw new Error("JS SigV4a implementation is not available or not a valid constructor. Please check whether you have installed the @aws-sdk/signature-v4a package explicitly. The CRT implementation is not available for browsers. You must also register the package by calling [require('@aws-sdk/signature-v4a');] or an ESM equivalent such as [import '@aws-sdk/signature-v4a';]. For more information please go to https://github.com/aws/aws-sdk-js-v3#using-javascript-non-crt-implementation-of-sigv4a")
;this.sigv4aSigner=new t({...this.signerOptions})}}return this.sigv4aSigner}},t.SignatureV4SignWithCredentials=c,t.signatureV4CrtContainer=i}),3205:(function(e,t,r){
const{setTokenFeature:n}=r(9300),{getBearerTokenEnvKey:s}=r(8039),{TokenProviderError:i,getSSOTokenFilepath:o,parseKnownFiles:a,getProfileName:c,loadSsoSessionData:l,getSSOTokenFromFile:u,memoize:d,chain:g}=r(7567),{promises:p}=r(3024),h="To refresh this SSO session run 'aws sso login' with the corresponding profile.",f=async(e,t,n={},s)=>{
const{CreateTokenCommand:i}=r(567),o=await(async(e,t={},n)=>{const{SSOOIDCClient:s}=r(567),i=e=>t.clientConfig?.[e]??t.parentClientConfig?.[e]??n?.[e]
;return new s(Object.assign({},t.clientConfig??{},{region:e??t.clientConfig?.region,logger:i("logger"),userAgentAppId:i("userAgentAppId")}))})(t,n,s)
;return o.send(new i({clientId:e.clientId,clientSecret:e.clientSecret,refreshToken:e.refreshToken,grantType:"refresh_token"}))},m=e=>{
if(e.expiration&&e.expiration.getTime()<Date.now())throw new i(`Token is expired. ${h}`,!1)},S=(e,t,r=!1)=>{
if(void 0===t)throw new i(`Value not present for '${e}' in SSO Token${r?". Cannot refresh":""}. ${h}`,!1)
},{writeFile:y}=p,w=new Map,E=new Map,C=(e={})=>async({callerClientConfig:t}={})=>{e.logger?.debug("@aws-sdk/token-providers - fromSso")
;const r=await a(e),n=c({profile:e.profile??t?.profile}),s=r[n];if(!s)throw new i(`Profile '${n}' could not be found in shared credentials file.`,!1)
;if(!s.sso_session)throw new i(`Profile '${n}' is missing required property 'sso_session'.`);const d=s.sso_session,g=E.get(d);if(g)return await g
;const p=(await l(e))[d];if(!p)throw new i(`Sso session '${d}' could not be found in shared credentials file.`,!1)
;for(const e of["sso_start_url","sso_region"])if(!p[e])throw new i(`Sso session '${d}' is missing required property '${e}'.`,!1);p.sso_start_url
;const C=p.sso_region;let v;try{v=await u(d)}catch(e){throw new i(`The SSO session token associated with profile=${n} was not found or is invalid. ${h}`,!1)}
S("accessToken",v.accessToken),S("expiresAt",v.expiresAt);const{accessToken:I,expiresAt:A}=v,b={token:I,expiration:new Date(A)}
;if(b.expiration.getTime()-Date.now()>3e5)return b;const x=E.get(d);if(x)return await x;const _=w.get(d)??0;if(Date.now()-_<3e4)return m(b),b
;S("clientId",v.clientId,!0),S("clientSecret",v.clientSecret,!0),S("refreshToken",v.refreshToken,!0);const T=(async()=>{try{w.set(d,Date.now())
;const r=await f(v,C,e,t);S("accessToken",r.accessToken),S("expiresIn",r.expiresIn);const n=new Date(Date.now()+1e3*r.expiresIn);try{await((e,t)=>{
const r=o(e),n=JSON.stringify(t,null,2);return y(r,n)})(d,{...v,accessToken:r.accessToken,expiresAt:n.toISOString(),refreshToken:r.refreshToken})}catch(e){}
return{token:r.accessToken,expiration:n}}catch(e){return m(b),b}})();E.set(d,T);try{return await T}finally{E.delete(d)}}
;t.fromEnvSigningName=({logger:e,signingName:t}={})=>async()=>{if(e?.debug?.("@aws-sdk/token-providers - fromEnvSigningName"),
!t)throw new i("Please pass 'signingName' to compute environment variable key",{logger:e});const r=s(t)
;if(!(r in process.env))throw new i(`Token not present in '${r}' environment variable`,{logger:e});const o={token:process.env[r]}
;return n(o,"BEARER_SERVICE_ENV_VARS","3"),o},t.fromSso=C,t.fromStatic=({token:e,logger:t})=>async()=>{if(t?.debug("@aws-sdk/token-providers - fromStatic"),
!e||!e.token)throw new i("Please pass a valid token to fromStatic",!1);return e},t.nodeProvider=(e={})=>d(g(C(e),async()=>{
throw new i("Could not load token from any providers",!1)}),e=>void 0!==e.expiration&&e.expiration.getTime()-Date.now()<3e5,e=>void 0!==e.expiration)}),
8430:(function(e,t){const r=/[&<>"]/g,n={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;"};function s(e){return e.replace(r,e=>n[e])}
const i=/[&"'<>\r\n\u0085\u2028]/g,o={"&":"&amp;",'"':"&quot;","'":"&apos;","<":"&lt;",">":"&gt;","\r":"&#x0D;","\n":"&#x0A;","":"&#x85;","\u2028":"&#x2028;"}
;class a{value;constructor(e){this.value=e}toString(){return function(e){return e.replace(i,e=>o[e])}(""+this.value)}}class c{name;children;attributes={}
;static of(e,t,r){const n=new c(e);return void 0!==t&&n.addChildNode(new a(t)),void 0!==r&&n.withName(r),n}constructor(e,t=[]){this.name=e,this.children=t}
withName(e){return this.name=e,this}addAttribute(e,t){return this.attributes[e]=t,this}addChildNode(e){return this.children.push(e),this}removeAttribute(e){
return delete this.attributes[e],this}n(e){return this.name=e,this}c(e){return this.children.push(e),this}a(e,t){return null!=t&&(this.attributes[e]=t),this}
cc(e,t,r=t){if(null!=e[t]){const n=c.of(t,e[t]).withName(r);this.c(n)}}l(e,t,r,n){if(null!=e[t]){n().map(e=>{e.withName(r),this.c(e)})}}lc(e,t,r,n){
if(null!=e[t]){const e=n(),t=new c(r);e.map(e=>{t.c(e)}),this.c(t)}}toString(){const e=Boolean(this.children.length);let t=`<${this.name}`
;const r=this.attributes;for(const e of Object.keys(r)){const n=r[e];null!=n&&(t+=` ${e}="${s(""+n)}"`)}
return t+(e?`>${this.children.map(e=>e.toString()).join("")}</${this.name}>`:"/>")}}function l(e){Object.defineProperty(e,"__proto__",{value:void 0,writable:!0,
enumerable:!0,configurable:!0})}class u{x;i=0;z;constructor(e){this.x=e,this.x=e.replace(/\r\n?/g,"\n"),this.z=this.x.length}parse(){const e=this,{z:t}=e
;for(;e.i<t&&(e.trim(),!(e.i>=t));)if(e.isNext("<?"))e.readTo("?>"),e.trim();else if(e.isNext("\x3c!--"))e.readTo("--\x3e"),e.trim();else{
if(!e.isNext("<!DOCTYPE",!1)){if("<"===e.x[e.i]){const t=e.parseTag();return{[t.tag]:t.value}}throw new Error("@aws-sdk XML parse error: unexpected content.")}
e.skipDoctype(),e.trim()}throw new Error("@aws-sdk XML parse error: no root element.")}isNext(e,t=!0){const r=this
;return t?r.x.startsWith(e,r.i):r.x.toLowerCase().startsWith(e.toLowerCase(),r.i)}readTo(e){const t=this,r=t.x.indexOf(e,t.i)
;if(-1===r)throw new Error(`@aws-sdk XML parse error: expected "${e}" not found.`);const n=t.x.slice(t.i,r);return t.i=r+e.length,n}trim(){const e=this
;for(;e.i<e.z&&" \t\r\n".includes(e.x[e.i]);)++e.i}readAttrValue(){const e=this,t=e.x[e.i];++e.i;let r="";for(;e.i<e.z&&e.x[e.i]!==t;)r+=e.x[e.i++];return++e.i,
e.decodeEntities(r)}parseTag(){const e=this;++e.i;let t="";for(;e.i<e.z&&!" \t\r\n>/".includes(e.x[e.i]);)t+=e.x[e.i++];let r=!1;const n={}
;for(;e.i<e.z&&(e.trim(),!">/".includes(e.x[e.i]));){let t="";for(;e.i<e.z&&!"= \t\r\n>/?".includes(e.x[e.i]);)t+=e.x[e.i++];if(e.trim(),"="!==e.x[e.i])break
;++e.i,e.trim(),"__proto__"===t&&l(n),n[t]=e.readAttrValue(),r=!0}if(e.i>=e.z)throw new Error("@aws-sdk XML parse error: unexpected end of input.")
;if("/"===e.x[e.i]){if(++e.i,e.i>=e.z||">"!==e.x[e.i])throw new Error("@aws-sdk XML parse error: expected > at the end of self-closing tag.");return++e.i,{
tag:t,value:r?n:""}}if(">"!==e.x[e.i])throw new Error("@aws-sdk XML parse error: expected > at the end of opening tag.");++e.i;const s=[],i=[];let o=!1
;for(;e.i<e.z&&!e.isNext("</");)if("<"===e.x[e.i])e.isNext("\x3c!--")?e.readTo("--\x3e"):e.isNext("<![CDATA[")?(e.i+=9,
s.push(e.readTo("]]>"))):e.isNext("<?")?e.readTo("?>"):(o=!0,i.push(e.parseTag()));else{let t="";for(;e.i<e.z&&"<"!==e.x[e.i];)t+=e.x[e.i++]
;s.push(e.decodeEntities(t))}if(!e.isNext("</"))throw new Error(`@aws-sdk XML parse error: missing closing tag </${t}>.`);e.i+=2;const a=e.readTo(">").trim()
;if(a!==t)throw new Error(`@aws-sdk XML parse error: mismatched tags <${t}> and </${a}>.`);if(!r&&0===s.length&&!o)return{tag:t,value:""};if(!r&&!o){
const e=1===s.length?s[0]:s.join("");return""===e.trim()&&e.includes("\n")?{tag:t,value:""}:{tag:t,value:e}}const c={}
;for(const e of s)""===e.trim()&&e.includes("\n")||(c["#text"]="#text"in c?c["#text"]+e:e);for(const e of i)"__proto__"===e.tag&&l(c),
e.tag in c?Array.isArray(c[e.tag])?c[e.tag].push(e.value):c[e.tag]=[c[e.tag],e.value]:c[e.tag]=e.value;for(const[e,t]of Object.entries(n))"__proto__"===e&&l(c),
c[e]=t;return{tag:t,value:c}}static ENTITIES={amp:"&",lt:"<",gt:">",quot:'"',apos:"'"};skipDoctype(){const e=this;e.i+=9;let t=0;for(;e.i<e.z;){const r=e.x[e.i]
;if("["===r)++t;else if("]"===r)--t;else if(">"===r&&0===t)return void++e.i;++e.i}throw new Error("@aws-sdk XML parse error: unclosed DOCTYPE.")}
decodeEntities(e){
return e.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-zA-Z][a-zA-Z0-9]{0,30}));/g,(e,t,r,n)=>t?String.fromCharCode(parseInt(t,16)):r?String.fromCharCode(parseInt(r,10)):u.ENTITIES[n]??"")
}}t.XmlNode=c,t.XmlText=a,t.parseXML=function(e){return new u(e).parse()}}),7953:(function(e,t,r){
const{nv:n,NumericValue:s,calculateBodyLength:i,generateIdempotencyToken:o,fromBase64:a,_parseEpochTimestamp:c}=r(2882),{hasOwn:l}=r(4514),{HttpRequest:u,collectBody:d,SerdeContext:g,AbstractRpcV2Protocol:p}=r(9922),{NormalizedSchema:h,TypeRegistry:f}=r(5982),m=20,S=21,y=22,w=25,E=26,C=27,v=31
;function I(e){return"undefined"!=typeof Buffer?Buffer.alloc(e):new Uint8Array(e)}const A=Symbol("@smithy/core/cbor::tagSymbol");function b(e){return e[A]=!0,e}
const x="undefined"!=typeof Buffer,_=new TextDecoder;let T=I(0),R=!1,k=new DataView(T.buffer,T.byteOffset,T.byteLength),P=0;function O(e,t){
if(e>=t)throw new Error("unexpected end of (decode) payload.");const r=(224&T[e])>>5,s=31&T[e];if(31===s&&2<=r&&r<=5)return function(e,t){
const r=(224&T[e])>>5,n=31&T[e];if(n===v)switch(r){case 3:return function(e,t){const r=[];for(const n=e+=1;e<t;){if(255===T[e]){const t=I(r.length)
;return t.set(r,0),P=e-n+2,x?t.toString("utf-8",0,t.length):_.decode(t)}const s=(224&T[e])>>5,i=31&T[e];if(3!==s&&H(s),
i===v)throw new Error("nested indefinite string.");const o=M(e,t);e+=P;for(let e=0;e<o.length;++e)r.push(o[e])}throw new Error("expected break marker.")}(e,t)
;case 5:return function(e,t){e+=1;const r=e,n={};for(;e<t;){if(255===T[e])return P=e-r+2,n;const s=N(e,t);e+=P,n[s]=O(e,t),e+=P}
throw new Error("expected break marker.")}(e,t);case 4:return function(e,t){const r=[];for(const n=e+=1;e<t;){if(255===T[e])return P=e-n+2,r;r.push(O(e,t)),e+=P
}throw new Error("expected break marker.")}(e,t);case 2:return function(e,t){const r=[];for(const n=e+=1;e<t;){if(255===T[e]){const t=I(r.length)
;return t.set(r,0),P=e-n+2,t}const s=(224&T[e])>>5,i=31&T[e];if(2!==s&&H(s),i===v)throw new Error("nested indefinite string.");const o=M(e,t);e+=P
;for(let e=0;e<o.length;++e)r.push(o[e])}throw new Error("expected break marker.")}(e,t)}}(e,t);switch(r){case 0:case 1:case 6:{let i,o;if(s<24)i=s,
o=1;else switch(s){case 24:t-e<2&&F(1),i=T[e+1],o=2;break;case w:t-e<3&&F(2),i=k.getUint16(e+1),o=3;break;case E:t-e<5&&F(4),i=k.getUint32(e+1),o=5;break
;case C:t-e<9&&F(8);{const t=k.getUint32(e+1);i=t<2097152?4294967296*t+k.getUint32(e+5):k.getBigUint64(e+1)}o=9;break;default:V(s)}if(0===r)return P=o,z(i)
;if(1===r){let e;return e="bigint"==typeof i?BigInt(-1)-i:-1-i,P=o,z(e)}return function(e,t,r,s,i){if(2===r||3===r){const n=L(e+i,t);let s=BigInt(0)
;const o=e+i+P;for(let e=o;e<o+n;++e)s=s<<BigInt(8)|BigInt(T[e]);return P=i+P+n,3===r?-s-BigInt(1):s}if(4===r){
const r=O(e+i,t),[s,o]=r,a=BigInt(o<0?-1:1)*BigInt(o),c=String(a),l=o<0?"-":"";let u;if("number"==typeof s&&Math.abs(s)<=2**28){
const e=s,t="0".repeat(Math.abs(e)+1)+c;u=0===e?t:t.slice(0,t.length+e)+"."+t.slice(e),u=u.replace(/^0+/g,""),""===u&&(u="0"),"."===u[0]&&(u="0"+u),u=l+u}else{
const e=BigInt(s);if(1===c.length)u=l+c+"e"+String(e);else{const t=e+BigInt(c.length-1);u=l+c[0]+"."+c.slice(1)+"e"+String(t)}}return P=i+P,n(u)}{
const r=O(e+i,t);return P=i+P,b({tag:z(s),value:r})}}(e,t,s,i,o)}case 3:return N(e,t);case 5:return function(e,t){const r=L(e,t);if(r<25)return function(e,t,r){
const n=P;e+=n;const s=e,i={};for(let n=0;n<r;++n){const r=N(e,t);e+=P,i[r]=O(e,t),e+=P}return P=n+(e-s),i}(e,t,r);return function(e,t,r){const n=P;e+=n
;const s=e,i=Object.create(null);for(let n=0;n<r;++n){const r=N(e,t),n=(224&T[e+=P])>>5;i[r]=3===n?N(e,t):O(e,t),e+=P}return P=n+(e-s),
Object.setPrototypeOf(i,Object.prototype),i}(e,t,r)}(e,t);case 4:return function(e,t){const r=L(e,t),n=P;e+=n;const s=e,i=Array(r)
;for(let n=0;n<r;++n)i[n]=O(e,t),e+=P;return P=n+(e-s),i}(e,t);case 2:return M(e,t);default:return function(e,t){const r=31&T[e];switch(r){case S:case m:
return P=1,r===S;case y:case 23:return P=1,null;case w:if(t-e<3)throw new Error("incomplete float16 at end of buf.");return P=3,function(e,t){
const r=(124&e)>>2,n=(3&e)<<8|t,s=e>>7?-1:1;if(0===r)return 0===n?0:s*(Math.pow(2,-14)*(n/1024));if(31===r)return 0===n?s*(1/0):NaN
;return s*(Math.pow(2,r-15)*(1+n/1024))}(T[e+1],T[e+2]);case E:if(t-e<5)throw new Error("incomplete float32 at end of buf.");return P=5,k.getFloat32(e+1)
;case C:if(t-e<9)throw new Error("incomplete float64 at end of buf.");return P=9,k.getFloat64(e+1);default:V(r)}}(e,t)}}function N(e,t){const r=L(e,t),n=P
;return t-(e+=n)<r&&F(r),P=n+r,r<24?function(e,t){let r=t;for(let n=0;n<t;++n)r=31*r+T[e+n]|0;const n=r>>>0&2047,s=D[n];if(void 0!==s&&s.length===t){let r=!0
;for(let n=0;n<t;++n)if(s.charCodeAt(n)!==T[e+n]){r=!1;break}if(r)return $[n]=U,s}const i=R?T.toString("utf-8",e,e+t):_.decode(T.subarray(e,e+t))
;$[n]!==U&&(D[n]=i,$[n]=U);return i}(e,r):R?T.toString("utf-8",e,e+r):_.decode(T.subarray(e,e+r))}const D=new Array(2048),$=new Uint16Array(2048);let U=0
;function M(e,t){const r=L(e,t),n=P;t-(e+=n)<r&&F(r);const s=T.subarray(e,e+r);return P=n+r,s}function L(e,t){const r=31&T[e];if(r<24)return P=1,r;switch(r){
case 24:return t-e<2&&F(1),P=2,T[e+1];case w:return t-e<3&&F(2),P=3,k.getUint16(e+1);case E:return t-e<5&&F(4),P=5,k.getUint32(e+1);case C:return t-e<9&&F(8),
P=9,function(e){const t=Number(e)
;(t<Number.MIN_SAFE_INTEGER||Number.MAX_SAFE_INTEGER<t)&&console.warn(new Error(`@smithy/core/cbor - truncating BigInt(${e}) to ${t} with loss of precision.`))
;return t}(k.getBigUint64(e+1));default:V(r)}}function z(e){if("number"==typeof e)return e;const t=Number(e)
;return Number.MIN_SAFE_INTEGER<=t&&t<=Number.MAX_SAFE_INTEGER?t:e}function F(e){throw new Error(`length ${e} greater than remaining buf len.`)}function V(e){
throw new Error(`unexpected minor value ${e}.`)}function H(e){throw new Error(`unexpected major type ${e} in indefinite string.`)}
const B="undefined"!=typeof Buffer,j=new Map;let q=0,K=!1;let W=I(2048),G=new DataView(W.buffer,W.byteOffset,W.byteLength),Q=0;function X(){const e=I(Q)
;return e.set(W.subarray(0,Q),0),Q=0,e}function J(e){const t=W;W=I(e),t&&(t.copy?t.copy(W,0,0,t.byteLength):W.set(t,0)),
G=new DataView(W.buffer,W.byteOffset,W.byteLength)}function Y(e){const t=j.get(e);if(void 0!==t)return W.set(t.bytes,Q),Q+=t.bytes.length,void(t.epoch=q)
;const r=Q;te(3,Buffer.byteLength(e)),Q+=W.write(e,Q);const n=Uint8Array.prototype.slice.call(W,r,Q);if(j.size>=2048){if(K)return;let e=0;for(const[t,r]of j){
if(e>=1024)break;r.epoch!==q&&(j.delete(t),e++)}if(0===e)return void(K=!0)}j.size<2048&&j.set(e,{epoch:q,bytes:n})}function Z(e){
W.byteLength-Q<e&&J(Q<16e6?Math.max(4*W.byteLength,W.byteLength+e):W.byteLength+e+16e6)}function ee(e,t){t<24?W[Q++]=e<<5|t:t<256?(W[Q++]=e<<5|24,
W[Q++]=t):t<65536?(W[Q++]=e<<5|w,G.setUint16(Q,t),Q+=2):t<4294967296?(W[Q++]=e<<5|E,G.setUint32(Q,t),Q+=4):(W[Q++]=e<<5|C,
G.setBigUint64(Q,"bigint"==typeof t?t:BigInt(t)),Q+=8)}function te(e,t){if(t<24)W[Q++]=e<<5|t;else if(t<256)W[Q++]=e<<5|24,
W[Q++]=t;else if(t<65536)W[Q++]=e<<5|w,W[Q++]=t>>8,W[Q++]=255&t;else if(t<4294967296)W[Q++]=e<<5|E,G.setUint32(Q,t),Q+=4;else{W[Q++]=e<<5|C
;const r=t/4294967296|0,n=t-4294967296*r|0;G.setUint32(Q,r),G.setUint32(Q+4,n),Q+=8}}const re={deserialize:e=>(function(){U=U+1&65535}(),function(e){T=e,
R=x&&T instanceof Buffer,k=new DataView(T.buffer,T.byteOffset,T.byteLength)}(e),O(0,e.length)),serialize(e){!function(){q=q+1&65535,K=!1}();try{
return function(e){const t=[e];for(;t.length;){const e=t.pop();if("string"==typeof e){const t=e.length;if(B)Z(3*t+9),t>23?(ee(3,Buffer.byteLength(e)),
Q+=W.write(e,Q)):Y(e);else{Z(3*t+9);const r=Q,n=(new TextEncoder).encodeInto(e,W.subarray(Q+9)).written;let s;s=n<24?1:n<256?2:n<65536?3:n<4294967296?5:9,
s<9&&W.copyWithin(r+s,r+9,r+9+n),Q=r,te(3,n),Q+=n}continue}if(W.byteLength-Q<9&&Z(64),"number"!=typeof e){if("bigint"==typeof e){
const t=e>=0,r=t?0:1,n=t?e:-e-BigInt(1);if(n<BigInt("18446744073709551616")){const e=Number(n);e<4294967296?te(r,e):(W[Q++]=r<<5|C,G.setBigUint64(Q,n),Q+=8)
}else{const e=n.toString(2),r=new Uint8Array(Math.ceil(e.length/8));let s=n,i=0;for(;r.byteLength-++i>=0;)r[r.byteLength-i]=Number(s&BigInt(255)),s>>=BigInt(8)
;Z(2*r.byteLength+16),W[Q++]=t?194:195,ee(2,r.byteLength),W.set(r,Q),Q+=r.byteLength}continue}if(null!==e)if("boolean"!=typeof e){
if(void 0===e)throw new Error("@smithy/core/cbor: client may not serialize undefined value.");if(Array.isArray(e)){te(4,e.length),Z(9*e.length+64)
;for(let r=e.length-1;r>=0;--r)t.push(e[r])}else{if("number"!=typeof e.byteLength){if("object"==typeof e){if(e instanceof s){let r=e.string,n=BigInt(0)
;const s=r.search(/[eE]/);-1!==s&&(n=BigInt(r.slice(s+1)),r=r.slice(0,s))
;const i=r.indexOf("."),o=-1===i?0:r.length-i-1,a=n-BigInt(o),c=BigInt(r.replace(".",""));W[Q++]=196,te(4,2),t.push(c),
t.push(a>=-0x20000000000000n&&a<=0x1fffffffffffffn?Number(a):a);continue}if(e[A]){if("tag"in e&&"value"in e){t.push(e.value),ee(6,e.tag);continue}
throw new Error("tag encountered with missing fields, need 'tag' and 'value', found: "+JSON.stringify(e))}const r=Object.keys(e),n=r.length;te(5,n)
;for(let s=n-1;s>=0;--s)t.push(e[r[s]]),t.push(r[s]);continue}throw new Error(`data type ${e?.constructor?.name??typeof e} not compatible for encoding.`)}
Z(2*e.length+9),te(2,e.length),W.set(e,Q),Q+=e.byteLength}}else W[Q++]=224|(e?S:m);else W[Q++]=246}else{
if(Number.isInteger(e)&&e>=-9007199254740992&&e<=9007199254740991){const t=e>=0,r=t?0:1,n=t?e:-e-1;if(n<24)W[Q++]=r<<5|n;else if(n<256)W[Q++]=r<<5|24,
W[Q++]=n;else if(n<65536)W[Q++]=r<<5|w,W[Q++]=n>>8,W[Q++]=255&n;else if(n<4294967296)W[Q++]=r<<5|E,G.setUint32(Q,n),Q+=4;else{W[Q++]=r<<5|C
;const e=n/4294967296|0,t=n-4294967296*e|0;G.setUint32(Q,e),G.setUint32(Q+4,t),Q+=8}continue}W[Q++]=251,G.setFloat64(Q,e),Q+=8}}}(e),X()}catch(e){throw X(),e}},
resizeEncodingBuffer(e){J(e)}},ne=(e,t)=>d(e,t).then(async e=>{if(e.length)try{return re.deserialize(e)}catch(r){
throw Object.defineProperty(r,"$responseBodyText",{value:t.utf8Encoder(e)}),r}return{}}),se=e=>b({tag:1,value:e.getTime()/1e3}),ie=(e,t)=>{
if(void 0!==t.__type)return(e=>{let t=e;return"number"==typeof t&&(t=t.toString()),t.indexOf(",")>=0&&(t=t.split(",")[0]),
t.indexOf(":")>=0&&(t=t.split(":")[0]),t})(t.__type)};class oe extends g{write(e,t){fe=0;Ce(h.of(e),t,void 0,this.serdeContext)}flush(){
const e=pe.subarray(0,fe);return fe=0,pe=Ee(ge),he=new DataView(pe.buffer,pe.byteOffset,pe.byteLength),e}}const ae=Symbol.for("@smithy/cbor-struct-cache")
;function ce(e){const t=e.getSchema(),r=t[ae];if(r)return r;const n=[],s=[];for(const[t,r]of e.structIterator())n.push(t),s.push(r);const i=new Array(n.length)
;for(let e=0;e<n.length;++e)i[e]=le(n[e]);const o={memberNames:n,memberSchemas:s,encodedKeys:i};return t[ae]=o,o}function le(e){let t
;t=ue?Buffer.from(e,"utf-8"):(new TextEncoder).encode(e);const r=t.length;let n;n=r<24?1:r<256?2:3;const s=new Uint8Array(n+r)
;return 1===n?s[0]=96|r:2===n?(s[0]=120,s[1]=r):(s[0]=121,s[1]=r>>8,s[2]=255&r),s.set(t,n),s}const ue="undefined"!=typeof Buffer,de=new TextEncoder,ge=2048
;let pe=ue?Buffer.allocUnsafe(ge):new Uint8Array(ge),he=new DataView(pe.buffer,pe.byteOffset,pe.byteLength),fe=0;const me=2048,Se=new Map;let ye=0,we=!1
;function Ee(e){return ue?Buffer.allocUnsafe(e):new Uint8Array(e)}function Ce(e,t,r,n){if(null==t)return void 0===t&&e.isIdempotencyToken()?void Te(o()):(be(1),
void(pe[fe++]=246));if(e.isUnitSchema())return be(1),void xe(5,0);if("object"==typeof t){if(e.isBlobSchema()&&t instanceof Uint8Array)return void Ne(t)
;if(e.isTimestampSchema()&&t instanceof Date)return void Ue(t);if(e.isStructSchema())return void function(e,t,r){if(e.isUnionSchema()){let n=!1
;for(const[s,i]of e.structIterator()){const o=t[s];if(null!=o){be(9),xe(5,1),Te(s),Ce(i,o,e,r),n=!0;break}}if(!n){const{$unknown:e}=t;Array.isArray(e)?(be(9),
xe(5,1),Te(e[0]),Ae(e[1])):(be(9),xe(5,0))}return}const n=ce(e),{memberNames:s,memberSchemas:i,encodedKeys:o}=n,a=s.length;let c;c=a<24?1:a<256?2:3;be(c)
;const u=fe;fe+=c;let d=0;for(let n=0;n<a;++n){const a=t[s[n]];if(null==a&&!i[n].isIdempotencyToken())continue;const c=o[n];be(c.length),pe.set(c,fe),
fe+=c.length,Ce(i[n],a,e,r),++d}if("string"==typeof t.__type)for(const e in t)l(t,e)&&(s.includes(e)||(Te(e),Ae(t[e]),++d));1===c?pe[u]=160|d:2===c?(pe[u]=184,
pe[u+1]=d):(pe[u]=185,pe[u+1]=d>>8,pe[u+2]=255&d)}(e,t,n)
;if(Array.isArray(t)&&(e.isListSchema()||e.isDocumentSchema()))return void ve(e,t,e.isDocumentSchema(),n);if(e.isMapSchema())return void Ie(e,t,!1,n)
;if(t instanceof Date)return void Ue(t);if(t instanceof Uint8Array)return void Ne(t);if(t instanceof s)return void $e(t);if(t[A]){const e=t
;return void De(e.tag,e.value)}return e.isDocumentSchema()?void(Array.isArray(t)?ve(e,t,!0,n):Ie(e,t,!0,n)):e.isBigDecimalSchema()?void Ae(t):void Ie(e,t,!0,n)}
if("string"!=typeof t)return"number"==typeof t?(be(9),
void(Number.isInteger(t)&&t>=-9007199254740992&&t<=9007199254740991?Pe(t):ke(t))):"boolean"==typeof t?(be(1),
void(pe[fe++]=224|(t?S:m))):void("bigint"!=typeof t?Te(String(t)):Oe(t));if(e.isBlobSchema()){return void Ne((n?.base64Decoder??a)(t))}Te(t)}
function ve(e,t,r,n){const s=!!e.getMergedTraits().sparse,i=e.getValueSchema();if(r||s){const e=[];for(let n=0;n<t.length;++n){const i=t[n]
;r?void 0!==i&&e.push(i):(null!=i||s)&&e.push(i)}be(9),xe(4,e.length);for(let t=0;t<e.length;++t)Ce(i,e[t],0,n)}else{let e=0
;for(let r=0;r<t.length;++r)null!=t[r]&&++e;be(9),xe(4,e);for(let e=0;e<t.length;++e)null!=t[e]&&Ce(i,t[e],0,n)}}function Ie(e,t,r,n){
const s=!!e.getMergedTraits().sparse,i=e.getValueSchema(),o=[];for(const e in t){if(!l(t,e))continue;const n=t[e];(r?void 0!==n:null!=n||s)&&o.push(e)}be(9),
xe(5,o.length);for(let e=0;e<o.length;++e){const r=o[e];Te(r),Ce(i,t[r],0,n)}}function Ae(e){if(null==e)return be(1),void(pe[fe++]=246);if("string"!=typeof e){
if("number"==typeof e)return be(9),void(Number.isInteger(e)&&e>=-9007199254740992&&e<=9007199254740991?Pe(e):ke(e));if("boolean"==typeof e)return be(1),
void(pe[fe++]=224|(e?S:m));if("bigint"!=typeof e)if(e instanceof Uint8Array)Ne(e);else if(e instanceof Date)Ue(e);else if(e instanceof s)$e(e);else{if(e[A]){
const t=e;return void De(t.tag,t.value)}if(Array.isArray(e)){be(9),xe(4,e.length);for(let t=0;t<e.length;++t)Ae(e[t])}else{if("object"==typeof e){
const t=Object.keys(e);be(9),xe(5,t.length);for(let r=0;r<t.length;++r)Te(t[r]),Ae(e[t[r]]);return}Te(String(e))}}else Oe(e)}else Te(e)}function be(e){
if(fe+e>pe.length){let t=2*pe.length;for(;t<fe+e;)t*=2;const r=Ee(t);r.set(pe.subarray(0,fe)),pe=r,he=new DataView(r.buffer,r.byteOffset,r.byteLength)}}
function xe(e,t){if(t<24)pe[fe++]=e<<5|t;else if(t<256)pe[fe++]=e<<5|24,pe[fe++]=t;else if(t<65536)pe[fe++]=e<<5|w,pe[fe++]=t>>8,
pe[fe++]=255&t;else if(t<4294967296)pe[fe++]=e<<5|E,he.setUint32(fe,t),fe+=4;else{pe[fe++]=e<<5|C;const r=t/4294967296|0,n=t-4294967296*r|0;he.setUint32(fe,r),
he.setUint32(fe+4,n),fe+=8}}function _e(e,t){const r=Number(t);r<4294967296?xe(e,r):(pe[fe++]=e<<5|C,he.setBigUint64(fe,t),fe+=8)}function Te(e){
const t=e.length;if(t<=23){const r=Se.get(e);if(r)return be(r.bytes.length),pe.set(r.bytes,fe),fe+=r.bytes.length,void(r.epoch=ye);const n=fe;Re(e,t)
;const s=fe,i=Uint8Array.prototype.slice.call(pe,n,s);if(Se.size>=me){if(we)return;let e=0;for(const[t,r]of Se){if(e>=1024)break;r.epoch!==ye&&(Se.delete(t),
++e)}if(0===e)return void(we=!0)}return void(Se.size<me&&Se.set(e,{epoch:ye,bytes:i}))}Re(e,t)}function Re(e,t){if(ue){be(3*t+9);xe(3,Buffer.byteLength(e)),
fe+=pe.write(e,fe)}else{be(3*t+9);const r=fe,n=de.encodeInto(e,pe.subarray(r+9)).written;let s;s=n<24?1:n<256?2:n<65536?3:n<4294967296?5:9,
s<9&&pe.copyWithin(r+s,r+9,r+9+n),fe=r,xe(3,n),fe+=n}}function ke(e){be(9),pe[fe++]=251,he.setFloat64(fe,e),fe+=8}function Pe(e){be(9);const t=e>=0
;xe(t?0:1,t?e:-e-1)}function Oe(e){const t=e>=0,r=t?0:1,n=t?e:-e-BigInt(1);if(n<BigInt("18446744073709551616"))be(9),_e(r,n);else{
const e=n.toString(2),r=Math.ceil(e.length/8),s=new Uint8Array(r);let i=n;for(let e=r-1;e>=0;--e)s[e]=Number(i&BigInt(255)),i>>=BigInt(8);be(r+16),
pe[fe++]=t?194:195,xe(2,r),pe.set(s,fe),fe+=r}}function Ne(e){be(e.length+9),xe(2,e.length),pe.set(e,fe),fe+=e.length}function De(e,t){be(9),
"bigint"==typeof e?_e(6,e):xe(6,e),Ae(t)}function $e(e){let t=e.string,r=BigInt(0);const n=t.search(/[eE]/);-1!==n&&(r=BigInt(t.slice(n+1)),t=t.slice(0,n))
;const s=t.indexOf("."),i=-1===s?0:t.length-s-1,o=r-BigInt(i),a=BigInt(t.replace(".",""));be(9),pe[fe++]=196,xe(4,2),be(9),
o>=-0x20000000000000n&&o<=0x1fffffffffffffn?Pe(Number(o)):Oe(o),Oe(a)}function Ue(e){be(18),xe(6,1);const t=e.getTime()/1e3;Number.isInteger(t)?Pe(t):ke(t)}
class Me extends g{read(e,t){return Fe=t,Ve=Le&&t instanceof Buffer,He=new DataView(t.buffer,t.byteOffset,t.byteLength),Be=0,je=t.length,Ge=Ge+1&65535,
Qe(h.of(e))}readValue(e,t){return st(h.of(e),t)}}const Le="undefined"!=typeof Buffer,ze=new TextDecoder
;let Fe=new Uint8Array(0),Ve=!1,He=new DataView(new ArrayBuffer(0)),Be=0,je=0;const qe=2048,Ke=new Array(qe),We=new Uint16Array(qe);let Ge=0;function Qe(e){
if(Be>=je)throw new Error("unexpected end of CBOR payload.");const t=(224&Fe[Be])>>5;if((31&Fe[Be])===v&&t>=2&&t<=5)return function(e,t){switch(t){case 3:
return function(){Be+=1;const e=[];let t=0;for(;Be<je;){if(255===Fe[Be]){Be+=1;const r=new Uint8Array(t);let n=0;for(let t=0;t<e.length;++t)r.set(e[t],n),
n+=e[t].length;return Le?Buffer.from(r.buffer,r.byteOffset,r.byteLength).toString("utf-8"):ze.decode(r)}const r=et();e.push(r),t+=r.length}
throw new Error("expected break marker.")}();case 2:return function(){Be+=1;const e=[];let t=0;for(;Be<je;){if(255===Fe[Be]){Be+=1;const r=new Uint8Array(t)
;let n=0;for(let t=0;t<e.length;++t)r.set(e[t],n),n+=e[t].length;return r}const r=et();e.push(r),t+=r.length}throw new Error("expected break marker.")}()
;case 4:return function(e){Be+=1;const t=e.isListSchema()?e.getValueSchema():e,r=[];for(;Be<je;){if(255===Fe[Be])return Be+=1,r;r.push(Qe(t))}
throw new Error("expected break marker.")}(e);case 5:return function(e){if(Be+=1,e.isStructSchema()){
const t=ce(e),{memberSchemas:r,encodedKeys:n,memberNames:s}=t,i=n.length,o=e.isUnionSchema(),a={};let c,u,d=0,g=0;for(;Be<je;){if(255===Fe[Be]){if(Be+=1,o){
let e=!0;for(const t in a)if(l(a,t)){e=!1;break}e&&1===d&&(a.$unknown=[c,u])}return a}const e=Xe(n,i,g);if(e>=0){g=e+1,g>=i&&(g=0);const t=Qe(r[e])
;null!=t&&(a[s[e]]=t)}else{const e=tt(),t=Qe(h.of(15));"__type"!==e&&(c=e,u=t,++d)}}throw new Error("expected break marker.")}
const t=e.isMapSchema()?e.getValueSchema():e,r={};for(;Be<je;){if(255===Fe[Be])return Be+=1,r;r[tt()]=Qe(t)}throw new Error("expected break marker.")}(e)
;default:throw new Error(`unexpected indefinite length for major ${t}.`)}}(e,t);switch(t){case 0:return function(){return rt(Ye())}();case 1:return function(){
const e=Ye();if("bigint"==typeof e)return BigInt(-1)-e;return-1-e}();case 2:return et();case 3:return tt();case 4:return function(e){
const t=Ze(),r=e.isListSchema()?e.getValueSchema():e,n=Array(t);for(let e=0;e<t;++e)n[e]=Qe(r);return n}(e);case 5:return function(e){const t=Ze()
;if(e.isStructSchema()){return function(e,t,r){const n=e.isUnionSchema(),s=ce(e),{memberSchemas:i,encodedKeys:o,memberNames:a}=s,c=o.length,u={}
;let d,g,p=0,f=!1,m=0;for(let e=0;e<t;++e){const e=Xe(o,c,m);if(e>=0){m=e+1,m>=c&&(m=0);const t=Qe(i[e]);null!=t&&(u[a[e]]=t)}else{const e=tt(),t=Qe(h.of(15))
;"__type"===e&&"string"==typeof t?f=!0:(d=e,g=t,++p)}}if(n){let e=!0;for(const t in u)if(l(u,t)){e=!1;break}e&&1===p&&(u.$unknown=[d,g])}else if(f){Be=r
;const e=h.of(15);for(let r=0;r<t;++r){const t=tt(),r=Qe(e);t in u||(u[t]=r)}}return u}(e,t,Be)}const r=e.isMapSchema()?e.getValueSchema():e,n={}
;for(let e=0;e<t;++e){n[tt()]=Qe(r)}return n}(e);case 6:return function(){const e=Ye(),t="bigint"==typeof e?Number(e):e;if(1===t){const e=Qe(h.of(15))
;return c(e)}if(2===t||3===t){const e=et();let r=BigInt(0);for(let t=0;t<e.length;++t)r=r<<BigInt(8)|BigInt(e[t]);return 3===t?-r-BigInt(1):r}if(4===t){
const e=Qe(h.of(15)),[t,r]=e,s=BigInt(r<0?-1:1)*BigInt(r),i=String(s),o=r<0?"-":"";let a;if("number"==typeof t&&Math.abs(t)<=2**28){
const e=t,r="0".repeat(Math.abs(e)+1)+i;a=0===e?r:r.slice(0,r.length+e)+"."+r.slice(e),a=a.replace(/^0+/g,""),""===a&&(a="0"),"."===a[0]&&(a="0"+a),a=o+a}else{
const e=BigInt(t);if(1===i.length)a=o+i+"e"+String(e);else{const t=e+BigInt(i.length-1);a=o+i[0]+"."+i.slice(1)+"e"+String(t)}}return n(a)}const r=Qe(h.of(15))
;return{tag:rt(e),value:r}}();case 7:return function(){const e=Be,t=31&Fe[e];switch(t){case S:return Be=e+1,!0;case m:return Be=e+1,!1;case y:case 23:
return Be=e+1,null;case w:return je-e<3&&nt(2),Be=e+3,function(e,t){const r=(124&e)>>2,n=(3&e)<<8|t,s=e>>7?-1:1
;if(0===r)return 0===n?0:s*(Math.pow(2,-14)*(n/1024));if(31===r)return 0===n?s*(1/0):NaN;return s*(Math.pow(2,r-15)*(1+n/1024))}(Fe[e+1],Fe[e+2]);case E:
return je-e<5&&nt(4),Be=e+5,He.getFloat32(e+1);case C:return je-e<9&&nt(8),Be=e+9,He.getFloat64(e+1);default:
throw new Error(`unexpected minor value ${t} for major 7.`)}}();default:throw new Error(`unexpected CBOR major type ${t}.`)}}function Xe(e,t,r){const n=e[r]
;if(Be+n.length<=je&&Je(Be,n))return Be+=n.length,r;for(let n=0;n<t;++n){if(n===r)continue;const t=e[n];if(Be+t.length<=je&&Je(Be,t))return Be+=t.length,n}
return-1}function Je(e,t){const r=t.length;if(Fe[e]!==t[0])return!1;for(let n=1;n<r;++n)if(Fe[e+n]!==t[n])return!1;return!0}function Ye(){const e=31&Fe[Be]
;if(e<24)return Be+=1,e;switch(e){case 24:return je-Be<2&&nt(1),Be+=2,Fe[Be-1];case w:return je-Be<3&&nt(2),Be+=3,He.getUint16(Be-2);case E:
return je-Be<5&&nt(4),Be+=5,He.getUint32(Be-4);case C:{je-Be<9&&nt(8),Be+=9;const e=He.getUint32(Be-8)
;return e<2097152?4294967296*e+He.getUint32(Be-4):He.getBigUint64(Be-8)}default:throw new Error(`unexpected minor value ${e}.`)}}function Ze(){const e=Ye()
;return"bigint"==typeof e?Number(e):e}function et(){const e=Ze();je-Be<e&&nt(e);const t=Be;return Be+=e,Fe.subarray(t,t+e)}function tt(){const e=Ze()
;je-Be<e&&nt(e);const t=Be;return Be+=e,e<24?function(e,t){let r=t;for(let n=0;n<t;++n)r=31*r+Fe[e+n]|0;const n=r>>>0&qe-1,s=Ke[n];if(void 0!==s&&s.length===t){
let r=!0;for(let n=0;n<t;++n)if(s.charCodeAt(n)!==Fe[e+n]){r=!1;break}if(r)return We[n]=Ge,s}const i=Ve?Fe.toString("utf-8",e,e+t):ze.decode(Fe.subarray(e,e+t))
;We[n]!==Ge&&(Ke[n]=i,We[n]=Ge);return i}(t,e):Ve?Fe.toString("utf-8",t,t+e):ze.decode(Fe.subarray(t,t+e))}function rt(e){if("number"==typeof e)return e
;const t=Number(e);return Number.MIN_SAFE_INTEGER<=t&&t<=Number.MAX_SAFE_INTEGER?t:e}function nt(e){
throw new Error(`CBOR: length ${e} greater than remaining buffer length.`)}function st(e,t){if(e.isTimestampSchema()){if("number"==typeof t)return c(t)
;if("object"==typeof t&&null!==t&&1===t.tag&&"value"in t)return c(t.value)}if(e.isBlobSchema())return t
;if(void 0===t||"boolean"==typeof t||"number"==typeof t||"string"==typeof t||"bigint"==typeof t||"symbol"==typeof t)return t
;if("object"!=typeof t||null===t)return t;if("byteLength"in t)return t;if(t instanceof Date)return t;if(t instanceof s)return t;if(e.isDocumentSchema())return t
;if(e.isListSchema()){const r=e.getValueSchema(),n=[];for(const e of t)n.push(st(r,e));return n}const r={};if(e.isMapSchema()){const n=e.getValueSchema()
;for(const e in t)l(t,e)&&(r[e]=st(n,t[e]))}else if(e.isStructSchema()){const n=e.isUnionSchema();let s;if(n){s=new Set
;for(const e in t)l(t,e)&&"__type"!==e&&s.add(e)}for(const[i,o]of e.structIterator())n&&s.delete(i),null!=t[i]&&(r[i]=st(o,t[i]));if(n&&1===s?.size){let e=!0
;for(const t in r)if(l(r,t)){e=!1;break}if(e){const e=s.values().next().value;r.$unknown=[e,t[e]]}
}else if("string"==typeof t.__type)for(const e in t)l(t,e)&&(e in r||(r[e]=t[e]))}return r}class it extends g{createSerializer(){const e=new oe
;return e.setSerdeContext(this.serdeContext),e}createDeserializer(){const e=new Me;return e.setSerdeContext(this.serdeContext),e}}t.CborCodec=it,
t.CborShapeDeserializer=class extends g{read(e,t){const r=re.deserialize(t);return this.readValue(e,r)}readValue(e,t){const r=h.of(e);if(r.isTimestampSchema()){
if("number"==typeof t)return c(t);if("object"==typeof t&&1===t.tag&&"value"in t)return c(t.value)}
if(r.isBlobSchema())return"string"==typeof t?(this.serdeContext?.base64Decoder??a)(t):t
;if(void 0===t||"boolean"==typeof t||"number"==typeof t||"string"==typeof t||"bigint"==typeof t||"symbol"==typeof t)return t;if("object"==typeof t){
if(null===t)return null;if("byteLength"in t)return t;if(t instanceof Date)return t;if(r.isDocumentSchema())return t;if(r.isListSchema()){
const e=[],n=r.getValueSchema();for(const r of t){const t=this.readValue(n,r);e.push(t)}return e}const e={};if(r.isMapSchema()){const n=r.getValueSchema()
;for(const r in t){if(!l(t,r))continue;const s=this.readValue(n,t[r]);e[r]=s}}else if(r.isStructSchema()){const n=r.isUnionSchema();let s;if(n){s=new Set
;for(const e in t)l(t,e)&&"__type"!==e&&s.add(e)}for(const[i,o]of r.structIterator())n&&s.delete(i),null!=t[i]&&(e[i]=this.readValue(o,t[i]))
;if(n&&1===s?.size){let r=!0;for(const t in e)if(l(e,t)){r=!1;break}if(r){const r=s.values().next().value;e.$unknown=[r,t[r]]}
}else if("string"==typeof t.__type)for(const r in t)l(t,r)&&(r in e||(e[r]=t[r]))}else if(t instanceof s)return t;return e}return t}},
t.CborShapeDeserializer2=Me,t.CborShapeSerializer=class extends g{value;write(e,t){this.value=this.serialize(e,t)}serialize(e,t){const r=h.of(e)
;if(null==t)return r.isIdempotencyToken()?o():t;if(r.isBlobSchema())return"string"==typeof t?(this.serdeContext?.base64Decoder??a)(t):t
;if(r.isTimestampSchema())return se("number"==typeof t||"bigint"==typeof t?new Date(Number(t)/1e3|0):t);if("function"==typeof t||"object"==typeof t){const e=t
;if(r.isListSchema()&&Array.isArray(e)){const t=!!r.getMergedTraits().sparse,n=[];let s=0;for(const i of e){const e=this.serialize(r.getValueSchema(),i)
;(null!=e||t)&&(n[s++]=e)}return n}if(e instanceof Date)return se(e);const n={};if(r.isMapSchema()){const t=!!r.getMergedTraits().sparse;for(const s in e){
if(!l(e,s))continue;const i=this.serialize(r.getValueSchema(),e[s]);(null!=i||t)&&(n[s]=i)}}else if(r.isStructSchema()){for(const[t,s]of r.structIterator()){
const r=this.serialize(s,e[t]);null!=r&&(n[t]=r)}if(r.isUnionSchema()&&Array.isArray(e.$unknown)){const[t,r]=e.$unknown;n[t]=r
}else if("string"==typeof e.__type)for(const t in e)l(e,t)&&(t in n||(n[t]=this.serialize(15,e[t])))}else if(r.isDocumentSchema()){if(Array.isArray(e)){
const t=[];let n=0;for(const s of e)t[n++]=this.serialize(r.getValueSchema(),s);return t}for(const t in e)l(e,t)&&(n[t]=this.serialize(r.getValueSchema(),e[t]))
}else if(r.isBigDecimalSchema())return e;return n}return t}flush(){const e=re.serialize(this.value);return this.value=void 0,e}},t.CborShapeSerializer2=oe,
t.SmithyRpcV2CborProtocol=class extends p{codec=new it;serializer=this.codec.createSerializer();deserializer=this.codec.createDeserializer();getShapeId(){
return"smithy.protocols#rpcv2Cbor"}getPayloadCodec(){return this.codec}getSmithyProtocolHeaderValue(){return"rpc-v2-cbor"}applyEmptyBody(e){
e.body||(this.serializer.write(15,{}),e.body=this.serializer.flush()),e.body instanceof Uint8Array&&(e.headers["content-length"]=String(e.body.byteLength))}
async handleError(e,t,r,n,s){const i=ie(0,n)??"Unknown",o=["*"],{defaultNamespace:a}=this.options;o.unshift(a)
;const[c,l]=(()=>i.includes("#")?i.split("#"):[void 0,i])();c&&o.unshift(c);const u={$metadata:s,$fault:r.statusCode<500?"client":"server"
},d=[this.compositeErrorRegistry];c&&d.push(f.for(c)),d.push(f.for(a));const[g,p,m]=this.resolveError(l,o,d);if("native"===m||"synthetic"===m){
n.Message&&(n.message=n.Message);const e="synthetic"===m?new p({name:l}):new Error(l);throw Object.assign(e,u,n)}
const S=h.of(g),y=n.message??n.Message??"Unknown",w=new p({}),E={};for(const[e,t]of S.structIterator())E[e]=this.deserializer.readValue(t,n[e])
;throw Object.assign(w,u,{$fault:S.getMergedTraits().error,message:y},E)}getDefaultContentType(){return"application/cbor"}},
t.buildHttpRpcRequest=async(e,t,r,n,s)=>{const o=await e.endpoint(),{hostname:a,protocol:c="https",port:d,path:g}=o,p={protocol:c,hostname:a,port:d,
method:"POST",path:g.endsWith("/")?g.slice(0,-1)+r:g+r,headers:{...t}};if(void 0!==n&&(p.hostname=n),
o.headers)for(const e in o.headers)l(o.headers,e)&&(p.headers[e]=o.headers[e]);if(void 0!==s){p.body=s;try{p.headers["content-length"]=String(i(s))}catch(e){}}
return new u(p)},t.cbor=re,t.checkCborResponse=e=>{
if("rpc-v2-cbor"!==String(e.headers["smithy-protocol"]).toLowerCase())throw new Error("Malformed RPCv2 CBOR response, status: "+e.statusCode)},t.dateToTag=se,
t.loadSmithyRpcV2CborErrorCode=ie,t.parseCborBody=ne,t.parseCborErrorBody=async(e,t)=>{const r=await ne(e,t);return r.message=r.message??r.Message,r},t.tag=b,
t.tagSymbol=A}),1778:(function(e,t,r){
const{ProviderError:n,CredentialsProviderError:s,loadConfig:i}=r(7567),o=r(7067),{parseUrl:a}=r(9922),c=e=>Boolean(e)&&"object"==typeof e&&"string"==typeof e.AccessKeyId&&"string"==typeof e.SecretAccessKey&&"string"==typeof e.Token&&"string"==typeof e.Expiration,l=e=>({
accessKeyId:e.AccessKeyId,secretAccessKey:e.SecretAccessKey,sessionToken:e.Token,expiration:new Date(e.Expiration),...e.AccountId&&{accountId:e.AccountId}
}),u=({maxRetries:e=0,timeout:t=1e3})=>({maxRetries:e,timeout:t});function d(e){return new Promise((t,r)=>{const s=o.request({method:"GET",...e,
hostname:e.hostname?.replace(/^\[(.+)\]$/,"$1")});s.on("error",e=>{r(Object.assign(new n("Unable to connect to instance metadata service"),e)),s.destroy()}),
s.on("timeout",()=>{r(new n("TimeoutError from instance metadata service")),s.destroy()}),s.on("response",e=>{const{statusCode:i=400}=e
;(i<200||300<=i)&&(r(Object.assign(new n("Error response received from instance metadata service"),{statusCode:i})),s.destroy());const o=[];e.on("data",e=>{
o.push(e)}),e.on("end",()=>{t(Buffer.concat(o)),s.destroy()})}),s.end()})}const g=(e,t)=>{let r=e();for(let n=0;n<t;n++)r=r.catch(e);return r
},p="AWS_CONTAINER_CREDENTIALS_FULL_URI",h="AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",f="AWS_CONTAINER_AUTHORIZATION_TOKEN",m=async(e,t)=>{
process.env[f]&&(t.headers={...t.headers,Authorization:process.env[f]});return(await d({...t,timeout:e})).toString()
},S=new Set(["localhost","127.0.0.1"]),y=new Set(["http:","https:"]),w=async({logger:e})=>{if(process.env[h])return{hostname:"169.254.170.2",path:process.env[h]
};if(process.env[p]){let t;try{t=new URL(process.env[p])}catch{throw new s(`${process.env[p]} is not a valid container metadata service URL`,{tryNextLink:!1,
logger:e})}if(!t.hostname||!S.has(t.hostname))throw new s(`${t.hostname} is not a valid container metadata service hostname`,{tryNextLink:!1,logger:e})
;if(!t.protocol||!y.has(t.protocol))throw new s(`${t.protocol} is not a valid container metadata service protocol`,{tryNextLink:!1,logger:e});return{
protocol:t.protocol,hostname:t.hostname,path:t.pathname+t.search,port:t.port?parseInt(t.port,10):void 0}}
throw new s(`The container metadata credential provider cannot be used unless the ${h} or ${p} environment variable is set`,{tryNextLink:!1,logger:e})}
;class E extends s{tryNextLink;name="InstanceMetadataV1FallbackError";constructor(e,t=!0){super(e,t),this.tryNextLink=t,Object.setPrototypeOf(this,E.prototype)}
}var C;!function(e){e.IPv4="http://169.254.169.254",e.IPv6="http://[fd00:ec2::254]"}(C||(C={}));const v={
environmentVariableSelector:e=>e.AWS_EC2_METADATA_SERVICE_ENDPOINT,configFileSelector:e=>e.ec2_metadata_service_endpoint,default:void 0};var I;!function(e){
e.IPv4="IPv4",e.IPv6="IPv6"}(I||(I={}));const A={environmentVariableSelector:e=>e.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE,
configFileSelector:e=>e.ec2_metadata_service_endpoint_mode,default:I.IPv4},b=async()=>a(await x()||await _()),x=async()=>i(v)(),_=async()=>{const e=await i(A)()
;switch(e){case I.IPv4:return C.IPv4;case I.IPv6:return C.IPv6;default:throw new Error(`Unsupported endpoint mode: ${e}. Select from ${Object.values(I)}`)}
},T=(e,t)=>{const r=300+Math.floor(300*Math.random()),n=new Date(Date.now()+1e3*r)
;t.warn(`Attempting credential expiration extension due to a credential service availability issue. A refresh of these credentials will be attempted after ${new Date(n)}.\nFor more information, please visit: https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html`)
;const s=e.originalExpiration??e.expiration;return{...e,...s?{originalExpiration:s}:{},expiration:n}
},R="/latest/meta-data/iam/security-credentials/",k="AWS_EC2_METADATA_V1_DISABLED",P="ec2_metadata_v1_disabled",O="x-aws-ec2-metadata-token",N=(e={})=>{let t=!1
;const{logger:r,profile:n}=e,{timeout:o,maxRetries:a}=u(e),c=async(r,o)=>{if(t||null==o.headers?.[O]){let t=!1,r=!1;const o=await i({
environmentVariableSelector:t=>{const n=t[k];if(r=!!n&&"false"!==n,void 0===n)throw new s(`${k} not set in env, checking config file next.`,{logger:e.logger})
;return r},configFileSelector:e=>{const r=e[P];return t=!!r&&"false"!==r,t},default:!1},{profile:n})();if(e.ec2MetadataV1Disabled||o){const n=[]
;throw e.ec2MetadataV1Disabled&&n.push("credential provider initialization (runtime option ec2MetadataV1Disabled)"),t&&n.push(`config file profile (${P})`),
r&&n.push(`process environment variable (${k})`),
new E(`AWS EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${n.join(", ")}].`)}}const a=(await g(async()=>{let e;try{
e=await $(o)}catch(e){throw 401===e.statusCode&&(t=!1),e}return e},r)).trim();return g(async()=>{let r;try{r=await U(a,o,e)}catch(e){
throw 401===e.statusCode&&(t=!1),e}return r},r)};return async()=>{const e=await b()
;if(t)return r?.debug("AWS SDK Instance Metadata","using v1 fallback (no token fetch)"),c(a,{...e,timeout:o});{let n;try{n=(await D({...e,timeout:o
})).toString()}catch(n){if(400===n?.statusCode)throw Object.assign(n,{message:"EC2 Metadata token request returned error"})
;return("TimeoutError"===n.message||[403,404,405].includes(n.statusCode))&&(t=!0),r?.debug("AWS SDK Instance Metadata","using v1 fallback (initial)"),c(a,{...e,
timeout:o})}return c(a,{...e,headers:{[O]:n},timeout:o})}}},D=async e=>d({...e,path:"/latest/api/token",method:"PUT",headers:{
"x-aws-ec2-metadata-token-ttl-seconds":"21600"}}),$=async e=>(await d({...e,path:R})).toString(),U=async(e,t,r)=>{const n=JSON.parse((await d({...t,path:R+e
})).toString());if(!c(n))throw new s("Invalid response received from instance metadata service.",{logger:r.logger});return l(n)};t.DEFAULT_MAX_RETRIES=0,
t.DEFAULT_TIMEOUT=1e3,t.ENV_CMDS_AUTH_TOKEN=f,t.ENV_CMDS_FULL_URI=p,t.ENV_CMDS_RELATIVE_URI=h,t.Endpoint=C,t.fromContainerMetadata=(e={})=>{
const{timeout:t,maxRetries:r}=u(e);return()=>g(async()=>{const r=await w({logger:e.logger}),n=JSON.parse(await m(t,r))
;if(!c(n))throw new s("Invalid response received from instance metadata service.",{logger:e.logger});return l(n)},r)},
t.fromInstanceMetadata=(e={})=>((e,t={})=>{const r=t?.logger||console;let n;return async()=>{let t;try{t=await e(),
t.expiration&&t.expiration.getTime()<Date.now()&&(t=T(t,r))}catch(e){if(!n)throw e;r.warn("Credential renew failed: ",e),t=T(n,r)}return n=t,t}})(N(e),{
logger:e.logger}),t.getInstanceMetadataEndpoint=b,t.httpRequest=d,t.providerConfigFromInit=u}),9994:(function(e,t,r){
const{hasOwn:n,fromUtf8:s,fromHex:i,toHex:o,toUint8Array:a,writeKey:c,isArrayBuffer:l}=r(2882),{normalizeProvider:u}=r(4614),{escapeUri:d,HttpRequest:g}=r(9922)
;class p{format(e){const t=[];for(const r in e){if(!n(e,r))continue;const i=s(r);t.push(Uint8Array.from([i.byteLength]),i,this.formatHeaderValue(e[r]))}
const r=new Uint8Array(t.reduce((e,t)=>e+t.byteLength,0));let i=0;for(const e of t)r.set(e,i),i+=e.byteLength;return r}formatHeaderValue(e){switch(e.type){
case"boolean":return Uint8Array.from([e.value?0:1]);case"byte":return Uint8Array.from([2,e.value]);case"short":const t=new DataView(new ArrayBuffer(3))
;return t.setUint8(0,3),t.setInt16(1,e.value,!1),new Uint8Array(t.buffer);case"integer":const r=new DataView(new ArrayBuffer(5));return r.setUint8(0,4),
r.setInt32(1,e.value,!1),new Uint8Array(r.buffer);case"long":const n=new Uint8Array(9);return n[0]=5,n.set(e.value.bytes,1),n;case"binary":
const o=new DataView(new ArrayBuffer(3+e.value.byteLength));o.setUint8(0,6),o.setUint16(1,e.value.byteLength,!1);const a=new Uint8Array(o.buffer)
;return a.set(e.value,3),a;case"string":const c=s(e.value),l=new DataView(new ArrayBuffer(3+c.byteLength));l.setUint8(0,7),l.setUint16(1,c.byteLength,!1)
;const u=new Uint8Array(l.buffer);return u.set(c,3),u;case"timestamp":const d=new Uint8Array(9);return d[0]=8,d.set(m.fromNumber(e.value.valueOf()).bytes,1),d
;case"uuid":if(!f.test(e.value))throw new Error(`Invalid UUID received: ${e.value}`);const g=new Uint8Array(17);return g[0]=9,
g.set(i(e.value.replace(/-/g,"")),1),g}}}var h;!function(e){e[e.boolTrue=0]="boolTrue",e[e.boolFalse=1]="boolFalse",e[e.byte=2]="byte",e[e.short=3]="short",
e[e.integer=4]="integer",e[e.long=5]="long",e[e.byteArray=6]="byteArray",e[e.string=7]="string",e[e.timestamp=8]="timestamp",e[e.uuid=9]="uuid"}(h||(h={}))
;const f=/^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$/;class m{bytes;constructor(e){if(this.bytes=e,
8!==e.byteLength)throw new Error("Int64 buffers must be exactly 8 bytes")}static fromNumber(e){
if(e>0x8000000000000000||e<-0x8000000000000000)throw new Error(`${e} is too large (or, if negative, too small) to represent as an Int64`)
;const t=new Uint8Array(8);for(let r=7,n=Math.abs(Math.round(e));r>-1&&n>0;r--,n/=256)t[r]=n;return e<0&&S(t),new m(t)}valueOf(){
const e=this.bytes.slice(0),t=128&e[0];return t&&S(e),parseInt(o(e),16)*(t?-1:1)}toString(){return String(this.valueOf())}}function S(e){
for(let t=0;t<8;t++)e[t]^=255;for(let t=7;t>-1&&(e[t]++,0===e[t]);t--);}
const y="X-Amz-Algorithm",w="X-Amz-Credential",E="X-Amz-Date",C="X-Amz-SignedHeaders",v="X-Amz-Expires",I="X-Amz-Signature",A="X-Amz-Security-Token",b="authorization",x=E.toLowerCase(),_="date",T=[b,x,_],R=I.toLowerCase(),k="x-amz-content-sha256",P=A.toLowerCase(),O={
authorization:!0,"cache-control":!0,connection:!0,expect:!0,from:!0,"keep-alive":!0,"max-forwards":!0,pragma:!0,referer:!0,te:!0,trailer:!0,
"transfer-encoding":!0,upgrade:!0,"user-agent":!0,"x-amzn-trace-id":!0
},N=/^proxy-/,D=/^sec-/,$="AWS4-HMAC-SHA256",U="AWS4-HMAC-SHA256-PAYLOAD",M="UNSIGNED-PAYLOAD",L="aws4_request",z=604800,F=({query:e={}})=>{const t=[],r={}
;for(const s in e){if(!n(e,s))continue;if(s.toLowerCase()===R)continue;const i=d(s);t.push(i);const o=e[s]
;"string"==typeof o?r[i]=`${i}=${d(o)}`:Array.isArray(o)&&(r[i]=o.slice(0).reduce((e,t)=>e.concat([`${i}=${d(t)}`]),[]).sort().join("&"))}
return t.sort().map(e=>r[e]).filter(e=>e).join("&")},V=e=>"number"==typeof e?new Date(1e3*e):"string"==typeof e?Number(e)?new Date(1e3*Number(e)):new Date(e):e
;class H{service;regionProvider;credentialProvider;sha256;uriEscapePath;applyChecksum
;constructor({applyChecksum:e,credentials:t,region:r,service:n,sha256:s,uriEscapePath:i=!0}){this.service=n,this.sha256=s,this.uriEscapePath=i,
this.applyChecksum="boolean"!=typeof e||e,this.regionProvider=u(r),this.credentialProvider=u(t)}createCanonicalRequest(e,t,r){const n=Object.keys(t).sort()
;return`${e.method}\n${this.getCanonicalPath(e)}\n${F(e)}\n${n.map(e=>`${e}:${t[e]}`).join("\n")}\n\n${n.join(";")}\n${r}`}async createStringToSign(e,t,r,n){
const s=new this.sha256;s.update(a(r));const i=await s.digest();return`${n}\n${e}\n${t}\n${o(i)}`}getCanonicalPath({path:e}){if(this.uriEscapePath){const t=[]
;for(const r of e.split("/"))0!==r?.length&&"."!==r&&(".."===r?t.pop():t.push(r))
;const r=`${e?.startsWith("/")?"/":""}${t.join("/")}${t.length>0&&e?.endsWith("/")?"/":""}`;return d(r).replace(/%2F/g,"/")}return e}
validateResolvedCredentials(e){
if("object"!=typeof e||"string"!=typeof e.accessKeyId||"string"!=typeof e.secretAccessKey)throw new Error("Resolved credential object is not valid")}
formatDate(e){const t=(e=>V(e).toISOString().replace(/\.\d{3}Z$/,"Z"))(e).replace(/[-:]/g,"");return{longDate:t,shortDate:t.slice(0,8)}}
getCanonicalHeaderList(e){return Object.keys(e).sort().join(";")}}const B={},j=[],q=(e,t,r)=>`${e}/${t}/${r}/${L}`,K=async(e,t,r,n,s)=>{
const i=await W(e,t.secretAccessKey,t.accessKeyId),a=`${r}:${n}:${s}:${o(i)}:${t.sessionToken}`;if(a in B)return B[a]
;for(j.push(a);j.length>50;)delete B[j.shift()];let c=`AWS4${t.secretAccessKey}`;for(const t of[r,n,s,L])c=await W(e,c,t);return B[a]=c},W=(e,t,r)=>{
const n=new e(t);return n.update(a(r)),n.digest()},G=({headers:e},t,r)=>{const s={};for(const i of Object.keys(e).sort()){if(null==e[i])continue
;const o=i.toLowerCase();(n(O,o)||t?.has(o)||N.test(o)||D.test(o))&&(!r||r&&!r.has(o))||("__proto__"===o&&c(s),
s[o]=e[i].replace(/[\r\n]/g," ").replace(/[ \t]+/g," ").replace(/^ | $/g,""))}return s},Q=async({headers:e,body:t},r)=>{
for(const t in e)if(n(e,t)&&t.toLowerCase()===k)return e[t];if(null==t)return"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
;if("string"==typeof t||ArrayBuffer.isView(t)||l(t)){const e=new r;return e.update(a(t)),o(await e.digest())}return M},X=(e,t)=>{e=e.toLowerCase()
;for(const r in t)if(n(t,r)&&e===r.toLowerCase())return!0;return!1},J=(e,t={})=>{const{headers:r,query:s={}}=g.clone(e);for(const e in r){if(!n(r,e))continue
;const i=e.toLowerCase();("x-amz-"===i.slice(0,6)&&!t.unhoistableHeaders?.has(i)||t.hoistableHeaders?.has(i))&&(s[e]=r[e],delete r[e])}return{...e,headers:r,
query:s}},Y=e=>{e=g.clone(e);for(const t in e.headers)n(e.headers,t)&&T.indexOf(t.toLowerCase())>-1&&delete e.headers[t];return e};t.ALGORITHM_IDENTIFIER=$,
t.ALGORITHM_IDENTIFIER_V4A="AWS4-ECDSA-P256-SHA256",t.ALGORITHM_QUERY_PARAM=y,t.ALWAYS_UNSIGNABLE_HEADERS=O,t.AMZ_DATE_HEADER=x,t.AMZ_DATE_QUERY_PARAM=E,
t.AUTH_HEADER=b,t.CREDENTIAL_QUERY_PARAM=w,t.DATE_HEADER=_,t.EVENT_ALGORITHM_IDENTIFIER=U,t.EXPIRES_QUERY_PARAM=v,t.GENERATED_HEADERS=T,t.HOST_HEADER="host",
t.KEY_TYPE_IDENTIFIER=L,t.MAX_CACHE_SIZE=50,t.MAX_PRESIGNED_TTL=z,t.PROXY_HEADER_PATTERN=N,t.REGION_SET_PARAM="X-Amz-Region-Set",t.SEC_HEADER_PATTERN=D,
t.SHA256_HEADER=k,t.SIGNATURE_HEADER=R,t.SIGNATURE_QUERY_PARAM=I,t.SIGNED_HEADERS_QUERY_PARAM=C,t.SignatureV4=class extends H{headerFormatter=new p
;constructor({applyChecksum:e,credentials:t,region:r,service:n,sha256:s,uriEscapePath:i=!0}){super({applyChecksum:e,credentials:t,region:r,service:n,sha256:s,
uriEscapePath:i})}async presign(e,t={}){
const{signingDate:r=new Date,expiresIn:n=3600,unsignableHeaders:s,unhoistableHeaders:i,signableHeaders:o,hoistableHeaders:a,signingRegion:c,signingService:l}=t,u=await this.credentialProvider()
;this.validateResolvedCredentials(u);const d=c??await this.regionProvider(),{longDate:g,shortDate:p}=this.formatDate(r)
;if(n>z)return Promise.reject("Signature version 4 presigned URLs must have an expiration date less than one week in the future")
;const h=q(p,d,l??this.service),f=J(Y(e),{unhoistableHeaders:i,hoistableHeaders:a});u.sessionToken&&(f.query[A]=u.sessionToken),f.query[y]=$,
f.query[w]=`${u.accessKeyId}/${h}`,f.query[E]=g,f.query[v]=n.toString(10);const m=G(f,s,o);return f.query[C]=this.getCanonicalHeaderList(m),
f.query[I]=await this.getSignature(g,h,this.getSigningKey(u,d,p,l),this.createCanonicalRequest(f,m,await Q(e,this.sha256))),f}async sign(e,t){
return"string"==typeof e?this.signString(e,t):e.headers&&e.payload?this.signEvent(e,t):e.message?this.signMessage(e,t):this.signRequest(e,t)}
async signEvent({headers:e,payload:t},{signingDate:r=new Date,priorSignature:n,signingRegion:s,signingService:i,eventStreamCredentials:a}){
const c=s??await this.regionProvider(),{shortDate:l,longDate:u}=this.formatDate(r),d=q(l,c,i??this.service),g=await Q({headers:{},body:t
},this.sha256),p=new this.sha256;p.update(e);const h=o(await p.digest()),f=[U,u,d,n,h,g].join("\n");return this.signString(f,{signingDate:r,signingRegion:c,
signingService:i,eventStreamCredentials:a})}async signMessage(e,{signingDate:t=new Date,signingRegion:r,signingService:n,eventStreamCredentials:s}){
return this.signEvent({headers:this.headerFormatter.format(e.message.headers),payload:e.message.body},{signingDate:t,signingRegion:r,signingService:n,
priorSignature:e.priorSignature,eventStreamCredentials:s}).then(t=>({message:e.message,signature:t}))}
async signString(e,{signingDate:t=new Date,signingRegion:r,signingService:n,eventStreamCredentials:s}={}){const i=s??await this.credentialProvider()
;this.validateResolvedCredentials(i)
;const c=r??await this.regionProvider(),{shortDate:l}=this.formatDate(t),u=new this.sha256(await this.getSigningKey(i,c,l,n));return u.update(a(e)),
o(await u.digest())}async signRequest(e,{signingDate:t=new Date,signableHeaders:r,unsignableHeaders:n,signingRegion:s,signingService:i}={}){
const o=await this.credentialProvider();this.validateResolvedCredentials(o)
;const a=s??await this.regionProvider(),c=Y(e),{longDate:l,shortDate:u}=this.formatDate(t),d=q(u,a,i??this.service);c.headers[x]=l,
o.sessionToken&&(c.headers[P]=o.sessionToken);const g=await Q(c,this.sha256);!X(k,c.headers)&&this.applyChecksum&&(c.headers[k]=g)
;const p=G(c,n,r),h=await this.getSignature(l,d,this.getSigningKey(o,a,u,i),this.createCanonicalRequest(c,p,g))
;return c.headers[b]=`${$} Credential=${o.accessKeyId}/${d}, SignedHeaders=${this.getCanonicalHeaderList(p)}, Signature=${h}`,c}async getSignature(e,t,r,n){
const s=await this.createStringToSign(e,t,n,$),i=new this.sha256(await r);return i.update(a(s)),o(await i.digest())}getSigningKey(e,t,r,n){
return K(this.sha256,e,r,t,n||this.service)}},t.SignatureV4Base=H,t.TOKEN_HEADER=P,t.TOKEN_QUERY_PARAM=A,t.UNSIGNABLE_PATTERNS=[/^proxy-/i,/^sec-/i],
t.UNSIGNED_PAYLOAD=M,t.clearCredentialCache=()=>{j.length=0,Object.keys(B).forEach(e=>{delete B[e]})},t.createScope=q,t.getCanonicalHeaders=G,
t.getCanonicalQuery=F,t.getPayloadHash=Q,t.getSigningKey=K,t.hasHeader=X,t.moveHeadersToQuery=J,t.prepareRequest=Y,t.signatureV4aContainer={SignatureV4a:null}})
};
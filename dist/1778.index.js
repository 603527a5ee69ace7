export const id=1778;export const ids=[1778];export const modules={1778:(function(e,t,a){
const{ProviderError:n,CredentialsProviderError:o,loadConfig:r}=a(7567),s=a(7067),{parseUrl:i}=a(9922),c=e=>Boolean(e)&&"object"==typeof e&&"string"==typeof e.AccessKeyId&&"string"==typeof e.SecretAccessKey&&"string"==typeof e.Token&&"string"==typeof e.Expiration,l=e=>({
accessKeyId:e.AccessKeyId,secretAccessKey:e.SecretAccessKey,sessionToken:e.Token,expiration:new Date(e.Expiration),...e.AccountId&&{accountId:e.AccountId}
}),d=({maxRetries:e=0,timeout:t=1e3})=>({maxRetries:e,timeout:t});function p(e){return new Promise((t,a)=>{const o=s.request({method:"GET",...e,
hostname:e.hostname?.replace(/^\[(.+)\]$/,"$1")});o.on("error",e=>{a(Object.assign(new n("Unable to connect to instance metadata service"),e)),o.destroy()}),
o.on("timeout",()=>{a(new n("TimeoutError from instance metadata service")),o.destroy()}),o.on("response",e=>{const{statusCode:r=400}=e
;(r<200||300<=r)&&(a(Object.assign(new n("Error response received from instance metadata service"),{statusCode:r})),o.destroy());const s=[];e.on("data",e=>{
s.push(e)}),e.on("end",()=>{t(Buffer.concat(s)),o.destroy()})}),o.end()})}const u=(e,t)=>{let a=e();for(let n=0;n<t;n++)a=a.catch(e);return a
},m="AWS_CONTAINER_CREDENTIALS_FULL_URI",h="AWS_CONTAINER_CREDENTIALS_RELATIVE_URI",g="AWS_CONTAINER_AUTHORIZATION_TOKEN",f=async(e,t)=>{
process.env[g]&&(t.headers={...t.headers,Authorization:process.env[g]});return(await p({...t,timeout:e})).toString()
},v=new Set(["localhost","127.0.0.1"]),w=new Set(["http:","https:"]),E=async({logger:e})=>{if(process.env[h])return{hostname:"169.254.170.2",path:process.env[h]
};if(process.env[m]){let t;try{t=new URL(process.env[m])}catch{throw new o(`${process.env[m]} is not a valid container metadata service URL`,{tryNextLink:!1,
logger:e})}if(!t.hostname||!v.has(t.hostname))throw new o(`${t.hostname} is not a valid container metadata service hostname`,{tryNextLink:!1,logger:e})
;if(!t.protocol||!w.has(t.protocol))throw new o(`${t.protocol} is not a valid container metadata service protocol`,{tryNextLink:!1,logger:e});return{
protocol:t.protocol,hostname:t.hostname,path:t.pathname+t.search,port:t.port?parseInt(t.port,10):void 0}}
throw new o(`The container metadata credential provider cannot be used unless the ${h} or ${m} environment variable is set`,{tryNextLink:!1,logger:e})}
;class I extends o{tryNextLink;name="InstanceMetadataV1FallbackError";constructor(e,t=!0){super(e,t),this.tryNextLink=t,Object.setPrototypeOf(this,I.prototype)}
}var _;!function(e){e.IPv4="http://169.254.169.254",e.IPv6="http://[fd00:ec2::254]"}(_||(_={}));const y={
environmentVariableSelector:e=>e.AWS_EC2_METADATA_SERVICE_ENDPOINT,configFileSelector:e=>e.ec2_metadata_service_endpoint,default:void 0};var A;!function(e){
e.IPv4="IPv4",e.IPv6="IPv6"}(A||(A={}));const S={environmentVariableSelector:e=>e.AWS_EC2_METADATA_SERVICE_ENDPOINT_MODE,
configFileSelector:e=>e.ec2_metadata_service_endpoint_mode,default:A.IPv4},T=async()=>i(await b()||await x()),b=async()=>r(y)(),x=async()=>{const e=await r(S)()
;switch(e){case A.IPv4:return _.IPv4;case A.IPv6:return _.IPv6;default:throw new Error(`Unsupported endpoint mode: ${e}. Select from ${Object.values(A)}`)}
},C=(e,t)=>{const a=300+Math.floor(300*Math.random()),n=new Date(Date.now()+1e3*a)
;t.warn(`Attempting credential expiration extension due to a credential service availability issue. A refresh of these credentials will be attempted after ${new Date(n)}.\nFor more information, please visit: https://docs.aws.amazon.com/sdkref/latest/guide/feature-static-credentials.html`)
;const o=e.originalExpiration??e.expiration;return{...e,...o?{originalExpiration:o}:{},expiration:n}
},D="/latest/meta-data/iam/security-credentials/",N="AWS_EC2_METADATA_V1_DISABLED",R="ec2_metadata_v1_disabled",M="x-aws-ec2-metadata-token",k=(e={})=>{let t=!1
;const{logger:a,profile:n}=e,{timeout:s,maxRetries:i}=d(e),c=async(a,s)=>{if(t||null==s.headers?.[M]){let t=!1,a=!1;const s=await r({
environmentVariableSelector:t=>{const n=t[N];if(a=!!n&&"false"!==n,void 0===n)throw new o(`${N} not set in env, checking config file next.`,{logger:e.logger})
;return a},configFileSelector:e=>{const a=e[R];return t=!!a&&"false"!==a,t},default:!1},{profile:n})();if(e.ec2MetadataV1Disabled||s){const n=[]
;throw e.ec2MetadataV1Disabled&&n.push("credential provider initialization (runtime option ec2MetadataV1Disabled)"),t&&n.push(`config file profile (${R})`),
a&&n.push(`process environment variable (${N})`),
new I(`AWS EC2 Metadata v1 fallback has been blocked by AWS SDK configuration in the following: [${n.join(", ")}].`)}}const i=(await u(async()=>{let e;try{
e=await O(s)}catch(e){throw 401===e.statusCode&&(t=!1),e}return e},a)).trim();return u(async()=>{let a;try{a=await P(i,s,e)}catch(e){
throw 401===e.statusCode&&(t=!1),e}return a},a)};return async()=>{const e=await T()
;if(t)return a?.debug("AWS SDK Instance Metadata","using v1 fallback (no token fetch)"),c(i,{...e,timeout:s});{let n;try{n=(await L({...e,timeout:s
})).toString()}catch(n){if(400===n?.statusCode)throw Object.assign(n,{message:"EC2 Metadata token request returned error"})
;return("TimeoutError"===n.message||[403,404,405].includes(n.statusCode))&&(t=!0),a?.debug("AWS SDK Instance Metadata","using v1 fallback (initial)"),c(i,{...e,
timeout:s})}return c(i,{...e,headers:{[M]:n},timeout:s})}}},L=async e=>p({...e,path:"/latest/api/token",method:"PUT",headers:{
"x-aws-ec2-metadata-token-ttl-seconds":"21600"}}),O=async e=>(await p({...e,path:D})).toString(),P=async(e,t,a)=>{const n=JSON.parse((await p({...t,path:D+e
})).toString());if(!c(n))throw new o("Invalid response received from instance metadata service.",{logger:a.logger});return l(n)};t.DEFAULT_MAX_RETRIES=0,
t.DEFAULT_TIMEOUT=1e3,t.ENV_CMDS_AUTH_TOKEN=g,t.ENV_CMDS_FULL_URI=m,t.ENV_CMDS_RELATIVE_URI=h,t.Endpoint=_,t.fromContainerMetadata=(e={})=>{
const{timeout:t,maxRetries:a}=d(e);return()=>u(async()=>{const a=await E({logger:e.logger}),n=JSON.parse(await f(t,a))
;if(!c(n))throw new o("Invalid response received from instance metadata service.",{logger:e.logger});return l(n)},a)},
t.fromInstanceMetadata=(e={})=>((e,t={})=>{const a=t?.logger||console;let n;return async()=>{let t;try{t=await e(),
t.expiration&&t.expiration.getTime()<Date.now()&&(t=C(t,a))}catch(e){if(!n)throw e;a.warn("Credential renew failed: ",e),t=C(n,a)}return n=t,t}})(k(e),{
logger:e.logger}),t.getInstanceMetadataEndpoint=T,t.httpRequest=p,t.providerConfigFromInit=d})};
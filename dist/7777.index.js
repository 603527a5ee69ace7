export const id=7777;export const ids=[7777];export const modules={7777:(function(e,r,o){
const{ENV_KEY:n,ENV_SECRET:t,fromEnv:i}=o(8162),{chain:s,CredentialsProviderError:a,ENV_PROFILE:d}=o(7567),c="AWS_EC2_METADATA_DISABLED";const l=e=>async r=>{
let o;for(const n of e)try{return await n(r)}catch(e){if(o=e,e?.tryNextLink)continue;throw e}throw o};let g=!1
;const f=e=>void 0!==e?.expiration&&e.expiration.getTime()-Date.now()<3e5;r.credentialsTreatedAsExpired=f,
r.credentialsWillNeedRefresh=e=>void 0!==e?.expiration,r.defaultProvider=(e={})=>function(e,r){const o=l(e);let n,t,i,s;const a=async e=>{
if(e?.forceRefresh)return s||(s=o(e).then(e=>{i=e}).finally(()=>{s=void 0})),await s,i;if(i?.expiration&&i?.expiration?.getTime()<Date.now()&&(i=void 0),
n)await n;else if(!i||r?.(i)){if(!i)return n=o(e).then(e=>{i=e}).finally(()=>{n=void 0}),a(e);t||(t=o(e).then(e=>{i=e}).catch(()=>{}).finally(()=>{t=void 0}))}
return i};return a}([async()=>{if(e.profile??process.env[d]){if(process.env[n]&&process.env[t]&&!g){
(e.logger?.warn&&"NoOpLogger"!==e.logger?.constructor?.name?e.logger.warn.bind(e.logger):console.warn)("@aws-sdk/credential-provider-node - defaultProvider::fromEnv WARNING:\n    Multiple credential sources detected: \n    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.\n    This SDK will proceed with the AWS_PROFILE value.\n    \n    However, a future version may change this behavior to prefer the ENV static credentials.\n    Please ensure that your environment only sets either the AWS_PROFILE or the\n    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.\n"),
g=!0}throw new a("AWS_PROFILE is set, skipping fromEnv provider.",{logger:e.logger,tryNextLink:!0})}
return e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv"),i(e)()},async r=>{
e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromSSO");const{ssoStartUrl:n,ssoAccountId:t,ssoRegion:i,ssoRoleName:s,ssoSession:d}=e
;if(!(n||t||i||s||d))throw new a("Skipping SSO provider in default chain (inputs do not include SSO fields).",{logger:e.logger});const{fromSSO:c}=o(9874)
;return c(e)(r)},async r=>{e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromIni");const{fromIni:n}=o(1241);return n(e)(r)},async r=>{
e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");const{fromProcess:n}=o(2884);return n(e)(r)},async r=>{
e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");const{fromTokenFile:n}=o(8112);return n(e)(r)
},async()=>(e.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider"),(await(async e=>{
const{ENV_CMDS_FULL_URI:r,ENV_CMDS_RELATIVE_URI:n,fromContainerMetadata:t,fromInstanceMetadata:i}=o(1778);if(process.env[n]||process.env[r]){
e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");const{fromHttp:r}=o(9641);return s(r(e),t(e))}
return process.env[c]&&"false"!==process.env[c]?async()=>{throw new a("EC2 Instance Metadata Service access disabled",{logger:e.logger})
}:(e.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMetadata"),i(e))})(e))()),async()=>{
throw new a("Could not load credentials from any providers",{tryNextLink:!1,logger:e.logger})}],f)})};
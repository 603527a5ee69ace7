export const id=7777,ids=[7777],modules={7777:((__unused_webpack_module,exports,__webpack_require__)=>{const{ENV_KEY,ENV_SECRET,fromEnv}=__webpack_require__(8162),
{chain,CredentialsProviderError,ENV_PROFILE}=__webpack_require__(7567),ENV_IMDS_DISABLED="AWS_EC2_METADATA_DISABLED",remoteProvider=async init=>{const{ENV_CMDS_FULL_URI,
ENV_CMDS_RELATIVE_URI,fromContainerMetadata,fromInstanceMetadata}=__webpack_require__(1778);if(process.env[ENV_CMDS_RELATIVE_URI]||process.env[ENV_CMDS_FULL_URI]){
init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromHttp/fromContainerMetadata");const{fromHttp}=__webpack_require__(9641);return chain(
fromHttp(init),fromContainerMetadata(init))}return process.env[ENV_IMDS_DISABLED]&&process.env[ENV_IMDS_DISABLED]!=="false"?async()=>{throw new CredentialsProviderError(
"EC2 Instance Metadata Service access disabled",{logger:init.logger})}:(init.logger?.debug("@aws-sdk/credential-provider-node - remoteProvider::fromInstanceMeta\
data"),fromInstanceMetadata(init))};function memoizeChain(providers,treatAsExpired){const chain2=internalCreateChain(providers);let activeLock,passiveLock,credentials,
forceRefreshLock;const provider=async options=>{if(options?.forceRefresh)return forceRefreshLock||(forceRefreshLock=chain2(options).then(c=>{credentials=c}).finally(
()=>{forceRefreshLock=void 0})),await forceRefreshLock,credentials;if(credentials?.expiration&&credentials?.expiration?.getTime()<Date.now()&&(credentials=void 0),
activeLock)await activeLock;else if(!credentials||treatAsExpired?.(credentials))if(credentials)passiveLock||(passiveLock=chain2(options).then(c=>{credentials=c}).
catch(()=>{}).finally(()=>{passiveLock=void 0}));else return activeLock=chain2(options).then(c=>{credentials=c}).finally(()=>{activeLock=void 0}),provider(options);
return credentials};return provider}const internalCreateChain=providers=>async awsIdentityProperties=>{let lastProviderError;for(const provider of providers)try{
return await provider(awsIdentityProperties)}catch(err){if(lastProviderError=err,err?.tryNextLink)continue;throw err}throw lastProviderError};let multipleCredentialSourceWarningEmitted=!1;
const defaultProvider=(init={})=>memoizeChain([async()=>{if(init.profile??process.env[ENV_PROFILE])throw process.env[ENV_KEY]&&process.env[ENV_SECRET]&&(multipleCredentialSourceWarningEmitted||
((init.logger?.warn&&init.logger?.constructor?.name!=="NoOpLogger"?init.logger.warn.bind(init.logger):console.warn)(`@aws-sdk/credential-provider-node - default\
Provider::fromEnv WARNING:
    Multiple credential sources detected: 
    Both AWS_PROFILE and the pair AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY static credentials are set.
    This SDK will proceed with the AWS_PROFILE value.
    
    However, a future version may change this behavior to prefer the ENV static credentials.
    Please ensure that your environment only sets either the AWS_PROFILE or the
    AWS_ACCESS_KEY_ID/AWS_SECRET_ACCESS_KEY pair.
`),multipleCredentialSourceWarningEmitted=!0)),new CredentialsProviderError("AWS_PROFILE is set, skipping fromEnv provider.",{logger:init.logger,tryNextLink:!0});
return init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromEnv"),fromEnv(init)()},async awsIdentityProperties=>{init.logger?.debug("@aw\
s-sdk/credential-provider-node - defaultProvider::fromSSO");const{ssoStartUrl,ssoAccountId,ssoRegion,ssoRoleName,ssoSession}=init;if(!ssoStartUrl&&!ssoAccountId&&
!ssoRegion&&!ssoRoleName&&!ssoSession)throw new CredentialsProviderError("Skipping SSO provider in default chain (inputs do not include SSO fields).",{logger:init.
logger});const{fromSSO}=__webpack_require__(9874);return fromSSO(init)(awsIdentityProperties)},async awsIdentityProperties=>{init.logger?.debug("@aws-sdk/creden\
tial-provider-node - defaultProvider::fromIni");const{fromIni}=__webpack_require__(1241);return fromIni(init)(awsIdentityProperties)},async awsIdentityProperties=>{
init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromProcess");const{fromProcess}=__webpack_require__(2884);return fromProcess(init)(awsIdentityProperties)},
async awsIdentityProperties=>{init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::fromTokenFile");const{fromTokenFile}=__webpack_require__(
8112);return fromTokenFile(init)(awsIdentityProperties)},async()=>(init.logger?.debug("@aws-sdk/credential-provider-node - defaultProvider::remoteProvider"),(await remoteProvider(
init))()),async()=>{throw new CredentialsProviderError("Could not load credentials from any providers",{tryNextLink:!1,logger:init.logger})}],credentialsTreatedAsExpired),
credentialsWillNeedRefresh=credentials=>credentials?.expiration!==void 0,credentialsTreatedAsExpired=credentials=>credentials?.expiration!==void 0&&credentials.
expiration.getTime()-Date.now()<3e5;exports.credentialsTreatedAsExpired=credentialsTreatedAsExpired,exports.credentialsWillNeedRefresh=credentialsWillNeedRefresh,
exports.defaultProvider=defaultProvider})};

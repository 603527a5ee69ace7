/**
 * Every environment variable that the suite reads or sets by name. Domain code gets an `Environment` and never reads
 * `process.env`.
 */
export type Environment = Readonly<Record<string, string | undefined>>

export const variables = {
  /** GitHub: endpoint that mints an OIDC token; only set with `id-token: write`. */
  idTokenRequestUrl: 'ACTIONS_ID_TOKEN_REQUEST_URL',
  /** GitHub: bearer token for that endpoint. A secret. */
  idTokenRequestToken: 'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
  /** Engines that are not GitHub's say so: act, and those of Gitea and Forgejo, which are made from it. */
  act: 'ACT',
  giteaActions: 'GITEA_ACTIONS',
  forgejoActions: 'FORGEJO_ACTIONS',
  /** Runner: folder of the job, emptied at its start and end. */
  runnerTemp: 'RUNNER_TEMP',
  /** Runner: folder of tools kept between jobs. */
  runnerToolCache: 'RUNNER_TOOL_CACHE',
  /** Folders to search for programs. On Windows the name may be in any case. */
  path: 'PATH',
  /** Windows: its own folder. */
  systemRoot: 'SYSTEMROOT',
  githubRepository: 'GITHUB_REPOSITORY',
  githubRunId: 'GITHUB_RUN_ID',
  githubRunAttempt: 'GITHUB_RUN_ATTEMPT',
  githubSha: 'GITHUB_SHA',
  githubEventName: 'GITHUB_EVENT_NAME',
  /** File with the event's payload as JSON. */
  githubEventPath: 'GITHUB_EVENT_PATH',
  githubServerUrl: 'GITHUB_SERVER_URL',
  githubApiUrl: 'GITHUB_API_URL',
  githubWorkspace: 'GITHUB_WORKSPACE',
  /** AWS CLI and SDKs: config file, shared credentials file, profile, region. */
  awsConfigFile: 'AWS_CONFIG_FILE',
  awsSharedCredentialsFile: 'AWS_SHARED_CREDENTIALS_FILE',
  awsProfile: 'AWS_PROFILE',
  /** AWS CLI and boto3: an older name of `AWS_PROFILE`, which it overrules there. */
  awsDefaultProfile: 'AWS_DEFAULT_PROFILE',
  awsRegion: 'AWS_REGION',
  awsDefaultRegion: 'AWS_DEFAULT_REGION',
  awsAccessKeyId: 'AWS_ACCESS_KEY_ID',
  awsSecretAccessKey: 'AWS_SECRET_ACCESS_KEY',
  awsSessionToken: 'AWS_SESSION_TOKEN',
  /** Docker CLI: the platform that it builds for by default. */
  dockerDefaultPlatform: 'DOCKER_DEFAULT_PLATFORM',
  /** buildx: its folder, otherwise `buildx` in that of the Docker CLI. */
  buildxConfig: 'BUILDX_CONFIG',
  /** ssh-agent: its socket. */
  sshAuthSock: 'SSH_AUTH_SOCK',
  /** botocore and the SDKs for Go: when the keys in the environment expire, in ISO 8601. */
  awsCredentialExpiration: 'AWS_CREDENTIAL_EXPIRATION',
  /** botocore: an older name of `AWS_SESSION_TOKEN`, which it overrules there. A secret. */
  awsSecurityToken: 'AWS_SECURITY_TOKEN',
  /** SDKs for Go (v1) and JavaScript (v2): whether the config file is read at all. */
  awsSdkLoadConfig: 'AWS_SDK_LOAD_CONFIG',
  /** Node: options of its command line. */
  nodeOptions: 'NODE_OPTIONS',
  /** Docker CLI: folder of its config.json. */
  dockerConfig: 'DOCKER_CONFIG',
  /** Docker CLI 28.3 and later: logins as JSON, ahead of its config.json. A secret. */
  dockerAuthConfig: 'DOCKER_AUTH_CONFIG',
  /** Home folder of the user; on Windows `USERPROFILE`. */
  home: 'HOME',
  userProfile: 'USERPROFILE',
  /** kubectl: kubeconfig files, separated like PATH. */
  kubeconfig: 'KUBECONFIG',
  /** Terraform's providers: kubeconfig file. */
  terraformKubeconfig: 'KUBE_CONFIG_PATH',
  /** kubectl: folder in which it caches clusters' APIs; `~/.kube/cache` where it is not set. */
  kubeCacheFolder: 'KUBECACHEDIR',
  /** Set by kubectl for its credential plugins: the kind of answer that it expects, as JSON. */
  kubernetesExecInfo: 'KUBERNETES_EXEC_INFO',
  /** Helm: where it keeps releases (`secret`, `configmap`, `sql`, `memory`). */
  helmDriver: 'HELM_DRIVER',
  /** Helm: how many revisions of a release it keeps. */
  helmMaxHistory: 'HELM_MAX_HISTORY',
} as const

import type { Environment } from '../job/environment.ts'
import { type PutAside, putAside } from '../job/put-aside.ts'

/** Variables that name a context. Where it is ours, they stay. */
const contexts = [
  // Helm: https://helm.sh/docs/helm/helm/
  'HELM_KUBECONTEXT',
  // Terraform's providers: https://registry.terraform.io/providers/hashicorp/kubernetes/latest/docs
  'KUBE_CTX',
  // fabric8's client for Java: https://github.com/fabric8io/kubernetes-client#configuring-the-client
  'KUBERNETES_CONTEXT',
]

/** Variables that name an API server or a user, of the same clients. */
const parts = [
  ...['HELM_KUBEAPISERVER', 'HELM_KUBECAFILE', 'HELM_KUBETLS_SERVER_NAME', 'HELM_KUBEASUSER', 'HELM_KUBEASGROUPS'],
  ...['KUBE_CTX_CLUSTER', 'KUBE_CTX_AUTH_INFO', 'KUBE_HOST', 'KUBE_CLUSTER_CA_CERT_DATA', 'KUBE_TLS_SERVER_NAME'],
  'KUBERNETES_MASTER',
]

const secrets = [
  'HELM_KUBETOKEN',
  ...['KUBE_TOKEN', 'KUBE_USER', 'KUBE_PASSWORD', 'KUBE_CLIENT_CERT_DATA', 'KUBE_CLIENT_KEY_DATA'],
  'KUBERNETES_AUTH_TOKEN',
]

/**
 * Puts aside the variables by which some clients would use another cluster or user than the current context, which is
 * `context`.
 */
export function putOthersAside(context: string, environment: Environment): PutAside {
  const named = contexts.filter((name) => environment[name] !== context)
  const rivals = [
    { names: [...named, ...parts], isSecret: false },
    { names: secrets, isSecret: true },
  ]
  return putAside(rivals, environment)
}

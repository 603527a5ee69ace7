import { isRefusal } from '../cluster/api-error.ts'
import type { Cluster } from '../cluster/client.ts'
import type { Resource } from '../cluster/discovery.ts'

const secrets: Resource = {
  ...{ group: '', version: 'v1', plural: 'secrets', kind: 'Secret', namespaced: true },
  ...{ verbs: [], subresources: [] },
}

/** Names of the Helm releases in a namespace but for one; none if Secrets may not be listed. */
export async function otherReleases(namespace: string, name: string, cluster: Cluster): Promise<string[]> {
  try {
    const { items } = await cluster.list(secrets, namespace, { labelSelector: `owner=helm,name!=${name}` })
    return [...new Set(items.map(({ metadata }) => metadata.labels?.name ?? ''))]
  } catch (error) {
    if (isRefusal(error, 'Forbidden')) return []
    throw error
  }
}

import { ApiError } from './api-error.ts'
import type { Connection } from './connection.ts'

/** A kind that the API server serves. */
export interface Resource {
  /** Empty for the core group. */
  group: string
  version: string
  /** `deployments`, as in paths and in rules of RBAC. */
  plural: string
  kind: string
  namespaced: boolean
  verbs: readonly string[]
  /** `status`, `scale`, `log`, ... */
  subresources: readonly string[]
}

interface ResourceList {
  resources?: { name: string; kind: string; namespaced: boolean; verbs: string[] }[]
}

interface GroupList {
  groups?: { name: string; versions: { version: string }[] }[]
}

/** What the server serves; one request per group and version, made once. */
export interface Discovery {
  /** Undefined if the server does not serve the kind in this version. */
  resourceOf(apiVersion: string, kind: string): Promise<Resource | undefined>
  /** Versions of a group that are served, the preferred one first; none if the server does not know the group. */
  versionsOf(group: string): Promise<string[]>
  /** Asks anew from now on: for kinds that were defined a moment ago. */
  forget(apiVersion: string): void
}

export function discover(connection: Pick<Connection, 'request'>): Discovery {
  const known = new Map<string, Promise<Resource[]>>()
  let groups: Promise<GroupList> | undefined
  return {
    resourceOf: async (apiVersion, kind) => {
      const resources = known.get(apiVersion) ?? readResources(connection, apiVersion)
      known.set(apiVersion, resources)
      return (await resources).find((resource) => resource.kind === kind)
    },
    versionsOf: async (group) => {
      if (group === '') return ['v1']
      groups ??= connection.request({ path: '/apis' }).then(({ body }) => body.json() as Promise<GroupList>)
      const found = (await groups).groups?.find(({ name }) => name === group)
      return found?.versions.map(({ version }) => version) ?? []
    },
    forget: (apiVersion) => {
      known.delete(apiVersion)
      groups = undefined
    },
  }
}

/** `/api/v1` or `/apis/apps/v1`. */
export function pathOf(apiVersion: string): string {
  return apiVersion.includes('/') ? `/apis/${apiVersion}` : `/api/${apiVersion}`
}

async function readResources(connection: Pick<Connection, 'request'>, apiVersion: string): Promise<Resource[]> {
  const answer = await connection.request({ path: pathOf(apiVersion) }).catch((error: unknown) => {
    if (error instanceof ApiError && error.status === 404) return undefined
    throw error
  })
  const { resources = [] } = ((await answer?.body.json()) ?? {}) as ResourceList
  const [group, version] = apiVersion.includes('/') ? apiVersion.split('/') : ['', apiVersion]
  return resources
    .filter(({ name }) => !name.includes('/'))
    .map(({ name, kind, namespaced, verbs }) => ({
      ...{ group: group ?? '', version: version ?? '', plural: name, kind, namespaced, verbs },
      subresources: resources
        .filter((other) => other.name.startsWith(`${name}/`))
        .map((other) => other.name.slice(name.length + 1)),
    }))
}

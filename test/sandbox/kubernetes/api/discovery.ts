/**
 * What clients read before they do anything: versions, groups and resources.
 *
 * https://kubernetes.io/docs/concepts/overview/kubernetes-api/
 */
import { groupVersion, type Resource, resources, reviews } from '../objects/resources.ts'

const verbs = ['create', 'delete', 'deletecollection', 'get', 'list', 'patch', 'update', 'watch']
const customVerbs = ['delete', 'deletecollection', 'get', 'list', 'patch', 'create', 'update', 'watch']

/** All that is served: the kinds of the API itself, and those of custom resources. */
export const servedWith = (custom: readonly Resource[]) => [...resources, ...reviews, ...custom]

function groupVersions(custom: readonly Resource[]): { group: string; version: string; members: Resource[] }[] {
  const grouped = Object.groupBy(servedWith(custom), groupVersion)
  return Object.values(grouped).flatMap((members) =>
    members?.[0] ? [{ group: members[0].group, version: members[0].version, members }] : [],
  )
}

/** `minor` of EKS' version, e.g. 1.34. */
export function versionInfo(version: string) {
  const [major = '1', minor = ''] = version.split('.')
  return {
    major,
    minor,
    emulationMajor: major,
    emulationMinor: minor,
    minCompatibilityMajor: major,
    minCompatibilityMinor: String(Number(minor) - 1),
    gitVersion: `v${version}.1-eks-sandbox`,
    gitCommit: '0000000000000000000000000000000000000000',
    gitTreeState: 'clean',
    buildDate: '2026-01-01T00:00:00Z',
    goVersion: 'go1.25.0',
    compiler: 'gc',
    platform: 'linux/amd64',
  }
}

/** The answer to a discovery path in the form that `accept` prefers, or undefined for another path. */
export function discover(path: string, accept: string, custom: readonly Resource[]): unknown {
  const aggregated = /as=APIGroupDiscoveryList/.test(accept) ? /v=(v2(?:beta1)?)\b/.exec(accept)?.[1] : undefined
  if (path === '/api') return aggregated ? discoveryList(aggregated, true, custom) : apiVersions()
  if (path === '/apis') return aggregated ? discoveryList(aggregated, false, custom) : groupList(custom)
  const [, root, group, version, ...rest] = path.split('/')
  if (rest.length > 0) return undefined
  if (root === 'api' && group && !version) return resourceList('', group, custom)
  if (root === 'apis' && group && version) return resourceList(group, version, custom)
  if (root !== 'apis' || !group) return undefined
  const found = groupList(custom).groups.find(({ name }) => name === group)
  return found && { kind: 'APIGroup', apiVersion: 'v1', ...found }
}

function apiVersions() {
  const serverAddressByClientCIDRs = [{ clientCIDR: '0.0.0.0/0', serverAddress: '127.0.0.1:443' }]
  return { kind: 'APIVersions', versions: ['v1'], serverAddressByClientCIDRs }
}

function groupList(custom: readonly Resource[]) {
  const groups = groupVersions(custom).flatMap(({ group, version }) => {
    const preferredVersion = { groupVersion: `${group}/${version}`, version }
    return group ? [{ name: group, versions: [preferredVersion], preferredVersion }] : []
  })
  return { kind: 'APIGroupList', apiVersion: 'v1', groups }
}

function resourceList(group: string, version: string, custom: readonly Resource[]) {
  const members = servedWith(custom).filter((resource) => resource.group === group && resource.version === version)
  if (members.length === 0) return undefined
  const rows = members.flatMap((resource) => {
    const { plural: name, singular: singularName, namespaced, kind, shortNames, categories } = resource
    const optional = {
      ...(shortNames.length > 0 ? { shortNames } : {}),
      ...(categories.length > 0 ? { categories } : {}),
    }
    const main = { name, singularName, namespaced, kind, verbs: verbsOf(resource), ...optional }
    const parts = resource.subresources.map((part) => ({
      name: `${name}/${part}`,
      singularName: '',
      namespaced,
      ...(part === 'scale' ? { group: 'autoscaling', version: 'v1', kind: 'Scale' } : { kind }),
      verbs: ['get', 'patch', 'update'],
    }))
    return [main, ...parts]
  })
  return { kind: 'APIResourceList', apiVersion: 'v1', groupVersion: groupVersion({ group, version }), resources: rows }
}

function verbsOf(resource: Resource): string[] {
  if (resource.custom) return customVerbs
  if (reviews.includes(resource)) return ['create']
  return resource.kind === 'Namespace' ? verbs.filter((verb) => verb !== 'deletecollection') : verbs
}

/** https://kubernetes.io/docs/concepts/overview/kubernetes-api/#aggregated-discovery */
function discoveryList(version: string, core: boolean, custom: readonly Resource[]) {
  const items = groupVersions(custom).flatMap(({ group, version: groupedVersion, members }) => {
    if ((group === '') !== core) return []
    const rows = members.map((resource) => ({
      resource: resource.plural,
      responseKind: { group, version: groupedVersion, kind: resource.kind },
      scope: resource.namespaced ? 'Namespaced' : 'Cluster',
      singularResource: resource.singular,
      verbs: verbsOf(resource),
      ...(resource.shortNames.length > 0 ? { shortNames: resource.shortNames } : {}),
      ...(resource.categories.length > 0 ? { categories: resource.categories } : {}),
      ...(resource.subresources.length > 0 ? { subresources: subresourcesOf(resource) } : {}),
    }))
    const versions = [{ version: groupedVersion, resources: rows, freshness: 'Current' }]
    return [{ metadata: { name: group, creationTimestamp: null }, versions }]
  })
  return { kind: 'APIGroupDiscoveryList', apiVersion: `apidiscovery.k8s.io/${version}`, metadata: {}, items }
}

function subresourcesOf({ group, version, kind, subresources }: Resource) {
  return subresources.map((subresource) => ({
    subresource,
    responseKind:
      subresource === 'scale' ? { group: 'autoscaling', version: 'v1', kind: 'Scale' } : { group, version, kind },
    verbs: ['get', 'patch', 'update'],
  }))
}

/** The content type that a client reads the aggregated form by. */
export function discoveryContentType(body: unknown): string {
  const { kind, apiVersion = '' } = body as { kind?: string; apiVersion?: string }
  if (kind !== 'APIGroupDiscoveryList') return 'application/json'
  return `application/json;g=apidiscovery.k8s.io;v=${apiVersion.split('/')[1]};as=APIGroupDiscoveryList`
}

import type { Resource } from '../cluster/discovery.ts'

/** Kinds that every cluster has, so that nobody has to ask for them. */
function resource(group: string, kind: string, plural: string, namespaced = true): Resource {
  return { group, version: 'v1', plural, kind, namespaced, verbs: ['get', 'list', 'watch'], subresources: [] }
}

export const pods = resource('', 'Pod', 'pods')
export const replicaSets = resource('apps', 'ReplicaSet', 'replicasets')
export const events = resource('', 'Event', 'events')
export const namespaces = resource('', 'Namespace', 'namespaces', false)

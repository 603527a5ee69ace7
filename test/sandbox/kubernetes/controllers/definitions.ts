/** Serves what CustomResourceDefinitions define, and ends it with them. */
import { type Definition, resourceFrom } from '../custom/definition.ts'
import type { Resource } from '../objects/resources.ts'
import type { Store } from '../objects/store.ts'
import type { Condition } from '../objects/workloads.ts'

export function reconcileDefinitions(store: Store): void {
  const definitions = store.all('CustomResourceDefinition') as Definition[]
  for (const definition of definitions) establish(store, definition)
  for (const resource of store.custom) {
    const name = `${resource.plural}.${resource.group}`
    if (!definitions.some(({ metadata }) => metadata.name === name)) abolish(store, resource)
  }
}

function establish(store: Store, definition: Definition): void {
  const resource = resourceFrom(definition)
  if (resource) store.define(resource)
  const { names, versions } = definition.spec
  const stored = versions.find(({ storage }) => storage)?.name ?? ''
  store.setStatus(definition, {
    acceptedNames: names,
    conditions: [
      condition(store, definition, 'NamesAccepted', 'NoConflicts', 'no conflicts found'),
      condition(store, definition, 'Established', 'InitialNamesAccepted', 'the initial names have been accepted'),
    ],
    storedVersions: [...new Set([...(definition.status?.storedVersions ?? []), stored])],
  })
}

function condition(store: Store, { status }: Definition, type: string, reason: string, message: string): Condition {
  const before = status?.conditions?.find((one) => one.type === type)
  return { type, status: 'True', lastTransitionTime: before?.lastTransitionTime ?? store.now(), reason, message }
}

function abolish(store: Store, resource: Resource): void {
  for (const object of store.list(resource)) store.remove(resource, object)
  store.undefine(resource)
}

import { ApiError } from '../cluster/api-error.ts'
import { groupOf, type KubeObject } from '../object.ts'
import { defaultAccount } from './namespace.ts'

/** What an object names and needs. */
interface Needed {
  kind: string
  name: string
}

/** What an API server looks for before it takes an object of a kind, and how it says that there is none. */
interface Prerequisite {
  /** `<group>/<kind>` */
  of: readonly string[]
  words: RegExp
  neededBy: (object: KubeObject) => Partial<Needed>
}

interface PodSpec {
  serviceAccountName?: string
  /** The older name of the same. */
  serviceAccount?: string
  priorityClassName?: string
  runtimeClassName?: string
}

const specOf = ({ spec }: KubeObject) => (spec ?? {}) as PodSpec

/**
 * Pods that controllers make are refused likewise, but tried again by them.
 * Source: the admission plugins serviceaccount, priority and runtimeclass, and the storage of bindings, of
 * https://github.com/kubernetes/kubernetes
 */
const prerequisites: readonly Prerequisite[] = [
  {
    of: ['/Pod'],
    words: /error looking up service account/,
    neededBy: (pod) => {
      const { serviceAccountName, serviceAccount } = specOf(pod)
      return { kind: 'ServiceAccount', name: serviceAccountName ?? serviceAccount ?? defaultAccount }
    },
  },
  {
    of: ['/Pod'],
    words: /no PriorityClass with name/,
    neededBy: (pod) => named('PriorityClass', specOf(pod).priorityClassName),
  },
  {
    of: ['/Pod'],
    words: /RuntimeClass .* not found/,
    neededBy: (pod) => named('RuntimeClass', specOf(pod).runtimeClassName),
  },
  {
    // Where somebody may bind those roles alone whose rights he has.
    of: ['rbac.authorization.k8s.io/RoleBinding', 'rbac.authorization.k8s.io/ClusterRoleBinding'],
    // It names the role, but the resource of the binding.
    words: /bindings\.rbac\.authorization\.k8s\.io .* not found/,
    neededBy: ({ roleRef }) => (roleRef ?? {}) as Partial<Needed>,
  },
]

function named(kind: string, name: string | undefined): Partial<Needed> {
  return { kind, ...(name === undefined ? {} : { name }) }
}

/** What the object names, for want of which the API server has refused it; undefined if that is not why. */
export function missingFor(object: KubeObject, error: unknown): Needed | undefined {
  if (!(error instanceof ApiError)) return undefined
  const what = `${groupOf(object.apiVersion)}/${object.kind}`
  const found = prerequisites.find(({ of, words }) => of.includes(what) && words.test(error.message))
  const { kind, name } = found?.neededBy(object) ?? {}
  return kind === undefined || name === undefined ? undefined : { kind, name }
}

/**
 * Whether an object was refused for want of something that comes with the same deployment, or that the cluster is about
 * to make itself: it can be taken once that is there.
 *
 * @param deployment what is deployed; empty if nothing more is to be waited for.
 */
export function comesWith(deployment: readonly { object: KubeObject }[], object: KubeObject, error: unknown): boolean {
  const missing = deployment.length > 0 ? missingFor(object, error) : undefined
  if (!missing) return false
  const { kind, name } = missing
  if (kind === 'ServiceAccount' && name === defaultAccount) return true
  return deployment.some((other) => other.object.kind === kind && other.object.metadata.name === name)
}

import { ApiError } from '../cluster/api-error.ts'
import { groupOf, type KubeObject } from '../object.ts'

/** What an API server looks for before it takes an object, and how it says that there is none. */
interface Prerequisite {
  /** `group/Kind` of objects that name one. */
  of: readonly string[]
  kinds: readonly string[]
  words: RegExp
  nameIn: (object: KubeObject) => string | undefined
}

interface PodSpec {
  serviceAccountName?: string
  /** The older name of the same. */
  serviceAccount?: string
  priorityClassName?: string
  runtimeClassName?: string
}

const specOf = ({ spec }: KubeObject) => (spec ?? {}) as PodSpec

/** The account that every namespace has, a moment after it was made. */
const defaultAccount = 'default'

/**
 * Pods that controllers make are refused likewise, but tried again by them.
 * Source: the admission plugins serviceaccount, priority and runtimeclass, and the storage of bindings, of
 * https://github.com/kubernetes/kubernetes
 */
const prerequisites: readonly Prerequisite[] = [
  {
    of: ['/Pod'],
    kinds: ['ServiceAccount'],
    words: /error looking up service account/,
    nameIn: (pod) => specOf(pod).serviceAccountName ?? specOf(pod).serviceAccount ?? defaultAccount,
  },
  {
    of: ['/Pod'],
    kinds: ['PriorityClass'],
    words: /no PriorityClass with name/,
    nameIn: (pod) => specOf(pod).priorityClassName,
  },
  {
    of: ['/Pod'],
    kinds: ['RuntimeClass'],
    words: /RuntimeClass .* not found/,
    nameIn: (pod) => specOf(pod).runtimeClassName,
  },
  {
    // Where somebody may bind those roles alone whose rights he has.
    of: ['rbac.authorization.k8s.io/RoleBinding', 'rbac.authorization.k8s.io/ClusterRoleBinding'],
    kinds: ['Role', 'ClusterRole'],
    // It names the role, but the resource of the binding.
    words: /bindings\.rbac\.authorization\.k8s\.io .* not found/,
    nameIn: ({ roleRef }) => (roleRef as { name?: string } | undefined)?.name,
  },
]

/**
 * Whether an object was refused for want of something that comes with the same deployment, or that the cluster is about
 * to make itself: it can be taken once that is there.
 *
 * @param deployment all objects of the deployment; empty if nothing more is to be waited for.
 */
export function comesWith(deployment: readonly KubeObject[], object: KubeObject, error: unknown): boolean {
  if (!(error instanceof ApiError) || deployment.length === 0) return false
  const what = `${groupOf(object.apiVersion)}/${object.kind}`
  const missing = prerequisites.find(({ of, words }) => of.includes(what) && words.test(error.message))
  const name = missing?.nameIn(object)
  if (!missing || name === undefined) return false
  if (missing.kinds.includes('ServiceAccount') && name === defaultAccount) return true
  return deployment.some(({ kind, metadata }) => missing.kinds.includes(kind) && metadata.name === name)
}

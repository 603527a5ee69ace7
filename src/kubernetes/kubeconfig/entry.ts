import { isDeepStrictEqual } from 'node:util'
import type { Document } from 'yaml'
import { UserError } from '../../errors.ts'
import { execVersion } from '../token/exec-credential.ts'
import {
  allContexts,
  type ContextEntry,
  contextsOf,
  type Mark,
  marked,
  markOf,
  putStack,
  stackOf,
} from './context-stack.ts'
import {
  entriesOf,
  findEntry,
  type List,
  lists,
  parseKubeconfig,
  printKubeconfig,
  putEntry,
  removeEntryNamed,
} from './document.ts'

/** How a client gets its credentials: from a program, or from the file itself. */
export type UserCredential = { exec: ExecPlugin } | { token: string }

interface ExecPlugin {
  command: string
  args: readonly string[]
}

/** The entry of a cluster. */
interface ClusterEntry {
  /** The ARN, as with `aws eks update-kubeconfig`. */
  name: string
  server: string
  /** Base64 of the PEM. */
  certificateAuthority: string
}

/** What one use of the action adds to a kubeconfig: a cluster, a user, and a context with both. */
export interface KubeconfigEntry {
  /** Id of this use, by which its context is recognized. Kept in the file as an extension. */
  id: string
  context: string
  namespace: string | undefined
  cluster: ClusterEntry
  credential: UserCredential
  setCurrent: boolean
}

/** Properties of the kubeconfig that is changed. */
export interface Target {
  path: string
  /** Whether it is the job's own copy. Only there may our context replace a user's context of the same name. */
  own: boolean
  /** Whether the use with this id belongs to this job. */
  inSameJob: (id: string) => boolean
}

/** What `removeEntry` needs. No secrets. */
export interface AddedEntry {
  id: string
  context: string
}

/**
 * Adds the entry to a kubeconfig (undefined for a new one). Everything else in it is kept, including comments. The
 * names of its cluster and user are chosen so that they are not taken.
 *
 * Until `removeEntry`, it replaces an earlier use's context with the same name and cluster and, in the job's own copy,
 * also a user's context. A context that an earlier job left behind is removed.
 *
 * @returns the text, and whether a user's context was replaced.
 * @throws UserError when the text is no kubeconfig, or has a context of that name that may not be replaced.
 */
export function addEntry(
  text: string | undefined,
  entry: KubeconfigEntry,
  target: Target,
): { text: string; replacesUsers: boolean } {
  const document = parseKubeconfig(text, target.path)
  const { tree } = document
  removeStale(tree, entry.context, target)
  const stack = stackOf(tree, entry.context)
  checkReplaceable(stack[0], entry, target)
  const cluster = putCluster(tree, entry)
  const user = freeName(tree, 'users', ownName(entry))
  putEntry(tree, 'users', { name: user, user: userOf(entry.credential) })
  const mark: Mark = {
    id: entry.id,
    ...(cluster.name === entry.cluster.name ? {} : { arn: entry.cluster.name }),
    ...(entry.setCurrent ? marksOfCurrent(tree) : {}),
    ...(cluster.isOthers ? { keepsCluster: true } : {}),
  }
  const { namespace } = entry
  const context = { cluster: cluster.name, user, ...(namespace ? { namespace } : {}) }
  putStack(tree, entry.context, [marked({ name: entry.context, context }, mark), ...stack])
  if (entry.setCurrent) tree.set('current-context', entry.context)
  return { text: printKubeconfig(document), replacesUsers: stack[0] !== undefined && !markOf(stack[0]) }
}

/** The result of `removeEntry`. */
interface Remainder {
  text: string
  /** Whether no cluster, context or user is left. */
  empty: boolean
  /** Whether contexts of this job's uses are left. */
  ours: boolean
}

/**
 * Removes one use's context from a kubeconfig, with its user and its cluster. If it is the current context, the
 * previous one becomes current again. Contexts of other uses are kept; those that would return to this one later return
 * to its previous context. A context of that name that is not this use's is kept too.
 */
export function removeEntry(text: string, entry: AddedEntry, target: Target): Remainder {
  const document = parseKubeconfig(text, target.path)
  const { tree } = document
  const isThere = stackOf(tree, entry.context).some((context) => markOf(context)?.id === entry.id)
  if (isThere) takeOut(tree, entry.context, entry.id)
  return {
    text: isThere ? printKubeconfig(document) : text,
    empty: lists.every((list) => entriesOf(tree, list).length === 0),
    ours: allContexts(tree).some((context) => target.inSameJob(markOf(context)?.id ?? '')),
  }
}

/** What the mark of a use that becomes the current context says about the previous one. */
function marksOfCurrent(tree: Document): Partial<Mark> {
  const current = tree.get('current-context')
  const order = lastOrder(tree) + 1
  if (typeof current !== 'string' || current === '') return { order }
  // A use that did not become current may have replaced the current context by name.
  const mark = stackOf(tree, current)
    .map(markOf)
    .find((one) => one?.order !== undefined)
  return mark === undefined ? { order, previous: current } : { order, previousUse: mark.id }
}

function lastOrder(tree: Document): number {
  return Math.max(0, ...allContexts(tree).map((context) => markOf(context)?.order ?? 0))
}

/** Removes a use's context from the stack of its name, with its user and cluster. */
function takeOut(tree: Document, name: string, id: string): void {
  const wasLast = lastOrder(tree)
  const stack = stackOf(tree, name)
  const gone = stack.find((context) => markOf(context)?.id === id)
  if (!gone) return
  putStack(
    tree,
    name,
    stack.filter((context) => context !== gone),
  )
  removeParts(tree, gone)
  const { order, previous, previousUse } = markOf(gone) ?? {}
  replacePreviousUse(tree, id, { ...(previous ? { previous } : {}), ...(previousUse ? { previousUse } : {}) })
  const current = tree.get('current-context')
  const isCurrent = current === name && order !== undefined && order === wasLast
  const contexts = allContexts(tree)
  if (!isCurrent && contexts.some((context) => context.name === current)) return
  const use = previousUse && contexts.find((context) => markOf(context)?.id === previousUse)
  const next = previous ?? (use ? use.name : undefined)
  if (current) tree.set('current-context', contexts.some((context) => context.name === next) ? next : '')
}

/** Replaces the use as the previous one in all marks, by its own previous context. */
function replacePreviousUse(tree: Document, id: string, instead: Pick<Mark, 'previous' | 'previousUse'>): void {
  for (const { name } of contextsOf(tree)) {
    const stack = stackOf(tree, name)
    if (!stack.some((context) => markOf(context)?.previousUse === id)) continue
    const changed = stack.map((context) => {
      const { previousUse, ...mark } = markOf(context) ?? { id: '' }
      return previousUse === id ? marked(context, { ...mark, ...instead }) : context
    })
    putStack(tree, name, changed)
  }
}

/** Removes contexts of this name that are left from jobs which ended without their post step. */
function removeStale(tree: Document, name: string, target: Target): void {
  for (const context of stackOf(tree, name)) {
    const mark = markOf(context)
    if (mark && !target.inSameJob(mark.id)) takeOut(tree, name, mark.id)
  }
}

/** Removes the user and the cluster of a context of ours, unless another context needs them. */
function removeParts(tree: Document, gone: ContextEntry): void {
  const others = allContexts(tree)
  const { cluster, user } = gone.context
  if (user !== undefined && !others.some(({ context }) => context.user === user)) removeEntryNamed(tree, 'users', user)
  const isFree = cluster !== undefined && !others.some(({ context }) => context.cluster === cluster)
  if (isFree && !markOf(gone)?.keepsCluster) removeEntryNamed(tree, 'clusters', cluster)
}

function checkReplaceable(before: ContextEntry | undefined, entry: KubeconfigEntry, target: Target): void {
  if (!before) return
  const mark = markOf(before)
  const cluster = mark?.arn ?? before.context.cluster
  if (mark ? cluster === entry.cluster.name : target.own) return
  throw new UserError(
    `The kubeconfig ${target.path} already has a context '${entry.context}', for cluster ${String(cluster)}.`,
    "Choose another name with the input 'context'.",
  )
}

/**
 * Adds the cluster's entry, or finds an equal one. Its name is the ARN, unless another entry has that name, such as one
 * of the user's with a tunnel's address, which has to be kept.
 */
function putCluster(tree: Document, entry: KubeconfigEntry): { name: string; isOthers: boolean } {
  const { name, server, certificateAuthority } = entry.cluster
  const cluster = { server, 'certificate-authority-data': certificateAuthority }
  const present = findEntry(tree, 'clusters', name)
  if (present && isDeepStrictEqual(present.toJS(tree), { name, cluster })) {
    const ours = allContexts(tree).find((context) => markOf(context) && context.context.cluster === name)
    return { name, isOthers: !ours || markOf(ours)?.keepsCluster === true }
  }
  const chosen = present ? freeName(tree, 'clusters', ownName(entry)) : name
  putEntry(tree, 'clusters', { name: chosen, cluster })
  return { name: chosen, isOthers: false }
}

const ownName = ({ context }: KubeconfigEntry) => `ds-infra:${context}`

/** The name, or the first of `name-2`, `name-3`, ... that no entry has. */
function freeName(tree: Document, list: List, name: string): string {
  const names = new Set(entriesOf(tree, list).map((entry) => entry.get('name')))
  for (let count = 1; ; count += 1) {
    const candidate = count === 1 ? name : `${name}-${count}`
    if (!names.has(candidate)) return candidate
  }
}

function userOf(credential: UserCredential) {
  if ('token' in credential) return { token: credential.token }
  return {
    exec: {
      apiVersion: execVersion,
      command: credential.exec.command,
      args: [...credential.exec.args],
      // A step's NODE_OPTIONS must not affect the plugin: a preload that prints would break its output.
      env: [{ name: 'NODE_OPTIONS', value: '' }],
      interactiveMode: 'Never',
      provideClusterInfo: false,
    },
  }
}

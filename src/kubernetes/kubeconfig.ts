import { type Document, isMap, isSeq, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml'
import { UserError } from '../errors.ts'

/**
 * How a client finds its credentials: by running a program, or as they stand in the file.
 * Source: https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/
 */
export type UserCredential = { exec: ExecPlugin } | { token: string }

export interface ExecPlugin {
  command: string
  args: readonly string[]
}

/** What one use of the action adds to a kubeconfig: a cluster, a user, and the context that joins them. */
export interface KubeconfigEntry {
  /** Tells this use's context from others, our own earlier ones included. Kept in the file as an extension. */
  id: string
  context: string
  namespace: string | undefined
  cluster: {
    /** ARN, as `aws eks update-kubeconfig` names it too. */
    name: string
    server: string
    /** Base64 of the PEM. */
    certificateAuthority: string
  }
  credential: UserCredential
  setCurrent: boolean
}

/** What must be known to take the entry out again. No secrets. */
export interface AddedEntry {
  id: string
  context: string
  /** The current context before ours, where ours replaced it. */
  previousContext?: string
}

const extensionName = 'ds-infra'

/** The user entry of a context. Not the context's own name, which a user of another file may have. */
export function userName(context: string): string {
  return `ds-infra:${context}`
}

/**
 * Adds the entry to a kubeconfig (YAML or JSON; undefined for none yet). Everything else in it stays, comments too.
 * A context of ours with the same name and cluster is replaced.
 *
 * `inSameJob` tells by its id whether an entry of ours was made in this job.
 *
 * @throws UserError when the text is no kubeconfig, or has another context of that name.
 */
export function addEntry(
  text: string | undefined,
  entry: KubeconfigEntry,
  inSameJob: (id: string) => boolean,
): { text: string; added: AddedEntry } {
  const document = parseKubeconfig(text)
  refuseCollision(document, entry, inSameJob)
  const user = userName(entry.context)
  put(document, 'clusters', {
    name: entry.cluster.name,
    cluster: { server: entry.cluster.server, 'certificate-authority-data': entry.cluster.certificateAuthority },
  })
  put(document, 'users', { name: user, user: userOf(entry.credential) })
  put(document, 'contexts', {
    name: entry.context,
    context: {
      cluster: entry.cluster.name,
      user,
      ...(entry.namespace ? { namespace: entry.namespace } : {}),
      extensions: [{ name: extensionName, extension: { id: entry.id } }],
    },
  })
  const added: AddedEntry = { id: entry.id, context: entry.context }
  if (entry.setCurrent) {
    const previous = document.get('current-context')
    if (typeof previous === 'string' && previous && previous !== entry.context) added.previousContext = previous
    document.set('current-context', entry.context)
  }
  return { text: print(document), added }
}

/** What is left after `removeEntry`. */
export interface Remainder {
  text: string
  /** No cluster, context or user is left. */
  empty: boolean
  /** Contexts of ours are left. */
  ours: boolean
}

/**
 * Takes one use's context out of a kubeconfig, with its user, its cluster where no other context needs it, and the
 * current context where it is this one. A context of that name that is not the same use's stays.
 */
export function removeEntry(text: string, entry: AddedEntry): Remainder {
  const document = parseKubeconfig(text)
  const item = find(document, 'contexts', entry.context)
  if (item && idOf(item) === entry.id) {
    const cluster = item.getIn(['context', 'cluster'])
    remove(document, 'contexts', entry.context)
    remove(document, 'users', userName(entry.context))
    const needed = items(document, 'contexts').some((other) => other.getIn(['context', 'cluster']) === cluster)
    if (typeof cluster === 'string' && !needed) remove(document, 'clusters', cluster)
    if (document.get('current-context') === entry.context) {
      const previous = entry.previousContext
      document.set('current-context', previous && find(document, 'contexts', previous) ? previous : '')
    }
  }
  return {
    text: print(document),
    empty: lists.every((list) => items(document, list).length === 0),
    ours: items(document, 'contexts').some((context) => idOf(context) !== undefined),
  }
}

const lists = ['clusters', 'contexts', 'users'] as const
type List = (typeof lists)[number]

function userOf(credential: UserCredential) {
  if ('token' in credential) return { token: credential.token }
  return {
    exec: {
      apiVersion: 'client.authentication.k8s.io/v1',
      command: credential.exec.command,
      args: [...credential.exec.args],
      interactiveMode: 'Never',
      provideClusterInfo: false,
    },
  }
}

function parseKubeconfig(text: string | undefined): Document {
  const document = parseDocument(text?.trim() ? text : 'apiVersion: v1\nkind: Config\npreferences: {}\n', {
    // kubectl and the AWS CLI read YAML 1.1: names such as `on` or `1_000` have to be quoted for them.
    compat: 'yaml-1.1',
  })
  const [error] = document.errors
  if (error) throw notKubeconfig(`it is not valid YAML (${error.message.split('\n')[0]})`, error)
  if (!isMap(document.contents)) throw notKubeconfig('it is not a mapping')
  for (const list of lists) {
    const value = document.get(list)
    if (value !== undefined && value !== null && !isSeq(value)) throw notKubeconfig(`'${list}' is not a list`)
  }
  return document as Document
}

function notKubeconfig(why: string, cause?: unknown): UserError {
  return new UserError(
    `The existing kubeconfig cannot be added to: ${why}.`,
    "Correct the file, or name another one with 'kubeconfig'.",
    { cause },
  )
}

function refuseCollision(document: Document, entry: KubeconfigEntry, inSameJob: (id: string) => boolean): void {
  const existing = find(document, 'contexts', entry.context)
  if (!existing) return
  const cluster = existing.getIn(['context', 'cluster'])
  const id = idOf(existing)
  // What a job left that ended without its post step is overwritten.
  if (id !== undefined && (cluster === entry.cluster.name || !inSameJob(id))) return
  throw new UserError(
    `The kubeconfig already has a context '${entry.context}', for cluster ${String(cluster)}.`,
    "Choose another name with the input 'context'.",
  )
}

/** The id that our context carries; undefined for a context of anybody else. */
function idOf(context: YAMLMap): string | undefined {
  const extensions = context.getIn(['context', 'extensions'])
  if (!isSeq(extensions)) return undefined
  const ours = extensions.items.filter(isMap).find((item) => item.get('name') === extensionName)
  const id = ours?.getIn(['extension', 'id'])
  return typeof id === 'string' ? id : undefined
}

function sequence(document: Document, list: List): YAMLSeq {
  const value = document.get(list)
  if (isSeq(value)) return value
  const created = document.createNode([])
  created.flow = false
  document.set(list, created)
  return created
}

function items(document: Document, list: List): YAMLMap[] {
  const value = document.get(list)
  return isSeq(value) ? value.items.filter(isMap) : []
}

function find(document: Document, list: List, name: string): YAMLMap | undefined {
  return items(document, list).find((item) => item.get('name') === name)
}

function put(document: Document, list: List, value: { name: string; [key: string]: unknown }): void {
  const target = sequence(document, list)
  // An empty list is written `[]`; what is added to it should not be squeezed into one line.
  if (target.items.length === 0) target.flow = false
  const node = document.createNode(value)
  const at = target.items.findIndex((item) => isMap(item) && item.get('name') === value.name)
  if (at >= 0) target.items[at] = node
  else target.items.push(node)
}

function remove(document: Document, list: List, name: string): void {
  const target = sequence(document, list)
  target.items = target.items.filter((item) => !(isMap(item) && item.get('name') === name))
}

function print(document: Document): string {
  // The style of kubectl and the AWS CLI.
  return document.toString({ lineWidth: 0, indentSeq: false, flowCollectionPadding: false })
}

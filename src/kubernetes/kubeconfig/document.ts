import { type Document, isMap, isSeq, parseAllDocuments, type Schema, type YAMLMap, type YAMLSeq } from 'yaml'
import { messageOf, UserError } from '../../errors.ts'

/** The lists of a kubeconfig. Source: https://kubernetes.io/docs/reference/config-api/kubeconfig.v1/ */
export const lists = ['clusters', 'contexts', 'users'] as const
export type List = (typeof lists)[number]

/** A kubeconfig as a tree that can be changed, and the style of its text. */
interface KubeconfigDocument {
  tree: Document
  style: Style
}

/** The style of a text, kept when it is changed. */
interface Style {
  /** The indentation if the text is JSON. */
  json: string | undefined
  lineEnd: '\n' | '\r\n'
  /** Whether lists are indented below their key. */
  indentLists: boolean
  finalNewline: boolean
}

const empty = 'apiVersion: v1\nkind: Config\npreferences: {}\n'

/**
 * Parses a kubeconfig (YAML or JSON; empty or undefined for a new one).
 *
 * YAML means what it means to kubectl: `yes` and `on` are booleans (YAML 1.1), dates and times of day are text, the
 * later one of two equal keys counts, and so does the first of several documents.
 *
 * @param path for messages.
 * @throws UserError with the position of the fault.
 */
export function parseKubeconfig(text: string | undefined, path: string): KubeconfigDocument {
  const source = text?.trim() ? text : empty
  const documents = parseAllDocuments(source, {
    version: '1.1',
    customTags: (tags) => tags.filter((tag) => typeof tag === 'string' || !isTime(tag)),
    // Quotes names such as `on` or `1_000` for readers of YAML 1.1.
    compat: 'yaml-1.1',
    uniqueKeys: false,
  })
  const tree = ('empty' in documents ? undefined : documents[0]) as Document | undefined
  if (!tree) throw notKubeconfig(path, 'it holds no document')
  const [error] = tree.errors
  if (error)
    throw notKubeconfig(path, `it is not valid YAML (${error.message.split('\n')[0]?.replace(/:$/, '')})`, error)
  checkShape(tree, path)
  return { tree, style: styleOf(source) }
}

/** Whether the tag is for times of day or dates, which are text to kubectl. */
function isTime(tag: Schema['tags'][number]): boolean {
  return tag.tag === 'tag:yaml.org,2002:timestamp' || ('format' in tag && tag.format === 'TIME')
}

function checkShape(tree: Document, path: string): void {
  const { contents } = tree
  if (!isMap(contents)) throw notKubeconfig(path, 'it is not a mapping')
  removeEarlierDuplicates(contents)
  for (const list of lists) checkList(tree.get(list) ?? undefined, list, path)
}

function checkList(value: unknown, list: List, path: string): void {
  if (value === undefined) return
  if (!isSeq(value)) throw notKubeconfig(path, `'${list}' is not a list`)
  const names = new Set<string>()
  for (const [at, item] of value.items.entries()) {
    const name = isMap(item) ? item.get('name') : undefined
    if (typeof name !== 'string') throw notKubeconfig(path, `'${list}[${at}]' has no name`)
    if (names.has(name)) throw notKubeconfig(path, `'${list}' has two entries named '${name}'`)
    names.add(name)
  }
}

/** Removes the earlier one of equal keys, because kubectl uses the later one. */
function removeEarlierDuplicates(map: YAMLMap): void {
  const last = new Map(map.items.map((pair) => [String(pair.key), pair]))
  map.items = map.items.filter((pair) => last.get(String(pair.key)) === pair)
}

function notKubeconfig(path: string, why: string, cause?: unknown): UserError {
  return new UserError(
    `${path} is no kubeconfig that kubectl can read: ${why}.`,
    "Correct the file, or leave it out: of KUBECONFIG, or as the input 'kubeconfig'.",
    { cause },
  )
}

/**
 * The tree as plain values, copied.
 *
 * @throws UserError for a tree that contains itself, or aliases that expand to too much.
 */
export function plainValues({ tree }: KubeconfigDocument, path: string): Record<string, unknown> {
  try {
    return JSON.parse(JSON.stringify(tree.toJS())) as Record<string, unknown>
  } catch (cause) {
    throw notKubeconfig(path, `its aliases cannot be followed (${messageOf(cause).split('\n')[0]})`, cause)
  }
}

function styleOf(text: string): Style {
  return {
    json: isJson(text) ? (/^[ \t]+(?=")/m.exec(text)?.[0] ?? '') : undefined,
    lineEnd: /\r\n/.test(text) ? '\r\n' : '\n',
    indentLists: /^(?:clusters|contexts|users):[^\S\n]*\r?\n[^\S\n]+-/m.test(text),
    finalNewline: text.endsWith('\n'),
  }
}

function isJson(text: string): boolean {
  if (!text.trimStart().startsWith('{')) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** The text of the tree, in the style of the text that it was parsed from, otherwise in kubectl's. */
export function printKubeconfig({ tree, style }: KubeconfigDocument): string {
  const text =
    style.json === undefined
      ? tree.toString({ lineWidth: 0, indentSeq: style.indentLists, flowCollectionPadding: false })
      : `${JSON.stringify(tree.toJS(), null, style.json)}${style.finalNewline ? '\n' : ''}`
  return style.lineEnd === '\n' ? text : text.replace(/\r?\n/g, '\r\n')
}

/** The entries of a list. */
export function entriesOf(tree: Document, list: List): YAMLMap[] {
  const value = tree.get(list)
  return isSeq(value) ? value.items.filter(isMap) : []
}

export function findEntry(tree: Document, list: List, name: string): YAMLMap | undefined {
  return entriesOf(tree, list).find((entry) => entry.get('name') === name)
}

/** Replaces the entry of the same name, or adds the entry at the end. */
export function putEntry<T extends { name: string }>(tree: Document, list: List, value: T): void {
  const target = sequenceOf(tree, list)
  // An empty list is written `[]`, in flow style; entries should be written on lines of their own.
  if (target.items.length === 0) target.flow = false
  const node = tree.createNode(value)
  const at = target.items.findIndex((entry) => isMap(entry) && entry.get('name') === value.name)
  if (at >= 0) target.items[at] = node
  else target.items.push(node)
}

export function removeEntryNamed(tree: Document, list: List, name: string): void {
  const target = sequenceOf(tree, list)
  target.items = target.items.filter((entry) => !(isMap(entry) && entry.get('name') === name))
}

function sequenceOf(tree: Document, list: List): YAMLSeq {
  const value = tree.get(list)
  if (isSeq(value)) return value
  const created = tree.createNode([]) as YAMLSeq
  created.flow = false
  tree.set(list, created)
  return created
}

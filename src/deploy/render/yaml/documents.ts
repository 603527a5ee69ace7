import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseAllDocuments } from 'yaml'
import { jsonDocuments } from './json.ts'
import { lineAt, type Path, type ScalarReading, ValueError, ValueReader } from './values.ts'

/** A document of a text in YAML or JSON. Documents that are empty, or comments alone, are left out. */
export interface ReadDocument {
  /** Counted from 1. */
  number: number
  value: unknown
  /** Line on which it begins. */
  line: number
  /** Line on which a mapping or a list in it begins. */
  lineOf(value: unknown): number
  /** Line on which a field is written; undefined for one that is not, such as one that a merge key brings. */
  lineAt(path: Path): number | undefined
  /** What is written before it: comments. */
  preamble: string
}

export interface DocumentFault {
  line: number
  what: string
  remedy: string
  /** Number of the document. */
  number: number
  /** What is written before the document: comments. */
  preamble: string
}

export interface ReadText {
  documents: ReadDocument[]
  faults: DocumentFault[]
}

/** `reading`: made anew for each document, which it is given by the kind that the document says it has. */
export type ReadingFor = (kind: string | undefined) => ScalarReading

/** Parses a text as Kubernetes reads it. Finds the first fault of syntax and all others in each document. */
export function readDocuments(text: string, readingFor: ReadingFor): ReadText {
  const lines = new LineCounter()
  const result: ReadText = { documents: [], faults: [] }
  let number = 0
  const chunks = jsonDocuments(text) ?? [{ text, offset: 0 }]
  for (const chunk of chunks) {
    const before = text.slice(0, chunk.offset).split('\n').length - 1
    const trees = treesOf(chunk.text, chunks.length === 1 ? lines : new LineCounter())
    for (const tree of trees.documents) {
      if (tree.errors.length === 0 && isEmpty(tree)) continue
      number++
      readDocument(tree, { text: chunk.text, ...trees, before, number }, readingFor, result)
    }
  }
  return result
}

interface Trees {
  documents: Document[]
  lines: LineCounter
}

function treesOf(text: string, lines: LineCounter): Trees {
  // The parser calls itself for each level of nesting.
  const parsed = parseAllDocuments(text, {
    // Every scalar is text to the parser; what it is to Kubernetes is decided by resolvePlain.
    schema: 'failsafe',
    version: '1.1',
    uniqueKeys: false,
    merge: false,
    prettyErrors: false,
    logLevel: 'silent',
    lineCounter: lines,
  })
  return { documents: 'empty' in parsed ? [] : (parsed as Document[]), lines }
}

function readDocument(
  tree: Document,
  { text, lines, before, number, documents }: Trees & { text: string; before: number; number: number },
  readingFor: ReadingFor,
  result: ReadText,
): void {
  const lineOf = (offset: number) => before + lineAt(lines, offset)
  const start = tree.contents?.range?.[0] ?? 0
  const preamble = text.slice(documents[documents.indexOf(tree) - 1]?.range?.[2] ?? 0, start)
  const [error] = tree.errors
  if (error) {
    const what = `It is not valid YAML: ${withoutSource(error.message)}.`
    const remedy = remedyFor(error.code, text, error.pos[0])
    result.faults.push({ line: lineOf(error.pos[0]), what, remedy, number, preamble })
    return
  }
  const faults: ValueError[] = []
  const reader = new ValueReader(readingFor(kindOf(tree)), (fault) => faults.push(fault))
  let value: unknown
  try {
    value = reader.read(tree)
  } catch (fault) {
    if (!(fault instanceof ValueError)) throw fault
    faults.push(fault)
  }
  if (faults.length > 0) {
    for (const { message, remedy, offset } of faults) {
      result.faults.push({ line: lineOf(offset), what: message, remedy, number, preamble })
    }
    return
  }
  result.documents.push({
    number,
    value,
    line: lineOf(start),
    lineOf: (part) => lineOf(reader.offsetOf(part) ?? start),
    lineAt: (path) => {
      const offset = offsetAt(tree, path)
      return offset === undefined ? undefined : lineOf(offset)
    },
    preamble,
  })
}

/** Where a field's key, or a list's item, is written. */
function offsetAt(tree: Document, path: Path): number | undefined {
  let node = tree.contents as Node | null | undefined
  let offset = node?.range?.[0]
  for (const step of path) {
    if (isAlias(node)) node = node.resolve(tree)
    if (isSeq<Node | null>(node)) {
      node = node.items[Number(step)]
      offset = node?.range?.[0]
    } else if (isMap<Node, Node | null>(node)) {
      const pair = node.items.findLast(({ key }) => isScalar(key) && String(key.value) === step)
      offset = pair?.key.range?.[0]
      node = pair?.value
    } else return undefined
    if (offset === undefined) return undefined
  }
  return offset
}

/** Whether a document is empty, or comments alone. */
function isEmpty({ contents }: Document): boolean {
  if (!contents) return true
  return isScalar(contents) && contents.type === 'PLAIN' && contents.value === '' && !contents.tag && !contents.anchor
}

function kindOf(tree: Document): string | undefined {
  const kind = isMap(tree.contents) ? tree.contents.get('kind') : undefined
  return typeof kind === 'string' ? kind : undefined
}

/** Messages end up in logs; what is in the file may be a Secret. */
function withoutSource(message: string): string {
  return (message.split('\n')[0] ?? '')
    .replace(/(in YAML stream|extra characters): .*$/, '$1')
    .replace(/(Invalid escape sequence) .*$/, '$1')
    .replace(/:$/, '')
}

function remedyFor(code: string, text: string, offset: number): string {
  if (code === 'TAB_AS_INDENT') return 'Indent with spaces.'
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return "Put a value that holds ': ' in quotes."
  if (code === 'BAD_SCALAR_START') return 'Put the value in quotes.'
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1).split('\n', 1)[0] ?? ''
  if (/\{\{|\{%/.test(line)) return 'Templates are not replaced here: use variables, or a chart.'
  if (/[{[,:] *\$\{\w+\}/.test(line)) return 'Put a variable in quotes where it stands within { } or [ ].'
  return 'Correct the file.'
}

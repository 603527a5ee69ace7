import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type LineCounter,
  type Node,
  type Scalar,
} from 'yaml'
import { resolvePlain } from './scalar.ts'

/** Where a value is in its document: `['spec', 'ports', 0, 'port']`. */
export type Path = readonly (string | number)[]

/** How scalars are read: what variables stand for, and what each of them then is. */
export interface ScalarReading {
  /**
   * The text with what its variables stand for, and whether it held any.
   */
  substitute(text: string): { text: string; changed: boolean }
  /** Whether a field takes text alone. */
  isText(path: Path): TextField
  /** Whether the last of equal keys counts, and keys may be read as something else, as for helm and kubectl. */
  lenient?: boolean
}

export interface TextField {
  /** Whether it takes text, as far as its name tells: what variables put there is text. */
  text: boolean
  /** Whether anything but text is refused there. */
  certain: boolean
  /** Whether what it holds may be a secret. */
  secret?: boolean
}

/** What is wrong, and where. `offset`: in the text. */
export class ValueError extends Error {
  readonly remedy: string
  readonly offset: number

  constructor(message: string, remedy: string, offset: number) {
    super(message)
    this.remedy = remedy
    this.offset = offset
  }
}

/** Nodes that the aliases of one document may stand for, in all. */
const mostCopies = 100_000
/** Levels of nesting. Schemas of custom resources have some fifty. */
const deepest = 500

/**
 * Turns a document's tree into JSON's values, as Kubernetes would: numbers and booleans of YAML 1.1, merge keys, keys
 * that are text. Aliases become copies, so that a change of one place stays there.
 *
 * Duplicate keys are an error: kubectl would take the last and say nothing. So are keys that would not be what is
 * written (`y`, `1.10`), and numbers that JavaScript cannot hold.
 */
export class ValueReader {
  readonly #reading: ScalarReading
  readonly #report: (error: ValueError) => void
  readonly #anchors = new Map<string, { value: unknown; open: boolean; size: number }>()
  readonly #offsets = new WeakMap<object, number>()
  #copies = 0
  #nodes = 0

  constructor(reading: ScalarReading, report: (error: ValueError) => void) {
    this.#reading = reading
    this.#report = report
  }

  read(document: Document): unknown {
    return this.#value(document.contents as Node | null, [])
  }

  /** Where a mapping or list that was read begins. */
  offsetOf(value: unknown): number | undefined {
    return typeof value === 'object' && value !== null ? this.#offsets.get(value) : undefined
  }

  #value(node: Node | null | undefined, path: Path): unknown {
    if (!node) return null
    this.#nodes++
    if (path.length > deepest) {
      throw new ValueError(`It is nested more than ${deepest} levels deep.`, 'Write it flatter.', offsetIn(node))
    }
    if (isAlias(node)) return this.#copy(node)
    const anchor = 'anchor' in node ? node.anchor : undefined
    const entry = { value: undefined as unknown, open: true, size: this.#nodes }
    if (anchor) this.#anchors.set(anchor, entry)
    entry.value = this.#own(node, path)
    entry.open = false
    entry.size = this.#nodes - entry.size + 1
    return entry.value
  }

  #own(node: Node, path: Path): unknown {
    if (isScalar(node)) return this.#scalar(node, path)
    if (node.tag && !usualTags.has(node.tag)) throw unknownTag(node)
    const value = isSeq(node)
      ? node.items.map((item, at) => this.#value(item as Node | null, [...path, at]))
      : this.#mapping(node, path)
    this.#offsets.set(value, offsetIn(node))
    return value
  }

  #copy(alias: Alias): unknown {
    const found = this.#anchors.get(alias.source)
    const offset = offsetIn(alias)
    if (!found) throw new ValueError(`The alias *${alias.source} has no anchor before it.`, 'Correct its name.', offset)
    if (found.open)
      throw new ValueError(`The alias *${alias.source} is within what it stands for.`, 'Write it out.', offset)
    this.#copies += found.size
    if (this.#copies > mostCopies) {
      throw new ValueError(`Its aliases stand for more than ${mostCopies} values.`, 'Write it without aliases.', offset)
    }
    this.#nodes += found.size - 1
    return this.#clone(found.value)
  }

  #clone(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value
    const copy: unknown = Array.isArray(value)
      ? value.map((item) => this.#clone(item))
      : Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.#clone(item)]))
    const offset = this.#offsets.get(value)
    if (offset !== undefined) this.#offsets.set(copy as object, offset)
    return copy
  }

  #mapping(node: Node, path: Path): Record<string, unknown> {
    const mapping: Record<string, unknown> = {}
    if (!isMap<Node, Node | null>(node)) return mapping
    const seen = new Set<string>()
    for (const { key, value } of node.items) {
      if (isMerge(key)) {
        this.#merge(mapping, value, path)
        continue
      }
      const name = this.#key(key, path)
      if (seen.has(name) && !this.#reading.lenient) {
        this.#report(
          new ValueError(
            `${fieldName([...path, name])} is there twice.`,
            'Remove one of the two: only the last would count.',
            offsetIn(key),
          ),
        )
      }
      seen.add(name)
      mapping[name] = this.#value(value, [...path, name])
    }
    return mapping
  }

  /** A merge key overrules what stands before it, as for kubectl. */
  #merge(into: Record<string, unknown>, node: Node | null, path: Path): void {
    const merged = this.#value(node, path)
    const list = Array.isArray(merged) ? [...merged].reverse() : [merged]
    for (const part of list) {
      if (typeof part !== 'object' || part === null || Array.isArray(part)) {
        throw new ValueError('The merge key << has no mapping.', 'Give it an alias of a mapping.', offsetIn(node))
      }
      Object.assign(into, part)
    }
  }

  #key(node: Node | null, path: Path): string {
    const target = isAlias(node) ? this.#copy(node) : node
    const offset = offsetIn(node)
    if (typeof target === 'string') return checkedKey(target, offset)
    if (!isScalar(target)) {
      throw new ValueError(
        `A key in ${fieldName(path)} is not text.`,
        'Put it in quotes. Templates such as {{ name }} are not replaced here: use variables, or a chart.',
        offset,
      )
    }
    const written = String(target.source ?? target.value ?? '')
    const { text } = this.#reading.substitute(String(target.value ?? ''))
    const read = isPlain(target) ? resolvePlain(text) : text
    if (typeof read === 'string') return checkedKey(read, offset)
    if (read !== null && (String(read) === text || this.#reading.lenient)) return String(read)
    throw new ValueError(
      `The key ${written || "''"} in ${fieldName(path)} would be read as ${String(read)}.`,
      'Put it in quotes.',
      offset,
    )
  }

  #scalar(node: Scalar, path: Path): unknown {
    const { text, changed } = this.#reading.substitute(String(node.value ?? ''))
    const byTag = tagged(node, text)
    if (byTag !== undefined) return this.#checkedNumber(byTag, node, path)
    if (!isPlain(node)) return text
    const field = this.#reading.isText(path)
    if (changed) return field.text ? text : canonical(text)
    const value = resolvePlain(text)
    if (!field.certain || (typeof value !== 'number' && typeof value !== 'boolean')) {
      return this.#checkedNumber(value, node, path)
    }
    this.#report(new ValueError(...mustBeText(fieldName(path), text, value, field.secret === true), offsetIn(node)))
    return text
  }

  #checkedNumber(value: unknown, node: Scalar, path: Path): unknown {
    if (typeof value !== 'number') return value
    if (
      Number.isFinite(value) &&
      (Number.isSafeInteger(value) || !/^[-+]?[\d_]+$|^[-+]?0[xXbBoO]/.test(node.source ?? ''))
    ) {
      return value
    }
    throw new ValueError(
      `${fieldName(path)} is ${node.source}, a number that cannot be passed on exactly.`,
      'Put it in quotes if it is text.',
      offsetIn(node),
    )
  }
}

/** Message and remedy. What stands in a Secret is not for the log. */
function mustBeText(field: string, text: string, value: number | boolean, secret: boolean): [string, string] {
  if (secret) return [`${field} holds a ${typeof value}, as YAML reads it; it must be text.`, 'Put it in quotes.']
  const read = typeof value === 'number' ? 'a number' : `the boolean ${value}`
  return [`${field} is ${text}, which YAML reads as ${read}; it must be text.`, `Put it in quotes: "${text}".`]
}

const prefix = 'tag:yaml.org,2002:'
const usualTags = new Set(['map', 'seq', 'str'].map((name) => `${prefix}${name}`))

/** The value of a scalar with a tag; undefined for one without. */
function tagged(node: Scalar, text: string): unknown {
  const { tag } = node
  if (!tag) return undefined
  if (tag === '!' || tag === `${prefix}str`) return text
  if (tag === `${prefix}binary`) return Buffer.from(text, 'base64').toString()
  const value = resolvePlain(text)
  const type = { int: 'number', float: 'number', bool: 'boolean', null: 'object' }[tag.replace(prefix, '')]
  if (type === undefined) throw unknownTag(node)
  if (typeof value === type) return value
  throw new ValueError(
    `A value is not what its tag ${tag.replace(prefix, '!!')} says.`,
    'Remove the tag.',
    offsetIn(node),
  )
}

function unknownTag(node: Node): ValueError {
  const name = String(node.tag).replace(prefix, '!!')
  return new ValueError(
    `The tag ${name} means nothing to Kubernetes.`,
    'Remove it, or put the value in quotes.',
    offsetIn(node),
  )
}

/**
 * What a text is that variables were put into, where it stands without quotes: the number or boolean that it writes in
 * the usual way, otherwise text. A commit such as 12e4567 and a version such as 1.10 stay what they are.
 */
function canonical(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true'
  const number = Number(text)
  return String(number) === text && Number.isFinite(number) && Math.abs(number) < 2 ** 53 ? number : text
}

function checkedKey(key: string, offset: number): string {
  if (key !== '__proto__') return key
  throw new ValueError('The key __proto__ is refused.', 'Give it another name.', offset)
}

function isPlain(node: Scalar): boolean {
  return node.type === undefined || node.type === 'PLAIN'
}

function isMerge(node: unknown): boolean {
  return isScalar(node) && isPlain(node) && (node.value === '<<' || node.tag === `${prefix}merge`)
}

/** `spec.ports[0].port` */
export function fieldName(path: Path): string {
  const name = path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`
    if (!/^[\w-]+$/.test(part)) return `${text}['${part}']`
    return text === '' ? part : `${text}.${part}`
  }, '')
  return name || 'the document'
}

function offsetIn(node: unknown): number {
  return (node as { range?: readonly number[] } | null)?.range?.[0] ?? 0
}

/** Line of an offset, counted from 1. */
export function lineAt(lines: LineCounter, offset: number): number {
  return Math.max(lines.linePos(offset).line, 1)
}

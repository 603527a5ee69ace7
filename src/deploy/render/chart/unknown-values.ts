import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { someOf } from '../../../errors.ts'
import { writePrivateFile } from '../../../system/files.ts'
import { nearest } from '../../nearest.ts'
import { isMapping, type Mapping } from '../mapping.ts'
import { mergeValues } from '../merge.ts'
import type { Helm } from './helm.ts'

/** A value that is given to a chart, and that it does not have. */
export interface UnknownValue {
  path: readonly string[]
  /** The keys that the chart has in its place. */
  beside: readonly string[]
}

/** Values that are looked into one by one, and keys that a message lists. */
const most = 10

/**
 * The values that a chart does not have: neither do its own values have the key, nor do its templates mention it. What
 * is below an empty mapping, such as `podAnnotations: {}`, is for the user to fill.
 *
 * @param texts the chart's templates and the like.
 */
export function unknownValues(given: Mapping, known: Mapping, texts: readonly string[]): UnknownValue[] {
  return unknownIn(given, known, texts, [])
}

function unknownIn(given: Mapping, known: Mapping, texts: readonly string[], above: readonly string[]): UnknownValue[] {
  const beside = Object.keys(known)
  if (above.length > 0 && beside.length === 0) return []
  return Object.entries(given).flatMap(([key, value]) => {
    const path = [...above, key]
    if (Object.hasOwn(known, key)) {
      const below = known[key]
      return isMapping(value) && isMapping(below) ? unknownIn(value, below, texts, path) : []
    }
    return isMentioned(key, texts) ? [] : [{ path, beside }]
  })
}

function isMentioned(key: string, texts: readonly string[]): boolean {
  const escaped = key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const word = new RegExp(`(?<![\\w-])${escaped}(?![\\w-])`)
  return texts.some((text) => word.test(text))
}

/**
 * Those of the values without which the chart renders the same. A template may read a value whose key it does not
 * mention: `range` and `toYaml` do. None where helm cannot render the chart without the cluster.
 */
export async function withoutEffect<T extends UnknownValue>(
  values: readonly T[],
  { path, valueFlags }: { path: string; valueFlags: readonly string[] },
  helm: Pick<Helm, 'run'>,
  workFolder: string,
): Promise<T[]> {
  if (values.length === 0) return []
  const render = async (left: readonly UnknownValue[]) => {
    const file = join(workFolder, `without-${randomBytes(4).toString('hex')}.yaml`)
    // What is null in the last file is as if it was never given.
    const nulls = left.map((value) => value.path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), null))
    await writePrivateFile(file, JSON.stringify(nulls.reduce<Mapping>(together, {})))
    const { exitCode, stdout } = await helm.run(['template', 'release', path, ...valueFlags, '--values', file])
    return exitCode === 0 ? stdout : undefined
  }
  const all = await render([])
  if (all === undefined) return []
  if ((await render(values)) === all) return [...values]
  if (values.length === 1) return []
  const unused: T[] = []
  for (const value of values.slice(0, most)) if ((await render([value])) === all) unused.push(value)
  return unused
}

/** As `mergeValues`, which would take a null for a key to leave out. */
function together(one: Mapping, other: unknown): Mapping {
  if (!isMapping(other)) return one
  const merged = { ...one }
  for (const [key, value] of Object.entries(other)) {
    const below = merged[key]
    merged[key] = isMapping(below) ? together(below, value) : value
  }
  return merged
}

/** `services.api.replica (did you mean replicas?)`, ... */
export function unknownText(values: readonly UnknownValue[], known: Mapping): string {
  const all = values.map(({ path, beside }) => {
    const key = path.at(-1) ?? ''
    return `${pathText(path)}${hintFor(key, beside, known)}`
  })
  return someOf(all, most)
}

function hintFor(key: string, beside: readonly string[], known: Mapping): string {
  const near = nearest(key, beside)
  if (near !== undefined) return ` (did you mean ${near}?)`
  const elsewhere = pathsTo(key, known, [])
  if (elsewhere.length > 0) return ` (did you mean ${elsewhere.slice(0, 3).map(pathText).join(' or ')}?)`
  if (beside.length === 0) return ''
  return ` (there: ${someOf(beside, most)})`
}

function pathsTo(key: string, values: Mapping, above: readonly string[]): string[][] {
  return Object.entries(values).flatMap(([name, value]) => {
    const path = [...above, name]
    return [...(name === key ? [path] : []), ...(isMapping(value) ? pathsTo(key, value, path) : [])]
  })
}

/** As `image-values` and helm's `--set` take it. */
function pathText(path: readonly string[]): string {
  return path.map((key) => key.replaceAll('.', '\\.')).join('.')
}

/** Values of one source, and what they are merged over. */
export interface ValueSource {
  /** `The input 'set'`, or a file. */
  name: string
  isInput: boolean
  given: Mapping
  known: Mapping
}

/** The sources in the order in which helm merges them, each with all that comes before it. */
export function sourcesOf(
  defaults: Mapping,
  files: readonly { name: string; values: Mapping }[],
  set: Mapping,
): ValueSource[] {
  let known = defaults
  const sources = files.map(({ name, values }): ValueSource => {
    const source = { name, isInput: false, given: values, known }
    known = mergeValues(known, values)
    return source
  })
  return [...sources, { name: "The input 'set'", isInput: true, given: set, known }]
}

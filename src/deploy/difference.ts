import { isDeepStrictEqual } from 'node:util'
import { declared } from './apply/compare.ts'
import type { KubeObject } from './object.ts'

/** One value that differs. Undefined on the side that has none. */
export interface Difference {
  /** `spec.template.spec.containers[api].image` */
  path: string
  before: unknown
  after: unknown
}

/** Annotations and labels of bookkeeping, which no person asked for. */
const bookkeeping = new Set([
  'metadata.labels.applyset.kubernetes.io/part-of',
  'metadata.annotations.kubectl.kubernetes.io/last-applied-configuration',
  'metadata.annotations.deployment.kubernetes.io/revision',
])

const hidden = '(hidden)'

/**
 * What differs between an object and what it is to become. Values of Secrets are hidden, wherever a Secret keeps them:
 * that they differ can be seen, and of what length they are cannot.
 */
export function differencesOf(live: KubeObject, next: KubeObject): Difference[] {
  const found: Difference[] = []
  compare(declared(live), declared(next), '', found)
  const shown = found.filter(({ path }) => !bookkeeping.has(path))
  return next.kind === 'Secret' ? shown.map(masked) : shown
}

function masked({ path, before, after }: Difference): Difference {
  if (!/^(data|stringData|metadata\.annotations)\b/.test(path)) return { path, before, after }
  const hide = (value: unknown) => (value === undefined ? undefined : hidden)
  return { path, before: hide(before), after: hide(after) }
}

function compare(before: unknown, after: unknown, path: string, found: Difference[]): void {
  if (isDeepStrictEqual(before, after)) return
  if (isMapping(before) && isMapping(after)) {
    for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
      compare(before[key], after[key], path ? `${path}.${key}` : key, found)
    }
    return
  }
  const [one, other] = [byName(before), byName(after)]
  if (one && other) {
    for (const name of new Set([...one.keys(), ...other.keys()])) {
      compare(one.get(name), other.get(name), `${path}[${name}]`, found)
    }
    return
  }
  found.push({ path, before, after })
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Lists such as containers and variables, whose items have names, each once. */
function byName(value: unknown): Map<string, unknown> | undefined {
  if (!Array.isArray(value)) return undefined
  const named = new Map(value.map((item) => [isMapping(item) ? item.name : undefined, item]))
  const isNamed = named.size === value.length && [...named.keys()].every((name) => typeof name === 'string')
  return isNamed ? (named as Map<string, unknown>) : undefined
}

/** Characters of a value that are shown: texts in ConfigMaps may be whole files. */
const longest = 300

/** A difference in lines, as `diff` would mark them. */
export function linesOf({ path, before, after }: Difference): string[] {
  const shown = (value: unknown) => {
    const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
    return text.length > longest ? `${text.slice(0, longest)}... (${text.length} characters)` : text
  }
  const marked = (mark: string, value: unknown) =>
    value === undefined
      ? []
      : shown(value)
          .split('\n')
          .map((line, index) => `${mark} ${index === 0 ? `${path}: ` : '  '}${line}`)
  return [...marked('-', before), ...marked('+', after)]
}

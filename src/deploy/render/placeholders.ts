import { someOf } from '../../errors.ts'
import { describe, type FieldPath, type Rendered } from '../object.ts'
import { isMapping } from './mapping.ts'

/** Placeholders that a message lists. */
const most = 8

/** Lists of what a shell is given, which has variables of its own. */
const forPrograms = new Set(['command', 'args'])

interface Placeholder {
  name: string
  path: FieldPath
}

/**
 * Tells of every `${NAME}` that nothing replaces, with the place of the first of each name. Not of those that are most
 * often meant for a program: in `command` and `args`, and in texts of several lines. Undefined if there are none.
 *
 * @param given the names that are replaced: of one that is still there, the escape `$${NAME}` was written.
 */
export function leftPlaceholders(rendered: readonly Rendered[], given: readonly string[]): string | undefined {
  const places = new Map<string, string[]>()
  for (const item of rendered) {
    // Its descriptions quote placeholders.
    if (item.object.kind === 'CustomResourceDefinition') continue
    for (const { name, path } of placeholdersIn(item.object, [])) {
      if (!given.includes(name)) places.set(name, [...(places.get(name) ?? []), placeOf(item, path)])
    }
  }
  const [first] = places.keys()
  if (first === undefined) return undefined
  const listed = [...places].map(([name, [place, ...others]]) => {
    const more = others.length > 0 ? `, and ${others.length} more` : ''
    return `\${${name}} (${place}${more})`
  })
  const why = given.length > 0 ? `the input 'variables' has no ${first}` : "the input 'variables' is not given"
  return `Nothing replaces ${someOf(listed, most)}: ${why}. Give it the value, as in ${first}: <value>; where a program in a container replaces it, it may stay.`
}

function placeholdersIn(value: unknown, path: FieldPath): Placeholder[] {
  if (typeof value === 'string') return namesIn(value).map((name) => ({ name, path }))
  if (Array.isArray(value)) return value.flatMap((item, at) => placeholdersIn(item, [...path, at]))
  if (!isMapping(value)) return []
  return Object.entries(value).flatMap(([key, part]) => {
    // That of an image is refused later, with advice of its own.
    if (forPrograms.has(key) || key === 'image') return []
    const inner = [...path, key]
    return [...namesIn(key).map((name) => ({ name, path: inner })), ...placeholdersIn(part, inner)]
  })
}

function namesIn(text: string): string[] {
  if (!text.includes('${') || text.trimEnd().includes('\n')) return []
  return [...text.matchAll(/(?<!\$)\$\{([A-Za-z_]\w*)\}/g)].map(([, name = '']) => name)
}

function placeOf({ object, origin, lineOf }: Rendered, path: FieldPath): string {
  const line = lineOf?.(path)
  return line === undefined ? `${describe(object)}, ${origin}` : `${origin}, line ${line}`
}

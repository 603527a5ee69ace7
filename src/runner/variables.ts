import { createHash } from 'node:crypto'
import type { Environment } from '../job/environment.ts'
import { unsetValue } from './unset.ts'

/** A variable that a use has set for the following steps. */
interface Exported {
  /** SHA-256 of our value: enough to see whether it is still there. */
  ours: string
  /** What it replaced; null: it was not set; undefined: not known any more. */
  before?: string | null
  /** The replaced value is a secret, or may be: only the ledger file holds it. */
  secret?: true
}

/** By the variables' names. */
export type ExportedVariables = Record<string, Exported>

export function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

/** The record of variables that are about to be exported. `earlier`: what the same use exported before. */
export function recordOf(
  environment: Environment,
  values: Readonly<Record<string, string>>,
  secrets: ReadonlySet<string>,
  earlier: ExportedVariables,
): ExportedVariables {
  const entries = Object.entries(values).map(([name, value]): [string, Exported] => {
    const before = earlier[name] ? earlier[name].before : (environment[name] ?? null)
    const secret = secrets.has(name) || earlier[name]?.secret
    return [name, { ours: digest(value), ...(before === undefined ? {} : { before }), ...(secret ? { secret } : {}) }]
  })
  return { ...earlier, ...Object.fromEntries(entries) }
}

/**
 * The variables as the state holds them: each with what was there before the first use of all, and without secrets.
 * `older`: the uses before this one, oldest first.
 */
export function readableVariables(
  variables: ExportedVariables,
  older: readonly ExportedVariables[],
): ExportedVariables {
  const entries = Object.entries(variables).map(([name, exported]): [string, Exported] => {
    const first = older.reduceRight((newer, use) => (use[name] ? rewire(newer, use[name]) : newer), exported)
    const { before, ...rest } = first
    return [name, before === undefined || first.secret ? rest : { ...rest, before }]
  })
  return Object.fromEntries(entries)
}

/**
 * The variables without one use of several.
 *
 * If a newer use has also set a variable, its value stays, and it will return to what the removed use would have
 * returned to. If a step has set it since, that value stays.
 *
 * @returns `values` to be exported now, and the `newer` uses as they are to be recorded from now on.
 */
export function withoutUse(
  removed: ExportedVariables,
  newer: readonly ExportedVariables[],
  environment: Environment,
): { values: Record<string, string>; newer: ExportedVariables[] } {
  const rewired = newer.map((use) => ({ ...use }))
  const returned: [string, Exported][] = []
  for (const [name, exported] of Object.entries(removed)) {
    const next = rewired.find((use) => Object.hasOwn(use, name))
    if (next?.[name]) next[name] = rewire(next[name], exported)
    else if (isOurs(environment[name], exported)) returned.push([name, exported])
  }
  return { values: valuesBefore(returned, environment), newer: rewired }
}

/**
 * The values that the variables return to. Those that had one come first: what "not set" means for the others depends
 * on them.
 */
function valuesBefore(returned: readonly [string, Exported][], environment: Environment): Record<string, string> {
  const values: Record<string, string> = {}
  for (const [name, { before }] of returned) if (typeof before === 'string') values[name] = before
  for (const [name, { before }] of returned) {
    if (typeof before !== 'string') values[name] = unsetValue(name, { ...environment, ...values })
  }
  return values
}

/** The record of a variable once the use before it is removed. */
function rewire(newer: Exported, { before, secret, ...removed }: Exported): Exported {
  if (!isOurs(newer.before, removed)) return newer
  const { before: _, ...rest } = newer
  return { ...rest, ...(before === undefined ? {} : { before }), ...(secret ? { secret } : {}) }
}

function isOurs(value: string | null | undefined, { ours }: Pick<Exported, 'ours'>): boolean {
  return typeof value === 'string' && digest(value) === ours
}

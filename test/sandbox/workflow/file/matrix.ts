import { EvaluationError, resolved, type Scope } from './expressions.ts'
import type { Token } from './language.ts'

export type Combination = Record<string, unknown>

export interface Strategy {
  /** One empty one without a matrix. */
  combinations: Combination[]
  failFast: boolean
  maxParallel: number
}

/** The combinations of a matrix, `include` and `exclude` as GitHub reads them. */
export function strategyOf(token: Token | undefined, scope: Scope): Strategy {
  const strategy = (resolved(token, scope) ?? {}) as Record<string, unknown>
  const failFast = String(strategy['fail-fast'] ?? 'true') === 'true'
  const maxParallel = Number(strategy['max-parallel'] ?? Number.POSITIVE_INFINITY)
  const { include = [], exclude = [], ...axes } = (strategy.matrix ?? {}) as Record<string, Combination[]>
  const combinations = product(axes).filter((one) => !exclude.some((part) => fits(one, part, Object.keys(part))))
  const original = Object.keys(axes)
  const alone: Combination[] = []
  for (const part of include) {
    const shared = Object.keys(part).filter((name) => original.includes(name))
    const extended = original.length > 0 ? combinations.filter((one) => fits(one, part, shared)) : []
    for (const one of extended) Object.assign(one, part)
    if (extended.length === 0) alone.push({ ...part })
  }
  const onlyIncluded = original.length === 0 && alone.length > 0
  return { combinations: onlyIncluded ? alone : [...combinations, ...alone], failFast, maxParallel }
}

/** Every value of each axis with every value of the others; one empty combination without axes. */
function product(axes: Readonly<Record<string, readonly unknown[]>>): Combination[] {
  let combinations: Combination[] = [{}]
  for (const [name, values] of Object.entries(axes)) {
    if (values.length === 0) throw new EvaluationError(`Matrix vector '${name}' does not contain any values`)
    combinations = combinations.flatMap((combination) => values.map((value) => ({ ...combination, [name]: value })))
  }
  return combinations
}

function fits(combination: Combination, part: Combination, names: string[]): boolean {
  return names.every((name) => JSON.stringify(combination[name]) === JSON.stringify(part[name]))
}

import type { ConcurrencySettings } from '../../github/concurrency.ts'
import { EvaluationError, resolved, type Scope } from './expressions.ts'
import type { Token } from './language.ts'

/** The settings under `concurrency:`; undefined if there are none. @throws EvaluationError for what GitHub refuses. */
export function concurrencyOf(token: Token | undefined, scope: Scope, where: string): ConcurrencySettings | undefined {
  const value = resolved(token, scope)
  if (value === undefined || value === null) return undefined
  const settings = (typeof value === 'object' ? value : { group: value }) as Record<string, unknown>
  const group = String(settings.group ?? '')
  if (group === '') throw new EvaluationError(`${where}: Concurrency group name cannot be empty`)
  if (group.length > 400) throw new EvaluationError(`${where}: Concurrency group name must be less than 400 characters`)
  const cancelInProgress = settings['cancel-in-progress'] ?? false
  if (typeof cancelInProgress !== 'boolean')
    throw new EvaluationError(
      `${where}: Unexpected value '${cancelInProgress}' for cancel-in-progress: it must be a boolean`,
    )
  const queue = settings.queue ?? 'single'
  if (queue !== 'single' && queue !== 'max')
    throw new EvaluationError(`${where}: Unexpected value '${queue}' for queue: it must be single or max`)
  if (queue === 'max' && cancelInProgress)
    throw new EvaluationError(`${where}: queue: max cannot be combined with cancel-in-progress: true`)
  return { group, cancelInProgress, queue }
}

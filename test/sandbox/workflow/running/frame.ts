/** Where steps run: in the job itself, or in a composite action. */
import type { Result } from '../results.ts'
import type { Origin } from './uses.ts'

export interface StepContext {
  outputs: Record<string, string>
  outcome: Result
  conclusion: Result
}

/** What is to be done when the job's steps have run, last one first. */
export interface Post {
  name: string
  /** `post-if`; always where there is none. */
  condition: string | undefined
  /** Variables of its step. */
  environment: Record<string, string>
  frame: Frame
  run(signal: AbortSignal): Promise<Ran>
}

/** What came of a step, before `continue-on-error`. */
export interface Ran {
  conclusion: 'success' | 'failure'
  outputs: Record<string, string>
  ended?: 'timeout' | 'cancelled'
  /** Why it failed, where its log does not say so. */
  problem?: string
}

export interface Frame {
  /** What `$/` means here. */
  origin: Origin
  steps: Record<string, StepContext>
  /** How it stands: what `success()` and `failure()` ask for. */
  result: Result
  /** Of the composite action; undefined in the job itself. */
  action: { folder: string; inputs: Record<string, string>; depth: number } | undefined
  /** Variables of the steps that use the composite action. */
  environment: Record<string, string>
  posts: Post[]
  /** Ends the steps. */
  signal: AbortSignal | undefined
  /** How often a step without an id had the same name. */
  names: Map<string, number>
}

export const succeeded: Ran = { conclusion: 'success', outputs: {} }

/** GITHUB_ACTION: the step's id, or a name made of what it uses. */
export function nameOfAction(frame: Frame, { id, uses }: { id: string | undefined; uses: string | undefined }): string {
  if (id) return id
  const name = uses === undefined ? '__run' : `__${usedName(uses)}`
  const count = (frame.names.get(name) ?? 0) + 1
  frame.names.set(name, count)
  return count === 1 ? name : `${name}_${count}`
}

function usedName(uses: string): string {
  if (uses.startsWith('./')) return 'self'
  if (uses.startsWith('$/')) return 'selfRepository'
  return uses.split('@')[0]?.split('/').slice(0, 2).join('_') ?? ''
}

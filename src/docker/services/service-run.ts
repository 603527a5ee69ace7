import { ActionError } from '../../errors.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import type { BakeDefinition, BuiltImage } from '../build/job.ts'
import type { GitDependencies } from '../checkout/git.ts'
import type { Registry } from '../registry/client.ts'
import type { PushInputs } from './inputs.ts'
import type { Origins } from './origin.ts'
import type { BuilderTraits } from './platform.ts'
import type { Progress } from './progress.ts'
import type { Service } from './service.ts'
import { type Outcome, outcomeText, type Span } from './summary.ts'

export interface PushDependencies extends Dependencies {
  /** Adds Markdown to the job summary. */
  summarize(markdown: string): Promise<void>
}

/** What becomes of one service. */
export interface Work {
  service: Service
  image?: BuiltImage
  /** Tag that says what the image is made of. */
  fingerprint?: string | undefined
  /** What the label `recipeLabel` of its image is, where it gets one. */
  recipe?: string | undefined
  /** Undefined as long as there is something to do. */
  outcome?: Outcome
  digest?: string
  /** Bytes. */
  size?: number | undefined
  /** Digests of the layers that its repository is known to have. */
  layers?: readonly string[]
  /** Bytes by the way they took. */
  sent: number
  mounted: number
  existing: number
  /** Tags that name the image now and did not before. */
  tagged: string[]
  spans: Span[]
  error?: unknown
}

/** What every phase needs. */
export interface PushContext {
  inputs: PushInputs
  dependencies: PushDependencies
  registry: Registry
  progress: Progress
  /** Private, removed at the end. */
  folder: string
  works: Work[]
  /** For what asks git: its answers are kept. */
  checkout: GitDependencies
  origins: Origins
  /** Asks for the builder's traits once, when they are first needed. */
  builderTraits(): Promise<BuilderTraits>
  /** What the bake files say. */
  bake?: BakeDefinition | undefined
}

/** Services that are neither done nor failed. */
export function openWorks(context: PushContext): Work[] {
  return context.works.filter(({ outcome, error }) => outcome === undefined && error === undefined)
}

/**
 * Does a phase for all of these services at once. What is thrown stays with its service; only the end of the job ends
 * all.
 */
export async function eachWork(
  context: PushContext,
  works: readonly Work[],
  phase: string,
  body: (work: Work) => Promise<void>,
): Promise<void> {
  const { signal } = context.dependencies
  await Promise.all(
    works.map(async (work) => {
      try {
        await body(work)
      } catch (error) {
        if (!signal.aborted) failWork(context, work, phase, error)
      }
    }),
  )
  signal.throwIfAborted()
}

/** Takes the time of a phase, for the summary. */
export async function timed<T>(
  { dependencies }: PushContext,
  work: Work,
  phase: string,
  body: () => Promise<T>,
): Promise<T> {
  const start = dependencies.now()
  try {
    return await body()
  } finally {
    work.spans.push({ phase, start, end: dependencies.now() })
  }
}

export function failWork({ dependencies }: PushContext, work: Work, phase: string, error: unknown): void {
  work.error = error
  work.outcome = 'failed'
  const text = error instanceof ActionError ? error.message.split('\n')[0] : String(error)
  dependencies.logger.info(`${work.service.name}: ${phase} failed. ${text}`)
}

/** A service's image is in the registry without anything being sent. */
export function finishWork(
  { dependencies }: PushContext,
  work: Work,
  outcome: Outcome,
  stored: { digest: string; size: number | undefined; layers: readonly string[] },
): void {
  const { digest, size, layers } = stored
  Object.assign(work, { outcome, digest, size, layers, existing: size ?? 0 })
  dependencies.logger.info(`${work.service.name}: ${outcomeText(outcome)}, ${digest}`)
}

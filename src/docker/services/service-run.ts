import { ActionError } from '../../errors.ts'
import type { StepDependencies } from '../../job/ledger.ts'
import { clocked } from '../../job/timeline.ts'
import type { ProcessResult } from '../../system/process.ts'
import type { BakeDefinition, BuiltImage } from '../build/job.ts'
import type { GitDependencies } from '../checkout/git.ts'
import type { Registry } from '../registry/client.ts'
import type { PushInputs } from './inputs.ts'
import type { Origins } from './origin.ts'
import type { BuilderTraits } from './platform.ts'
import type { Progress } from './progress.ts'
import type { Service } from './service.ts'
import { type Outcome, outcomeText, type Span } from './summary.ts'

export interface PushDependencies extends StepDependencies {
  /** Adds Markdown to the job summary. */
  summarize(markdown: string): Promise<void>
}

/** One service, and its state in this step. */
export interface Work {
  service: Service
  image?: BuiltImage
  /** Fingerprint tag. */
  fingerprint?: string | undefined
  /** Value of the image's label `recipeLabel`; undefined if it gets none. */
  recipe?: string | undefined
  /** Undefined while there is something left to do. */
  outcome?: Outcome
  digest?: string
  /** Bytes. */
  size?: number | undefined
  /** Digests of layers that the repository is known to have. */
  layers?: readonly string[]
  /** Bytes that were sent, mounted, or there already. */
  sent: number
  mounted: number
  existing: number
  /** Tags that were moved to the image or created for it. */
  tagged: string[]
  spans: Span[]
  error?: unknown
}

/** The beginning of a service's state. */
export function startWork(service: Service): Work {
  return { service, sent: 0, mounted: 0, existing: 0, tagged: [], spans: [] }
}

/** What all phases share. */
export interface PushContext {
  inputs: PushInputs
  dependencies: PushDependencies
  registry: Registry
  progress: Progress
  /** Private folder, removed at the end. */
  folder: string
  works: Work[]
  /** For calls of git, whose output is cached. */
  checkout: GitDependencies
  origins: Origins
  /** Asks buildx for its builder once, when that is first needed. */
  inspectBuilder(): Promise<ProcessResult>
  /** Reads the builder's traits once, when they are first needed. */
  builderTraits(): Promise<BuilderTraits>
  /** The content of the bake files. */
  bake?: BakeDefinition | undefined
}

/** What a phase needs to run, to be timed and to be logged. */
export type RunContext = Pick<PushContext, 'dependencies' | 'works'>

/** Services that are neither done nor failed. */
export function openWorks({ works }: Pick<PushContext, 'works'>): Work[] {
  return works.filter(({ outcome, error }) => outcome === undefined && error === undefined)
}

/**
 * Runs a phase for all of these services at once. An error fails only its service, except when the job is cancelled.
 */
export async function eachWork(
  context: RunContext,
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

/** Measures the time of a phase, for the summary. */
export async function timed<T>(
  { dependencies }: Pick<RunContext, 'dependencies'>,
  work: Work,
  phase: string,
  body: () => Promise<T>,
): Promise<T> {
  return await clocked(dependencies.now, ({ start, end }) => work.spans.push({ phase, start, end }), body)
}

/** Logs why, once for all services that fail of the same. */
export function failWork({ dependencies, works }: RunContext, work: Work, phase: string, error: unknown): void {
  const text = reasonOf(error)
  const same = works.find((other) => other.error !== undefined && reasonOf(other.error) === text)
  work.error = error
  work.outcome = 'failed'
  const why = same ? `, as that of ${same.service.name}.` : `. ${text}`
  dependencies.logger.info(`${work.service.name}: ${phase} failed${why}`)
}

/** The first line, for the log and the summary: the whole error follows. */
export function reasonOf(error: unknown): string {
  return error instanceof ActionError ? (error.message.split('\n')[0] ?? '') : String(error)
}

/** Finishes a service whose image was in the registry already. */
export function finishWork(
  { dependencies }: Pick<RunContext, 'dependencies'>,
  work: Work,
  outcome: Outcome,
  stored: { digest: string; size: number | undefined; layers: readonly string[] },
): void {
  const { digest, size, layers } = stored
  Object.assign(work, { outcome, digest, size, layers, existing: size ?? 0 })
  dependencies.logger.info(`${work.service.name}: ${outcomeText(outcome)}, ${digest}`)
}

import { ActionError, UserError } from '../../errors.ts'
import type { Logger } from '../../job/logger.ts'
import { isBuilt } from '../build/source.ts'
import type { DerivedTag } from '../registry/tag-name.ts'
import { reasonOf, type Work } from './service-run.ts'
import type { SummaryRow } from './summary.ts'

interface PushedImage {
  repository: string
  tag: string
  /** Undefined if nothing is pushed. */
  digest?: string
  /** `<registry>/<repository>@<digest>`; with the tag if nothing is pushed. */
  ref: string
  /** When it was built and pushed: begin and end in milliseconds since the epoch, for the timeline of deploy. */
  times?: Partial<Record<'build' | 'push', [start: number, end: number]>>
}

interface PushOutputs {
  /** By name of the service. */
  images: Record<string, PushedImage>
  tag: string
  /** References by digest. */
  refs: string[]
  /** For a job's `strategy.matrix`. */
  matrix: { include: (PushedImage & { service: string })[] }
}

export interface PushResult {
  /** Outputs for the services that did not fail. */
  outputs: PushOutputs
  /** The error to throw after the outputs are set. */
  failure?: unknown
}

/** Logs which tags stand for names that are none. */
export function sayDerived({ derived }: { derived: readonly DerivedTag[] }, logger: Pick<Logger, 'info'>): void {
  for (const { name, tag } of derived) logger.info(`The image tag for '${name}' is ${tag}.`)
}

/** The outputs for the services that are done. */
export function outputsOf(registry: string, tag: string, works: readonly Work[]): PushOutputs {
  const images: Record<string, PushedImage> = {}
  for (const work of works) {
    const { service, digest, outcome } = work
    if (outcome === undefined || outcome === 'failed') continue
    const name = `${registry}/${service.repository}`
    const ref = digest === undefined ? `${name}:${tag}` : `${name}@${digest}`
    const optional = digest === undefined ? {} : { digest }
    images[service.name] = { repository: service.repository, tag, ...optional, ref, ...timesOf(work) }
  }
  const refs = Object.values(images).flatMap(({ digest, ref }) => (digest === undefined ? [] : [ref]))
  const include = Object.entries(images).map(([service, image]) => ({ service, ...image }))
  return { images, tag, refs, matrix: { include } }
}

/** Nothing where it was neither built nor pushed here. */
function timesOf({ spans }: Work): Pick<PushedImage, 'times'> {
  const named = spans.filter(({ phase }) => phase === 'build' || phase === 'push')
  if (named.length === 0) return {}
  return { times: Object.fromEntries(named.map(({ phase, start, end }) => [phase, [start, end]])) }
}

/**
 * One error that names each failure and the services that have it. `state`: a sentence that says what was done all the
 * same.
 */
export function combineFailures(failed: readonly Work[], state: string): unknown {
  const [first] = failed
  if (failed.every(({ error }) => !(error instanceof ActionError))) return first?.error
  const texts = new Map<string, string[]>()
  for (const { error, service } of failed) {
    const text = error instanceof ActionError ? `${error.message}\n${error.remedy}` : String(error)
    texts.set(text, [...(texts.get(text) ?? []), service.name])
  }
  const message = [...texts].map(([text, services]) => `${services.join(', ')}: ${text}`).join('\n')
  return new UserError(message, state, { cause: first?.error })
}

/** What the job summary says of a service. */
export function rowOf(work: Work): SummaryRow {
  // A reused or skipped service has no image of its own.
  const isBuiltNow = work.image !== undefined && isBuilt(work.service.source) && work.error === undefined
  return {
    service: work.service.name,
    repository: work.service.repository,
    outcome: work.outcome,
    why: work.error === undefined ? undefined : reasonOf(work.error),
    isBuilt: isBuiltNow,
    digest: work.digest,
    size: work.size,
    sent: work.sent,
    reused: work.mounted + work.existing,
    spans: work.spans,
  }
}

import { renderTimeline, type Section } from '../../job/timeline.ts'
import { bytes, seconds } from './progress.ts'

/** The outcome of a service. */
export type Outcome =
  /** Its image was pushed, and all of its tags name it. */
  | 'pushed'
  /** All of its tags already named this image. */
  | 'unchanged'
  /** The registry had this image, which got the missing tags. */
  | 'tagged'
  /** The registry had an image of the same sources, which got the tags. */
  | 'reused'
  /** All of its tags existed, so it was neither built nor pushed. */
  | 'skipped'
  /** Its image is ready, but the inputs say not to push. */
  | 'not-pushed'
  | 'failed'

const outcomeTexts: Partial<Record<Outcome, string>> = {
  reused: 'reused: its sources are unchanged',
  skipped: 'skipped: the tag is there',
  'not-pushed': 'not pushed',
}

/** The outcome in words. */
export function outcomeText(outcome: Outcome): string {
  return outcomeTexts[outcome] ?? outcome
}

/** A service in the summary. */
export interface SummaryRow {
  service: string
  repository: string
  /** Undefined if the step ended early. */
  outcome: Outcome | undefined
  /** Why it failed, in a line. */
  why?: string | undefined
  /** Whether its image was built here. */
  isBuilt?: boolean
  digest?: string | undefined
  /** Bytes. */
  size?: number | undefined
  sent: number
  /** Bytes that were not sent, because they were mounted or there already. */
  reused: number
  /** Milliseconds since the epoch. */
  spans: readonly Span[]
}

export interface Span {
  phase: string
  start: number
  end: number
}

/** The job summary: a table of all services and, if something took time, a timeline. */
export function renderSummary(title: string, rows: readonly SummaryRow[]): string {
  const lines = [
    `### ${title}`,
    '',
    '| service | what happened | digest | size | sent | reused | time |',
    '| --- | --- | --- | ---: | ---: | ---: | ---: |',
    ...rows.map(renderRow),
    '',
    ...failures(rows),
    ...renderTimeline(rows.map(sectionOf)),
  ]
  return `${lines.join('\n')}\n`
}

/** As a block of code: what builders and registries say is no Markdown. */
function failures(rows: readonly SummaryRow[]): string[] {
  const failed = rows.filter(({ why }) => why !== undefined)
  const lines = [...Map.groupBy(failed, ({ why }) => why)].map(
    ([why, same]) => `    ${same.map(({ service }) => service).join(', ')}: ${why}`,
  )
  return lines.length > 0 ? ['Why it failed:', '', ...lines, ''] : []
}

function renderRow(row: SummaryRow): string {
  const time = row.spans.reduce((total, { start, end }) => total + end - start, 0)
  const cells = [
    row.service,
    `${row.isBuilt ? 'built, ' : ''}${row.outcome ? outcomeText(row.outcome) : 'not done'}`,
    row.digest ? `\`${row.digest.slice(0, 19)}\`` : '',
    row.size === undefined ? '' : bytes(row.size),
    bytes(row.sent),
    bytes(row.reused),
    seconds(time),
  ]
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
}

function sectionOf({ service, spans, outcome }: SummaryRow): Section {
  const failed = outcome === 'failed'
  return {
    title: service,
    bars: spans.map(({ phase, start, end }, index) => ({
      ...{ name: phase, start, end },
      ...(failed && index === spans.length - 1 ? { failed } : {}),
    })),
  }
}

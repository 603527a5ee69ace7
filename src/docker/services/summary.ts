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
    ...renderTimeline(rows),
  ]
  return `${lines.join('\n')}\n`
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

/** A Mermaid Gantt chart with a section per service. Syntax: https://mermaid.js.org/syntax/gantt.html */
function renderTimeline(rows: readonly SummaryRow[]): string[] {
  const spans = rows.flatMap((row) => row.spans)
  if (spans.length === 0) return []
  const begin = Math.min(...spans.map(({ start }) => start))
  const bars = rows.flatMap(({ service, spans: own }) =>
    own.length === 0
      ? []
      : [
          `  section ${plain(service)}`,
          // Milliseconds since the start of the chart. A bar of no length would not be drawn.
          ...own.map(
            ({ phase, start, end }) => `  ${plain(phase)} :${start - begin}, ${Math.max(end, start + 1) - begin}`,
          ),
        ],
  )
  return ['```mermaid', 'gantt', '  dateFormat x', '  axisFormat %M:%S', ...bars, '```', '']
}

/** Text for Mermaid, without the characters that have a meaning in it. */
function plain(text: string): string {
  return text.replace(/[:;#,]/g, ' ')
}

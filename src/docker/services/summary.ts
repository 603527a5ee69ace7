import { bytes, seconds } from './progress.ts'

/** What became of a service. */
export type Outcome =
  /** Its image is under all of its tags, and was sent for that. */
  | 'pushed'
  /** All of its tags named this image already. */
  | 'unchanged'
  /** The registry had this image, which got the tags that were missing. */
  | 'tagged'
  /** The registry had an image of the same sources, which got the tags. */
  | 'reused'
  /** All of its tags were there, and were not looked into. */
  | 'skipped'
  /** Its image is there, and was not to be pushed. */
  | 'not-pushed'
  | 'failed'

const outcomeTexts: Partial<Record<Outcome, string>> = {
  reused: 'reused: its sources are unchanged',
  skipped: 'skipped: the tag is there',
  'not-pushed': 'not pushed',
}

/** In words, for people. */
export function outcomeText(outcome: Outcome): string {
  return outcomeTexts[outcome] ?? outcome
}

/** A service's way through the step, as the summary shows it. */
interface SummaryRow {
  service: string
  repository: string
  /** Undefined where the step ended before. */
  outcome: Outcome | undefined
  /** Whether its image was built here. */
  isBuilt?: boolean
  digest?: string | undefined
  /** Bytes. */
  size?: number | undefined
  sent: number
  /** Bytes that were not sent: there already, or mounted. */
  reused: number
  /** Milliseconds since the epoch. */
  spans: readonly Span[]
}

export interface Span {
  phase: string
  start: number
  end: number
}

/** The job summary: a table over all services and, where something took time, when what happened. */
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
          // Times are milliseconds since the chart's begin; a bar of no length would not be drawn.
          ...own.map(
            ({ phase, start, end }) => `  ${plain(phase)} :${start - begin}, ${Math.max(end, start + 1) - begin}`,
          ),
        ],
  )
  return ['```mermaid', 'gantt', '  dateFormat x', '  axisFormat %M:%S', ...bars, '```', '']
}

/** Mermaid reads colons, semicolons and hashes as its own. */
function plain(text: string): string {
  return text.replace(/[:;#,]/g, ' ')
}

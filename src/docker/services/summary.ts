import { bytes, seconds } from './progress.ts'

/** A service's way through the step, as the summary shows it. */
export interface SummaryRow {
  service: string
  repository: string
  /** What happened, in a word or two. */
  outcome: string
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
    row.outcome,
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

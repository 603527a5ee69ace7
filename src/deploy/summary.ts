import type { ClusterContext } from './cluster/context.ts'
import type { DeployInputs } from './inputs.ts'
import type { Outcome, Status } from './job.ts'

/** What the summary says, beside the outcome. */
export interface SummaryFacts {
  inputs: Pick<DeployInputs, 'name' | 'mode' | 'version' | 'dryRun'>
  context: ClusterContext
  namespace: string
  images: Readonly<Record<string, string>>
  hosts: readonly string[]
  url: string | undefined
  /** Milliseconds. */
  duration: number
  /** Markdown. */
  timeline: readonly string[]
}

const headlines: Readonly<Record<Status, string>> = {
  deployed: 'deployed, and healthy',
  applied: 'applied, and not waited for',
  unchanged: 'unchanged',
  'rolled-back': 'failed, and rolled back',
  failed: 'failed',
  differs: 'would change',
  deleted: 'deleted',
  absent: 'nothing there',
}

/** Rows of a table that are shown; the outputs have all. */
const mostRows = 100

/** The job summary: what changed, what runs, where, and how long it took; then what went wrong. */
export function summaryOf(outcome: Outcome, facts: SummaryFacts): string {
  const { inputs, context, namespace, url, hosts, duration, timeline } = facts
  const where = inputs.mode === 'sweep' ? `\`${context.name}\`` : `\`${namespace}\` on \`${context.name}\``
  const revision = outcome.revision === undefined ? '' : `, revision ${outcome.revision}`
  const at = url ? ` at ${url}` : ''
  const more = hosts.length > 1 ? ` (also ${hosts.slice(1, 6).join(', ')})` : ''
  return [
    `### ${inputs.mode === 'sweep' ? 'Sweep' : inputs.name}${inputs.version ? ` ${inputs.version}` : ''}: ${headlines[outcome.status]}`,
    '',
    `${where}${revision}${at}${more}, ${Math.round(duration / 1000)} s`,
    '',
    ...changeTable(outcome),
    ...imageTable(outcome.status === 'rolled-back' ? 'Images that run now' : 'Images', facts.images),
    ...outcome.details,
    ...(timeline.length > 0 ? ['', ...timeline] : []),
    '',
  ].join('\n')
}

function changeTable({ changed, status }: Outcome): string[] {
  if (changed.length === 0) return []
  const isPlan = status === 'differs'
  const rows = changed.slice(0, mostRows).map(({ kind, name, action }) => `| ${kind} | ${name} | ${action} |`)
  const rest = changed.length - rows.length
  return [
    `| kind | name | ${isPlan ? 'would be' : 'what happened'} |`,
    '| --- | --- | --- |',
    ...rows,
    ...(rest > 0 ? [`| ... | ${rest} more | |`] : []),
    '',
  ]
}

function imageTable(title: string, images: Readonly<Record<string, string>>): string[] {
  const entries = Object.entries(images)
  if (entries.length === 0) return []
  const rows = entries.slice(0, mostRows).map(([container, reference]) => `| ${container} | \`${reference}\` |`)
  return [
    `<details><summary>${title}</summary>`,
    '',
    '| container | image |',
    '| --- | --- |',
    ...rows,
    '',
    '</details>',
    '',
  ]
}

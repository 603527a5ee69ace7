import { Buffer } from 'node:buffer'
import { troubleText } from './annotation.ts'
import type { Cause, Diagnosis, LogPart, ToldEvent, Trouble } from './types.ts'

/** Bytes of the summary in all. GitHub takes 1 MiB per step. */
const summaryAtMost = 100_000

/**
 * What is wrong, in full, for the job summary, as Markdown: per workload what it usually means and what to do, its
 * pods, and folded their logs and events.
 */
export function summaryOf(diagnoses: readonly Diagnosis[]): string {
  const parts: string[] = []
  let left = summaryAtMost
  for (const diagnosis of diagnoses) {
    const full = section(diagnosis, true)
    const part = size(full) <= left - reserve(diagnoses.length) ? full : section(diagnosis, false)
    if (size(part) > left) break
    left -= size(part)
    parts.push(part)
  }
  const missing = diagnoses.slice(parts.length).map(({ name }) => plain(name))
  if (missing.length > 0) parts.push(`Also not ready: ${missing.join(', ').slice(0, 2000)}.\n`)
  return parts.join('\n')
}

/** Bytes kept free, so that every workload gets its short section. */
function reserve(workloads: number): number {
  return Math.min(summaryAtMost / 2, workloads * 1500)
}

function size(text: string): number {
  return Buffer.byteLength(text)
}

function section(diagnosis: Diagnosis, isFull: boolean): string {
  const { name, message, troubles, cause, events } = diagnosis
  // A workload that was given up repeats its first trouble, which follows.
  const isToldBelow = troubles.some(({ pod }) => message.startsWith(`pod ${pod.metadata.name},`))
  const said = isToldBelow ? 'Not waited for any longer: this does not pass by itself.' : plain(message)
  const lines = [`#### ${plain(name)}`, '', said, '']
  if (cause) lines.push(...quote(cause))
  for (const trouble of troubles) lines.push(...troubleLines(trouble, isFull))
  if (isFull) lines.push(...eventLines(`Events of ${name}`, events))
  return `${lines.join('\n')}\n`
}

function troubleLines(trouble: Trouble, isFull: boolean): string[] {
  const { cause, logs, noLog, container, pod, events, restarts } = trouble
  const again = restarts > 0 ? `, restarted ${restarts === 1 ? 'once' : `${restarts} times`}` : ''
  const lines = [`- ${plain(troubleText(trouble))}${again}`, '']
  if (cause) lines.push(...quote(cause))
  if (!isFull) return lines
  if (noLog) lines.push(`The container has no log: ${plain(noLog)}`, '')
  const of = container ? `${container.role} ${container.name} of pod ${pod.metadata.name}` : `pod ${pod.metadata.name}`
  for (const part of logs) lines.push(...logLines(of, part))
  lines.push(...eventLines(`Events of pod ${pod.metadata.name}`, events))
  return lines
}

function quote({ means, remedy }: Cause): string[] {
  return [`> **${plain(means)}** ${plain(remedy)}`, '']
}

function logLines(of: string, { isPrevious, lines }: LogPart): string[] {
  const when = isPrevious ? ' before its last restart' : ''
  const count = lines.length === 1 ? 'The last line' : `The last ${lines.length} lines`
  return folded(`${count} of ${of}${when}`, fenced(lines))
}

/** As `kubectl describe` has them: what happened first comes first, each by when it came last. */
function eventLines(title: string, events: readonly ToldEvent[]): string[] {
  if (events.length === 0) return []
  const rows = events
    .toSorted((one, other) => one.at - other.at)
    .map(({ reason, message, count, at }) => `| ${clock(at)} | ${plain(reason)} | ${plain(message)} | ${count} |`)
  return folded(title, ['| last (UTC) | event | message | times |', '| --- | --- | --- | ---: |', ...rows])
}

/** `12:03:59` */
function clock(at: number): string {
  return at === 0 ? '' : new Date(at).toISOString().slice(11, 19)
}

function folded(title: string, body: readonly string[]): string[] {
  return ['<details>', `<summary>${plain(title)}</summary>`, '', ...body, '', '</details>', '']
}

/** A block that nothing in it can end. */
function fenced(lines: readonly string[]): string[] {
  const longest = Math.max(2, ...lines.flatMap((line) => (line.match(/`+/g) ?? []).map((run) => run.length)))
  const fence = '`'.repeat(longest + 1)
  return [`${fence}text`, ...lines, fence]
}

/** Foreign text in Markdown as it is: no markup, no mention, no link. */
function plain(text: string): string {
  return text.replace(/[&<>\\`*_[\]#~|@]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}

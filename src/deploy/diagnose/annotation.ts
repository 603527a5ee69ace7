import { wordsOf } from '../wait/fields.ts'
import { clause } from './text.ts'
import type { Diagnosis, Trouble } from './types.ts'

/** Characters of the annotation in all: longer ones are hard to read beside a step. */
const annotationAtMost = 4000
/** Characters of one message or log line in it. */
const partAtMost = 240

/**
 * What is wrong, in short, for the step's error: a line for every workload that is not ready, with its gravest trouble:
 * the pod, its container, the reason and the last line of the log. Then what that usually means and what to do, as far
 * as there is room.
 */
export function annotationOf(diagnoses: readonly Diagnosis[]): string {
  // Names of all come first: a long message of one must not hide another.
  const room = Math.max(80, Math.floor((annotationAtMost * 0.6) / Math.max(1, diagnoses.length)))
  const lines = diagnoses.map((diagnosis) => cut(headline(diagnosis), room))
  let left = annotationAtMost - lines.join('\n').length
  const told = new Set<string>()
  return diagnoses
    .flatMap((diagnosis, index) => {
      const advice = adviceOf(diagnosis)
      const line = lines[index] ?? ''
      if (!advice || told.has(advice) || advice.length + 3 > left) return [line]
      told.add(advice)
      left -= advice.length + 3
      return [line, `  ${advice}`]
    })
    .join('\n')
}

function headline({ name, message, troubles }: Diagnosis): string {
  const [trouble] = troubles
  const own = short(message)
  const parts = [`${name}: ${own}`]
  // A workload that was given up says itself which pod it was for.
  if (trouble && !own.includes(`pod ${trouble.pod.metadata.name}`)) parts.push(short(troubleText(trouble)))
  const last = trouble?.logs.at(-1)?.lines.at(-1)
  if (last) parts.push(`its last log line: ${cut(last.trim(), partAtMost)}`)
  return parts.join('; ')
}

/** `pod api-1, container main: CrashLoopBackOff, exit code 1 (and 2 other pods)` */
export function troubleText({ pod, container, others, ...trouble }: Trouble): string {
  const where = container ? `, ${container.role} ${container.name}` : ''
  const alike = others > 0 ? ` (and ${others} other ${others === 1 ? 'pod' : 'pods'})` : ''
  return `pod ${pod.metadata.name}${where}: ${reasonText(trouble)}${alike}`
}

function reasonText({ reason, message, ended, kind, events }: Omit<Trouble, 'pod' | 'container' | 'others'>): string {
  const exit = ended ? `${reason}, exit code ${ended.exitCode}` : reason
  const said = kind === 'creating' && !message ? (events[0]?.message ?? '') : message
  return clause(wordsOf({ reason: exit, message: said }))
}

/** A message without what container runtimes put before what they mean, as short as it may be. */
function short(message: string): string {
  const plain = message
    .replace(/rpc error: code = \w+ desc = /g, '')
    .replace(/failed to (?:pull and unpack image|resolve reference) "[^"]*": /g, '')
  return cut(clause(plain), partAtMost)
}

/** What the trouble usually means and what to do, of the pod or of the workload. */
export function adviceOf({ troubles, cause }: Diagnosis): string | undefined {
  const known = cause ?? troubles.find((trouble) => trouble.cause)?.cause
  return known && `${known.means} ${known.remedy}`
}

/** Leaves out the middle: what happened is often said last. */
function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const half = Math.floor((most - 5) / 2)
  return `${text.slice(0, half)} ... ${text.slice(-half)}`
}

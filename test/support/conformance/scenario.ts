/** Commands that run on a real cluster and on the sandbox's, and what is compared of them. */
import { setTimeout as sleep } from 'node:timers/promises'
import pLimit from 'p-limit'
import { Desk, type Side } from './clusters.ts'
import type { Outcome } from './shells.ts'

/** Commands that run one after the other in a namespace of their own, which is theirs on both clusters. */
export interface Scenario {
  /** Also of the namespace. */
  name: string
  /** Files that the commands find in their folder. */
  files?: Readonly<Record<string, string>>
  steps: readonly Step[]
}

/** A line of bash, in short or with what is particular about it; or requests without a client. */
export type Step = string | Command | Call

interface Particular {
  /** Why the sandbox refuses what a real cluster does: it fails there, and is not compared. */
  sandboxRefuses?: string
}

export interface Command extends Particular {
  run: string
  /** The command is repeated until its output contains this: for what happens after a time. */
  until?: string
}

export interface Call extends Particular {
  name: string
  /** Its result is compared as JSON with sorted keys. */
  call: (desk: Desk) => Promise<unknown>
}

/** As the name of its test. */
export function nameOf(step: Step): string {
  if (typeof step === 'string') return step
  return 'run' in step ? step.run : step.name
}

/** More processes at once would only compete for the machine. */
const limit = pLimit(4)

/** Starts a scenario on one cluster. Its steps follow each other, and each may be awaited by itself. */
export function start({ name, files, steps }: Scenario, side: Side): Promise<Outcome>[] {
  const desk = new Desk(side, name, files)
  let previous: Promise<unknown> = prepare(desk, name)
  const outcomes = steps.map((step) => {
    const outcome = previous.then(() => take(step, desk, name))
    previous = outcome
    return outcome
  })
  previous.catch(() => {}).finally(() => desk[Symbol.dispose]())
  return outcomes
}

/** A namespace is ready for pods once it has its service account. */
async function prepare(desk: Desk, namespace: string): Promise<void> {
  const line = `kubectl create namespace ${namespace} && kubectl wait --for=create serviceaccount/default configmap/kube-root-ca.crt`
  const { exit, stderr } = await limit(() => desk.run(line))
  if (exit !== 0) throw new Error(stderr)
}

async function take(step: Step, desk: Desk, namespace: string): Promise<Outcome> {
  if (typeof step === 'string') return await take({ run: step }, desk, namespace)
  if ('call' in step) {
    return await limit(async () => await call(step, desk))
  }
  for (let tries = 1; ; tries += 1) {
    const outcome = await limit(() => desk.run(step.run, { NAMESPACE: namespace }))
    if (step.until === undefined || tries === 100 || outcome.stdout.includes(step.until)) return outcome
    await sleep(100)
  }
}

async function call(step: Call, desk: Desk): Promise<Outcome> {
  try {
    const result = await step.call(desk)
    return { exit: 0, stdout: JSON.stringify(sorted(result), undefined, 2), stderr: '' }
  } catch (error) {
    return { exit: 1, stdout: '', stderr: String(error) }
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([name, entry]) => [name, sorted(entry)]))
}

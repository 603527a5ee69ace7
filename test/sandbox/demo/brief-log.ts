import type { JobRun, Reporter, StepRun } from '../workflow/runner.ts'
import { machineTime, type Time } from '../workflow/time.ts'
import { briefSummary, lastLines, reasonOf } from './extracts.ts'
import type { Voice } from './voice.ts'

/** Milliseconds between two lines about a step that goes on. */
const heartbeat = 30_000

/** Lines that such a step is quoted with: more is for --verbose. */
const quotedAtMost = 6

/** The step that a job is at. */
interface Current {
  name: string
  since: number
  /** What it said last: a line, and those below it that are further in. */
  said: string[]
  stopTimer: () => void
}

/**
 * Prints a run in a few lines: a line for each step with the time that it took, why something failed in full, and the
 * heads of the job summaries. The steps of a job that was seen before are one line, unless one of them fails. A step that
 * takes long is told of every 30 s, with what it said last: of a rollout, that is what is still missing.
 */
export class BriefLog implements Reporter, Disposable {
  readonly #voice: Voice
  readonly #time: Time
  readonly #seen = new Set<string>()
  readonly #running = new Map<string, Current | undefined>()

  constructor(voice: Voice, time: Time = machineTime) {
    this.#voice = voice
    this.#time = time
  }

  jobStarted(name: string): void {
    this.#leave(name)
    this.#running.set(name, undefined)
    this.#showRunning()
  }

  stepStarted(name: string, job: string): void {
    this.#leave(job)
    const current: Current = { name, since: this.#time.now(), said: [], stopTimer: () => {} }
    const beat = () => {
      this.#goesOn(job, current)
      current.stopTimer = this.#time.after(heartbeat, beat)
    }
    current.stopTimer = this.#time.after(heartbeat, beat)
    this.#running.set(job, current)
  }

  line(line: string, job: string): void {
    const current = this.#running.get(job)
    if (!current || line.trim() === '' || /^##\[(group|endgroup)\]/.test(line)) return
    // A line of its own, or the rest of the one before.
    if (!/^\s/.test(line)) current.said = []
    current.said.push(...line.replace(/^##\[\w+\]/, '').split('\n'))
  }

  /** Not before: jobs may run at the same time. */
  jobEnded(job: JobRun): void {
    this.#leave(job.name)
    this.#running.delete(job.name)
    this.#voice.passing('')
    if (job.result === 'skipped') return
    const steps = job.steps.filter((step) => step.conclusion !== 'skipped' && (!step.post || isBad(step)))
    const isKnown = this.#seen.has(job.name) && steps.every((step) => !isBad(step))
    this.#seen.add(job.name)
    if (isKnown) {
      this.#line(job.result === 'success', job.duration, `${job.name}, as before`)
    } else {
      this.#voice.print(`  ${this.#voice.styled('bold', job.name)}`)
      for (const step of steps) this.#step(step)
      if (steps.length === 0) this.#voice.indented(reasonOf(job.log), 'red')
    }
    const summary = briefSummary(job.summary, !isKnown)
    if (summary) this.#voice.indented(summary)
    this.#showRunning()
  }

  /** Jobs that did not get to their end keep no timer. */
  [Symbol.dispose](): void {
    for (const job of this.#running.keys()) this.#leave(job)
  }

  /** The job is not at that step any more. */
  #leave(job: string): void {
    this.#running.get(job)?.stopTimer()
  }

  #showRunning(): void {
    if (this.#running.size > 0) this.#voice.passing([...this.#running.keys()].join(', '))
  }

  #goesOn(job: string, { name, since, said }: Current): void {
    this.#voice.passing('')
    const seconds = Math.round((this.#time.now() - since) / 1000)
    const time = this.#voice.styled('dim', `${String(seconds).padStart(5)} s`)
    this.#voice.print(`  … ${time}  ${job}: ${name}${said.length > 0 ? '; its log:' : ''}`)
    const quoted = said.slice(0, quotedAtMost)
    for (const line of quoted) this.#voice.print(`             ${this.#voice.styled('dim', line)}`)
    if (said.length > quoted.length) this.#voice.print(`             and ${said.length - quoted.length} more lines`)
    this.#showRunning()
  }

  #step(step: StepRun): void {
    this.#line(!isBad(step), step.duration, step.name)
    if (!isBad(step)) return
    this.#voice.print('')
    this.#voice.indented(reasonOf(step.log) || lastLines(step.log), 'red')
    this.#voice.print('')
  }

  #line(good: boolean, duration: number, text: string): void {
    const mark = this.#voice.styled(good ? 'green' : 'red', good ? '✓' : '✗')
    const time = this.#voice.styled('dim', `${(duration / 1000).toFixed(1).padStart(5)} s`)
    this.#voice.print(`  ${mark} ${time}  ${text}`)
  }
}

function isBad({ conclusion }: StepRun): boolean {
  return conclusion !== 'success'
}

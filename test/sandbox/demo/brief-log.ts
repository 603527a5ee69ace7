import type { JobRun, Reporter, StepRun } from '../workflow/runner.ts'
import { briefSummary, lastLines, reasonOf } from './extracts.ts'
import type { Voice } from './voice.ts'

/**
 * Prints a run in a few lines: a line for each step with the time that it took, why something failed in full, and the
 * heads of the job summaries. The steps of a job that was seen before are one line, unless one of them fails.
 */
export class BriefLog implements Reporter {
  readonly #voice: Voice
  readonly #seen = new Set<string>()
  readonly #running = new Set<string>()

  constructor(voice: Voice) {
    this.#voice = voice
  }

  jobStarted(name: string): void {
    this.#running.add(name)
    this.#voice.passing([...this.#running].join(', '))
  }

  /** Not before: jobs may run at the same time. */
  jobEnded(job: JobRun): void {
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
    if (this.#running.size > 0) this.#voice.passing([...this.#running].join(', '))
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

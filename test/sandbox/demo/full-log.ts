import type { JobRun, Reporter, StepRun } from '../workflow/runner.ts'
import type { Style, Voice } from './voice.ts'

const levels: Record<string, { text: string; style: Style }> = {
  error: { text: 'Error: ', style: 'red' },
  warning: { text: 'Warning: ', style: 'yellow' },
  notice: { text: 'Notice: ', style: 'cyan' },
  command: { text: '[command]', style: 'cyan' },
}

/**
 * Prints a run as GitHub's log shows it: a group per step, groups within a step folded, and the job summary. A step that
 * fails shows what it had folded.
 */
export class FullLog implements Reporter {
  readonly #voice: Voice

  /** The group that is being folded, and those that were. */
  #group: string[] | undefined
  #folded: string[][] = []

  constructor(voice: Voice) {
    this.#voice = voice
  }

  jobStarted(name: string): void {
    this.#voice.print(this.#voice.styled('bold', `Job ${name}`))
  }

  stepStarted(name: string): void {
    this.#group = undefined
    this.#folded = []
    this.#voice.print(this.#voice.styled('bold', `▾ ${name}`))
  }

  line(line: string): void {
    const [, level = '', text = ''] = /^##\[(\w+)\](.*)$/s.exec(line) ?? []
    if (level === 'group') this.#group = [text]
    else if (level === 'endgroup') this.#fold()
    else if (this.#group && level !== 'error' && level !== 'warning') this.#group.push(line)
    else this.#show(line)
  }

  stepEnded({ name, conclusion, duration }: StepRun): void {
    const voice = this.#voice
    if (conclusion === 'skipped') {
      voice.print(voice.styled('dim', `▹ ${name}: skipped`))
      return
    }
    this.#fold()
    const good = conclusion === 'success'
    if (!good) for (const [title, ...lines] of this.#folded) voice.section(title ?? '', lines.join('\n'))
    const mark = voice.styled(good ? 'green' : 'red', good ? '✓' : '✗')
    voice.print(`  ${mark} ${voice.styled('dim', `${(duration / 1000).toFixed(2)} s`)}`)
  }

  jobEnded({ name, result, summary }: JobRun): void {
    if (result === 'skipped') return
    this.#voice.print(this.#voice.styled('bold', `Job ${name}: ${result}`))
    if (summary) this.#voice.section('Job summary', withoutCharts(summary))
  }

  #fold(): void {
    if (!this.#group) return
    const [title, ...lines] = this.#group
    this.#folded.push(this.#group)
    this.#group = undefined
    this.#voice.print(
      `    ${this.#voice.styled('bold', `▸ ${title}`)} ${this.#voice.styled('dim', `(${lines.length} lines, folded)`)}`,
    )
  }

  #show(line: string): void {
    const [, level = '', text = ''] = /^##\[(\w+)\](.*)$/s.exec(line) ?? []
    const known = levels[level]
    for (const part of (known ? known.text + text : line).split('\n')) {
      this.#voice.print(`    ${known ? this.#voice.styled(known.style, part) : part}`.trimEnd())
    }
  }
}

/** GitHub draws Mermaid charts; a terminal does not. */
function withoutCharts(markdown: string): string {
  return markdown.replaceAll(/```mermaid.*?```/gs, '(a chart, on GitHub)').trim()
}

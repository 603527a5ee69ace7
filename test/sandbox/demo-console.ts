import type { WriteStream } from 'node:tty'
import { styleText } from 'node:util'
import type { JobRun, Reporter, StepRun } from './workflow/runner.ts'

type Style = Parameters<typeof styleText>[0]

const levels: Record<string, { text: string; style: Style }> = {
  error: { text: 'Error: ', style: 'red' },
  warning: { text: 'Warning: ', style: 'yellow' },
  notice: { text: 'Notice: ', style: 'cyan' },
  command: { text: '[command]', style: 'cyan' },
}

/**
 * Prints a run as GitHub's log shows it: a group per step, groups within a step folded. A step that fails shows what
 * it had folded. Colours only on a terminal.
 */
export class Console implements Reporter {
  readonly #stream: WriteStream

  /** The group that is being folded, and those that were. */
  #group: string[] | undefined
  #folded: string[][] = []

  constructor(stream: WriteStream) {
    this.#stream = stream
  }

  title(text: string): void {
    this.#print(`\n${this.#styled(['bold', 'underline'], text)}\n`)
  }

  text(text: string): void {
    this.#print(text)
  }

  done(text: string): void {
    this.#print(`${this.#styled('green', '✓')} ${text}`)
  }

  failed(text: string): void {
    this.#print(`\n${this.#styled('red', '✗')} ${text}`)
  }

  section(title: string, text: string): void {
    this.#print(`\n${this.#styled('bold', title)}`)
    for (const line of text.split('\n')) this.#print(`  ${line}`)
  }

  jobStarted(name: string): void {
    this.#print(this.#styled('bold', `Job ${name}`))
  }

  stepStarted(name: string): void {
    this.#group = undefined
    this.#folded = []
    this.#print(this.#styled('bold', `▾ ${name}`))
  }

  line(line: string): void {
    const [, level = '', text = ''] = /^##\[(\w+)\](.*)$/s.exec(line) ?? []
    if (level === 'group') this.#group = [text]
    else if (level === 'endgroup') this.#fold()
    else if (this.#group && level !== 'error' && level !== 'warning') this.#group.push(line)
    else this.#show(line)
  }

  stepEnded({ name, conclusion, duration }: StepRun): void {
    if (conclusion === 'skipped') {
      this.#print(this.#styled('dim', `▹ ${name}: skipped`))
      return
    }
    this.#fold()
    const good = conclusion === 'success'
    if (!good) for (const [title, ...lines] of this.#folded) this.section(title ?? '', lines.join('\n'))
    const mark = this.#styled(good ? 'green' : 'red', good ? '✓' : '✗')
    this.#print(`  ${mark} ${this.#styled('dim', `${(duration / 1000).toFixed(2)} s`)}`)
  }

  #fold(): void {
    if (!this.#group) return
    const [title, ...lines] = this.#group
    this.#folded.push(this.#group)
    this.#group = undefined
    this.#print(`    ${this.#styled('bold', `▸ ${title}`)} ${this.#styled('dim', `(${lines.length} lines, folded)`)}`)
  }

  #show(line: string): void {
    const [, level = '', text = ''] = /^##\[(\w+)\](.*)$/s.exec(line) ?? []
    const known = levels[level]
    for (const part of (known ? known.text + text : line).split('\n')) {
      this.#print(`    ${known ? this.#styled(known.style, part) : part}`.trimEnd())
    }
  }

  jobEnded({ name, result }: JobRun): void {
    if (result !== 'skipped') this.#print(this.#styled('bold', `Job ${name}: ${result}`))
  }

  #styled(style: Style, text: string): string {
    return styleText(style, text, { stream: this.#stream })
  }

  #print(text: string): void {
    this.#stream.write(`${text}\n`)
  }
}

import type { WriteStream } from 'node:tty'
import { styleText } from 'node:util'

export type Style = Parameters<typeof styleText>[0]

/** What the demo says of itself, beside what its workflows do. */
export class Voice {
  readonly #stream: WriteStream

  constructor(stream: WriteStream) {
    this.#stream = stream
  }

  title(text: string): void {
    this.print(`\n${this.styled('bold', text)}`)
  }

  text(text: string): void {
    this.print(text)
  }

  section(title: string, text: string): void {
    this.print(`\n${this.styled('bold', title)}`)
    this.indented(text)
  }

  done(text: string): void {
    this.print(`  ${this.styled('green', '✓')} ${text}`)
  }

  failed(text: string): void {
    this.print(`\n${this.styled('red', '✗')} ${text}`)
  }

  indented(text: string, style?: Style): void {
    for (const line of text.split('\n')) this.print(`  ${style && line ? this.styled(style, line) : line}`.trimEnd())
  }

  /** Colours only on a terminal. */
  styled(style: Style, text: string): string {
    return styleText(style, text, { stream: this.#stream })
  }

  print(text: string): void {
    this.#stream.write(`${text}\n`)
  }

  /** A line that the next one replaces: on a terminal alone. */
  passing(text: string): void {
    if (this.#stream.isTTY) this.#stream.write(`\r\u001b[K${text ? this.styled('dim', `  … ${text}`) : ''}`)
  }
}

/**
 * Lines of bash, started by a small process. To start one, Node copies the page tables of its own process: from one
 * that has grown to half a gigabyte, as Jest's do, that takes ten times as long, and what the sandbox answers has to
 * wait for it.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** What a line came to. */
export interface Outcome {
  /** Null if it was killed. */
  exit: number | null
  stdout: string
  stderr: string
}

/** A line of bash, where it runs, and its whole environment. */
export interface Line {
  script: string
  cwd: string
  env: Readonly<Record<string, string | undefined>>
}

/** What goes to the process, and comes back from it. */
export type Asked = Line & { id: number }
export type Answered = Outcome & { id: number }

export class Shells implements AsyncDisposable {
  readonly #process: ChildProcess
  readonly #waiting = new Map<number, PromiseWithResolvers<Outcome>>()
  #lines = 0

  constructor() {
    this.#process = fork(join(import.meta.dirname, 'shell-process.ts'), {
      execArgv: ['--disable-warning=ExperimentalWarning'],
    })
    this.#process.on('message', ({ id, ...outcome }: Answered) => {
      this.#waiting.get(id)?.resolve(outcome)
      this.#waiting.delete(id)
    })
    this.#process.on('exit', () => {
      for (const { reject } of this.#waiting.values()) reject(new Error('The process that runs lines of bash ended'))
    })
  }

  /** Runs a line to its end; it is killed after five minutes, with all that it started. */
  async run(line: Line): Promise<Outcome> {
    this.#lines += 1
    const id = this.#lines
    const waiting = Promise.withResolvers<Outcome>()
    this.#waiting.set(id, waiting)
    this.#process.send({ id, ...line } satisfies Asked)
    return await waiting.promise
  }

  async [Symbol.asyncDispose](): Promise<void> {
    const ended = once(this.#process, 'exit')
    this.#process.disconnect()
    await ended
  }
}

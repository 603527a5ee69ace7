/** The programs of a control plane as child processes, each with a log file. */
import { type ChildProcess, spawn } from 'node:child_process'
import { createWriteStream, readFileSync } from 'node:fs'
import { request } from 'node:https'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { KeyPair } from './certificates.ts'

/** Where the programs are. */
export const programs = process.env.DS_INFRA_TEST_CLUSTER ?? '/nonexistent'

export type Part = 'etcd' | 'authenticator' | 'kube-apiserver' | 'kube-controller-manager' | 'kube-scheduler'

/** The processes, each with a log file in the folder. */
export class Parts {
  readonly #folder: string
  readonly #running = new Map<Part, { child: ChildProcess; ended: Promise<unknown> }>()

  constructor(folder: string) {
    this.#folder = folder
  }

  /** Does nothing where the part runs already. */
  start(part: Part, program: string, args: string[], env: Record<string, string> = {}): void {
    if (this.#running.has(part)) return
    const output = createWriteStream(join(this.#folder, `${part}.log`), { flags: 'a' })
    const child = spawn(program, args, {
      // On one thread at a time Go's programs do the same in a sixth less of the CPU, which several control planes share.
      env: { PATH: process.env.PATH, HOME: this.#folder, GOMAXPROCS: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.stdout?.pipe(output, { end: false })
    child.stderr?.pipe(output, { end: false })
    const ended = new Promise((done) => child.once('close', done)).then(() => output.end())
    this.#running.set(part, { child, ended })
  }

  /** Names and logs of parts that have ended by themselves. */
  failed(): string | undefined {
    for (const [part, { child }] of this.#running) {
      if (child.exitCode !== null || child.signalCode !== null)
        return `${part} ended:\n${this.log(part).split('\n').slice(-20).join('\n')}`
    }
    return undefined
  }

  /** With SIGKILL: on SIGTERM an API server waits for its watches, and the authenticator does nothing. */
  async stop(part: Part): Promise<void> {
    const running = this.#running.get(part)
    this.#running.delete(part)
    running?.child.kill('SIGKILL')
    await running?.ended
  }

  async stopAll(): Promise<void> {
    await Promise.all([...this.#running.keys()].map((part) => this.stop(part)))
  }

  log(part: Part): string {
    return readFileSync(join(this.#folder, `${part}.log`), 'utf8')
  }
}

/** Whether a URL answers with 200. Without a CA, the certificate is not checked. */
export async function answers(url: string, ca: string | undefined, pair?: KeyPair): Promise<boolean> {
  return await new Promise<boolean>((done) => {
    const call = request(
      url,
      {
        agent: false,
        timeout: 2000,
        ...(ca === undefined ? { rejectUnauthorized: false } : { ca }),
        ...(pair ? { cert: readFileSync(pair.certificate), key: readFileSync(pair.key) } : {}),
      },
      (response) => {
        response.resume()
        done(response.statusCode === 200)
      },
    )
    call.on('error', () => done(false))
    call.on('timeout', () => call.destroy())
    call.end()
  })
}

export async function until(what: string, parts: Parts, condition: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await condition()) return
    const failed = parts.failed()
    if (failed) throw new Error(`While waiting until ${what}, ${failed}`)
    await sleep(100)
  }
  throw new Error(`Waited 60 s in vain until ${what}`)
}

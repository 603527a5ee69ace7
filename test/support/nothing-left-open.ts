/**
 * Jest's environment for a test file. A file that leaves something open (a server, a connection, a process, a timer)
 * fails with what it is and where it was made: Jest would wait for it, and might never end.
 */
import { createHook } from 'node:async_hooks'
import { Server } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { TestEnvironment } from 'jest-environment-node'

/** What keeps Node running, by the name that its `async_hooks` have for it. */
const kinds: Readonly<Record<string, string>> = {
  TCPSERVERWRAP: 'a server',
  PIPESERVERWRAP: 'a server',
  TCPWRAP: 'a connection',
  PIPEWRAP: 'a pipe',
  PROCESSWRAP: 'a process',
  UDPWRAP: 'a socket',
  FSEVENTWRAP: 'a watcher of files',
  STATWATCHER: 'a watcher of files',
  SIGNALWRAP: 'a handler of a signal',
  WORKER: 'a thread',
  MESSAGEPORT: 'a port',
  Timeout: 'a timer',
}

const { listen } = Server.prototype

/** Milliseconds. What is being closed is given this long. */
const patience = 15_000

interface Left {
  what: string
  /** Node's own: a timer, or the handle of a server, a connection or a process. */
  resource: { hasRef?: () => boolean; unref?: () => void }
  /** Where it was made; rendered when it is read. */
  at: { stack?: string }
}

/** Watches what is opened from now on. */
export class OpenHandles {
  readonly #open = new Map<number, Left>()
  /** Where `listen` was called, by server. */
  readonly #listening = new WeakMap<object, Left['at']>()
  #ending = false
  readonly #hook = createHook({
    init: (id, type, _trigger, resource) => {
      const what = kinds[type]
      if (what === undefined || this.#ending) return
      const at = {}
      Error.captureStackTrace(at)
      this.#open.set(id, { what, resource, at })
    },
    destroy: (id) => void this.#open.delete(id),
    // No promise keeps Node running, and watching them makes each `await` some fifteen times as slow.
    trackPromises: false,
  })

  watch(): void {
    // Node opens these when they are first used. They are not the test file's.
    for (const stream of [process.stdout, process.stderr]) stream.write('')
    this.#hook.enable()
    // Node makes a server's handle later, once it has looked up the address.
    const listening = this.#listening
    Server.prototype.listen = function (this: Server, ...args: unknown[]) {
      const at = {}
      Error.captureStackTrace(at)
      listening.set(this, at)
      return Reflect.apply(listen, this, args)
    }
  }

  /** What is still open and keeps Node running, a line or more each: what it is, and where it was made. */
  left(): string[] {
    const servers = activeServers()
    return [...this.#open.values()]
      .filter(({ resource }) => resource.hasRef?.() ?? false)
      .map(({ what, resource, at }) => {
        const { stack = '' } = this.#listening.get(servers.get(resource) ?? this) ?? at
        return [what, ...placesIn(stack)].join('\n')
      })
  }

  /** Ends the watch, once everything is closed or has had its time for that. What is left no longer keeps Jest up. */
  async end(): Promise<string[]> {
    this.#ending = true
    const until = performance.now() + patience
    while (this.left().length > 0 && performance.now() < until) await sleep(20)
    this.#hook.disable()
    Server.prototype.listen = listen
    const left = this.left()
    for (const { resource } of this.#open.values()) resource.unref?.()
    return left
  }
}

/** The servers that listen, by their handles. */
function activeServers(): Map<unknown, Server> {
  const { _getActiveHandles: active } = process as unknown as { _getActiveHandles: () => unknown[] }
  const servers = active().filter((handle) => handle instanceof Server)
  return new Map(servers.map((server) => [(server as Server & { _handle?: unknown })._handle, server]))
}

/** The lines of a stack that are of this repository. */
function placesIn(stack: string): string[] {
  const lines = stack.split('\n').filter((line) => /\.ts\b/.test(line) && !line.includes('nothing-left-open.ts'))
  return lines.filter((line) => !line.includes('/node_modules/'))
}

export default class NothingLeftOpen extends TestEnvironment {
  readonly #handles = new OpenHandles()

  override async setup(): Promise<void> {
    await super.setup()
    this.#handles.watch()
  }

  override async teardown(): Promise<void> {
    const left = await this.#handles.end()
    await super.teardown()
    if (left.length > 0) throw new Error(`Left open:\n${left.join('\n')}`)
  }
}

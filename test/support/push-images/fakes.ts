/** Dependencies of domain code for unit tests: real HTTP, a log in memory. */

import type { Dependencies } from '../../../src/job/dependencies.ts'
import { openConnections } from '../../../src/net/http.ts'

export interface TestDependencies extends Dependencies, AsyncDisposable {
  lines: string[]
  masked: string[]
  controller: AbortController
}

export function testDependencies(folder = ''): TestDependencies {
  const { http, close } = openConnections()
  const lines: string[] = []
  const masked: string[] = []
  const controller = new AbortController()
  const say = (line: string) => void lines.push(line)
  return {
    lines,
    masked,
    controller,
    environment: { ...process.env },
    logger: { info: say, debug: say, notice: say, warning: say, group: (_, body) => body() },
    http,
    mask: (secret) => void masked.push(secret),
    signal: controller.signal,
    folder,
    now: () => Date.now(),
    [Symbol.asyncDispose]: close,
  }
}

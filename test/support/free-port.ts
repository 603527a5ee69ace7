import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/** Each process of Jest has ports of its own: another would take one before the program listens that it is meant for. */
const share = 2_800
const first = 10_000 + (Number(process.env.JEST_WORKER_ID ?? 0) % 8) * share

const given = new Set<number>()

/**
 * A port of loopback that nothing listens on, for a program that cannot say which one it was given. It is below those
 * that systems hand out for connections and for port 0 (from 32768 or 49152 on), so that nobody gets it by chance before
 * the program listens, or while it restarts.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(first, first + share)
    if (given.has(port) || !(await isFree(port))) continue
    given.add(port)
    return port
  }
}

async function isFree(port: number): Promise<boolean> {
  const server = createServer()
  return await new Promise<boolean>((done) => {
    server.once('error', () => done(false))
    server.listen(port, '127.0.0.1', () => server.close(() => done(true)))
  })
}

/** A relay on loopback that delays all bytes, as a network of some distance does. Bandwidth stays what it is. */
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface SlowNetwork extends AsyncDisposable {
  /** `127.0.0.1:<port>` */
  host: string
}

/** Bytes on their way; more would only fill memory. */
const mostUnderWay = 16 * 1024 * 1024

/** `roundTrip`: milliseconds. */
export async function startSlowNetwork(target: string, roundTrip: number): Promise<SlowNetwork> {
  const [host = '', port] = target.split(':')
  const sockets = new Set<Socket>()
  const server = createServer((near) => {
    const far = connect({ host, port: Number(port), noDelay: true })
    near.setNoDelay(true)
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(from)
      delay(from, to, roundTrip / 2)
    }
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy()
      await new Promise((done) => server.close(done))
    },
  }
}

function delay(from: Socket, to: Socket, milliseconds: number): void {
  let underWay = 0
  // Timers of the same length end in the order in which they began.
  from.on('data', (chunk) => {
    underWay += chunk.length
    if (underWay > mostUnderWay) from.pause()
    setTimeout(() => {
      underWay -= chunk.length
      if (underWay <= mostUnderWay / 2) from.resume()
      to.write(chunk)
    }, milliseconds)
  })
  from.on('end', () => setTimeout(() => to.end(), milliseconds))
  from.on('error', () => to.destroy())
  from.on('close', () => setTimeout(() => to.destroy(), milliseconds))
}

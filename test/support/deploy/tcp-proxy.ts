/** A TCP proxy in front of an API server that loses connections in the ways that networks do. */
import { readFileSync, writeFileSync } from 'node:fs'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'
import type { Job } from '../../sandbox/workflow/job.ts'
import type { ControlPlane } from '../control-plane/control-plane.ts'

export interface TcpProxy extends AsyncDisposable {
  /** Kubeconfig of the administrator that goes through the proxy. */
  kubeconfig: string
  /** Connections that are open now get no byte any more, in either direction, and are not closed. */
  stall(): void
  /** Connections that are open now are reset. */
  cut(): void
}

export async function startTcpProxy(plane: ControlPlane, job: Job): Promise<TcpProxy> {
  const pairs = new Set<[Socket, Socket]>()
  const server = createServer((client) => {
    const upstream = connect(Number(new URL(plane.endpoint).port), '127.0.0.1')
    const pair: [Socket, Socket] = [client, upstream]
    pairs.add(pair)
    const end = () => {
      pairs.delete(pair)
      for (const socket of pair) socket.destroy()
    }
    for (const socket of pair) socket.on('error', end).on('close', end)
    client.pipe(upstream).pipe(client)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  const config = JSON.parse(readFileSync(plane.kubeconfig, 'utf8'))
  config.clusters[0].cluster.server = `https://127.0.0.1:${port}`
  const kubeconfig = `${job.folder}/through-proxy.kubeconfig`
  writeFileSync(kubeconfig, JSON.stringify(config))
  return {
    kubeconfig,
    stall: () => {
      for (const pair of pairs) for (const socket of pair) socket.unpipe().pause()
    },
    cut: () => {
      for (const [client] of pairs) client.resetAndDestroy()
    },
    [Symbol.asyncDispose]: async () => {
      for (const pair of pairs) for (const socket of pair) socket.destroy()
      await new Promise((done) => server.close(done))
    },
  }
}

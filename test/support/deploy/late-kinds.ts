/** API servers, one of which learns later than the others of a kind that was defined. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createInterface } from 'node:readline'
import type { Job } from '../../sandbox/workflow/job.ts'

export interface LateKinds extends AsyncDisposable {
  kubeconfig: string
  /** `GET /apis/...` of what was answered as by the server that does not know the kind. */
  refused: string[]
}

/**
 * In front of the cluster of a kubeconfig.
 *
 * @param counts how many requests of each kind (`<method> <path>`, as a pattern) go to the server that is late.
 */
export async function startLateKinds(
  kubeconfig: string,
  job: Job,
  counts: readonly [pattern: RegExp, count: number][],
): Promise<LateKinds> {
  const proxy = spawn('kubectl', ['proxy', '--port=0', `--kubeconfig=${kubeconfig}`], {
    // By default it is that of Jest, which does not know what tests have changed.
    env: process.env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = (await once(createInterface(proxy.stdout), 'line')) as [string]
  const upstream = Number(/:(\d+)$/.exec(line)?.[1])
  const left = new Map(counts)
  const refused: string[] = []
  const server = createServer((incoming, outgoing) => {
    const call = `${incoming.method} ${incoming.url}`
    const late = [...left].find(([pattern, count]) => count > 0 && pattern.test(call))
    if (!late) return forward(incoming, outgoing, upstream)
    left.set(late[0], late[1] - 1)
    refused.push(call)
    incoming.resume()
    outgoing.writeHead(404, { 'content-type': 'application/json' })
    outgoing.end(
      JSON.stringify({
        ...{ kind: 'Status', apiVersion: 'v1', status: 'Failure', reason: 'NotFound', code: 404, details: {} },
        message: 'the server could not find the requested resource',
      }),
    )
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const cluster = { server: `http://127.0.0.1:${(server.address() as AddressInfo).port}` }
  const file = `${job.folder}/late.kubeconfig`
  writeFileSync(
    file,
    JSON.stringify({
      ...{ apiVersion: 'v1', kind: 'Config', 'current-context': 'late' },
      clusters: [{ name: 'late', cluster }],
      contexts: [{ name: 'late', context: { cluster: 'late', user: '' } }],
    }),
  )
  return {
    kubeconfig: file,
    refused,
    [Symbol.asyncDispose]: async () => {
      proxy.kill()
      server.closeAllConnections()
      await new Promise((done) => server.close(done))
    },
  }
}

function forward(incoming: IncomingMessage, outgoing: ServerResponse, port: number): void {
  const { url: path, method, headers } = incoming
  const call = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(outgoing)
  })
  call.on('error', () => outgoing.destroy())
  outgoing.on('close', () => call.destroy())
  incoming.pipe(call)
}

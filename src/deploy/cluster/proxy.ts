import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { codeOf, excerpt, UserError, WorldError } from '../../errors.ts'
import type { Dependencies } from '../../job/dependencies.ts'
import { makePrivateFolder } from '../../system/files.ts'
import { runProcess } from '../../system/process.ts'

/** Which cluster, as kubectl's flags say it. */
export interface ClusterChoice {
  /** Path; undefined for what KUBECONFIG names. */
  kubeconfig: string | undefined
  /** Undefined for the current one. */
  context: string | undefined
}

/** An API server as this machine reaches it: without TLS and tokens, which are kubectl's business. */
export interface ApiProxy extends AsyncDisposable {
  /** URL that paths such as `/api/v1` are put behind. */
  base: string
  /** Unix socket to connect to. */
  socket: string | undefined
}

/** Flags for kubectl and helm-like programs that choose the cluster. */
export function clusterFlags({ kubeconfig, context }: ClusterChoice): string[] {
  return [...(kubeconfig ? [`--kubeconfig=${kubeconfig}`] : []), ...(context ? [`--context=${context}`] : [])]
}

/**
 * Seconds: after so long without a word kubectl asks whether its connection is alive, and gives it up after so many
 * more. By default these are 30 and 15, and a firewall that forgets a connection would hold up every call for as long.
 * Source: https://github.com/kubernetes/apimachinery/blob/master/pkg/util/net/http.go
 */
const connectionChecks = { HTTP2_READ_IDLE_TIMEOUT_SECONDS: '10', HTTP2_PING_TIMEOUT_SECONDS: '5' }

/**
 * Starts `kubectl proxy`, so that every kubeconfig works that works for kubectl: credential plugins, certificates,
 * proxies, CAs. It listens at a Unix socket in a private folder. On Windows, where Node knows no such sockets, it
 * listens at a port of this machine, behind a path that nobody can guess.
 */
export async function startProxy(choice: ClusterChoice, dependencies: Dependencies): Promise<ApiProxy> {
  const folder = await socketFolder(dependencies.folder)
  const prefix = `/${randomBytes(16).toString('hex')}/`
  const socket = join(folder, 'api')
  const isWindows = process.platform === 'win32'
  const place = isWindows ? ['--port=0', `--api-prefix=${prefix}`] : [`--unix-socket=${socket}`]
  const closing = new AbortController()
  const lines: string[] = []
  const { promise: listening, resolve: listen } = Promise.withResolvers<string>()
  const ended = runProcess('kubectl', ['proxy', ...clusterFlags(choice), ...place], {
    env: { ...connectionChecks, ...dependencies.environment },
    signal: AbortSignal.any([dependencies.signal, closing.signal]),
    onLine: (line) => {
      lines.push(line)
      const address = /^Starting to serve on (.+)$/.exec(line)?.[1]
      if (address) listen(address)
    },
  })
  const close = async () => {
    closing.abort(new Error('the proxy is no longer needed'))
    await ended.catch(() => {})
    await rm(folder, { recursive: true, force: true })
  }
  try {
    const address = await Promise.race([listening, ended.then(() => undefined)])
    if (address === undefined) throw notStarted(lines.join('\n'))
    const base = isWindows ? `http://${address}${prefix.slice(0, -1)}` : 'http://localhost'
    return { base, socket: isWindows ? undefined : socket, [Symbol.asyncDispose]: close }
  } catch (error) {
    await close()
    if (codeOf(error) === 'ENOENT') {
      throw new UserError(
        'There is no kubectl on PATH.',
        'Run setup-tools before this step: it installs one that fits the cluster.',
        { cause: error },
      )
    }
    throw error
  }
}

/** Bytes that the path of a Unix socket may have, its final zero included: 104 on macOS, 108 on Linux. */
const longestSocketPath = 104

async function socketFolder(jobFolder: string): Promise<string> {
  const room = longestSocketPath - '/kubectl-XXXXXX/api'.length - 1
  if (Buffer.byteLength(jobFolder) > room) return await mkdtemp(join(tmpdir(), 'ds-infra-'))
  await makePrivateFolder(jobFolder)
  return await mkdtemp(join(jobFolder, 'kubectl-'))
}

/** kubectl reads the kubeconfig before it serves; what it says of it is to the point. */
function notStarted(output: string): Error {
  const said = excerpt(output.replace(/^error: /m, ''))
  if (/no configuration has been provided|context ".*" does not exist|stat .*: no such file/i.test(said)) {
    return new UserError(
      `kubectl cannot use the kubeconfig: ${said}`,
      "Run configure-kubeconfig before this step, or check the inputs 'kubeconfig' and 'context'.",
    )
  }
  return new WorldError(`kubectl proxy ended before it served: ${said}`, 'Check that kubectl works in this job.')
}

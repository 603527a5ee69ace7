/** A separate Docker Engine, newer than that of Linux distributions, with a given kind of image store. */
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createWriteStream, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, isAbsolute, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

/** Folder of `dockerd` (25 or later) and `containerd`; `.ci/parts` sets it. */
const engineFolder = process.env.DS_INFRA_TEST_ENGINE ?? ''

/** Programs that `startDockerEngine` needs, for `describeWith`. */
export const enginePrograms = {
  '$DS_INFRA_TEST_ENGINE/dockerd': ['--version'],
  '$DS_INFRA_TEST_ENGINE/containerd': ['--version'],
} as const

/** How images are kept: in containerd as they are pushed, or in a graph driver with unpacked layers. */
export type ImageStore = 'containerd' | 'graph driver'

export interface DockerEngine extends AsyncDisposable {
  /** For `DOCKER_HOST`. */
  host: string
  /** The folder of all its data. */
  root: string
}

export async function startDockerEngine(store: ImageStore): Promise<DockerEngine> {
  const feature = ['--feature', `containerd-snapshotter=${store === 'containerd'}`]
  return await start(join(engineFolder, 'dockerd'), () => feature)
}

/** Programs that `startPlainEngine` needs, for `describeWith`. */
export const plainEnginePrograms = { dockerd: ['--version'], runc: ['--version'] } as const

/**
 * An Engine of the machine's own programs that can start privileged containers, also on a machine that has not every
 * privilege itself: its runtime leaves out the right to raise limits, without which runc starts none of them.
 */
export async function startPlainEngine(): Promise<DockerEngine> {
  return await start('dockerd', (folder) => {
    const runtime = join(folder, 'runtime')
    writeFileSync(runtime, runtimeScript, { mode: 0o755 })
    return ['--add-runtime', `fewer=${runtime}`, '--default-runtime', 'fewer']
  })
}

const runtimeScript = `#!/bin/sh
for argument; do
  case $previous in
    --bundle) file=$argument/config.json ;;
    --process) file=$argument ;;
    *) file= ;;
  esac
  [ -z "$file" ] || sed -i 's/"CAP_SYS_RESOURCE"/"CAP_CHOWN"/g' "$file"
  previous=$argument
done
exec runc "$@"
`

async function start(program: string, more: (folder: string) => string[]): Promise<DockerEngine> {
  const folder = mkdtempSync(join(tmpdir(), 'engine-'))
  const host = `unix://${join(folder, 'docker.sock')}`
  const root = join(folder, 'data')
  const places = ['--data-root', root, '--exec-root', join(folder, 'exec'), '--pidfile', join(folder, 'pid')]
  const network = ['--bridge=none', '--iptables=false', '--ip6tables=false']
  const log = join(folder, 'log')
  const daemon = spawn(program, ['--host', host, ...places, ...network, ...more(folder)], {
    env: {
      ...process.env,
      PATH: [...(isAbsolute(program) ? [dirname(program)] : []), process.env.PATH].join(delimiter),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  daemon.stderr.pipe(createWriteStream(log))
  const stop = async () => {
    if (daemon.exitCode === null) {
      const ended = once(daemon, 'close')
      daemon.kill()
      await ended
    }
    // dockerd leaves it mounted where a container had the network of the machine.
    spawnSync('umount', [join(folder, 'exec', 'netns', 'default')])
    rmSync(folder, { recursive: true, force: true })
  }
  for (const deadline = Date.now() + 30_000; ; await sleep(200)) {
    if (spawnSync('docker', ['version'], { env: { ...process.env, DOCKER_HOST: host } }).status === 0) break
    if (daemon.exitCode === null && Date.now() < deadline) continue
    const why = existsSync(log) ? readFileSync(log, 'utf8').slice(-2000) : ''
    await stop()
    throw new Error(`dockerd did not start: ${why}`)
  }
  return { host, root, [Symbol.asyncDispose]: stop }
}

/** A BuildKit of its own, on a socket, and what makes it the builder of a job. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createConnection } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findBuildx } from './dockerfiles.ts'

/** Programs that `startBuildKit` needs, for `describeWith`. */
export const buildKitPrograms = {
  buildkitd: ['--version'],
  runc: ['--version'],
  ...(findBuildx() ? {} : { 'docker-buildx': ['version'] }),
} as const

export interface BuildKit extends AsyncDisposable {
  /** For buildx's driver `remote`. */
  address: string
}

/** Starts it with its state in `folder`, and waits until it listens. */
export async function startBuildKit(folder: string): Promise<BuildKit> {
  const socket = join(folder, 'buildkit.sock')
  const address = `unix://${socket}`
  const state = ['--root', join(folder, 'buildkit'), '--oci-worker-snapshotter', 'native']
  const daemon = spawn('buildkitd', ['--addr', address, ...state], { stdio: 'ignore' })
  const ended = once(daemon, 'close')
  while (!(await listens(socket))) {
    if (daemon.exitCode !== null) throw new Error(`buildkitd ended with ${daemon.exitCode}`)
    await sleep(50)
  }
  return {
    address,
    [Symbol.asyncDispose]: async () => {
      daemon.kill()
      await ended
    },
  }
}

async function listens(socket: string): Promise<boolean> {
  const connection = createConnection(socket)
  try {
    await once(connection, 'connect')
    return true
  } catch {
    return false
  } finally {
    connection.destroy()
  }
}

/**
 * Writes an action that stands in for docker/setup-buildx-action, which starts its BuildKit as a container of an image
 * that is not to be had here: buildx becomes a plugin of the job's Docker CLI, and this BuildKit the job's builder.
 */
export function writeSetupBuildx(folder: string, { address }: BuildKit): void {
  const run = `
    mkdir -p "$DOCKER_CONFIG/cli-plugins"
    ln -s '${findBuildx()}' "$DOCKER_CONFIG/cli-plugins/docker-buildx"
    docker buildx create --name of-the-job --driver remote --use '${address}'
  `
  const action = {
    name: 'Set up buildx',
    description: 'For tests.',
    runs: { using: 'composite', steps: [{ shell: 'bash', run }] },
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'action.yml'), JSON.stringify(action))
}

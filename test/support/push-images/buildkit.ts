/** A BuildKit of its own, on a socket, what makes it the builder of a job, and what runs in its builds. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { createConnection } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findBuildx } from './dockerfiles.ts'
import type { RealBench } from './real.ts'

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

/** Starts it with its state in `folder`, and waits until it listens. `flags`: more of its command line. */
export async function startBuildKit(folder: string, flags: readonly string[] = []): Promise<BuildKit> {
  const socket = join(folder, 'buildkit.sock')
  const address = `unix://${socket}`
  const state = ['--root', join(folder, 'buildkit'), '--oci-worker-snapshotter', 'native']
  const daemon = spawn('buildkitd', ['--addr', address, ...state, ...flags], { stdio: 'ignore' })
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

/** Starts one for a job, and makes it the job's builder `own`. */
export async function startOwnBuilder({ job, docker }: RealBench, flags: readonly string[] = []): Promise<BuildKit> {
  const buildKit = await startBuildKit(job.folder, flags)
  docker('buildx', 'create', '--name', 'own', '--driver', 'remote', '--use', buildKit.address)
  return buildKit
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

/** Copies programs of this machine, with the libraries that they are linked to, below a folder: for `COPY <folder> /`. */
export function copyPrograms(folder: string, programs: Readonly<Record<string, string>>): void {
  for (const [path, program] of Object.entries(programs)) {
    copyTo(join(folder, path), program)
    // A program that is linked to nothing makes ldd fail.
    const libraries = execFileSync('sh', ['-c', 'ldd "$0" 2>/dev/null || true', program], { encoding: 'utf8' })
    for (const [library] of libraries.matchAll(/\/\S+\.so\S*/g)) copyTo(join(folder, library), library)
  }
}

function copyTo(path: string, file: string): void {
  mkdirSync(dirname(path), { recursive: true })
  copyFileSync(file, path)
}

/** Lines of a Dockerfile after which a stage can RUN what a shell can by itself. `writeShell` writes what it copies. */
export const withShell = 'COPY shell /\n'

export function writeShell(folder: string): void {
  copyPrograms(join(folder, 'shell'), { 'bin/sh': '/bin/sh' })
}

/** A BuildKit of its own, on a socket, what makes it the builder of a job, and what runs in its builds. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { createConnection } from 'node:net'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { programPath } from '../program-path.ts'
import { findBuildx } from './dockerfiles.ts'
import type { RealBench } from './real.ts'

/** Programs that `startBuildKit` needs, for `describeWith`. */
export const buildKitPrograms = {
  buildkitd: ['--version'],
  runc: ['--version'],
  ...(findBuildx() ? {} : { 'docker-buildx': ['version'] }),
} as const

/** A daemon that runs. */
export interface BuildKit extends AsyncDisposable {
  address: string
}

/**
 * Starts a daemon for one job, and makes it the job's builder `own`, of the driver `remote`. `flags`: more of its
 * command line. `platform`: it becomes one more node of that builder, for this platform.
 */
export async function startBuildKit(
  { job, docker }: Pick<RealBench, 'job'> & { docker(...args: string[]): unknown },
  { flags = [], platform }: { flags?: readonly string[]; platform?: string } = {},
): Promise<BuildKit> {
  const name = platform === undefined ? 'buildkit' : `buildkit-${platform.replaceAll('/', '-')}`
  const socket = join(job.folder, `${name}.sock`)
  const address = `unix://${socket}`
  const state = ['--root', join(job.folder, name), '--oci-worker-snapshotter', 'native']
  const daemon = spawn('buildkitd', ['--addr', address, ...state, ...flags], { stdio: 'ignore' })
  const ended = once(daemon, 'close')
  while (!(await listens(socket))) {
    if (daemon.exitCode !== null) throw new Error(`buildkitd ended with ${daemon.exitCode}`)
    await sleep(50)
  }
  const node = platform === undefined ? ['--use'] : ['--append', '--node', name, '--platform', platform]
  docker('buildx', 'create', '--name', 'own', '--driver', 'remote', ...node, address)
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
 * Writes a context with a Dockerfile of an image with BuildKit, for a builder in a container: its usual image is not to
 * be had here. `folder`: of `buildkitd` and `buildctl`.
 */
export function writeBuildKitImage(context: string, folder: string): void {
  mkdirSync(join(context, 'files', 'tmp'), { recursive: true })
  copyPrograms(join(context, 'files'), {
    'usr/bin/buildkitd': join(folder, 'buildkitd'),
    'usr/bin/buildctl': join(folder, 'buildctl'),
    'usr/bin/runc': programPath('runc'),
  })
  const dockerfile = 'FROM scratch\nCOPY files /\nENV PATH=/usr/bin\nENTRYPOINT ["buildkitd"]\n'
  writeFileSync(join(context, 'Dockerfile'), dockerfile)
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

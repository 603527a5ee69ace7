/** A BuildKit daemon of our own, and what runs in its builds. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { RealBench } from './real.ts'

/** Programs that `startBuildKit` needs, for `describeWith`. */
export const buildKitPrograms = { buildkitd: ['--version'], runc: ['--version'] } as const

/** A daemon that runs. */
export interface BuildKit extends AsyncDisposable {
  address: string
}

/**
 * Starts a daemon for one job, and makes it the job's builder `own`, of the driver `remote`. `flags`: more of its
 * command line. `platform`: it becomes one more node of that builder, for this platform.
 */
export async function startBuildKit(
  { job, docker }: RealBench,
  { flags = [], platform }: { flags?: readonly string[]; platform?: string } = {},
): Promise<BuildKit> {
  const name = platform === undefined ? 'buildkit' : `buildkit-${platform.replaceAll('/', '-')}`
  const address = `unix://${join(job.folder, `${name}.sock`)}`
  const state = ['--root', join(job.folder, name), '--oci-worker-snapshotter', 'native']
  const daemon = spawn('buildkitd', ['--addr', address, ...state, ...flags], { stdio: 'ignore' })
  const node = platform === undefined ? ['--use'] : ['--append', '--node', name, '--platform', platform]
  docker('buildx', 'create', '--name', 'own', '--driver', 'remote', ...node, address)
  const deadline = Date.now() + 20_000
  while (docker('buildx', 'inspect', '--bootstrap', 'own').status !== 0 && Date.now() < deadline) await sleep(200)
  return {
    address,
    [Symbol.asyncDispose]: async () => {
      const ended = once(daemon, 'close')
      daemon.kill()
      await ended
    },
  }
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

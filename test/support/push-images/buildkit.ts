/** A BuildKit daemon of our own, and what runs in its builds. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { RealBench } from './real.ts'

/** Programs that `startBuildKit` needs, for `describeWith`. */
export const buildKitPrograms = { buildkitd: ['--version'], runc: ['--version'] } as const

/**
 * Starts a daemon for one job, and makes it the job's builder `own`, of the driver `remote`. `flags`: more of its
 * command line.
 */
export async function startBuildKit(
  { job, docker }: RealBench,
  flags: readonly string[] = [],
): Promise<AsyncDisposable> {
  const socket = `unix://${join(job.folder, 'buildkit.sock')}`
  const state = ['--root', join(job.folder, 'buildkit'), '--oci-worker-snapshotter', 'native']
  const daemon = spawn('buildkitd', ['--addr', socket, ...state, ...flags], { stdio: 'ignore' })
  docker('buildx', 'create', '--name', 'own', '--driver', 'remote', '--use', socket)
  const deadline = Date.now() + 20_000
  while (docker('buildx', 'inspect', '--bootstrap', 'own').status !== 0 && Date.now() < deadline) await sleep(200)
  return {
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

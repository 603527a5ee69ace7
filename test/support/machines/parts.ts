/** Programs for the suites for other machines. `.ci/parts` installs them when it installs everything. */
import { existsSync, readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../sandbox/workflow/job.ts'

const parts = join(
  process.env.RUNNER_TOOL_CACHE || process.env.XDG_CACHE_HOME || join(homedir(), '.cache'),
  'ds-infra-ci',
)

/** The version of Node that the whole repository uses. */
const version = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).devDependencies.node as string

export const windows = {
  /** Runs a Windows program. */
  runner: join(root, '.ci', 'wine'),
  /** A Debian with Wine and, in it, the folder of Windows' drives and registry. */
  debian: join(parts, 'windows', 'debian'),
  prefix: join(parts, 'windows', 'debian', 'prefix'),
  node: join(parts, 'windows', version, 'node.exe'),
  kubectl: join(parts, 'windows', 'kubectl.exe'),
}

export const arm64 = {
  /** Runs a program in an environment in which programs for arm64 run too. */
  runner: join(root, '.ci', 'arm64'),
  node: join(parts, 'arm64', version, 'node'),
  emulator: '/usr/bin/qemu-aarch64-static',
  libraries: '/usr/aarch64-linux-gnu/lib/libatomic.so.1',
}

const needed = {
  windows: [join(windows.prefix, 'system.reg'), windows.node, windows.kubectl],
  arm64: [arm64.emulator, arm64.libraries, arm64.node],
}

export type MachineName = keyof typeof needed

export const machineNames = Object.keys(needed) as MachineName[]

/** What this machine lacks to emulate the other one; empty if nothing. */
export function lackingFor(name: MachineName): string[] {
  if (process.platform !== 'linux' || process.arch !== 'x64') return ['Linux on x64']
  return [...(process.getuid?.() === 0 ? [] : ['root']), ...needed[name].filter((file) => !existsSync(file))]
}

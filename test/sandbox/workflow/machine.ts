/** Where the programs of a job run: on this machine, or on another kind of machine that this one can play. */
import { delimiter } from 'node:path'

/** A process as `spawn` takes it. */
export interface Command {
  program: string
  args: readonly string[]
  /** The whole environment. */
  environment: Readonly<Record<string, string>>
}

export interface Machine {
  /** RUNNER_OS and RUNNER_ARCH. */
  os: string
  arch: string
  /** The Node that runs actions. */
  node: string
  /** Between the folders of PATH. */
  delimiter: string
  /** PATH before any step adds to it. */
  searchPath: string
  /** The file (of this machine's file system) as programs there name it. */
  path(file: string): string
  /** What to start here, for this command to run there. */
  start(command: Command): Command
}

export const thisMachine: Machine = {
  os: { darwin: 'macOS', win32: 'Windows' }[process.platform as string] ?? 'Linux',
  arch: process.arch === 'arm64' ? 'ARM64' : 'X64',
  node: process.execPath,
  delimiter,
  get searchPath() {
    return process.env.PATH ?? ''
  },
  path: (file) => file,
  start: (command) => command,
}

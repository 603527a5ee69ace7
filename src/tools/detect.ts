import { access, constants, stat } from 'node:fs/promises'
import { isAbsolute, join, win32 } from 'node:path'
import { excerpt, messageOf } from '../errors.ts'
import { type Environment, variables } from '../job/environment.ts'
import { askProgram } from '../system/process.ts'
import type { Tool } from './catalog.ts'
import type { Platform } from './platform.ts'
import type { Version } from './version.ts'

/** What a copy of a tool answered when asked for its version. */
type VersionAnswer = { version: Version } | { problem: string }

/**
 * The executable on PATH, as an absolute path; undefined if there is none. Relative entries of PATH are passed over:
 * what they mean changes with each step's folder.
 */
export async function findOnPath(
  name: string,
  environment: Environment,
  platform: Platform,
): Promise<string | undefined> {
  const windows = platform.system === 'windows'
  const absolute = windows ? win32.isAbsolute : isAbsolute
  const path = environment[variables.path] ?? ''
  // Scripts (.cmd) would need a shell; the tools' own installers bring .exe files.
  const file = windows ? `${name}.exe` : name
  for (const folder of path.split(windows ? ';' : ':')) {
    if (!absolute(folder)) continue
    const candidate = join(folder, file)
    if (await isExecutable(candidate)) return candidate
  }
  return undefined
}

async function isExecutable(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK)
    return (await stat(file)).isFile()
  } catch {
    return false
  }
}

/**
 * Runs a copy of a tool to get its version. A copy that does not print one is a problem to report, not an error.
 *
 * @param patience seconds for its answer; a wrapper may have to find the real one first.
 */
export async function askVersion(
  tool: Tool,
  executable: string,
  environment: Environment,
  signal: AbortSignal,
  patience = 20,
): Promise<VersionAnswer> {
  const limit = AbortSignal.timeout(patience * 1000)
  try {
    const result = await askProgram(executable, tool.versionArguments, {
      env: quietEnvironment(environment),
      signal: AbortSignal.any([signal, limit]),
    })
    const version = tool.parseVersion(`${result.stdout}\n${result.stderr}`)
    if (result.exitCode === 0 && version) return { version }
    const said = excerpt(result.stderr.trim() || result.stdout.trim() || 'nothing', 200)
    return { problem: `it ended with ${result.exitCode} and said: ${said}` }
  } catch (error) {
    signal.throwIfAborted()
    return { problem: limit.aborted ? `it did not answer within ${patience} s` : messageOf(error) }
  }
}

/**
 * The environment without the job's tokens and without settings that make a tool read configuration: to print its
 * version, a tool needs neither.
 */
function quietEnvironment(environment: Environment): Environment {
  const needless = /^(ACTIONS_|INPUT_|STATE_|AWS_|GITHUB_TOKEN$|KUBECONFIG$|HELM_)/
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !needless.test(name)))
}

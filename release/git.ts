import { execFileSync } from 'node:child_process'

/** A release that is refused: the message says why and what to do. */
export class ReleaseError extends Error {}

/**
 * What git prints, trimmed. Variables in `env` come on top of the process's own.
 *
 * @throws ReleaseError with `otherwise` and what git said, if that is given.
 */
export function git(
  args: string[],
  options: { cwd: string; env?: Record<string, string | undefined>; otherwise?: string },
): string {
  try {
    return execFileSync('git', args, {
      cwd: options.cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', options.otherwise === undefined ? 'inherit' : 'pipe'],
      env: { ...process.env, ...options.env },
    }).trim()
  } catch (error) {
    if (options.otherwise === undefined) throw error
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error)
    throw new ReleaseError(`${options.otherwise}\n${said}`)
  }
}

import { spawnSync } from 'node:child_process'
import { describe } from '@jest/globals'

/**
 * Tests against programs that we did not write. Where one is absent they are skipped, and the test's name says why;
 * under CI they run, and fail.
 */
export function describeWith(
  programs: Readonly<Record<string, readonly string[]>>,
  name: string,
  body: () => void,
): void {
  const absent = Object.entries(programs).filter(([program, args]) => spawnSync(program, args).status !== 0)
  if (absent.length === 0 || process.env.CI === 'true') {
    describe(name, body)
    return
  }
  describe.skip(`${name} (skipped: no ${absent.map(([program]) => program).join(', ')} on PATH)`, body)
}

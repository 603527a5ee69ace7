import { spawnSync } from 'node:child_process'
import { describe } from '@jest/globals'

/**
 * Tests against programs that we did not write. Where one is absent they are skipped, and the test's name says why;
 * under CI they run, and fail. Terraform may be absent there too: no package registry has it.
 */
export function describeWith(
  programs: Readonly<Record<string, readonly string[]>>,
  name: string,
  body: () => void,
): void {
  const absent = Object.entries(programs).filter(([program, args]) => spawnSync(program, args).status !== 0)
  const obtainable = absent.every(([program]) => program !== 'terraform')
  if (absent.length === 0 || (process.env.CI === 'true' && obtainable)) {
    describe(name, body)
    return
  }
  describe.skip(`${name} (skipped: no ${absent.map(([program]) => program).join(', ')} on PATH)`, body)
}

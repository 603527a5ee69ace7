import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where a program is that the machine has. */
export function programPath(program: string): string {
  const folder = (process.env.PATH ?? '').split(delimiter).find((one) => existsSync(join(one, program)))
  if (folder === undefined) throw new Error(`There is no ${program} on PATH`)
  return join(folder, program)
}

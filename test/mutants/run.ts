/**
 * `npm run mutants -- [--target name]... [--share 0.1]`: puts small mistakes into the sources, one at a time, and says
 * which of them no test notices. A share below 1 takes evenly spread ones.
 *
 * Not Stryker: it puts its mistakes into the modules that Jest loads, and here most promises are proven by programs that
 * tests start. So this copies the checkout, has the programs of `dist/` run the sources.
 */
import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { entrypoints } from '../../src/entrypoints.ts'
import { root } from '../sandbox/workflow/job.ts'
import { type Mistake, mistakesIn } from './mistakes.ts'
import { type Target, targets } from './targets.ts'

/** Milliseconds for the tests of a target. A mistake may make them wait for ever, and is noticed by that. */
const patience = 600_000

const print = (text: string) => void process.stdout.write(`${text}\n`)

/** A copy of what git knows of the checkout, whose programs run its sources. */
function copyCheckout(folder: string): void {
  const files = execFileSync('git', ['ls-files', '-z', '--', ':!dist'], { cwd: root, encoding: 'utf8' }).split('\0')
  for (const file of files.filter(Boolean)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    cpSync(join(root, file), join(folder, file))
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  for (const program of Object.keys(entrypoints)) {
    const stub = join(folder, 'dist', `${program}.js`)
    mkdirSync(dirname(stub), { recursive: true })
    writeFileSync(stub, `import('../../src/entrypoints.ts').then((sources) => sources.run('${program}'))\n`)
  }
}

/** Whether all of these tests pass. */
function pass(folder: string, tests: readonly string[]): boolean {
  const options = ['--bail', '--silent', '--testPathPatterns', ...tests]
  const { status } = spawnSync('npm', ['test', '--', ...options], { cwd: folder, stdio: 'ignore', timeout: patience })
  return status === 0
}

/** Evenly spread over the whole. */
function shareOf<T>(all: readonly T[], share: number): T[] {
  return all.filter((_, at) => Math.floor((at + 1) * share) > Math.floor(at * share))
}

/** The mistakes in a file of the copy that its tests pass with. */
function survivorsIn(folder: string, file: string, { tests }: Target, share: number) {
  const path = join(folder, file)
  const source = readFileSync(path, 'utf8')
  const tried = shareOf(mistakesIn(source), share)
  const survivors: Mistake[] = []
  for (const mistake of tried) {
    writeFileSync(path, mistake.text)
    if (pass(folder, tests)) survivors.push(mistake)
  }
  writeFileSync(path, source)
  return { tried: tried.length, survivors }
}

function main(): void {
  const { values } = parseArgs({
    options: { target: { type: 'string', multiple: true }, share: { type: 'string', default: '1' } },
  })
  const names = values.target ?? Object.keys(targets)
  const folder = mkdtempSync(join(tmpdir(), 'mutants-'))
  const total = { tried: 0, survived: 0 }
  try {
    copyCheckout(folder)
    for (const name of names) {
      const target = targets[name]
      if (!target) throw new Error(`There is no target ${name}. There are: ${Object.keys(targets).join(', ')}.`)
      if (!pass(folder, target.tests)) throw new Error(`The tests of ${name} fail without a mistake: mend them first.`)
      for (const file of target.files) {
        const { tried, survivors } = survivorsIn(folder, file, target, Number(values.share))
        total.tried += tried
        total.survived += survivors.length
        print(`${name}: ${file}: ${tried - survivors.length} of ${tried} noticed`)
        for (const { line, before, after } of survivors) {
          print(`  not noticed: line ${line}: ${before.replaceAll(/\s+/g, ' ')} -> ${after.replaceAll(/\s+/g, ' ')}`)
        }
      }
    }
    print(`${total.tried - total.survived} of ${total.tried} mistakes were noticed.`)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

main()

/** A copy of the checkout, to put mistakes into. */
import { execFileSync, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { entrypoints } from '../../src/entrypoints.ts'
import { root } from '../sandbox/workflow/job.ts'
import { killTree } from '../sandbox/workflow/running/process.ts'
import type { Orders } from './environment.ts'

export interface Copy extends Disposable {
  /** The copy itself. */
  folder: string
  /** What tests write down. */
  reached: string
  places: string
  /**
   * Runs test files, by their paths in the checkout, one after the other, until one fails. Answers whether all pass
   * within `patience` seconds.
   */
  pass(files: readonly string[], orders: Partial<Orders>, patience: number): Promise<boolean>
}

/** What git knows of the checkout, with what is not committed yet; programs in its `dist/` run its sources. */
export function copyCheckout(): Copy {
  const outer = mkdtempSync(join(tmpdir(), 'mutants-'))
  const folder = join(outer, 'copy')
  const [temporary, cache] = [join(outer, 't'), join(outer, 'cache')]
  const known = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--', ':!dist']
  const files = execFileSync('git', known, { cwd: root, encoding: 'utf8' }).split('\0')
  for (const file of files.filter((one) => one && existsSync(join(root, one))))
    cpSync(join(root, file), join(folder, file))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  for (const program of Object.keys(entrypoints)) {
    const stub = join(folder, 'dist', `${program}.js`)
    mkdirSync(dirname(stub), { recursive: true })
    // A mistake changes one file: the others need not be compiled anew at each start.
    const compiled = `import { enableCompileCache } from 'node:module'\nenableCompileCache(${JSON.stringify(cache)})\n`
    writeFileSync(stub, `${compiled}import('../../src/entrypoints.ts').then((sources) => sources.run('${program}'))\n`)
  }
  const pass: Copy['pass'] = async (tests, orders, patience) => {
    rmSync(temporary, { recursive: true, force: true, maxRetries: 5 })
    mkdirSync(temporary)
    const config = join(folder, 'test/mutants/jest.config.js')
    const options = ['--config', config, '--runInBand', '--bail', '--silent', '--cacheDirectory', cache]
    const jest = [join(root, 'node_modules/jest/bin/jest.js'), ...options, '--runTestsByPath', ...tests]
    const child = spawn(
      process.execPath,
      ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', ...jest],
      {
        cwd: folder,
        env: {
          ...process.env,
          TMPDIR: temporary,
          NODE_COMPILE_CACHE: cache,
          MUTANTS: JSON.stringify({ folder, ...orders } satisfies Orders),
        },
        stdio: 'ignore',
        detached: process.platform !== 'win32',
      },
    )
    const late = setTimeout(() => killTree(child), patience * 1000)
    const code = await new Promise((done) => child.once('exit', done))
    clearTimeout(late)
    return code === 0
  }
  const dispose = () => rmSync(outer, { recursive: true, force: true, maxRetries: 5 })
  return { folder, reached: join(outer, 'reached'), places: join(outer, 'places'), pass, [Symbol.dispose]: dispose }
}

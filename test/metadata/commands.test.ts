/** Every command that a README or page shows is run by a test, or says that it needs AWS. */
import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { actionNames, pageNames, pages } from '../../docs.ts'
import { readOptions } from '../mutants/options.ts'
import { targets } from '../mutants/targets.ts'
import { root } from '../sandbox/workflow/job.ts'
import { shellBlocks } from '../support/pages.ts'

const read = (file: string) => readFileSync(join(root, file), 'utf8')

const files = [
  'README.md',
  '.github/CONTRIBUTING.md',
  'test/sandbox/README.md',
  'test/sample/README.md',
  ...actionNames().map((name) => `actions/${name}/README.md`),
  ...pageNames().map((name) => `${pages}/${name}`),
]

/** Pages whose blocks a test runs as they stand, and in which it looks for one that it has not run. */
const runWhole: Record<string, string> = {
  '.github/docs/local.md': 'test/real/local.test.ts',
  '.github/docs/setup.md': 'test/real/control-plane/setup-page.test.ts',
}

/** What runs a command of this beginning. */
const runBy: Record<string, string> = {
  'aws eks describe-cluster --profile=hub --name=hub-ephemeral': 'test/real/commands.test.ts',
  'aws eks update-kubeconfig --profile=hub --name=hub-ephemeral': 'test/real/commands.test.ts',
  'aws ecr get-login-password --region us-east-1 --profile=hub | docker login --username AWS --password-stdin':
    'test/real/commands.test.ts',
  'kubectl get pods': 'test/real/commands.test.ts',
  'kubectl apply -f deploy-rights.yml': 'test/real/deploy/rights.test.ts',
  'kubectl create rolebinding ds-infra-': 'test/real/deploy/rights.test.ts',
  'npm ci': '.ci/run',
  'npm run demo': '.ci/run',
  'npm --prefix ~/ds-infra run demo -- --workflow': 'test/e2e/workflow-demo.test.ts',
  'npm test': '.ci/run',
}

/** Commands of the shell blocks, one string each: continued lines joined, comments and `&&` taken apart. */
function commandsIn(file: string): string[] {
  return shellBlocks(file)
    .filter(({ needs }) => needs === undefined)
    .flatMap(({ text }) =>
      text
        .replaceAll(/\\\n\s*/g, ' ')
        .replaceAll(/\|\n\s*/g, '| ')
        .split('\n'),
    )
    .flatMap((line) => line.replace(/\s+#.*$/, '').split(' && '))
    .map((command) => command.trim())
    .filter((command) => command !== '')
}

test.each(Object.entries(runWhole))('the blocks of %s are run by %s', (file, by) => {
  expect(read(by)).toContain(`'${file}'`)
  expect(shellBlocks(file).some(({ needs }) => needs === undefined)).toBe(true)
})

describe.each(files.filter((file) => !(file in runWhole)))('%s', (file) => {
  test('shows commands that tests run', () => {
    const known = Object.keys(runBy)
    expect(commandsIn(file).filter((command) => !known.some((beginning) => command.startsWith(beginning)))).toEqual([])
  })

  test('names npm scripts that exist', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> }
    const named = [...read(file).matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1] ?? '')
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})

test.each(Object.entries(runBy))('%s stands in %s', (command, file) => {
  expect(read(file).replaceAll('npm run -s ', 'npm run ')).toContain(command)
})

test('the benchmark starts: nothing that it shares with tests needs Jest', () => {
  const usage = execFileSync(process.execPath, [join(root, 'test/bench/run.ts'), '--help'], { encoding: 'utf8' })
  expect(usage).toContain('--only <part>')
})

describe('the small mistakes', () => {
  test('answer an option that they do not know with the ones that there are, and not with a stack', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'test/mutants/run.ts'), '--targets'], {
      encoding: 'utf8',
    })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^Unknown option '--targets'\.\n\nnpm run mutants -- \[options\]\n {2}--target <name>/)
    expect(stderr).not.toMatch(/\n +at /)
  })

  test('are tried as it is asked for, and by default all', () => {
    const all = { targets: Object.entries(targets), share: 1, seconds: Number.POSITIVE_INFINITY, survivors: false }
    expect(readOptions([])).toEqual(all)
    const asked = ['--target', 'undo', '--target=masks', '--share', '0.1', '--seconds', '0', '--survivors']
    expect(readOptions(asked)).toEqual({
      targets: [
        ['undo', targets.undo],
        ['masks', targets.masks],
      ],
      share: 0.1,
      seconds: 0,
      survivors: true,
    })
    for (const help of ['--help', '-h']) expect(readOptions([help])).toBeUndefined()
  })

  test.each([
    [['--target', 'mask'], 'There is no target mask.'],
    [['--target', 'toString'], 'There is no target toString.'],
    [['--target'], "Option '--target <value>' argument missing."],
    [['masks'], "Unexpected argument 'masks'."],
    [['--share', '0'], "--share: '0' is no number above 0, up to 1."],
    [['--share', '34'], "--share: '34' is no number above 0, up to 1."],
    [['--seconds', '-1'], "Option '--seconds' argument is ambiguous."],
    [['--seconds=-1'], "--seconds: '-1' is no number from 0."],
    [['--seconds', '6s'], "--seconds: '6s' is no number from 0."],
    [['--seconds', ''], "--seconds: '' is no number from 0."],
  ])('are not tried for %j', (args, refusal) => {
    expect(() => readOptions(args)).toThrow(refusal)
  })
})

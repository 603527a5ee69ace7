/** Every command that a README or page shows is run by a test, or says that it needs AWS. */
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { actionNames, pageNames, pages } from '../../docs.ts'
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

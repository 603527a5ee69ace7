/** Every command that a README shows is run by a test, or says that it needs AWS. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { actionNames } from '../../docs.ts'
import { root } from '../sandbox/workflow/job.ts'

const read = (file: string) => readFileSync(join(root, file), 'utf8')

const files = [
  'README.md',
  '.github/CONTRIBUTING.md',
  'test/sandbox/README.md',
  'test/sample/README.md',
  ...actionNames().map((name) => `actions/${name}/README.md`),
]

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
  'npm test': '.ci/run',
}

/** Commands of the shell blocks, one string each: continued lines joined, comments and `&&` taken apart. */
function commandsIn(file: string): string[] {
  return [...read(file).matchAll(/```(?:sh|bash|shell)\n(.*?)```/gs)]
    .map((match) => match[1] ?? '')
    .filter((block) => !/^# Needs (AWS|GitHub)/.test(block))
    .flatMap((block) =>
      block
        .replaceAll(/\\\n\s*/g, ' ')
        .replaceAll(/\|\n\s*/g, '| ')
        .split('\n'),
    )
    .flatMap((line) => line.replace(/\s+#.*$/, '').split(' && '))
    .map((command) => command.trim())
    .filter((command) => command !== '')
}

describe.each(files)('%s', (file) => {
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

/** The table of README.md beside what people use today: its counts are those of the files. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { root } from '../sandbox/workflow/job.ts'
import { comparison, sizeOf } from '../support/workflow-size.ts'
import { faultsOf } from './faults.ts'

const usual = readFileSync(join(root, 'test/bench/usual/preview.yml'), 'utf8')

test.each(comparison())('README.md has: %s | %s | %s', (...cells) => {
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(`| ${cells.join(' | ')} |`)
})

test('what it is compared to is a workflow that GitHub would take', async () => {
  expect(await faultsOf('preview.yml', usual)).toEqual([])
})

test('lines, steps, jobs, vendors and secrets are counted', () => {
  const text = `# a comment
on: push

jobs:
  one:
    strategy: { matrix: { a: [1, 2], b: [3, 4, 5] } }
    steps:
      - uses: actions/checkout@v7
      - uses: acme/build@v1
        with: { token: "\${{ secrets.TOKEN }}\${{ secrets.GITHUB_TOKEN }}" }
      - run: make
  two:
    uses: huggingface/ds-infra/.github/workflows/sweep-ephemeral.yml@v1
`
  expect(sizeOf(text)).toEqual({
    lines: 11,
    steps: 3,
    jobs: 7,
    vendors: ['acme', 'huggingface'],
    secrets: ['TOKEN'],
  })
  expect(() => sizeOf(text.replace('huggingface/ds-infra', 'acme/other'))).toThrow('is of another repository')
})

/** The table of README.md beside what people use today: its counts are those of the files. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { root } from '../sandbox/workflow/job.ts'
import { testWith } from '../support/real-programs.ts'
import { comparison, sizeOf } from '../support/workflow-size.ts'
import { faultsOf } from './faults.ts'

test.each(comparison())('README.md has: %s | %s | %s | %s', (...cells) => {
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(`| ${cells.join(' | ')} |`)
})

test.each(['preview.yml', 'bake.yml'])(
  '%s, which it is compared to, is a workflow that GitHub would take',
  async (name) => {
    expect(await faultsOf(name, readFileSync(join(root, 'test/bench/usual', name), 'utf8'))).toEqual([])
  },
)

test('both ways that it is compared to deploy the same images, all that the sample has', () => {
  const read = (name: string) => readFileSync(join(root, 'test/bench/usual', name), 'utf8')
  const listed = (text: string, list: RegExp) => list.exec(text)?.[1]?.replaceAll(/["\s]/g, '').split(',')
  const services = readdirSync(join(root, 'test/samples/storefront/services')).sort()
  expect(listed(read('preview.yml'), /service: \[(.*)\]/)).toEqual(services)
  expect(listed(read('docker-bake.hcl'), /service = \[(.*)\]/)).toEqual(services)
  const deployed = (name: string) => read(name).match(/helm upgrade(?:.|\n)*?(?=\n {6}-)/)?.[0]
  expect(deployed('bake.yml')).toBe(deployed('preview.yml'))
  expect(deployed('preview.yml')).toContain('services.search.image')
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
  closed:
    if: github.event.action == 'closed'
    steps: []
  two:
    uses: huggingface/ds-infra/.github/workflows/sweep-ephemeral.yml@v1
`
  expect(sizeOf(text)).toEqual({
    lines: 14,
    steps: 3,
    jobs: 7,
    vendors: ['acme', 'huggingface'],
    secrets: ['TOKEN'],
  })
  expect(() => sizeOf(text.replace('huggingface/ds-infra', 'acme/other'))).toThrow('is of another repository')
})

const buildx = '$DS_INFRA_TEST_BUILDKIT/buildx'

testWith({ [buildx]: ['version'] }, 'the bake file that it is compared to is one of nine images, for buildx', () => {
  const { DS_INFRA_TEST_BUILDKIT: folder = '' } = process.env
  const printed = execFileSync(join(folder, 'buildx'), ['bake', '--print'], {
    cwd: join(root, 'test/bench/usual'),
    encoding: 'utf8',
    env: { ...process.env, REPOSITORY: 'registry.example/preview', TAG: 'pr-1' },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const { group, target } = JSON.parse(printed) as {
    group: { default: { targets: string[] } }
    target: Record<string, { target: string; tags: string[] }>
  }
  expect(group.default.targets).toHaveLength(9)
  expect(target.search).toMatchObject({ target: 'search', tags: ['registry.example/preview/search:pr-1'] })
})

/** actionlint and zizmor on the workflows and actions: they find nothing, and actionlint's configuration hides no more than it has to. */
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { root } from '../sandbox/workflow/job.ts'
import { describeWith } from '../support/real-programs.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'linters-'))
  mkdirSync(join(folder, '.github', 'workflows'), { recursive: true })
})
afterAll(() => rmSync(folder, { recursive: true }))

function lint(program: string, args: string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8' })
  return { status, said: stdout + stderr }
}

/** What actionlint finds in a repository with this workflow and our configuration. */
function actionlint(concurrency: string, uses: string): string[] {
  const workflow = `on: push
concurrency: ${concurrency}
jobs:
  one:
    runs-on: ubuntu-latest
    steps: [{ uses: ${uses} }]
`
  writeFileSync(join(folder, '.github', 'actionlint.yaml'), readFileSync(join(root, '.github', 'actionlint.yaml')))
  writeFileSync(join(folder, '.github', 'workflows', 'one.yml'), workflow)
  spawnSync('git', ['init', '-q'], { cwd: folder })
  const args = ['-shellcheck=', '-pyflakes=', '-format', '{{range $e := .}}{{$e.Message}}\\n{{end}}']
  const { said } = lint('actionlint', args, folder)
  return said.split('\n').filter((line) => line !== '')
}

describeWith({ actionlint: ['-version'], zizmor: ['--version'] }, 'workflows and actions', () => {
  test.each([
    ['actionlint', ['-shellcheck=', '-pyflakes=']],
    ['zizmor', ['--offline', '--no-progress', '.github', 'actions']],
  ])('%s finds nothing', (program, args) => {
    const { status, said } = lint(program, args, root)
    expect(status === 0 ? status : said).toBe(0)
  })

  test.each([
    ['{ group: a, queue: max }', '$/actions/ecr-login', []],
    ['{ group: a, queues: max }', '$/actions/ecr-login', ['unexpected key "queues"']],
    ['{ group: a }', '$/elsewhere', ['specifying action "$/elsewhere"']],
    ['{ group: a }', 'actions/checkout', ['specifying action "actions/checkout"']],
  ])('with concurrency %s and the action %s, actionlint finds %p', (concurrency, uses, expected) => {
    const found = actionlint(concurrency, uses)
    expect(found).toEqual(expected.map((message) => expect.stringContaining(message)))
  })
})

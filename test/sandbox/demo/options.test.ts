import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readOptions, UsageError } from './options.ts'

let folder = ''
let file = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'options-'))
  mkdirSync(join(folder, '.github/workflows'), { recursive: true })
  file = join(folder, '.github/workflows/a.yml')
  writeFileSync(file, '')
  writeFileSync(join(folder, 'b.yml'), '')
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('a workflow is named by its path, or by its name in the repository where the user is', () => {
  const found = { repository: folder, workflows: ['.github/workflows/a.yml'] }
  expect(readOptions(['--workflow', file], '/').own).toMatchObject({
    ...found,
    events: ['pull_request'],
    pause: false,
    lacks: [],
    actions: ['opened'],
  })
  expect(readOptions(['--workflow', 'a.yml'], folder).own).toMatchObject(found)
  expect(
    readOptions(
      ['--workflow', '.github/workflows/a.yml', '--input', 'a=b=c'].concat('--event', 'workflow_dispatch'),
      folder,
    ).own,
  ).toMatchObject({ ...found, inputs: { a: 'b=c' } })
  expect(readOptions(['--verbose'], folder)).toEqual({ help: false, verbose: true, own: undefined })
})

test('several workflows of one repository take several events, in their order', () => {
  writeFileSync(join(folder, '.github/workflows/c.yml'), '')
  const args = [
    '--workflow',
    'a.yml',
    '--workflow',
    'c.yml',
    '--workflow',
    file,
    '--event',
    'push',
    '--event',
    'release',
  ]
  expect(
    readOptions([...args, '--tag', 'v2', '--lacks', 'trust', '--lacks', 'cluster', '--pause'], folder).own,
  ).toMatchObject({
    repository: folder,
    workflows: ['.github/workflows/a.yml', '.github/workflows/c.yml'],
    events: ['push', 'release'],
    pause: true,
    tag: 'v2',
    lacks: ['trust', 'cluster'],
  })
  const other = join(folder, 'other')
  mkdirSync(join(other, '.github/workflows'), { recursive: true })
  writeFileSync(join(other, '.github/workflows/d.yml'), '')
  const both = ['--workflow', 'a.yml', '--workflow', 'other/.github/workflows/d.yml']
  expect(() => readOptions(both, folder)).toThrow(`of several repositories, ${folder} and ${other}: name those of one.`)
})

test.each([
  [['--nope'], /Unknown option '--nope'\. Valid: --workflow/],
  [['a.yml'], /Unexpected argument 'a\.yml'\. Options go after --/],
  [['--workflow'], /'--workflow <value>' argument missing/],
  [['--event', 'push'], /--event goes with --workflow FILE/],
  [['--workflow', 'none.yml'], /There is no file .*none\.yml\./],
  [['--workflow', 'b.yml'], /b\.yml is no workflow: GitHub runs/],
  [['--workflow', 'a.yml', '--event', 'fork'], /--event 'fork' is not known\. Valid: pull_request, push/],
  [['--workflow', 'a.yml', '--action', 'shut'], /--action 'shut' is not known\. Valid: opened/],
  [
    ['--workflow', 'a.yml', '--event', 'push', '--action', 'closed'],
    /--action goes with --event pull_request, not with push/,
  ],
  [['--workflow', 'a.yml', '--lacks', 'rights'], /--lacks 'rights' is not known\. Valid: trust, registry, cluster/],
  [['--workflow', 'a.yml', '--action', 'labeled'], /--label goes with --action labeled/],
  [['--workflow', 'a.yml', '--var', 'A'], /--var 'A' has no value: NAME=VALUE/],
  [['--workflow', 'a.yml', '--secret', 'DS_INFRA_NONE'], /your environment has no variable DS_INFRA_NONE/],
  [['--workflow', 'a.yml', '--account', '12'], /--account '12' is no AWS account/],
])('%j is refused', (args, message) => {
  const read = () => readOptions(args, folder)
  expect(read).toThrow(UsageError)
  expect(read).toThrow(message)
})

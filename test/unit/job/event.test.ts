import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { readEvent, readPayload } from '../../../src/job/event.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'event-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

/** The variables of a run of the event with this payload; a text is written as it is. */
function runOf(name: string | undefined, payload: unknown) {
  const path = join(folder, 'event.json')
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload))
  return { GITHUB_EVENT_PATH: path, ...(name === undefined ? {} : { GITHUB_EVENT_NAME: name }) }
}

const repository = { full_name: 'huggingface/shop' }
const pull = { number: 7, head: { sha: 'abc' } }
const unknown = { head: undefined, pullRequest: undefined }

describe('whose code a run is of', () => {
  test.each(['push', 'merge_group', 'schedule', 'workflow_dispatch', 'repository_dispatch', 'release', undefined])(
    'of %s: of somebody with write access, whatever its payload says',
    async (name) => {
      const event = await readEvent(runOf(name, { pull_request: pull, repository }))
      expect(event).toEqual({ name: name ?? '', ...unknown, isTrusted: true })
    },
  )

  test.each(['pull_request', 'pull_request_target', 'issue_comment', 'status'])('of %s: of anybody', async (name) => {
    const event = await readEvent(runOf(name, { pull_request: pull, repository }))
    expect(event).toEqual({ name, head: 'abc', pullRequest: 7, isTrusted: false })
  })

  const run = (event: unknown, from: unknown) => ({
    workflow_run: { event, head_sha: 'def', head_repository: from },
    repository,
  })

  test.each<[string, unknown, boolean]>([
    ['a push to this repository', run('push', repository), true],
    ["a fork's push", run('push', { full_name: 'stranger/shop' }), false],
    ['a pull request of this repository', run('pull_request', repository), false],
    ['a push to a fork that was deleted', run('push', null), false],
    ['a push to no repository that is told', { ...run('push', {}), repository: {} }, false],
    ['a push to nowhere', { ...run('push', undefined), repository: undefined }, false],
    ['an event that is no text', run(7, repository), false],
  ])('of a run that follows %s: trusted is %j', async (_, payload, isTrusted) => {
    const event = await readEvent(runOf('workflow_run', payload))
    expect(event).toEqual({ name: 'workflow_run', head: 'def', pullRequest: undefined, isTrusted })
  })

  test('of another event that names a run: of anybody', async () => {
    expect(await readEvent(runOf('check_run', run('push', repository)))).toMatchObject({
      isTrusted: false,
      head: 'def',
    })
  })

  test('of a run that follows, and a payload that does not say which', async () => {
    expect(await readEvent(runOf('workflow_run', { repository }))).toEqual({
      ...{ name: 'workflow_run', ...unknown, isTrusted: false },
    })
  })
})

test.each<[string, unknown]>([
  ['another number and commit than there may be', { pull_request: { number: '7', head: { sha: 7 } } }],
  ['no head', { pull_request: {} }],
  ['no JSON', '{'],
  ['null', 'null'],
  ['a text', '"text"'],
])('a payload of %s says nothing', async (_, payload) => {
  expect(await readEvent(runOf('pull_request', payload))).toMatchObject(unknown)
})

test('no payload is an empty one', async () => {
  expect(await readPayload({})).toEqual({})
  expect(await readPayload({ GITHUB_EVENT_PATH: join(folder, 'none.json') })).toEqual({})
  expect(await readPayload(runOf('push', { a: 1 }))).toEqual({ a: 1 })
})

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { webAddress } from '../../../src/docker/checkout/commit.ts'
import { readEvent } from '../../../src/job/event.ts'

describe('the address of a repository in the web', () => {
  test.each([
    ['https://github.com/huggingface/sample', 'https://github.com/huggingface/sample'],
    ['https://github.com/huggingface/sample.git/', 'https://github.com/huggingface/sample'],
    ['https://x-access-token:s3cret@github.com/a/b.git', 'https://github.com/a/b'],
    ['http://git.example.com:3000/a/b.git', 'http://git.example.com:3000/a/b'],
    ['git@github.com:a/b.git', 'https://github.com/a/b'],
    ['github.com:a/b', 'https://github.com/a/b'],
    ['ssh://git@github.com:22/a/b.git', 'https://github.com/a/b'],
    ['git://example.com/a/b', 'https://example.com/a/b'],
    ['/srv/git/b.git', undefined],
    ['../b', undefined],
    ['C:\\git\\b', undefined],
    ['C:/git/b', undefined],
    ['file:///srv/git/b.git', undefined],
    ['https://github.com', undefined],
    ['', undefined],
  ])('of %s', (remote, expected) => expect(webAddress(remote)).toBe(expected))
})

describe('the event of a run', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'event-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  async function eventOf(name: string, payload: string) {
    const path = join(folder, 'event.json')
    writeFileSync(path, payload)
    return await readEvent({ GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path })
  }

  test.each(['', 'null', '[]', '{', '{"workflow_run": null}', '{"workflow_run": {"event": "push"}}'])(
    'of a run that another one started is not trusted with the payload %s',
    async (payload) => {
      expect(await eventOf('workflow_run', payload)).toEqual({
        name: 'workflow_run',
        head: undefined,
        isTrusted: false,
      })
    },
  )

  test('is trusted where there is none, outside of GitHub', async () => {
    expect(await readEvent({})).toEqual({ name: '', head: undefined, isTrusted: true })
  })

  test('names the head of a pull request', async () => {
    const event = await eventOf('pull_request', '{"pull_request": {"head": {"sha": "abc"}}}')
    expect(event).toEqual({ name: 'pull_request', head: 'abc', isTrusted: false })
  })
})

import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { removeLeftovers } from '../../../src/kubernetes/leftovers.ts'

test('the post step removes the sessions that the plugin kept for other keys, and half-written ones', async () => {
  const job = mkdtempSync(join(tmpdir(), 'leftovers-'))
  const folder = join(job, 'kube')
  mkdirSync(folder)
  for (const name of ['role-1a.json', 'role-2b.json', '.3c.tmp']) writeFileSync(join(folder, name), 'secret')
  const entry = { id: '1', context: 'a', file: join(folder, 'config'), created: true, own: true }
  await removeLeftovers({ entry, sessionFile: join(folder, 'role-1a.json'), cacheFolder: join(folder, 'cache') })
  expect(existsSync(folder)).toBe(false)
  rmSync(job, { recursive: true })
})

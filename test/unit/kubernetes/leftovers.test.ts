import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { ownFile } from '../../../src/kubernetes/folder.ts'
import { addEntry } from '../../../src/kubernetes/kubeconfig/entry.ts'
import { kubeconfigEntry } from '../../../src/kubernetes/leftovers.ts'
import { withLock } from '../../../src/system/lock.ts'
import { openUse } from '../../support/ledger.ts'

test('the last post step removes the sessions that the plugin kept for other keys, and half-written ones', async () => {
  const job = mkdtempSync(join(tmpdir(), 'leftovers-'))
  const folder = join(job, 'kube')
  mkdirSync(join(folder, 'cache'), { recursive: true })
  for (const name of ['role-1a.json', 'role-2b.json', 'role-2b.json.lock', '.3c.tmp'])
    writeFileSync(join(folder, name), 'secret')
  const uses = [openUse(job), openUse(job)] as const
  for (const [at, { undo }] of uses.entries()) {
    await undo.record(kubeconfigEntry, { id: `job/${at}`, context: `c${at}`, file: ownFile(job), own: true })
  }
  // Recorded, and the step was cancelled before anything was written.
  await uses[0].undo.undo({ 'kubeconfig-entry': async () => kubeconfigEntry })
  expect(readdirSync(folder)).toHaveLength(5)
  await uses[1].undo.undo({ 'kubeconfig-entry': async () => kubeconfigEntry })
  expect(existsSync(folder)).toBe(false)
  rmSync(job, { recursive: true })
})

/** A kubeconfig with the entry of one use. */
function withEntry(context: string, path: string): string {
  const cluster = { name: 'shop', server: 'https://127.0.0.1', certificateAuthority: 'Y2E=' }
  const entry = {
    id: `job/${context}`,
    context,
    namespace: undefined,
    cluster,
    credential: { token: 't' },
    setCurrent: true,
  }
  return addEntry(undefined, entry, { path, own: true, inSameJob: () => true }).text
}

test('an entry that another step adds while a post waits for the file stays', async () => {
  const job = mkdtempSync(join(tmpdir(), 'leftovers-'))
  const file = ownFile(job)
  mkdirSync(join(job, 'kube'))
  const entry = (id: string) => ({ id: `job/${id}`, context: id, file, own: true })
  const [first, second] = [openUse(job), openUse(job)]
  await first.undo.record(kubeconfigEntry, entry('a'))
  writeFileSync(file, withEntry('a', file))
  const undoing = await withLock(file, async () => {
    const waiting = first.undo.undo({ 'kubeconfig-entry': async () => kubeconfigEntry })
    // It asks for the lock before the other step is done.
    while (!readdirSync(join(job, 'kube')).includes('config.lock')) await sleep(5)
    await sleep(100)
    await second.undo.record(kubeconfigEntry, entry('b'))
    writeFileSync(file, withEntry('b', file))
    return { waiting }
  })
  await undoing.waiting
  expect(readFileSync(file, 'utf8')).toContain('name: b')
  rmSync(job, { recursive: true })
})

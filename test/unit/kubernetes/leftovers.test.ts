import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { ownFile } from '../../../src/kubernetes/folder.ts'
import { kubeconfigEntry } from '../../../src/kubernetes/leftovers.ts'
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

import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ownFile } from '../../../src/kubernetes/folder.ts'
import { addEntry } from '../../../src/kubernetes/kubeconfig/entry.ts'
import { kubeconfigEntry, removeSession } from '../../../src/kubernetes/leftovers.ts'
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

/** A kubeconfig with the entry of one use, added to what was in it. */
function withEntry(context: string, path: string, before?: string): string {
  const cluster = { name: 'shop', server: 'https://127.0.0.1', certificateAuthority: 'Y2E=' }
  const entry = {
    id: `job/${context}`,
    context,
    namespace: undefined,
    cluster,
    credential: { token: 't' },
    setCurrent: true,
  }
  return addEntry(before, entry, { path, own: true, inSameJob: () => true }).text
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

describe('the post step of a use', () => {
  let job: string
  let file: string
  beforeEach(() => {
    job = mkdtempSync(join(tmpdir(), 'leftovers-'))
    file = ownFile(job)
    mkdirSync(join(job, 'kube'))
  })
  afterEach(() => rmSync(job, { recursive: true }))

  /** A use that is recorded and has its context in the file; returns its post step. */
  async function add(context: string, path = file): Promise<() => Promise<void>> {
    const { undo } = openUse(job)
    await undo.record(kubeconfigEntry, { id: `job/${context}`, context, file: path, own: path === file })
    writeFileSync(path, withEntry(context, path, existsSync(path) ? readFileSync(path, 'utf8') : undefined))
    return async () => await undo.undo({ 'kubeconfig-entry': async () => kubeconfigEntry })
  }
  const contextsIn = (path: string) =>
    [...readFileSync(path, 'utf8').matchAll(/name: ([ab])$/gm)].map(([, name]) => name)

  test("takes its own context out of the job's file, and the file if it was the last", async () => {
    const [first, second] = [await add('a'), await add('b')]
    expect(new Set(contextsIn(file))).toEqual(new Set(['a', 'b']))
    await first()
    expect(new Set(contextsIn(file))).toEqual(new Set(['b']))
    await second()
    expect(existsSync(join(job, 'kube'))).toBe(false)
  })

  test('takes the last one away also where a step left it broken', async () => {
    const undo = await add('a')
    writeFileSync(file, 'a: [')
    await undo()
    expect(existsSync(join(job, 'kube'))).toBe(false)
  })

  test("takes its context out of a file of the user's, and leaves that", async () => {
    const path = join(job, 'mine.yaml')
    writeFileSync(path, '{contexts: [{name: b, context: {cluster: c, user: u}}]}')
    await (await add('a', path))()
    expect(readFileSync(path, 'utf8')).toMatch(/name: b/)
    expect(readFileSync(path, 'utf8')).not.toMatch(/name: a|server/)
  })

  test('makes no folder where a step took the file away', async () => {
    const [first, second] = [await add('a'), await add('b')]
    rmSync(join(job, 'kube'), { recursive: true })
    for (const undo of [first, second]) {
      await undo()
      expect(existsSync(join(job, 'kube'))).toBe(false)
    }
  })

  test('is done where another takes the file away while it waits for it', async () => {
    const undo = await add('a')
    const { waiting } = await withLock(file, async () => {
      const waiting = undo()
      while (!readdirSync(join(job, 'kube')).includes('config.lock')) await sleep(5)
      await sleep(100)
      rmSync(file)
      return { waiting }
    })
    await waiting
    expect(existsSync(join(job, 'kube'))).toBe(false)
  })

  test('of a role that the cluster refuses leaves neither session nor folder, and may come twice', async () => {
    const session = join(job, 'kube', 'role-1.json')
    writeFileSync(session, 'secret')
    for (const _ of [1, 2]) {
      await removeSession(session)
      expect(existsSync(join(job, 'kube'))).toBe(false)
    }
  })
})

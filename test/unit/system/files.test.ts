import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { readIfPresent, writePrivateFile } from '../../../src/system/files.ts'
import { withLock } from '../../../src/system/lock.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'))
})
afterEach(async () => {
  await rm(folder, { recursive: true })
})

test('a private file and its folder are readable by this user alone', async () => {
  const path = join(folder, 'deep', 'er', 'file')
  await writePrivateFile(path, 'secret')
  expect(await readFile(path, 'utf8')).toBe('secret')
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect((await stat(join(folder, 'deep'))).mode & 0o777).toBe(0o700)
})

test('a world-readable file becomes private when it is replaced, and nothing stays beside it', async () => {
  const path = join(folder, 'file')
  await writeFile(path, 'old', { mode: 0o644 })
  await writePrivateFile(path, 'new')
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect(await readdir(folder)).toEqual(['file'])
})

test('a file that cannot be written leaves the old one and no part of the new', async () => {
  const path = join(folder, 'file')
  await writePrivateFile(path, 'old')
  await expect(writePrivateFile(join(path, 'below-a-file'), 'x')).rejects.toThrow()
  expect(await readFile(path, 'utf8')).toBe('old')
  expect(await readdir(folder)).toEqual(['file'])
})

test('an absent file reads as undefined, an unreadable one is an error', async () => {
  expect(await readIfPresent(join(folder, 'none'))).toBeUndefined()
  await expect(readIfPresent(folder)).rejects.toThrow('EISDIR')
})

test('holders of one lock take turns', async () => {
  const path = join(folder, 'config')
  await Promise.all(
    Array.from({ length: 20 }, () =>
      withLock(path, async () => {
        const count = Number((await readIfPresent(path)) ?? 0)
        await writePrivateFile(path, String(count + 1))
      }),
    ),
  )
  expect(await readFile(path, 'utf8')).toBe('20')
})

test('a lock that cannot be made is told at once, and not as held by another process', async () => {
  await expect(withLock('/proc/nowhere', () => Promise.resolve())).rejects.toThrow('/proc/nowhere cannot be locked')
})

test('a lock is free again after its holder failed', async () => {
  const path = join(folder, 'config')
  await expect(withLock(path, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  expect(await withLock(path, () => Promise.resolve('yes'))).toBe('yes')
})

import { chown, mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals'
import {
  ifPresent,
  linkTo,
  makePrivateFolder,
  namesIn,
  ownerAt,
  readIfPresent,
  removeFolderIfEmpty,
  writePrivateFile,
} from '../../../src/system/files.ts'
import { withLock } from '../../../src/system/lock.ts'
import { testUnless, withoutRoot } from '../../support/real-programs.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'))
})
afterEach(async () => {
  jest.restoreAllMocks()
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

test('a private file does not take the place of a folder, and nothing of it stays', async () => {
  await mkdir(join(folder, 'taken'))
  await expect(writePrivateFile(join(folder, 'taken'), 'x')).rejects.toMatchObject({ path: join(folder, 'taken') })
  expect(await readdir(folder)).toEqual(['taken'])
})

testUnless(process.platform !== 'linux' && 'it is for Linux', 'a file that cannot be begun is named', async () => {
  await expect(writePrivateFile('/proc/self/file', 'x')).rejects.toMatchObject({ path: '/proc/self/file' })
})

const ownerOf = async (path: string) => (await stat(path)).uid

testUnless(withoutRoot, 'what root makes belongs to the owner of the folder that was there', async () => {
  await chown(folder, 4321, 4321)
  await writePrivateFile(join(folder, 'file'), 'x')
  await makePrivateFolder(join(folder, 'a', 'b'))
  const made = ['file', 'a', join('a', 'b')].map((name) => ownerOf(join(folder, name)))
  expect(await Promise.all(made)).toEqual([4321, 4321, 4321])
  expect(await ownerOf(join(folder, '..'))).not.toBe(4321)
  expect(await ownerAt(folder)).toMatchObject({ uid: 4321 })
  expect(await ownerAt(join(folder, 'none'))).toBeUndefined()
})

testUnless(withoutRoot, 'a file that root replaces keeps its owner, a folder that is there as well', async () => {
  const path = join(folder, 'deep', 'file')
  await writePrivateFile(path, 'old')
  await chown(path, 4321, 4321)
  await chown(folder, 1234, 1234)
  await writePrivateFile(path, 'new')
  await makePrivateFolder(join(folder, 'deep'))
  expect([await ownerOf(path), await ownerOf(join(folder, 'deep'))]).toEqual([4321, 0])
})

testUnless(!process.getuid && 'nobody is root on Windows', 'who is not root changes no owner', async () => {
  jest.spyOn(process as { getuid(): number }, 'getuid').mockReturnValue(1000)
  expect(await ownerAt(folder)).toBeUndefined()
  await writePrivateFile(join(folder, 'deep', 'file'), 'x')
  expect(await readFile(join(folder, 'deep', 'file'), 'utf8')).toBe('x')
})

test('a folder that cannot be made is told with the reason', async () => {
  await writeFile(join(folder, 'file'), '')
  await expect(makePrivateFolder(join(folder, 'file', 'a'))).rejects.toThrow('ENOTDIR')
})

test('an empty folder is removed, one with a file is left, one that is not there is no error, a file is', async () => {
  await mkdir(join(folder, 'empty'))
  await writeFile(join(folder, 'file'), '')
  for (const path of [join(folder, 'empty'), folder, join(folder, 'none')]) await removeFolderIfEmpty(path)
  expect(await readdir(folder)).toEqual(['file'])
  await expect(removeFolderIfEmpty(join(folder, 'file'))).rejects.toThrow('ENOTDIR')
})

test('the names in a folder: none where there is no folder, an error where that is a file', async () => {
  await writeFile(join(folder, 'file'), '')
  expect(await namesIn(folder)).toEqual(['file'])
  expect(await namesIn(join(folder, 'none'))).toEqual([])
  await expect(namesIn(join(folder, 'file'))).rejects.toThrow('ENOTDIR')
  await expect(ifPresent(Promise.reject(new Error('other')))).rejects.toThrow('other')
})

test('a link is made where nothing is, and an error where it cannot be', async () => {
  const [target, path] = [join(folder, 'target'), join(folder, 'link')]
  await mkdir(target)
  await linkTo(target, path)
  await linkTo(folder, path)
  // A junction of Windows ends in a separator.
  expect((await readlink(path)).replace(/\\$/, '')).toBe(target)
  await expect(linkTo(target, join(folder, 'none', 'link'))).rejects.toThrow('ENOENT')
  await writeFile(join(target, 'file'), 'x')
  await linkTo(join(target, 'file'), join(folder, 'file'))
  if (process.platform !== 'win32') expect(await readlink(join(folder, 'file'))).toBe(join(target, 'file'))
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

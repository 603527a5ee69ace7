import { randomBytes } from 'node:crypto'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { Header } from 'tar'
import { ZipFile } from 'yazl'
import { untar, unzip } from '../../src/tools/unpack.ts'
import { describeUnix } from '../support/real-programs.ts'

let folder: string
let target: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'unpack-'))
  target = join(folder, 'inner', 'target')
  mkdirSync(target, { recursive: true })
})
afterEach(() => rmSync(folder, { recursive: true }))

interface ZipEntry {
  path: string
  content?: string
  mode?: number
}

const link = 0o120777

/** A zip whose names are what they are: yazl refuses bad ones, so harmless names of the same length are replaced. */
async function makeZip(entries: readonly ZipEntry[]): Promise<string> {
  const zip = new ZipFile()
  const renamed = new Map<string, string>()
  for (const [at, { path, content = 'content', mode = 0o100644 }] of entries.entries()) {
    const harmless = `${at}${'x'.repeat(path.length - String(at).length)}`
    if (path.endsWith('/')) zip.addEmptyDirectory(path)
    else {
      renamed.set(harmless, path)
      zip.addBuffer(Buffer.from(content), harmless, { mode })
    }
  }
  zip.end()
  const chunks: Buffer[] = []
  for await (const chunk of zip.outputStream) chunks.push(chunk as Buffer)
  let bytes = Buffer.concat(chunks).toString('latin1')
  for (const [from, to] of renamed) bytes = bytes.replaceAll(from, to)
  const file = join(folder, 'archive.zip')
  writeFileSync(file, Buffer.from(bytes, 'latin1'))
  return file
}

describeUnix('a zip archive', () => {
  test('is unpacked with its folders, permissions and inner links', async () => {
    const file = await makeZip([
      { path: 'aws/dist/aws', content: 'program', mode: 0o100755 },
      { path: 'aws/dist/lib/libz.so.1', content: 'library' },
      { path: 'aws/dist/libz.so', content: 'lib/libz.so.1', mode: link },
      { path: 'aws/empty/' },
      { path: 'aws/setuid', mode: 0o104777 },
    ])
    await unzip(file, target)
    expect(readFileSync(join(target, 'aws/dist/aws'), 'utf8')).toBe('program')
    expect(statSync(join(target, 'aws/dist/aws')).mode & 0o7777).toBe(0o755 & ~process.umask())
    expect(statSync(join(target, 'aws/dist/lib/libz.so.1')).mode & 0o7777).toBe(0o644 & ~process.umask())
    expect(readlinkSync(join(target, 'aws/dist/libz.so'))).toBe('lib/libz.so.1')
    expect(readFileSync(join(target, 'aws/dist/libz.so'), 'utf8')).toBe('library')
    expect(lstatSync(join(target, 'aws/empty')).isDirectory()).toBe(true)
    expect(statSync(join(target, 'aws/setuid')).mode & 0o7777).toBe(0o755 & ~process.umask())
  })

  test.each<[string, ZipEntry[]]>([
    ['a name that climbs out', [{ path: '../../evil' }]],
    ['a name that climbs out on the way', [{ path: 'aws/../../../evil' }]],
    ['an absolute name', [{ path: '/tmp/ds-infra-evil' }]],
    ["a Windows drive's name", [{ path: 'C:/evil' }]],
    ['backslashes', [{ path: '..\\..\\evil' }]],
    ['a link that points out', [{ path: 'aws/link', content: '../../evil', mode: link }]],
    ['an absolute link', [{ path: 'aws/link', content: '/etc', mode: link }]],
    [
      'an entry written through a link',
      [
        { path: 'lnk', content: 'dir', mode: link },
        { path: 'lnk/evil', content: 'x' },
      ],
    ],
    [
      'a link below a link that leads higher than its name says',
      [
        { path: 'a/b/up', content: '../..', mode: link },
        { path: 'a/b/up/out', content: '../../evil', mode: link },
      ],
    ],
    ['a name that comes twice', [{ path: 'same-name' }, { path: 'same-name' }]],
    ['a file in the place of a folder', [{ path: 'thing' }, { path: 'thing/inside' }]],
  ])('is refused for %s, and nothing is written outside', async (_name, entries) => {
    const file = await makeZip(entries)
    await expect(unzip(file, target)).rejects.toThrow(/archive (cannot be unpacked|has an? )/)
    expect(existsSync(join(folder, 'evil'))).toBe(false)
    expect(existsSync(join(folder, 'inner', 'evil'))).toBe(false)
    expect(existsSync('/tmp/ds-infra-evil')).toBe(false)
  })

  test.each([
    ['small', 3_000],
    ['large', 6_000_000],
  ])('with a %s entry is unpacked, and refused where one bit of it changed', async (_name, size) => {
    const content = randomBytes(size / 2).toString('hex')
    const file = await makeZip([{ path: 'aws/dist/aws', content }])
    await unzip(file, target)
    expect(readFileSync(join(target, 'aws/dist/aws'), 'utf8') === content).toBe(true)
    const bytes = readFileSync(file)
    const middle = Math.floor(bytes.length / 2)
    bytes[middle] = (bytes[middle] ?? 0) ^ 1
    writeFileSync(file, bytes)
    const again = join(folder, 'again')
    mkdirSync(again)
    await expect(unzip(file, again)).rejects.toThrow('The zip archive cannot be unpacked')
  })

  test('that is none, or is cut short, is refused', async () => {
    const file = join(folder, 'none.zip')
    writeFileSync(file, '<!DOCTYPE html>')
    await expect(unzip(file, target)).rejects.toThrow('The zip archive cannot be unpacked')
    const whole = readFileSync(await makeZip([{ path: 'file' }]))
    writeFileSync(file, whole.subarray(0, -30))
    await expect(unzip(file, target)).rejects.toThrow('The zip archive cannot be unpacked')
  })
})

type TarEntry = {
  path: string
  type?: 'File' | 'SymbolicLink' | 'Link' | 'Directory' | 'CharacterDevice'
  linkpath?: string
}

function makeTar(entries: readonly TarEntry[]): string {
  const blocks: Buffer[] = []
  for (const { path, type = 'File', linkpath } of entries) {
    const content = type === 'File' ? Buffer.from('content') : Buffer.alloc(0)
    const block = Buffer.alloc(512)
    const header = new Header({ path, type, mode: 0o755, size: content.length, ...(linkpath ? { linkpath } : {}) })
    header.encode(block, 0)
    blocks.push(block, content, Buffer.alloc((512 - (content.length % 512)) % 512))
  }
  const file = join(folder, 'archive.tar.gz')
  writeFileSync(file, gzipSync(Buffer.concat([...blocks, Buffer.alloc(1024)])))
  return file
}

describeUnix('a tar archive', () => {
  test('is unpacked with its permissions', async () => {
    await untar(makeTar([{ path: 'linux-amd64', type: 'Directory' }, { path: 'linux-amd64/helm' }]), target)
    expect(readFileSync(join(target, 'linux-amd64/helm'), 'utf8')).toBe('content')
    expect(statSync(join(target, 'linux-amd64/helm')).mode & 0o111).not.toBe(0)
  })

  test.each<[string, TarEntry[]]>([
    ['a name that climbs out', [{ path: '../../evil' }]],
    ['a name that climbs out on the way', [{ path: 'linux-amd64/../../../evil' }]],
    ['an absolute name', [{ path: '/tmp/ds-infra-evil' }]],
    ['a symbolic link', [{ path: 'lnk', type: 'SymbolicLink', linkpath: '/etc' }, { path: 'lnk/evil' }]],
    ['a hard link', [{ path: 'lnk', type: 'Link', linkpath: '/etc/passwd' }]],
    ['a device', [{ path: 'device', type: 'CharacterDevice' }]],
  ])('is refused for %s, and nothing is written outside', async (_name, entries) => {
    await expect(untar(makeTar(entries), target)).rejects.toThrow(/archive (cannot be unpacked|has entries)/)
    expect(existsSync(join(folder, 'evil'))).toBe(false)
    expect(existsSync(join(folder, 'inner', 'evil'))).toBe(false)
    expect(existsSync('/tmp/ds-infra-evil')).toBe(false)
    expect(existsSync('/etc/evil')).toBe(false)
  })

  test('that is none, or is cut short, is refused', async () => {
    const file = join(folder, 'none.tar.gz')
    writeFileSync(file, '<!DOCTYPE html>')
    await expect(untar(file, target)).rejects.toThrow('The tar archive cannot be unpacked')
    const whole = readFileSync(makeTar([{ path: 'helm' }]))
    writeFileSync(file, whole.subarray(0, -12))
    await expect(untar(file, target)).rejects.toThrow('The tar archive cannot be unpacked')
  })
})

import { randomBytes } from 'node:crypto'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { Header } from 'tar'
import { ZipFile } from 'yazl'
import { checkLinks } from '../../../src/tools/archive/links.ts'
import { untar } from '../../../src/tools/archive/tar.ts'
import { unzip } from '../../../src/tools/archive/zip.ts'
import { describeUnix } from '../../support/tool-fixtures.ts'

let folder: string
let target: string
const limit = 50e6

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
    await unzip(file, target, limit)
    expect(readFileSync(join(target, 'aws/dist/aws'), 'utf8')).toBe('program')
    expect(statSync(join(target, 'aws/dist/aws')).mode & 0o7777).toBe(0o755)
    expect(statSync(join(target, 'aws/dist/lib/libz.so.1')).mode & 0o7777).toBe(0o644)
    expect(readlinkSync(join(target, 'aws/dist/libz.so'))).toBe('lib/libz.so.1')
    expect(readFileSync(join(target, 'aws/dist/libz.so'), 'utf8')).toBe('library')
    expect(lstatSync(join(target, 'aws/empty')).isDirectory()).toBe(true)
    expect(statSync(join(target, 'aws/setuid')).mode & 0o7777).toBe(0o755)
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
    [
      'a link that leads out through another link',
      [
        { path: 'a/b/top', content: '../..', mode: link },
        { path: 'out', content: 'a/b/top/../evil', mode: link },
      ],
    ],
    [
      'a link that leads out through two others',
      [
        { path: 'one', content: 'aws/two', mode: link },
        { path: 'aws/two', content: 'deep/er', mode: link },
        { path: 'aws/deep/er/file' },
        { path: 'out', content: 'one/../../../../evil', mode: link },
      ],
    ],
    [
      'links in a circle',
      [
        { path: 'one', content: 'two', mode: link },
        { path: 'two', content: 'one', mode: link },
      ],
    ],
    ["a link to a Windows drive's name", [{ path: 'lnk', content: 'C:/evil', mode: link }]],
    ['a link with backslashes', [{ path: 'aws/link', content: '..\\..\\evil', mode: link }]],
    ["a Windows stream's name", [{ path: 'aws/file:stream' }]],
    ["a drive's name further down", [{ path: 'aws/C:/evil' }]],
    ['a control character', [{ path: 'aws/fi\u0001le' }]],
    ['a name that comes twice', [{ path: 'same-name' }, { path: 'same-name' }]],
    ['a file in the place of a folder', [{ path: 'thing' }, { path: 'thing/inside' }]],
  ])('is refused for %s, and nothing is written outside', async (_name, entries) => {
    const file = await makeZip(entries)
    await expect(unzip(file, target, limit)).rejects.toThrow(/archive (cannot be unpacked|has an? )/)
    expect(existsSync(join(folder, 'evil'))).toBe(false)
    expect(existsSync(join(folder, 'inner', 'evil'))).toBe(false)
    expect(existsSync('/tmp/ds-infra-evil')).toBe(false)
  })

  test('may have links to links, as long as they end inside', async () => {
    const file = await makeZip([
      { path: 'aws/dist/lib/libz.so.1.3', content: 'library' },
      { path: 'aws/dist/lib/libz.so.1', content: 'libz.so.1.3', mode: link },
      { path: 'aws/dist/lib/libz.so', content: 'libz.so.1', mode: link },
      { path: 'aws/current', content: 'dist', mode: link },
      { path: 'aws/z', content: 'current/lib/../lib/libz.so', mode: link },
    ])
    await unzip(file, target, limit)
    expect(readFileSync(join(target, 'aws/z'), 'utf8')).toBe('library')
    await checkLinks(target)
  })

  test('that would be larger than its tool can be is refused before anything is written', async () => {
    const file = await makeZip([
      { path: 'one', content: 'x'.repeat(600) },
      { path: 'two', content: 'x'.repeat(600) },
    ])
    await unzip(file, target, 1200)
    const again = join(folder, 'again')
    mkdirSync(again)
    await expect(unzip(file, again, 1199)).rejects.toThrow('The archive is larger than 1199 bytes when it is unpacked.')
    expect(readdirSync(again)).toEqual([])
  })

  test('whose entry is larger than it states is refused', async () => {
    for (const size of [100_000, 6_000_000]) {
      const file = await makeZip([{ path: 'bomb', content: 'x'.repeat(size) }])
      const bytes = readFileSync(file)
      // The size in the central directory (APPNOTE.TXT, 4.3.12).
      bytes.writeUInt32LE(10, bytes.indexOf('PK\u0001\u0002') + 24)
      writeFileSync(file, bytes)
      const again = mkdtempSync(join(folder, 'again-'))
      await expect(unzip(file, again, 1000)).rejects.toThrow('The zip archive cannot be unpacked')
    }
  })

  test.each([
    ['small', 3_000],
    ['large', 6_000_000],
  ])('with a %s entry is unpacked, and refused where one bit of it changed', async (_name, size) => {
    const content = randomBytes(size / 2).toString('hex')
    const file = await makeZip([{ path: 'aws/dist/aws', content }])
    await unzip(file, target, limit)
    expect(readFileSync(join(target, 'aws/dist/aws'), 'utf8') === content).toBe(true)
    const bytes = readFileSync(file)
    const middle = Math.floor(bytes.length / 2)
    bytes[middle] = (bytes[middle] ?? 0) ^ 1
    writeFileSync(file, bytes)
    const again = join(folder, 'again')
    mkdirSync(again)
    await expect(unzip(file, again, limit)).rejects.toThrow('The zip archive cannot be unpacked')
  })

  test('that is none, or is cut short, is refused', async () => {
    const file = join(folder, 'none.zip')
    writeFileSync(file, '<!DOCTYPE html>')
    await expect(unzip(file, target, limit)).rejects.toThrow('The zip archive cannot be unpacked')
    const whole = readFileSync(await makeZip([{ path: 'file' }]))
    writeFileSync(file, whole.subarray(0, -30))
    await expect(unzip(file, target, limit)).rejects.toThrow('The zip archive cannot be unpacked')
  })
})

describeUnix('the links of a folder', () => {
  test.each<[string, string, boolean]>([
    ['a/in', '../b/file', false],
    ['a/in', 'missing/../../b', false],
    ['a/out', '../../target/b', true],
    ['a/out', '/etc/passwd', true],
    ['a/out', 'C:/evil', true],
  ])('%s -> %s: out of it %s', async (path, to, out) => {
    for (const name of ['a', 'b']) mkdirSync(join(target, name))
    writeFileSync(join(target, 'b', 'file'), '')
    symlinkSync(to, join(target, path))
    const checked = checkLinks(target)
    if (out) await expect(checked).rejects.toThrow(`a link that leads out of its folder: ${path}.`)
    else await checked
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
    await untar(makeTar([{ path: 'linux-amd64', type: 'Directory' }, { path: 'linux-amd64/helm' }]), target, limit)
    expect(readFileSync(join(target, 'linux-amd64/helm'), 'utf8')).toBe('content')
    expect(statSync(join(target, 'linux-amd64/helm')).mode & 0o111).not.toBe(0)
  })

  test.each<[string, TarEntry[]]>([
    ['a name that climbs out', [{ path: '../../evil' }]],
    ['a name that climbs out on the way', [{ path: 'linux-amd64/../../../evil' }]],
    ['an absolute name', [{ path: '/tmp/ds-infra-evil' }]],
    ['a symbolic link', [{ path: 'lnk', type: 'SymbolicLink', linkpath: '/etc' }, { path: 'lnk/evil' }]],
    ['a hard link', [{ path: 'lnk', type: 'Link', linkpath: '/etc/passwd' }]],
    ['a hard link to a file of its own', [{ path: 'file' }, { path: 'lnk', type: 'Link', linkpath: 'file' }]],
    ['a device', [{ path: 'device', type: 'CharacterDevice' }]],
    ['a name that comes twice', [{ path: 'helm' }, { path: 'helm' }]],
    ['a name that comes twice in other letters', [{ path: 'linux/helm' }, { path: 'Linux/HELM' }]],
    ['a name that comes twice with a dot at its end', [{ path: 'helm' }, { path: 'helm.' }]],
    ['a file in the place of a folder', [{ path: 'thing' }, { path: 'thing/inside' }]],
    ['a file after the folder of its name', [{ path: 'thing/inside' }, { path: 'thing' }]],
    ["a Windows drive's name", [{ path: 'C:/evil' }]],
    ["a Windows stream's name", [{ path: 'helm:stream' }]],
    ['backslashes', [{ path: '..\\..\\evil' }]],
  ])('is refused for %s, and nothing is written outside', async (_name, entries) => {
    await expect(untar(makeTar(entries), target, limit)).rejects.toThrow(/archive (cannot be unpacked|has (an? )?)/)
    expect(existsSync(join(folder, 'evil'))).toBe(false)
    expect(existsSync(join(folder, 'inner', 'evil'))).toBe(false)
    expect(existsSync('/tmp/ds-infra-evil')).toBe(false)
    expect(existsSync('/etc/evil')).toBe(false)
  })

  test('that would be larger than its tool can be is refused, and what is too much is not written', async () => {
    const file = makeTar([{ path: 'one' }, { path: 'two' }, { path: 'three' }])
    await expect(untar(file, target, 14)).rejects.toThrow('The archive is larger than 14 bytes when it is unpacked.')
    expect(readdirSync(target).sort()).toEqual(['one', 'two'])
  })

  test('that is none, or is cut short, is refused', async () => {
    const file = join(folder, 'none.tar.gz')
    writeFileSync(file, '<!DOCTYPE html>')
    await expect(untar(file, target, limit)).rejects.toThrow('The tar archive cannot be unpacked')
    const whole = readFileSync(makeTar([{ path: 'helm' }]))
    writeFileSync(file, whole.subarray(0, -12))
    await expect(untar(file, target, limit)).rejects.toThrow('The tar archive cannot be unpacked')
  })
})

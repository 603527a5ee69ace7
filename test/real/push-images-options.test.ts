/**
 * What a service, a bake file and the inputs may ask of a build, with builders that we did not write: where secrets do
 * and do not get to, which privileges buildx wants to be asked for, attestations, platforms.
 */
import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { buildKitPrograms, startBuildKit, withShell, writeShell } from '../support/push-images/buildkit.ts'
import { findBuildx, installBuildx, writeNineServices } from '../support/push-images/dockerfiles.ts'
import {
  benchPrograms as engine,
  imagesOf,
  openRealBench,
  type RealBench,
  succeeded,
} from '../support/push-images/real.ts'
import { describeWith, programPath } from '../support/real-programs.ts'

const buildx = findBuildx() ? engine : { ...engine, 'docker-buildx': ['version'] }
const own = { ...buildx, ...buildKitPrograms }

/** Folder of today's buildx; `.ci/parts` sets it. The one on PATH is older, and asks for no privileges. */
const folder = process.env.DS_INFRA_TEST_BUILDKIT ?? ''
const newest = { '$DS_INFRA_TEST_BUILDKIT/buildx': ['version'] }
const plugins = { 'an older buildx': findBuildx, "today's buildx": () => join(folder, 'buildx') }

let bench: RealBench
let job: RealBench['job']
let push: RealBench['push']

beforeEach(async () => {
  bench = await openRealBench()
  ;({ job, push } = bench)
})
afterEach(async () => await bench[Symbol.asyncDispose]())

function write(all: Record<string, string>): void {
  for (const [name, content] of Object.entries(all)) {
    mkdirSync(dirname(join(job.workspace, name)), { recursive: true })
    writeFileSync(join(job.workspace, name), content)
  }
}

const hcl = (targets: Record<string, object>) => JSON.stringify({ target: targets })

interface Index {
  manifests: { digest: string; platform: { architecture: string }; annotations?: Record<string, string> }[]
}

/** The attestations of a service's image, as they are in the registry. */
async function attestationsOf(result: Awaited<ReturnType<typeof push>>): Promise<object[]> {
  const [{ repository = '', digest = '' } = {}] = Object.values(imagesOf(result))
  const { manifests } = (await bench.read(`${repository}/manifests/${digest}`)) as Index
  const found = manifests.filter(({ platform }) => platform.architecture === 'unknown')
  const layers = found.map(async (one) => {
    const { layers } = (await bench.read(`${repository}/manifests/${one.digest}`)) as { layers: { digest: string }[] }
    return await Promise.all(layers.map((layer) => bench.read(`${repository}/blobs/${layer.digest}`)))
  })
  return (await Promise.all(layers)).flat() as object[]
}

async function architectureOf(result: Awaited<ReturnType<typeof push>>): Promise<string> {
  const [{ repository = '', digest = '' } = {}] = Object.values(imagesOf(result))
  const { config } = (await bench.read(`${repository}/manifests/${digest}`)) as { config: { digest: string } }
  return ((await bench.read(`${repository}/blobs/${config.digest}`)) as { architecture: string }).architecture
}

/** Files of the registry with this text in them: manifests, configurations, attestations, caches, and what layers hold. */
function filesWith(text: string): string[] {
  const files = readdirSync(bench.data, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.flatMap(({ parentPath, name }) => {
    const content = readFileSync(join(parentPath, name))
    const plain = content.readUInt16BE(0) === 0x1f8b ? gunzipSync(content) : content
    return plain.includes(text) ? [join(parentPath, name)] : []
  })
}

/** Has each call of docker and of its plugin buildx written down. Returns how to read it. */
function recordCalls(plugin: string): () => string {
  const log = join(job.folder, 'calls')
  const bin = join(job.folder, 'recording')
  mkdirSync(bin)
  const shim = (path: string, program: string) => {
    // Not through a link to the program itself.
    rmSync(path, { force: true })
    writeFileSync(path, `#!/bin/sh\nprintf '%s\\n' "$0 $*" >> '${log}'\nexec '${program}' "$@"\n`)
    chmodSync(path, 0o755)
  }
  shim(join(bin, 'docker'), programPath('docker'))
  shim(join(bench.config, 'cli-plugins', 'docker-buildx'), plugin)
  job.paths.unshift(bin)
  return () => readFileSync(log, 'utf8')
}

describe.each(Object.keys(plugins) as (keyof typeof plugins)[])('%s', (which) => {
  const programs = which === 'an older buildx' ? own : { ...engine, ...buildKitPrograms, ...newest }
  const plugin = () => plugins[which]() ?? ''

  describeWith(programs, 'and a BuildKit of its own', () => {
    let buildKit: AsyncDisposable

    beforeEach(async () => {
      mkdirSync(join(bench.config, 'cli-plugins'))
    })
    afterEach(async () => await buildKit[Symbol.asyncDispose]())

    const start = async (flags: string[] = []) => {
      installBuildx(bench.config, plugin())
      buildKit = await startBuildKit(bench, { flags })
    }

    test('secrets are in no image, no attestation, no cache, no log and on no command line', async () => {
      await start()
      const secrets = { one: 'first-secret-of-the-test', two: 'second-secret-of-the-test', three: 'third-secret-of-it' }
      const calls = recordCalls(plugin())
      writeShell(job.workspace)
      const mounts = Object.keys(secrets).map((id) => `--mount=type=secret,id=${id},required`)
      const read = Object.keys(secrets).map((id) => `read ${id} < /run/secrets/${id}`)
      const lengths =
        '$' +
        Object.keys(secrets)
          .map((id) => `{#${id}}`)
          .join(' $')
      write({
        Dockerfile: `FROM scratch\n${withShell}RUN ${mounts.join(' ')} ${read.join('; ')}; echo ${lengths} > /lengths\n`,
        'two.txt': `${secrets.two}\n`,
        'three.txt': `${secrets.three}\n`,
        '.dockerignore': '*.txt\n',
        'docker-bake.json': hcl({
          baked: { secret: ['id=one,env=ONE', 'id=two,src=two.txt', 'type=file,id=three,src=three.txt'] },
        }),
      })
      const services =
        'api: {secrets: {one: {env: ONE}, two: {file: two.txt}, three: {file: three.txt}}, build-args: {A: seen-by-all}}'
      job.environment.ONE = secrets.one
      const common = { provenance: 'max', cache: 'registry', tags: 'v1' }
      for (const inputs of [{ services }, { 'bake-files': 'docker-bake.json', services: '[baked]' }]) {
        const result = await push({ ...inputs, ...common })
        succeeded(result)
        expect(await attestationsOf(result)).toHaveLength(1)
        for (const secret of Object.values(secrets)) {
          expect(filesWith(secret)).toEqual([])
          expect(result.log).not.toContain(secret)
          expect(job.summary).not.toContain(secret)
          expect(calls()).not.toContain(secret)
        }
        // These look where they should: what may be seen is seen, and the steps had the secrets.
        expect(filesWith('24 25 18')).not.toEqual([])
        expect(filesWith('slsa.dev/provenance')).not.toEqual([])
        expect(filesWith('"created_by":"RUN /bin/sh -c read one')).not.toEqual([])
        expect(calls()).toMatch(/docker-buildx .*bake .*--metadata-file/)
      }
      expect(filesWith('seen-by-all')).not.toEqual([])
    }, 120_000)

    test('a secret that a step prints is masked in the log', async () => {
      await start()
      writeShell(job.workspace)
      write({
        Dockerfile: `FROM scratch\n${withShell}RUN --mount=type=secret,id=ONE read one < /run/secrets/ONE; echo "it is $one"; exit 3\n`,
      })
      job.environment.ONE = 'a-secret-that-is-printed'
      const { log, conclusion } = await push({ services: 'api: {secrets: [ONE]}', tags: 'v1' })
      expect([conclusion, log]).toEqual(['failure', expect.stringMatching(/it is \*\*\*[\s\S]*exit code: 3/)])
      expect(log).not.toContain('a-secret-that-is-printed')
    })

    test('an SSH agent, another context, and a platform of its own', async () => {
      await start()
      writeShell(job.workspace)
      write({
        Dockerfile: `FROM scratch\n${withShell}RUN --mount=type=ssh [ -S "$SSH_AUTH_SOCK" ]\nCOPY --from=more data /\n`,
        Other: 'FROM more\nCOPY Other /\n',
        'more/data': 'more data of the test\n',
      })
      const agent = createServer()
      await new Promise<void>((done) => agent.listen(join(job.folder, 'agent.sock'), done))
      job.environment.SSH_AUTH_SOCK = join(job.folder, 'agent.sock')
      const services = `api: {ssh: [default], build-contexts: {more: more}}
other: {file: Other, build-contexts: {more: more}, platforms: [linux/arm64]}`
      const result = await push({ services, tags: 'v1' }).finally(() => agent.close())
      succeeded(result)
      expect(filesWith('more data of the test')).not.toEqual([])
      const { other } = imagesOf(result)
      const only = { ...result, outputs: { ...result.outputs, images: JSON.stringify({ other }) } }
      expect(await architectureOf(only)).toBe('arm64')
    })

    test("an SBOM by a generator of one's own is attached, beside the image or a provenance", async () => {
      await start()
      writeShell(job.workspace)
      const statement = JSON.stringify({
        _type: 'https://in-toto.io/Statement/v0.1',
        predicateType: 'https://spdx.dev/Document',
        predicate: { name: 'made by the generator of this test' },
      })
      write({
        Dockerfile: 'FROM scratch\nCOPY Dockerfile /\n',
        Generator: `FROM scratch\n${withShell}COPY generate /\nENTRYPOINT ["/bin/sh", "/generate"]\n`,
        generate: `echo '${statement}' > "$BUILDKIT_SCAN_DESTINATION/sbom.spdx.json"\n`,
      })
      succeeded(await push({ services: 'generator: {file: Generator}', tags: 'v1' }))
      const sbom = `${bench.proxy.host}/generator:v1`
      const result = await push({ services: 'api: {}', tags: 'v1', sbom, provenance: 'min' })
      succeeded(result)
      const kinds = (await attestationsOf(result)).map((one) => (one as { predicateType: string }).predicateType)
      expect(kinds.sort()).toEqual([expect.stringContaining('slsa.dev/provenance'), 'https://spdx.dev/Document'])
      expect(filesWith('made by the generator of this test')).not.toEqual([])
    })

    test('no-cache runs every step again', async () => {
      await start()
      write({ Dockerfile: 'FROM scratch\nCOPY Dockerfile /\nCOPY Dockerfile /again\n' })
      const inputs = { services: 'api: {}', tags: 'v1' }
      await push(inputs)
      expect((await push(inputs)).log).toContain('CACHED')
      const again = await push({ ...inputs, 'no-cache': 'true' })
      succeeded(again)
      expect(again.log).not.toContain('CACHED')
    })

    test('DOCKER_DEFAULT_PLATFORM is what is built for, also of a bake target and those that it refers to', async () => {
      await start()
      job.environment.DOCKER_DEFAULT_PLATFORM = 'linux/arm64'
      write({
        Dockerfile: 'FROM scratch\nCOPY Dockerfile /\n',
        'docker-bake.json': hcl({
          api: { 'dockerfile-inline': 'FROM base\nCOPY Dockerfile /', contexts: { base: 'target:base' } },
          base: {},
          mine: { platforms: ['linux/386'] },
        }),
      })
      const given = { services: 'api: {}', tags: 'v1' }
      expect(await architectureOf(await push(given))).toBe('arm64')
      const baked = { ...given, 'bake-files': 'docker-bake.json' }
      expect(await architectureOf(await push({ ...baked, services: '[api]' }))).toBe('arm64')
      expect(await architectureOf(await push({ ...baked, services: '[mine]' }))).toBe('386')
    })
  })
})

describeWith({ ...engine, ...buildKitPrograms, ...newest }, "bake files with today's buildx", () => {
  let buildKit: AsyncDisposable

  beforeEach(async () => {
    installBuildx(bench.config, join(folder, 'buildx'))
    buildKit = await startBuildKit(bench, { flags: ['--allow-insecure-entitlement', 'network.host'] })
    write({ 'app/Dockerfile': 'FROM scratch\nCOPY Dockerfile /\n', 'shared/data': 'shared data\n', 'a.txt': 'token\n' })
    writeShell(join(job.workspace, 'app'))
  })
  afterEach(async () => await buildKit[Symbol.asyncDispose]())

  const shell = (step: string) => `FROM scratch\n${withShell}RUN ${step}\n`

  test.each<[string, object, string]>([
    [
      'a context outside',
      { contexts: { x: '../shared' }, 'dockerfile-inline': 'FROM x\nCOPY Dockerfile /' },
      'fs.read=../shared',
    ],
    [
      'a secret in a file outside',
      {
        secret: ['id=a,src=../a.txt'],
        'dockerfile-inline': shell('--mount=type=secret,id=a,required read a < /run/secrets/a'),
      },
      'fs.read=..',
    ],
    ['the agent', { ssh: ['default'], 'dockerfile-inline': shell('--mount=type=ssh [ -S "$SSH_AUTH_SOCK" ]') }, 'ssh'],
    ['the network', { network: 'host', entitlements: ['network.host'] }, 'network.host'],
  ])('that want %s need allow, are told so, and are built with it', async (_, target, allow) => {
    const agent = createServer()
    await new Promise<void>((done) => agent.listen(join(job.folder, 'agent.sock'), done))
    job.environment.SSH_AUTH_SOCK = join(job.folder, 'agent.sock')
    write({ 'app/docker-bake.json': hcl({ api: target }) })
    const inputs = { 'bake-files': 'docker-bake.json', workdir: 'app', services: '[api]', tags: 'v1' }
    try {
      const refused = await push(inputs)
      expect(refused.conclusion).toBe('failure')
      expect(refused.log).toMatch(/--allow=[\s\S]*##\[error\][\s\S]*name them in the input 'allow'/)
      succeeded(await push({ ...inputs, allow }))
    } finally {
      agent.close()
    }
  })

  test('patterns, groups and names with dots mean what they mean to buildx', async () => {
    write({
      'docker-bake.hcl': `group "all" { targets = ["api-1", "other"] }
target "api-1" { context = "app" }
target "api-2" { context = "app" }
target "other" { context = "app" }
`,
      'compose.yaml': 'services: {a.b: {build: {context: app}}, c: {image: x}}\n',
    })
    const inputs = { 'bake-files': 'docker-bake.hcl', tags: 'v1', push: 'false' }
    const namesOf = async (given: Record<string, string>) => {
      const result = await push({ ...inputs, ...given })
      succeeded(result)
      return Object.keys(imagesOf(result)).sort()
    }
    expect(await namesOf({ services: '["api-*"]' })).toEqual(['api-1', 'api-2'])
    expect(await namesOf({ services: '["api-?", all]' })).toEqual(['api-1', 'api-2', 'other'])
    expect(await namesOf({ 'bake-files': 'compose.yaml', services: '[a.b]' })).toEqual(['a_b'])
    const none = await push({ ...inputs, services: '["x*"]' })
    expect(none.log).toContain('could not find any target matching "x*"')
  })

  test('set and workdir are as on the command line', async () => {
    write({
      'app/docker-bake.hcl': 'target "api" { args = { V = "1" } }\n',
      'app/Dockerfile': 'FROM scratch\nARG V\nCOPY Dockerfile /\nLABEL v=$V\n',
    })
    const inputs = { 'bake-files': 'docker-bake.hcl', workdir: 'app', services: '[api]', tags: 'v1' }
    succeeded(await push({ ...inputs, set: '*.args.V=the value of set\napi.labels.mine=a, b\n' }))
    expect(filesWith('"v":"the value of set"')).not.toEqual([])
    expect(filesWith('"mine":"a, b"')).not.toEqual([])
    const wrong = await push({ ...inputs, set: 'nobody.args.V=2' })
    expect(wrong.log).toContain("could not find any target matching 'nobody'")
  })
})

describe.each(['docker build', 'buildx on the Engine'])('%s', (how) => {
  describeWith(how === 'docker build' ? engine : buildx, 'of this machine', () => {
    beforeEach(() => {
      if (how !== 'docker build') installBuildx(bench.config)
    })

    test('builds for DOCKER_DEFAULT_PLATFORM', async () => {
      job.environment.DOCKER_DEFAULT_PLATFORM = 'linux/arm64'
      write({ Dockerfile: `FROM scratch\nCOPY Dockerfile /${how.length}\n` })
      const result = await push({ services: 'api: {}', tags: 'v1' })
      succeeded(result)
      expect(await architectureOf(result)).toBe('arm64')
    })

    test('no-cache builds anew, pull looks base images up again', async () => {
      writeNineServices(job.workspace, 1, how.length)
      const base = 'base: {target: service1}\nnewer: {target: service2, repository: base}'.split('\n')
      succeeded(await push({ services: base[0] ?? '', tags: 'v1' }))
      succeeded(await push({ services: base[1] ?? '', tags: 'v2' }))
      write({ Dependent: `FROM ${bench.proxy.host}/base:v1\nCOPY Dependent /\n` })
      const build = async (more: Record<string, string> = {}) => {
        const result = await push({ services: 'api: {file: Dependent}', tags: 'v1', ...more })
        succeeded(result)
        return {
          digest: imagesOf(result).api?.digest,
          isCached: /COPY Dependent \/\n#\d+ CACHED|Using cache/.test(result.log),
        }
      }
      const first = await build()
      expect(await build()).toEqual({ digest: first.digest, isCached: true })
      expect((await build({ 'no-cache': 'true' })).isCached).toBe(false)
      const { digest } = await build()
      // The base's tag moves in the registry, of which the Engine knows nothing.
      succeeded(await push({ services: base[0] ?? '', promote: 'v2', tags: 'v1' }))
      expect((await build()).digest).toBe(digest)
      expect((await build({ pull: 'true' })).digest).not.toBe(digest)
    })
  })
})

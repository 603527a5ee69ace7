/**
 * push-images with a Docker Engine and the distribution registry, neither of which we wrote: with the classic builder,
 * with buildx on the Engine's own BuildKit, and with a BuildKit of its own.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { StepResult } from '../sandbox/workflow/job.ts'
import { buildKitPrograms, startBuildKit } from '../support/push-images/buildkit.ts'
import { commit, findBuildx, installBuildx, writeNineServices } from '../support/push-images/dockerfiles.ts'
import type { Interference } from '../support/push-images/proxy.ts'
import {
  benchPrograms as engine,
  imagesOf,
  openRealBench,
  type RealBench,
  succeeded,
} from '../support/push-images/real.ts'
import { describeWith, testUnless, withoutRoot } from '../support/real-programs.ts'

/** Of the shared base: many times what is sent, compressed or read at once. */
const megabytes = 24

let bench: RealBench
let proxy: RealBench['proxy']
let job: RealBench['job']
let config: RealBench['config']
let docker: RealBench['docker']
let push: RealBench['push']
let pullAndRun: RealBench['pullAndRun']
let removeImages: RealBench['removeImages']

beforeEach(async () => {
  bench = await openRealBench()
  ;({ proxy, job, config, docker, push, pullAndRun, removeImages } = bench)
})
afterEach(async () => await bench[Symbol.asyncDispose]())

describeWith(engine, 'nine services from one Dockerfile, with docker build', () => {
  test('are pushed with the shared layer sent once; then nothing; then the one that changed', async () => {
    const seed = Date.now() % 1_000_000
    const { yaml, names } = writeNineServices(job.workspace, megabytes, seed)
    const inputs = { services: yaml, tags: 'v1' }
    const first = await push(inputs)
    succeeded(first)
    // The base, and for every service its layer and its configuration.
    expect(proxy.uploads()).toBe(1 + 2 * names.length)
    const images = imagesOf(first)
    expect(Object.keys(images)).toEqual(names)
    removeImages()
    for (const { ref } of Object.values(images)) expect(await pullAndRun(ref)).toBe(`hello from seed ${seed}\n`)

    const second = await push(inputs)
    expect(second.log).toContain('service1: reused: its sources are unchanged')
    expect(second.log).not.toContain('build log')
    expect(imagesOf(second)).toEqual(images)
    // Two requests for each service.
    expect(proxy.requests.map(({ method }) => method).sort()).toEqual([
      ...names.map(() => 'GET'),
      ...names.map(() => 'PUT'),
    ])
    expect(proxy.uploads()).toBe(0)

    writeFileSync(join(job.workspace, 'service3.txt'), 'changed\n')
    commit(job.workspace, 'Change one')
    const third = await push({ ...inputs, tags: 'v2' })
    const changed = imagesOf(third)
    expect(names.filter((name) => changed[name]?.digest !== images[name]?.digest)).toEqual(['service3'])
    // Its layer and its configuration: the base is there.
    expect(proxy.uploads()).toBe(2)
    expect(third.log.match(/: build log/g)).toHaveLength(1)
    expect(job.summary).toMatch(/service2 \| reused: its sources are unchanged .*\n\| service3 \| built, pushed /)
    removeImages()
    expect(await pullAndRun(`${proxy.host}/service7:v2`)).toBe(`hello from seed ${seed}\n`)
  }, 300_000)

  test('an uncommitted change is built, and leaves no fingerprint', async () => {
    const { yaml } = writeNineServices(job.workspace, 1, 3)
    writeFileSync(join(job.workspace, 'service3.txt'), 'not committed\n')
    const result = await push({ services: yaml.split('\n')[2] ?? '', tags: 'v1' })
    succeeded(result)
    expect(result.log).toContain(
      'service3: its sources have changes that are not committed (service3.txt), so it is built',
    )
    expect(proxy.requests.some(({ path }) => path.includes('/manifests/src-'))).toBe(false)
  })

  test('images carry the labels of their origin', async () => {
    writeNineServices(job.workspace, 1, 4)
    const head = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: job.workspace, encoding: 'utf8' }).trim()
    const labels = '{org.opencontainers.image.title: Mine, team: 1.0}'
    const result = await push({ services: `service1: {target: service1, labels: ${labels}}`, tags: 'v1' })
    succeeded(result)
    expect(await labelsOf(result, 'service1')).toEqual({
      team: '1.0',
      'org.opencontainers.image.source': 'https://github.com/huggingface/sample',
      'org.opencontainers.image.revision': head,
      'org.opencontainers.image.created': expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      'org.opencontainers.image.title': 'Mine',
    })
  })

  test('an image that the Engine has is pushed as it is, and one that it does not have is named', async () => {
    writeNineServices(job.workspace, 1, 5)
    docker('build', '--quiet', '--target', 'service1', '--tag', `${proxy.host}/local:x`, job.workspace)
    const result = await push({ services: `api: {image: "${proxy.host}/local:x"}`, tags: 'v1' })
    expect(result.conclusion).toBe('success')
    removeImages()
    expect(await pullAndRun(imagesOf(result).api?.ref ?? '')).toBe('hello from seed 5\n')
    const missing = await push({ services: 'api: {image: "no-such-image:x"}', tags: 'v1' })
    expect(missing.log).toContain('The Docker Engine has no image no-such-image:x')
  })

  test('a Dockerfile that fails shows the end of its log; the others are pushed', async () => {
    const { names } = writeNineServices(job.workspace, 1, 6)
    const services = `service1: {target: service1}\nbroken: {file: Broken, target: service2}`
    writeFileSync(join(job.workspace, 'Broken'), 'FROM scratch AS service2\nCOPY not-there /\n')
    const { conclusion, log } = await push({ services, tags: 'v1' })
    expect([conclusion, names.length]).toEqual(['failure', 9])
    expect(log).toContain("##[error]broken: The image of service 'broken' could not be built: COPY failed: ")
    expect(log).toMatch(/COPY failed: .*not-there/)
    expect(log).toContain('These services are in the registry: service1.')
    expect(job.summary).toMatch(/\| service1 \| built, pushed \|[\s\S]*\| broken \| failed \|/)
  })

  test('with push: false, what was built is not said to be in the registry', async () => {
    writeNineServices(job.workspace, 1, 9)
    const { log } = await push({ services: '[service1, nowhere]', tags: 'v1', push: 'false' })
    expect(log).toContain('These services were built: service1.')
    expect(log).not.toContain('are in the registry')
  })

  test('an image that cannot be saved does not keep the others from being pushed', async () => {
    writeNineServices(job.workspace, 1, 10)
    writeFileSync(join(job.workspace, 'Bare'), 'FROM scratch\nLABEL bare=yes\n')
    const { conclusion, log } = await push({ services: 'bare: {file: Bare}\nservice1: {target: service1}', tags: 'v1' })
    // Engines with a graph driver cannot save an image without layers.
    if (conclusion === 'failure')
      expect(log).toMatch(/##\[error\]bare: docker save failed: .*empty export.*\n.*has no layers/)
    expect(log).toContain('service1: pushed sha256:')
  })

  // Whoever is not root cannot make a small disk.
  testUnless(withoutRoot, 'a full disk is said to be full, and nothing is left on it', async () => {
    writeNineServices(job.workspace, 48, 13)
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', job.temp])
    try {
      const { conclusion, log } = await push({ services: '[service1]', tags: 'v1' })
      expect(conclusion).toBe('failure')
      expect(log).toMatch(/##\[error\].*ENOSPC[\s\S]*Check the free disk space there/)
      expect(log).not.toContain('fault of the action')
    } finally {
      execFileSync('umount', [job.temp])
    }
  })

  test('with push: false nothing reaches the registry', async () => {
    writeNineServices(job.workspace, 1, 7)
    const result = await push({ services: '[service1]', tags: 'v1', push: 'false' })
    expect([result.conclusion, proxy.requests]).toEqual(['success', []])
    expect(imagesOf(result).service1).toEqual({ repository: 'service1', tag: 'v1', ref: `${proxy.host}/service1:v1` })
  })

  test('what needs buildx says so', async () => {
    writeNineServices(job.workspace, 1, 8)
    const { log } = await push({ services: '[service1]', tags: 'v1', platforms: 'linux/arm64', cache: 'registry' })
    expect(log).toContain('Docker has no buildx here, which the inputs platforms, cache need.')
    const keys = 'platforms: [linux/arm64], secrets: [HOME], ssh: {default: Dockerfile}, build-contexts: {x: .}'
    const service = await push({ services: `service1: {${keys}}`, tags: 'v1' })
    expect(service.log).toContain('the inputs services (build-contexts, platforms, secrets, ssh) need.')
  })
})

describeWith(engine, 'a registry with faults', () => {
  test('429, then 500, then a connection that closes in the middle of a blob: the image is right in the end', async () => {
    const { names } = writeNineServices(job.workspace, 12, 11)
    const faults: [string, Interference][] = [
      ['POST', { status: 429 }],
      ['POST', { status: 500 }],
      ['PATCH', { cutAfter: 3_000_000 }],
    ]
    proxy.interfere = ({ method }) => {
      const at = faults.findIndex(([of]) => of === method)
      return at < 0 ? undefined : faults.splice(at, 1)[0]?.[1]
    }
    const result = await push({ services: '[service1]', tags: 'v1' })
    expect([result.conclusion, names.length]).toEqual(['success', 9])
    // This registry forgets where a PATCH was cut: the upload starts again, and only that one.
    expect(proxy.requests.filter(({ method }) => method === 'PATCH')).toHaveLength(2)
    removeImages()
    expect(await pullAndRun(imagesOf(result).service1?.ref ?? '')).toBe('hello from seed 11\n')
  })

  test('one that always answers 500 ends the step, named with the service, and leaves nothing running', async () => {
    writeNineServices(job.workspace, 1, 12)
    proxy.interfere = () => ({ status: 500 })
    const { conclusion, log } = await push({ services: '[service1]', tags: 'v1' })
    expect(conclusion).toBe('failure')
    expect(log).toContain(`##[error]service1: The registry ${proxy.host} could not look up v1 (HTTP 500).`)
  })
})

const buildxEngine = findBuildx() ? engine : { ...engine, 'docker-buildx': ['version'] }

describeWith(buildxEngine, 'nine services with buildx on the Engine', () => {
  beforeEach(() => installBuildx(config))

  test('are built by one invocation', async () => {
    const { names } = writeNineServices(job.workspace, 10, 21)
    const result = await push({ services: JSON.stringify(names), tags: 'v1' })
    succeeded(result)
    expect(result.log.match(/load local bake definitions/g)).toHaveLength(1)
    expect(proxy.uploads()).toBe(1 + 2 * names.length)
    removeImages()
    expect(await pullAndRun(imagesOf(result).service9?.ref ?? '')).toBe('hello from seed 21\n')
  })

  test('a target that fails does not stop the others', async () => {
    writeNineServices(job.workspace, 1, 22)
    const { conclusion, log } = await push({ services: '[service1, nowhere, service2]', tags: 'v1' })
    expect(conclusion).toBe('failure')
    expect(log).toMatch(/##\[error\]nowhere: .*could not be built[\s\S]*target stage .*nowhere.* could not be found/)
    expect(log).toContain('These services are in the registry: service1, service2.')
  })

  test('bake files name the services, with their own arguments and labels', async () => {
    writeNineServices(job.workspace, 1, 23)
    writeFileSync(
      join(job.workspace, 'docker-bake.hcl'),
      `variable "WHAT" { default = "service1" }
group "default" { targets = ["api", "worker"] }
target "_all" { labels = { mine = "yes" } }
target "api" {
  inherits = ["_all"]
  target = WHAT
}
target "worker" {
  inherits = ["_all"]
  target = "service2"
}
target "other" { target = "service3" }
`,
    )
    const all = await push({ 'bake-files': 'docker-bake.hcl', 'repository-prefix': 'p-', tags: 'v1' })
    succeeded(all)
    expect(Object.keys(imagesOf(all))).toEqual(['api', 'worker'])
    expect(await labelsOf(all, 'api')).toMatchObject({ mine: 'yes', 'org.opencontainers.image.title': 'api' })
    const some = await push({ 'bake-files': 'docker-bake.hcl', services: '[other]', tags: 'v1' })
    expect(Object.keys(imagesOf(some))).toEqual(['other'])
    const wrong = await push({ 'bake-files': 'docker-bake.hcl', services: '[nowhere]', tags: 'v1' })
    expect(wrong.log).toContain('The bake files cannot be read: ERROR: failed to find target nowhere')
  })

  test('what looks like an expression of HCL arrives as it is given, and as the bake file means it', async () => {
    writeNineServices(job.workspace, 1, 27)
    const value = `$\${GITHUB_SHA}\${GITHUB_SHA}%{if true}%%{x$y%z`
    writeFileSync(join(job.workspace, 'Labelled'), 'FROM scratch\nARG A\nCOPY hello /\nLABEL a=$A\n')
    const services = JSON.stringify({ api: { file: 'Labelled', 'build-args': { A: value } } })
    const given = await push({ services, tags: 'v1' })
    succeeded(given)
    expect(await labelsOf(given, 'api')).toMatchObject({ a: value })

    const inline = 'FROM scratch\nARG A\nARG B=inline\nCOPY hello /\nLABEL a=$A b=$${B}\n'
    writeFileSync(
      join(job.workspace, 'docker-bake.json'),
      JSON.stringify({
        target: {
          default: {
            'dockerfile-inline': inline,
            args: { A: `$\${upper("x")} \${upper("x")}` },
            labels: { '$${c}': '%%{d}' },
          },
        },
      }),
    )
    const baked = await push({ 'bake-files': 'docker-bake.json', tags: 'v2' })
    succeeded(baked)
    expect(await labelsOf(baked, 'default')).toMatchObject({ a: `\${upper("x")} X`, b: 'inline', '${c}': '%{d}' })
  })

  test('targets of bake files are compared by their context, too', async () => {
    writeNineServices(job.workspace, 1, 26)
    writeFileSync(
      join(job.workspace, 'docker-bake.json'),
      JSON.stringify({ target: { default: { target: 'service1' } } }),
    )
    commit(job.workspace, 'Add a bake file')
    const inputs = { 'bake-files': 'docker-bake.json', sources: 'true' }
    await push({ ...inputs, tags: 'v1' })
    const again = await push({ ...inputs, tags: 'v2' })
    expect(again.log).toContain('default: reused: its sources are unchanged')
    writeFileSync(
      join(job.workspace, 'docker-bake.json'),
      JSON.stringify({ target: { default: { target: 'service2' } } }),
    )
    commit(job.workspace, 'Change the target')
    const changed = await push({ ...inputs, tags: 'v3' })
    expect(changed.log).toContain('default: pushed sha256:')
  })

  test('services whose names differ only in what bake does not allow are images of their own', async () => {
    writeNineServices(job.workspace, 1, 29)
    const services = 'a.b: {target: service1}\na_b_0: {target: service2}\na_b: {target: service3}'
    const result = await push({ services, tags: 'v1' })
    succeeded(result)
    const digests = Object.values(imagesOf(result)).map(({ digest }) => digest)
    expect(new Set(digests).size).toBe(3)
  })

  test('compose files too', async () => {
    writeNineServices(job.workspace, 1, 24)
    const compose = { services: { api: { build: { context: '.', target: 'service1' } } } }
    writeFileSync(join(job.workspace, 'compose.yaml'), JSON.stringify(compose))
    const result = await push({ 'bake-files': 'compose.yaml', tags: 'v1' })
    expect(Object.keys(imagesOf(result))).toEqual(['api'])
  })

  test('what the builder of an Engine without containerd cannot do is said before the build', async () => {
    writeNineServices(job.workspace, 1, 25)
    const inputs = { services: '[service1]', tags: 'v1', provenance: 'max', builder: 'default' }
    const { log, conclusion } = await push(inputs)
    const can = docker('info', '--format', '{{json .DriverStatus}}').stdout.includes('io.containerd.snapshotter')
    expect(conclusion).toBe(can ? 'success' : 'failure')
    if (!can)
      expect(log).toContain("The builder 'default' is the Docker Engine's own, which here cannot do provenance.")
  })
})

describeWith({ ...buildxEngine, ...buildKitPrograms }, 'nine services with a BuildKit of its own', () => {
  let buildKit: AsyncDisposable

  beforeEach(async () => {
    installBuildx(bench.config)
    buildKit = await startBuildKit(bench)
  })
  afterEach(async () => await buildKit?.[Symbol.asyncDispose]())

  test('go from its layout to the registry, what they share once; a second time nothing is sent', async () => {
    const { names } = writeNineServices(job.workspace, 10, 31)
    const inputs = { services: JSON.stringify(names), tags: 'v1' }
    const first = await push(inputs)
    succeeded(first)
    expect(proxy.uploads()).toBe(1 + 2 * names.length)
    expect(await pullAndRun(imagesOf(first).service4?.ref ?? '')).toBe('hello from seed 31\n')
    const second = await push(inputs)
    succeeded(second)
    expect(imagesOf(second)).toEqual(imagesOf(first))
    expect(proxy.requests.map(({ method }) => method)).toEqual(names.map(() => 'HEAD'))
  })

  test('several platforms and a provenance make an index; without them it is an image', async () => {
    writeNineServices(job.workspace, 1, 32)
    const inputs = { services: '[service1]', tags: 'v1' }
    const plain = await push(inputs)
    expect(await manifestOf(plain)).toMatchObject({ mediaType: 'application/vnd.oci.image.manifest.v1+json' })
    const index = await push({ ...inputs, platforms: 'linux/amd64, linux/arm64', provenance: 'max', tags: 'v2' })
    const { manifests } = (await manifestOf(index)) as { manifests: { platform: { architecture: string } }[] }
    const architectures = manifests.map(({ platform }) => platform.architecture).sort()
    expect(architectures).toEqual(['amd64', 'arm64', 'unknown', 'unknown'])
    expect(await pullAndRun(imagesOf(index).service1?.ref ?? '')).toBe('hello from seed 32\n')
  })

  test('targets of bake files are compared by what they refer to, too, and need no Dockerfile of their own', async () => {
    writeNineServices(job.workspace, 1, 28)
    const bake = (version: string) => ({
      target: {
        default: {
          'dockerfile-inline': 'FROM base\nCOPY --from=assets f /\n',
          contexts: { base: 'target:base', assets: 'assets' },
        },
        base: { context: 'base', dockerfile: join(job.workspace, 'Base'), args: { V: version } },
      },
    })
    const changes: [string, string][] = [
      ['docker-bake.json', JSON.stringify(bake('1'))],
      ['Base', 'FROM scratch\nARG V\nCOPY f /base\nLABEL v=$V\n'],
      ['base/f', '1'],
      ['assets/f', '1'],
    ]
    for (const folder of ['base', 'assets']) mkdirSync(join(job.workspace, folder))
    for (const [file, content] of changes) writeFileSync(join(job.workspace, file), content)
    commit(job.workspace, 'Add a bake file')
    const inputs = { 'bake-files': 'docker-bake.json', sources: 'true' }
    succeeded(await push({ ...inputs, tags: 'v0' }))
    expect((await push({ ...inputs, tags: 'v0-again' })).log).toContain('default: reused: its sources are unchanged')
    changes[0] = ['docker-bake.json', JSON.stringify(bake('2'))]
    for (const [at, [file, content]] of changes.entries()) {
      writeFileSync(join(job.workspace, file), `${content}\n`)
      commit(job.workspace, `Change ${file}`)
      expect((await push({ ...inputs, tags: `v${at + 1}` })).log).toContain('default: build log')
    }
  })

  test('provenance of a bake target is attached, from below a folder of any name', async () => {
    writeNineServices(job.workspace, 1, 36)
    job.environment.RUNNER_TEMP = join(job.folder, 'a, "b" = c')
    mkdirSync(job.environment.RUNNER_TEMP)
    const target = { target: 'service1', attest: ['type=provenance,mode=max'] }
    writeFileSync(join(job.workspace, 'docker-bake.json'), JSON.stringify({ target: { default: target } }))
    const result = await push({ 'bake-files': 'docker-bake.json', tags: 'v1' })
    succeeded(result)
    const { manifests } = (await manifestOf(result, 'default')) as { manifests: { platform: { os: string } }[] }
    expect(manifests.map(({ platform }) => platform.os)).toEqual(['linux', 'unknown'])
  })

  test('cache: registry is written by a push, read by the next builder; a pull request writes one of its own', async () => {
    writeNineServices(job.workspace, 1, 33)
    const inputs = { services: '[service1]', cache: 'registry' }
    const written = (): string[] =>
      proxy.requests.flatMap(({ method, path }) => (method === 'PUT' && path.includes('/buildcache') ? [path] : []))
    job.environment.GITHUB_EVENT_NAME = 'pull_request'
    await push({ ...inputs, tags: 'v1' })
    expect(written()).toEqual(['/v2/service1/manifests/buildcache-pr'])
    job.environment.GITHUB_EVENT_NAME = 'push'
    await push({ ...inputs, tags: 'v2' })
    expect(written()).toEqual(['/v2/service1/manifests/buildcache'])
    docker('buildx', 'prune', '--all', '--force')
    const { log } = await push({ ...inputs, tags: 'v3' })
    expect(log).toMatch(/COPY base.bin hello \/\n#\d+ CACHED/)
  })

  test("cache: gha speaks to GitHub's cache service with the job's token, under the service's name", async () => {
    writeNineServices(job.workspace, 1, 34)
    const asked: string[] = []
    const service = createServer((request, answer) => {
      asked.push(`${request.method} ${request.url} ${request.headers.authorization}`)
      answer.writeHead(204).end()
    })
    await new Promise<void>((done) => service.listen(0, '127.0.0.1', done))
    const claims = {
      ac: JSON.stringify([{ Scope: 'refs/heads/main', Permission: 3 }]),
      exp: Math.floor(Date.now() / 1000) + 600,
      nbf: 0,
    }
    const part = (content: object) => Buffer.from(JSON.stringify(content)).toString('base64url')
    const token = `${part({ alg: 'RS256', typ: 'JWT' })}.${part(claims)}.x`
    const url = `http://127.0.0.1:${(service.address() as AddressInfo).port}/`
    Object.assign(job.environment, { ACTIONS_CACHE_URL: url, ACTIONS_RESULTS_URL: url, ACTIONS_RUNTIME_TOKEN: token })
    const { conclusion } = await push({ services: '[service1]', cache: 'gha', tags: 'v1' })
    service.closeAllConnections()
    service.close()
    // The image is pushed although this service keeps nothing.
    expect(conclusion).toBe('success')
    expect(asked).toContainEqual(expect.stringMatching(/^GET .*service1.* Bearer ey/))
  })
})

async function manifestOf(result: StepResult, service = 'service1'): Promise<unknown> {
  const { repository, digest } = imagesOf(result)[service] ?? {}
  return await bench.read(`${repository}/manifests/${digest}`)
}

async function labelsOf(result: StepResult, service: string): Promise<unknown> {
  const { config: descriptor } = (await manifestOf(result, service)) as { config: { digest: string } }
  const { repository } = imagesOf(result)[service] ?? {}
  const configuration = await bench.read(`${repository}/blobs/${descriptor.digest}`)
  return (configuration as { config: { Labels: unknown } }).config.Labels
}

/** What a service, a bake file and the inputs may ask of a build: what reaches the builder, and what counts as a change. */
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { LayoutWriter } from '../support/push-images/layout.ts'
import { openRepositoryBench } from '../support/push-images/repository.ts'

const files = {
  Dockerfile: 'FROM scratch\nCOPY . /\n',
  main: '1\n',
  'shared/data': '1\n',
  key: 'not a key\n',
}
const npm = { NPM_TOKEN: 'the-npm-token' }

describe('the keys of a service', () => {
  test('reach the builder', async () => {
    await using bench = await openRepositoryBench({}, { ...files, 'a, b': 'the-pip-password\n' })
    const services = `
api:
  build-contexts: {shared: shared, base: docker-image://alpine:3.22}
  platforms: [linux/arm64, linux/amd64]
  labels: {team: 007, nightly: false, org.opencontainers.image.title: Mine}
  secrets: {npm: {env: NPM_TOKEN}, pip.conf: {file: "a, b"}}
  ssh: {default: key, other: [key, main]}
worker: {secrets: [NPM_TOKEN], ssh: [default], platforms: "linux/386, linux/arm/v7"}`
    const inputs = { services, platforms: 'linux/amd64', tags: 'v1' }
    const { targets, result } = await bench.push(inputs, { ...npm, SSH_AUTH_SOCK: '/agent.sock' })
    const here = (path: string) => join(bench.job.workspace, path)
    expect(targets.api).toMatchObject({
      contexts: { shared: here('shared'), base: 'docker-image://alpine:3.22' },
      platforms: ['linux/arm64', 'linux/amd64'],
      labels: { team: '007', nightly: 'false', 'org.opencontainers.image.title': 'Mine' },
      secret: ['id=npm,env=NPM_TOKEN', `id=pip.conf,"src=${here('a, b')}"`],
      ssh: [`default=${here('key')}`, `other=${here('key')},${here('main')}`],
    })
    expect(targets.worker).toMatchObject({
      secret: ['id=NPM_TOKEN,env=NPM_TOKEN'],
      ssh: ['default'],
      platforms: ['linux/386', 'linux/arm/v7'],
    })
    // Both are masked before anything may print them.
    expect([result.conclusion, [...bench.job.masks]]).toEqual([
      'success',
      expect.arrayContaining(['the-npm-token', 'the-pip-password']),
    ])
  })

  test.each<[string, string, string]>([
    ['build-contexts', 'api: {build-contexts: {x: shared}}', 'api: {build-contexts: {x: other}}'],
    ['the name of one', 'api: {build-contexts: {x: shared}}', 'api: {build-contexts: {y: shared}}'],
    ['platforms', 'api: {platforms: [linux/amd64]}', 'api: {platforms: [linux/arm64]}'],
    ['labels', 'api: {labels: {a: 1}}', 'api: {labels: {a: 2}}'],
    ['secrets', 'api: {secrets: {npm: {env: NPM_TOKEN}}}', 'api: {secrets: {pip: {env: NPM_TOKEN}}}'],
    ['ssh', 'api: {ssh: {default: key}}', 'api: {ssh: {other: key}}'],
  ])('decide whether an image is built again: %s', async (_, services, changed) => {
    await using bench = await openRepositoryBench({}, { ...files, 'other/data': '1\n' })
    for (const inputs of [{}, { sources: 'true', tags: 'v1' }]) {
      expect((await bench.push({ ...inputs, services }, npm)).built).toEqual(['api'])
      expect((await bench.push({ ...inputs, services }, npm)).built).toEqual([])
      expect((await bench.push({ ...inputs, services: changed }, npm)).built).toEqual(['api'])
    }
  })

  test('decide by the content of a build context, but not by the value of a secret or where it is', async () => {
    await using bench = await openRepositoryBench({}, { ...files, 'api/Dockerfile': files.Dockerfile })
    const of = (secret: string) => ({
      services: `api: {context: api, sources: true, build-contexts: {x: shared}, secrets: {npm: ${secret}}}`,
      tags: 'v1',
    })
    expect((await bench.push(of('{env: NPM_TOKEN}'), npm)).built).toEqual(['api'])
    expect((await bench.push(of('{env: OTHER_TOKEN}'), { OTHER_TOKEN: 'another' })).built).toEqual([])
    expect((await bench.push(of('{file: key}'))).built).toEqual([])
    bench.write({ 'shared/data': '2\n' })
    bench.commit()
    expect((await bench.push(of('{file: key}'))).built).toEqual(['api'])
  })

  test('repository stands in place of prefix and name, of an image that exists and of one that is promoted, too', async () => {
    await using bench = await openRepositoryBench({}, files)
    const layout = new LayoutWriter(join(bench.job.workspace, 'images'))
    layout.add(layout.image(['x']))
    const services = 'a: {repository: hub-sample-api}\nb: {image: "oci:images", repository: hub-sample-worker}'
    const { result } = await bench.push({ services, 'repository-prefix': 'nobody/', tags: 'v1' })
    const images = JSON.parse(result.outputs.images ?? '') as Record<string, { ref: string }>
    expect(images.a?.ref).toMatch(`${bench.sandbox.registry}/hub-sample-api@sha256:`)
    expect([bench.tags('api'), bench.tags('worker')]).toEqual([['v1'], ['v1']])
    const promoted = await bench.push({ services, 'repository-prefix': 'nobody/', promote: 'v1', tags: 'v2' })
    expect([promoted.result.conclusion, bench.tags('api')]).toEqual(['success', ['v1', 'v2']])
    // As the name of a repository of GitHub.
    const capitals = { services: 'api: {image: "oci:images"}', 'repository-prefix': 'Hub-Sample-', tags: 'v3' }
    expect([(await bench.push(capitals)).result.conclusion, bench.tags('api')]).toEqual(['success', ['v1', 'v2', 'v3']])
  })

  test.each<[string, string, Record<string, string>]>([
    ['secrets: [NPM_TOKEN]', "the secret 'NPM_TOKEN' from the variable NPM_TOKEN, which is not set or empty.", {}],
    ['secrets: [NPM_TOKEN]', "the secret 'NPM_TOKEN' from the variable NPM_TOKEN, which", { NPM_TOKEN: '' }],
    ['secrets: {npm: {file: no}}', "the secret 'npm' from the file no, which cannot be read (ENOENT", {}],
    ['ssh: [default]', 'an SSH agent, and SSH_AUTH_SOCK, which names its socket, is not set.', { SSH_AUTH_SOCK: '' }],
  ])('without what they name, the service fails, and no other: {%s}', async (keys, message, environment) => {
    await using bench = await openRepositoryBench({}, files)
    const { log, built } = await bench.push({ services: `api: {${keys}}\nworker: {}`, tags: 'v1' }, environment)
    expect(log).toContain(`##[error]api: Service 'api' needs ${message}`)
    expect(log).toContain('These services are in the registry: worker.')
    expect(built).toEqual(['worker'])
  })

  test('an SSH key that is not there is named', async () => {
    await using bench = await openRepositoryBench({}, files)
    const { log, built } = await bench.push({ services: 'api: {ssh: {default: no}}', tags: 'v1' })
    expect([built, log]).toEqual([[], expect.stringContaining("Service 'api' has the SSH key or socket no, which is")])
  })

  test.each(['{npm: s3cret-value}', '["id=npm,env=s3cret-value"]', '{npm: {value: s3cret-value}}'])(
    'a secret that is written down is refused and not repeated: %s',
    async (secrets) => {
      await using bench = await openRepositoryBench({}, files)
      const { log, built } = await bench.push({ services: `api: {secrets: ${secrets}}`, tags: 'v1' })
      expect([built, log]).toEqual([
        [],
        expect.stringContaining("Service 'api' has 'secrets' that do not say in which"),
      ])
      expect(log).not.toContain('s3cret-value')
    },
  )
})

test('of a secret of several lines those are masked that are no structure', async () => {
  await using bench = await openRepositoryBench({}, { ...files, 'key.json': '{\n  "private": "abcdefgh"\n}\n' })
  await bench.push({ services: 'api: {secrets: {key: {file: key.json}}}', tags: 'v1' })
  expect([...bench.job.masks]).toContain('  "private": "abcdefgh"')
  expect([...bench.job.masks]).not.toContain('{')
})

describe('bake files', () => {
  const bake = JSON.stringify({
    target: {
      api: { context: 'api', contexts: { shared: '../shared', base: 'target:base' } },
      base: { context: 'https://github.com/a/b.git' },
    },
  })
  const inside = { ...files, 'deploy/api/Dockerfile': files.Dockerfile, 'deploy/docker-bake.json': bake }

  test('are read and built in workdir, and their contexts count where they are', async () => {
    await using bench = await openRepositoryBench({}, inside)
    const inputs = {
      'bake-files': 'docker-bake.json',
      workdir: 'deploy',
      services: '[api]',
      sources: 'true',
      tags: 'v1',
    }
    const first = await bench.push(inputs)
    expect([first.built, first.folder]).toEqual([['api'], join(bench.job.workspace, 'deploy')])
    expect(first.targets.api).toMatchObject({
      context: join(bench.job.workspace, 'deploy/api'),
      contexts: { shared: join(bench.job.workspace, 'shared'), base: 'target:base' },
    })
    expect((await bench.push(inputs)).built).toEqual([])
    bench.write({ 'shared/data': '2\n' })
    bench.commit()
    expect((await bench.push(inputs)).built).toEqual(['api'])
  })

  test('are given set as they are read, and allow as they are built', async () => {
    await using bench = await openRepositoryBench({}, { ...files, 'docker-bake.json': '{"target": {"api": {}}}' })
    const set = '*.args.LIST=a,b\napi.secrets=id=npm,src=../npm\n'
    const inputs = { 'bake-files': 'docker-bake.json', services: '[api]', tags: 'v1' }
    const { args, targets } = await bench.push({ ...inputs, set, allow: 'ssh, fs.read=/a,b\nnetwork.host' })
    // The double reads no bake files: it says how it was asked to.
    expect(targets.api?.args).toMatchObject({ set: '*.args.LIST=a,b api.secrets=id=npm,src=../npm' })
    expect(args.flatMap((arg, at) => (arg === '--allow' ? [args[at + 1]] : []))).toEqual([
      'ssh',
      'fs.read=/a,b',
      'network.host',
    ])
    expect(args).not.toContain('*.args.LIST=a,b')
  })

  test.each<[Record<string, string>, string]>([
    [{ workdir: 'nowhere' }, "The input 'workdir' is 'nowhere', which is not valid."],
    [{ workdir: 'main' }, "The input 'workdir' is 'main', which is not valid."],
    [{ set: 'VERSION=1' }, "The input 'set' is 'VERSION=1', which is not valid."],
    [{ set: '*.tags=x' }, "leave out 'tags', and see the input 'tags'"],
    [{ set: 'api.output+=type=registry' }, "leave out 'output', and"],
    [{ allow: 'network' }, "The input 'allow' is 'network', which is not valid."],
    [{ set: '*.args.A=1', 'bake-files': '' }, "The input 'set' is about bake files, and 'bake-files' names none."],
    [{ workdir: 'shared', 'bake-files': '' }, "The input 'workdir' is about bake files, and"],
  ])('with what cannot be meant: %j', async (inputs, message) => {
    await using bench = await openRepositoryBench({}, { ...files, 'docker-bake.json': '{"target": {"api": {}}}' })
    const { log, built } = await bench.push({ 'bake-files': 'docker-bake.json', services: '[api]', ...inputs })
    expect([built, log]).toEqual([[], expect.stringContaining(message)])
  })
})

test('allow is for services, too: the builder has to grant what is no file', async () => {
  await using bench = await openRepositoryBench({}, files)
  const { targets, args } = await bench.push({ allow: 'network.host, fs.read=/x, device=nvidia.com/gpu' })
  expect(targets.api).toMatchObject({ entitlements: ['network.host', 'device=nvidia.com/gpu'] })
  expect(args).toContain('fs.read=/x')
})

describe('for all services', () => {
  test('no-cache builds what is there already, pull does not', async () => {
    await using bench = await openRepositoryBench({}, files)
    for (const inputs of [{}, { sources: 'true', tags: 'v1' }]) {
      expect((await bench.push(inputs)).built).toEqual(['api'])
      expect((await bench.push({ ...inputs, pull: 'true' })).built).toEqual([])
      const again = await bench.push({ ...inputs, pull: 'true', 'no-cache': 'true' })
      expect([again.result.conclusion, again.built]).toEqual(['success', ['api']])
      expect(again.targets.api).toMatchObject({ 'no-cache': true, pull: true })
      expect((await bench.push(inputs)).built).toEqual([])
    }
    expect(bench.tags()).toContainEqual(expect.stringMatching(/^src-/))
  })

  test('no-cache and skip-existing: true, which looks at tags alone', async () => {
    await using bench = await openRepositoryBench({}, files)
    await bench.push({ tags: 'v1' })
    expect((await bench.push({ tags: 'v1', 'no-cache': 'true', 'skip-existing': 'true' })).built).toEqual([])
  })

  test('sbom is attached, in place of that of a bake file, and counts', async () => {
    await using bench = await openRepositoryBench(
      {},
      { ...files, 'docker-bake.json': '{"target": {"api": {"attest": ["type=sbom,generator=theirs"]}}}' },
    )
    const inputs = { sources: 'true', tags: 'v1' }
    const attested = async (more: Record<string, string>) =>
      (await bench.push({ ...inputs, ...more })).targets.api?.attest ?? 'not built'
    const none = 'type=provenance,disabled=true'
    expect(await attested({})).toEqual([none])
    expect(await attested({ sbom: 'true' })).toEqual(['type=sbom', none])
    expect(await attested({ sbom: 'true' })).toEqual('not built')
    expect(await attested({ sbom: 'r.io:5000/x/y:1', provenance: 'max' })).toEqual([
      'type=sbom,generator=r.io:5000/x/y:1',
      'type=provenance,mode=max',
    ])
    const baked = { 'bake-files': 'docker-bake.json', services: '[api]' }
    expect(await attested(baked)).toEqual(['type=sbom,generator=theirs', none])
    expect(await attested({ ...baked, sbom: 'ours' })).toEqual(['type=sbom,generator=ours', none])
    const { log } = await bench.push({ ...inputs, sbom: 'a,b' })
    expect(log).toContain("The input 'sbom' is 'a,b', which is not valid.")
  })

  test('DOCKER_DEFAULT_PLATFORM is of what has no platforms', async () => {
    await using bench = await openRepositoryBench(
      {},
      {
        ...files,
        'docker-bake.json': JSON.stringify({
          target: { api: { contexts: { x: 'target:x' } }, x: {}, y: { platforms: ['linux/386'] } },
        }),
      },
    )
    bench.job.environment.DOCKER_DEFAULT_PLATFORM = 'linux/arm64'
    const platformsOf = async (more: Record<string, string>) => (await bench.push(more)).targets.api?.platforms
    expect(await platformsOf({ tags: 'v1' })).toEqual(['linux/arm64'])
    expect(await platformsOf({ tags: 'v1', platforms: 'linux/386' })).toEqual(['linux/386'])
    expect(await platformsOf({ tags: 'v1', services: 'api: {platforms: [linux/386]}' })).toEqual(['linux/386'])
    const baked = { 'bake-files': 'docker-bake.json', services: '[api]', tags: 'v1' }
    expect(await platformsOf(baked)).toEqual(['linux/arm64'])
    expect(await platformsOf({ ...baked, platforms: 'linux/386' })).toEqual(['linux/386'])
  })
})

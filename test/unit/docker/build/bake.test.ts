import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { buildWithBake, readBakeFiles } from '../../../../src/docker/build/bake.ts'
import { bakeFile, definitionOf, nameTargets, splitByPlatform } from '../../../../src/docker/build/bake-file.ts'
import type { Attestation, BuildJob, BuildOptions } from '../../../../src/docker/build/job.ts'
import { testDependencies } from '../../../support/push-images/fakes.ts'

const options: BuildOptions = {
  builder: 'auto',
  platforms: [],
  provenance: 'false',
  sbom: 'false',
  noCache: false,
  pull: false,
  compression: 'gzip',
  cache: 'none',
  isTrusted: true,
  allow: [],
}
const request = { files: ['x.hcl'], set: [] }
const job: BuildJob & { target: string } = {
  service: 'api',
  target: 'api',
  source: { kind: 'build', context: '/src', target: 'final', buildArgs: { A: 'b' } },
  references: ['host/hub-api:v1', 'host/hub-api:v2'],
  labels: { revision: 'abc', title: 'api' },
  repository: 'host/hub-api',
}

describe('what bake is told', () => {
  test('about a service', () => {
    expect(definitionOf([job], options).target).toEqual({
      api: {
        context: '/src',
        dockerfile: '/src/Dockerfile',
        target: 'final',
        args: { A: 'b' },
        labels: { revision: 'abc', title: 'api' },
        tags: ['host/hub-api:v1', 'host/hub-api:v2'],
        attest: ['type=provenance,disabled=true'],
      },
    })
  })

  test('about a remote context: the Dockerfile is in it', () => {
    const remote = { ...job, source: { ...job.source, context: 'https://github.com/a/b.git', file: 'x/Dockerfile' } }
    expect(definitionOf([remote], options).target.api).toMatchObject({
      context: 'https://github.com/a/b.git',
      dockerfile: 'x/Dockerfile',
    })
  })

  test('about a target of the own bake file: what it says stays, its labels win, its tags do not', () => {
    const bake = {
      target: {
        api: { context: '.', labels: { title: 'mine' }, tags: ['x'], contexts: { base: 'target:base' } },
        base: { context: 'base' },
      },
    }
    const baked = { ...job, source: { kind: 'bake' as const, target: 'api' } }
    const { target } = definitionOf([baked], { ...options, bake })
    expect(target.base).toEqual({ context: 'base' })
    expect(target.api).toMatchObject({
      context: '.',
      contexts: { base: 'target:base' },
      labels: { revision: 'abc', title: 'mine' },
      tags: ['host/hub-api:v1', 'host/hub-api:v2'],
    })
  })

  test('about targets that others refer to: the platform and what is built anew, and no cache that may not be written', () => {
    const bake = { target: { api: {}, base: { 'cache-to': ['x'] }, other: { platforms: ['linux/386'] } } }
    const baked = { ...job, source: { kind: 'bake' as const, target: 'api' } }
    const of = (given: Partial<BuildOptions>) => definitionOf([baked], { ...options, bake, ...given }).target
    const all = { noCache: true, pull: true, isTrusted: false }
    const anew = { 'no-cache': true, pull: true }
    expect(of({ ...all, defaultPlatform: 'linux/arm64' })).toMatchObject({
      api: { ...anew, platforms: ['linux/arm64'] },
      base: { ...anew, platforms: ['linux/arm64'] },
      other: { ...anew, platforms: ['linux/386'] },
    })
    expect(of(all).base).toEqual(anew)
    expect(of({ platforms: ['linux/arm64'] }).other).toEqual({ platforms: ['linux/386'] })
    expect(of({}).base).toEqual({ 'cache-to': ['x'] })
  })

  const sbom = 'type=sbom,generator=x'
  const max = 'type=provenance,mode=max'
  test.each<[string, Attestation[], BuildOptions['provenance'], Attestation[]]>([
    ['its SBOM stays', [sbom], 'false', [sbom, 'type=provenance,disabled=true']],
    ['beside our provenance', [sbom], 'max', [sbom, max]],
    ['its provenance stays', [max, sbom], 'false', [max, sbom]],
    ['ours is in place of its', [max, sbom], 'true', [sbom, 'type=provenance,mode=min']],
    ['the same as buildx shows it now', [{ type: 'provenance' }, { type: 'sbom' }], 'max', [{ type: 'sbom' }, max]],
  ])("about a target's attestations: %s", (_, attest, provenance, expected) => {
    const baked = { ...job, source: { kind: 'bake' as const, target: 'api' } }
    const bake = { target: { api: { attest } } }
    expect(definitionOf([baked], { ...options, provenance, bake }).target.api?.attest).toEqual(expected)
  })

  test('about values that look like expressions of HCL: as they are', () => {
    const odd = { ...job, source: { ...job.source, buildArgs: { '${A}': '$${x}%{if true}%%{$x %d $' } } }
    const { target } = JSON.parse(bakeFile([odd], options)) as { target: { api: { args: object } } }
    expect(target.api.args).toEqual({ '$${A}': `$$\${x}%%{if true}%%%{$x %d $` })
  })

  test.each<[Partial<BuildOptions>, object]>([
    [{ platforms: ['linux/arm64'] }, { platforms: ['linux/arm64'] }],
    [{ provenance: 'true' }, { attest: ['type=provenance,mode=min'] }],
    [{ provenance: 'max' }, { attest: ['type=provenance,mode=max'] }],
    [
      { cache: 'registry' },
      {
        'cache-from': ['type=registry,ref=host/hub-api:buildcache'],
        'cache-to': [
          'type=registry,ref=host/hub-api:buildcache,mode=max,image-manifest=true,oci-mediatypes=true,ignore-error=true',
        ],
      },
    ],
    [
      { cache: 'gha' },
      { 'cache-from': ['type=gha,scope=api'], 'cache-to': ['type=gha,scope=api,mode=max,ignore-error=true'] },
    ],
  ])('with %j', (given, expected) => {
    expect(definitionOf([job], { ...options, ...given }).target.api).toMatchObject(expected)
  })

  test.each<[BuildOptions['cache'], object]>([
    [
      'registry',
      {
        'cache-from': ['type=registry,ref=host/hub-api:buildcache-pr', 'type=registry,ref=host/hub-api:buildcache'],
        'cache-to': [
          'type=registry,ref=host/hub-api:buildcache-pr,mode=max,image-manifest=true,oci-mediatypes=true,ignore-error=true',
        ],
      },
    ],
    ['gha', { 'cache-from': ['type=gha,scope=api'], 'cache-to': undefined }],
  ])('a pull request reads the cache of the main branch and does not write it: %s', (cache, expected) => {
    const target = definitionOf([job], { ...options, cache, isTrusted: false }).target.api
    expect({ 'cache-from': target?.['cache-from'], 'cache-to': target?.['cache-to'] }).toEqual(expected)
  })
})

test('nodes of one builder get a target for each platform, with a cache of its own', () => {
  const source = { ...job.source, platforms: ['linux/amd64', 'linux/arm/v7'] }
  const taken = { ...job, service: 'x', target: 'api-linux-amd64' }
  const given: BuildOptions = { ...options, cache: 'registry' }
  const split = splitByPlatform([{ ...job, source }, taken], given)
  expect(split.map(({ target, service, platform }) => [target, service, platform])).toEqual([
    ['api-linux-amd64_', 'api', 'linux/amd64'],
    ['api-linux-arm-v7', 'api', 'linux/arm/v7'],
    ['api-linux-amd64', 'x', undefined],
  ])
  const { target } = definitionOf(split, given)
  expect(target['api-linux-arm-v7']).toMatchObject({
    platforms: ['linux/arm/v7'],
    'cache-from': ['type=registry,ref=host/hub-api:buildcache-linux-arm-v7'],
  })
  expect(definitionOf(split, { ...options, cache: 'gha' }).target['api-linux-arm-v7']?.['cache-from']).toEqual([
    'type=gha,scope=api-linux-arm-v7',
  ])
})

describe("targets' names", () => {
  const namesOf = (services: string[], bake?: BuildOptions['bake']) =>
    nameTargets(
      services.map((service) => ({ ...job, service })),
      bake ? { bake } : {},
    ).map(({ target }) => target)

  test.each([
    [
      ['api', 'sse-api', 'my_job', '007'],
      ['api', 'sse-api', 'my_job', '007'],
    ],
    [['a.b'], ['a_b']],
    [['-x'], ['_x']],
    [
      ['a.b', 'a_b', 'a_b_0'],
      ['a_b_1', 'a_b', 'a_b_0'],
    ],
    [
      ['a_b_0', 'a_b', 'a.b'],
      ['a_b_0', 'a_b', 'a_b_1'],
    ],
    [
      ['a.b', 'a/b', 'a_b_0'],
      ['a_b', 'a_b_1', 'a_b_0'],
    ],
  ])('of %j', (services, names) => expect(namesOf(services)).toEqual(names))

  test("are not those of the bake files' other targets", () => {
    const bake = { target: { base: {}, a_b: {} } }
    expect(namesOf(['base', 'a.b', 'base_0'], bake)).toEqual(['base_1', 'a_b_0', 'base_0'])
    const [baked] = nameTargets([{ ...job, source: { kind: 'bake', target: 'base' } }], { bake })
    expect(baked?.target).toBe('base')
  })
})

test('a target may have a name that every object has', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'bake-'))
  await using dependencies = testDependencies(folder)
  const printed = { group: { default: { targets: ['constructor'] } }, target: { constructor: { context: 'x' } } }
  writeFileSync(join(folder, 'docker'), `#!/bin/sh\necho '${JSON.stringify(printed)}'`, { mode: 0o755 })
  const environment = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` }
  const here = { ...dependencies, environment }
  expect(await readBakeFiles({ ...request, targets: ['constructor'] }, here)).toEqual({
    ...printed,
    selected: ['constructor'],
  })
  expect(await readBakeFiles({ ...request, targets: [] }, here)).toEqual({ ...printed, selected: ['constructor'] })
  rmSync(folder, { recursive: true })
})

describe('what buildx is asked for', () => {
  /** Reads bake files with a docker that answers with this definition; returns what it was called with, too. */
  async function read(definition: unknown, targets: string[]) {
    const folder = mkdtempSync(join(tmpdir(), 'bake-'))
    await using dependencies = testDependencies(folder)
    const script = `#!/bin/sh\nprintf '%s\\n' "$@" > '${folder}/args'\ncat '${folder}/answer'`
    writeFileSync(join(folder, 'docker'), script, { mode: 0o755 })
    writeFileSync(join(folder, 'answer'), typeof definition === 'string' ? definition : JSON.stringify(definition))
    const environment = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` }
    const found = await readBakeFiles({ ...request, targets }, { ...dependencies, environment }).catch(
      ({ message }: Error) => message,
    )
    const args = readFileSync(join(folder, 'args'), 'utf8').trim().split('\n')
    rmSync(folder, { recursive: true })
    return { args, found: typeof found === 'string' ? found : found.selected }
  }
  const targetsOf = (...names: string[]) => Object.fromEntries(names.map((name) => [name, {}]))

  test.each(['--push', '-x', '--file=/etc/passwd', '--'])('the target %s is no flag', async (name) => {
    const { args, found } = await read({ target: targetsOf(name) }, [name])
    expect(args).toEqual(['buildx', 'bake', '--print', '--file', 'x.hcl', '--', name])
    expect(found).toEqual([name])
  })

  test.each<[string, Record<string, string[]>, string[], unknown]>([
    ['groups of groups', { default: ['all', 'c'], all: ['a', 'b', 'a'] }, [], ['a', 'b', 'c']],
    ['a group and a target of one name', { a: ['a', 'b'] }, ['a'], ['a', 'b']],
    ['a group in two others', { default: ['x', 'y'], x: ['z'], y: ['z', 'a'], z: ['b'] }, [], ['b', 'a']],
    // buildx puts what it matched into its default group.
    ['a pattern', { default: ['a', 'x'], x: ['c'] }, ['[ax]*'], ['a', 'c']],
    ['a name with a dot', { a_1: ['b'] }, ['a.1'], ['b']],
    ['a circle of two', { x: ['y'], y: ['a', 'x'] }, ['x'], expect.stringContaining('each other: x -> y -> x.')],
    [
      'a circle further down',
      { default: ['x'], x: ['y'], y: ['z'], z: ['y'] },
      [],
      expect.stringContaining(': y -> z -> y.'),
    ],
    ['a name that is not there', {}, ['nope'], "The bake files have no target 'nope'."],
    ['a member that is not there', { default: ['a', 'toString'] }, [], "The bake files have no target 'toString'."],
  ])('%s', async (_, groups, targets, expected) => {
    const group = Object.fromEntries(Object.entries(groups).map(([name, members]) => [name, { targets: members }]))
    expect((await read({ group, target: targetsOf('a', 'b', 'c') }, targets)).found).toEqual(expected)
  })

  test.each(['', 'no JSON', 'null', '[]', '{}'])('an answer that is no definition: %j', async (text) => {
    expect((await read(text, [])).found).toMatch(
      /^(?:docker buildx bake --print did not answer|The bake files have no)/,
    )
  })

  test('to build targets, whatever their names', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bake-'))
    await using dependencies = testDependencies(folder)
    const script = `#!/bin/sh\nprintf '%s\\n' "$@" > '${folder}/args'\nexit 1`
    writeFileSync(join(folder, 'docker'), script, { mode: 0o755 })
    const environment = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` }
    const mine = { ...job, source: { kind: 'bake' as const, target: '--push' } }
    const bake = { target: { '--push': {} } }
    const listener = { started: () => {}, line: () => {}, ended: () => {}, shared: () => {} }
    const builder = { exports: 'layout' as const }
    await buildWithBake(builder, [mine], { ...options, bake }, { ...dependencies, environment }, listener)
    const args = readFileSync(join(folder, 'args'), 'utf8').trim().split('\n')
    expect(args.slice(-2)).toEqual(['--', '--push'])
    expect(args.filter((arg) => arg === '--push')).toHaveLength(1)
    rmSync(folder, { recursive: true })
  })
})

test('targets that meet at the lock of the layout are built again, and only a true failure counts', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'a bake '))
  await using dependencies = testDependencies(folder)
  const calls = join(folder, 'calls')
  const script = `#!/bin/sh
    echo call >> '${calls}'
    if [ "$(wc -l < '${calls}')" -lt 3 ]; then
      echo 'ERROR: target api: could not lock ${folder}/layout/index.json.lock' >&2
    else
      echo 'ERROR: target api: failed to solve: no such stage' >&2
    fi
    exit 1`
  writeFileSync(join(folder, 'docker'), script, { mode: 0o755 })
  const path = `${folder}${delimiter}${process.env.PATH}`
  const listener = { started: () => {}, line: () => {}, ended: () => {}, shared: () => {} }
  const here = { ...dependencies, environment: { ...process.env, PATH: path } }
  const results = await buildWithBake({ exports: 'layout' }, [job], options, here, listener)
  expect(readFileSync(calls, 'utf8')).toBe('call\n'.repeat(3))
  expect(String(results.get('api'))).toContain('no such stage')
  rmSync(folder, { recursive: true })
})

/** What is skipped under the commit's own tag, with the builders of a real Docker Engine and with BuildKit. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { buildKitPrograms, startBuildKit } from '../support/push-images/buildkit.ts'
import { findBuildx, installBuildx, writeNineServices } from '../support/push-images/dockerfiles.ts'
import { benchPrograms as engine, openRealBench, type RealBench, succeeded } from '../support/push-images/real.ts'
import { describeWith } from '../support/real-programs.ts'

const skipped = 'service1: skipped: the tag is there'

let bench: RealBench

beforeEach(async () => {
  bench = await openRealBench()
})
afterEach(async () => await bench[Symbol.asyncDispose]())

/** The same again is skipped, another recipe and what is not committed are built. */
async function checkRecipes(inputs: Record<string, string>): Promise<void> {
  const { job, push } = bench
  writeNineServices(job.workspace, 1, 51)
  const services = 'service1: {target: service1}'
  const first = await push({ ...inputs, services })
  succeeded(first)
  expect((await push({ ...inputs, services })).log).toContain(skipped)
  const other = await push({ ...inputs, services: 'service1: {target: service1, build-args: {A: 1}}' })
  succeeded(other)
  expect(other.log).toContain('service1: the image under its tag was built by another recipe')
  writeFileSync(join(job.workspace, 'service1.txt'), 'not committed\n')
  const dirty = await push({ ...inputs, services })
  succeeded(dirty)
  expect(dirty.log).toContain('(service1.txt), so it is built')
  expect(dirty.outputs.tag).toBe(first.outputs.tag)
}

describeWith(engine, 'the recipe of an image, with docker build', () => {
  test('is in its label', async () => await checkRecipes({}), 120_000)
})

const buildx = findBuildx() ? engine : { ...engine, 'docker-buildx': ['version'] }

describeWith(buildx, 'the recipe of an image, with buildx on the Engine', () => {
  beforeEach(() => installBuildx(bench.config))

  test('is in its label', async () => await checkRecipes({}), 120_000)
})

describeWith({ ...buildx, ...buildKitPrograms }, 'the recipe of an image, with a BuildKit of its own', () => {
  let buildKit: AsyncDisposable

  beforeEach(async () => {
    installBuildx(bench.config)
    buildKit = await startBuildKit(bench)
  })
  afterEach(async () => await buildKit?.[Symbol.asyncDispose]())

  test.each<[string, Record<string, string>]>([
    ['an image', {}],
    [
      'each image of an index, which has attestations, too',
      { platforms: 'linux/amd64, linux/arm64', provenance: 'max' },
    ],
  ])('is in the label of %s', async (_, inputs) => await checkRecipes(inputs), 120_000)
})

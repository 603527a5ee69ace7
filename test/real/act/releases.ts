/** The life of releases by act. */
import { expect, test } from '@jest/globals'
import { push, release } from '../../sandbox/workflow/events.ts'
import { type ActBench, prodNamespace } from '../../support/act/bench.ts'
import { caller, failed, printed, succeeded } from '../../support/act/runs.ts'

const images = caller('Images', '')
const production = (inputs: string) => caller('Release', `create-namespace: true, ${inputs}`)

/** `bench`: the one that all tests share. */
export function releases(bench: () => ActBench): void {
  const build = async () => succeeded(await bench().run(images, push()))
  const take = async (event: Parameters<ActBench['run']>[1], inputs = 'manifests: manifests') =>
    await bench().run(production(inputs), event, { githubEnvironment: 'production' })
  const publish = async (tag: string, inputs?: string, details: Parameters<typeof release>[1] = {}) =>
    await take(release(tag, details), inputs)
  const running = async (tag: string) => await printed(bench(), prodNamespace, tag)
  const digestOf = async (tag: string) => await bench().registry.digestOf('hub-sample-api', tag)

  test('a release is deployed, and stays until a newer one is healthy, or an older one is asked for', async () => {
    const { consumer } = bench()
    await build()
    // Two at once, each in its turn.
    const [one, two] = [await bench().happen(release('v2.0.0')), await bench().happen(release('v2.0.1'))]
    const first = consumer.lines()
    succeeded(await take(one))
    expect(await running('v2.0.0')).toEqual(first)
    expect(await digestOf('v2.0.1')).toBeUndefined()
    succeeded(await take(two))
    expect(await running('v2.0.1')).toEqual(first)

    consumer.change('api', 'api: released')
    const broken = consumer.breakManifests({ worker: 'image-denied' })
    await build()
    const pre = succeeded(await publish('v2.1.0-rc.1', undefined, { prerelease: true }))
    expect([pre.jobs, pre.log]).toEqual([
      { 'pre-release': 'success' },
      expect.stringContaining('This is a pre-release.'),
    ])
    const older = failed(await publish('v1.9.0'))
    expect(older.log).toContain('Version v1.9.0 of sample is older than v2.0.1')
    // Neither is there as a tag.
    expect(await Promise.all(['v2.1.0-rc.1', 'v1.9.0'].map(digestOf))).toEqual([undefined, undefined])

    const { log, summary } = failed(await publish('v2.1.0', `manifests: ${broken}, timeout: 10s`))
    expect(log).toMatch(/::error::.*Deployment worker: .*403 Forbidden/)
    expect(summary).toContain('rolled back')
    expect(await running('v2.0.1')).toEqual(first)

    succeeded(await publish('v1.9.0', 'manifests: manifests, allow-older: true'))
    expect(await running('v1.9.0')).toEqual(consumer.lines())
  })
}

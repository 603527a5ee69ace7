/** The life of releases, by the lines of README.md that call images and deploy-prod. */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import {
  callers,
  type DeployBench,
  type DeployedRepository,
  ended,
  openDeployBench,
  project,
} from '../support/deploy-workflows.ts'
import { blocks } from '../support/pages.ts'
import { describeWith } from '../support/real-programs.ts'

// Whole deployments, on a machine that may be busy with other tests.
jest.setTimeout(240_000)

const { Images = '', Release = '' } = callers()

/** The caller with further inputs. */
const releaseWith = (inputs: string) =>
  Release.replace('manifests: k8s/', `manifests: k8s/, create-namespace: true${inputs}`)

describeWith({ kubectl: ['version', '--client'] }, 'a release', () => {
  let bench: DeployBench

  beforeAll(async () => {
    bench = await openDeployBench()
  })

  afterAll(async () => {
    await bench?.[Symbol.asyncDispose]()
  })

  const running = (name: string) => bench.running(name, 'hub-prod')
  /** Digests by tag. */
  const tagsOf = (repository: string) =>
    bench.sandbox.ecr.repositories.get(repository)?.tags ?? new Map<string, string>()
  /** What runs if it is the images under a tag. */
  const ofTag = (name: string, tag: string) =>
    ['api', 'worker'].map((service) => {
      const repository = `${name}/${service}`
      const digest = tagsOf(repository).get(tag)
      return `${service}: ${bench.sandbox.registry}/${repository}@${digest}`
    })
  const main = async ({ repository, run }: DeployedRepository, files: Record<string, string>) =>
    await run(await repository.push('main', files))
  /** Publishes a release of a commit, by default the newest of main. */
  const publish = async ({ repository, run }: DeployedRepository, tag: string, result?: 'failure', more = {}) =>
    await run(await repository.release('published', { tag, ...more }), result)

  test('deploys the very images of its commit, as the environment production, in the order of publication', async () => {
    const workflows = { Images, Release: releaseWith('') }
    // Nobody but a job of that environment may have its role, which only the environment's variables name.
    const role = [...bench.sandbox.iam.roles.values()].find(({ name }) => name === 'HFPowerUserAccess')
    const trust = JSON.stringify(role?.trustPolicy)
    if (role)
      role.trustPolicy = JSON.parse(
        trust.replaceAll('repo:huggingface/*:*', 'repo:huggingface/shop:environment:production'),
      )
    const environments = { production: { vars: { DEPLOY_ROLE: 'HFPowerUserAccess' } } }
    const shop = await bench.add('huggingface/shop', workflows, { environments })
    const built = await main(shop, { 'api/a.txt': '1' })
    expect(built.ran).toEqual(['images / build: success'])
    const before = bench.built().length
    const first = await publish(shop, 'v1.0.0')
    expect(running('shop')).toEqual(ofTag('shop', 'v1.0.0'))
    expect(bench.built().length).toBe(before)
    const { summary, leftBehind, steps } = first.jobs.find(({ result }) => result === 'success') ?? {}
    expect(leftBehind).toEqual({ temp: [], home: [] })
    expect(steps?.map(({ name }) => name)).toEqual(expect.arrayContaining(['Show what will change', 'Deploy']))
    expect(summary).toMatch(/shop v1\.0\.0: would change.*shop v1\.0\.0: deployed, and healthy/s)

    // Two at once: one after the other. Their names are made tags by rule.
    await main(shop, { 'api/a.txt': '2' })
    const waiting = bench.hold('eks', 'DescribeCluster')
    const [second, third] = [
      await shop.start(await shop.repository.release('published', { tag: 'v1.1.0+build.5' })),
      await shop.start(await shop.repository.release('published', { tag: 'shop/v1.2.0' })),
    ]
    waiting()
    expect((await ended(second)).outcome).toMatch(/deployed/)
    expect((await ended(third)).outcome).toMatch(/deployed|unchanged/)
    const tags = [...(bench.sandbox.ecr.repositories.get('shop/api')?.tags.keys() ?? [])]
    expect(tags).toEqual(
      expect.arrayContaining([expect.stringMatching(/^v1\.1\.0-build\.5_/), expect.stringMatching(/^shop-v1\.2\.0_/)]),
    )

    // An older one after a newer, which is not even tagged.
    const latest = running('shop')
    const older = await publish(shop, 'v1.1.1', 'failure')
    expect(older.log).toContain('Version v1.1.1 of shop is older than shop/v1.2.0')
    expect([...(bench.sandbox.ecr.repositories.get('shop/api')?.tags.keys() ?? [])]).toEqual(tags)
    expect(running('shop')).toEqual(latest)

    // One that cannot become healthy: what ran before runs again.
    const good = running('shop')
    const labels = '      labels:\n        app.kubernetes.io/name: api\n        app'
    const broken =
      project()['k8s/api.yaml']?.replace(labels, `      annotations: {sandbox.test/api: crashes}\n${labels}`) ?? ''
    await main(shop, { 'k8s/api.yaml': broken, 'api/a.txt': '3' })
    const failed = await publish(shop, 'v2.0.0', 'failure')
    expect(failed.outcome).toBe('rolled-back')
    const chart = failed.jobs
      .map(({ summary }) => summary)
      .join()
      .split('```mermaid')
      .at(-1)
    expect(chart).toMatch(
      /section rollout\n(.*\n)* {2}Deployment api :crit, (.*\n)* {2}section rollback\n(.*\n)* {2}Deployment api :\d/,
    )
    expect(running('shop')).toEqual(good)
  })

  test('started by hand from a tag, as the page on the workflows has it, goes back to that; and a pushed tag is deployed', async () => {
    const [page = ''] = blocks('.github/docs/workflows.md', 'yaml').filter((text) => text.startsWith('name: Release\n'))
    const caller = page.replace('manifests: k8s/', 'manifests: k8s/\n      create-namespace: true')
    const back = await bench.add('huggingface/back', { Images, Release: caller })
    const { repository, run } = back
    for (const tag of ['v1.0.0', 'v1.1.0']) {
      await main(back, { 'api/a.txt': tag })
      await publish(back, tag)
      expect(running('back')).toEqual(ofTag('back', tag))
    }
    const byHand = await repository.event('workflow_dispatch', { inputs: {} }, 'refs/tags/v1.0.0')
    const before = bench.built().length
    await run({ ...byHand, inputs: {} })
    expect(running('back')).toEqual(ofTag('back', 'v1.0.0'))
    expect(running('back')).not.toEqual(ofTag('back', 'v1.1.0'))
    expect(bench.built().length).toBe(before)

    const pushed = caller.replace('release: { types: [published] }', 'push: { tags: ["v*"] }')
    await main(back, { '.github/workflows/release.yml': pushed, 'api/a.txt': 'v1.2.0' })
    repository.git.update({ 'refs/tags/v1.2.0': await repository.git.require('refs/heads/main') })
    await run(await repository.pushed('refs/tags/v1.2.0', undefined))
    expect(running('back')).toEqual(ofTag('back', 'v1.2.0'))
  })

  test('with a registry that is not Amazon ECR, no image is built', async () => {
    const images = Images.replace('services:', 'registry: ghcr.io, services:')
    const { repository, run } = await bench.add('huggingface/elsewhere', { Images: images })
    const before = bench.built().length
    const refused = await run(await repository.push('main', { 'api/a.txt': '1' }), 'failure')
    const failed = refused.jobs.flatMap(({ steps }) => steps).filter(({ conclusion }) => conclusion === 'failure')
    expect(failed.map(({ name }) => name)).toEqual(['Log in to ECR'])
    expect(refused.log).toContain('ghcr.io')
    expect(bench.built().length).toBe(before)
  })

  test('a pre-release is deployed only if asked for, and a release without images says what to do, or builds them', async () => {
    const shop = await bench.add('huggingface/bare', { Release: releaseWith('') })
    const pre = await publish(shop, 'v1.0.0-rc.1', undefined, { prerelease: true })
    expect(pre.ran).toEqual(['production / pre-release: success'])
    expect(pre.log).toContain('##[notice]This is a pre-release.')
    const missing = await publish(shop, 'v1.0.0', 'failure')
    expect(missing.log).toContain('There is no image under the tag sha-')
    expect(running('bare')).toBeUndefined()
    await shop.repository.push('main', {
      '.github/workflows/release.yml': releaseWith(', build-missing: true, prereleases: true'),
    })
    await publish(shop, 'v1.0.1-rc.1', undefined, { prerelease: true })
    expect(running('bare')).toEqual(ofTag('bare', 'v1.0.1-rc.1'))
  })

  test('with an image that is missing, builds that one, and takes the others as they are', async () => {
    const shop = await bench.add('huggingface/partly', { Images, Release: releaseWith(', build-missing: true') })
    await main(shop, { 'api/a.txt': '1' })
    const [tag = ''] = [...tagsOf('partly/worker')].find(([name]) => name.startsWith('sha-')) ?? []
    const api = tagsOf('partly/api').get(tag)
    expect(api).toMatch(/^sha256:/)
    tagsOf('partly/worker').delete(tag)
    const before = bench.built().length
    await publish(shop, 'v1.0.0')
    expect(bench.built().slice(before)).toEqual(['worker'])
    expect(tagsOf('partly/api').get('v1.0.0')).toBe(api)
    expect(running('partly')).toEqual(ofTag('partly', 'v1.0.0'))
  })
})

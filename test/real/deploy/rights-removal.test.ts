/** deploy with exactly the rights of .github/setup/deploy-rights.yml, and with each of them taken away: to undo. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import {
  configMap,
  deployment,
  deployPrograms,
  documents,
  openDeployBench,
  openProject,
  type Project,
  type RealDeployBench,
  secret,
  statefulSet,
} from '../../support/deploy/bench.ts'
import { denied, projectIn, type Rule, rightsFile, rules, user, without } from '../../support/deploy/rights.ts'
import { describeWith } from '../../support/real-programs.ts'

const web = (tag: string) => `example.com/web:${tag}`

describeWith(deployPrograms, 'deploy takes away with the least rights', () => {
  let bench: RealDeployBench

  beforeAll(async () => {
    bench = await openDeployBench()
    await bench.kubectl(`kubectl apply -f ${rightsFile}`)
  }, 120_000)
  afterAll(async () => await bench?.[Symbol.asyncDispose]())

  test('prune and rollback, and each without delete', async () => {
    const { deployAs, get } = await projectIn(bench, '')
    const given = rules('apply', 'wait', 'remove')
    const two = documents(configMap('one', { a: '1' }), configMap('two', { a: '1' }))
    await deployAs(given, two)
    const cut = await deployAs(without(given, 'delete', 'configmaps'), configMap('one', { a: '2' }), { prune: 'true' })
    expect(cut).toMatchObject({ conclusion: 'failure', status: 'failed', changed: ['configured ConfigMap one'] })
    expect(cut.log).toMatch(denied('delete', 'configmaps'))
    expect(cut.log).toContain('What was deployed stays as it is.')
    const pruned = await deployAs(given, configMap('one', { a: '2' }), { prune: 'true' })
    expect(pruned).toMatchObject({ conclusion: 'success', changed: ['pruned ConfigMap two'] })

    const broken = documents(
      configMap('one', { a: '3' }),
      configMap('new', { a: '1' }),
      deployment('api', { image: web('1'), fate: 'invalid-image-name' }),
    )
    const stuck = await deployAs(without(given, 'delete', 'deployments'), broken)
    expect(stuck).toMatchObject({ conclusion: 'failure', status: 'failed' })
    expect(stuck.log).toContain('The rollback failed, too:')
    expect(stuck.log).toMatch(/cannot delete resource "deployments"/)
    expect((await get('configmap one')).data).toEqual({ a: '2' })
  })

  test('a StatefulSet is rolled back with these rights', async () => {
    const { deployAs } = await projectIn(bench, '')
    const given = rules('apply', 'wait', 'remove')
    expect(await deployAs(given, statefulSet('db', { image: web('1') }))).toMatchObject({ status: 'deployed' })
    expect(await deployAs(given, statefulSet('db', { image: web('2'), fate: 'invalid-image-name' }))).toMatchObject({
      status: 'rolled-back',
    })
  })

  test('delete in a namespace of others, and each right taken away', async () => {
    const { deployAs, get } = await projectIn(
      bench,
      documents(configMap('one', { a: '1' }), secret('keys', { a: '1' })),
    )
    await deployAs(rules('apply', 'wait'))
    const given = rules('remove', 'delete')
    const mode = { mode: 'delete', manifests: '' }
    for (const [verb, resource] of [
      ['get', 'configmaps'],
      ['list', 'configmaps'],
      ['get', 'secrets'],
      ['delete', 'secrets'],
    ] as const) {
      const step = await deployAs(without(given, verb, resource), undefined, mode)
      expect(step).toMatchObject({ conclusion: 'failure', status: 'failed' })
      expect(step.log).toMatch(denied(verb, resource))
    }
    expect(await deployAs(given, undefined, mode)).toMatchObject({ conclusion: 'success', status: 'deleted' })
    expect((await get('secrets')).items).toEqual([])
  })

  test('a namespace of our own: made, renewed, deleted, swept; and each right taken away', async () => {
    const here = openProject(bench, configMap('one', { a: '1' }), { timeout: '40s' })
    const as = async (given: readonly Rule[], more: Record<string, string> = {}): ReturnType<Project['deploy']> =>
      await here.deploy(undefined, { kubeconfig: await user(bench, here.job, given), ttl: '1h', ...more })
    const making = rules('apply', 'wait', 'create-namespace')
    const unmade = await as(without(making, 'create', 'namespaces'))
    expect(unmade).toMatchObject({ conclusion: 'failure', status: 'failed' })
    expect(unmade.log).toContain('this job may not create one')
    expect(await as(making)).toMatchObject({ conclusion: 'success', status: 'deployed' })
    const unrenewed = await as(without(making, 'patch', 'namespaces'))
    expect(unrenewed).toMatchObject({ conclusion: 'success', status: 'unchanged' })
    expect(unrenewed.log).toContain('keeps the run and expiry of an earlier deployment')

    const removing = rules('remove', 'delete', 'delete-namespace', 'sweep')
    const mode = { mode: 'delete', manifests: '' }
    const undeleted = await as(without(removing, 'delete', 'namespaces'), mode)
    expect(undeleted.log).toContain(`Namespace ${here.namespace} may not be deleted`)
    await here.kubectl(`annotate namespace ${here.namespace} ds-infra/expires-at=2020-01-01T00:00:00Z --overwrite`)
    await here.kubectl('annotate configmap ds-infra-shop ds-infra/expires-at=2020-01-01T00:00:00Z --overwrite')
    const sweep = { mode: 'sweep', manifests: '', namespace: '' }
    const blind = await as(without(rules('sweep'), 'list', 'configmaps'), { ...sweep, 'dry-run': 'true' })
    expect(blind.log).toContain('The deployments cannot be listed')
    const half = await as(without(removing, 'list', 'namespaces'), { ...sweep, 'dry-run': 'true' })
    expect(half.log).toContain('The namespaces cannot be listed')
    expect(await as(removing, sweep)).toMatchObject({ conclusion: 'success', status: 'deleted' })
  })
})

/** deploy with exactly the rights of .github/setup/deploy-rights.yml, and with each of them taken away: to deploy. */
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { root } from '../../sandbox/workflow/job.ts'
import {
  batchJob,
  configMap,
  deployment,
  deployPrograms,
  documents,
  openDeployBench,
  type RealDeployBench,
  secret,
} from '../../support/deploy/bench.ts'
import { denied, projectIn, rightsFile, rules, without } from '../../support/deploy/rights.ts'
import { describeWith } from '../../support/real-programs.ts'

const web = (tag: string) => `example.com/web:${tag}`

describeWith(deployPrograms, 'deploy with the least rights', () => {
  let bench: RealDeployBench

  beforeAll(async () => {
    bench = await openDeployBench()
    await bench.kubectl(`kubectl apply -f ${rightsFile}`)
  }, 120_000)
  afterAll(async () => await bench?.[Symbol.asyncDispose]())

  test('the commands of the README give a group these rights in one namespace', async () => {
    const readme = readFileSync(join(root, 'actions/deploy/README.md'), 'utf8')
    const bind = (role: string) =>
      `kubectl create rolebinding ds-infra-${role} -n shop --clusterrole=ds-infra-${role} --group=ds-infra-deployers`
    const commands = ['kubectl apply -f deploy-rights.yml', bind('apply'), bind('wait'), bind('remove')].join('\n')
    expect(readme).toContain(commands)
    const may = (what: string, namespace: string) =>
      `kubectl auth can-i ${what} -n ${namespace} --as=somebody --as-group=ds-infra-deployers || true`
    const answers = await bench.kubectl(`
      kubectl create namespace shop
      cd ${dirname(rightsFile)}
      ${commands}
      ${may('patch deployments', 'shop')}
      ${may('watch pods', 'shop')}
      ${may('patch deployments', 'default')}
    `)
    expect(answers.trim().split('\n').slice(-3)).toEqual(['yes', 'yes', 'no'])
  })

  const set = (tag: string) =>
    documents(
      deployment('api', { image: web(tag) }),
      configMap('settings', { a: tag }),
      configMap('more', { a: tag }),
      secret('keys', { a: tag }),
      batchJob('migrate', { image: web(tag) }),
    )

  test('apply, wait and diff', async () => {
    const { deployAs } = await projectIn(bench, '')
    const given = rules('apply', 'wait')
    const first = await deployAs(given, set('1'))
    expect(first.log).not.toContain('##[warning]')
    expect(first).toMatchObject({ conclusion: 'success', status: 'deployed' })
    expect(await deployAs(given, set('2'))).toMatchObject({ conclusion: 'success', status: 'deployed' })
    expect(await deployAs(rules('apply'), set('3'), { mode: 'diff' })).toMatchObject({ status: 'differs' })
    expect(await deployAs(rules('apply'), set('3'), { wait: 'false' })).toMatchObject({ status: 'applied' })
  })

  test.each([
    ['get', 'deployments'],
    ['create', 'deployments'],
    ['patch', 'deployments'],
    ['get', 'configmaps'],
    ['create', 'configmaps'],
    ['patch', 'configmaps'],
    ['get', 'secrets'],
    ['create', 'secrets'],
    ['patch', 'secrets'],
    ['get', 'jobs'],
    ['create', 'jobs'],
    ['patch', 'jobs'],
  ])('apply without %s of %s is an error that names it, and nothing is written', async (verb, resource) => {
    const here = await projectIn(bench, set('1'))
    const step = await here.deployAs(without(rules('apply'), verb, resource), undefined, { wait: 'false' })
    expect(step).toMatchObject({ conclusion: 'failure', status: 'failed' })
    expect(step.log).toMatch(denied(verb, resource))
    expect(step.log).toContain(`verbs: [${verb}]`)
    expect((await here.get('deployments,secrets')).items).toEqual([])
  })

  test('a role and its binding, by somebody who may bind no other', async () => {
    const { deployAs, get } = await projectIn(bench, '')
    const group = 'rbac.authorization.k8s.io'
    const metadata = { name: 'readers' }
    const own = [{ apiGroups: [''], resources: ['configmaps'], verbs: ['get'] }]
    const manifests = [
      {
        apiVersion: `${group}/v1`,
        kind: 'RoleBinding',
        metadata,
        roleRef: { apiGroup: group, kind: 'Role', name: 'reader' },
      },
      { apiVersion: `${group}/v1`, kind: 'Role', metadata: { name: 'reader' }, rules: own },
    ].map((object) => JSON.stringify(object))
    const verbs = ['get', 'list', 'watch', 'create', 'patch']
    const given = [...rules('apply', 'wait'), { apiGroups: [group], resources: ['roles', 'rolebindings'], verbs }]
    const step = await deployAs(given, documents(...manifests))
    expect(step.log).not.toContain('##[error]')
    expect(step).toMatchObject({ conclusion: 'success', status: 'deployed' })
    expect((await get('rolebinding readers')).roleRef.name).toBe('reader')

    const absent = await deployAs(given, documents(manifests[0]?.replace('"reader"', '"absent"') ?? ''))
    expect(absent).toMatchObject({ conclusion: 'failure', status: 'failed' })
    expect(absent.log).toMatch(/RoleBinding \S+\/readers \(k8s.yaml\) binds the Role absent, which is not there\./)
  })

  test('apply without get of namespaces goes on; without delete of jobs a finished Job cannot be replaced', async () => {
    const { deployAs } = await projectIn(bench, '')
    const blind = without(rules('apply', 'wait'), 'get', 'namespaces')
    expect(await deployAs(blind, set('1'))).toMatchObject({ conclusion: 'success', status: 'deployed' })
    const step = await deployAs(without(rules('apply', 'wait', 'remove'), 'delete', 'jobs'), set('2'))
    expect(step).toMatchObject({ conclusion: 'failure', status: 'rolled-back' })
    expect(step.log).toMatch(denied('delete', 'jobs'))
  })

  test.each([
    ['list', 'deployments', undefined],
    ['watch', 'deployments', undefined],
    ['list', 'pods', 'The pods of namespace'],
    ['watch', 'pods', 'The pods of namespace'],
    ['list', 'replicasets', 'The replicasets of namespace'],
    ['watch', 'replicasets', 'The replicasets of namespace'],
  ])('wait without %s of %s sees less, and comes to the same end', async (verb, resource, warning) => {
    const { deployAs } = await projectIn(bench, '')
    const given = without(rules('apply', 'wait'), verb, resource)
    const step = await deployAs(given, deployment('api', { image: web('1') }))
    expect(step).toMatchObject({ conclusion: 'success', status: 'deployed' })
    if (warning) expect([warning, verb === 'watch' || step.log.includes(warning)]).toEqual([warning, true])
  })

  test('diagnosis without events and logs still names pod and reason', async () => {
    const { deployAs } = await projectIn(bench, '')
    const given = without(without(rules('apply', 'wait'), 'list', 'events'), 'get', 'pods/log')
    const step = await deployAs(given, deployment('api', { image: web('1'), fate: 'crashes' }))
    expect(step).toMatchObject({ conclusion: 'failure', status: 'failed' })
    expect(step.log).toMatch(/Deployment api.*\n?.*crash/i)
  })
})

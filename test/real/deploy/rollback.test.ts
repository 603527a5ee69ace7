/** deploy against a real control plane: back to exactly what was there when a deployment fails. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import {
  batchJob,
  configMap,
  deployment,
  deployPrograms,
  documents,
  openDeployBench,
  openProject,
  type RealDeployBench,
  secret,
  service,
  snapshot,
  statefulSet,
} from '../../support/deploy/bench.ts'
import { describeWith } from '../../support/real-programs.ts'

const web = (tag: string) => `example.com/web:${tag}`

describeWith(deployPrograms, 'deploy returns to what was there', () => {
  let bench: RealDeployBench

  beforeAll(async () => {
    bench = await openDeployBench()
  }, 120_000)
  afterAll(async () => await bench?.[Symbol.asyncDispose]())

  const project = (manifests: string, inputs: Record<string, string> = {}) => openProject(bench, manifests, inputs)

  test('several objects: values, owners and Secrets as before, what is new removed, a Job named', async () => {
    const { deploy, get, kubectl, ...rest } = project('')
    const before = documents(
      deployment('api', { image: web('1') }),
      configMap('settings', { kept: '1', changed: '1', goes: '1' }),
      secret('keys', { token: 'first', other: 'first' }),
      service('api', 80),
    )
    expect(await deploy(before, { version: '1.0.0' })).toMatchObject({ status: 'deployed' })
    await kubectl('label --field-manager=operator configmap settings theirs=yes')
    const kinds = 'deployments,configmaps,secrets,services'
    const here = { ...{ deploy, get, kubectl }, ...rest }
    const was = await snapshot(here, kinds)
    const after = documents(
      deployment('api', { image: web('2'), fate: 'crashes', replicas: 2 }),
      configMap('settings', { kept: '1', changed: '2', comes: '2' }),
      secret('keys', { token: 'second-token', more: 'second-more' }),
      service('api', 81),
      configMap('extra', { a: '1' }),
      batchJob('migrate'),
    )
    const step = await deploy(after, { version: '2.0.0' })
    expect(step).toMatchObject({ conclusion: 'failure', status: 'rolled-back' })
    expect(await snapshot(here, kinds)).toEqual(was)
    expect(step.log).toContain('What ran before runs again, and is healthy.')
    expect(step.log).toContain('Job migrate is not undone: a Job that has run cannot be undone.')
    expect(step.log + step.summary).not.toContain('second-')
    expect(step.images).toEqual({ 'Deployment/api/main': web('1') })
    expect(step.summary).toContain('failed, and rolled back')
    expect((await get('job migrate')).metadata.name).toBe('migrate')
    // Version 2 never was: what is recorded is the version that runs.
    expect(await deploy(before, { version: '1.0.0' })).toMatchObject({ conclusion: 'success', status: 'unchanged' })
  })

  test('a first deployment is kept, and that is said', async () => {
    const { deploy, get } = project(deployment('api', { image: web('1'), fate: 'invalid-image-name' }))
    const step = await deploy()
    expect(step).toMatchObject({ conclusion: 'failure', status: 'failed' })
    expect(step.log).toContain('This was the first deployment: there is nothing to return to, and it is kept.')
    expect((await get('deployment api')).spec.template.spec.containers[0].image).toBe(web('1'))
  })

  test('with on-failure: keep the new one stays; after it, there is nothing healthy to return to', async () => {
    const { deploy, get } = project(deployment('api', { image: web('1') }))
    await deploy()
    const broken = deployment('api', { image: web('2'), fate: 'invalid-image-name' })
    const kept = await deploy(broken, { 'on-failure': 'keep' })
    expect(kept).toMatchObject({ conclusion: 'failure', status: 'failed', changed: ['configured Deployment api'] })
    expect(kept.log).toContain("It is kept for a look, as 'on-failure: keep' asks.")
    // What is unchanged and not healthy is no success.
    const again = await deploy(broken)
    expect(again).toMatchObject({ conclusion: 'failure', status: 'failed', changed: [] })
    expect(again.log).toContain('Nothing was changed, so there is nothing to roll back.')
    const next = await deploy(deployment('api', { image: web('3'), fate: 'invalid-image-name' }))
    expect(next).toMatchObject({ status: 'failed' })
    expect(next.log).toContain('The deployment before this one was not healthy either')
    expect((await get('deployment api')).spec.template.spec.containers[0].image).toBe(web('3'))
    expect(await deploy(deployment('api', { image: web('4') }))).toMatchObject({ status: 'deployed' })
  })

  test('a StatefulSet: its broken pod is deleted, so that it starts as before', async () => {
    const { deploy, get } = project('')
    expect(await deploy(statefulSet('db', { image: web('1'), replicas: 2 }))).toMatchObject({ status: 'deployed' })
    const step = await deploy(statefulSet('db', { image: web('2'), replicas: 2, fate: 'invalid-image-name' }))
    expect(step).toMatchObject({ conclusion: 'failure', status: 'rolled-back' })
    expect(step.log).toContain('deleted, so that it starts anew as before')
    const { items } = await get('pods')
    expect(items.map((pod: { spec: { containers: { image: string }[] } }) => pod.spec.containers[0]?.image)).toEqual([
      web('1'),
      web('1'),
    ])
  })

  test('unchanged and not healthy is a failure; so is a rollback that does not become healthy, and both are told', async () => {
    const here = project(deployment('api', { image: web('1') }))
    await here.deploy()
    // Its pods go, and no new ones are let in: not even what was there becomes healthy.
    const policy = (name: string, spec: object) =>
      JSON.stringify({
        apiVersion: 'admissionregistration.k8s.io/v1',
        kind: name,
        metadata: { name: here.namespace },
        spec,
      })
    const match = {
      resourceRules: [{ apiGroups: [''], apiVersions: ['v1'], operations: ['CREATE'], resources: ['pods'] }],
      namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': here.namespace } },
    }
    bench.write(here.job, {
      'policy.yaml': documents(
        policy('ValidatingAdmissionPolicy', {
          matchConstraints: match,
          validations: [{ expression: 'false', message: 'no pods today' }],
        }),
        policy('ValidatingAdmissionPolicyBinding', { policyName: here.namespace, validationActions: ['Deny'] }),
      ),
    })
    await bench.kubectl(`kubectl apply -f ${here.job.workspace}/policy.yaml; sleep 2`)
    await here.kubectl('delete pods --all --wait=false')
    try {
      const unchanged = await here.deploy(undefined, { timeout: '3s' })
      expect(unchanged).toMatchObject({ conclusion: 'failure', status: 'failed', changed: [] })
      expect(unchanged.log).toContain('Not healthy within 3 s')
      const step = await here.deploy(deployment('api', { image: web('2') }), { timeout: '3s' })
      expect(step).toMatchObject({ conclusion: 'failure', status: 'failed' })
      expect(step.log).toMatch(/Not healthy.*\n/)
      expect(step.log).toContain('The rollback failed, too:')
      expect(step.log).toContain('no pods today')
      expect((await here.get('deployment api')).spec.template.spec.containers[0].image).toBe(web('1'))
    } finally {
      await bench.kubectl(`kubectl delete -f ${here.job.workspace}/policy.yaml`)
    }
  })

  test('a refusal in the middle of the apply: what was applied before it is undone', async () => {
    const here = project(configMap('one', { a: '1' }))
    await here.deploy()
    await here.kubectl('create quota few --hard=count/configmaps=4')
    const was = await snapshot(here, 'configmaps')
    const more = ['two', 'three', 'four'].map((name) => configMap(name, { a: '1' }))
    const step = await here.deploy(documents(configMap('one', { a: '2' }), ...more))
    expect(step).toMatchObject({ conclusion: 'failure', status: 'rolled-back' })
    expect(step.log).toContain('exceeds a quota')
    expect(await snapshot(here, 'configmaps')).toEqual(was)
  })

  test('what kubectl had applied is as before, and kubectl goes on with it', async () => {
    const here = project('')
    bench.write(here.job, {
      'old.yaml': documents(deployment('api', { image: web('1') }), configMap('settings', { old: '1', both: '1' })),
      'older.yaml': documents(deployment('api', { image: web('1') }), configMap('settings', { both: '1' })),
    })
    await bench.kubectl(`kubectl create namespace ${here.namespace}`)
    await here.kubectl(`apply -f ${here.job.workspace}/old.yaml`)
    await here.kubectl('rollout status deployment api')
    await here.kubectl('scale deployment api --replicas=2')
    const was = await snapshot(here, 'deployments,configmaps')
    const step = await here.deploy(
      documents(
        deployment('api', { image: web('2'), fate: 'crashes' }),
        configMap('settings', { new: '2', both: '2' }),
      ),
    )
    expect(step).toMatchObject({ conclusion: 'failure', status: 'rolled-back' })
    expect(await snapshot(here, 'deployments,configmaps')).toEqual(was)
    await here.kubectl(`apply -f ${here.job.workspace}/older.yaml`)
    expect((await here.get('configmap settings')).data).toEqual({ both: '1' })
  })
})

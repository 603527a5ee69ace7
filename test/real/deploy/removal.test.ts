/** deploy against a real control plane: what delete and sweep take away, and what GitHub is told. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import {
  configMap,
  deployment,
  deployPrograms,
  documents,
  openDeployBench,
  openProject,
  type RealDeployBench,
  secret,
} from '../../support/deploy/bench.ts'
import { type GitHubDouble, startGitHub } from '../../support/deploy/github.ts'
import { describeWith } from '../../support/real-programs.ts'

const claim = JSON.stringify({
  apiVersion: 'v1',
  kind: 'PersistentVolumeClaim',
  metadata: { name: 'data' },
  spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } }, storageClassName: '' },
})

const past = 'ds-infra/expires-at=2020-01-01T00:00:00Z --overwrite'

describeWith(deployPrograms, 'deploy takes away what it made', () => {
  let bench: RealDeployBench
  let github: GitHubDouble

  beforeAll(async () => {
    bench = await openDeployBench()
    github = await startGitHub()
  }, 120_000)
  afterAll(async () => {
    await github?.[Symbol.asyncDispose]()
    await bench?.[Symbol.asyncDispose]()
  })

  type Environment = Record<string, string>
  const project = (manifests: string, inputs: Environment = {}, environment: Environment = {}) => {
    const here = openProject(bench, manifests, inputs, { environment: { ...github.environment, ...environment } })
    return {
      ...here,
      remove: async (more: Environment = {}) =>
        await here.deploy('', { mode: 'delete', manifests: '', 'create-namespace': 'false', ...more }),
      sweep: async (more: Environment = {}) => await here.deploy('', { mode: 'sweep', manifests: '', ...more }),
    }
  }
  const inNamespaceOfOthers = async (manifests: string, inputs: Environment = {}, environment: Environment = {}) => {
    const here = project(manifests, { 'create-namespace': 'false', wait: 'false', ...inputs }, environment)
    await bench.kubectl(`kubectl create namespace ${here.namespace}`)
    return here
  }

  test('a namespace that was made for it goes as a whole; then there is nothing', async () => {
    const { deploy, remove, namespace } = project(
      documents(configMap('one', {}), deployment('api', { image: 'x.io/a:1' })),
    )
    await deploy()
    const listed = await remove({ 'dry-run': 'true' })
    const gone = ['deleted ConfigMap one', 'deleted Deployment api', `deleted Namespace ${namespace}`]
    expect(listed).toMatchObject({ conclusion: 'success', status: 'differs', changed: gone })
    expect(await bench.kubectl(`kubectl get namespace ${namespace} -o name`)).toContain(namespace)
    expect(await remove()).toMatchObject({ conclusion: 'success', status: 'deleted', changed: gone })
    await expect(bench.kubectl(`kubectl get namespace ${namespace}`)).rejects.toThrow('not found')
    expect(await remove()).toMatchObject({ conclusion: 'success', status: 'absent', changed: [] })
  })

  test('a namespace that hangs: what it hangs on is said, and the next run goes on waiting', async () => {
    const { deploy, remove, kubectl } = project(configMap('one', {}))
    await deploy()
    await kubectl(`patch configmap one --type=merge -p '{"metadata":{"finalizers":["example.com/hold"]}}'`)
    const stuck = await remove({ timeout: '12s' })
    expect(stuck).toMatchObject({ conclusion: 'failure', status: 'failed' })
    expect(stuck.log).toContain('is still being deleted, and waits for:')
    expect(stuck.log).toContain('example.com/hold')
    await kubectl(`patch configmap one --type=merge -p '{"metadata":{"finalizers":null}}'`)
    expect(await remove()).toMatchObject({ conclusion: 'success', status: 'deleted' })
  })

  test('in a namespace of others only its objects go; claims, definitions and what others hold stay, and are named', async () => {
    const definition = JSON.stringify({
      apiVersion: 'apiextensions.k8s.io/v1',
      kind: 'CustomResourceDefinition',
      metadata: { name: 'gadgets.removal.example.com' },
      spec: {
        group: 'removal.example.com',
        scope: 'Namespaced',
        names: { plural: 'gadgets', singular: 'gadget', kind: 'Gadget' },
        versions: [{ name: 'v1', served: true, storage: true, schema: { openAPIV3Schema: { type: 'object' } } }],
      },
    })
    const here = await inNamespaceOfOthers(documents(configMap('one', {}), configMap('shared', {}), claim, definition))
    await here.kubectl('create configmap theirs')
    await here.deploy()
    // The second takes over the label, but both have recorded it.
    await here.deploy(configMap('shared', {}), { name: 'second' })
    const step = await here.remove()
    expect(step).toMatchObject({ conclusion: 'success', status: 'deleted', changed: ['deleted ConfigMap one'] })
    expect(step.log).toContain('PersistentVolumeClaim data stays')
    expect(step.log).toContain('CustomResourceDefinition gadgets.removal.example.com stays')
    expect(step.log).toContain(
      `ConfigMap shared stays: deployment second in namespace ${here.namespace} holds it as well`,
    )
    expect(step.summary).toContain('ConfigMap shared stays')
    const names = await here.kubectl('get configmaps,pvc -o name')
    expect(
      names
        .split('\n')
        .filter((name) => name && !name.includes('kube-root-ca'))
        .sort(),
    ).toEqual(['configmap/ds-infra-second', 'configmap/shared', 'configmap/theirs', 'persistentvolumeclaim/data'])
  })

  test('what another repository has made is refused, by name and by namespace', async () => {
    const here = project(configMap('one', {}))
    await here.deploy()
    const other = project('', {}, { GITHUB_REPOSITORY: 'huggingface/other' })
    const inputs = { namespace: here.namespace, name: 'shop' }
    const step = await other.remove(inputs)
    expect(step).toMatchObject({ conclusion: 'failure', status: 'failed' })
    expect(step.log).toContain('was made for huggingface/shop, and this is huggingface/other: nothing is deleted.')
    const taken = await other.deploy(configMap('two', {}), inputs)
    expect(taken.log).toContain('belongs to huggingface/shop, not to huggingface/other')
    await bench.kubectl('kubectl create namespace theirs')
    const foreign = await here.remove({ namespace: 'theirs', 'create-namespace': 'true' })
    expect(foreign.log).toContain('was not made by this action')
    expect(await here.kubectl('get configmap one -o name')).toContain('one')
  })

  test('an object that was made anew by others since is theirs', async () => {
    const here = await inNamespaceOfOthers(documents(configMap('one', {}), configMap('two', {})))
    await here.deploy()
    await here.kubectl('delete configmap two')
    await here.kubectl('create configmap two')
    const step = await here.remove()
    expect(step).toMatchObject({ conclusion: 'success', changed: ['deleted ConfigMap one'] })
    expect(step.log).toContain('ConfigMap two stays: it is no longer the one that this deployment made.')
    expect(await here.kubectl('get configmap two -o name')).toContain('two')
  })

  test('sweep: what has expired, and what belongs to a closed pull request, of this repository alone', async () => {
    const event = join(bench.job().folder, 'event.json')
    const payload = (number: number) => JSON.stringify({ pull_request: { number, head: { sha: 'f'.repeat(40) } } })
    const ofPullRequest = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event }
    const deployed = async (number: number | undefined, inputs: Environment = {}, environment: Environment = {}) => {
      if (number !== undefined) writeFileSync(event, payload(number))
      const here = project(configMap('one', {}), inputs, {
        ...(number === undefined ? {} : ofPullRequest),
        ...environment,
      })
      expect(await here.deploy()).toMatchObject({ status: 'deployed' })
      return here
    }
    github.pullRequests.set(1, 'open').set(2, 'closed')
    const open = await deployed(1)
    const closed = await deployed(2)
    const expired = await deployed(undefined, { ttl: '1s' })
    const renewed = await deployed(undefined, { ttl: '1s' })
    await renewed.deploy(undefined, { ttl: '2d' })
    const foreign = await deployed(undefined, { ttl: '1s' }, { GITHUB_REPOSITORY: 'huggingface/other' })
    const shared = await inNamespaceOfOthers(documents(configMap('one', {}), secret('keys', { a: '1' })), { ttl: '1h' })
    await shared.deploy()
    await shared.kubectl(`annotate configmap ds-infra-shop ${past}`)

    const due = [closed, expired].flatMap(({ namespace }) => ['ConfigMap one', `Namespace ${namespace}`])
    const gone = [...due, 'ConfigMap one', 'Secret keys'].map((name) => `deleted ${name}`).sort()
    const everywhere = { namespace: '', token: 'ghs_token' }
    const listed = await open.sweep({ ...everywhere, 'dry-run': 'true' })
    expect(listed).toMatchObject({ conclusion: 'success', status: 'differs', changed: gone })
    expect(listed.log).toContain('pull request 2 is closed')

    const here = await shared.sweep({ token: 'ghs_token' })
    expect(here).toMatchObject({ status: 'deleted', changed: ['deleted ConfigMap one', 'deleted Secret keys'] })
    const rest = due.map((name) => `deleted ${name}`).sort()
    expect(await open.sweep(everywhere)).toMatchObject({ conclusion: 'success', status: 'deleted', changed: rest })
    expect(await open.sweep(everywhere)).toMatchObject({ conclusion: 'success', status: 'absent', changed: [] })
    for (const { kubectl } of [open, renewed, foreign]) {
      expect(await kubectl('get configmap one -o name')).toContain('one')
    }

    github.pullRequests.set(1, 'closed')
    github.permissions.delete('pull-requests')
    const blind = await open.sweep(everywhere)
    github.permissions.add('pull-requests')
    expect(blind).toMatchObject({ conclusion: 'success', status: 'absent' })
    expect(blind.log).toContain("It needs the permission 'pull-requests: read'.")
  })

  test('GitHub deployment: in progress, succeeded or failed, and inactive once it is deleted', async () => {
    const inputs = { environment: 'preview', token: 'ghs_token', url: 'https://shop.example.com', ttl: '1d' }
    const here = project(configMap('one', {}), inputs)
    const other = project(configMap('one', {}), inputs)
    const first = github.deployments.length
    const states = () => github.deployments.slice(first).map(({ statuses }) => statuses.map(({ state }) => state))
    await here.deploy()
    await other.deploy()
    await here.deploy(deployment('api', { image: 'x.io/api:1', fate: 'invalid-image-name' }))
    expect(states()).toEqual([
      ['in_progress', 'success'],
      ['in_progress', 'success'],
      ['in_progress', 'failure'],
    ])
    expect(github.deployments[first]).toMatchObject({
      environment: 'preview',
      ref: '0123456789abcdef0123456789abcdef01234567',
      payload: { name: 'shop', namespace: here.namespace },
      transient_environment: true,
    })
    expect(github.deployments[first]?.statuses[1]?.environment_url).toBe('https://shop.example.com')
    await here.remove()
    expect(states().map((all) => all.at(-1))).toEqual(['inactive', 'success', 'inactive'])
    await other.kubectl(`annotate configmap ds-infra-shop ${past}`)
    expect(await other.sweep()).toMatchObject({ status: 'deleted' })
    expect(states().map((all) => all.at(-1))).toEqual(['inactive', 'inactive', 'inactive'])
  })

  test('without deployments: write a notice, and the deployment goes on', async () => {
    const here = project(configMap('one', {}), { environment: 'preview', token: 'ghs_token' })
    github.permissions.delete('deployments')
    const step = await here.deploy()
    github.permissions.add('deployments')
    expect(step).toMatchObject({ conclusion: 'success', status: 'deployed' })
    expect(step.log).toContain('##[notice]The deployment is not recorded in environment preview')
    expect(step.log).toContain("'deployments: write'")
  })
})

// biome-ignore-all lint/suspicious/noTemplateCurlyInString: that is how variables are written
/** What deploy applies, what it leaves alone, and who owns what: the same on a real control plane and in the sandbox. */
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { configMap, type DeployBench, deployment, digest, documents, openProject, pushed } from './bench.ts'
import { startLateKinds } from './late-kinds.ts'

/** The tests, for the cluster that `open` starts. To be called within `describe`. */
export function applyScenarios(open: () => Promise<DeployBench>): void {
  let bench: DeployBench

  beforeAll(async () => {
    bench = await open()
  }, 120_000)
  afterAll(async () => await bench?.[Symbol.asyncDispose]())

  /** A job whose manifests are in `k8s.yaml`, and the inputs that deploy them to a namespace of their own. */
  async function project(manifests: string, inputs: Record<string, string> = {}) {
    const job = bench.job()
    const namespace = bench.newNamespace()
    const given = { manifests: 'k8s.yaml', namespace, 'create-namespace': 'true', timeout: '60s', ...inputs }
    return {
      job,
      namespace,
      deploy: async (text = manifests, more: Record<string, string> = {}) => {
        bench.write(job, { 'k8s.yaml': text })
        return await bench.deploy(job, { ...given, ...more })
      },
      get: async (what: string) => JSON.parse(await bench.kubectl(`kubectl get -n ${namespace} ${what} -o json`)),
    }
  }

  test('creates, by digest; then nothing differs; then only what differs is changed', async () => {
    const { deploy, get, namespace } = await project(documents(deployment('api'), configMap('settings', { a: '1' })))
    const first = await deploy(undefined, { images: pushed({ api: 'a' }) })
    expect(first).toMatchObject({ conclusion: 'success', status: 'deployed' })
    expect(first.changed).toEqual([
      'created ConfigMap settings',
      'created Deployment api',
      `created Namespace ${namespace}`,
    ])
    const reference = `registry.example.com/shop-api@${digest('a')}`
    expect(first.images).toEqual({ 'Deployment/api/main': reference })
    expect((await get('deployment api')).spec.template.spec.containers[0].image).toBe(reference)
    expect(first.outputs.revision).toBe('1')
    expect(first.summary).toContain('deployed, and healthy')

    const second = await deploy(undefined, { images: pushed({ api: 'a' }) })
    expect(second).toMatchObject({ conclusion: 'success', status: 'unchanged', changed: [] })
    expect(second.outputs.revision).toBe('1')

    const third = await deploy(documents(deployment('api'), configMap('settings', { b: '2' })), {
      images: pushed({ api: 'a' }),
    })
    expect(third).toMatchObject({ status: 'deployed', changed: ['configured ConfigMap settings'] })
    expect((await get('configmap settings')).data).toEqual({ b: '2' })
  })

  test('an image that lands nowhere is an error before anything is made', async () => {
    const { deploy, namespace } = await project(deployment('api', { image: 'elsewhere' }))
    const step = await deploy(undefined, { images: pushed({ api: 'a' }) })
    expect(step).toMatchObject({ conclusion: 'failure', status: 'failed' })
    expect(step.log).toContain('api')
    await expect(bench.kubectl(`kubectl get namespace ${namespace}`)).rejects.toThrow('not found')
  })

  test('what kubectl applied before becomes ours: fields that the manifests no longer have go', async () => {
    const { deploy, get, namespace, job } = await project('')
    const image = 'example.com/web:1'
    bench.write(job, {
      'old.yaml': documents(deployment('api', { image, replicas: 2 }), configMap('settings', { old: '1' })),
    })
    await bench.kubectl(
      `kubectl create namespace ${namespace}; kubectl apply -n ${namespace} -f ${job.workspace}/old.yaml`,
    )
    const step = await deploy(
      documents(deployment('api', { image: 'example.com/web:2' }), configMap('settings', { new: '2' })),
    )
    expect(step.log).not.toContain('##[error]')
    expect(step).toMatchObject({ status: 'deployed' })
    expect((await get('configmap settings')).data).toEqual({ new: '2' })
    const { metadata, spec } = await get('deployment api --show-managed-fields')
    expect(spec.replicas).toBe(1)
    expect(metadata.annotations ?? {}).not.toHaveProperty(['kubectl.kubernetes.io/last-applied-configuration'])
    const managers = metadata.managedFields.map(({ manager }: { manager: string }) => manager)
    expect(managers).not.toContain('kubectl-client-side-apply')
  })

  test('a field that somebody else manages is a conflict that names field, manager and both values', async () => {
    const { deploy, namespace, job } = await project(configMap('settings', { mode: 'ours' }))
    bench.write(job, { 'theirs.yaml': configMap('settings', { mode: 'theirs' }) })
    await bench.kubectl(
      `kubectl create namespace ${namespace}; kubectl apply --server-side --field-manager=operator -n ${namespace} -f ${job.workspace}/theirs.yaml`,
    )
    const step = await deploy()
    expect(step).toMatchObject({ conclusion: 'failure', status: 'failed' })
    expect(step.log).toContain('.data.mode: operator has set "theirs", the manifest says "ours"')
  })

  test('what somebody changed by kubectl edit, set or scale is put right', async () => {
    const { deploy, get, namespace } = await project(deployment('api', { image: 'example.com/web:1' }))
    await deploy()
    await bench.kubectl(`
      kubectl set image -n ${namespace} deployment/api main=example.com/web:hacked
      kubectl scale -n ${namespace} deployment/api --replicas=3
    `)
    expect(await deploy()).toMatchObject({ conclusion: 'success', changed: ['configured Deployment api'] })
    const { spec } = await get('deployment api')
    expect([spec.replicas, spec.template.spec.containers[0].image]).toEqual([1, 'example.com/web:1'])
  })

  test('the number of replicas that an autoscaler has set stays', async () => {
    const { deploy, get, namespace } = await project(deployment('api', { image: 'example.com/web:1' }))
    await deploy()
    await bench.kubectl(
      `kubectl patch -n ${namespace} deployment api --subresource=scale --field-manager=kube-controller-manager --type=merge -p '{"spec":{"replicas":4}}'`,
    )
    const step = await deploy(deployment('api', { image: 'example.com/web:2' }))
    expect(step).toMatchObject({ conclusion: 'success', changed: ['configured Deployment api'] })
    expect((await get('deployment api')).spec.replicas).toBe(4)
  })

  const job = (image: string, fate?: string) =>
    JSON.stringify({
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: { name: 'migrate' },
      spec: {
        backoffLimit: 0,
        template: {
          metadata: { annotations: fate ? { 'sandbox.test/main': fate } : {} },
          spec: { restartPolicy: 'Never', containers: [{ name: 'main', image }] },
        },
      },
    })

  test('a finished Job is replaced if it changed; one that failed, in any case; one that runs is refused', async () => {
    const { deploy } = await project(job('example.com/migrate:1'))
    expect(await deploy()).toMatchObject({ status: 'deployed' })
    expect(await deploy()).toMatchObject({ status: 'unchanged' })
    expect(await deploy(job('example.com/migrate:2'))).toMatchObject({ changed: ['replaced Job migrate'] })
    expect(await deploy(job('example.com/migrate:3', 'fails'))).toMatchObject({ status: 'failed' })
    expect(await deploy(job('example.com/migrate:3', 'fails'))).toMatchObject({ changed: ['replaced Job migrate'] })
    const running = await deploy(job('example.com/migrate:4', 'runs'), { wait: 'false' })
    expect(running).toMatchObject({ status: 'applied', changed: ['replaced Job migrate'] })
    const refused = await deploy(job('example.com/migrate:5'))
    expect(refused.log).toContain('is still running, and a Job cannot be changed')
  })

  test('a field that cannot be changed is explained, and nothing is deleted', async () => {
    const { deploy, get } = await project(deployment('api', { image: 'example.com/web:1' }))
    await deploy()
    const { uid } = (await get('deployment api')).metadata
    const other = deployment('api', { image: 'example.com/web:1' }).replaceAll('"app":"api"', '"app":"other"')
    const step = await deploy(other)
    expect(step.log).toContain('changes a field that cannot be changed')
    expect((await get('deployment api')).metadata.uid).toBe(uid)
  })

  test('everything that is refused is said at once, and nothing is written', async () => {
    const { deploy, namespace } = await project('')
    const wrong = configMap('two', { b: '1' }).replace('"data"', '"daten"')
    const name = configMap('Not_A_Name', { a: '1' })
    const step = await deploy(documents(configMap('one', { a: '1' }), wrong, name))
    expect(step).toMatchObject({ conclusion: 'failure', status: 'failed' })
    expect(step.log).toContain('daten')
    expect(step.log).toContain('Not_A_Name')
    expect(await bench.kubectl(`kubectl get configmaps -n ${namespace} -o name`)).not.toContain('configmap/one')
  })

  test('a placeholder that nothing replaces is told with its line', async () => {
    const { deploy } = await project('')
    const text = `---\napiVersion: v1\nkind: ConfigMap\nmetadata: {name: settings}\ndata:\n  url: https://\${HOST}\n`
    const notice = (log: string) => log.split('\n').filter((line) => line.includes('##[notice]'))
    expect(notice((await deploy(text)).log)).toEqual([
      expect.stringContaining("Nothing replaces ${HOST} (k8s.yaml, line 6): the input 'variables' is not given."),
    ])
    expect(notice((await deploy(text, { variables: 'HOST: example.com' })).log)).toEqual([])
  })

  test('a field that is misspelt, or stands elsewhere: where, and what was meant', async () => {
    const { deploy, namespace, job } = await project('')
    const manifest = (top: string, probe: string) =>
      [
        ...['apiVersion: apps/v1', 'kind: Deployment', 'metadata: {name: api}', top, 'spec:'],
        ...['  selector: {matchLabels: {app: api}}', '  template:', '    metadata: {labels: {app: api}}'],
        ...['    spec:', '      containers:', '      - name: main', '        image: example.com/api:1'],
        ...[`        ${probe}: {httpGet: {path: /, port: 8080}}`, ''],
      ].join('\n')
    const misspelt = manifest('# ', 'readynessProbe')
    const step = await deploy(`---\n${configMap('one', { a: '1' })}\n---\n${misspelt}`)
    expect(step).toMatchObject({ conclusion: 'failure', status: 'failed' })
    expect(step.log).toContain(
      `Deployment ${namespace}/api (k8s.yaml, document 2) has a field that a Deployment in apps/v1 does not have:`,
    )
    expect(step.log).toMatch(/line 16: \.spec\.template\S+\.readynessProbe\. Did you mean readinessProbe\?/)
    // Of several fields in one place, a server names one.
    expect((await deploy(manifest('replicas: 2', 'readinessProbe'))).log).toContain(
      'line 4: .replicas. It is a field of spec: mind the indentation.',
    )
    bench.write(job, { 'site/web.yaml': misspelt, 'site/kustomization.yaml': 'resources: [web.yaml]\n' })
    const { log } = await deploy(undefined, { manifests: 'site' })
    expect(log).toContain(`Deployment ${namespace}/api (kustomization site) has a field that`)
    expect(log).toContain('Did you mean readinessProbe?')
    expect(log).toContain('Correct it in kustomization site.')
  })

  test('a container without an image, for a service whose image is then nowhere', async () => {
    const { deploy } = await project(deployment('api').replace('"image"', '"imgae"'))
    const step = await deploy(undefined, { images: pushed({ api: 'a' }) })
    expect(step).toMatchObject({ conclusion: 'failure', status: 'failed' })
    expect(step.log).toContain("Container main of Deployment api (k8s.yaml) has no image, but 'imgae': write 'image'.")
  })

  test('images that an expression did not give: each that would come from Docker Hub says so', async () => {
    const { deploy } = await project(deployment('api'))
    const { log } = await deploy(undefined, { images: '', wait: 'false' })
    expect(log).toContain('that gave nothing, because no step above has this id, or the step was skipped')
  })

  test('a workload that is healthy goes back with one that is not, and it is said why', async () => {
    const both = (tag: string, fate?: string) =>
      documents(
        deployment('api', { image: `example.com/api:${tag}`, ...(fate ? { fate } : {}) }),
        deployment('web', { image: `example.com/web:${tag}` }),
      )
    const { deploy } = await project(both('1'))
    expect(await deploy()).toMatchObject({ status: 'deployed' })
    const step = await deploy(both('2', 'crashes'))
    expect(step).toMatchObject({ conclusion: 'failure', status: 'rolled-back' })
    const said = 'Deployment web was healthy, and goes back, too: all of a deployment goes back together.'
    expect(step.log).toContain(said)
    expect(step.summary).toContain(said)
  })

  test('a definition and objects of its kind, in one deployment', async () => {
    const { deploy, get } = await project(widgetOfItsKind('shop.example.com'))
    const step = await deploy()
    expect(step.log).not.toContain('##[error]')
    expect(step).toMatchObject({ status: 'deployed' })
    expect((await get('widgets.shop.example.com one')).spec).toEqual({ size: 1 })
  })

  test('a Pod with its account and class, in a namespace that is made', async () => {
    const name = `front-${process.pid}-${Date.now()}`
    const pod = (podName: string, spec: object) =>
      JSON.stringify({
        apiVersion: 'v1',
        kind: 'Pod',
        metadata: { name: podName },
        spec: { ...spec, containers: [{ name: 'main', image: 'example.com/one:1' }] },
      })
    const manifests = documents(
      pod('bare', {}),
      pod('front', { serviceAccountName: 'front', priorityClassName: name }),
      JSON.stringify({ apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'front' } }),
      JSON.stringify({ apiVersion: 'scheduling.k8s.io/v1', kind: 'PriorityClass', metadata: { name }, value: 7 }),
    )
    const { deploy, get } = await project(manifests)
    const step = await deploy()
    expect(step.log).not.toContain('##[error]')
    expect(step).toMatchObject({ conclusion: 'success', status: 'deployed' })
    expect(step.log).toMatch(/Pod \S*front: created/)
    expect((await get('pod front')).spec).toMatchObject({ serviceAccountName: 'front', priority: 7 })
    expect(await deploy()).toMatchObject({ status: 'unchanged' })

    const other = await project(pod('front', { serviceAccountName: 'absent' }))
    const refused = await other.deploy()
    expect(refused).toMatchObject({ conclusion: 'failure', status: 'failed' })
    expect(refused.log).toContain('serviceaccount "absent" not found')
  })

  test('a kind that one of several API servers serves later', async () => {
    const { deploy, get, job } = await project(widgetOfItsKind('late.example.com'))
    await using late = await startLateKinds(bench.kubeconfig, job, [
      [/^GET \/apis\/late.example.com\/v1$/, 4],
      [/^PATCH \/apis\/late.example.com\/v1\/.*dryRun/, 2],
      [/^PATCH \/apis\/late.example.com\/v1\/.*force=false&fieldValidation=Strict$/, 2],
    ])
    const step = await deploy(undefined, { kubeconfig: late.kubeconfig })
    expect(step.log).not.toContain('##[error]')
    expect(step).toMatchObject({ status: 'deployed' })
    expect(late.refused).toHaveLength(8)
    expect((await get('widgets.late.example.com one')).spec).toEqual({ size: 1 })
  })

  test('secrets are made first, hidden in every log, and compared without being shown', async () => {
    const { deploy, get } = await project(configMap('settings', { a: '1' }))
    const secrets = 'database: {url: "postgres://user:s3cr3t@db"}'
    expect(await deploy(undefined, { secrets })).toMatchObject({ status: 'deployed' })
    const secret = await get('secret database')
    expect(Buffer.from(secret.data.url, 'base64').toString()).toBe('postgres://user:s3cr3t@db')
    const diff = await deploy(undefined, { secrets: 'database: {url: "postgres://other"}', mode: 'diff' })
    expect(diff).toMatchObject({ conclusion: 'success', status: 'differs', changed: ['configured Secret database'] })
    expect(diff.log).not.toMatch(/s3cr3t|postgres/)
    expect(diff.summary).not.toMatch(/s3cr3t|postgres|cG9zd/)
    expect(diff.log).toContain('data.url: (hidden)')
  })

  test('a namespace that is being deleted is waited for, then made anew', async () => {
    const { promise: waits, resolve: wait } = Promise.withResolvers<void>()
    const onLine = (line: string) => line.includes('is being deleted: waiting') && wait()
    const { deploy, get, kubectl, namespace } = openProject(bench, configMap('settings', { a: '1' }), {}, { onLine })
    await deploy()
    const { uid } = (await get(`namespace ${namespace}`)).metadata
    await kubectl(`patch configmap settings --type=merge -p '{"metadata":{"finalizers":["example.com/hold"]}}'`)
    await kubectl(`delete namespace ${namespace} --wait=false`)
    const step = deploy()
    await Promise.race([waits, step])
    await kubectl(`patch configmap settings --type=merge -p '{"metadata":{"finalizers":null}}'`)
    expect(await step).toMatchObject({ conclusion: 'success', status: 'deployed' })
    expect((await step).log).toContain('is being deleted: waiting')
    expect((await get(`namespace ${namespace}`)).metadata.uid).not.toBe(uid)
  })

  test('a namespace that is not there is an error, unless it is to be made', async () => {
    const { deploy } = await project(configMap('settings', { a: '1' }), { 'create-namespace': 'false' })
    const step = await deploy()
    expect(step).toMatchObject({ conclusion: 'failure', status: 'failed' })
    expect(step.log).toContain("set 'create-namespace: true'")
  })

  test('prune takes away what the manifests no longer have, and nothing that holds data', async () => {
    const claim = JSON.stringify({
      apiVersion: 'v1',
      kind: 'PersistentVolumeClaim',
      metadata: { name: 'data' },
      spec: { accessModes: ['ReadWriteOnce'], resources: { requests: { storage: '1Gi' } }, storageClassName: '' },
    })
    const { deploy, get } = await project(documents(configMap('one', {}), configMap('two', {}), claim), {
      wait: 'false',
    })
    await deploy()
    expect(await deploy(configMap('one', {}))).toMatchObject({ changed: [] })
    const step = await deploy(configMap('one', {}), { prune: 'true' })
    expect(step.changed).toEqual(['pruned ConfigMap two'])
    expect(step.log).toContain('PersistentVolumeClaim data is no longer in the manifests. It stays')
    expect((await get('pvc data')).metadata.name).toBe('data')
  })

  test('an older version is refused unless it is asked for', async () => {
    const { deploy } = await project(configMap('settings', { a: '1' }))
    await deploy(undefined, { version: 'v2.0.0' })
    const refused = await deploy(undefined, { version: 'v1.9.0' })
    expect(refused.log).toContain('Version v1.9.0 of shop is older than v2.0.0')
    expect(await deploy(undefined, { version: 'v1.9.0', 'allow-older': 'true' })).toMatchObject({
      conclusion: 'success',
    })
    expect(await deploy(undefined, { version: 'v1.9.1' })).toMatchObject({ conclusion: 'success' })
  })
}

/** An object, and the definition of its kind. */
function widgetOfItsKind(group: string): string {
  const names = { plural: 'widgets', singular: 'widget', kind: 'Widget' }
  const spec = { type: 'object', properties: { size: { type: 'integer' } } }
  const schema = { openAPIV3Schema: { type: 'object', properties: { spec } } }
  const definition = {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { name: `widgets.${group}` },
    spec: { group, scope: 'Namespaced', names, versions: [{ name: 'v1', served: true, storage: true, schema }] },
  }
  const widget = { apiVersion: `${group}/v1`, kind: 'Widget', metadata: { name: 'one' }, spec: { size: 1 } }
  return documents(JSON.stringify(widget), JSON.stringify(definition))
}

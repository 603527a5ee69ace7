/** Does the operations that .ci/client-go does with the client for JavaScript, and prints what it sees as JSON. */
import {
  ApiException,
  AppsV1Api,
  CoreV1Api,
  KubeConfig,
  PatchStrategy,
  setHeaderOptions,
  Watch,
} from '@kubernetes/client-node'

const config = new KubeConfig()
config.loadFromDefault()
const namespace = config.getContextObject(config.getCurrentContext()).namespace
const core = config.makeApiClient(CoreV1Api)
const apps = config.makeApiClient(AppsV1Api)
const seen = []
const note = (what, value) => seen.push([what, value])

/** What an error is, or of what came instead that which is asked for. */
async function result(call, value = () => null) {
  try {
    return value(await call())
  } catch (error) {
    if (!(error instanceof ApiException)) throw error
    const status = typeof error.body === 'string' ? JSON.parse(error.body) : error.body
    // The client does not read the body of a 401.
    const { reason = '', message = '', details } = status ?? { reason: 'Unauthorized', message: 'Unauthorized' }
    const causes = (details?.causes ?? []).map((cause) => `${cause.reason ?? ''} ${cause.field ?? ''}`)
    return { code: error.code, reason, message, causes }
  }
}

const configMap = (name, data) => ({ metadata: { name, labels: { 'made-by': 'client' } }, ...(data ? { data } : {}) })
const create = (body, more = {}) => core.createNamespacedConfigMap({ namespace, body, ...more })
const dataOf = ({ data }) => data
const as = (strategy) => setHeaderOptions('Content-Type', strategy)
const patch = (name, strategy, body, more = {}) =>
  core.patchNamespacedConfigMap({ name, namespace, body, ...more }, as(strategy))

async function lists() {
  for (const name of ['list-a', 'list-b', 'list-c']) await create(configMap(name))
  const names = []
  let pages = 0
  let token
  while (pages === 0 || token) {
    const page = await core.listNamespacedConfigMap({
      namespace,
      labelSelector: 'made-by=client',
      limit: 2,
      ...(token ? { _continue: token } : {}),
    })
    names.push(...page.items.map(({ metadata }) => metadata.name))
    pages += 1
    token = page.metadata._continue
  }
  note('list in pages of two', { names, pages })
  const badly = () => core.listNamespacedConfigMap({ namespace, labelSelector: 'a in (b' })
  note('list with a bad selector', await result(badly))
  const found = await core.listNamespacedConfigMap({ namespace, fieldSelector: 'metadata.name=list-b' })
  note('list by a field', found.items.length)
  note('get what is not there', await result(() => core.readNamespacedConfigMap({ name: 'missing', namespace })))
}

async function creates() {
  const made = await create(configMap('made', { a: '1' }))
  note('create', dataOf(made))
  note('create again', await result(() => create(configMap('made'))))
  note('create with a bad name', await result(() => create(configMap('Not_Valid'))))
  note(
    'create without storing',
    await result(
      () => create(configMap('dry'), { dryRun: 'All' }),
      () => 'made',
    ),
  )
  note('get what was not stored', await result(() => core.readNamespacedConfigMap({ name: 'dry', namespace })))
  const elsewhere = () => create(configMap('made'), { namespace: 'no-such-namespace' })
  note('create in a namespace that is not there', await result(elsewhere))
  const replace = (body) => core.replaceNamespacedConfigMap({ name: 'made', namespace, body })
  note('replace', await result(() => replace({ ...made, data: { a: '2' } }), dataOf))
  note('replace with an old version', await result(() => replace(made)))
}

async function patches() {
  const { StrategicMergePatch, MergePatch, JsonPatch } = PatchStrategy
  const bodies = [
    [StrategicMergePatch, { data: { b: 'strategic' } }],
    [MergePatch, { data: { b: null, c: 'merge' } }],
    [JsonPatch, [{ op: 'add', path: '/data/d', value: 'json' }]],
    [JsonPatch, [{ op: 'test', path: '/data/d', value: 'other' }]],
    [JsonPatch, [{ op: 'remove', path: '/data/missing' }]],
    [MergePatch, { data: { e: 1 } }],
  ]
  for (const [strategy, body] of bodies)
    note(`patch ${JSON.stringify(body)}`, await result(() => patch('made', strategy, body), dataOf))
  note('patch what is not there', await result(() => patch('missing', MergePatch, {})))
}

async function applies() {
  const apply = async (fieldManager, data, force) => {
    const body = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'applied' }, data }
    const said = Object.entries(data).map(([key, value]) => `${key}:${value}`)
    const call = () => patch('applied', PatchStrategy.ServerSideApply, body, { fieldManager, force })
    note(`apply map[${said.join(' ')}] as ${fieldManager}, force ${force}`, await result(call, dataOf))
  }
  await apply('first', { a: '1', b: '1' }, false)
  await apply('first', { a: '1' }, false)
  await apply('second', { a: '2' }, false)
  await apply('second', { a: '2' }, true)
  await apply('first', { a: '1' }, false)
}

/** Watches until `done` says so of an event. */
async function follow(path, query, done) {
  const { promise, resolve, reject } = Promise.withResolvers()
  const onEvent = (type, object) => {
    if (done(type, object)) resolve()
  }
  const onEnd = (error) => (error && error.name !== 'AbortError' ? reject(error) : resolve())
  const controller = await new Watch(config).watch(path, query, onEvent, onEnd)
  await promise
  controller.abort()
}

async function watches() {
  const { resourceVersion } = (await core.listNamespacedConfigMap({ namespace })).metadata
  await create(configMap('watched', { a: '1' }))
  for (const body of [{ data: { a: '2' } }, { metadata: { labels: { 'made-by': null } } }])
    await patch('watched', PatchStrategy.MergePatch, body)
  await core.deleteNamespacedConfigMap({ name: 'watched', namespace })
  await create(configMap('last'))
  const events = []
  const query = { resourceVersion, labelSelector: 'made-by=client', timeoutSeconds: 30 }
  await follow(`/api/v1/namespaces/${namespace}/configmaps`, query, (type, { metadata }) => {
    events.push(`${type} ${metadata.name}`)
    return events.at(-1) === 'ADDED last'
  })
  note('watch', events)
}

async function workloads() {
  const template = {
    metadata: { labels: { app: 'web' } },
    spec: { containers: [{ name: 'web', image: 'registry.example/web:1' }] },
  }
  const spec = { replicas: 1, selector: { matchLabels: { app: 'web' } }, template }
  const body = { apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web' }, spec }
  const change = (next, strategy, more = {}) =>
    apps.patchNamespacedDeployment({ name: 'web', namespace, body: next, ...more }, as(strategy))
  const applied = () => change(body, PatchStrategy.ServerSideApply, { fieldManager: 'client' })
  note('apply a deployment', await result(applied, (found) => found.spec.strategy.type))
  let pod
  const query = { labelSelector: 'app=web', timeoutSeconds: 60 }
  await follow(`/api/v1/namespaces/${namespace}/pods`, query, (_, { metadata, status }) => {
    if (status.phase === 'Running') pod = metadata.name
    return pod !== undefined
  })
  note('a pod runs', pod !== undefined)
  const logs = (name, more = {}) => core.readNamespacedPodLog({ name, namespace, ...more })
  note(
    'logs',
    await result(
      () => logs(pod, { container: 'web' }),
      (text) => text,
    ),
  )
  note('logs of a pod that is not there', await result(() => logs('missing')))
  const scale = await apps.readNamespacedDeploymentScale({ name: 'web', namespace })
  note('scale', scale.spec.replicas)
  // Without the version: the status of the deployment may change meanwhile.
  const two = { ...scale, metadata: { name: 'web', namespace }, spec: { replicas: 2 } }
  const scaled = () => apps.replaceNamespacedDeploymentScale({ name: 'web', namespace, body: two })
  note('scale to two', await result(scaled, (found) => found.spec.replicas))
  const env = { spec: { template: { spec: { containers: [{ name: 'web', env: [{ name: 'A', value: '1' }] }] } } } }
  note(
    'add to a container',
    await result(
      () => change(env, PatchStrategy.StrategicMergePatch),
      () => 'patched',
    ),
  )
  const other = { spec: { selector: { matchLabels: { app: 'other' } } } }
  note('change the selector', await result(() => change(other, PatchStrategy.MergePatch)))
}

async function deletes() {
  const remove = async (what, name, body) => {
    const call = () => core.deleteNamespacedConfigMap({ name, namespace, body })
    note(what, await result(call, () => 'deleted'))
  }
  await remove('delete with another uid', 'made', { preconditions: { uid: 'other' } })
  await remove('delete without doing so', 'made', { dryRun: ['All'] })
  await remove('delete', 'made', { propagationPolicy: 'Background', gracePeriodSeconds: 0 })
  await remove('delete again', 'made', {})
  const many = () => core.deleteCollectionNamespacedConfigMap({ namespace, labelSelector: 'made-by=client' })
  note('delete many', await result(many, () => 'deleted'))
  const { items } = await core.listNamespacedConfigMap({ namespace })
  note('what is left', items.map(({ metadata }) => metadata.name).sort())
  const body = { propagationPolicy: 'Foreground' }
  const gone = () => apps.deleteNamespacedDeployment({ name: 'web', namespace, body })
  note('delete with dependents first', await result(gone, () => 'deleted'))
}

async function strangers() {
  const nobody = new KubeConfig()
  const cluster = config.getCurrentCluster()
  nobody.loadFromClusterAndUser(cluster, { name: 'nobody', token: 'k8s-aws-v1.bm9uc2Vuc2U' })
  const list = () => nobody.makeApiClient(CoreV1Api).listNamespacedConfigMap({ namespace })
  note('list as nobody', await result(list))
  const guest = new KubeConfig()
  const { token } = config.getCurrentUser()
  guest.loadFromClusterAndUser(cluster, { name: 'guest', token, impersonateUser: 'guest' })
  const secrets = () =>
    guest.makeApiClient(CoreV1Api).listNamespacedSecret({ namespace }, setHeaderOptions('Impersonate-User', 'guest'))
  note('list as a guest', await result(secrets))
}

for (const step of [lists, creates, patches, applies, watches, workloads, deletes, strangers]) await step()
console.log(JSON.stringify(seen, undefined, 2))
